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

#include "case_help.h"
#include "test.h"

/* Files in the folder. */
static unsigned files_in(const struct folder *p)
{
	DIR *d = opendir(p->dir);
	struct dirent *e;
	unsigned n = 0;

	while (d && (e = readdir(d)))
		n += strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0;
	if (d)
		closedir(d);
	return n;
}

static bool write_file(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");
	bool ok = f && fputs(text, f) >= 0;

	return f && !fclose(f) && ok;
}

/* What @sql says of the case at @path is @want: rows as sql_rows() gives them, without the last line end. */
#define CHECK_SQL(path, sql, want) CHECK_ROWS(path, sql, want "\n")

static bool exec(const char *path, const char *sql)
{
	sqlite3 *db = NULL;
	int rc = sqlite3_open(path, &db);

	if (rc == SQLITE_OK)
		rc = sqlite3_exec(db, sql, NULL, NULL, NULL);
	sqlite3_close(db);
	return rc == SQLITE_OK;
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
	st = case_add_capture(s, "vmcore");
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
	struct folder p;
	struct km_err err;

	REQUIRE(folder_make(&p));
	CHECK_EQ(make(p.path, 3, &err), KM_OK);
	CHECK_EQ(files_in(&p), 1);
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
	folder_remove(&p);
}

KM_TEST(unknown_is_null_never_zero)
{
	struct row_check c = {0};
	struct row_check bad = {0};
	struct row_load l = {0};
	struct folder p;
	struct km_store *s;
	struct km_err err;

	REQUIRE(folder_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(case_add_capture(s, "vmcore"), KM_OK);
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
	CHECK_SQL(p.path, "SELECT right_value FROM \"check\"", "-");
	CHECK_SQL(p.path, "SELECT seconds FROM load", "-");
	folder_remove(&p);
}

KM_TEST(texts_are_copied)
{
	struct folder p;
	struct km_store *s;
	struct km_err err;
	char *big = malloc(300001), text[32];
	int64_t i;

	REQUIRE(big && folder_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(case_add_capture(s, "vmcore"), KM_OK);
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
	folder_remove(&p);
}

KM_TEST(kernel_addresses_keep_their_bits)
{
	struct row_issue w = {0};
	struct folder p;
	struct km_store *s;
	struct km_err err;

	REQUIRE(folder_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(case_add_capture(s, "vmcore"), KM_OK);
	ROW_SET(w, issue, collector, "c");
	ROW_SET(w, issue, kind, "corrupt");
	ROW_SET(w, issue, text, "t");
	ROW_SET(w, issue, kaddr, 0xffff888003c42a00ull);
	CHECK_EQ(km_store_add(s, &km_tbl_issue, &w), KM_OK);
	CHECK_EQ(km_store_commit(s, &err), KM_OK);
	km_store_destroy(s);
	CHECK_SQL(p.path, "SELECT printf('%x', kaddr) FROM issue WHERE kaddr = 0xffff888003c42a00",
		  "ffff888003c42a00");
	folder_remove(&p);
}

KM_TEST(second_load_keeps_the_first)
{
	struct folder p;
	struct km_store *s;
	struct km_err err;

	REQUIRE(folder_make(&p));
	CHECK_EQ(make(p.path, 30000, &err), KM_OK);
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(km_store_capture_id(s), 2);
	CHECK_EQ(case_add_capture(s, "vmcore"), KM_OK);
	CHECK_EQ(add_run(s, 100, "anon"), KM_OK);
	CHECK_EQ(km_store_next_capture(s), 3);
	CHECK_EQ(km_store_rows(s, &km_tbl_page_run), 0);
	CHECK_EQ(case_add_capture(s, "vmcore"), KM_OK);
	CHECK_EQ(add_run(s, 200, "anon"), KM_OK);
	CHECK_EQ(km_store_commit(s, &err), KM_OK);
	km_store_destroy(s);
	CHECK_SQL(p.path, "SELECT group_concat(capture_id || ':' || n) FROM (SELECT capture_id, "
			  "count(*) AS n FROM page_run GROUP BY 1)",
		  "1:30000,2:1,3:1");
	CHECK_SQL(p.path, "SELECT count(*) FROM sqlite_schema WHERE name = 'page_run_by_capture'", "1");
	CHECK_SQL(p.path, "PRAGMA integrity_check", "ok");
	folder_remove(&p);
}

KM_TEST(dropped_capture_leaves_no_row)
{
	struct folder p;
	struct km_store *s;
	struct km_err err;
	int64_t i;

	REQUIRE(folder_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(case_add_capture(s, "vmcore"), KM_OK);
	CHECK_EQ(add_run(s, 1, "free"), KM_OK);
	CHECK_EQ(km_store_next_capture(s), 2);
	CHECK_EQ(case_add_capture(s, "vmcore"), KM_OK);
	for (i = 0; i < 30000; i++)
		CHECK_EQ(add_run(s, i, "anon"), KM_OK);
	CHECK_EQ(km_store_drop_capture(s, &err), KM_OK);
	CHECK_EQ(km_store_rows(s, &km_tbl_page_run), 0);
	CHECK_EQ(case_add_capture(s, "vmcore"), KM_OK);
	CHECK_EQ(add_run(s, 7, "slab"), KM_OK);
	CHECK_EQ(km_store_commit(s, &err), KM_OK);
	km_store_destroy(s);
	CHECK_SQL(p.path, "SELECT group_concat(capture_id || class) FROM page_run", "1free,2slab");
	CHECK_SQL(p.path, "SELECT count(*) FROM capture", "2");
	folder_remove(&p);
}

KM_TEST(without_commit_nothing_stays)
{
	struct folder p;
	struct km_store *s;
	struct km_err err;
	int64_t i;

	REQUIRE(folder_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	for (i = 0; i < 5000; i++)
		CHECK_EQ(add_run(s, i, "free"), KM_OK);
	km_store_destroy(s);
	CHECK_EQ(files_in(&p), 0);
	km_store_destroy(NULL);
	folder_remove(&p);
}

KM_TEST(foreign_files_are_refused)
{
	struct folder p;
	struct km_err err;
	struct stat before, after;

	REQUIRE(folder_make(&p));
	REQUIRE(write_file(p.path, "This is not a case file, but it is dear to somebody.\n"));
	REQUIRE(stat(p.path, &before) == 0);
	CHECK_EQ(make(p.path, 1, &err), KM_FORMAT);
	CHECK(strstr(err.text, "is not a kmemdb case file") != NULL);
	CHECK(stat(p.path, &after) == 0 && before.st_size == after.st_size &&
	      before.st_ino == after.st_ino);
	CHECK_EQ(files_in(&p), 1);
	CHECK_EQ(unlink(p.path), 0);
	/* Another program's SQLite file. */
	REQUIRE(exec(p.path, "CREATE TABLE t(a); PRAGMA application_id = 7"));
	CHECK_EQ(make(p.path, 1, &err), KM_FORMAT);
	CHECK_EQ(files_in(&p), 1);
	CHECK_EQ(unlink(p.path), 0);
	/* A folder, and a folder that is not there. */
	CHECK_EQ(make(p.dir, 1, &err), KM_FORMAT);
	strcat(p.path, "/y/z.db");
	CHECK_EQ(make(p.path, 1, &err), KM_IO);
	/* An empty file is a place for a new case. */
	*strstr(p.path, "/y/") = '\0';
	REQUIRE(write_file(p.path, ""));
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	folder_remove(&p);
}

KM_TEST(other_schema_is_refused)
{
	struct folder p;
	struct km_err err;

	REQUIRE(folder_make(&p));
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	REQUIRE(exec(p.path, "PRAGMA user_version = 1"));
	CHECK_EQ(make(p.path, 1, &err), KM_UNSUPPORTED);
	CHECK(strstr(err.text, "load its inputs again into a new case") != NULL);
	CHECK_EQ(files_in(&p), 1);
	folder_remove(&p);
}

/* A case from somebody else, changed by @sql, is not written to, and the text says what was found. */
static void check_changed(struct km_test *t, const char *sql, const char *want)
{
	struct folder p;
	struct km_err err = { "" };

	REQUIRE(folder_make(&p));
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	REQUIRE(exec(p.path, sql));
	CHECK_EQ(make(p.path, 1, &err), KM_FORMAT);
	CHECK_HAS(err.text, want);
	CHECK_EQ(files_in(&p), 1);
	folder_remove(&p);
}

KM_TEST(a_changed_case_is_refused)
{
	struct folder p;
	struct km_err err;

	check_changed(t, "DROP VIEW zone_state; CREATE VIEW zone_state AS WITH RECURSIVE c(x) AS "
			 "(SELECT 1 UNION ALL SELECT x FROM c) SELECT x FROM c",
		      "view zone_state is not kmemdb's");
	check_changed(t, "DROP VIEW zone; CREATE VIEW zone AS SELECT 1", "view zone is not kmemdb's");
	check_changed(t, "DROP TABLE page_run; CREATE TABLE page_run(capture_id)",
		      "table page_run is not kmemdb's");
	check_changed(t, "CREATE INDEX mine ON page_run(length(printf('%.*c', 9, 'x')))",
		      "index mine is not kmemdb's");
	check_changed(t, "UPDATE capture SET capture_id = 9223372036854775807",
		      "numbers of captures or rows that kmemdb does not give");
	check_changed(t, "UPDATE page_run SET rowid = 9223372036854775807",
		      "numbers of captures or rows that kmemdb does not give");
	check_changed(t, "UPDATE capture SET capture_id = -7",
		      "numbers of captures or rows that kmemdb does not give");
	/* What somebody adds under other names stays. */
	REQUIRE(folder_make(&p));
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	REQUIRE(exec(p.path, "CREATE TABLE note(text); CREATE VIEW mine AS SELECT * FROM zone_state;"
			     "CREATE INDEX note_by_text ON note(text)"));
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	CHECK_SQL(p.path, "SELECT count(*) FROM capture", "2");
	CHECK_SQL(p.path, "SELECT count(*) FROM mine", "0");
	folder_remove(&p);
}

KM_TEST(texts_are_utf8)
{
	struct folder p;
	struct km_store *s;
	struct km_err err;

	REQUIRE(folder_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(case_add_capture(s, "vmcore"), KM_OK);
	CHECK_EQ(add_run(s, 1, "/tmp/caf\xe9"), KM_OK);
	CHECK_EQ(add_run(s, 2, "/tmp/caf\xe9"), KM_OK);
	CHECK_EQ(add_run(s, 3, "/tmp/\\xe9"), KM_OK);
	CHECK_EQ(add_run(s, 4, "/tmp/caf\xc3\xa9"), KM_OK);
	CHECK_EQ(km_store_commit(s, &err), KM_OK);
	km_store_destroy(s);
	CHECK_SQL(p.path, "SELECT class FROM page_run ORDER BY start_pfn",
		  "/tmp/caf\\xe9\n/tmp/caf\\xe9\n/tmp/\\x5cxe9\n/tmp/caf\xc3\xa9");
	folder_remove(&p);
}

KM_TEST(case_in_use_is_refused)
{
	struct folder p;
	struct km_err err;
	char wal[128];

	REQUIRE(folder_make(&p));
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	snprintf(wal, sizeof(wal), "%s-wal", p.path);
	REQUIRE(write_file(wal, "changes that are not in the file yet"));
	CHECK_EQ(make(p.path, 1, &err), KM_IO);
	CHECK(strstr(err.text, "another program is changing it") != NULL);
	folder_remove(&p);
}

KM_TEST(two_loads_at_once)
{
	struct folder p;
	struct km_store *a, *b;
	struct km_err err;

	REQUIRE(folder_make(&p));
	REQUIRE(km_store_create(p.path, &a, &err) == KM_OK);
	CHECK_EQ(km_store_create(p.path, &b, &err), KM_IO);
	CHECK(strstr(err.text, "is loading into it") != NULL);
	CHECK_EQ(case_add_capture(a, "vmcore"), KM_OK);
	CHECK_EQ(km_store_commit(a, &err), KM_OK);
	km_store_destroy(a);
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	CHECK_EQ(files_in(&p), 1);
	folder_remove(&p);
}

KM_TEST(target_that_changed_is_not_overwritten)
{
	struct folder p;
	struct km_store *s;
	struct km_err err;

	REQUIRE(folder_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(case_add_capture(s, "vmcore"), KM_OK);
	REQUIRE(write_file(p.path, "somebody was faster"));
	CHECK_EQ(km_store_commit(s, &err), KM_IO);
	CHECK(strstr(err.text, "somebody else changed it") != NULL);
	km_store_destroy(s);
	CHECK_EQ(files_in(&p), 1);
	CHECK_EQ(make(p.path, 1, &err), KM_FORMAT);
	folder_remove(&p);
}

KM_TEST(killed_load_leaves_no_case)
{
	struct folder p;
	struct km_err err;
	int pipes[2], status;
	char c;
	pid_t pid;

	REQUIRE(folder_make(&p));
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
	CHECK_EQ(files_in(&p), 1);
	(void)kill(pid, SIGKILL);
	(void)waitpid(pid, &status, 0);
	CHECK(access(p.path, F_OK) != 0);
	CHECK_EQ(make(p.path, 2, &err), KM_OK);
	CHECK_EQ(files_in(&p), 1);
	CHECK_SQL(p.path, "SELECT count(*) FROM page_run", "2");
	folder_remove(&p);
}

KM_TEST(private_file_is_named_before_it_is_made)
{
	struct folder p;
	struct km_store *s;
	struct km_err err;
	char *path;

	REQUIRE(folder_make(&p));
	path = km_store_private_path(p.path);
	REQUIRE(path);
	CHECK(access(path, F_OK) != 0);
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK(access(path, F_OK) == 0);
	CHECK_EQ(files_in(&p), 1);
	km_store_destroy(s);
	free(path);
	folder_remove(&p);
}

KM_TEST(a_case_is_no_more_readable_than_its_input)
{
	struct folder p;
	struct km_store *s;
	struct km_err err;
	struct stat st;
	mode_t old = umask(022);

	REQUIRE(folder_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	km_store_restrict(s, 0640);
	CHECK_EQ(km_store_commit(s, &err), KM_OK);
	km_store_destroy(s);
	CHECK(!stat(p.path, &st) && (st.st_mode & 0777) == 0640);
	/* A later input takes more away, and none gives anything back. */
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	km_store_restrict(s, 0604);
	CHECK_EQ(km_store_commit(s, &err), KM_OK);
	km_store_destroy(s);
	CHECK(!stat(p.path, &st) && (st.st_mode & 0777) == 0600);
	(void)umask(old);
	folder_remove(&p);
}

KM_TEST(a_link_to_no_file_yet_is_followed)
{
	struct folder p;
	struct km_err err;
	struct stat st;
	char link[512], target[512];

	REQUIRE(folder_make(&p));
	snprintf(link, sizeof(link), "%s/link.db", p.dir);
	snprintf(target, sizeof(target), "%s/target.db", p.dir);
	REQUIRE(!symlink("target.db", link));
	CHECK_EQ(make(link, 1, &err), KM_OK);
	CHECK(!lstat(link, &st) && S_ISLNK(st.st_mode));
	CHECK(!lstat(target, &st) && S_ISREG(st.st_mode));
	/* A ring of links leads nowhere. */
	REQUIRE(!unlink(target) && !symlink("link.db", target));
	CHECK_EQ(make(link, 1, &err), KM_IO);
	(void)unlink(link);
	(void)unlink(target);
	folder_remove(&p);
}

/* Any user who may read a folder can lock it. */
KM_TEST(a_foreign_lock_ends_the_load)
{
	struct folder p;
	struct km_err err;
	int fd;

	REQUIRE(folder_make(&p));
	fd = open(p.dir, O_RDONLY | O_DIRECTORY);
	REQUIRE(fd >= 0 && !flock(fd, LOCK_EX));
	CHECK_EQ(make(p.path, 1, &err), KM_IO);
	CHECK_HAS(err.text, "holds a lock on the folder");
	CHECK_EQ(files_in(&p), 0);
	close(fd);
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	folder_remove(&p);
}

KM_TEST(full_disk_leaves_the_old_case)
{
	struct folder p;
	struct km_store *s;
	struct km_err err;
	struct rlimit old, small = {400000, RLIM_INFINITY};
	enum km_status st = KM_OK;
	int64_t i;

	REQUIRE(folder_make(&p));
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
	CHECK_EQ(files_in(&p), 1);
	CHECK_SQL(p.path, "SELECT count(*) FROM page_run", "1");
	folder_remove(&p);
}

KM_TEST(symbolic_links_are_followed)
{
	struct folder p;
	struct km_err err;
	char link[128];
	struct stat st;

	REQUIRE(folder_make(&p));
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	snprintf(link, sizeof(link), "%s/link.db", p.dir);
	REQUIRE(symlink("case.db", link) == 0);
	CHECK_EQ(make(link, 1, &err), KM_OK);
	CHECK(lstat(link, &st) == 0 && S_ISLNK(st.st_mode));
	CHECK_SQL(p.path, "SELECT count(*) FROM capture", "2");
	folder_remove(&p);
}

KM_TEST(mode_of_the_file_is_kept)
{
	struct folder p;
	struct km_err err;
	struct stat st;

	REQUIRE(folder_make(&p));
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	REQUIRE(chmod(p.path, 0600) == 0);
	CHECK_EQ(make(p.path, 1, &err), KM_OK);
	CHECK(stat(p.path, &st) == 0 && (st.st_mode & 0777) == 0600);
	folder_remove(&p);
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

KM_TEST(equal_rows_of_captures_in_a_row_are_stored_once)
{
	struct km_err err = { "" };
	struct km_store *s;
	struct folder p;

	REQUIRE(folder_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	/* 1: same value three times; 2: changes; 3: unknown, then known; 4: gone for one capture */
	CHECK_EQ(case_add_capture(s, "proc"), KM_OK);
	add_field(t, s, "Same", 1);
	add_field(t, s, "Changes", 10);
	add_field(t, s, "Learnt", -1);
	add_field(t, s, "Gone", 5);
	add_field(t, s, "Twice", 7);
	add_field(t, s, "Twice", 7);
	CHECK_EQ(km_store_next_capture(s), 2);
	CHECK_EQ(case_add_capture(s, "proc"), KM_OK);
	add_field(t, s, "Same", 1);
	add_field(t, s, "Changes", 11);
	add_field(t, s, "Learnt", 0);
	add_field(t, s, "Twice", 7);
	CHECK_EQ(km_store_rows(s, &km_tbl_meminfo), 4);
	CHECK_EQ(km_store_next_capture(s), 3);
	CHECK_EQ(case_add_capture(s, "proc"), KM_OK);
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
	folder_remove(&p);
}

KM_TEST(a_dropped_capture_leaves_no_trace_in_rows_that_went_on)
{
	struct km_err err = { "" };
	struct km_store *s;
	struct folder p;

	REQUIRE(folder_make(&p));
	REQUIRE(km_store_create(p.path, &s, &err) == KM_OK);
	CHECK_EQ(case_add_capture(s, "proc"), KM_OK);
	add_field(t, s, "Same", 1);
	add_field(t, s, "Other", 2);
	CHECK_EQ(km_store_next_capture(s), 2);
	CHECK_EQ(case_add_capture(s, "proc"), KM_OK);
	add_field(t, s, "Same", 1);
	add_field(t, s, "New", 3);
	CHECK_EQ(km_store_drop_capture(s, &err), KM_OK);
	CHECK_EQ(case_add_capture(s, "proc"), KM_OK);
	add_field(t, s, "Other", 2);
	REQUIRE(km_store_commit(s, &err) == KM_OK);
	km_store_destroy(s);

	CHECK_SQL(p.path, "SELECT group_concat(name || capture_id, ' ') FROM (SELECT name, capture_id"
			  " FROM meminfo ORDER BY name, capture_id)",
		  "Other1 Other2 Same1");
	folder_remove(&p);
}

KM_TEST_MAIN
