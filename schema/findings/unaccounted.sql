-- SPDX-License-Identifier: GPL-2.0-or-later
-- unaccounted: A large part of memory is held by code that no counter accounts for
--
-- Means: Pages taken straight from the page allocator: buffers of drivers, balloons, GPU memory, page pools of
--   network cards, or pages that were lost.
-- Do: From a dump, kmemdb ask CASE other-kernel shows the pages and their content; from a snapshot, kmemdb
--   ask CASE memory names the likely drivers. Boot with page_owner=on to learn who allocated them.
-- Threshold: Warning: 10 % of MemTotal or more, and 64 MiB; error: 30 %. Measured on 24 dumps, maximum of pages
--   without an owner: 5.10 0.1 %, 6.1 0.1 %, 6.12 1.4 %, 7.3 0.1 %; on 14 snapshots, by the counters: 5.10 7.0 %,
--   6.1 1.9 %, 6.12 3.5 %, 7.3 1.9 %, at most 25 MiB.
-- Kernels: All. VmallocUsed is left out from 4.4 to 5.2, where it is 0, and up to 4.3, where it counts more than
--   memory: there the rest is larger by what vmalloc holds. Of a dump the pages themselves are counted.
-- Needs: meminfo
-- Ask: other-kernel
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total,
	       max(value_kb * 1.0) FILTER (WHERE name = 'MemFree') AS free,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Buffers') AS buffers,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Cached') AS cached,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SwapCached') AS swapcached,
	       max(value_kb * 1.0) FILTER (WHERE name = 'AnonPages') AS anon,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Slab') AS slab,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SReclaimable') AS srec,
	       max(value_kb * 1.0) FILTER (WHERE name = 'KReclaimable') AS krec,
	       max(value_kb * 1.0) FILTER (WHERE name = 'PageTables') AS pt,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SecPageTables') AS secpt,
	       max(value_kb * 1.0) FILTER (WHERE name = 'VmallocUsed') AS vmalloc,
	       max(value_kb * 1.0) FILTER (WHERE name = 'VmallocChunk') AS chunk,
	       max(value_kb * 1.0) FILTER (WHERE name = 'KernelStack') AS stack,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Percpu') AS percpu,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Zswap') AS zswap,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Balloon') AS balloon,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Hugetlb') AS hugetlb,
	       max(value_kb * 1.0) FILTER (WHERE name = 'HugePages_Total') AS hptotal,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Hugepagesize') AS hpsize,
	       count(*) FILTER (WHERE value_kb IS NULL AND name IN ('SwapCached', 'SReclaimable', 'KReclaimable',
		   'SecPageTables', 'VmallocUsed', 'VmallocChunk', 'Percpu', 'Zswap', 'Balloon', 'Hugetlb')) > 0
		OR (count(*) FILTER (WHERE name = 'Hugetlb') = 0
		    AND count(*) FILTER (WHERE value_kb IS NULL AND name IN ('HugePages_Total', 'Hugepagesize')) > 0)
		AS lost
	FROM kernel_meminfo WHERE capture_id = :capture
), k AS (
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
), rest AS (
	SELECT m.total, CASE
	       WHEN k.pages IS NOT NULL THEN 1.0 * k.pages * c.page_bytes / 1024
	       WHEN m.lost OR z.lost THEN NULL
	       ELSE m.total - m.free - m.buffers - m.cached - coalesce(m.swapcached, 0) - m.anon - m.slab
		   - max(coalesce(m.krec - m.srec, 0), 0)
		    - m.pt - coalesce(m.secpt, 0) - iif(coalesce(m.chunk > 0, 0), 0, coalesce(m.vmalloc, 0))
			- coalesce(m.percpu, 0)
		    /* As in the ledger: stacks are in VmallocUsed, unless it is less than they are. */
		    - iif(coalesce(m.chunk > 0, 0) OR coalesce(m.vmalloc < m.stack, 1), m.stack, 0)
		    - coalesce(m.zswap, 0) - coalesce(m.balloon, 0) - coalesce(m.hugetlb, m.hptotal * m.hpsize, 0)
			- z.pages * c.page_bytes / 1024
	       END AS kb, k.pages IS NOT NULL AND k.unknown > 0 AS at_least
	FROM m CROSS JOIN k CROSS JOIN z JOIN capture c ON c.capture_id = :capture
)
SELECT NULL AS subject, iif(bad IS NULL, NULL, iif(kb * 10 >= total * 3, 'error', 'warning')) AS severity,
       iif(bad IS NULL, 'one of the counters that the rest is computed from is not known',
	   iif(at_least, 'at least ', '') || printf('%.1f MiB (%.1f %% of MemTotal) are allocated, but in no counter',
	       kb / 1024, 100 * kb / total)) AS says,
       CAST(kb * 1024 AS INTEGER) AS bytes
FROM (
	SELECT *, CASE WHEN kb * 10 >= total AND kb >= 65536 THEN 1 WHEN kb IS NULL OR total IS NULL
	    OR at_least THEN NULL ELSE 0 END AS bad
	FROM rest
)
WHERE bad IS NOT 0;
