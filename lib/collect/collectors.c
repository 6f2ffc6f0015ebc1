/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "collect/collectors.h"

#include "owner/owner.h"

const struct km_collector *const km_collectors[] = {
#define COLLECTOR(name) &km_collect_##name,
#include "collect/collectors.def"
#undef COLLECTOR
	NULL,
};

const char *const km_leak_collectors[] = { "leak", NULL };

/* Run @c; if it could not read all that it claims, no page can be called unowned. */
static enum km_status run_one(struct km_run *run, const struct km_collector *c)
{
	enum km_status st = km_collect_one(run, c);

	if (c->claims && run->lost)
		run->owners->lost = true;
	return st;
}

enum km_status km_collect_all(const struct km_run *proto)
{
	struct km_run run = *proto;
	enum km_status st = km_run_begin(&run, km_collectors);
	size_t i;

	if (!st && run.k->cpus_why[0])
		km_mm_damage(run.mm, "pcp", run.k->sym[SYM_nr_cpu_ids], KM_CORRUPT, "%s",
			     run.k->cpus_why);
	for (i = 0; !st && km_collectors[i]; i++) {
		bool of_leaks = km_collectors[i]->of_leaks;

		if (of_leaks && !run.leaks)
			continue;
		run.store = of_leaks && run.leaks_store ? run.leaks_store : proto->store;
		st = run_one(&run, km_collectors[i]);
	}
	km_run_end(&run, km_collectors);
	km_mm_destroy(run.mm);
	return st;
}
