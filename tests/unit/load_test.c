/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Loads that are killed or fail: a case is whole or as it was. */
#include <dirent.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>

#include "toymachine/toy_case.h"

/* Files in the directory of the case, but for the dump. */
static unsigned files(const struct toy_case *c)
{
	DIR *d = opendir(c->dir);
	struct dirent *e;
	unsigned n = 0;

	while (d && (e = readdir(d)))
		n += e->d_name[0] != '.' && strcmp(e->d_name, "vmcore") != 0 &&
		     strcmp(e->d_name, "vmlinux") != 0;
	if (d)
		closedir(d);
	return n;
}

static char *contents(const char *path, size_t *ret_bytes)
{
	FILE *f = fopen(path, "rb");
	char *data = f ? malloc(1 << 24) : NULL;

	*ret_bytes = data ? fread(data, 1, 1 << 24, f) : 0;
	if (f)
		fclose(f);
	return data;
}

/* The same dump under another fingerprint: what is loaded already is not loaded again. */
static bool make_other(const char *path)
{
	FILE *f = fopen(path, "ab");
	bool ok = f && fputc(0, f) != EOF;

	return f && !fclose(f) && ok;
}

static bool begin(struct km_test *t, struct toy *m, struct toy_case *c)
{
	const char *error = NULL;

	return CHECK(toy_case_init(c)) &&
	       CHECK_MSG(toy_build(m, toy_vmlinux, 11, &error), "%s", error) &&
	       CHECK(toy_write_elf(m, c->dump));
}

KM_TEST(killed_at_any_moment)
{
	struct timespec t0, t1;
	struct toy_case c;
	int64_t captures = 0, rows = 0;
	unsigned i, done = 0;
	int64_t whole_us;
	struct toy m;

	if (!begin(t, &m, &c))
		return;
	clock_gettime(CLOCK_MONOTONIC, &t0);
	CHECK_EQ(toy_load(&c, toy_vmlinux), KM_OK);
	clock_gettime(CLOCK_MONOTONIC, &t1);
	whole_us = (t1.tv_sec - t0.tv_sec) * 1000000 + (t1.tv_nsec - t0.tv_nsec) / 1000;
	rows = toy_count(&c, "SELECT count(*) FROM page_run");
	CHECK(rows > 1000);
	for (i = 0; i < 30; i++) {
		char *quick;
		int status;
		pid_t pid;

		REQUIRE(make_other(c.dump));
		pid = fork();
		REQUIRE(pid >= 0);
		if (!pid)
			_exit(toy_load(&c, toy_vmlinux) != KM_OK);
		/* Over the whole load and a little more, the last moments most often. */
		usleep((useconds_t)(whole_us * (i % 10 < 5 ? 2 * i : 24 + i) / 50));
		(void)kill(pid, SIGKILL);
		(void)waitpid(pid, &status, 0);
		done += WIFEXITED(status);
		captures = toy_count(&c, "SELECT count(*) FROM capture");
		CHECK(captures >= 1 + (int64_t)done && captures <= 31);
		/* Each capture that is there has all its rows. */
		CHECK_EQ(toy_count(&c, "SELECT count(*) FROM page_run"), captures * rows);
		CHECK_EQ(toy_count(&c,
				   "SELECT count(*) FROM (SELECT capture_id FROM load GROUP BY 1)"),
			 captures);
		quick = toy_sql(&c, "PRAGMA quick_check");
		CHECK_STR(quick, "ok\n");
		free(quick);
	}
	REQUIRE(make_other(c.dump));
	CHECK_EQ(toy_load(&c, toy_vmlinux), KM_OK);
	CHECK_EQ(c.result.first_capture_id, captures + 1);
	/* What the killed ones left is gone. */
	CHECK_EQ(files(&c), 1);
	toy_free(&m);
	toy_case_deinit(&c);
}

KM_TEST(killed_before_there_was_a_case)
{
	struct toy_case c;
	struct toy m;
	unsigned i;

	if (!begin(t, &m, &c))
		return;
	for (i = 0; i < 10; i++) {
		pid_t pid = fork();
		int status;

		REQUIRE(pid >= 0);
		if (!pid)
			_exit(toy_load(&c, toy_vmlinux) != KM_OK);
		usleep(i * 10000);
		(void)kill(pid, SIGKILL);
		(void)waitpid(pid, &status, 0);
		if (access(c.db, F_OK) == 0) {
			CHECK_EQ(toy_count(&c, "SELECT count(*) FROM capture"), 1);
			(void)unlink(c.db);
		}
	}
	CHECK_EQ(toy_load(&c, toy_vmlinux), KM_OK);
	CHECK_EQ(c.result.first_capture_id, 1);
	CHECK_EQ(files(&c), 1);
	toy_free(&m);
	toy_case_deinit(&c);
}

/*
 * The kernel's file cut at many places, and the dump before its notes (after them, what is there is
 * read): the case stays byte for byte.
 */
KM_TEST(failed_load_changes_nothing)
{
	char *before, *after, *dump, *kernel, path[96];
	size_t before_bytes, after_bytes, dump_bytes, kernel_bytes;
	unsigned i, failed = 0;
	struct toy_case c;
	struct toy m;

	if (!begin(t, &m, &c))
		return;
	snprintf(path, sizeof(path), "%s/vmlinux", c.dir);
	CHECK_EQ(toy_load(&c, toy_vmlinux), KM_OK);
	before = contents(c.db, &before_bytes);
	REQUIRE(make_other(c.dump));
	dump = contents(c.dump, &dump_bytes);
	kernel = contents(toy_vmlinux, &kernel_bytes);
	REQUIRE(before && dump && kernel);
	for (i = 0; i < 24; i++) {
		bool cut_dump = i >= 12;
		size_t bytes = (cut_dump ? 600 : kernel_bytes) * (i % 12) / 12;
		FILE *f = fopen(cut_dump ? c.dump : path, "wb");
		enum km_status st;

		REQUIRE(f != NULL);
		fwrite(cut_dump ? dump : kernel, 1, bytes, f);
		fclose(f);
		st = toy_load(&c, cut_dump ? toy_vmlinux : path);
		CHECK_MSG(st < 0, "cut to %zu bytes, it loads", bytes);
		CHECK(c.err.text[0] != '\0');
		failed += st < 0;
		after = contents(c.db, &after_bytes);
		CHECK_EQ(after_bytes, before_bytes);
		if (after && after_bytes == before_bytes)
			CHECK(memcmp(after, before, before_bytes) == 0);
		free(after);
		CHECK_EQ(files(&c), 1);
	}
	CHECK_EQ(failed, 24);
	free(before);
	free(dump);
	free(kernel);
	(void)unlink(path);
	toy_free(&m);
	toy_case_deinit(&c);
}

KM_TEST_MAIN
