# SPDX-License-Identifier: GPL-2.0-or-later
# Addresses in hex, times as times, unknown as ?.
sql='SELECT node_id, zone_name, addr, promo_pages, free_pages, min_pages * 1.5 AS x FROM zone'
for f in table csv json jsonl md; do
	kmemdb query full.db "$sql" --format $f
done
kmemdb query full.db 'SELECT captured_at, uptime_s, page_bytes FROM capture'
kmemdb query full.db 'SELECT start_addr, end_addr AS "end" FROM memory_map' --format jsonl
kmemdb query full.db 'SELECT kaddr FROM issue WHERE kaddr = 0xffff88000080b000' --format csv
