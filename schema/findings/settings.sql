-- SPDX-License-Identifier: GPL-2.0-or-later
-- settings: A setting causes trouble in this state of memory
--
-- Means: The setting alone would be a choice; in this state of memory it explains, or causes, a shortage.
-- Do: Change the setting (kmemdb ask CASE tunables explains each), or accept its cost.
-- Threshold: swappiness 0 while swap exists and MemAvailable is below 10 %; vfs_cache_pressure 0 while SReclaimable is
--   20 % of MemTotal; zone_reclaim_mode on with several nodes; min_free_kbytes below 1 MiB.
-- Kernels: All; a setting that a kernel does not have is not judged.
-- Needs: sysctl, meminfo
-- Ask: tunables
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total,
	       max(value_kb * 1.0) FILTER (WHERE name = 'MemAvailable') AS avail,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SwapFree') AS swap,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SReclaimable') AS srec
	FROM kernel_meminfo WHERE capture_id = :capture
), s AS (
	SELECT name, min(CAST(value AS INTEGER)) AS v FROM sysctl
	WHERE capture_id = :capture AND value GLOB '[0-9]*' GROUP BY name
)
SELECT s.name AS subject, 'warning' AS severity, CASE s.name
       WHEN 'vm.swappiness' THEN printf('is 0: anonymous memory stays although %.1f MiB of swap are free and MemAvailable is %.1f %% of MemTotal', m.swap / 1024, 100 * m.avail / m.total)
       WHEN 'vm.vfs_cache_pressure' THEN printf('is 0: dentries and inodes are never reclaimed, and SReclaimable is %.1f %% of MemTotal', 100 * m.srec / m.total)
       WHEN 'vm.zone_reclaim_mode' THEN printf('is %d: a node reclaims its page cache while other nodes have free memory', s.v)
       ELSE printf('is %d kB: hardly any reserve for atomic requests of network and storage drivers', s.v) END AS says,
       NULL AS bytes
FROM s CROSS JOIN m
WHERE (s.name = 'vm.swappiness' AND s.v = 0 AND m.swap > 0 AND m.avail * 10 < m.total)
   OR (s.name = 'vm.vfs_cache_pressure' AND s.v = 0 AND m.srec * 5 >= m.total)
   OR (s.name = 'vm.zone_reclaim_mode' AND s.v <> 0 AND (SELECT count(DISTINCT node_id) FROM zone WHERE capture_id = :capture) > 1)
   OR (s.name = 'vm.min_free_kbytes' AND s.v < 1024 AND m.total > 131072)
ORDER BY s.name;
