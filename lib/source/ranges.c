/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "ranges.h"

static const struct km_ranges *ranges_of(const struct km_source *s)
{
	return s->priv;
}

enum km_status km_ranges_add(const struct km_bytes *view, uint64_t paddr, uint64_t pos,
			     uint64_t bytes, uint64_t order, km_span_vec *out)
{
	uint64_t left = bytes, n;
	struct km_span *span;
	size_t hint = 0;
	bool there;

	while (left) {
		there = km_bytes_run(view, pos, &n, &hint);
		if (pos >= KM_SPAN_MARK) {
			there = false;
			n = left;
		}
		n = n < left ? n : left;
		span = km_vec_push(out);
		if (!span)
			return KM_NOMEM;
		*span = (struct km_span){ paddr, paddr + n, there ? pos : KM_POS_LOST,
					  (there ? KM_RANK_DATA : KM_RANK_LOST) + order };
		pos += n;
		paddr += n;
		left -= n;
	}
	return KM_OK;
}

enum km_status km_ranges_set(struct km_source *s, km_span_vec *spans, struct km_err *err)
{
	struct km_ranges *m = s->priv;
	enum km_status st;

	if (!m)
		m = s->priv = km_calloc(1, sizeof(*m));
	if (!m) {
		km_vec_free(spans);
		return km_fail(err, KM_NOMEM, "out of memory");
	}
	km_cover_free(&m->cover);
	st = km_cover_build(spans->v, spans->n, &m->cover);
	return st ? km_fail(err, st, "out of memory") : KM_OK;
}

void km_ranges_count(struct km_source *s)
{
	const struct km_cover *c = &ranges_of(s)->cover;
	struct km_source_info *info = &s->info;
	struct km_source_run run;
	uint64_t pfn;

	info->end_pfn = (c->v[c->n - 1].end - 1) / info->page_bytes + 1;
	info->ram_pages = info->stored_pages = info->excluded_pages = info->lost_pages = 0;
	for (pfn = 0; pfn < info->end_pfn; pfn += run.nr_pages) {
		km_ranges_run(s, pfn, &run);
		if (!run.ram)
			continue;
		info->ram_pages += run.nr_pages;
		if (run.state == KM_OK)
			info->stored_pages += run.nr_pages;
		else if (run.state == KM_EXCLUDED)
			info->excluded_pages += run.nr_pages;
		else
			info->lost_pages += run.nr_pages;
	}
}

void km_ranges_close(struct km_source *s)
{
	struct km_ranges *m = s->priv;

	if (!m)
		return;
	km_cover_free(&m->cover);
	free(m);
	s->priv = NULL;
}

/* State of the page whose first byte is at @paddr; @i is the span found for @paddr. */
static enum km_status page_at(const struct km_source *s, uint64_t paddr, size_t i, bool *ret_ram)
{
	const struct km_cover *c = &ranges_of(s)->cover;
	uint64_t end = paddr + s->info.page_bytes;
	bool data = false, excluded = false;

	if (i == c->n)
		i = 0;
	*ret_ram = true;
	for (; i < c->n && c->v[i].start < end; i++) {
		if (c->v[i].end <= paddr)
			continue;
		if (c->v[i].pos == KM_POS_LOST)
			return KM_MISSING;
		if (c->v[i].pos == KM_POS_EXCLUDED)
			excluded = true;
		else
			data = true;
	}
	*ret_ram = data || excluded;
	if (excluded)
		return KM_EXCLUDED;
	return data ? KM_OK : KM_MISSING;
}

enum km_status km_ranges_state(const struct km_source *s, uint64_t pfn)
{
	uint64_t paddr = pfn * s->info.page_bytes;
	bool ram;

	return page_at(s, paddr, km_cover_find(&ranges_of(s)->cover, paddr, NULL), &ram);
}

void km_ranges_run(const struct km_source *s, uint64_t pfn, struct km_source_run *ret)
{
	const struct km_cover *c = &ranges_of(s)->cover;
	uint64_t page = s->info.page_bytes, paddr = pfn * page, end;
	size_t i = km_cover_find(c, paddr, NULL);

	ret->start_pfn = pfn;
	ret->nr_pages = 1;
	ret->state = page_at(s, paddr, i, &ret->ram);
	/* Whole pages of the span, or of the gap after it, are all like the first one. */
	if (i < c->n && c->v[i].end > paddr)
		end = c->v[i].end;
	else
		end = c->v[i == c->n ? 0 : i + 1].start; /* there is one: pfn < end_pfn */
	if ((end - paddr) / page > 1)
		ret->nr_pages = (end - paddr) / page;
}

/* @bytes of span @v from its byte @from on; @out has room for them. */
static enum km_status fetch(struct km_reader *r, const struct km_span *v, uint64_t from,
			    uint64_t bytes, uint8_t *out, const uint8_t **ret)
{
	const struct km_ranges *m = ranges_of(r->s);

	switch (v->pos) {
	case KM_POS_LOST:
		return KM_MISSING;
	case KM_POS_EXCLUDED:
		return KM_EXCLUDED;
	case KM_POS_ZERO: /* of a page at most */
		*ret = r->s->zero_page;
		return KM_OK;
	}
	if (m->fetch)
		return m->fetch(r, v, from, bytes, out, ret);
	*ret = km_bytes_get(&r->s->files[0].view, v->pos + from, bytes, out, &r->hint2);
	return *ret ? KM_OK : KM_MISSING;
}

/* A page in several spans, or at the edge of one. */
static enum km_status assemble(struct km_reader *r, uint64_t paddr, size_t i)
{
	const struct km_source *s = r->s;
	const struct km_cover *c = &ranges_of(s)->cover;
	uint64_t end = paddr + s->info.page_bytes;
	enum km_status st;

	memset(r->page, 0, s->info.page_bytes);
	for (; i < c->n && c->v[i].start < end; i++) {
		const struct km_span *v = &c->v[i];
		uint64_t from = v->start > paddr ? v->start : paddr;
		uint64_t to = v->end < end ? v->end : end;
		uint8_t *out = r->page + (from - paddr);
		const uint8_t *p;

		if (to <= from)
			continue;
		st = fetch(r, v, from - v->start, to - from, out, &p);
		if (st)
			return st;
		if (p != out)
			memcpy(out, p, to - from);
	}
	return KM_OK;
}

enum km_status km_ranges_page(struct km_reader *r, uint64_t pfn, const uint8_t **ret)
{
	const struct km_source *s = r->s;
	const struct km_cover *c = &ranges_of(s)->cover;
	uint64_t page = s->info.page_bytes, paddr = pfn * page;
	size_t i = km_cover_find(c, paddr, &r->hint);
	enum km_status st;
	const uint8_t *p;
	bool ram;

	if (i < c->n && paddr < c->v[i].end && page <= c->v[i].end - paddr) {
		st = fetch(r, &c->v[i], paddr - c->v[i].start, page, r->page, &p);
		if (!st)
			*ret = p;
		return st;
	}
	st = page_at(s, paddr, i, &ram);
	if (!st)
		st = assemble(r, paddr, i == c->n ? 0 : i);
	if (!st)
		*ret = r->page;
	return st;
}
