-- SPDX-License-Identifier: GPL-2.0-or-later
-- slab-waste: How much memory do slab caches hold without using it, why, and what could be freed?
--
-- How to read:
--   A slab returns to the page allocator when its last object is freed: one long-lived object keeps a slab of
--   up to eight pages or more. free_bytes is the size of slots without an object; empty slabs, which a node
--   keeps for the next burst, can be freed at once (echo 1 > /sys/kernel/slab/CACHE/shrink). packed_bytes is
--   what would be freed if the objects of a cache were packed densely: the kernel cannot move them, so it
--   measures fragmentation and is not a promise. Freeing objects helps: for reclaimable caches by
--   drop_caches, for others by ending their owners. padding is the alignment and debugging data of objects,
--   tail the rest behind the last slot of a slab. The difference between the size requested from kmalloc()
--   and the object size is in no column, because the kernel does not record it (except slub_debug=U, per
--   object). /proc/slabinfo has neither the free slots that CPUs keep nor object sizes without padding: from
--   a snapshot, free and packed bytes are lower bounds, and padding is known only where /sys/kernel/slab was
--   captured.
--
-- limit top 25 How many caches are shown.
--
-- section caches: Caches that hold the most without using it
-- empty: there is no slab cache
-- files: proc/slabinfo; slabtop, sys/kernel/slab, crash kmem
-- column name          TEXT   Cache.
-- column wasted_bytes  BYTES+ Held and not used: the three that follow, as far as they are known.
-- column percent_of_cache REAL.1~ Share of its memory.
-- column free_bytes    BYTES  In slots without an object.
-- column padding_bytes BYTES  In slots of objects, beside them; NULL: unknown from a snapshot.
-- column tail_bytes    BYTES  Behind the last slot of slabs.
-- column empty_bytes   BYTES  Of free_bytes, in slabs without an object that nodes keep; NULL: unknown from a snapshot.
-- column packed_bytes  BYTES  Of whole slabs that would be free if objects were side by side.
-- column slabs         COUNT  Slabs.
-- column packed_slabs  COUNT  Slabs that the objects would fill.
-- include: slab_caches
-- include: slab_waste
SELECT name, CAST(wasted AS INTEGER) AS wasted_bytes, 100.0 * wasted / nullif(held, 0) AS percent_of_cache,
       CAST(free AS INTEGER) AS free_bytes, CAST(padding AS INTEGER) AS padding_bytes,
       CAST(tail AS INTEGER) AS tail_bytes, CAST(empty AS INTEGER) AS empty_bytes,
       CAST(packed AS INTEGER) AS packed_bytes, slabs, CAST(packed_slabs AS INTEGER) AS packed_slabs
FROM waste
WHERE wasted IS NOT NULL
ORDER BY wasted DESC, name
LIMIT :top;

-- section causes: All caches, by cause
-- empty: there is no slab cache
-- files: proc/slabinfo; slabtop, sys/kernel/slab, crash kmem
-- column cause   TEXT   Why memory is held and not used; indented: disjoint parts of what is without an object. The
--     rows below count some of the same memory again.
-- column bytes   BYTES+ Memory; NULL: not known.
-- column percent_of_slab REAL.1~ Share of all slab caches.
-- column caches  COUNT+ Caches for which it is known.
-- column doc     TEXT   What can be done.
-- include: slab_caches
-- include: slab_waste
SELECT cause, CAST(bytes AS INTEGER) AS bytes, 100.0 * bytes / nullif(held, 0) AS percent_of_slab, caches, doc
FROM (
	SELECT 1 AS place, 'held' AS cause, sum(held) AS bytes, count(held) AS caches,
	       'Memory of all slabs.' AS doc, sum(held) AS held FROM waste
	UNION ALL
	/* A snapshot's free slots are a lower bound, and where a part is unknown the sum is one, too. */
	SELECT 2, iif(count(free + padding + tail) < count(*) OR EXISTS (SELECT 1 FROM capture
		   WHERE capture_id = :capture AND kind <> 'vmcore'), 'without an object, at least',
		      'without an object'),
	       sum(wasted), count(wasted), 'The sum of free slots, padding and tails.', sum(held) FROM waste
	UNION ALL
	SELECT 3, '  free slots', sum(free), count(free),
	       'Free objects, in slabs, with CPUs and in sheaves. Normal up to some tenths; more after a burst: what '
		   || 'was freed lies between what was not.', sum(held) FROM waste
	UNION ALL
	SELECT 4, '  padding', sum(padding), count(padding),
	       'Alignment to cache lines, red zones, users and free pointers: slub_debug costs most.', sum(held)
		   FROM waste
	UNION ALL
	SELECT 5, '  tails', sum(tail), count(tail), 'Slabs are powers of two of pages, objects are not.', sum(held)
	    FROM waste
	UNION ALL
	SELECT 6, 'of free slots, in empty slabs', sum(empty), count(empty),
	       'Given back by writing to shrink in /sys/kernel/slab/CACHE, and under pressure.', sum(held) FROM waste
	UNION ALL
	SELECT 7, 'of free slots, that CPUs keep', sum(on_cpus), count(on_cpus),
	       'On lists of CPUs, which are not given back under pressure; cpu_partial in /sys/kernel/slab/CACHE '
		   || 'limits them.', sum(held) FROM waste
	UNION ALL
	SELECT 8, 'whole slabs, were objects packed', sum(packed), count(packed),
	       'How fragmented the caches are. Some of it comes back as objects are freed.', sum(held) FROM waste
)
WHERE held > 0
ORDER BY place;

-- section fill: Slabs by how full they are
-- empty: there is no slab
-- empty snapshot: a snapshot does not list single slabs; a dump does
-- column full_percent TEXT  Share of slots with an allocated object.
-- column slabs        COUNT+ Slabs.
-- column bytes        BYTES+ Memory.
-- column free_bytes   BYTES+ In slots without an object.
-- column doc          TEXT  What it means.
WITH s AS (
	SELECT CASE WHEN inuse_objects = 0 THEN 0 WHEN inuse_objects IS NULL OR objects IS NULL THEN 9
	    WHEN inuse_objects >= objects THEN 5
		    WHEN inuse_objects * 4.0 < objects THEN 1 WHEN inuse_objects * 2.0 < objects THEN 2
		    WHEN inuse_objects * 4.0 < objects * 3.0 THEN 3 ELSE 4 END AS bin,
	       (1 << min(max(page_order, 0), 30)) * 1.0 * c.page_bytes AS bytes,
	       max(objects - inuse_objects, 0) * 1.0 * k.slot_bytes AS free
	FROM slab b
	JOIN capture c ON c.capture_id = b.capture_id
	LEFT JOIN slab_cache k ON k.capture_id = b.capture_id AND k.name = b.cache
	WHERE b.capture_id = :capture
), bins(bin, full_percent, doc) AS (
	VALUES (0, '0', 'Could be given back, but for what CPUs allocate from.'),
	       (1, 'below 25', 'A few objects keep a slab: what fragmentation costs most.'),
	       (2, '25 to 49', ''), (3, '50 to 74', ''), (4, '75 to 99', ''), (5, '100', 'No slot is free.'),
	       (9, 'unknown', 'The slab or its free list is damaged, or the dump lacks what a CPU holds of it.')
)
SELECT n.full_percent, count(*) AS slabs, CAST(sum(1.0 * s.bytes) AS INTEGER) AS bytes,
       CASE WHEN n.bin < 9 THEN CAST(sum(1.0 * s.free) AS INTEGER) END AS free_bytes, n.doc
FROM s JOIN bins n ON n.bin = s.bin
GROUP BY n.bin
ORDER BY n.bin;
