/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "answer.h"
#include "case/case.h"
#include "commands.h"
#include "identify/identify.h"
#include "leak/leak.h"
#include "leaks.h"

struct refs_args {
	struct cli_output out;
	unsigned capture;
	const char *section;
};

static const struct cli_opt refs_opts[] = {
	{ OPT_UINT, 'c', "capture", "ID",
	  "the capture that the address belongs to (default: the newest dump)",
	  offsetof(struct refs_args, capture), NULL, 1, false },
	CLI_OPT_OUTPUT(struct refs_args),
	{ OPT_STR, 's', "section", "NAME",
	  "only this section: refs, a row per word, or chain (csv, json and jsonl print refs otherwise)",
	  offsetof(struct refs_args, section), NULL, 0, false },
	{ .type = OPT_END },
};

static int print_rows(const struct refs_args *args, const struct km_leak_ref_row *rows, size_t n)
{
	static const char *const names[] = { "at", "word", "in", "strength", NULL };
	struct cli_table t;
	char at[32], word[32];
	size_t i;

	cli_table_begin(&t, &args->out, names);
	for (i = 0; i < n; i++) {
		(void)snprintf(at, sizeof(at), "0x%llx", (unsigned long long)rows[i].addr);
		(void)snprintf(word, sizeof(word), "0x%llx", (unsigned long long)rows[i].word);
		cli_table_row(&t, (const char *const[]){ rows[i].addr ? at : "", word, rows[i].text,
							 rows[i].weak ? "weak" : "" });
	}
	return cli_table_end(&t);
}

static int print_refs(const struct refs_args *args, const struct km_leak_refs *r)
{
	bool people = cli_for_people(&args->out);
	bool refs = args->section ? !strcmp(args->section, "refs") : true;
	bool chain = args->section ? !strcmp(args->section, "chain") : people && r->chain.n;
	int status = CLI_OK;

	if (people && r->is_object) {
		km_format_puts(stdout, r->text);
		printf(": %s\n", !r->reached ? "no root leads here"
				 : r->weak   ? "only a stack or a register leads here"
					     : "reached from a root");
	} else if (people) {
		printf("no object that could be lost: words of this value\n");
	}
	if (refs && r->refs.n)
		status = print_rows(args, r->refs.v, r->refs.n);
	else if (refs && people)
		printf("nothing points here\n");
	if (people && r->more)
		printf("and %llu more\n", (unsigned long long)r->more);
	if (chain && people)
		cli_title(&args->out, 3, "From here to a root");
	if (chain && people && r->chain_left_out)
		printf("(%llu words between the first %zu and the last %zu are left out)\n", (unsigned long long)r->chain_left_out,
		       KM_LEAK_CHAIN_END, KM_LEAK_CHAIN_END);
	if (chain && status == CLI_OK)
		status = print_rows(args, r->chain.v, r->chain.n);
	return status;
}

static int run_refs(const void *opts, int argc, char **argv)
{
	const struct refs_args *args = opts;
	struct km_leak_refs r = { 0 };
	uint64_t addr;
	int status;

	(void)argc;
	if (!km_identify_address(argv[1], &addr) || !addr)
		return cli_usage(&cli_cmd_refs,
				 "'%s' is no virtual address: 64 bits in hexadecimal, or in decimal as SQL prints it", argv[1]);
	if (args->section && strcmp(args->section, "refs") != 0 &&
	    strcmp(args->section, "chain") != 0)
		return cli_usage(&cli_cmd_refs, "there is no section '%s': refs, chain",
				 args->section);
	status = cli_find_refs(argv[0], args->capture, addr, &r);
	if (status == CLI_OK)
		status = print_refs(args, &r);
	km_leak_refs_free(&r);
	return status;
}

const struct cli_cmd cli_cmd_refs = {
	.name = "refs",
	.group = "Ask",
	.args = "CASE ADDR",
	.summary = "show what points at an address of a dump",
	.doc = "Show which words of memory in the dump that the case file CASE was made from refer to ADDR, a "
	       "kernel virtual address in hexadecimal: words that point anywhere into the slab object, block of "
	       "pages, vmalloc area or per-CPU allocation that contains it, by an address, by a struct page or "
	       "by a per-CPU handle. If the address is in none of these, words equal to it are shown.\n\n"
	       "Section refs has one row per word: its address, its value, and what contains it: an object of a "
	       "slab cache, a variable, the stack of a task, a struct page. strength weak means on a stack. "
	       "Section chain leads from the address to a root, by one word of each object on the way, and so "
	       "shows who holds it; where it has more than 100 words, the first and the last 50. Memory that nothing references is lost; see kmemdb ask CASE "
	       "unreferenced.\n\n"
	       "All memory is read from the dump, which takes as long as a load.",
	.min = 2,
	.max = 2,
	.args_bytes = sizeof(struct refs_args),
	.opts = refs_opts,
	.run = run_refs,
	.paged = true,
	.complete = "case",
};
