/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "answer.h"
#include "base/mem.h"
#include "commands.h"
#include "file/replace.h"
#include "fleet.h"
#include "fleet/fleet.h"
#include "html/html.h"
#include "report/head.h"
#include "report/question.h"
#include "report_parts.h"

struct report_args {
	struct cli_output out; /* format: index of report_formats */
	struct cli_about about;
	const char *region, *to;
};

static const char *const report_formats[] = { "text", "md", "json", "html", NULL };
enum {
	AS_TEXT,
	AS_MD,
	AS_JSON,
	AS_HTML,
};

static const struct cli_opt report_opts[] = {
	CLI_OPT_ABOUT(struct report_args),
	CLI_OPT_FORMATS(struct report_args, report_formats),
	{ OPT_STR, 0, "region", "START-END",
	  "html: the map of physical memory shows only these addresses (hexadecimal), page by page where they fit",
	  offsetof(struct report_args, region), NULL, 0, false },
	{ OPT_STR, 'o', "output", "FILE", "write to FILE, which is replaced if it is an earlier report, once the report is whole",
	  offsetof(struct report_args, to), NULL, 0, false },
	{ .type = OPT_END },
};

/* Passes on the first rows and counts the rest. All those of a page go to the figure that is drawn above them. */
struct first_rows {
	const struct km_sink *to;
	uint64_t rows;
	unsigned most;
	struct km_html *html; /* or NULL */
	enum km_html_figure figure;
	bool folded;
};

static enum km_status first_begin(void *arg, const struct km_result_column *cols, unsigned n)
{
	const struct first_rows *f = arg;
	enum km_status st = KM_OK;

	if (f->html)
		st = km_html_keep(f->html)->begin(km_html_keep(f->html)->arg, cols, n);
	return st == KM_OK ? f->to->begin(f->to->arg, cols, n) : st;
}

static enum km_status first_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct first_rows *f = arg;
	enum km_status st = KM_OK;

	if (f->html)
		st = km_html_keep(f->html)->row(km_html_keep(f->html)->arg, cells, n);
	if (f->rows++ < f->most && st == KM_OK)
		st = f->to->row(f->to->arg, cells, n);
	return st;
}

/* A table of a page is written when it ends, so that what is drawn of it stands above. */
static enum km_status first_end(void *arg)
{
	const struct first_rows *f = arg;
	enum km_status st = KM_OK;

	if (!f->html)
		return f->to->end(f->to->arg);
	st = km_html_draw(f->html, f->figure);
	if (st != KM_OK || (f->rows && km_html_is_whole(f->figure)))
		return st;
	if (f->rows)
		km_html_box_begin(f->html, f->folded);
	st = f->to->end(f->to->arg);
	if (f->rows)
		km_html_box_end(f->html, f->folded);
	return st;
}

struct reporter {
	struct km_report *r;
	struct cli_output out;
	struct km_format_writer *w;
	struct km_html *html; /* NULL: it is no page */
	const char *path;     /* of the case */
	uint64_t region_start, region_end;
	unsigned as, printed;
	bool missing[REPORT_NR_PARTS];
};

/* The head of a part is printed once it is known which capture answers. */
struct head {
	const struct reporter *p;
	const struct report_part *part;
};

static enum km_status print_head(void *arg, const char *from, struct km_err *err)
{
	const struct head *h = arg;
	const struct reporter *p = h->p;
	const struct report_part *part = h->part;
	char *title;

	if (p->html) {
		enum km_status st;

		if (asprintf(&title, "%s-%s", part->question, part->section) < 0)
			return km_fail(err, KM_NOMEM, "out of memory");
		st = km_html_section(p->html, title, part->title, from);
		free(title);
		return st == KM_OK ? st : km_fail(err, st, "out of memory");
	}
	if (p->as == AS_JSON) {
		/* Titles, questions and sections are words of ours: nothing to escape. */
		printf("%s{\"title\": \"%s\", \"question\": \"%s\", \"section\": \"%s\", "
		       "\"capture_id\": %lld, \"rows\": ",
		       p->printed ? ",\n" : "", part->title, part->question, part->section,
		       (long long)km_report_capture(p->r));
		return KM_OK;
	}
	if (asprintf(&title, "%s%s", part->title, from) < 0)
		return km_fail(err, KM_NOMEM, "out of memory");
	fputs(p->printed ? "\n" : "", stdout);
	cli_title(&p->out, 2, title);
	free(title);
	return KM_OK;
}

static void print_more(struct km_html *h, const struct report_part *part, uint64_t more)
{
	char *text;

	if (!more || asprintf(&text, "%llu more: kmemdb ask CASE %s --section %s",
			      (unsigned long long)more, part->question, part->section) < 0)
		return;
	km_html_paragraph(h, "more", text);
	free(text);
}

static void print_tail(const struct reporter *p, const struct report_part *part, uint64_t more)
{
	if (p->html) {
		print_more(p->html, part, more);
		return;
	}
	if (p->as == AS_JSON)
		printf(", \"more_rows\": %llu}", (unsigned long long)more);
	else if (more)
		printf("%s%llu more: kmemdb ask CASE %s --section %s\n", p->as == AS_MD ? "\n" : "",
		       (unsigned long long)more, part->question, part->section);
}

/* A table of a page has a caption, so that each has a writer of its own. */
static enum km_status begin_table(struct reporter *p, const char *title, struct km_err *err)
{
	const struct km_format_look look = { .as = KM_AS_HTML, .caption = title };

	if (!p->html)
		return KM_OK;
	km_format_destroy(p->w);
	p->w = NULL;
	return km_format_create(km_html_stream(p->html), &look, &p->w) == KM_OK
		       ? KM_OK
		       : km_fail(err, KM_NOMEM, "out of memory");
}

static enum km_status leave_out(struct reporter *p, const struct report_part *part, struct km_err *err)
{
	int64_t known = 0;
	enum km_status st = KM_OK;

	if (part->missing && part->known)
		st = km_report_number_of_boot(p->r, part->known, &known, err);
	p->missing[part - report_parts] = part->missing && !known;
	return st;
}

static struct km_cell text_cell(const char *text)
{
	return (struct km_cell){ .kind = KM_CELL_TEXT, .text = text, .bytes = strlen(text) };
}

/* The parts that were left out because they are unknown in this capture. */
static enum km_status print_missing(struct reporter *p, struct km_err *err)
{
	static const struct report_part part = { .title = "What is unknown in this capture",
						 .question = "coverage",
						 .section = "collectors" };
	struct head head = { p, &part };
	static const struct km_result_column cols[] = { { "part", KM_UNIT_TEXT, -1 },
							{ "why", KM_UNIT_TEXT, -1 } };
	enum km_status st = begin_table(p, part.title, err);
	const struct km_sink *sink;
	size_t i;

	for (i = 0; i < REPORT_NR_PARTS && !p->missing[i];)
		i++;
	if (i == REPORT_NR_PARTS || st != KM_OK)
		return st;
	sink = km_format_sink(p->w);
	st = print_head(&head, "", err);
	if (p->html)
		km_html_box_begin(p->html, false);
	if (st == KM_OK)
		st = sink->begin(sink->arg, cols, 2);
	for (; i < REPORT_NR_PARTS && st == KM_OK; i++) {
		struct km_cell cells[] = { text_cell(report_parts[i].title),
					   text_cell(p->missing[i] ? report_parts[i].missing : "") };

		if (p->missing[i])
			st = sink->row(sink->arg, cells, 2);
	}
	if (st == KM_OK)
		st = sink->end(sink->arg);
	if (p->html)
		km_html_box_end(p->html, false);
	print_tail(p, &part, 0);
	p->printed++;
	return st;
}

static enum km_status begin_notes(void *arg, const struct km_result_column *cols, unsigned n)
{
	(void)arg;
	(void)cols;
	(void)n;
	return KM_OK;
}

static enum km_status put_note(void *arg, const struct km_cell *cells, unsigned n)
{
	if (n && cells[0].kind == KM_CELL_TEXT)
		km_html_paragraph(arg, "note", cells[0].text);
	return KM_OK;
}

/* What the question says below its rows: without it they may be read wrongly. */
static enum km_status print_notes(struct reporter *p, const struct km_question_section *s, struct km_err *err)
{
	const struct km_sink sink = { begin_notes, put_note, km_sink_no_end, p->html };

	if (!s->note || p->as == AS_JSON)
		return KM_OK;
	return p->html ? km_report_ask(p->r, s->note, NULL, 0, &sink, err) : cli_print_lines(p->r, s->note, &p->out, err);
}

static enum km_status print_section(struct reporter *p, const struct report_part *part,
				    const struct km_question_section *s, struct km_err *err)
{
	struct head head = { p, part };
	struct first_rows first = { .to = km_format_sink(p->w),
				    .most = part->rows,
				    .html = p->html,
				    .figure = part->figure,
				    .folded = part->folded };
	struct km_sink sink = { first_begin, first_row, first_end, &first };
	enum km_status st =
		cli_answer_section(p->r, s, p->w, &sink, print_head, &head, &first.rows, err);

	if (st == KM_OK)
		st = print_notes(p, s, err);
	print_tail(p, part, first.rows > first.most ? first.rows - first.most : 0);
	if (p->html && first.rows && !km_html_is_whole(part->figure))
		km_html_columns(p->html, s);
	p->printed++;
	return st;
}

static enum km_status print_part(struct reporter *p, const struct report_part *part, struct km_err *err)
{
	const struct km_question_section *s;
	struct km_question *q;
	enum km_status st;
	int64_t n;

	if (part->page && !p->html)
		return KM_OK;
	if (part->when && !(p->html && part->always)) {
		st = km_report_number_of_boot(p->r, part->when, &n, err);
		if (st || !n)
			return st ? st : leave_out(p, part, err);
	}
	if (part->drawing) {
		st = km_html_section(p->html, part->question, part->title, "");
		return st == KM_OK ? km_html_draw_own(p->html, part->drawing, err) : st;
	}
	st = km_question_open(part->question, &q, err);
	if (st)
		return st;
	s = km_question_section(q, part->section);
	st = s ? km_question_set_params(p->r, q, KM_ROWS_ALL, NULL, 0, err)
	       : km_fail(err, KM_NOTFOUND, "no section '%s'", part->section);
	if (st == KM_OK)
		st = begin_table(p, part->title, err);
	if (st == KM_OK)
		st = print_section(p, part, s, err);
	km_question_close(q);
	return st;
}

static enum km_status print_report(struct reporter *p, struct km_err *err)
{
	enum km_status st = KM_OK;
	size_t i;

	if (!km_report_capture(p->r))
		st = km_fail(err, KM_NOTFOUND, "the case file holds no capture");
	else if (p->as == AS_HTML)
		st = km_html_create(p->r, &p->html, err);
	else
		st = cli_writer_create(&p->out, false, &p->w);
	if (st == KM_OK && p->html)
		km_html_set_region(p->html, p->region_start, p->region_end);
	if (st == KM_OK && p->html && km_html_set_case(p->html, p->path) != KM_OK)
		st = km_fail(err, KM_NOMEM, "out of memory");
	if (st == KM_OK && p->as == AS_JSON)
		printf(KM_REPORT_HEAD_JSON "\"capture_id\": %lld, \"parts\": [\n", (long long)km_report_capture(p->r));
	if (st == KM_OK && p->as != AS_JSON && !p->html) {
		cli_title(&p->out, 1, KM_REPORT_TITLE_CAPTURE);
		st = cli_print_lines(p->r, CLI_COVERAGE_SQL, &p->out, err);
		p->printed++;
	}
	for (i = 0; i < REPORT_NR_PARTS && st == KM_OK; i++) {
		if (i == REPORT_NR_PARTS - 1)
			st = print_missing(p, err);
		if (st == KM_OK)
			st = print_part(p, &report_parts[i], err);
	}
	if (st == KM_OK && p->as == AS_JSON)
		printf("\n]}\n");
	if (st == KM_OK && p->html)
		st = km_html_finish(p->html, stdout, err);
	km_format_destroy(p->w);
	km_html_destroy(p->html);
	return st;
}

/* Whether the answer of question @name is that something is wrong. */
static enum km_status is_wrong(struct km_report *r, const char *name, bool *ret, struct km_err *err)
{
	struct km_question *q = NULL;
	enum km_status st = km_question_open(name, &q, err);

	if (st == KM_OK)
		st = km_question_wrong(r, q, ret, err);
	km_question_close(q);
	return st;
}

/* "0x1000000-0x2000000": physical addresses, the second one is behind the region. */
static int parse_region(const char *text, struct reporter *p)
{
	char *end;

	if (!text)
		return CLI_OK;
	if (p->as != AS_HTML)
		return cli_usage(&cli_cmd_report, "--region needs --format html, which has a map");
	errno = 0;
	p->region_start = strtoull(text, &end, 16);
	if (end != text && *end == '-') {
		const char *second = end + 1;

		p->region_end = strtoull(second, &end, 16);
		if (!errno && end != second && !*end && p->region_start < p->region_end)
			return CLI_OK;
	}
	return cli_usage(&cli_cmd_report, "'%s' is not a region: two hexadecimal addresses are expected, as in "
					  "0x1000000-0x2000000",
			 text);
}

static int report_case(const struct report_args *args, int argc, char **argv)
{
	static const enum km_format formats[] = { KM_AS_TABLE, KM_AS_MD, KM_AS_JSON, KM_AS_HTML };
	struct reporter p = { .as = args->out.format, .out = args->out };
	struct km_err err = { "" };
	enum km_status st;
	bool wrong = false;
	int status = parse_region(args->region, &p);

	if (status != CLI_OK)
		return status;
	if (argc && km_fleet_is(argv[0]))
		return cli_report_fleet(argv[0], &args->out, formats[p.as]);
	p.path = argc ? argv[0] : CLI_DEFAULT_CASE;
	status = cli_open_case_about(p.path, &args->about, &p.r);
	if (status != CLI_OK)
		return status;
	p.out.format = formats[p.as];
	st = print_report(&p, &err);
	if (st == KM_OK)
		st = is_wrong(p.r, "checks", &wrong, &err);
	if (st == KM_OK && !wrong)
		st = is_wrong(p.r, "findings", &wrong, &err);
	km_report_close(p.r);
	if (st == KM_OK || ferror(stdout) || cli_interrupted)
		return wrong ? CLI_WRONG : CLI_OK;
	cli_error("%s", *err.text ? err.text : "out of memory");
	return CLI_INPUT;
}

/* What a report of this format begins with. */
static const char *report_head(const struct report_args *args, const char *path)
{
	switch (args->out.format) {
	case AS_HTML:
		return KM_REPORT_HEAD_HTML;
	case AS_JSON:
		return KM_REPORT_HEAD_JSON;
	case AS_MD:
		return km_fleet_is(path) ? KM_REPORT_HEAD_MD(KM_REPORT_TITLE_FLEET) : KM_REPORT_HEAD_MD(KM_REPORT_TITLE_CAPTURE);
	default:
		return km_fleet_is(path) ? KM_REPORT_HEAD_TEXT(KM_REPORT_TITLE_FLEET) : KM_REPORT_HEAD_TEXT(KM_REPORT_TITLE_CAPTURE);
	}
}

static bool is_same_file(const char *a, const char *b)
{
	struct stat x, y;

	return !stat(a, &x) && !stat(b, &y) && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

/* Standard output is @to's file for that long: everything that prints goes there. */
static int report_into(const struct km_new_file *to, const struct report_args *args, int argc, char **argv, bool *ret_whole)
{
	int saved, status = CLI_INPUT;

	(void)fflush(stdout);
	saved = dup(STDOUT_FILENO);
	if (saved < 0 || dup2(fileno(to->f), STDOUT_FILENO) < 0) {
		cli_error("cannot write the report: %s", strerror(errno));
	} else {
		cli_pager_away(true);
		status = report_case(args, argc, argv);
		cli_pager_away(false);
		*ret_whole = !fflush(stdout) && !ferror(stdout) && !cli_interrupted && (status == CLI_OK || status == CLI_WRONG);
		(void)dup2(saved, STDOUT_FILENO);
	}
	if (saved >= 0)
		(void)close(saved);
	return status;
}

static int run_report(const void *opts, int argc, char **argv)
{
	const struct report_args *args = opts;
	const char *path = argc ? argv[0] : CLI_DEFAULT_CASE;
	_cleanup_(km_freep) char *to = NULL;
	struct km_new_file file = { 0 };
	struct km_err err = { "" };
	bool whole = false;
	int status = CLI_INPUT;
	enum km_status st;

	if (!args->to)
		return report_case(args, argc, argv);
	/* An empty file may be replaced, but not by what is asked of it. */
	st = is_same_file(args->to, path)
		     ? km_fail(&err, KM_FORMAT, "cannot write '%s': it is the case that the report is about", args->to)
		     : km_file_replaceable(args->to, report_head(args, path), "report of this format", &to, &err);
	if (!st)
		st = km_new_file_open(&file, to, km_file_mode(), &err);
	if (!st)
		status = report_into(&file, args, argc, argv, &whole);
	if (!st && whole)
		st = km_new_file_keep(&file, &err);
	km_new_file_drop(&file);
	if (st)
		cli_error("%s", err.text);
	return st ? CLI_INPUT : status;
}

const struct cli_cmd cli_cmd_report = {
	.name = "report",
	.group = "Ask",
	.args = "[CASE]",
	.summary = "report everything important about a capture on a page or two",
	.doc = "Report on the newest capture in the case file CASE, default " CLI_DEFAULT_CASE
	       ": what is wrong, what the capture is, what could not be read, numbers that do not agree, where "
	       "the memory went and who holds it, zones, slab caches, processes, cgroups, swap, failures in the "
	       "log, and what to ask next. It covers crash's sys, kmem -i, kmem -s and ps -G, and more. Each "
	       "part is a section of a question (`kmemdb ask`), and long parts end with the command that shows "
	       "the rest. Parts without rows are left out; where that means unknown, a part at the end says so "
	       "and why.\n\n"
	       "With --format json the report is one object with the parts in an array, each with its rows and "
	       "the number of rows left out.\n\n"
	       "With --format html it is one self-contained page for a browser: kmemdb report CASE --format "
	       "html -o page.html. It has the same parts and more, with pictures above the tables, and fetches "
	       "nothing.\n\n"
	       "The exit status is 1 when numbers do not agree (a failed check), or when a finding is an error.",
	.min = 0,
	.max = 1,
	.args_bytes = sizeof(struct report_args),
	.opts = report_opts,
	.run = run_report,
	.paged = true,
	.complete = "case",
};
