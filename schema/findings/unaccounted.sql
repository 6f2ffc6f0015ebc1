-- SPDX-License-Identifier: GPL-2.0-or-later
-- unaccounted: A large part of memory is held by code that no counter accounts for
--
-- Means: Pages taken straight from the page allocator: buffers of drivers, balloons, GPU memory, page pools of
--   network cards, or pages that were lost.
-- Do: From a dump, kmemdb ask CASE other-kernel shows the pages and their content; from a snapshot, kmemdb
--   ask CASE memory names the likely drivers. To learn who allocated them, boot with page_owner=on a
--   kernel that has CONFIG_PAGE_OWNER.
-- Threshold: Warning: 10 % of MemTotal or more, and 64 MiB; error: 30 %. Measured on 24 dumps, maximum of pages
--   without an owner: 5.10 0.1 %, 6.1 0.1 %, 6.12 1.4 %, 7.3 0.1 %; on 14 snapshots, by the counters: 5.10 7.0 %,
--   6.1 1.9 %, 6.12 3.5 %, 7.3 1.9 %, at most 25 MiB.
-- Kernels: All. VmallocUsed is left out from 4.4 to 5.2, where it is 0, and up to 4.3, where it counts more than
--   memory: there the rest is larger by what vmalloc holds. In a dump the pages themselves are counted.
-- Needs: meminfo
-- Ask: other-kernel
-- include: unaccounted_items
, k AS (
	SELECT max(pages) FILTER (WHERE class = 'other_kernel') AS pages,
	    coalesce(max(pages) FILTER (WHERE class IS NULL), 0) AS unknown
	FROM page_class WHERE capture_id = :capture AND (SELECT kind FROM capture
	    WHERE capture_id = :capture) = 'vmcore'
/* of nr_zspages and the per-CPU lists of a snapshot what is known; a dump has all of them, or has lost some */
), z AS (
	SELECT coalesce((SELECT sum(1.0 * value) FROM zone_stat WHERE capture_id = :capture AND name = 'nr_zspages'), 0)
		+ coalesce((SELECT sum(1.0 * pages) FROM pcp WHERE capture_id = :capture), 0) AS pages,
	       EXISTS (SELECT 1 FROM load l WHERE l.capture_id = :capture AND l.status IN ('partial', 'failed')
		       AND instr(',' || l.tables || ',', ',pcp,') AND instr(',' || l.tables || ',', ',zone_stat,'))
	       OR (SELECT kind FROM capture WHERE capture_id = :capture) = 'vmcore' AND (
		EXISTS (SELECT 1 FROM zone_stat WHERE capture_id = :capture AND name = 'nr_zspages' AND value IS NULL)
		OR EXISTS (SELECT 1 FROM pcp WHERE capture_id = :capture AND pages IS NULL)) AS lost
), pages AS (
	SELECT f.total, CASE
	       WHEN k.pages IS NOT NULL THEN 1.0 * k.pages * c.page_bytes / 1024
	       WHEN z.lost OR EXISTS (SELECT 1 FROM kernel_meminfo WHERE capture_id = :capture AND value_kb IS NULL
				      AND name IN ('SwapCached', 'Balloon')) THEN NULL
	       /* What may be counted already, or not be in MemTotal, is subtracted: the rest is at least this. */
	       ELSE r.kb - coalesce(f.swapcached, 0) - coalesce(f.balloon, 0) - z.pages * c.page_bytes / 1024
	       END AS kb, k.pages IS NOT NULL AND k.unknown > 0 AS at_least
	FROM flat f CROSS JOIN rest r CROSS JOIN k CROSS JOIN z JOIN capture c ON c.capture_id = :capture
)
SELECT NULL AS subject, iif(bad IS NULL, NULL, iif(kb * 10 >= total * 3, 'error', 'warning')) AS severity,
       iif(bad IS NULL, 'one of the counters that the rest is computed from is not known',
	   iif(at_least, 'at least ', '') || printf('%.1f MiB (%.1f %% of MemTotal) are allocated, but in no counter',
	       kb / 1024, 100 * kb / total)) AS says,
       CAST(kb * 1024 AS INTEGER) AS bytes
FROM (
	SELECT *, CASE WHEN kb * 10 >= total AND kb >= 65536 THEN 1 WHEN kb IS NULL OR total IS NULL
	    OR at_least THEN NULL ELSE 0 END AS bad
	FROM pages
)
WHERE bad IS NOT 0;
