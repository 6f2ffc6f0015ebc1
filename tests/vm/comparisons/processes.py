# SPDX-License-Identifier: GPL-2.0-or-later
"""Memory of processes: smaps_rollup and status of each, smaps of some."""

import os
import re

from . import comparison, read, unsigned
from .formats import parse_rollup


def processes(c):
    """(pid, name) of those whose memory the guest told; PID 1 is the witness itself, which ran on."""
    pids = [int(name) for name in os.listdir(c.proc) if name.isdigit()] if os.path.isdir(c.proc) else []
    return [pid for pid in sorted(pids) if pid != 1 and read(f"{c.proc}/{pid}/smaps_rollup")]


def told(pid_dir):
    """What process_memory has, of the files of a process."""
    rollup = parse_rollup(read(f"{pid_dir}/smaps_rollup"))
    status = {m[1]: int(m[2]) for m in re.finditer(r"^(\w+):\s+(\d+) kB$", read(f"{pid_dir}/status"), re.M)}
    return {"rss_kb": rollup["Rss"], "pss_kb": rollup["Pss"],
            "uss_kb": rollup["Private_Clean"] + rollup["Private_Dirty"], "swap_kb": rollup["Swap"],
            "swap_pss_kb": rollup["SwapPss"], "vss_kb": status.get("VmSize"), "anon_kb": status.get("RssAnon"),
            "file_kb": status.get("RssFile"), "shmem_kb": status.get("RssShmem"), "page_table_kb": status.get("VmPTE"),
            "locked_kb": status.get("VmLck"), "hugetlb_kb": status.get("HugetlbPages")}


def compare_columns(c, name, ours, theirs, columns, moving):
    """@theirs: key -> column -> number. Few may differ, by little: @moving kB in all."""
    equal, absent, differ, bad = 0, 0, {}, []
    for key, numbers in theirs.items():
        row = ours.get(key)
        if row is None:
            absent += 1
            bad.append(f"{key}: none here")
            continue
        for column, there in numbers.items():
            here = row[columns.index(column)]
            if there is None:
                continue
            if here is None:
                absent += 1
                continue
            if here == there:
                equal += 1
                continue
            differ[column] = differ.get(column, 0) + abs(here - there)
            bad.append(f"{key} {column}: {here} here, {there} there")
    known = c.status("process") == "complete"
    ok = equal > 0 and all(kb <= moving for kb in differ.values()) and not (known and absent)
    c.result(name, ok, f"{len(theirs)} rows, {equal} numbers equal, {sum(differ.values())} kB differ, {absent} not told"
             + "".join("; " + b for b in bad[:5]) + (f"; {len(bad)} in all" if len(bad) > 5 else ""))


@comparison
def compare_process_memory(c):
    """RSS, PSS and USS of every process are equal, but for what reading moved."""
    pids = processes(c)
    if not pids or not c.collected("process_memory = smaps_rollup", "process", "process_memory"):
        return
    theirs = {pid: told(f"{c.proc}/{pid}") for pid in pids}
    columns = list(theirs[pids[0]])
    ours = {pid: values for pid, *values in c.rows(f"SELECT pid, {', '.join(columns)} FROM process_memory")}
    compare_columns(c, "process_memory = smaps_rollup, status", ours, theirs, columns, 4 * c.pages)
    missing = sorted(set(ours) - set(theirs) - {1})
    c.result("process_memory has no other processes", not missing, f"{len(ours)} rows" + "".join(
        f"; {pid} here alone" for pid in missing[:5]))


@comparison
def compare_mappings(c):
    """Each mapping of the processes whose smaps the guest printed."""
    theirs, names = {}, {}
    for pid in processes(c):
        for m in re.finditer(r"^([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \d+ *(.*)\n((?:\w+:.*\n)+)",
                             read(f"{c.proc}/{pid}/smaps"), re.M):
            numbers = parse_rollup(m[5])
            key = pid, int(m[1], 16)
            names[key] = (int(m[2], 16), m[3], m[4] or None)
            theirs[key] = {"rss_kb": numbers["Rss"], "pss_kb": numbers["Pss"],
                           "uss_kb": numbers["Private_Clean"] + numbers["Private_Dirty"], "swap_kb": numbers["Swap"],
                           "anon_kb": numbers["Anonymous"], "thp_kb": numbers["AnonHugePages"]}
    if not theirs or not c.collected("vma = smaps", "process", "vma"):
        return
    columns = list(next(iter(theirs.values())))
    rows = c.rows(f"SELECT pid, start_addr, end_addr, perms, path, {', '.join(columns)} FROM vma")
    ours = {(pid, unsigned(start)): values for pid, start, _, _, _, *values in rows}
    compare_columns(c, "vma = smaps", ours, theirs, columns, 4 * c.pages)
    here = {(pid, unsigned(start)): (unsigned(end), perms, path) for pid, start, end, perms, path, *_ in rows}
    bad = [f"{key}: {here.get(key)} here, {there} there" for key, there in names.items()
           if here.get(key) != there and (c.status("process") == "complete" or key in here)]
    c.result("vma = maps: end, permissions, path", not bad, f"{len(names)} mappings" + "".join(
        "; " + b for b in bad[:5]) + (f"; {len(bad)} in all" if len(bad) > 5 else ""))
