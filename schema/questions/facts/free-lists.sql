-- SPDX-License-Identifier: GPL-2.0-or-later
-- free-lists: Which free blocks are there, by order and migrate type?
--
-- How to read:
--   The columns are migrate types, as in /proc/pagetypeinfo; each number counts blocks of 1 << page_order
--   pages. counter is the kernel's nr_free (/proc/buddyinfo), which must equal the sum of the lists. ? means
--   unknown, or a migrate type that this kernel does not have.
--
-- section lists: Free blocks per zone and order
-- empty: no zone has free blocks by order
-- files: proc/buddyinfo, proc/pagetypeinfo; crash kmem
-- empty log: the input is a kernel log; the zones of its reports are in kmemdb ask CASE oom or alloc-failures
-- note: SELECT note FROM after_kill WHERE capture_id = :capture
--     UNION ALL
--     SELECT 'Migrate types are not known: /proc/pagetypeinfo was not captured (only root can read it).' FROM capture
--     WHERE capture_id = :capture AND kind <> 'vmcore' AND NOT EXISTS (SELECT 1 FROM free_list WHERE capture_id =
--     :capture) AND EXISTS (SELECT 1 FROM free_area WHERE capture_id = :capture) UNION ALL SELECT 'Since 5.4 the kernel
--     stops counting a list at 100000 blocks: such a list is shown as ?, and the least_ columns have what it counted.'
--     WHERE EXISTS (SELECT 1 FROM free_list WHERE capture_id = :capture AND free_blocks IS NULL AND at_least_blocks >=
--     100000)
-- column node_id     ID    NUMA node.
-- column zone_name   TEXT  Zone.
-- column page_order  ORDER Buddy order.
-- column unmovable   COUNT Blocks on the list for unmovable pages.
-- column movable     COUNT Blocks on the list for movable pages.
-- column reclaimable COUNT Blocks on the list for reclaimable pages.
-- column highatomic  COUNT Blocks reserved for high-order atomic requests.
-- column cma         COUNT Blocks of CMA areas.
-- column isolated    COUNT Blocks that are isolated.
-- column other       COUNT Blocks on lists of other types.
-- column counter     COUNT The counter nr_free of the order.
-- column least_blocks COUNT Free blocks of the order, at least.
-- column of_free     PLOT  Share of the zone's free pages that lie in these blocks; NULL: the number of blocks of an
--     order is not known.
WITH cells AS (
	SELECT node_id, zone_name, page_order, migratetype, min(max(free_blocks, 0), 1 << 50) AS free_blocks,
	       min(max(coalesce(free_blocks, at_least_blocks), 0), 1 << 40) AS least
	FROM free_list WHERE capture_id = :capture
), keys AS (
	SELECT node_id, zone_name, page_order FROM cells
	UNION
	SELECT node_id, zone_name, page_order FROM free_area WHERE capture_id = :capture
)
SELECT k.node_id, k.zone_name, k.page_order,
       sum(c.free_blocks) FILTER (WHERE c.migratetype = 'Unmovable') AS unmovable,
       sum(c.free_blocks) FILTER (WHERE c.migratetype = 'Movable') AS movable,
       sum(c.free_blocks) FILTER (WHERE c.migratetype = 'Reclaimable') AS reclaimable,
       sum(c.free_blocks) FILTER (WHERE c.migratetype = 'HighAtomic') AS highatomic,
       sum(c.free_blocks) FILTER (WHERE c.migratetype = 'CMA') AS cma,
       sum(c.free_blocks) FILTER (WHERE c.migratetype = 'Isolate') AS isolated,
       sum(c.free_blocks) FILTER (WHERE c.migratetype NOT IN ('Unmovable', 'Movable', 'Reclaimable',
							       'HighAtomic', 'CMA', 'Isolate')) AS other,
       a.free_blocks AS counter, coalesce(a.free_blocks, sum(c.least)) AS least_blocks,
       CASE WHEN count(*) OVER of_zone = count(a.free_blocks) OVER of_zone
	    THEN 1.0 * min(max(a.free_blocks, 0), 1 << 40) * (1 << min(max(k.page_order, 0), 40))
	       / nullif(total(1.0 * min(max(a.free_blocks, 0), 1 << 40)
		   * (1 << min(max(k.page_order, 0), 40))) OVER of_zone, 0)
       END AS of_free
FROM keys k
LEFT JOIN cells c USING (node_id, zone_name, page_order)
LEFT JOIN free_area a ON a.capture_id = :capture AND a.node_id = k.node_id
		      AND a.zone_name = k.zone_name AND a.page_order = k.page_order
LEFT JOIN zone z ON z.capture_id = :capture AND z.node_id = k.node_id AND z.zone_name = k.zone_name
GROUP BY k.node_id, k.zone_name, k.page_order
WINDOW of_zone AS (PARTITION BY k.node_id, k.zone_name)
ORDER BY k.node_id, z.start_pfn, k.zone_name, k.page_order;

-- section types: Free memory per zone and migrate type
-- empty: no zone has free blocks by migrate type
-- files: proc/pagetypeinfo
-- empty log: the input is a kernel log; the zones of its reports are in kmemdb ask CASE oom or alloc-failures
-- column node_id       ID     NUMA node.
-- column zone_name     TEXT   Zone.
-- column migratetype   TEXT   Migrate type of the lists.
-- column blocks        COUNT+ Free blocks.
-- column free_pages    PAGES+ Pages in them.
-- column free_bytes    BYTES+ The same in bytes.
-- column least_pages   PAGES+ Pages in the blocks that were counted: at least so many are free.
-- column largest_order ORDER  Order of the largest block; NULL: none.
-- column percent_of_free REAL.1~ Share of the zone's free blocks' pages; NULL: the number of one of its types is not
--     known.
WITH types AS (
	SELECT capture_id, node_id, zone_name, migratetype,
	       CASE WHEN count(*) = count(free_blocks) THEN sum(min(max(free_blocks, 0), 1 << 40)) END AS blocks,
	       CASE WHEN count(*) = count(free_blocks) THEN CAST(total(1.0 * min(max(free_blocks, 0), 1 << 40)
		   * (1 << min(max(page_order, 0), 40))) AS INTEGER) END AS free_pages,
	       CAST(total(1.0 * min(max(coalesce(free_blocks, at_least_blocks), 0), 1 << 40)
		   * (1 << min(max(page_order, 0), 40))) AS INTEGER) AS least_pages,
	       max(page_order) FILTER (WHERE at_least_blocks > 0 OR free_blocks > 0) AS largest_order
	FROM free_list
	WHERE capture_id = :capture
	GROUP BY node_id, zone_name, migratetype
)
SELECT t.node_id, t.zone_name, t.migratetype, t.blocks, t.free_pages,
       t.free_pages * c.page_bytes AS free_bytes, t.least_pages, t.largest_order,
       CASE WHEN count(*) OVER of_zone = count(t.free_pages) OVER of_zone
	    THEN 100.0 * t.free_pages / nullif(sum(t.free_pages) OVER of_zone, 0) END AS percent_of_free
FROM types t
JOIN capture c ON c.capture_id = t.capture_id
LEFT JOIN zone z ON z.capture_id = t.capture_id AND z.node_id = t.node_id AND z.zone_name = t.zone_name
LEFT JOIN migratetype m ON m.capture_id = t.capture_id AND m.name = t.migratetype
WINDOW of_zone AS (PARTITION BY t.node_id, t.zone_name)
ORDER BY t.node_id, z.start_pfn, t.zone_name, m.value, t.migratetype;
