#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""questions.py KMEMDB SAMPLE DOCUMENT: the commands of docs/questions.md answer.

Each is run on the sample's dump and must end with status 0 and a row. Column Snapshot is held, too: with a snapshot that has
those files (the sample's, and a few of this test's own) the command answers, and where the column says "dump" it does not."""
import csv
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

ROW = re.compile(r"^\| (?P<question>[^|]+) \| `(?P<command>kmemdb [^|]+)` \| (?P<snapshot>[^|]+) \| (?P<source>[^|]+) \|$")

# Columns that say what a row is about: alone they answer nothing.
SUBJECTS = {"capture_id", "node_id", "zone_name", "pid", "comm", "path", "page_order", "migratetype"}

# What the sample's snapshot lacks: settings and two processes, kswapd and one with memory.
STAT = "{pid} ({comm}) S 0 0 0 0 -1 0" + " 0" * 43 + "\n"
FILES = {
    "sys/vm/swappiness": "60\n",
    "sys/vm/laptop_mode": "0\n",
    "sys/vm/page-cluster": "0\n",
    "49/stat": STAT.format(pid=49, comm="kswapd0"),
    "49/status": "Name:\tkswapd0\nState:\tS (sleeping)\nTgid:\t49\nPid:\t49\nPPid:\t2\nThreads:\t1\n",
    "1/stat": STAT.format(pid=1, comm="init"),
    "1/oom_score_adj": "0\n",
    "1/status": "Name:\tinit\nState:\tS (sleeping)\nTgid:\t1\nPid:\t1\nPPid:\t0\nVmSize:\t88 kB\nVmRSS:\t88 kB\nRssAnon:\t8 kB\n"
                "RssFile:\t80 kB\nRssShmem:\t0 kB\nVmPTE:\t44 kB\nVmSwap:\t0 kB\nThreads:\t1\n",
    "1/smaps": "00400000-00416000 r-xp 00000000 fe:00 42 /bin/init\nSize: 88 kB\nKernelPageSize: 4 kB\nMMUPageSize: 4 kB\nRss: 88 kB\n"
               "Pss: 88 kB\nShared_Clean: 0 kB\nShared_Dirty: 0 kB\nPrivate_Clean: 80 kB\nPrivate_Dirty: 8 kB\nReferenced: 88 kB\n"
               "Anonymous: 8 kB\nLazyFree: 0 kB\nAnonHugePages: 0 kB\nShmemPmdMapped: 0 kB\nShared_Hugetlb: 0 kB\n"
               "Private_Hugetlb: 0 kB\nSwap: 0 kB\nSwapPss: 0 kB\nLocked: 0 kB\nTHPeligible: 0\nVmFlags: rd ex mr mw me dw\n",
}


def questions(path):
    """The rows of the document with a command; a line with a command that is no such row is an error."""
    rows = []
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        if "What kmemdb does not answer" in line:
            break
        row = ROW.match(line.rstrip("\n"))
        if row:
            rows.append((number, row))
        elif line.startswith("|") and "`kmemdb " in line:
            sys.exit(f"{path}:{number}: not a row of four columns")
    return rows


def answer(kmemdb, words, case):
    """Status, rows that say something of their subject, and what was said."""
    words = [case if word == "case.db" else word for word in words[1:]]
    run = subprocess.run([kmemdb, *words, "--format", "csv"], capture_output=True, text=True, check=False)
    rows = [row for row in csv.DictReader(io.StringIO(run.stdout)) if any(row[name] for name in row if name not in SUBJECTS)]
    return run.returncode, len(rows), run.stderr.strip()


def main():
    kmemdb, sample, document = (os.path.realpath(path) for path in sys.argv[1:4])
    failed = []
    with tempfile.TemporaryDirectory() as work:
        os.environ["XDG_CACHE_HOME"] = work
        snapshot = os.path.join(work, "snapshot")
        shutil.copytree(os.path.join(sample, "proc"), os.path.join(snapshot, "proc"))
        shutil.copy(os.path.join(sample, "dmesg.txt"), snapshot)
        for name, text in FILES.items():
            path = os.path.join(snapshot, "proc", name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        dump_case, snapshot_case = os.path.join(work, "dump.db"), os.path.join(work, "snapshot.db")
        for case, source in ((dump_case, os.path.join(sample, "vmcore")), (snapshot_case, snapshot)):
            subprocess.run([kmemdb, "load", "-o", case, source], check=True, stdout=subprocess.DEVNULL)

        rows = questions(document)
        if len(rows) < 50:
            failed.append(f"only {len(rows)} questions in the document")
        for number, row in rows:
            words = shlex.split(row["command"])
            status, found, said = answer(kmemdb, words, dump_case)
            if status != 0 or found == 0:
                failed.append(f"line {number}: {row['command']}: status {status}, {found} rows {said}")
            status, found, said = answer(kmemdb, words, snapshot_case)
            if row["snapshot"] == "dump":
                if status == 0 and found != 0:
                    failed.append(f"line {number}: {row['command']}: a snapshot answers, too: {found} rows")
            elif status != 0 or found == 0:
                failed.append(f"line {number}: {row['command']}: of a snapshot: status {status}, {found} rows {said}")
    print("\n".join(failed) if failed else f"{len(rows)} questions answered")
    return 1 if failed else 0


sys.exit(main())
