-- SPDX-License-Identifier: GPL-2.0-or-later
-- when: SELECT EXISTS (SELECT 1 FROM pageblock WHERE capture_id >= ?1)
-- Table pageblock_mix from table pageblock, for captures that do not have it yet. A terabyte has half a
-- million pageblocks: questions add them up from here. The numbers may be anything: total() never overflows.

/* Blocks that may belong to a group, as their zone or type could not be read: what the group adds up is a part. */
WITH adrift AS MATERIALIZED (
	SELECT DISTINCT capture_id, node_id, zone_name, migratetype FROM pageblock
	WHERE capture_id NOT IN (SELECT capture_id FROM pageblock_mix)
	  AND (zone_name IS NULL AND unknown_pages > 0 OR zone_name IS NOT NULL AND migratetype IS NULL)
), block AS (
	SELECT p.*, EXISTS (SELECT 1 FROM adrift a WHERE a.capture_id = p.capture_id
			    AND coalesce(a.zone_name, p.zone_name) IS p.zone_name
			    AND coalesce(a.node_id, p.node_id) IS p.node_id
			    AND coalesce(a.migratetype, p.migratetype) IS p.migratetype) AS part
	FROM pageblock p
)
INSERT INTO pageblock_mix(capture_id, node_id, zone_name, migratetype, blocks, mixed_blocks, polluted_blocks,
			  unknown_blocks, free_blocks, free_pages, movable_pages, reclaimable_pages,
			  unmovable_pages, reserved_pages, block_pages)
SELECT capture_id, node_id, zone_name, migratetype, count(*),
       count(*) FILTER (WHERE
	CASE WHEN migratetype IN ('Movable', 'CMA')
	     THEN unmovable_pages > reserved_pages OR reclaimable_pages > 0
	     ELSE movable_pages > 0 END),
       count(*) FILTER (WHERE unmovable_pages > reserved_pages),
       count(*) FILTER (WHERE unmovable_pages IS NULL OR (unmovable_pages > 0 AND reserved_pages IS NULL)),
       count(*) FILTER (WHERE free_pages > 0 AND movable_pages = 0 AND unmovable_pages = 0
			  AND coalesce(reclaimable_pages, 0) = 0 AND coalesce(unknown_pages, 0) = 0),
       CASE WHEN count(free_pages) = count(*) AND NOT max(part) THEN CAST(total(free_pages) AS INTEGER) END,
       CASE WHEN count(movable_pages) = count(*) AND NOT max(part) THEN CAST(total(movable_pages) AS INTEGER) END,
       CASE WHEN count(reclaimable_pages) = count(*) AND NOT max(part)
	    THEN CAST(total(reclaimable_pages) AS INTEGER) END,
       CASE WHEN count(unmovable_pages) = count(*) AND NOT max(part) THEN CAST(total(unmovable_pages)
	   - total(reserved_pages) AS INTEGER) END,
       CASE WHEN count(reserved_pages) = count(*) AND NOT max(part) THEN CAST(total(reserved_pages) AS INTEGER) END,
       CAST(max(1.0 * free_pages + movable_pages + coalesce(reclaimable_pages, 0) + unmovable_pages
		+ coalesce(absent_pages, 0) + coalesce(unknown_pages, 0)) AS INTEGER)
FROM block
WHERE capture_id NOT IN (SELECT capture_id FROM pageblock_mix)
  /* Blocks without any page belong to no zone. */
  AND (zone_name IS NOT NULL OR 1.0 * free_pages + movable_pages + unmovable_pages > 0
       OR unknown_pages > 0 OR free_pages IS NULL)
GROUP BY capture_id, node_id, zone_name, migratetype;
