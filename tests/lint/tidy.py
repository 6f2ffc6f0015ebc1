#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compares what clang-tidy finds (.clang-tidy) with the known findings in tests/lint/tidy.txt, which may only shrink.

usage: tidy.py [--analyzer] [--write] [--jobs N] [--list FILE] BUILD_DIR [FILE...]
  --analyzer   the checks clang-analyzer-*, which take twenty times as long, and tests/lint/analyzer.txt; without it the
               others
  --list       the file with the known findings
  FILE         the end of a source's path, or a folder such as lib/source/

A line of the list is a file's name, a check and the function or message: no line numbers and no folders, so that neither
edits nor moves change it. A new finding fails, and so does a line that is no longer found: remove it. --write writes the
list again. Its first line names its release of clang-tidy: with another release, which finds other things, the test is
skipped. A file whose text, headers and flags did not change is not analysed again (BUILD_DIR/tidy). Exit status 77:
clang-tidy of the list's release is not installed.
"""
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
HERE = pathlib.Path(__file__).resolve().parent
FOUND = re.compile(r"^(/[^:]*):\d+:\d+: (?:warning|error): (.*) \[([a-zA-Z0-9.,-]+)\]$", re.M)


def key_of(entry, tidy):
    """A number for all that decides what is found in one file."""
    words = [w for w in shlex.split(entry["command"]) if w != "ccache" and not w.endswith("/ccache")]
    plain = [w for i, w in enumerate(words) if w not in ("-c", "-o", "-MD", "-MT", "-MF") and words[i - 1] not in ("-o", "-MT", "-MF")]
    made = subprocess.run([*plain, "-MM"], cwd=entry["directory"], capture_output=True, text=True)
    digest = hashlib.sha256(f"{tidy} {plain}".encode() + (ROOT / ".clang-tidy").read_bytes())
    for name in re.sub(r"\\\n", " ", made.stdout.partition(":")[2]).split():
        path = pathlib.Path(entry["directory"], name)
        digest.update(path.read_bytes() if path.exists() else b"gone")
    return digest.hexdigest()


def look_at(entry, build, tidy, version, checks):
    """[(file, check, what)] of one source."""
    kept = build / "tidy" / key_of(entry, version + checks)
    if kept.exists():
        return [tuple(row) for row in json.loads(kept.read_text())]
    run = subprocess.run([tidy, "-p", str(build), "--quiet", f"--checks={checks}", entry["file"]], capture_output=True, text=True)
    rows = []
    for path, text, check in FOUND.findall(run.stdout):
        if check == "clang-diagnostic-error":
            sys.exit(f"clang-tidy cannot read {path}: {text}")
        if check.startswith("clang-diagnostic"):
            continue  # the compilers' own warnings are errors of their builds
        text = re.sub(r"has cognitive complexity of \d+ .*", "is too complex", text)
        rows.append((os.path.basename(path), check, text))
    kept.parent.mkdir(exist_ok=True)
    new = kept.with_suffix(f".{os.getpid()}")
    new.write_text(json.dumps(rows))
    new.replace(kept)
    return rows


def take(args, name):
    """The value of option @name, which is taken out of @args; None without it."""
    if name not in args:
        return None
    i = args.index(name)
    value = args[i + 1]
    del args[i : i + 2]
    return value


def main():
    args = sys.argv[1:]
    write, analyzer = "--write" in args, "--analyzer" in args
    known_file = HERE / ("analyzer.txt" if analyzer else "tidy.txt")
    # Added behind those of .clang-tidy.
    checks = "-bugprone-*,-readability-*" if analyzer else "-clang-analyzer-*"
    jobs = int(take(args, "--jobs") or os.cpu_count())
    known_file = pathlib.Path(take(args, "--list") or known_file)
    args = [a for a in args if a not in ("--write", "--analyzer")]
    if not args:
        sys.exit(__doc__)
    tidy = shutil.which("clang-tidy")
    if not tidy:
        print("SKIPPED: clang-tidy is not here")
        sys.exit(77)
    version = subprocess.run([tidy, "--version"], capture_output=True, text=True).stdout
    release = re.search(r"version (\d+)", version)
    heading = f"# clang-tidy {release.group(1) if release else version.strip()}"
    listed = [] if write else known_file.read_text().splitlines()
    if listed and listed[0].startswith("#") and listed[0] != heading:
        print(f"SKIPPED: {known_file.name} is of {listed[0][2:]}, here is {heading[2:]}")
        sys.exit(77)
    build = pathlib.Path(args[0]).resolve()
    entries = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = pathlib.Path(entry["file"])
        if path.is_relative_to(ROOT) and path.relative_to(ROOT).parts[0] in ("lib", "cli"):
            entries[entry["file"]] = entry
    chosen = [e for f, e in sorted(entries.items()) if not args[1:] or any(f.endswith(a) or (a.endswith("/") and f"/{a}" in f) for a in args[1:])]
    found = collections.Counter()
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for rows in pool.map(lambda e: look_at(e, build, tidy, version, checks), chosen):
            found.update(set(rows))
    lines = {f"{name}\t{check}\t{text}" for name, check, text in found}
    if write:
        known_file.write_text("".join(line + "\n" for line in [heading, *sorted(lines)]))
        print(f"{len(lines)} lines")
        return
    names = {os.path.basename(e["file"]) for e in chosen}
    known = {line for line in listed if line[:1] != "#" and (line.split("\t")[0] in names or not args[1:])}
    for line in sorted(lines - known):
        print("new:", line)
    for line in sorted(known - lines):
        print(f"no longer found, take it out of {known_file.name}:", line)
    print(f"{len(chosen)} files, {len(lines)} known or new findings")
    sys.exit(lines != known)


main()
