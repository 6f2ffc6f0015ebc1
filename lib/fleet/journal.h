/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FLEET_JOURNAL_H
#define KM_FLEET_JOURNAL_H

/**
 * Which inputs of a fleet are done: a text file that only grows, a line each, which is on the disk before the next input
 * is begun.
 *
 *	1 <tab> identity <tab> status <tab> fingerprint <tab> captures <tab> path <tab> reason
 *
 * Control characters and backslashes of path and reason are written \xHH. The last one of several lines for a path counts;
 * a line that was cut short, or is none of these, says nothing.
 */

#include "base/mem.h"
#include "fleet.h"

struct km_fleet_entry {
	const char *path, *identity, *fingerprint, *reason; /* read from a file: in the journal's arena; fingerprint "" when it failed */
	enum km_fleet_status status;
	uint64_t captures;
	size_t line;
};

struct km_fleet_journal {
	int fd;
	struct km_arena arena;
	KM_VEC(struct km_fleet_entry) entries; /* sorted by path when it was opened, one for each */
};

/** Open, or make, the journal @path. KM_IO, KM_NOMEM. Close it in any case. */
enum km_status km_fleet_journal_open(struct km_fleet_journal *j, const char *path, struct km_err *err);
/** Accepts a half-opened one. */
void km_fleet_journal_close(struct km_fleet_journal *j);
/** What it had on @path when it was opened, or NULL. */
const struct km_fleet_entry *km_fleet_journal_find(const struct km_fleet_journal *j, const char *path);
/** Write a line to the disk. */
enum km_status km_fleet_journal_add(struct km_fleet_journal *j, const struct km_fleet_entry *e, struct km_err *err);

#endif
