# SPDX-License-Identifier: GPL-2.0-or-later
# Files of /proc of kernels 2.6.32 to 5.x that Performance Co-Pilot tests itself with (see README.md): real machines that
# no one here made.
cp -r "$(dirname "$0")/captures/pcp" .
# One capture each, in the order of their names; where /proc does not tell the time, a fixed one.
find pcp -exec touch -d @1700000000 {} +
kmemdb load -o new.db pcp/* > /dev/null || exit 1
ask()
{
	echo "-- $1"
	kmemdb query new.db --format csv "$1"
}
ask "SELECT capture_id, source, page_bytes, captured_at FROM capture"
ask "SELECT capture_id, collector, status, rows, unknowns, reason FROM load WHERE collector <> 'proc/input'"
ask "SELECT * FROM unparsed"
ask "SELECT name, subject, left_value, right_value, ok FROM checks"
ask "SELECT capture_id, node_id, zone_name, start_pfn, spanned_pages, present_pages, managed_pages, free_pages, min_pages, low_pages, high_pages FROM zone ORDER BY 1, 2, start_pfn"
ask "SELECT capture_id, node_id, zone_name, group_concat(for_zone || '=' || reserve_pages, ' ') FROM zone_lowmem_reserve GROUP BY 1, 2, 3"
ask "SELECT capture_id, count(*), sum(pages), max(high), max(batch) FROM pcp GROUP BY 1"
ask "SELECT capture_id, count(*), sum(value) FROM zone_stat WHERE name LIKE 'nr\_%' ESCAPE '\' GROUP BY 1"
ask "SELECT capture_id, count(*), sum(value) FROM node_stat GROUP BY 1"
ask "SELECT capture_id, value FROM node_stat WHERE name = 'nr_indirectly_reclaimable'"
ask "SELECT capture_id, count(*), sum(value) FROM vmstat GROUP BY 1"
ask "SELECT capture_id, count(*), sum(value_kb) FROM meminfo GROUP BY 1"
ask "SELECT * FROM free_area WHERE free_blocks > 0"
ask "SELECT capture_id, count(*), sum(total_objects), sum(slabs), sum(slot_bytes * total_objects) FROM slab_cache GROUP BY 1"
ask "SELECT * FROM task"
ask "SELECT * FROM process_memory"
ask "SELECT * FROM vma"
ask "SELECT * FROM pressure"
