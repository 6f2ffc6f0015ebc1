/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "base/bits.h"
#include "kernel.h"

/*
 * Finds where the memory of a raw file lies (lib/source/raw.c), by trial: under the right layout the direct
 * map, the kernel's linear map of all RAM, covers the RAM of the layout and nothing else, and ends where it
 * does.
 *
 * The direct map is the lowest thing in the kernel's half of the address space (x86_64: arch/x86/mm/kaslr.c keeps
 * that order), and its first page is among the first of memory.
 */

#define MAX_TABLES (UINT64_C(1) << 20)	/* 4 TiB in pages of 4 KiB */
#define MAX_SLACK  (UINT64_C(64) << 20) /* of the end of a layout that is taken at once */

struct trial {
	const struct km_source *source;
	const struct km_xlate *x;
	struct km_reader *reader;
	uint64_t tables;
	bool has_base, ended; /* ended: what lies beyond is not the direct map */
	uint64_t base;	      /* of the direct map */
	uint64_t good, bad;   /* bytes that it maps in the layout's RAM, and elsewhere */
	uint64_t top;	      /* one past the last byte that it maps */
};

static bool in_ram(const struct trial *t, uint64_t paddr)
{
	const struct km_source_info *info = km_source_info(t->source);

	return km_source_page_state(t->source, paddr / info->page_bytes) == KM_OK;
}

static void note_leaf(struct trial *t, uint64_t vaddr, uint64_t paddr, uint64_t bytes)
{
	if (!t->has_base) {
		t->has_base = true;
		t->base = vaddr - paddr;
	}
	if (vaddr - paddr != t->base) {
		t->ended = true;
		return;
	}
	t->top = paddr + bytes;
	if (in_ram(t, paddr) && in_ram(t, paddr + bytes - 1))
		t->good += bytes;
	else
		t->bad += bytes;
}

static void visit(struct trial *t, uint64_t table, unsigned level, uint64_t vaddr, unsigned from)
{
	const struct km_source_info *info = km_source_info(t->source);
	uint64_t step = UINT64_C(1) << km_table_shift(t->x, level);
	uint8_t copy[KM_MAX_TABLE_ENTRIES * 8];
	const uint8_t *page;
	struct km_entry e;
	unsigned i;

	if (++t->tables > MAX_TABLES ||
	    km_reader_page(t->reader, table / info->page_bytes, &page)) {
		t->ended = true;
		return;
	}
	memcpy(copy, page + table % info->page_bytes, sizeof(copy));
	for (i = from; i < km_table_entries(t->x) && !t->ended; i++) {
		t->x->arch->entry(t->x, KM_ENTRY_INVERTED, level, km_le64(copy + 8 * i), &e);
		if (e.kind == KM_ENTRY_PAGE)
			note_leaf(t, vaddr + i * step, e.pfn << t->x->page_shift, step);
		else if (e.kind == KM_ENTRY_TABLE)
			visit(t, e.pfn << t->x->page_shift, level - 1, vaddr + i * step, 0);
	}
}

/* How well the layout fits: -2^63 (not at all) to the bytes of RAM. *@ret_exact: no other layout is possible. */
static enum km_status score(const struct km_kernel *k, int64_t *ret, bool *ret_exact)
{
	const struct km_source_info *info = km_source_info(k->source);
	struct trial t = { .source = k->source, .x = &k->xlate };
	uint64_t end = info->end_pfn * info->page_bytes, off;
	unsigned bits = km_table_shift(&k->xlate, k->xlate.levels + 1);
	enum km_status st = km_reader_create(k->source, &t.reader);

	if (st)
		return st;
	visit(&t, k->xlate.pgd_paddr & k->xlate.addr_mask, k->xlate.levels,
	      UINT64_MAX << (bits - 1) << 1, km_table_entries(&k->xlate) / 2);
	km_reader_destroy(t.reader);
	off = t.top > end ? t.top - end : end - t.top;
	*ret = (int64_t)t.good - (int64_t)t.bad - (int64_t)off;
	*ret_exact = t.good && !t.bad && off <= MAX_SLACK;
	return KM_OK;
}

enum km_status km_kernel_arrange(struct km_source *s, unsigned jobs, struct km_err *err)
{
	const struct km_kernel_options find = { .jobs = jobs };
	uint32_t n = km_source_info(s)->nr_layouts, i, best = 0;
	int64_t best_score = INT64_MIN, now;
	enum km_status st = KM_OK;
	struct km_kernel k;
	bool exact = false;

	for (i = 0; n > 1 && i < n && !exact; i++) {
		st = km_source_arrange(s, i, err);
		if (st)
			return st;
		now = INT64_MIN;
		if (km_kernel_find(&k, s, &find, NULL) == KM_OK)
			st = score(&k, &now, &exact);
		km_kernel_deinit(&k);
		if (st)
			return km_fail(err, st, "out of memory");
		if (now > best_score) {
			best_score = now;
			best = i;
		}
	}
	return n > 1 && !exact ? km_source_arrange(s, best, err) : KM_OK;
}
