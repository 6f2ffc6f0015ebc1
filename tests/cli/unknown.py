#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is unknown is never printed as a number: as unknown.c, but for rendered output.

usage: unknown.py KMEMDB UNKNOWN CASE...

Each column that may be NULL and that the report or a comparison reads is set to NULL in a copy of CASE. `kmemdb report` and
`kmemdb compare CASE COPY` must then not print a number that they do not print for CASE in the same column of the same part:
it could not follow from anything known. For columns that identify a row, only a new 0 is an error. A comparison has no row
for a value that is unknown on one side.
"""
import fnmatch
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

NUMBER = re.compile(r"(?<![\w.])<?-?\d[\d,]*(?:\.\d+)?(?![\w])")


def tokens(text):
    """(part, column, number) of each number of a report in Markdown; column "" is text outside of tables."""
    part, head, found = "", None, {}
    for line in text.splitlines():
        if line.startswith("#"):
            part, head = re.sub(r" \(from capture .*", "", line.lstrip("# ")), None
        cells = [c.strip() for c in line.strip("|").split("|")] if line.startswith("|") else None
        if cells is None:
            cells, names = [line], [""]
            head = None
        elif head is None:
            head = cells
            continue
        else:
            names = head
        for name, cell in zip(names, cells):
            if set(cell) <= set("-:"):
                continue
            for number in NUMBER.findall(cell):
                found.setdefault((part, name, number.replace(",", "")), cell)
    return found


def is_zero(number):
    return not number.strip("<-0.")


class Tester:
    def __init__(self, kmemdb, unknown, case, folder):
        self.kmemdb, self.case, self.folder = kmemdb, case, folder
        self.env = dict(os.environ, LC_ALL="C.UTF-8", XDG_CACHE_HOME=folder + "/cache")
        self.alternatives = [line.split("\t") for line in self.lines(unknown, "--alternatives")]
        self.reads = [line.split("\t") for line in self.lines(unknown, "--reads", case)]
        db = sqlite3.connect(f"file:{case}?mode=ro", uri=True)
        self.tables = {name for name, in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
                       if db.execute(f'SELECT EXISTS (SELECT 1 FROM "{name}")').fetchone()[0]}
        db.close()
        self.full = {"report": self.run("report", case), "compare": self.run("compare", case, case)}
        self.parts = re.findall(r'"title": "([^"]*)", "question": "([^"]*)", "section": "([^"]*)"',
                                self.run("report", case, form="json"))

    def lines(self, *args):
        return subprocess.run(args, capture_output=True, text=True, check=True).stdout.splitlines()

    def run(self, *args, form="md"):
        done = subprocess.run([self.kmemdb, *args, "--format", form], env=self.env, capture_output=True, text=True,
                              timeout=100, check=False)
        if done.returncode not in (0, 1, 4, 16, 20) or not done.stdout:
            sys.exit(f"kmemdb {' '.join(args)}: exit status {done.returncode}\n{done.stderr}")
        return done.stdout

    def alternative(self, wheres, column):
        return any(fnmatch.fnmatch(column, c) and any(fnmatch.fnmatch(w, where) for w in wheres)
                   for where, c in self.alternatives)

    def columns(self):
        """{column: (commands that read it, whether it is a key)} of tables with rows."""
        shown = {f"ask {q} {s}" for _, q, s in self.parts} | {"view coverage", "view log_finds"}
        chosen = {}
        for where, column, key in self.reads:
            where = where.removesuffix(", note")
            command = "report" if where in shown else "compare" if where.startswith("compare ") else None
            if command and column.split(".")[0] in self.tables:
                chosen.setdefault(column, (set(), key == "1"))[0].add(command)
        return chosen

    def test(self, column, commands, key):
        """Lines that tell what is wrong when @column is NULL."""
        table, name = column.split(".")
        path = f"{self.folder}/{column}.db"
        shutil.copyfile(self.case, path)
        db = sqlite3.connect(path, isolation_level=None)
        db.execute("PRAGMA synchronous = OFF")
        db.execute("PRAGMA journal_mode = OFF")
        db.execute(f'UPDATE "{table}" SET "{name}" = NULL')
        db.close()
        told = []
        for command in sorted(commands):
            text = self.run("report", path) if command == "report" else self.run("compare", self.case, path)
            told += self.faults(command, column, key, text)
        os.unlink(path)
        return told

    def faults(self, command, column, key, text):
        full = tokens(self.full[command])
        for (part, name, number), cell in tokens(text).items():
            if (part, name, number) in full or (key and not is_zero(number)):
                continue
            # Which side is which, and how many things are unknown; other rows pair without a key.
            if command == "compare" and (part in ("", "What could not be compared") or name == "" or key):
                continue
            wheres = [f"ask {q} {s}" for t, q, s in self.parts if t == part] or ["view coverage"]
            if command == "compare":
                row = [c.strip() for c in next(l for l in text.splitlines() if cell in l).strip("|").split("|")]
                wheres = [f"compare {c}" for c in row[:3]]
            if not self.alternative(wheres, column):
                yield f"{column} unknown: {command}, '{part}', {name or 'text'} says {number} in '{cell[:150]}'"


def main():
    kmemdb, unknown, *cases = sys.argv[1:]
    faults = runs = 0
    with tempfile.TemporaryDirectory() as folder:
        for case in cases:
            t = Tester(kmemdb, unknown, case, folder)
            columns = t.columns()
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                for told in pool.map(lambda c, t=t, columns=columns: t.test(c, *columns[c]), columns):
                    runs += 1
                    faults += len(told)
                    for line in told:
                        print(f"{os.path.basename(case)}: {line}")
    print(f"{runs} columns, {faults} faults")
    return 1 if faults or runs < 100 * len(cases) else 0


if __name__ == "__main__":
    sys.exit(main())
