-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_outlier: What does a boot have more of than its peers?
--
-- Peers are machines with one kernel release, for classes of pages those with the same kind of capture: a snapshot does
-- not have owners of pages, so that stacks, modules and per-CPU memory are other_kernel in it, unlike in a dump.
-- A distance is measured in units of MAD * 1.4826, which is the standard deviation of normally distributed values; 3.5
-- units is the usual bound (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993). With nearly constant values
-- everything would be an outlier, so the unit is at least half a percent of memory, and a tenth of the median.
WITH field AS (
	SELECT boot, host, path, kernel,
	    iif(kind = 'class', (SELECT b.kind FROM fleet_boot b WHERE b.boot = l.boot), '') AS source,
	    kind || ' ' || name AS metric, bytes, percent, iif(name = 'MemAvailable', -1, 1) AS side
	FROM fleet_ledger l
	WHERE percent IS NOT NULL AND kernel IS NOT NULL
	  AND (kind = 'meminfo' AND name IN ('AnonPages', 'Shmem', 'SReclaimable', 'SUnreclaim', 'KernelStack',
	      'PageTables', 'VmallocUsed',
					     'Percpu', 'Hugetlb', 'Mlocked', 'Unevictable', 'Committed_AS',
						 'HardwareCorrupted', 'MemAvailable')
	       OR kind = 'class' AND name IN ('other_kernel', 'zsmalloc', 'balloon', 'vmalloc', 'offline'))
	UNION ALL
	SELECT boot, host, path, kernel, '', 'slab ' || name, sum(bytes), sum(percent), 1
	FROM fleet_slab
	WHERE kernel IS NOT NULL
	GROUP BY boot, name
	HAVING count(percent) = count(*)
), metric AS MATERIALIZED ( /* of a machine the value of the first of its inputs that has one */
	SELECT boot, host, path, kernel, source, metric, bytes, percent, side
	FROM (SELECT f.*, row_number() OVER (PARTITION BY m.machine, f.metric ORDER BY m.place) AS pick
	      FROM field f
	      JOIN fleet_machine m ON m.boot = f.boot)
	WHERE pick = 1
), ranked AS (
	SELECT *, row_number() OVER (PARTITION BY kernel, source, metric ORDER BY percent) AS nth,
	    count(*) OVER (PARTITION BY kernel, source, metric) AS peers
	FROM metric
), middle AS MATERIALIZED (
	SELECT kernel, source, metric, max(peers) AS peers, avg(percent) AS median
	FROM ranked
	WHERE nth IN ((peers + 1) / 2, peers / 2 + 1)
	GROUP BY kernel, source, metric
	HAVING max(peers) >= 5
), away AS (
	SELECT m.*, d.peers, d.median, row_number() OVER (PARTITION BY m.kernel, m.source, m.metric
	    ORDER BY abs(m.percent - d.median)) AS nth
	FROM metric m
	JOIN middle d ON d.kernel = m.kernel AND d.source = m.source AND d.metric = m.metric
), spread AS MATERIALIZED (
	SELECT kernel, source, metric, avg(abs(percent - median)) AS mad
	FROM away
	WHERE nth IN ((peers + 1) / 2, peers / 2 + 1)
	GROUP BY kernel, source, metric
), judged AS (
	SELECT a.*, s.mad, a.side * (a.percent - a.median) / max(1.4826 * s.mad, 0.5, 0.1 * abs(a.median)) AS score
	FROM away a
	JOIN spread s ON s.kernel = a.kernel AND s.source = a.source AND s.metric = a.metric
)
SELECT boot, host, path, kernel, metric, bytes, percent, peers, median, mad, score
FROM judged
WHERE score > 3.5
ORDER BY score DESC, boot, metric;
