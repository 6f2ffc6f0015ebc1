/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "commands.h"
#include "question.h"

struct report_args {
	struct cli_output out; /* format: index of report_formats */
	struct cli_about about;
};

static const char *const report_formats[] = {"text", "md", "json", NULL};
enum { AS_TEXT, AS_MD, AS_JSON };

static const struct cli_opt report_opts[] = {
	CLI_OPT_ABOUT(struct report_args),
	CLI_OPT_FORMATS(struct report_args, report_formats),
	{.type = OPT_END},
};

/* Whether a report in the log has numbers of @scope. */
#define LOG_HAS(scope)                                                                           \
	"SELECT count(*) FROM log_meminfo WHERE capture_id = :capture AND scope = '" scope "'"

/*
 * The report, part by part: sections of questions, which go on where a part ends. A part whose "when" yields 0
 * has no rows for this capture and is left out. That is unknown, and told at the end, where @untold says why,
 * unless "known" yields that there was something to find it in.
 */
static const struct part {
	const char *title, *question, *section;
	unsigned rows; /* shown at most */
	const char *when, *untold, *known;
} parts[] = {
	{"What was found", "summary", "findings", 20,
	 "SELECT count(*) FROM finding WHERE capture_id = :capture AND severity IN ('error', 'warning', 'notice')",
	 NULL, NULL},
	{"What this is", "summary", "capture", 20, NULL, NULL, NULL},
	{"Inputs that could not be loaded", "coverage", "inputs", 20,
	 "SELECT count(*) FROM load l WHERE collector = 'input' AND status = 'failed' AND NOT "
	 "EXISTS"
	 " (SELECT 1 FROM capture c WHERE c.capture_id = l.capture_id)",
	 NULL, NULL},
	{"What could not be read", "coverage", "unread", 15,
	 "SELECT count(*) FROM load WHERE capture_id = :capture AND status <> 'complete'", NULL,
	 NULL},
	{"Damaged or unreadable structures", "coverage", "issues", 10,
	 "SELECT count(*) FROM issue WHERE capture_id = :capture", NULL, NULL},
	{"Numbers that do not agree", "checks", "failed", 20,
	 "SELECT count(*) FROM \"check\" WHERE capture_id = :capture AND ok = 0",
	 "no number could be checked",
	 "SELECT count(ok) FROM \"check\" WHERE capture_id = :capture"},
	{"What the log reports", "summary", "log", 2,
	 "SELECT count(*) FROM log_finds WHERE capture_id = :capture", NULL, NULL},
	{"Why the OOM killer ran", "oom", "cause", 10,
	 "SELECT count(*) FROM oom_event WHERE capture_id = :capture", NULL, NULL},
	{"Where the memory went", "memory", "ledger", 40,
	 "SELECT (SELECT count(*) FROM page_class WHERE capture_id = :capture)"
	 " + (SELECT count(*) FROM meminfo WHERE capture_id = :capture)",
	 "neither pages nor counters of memory are known", LOG_HAS("all")},
	{"Where memory was at OOM kills", "oom", "memory", 40,
	 "SELECT count(*) FROM oom_event WHERE capture_id = :capture AND meminfo_seq IS NOT NULL",
	 NULL, NULL},
	{"Who holds most of it", "memory", "owners", 15,
	 "SELECT count(*) FROM owner WHERE capture_id = :capture",
	 "who holds a page is known of a dump only", NULL},
	{"Zones", "summary", "zones", 20,
	 "SELECT (SELECT count(*) FROM zone WHERE capture_id = :capture)"
	 " + (SELECT count(*) FROM free_area WHERE capture_id = :capture)",
	 "neither zones nor free blocks are known", LOG_HAS("zone")},
	{"Slab caches that hold most", "slab", "caches", 12,
	 "SELECT count(*) FROM slab_cache WHERE capture_id = :capture",
	 "no slab cache is known; /proc/slabinfo is for root only", LOG_HAS("slab")},
	{"Largest processes", "processes", "top", 12,
	 "SELECT count(*) FROM process_memory WHERE capture_id = :capture",
	 "no memory of a process is known",
	 "SELECT count(*) FROM oom_task WHERE capture_id = :capture"},
	{"Cgroups", "cgroups", "tree", 12,
	 "SELECT count(*) FROM cgroup WHERE capture_id = :capture", "no memory cgroup is known",
	 NULL},
	{"Swap", "swap", "areas", 10, "SELECT count(*) FROM swap_area WHERE capture_id = :capture",
	 "no swap area is known; there may be none",
	 "SELECT count(*) FROM load WHERE capture_id = :capture AND collector IN ('swap', "
	 "'proc/swaps')"
	 " AND status = 'complete'"},
	{"Pages that nobody owns", "other-kernel", "hints", 8,
	 "SELECT count(*) FROM unowned_run WHERE capture_id = :capture",
	 "what is in such pages is known of a dump only",
	 "SELECT count(*) FROM load WHERE capture_id = :capture AND collector = 'unowned' AND "
	 "status ="
	 " 'complete'"},
	{"OOM kills", "oom", "kills", 10,
	 "SELECT count(*) FROM oom_event WHERE capture_id = :capture", "there is no kernel log",
	 "SELECT count(*) FROM kernel_log WHERE capture_id = :capture"},
	{"Failed allocations", "alloc-failures", "failures", 10,
	 "SELECT count(*) FROM alloc_failure WHERE capture_id = :capture", "there is no kernel log",
	 "SELECT count(*) FROM kernel_log WHERE capture_id = :capture"},
	/* "What is not told" comes here. */
	{"What to ask next", "summary", "next", 20, NULL, NULL, NULL},
};
#define NR_PARTS (sizeof(parts) / sizeof(parts[0]))

/* Passes on the first rows and counts the rest. */
struct first_rows {
	const struct km_sink *to;
	uint64_t rows;
	unsigned most;
};

static enum km_status first_begin(void *arg, const struct km_result_column *cols, unsigned n)
{
	const struct first_rows *f = arg;

	return f->to->begin(f->to->arg, cols, n);
}

static enum km_status first_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct first_rows *f = arg;

	return f->rows++ < f->most ? f->to->row(f->to->arg, cells, n) : KM_OK;
}

static enum km_status first_end(void *arg)
{
	const struct first_rows *f = arg;

	return f->to->end(f->to->arg);
}

struct reporter {
	struct km_report *r;
	struct cli_output out;
	struct km_format_writer *w;
	unsigned as, printed;
	bool untold[NR_PARTS];
};

/* The head of a part is printed once it is known which capture answers. */
struct head {
	const struct reporter *p;
	const struct part *part;
};

static enum km_status print_head(void *arg, const char *from, struct km_err *err)
{
	const struct head *h = arg;
	const struct reporter *p = h->p;
	const struct part *part = h->part;
	char *title;

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

static void print_tail(const struct reporter *p, const struct part *part, uint64_t more)
{
	if (p->as == AS_JSON)
		printf(", \"more_rows\": %llu}", (unsigned long long)more);
	else if (more)
		printf("%s%llu more: kmemdb ask CASE %s --section %s\n", p->as == AS_MD ? "\n" : "",
		       (unsigned long long)more, part->question, part->section);
}

static enum km_status leave_out(struct reporter *p, const struct part *part, struct km_err *err)
{
	int64_t known = 0;
	enum km_status st = KM_OK;

	if (part->untold && part->known)
		st = km_report_number_of_boot(p->r, part->known, &known, err);
	p->untold[part - parts] = part->untold && !known;
	return st;
}

static struct km_cell text_cell(const char *text)
{
	return (struct km_cell){.kind = KM_CELL_TEXT, .text = text, .bytes = strlen(text)};
}

/* The parts that were left out because this capture does not tell. */
static enum km_status print_untold(struct reporter *p, struct km_err *err)
{
	static const struct part part = {
		"What this capture does not tell", "coverage", "collectors", 0, NULL, NULL, NULL};
	struct head head = {p, &part};
	static const struct km_result_column cols[] = {{"part", KM_UNIT_TEXT, -1},
						       {"why", KM_UNIT_TEXT, -1}};
	const struct km_sink *sink = km_format_sink(p->w);
	enum km_status st;
	size_t i;

	for (i = 0; i < NR_PARTS && !p->untold[i];)
		i++;
	if (i == NR_PARTS)
		return KM_OK;
	st = print_head(&head, "", err);
	if (st == KM_OK)
		st = sink->begin(sink->arg, cols, 2);
	for (; i < NR_PARTS && st == KM_OK; i++) {
		struct km_cell cells[] = {text_cell(parts[i].title),
					  text_cell(p->untold[i] ? parts[i].untold : "")};

		if (p->untold[i])
			st = sink->row(sink->arg, cells, 2);
	}
	if (st == KM_OK)
		st = sink->end(sink->arg);
	print_tail(p, &part, 0);
	p->printed++;
	return st;
}

static enum km_status print_part(struct reporter *p, const struct part *part, struct km_err *err)
{
	const struct km_question_section *s;
	struct first_rows first = {.to = km_format_sink(p->w), .most = part->rows};
	struct km_sink sink = {first_begin, first_row, first_end, &first};
	struct km_question *q;
	enum km_status st;
	int64_t n;

	if (part->when) {
		st = km_report_number_of_boot(p->r, part->when, &n, err);
		if (st || !n)
			return st ? st : leave_out(p, part, err);
	}
	st = km_question_open(part->question, &q, err);
	if (st)
		return st;
	s = km_question_section(q, part->section);
	st = s ? km_question_set_params(p->r, q, NULL, 0, err)
	       : km_fail(err, KM_NOTFOUND, "no section '%s'", part->section);
	if (st == KM_OK) {
		struct head head = {p, part};

		st = cli_answer_section(p->r, s, p->w, &sink, print_head, &head, &first.rows, err);
		print_tail(p, part, first.rows > first.most ? first.rows - first.most : 0);
		p->printed++;
	}
	km_question_close(q);
	return st;
}

static enum km_status print_report(struct reporter *p, struct km_err *err)
{
	enum km_status st = cli_writer_create(&p->out, false, &p->w);
	size_t i;

	if (st == KM_OK && !km_report_capture(p->r))
		st = km_fail(err, KM_NOTFOUND, "the case file holds no capture");
	if (st == KM_OK && p->as == AS_JSON)
		printf("{\"capture_id\": %lld, \"parts\": [\n", (long long)km_report_capture(p->r));
	if (st == KM_OK && p->as != AS_JSON) {
		st = cli_print_lines(p->r, CLI_COVERAGE_SQL, &p->out, err);
		p->printed++;
	}
	for (i = 0; i < NR_PARTS && st == KM_OK; i++) {
		if (i == NR_PARTS - 1)
			st = print_untold(p, err);
		if (st == KM_OK)
			st = print_part(p, &parts[i], err);
	}
	if (st == KM_OK && p->as == AS_JSON)
		printf("\n]}\n");
	km_format_destroy(p->w);
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

static int run_report(const void *opts, int argc, char **argv)
{
	const struct report_args *args = opts;
	static const enum km_format formats[] = {KM_AS_TABLE, KM_AS_MD, KM_AS_JSON};
	struct reporter p = {.as = args->out.format, .out = args->out};
	struct km_err err = {""};
	enum km_status st;
	bool wrong = false;
	int status = cli_open_case_about(argc ? argv[0] : CLI_DEFAULT_CASE, &args->about, &p.r);

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

const struct cli_cmd cli_cmd_report = {
	.name = "report",
	.group = "Ask",
	.args = "[CASE]",
	.summary = "tell all that matters about a capture on a page or two",
	.doc = "Report on the newest capture in the case file CASE, default " CLI_DEFAULT_CASE
	       ": what was found to be wrong, what it is, what could not be read, numbers that do not agree, where the memory "
	       "went and who holds it, zones, slab caches, processes, cgroups, swap, failures in "
	       "the "
	       "log, and what to ask next: what crash tells with sys, kmem -i, kmem -s and ps -G, "
	       "and "
	       "more. Each part is a section of a question (`kmemdb ask`), and long parts end with "
	       "the command that shows the rest. What this capture has nothing of is left out; "
	       "where "
	       "that means that it is not known, a part at the end says so and why.\n\n"
	       "With --format json the report is one object with the parts in an array, each with "
	       "its "
	       "rows and the number of rows left out.\n\n"
	       "The exit status is 1 when numbers do not agree (a failed check), or when a finding is an error.",
	.min = 0,
	.max = 1,
	.args_bytes = sizeof(struct report_args),
	.opts = report_opts,
	.run = run_report,
	.paged = true,
	.complete = "case",
};
