/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Questions about leaks: the dump is searched when the first one is asked. */
#include <inttypes.h>
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
	struct km_dump_origin origin; /* its texts are owned */
	enum km_status st;
};

static void source_free(struct source *s)
{
	free((char *)s->origin.source);
	free((char *)s->origin.more);
	free((char *)s->origin.fingerprint);
	free((char *)s->origin.vmlinux);
	free((char *)s->origin.vmcoreinfo_paddr);
}

static const char *copy_cell(struct source *s, const struct km_cell *c)
{
	char *text = c->kind == KM_CELL_TEXT ? strndup(c->text, c->bytes) : NULL;

	if (c->kind == KM_CELL_TEXT && !text)
		s->st = KM_NOMEM;
	return text;
}

static enum km_status take_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct source *s = arg;

	if (n < 7)
		return KM_OK;
	s->capture_id = cells[0].i;
	s->origin.source = copy_cell(s, &cells[1]);
	s->origin.more = copy_cell(s, &cells[2]);
	s->origin.fingerprint = copy_cell(s, &cells[3]);
	s->origin.vmlinux = copy_cell(s, &cells[4]);
	s->origin.vmcoreinfo_paddr = copy_cell(s, &cells[5]);
	s->origin.any_vmlinux = cells[6].i != 0;
	return s->st;
}

/* The newest dump of the boot; @unsearched: one that was not searched yet. */
static enum km_status find_source(struct km_report *r, bool chosen, bool unsearched,
				  struct source *s, struct km_err *err)
{
	const struct km_sink sink = { km_sink_no_begin, take_row, km_sink_no_end, s };
	char sql[640];

	(void)snprintf(sql, sizeof(sql),
		       "SELECT capture_id, d.source, more, d.fingerprint, d.vmlinux, vmcoreinfo_paddr, any_vmlinux"
		       " FROM dump_origin d JOIN capture c USING (capture_id)"
		       " WHERE %s%s ORDER BY place DESC LIMIT 1",
		       chosen ? "capture_id = :capture"
			      : "boot IS (SELECT boot FROM capture WHERE capture_id = :capture)",
		       unsearched ? " AND NOT EXISTS (SELECT 1 FROM load l WHERE"
				    " l.capture_id = c.capture_id AND l.collector = 'leak')"
				  : "");
	return km_report_query(r, sql, NULL, 0, &sink, err);
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

static void on_waiting(void *arg, const char *text)
{
	cli_progress_end(arg);
	cli_error("%s", text);
}

/* @refs NULL: all is searched and stored. */
static enum km_status search_case(const char *case_path, const struct source *s, uint64_t addr,
				  struct km_leak_refs *refs, struct km_err *err)
{
	struct cli_progress bar = { 0 };
	const struct km_leaks_options o = {
		.case_path = case_path,
		.capture_id = s->capture_id,
		.origin = s->origin,
		.progress = on_progress,
		.waiting = on_waiting,
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

int cli_find_leaks(const char *case_path, unsigned capture, bool *ret_searched, struct km_err *why)
{
	struct source s = { 0 };
	int status = open_source(case_path, capture, true, &s);
	bool searched = status == CLI_OK && s.capture_id;

	why->text[0] = '\0';
	if (searched)
		searched = search_case(case_path, &s, 0, NULL, why) == KM_OK;
	if (ret_searched)
		*ret_searched = searched;
	source_free(&s);
	return status;
}

static enum km_status take_number(void *arg, const struct km_cell *cells, unsigned n)
{
	int64_t *ret = arg;

	if (n)
		*ret = cells[0].i;
	return KM_OK;
}

/* Whether the case has a dump, of another capture or boot than the one that was asked for. */
static void say_no_dump(const char *case_path, unsigned capture, struct km_err *err)
{
	int64_t other = 0;
	const struct km_sink sink = { km_sink_no_begin, take_number, km_sink_no_end, &other };
	struct km_report *r = NULL;
	char which[24];

	if (cli_open_case(case_path, 0, &r) != CLI_OK)
		return;
	(void)km_report_query(r, "SELECT capture_id FROM dump_origin JOIN capture USING (capture_id) ORDER BY place DESC LIMIT 1", NULL, 0,
			      &sink, NULL);
	km_report_close(r);
	(void)snprintf(which, sizeof(which), "capture %u", capture);
	if (other)
		(void)km_fail(err, KM_NOTFOUND, "%s is not from a dump, and only a dump has the memory: --capture %" PRId64 " is one",
			      capture ? which : "the newest boot", other);
	else
		(void)km_fail(err, KM_NOTFOUND, "the case holds no dump, and only a dump has the memory");
}

int cli_find_refs(const char *case_path, unsigned capture, uint64_t addr, struct km_leak_refs *ret)
{
	struct source s = { 0 };
	struct km_err err = { "" };
	int status = open_source(case_path, capture, false, &s);

	if (status == CLI_OK && !s.capture_id)
		say_no_dump(case_path, capture, &err);
	else if (status == CLI_OK)
		(void)search_case(case_path, &s, addr, ret, &err);
	if (*err.text) {
		cli_error("%s", err.text);
		status = CLI_INPUT;
	}
	source_free(&s);
	return status;
}
