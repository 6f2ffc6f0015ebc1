-- SPDX-License-Identifier: GPL-2.0-or-later
-- unreclaimable-slab: Slab memory that cannot be reclaimed is a large part of memory
--
-- Means: These are objects of kernel code and drivers, which only their owner can free. Killing processes does not
--   help. A cache that holds most of it and grows suggests a kernel leak.
-- Do: See which cache holds it (kmemdb ask CASE slab), whether it grows (growth, with a second capture), who keeps
--   its objects (objects and refs, with a dump), and boot with slub_debug=U,CACHE to learn who allocates them.
-- Threshold: Warning: SUnreclaim is 25 % of MemTotal or more, and 64 MiB; error: 50 %. Measured on 24 guests,
--   median and maximum: 5.10 4.8 and 5.5 %, 6.1 4.6 and 6.6 %, 6.12 3.2 and 7.2 %, 7.3 6.1 and 7.5 %.
-- Kernels: All.
-- Needs: meminfo
-- Ask: slab
-- include: slab_caches
, m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SUnreclaim') AS kb,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SReclaimable') AS other_kb
	FROM kernel_meminfo WHERE capture_id = :capture
), cache AS (
	SELECT name, held / 1024 AS kb,
	       coalesce(can_shrink, CASE WHEN name GLOB 'kmalloc-rcl-*' THEN 1
		   WHEN name GLOB 'kmalloc-*' OR name GLOB 'dma-kmalloc-*' THEN 0 END) AS reclaimable
	FROM k
), top AS ( /* /proc/slabinfo does not say which can be reclaimed; one larger than SReclaimable cannot */
	SELECT name, cache.kb, coalesce(reclaimable = 0 OR cache.kb > other_kb, 0) AS is_known
	FROM cache CROSS JOIN m
	WHERE reclaimable = 0 OR (reclaimable IS NULL AND cache.kb <= m.kb)
	ORDER BY cache.kb DESC, name LIMIT 1
)
SELECT (SELECT name FROM top WHERE is_known AND top.kb >= judged.kb / 4) AS subject,
    iif(bad IS NULL, NULL, iif(kb * 2 >= total, 'error', 'warning')) AS severity,
       iif(bad IS NULL, 'MemTotal or SUnreclaim is not known',
	   printf('%.1f MiB (%.1f %% of MemTotal) are slab memory that cannot be reclaimed', kb / 1024,
	       100 * kb / total)
	|| coalesce((SELECT printf(iif(is_known, '; the largest such cache, %s, holds %.1f MiB',
		   '; the largest cache that may be part of it, %s, holds %.1f MiB'), name, kb / 1024)
	       FROM top WHERE kb > 0), '')) AS says,
       CAST(kb * 1024 AS INTEGER) AS bytes
FROM (
	SELECT *, m.kb * 4 >= m.total AND m.kb >= 65536 AS bad
	FROM m
) AS judged
WHERE bad IS NOT 0;
