#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""No answer to a question shows a count or sum over a table that is not whole as if it were.

    counts.py KMEMDB DUMP TYPES QUESTIONS

Loads the dump, and parts of it; asks each section of each question of both. A number that differs from the whole dump's
must be of a column that is marked as a sum (+ behind its unit in the header), be less than that, and be beside at_least 1;
in tables for people its heading begins with "at_least_". Exit status 1 when there is one that is not.
"""
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

from cut import damage, load

# Counts of what is not known.
UNKNOWN = ("unknown", "unread", "without_pss")
# A row of such an amount says so itself.
TOLD = re.compile("At (least|most) this many|[Tt]he exact number is not known|^at (least|most) |: at least$|At most this many")
NUMBERS = ("COUNT", "PAGES", "BYTES", "KB", "REAL")
# Sections of which the rows say themselves what they are, or which are about the input.
OTHER = {
    ("coverage", "*"): "of what could not be read",
    ("checks", "*"): "a check that has not both sides says so",
    ("findings", "*"): "of what is known",
    ("other-kernel", "orders"): "pages without a known owner: more where owners could not be read",
    ("other-kernel", "hints"): "pages without a known owner: more where owners could not be read",
}


def sections(path):
    """(name, {column: (unit, mark)}) of each section of a question."""
    with open(path, encoding="utf-8") as f:
        text = f.read()
    for part in re.split(r"(?m)^-- section ", text)[1:] or [os.path.basename(path)[:-4] + ":\n" + text]:
        cols = {}
        for name, unit, mark in re.findall(r"(?m)^-- column (\S+) +([A-Z_]+)(?:\.\d)?([+~]?) ", part):
            cols[name] = (unit, mark)
        yield part.split(":")[0], cols


def ask(kmemdb, case, question, section, form):
    run = subprocess.run([kmemdb, "ask", case, question, "--section", section, "--format", form], capture_output=True,
                         text=True, check=False)
    return run.stdout


def keyed(rows, cols):
    """The rows by what is no number; those that are not alone with that are left out."""
    found = {}
    for row in rows:
        key = tuple((c, TOLD.split(row[c])[0].strip() if isinstance(row[c], str) else row[c])
                    for c, (unit, _) in cols.items() if unit not in NUMBERS)
        found[key] = None if key in found else row
    return {k: r for k, r in found.items() if r}


class Tester:
    def __init__(self, kmemdb, questions):
        self.kmemdb, self.questions = kmemdb, questions
        self.faults, self.compared, self.less = [], 0, 0

    def section(self, whole, part, question, section, cols):
        if any((question, s) in OTHER for s in ("*", section)) or not any(u in NUMBERS for u, _ in cols.values()):
            return
        before = json.loads(ask(self.kmemdb, whole, question, section, "json") or "[]")
        after = json.loads(ask(self.kmemdb, part, question, section, "json") or "[]")
        sums = [c for c, (_, mark) in cols.items() if mark == "+"]
        if sums and any("at_least" not in row for row in before + after):
            self.faults.append((question, section, "no column at_least"))
            return
        if any(row["at_least"] for row in before if sums):
            self.faults.append((question, section, "the whole dump's numbers are at least"))
        told = any(row["at_least"] for row in after if sums)
        if told:
            lines = ask(self.kmemdb, part, question, section, "md").replace("\\_", "_").splitlines()
            heading = [name.strip() for name in next(line for line in lines if line.startswith("| ")).split("|")]
            for c in sums:
                names = {"at_least_" + re.sub("(^|_)(kb|bytes)($|_)", rf"\1{unit}\3", c) for unit in ("mib", "kib")}
                if not names & set(heading):
                    self.faults.append((question, section, c, "people do not see that it is at least", heading))
        old = keyed(before, cols)
        for key, row in keyed(after, cols).items():
            for c, (unit, mark) in cols.items():
                if unit not in NUMBERS or c in UNKNOWN or key not in old or row[c] is None or any(
                        TOLD.search(row[n] or "") for n, (u, _) in cols.items() if u == "TEXT"):
                    continue
                a, b = old[key][c], row[c]
                self.compared += 1
                if a == b:
                    continue
                self.less += 1
                if mark != "+" or not row["at_least"] or (a is not None and b > a):
                    self.faults.append((question, section, c, a, b, [v for _, v in key][:3]))

    def part(self, whole, part):
        for path in sorted(glob.glob(os.path.join(self.questions, "*", "*.sql"))):
            for section, cols in sections(path):
                self.section(whole, part, os.path.basename(path)[:-4], section, cols)


def main():
    kmemdb, dump, types, questions = sys.argv[1:5]
    t = Tester(kmemdb, questions)
    size = os.path.getsize(dump)
    with tempfile.TemporaryDirectory() as work:
        whole, case = (os.path.join(work, name) for name in ("whole.db", "part.db"))
        load(kmemdb, [dump], types, whole)
        for how in (f"cut {size * 99 // 100}", f"cut {size * 9 // 10}", "lost 0.01 1"):
            load(kmemdb, damage([dump], how, work), types, case)
            before = len(t.faults)
            t.part(whole, case)
            for fault in t.faults[before:]:
                print(how, *fault)
    print(f"{t.compared} numbers compared, {t.less} of them less than the whole dump's, {len(t.faults)} faults")
    sys.exit(bool(t.faults) or not t.less)


if __name__ == "__main__":
    main()
