#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compares leaks and allocation sites with the kernel's own lists, object by object: those of kmemleak, /proc/allocinfo and
debugfs page_owner on the guest toy-debug (make-toy.sh), and the configuration that the kernel keeps with the one it was built with.

usage: oracle.py [--quiet] KMEMDB GUEST_DIR VMLINUX
"""
import re
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

PLANT = "kmemdb_plant"
# Functions that a stack begins with before it comes to whoever asked for memory.
ALLOCATOR = re.compile(r"^(kmemleak_\w+|__?k[mvz]?alloc\w*|kmem_cache_alloc\w*|__?vmalloc\w*|vmalloc\w*|__kmalloc\w*)")
# The guest prints what it knows while it runs, one file after the other, and is dumped behind the last: so many sites are
# as they were, and so much of the bytes.
SITES_ALIKE, BYTES_ALIKE = 0.90, 0.98
# Objects that only one of the two calls lost, for no reason that is known.
UNEXPLAINED = 5


def function(frame):
    return re.split(r"[+.]", frame.strip())[0]


def of_stack(stack):
    """Functions of a stack behind the allocator's, named ones only."""
    frames = [function(f) for f in stack if not f.strip().startswith("0x")]
    while frames and ALLOCATOR.match(frames[0]):
        frames.pop(0)
    return tuple(frames)


def read_kmemleak(path):
    """address: (bytes, functions) of each object that kmemleak calls unreferenced."""
    found = {}
    for block in re.split(r"(?=^unreferenced object)", path.read_text(), flags=re.M):
        head = re.match(r"unreferenced object (0x[0-9a-f]+) \(size (\d+)\)", block)
        if head:
            trace = block[block.index("backtrace"):].splitlines()[1:]
            found[int(head[1], 16)] = (int(head[2]), of_stack(trace))
    return found


def read_allocinfo(path):
    """(file:line, function): (bytes, calls)."""
    rows = {}
    for line in path.read_text().splitlines():
        m = re.match(r"\s*(\d+)\s+(\d+) (\S+)(?: \[(\S+)\])? func:(\S+)", line)
        if m and int(m[2]):
            rows[m[3], m[5]] = (int(m[1]), int(m[2]))
    return rows


def read_page_owner(path):
    """stack: pages that it allocated and that are still there."""
    pages = Counter()
    for block in path.read_text().split("\n\n"):
        head = re.search(r"^Page allocated via order (\d+)", block, re.M)
        if head:
            stack = tuple(line.strip().split(" ")[0] for line in block.splitlines() if re.match(r" \S+\+0x", line))
            pages[stack] += 1 << int(head[1])
    return pages


class Judge:
    def __init__(self):
        self.lines, self.failed, self.facts = [], 0, []

    def say(self, text):
        self.lines.append(text)

    def expect(self, ok, text):
        self.say(f"  {text}" if ok else f"    FAILS: {text}")
        self.failed += not ok


def load(kmemdb, dump, vmlinux, folder):
    path = Path(folder) / "case.db"
    done = subprocess.run([kmemdb, "load", "--leaks", "--vmlinux", vmlinux, "-o", path, dump], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{dump}: {done.stderr}")
    return sqlite3.connect(path)


def compare_lost(db, theirs, j):
    rows = db.execute(
        "SELECT u.addr, u.kind, g.confidence, g.fingerprint, s.module, s.stack, s.function FROM unreferenced u"
        " JOIN leak_group g USING (capture_id, leak_group_id) LEFT JOIN alloc_site s USING (capture_id, alloc_site_id)").fetchall()
    ours = {row[0] & (1 << 64) - 1: row[1:] for row in rows}
    lost = {a for a, row in ours.items() if row[1] in ("unreached", "probably")}
    both = lost & theirs.keys()
    # kmemdb distinguishes what a live stack leads to, and may have been overwritten since kmemleak looked.
    on_stack = {a for a in theirs.keys() - lost if a in ours and ours[a][1] == "weak"}
    missed = theirs.keys() - lost - on_stack
    extra = lost - theirs.keys()
    # kmemleak takes whole stacks for roots, and follows neither pages nor what was planted as such.
    planted = {a for a in extra if ours[a][3] == PLANT or "kmemdb lost" in (ours[a][2] or "") or ours[a][0] in ("pages", "vmalloc")}
    j.facts.append(f"{len(theirs)} of kmemleak, {len(both)} of both, {len(on_stack)} on a stack, {len(extra)} of kmemdb alone")
    j.expect(len(both) >= 0.99 * len(theirs), f"{len(both)} of the {len(theirs)} objects that kmemleak calls lost are unreferenced")
    j.expect(len(missed) <= UNEXPLAINED, f"{len(missed)} of kmemleak's are reached by a word that kmemleak does not look at or that is new: "
             + " ".join(f"{a:#x}" for a in sorted(missed)[:8]))
    j.expect(len(extra - planted) <= UNEXPLAINED, f"{len(extra)} more are unreferenced, {len(planted)} of them planted, pages or areas: "
             + " ".join(f"{a:#x} {ours[a][:3]}" for a in sorted(extra - planted)[:8]))
    sites = wrong = 0
    for a in both:
        stack = ours[a][4]
        if stack:
            sites += 1
            mine = of_stack(stack.splitlines())
            wrong += mine[:3] != theirs[a][1][:3]
    j.expect(sites and not wrong, f"who allocated: {wrong} of {sites} stacks of lost objects differ from kmemleak's")


def compare_kmemleak_sites(db, theirs, j):
    want = Counter()
    for size, stack in theirs.values():
        want[stack] += size
    have = Counter()
    for stack, size in db.execute("SELECT stack, bytes FROM alloc_site WHERE source = 'kmemleak'"):
        have[of_stack(stack.splitlines())] += size
    j.expect(want and want == have, f"sites of kmemleak: {len(want)} stacks, {sum(want.values())} bytes; in the dump {sum(have.values())}")


def compare_allocinfo(db, theirs, j):
    have = {(file, name): (size, n) for file, name, size, n in db.execute(
        "SELECT file, function, bytes, objects FROM alloc_site WHERE source = 'allocinfo' AND objects > 0")}
    alike = sum(have.get(key) == value for key, value in theirs.items())
    j.facts.append(f"allocinfo: {alike} of {len(theirs)} sites alike")
    total = sum(size for size, _ in theirs.values())
    same = sum(min(size, have.get(key, (0, 0))[0]) for key, (size, _) in theirs.items())
    j.expect(theirs and alike >= SITES_ALIKE * len(theirs) and same >= BYTES_ALIKE * total,
             f"allocinfo: {alike} of {len(theirs)} sites to the byte, {same} of {total} bytes")
    planted = {key: value for key, value in theirs.items() if "plant" in key[0]}
    j.expect(planted and all(have.get(key) == value for key, value in planted.items()), "allocinfo: all sites of the module to the byte")


def compare_page_owner(db, theirs, j):
    have = Counter()
    for stack, size in db.execute("SELECT stack, bytes FROM alloc_site WHERE source = 'page_owner'"):
        have[tuple(line.strip().split(" ")[0] for line in (stack or "").splitlines() if re.match(r"\S+\+0x", line.strip()))] += size // 4096
    alike = sum(have.get(key) == value for key, value in theirs.items())
    pages = sum(min(have.get(key, 0), value) for key, value in theirs.items())
    total = sum(theirs.values())
    j.facts.append(f"page_owner: {alike} of {len(theirs)} stacks alike, {100 * pages / max(1, total):.2f} % of {total} pages")
    j.expect(total and pages >= BYTES_ALIKE * total and alike >= SITES_ALIKE * len(theirs),
             f"page_owner: {alike} of {len(theirs)} stacks have as many pages, {pages} of {total} pages")


def compare_config(db, path, j):
    """Each option of kernel_config (CONFIG_IKCONFIG) is that of the file the kernel was built with."""
    want = {}
    for line in path.read_text().splitlines():
        m = re.match(r"(CONFIG_\w+)=(.*)|# (CONFIG_\w+) is not set", line)
        if m:
            want[m[1] or m[3]] = m[2] if m[1] else "n"
    got = dict(db.execute("SELECT name, value FROM kernel_config"))
    differ = sorted(n for n in want.keys() | got.keys() if want.get(n) != got.get(n))
    j.expect(len(want) > 100 and not differ, f"configuration: {len(differ)} of {len(want)} options differ: {' '.join(differ[:5])}")


def main():
    args = [a for a in sys.argv[1:] if a != "--quiet"]
    quiet = len(args) < len(sys.argv) - 1
    if len(args) != 3:
        sys.exit(__doc__)
    kmemdb, guest, vmlinux = args[0], Path(args[1]), args[2]
    debug = guest / "sys" / "kernel" / "debug"
    j = Judge()
    with tempfile.TemporaryDirectory() as folder:
        db = load(kmemdb, guest / "vmcore.kdump", vmlinux, folder)
        kmemleak = read_kmemleak(debug / "kmemleak")
        compare_lost(db, kmemleak, j)
        compare_kmemleak_sites(db, kmemleak, j)
        compare_allocinfo(db, read_allocinfo(guest / "proc" / "allocinfo"), j)
        compare_page_owner(db, read_page_owner(debug / "page_owner"), j)
        compare_config(db, Path(vmlinux).with_name("config"), j)
    if j.failed or not quiet:
        print("\n".join(j.lines))
    print(f"{guest.name}: oracle: {'; '.join(j.facts)}; {j.failed} do not hold")
    sys.exit(1 if j.failed else 0)


if __name__ == "__main__":
    main()
