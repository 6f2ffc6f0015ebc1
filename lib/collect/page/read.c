/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>

#include "find.h"

#define CHUNK_PAGES 8192u

/* ---- plan ---- */

/* Physical ranges that hold struct pages: the translation of the memory map's addresses. */
static enum km_status find_memmap(struct km_view *view, struct km_mm *mm)
{
	unsigned shift = km_view_kernel(view)->page_shift;
	uint64_t nr, page = UINT64_C(1) << shift;

	for (nr = 0; nr < mm->nr_sections; nr++) {
		const struct km_section *s = &mm->sections[nr];
		uint64_t addr = s->map + (nr << mm->section_shift) * mm->page.bytes;
		uint64_t left = (UINT64_C(1) << mm->section_shift) * mm->page.bytes;

		while (s->valid && left) {
			struct km_pfn_range *last, *r;
			struct km_mapping m;
			uint64_t start, end;

			if (km_view_translate(view, addr, &m)) {
				m.bytes = page - addr % page;
				if (m.bytes > left)
					m.bytes = left;
				addr += m.bytes;
				left -= m.bytes;
				continue;
			}
			if (m.bytes > left)
				m.bytes = left;
			start = m.paddr >> shift;
			end = (m.paddr + m.bytes + (UINT64_C(1) << shift) - 1) >> shift;
			last = mm->memmap.n ? &mm->memmap.v[mm->memmap.n - 1] : NULL;
			if (last && start <= last->end && start >= last->start) {
				if (end > last->end)
					last->end = end;
			} else {
				r = km_vec_push(&mm->memmap);
				if (!r)
					return KM_NOMEM;
				*r = (struct km_pfn_range){ start, end };
			}
			addr += m.bytes;
			left -= m.bytes;
		}
	}
	return KM_OK;
}

static int by_start(const void *a, const void *b)
{
	const struct km_pfn_range *x = a, *y = b;

	return x->start < y->start ? -1 : x->start > y->start;
}

enum km_status km_chunk_plan_init(struct km_chunk_plan *p, const struct km_run *run)
{
	struct km_mm *mm = run->mm;
	const struct km_page_format *f = &mm->page;
	uint64_t section_pages = UINT64_C(1) << mm->section_shift;
	enum km_status st;
	size_t i;

	*p = (struct km_chunk_plan){
		.k = run->k,
		.mm = mm,
		.owners = run->owners,
		.pcp = run->pcp,
		.slabs = run->slabs,
		.chunk_pages = CHUNK_PAGES,
		.pcp_whole = mm->zones.n && !mm->problems.n,
	};
	if (p->chunk_pages < UINT64_C(1) << (mm->nr_orders - 1))
		p->chunk_pages = UINT64_C(1) << (mm->nr_orders - 1);
	if (p->chunk_pages > section_pages)
		p->chunk_pages = section_pages;
	if (p->chunk_pages < UINT64_C(1) << mm->pageblock_order)
		return KM_CORRUPT;
	km_swap_maps_read(&p->swap, run->view);

	p->zone_of = malloc(KM_CHUNK_MAX_NODE_ZONE);
	if (!p->zone_of)
		return KM_NOMEM;
	memset(p->zone_of, KM_CHUNK_NO_ZONE, KM_CHUNK_MAX_NODE_ZONE);
	for (i = 0; i < mm->zones.n; i++)
		p->pcp_whole = p->pcp_whole && run->sums->zones[i].pcp_whole;
	for (i = 0; i < mm->zones.n && i < KM_CHUNK_NO_ZONE; i++) {
		size_t slot = (size_t)mm->zones.v[i].node_id << f->zone_bits | mm->zones.v[i].index;

		if (slot < KM_CHUNK_MAX_NODE_ZONE)
			p->zone_of[slot] = (uint8_t)i;
	}
	st = find_memmap(run->view, mm);
	if (!st && mm->memmap.n)
		km_sort(mm->memmap.v, mm->memmap.n, sizeof(*mm->memmap.v), by_start);
	if (!st && mm->ram.n)
		km_sort(mm->ram.v, mm->ram.n, sizeof(*mm->ram.v), by_start);
	if (st)
		km_chunk_plan_deinit(p);
	return st;
}

void km_chunk_plan_deinit(struct km_chunk_plan *p)
{
	free(p->zone_of);
	p->zone_of = NULL;
}

enum km_status km_chunk_walk(struct km_chunk_plan *p, const struct km_run *run, const struct km_work *w)
{
	struct km_work work = *w;
	enum km_status st;

	run->mm->memmap.n = 0; /* found anew by the plan */
	st = km_chunk_plan_init(p, run);
	if (st)
		return st;
	p->slab_maps = true;
	work.nr_items = (run->mm->end_pfn + p->chunk_pages - 1) / p->chunk_pages;
	work.jobs = run->jobs;
	st = km_work_run(&work);
	km_chunk_plan_deinit(p);
	return st;
}

/* ---- worker ---- */

enum km_status km_chunk_worker_create(const struct km_chunk_plan *p, struct km_chunk_worker **ret)
{
	struct km_chunk_worker *w = calloc(1, sizeof(*w));
	enum km_status st;

	if (!w)
		return KM_NOMEM;
	w->p = p;
	w->pages = malloc(p->chunk_pages * p->mm->page.bytes);
	w->status = malloc(p->chunk_pages);
	st = w->pages && w->status ? km_view_create(p->k, &w->view) : KM_NOMEM;
	if (st) {
		km_chunk_worker_destroy(w);
		return st;
	}
	*ret = w;
	return KM_OK;
}

const struct km_reader_stats *km_chunk_worker_stats(const struct km_chunk_worker *w)
{
	return km_view_stats(w->view);
}

void km_chunk_worker_destroy(struct km_chunk_worker *w)
{
	if (!w)
		return;
	km_view_destroy(w->view);
	free(w->status);
	free(w->pages);
	free(w);
}

void km_chunk_destroy(struct km_chunk *c)
{
	if (!c)
		return;
	km_vec_free(&c->runs);
	km_vec_free(&c->blocks);
	km_vec_free(&c->free_blocks);
	km_vec_free(&c->issues);
	km_vec_free(&c->unread);
	km_vec_free(&c->mappings);
	km_map_free(&c->by_mapping);
	km_charges_free(&c->charges);
	km_vec_free(&c->slabs);
	km_vec_free(&c->slab_maps);
	free(c);
}

/* ---- reading ---- */

static void mark_unread(struct km_chunk_worker *w, uint64_t nr, uint64_t offset, uint64_t bytes,
			enum km_status st)
{
	uint32_t size = w->p->mm->page.bytes;
	uint64_t first = offset / size, last = (offset + bytes - 1) / size;

	if (last >= nr)
		last = nr - 1;
	memset(w->status + first, -(int)st, last - first + 1);
	w->all_read = false;
}

/* Copy the struct pages of @nr frames from @pfn, which are in one section. */
static void read_pages(struct km_chunk_worker *w, uint64_t pfn, uint64_t nr)
{
	uint64_t addr = km_mm_page_addr(w->p->mm, pfn), total = nr * w->p->mm->page.bytes, done = 0;
	uint64_t page = w->p->k->page_bytes;

	memset(w->status, 0, nr);
	w->all_read = true;
	while (done < total) {
		struct km_mapping m;
		enum km_status st;
		uint64_t n = total - done;

		st = km_view_translate(w->view, addr + done, &m);
		if (st) {
			m.bytes = page - (addr + done) % page;
			if (n > m.bytes)
				n = m.bytes;
			mark_unread(w, nr, done, n, st);
			done += n;
			continue;
		}
		if (n > m.bytes)
			n = m.bytes;
		while (n) {
			const uint8_t *data = NULL;
			uint64_t avail;

			st = km_view_borrow(w->view, m.paddr, &data, &avail);
			if (st)
				avail = page - m.paddr % page;
			if (avail > n)
				avail = n;
			if (st)
				mark_unread(w, nr, done, avail, st);
			else
				memcpy(w->pages + done, data, avail);
			done += avail;
			m.paddr += avail;
			n -= avail;
		}
	}
}

/* ---- what comes of it ---- */

static bool is_movable(uint8_t class)
{
	return class == KM_CLASS_anon || class == KM_CLASS_file || class == KM_CLASS_shmem ||
	       class == KM_CLASS_hugetlb || class == KM_CLASS_balloon || class == KM_CLASS_zsmalloc;
}

static void count_in_blocks(const struct km_mm *mm, struct km_chunk *c, const struct km_found *f,
			    uint64_t pfn, uint64_t nr)
{
	uint64_t block_pages = UINT64_C(1) << mm->pageblock_order;

	while (nr) {
		struct km_chunk_block *b =
			&c->blocks.v[(pfn - c->blocks.v[0].start_pfn) >> mm->pageblock_order];
		uint32_t n = (uint32_t)(block_pages - (pfn & (block_pages - 1)));

		if (n > nr)
			n = (uint32_t)nr;
		/* A block of frames that may not be there is of no zone: struct pages of holes name one, too. */
		if (b->zone == KM_CHUNK_NO_ZONE && f->class != KM_CLASS_absent && (f->class != KM_CHUNK_UNKNOWN || f->is_ram))
			b->zone = f->zone;
		if (f->class == KM_CHUNK_UNKNOWN && !f->undecided)
			b->unknown_pages += n;
		else if (f->class == KM_CLASS_absent)
			b->absent_pages += n;
		else if (f->class == KM_CLASS_free || f->class == KM_CLASS_pcp)
			b->free_pages += n;
		else if (f->may_be_pcp)
			b->doubtful_pages += n;
		else if (is_movable(f->class) || f->undecided)
			b->movable_pages += n;
		else
			b->unmovable_pages += n;
		if (f->reserved)
			b->reserved_pages += n;
		if (f->class == KM_CLASS_free && f->order > b->largest_free_order)
			b->largest_free_order = (int8_t)f->order;
		pfn += n;
		nr -= n;
	}
}

static bool emit_run(const struct km_mm *mm, struct km_chunk *c, const struct km_found *f, uint64_t pfn,
		     uint64_t nr)
{
	struct km_chunk_tally *t = &c->tally[f->zone == KM_CHUNK_NO_ZONE ? mm->zones.n : f->zone];
	struct km_chunk_run r = { pfn, nr, f->holder, f->owner, f->class, f->order, f->zone };
	struct km_chunk_run *last;

	if (f->undecided)
		t->undecided_pages += nr;
	else if (f->class == KM_CHUNK_UNKNOWN)
		t->unknown_pages += nr;
	else
		t->class_pages[f->class] += nr;
	if (f->class == KM_CLASS_hugetlb && f->order < KM_MAX_ORDERS)
		t->huge_pages[f->order] += nr;
	if (f->reserved) {
		t->reserved_pages += nr;
		t->class_reserved[f->class] += nr;
	}
	count_in_blocks(mm, c, f, pfn, nr);

	last = c->runs.n ? &c->runs.v[c->runs.n - 1] : NULL;
	if (last && km_chunk_runs_join(last, &r)) {
		last->nr_pages += nr;
		return true;
	}
	last = km_vec_push(&c->runs);
	if (!last)
		return false;
	*last = r;
	return true;
}

/* Frames whose struct page cannot be read. */
static bool emit_unread(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn, uint64_t nr,
			enum km_status st)
{
	struct km_found f = { .class = KM_CHUNK_UNKNOWN, .zone = KM_CHUNK_NO_ZONE };
	struct km_chunk_unread *u = km_vec_push(&c->unread);
	size_t z;

	if (!u)
		return false;
	*u = (struct km_chunk_unread){ pfn, nr, st };
	/* The zone by its span, where only one fits: the page itself does not show it. */
	for (z = 0; z < w->p->mm->zones.n && z < KM_CHUNK_NO_ZONE; z++) {
		const struct km_zone *zone = &w->p->mm->zones.v[z];

		if (pfn >= zone->start_pfn && pfn + nr - zone->start_pfn <= zone->spanned_pages)
			f.zone = f.zone == KM_CHUNK_NO_ZONE ? (uint8_t)z : KM_CHUNK_NO_ZONE;
	}
	return emit_run(w->p->mm, c, &f, pfn, nr);
}

#define SUBSECTION_SHIFT 21 /* include/linux/mmzone.h */

/* Pages of a sub-section: sections that were hot-added may have some without a memory map (since v5.3). */
static uint64_t subsection_pages(const struct km_chunk_worker *w)
{
	return UINT64_C(1) << (SUBSECTION_SHIFT - w->p->k->page_shift);
}

static bool subsection_valid(struct km_chunk_worker *w, const struct km_section *s, uint64_t pfn)
{
	const struct km_place *map = &w->p->k->layout->field[KF_mem_section_usage_subsection_map];
	uint64_t bit = (pfn & ((UINT64_C(1) << w->p->mm->section_shift) - 1)) / subsection_pages(w), word;

	if (s->early || !map->present || !s->usage)
		return true;
	if (km_view_read(w->view, s->usage + map->offset + bit / 64 * 8, &word, 8))
		return true;
	return km_le64(&word) >> (bit % 64) & 1;
}

/* The pageblocks of the chunk with their types, and the count by /proc/pagetypeinfo's rule. */
static bool add_blocks(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn, uint64_t nr,
		       const struct km_section *s)
{
	struct km_mm *mm = w->p->mm;
	uint64_t step = UINT64_C(1) << mm->pageblock_order, i, bits_addr, bits_bytes = 0;
	uint8_t bits[4096];

	if (s && km_mm_pageblock_bits(mm, w->view, s, &bits_addr, &bits_bytes) == KM_OK &&
	    (bits_bytes > sizeof(bits) || km_view_read(w->view, bits_addr, bits, bits_bytes)))
		bits_bytes = 0;
	for (i = 0; i < nr; i += step) {
		struct km_chunk_block *b = km_vec_push(&c->blocks);
		unsigned mt;

		if (!b)
			return false;
		b->start_pfn = pfn + i;
		b->zone = KM_CHUNK_NO_ZONE;
		b->mt = b->largest_free_order = -1;
		if (bits_bytes && km_mm_decode_pageblock(mm, mm->pageblock_mode, bits, bits_bytes,
							 pfn + i, &mt) == KM_OK)
			b->mt = (int8_t)mt;
	}
	return true;
}

/*
 * mm/vmstat.c pagetypeinfo_showblockcount_print(): from the zone's first frame in steps of a
 * pageblock, every block whose frame is online and of the zone. A zone may start within a block.
 */
static void count_blocks(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn, uint64_t nr)
{
	struct km_mm *mm = w->p->mm;
	uint64_t step = UINT64_C(1) << mm->pageblock_order, i;
	size_t z;

	for (z = 0; z < mm->zones.n; z++) {
		const struct km_zone *zone = &mm->zones.v[z];
		uint64_t first = (zone->start_pfn - pfn) & (step - 1);

		for (i = first; i < nr; i += step) {
			const struct km_chunk_block *b = &c->blocks.v[i >> mm->pageblock_order];
			uint64_t flags;

			if (pfn + i < zone->start_pfn ||
			    pfn + i - zone->start_pfn >= zone->spanned_pages || b->mt < 0 ||
			    w->status[i])
				continue;
			flags = km_page_flags(&mm->page, w->pages + i * mm->page.bytes);
			if (km_page_zone(w->p, flags) == z)
				c->tally[z].pageblocks[b->mt]++;
		}
	}
}

/* How many of the @n struct pages from number @i on could not be read. */
static uint64_t count_unread(const struct km_chunk_worker *w, uint64_t i, uint64_t n)
{
	uint64_t unread = 0, k;

	for (k = i; k < i + n; k++)
		unread += w->status[k] != 0;
	return unread;
}

static bool read_section(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn, uint64_t nr,
			 const struct km_section *s)
{
	struct km_mm *mm = w->p->mm;
	uint64_t i, n, sub = subsection_pages(w);

	read_pages(w, pfn, nr);
	for (i = 0; i < nr; i += n) {
		struct km_found f;

		if (!s->early && i % sub == 0 && !subsection_valid(w, s, pfn + i)) {
			f = (struct km_found){ .class = KM_CLASS_absent, .zone = KM_CHUNK_NO_ZONE };
			n = nr - i < sub ? nr - i : sub;
			if (!emit_run(mm, c, &f, pfn + i, n))
				return false;
			continue;
		}
		if (!w->all_read && w->status[i]) {
			/* A sub-section without a memory map is another matter. */
			for (n = 1; i + n < nr && w->status[i + n] == w->status[i] &&
				    (s->early || (i + n) % sub);
			     n++)
				;
			if (!emit_unread(w, c, pfn + i, n, (enum km_status)(-(int)w->status[i])))
				return false;
			continue;
		}
		/* If the first tail of a compound page cannot be read, only the head is known. */
		n = w->all_read || i + 1 >= nr || !w->status[i + 1] ? nr - i : 1;
		if (!km_page_find(w, c, pfn + i, w->pages + i * mm->page.bytes, n, &f))
			return false;
		n = f.nr < nr - i ? f.nr : nr - i;
		if (f.class == KM_CLASS_page_table && f.zone != KM_CHUNK_NO_ZONE &&
		    km_page_is_type(&mm->page, w->pages + i * mm->page.bytes, KM_PT_TABLE))
			c->tally[f.zone].marked_tables += n;
		f.unread = w->all_read ? 0 : count_unread(w, i, n);
		c->tally[f.zone == KM_CHUNK_NO_ZONE ? mm->zones.n : f.zone].unread_tails += f.unread;
		if (!km_page_count(w, c, &f, w->pages + i * mm->page.bytes, n))
			return false;
		if (!emit_run(mm, c, &f, pfn + i, n))
			return false;
	}
	count_blocks(w, c, pfn, nr);
	return true;
}

enum km_status km_chunk_read(struct km_chunk_worker *w, uint64_t pfn, struct km_chunk **ret)
{
	struct km_mm *mm = w->p->mm;
	const struct km_section *s = km_mm_section(mm, pfn);
	uint64_t nr = w->p->chunk_pages;
	struct km_chunk *c;
	bool ok;

	c = calloc(1, sizeof(*c) + (mm->zones.n + 1) * sizeof(c->tally[0]));
	if (!c)
		return KM_NOMEM;
	w->head_pfn = w->head_end = w->bad_head = 0;
	ok = add_blocks(w, c, pfn, nr, s);
	if (ok && s && s->online) {
		ok = read_section(w, c, pfn, nr, s);
	} else if (ok && km_mm_section_lost(mm, pfn)) {
		ok = emit_unread(w, c, pfn, nr, km_mm_section_lost(mm, pfn));
	} else if (ok) {
		struct km_found f = {
			.class = s ? KM_CLASS_offline : KM_CLASS_absent,
			.zone = KM_CHUNK_NO_ZONE,
		};

		ok = emit_run(mm, c, &f, pfn, nr);
		if (!s) /* no rows for pageblocks of a hole */
			c->blocks.n = 0;
	}
	if (!ok) {
		km_chunk_destroy(c);
		return KM_NOMEM;
	}
	*ret = c;
	return KM_OK;
}
