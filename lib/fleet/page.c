/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The report of a fleet: what its questions answer, one after the other. */
#include <errno.h>
#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>

#include "file/replace.h"
#include "fleet.h"
#include "base/mem.h"
#include "build.h"
#include "case/version.h"
#include "report/head.h"
#include "report/text.h"

struct part {
	const char *question, *section, *title;
};

static const struct part parts[] = {
	{ "inputs", "counts", "Inputs" },
	{ "look", "look", "The machines to look at first" },
	{ "outliers", "outliers", "Machines that are far from others with the same kernel" },
	{ "outliers", "peers", "Who is compared with whom" },
	{ "kernels", "kernels", "Kernels" },
	{ "findings", "findings", "Findings" },
	{ "failures", "failures", "Kills and failed allocations in the logs" },
	{ "growth", "growth", "What grew" },
	{ "leaks", "leaks", "Leaked memory" },
	{ "inputs", "bad", "Inputs that could not be loaded, or in part" },
	{ "inputs", "files", "Files within inputs that could not be read" },
	{ "inputs", "same", "Inputs that are the same as another" },
};

struct page {
	struct km_report *r;
	FILE *f;
	enum km_format as;
	unsigned width;
	const struct km_sink *to; /* where the rows of a part go, and how many went */
	uint64_t rows;
};

static void put_title(const struct page *p, const struct part *part, bool first)
{
	switch (p->as) {
	case KM_AS_MD:
		fprintf(p->f, "%s## %s\n\n", first ? "" : "\n", part->title);
		break;
	case KM_AS_JSON:
		/* Words of ours: nothing to escape. */
		fprintf(p->f, "%s{\"title\": \"%s\", \"question\": \"%s\", \"section\": \"%s\", \"rows\": ", first ? "" : ",\n", part->title,
			part->question, part->section);
		break;
	case KM_AS_HTML:
		fputs("<section>\n<h2>", p->f);
		km_text_print(p->f, part->title, KM_TEXT_HTML);
		fputs("</h2>\n<div class=\"box\" tabindex=\"0\">\n", p->f);
		break;
	default:
		fprintf(p->f, "%s%s\n", first ? "" : "\n", part->title);
	}
}

static void put_tail(const struct page *p)
{
	if (p->as == KM_AS_JSON)
		fputs("}", p->f);
	else if (p->as == KM_AS_HTML)
		fputs("</div>\n</section>\n", p->f);
}

static enum km_status note_row(void *arg, const struct km_cell *cells, unsigned n)
{
	const struct page *p = arg;

	if (!n || cells[0].kind != KM_CELL_TEXT)
		return KM_OK;
	if (p->as == KM_AS_HTML) {
		fputs("<p>", p->f);
		km_text_print(p->f, cells[0].text, KM_TEXT_HTML);
		fputs("</p>\n", p->f);
	} else {
		fputs(p->as == KM_AS_MD ? "\n" : "", p->f);
		km_format_puts(p->f, cells[0].text);
		fputs("\n", p->f);
	}
	return KM_OK;
}

/* How many rows the limits of the question cut off. */
static enum km_status put_left_out(struct page *p, const struct km_question_section *s, const char *question, struct km_err *err)
{
	const char *open = p->as == KM_AS_HTML ? "<p>" : p->as == KM_AS_MD ? "\n"
									   : "";
	uint64_t more;
	enum km_status st = km_report_left_out(p->r, s->sql, s->count, p->rows, &more, err);

	if (!st && more)
		fprintf(p->f, "%s%" PRIu64 " more row%s: kmemdb ask FLEET %s --rows 0%s\n", open, more, more == 1 ? "" : "s", question,
			p->as == KM_AS_HTML ? "</p>" : "");
	return st;
}

/* Counts the rows that it passes on. */
static enum km_status part_begin(void *arg, const struct km_result_column *cols, unsigned n)
{
	struct page *p = arg;

	p->rows = 0;
	return p->to->begin(p->to->arg, cols, n);
}

static enum km_status part_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct page *p = arg;

	p->rows++;
	return p->to->row(p->to->arg, cells, n);
}

static enum km_status part_end(void *arg)
{
	const struct page *p = arg;

	return p->to->end(p->to->arg);
}

static enum km_status put_part(struct page *p, const struct part *part, bool first, struct km_err *err)
{
	const struct km_sink notes = { km_sink_no_begin, note_row, km_sink_no_end, p };
	const struct km_sink rows = { part_begin, part_row, part_end, p };
	const struct km_format_look look = { .as = p->as, .width = p->width, .caption = part->title };
	const struct km_question_section *s;
	struct km_format_writer *w = NULL;
	struct km_question *q;
	enum km_status st = km_fleet_question_open(part->question, &q, err);

	if (st)
		return st;
	s = km_question_section(q, part->section);
	st = s ? km_question_set_params(p->r, q, p->as == KM_AS_JSON ? KM_ROWS_ALL : KM_ROWS_FEW, NULL, 0, err) : km_fail(err, KM_NOTFOUND, "no section '%s'", part->section);
	if (!st)
		st = km_format_create(p->f, &look, &w);
	if (!st) {
		put_title(p, part, first);
		km_format_set_empty(w, s->empty);
		p->to = km_format_sink(w);
		st = km_question_run(p->r, s, &rows, err);
	}
	if (!st && p->as != KM_AS_JSON)
		st = put_left_out(p, s, part->question, err);
	if (!st && s->note && p->as != KM_AS_JSON)
		st = km_report_query(p->r, s->note, NULL, 0, &notes, err);
	if (!st)
		put_tail(p);
	km_format_destroy(w);
	km_question_close(q);
	return st;
}

static const char html_head[] =
	"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
	/* Nothing is fetched, whatever a page says that was made of hostile inputs. */
	"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
	"<title>Fleet</title>\n<style>\n"
	":root { color-scheme: light dark; }\n"
	"body { font: 15px/1.45 system-ui, sans-serif; max-width: 76rem; margin: 0 auto; padding: 0 1rem 2rem; }\n"
	"h2 { font-size: 1.15rem; margin: 2rem 0 .4rem; }\n.box { overflow-x: auto; }\n"
	"table { border-collapse: collapse; font-variant-numeric: tabular-nums; }\n"
	"caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }\n"
	"th, td { text-align: left; vertical-align: top; padding: .2rem .7rem .2rem 0; border-bottom: 1px solid #8886; }\n"
	"</style>\n</head>\n<body>\n<main>\n<h1>Fleet</h1>\n";
static const char html_tail[] = "</main>\n<footer><p>A ? stands for a value that is not known. Each table is a section of a question: "
				"<code>kmemdb ask FLEET</code> lists them.</p></footer>\n</body>\n</html>\n";

enum km_status km_fleet_print(struct km_report *r, FILE *f, enum km_format as, unsigned width, struct km_err *err)
{
	struct page p = { .r = r, .f = f, .as = as, .width = width };
	enum km_status st = KM_OK;
	size_t i;

	fputs(as == KM_AS_HTML	 ? KM_REPORT_HEAD_HTML KM_VERSION "\">\n"
	      : as == KM_AS_MD	 ? KM_REPORT_HEAD_MD(KM_REPORT_TITLE_FLEET) "\n"
	      : as == KM_AS_JSON ? KM_REPORT_HEAD_JSON "\"parts\": [\n"
				 : KM_REPORT_HEAD_TEXT(KM_REPORT_TITLE_FLEET) "\n",
	      f);
	if (as == KM_AS_HTML)
		fputs(html_head, f);
	for (i = 0; i < KM_ARRAY_LEN(parts) && !st; i++)
		st = put_part(&p, &parts[i], !i, err);
	fputs(as == KM_AS_HTML ? html_tail : as == KM_AS_JSON ? "\n]}\n"
							      : "",
	      f);
	return st ? st : ferror(f) ? km_fail(err, KM_IO, "cannot write the report: %s", strerror(errno))
				   : KM_OK;
}

/* ---- in the folder of a fleet ---- */

/* What wraps at this width can be read in a mail. */
#define FILE_WIDTH 160

static enum km_status write_report(struct km_report *r, const struct km_fleet_options *o, enum km_format as, const char *ending,
				   mode_t mode, struct km_err *err)
{
	struct km_new_file new = { 0 };
	enum km_status st;
	char *path;

	if (asprintf(&path, "%s/report.%s", o->out, ending) < 0)
		return km_fail(err, KM_NOMEM, "out of memory");
	st = km_new_file_open(&new, path, mode, err);
	if (!st)
		st = km_fleet_print(r, new.f, as, as == KM_AS_TABLE ? FILE_WIDTH : 0, err);
	if (!st)
		st = km_new_file_keep(&new, err);
	km_new_file_drop(&new);
	free(path);
	return st;
}

enum km_status km_fleet_report(const struct km_fleet_options *o, struct km_err *err)
{
	static const struct {
		enum km_format as;
		const char *ending;
	} files[] = { { KM_AS_TABLE, "txt" }, { KM_AS_MD, "md" }, { KM_AS_HTML, "html" } };
	struct km_report *r = NULL;
	enum km_status st;
	struct stat info;
	char *path;
	size_t i;

	if (asprintf(&path, "%s/fleet.db", o->out) < 0)
		return km_fail(err, KM_NOMEM, "out of memory");
	st = stat(path, &info) ? km_fail(err, KM_IO, "cannot read '%s': %s", path, strerror(errno)) : km_fleet_open(path, &r, err);
	if (!st)
		km_report_set_cancel(r, o->cancel);
	for (i = 0; i < KM_ARRAY_LEN(files) && !st; i++)
		st = write_report(r, o, files[i].as, files[i].ending, info.st_mode & 0666, err);
	km_report_close(r);
	free(path);
	return o->cancel && *o->cancel ? KM_END : st;
}
