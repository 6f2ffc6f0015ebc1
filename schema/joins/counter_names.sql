-- SPDX-License-Identifier: GPL-2.0-or-later
-- RHEL 8 (4.18) has a name in the middle of vmstat_text whose counter is the last one: in its /proc/vmstat and
-- /proc/zoneinfo every name from workingset_restore to nr_kernel_misc_reclaimable has the number of the counter before
-- it. meminfo shows this: where nr_anon_pages has the value of its field Mapped and nr_mapped that of the page cache,
-- the names are corrected, with an issue. Its file name makes it run before all other joins.

CREATE TEMP TABLE misnamed(wrong TEXT PRIMARY KEY, name TEXT);
INSERT INTO misnamed
SELECT value, coalesce(lead(value) OVER (ORDER BY key), first_value(value) OVER (ORDER BY key))
FROM json_each('["workingset_restore", "workingset_nodereclaim", "nr_anon_pages", "nr_mapped", "nr_file_pages",
	"nr_dirty", "nr_writeback", "nr_writeback_temp", "nr_shmem", "nr_shmem_hugepages", "nr_shmem_pmdmapped",
	"nr_anon_transparent_hugepages", "nr_unstable", "nr_vmscan_write", "nr_vmscan_immediate_reclaim", "nr_dirtied",
	"nr_written", "nr_kernel_misc_reclaimable"]');

-- The deciding numbers, in pages of 4 KiB: RHEL 8 uses larger pages only on other architectures.
CREATE TEMP TABLE telling AS
WITH pages AS (
	SELECT capture_id, sum(value_kb / 4) FILTER (WHERE name IN ('Cached', 'Buffers', 'SwapCached')) AS cached,
	       max(value_kb / 4) FILTER (WHERE name = 'Mapped') AS mapped,
	       max(value_kb / 4) FILTER (WHERE name = 'AnonPages') AS anon
	FROM meminfo
	WHERE name IN ('Cached', 'Buffers', 'SwapCached', 'Mapped', 'AnonPages') AND value_kb BETWEEN 0 AND 1 << 50
	GROUP BY capture_id
), named AS (
	SELECT capture_id, max(value) FILTER (WHERE name = 'workingset_nodereclaim') AS reclaim,
	       max(value) FILTER (WHERE name = 'nr_anon_pages') AS anon,
		   max(value) FILTER (WHERE name = 'nr_mapped') AS mapped
	FROM vmstat
	WHERE name IN ('nr_anon_pages', 'nr_mapped', 'workingset_nodereclaim') AND value BETWEEN 0 AND 1 << 50
	GROUP BY capture_id
)
SELECT capture_id, p.mapped
FROM capture c JOIN named n USING (capture_id) JOIN pages p USING (capture_id)
WHERE c.kind = 'proc' AND coalesce(c.kernel_release, '4.18.') GLOB '4.18.*'
  -- under the name before it, each of the three fits within 5 % or 1000 pages; as they are named, they do not
  AND abs(n.reclaim - p.anon) <= max(1000, p.anon / 20)
  AND abs(n.anon - p.mapped) <= max(1000, p.mapped / 20)
  AND abs(n.mapped - p.cached) <= max(1000, p.cached / 20)
  AND (abs(n.anon - p.anon) > max(2000, p.anon / 10) OR abs(n.mapped - p.mapped) > max(2000, p.mapped / 10));

INSERT INTO issue(capture_id, collector, kind, text)
SELECT capture_id, 'proc/vmstat', 'corrupt',
       'the kernel''s names from workingset_restore to nr_kernel_misc_reclaimable are one counter off, as meminfo '
	   || 'shows: '
       || 'nr_anon_pages is what is mapped, ' || mapped || ' pages. They are put right here, in zoneinfo too'
FROM telling;

-- A row that several captures share is renamed when all of them are of such a kernel.
UPDATE main._vmstat AS v SET name = m.name
FROM misnamed m
WHERE v.name = m.wrong
  AND (SELECT count(*) FROM telling t WHERE t.capture_id BETWEEN v.first_capture AND v.last_capture)
	= v.last_capture - v.first_capture + 1;
UPDATE main._node_stat AS v SET name = m.name
FROM misnamed m
WHERE v.name = m.wrong
  AND (SELECT count(*) FROM telling t WHERE t.capture_id BETWEEN v.first_capture AND v.last_capture)
	= v.last_capture - v.first_capture + 1;
