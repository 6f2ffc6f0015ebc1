#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Multiplies one number of a captured /proc file at a time by 1.5 or 0.5: which changes does no check notice?

falsify.py KMEMDB PROC LIST [--write | --seed N]

PROC has files that were captured on one machine and agree. LIST names the numbers, one per line with a reason, for which no
check fails and no file counts as partial; it may only become shorter. --write writes it again. --seed draws the factor for
each number, and prints rates: of all numbers, and of those that a second number or a bound in the capture verifies (REASONS).
"""
import fnmatch
import os
import random
import re
import sqlite3
import subprocess
import sys
import tempfile


# Why nobody notices, by the file and the number; the first that fits. "none": the files have no second print of it, nor a bound that
# half as much more breaks. "between reads": they have, but it is as little as may change from one file to the next.
REASONS = (
    ("buddyinfo: *", "between reads: a block or two"),
    ("pagetypeinfo: *", "between reads: a block or two"),
    ("meminfo: Buffers", "between reads: 52 pages of nr_file_pages"),
    ("meminfo: HugePages_Rsvd", "none: /sys/kernel/mm/hugepages has it; HugePages_Free is a bound from above"),
    ("meminfo: Percpu", "none: vmallocinfo has room for chunks, not their pages (mm/percpu.c pcpu_nr_pages())"),
    ("slabinfo: * active_objs", "none: what is free in slabs is in no other file"),
    ("vmstat: nr_dirty*threshold", "none: the settings vm.dirty_* are not captured; one of them is a bound to the other"),
    ("vmstat: nr_memmap_*", "none: one counter; sections are a bound from above"),
    ("meminfo: MemAvailable", "none: no file has totalreserve_pages, which keeps the boost of when it was computed "
     "(mm/page_alloc.c calculate_totalreserve_pages()); the sum of its parts is a bound from above"),
    ("vmstat: nr_mapped", "between reads: a process that exits takes its pages with it"),
    ("vmstat: *", "between reads: zoneinfo has it"),
    ("zoneinfo: * nr_mapped", "between reads: a process that exits takes its pages with it"),
    ("meminfo: HardwareCorrupted", "none: poisoned pages are counted once"),
    ("meminfo: *", "between reads: vmstat has it"),
    ("zoneinfo: * count:", "none: of each CPU's lists no sum is printed"),
    ("zoneinfo: * high:", "none: it moves between the zone's high_min and high_max, which are not printed (mm/page_alloc.c)"),
    ("zoneinfo: * node_unreclaimable:", "none: failures of reclaim are counted once"),
    ("zoneinfo: * boost", "none: each watermark is higher by it, min is a bound from above"),
    ("zoneinfo: * numa_*", "between reads: vmstat has it"),
    ("zoneinfo: *", "between reads: vmstat has it"),
)


def reason(kind):
    what = kind.rsplit(",", 1)[0]
    return next((why for pattern, why in REASONS if fnmatch.fnmatchcase(what, pattern)), "?")


def numbers(name, text):
    """Places of the numbers of a file, each with its name."""
    if name in ("meminfo", "vmstat"):
        for m in re.finditer(r"^(\S+?):?\s+(\d+)", text, re.M):
            if name == "meminfo" or m[1].startswith("nr_"):
                yield m[1], m.span(2)
    elif name == "zoneinfo":
        zone = ""
        for m in re.finditer(r"^Node \d+, zone +(\S+)|^ +((?:pages free|[a-z_]+):?) +\(?(\d+)(?:, (\d+))?", text, re.M):
            zone = m[1] or zone
            if m[2] and zone in ("DMA", "DMA32"):
                yield f"{zone} {m[2]}", m.span(4 if m[4] else 3)
    elif name in ("buddyinfo", "pagetypeinfo"):
        for m in re.finditer(r"zone +(\S+?),?(?: type +(\S+))?((?: +\d+)+) *$", text, re.M):
            for i, n in enumerate(re.finditer(r"\d+", m[3])):
                yield f"{m[1]} {m[2] or ''} {i}", (m.start(3) + n.start(), m.start(3) + n.end())
    elif name == "slabinfo":
        columns = "active_objs num_objs objsize objperslab pagesperslab".split()
        for cache in ("dentry", "kmalloc-64", "task_struct", "inode_cache"):
            m = re.search(rf"^{cache}((?: +\d+){{5}}) : tunables[^:]*: slabdata +(\d+) +(\d+)", text, re.M)
            for column, n in zip(columns, re.finditer(r"\d+", m[1])):
                yield f"{cache} {column}", (m.start(1) + n.start(), m.start(1) + n.end())
            yield f"{cache} active_slabs", m.span(2)
            yield f"{cache} num_slabs", m.span(3)
    elif name == "vmallocinfo":
        for m in list(re.finditer(r"^\S+ +(\d+) .*?pages=(\d+) .*?N0=(\d+)", text, re.M))[:2]:
            for i, what in enumerate(("size", "pages", "N0"), 1):
                yield f"{what} {m[2]}", m.span(i)


def falsified(files, chance):
    """(name, file, text) of each falsification, half as much more or less, or as much as @chance draws."""
    for name, text in files.items():
        for what, (start, end) in numbers(name, text):
            value = int(text[start:end])
            more, less = (chance.uniform(0.1, 2), chance.uniform(0.1, 0.9)) if chance else (0.5, 0.5)
            least = chance.randint(1, 200) if chance else 97
            for how, other in (("more", value + max(int(value * more), least)), ("less", int(value * less) if value > 1 else None)):
                if other is not None:
                    yield f"{name}: {what}, {how}", name, text[:start] + str(other) + text[end:]


def write(folder, files):
    os.makedirs(f"{folder}/proc")
    for name, text in files.items():
        with open(f"{folder}/proc/{name}", "w", encoding="ascii") as f:
            f.write(text)


def unnoticed(kmemdb, files, tmp, chance):
    cases = [("honest", None, None), *falsified(files, chance)]
    for i, (_, name, text) in enumerate(cases):
        write(f"{tmp}/{i:05}", {**files, name: text} if name else files)
    subprocess.run([kmemdb, "load", "-o", f"{tmp}/case.db", *(f"{tmp}/{i:05}" for i in range(len(cases)))],
                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    db = sqlite3.connect(f"{tmp}/case.db")
    silent = {int(os.path.basename(source)) for source, in db.execute(
        """SELECT source FROM capture c WHERE NOT EXISTS (SELECT 1 FROM "check" k WHERE k.capture_id = c.capture_id AND ok = 0)
           AND NOT EXISTS (SELECT 1 FROM load l WHERE l.capture_id = c.capture_id AND l.status <> 'complete')""")}
    captures, = db.execute("SELECT count(*) FROM capture").fetchone()
    db.close()
    if captures != len(cases) or 0 not in silent:
        sys.exit(f"{captures} of {len(cases)} captures; the honest one is {'fine' if 0 in silent else 'not'}")
    return len(cases) - 1, sorted({cases[i][0] for i in silent if i})


def main():
    kmemdb, proc, listed = sys.argv[1:4]
    option = sys.argv[4:] or [""]
    files = {}
    for name in sorted(os.listdir(proc)):
        with open(f"{proc}/{name}", encoding="ascii") as f:
            files[name] = f.read()
    chance = random.Random(int(option[1])) if option[0] == "--seed" else None
    with tempfile.TemporaryDirectory() as tmp:
        tried, now = unnoticed(os.path.abspath(kmemdb), files, tmp, chance)
        every = [name for name, _, _ in falsified(files, None)]
    print(f"{len(now)} kinds of {tried} falsified numbers are noticed by nobody")
    if chance:
        none = {n for n in every if reason(n).startswith("none") and n in now}
        print(f"noticed: raw {100 * (tried - len(now)) / tried:.1f} %, net {100 * (tried - len(now)) / (tried - len(none)):.1f} %"
              f" ({len(none)} have no witness)")
        for n in now:
            print(f"{n}: {reason(n)}")
        return
    lines = {f"{n}: {reason(n)}" for n in now}
    if option == ["--write"]:
        with open(listed, "w", encoding="ascii") as f:
            f.write("".join(f"{line}\n" for line in sorted(lines)))
        return
    with open(listed, encoding="ascii") as f:
        known = {line.rstrip("\n") for line in f}
    for n in sorted(lines - known):
        print(f"not noticed: {n}")
    for n in sorted(known - lines):
        print(f"is noticed, take it from the list: {n}")
    sys.exit(lines != known or any(line.endswith(": ?") for line in lines))


if __name__ == "__main__":
    main()
