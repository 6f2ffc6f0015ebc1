/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SAME_BOOT_H
#define KM_SAME_BOOT_H

/** For boot.c: which captures are of one boot by what chance has made of it. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct sqlite3;
struct text;

/** A capture; those with another banner, or of whose banner nothing is known (0), are not compared. */
struct km_boot_candidate {
	int64_t id;		 /* ascending */
	uint64_t banner;	 /* hash of it */
	const struct text *host; /* borrowed for the call; its text NULL: unknown. Of a group, the host of any of its captures */
	bool knows_boot;	 /* it names its boot: two such are not compared */
	bool addresses;		 /* its addresses are looked at, too */
	bool compared;		 /* result: there was something to compare it with */
	size_t group;		 /* result: a number from 1, the same within a group; 0: it shares nothing */
};

/**
 * Group @n captures: those of one group have lines of the kernel's log with the same text at the same microsecond since boot, or
 * at least half of the vmalloc areas of the one are areas of the other, at the same addresses. Addresses are compared only where
 * the lowest area shows that the base of vmalloc was chosen at boot (x86_64, CONFIG_RANDOMIZE_MEMORY, and no "nokaslr"): else they are
 * those of other boots and machines, too. Dumps of one crash are of one group as well: their kernel was shifted alike and crashed in
 * the same second. At most 4096 lines and 1024 areas of each are. Captures of hosts that are known and
 * differ (km_story_hosts_differ()) are of no common group, whatever they share: machines that were cloned while they ran share much.
 *
 * Returns a result code of SQLite.
 */
int km_same_boots(struct sqlite3 *db, struct km_boot_candidate *c, size_t n);

#endif
