/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Questions about leaks: the dump is searched when the first one is asked. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "answer.h"
#include "case/case.h"
#include "case/dump.h"
#include "commands.h"
#include "leaks.h"

/* What a case knows of the dump that has not been searched. */
struct source {
	int64_t capture_id;
	char path[4096], fingerprint[64], vmlinux[4096];
};

static void copy(char *buf, size_t room, const struct km_cell *c)
{
	buf[0] = '\0';
	if (c->kind == KM_CELL_TEXT && c->bytes < room)
		(void)snprintf(buf, room, "%.*s", (int)c->bytes, c->text);
}

static enum km_status take_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct source *s = arg;

	if (n < 4)
		return KM_OK;
	s->capture_id = cells[0].i;
	copy(s->path, sizeof(s->path), &cells[1]);
	copy(s->fingerprint, sizeof(s->fingerprint), &cells[2]);
	copy(s->vmlinux, sizeof(s->vmlinux), &cells[3]);
	return KM_OK;
}

/* The newest dump of the boot; @unsearched: one that was not searched yet. */
static enum km_status find_source(struct km_report *r, bool chosen, bool unsearched,
				  struct source *s, struct km_err *err)
{
	const struct km_sink sink = { km_sink_no_begin, take_row, km_sink_no_end, s };
	char sql[512];

	(void)snprintf(sql, sizeof(sql),
		       "SELECT capture_id, source, fingerprint, vmlinux FROM capture c"
		       " WHERE kind = 'vmcore' AND %s%s ORDER BY place DESC LIMIT 1",
		       chosen ? "capture_id = :capture"
			      : "boot IS (SELECT boot FROM capture WHERE capture_id = :capture)",
		       unsearched ? " AND NOT EXISTS (SELECT 1 FROM load l WHERE"
				    " l.capture_id = c.capture_id AND l.collector = 'leak')"
				  : "");
	return km_report_query(r, sql, NULL, 0, &sink, err);
}

/* The dump is where it was, or beside the case; where it is not, opening it says so. */
static void find_path(struct source *s, const char *case_path)
{
	char *found = NULL;

	if (km_dump_locate(s->path, case_path, &found, NULL))
		return;
	if (strlen(found) < sizeof(s->path))
		memcpy(s->path, found, strlen(found) + 1);
	free(found);
}

static int open_source(const char *case_path, unsigned capture, bool unsearched, struct source *s)
{
	struct km_report *r = NULL;
	struct km_err err = { "" };
	enum km_status st;
	int status = cli_open_case(case_path, capture, &r);

	if (status != CLI_OK)
		return status;
	st = find_source(r, capture != 0, unsearched, s, &err);
	km_report_close(r);
	if (st) {
		cli_error("%s", *err.text ? err.text : "out of memory");
		return CLI_INPUT;
	}
	find_path(s, case_path);
	return CLI_OK;
}

static void on_progress(void *arg, const char *what, uint64_t done, uint64_t total)
{
	struct cli_progress *bar = arg;

	if (cli_interrupted) {
		cli_progress_end(bar);
		cli_die_of_interrupt();
	}
	cli_progress_show(bar, what, total ? (double)done / (double)total : 0);
}

/* @refs NULL: all is searched and stored. */
static enum km_status search(const char *case_path, const struct source *s, uint64_t addr,
			     struct km_leak_refs *refs, struct km_err *err)
{
	struct cli_progress bar = { 0 };
	const char *path = s->path;
	const struct km_leaks_options o = {
		.case_path = case_path,
		.capture_id = s->capture_id,
		.dump = &path,
		.nr_dump = 1,
		.fingerprint = *s->fingerprint ? s->fingerprint : NULL,
		.vmlinux = *s->vmlinux && !access(s->vmlinux, R_OK) ? s->vmlinux : NULL,
		.progress = on_progress,
		.progress_arg = &bar,
	};
	enum km_status st;

	if (!refs)
		cli_set_unfinished(km_store_private_path(case_path));
	cli_end_on_interrupt();
	cli_progress_begin(&bar);
	st = refs ? km_case_refs(&o, addr, refs, err) : km_case_leaks(&o, err);
	cli_progress_end(&bar);
	cli_set_unfinished(NULL);
	if (st && !*err->text)
		return km_fail(err, st, "out of memory");
	return st;
}

int cli_find_leaks(const char *case_path, unsigned capture, struct km_err *why)
{
	struct source *s = calloc(1, sizeof(*s));
	int status = s ? open_source(case_path, capture, true, s) : CLI_INPUT;

	why->text[0] = '\0';
	if (status == CLI_OK && s->capture_id)
		(void)search(case_path, s, 0, NULL, why);
	free(s);
	return status;
}

int cli_find_refs(const char *case_path, unsigned capture, uint64_t addr, struct km_leak_refs *ret)
{
	struct source *s = calloc(1, sizeof(*s));
	struct km_err err = { "" };
	int status = s ? open_source(case_path, capture, false, s) : CLI_INPUT;

	if (status == CLI_OK && !s->capture_id)
		(void)km_fail(&err, KM_NOTFOUND,
			      "the case holds no dump: nothing else has the memory");
	else if (status == CLI_OK)
		(void)search(case_path, s, addr, ret, &err);
	if (*err.text) {
		cli_error("%s", err.text);
		status = CLI_INPUT;
	}
	free(s);
	return status;
}
