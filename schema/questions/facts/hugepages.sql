-- SPDX-License-Identifier: GPL-2.0-or-later
-- hugepages: Which huge pages exist, who may use them, and could there be more?
--
-- How to read:
--   Pools (hugetlb) are reserved memory: they count as used whether or not a process uses them, and only
--   programs that ask for them get them. Transparent huge pages are ordinary memory that the kernel maps with
--   large pages where it can; they need no pool. Both need free blocks of their size: section room shows how
--   many the free lists have now, and pinned-blocks what keeps other blocks from becoming free. Blocks of 1
--   GiB are larger than any free list has. Since 5.14 the struct pages of a huge page may be given back
--   (HVO): a pool then takes less memory than its size.
--
-- section pools: Pools
-- empty: the kernel has no size of huge pages
-- files: proc/meminfo, sys/kernel/mm
-- column page_kb  KB    Size of a huge page.
-- column node_id  ID    NUMA node; NULL: all of them.
-- column total    COUNT Huge pages of the pool; NULL: not known.
-- column free     COUNT Of these, not in use; NULL: not known.
-- column reserved COUNT Free ones that are promised to mappings; NULL: not known, or not counted by node.
-- column surplus  COUNT Beyond the pool's size, given back when free; NULL: not known.
-- column found    COUNT Huge pages that the scan of memory found; NULL: unknown from a snapshot.
-- column held_kb  KB    Memory of the pool.
-- column doc      TEXT  What stands out.
WITH dump AS MATERIALIZED (
	SELECT page_kb, node_id, total_hugepages AS total, free_hugepages AS free, reserved_hugepages AS reserved,
	       surplus_hugepages AS surplus, found_hugepages AS found
	FROM hugetlb_pool WHERE capture_id = :capture
), sys AS MATERIALIZED (
	SELECT CAST(substr(name, 11) AS INTEGER) AS page_kb, substr(name, instr(name, '.') + 1) AS item,
	    CAST(value AS INTEGER) AS value
	FROM sysctl WHERE capture_id = :capture AND name GLOB 'hugepages-[0-9]*kB.*' AND value GLOB '[0-9]*'
), info AS MATERIALIZED (
	SELECT max(value_kb) FILTER (WHERE name = 'Hugepagesize') AS page_kb,
	    max(value_kb) FILTER (WHERE name = 'HugePages_Total') AS total,
	       max(value_kb) FILTER (WHERE name = 'HugePages_Free') AS free,
		   max(value_kb) FILTER (WHERE name = 'HugePages_Rsvd') AS reserved,
	       max(value_kb) FILTER (WHERE name = 'HugePages_Surp') AS surplus
	FROM meminfo WHERE capture_id = :capture
), snapshot AS (
	SELECT s.page_kb, NULL AS node_id,
	       coalesce(max(s.value) FILTER (WHERE s.item = 'nr_hugepages'), i.total) AS total,
	       coalesce(max(s.value) FILTER (WHERE s.item = 'free_hugepages'), i.free) AS free,
	       coalesce(max(s.value) FILTER (WHERE s.item = 'resv_hugepages'), i.reserved) AS reserved,
	       coalesce(max(s.value) FILTER (WHERE s.item = 'surplus_hugepages'), i.surplus) AS surplus, NULL AS found
	FROM sys s LEFT JOIN info i ON i.page_kb = s.page_kb
	GROUP BY s.page_kb
	UNION ALL
	SELECT page_kb, NULL, total, free, reserved, surplus, NULL FROM info
	WHERE page_kb IS NOT NULL AND page_kb NOT IN (SELECT page_kb FROM sys)
), p AS MATERIALIZED (
	SELECT * FROM dump
	UNION ALL
	SELECT * FROM snapshot WHERE NOT EXISTS (SELECT 1 FROM dump)
)
SELECT page_kb, node_id, total, free, reserved, surplus, found, CAST(1.0 * total * page_kb AS INTEGER) AS held_kb,
       CASE WHEN found <> total THEN 'The scan found another number than the pool counts.'
	    WHEN total > 0 AND free = total AND reserved = 0
		AND node_id IS NULL THEN 'Nobody uses or reserved them: held for nothing.'
	    WHEN reserved > free THEN 'More is promised than is free.' ELSE '' END AS doc
FROM p
ORDER BY page_kb, node_id IS NOT NULL, node_id;

-- section transparent: Transparent huge pages in use
-- empty: meminfo has none of these fields: the kernel has no transparent huge pages
-- files: proc/meminfo
-- column what    TEXT   What is mapped so.
-- column kb      KB     Memory in huge pages; NULL: not known.
-- column percent_of_kind REAL.1 Share of all memory of its kind.
-- column doc     TEXT   What it counts.
WITH m AS MATERIALIZED (
	SELECT name, value_kb FROM meminfo WHERE capture_id = :capture
), items(place, what, part, whole, doc) AS (
	VALUES (0, 'anonymous memory', 'AnonHugePages', 'AnonPages', 'Of processes, without a file.'),
	       (1, 'shared memory', 'ShmemHugePages', 'Shmem', 'tmpfs and shared memory, allocated as huge pages.'),
	       (2, 'shared memory, mapped', 'ShmemPmdMapped', 'Shmem', 'Of this, mapped by huge pages.'),
	       (3, 'page cache', 'FileHugePages', 'Cached', 'Files that are read only, allocated as huge pages.'),
	       (4, 'page cache, mapped', 'FilePmdMapped', 'Cached', 'Of this, mapped by huge pages.')
)
SELECT i.what, p.value_kb AS kb, 100.0 * p.value_kb / nullif(w.value_kb, 0) AS percent_of_kind, i.doc
FROM items i
JOIN m p ON p.name = i.part
LEFT JOIN m w ON w.name = i.whole
ORDER BY i.place;

-- section settings: Settings
-- empty: there is none of these settings
-- files: sys/kernel/mm; sysctl -a, proc/sys/vm
-- column name  TEXT Knob.
-- column value TEXT Value; the choice is in brackets.
SELECT DISTINCT name, value FROM sysctl
WHERE capture_id = :capture AND (name GLOB 'transparent_hugepage.*' OR name GLOB 'vm.*huge*'
    OR name GLOB 'hugepages-*.nr_overcommit_hugepages')
ORDER BY name;

-- section room: Huge pages of 2 MiB that the free lists could give now
-- empty: no zone has free areas
-- files: proc/buddyinfo, proc/pagetypeinfo; crash kmem
-- column node_id    ID    NUMA node.
-- column zone_name  TEXT  Zone.
-- column free_pages PAGES Free pages on the lists.
-- column huge_pages COUNT Huge pages that fit into free blocks as they are.
-- column percent_of_free REAL.1 Share of the free pages that this is.
WITH c AS (
	SELECT page_bytes FROM capture WHERE capture_id = :capture
), a AS MATERIALIZED (
	SELECT f.node_id, f.zone_name, f.page_order, f.free_blocks,
	       CASE c.page_bytes WHEN 4096 THEN 9 WHEN 16384 THEN 7 WHEN 65536 THEN 5 END AS need
	FROM free_area f CROSS JOIN c WHERE f.capture_id = :capture
)
/* The sum for a zone whose lists are not all known is unknown, too. */
SELECT node_id, zone_name,
       iif(count(*) = count(free_blocks),
	   CAST(sum(1.0 * free_blocks * (1 << page_order)) AS INTEGER), NULL) AS free_pages,
       iif(count(*) = count(free_blocks),
	   CAST(sum(CASE WHEN page_order >= need THEN 1.0 * free_blocks * (1 << (page_order - need))
	   WHEN page_order < need THEN 0.0 * free_blocks END) AS INTEGER), NULL) AS huge_pages,
       100.0 * iif(count(*) = count(free_blocks), 1, NULL)
	 * sum(CASE WHEN page_order >= need THEN 1.0 * free_blocks * (1 << page_order)
	   WHEN page_order < need THEN 0.0 * free_blocks END)
	/ nullif(sum(1.0 * free_blocks * (1 << page_order)), 0) AS percent_of_free
FROM a
GROUP BY node_id, zone_name
ORDER BY node_id, CASE zone_name WHEN 'DMA' THEN 0 WHEN 'DMA32' THEN 1 WHEN 'Normal' THEN 2 WHEN 'Movable' THEN 3
    ELSE 4 END;
