-- SPDX-License-Identifier: GPL-2.0-or-later
-- outliers: Which machines have more of something than others with the same kernel?
--
-- How to read:
--   Shares of each machine's memory are compared with the median of those with the same kernel release, in units of
--     their
--   spread: 1.4826 times the median absolute deviation (MAD), but at least half a percent of memory and a
--   tenth of the median. Values more than 3.5 units above the median are listed, for MemAvailable below it.
--   Where fewer than five machines have a value, nothing is judged; section peers shows this.
--
-- shows coverage itself
-- limit top 30 Most rows to list.
--
-- section outliers: Far from the others
-- empty: no machine is far from the others with the same kernel
-- column machine        TEXT   Host; where it is not known, the input.
-- column kernel         TEXT   Kernel release.
-- column metric         TEXT   What: a field of meminfo, a class of pages, a slab cache.
-- column bytes          BYTES  How much.
-- column percent        REAL.2 Of its memory.
-- column median_percent REAL.2 Median of the machines with this kernel.
-- column mad_percent    REAL.2 Median distance from it.
-- column peers          COUNT  How many machines have a value.
-- column score          REAL.1 Distance in units of the spread.
SELECT coalesce(b.host, b.path) AS machine, o.kernel, o.metric, o.bytes, o.percent, o.median_percent, o.mad_percent,
       o.peers, o.score
FROM fleet_outlier o
JOIN fleet_machine m ON m.boot = o.boot
JOIN fleet_boot b ON b.boot = m.machine
ORDER BY o.score DESC, o.boot, o.metric
LIMIT :top;

-- section peers: Who is compared with whom
-- empty: no kernel is known
-- column kernel   TEXT  Kernel release.
-- column machines COUNT Machines with known memory.
-- column outliers COUNT Those among them that are far from the others in something; NULL: not judged.
-- column judged   TEXT  Whether there are enough of them.
WITH shown AS (
	SELECT b.kernel, count(DISTINCT m.machine) AS n
	FROM fleet_boot b
	JOIN fleet_machine m ON m.boot = b.boot
	WHERE b.managed_bytes IS NOT NULL
	GROUP BY b.kernel
)
SELECT t.kernel, t.n AS machines,
       iif(t.n >= 5 AND t.kernel IS NOT NULL, (SELECT count(DISTINCT m.machine) FROM fleet_outlier o
	   JOIN fleet_machine m ON m.boot = o.boot WHERE o.kernel = t.kernel), NULL) AS outliers,
       CASE WHEN t.kernel IS NULL THEN 'no: the kernel is unknown' WHEN t.n >= 5 THEN 'yes'
	   ELSE printf('no: too few peers, %d of 5', t.n) END AS judged
FROM shown t
ORDER BY t.n DESC, t.kernel;
