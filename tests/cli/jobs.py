#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of a dump do not depend on the number of threads.

    jobs.py KMEMDB SAMPLE

Loads the sample with --jobs 1, 2, 8 and 64 and compares every row of every table, in the order in which they are
stored, except for the time and duration of the load. All stored text must be valid UTF-8.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile

# Of the run, not of the dump.
TIMES = {"capture": {"loaded_at", "load_seconds"}, "load": {"seconds"}}
# How long it took, what the first load read and the others found in a cache, what each thread decompressed anew.
OF_THE_RUN = "key NOT LIKE 'types\\_%' ESCAPE '\\' AND key NOT LIKE 'scan\\_%' ESCAPE '\\'"


def rows(path):
    """All rows of all tables; sqlite3 decodes text as UTF-8 and raises an error where it is none."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    found = {}
    for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'").fetchall():
        cols = [c[1] for c in db.execute(f"PRAGMA table_info('{name}')") if c[1] not in TIMES.get(name, ())]
        where = f" WHERE {OF_THE_RUN}" if name == "dump_info" else ""
        quoted = ", ".join('"' + c + '"' for c in cols)
        found[name] = db.execute(f"SELECT {quoted} FROM \"{name}\"{where} ORDER BY rowid").fetchall()
    db.close()
    return found


def main():
    kmemdb, sample = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    failed = 0
    with tempfile.TemporaryDirectory() as tmp:
        first = None
        for jobs in (1, 2, 8, 64):
            case = os.path.join(tmp, f"{jobs}.db")
            env = dict(os.environ, XDG_CACHE_HOME=tmp)
            subprocess.run([kmemdb, "load", "--jobs", str(jobs), "-o", case, "--vmlinux",
                            os.path.join(sample, "vmlinux.profile"), os.path.join(sample, "vmcore")],
                           stdout=subprocess.DEVNULL, env=env, check=True)
            got = rows(case)
            if first is None:
                first = got
                if sum(map(len, got.values())) < 10000:
                    print("FAIL the sample gives few rows")
                    failed = 1
                continue
            for name in sorted(got.keys() | first.keys()):
                if got.get(name) == first.get(name):
                    continue
                failed = 1
                print(f"FAIL --jobs {jobs}: table {name} differs from that of --jobs 1")
                for mark, a, b in (("-", first, got), ("+", got, first)):
                    others = set(b.get(name, ()))
                    for row in [r for r in a.get(name, ()) if r not in others][:3]:
                        print(f"    {mark} {row}")
    sys.exit(failed)


if __name__ == "__main__":
    main()
