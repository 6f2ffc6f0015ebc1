-- SPDX-License-Identifier: GPL-2.0-or-later
-- order_state: What would become of an ordinary request (GFP_KERNEL, no reserves) of each order in each zone?
--
-- The zone is taken as the highest one that the request may use, and its min watermark is applied
-- as the kernel does: pages reserved for HighAtomic or CMA and the rest of the block do not count.
-- Kernels with the migrate type Reserve (up to 4.3) want free pages in larger blocks, too: for each order below
-- that of the request its blocks are subtracted, and half the watermark must be left (mm/page_alloc.c
-- __zone_watermark_ok() of then).
-- Reclaim and compaction, which a real request would try next, are not foreseen.
--
-- column capture_id          ID     Capture.
-- column node_id             ID     NUMA node of the zone.
-- column zone_name           TEXT   Zone name.
-- column page_order          ORDER  Order of the request.
-- column free_blocks         COUNT  Free blocks of exactly this order.
-- column least_blocks        COUNT  The same, at least; see free_order.
-- column free_pages          PAGES  Pages in them.
-- column larger_blocks       COUNT  Free blocks of this order or a larger one.
-- column fragmentation_index REAL.3 The kernel's fragmentation index; see free_order.
-- column unusable_index      REAL.3 The kernel's unusable free space index; see free_order.
-- column state               TEXT   ok, low memory, fragmented, reserved (only HighAtomic, CMA or Isolate blocks are
--     left) or NULL: unknown.
-- column usable_pages        PAGES  Free pages of the zone that count against the watermark for this request, at least;
--     see zone_usable.
-- column unsure_pages        PAGES  Further ones for which that is unknown.
-- column zone_free_bytes     BYTES  Free memory of the zone.
-- column min_bytes           BYTES  Its min watermark, boost included.
CREATE VIEW order_state AS
WITH zones AS (
	SELECT z.capture_id, z.node_id, z.zone_name, z.free_pages, z.min_pages, u.least_pages, u.most_pages,
	       EXISTS (SELECT 1 FROM migratetype m WHERE m.capture_id = z.capture_id AND m.name = 'Reserve') AS halves
	FROM zone z
	LEFT JOIN zone_usable u ON u.capture_id = z.capture_id AND u.node_id = z.node_id AND u.zone_name = z.zone_name
)
SELECT f.capture_id, f.node_id, f.zone_name, f.page_order, f.free_blocks, f.least_blocks, f.free_pages,
       f.larger_blocks, f.fragmentation_index, f.unusable_index,
       CASE WHEN z.most_pages - ((1 << f.page_order) - 1) <= z.min_pages THEN 'low memory'
	    WHEN f.larger_blocks = 0 AND f.fragmentation_index < 0.5 THEN 'low memory'
	    WHEN f.larger_blocks = 0 THEN 'fragmented'
	    WHEN f.ordinary_blocks = 0 AND f.unread_lists = 0 THEN 'reserved'
	    /* whether enough of them count is not known */
	    WHEN z.least_pages - ((1 << f.page_order) - 1) <= z.min_pages THEN NULL
	    WHEN z.halves AND EXISTS (
		SELECT 1
		FROM (SELECT a.page_order AS o, sum(a.free_blocks << a.page_order) OVER
			     (ORDER BY a.page_order ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS below
		      FROM free_area a
		      WHERE a.capture_id = f.capture_id AND a.node_id = f.node_id AND a.zone_name = f.zone_name) b
		WHERE b.o BETWEEN 1 AND f.page_order
		  AND z.most_pages - ((1 << f.page_order) - 1) - b.below <= z.min_pages >> b.o) THEN 'low memory'
	    /* a broken list may hide more */
	    WHEN z.min_pages IS NOT NULL AND coalesce(f.ordinary_blocks, f.larger_blocks) > 0 THEN 'ok'
       END AS state,
       z.least_pages - ((1 << f.page_order) - 1) AS usable_pages,
       z.most_pages - z.least_pages AS unsure_pages,
       coalesce(z.free_pages, f.zone_free_pages) * c.page_bytes AS zone_free_bytes,
       z.min_pages * c.page_bytes AS min_bytes
FROM free_order f
JOIN capture c ON c.capture_id = f.capture_id
LEFT JOIN zones z ON z.capture_id = f.capture_id AND z.node_id = f.node_id AND z.zone_name = f.zone_name;
