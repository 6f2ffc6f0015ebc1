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
	int64_t us; /* since boot; -1: unknown */
};

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
static void join(size_t *group, size_t n, size_t a, size_t b)
{
	size_t from = group[b], to = group[a] ? group[a] : a + 1, i;

	group[a] = group[b] = to;
	for (i = 0; from && from != to && i < n; i++)
		if (group[i] == from)
			group[i] = to;
}

static bool is_same(const struct kill *a, const struct kill *b)
{
	return a->by != b->by && a->who && b->who && !strcmp(a->who, b->who) &&
	       (a->us < 0 || b->us < 0 || a->us == b->us);
}

int km_same_kills(struct sqlite3 *db, const int64_t *ids, size_t n, size_t *ret)
{
	static const char sql[] =
		"SELECT capture_id, victim_pid || '|' || total_vm_kb || '|' || anon_rss_kb || '|' || coalesce(file_rss_kb, '') || '|' || victim AS who,"
		" coalesce(ts_ns / 1000, -1) AS us FROM oom_event"
		" WHERE victim_pid IS NOT NULL AND victim IS NOT NULL AND total_vm_kb > 0 AND anon_rss_kb > 0"
		" ORDER BY who, us, capture_id";
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
		now.who = km_arena_strdup(&arena, (const char *)sqlite3_column_text(stmt, 1));
		now.us = sqlite3_column_int64(stmt, 2);
		if (is_same(&last, &now))
			join(ret, n, last.by, now.by);
		last = now;
	}
	sqlite3_finalize(stmt);
	km_arena_free(&arena);
	return rc == SQLITE_DONE ? SQLITE_OK : rc;
}
