#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""No line of a table, a help page or a report is wider than the requested width.

usage: fits.py KMEMDB MAKE_CASE SAMPLE LOG

Every question, the report, the comparison and every page of help and schema are printed at several widths, for cases
of make_case (full and sparse), for the snapshot and the dump of SAMPLE and for LOG alone; and the output of each command on a terminal of
80 columns, errors included.
"""
import csv
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from concurrent.futures import ThreadPoolExecutor

from terminal import Terminal

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


def on_a_terminal(kmemdb, folder, address, log):
    """(lines, those that are too wide) of what the commands print on a terminal of 80 columns."""
    dump, profile = "sample/vmcore", "sample/vmlinux.profile"
    commands = [
        ["load", "-o", "n.db", "sample", log], ["load", "-o", "n.db", "nothing"], ["load", "-o", "n.db", "sample/README.md"],
        ["info", dump], ["ask"], ["ask", "sample.db", "findings"], ["ask", "full.db", "findings"], ["ask", "sample.db", "nothing"],
        ["ask", "sample.db", "stacks"], ["ask", "full.db", "stacks"], ["report", "sample.db"],
        ["identify", "sample.db", address, "0x1", "123"], ["refs", "sample.db", address],
        ["show", "sample.db", "kmem_cache", address], ["show", "sample.db", "rd", "linux_banner", "8"],
        ["show", "sample.db", "sym", address], ["show", "sample.db", "vtop", address],
        ["whatif", "sample.db", "--order", "9", "--gfp", "GFP_KERNEL", "--nr", "20"],
        ["compare", "sample.db", "sample/proc"], ["compare", "full.db", "sparse.db"], ["compare", "--types", profile, profile],
        ["batch", "out", dump, "sample/proc"], ["batch", "out", dump, "sample/proc"], ["ask", "out/fleet.db"],
        ["ask", "out/fleet.db", "look"], ["ask", "out/fleet.db", "inputs"], ["types", profile, "kmem_cache"],
        ["decode", "gfp", "0xcc0"], ["decode", "nothing", "1"], ["export", "sample.db", "exported"], ["profile"],
        ["query", "sample.db", "SELECT * FROM capture"], ["query", "sample.db", "SELECT * FROM knob"],
        ["query", "sample.db", "SELECT nothing FROM capture"], ["help", "units"], ["help", "kmem"], ["help", "nothing"],
        ["nothing"], ["capture", "--script", "too", "many"],
    ] + [[c, "--help"] for c in ("load", "batch", "capture", "info", "ask", "query", "report", "compare", "identify", "refs",
                                 "show", "shell", "whatif", "export", "schema", "types", "profile", "decode", "help")]
    lines, wide = 0, []
    for args in commands:
        t = Terminal([kmemdb, *args], folder, columns=80, PAGER="cat")
        status = t.end()
        if status not in (0, 1, 2, 3, 4, 16, 20) or not t.seen:
            wide.append(f"{' '.join(args)}: exit status {status}")
        # A bar of progress is drawn over itself.
        for line in (part for whole in t.lines() for part in re.sub(r"\x1b\[[0-9;]*m", "", whole).split("\r")):
            lines += 1
            if columns(line) > 80:
                wide.append(f"{' '.join(args)} on a terminal: {columns(line)} columns: {line}")
    return lines, wide


def main():
    kmemdb, make_case, sample = (os.path.realpath(a) for a in sys.argv[1:4])
    with tempfile.TemporaryDirectory() as folder:
        r = Runner(kmemdb, folder)
        for kind in ("full", "sparse"):
            subprocess.run([make_case, f"{folder}/{kind}.db", kind], check=True)
        r.run("load", "-o", "sample.db", sample + "/vmcore", sample + "/proc")
        r.run("load", "-o", "log.db", os.path.realpath(sys.argv[4]))
        cases = ("full.db", "sparse.db", "sample.db", "log.db")
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
        os.symlink(sample, folder + "/sample")
        os.symlink(os.path.realpath(sys.argv[4]), folder + "/log.txt")
        address = r.run("query", "sample.db", "SELECT printf('0x%x', addr) FROM slab_cache WHERE addr IS NOT NULL LIMIT 1",
                        "--format", "csv").split()[1]
        seen, worse = on_a_terminal(kmemdb, folder, address, "log.txt")
        print("\n".join(worse[:20]))
        print(f"{lines} lines, {wide} too wide; {seen} on a terminal, {len(worse)} too wide")
        return 1 if wide or worse or lines < 1000 or seen < 1000 else 0


if __name__ == "__main__":
    sys.exit(main())
