/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli.h"

bool cli_exists(const char *path)
{
	struct stat st;

	return !stat(path, &st);
}

int cli_check_types(const struct cli_list *types, const char **ret_file)
{
	struct stat st;
	unsigned i;

	*ret_file = NULL;
	for (i = 0; i < types->n; i++) {
		if (access(types->v[i], R_OK) || stat(types->v[i], &st)) {
			cli_error("cannot open '%s': %s", types->v[i], strerror(errno));
			return CLI_INPUT;
		}
		if (types->n == 1 && !S_ISDIR(st.st_mode))
			*ret_file = types->v[i];
	}
	return CLI_OK;
}

static enum km_status print_line(void *arg, const struct km_cell *cells, unsigned n)
{
	const struct cli_output *out = arg;
	unsigned i;

	for (i = 0; i < n; i++) {
		if (cells[i].kind != KM_CELL_TEXT)
			continue;
		if (out->format == KM_AS_MD) {
			km_format_puts(stdout, cells[i].text);
			fputs("  \n", stdout);
		} else {
			km_format_line(stdout, cells[i].text, cli_columns(out));
		}
	}
	return ferror(stdout) ? KM_IO : KM_OK;
}

enum km_status cli_print_lines(struct km_report *r, const char *sql, const struct cli_output *out,
			       struct km_err *err)
{
	/* The sink only reads its argument. */
	const struct km_sink sink = { km_sink_no_begin, print_line, km_sink_no_end,
				      (void *)(uintptr_t)out };

	return km_report_ask(r, sql, NULL, 0, &sink, err);
}

int cli_open_case_about(const char *path, const struct cli_about *about, struct km_report **ret)
{
	struct km_report *r;
	struct km_err err;
	enum km_status st;

	st = km_report_open(path, &r, &err);
	if (st == KM_OK) {
		if (about->capture)
			st = km_report_set_capture(r, about->capture, &err);
		else if (about->boot || about->host)
			st = km_report_set_boot(r, about->boot, about->host, &err);
		if (st != KM_OK)
			km_report_close(r);
	}
	if (st != KM_OK) {
		cli_error("%s", err.text);
		return CLI_INPUT;
	}
	cli_end_on_interrupt();
	km_report_set_cancel(r, &cli_interrupted);
	*ret = r;
	return CLI_OK;
}

int cli_open_case(const char *path, unsigned capture, struct km_report **ret)
{
	return cli_open_case_about(path, &(struct cli_about){ .capture = capture }, ret);
}
