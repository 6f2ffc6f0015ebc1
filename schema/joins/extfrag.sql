-- SPDX-License-Identifier: GPL-2.0-or-later
-- when: SELECT EXISTS (SELECT 1 FROM extfrag WHERE capture_id >= ?1)
-- The kernel's own fragmentation indices (debugfs extfrag) compared with those computed from free_area by
-- the integer formulas of mm/vmstat.c. One check per zone and index: the number of orders that differ.
--
-- Tolerance: an index differs when the two are more than 0.1 apart, and one order may differ, since blocks
-- are allocated and freed between the reads of the two files: in reads a few seconds apart on a busy machine,
-- the indices differed by 0.11 at most.

CREATE TEMP TABLE wanted AS
SELECT DISTINCT capture_id FROM extfrag
WHERE capture_id NOT IN (SELECT capture_id FROM "check" WHERE name LIKE 'extfrag: %')
ORDER BY capture_id DESC
LIMIT 64; -- of a series the newest: each reads all of the series

CREATE TEMP TABLE computed AS
WITH area AS (
	SELECT w.capture_id, t.node_id, t.zone_name, t.page_order, t.free_blocks
	FROM wanted w
	CROSS JOIN main._free_area t /* not its view, which would be read for every capture */
		ON t.first_capture <= w.capture_id AND t.last_capture >= w.capture_id
	WHERE page_order BETWEEN 0 AND 20 AND free_blocks BETWEEN 0 AND 1 << 40
), total AS (
	SELECT capture_id, node_id, zone_name, sum(free_blocks) AS blocks,
	       sum(free_blocks << page_order) AS pages
	FROM area
	GROUP BY capture_id, node_id, zone_name
), larger AS (
	SELECT a.*, sum(free_blocks) OVER up AS blocks, sum(free_blocks << page_order) OVER up AS pages
	FROM area a
	WINDOW up AS (PARTITION BY capture_id, node_id, zone_name ORDER BY page_order
		      ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)
)
SELECT l.capture_id, l.node_id, l.zone_name, l.page_order,
       CASE WHEN t.blocks = 0 THEN 0.0
	    WHEN l.blocks > 0 THEN -1.0
	    ELSE (1000 - (1000 + t.pages * 1000 / (1 << l.page_order)) / t.blocks) / 1000.0
       END AS fragmentation_index,
       CASE WHEN t.pages = 0 THEN 1.0
	    ELSE (t.pages - l.pages) * 1000 / t.pages / 1000.0
       END AS unusable_index
FROM larger l JOIN total t USING (capture_id, node_id, zone_name);

CREATE TEMP TABLE differing AS
SELECT e.capture_id, e.node_id, e.zone_name,
       sum(abs(e.fragmentation_index - c.fragmentation_index) > 0.1) AS fragmentation,
       sum(abs(e.unusable_index - c.unusable_index) > 0.1) AS unusable
FROM extfrag e JOIN computed c USING (capture_id, node_id, zone_name, page_order)
WHERE e.capture_id IN (SELECT capture_id FROM wanted)
GROUP BY e.capture_id, e.node_id, e.zone_name;

INSERT INTO "check"(capture_id, name, subject, left_label, left_value, right_label, right_value,
		    tolerance, ok, why)
SELECT capture_id, 'extfrag: ' || name, printf('node %d %s', node_id, zone_name),
       'orders whose index of the kernel differs from that of free_area', n, 'none', 0, 1, n <= 1,
       'blocks are taken and freed between the reads of the two files'
FROM (SELECT capture_id, node_id, zone_name, 'fragmentation index' AS name, fragmentation AS n
      FROM differing
      UNION ALL
      SELECT capture_id, node_id, zone_name, 'unusable index', unusable
      FROM differing)
WHERE n IS NOT NULL
ORDER BY capture_id, name, node_id, zone_name;
