# SPDX-License-Identifier: GPL-2.0-or-later
"""A value that is unknown although the kernel prints it must have a reason; otherwise it was lost silently."""

from . import comparison
from .formats import parse_pairs, parse_rollup, parse_zoneinfo
from .processes import pids

# What a dump cannot tell: computed when somebody asks, or a constant that no variable of the kernel holds.
UNTOLD = {
    "vmstat": {"nr_dirty_threshold", "nr_dirty_background_threshold", "nr_unstable"},
    "meminfo": {"VmallocChunk", "NFS_Unstable", "Bounce", "WritebackTmp", "Quicklists"},
}
# Columns and the key of smaps_rollup that prints them.
ROLLUP = {"rss_kb": "Rss", "pss_kb": "Pss", "swap_kb": "Swap", "swap_pss_kb": "SwapPss"}


def unknown_zoneinfo(c):
    zones, nodes = parse_zoneinfo(c.read("proc/zoneinfo"))
    lost = {"zone": [], "stat": [], "pcp": []}
    columns = ("min", "low", "high", "spanned", "present", "managed", "free")
    for node, name, *values in c.rows("SELECT node_id, zone_name, " + ", ".join(k + "_pages" for k in columns) + " FROM zone"):
        lost["zone"] += [f"{name}.{k}" for k, v in zip(columns, values) if v is None and k in zones.get((node, name), {})]
    for node, zone, name in c.rows("SELECT node_id, zone_name, name FROM zone_stat WHERE value IS NULL"):
        if name in zones.get((node, zone), {}).get("stat", {}):
            lost["stat"].append(f"{zone}.{name}")
    for node, name in c.rows("SELECT node_id, name FROM node_stat WHERE value IS NULL"):
        if (node, name) in nodes:
            lost["stat"].append(f"node {node}.{name}")
    columns = ("count", "high", "batch", "high_min", "high_max")
    for node, zone, cpu, *values in c.rows("SELECT node_id, zone_name, cpu, pages, high, batch, high_min, high_max FROM pcp"):
        there = zones.get((node, zone), {}).get("pcp", {}).get(cpu, {})
        lost["pcp"] += [f"{zone} cpu {cpu}.{k}" for k, v in zip(columns, values) if v is None and k in there]
    return lost


@comparison
def compare_nulls(c):
    lost = unknown_zoneinfo(c)
    for table, column in (("vmstat", "value"), ("meminfo", "value_kb")):
        ours = dict(c.rows(f"SELECT name, {column} FROM {table}"))
        lost[table] = [n for n in parse_pairs(c.read(f"proc/{table}")) if ours.get(n) is None and n not in UNTOLD[table]]
    lost["process"] = []
    for pid in pids(c):
        there = parse_rollup(c.read(f"proc/{pid}/smaps_rollup"))
        for row in c.rows(f"SELECT {', '.join(ROLLUP)} FROM process_memory WHERE pid = ?", pid):
            lost["process"] += [f"{pid}.{k}" for k, v in zip(ROLLUP, row) if v is None and ROLLUP[k] in there]
    for collector, names in lost.items():
        reason = c.value("SELECT reason FROM load WHERE collector = ? AND unknowns >= ?", collector, len(names))
        text = f"{len(names)} unknown where the kernel prints a number: {', '.join(names[:5])}" if names else "every number is known"
        c.result(f"{collector}: unknown with a reason", not names or bool(reason), text + (f" ({reason})" if reason else ""))
