# SPDX-License-Identifier: GPL-2.0-or-later
"""Memory of processes: /proc/PID/{status,smaps_rollup,smaps,maps}."""

import os
import re

from . import comparison, unsigned
from .formats import parse_rollup

ROLLUP = {"Rss": "rss_kb", "Pss": "pss_kb", "Pss_Anon": "pss_anon_kb", "Pss_File": "pss_file_kb",
          "Pss_Shmem": "pss_shmem_kb", "Anonymous": "anon_kb", "AnonHugePages": "thp_kb", "SwapPss": "swap_pss_kb"}
STATUS = {"VmSize": "vss_kb", "VmRSS": "rss_kb", "RssAnon": "anon_kb", "RssFile": "file_kb", "RssShmem": "shmem_kb",
          "VmPTE": "page_table_kb", "VmSwap": "swap_kb", "VmLck": "locked_kb", "HugetlbPages": "hugetlb_kb"}
SMAPS = {"Rss": "rss_kb", "Pss": "pss_kb", "Swap": "swap_kb", "SwapPss": "swap_pss_kb", "Anonymous": "anon_kb",
         "AnonHugePages": "thp_kb", "Locked": "locked_kb"}


def parse_mappings(text):
    """smaps or maps: start -> (end, perms, offset, device, inode, path, amounts, VmFlags)."""
    out = {}
    for m in re.finditer(r"^([0-9a-f]+)-([0-9a-f]+) (\S{4}) ([0-9a-f]+) (\S+) (\d+)[ ]*(.*)\n((?:[A-Z]\w+:.*\n)*)",
                         text, re.M):
        flags = re.search(r"^VmFlags: (.*?) *$", m[8], re.M)
        out[int(m[1], 16)] = (int(m[2], 16), m[3], int(m[4], 16), m[5], int(m[6]), m[7] or None,
                              parse_rollup(m[8]), flags and flags[1])
    return out


class Amounts:
    """Numbers of many processes or mappings, in kB. What the case does not tell is no difference.

    slack    what may have moved since the file was read: a process that ends or begins to share pages of others
    watched  up to 6.5, smaps leaves out huge pages that NUMA balancing watches; the counters have them
    """

    def __init__(self, slack, watched):
        self.slack, self.watched = slack, watched
        self.numbers = self.equal = self.unknown = self.huge = self.worst = 0
        self.bad = []

    def add(self, what, here, there, thp=0):
        self.numbers += 1
        self.equal += here == there
        if here is None:
            self.unknown += 1
            return
        apart = here - there
        if self.watched and apart > 0 and apart % 2048 == 0 and apart <= (thp or 0):
            self.huge += 1
            return
        self.worst = max(self.worst, abs(apart))
        if abs(apart) > self.slack:
            self.bad.append(f"{what}: {here} here, {there} there")

    def result(self, c, name):
        c.result(name, self.numbers > self.unknown and not self.bad,
                 f"{self.numbers} numbers, {self.equal} equal, {self.unknown} unknown, largest difference {self.worst} kB"
                 + (f", {self.huge} without huge pages that are watched" if self.huge else "")
                 + "".join("; " + b for b in self.bad[:5])
                 + (f"; {len(self.bad)} in all" if len(self.bad) > 5 else ""))


def make_amounts(c):
    return Amounts(4 * c.pages, c.release() < (6, 6) and c.value("SELECT count(*) FROM node") > 1)


def pids(c):
    """init has started another program since, the first process."""
    return sorted(int(p) for p in os.listdir(c.proc) if p.isdigit() and p != "1")


@comparison
def compare_process_memory(c):
    if not c.collected("process_memory = smaps_rollup, status", "process", "process_memory"):
        return
    if not pids(c):
        c.missing("process_memory = smaps_rollup, status", "the guest's files tell of no process but init")
        return
    rollup, status, size = make_amounts(c), make_amounts(c), make_amounts(c)
    columns = sorted({*ROLLUP.values(), *STATUS.values(), "uss_kb"})
    ours = {r[0]: dict(zip(columns, r[1:])) for r in
            c.rows(f"SELECT pid, {', '.join(columns)} FROM process_memory")}
    # Where tasks keep a part of the counters, status prints the rest alone: smaps counts, and so does the case.
    split = c.value("SELECT count(*) FROM layout WHERE type = 'task_struct' AND field = 'rss_count' AND chosen IS NOT NULL")
    gone = []
    for pid in pids(c):
        there = parse_rollup(c.read(f"proc/{pid}/smaps_rollup"))
        state = parse_rollup(c.read(f"proc/{pid}/status"))
        if "VmSize" not in state:
            continue
        here = ours.get(pid)
        if here is None:
            gone.append(pid)
            continue
        if there:
            there["Uss"] = there["Private_Clean"] + there["Private_Dirty"]
        for key, column in {**ROLLUP, "Uss": "uss_kb"}.items():
            if key in there:
                rollup.add(f"{pid} {key}", here[column], there[key], here["thp_kb"])
        for key, column in STATUS.items():
            if key in state and not (split and (key.startswith("Rss") or key in ("VmRSS", "VmSwap"))):
                (size if key in ("VmSize", "VmPTE") else status).add(f"{pid} {key}", here[column], state[key])
    if not size.numbers and c.status("process") == "partial":
        c.missing("process_memory = smaps_rollup, status", "process is partial: no process of which /proc tells more")
        return
    new = sorted(set(ours) - set(pids(c)) - {1})
    rollup.result(c, "process_memory = smaps_rollup")
    status.result(c, "process_memory = status")
    size.result(c, "size and page tables = status")
    c.result("processes = /proc", len(new) <= 4 and (len(gone) <= 4 or c.status("process") == "partial"),
             f"{len(ours)} here, {len(gone)} only there {gone[:8]}, only here {new}")


@comparison
def compare_vmas(c):
    if not c.collected("vma = smaps, maps", "process", "vma"):
        return
    columns = sorted({*SMAPS.values(), "uss_kb", "hugetlb_kb"})
    here = {pid for pid, in c.rows("SELECT pid FROM process_memory WHERE same_as_pid IS NULL")}
    amounts, rows, equal, flags, bad = make_amounts(c), 0, 0, 0, []
    told = lambda a, b: all(x == y or x is None for x, y in zip(a, b))
    for pid in pids(c):
        there = parse_mappings(c.read(f"proc/{pid}/smaps")) or parse_mappings(c.read(f"proc/{pid}/maps"))
        there.pop(0xffffffffff600000, None)  # [vsyscall] is no mapping of a process
        if not there or pid not in here:
            continue
        ours = {unsigned(r[0]): r[1:] for r in c.rows(
            "SELECT start_addr, end_addr, perms, offset_bytes, device, inode, path, vm_flags, "
            f"{', '.join(columns)} FROM vma WHERE pid = ?", pid)}
        for start, (end, perms, offset, device, inode, path, kb, letters) in there.items():
            rows += 1
            row = ours.get(start)
            what = f"{pid} at {start:x}"
            if row is None and c.status("process") == "partial":
                continue
            file = (offset, device, inode, path)
            if row is None or row[:2] != (end, perms) or not told(row[2:6], file):
                bad.append(f"{what}: {row} here, {there[start][:6]} there")
                continue
            equal += row[2:6] == file or (inode == 0 and row[5] == path)
            if letters is not None:
                flags += 1
                if row[6] != letters:
                    bad.append(f"{what}: VmFlags {row[6]} here, {letters} there")
            if not kb:
                continue
            mine = dict(zip(columns, row[7:]))
            kb["Uss"] = kb["Private_Clean"] + kb["Private_Dirty"]
            kb["Hugetlb"] = kb["Shared_Hugetlb"] + kb["Private_Hugetlb"]
            for key, column in {**SMAPS, "Uss": "uss_kb", "Hugetlb": "hugetlb_kb"}.items():
                amounts.add(f"{what} ({path}) {key}", mine[column], kb[key], mine["thp_kb"])
        bad += [f"{pid} at {start:x}: only here" for start in set(ours) - set(there)]
    if not rows:
        c.missing("vma = smaps, maps", f"process is {c.status('process')}: no process of which /proc tells more")
        return
    c.result("vma = smaps, maps", not bad, f"{rows} mappings, {equal} equal, VmFlags of {flags}"
             + "".join("; " + b for b in bad[:5]) + (f"; {len(bad)} in all" if len(bad) > 5 else ""))
    amounts.result(c, "amounts of vma = smaps")
