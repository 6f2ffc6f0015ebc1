/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_WHATIF_H
#define KM_WHATIF_H

/**
 * What the page allocator would do with a request in the state of a capture, as table-valued functions of SQL:
 *
 *	whatif(capture_id, page_order, gfp, node_id, nr)		the answer, one row
 *	whatif_zone(…)		each zone of the zonelist against the request
 *	whatif_list(…)		the free lists that it may be served from
 *	whatif_reclaim(…)	what compaction and reclaim would find
 *	whatif_way(…)		what would let it through
 *
 * @gfp is a mask or names, "GFP_KERNEL|__GFP_ZERO"; "&~__GFP_IO" takes flags away. @node_id is the node that the
 * request starts at, NULL the first one; @nr is how many such requests, one after the other. Everything is read
 * from the rows of that capture; what they lack makes the verdict unknown.
 */

#include "kconst/gfp.h"
#include "base/status.h"

struct sqlite3;

/** The names of GFP flags of a capture, as km_flag_names_gfp() has them. */
typedef const struct km_gfp_table *(*km_whatif_gfp_fn)(void *arg, struct sqlite3 *db,
						       int64_t capture);

/** Make the functions known to @db. @gfp and @arg outlive it. KM_OK or KM_NOMEM. */
enum km_status km_whatif_register(struct sqlite3 *db, km_whatif_gfp_fn gfp, void *arg);

#endif
