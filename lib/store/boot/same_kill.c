/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <sqlite3.h>
#include <stdbool.h>
#include <string.h>

#include "base/mem.h"
#include "same_kill.h"

/* A kill as a capture reports it. */
struct kill {
	size_t by; /* index of the capture */
	const char *who;
	int64_t us; /* since boot, or the date of its request; -1: unknown */
	bool cut;   /* of whole kills: the request, whose time is that of the report, is not reported; of requests: the sizes of the victim */
};

#define REQUEST_US 2000000 /* between the stamps of one line by two programs that logged it, and from request to kill */

/* The place of @id in @ids; @n: it is not there. */
static size_t index_of(const int64_t *ids, size_t n, int64_t id)
{
	size_t low = 0, high = n, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (ids[mid] < id)
			low = mid + 1;
		else
			high = mid;
	}
	return low < n && ids[low] == id ? low : n;
}

/* The two are of one group: so are all that were in that of the one or the other. */
static void join_kills(size_t *group, size_t n, size_t a, size_t b)
{
	size_t from = group[b], to = group[a] ? group[a] : a + 1, i;

	group[a] = group[b] = to;
	for (i = 0; from && from != to && i < n; i++)
		if (group[i] == from)
			group[i] = to;
}

/* A log that begins within the report has the time of the kill, a whole one that of the request before. */
static bool is_same(const struct kill *a, const struct kill *b)
{
	return a->by != b->by && a->who && b->who && !strcmp(a->who, b->who) &&
	       (a->us < 0 || b->us < 0 || a->us == b->us || (!a->cut && b->cut && b->us - a->us <= REQUEST_US));
}

/*
 * A log that ends within the report does not have the victim with its sizes: the kill is known by the request that it
 * was for, and the time of that.
 */
static bool is_begun(const struct kill *a, const struct kill *b)
{
	return a->by != b->by && a->who && b->who && !strcmp(a->who, b->who) && (a->cut || b->cut) && a->us >= 0 &&
	       b->us >= 0 && b->us - a->us <= REQUEST_US;
}

/* Join captures with neighbouring rows of @sql (capture, who, time, is cut) that are @same. */
static int join_rows(struct sqlite3 *db, const char *sql, const int64_t *ids, size_t n,
		     bool (*same)(const struct kill *a, const struct kill *b), size_t *ret)
{
	struct kill last = { .who = NULL }, now;
	struct km_arena arena = { 0 };
	sqlite3_stmt *stmt = NULL;
	int rc = sqlite3_prepare_v2(db, sql, -1, &stmt, NULL);

	if (rc != SQLITE_OK)
		return rc;
	while ((rc = sqlite3_step(stmt)) == SQLITE_ROW) {
		now.by = index_of(ids, n, sqlite3_column_int64(stmt, 0));
		if (now.by == n)
			continue;
		if (sqlite3_column_type(stmt, 1) == SQLITE_NULL)
			continue;
		now.who = km_arena_strdup(&arena, (const char *)sqlite3_column_text(stmt, 1));
		now.us = sqlite3_column_int64(stmt, 2);
		now.cut = sqlite3_column_int(stmt, 3) != 0;
		if (same(&last, &now))
			join_kills(ret, n, last.by, now.by);
		last = now;
	}
	sqlite3_finalize(stmt);
	km_arena_free(&arena);
	return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

int km_same_kills(struct sqlite3 *db, const int64_t *ids, size_t n, size_t *ret)
{
	static const char whole[] =
		"SELECT capture_id, victim_pid || '|' || total_vm_kb || '|' || anon_rss_kb || '|' || coalesce(file_rss_kb, '') || '|' || victim AS who,"
		" coalesce(ts_ns / 1000, -1) AS us, invoker_pid IS NULL FROM oom_event"
		" WHERE victim_pid IS NOT NULL AND victim IS NOT NULL AND total_vm_kb > 0 AND anon_rss_kb > 0"
		" ORDER BY who, us, capture_id";
	/* Seconds of an ISO stamp, without their fraction, which SQLite rounds, and with a colon in the zone's offset. */
	static const char begun[] =
		"WITH stamped AS (SELECT capture_id, ts_ns, coalesce(total_vm_kb, anon_rss_kb, rss_kb) IS NULL AS cut,"
		" invoker_pid || '|' || gfp_mask || '|' || page_order || '|' || invoker AS request,"
		" substr(stamp, 1, instr(stamp, ':') + 5) AS second, trim(ltrim(substr(stamp, instr(stamp, ':') + 6), '.,0123456789')) AS zone"
		" FROM oom_event WHERE invoker_pid IS NOT NULL AND gfp_mask IS NOT NULL AND page_order IS NOT NULL"
		" AND invoker IS NOT NULL), timed AS ("
		"SELECT *, strftime('%s', second || iif(zone GLOB '[+-][0-9][0-9][0-9][0-9]', substr(zone, 1, 3) || ':' || substr(zone, 4), zone)) * 1000000"
		" AS date_us FROM stamped)"
		" SELECT capture_id, 'date|' || request AS who, date_us AS us, cut FROM timed WHERE date_us IS NOT NULL AND second GLOB '[0-9][0-9][0-9][0-9]-[0-9]*'"
		" UNION ALL SELECT capture_id, 'clock|' || request, ts_ns / 1000, cut FROM timed WHERE ts_ns IS NOT NULL"
		" ORDER BY who, us, cut, capture_id";
	int rc = join_rows(db, whole, ids, n, is_same, ret);

	return rc ? rc : join_rows(db, begun, ids, n, is_begun, ret);
}
