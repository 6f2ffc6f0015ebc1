# SPDX-License-Identifier: GPL-2.0-or-later
"""Compares the layouts that kmemdb resolved with the structures of this kernel."""

from . import comparison

# Members that have the declared kind in some kernels only; for the others the layout has another entry.
OTHER_KIND = {
    "mm_struct.rss_stat", "super_block.s_mounts", "super_block.s_mounts_first", "pipe_inode_info.tmp_pages",
    "mem_cgroup.vmstats", "mem_cgroup.vmstats_in", "mem_cgroup.vmstats_sum", "gendisk.part0",
    "ring_buffer_per_cpu.free_page", "obj_stock.bytes",
}


@comparison
def compare_kinds(c):
    """A member that is there, but of another kind than declared, is never read: what hangs on it is lost in silence."""
    other = {f"{t}.{m}": why for t, m, why in c.rows(
        "SELECT type, field, why FROM layout WHERE why LIKE '%expected%' OR why LIKE '%is not an array%'")}
    wrong = {name: why for name, why in other.items() if name not in OTHER_KIND}
    c.result("members are of the declared kind", not wrong, "; ".join(wrong.values()) or f"{len(other)} known to differ")
