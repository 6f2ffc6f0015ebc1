# SPDX-License-Identifier: GPL-2.0-or-later
"""The output of crash for the same dump."""

from . import comparison
from .formats import parse_kmem_f, parse_kmem_z


@comparison
def compare_free_lists(c):
    theirs = parse_kmem_f(c.read("crash.kmem-f"))
    if not any(z["lists"] for z in theirs.values()):
        c.missing("free_list = crash kmem -f", "crash did not read it")
        return
    numbers, bad = 0, []
    for (node, zone), z in theirs.items():
        ours = [(o, v) for o, v in c.rows(
            "SELECT page_order, free_blocks FROM free_list JOIN migratetype ON "
            f"migratetype = name WHERE node_id = {node} AND zone_name = '{zone}' "
            "ORDER BY page_order, migratetype.value")]
        numbers += len(z["lists"])
        if ours != z["lists"] and z["lists"]:
            wrong = [(a, b) for a, b in zip(ours, z["lists"]) if a != b]
            bad.append(f"node {node} {zone}: {len(ours)} lists here, {len(z['lists'])} there, "
                       f"{wrong[:2]}")
    c.result("free_list = crash kmem -f", not bad,
             f"{numbers} lists exact" + "".join("; " + b for b in bad))


@comparison
def compare_zones(c):
    theirs = parse_kmem_z(c.read("crash.kmem-z"))
    if not theirs:
        c.missing("zone, zone_stat = crash kmem -z", "crash did not read it")
        return
    numbers, bad = 0, []
    for (node, zone), z in theirs.items():
        ours = c.rows("SELECT addr, spanned_pages, min_pages - coalesce(boost_pages, 0), "
                      "low_pages - coalesce(boost_pages, 0), high_pages - "
                      f"coalesce(boost_pages, 0) FROM zone WHERE node_id = {node} AND "
                      f"zone_name = '{zone}'")
        if not ours:
            bad.append(f"no zone {zone} on node {node}")
            continue
        addr, spanned, *marks = ours[0]
        numbers += 5
        if (addr & (1 << 64) - 1, spanned, tuple(marks)) != (z["addr"], z["size"], z["marks"]):
            bad.append(f"{zone}: {ours[0]} here, {z} there")
        stats = dict(c.rows(f"SELECT name, value FROM zone_stat WHERE node_id = {node} AND "
                            f"zone_name = '{zone}'"))
        # crash names counters by the enumerator; vmstat_text has some of its own.
        for name, value in z["stat"].items():
            name = {"nr_free_cma_pages": "nr_free_cma"}.get(name, name)
            if name in stats:
                numbers += 1
                if stats[name] != value:
                    bad.append(f"{zone}.{name}: {stats[name]} here, {value} there")
    c.result("zone, zone_stat = crash kmem -z", not bad,
             f"{numbers} numbers exact" + "".join("; " + b for b in bad))
