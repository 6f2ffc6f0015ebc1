-- SPDX-License-Identifier: GPL-2.0-or-later
-- small-orders-fail: Requests of a few pages find no block although memory is free
--
-- Means: Kernel stacks, network buffers and many slab caches need blocks of order 1 to 3. Where no zone has such a
--   block for it, a request of GFP_ATOMIC (interrupt handlers, receiving network packets) fails at once; one of
--   GFP_KERNEL (slab caches, kernel stacks) or GFP_HIGHUSER_MOVABLE (memory of processes) waits for compaction.
-- Do: kmemdb whatif CASE --order N --gfp FLAGS says what each zone lacks and what would let the request through; see
--   what is between the free pages (kmemdb ask CASE fragmentation, pinned-blocks); raising vm.min_free_kbytes keeps
--   more free blocks, vm.compaction_proactiveness compacts earlier.
-- Threshold: By the rules of the page allocator (kmemdb whatif) no zone serves a request of an order up to 3
--   (PAGE_ALLOC_COSTLY_ORDER in include/linux/mmzone.h), at least one of them for lack of a free block while its free
--   memory is above the watermark. Error: GFP_ATOMIC; warning: requests that can wait.
-- Kernels: All; of kernels up to 4.3 by their own rule (migrate type Reserve), later ones have HighAtomic
--   (0aaa29a56e4f). The values of flags are the kernel's own in a dump, else those of its release; without a release
--   GFP_KERNEL alone is judged.
-- Needs: free_area, zone
-- Ask: fragmentation
WITH kinds(gfp, place) AS (
	VALUES ('GFP_ATOMIC', 1), ('GFP_KERNEL', 2), ('GFP_HIGHUSER_MOVABLE', 3)
), orders(o) AS (
	VALUES (0), (1), (2), (3)
), named AS MATERIALIZED (
	SELECT EXISTS (SELECT 1 FROM capture WHERE capture_id = :capture AND kernel_release IS NOT NULL) AS yes
/* pageblock_count, free_list, pcp, zone_stat, zone_lowmem_reserve, migratetype: whatif reads them */
), zones AS MATERIALIZED (
	SELECT k.gfp, k.place, o.o, w.verdict IN ('served') AS serves,
	    w.verdict IN ('fragmented', 'migratetype', 'cma') AS broken, w.verdict IN ('unknown') AS unknown, w.free_kb
	FROM named n CROSS JOIN kinds k CROSS JOIN orders o CROSS JOIN whatif_zone(:capture, o.o, k.gfp, NULL, 1) w
	WHERE n.yes
	UNION ALL
	SELECT 'GFP_KERNEL', 2, page_order, coalesce(state = 'ok', 0), coalesce(state IN ('fragmented', 'reserved'), 0),
	    state IS NULL, zone_free_bytes / 1024.0
	FROM named n CROSS JOIN order_state
	WHERE NOT n.yes AND capture_id = :capture AND page_order BETWEEN 0 AND 3
), s AS (
	SELECT gfp, place, o, max(serves) AS served, max(broken) AS broken, max(unknown) AS unknown,
	    sum(1.0 * free_kb) FILTER (WHERE broken) AS kb
	FROM zones GROUP BY gfp, place, o
), first AS (
	SELECT *, row_number() OVER (PARTITION BY gfp ORDER BY o) AS nth
	FROM s WHERE NOT served AND (broken OR unknown)
)
SELECT gfp AS subject, CASE WHEN unknown THEN NULL WHEN gfp = 'GFP_ATOMIC' THEN 'error' ELSE 'warning' END AS severity,
       CASE WHEN unknown THEN 'free blocks or watermarks of a zone are not known'
	    ELSE printf('a request of order %d or larger finds no block in any zone', o)
		|| coalesce(' although ' || round(kb / 1024, 1) || ' MiB are free', '')
		    || iif(gfp = 'GFP_ATOMIC', ': it fails at once', ': it waits for compaction') END AS says,
       iif(unknown, NULL, CAST(kb * 1024 AS INTEGER)) AS bytes
FROM first WHERE nth = 1
ORDER BY severity IS NULL, place;
