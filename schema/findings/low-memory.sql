-- SPDX-License-Identifier: GPL-2.0-or-later
-- low-memory: A zone has less free memory than its watermarks require
--
-- Means: Below the watermark min a request succeeds only if it may use reserves; every other request first reclaims
--   memory and waits, and an OOM kill is near. Below low, kswapd reclaims in the background.
-- Do: See who holds the memory (kmemdb ask CASE memory, processes), and whether the machine is short of memory as a
--   whole or in this zone or node alone (kmemdb ask CASE watermarks). On a machine that still runs, end or restart what
--   grew most, or add swap; where one node alone is short, let the process use the others (numactl --interleave).
-- Threshold: Error: free <= min, without the boost (__zone_watermark_ok() in mm/page_alloc.c); warning: free <= low
--   while MemAvailable is below 5 % of MemTotal. A zone of less than 1/64 of the machine's memory is left out: it is a
--   reserve for the few requests that need it.
-- Kernels: All; MemAvailable, which the warning needs, since 3.14.
-- Needs: zone
-- Ask: watermarks
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total,
	       max(value_kb * 1.0) FILTER (WHERE name = 'MemAvailable') AS avail
	FROM kernel_meminfo WHERE capture_id = :capture
), z AS (
	SELECT z.*, z.min_pages - coalesce(z.boost_pages, 0) AS min, z.low_pages - coalesce(z.boost_pages, 0) AS low,
	    c.page_bytes
	FROM zone z JOIN capture c ON c.capture_id = z.capture_id
	WHERE z.capture_id = :capture
	  AND z.managed_pages * 64.0 >= (SELECT sum(1.0 * managed_pages) FROM zone WHERE capture_id = :capture)
)
SELECT printf('node %d %s', node_id, zone_name) AS subject,
    iif(bad IS NULL, NULL, iif(free_pages <= min, 'error', 'warning')) AS severity,
       iif(bad IS NULL, 'free memory or the watermarks are not known',
	   coalesce(round(free_pages * page_bytes / 1048576.0, 1) || ' MiB', free_pages || ' pages')
	|| iif(free_pages <= min, ' free, not more than the watermark min of '
		|| coalesce(round(min * page_bytes / 1048576.0, 1) || ' MiB', min || ' pages'),
	       ' free, below the watermark low of '
		|| coalesce(round(low * page_bytes / 1048576.0, 1) || ' MiB', low || ' pages')
	       || printf(', and MemAvailable is %.1f %% of MemTotal', 100.0 * avail / total))) AS says,
       free_pages * page_bytes AS bytes
FROM (
	SELECT *, free_pages <= min OR (free_pages <= low AND m.avail < m.total / 20) AS bad
	FROM z CROSS JOIN m
)
WHERE bad IS NOT 0
ORDER BY free_pages > min, free_pages * 1.0 / nullif(low, 0);
