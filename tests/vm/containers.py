#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The same memory in all containers gives the same tables.

    containers.py KMEMDB VMLINUX GUEST_DIR [TABLE...]

Loads every vmcore* of a guest's directory (ELF, kdump of each codec, flattened, a split set given in
shuffled order) into a case of its own and compares all tables by the hash of their sorted rows, but
for those that speak of the file (capture, dump_info, load). Exit status 1 when tables differ that
must not. Tables that may differ, and why, are printed.

makedumpfile -d 31 leaves out pages that the kernel has freed or gave to user space. Struct pages and
the kernel's own data stay, so that a filtered dump must give the tables of the whole one, with the
exceptions in MAY_DIFFER. One more is made where the dump tool took the kernel's own data for a user's
(makedumpfile 1.7.2 does not know the slab pages of 6.10 and later): rows may be missing from the
tables of a collector that names each excluded structure in table issue.
"""

import hashlib
import os
import random
import re
import sqlite3
import subprocess
import sys
import tempfile

COLLECTOR_OF = {"pcp_list": "pcp", "free_area": "free_list", "vmalloc_area": "vmalloc", "swap_area": "swap",
                "process_memory": "process", "vma": "process"}
# Their rows are made of slab objects, names and lists of them: without some of these a row tells less.
OF_SLAB_OBJECTS = {"memory_map", "module", "process_memory", "swap_area", "task", "vma", "vmalloc_area"}
# Who holds a page, is charged for it or counts it is known by objects of many collectors.
OF_OTHERS = {"cgroup", "cgroup_page", "cgroup_stat", "check", "owner", "page_class", "page_run", "unowned_run"}
OF_THE_FILE = {"capture", "dump_info", "load"}
MAY_DIFFER = {
    # Where VMCOREINFO was found: in a note, a sub-header, or guest memory.
    "variant": "names the place where VMCOREINFO was found",
}


def dumps(guest):
    """Name and input files of each dump of the guest."""
    whole, split = [], {}
    for name in sorted(os.listdir(guest)):
        if not name.startswith("vmcore") or name.endswith((".guest", ".xz", ".gz", ".zst")):
            continue
        m = re.fullmatch(r"(vmcore\..*split.*)\.(\d+)", name)
        if m:
            split.setdefault(m.group(1), []).append(name)
        else:
            whole.append((name, [name]))
    for name, parts in split.items():
        random.Random(1).shuffle(parts)
        whole.append((name + " (" + ", ".join(p.rsplit(".", 1)[1] for p in parts) + ")", parts))
    return whole


def tables(path):
    """Hash and number of rows of each table."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    db.text_factory = bytes
    found = {}
    for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"
                              " AND name NOT LIKE 'sqlite%' ORDER BY name").fetchall():
        name = name.decode()
        cols = [c[1].decode() for c in db.execute(f"PRAGMA table_info('{name}')")]
        cols = [c for c in cols if c not in ("capture_id", "first_capture", "last_capture")]
        name_in_case, name = name, name.lstrip("_")
        if name in OF_THE_FILE or not cols:
            continue
        rows = db.execute(f"SELECT {', '.join(chr(34) + c + chr(34) for c in cols)} FROM \"{name_in_case}\"")
        rows = sorted(repr(r) for r in rows)
        found[name] = (hashlib.sha256("\n".join(rows).encode()).hexdigest()[:16], rows)
    db.close()
    return found


def partial(path):
    """The collectors that say of themselves that they could not read everything."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    found = {name for (name,) in db.execute("SELECT collector FROM load WHERE status = 'partial'")}
    db.close()
    return found


def explained(table, before, after, partly):
    """Rows are missing, none is other, and an issue says that its structure was left out; or the collector, whose
    rows are made of slab objects, says that it could not read all."""
    issues = after["issue"][1]
    if table == "issue":
        return all("b'excluded'" in r for r in set(issues) - set(before["issue"][1]))
    collector = COLLECTOR_OF.get(table, table)
    if table in OF_OTHERS:
        return bool(partly) and any("b'excluded'" in r for r in issues)
    if table in OF_SLAB_OBJECTS:
        return collector in partly and any("b'excluded'" in r for r in issues)
    return (not set(after[table][1]) - set(before[table][1])
            and any(r.startswith(f"(b'{collector}',") and "b'excluded'" in r for r in issues))


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    kmemdb, vmlinux, guest = sys.argv[1:4]
    bad = 0
    first = None
    with tempfile.TemporaryDirectory() as tmp:
        for label, files in dumps(guest):
            case = os.path.join(tmp, "case.db")
            if os.path.exists(case):
                os.unlink(case)
            run = subprocess.run([kmemdb, "load", "-o", case, "--vmlinux", vmlinux]
                                 + [os.path.join(guest, f) for f in files],
                                 stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            if not os.path.exists(case):
                print(f"{label}: does not load: {run.stderr.strip()}")
                bad += 1
                continue
            got, partly = tables(case), partial(case)
            total = sum(len(rows) for _, rows in got.values())
            if first is None:
                first, first_label = got, label
                issues = len(got["issue"][1])
                failed = [r for r in got["check"][1] if r.split(", ")[-2] == "0"]
                print(f"{label}: {total} rows in {len(got)} tables, {issues} issues,"
                      f" {len(failed)} failed checks")
                continue
            differ = sorted(t for t in got.keys() | first.keys() if got.get(t) != first.get(t))
            wrong = [t for t in differ if t not in MAY_DIFFER and not explained(t, first, got, partly)]
            print(f"{label}: {total} rows, " + ("same as " + first_label if not wrong else
                                                 "DIFFERS in " + ", ".join(wrong)))
            for t in differ:
                a, b = set(first[t][1]), set(got[t][1])
                if t in MAY_DIFFER:
                    print(f"    {t} may differ: {MAY_DIFFER[t]}")
                    continue
                if t not in wrong:
                    print(f"    {t} may differ: the dump tool left out kernel data"
                          f" (-{len(a - b)} +{len(b - a)} rows)")
                    continue
                for row in sorted(a - b)[:4]:
                    print(f"    {t} - {row}")
                for row in sorted(b - a)[:4]:
                    print(f"    {t} + {row}")
            bad += len(wrong) != 0
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
