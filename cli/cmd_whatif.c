/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

#include "ask.h"
#include "commands.h"

struct whatif_args {
	struct cli_output out;
	unsigned capture, order, nr;
	const char *gfp, *node, *section;
	bool show_sql;
};

static const struct cli_opt whatif_opts[] = {
	{ OPT_UINT, 'o', "order", "N", "order of the request: 1 << N pages (default: 0)",
	  offsetof(struct whatif_args, order), NULL, 0, false },
	{ OPT_STR, 'g', "gfp", "FLAGS",
	  "its GFP flags by name or as a number, such as 'GFP_KERNEL&~__GFP_IO' (default: "
	  "GFP_KERNEL)",
	  offsetof(struct whatif_args, gfp), NULL, 0, false },
	{ OPT_STR, 'n', "node", "N", "NUMA node to start at (default: the first one)",
	  offsetof(struct whatif_args, node), NULL, 0, false },
	{ OPT_UINT, 0, "nr", "COUNT", "number of such requests, one after another (default: 1)",
	  offsetof(struct whatif_args, nr), NULL, 1, false },
	{ OPT_UINT, 'c', "capture", "ID", "the capture to ask about (default: the newest)",
	  offsetof(struct whatif_args, capture), NULL, 1, false },
	CLI_OPT_OUTPUT(struct whatif_args),
	{ OPT_STR, 's', "section", "NAME",
	  "only this section: answer, zones, lists, reclaim or ways (csv, json and jsonl print "
	  "answer "
	  "otherwise)",
	  offsetof(struct whatif_args, section), NULL, 0, false },
	{ OPT_FLAG, 0, "show-sql", NULL, "print the SQL of the question instead of its answer",
	  offsetof(struct whatif_args, show_sql), NULL, 0, false },
	{ .type = OPT_END },
};

static int run_whatif(const void *opts, int argc, char **argv)
{
	const struct whatif_args *args = opts;
	struct cli_ask ask = {
		.out = args->out,
		.about = { .capture = args->capture },
		.section = args->section,
		.show_sql = args->show_sql,
	};
	char order[32], nr[32], gfp[512], node[64], question[] = "request";

	(void)argc;
	(void)snprintf(order, sizeof(order), "order=%u", args->order);
	(void)snprintf(nr, sizeof(nr), "nr=%u", args->nr ? args->nr : 1);
	ask.params.v[ask.params.n++] = order;
	ask.params.v[ask.params.n++] = nr;
	if (args->gfp && (size_t)snprintf(gfp, sizeof(gfp), "gfp=%s", args->gfp) >= sizeof(gfp))
		return cli_usage(&cli_cmd_whatif, "the flags are longer than %zu characters",
				 sizeof(gfp) - 5);
	if (args->gfp)
		ask.params.v[ask.params.n++] = gfp;
	if (args->node &&
	    (size_t)snprintf(node, sizeof(node), "node=%s", args->node) >= sizeof(node))
		return cli_usage(&cli_cmd_whatif, "'%s' is not a number", args->node);
	if (args->node)
		ask.params.v[ask.params.n++] = node;
	return cli_ask_question(&cli_cmd_whatif, argv[0], question, &ask);
}

const struct cli_cmd cli_cmd_whatif = {
	.name = "whatif",
	.group = "Ask",
	.args = "CASE",
	.summary = "predict whether a request for pages would be served, and what stops it",
	.doc = "Replay the page allocator's decision about a request of an order, with GFP flags, in the state "
	       "of a dump or a snapshot: which zone serves it and from which free list, or what stops each zone "
	       "and by how many kB; whether direct compaction would start, and what reclaim would have to free; "
	       "how many such requests are served before one is refused; and what would make it succeed: pages "
	       "to free, owners to drop, settings to change and by how much. The rules are those of the "
	       "kernel's own release and structures.\n\n"
	       "The verdict is served, refused, reclaims (no zone serves it at once, and it may reclaim) or "
	       "unknown: then it depends on something that the capture lacks, and the reason names that. It "
	       "applies to an ordinary task without a memory policy and without a cpuset of its own. `kmemdb "
	       "ask CASE request` is the same question, and `kmemdb help request` explains its sections.\n\n"
	       "The exit status is 0 for each of these verdicts.",
	.min = 1,
	.max = 1,
	.args_bytes = sizeof(struct whatif_args),
	.opts = whatif_opts,
	.run = run_whatif,
	.paged = true,
	.complete = "case",
};
