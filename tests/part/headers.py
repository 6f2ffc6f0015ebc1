#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the headers of a dump say of it, and bits of its data that flipped, are reported: by load's first lines and exit status.

    headers.py KMEMDB DUMP TYPES EXPAND

DUMP is a kdump file. Made of it: a file of a split set alone, dumps that their writer marked as incomplete, an ELF file of
which two segments contradict each other, one whose bitmaps do, and files of which single bits of compressed pages are flipped.
"""
import os
import random
import re
import shutil
import sqlite3
import sqlite3
import struct
import subprocess
import sys
import tempfile

from cut import kdump_pages, load, split

INCOMPLETE = 8  # of the header's status: DUMP_DH_COMPRESSED_INCOMPLETE of makedumpfile's diskdump_mod.h
ZSTD = 0x20
LOST = r"\d+ of \d+ pages of RAM are LOST"


class Tester:
    def __init__(self, kmemdb, types, work):
        self.kmemdb, self.types, self.work = kmemdb, types, work
        self.case = os.path.join(work, "case.db")
        self.failed = self.tried = 0

    def fail(self, what, *why):
        print(what, *why)
        self.failed += 1

    def check(self, what, dump, words, status=1):
        run = load(self.kmemdb, dump, self.types, self.case)
        self.tried += 1
        if run.returncode != status or not re.search("IN PART: " + words, run.stdout):
            self.fail(what, f"load ends with {run.returncode}:", run.stdout[:500], run.stderr)
        info = subprocess.run([self.kmemdb, "ask", self.case, "coverage"], capture_output=True, text=True, check=False)
        if not re.search("IN PART: " + words, re.sub(r"\s+", " ", info.stdout)):
            self.fail(what, "ask coverage says", info.stdout[:500])


def marked(dump, out, bytes_left=None):
    """Its writer says in the header that it could not write all of it."""
    shutil.copyfile(dump, out)
    with open(out, "r+b") as f:
        # The status stands behind the signature, the version, six names of 65 bytes and a time, all aligned.
        f.seek(424)
        status = struct.unpack("<I", f.read(4))[0]
        f.seek(424)
        f.write(struct.pack("<I", status | INCOMPLETE))
        if bytes_left:
            f.truncate(bytes_left)


def unlisted(dump, out):
    """By the first bitmap pages do not exist of which the second one says that they have data."""
    with open(dump, "rb") as f:
        data = bytearray(f.read())
    block, sub_blocks, bitmap_blocks = struct.unpack_from("<III", data, 428)
    first, bytes_each = (1 + sub_blocks) * block, bitmap_blocks * block // 2
    at = next(i for i in range(bytes_each // 2, bytes_each) if data[first + bytes_each + i])
    data[first + at:first + at + 64] = bytes(64)
    with open(out, "wb") as f:
        f.write(data)


def shifted(dump, out):
    """The second bitmap says of one page too many that it has data: the pages above are given the data of others."""
    with open(dump, "rb") as f:
        data = bytearray(f.read())
    block, sub_blocks, bitmap_blocks = struct.unpack_from("<III", data, 428)
    first, bytes_each = (1 + sub_blocks) * block, bitmap_blocks * block // 2
    at = next(i for i in range(30000 // 8, bytes_each) if data[first + i] & ~data[first + bytes_each + i])
    more = data[first + at] & ~data[first + bytes_each + at]
    data[first + bytes_each + at] |= more & -more
    with open(out, "wb") as f:
        f.write(data)


def negative_amounts(case):
    """Amounts below zero that tables of the kernel's own numbers have: of garbage, they are unknown."""
    with sqlite3.connect(case) as db:
        return db.execute("SELECT name, value_kb FROM meminfo WHERE value_kb < 0").fetchall()


def contradicting(elf, out):
    """A first PT_LOAD of garbage over part of the RAM of the others."""
    with open(elf, "rb") as f:
        head = bytearray(f.read(64))
        phoff, phentsize, phnum = struct.unpack_from("<Q", head, 32)[0], *struct.unpack_from("<HH", head, 54)
        f.seek(phoff)
        table = f.read(phentsize * phnum)
    shutil.copyfile(elf, out)
    loads = [struct.unpack_from("<IIQQQQQQ", table, i * phentsize) for i in range(phnum)]
    paddr = next(p[4] for p in loads if p[0] == 1 and p[5] >= 1 << 20)
    at = (os.path.getsize(elf) + 4095) & ~4095
    garbage = random.Random(1).randbytes(1 << 16)
    new = struct.pack("<IIQQQQQQ", 1, 7, at, 0, paddr, len(garbage), len(garbage), 0)
    # The new table begins behind the garbage; the notes stay first, where there are some.
    first = [table[i * phentsize:(i + 1) * phentsize] for i in range(phnum)]
    with open(out, "r+b") as f:
        f.seek(at)
        f.write(garbage + b"".join([e for e in first if e[:1] == b"\4"] + [new] + [e for e in first if e[:1] != b"\4"]))
        struct.pack_into("<Q", head, 32, at + len(garbage))
        struct.pack_into("<H", head, 56, phnum + 1)
        f.seek(0)
        f.write(head)


def flipped(dump, out, share, seed):
    """One bit of the data of so many of the compressed pages."""
    with open(dump, "rb") as f:
        data = bytearray(f.read())
    rnd, n = random.Random(seed), 0
    seen = set()
    for _, (off, size, flags, _) in kdump_pages(data)[3]:
        if off in seen or not flags & ZSTD:
            continue
        seen.add(off)
        if rnd.random() < share:
            # Not in the frame's header, which would not be one of zstd then.
            data[off + 4 + rnd.randrange(size - 4)] ^= 1 << rnd.randrange(8)
            n += 1
    with open(out, "wb") as f:
        f.write(data)
    return n


# What counts objects by their bits or lists, with the collector that must then tell.
COUNTS = {
    "percpu_chunk": "SELECT count(*), sum(allocations), sum(free_bytes) FROM {}.percpu_chunk",
    "slab_cache": "SELECT count(*), sum(allocated_objects), sum(total_objects) FROM {}._slab_cache",
}


def flips(t, dump, whole):
    """What is counted in pages of which a bit flipped is the same as before, or its collector says that it is a part."""
    out = os.path.join(t.work, "flipped")
    changed = 0
    for seed in range(6):
        n = flipped(dump, out, 0.005, seed)
        run = load(t.kmemdb, out, t.types, t.case)
        t.tried += 1
        if n < 20 or run.returncode not in (0, 1):
            t.fail(f"flipped bits, seed {seed}: {n} bits, load ends with {run.returncode}: {run.stderr}")
            continue
        db = sqlite3.connect(f"file:{t.case}?mode=ro", uri=True)
        db.execute("ATTACH ? AS whole", (f"file:{whole}?mode=ro",))
        for collector, sql in COUNTS.items():
            before, after = (db.execute(sql.format(where)).fetchone() for where in ("whole", "main"))
            part = db.execute("SELECT count(*) FROM main.load WHERE status <> 'complete' AND instr(',' || tables || ',', ?)",
                              (f",{collector},",)).fetchone()[0]
            changed += before != after
            if before != after and not part:
                t.fail(f"flipped bits, seed {seed}: {collector} {before} -> {after}, and its collector is complete")
        for text, in db.execute("SELECT text FROM main.issue WHERE trim(text) = '' OR text GLOB '*[: ]'"):
            t.fail(f"flipped bits, seed {seed}: an issue without a reason: '{text}'")
        db.close()
    if not changed:
        t.fail("no flipped bit changed a count: this tests nothing")


def main():
    kmemdb, dump, types, expand = sys.argv[1:]
    with tempfile.TemporaryDirectory() as work:
        t = Tester(kmemdb, types, work)
        parts = [os.path.join(work, f"part{i}") for i in range(3)]
        split(dump, parts)
        t.check("a file of a split set", parts[0],
                r"files of the split dump are not given, those of page frames \S+: " + LOST)
        t.check("two of three files of a split set", [parts[0], parts[2]],
                r"files of the split dump are not given, those of page frames \S+: " + LOST)
        mark = os.path.join(work, "marked")
        marked(dump, mark)
        words = r"its writer marked the dump as incomplete \(the disk was full, or it was stopped\)"
        t.check("marked as incomplete", mark, words)
        marked(dump, mark, os.path.getsize(dump) * 99 // 100)
        t.check("marked as incomplete, and cut", mark, words + ": " + LOST)
        elf = os.path.join(work, "elf")
        subprocess.run([expand, dump, elf], check=True)
        contradicting(elf, os.path.join(work, "contradicting"))
        t.check("segments that contradict each other", os.path.join(work, "contradicting"),
                r"segments of the file overlap and contradict each other \(\d+ of \d+ pages compared, the first at 0x[0-9a-f]+\): "
                "one of them is garbage")
        unlisted(dump, os.path.join(work, "unlisted"))
        t.check("bitmaps that contradict each other", os.path.join(work, "unlisted"),
                r"the bitmaps of the file contradict each other: by one of them \d+ pages have data, by the other these do not exist, "
                r"the first at 0x[0-9a-f]+")
        shifted(dump, os.path.join(work, "shifted"))
        run = load(kmemdb, os.path.join(work, "shifted"), types, t.case)
        t.tried += 1
        if run.returncode != 1 or "IN PART: " not in run.stdout or negative_amounts(t.case):
            t.fail("pages with the data of others", run.returncode, run.stdout[:500], negative_amounts(t.case))
        whole = os.path.join(work, "whole.db")
        load(kmemdb, dump, types, whole)
        flips(t, dump, whole)
        print(f"{t.tried} dumps, {t.failed} of which it was not told")
        sys.exit(bool(t.failed))


if __name__ == "__main__":
    main()
