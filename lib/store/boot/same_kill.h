/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SAME_KILL_H
#define KM_SAME_KILL_H

/** For boot.c: which captures report the same OOM kill. */

#include <stddef.h>
#include <stdint.h>

struct sqlite3;

/**
 * Group the captures @ids, @n of them in ascending order: those of one group report the same kill, directly or
 * through other captures of the group. The same kill is that of a process with the same PID, name and sizes, at the
 * same time by the kernel's clock where both have it: no two boots share that. Where the log of one ends before the victim's
 * sizes, it is the kill for the same request, of the same time by the kernel's clock or by stamps with a date and a year.
 *
 * @ret  for each of @ids a number from 1, the same within a group; 0: it shares no kill. All 0 at the call.
 *
 * Returns a result code of SQLite.
 */
int km_same_kills(struct sqlite3 *db, const int64_t *ids, size_t n, size_t *ret);

#endif
