# SPDX-License-Identifier: GPL-2.0-or-later
"""Vmalloc areas: vmallocinfo."""

from . import comparison, compare_rows, unsigned
from .formats import parse_vmallocinfo


@comparison
def compare_vmalloc(c):
    theirs = parse_vmallocinfo(c.read("proc/vmallocinfo"))
    ours = [(unsigned(a), *r) for a, *r in c.rows(
        "SELECT start_addr, bytes, pages, caller, kind, phys_addr, nodes FROM vmalloc_area")]
    # Freed areas are flushed; stacks come and go with tasks, n_tty_open() with the line that /proc is
    # written to.
    makers = ("dup_task_struct", "kernel_clone", "copy_process", "n_tty_open")
    moving = {r[0] for r in ours + theirs if r[4] == "unpurged" or (r[3] or "").startswith(makers)}
    compare_rows(c, "vmalloc", "vmalloc_area = vmallocinfo", ours, theirs, moving)
