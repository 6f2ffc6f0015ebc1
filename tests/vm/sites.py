#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""sites.py KMEMDB GUEST...: allocation sites in a dump, compared with those that the guest's kernel printed.

GUEST is a directory of make-sites.sh. The kernel printed the files twice; a site that is the same in both did not
change, and the dump must have as many objects from it, with the same stack. Before 5.14 the kernel prints only the caller,
with the objects of all stacks that contain it. The program that reads the files has objects of its own, and it exits before
the freeze: READER of all compared objects may differ, by at most two per site.
"""
import collections
import json
import os
import re
import subprocess
import sys
import tempfile

READER = 12


def read_text(path):
    """{stack: objects} of alloc_traces and the like; a stack is a tuple of lines."""
    sites = collections.Counter()
    key, count = None, 0
    for line in open(path, errors="replace").read().splitlines() + [""]:
        head = re.match(r" *(\d+) (\S+(?: \[\w+\])?)", line)
        if line.startswith("        ") and key is not None and not (head and re.search(r" (age|pid)=", line)):
            key = key + (line.strip(),)
            continue
        if key is not None:
            sites[key[1:] or key] += count
            key = None
        if head and line.strip() != "No data":
            count, key = int(head.group(1)), (head.group(2),)
    return sites


def rows(kmemdb, case, sql):
    out = subprocess.run([kmemdb, "query", "--format", "json", case, sql], check=True, capture_output=True, text=True).stdout
    return json.loads(out)


def compare(kmemdb, guest):
    with tempfile.TemporaryDirectory() as work:
        env = dict(line.rstrip("\n").split("=", 1) for line in open(f"{guest}/guest.env") if "=" in line)
        case = f"{work}/case.db"
        subprocess.run([kmemdb, "load", "-o", case, "--vmlinux", env["VMLINUX"], f"{guest}/vmcore.kdump"],
                       check=False, stdout=subprocess.DEVNULL)
        dump = collections.defaultdict(collections.Counter)
        for r in rows(kmemdb, case, "SELECT source, cache, coalesce(stack, '<not-available>') AS stack, objects FROM alloc_site"):
            dump[r["source"], r["cache"]][tuple(r["stack"].split("\n"))] += r["objects"]
    faults = checked = moved = objects = own = 0
    for folder, names in (("kernel/debug/slab", ("alloc_traces", "free_traces")), ("kernel/slab", ("alloc_calls", "free_calls"))):
        for source, name in zip(("slub_user", "slub_free"), names):
            for cache in ("dentry", "shmem_inode_cache", "kmalloc-192", "kmalloc-1k"):
                path = f"{guest}/sys/{folder}/{cache}/{name}"
                first = f"{guest}/proc.first/sys/{folder}/{cache}/{name}"
                if not os.path.exists(path) or not os.path.exists(first):
                    continue
                was, now, has = read_text(first), read_text(path), dump[source, cache]
                if name.endswith("_calls"):
                    has = collections.Counter({k: sum(n for s, n in has.items() if k[0] in s) for k in now})
                for stack in set(was) | set(now) | set(has):
                    if was[stack] != now[stack]:
                        moved += 1
                        continue
                    checked += 1
                    objects += now[stack]
                    differ = abs(now[stack] - has[stack])
                    if differ <= 2 and own + differ <= READER:
                        own += differ
                    else:
                        faults += 1
                        print(f"{guest}: {source} of {cache}: {now[stack]} by the kernel, {has[stack]} in the dump: "
                              + " < ".join(stack[:4]))
    print(f"{os.path.basename(guest)}: {objects} objects of {checked} sites compared, {moved} sites moved while they were read, "
          f"{own} objects are the reader's, {faults} sites differ")
    return faults or not checked


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(1 if sum(bool(compare(sys.argv[1], g)) for g in sys.argv[2:]) else 0)
