/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Spans of addresses or page frames that a file lists. */
#include "proc.h"

void km_spans_add(struct km_spans *s, uint64_t start, uint64_t end)
{
	struct km_span *last = s->nr ? &s->span[s->nr - 1] : NULL;

	if (start >= end)
		return;
	if (last && last->end == start) {
		last->end = end;
		return;
	}
	if (s->nr == KM_MAX_SPANS) {
		s->cut = true;
		return;
	}
	s->span[s->nr++] = (struct km_span){ start, end };
}

bool km_spans_have(const struct km_spans *s, uint64_t n, uint64_t *ret_until)
{
	uint64_t until = UINT64_MAX;
	unsigned i;

	for (i = 0; i < s->nr; i++) {
		const struct km_span *p = &s->span[i];

		if (n >= p->start && n < p->end) {
			*ret_until = p->end;
			return true;
		}
		if (n < p->start && p->start < until)
			until = p->start;
	}
	*ret_until = until;
	return false;
}
