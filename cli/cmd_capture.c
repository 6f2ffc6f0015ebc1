/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <stdlib.h>

#include "case/capture.h"
#include "commands.h"

struct capture_args {
	const char *root;
	unsigned interval, count;
	bool processes, full, script;
};

static const struct cli_opt capture_opts[] = {
	{ OPT_UINT, 'i', "interval", "S", "seconds from one snapshot to the next (default: 10)",
	  offsetof(struct capture_args, interval), NULL, 1, false },
	{ OPT_UINT, 'n', "count", "N",
	  "number of snapshots (default: 1; with --interval: until ^C)",
	  offsetof(struct capture_args, count), NULL, 1, false },
	{ OPT_FLAG, 'p', "processes", NULL,
	  "also the files of each process: its mappings, PSS, USS",
	  offsetof(struct capture_args, processes), NULL, 0, false },
	{ OPT_FLAG, 0, "full", NULL,
	  "also costly files: page flags, page_owner, kmemleak, folders of slab caches",
	  offsetof(struct capture_args, full), NULL, 0, false },
	{ OPT_STR, 'r', "root", "DIR", "where proc and sys are (default: /)",
	  offsetof(struct capture_args, root), NULL, 0, false },
	{ OPT_FLAG, 0, "script", NULL, "print a shell script that does the same without kmemdb",
	  offsetof(struct capture_args, script), NULL, 0, false },
	{ .type = OPT_END },
};

static bool on_snapshot(void *arg, uint64_t snapshot, const struct km_capture_cost *cost)
{
	(void)arg;
	(void)snapshot;
	(void)cost;
	return !cli_interrupted;
}

static void print_cost(const struct km_capture_result *r)
{
	double n = (double)r->snapshots;

	printf("cost of a snapshot: %.1f ms CPU (%.1f ms of it writing), %.1f ms wall, %.0f files, "
	       "%.0f kB",
	       1000 * r->sum.cpu_s / n, 1000 * r->sum.write_cpu_s / n, 1000 * r->sum.wall_s / n,
	       (double)r->sum.files / n, (double)r->sum.bytes / n / 1024);
	if (r->snapshots > 1)
		printf("; worst %.1f ms CPU", 1000 * r->worst.cpu_s);
	printf("\n");
}

static void print_misses(const struct km_capture_result *r)
{
	unsigned i, shown = r->nr_misses < 10 ? r->nr_misses : 10;

	for (i = 0; i < shown; i++) {
		printf("cannot read ");
		km_format_puts(stdout, r->misses[i].path);
		printf(": %s\n", r->misses[i].why);
	}
	if (r->nr_misses > shown)
		printf("cannot read %u more files\n", r->nr_misses - shown);
	if (r->absent[0])
		printf("not there: %s\n", r->absent);
}

static int print_script(const struct km_capture_options *o)
{
	char *text = km_capture_script(o);

	if (!text) {
		cli_error("out of memory");
		return CLI_INPUT;
	}
	fputs(text, stdout);
	free(text);
	return CLI_OK;
}

static int run_capture(const void *opts, int argc, char **argv)
{
	const struct capture_args *args = opts;
	struct km_capture_options o = {
		.root = args->root,
		.dest = argc ? argv[0] : NULL,
		.interval = args->interval ? args->interval : 10,
		.count = args->count || args->interval ? args->count : 1,
		.processes = args->processes,
		.full = args->full,
	};
	struct km_capture_result r;
	struct km_err err = { "" };

	if (args->script && argc)
		return cli_usage(&cli_cmd_capture,
				 "the script takes the destination as its argument: leave out '%s'",
				 argv[0]);
	if (args->script)
		return print_script(&o);
	if (!argc)
		return cli_usage(&cli_cmd_capture, "name the directory or archive to write");
	cli_catch_interrupt();
	if (km_capture_run(&o, on_snapshot, NULL, &r, &err) != KM_OK) {
		cli_error("%s", err.text);
		return CLI_INPUT;
	}
	km_format_puts(stdout, o.dest);
	printf(": %" PRIu64 " snapshot%s\n", r.snapshots, r.snapshots == 1 ? "" : "s");
	print_cost(&r);
	print_misses(&r);
	printf("\nnext: kmemdb load ");
	km_format_puts(stdout, o.dest);
	printf("\n");
	return CLI_OK;
}

const struct cli_cmd cli_cmd_capture = {
	.name = "capture",
	.group = "Fill a case file",
	.args = "DEST | --script",
	.summary = "copy this machine's memory information, for kmemdb load",
	.doc = "Copy the files of /proc and /sys that kmemdb reads into DEST: a directory, or an archive by its "
	       "name (.tar, .tar.gz, .tar.xz, .tar.zst). Each snapshot is a folder named by its time in UTC. A "
	       "directory may hold earlier ones; an archive costs the machine less. Run it as root: ordinary "
	       "users cannot read slabinfo, vmallocinfo, pagetypeinfo and other files. The cost of a snapshot "
	       "and the files that could not be read are reported at the end.\n\n"
	       "With --interval, snapshots are taken until --count is reached or the command is interrupted; "
	       "those taken so far are kept.\n\n"
	       "With --script, a shell script is printed instead, for machines without kmemdb: run as `sh "
	       "SCRIPT > FILE` it prints one text that kmemdb load reads, as `sh SCRIPT DEST` it writes a "
	       "directory.",
	.min = 0,
	.max = 1,
	.args_bytes = sizeof(struct capture_args),
	.opts = capture_opts,
	.run = run_capture,
	.complete = "file",
};
