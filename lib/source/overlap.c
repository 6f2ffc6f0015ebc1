/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Ranges of a file that have the same memory. */
#include <string.h>

#include "ranges.h"

#define PIECE_BYTES   4096u
#define MAX_COMPARED  4096u /* pieces */
#define PAIR_COMPARED 256u  /* of two ranges */

static int by_paddr(const void *va, const void *vb)
{
	const struct km_placed *a = va, *b = vb;

	if (a->paddr != b->paddr)
		return a->paddr < b->paddr ? -1 : 1;
	return a->pos < b->pos ? -1 : a->pos > b->pos;
}

static void compare_pair(struct km_source *s, const struct km_placed *a, const struct km_placed *b)
{
	const struct km_bytes *view = &s->files[0].view;
	uint64_t a_end = a->paddr + a->bytes, b_end = b->paddr + b->bytes;
	uint64_t end = a_end < b_end ? a_end : b_end, at, step, n = PIECE_BYTES;
	uint8_t abuf[PIECE_BYTES], bbuf[PIECE_BYTES];

	if (end < b->paddr || end - b->paddr < n)
		return;
	step = (end - b->paddr) / PAIR_COMPARED / n * n;
	for (at = b->paddr; at < end && end - at >= n && s->info.compared_pages < MAX_COMPARED;
	     at += step ? step : n) {
		const uint8_t *p = km_bytes_get(view, a->pos + (at - a->paddr), n, abuf, NULL);
		const uint8_t *q = km_bytes_get(view, b->pos + (at - b->paddr), n, bbuf, NULL);

		if (!p || !q)
			break;
		s->info.compared_pages++;
		if (!memcmp(p, q, n))
			continue;
		if (!s->info.contradicted_pages++)
			s->info.contradiction_paddr = at;
	}
}

/* Each range is compared with the one before it that reaches farthest. */
void km_ranges_compare(struct km_source *s, km_placed_vec *v)
{
	const struct km_placed *far = NULL;
	size_t i;

	km_sort(v->v, v->n, sizeof(*v->v), by_paddr);
	for (i = 0; i < v->n; i++) {
		if (far)
			compare_pair(s, far, &v->v[i]);
		if (!far || v->v[i].paddr + v->v[i].bytes > far->paddr + far->bytes)
			far = &v->v[i];
	}
	km_vec_free(v);
	/* Count what changed while a live kernel was copied. */
	if (s->info.contradicted_pages < s->info.compared_pages / 4)
		s->info.contradicted_pages = 0;
}
