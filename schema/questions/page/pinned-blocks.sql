-- SPDX-License-Identifier: GPL-2.0-or-later
-- pinned-blocks: Who keeps pageblocks from becoming free, with how many pages, and whose removal would free the most
--     huge pages?
--
-- How to read:
--   A pageblock (the size of a huge page on most machines) whose pages are all free or movable can be emptied by
--   compaction and becomes a huge page. A few pages that cannot be moved (slab, page tables, vmalloc, kernel
--   stacks, drivers') prevent that. This question shows the owners of these pages for each such block.
--   alone_blocks counts blocks pinned by this owner alone: freeing its pages there frees as many huge pages.
--   Blocks with reserved or absent pages are left out, because they never become whole.
--
-- param max_pages PAGES 256 Blocks with more unmovable pages than this are not shown with their owners.
-- limit rows 25 How many owners and blocks are shown.
--
-- section distance: Blocks by the number of pages that pin them
-- empty: there is no pageblock whose pages are all known
-- empty snapshot: a snapshot counts pageblocks by type but not their content; a dump has it
-- needs: pageblock.reserved_pages, pageblock.absent_pages, pageblock.unknown_pages
-- column unmovable_pages TEXT  Unmovable pages in the block; 0: it is free or can be emptied now.
-- column blocks          COUNT+ Pageblocks.
-- column free_blocks     COUNT+ Of these, wholly free.
-- column pages           PAGES+ Unmovable pages in all of them.
-- column movable_blocks  COUNT+ Of these, of type Movable: spoiled by fallbacks.
WITH blocks AS (
	SELECT unmovable_pages AS n, movable_pages, migratetype
	FROM pageblock
	WHERE capture_id = :capture AND reserved_pages = 0 AND absent_pages = 0 AND unknown_pages = 0
), classed AS (
	SELECT CASE WHEN n = 0 THEN 0 WHEN n = 1 THEN 1 WHEN n <= 4 THEN 2 WHEN n <= 16 THEN 3 WHEN n <= 64 THEN 4
		    WHEN n <= 256 THEN 5 WHEN n > 256 THEN 6 ELSE 7 END AS place, n, movable_pages, migratetype
	FROM blocks
)
SELECT CASE place WHEN 0 THEN '0' WHEN 1 THEN '1' WHEN 2 THEN '2 to 4' WHEN 3 THEN '5 to 16' WHEN 4 THEN '17 to 64'
	WHEN 5 THEN '65 to 256' WHEN 6 THEN 'more than 256' ELSE 'unknown' END AS unmovable_pages,
       count(*) AS blocks, sum(n = 0 AND movable_pages = 0) AS free_blocks, CAST(sum(1.0 * n) AS INTEGER) AS pages,
       sum(migratetype = 'Movable') AS movable_blocks
FROM classed
GROUP BY place
ORDER BY place;

-- section owners: Owners, by the huge pages that freeing their pages would yield
-- empty: no block is that close to being whole
-- empty snapshot: a snapshot counts pageblocks by type but not their content; a dump has it
-- needs: pageblock.unmovable_pages, pageblock.reserved_pages, pageblock.absent_pages, pageblock.unknown_pages
-- column class        TEXT  Class of the pages.
-- column owner        TEXT  Who holds them; NULL: nobody is known.
-- column alone_blocks COUNT+ Blocks that only this owner spoils: so many huge pages would come back.
-- column alone_pages  PAGES+ Its pages in them.
-- column blocks       COUNT+ Blocks that it spoils, together with others.
-- column pages        PAGES+ Its pages in all these.
WITH near AS MATERIALIZED (
	SELECT start_pfn FROM pageblock
	WHERE capture_id = :capture AND unmovable_pages BETWEEN 1 AND :max_pages
	  AND reserved_pages = 0 AND absent_pages = 0 AND unknown_pages = 0
), step AS MATERIALIZED (
	SELECT min(d) AS n
	FROM (SELECT start_pfn - lag(start_pfn) OVER (ORDER BY start_pfn) AS d FROM pageblock
	    WHERE capture_id = :capture)
	WHERE d > 0
), fixed AS MATERIALIZED (
	SELECT r.start_pfn, r.nr_pages, r.class, r.owner_id, s.n
	FROM page_run r CROSS JOIN step s
	WHERE r.capture_id = :capture AND r.class NOT IN ('free', 'pcp', 'anon', 'file', 'shmem', 'hugetlb', 'balloon',
	    'zsmalloc', 'absent', 'offline')
), parts(block, pages, class, owner_id) AS (
	/* A run spoils a block that is nearly whole with its beginning or its end only. */
	SELECT start_pfn / n * n, min(nr_pages, n - start_pfn % n), class, owner_id FROM fixed
	UNION ALL
	SELECT (start_pfn + nr_pages - 1) / n * n, (start_pfn + nr_pages - 1) % n + 1, class, owner_id FROM fixed
	WHERE (start_pfn + nr_pages - 1) / n > start_pfn / n
), held AS MATERIALIZED (
	SELECT p.block, p.class, coalesce(p.owner_id, 0) AS owner_id, CAST(sum(1.0 * p.pages) AS INTEGER) AS pages
	FROM parts p JOIN near ON near.start_pfn = p.block
	GROUP BY p.block, p.class, coalesce(p.owner_id, 0)
), alone AS MATERIALIZED (
	SELECT block FROM held GROUP BY block HAVING count(*) = 1
), ranked AS (
	SELECT h.class, h.owner_id, sum(a.block IS NOT NULL) AS alone_blocks,
	       sum(iif(a.block IS NOT NULL, h.pages, 0)) AS alone_pages, count(*) AS blocks,
		   CAST(sum(1.0 * h.pages) AS INTEGER) AS pages
	FROM held h LEFT JOIN alone a ON a.block = h.block
	GROUP BY h.class, h.owner_id
)
SELECT k.class, o.name AS owner, k.alone_blocks, k.alone_pages, k.blocks, k.pages
FROM ranked k LEFT JOIN owner o ON o.capture_id = :capture AND o.owner_id = k.owner_id
ORDER BY k.alone_blocks DESC, k.blocks DESC, k.pages, k.class, k.owner_id
LIMIT :rows;

-- section blocks: The blocks nearest to being whole
-- empty: no block is that close to being whole
-- empty snapshot: a snapshot counts pageblocks by type but not their content; a dump has it
-- needs: pageblock.unmovable_pages, pageblock.reserved_pages, pageblock.absent_pages, pageblock.unknown_pages
-- column start_pfn       PFN   First page frame of the block.
-- column start_addr      PADDR Its physical address.
-- column zone_name       TEXT  Zone.
-- column migratetype     TEXT  Its type.
-- column unmovable_pages PAGES Pages that spoil it.
-- column movable_pages   PAGES Pages that compaction could move away.
-- column owners          TEXT  Who holds the pages that spoil it; NULL: runs of pages were not kept.
WITH step AS MATERIALIZED (
	SELECT min(d) AS n
	FROM (SELECT start_pfn - lag(start_pfn) OVER (ORDER BY start_pfn) AS d FROM pageblock
	    WHERE capture_id = :capture)
	WHERE d > 0
), near AS MATERIALIZED (
	SELECT start_pfn, zone_name, migratetype, unmovable_pages, movable_pages
	FROM pageblock
	WHERE capture_id = :capture AND unmovable_pages BETWEEN 1 AND :max_pages
	  AND reserved_pages = 0 AND absent_pages = 0 AND unknown_pages = 0
	ORDER BY unmovable_pages, start_pfn
	LIMIT :rows
)
SELECT b.start_pfn, b.start_pfn * c.page_bytes AS start_addr, b.zone_name, b.migratetype, b.unmovable_pages,
    b.movable_pages,
       (SELECT group_concat(CASE WHEN nth <= 10 THEN who WHEN nth = 11 THEN (total - 10) || ' more' END, ', ')
	FROM (SELECT who, row_number() OVER (ORDER BY who) AS nth, count(*) OVER () AS total FROM (
	      SELECT DISTINCT r.class || coalesce(' ' || o.name, '') AS who
	      FROM page_run r
	      LEFT JOIN owner o ON o.capture_id = r.capture_id AND o.owner_id = r.owner_id
	      WHERE r.capture_id = :capture AND r.start_pfn < b.start_pfn + s.n
		  AND r.start_pfn + r.nr_pages > b.start_pfn
		AND r.class NOT IN ('free', 'pcp', 'anon', 'file', 'shmem', 'hugetlb', 'balloon', 'zsmalloc', 'absent',
		    'offline')))) AS owners
FROM near b
JOIN capture c ON c.capture_id = :capture
CROSS JOIN step s
ORDER BY b.unmovable_pages, b.start_pfn;
