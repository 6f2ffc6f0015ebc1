#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Speed compared with crash and drgn: whole processes, the same dump, one run after the other.

usage: tests/bench/run.py [--kmemdb PROGRAM] [--runs N] [--slab-gib N] [--json FILE]

Needs the guests 6.12-16g, 6.12-l4, 6.1-l4 and 6.12-herd-* of tests/vm (made when missing) and, for the peers, the Debian
13 tree of tests/vm/make-trixie.sh or crash and drgn of the machine. Prints a table, which names what could not be
run, and then for each bound of bounds.py "ok", "exceeded" or "not measured". Status: 0, all bounds hold; 1, one is exceeded;
2, one was not measured. On a machine that is busy with other work the seconds mean little: compare the CPU seconds.
"""

import argparse
import json
import os
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time

import bounds

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.dirname(os.path.dirname(HERE))
VM = os.environ.get("KMEMDB_VM_DIR") or os.path.join(
    os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "kmemdb-vm")
HERDS = (100, 300, 1000)
# Classes of pages that the search for unreferenced memory looks at, or whose struct pages it does.
SEARCHED = ("'slab', 'kernel_data', 'other_kernel', 'vmalloc', 'percpu', 'module', 'kernel_stack', 'kernel_image', 'reserved', 'memmap'")
SIMULATED_GIB = 30


class Run:
    """A whole process: seconds of wall clock and of CPU, peak of private memory (kB), status, standard output."""

    def __init__(self, command, env=None, stdin=None):
        self.peak = 0
        begin = time.monotonic()
        with tempfile.TemporaryFile("w+") as out:
            p = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, stdin=stdin,
                                 env={**os.environ, **(env or {})})
            done = threading.Event()
            watcher = threading.Thread(target=self.watch, args=(p.pid, done))
            watcher.start()
            _, status, usage = os.wait4(p.pid, 0)
            self.wall = time.monotonic() - begin
            done.set()
            watcher.join()
            p.returncode = self.status = os.waitstatus_to_exitcode(status)
            self.cpu = usage.ru_utime + usage.ru_stime
            out.seek(0)
            self.out = out.read()

    def watch(self, pid, done):
        while not done.is_set():
            try:
                with open(f"/proc/{pid}/status", encoding="ascii") as f:
                    for line in f:
                        if line.startswith("RssAnon:"):
                            self.peak = max(self.peak, int(line.split()[1]))
            except (OSError, ValueError):
                pass
            done.wait(0.002)


class Median:
    """Several runs of one thing: medians of wall clock and CPU, the largest peak, the last run."""

    def __init__(self, runs, call):
        all_runs = [call() for _ in range(runs)]
        self.wall = statistics.median(r.wall for r in all_runs)
        self.cpu = statistics.median(r.cpu for r in all_runs)
        self.peak = max(r.peak for r in all_runs)
        self.last = all_runs[-1]


def evict(path):
    """Drop a file from the page cache, as far as the system does it."""
    fd = os.open(path, os.O_RDONLY)
    os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(fd)


def in_tree(command):
    """Run in the Debian 13 tree when it is there, else on the machine itself."""
    if os.access(f"{VM}/trixie/usr/bin/crash", os.X_OK):
        return [f"{SOURCE}/tests/vm/in-trixie.sh"] + [
            c.replace(VM, "/vm").replace(SOURCE, "/src") for c in command]
    return command if shutil.which(command[0]) else None


def rows(case, sql):
    db = sqlite3.connect(f"file:{case}?mode=ro", uri=True)
    found = db.execute(sql).fetchall()
    db.close()
    return found


class Bench:
    """The figures so far, and what all parts need."""

    def __init__(self, kmemdb, runs, tmp):
        self.kmemdb = kmemdb
        self.runs = runs
        self.tmp = tmp
        self.figures = {}
        self.case = f"{tmp}/case.db"
        self.vmlinux = f"{VM}/kernels/6.12/vmlinux"

    def load(self, dump, *options, vmlinux=None, cache=False):
        """One whole load into self.case, without a layout cache unless @cache."""
        if not cache:
            shutil.rmtree(f"{self.tmp}/cache", ignore_errors=True)
        if os.path.exists(self.case):
            os.unlink(self.case)
        run = Run([self.kmemdb, "load", *options, "--vmlinux", vmlinux or self.vmlinux, "-o", self.case, dump],
                  {"XDG_CACHE_HOME": f"{self.tmp}/cache"})
        if run.status > 1:
            sys.exit(run.out)
        return run

    def crash(self, dump, commands, answer="nr_free_pages"):
        """One crash session; None when there is no crash, or when it does not answer (with @answer, if any)."""
        name = f"{VM}/guests/.bench.in"
        with open(name, "w", encoding="ascii") as f:
            f.write("".join(c + "\n" for c in commands) + "quit\n")
        command = in_tree(["crash", "-s", "--no_panic", self.vmlinux, dump, "-i", name])
        if not command:
            print("no crash here")
            return None
        result = Median(min(self.runs, 3), lambda: Run(command, stdin=subprocess.DEVNULL))
        os.unlink(name)
        if result.last.status or (answer or "") not in result.last.out:
            print("crash did not answer:", result.last.out.strip().splitlines()[-1:])
            return None
        return result


def bench_load(b, big):
    """kmemdb, everything."""
    cpus = os.cpu_count() or 1
    result = Median(b.runs, lambda: b.load(big, "--jobs", str(cpus)))
    cost = {k: float(v) for k, v in rows(b.case, "SELECT key, value FROM dump_info WHERE key LIKE 'scan_%'")}
    tables = [t for (t,) in rows(b.case, "SELECT name FROM sqlite_schema WHERE type = 'table'")]
    b.figures["kmemdb load, s"] = result.wall
    b.figures["kmemdb load, s of CPU"] = result.cpu
    b.figures["kmemdb load, peak private memory, MB"] = result.peak / 1024
    b.figures["rows written"] = sum(rows(b.case, f'SELECT count(*) FROM "{t}"')[0][0] for t in tables)
    b.figures["page frames scanned"] = cost["scan_page_frames"]
    b.figures["page frames scanned a second, millions"] = cost["scan_page_frames"] / cost["scan_seconds"] / 1e6
    b.figures["bytes decompressed, MB"] = cost["scan_inflated_bytes"] / 1e6
    b.figures["pages decompressed"] = cost["scan_inflated_pages"]
    for collector, seconds in rows(b.case, "SELECT collector, seconds FROM load ORDER BY seconds DESC LIMIT 6"):
        b.figures[f"  of which collector {collector}, s"] = seconds
    ranges = "".join(f"{start} {n}\n" for start, n in rows(
        b.case, "SELECT start_pfn, nr_pages FROM page_run WHERE class = 'memmap'"))
    b.figures["kmemdb load, one thread, s"] = Median(b.runs, lambda: b.load(big, "--jobs", "1")).wall
    return result, cost, ranges


def inflate_alone(b, big, ranges):
    """Pages of these ranges ("PFN PAGES" a line) that the dump has, and the seconds of zlib alone for them; None: no makedumpfile."""
    reassemble = shutil.which("makedumpfile")
    if not reassemble:
        return None
    plain, inflate, cpus = f"{b.tmp}/plain.vmcore", f"{b.tmp}/inflate", os.cpu_count() or 1
    subprocess.check_call(["cc", "-O2", "-o", inflate, f"{HERE}/inflate.c", "-lz", "-lpthread"])
    with open(big, "rb") as f:
        subprocess.check_call([reassemble, "-R", plain], stdin=f, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
    with open(f"{b.tmp}/ranges", "w", encoding="ascii") as f:
        f.write(ranges)

    def floor():
        with open(f"{b.tmp}/ranges", encoding="ascii") as f:
            return Run([inflate, plain, str(cpus)], stdin=f)
    outputs = [floor().out.split() for _ in range(b.runs)]
    os.unlink(plain)
    return float(outputs[-1][0]), statistics.median(float(words[2]) for words in outputs)


def bench_floor(b, big, load, cost, ranges):
    """The floor: zlib alone on the same pages and cores."""
    alone = inflate_alone(b, big, ranges)
    if not alone:
        return
    b.figures["zlib alone, memory map's pages"], b.figures["zlib alone, s"] = alone
    b.figures["scan / zlib alone"] = cost["scan_seconds"] / alone[1]
    b.figures["whole load / zlib alone"] = load.wall / alone[1]


def bench_leaks(b, big, of):
    """The search for unreferenced memory: with the load, later, and by threads. of: what the figures are of."""
    cpus = os.cpu_count() or 1
    plain = Median(b.runs, lambda: b.load(big, "--jobs", str(cpus)))
    first = Run([b.kmemdb, "ask", b.case, "leaks"], {"XDG_CACHE_HOME": f"{b.tmp}/cache"})
    again = Run([b.kmemdb, "ask", b.case, "leaks"])
    one = Median(b.runs, lambda: b.load(big, "--leaks", "--jobs", "1"))
    cost_one = {k: float(v) for k, v in rows(b.case, "SELECT key, value FROM dump_info WHERE key LIKE 'leak_%'")}
    whole = Median(b.runs, lambda: b.load(big, "--leaks", "--jobs", str(cpus)))
    cost = {k: float(v) for k, v in rows(b.case, "SELECT key, value FROM dump_info WHERE key LIKE 'leak_%'")}
    b.figures[f"{of}: load without the search for leaks, s"] = plain.wall
    b.figures[f"{of}: first ask leaks, s"] = first.wall
    b.figures[f"{of}: ask leaks again, s"] = again.wall
    b.figures[f"{of}: load --leaks, s"] = whole.wall
    b.figures[f"{of}: load --leaks, s of CPU"] = whole.cpu
    b.figures[f"{of}: load --leaks, peak private memory, MB"] = whole.peak / 1024
    b.figures[f"{of}: search for leaks, s"] = cost["leak_seconds"]
    b.figures[f"{of}: search for leaks, one thread, s"] = cost_one["leak_seconds"]
    b.figures[f"{of}: load --leaks, one thread, s"] = one.wall
    b.figures[f"{of}: objects that could be lost"] = cost["leak_objects"]
    b.figures[f"{of}: looked at, MB"] = (cost["leak_root_bytes"] + cost["leak_object_bytes"]) / 1e6
    b.figures[f"{of}: memory of the search, MB"] = cost["leak_memory_bytes"] / 1e6
    b.load(big)
    alone = inflate_alone(b, big, "".join(f"{start} {n}\n" for start, n in rows(
        b.case, f"SELECT start_pfn, nr_pages FROM page_run WHERE class IN ({SEARCHED}) ORDER BY 1")))
    if alone:
        b.figures[f"{of}: zlib alone, pages that are searched"], b.figures[f"{of}: zlib alone of these, s"] = alone
        b.figures[f"{of}: search for leaks / zlib alone"] = cost["leak_seconds"] / alone[1]


def bench_scan(b, gib):
    """The search alone, on slabs that are made up: what is left when a dump need not be inflated."""
    program = f"{b.tmp}/scan"
    lib = f"{SOURCE}/lib"
    sources = [f"{lib}/{room}/{name}" for room in ("scan", "base") for name in sorted(os.listdir(f"{lib}/{room}")) if name.endswith(".c")]
    subprocess.check_call(["cc", "-O2", "-std=gnu11", "-D_GNU_SOURCE", f"-I{lib}", f"-I{lib}/scan", "-o", program,
                           f"{HERE}/scan.c", *sources, "-lpthread", "-lm"])
    for threads in sorted({1, os.cpu_count() or 1}):
        run = Run([program, str(gib), str(threads)])
        if run.status:
            sys.exit(run.out)
        objects, words, reached, seconds, memory = run.out.split()
        name = bounds.scan_name(gib, threads)
        b.figures[f"{name}, s"] = float(seconds)
        b.figures[f"{name}, s of CPU"] = run.cpu
        b.figures[f"{name}, millions of words a second of CPU"] = float(words) / run.cpu / 1e6
    b.figures["  objects"], b.figures["  reached"] = float(objects), float(reached)
    b.figures["  memory of the search, MB"] = float(memory)


def bench_types(b):
    """Milliseconds that types and symbols take, as the program itself measures them."""
    vmlinux, dump = f"{VM}/kernels/6.1/vmlinux", f"{VM}/guests/6.1-l4/vmcore.elf"

    def types_ms(cold=False, cache=False):
        if cold:
            evict(vmlinux)
        b.load(dump, "--pages", "none", vmlinux=vmlinux, cache=cache)
        return float(rows(b.case, "SELECT value FROM dump_info WHERE key = 'types_seconds'")[0][0]) * 1000
    b.figures["vmlinux of 6.1, MB"] = os.path.getsize(vmlinux) / 1e6
    for name, options in (("types from DWARF, warm file, ms", {}),
                          ("types from DWARF, file evicted from the page cache, ms", {"cold": True}),
                          ("types from the layout cache, ms", {"cache": True})):
        b.figures[name] = statistics.median(types_ms(**options) for _ in range(b.runs))


def bench_crash(b, big, load):
    """crash: one question, and what kmemdb answers at once, in one session."""
    one = b.crash(big, ["kmem -f"])
    if one:
        b.figures["crash kmem -f, s"] = one.wall
        b.figures["crash kmem -f, peak private memory, MB"] = one.peak / 1024
        b.figures["crash kmem -f / kmemdb load"] = one.wall / load.wall
    session = b.crash(big, [f"kmem -{letter}" for letter in "iszfVv"])
    if session:
        b.figures["crash kmem -i -s -z -f -V -v in one session, s"] = session.wall
        b.figures["crash kmem -i -s -z -f -V -v, s of CPU"] = session.cpu
        b.figures["crash session / kmemdb load"] = session.wall / load.wall
        b.figures["crash session / kmemdb load, CPU"] = session.cpu / load.cpu


def bench_drgn(b):
    """drgn takes neither flattened dumps nor QEMU's kdump (no utsname in its header): the ELF of a small guest."""
    small = f"{VM}/guests/6.12-l4/vmcore.elf"
    command = in_tree(["drgn", "-q", "-c", small, "-s", b.vmlinux, f"{HERE}/drgn_free.py"])
    if not command:
        print("no drgn here")
        return
    drgn = Median(min(b.runs, 3), lambda: Run(command))
    if drgn.last.status or "free pages on lists" not in drgn.last.out:
        print("drgn did not answer:", drgn.last.out.strip().splitlines()[-1:])
        return
    load = Median(b.runs, lambda: b.load(small))
    b.figures["512 MB guest: drgn, free lists walked, s"] = drgn.wall
    b.figures["512 MB guest: kmemdb load, everything, s"] = load.wall
    b.figures["512 MB guest: drgn / kmemdb load"] = drgn.wall / load.wall


# The questions of docs/live.md: what crash has for them, and the rows that a load has stored.
CRASH_ASKS = {"tasks": "ps", "modules": "mod", "mounts": "mount", "files": "files 1", "runqueues": "runq", "slab": "kmem -S dentry",
              "sockets": "foreach net -s", "timers": "timer"}
STORED = {"tasks": "SELECT pid, comm, vss_kb FROM process_memory", "modules": "SELECT name, addr FROM module",
          "mounts": "SELECT source, type, path FROM mount WHERE pid = 1", "files": "SELECT fd, path FROM open_file WHERE pid = 1",
          "runqueues": "SELECT cpu, running_pid FROM run_queue", "sockets": "SELECT family, type, count(*) FROM socket GROUP BY 1, 2"}


def bench_questions(b):
    """Each question of docs/live.md as a whole process: of the dump, of the rows of a load, of drgn and of crash."""
    small = f"{VM}/guests/6.12-l4/vmcore.elf"
    with open(f"{SOURCE}/docs/live.md", encoding="utf-8") as f:
        questions = re.findall(r"```sql (\w+)\n(.*?)```", f.read(), re.S)
    cache = {"XDG_CACHE_HOME": f"{b.tmp}/cache"}
    b.load(small)
    runs = min(b.runs, 3)
    for name, sql in questions:
        ours = Median(runs, lambda s=sql: Run([b.kmemdb, "query", b.case, s], cache))
        if ours.last.status:
            sys.exit(ours.last.out)
        b.figures[f"question {name}: kmemdb, of the dump, s"] = ours.wall
        if name in STORED:
            b.figures[f"question {name}: kmemdb, of a case, s"] = Median(runs, lambda n=name: Run([b.kmemdb, "query", b.case, STORED[n]], cache)).wall
        drgn = in_tree(["drgn", "-q", "-c", small, "-s", b.vmlinux, f"{SOURCE}/tests/vm/drgn_live.py", name])
        theirs = drgn and Median(runs, lambda c=drgn: Run(c, stdin=subprocess.DEVNULL))
        if theirs and not theirs.last.status and '"rows": [' in theirs.last.out:
            b.figures[f"question {name}: drgn, s"] = theirs.wall
        if name in CRASH_ASKS:
            crash = b.crash(f"{VM}/guests/6.12-l4/vmcore.kdump", [CRASH_ASKS[name]], answer=None)
            if crash:
                b.figures[f"question {name}: crash {CRASH_ASKS[name]}, s"] = crash.wall


def bench_classes(b, big):
    """Pages by class of the dump of a large machine, beside the time that any question to it takes to open it."""
    b.load(big)
    cache = {"XDG_CACHE_HOME": f"{b.tmp}/cache"}
    opening = Median(b.runs, lambda: Run([b.kmemdb, "query", b.case, "SELECT value FROM memory('linux_banner', 8)"], cache))
    whole = Median(b.runs, lambda: Run([b.kmemdb, "query", b.case, "SELECT class, count(*) FROM page GROUP BY 1"], cache))
    b.figures["16 GB guest: open the dump and read a word, s"] = opening.wall
    b.figures["16 GB guest: SELECT class, count(*) FROM page GROUP BY 1, s"] = whole.wall
    b.figures["16 GB guest: the same beside opening, s"] = whole.wall - opening.wall


def bench_herds(b):
    """Processes that share memory: the cost of each must not grow with their number."""
    each = []
    for number in HERDS:
        load = Median(b.runs, lambda n=number: b.load(f"{VM}/guests/6.12-herd-{n}/vmcore.kdump"))
        b.figures[f"{number} processes, each mapping the same 10 MB: load, s"] = load.wall
        b.figures[f"{number} processes: load, s of CPU"] = load.cpu
        b.figures[f"{number} processes: peak private memory, MB"] = load.peak / 1024
        found = rows(b.case, "SELECT seconds FROM load WHERE collector = 'process'")
        if found and found[0][0] is not None:
            b.figures[f"{number} processes: collector process, s"] = found[0][0]
            each.append(found[0][0] / number)
    if len(each) == len(HERDS):
        b.figures[f"collector process, ms for each of {HERDS[-1]} processes"] = each[-1] * 1000
        b.figures[f"the same / for each of {HERDS[0]}"] = each[-1] / each[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kmemdb", default=f"{SOURCE}/build/release/cli/kmemdb")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--slab-gib", type=int, default=SIMULATED_GIB, help="slab that is made up for the search for leaks")
    parser.add_argument("--json", help="write the figures there too")
    args = parser.parse_args()
    if not os.access(args.kmemdb, os.X_OK):
        sys.exit(f"run.py: no program {args.kmemdb}: build it (cmake --preset release)")
    for guest in ["6.12-16g", "6.12-l4", "6.1-l4"] + [f"6.12-herd-{n}" for n in HERDS]:
        if not os.path.exists(f"{VM}/guests/{guest}/guest.env"):
            subprocess.check_call([f"{SOURCE}/tests/vm/make-guest.sh", guest])
    subprocess.check_call([f"{SOURCE}/tests/vm/make-full.sh", "--if-changed", "6.12-full"])

    big = f"{VM}/guests/6.12-16g/vmcore.kdump"
    with tempfile.TemporaryDirectory(prefix="kmemdb-bench-") as tmp:
        b = Bench(args.kmemdb, args.runs, tmp)
        load, cost, ranges = bench_load(b, big)
        bench_floor(b, big, load, cost, ranges)
        bench_leaks(b, big, bounds.SMALL)
        bench_leaks(b, f"{VM}/guests/6.12-full/vmcore.kdump", bounds.LARGE)
        bench_scan(b, args.slab_gib)
        bench_types(b)
        bench_crash(b, big, load)
        bench_drgn(b)
        bench_classes(b, big)
        bench_questions(b)
        bench_herds(b)

    for name, value in b.figures.items():
        print(f"{name:<84} {value:>14,.3f}" if value < 1000 else f"{name:<84} {value:>14,.0f}")
    if args.json:
        with open(args.json, "w", encoding="ascii") as f:
            json.dump(b.figures, f, indent=2)
    print(f"\nBounds (load average {os.getloadavg()[0]:.1f} of {os.cpu_count()} CPUs)")
    found = bounds.bounds(b.figures, args.slab_gib, os.cpu_count() or 1)
    for bound in found:
        print(bound.text())
    return bounds.status(found)


if __name__ == "__main__":
    sys.exit(main())
