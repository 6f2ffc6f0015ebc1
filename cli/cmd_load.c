/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <string.h>
#include <unistd.h>

#include "case/case.h"
#include "commands.h"
#include "base/mem.h"
#include "leaks.h"
#include "store/store.h"

struct load_args {
	const char *output, *label, *kernel;
	struct cli_list vmlinux;
	unsigned jobs, pages;
	bool no_cache, any_vmlinux, keep_going, leaks;
};

/* In the order of enum km_pages_mode. */
static const char *const pages_modes[] = { "runs", "blocks", "none", NULL };
_Static_assert(KM_PAGES_RUNS == 0 && KM_PAGES_BLOCKS == 1 && KM_PAGES_NONE == 2,
	       "pages_modes follows enum km_pages_mode");

static const struct cli_opt load_opts[] = {
	{ OPT_STR, 'o', "output", "CASE", "case file to write (default: " CLI_DEFAULT_CASE ")",
	  offsetof(struct load_args, output), NULL, 0, false },
	{ OPT_LIST, 'k', "vmlinux", "FILE|DIR",
	  "vmlinux or profile of the kernel; of a folder of them, or when given several times, each dump takes the "
	  "one of its kernel, else it is looked up (default: looked up)",
	  offsetof(struct load_args, vmlinux), NULL, 0, false },
	{ OPT_LIST, 0, "vmlinux-dir", "DIR", "the same for a folder", offsetof(struct load_args, vmlinux), NULL, 0, false },
	{ OPT_STR, 'l', "label", "NAME", "a name for the capture", offsetof(struct load_args, label),
	  NULL, 0, false },
	{ OPT_UINT, 'j', "jobs", "N", "threads that decompress, at most 256 (default: one per processor)",
	  offsetof(struct load_args, jobs), NULL, 1, false },
	{ OPT_CHOICE, 'p', "pages", "MODE",
	  "detail to store about pages: runs of equal pages, only pageblocks, or nothing",
	  offsetof(struct load_args, pages), pages_modes, 0, false },
	{ OPT_FLAG, 0, "leaks", NULL,
	  "look for kernel memory that nothing references (else the first kmemdb ask leaks does)",
	  offsetof(struct load_args, leaks), NULL, 0, false },
	{ OPT_FLAG, 0, "keep-going", NULL,
	  "load the other INPUTs when one cannot be loaded",
	  offsetof(struct load_args, keep_going), NULL, 0, false },
	CLI_OPT_KERNEL(struct load_args),
	{ OPT_FLAG, 0, "any-vmlinux", NULL,
	  "accept --vmlinux FILE, given once, even if it is of another kernel than the dump: numbers may be wrong, "
	  "and the case says so",
	  offsetof(struct load_args, any_vmlinux), NULL, 0, false },
	{ OPT_FLAG, 0, "no-cache", NULL, "neither read nor write the cache of kernel layouts",
	  offsetof(struct load_args, no_cache), NULL, 0, false },
	{ .type = OPT_END },
};

struct load_progress {
	struct cli_progress bar;
	KM_VEC(int64_t) duplicates; /* captures that the case had already */
	bool failed;		    /* memory ran out for one of them */
};

static void on_progress(void *arg, const char *what, uint64_t done, uint64_t total)
{
	struct load_progress *p = arg;

	if (cli_interrupted) {
		cli_progress_end(&p->bar);
		cli_die_of_interrupt();
	}
	cli_progress_show(&p->bar, what, total ? (double)done / (double)total : 0);
}

static void on_failed(void *arg, const char *why)
{
	struct load_progress *p = arg;

	cli_progress_end(&p->bar);
	cli_error("%s", why);
}

static void on_waiting(void *arg, const char *text)
{
	struct load_progress *p = arg;

	cli_progress_end(&p->bar);
	cli_error("%s", text);
}

static void on_duplicate(void *arg, const char *input, const char *origin, int64_t capture_id)
{
	struct load_progress *p = arg;
	int64_t *id;

	id = km_vec_push(&p->duplicates);
	if (id)
		*id = capture_id;
	p->failed = p->failed || !id;
	cli_progress_end(&p->bar);
	km_format_puts(stdout, input);
	if (origin) {
		printf(" (");
		km_format_puts(stdout, origin);
		printf(")");
	}
	printf(": already loaded as capture %lld\n", (long long)capture_id);
}

/* A series of snapshots is one load of thousands of captures. */
#define SHOWN_CAPTURES 4

static const struct cli_output text_output = { .format = KM_AS_TABLE };

static enum km_status print_capture(struct km_report *r, struct km_err *err)
{
	enum km_status st = cli_print_lines(r, CLI_COVERAGE_SQL, &text_output, err);

	/* The fingerprint of a dump is that of a sample: a copy that was damaged, or changed, can have the same. */
	if (st == KM_OK)
		st = cli_print_lines(
			r,
			"SELECT 'note: this dump and that of capture ' || min(k.capture_id) || ' have the same size and header but not the same content:"
			" one of them may be a damaged copy'"
			" FROM capture c JOIN capture k ON k.fingerprint = c.fingerprint AND k.capture_id < c.capture_id"
			" AND k.content_hash <> c.content_hash"
			" WHERE c.capture_id = :capture AND c.kind = 'vmcore' HAVING count(*) > 0",
			&text_output, err);
	/* Kills and failures are in the next line. */
	if (st == KM_OK)
		st = cli_print_lines(
			r,
			"SELECT severity || ': ' || coalesce(subject || ': ', '') || says FROM finding"
			" WHERE capture_id = :capture AND severity IN ('error', 'warning')"
			" AND rule NOT IN ('oom-kills', 'allocation-failures')"
			" ORDER BY severity = 'warning', bytes DESC LIMIT 5",
			&text_output, err);
	if (st == KM_OK)
		st = cli_print_lines(r,
				     "SELECT (count(*) - 5) || ' more errors and warnings: kmemdb ask CASE summary' FROM finding"
				     " WHERE capture_id = :capture AND severity IN ('error', 'warning')"
				     " AND rule NOT IN ('oom-kills', 'allocation-failures') HAVING count(*) > 5",
				     &text_output, err);
	if (st == KM_OK)
		st = cli_print_lines(
			r,
			"SELECT 'found: ' || group_concat(what || ' (' || groups || ')', ', ')"
			" FROM log_finds WHERE capture_id = :capture",
			&text_output, err);
	if (st == KM_OK)
		st = cli_print_lines(
			r,
			"SELECT 'node ' || s.node_id || ' ' || s.zone_name || ': ' || s.verdict"
			" FROM zone_state s LEFT JOIN zone z USING (capture_id, node_id, zone_name)"
			" WHERE s.capture_id = :capture ORDER BY s.node_id, z.start_pfn",
			&text_output, err);
	return st;
}

/* What directories and archives have and the case has not. */
static enum km_status print_passed_over(struct km_report *r, const struct km_load_result *res,
					struct km_err *err)
{
	char sql[512];

	snprintf(sql, sizeof(sql),
		 "SELECT c.source || ': ' || l.reason FROM load l JOIN capture c"
		 " USING (capture_id) WHERE l.collector = '" KM_INPUT_FILES "'"
		 " AND l.reason LIKE 'passed over%%' AND l.capture_id BETWEEN %lld AND %lld"
		 " ORDER BY l.capture_id",
		 (long long)res->first_capture_id, (long long)res->last_capture_id);
	return cli_print_lines(r, sql, &text_output, err);
}

/* @boot: 0 where the question is about it anyway. */
static void print_command(const char *lead, const char *path, const char *question, int64_t boot)
{
	printf("%skmemdb ask ", lead);
	km_format_puts(stdout, path);
	printf(" %s", question);
	if (boot)
		printf(" --boot %" PRId64, boot);
	printf("\n");
}

/*
 * What to ask next: about what the logs just loaded report, then the summary. A question is about the boot of @newest:
 * another one is named, the newest that has a report.
 */
static enum km_status print_next(struct km_report *r, const char *path,
				 const struct km_load_result *res, int64_t newest, struct km_err *err)
{
	char sql[640];
	int64_t found = 0, place, boot, silent = 0;
	enum km_status st;

	(void)snprintf(sql, sizeof(sql),
		       "WITH own AS (SELECT boot FROM capture WHERE capture_id = %" PRId64 ")"
		       " SELECT 2 * iif(k.boot IS (SELECT boot FROM own), 0, k.boot) + f.place"
		       " FROM log_finds f JOIN capture k ON k.capture_id = f.capture_id"
		       " WHERE f.capture_id BETWEEN %" PRId64 " AND %" PRId64
		       " ORDER BY f.place, k.boot IS (SELECT boot FROM own) DESC, k.place DESC LIMIT 1",
		       newest, (int64_t)res->first_capture_id, (int64_t)res->last_capture_id);
	st = km_report_number(r, sql, &found, err);
	if (st && st != KM_NOTFOUND)
		return st;
	place = found ? (found - 1) % 2 + 1 : 0;
	boot = found ? (found - 1) / 2 : 0;
	(void)snprintf(sql, sizeof(sql),
		       "SELECT count(*) = 0 FROM finding f JOIN capture k ON k.capture_id = f.capture_id"
		       " WHERE f.severity NOT IN ('ok', 'unknown')"
		       " AND k.boot IS (SELECT boot FROM capture WHERE capture_id = %" PRId64 ")",
		       newest);
	st = boot ? km_report_number(r, sql, &silent, err) : KM_OK;
	if (st && st != KM_NOTFOUND)
		return st;
	printf("\n");
	if (place)
		print_command("next: ", path, place == 1 ? "oom" : "alloc-failures", boot);
	print_command(place ? "      " : "next: ", path, "summary", silent ? boot : 0);
	return KM_OK;
}

/* Whether a dump among what was loaded could be read in part alone. */
static enum km_status is_part(struct km_report *r, const struct km_load_result *res, bool *ret,
			      struct km_err *err)
{
	char sql[160];
	int64_t n = 0;
	enum km_status st;

	(void)snprintf(sql, sizeof(sql),
		       "SELECT count(part) FROM coverage WHERE capture_id BETWEEN %" PRId64
		       " AND %" PRId64,
		       (int64_t)res->first_capture_id, (int64_t)res->last_capture_id);
	st = km_report_number(r, sql, &n, err);
	*ret = n > 0;
	return st;
}

static void put_loaded(const char *path, const struct km_load_result *res)
{
	char text[9000];
	int n = snprintf(text, sizeof(text), "%s: loaded in %.2f s", path, res->seconds);

	if (n > 0 && (size_t)n < sizeof(text) && res->vmlinux_origin && *res->vmlinux)
		snprintf(text + n, sizeof(text) - (size_t)n, ", types from %s (%s, %.0f ms)", res->vmlinux, res->vmlinux_origin,
			 res->layout_seconds * 1000);
	cli_put_line(stdout, text);
}

/* What was loaded, from the case itself. */
static int print_summary(const char *path, const struct km_load_result *res, size_t nr_inputs)
{
	struct km_report *r;
	struct km_err err = { "" };
	enum km_status st = KM_OK;
	bool part = false;
	int64_t id, newest;
	int status = cli_open_case(path, 0, &r);

	if (status != CLI_OK)
		return status;
	newest = km_report_own_capture(r);
	put_loaded(path, res);
	id = res->first_capture_id;
	if (res->last_capture_id - id >= SHOWN_CAPTURES) {
		id = res->last_capture_id - SHOWN_CAPTURES + 1;
		printf("\ncaptures %lld to %lld are loaded; the newest %d of them:\n",
		       (long long)res->first_capture_id, (long long)res->last_capture_id,
		       SHOWN_CAPTURES);
	}
	for (; id <= res->last_capture_id && st == KM_OK; id++) {
		st = km_report_set_capture(r, id, &err);
		if (st == KM_NOTFOUND) {
			st = KM_OK; /* an input that failed */
			continue;
		}
		printf("\n");
		if (st == KM_OK)
			st = print_capture(r, &err);
	}
	if (st == KM_OK)
		st = print_passed_over(r, res, &err);
	if (res->nr_failed) {
		printf("\n%zu of %zu inputs could not be loaded: kmemdb ask ", res->nr_failed,
		       nr_inputs);
		km_format_puts(stdout, path);
		printf(" coverage --section inputs\n");
	}
	if (st == KM_OK)
		st = print_next(r, path, res, newest, &err);
	if (st == KM_OK)
		st = is_part(r, res, &part, &err);
	km_report_close(r);
	if (st != KM_OK && !ferror(stdout)) {
		cli_error("%s", err.text);
		return CLI_INPUT;
	}
	return res->nr_failed || res->left_out || part ? CLI_WRONG : CLI_OK;
}

/* What --leaks asks for is done in the captures that were there already, too. */
static int search_duplicates(const char *path, const struct load_progress *p)
{
	struct km_err why;
	size_t i;
	int status, worst = p->failed ? CLI_INPUT : CLI_OK;

	if (p->failed)
		cli_error("out of memory");
	for (i = 0; i < p->duplicates.n; i++) {
		int64_t id = p->duplicates.v[i];
		bool searched;

		status = cli_find_leaks(path, (unsigned)id, &searched, &why);
		if (status != CLI_OK)
			return status;
		if (searched)
			printf("capture %lld: searched for kernel memory that nothing references\n", (long long)id);
		if (!*why.text)
			continue;
		cli_error("capture %lld is not searched for kernel memory that nothing references: %s", (long long)id, why.text);
		worst = worst == CLI_OK ? CLI_WRONG : worst;
	}
	return worst;
}

/* Other commands name the case first; here it goes behind -o. */
static bool case_is_an_input(const struct load_args *args, int argc, char **argv)
{
	const char *end = strrchr(argv[0], '.');

	return !args->output && argc > 1 && end && !strcmp(end, ".db") && access(argv[0], F_OK) != 0;
}

static int say_result(const struct load_args *args, const struct km_load_options *o, const struct km_load_result *res,
		      const struct load_progress *progress)
{
	int status = args->leaks ? search_duplicates(o->case_path, progress) : CLI_OK;

	if (status != CLI_OK && status != CLI_WRONG)
		return status;
	if (res->last_capture_id >= res->first_capture_id)
		return print_summary(o->case_path, res, o->nr_inputs) | status;
	if (res->left_out)
		cli_error("a memory dump in the input could not be loaded");
	return res->left_out ? CLI_WRONG : status;
}

static int load_case(const struct load_args *args, int argc, char **argv, struct load_progress *progress)
{
	struct km_load_result res = { 0 };
	struct km_err err = { "" };
	struct km_load_options o = {
		.case_path = args->output ? args->output : CLI_DEFAULT_CASE,
		.inputs = (const char *const *)argv,
		.nr_inputs = (size_t)argc,
		.types = args->vmlinux.v,
		.nr_types = args->vmlinux.n,
		.label = args->label,
		.jobs = args->jobs,
		.pages = (enum km_pages_mode)args->pages,
		.leaks = args->leaks,
		.no_cache = args->no_cache,
		.any_vmlinux = args->any_vmlinux,
		.keep_going = args->keep_going,
		.failed = on_failed,
		.duplicate = on_duplicate,
		.progress = on_progress,
		.waiting = on_waiting,
		.progress_arg = progress,
	};
	enum km_status st;
	int status = cli_address(&cli_cmd_load, args->kernel, &o.kernel);

	if (status != CLI_OK)
		return status;
	status = cli_check_types(&args->vmlinux, &o.vmlinux);
	if (status != CLI_OK)
		return status;
	if (args->any_vmlinux && !o.vmlinux)
		return cli_usage(&cli_cmd_load, "--any-vmlinux goes with one --vmlinux FILE");
	if (case_is_an_input(args, argc, argv)) {
		cli_error("there is no file '%s'; name the case to make with -o: kmemdb load -o %s %s",
			  argv[0], argv[0], argv[1]);
		return CLI_INPUT;
	}
	cli_set_unfinished(km_store_private_path(o.case_path));
	cli_end_on_interrupt();
	cli_progress_begin(&progress->bar);
	st = km_case_load(&o, &res, &err);
	cli_progress_end(&progress->bar);
	cli_set_unfinished(NULL);
	if (st != KM_OK) {
		cli_error("%s", err.text);
		return CLI_INPUT;
	}
	if (cli_interrupted)
		return CLI_OK;
	return say_result(args, &o, &res, progress);
}

static int run_load(const void *opts, int argc, char **argv)
{
	struct load_progress progress = { 0 };
	int status = load_case(opts, argc, argv, &progress);

	km_vec_free(&progress.duplicates);
	return status;
}

const struct cli_cmd cli_cmd_load = {
	.name = "load",
	.group = "Fill a case file",
	.args = "[-o CASE] INPUT...",
	.summary = "load memory dumps into a case file",
	.doc = "Load each INPUT as a capture into the case file CASE, which is created if it does not exist. "
	       "The case is written whole or not at all: a load that fails or is interrupted changes nothing. "
	       "If one of several INPUTs cannot be loaded, the load fails; with --keep-going the others are "
	       "loaded, failures are reported on standard error and by kmemdb ask coverage, and the exit status "
	       "is 1. The exit status is also 1 for a dump, an archive or a compressed file that is cut short, "
	       "incomplete or damaged: the readable part is loaded, and the coverage line begins with IN PART "
	       "and the reason; likewise where something is not found in the kernel under any name that kmemdb "
	       "knows. What a dump tool left out (makedumpfile -d) is not counted as lost.\n\n"
	       "An INPUT is a memory dump of a Linux kernel (ELF or kdump-compressed, flattened or not; a LiME, "
	       "AVML or raw memory image; all files of a split dump are given together), a kernel log, captured "
	       "files of /proc in one text with '=== /proc/NAME', '# /proc/NAME' or '# cat /proc/NAME' before "
	       "each file, or any directory or archive (tar, compressed or not, zip) with some of these in it: "
	       "kdump's /var/crash, a sosreport or supportconfig, OSWatcher or mmtests files, a folder of logs, "
	       "a folder for each host. A directory is searched for dumps, captured files and logs. Each "
	       "becomes a capture, dumps first, then snapshots, oldest first, then logs. Files that are passed "
	       "over are counted, and listed with the reason in table passed_over; if one of them is a dump, "
	       "the exit status is 1. The memory of a running kernel (/proc/kcore, /dev/mem) is refused, as it "
	       "changes while it is read: kmemdb capture copies what such a kernel says of itself.\n\n"
	       "The kernel's types come from its vmlinux, or from a profile made of one. Without --vmlinux it "
	       "is looked up by build-id and release beside the dump, in /usr/lib/debug, /boot and "
	       "/lib/modules, and from debuginfod when DEBUGINFOD_URLS is set; a server that says nothing for "
	       "DEBUGINFOD_TIMEOUT seconds (20 by default) is given up. With a folder or "
	       "several files as --vmlinux each dump takes the one of its kernel, and is looked up when there is none. A "
	       "single vmlinux of another kernel is refused, unless --any-vmlinux is given.",
	.min = 1,
	.max = -1,
	.args_bytes = sizeof(struct load_args),
	.opts = load_opts,
	.run = run_load,
	.complete = "file",
};
