#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs of one build raise no alarms, and a real change does.

    compare_splits.py KMEMDB SAMPLE SPLITS [RUN...]

Twenty runs are made from the dump in SAMPLE. Each of its numbers gets noise of one kind (none, narrow, wide, skewed, two
states, outliers); a part of the noise is common to all numbers of a run, since a busier machine has more of everything. Or
RUN... are case files of real runs. They are divided SPLITS times, at random with a fixed seed, into two sides of ten: all
splits together may raise two alarms. When a slab cache of head grows by a third, each split must raise an alarm for it.
"""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

RUNS = 20
# Table, column and what names a row.
NOISY = (
    ("slab_cache", "held_bytes", 4096), ("meminfo", "value_kb", 4), ("page_class", "pages", 1), ("zone", "free_pages", 1),
    ("vmalloc_area", "pages", 1), ("owner", "pages", 1), ("process_memory", "rss_kb", 4), ("process_memory", "pss_kb", 4),
    ("cgroup", "usage_bytes", 4096), ("file_cache", "cached_pages", 1), ("swap_area", "used_kb", 4), ("zram_device", "pool_pages", 1),
)


def noise(rng, kind, busy):
    """What a number is multiplied by in one run."""
    if kind == "none":
        return 1.0
    if kind == "narrow":
        return 1 + rng.gauss(0, 0.002) + busy * 0.002
    if kind == "wide":
        return 1 + rng.gauss(0, 0.05) + busy * 0.05
    if kind == "skewed":
        return rng.lognormvariate(0, 0.3)
    if kind == "states":
        return rng.choice((1.0, 1.5))
    return 1 + rng.gauss(0, 0.01) + (2.0 if rng.random() < 0.1 else 0)


def jitter(path, kinds, rng):
    busy = rng.gauss(0, 1)
    db = sqlite3.connect(path)
    tables = {name for name, in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    for table, column, step in NOISY:
        table = "_" + table if "_" + table in tables else table
        for rowid, value in db.execute(f"SELECT rowid, {column} FROM {table} WHERE {column} > 0").fetchall():
            kind = kinds.setdefault((table, column, rowid), random.Random(f"{table}{column}{rowid}").choice(
                ("none", "narrow", "wide", "skewed", "states", "outliers")))
            if table == "_slab_cache" and value == kinds["grown"]:
                kind = "narrow"
            value = max(0, round(value * noise(rng, kind, busy) / step)) * step
            db.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (value, rowid))
    db.commit()
    db.close()


def compare(kmemdb, base, head):
    done = subprocess.run([kmemdb, "compare", ",".join(base), ",".join(head), "--format", "json"], capture_output=True, text=True)
    if done.returncode in (1, 2, 3):
        sys.exit(f"status {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)


def make_runs(kmemdb, sample):
    subprocess.run([kmemdb, "load", "-o", "sample.db", os.path.join(sample, "vmcore")], check=True,
                   stdout=subprocess.DEVNULL)
    rng, runs = random.Random(20), []
    db = sqlite3.connect("sample.db")
    kinds = {"grown": db.execute("SELECT held_bytes FROM _slab_cache WHERE name = 'kmalloc-cg-4k'").fetchone()[0]}
    db.close()
    for i in range(RUNS):
        runs.append(f"{i}.db")
        shutil.copy("sample.db", runs[-1])
        jitter(runs[-1], kinds, rng)
    return runs


def grow(runs):
    """The largest slab cache of these runs takes a third more."""
    grown = []
    for run in runs:
        grown.append("grown-" + os.path.basename(run))
        shutil.copy(run, grown[-1])
        db = sqlite3.connect(grown[-1])
        db.execute("UPDATE _slab_cache SET held_bytes = held_bytes * 4 / 3 WHERE name = 'kmalloc-cg-4k'")
        db.commit()
        db.close()
    return grown


def main():
    kmemdb, sample, splits = os.path.realpath(sys.argv[1]), os.path.realpath(sys.argv[2]), int(sys.argv[3])
    given = [os.path.realpath(path) for path in sys.argv[4:]]
    rng = random.Random(12)
    with tempfile.TemporaryDirectory() as work:
        os.chdir(work)
        os.environ["XDG_CACHE_HOME"] = work
        runs = given or make_runs(kmemdb, sample)
        alarms, within, metrics = 0, 0, []
        deals, half = [rng.sample(runs, len(runs)) for _ in range(splits)], len(runs) // 2
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(lambda dealt: compare(kmemdb, dealt[:half], dealt[half:]), deals))
        for i, result in enumerate(results):
            marks = [d["mark"] for d in result["differences"]]
            alarms += marks.count("!")
            within += marks.count("~")
            metrics.append(len(marks))
            for d in result["differences"]:
                if d["mark"] == "!":
                    print(f"split {i}: alarm {d['area']} {d['name']} {d['delta_bytes']:+d} p {d['p']:.2g}")
        print(f"{splits} splits of {len(runs)} runs: {alarms} alarms; {sum(metrics) // splits} rows differ in each, "
              f"{within / max(sum(metrics), 1):.0%} of them within the spread")
        failed = alarms > 2 or not sum(metrics)
        if not given:
            # Of a cache whose noise is narrow, and of twenty dealt fairly.
            for i in range(3):
                dealt = rng.sample(runs, len(runs))
                result = compare(kmemdb, dealt[:10], grow(dealt[10:]))
                found = [d["name"] for d in result["differences"] if d["mark"] == "!"]
                print(f"grown: alarms for {found}")
                failed |= found != ["kmalloc-cg-4k"]
        return 1 if failed else 0


sys.exit(main())
