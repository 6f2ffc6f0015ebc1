-- SPDX-License-Identifier: GPL-2.0-or-later
-- percpu: How much memory does the per-CPU allocator hold, and how much of it is allocated?
--
-- How to read:
--   Each CPU has a copy of a per-CPU variable. Copies are in chunks, which have a unit for every possible
--   CPU; only the used pages of a unit exist. The first chunk was made at boot, holds the kernel's static
--   variables, and is outside MemTotal; later allocations of modules and counters (of cgroups, mounts,
--   network devices) create further chunks. A counter costs memory for every possible CPU, present or not.
--   The metadata of a chunk is in vmalloc areas, and can be larger than the chunk. A snapshot has only the
--   line Percpu of meminfo.
--
-- section amount: How much is it?
-- empty: meminfo has no line Percpu (before 4.19), and the dump no chunk
-- empty snapshot: meminfo has no line Percpu (before 4.19), and only a dump has chunks
-- files: proc/meminfo
-- column what TEXT What is counted.
-- column kb   KB+  Memory; NULL: not known.
-- column doc  TEXT What it means.
WITH c AS (
	SELECT page_bytes, kind FROM capture WHERE capture_id = :capture
), k AS MATERIALIZED (
	SELECT * FROM percpu_chunk WHERE capture_id = :capture
), rows(place, what, kb, doc) AS (
	SELECT 0, 'Percpu', max(value_kb), 'The line of meminfo: pages of all chunks.'
	FROM meminfo WHERE capture_id = :capture AND name = 'Percpu' HAVING count(*) > 0
	UNION ALL
	SELECT 1, 'chunks', CASE WHEN count(k.pages) = count(*)
	    THEN CAST(sum(1.0 * k.pages) * c.page_bytes / 1024 AS INTEGER) END,
	       printf('Pages of %d chunks, all CPUs together.', count(*))
	FROM k CROSS JOIN c HAVING count(*) > 0
	UNION ALL
	SELECT 2, '  first chunk', k.pages * c.page_bytes / 1024,
	    'Static variables among it. Made at boot, so not part of MemTotal.'
	FROM k CROSS JOIN c WHERE k.kind = 'first'
	UNION ALL
	SELECT 3, 'bookkeeping', CAST(sum(1.0 * v.pages) * c.page_bytes / 1024 AS INTEGER),
	    'Areas of vmalloc that the allocator made for itself: maps of chunks, and who is charged.'
	FROM vmalloc_area v CROSS JOIN c WHERE v.capture_id = :capture AND v.caller GLOB 'pcpu_*' AND v.pages > 0
	    HAVING count(*) > 0
	UNION ALL
	SELECT 4, 'class percpu', p.pages * c.page_bytes / 1024, p.doc
	FROM page_class p CROSS JOIN c WHERE p.capture_id = :capture AND p.class = 'percpu' AND c.kind = 'vmcore'
)
SELECT what, kb, doc FROM rows ORDER BY place;

-- section chunks: Chunks
-- empty: there is no chunk
-- empty snapshot: a snapshot cannot show this; a dump can
-- column addr         KADDR Address of the struct pcpu_chunk.
-- column kind         TEXT  first (static variables, too), reserved (for modules, in pages of the first), dynamic;
--     NULL: it cannot be read.
-- column pages        PAGES Pages that exist, of all CPUs; NULL: not known.
-- column unit_bytes   BYTES Addresses that a CPU has of it; NULL: not known.
-- column free_bytes   BYTES Of these, not given out; NULL: not known.
-- column used_percent REAL.1 Share of the unit that is given out.
-- column allocations  COUNT Areas given out; NULL: not known.
SELECT addr, kind, pages, unit_bytes, free_bytes,
       100.0 * (1.0 * unit_bytes - free_bytes) / nullif(unit_bytes, 0) AS used_percent, allocations
FROM percpu_chunk
WHERE capture_id = :capture
ORDER BY coalesce(pages, 0) DESC, addr;
