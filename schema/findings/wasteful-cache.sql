-- SPDX-License-Identifier: GPL-2.0-or-later
-- wasteful-cache: Much of the slab caches' memory holds no object
--
-- Means: Slabs are kept because a few objects are left in each: after a peak, or because long-lived objects are mixed
--   with short-lived ones. The memory counts as slab but is not used.
-- Do: Shrinking helps where slabs are empty (echo 1 > /sys/kernel/slab/CACHE/shrink, or drop_caches for dentries
--   and inodes); for the rest see kmemdb ask CASE slab-waste.
-- Threshold: One cache wastes at least 5 % of MemTotal and half of what it holds. Measured on 24 guests of 5.10 to
--   7.3: the cache that wastes most wastes at most 0.3 % of MemTotal, while a small one may waste half of what it
--   holds.
-- Kernels: All with the allocator SLUB or SLAB; /proc/slabinfo is readable by root alone.
-- Needs: slab_cache
-- Ask: slab-waste
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total
	FROM kernel_meminfo WHERE capture_id = :capture
), k AS (
	SELECT s.name, coalesce(1.0 * s.held_bytes, 1.0 * s.slabs * s.pages_per_slab * c.page_bytes) AS held,
	       coalesce(1.0 * s.free_bytes + coalesce(s.tail_bytes, 0) + coalesce(s.padding_bytes, 0),
			1.0 * max(s.total_objects - s.active_objects, 0) * s.slot_bytes) AS wasted
	FROM slab_cache s JOIN capture c ON c.capture_id = s.capture_id
	WHERE s.capture_id = :capture
)
SELECT name AS subject, 'warning' AS severity,
       printf('%.1f MiB of the %.1f MiB that the cache holds are no objects (%.1f %% of MemTotal)', wasted / 1048576,
	   held / 1048576, wasted / 10.24 / m.total) AS says,
       CAST(wasted AS INTEGER) AS bytes
FROM k CROSS JOIN m
WHERE wasted / 1024 >= m.total / 20 AND wasted * 2 >= held
UNION ALL
SELECT NULL, NULL, 'MemTotal, or what the caches hold, is not known', NULL
WHERE NOT EXISTS (SELECT 1 FROM k CROSS JOIN m WHERE wasted / m.total IS NOT NULL)
ORDER BY 4 DESC;
