-- SPDX-License-Identifier: GPL-2.0-or-later
-- object: Objects of slab caches by what they hold.
--
-- How to read:
--   Only dumps that were searched (load --leaks) have these. A fingerprint is where the first pointers of an object
--     lead. The same memory is in area slab. Groups of caches that the two kernels merge otherwise are compared as one.
--   Where a cache has more objects than were looked at, the bytes of its groups are unknown.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Slots of the objects of the group.
-- column value TEXT  Not used here.
-- column facts TEXT  Numbers of objects, and of those that nothing leads to.
SELECT cache || ', ' || coalesce(fingerprint, 'no fingerprint, or small groups') AS name,
       CASE WHEN min(looked_at >= allocated) THEN CAST(sum(1.0 * bytes) AS INTEGER) END AS bytes, NULL AS value,
       json_object('objects', CASE WHEN min(looked_at >= allocated) THEN CAST(sum(1.0 * objects) AS INTEGER) END,
		   'unreferenced', CASE WHEN min(looked_at >= allocated AND unreferenced IS NOT NULL)
		       THEN CAST(sum(1.0 * unreferenced) AS INTEGER) END) AS facts
FROM object_group
WHERE capture_id = :capture
GROUP BY 1;
