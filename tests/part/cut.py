#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""A dump that is cut short gives fewer values than the whole one, never different ones.

    cut.py KMEMDB DUMP TYPES [--elf EXPAND] [--images DUMPCONV] [--as-it-is] [--tenths N] [--regions N] [--seeds N]
           [--random SEED N] [--keep DIR] [--only DAMAGE...] [--containers LABEL...]

Cuts the file at the end of every region of its container and at every tenth, and drops or excludes random pages of a
kdump; loads each file, and compares the case row by row with that of the whole dump. In a row that both have, a value must
be the same, or unknown (NULL); a column of AT_LEAST may be less. A value may be unknown, and a row missing, only in the
tables of a collector whose status is partial. A row that the whole case does not have is an error. Exit status 1 when there
is an error.

--random: instead of these, N damages of a kdump as it is, drawn by SEED: cut near the end, pages lost or left out, of
which the share is from one in 2,000 to one in seven.

A kdump is tried in these containers, too: flattened, as a split set of two (each of them cut, and each missing), as QEMU
writes it, as ELF (--elf), as LiME, AVML and raw memory (--images).
"""

import argparse
import collections
import concurrent.futures
import os
import random
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile

# What tells one row of a table from the others; of a|b the first that is known. A table that is not here fails the test.
KEYS = {
    "node": "node_id", "zone": "node_id zone_name", "zone_lowmem_reserve": "node_id zone_name for_zone",
    "zone_stat": "node_id zone_name name", "node_stat": "node_id name", "vmstat": "name", "meminfo": "name",
    "free_area": "node_id zone_name page_order", "free_list": "node_id zone_name page_order migratetype",
    "pcp": "node_id zone_name cpu", "pcp_list": "node_id zone_name cpu page_order migratetype",
    "pageblock": "start_pfn", "pageblock_count": "node_id zone_name migratetype",
    "pageblock_mix": "node_id zone_name migratetype", "page_class": "class", "memory_map": "start_addr end_addr depth",
    "migratetype": "value", "migrate_fallback": "migratetype rank", "zone_type": "value", "gfp_flag": "name",
    "alloc_flag": "name", "kmalloc_type": "name", "page_flag": "name", "slab_cache": "addr",
    "slab_alias": "alias", "slab": "addr", "vmalloc_area": "start_addr", "module": "name", "percpu_chunk": "addr",
    "hugetlb_pool": "page_kb node_id", "cma_area": "addr", "swap_area": "path", "zram_device": "addr",
    "task": "pid", "process_memory": "pid", "vma": "addr|pid start_addr", "super_block": "addr", "file_cache": "addr",
    "cgroup": "addr", "cgroup_stat": "addr name", "zonelist": "node_id kind place",
    # Lines are numbered as they are read.
    "kernel_log": "record ts_ns level caller text", "log_meminfo": "scope node_id zone_name name value",
    "check": "name subject", "layout": "type field", "variant": "name", "knob": "name", "sysctl": "name",
    "kernel_config": "name", "open_file": "pid fd", "socket": "addr|sock_addr", "mount": "addr", "run_queue": "cpu", "queued_task": "pid",
    "backtrace": "pid cpu frame", "stack": "task_addr", "cpu_register": "cpu place",
    "owner": "class name addr pid", "unowned_run": "start_pfn", "taint": "bit",
}
# Numbers of lines.
NO_VALUE = {("kernel_log", "seq"), ("log_meminfo", "event_seq")}
# Of the file, of the load, of what is compared otherwise, or of all cases.
NOT_COMPARED = {"capture", "boot", "dump_info", "load", "issue", "doc_table", "doc_column", "doc_version"}

# Counts that say of themselves that they are a part: at most the whole one's.
AT_LEAST = {
    # Beside whole = 0, which says so.
    ("stack", "frames"), ("stack", "whole"),
    ("free_list", "at_least_blocks"), ("process_memory", "unread"), ("vma", "unread"),
    # Beside class NULL: the pages whose struct page is not in the dump.
    ("page_class", "pages"), ("page_class", "reserved_pages"), ("owner", "pages"), ("cgroup_page", "pages"),
    # Beside unknown_blocks and the blocks of no known type.
    ("pageblock_mix", "blocks"), ("pageblock_mix", "mixed_blocks"), ("pageblock_mix", "polluted_blocks"),
    ("pageblock_mix", "reserved_pages"),
    ("pageblock_mix", "free_blocks"),
}
MAY_GROW = {("process_memory", "unread"), ("vma", "unread"), ("pageblock", "unknown_pages"),
            ("pageblock_mix", "unknown_blocks")}
# Words about a value, not values. A name may be the end or the beginning of the whole one, or stand in for it: (…).
WORDS = {("check", "why"), ("sysctl", "reason"), ("layout", "why"), ("variant", "reason"), ("page_class", "doc"), ("file_cache", "path_end"),
         ("cpu_register", "source"), ("stack", "began"), ("stack", "ended"), ("stack", "ended_addr")}
STANDS_IN = ("(", "0x", "unknown")
# These state that something is not there, which a part does not know: no word may stand in for a name with them.
ABSENT = ("(not mounted)", "(deleted)", "(none)", "(no ")
# Classes of which the rest is: what could not be told is among them, and page_class.doc says so.
REST = ("other_kernel", "reserved", "absent", "kernel_data", "vmalloc")
REST_WORDS = ("At most this many", "The exact number is not known")

# ---- regions of a file ----

def kdump_regions(read):
    """Offsets where something of a kdump ends, by its headers; read(off, n) gives bytes of it."""
    (block,) = struct.unpack("<I", read(428, 4))
    sub_blocks, bitmap_blocks = struct.unpack("<II", read(432, 8))
    (version,) = struct.unpack("<i", read(8, 4))
    sub = read(block, 104)
    bitmaps = (1 + sub_blocks) * block
    descs = bitmaps + bitmap_blocks * block
    yield from (464, block, block + 104, bitmaps, bitmaps + bitmap_blocks * block // 2, descs)
    if version >= 3:
        for off, size in (struct.unpack_from("<QQ", sub, at) for at in (32, 48)):
            if size:
                yield from (off, off + size)
    stored = read(bitmaps + bitmap_blocks * block // 2, bitmap_blocks * block // 2)
    yield descs + 24 * sum(map(int.bit_count, stored))


def elf_regions(read):
    phoff, = struct.unpack("<Q", read(32, 8))
    size, nr = struct.unpack("<HH", read(54, 4))
    yield from (64, phoff + size * nr)
    for i in range(nr):
        _, _, off, _, _, filesz, _, _ = struct.unpack("<IIQQQQQQ", read(phoff + i * size, 56))
        if filesz:
            yield from (off, off + filesz)


def flat_records(f, end):
    """(offset within the dump, offset in the file, bytes) of each record."""
    at = 4096
    while at + 16 <= end:
        f.seek(at)
        off, size = struct.unpack(">qq", f.read(16))
        at += 16
        if off < 0:
            return
        yield off, at, size
        at += size


def flat_regions(f, end):
    records = list(flat_records(f, end))
    last = {}

    def read(off, n):
        out = bytearray(n)
        for start, at, size in records:
            if start < off + n and off < start + size:
                lo, hi = max(start, off), min(start + size, off + n)
                f.seek(at + lo - start)
                out[lo - off:hi - off] = f.read(hi - lo)
        return bytes(out)

    inner = (elf_regions if read(0, 4) == b"\x7fELF" else kdump_regions)(read)
    yield from (4096, end - 16)
    # Where the record that holds the end of each region of the dump ends in the file.
    for off in inner:
        for start, at, size in records:
            if start < off <= start + size:
                last[off] = at + off - start
    yield from last.values()


def lime_regions(read, end):
    """Ends of the headers and of the ranges behind them."""
    at = 0
    while at + 32 <= end:
        first, last = struct.unpack("<QQ", read(at + 8, 16))
        yield at + 32
        at += 32 + last + 1 - first
        yield at


def avml_regions(read, end):
    """Ends of headers, of the data, and of the lengths behind them: where the next header begins."""
    data, head = read(0, end), struct.pack("<4sI", b"AVML", 2)
    at = data.find(head)
    while at >= 0:
        yield from (at, at + 32)
        at = data.find(head, at + 32)
        yield (at if at > 0 else end) - 8


def regions(path):
    with open(path, "rb") as f:
        f.seek(0, os.SEEK_END)
        end = f.tell()

        def read(off, n):
            f.seek(off)
            return f.read(n)

        magic = read(0, 16)
        if magic.startswith(b"makedumpfile"):
            found = set(flat_regions(f, end))
        elif magic.startswith(b"\x7fELF"):
            found = set(elf_regions(read))
        elif magic.startswith(b"EMiL"):
            found = set(lime_regions(read, end))
        elif magic.startswith(b"AVML"):
            found = set(avml_regions(read, end))
        elif magic.startswith(b"KDUMP"):
            found = set(kdump_regions(read))
        else:  # raw memory is of nothing but memory
            found = set()
        return end, {off for off in found if 0 < off < end}


def behind_data(path, how):
    """Whether the cut loses nothing: of an ELF file what is behind the last segment, such as section headers; of AVML
    the length at the end."""
    with open(path, "rb") as f:
        if f.read(4) not in (b"\x7fELF", b"AVML") or not how.startswith("cut"):
            return False
    return int(how.split()[1]) >= max(regions(path)[1])


def places(path, tenths, limit):
    """Where to cut; of more than @limit regions (0: no limit) some, by a fixed step."""
    end, found = regions(path)
    found = sorted(found)
    if limit and len(found) > limit:  # an ELF file has a segment for each run of pages
        found = found[:4] + found[4::len(found) // (limit - 4) + 1] + found[-1:]
    cuts = {end * i // tenths for i in range(1, tenths)} | set(found) | {end - 1, end - end // 100}
    with open(path, "rb") as f:
        magic = f.read(16)
    if not magic.startswith((b"KDUMP", b"\x7fELF", b"makedumpfile")):
        # An image is of use from where the kernel's VMCOREINFO is: near its end.
        cuts |= {end * i // 1000 & -4096 for i in range(982, 1000, 3)} | {end - 4096}
    return sorted(cuts)


# ---- damage ----

def without_pages(path, out, left_out, share, seed):
    """A kdump without some of its pages: lost, as when the disk is full, or left out, as by makedumpfile -d."""
    rng = random.Random(seed)
    with open(path, "rb") as f:
        data = bytearray(f.read())
    (block,) = struct.unpack_from("<I", data, 428)
    sub_blocks, bitmap_blocks = struct.unpack_from("<II", data, 432)
    stored = (1 + sub_blocks + bitmap_blocks // 2) * block
    desc = kept = (1 + sub_blocks + bitmap_blocks) * block
    for byte in range(stored, desc):
        for bit in range(8):
            if not data[byte] >> bit & 1:
                continue
            lose = rng.random() < share
            if lose and left_out:
                data[byte] &= ~(1 << bit)
            else:
                data[kept:kept + 24] = bytes(24) if lose else data[desc:desc + 24]
                kept += 24
            desc += 24
    if not left_out:
        data[424] |= 8  # incomplete
    with open(out, "wb") as f:
        f.write(data)


def damage(paths, how, work):
    """The files as @how says: "cut PLACE [PART]", "without PART", "lost SHARE SEED" or "excluded SHARE SEED"."""
    what, *numbers = how.split()
    if what == "without":
        return [path for part, path in enumerate(paths) if part != int(numbers[0])]
    out = os.path.join(work, "vmcore")
    part = int(numbers[1]) if what == "cut" and len(numbers) > 1 else 0
    if what == "cut":
        # Holes stay holes.
        subprocess.run(["cp", "--sparse=always", paths[part], out], check=True)
        os.truncate(out, int(numbers[0]))
    else:
        without_pages(paths[0], out, what == "excluded", float(numbers[0]), int(numbers[1]))
    return paths[:part] + [out] + paths[part + 1:]


def drawn(path, seed, n):
    """N damages: where most of a kdump is left, much can still be told, and told wrong."""
    rng, size = random.Random(seed), os.path.getsize(path)
    for _ in range(n):
        what = rng.choice(("cut", "lost", "excluded", "lost", "excluded"))
        if what == "cut":
            yield f"cut {int(size * rng.choice((rng.uniform(0.6, 1), rng.uniform(0.9, 1), rng.uniform(0.99, 1))))}"
        else:
            yield f"{what} {rng.choice((0.0005, 0.004, 0.02, 0.15))} {rng.randrange(10**6)}"


# ---- containers of the same pages ----

def kdump_pages(data):
    """(bytes of a block, offset of the descriptors, the bitmap of all pages, [frame, descriptor] of each stored page)."""
    (block,) = struct.unpack_from("<I", data, 428)
    sub_blocks, bitmap_blocks = struct.unpack_from("<II", data, 432)
    ram, desc = (1 + sub_blocks) * block, (1 + sub_blocks + bitmap_blocks) * block
    stored, pages, at = ram + bitmap_blocks * block // 2, [], desc
    for byte in range(stored, desc):
        for bit in range(8):
            if data[byte] >> bit & 1:
                pages.append(((byte - stored) * 8 + bit, struct.unpack_from("<QIIQ", data, at)))
                at += 24
    return block, desc, ram, pages


def write_pages(out, head, pages, data):
    """A kdump of these headers and pages; what several pages share is written once. None: a page of zeros."""
    at, placed, descs, body = len(head) + 24 * len(pages), {}, [], []
    for desc in pages:
        off, size, flags, more = desc or (None, 4096, 0, 0)
        if off not in placed:
            placed[off] = at
            body.append(bytes(size) if off is None else data[off:off + size])
            at += size
        descs.append(struct.pack("<QIIQ", placed[off], size, flags, more))
    with open(out, "wb") as f:
        f.write(head + b"".join(descs) + b"".join(body))


def split(path, outs):
    """As makedumpfile --split writes it: each file with all headers and bitmaps, and the pages of its range."""
    with open(path, "rb") as f:
        data = f.read()
    block, desc, _, pages = kdump_pages(data)
    (end,) = struct.unpack_from("<Q", data, block + 96)
    ends = [0] + [pages[len(pages) * i // len(outs)][0] for i in range(1, len(outs))] + [end]
    for out, first, last in zip(outs, ends, ends[1:]):
        head = bytearray(data[:desc])
        struct.pack_into("<IQQ", head, block + 12, 1, first, last)
        struct.pack_into("<QQ", head, block + 80, first, last)
        write_pages(out, head, [d for pfn, d in pages if first <= pfn < last], data)


def as_qemu(path, out):
    """As QEMU's dump-guest-memory writes it: no names of the system and no time, and every page of RAM is there."""
    with open(path, "rb") as f:
        data = f.read()
    block, desc, ram, pages = kdump_pages(data)
    half, stored = (desc - ram) // 2, dict(pages)
    head = bytearray(data[:desc])
    head[12:12 + 6 * 65] = bytes(6 * 65)
    head[408:424] = bytes(16)
    struct.pack_into("<I", head, block + 8, 0)  # nothing is left out
    head[ram + half:desc] = head[ram:ram + half]
    frames = [pfn for pfn in range(half * 8) if head[ram + pfn // 8] >> pfn % 8 & 1]
    write_pages(out, head, [stored.get(pfn) for pfn in frames], data)


# ---- cases ----

def flatten(path, out):
    """The file as makedumpfile -F writes it: records of 4 MiB at most, in the order of the file."""
    with open(path, "rb") as f, open(out, "wb") as o:
        o.write((b"makedumpfile\0\0\0\0" + struct.pack(">qq", 1, 1)).ljust(4096, b"\0"))
        off = 0
        while data := f.read(1 << 18):
            o.write(struct.pack(">qq", off, len(data)) + data)
            off += len(data)
        o.write(struct.pack(">qq", -1, -1))


def load(kmemdb, dumps, types, case):
    """@types None: not dumps, but captured files."""
    if os.path.exists(case):
        os.unlink(case)
    dumps = [dumps] if isinstance(dumps, str) else dumps
    return subprocess.run([kmemdb, "load", "-o", case, *(["--vmlinux", types] if types else []), "--no-cache", "--jobs", "1", *dumps],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace", check=False)


class Differences:
    """What a case has other than that of the whole dump."""

    def __init__(self, whole, part):
        self.db = sqlite3.connect(f"file:{part}?mode=ro", uri=True)
        self.db.text_factory = lambda b: b.decode(errors="surrogateescape")
        self.db.execute("ATTACH ? AS whole", (f"file:{whole}?mode=ro",))
        self.not_all = {name for (name,) in self.db.execute("SELECT collector FROM main.load WHERE status <> 'complete'")}
        self.whole_not_all = {name for (name,) in self.db.execute("SELECT collector FROM whole.load WHERE status <> 'complete'")}
        # Who fills a table: several may.
        self.fills = collections.defaultdict(set)
        for name, filled in self.db.execute("SELECT collector, tables FROM whole.load"):
            for table in (filled or "").split(","):
                self.fills[table].add(name)
        self.docs = dict(self.db.execute("SELECT class, doc FROM main.page_class"))
        self.wrong = collections.Counter()
        self.example = {}
        self.tables()

    def say(self, what, *example):
        self.wrong[what] += 1
        self.example.setdefault(what, example)

    def tables(self):
        names = self.db.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
        for (table,) in names.fetchall():
            name = table.lstrip("_")
            if name in NOT_COMPARED:
                continue
            cols = [c for (_, c, *_) in self.db.execute(f"PRAGMA main.table_info('{table}')")
                    if (name, c) not in NO_VALUE and c not in ("capture_id", "first_capture", "last_capture", "owner_id")]
            if name == "page_run":
                self.page_runs()
            elif name == "finding":
                self.findings()
            elif name == "cgroup_page":
                self.cgroup_pages()
            elif name in KEYS:
                self.table(name, table, cols, KEYS[name].split())
            elif self.db.execute(f'SELECT 1 FROM whole."{table}"').fetchone():
                self.say(f"{name}: no key is known")

    def table(self, name, table, cols, key):
        listed = ", ".join(f'"{c}"' for c in cols)
        at = [[cols.index(k) for k in either.split("|")] for either in key]

        def rows(one, other):
            found = self.db.execute(f'SELECT {listed} FROM {one}."{table}" EXCEPT SELECT {listed} FROM {other}."{table}"')
            return {tuple(next((row[i] for i in either if row[i] is not None), None) for either in at): row for row in found}

        new, gone = rows("main", "whole"), rows("whole", "main")
        for k, row in new.items():
            old = gone.pop(k, None)
            if old is None:
                if not self.may_be_new(name, dict(zip(cols, row)), k):
                    self.say(f"{name}: a row that the whole dump does not have", row)
                continue
            for col, a, b in zip(cols, old, row):
                named = dict(zip(cols, row))
                if a != b and not (name == "check" and self.of_part(col, named, a)) and not self.of_zeros(name, col, named):
                    self.value(name, col, k, a, b)
        # Rows are made of the capture's own column.
        unknown = name == "taint" and self.db.execute("SELECT 1 FROM main.capture WHERE tainted IS NULL").fetchone()
        if gone and not unknown and not self.partial(name):
            self.say(f"{name}: rows are missing, and its collector is complete", next(iter(gone.values())))

    def of_part(self, col, row, old):
        """A check that says that a part is compared has less; a tolerance may be a rest, or that of what is unknown."""
        if col == "tolerance":
            return row["ok"] is None or self.partial("page_class")
        return (row["why"] or "").startswith("a part is compared") and isinstance(old, int) and (row[col] or 0) <= old

    @staticmethod
    def of_zeros(table, col, row):
        """Where it is not known which page is the huge zero page, it is counted, and as unread."""
        return table in ("vma", "process_memory") and col == "rss_kb" and row["unread"]

    def may_be_new(self, table, row, key):
        """A row that tells nothing, or the same under a name that stands in for the real one."""
        rest = [v for c, v in row.items() if c not in re.split("[ |]", KEYS[table]) + ["path"]]
        name = next((v for v in key if isinstance(v, str)), "")
        if table == "page_class":
            return row["class"] is None
        if table == "slab_alias":  # a cache whose name could not be read
            return any(isinstance(v, str) and v.startswith("(0x") for v in row.values())
        if table == "pageblock_mix":
            return row["migratetype"] is None or row["zone_name"] is None
        if table == "gfp_flag":
            return row["source"] is not None
        if table == "check":
            # A cgroup by its address, a report in the log by its line.
            return row["ok"] is None or row["ok"] == 1 and (
                name.startswith("cgroup") and "0x" in row["subject"] or name.startswith("log:") and "printk" in self.not_all)
        if table in ("node_stat", "zone_stat", "vmstat"):
            # By the enumerator, where the dump lacks vmstat_text.
            return self.partial(table)
        if table == "owner":
            # Of several owners the first one has the pages, and that may be the one that is lost.
            return self.partial(table)
        if table == "pageblock":
            # It says that it is unknown.
            return self.partial(table) and row["zone_name"] is None and not any(
                v for c, v in row.items() if c not in ("start_pfn", "unknown_pages"))
        if table in ("swap_area", "slab_alias"):
            return name.startswith(STANDS_IN)
        if table == "unowned_run":
            return self.partial(table)
        return not any(rest)

    def partial(self, table):
        if table == "check":
            return bool(self.not_all)
        return bool(self.fills[table] & self.not_all)

    def same_name(self, table, old, new):
        stands_in = new.startswith(STANDS_IN) and not any(words in new for words in ABSENT)
        return self.partial(table) and (stands_in or isinstance(old, str) and (
            old.startswith(new) or old.endswith(new)))

    def value(self, name, col, key, old, new):
        if (name, col) in WORDS:
            return
        if new is None:
            if not self.partial(name) and name != "check":
                self.say(f"{name}.{col}: unknown, and its collector is complete", key, old)
            return
        if isinstance(new, str) and self.same_name(name, old, new) or name == "gfp_flag" and col == "source":
            return
        if name == "page_class" and self.is_rest(key[0]):
            return
        if (name, col) == ("vma", "pid") and self.partial("task") and self.db.execute(
                "SELECT 1 FROM whole.process_memory a JOIN whole.process_memory b USING (mm_addr) WHERE a.pid = ? AND b.pid = ?",
                (old, new)).fetchone():  # of several processes with one memory the first is lost
            return
        if name == "owner" and key[0] in ("anon", "kernel_data", "kernel_image", "reserved") and self.partial(name):  # who else has it may be lost
            return
        if name == "unowned_run" and self.partial(name):  # what lies beside it may have lost its owner
            return
        # A dump that lacks data of the kernel is a part itself: what stood in the way of a value may be what is lost.
        if old is None and self.fills[name] & self.whole_not_all:
            return
        if name == "owner" and key[1] == "areas that could not be read" and self.partial("vmalloc_area"):
            return
        if name == "owner" and key[1] == "task that could not be read, or none" and self.partial("task"):
            return
        if (name, col) in MAY_GROW or (name, col) in AT_LEAST and old is not None and new <= old:
            return
        self.say(f"{name}.{col}: another value", key, old, new)

    def is_rest(self, cls):
        return cls in REST and any(words in (self.docs.get(cls) or "") for words in REST_WORDS)

    def findings(self):
        """What a rule says of a part: the same, or that it is not known; and that it is a part."""
        sql = "SELECT rule, subject, severity, says FROM {}.finding"
        for row in set(self.db.execute(sql.format("main"))) - set(self.db.execute(sql.format("whole"))):
            if row[2] != "unknown" and row[0] not in ("incomplete-input", "failed-checks"):
                self.say("finding: another judgement", row)

    def cgroup_pages(self):
        """Each cgroup has no more pages than in the whole dump: in all, of a class, and of an owner."""
        def sums(db, columns):
            return dict((row[:-1], row[-1]) for row in self.db.execute(
                f"SELECT coalesce(c.addr, c.path), c.kernel, {columns}, sum(c.pages) FROM {db}.cgroup_page c"
                f" LEFT JOIN {db}.owner o ON o.owner_id = c.owner_id GROUP BY 1, 2, 3, 4, 5, 6"))
        for columns in ("NULL, NULL, NULL, NULL", "c.class, NULL, NULL, NULL", "c.class, o.name, o.addr, o.pid"):
            whole, part = sums("whole", columns), sums("main", columns)
            # Who the owners are is known of collector owner.
            partial = self.partial("cgroup_page") or "o.name" in columns and self.partial("owner")
            for key, pages in part.items():
                cls, *owner = key[2:]
                # What could not be told is of no cgroup, of a class that is the rest, of no owner or of another of several.
                told = key[0] is not None and not self.is_rest(cls) and ("o.name" not in columns or any(
                    owner) and not self.partial("owner"))
                if pages > whole.get(key, 0) and (told or not partial):
                    self.say(f"cgroup_page: more pages by {columns}", key, whole.get(key), pages)
            if part != whole and not partial:
                self.say("cgroup_page: differs, and its collector is complete", columns)

    def page_runs(self):
        """Each frame has the class of the whole dump's, or none."""
        def runs(db):
            return self.db.execute(f"SELECT start_pfn, nr_pages, class, node_id, zone_name, page_order FROM {db}.page_run"
                                   " ORDER BY start_pfn").fetchall()
        whole, part = runs("whole"), runs("main")
        rest = set(filter(self.is_rest, REST))
        i = 0
        for start, nr, cls, node, zone, order in part:
            while i < len(whole) and whole[i][0] + whole[i][1] <= start:
                i += 1
            j = i
            while j < len(whole) and whole[j][0] < start + nr:
                w = whole[j]
                if cls is not None and cls != w[2] and cls not in rest:
                    self.say("page_run.class: another value", (start, nr), w, cls)
                if (node, zone) != w[3:5] and node is not None:
                    self.say("page_run.zone_name: another value", (start, nr), w, (node, zone))
                j += 1
        if part != whole and not self.partial("page_run"):
            self.say("page_run: differs, and its collector is complete")


def try_cut(args):
    kmemdb, types, whole, container, how, work, keep = args
    with tempfile.TemporaryDirectory(dir=work) as tmp:
        case = os.path.join(tmp, "case.db")
        run = load(kmemdb, damage(container, how, tmp), types, case)
        result = collections.Counter(), {}
        if run.returncode == 3:
            reasons = "excluded" if how.startswith("excluded") else " ends | not all in the file|cut short|written to its end"
            if os.path.exists(case) or not re.search(reasons, run.stderr):
                result = collections.Counter({"refused without the reason": 1}), {
                    "refused without the reason": run.stderr.strip()}
            return how, run.returncode, result
        if run.returncode not in (0, 1) or not os.path.exists(case):
            result = collections.Counter({f"load ends with {run.returncode}": 1}), {
                f"load ends with {run.returncode}": run.stderr.strip()}
            return how, run.returncode, result
        d = Differences(whole, case)
        if run.returncode == 0 and not how.startswith("excluded") and not behind_data(container[0], how):
            d.say("exit status 0 of a file that is cut short")
        if how.startswith("excluded"):
            # What the dump tool left out is unknown, and nothing is lost or damaged.
            for collector, lost, reason in d.db.execute("SELECT collector, lost, reason FROM main.load WHERE lost > 0"):
                d.say(f"{collector}: pages are left out, and values count as lost", lost, reason)
        if keep:
            shutil.copy(case, os.path.join(keep, f"{os.path.basename(container[0])}.{how.replace(' ', '-')}.db"))
        return how, run.returncode, (d.wrong, d.example)


def containers(o, magic, work):
    """(label, files) of the same memory in each container, made when it is its turn."""
    def wanted(label):
        return not o.containers or label in o.containers

    path = os.path.join(work, "container")
    if wanted("as it is"):
        yield "as it is", [o.dump]
    if not magic.startswith(b"makedumpfile") and not o.as_it_is and wanted("flattened"):
        flatten(o.dump, path)
        yield "flattened", [path]
    if magic.startswith(b"KDUMP") and not o.as_it_is:
        if wanted("split"):
            split(o.dump, [path + ".1", path + ".2"])
            yield "split", [path + ".1", path + ".2"]
        if wanted("QEMU"):
            as_qemu(o.dump, path)
            yield "QEMU", [path]
    if o.elf and wanted("ELF"):
        subprocess.run([o.elf, o.dump, path], check=True)
        yield "ELF", [path]
    for image in ("lime", "avml", "raw") if o.images else ():
        if wanted(image):
            subprocess.run([o.images, image, o.dump, path], check=True)
            yield image, [path]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("kmemdb")
    p.add_argument("dump")
    p.add_argument("types")
    p.add_argument("--elf", help="program that writes a dump as ELF")
    p.add_argument("--images", help="program that writes a dump as LiME, AVML and raw memory")
    p.add_argument("--containers", nargs="+", help="only these, by the labels of the output")
    p.add_argument("--tenths", type=int, default=10)
    p.add_argument("--regions", type=int, default=40, help="regions of one file that are cut at their ends; 0: all")
    p.add_argument("--keep", help="directory for the cases")
    p.add_argument("--only", nargs="+", help='such as "cut 1000"')
    p.add_argument("--random", nargs=2, type=int, metavar=("SEED", "N"), help="only N damages, drawn by SEED")
    p.add_argument("--seeds", type=int, default=2)
    p.add_argument("--as-it-is", action="store_true", help="do not flatten it, too")
    o = p.parse_args()
    if o.random:
        o.only, o.as_it_is, o.containers = list(drawn(o.dump, *o.random)), True, ["as it is"]
    bad = collections.Counter()
    with tempfile.TemporaryDirectory() as work:
        whole = os.path.join(work, "whole.db")
        run = load(o.kmemdb, o.dump, o.types, whole)
        if run.returncode != 0:
            sys.exit(f"{o.dump}: {run.stderr.strip()}")
        with open(o.dump, "rb") as f:
            magic = f.read(16)
        with concurrent.futures.ProcessPoolExecutor(2) as pool:
            for label, paths in containers(o, magic, work):
                if label not in ("as it is", "flattened", "split"):  # these have the same pages
                    run = load(o.kmemdb, paths, o.types, whole)
                    if run.returncode not in (0, 1):
                        sys.exit(f"{label}: {run.stderr.strip()}")
                hows = o.only or [
                    f"cut {place}" + (f" {part}" if part else "") for part, path in enumerate(paths)
                    for place in places(path, o.tenths, o.regions)]
                if len(paths) > 1 and not o.only:
                    hows += [f"without {part}" for part in range(len(paths))]
                if label == "as it is" and not o.only and magic.startswith(b"KDUMP"):
                    hows += [f"{what} {share} {seed}" for what in ("lost", "excluded") for share in (0.002, 0.05)
                             for seed in range(o.seeds)]
                refused = 0
                items = [(o.kmemdb, o.types, whole, paths, how, work, o.keep) for how in hows]
                for how, status, (wrong, example) in pool.map(try_cut, items):
                    refused += status == 3
                    bad.update(wrong)
                    for what, times in sorted(wrong.items()):
                        print(f"{label}, {how}: {what} ({times} times), such as {example.get(what)}")
                print(f"{label}: {len(hows)} damages, {refused} of them refused", flush=True)
                if label != "as it is":
                    for path in paths:
                        os.unlink(path)
    for what, times in bad.most_common():
        print(f"{times:8} {what}")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
