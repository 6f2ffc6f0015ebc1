-- SPDX-License-Identifier: GPL-2.0-or-later
-- pinned-movable-blocks: Unmovable pages are in blocks meant for movable pages
--
-- Means: A pageblock with an unmovable page in it can never become a huge page: the pages around it may be moved, this
--   one stays. Pollution does not disappear by itself.
-- Do: See who owns the pinning pages (kmemdb ask CASE pinned-blocks); a larger vm.min_free_kbytes keeps the types
--   apart; only a reboot cleans up.
-- Threshold: At least half of the Movable blocks of a zone, and at least 64 of them (128 MiB on x86_64), hold
--   unmovable pages. Measured on 24 guests of 5.10 to 7.3, also with fragmented memory: at most 2 blocks of a zone,
--   and at most 1 in 7.
-- Kernels: Dumps of 4.18 and later: a snapshot counts pageblocks by type, not what is in them.
-- Needs: pageblock_mix
-- Ask: pinned-blocks
WITH bad AS MATERIALIZED (
	SELECT *, polluted_blocks >= 64 AND polluted_blocks * 2.0 >= movable_blocks AS bad
	FROM zone_state WHERE capture_id = :capture
), step AS MATERIALIZED ( /* pages of a block; none where no zone is bad: nothing is looked for then */
	SELECT max(m.block_pages) AS n FROM pageblock_mix m
	WHERE m.capture_id = :capture AND m.block_pages > 0 AND EXISTS (SELECT 1 FROM bad WHERE bad)
), fixed AS MATERIALIZED (
	SELECT r.node_id, r.zone_name, r.class, r.owner_id, r.start_pfn, r.nr_pages, s.n
	FROM step s JOIN page_run r ON r.capture_id = :capture AND s.n IS NOT NULL
		AND r.class NOT IN ('free', 'pcp', 'anon', 'file', 'shmem', 'hugetlb', 'balloon', 'zsmalloc', 'absent',
		    'offline', 'reserved')
), blocks AS MATERIALIZED ( /* upto: how many Movable ones there are up to it */
	SELECT start_pfn, migratetype IS 'Movable' AS movable,
	    sum(migratetype IS 'Movable') OVER (ORDER BY start_pfn ROWS UNBOUNDED PRECEDING) AS upto
	FROM pageblock WHERE capture_id = :capture AND EXISTS (SELECT 1 FROM step WHERE n IS NOT NULL)
/* a run of pages pins the blocks of its first and of its last page, where others may lie too, and alone all between
   them */
), pinned AS (
	SELECT p.node_id, p.zone_name, p.class, p.owner_id, b.start_pfn AS block, 0 AS inner
	FROM fixed p JOIN blocks b ON b.start_pfn = p.start_pfn / p.n * p.n WHERE b.movable
	UNION ALL
	SELECT p.node_id, p.zone_name, p.class, p.owner_id, b.start_pfn, 0
	FROM fixed p JOIN blocks b ON b.start_pfn = (p.start_pfn + p.nr_pages - 1) / p.n * p.n WHERE b.movable
	UNION ALL
	SELECT p.node_id, p.zone_name, p.class, p.owner_id, NULL, l.upto - l.movable - f.upto
	FROM fixed p JOIN blocks f ON f.start_pfn = p.start_pfn / p.n * p.n
	JOIN blocks l ON l.start_pfn = (p.start_pfn + p.nr_pages - 1) / p.n * p.n AND l.start_pfn > f.start_pfn
), pins AS (
	SELECT p.node_id, p.zone_name, p.class, p.owner_id, count(DISTINCT p.block) + sum(p.inner) AS blocks
	FROM pinned p
	GROUP BY p.node_id, p.zone_name, p.class, p.owner_id
), most AS MATERIALIZED (
	SELECT p.node_id, p.zone_name, p.class || coalesce(' ' || o.name, '') AS who, p.blocks,
	       row_number() OVER (PARTITION BY p.node_id, p.zone_name ORDER BY p.blocks DESC, p.class, o.name) AS nth
	FROM pins p LEFT JOIN owner o ON o.capture_id = :capture AND o.owner_id = p.owner_id
)
SELECT printf('node %d %s', b.node_id, b.zone_name) AS subject, iif(bad IS NULL, NULL, 'warning') AS severity,
       iif(bad IS NULL, 'the blocks that hold unmovable pages were not counted',
	   printf('%d of %d Movable blocks (%.0f %%) hold unmovable pages', polluted_blocks, movable_blocks,
	       polluted_percent)
	|| iif(who IS NULL, '', printf('; pages of %s are in %d of them', who, blocks))) AS says,
       NULL AS bytes
FROM bad b LEFT JOIN most m ON m.nth = 1 AND m.node_id = b.node_id AND m.zone_name = b.zone_name
WHERE bad IS NOT 0
ORDER BY polluted_blocks DESC;
