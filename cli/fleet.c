/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "answer.h"
#include "ask.h"
#include "commands.h"
#include "fleet.h"
#include "fleet/fleet.h"

int cli_open_fleet(const char *path, struct km_report **ret)
{
	struct km_err err;

	if (km_fleet_open(path, ret, &err) != KM_OK) {
		cli_error("%s", err.text);
		return CLI_INPUT;
	}
	cli_end_on_interrupt();
	km_report_set_cancel(*ret, &cli_interrupted);
	return CLI_OK;
}

static void print_sql(const struct km_question *q, const struct km_question_section *only)
{
	unsigned i;

	for (i = 0; i < q->nr_sections; i++)
		if (!only || only == &q->sections[i])
			fputs(q->sections[i].sql, stdout);
}

static int answer_fleet(const struct cli_cmd *cmd, struct km_report *r, const struct km_question *q, const struct km_question_section *only,
			const struct cli_ask *args)
{
	struct km_err err = { "" };
	bool wrong = false;
	int64_t rows;
	enum km_status st;
	int status = cli_ask_rows(cmd, args, &rows);

	if (status != CLI_OK)
		return status;
	st = km_question_set_params(r, q, rows, args->params.v, args->params.n, &err);
	if (st == KM_NOTFOUND || st == KM_FORMAT)
		return cli_usage(cmd, "%s", err.text);
	if (st == KM_OK)
		st = cli_answer(r, q, only, &args->out, false, &err);
	if (st == KM_OK)
		st = km_question_wrong(r, q, &wrong, &err);
	if (st == KM_OK || ferror(stdout) || cli_interrupted)
		return wrong ? CLI_WRONG : CLI_OK;
	cli_error("%s", *err.text ? err.text : "out of memory");
	return CLI_INPUT;
}

static const char *question_at(const void *arg, unsigned i)
{
	(void)arg;
	return i < km_fleet_question_count() ? km_fleet_question_name(i) : NULL;
}

int cli_ask_fleet(const struct cli_cmd *cmd, const char *path, const char *name, const struct cli_ask *args)
{
	const struct km_question_section *only = NULL;
	struct km_question *q;
	struct km_report *r;
	struct km_err err;
	int status;

	if (args->about.capture || args->about.boot || args->about.host)
		return cli_usage(cmd, "'%s' is a fleet case: ask the case of one machine about a capture, boot or host", path);
	if (!name)
		return cli_list_questions(&args->out, km_fleet_question_count(), km_fleet_question_name, km_fleet_question_open);
	if (km_fleet_question_open(name, &q, &err) != KM_OK) {
		const char *near = cli_near(name, question_at, NULL);

		return near ? cli_usage(cmd, "no question '%s' about a fleet, did you mean %s?", name, near)
			    : cli_usage(cmd, "no question '%s' about a fleet: kmemdb ask %s lists them", name, path);
	}
	if (args->section)
		only = km_question_section(q, args->section);
	if (args->section && !only) {
		status = cli_usage(cmd, "question '%s' has no section '%s'", name, args->section);
	} else if (args->show_sql) {
		print_sql(q, only);
		status = CLI_OK;
	} else {
		status = cli_open_fleet(path, &r);
		if (status == CLI_OK) {
			status = answer_fleet(cmd, r, q, only, args);
			km_report_close(r);
		}
	}
	km_question_close(q);
	return status;
}

/* Whether a machine has an error, or an input was not loaded whole. */
static enum km_status is_wrong(struct km_report *r, bool *ret, struct km_err *err)
{
	static const char *const names[] = { "findings", "inputs" };
	enum km_status st = KM_OK;
	bool wrong;
	size_t i;

	for (i = 0; i < 2 && st == KM_OK; i++) {
		struct km_question *q;

		st = km_fleet_question_open(names[i], &q, err);
		if (st != KM_OK)
			break;
		st = km_question_wrong(r, q, &wrong, err);
		*ret |= st == KM_OK && wrong;
		km_question_close(q);
	}
	return st;
}

int cli_report_fleet(const char *path, const struct cli_output *out, enum km_format as)
{
	struct km_err err = { "" };
	struct km_report *r;
	enum km_status st;
	bool wrong = false;
	int status = cli_open_fleet(path, &r);

	if (status != CLI_OK)
		return status;
	st = km_fleet_print(r, stdout, as, cli_columns(out), &err);
	if (st == KM_OK)
		st = is_wrong(r, &wrong, &err);
	km_report_close(r);
	if (st == KM_OK || ferror(stdout) || cli_interrupted)
		return wrong ? CLI_WRONG : CLI_OK;
	cli_error("%s", *err.text ? err.text : "out of memory");
	return CLI_INPUT;
}
