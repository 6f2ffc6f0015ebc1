#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Queries of the dump after a load open it as the load did: all parts of a split set, the types of another kernel.

reopen.py KMEMDB SAMPLE
"""

import os
import shutil
import struct
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "part"))
from profile import edit

DESCRIPTOR = 24


def u32(data, at):
    return struct.unpack_from("<I", data, at)[0]


def split(dump, where):
    """Two parts of a kdump, as makedumpfile --split writes them: each has its own descriptors of pages."""
    data = bytearray(open(dump, "rb").read())
    block, subs, bitmaps = u32(data, 428), u32(data, 432), u32(data, 436)
    end = struct.unpack_from("<Q", data, block + 96)[0]
    dumped = (1 + subs) * block + bitmaps // 2 * block
    table = (1 + subs + bitmaps) * block
    cut = end // 2
    bits = [data[dumped + pfn // 8] >> pfn % 8 & 1 for pfn in range(end)]
    before, all_of_them = sum(bits[:cut]), sum(bits)
    for n, (first, last) in enumerate([(0, cut), (cut, end)]):
        part = bytearray(data)
        struct.pack_into("<IQQ", part, block + 12, 1, first, last)
        struct.pack_into("<QQ", part, block + 80, first, last)
        if n:
            part[table:table + (all_of_them - before) * DESCRIPTOR] = \
                data[table + before * DESCRIPTOR:table + all_of_them * DESCRIPTOR]
        with open(f"{where}.{n + 1}", "wb") as out:
            out.write(part)


def another_kernel(body):
    at = body.index(b"build-id ") + 9
    return body[:at] + (b"1" if body[at:at + 1] != b"1" else b"2") + body[at + 1:]


def main():
    kmemdb, sample = os.path.realpath(sys.argv[1]), os.path.realpath(sys.argv[2])
    failed = 0

    def run(*args):
        got = subprocess.run([kmemdb, *args], capture_output=True, text=True, timeout=120)
        return got.returncode, got.stdout + got.stderr

    def ask_all(what, case):
        nonlocal failed
        for args, want in [(["show", case, "sym", "init_task"], "init_task"),
                           (["query", "-f", "csv", case, "SELECT count(*) > 1000 FROM page"], "1"),
                           (["ask", case, "leaks"], "Suspects")]:
            status, out = run(*args)
            if status > 1 or want not in out or "is not the dump" in out or "cannot" in out:
                failed += 1
                print(f"{what}: {' '.join(args)}: status {status}\n{out}")
        status, out = run("query", "-f", "csv", case, "SELECT count(*) FROM load WHERE collector = 'leak'")
        if out.split() != ["count(*)", "1"]:
            failed += 1
            print(f"{what}: the search for leaks was not stored: {out}")
        addr = run("query", "-f", "csv", case, "SELECT '0x' || printf('%x', addr) FROM slab LIMIT 1")[1].split()[-1]
        for command in "identify", "refs":
            status, out = run(command, case, addr)
            if status > 1 or "cannot be read" in out or "is not" in out:
                failed += 1
                print(f"{what}: {command} {addr}: status {status}\n{out}")

    with tempfile.TemporaryDirectory() as tmp:
        os.environ["XDG_CACHE_HOME"] = tmp
        dump, profile = os.path.join(sample, "vmcore"), os.path.join(sample, "vmlinux.profile")
        os.mkdir(f"{tmp}/set")
        split(dump, f"{tmp}/set/vmcore")
        status, out = run("load", "-k", profile, "-o", f"{tmp}/split.db", f"{tmp}/set/vmcore.1", f"{tmp}/set/vmcore.2")
        if status:
            failed += 1
            print(f"the set is not loaded: {status}\n{out}")
        ask_all("split", f"{tmp}/split.db")
        # A set that was moved lies beside its case.
        for name in os.listdir(f"{tmp}/set"):
            shutil.move(f"{tmp}/set/{name}", tmp)
        ask_all("moved", f"{tmp}/split.db")
        os.remove(f"{tmp}/vmcore.2")
        status, out = run("show", f"{tmp}/split.db", "sym", "init_task")
        if "vmcore.2" not in out or not status:
            failed += 1
            print(f"a part that is gone is not named: status {status}\n{out}")
        edit(profile, f"{tmp}/other.profile", another_kernel)
        status, out = run("load", "-k", f"{tmp}/other.profile", "-o", f"{tmp}/any.db", dump)
        if status != 3:
            failed += 1
            print(f"types of another kernel: status {status}\n{out}")
        # Of a folder, or of several, the dump takes the types of its kernel, as in kmemdb batch.
        os.makedirs(f"{tmp}/types/of-this")
        shutil.copy(profile, f"{tmp}/types/of-this/some.profile")
        shutil.copy(f"{tmp}/other.profile", f"{tmp}/types/a.profile")
        for more in (["-k", f"{tmp}/types"], ["--vmlinux-dir", f"{tmp}/types"], ["-k", f"{tmp}/other.profile", "-k", profile]):
            status, out = run("load", *more, "--no-cache", "-o", f"{tmp}/folder.db", dump)
            if status or "of-this/some.profile" not in out and profile not in out:
                failed += 1
                print(f"{more}: status {status}\n{out}")
            os.path.exists(f"{tmp}/folder.db") and os.remove(f"{tmp}/folder.db")
        for more in (["load", "-o", f"{tmp}/folder.db", dump], ["batch", f"{tmp}/fleet", dump]):
            status, out = run(*more, "-k", f"{tmp}/nowhere")
            if status != 3 or "nowhere" not in out or os.path.exists(f"{tmp}/fleet"):
                failed += 1
                print(f"-k of what is not there: {more}: status {status}\n{out}")
        status, out = run("load", "-k", f"{tmp}/types", "--any-vmlinux", "-o", f"{tmp}/folder.db", dump)
        if status != 2:
            failed += 1
            print(f"--any-vmlinux with a folder: status {status}\n{out}")
        status, out = run("load", "-k", f"{tmp}/other.profile", "--any-vmlinux", "-o", f"{tmp}/any.db", dump)
        ask_all("types of another kernel", f"{tmp}/any.db")
        # A dump that is there already is searched when load is asked to; once, and from where it lies.
        def load_again(want, status_wanted):
            nonlocal failed
            status, out = run("load", "--leaks", "-k", profile, "-o", f"{tmp}/again.db", f"{tmp}/vmcore")
            searched = run("query", "-f", "csv", f"{tmp}/again.db", "SELECT count(*) FROM load WHERE collector = 'leak'")[1].split()
            captures = run("query", "-f", "csv", f"{tmp}/again.db", "SELECT count(*) FROM capture")[1].split()
            said = [line for line in out.splitlines() if line.startswith("capture 1: ")]
            if status != status_wanted or said != want or searched[-1] != "1" or captures[-1] != "1":
                failed += 1
                print(f"load --leaks of what is loaded: status {status}, {searched}, {captures}\n{out}")

        shutil.copy(dump, f"{tmp}/vmcore")
        run("load", "-k", profile, "-o", f"{tmp}/again.db", f"{tmp}/vmcore")
        load_again(["capture 1: searched for kernel memory that nothing references"], 0)
        load_again([], 0)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
