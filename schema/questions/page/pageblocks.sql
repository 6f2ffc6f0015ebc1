-- SPDX-License-Identifier: GPL-2.0-or-later
-- pageblocks: What do the pageblocks of each migrate type hold, and how mixed are they?
--
-- How to read:
--   The kernel keeps unmovable pages in pageblocks of their own, so that the movable ones can be
--   emptied. A block is mixed when it holds pages of another kind than its type says: unmovable or
--   reclaimable pages in a Movable block, movable pages in an Unmovable or Reclaimable one. Mixed Movable
--   blocks are fragmentation. blocks is counted as in /proc/pagetypeinfo; the other columns come from the
--   pages themselves and are ? when those were not read.
--
-- limit rows 10 How many of the nearest blocks are shown.
--
-- section types: Per zone and migrate type
-- empty: no zone has pageblocks
-- files: proc/pagetypeinfo
-- note: SELECT 'What the blocks hold is not known: a snapshot counts pageblocks by type only; a dump has the rest.'
--     WHERE EXISTS (SELECT 1 FROM pageblock_count WHERE capture_id = :capture) AND NOT EXISTS (SELECT 1 FROM pageblock
--     WHERE capture_id = :capture)
-- column node_id           ID     NUMA node.
-- column zone_name         TEXT   Zone.
-- column migratetype       TEXT   Migrate type of the blocks.
-- column blocks            COUNT  Pageblocks, by the rule of /proc/pagetypeinfo.
-- column mixed_blocks      COUNT+ Blocks that hold pages of another kind.
-- column mixed_percent     REAL.1~ Their share.
-- column free_blocks       COUNT+ Blocks that are wholly free.
-- column free_pages        PAGES  Free pages in the blocks.
-- column movable_pages     PAGES  Movable pages in them.
-- column reclaimable_pages PAGES  Reclaimable pages in them.
-- column unmovable_pages   PAGES  Unmovable pages in them, reserved ones not counted.
-- column reserved_pages    PAGES  Pages that never belonged to the buddy allocator.
WITH held AS (
	SELECT * FROM pageblock_mix WHERE capture_id = :capture
), counted AS (
	SELECT node_id, zone_name, migratetype, blocks
	FROM pageblock_count
	WHERE capture_id = :capture
), keys AS (
	SELECT node_id, zone_name, migratetype FROM counted WHERE blocks > 0 OR blocks IS NULL
	UNION
	SELECT node_id, zone_name, migratetype FROM held
)
SELECT k.node_id, k.zone_name, k.migratetype,
       CASE WHEN c.node_id IS NULL THEN h.blocks ELSE c.blocks END AS blocks,
       h.mixed_blocks, 100.0 * h.mixed_blocks / h.blocks AS mixed_percent,
       h.free_blocks, h.free_pages, h.movable_pages, h.reclaimable_pages, h.unmovable_pages,
       h.reserved_pages
FROM keys k
LEFT JOIN counted c ON c.node_id IS k.node_id AND c.zone_name IS k.zone_name
		    AND c.migratetype IS k.migratetype
LEFT JOIN held h ON h.node_id IS k.node_id AND h.zone_name IS k.zone_name
		 AND h.migratetype IS k.migratetype
LEFT JOIN zone z ON z.capture_id = :capture AND z.node_id = k.node_id AND z.zone_name = k.zone_name
LEFT JOIN migratetype m ON m.capture_id = :capture AND m.name = k.migratetype
ORDER BY k.node_id IS NULL, k.node_id, z.start_pfn, k.zone_name, m.value, k.migratetype;

-- section nearly: Movable blocks that only a few unmovable pages keep from being emptied, fewest first
-- empty: there is no such block
-- empty snapshot: a snapshot counts pageblocks by type but not their content; a dump has it
-- needs: pageblock.migratetype, pageblock.unmovable_pages, pageblock.reserved_pages
-- column start_pfn       PFN   First page frame of the block.
-- column start_addr      PADDR Its physical address.
-- column node_id         ID    NUMA node.
-- column zone_name       TEXT  Zone.
-- column unmovable_pages PAGES Unmovable pages in it.
-- column movable_pages   PAGES Movable pages in it.
-- column free_pages      PAGES Free pages in it.
-- column largest_free_order ORDER Order of its largest free block; NULL: nothing free.
SELECT b.start_pfn, b.start_pfn * c.page_bytes AS start_addr, b.node_id, b.zone_name,
       b.unmovable_pages, b.movable_pages, b.free_pages, b.largest_free_order
FROM pageblock b
JOIN capture c ON c.capture_id = b.capture_id
WHERE b.capture_id = :capture AND b.migratetype = 'Movable'
  AND b.unmovable_pages > 0 AND b.reserved_pages = 0
ORDER BY b.unmovable_pages, b.start_pfn
LIMIT :rows;
