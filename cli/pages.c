/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "cli.h"

const struct cli_page cli_pages[] = {
	{ "units", "Units, and what fits the terminal",
	  "Formats for programs (csv, json, jsonl) print every number plain, in the unit that the column name "
	  "states: _bytes, _kb (of 1024 bytes), _mib, _pages, _pfn, _s. A column without a unit in its name is "
	  "a number of things. Unknown is null in json and jsonl, and an empty cell in csv.\n\n"
	  "Formats for people (table, md) show amounts of memory in MiB with one decimal in every question; if "
	  "no amount in a table reaches 1 MiB, all of them are in KiB. Differences and rates of change (change, "
	  "delta, difference, tolerance, per_hour) are always in KiB, so that slow growth of something large is "
	  "visible. The heading has the unit that is shown: held_mib stands for the column held_bytes. The size "
	  "of one thing, such as an object or a block, stays in bytes, and pages stay pages, as the kernel "
	  "counts them, because the page size depends on the machine. Counts have a comma between thousands. A "
	  "number that is not 0 is never shown as 0: a value that would be rounded to 0 is <0.1. Unknown is a "
	  "question mark. kmemdb query shows numbers as the SQL yields them.\n\n"
	  "In every format kernel addresses, physical addresses and masks are written 0x…; in json they are "
	  "strings, because many JSON readers round 64-bit numbers. In kmemdb query a result is an address if its column is "
	  "one of a table, also through subqueries, common table expressions, min(), coalesce(), CASE or lag() OVER, also with a number added to it, or place() or container_of(), or if it is "
	  "named addr or …_addr. Any other number of SQL stays plain: it may be a difference of times or sizes. Of what member(), "
	  "struct and memory read from a dump, tables show a number below -2^24 as 0x…, as only the kernel is there. addr_text(x) "
	  "is an address everywhere. Times are UTC for people and seconds since "
	  "1970 for programs.\n\n"
	  "A table fits the terminal: long headings and text are broken into several lines, the last text "
	  "column may be printed below its row, and where the numbers alone are too wide, columns whose value is the "
	  "same in all rows are said once, in a line before the table (in all rows: node_id 0); if that is not enough, each "
	  "value gets a line of its own. --wide turns that off, --vertical prints one line per value, --width N and the "
	  "environment variable COLUMNS set another width. Without any of these, lines are not limited when the "
	  "output is not a terminal. On a terminal, output longer than the screen goes through the pager "
	  "($PAGER, or less; none when PAGER is empty or cat), and headings are bold and bad news red unless "
	  "NO_COLOR is set.\n\n"
	  "In csv, text that a spreadsheet would take for a formula, because it begins with = + - @, a tab or a "
	  "line end and is not a number, gets a leading apostrophe; --raw leaves it unchanged. In md, "
	  "characters that Markdown or HTML would interpret are escaped. Control characters are escaped (\\x1b) "
	  "everywhere." },
	{ "text", "Text with arbitrary bytes",
	  "Names and paths in a dump may contain any bytes. In a case, text is always valid UTF-8: a byte that "
	  "is not part of a character is stored as \\xHH, a backslash, x and two lower-case hexadecimal digits. "
	  "To keep this reversible, a backslash that is followed by x and two such digits is itself stored as "
	  "\\x5c; all other text is unchanged. To get the bytes back, replace each \\xHH by its byte, from left "
	  "to right; in Python re.sub(rb'\\\\x([0-9a-f]{2})', lambda m: bytes([int(m[1], 16)]), text.encode())." },
	{ "series", "Many captures in plain SQL",
	  "A row that stays the same from capture to capture is stored once: table _vmstat has first_capture "
	  "and last_capture, and view vmstat repeats the row for each capture from the first to the last. The "
	  "names of such tables begin with _; .schema of sqlite3 lists them.\n\n"
	  "To find what changed from each capture to the next, use a window function, which reads the rows "
	  "once. In table capture, place is the order in time, and series separates machines, boots and kinds "
	  "of captures:\n\n"
	  "    SELECT capture_id, name, value - lag(value) OVER w AS change\n"
	  "    FROM vmstat JOIN capture USING (capture_id)\n"
	  "    WINDOW w AS (PARTITION BY series, name ORDER BY place)\n\n"
	  "A join of a view with itself, of capture N with N + 1, reads one side for each row of the other, "
	  "which takes far too long over a thousand snapshots. Two captures may be joined when both are given "
	  "by number:\n\n"
	  "    SELECT a.name, b.value - a.value AS change\n"
	  "    FROM vmstat a JOIN vmstat b ON b.name = a.name\n"
	  "    WHERE a.capture_id = 1 AND b.capture_id = 2\n\n"
	  "To find only the moments of change, read the rows as they are stored: select first_capture, name and "
	  "value from _vmstat. kmemdb ask CASE timeline and growth also use all captures." },
	{ "live", "Tables over the dump itself",
	  "While the file of a dump exists, SQL can query the dump itself, not only the rows that a load wrote. "
	  "kmemdb query has these tables, and so has any program with SQLite that loads the extension "
	  "kmemdb.so: \".load kmemdb\" in sqlite3, Connection.load_extension('kmemdb') in Python, "
	  "sqlite3_load_extension() in C. The first statement that uses one of them opens the dump of the "
	  "newest capture (query --capture chooses another), at its original path or beside the case; a file "
	  "that is missing or has changed is an error that names it. In the extension, kmemdb_open('vmcore', "
	  "'vmlinux') opens any dump, without a case.\n\n"
	  "    page                          every page frame: pfn, page_addr, class, page_order, owner, "
	  "node_id, zone_name,\n"
	  "                                  flags, refcount, mapcount\n"
	  "    slab_object(cache)            every object: addr, cache, state (allocated, free), slab_pfn, "
	  "slot\n"
	  "    symbol(name)                  name, addr, bytes, module, per_cpu\n"
	  "    struct(type, place)           each member: path, offset, bytes, type, value, text, addr, why\n"
	  "    list(head, type, member)      the structures on a list, hlist or llist: place, addr, node, why\n"
	  "    rbtree(head, type, member)    likewise, of a red-black tree\n"
	  "    xarray(head)                  idx, entry, is_value, slots; also of radix trees and IDRs\n"
	  "    maple(head)                   first, last, entry\n"
	  "    per_cpu(place)                cpu, addr, online\n"
	  "    memory(place, bytes)          words of 8 bytes: addr, value, bytes, text, why\n"
	  "    task_stack(task)              frames of its kernel stack: pid, cpu, frame, addr, symbol, module, "
	  "frame_addr,\n"
	  "                                  stack, interrupted, unsure; the last row has ended\n\n"
	  "Functions: member(type, place, path) is one member as a number or text, a structure as its address; without a path, "
	  "the place itself, as in member(NULL, 'nr_threads'); member_text() is the same as text, with names of enumerators and symbols; string_at(addr); "
	  "symbol_text(addr); place(text), the address; container_of(addr, type, member), offset_of(type, "
	  "path), size_of(type).\n\n"
	  "A place is an address or a C expression as text: 'init_task.tasks', 'init_net.loopback_dev->name', "
	  "'modules', 'nvme:nvme_wq'. Where a type is given and the place is a pointer to that type, or a string is and it is a "
	  "pointer, what it points to is meant. A task is its number (0: the idle task of each CPU) or a place; of NULL there are no rows. A path follows pointers by -> or by a dot, and 'state|__state' is the "
	  "first of these names that the kernel has. This query lists the tasks of a dump with their "
	  "memory (a profile has no type of init_task: it needs the vmlinux):\n\n"
	  "    SELECT member('task_struct', addr, 'pid') AS pid, member('task_struct', addr, 'comm') AS comm,\n"
	  "      member('task_struct', addr, 'mm->total_vm') AS pages\n"
	  "    FROM list('init_task.tasks', 'task_struct', 'tasks')\n\n"
	  "A value that is not in the dump is NULL; a name that this kernel does not have is an error. A list "
	  "that cannot be followed to its end is also an error, never a part that looks complete; with 1 as a "
	  "fourth argument, the rows up to that point are returned, then a last one without an address that "
	  "says why.\n\n"
	  "Types are read from the vmlinux with debug information when they are needed, those of modules from the "
	  "BTF in the dump or from their debug files (.ko.debug, beside the vmlinux or in /usr/lib/debug). page, slab_object, "
	  "symbol and memory work without it; page and slab_object read the whole dump, as a load does, when "
	  "they are first used." },
	{ "exempt", "Memory that nothing references by design",
	  "The kernel keeps no pointer to some objects, and says so to its own search for leaks (kmemleak_not_leak(), "
	  "kmemleak_ignore() in mm/kmemleak.c). kmemdb ask CASE unreferenced shows them in section weak, with confidence "
	  "exempt. No slab cache is exempt as a whole: an object is, if one of its words is the address of one of these "
	  "symbols of the kernel; for sysctl_table_root only where it is a header without entries. Pages that hold "
	  "VMCOREINFO are exempt after a crash, when the kernel uses its safe copy (kernel/crash_core.c "
	  "crash_save_vmcoreinfo()).\n\n"
#define EXEMPT(symbol, how, what, source) symbol ": " what " (" source ")\n\n"
#include "leak/exempt.def"
#undef EXEMPT
	},
	{ NULL, NULL, NULL },
};

const struct cli_page *cli_find_page(const char *name)
{
	const struct cli_page *p;

	for (p = cli_pages; p->name; p++)
		if (!strcmp(p->name, name))
			return p;
	return NULL;
}
