#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""DuckDB loads the csv and jsonl files of kmemdb export with the types of schema.sql.

    duckdb.py KMEMDB FLEET     (FLEET: the folder of two_hundred.py)
    duckdb.py --install        get DuckDB from npm into the cache folder

Compares rows, values and sums of every column of every table with SQLite's. Exit status 77: there is no DuckDB.
"""

import glob
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile

from postgresql import check, fleet_rows, shown
import postgresql

CACHE = os.environ.get("KMEMDB_DUCKDB_CACHE") or os.path.expanduser("~/.cache/kmemdb-duckdb")
PACKAGE = "@duckdb/node-api"
VERSION = "1.5.6-r.1"


def install():
    if os.path.isdir(os.path.join(CACHE, "node_modules", PACKAGE)):
        return 0
    if not shutil.which("npm"):
        print("duckdb.py: there is no npm", file=sys.stderr)
        return 77
    os.makedirs(CACHE, exist_ok=True)
    # Its binary is in a package of its own: nothing is fetched by scripts.
    return subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", CACHE, f"{PACKAGE}@{VERSION}"],
                          check=False).returncode


def wanted(cases, fleet):
    """Of each table, names of columns and rows: those of captures, each once, and those of the fleet."""
    tables, seen = {}, set()
    for path in cases:
        db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        keys = {i: k for i, k in db.execute(f"SELECT capture_id, {postgresql.KEY} FROM capture")}
        for (name,) in db.execute("SELECT table_name FROM doc_column WHERE column_name = 'capture_id' AND null_rule = 'required'").fetchall():
            rows = db.execute(f'SELECT * FROM "{name}"')
            names, have = tables.setdefault(name, (["capture_key"] + [c[0] for c in rows.description], []))
            have.extend([keys.get(r[0]), *r] for r in rows if keys.get(r[0]) not in seen)
        db.close()
        seen.update(k for k in keys.values() if k is not None)
    return tables | fleet_rows(fleet)


def sums(values):
    """How many values, and their sum, or that of their lengths."""
    there = [v for v in values if v is not None]
    if not there:
        return 0, None
    return len(there), sum(len(shown(v)) if isinstance(v, str) else v for v in there)


def same(told, want):
    if told is None or want is None:
        return told is None and want is None
    return abs(float(told) - want) <= 1e-9 * abs(want) if isinstance(want, float) else int(float(told)) == want if isinstance(told, float) else int(told) == want


def main():
    if sys.argv[1:] == ["--install"]:
        return install()
    kmemdb, folder = (os.path.abspath(p) for p in sys.argv[1:3])
    if not shutil.which("node") or not os.path.isdir(os.path.join(CACHE, "node_modules", PACKAGE)):
        print("SKIP: there is no DuckDB: tests/fleet/duckdb.py --install")
        return 77
    fleet = os.path.join(folder, "fleet")
    want = wanted(sorted(glob.glob(os.path.join(fleet, "cases/*.db"))), os.path.join(fleet, "fleet.db"))
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "duckdb.js")
    answers = []
    with tempfile.TemporaryDirectory() as tmp:
        for fmt in ("csv", "jsonl"):
            files = os.path.join(tmp, fmt)
            r = subprocess.run([kmemdb, "export", fleet, files, "--format", fmt], capture_output=True, text=True)
            check(r.returncode == 0, f"--format {fmt}: {r.stderr}")
            r = subprocess.run(["node", script, files, fmt], capture_output=True, text=True, env=os.environ | {"NODE_PATH": os.path.join(CACHE, "node_modules")})
            check(r.returncode == 0, f"{fmt}: {r.stderr[:2000]}")
            if r.returncode:
                continue
            told = json.loads(r.stdout)
            answers.append(told.pop("answer"))
            check(told.keys() == want.keys(), f"{fmt}: tables {told.keys() ^ want.keys()}")
            for name, (names, rows) in want.items():
                check(told[name]["rows"] == len(rows), f"{fmt} {name}: {told[name]['rows']} rows, {len(rows)} in SQLite")
                check(list(told[name]["columns"]) == names, f"{fmt} {name}: columns {list(told[name]['columns'])}")
                for i, column in enumerate(names):
                    n, total = sums([r[i] for r in rows])
                    has = told[name]["columns"][column]
                    check(has[0] == n and same(has[1], total), f"{fmt} {name}.{column}: {has}, {(n, total)} in SQLite")
    check(len(answers) == 2 and answers[0] == answers[1] and answers[0][0][:2] == ["host-07", "kmalloc-192"], f"the question: {answers}")
    return postgresql.failed


if __name__ == "__main__":
    sys.exit(main())
