-- SPDX-License-Identifier: GPL-2.0-or-later
-- zone_state: In what state is each zone: enough memory, low on memory, or fragmented?
--
-- Judged for ordinary requests up to the size of a pageblock (a huge page); see order_state. That size is read from
-- the capture, or follows from its architecture and page size. Where it is unknown, zones are judged
-- up to order 5: the smallest huge page of an architecture (2 MiB in pages of 64 KiB).
--
-- column capture_id          ID    Capture.
-- column node_id             ID    NUMA node of the zone.
-- column zone_name           TEXT  Zone name.
-- column managed_pages       PAGES Pages that the buddy allocator was given.
-- column free_pages          PAGES Free pages.
-- column free_percent        REAL.1 Their share of the managed pages.
-- column min_pages           PAGES Watermark min, boost included.
-- column low_pages           PAGES Watermark low.
-- column high_pages          PAGES Watermark high.
-- column largest_free_order  ORDER Order of the largest free block; NULL: none, or unknown.
-- column served_order        ORDER Largest order up to which ordinary requests are served; -1: not even order 0.
-- column movable_blocks      COUNT Pageblocks of type Movable.
-- column polluted_blocks     COUNT Those of them that hold unmovable pages, so that they cannot be emptied.
-- column polluted_percent    REAL.1 Their share.
-- column verdict             TEXT  The state in words.
CREATE VIEW zone_state AS
WITH blocks AS MATERIALIZED (
	SELECT capture_id, node_id, zone_name,
	       /* Nothing is known of a zone whose blocks are all of an unknown type. */
	       CASE WHEN count(migratetype) > 0 AND count(blocks) > 0
		    THEN coalesce(sum(blocks) FILTER (WHERE migratetype = 'Movable'), 0) END AS movable_blocks,
	       CASE WHEN count(migratetype) > 0 AND count(polluted_blocks) > 0
		    THEN coalesce(sum(polluted_blocks) FILTER (WHERE migratetype = 'Movable'),
			0) END AS polluted_blocks,
	       coalesce(sum(unknown_blocks) FILTER (WHERE migratetype = 'Movable'), 0) AS unknown_blocks,
	       max(block_pages) AS block_pages
	FROM pageblock_mix
	GROUP BY capture_id, node_id, zone_name
), sizes AS (
	/* By what the kernel says; else the largest block of a dump. */
	SELECT capture_id, coalesce(max(said), max(seen)) AS block_pages
	FROM (SELECT capture_id, block_pages AS said, NULL AS seen FROM pageblock_count
	      UNION ALL SELECT capture_id, NULL, block_pages FROM blocks)
	GROUP BY capture_id
), unread AS (
	SELECT capture_id, node_id, zone_name, count(DISTINCT page_order) AS orders
	FROM free_list
	WHERE free_blocks IS NULL AND migratetype NOT IN ('HighAtomic', 'CMA', 'Isolate')
	GROUP BY capture_id, node_id, zone_name
), by_order AS (
	SELECT o.*, max(o.page_order) OVER (PARTITION BY o.capture_id, o.node_id, o.zone_name) AS last_order,
	       coalesce(min(o.page_order) FILTER (WHERE (1 << o.page_order) >=
		   sz.block_pages) OVER (PARTITION BY o.capture_id),
			CASE WHEN sz.block_pages IS NOT NULL
			     THEN max(o.page_order) OVER (PARTITION BY o.capture_id, o.node_id, o.zone_name) END,
			/* HPAGE_PMD_ORDER: a page table full of pages (arch/…/include/asm/pgtable*.h). */
			CASE WHEN c.arch IN ('x86_64', 'arm64', 'aarch64', 'riscv64') AND c.page_bytes = 4096 THEN 9
			     WHEN c.arch IN ('arm64', 'aarch64') AND c.page_bytes = 16384 THEN 11
			     WHEN c.arch IN ('arm64', 'aarch64') AND c.page_bytes = 65536 THEN 13 END) AS block_order
	FROM order_state o
	JOIN capture c ON c.capture_id = o.capture_id
	LEFT JOIN sizes sz ON sz.capture_id = o.capture_id
), orders AS (
	SELECT capture_id, node_id, zone_name,
	       max(page_order) FILTER (WHERE free_blocks > 0) AS largest_free_order,
	       min(page_order) FILTER (WHERE state <> 'ok') AS first_failing_order,
	       substr(min(printf('%02d', page_order) || state) FILTER (WHERE state <> 'ok'), 3) AS state,
	       min(page_order) FILTER (WHERE larger_blocks = 0) AS first_missing_order,
	       max(larger_blocks) FILTER (WHERE larger_blocks > 0 AND page_order = last_order) AS last_blocks,
	       min(page_order) FILTER (WHERE state IS NULL) AS first_unknown_order,
	       count(*) FILTER (WHERE state IS NULL AND larger_blocks > 0 AND unsure_pages > 0) AS unsure,
	       max(page_order) AS max_order,
	       count(*) = count(state) AS known,
	       max(block_order) AS block_order,
	       max(larger_blocks) FILTER (WHERE page_order = min(coalesce(block_order, last_order),
		   last_order)) AS block_or_larger
	FROM by_order
	GROUP BY capture_id, node_id, zone_name
), both AS (
	/* A zone with its orders, and either of them alone. Each view is named once: SQLite reads it in full each
	   time. */
	SELECT capture_id, node_id, zone_name, 1 AS has_zone, managed_pages, free_pages, min_pages, low_pages,
	    high_pages,
	       NULL AS largest_free_order, NULL AS first_failing_order, NULL AS state, NULL AS first_missing_order,
	       NULL AS last_blocks, NULL AS first_unknown_order, NULL AS unsure, NULL AS max_order, NULL AS known,
	       NULL AS block_order, NULL AS block_or_larger
	FROM zone
	UNION ALL
	SELECT capture_id, node_id, zone_name, NULL, NULL, NULL, NULL, NULL, NULL,
	       largest_free_order, first_failing_order, state, first_missing_order,
	       last_blocks, first_unknown_order, unsure, max_order, known, block_order, block_or_larger
	FROM orders
), known AS (
	SELECT capture_id, node_id, zone_name, max(has_zone) AS has_zone,
	       max(managed_pages) AS managed_pages, max(free_pages) AS free_pages,
	       max(min_pages) AS min_pages, max(low_pages) AS low_pages, max(high_pages) AS high_pages,
	       max(largest_free_order) AS largest_free_order, max(first_failing_order) AS first_failing_order,
	       max(state) AS state, max(first_missing_order) AS first_missing_order, max(last_blocks) AS last_blocks,
	       max(first_unknown_order) AS first_unknown_order, max(unsure) AS unsure, max(max_order) AS max_order,
		   max(known) AS known,
	       max(block_order) AS block_order, max(block_or_larger) AS block_or_larger,
	       iif(EXISTS (SELECT 1 FROM issue i WHERE i.capture_id = both.capture_id AND i.collector = 'proc/input'
			   AND i.kind IN ('corrupt', 'missing')),
		   ', or are lost with the rest of the input', '') AS perhaps_lost
	FROM both
	GROUP BY capture_id, node_id, zone_name
), zones AS (
	SELECT k.*,
	       /* In pages where the size of a page is not known. */
	       coalesce(round(k.free_pages * c.page_bytes / 1048576.0, 1) || ' MiB',
		   k.free_pages || ' pages') AS free_size,
	       coalesce(round(k.min_pages * c.page_bytes / 1048576.0, 1) || ' MiB',
		   k.min_pages || ' pages') AS min_size,
	       coalesce(round(k.low_pages * c.page_bytes / 1048576.0, 1) || ' MiB',
		   k.low_pages || ' pages') AS low_size,
	       coalesce(((c.page_bytes << k.first_failing_order) / 1024) || ' KiB', (1 << k.first_failing_order)
		   || ' pages') AS block_size,
	       b.movable_blocks,
	       CASE WHEN b.unknown_blocks = 0 THEN b.polluted_blocks END AS polluted_blocks,
	       /* The zone has rows of orders whose numbers are not known; or none, where a snapshot may be without the
	          file. */
	       CASE WHEN k.unsure > 0 THEN 'it depends on free pages of CMA or HighAtomic, which are not known'
		    WHEN k.max_order IS NOT NULL AND coalesce(u.orders, 0) = 0
			THEN 'not all numbers of free blocks by order are known'
		    WHEN c.kind = 'proc' AND k.max_order IS NULL
			AND NOT EXISTS (SELECT 1 FROM load l WHERE l.capture_id = c.capture_id
					AND l.collector IN ('proc/buddyinfo', 'proc/pagetypeinfo'))
		    THEN 'free blocks by order were not captured' || k.perhaps_lost || ': /proc/buddyinfo has them'
		    WHEN u.orders > 0
			THEN printf('free lists of %d order%s cannot be read to their ends; by the counters ',
						  u.orders, iif(u.orders = 1, '', 's'))
					   || (SELECT coalesce(printf('%d block%s of order %d or larger %s free',
					       f.larger_blocks,
									iif(f.larger_blocks = 1, '', 's'), f.page_order,
									iif(f.larger_blocks = 1, 'is', 'are')),
									    'nothing is known')
					       FROM free_order f
					       WHERE f.capture_id = k.capture_id AND f.node_id = k.node_id
						 AND f.zone_name = k.zone_name
						     AND f.page_order = min(coalesce(k.block_order, k.max_order),
						     k.max_order))
		    ELSE 'free blocks by order could not be read' END AS no_orders,
	       CASE WHEN c.kind = 'proc' AND k.has_zone IS NULL
		   AND NOT EXISTS (SELECT 1 FROM load l WHERE l.capture_id = c.capture_id
					AND l.collector = 'proc/zoneinfo')
		    THEN 'were not captured' || k.perhaps_lost || ': /proc/zoneinfo has them'
		    ELSE 'are not known' END AS no_zone
	FROM known k
	JOIN capture c ON c.capture_id = k.capture_id
	LEFT JOIN blocks b ON b.capture_id = k.capture_id AND b.node_id = k.node_id AND b.zone_name = k.zone_name
	LEFT JOIN unread u ON u.capture_id = k.capture_id AND u.node_id = k.node_id AND u.zone_name = k.zone_name
)
SELECT capture_id, node_id, zone_name, managed_pages, free_pages,
       CASE WHEN managed_pages > 0 THEN 100.0 * free_pages / managed_pages END AS free_percent,
       min_pages, low_pages, high_pages,
       largest_free_order,
       CASE WHEN first_unknown_order < coalesce(first_failing_order, max_order + 1) THEN NULL
	    ELSE coalesce(first_failing_order - 1, max_order) END AS served_order,
       movable_blocks, polluted_blocks,
       CASE WHEN movable_blocks > 0 THEN 100.0 * polluted_blocks / movable_blocks END AS polluted_percent,
       CASE
       WHEN managed_pages = 0 THEN 'empty: the zone has no pages to give'
       WHEN free_pages IS NULL OR min_pages IS NULL THEN
	    'unknown: '
	     || CASE WHEN free_pages IS NOT NULL THEN free_size || ' free, watermarks ' || no_zone
		     WHEN min_pages IS NOT NULL THEN 'free pages are not known, the min watermark is ' || min_size
		     ELSE 'free pages and watermarks ' || no_zone END
	     || CASE WHEN first_missing_order IS NOT NULL
		     THEN '; no block of order ' || first_missing_order || ' or larger is free'
		     WHEN last_blocks IS NOT NULL
		     THEN '; ' || last_blocks || iif(last_blocks = 1, ' block', ' blocks') || ' of order ' || max_order
			  || iif(last_blocks = 1, ', the largest, is free', ', the largest, are free')
		     ELSE '' END
       WHEN free_pages <= min_pages THEN
	    'low memory: ' || free_size || ' free is below the min watermark of ' || min_size
       WHEN free_pages <= low_pages THEN
	    'low memory: ' || free_size || ' free is below the low watermark of ' || low_size || ', kswapd reclaims'
       WHEN first_failing_order <= coalesce(block_order, 5) AND state = 'fragmented' THEN
	    'fragmented: an order-' || first_failing_order || ' request finds no block of ' || block_size
	     || ' although ' || free_size || ' are free'
       WHEN first_failing_order <= coalesce(block_order, 5) AND state = 'reserved' THEN
	    'fragmented: from order ' || first_failing_order || ' on only HighAtomic, CMA or Isolate blocks are free ('
	     || free_size || ' free in all)'
       WHEN first_failing_order <= coalesce(block_order, 5) THEN
	    'low memory: an order-' || first_failing_order || ' request (' || block_size || ') fails with ' || free_size
	     || ' free, min watermark ' || min_size
       WHEN coalesce(known, 0) = 0 THEN 'unknown: ' || no_orders
       WHEN block_order IS NULL AND first_failing_order IS NOT NULL THEN
	    'unknown: requests up to order ' || (first_failing_order - 1)
		|| ' are served; the order of a pageblock is not known'
       ELSE coalesce('ok: ' || block_or_larger || iif(block_or_larger = 1, ' free block', ' free blocks')
		     || ' of order ' || min(coalesce(block_order, max_order), max_order) || ' or larger, ' || free_size
			 || ' free',
		     'unknown: ' || no_orders)
       END AS verdict
FROM zones;
