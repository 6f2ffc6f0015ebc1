#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compares two kernels that differ by one member of task_struct and by the order of one cache's slabs (make-pair.sh), and expects
these two, their cost, what follows from them, and nothing else.

usage: pair.py KMEMDB KERNELS GUESTS

What head must cost is computed here from the tables of the cases: member and objects, slabs of either kind for as many objects.
Runs of the same kernel in two halves must differ in nothing, and those of base, dealt a hundred times into two sides, may raise
two alarms in all (tests/cli/compare_splits.py). Exit status 1: a difference is missing, wrong or unexpected.
"""
import glob
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile

MEMBER, CACHE = "km_extra", "radix_tree_node"
GROWN = 16 * 8
failures = []


def expect(what, got, want):
    if got != want:
        failures.append(f"{what}: {got}, not {want}")


def compare(kmemdb, base, head, *options):
    done = subprocess.run([kmemdb, "compare", ",".join(base), ",".join(head), "--top", "0", "--format", "json", *options],
                          capture_output=True, text=True, check=False)
    if done.returncode not in (0, 4, 16, 20):
        sys.exit(f"compare ended with {done.returncode}: {done.stderr}{done.stdout[:300]}")
    return json.loads(done.stdout)


def caches(runs):
    """Of the two caches, from table slab_cache: sizes, and the median number of objects."""
    found = {}
    for run in runs:
        with sqlite3.connect(run) as db:
            for name, *row in db.execute("SELECT name, object_bytes, objects_per_slab, pages_per_slab, allocated_objects FROM slab_cache "
                                         "WHERE name IN ('task_struct', ?)", (CACHE,)):
                found.setdefault(name, []).append(row)
    for name, rows in found.items():
        expect(f"sizes of {name} in all runs", len({tuple(r[:3]) for r in rows}), 1)
    return {name: (*rows[0][:3], statistics.median(r[3] for r in rows)) for name, rows in found.items()}


def check_growth(result, base, head):
    """Exactly these two caches, at what they cost."""
    growth = {g["cache"]: g for g in result["growth"]}
    expect("caches with other objects or slabs", sorted(growth), sorted(("task_struct", CACHE)))
    for cache, g in growth.items():
        old, new = base[cache], head[cache]
        page, objects = 4096, new[3]
        cost = objects * page * (new[2] / new[1] - old[2] / old[1])
        expect(f"{cache}: size of an object", (g["old_size"], g["new_size"]), (old[0], new[0]))
        expect(f"{cache}: objects", g["objects"], int(objects))
        expect(f"{cache}: bytes of objects", g["delta_object_bytes"], int(objects * (new[0] - old[0])))
        if abs(g["delta_slab_bytes"] - cost) > 1:
            failures.append(f"{cache}: slabs cost {g['delta_slab_bytes']}, not {cost}")
        print(f"{cache}: {g['old_size']} to {g['new_size']} bytes, {g['objects']} objects, {g['delta_object_bytes']:+} bytes of objects, "
              f"{g['delta_slab_bytes']:+} bytes of slabs; {g['slab']}; {g['members']}")
    expect("task_struct grew by", head["task_struct"][0] - base["task_struct"][0], GROWN)
    expect("object of the other cache", head[CACHE][0], base[CACHE][0])
    expect("its slabs", head[CACHE][2], 2 * base[CACHE][2])
    if f"added long unsigned int [16] {MEMBER} ({GROWN} at " not in (growth.get("task_struct", {}).get("members") or ""):
        failures.append("task_struct: the member is not named")


# What follows from the two: the sums that these caches are in, and settings that are a share of what was free at boot
# (init_user_reserve() and init_admin_reserve(), mm/mmap.c: a 32nd).
FOLLOWS = {("meminfo", "Slab"), ("meminfo", "SReclaimable"), ("meminfo", "KReclaimable"), ("meminfo", "SUnreclaim"), ("class", "slab")}
SETTINGS = {"vm.admin_reserve_kbytes", "vm.user_reserve_kbytes"}


def check_differences(result):
    """Beyond the spread of the runs only what was changed differs, and what follows from it."""
    changed = {("slab", "task_struct"), ("slab", CACHE)}
    beyond = {(d["area"], d["name"]) for d in result["differences"] if d["mark"] != "~"}
    expect("what differs beyond the spread", beyond - FOLLOWS, changed)
    expect("alarms", [d["name"] for d in result["differences"] if d["mark"] == "!" and (d["area"], d["name"]) not in changed | FOLLOWS], [])
    values = {(v["area"], v["name"]) for v in result["values"] if v["name"] not in SETTINGS}
    expect("values that differ", values, {("structure", "struct task_struct")})
    for v in result["values"]:
        if v["name"] in SETTINGS and not abs(int(v["old"]) - int(v["new"])) <= 64:
            failures.append(f"{v['name']}: {v['old']} to {v['new']}")
    expect("incomplete", [why["why"] for why in result["incomplete"]], [])


def check_same(kmemdb, runs):
    """Two halves of the runs of one kernel: nothing is an alarm, no structure and no slab differs."""
    half = len(runs) // 2
    result = compare(kmemdb, runs[:half], runs[half:])
    expect("alarms in runs of one kernel", result["alarms"], 0)
    expect("caches with other slabs in runs of one kernel", result["growth"], [])
    expect("values of one kernel", result["values"], [])


def check_splits(kmemdb, runs):
    """Default settings, all areas: at most two alarms in a hundred splits."""
    here = os.path.dirname(os.path.realpath(__file__))
    done = subprocess.run([sys.executable, os.path.join(here, "../cli/compare_splits.py"), kmemdb, os.path.join(here, "../../samples/debian-6.12"),
                           "100", *runs], capture_output=True, text=True, check=False)
    print(done.stdout.strip())
    expect("splits of runs of one kernel", (done.returncode, done.stderr), (0, ""))
    if len(runs) < 20:
        failures.append(f"{len(runs)} runs of base are too few for the splits: make-pair.sh makes 20")


def check_types(kmemdb, kernels):
    """The structures alone: one member added, and what lies behind it moved."""
    result = compare(kmemdb, [f"{kernels}/pairbase/vmlinux"], [f"{kernels}/pairhead/vmlinux"], "--types")
    types = [(d["side"], d["name"], d["delta_bytes"]) for d in result["differences"] if d["area"] == "type"]
    expect("structures that differ", types, [("both", "struct task_struct", GROWN)])
    added = [m for m in result["members"] if m["change"] != "moved"]
    expect("members", [(m["structure"], m["change"], m["name"], m["new_size"]) for m in added], [("task_struct", "added", MEMBER, GROWN)])
    moved = {m["structure"] for m in result["members"] if m["change"] == "moved"}
    expect("structures in which members moved", moved, {"task_struct"})
    return result


def main():
    kmemdb, kernels, guests = os.path.realpath(sys.argv[1]), sys.argv[2], sys.argv[3]
    sides = {}
    with tempfile.TemporaryDirectory() as work:
        os.environ["XDG_CACHE_HOME"] = work
        for side in ("pairbase", "pairhead"):
            sides[side] = []
            for guest in sorted(glob.glob(f"{guests}/{side}-*")):
                case = os.path.join(work, os.path.basename(guest) + ".db")
                done = subprocess.run([kmemdb, "load", "--vmlinux", f"{kernels}/{side}/vmlinux", "-o", case, f"{guest}/vmcore.kdump"],
                                      capture_output=True, text=True, check=False)
                if done.returncode not in (0, 1):
                    sys.exit(f"{guest}: load ended with {done.returncode}: {done.stderr}")
                sides[side].append(case)
        base, head = sides["pairbase"], sides["pairhead"]
        result = compare(kmemdb, base, head)
        print(result["verdict"])
        check_growth(result, caches(base), caches(head))
        check_differences(result)
        for runs in (base, head):
            check_same(kmemdb, runs)
        check_splits(kmemdb, base)
        for d in result["differences"]:
            if d["mark"] == "~":
                continue
            print(f"{d['mark'] or ' '} {d['side']} {d['area']} {d['name']} {d['old_bytes']} {d['delta_bytes']:+} noise {d['noise_bytes']} {d['reason']}")
        for v in result["values"]:
            print(f"  {v['side']} {v['area']} {v['name']}: {v['old']} to {v['new']}")
        types = check_types(kmemdb, kernels)
        for d in types["differences"]:
            print(f"types: {d['side']} {d['area']} {d['name']} {d['old_bytes']} {d['delta_bytes']:+} {d['reason']}")
    for f in failures:
        print(f"FAIL {f}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
