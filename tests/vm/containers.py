#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The same memory in all containers gives the same tables.

    containers.py KMEMDB VMLINUX GUEST_DIR [TABLE...]

Loads every vmcore* of a guest's directory (ELF, kdump of each codec, flattened, a split set given in
shuffled order) into a case of its own and compares all tables by the hash of their sorted rows, except
those about the file itself (capture, dump_info, load). Exit status 1 when tables differ that
must not. Tables that may differ, and why, are printed.

makedumpfile -d 31 excludes free pages and pages of user space. Struct pages and
the kernel's own data stay, so that a filtered dump must give the tables of the whole one. Two things
may make values fewer, never different: where the dump tool took the kernel's own data for a user's
(makedumpfile 1.7.2 does not know the slab pages of 6.10 and later), rows may be missing, and values
of them unknown, in the tables of a collector that says it could not read all; and an ELF file has no
place for pages of zeros that were left out, whose contents are then unknown: a page table of a process may be one.
"""

import hashlib
import os
import random
import re
import sqlite3
import subprocess
import sys
import tempfile

# Who holds a page, is charged for it or counts it is known by objects of many collectors; of a process, a module or a
# list of areas, numbers are sums of what could be read.
OF_MANY = {"open_file", "socket", "mount", "run_queue", "queued_task", "backtrace", "stack", "cgroup", "cgroup_page", "cgroup_stat", "check", "owner", "page_class", "page_run", "unowned_run",
           "memory_map", "module", "process_memory", "task", "vma", "vmalloc_area"}
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
        rows = sorted(rows, key=repr)
        found[name] = (hashlib.sha256("\n".join(map(repr, rows)).encode()).hexdigest()[:16], rows)
    db.close()
    return found


def incomplete(path):
    """The collectors that say of themselves that they could not read everything, and the tables that they fill."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    found = set()
    for name, filled in db.execute("SELECT collector, tables FROM load WHERE status <> 'complete'"):
        found |= {name, *(filled or "").split(",")}
    db.close()
    return found


# These state that something is not there, which a part does not know.
ABSENT = (b"(not mounted)", b"(deleted)", b"(none)", b"(no ")


def stands_in(name):
    """Whether it is a word in place of a name that is not known."""
    return name.startswith(b"(") and not any(words in name for words in ABSENT)


def tells_less(old, new):
    """A row whose values are those of @old, or unknown, or "(…)" in place of a name, or the end of a name."""
    names = [o.removesuffix(b" (deleted)") for o in old if isinstance(o, bytes)]
    return all(n in (None, o) or isinstance(n, bytes) and (stands_in(n) or any(o.endswith(n) for o in names))
               for o, n in zip(old, new))


def counts_unread(old, new):
    """A row that tells less of @old, says how many parts of it could not be read (0 before), and why (NULL before)."""
    differ = [(o, n) for o, n in zip(old, new) if o != n]
    return any(n is None for _, n in differ) and all(
        n is None or o == 0 and isinstance(n, int) and n > 0 or o is None and isinstance(n, bytes) for o, n in differ)


def only_says_part(old, new):
    """A row of the same values, but for a text that goes on to say that not all owners could be read."""
    differ = [(o, n) for o, n in zip(old, new) if o != n]
    return bool(differ) and all(isinstance(o, bytes) and isinstance(n, bytes) and n.startswith(o)
                                and n.endswith(b"not all owners could be read.") for o, n in differ)


def zeros_unread(table, gone, new, not_all):
    """Is this all that pages of zeros without a place explain? They are pages whose contents are unknown."""
    explains = {"page_class": only_says_part, "percpu_chunk": tells_less, "unowned_run": tells_less,
                "check": counts_unread, "process_memory": counts_unread, "vma": counts_unread}.get(table)
    if not explains or not not_all:
        return False
    if table == "check" and not new:  # what is unknown is not compared
        return True
    return len(new) == len(gone) and all(any(explains(o, n) for o in gone) for n in new)


def lacks_registers(table, before, after, differ):
    """Whether only CPUs' registers, and what is found from them, differ: files of bare memory have no notes of CPUs."""
    noted = [any(row[4] == b"dump note" for row in case["cpu_register"][1]) for case in (before, after)]
    if noted[0] == noted[1]:
        return False
    of_a_cpu = {"cpu_register": lambda row: True, "backtrace": lambda row: row[1] is not None, "stack": lambda row: row[2] == 1}
    return table in of_a_cpu and all(map(of_a_cpu[table], differ))


def explained(label, table, before, after, not_all):
    """Why @table may differ, or None. @not_all: the collectors that could not read everything."""
    gone = set(before[table][1]) - set(after[table][1])
    new = set(after[table][1]) - set(before[table][1])
    less = all(any(tells_less(old, row) for old in gone) for row in new)
    if ".E" in label and zeros_unread(table, gone, new, not_all):
        return "pages of zeros have no place in an ELF file"
    if lacks_registers(table, before, after, gone | new):
        return "only one of the files has notes of CPUs"
    issues = set(after["issue"][1]) - set(before["issue"][1])
    if not any(b"excluded" in row for row in issues):
        return None
    if table == "issue":
        return "names what the dump tool left out" if all(b"excluded" in row for row in issues) else None
    if table == "finding":  # rule, severity, …
        told = {row for row in new if row[0] == b"incomplete-input" and not_all}
        unknown = all(row[1] == b"unknown" for row in new - told) and {row[0] for row in gone} <= {row[0] for row in new}
        return "the dump tool left out what the rule asks for" if unknown else None
    if table in OF_MANY and not_all or less and table in not_all:
        return "the dump tool left out kernel data"
    return None


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
            got, not_all = tables(case), incomplete(case)
            total = sum(len(rows) for _, rows in got.values())
            if first is None:
                first, first_label = got, label
                failed = [r for r in got["check"][1] if r[-2] == 0]
                print(f"{label}: {total} rows in {len(got)} tables, {len(got['issue'][1])} issues,"
                      f" {len(failed)} failed checks")
                continue
            differ = sorted(t for t in got.keys() | first.keys() if got.get(t) != first.get(t))
            why = {t: MAY_DIFFER.get(t) or explained(label, t, first, got, not_all) for t in differ}
            wrong = [t for t in differ if not why[t]]
            print(f"{label}: {total} rows, " + ("same as " + first_label if not wrong else
                                                 "DIFFERS in " + ", ".join(wrong)))
            for t in differ:
                gone, new = (sorted(set(a[t][1]) - set(b[t][1]), key=repr) for a, b in ((first, got), (got, first)))
                if why[t]:
                    print(f"    {t} may differ: {why[t]} (-{len(gone)} +{len(new)} rows)")
                    continue
                for mark, rows in (("-", gone), ("+", new)):
                    for row in rows[:4]:
                        print(f"    {t} {mark} {row}")
            bad += len(wrong) != 0
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
