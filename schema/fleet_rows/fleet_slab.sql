-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_slab: What do slab caches hold?
--
-- column name           TEXT  Cache.
-- column place          COUNT By memory.
-- column bytes          BYTES Memory.
-- column percent        REAL  Share.
-- column active_objects COUNT Objects.
-- column reclaimable    BOOL  Can shrink.
-- include: slab_caches
, whole AS (
	SELECT coalesce((SELECT nullif(sum(1.0 * z.managed_pages), 0) * c.page_bytes FROM zone z
	    WHERE z.capture_id = c.capture_id HAVING count(z.managed_pages) = count(*)),
			(SELECT nullif(m.value_kb, 0) * 1024.0 FROM meminfo m WHERE m.capture_id = c.capture_id
			    AND m.name = 'MemTotal')) AS bytes
	FROM c
)
SELECT k.name, row_number() OVER (ORDER BY k.held IS NULL, k.held DESC, k.name) AS place,
    CAST(k.held AS INTEGER) AS bytes,
       100.0 * k.held / w.bytes AS percent, k.active_objects, k.can_shrink AS reclaimable
FROM k
CROSS JOIN whole w
ORDER BY 2;
