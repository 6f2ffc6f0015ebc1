# SPDX-License-Identifier: GPL-2.0-or-later
"""Zones, nodes, free lists and per-CPU lists: buddyinfo, pagetypeinfo, zoneinfo."""

from . import comparison
from .formats import parse_buddyinfo, parse_pagetypeinfo, parse_zoneinfo


def decay(c, node, zone):
    """Pages that may leave the per-CPU lists of a zone between the reading and the freeze: since 6.7 each list shrinks by an
    eighth a second, and 3 seconds are allowed."""
    zones, _ = parse_zoneinfo(c.read("proc/zoneinfo"))
    return 3 * sum(cpu.get("count", 0) for cpu in zones.get((node, zone), {}).get("pcp", {}).values()) // 8


def difference(left, right, weight):
    """Per zone, what moved: (blocks, pages). A page that is freed may merge with its buddies up to the largest order, which
    changes a count in each order, and the sum of pages by one. Keys on one side only count whole."""
    per_zone, example = {}, {}
    for key in set(left) | set(right):
        a, b = left.get(key), right.get(key)
        if a is None and key in left or b is None and key in right:
            continue  # '>100000', or unknown
        delta = (a or 0) - (b or 0)
        if delta:
            blocks, pages = per_zone.get(key[:2], (0, 0))
            per_zone[key[:2]] = blocks + abs(delta), pages + delta * weight(key)
            example.setdefault(key[:2], f"{key}: {a} here, {b} there")
    return per_zone, example


def compare_lists(c, name, ours, theirs, tolerance, weight):
    if not theirs:
        return
    per_zone, example = difference(ours, theirs, weight)
    bad = [z for z in per_zone if max(per_zone[z][0], abs(per_zone[z][1])) > tolerance + (tolerance and decay(c, *z))]
    c.result(name, not bad and len(ours) >= len(theirs),
             f"{len(theirs)} numbers, largest differences {max((b for b, _ in per_zone.values()), default=0)} blocks and "
             f"{max((abs(p) for _, p in per_zone.values()), default=0)} pages a zone" + "".join(f"; {example[z]}" for z in bad))


@comparison
def compare_free(c):
    pages = lambda key: 1 << key[2]
    ours = {(n, z, o): v for n, z, o, v in
            c.rows("SELECT node_id, zone_name, page_order, free_blocks FROM free_area")}
    compare_lists(c, "free_area = buddyinfo", ours, parse_buddyinfo(c.read("proc/buddyinfo")),
                  c.pages, pages)

    lists, blocks = parse_pagetypeinfo(c.read("proc/pagetypeinfo"))
    ours = {(n, z, o, t): v for n, z, o, t, v in c.rows(
        "SELECT node_id, zone_name, page_order, migratetype, free_blocks FROM free_list")}
    compare_lists(c, "free_list = pagetypeinfo", ours, lists, c.pages, pages)
    ours = {(n, z, t): v for n, z, t, v in c.rows(
        "SELECT node_id, zone_name, migratetype, blocks FROM pageblock_count")}
    compare_lists(c, "pageblock_count = pagetypeinfo", ours, blocks, 0, lambda key: 1)


@comparison
def compare_zones(c):
    zones, _ = parse_zoneinfo(c.read("proc/zoneinfo"))
    if not zones:
        return
    columns = {"min": "min_pages", "low": "low_pages", "high": "high_pages", "promo": "promo_pages",
               "boost": "boost_pages", "spanned": "spanned_pages", "present": "present_pages",
               "managed": "managed_pages"}
    exact, worst, bad = 0, 0, []
    for node, zone, free, *values in c.rows(
            "SELECT node_id, zone_name, free_pages, " + ", ".join(columns.values()) + " FROM zone"):
        theirs = zones.get((node, zone))
        if theirs is None:
            bad.append(f"zone {zone} of node {node} is not in zoneinfo")
            continue
        # zoneinfo prints the watermarks with the boost added since min_wmark_pages() does.
        for key, value in zip(columns, values):
            if key in theirs:
                exact += 1
                if theirs[key] != value:
                    bad.append(f"{zone}.{key}: {value} here, {theirs[key]} there")
        reserve = [v for (v,) in c.rows("SELECT reserve_pages FROM zone_lowmem_reserve WHERE "
                                        f"node_id = {node} AND zone_name = '{zone}'")]
        exact += 1
        if reserve != theirs["protection"]:
            bad.append(f"{zone}.protection: {reserve} here, {theirs['protection']} there")
        drift = abs(free - theirs["free"])
        worst = max(worst, drift)
        if drift > c.pages + decay(c, node, zone):
            bad.append(f"free pages of {zone} differ by {drift}")
    c.result("zone = zoneinfo", not bad, f"{exact} numbers exact, free pages within {worst}"
             + "".join("; " + b for b in bad))


@comparison
def compare_counters(c):
    zones, nodes = parse_zoneinfo(c.read("proc/zoneinfo"))
    if not zones:
        return
    events = ("numa_", "pgpromote", "pgdemote", "workingset", "nr_vmscan", "nr_dirtied", "nr_written")
    names, worst, bad = 0, 0, []
    for node, zone, name, value in c.rows("SELECT node_id, zone_name, name, value FROM zone_stat"):
        theirs = zones.get((node, zone), {}).get("stat", {}).get(name)
        if theirs is None or name.startswith(events):
            continue
        names += 1
        worst = max(worst, abs(theirs - value))
        if abs(theirs - value) > c.pages + (name == "nr_free_pages" and decay(c, node, zone)):
            bad.append(f"{zone}.{name}: {value} here, {theirs} there")
    for node, name, value in c.rows("SELECT node_id, name, value FROM node_stat"):
        theirs = nodes.get((node, name))
        if theirs is None or name.startswith(events):
            continue
        names += 1
        worst = max(worst, abs(theirs - value))
        if abs(theirs - value) > c.pages:
            bad.append(f"node {node}.{name}: {value} here, {theirs} there")
    c.result("zone_stat, node_stat = zoneinfo", names > 0 and not bad,
             f"{names} numbers, largest difference {worst}" + "".join("; " + b for b in bad))


@comparison
def compare_pcp(c):
    zones, _ = parse_zoneinfo(c.read("proc/zoneinfo"))
    if not zones:
        return
    names, worst, bad = 0, 0, []
    for node, zone, cpu, count, high, batch in c.rows(
            "SELECT node_id, zone_name, cpu, pages, high, batch FROM pcp"):
        theirs = zones.get((node, zone), {}).get("pcp", {}).get(cpu)
        if not theirs:
            continue
        names += 1
        worst = max(worst, abs(theirs["count"] - count))
        if theirs["batch"] != batch or abs(theirs["count"] - count) > c.pages + decay(c, node, zone):
            bad.append(f"{zone} cpu {cpu}: {count}/{high}/{batch} here, {theirs} there")
    c.result("pcp = zoneinfo", names > 0 and not bad,
             f"{names} CPUs, count within {worst}" + "".join("; " + b for b in bad))
