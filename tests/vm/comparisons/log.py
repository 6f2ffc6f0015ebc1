# SPDX-License-Identifier: GPL-2.0-or-later
"""The kernel's log and the reports that kmemdb reads from it: dmesg."""

import re

from . import comparison
from .formats import parse_dmesg


@comparison
def compare_log(c):
    """The guest printed its log some seconds before the end: the dump's begins with it."""
    theirs = parse_dmesg(c.read("dmesg.txt"))
    if not theirs or not c.collected("kernel_log = dmesg", "printk", "kernel_log"):
        return
    ours = []
    for ns, text in c.rows("SELECT ts_ns, text FROM kernel_log ORDER BY seq"):
        first, *more = (text or "").split("\n")
        ours += [(ns // 1000, first)] + [(None, line) for line in more]
    while ours and ours[0] != theirs[0] and len(ours) > 1:
        ours.pop(0)
    differ = [f"{a} here, {b} there" for a, b in zip(ours, theirs) if a[1] != b[1] or None not in (a[0], b[0]) and a != b]
    c.result("kernel_log = dmesg", not differ and len(ours) >= len(theirs),
             f"{len(theirs)} lines" + "".join("; " + d for d in differ[:3]))


@comparison
def compare_reports(c):
    """Each report of the log has its row, with the numbers that the log has."""
    text = c.read("dmesg.txt")
    theirs = [(int(m[1]), int(m[2], 16)) for m in
              re.finditer(r"page allocation failure: order:(\d+), mode:0x([0-9a-f]+)", text)]
    ours = [(order, int(gfp) if isinstance(gfp, int) else int(gfp, 0)) for order, gfp in
            c.rows("SELECT page_order, gfp_mask FROM alloc_failure WHERE kind = 'page' ORDER BY seq")]
    reasons = c.value("SELECT count(*) FROM alloc_failure WHERE reason IS NULL")
    c.result("alloc_failure = dmesg", ours == theirs and not reasons,
             f"{len(theirs)} failures, {len(theirs) - reasons} explained" + (f"; {ours} here, {theirs} there"
                                                                           if ours != theirs else ""))
    theirs = [tuple(int(n) for n in m.groups()) for m in
              re.finditer(r"Killed process (\d+) .*total-vm:(\d+)kB, anon-rss:(\d+)kB, file-rss:(\d+)kB, "
                          r"shmem-rss:(\d+)kB", text)]
    ours = c.rows("SELECT victim_pid, total_vm_kb, anon_rss_kb, file_rss_kb, shmem_rss_kb FROM oom_event ORDER BY seq")
    reasons = c.value("SELECT count(*) FROM oom_event WHERE reason IS NULL")
    c.result("oom_event = dmesg", ours == theirs and not reasons,
             f"{len(theirs)} kills, {len(theirs) - reasons} explained" + (f"; {ours} here, {theirs} there"
                                                                        if ours != theirs else ""))
    # 6.12-fragment exists for these: the answers that it must give.
    if "fragment: page allocation failure" in text:
        reason = c.value("SELECT reason_kind FROM alloc_failure WHERE comm = 'fragment'")
        c.result("why fragment failed", reason == "fragmented", f"{reason}")
