/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <dirent.h>
#include <fcntl.h>
#include <math.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store.h"
#include "test.h"

/* A folder of its own per case, and the case file in it. */
struct place {
	char dir[64], path[96];
};

static bool place_make(struct place *p)
{
	strcpy(p->dir, "/tmp/store_test.XXXXXX");
	if (!mkdtemp(p->dir))
		return false;
	snprintf(p->path, sizeof(p->path), "%s/x.db", p->dir);
	return true;
}

/* Files in the folder, and remove them when @remove. */
static unsigned place_files(const struct place *p, bool remove)
{
	DIR *d = opendir(p->dir);
	struct dirent *e;
	unsigned n = 0;

	while (d && (e = readdir(d))) {
		if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, ".."))
			continue;
		n++;
		if (remove)
			(void)unlinkat(dirfd(d), e->d_name, 0);
	}
	if (d)
		closedir(d);
	return n;
}

static void place_remove(const struct place *p)
{
	(void)place_files(p, true);
	(void)rmdir(p->dir);
}

static bool write_file(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");
	bool ok = f && fputs(text, f) >= 0;

	return f && !fclose(f) && ok;
}

/* The first value of @sql as text, or "NULL", or "error: …". Free with free(). */
static char *get(const char *path, const char *sql)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *stmt = NULL;
	char *ret = NULL;
	const char *text;
	int rc = sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL);

	if (rc == SQLITE_OK)
		rc = sqlite3_prepare_v2(db, sql, -1, &stmt, NULL);
	if (rc == SQLITE_OK && sqlite3_step(stmt) == SQLITE_ROW) {
		text = (const char *)sqlite3_column_text(stmt, 0);
		ret = strdup(text ? text : "NULL");
	} else if (asprintf(&ret, "error: %s", sqlite3_errmsg(db)) < 0) {
		ret = NULL;
	}
	sqlite3_finalize(stmt);
	sqlite3_close(db);
	return ret;
}

#define CHECK_SQL(path, sql, want)                                                                 \
	do {                                                                                       \
		char *got_ = get(path, sql);                                                       \
		CHECK_STR(got_, want);                                                             \
		free(got_);                                                                        \
	} while (0)

static bool exec(const char *path, const char *sql)
{
	sqlite3 *db = NULL;
	int rc = sqlite3_open(path, &db);

	if (rc == SQLITE_OK)
		rc = sqlite3_exec(db, sql, NULL, NULL, NULL);
	sqlite3_close(db);
	return rc == SQLITE_OK;
}

static enum km_status add_capture(struct km_store *s)
{
	struct row_capture r = {0};

	ROW_SET(r, capture, kind, "vmcore");
	ROW_SET(r, capture, source, "a dump");
	ROW_SET(r, capture, loaded_at, 0);
	ROW_SET(r, capture, kmemdb_version, "test");
	return km_store_add(s, &km_tbl_capture, &r);
}

static enum km_status add_run(struct km_store *s, int64_t pfn, const char *class)
{
	struct row_page_run r = {0};

	ROW_SET(r, page_run, start_pfn, pfn);
	ROW_SET(r, page_run, nr_pages, 1);
	if (class)
		ROW_SET(r, page_run, class, class);
	return km_store_add(s, &km_tbl_page_run, &r);
}

/* A case with one capture and @n runs. */
static enum km_status make(const char *path, int64_t n, struct km_err *err)
{
	struct km_store *s;
	enum km_status st = km_store_create(path, &s, err);
	int64_t i;

	if (st != KM_OK)
		return st;
	st = add_capture(s);
	for (i = 0; i < n && st == KM_OK; i++)
		st = add_run(s, i, "free");
	if (st == KM_OK)
		st = km_store_commit(s, err);
	km_store_destroy(s);
	return st;
}

KM_TEST(descriptors_are_whole)
{
	unsigned i, c;

	for (i = 0; km_tables[i]; i++) {
		const struct km_table *tbl = km_tables[i];

		CHECK_EQ(tbl->index, i);
		REQUIRE(tbl->nr_cols > 0);
		for (c = 0; c < tbl->nr_cols; c++) {
			CHECK(tbl->cols[c].name && tbl->cols[c].doc);
			CHECK(tbl->cols[c].unit < KM_NR_UNITS);
			CHECK(tbl->cols[c].offset < tbl->set_offset);
		}
	}
	CHECK(km_schema_version() > 0);
	CHECK_STR(km_tbl_check.name, "check");
	CHECK(km_tbl_zone.cols[COL_zone_node_id].required);
	CHECK(!km_tbl_zone.cols[COL_zone_free_pages].required);
}

KM_TEST(new_case)
{
	struct place p;
	struct km_err err;

	REQUIRE(place_make(&p));
	CHECK_EQ(make(p.path, 3, &err), KM_OK);
	CHECK_EQ(place_files(&p, false), 1);
	CHECK_SQL(p.path, "SELECT count(*) FROM page_run WHERE capture_id = 1", "3");
	CHECK_SQL(p.path, "SELECT group_concat(start_pfn) FROM page_run", "0,1,2");
	CHECK_SQL(p.path, "PRAGMA integrity_check", "ok");
	CHECK_SQL(p.path, "PRAGMA application_id", "1802331234");
	CHECK_SQL(p.path, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT'",
		  "0");
	/* Every view can be read. */
	CHECK_SQL(p.path, "SELECT collectors FROM coverage", "0");
	CHECK_SQL(p.path, "SELECT count(*) FROM zone_state", "0");
	CHECK_SQL(p.path, "SELECT count(*) FROM checks", "0");
	place_remove(&p);
}

KM_TEST(unknown_is_null_never_zero)
{
	struct row_check c = {0};
	struct row_check bad = {0};
	struct row_load l = {0};
	struct place p;
	struct km_store *s;
	struct km_err err;

	REQUIRE(place_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(add_capture(s), KM_OK);
	ROW_SET(c, check, name, "n");
	ROW_SET(c, check, left_label, "l");
	ROW_SET(c, check, right_label, "r");
	ROW_SET(c, check, left_value, 0);
	ROW_SET(c, check, tolerance, 0);
	CHECK_EQ(km_store_add(s, &km_tbl_check, &c), KM_OK);
	/* A required column that is not set is refused, and only that row. */
	ROW_SET(bad, check, name, "n");
	CHECK_EQ(km_store_add(s, &km_tbl_check, &bad), KM_CORRUPT);
	/* So is a NULL text in a required column; a not-a-number is unknown. */
	ROW_SET(c, check, name, NULL);
	CHECK_EQ(km_store_add(s, &km_tbl_check, &c), KM_CORRUPT);
	ROW_SET(l, load, collector, "c");
	ROW_SET(l, load, status, "complete");
	ROW_SET(l, load, rows, 1);
	ROW_SET(l, load, unknowns, 0);
	ROW_SET(l, load, seconds, NAN);
	CHECK_EQ(km_store_add(s, &km_tbl_load, &l), KM_OK);
	CHECK_EQ(km_store_rows(s, &km_tbl_check), 1);
	CHECK_EQ(km_store_commit(s, &err), KM_OK);
	km_store_destroy(s);
	CHECK_SQL(p.path, "SELECT left_value FROM \"check\"", "0");
	CHECK_SQL(p.path, "SELECT right_value FROM \"check\"", "NULL");
	CHECK_SQL(p.path, "SELECT seconds FROM load", "NULL");
	place_remove(&p);
}

KM_TEST(texts_are_copied)
{
	struct place p;
	struct km_store *s;
	struct km_err err;
	char *big = malloc(300001), text[32];
	int64_t i;

	REQUIRE(big && place_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(add_capture(s), KM_OK);
	for (i = 0; i < 20000; i++) {
		snprintf(text, sizeof(text), "class %lld", (long long)(i / 3));
		CHECK_EQ(add_run(s, i, i % 7 ? text : NULL), KM_OK);
		memset(text, '#', sizeof(text));
	}
	memset(big, 'x', 300000);
	big[300000] = 0;
	CHECK_EQ(add_run(s, i++, "small"), KM_OK);
	CHECK_EQ(add_run(s, i++, big), KM_OK);
	CHECK_EQ(add_run(s, i, "small"), KM_OK);
	CHECK_EQ(km_store_rows(s, &km_tbl_page_run), 20003);
	CHECK_EQ(km_store_commit(s, &err), KM_OK);
	km_store_destroy(s);
	CHECK_SQL(p.path, "SELECT count(*) FROM page_run WHERE start_pfn % 7 AND class <> "
			  "'class ' || (start_pfn / 3) AND start_pfn < 20000",
		  "0");
	CHECK_SQL(p.path, "SELECT count(*) FROM page_run WHERE class IS NULL", "2858");
	CHECK_SQL(p.path, "SELECT length(class) FROM page_run WHERE start_pfn = 20001", "300000");
	free(big);
	place_remove(&p);
}

KM_TEST(kernel_addresses_keep_their_bits)
{
	struct row_issue w = {0};
	struct place p;
	struct km_store *s;
	struct km_err err;

	REQUIRE(place_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(add_capture(s), KM_OK);
	ROW_SET(w, issue, collector, "c");
	ROW_SET(w, issue, kind, "corrupt");
	ROW_SET(w, issue, text, "t");
	ROW_SET(w, issue, kaddr, 0xffff888003c42a00ull);
	CHECK_EQ(km_store_add(s, &km_tbl_issue, &w), KM_OK);
	CHECK_EQ(km_store_commit(s, &err), KM_OK);
	km_store_destroy(s);
	CHECK_SQL(p.path, "SELECT printf('%x', kaddr) FROM issue WHERE kaddr = 0xffff888003c42a00",
		  "ffff888003c42a00");
	place_remove(&p);
}

KM_TEST(second_load_keeps_the_first)
{
	struct place p;
	struct km_store *s;
	struct km_err err;

	REQUIRE(place_make(&p));
	CHECK_EQ(make(p.path, 30000, &err), KM_OK);
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(km_store_capture_id(s), 2);
	CHECK_EQ(add_capture(s), KM_OK);
	CHECK_EQ(add_run(s, 100, "anon"), KM_OK);
	CHECK_EQ(km_store_next_capture(s), 3);
	CHECK_EQ(km_store_rows(s, &km_tbl_page_run), 0);
	CHECK_EQ(add_capture(s), KM_OK);
	CHECK_EQ(add_run(s, 200, "anon"), KM_OK);
	CHECK_EQ(km_store_commit(s, &err), KM_OK);
	km_store_destroy(s);
	CHECK_SQL(p.path, "SELECT group_concat(capture_id || ':' || n) FROM (SELECT capture_id, "
			  "count(*) AS n FROM page_run GROUP BY 1)",
		  "1:30000,2:1,3:1");
	CHECK_SQL(p.path, "SELECT count(*) FROM sqlite_schema WHERE name = 'page_run_by_capture'", "1");
	CHECK_SQL(p.path, "PRAGMA integrity_check", "ok");
	place_remove(&p);
}

KM_TEST(dropped_capture_leaves_no_row)
{
	struct place p;
	struct km_store *s;
	struct km_err err;
	int64_t i;

	REQUIRE(place_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(add_capture(s), KM_OK);
	CHECK_EQ(add_run(s, 1, "free"), KM_OK);
	CHECK_EQ(km_store_next_capture(s), 2);
	CHECK_EQ(add_capture(s), KM_OK);
	for (i = 0; i < 30000; i++)
		CHECK_EQ(add_run(s, i, "anon"), KM_OK);
	CHECK_EQ(km_store_drop_capture(s, &err), KM_OK);
	CHECK_EQ(km_store_rows(s, &km_tbl_page_run), 0);
	CHECK_EQ(add_capture(s), KM_OK);
	CHECK_EQ(add_run(s, 7, "slab"), KM_OK);
	CHECK_EQ(km_store_commit(s, &err), KM_OK);
	km_store_destroy(s);
	CHECK_SQL(p.path, "SELECT group_concat(capture_id || class) FROM page_run", "1free,2slab");
	CHECK_SQL(p.path, "SELECT count(*) FROM capture", "2");
	place_remove(&p);
}

KM_TEST(without_commit_nothing_stays)
{
	struct place p;
	struct km_store *s;
	struct km_err err;
	int64_t i;

	REQUIRE(place_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	for (i = 0; i < 5000; i++)
		CHECK_EQ(add_run(s, i, "free"), KM_OK);
	km_store_destroy(s);
	CHECK_EQ(place_files(&p, false), 0);
	km_store_destroy(NULL);
	place_remove(&p);
}

KM_TEST(foreign_files_are_refused)
{
	struct place p;
	struct km_err err;
	struct stat before, after;

	REQUIRE(place_make(&p));
	REQUIRE(write_file(p.path, "This is not a case file, but it is dear to somebody.\n"));
	REQUIRE(stat(p.path, &before) == 0);
	CHECK_EQ(make(p.path, 1, &err), KM_FORMAT);
	CHECK(strstr(err.text, "is not a kmemdb case file") != NULL);
	CHECK(stat(p.path, &after) == 0 && before.st_size == after.st_size &&
	      before.st_ino == after.st_ino);
	CHECK_EQ(place_files(&p, true), 1);
	/* Another program's SQLite file. */
	REQUIRE(exec(p.path, "CREATE TABLE t(a); PRAGMA application_id = 7"));
	CHECK_EQ(make(p.path, 1, &err), KM_FORMAT);
	CHECK_EQ(place_files(&p, true), 1);
	/* A folder, and a folder that is not there. */
	CHECK_EQ(make(p.dir, 1, &err), KM_FORMAT);
	strcat(p.path, "/y/z.db");
	CHECK_EQ(make(p.path, 1, &err), KM_IO);
	/* An empty file is a place for a new case. */
	snprintf(p.path, sizeof(p.path), "%s/x.db", p.dir);
	REQUIRE(write_file(p.path, ""));
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	place_remove(&p);
}

KM_TEST(other_schema_is_refused)
{
	struct place p;
	struct km_err err;

	REQUIRE(place_make(&p));
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	REQUIRE(exec(p.path, "PRAGMA user_version = 1"));
	CHECK_EQ(make(p.path, 1, &err), KM_UNSUPPORTED);
	CHECK(strstr(err.text, "load its inputs again into a new case") != NULL);
	CHECK_EQ(place_files(&p, false), 1);
	place_remove(&p);
}

KM_TEST(case_in_use_is_refused)
{
	struct place p;
	struct km_err err;
	char wal[128];

	REQUIRE(place_make(&p));
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	snprintf(wal, sizeof(wal), "%s-wal", p.path);
	REQUIRE(write_file(wal, "changes that are not in the file yet"));
	CHECK_EQ(make(p.path, 1, &err), KM_IO);
	CHECK(strstr(err.text, "another program is changing it") != NULL);
	place_remove(&p);
}

KM_TEST(two_loads_at_once)
{
	struct place p;
	struct km_store *a, *b;
	struct km_err err;

	REQUIRE(place_make(&p));
	REQUIRE(km_store_create(p.path, &a, &err) == KM_OK);
	CHECK_EQ(km_store_create(p.path, &b, &err), KM_IO);
	CHECK(strstr(err.text, "is loading into it") != NULL);
	CHECK_EQ(add_capture(a), KM_OK);
	CHECK_EQ(km_store_commit(a, &err), KM_OK);
	km_store_destroy(a);
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	CHECK_EQ(place_files(&p, false), 1);
	place_remove(&p);
}

KM_TEST(target_that_changed_is_not_overwritten)
{
	struct place p;
	struct km_store *s;
	struct km_err err;

	REQUIRE(place_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(add_capture(s), KM_OK);
	REQUIRE(write_file(p.path, "somebody was faster"));
	CHECK_EQ(km_store_commit(s, &err), KM_IO);
	CHECK(strstr(err.text, "somebody else changed it") != NULL);
	km_store_destroy(s);
	CHECK_EQ(place_files(&p, false), 1);
	CHECK_EQ(make(p.path, 1, &err), KM_FORMAT);
	place_remove(&p);
}

KM_TEST(killed_load_leaves_no_case)
{
	struct place p;
	struct km_err err;
	int pipes[2], status;
	char c;
	pid_t pid;

	REQUIRE(place_make(&p));
	REQUIRE(pipe(pipes) == 0);
	pid = fork();
	REQUIRE(pid >= 0);
	if (!pid) {
		struct km_store *s;
		int64_t i;

		if (km_store_create(p.path, &s, &err) != KM_OK)
			_exit(1);
		for (i = 0; i < 200000; i++)
			(void)add_run(s, i, "free");
		(void)!write(pipes[1], "x", 1);
		pause();
		_exit(0);
	}
	close(pipes[1]);
	CHECK_EQ(read(pipes[0], &c, 1), 1);
	close(pipes[0]);
	/* While it lives, its file is respected; after its death, removed. */
	CHECK_EQ(make(p.path, 1, &err), KM_IO);
	CHECK_EQ(place_files(&p, false), 1);
	(void)kill(pid, SIGKILL);
	(void)waitpid(pid, &status, 0);
	CHECK(access(p.path, F_OK) != 0);
	CHECK_EQ(make(p.path, 2, &err), KM_OK);
	CHECK_EQ(place_files(&p, false), 1);
	CHECK_SQL(p.path, "SELECT count(*) FROM page_run", "2");
	place_remove(&p);
}

KM_TEST(abandoned_file_is_removed)
{
	struct place p;
	struct km_store *s;
	struct km_err err;

	REQUIRE(place_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(place_files(&p, false), 1);
	km_store_abandon(p.path);
	CHECK_EQ(place_files(&p, false), 0);
	km_store_destroy(s);
	place_remove(&p);
}

KM_TEST(full_disk_leaves_the_old_case)
{
	struct place p;
	struct km_store *s;
	struct km_err err;
	struct rlimit old, small = {400000, RLIM_INFINITY};
	enum km_status st = KM_OK;
	int64_t i;

	REQUIRE(place_make(&p));
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	(void)signal(SIGXFSZ, SIG_IGN);
	REQUIRE(getrlimit(RLIMIT_FSIZE, &old) == 0);
	small.rlim_max = old.rlim_max;
	REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
	if (km_store_create(p.path, &s, &err) == KM_OK) {
		for (i = 0; i < 500000 && st == KM_OK; i++)
			st = add_run(s, i, "free");
		CHECK_EQ(st, KM_IO);
		CHECK(*km_store_error(s) != 0);
		CHECK_EQ(km_store_commit(s, &err), KM_IO);
		km_store_destroy(s);
	}
	REQUIRE(setrlimit(RLIMIT_FSIZE, &old) == 0);
	CHECK_EQ(place_files(&p, false), 1);
	CHECK_SQL(p.path, "SELECT count(*) FROM page_run", "1");
	place_remove(&p);
}

KM_TEST(symbolic_links_are_followed)
{
	struct place p;
	struct km_err err;
	char link[128];
	struct stat st;

	REQUIRE(place_make(&p));
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	snprintf(link, sizeof(link), "%s/link.db", p.dir);
	REQUIRE(symlink("x.db", link) == 0);
	CHECK_EQ(make(link, 1, &err), KM_OK);
	CHECK(lstat(link, &st) == 0 && S_ISLNK(st.st_mode));
	CHECK_SQL(p.path, "SELECT count(*) FROM capture", "2");
	place_remove(&p);
}

KM_TEST(mode_of_the_file_is_kept)
{
	struct place p;
	struct km_err err;
	struct stat st;

	REQUIRE(place_make(&p));
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	REQUIRE(chmod(p.path, 0600) == 0);
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	CHECK(stat(p.path, &st) == 0 && (st.st_mode & 0777) == 0600);
	place_remove(&p);
}

/* ---- rows that go on from capture to capture ---- */

static void add_field(struct km_test *t, struct km_store *s, const char *name, int64_t kb)
{
	struct row_meminfo row = { 0 };

	ROW_SET(row, meminfo, name, name);
	if (kb >= 0)
		ROW_SET(row, meminfo, value_kb, kb);
	CHECK_EQ(km_store_add(s, &km_tbl_meminfo, &row), KM_OK);
}

static void add_capture_row(struct km_test *t, struct km_store *s)
{
	struct row_capture row = { 0 };

	ROW_SET(row, capture, kind, "proc");
	ROW_SET(row, capture, source, "test");
	ROW_SET(row, capture, loaded_at, 1);
	ROW_SET(row, capture, kmemdb_version, "test");
	CHECK_EQ(km_store_add(s, &km_tbl_capture, &row), KM_OK);
}

KM_TEST(equal_rows_of_captures_in_a_row_are_stored_once)
{
	struct km_err err = { "" };
	struct km_store *s;
	struct place p;

	REQUIRE(place_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	/* 1: same value three times; 2: changes; 3: unknown, then known; 4: gone for one capture */
	add_capture_row(t, s);
	add_field(t, s, "Same", 1);
	add_field(t, s, "Changes", 10);
	add_field(t, s, "Learnt", -1);
	add_field(t, s, "Gone", 5);
	add_field(t, s, "Twice", 7);
	add_field(t, s, "Twice", 7);
	CHECK_EQ(km_store_next_capture(s), 2);
	add_capture_row(t, s);
	add_field(t, s, "Same", 1);
	add_field(t, s, "Changes", 11);
	add_field(t, s, "Learnt", 0);
	add_field(t, s, "Twice", 7);
	CHECK_EQ(km_store_rows(s, &km_tbl_meminfo), 4);
	CHECK_EQ(km_store_next_capture(s), 3);
	add_capture_row(t, s);
	add_field(t, s, "Same", 1);
	add_field(t, s, "Changes", 11);
	add_field(t, s, "Gone", 5);
	REQUIRE(km_store_commit(s, &err) == KM_OK);
	km_store_destroy(s);

	CHECK_SQL(p.path, "SELECT count(*) FROM _meminfo WHERE name = 'Same'", "1");
	CHECK_SQL(p.path, "SELECT first_capture || '-' || last_capture FROM _meminfo WHERE name = 'Same'",
		  "1-3");
	CHECK_SQL(p.path, "SELECT group_concat(capture_id || '=' || value_kb) FROM meminfo"
			  " WHERE name = 'Changes'",
		  "1=10,2=11,3=11");
	CHECK_SQL(p.path, "SELECT group_concat(capture_id || '=' || ifnull(value_kb, '?')) FROM meminfo"
			  " WHERE name = 'Learnt'",
		  "1=?,2=0");
	CHECK_SQL(p.path, "SELECT group_concat(capture_id) FROM meminfo WHERE name = 'Gone'", "1,3");
	CHECK_SQL(p.path, "SELECT group_concat(n) FROM (SELECT count(*) AS n FROM meminfo"
			  " WHERE name = 'Twice' GROUP BY capture_id)",
		  "2,1");
	place_remove(&p);
}

KM_TEST(a_dropped_capture_leaves_no_trace_in_rows_that_went_on)
{
	struct km_err err = { "" };
	struct km_store *s;
	struct place p;

	REQUIRE(place_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	add_capture_row(t, s);
	add_field(t, s, "Same", 1);
	add_field(t, s, "Other", 2);
	CHECK_EQ(km_store_next_capture(s), 2);
	add_capture_row(t, s);
	add_field(t, s, "Same", 1);
	add_field(t, s, "New", 3);
	CHECK_EQ(km_store_drop_capture(s, &err), KM_OK);
	add_capture_row(t, s);
	add_field(t, s, "Other", 2);
	REQUIRE(km_store_commit(s, &err) == KM_OK);
	km_store_destroy(s);

	CHECK_SQL(p.path, "SELECT group_concat(name || capture_id, ' ') FROM (SELECT name, capture_id"
			  " FROM meminfo ORDER BY name, capture_id)",
		  "Other1 Other2 Same1");
	place_remove(&p);
}

KM_TEST_MAIN
