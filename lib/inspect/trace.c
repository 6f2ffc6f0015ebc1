/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "trace.h"

#include "base/mem.h"

#define MAX_ARRAYS 4096u
#define MAX_PAGES  (UINT64_C(1) << 24) /* of one CPU */
#define MAX_ORDER  8u
#define LINK_FLAGS UINT64_C(3) /* RB_PAGE_HEAD, RB_PAGE_UPDATE in buffer_page.list.next: the next page is the oldest */
/* struct buffer_data_page: a time stamp, the bytes of records with flags above, records; so since v2.6.28. */
#define COMMIT_AT   8u
#define COMMIT_MASK 0xfffffu

struct reading {
	struct km_view *v;
	const struct km_trace_sink *sink;
	uint64_t page_bytes, link;
	uint8_t *data; /* room for a page */
	unsigned cpu;
};

static enum km_status pass_page(struct reading *r, uint64_t bpage)
{
	uint64_t page, used;
	enum km_status st = km_read_field(r->v, KF_buffer_page_page, bpage, 0, &page);

	if (!st)
		st = km_view_read(r->v, page, r->data, r->page_bytes);
	if (st)
		return r->sink->page(r->sink->arg, r->cpu, NULL, r->page_bytes, 0, st);
	used = km_le64(r->data + COMMIT_AT) & COMMIT_MASK;
	return used ? r->sink->page(r->sink->arg, r->cpu, r->data, r->page_bytes, used, KM_OK) : KM_OK;
}

/* The list_head of the oldest page of a ring of @n that has @start in it. */
static enum km_status head_find(struct reading *r, uint64_t start, uint64_t n, uint64_t *ret)
{
	uint64_t at = start, raw, i;
	enum km_status st = KM_OK;

	*ret = start;
	for (i = 0; !st && i < n; i++) {
		st = km_read_ptr(r->v, at, &raw);
		if (!st && raw & LINK_FLAGS) {
			*ret = raw & ~LINK_FLAGS;
			return KM_OK;
		}
		at = raw;
	}
	return st;
}

static enum km_status pass_ring(struct reading *r, uint64_t cpu_buffer)
{
	uint64_t start, n, reader, at, i;
	enum km_status st = km_read_field(r->v, KF_ring_buffer_per_cpu_pages, cpu_buffer, 0, &start), passed = KM_OK;

	if (!st)
		st = km_read_field(r->v, KF_ring_buffer_per_cpu_nr_pages, cpu_buffer, 0, &n);
	if (!st && n > MAX_PAGES)
		st = KM_CORRUPT;
	if (!st)
		st = km_read_field(r->v, KF_ring_buffer_per_cpu_reader_page, cpu_buffer, 0, &reader);
	if (!st && reader)
		passed = pass_page(r, reader);
	if (!st && n)
		st = head_find(r, start, n, &at);
	for (i = 0; !st && !passed && i < n; i++) {
		passed = pass_page(r, at - r->link);
		st = km_read_ptr(r->v, at, &at);
		at &= ~LINK_FLAGS;
	}
	return st && !passed ? r->sink->lost(r->sink->arg, r->cpu, st) : passed;
}

/* The buffer of the array that has no name: those of instances have one. */
static enum km_status buffer_find(struct km_view *v, uint64_t *ret)
{
	uint64_t link = km_view_kernel(v)->layout->field[KF_trace_array_list].offset, entry, name;
	struct km_list arrays;
	enum km_status st = KM_OK;

	if (!km_view_sym(v, SYM_ftrace_trace_arrays) || !km_view_kernel(v)->layout->field[KF_trace_array_list].present)
		return KM_ABSENT;
	km_list_init(&arrays, v, km_view_sym(v, SYM_ftrace_trace_arrays), MAX_ARRAYS);
	while (!st && !(st = km_list_next(&arrays, &entry))) {
		st = km_read_field(v, KF_trace_array_name, entry - link, 0, &name);
		if (!st && !name)
			return km_read_field(v, KF_trace_array_buffer, entry - link, 0, ret);
	}
	return st == KM_END ? KM_NOTFOUND : st;
}

enum km_status km_trace_read(struct km_view *v, const struct km_trace_sink *sink)
{
	const struct km_kernel *k = km_view_kernel(v);
	struct reading r = { .v = v, .sink = sink, .link = k->layout->field[KF_buffer_page_list].offset };
	uint64_t buffer, buffers, order = 0, cpu_buffer;
	enum km_status st = buffer_find(v, &buffer);

	if (!st)
		st = km_read_field(v, KF_trace_buffer_buffers, buffer, 0, &buffers);
	if (!st && k->layout->field[KF_trace_buffer_subbuf_order].present)
		st = km_read_field(v, KF_trace_buffer_subbuf_order, buffer, 0, &order);
	if (!st && order > MAX_ORDER)
		st = KM_CORRUPT;
	if (st)
		return st;
	r.page_bytes = (uint64_t)k->page_bytes << order;
	r.data = malloc(r.page_bytes);
	if (!r.data)
		return KM_NOMEM;
	for (r.cpu = 0; !st && r.cpu < k->nr_cpus; r.cpu++) {
		enum km_status got;

		if (!km_cpu_possible(k, r.cpu))
			continue;
		got = km_read_ptr(v, buffers + UINT64_C(8) * r.cpu, &cpu_buffer);
		if (got)
			st = sink->lost(sink->arg, r.cpu, got);
		else if (cpu_buffer)
			st = pass_ring(&r, cpu_buffer);
	}
	free(r.data);
	return st;
}
