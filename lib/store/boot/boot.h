/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_BOOT_H
#define KM_BOOT_H

/**
 * Which captures of a case are of one boot of one machine, and the order in which they were taken.
 *
 * Two captures are of one boot when both have the same boot_id; else when they have the same banner (or,
 * where a banner is unknown, release) and boot times within 5 seconds of each other; else when their
 * logs report the same OOM kill (PID, name, sizes and, where both have it, the kernel's clock); else, marked
 * "assumed", when they have the same banner and lie in the same folder and are of different kinds, or are
 * snapshots in one input. Captures that contradict one another (in host name, boot_id, boot time or kernel) are never
 * one boot.
 */

struct sqlite3;

/**
 * Fill table boot and the columns boot and place of table capture from the other columns of table
 * capture. Replaces the results of an earlier call. Takes time proportional to captures times boots.
 * Returns a result code of SQLite.
 */
int km_boots_find(struct sqlite3 *db);

#endif
