-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_outlier: What does a machine have more of (of MemAvailable, less) than the others with the same kernel?
--
-- How to read:
--   Shares of memory against their median and the median distance from it (MAD), as kmemdb batch does it. Fewer than
--     five
--   machines of a kernel with a value of the metric are too few to judge it.
--
-- column boot_key       TEXT  Boot: key of its best capture.
-- column host           TEXT  Host name; NULL: unknown from all captures.
-- column path           TEXT  Input that it was loaded from.
-- column kernel         TEXT  Kernel release.
-- column metric         TEXT  meminfo, class or slab, and the name: rows of fleet_ledger and fleet_slab.
-- column bytes          BYTES What this boot has.
-- column percent        REAL  Of the memory that the page allocator manages.
-- column peers          COUNT Machines of this kernel that have a value, this one included; for a class of pages, those
--     with the same kind of capture.
-- column median_percent REAL  Median of their shares.
-- column mad_percent    REAL  Median of the distances from it.
-- column score          REAL  Distance from the median in units of 1.4826 MAD, or of half a percent of memory or a
--     tenth of the median where these are larger. Rows are those above 3.5.
WITH field AS (
	SELECT boot_key, host, path, kernel, CASE WHEN kind = 'class' THEN
	    (SELECT b.kind FROM fleet_boot b WHERE b.boot_key = l.boot_key) ELSE '' END AS source,
	    kind || ' ' || name AS metric, bytes, percent, CASE WHEN name = 'MemAvailable' THEN -1 ELSE 1 END AS side
	FROM fleet_ledger l
	WHERE percent IS NOT NULL AND kernel IS NOT NULL
	  AND (kind = 'meminfo' AND name IN ('AnonPages', 'Shmem', 'SReclaimable', 'SUnreclaim', 'KernelStack',
	      'PageTables', 'VmallocUsed',
					     'Percpu', 'Hugetlb', 'Mlocked', 'Unevictable', 'Committed_AS',
						 'HardwareCorrupted', 'MemAvailable')
	       OR kind = 'class' AND name IN ('other_kernel', 'zsmalloc', 'balloon', 'vmalloc', 'offline'))
	UNION ALL
	SELECT boot_key, host, path, kernel, '', 'slab ' || name, sum(bytes)::bigint, sum(percent), 1
	FROM fleet_slab
	WHERE kernel IS NOT NULL
	GROUP BY boot_key, host, path, kernel, name
	HAVING count(percent) = count(*)
), metric AS MATERIALIZED ( /* of a machine the value of the first of its inputs that has one */
	SELECT boot_key, host, path, kernel, source, metric, bytes, percent, side
	FROM (SELECT f.*, row_number() OVER (PARTITION BY m.machine_key, f.metric ORDER BY m.place) AS pick
	      FROM field f
	      JOIN fleet_machine m ON m.boot_key = f.boot_key) p
	WHERE pick = 1
), middle AS MATERIALIZED (
	SELECT kernel, source, metric, count(*) AS peers, percentile_cont(0.5) WITHIN GROUP (ORDER BY percent) AS median
	FROM metric
	GROUP BY kernel, source, metric
	HAVING count(*) >= 5
), spread AS MATERIALIZED (
	SELECT d.kernel, d.source, d.metric, d.peers, d.median, percentile_cont(0.5) WITHIN
	    GROUP (ORDER BY abs(m.percent - d.median)) AS mad
	FROM middle d
	JOIN metric m ON m.kernel = d.kernel AND m.source = d.source AND m.metric = d.metric
	GROUP BY d.kernel, d.source, d.metric, d.peers, d.median
), judged AS (
	SELECT m.boot_key, m.host, m.path, m.kernel, m.metric, m.bytes, m.percent, s.peers, s.median, s.mad,
	       m.side * (m.percent - s.median) / greatest(1.4826 * s.mad, 0.5, 0.1 * abs(s.median)) AS score
	FROM metric m
	JOIN spread s ON s.kernel = m.kernel AND s.source = m.source AND s.metric = m.metric
)
SELECT boot_key, host, path, kernel, metric, bytes, percent, peers, median AS median_percent, mad AS mad_percent, score
FROM judged
WHERE score > 3.5
ORDER BY score DESC, boot_key, metric;
