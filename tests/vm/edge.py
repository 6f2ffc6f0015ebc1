#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compare kmemdb's verdicts on requests just above and below the watermark with what the kernel did.

usage: edge.py [--quiet] KMEMDB GUEST_DIR [VMLINUX]

The guest (make-edge.sh, edge/) printed its Mem-Info, made a request and printed the result, some hundred times.
Checked, for the log as text and, with VMLINUX, for the log in the dump:

reports  each refused request has a row of alloc_failure with the order and the flags asked, the reason that the
         guest's module set it up to have, and no zone with the verdict "served"; each kill has the reason for
         which it was provoked.
numbers  the Mem-Info printed before each request, served ones as well, is given to kmemdb as if it were a report:
         behind a made-up header with the request and the CPU: line of a real report. Some zone of it must have
         the verdict "served" exactly when the kernel served the request.

Up to 5.17 Mem-Info has no watermark boost, which GFP_ATOMIC of order 0 ignores since 5.8: such verdicts must be "unknown", or
not depend on it. Up to 6.16 Mem-Info has the size of the HighAtomic reserve, but not its free pages, which are what counts
since 6.13 (and in 6.12.y). Where the verdict depends on that number alone, it must be "unknown": such requests are counted
separately, and there may only be a few.

Exit status 0 when all agree, 1 when one does not, 2 when there was nothing to compare.
"""

import argparse
import os
import re
import sqlite3
import subprocess
import sys
import tempfile

TRY = re.compile(r"kmemdb_edge: try (\d+) order=(\d+) gfp=(0x[0-9a-f]+)\((.*?)\) nodes=(\S+) expect=(\w+) result=(\w+)")
OTHER = re.compile(r"kmemdb_edge: other (\w+) expect=(\w+) result=(\w+)")
# Up to 6.12 by the whole range or, of a part of it, by its addresses (alloc_vmap_area() of mm/vmalloc.c).
NO_RANGE = re.compile(r"vmap allocation for size \d+ failed|for size \d+ failed: Address range restricted")
KILL = re.compile(r"kmemdb_edge: kill expect=(\w+)")


class Edge:
    def __init__(self, kmemdb, quiet):
        self.kmemdb = kmemdb
        self.quiet = quiet
        self.compared = self.failed = self.undecided = self.boosts = 0

    def result(self, what, good, detail):
        self.compared += 1
        self.failed += not good
        if not good or not self.quiet:
            print(f"{'ok  ' if good else 'FAIL'} {what}: {detail}")

    def load(self, path, case, vmlinux=None):
        """The case of an input, read-only."""
        if os.path.exists(case):
            os.remove(case)
        options = ["-k", vmlinux, "-p", "none"] if vmlinux else []
        subprocess.run([self.kmemdb, "load", *options, "-o", case, path], check=True, capture_output=True)
        return sqlite3.connect(f"file:{case}?mode=ro", uri=True)


def log_lines(db):
    """(seq, line) of the kernel's log; records of several lines are cut."""
    return [(seq, line) for seq, text in db.execute("SELECT seq, text FROM kernel_log ORDER BY seq")
            for line in (text or "").split("\n")]


def tries_of(lines):
    """For each request: its match, the seq range that it lies in, and the Mem-Info printed before it."""
    begin, block = None, []
    for seq, line in lines:
        if line.startswith("kmemdb_edge: before "):
            begin, block = seq, []
        elif (m := TRY.match(line)) and begin is not None:
            yield m, begin, seq, block
            begin = None
        elif begin is not None:
            # The block ends with the pages that are poisoned; behind it stands the report of a failure.
            if line == "Mem-Info:" or block and not block[-1].endswith("pages hwpoisoned"):
                block.append(line)


RESERVE, BOOST = "how much the HighAtomic reserve takes away", "the watermark boost"


def is_undecided(e, db, seq):
    """Whether some zone may serve the request, by what of its HighAtomic reserve is free, or by its boost; counts it."""
    rows = db.execute("SELECT verdict, missing FROM alloc_failure_zone WHERE event_seq = ?", (seq,)).fetchall()
    missing = {missing for v, missing in rows if v == "unknown"}
    if any(v == "served" for v, _ in rows) or missing not in ({RESERVE}, {BOOST}):
        return False
    e.undecided += missing == {RESERVE}
    e.boosts += missing == {BOOST}
    return True


def decided(db, seq, zones):
    """@zones without those of which nobody knows the boost."""
    lack = db.execute("SELECT node_id, zone_name FROM alloc_failure_zone WHERE event_seq = ? AND verdict = 'unknown' AND missing = ?",
                      (seq, BOOST)).fetchall()
    return {zone: v for zone, v in zones.items() if zone not in lack}


def verdicts(db, seq):
    return dict(((node, zone), verdict) for node, zone, verdict in db.execute(
        "SELECT node_id, zone_name, verdict FROM alloc_failure_zone WHERE event_seq = ?", (seq,)))


def compare_reports(e, name, db, lines):
    failing = served = 0
    for m, begin, end, _ in tries_of(lines):
        n, order, gfp, _, _, expect, result = m.groups()
        rows = db.execute("SELECT seq, page_order, gfp_mask, reason_kind, reason FROM alloc_failure "
                          "WHERE seq > ? AND seq < ? AND kind = 'page'", (begin, end)).fetchall()
        if result == "ok":
            served += 1
            e.result(f"{name} try {n}", not rows, f"served; {len(rows)} reports")
            continue
        failing += 1
        if len(rows) != 1:
            e.result(f"{name} try {n}", False, f"refused, and {len(rows)} reports")
            continue
        seq, our_order, our_gfp, kind, reason = rows[0]
        if kind == "unknown" and is_undecided(e, db, seq):
            continue
        our_gfp = our_gfp if isinstance(our_gfp, int) else int(our_gfp, 0)
        zones = decided(db, seq, verdicts(db, seq))
        # Up to 5.19 order 0 is served from the CPU's lists alone, which have no HighAtomic blocks (rmqueue() of mm/page_alloc.c).
        if e.release < (5, 19) and order == "0" and set(zones.values()) <= {"migratetype", "zone", "bound"} and kind == "migratetype":
            expect = kind
        # What binds a request is shown by a zone that it may not use and that would serve it.
        # Where as much was freed as might do, it is the kernel's to serve or to refuse: by then pages may lie with CPUs.
        good = kind == ("watermark" if expect == "any" else expect) and our_order == int(order) and our_gfp == int(gfp, 16) and \
            (kind == "bound" or "served" not in zones.values()) and "unknown" not in zones.values()
        e.result(f"{name} try {n}", good, f"order {order} {m[4]}: {kind}, {expect} expected; {zones}"
                 + ("" if good else f"; {reason}"))
    e.result(f"{name} tries", failing >= 40 and served >= 40, f"{failing} refused, {served} served")
    return failing, served


def compare_other(e, name, db, lines):
    """Requests of vmalloc and of the slab allocator, and kills: one report before, or after, the line that names it."""
    before, other, filled = 0, 0, False
    for seq, line in lines:
        if m := OTHER.match(line):
            # vmap and vmalloc are asked one after the other, and print their results together.
            if m[1] == "modules":
                # execmem_alloc() (v6.10) asks with __GFP_NOWARN and then says so itself, without size or cause.
                silent = any(before < at < seq and text.startswith("execmem: unable to allocate memory") for at, text in lines)
                found = db.execute("SELECT kind, reason_kind FROM alloc_failure WHERE seq BETWEEN ? AND ?", (before, seq)).fetchall()
                e.result(f"{name} range of modules", m[3] == "fail" and {kind for _, kind in found} == ({"unknown"} if silent else {m[2]}),
                         f"{found}, {m[2]} expected")
                continue
            wanted = {"ioremap": "vmap_space", "vmalloc": "vmalloc", "slab": "page"}[m[1]]
            found = db.execute("SELECT reason_kind, seq FROM alloc_failure WHERE kind = ? AND seq BETWEEN ? AND ?",
                               (wanted, before, seq)).fetchall()
            kinds = [kind for kind, _ in found]
            other = seq
            if kinds == ["unknown"] and is_undecided(e, db, found[0][1]):
                continue
            e.result(f"{name} {m[1]}", m[3] == "fail" and kinds == [m[2]], f"{kinds}, {m[2]} expected")
        elif TRY.match(line):
            before = seq
        elif line.startswith("kmemdb_edge: filled"):
            # The range was full for each size in turn: the kernel said so, and these lines are of that reason.
            said = sum(other < at < seq and NO_RANGE.search(text) is not None for at, text in lines)
            found = db.execute("SELECT kind, reason_kind FROM alloc_failure WHERE seq > ? AND seq < ?", (other, seq)).fetchall()
            e.result(f"{name} filled range", said and found == [("vmap_space", "vmap_space")] * said, f"{said} lines, {found}")
            before, filled = seq, True
    e.result(f"{name} range of modules", filled, "it was not filled")
    begins = [(seq, m[1]) for seq, line in lines if (m := KILL.match(line))]
    ends = [seq for seq, _ in begins[1:]] + [lines[-1][0] + 1]
    for (begin, expect), end in zip(begins, ends):
        kinds = {kind for kind, in db.execute("SELECT reason_kind FROM oom_event WHERE seq BETWEEN ? AND ?", (begin, end))}
        e.result(f"{name} kill", kinds == {expect}, f"{kinds}, {expect} expected")
    e.result(f"{name} kills", len(begins) == 3, f"{len(begins)} provoked")


def compare_numbers(e, name, lines, work):
    tries = list(tries_of(lines))
    cpu = next((line for _, line in lines if re.match(r"CPU: \d+ .*Comm: .*ainted", line)), None)
    if not tries or not cpu:
        e.result(f"{name} numbers", False, f"{len(tries)} tries, CPU: line {cpu}")
        return
    path = os.path.join(work, "made-up.log")
    with open(path, "w", encoding="utf-8") as out:
        for at, (m, _, _, block) in enumerate(tries):
            n, order, gfp, names, nodes = m.groups()[:5]
            nodemask = "(null)" if nodes == "*" else nodes
            text = [f"try{n}: page allocation failure: order:{order}, mode:{gfp}({names}), nodemask={nodemask},"
                    "cpuset=/,mems_allowed=0-1", re.sub(r"Comm: .*?(?= (Not t|T)ainted)", f"Comm: try{n}", cpu), *block]
            out.writelines(f"[{100 + at * 20}.{k:06}] {line}\n" for k, line in enumerate(text))
    db = e.load(path, os.path.join(work, "made-up.db"))
    ours = {comm: (seq, kind, reason) for comm, seq, kind, reason in
            db.execute("SELECT comm, seq, reason_kind, reason FROM alloc_failure")}
    for m, _, _, _ in tries:
        n, order, gfp, names, nodes, expect, result = m.groups()
        if f"try{n}" not in ours:
            e.result(f"{name} numbers {n}", False, "no row")
            continue
        seq, kind, reason = ours[f"try{n}"]
        if is_undecided(e, db, seq):
            continue
        zones = decided(db, seq, verdicts(db, seq))
        # __GFP_THISNODE does not name its node in a report: the guest asks for node 1.
        one = "__GFP_THISNODE" in names
        may = {zone: v for zone, v in zones.items() if not one or zone[0] == 1}
        good = ("served" in may.values()) == (result == "ok") and "unknown" not in may.values()
        e.result(f"{name} numbers {n}", good, f"order {order} {names}: {result}, {expect}; {kind} {zones}"
                 + ("" if good else f"; {reason}"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quiet", action="store_true")
    parser.add_argument("kmemdb")
    parser.add_argument("guest")
    parser.add_argument("vmlinux", nargs="?")
    args = parser.parse_args()

    e = Edge(args.kmemdb, args.quiet)
    with open(os.path.join(args.guest, "release"), encoding="ascii") as f:
        e.release = tuple(int(n) for n in f.read().split(".")[:2])
    inputs = [("dmesg", os.path.join(args.guest, "dmesg.txt"), None)]
    if args.vmlinux:
        inputs.append(("dump", os.path.join(args.guest, "vmcore.kdump"), args.vmlinux))
    counts = []
    with tempfile.TemporaryDirectory() as work:
        for name, path, vmlinux in inputs:
            db = e.load(path, os.path.join(work, name + ".db"), vmlinux)
            lines = log_lines(db)
            counts.append(compare_reports(e, name, db, lines))
            compare_other(e, name, db, lines)
            # The numbers are the same in both.
            if name == "dmesg":
                compare_numbers(e, name, lines, work)
    e.result("boosts", not e.boosts or e.release < (5, 18), f"{e.boosts} depend on the watermark boost")
    e.result("undecided", e.undecided * 20 <= e.compared, f"{e.undecided} depend on what of a HighAtomic reserve is free")
    print(f"{os.path.basename(os.path.normpath(args.guest))}: {e.compared - e.failed} of {e.compared} comparisons hold; "
          f"{sum(counts[0])} requests at the edge, {counts[0][0]} refused, {counts[0][1]} served, "
          f"{e.undecided + e.boosts} verdicts depend on a number that the log lacks")
    return 2 if not sum(counts[0]) else 1 if e.failed else 0


if __name__ == "__main__":
    sys.exit(main())
