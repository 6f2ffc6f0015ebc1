/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Pages of tracing: the places in code that can be traced, and the ring buffers (kernel/trace). */
#include <stdio.h>

#include "owner.h"

#define MAX_FTRACE_PAGES (1u << 20)
#define MAX_ARRAYS	 4096u
#define MAX_SUBBUFS	 (UINT64_C(1) << 24)
#define MAX_SUBBUF_ORDER 8u
#define RB_FLAGS	 3u /* low bits of buffer_page.list.next: the head page, an update */

/* ---- ftrace: a list of blocks of records ---- */

/* Note @addr. KM_CORRUPT: it was noted before. */
static enum km_status meet(struct km_map *seen, uint64_t addr)
{
	uint64_t *at = addr ? km_map_at(seen, addr) : NULL;

	if (!at)
		return addr ? KM_NOMEM : KM_CORRUPT;
	if (*at)
		return KM_CORRUPT;
	*at = 1;
	return KM_OK;
}

/* The records of one struct ftrace_page, which are its own; ftrace_allocate_pages() makes them with it. */
static enum km_status claim_records(struct km_run *run, struct km_map *seen, uint64_t page, uint32_t id)
{
	uint64_t records, pfn, pages = 0;
	enum km_status st = seen->n < 2 * (size_t)MAX_FTRACE_PAGES ? meet(seen, page) : KM_CORRUPT;

	if (!st)
		st = km_read_field(run->view, KF_ftrace_page_records, page, 0, &records);
	if (!st)
		st = meet(seen, records);
	if (!st && !km_claim_pointee(run, records, &pfn))
		st = KM_CORRUPT;
	if (!st)
		(void)km_claim_block(run, pfn, id, &pages);
	return st;
}

static enum km_status claim_ftrace(struct km_run *run)
{
	uint64_t page, first;
	struct km_map seen = { 0 };
	enum km_status st, got = km_read_var(run->view, SYM_ftrace_pages_start, false, &page);
	uint32_t id = 0;

	if (got == KM_ABSENT)
		return KM_OK;
	first = page;
	st = km_owner_add(run->owners, KM_CLASS_kernel_data,
			  "ftrace: places in code that can be traced", 0, -1, &id);
	while (!st && !got && page) {
		got = claim_records(run, &seen, page, id);
		if (!got)
			got = km_read_field(run->view, KF_ftrace_page_next, page, 0, &page);
		if (got == KM_NOMEM)
			st = got;
	}
	km_map_free(&seen);
	if (st || !got)
		return st;
	return km_run_issue(run, page ? page : first, got, "list of ftrace's pages: broken");
}

/* ---- ring buffers ---- */

struct buffer {
	struct km_run *run;
	uint32_t id;
	unsigned order; /* of the pages that a buffer_page leads to */
	uint64_t pages;
	struct km_map *seen; /* of all buffers: buffer_pages, in a CPU's ring or with its reader, and their pages */
};

static enum km_status claim_page(struct buffer *b, uint64_t bpage)
{
	uint64_t page, order;
	enum km_status st;

	/* Each is of one CPU of one buffer. */
	st = meet(b->seen, bpage);
	if (!st)
		st = km_read_field(b->run->view, KF_buffer_page_page, bpage, 0, &page);
	/*
	 * Each has its page, which may be exchanged for another but is never removed; and since v6.8 the
	 * order of it.
	 */
	if (!st)
		st = meet(b->seen, page);
	if (!st && !km_read_field(b->run->view, KF_buffer_page_order, bpage, 0, &order) &&
	    order != b->order)
		st = KM_CORRUPT;
	if (st)
		return st;
	return km_claim_mapped(b->run, page, b->run->k->page_bytes << b->order, b->id, &b->pages);
}

/* One CPU's: a ring of buffer_page, and one that is being read. */
static enum km_status claim_cpu(struct buffer *b, uint64_t cpu_buffer)
{
	struct km_view *v = b->run->view;
	uint64_t link = b->run->k->layout->field[KF_buffer_page_list].offset;
	uint64_t start, at, n, seen = 0, page = 0;
	enum km_status st = km_read_field(v, KF_ring_buffer_per_cpu_pages, cpu_buffer, 0, &start);

	if (!st)
		st = km_read_field(v, KF_ring_buffer_per_cpu_nr_pages, cpu_buffer, 0, &n);
	if (!st && n > MAX_SUBBUFS)
		st = KM_CORRUPT;
	if (!st && !start && n)
		st = KM_CORRUPT;
	at = start;
	while (!st && at) {
		if (seen++ > n)
			return KM_CORRUPT;
		st = claim_page(b, at - link);
		if (!st)
			st = km_read_ptr(v, at, &at);
		at &= ~(uint64_t)RB_FLAGS;
		if (at == start)
			break;
	}
	if (!st && start && seen != n)
		st = KM_CORRUPT;
	if (!st)
		st = km_read_field(v, KF_ring_buffer_per_cpu_reader_page, cpu_buffer, 0, &page);
	if (!st)
		st = claim_page(b, page);
	/* A page that a reader gave back, kept for the next one. */
	if (!st && !km_read_field(v, KF_ring_buffer_per_cpu_free_page, cpu_buffer, 0, &page) &&
	    page)
		(void)km_claim_mapped(b->run, page, b->run->k->page_bytes << b->order, b->id,
				      &b->pages);
	return st;
}

static enum km_status claim_buffer(struct km_run *run, struct km_map *seen, uint64_t buffer, const char *name)
{
	struct buffer b = { .run = run, .seen = seen };
	uint64_t array, order = 0, cpu_buffer;
	enum km_status st;
	unsigned cpu;

	if (!buffer)
		return KM_OK;
	st = km_read_field(run->view, KF_trace_buffer_buffers, buffer, 0, &array);
	if (!st && km_read_field(run->view, KF_trace_buffer_subbuf_order, buffer, 0, &order))
		order = 0;
	if (!st && order > MAX_SUBBUF_ORDER)
		st = KM_CORRUPT;
	if (st)
		return km_run_issue(run, buffer, st, "%s cannot be read", name);
	b.order = (unsigned)order;
	st = km_claim_owner_named(run, KM_CLASS_kernel_data, name, &b.id);
	for (cpu = 0; !st && cpu < run->k->nr_cpus; cpu++) {
		enum km_status got;

		if (!km_cpu_possible(run->k, cpu))
			continue;
		got = km_read_ptr(run->view, array + 8ull * cpu, &cpu_buffer);
		if (!got && cpu_buffer)
			got = claim_cpu(&b, cpu_buffer);
		if (got == KM_NOMEM)
			st = got;
		else if (got)
			st = km_run_issue(run, array + 8ull * cpu, got, "%s: that of CPU %u", name,
					  cpu);
	}
	return st;
}

static enum km_status claim_array(struct km_run *run, struct km_map *seen, uint64_t array)
{
	uint64_t name_addr, buffer;
	char name[64] = "", text[96];
	enum km_status st = km_read_field(run->view, KF_trace_array_buffer, array, 0, &buffer);

	if (!km_read_field(run->view, KF_trace_array_name, array, 0, &name_addr) && name_addr &&
	    km_read_string(run->view, name_addr, name, sizeof(name)))
		name[0] = '\0';
	if (!st && !buffer) /* allocate_trace_buffers() makes it before the array is listed */
		st = KM_CORRUPT;
	if (st)
		return km_run_issue(run, array, st, "a trace array cannot be read");
	snprintf(text, sizeof(text), "trace buffer%s%s", name[0] ? " " : "", name);
	st = claim_buffer(run, seen, buffer, text);
	if (!st && !km_read_field(run->view, KF_trace_array_max_buffer, array, 0, &buffer)) {
		snprintf(text, sizeof(text), "snapshot of trace buffer%s%s", name[0] ? " " : "",
			 name);
		st = claim_buffer(run, seen, buffer, text);
	}
	return st;
}

static enum km_status claim_arrays(struct km_run *run, struct km_map *seen)
{
	const struct km_layout *l = run->k->layout;
	uint64_t head = km_view_sym(run->view, SYM_ftrace_trace_arrays), entry;
	enum km_status st, stored = KM_OK;
	struct km_list arrays;

	if (!head || !l->field[KF_trace_array_list].present ||
	    !l->field[KF_ring_buffer_per_cpu_pages].present ||
	    !l->field[KF_buffer_page_page].present)
		return KM_OK;
	km_list_init(&arrays, run->view, head, MAX_ARRAYS);
	while ((st = km_list_next(&arrays, &entry)) == KM_OK && !stored)
		stored = claim_array(run, seen, entry - l->field[KF_trace_array_list].offset);
	if (stored || st == KM_END)
		return stored;
	return km_run_issue(run, head, st, "list of trace arrays: broken");
}

static enum km_status run_trace(struct km_run *run)
{
	enum km_status st = claim_ftrace(run);
	struct km_map seen = { 0 };
	uint64_t buffer;

	if (!st)
		st = claim_arrays(run, &seen);
	/* Events that triggers look at first are written there. */
	if (!st && !km_read_var(run->view, SYM_temp_buffer, false, &buffer))
		st = claim_buffer(run, &seen, buffer, "trace buffer for triggers");
	km_map_free(&seen);
	return st;
}

const struct km_collector km_collect_trace = {
	.name = "trace",
	.doc = "Pages of ftrace and of trace buffers.",
	.fields = (const enum km_field_id[]){ KF_ftrace_page_next, KF_ftrace_page_records,
					      KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_ftrace_pages_start, KM_NR_SYMS },
	.claims = true,
	.run = run_trace,
};
