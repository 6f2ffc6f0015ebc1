# SPDX-License-Identifier: GPL-2.0-or-later
"""Comparisons of a case file with the guest's own files and with the output of other tools for its dump.

To add a subject: a file here with functions that begin with

    @comparison
    def compare_subject(c):

that call c.result() for each comparison, and c.missing() where one was not possible: compare.py finds them, in
the order of file names. Formats of files are read in formats.py. A comparison that cannot fail is worthless: one
whose file the guest has, but whose rows are not there, is a failure (c.collected()).
"""

import importlib
import os
import pkgutil
import re
import sqlite3
import traceback

FUNCTIONS = []


def comparison(function):
    """Register @function(c), c a Comparison."""
    FUNCTIONS.append(function)
    return function


class Comparison:
    """One case file and its guest. Counts what agrees, prints what does not.

    guest, proc  the guest's directory, and proc/ in it
    db           the case file, read-only
    pages        the largest difference, in pages a zone, that is put down to reading the files
    case, kmemdb the case file, and the program, None when what it says is not compared
    filtered     the dump tool left out kernel data: what does not hold then is told, and is no failure
    """

    def __init__(self, guest, case, pages=64, quiet=False, kmemdb=None):
        self.case = case
        self.kmemdb = kmemdb
        self.guest = guest
        self.proc = os.path.join(guest, "proc")
        self.db = sqlite3.connect(f"file:{case}?mode=ro", uri=True)
        self.pages = pages
        self.quiet = quiet
        # makedumpfile takes kernel data of newer kernels for a user's, another part in each dump. Such a dump is held
        # against the whole one, row by row (containers.py); what does not agree with the guest's files is no failure.
        self.filtered = self.value("SELECT 1 FROM issue WHERE kind = 'excluded' AND collector NOT LIKE 'proc%'") is not None
        self.failed = 0
        self.compared = 0
        self.not_compared = 0

    def rows(self, sql, *values):
        return self.db.execute(sql, values).fetchall()

    def value(self, sql, *values):
        """The first column of the first row; None when there is none."""
        found = self.db.execute(sql, values).fetchone()
        return found[0] if found else None

    def read(self, name):
        """A text of the guest's directory, empty when it is not there."""
        return read(os.path.join(self.guest, name))

    def release(self):
        """The kernel's version, (6, 12)."""
        return tuple(int(n) for n in re.findall(r"\d+", self.read("release"))[:2])

    def status(self, collector):
        """complete, partial, skipped or failed; None: this program has no such collector."""
        return self.value("SELECT status FROM load WHERE collector = ?", collector)

    def result(self, name, ok, text):
        if not ok and self.filtered:
            self.missing(name, f"the dump tool left out kernel data: {text}")
            return
        self.compared += 1
        self.failed += not ok
        if not ok or not self.quiet:
            print(f"{'ok  ' if ok else 'FAIL'} {name}: {text}")

    def missing(self, name, text):
        """What could not be compared, and why: said, but no failure."""
        self.not_compared += 1
        if not self.quiet:
            print(f"none {name}: {text}")

    def collected(self, name, collector, table):
        """Whether there is something to compare. A collector that left no row in @table is a failure; that there
        is no such collector is said."""
        status = self.status(collector)
        if status is None:
            self.missing(name, f"not collected: there is no collector {collector}")
            return False
        if not self.value(f'SELECT count(*) FROM "{table}"'):
            self.result(name, False, f"no row in {table}: collector {collector} is {status}")
            return False
        return True

    def run(self):
        for module in sorted(m.name for m in pkgutil.iter_modules(__path__)):
            importlib.import_module(f"{__name__}.{module}")
        for function in FUNCTIONS:
            try:
                function(self)
            except (TypeError, KeyError, IndexError, ValueError) as e:
                # What a filtered dump does not tell is NULL, or no row: result() says so; anywhere else it is a failure.
                where = traceback.extract_tb(e.__traceback__)[-1]
                self.result(function.__name__, False, f"{type(e).__name__}: {e} ({os.path.basename(where.filename)}:{where.lineno})")


def read(path):
    try:
        with open(path, encoding="utf-8", errors="replace") as f:
            return f.read()
    except OSError:
        return ""


def unsigned(n):
    """An address as the kernel has it, of the bit pattern in a case."""
    return None if n is None else n & (1 << 64) - 1


def compare_rows(c, collector, name, ours, theirs, moving=()):
    """Rows keyed by their first column. @moving: keys that may come, go and change.

    Where the dump lacks pages, and the collector says so, what it does tell has to agree."""
    if not theirs:
        return
    left, right = {r[0]: r for r in ours}, {r[0]: r for r in theirs}
    status = c.status(collector) or "none"
    told = lambda a, b: a == b or status == "partial" and (
        a is None or b and all(x in (None, y) for x, y in zip(a, b)))
    equal = sum(left.get(k) == right[k] for k in right)
    differ = [k for k in sorted(set(left) | set(right), key=str)
              if not told(left.get(k), right.get(k))]
    bad = [f"{left.get(k, 'none')} here, {right.get(k, 'none')} there"
           for k in differ if k not in moving]
    c.result(name, not bad and len(left) == len(ours) and status in ("complete", "partial"),
             f"{len(theirs)} rows, {equal} equal, {len(differ) - len(bad)} moved, {status}"
             + "".join("; " + b for b in bad[:5]) + (f"; {len(bad)} in all" if len(bad) > 5 else ""))
