# SPDX-License-Identifier: GPL-2.0-or-later
"""Counters of the whole machine: vmstat, meminfo."""

from . import comparison
from .formats import parse_pairs
from .zones import came_to_blocks, left_all_lists


@comparison
def compare_totals(c):
    left = left_all_lists(c)
    moved = {"nr_free_pages": left, "nr_free_pages_blocks": came_to_blocks(c)}
    theirs = parse_pairs(c.read("proc/vmstat"))
    ours = dict(c.rows("SELECT name, value FROM vmstat"))
    if theirs:
        missing = [n for n in theirs if n not in ours and n != "nr_unstable"]
        near = [n for n in theirs if ours.get(n) is not None and n.startswith("nr_")]
        bad = [f"{n}: {ours[n]} here, {theirs[n]} there" for n in near
               if abs(ours[n] - theirs[n] - moved.get(n, 0)) > 2 * c.pages]
        equal = sum(ours[n] == v for n, v in theirs.items() if ours.get(n) is not None)
        c.result("vmstat = vmstat", not bad and not missing,
                 f"{len(theirs)} names, {equal} equal" + "".join("; " + b for b in bad)
                 + ("; missing here: " + ", ".join(missing) if missing else ""))
    theirs = parse_pairs(c.read("proc/meminfo"))
    ours = dict(c.rows("SELECT name, value_kb FROM meminfo"))
    if theirs:
        # A counter is kept per CPU and folded now and then: 2 CPUs x 125 pages at most.
        allowed = {"Committed_AS": 4096, "MemAvailable": 2048}
        moved = {"MemFree": 4 * left, "MemAvailable": 4 * left}
        unknown = [n for n in theirs if ours.get(n) is None]
        bad = [f"{n}: {ours[n]} here, {v} there" for n, v in theirs.items()
               if ours.get(n) is not None and abs(ours[n] - v - moved.get(n, 0)) > allowed.get(n, 4 * 2 * c.pages)]
        equal = sum(ours.get(n) == v for n, v in theirs.items())
        lost = [n for n in unknown if n in ours]
        c.result("meminfo: no line without its number", not lost, f"unknown here: {', '.join(lost) or 'none'}")
        c.result("meminfo = meminfo", not bad, f"{len(theirs)} fields, {equal} equal, not told by a "
                 f"dump: {', '.join(unknown) or 'none'}" + "".join("; " + b for b in bad))
