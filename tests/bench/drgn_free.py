# SPDX-License-Identifier: GPL-2.0-or-later
"""What crash's kmem -f prints, by drgn: walks every free list of every zone. Run as: drgn -c VMCORE -s VMLINUX FILE"""
from drgn.helpers.linux.list import list_for_each_entry
from drgn.helpers.linux.nodemask import for_each_online_node

total = 0
for nid in for_each_online_node(prog):  # noqa: F821 (drgn gives prog)
    pgdat = prog["node_data"][nid]  # noqa: F821
    for i in range(pgdat.nr_zones.value_()):
        zone = pgdat.node_zones[i]
        if not zone.present_pages:
            continue
        for order, area in enumerate(zone.free_area):
            for head in area.free_list:
                n = sum(1 for _ in list_for_each_entry("struct page", head.address_of_(), "lru"))
                total += n << order
print("free pages on lists:", total)
