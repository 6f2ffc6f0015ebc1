-- SPDX-License-Identifier: GPL-2.0-or-later
-- alloc-sites: Who allocated the memory of the kernel?
--
-- How to read:
--   Allocation records of the kernel, from a dump or a text: page_owner (pages), slub_user (slab objects with
--   slub_debug=U), kasan (the same by KASAN), allocinfo (source lines), kmemleak (only objects it found
--   unreferenced). Sources count the same memory, and slab pages are also counted as their objects: never add
--   them up. function is the first function of the stack outside the allocators. --folded prints all stacks
--   for a flame graph, each below its source; --section lost --folded those of the unreferenced objects.
--
-- limit top 30 How many rows are shown.
-- param source TEXT - Only this source.
-- param module TEXT - Only what this module allocated.
-- param cache TEXT - Only objects of this slab cache.
--
-- section sites: Sites that hold the most
-- empty: there are no allocation records: boot with page_owner=on or slub_debug=U (kmemdb ask CASE coverage says what
--     this kernel has)
-- column source     TEXT  Who says so.
-- column function   TEXT  Function; NULL: not known.
-- column module     TEXT  Its module; NULL: the kernel.
-- column cache      TEXT  Slab cache; NULL: pages, or not known.
-- column page_order ORDER Order of the pages; NULL: objects.
-- column objects    COUNT Allocations.
-- column bytes      BYTES What they hold, by the slot size where a text lacks the object size; NULL: not known.
-- column file       TEXT  Line of source; NULL: not known.
-- column alloc_site_id ID Number of the site; NULL: from a text.
SELECT a.source, a.function, a.module, a.cache, a.page_order, a.objects,
       coalesce(a.bytes, CASE WHEN a.source = 'slub_user' THEN a.objects
	   * (SELECT max(coalesce(c.object_bytes, c.slot_bytes)) FROM slab_cache c
		WHERE c.capture_id = :capture AND c.name = a.cache) END) AS bytes, a.file, a.alloc_site_id
FROM alloc_site a
WHERE a.capture_id = :capture AND a.source NOT IN ('slub_free', 'page_owner_stacks')
  AND (:source IS NULL OR a.source = :source) AND (:module IS NULL OR a.module = :module)
      AND (:cache IS NULL OR a.cache = :cache)
ORDER BY 7 DESC, a.objects DESC, a.rowid
LIMIT :top;

-- section modules: By module
-- empty: there are no allocation records
-- column source  TEXT  Who says so.
-- column module  TEXT  Module; NULL: the kernel.
-- column sites   COUNT+ Sites.
-- column objects COUNT+ Allocations; NULL: not known of all.
-- column bytes   BYTES+ What they hold; NULL: not known of all.
SELECT source, module, count(*) AS sites,
       CASE WHEN count(objects) = count(*) THEN CAST(sum(1.0 * objects) AS INTEGER) END AS objects,
       CASE WHEN count(bytes) = count(*) THEN CAST(sum(1.0 * bytes) AS INTEGER) END AS bytes
FROM alloc_site
WHERE capture_id = :capture AND source NOT IN ('slub_free', 'page_owner_stacks')
  AND (:source IS NULL OR source = :source) AND (:module IS NULL OR module = :module)
      AND (:cache IS NULL OR cache = :cache)
GROUP BY source, module
ORDER BY source, 5 DESC, 4 DESC, module
LIMIT :top;

-- section lost: Who allocated the unreferenced objects
-- empty: the kernel did not record it, or nothing is unreferenced
-- include: searched
-- column function TEXT  Function; NULL: not known.
-- column module   TEXT  Its module; NULL: the kernel.
-- column cache    TEXT  Slab cache; NULL: pages.
-- column objects  COUNT+ Unreferenced objects of table unreferenced, at most 1000 of each group.
-- column bytes    BYTES+ Their bytes.
-- column cgroup   TEXT  Memory cgroup that all of them are charged to; NULL: none, several, or not known.
-- column sample_addr KADDR One of them.
-- column alloc_site_id ID Number of the site.
SELECT a.function, a.module, u.cache, count(*) AS objects, CAST(sum(1.0 * u.bytes) AS INTEGER) AS bytes,
       CASE WHEN count(g.path) = count(*) AND count(DISTINCT g.path) = 1 THEN max(g.path) END AS cgroup,
       min(u.addr) AS sample_addr, a.alloc_site_id
FROM unreferenced u JOIN alloc_site a USING (capture_id, alloc_site_id)
JOIN leak_group l ON l.capture_id = u.capture_id AND l.leak_group_id = u.leak_group_id
    AND l.confidence IN ('unreached', 'probably')
LEFT JOIN cgroup g ON g.capture_id = u.capture_id AND g.addr = u.memcg_addr
WHERE u.capture_id = :capture AND (:source IS NULL OR a.source = :source) AND (:module IS NULL OR a.module = :module)
  AND (:cache IS NULL OR u.cache = :cache)
GROUP BY a.alloc_site_id, u.cache
ORDER BY 5 DESC, a.alloc_site_id
LIMIT :top;

-- section cgroups: Memory cgroups that are charged for unreferenced objects, of which at most 1000 of each group are
--     counted
-- empty: none is charged, or nothing is unreferenced
-- include: searched
-- column path    TEXT  Memory cgroup; NULL: its path is not known.
-- column dying   BOOL  1: it was removed; NULL: not known.
-- column cache   TEXT  Slab cache; NULL: pages.
-- column objects COUNT+ Unreferenced objects of table unreferenced, which has at most 1000 of each group.
-- column bytes   BYTES+ Their bytes.
SELECT g.path, g.dying, u.cache, count(*) AS objects, CAST(sum(1.0 * u.bytes) AS INTEGER) AS bytes
FROM unreferenced u
JOIN leak_group l ON l.capture_id = u.capture_id AND l.leak_group_id = u.leak_group_id
    AND l.confidence IN ('unreached', 'probably')
LEFT JOIN cgroup g ON g.capture_id = u.capture_id AND g.addr = u.memcg_addr
WHERE u.capture_id = :capture AND u.memcg_addr IS NOT NULL AND (:cache IS NULL OR u.cache = :cache)
GROUP BY u.memcg_addr, u.cache
ORDER BY 5 DESC, g.path, u.cache
LIMIT :top;

-- section folded: Stacks for a flame graph
-- empty: there are no allocation records
-- column stack TEXT  Source and functions, outermost first, between semicolons.
-- column bytes BYTES+ What they hold.
WITH a AS (
	SELECT a.source || ';' || CASE WHEN a.stack IS NOT NULL THEN folded(a.stack)
			ELSE coalesce('[' || a.module || '];', '') || coalesce(a.function, 'unknown') END AS stack,
	       coalesce(a.bytes, CASE WHEN a.source = 'slub_user' THEN a.objects
		   * (SELECT max(coalesce(c.object_bytes, c.slot_bytes)) FROM slab_cache c
			WHERE c.capture_id = :capture AND c.name = a.cache) END) AS bytes
	FROM alloc_site a
	WHERE a.capture_id = :capture AND a.source NOT IN ('slub_free', 'page_owner_stacks')
	  AND (:source IS NULL OR a.source = :source) AND (:module IS NULL OR a.module = :module)
	      AND (:cache IS NULL OR a.cache = :cache)
)
SELECT stack, CAST(sum(1.0 * bytes) AS INTEGER) AS bytes
FROM a
GROUP BY stack
HAVING count(a.bytes) = count(*) AND sum(1.0 * a.bytes) > 0
ORDER BY 2 DESC, stack
LIMIT :top;

-- section folded-lost: Stacks of the unreferenced objects for a flame graph
-- empty: the kernel did not record it, or nothing is unreferenced
-- include: searched
-- column stack TEXT  Source and functions, outermost first, between semicolons.
-- column bytes BYTES+ Unreferenced objects of table unreferenced, at most 1000 of each group.
SELECT a.source || ';' || CASE WHEN a.stack IS NOT NULL THEN folded(a.stack)
       ELSE coalesce('[' || a.module || '];', '') || coalesce(a.function, 'unknown') END AS stack,
       CAST(sum(1.0 * u.bytes) AS INTEGER) AS bytes
FROM unreferenced u JOIN alloc_site a USING (capture_id, alloc_site_id)
JOIN leak_group l ON l.capture_id = u.capture_id AND l.leak_group_id = u.leak_group_id
    AND l.confidence IN ('unreached', 'probably')
WHERE u.capture_id = :capture AND (:source IS NULL OR a.source = :source) AND (:module IS NULL OR a.module = :module)
  AND (:cache IS NULL OR u.cache = :cache)
GROUP BY 1
HAVING sum(1.0 * u.bytes) > 0
ORDER BY 2 DESC, 1
LIMIT :top;
