# SPDX-License-Identifier: GPL-2.0-or-later
"""Owners of pages: per-CPU chunks, kernel stacks, huge pages, zram, tables made at boot, and crash's kmem -v."""

import re

from . import comparison, unsigned
from .formats import parse_pairs

# What the kernel calls a table in its log, and what its owner is called.
TABLES = {
    "Dentry cache": "hash table of directory entries", "Inode-cache": "hash table of inodes",
    "Mount-cache": "hash table of mounts", "Mountpoint-cache": "hash table of mount points",
    "IP idents": "table of IP identifiers", "Table-perturb": "table of TCP source ports",
    "TCP established": "hash table of TCP connections", "TCP bind": "hash table of TCP ports",
    "MPTCP token": "hash table of MPTCP tokens", "UDP": "hash table of UDP sockets",
    "UDP-Lite": "hash table of UDP-Lite sockets",
}


@comparison
def compare_percpu(c):
    percpu = parse_pairs(c.read("proc/meminfo")).get("Percpu")
    if percpu is None:
        return
    if not c.collected("percpu_chunk = Percpu", "percpu", "percpu_chunk"):
        return
    chunks = 4 * (c.value("SELECT sum(pages) FROM percpu_chunk") or 0)
    pages = 4 * (c.value("SELECT pages FROM page_class WHERE class = 'percpu'") or 0)
    # The kernel counts all units of a chunk, also those that are of no CPU: 3 CPUs may have 4 units.
    cpus = c.value("SELECT count(DISTINCT cpu) FROM pcp") or 1
    units = [chunks * n // cpus for n in range(cpus, 2 * cpus)]
    c.result("percpu_chunk = Percpu", any(abs(n - percpu) <= 4 * c.pages for n in units) and chunks == pages,
             f"{chunks} kB in chunks, {pages} kB of class percpu, {percpu} kB in meminfo")


@comparison
def compare_stacks(c):
    told = parse_pairs(c.read("proc/meminfo")).get("KernelStack")
    if told is None:
        return
    name = "stacks of tasks = KernelStack"
    status = c.status("kernel_stack")
    if status is None or c.status("task") != "complete":
        c.missing(name, f"tasks are {c.status('task')}, kernel_stack is {status}")
        return
    ours = 4 * (c.value("SELECT sum(pages) FROM owner WHERE class = 'kernel_stack' AND pid IS NOT NULL") or 0)
    c.result(name, abs(ours - told) <= 4 * c.pages, f"{ours} kB here, {told} kB there")
    # Each task that is not a zombie has one, under its own name.
    tasks = set(c.rows("SELECT pid, comm FROM task WHERE state NOT GLOB '[ZX]*'"))
    stacks = set(c.rows("SELECT pid, name FROM owner WHERE class = 'kernel_stack' AND pid > 0"))
    c.result("tasks = stacks", tasks == stacks,
             f"{len(stacks)} stacks" + "".join(f"; {t}" for t in sorted(tasks ^ stacks)[:5]))


@comparison
def compare_hugetlb(c):
    told = parse_pairs(c.read("proc/meminfo"))
    kb = told.get("Hugepagesize")
    if not kb or not c.collected("hugetlb_pool = meminfo", "hugetlb_pool", "hugetlb_pool"):
        return
    ours = c.rows("SELECT total_hugepages, free_hugepages, reserved_hugepages, surplus_hugepages FROM "
                  f"hugetlb_pool WHERE page_kb = {kb} AND node_id IS NULL")
    theirs = [tuple(told[f"HugePages_{n}"] for n in ("Total", "Free", "Rsvd", "Surp"))]
    c.result("hugetlb_pool = meminfo", ours == theirs, f"{ours} here, {theirs} there")
    node = c.rows("SELECT sum(total_hugepages), sum(free_hugepages), sum(found_hugepages) FROM hugetlb_pool "
                  f"WHERE page_kb = {kb} AND node_id IS NOT NULL")
    c.result("huge pages by node add up", node == [(ours[0][0], ours[0][1], ours[0][0])] or node[0][2] is None,
             f"{node[0]} by node, {ours[0][:2]} in all")


@comparison
def compare_zram(c):
    told = c.read("sys/block/zram0/mm_stat").split()
    name = "zram_device = mm_stat"
    if not told:
        return
    if c.status("zram") in (None, "skipped"):
        c.missing(name, c.value("SELECT reason FROM load WHERE collector = 'zram'") or "no collector")
        return
    told = [int(n) for n in told]
    theirs = (told[0] // 4096, told[1], told[2] // 4096, told[5], told[7])
    ours = c.rows("SELECT stored_pages, compressed_bytes, pool_pages, same_pages, huge_pages FROM zram_device "
                  "WHERE name = 'zram0'")
    # mm_stat is read before the last files; pages are swapped in meanwhile.
    if c.status("zram") == "partial" and (not ours or None in ours[0]):
        c.missing(name, f"{ours} here: " + (c.value("SELECT reason FROM load WHERE collector = 'zram'") or "no reason"))
        return
    near = len(ours) == 1 and None not in ours[0] and all(
        abs(a - b) <= 4 * c.pages * (4096 if i == 1 else 1) for i, (a, b) in enumerate(zip(ours[0], theirs)))
    c.result(name, near, f"{ours} here, {theirs} there")
    pool, owned = ours[0][2] if ours else None, c.value("SELECT sum(pages) FROM owner WHERE class = 'zsmalloc'")
    found = c.value("SELECT pages FROM page_class WHERE class = 'zsmalloc'")
    c.result("pool_pages = class zsmalloc", pool == owned == found, f"{pool} in the pool, {owned} owned, {found} found")


@comparison
def compare_tables(c):
    name = "tables = what the kernel logged"
    logged = dict((m[1], int(m[2])) for m in re.finditer(
        r"\] (?:\w+: )?([\w -]+?) hash table entries: \d+ \(order: \d+, (\d+) bytes, linear\)", c.read("dmesg.txt")))
    ours = {name: (cls, pages) for name, cls, pages in c.rows(
        "SELECT name, class, pages FROM owner WHERE class IN ('reserved', 'kernel_data')")}
    told = {k: v for k, v in TABLES.items() if k in logged}
    if not told:  # tables that are spread over nodes are areas of vmalloc
        c.missing(name, "none of the tables is of contiguous pages")
        return
    if c.status("reserved") in (None, "skipped"):
        c.missing(name, c.value("SELECT reason FROM load WHERE collector = 'reserved'") or "no collector")
        return
    bad = []
    for k, v in told.items():
        cls, pages = ours.get(v, (None, 0))
        # memblock does not align to pages: a table of it has a page more, or shares its ends with what is beside it.
        spare = 1 if cls == "reserved" else 0
        if abs(pages - (logged[k] + 4095) // 4096) > spare:
            bad.append(f"{k}: {pages} pages here, {logged[k]} bytes there")
    c.result(name, not bad, f"{len(told)} tables" + "".join("; " + b for b in bad))


@comparison
def compare_crash_vmalloc(c):
    name = "vmalloc_area = crash kmem -v"
    theirs = {(int(m[1], 16), int(m[2])) for m in re.finditer(
        r"^[0-9a-f]+ +[0-9a-f]+ +([0-9a-f]+) - [0-9a-f]+ +(\d+)$", c.read("crash.kmem-v"), re.M)}
    if not theirs:
        c.missing(name, "crash did not read it")
        return
    ours = {(unsigned(a), b) for a, b in c.rows(
        "SELECT start_addr, bytes FROM vmalloc_area WHERE kind IS NULL OR kind NOT IN ('unpurged', 'vm_map_ram')")}
    bad = sorted(ours ^ theirs) if c.status("vmalloc") == "complete" else sorted(ours - theirs)
    c.result(name, not bad, f"{len(theirs)} areas" + "".join(f"; {a:#x} {b}" for a, b in bad[:5]))
