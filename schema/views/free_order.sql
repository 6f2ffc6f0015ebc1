-- SPDX-License-Identifier: GPL-2.0-or-later
-- free_order: Could each zone serve a request of each order, and if not, because of lack of memory or fragmentation?
--
-- The two indexes are the kernel's own (mm/vmstat.c), by its integer arithmetic, as
-- /sys/kernel/debug/extfrag prints them; the counts come from free_area.
--
-- column capture_id          ID     Capture.
-- column node_id             ID     NUMA node of the zone.
-- column zone_name           TEXT   Zone name.
-- column page_order          ORDER  Order of the request: 1 << page_order pages.
-- column free_blocks         COUNT  Free blocks of exactly this order.
-- column least_blocks        COUNT  The same, at least: up to where the kernel counted the lists.
-- column free_pages          PAGES  Pages in them.
-- column larger_blocks       COUNT  Free blocks of this order or a larger one; NULL: a count of them is not known.
-- column ordinary_blocks     COUNT  Those of them on lists that every request may use (not HighAtomic, CMA, Isolate): a
--     lower bound where unread_lists is not 0.
-- column unread_lists        COUNT  Lists of this order or a larger one, of those that every request may use, that are
--     broken or could not be read to their end.
-- column zone_free_blocks    COUNT  Free blocks of the zone, of all orders.
-- column zone_free_pages     PAGES  Pages in them.
-- column fragmentation_index REAL.3 -1: a block of this order is free; toward 0: a request fails for lack of memory;
--     toward 1: it fails for fragmentation.
-- column unusable_index      REAL.3 Share of the zone's free memory in blocks too small for this order.
CREATE VIEW free_order AS
WITH area AS (
	/* A count that no machine can have comes from a damaged dump: unknown. */
	SELECT capture_id, node_id, zone_name, page_order,
	       CASE WHEN free_blocks BETWEEN 0 AND 1 << 40 THEN free_blocks END AS free_blocks
	FROM free_area
	WHERE page_order BETWEEN 0 AND 20
), seen AS (
	/* What pagetypeinfo counted, also where it stopped to count. */
	SELECT capture_id, node_id, zone_name, page_order,
	    sum(min(max(coalesce(free_blocks, at_least_blocks), 0), 1 << 40)) AS blocks
	FROM free_list
	GROUP BY capture_id, node_id, zone_name, page_order
), total AS (
	SELECT capture_id, node_id, zone_name,
	       CASE WHEN count(*) = count(free_blocks) THEN sum(free_blocks) END AS blocks,
	       CASE WHEN count(*) = count(free_blocks) THEN sum(free_blocks << page_order) END AS pages
	FROM area
	GROUP BY capture_id, node_id, zone_name
), ordinary AS (
	SELECT capture_id, node_id, zone_name, page_order,
	       sum(min(max(coalesce(free_blocks, at_least_blocks), 0), 1 << 40)) AS blocks,
	       count(*) FILTER (WHERE free_blocks IS NULL) AS unread
	FROM free_list
	/* Reserve, up to 4.3, serves whoever finds nothing else */
	WHERE migratetype NOT IN ('HighAtomic', 'CMA', 'Isolate')
	GROUP BY capture_id, node_id, zone_name, page_order
), larger AS (
	SELECT a.capture_id, a.node_id, a.zone_name, a.page_order, a.free_blocks,
	       CASE WHEN count(*) OVER up = count(a.free_blocks) OVER up THEN sum(a.free_blocks) OVER up END AS blocks,
	       coalesce(a.free_blocks, s.blocks) AS least_blocks,
	       sum(coalesce(a.free_blocks, s.blocks)) OVER up AS at_least_blocks,
	       sum(o.blocks) OVER up AS ordinary_blocks,
	       sum(o.unread) OVER up AS unread_lists,
	       sum(a.free_blocks << a.page_order) OVER up AS pages
	FROM area a
	LEFT JOIN ordinary o USING (capture_id, node_id, zone_name, page_order)
	LEFT JOIN seen s USING (capture_id, node_id, zone_name, page_order)
	WINDOW up AS (PARTITION BY a.capture_id, a.node_id, a.zone_name ORDER BY a.page_order
		      ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)
)
SELECT l.capture_id, l.node_id, l.zone_name, l.page_order,
       l.free_blocks, l.least_blocks,
       l.free_blocks << l.page_order AS free_pages,
       l.blocks AS larger_blocks,
       l.ordinary_blocks,
       coalesce(l.unread_lists, 0) AS unread_lists,
       t.blocks AS zone_free_blocks,
       t.pages AS zone_free_pages,
       CASE WHEN l.at_least_blocks > 0 THEN -1.0
	    WHEN t.blocks IS NULL THEN NULL
	    WHEN t.blocks = 0 THEN 0.0
	    ELSE (1000 - (1000 + t.pages * 1000 / (1 << l.page_order)) / t.blocks) / 1000.0
       END AS fragmentation_index,
       CASE WHEN t.pages IS NULL THEN NULL
	    WHEN t.pages = 0 THEN 1.0
	    ELSE ((t.pages - l.pages) * 1000 / t.pages) / 1000.0
       END AS unusable_index
FROM larger l
JOIN total t USING (capture_id, node_id, zone_name);
