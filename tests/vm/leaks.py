#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compares planted leaks with what kmemdb finds: the recall of each kind, live objects reported as leaked, and groups in which
nothing was planted. For guests without planted leaks it must report next to nothing.

Further dumps of the same memory must give the same groups or, where they lack memory that may lead to objects, mark all of
them, and have none that the first has not. With --containers, the first dump is also read flattened, and as an ELF file, LiME
and AVML image; with --cut, cut short at each tenth and near its end, and without some of its slab pages.

With --results, one line of JSON is added to FILE: what of each kind was planted and found, for recall.py.

usage: leaks.py [--quiet] [--containers BUILD_DIR] [--cut] [--results FILE] KMEMDB GUEST_DIR VMLINUX [DUMP...]
"""
import hashlib
import json
import os
import random
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "part"))
import cut  # noqa: E402

KINDS = Path(__file__).resolve().parent / "plant" / "kinds.def"


def read_kinds():
    """What is expected of each kind, by name: the rows of the list that the module is made of."""
    row = re.compile(r'^KIND\(\w+, "([^"]+)", (\d+), (\d+), (SEARCH|CENSUS\("(\w+)", (\d+)\)|NOT\("([^"]+)"\)), (YES|NO|ANY), "(\w*)"\)$')
    kinds = {}
    for line in KINDS.read_text().splitlines():
        if line.startswith("KIND("):
            name, lost, kept, _, census, more, why, charged, cache = row.match(line).groups()
            kinds[name] = {"lost": int(lost), "kept": int(kept), "census": (census, int(more)) if census else None, "why": why,
                           "charged": charged, "cache": cache}
    return kinds


ALL = read_kinds()
# Kinds that no search for references can find, and those that the census finds exactly.
UNFINDABLE = {name: kind["why"] for name, kind in ALL.items() if kind["why"]}
BY_CENSUS = {name: kind["census"] for name, kind in ALL.items() if kind["census"]}
# Of files that no process has the census calls those missing that nothing leads to; each has an entry of its own.
OF_FILES = ("file", "dentry")
# Kinds that the kernel charges to the memory cgroup of whoever loads the module, and kinds that it charges to none.
CHARGED, NOT_CHARGED = ({name for name, kind in ALL.items() if kind["charged"] == want} for want in ("YES", "NO"))
CHARGED_TO = "/plant"
# The caches of kinds, under whose name they are known though the kernel may have merged one with others.
NAMED = {name: kind["cache"] for name, kind in ALL.items() if kind["cache"]}
# Types that have no list.
NO_LIST = {"bio"}
TYPES = {"task_struct", "mm_struct", "inode", "dentry", "file", "mount", "cgroup", "sock", "net", "bio"}
# Types that are known by what is in an object, whatever else its cache has.
KNOWN_IF_MERGED = {"file", "mount", "sock", "cgroup"}
# Types that a guest may have no cache of: the row then says so.
MAYBE = {"bio"}
PLANTED_TYPES = {"task_struct", "sock", "file", "dentry"}
# A kind may miss so many of a hundred; all findable ones together half a percent.
KIND_MISSED = 1.0
POOLED_RECALL = 99.5
# What nothing leads to on a machine where nothing was planted: single pages that the kernel never frees, and tables
# of sysctl, which are exempt.
FALSE_TOPS = 5


def read_truth(path):
    truth = {}
    for line in path.read_text().splitlines():
        kind, fate, inverse, size = line.split()
        address = ~int(inverse, 16) & (1 << 64) - 1
        truth[address] = (kind, fate == "kept", int(size))
    return truth



class Case:
    """A dump, or a list of files that are one, that was loaded and searched. Raises OSError when it is refused."""

    def __init__(self, kmemdb, dump, vmlinux, folder):
        path = Path(folder) / "case.db"
        path.unlink(missing_ok=True)
        files = dump if isinstance(dump, list) else [dump]
        done = subprocess.run([kmemdb, "load", "--leaks", "--vmlinux", vmlinux, "-o", path, *files],
                              capture_output=True, text=True)
        if done.returncode not in (0, 1):
            raise OSError(f"{dump}: {done.stderr}")
        self.db = sqlite3.connect(path)
        self.lost = {a & (1 << 64) - 1: (group, path) for a, group, path in self.db.execute(
            "SELECT u.addr, u.leak_group_id, g.cgroup_path FROM unreferenced u JOIN leak_group g USING (capture_id, leak_group_id)"
            " WHERE g.confidence IN ('unreached', 'probably')")}
        self.groups = self.db.execute(
            "SELECT leak_group_id, kind, cache, objects, tops, fingerprint, confidence, reason FROM leak_group"
            " WHERE confidence IN ('unreached', 'probably') ORDER BY 1").fetchall()
        # The names of a group's cache: the kernel merges alike ones.
        self.names = {number: {cache, *(aliases or "").split(", ")} for number, cache, aliases in self.db.execute(
            "SELECT leak_group_id, cache, aliases FROM leak_group WHERE kind = 'slab'")}
        self.facts = dict(self.db.execute("SELECT key, value FROM dump_info WHERE key LIKE 'leak_%'"))
        self.slab_pages = [pfn for first, n in self.db.execute("SELECT start_pfn, nr_pages FROM page_run WHERE class = 'slab'")
                           for pfn in range(first, first + n)]
        self.census = self.db.execute(
            "SELECT type, cache, allocated, listed, missing, held, dying, reason FROM census").fetchall()

    def told(self):
        """Groups, but for their numbers and how sure they are."""
        return {(kind, cache, objects, tops, fingerprint) for _, kind, cache, objects, tops, fingerprint, _, _ in self.groups}

    def missing(self, wanted):
        """Objects of a type on no list; None: unknown."""
        rows = [missing for kind, cache, _, _, missing, *_ in self.census if kind == wanted]
        return None if not rows or None in rows else sum(rows)


def count_kinds(case, truth):
    """Of each kind: lost objects, those of them that were found, kept objects, those of them that are called lost."""
    kinds = {}
    for address, (kind, kept, _) in truth.items():
        row = kinds.setdefault(kind, [0, 0, 0, 0])
        row[2 if kept else 0] += 1
        if address in case.lost:
            row[3 if kept else 1] += 1
    return kinds


def note_result(path, guest, truth_path, kinds, tops, objects):
    """Add a line for recall.py. The addresses of what was planted are those of one make of the guest."""
    release = guest / "release"
    line = {"guest": guest.name, "release": release.read_text().strip() if release.exists() else "",
            "make": hashlib.sha256(truth_path.read_bytes()).hexdigest()[:16], "false_tops": tops, "objects": objects,
            "kinds": {kind: {"how": "census" if kind in BY_CENSUS else "none" if kind in UNFINDABLE else "search",
                             "lost": row[0], "found": row[1], "kept": row[2], "wrong": row[3]} for kind, row in kinds.items()}}
    with open(path, "a", encoding="ascii") as f:
        f.write(json.dumps(line) + "\n")


def compare(case, truth, say):
    """The number of things that do not hold."""
    failed = 0
    kinds = count_kinds(case, truth)
    for kind in sorted(ALL.keys() ^ kinds.keys()):
        failed += 1
        say(f"    FAILS: kind {kind} is {'in no list of kinds' if kind in kinds else 'not in the guest'}")
    lost = found = 0
    for kind, (n, seen, kept, wrong) in sorted(kinds.items()):
        say(f"  {kind:16} lost {n:5} found {seen:5} {100 * seen / n if n else 0:6.2f} %   kept {kept:4} called lost {wrong}")
        if wrong:
            failed += 1
            say(f"    FAILS: {wrong} objects that are kept are called lost")
        if kind in UNFINDABLE or kind in BY_CENSUS:
            continue
        lost += n
        found += seen
        if n - seen > max(1, n * KIND_MISSED / 100):
            failed += 1
            say(f"    FAILS: {n - seen} of {n} are not found")
    recall = 100 * found / lost
    say(f"  all findable kinds: {found} of {lost}, {recall:.2f} %")
    if recall < POOLED_RECALL:
        failed += 1
        say(f"    FAILS: below {POOLED_RECALL} %")
    for kind, (name, more) in BY_CENSUS.items():
        planted = sum(1 for k, kept, _ in truth.values() if k == kind and not (kept and kind == "sock"))
        missing = case.missing(name)
        say(f"  census of {name}: {missing} on no list, planted {planted}")
        if missing is None or not planted <= missing <= planted + more:
            failed += 1
            say("    FAILS: these are not the planted ones")
    for kind in CHARGED | NOT_CHARGED:
        want = CHARGED_TO if kind in CHARGED else None
        others = [a for a, (k, kept, _) in truth.items() if k == kind and not kept and a in case.lost and case.lost[a][1] != want]
        if others:
            failed += 1
            say(f"    FAILS: {len(others)} of kind {kind} are charged to {case.lost[others[0]][1]}, not to {want}")
    for kind, name in NAMED.items():
        others = {case.lost[a][0] for a, (k, kept, _) in truth.items() if k == kind and not kept and a in case.lost
                  and name not in case.names[case.lost[a][0]]}
        if others:
            failed += 1
            say(f"    FAILS: groups {others} of kind {kind} do not name cache {name}")
    lost_files = kinds["file"][1]
    for name in OF_FILES:
        if case.missing(name) != lost_files:
            failed += 1
            say(f"    FAILS: census of {name}: {case.missing(name)} on no list, {lost_files} files are unreferenced")
    return failed


def census(case, planted, say):
    """What of the census does not hold on any guest: a type that is missing where nothing was planted, or is not told."""
    failed = 0
    for kind, cache, allocated, listed, missing, held, dying, reason in case.census:
        if kind in NO_LIST and listed is not None:
            ok = False
        elif cache is None:
            ok = kind in MAYBE and allocated is None and bool(reason)
        elif missing is None:  # merged, and the type has no mark of its own
            ok = "merged" in reason and kind not in KNOWN_IF_MERGED
        else:
            ok = missing is not None and (listed or 0) + missing + held + (dying or 0) == allocated and \
                (planted and kind in PLANTED_TYPES or not missing)
        if not ok:
            failed += 1
            say(f"    FAILS: census of {kind} in {cache}: {allocated} allocated, {listed} listed, {missing} missing, "
                f"{held} held, {dying} dying; {reason}")
    for kind in sorted(TYPES - {row[0] for row in case.census}):
        failed += 1
        say(f"    FAILS: no census of {kind}")
    return failed


def counts_differ(case, say):
    """Groups whose objects, and what else only these lead to, are not the rows of table unreferenced."""
    rows = case.db.execute(
        "SELECT leak_group_id, objects, others, (SELECT count(*) FROM unreferenced u WHERE u.leak_group_id = g.leak_group_id) AS n"
        " FROM leak_group g WHERE objects + others <= 1000 AND objects + others <> n").fetchall()
    for row in rows:
        say(f"    FAILS: group {row[0]}: {row[1]} objects and {row[2]} others, but {row[3]} rows")
    return len(rows)


def false_tops(case, truth, say):
    """Tops of groups in which nothing was planted."""
    planted = {case.lost[a][0] for a, (_, kept, _) in truth.items() if not kept and a in case.lost}
    tops = 0
    for number, kind, cache, objects, n, fingerprint, confidence, reason in case.groups:
        if number not in planted:
            tops += n
            say(f"  not planted: {kind} {cache or ''} {objects} objects, {n} tops, {fingerprint or ''} {confidence} {reason or ''}")
    return tops


def same_groups(whole, other, name, say):
    """What does not hold of a dump of the same memory. One that was not searched, which is said, has no group."""
    unread = int(other.facts.get("leak_unread_bytes", -1))
    sure = sum(1 for group in other.groups if group[6] == "unreached")
    more, less = other.told() - whole.told(), whole.told() - other.told()
    say(f"  {name}: {len(other.groups)} groups, {len(more)} others, {len(less)} fewer, {sure} sure; {unread} bytes are not in the dump")
    failed = 0
    if unread == 0 and (more or less):
        failed += 1
        say(f"    FAILS: other groups: {sorted(map(str, more | less))[:8]}")
    if unread != 0 and sure:
        failed += 1
        say(f"    FAILS: {sure} groups are not marked")
    return failed


def unflatten(path, out):
    """A file of makedumpfile -F, such as QEMU's, as the dump that it is records of."""
    with open(path, "rb") as f, open(out, "wb") as o:
        f.seek(0, os.SEEK_END)
        for start, at, size in list(cut.flat_records(f, f.tell())):
            f.seek(at)
            o.seek(start)
            o.write(f.read(size))


def containers(tools, dump, folder):
    """Name and files of the same memory in other containers, one after the other: they are large."""
    folder = Path(folder)
    elf = folder / "elf"
    subprocess.run([tools / "tests" / "mutate" / "expand", dump, elf], check=True)
    yield "ELF", elf
    elf.unlink()
    for name in ("lime", "avml"):
        image = folder / name
        subprocess.run([tools / "tests" / "mkdump" / "dumpconv", name, dump, image], check=True)
        yield name, image
        image.unlink()
    other = folder / "other"
    with open(dump, "rb") as f:
        is_flat = f.read(12) == b"makedumpfile"
    (unflatten if is_flat else cut.flatten)(dump, other)
    yield "not flattened" if is_flat else "flattened", other
    other.unlink()


def cuts(dump, folder):
    """The dump without its end: a little less than all of it, then nine tenths to one."""
    path = Path(folder) / "cut"
    shutil.copy(dump, path)
    whole = path.stat().st_size
    for share in (9999, 9990, 9900, *range(9000, 0, -1000)):
        os.truncate(path, whole * share // 10000)
        yield f"cut at {share / 100} %", path


def holes(dump, folder, slab_pages):
    """The dump without some of its slab pages, chosen at random: their bytes are not in it, which a reader finds as it reads."""
    path, rng = Path(folder) / "holes", random.Random(1)
    for share in (0.003, 0.01, 0.02):
        with open(dump, "rb") as f:
            flat = f.read(12) == b"makedumpfile"
        if flat:
            unflatten(dump, path)
        else:
            shutil.copy(dump, path)
        with open(path, "r+b") as f:
            # struct disk_dump_header (makedumpfile diskdump_mod.h): block_size, sub_hdr_size, bitmap_blocks.
            block, sub_header, bitmaps = struct.unpack_from("<iiI", f.read(512), 428)
            f.seek((1 + sub_header) * block)
            stored = f.read(bitmaps * block)[bitmaps * block // 2:]
            gone = set(rng.sample(slab_pages, int(len(slab_pages) * share)))
            n, first = 0, (1 + sub_header + bitmaps) * block
            for at, bits in enumerate(stored):
                for bit in range(8):
                    if bits >> bit & 1:
                        if at * 8 + bit in gone:
                            f.seek(first + 24 * n)
                            f.write(bytes(24))  # struct page_desc: no data
                        n += 1
        yield f"without {share:.1%} of its slab pages", path


def compare_others(case, others, kmemdb, vmlinux, folder, say):
    """The number of dumps, and of what does not hold. What has lost its headers is refused, and has no group either."""
    failed = n = marked = 0
    for name, files in others:
        n += 1
        try:
            other = Case(kmemdb, files, vmlinux, folder)
            failed += same_groups(case, other, name, say)
            marked += int(other.facts.get("leak_unread_bytes", 0)) > 0 and bool(other.groups)
        except OSError as error:
            failed += not name.startswith("cut")
            say(f"  {name}: refused: {error}")
    return n, failed, marked


def main():
    args = sys.argv[1:]
    quiet, cut_short, tools, results = "--quiet" in args, "--cut" in args, None, None
    if "--results" in args:
        results = args.pop(args.index("--results") + 1)
    if "--containers" in args:
        tools = Path(args.pop(args.index("--containers") + 1))
    args = [a for a in args if not a.startswith("--")]
    if len(args) < 3:
        sys.exit(__doc__)
    kmemdb, guest, vmlinux = args[0], Path(args[1]), args[2]
    dumps = [guest / name for name in args[3:] or ["vmcore.kdump"]]
    dump = dumps[0]
    lines = []
    say = lines.append
    with tempfile.TemporaryDirectory() as folder:
        case = Case(kmemdb, dump, vmlinux, folder)
        if not case.facts:
            sys.exit(f"{dump}: no search was made")
        truth_path = guest / "proc" / "kmemdb_kinds"
        truth = read_truth(truth_path) if truth_path.exists() else {}
        failed = compare(case, truth, say) if truth else 0
        failed += census(case, bool(truth), say) + counts_differ(case, say)
        others = [(other.name, other) for other in dumps[1:]]
        n = marked = 0
        for more in (others, containers(tools, dump, folder) if tools else (), cuts(dump, folder) if cut_short else (),
                     holes(dump, folder, case.slab_pages) if cut_short else ()):
            counts = compare_others(case, more, kmemdb, vmlinux, folder, say)
            n, failed, marked = n + counts[0], failed + counts[1], marked + counts[2]
        if cut_short and not marked:
            failed += 1
            say("    FAILS: none of these was searched while something was missing")
        tops = false_tops(case, truth, say)
        objects = int(case.facts["leak_objects"])
        if results and truth:
            note_result(results, guest, truth_path, count_kinds(case, truth), tops, objects)
        if tops > FALSE_TOPS:
            failed += 1
            say(f"    FAILS: {tops} tops that were not planted, at most {FALSE_TOPS}")
    if failed or not quiet:
        print("\n".join(lines))
    print(f"{guest.name}: leaks: {len(truth)} planted, {tops} false tops of {objects} objects, "
          f"{float(case.facts['leak_seconds']):.2f} s, {int(case.facts['leak_memory_bytes']) // 1024} KiB, "
          f"{n} other dumps of the same memory, {failed} do not hold")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
