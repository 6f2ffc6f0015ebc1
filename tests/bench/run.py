#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Speed beside crash and drgn: whole processes, the same dump, one run after the other.

usage: tests/bench/run.py [--kmemdb PROGRAM] [--runs N] [--json FILE]

Needs the guests 6.12-16g, 6.12-l4 and 6.1-l4 of tests/vm (made when missing) and, for the peers, the Debian 13 tree of
tests/vm/make-trixie.sh or crash and drgn of the machine. Prints a table; what could not be run is said, not
guessed. Nothing here passes or fails: figures are for people, and for the closing note.
"""

import argparse
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.dirname(os.path.dirname(HERE))
VM = os.environ.get("KMEMDB_VM_DIR") or os.path.join(
    os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "kmemdb-vm")


def measure(command, env=None, stdin=None):
    """Wall seconds, peak of private memory (kB) and standard output of a whole process."""
    peak = [0]
    begin = time.monotonic()
    with tempfile.TemporaryFile("w+") as out:
        p = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, stdin=stdin,
                             env={**os.environ, **(env or {})})
        done = threading.Event()

        def watch():
            while not done.is_set():
                try:
                    with open(f"/proc/{p.pid}/status", encoding="ascii") as f:
                        for line in f:
                            if line.startswith("RssAnon:"):
                                peak[0] = max(peak[0], int(line.split()[1]))
                except (OSError, ValueError):
                    pass
                done.wait(0.002)

        watcher = threading.Thread(target=watch)
        watcher.start()
        status = p.wait()
        wall = time.monotonic() - begin
        done.set()
        watcher.join()
        out.seek(0)
        return wall, peak[0], status, out.read()


def evict(path):
    """Drop a file from the page cache, as far as the system does it."""
    fd = os.open(path, os.O_RDONLY)
    os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(fd)


def median_of(runs, call):
    results = [call() for _ in range(runs)]
    return statistics.median(r[0] for r in results), max(r[1] for r in results), results[-1]


def in_tree(command):
    """Run in the Debian 13 tree when it is there, else on the machine itself."""
    if os.access(f"{VM}/trixie/usr/bin/crash", os.X_OK):
        return [f"{SOURCE}/tests/vm/in-trixie.sh"] + [
            c.replace(VM, "/vm").replace(SOURCE, "/src") for c in command]
    return command if shutil.which(command[0]) else None


def types_ms(kmemdb, dump, vmlinux, cache, cold):
    """Milliseconds that types and symbols took, as the program itself measures them."""
    if cold:
        evict(vmlinux)
    with tempfile.TemporaryDirectory() as tmp:
        _, _, status, out = measure(
            [kmemdb, "load", "--pages", "none", "--vmlinux", vmlinux, "-o", f"{tmp}/c.db", dump],
            {"XDG_CACHE_HOME": cache})
        if status > 1:
            sys.exit(out)
        db = sqlite3.connect(f"{tmp}/c.db")
        (value,), = db.execute("SELECT value FROM dump_info WHERE key = 'types_seconds'")
        return float(value) * 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kmemdb", default=f"{SOURCE}/build/release/cli/kmemdb")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", help="write the figures there too")
    args = parser.parse_args()
    if not os.access(args.kmemdb, os.X_OK):
        sys.exit(f"run.py: no program {args.kmemdb}: build it (cmake --preset release)")
    for guest in ("6.12-16g", "6.12-l4", "6.1-l4"):
        if not os.path.exists(f"{VM}/guests/{guest}/guest.env"):
            subprocess.check_call([f"{SOURCE}/tests/vm/make-guest.sh", guest])

    big = f"{VM}/guests/6.12-16g/vmcore.kdump"
    vmlinux = f"{VM}/kernels/6.12/vmlinux"
    figures = {}
    tmp = tempfile.mkdtemp(prefix="kmemdb-bench-")
    try:
        # ---- kmemdb, everything, no layout cache ----
        def load(jobs):
            def once():
                shutil.rmtree(f"{tmp}/cache", ignore_errors=True)
                if os.path.exists(f"{tmp}/case.db"):
                    os.unlink(f"{tmp}/case.db")
                r = measure([args.kmemdb, "load", "--jobs", str(jobs), "--vmlinux", vmlinux, "-o",
                             f"{tmp}/case.db", big], {"XDG_CACHE_HOME": f"{tmp}/cache"})
                if r[2] > 1:
                    sys.exit(r[3])
                return r
            return once

        cpus = os.cpu_count() or 1
        wall, peak, _ = median_of(args.runs, load(cpus))
        db = sqlite3.connect(f"{tmp}/case.db")
        cost = {k: float(v) for k, v in db.execute(
            "SELECT key, value FROM dump_info WHERE key LIKE 'scan_%'")}
        ranges = "".join(f"{a} {n}\n" for a, n in db.execute(
            "SELECT start_pfn, nr_pages FROM page_run WHERE class = 'memmap'"))
        rows = sum(db.execute(f'SELECT count(*) FROM "{t}"').fetchone()[0] for (t,) in db.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall())
        db.close()
        figures["kmemdb load, s"] = wall
        figures["kmemdb load, peak private memory, MB"] = peak / 1024
        figures["rows written"] = rows
        figures["page frames scanned"] = cost["scan_page_frames"]
        figures["page frames scanned a second, millions"] = \
            cost["scan_page_frames"] / cost["scan_seconds"] / 1e6
        figures["bytes decompressed, MB"] = cost["scan_inflated_bytes"] / 1e6
        figures["pages decompressed"] = cost["scan_inflated_pages"]
        figures["kmemdb load, one thread, s"] = median_of(args.runs, load(1))[0]

        # ---- the floor: zlib alone on the same pages and cores ----
        plain = f"{tmp}/plain.vmcore"
        reassemble = shutil.which("makedumpfile")
        inflate = f"{tmp}/inflate"
        subprocess.check_call(["cc", "-O2", "-o", inflate, f"{HERE}/inflate.c", "-lz", "-lpthread"])
        if reassemble:
            with open(big, "rb") as f:
                subprocess.check_call([reassemble, "-R", plain], stdin=f, stdout=subprocess.DEVNULL,
                                      stderr=subprocess.DEVNULL)
            with open(f"{tmp}/ranges", "w", encoding="ascii") as f:
                f.write(ranges)

            def floor():
                with open(f"{tmp}/ranges", encoding="ascii") as f:
                    r = measure([inflate, plain, str(cpus)], stdin=f)
                return float(r[3].split()[2]), 0, r[3]
            seconds, _, last = median_of(args.runs, floor)
            figures["zlib alone, memory map's pages"] = float(last[2].split()[0])
            figures["zlib alone, s"] = seconds
            figures["scan / zlib alone"] = cost["scan_seconds"] / seconds
            figures["whole load / zlib alone"] = wall / seconds

        # ---- types ----
        old_vmlinux, old_dump = f"{VM}/kernels/6.1/vmlinux", f"{VM}/guests/6.1-l4/vmcore.elf"
        figures["vmlinux of 6.1, MB"] = os.path.getsize(old_vmlinux) / 1e6
        for cold, name in ((False, "types from DWARF, warm file, ms"),
                           (True, "types from DWARF, file evicted from the page cache, ms")):
            values = []
            for _ in range(args.runs):
                shutil.rmtree(f"{tmp}/cache", ignore_errors=True)
                values.append(types_ms(args.kmemdb, old_dump, old_vmlinux, f"{tmp}/cache", cold))
            figures[name] = statistics.median(values)
        figures["types from the layout cache, ms"] = statistics.median(
            types_ms(args.kmemdb, old_dump, old_vmlinux, f"{tmp}/cache", False)
            for _ in range(args.runs))

        # ---- peers, whole process, one question ----
        with open(f"{VM}/guests/.bench.in", "w", encoding="ascii") as f:
            f.write("kmem -f\nquit\n")
        crash = in_tree(["crash", "-s", vmlinux, big, "-i", f"{VM}/guests/.bench.in"])
        if crash:
            crash_wall, crash_peak, last = median_of(min(args.runs, 3), lambda: measure(
                crash, stdin=subprocess.DEVNULL))
            if last[2] == 0 and "nr_free_pages" in last[3]:
                figures["crash kmem -f, s"] = crash_wall
                figures["crash kmem -f, peak private memory, MB"] = crash_peak / 1024
                figures["crash kmem -f / kmemdb load"] = crash_wall / wall
            else:
                print("crash did not answer:", last[3].strip().splitlines()[-1:])
        else:
            print("no crash here")
        os.unlink(f"{VM}/guests/.bench.in")
        # drgn takes neither flattened dumps nor QEMU's kdump (no utsname in its header): the ELF of a small guest.
        small = f"{VM}/guests/6.12-l4/vmcore.elf"
        drgn = in_tree(["drgn", "-q", "-c", small, "-s", vmlinux, f"{HERE}/drgn_free.py"])
        if drgn:
            drgn_wall, _, last = median_of(min(args.runs, 3), lambda: measure(drgn))
            if last[2] == 0 and "free pages on lists" in last[3]:
                def load_small():
                    shutil.rmtree(f"{tmp}/cache", ignore_errors=True)
                    return measure([args.kmemdb, "load", "--vmlinux", vmlinux, "-o", f"{tmp}/small.db",
                                    small], {"XDG_CACHE_HOME": f"{tmp}/cache"})
                small_wall = median_of(args.runs, load_small)[0]
                figures["512 MB guest: drgn, free lists walked, s"] = drgn_wall
                figures["512 MB guest: kmemdb load, everything, s"] = small_wall
                figures["512 MB guest: drgn / kmemdb load"] = drgn_wall / small_wall
            else:
                print("drgn did not answer:", last[3].strip().splitlines()[-1:])
        else:
            print("no drgn here")
    finally:
        shutil.rmtree(tmp, ignore_errors=True)

    for name, value in figures.items():
        print(f"{name:<62} {value:>14,.3f}" if value < 1000 else f"{name:<62} {value:>14,.0f}")
    if args.json:
        with open(args.json, "w", encoding="ascii") as f:
            json.dump(figures, f, indent=2)
    return 0


if __name__ == "__main__":
    sys.exit(main())
