#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The counts of gcov for a build of the preset "coverage": figures per room, and branches and rules of variants that no test
takes.

usage: coverage.py BUILD_DIR [--least LINES BRANCHES]
  --least   fail where lib and cli together have fewer lines or branches run, in percent
"""
import collections
import gzip
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent


def read_counts(build):
    """{source: {line: (runs, [taken of each branch])}}, added up over all programs that have the source."""
    counts = collections.defaultdict(dict)
    data = sorted(str(p) for p in pathlib.Path(build).resolve().rglob("*.gcda"))
    with tempfile.TemporaryDirectory() as work:
        for i in range(0, len(data), 100):
            subprocess.run(["gcov", "-b", "-j", "-p", *data[i : i + 100]], cwd=work, check=True, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
            for path in pathlib.Path(work).glob("*.gcov.json.gz"):
                add_counts(counts, json.loads(gzip.open(path).read()), build)
                path.unlink()
    return counts


def add_counts(counts, report, build):
    base = pathlib.Path(report.get("current_working_directory", build))
    for file in report["files"]:
        source = (base / file["file"]).resolve()
        if not source.is_relative_to(ROOT) or source.is_relative_to(ROOT / "build"):
            continue
        name = str(source.relative_to(ROOT))
        if not re.match(r"(lib|cli)/.*\.[ch]$", name):
            continue
        for line in file["lines"]:
            runs, taken = counts[name].get(line["line_number"], (0, []))
            new = [b["count"] for b in line["branches"]]
            if len(new) == len(taken):
                taken = [a + b for a, b in zip(taken, new)]
            elif not taken:
                taken = new
            counts[name][line["line_number"]] = (runs + line["count"], taken)


def figures(lines):
    n = len(lines)
    ran = sum(1 for runs, _ in lines if runs)
    branches = sum(len(taken) for _, taken in lines)
    took = sum(1 for _, taken in lines for count in taken if count)
    return n, ran, branches, took


def percent(part, whole):
    return 100.0 * part / whole if whole else 100.0


def show_rooms(counts):
    rooms = collections.defaultdict(list)
    for name, lines in counts.items():
        rooms[str(pathlib.Path(name).parent)] += lines.values()
    everything = [line for lines in rooms.values() for line in lines]
    print(f"{'room':24} {'lines':>7} {'run':>7} {'branches':>9} {'taken':>7}")
    for room, lines in [*sorted(rooms.items()), ("all", everything)]:
        n, ran, branches, took = figures(lines)
        print(f"{room:24} {n:7} {percent(ran, n):6.1f}% {branches:9} {percent(took, branches):6.1f}%")
    return figures(everything)


def decides(text):
    """Numbers of the lines of functions that decide how a kernel behaves: they record a variant, or are named for it."""
    lines, start = set(), None
    for number, line in enumerate(text, 1):
        if line == "{":
            start = number
        elif line == "}" and start:
            head = " ".join(text[max(0, start - 3) : start - 1])
            if re.search(r"km_run_variant\(", "".join(text[start:number])) or re.search(r"\w*(mode|variant|rule)s?\w*\(", head):
                lines.update(range(start, number + 1))
            start = None
    return lines


def show_variants(counts):
    print("\nBranches that no test takes, where behaviour of kernels is decided:")
    for name in sorted(name for name in counts if name.startswith("lib/")):
        text = (ROOT / name).read_text().splitlines()
        wanted = decides(text)
        for number, (runs, taken) in sorted(counts[name].items()):
            missed = sum(1 for count in taken if not count)
            if number in wanted and taken and (missed or not runs):
                what = "never run" if not runs else f"{missed} of {len(taken)} branches"
                print(f"  {name}:{number}: {what}: {text[number - 1].strip()}")


def rows_of(text):
    """[(name of a table of rules, number of the line, functions that a row names)] of one source."""
    table, row, start = None, "", 0
    for number, line in enumerate(text, 1):
        begins = re.search(r"(\w*rules)\[\] = \{$", line)
        if begins:
            table = begins.group(1)
        elif table and line.startswith("}"):
            table = None
        elif table and not re.match(r"\t */?\*", line):
            start = start or number
            row += line
            if re.search(r"\},?$", line):
                yield table, start, re.findall(r"\b[a-z_]\w*\b", re.sub(r'"[^"]*"', "", row))
                row, start = "", 0


def show_rules(counts):
    """Predicates are asked in the order of their rows, until one holds: a row is chosen as often as its own predicate was asked
    and the next one was not."""
    print("\nRules of how a kernel behaves that no test chooses:")
    chosen = missed = 0
    for name in sorted(name for name in counts if name.startswith("lib/")):
        text = (ROOT / name).read_text().splitlines()
        defined = {m.group(1): n for n, line in enumerate(text, 1) if (m := re.match(r"static (?:bool|uint64_t) (\w+)\(", line))}
        rows = [(table, n, counts[name].get(defined[f[0]], (0,))[0]) for table, n, words in rows_of(text)
                if (f := [w for w in words if w in defined])]
        for (table, number, asked), (after, _, next_asked) in zip(rows, [*rows[1:], (None, 0, 0)]):
            if asked - (next_asked if after == table else 0) > 0:
                chosen += 1
            else:
                missed += 1
                print(f"  {name}:{number}: {text[number - 1].strip()}")
    print(f"{chosen} of {chosen + missed} rules are chosen by tests")


def main():
    if len(sys.argv) not in (2, 5):
        sys.exit(__doc__)
    counts = read_counts(sys.argv[1])
    if not counts:
        sys.exit(f"{sys.argv[1]} has no counts: run tests of the preset coverage first")
    n, ran, branches, took = show_rooms(counts)
    show_variants(counts)
    show_rules(counts)
    if len(sys.argv) == 5 and (percent(ran, n) < float(sys.argv[3]) or percent(took, branches) < float(sys.argv[4])):
        sys.exit(f"less than {sys.argv[3]} % of lines or {sys.argv[4]} % of branches run")


main()
