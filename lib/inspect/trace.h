/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TRACE_H
#define KM_TRACE_H

/** The ring buffer of the tracer (kernel/trace/ring_buffer.c), page by page as trace_pipe_raw gives them. */

#include "view/view.h"

struct km_trace_sink {
	/**
	 * A page of @cpu that has records, the oldest first: @bytes at @data (borrowed), of which @used are records behind the
	 * page's head. @data NULL: the dump does not have the page, by @why. Other than KM_OK ends the reading.
	 */
	enum km_status (*page)(void *arg, unsigned cpu, const uint8_t *data, uint64_t bytes, uint64_t used, enum km_status why);
	/** The ring of @cpu cannot be followed any further. */
	enum km_status (*lost)(void *arg, unsigned cpu, enum km_status why);
	void *arg;
};

/**
 * The main buffer of the kernel, not those of instances. What was read by trace_pipe is not there any more. KM_OK; KM_ABSENT:
 * this kernel has no tracer; KM_NOTFOUND: its main buffer is not listed; KM_NOMEM; what the sink said; or why it cannot be read.
 */
enum km_status km_trace_read(struct km_view *v, const struct km_trace_sink *sink);

#endif
