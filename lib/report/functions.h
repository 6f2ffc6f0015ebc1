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
 *
 * names by the tables gfp_flag and page_flag of that capture (default: the one the question is about) or of a dump of
 * the same kernel, failing that by the release of its kernel. NULL when mask is NULL or nothing tells.
 */

#include <stdint.h>

#include "gfp.h"
#include "mem.h"
#include "status.h"

struct sqlite3;

/**
 * SQL: which capture tells the constants of the kernel of capture @id. A dump does, of the same kernel if it is not
 * @id itself: what a snapshot or log has is the usual of its release.
 */
#define KM_SQL_CONSTANTS_OF(id)                                                       \
	"(SELECT k.capture_id FROM capture c JOIN capture k ON k.capture_id = "       \
	"c.capture_id OR (k.kind = 'vmcore' AND k.kernel_release = c.kernel_release)" \
	" WHERE c.capture_id = " id                                                   \
	" ORDER BY k.kind = 'vmcore' DESC, k.capture_id = c.capture_id DESC LIMIT 1)"

/** Names of one capture, read when first asked for. */
struct km_flag_names {
	const int64_t *capture_id; /* the default */
	int64_t gfp_of, page_of;   /* captures that the tables are of; 0 none yet */
	struct km_gfp_table gfp, page;
	struct km_arena gfp_arena, page_arena;
};

/** KM_OK or KM_NOMEM. @names outlives @db. */
enum km_status km_functions_register(struct sqlite3 *db, struct km_flag_names *names);
void km_flag_names_deinit(struct km_flag_names *names);

#endif
