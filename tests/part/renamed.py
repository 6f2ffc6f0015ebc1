#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""A counter or variable that a later kernel renames: all values computed from it are unknown, and reported as unknown.

renamed.py KMEMDB SAMPLE
"""

import concurrent.futures
import os
import re
import sqlite3
import subprocess
import sys
import tempfile

from cut import Differences
from profile import edit, without

# The kernel's counters, by the enums that number them.
COUNTERS = ("zone_stat_item", "node_stat_item", "numa_stat_item", "vm_stat_item", "memcg_stat_item")

# Names, and the lines of /proc/meminfo that the kernel makes of them.
LINES = [
    ("NR_FILE_MAPPED", "Mapped"),
    ("NR_FREE_PAGES", "MemFree MemAvailable"),
    ("NR_SLAB_UNRECLAIMABLE_B", "Slab SUnreclaim"),
    ("NR_SLAB_RECLAIMABLE_B", "MemAvailable KReclaimable Slab SReclaimable"),
    ("NR_KERNEL_STACK_KB", "KernelStack"),
    ("NR_PAGETABLE", "PageTables"),
    ("NR_ANON_MAPPED", "AnonPages"),
    ("totalreserve_pages", "MemAvailable"),
    ("nr_vmalloc_pages", "VmallocUsed"),
    ("vm_committed_as", "Committed_AS"),
    ("blockdev_superblock", "Buffers Cached"),
]


def counters(profile):
    """The names of all counters of the kernel, NR_FREE_PAGES and such, each once."""
    names, left, wanted = {}, 0, False
    with open(profile, encoding="utf-8") as f:
        for line in f:
            words = line.split()
            if words and words[0] == "enum" and len(words) > 3:
                wanted, left = words[4] in COUNTERS, int(words[3])
            elif left:
                left -= 1
                if wanted:
                    names[words[1]] = True
    return list(names)


def one_counter(args):
    """What is wrong with a load where one counter has another name: [text]."""
    kmemdb, sample, whole, name = args
    with tempfile.TemporaryDirectory() as tmp:
        types, case = os.path.join(tmp, "types"), os.path.join(tmp, "case.db")
        without(os.path.join(sample, "vmlinux.profile"), types, name)
        got = subprocess.run([kmemdb, "load", "--jobs", "1", "-p", "none", "-k", types, "-o", case, os.path.join(sample, "vmcore")],
                             capture_output=True, text=True, check=False)
        if got.returncode not in (0, 1):
            # What nothing can be read without is named.
            return [] if got.returncode == 3 and name in got.stderr else [f"{name}: status {got.returncode}: {got.stderr}"]
        d = Differences(whole, case)
        d.wrong.pop("layout.chosen: unknown, and its collector is complete", None)
        wrong = [f"{name}: {what}: {d.example[what]}" for what in d.wrong]
        known = d.db.execute("SELECT field FROM whole.layout WHERE chosen = ? OR field = ?", (name, name)).fetchone()
        lost = d.db.execute("SELECT count(*) FROM main.load m JOIN whole.load w USING (collector)"
                            " WHERE m.status <> w.status OR m.unknowns > w.unknowns").fetchone()[0]
        reported = known and d.db.execute("SELECT 1 FROM main.layout WHERE field = ? AND chosen IS NULL", known).fetchone()
        if known and not reported:
            wrong.append(f"{name}: table layout does not say that it is absent")
        if lost and not known:
            wrong.append(f"{name}: {lost} collectors lack it, and it is not in table layout")
        return wrong


def each_counter(kmemdb, sample, tmp):
    """Each counter renamed once: where it is read, its values are unknown, and no number is another one."""
    whole = os.path.join(tmp, "whole.db")
    subprocess.run([kmemdb, "load", "--jobs", "1", "-p", "none", "-k", os.path.join(sample, "vmlinux.profile"), "-o", whole,
                    os.path.join(sample, "vmcore")], stdout=subprocess.DEVNULL, check=True)
    names = [name for name in counters(os.path.join(sample, "vmlinux.profile"))]
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        wrong = [text for texts in pool.map(one_counter, [(kmemdb, sample, whole, name) for name in names]) for text in texts]
    print("\n".join(wrong))
    print(f"{len(names)} counters renamed, {len(wrong)} faults")
    return len(wrong) + (len(names) < 70)


def main():
    kmemdb, sample = os.path.realpath(sys.argv[1]), os.path.realpath(sys.argv[2])
    profile, failed = os.path.join(sample, "vmlinux.profile"), 0
    with tempfile.TemporaryDirectory() as tmp:
        def load(types):
            case = os.path.join(tmp, "case.db")
            if os.path.exists(case):
                os.remove(case)
            got = subprocess.run([kmemdb, "load", "-k", types, "-o", case, os.path.join(sample, "vmcore")], capture_output=True, text=True)
            db = sqlite3.connect(case)
            return (got, dict(db.execute("SELECT name, value_kb FROM meminfo")),
                    db.execute("SELECT status, unknowns FROM load WHERE collector = 'meminfo'").fetchone())

        _, whole, _ = load(profile)
        assert whole and None not in whole.values(), "the sample itself has unknown lines"
        for name, lines in LINES:
            without(profile, os.path.join(tmp, "types"), name)
            got, ours, (status, unknowns) = load(os.path.join(tmp, "types"))
            lost = {n for n in whole if ours.get(n) is None}
            other = {n for n in whole if n not in lost and ours[n] != whole[n]}
            if lost != set(lines.split()) or other or status != "partial" or unknowns < len(lost):
                failed += 1
                print(f"{name}: lost {sorted(lost)}, other {sorted(other)}, collector {status}, {unknowns} unknown")
            if got.returncode != 1 or not re.search("IN PART: .* not found under any name that is known, .*meminfo: ", got.stdout):
                failed += 1
                print(f"{name}: load ends with {got.returncode}\n{got.stdout}")
            if "meminfo partial" not in got.stdout or "this kernel lacks" not in subprocess.run(
                    [kmemdb, "ask", os.path.join(tmp, "case.db"), "summary"], capture_output=True, text=True).stdout:
                failed += 1
                print(f"{name}: load and summary do not say so")
        # A kernel that was built without swap prints 0, and counts huge pages as others do.
        without(profile, os.path.join(tmp, "types"), "swap_info", "total_swap_pages", "nr_swap_pages", "NR_SWAPCACHE")
        got, ours, (status, _) = load(os.path.join(tmp, "types"))
        swap = {n: v for n, v in ours.items() if n.startswith("Swap")}
        if got.returncode or status != "complete" or swap != {"SwapCached": 0, "SwapTotal": 0, "SwapFree": 0} or \
                ours["AnonHugePages"] != whole["AnonHugePages"]:
            failed += 1
            print(f"no swap: {status}, {swap}, AnonHugePages {ours['AnonHugePages']} for {whole['AnonHugePages']}")
        # So does one without block devices, where symbols of variables are known at all.
        for also, want in ((), 0), (("super_blocks",), None):
            without(profile, os.path.join(tmp, "types"), "blockdev_superblock", "block_class", *also)
            got, ours, (status, _) = load(os.path.join(tmp, "types"))
            cached = None if want is None else whole["Cached"] + whole["Buffers"]
            if ours["Buffers"] != want or ours["Cached"] != cached or status != ("partial" if also else "complete"):
                failed += 1
                print(f"no block devices {also}: {status}, Buffers {ours['Buffers']}, Cached {ours['Cached']} for {cached}")
        # A flag, a number of types, an index that is not found is no 0.
        for name, collector, wrong in [
                ("PG_dirty", "file", "SELECT count(*) FROM file_cache WHERE dirty_pages IS NOT NULL"),
                ("PG_writeback", "file", "SELECT count(*) FROM file_cache WHERE writeback_pages IS NOT NULL"),
                ("refcount", "slab_cache", "SELECT count(*) FROM slab_cache WHERE aliases IS NOT NULL"),
                ("NR_KMALLOC_TYPES", "slab", "SELECT count(*) FROM slab_cache WHERE kmalloc_type IS NOT NULL"),
                ("default_hstate_idx", "meminfo", "SELECT count(*) <> 6 OR count(value_kb) > 0 FROM meminfo WHERE name LIKE 'Huge%'")]:
            without(profile, os.path.join(tmp, "types"), name)
            got, _, _ = load(os.path.join(tmp, "types"))
            if got.returncode != 1:
                failed += 1
                print(f"{name}: load ends with {got.returncode}\n{got.stdout}")
            db = sqlite3.connect(os.path.join(tmp, "case.db"))
            found = db.execute(wrong).fetchone()[0], *db.execute("SELECT status FROM load WHERE collector = ?", (collector,)).fetchone()
            if found != (0, "partial"):
                failed += 1
                print(f"{name}: {found}")
        # The number of kinds of pages that CPUs keep: without it no list of free pages can be told, and nothing is divided by it.
        without(profile, os.path.join(tmp, "types"), "MIGRATE_PCPTYPES")
        got, _, _ = load(os.path.join(tmp, "types"))
        absent = sqlite3.connect(os.path.join(tmp, "case.db")).execute(
            "SELECT count(*) FROM layout WHERE field = 'MIGRATE_PCPTYPES' AND chosen IS NULL").fetchone()[0]
        if got.returncode != 1 or "IN PART" not in got.stdout or not absent:
            failed += 1
            print(f"MIGRATE_PCPTYPES: status {got.returncode}\n{got.stdout}{got.stderr}")
        failed += each_counter(kmemdb, sample, tmp)
        # Without the head of a list there is nothing to count.
        for name, collector in ("slab_caches", "slab_cache"), ("init_task", "task"):
            without(profile, os.path.join(tmp, "types"), name)
            got, _, _ = load(os.path.join(tmp, "types"))
            if f"IN PART: nothing is known of {collector}: this kernel has no symbol {name}; " not in got.stdout or not got.returncode:
                failed += 1
                print(f"{name}: status {got.returncode}\n{got.stdout}")
        # A profile that another version made may lack a name that the kernel has.
        edit(os.path.join(tmp, "types"), os.path.join(tmp, "older"),
             lambda body: re.sub(rb"(?m)^names [0-9a-f]*", b"names 0123456789abcdef", body, count=1))
        got, _, _ = load(os.path.join(tmp, "older"))
        if "the profile, which another version of kmemdb made, has no symbol init_task" not in got.stdout:
            failed += 1
            print(f"an older profile: {got.stdout}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
