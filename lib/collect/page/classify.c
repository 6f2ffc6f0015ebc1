/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Classifies one page, and finds who holds it; the order of tests is that of docs/kernel.md 5.7. */
#include "find.h"
#include "mm/page_kind.h"

#define MAX_ISSUES	100u
#define MAX_PLAIN_ORDER 10u /* of blocks that are not compound */

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

uint8_t km_page_zone(const struct km_chunk_plan *p, uint64_t flags)
{
	const struct km_page_format *f = &p->mm->page;
	size_t slot = (size_t)km_page_node(f, flags) << f->zone_bits | km_page_zone_index(f, flags);

	return slot < KM_CHUNK_MAX_NODE_ZONE ? p->zone_of[slot] : KM_CHUNK_NO_ZONE;
}

static bool order_fits(uint64_t pfn, unsigned order)
{
	return order != KM_NO_ORDER && !(pfn & ((UINT64_C(1) << order) - 1));
}

/*
 * The pages of a block without a compound head that begins with @page: those after it have neither references nor a
 * use of their own. Only the first of them says to whom all are charged.
 */
static uint64_t block_pages(const struct km_chunk_worker *w, uint64_t pfn, const uint8_t *page,
			    uint64_t nr)
{
	const struct km_page_format *f = &w->p->mm->page;
	const uint8_t *status = w->status + (page - w->pages) / f->bytes;
	uint64_t i, block = 1;

	while (!(pfn & block) && 2 * block <= nr && block < UINT64_C(1) << MAX_PLAIN_ORDER) {
		for (i = block; i < 2 * block; i++) {
			const uint8_t *p = page + i * f->bytes;

			if (status[i] || km_page_flags(f, p) & f->low_flags ||
			    km_le32(p + f->refcount) || km_le32(p + f->type) != UINT32_MAX ||
			    (f->has_compound && km_le64(p + f->compound) & 1) ||
			    km_pfn_find(w->p->pcp->v, w->p->pcp->n,
					sizeof(struct km_pcp_block), pfn + i))
				return block;
		}
		block *= 2;
	}
	return block;
}

/* What an allocated page that is no tail says about the memory cgroup that it is charged to. */
static uint64_t charge_of(const struct km_page_format *f, const uint8_t *page)
{
	return f->memcg ? km_le64(page + f->memcg) : 0;
}

static bool in_swap_cache(const struct km_page_format *f, uint64_t flags)
{
	return (flags & (f->swapcache | f->swapbacked)) == (f->swapcache | f->swapbacked) &&
	       f->swapcache;
}

/*
 * The class by the struct page; in the swap cache without a mapping, by the swap slot, and KM_CHUNK_UNKNOWN when that
 * cannot be read: *@ret_why says why.
 */
static uint8_t kind_of(const struct km_chunk_worker *w, const uint8_t *page, uint64_t flags,
		       uint64_t readable, enum km_status *ret_why)
{
	const struct km_page_format *f = &w->p->mm->page;
	uint8_t class = km_page_kind(f, page, flags, readable);
	bool is_shmem = false;

	*ret_why = KM_OK;
	if (class != KM_CLASS_anon || km_le64(page + f->mapping) || !in_swap_cache(f, flags))
		return class;
	/* Left by a file of shared memory, or read ahead for anyone. */
	*ret_why = km_swap_is_shmem(&w->p->swap, w->view, km_le64(page + f->private_), &is_shmem);
	if (*ret_why)
		return KM_CHUNK_UNKNOWN;
	return is_shmem ? KM_CLASS_shmem : KM_CLASS_anon;
}

static uint8_t reserved_class(struct km_chunk_worker *w, uint64_t pfn, bool *ret_is_ram)
{
	const struct km_mm *mm = w->p->mm;

	*ret_is_ram = km_pfn_in_ranges(mm->ram.v, mm->ram.n, pfn, &w->ram_hint);
	/* Without the whole firmware map, use what the dump tool took for RAM. */
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

/*
 * Find who holds a page, by its struct page or by the claim of a collector. A page that is nothing else by
 * its struct page is what its claimant says.
 */
static void find_owner(const struct km_chunk_worker *w, uint64_t pfn, const uint8_t *page,
		       uint8_t *class, uint64_t *ret_holder, uint32_t *ret)
{
	const struct km_page_format *f = &w->p->mm->page;
	const struct km_owners *o = w->p->owners;
	uint32_t id;

	*ret = KM_NO_OWNER;
	*ret_holder = 0;
	if (*class == KM_CHUNK_UNKNOWN)
		return;
	if (*class == KM_CLASS_file || *class == KM_CLASS_shmem) {
		*ret_holder = km_le64(page + f->mapping);
		return;
	}
	if (*class == KM_CLASS_slab)
		*ret = km_page_slab_owner(w, pfn, page);
	else if (*class == KM_CLASS_other_kernel) {
		*ret_holder = km_page_pool_of(f, page);
		if (*ret_holder)
			*class = KM_CLASS_kernel_data;
	}
	if (*ret || *ret_holder)
		return;
	id = km_owner_of(o, pfn);
	if (id && (*class == KM_CLASS_other_kernel || *class == KM_CLASS_reserved))
		*class = (uint8_t)o->v.v[id].class;
	if (id && *class == o->v.v[id].class)
		*ret = id;
	else
		*ret = o->rest[*class];
}

/* Frame @pfn cannot be classified, because of @st. */
static bool not_classified(struct km_chunk *c, uint64_t pfn, enum km_status st, struct km_found *ret)
{
	struct km_chunk_unread *u = c->unread.n ? &c->unread.v[c->unread.n - 1] : NULL;

	ret->class = KM_CHUNK_UNKNOWN;
	ret->owner = KM_NO_OWNER;
	ret->is_ram = true;
	if (u && u->st == st && u->start_pfn + u->nr_pages == pfn) {
		u->nr_pages++;
		return true;
	}
	u = km_vec_push(&c->unread);
	if (u)
		*u = (struct km_chunk_unread){ pfn, 1, st };
	return u;
}

/* A tail whose head is before this chunk, or stale: led back to the head at @head_addr. */
static bool found_tail(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn,
		       uint64_t head_addr, struct km_found *ret)
{
	const struct km_page_format *f = &w->p->mm->page;
	uint64_t head;
	enum km_status st;
	uint8_t copy[512];
	uint64_t flags;
	unsigned order;

	if (pfn >= w->head_end || pfn < w->head_pfn) {
		if (head_addr == w->bad_head)
			return w->bad_why == KM_CORRUPT || not_classified(c, pfn, w->bad_why, ret);
		w->bad_head = head_addr;
		st = km_mm_page_pfn(w->p->mm, head_addr, &head);
		if (!st)
			st = km_view_read(w->view, head_addr, copy, 2ull * f->bytes);
		/* What a frame is of whose head is not in the dump is unknown; where there can be none, the tail is damaged. */
		w->bad_why = st == KM_EXCLUDED || st == KM_MISSING ? st : KM_CORRUPT;
		if (w->bad_why != KM_CORRUPT)
			return not_classified(c, pfn, st, ret);
		if (st)
			return add_issue(w, c, pfn, st,
					 "tail of a compound page whose head cannot be found");
		flags = km_page_flags(f, copy);
		order = km_page_compound_order(f, copy, 2ull * f->bytes);
		if (!(flags & f->head) || !order_fits(head, order) || pfn <= head ||
		    pfn >= head + (UINT64_C(1) << order))
			return add_issue(w, c, pfn, KM_CORRUPT,
					 "tail of a compound page that does not reach so far");
		w->bad_head = 0;
		w->head_pfn = head;
		w->head_end = head + (UINT64_C(1) << order);
		w->head_class = kind_of(w, copy, flags, 2ull * f->bytes, &w->head_why);
		w->head_order = (uint8_t)order;
		w->head_zone = km_page_zone(w->p, flags);
		w->head_charge = charge_of(f, copy);
		find_owner(w, head, copy, &w->head_class, &w->head_holder, &w->head_owner);
	}
	*ret = (struct km_found){
		.holder = w->head_holder,
		.owner = w->head_owner,
		.charge = w->head_charge,
		.nr = w->head_end - pfn,
		.class = w->head_class,
		.order = w->head_order,
		.zone = w->head_zone,
	};
	ret->undecided = w->head_class == KM_CHUNK_UNKNOWN;
	return !ret->undecided || not_classified(c, pfn, w->head_why, ret);
}

static bool found_buddy(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn,
			const uint8_t *page, struct km_found *ret)
{
	const struct km_page_format *f = &w->p->mm->page;
	uint64_t order = km_le64(page + f->private_);
	struct km_free_block *b;

	ret->class = KM_CLASS_free;
	if (order >= w->p->mm->nr_orders || pfn & ((UINT64_C(1) << order) - 1))
		return add_issue(w, c, pfn, KM_CORRUPT,
				 "free page with an impossible order: counted as one page");
	ret->order = (uint8_t)order;
	ret->nr = UINT64_C(1) << order;
	if (ret->zone == KM_CHUNK_NO_ZONE)
		return true;
	c->tally[ret->zone].buddy_blocks[order]++;
	b = km_vec_push(&c->free_blocks);
	if (!b)
		return false;
	*b = (struct km_free_block){
		.pfn = pfn,
		.next = km_le64(page + f->lru),
		.prev = km_le64(page + f->lru + 8),
		.order = (uint8_t)order,
		.zone = ret->zone,
	};
	return true;
}

/* Nobody uses it by its struct page: it is free, or a part of a block that begins elsewhere. */
static bool is_idle(const struct km_page_format *f, const uint8_t *page)
{
	return !(km_page_flags(f, page) & f->low_flags) && km_le32(page + f->refcount) == 0;
}

/*
 * Why it is not known whether frame @pfn, which is idle and at no head's block, is of a free block: where the head of a
 * larger one would be aligned, the struct page is not in the dump. KM_OK: no block can have it. A frame in use, or the
 * head of a smaller free block, is of no larger one.
 */
static enum km_status head_lost(const struct km_chunk_worker *w, uint64_t pfn, const uint8_t *page)
{
	const struct km_page_format *f = &w->p->mm->page;
	unsigned order;

	for (order = 1; !w->all_read && order < w->p->mm->nr_orders; order++) {
		uint64_t behind = pfn & ((UINT64_C(1) << order) - 1);
		const uint8_t *head = page - behind * f->bytes;
		uint8_t status = head < w->pages ? 0 : w->status[(head - w->pages) / f->bytes];

		if (status)
			return (enum km_status)(-(int)status);
		if (behind && (head < w->pages || !is_idle(f, head) || km_page_is_type(f, head, KM_PT_BUDDY)))
			return KM_OK;
	}
	return KM_OK;
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
	return km_page_head(km_le64(page + last * f->bytes + f->compound),
			    km_mm_page_addr(w->p->mm, pfn + last)) ==
	       km_mm_page_addr(w->p->mm, pfn);
}

/*
 * Struct pages after a zone's end that nobody initialised: all ones up to v4.19 (PF_POISON), all zeros in v5.0 to v5.x
 * (mm/page_alloc.c, zero_resv_unavail()), which would be frames of the first zone of the first node.
 */
static bool is_blank(const struct km_chunk_worker *w, const uint8_t *page, uint64_t pfn, uint8_t zone)
{
	const struct km_zone *z;
	uint64_t i;

	for (i = 0; i + 8 <= w->p->mm->page.bytes; i += 8)
		if (km_le64(page + i))
			return false;
	if (zone == KM_CHUNK_NO_ZONE)
		return true;
	z = &w->p->mm->zones.v[zone];
	return pfn < z->start_pfn || pfn - z->start_pfn >= z->spanned_pages;
}

/* A frame that the kernel took at boot, or that is no RAM. */
static bool found_reserved(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn, const uint8_t *page,
			   struct km_found *ret)
{
	enum km_status st;
	bool is_ram;

	ret->class = reserved_class(w, pfn, &is_ram);
	ret->reserved = is_ram;
	/* Neither the map nor the dump tool says that it is RAM, and the map is not whole. */
	if (!is_ram && !w->p->mm->ram_whole) {
		st = km_source_info(w->p->k->source)->incomplete ? KM_MISSING : KM_EXCLUDED;
		if (!not_classified(c, pfn, st, ret))
			return false;
		ret->is_ram = false;
		return true;
	}
	find_owner(w, pfn, page, &ret->class, &ret->holder, &ret->owner);
	return true;
}

/* The head of a compound page says how many pages there are. */
static bool found_head(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn, const uint8_t *page, uint64_t nr,
		       struct km_found *ret)
{
	unsigned order = km_page_compound_order(&w->p->mm->page, page, nr * w->p->mm->page.bytes);

	if (!order_fits(pfn, order) || !reaches(w, pfn, page, nr, order)) {
		if (!add_issue(w, c, pfn, KM_CORRUPT, "head of a compound page with an impossible order"))
			return false;
		order = 0;
	}
	ret->order = (uint8_t)order;
	ret->nr = UINT64_C(1) << order;
	return true;
}

/* A page that is neither free nor a tail. */
static bool found_used(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn, const uint8_t *page, uint64_t nr,
		       struct km_found *ret)
{
	const struct km_page_format *f = &w->p->mm->page;
	uint64_t flags = km_page_flags(f, page);
	enum km_status why;

	ret->class = kind_of(w, page, flags, nr * f->bytes, &why);
	ret->charge = charge_of(f, page);
	if (ret->charge & KM_CHARGE_KERNEL && !(flags & f->head))
		ret->charged_behind = block_pages(w, pfn, page, nr) - 1;
	if (flags & f->head && !found_head(w, c, pfn, page, nr, ret))
		return false;
	/* The memory map of hot-added memory comes from the page allocator and is not reserved. */
	if (ret->class == KM_CLASS_other_kernel &&
	    km_pfn_in_ranges(w->p->mm->memmap.v, w->p->mm->memmap.n, pfn, &w->memmap_hint))
		ret->class = KM_CLASS_memmap;
	find_owner(w, pfn, page, &ret->class, &ret->holder, &ret->owner);
	if (ret->class == KM_CLASS_other_kernel && is_idle(f, page)) {
		ret->may_be_pcp = !w->p->pcp_whole;
		why = ret->holder || km_owner_of(w->p->owners, pfn) ? KM_OK : head_lost(w, pfn, page);
	}
	ret->undecided = ret->class == KM_CHUNK_UNKNOWN;
	if (why)
		return not_classified(c, pfn, why, ret);
	return ret->class != KM_CLASS_slab || km_page_slab_look(w, c, pfn, page, ret->order);
}

/* Classify frame @pfn and those after it, up to @nr. @page is its struct page. */
bool km_page_find(struct km_chunk_worker *w, struct km_chunk *c, uint64_t pfn, const uint8_t *page,
		  uint64_t nr, struct km_found *ret)
{
	const struct km_page_format *f = &w->p->mm->page;
	uint64_t flags = km_page_flags(f, page), info, head;
	const struct km_pcp_block *pcp;

	*ret = (struct km_found){
		.nr = 1,
		.class = KM_CLASS_other_kernel,
		.zone = KM_CHUNK_NO_ZONE,
	};
	ret->zone = km_page_zone(w->p, flags);
	if (flags == UINT64_MAX || (!flags && is_blank(w, page, pfn, ret->zone))) {
		ret->class = KM_CLASS_absent;
		ret->zone = KM_CHUNK_NO_ZONE;
		return true;
	}
	if (flags & f->reserved)
		return found_reserved(w, c, pfn, page, ret);
	/* Before tails: a broken link of a free list may look like a pointer to a head. */
	if (km_page_is_type(f, page, KM_PT_BUDDY))
		return found_buddy(w, c, pfn, page, ret);
	info = f->has_compound ? km_le64(page + f->compound) : 0;
	head = info & 1 ? km_page_head(info, km_mm_page_addr(w->p->mm, pfn)) : 0;
	if (head)
		return found_tail(w, c, pfn, head, ret);
	/*
	 * From v5.18 (e7d324850bfc) to v7.0 the tails of a huge page may be mapped to the frame of its first
	 * struct pages: each 64th then looks like a head, and the page after it shows whose tail it is.
	 */
	if (f->has_compound && flags & f->head && nr > 1) {
		uint64_t addr = km_mm_page_addr(w->p->mm, pfn);

		head = km_page_head(km_le64(page + f->bytes + f->compound), addr + f->bytes);
		if (head && head != addr && addr % w->p->k->page_bytes == 0)
			return found_tail(w, c, pfn, head, ret);
	}
	if (is_idle(f, page)) {
		pcp = km_pfn_find(w->p->pcp->v, w->p->pcp->n, sizeof(*pcp), pfn);
		if (pcp) {
			ret->class = KM_CLASS_pcp;
			ret->order = pcp->order;
			ret->nr = UINT64_C(1) << pcp->order;
			return true;
		}
	}
	return found_used(w, c, pfn, page, nr, ret);
}

/*
 * How many of @nr pages nobody maps; @page is the first, and may be the head of a compound page. Anonymous
 * ones are in the swap cache, on their way, or the rest of a huge page that was unmapped in part and is not
 * split yet. The counter of an unmapped page is -1.
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

static bool count_charged(struct km_chunk *c, const struct km_found *found, uint64_t nr,
			  uint64_t unmapped)
{
	if (!km_charge_is(found->charge) || found->class == KM_CHUNK_UNKNOWN)
		return true;
	return km_charge_add(&c->charges, &(struct km_charge){
						  .data = found->charge,
						  .holder = found->holder,
						  .owner = found->owner,
						  .pages = nr + found->charged_behind,
						  .compound = found->order ? nr : 0,
						  .unmapped = unmapped,
						  .class = found->class,
					  });
}

/* Pages of the page cache: what of the file is in memory. */
static bool count_cached(struct km_chunk *c, const struct km_page_format *f,
			 const struct km_found *found, uint64_t mapping, const uint8_t *page,
			 uint64_t nr)
{
	uint64_t flags = km_page_flags(f, page);
	struct km_mapping_use *use;
	uint64_t *at = km_map_at(&c->by_mapping, mapping);

	if (!at)
		return false;
	if (!*at) {
		use = km_vec_push(&c->mappings);
		if (!use)
			return false;
		*use = (struct km_mapping_use){ .mapping = mapping, .class = found->class };
		*at = c->mappings.n;
	}
	use = &c->mappings.v[*at - 1];
	/* A gigantic page begins here and ends in another chunk. */
	if (found->class == KM_CLASS_hugetlb) {
		use->cached += UINT64_C(1) << found->order;
		return true;
	}
	use->cached += nr;
	use->mapped += nr - count_unmapped(f, page, nr, found->order);
	use->mapped_part |= found->unread != 0;
	/* A compound page has one dirty and one writeback flag for all: NR_FILE_DIRTY counts it whole. */
	if (flags & f->dirty)
		use->dirty += nr;
	if (flags & f->writeback)
		use->writeback += nr;
	return true;
}

/* Classes whose pages the kernel took for itself: drivers may let processes map them. */
static bool is_kernels(uint8_t class)
{
	return class == KM_CLASS_other_kernel || class == KM_CLASS_kernel_data ||
	       class == KM_CLASS_vmalloc || class == KM_CLASS_percpu ||
	       class == KM_CLASS_reserved || class == KM_CLASS_kernel_image;
}

bool km_page_count(struct km_chunk_worker *w, struct km_chunk *c, const struct km_found *found,
		   const uint8_t *page, uint64_t nr)
{
	const struct km_page_format *f = &w->p->mm->page;
	bool is_shmem = found->class == KM_CLASS_shmem, is_anon = found->class == KM_CLASS_anon;
	uint64_t flags = km_page_flags(f, page), mapping, unmapped = 0;
	struct km_chunk_tally *t =
		&c->tally[found->zone == KM_CHUNK_NO_ZONE ? w->p->mm->zones.n : found->zone];

	if (is_anon || is_kernels(found->class))
		unmapped = count_unmapped(f, page, nr, found->order);
	if (is_anon)
		t->anon_unmapped_pages += unmapped;
	else if (is_kernels(found->class))
		t->cache.kernel_mapped += nr - unmapped;
	if ((is_anon || is_shmem || found->undecided) && in_swap_cache(f, flags)) {
		t->cache.swapcache += nr;
		if (is_shmem && !found->holder)
			t->cache.swapcache_shmem += nr;
		if (flags & f->writeback)
			t->cache.swapcache_writeback += nr;
	}
	if (!count_charged(c, found, nr, is_anon ? unmapped : 0))
		return false;
	if ((is_shmem || found->class == KM_CLASS_file) && found->holder)
		return count_cached(c, f, found, found->holder, page, nr);
	mapping = km_le64(page + f->mapping);
	if (found->class == KM_CLASS_hugetlb && flags & f->head && mapping >> 63 &&
	    !(mapping & KM_MAPPING_FLAGS))
		return count_cached(c, f, found, mapping, page, nr);
	return true;
}
