# SPDX-License-Identifier: GPL-2.0-or-later
"""The page cache by file: sums against vmstat and meminfo, and the files that the guest's workload made."""

import os
import re
import struct
import subprocess
import tempfile

from . import comparison
from .formats import parse_pairs


@comparison
def compare_files(c):
    if not c.collected("file_cache", "file", "file_cache"):
        return
    vmstat, meminfo = (parse_pairs(c.read(f"proc/{name}")) for name in ("vmstat", "meminfo"))
    if not vmstat or not meminfo:
        c.missing("file_cache", "the guest has no vmstat or meminfo")
        return
    swapcache = c.value("SELECT right_value FROM \"check\" WHERE name = 'swap cache: counter = pages'")
    sums = (("cached, without the swap cache", "sum(cached_pages)", vmstat["nr_file_pages"] - (swapcache or 0)),
            ("shared memory", "sum(cached_pages) FILTER (WHERE shared_memory)", vmstat["nr_shmem"]),
            ("dirty", "sum(dirty_pages) FILTER (WHERE written_back)", vmstat["nr_dirty"]),
            ("block devices", "coalesce(sum(cached_pages) FILTER (WHERE kind = 'block device'), 0)",
             meminfo["Buffers"] // 4))
    for name, sql, theirs in sums:
        ours = c.value(f"SELECT {sql} FROM file_cache") or 0
        c.result(f"file_cache {name} = /proc", abs(ours - theirs) <= c.pages, f"{ours} pages here, {theirs} there")
    if c.status("file") != "complete":
        c.missing("files of the workload", f"file is {c.status('file')}: makedumpfile left slab pages out")
        return
    # guest.c: /tmp/fileNNNNN of 24 KB on tmpfs, /mnt/fileNNNNN of 20 KB on ext4; those of even numbers were removed.
    for root, kb, kind in (("/tmp", 24, "tmpfs"), ("/mnt", 20, "file")):
        found, bad = [], []
        for path, size, cached, swapped, of in c.rows(
                "SELECT path, size_bytes, cached_pages, swapped_pages, kind FROM file_cache "
                f"WHERE path LIKE '{root}/file_____'"):
            number = int(re.search(r"file(\d+)", path).group(1))
            found.append(number)
            pages = cached + (swapped or 0)
            # Memory ran short: pages of ext4 may be gone, those of tmpfs are in swap.
            whole = pages == kb // 4 if kind == "tmpfs" else 0 < pages <= kb // 4
            if of != kind or size != kb << 10 or not whole or number % 2 == 0:
                bad.append(f"{path}: {of}, {size} bytes, {cached} cached, {swapped} swapped")
        gaps = kind == "tmpfs" and sorted(found) != list(range(1, max(found, default=0) + 1, 2))
        if found:
            c.result(f"{root}/file* = workload", not bad and not gaps, f"{len(found)} files of {kb} KB"
                     + ("; some are not there" if gaps else "") + "".join("; " + b for b in bad[:3]))
        elif kind == "tmpfs":
            c.result(f"{root}/file* = workload", False, "none here")


def written(c, addr):
    """What `kmemdb show file` writes of the inode at @addr."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "file")
        subprocess.run([c.kmemdb, "show", c.case, "file", hex(addr % 2**64), "-o", path], check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            with open(path, "rb") as file:
                return file.read()
        except FileNotFoundError:
            return b""


@comparison
def compare_contents(c):
    """guest.c scribble(): each 16 bytes name their own place; of a file in hugetlbfs each huge page begins with an f."""
    if not c.kmemdb:
        c.missing("contents of files", "no program is given")
        return
    units = bad = 0
    for addr, size in c.rows("SELECT addr, size_bytes FROM file_cache WHERE shared_memory AND cached_pages >= 256 AND size_bytes < 64 << 20"):
        data = written(c, addr)
        for at, (_, magic, place, zero) in zip(range(0, size, 16), struct.iter_unpack("<4I", data[:len(data) & ~15])):
            if magic == 0x6b6d656d and not zero:
                units += 1
                bad += place != at
    if units:
        c.result("contents of shared memory = workload", not bad, f"{units} places, {bad} of another place")
    for addr, size in c.rows("SELECT addr, size_bytes FROM file_cache WHERE fs_type = 'hugetlbfs' AND path LIKE '%/pages'"):
        data, huge = written(c, addr), 2 << 20
        if not data.strip(b"\0") and int(c.value("SELECT value FROM dump_info WHERE key = 'excluded_pages'") or 0):
            c.missing("contents of hugetlbfs", "its pages were left out of the dump")
            continue
        right = len(data) == size and all(data[i:i + huge].strip(b"\0") == b"f" for i in range(0, size, huge))
        c.result("contents of hugetlbfs = workload", right and size > 0, f"{size} bytes")
