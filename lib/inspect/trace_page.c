/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "trace_page.h"

#include "base/bits.h"

#define HEAD_BYTES 16u /* a time stamp, and what trace.c reads */
/* enum ring_buffer_type, include/linux/ring_buffer.h; below these, the length in words of 4 bytes, 0: it stands behind. */
#define PADDING	    29u
#define TIME_EXTEND 30u
#define TIME_STAMP  31u
/* An absolute time has 59 bits; the others are those of the page (v5.15, "ring-buffer: Add the top bits of the time"). */
#define TIME_BITS 59u

bool km_trace_page_begin(struct km_trace_page *p, const uint8_t *data, uint64_t bytes, uint64_t used)
{
	if (bytes < HEAD_BYTES || used > bytes - HEAD_BYTES)
		return false;
	*p = (struct km_trace_page){ data, HEAD_BYTES + used, HEAD_BYTES, km_le64(data) };
	return true;
}

static enum km_status page_end(struct km_trace_page *p, enum km_status st)
{
	p->at = p->end;
	return st;
}

/* What is no record, but time or padding. */
static void time_take(struct km_trace_page *p, uint32_t kind, uint64_t delta, uint32_t more)
{
	uint64_t whole = (uint64_t)more << 27 | delta;

	if (kind == TIME_STAMP)
		p->time = (p->time >> TIME_BITS << TIME_BITS) | (whole & ((UINT64_C(1) << TIME_BITS) - 1));
	else
		p->time += whole;
}

enum km_status km_trace_page_next(struct km_trace_page *p, const uint8_t **ret, uint64_t *ret_n)
{
	while (p->end - p->at >= 4) {
		uint32_t word = km_le32(p->data + p->at), kind = word & 31, more = 0;
		uint64_t left = p->end - p->at - 4, n, skip = 0, delta = word >> 5;

		if (kind == PADDING && !delta)
			return page_end(p, KM_END);
		if (!kind || kind >= PADDING) {
			if (left < 4)
				return page_end(p, KM_CORRUPT);
			more = km_le32(p->data + p->at + 4);
		}
		if (kind == TIME_EXTEND || kind == TIME_STAMP) {
			time_take(p, kind, delta, more);
			p->at += 8;
			continue;
		}
		/* A length that stands behind counts itself. */
		n = kind && kind != PADDING ? 4 * (uint64_t)kind : more;
		if (n > left || (n < 4 && (!kind || kind == PADDING)))
			return page_end(p, KM_CORRUPT);
		/* The kernel's reader does not count the time of a record that was discarded (rb_update_read_stamp()). */
		if (kind != PADDING)
			p->time += delta;
		if (!kind)
			skip = 4;
		*ret = p->data + p->at + 4 + skip;
		*ret_n = n - skip;
		p->at += 4 + n;
		if (kind != PADDING)
			return KM_OK;
	}
	return KM_END;
}
