# SPDX-License-Identifier: GPL-2.0-or-later
"""Zones, nodes, free lists and per-CPU lists: buddyinfo, pagetypeinfo, zoneinfo."""

from . import comparison
from .formats import parse_buddyinfo, parse_pagetypeinfo, parse_zoneinfo


def left_lists(c, node, zone):
    """Pages that left the per-CPU lists of a zone between the reading and the freeze, fewer than 0 where some came: since 6.7
    each list shrinks by an eighth a second, by whole blocks, and one of its blocks may be a huge page. They are on the free
    lists now: the free pages of a zone and of its per-CPU lists together are the same before and after."""
    zones, _ = parse_zoneinfo(c.read("proc/zoneinfo"))
    theirs = zones.get((node, zone), {}).get("pcp", {})
    return sum(theirs[cpu]["count"] - pages for cpu, pages in c.rows(
        "SELECT cpu, pages FROM pcp WHERE node_id = ? AND zone_name = ?", node, zone) if cpu in theirs)


def left_all_lists(c):
    return sum(left_lists(c, *zone) for zone in c.rows("SELECT node_id, zone_name FROM zone"))


def came_to_blocks(c, zone=None):
    """By how many pages the free blocks of a pageblock and larger are more in the dump than in the guest's buddyinfo: of one
    zone, (node_id, zone_name), or of all. They are what nr_free_pages_blocks counts, with which a list that shrinks by some
    hundred pages may complete a block or more."""
    theirs = parse_buddyinfo(c.read("proc/buddyinfo"))
    return sum((blocks - theirs.get((n, z, o), 0)) << o for n, z, o, blocks in c.rows(
        "SELECT node_id, zone_name, page_order, free_blocks FROM free_area WHERE page_order >= 9")
        if zone in (None, (n, z)))


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
    # A page that joins its buddies changes a count in each order, the sum by one.
    left = {z: tolerance and left_lists(c, *z) for z in per_zone}
    bad = [z for z, (blocks, pages) in per_zone.items()
           if blocks > tolerance + abs(left[z]) or abs(pages - left[z]) > tolerance]
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
        drift = abs(free - theirs["free"] - left_lists(c, node, zone))
        worst = max(worst, drift)
        if drift > c.pages:
            bad.append(f"free pages of {zone} with its per-CPU lists differ by {drift}")
    c.result("zone = zoneinfo", not bad, f"{exact} numbers exact, free pages with the per-CPU lists within {worst}"
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
        moved = (left_lists(c, node, zone) if name == "nr_free_pages" else
                 came_to_blocks(c, (node, zone)) if name == "nr_free_pages_blocks" else 0)
        worst = max(worst, abs(value - theirs - moved))
        if abs(value - theirs - moved) > c.pages:
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
    # What left a list is counted with the free pages of the zone: see left_lists().
    names, worst, bad = 0, 0, []
    for node, zone, cpu, count, high, batch in c.rows(
            "SELECT node_id, zone_name, cpu, pages, high, batch FROM pcp"):
        theirs = zones.get((node, zone), {}).get("pcp", {}).get(cpu)
        if not theirs:
            continue
        names += 1
        worst = max(worst, abs(theirs["count"] - count))
        if theirs["batch"] != batch or count > theirs["count"] + c.pages:
            bad.append(f"{zone} cpu {cpu}: {count}/{high}/{batch} here, {theirs} there")
    c.result("pcp = zoneinfo", names > 0 and not bad,
             f"{names} CPUs, count within {worst}" + "".join("; " + b for b in bad))
