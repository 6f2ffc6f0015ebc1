/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "process.h"
#include "mm/page_kind.h"

#define PIECE \
	64u /* frames whose struct pages are read at once: mostly one page of the memory map */

static uint64_t flag(const struct km_layout *l, enum km_const_id id)
{
	const struct km_const *c = &l->consts[id];

	return c->present && c->value >= 0 && c->value < 64 ? UINT64_C(1) << c->value : 0;
}

static bool has_no_whole(const struct km_layout *l, const struct km_mm *mm)
{
	(void)l;
	return !mm->page.entire_bytes;
}

static bool has_folio(const struct km_layout *l, const struct km_mm *mm)
{
	(void)mm;
	return l->field[KF_folio_entire_mapcount].present;
}

static bool has_whole(const struct km_layout *l, const struct km_mm *mm)
{
	return !has_no_whole(l, mm);
}

/* How often a page of a compound page is mapped: the first that holds. */
static const struct map_rule {
	enum km_maps_mode mode;
	const char *name, *reason;
	bool (*holds)(const struct km_layout *l, const struct km_mm *mm);
} map_rules[] = {
	/* docs/kernel.md, 10: up to v4.4, since v6.2, and in between. */
	{ KM_MAPS_OF_HEAD, "count of the head", "no count of whole compound pages is present", has_no_whole },
	{ KM_MAPS_AND_WHOLE, "own count and the whole's", "folio._entire_mapcount is present", has_folio },
	{ KM_MAPS_OF_ANON, "own count, and the whole's of anonymous pages", "folio._entire_mapcount is absent", has_whole },
};

static const struct map_rule *find_map_rule(const struct km_layout *l, const struct km_mm *mm)
{
	const struct map_rule *r = map_rules;

	while (!r->holds(l, mm))
		r++;
	return r;
}

const char *km_page_facts_rule(const struct km_layout *l, const struct km_mm *mm, const char **ret_reason)
{
	const struct map_rule *r = find_map_rule(l, mm);

	*ret_reason = r->reason;
	return r->name;
}

enum km_status km_page_facts_init(struct km_page_facts *f, const struct km_kernel *k,
				  const struct km_mm *mm)
{
	const struct km_layout *l = k->layout;
	unsigned i;

	*f = (struct km_page_facts){
		.mm = mm,
		.device_zone = -1,
		.mode = find_map_rule(l, mm)->mode,
		.double_map = flag(l, KC_PG_double_map),
		.large = l->field[KF_folio_large_mapcount].present
				 ? l->field[KF_folio_large_mapcount].offset
				 : 0,
		.index = l->field[KF_page_index].present && l->field[KF_page_index].bytes == 8 &&
					 l->field[KF_page_index].offset <= mm->page.bytes - 8u
				 ? l->field[KF_page_index].offset
				 : 0,
		.marked_levels = mm->page.type_value[KM_PT_TABLE] ? 2 : 0,
	};
	if (!mm->page.has_compound && l->field[KF_page_first_page].present) {
		f->tail = flag(l, KC_PG_tail);
		f->first_page = l->field[KF_page_first_page].offset;
	}
	for (i = 0; i < mm->nr_zone_types; i++)
		if (!strcmp(mm->zone_type_names[i], "Device"))
			f->device_zone = (int)i;
	if (mm->page_status || !mm->end_pfn)
		return KM_OK; /* no page has facts */
	if (mm->end_pfn > UINT64_MAX / sizeof(uint64_t) ||
	    km_scratch_create(mm->end_pfn * sizeof(uint32_t), &f->words) ||
	    km_scratch_create(mm->end_pfn * sizeof(uint64_t), &f->places))
		return KM_NOMEM;
	f->nr_frames = mm->end_pfn;
	return KM_OK;
}

void km_page_facts_deinit(struct km_page_facts *f)
{
	km_scratch_destroy(&f->words);
	km_scratch_destroy(&f->places);
}

enum km_status km_fact_reader_init(struct km_fact_reader *r, struct km_page_facts *f,
				   struct km_view *view)
{
	*r = (struct km_fact_reader){ .facts = f, .view = view };
	r->pages = km_calloc(PIECE, f->mm->page.bytes);
	r->head = km_calloc(2, f->mm->page.bytes);
	return r->pages && r->head ? KM_OK : KM_NOMEM;
}

void km_fact_reader_deinit(struct km_fact_reader *r)
{
	free(r->pages);
	free(r->head);
	*r = (struct km_fact_reader){ 0 };
}

/* ---- one page ---- */

/* A struct page and, where they follow, those after it. */
struct copy {
	const uint8_t *p;
	uint64_t bytes;
};

static bool is_not_user(const struct km_page_format *f, const uint8_t *page, uint64_t flags)
{
	static const enum km_page_type types[] = { KM_PT_BUDDY, KM_PT_OFFLINE,
						   KM_PT_TABLE, KM_PT_GUARD,
						   KM_PT_SLAB, KM_PT_ZSMALLOC,
						   KM_PT_UNACCEPTED, KM_PT_LARGE_KMALLOC };
	size_t i;

	if (flags & f->slab)
		return true;
	for (i = 0; i < KM_ARRAY_LEN(types); i++)
		if (km_page_is_type(f, page, types[i]))
			return true;
	return false;
}

/* A count that starts at -1; what a page type or damage has left there is none. */
static uint64_t count_at(const uint8_t *p)
{
	int64_t n = (int64_t)(int32_t)km_le32(p) + 1;

	return n > 0 ? (uint64_t)n : 0;
}

/*
 * Without a count for each page (CONFIG_NO_PAGE_MAPCOUNT, v6.15) all of them have the same share of the sum, and
 * at least one: folio_average_page_mapcount() of fs/proc/internal.h.
 */
static uint64_t average(const struct km_page_facts *f, struct copy head, uint64_t whole)
{
	const struct km_page_format *fmt = &f->mm->page;
	uint64_t sum, order, pages;

	if (f->large + 4 > head.bytes || fmt->order_offset + fmt->order_bytes > head.bytes)
		return 1;
	sum = count_at(head.p + f->large);
	order = km_le_uint(head.p + fmt->order_offset, fmt->order_bytes) & 0xff;
	if (order > 20 || sum < whole)
		return 1;
	pages = UINT64_C(1) << order;
	sum = (sum - whole + pages / 2) / pages + whole;
	return sum ? sum : 1;
}

/* How often a page is mapped; @head is its head, or the page itself. */
static uint64_t count_maps(const struct km_page_facts *f, const uint8_t *page, struct copy head)
{
	const struct km_page_format *fmt = &f->mm->page;
	uint64_t own = count_at(page + fmt->mapcount), whole, n;

	if (!(km_page_flags(fmt, head.p) & fmt->head))
		return own;
	if (f->mode == KM_MAPS_OF_HEAD)
		return count_at(head.p + fmt->mapcount);
	if (fmt->entire_offset + 4 > head.bytes)
		return own;
	/* Pages of files are counted one by one, except those of hugetlbfs. */
	if (f->mode == KM_MAPS_OF_ANON && own && !(km_le64(head.p + fmt->mapping) & KM_MAPPING_ANON))
		return own;
	whole = count_at(head.p + fmt->entire_offset);
	n = own + whole;
	if (f->mode == KM_MAPS_OF_ANON && n && f->double_map && 2ull * fmt->bytes <= head.bytes &&
	    km_page_flags(fmt, head.p + fmt->bytes) & f->double_map)
		n--;
	return n || !f->large ? n : average(f, head, whole);
}

static uint32_t make_fact(const struct km_page_facts *f, const uint8_t *page, struct copy head)
{
	const struct km_page_format *fmt = &f->mm->page;
	uint64_t flags = km_page_flags(fmt, head.p), mapping = km_le64(head.p + fmt->mapping), maps;
	uint32_t w = KM_FACT_READ;

	if (mapping & KM_MAPPING_ANON)
		w |= KM_FACT_ANON | ((mapping & KM_MAPPING_FLAGS) == KM_MAPPING_KSM ? KM_FACT_KSM : 0);
	else if (flags & fmt->swapbacked)
		w |= KM_FACT_SHMEM;
	if (km_le32(head.p + fmt->refcount) == 1)
		w |= KM_FACT_ALONE;
	if (km_page_is_type(fmt, page, KM_PT_TABLE))
		w |= KM_FACT_TABLE;
	if (is_not_user(fmt, head.p, flags))
		w |= KM_FACT_NOT_USER;
	if (f->device_zone >= 0 && km_page_zone_index(fmt, flags) == (unsigned)f->device_zone)
		w |= KM_FACT_DEVICE;
	maps = count_maps(f, page, head);
	if (maps > KM_FACT_MAX_MAPS)
		maps = KM_FACT_MAX_MAPS;
	return w | (uint32_t)maps << KM_FACT_MAPS;
}

/* ---- a piece of the memory map ---- */

/* Address of the head of a tail, 0 when the struct page at @addr, copied to @page, is none. */
static uint64_t head_of(const struct km_page_facts *f, const uint8_t *page, uint64_t addr)
{
	const struct km_page_format *fmt = &f->mm->page;

	if (!fmt->has_compound)
		return f->tail && km_page_flags(fmt, page) & f->tail ? km_le64(page + f->first_page)
								     : 0;
	return km_page_head(km_le64(page + fmt->compound), addr);
}

/*
 * The head at @addr: one of the @nr struct pages from @piece on that were read, or from elsewhere.
 */
static enum km_status find_head(struct km_fact_reader *r, uint64_t addr, uint64_t piece,
				uint64_t nr, struct copy *ret)
{
	uint64_t size = r->facts->mm->page.bytes, at = addr - piece, pfn;

	if (at < nr * size && !(at % size)) {
		*ret = (struct copy){ r->pages + at, nr * size - at };
		return KM_OK;
	}
	if (addr != r->head_addr) {
		r->head_addr = addr;
		r->head_st = km_mm_page_pfn(r->facts->mm, addr, &pfn);
		if (!r->head_st)
			r->head_st = km_view_read(r->view, addr, r->head, 2 * size);
	}
	*ret = (struct copy){ r->head, 2 * size };
	return r->head_st;
}

/* Write the place first: who sees the fact also sees the place. */
static void set_fact(struct km_page_facts *f, uint64_t pfn, uint32_t w, struct km_page_place place)
{
	if (w & KM_FACT_PLACED)
		__atomic_store_n((uint64_t *)f->places.data + pfn, (uint64_t)place.mapping << 32 | place.index,
				 __ATOMIC_RELAXED);
	__atomic_store_n((uint32_t *)f->words.data + pfn, w, __ATOMIC_RELEASE);
}

/*
 * Whether page->index of @head is a place within an object. KSM keeps what is of nobody's object; a page without a
 * mapping is a driver's or the kernel's own.
 */
static bool has_place(const struct km_page_facts *f, const uint8_t *head, uint32_t fact)
{
	return f->index && km_le64(head + f->mm->page.mapping) &&
	       !(fact & (KM_FACT_KSM | KM_FACT_NOT_USER | KM_FACT_DEVICE));
}

/*
 * The fact of a page whose struct page, at @addr, is copied to @page; @nr are copied from @piece on. *@ret_place is
 * written where it is known.
 */
static uint32_t fact_of(struct km_fact_reader *r, uint64_t addr, const uint8_t *page,
			uint64_t piece, uint64_t nr, struct km_page_place *ret_place)
{
	const struct km_page_format *fmt = &r->facts->mm->page;
	struct copy head = { page, fmt->bytes };
	uint32_t fact;
	uint64_t flags = km_page_flags(fmt, page), head_addr = head_of(r->facts, page, addr);

	if (flags == UINT64_MAX) /* PF_POISON: never initialised */
		return KM_FACT_NO_PAGE;
	if (!head_addr && flags & fmt->head)
		head_addr = addr;
	if (head_addr && find_head(r, head_addr, piece, nr, &head))
		return KM_FACT_UNREAD;
	fact = make_fact(r->facts, page, head);
	if (has_place(r->facts, head.p, fact)) {
		fact |= KM_FACT_PLACED;
		ret_place->index = (uint32_t)km_le64(head.p + r->facts->index);
		ret_place->mapping = km_mapping_mark(km_le64(head.p + fmt->mapping));
		if (head_addr)
			ret_place->index += (uint32_t)((addr - head_addr) / fmt->bytes);
	}
	return fact;
}

static void read_piece(struct km_fact_reader *r, uint64_t first, uint64_t nr)
{
	struct km_page_facts *f = r->facts;
	uint64_t size = f->mm->page.bytes, piece = km_mm_page_addr(f->mm, first), whole, i;

	if (!piece) {
		for (i = 0; i < nr; i++)
			set_fact(f, first + i,
				 km_mm_section_lost(f->mm, first) ? KM_FACT_UNREAD
								  : KM_FACT_NO_PAGE,
				 (struct km_page_place){ 0 });
		return;
	}
	whole = km_view_read(r->view, piece, r->pages, nr * size) ? 0 : nr;
	for (i = 0; i < nr; i++) {
		uint64_t addr = piece + i * size;
		uint8_t *page = r->pages + i * size;
		enum km_status st = whole ? KM_OK : km_view_read(r->view, addr, page, size);
		struct km_page_place place = { 0 };
		uint32_t fact;

		/* A section that is not whole lacks a part of its memory map. */
		fact = st == KM_UNMAPPED ? KM_FACT_NO_PAGE
		       : st		 ? KM_FACT_UNREAD
					 : fact_of(r, addr, page, piece, whole, &place);
		set_fact(f, first + i, fact, place);
	}
}

uint32_t km_fact_read(struct km_fact_reader *r, uint64_t pfn)
{
	struct km_page_facts *f = r->facts;
	uint64_t first = pfn & ~(uint64_t)(PIECE - 1), nr = f->nr_frames - first;

	read_piece(r, first, nr < PIECE ? nr : PIECE);
	return __atomic_load_n((const uint32_t *)f->words.data + pfn, __ATOMIC_RELAXED);
}
