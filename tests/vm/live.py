#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the queries of docs/live.md on a guest's dump, by kmemdb query and by the extension, and compares the answers with the
guest's own files.

usage: live.py KMEMDB EXTENSION PROGRAM DOCUMENT VMLINUX DUMP PROC [DRGN]
PROGRAM is that of tests/cli/live.c: answers must be the same in this Python, in sqlite3, by kmemdb query and in C. DRGN is the output of drgn_live.py for the same dump: answers and stacks must be those of drgn, frame by frame.
"""
import csv
import io
import itertools
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

kmemdb, extension, program, document, vmlinux, dump, proc = sys.argv[1:8]
drgn = json.load(open(sys.argv[8])) if len(sys.argv) > 8 and os.path.getsize(sys.argv[8]) else None
failed = 0


def expect(what, ok, detail=""):
    global failed
    print(("ok    " if ok else "FAIL  ") + what, detail)
    failed += not ok


def tasks_of(folder):
    return {int(p.name) for p in folder.iterdir() if p.name.isdigit()}


def same_rows(name, ours, theirs):
    """Rows in any order. What drgn cannot answer is told, and compared with nothing."""
    if not isinstance(theirs["rows"], list):
        print(f"      {name}: drgn cannot: {theirs['rows'][:100]}")
        return
    a, b = (sorted(repr([v if v is None else str(v) for v in row]) for row in rows) for rows in (ours, theirs["rows"]))
    differ = [x for x in a if x not in b][:3] + [x for x in b if x not in a][:3] if a != b else []
    # Nothing is no answer to compare with: each question is of something that every guest has.
    expect(f"{name}: what drgn answers, in {theirs['seconds']:.2f} s", a == b and bool(a), differ if a else "no rows")


def same_stacks(db, theirs):
    if not isinstance(theirs["rows"], list):
        print(f"      stacks: drgn cannot: {theirs['rows'][:100]}")
        return
    ours, running = {}, set()
    for task, addr, runs in db.execute(
            "SELECT s.task_addr, b.addr, s.running FROM stack s JOIN backtrace b ON b.capture_id = s.capture_id AND b.pid = s.pid"
            " AND b.cpu IS s.cpu ORDER BY s.task_addr, b.frame"):
        ours.setdefault(task % 2**64, []).append(addr % 2**64)
        if runs:
            running.add(task % 2**64)
    # A task that has exited has given its stack back (put_task_stack()): drgn follows what lies there by now.
    exited = {task % 2**64 for (task,) in db.execute(
        "SELECT s.task_addr FROM stack s JOIN task t ON t.capture_id = s.capture_id AND t.pid = s.pid"
        " WHERE s.frames = 0 AND s.whole = 1 AND (t.state GLOB 'Z*' OR t.state GLOB 'X*')")}
    same, cannot, differ = 0, 0, []
    for task, pid, frames in theirs["rows"]:
        if not isinstance(frames, list):
            cannot += 1
            continue
        if task in exited:
            continue
        # Where user space begins, drgn goes on without knowing its tables.
        pcs = list(itertools.takewhile(lambda pc: pc >= 2**63, frames))
        if ours.get(task, []) == pcs:
            same += 1
        else:
            differ.append((pid, task in running, [hex(x) for x in ours.get(task, [])], [hex(x) for x in pcs]))
    frames = sum(map(len, ours.values()))
    expect(f"stacks: {same} of {len(theirs['rows'])} are drgn's, {frames} frames; drgn cannot unwind {cannot}; {len(exited)} have exited",
           same > 0 and not differ, differ[:4])


def same_types(db):
    """Types that only a module has, read from the dump, against pahole's of the module's file."""
    folder = pathlib.Path(vmlinux).parent / "modules"
    files = {p.name.split(".ko")[0].replace("-", "_"): p for p in folder.rglob("*.ko")} if shutil.which("pahole") else {}
    modules = [m for (m,) in db.execute(
        "SELECT member('btf_module', addr, 'module->name') FROM list('btf_modules', 'btf_module', 'list')")]
    run = subprocess.run(["pahole", "-F", "btf", "--sizes", vmlinux], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                         text=True, check=False) if files else None
    kernels = {line.split("\t")[0] for line in run.stdout.splitlines()} if run else set()
    structures, members, differ = 0, 0, []
    for module in modules:
        if module not in files:
            continue
        run = subprocess.run(["pahole", "--btf_base", vmlinux, "-F", "btf", files[module]], stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL, text=True, check=False)
        for name, body, size in re.findall(r"^struct (\w+) \{\n(.*?)\t/\* size: (\d+)", run.stdout, re.S | re.M):
            if name in kernels:
                continue
            theirs = {(m[0], int(m[1])) for m in re.findall(r"(\w+)(?:\[\d*\])*; +/\* +(\d+) +\d+ \*/", body)}
            ours = set()
            for path, offset in db.execute("SELECT path, offset FROM struct(?, 0)", (f"{module}:{name}",)):
                ours.add((path.rsplit(".")[-1], offset))
            structures += 1
            members += len(theirs)
            (ours_size,) = db.execute("SELECT size_of(?)", (f"{module}:{name}",)).fetchone()
            if ours_size != int(size) or not theirs <= ours:
                differ.append((module, name, ours_size, size, sorted(theirs - ours)[:3]))
    expect(f"types of modules: {structures} structures, {members} members are pahole's", bool(structures) == bool(files and modules)
           and not differ, differ[:4])


def debug_types(db, loaded):
    """Types in the debug files of modules, where there are some, against pahole's of the same files."""
    files = {p.name.split(".ko")[0].replace("-", "_"): p for p in (pathlib.Path(vmlinux).parent / "modules/debug").glob("*.ko.debug")}
    files = {name: p for name, p in files.items() if name in loaded}
    if not files or not shutil.which("pahole"):
        print("      types of debug files of modules: not compared:", "no pahole" if files else "there are none of loaded ones")
        return
    structures, members, differ = 0, 0, []
    for module, path in files.items():
        run = subprocess.run(["pahole", "-F", "dwarf", path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
        found = re.findall(r"^struct (\w+) \{\n(.*?)\t/\* size: (\d+)", run.stdout, re.S | re.M)
        # The module's own, and some of the kernel's as the module has them.
        mine = [f for f in found if f[0].startswith(module[:4])]
        for name, body, size in mine + found[::len(found) // 12 + 1]:
            theirs = {(m[0], int(m[1])) for m in re.findall(r"(\w+)(?:\[\d*\])*; +/\* +(\d+) +\d+ \*/", body)}
            ours = {(path.rsplit(".")[-1], offset) for path, offset in
                    db.execute("SELECT path, offset FROM struct(?, 0)", (f"{module}:{name}",))}
            structures += 1
            members += len(theirs)
            (ours_size,) = db.execute("SELECT size_of(?)", (f"{module}:{name}",)).fetchone()
            if ours_size != int(size) or not theirs <= ours:
                differ.append((module, name, ours_size, size, sorted(theirs - ours)[:3]))
    expect(f"types of debug files of {len(files)} modules: {structures} structures, {members} members are pahole's",
           structures > len(files) and not differ, differ[:4])


def module_values(db, case, proc):
    """A structure of a module: the sizes of zram devices by the module's types, in SQL and in print, and by /proc/swaps."""
    swaps = [line.split() for line in open(proc / "swaps") if line.startswith("/dev/zram")] if (proc / "swaps").exists() else []
    theirs = {f[0][len("/dev/"):]: (int(f[2]) + 4) << 10 for f in swaps} # without the page of the header (mm/swapfile.c)
    if not theirs:
        print("      a structure of a module: not compared: no swap area is a zram device")
        return
    try:
        db.execute("SELECT size_of('zram')").fetchone()
    except sqlite3.OperationalError as e: # up to 5.10 a module has no BTF of its own
        expect("a kernel without types of modules says so", "it keeps no types of its modules" in str(e), e)
        return
    rows = db.execute("SELECT addr_text(entry), member_text('zram', entry, 'disk->disk_name'), member('zram', entry, 'disksize')"
                      " FROM xarray(place('zram_index_idr') + offset_of('idr', 'idr_rt'))").fetchall()
    expect("sizes of zram devices by the types of the module", {name: size for _, name, size in rows} == theirs, (rows, theirs))
    for addr, name, _ in rows:
        run = subprocess.run([kmemdb, "show", case, "zram", addr], capture_output=True, text=True, check=False)
        expect(f"show zram {addr}", f"  disksize = {theirs.get(name)}," in run.stdout.splitlines(), run.stderr)


proc = pathlib.Path(proc)
questions = re.findall(r"```sql (\w+)([ \w.]*)\n(.*?)```", pathlib.Path(document).read_text(), re.S)
with tempfile.TemporaryDirectory() as tmp:
    case = os.path.join(tmp, "case.db")
    subprocess.run([kmemdb, "load", "-o", case, "--vmlinux", vmlinux, dump], stdout=subprocess.DEVNULL, check=False)
    db = sqlite3.connect(case)
    db.enable_load_extension(True)
    db.load_extension(extension)
    answers = {}
    # Another query for older kernels: they have a list of mounts.
    older = bool(db.execute("SELECT count(*) FROM struct('mnt_namespace', 0) WHERE path = 'list'").fetchone()[0])
    instead = {name for name, of, _ in questions if of and older}
    for name, of, sql in questions:
        if bool(of) != (name in instead):
            continue
        begin = time.monotonic()
        answers[name] = db.execute(sql).fetchall()
        seconds = time.monotonic() - begin
        text = subprocess.run([kmemdb, "query", case, "--format", "csv", sql], capture_output=True, text=True, check=False)
        rows = list(csv.reader(io.StringIO(text.stdout)))[1:]
        told = "".join("|".join("" if v is None else str(v) for v in row) + "\n" for row in answers[name])
        for what, command in (("sqlite3", ["sqlite3", case, "-cmd", f".load {extension}", sql]), ("C", [program, case, extension, sql])):
            run = subprocess.run(command, capture_output=True, text=True, check=False)
            expect(f"{name}: {what} and Python have the same rows", run.stdout == told,
                   "" if run.stdout == told else (run.stderr + run.stdout)[:200])
        expect(f"{name}: {len(answers[name])} rows in {seconds:.2f} s", len(rows) == len(answers[name]) > 0, text.stderr)
    expect("ten questions", len(answers) == 10, len(answers))
    have = {row[0] for row in answers["tasks"]}
    # What copied /proc, and what began or ended between the copy and the dump.
    expect("tasks of /proc", len(have ^ tasks_of(proc)) <= 3, have ^ tasks_of(proc))
    expect("modules of /proc/modules",
           {row[0] for row in answers["modules"]} == {l.split()[0] for l in open(proc / "modules")})
    expect("mounts of /proc/mounts",
           sorted(m for m in answers["mounts"] if m[1] != "nullfs") == sorted((l.split()[0], l.split()[2]) for l in open(proc / "mounts")))
    cpus = sum(re.match(r"cpu\d", l) is not None for l in open(proc / "stat"))
    expect("a run queue for each CPU", len(answers["runqueues"]) == cpus)
    (n,) = db.execute("SELECT allocated_objects FROM slab_cache WHERE name = 'dentry'").fetchone()
    expect("dentries of the slab cache", len(answers["slab"]) == n, f"{len(answers['slab'])} and {n}")
    expect("dentries of all superblocks", sum(row[1] for row in answers["dentries"]) == n)
    (n,) = db.execute("SELECT allocated_objects FROM slab_cache WHERE name = 'sock_inode_cache'").fetchone()
    expect("sockets of the slab cache", 0 < sum(row[2] for row in answers["sockets"]) <= n)
    expect("timers call functions", answers["timers"] and all(row[2] for row in answers["timers"]))
    differ = db.execute("SELECT count(*) FROM (SELECT class, count(*) AS n FROM page GROUP BY 1) a"
                        " JOIN page_class b ON b.class IS a.class WHERE a.n <> b.pages").fetchone()[0]
    expect("pages by class are those of the load", differ == 0)
    if db.execute("SELECT count(*) FROM symbol('btf_modules')").fetchone()[0]:
        same_types(db)
    debug_types(db, {row[0] for row in answers["modules"]})
    module_values(db, case, proc)
    if drgn:
        for name, rows in answers.items():
            same_rows(name, rows, drgn[name])
        same_stacks(db, drgn["stacks"])
sys.exit(failed > 0)
