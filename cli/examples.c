/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Examples of the manual page. tests/lint/docs.sh runs each of them, in this order and in one folder. */
#include "cli.h"

const struct cli_example cli_examples[] = {
	{ "kmemdb load --vmlinux vmlinux vmcore",
	  "Load a dump into case.db. --vmlinux may be omitted if the vmlinux is beside the dump or in "
	  "/usr/lib/debug." },
	{ "kmemdb ask case.db findings", "Show what is wrong, how severe it is and what to do." },
	{ "kmemdb ask case.db memory --section owners -p owners=12",
	  "List the twelve owners that hold the most memory." },
	{ "kmemdb query case.db --format csv \"SELECT name, held_bytes FROM slab_cache ORDER BY 2 DESC\"",
	  "Ask anything else in SQL; kmemdb schema lists tables and columns." },
	{ "kmemdb whatif case.db --order 9 --gfp GFP_KERNEL",
	  "Would the page allocator serve a huge page in this state, and if not, why?" },
	{ "kmemdb identify case.db 0x1000", "Identify what is at an address." },
	{ "kmemdb report case.db --format md > report.md",
	  "Write everything important about a capture to one file." },
	{ "kmemdb capture --script > capture.sh",
	  "Write a plain shell script that copies what load reads of /proc and /sys, for a machine "
	  "without kmemdb." },
	{ "kmemdb load -o another.db snapshot",
	  "Load a folder or archive with captured files, logs or dumps in it." },
	{ "kmemdb batch fleet snapshot vmcore",
	  "Load each input into its own case, and report on all of them in fleet/report.txt." },
	{ "kmemdb export fleet tables --format jsonl",
	  "Write all tables of the cases of a fleet as files for other programs." },
	{ "kmemdb export fleet fleet.sql --format postgresql",
	  "Write a script for psql that adds what is new in the cases of a fleet to a database." },
	{ "kmemdb compare case.db another.db", "Show by bytes what differs between two captures." },
	{ NULL, NULL },
};
