# SPDX-License-Identifier: GPL-2.0-or-later
# /proc of a guest of tests/vm with Debian's kernel 6.1: whole files of a real kernel.
kmemdb load -o new.db "$(dirname "$0")/captures/guest-6.1" > /dev/null || exit 1
ask()
{
	echo "-- $1"
	kmemdb query new.db --format csv "$1"
}
ask "SELECT kind, kernel_release, arch, page_bytes, captured_at, uptime_s FROM capture"
ask "SELECT collector, status, rows, unknowns, reason FROM load WHERE collector <> 'proc/input'"
ask "SELECT * FROM unparsed"
ask "SELECT * FROM zone"
ask "SELECT * FROM zone_lowmem_reserve"
ask "SELECT node_id, zone_name, count(*), sum(value) FROM zone_stat GROUP BY 1, 2"
ask "SELECT node_id, name, value FROM node_stat"
ask "SELECT * FROM pcp"
ask "SELECT * FROM free_area"
ask "SELECT node_id, zone_name, migratetype, sum(free_blocks), sum(free_blocks << page_order) FROM free_list GROUP BY 1, 2, 3"
ask "SELECT * FROM pageblock_count"
ask "SELECT name, value_kb FROM meminfo"
ask "SELECT count(*), sum(value), min(name), max(name) FROM vmstat"
ask "SELECT name, slot_bytes, objects_per_slab, pages_per_slab, active_objects, total_objects, slabs, kmalloc_type FROM slab_cache ORDER BY total_objects DESC, name LIMIT 10"
ask "SELECT count(*), sum(active_objects), sum(total_objects), sum(slabs * pages_per_slab) FROM slab_cache"
ask "SELECT kind, count(*), sum(bytes), sum(pages), count(start_addr), count(phys_addr), max(nodes) FROM vmalloc_area GROUP BY kind"
ask "SELECT * FROM module ORDER BY bytes DESC, name LIMIT 5"
ask "SELECT * FROM swap_area"
ask "SELECT * FROM memory_map"
kmemdb ask new.db fragmentation --format csv
kmemdb ask new.db watermarks --format csv
kmemdb ask new.db pageblocks --format csv
