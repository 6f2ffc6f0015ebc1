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
	  "Nothing wrong was found: 28 of 32 rules were judged. Not judged: kernel-growth, leak-suspects, "
	  "memory-pressure, swap-thrashing (kmemdb ask CASE findings).\n" },
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
	{ "kmemdb load --leaks -o leaky.db leaky",
	  "Load the dump of a machine with a module that loses memory, and look for kernel memory that "
	  "nothing references.",
	  NULL },
	{ "kmemdb ask leaky.db findings --section findings --width 76",
	  "Show what is wrong with it.",
	  "What was found\n"
	  "severity  rule           subject          says                      question\n"
	  "warning   leak-suspects  module reqtrace  lost 3.0 MiB              leaks\n"
	  "                                            (unreached): nothing\n"
	  "                                            references 480 blocks\n"
	  "                                            of pages, 12 vmalloc\n"
	  "                                            areas of\n"
	  "                                            session_start+0x76/\n"
	  "                                            0x170 [reqtrace], 3000\n"
	  "                                            objects of\n"
	  "                                            reqtrace_event; it was\n"
	  "                                            lost in the 24 seconds\n"
	  "                                            since boot; one dump\n"
	  "                                            does not show how fast\n"
	  "                                            it grows; see kmemdb\n"
	  "                                            ask CASE unreferenced\n"
	  "                                            -p group=1\n" },
	{ "kmemdb ask leaky.db findings --section unknown --width 76",
	  "Show which rules could not be judged, and what they lack.",
	  "Rules that could not be judged\n"
	  "rule             title                      lacks\n"
	  "kernel-growth    Memory that the kernel     growth needs 5 captures of one\n"
	  "                   cannot reclaim grows       kind and boot\n"
	  "                   from capture to capture\n"
	  "memory-pressure  Tasks wait for memory      the capture has no rows of table\n"
	  "                   much of the time           pressure\n"
	  "swap-thrashing   Pages in use are           rates need an earlier capture of\n"
	  "                   reclaimed and soon         the boot with /proc/vmstat,\n"
	  "                   needed again               and MemTotal\n" },
	{ "kmemdb compare case.db leaky.db --area slab --section differences --top 2 --width 76",
	  "Show what differs between two dumps, of slab caches alone: the two largest on one side only, then "
	  "the two that differ most.",
	  "verdict: 68 differences in memory; too few runs (1 and 1, 4 per side are\n"
	  "  needed) to distinguish change from chance: no alarm\n"
	  "base: capture 1: vmcore vmcore, Linux 6.12.117+deb12-cloud-amd64 x86_64,\n"
	  "  host sample\n"
	  "base coverage: 42 of 45 collectors complete (cma skipped, kernel_config\n"
	  "  skipped, alloc_site skipped); all 242 checks hold\n"
	  "head: capture 1: vmcore leaky/vmcore, Linux 6.12.117+deb12-cloud-amd64\n"
	  "  x86_64, host web1\n"
	  "head coverage: 43 of 46 collectors complete (cma skipped, kernel_config\n"
	  "  skipped, alloc_site skipped); all 188 checks hold\n"
	  "\n"
	  "Memory: things on one side only, then differences, by bytes\n"
	  "                             old_  new_\n"
	  "side  area  name              mib   mib  delta_kib  percent  noise_kib  mark\n"
	  "    reason\n"
	  "head  slab  reqtrace_event    0.0   0.4      440.0        ?          ?\n"
	  "base  slab  zs_handle-zram0  <0.1   0.0      -28.0   -100.0          ?\n"
	  "both  slab  inode_cache       3.6   0.2   -3,424.0    -93.0          ?\n"
	  "    objects 5750 to 400\n"
	  "both  slab  dentry            1.8   0.2   -1,596.0    -88.7          ?\n"
	  "    objects 9450 to 1071\n"
	  "64 more rows: --top 0 shows all\n" },
	{ "kmemdb compare case.db leaky.db --area meminfo --area vmalloc --area slab --budget budget.json --format github",
	  "Compare a build with the limits of a budget file, as annotations of a CI run on GitHub. The exit status includes 8 "
	  "where a limit is broken.",
	  "::notice title=kmemdb compare::110 differences in memory, 3 in settings, structures and facts; too few runs (1 and 1, 4 per side are needed) to distinguish change from chance: no alarm; 3 of 3 budgets kept; 2 suppressed\n" },
	{ NULL, NULL, NULL },
};
