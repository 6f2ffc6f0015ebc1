#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compare every table that two builds of kmemdb fill from the same inputs.

    same_tables.py digest KMEMDB OUT [FOLDER...]   a line per input and table: rows and a digest of them
    same_tables.py compare KMEMDB OUT [FOLDER...]  makes the same again and compares it with OUT

FOLDER is a guest made by make-guest.sh; without one, all guests of KMEMDB_VM_DIR and the bundled sample are taken.
A change that only moves code must leave every column as it is, but those below.
"""
import hashlib
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

NOT_COMPARED = {("capture", "loaded_at"), ("capture", "load_seconds"), ("capture", "kmemdb_version"),
                ("load", "seconds"), ("variant", "reason")}
NOT_COMPARED_FACTS = "WHERE key NOT LIKE '%_seconds' AND key NOT LIKE 'scan_%' AND key <> 'types_from'"  # what loading cost
DUMPS = ("vmcore", "vmcore.elf", "vmcore.kdump", "vmcore.c0", "vmcore.c31", "vmcore.l31", "vmcore.z31", "vmcore.E31", "vmcore.flat31")


def inputs(folders):
    cache = pathlib.Path(os.environ.get("KMEMDB_VM_DIR", pathlib.Path.home() / ".cache/kmemdb-vm"))
    sample = pathlib.Path(__file__).resolve().parents[2] / "samples" / "debian-6.12"
    if not folders:
        folders = [str(sample)] + sorted(str(p) for p in (cache / "guests").iterdir() if p.is_dir())
    for folder in map(pathlib.Path, folders):
        if folder.name == sample.name:
            yield folder.name, [str(folder)]
            continue
        kernel = cache / "kernels" / folder.name.split("-")[0] / "vmlinux"
        vmlinux = ["--vmlinux", str(kernel)] if kernel.exists() else []
        for name in DUMPS:
            if (folder / name).exists():
                yield f"{folder.name}/{name}", vmlinux + [str(folder / name)]
        if (folder / "proc").exists():
            yield f"{folder.name}/proc", [str(folder / "proc")]
        if (folder / "dmesg.txt").exists():
            yield f"{folder.name}/dmesg", [str(folder / "dmesg.txt")]


def digests(case):
    db = sqlite3.connect(f"file:{case}?mode=ro", uri=True)
    db.text_factory = bytes
    tables = [r[0].decode() for r in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' "
                                                "AND name NOT LIKE 'sqlite%' ORDER BY name")]
    for table in tables:
        where = NOT_COMPARED_FACTS if table == "dump_info" else ""
        columns = [r[1].decode() for r in db.execute(f'PRAGMA table_info("{table}")')]
        columns = [c for c in columns if (table, c) not in NOT_COMPARED]
        total, rows = 0, 0
        for row in db.execute(f'SELECT {", ".join(chr(34) + c + chr(34) for c in columns)} FROM "{table}" {where}'):
            total += int.from_bytes(hashlib.blake2b(repr(row).encode(), digest_size=12).digest(), "big")
            rows += 1
        yield table, rows, f"{total % (1 << 96):024x}"


def digest(kmemdb, folders):
    for name, arguments in inputs(folders):
        with tempfile.TemporaryDirectory() as folder:
            case = pathlib.Path(folder) / "case.db"
            run = subprocess.run([kmemdb, "load", "--leaks", "-o", str(case), *arguments],
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            yield f"{name}\tstatus\t{run.returncode}\t-"
            if case.exists():
                for table, rows, value in digests(case):
                    yield f"{name}\t{table}\t{rows}\t{value}"


def main():
    if len(sys.argv) < 4 or sys.argv[1] not in ("digest", "compare"):
        sys.exit(__doc__)
    verb, kmemdb, out, folders = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), sys.argv[4:]
    if verb == "digest":
        with out.open("w") as file:
            for line in digest(kmemdb, folders):
                print(line, file=file, flush=True)
        return
    base = {tuple(line.split("\t")[:2]): line for line in out.read_text().splitlines()}
    compared = different = 0
    for line in digest(kmemdb, folders):
        key = tuple(line.split("\t")[:2])
        compared += 1
        if base.get(key) != line:
            different += 1
            print(f"differs: {line} (was: {base.get(key)})", flush=True)
    print(f"{compared} tables compared, {different} differ")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
