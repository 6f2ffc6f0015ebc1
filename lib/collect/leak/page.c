/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A second look at the memory map, when all owners are known: which pages are objects, which are roots. */
#include "leak.h"
#include "base/work.h"

/*
 * Owners of kernel_data whose memory is no root: what it holds is data of others, or what was there once. Pointers
 * in them are text, samples and addresses of code.
 */
static const char *const no_roots[] = {
	"data in pipes",
	"trace buffer",
	"snapshot of trace buffer",
	"ftrace:",
	"types of the kernel (BTF)",
	"variable stack_slabs",
	"variable stack_pools",
	"log buffer",
	"Crash kernel",
	"first MiB", /* of the firmware; a capture kernel leaves it out of /proc/vmcore */
};

static const char *name_of(const struct km_leak *l, const struct km_chunk_run *r)
{
	const struct km_owners *o = l->run->owners;

	return r->owner && r->owner < o->v.n ? o->v.v[r->owner].name : NULL;
}

static bool is_requests(const struct km_leak *l, const struct km_chunk_run *r)
{
	static const char begin[] = "requests of block device";
	const char *name = name_of(l, r);

	return name && !strncmp(name, begin, sizeof(begin) - 1);
}

static bool is_root(const struct km_leak *l, const struct km_chunk_run *r)
{
	const char *name = name_of(l, r);
	size_t i;

	if (is_requests(l, r))
		return !l->run->owners->requests_lost && km_leak_rule(l, KM_LEAK_RULE_REQUESTS);
	for (i = 0; name && i < KM_ARRAY_LEN(no_roots); i++)
		if (!strncmp(name, no_roots[i], strlen(no_roots[i])))
			return false;
	return true;
}

static uint64_t direct(const struct km_leak *l, uint64_t pfn)
{
	return l->run->k->direct_map + (pfn << l->run->k->page_shift);
}

/* ---- struct pages ---- */

static enum km_status flush_page_roots(struct km_leak *l)
{
	struct km_leak_range r = l->page_roots;

	l->page_roots = (struct km_leak_range){ 0 };
	return r.end > r.start ? km_scan_add_root(l->scan, r.start, r.end - r.start,
						  l->page_roots_kind, KM_SCAN_STRONG)
			       : KM_OK;
}

static enum km_status add_page_roots(struct km_leak *l, const struct km_chunk_run *r, uint32_t kind)
{
	uint64_t start = km_mm_page_addr(l->run->mm, r->start_pfn);
	uint64_t end = start + r->nr_pages * l->run->mm->page.bytes;
	enum km_status st = KM_OK;

	if (!start || !km_leak_rule(l, kind == l->slab_pages ? KM_LEAK_RULE_SLAB_VECTORS
							     : KM_LEAK_RULE_STRUCT_PAGES))
		return KM_OK;
	if (l->page_roots_kind != kind || l->page_roots.end != start) {
		st = flush_page_roots(l);
		l->page_roots.start = start;
		l->page_roots_kind = kind;
	}
	l->page_roots.end = end;
	return st;
}

/* ---- blocks ---- */

static enum km_status add_compound(struct km_leak *l, const struct km_chunk_run *r)
{
	uint64_t each = l->run->k->page_bytes << r->order, bytes = r->nr_pages * each;

	bytes >>= r->order;
	if (r->order >= KM_MAX_ORDERS || bytes % each)
		return km_scan_add_group(l->scan, direct(l, r->start_pfn), bytes, l->odd_block, 1,
					 NULL);
	return km_scan_add_group(l->scan, direct(l, r->start_pfn), bytes,
				 l->block_kind[r->order], (uint32_t)(bytes / each), NULL);
}

/* Pages that are no compound pages: a block begins with a page that has a reference. */
static enum km_status add_plain(struct km_leak *l, const struct km_chunk_run *r)
{
	const struct km_page_format *f = &l->run->mm->page;
	uint64_t pfn = r->start_pfn, end = pfn + r->nr_pages, next;
	enum km_status st = KM_OK;

	for (; !st && pfn < end; pfn = next) {
		for (next = pfn + 1; next < end; next++) {
			uint64_t refs, page = km_mm_page_addr(l->run->mm, next);

			/* A block of 1 << n pages begins at a multiple of it. */
			if (km_read_uint(l->run->view, page + f->refcount, 4, &refs) || refs ||
			    (pfn & (next - pfn)))
				break;
		}
		st = km_scan_add_group(l->scan, direct(l, pfn),
				       (next - pfn) << l->run->k->page_shift,
				       next - pfn == 1 ? l->block_kind[0] : l->odd_block, 1, NULL);
	}
	return st;
}

/* ---- slabs ---- */

/* What is there is not known: it may be objects. */
static enum km_status note_unknown(struct km_leak *l, uint64_t start, uint64_t bytes)
{
	struct km_leak_range *last = l->unknown.n ? &l->unknown.v[l->unknown.n - 1] : NULL;

	if (last && last->end == start) {
		last->end += bytes;
		return KM_OK;
	}
	last = km_vec_push(&l->unknown);
	if (!last)
		return KM_NOMEM;
	*last = (struct km_leak_range){ start, start + bytes };
	return KM_OK;
}

/* Where the rule that they do not count is off. */
static enum km_status add_free_slots(struct km_leak *l, uint64_t first, const struct km_slab_cache *c,
				     uint32_t objects, const uint8_t *map)
{
	enum km_status st = KM_OK;
	uint32_t i;

	for (i = 0; !st && i < objects; i++)
		if (km_bit_test(map, i))
			st = km_scan_add_root(l->scan, first + (uint64_t)i * c->slot_bytes,
					      c->slot_bytes, l->root, KM_SCAN_STRONG);
	return st;
}

/*
 * What kmemleak keeps of each object: its address, and nothing that others use. kmemleak does not look there itself; the
 * caches are never merged (SLAB_NOLEAKTRACE).
 */
static bool is_kmemleak(const struct km_slab_cache *c)
{
	return !strcmp(c->name, "kmemleak_object") || !strcmp(c->name, "kmemleak_scan_area");
}

static enum km_status add_slab(struct km_leak *l, const struct km_slab_found *f, const uint8_t *map)
{
	const struct km_slabs *s = l->run->slabs;
	uint64_t base = direct(l, f->pfn), bytes = l->run->k->page_bytes << f->order, used;
	const struct km_slab_cache *c = f->cache == KM_NO_CACHE ? NULL : &s->caches.v[f->cache];
	enum km_status st;

	if (c && is_kmemleak(c))
		return KM_OK;
	/* Which of its slots are free is unknown: all of it may lead to others, and none of it is reported as lost. */
	if (f->st || f->list || !c || !f->objects) {
		l->unknown_slabs++;
		st = note_unknown(l, base, bytes);
		return st ? st : km_scan_add_root(l->scan, base, bytes, l->root, KM_SCAN_STRONG);
	}
	used = (uint64_t)f->objects * c->slot_bytes;
	if (used > bytes - f->first)
		used = bytes - f->first;
	st = km_leak_rule(l, KM_LEAK_RULE_FREE_SLOTS) ? KM_OK
						      : add_free_slots(l, base + f->first, c, f->objects, map);
	return st ? st : km_scan_add_group(l->scan, base + f->first, used, l->cache_kind.v[f->cache], f->objects, map);
}

static enum km_status add_slabs(struct km_leak *l, const struct km_chunk *c)
{
	const uint8_t *map = c->slab_maps.v;
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < c->slabs.n; i++) {
		st = add_slab(l, &c->slabs.v[i], map);
		map += (c->slabs.v[i].objects + 7u) / 8;
	}
	return st;
}

/* ---- runs ---- */

/* The image by its own addresses, without code and the unwinder's tables. */
static enum km_status add_image(struct km_leak *l, const struct km_chunk_run *r)
{
	const struct km_kernel *k = l->run->k;
	const struct km_leak_range leave[] = {
		{ k->sym[SYM_text], k->sym[SYM_etext] },
		{ k->sym[SYM_start_orc_unwind_ip], k->sym[SYM_orc_lookup_end] },
	};
	uint64_t at = (r->start_pfn << k->page_shift) - k->xlate.image_phys + k->xlate.image_vaddr;
	uint64_t end = at + (r->nr_pages << k->page_shift);
	enum km_status st = KM_OK;
	size_t i;

	for (; !st && at < end && km_leak_rule(l, KM_LEAK_RULE_IMAGE); at += k->page_bytes) {
		for (i = 0; i < KM_ARRAY_LEN(leave); i++)
			if (at >= leave[i].start && at < (leave[i].end & ~(k->page_bytes - 1)))
				break;
		if (i == KM_ARRAY_LEN(leave))
			st = km_scan_add_root(l->scan, at, k->page_bytes, l->static_data,
					      KM_SCAN_STRONG);
	}
	return st;
}

static enum km_status add_memory_root(struct km_leak *l, const struct km_chunk_run *r)
{
	if (!is_root(l, r)) {
		l->skipped_pages += r->nr_pages;
		return KM_OK;
	}
	return km_scan_add_root(l->scan, direct(l, r->start_pfn),
				r->nr_pages << l->run->k->page_shift,
				is_requests(l, r) ? l->requests : l->root, KM_SCAN_STRONG);
}

/* Where the rule is off that what was freed of the image is no static data. */
static enum km_status add_gap(struct km_leak *l, const struct km_chunk_run *r)
{
	const struct km_kernel *k = l->run->k;
	uint64_t start = r->start_pfn << k->page_shift;

	if (km_leak_rule(l, KM_LEAK_RULE_IMAGE_GAPS) || r->class == KM_CLASS_kernel_image ||
	    start - k->xlate.image_phys + k->xlate.image_vaddr - k->sym[SYM_text] >=
		    k->sym[SYM_end] - k->sym[SYM_text])
		return KM_OK;
	return km_scan_add_root(l->scan, direct(l, r->start_pfn), r->nr_pages << k->page_shift, l->root,
				KM_SCAN_STRONG);
}

/* Where the rule that pages of a class do not count, or not unless something leads to them, is off. KM_END: it holds. */
static enum km_status add_against_rule(struct km_leak *l, const struct km_chunk_run *r)
{
	enum km_leak_rule rule;

	switch (r->class) {
	case KM_CLASS_anon:
	case KM_CLASS_file:
	case KM_CLASS_shmem:
		rule = KM_LEAK_RULE_USER_PAGES;
		break;
	case KM_CLASS_free:
	case KM_CLASS_pcp:
		rule = KM_LEAK_RULE_FREE_PAGES;
		break;
	case KM_CLASS_other_kernel:
		rule = KM_LEAK_RULE_BLOCKS;
		break;
	case KM_CLASS_kernel_data:
		return km_leak_rule(l, KM_LEAK_RULE_KERNEL_DATA) ? KM_END : KM_OK;
	default:
		return KM_END;
	}
	return km_leak_rule(l, rule) ? KM_END
				     : km_scan_add_root(l->scan, direct(l, r->start_pfn),
							r->nr_pages << l->run->k->page_shift, l->root,
							KM_SCAN_STRONG);
}

static enum km_status add_run(struct km_leak *l, const struct km_chunk_run *r)
{
	const struct km_slabs *s = l->run->slabs;
	enum km_status st = add_gap(l, r);

	if (!st)
		st = add_against_rule(l, r);
	if (st != KM_END)
		return st;
	switch (r->class) {
	case KM_CLASS_other_kernel:
		st = r->order ? add_compound(l, r) : add_plain(l, r);
		return st ? st : add_page_roots(l, r, l->pages);
	case KM_CLASS_slab:
		if (s && r->owner && r->owner == s->large_owner) {
			st = add_compound(l, r);
			return st ? st : add_page_roots(l, r, l->pages);
		}
		if (s && r->owner && r->owner == s->fence_owner)
			return add_memory_root(l, r);
		return add_page_roots(l, r, l->slab_pages);
	case KM_CLASS_kernel_image:
		return add_image(l, r);
	case KM_CLASS_kernel_data:
		st = add_memory_root(l, r);
		return st ? st : add_page_roots(l, r, l->pages);
	case KM_CLASS_reserved:
		return add_memory_root(l, r);
	case KM_CLASS_page_table:
		return add_page_roots(l, r, l->tables);
	case KM_CLASS_anon:
	case KM_CLASS_file:
	case KM_CLASS_shmem:
	case KM_CLASS_hugetlb:
	case KM_CLASS_zsmalloc:
	case KM_CLASS_vmalloc:
	case KM_CLASS_percpu:
	case KM_CLASS_kernel_stack:
		return add_page_roots(l, r, l->pages);
	case KM_CHUNK_UNKNOWN:
		l->unknown_pages += r->nr_pages;
		return note_unknown(l, direct(l, r->start_pfn), r->nr_pages << l->run->k->page_shift);
	default: /* free, or no memory, or no kernel's */
		return KM_OK;
	}
}

/* ---- the look ---- */

struct look {
	struct km_leak *l;
	struct km_chunk_plan plan;
};

static enum km_status start_pages(void *arg, void **ret)
{
	struct look *k = arg;

	return km_chunk_worker_create(&k->plan, (struct km_chunk_worker **)ret);
}

static void look_finish(void *arg, void *state)
{
	(void)arg;
	km_chunk_worker_destroy(state);
}

static enum km_status produce_pages(void *arg, void *state, uint64_t item, void **ret)
{
	struct look *k = arg;

	return km_chunk_read(state, item * k->plan.chunk_pages, (struct km_chunk **)ret);
}

static enum km_status consume_pages(void *arg, uint64_t item, enum km_status st, void *result)
{
	struct look *k = arg;
	struct km_chunk *c = result;
	size_t i;

	(void)item;
	for (i = 0; !st && i < c->runs.n; i++)
		st = add_run(k->l, &c->runs.v[i]);
	if (!st)
		st = add_slabs(k->l, c);
	km_chunk_destroy(c);
	return st;
}

static void look_drop(void *arg, void *result)
{
	(void)arg;
	km_chunk_destroy(result);
}

static int by_start(const void *a, const void *b)
{
	const struct km_leak_range *x = a, *y = b;

	return x->start < y->start ? -1 : x->start > y->start;
}

enum km_status km_leak_add_pages(struct km_leak *l)
{
	struct look k = { .l = l };
	enum km_status st;

	st = km_chunk_walk(&k.plan, l->run,
			   &(struct km_work){
				   .start = start_pages,
				   .finish = look_finish,
				   .produce = produce_pages,
				   .consume = consume_pages,
				   .drop = look_drop,
				   .arg = &k,
			   });
	km_sort(l->unknown.v, l->unknown.n, sizeof(*l->unknown.v), by_start);
	l->owners_lost = l->run->owners->lost || !k.plan.pcp_whole;
	return st ? st : flush_page_roots(l);
}
