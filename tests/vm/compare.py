#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Hold a case file against what the guest's own /proc said, and what crash says of the same dump.

usage: compare.py GUEST_DIR CASE [--kmemdb PROGRAM] [--pages N] [--quiet]

The guest read its /proc files, wrote them over a serial line and was frozen. Between the reading and
the freeze a few pages move: the program that prints faults in a page or two, timers and RCU free some.
--pages (default 64) is the largest difference, in pages a zone, that is put down to that; what was
really seen is printed. Against crash, which reads the same dump, nothing may differ.

Exit status 0 when all comparisons hold, 1 when one does not, 2 when nothing could be compared.
"""

import argparse
import os
import re
import sqlite3
import sys


class Comparison:
    """Counts what agrees, prints what does not."""

    def __init__(self, quiet):
        self.quiet = quiet
        self.failed = 0
        self.compared = 0

    def result(self, name, ok, text):
        self.compared += 1
        self.failed += not ok
        if not ok or not self.quiet:
            print(f"{'ok  ' if ok else 'FAIL'} {name}: {text}")


def read(path):
    try:
        with open(path, encoding="utf-8", errors="replace") as f:
            return f.read()
    except OSError:
        return ""


def rows(db, sql):
    return db.execute(sql).fetchall()


# ---- /proc formats ----

def parse_buddyinfo(text):
    out = {}
    for m in re.finditer(r"^Node\s+(\d+), zone\s+(\S+)\s+([\d ]+)$", text, re.M):
        for order, n in enumerate(m[3].split()):
            out[int(m[1]), m[2], order] = int(n)
    return out


def parse_pagetypeinfo(text):
    lists, blocks = {}, {}
    for m in re.finditer(r"^Node\s+(\d+), zone\s+(\S+), type\s+(\S+)\s+([\d> ]+)$", text, re.M):
        for order, n in enumerate(m[4].split()):
            lists[int(m[1]), m[2], order, m[3]] = int(n) if n.isdigit() else None
    m = re.search(r"^Number of blocks type\s+(.*)$", text, re.M)
    types = m[1].split() if m else []
    for m in re.finditer(r"^Number of blocks type.*\n((?:Node.*\n?)+)", text, re.M):
        for r in re.finditer(r"^Node\s+(\d+), zone\s+(\S+)\s+([\d ]+)$", m[1], re.M):
            for name, n in zip(types, r[3].split()):
                blocks[int(r[1]), r[2], name] = int(n)
    return lists, blocks


def parse_zoneinfo(text):
    zones, nodes = {}, {}
    for m in re.finditer(r"^Node (\d+), zone\s+(\S+)\n((?:[ \t].*\n?)+)", text, re.M):
        node, name, body = int(m[1]), m[2], m[3]
        zone = {"stat": {}, "pcp": {}, "protection": []}
        where, cpu = "zone", None
        for line in body.splitlines():
            word = line.split()
            if line.startswith("  per-node stats"):
                where = "node"
            elif line.startswith("  pages free"):
                where = "pages"
                zone["free"] = int(word[2])
            elif word[0] == "protection:":
                zone["protection"] = [int(n) for n in re.findall(r"\d+", line)]
                where = "stat"
            elif line.startswith("  pagesets"):
                where = "pcp"
            elif where == "pcp" and word[0] == "cpu:":
                cpu = int(word[1])
                zone["pcp"][cpu] = {}
            elif where == "pcp" and cpu is not None and len(word) == 2 and word[0].endswith(":") \
                    and line.startswith("       "):
                zone["pcp"][cpu][word[0][:-1]] = int(word[1])
            elif where == "node" and len(word) == 2:
                nodes[node, word[0]] = int(word[1])
            elif where == "pages" and len(word) == 2:
                zone[word[0]] = int(word[1])
            elif where == "stat" and len(word) == 2:
                zone["stat"][word[0]] = int(word[1])
        zones[node, name] = zone
    return zones, nodes


def parse_pairs(text):
    return {m[1]: int(m[2]) for m in re.finditer(r"^(\S+?):?\s+(\d+)(?: kB)?$", text, re.M)}


def parse_kmem_f(text):
    """crash kmem -f: per zone one row a list, orders and migrate types in the kernel's order."""
    zones, node, zone = {}, 0, None
    lines = text.splitlines()
    for i, line in enumerate(lines):
        word = line.split()
        if word[:1] == ["NODE"] and len(word) == 1 and i + 1 < len(lines):
            node = int(lines[i + 1])
        elif word[:2] == ["ZONE", "NAME"]:
            cells = lines[i + 1].split()
            zone = zones.setdefault((node, cells[1]), {"free": int(cells[3]), "lists": []})
        elif zone and len(word) == 5 and re.fullmatch(r"\d+k", word[1]):
            zone["lists"].append((int(word[0]), int(word[3])))
    return zones


def parse_kmem_z(text):
    zones = {}
    for m in re.finditer(r'^NODE: (\d+)\s+ZONE: \d+\s+ADDR: ([0-9a-f]+)\s+NAME: "(\S+)"\n((?:[ ].*\n?)*)',
                         text, re.M):
        body = m[4]
        marks = re.search(r"MIN/LOW/HIGH: (\d+)/(\d+)/(\d+)", body)
        if not marks:
            continue
        size = re.search(r"SIZE: (\d+)", body)
        stats = {k.lower(): int(v) for k, v in re.findall(r"^\s*(NR_\S+): (\d+)$", body, re.M)}
        zones[int(m[1]), m[3]] = {"addr": int(m[2], 16), "size": int(size[1]),
                                  "marks": tuple(int(n) for n in marks.groups()), "stat": stats}
    return zones


def parse_vmallocinfo(text):
    """Rows as table vmalloc_area has them: (start, bytes, pages, caller, kind, phys, nodes)."""
    out = []
    for m in re.finditer(r"^0x([0-9a-f]+)-0x[0-9a-f]+\s+(\d+)(.*)$", text, re.M):
        row = {"pages": None, "caller": None, "phys": None}
        kinds, nodes = [], []
        for word in m[3].split():
            if word.startswith("pages="):
                row["pages"] = int(word[6:])
            elif word.startswith("phys="):
                row["phys"] = int(word[5:], 16)
            elif re.fullmatch(r"N\d+=\d+", word):
                nodes.append(word)
            elif "+0x" in word or word.startswith("0x"):
                row["caller"] = word
            elif word.startswith("["):
                row["caller"] += " " + word
            elif word != "vm_area":
                kinds.append(word)
        out.append((int(m[1], 16), int(m[2]), row["pages"], row["caller"], ",".join(kinds) or None,
                    row["phys"], " ".join(nodes) or None))
    return out


def parse_modules(text):
    """Rows as table module has them: (name, bytes, refcount, used_by, state, addr, taints)."""
    out = []
    for line in text.splitlines():
        name, size, users, by, state, addr, *taints = line.split()
        out.append((name, int(size), int(users), None if by == "-" else by.rstrip(","), state,
                    int(addr, 16), taints[0].strip("()") if taints else None))
    return out


def parse_swaps(text):
    """Rows as table swap_area has them: (path, kind, size_kb, priority, used_kb)."""
    return [(re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), w[0]), w[1], int(w[2]), int(w[4]), int(w[3]))
            for w in (line.split() for line in text.splitlines()[1:])]


def parse_statuses(proc):
    """Rows as table task has them, of processes: (pid, ppid, comm, state, uid, threads)."""
    out = []
    for pid in os.listdir(proc) if os.path.isdir(proc) else ():
        status = dict(line.split(":\t", 1) for line in read(f"{proc}/{pid}/status").splitlines()
                      if ":\t" in line) if pid.isdigit() else {}
        if "State" in status:
            out.append((int(pid), int(status["PPid"]), status["Name"], status["State"],
                        int(status["Uid"].split()[0]), int(status["Threads"])))
    return out


def parse_extfrag(text):
    out = {}
    for m in re.finditer(r"^Node\s+(\d+), zone\s+(\S+)\s+([\d. -]+)$", text, re.M):
        for order, n in enumerate(m[3].split()):
            out[int(m[1]), m[2], order] = float(n)
    return out


# ---- comparisons ----

def difference(left, right, weight=lambda key: 1):
    """Sum of differences in pages per zone; keys on one side only count whole."""
    per_zone, example = {}, {}
    for key in set(left) | set(right):
        a, b = left.get(key), right.get(key)
        if a is None and key in left or b is None and key in right:
            continue  # '>100000', or unknown
        delta = abs((a or 0) - (b or 0)) * weight(key)
        if delta:
            per_zone[key[:2]] = per_zone.get(key[:2], 0) + delta
            example.setdefault(key[:2], f"{key}: {a} here, {b} there")
    return per_zone, example


def compare_lists(c, name, ours, theirs, tolerance, weight):
    if not theirs:
        return
    per_zone, example = difference(ours, theirs, weight)
    worst = max(per_zone.values(), default=0)
    text = f"{len(theirs)} numbers, largest difference {worst} pages a zone"
    for zone in per_zone:
        if per_zone[zone] > tolerance:
            text += f"; {example[zone]}"
    c.result(name, worst <= tolerance and len(ours) >= len(theirs), text)


def compare_proc(c, db, proc, tolerance):
    pages = lambda key: 1 << key[2]
    ours = {(n, z, o): v for n, z, o, v in
            rows(db, "SELECT node_id, zone_name, page_order, free_blocks FROM free_area")}
    compare_lists(c, "free_area = buddyinfo", ours, parse_buddyinfo(read(proc + "/buddyinfo")),
                  tolerance, pages)

    lists, blocks = parse_pagetypeinfo(read(proc + "/pagetypeinfo"))
    ours = {(n, z, o, t): v for n, z, o, t, v in rows(
        db, "SELECT node_id, zone_name, page_order, migratetype, free_blocks FROM free_list")}
    compare_lists(c, "free_list = pagetypeinfo", ours, lists, tolerance, pages)
    ours = {(n, z, t): v for n, z, t, v in rows(
        db, "SELECT node_id, zone_name, migratetype, blocks FROM pageblock_count")}
    compare_lists(c, "pageblock_count = pagetypeinfo", ours, blocks, 0, lambda key: 1)

    zones, nodes = parse_zoneinfo(read(proc + "/zoneinfo"))
    if not zones:
        return
    columns = {"min": "min_pages", "low": "low_pages", "high": "high_pages", "promo": "promo_pages",
               "boost": "boost_pages", "spanned": "spanned_pages", "present": "present_pages",
               "managed": "managed_pages"}
    exact, drift, bad = 0, 0, []
    for node, zone, free, *values in rows(
            db, "SELECT node_id, zone_name, free_pages, " + ", ".join(columns.values()) + " FROM zone"):
        theirs = zones.get((node, zone))
        if theirs is None:
            bad.append(f"zone {zone} of node {node} is not in zoneinfo")
            continue
        # zoneinfo prints the watermarks with the boost added since min_wmark_pages() does.
        for key, value in zip(columns, values):
            if key in theirs:
                exact += 1
                if theirs[key] != value:
                    bad.append(f"{zone}.{key}: {value} here, {theirs[key]} there")
        reserve = [v for (v,) in rows(db, "SELECT reserve_pages FROM zone_lowmem_reserve WHERE "
                                          f"node_id = {node} AND zone_name = '{zone}'")]
        exact += 1
        if reserve != theirs["protection"]:
            bad.append(f"{zone}.protection: {reserve} here, {theirs['protection']} there")
        drift = max(drift, abs(free - theirs["free"]))
    if drift > tolerance:
        bad.append(f"free pages differ by {drift}")
    c.result("zone = zoneinfo", not bad, f"{exact} numbers exact, free pages within {drift}"
             + "".join("; " + b for b in bad))

    events = ("numa_", "pgpromote", "pgdemote", "workingset", "nr_vmscan", "nr_dirtied", "nr_written")
    names, worst, bad = 0, 0, []
    for node, zone, name, value in rows(db, "SELECT node_id, zone_name, name, value FROM zone_stat"):
        theirs = zones.get((node, zone), {}).get("stat", {}).get(name)
        if theirs is None or name.startswith(events):
            continue
        names += 1
        worst = max(worst, abs(theirs - value))
        if abs(theirs - value) > tolerance:
            bad.append(f"{zone}.{name}: {value} here, {theirs} there")
    for node, name, value in rows(db, "SELECT node_id, name, value FROM node_stat"):
        theirs = nodes.get((node, name))
        if theirs is None or name.startswith(events):
            continue
        names += 1
        worst = max(worst, abs(theirs - value))
        if abs(theirs - value) > tolerance:
            bad.append(f"node {node}.{name}: {value} here, {theirs} there")
    c.result("zone_stat, node_stat = zoneinfo", names > 0 and not bad,
             f"{names} numbers, largest difference {worst}" + "".join("; " + b for b in bad))

    names, worst, bad = 0, 0, []
    for node, zone, cpu, count, high, batch in rows(
            db, "SELECT node_id, zone_name, cpu, pages, high, batch FROM pcp"):
        theirs = zones.get((node, zone), {}).get("pcp", {}).get(cpu)
        if not theirs:
            continue
        names += 1
        worst = max(worst, abs(theirs["count"] - count))
        if theirs["batch"] != batch or abs(theirs["count"] - count) > tolerance:
            bad.append(f"{zone} cpu {cpu}: {count}/{high}/{batch} here, {theirs} there")
    c.result("pcp = zoneinfo", names > 0 and not bad,
             f"{names} CPUs, count within {worst}" + "".join("; " + b for b in bad))


def compare_totals(c, db, proc, tolerance):
    theirs = parse_pairs(read(proc + "/vmstat"))
    ours = dict(rows(db, "SELECT name, value FROM vmstat"))
    if theirs:
        missing = [n for n in theirs if n not in ours and n != "nr_unstable"]
        near = [n for n in theirs if ours.get(n) is not None and n.startswith("nr_")]
        bad = [f"{n}: {ours[n]} here, {theirs[n]} there" for n in near
               if abs(ours[n] - theirs[n]) > 2 * tolerance]
        equal = sum(ours[n] == v for n, v in theirs.items() if ours.get(n) is not None)
        c.result("vmstat = vmstat", not bad and not missing,
                 f"{len(theirs)} names, {equal} equal" + "".join("; " + b for b in bad)
                 + ("; missing here: " + ", ".join(missing) if missing else ""))
    theirs = parse_pairs(read(proc + "/meminfo"))
    ours = dict(rows(db, "SELECT name, value_kb FROM meminfo"))
    if theirs:
        # A counter is kept per CPU and folded now and then: 2 CPUs x 125 pages at most.
        allowed = {"Committed_AS": 4096, "MemAvailable": 2048}
        unknown = [n for n in theirs if ours.get(n) is None]
        bad = [f"{n}: {ours[n]} here, {v} there" for n, v in theirs.items()
               if ours.get(n) is not None and abs(ours[n] - v) > allowed.get(n, 4 * 2 * tolerance)]
        equal = sum(ours.get(n) == v for n, v in theirs.items())
        c.result("meminfo = meminfo", not bad, f"{len(theirs)} fields, {equal} equal, not told by a "
                 f"dump: {', '.join(unknown) or 'none'}" + "".join("; " + b for b in bad))


def compare_rows(c, db, collector, name, ours, theirs, moving=()):
    """Rows keyed by their first column. @moving: keys that may come, go and change.

    Where the dump lacks pages, and the collector says so, what it does tell has to agree."""
    if not theirs:
        return
    left, right = {r[0]: r for r in ours}, {r[0]: r for r in theirs}
    (status,), = rows(db, f"SELECT status FROM load WHERE collector = '{collector}'") or [("none",)]
    told = lambda a, b: a == b or status == "partial" and (
        a is None or b and all(x in (None, y) for x, y in zip(a, b)))
    equal = sum(left.get(k) == right[k] for k in right)
    differ = [k for k in sorted(set(left) | set(right), key=str)
              if not told(left.get(k), right.get(k))]
    bad = [f"{left.get(k, 'none')} here, {right.get(k, 'none')} there"
           for k in differ if k not in moving]
    c.result(name, not bad and len(left) == len(ours) and status in ("complete", "partial"),
             f"{len(theirs)} rows, {equal} equal, {len(differ) - len(bad)} moved, {status}"
             + "".join("; " + b for b in bad[:5]) + (f"; {len(bad)} in all" if len(bad) > 5 else ""))


def unsigned(n):
    return None if n is None else n & (1 << 64) - 1


def compare_tasks(c, db, theirs):
    ours = rows(db, "SELECT pid, ppid, comm, state, uid, threads FROM task WHERE pid = tgid")
    (partial,), = rows(db, "SELECT count(*) FROM load WHERE collector = 'task' AND status = 'partial'")
    if partial:  # the full names of threads are on pages of their own
        short = lambda r: (*r[:2], re.sub(r"^(kworker/u?\d+:\d+H?)[-+].*", r"\1", r[2])[:15], *r[3:])
        ours, theirs = [short(r) for r in ours], [short(r) for r in theirs]
    # The program that reads /proc has ended; init has started another one; what a worker did last is
    # a part of its name.
    here, there = {r[0]: r for r in ours}, {r[0]: r for r in theirs}
    worker = lambda r: r and (*r[:2], re.sub(r"^(kworker/u?\d+:\d+H?)[-+].*", r"\1", r[2]), *r[4:])
    moving = {1} | {pid for pid in set(here) | set(there) if "R (running)" in there.get(pid, ())
                    or worker(here.get(pid)) == worker(there.get(pid))}
    compare_rows(c, db, "task", "task = status", ours, theirs, moving)


def compare_kernel(c, db, proc, tolerance):
    theirs = parse_vmallocinfo(read(proc + "/vmallocinfo"))
    ours = [(unsigned(a), *r) for a, *r in rows(
        db, "SELECT start_addr, bytes, pages, caller, kind, phys_addr, nodes FROM vmalloc_area")]
    # Freed areas are flushed; stacks come and go with tasks, n_tty_open() with the line that /proc is
    # written to.
    makers = ("dup_task_struct", "kernel_clone", "copy_process", "n_tty_open")
    moving = {r[0] for r in ours + theirs if r[4] == "unpurged" or (r[3] or "").startswith(makers)}
    compare_rows(c, db, "vmalloc", "vmalloc_area = vmallocinfo", ours, theirs, moving)
    ours = [(*r, unsigned(a), t) for *r, a, t in rows(
        db, "SELECT name, bytes, refcount, used_by, state, addr, taints FROM module")]
    compare_rows(c, db, "module", "module = modules", ours, parse_modules(read(proc + "/modules")))
    theirs = parse_swaps(read(proc + "/swaps"))
    # An area whose file is on a page that the dump lacks is called by its number.
    ours = [r for r in rows(db, "SELECT path, kind, size_kb, priority, used_kb FROM swap_area")
            if not r[0].startswith("(")]
    apart = [abs(a[4] - b[4]) for a in ours for b in theirs if a[0] == b[0]]
    compare_rows(c, db, "swap", "swap_area = swaps",
                 [r[:4] for r in ours], [r[:4] for r in theirs])
    c.result("used swap = swaps", max(apart, default=0) <= 4 * tolerance, f"{apart} kB apart")
    compare_tasks(c, db, parse_statuses(proc))


def compare_extfrag(c, db, guest):
    """The kernel's own indices. They were read some seconds before the counters, so that blocks may have moved: 0.05 at most."""
    for name, column in (("extfrag_index", "fragmentation_index"), ("unusable_index", "unusable_index")):
        theirs = parse_extfrag(read(f"{guest}/sys/kernel/debug/extfrag/{name}"))
        if not theirs:
            continue
        ours = {(n, z, o): v for n, z, o, v in rows(
            db, f"SELECT node_id, zone_name, page_order, {column} FROM order_state")}
        worst = max(abs(ours.get(key, 9) - value) for key, value in theirs.items())
        equal = sum(round(ours.get(key, 9), 3) == value for key, value in theirs.items())
        c.result(f"{name} = debugfs", worst <= 0.05, f"{len(theirs)} numbers, {equal} equal, largest "
                 f"difference {worst:.3f}")


def compare_crash(c, db, guest):
    theirs = parse_kmem_f(read(guest + "/crash.kmem-f"))
    if any(z["lists"] for z in theirs.values()):
        numbers, bad = 0, []
        for (node, zone), z in theirs.items():
            ours = [(o, v) for o, v in rows(
                db, "SELECT page_order, free_blocks FROM free_list JOIN migratetype ON "
                    f"migratetype = name WHERE node_id = {node} AND zone_name = '{zone}' "
                    "ORDER BY page_order, migratetype.value")]
            numbers += len(z["lists"])
            if ours != z["lists"] and z["lists"]:
                wrong = [(a, b) for a, b in zip(ours, z["lists"]) if a != b]
                bad.append(f"node {node} {zone}: {len(ours)} lists here, {len(z['lists'])} there, "
                           f"{wrong[:2]}")
        c.result("free_list = crash kmem -f", not bad,
                 f"{numbers} lists exact" + "".join("; " + b for b in bad))
    theirs = parse_kmem_z(read(guest + "/crash.kmem-z"))
    if theirs:
        numbers, bad = 0, []
        for (node, zone), z in theirs.items():
            ours = rows(db, "SELECT addr, spanned_pages, min_pages - coalesce(boost_pages, 0), "
                            "low_pages - coalesce(boost_pages, 0), high_pages - "
                            f"coalesce(boost_pages, 0) FROM zone WHERE node_id = {node} AND "
                            f"zone_name = '{zone}'")
            if not ours:
                bad.append(f"no zone {zone} on node {node}")
                continue
            addr, spanned, *marks = ours[0]
            numbers += 5
            if (addr & (1 << 64) - 1, spanned, tuple(marks)) != (z["addr"], z["size"], z["marks"]):
                bad.append(f"{zone}: {ours[0]} here, {z} there")
            stats = dict(rows(db, f"SELECT name, value FROM zone_stat WHERE node_id = {node} AND "
                                  f"zone_name = '{zone}'"))
            # crash names counters by the enumerator; vmstat_text has some of its own.
            for name, value in z["stat"].items():
                name = {"nr_free_cma_pages": "nr_free_cma"}.get(name, name)
                if name in stats:
                    numbers += 1
                    if stats[name] != value:
                        bad.append(f"{zone}.{name}: {stats[name]} here, {value} there")
        c.result("zone, zone_stat = crash kmem -z", not bad,
                 f"{numbers} numbers exact" + "".join("; " + b for b in bad))


def compare_checks(c, db):
    (ok, failed, unknown), = rows(db, 'SELECT sum(ok), sum(ok = 0), sum(ok IS NULL) FROM "check"')
    bad = rows(db, 'SELECT name, subject, left_value, right_value, tolerance FROM "check" WHERE ok = 0')
    c.result("internal checks", not bad, f"{ok} hold, {failed} fail, {unknown} unknown"
             + "".join(f"; {b}" for b in bad))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("guest")
    parser.add_argument("case")
    parser.add_argument("--pages", type=int, default=64)
    parser.add_argument("--quiet", action="store_true")
    args = parser.parse_args()

    c = Comparison(args.quiet)
    db = sqlite3.connect(f"file:{args.case}?mode=ro", uri=True)
    proc = os.path.join(args.guest, "proc")
    compare_proc(c, db, proc, args.pages)
    compare_totals(c, db, proc, args.pages)
    compare_kernel(c, db, proc, args.pages)
    compare_extfrag(c, db, args.guest)
    compare_crash(c, db, args.guest)
    compare_checks(c, db)
    print(f"{os.path.basename(os.path.normpath(args.guest))}: {c.compared - c.failed} of {c.compared} "
          "comparisons hold")
    return 2 if not c.compared else 1 if c.failed else 0


if __name__ == "__main__":
    sys.exit(main())
