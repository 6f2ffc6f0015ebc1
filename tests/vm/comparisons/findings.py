# SPDX-License-Identifier: GPL-2.0-or-later
"""Findings, notices too: a healthy guest has none; one that was made to fail has the findings that its own log and files imply."""

import os
import re

from . import comparison
from .formats import parse_kpages
from .pages import NOPAGE, OFFLINE


def held_by_host_kb(c):
    """Memory that the hypervisor has of the guest: pages marked PageOffline() (virtio-mem marks those it has not plugged, too), or
    what the balloon driver counts, whichever is more."""
    vmstat = dict(re.findall(r"^(\w+) (\d+)$", c.read("proc/vmstat"), re.M))
    counted = int(vmstat.get("balloon_inflate", 0)) - int(vmstat.get("balloon_deflate", 0))
    marked = sum(1 for f in parse_kpages(os.path.join(c.proc, "kpageflags")) or () if f & OFFLINE and not f & NOPAGE)
    return 4 * max(counted, marked)


def expected(c):
    """Rules that the guest's own files say must fire, and those that may."""
    log = c.read("dmesg.txt") or c.read("console.log")
    total = re.search(r"^MemTotal:\s+(\d+) kB", c.read("proc/meminfo"), re.M)
    kills = bool(re.search(r"[Oo]ut of memory: Kill", log))
    rules = {"oom-kills"} if kills else set()
    if re.search(r"page allocation failure|SLUB: Unable to allocate|vmap allocation|execmem: unable to allocate", log):
        rules.add("allocation-failures")
    if total and held_by_host_kb(c) * 20 >= int(total[1]):
        rules.add("balloon")
    return rules, rules | ({"cgroup-kills"} if kills else set())


@comparison
def compare_findings(c):
    must, may = expected(c)
    found = {r[0] for r in c.rows("SELECT rule FROM finding WHERE severity IN ('error', 'warning', 'notice')")}
    judged = c.value("SELECT count(*) FROM finding WHERE severity IN ('ok', 'error', 'warning', 'notice')")
    c.result("findings = what the guest's own log and files report", must <= found <= may and judged >= 10,
             f"found {sorted(found) or 'none'}, expected {sorted(must) or 'none'}; {judged} rows of rules that were judged")
