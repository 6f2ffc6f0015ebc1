-- SPDX-License-Identifier: GPL-2.0-or-later
-- slab: Slab caches by name.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Memory of the slabs.
-- column value TEXT  Not used here.
-- column facts TEXT  Sizes, and the number of objects.
SELECT s.name,
       CASE WHEN count(s.held_bytes) = count(*) THEN CAST(sum(1.0 * s.held_bytes) AS INTEGER)
	    WHEN count(s.slabs) = count(*) AND count(s.pages_per_slab) = count(*)
	    THEN CAST(sum(1.0 * s.slabs * s.pages_per_slab * c.page_bytes) AS INTEGER) END AS bytes,
       NULL AS value,
       json_object('object bytes', max(s.object_bytes), 'slot bytes', max(s.slot_bytes),
		   'objects per slab', max(s.objects_per_slab), 'pages per slab', max(s.pages_per_slab),
		   'objects', CASE WHEN count(*) = count(s.active_objects)
				   THEN CAST(sum(1.0 * s.active_objects) AS INTEGER) END,
		   /* Only dumps have it: what growth costs is computed from it, but it is not compared. */
		   'allocated', CASE WHEN count(*) = count(s.allocated_objects)
				     THEN CAST(sum(1.0 * s.allocated_objects) AS INTEGER) END) AS facts
FROM slab_cache s
JOIN capture c ON c.capture_id = s.capture_id
WHERE s.capture_id = :capture
GROUP BY s.name;
