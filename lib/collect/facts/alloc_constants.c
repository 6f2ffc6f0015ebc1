/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Kinds of kmalloc caches, from the dump; ALLOC_ flags, which are macros, by the kernel's release. */
#include "collect/collect.h"
#include "kconst/constant.h"
#include "proc/constants.h"

static enum km_status run_alloc_constants(struct km_run *run)
{
	const struct km_enum *e = &run->k->layout->enums[KE_kmalloc_cache_type];
	enum km_status st = KM_OK;
	uint32_t i;

	for (i = 0; !st && i < e->n; i++) {
		struct row_kmalloc_type row = { 0 };
		const char *doc = km_constant_doc(KM_CONSTANT_KMALLOC, e->v[i].name);

		if (!strncmp(e->v[i].name, "NR_", 3))
			continue;
		ROW_SET(row, kmalloc_type, name, e->v[i].name);
		ROW_SET(row, kmalloc_type, value, e->v[i].value);
		if (doc)
			ROW_SET(row, kmalloc_type, doc, doc);
		st = ROW_ADD(run, kmalloc_type, row);
	}
	return st ? st : km_constants_store(run->store, run->k->release);
}

const struct km_collector km_collect_alloc_constants = {
	.name = "alloc_constants",
	.doc = "ALLOC_ flags and kinds of kmalloc caches.",
	.tables =
		(const struct km_table *const[]){ &km_tbl_alloc_flag, &km_tbl_kmalloc_type, NULL },
	.run = run_alloc_constants,
};
