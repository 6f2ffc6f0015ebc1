/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How entries of page tables that are not present are written, and what they stand for. */
#include <stdio.h>

#include "mm/entry_rule.h"
#include "process_impl.h"

#define ALL_TYPES 32u /* 1 << MAX_SWAPFILES_SHIFT */

static enum km_status choose_format(struct km_run *run, struct km_entry_rules *r)
{
	const struct km_entry_rule *rule = km_entry_rule_find(run->k);

	r->format = rule->format;
	return km_run_variant(run, "entries that are not present", rule->name, rule->reason);
}

/*
 * Types from MAX_SWAPFILES on (include/linux/swap.h): poisoned pages (1, with memory failure), pages on their way
 * (2; 3 since PG_anon_exclusive), pages of devices (0, 2, 3 or 4), markers (0 or 1), errors (0 or 1).
 */
static enum km_status choose_types(struct km_run *run, struct km_entry_rules *r)
{
	const struct km_layout *l = run->k->layout;
	unsigned areas = (unsigned)(l->syms[SYM_swap_info].bytes / 8), left;
	bool since_5_19 = l->consts[KC_PG_anon_exclusive].present;
	char text[96];

	if (!l->syms[SYM_swap_info].present || !areas || areas >= ALL_TYPES)
		return KM_OK;
	r->nr_areas = areas;
	r->moving = areas + l->syms[SYM_num_poisoned_pages].present;
	r->nr_moving = since_5_19 ? 3 : 2;
	if (r->moving + r->nr_moving + since_5_19 > ALL_TYPES) {
		r->nr_moving = 0;
		return km_run_variant(run, "types of entries", "swap areas alone",
				      "the length of swap_info leaves no room for others");
	}
	r->device = r->moving + r->nr_moving;
	left = ALL_TYPES - r->device - since_5_19;
	r->nr_device = left == 1 || left == 5 ? left - 1 : left;
	snprintf(text, sizeof(text), "%u swap areas, %u of pages on their way, %u of devices",
		 areas, r->nr_moving, r->nr_device);
	return km_run_variant(run, "types of entries", text,
			      "length of swap_info, num_poisoned_pages, PG_anon_exclusive");
}

enum km_status km_page_facts_variant(struct km_run *run)
{
	const char *reason, *name = km_page_facts_rule(run->k->layout, run->mm, &reason);

	return run->mm->page_status ? KM_OK : km_run_variant(run, "counts of mappings", name, reason);
}

enum km_status km_entry_rules_find(struct km_run *run, struct km_entry_rules *ret)
{
	uint64_t page;
	struct km_mapping m;
	enum km_status st;

	*ret = (struct km_entry_rules){ .pfn_mask = km_mm_max_pfn(run->k) - 1 };
	st = choose_format(run, ret);
	if (!st)
		st = choose_types(run, ret);
	if (st)
		return st;
	page = km_view_sym(run->view, SYM_empty_zero_page);
	if (page && !km_view_translate(run->view, page, &m))
		ret->zero_pfn = m.paddr >> run->k->page_shift;
	/* ~0: there is none yet. */
	st = km_read_var(run->view, SYM_huge_zero_pfn, false, &ret->huge_zero_pfn);
	if (st == KM_ABSENT) {
		st = km_read_var(run->view, SYM_huge_zero_page, false, &page);
		if (!st && page)
			st = km_mm_page_pfn(run->mm, page, &ret->huge_zero_pfn);
	}
	if (st)
		ret->huge_zero_pfn = 0;
	ret->huge_zero_lost = st == KM_ABSENT ? KM_OK : st;
	if (ret->huge_zero_lost)
		km_run_unknown(run, st, "the huge zero page, which is nobody's memory");
	return KM_OK;
}
