/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_MODULES_H
#define KM_MODULES_H

/** The loaded modules and where their memory is (kernel/module/main.c). */

#include "base/mem.h"
#include "view/view.h"

#define KM_MAX_MODULES 8192
#define KM_MOD_REGIONS 7 /* MOD_MEM_NUM_TYPES */

struct km_mod_region {
	uint64_t base, bytes; /* bytes 0: none */
	uint64_t symbol_end;  /* up to where its last symbol counts: /proc/kallsyms stops at text */
};

struct km_module {
	uint64_t addr; /* of struct module */
	char name[64];
	uint64_t state;
	struct km_mod_region region[KM_MOD_REGIONS]; /* the first one is the core, or its text */
	enum km_status regions;			     /* KM_OK, or why they are not known */
};

struct km_modules {
	KM_VEC(struct km_module) v;
	enum km_status end; /* KM_OK: the list was read to its end */
};

/**
 * Walk the list of modules, those that are UNFORMED left out. Only KM_NOMEM fails: what stopped the walk
 * is @m->end (KM_ABSENT: a kernel without modules). Free with km_vec_free(&m->v).
 */
enum km_status km_modules_read(struct km_view *view, struct km_modules *m);

/** The module whose memory holds @addr, and the region, or NULL. */
const struct km_module *km_modules_find(const struct km_modules *m, uint64_t addr,
					const struct km_mod_region **ret);

#endif
