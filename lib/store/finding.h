/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FINDING_H
#define KM_FINDING_H

/**
 * Rules that say in words what is wrong with a machine: schema/findings/<name>.sql, one SELECT behind a header.
 *
 *	-- <name>: what it looks for
 *	--
 *	-- Means: what it means when it is found
 *	-- Do: what to do then
 *	-- Threshold: from when on, and where that comes from
 *	-- Kernels: which kernels have what it reads, and why others do not
 *	-- Needs: tables of which the capture has rows; without them the rule is not judged
 *	-- Ask: the question that shows the rows behind it
 *
 * A key's text continues in lines that begin with "--   ". The statement yields subject, severity (error, warning,
 * notice), says, bytes for ":capture", the most severe first; a row of severity NULL means that it cannot be judged.
 */

#include <stdint.h>

#include "base/kmerr.h"

struct km_embedded;
struct km_store;
struct sqlite3;

enum km_finding_key {
	KM_FINDING_TITLE,
	KM_FINDING_MEANS,
	KM_FINDING_ADVICE,
	KM_FINDING_THRESHOLD,
	KM_FINDING_KERNELS,
	KM_FINDING_NEEDS,
	KM_FINDING_QUESTION,
	KM_FINDING_KEYS
};

struct km_finding_rule {
	const char *name;	     /* borrowed */
	char *text[KM_FINDING_KEYS]; /* NULL: the header has no such line */
	const char *sql;	     /* borrowed */
};

/** Read the header of @e. KM_OK, KM_NOMEM, or KM_FORMAT: a line is none of the above, or one of the first
 * five is missing. */
enum km_status km_finding_parse(struct km_finding_rule *ret, const struct km_embedded *e);
/** Accepts a zeroed @r. */
void km_finding_deinit(struct km_finding_rule *r);

/**
 * Judge captures of @db from number @first_capture on, and write table finding and the counts in table capture. Of
 * more than 64 captures only the newest ones of their boots are judged, at most 64. A rule whose statement fails, as
 * numbers of a capture may be anything, is unknown. Returns a result code of SQLite.
 */
int km_findings_judge(struct sqlite3 *db, int64_t first_capture);
/**
 * Judge capture @capture_id again, to which rows were added since; what was found before is replaced. Returns a result
 * code of SQLite.
 */
int km_findings_judge_again(struct sqlite3 *db, int64_t capture_id);

/**
 * Functions of SQL that rules use and that are not the store's: @fn(@arg, database) is called once, before what @s writes
 * is judged. Rules that lack one are unknown. @arg outlives km_store_commit().
 */
void km_store_judge_with(struct km_store *s,
			 enum km_status (*fn)(void *arg, struct sqlite3 *db), void *arg);

#endif
