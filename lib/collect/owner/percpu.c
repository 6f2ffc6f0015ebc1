/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Chunks of the per-CPU allocator, and the pages of all CPUs behind them (mm/percpu.c). */
#include <stdio.h>

#include "owner.h"

#define MAX_CHUNKS     65536u
#define MAX_SLOTS      256u
#define MAX_UNIT_PAGES (UINT64_C(1) << 20)
#define BIT_BYTES      4u /* PCPU_MIN_ALLOC_SIZE: bytes that one bit of the maps stands for */

enum kind {
	FIRST,
	RESERVED,
	DYNAMIC,
};

static const char *const kind_names[] = { "first", "reserved", "dynamic" };

struct walk {
	struct km_run *run;
	struct km_map seen;
	uint64_t base, unit_pages,
		offsets;	  /* pcpu_base_addr, pcpu_unit_pages, *pcpu_unit_offsets */
	uint64_t first, reserved; /* these chunks */
	unsigned chunks;
};

/* A copy of one struct pcpu_chunk. */
struct chunk {
	uint64_t addr, base, alloc_map, bound_map;
	int64_t pages, populated, free_bytes, start_offset, end_offset;
	enum kind kind;
};

static enum km_status read_chunk(struct walk *w, uint64_t addr, struct chunk *c)
{
	struct km_view *v = w->run->view;
	uint64_t n = 0, populated = 0, free_bytes = 0, start = 0, end = 0;
	enum km_status st = km_read_field(v, KF_pcpu_chunk_base_addr, addr, 0, &c->base);

	c->addr = addr;
	c->kind = addr == w->first ? FIRST : addr == w->reserved ? RESERVED
								 : DYNAMIC;
	if (!st)
		st = km_read_field(v, KF_pcpu_chunk_nr_pages, addr, 0, &n);
	if (!st)
		st = km_read_field(v, KF_pcpu_chunk_nr_populated, addr, 0, &populated);
	if (!st)
		st = km_read_field(v, KF_pcpu_chunk_free_bytes, addr, 0, &free_bytes);
	if (!st)
		st = km_read_field(v, KF_pcpu_chunk_start_offset, addr, 0, &start);
	if (!st)
		st = km_read_field(v, KF_pcpu_chunk_end_offset, addr, 0, &end);
	if (st)
		return st;
	c->pages = (int64_t)n;
	c->populated = (int64_t)populated;
	c->free_bytes = (int64_t)free_bytes;
	c->start_offset = (int64_t)start;
	c->end_offset = (int64_t)end;
	if (c->kind == RESERVED && c->base - w->base >= w->unit_pages << w->run->k->page_shift)
		return KM_CORRUPT;
	if (c->pages <= 0 || n > w->unit_pages || c->populated < 0 || c->populated > c->pages ||
	    c->base % w->run->k->page_bytes || c->free_bytes < 0 || start > n * 65536 ||
	    end > n * 65536 || start + end > n * w->run->k->page_bytes)
		return KM_CORRUPT;
	if (km_read_field(v, KF_pcpu_chunk_alloc_map, addr, 0, &c->alloc_map) ||
	    km_read_field(v, KF_pcpu_chunk_bound_map, addr, 0, &c->bound_map))
		c->alloc_map = c->bound_map = 0;
	/* pcpu_alloc_chunk() makes both. */
	return !c->alloc_map != !c->bound_map ? KM_CORRUPT : KM_OK;
}

/*
 * Areas given out: where an area begins (bound_map) and is used (alloc_map); and bytes that are not used. Where what
 * is used begins or ends there is a bound (pcpu_alloc_area()), and what is not used are as many bytes as the chunk
 * counts as free: KM_CORRUPT where that is not so.
 */
static enum km_status count_areas(struct walk *w, const struct chunk *c, int64_t *ret_areas,
				  int64_t *ret_free_bytes)
{
	uint64_t page = w->run->k->page_bytes;
	uint64_t bit = (uint64_t)c->start_offset / BIT_BYTES;
	uint64_t end = ((uint64_t)c->pages * page - (uint64_t)c->end_offset) / BIT_BYTES;
	uint64_t areas = 0, free_bits = 0, unbound = 0, before = 0, start = bit;
	uint8_t used[512], begins[512];

	if (!c->alloc_map)
		return KM_ABSENT;
	while (bit < end) {
		uint64_t first = bit / 64, n = (end + 63) / 64 - first, i;
		enum km_status st;

		if (n > sizeof(used) / 8)
			n = sizeof(used) / 8;
		st = km_view_read(w->run->view, c->alloc_map + 8 * first, used, 8 * n);
		if (!st)
			st = km_view_read(w->run->view, c->bound_map + 8 * first, begins, 8 * n);
		if (st)
			return st;
		for (i = 0; i < n; i++) {
			uint64_t mask = UINT64_MAX, word = km_le64(used + 8 * i), bounds, edges;

			if (first + i == bit / 64)
				mask &= UINT64_MAX << (bit % 64);
			if (first + i == end / 64)
				mask &= (UINT64_C(1) << (end % 64)) - 1;
			bounds = km_le64(begins + 8 * i);
			edges = (word ^ (word << 1 | before)) & mask;
			if (first + i == start / 64)
				edges &= ~(UINT64_C(1) << (start % 64));
			before = word >> 63;
			unbound += (edges & ~bounds) != 0;
			areas += (uint64_t)__builtin_popcountll(word & bounds & mask);
			free_bits += (uint64_t)__builtin_popcountll(~word & mask);
		}
		bit = (first + n) * 64;
	}
	*ret_areas = (int64_t)areas;
	*ret_free_bytes = (int64_t)(free_bits * BIT_BYTES);
	if (unbound || *ret_free_bytes != c->free_bytes)
		return KM_CORRUPT;
	return KM_OK;
}

/* A range of unit @addr on every CPU that is possible. */
static enum km_status claim_units(struct walk *w, uint64_t addr, uint64_t bytes, uint32_t id,
				  uint64_t *pages)
{
	const struct km_kernel *k = w->run->k;
	enum km_status st, first = KM_OK;
	uint64_t offset;
	unsigned cpu;

	for (cpu = 0; cpu < k->nr_cpus; cpu++) {
		if (!km_cpu_possible(k, cpu))
			continue;
		st = km_read_ptr(w->run->view, w->offsets + 8ull * cpu, &offset);
		if (!st)
			st = km_claim_mapped(w->run, addr + offset, bytes, id, pages);
		if (st && !first)
			first = st;
	}
	return first;
}

/* Runs of pages that the bitmap of a chunk says are there. */
static enum km_status claim_populated(struct walk *w, const struct chunk *c, uint32_t id,
				      uint64_t *pages)
{
	uint64_t map = w->run->k->layout->field[KF_pcpu_chunk_populated].offset, page, n, word;
	uint64_t begin = 0, found = 0, shift = w->run->k->page_shift;
	enum km_status st, first = KM_OK;
	bool in = false;

	for (page = 0, n = (uint64_t)c->pages; page <= n; page++) {
		bool is = false;

		if (page < n && page % 64 == 0) {
			st = km_read_uint(w->run->view, c->addr + map + page / 64 * 8, 8, &word);
			if (st)
				return st;
		}
		if (page < n)
			is = word >> (page % 64) & 1;
		found += is;
		if (is && !in)
			begin = page;
		if (!is && in) {
			st = claim_units(w, c->base + (begin << shift), (page - begin) << shift, id,
					 pages);
			if (st && !first)
				first = st;
		}
		in = is;
	}
	return !first && found != (uint64_t)c->populated ? KM_CORRUPT : first;
}

/* The first chunk's memory also holds the static variables, and what is reserved for modules. */
static enum km_status claim_first(struct walk *w, const struct chunk *c, uint32_t id,
				  uint64_t *pages)
{
	uint64_t bytes = c->base - w->base + ((uint64_t)c->pages << w->run->k->page_shift) -
			 (uint64_t)c->end_offset;

	if (c->base < w->base || bytes > w->unit_pages << w->run->k->page_shift)
		return KM_CORRUPT;
	return claim_units(w, w->base, bytes, id, pages);
}

static enum km_status claim_chunk(struct walk *w, const struct chunk *c, uint64_t *pages)
{
	struct km_percpu_use *use = w->run->percpu;
	enum km_status st;
	uint32_t id;
	char name[48];

	*pages = 0;
	if (c->kind == RESERVED) /* of the first one's pages */
		return KM_OK;
	if (c->kind == FIRST)
		snprintf(name, sizeof(name), "first chunk, with static variables");
	else
		snprintf(name, sizeof(name), "chunk of %lld of %lld pages a CPU",
			 (long long)c->populated, (long long)c->pages);
	st = km_owner_add(w->run->owners, KM_CLASS_percpu, name, c->addr, -1, &id);
	if (st)
		return st;
	st = c->kind == FIRST ? claim_first(w, c, id, pages) : claim_populated(w, c, id, pages);
	use->pages += *pages;
	return st;
}

/* For the search for unreferenced memory. */
static bool note_chunk(struct km_run *run, const struct chunk *c)
{
	struct km_percpu_seen *seen = run->leaks ? km_vec_push(&run->percpu->chunks) : NULL;

	if (seen)
		*seen = (struct km_percpu_seen){
			.addr = c->addr,
			.base = c->base,
			.pages = (uint64_t)c->pages,
			.alloc_map = c->alloc_map,
			.bound_map = c->bound_map,
			.start_offset = (uint64_t)c->start_offset,
			.end_offset = (uint64_t)c->end_offset,
			.first = c->kind == FIRST,
			.reserved = c->kind == RESERVED,
		};
	return seen || !run->leaks;
}

static enum km_status add_chunk(struct walk *w, uint64_t addr)
{
	struct km_run *run = w->run;
	struct row_percpu_chunk row = { 0 };
	struct chunk c;
	struct km_percpu_use *use = run->percpu;
	uint64_t *seen = km_map_at(&w->seen, addr), pages;
	int64_t areas = 0, free_bytes = 0;
	enum km_status st;

	if (!seen)
		return KM_NOMEM;
	if (*seen)
		return KM_OK;
	*seen = 1;
	ROW_SET(row, percpu_chunk, addr, addr);
	st = read_chunk(w, addr, &c);
	if (st) {
		use->lost = true;
		st = km_run_issue(run, addr, st, "struct pcpu_chunk is not valid");
		return st ? st : ROW_ADD(run, percpu_chunk, row);
	}
	st = claim_chunk(w, &c, &pages);
	if (st == KM_NOMEM || !note_chunk(run, &c))
		return KM_NOMEM;
	ROW_SET(row, percpu_chunk, base_addr, c.base);
	ROW_SET(row, percpu_chunk, kind, kind_names[c.kind]);
	ROW_SET(row, percpu_chunk, unit_bytes, c.pages << run->k->page_shift);
	ROW_SET(row, percpu_chunk, free_bytes, c.free_bytes);
	if (st) {
		use->lost = true;
		st = km_run_issue(run, addr, st,
				  "chunk of the per-CPU allocator: pages of it cannot be found");
		if (st)
			return st;
	} else {
		ROW_SET(row, percpu_chunk, pages, pages);
	}
	st = count_areas(w, &c, &areas, &free_bytes);
	use->maps_lost = use->maps_lost || (st && st != KM_CORRUPT);
	if (!st || st == KM_CORRUPT) {
		use->free_bytes += c.free_bytes;
		use->free_by_maps += free_bytes;
	}
	if (!st) {
		ROW_SET(row, percpu_chunk, allocations, areas);
	} else if (st == KM_CORRUPT) {
		st = km_run_issue(run, addr, st,
				  "bitmaps of a chunk of the per-CPU allocator: they contradict each other, or "
				  "the %lld bytes that it counts as free",
				  (long long)c.free_bytes);
		if (st)
			return st;
	} else if (st != KM_ABSENT) {
		km_run_unknown(run, st, "percpu_chunk.allocations");
	}
	return ROW_ADD(run, percpu_chunk, row);
}

static enum km_status walk_slot(struct walk *w, uint64_t head)
{
	uint64_t link = w->run->k->layout->field[KF_pcpu_chunk_list].offset, entry;
	enum km_status st, stored;
	struct km_list l;

	km_list_init(&l, w->run->view, head, MAX_CHUNKS - w->chunks);
	while ((st = km_list_next(&l, &entry)) == KM_OK) {
		w->chunks++;
		stored = add_chunk(w, entry - link);
		if (stored)
			return stored;
	}
	if (st == KM_END)
		return KM_OK;
	w->run->percpu->lost = true;
	return km_run_issue(w->run, head, st, "list of chunks: broken");
}

/* What the chunks have in common. */
static enum km_status read_globals(struct walk *w, uint64_t *lists, uint64_t *slots)
{
	const struct km_const *types = &w->run->k->layout->consts[KC_PCPU_NR_CHUNK_TYPES];
	struct km_view *v = w->run->view;
	enum km_status st = w->run->k->cpus;

	if (!st)
		st = km_read_var(v, SYM_pcpu_chunk_lists, false, lists);
	if (!st)
		st = km_read_var(v, SYM_pcpu_nr_slots, false, slots);
	if (!st)
		st = km_read_var(v, SYM_pcpu_base_addr, false, &w->base);
	if (!st)
		st = km_read_var(v, SYM_pcpu_unit_pages, false, &w->unit_pages);
	if (!st)
		st = km_read_var(v, SYM_pcpu_unit_offsets, false, &w->offsets);
	if (!st)
		st = km_read_var(v, SYM_pcpu_first_chunk, false, &w->first);
	if (!st && km_read_var(v, SYM_pcpu_reserved_chunk, false, &w->reserved))
		w->reserved = 0;
	if (st)
		return st;
	if (types->present && types->value > 0 && types->value < 8)
		*slots *= (uint64_t)types->value;
	return !*slots || *slots > MAX_SLOTS || !w->unit_pages || w->unit_pages > MAX_UNIT_PAGES
		       ? KM_CORRUPT
		       : KM_OK;
}

static enum km_status run_percpu(struct km_run *run)
{
	struct walk w = { .run = run };
	uint64_t lists = 0, slots = 0, i;
	enum km_status st = read_globals(&w, &lists, &slots);

	if (st)
		return km_run_issue(run, km_view_sym(run->view, SYM_pcpu_chunk_lists), st,
				    "the lists of chunks cannot be found");
	run->percpu->walked = true;
	run->percpu->unit_offsets = w.offsets;
	run->percpu->base = w.base;
	for (i = 0; !st && i < slots; i++)
		st = walk_slot(&w, lists + i * 16);
	if (!st && w.first)
		st = add_chunk(&w, w.first);
	if (!st && w.reserved)
		st = add_chunk(&w, w.reserved);
	run->owners->whole[KM_CLASS_percpu] =
		!st && run->owners->nr_frames && !run->percpu->lost;
	km_map_free(&w.seen);
	return st;
}

static void free_chunks(void *share)
{
	km_vec_free(&((struct km_percpu_use *)share)->chunks);
}

const struct km_collector km_collect_percpu = {
	.name = "percpu",
	.doc = "Chunks of the per-CPU allocator.",
	.fields = (const enum km_field_id[]){ KF_pcpu_chunk_list, KF_pcpu_chunk_base_addr,
					      KF_pcpu_chunk_nr_pages, KF_pcpu_chunk_nr_populated,
					      KF_pcpu_chunk_populated, KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_pcpu_chunk_lists, SYM_pcpu_nr_slots, KM_NR_SYMS },
	.tables = (const struct km_table *const[]){ &km_tbl_percpu_chunk, NULL },
	.claims = true,
	.shares = (const struct km_share[]){ KM_SHARE(percpu, free_chunks), { 0 } },
	.run = run_percpu,
};
