# SPDX-License-Identifier: GPL-2.0-or-later
"""Swap areas: /proc/swaps."""

from . import comparison, compare_rows
from .formats import parse_swaps


@comparison
def compare_swap(c):
    theirs = parse_swaps(c.read("proc/swaps"))
    # An area whose file is on a page that the dump lacks is called by its number.
    ours = [r for r in c.rows("SELECT path, kind, size_kb, priority, used_kb FROM swap_area")
            if not r[0].startswith("(")]
    apart = [abs(a[4] - b[4]) for a in ours for b in theirs if a[0] == b[0]]
    compare_rows(c, "swap", "swap_area = swaps", [r[:4] for r in ours], [r[:4] for r in theirs])
    c.result("used swap = swaps", max(apart, default=0) <= 4 * c.pages, f"{apart} kB apart")
