/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which levels of page tables carry the page type "table". Those of the lowest level do since v4.18
 * (1d40a5ea01d5); those of the level above since they are accounted as page tables, v5.9 (b2b29d6d0119),
 * which distributions took back or left alone. So it is found by trial: tables of level 2 that processes use
 * are looked at until one is marked.
 */
#include "process_impl.h"

#define MOST_TRIED 64u

/* The first table that the entries of the table in frame @pfn lead to; false: there is none. */
static bool find_lower_table(struct km_space_worker *w, unsigned level, uint64_t pfn, uint64_t *ret)
{
	const struct km_kernel *k = w->plan->k;
	unsigned n = km_table_entries(&k->xlate) / (level == k->xlate.levels ? 2 : 1), i; /* a process's half */
	uint64_t entries[KM_MAX_TABLE_ENTRIES];
	struct km_entry e;

	if (km_view_read_phys(w->view, pfn << k->page_shift, entries, sizeof(entries)))
		return false;
	for (i = 0; i < n; i++) {
		k->xlate.arch->entry(&k->xlate, w->plan->rules.format, level, km_le64(&entries[i]),
				     &e);
		if (e.kind == KM_ENTRY_TABLE) {
			*ret = e.pfn;
			return true;
		}
	}
	return false;
}

/* Whether a table of level 2 of the space is marked; KM_NOTFOUND: none could be looked at. */
static enum km_status try_space(struct km_space_worker *w, const struct km_space *s, bool *ret)
{
	unsigned level = w->plan->k->xlate.levels;
	struct km_mapping m;
	uint64_t pgd, pfn;
	uint32_t fact;

	if (km_read_field(w->view, KF_mm_struct_pgd, s->mm, 0, &pgd) ||
	    km_view_translate(w->view, pgd, &m))
		return KM_NOTFOUND;
	for (pfn = m.paddr >> w->plan->k->page_shift; level > 2; level--)
		if (!find_lower_table(w, level, pfn, &pfn))
			return KM_NOTFOUND;
	fact = km_page_fact(&w->facts, pfn);
	if ((fact & KM_FACT_STATE) != KM_FACT_READ)
		return KM_NOTFOUND;
	*ret = fact & KM_FACT_TABLE;
	return KM_OK;
}

/* Whether any table of level 2 could be looked at, and one is marked. */
struct trial {
	bool any, marked;
};

static bool one_is_marked(const struct trial *t)
{
	return t->marked;
}

static bool none_is_marked(const struct trial *t)
{
	return t->any;
}

static bool any_marks(const struct trial *t)
{
	(void)t;
	return true;
}

/* The first that holds. */
static const struct {
	unsigned levels;
	const char *name, *reason;
	bool (*holds)(const struct trial *t);
} mark_rules[] = {
	{ 2, "lowest two levels", "a table of level 2 is marked", one_is_marked },
	{ 1, "lowest level", "no table of level 2 is marked", none_is_marked },
	{ 2, "lowest two levels", "no table of level 2 was found", any_marks },
};

enum km_status km_table_marks_find(struct km_space_worker *w, const struct km_processes *found)
{
	struct km_page_facts *facts = &w->plan->facts;
	struct trial t = { false, false };
	size_t i, r = 0;

	if (!facts->marked_levels)
		return KM_OK;
	for (i = 0; !t.marked && i < found->spaces.n && i < MOST_TRIED; i++)
		t.any |= try_space(w, &found->spaces.v[i], &t.marked) == KM_OK;
	while (!mark_rules[r].holds(&t))
		r++;
	facts->marked_levels = mark_rules[r].levels;
	return km_run_variant(w->plan->run, "marked page tables", mark_rules[r].name, mark_rules[r].reason);
}
