-- SPDX-License-Identifier: GPL-2.0-or-later
-- small-orders-fail: Requests of a few pages find no block although memory is free
--
-- Means: Kernel stacks, network buffers and many slab caches need blocks of order 1 to 3. Where no zone has such a
--   block, atomic requests of that order fail at once, and others wait for compaction.
-- Do: See what is between the free pages (kmemdb ask CASE fragmentation, pinned-blocks); raising
--   vm.min_free_kbytes keeps more free blocks, vm.compaction_proactiveness compacts earlier.
-- Threshold: No zone of a node serves an ordinary request of an order up to 3 (PAGE_ALLOC_COSTLY_ORDER in
--   include/linux/mmzone.h) for lack of a free block, while free memory is above the watermark.
-- Kernels: All; of kernels up to 4.3 by their own rule (migrate type Reserve), later ones have HighAtomic
--   (0aaa29a56e4f).
-- Needs: free_area, zone
-- Ask: fragmentation
WITH s AS (
	SELECT node_id, page_order, count(*) AS zones, count(state) AS known, count(*) FILTER (WHERE state = 'ok') AS ok,
	       count(*) FILTER (WHERE state IN ('fragmented', 'reserved')) AS fragmented, max(1.0 * zone_free_bytes) AS free_bytes, sum(1.0 * zone_free_bytes) AS bytes
	FROM order_state WHERE capture_id = :capture AND page_order BETWEEN 0 AND 3
	GROUP BY node_id, page_order
), first AS (
	SELECT *, row_number() OVER (PARTITION BY node_id ORDER BY page_order) AS nth
	FROM s WHERE ok = 0 AND known = zones AND fragmented > 0
)
SELECT printf('node %d', node_id) AS subject, 'error' AS severity,
       printf('an ordinary request of order %d or larger finds no block in any zone', page_order)
	|| coalesce(' although ' || round(bytes / 1048576, 1) || ' MiB are free', '') AS says,
       CAST(bytes AS INTEGER) AS bytes
FROM first WHERE nth = 1
UNION ALL
SELECT printf('node %d', node_id), NULL, 'free blocks or watermarks of a zone are not known', NULL
FROM s WHERE ok = 0 AND known < zones
GROUP BY node_id
ORDER BY 1;
