/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <limits.h>
#include <stdlib.h>

#include "page_chunk.h"

#define CHUNK_PAGES   8192u
#define MAX_ISSUES    100u
#define MAX_COMPOUND  20u /* orders: 2^20 pages of 4 KiB are 4 GiB */
#define MAX_NODE_ZONE (1024u << 3)
#define NO_ORDER      UINT_MAX /* a compound order that cannot be */

/* include/linux/poison.h: PP_SIGNATURE 0x40 + POISON_POINTER_DELTA; page_pool keeps it in lru.next. */
#define PP_SIGNATURE UINT64_C(0xdead000000000040)

/* page->mapping, low bits (include/linux/page-flags.h) */
#define MAPPING_ANON	0x1u
#define MAPPING_MOVABLE 0x2u
#define MAPPING_FLAGS	0x3u

struct km_chunk_worker {
	const struct km_chunk_plan *p;
	struct km_view *view;
	uint8_t *pages;	 /* struct pages of the chunk */
	uint8_t *status; /* of each struct page: -km_status; 0 readable */
	bool all_read;
	size_t ram_hint, memmap_hint;
	/* the compound page that tails were last led back to */
	uint64_t head_pfn, head_end;
	uint8_t head_class, head_order, head_zone;
	uint64_t bad_head; /* address of the last head that could not be; its tails are told once */
};

/* ---- plan ---- */

/* Physical ranges that hold struct pages: the translation of the memory map's addresses. */
static enum km_status find_memmap(struct km_view *view, struct km_mm *mm)
{
	unsigned shift = km_view_kernel(view)->page_shift;
	uint64_t nr;

	for (nr = 0; nr < mm->nr_sections; nr++) {
		const struct km_section *s = &mm->sections[nr];
		uint64_t addr = s->map + (nr << mm->section_shift) * mm->page.bytes;
		uint64_t left = (UINT64_C(1) << mm->section_shift) * mm->page.bytes;

		while (s->valid && left) {
			struct km_pfn_range *last, *r;
			struct km_mapping m;
			uint64_t start, end;

			if (km_view_translate(view, addr, &m)) {
				m.bytes = 4096 - addr % 4096;
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

enum km_status km_chunk_plan_init(struct km_chunk_plan *p, struct km_view *view, struct km_mm *mm)
{
	const struct km_page_format *f = &mm->page;
	uint64_t section_pages = UINT64_C(1) << mm->section_shift;
	enum km_status st;
	size_t i;

	*p = (struct km_chunk_plan){ .k = km_view_kernel(view),
				     .mm = mm,
				     .chunk_pages = CHUNK_PAGES };
	if (p->chunk_pages < UINT64_C(1) << (mm->nr_orders - 1))
		p->chunk_pages = UINT64_C(1) << (mm->nr_orders - 1);
	if (p->chunk_pages > section_pages)
		p->chunk_pages = section_pages;
	if (p->chunk_pages < UINT64_C(1) << mm->pageblock_order)
		return KM_CORRUPT;

	p->zone_of = malloc(MAX_NODE_ZONE);
	if (!p->zone_of)
		return KM_NOMEM;
	memset(p->zone_of, KM_CHUNK_NO_ZONE, MAX_NODE_ZONE);
	for (i = 0; i < mm->zones.n && i < KM_CHUNK_NO_ZONE; i++) {
		size_t slot = (size_t)mm->zones.v[i].node_id << f->zone_bits | mm->zones.v[i].index;

		if (slot < MAX_NODE_ZONE)
			p->zone_of[slot] = (uint8_t)i;
	}
	st = find_memmap(view, mm);
	if (!st && mm->memmap.n)
		qsort(mm->memmap.v, mm->memmap.n, sizeof(*mm->memmap.v), by_start);
	if (!st && mm->ram.n)
		qsort(mm->ram.v, mm->ram.n, sizeof(*mm->ram.v), by_start);
	if (st)
		km_chunk_plan_deinit(p);
	return st;
}

void km_chunk_plan_deinit(struct km_chunk_plan *p)
{
	free(p->zone_of);
	p->zone_of = NULL;
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

	memset(w->status, 0, nr);
	w->all_read = true;
	while (done < total) {
		struct km_mapping m;
		enum km_status st;
		uint64_t n = total - done;

		st = km_view_translate(w->view, addr + done, &m);
		if (st) {
			m.bytes = 4096 - (addr + done) % 4096;
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
			uint64_t avail, page = w->p->k->page_bytes;

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

/* ---- what a page is ---- */

struct found {
	uint64_t nr; /* pages, from this one on */
	uint8_t class, order, zone;
	bool reserved;
};

static bool add_issue(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn,
		      enum km_status st, const char *text)
{
	struct km_chunk_issue *e;

	if (c->issues.n >= MAX_ISSUES)
		return true;
	e = km_vec_push(&c->issues);
	if (!e)
		return false;
	*e = (struct km_chunk_issue){ pfn, km_mm_page_addr(w->p->mm, pfn), st, text };
	return true;
}

static uint8_t zone_of(const struct km_chunk_plan *p, uint64_t flags)
{
	const struct km_page_format *f = &p->mm->page;
	size_t slot = (size_t)km_page_node(f, flags) << f->zone_bits | km_page_zone_index(f, flags);

	return slot < MAX_NODE_ZONE ? p->zone_of[slot] : KM_CHUNK_NO_ZONE;
}

/*
 * The order of the compound page whose head is at @page, @readable bytes of which can be read; 0 when
 * that is too few, NO_ORDER when it is absurd.
 */
static unsigned compound_order(const struct km_page_format *f, const uint8_t *page,
			       uint64_t readable)
{
	uint64_t order;

	if (f->order_offset + f->order_bytes > readable)
		return 0;
	order = km_le_uint(page + f->order_offset, f->order_bytes) & 0xff;
	return order <= MAX_COMPOUND ? (unsigned)order : NO_ORDER;
}

static bool order_fits(uint64_t pfn, unsigned order)
{
	return order != NO_ORDER && !(pfn & ((UINT64_C(1) << order) - 1));
}

static bool is_hugetlb(const struct km_page_format *f, const uint8_t *page, uint64_t readable)
{
	if (f->type_value[KM_PT_HUGETLB])
		return km_page_is_type(f, page, KM_PT_HUGETLB);
	if (f->dtor_bytes && f->dtor_offset + f->dtor_bytes <= readable)
		return km_le_uint(page + f->dtor_offset, f->dtor_bytes) == f->dtor_hugetlb;
	if (f->hugetlb_flag && 2u * f->bytes <= readable)
		return km_le64(page + f->bytes + f->flags) & f->hugetlb_flag;
	return false;
}

/* The class of a page that is neither free nor a tail; the order of tests is that of kernel.md 5.7. */
static uint8_t allocated_class(const struct km_page_format *f, const uint8_t *page, uint64_t flags,
			       uint64_t readable)
{
	uint64_t mapping;

	if (flags & f->slab || km_page_is_type(f, page, KM_PT_SLAB) ||
	    km_page_is_type(f, page, KM_PT_LARGE_KMALLOC))
		return KM_CLASS_slab;
	if (km_page_is_type(f, page, KM_PT_TABLE))
		return KM_CLASS_page_table;
	if (km_page_is_type(f, page, KM_PT_OFFLINE))
		return KM_CLASS_balloon;
	if (km_page_is_type(f, page, KM_PT_ZSMALLOC))
		return KM_CLASS_zsmalloc;
	if (km_page_is_type(f, page, KM_PT_UNACCEPTED))
		return KM_CLASS_free;
	if (flags & f->head && is_hugetlb(f, page, readable))
		return KM_CLASS_hugetlb;

	mapping = km_le64(page + f->mapping);
	if ((km_le64(page + f->lru) & ~UINT64_C(3)) == PP_SIGNATURE)
		return KM_CLASS_other_kernel;
	if (mapping & MAPPING_ANON)
		return KM_CLASS_anon;
	if ((mapping & MAPPING_FLAGS) == MAPPING_MOVABLE)
		return KM_CLASS_zsmalloc; /* movable_operations: balloon pages are typed, see above */
	if (mapping >> 63)
		return flags & f->swapbacked ? KM_CLASS_shmem : KM_CLASS_file;
	return KM_CLASS_other_kernel;
}

static uint8_t reserved_class(struct km_chunk_worker *w, uint64_t pfn, bool *ret_is_ram)
{
	const struct km_mm *mm = w->p->mm;

	*ret_is_ram = km_pfn_in_ranges(mm->ram.v, mm->ram.n, pfn, &w->ram_hint);
	/* Without the whole firmware map, what the dump tool took for RAM has to do. */
	if (!*ret_is_ram && !mm->ram_whole)
		*ret_is_ram = km_source_page_state(w->p->k->source, pfn) != KM_MISSING;
	if (!*ret_is_ram)
		return KM_CLASS_absent;
	if (pfn >= mm->image.start && pfn < mm->image.end)
		return KM_CLASS_kernel_image;
	if (km_pfn_in_ranges(mm->memmap.v, mm->memmap.n, pfn, &w->memmap_hint))
		return KM_CLASS_memmap;
	return KM_CLASS_reserved;
}

/* A tail whose head is before this chunk, or stale: led back to the head at @head_addr. */
static bool found_tail(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn,
		       uint64_t head_addr, struct found *ret)
{
	const struct km_page_format *f = &w->p->mm->page;
	uint64_t head;
	uint8_t copy[512];
	uint64_t flags;
	unsigned order;

	if (pfn >= w->head_end || pfn < w->head_pfn) {
		if (head_addr == w->bad_head)
			return true;
		w->bad_head = head_addr;
		if (km_mm_page_pfn(w->p->mm, head_addr, &head) ||
		    km_view_read(w->view, head_addr, copy, 2ull * f->bytes))
			return add_issue(w, c, pfn, KM_CORRUPT,
					 "tail of a compound page whose head cannot be found");
		flags = km_page_flags(f, copy);
		order = compound_order(f, copy, 2ull * f->bytes);
		if (!(flags & f->head) || !order_fits(head, order) || pfn <= head ||
		    pfn >= head + (UINT64_C(1) << order))
			return add_issue(w, c, pfn, KM_CORRUPT,
					 "tail of a compound page that does not reach so far");
		w->bad_head = 0;
		w->head_pfn = head;
		w->head_end = head + (UINT64_C(1) << order);
		w->head_class = allocated_class(f, copy, flags, 2ull * f->bytes);
		w->head_order = (uint8_t)order;
		w->head_zone = zone_of(w->p, flags);
	}
	*ret = (struct found){ .nr = w->head_end - pfn,
			       .class = w->head_class,
			       .order = w->head_order,
			       .zone = w->head_zone };
	return true;
}

static bool found_buddy(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn,
			const uint8_t *page, struct found *ret)
{
	const struct km_page_format *f = &w->p->mm->page;
	uint64_t order = km_le64(page + f->private_);
	struct km_free_block *b;

	ret->class = KM_CLASS_free;
	if (order >= w->p->mm->nr_orders || pfn & ((UINT64_C(1) << order) - 1))
		return add_issue(w, c, pfn, KM_CORRUPT,
				 "free page with an order that cannot be: counted as one page");
	ret->order = (uint8_t)order;
	ret->nr = UINT64_C(1) << order;
	if (ret->zone == KM_CHUNK_NO_ZONE)
		return true;
	c->tally[ret->zone].buddy_blocks[order]++;
	b = km_vec_push(&c->free_blocks);
	if (!b)
		return false;
	*b = (struct km_free_block){ .pfn = pfn,
				     .next = km_le64(page + f->lru),
				     .prev = km_le64(page + f->lru + 8),
				     .order = (uint8_t)order,
				     .zone = ret->zone };
	return true;
}

/* The last page of a compound page in this chunk must be a tail of it, as far as it can be read. */
static bool reaches(const struct km_chunk_worker *w, uint64_t pfn, const uint8_t *page, uint64_t nr,
		    unsigned order)
{
	const struct km_page_format *f = &w->p->mm->page;
	uint64_t last = UINT64_C(1) << order;

	last = (last < nr ? last : nr) - 1;
	if (!f->has_compound || !last || w->status[(page - w->pages) / f->bytes + (int64_t)last])
		return true;
	return km_le64(page + last * f->bytes + f->compound) ==
	       (km_mm_page_addr(w->p->mm, pfn) | 1);
}

/* What frame @pfn and those after it, up to @nr, are. @page is its struct page. */
static bool find_page(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn,
		      const uint8_t *page, uint64_t nr, struct found *ret)
{
	const struct km_page_format *f = &w->p->mm->page;
	uint64_t flags = km_page_flags(f, page);
	const struct km_pcp_block *pcp;

	*ret = (struct found){ .nr = 1, .class = KM_CLASS_other_kernel, .zone = KM_CHUNK_NO_ZONE };
	if (flags == UINT64_MAX) { /* PF_POISON: never initialised */
		ret->class = KM_CLASS_offline;
		return true;
	}
	ret->zone = zone_of(w->p, flags);
	if (flags & f->reserved) {
		bool is_ram;

		ret->class = reserved_class(w, pfn, &is_ram);
		ret->reserved = is_ram;
		return true;
	}
	/* Before tails: a broken link of a free list may look like a pointer to a head. */
	if (km_page_is_type(f, page, KM_PT_BUDDY))
		return found_buddy(w, c, pfn, page, ret);
	if (f->has_compound && km_le64(page + f->compound) & 1 && km_le64(page + f->compound) >> 63)
		return found_tail(w, c, pfn, km_le64(page + f->compound) & ~UINT64_C(1), ret);
	/*
	 * Since v5.18 (e7d324850bfc) the tails of a huge page may be mapped to the frame of its first
	 * struct pages: each 64th then looks like a head, and the page after it tells whose tail it is.
	 */
	if (f->has_compound && flags & f->head && nr > 1) {
		uint64_t addr = km_mm_page_addr(w->p->mm, pfn);
		uint64_t next = km_le64(page + f->bytes + f->compound);

		if (next & 1 && next >> 63 && next != (addr | 1) && addr % w->p->k->page_bytes == 0)
			return found_tail(w, c, pfn, next & ~UINT64_C(1), ret);
	}
	if (!(flags & f->low_flags) && km_le32(page + f->refcount) == 0) {
		pcp = km_pfn_find(w->p->mm->pcp.v, w->p->mm->pcp.n, sizeof(*pcp), pfn);
		if (pcp) {
			ret->class = KM_CLASS_pcp;
			ret->order = pcp->order;
			ret->nr = UINT64_C(1) << pcp->order;
			return true;
		}
	}
	ret->class = allocated_class(f, page, flags, nr * f->bytes);
	if (flags & f->head) {
		unsigned order = compound_order(f, page, nr * f->bytes);

		if (!order_fits(pfn, order) || !reaches(w, pfn, page, nr, order)) {
			if (!add_issue(w, c, pfn, KM_CORRUPT,
				       "head of a compound page with an order that cannot be"))
				return false;
			order = 0;
		}
		ret->order = (uint8_t)order;
		ret->nr = UINT64_C(1) << order;
	}
	/* The memory map of hot-added memory comes from the page allocator and is not reserved. */
	if (ret->class == KM_CLASS_other_kernel &&
	    km_pfn_in_ranges(w->p->mm->memmap.v, w->p->mm->memmap.n, pfn, &w->memmap_hint))
		ret->class = KM_CLASS_memmap;
	return true;
}

/*
 * Anonymous pages that nobody maps: in the swap cache, on their way, or the rest of a huge page of which
 * a part was unmapped and that is not split yet. A counter is less than nothing mapped: -1.
 */
static uint64_t count_unmapped(const struct km_page_format *f, const uint8_t *page, uint64_t nr,
			       unsigned order)
{
	uint64_t unmapped = 0, i;

	if (order && f->entire_bytes && f->entire_offset + 4 <= nr * f->bytes &&
	    (int32_t)km_le32(page + f->entire_offset) >= 0)
		return 0;
	for (i = 0; i < nr; i++)
		if ((int32_t)km_le32(page + i * f->bytes + f->mapcount) < 0)
			unmapped++;
	return unmapped;
}

/* ---- what comes of it ---- */

static bool is_movable(uint8_t class)
{
	return class == KM_CLASS_anon || class == KM_CLASS_file || class == KM_CLASS_shmem ||
	       class == KM_CLASS_hugetlb || class == KM_CLASS_balloon || class == KM_CLASS_zsmalloc;
}

static void count_in_blocks(const struct km_mm *mm, struct km_chunk *c, const struct found *f,
			    uint64_t pfn, uint64_t nr)
{
	uint64_t block_pages = UINT64_C(1) << mm->pageblock_order;

	while (nr) {
		struct km_chunk_block *b =
			&c->blocks.v[(pfn - c->blocks.v[0].start_pfn) >> mm->pageblock_order];
		uint32_t n = (uint32_t)(block_pages - (pfn & (block_pages - 1)));

		if (n > nr)
			n = (uint32_t)nr;
		if (b->zone == KM_CHUNK_NO_ZONE && f->class != KM_CLASS_absent)
			b->zone = f->zone;
		if (f->class == KM_CHUNK_UNKNOWN)
			b->unknown_pages += n;
		else if (f->class == KM_CLASS_absent)
			b->absent_pages += n;
		else if (f->class == KM_CLASS_free || f->class == KM_CLASS_pcp)
			b->free_pages += n;
		else if (is_movable(f->class))
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

static bool emit(const struct km_mm *mm, struct km_chunk *c, const struct found *f, uint64_t pfn,
		 uint64_t nr)
{
	struct km_chunk_tally *t = &c->tally[f->zone == KM_CHUNK_NO_ZONE ? mm->zones.n : f->zone];
	struct km_chunk_run r = { pfn, nr, f->class, f->order, f->zone };
	struct km_chunk_run *last;

	if (f->class == KM_CHUNK_UNKNOWN)
		t->unknown_pages += nr;
	else
		t->class_pages[f->class] += nr;
	if (f->reserved)
		t->reserved_pages += nr;
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
	struct found f = { .class = KM_CHUNK_UNKNOWN, .zone = KM_CHUNK_NO_ZONE };
	struct km_chunk_unread *u = km_vec_push(&c->unread);
	size_t z;

	if (!u)
		return false;
	*u = (struct km_chunk_unread){ pfn, nr, st };
	/* The zone by its span, where only one fits: the page itself cannot tell. */
	for (z = 0; z < w->p->mm->zones.n && z < KM_CHUNK_NO_ZONE; z++) {
		const struct km_zone *zone = &w->p->mm->zones.v[z];

		if (pfn >= zone->start_pfn && pfn + nr - zone->start_pfn <= zone->spanned_pages)
			f.zone = f.zone == KM_CHUNK_NO_ZONE ? (uint8_t)z : KM_CHUNK_NO_ZONE;
	}
	return emit(w->p->mm, c, &f, pfn, nr);
}

/* Sections that were hot-added may have 2 MiB sub-sections without a memory map (since v5.3). */
static bool subsection_valid(struct km_chunk_worker *w, const struct km_section *s, uint64_t pfn)
{
	const struct km_place *map = &w->p->k->layout->field[KF_mem_section_usage_subsection_map];
	uint64_t bit = (pfn & ((UINT64_C(1) << w->p->mm->section_shift) - 1)) >> 9, word;

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
			if (zone_of(w->p, flags) == z)
				c->tally[z].pageblocks[b->mt]++;
		}
	}
}

static bool read_section(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn, uint64_t nr,
			 const struct km_section *s)
{
	struct km_mm *mm = w->p->mm;
	uint64_t i, n;

	read_pages(w, pfn, nr);
	for (i = 0; i < nr; i += n) {
		struct found f;

		if (!s->early && !(i & 511) && !subsection_valid(w, s, pfn + i)) {
			f = (struct found){ .class = KM_CLASS_absent, .zone = KM_CHUNK_NO_ZONE };
			n = nr - i < 512 ? nr - i : 512;
			if (!emit(mm, c, &f, pfn + i, n))
				return false;
			continue;
		}
		if (!w->all_read && w->status[i]) {
			/* A sub-section without a memory map is another matter. */
			for (n = 1; i + n < nr && w->status[i + n] == w->status[i] &&
				    (s->early || (i + n) & 511);
			     n++)
				;
			if (!emit_unread(w, c, pfn + i, n, (enum km_status)(-(int)w->status[i])))
				return false;
			continue;
		}
		/* Of a compound page whose first tail cannot be read, only the head is known. */
		n = w->all_read || i + 1 >= nr || !w->status[i + 1] ? nr - i : 1;
		if (!find_page(w, c, pfn + i, w->pages + i * mm->page.bytes, n, &f))
			return false;
		n = f.nr < nr - i ? f.nr : nr - i;
		if (f.class == KM_CLASS_anon && f.zone != KM_CHUNK_NO_ZONE)
			c->tally[f.zone].anon_unmapped_pages += count_unmapped(
				&mm->page, w->pages + i * mm->page.bytes, n, f.order);
		if (!emit(mm, c, &f, pfn + i, n))
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
		struct found f = { .class = s ? KM_CLASS_offline : KM_CLASS_absent,
				   .zone = KM_CHUNK_NO_ZONE };

		ok = emit(mm, c, &f, pfn, nr);
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
