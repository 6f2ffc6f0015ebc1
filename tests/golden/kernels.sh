# SPDX-License-Identifier: GPL-2.0-or-later
# One invented machine in the grammar of ten kernels, 3.10 to 6.18: what they add, drop and move.
kmemdb load -o new.db "$(dirname "$0")/kernels.txt" > /dev/null || exit 1
ask()
{
	echo "-- $1"
	kmemdb query new.db --format csv "$1"
}
ask "SELECT capture_id, kernel_release, arch, page_bytes, captured_at FROM capture"
ask "SELECT capture_id, collector, rows, unknowns, reason FROM load WHERE status <> 'complete'"
ask "SELECT * FROM unparsed"
ask "SELECT capture_id, zone_name, start_pfn, spanned_pages, present_pages, managed_pages, free_pages, min_pages, low_pages, high_pages, promo_pages, boost_pages, cma_pages FROM zone ORDER BY capture_id, start_pfn"
ask "SELECT capture_id, zone_name, group_concat(for_zone || '=' || reserve_pages, ' ') AS reserves FROM (SELECT * FROM zone_lowmem_reserve ORDER BY capture_id, zone_name, for_zone) GROUP BY capture_id, zone_name"
ask "SELECT name, group_concat(DISTINCT capture_id) AS captures, sum(value) FROM (SELECT * FROM zone_stat ORDER BY capture_id) GROUP BY name ORDER BY name"
ask "SELECT name, group_concat(DISTINCT capture_id) AS captures, sum(value) FROM (SELECT * FROM node_stat ORDER BY capture_id) GROUP BY name ORDER BY name"
ask "SELECT name, group_concat(DISTINCT capture_id) AS captures FROM (SELECT * FROM meminfo ORDER BY capture_id) GROUP BY name ORDER BY name"
ask "SELECT capture_id, cpu, pages, high, batch, high_min, high_max FROM pcp WHERE zone_name = 'Normal' ORDER BY capture_id, cpu"
ask "SELECT migratetype, page_order, group_concat(capture_id) AS captures FROM (SELECT * FROM free_list ORDER BY capture_id) WHERE free_blocks IS NULL AND at_least_blocks = 100000 GROUP BY 1, 2"
ask "SELECT m.capture_id, group_concat(m.name || '=' || b.blocks, ' ') AS blocks FROM migratetype m JOIN pageblock_count b ON b.capture_id = m.capture_id AND b.migratetype = m.name GROUP BY m.capture_id ORDER BY m.capture_id"
ask "SELECT name, kmalloc_type, group_concat(capture_id) AS captures FROM (SELECT * FROM slab_cache ORDER BY capture_id) GROUP BY name ORDER BY name"
ask "SELECT kind, bytes, caller, phys_addr, group_concat(capture_id) AS captures FROM (SELECT * FROM vmalloc_area ORDER BY capture_id) GROUP BY kind, bytes ORDER BY kind, bytes"
ask "SELECT count(*), path, kind, size_kb, used_kb, priority FROM swap_area GROUP BY path"
