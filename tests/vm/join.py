#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Load a guest's dump and its captured /proc into one case and compare the two.

usage: join.py GUEST_DIR [--kmemdb PROGRAM] [--dump FILE] [--vmlinux FILE] [--quiet]

First, the rows of the snapshot are compared with the files themselves, as comparisons/ reads them: nothing
may differ. Then the rows of table check that kmemdb wrote for the pair ("dump = /proc: …") must all hold. Then
the snapshot is altered, one table after the other: the check of that table must fail, and no other.

Exit status 0 when everything agrees, 1 when something does not, 2 when the two were not joined.
"""

import argparse
import glob
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

from comparisons import Comparison, formats, read as read_file


def exact(c, name, ours, theirs):
    """Every number of @theirs is in @ours, with the same value."""
    wrong = [f"{k}: {ours.get(k)} here, {v} there" for k, v in theirs.items() if ours.get(k) != v]
    if theirs:
        c.result(name, not wrong, f"{len(theirs)} numbers" + "".join("; " + w for w in wrong[:5]))


def compare_snapshot(c, capture, proc):
    """The rows of one snapshot against its files."""
    read = lambda name: read_file(os.path.join(proc, name))
    table = lambda columns, name: c.rows(
        f"SELECT {columns} FROM {name} WHERE capture_id = {capture}")

    exact(c, "free_area = buddyinfo",
          {(n, z, o): v for n, z, o, v in table("node_id, zone_name, page_order, free_blocks", "free_area")},
          formats.parse_buddyinfo(read("buddyinfo")))
    lists, blocks = formats.parse_pagetypeinfo(read("pagetypeinfo"))
    exact(c, "free_list = pagetypeinfo",
          {(n, z, o, t): v for n, z, o, t, v in
           table("node_id, zone_name, page_order, migratetype, free_blocks", "free_list")}, lists)
    exact(c, "pageblock_count = pagetypeinfo",
          {(n, z, t): v for n, z, t, v in
           table("node_id, zone_name, migratetype, blocks", "pageblock_count")}, blocks)
    zones, nodes = formats.parse_zoneinfo(read("zoneinfo"))
    zones = {k: z for k, z in zones.items() if z.get("present")}
    columns = ("free", "min", "low", "high", "spanned", "present", "managed")
    ours = {(n, z, key): v for n, z, *values in
            table("node_id, zone_name, " + ", ".join(f"{k}_pages" for k in columns), "zone")
            for key, v in zip(columns, values)}
    exact(c, "zone = zoneinfo", ours,
          {(*k, key): z[key] for k, z in zones.items() for key in columns if key in z})
    exact(c, "zone_stat = zoneinfo",
          {(n, z, name): v for n, z, name, v in table("node_id, zone_name, name, value", "zone_stat")},
          {(*k, name): v for k, z in zones.items() for name, v in z["stat"].items()})
    exact(c, "node_stat = zoneinfo",
          {(n, name): v for n, name, v in table("node_id, name, value", "node_stat")}, nodes)
    exact(c, "pcp = zoneinfo",
          {(n, z, cpu): (count, high, batch) for n, z, cpu, count, high, batch in
           table("node_id, zone_name, cpu, pages, high, batch", "pcp")},
          {(*k, cpu): (p["count"], p["high"], p["batch"]) for k, z in zones.items()
           for cpu, p in z["pcp"].items()})
    exact(c, "vmstat", dict(table("name, value", "vmstat")), formats.parse_pairs(read("vmstat")))
    exact(c, "meminfo", dict(table("name, value_kb", "meminfo")), formats.parse_pairs(read("meminfo")))


# The check that must fail (None: none), the files, what is replaced in them, by what.
ALTERED = (
    ("free_area", "buddyinfo", r" \d+ $", " 77777 "),
    ("free_list", "pagetypeinfo", r"(type +Movable.*) \d+ $", r"\1 77777 "),
    ("pageblock_count", "pagetypeinfo", r"^(Node \d, zone +DMA32 +)\d+(.*)$", r"\g<1>99999\2"),
    ("zone", "zoneinfo", r"^( +high +)\d+$", r"\g<1>1"),
    ("zone_lowmem_reserve", "zoneinfo", r"protection: \(\d+", "protection: (1"),
    ("zone_stat", "zoneinfo", r"( nr_zone_inactive_file) +\d+", r"\1 999999"),
    ("node_stat", "zoneinfo", r"( nr_shmem) +\d+", r"\1 999999"),
    ("pcp", "zoneinfo", r"(batch: +)\d+", r"\g<1>2"),
    ("vmstat", "vmstat", r"^nr_shmem \d+", "nr_shmem 999999"),
    ("meminfo", "meminfo", r"^Shmem: +\d+", "Shmem: 9999999"),
    ("memory_map", "iomem", r": System RAM", ": Persistent RAM"),
    ("module", "modules", r"^(\w+) \d+", r"\1 4096"),
    ("swap_area", "swaps", r"(partition|file)(\s+\d)", r"\1\g<2>0"),
    ("task", "[0-9]*/status", r"^PPid:.*", "PPid: 77"),
    ("vmalloc_area", "vmallocinfo", r"(\S+) +(\d+)", r"\1 \g<2>0"),
    ("slab_cache", "slabinfo", r"^(\S+ +\d+ +\d+ +)\d+", r"\g<1>8"),
    ("process_memory", "[0-9]*/smaps_rollup", r"^(Pss|Swap|Rss): +(\d+)", r"\1: \g<2>7"),
    ("vma", "[0-9]*/maps", r"^([0-9a-f]+-[0-9a-f]+) r", r"\1 -"),
    ("vma", "[0-9]*/smaps", r"^([0-9a-f]+-[0-9a-f]+) r", r"\1 -"),
    (None, "vmallocinfo", r"0x[0-9a-f]{16}-0x[0-9a-f]{16}", "0x0000000000000000-0x0000000000000000"),
    (None, "modules", r"0x[0-9a-f]{16}", "0x0000000000000000"),
)


# Tables that are judged by how many processes differ.
BY_PROCESS = ("task", "process_memory", "vma")


def compare_altered(c, kmemdb, dump_case, proc, work, joined):
    """The snapshot @proc with one table altered, beside the dump of @dump_case. @joined: tables compared, and how many
    differences each may have: the later the dump, the more."""
    folder, case = os.path.join(work, "altered"), os.path.join(work, "altered.db")
    copy = os.path.join(folder, "proc")
    shutil.copytree(proc, copy, symlinks=True, ignore=shutil.ignore_patterns("kpage*"))
    for table, names, pattern, by in ALTERED:
        files = [os.path.relpath(path, proc) for path in glob.glob(os.path.join(proc, names))]
        if table and table not in joined or not files:
            continue  # the dump lacks the pages for it, or the guest the file
        if table in ("process_memory", "vma") and c.status("process") == "partial":
            continue  # what the dump tells of a process in part is compared with nothing
        if table in BY_PROCESS and c.value(
                f"SELECT count(*) FROM (SELECT pid FROM {table} GROUP BY pid HAVING count(DISTINCT capture_id) = 2)") < 6:
            continue  # so few processes may differ
        shutil.copyfile(dump_case, case)
        changed = touched = 0
        for name in files:
            text, n = re.subn(pattern, by, read_file(os.path.join(proc, name)), flags=re.M)
            changed += n
            touched += n > 0
            with open(os.path.join(copy, name), "w", encoding="utf-8") as f:
                f.write(text)
            shutil.copystat(os.path.join(proc, name), os.path.join(copy, name))
        if not changed and not table:
            continue  # there is no address to hide
        if table not in BY_PROCESS or touched > joined[table] + 1:
            compare_one(c, kmemdb, case, folder, table, names, changed)
        else:
            c.missing(f"altered: {table}", f"{touched} processes altered, {joined[table]} may differ")
        for name in files:
            shutil.copy2(os.path.join(proc, name), os.path.join(copy, name))


def compare_one(c, kmemdb, case, folder, table, names, changed):
    """One altered snapshot, @folder, beside the dump in @case: the check of @table fails and no other."""
    subprocess.run([kmemdb, "load", "-o", case, folder], check=True, stdout=subprocess.DEVNULL)
    db = sqlite3.connect(f"file:{case}?mode=ro", uri=True)
    failing = [name for name, in db.execute("SELECT DISTINCT substr(name, 15) FROM \"check\" "
                                            "WHERE ok = 0 AND name LIKE 'dump = %'")]
    db.close()
    c.result(f"altered: {table or names + ' without addresses'}",
             changed > 0 and failing == ([table] if table else []),
             f"{changed} places; fails: {', '.join(failing) or 'none'}")


def find_dump(guest):
    for name in ("vmcore.kdump", "vmcore.elf", "vmcore"):
        path = os.path.join(guest, name)
        if os.path.exists(path):
            return path
    return None


def guest_setting(guest, name):
    for line in read_file(os.path.join(guest, "guest.env")).splitlines():
        if line.startswith(name + "="):
            return line.split("=", 1)[1].strip("'\"")
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("guest")
    parser.add_argument("--kmemdb", default="kmemdb")
    parser.add_argument("--dump")
    parser.add_argument("--vmlinux")
    parser.add_argument("--quiet", action="store_true")
    args = parser.parse_args()

    dump = args.dump or find_dump(args.guest)
    proc = os.path.join(args.guest, "proc")
    vmlinux = args.vmlinux or guest_setting(args.guest, "VMLINUX")
    if not dump or not os.path.isdir(proc):
        print(f"{args.guest}: no dump, or no proc/ beside it")
        return 2
    with tempfile.TemporaryDirectory() as work:
        case, dump_case = os.path.join(work, "case.db"), os.path.join(work, "dump.db")
        command = [args.kmemdb, "load", "-o", dump_case, dump]
        if vmlinux and os.path.exists(vmlinux):
            command[2:2] = ["--vmlinux", vmlinux]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        shutil.copyfile(dump_case, case)
        subprocess.run([args.kmemdb, "load", "-o", case, proc], check=True, stdout=subprocess.DEVNULL)
        c = Comparison(args.guest, case, quiet=args.quiet)
        compare_snapshot(c, 2, proc)
        joined = c.rows("SELECT name, coalesce(subject, ''), left_label, left_value, tolerance, ok "
                        "FROM \"check\" WHERE name LIKE 'dump = %'")
        for name, subject, label, value, tolerance, ok in joined:
            c.result(f"{name} {subject}".strip(), ok == 1, f"{label}: {value}, allowed {tolerance}")
        compare_altered(c, args.kmemdb, dump_case, proc, work,
                        {row[0][14:]: max(r[4] for r in joined if r[0] == row[0]) for row in joined})
    print(f"{os.path.basename(os.path.normpath(args.guest))}: {c.compared - c.failed} of {c.compared} "
          f"agree, {len(joined)} of them dump against /proc")
    return 2 if not joined else 1 if c.failed else 0


if __name__ == "__main__":
    sys.exit(main())
