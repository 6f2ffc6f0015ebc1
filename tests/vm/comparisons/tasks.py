# SPDX-License-Identifier: GPL-2.0-or-later
"""Processes: /proc/PID/status."""

import re

from . import comparison, compare_rows
from .formats import parse_statuses


@comparison
def compare_tasks(c):
    ours = c.rows("SELECT pid, ppid, comm, state, uid, threads FROM task WHERE pid = tgid")
    theirs = parse_statuses(c.proc)
    if len(theirs) <= 1:
        c.missing("task = status", "the guest's files have no process but init")
        return
    if c.status("task") == "partial":  # the full names of threads are on pages of their own
        short = lambda r: (*r[:2], re.sub(r"^(kworker/u?\d+:\d+H?)[-+].*", r"\1", r[2])[:15], *r[3:])
        ours, theirs = [short(r) for r in ours], [short(r) for r in theirs]
    # The program that reads /proc has ended; init has started another one; what a worker did last is
    # a part of its name.
    here, there = {r[0]: r for r in ours}, {r[0]: r for r in theirs}
    worker = lambda r: r and (*r[:2], re.sub(r"^(kworker/u?\d+:\d+H?)[-+].*", r"\1", r[2]), *r[4:])
    moving = {1} | {pid for pid in set(here) | set(there) if "R (running)" in there.get(pid, ())
                    or worker(here.get(pid)) == worker(there.get(pid))}
    # kthreadd starts workers when they are needed: one that is numbered after all that /proc had is newer than /proc.
    moving |= {pid for pid, r in here.items() if pid > max(there) and r[1] == 2 and str(r[2]).startswith("kworker/")}
    compare_rows(c, "task", "task = status", ours, theirs, moving)
