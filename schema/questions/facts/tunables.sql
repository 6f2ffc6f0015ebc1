-- SPDX-License-Identifier: GPL-2.0-or-later
-- tunables: How is memory management configured, and what is unusual?
--
-- How to read:
--   Settings of /proc/sys/vm and of /sys/kernel/mm as captured, or from the variables of a dump, compared
--   with the kernel's default. A default of ? is computed at boot or chosen by the distribution. unusual
--   explains the effect of a value; a setting that merely differs from its default may be intended.
--
-- section unusual: Settings that are not at their default, or worth a look
-- column name          TEXT Setting.
-- column value         TEXT Its value; NULL: unknown, unusual says why.
-- column default_value TEXT The kernel's default; NULL: computed at boot.
-- column unit          TEXT Unit of both; NULL: a number or a switch.
-- column unusual       TEXT What is unusual about it.
-- column doc           TEXT What it does.
WITH one AS ( /* the same setting may be in several files of an input */
	SELECT min(rowid) AS n, capture_id, name, value, reason FROM sysctl WHERE capture_id = :capture
	    GROUP BY name, value
), known AS (
	SELECT s.n, s.name, s.value, s.reason, k.default_value, k.unit, k.doc,
	       CAST(s.value AS INTEGER) AS v,
	       (SELECT m.value_kb FROM meminfo m
		WHERE m.capture_id = s.capture_id AND m.name = 'MemTotal') AS total_kb,
	       coalesce((SELECT sum(w.size_kb) FROM swap_area w
			 WHERE w.capture_id = s.capture_id), 0) AS swap_kb,
	       EXISTS (SELECT 1 FROM swap_area w
		       WHERE w.capture_id = s.capture_id AND w.path LIKE '%zram%') AS zram
	FROM one s
	LEFT JOIN knob k ON k.capture_id = s.capture_id AND s.name GLOB k.name
	WHERE s.capture_id = :capture
),
judged AS (
	SELECT *, CASE
	WHEN value IS NULL THEN NULL
	WHEN name = 'vm.min_free_kbytes' AND v > total_kb / 20 THEN
	     'more than 5 % of memory is kept free: OOM kills come while there is memory'
	WHEN name = 'vm.min_free_kbytes' AND v < 1024 THEN
	     'hardly any reserve for atomic requests: network and storage drivers may fail'
	WHEN name = 'vm.watermark_scale_factor' AND v > 100 THEN
	     'kswapd keeps more than 1 % of each zone free'
	WHEN name = 'vm.watermark_boost_factor' AND v = 0 THEN
	     'off: blocks of mixed migrate types are not cleared, fragmentation stays'
	WHEN name = 'vm.extfrag_threshold' AND v >= 1000 THEN 'requests are never helped by compaction'
	WHEN name = 'vm.compaction_proactiveness' AND v = 0 THEN 'no compaction in the background'
	WHEN name = 'vm.compact_unevictable_allowed' AND v = 0 THEN
	     'locked pages are not moved and fragment memory'
	WHEN name = 'vm.swappiness' AND v = 0 THEN
	     'anonymous memory is swapped only when file pages are nearly gone: OOM kills with free swap'
	WHEN name = 'vm.swappiness' AND v > 100 AND NOT zram THEN
	     'swap is preferred to file pages, which pays only when swap is fast'
	WHEN name = 'vm.vfs_cache_pressure' AND v = 0 THEN
	     'dentries and inodes are never reclaimed: SReclaimable grows until OOM'
	WHEN name = 'vm.vfs_cache_pressure' AND v < 50 THEN 'dentries and inodes pile up as SReclaimable'
	WHEN name = 'vm.drop_caches' AND v <> 0 THEN
	     'caches were dropped since boot: their sizes mean little'
	WHEN name = 'vm.zone_reclaim_mode' AND v <> 0 THEN
	     'a node reclaims while other nodes have free memory'
	WHEN name = 'vm.overcommit_memory' AND v = 2 THEN
	     'allocations fail at CommitLimit, also while memory is free; see Committed_AS in meminfo'
	WHEN name = 'vm.overcommit_memory' AND v = 1 THEN
	     'nothing is refused: exhaustion ends in an OOM kill'
	WHEN name = 'vm.dirty_ratio' AND v > 40 THEN
	     'much of memory may be dirty: reclaim waits for writeback'
	WHEN name = 'vm.dirty_writeback_centisecs' AND v = 0 THEN 'no writeback by time'
	WHEN name = 'vm.panic_on_oom' AND v <> 0 THEN 'an OOM condition panics the machine'
	WHEN name = 'vm.oom_kill_allocating_task' AND v <> 0 THEN
	     'an OOM kill hits the allocating task, not the largest one'
	WHEN name = 'vm.oom_dump_tasks' AND v = 0 THEN 'the log of an OOM kill has no task table'
	WHEN name IN ('vm.nr_hugepages', 'hugepages-2048kB.nr_hugepages',
		      'hugepages-1048576kB.nr_hugepages') AND v > 0 THEN
	     'memory reserved for huge pages: nothing else can use it'
	WHEN name = 'vm.percpu_pagelist_high_fraction' AND v > 0 THEN
	     'up to 1/' || v || ' of each zone may sit on per-CPU lists'
	WHEN name = 'vm.page-cluster' AND v > 0 AND zram THEN
	     'reads ahead from compressed swap: 0 is better for zram'
	WHEN name = 'vm.stat_interval' AND v > 1 THEN 'counters are up to ' || v || ' s old'
	WHEN name = 'vm.legacy_va_layout' AND v <> 0 THEN 'little room for the stack of 32-bit processes'
	WHEN name = 'vm.memory_failure_recovery' AND v = 0 THEN 'a memory error panics the machine'
	WHEN name = 'vm.defrag_mode' AND v <> 0 THEN
	     'requests reclaim and compact rather than mix migrate types'
	WHEN name = 'vm.laptop_mode' AND v <> 0 THEN 'dirty pages stay longer'
	WHEN name = 'transparent_hugepage.enabled' AND value LIKE '%[always]%' THEN
	     'every fault may take a huge page: RSS may be larger than what is used'
	WHEN name = 'transparent_hugepage.defrag' AND value LIKE '%[always]%' THEN
	     'faults reclaim and compact for huge pages, and stall'
	WHEN name = 'ksm.run' AND v = 1 THEN 'equal pages are merged: PSS and RSS of merged memory differ'
	END AS verdict
	FROM known
)
SELECT name, value, default_value, unit,
       coalesce(verdict, CASE WHEN value IS NULL THEN reason
			 ELSE 'differs from the default' END) AS unusual,
       doc
FROM judged
WHERE verdict IS NOT NULL
   OR (default_value IS NOT NULL AND value IS NOT NULL AND value <> default_value
       AND value NOT LIKE '%[' || default_value || ']%')
ORDER BY verdict IS NULL, n;

-- section settings: All settings
-- column name          TEXT Setting.
-- column value         TEXT Its value; NULL: unknown, reason says why.
-- column reason        TEXT Why the value is unknown.
-- column default_value TEXT The kernel's default; NULL: computed at boot, or not known.
-- column unit          TEXT Unit of both.
-- column doc           TEXT What it does; NULL: not known here.
-- column source        TEXT Where that is documented.
SELECT s.name, s.value, s.reason, k.default_value, k.unit, k.doc, k.source
FROM (SELECT DISTINCT capture_id, name, value, reason FROM sysctl) s
LEFT JOIN knob k ON k.capture_id = s.capture_id AND s.name GLOB k.name
WHERE s.capture_id = :capture
ORDER BY s.name NOT LIKE 'vm.%', s.name;
