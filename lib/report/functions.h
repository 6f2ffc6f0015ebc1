/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FUNCTIONS_H
#define KM_FUNCTIONS_H

/**
 * SQL functions of a case file:
 *
 *	gfp_names(mask [, capture_id])		"GFP_KERNEL|__GFP_ZERO"
 *	page_flag_names(flags [, capture_id])	"uptodate|lru|active"
 *	addr('0xffff888000001000')		the number; NULL for other text
 *	addr_text(addr)				"0xffff888000001000"
 *	digest('text')				16 hexadecimal digits that depend on all of it
 *	in_group('n1', 'n[1-2],db1')		1: the host is one of the group; its name may lack a domain
 *
 * Names come from the tables gfp_flag and page_flag of that capture (default: the one the question is about) or of a
 * dump of the same kernel, else from the release of its kernel. NULL when mask is NULL or the kernel is unknown.
 */

#include <stdint.h>

#include "kconst/gfp.h"
#include "base/mem.h"
#include "base/status.h"
#include "store/constants_of.h"

struct sqlite3;

/** Names of one capture, read on first use. */
struct km_flag_names {
	const int64_t *capture_id; /* the default */
	int64_t gfp_of, page_of;   /* captures that the tables are of; 0 none yet */
	struct km_gfp_table gfp, page;
	struct km_arena gfp_arena, page_arena;
};

/** The GFP names of @capture in @db: the kernel's own table, else that of its release; empty: neither is known. */
const struct km_gfp_table *km_flag_names_gfp(struct km_flag_names *names, struct sqlite3 *db,
					     int64_t capture);

/** KM_OK or KM_NOMEM. @names outlives @db. */
enum km_status km_functions_register(struct sqlite3 *db, struct km_flag_names *names);
/** What rules of findings use: whatif(); for km_store_judge_with(). @names is a struct km_flag_names, zeroed. */
enum km_status km_functions_of_rules(void *names, struct sqlite3 *db);
void km_flag_names_deinit(struct km_flag_names *names);

#endif
