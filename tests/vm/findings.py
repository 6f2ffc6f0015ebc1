#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compares the findings of a guest's dump with what was provoked in it: these rules find something, and no other.

usage: findings.py [--quiet] KMEMDB GUEST VMLINUX DUMP

Errors, warnings and notices count. What each kind of guest provokes is listed below; guests whose own files show it (make-guest.sh,
make-kdump.sh, make-machine.sh) are compared by comparisons/findings.py. Exit status 1: a finding is missing or unexpected.
"""
import os
import sqlite3
import subprocess
import sys
import tempfile

# Kind of guest: rules that must find something, rules that may, options of load. A try guest's module raises the watermarks of
# one zone after the other, alone: what the kernel computes from them does not follow.
EXPECTED = {
    "edge": ({"oom-kills", "allocation-failures", "cgroup-kills"}, set(), []),
    "plant": ({"leak-suspects"}, set(), ["--leaks"]),
    "clean": (set(), set(), ["--leaks"]),
    "fresh": (set(), set(), []),
    "cache": (set(), set(), []),
    "swap": (set(), set(), []),
    "files": (set(), set(), []),
    "work": (set(), set(), []),
    "tasks": (set(), set(), []),
    "knobs": (set(), set(), []),
    "full": ({"unreclaimable-slab"}, set(), []),
    "16g": (set(), set(), ["--pages", "none"]),
    "herd": (set(), set(), []),
    "try": ({"large-reserve", "low-memory", "failed-checks"}, set(), ["--pages", "none"]),
}


def findings(kmemdb, vmlinux, dump, options):
    """(rule, severity, subject: says) of all that was found."""
    with tempfile.TemporaryDirectory() as work:
        case = os.path.join(work, "case.db")
        done = subprocess.run([kmemdb, "load", *options, "--vmlinux", vmlinux, "-o", case, dump], capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1):
            sys.exit(f"{dump}: load ended with {done.returncode}: {done.stderr}")
        db = sqlite3.connect(case)
        judged = db.execute("SELECT count(DISTINCT rule) FROM finding WHERE severity <> 'unknown'").fetchone()[0]
        rows = db.execute("SELECT rule, severity, coalesce(subject || ': ', '') || says FROM finding WHERE severity IN ('error', 'warning', 'notice')")
        return judged, rows.fetchall()


def main():
    args = [a for a in sys.argv[1:] if a != "--quiet"]
    if len(args) != 4:
        sys.exit(__doc__)
    quiet = len(args) < len(sys.argv) - 1
    kmemdb, guest, vmlinux, dump = args
    name = os.path.basename(os.path.normpath(guest))
    kind = name.split("-")[1]
    must, may, options = EXPECTED[kind]
    judged, rows = findings(kmemdb, vmlinux, dump, options)
    found = {r[0] for r in rows}
    good = must <= found <= must | may and judged >= 10
    for rule, severity, text in rows:
        if not quiet or rule not in must | may:
            print(f"{'ok  ' if rule in must | may else 'FAIL'} {name}: {severity} {rule}: {text}")
    for rule in sorted(must - found):
        print(f"FAIL {name}: {rule} finds nothing")
    if judged < 10:
        print(f"FAIL {name}: {judged} rules were judged")
    print(f"{name}: {len(found)} rules find what was provoked, and no other" if good else f"{name}: findings are not what was provoked")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
