#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Measure what a long series of /proc snapshots costs.

usage: snapshots.py --base PROC_DIR --kmemdb PROGRAM [--count N] [--work DIR] [--form text|tar] [--keep]

Makes N snapshots (10,000 by default) of {buddyinfo, zoneinfo, meminfo, vmstat, slabinfo, vmallocinfo}
out of the real files in PROC_DIR, 10 seconds apart. From one to the next it changes what changes on a
machine that does some work: free pages walk at random within the zone, events count up, some fields of
meminfo change with them, about one slab cache in eight grows or shrinks (one leaks), every tenth snapshot a
thread's stack comes or goes in vmallocinfo. What does not change on such a machine stays the same.

Then it loads them on one core, and prints the seconds of CPU, the size of the case against that of the
text, the rows, and how long questions over all of them take.
"""

import argparse
import io
import os
import random
import re
import resource
import subprocess
import sys
import tarfile
import time

NAMES = ("buddyinfo", "zoneinfo", "meminfo", "vmstat", "slabinfo", "vmallocinfo")
START = 1700000000
INTERVAL = 10


class Machine:
    """The state of all files, and how it goes on."""

    def __init__(self, base, seed):
        self.random = random.Random(seed)
        self.text = {n: open(os.path.join(base, n), encoding="ascii").read() for n in NAMES}
        self.zones = {}
        for m in re.finditer(r"^Node (\d+), zone +(\S+) +([\d ]+)$", self.text["buddyinfo"], re.M):
            self.zones[m[1], m[2]] = [int(n) for n in m[3].split()]
        self.meminfo = self.pairs(r"^(\S+): +(\d+)( kB)?$", "meminfo")
        self.vmstat = self.pairs(r"^(\S+) (\d+)()$", "vmstat")
        self.slabs = [[m[1].rstrip(), *(int(n) for n in m[2].split()), m[3], *(int(n) for n in m[4].split())]
                      for m in re.finditer(r"^(\S.*?) +(\d+ +\d+ +\d+ +\d+ +\d+) (: tunables.*: slabdata) "
                                           r"+(\d+ +\d+ +\d+)$", self.text["slabinfo"], re.M)]
        self.slab_head = "".join(self.text["slabinfo"].splitlines(True)[:2])
        self.areas = self.text["vmallocinfo"].splitlines()
        self.stacks = [a for a in self.areas if "kernel_clone" in a]
        # Events that count on a machine that does something; the others stay where they are.
        self.events = [k for k in self.vmstat if k in (
            "pgpgin", "pgpgout", "pgfault", "pgfree", "pgmajfault", "pgalloc_dma32", "pgalloc_normal",
            "numa_hit", "numa_local", "pgactivate", "nr_dirtied", "nr_written", "pgrefill", "pgreuse",
            "pgscan_kswapd", "pgsteal_kswapd", "slabs_scanned", "compact_stall", "thp_fault_alloc",
            "workingset_refault_file", "swap_ra", "pswpin", "pswpout", "unevictable_pgs_culled")]
        self.moving = [k for k in self.vmstat if k in (
            "nr_inactive_anon", "nr_active_anon", "nr_inactive_file", "nr_active_file", "nr_anon_pages",
            "nr_mapped", "nr_file_pages", "nr_dirty", "nr_slab_reclaimable", "nr_slab_unreclaimable",
            "nr_page_table_pages", "nr_kernel_stack", "nr_zone_inactive_anon", "nr_zone_active_anon",
            "nr_zone_active_file", "nr_zone_inactive_file", "nr_zone_write_pending")]
        self.fields = {"Active": 400, "Inactive": 400, "Active(anon)": 300, "Inactive(anon)": 300,
                       "Active(file)": 200, "Inactive(file)": 200, "AnonPages": 400, "Mapped": 40,
                       "Cached": 100, "Dirty": 50, "Slab": 60, "SReclaimable": 30, "SUnreclaim": 30,
                       "KReclaimable": 30, "PageTables": 8, "KernelStack": 16, "Committed_AS": 900,
                       "Shmem": 8, "VmallocUsed": 4}
        self.step = 0

    def pairs(self, pattern, name):
        return {m[1]: [int(m[2]), m[3] or ""] for m in re.finditer(pattern, self.text[name], re.M)}

    def advance(self):
        """Ten seconds of work."""
        r = self.random
        self.step += 1
        for orders in self.zones.values():
            for order, n in enumerate(orders):
                if r.random() < 0.7 / (1 + order / 2):
                    orders[order] = max(0, n + r.randint(-3, 3) * max(1, n // 60))
        for key in self.events:
            self.vmstat[key][0] += r.randint(0, 4000) if r.random() < 0.8 else 0
        for key in self.moving:
            if r.random() < 0.6:
                self.vmstat[key][0] = max(0, self.vmstat[key][0] + r.randint(-200, 200))
        free = sum(n << o for z in self.zones.values() for o, n in enumerate(z))
        self.vmstat["nr_free_pages"][0] = free
        self.meminfo["MemFree"][0] = free * 4
        self.meminfo["MemAvailable"][0] = free * 3
        for key, most in self.fields.items():
            if key in self.meminfo and r.random() < 0.6:
                self.meminfo[key][0] = max(0, self.meminfo[key][0] + 4 * r.randint(-most // 4, most // 4))
        for i, s in enumerate(self.slabs):
            leaks = i == 20
            if r.random() > (1 if leaks else 0.125):
                continue
            s[1] = max(0, s[1] + (r.randint(0, 40) if leaks else r.randint(-30, 30)))
            while s[1] > s[2]:
                s[2] += s[4]
                s[-2] += 1
                s[-3] += 1
        if self.step % 10 == 0 and self.stacks:
            i = r.randrange(len(self.areas))
            if "kernel_clone" in self.areas[i]:
                del self.areas[i]
            else:
                self.areas.insert(i, r.choice(self.stacks))

    def zoneinfo(self):
        """The real file with the free pages of each zone put in."""
        r, out = self.random, []
        free = 0
        for line in self.text["zoneinfo"].splitlines():
            if line.startswith("Node"):
                m = re.match(r"Node (\d+), zone +(\S+)", line)
                orders = self.zones.get((m[1], m[2]), [])
                free = sum(n << o for o, n in enumerate(orders))
            elif line.startswith("  pages free"):
                line = f"  pages free     {free}"
            elif line.startswith("      nr_free_pages"):
                line = f"      nr_free_pages {free}"
            elif line.startswith("      nr_") and line[6:].split()[0] in self.vmstat:
                name = line[6:].split()[0]
                if name in self.moving:
                    line = f"      {name:<12} {self.vmstat[name][0]}"
            elif line.startswith("              count:") and free and r.random() < 0.7:
                line = f"              count: {r.randint(0, 400)}"
            out.append(line)
        return "\n".join(out) + "\n"

    def files(self):
        yield "buddyinfo", "".join(
            f"Node {n}, zone {z:>8} " + "".join(f"{c:6d} " for c in orders) + "\n"
            for (n, z), orders in self.zones.items())
        yield "zoneinfo", self.zoneinfo()
        yield "meminfo", "".join(f"{k + ':':<16}{v:8d}{unit}\n" for k, (v, unit) in self.meminfo.items())
        yield "vmstat", "".join(f"{k} {v}\n" for k, (v, _) in self.vmstat.items())
        yield "slabinfo", self.slab_head + "".join(
            f"{s[0]:<17} {s[1]:6d} {s[2]:6d} {s[3]:6d} {s[4]:4d} {s[5]:4d} {s[6]} {s[7]:6d} {s[8]:6d} {s[9]:6d}\n"
            for s in self.slabs)
        yield "vmallocinfo", "\n".join(self.areas) + "\n"


def write_text(machine, path, count):
    with open(path, "w", encoding="ascii") as f:
        for i in range(count):
            f.write(f"time: {START + i * INTERVAL}\n")
            for name, text in machine.files():
                f.write(f"=== /proc/{name}\n{text}")
            machine.advance()


def write_tar(machine, path, count):
    with tarfile.open(path, "w") as tar:
        for i in range(count):
            when = START + i * INTERVAL
            for name, text in machine.files():
                info = tarfile.TarInfo(f"series/{when}/proc/{name}")
                info.size, info.mtime = len(text), when
                tar.addfile(info, io.BytesIO(text.encode()))
            machine.advance()


def run(command):
    """Wall and CPU seconds of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=20)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, cpu


def load(command, case):
    """Wall and CPU seconds until the case is there, the greatest resident size in MiB."""
    start = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        while not os.path.exists(case) and process.poll() is None:
            time.sleep(0.005)
        wall = time.monotonic() - start
        with open(f"/proc/{process.pid}/stat", encoding="ascii") as f:
            ticks = f.read().rsplit(")", 1)[1].split()[11:13]
        with open(f"/proc/{process.pid}/status", encoding="ascii") as f:
            rss = int(re.search(r"VmHWM:\s+(\d+)", f.read())[1])
        process.terminate() # what it prints of the captures is measured as a question below
    return wall, sum(int(t) for t in ticks) / os.sysconf("SC_CLK_TCK"), rss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--base", required=True)
    parser.add_argument("--kmemdb", required=True)
    parser.add_argument("--count", type=int, default=10000)
    parser.add_argument("--work", default=".")
    parser.add_argument("--form", choices=("text", "tar"), default="text")
    parser.add_argument("--keep", action="store_true")
    args = parser.parse_args()

    source = os.path.join(args.work, f"series-{args.count}.{'txt' if args.form == 'text' else 'tar'}")
    case = os.path.join(args.work, f"series-{args.count}.db")
    if not os.path.exists(source):
        (write_text if args.form == "text" else write_tar)(Machine(args.base, 1), source, args.count)
    if os.path.exists(case):
        os.unlink(case)
    text = os.path.getsize(source)
    wall, cpu, rss = load([args.kmemdb, "load", "-o", case, source], case)
    size = os.path.getsize(case)
    print(f"snapshots     {args.count}")
    print(f"text          {text / 1e6:.1f} MB")
    print(f"load          {cpu:.1f} s of CPU, {wall:.1f} s, {rss:.0f} MiB at most"
          f" ({cpu / args.count * 1e3:.2f} ms a snapshot, {cpu / args.count * 1e4:.1f} s for 10,000)")
    print(f"case          {size / 1e6:.1f} MB, {100 * size / text:.1f} % of the text")
    questions = {
        "a metric over all": "SELECT c.captured_at, m.value_kb FROM capture c JOIN meminfo m "
                             "USING (capture_id) WHERE m.name = 'MemFree'",
        "growth of caches": "SELECT name, max(total_objects) - min(total_objects) AS d FROM slab_cache "
                            "GROUP BY name ORDER BY d DESC LIMIT 10",
        "zones of the last": "SELECT * FROM zone WHERE capture_id = (SELECT max(capture_id) FROM capture)",
    }
    for name, sql in questions.items():
        wall, cpu = run([args.kmemdb, "query", case, sql])
        print(f"query         {wall:.2f} s ({cpu:.2f} s of CPU): {name}")
    for question in ("fragmentation", "watermarks", "meminfo", "summary", "timeline", "slab-growth", "growth"):
        try:
            wall, cpu = run([args.kmemdb, "ask", case, question])
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
            continue
        print(f"question      {wall:.2f} s ({cpu:.2f} s of CPU): {question}")
    if not args.keep:
        os.unlink(source)
        os.unlink(case)
    return 0


if __name__ == "__main__":
    sys.exit(main())
