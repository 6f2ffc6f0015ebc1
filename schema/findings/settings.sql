-- SPDX-License-Identifier: GPL-2.0-or-later
-- settings: A setting causes trouble in this state of memory
--
-- Means: The setting alone would be a choice; in this state of memory it explains, or causes, a shortage.
-- Do: Change the setting (kmemdb ask CASE tunables explains each), or accept its cost.
-- Threshold: swappiness 0, with which get_scan_count() (mm/vmscan.c) leaves anonymous memory alone, while swap is
--   free and MemAvailable is below 10 %; vfs_cache_pressure 0, by which vfs_pressure_ratio()
--   (include/linux/dcache.h) finds nothing to reclaim, while SReclaimable is 20 % of MemTotal; zone_reclaim_mode on
--   with several nodes (node_reclaim() in mm/vmscan.c); min_free_kbytes below 1 MiB: the kernel itself takes 1,448
--   kB of 128 MiB (calculate_min_free_kbytes() in mm/page_alloc.c); laptop_mode, with which reclaim writes nothing
--   at first (may_writepage in mm/vmscan.c), while MemAvailable is below 10 % or Dirty above 10 %, the default of
--   dirty_background_ratio; dirty_writeback_centisecs 0, no writeback by time, with as much Dirty;
--   compact_unevictable_allowed 0, with which isolate_migratepages_block() (mm/compaction.c) passes locked pages
--   over, while Unevictable is 20 %; overcommit_memory 1 while more is committed than memory and swap, and
--   MemAvailable is below 10 %. Measured on 24 guests of 5.10 to 7.3: MemAvailable 18 % or more, SReclaimable at
--   most 6.7 %, Dirty 0.0 %.
-- Kernels: All; a setting that a kernel does not have is not judged.
-- Needs: sysctl, meminfo
-- Ask: tunables
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total,
	       max(value_kb * 1.0) FILTER (WHERE name = 'MemAvailable') AS avail,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SwapFree') AS swap,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SwapTotal') AS swap_total,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SReclaimable') AS srec,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Dirty') AS dirty,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Unevictable') AS unevictable,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Committed_AS') AS committed
	FROM kernel_meminfo WHERE capture_id = :capture
), s AS (
	SELECT name, min(CAST(value AS INTEGER)) AS v FROM sysctl
	WHERE capture_id = :capture AND value GLOB '[0-9]*' GROUP BY name
)
SELECT s.name AS subject, 'warning' AS severity, CASE s.name
       WHEN 'vm.swappiness'
	   THEN
	   printf('is 0: anonymous memory stays although %.1f MiB of swap are free and MemAvailable is %.1f %% of '
	   || 'MemTotal', m.swap / 1024, 100 * m.avail / m.total)
       WHEN 'vm.vfs_cache_pressure'
	   THEN printf('is 0: dentries and inodes are never reclaimed, and SReclaimable is %.1f %% of MemTotal',
	   100 * m.srec / m.total)
       WHEN 'vm.zone_reclaim_mode'
	   THEN printf('is %d: a node reclaims its page cache while other nodes have free memory', s.v)
       WHEN 'vm.laptop_mode'
	   THEN
	   printf('is %d: reclaim does not write dirty and anonymous pages at first, and MemAvailable is %.1f %%, '
	   || 'Dirty %.1f %% of MemTotal', s.v, 100 * m.avail / m.total, 100 * m.dirty / m.total)
       WHEN 'vm.dirty_writeback_centisecs'
	   THEN printf('is 0: dirty pages are not written by time, and Dirty is %.1f %% of MemTotal',
	   100 * m.dirty / m.total)
       WHEN 'vm.compact_unevictable_allowed'
	   THEN printf('is 0: compaction leaves locked pages where they are, and Unevictable is %.1f %% of MemTotal',
	   100 * m.unevictable / m.total)
       WHEN 'vm.overcommit_memory'
	   THEN
	   printf('is 1: nothing is refused; %.1f MiB are committed, memory and swap are %.1f MiB, and MemAvailable is '
	   || '%.1f %% of MemTotal', m.committed / 1024, (m.total + m.swap_total) / 1024,
	   100 * m.avail / m.total)
       ELSE printf('is %d kB: hardly any reserve for atomic requests of network and storage drivers', s.v) END AS says,
       NULL AS bytes
FROM s CROSS JOIN m
WHERE (s.name = 'vm.swappiness' AND s.v = 0 AND m.swap > 0 AND m.avail * 10 < m.total)
   OR (s.name = 'vm.vfs_cache_pressure' AND s.v = 0 AND m.srec * 5 >= m.total)
   OR (s.name = 'vm.zone_reclaim_mode' AND s.v <> 0 AND (SELECT count(DISTINCT node_id) FROM zone
       WHERE capture_id = :capture) > 1)
   OR (s.name = 'vm.laptop_mode' AND s.v <> 0 AND (m.avail * 10 < m.total OR m.dirty * 10 >= m.total))
   OR (s.name = 'vm.dirty_writeback_centisecs' AND s.v = 0 AND m.dirty * 10 >= m.total)
   OR (s.name = 'vm.compact_unevictable_allowed' AND s.v = 0 AND m.unevictable * 5 >= m.total)
   OR (s.name = 'vm.overcommit_memory' AND s.v = 1 AND m.committed > m.total + m.swap_total
       AND m.avail * 10 < m.total)
   OR (s.name = 'vm.min_free_kbytes' AND s.v < 1024 AND m.total > 131072)
ORDER BY s.name;
