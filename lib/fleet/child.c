/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/fingerprint.h"
#include "child.h"
#include "report/report.h"

/* The shadow of a sanitizer, terabytes of it, is private memory, too: with one there is no limit. */
#ifdef __has_feature
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define HAS_SHADOW true
#endif
#endif
#if !defined(HAS_SHADOW) && (defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__))
#define HAS_SHADOW true
#elif !defined(HAS_SHADOW)
#define HAS_SHADOW false
#endif

char *km_fleet_child_case(const char *cases, long pid)
{
	char *path;

	return asprintf(&path, "%s/new-%ld.db", cases, pid) < 0 ? NULL : path;
}

/* ---- what a case is: the fingerprints of what it was loaded from, in any order of loading ---- */

struct identity {
	struct km_fingerprint f;
	char part[512];	 /* why the case is not whole; "": it is */
	char lost[1000]; /* which files of the input could not be read; "": all could */
	uint64_t captures;
};

static void add_text(struct identity *id, const struct km_cell *c)
{
	if (c->kind != KM_CELL_TEXT)
		return;
	km_fingerprint_word(&id->f, c->bytes);
	km_fingerprint_bytes(&id->f, c->text, c->bytes);
}

static enum km_status add_capture(void *arg, const struct km_cell *cells, unsigned n)
{
	struct identity *id = arg;

	if (n < 3)
		return KM_FORMAT;
	id->captures++;
	add_text(id, &cells[0]);
	add_text(id, &cells[1]);
	if (cells[2].kind == KM_CELL_TEXT && !*id->part)
		snprintf(id->part, sizeof(id->part), "%s", cells[2].text);
	return KM_OK;
}

/* The first one by name; the others are in table fleet_passed. */
static enum km_status add_lost(void *arg, const struct km_cell *cells, unsigned n)
{
	struct identity *id = arg;
	char more[80] = "";

	if (n != 3 || cells[0].kind != KM_CELL_TEXT || cells[1].kind != KM_CELL_TEXT || cells[2].kind != KM_CELL_INT)
		return KM_FORMAT;
	if (cells[2].i > 1)
		snprintf(more, sizeof(more), "; and %lld more files of it (table fleet_passed)", (long long)cells[2].i - 1);
	snprintf(id->lost, sizeof(id->lost), "not read: '%.300s': %.500s%s", cells[0].text, cells[1].text, more);
	return KM_OK;
}

static enum km_status identify_child_case(const char *path, struct identity *id, struct km_err *err)
{
	const struct km_sink sink = { km_sink_no_begin, add_capture, km_sink_no_end, id };
	const struct km_sink lost = { km_sink_no_begin, add_lost, km_sink_no_end, id };
	struct km_report *r;
	enum km_status st = km_report_open(path, &r, err);

	if (st)
		return st;
	st = km_report_query(r,
			     "SELECT coalesce(c.fingerprint, c.kind || ' ' || c.source || coalesce(' ' || c.origin, '')),"
			     " c.content_hash, v.part FROM capture c JOIN coverage v USING (capture_id) ORDER BY 1, 2",
			     NULL, 0, &sink, err);
	if (!st)
		st = km_report_query(r,
				     "SELECT file, reason, count(*) OVER () FROM passed_over WHERE lost ORDER BY capture_id, rowid LIMIT 1",
				     NULL, 0, &lost, err);
	km_report_close(r);
	return st;
}

/* ---- the load ---- */

static void write_outcome(int fd, enum km_fleet_status status, const char *fingerprint, uint64_t captures,
			  const char *reason)
{
	char line[2048];
	int n = snprintf(line, sizeof(line), "%c%s\t%s\t%llu\t%.1500s\n", KM_FLEET_MARK, km_fleet_status_names[status],
			 fingerprint, (unsigned long long)captures, reason);
	ssize_t ignored = write(fd, line, (size_t)n);

	(void)ignored;
}

/* A dump that is beyond what the case lists of an input. */
#define LEFT_OUT "a memory dump in it could not be loaded: table passed_over of its case"

/* Why the input is loaded in part; "": it is loaded whole. */
static const char *part_of(const struct identity *id, bool left_out)
{
	return *id->part ? id->part : *id->lost ? id->lost
			      : left_out	? LEFT_OUT
						: "";
}

/* The path stands beside the reason. */
static const char *reason_of(const struct km_err *err, const char *path)
{
	static const char lead[] = "cannot load '";
	const char *s = err->text + strlen(lead);
	size_t n = strlen(path);

	return !strncmp(err->text, lead, strlen(lead)) && !strncmp(s, path, n) && !strncmp(s + n, "': ", 3) ? s + n + 3 : err->text;
}

static void load_one_input(const struct km_fleet_options *o, const char *cases,
			   const struct km_fleet_input *input, int fd)
{
	struct km_load_options load = o->load;
	struct identity id = { .f = KM_FINGERPRINT_INIT };
	struct km_load_result res = { 0 };
	char text[KM_FINGERPRINT_TEXT];
	struct km_err err = { "" };
	char *to = NULL, *path = km_fleet_child_case(cases, (long)getpid());
	enum km_status st;

	load.case_path = path;
	load.inputs = input->files;
	load.nr_inputs = input->nr_files;
	load.keep_going = false;
	st = path ? km_case_load(&load, &res, &err) : KM_NOMEM;
	if (!st && res.last_capture_id < res.first_capture_id)
		st = km_fail(&err, KM_FORMAT, "nothing in it could be loaded");
	if (!st)
		st = identify_child_case(path, &id, &err);
	km_fingerprint_text(&id.f, text);
	if (!st && (asprintf(&to, "%s/%s.db", cases, text) < 0 || rename(path, to)))
		st = km_fail(&err, KM_IO, "cannot store its case: %s", strerror(errno));
	if (st)
		write_outcome(fd, KM_FLEET_FAILED, "", 0, *err.text ? reason_of(&err, input->path) : st == KM_NOMEM ? "out of memory"
														    : km_status_name(st));
	else
		write_outcome(fd, *part_of(&id, res.left_out) ? KM_FLEET_PART : KM_FLEET_LOADED, text, id.captures, part_of(&id, res.left_out));
}

/* Memory that is private and can be written: mappings of the dump do not count (man 2 getrlimit, since v4.7). */
static void set_limits(uint64_t memory_bytes)
{
	const struct rlimit none = { 0, 0 }, memory = { (rlim_t)memory_bytes, (rlim_t)memory_bytes };

	(void)setrlimit(RLIMIT_CORE, &none);
	if (memory_bytes && !HAS_SHADOW)
		(void)setrlimit(RLIMIT_DATA, &memory);
}

void km_fleet_child(const struct km_fleet_options *o, const char *cases, const struct km_fleet_input *input, int parent, int fd)
{
	int null = open("/dev/null", O_RDWR | O_CLOEXEC);

	/* It must not outlive whoever waits for it, not even by a kill -9. */
	if (prctl(PR_SET_PDEATHSIG, SIGKILL) || getppid() != parent)
		_exit(1);
	(void)signal(SIGINT, SIG_DFL);
	(void)signal(SIGTERM, SIG_DFL);
	(void)signal(SIGALRM, SIG_DFL);
	/* What handlers of the program and libraries print before they end it is the reason. */
	if (null < 0 || dup2(null, STDIN_FILENO) < 0 || dup2(null, STDOUT_FILENO) < 0 || dup2(fd, STDERR_FILENO) < 0)
		_exit(1);
	set_limits(o->memory_bytes);
	load_one_input(o, cases, input, fd);
	_exit(0);
}
