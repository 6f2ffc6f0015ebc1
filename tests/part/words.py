#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The reasons for values missing from a cut dump are those of a dump, never those of a snapshot.

    words.py KMEMDB DUMP TYPES
"""
import os
import re
import subprocess
import sys
import tempfile

# What is said of captured files: that they are root's, that a dump would tell, that a file was not captured.
OF_SNAPSHOTS = re.compile(r"for root only|a dump (does|has|would)|there is no kernel log|was not captured|capture it|zones \(/proc|order \(/proc")


def main():
    kmemdb, dump, types = sys.argv[1:4]
    failed = answers = 0
    questions = subprocess.run([kmemdb, "ask"], capture_output=True, text=True, check=False).stdout.splitlines()[1:]
    questions = [line.split()[0] for line in questions if re.match(r"[a-z]", line)]
    with tempfile.TemporaryDirectory() as work:
        for tenths in (5, 9, 9.9):
            part, case = os.path.join(work, "vmcore"), os.path.join(work, "case.db")
            with open(dump, "rb") as f, open(part, "wb") as o:
                data = f.read()
                o.write(data[:int(len(data) * tenths / 10)])
            if os.path.exists(case):
                os.unlink(case)
            run = subprocess.run([kmemdb, "load", "-o", case, "--vmlinux", types, part], capture_output=True, text=True, check=False)
            if run.returncode == 3:
                continue
            if run.returncode != 1 or not re.search("IN PART", run.stdout):
                print(f"{tenths} tenths: load ends with {run.returncode}: {run.stdout}")
                failed += 1
            # By the counters of blocks what the lists of the end of the file would tell.
            if tenths == 9.9 and len(re.findall(r": unknown: free lists of \d+ orders cannot be read to their ends; by the counters "
                                                r"\d+ blocks of order 9 or larger are free", run.stdout)) != 2:
                print(f"{tenths} tenths: the verdicts on the zones: {run.stdout}")
                failed += 1
            for question in questions:
                run = subprocess.run([kmemdb, "ask", case, question], capture_output=True, text=True, check=False)
                answers += 1
                for line in (run.stdout + run.stderr).splitlines():
                    if OF_SNAPSHOTS.search(line):
                        print(f"{tenths} tenths, ask {question}: {line}")
                        failed += 1
    print(f"{answers} answers, {failed} reasons that are those of a snapshot")
    sys.exit(failed != 0 or not answers)


if __name__ == "__main__":
    main()
