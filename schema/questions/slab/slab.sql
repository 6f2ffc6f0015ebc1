-- SPDX-License-Identifier: GPL-2.0-or-later
-- slab: Which slab caches hold memory, for what, and how much of it is in use?
--
-- How to read:
--   The kernel keeps its objects in caches, each for objects of one size. A cache allocates blocks of pages
--   (slabs) and cuts them into slots. held is the memory of these slabs, used the part in allocated objects.
--   A dump shows exactly which objects are allocated: those neither free in a slab, nor on a CPU's list, nor
--   in a sheaf. /proc/slabinfo, and partly crash's kmem -s, count objects cached by CPUs as in use, so their
--   number is higher: in_use is then "at most". Slots are larger than objects by alignment and debugging
--   data; the size requested from kmalloc() is less than the object size and not known. Similar caches are
--   merged: one name stands for all, the others are listed. slab-waste shows what is held and not used,
--   slab-growth what grows.
--
-- limit top 25 How many caches are shown.
--
-- section caches: Caches that hold the most
-- empty: there is no slab cache
-- files: proc/slabinfo; slabtop, sys/kernel/slab, crash kmem
-- note: WITH s AS (SELECT c.kind, count(*) AS n, sum(k.held_bytes IS NULL AND k.slabs * k.pages_per_slab * c.page_bytes
--     IS NULL) AS dark, sum(k.allocated_objects IS NULL) AS unknown, sum(coalesce(k.held_bytes * 1.0, k.slabs * 1.0 *
--     k.pages_per_slab * c.page_bytes)) AS held, sum(k.used_bytes * 1.0) AS used, sum(k.used_bytes IS NULL) AS
--     unused FROM slab_cache k JOIN capture c ON c.capture_id = k.capture_id WHERE k.capture_id = :capture GROUP BY
--     c.kind) SELECT n || ' caches hold ' || coalesce(iif(dark > 0, 'at least ', '') || round(held / 1048576, 1) || '
--     MiB', 'an unknown amount of memory') || CASE WHEN kind = 'vmcore' AND unknown = 0 THEN coalesce(', ' ||
--     iif(unused > 0, 'at least ', '') || round(used / 1048576, 1) || ' MiB of it in objects that are allocated', '')
--     WHEN kind = 'vmcore' THEN printf('; of %d it is not known what is allocated (ask coverage)', unknown) ELSE ';
--     in_use is at most: /proc/slabinfo counts free objects that CPUs keep' END || iif(dark > 0, printf('; of %d
--     nothing is known', dark), '') FROM s
-- column name         TEXT   Cache.
-- column held_bytes   BYTES  Memory of its slabs.
-- column percent_of_slab REAL.1~ Share of all slab caches.
-- column in_use       COUNT  Objects that are allocated, from a snapshot at most so many; NULL: not known.
-- column slots        COUNT  Objects that it has room for.
-- column slot_bytes   BYTES.0 Bytes that an object takes.
-- column used_percent REAL.1 Share of its memory that is in allocated objects; from a snapshot without /sys/kernel/slab
--     in their slots.
-- column reclaimable  BOOL   1 when the kernel can free it under pressure (SReclaimable); NULL: a snapshot without
--     /sys/kernel/slab.
-- column subsystem    TEXT   Part of the kernel; empty: not a well-known one.
-- column doc          TEXT   What its objects are, and names that were merged into it.
-- include: slab_caches
, used AS MATERIALIZED (
	SELECT name, held, coalesce(allocated_objects, iif(addr IS NULL, active_objects, NULL)) AS in_use,
	       total_objects, slot_bytes, asked, can_shrink
	FROM k
), top AS MATERIALIZED (
	SELECT * FROM used ORDER BY held DESC NULLS LAST, name LIMIT :top
), total AS (
	SELECT sum(held) AS held FROM k
)
SELECT t.name, CAST(t.held AS INTEGER) AS held_bytes, 100.0 * t.held / nullif(total.held, 0) AS percent_of_slab,
       t.in_use, t.total_objects AS slots, t.slot_bytes,
       100.0 * t.in_use * 1.0 * coalesce(t.asked, t.slot_bytes) / nullif(t.held, 0) AS used_percent,
       t.can_shrink AS reclaimable, coalesce(w.subsystem, '') AS subsystem,
       trim(coalesce(w.doc, '') || coalesce(' Also: ' || (
		SELECT group_concat(a.alias, ', ') FROM (
			SELECT DISTINCT b.alias FROM slab_alias b
			WHERE b.capture_id = :capture AND b.alias <> t.name
			  AND b.name IN (SELECT t.name UNION SELECT o.name FROM slab_alias o
					 WHERE o.capture_id = :capture AND o.alias = t.name)
			ORDER BY b.alias) a) || '.', '')) AS doc
FROM top t
CROSS JOIN total
LEFT JOIN slab_known w ON w.place = (SELECT min(p.place) FROM slab_known p WHERE t.name GLOB p.pattern)
ORDER BY t.held DESC NULLS LAST, t.name;

-- section subsystems: By part of the kernel
-- empty: there is no slab cache
-- files: proc/slabinfo; slabtop, sys/kernel/slab, crash kmem
-- column subsystem   TEXT   Part of the kernel, by the names of caches.
-- column caches      COUNT+ Caches.
-- column held_bytes  BYTES+ Memory of their slabs.
-- column percent_of_slab REAL.1~ Share of all slab caches.
-- column in_use      COUNT+ Objects that are allocated; a snapshot gives at most so many; NULL: not known for a
--     cache.
-- include: slab_caches
, named AS MATERIALIZED (
	SELECT held, coalesce(allocated_objects, iif(addr IS NULL, active_objects, NULL)) AS in_use,
	       coalesce((SELECT p.subsystem FROM slab_known p WHERE k.name GLOB p.pattern ORDER BY p.place LIMIT 1),
			     'others') AS subsystem
	FROM k
)
SELECT subsystem, count(*) AS caches, CAST(sum(1.0 * held) AS INTEGER) AS held_bytes,
       100.0 * sum(held) / nullif((SELECT sum(held) FROM k), 0) AS percent_of_slab,
       CASE WHEN count(in_use) = count(*) THEN CAST(sum(1.0 * in_use) AS INTEGER) END AS in_use
FROM named
GROUP BY subsystem
ORDER BY total(held) DESC, subsystem;

-- section counters: Beside the kernel's own counters
-- empty: there is no slab cache
-- files: proc/slabinfo; slabtop, sys/kernel/slab, crash kmem
-- files: proc/meminfo
-- needs: meminfo.value_kb(Slab)
-- needs: SELECT 'nothing is known of this: the size of no cache is known' FROM slab_cache WHERE capture_id = :capture
--     LIMIT 1
-- column what  TEXT What is counted.
-- column kb    KB   Memory; NULL: not known.
-- column doc   TEXT How it relates to the others.
-- include: slab_caches
, sums AS (
	SELECT sum(held) / 1024 AS held, count(held) AS n,
	       sum(held) FILTER (WHERE can_shrink = 1) / 1024 AS reclaimable, count(can_shrink) AS classified,
	       EXISTS (SELECT 1 FROM load l WHERE l.capture_id = :capture AND l.status IN ('partial', 'failed')
		   AND l.collector IN ('slab', 'slab_cache', 'proc/slabinfo'))
		OR count(held) < count(*) AS part
	FROM k
), m AS (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'Slab') AS slab,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SReclaimable') AS sreclaimable,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SUnreclaim') AS sunreclaim
	FROM meminfo WHERE capture_id = :capture
), rows(place, what, kb, doc) AS (
	SELECT 1, 'Slab', m.slab,
	    'Of meminfo: slabs, and since 5.4 what kmalloc() took directly from the page allocator.' FROM m
	UNION ALL SELECT 2, 'slabs of all caches' || iif(s.part, ': at least', ''), s.held, 'Slabs as counted here.'
	    FROM sums s
	UNION ALL SELECT 3, 'the rest', iif(s.part, NULL, m.slab - s.held),
		'Since 5.4 large kmalloc(), above two pages; a difference that is negative or of an older kernel is '
		    || 'what moved between reading the two files, or damage.' FROM m CROSS JOIN sums s
	UNION ALL SELECT 4, 'SReclaimable', m.sreclaimable,
	    'Of meminfo: what the kernel can free under pressure. It comes back only slab by slab, as the last object '
	    || 'of each is freed.' FROM m
	UNION ALL SELECT 5, 'slabs of reclaimable caches' || iif(s.part, ': at least', ''), s.reclaimable,
	    'Of the slabs, where it is known which caches these are.' FROM sums s WHERE s.classified > 0
	UNION ALL SELECT 6, 'SUnreclaim', m.sunreclaim,
	    'Of meminfo: what stays until its owner frees it. A leak of the kernel is here.' FROM m
)
SELECT r.what, CAST(r.kb AS INTEGER) AS kb, r.doc
FROM rows r CROSS JOIN sums s CROSS JOIN m
WHERE s.n > 0 AND m.slab IS NOT NULL
ORDER BY r.place;
