/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TRACE_EVENT_H
#define KM_TRACE_EVENT_H

/**
 * Records of the tracer as text: by the fields that the dumped kernel itself lists of each event (struct
 * trace_event_call), as `trace-cmd report -R` prints them.
 */

#include "inspect.h"
#include "trace.h"

struct km_trace_record {
	unsigned cpu;
	uint64_t time_ns;  /* of the trace clock */
	int64_t pid;	   /* the task that was running */
	const char *event; /* NULL: the kernel lists none of that number */
	uint32_t number;
	const char *text; /* "prev_comm=init prev_pid=1 …"; of an unknown event its bytes; valid UTF-8 */
};

struct km_trace_event_sink {
	/** CPU by CPU, the oldest first. Strings are borrowed. Other than KM_OK ends the reading. */
	enum km_status (*record)(void *arg, const struct km_trace_record *r);
	/** A part of the ring of @cpu cannot be read. */
	enum km_status (*lost)(void *arg, unsigned cpu, enum km_status why);
	void *arg;
};

/** Fails as km_trace_read() and km_inspect_types() do; KM_CORRUPT: the list of events is damaged. */
enum km_status km_trace_events(struct km_inspect *x, const struct km_trace_event_sink *sink, struct km_err *err);

#endif
