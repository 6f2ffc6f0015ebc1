/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Examples of the manual page. tests/lint/docs.sh runs each of them, in this order and in one folder. */
#include "cli.h"

const struct cli_example cli_examples[] = {
	{ "kmemdb load --vmlinux vmlinux vmcore",
	  "Load a dump into case.db. --vmlinux may be omitted if the vmlinux is beside the dump or in "
	  "/usr/lib/debug.",
	  NULL },
	{ "kmemdb ask case.db findings", "Show what is wrong, how severe it is and what to do.",
	  "What was found\n"
	  "severity  rule  subject  says  question\n"
	  "(no rows: no rule found anything; 4 of 32 could not be judged)\n" },
	{ "kmemdb ask case.db memory --section owners -p owners=12",
	  "List the twelve owners that hold the most memory.", NULL },
	{ "kmemdb query case.db --format csv \"SELECT name, held_bytes FROM slab_cache ORDER BY 2 DESC\"",
	  "Ask anything else in SQL; kmemdb schema lists tables and columns.", NULL },
	{ "kmemdb whatif case.db --order 9 --gfp GFP_NOWAIT --nr 20 --section answer --vertical",
	  "Would the page allocator serve 20 huge pages in this state, and if not, why?",
	  "capture 1: vmcore vmcore, Linux 6.12.117+deb12-cloud-amd64 x86_64\n"
	  "coverage: 42 of 45 collectors complete (cma skipped, kernel_config skipped, alloc_site skipped); all 242 checks hold\n"
	  "\n"
	  "The request\n"
	  "page_order     9\n"
	  "mib            2.0\n"
	  "gfp_names      GFP_NOWAIT\n"
	  "verdict        refused\n"
	  "node_id        ?\n"
	  "zone_name      ?\n"
	  "mark_name      ?\n"
	  "block          ?\n"
	  "at_least       3\n"
	  "expected       13\n"
	  "at_most        18\n"
	  "after_reclaim  not begun\n"
	  "reclaim_mib    ?\n"
	  "reason         Of 20 requests about 13 (3 to 18) are served, then they are refused.\n"
	  "missing        ?\n" },
	{ "kmemdb identify case.db 0x1000", "Identify what is at an address.", NULL },
	{ "kmemdb report case.db --format md > report.md",
	  "Write everything important about a capture to one file.", NULL },
	{ "kmemdb capture --script > capture.sh",
	  "Write a plain shell script that copies what load reads of /proc and /sys, for a machine "
	  "without kmemdb.",
	  NULL },
	{ "kmemdb load -o another.db snapshot",
	  "Load a folder or archive with captured files, logs or dumps in it.", NULL },
	{ "kmemdb batch fleet snapshot vmcore",
	  "Load each input into its own case, and report on all of them in fleet/report.txt.", NULL },
	{ "kmemdb export fleet tables --format jsonl",
	  "Write all tables of the cases of a fleet as files for other programs.", NULL },
	{ "kmemdb export fleet fleet.sql --format postgresql",
	  "Write a script for psql that adds what is new in the cases of a fleet to a database.", NULL },
	{ "kmemdb compare case.db another.db", "Show by bytes what differs between two captures.",
	  "verdict: no difference in what both sides have\n" },
	{ NULL, NULL, NULL },
};
