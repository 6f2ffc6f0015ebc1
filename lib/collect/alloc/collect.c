/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Who allocated: every source that this kernel has, one after the other. */
#include "alloc_site.h"

static void free_known(void *share)
{
	struct km_known *k = share;

	km_tally_free(&k->pages);
	km_tally_free(&k->objects);
	km_tally_free(&k->tags);
	km_tally_free(&k->leaks);
	free(k->tracks);
	free(k->metas);
	free(k->notes);
}

static enum km_status write_all(struct km_alloc_writer *w)
{
	enum km_status st = km_page_owner_write(w);

	if (!st)
		st = km_slab_user_write(w);
	if (!st)
		st = km_alloc_tag_write(w);
	return st ? st : km_kmemleak_write(w);
}

/* Suggest what to boot with, where the kernel keeps no notes. */
static void suggest_options(struct km_alloc_writer *w)
{
	const char *text = w->nr_off ? w->off[0] : "";
	unsigned i;

	for (i = 1; text && i < w->nr_off; i++)
		text = km_arena_printf(&w->run->arena, "%s; %s", text, w->off[i]);
	km_journal_skip(&w->run->journal, "%s", text ? text : "");
}

static enum km_status run_alloc_site(struct km_run *run)
{
	_cleanup_(km_freep) struct km_alloc_writer *w = km_calloc(1, sizeof(*w));
	enum km_status st;

	if (!w)
		return KM_NOMEM;
	w->run = run;
	w->known = run->known = km_calloc(1, sizeof(*w->known));
	if (!w->known)
		return KM_NOMEM;
	km_depot_init(&w->known->depot, run->view);
	st = w->known->depot.chosen ? km_run_variant(run, "stack depot", w->known->depot.chosen, w->known->depot.reason) : KM_OK;
	if (!st)
		st = km_symbolizer_create(run->view, &w->symbols);
	if (!st)
		st = write_all(w);
	km_symbolizer_destroy(w->symbols);
	if (st)
		return st;
	if (!w->parts)
		suggest_options(w);
	if (w->lost_stacks) {
		run->journal.unknowns += w->lost_stacks - 1;
		if (w->lost_why == KM_ABSENT)
			km_run_unknown(run, KM_ABSENT, "%llu stacks: %s",
				       (unsigned long long)w->lost_stacks, w->known->depot.why);
		else
			km_run_unknown(run, w->lost_why,
				       "%llu stacks: their handles lead to no record of their own",
				       (unsigned long long)w->lost_stacks);
	}
	return KM_OK;
}

const struct km_collector km_collect_alloc_site = {
	.name = "alloc_site",
	.doc = "Who allocated pages and objects, where the kernel noted it.",
	.tables = (const struct km_table *const[]){ &km_tbl_alloc_site, NULL },
	.shares = (const struct km_share[]){ KM_SHARE_LATER(known, free_known), { 0 } },
	.after = (const char *const[]){ "slab", "page", NULL },
	.run = run_alloc_site,
};
