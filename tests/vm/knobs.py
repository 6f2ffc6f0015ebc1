#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compares the settings in a dump of a guest of make-knobs.sh with the guest's own files.

usage: knobs.py [--quiet] KMEMDB GUEST VMLINUX

The dump and the guest's /proc and /sys files are two captures of one case. A setting of which both have a value must be
the same; the taint flags and the load average too. A setting that /proc gives and the dump does not is named, with its
reason. Exit status 1: something differs, or fewer than half of what /proc gives are compared.
"""
import csv
import io
import pathlib
import subprocess
import sys
import tempfile

BOTH = """
SELECT p.name, d.value, d.reason, p.value FROM sysctl p
LEFT JOIN sysctl d ON d.name = p.name AND d.capture_id = 1
WHERE p.capture_id > 1
UNION ALL
SELECT 'tainted', d.tainted, NULL, p.tainted FROM capture d JOIN capture p ON p.capture_id > 1 WHERE d.capture_id = 1
UNION ALL
SELECT 'load average', round(d.load_1), NULL, round(p.load_1) FROM capture d JOIN capture p ON p.capture_id > 1
WHERE d.capture_id = 1"""


def main():
    args = [a for a in sys.argv[1:] if a != "--quiet"]
    if len(args) != 3:
        sys.exit(__doc__)
    quiet = len(args) < len(sys.argv) - 1
    kmemdb, guest, vmlinux = args[0], pathlib.Path(args[1]), args[2]
    with tempfile.TemporaryDirectory() as work:
        case = f"{work}/case.db"
        for what in (["--vmlinux", vmlinux, guest / "vmcore.kdump"], [guest]):
            done = subprocess.run([kmemdb, "load", "-o", case, *what], capture_output=True, text=True)
            if done.returncode not in (0, 1):
                sys.exit(f"{guest.name}: load ended with {done.returncode}: {done.stderr}")
        out = subprocess.run([kmemdb, "query", case, "--format", "csv", BOTH], capture_output=True, text=True, check=True).stdout
    same, differ, lacks = 0, 0, []
    for name, dump, reason, says in list(csv.reader(io.StringIO(out)))[1:]:
        if not says:
            continue  # a file that cannot be read, such as drop_caches
        if dump == says:
            same += 1
        elif dump:
            differ += 1
            print(f"{guest.name}: {name}: the dump has {dump}, the guest said {says}")
        else:
            lacks.append(f"{name} ({reason or 'no row'})")
    if lacks and not quiet:
        print(f"{guest.name}: not in the dump: " + ", ".join(lacks))
    print(f"{guest.name}: {same} settings as the guest said, {differ} others, {len(lacks)} not in the dump")
    return 0 if differ == 0 and same > len(lacks) else 1


if __name__ == "__main__":
    sys.exit(main())
