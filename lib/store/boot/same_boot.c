/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <sqlite3.h>
#include <string.h>

#include "base/map.h"
#include "base/mem.h"
#include "same_boot.h"
#include "story.h"
#include "xlate/xlate.h"

/* What captures must share: lines of the log, or areas, of which at least half must be the same. */
#define LEAST_LINES 3
#define LEAST_AREAS 8
/* What is looked at of each capture, and remembered of all. */
#define MAX_LINES    4096
#define MAX_SEEN     (1u << 20)
#define MAX_BY_AREAS 64 /* captures whose areas are looked at: each costs a scan of the table */

struct reader {
	sqlite3 *db;
	struct km_boot_candidate *c;
	size_t n;
	struct km_map seen;    /* hash of a line or an area of a capture of one banner: one more than the index of the capture */
	KM_VEC(size_t) shared; /* with the capture that is read: the first of the group of each that has the same */
	size_t rows;	       /* of the capture that is read */
};

/* The first capture of the group of @i; groups are joined at their first captures. */
static size_t first_of(const struct reader *r, size_t i)
{
	return r->c[i].group ? r->c[i].group - 1 : i;
}

/* Not those of two hosts: each of them may share much with one whose host is not known. */
static void join_captures(struct reader *r, size_t a, size_t b)
{
	size_t from = first_of(r, a), to = first_of(r, b), i;

	if (km_story_hosts_differ(r->c[from].host, r->c[to].host))
		return;
	if (!r->c[to].host->s)
		r->c[to].host = r->c[from].host;
	for (i = 0; from != to && i < r->n; i++)
		if (first_of(r, i) == from)
			r->c[i].group = to + 1;
	r->c[a].group = r->c[b].group = r->c[to].group = to + 1;
}

/* Note that capture @i has what @hash is of. False: out of memory. */
static bool see_mark(struct reader *r, size_t i, uint64_t hash)
{
	uint64_t key = (hash ^ r->c[i].banner) | 1, *at;
	const uint64_t *by = km_map_find(&r->seen, key);
	size_t *shared;

	r->rows++;
	if (by && *by != i + 1) {
		shared = km_vec_push(&r->shared);
		if (shared)
			*shared = first_of(r, *by - 1);
		return shared != NULL;
	}
	if (by || r->seen.n >= MAX_SEEN)
		return true;
	at = km_map_at(&r->seen, key);
	if (at)
		*at = i + 1;
	return at != NULL;
}

static int by_index(const void *a, const void *b)
{
	const size_t *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

/* Join capture @i, which was read to its end, with those that share at least @least with it. */
static void join_shared(struct reader *r, size_t i, size_t least)
{
	size_t k, end;

	km_sort(r->shared.v, r->shared.n, sizeof(*r->shared.v), by_index);
	for (k = 0; k < r->shared.n; k = end) {
		size_t other = r->shared.v[k];

		for (end = k; end < r->shared.n && r->shared.v[end] == other; end++)
			;
		if (end - k >= least && !(r->c[other].knows_boot && r->c[i].knows_boot))
			join_captures(r, i, other);
	}
	r->shared.n = r->rows = 0;
}

/* The index of capture @id; @n: there is none. */
static size_t index_of(const struct reader *r, int64_t id)
{
	size_t low = 0, high = r->n, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (r->c[mid].id < id)
			low = mid + 1;
		else
			high = mid;
	}
	return low < r->n && r->c[low].id == id ? low : r->n;
}

/* Lines of the first second are the same in each boot of an image, by chance. */
static int read_lines(struct reader *r)
{
	sqlite3_stmt *stmt = NULL;
	size_t now = r->n, i;
	int rc = sqlite3_prepare_v2(r->db, "SELECT capture_id, ts_ns / 1000, text FROM kernel_log WHERE ts_ns >= 1000000000 ORDER BY rowid", -1, &stmt, NULL);

	while (rc == SQLITE_OK || rc == SQLITE_ROW) {
		int64_t us;

		rc = sqlite3_step(stmt);
		i = rc == SQLITE_ROW ? index_of(r, sqlite3_column_int64(stmt, 0)) : r->n;
		if (i != now && now < r->n)
			join_shared(r, now, LEAST_LINES);
		now = i;
		if (i == r->n || !r->c[i].compared || r->rows >= MAX_LINES)
			continue;
		us = sqlite3_column_int64(stmt, 1);
		if (!see_mark(r, i, km_hash_text(km_hash_bytes(KM_HASH_START, (const char *)&us, sizeof(us)), (const char *)sqlite3_column_text(stmt, 2))))
			rc = SQLITE_NOMEM;
	}
	sqlite3_finalize(stmt);
	return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

static int read_areas(struct reader *r, sqlite3_stmt *stmt, size_t i)
{
	int rc;

	(void)sqlite3_bind_int64(stmt, 1, r->c[i].id);
	while ((rc = sqlite3_step(stmt)) == SQLITE_ROW && km_vmalloc_is_random((uint64_t)sqlite3_column_int64(stmt, 2))) {
		int64_t area[2] = { sqlite3_column_int64(stmt, 0), sqlite3_column_int64(stmt, 1) };

		if (!see_mark(r, i, km_hash_bytes(KM_HASH_START, (const char *)area, sizeof(area)))) {
			rc = SQLITE_NOMEM;
			break;
		}
	}
	(void)sqlite3_reset(stmt);
	join_shared(r, i, r->rows / 2 > LEAST_AREAS ? r->rows / 2 : LEAST_AREAS);
	return rc == SQLITE_DONE || rc == SQLITE_ROW ? SQLITE_OK : rc;
}

static int read_all_areas(struct reader *r)
{
	static const char areas[] = "SELECT start_addr, bytes, (SELECT min(a.start_addr) FROM _vmalloc_area a WHERE a.first_capture <= ?1 AND a.last_capture >= ?1)"
				    " FROM _vmalloc_area WHERE first_capture <= ?1 AND last_capture >= ?1 AND start_addr IS NOT NULL"
				    " AND NOT EXISTS (SELECT 1 FROM capture k WHERE k.capture_id = ?1 AND ' ' || k.command_line || ' ' LIKE '% nokaslr %') LIMIT 1024";
	sqlite3_stmt *stmt = NULL;
	int rc = sqlite3_prepare_v2(r->db, areas, -1, &stmt, NULL);
	size_t i, read = 0;

	for (i = 0; i < r->n && read < MAX_BY_AREAS && rc == SQLITE_OK; i++) {
		if (!r->c[i].compared || !r->c[i].addresses)
			continue;
		rc = read_areas(r, stmt, i);
		read++;
	}
	sqlite3_finalize(stmt);
	return rc;
}

/*
 * Two dumps of one crash: the kernel was shifted alike, by chance (CONFIG_RANDOMIZE_BASE), and says that it crashed in the same
 * second. Of one that is cut this is known where neither banner nor log are.
 */
static int read_crashes(struct reader *r)
{
	static const char crashes[] =
		"SELECT capture_id, group_concat(value, ' ') FROM (SELECT capture_id, key, value FROM dump_info"
		" WHERE key IN ('build_id', 'crash_time', 'phys_base') OR (key = 'kaslr_offset' AND value <> '0x0') ORDER BY capture_id, key)"
		" GROUP BY capture_id HAVING count(*) = 4 ORDER BY capture_id";
	sqlite3_stmt *stmt = NULL;
	struct km_map first = { 0 };
	int rc = sqlite3_prepare_v2(r->db, crashes, -1, &stmt, NULL);

	while (rc == SQLITE_OK || rc == SQLITE_ROW) {
		size_t i;
		uint64_t *at;

		rc = sqlite3_step(stmt);
		i = rc == SQLITE_ROW ? index_of(r, sqlite3_column_int64(stmt, 0)) : r->n;
		if (i == r->n)
			continue;
		at = km_map_at(&first, km_hash_text(KM_HASH_START, (const char *)sqlite3_column_text(stmt, 1)) | 1);
		if (!at)
			rc = SQLITE_NOMEM;
		else if (*at && !(r->c[*at - 1].knows_boot && r->c[i].knows_boot))
			join_captures(r, i, *at - 1);
		else if (!*at)
			*at = i + 1;
	}
	sqlite3_finalize(stmt);
	km_map_free(&first);
	return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* For each banner: 2 per capture, and 1 more if one of them does not say which boot it is of. False: out of memory. */
static bool count_banners(const struct reader *r, struct km_map *ret)
{
	size_t i;

	for (i = 0; i < r->n; i++) {
		uint64_t *at = r->c[i].banner ? km_map_at(ret, r->c[i].banner) : NULL;

		if (r->c[i].banner && !at)
			return false;
		if (at)
			*at = (*at + 2) | (uint64_t)!r->c[i].knows_boot;
	}
	return true;
}

/* Choose the captures that are compared: of several of one banner. *@ret_any: there are some. False: out of memory. */
static bool choose_captures(struct reader *r, bool *ret_any)
{
	struct km_map count = { 0 };
	bool good = count_banners(r, &count);
	size_t i;

	*ret_any = false;
	for (i = 0; good && i < r->n; i++) {
		const uint64_t *at = km_map_find(&count, r->c[i].banner);

		r->c[i].compared = at && *at >= 5 && *at % 2;
		*ret_any = *ret_any || r->c[i].compared;
	}
	km_map_free(&count);
	return good;
}

int km_same_boots(struct sqlite3 *db, struct km_boot_candidate *c, size_t n)
{
	struct reader r = { .db = db, .c = c, .n = n };
	bool any = false;
	int rc = choose_captures(&r, &any) ? SQLITE_OK : SQLITE_NOMEM;

	if (rc == SQLITE_OK && any)
		rc = read_lines(&r);
	if (rc == SQLITE_OK && any)
		rc = read_all_areas(&r);
	if (rc == SQLITE_OK && n > 1)
		rc = read_crashes(&r);
	km_map_free(&r.seen);
	km_vec_free(&r.shared);
	return rc;
}
