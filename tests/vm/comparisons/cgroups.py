# SPDX-License-Identifier: GPL-2.0-or-later
"""Memory cgroups: the files of /sys/fs/cgroup, and /proc/kpagecgroup."""

import os
from collections import Counter

from . import comparison, read
from .formats import parse_kpages

PAGE = 4096
KPF_TAIL = 1 << 16
NUMBERS = {
    "memory.current": "usage_bytes", "memory.peak": "peak_bytes", "memory.min": "min_bytes",
    "memory.low": "low_bytes", "memory.high": "high_bytes", "memory.max": "max_bytes",
    "memory.swap.current": "swap_bytes", "memory.swap.peak": "swap_peak_bytes",
    "memory.swap.max": "swap_max_bytes",
}
# What goes on while files are read: processes of the root are what reads them, and reclaim may be at work.
MOVED_EVENTS = {True: 2000, False: 100}


def captured(guest):
    """Each cgroup that the guest has files of, as its path and its folder."""
    root = os.path.join(guest, "sys/fs/cgroup")
    for folder, _, files in os.walk(root):
        if "memory.stat" in files:
            yield "/" + os.path.relpath(folder, root).replace(".", "", folder == root), folder


def pairs(text):
    return {w[0]: int(w[1]) for w in map(str.split, text.splitlines()) if len(w) == 2}


def row_of(c, path):
    rows = c.rows("SELECT * FROM cgroup WHERE path = ? AND dying = 0", path)
    names = [column[1] for column in c.rows("PRAGMA table_info(cgroup)")]
    return dict(zip(names, rows[0])) if len(rows) == 1 else None


def compare_group(c, path, folder, row, differ):
    """How many numbers there are and are equal; those that differ by more than what moved go to @differ."""
    files = lambda name: read(os.path.join(folder, name)).strip()
    compared = equal = 0

    def same(what, theirs, ours, moved=0):
        nonlocal compared, equal
        if ours is None and c.status("cgroup") == "partial":
            return
        compared += 1
        equal += ours == theirs
        known = ours is not None and theirs is not None
        if ours != theirs and not (known and abs(ours - theirs) <= moved):
            differ.append(f"{path} {what}: {ours} here, {theirs} there")

    for name, column in NUMBERS.items():
        text = files(name)
        if text:
            moved = c.pages * PAGE if name in ("memory.current", "memory.swap.current") else 0
            same(name, None if text == "max" else int(text), row[column], moved)
    for name, theirs in pairs(files("memory.events")).items():
        if name + "_events" in row:
            same(name, theirs, row[name + "_events"], 2)
    dying = pairs(files("cgroup.stat"))
    if dying:
        same("dying", dying.get("nr_dying_subsys_memory", dying["nr_dying_descendants"]),
             row["dying_descendants"], 0)
    if files("cgroup.procs") and row["processes"] is not None:
        same("processes", len(files("cgroup.procs").split()), row["processes"], 3 if path == "/" else 0)

    # Before 5.13 the files leave out what CPUs have not handed up yet.
    value = "stored_value" if c.release() < (5, 13) else "value"
    ours = dict(c.rows(f"SELECT name, {value} FROM cgroup_stat WHERE addr = ?", row["addr"]))
    theirs = pairs(files("memory.stat"))
    if list(ours) != list(theirs):
        differ.append(f"{path} memory.stat: lines {' '.join(set(ours) ^ set(theirs)) or 'in another order'}")
    for name in set(ours) & set(theirs):
        events = name.startswith(("workingset_", "pg", "thp_", "swp", "numa_", "zswp"))
        amount = MOVED_EVENTS[path == "/"] if events else (8 if path == "/" else 1) * c.pages * PAGE
        same(name, theirs[name], ours[name], amount)
    return compared, equal


@comparison
def compare_cgroup_files(c):
    groups = sorted(captured(c.guest))
    if not groups or not c.collected("cgroup", "cgroup", "cgroup"):
        return
    differ, compared, equal, found = [], 0, 0, 0
    for path, folder in groups:
        row = row_of(c, path)
        if row:
            found += 1
            counts = compare_group(c, path, folder, row, differ)
            compared, equal = compared + counts[0], equal + counts[1]
        elif c.status("cgroup") == "complete":
            differ.append(f"{path} is missing")
    # Few of them move while they are read: if many do, it is not that.
    c.result("cgroup = its files", found and not differ and equal >= 0.85 * compared,
             f"{found} cgroups, {compared} numbers, {equal} equal, {c.status('cgroup')}"
             + "".join("; " + text for text in differ[:5]) + (f"; {len(differ)} in all" if len(differ) > 5 else ""))


@comparison
def compare_cgroup_identities(c):
    """Which of the identities between counters and pages are equal, not only within what may be on its way."""
    rows = c.rows("SELECT name, subject, left_value, right_value, ok FROM checks WHERE name LIKE 'cgroup:%'")
    if not rows:
        return
    known = [r for r in rows if r[3] is not None]
    off = [r for r in known if r[2] != r[3] and "kernel" not in r[0]]
    c.result("cgroup counters = pages", not off and all(r[4] for r in known),
             f"{len(known)} of {len(rows)} known, {len(off)} differ" + "".join(f"; {r}" for r in off[:5]))


def charged_by_kernel(c):
    """/proc/kpagecgroup as pages by cgroup; the tails of a compound page have their head's (before 6.5 they have none)."""
    words = parse_kpages(os.path.join(c.proc, "kpagecgroup"))
    flags = parse_kpages(os.path.join(c.proc, "kpageflags"))
    if words is None or flags is None:
        return None
    found, head = Counter(), 0
    for word, flag in zip(words, flags):
        if not flag & KPF_TAIL:
            head = word
        if head:
            found[head] += 1
    return found


@comparison
def compare_kpagecgroup(c):
    """There each page has the number of its cgroup, or of the next one above it that is not removed."""
    theirs = charged_by_kernel(c)
    if theirs is None or not c.rows("SELECT 1 FROM cgroup_page LIMIT 1"):
        return
    group = {addr: (parent, number, dying) for addr, parent, number, dying in
             c.rows("SELECT addr, parent_addr, cgroup_id, dying FROM cgroup")}
    ours, lost = Counter(), 0
    for addr, pages in c.rows("SELECT addr, sum(pages) FROM cgroup_page GROUP BY addr"):
        while addr in group and group[addr][2]:
            addr = group[addr][0]
        if addr in group and group[addr][1] is not None:
            ours[group[addr][1]] += pages
        else:
            lost += pages
    # Of a block that is no compound page only the first page has a number there. Processes of the root go on.
    moved = lambda number: c.pages * (8 if number == min(theirs) else 1)
    bad = [f"{number}: {ours[number]} here, {theirs[number]} there" for number in set(ours) | set(theirs)
           if not -moved(number) <= ours[number] + lost - theirs[number] <= moved(number) + lost]
    c.result("cgroup_page = kpagecgroup", not bad,
             ", ".join(f"{ours[number]} of {theirs[number]}" for number in sorted(theirs)) + " pages"
             + (f", {lost} of what is not in the dump" if lost else "") + "".join("; " + text for text in bad[:5]))
