-- SPDX-License-Identifier: GPL-2.0-or-later
-- swap-thrashing: Pages in use are reclaimed and soon needed again
--
-- Means: The processes use more memory than there is at the same time: what reclaim takes away is read back, from swap
--   or from files, while something else is pushed out. Everything waits for the disk, or compresses and decompresses
--   (zram).
-- Do: Find what is too large (kmemdb ask CASE processes, cgroups) and stop, limit or move it; kmemdb ask CASE timeline
--   -p metric=pswpin shows since when. More swap does not help.
-- Threshold: Since the capture before it of this boot, at least 10 s ago, pages worth 10 % of MemTotal a minute (error:
--   50 %) came back that were in use when they were reclaimed (workingset_restore_anon in /proc/vmstat, the refaults
--   that mm/workingset.c calls thrashing and that PSI counts), or were swapped in while as many went out (pswpin,
--   pswpout). Page cache that came back (workingset_restore_file) is counted with them where tasks waited for memory in
--   20 % of the last minute (/proc/pressure/memory, some avg60), else it is a notice: large files that are read again
--   and again do the same. Measured on five guests of 5.10 to 7.3 with swap in use, over their whole run: up to 28,796
--   pages went out, at most 320 came back, 0.1 % of MemTotal a minute.
-- Kernels: pswpin, pswpout: all with CONFIG_SWAP. workingset_restore since 4.20 (1899ad18c607), of page cache alone; by
--   kind of page since 5.9 (170b04b7ae49).
-- Needs: vmstat, meminfo
-- Ask: timeline
WITH me AS (
	SELECT * FROM capture WHERE capture_id = :capture
), before AS (
	SELECT k.capture_id, me.uptime_s - k.uptime_s AS seconds, me.page_bytes
	FROM me JOIN capture k ON k.boot = me.boot AND k.place < me.place AND me.uptime_s - k.uptime_s >= 10
	WHERE EXISTS (SELECT 1 FROM _vmstat v WHERE v.first_capture <= k.capture_id AND v.last_capture >= k.capture_id
	    AND v.name = 'pswpin')
	ORDER BY k.place DESC LIMIT 1
), each AS MATERIALIZED (
	SELECT CASE v.name WHEN 'workingset_restore_anon' THEN 'anon' WHEN 'workingset_restore' THEN 'file'
	    WHEN 'workingset_restore_file' THEN 'file' ELSE v.name END AS name,
	       sum(1.0 * v.value) FILTER (WHERE v.first_capture <= :capture AND v.last_capture >= :capture)
		- sum(1.0 * v.value) FILTER (WHERE v.first_capture <= b.capture_id
		    AND v.last_capture >= b.capture_id) AS pages
	FROM before b JOIN _vmstat v ON v.name IN ('pswpin', 'pswpout', 'workingset_restore', 'workingset_restore_anon',
	    'workingset_restore_file')
	GROUP BY 1
), rates AS (
	SELECT b.seconds, max(pages) FILTER (WHERE name = 'anon') AS anon,
	    max(pages) FILTER (WHERE name = 'file') AS file, max(pages) FILTER (WHERE name = 'pswpin') AS came,
	       max(pages) FILTER (WHERE name = 'pswpout') AS went,
		   b.page_bytes / 1024.0 * 60 / b.seconds AS kb_a_minute,
	       (SELECT max(1.0 * value_kb) FROM kernel_meminfo WHERE capture_id = :capture
		   AND name = 'MemTotal') AS total
	FROM before b CROSS JOIN each
), worst AS (
	SELECT *, coalesce(anon + file, anon, file) AS restored,
	       max(coalesce(anon, 0), coalesce(min(came, went), 0)) * kb_a_minute / total AS of_swap,
	       max(coalesce(anon, 0) + coalesce(file, 0), coalesce(min(came, went), 0)) * kb_a_minute / total AS of_all,
	       (SELECT max(avg60) FROM pressure WHERE capture_id = :capture AND kind = 'some') >= 20 AS waited
	FROM rates WHERE coalesce(anon, file, came + went) IS NOT NULL
), judged AS (
	SELECT *, iif(waited OR of_swap < 0.1, of_all, of_swap) AS share, waited IS NOT 1 AND of_swap < 0.1 AS is_cache
	    FROM worst
)
SELECT NULL AS subject, CASE WHEN is_cache THEN 'notice' WHEN share >= 0.5 THEN 'error' ELSE 'warning' END AS severity,
       printf('in the last %.0f s', seconds) || iif(came IS NULL, '',
	   printf(' %.1f MiB were swapped in and %.1f MiB out', came * kb_a_minute * seconds / 61440,
	   went * kb_a_minute * seconds / 61440))
	|| iif(restored IS NULL, '', printf(iif(came IS NULL, ' ', ', and ')
	    || '%.1f MiB that had been in use came back after they were reclaimed',
	    restored * kb_a_minute * seconds / 61440))
	|| iif(file > 0, printf(' (%.1f MiB of page cache)', file * kb_a_minute * seconds / 61440), '')
	|| printf(': %.0f %% of MemTotal a minute', 100 * share)
	|| iif(is_cache, iif(waited IS NULL, '; whether tasks waited for it is not known',
	    '; tasks hardly waited for it'), '') AS says,
       NULL AS bytes
FROM judged
WHERE share >= 0.1
UNION ALL
SELECT NULL, NULL, 'rates need an earlier capture of the boot with /proc/vmstat, and MemTotal', NULL
WHERE NOT EXISTS (SELECT 1 FROM judged WHERE share IS NOT NULL);
