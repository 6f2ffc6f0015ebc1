/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli.h"
#include "report/text.h"

/* A bar is shown when work takes longer than this, and drawn again that often. */
#define PROGRESS_AFTER_S 1.0
#define PROGRESS_EVERY_S 0.1

void cli_put_line(FILE *f, const char *text)
{
	bool wrap = f == stderr ? isatty(STDERR_FILENO) != 0 : cli_terminal_columns() != 0;
	char *clean = NULL;
	size_t bytes = 0;
	FILE *m = wrap ? open_memstream(&clean, &bytes) : NULL;

	if (m) {
		km_format_puts(m, text);
		if (fclose(m) == 0 && clean)
			cli_wrap(f, clean, 0, 0);
		free(clean);
		return;
	}
	km_format_puts(f, text);
	fputc('\n', f);
}

__attribute__((format(printf, 2, 0))) static void put_error(const char *behind, const char *fmt, va_list ap)
{
	char text[1400];
	int n = snprintf(text, sizeof(text), "kmemdb: ");

	n += vsnprintf(text + n, sizeof(text) - 200 - (size_t)n, fmt, ap);
	if (n < 0 || (size_t)n > sizeof(text) - 201)
		n = sizeof(text) - 201;
	snprintf(text + n, sizeof(text) - (size_t)n, "%s", behind);
	cli_put_line(stderr, text);
}

void cli_error(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	put_error("", fmt, ap);
	va_end(ap);
}

int cli_usage(const struct cli_cmd *cmd, const char *fmt, ...)
{
	char behind[120];
	va_list ap;

	snprintf(behind, sizeof(behind), " (see kmemdb help%s%s)", cmd ? " " : "", cmd ? cmd->name : "");
	va_start(ap, fmt);
	put_error(behind, fmt, ap);
	va_end(ap);
	return CLI_USAGE;
}

bool cli_is_unread(void)
{
	/* errno of the write that failed may be gone by now; poll(2) says of such a pipe that it has an error. */
	struct pollfd p = { .fd = STDOUT_FILENO, .events = POLLOUT };

	return errno == EPIPE || (poll(&p, 1, 0) == 1 && p.revents & POLLERR);
}

int cli_finish(int status)
{
	bool unread;

	if (!fflush(stdout) && !ferror(stdout)) {
		(void)cli_pager_end();
		return status;
	}
	unread = cli_is_unread();
	if (unread && cli_pager_end())
		return status;
	if (unread) {
		/* Whoever read the output has seen enough: end as other programs do. */
		(void)signal(SIGPIPE, SIG_DFL);
		(void)raise(SIGPIPE);
	}
	cli_error("cannot write standard output: %s", strerror(errno));
	return CLI_INPUT;
}

bool cli_for_people(const struct cli_output *out)
{
	return out->format == KM_AS_TABLE || out->format == KM_AS_MD;
}

unsigned cli_columns(const struct cli_output *out)
{
	return out->wide ? 0 : out->width ? out->width
					  : cli_terminal_columns();
}

enum km_status cli_writer_create(const struct cli_output *out, bool plain,
				 struct km_format_writer **ret)
{
	const struct km_format_look look = {
		.as = (enum km_format)out->format,
		.width = cli_columns(out),
		.vertical = out->vertical,
		.plain = plain,
		.raw = out->raw,
		.plots = cli_terminal_draws(),
		.color = cli_terminal_color(),
	};

	return km_format_create(stdout, &look, ret);
}

void cli_title(const struct cli_output *out, unsigned level, const char *text)
{
	bool bold = out->format == KM_AS_TABLE && cli_terminal_color();

	if (out->format == KM_AS_MD) {
		printf("%.*s %s\n\n", (int)level, "######", text);
		return;
	}
	fputs(bold ? "\x1b[1m" : "", stdout);
	km_format_line(stdout, text, cli_columns(out));
	fputs(bold ? "\x1b[0m" : "", stdout);
}

void cli_table_begin(struct cli_table *t, const struct cli_output *out, const char *const *names)
{
	struct km_result_column cols[16];

	t->w = NULL;
	for (t->n = 0; names[t->n] && t->n < 16; t->n++)
		cols[t->n] = (struct km_result_column){ names[t->n], KM_UNIT_TEXT, -1 };
	t->st = cli_writer_create(out, true, &t->w);
	if (t->st == KM_OK)
		t->st = km_format_sink(t->w)->begin(t->w, cols, t->n);
}

void cli_table_row(struct cli_table *t, const char *const *cells)
{
	struct km_cell row[16] = { 0 };
	unsigned i;

	for (i = 0; i < t->n; i++) {
		if (!cells[i])
			continue;
		row[i].kind = KM_CELL_TEXT;
		row[i].text = cells[i];
		row[i].bytes = strlen(cells[i]);
	}
	if (t->st == KM_OK)
		t->st = km_format_sink(t->w)->row(t->w, row, t->n);
}

int cli_table_end(struct cli_table *t)
{
	if (t->st == KM_OK)
		t->st = km_format_sink(t->w)->end(t->w);
	km_format_destroy(t->w);
	t->w = NULL;
	if (t->st == KM_NOMEM)
		cli_error("out of memory");
	return t->st == KM_OK || t->st == KM_IO ? CLI_OK : CLI_INPUT;
}

static double now(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

void cli_progress_begin(struct cli_progress *p)
{
	p->terminal = isatty(STDERR_FILENO) == 1;
	p->visible = false;
	p->started = p->shown = p->terminal ? now() : 0;
}

/* Of @text what fits behind @used columns of a line of @columns (0: any number), so that the next one covers it. */
static void put_fitting(const char *text, unsigned columns, size_t used)
{
	struct km_buf b = { 0 };
	size_t width;

	km_text_put(&b, text, strlen(text), KM_TEXT_PLAIN);
	if (b.v && !b.failed)
		(void)fwrite(b.v, 1, !columns ? b.n : columns > used ? km_text_fit(b.v, columns - used, &width)
								     : 0,
			     stderr);
	km_buf_free(&b);
}

void cli_progress_show(struct cli_progress *p, const char *what, double fraction)
{
	static const char full[] = "########################################";
	const int width = (int)sizeof(full) - 1;
	int filled;
	double t;

	if (!p->terminal)
		return;
	t = now();
	if (t - p->started < PROGRESS_AFTER_S || t - p->shown < PROGRESS_EVERY_S)
		return;
	p->shown = t;
	p->visible = true;
	fraction = fraction < 0 ? 0 : fraction > 1 ? 1
						   : fraction;
	filled = (int)(fraction * width);
	fprintf(stderr, "\r[%.*s%*s] %3.0f %% ", filled, full, width - filled, "", fraction * 100);
	put_fitting(what, cli_terminal_columns(), (size_t)width + 9);
	fputs("\x1b[K", stderr);
	(void)fflush(stderr);
}

void cli_progress_end(struct cli_progress *p)
{
	if (p->visible)
		fputs("\r\x1b[K", stderr);
	p->visible = false;
}
