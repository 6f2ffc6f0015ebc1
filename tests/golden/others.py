#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Captures of other projects, from Debian packages, compared with an independent parser of the same text.

usage: others.py KMEMDB [--cache DIR] [--quiet]

Fetches the packages of PACKAGES by name (apt-get download; nothing is installed), unpacks them into a cache
folder (default ~/.cache/kmemdb-others), loads the captured files in them and compares the rows with those of the
few lines of Python below: as many rows, the same numbers. No particular version of a package is expected. No
line may be lost: each line that kmemdb did not understand must be known not to belong to the format
(ODD_LINES).

A package that neither the registry nor the cache has is skipped with a message. Exit status 0 when everything
agrees, 1 when something does not, 2 when no package was available.
"""

import argparse
import glob
import gzip
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tarfile
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "vm"))

from comparisons import formats  # noqa: E402

# What is in them, and under what licence, is in README.md.
PACKAGES = ("golang-github-prometheus-procfs-dev", "pcp-testsuite", "golang-github-shirou-gopsutil-dev",
            "linux-doc-6.12")

# (file, line, why): what is no sentence of the format.
ODD_LINES = (
    ("proc/meminfo", r"^ +total: +used: +free: |^(Mem|Swap): +\d+ +\d+ +\d+", "of kernels before 2.6"),
    ("proc/1/status", r"^VmPTE: +\d+ kb$", "kB misspelt in the documentation"),
)


# ---- packages ----

def download(name, folder):
    """None, or why not. The newest that the machine's package lists have; nothing where it is there already."""
    if not shutil.which("apt-get"):
        return "there is no apt-get"
    try:
        got = subprocess.run(["apt-get", "download", "-q", name], cwd=folder, capture_output=True, check=False,
                             timeout=600, text=True, errors="replace")
    except subprocess.TimeoutExpired:
        return "apt-get took more than 10 minutes"
    return (got.stderr.strip().splitlines() or ["?"])[-1] if got.returncode else None


def fetch(name, cache):
    """The folder that package @name is unpacked in, or None."""
    folder = os.path.join(cache, name)
    os.makedirs(folder, exist_ok=True)
    why = download(name, folder)
    debs = sorted(glob.glob(os.path.join(folder, "*.deb")), key=os.path.getmtime)
    if not debs:
        print(f"SKIP captures of others: no package {name}: {why}")
        return None
    root = os.path.join(folder, "root")
    if not os.path.isdir(root) or os.path.getmtime(root) < os.path.getmtime(debs[-1]):
        shutil.rmtree(root, ignore_errors=True)
        subprocess.run(["dpkg-deb", "-x", debs[-1], root], check=True)
        os.utime(root)
    return root


def unpack_ttar(path, to):
    """The text archives of Prometheus: Path:, Lines:, the lines; NULLBYTE for \\0, EOF for no line end."""
    with open(path, encoding="utf-8", errors="surrogateescape") as f:
        lines = iter(f.read().split("\n"))
    name = None
    for line in lines:
        if line.startswith("Path: "):
            name = line[6:]
        elif line.startswith("Lines: "):
            text = "".join(next(lines) + "\n" for _ in range(int(line[7:])))
            text = text.replace("NULLBYTE", "\0").replace("EOF\n", "")
            target = os.path.join(to, name)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "w", encoding="utf-8", errors="surrogateescape") as out:
                out.write(text)


def unpack_tar(path, to):
    with tarfile.open(path) as archive:
        for member in archive:
            if member.isfile() and not member.name.startswith("/") and ".." not in member.name.split("/"):
                target = os.path.join(to, os.path.normpath(member.name))
                os.makedirs(os.path.dirname(target), exist_ok=True)
                with archive.extractfile(member) as f, open(target, "wb") as out:
                    out.write(f.read())


def printed_examples(path, to):
    """Files as the kernel's documentation prints them: "> cat /proc/NAME" and the indented lines below it."""
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as f:
        text = f.read()
    n = 0
    for m in re.finditer(r"^( +)[>#%$]+ ?cat (/proc/\S+)(?: \|.*)?\n((?:\1.*\n|\n)+)", text, re.M):
        body = "".join(line[len(m[1]):] or "\n" for line in m[3].splitlines(True)).strip("\n") + "\n"
        body = re.sub(r"^[>#%$]+ ?cat (.|\n)*", "", body, flags=re.M)
        # Lines broken for print, and columns left out.
        body = re.sub(r" *\.\.\.\n(/?)", lambda f: (f[1] or " ") if "vmalloc" in m[2] else "\n", body)
        target = os.path.join(to, str(n), m[2].lstrip("/").replace("/self/", "/1/").replace("PID", "1"))
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", encoding="utf-8") as out:
            out.write(body)
        n += 1
    return n


def captures(name, root, work):
    """(what, input for kmemdb, folder with the same files) of a package."""
    for path in sorted(glob.glob(f"{root}/**/fixtures.ttar", recursive=True)):
        to = os.path.join(work, "ttar")
        unpack_ttar(path, to)
        yield os.path.relpath(path, root), to, to
    for path in sorted(glob.glob(f"{root}/**/linux/*.tgz", recursive=True)):
        to = os.path.join(work, os.path.basename(path))
        try:
            unpack_tar(path, to)
        except tarfile.TarError:
            continue  # a bare gzip of something else
        yield os.path.relpath(path, root), path, to
    for path in sorted(glob.glob(f"{root}/**/testdata/linux/**/proc/meminfo", recursive=True)):
        yield os.path.relpath(path, root), os.path.dirname(path), os.path.dirname(os.path.dirname(path))
    for path in sorted(glob.glob(f"{root}/**/Documentation/filesystems/proc.rst*", recursive=True)):
        for n in range(printed_examples(path, os.path.join(work, name))):
            to = os.path.join(work, name, str(n))
            yield f"{os.path.relpath(path, root)} example {n + 1}", to, to


# ---- an independent reading ----

def parse_slabinfo(text):
    """{name: [(active, total, size, objects a slab, pages a slab, slabs)]}, as several caches may have one name."""
    out = {}
    for m in re.finditer(r"^(\S.*?) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+) : .*: slabdata +\d+ +(\d+) ", text, re.M):
        out.setdefault(m[1], []).append(tuple(int(n) for n in m.groups()[1:]))
    return out


def parse_maps(text):
    return [(int(m[1], 16), int(m[2], 16), m[3], m[4] or None) for m in re.finditer(
        r"^([0-9a-f]+)-([0-9a-f]+) (\S{4}) [0-9a-f]+ [0-9a-f]+:[0-9a-f]+ \d+ *(.*)$", text, re.M)]


def parse_smaps(text):
    """[(start, end, permissions, {field: kB})] of each mapping."""
    out = []
    for line in text.splitlines():
        head = re.match(r"([0-9a-f]+)-([0-9a-f]+) (\S{4}) ", line)
        field = re.match(r"(\w+): +(\d+) kB$", line)
        if head:
            out.append((int(head[1], 16), int(head[2], 16), head[3], {}))
        elif field and out:
            out[-1][3][field[1]] = int(field[2])
    return out


def parse_status(text):
    return dict(re.findall(r"^(\w+):[\t ]*(.*?)$", text, re.M))


class Check:
    """The case of one capture, and the files that it was made of."""

    def __init__(self, what, case, folder, report):
        self.what, self.folder, self.report = what, folder, report
        self.db = sqlite3.connect(f"file:{case}?mode=ro", uri=True)
        self.numbers = 0
        self.bad = []

    def rows(self, sql):
        return self.db.execute(sql).fetchall()

    def files(self, pattern):
        """(path from proc/ on, text) of the files that match."""
        for path in sorted(glob.glob(os.path.join(self.folder, "**", pattern), recursive=True)):
            if os.path.isfile(path):
                with open(path, encoding="utf-8", errors="replace") as f:
                    yield re.sub(r".*?(?=(proc|sys)/)", "", os.path.relpath(path, self.folder), count=1), f.read()

    def same(self, name, ours, theirs):
        self.numbers += len(theirs)
        if not isinstance(ours, dict):
            ours, theirs = dict(enumerate(ours)), dict(enumerate(theirs))
        wrong = [f"{k}: {ours.get(k)} here, {theirs.get(k)} in the text"
                 for k in {**ours, **theirs} if ours.get(k) != theirs.get(k)]
        if wrong:
            self.bad.append(f"{name}: " + "; ".join(wrong[:4]) + (f"; {len(wrong)} in all" if wrong[4:] else ""))

    def pairs(self):
        for file, table in (("meminfo", "SELECT name, value_kb FROM meminfo"),
                            ("vmstat", "SELECT name, value FROM vmstat")):
            for _, text in self.files(f"proc/{file}"):
                self.same(file, dict(self.rows(table)), formats.parse_pairs(text))

    def zones(self):
        for _, text in self.files("proc/zoneinfo"):
            zones, nodes = formats.parse_zoneinfo(text)
            zones = {k: z for k, z in zones.items() if z.get("present")}
            for column in ("free", "min", "low", "high", "spanned", "present", "managed"):
                self.same(f"zone.{column}",
                          {(n, z): v for n, z, v in self.rows(f"SELECT node_id, zone_name, {column}_pages FROM zone")
                           if v is not None},
                          {k: z[column] for k, z in zones.items() if column in z})
            said = {(*k, name): v for k, z in zones.items() for name, v in z["stat"].items() if v < 1 << 63}
            ours = {(n, z, name): v for n, z, name, v in
                    self.rows("SELECT node_id, zone_name, name, value FROM zone_stat WHERE value IS NOT NULL")}
            self.same("zone_stat", {k: v for k, v in ours.items() if k in said}, said)
            said = {k: v for k, v in nodes.items() if v < 1 << 63}
            self.same("node_stat", {(n, name): v for n, name, v in
                                    self.rows("SELECT node_id, name, value FROM node_stat")
                                    if (n, name) in said}, said)
            self.same("pcp", {(n, z, cpu): tuple(v) for n, z, cpu, *v in
                              self.rows("SELECT node_id, zone_name, cpu, pages, high, batch FROM pcp")},
                      {(*k, cpu): (p["count"], p["high"], p["batch"])
                       for k, z in zones.items() for cpu, p in z["pcp"].items()})
            reserves = {}
            for n, z, v in self.rows("SELECT node_id, zone_name, reserve_pages FROM zone_lowmem_reserve"):
                reserves.setdefault((n, z), []).append(v)
            self.same("protection", reserves, {k: z["protection"] for k, z in zones.items() if z["protection"]})
        for _, text in self.files("proc/buddyinfo"):
            self.same("free_area", {(n, z, o): v for n, z, o, v in self.rows(
                "SELECT node_id, zone_name, page_order, free_blocks FROM free_area")}, formats.parse_buddyinfo(text))
        for _, text in self.files("proc/pagetypeinfo"):
            lists, blocks = formats.parse_pagetypeinfo(text)
            self.same("free_list", {(n, z, o, t): v for n, z, o, t, v in self.rows(
                "SELECT node_id, zone_name, page_order, migratetype, free_blocks FROM free_list")}, lists)
            self.same("pageblock_count", {(n, z, t): v for n, z, t, v in self.rows(
                "SELECT node_id, zone_name, migratetype, blocks FROM pageblock_count")}, blocks)

    def slabs(self):
        for _, text in self.files("proc/slabinfo"):
            ours = {}
            for name, *values in self.rows(
                    "SELECT name, active_objects, total_objects, slot_bytes, objects_per_slab, pages_per_slab, "
                    "slabs FROM slab_cache"):
                ours.setdefault(name, []).append(tuple(values))
            self.same("slab_cache", {k: sorted(v) for k, v in ours.items()},
                      {k: sorted(v) for k, v in parse_slabinfo(text).items()})

    def swaps(self):
        for _, text in self.files("proc/swaps"):
            self.same("swap_area", sorted(self.rows("SELECT path, kind, size_kb, priority, used_kb FROM swap_area")),
                      sorted(formats.parse_swaps(text)))

    def knobs(self):
        said = {path[5:].replace("/", "."): text.strip() for path, text in self.files("proc/sys/vm/*")}
        said = {k[4:]: v for k, v in said.items() if v and "\n" not in v}
        ours = {k[3:] if k.startswith("vm.") else k: v for k, v in self.rows("SELECT name, value FROM sysctl")}
        squeeze = lambda d: {k: " ".join(v.split()) for k, v in d.items()}
        self.same("sysctl", squeeze({k: v for k, v in ours.items() if k in {n[3:] for n in said}}),
                  squeeze({k[3:]: v for k, v in said.items()}))

    def pressure(self):
        for _, text in self.files("proc/pressure/memory"):
            self.same("pressure", dict(self.rows("SELECT kind, total_us FROM pressure")),
                      {m[1]: int(m[2]) for m in re.finditer(r"^(\w+) .*total=(\d+)$", text, re.M)})

    def by_pid(self, name):
        return {int(path.split("/")[1]): text for path, text in self.files(f"proc/[0-9]*/{name}")}

    def processes(self):
        tasks, sizes = {}, {}
        names, rollups = self.by_pid("comm"), self.by_pid("smaps_rollup")
        maps = {pid: parse_smaps(text) for pid, text in self.by_pid("smaps").items()}
        for pid, text in self.by_pid("status").items():
            s = parse_status(text)
            if "Pid" not in s:
                continue
            name = names[pid].strip() if pid in names else s["Name"]
            tasks[pid] = (int(s["PPid"]), name, s["State"], int(s["Uid"].split()[0]), int(s["Threads"]))
            if "VmSize" in s:
                sizes[pid] = {k: int(s[f].split()[0]) if f in s else None
                              for k, f in (("vss", "VmSize"), ("rss", "VmRSS"), ("swap", "VmSwap"))}
        # RSS: counters and page tables each leave something out. PSS of a rollup is not rounded for each mapping.
        for pid in {*maps, *rollups}:
            total = parse_smaps(rollups[pid])[-1:] if pid in rollups else maps[pid]
            if total and pid in sizes:
                sizes[pid]["pss"] = sum(m[3].get("Pss", 0) for m in total)
                sizes[pid]["rss"] = max(sizes[pid]["rss"] or 0, sum(m[3].get("Rss", 0) for m in total))
        self.same("task", {pid: tuple(row) for pid, *row in self.rows(
            "SELECT pid, ppid, comm, state, uid, threads FROM task") if pid in tasks}, tasks)
        ours = {pid: dict(zip(("vss", "rss", "swap", "pss"), row)) for pid, *row in
                self.rows("SELECT pid, vss_kb, rss_kb, swap_kb, pss_kb FROM process_memory")}
        self.same("process_memory",
                  {(pid, k): v for pid in sizes for k, v in ours.get(pid, {}).items() if k in sizes[pid]},
                  {(pid, k): v for pid in sizes for k, v in sizes[pid].items()})
        for pid, said in maps.items():
            self.same(f"mappings of {pid}", self.vmas(pid, "rss_kb, pss_kb"),
                      [(start, end, perms, f.get("Rss"), f.get("Pss")) for start, end, perms, f in said])
        for pid, text in self.by_pid("maps").items():
            if pid not in maps:
                self.same(f"mappings of {pid}", self.vmas(pid, "path"), parse_maps(text))

    def vmas(self, pid, columns):
        unsigned = lambda n: n & (1 << 64) - 1
        return [(unsigned(start), unsigned(end), *rest) for start, end, *rest in self.rows(
            f"SELECT start_addr, end_addr, perms, {columns} FROM vma WHERE pid = {pid} "
            "ORDER BY start_addr < 0, start_addr")]

    def areas(self):
        for _, text in self.files("proc/vmallocinfo"):
            unsigned = lambda n: None if n is None else n & (1 << 64) - 1
            self.same("vmalloc_area", {unsigned(start): tuple(row) for start, *row in self.rows(
                "SELECT start_addr, bytes, pages, caller, kind, phys_addr, nodes FROM vmalloc_area")},
                      {start: tuple(row) for start, *row in formats.parse_vmallocinfo(text)})

    def cgroups(self):
        """Of version 1: what is in use, and what memory.stat tells with the descendants."""
        group = lambda path: "/" + os.path.dirname(path.split("cgroup/memory/", 1)[1])
        columns = {"usage_in_bytes": "usage_bytes", "max_usage_in_bytes": "peak_bytes", "kmem.usage_in_bytes": "kernel_bytes"}
        for name, column in columns.items():
            said = {group(path): int(text) for path, text in self.files(f"sys/fs/cgroup/memory/**/memory.{name}") if text}
            self.same(f"cgroup.{column}", {path: v for path, v in self.rows(f"SELECT path, {column} FROM cgroup")
                                           if path in said}, said)
        said = {(group(path), m[1]): int(m[2]) for path, text in self.files("sys/fs/cgroup/memory/**/memory.stat")
                for m in re.finditer(r"^total_(\w+) (\d+)$", text, re.M)}
        self.same("cgroup_stat", {(path, name): v for path, name, v in self.rows(
            "SELECT path, name, value FROM cgroup_stat") if (path, name) in said}, said)

    def nothing_lost(self):
        for file, line in self.rows("SELECT file, text FROM unparsed"):
            if not any(f == file and re.search(t, line) for f, t, _ in ODD_LINES):
                self.bad.append(f"{file}: not understood: {line!r}")
        for collector, reason in self.rows("SELECT collector, reason FROM load WHERE status = 'failed'"):
            self.bad.append(f"{collector} failed: {reason}")

    def run(self):
        for part in (self.pairs, self.zones, self.slabs, self.swaps, self.knobs, self.pressure, self.processes,
                     self.areas, self.cgroups, self.nothing_lost):
            part()
        self.report(self.what, self.numbers, self.bad)


def check_checker(case, folder):
    """A number altered in the text must be reported. True when it is."""
    for path in glob.glob(os.path.join(folder, "**", "proc", "meminfo"), recursive=True):
        with open(path, encoding="utf-8") as f:
            text = f.read()
        with open(path, "w", encoding="utf-8") as f:
            f.write(re.sub(r"^(MemTotal: +)", r"\g<1>1", text, flags=re.M))
        told = []
        Check("altered", case, folder, lambda what, numbers, bad: told.extend(bad)).run()
        return any("MemTotal" in b for b in told)
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kmemdb")
    parser.add_argument("--cache", default=os.path.expanduser("~/.cache/kmemdb-others"))
    parser.add_argument("--quiet", action="store_true")
    args = parser.parse_args()
    kmemdb = os.path.abspath(args.kmemdb)
    checked = None
    counts = {"captures": 0, "numbers": 0, "failed": 0, "packages": 0}

    def report(what, numbers, bad):
        counts["captures"] += numbers > 0
        counts["numbers"] += numbers
        counts["failed"] += bool(bad)
        if bad or numbers and not args.quiet:
            print(f"{'FAIL' if bad else 'ok  '} {what}: {numbers} numbers" + "".join("\n     " + b for b in bad))

    for name in PACKAGES:
        root = fetch(name, args.cache)
        if not root:
            continue
        counts["packages"] += 1
        before = counts["captures"]
        with tempfile.TemporaryDirectory() as work:
            for what, given, folder in captures(name, root, work):
                case = os.path.join(work, "case.db")
                if os.path.exists(case):
                    os.remove(case)
                loaded = subprocess.run([kmemdb, "load", "-o", case, given], capture_output=True, check=False)
                if loaded.returncode == 3 and b"it holds no memory dump, no captured file" in loaded.stderr:
                    continue
                if loaded.returncode:
                    report(what, 0, [f"exit status {loaded.returncode}: {loaded.stderr.decode(errors='replace')}"])
                    continue
                Check(what, case, folder, report).run()
                if checked is None and folder.startswith(work):
                    checked = check_checker(case, folder)
        if counts["captures"] == before:
            report(name, 0, ["no capture in it was compared"])
    print(f"{counts['captures']} captures of others in {counts['packages']} packages, {counts['numbers']} numbers, "
          f"{counts['failed']} captures that differ")
    if not counts["packages"]:
        print("SKIP captures of others: no package could be had")
        return 2
    if checked is False:
        print("FAIL captures of others: an altered number was not told")
    return 1 if counts["failed"] or checked is False else 0


if __name__ == "__main__":
    sys.exit(main())
