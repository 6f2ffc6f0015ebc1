/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_TRACE_PAGE_H
#define KM_TRACE_PAGE_H

/** Records of a page of the tracer's ring buffer (struct buffer_data_page, struct ring_buffer_event). Plain byte arithmetic. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

struct km_trace_page {
	const uint8_t *data; /* the page */
	uint64_t end;	     /* of the records in it */
	uint64_t at, time;   /* of the record that comes next; of the last one, in ns of the trace clock */
};

/** @bytes at @data, which stay the caller's, of which @used are records behind the page's head. False: the page is too short for that. */
bool km_trace_page_begin(struct km_trace_page *p, const uint8_t *data, uint64_t bytes, uint64_t used);
/** The next record: @n bytes at *@ret. KM_OK; KM_END; KM_CORRUPT: it does not fit into the page, which ends there. */
enum km_status km_trace_page_next(struct km_trace_page *p, const uint8_t **ret, uint64_t *ret_n);

#endif
