-- SPDX-License-Identifier: GPL-2.0-or-later
-- leaks: Which memory was leaked, by whom, and what should be collected next?
--
-- needs leaks
--
-- How to read:
--   Suspects with all kinds of evidence, the largest first. unreferenced: nothing references the memory
--   (kmemdb ask unreferenced); census: objects of a known type that are on none of the kernel's lists, such
--   as invisible tasks; unowned pages: allocated pages without a known owner that are reached, so a driver
--   may still use them. Groups of one module are one suspect. bytes of different kinds of evidence overlap:
--   never add them up. Where the owner is uncertain, column next says what to collect: boot options cost time
--   and memory, so name the cache.
--
-- param rows COUNT 15 How many suspects are shown.
-- param min_bytes BYTES 4096 Smaller ones are left out.
--
-- section suspects: Suspects
-- empty: no leak was found; memory that is still referenced may grow too: kmemdb ask growth
-- column evidence   TEXT  unreferenced, census or unowned pages.
-- column suspect    TEXT  Module, slab cache, or who made the area.
-- column bytes      BYTES Bytes.
-- column confidence TEXT  certain: nothing references it and all of memory was searched; probably: parts were not in the dump; possible; unknown: it could not be searched.
-- column text       TEXT  The suspect in a sentence.
-- column next       TEXT  What to run or collect next.
WITH lost AS MATERIALIZED (
	SELECT *, CASE WHEN suspect_module IS NOT NULL THEN 'module ' || suspect_module
		       WHEN kind = 'slab' AND fingerprint IS NOT NULL THEN 'cache ' || coalesce(cache, 'of unknown name') || ', ' || fingerprint
		       WHEN kind = 'slab' THEN 'cache ' || coalesce(cache, 'of unknown name')
		       WHEN kind = 'vmalloc' THEN 'areas of ' || coalesce(cache, 'unknown callers')
		       WHEN kind = 'percpu' THEN 'per-CPU areas'
		       ELSE 'pages of the page allocator' END AS suspect
	FROM leak_group WHERE capture_id = :capture AND confidence IN ('unreached', 'probably')
), kinds AS (
	SELECT suspect, kind, cache, sum(1.0 * objects) AS objects, sum(1.0 * retained_bytes) AS bytes,
	       max(confidence) AS confidence, min(leak_group_id) AS leak_group_id,
	       CASE WHEN count(cgroup_path) = count(*) AND min(cgroup_path) = max(cgroup_path) THEN min(cgroup_path) END AS cgroup_path
	FROM lost GROUP BY suspect, kind, cache
), parts AS (
	SELECT suspect, bytes, confidence, leak_group_id, kind, cache,
	       CAST(objects AS INTEGER) || CASE kind
			WHEN 'slab' THEN ' objects of ' || coalesce(cache, 'a cache of unknown name')
			WHEN 'pages' THEN ' blocks of pages'
			WHEN 'vmalloc' THEN ' vmalloc areas of ' || coalesce(cache, 'unknown callers')
			ELSE ' per-CPU areas' END || coalesce(' (charged to memory cgroup ' || cgroup_path || ')', '') AS part
	FROM (SELECT * FROM kinds ORDER BY suspect, bytes DESC)
), rows AS (
	SELECT 'unreferenced' AS evidence, suspect, sum(bytes) AS bytes,
	       CASE max(confidence) WHEN 'unreached' THEN CASE min(confidence) WHEN 'probably' THEN 'probably' ELSE 'certain' END ELSE 'probably' END AS confidence,
	       suspect || ': ' || group_concat(part, ', ') || ' that nothing leads to: '
	       || CASE WHEN sum(bytes) < 1048576 THEN round(sum(bytes) / 1024, 1) || ' KiB' ELSE round(sum(bytes) / 1048576, 1) || ' MiB' END AS text,
	       'kmemdb ask CASE unreferenced -p group=' || min(leak_group_id) || CASE
		WHEN suspect LIKE 'module %' THEN ''
		WHEN max(kind) = 'slab' AND min(kind) = 'slab' THEN '; boot with slub_debug=U,' || max(cache)
		WHEN max(kind) = 'pages' AND min(kind) = 'pages' THEN '; boot with page_owner=on'
		ELSE '' END AS next
	FROM parts GROUP BY suspect
	UNION ALL
	SELECT 'unreferenced', 'not searched', NULL, 'unknown', 'whether something is unreferenced is not known: ' || coalesce(l.reason, 'memory was not searched'),
	       'kmemdb ask CASE coverage'
	FROM load l WHERE l.capture_id = :capture AND l.collector = 'leak' AND l.status = 'skipped'
	UNION ALL
	SELECT 'census', 'type ' || c.type || ' (' || c.cache || ')', 1.0 * c.missing * coalesce(s.slot_bytes, s.object_bytes), 'possible',
	       c.missing || ' of ' || c.allocated || ' allocated ' || c.type || ' are on none of the kernel''s lists: lost, or about to be freed',
	       'kmemdb refs CASE ' || printf('0x%x', c.sample_addr)
	FROM census c LEFT JOIN slab_cache s ON s.capture_id = c.capture_id AND s.name = c.cache
	WHERE c.capture_id = :capture AND c.missing > 0
	UNION ALL
	SELECT 'unowned pages', 'pages without a known owner', 1.0 * sum(p.pages) * max(c.page_bytes), 'possible',
	       CAST(sum(1.0 * p.pages) AS INTEGER) || ' allocated pages have no known owner; those that something references are not a leak by themselves',
	       'kmemdb ask CASE other-kernel; boot with page_owner=on'
	FROM page_class p JOIN capture c USING (capture_id) WHERE p.capture_id = :capture AND p.class = 'other_kernel' AND p.pages > 0
	HAVING sum(p.pages) > 0
)
SELECT evidence, suspect, CAST(bytes AS INTEGER) AS bytes, confidence, text, next
FROM rows
WHERE bytes >= :min_bytes OR evidence = 'census' OR confidence = 'unknown'
ORDER BY confidence <> 'unknown', evidence = 'unowned pages', confidence = 'possible', bytes DESC
LIMIT :rows;
