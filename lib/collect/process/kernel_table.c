/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The kernel's own page tables: only kernels since v6.17 mark them. */
#include "mm/entry_rule.h"
#include "owner/owner.h"
#include "process_impl.h"

#define MAX_LEVEL 5u

struct walk {
	struct km_run *run;
	struct km_map seen; /* frames of tables, plus 1 */
	uint32_t owner;
	uint64_t unread;
	enum km_status why;
	struct {
		unsigned next;
		uint64_t entries[KM_MAX_TABLE_ENTRIES];
	} level[MAX_LEVEL + 1];
};

bool km_table_has_pair(struct km_view *v, const struct km_mm *mm, uint64_t pfn)
{
	const struct km_kernel *k = km_view_kernel(v);
	const struct km_page_format *f = &mm->page;
	const char *pair = k->xlate.arch->pair_symbol;
	uint64_t page = km_mm_page_addr(mm, pfn);
	uint8_t copy[256];

	if (!pair || !km_has_symbol(k->layout, pair) || !page || mm->page_status ||
	    km_view_read(v, page, copy, f->bytes))
		return false;
	return km_page_flags(f, copy) & f->head || !km_page_is_type(f, copy, KM_PT_TABLE);
}

/* Claim a table; *@ret_new: it was not met before, and has tables below. KM_OK or KM_NOMEM. */
static enum km_status claim_page_table(struct walk *w, unsigned level, uint64_t pfn, bool *ret_new)
{
	uint64_t *at;

	*ret_new = false;
	if (pfn >= w->run->mm->end_pfn)
		return KM_OK;
	at = km_map_at(&w->seen, pfn + 1);
	if (!at)
		return KM_NOMEM;
	if (*at)
		return KM_OK;
	*at = level;
	km_owner_claim(w->run->owners, pfn, 1, w->owner);
	*ret_new = level > 1;
	return KM_OK;
}

static bool read_table(struct walk *w, unsigned level, uint64_t pfn)
{
	enum km_status st =
		km_view_read_phys(w->run->view, pfn << w->run->k->page_shift,
				  w->level[level].entries, sizeof(w->level[level].entries));

	w->level[level].next = 0;
	if (st) {
		w->unread++;
		w->why = st;
	}
	return !st;
}

/* The tables below the one at frame @top; those of base pages are not read. */
static enum km_status walk_from(struct walk *w, uint64_t top)
{
	const struct km_xlate *x = &w->run->k->xlate;
	unsigned level = x->levels;
	enum km_status st;
	bool is_new;

	st = claim_page_table(w, level, top, &is_new);
	if (st || !is_new || !read_table(w, level, top))
		return st;
	while (level <= x->levels) {
		struct km_entry e;

		if (w->level[level].next == km_table_entries(&w->run->k->xlate)) {
			level++;
			continue;
		}
		x->arch->entry(x, KM_ENTRY_INVERTED, level,
			       km_le64(&w->level[level].entries[w->level[level].next++]), &e);
		if (e.kind != KM_ENTRY_TABLE)
			continue;
		st = claim_page_table(w, level - 1, e.pfn, &is_new);
		if (st)
			return st;
		if (is_new && read_table(w, level - 1, e.pfn))
			level--;
	}
	return KM_OK;
}

static enum km_status walk_pair(struct walk *w, uint64_t paddr)
{
	uint64_t pfn = paddr >> w->run->k->page_shift;
	enum km_status st = walk_from(w, pfn);

	if (!st && km_table_has_pair(w->run->view, w->run->mm, pfn))
		st = walk_from(w, pfn + 1);
	return st;
}

/* An address space of the kernel's own: for firmware calls, and for changing the kernel's text. */
static enum km_status walk_mm(struct walk *w, uint64_t mm)
{
	struct km_mapping m;
	uint64_t pgd;

	if (!mm || km_read_field(w->run->view, KF_mm_struct_pgd, mm, 0, &pgd) || !pgd ||
	    km_view_translate(w->run->view, pgd, &m))
		return KM_OK;
	return walk_pair(w, m.paddr);
}

enum km_status km_claim_kernel_tables(struct km_run *run)
{
	struct walk *w = km_calloc(1, sizeof(*w));
	uint64_t mm;
	enum km_status st;

	if (!w)
		return KM_NOMEM;
	w->run = run;
	st = km_owner_add(run->owners, KM_CLASS_page_table, "kernel",
			  km_view_sym(run->view, SYM_init_mm), -1, &w->owner);
	if (!st)
		st = walk_pair(w, run->k->xlate.pgd_paddr);
	if (!st)
		st = walk_mm(w, km_view_sym(run->view, SYM_efi_mm));
	if (!st && !km_read_var(run->view, SYM_poking_mm, false, &mm))
		st = walk_mm(w, mm);
	if (!st && w->unread) {
		run->journal.unknowns += w->unread - 1;
		km_run_unknown(run, w->why, "page tables of the kernel");
	}
	km_map_free(&w->seen);
	free(w);
	return st;
}
