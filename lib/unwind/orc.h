/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_ORC_H
#define KM_ORC_H

/**
 * The tables of the kernel's ORC unwinder (arch/x86/kernel/unwind_orc.c): for each range of code, how to get from the
 * registers there to those of the caller. A table of addresses, relative to their own place and sorted, and one of entries.
 */

#include "base/map.h"
#include "mm/modules.h"

enum km_orc_type {
	KM_ORC_UNDEFINED,
	KM_ORC_END,
	KM_ORC_CALL,
	KM_ORC_REGS,
	KM_ORC_PARTIAL,
};

struct km_orc_entry {
	int64_t sp_offset, fp_offset;
	unsigned sp_reg, fp_reg;
	enum km_orc_type type;
	bool signal; /* the caller was interrupted */
};

struct km_orc {
	struct km_view *view;
	const struct km_orc_format *format; /* NULL: it is not known how the tables number registers */
	enum km_status format_lost;	    /* why the tables cannot be used, where they cannot be read */
	uint64_t ips, entries, nr;	    /* of the image; nr 0: this kernel has none */
	struct km_modules modules;
	struct km_map known; /* address of code -> entry as it lies in memory, or why there is none */
};

/** KM_OK (also where there are no tables) or KM_NOMEM. */
enum km_status km_orc_init(struct km_orc *o, struct km_view *view);
void km_orc_deinit(struct km_orc *o);

/** The entry for the code at @pc. KM_OK; KM_NOTFOUND: none has it; else why the table cannot be read, or KM_NOMEM. */
enum km_status km_orc_find(struct km_orc *o, uint64_t pc, struct km_orc_entry *ret);

#endif
