#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums over the rows of a captured file that was cut are at least, as those of a dump are.

    files.py KMEMDB CAPTURE PROCESSES SEEDS QUESTIONS

CAPTURE and PROCESSES are folders with files of /proc, SEEDS one with samples of files that they do not have. Each file is cut in
the middle of a line, which load must say. Questions are then asked of the capture with the whole and with the cut file, as
counts.py does.
"""
import glob
import os
import shutil
import sys
import tempfile

from counts import Tester, sections
from cut import load

# Each file, who is asked, and whether a number is then less.
FILES = {
    "proc/slabinfo": (("slab", "slab-waste", "memory"), True),
    "proc/vmallocinfo": (("vmalloc", "modules", "memory"), True),
    "proc/buddyinfo": (("fragmentation", "free-lists", "hugepages"), False),
    "proc/zoneinfo": (("watermarks", "summary", "memory"), False),
    "proc/pagetypeinfo": (("free-lists", "pageblocks", "hugepages"), False),
    "proc/1/smaps": (("processes", "files"), True),
    "proc/allocinfo": (("alloc-sites",), False),
    "sys/kernel/debug/kmemleak": (("alloc-sites", "leaks"), False),
    "sys/kernel/debug/page_owner": (("alloc-sites",), True),
}


def cut(text):
    """About the first half, and half of the line there."""
    at = max(text.rfind(b"\n", 0, len(text) * 3 // 5) + 1, 0)
    end = text.find(b"\n", at)
    return text[:at + (end - at) // 2]


def make_capture(capture, processes, seeds, folder):
    """All of FILES: those of CAPTURE, the mappings of a process, and samples, whose first line is their path."""
    shutil.copytree(capture, os.path.join(folder, "proc"))
    shutil.copytree(processes, os.path.join(folder, "proc"), dirs_exist_ok=True)
    for name in FILES:
        path = os.path.join(folder, name)
        if not os.path.exists(path):
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(os.path.join(seeds, os.path.basename(name)), "rb") as f, open(path, "wb") as o:
                o.write(f.read().split(b"\n", 1)[1])


def main():
    kmemdb, capture, processes, seeds, questions = sys.argv[1:6]
    t = Tester(kmemdb, questions)
    bad = 0
    with tempfile.TemporaryDirectory() as work:
        whole, case = (os.path.join(work, name) for name in ("whole.db", "part.db"))
        folder = os.path.join(work, "capture")
        make_capture(capture, processes, seeds, folder)
        run = load(kmemdb, folder, None, whole)
        if run.returncode:
            sys.exit(f"load of the whole capture ends with {run.returncode}: {run.stdout}{run.stderr}")
        for name, (asked, is_less) in FILES.items():
            path = os.path.join(folder, name)
            with open(path, "rb") as f:
                text = f.read()
            with open(path, "wb") as f:
                f.write(cut(text))
            run = load(kmemdb, folder, None, case)
            with open(path, "wb") as f:
                f.write(text)
            before, less = len(t.faults), t.less
            for question in asked:
                for section, cols in sections(glob.glob(os.path.join(questions, "*", question + ".sql"))[0]):
                    t.section(whole, case, question, section, cols)
            for fault in t.faults[before:]:
                print(name, *fault)
            if t.less - less < is_less or run.returncode != 1 or "IN PART: " not in run.stdout:
                print(f"{name}: cut, {t.less - less} numbers are less, load ends with {run.returncode}: {run.stdout[:300]}")
                bad += 1
    print(f"{t.compared} numbers compared, {t.less} of them less than the whole capture's, {len(t.faults)} faults")
    sys.exit(bool(t.faults) or bad > 0 or not t.less)


if __name__ == "__main__":
    main()
