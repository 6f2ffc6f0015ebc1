# SPDX-License-Identifier: GPL-2.0-or-later
"""Slab caches: /proc/slabinfo, number by number; the constant files of /sys/kernel/slab."""

import os
import re

from . import comparison, read

# Between /proc/slabinfo and the freeze the program that reads it goes on: so many slabs of a cache at most come
# or go, and objects as many as fit into them.
SLABS = 2


def parse_slabinfo(text):
    """Rows by name: (active objects, objects, slot bytes, objects a slab, pages a slab, slabs)."""
    rows = {}
    for m in re.finditer(r"^(\S.*?) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+) : tunables.*: slabdata +\d+ +(\d+)",
                         text, re.M):
        rows.setdefault(m[1], []).append(tuple(int(n) for n in m.groups()[1:]))
    return rows


@comparison
def compare_slab(c):
    theirs = parse_slabinfo(c.read("proc/slabinfo"))
    if not theirs or not c.collected("slab_cache = slabinfo", "slab", "slab_cache"):
        return
    ours = {}
    for name, *numbers in c.rows("SELECT name, active_objects, total_objects, slot_bytes, objects_per_slab, "
                                 "pages_per_slab, slabs FROM slab_cache"):
        ours.setdefault(name, []).append(tuple(numbers))
    lost = sorted(n for n in ours if n.startswith("("))  # their names are on pages that the dump lacks
    bad, equal, unknown, apart = [], 0, 0, 0
    for name in sorted(set(ours) | set(theirs)):
        here, there = ours.get(name, []), theirs.get(name, [])
        if len(here) != len(there):
            if name not in lost and not (c.status("slab_cache") == "partial" and not here):
                bad.append(f"{name}: {len(here)} here, {len(there)} there")
            continue
        # Caches of one name are told apart by their sizes alone.
        for a, b in zip(sorted(here, key=str), sorted(there, key=str)):
            unknown += a.count(None)
            equal += sum(x == y for x, y in zip(a, b))
            limit = SLABS * b[3]
            near = (limit, limit, 0, 0, 0, SLABS)
            for x, y, most in zip(a, b, near):
                if x is None:
                    continue
                apart += x != y
                if abs(x - y) > most:
                    bad.append(f"{name}: {a} here, {b} there")
                    break
    if unknown and c.status("slab") == "complete" and c.status("slab_cache") == "complete":
        bad.append(f"{unknown} numbers unknown, but nothing is said to be missing")
    c.result("slab_cache = slabinfo", not bad,
             f"{sum(map(len, theirs.values()))} caches, {equal} numbers equal, {apart} moved, {unknown} unknown"
             + "".join("; " + b for b in bad[:5]) + (f"; {len(bad)} in all" if len(bad) > 5 else ""))


def parse_links(text):
    """/sys/kernel/slab's links, "NAME FOLDER" a line: folder by name."""
    return dict(line.rsplit(" ", 1) for line in text.splitlines() if " " in line)


@comparison
def compare_aliases(c):
    """Names that lead to the same folder, here to the same cache."""
    links = parse_links(c.read("sys/kernel/slab.links"))
    name = "slab_alias = links of /sys/kernel/slab"
    if not links:
        c.missing(name, "the guest did not list them")
        return
    if not c.collected(name, "slab", "slab_cache"):
        return
    theirs, ours = {}, {}
    for alias, folder in links.items():
        theirs.setdefault(folder, set()).add(alias)
    theirs = {frozenset(names) for names in theirs.values() if len(names) > 1}
    for alias, cache in c.rows("SELECT alias, name FROM slab_alias"):
        ours.setdefault(cache, {cache}).add(alias)
    ours = {frozenset(names) for names in ours.values()}
    bad = [sorted(names) for names in theirs ^ ours] if c.status("slab") == "complete" else \
        [sorted(names) for names in ours if not any(names <= t for t in theirs)]
    c.result(name, not bad and bool(ours or not theirs or c.status("slab") == "partial"),
             f"{len(theirs)} merged caches of {sum(map(len, theirs))} names, {len(ours & theirs)} here"
             + "".join(f"; differs: {names}" for names in bad[:3]))


# Files of a folder whose number is the cache's for ever, and the column that has it.
FIXED = {"object_size": "object_bytes", "slab_size": "slot_bytes", "objs_per_slab": "objects_per_slab",
         "order": "pages_per_slab", "aliases": "aliases", "reclaim_account": "reclaimable"}


@comparison
def compare_slab_sysfs(c):
    folder = os.path.join(c.guest, "sys/kernel/slab")
    name = "slab_cache = /sys/kernel/slab"
    if not os.path.isdir(folder):
        c.missing(name, "the guest did not list it")
        return
    if not c.collected(name, "slab", "slab_cache"):
        return
    folders = parse_links(c.read("sys/kernel/slab.links"))
    bad, equal = [], 0
    for cache, *values in c.rows("SELECT name, " + ", ".join(FIXED.values()) + " FROM slab_cache"):
        where = os.path.join(folder, folders.get(cache, cache))
        for (file, column), ours in zip(FIXED.items(), values):
            text = read(os.path.join(where, file)).split()
            if not text or ours is None:
                continue
            theirs = 1 << int(text[0]) if file == "order" else int(text[0])
            equal += ours == theirs
            if ours != theirs:
                bad.append(f"{cache}.{column}: {ours} here, {theirs} there")
    c.result(name, equal > 0 and not bad, f"{equal} numbers equal" + "".join("; " + b for b in bad[:5]))
