# SPDX-License-Identifier: GPL-2.0-or-later
"""The kernel's own indices of fragmentation, in debugfs."""

from . import comparison
from .formats import parse_extfrag


@comparison
def compare_extfrag(c):
    """They were read some seconds before the counters, so that blocks may have moved: 0.05 at most."""
    for name, column in (("extfrag_index", "fragmentation_index"), ("unusable_index", "unusable_index")):
        theirs = parse_extfrag(c.read(f"sys/kernel/debug/extfrag/{name}"))
        if not theirs:
            continue
        ours = {(n, z, o): v for n, z, o, v in c.rows(
            f"SELECT node_id, zone_name, page_order, {column} FROM order_state")}
        worst = max(abs(ours.get(key, 9) - value) for key, value in theirs.items())
        equal = sum(round(ours.get(key, 9), 3) == value for key, value in theirs.items())
        c.result(f"{name} = debugfs", worst <= 0.05, f"{len(theirs)} numbers, {equal} equal, largest "
                 f"difference {worst:.3f}")
