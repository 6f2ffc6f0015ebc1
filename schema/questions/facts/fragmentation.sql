-- SPDX-License-Identifier: GPL-2.0-or-later
-- fragmentation: How fragmented is free memory, and which requests would fail because of it?
--
-- How to read:
--   fragmentation_index and unusable_index are the kernel's own, as debugfs extfrag prints them.
--   Index -1.000 means that a block of that order is free. Otherwise a request of that order fails: toward 0
--   for lack of memory, toward 1 because free memory is fragmented (above vm.extfrag_threshold, 0.500 by
--   default, the kernel compacts instead of reclaiming). unusable_index is the share of free memory in blocks
--   that are too small. The verdict is for an ordinary request (GFP_KERNEL) that may use no higher zone,
--   compared with the min watermark, before reclaim and compaction. A movable pageblock is polluted when it
--   holds unmovable pages: compaction cannot empty it, so it never becomes a huge page.
--
-- section orders: Per zone and order
-- empty: no zone has free blocks by order
-- files: proc/buddyinfo, proc/pagetypeinfo; crash kmem
-- empty log: the input is a kernel log; the zones of its reports are in kmemdb ask CASE oom or alloc-failures
-- column node_id             ID     NUMA node.
-- column zone_name           TEXT   Zone.
-- column page_order          ORDER  Order of the request.
-- column block_bytes         BYTES.0 Size of a block of this order.
-- column free_blocks         COUNT  Free blocks of exactly this order.
-- column least_blocks        COUNT  The same, at least: since 5.4 the kernel stops counting a list at 100000 blocks.
-- column free_pages          PAGES  Pages in them.
-- column fragmentation_index REAL.3 The kernel's fragmentation index.
-- column unusable_index      REAL.3 The kernel's unusable free space index.
-- column verdict             TEXT   What becomes of a request of this order.
SELECT o.node_id, o.zone_name, o.page_order,
       c.page_bytes << o.page_order AS block_bytes,
       o.free_blocks, o.least_blocks, o.free_pages, o.fragmentation_index, o.unusable_index,
       CASE o.state
       WHEN 'ok' THEN 'ok'
       WHEN 'low memory' THEN 'fails: low memory'
	    || coalesce(', ' || coalesce(round(o.zone_free_bytes / 1048576.0, 1) || ' MiB', z.free_pages || ' pages')
		|| ' free', '')
	    || coalesce(', min watermark ' || coalesce(round(o.min_bytes / 1048576.0, 1) || ' MiB',
		z.min_pages || ' pages'), '')
       WHEN 'fragmented' THEN 'fails: fragmented'
	    || coalesce(', ' || coalesce(round(o.zone_free_bytes / 1048576.0, 1) || ' MiB', z.free_pages || ' pages')
			|| ' free in smaller blocks', '')
       WHEN 'reserved' THEN 'fails: only HighAtomic, CMA or Isolate blocks are left'
       ELSE iif(o.fragmentation_index = -1, 'unknown: a block is free, the watermark is not known', 'unknown')
       END AS verdict
FROM order_state o
JOIN capture c ON c.capture_id = o.capture_id
LEFT JOIN zone z ON z.capture_id = o.capture_id AND z.node_id = o.node_id AND z.zone_name = o.zone_name
WHERE o.capture_id = :capture
ORDER BY o.node_id, z.start_pfn, o.zone_name, o.page_order;

-- section zones: Per zone
-- empty: there is no zone
-- files: proc/zoneinfo, proc/buddyinfo; proc/pagetypeinfo, crash kmem
-- empty log: the input is a kernel log; the zones of its reports are in kmemdb ask CASE oom or alloc-failures
-- note: SELECT note FROM after_kill WHERE capture_id = :capture
--     UNION ALL
--     SELECT 'Polluted blocks are not known: a snapshot does not show the content of a pageblock; a dump does.' FROM
--     capture WHERE capture_id = :capture AND kind <> 'vmcore' AND NOT EXISTS (SELECT 1 FROM pageblock WHERE capture_id
--     = :capture) UNION ALL SELECT 'Watermarks are not known' || iif(EXISTS (SELECT 1 FROM zone WHERE capture_id =
--     :capture), '', ' (/proc/zoneinfo was not captured)') || ': only whether a block is there could be judged.' FROM
--     capture WHERE capture_id = :capture AND kind <> 'vmcore' AND NOT EXISTS (SELECT 1 FROM zone WHERE capture_id =
--     :capture AND min_pages IS NOT NULL)
-- column node_id             ID     NUMA node.
-- column zone_name           TEXT   Zone.
-- column free_pages          PAGES  Free pages.
-- column free_percent        REAL.1 Share of the zone's managed pages.
-- column largest_free_order  ORDER  Order of the largest free block.
-- column served_order        ORDER  Largest order up to which requests are served; -1: not even order 0.
-- column movable_blocks      COUNT  Movable pageblocks.
-- column polluted_blocks     COUNT  Those that hold unmovable pages.
-- column polluted_percent    REAL.1 Their share.
-- column verdict             TEXT   The state of the zone.
SELECT s.node_id, s.zone_name, s.free_pages, s.free_percent, s.largest_free_order,
       s.served_order, s.movable_blocks, s.polluted_blocks, s.polluted_percent, s.verdict
FROM zone_state s
LEFT JOIN zone z ON z.capture_id = s.capture_id AND z.node_id = s.node_id AND z.zone_name = s.zone_name
WHERE s.capture_id = :capture
ORDER BY s.node_id, z.start_pfn, s.zone_name;
