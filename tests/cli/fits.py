#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""No line of a table, a page of help or a report is wider than asked for.

usage: fits.py KMEMDB MAKE_CASE SAMPLE

Every question, the report, the comparison and every page of help and schema are printed at several widths, over made
cases (full and sparse) and over the snapshot and the dump of SAMPLE.
"""
import csv
import os
import subprocess
import sys
import tempfile
import unicodedata
from concurrent.futures import ThreadPoolExecutor

WIDTHS = (60, 80, 132)


def columns(line):
    """Columns that a terminal gives to the line."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


class Runner:
    def __init__(self, kmemdb, folder):
        self.kmemdb, self.folder = kmemdb, folder
        self.env = dict(os.environ, LC_ALL="C.UTF-8", XDG_CACHE_HOME=folder + "/cache")
        for name in ("COLUMNS", "NO_COLOR", "PAGER"):
            self.env.pop(name, None)

    def run(self, *args, width=None):
        env = dict(self.env, COLUMNS=str(width)) if width else self.env
        done = subprocess.run([self.kmemdb, *args], cwd=self.folder, env=env, capture_output=True, text=True,
                              timeout=50, check=False)
        if done.returncode not in (0, 1, 4, 16, 20) or not done.stdout:
            sys.exit(f"kmemdb {' '.join(args)}: exit status {done.returncode}\n{done.stderr}")
        return done.stdout

    def names(self, *args):
        """The first column of a table of names."""
        return [row[0] for row in list(csv.reader(self.run(*args, "--format", "csv").splitlines()))[1:]]


def main():
    kmemdb, make_case, sample = (os.path.realpath(a) for a in sys.argv[1:4])
    with tempfile.TemporaryDirectory() as folder:
        r = Runner(kmemdb, folder)
        for kind in ("full", "sparse"):
            subprocess.run([make_case, f"{folder}/{kind}.db", kind], check=True)
        r.run("load", "-o", "sample.db", sample + "/vmcore", sample + "/proc")
        cases = ("full.db", "sparse.db", "sample.db")
        questions, pages = r.names("ask"), r.names("schema")
        commands = [("ask", c, q) for c in cases for q in questions]
        commands += [("report", c) for c in cases]
        commands += [("compare", "full.db", "sparse.db"), ("ask",), ("schema",), ("ask", "full.db", "slab", "--vertical")]
        helps = [("help",)] + [("help", t) for t in questions + pages + ["load", "ask", "query", "report", "compare", "units"]]
        helps += [("schema", p) for p in pages]
        asked = [(c + ("--width", str(w)), None, w) for w in WIDTHS for c in commands]
        asked += [(c, w, w) for w in WIDTHS for c in helps]
        lines = wide = 0
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            answers = pool.map(lambda a: r.run(*a[0], width=a[1]), asked)
            for (args, _, width), text in zip(asked, answers):
                for line in text.splitlines():
                    lines += 1
                    if columns(line) > width:
                        wide += 1
                        if wide <= 20:
                            print(f"{' '.join(args)} at {width}: {columns(line)} columns: {line}")
        print(f"{lines} lines, {wide} too wide")
        return 1 if wide or lines < 1000 else 0


if __name__ == "__main__":
    sys.exit(main())
