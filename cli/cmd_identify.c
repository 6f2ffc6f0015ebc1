/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "commands.h"
#include "identify/identify.h"

struct identify_args {
	struct cli_output out;
	unsigned capture, pid;
	const char *section, *vmlinux;
	struct cli_list dump;
	bool no_cache, refs;
};

static const struct cli_opt identify_opts[] = {
	{ OPT_UINT, 'c', "capture", "ID",
	  "the capture that the addresses belong to (default: the newest)",
	  offsetof(struct identify_args, capture), NULL, 1, false },
	CLI_OPT_OUTPUT(struct identify_args),
	{ OPT_STR, 's', "section", "NAME",
	  "only this section: what, a row per address, or facts (csv, json and jsonl print what otherwise)",
	  offsetof(struct identify_args, section), NULL, 0, false },
	{ OPT_UINT, 'p', "pid", "PID", "user-space addresses belong to this process",
	  offsetof(struct identify_args, pid), NULL, 1, false },
	{ OPT_LIST, 'd', "dump", "FILE",
	  "the dump's path, if it was moved; once for each file of a split one",
	  offsetof(struct identify_args, dump), NULL, 0, false },
	{ OPT_STR, 'k', "vmlinux", "FILE",
	  "vmlinux or profile of the kernel (default: the one that the case was made with)",
	  offsetof(struct identify_args, vmlinux), NULL, 0, false },
	{ OPT_FLAG, 'r', "refs", NULL, "search all of memory for who holds it, from there to a root",
	  offsetof(struct identify_args, refs), NULL, 0, false },
	{ OPT_FLAG, 0, "no-cache", NULL, "neither read nor write the cache of kernel layouts",
	  offsetof(struct identify_args, no_cache), NULL, 0, false },
	{ .type = OPT_END },
};

enum {
	WHAT,
	FACTS,
	NR_SECTIONS,
};
static const char *const section_names[] = { "what", "facts" };
static const char *const section_titles[] = { "What is there", "What is known about it" };

static const struct km_result_column what_columns[] = {
	{ "address", KM_UNIT_TEXT, -1 },
	{ "what", KM_UNIT_TEXT, -1 },
	{ "name", KM_UNIT_TEXT, -1 },
	{ "state", KM_UNIT_TEXT, -1 },
	{ "start", KM_UNIT_KADDR, -1 },
	{ "offset_bytes", KM_UNIT_BYTES, 0 },
	{ "text", KM_UNIT_TEXT, -1 },
};
static const struct km_result_column facts_columns[] = {
	{ "address", KM_UNIT_TEXT, -1 },
	{ "fact", KM_UNIT_TEXT, -1 },
	{ "value", KM_UNIT_TEXT, -1 },
	{ "why", KM_UNIT_TEXT, -1 },
};

/* All addresses: what they are is printed before the facts of each. */
struct identified {
	char **given;
	struct km_identity *v;
	unsigned n;
};

static struct km_cell text_cell(const char *text)
{
	struct km_cell c = { .kind = KM_CELL_NULL };

	if (text) {
		c.kind = KM_CELL_TEXT;
		c.text = text;
		c.bytes = strlen(text);
	}
	return c;
}

static struct km_cell number_cell(bool known, uint64_t n)
{
	return (struct km_cell){ .kind = known ? KM_CELL_INT : KM_CELL_NULL, .i = (int64_t)n };
}

static const char *or_none(const char *text)
{
	return text ? text : "";
}

static enum km_status what_rows(const struct km_sink *sink, const struct identified *all)
{
	enum km_status st = sink->begin(sink->arg, what_columns, 7);
	unsigned i;

	for (i = 0; i < all->n && st == KM_OK; i++) {
		const struct km_identity *id = &all->v[i];
		struct km_cell cells[] = {
			text_cell(all->given[i]),
			text_cell(id->what),
			text_cell(or_none(id->name)),
			text_cell(or_none(id->state)),
			number_cell(id->has_start, id->start),
			number_cell(id->has_start, id->offset),
			text_cell(id->text),
		};

		st = sink->row(sink->arg, cells, 7);
	}
	return st == KM_OK ? sink->end(sink->arg) : st;
}

static enum km_status fact_rows(const struct km_sink *sink, const struct identified *all)
{
	enum km_status st = sink->begin(sink->arg, facts_columns, 4);
	unsigned i;
	size_t f;

	for (i = 0; i < all->n; i++) {
		for (f = 0; f < all->v[i].facts.n && st == KM_OK; f++) {
			const struct km_identity_fact *fact = &all->v[i].facts.v[f];
			struct km_cell cells[] = {
				text_cell(all->given[i]),
				text_cell(fact->fact),
				text_cell(fact->value),
				text_cell(or_none(fact->why)),
			};

			st = sink->row(sink->arg, cells, 4);
		}
	}
	return st == KM_OK ? sink->end(sink->arg) : st;
}

static enum km_status print_sections(const struct identify_args *args, const struct identified *all,
				     bool follows)
{
	bool people = cli_for_people(&args->out);
	struct km_format_writer *w = NULL;
	enum km_status st = cli_writer_create(&args->out, false, &w);
	unsigned s;

	for (s = WHAT; s < NR_SECTIONS && st == KM_OK; s++) {
		if (args->section ? strcmp(args->section, section_names[s]) != 0
				  : !people && s != WHAT)
			continue;
		if (people && follows)
			printf("\n");
		if (people)
			cli_title(&args->out, 3, section_titles[s]);
		follows = true;
		st = s == WHAT ? what_rows(km_format_sink(w), all)
			       : fact_rows(km_format_sink(w), all);
	}
	km_format_destroy(w);
	return st;
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

/* By all of memory: asked for, or it takes less than a second. What then cannot be searched is known without. */
static enum km_status find_holders(struct km_identify *ident, const struct identify_args *args, struct identified *all,
				   struct km_err *err)
{
	struct cli_progress bar = { 0 };
	enum km_status st;

	if (!args->refs && !km_identify_is_quick(ident))
		return KM_OK;
	cli_end_on_interrupt();
	cli_progress_begin(&bar);
	st = km_identify_holders(ident, all->v, all->n, on_progress, &bar, err);
	cli_progress_end(&bar);
	return st == KM_ABSENT && !args->refs ? KM_OK : st;
}

static int identify_all(struct km_identify *ident, const struct identify_args *args,
			struct identified *all)
{
	const char *no_dump = km_identify_no_dump(ident);
	bool people = cli_for_people(&args->out), partly = false;
	struct km_err err = { "" };
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; i < all->n && st == KM_OK; i++) {
		st = km_identify(ident, all->given[i], args->pid ? (int64_t)args->pid : -1,
				 &all->v[i], &err);
		partly = partly || all->v[i].partly;
	}
	if (st == KM_FORMAT)
		return cli_usage(&cli_cmd_identify, "%s", err.text);
	if (st == KM_OK)
		st = find_holders(ident, args, all, &err);
	if (st == KM_OK && no_dump && people)
		printf("by the case alone: ");
	if (st == KM_OK && no_dump && people)
		km_format_puts(stdout, no_dump);
	if (st == KM_OK && no_dump && people)
		printf("\n");
	if (st == KM_OK && no_dump && !people)
		cli_error("by the case alone: %s", no_dump);
	if (st == KM_OK)
		st = print_sections(args, all, no_dump != NULL);
	if (st == KM_OK || ferror(stdout) || cli_interrupted)
		return partly ? CLI_WRONG : CLI_OK;
	cli_error("%s", *err.text ? err.text : "out of memory");
	return CLI_INPUT;
}

static int identify_case(const char *path, const struct identify_args *args, struct identified *all)
{
	struct km_identify_options o = {
		.case_path = path,
		.dump = args->dump.n ? args->dump.v : NULL,
		.nr_dump = args->dump.n,
		.vmlinux = args->vmlinux,
		.no_cache = args->no_cache,
	};
	struct km_identify *ident = NULL;
	struct km_report *r;
	struct km_err err;
	int status = cli_open_case(path, args->capture, &r);

	if (status != CLI_OK)
		return status;
	if (km_identify_open(r, &o, &ident, &err) == KM_OK) {
		status = identify_all(ident, args, all);
	} else {
		cli_error("%s", err.text);
		status = CLI_INPUT;
	}
	km_identify_close(ident);
	km_report_close(r);
	return status;
}

static int run_identify(const void *opts, int argc, char **argv)
{
	const struct identify_args *args = opts;
	struct identified all = { argv + 1, NULL, (unsigned)argc - 1 };
	unsigned i;
	int status;

	if (args->section && strcmp(args->section, section_names[WHAT]) != 0 &&
	    strcmp(args->section, section_names[FACTS]) != 0)
		return cli_usage(&cli_cmd_identify, "there is no section '%s': what, facts",
				 args->section);
	all.v = calloc(all.n, sizeof(*all.v));
	if (!all.v) {
		cli_error("out of memory");
		return CLI_INPUT;
	}
	status = identify_case(argv[0], args, &all);
	for (i = 0; i < all.n; i++)
		km_identity_deinit(&all.v[i]);
	free(all.v);
	return status;
}

const struct cli_cmd cli_cmd_identify = {
	.name = "identify",
	.group = "Ask",
	.args = "CASE ADDR...",
	.summary = "identify what is at an address of a dump",
	.doc = "Identify what is at each ADDR of the dump that the case file CASE was made from: the object and "
	       "its slab cache, allocated or free; the process, file or page table that a page belongs to, and "
	       "the offset in it; the task of a kernel stack, the symbol, per-CPU variable, module or vmalloc "
	       "area; the free block.\n\n"
	       "An ADDR is a kernel virtual address in hexadecimal, also that of a struct page; 0pADDR or "
	       "phys:ADDR, a physical address; pfn:N, a page frame; or, with --pid, an address of a process. "
	       "Without --pid, an address below kernel space is taken as a physical one where the capture has a "
	       "page frame there.\n\n"
	       "Section what has one row per address: kind of thing, its name and state, its start, the offset "
	       "of the address, and all of it in a sentence. Section facts has everything known about it, one "
	       "fact per row, with the flags of its struct page; unknown facts have the reason. Programs (csv, "
	       "json, jsonl) get what, or the one named with --section.\n\n"
	       "With --refs, all of memory is searched for who holds an allocated object, page or area: facts held by "
	       "and held in turn by lead from there to a root, or nothing points there. That takes as long as a load, "
	       "for all addresses together; it is done without the option in a case that was searched for leaks "
	       "(load --leaks, ask leaks) of a machine with less than 1 GiB. kmemdb refs shows all words that point to "
	       "one address.\n\n"
	       "The memory itself is read from the dump, which the case remembers with its fingerprint. If the "
	       "dump is gone or has changed, a message says so, and the answer comes from the case alone. The "
	       "exit status is 1 when the answer is incomplete.",
	.min = 2,
	.max = -1,
	.args_bytes = sizeof(struct identify_args),
	.opts = identify_opts,
	.run = run_identify,
	.paged = true,
	.complete = "case",
};
