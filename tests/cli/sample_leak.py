#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The bundled dump with a leak: all that its module lost is found, nothing that it keeps, and nothing else.

    sample_leak.py KMEMDB SAMPLE
"""
import gzip
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

MASK = (1 << 64) - 1
# Of each kind, the kind and cache of its group, and how many objects of it nothing else leads to: events of a session are
# linked to one another.
GROUPS = {
    "event": ("slab", "reqtrace_event", 12),
    "buffer": ("pages", None, 480),
    "ring": ("vmalloc", "session_start+0x76/0x170 [reqtrace]", 12),
    "label": ("slab", "kmalloc-96", 12),
}
ROWS = 1000  # of a group, that table unreferenced has at most


def planted(sample):
    """Kind -> addresses of what is lost, and of what is kept."""
    lost, kept = {}, {}
    for line in gzip.open(sample / "planted.txt.gz", "rt"):
        kind, fate, inverse, _ = line.split()
        (lost if fate == "lost" else kept).setdefault(kind, set()).add(~int(inverse, 16) & MASK)
    return lost, kept


# Of each kind, what holds one that is lost: where it is known, and one that is kept.
NO_ROOT = "no root leads here: group "
KEPT = [r"kmalloc-512 object ", r"variable sessions\+0x"]
EVENT = r"reqtrace_event object "
HOLDERS = {
    # Linked in a ring: which way leads to the first is up to the threads of the search.
    "event": ([r"memory that no root leads to, such as " + EVENT], 3 * [EVENT] + [r"\d+ others"] + [EVENT] + KEPT),
    "buffer": (["nothing points here"], KEPT),
    "ring": (["nothing points here"], KEPT),
    "label": (["nothing points here"], KEPT),
}


def holders(kmemdb, case, address):
    """What identify says of who holds it, from there to a root."""
    facts = subprocess.run([kmemdb, "identify", case, f"{address:x}", "--section", "facts", "--format", "json"], check=True,
                           capture_output=True, text=True).stdout
    return [row["value"] for row in json.loads(facts) if row["fact"] in ("held by", "held in turn by")]


def holders_differ(kmemdb, case, lost, kept):
    """What identify says otherwise."""
    failed = []
    for name, wanted in HOLDERS.items():
        for addresses, want in zip((lost, kept), ([NO_ROOT] + wanted[0], wanted[1])):
            got = holders(kmemdb, case, min(addresses[name]))
            if len(got) != len(want) or not all(map(re.match, want, got)):
                failed.append(f"{name}: {got}, not {want}")
    return failed


def suspects(kmemdb, case):
    return subprocess.run([kmemdb, "ask", case, "leaks", "--section", "suspects", "--format", "csv"], check=True,
                          capture_output=True, text=True).stdout


def not_searched(db):
    """As when the dump lacks what a search needs."""
    db.execute("UPDATE load SET status = 'skipped', reason = 'a reason' WHERE collector = 'leak'")
    db.execute("DELETE FROM leak_group")
    db.commit()


def gone_differ(kmemdb, sample, folder):
    """What is said amiss of a dump that was loaded without a search, and moved away since."""
    failed = []
    case, dump = folder / "gone.db", folder / "gone.vmcore"
    shutil.copy(sample / "vmcore", dump)
    subprocess.run([kmemdb, "load", "--vmlinux", sample / "vmlinux.profile", "-o", case, dump], check=True,
                   stdout=subprocess.DEVNULL)
    dump.unlink()
    for question, way, shown in (("unreferenced", "json", None), ("unreferenced", "csv", None), ("objects", "jsonl", None),
                                 ("leaks", "json", "gone.vmcore was not searched"), ("leaks", "csv", "gone.vmcore was not searched"),
                                 ("unreferenced", "table", "gone.vmcore"), ("objects", "table", "gone.vmcore")):
        got = subprocess.run([kmemdb, "ask", case, question, "--format", way], capture_output=True, text=True)
        if got.returncode != 1:
            failed.append(f"{question} as {way} of a dump that is gone: status {got.returncode}")
        if way != "table" and f"not searched for unreferenced memory: the dump is needed to look for leaks: the dump '{dump}'" not in got.stderr:
            failed.append(f"{question} as {way} does not name the dump that is gone: {got.stderr!r}")
        if shown and shown not in got.stdout:
            failed.append(f"{question} as {way} answers about a dump that is gone: {got.stdout!r}")
        for claim in ("nothing is unreferenced", "no known type", "there is no such cache"):
            if claim in got.stdout:
                failed.append(f"{question} as {way} claims of a dump that was not searched: {claim}")
    return failed


def groups_differ(db, lost, kept):
    """What is in other groups than those that were planted."""
    failed = []
    rows = {}
    for addr, group in db.execute("SELECT addr, leak_group_id FROM unreferenced"):
        rows.setdefault(group, set()).add(addr & MASK)
    groups = {}
    for number, kind, cache, objects, tops, confidence, module, cgroup in db.execute(
            "SELECT leak_group_id, kind, cache, objects, tops, confidence, suspect_module, cgroup_path FROM leak_group"
            " WHERE confidence <> 'exempt'"):
        groups[kind, cache] = (objects, tops, confidence, module, cgroup, rows[number])
    for name, (kind, cache, tops) in GROUPS.items():
        want = (len(lost[name]), tops, "unreached", None if name == "label" else "reqtrace",
                "/svc/web" if name == "event" else None)
        *got, addrs = groups.pop((kind, cache), (None, set()))
        if tuple(got) != want:
            failed.append(f"{name}: {got}, not {want}")
        if not addrs <= lost[name] or len(addrs) != min(ROWS, len(lost[name])):
            failed.append(f"{name}: {len(addrs & lost[name])} of {len(lost[name])} lost ones, {len(addrs - lost[name])} others")
    if groups:
        failed.append(f"not planted: {groups}")
    if sum(map(len, kept.values())) != 2 * (250 + 40 + 1 + 1):
        failed.append(f"{kept}: not what two open sessions have")
    return failed


def main():
    kmemdb, sample = sys.argv[1], Path(sys.argv[2])
    lost, kept = planted(sample)
    with tempfile.TemporaryDirectory() as folder:
        case = Path(folder) / "case.db"
        subprocess.run([kmemdb, "load", "--leaks", "-o", case, sample / "vmcore"], check=True, stdout=subprocess.DEVNULL,
                       env={**os.environ, "XDG_CACHE_HOME": folder})
        db = sqlite3.connect(case)
        failed = groups_differ(db, lost, kept) + holders_differ(kmemdb, case, lost, kept)
        if "3000 objects of reqtrace_event" not in suspects(kmemdb, case):
            failed.append("ask leaks does not tell of the objects")
        not_searched(db)
        if "is not known: a reason" not in suspects(kmemdb, case):
            failed.append("ask leaks does not tell that no search was made")
        failed += gone_differ(kmemdb, sample, Path(folder))
    db.close()
    print("\n".join(failed))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
