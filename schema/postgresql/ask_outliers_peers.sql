-- SPDX-License-Identifier: GPL-2.0-or-later
-- ask_outliers_peers: Who is compared with whom?
--
-- column kernel   TEXT  Kernel release.
-- column machines COUNT Machines with known memory.
-- column outliers COUNT Those among them that are far from the others in something; NULL: not judged.
-- column judged   TEXT  Whether there are enough of them.
WITH shown AS (
	SELECT b.kernel, count(DISTINCT m.machine_key) AS n
	FROM fleet_boot b
	JOIN fleet_machine m ON m.boot_key = b.boot_key
	WHERE b.managed_bytes IS NOT NULL
	GROUP BY b.kernel
)
SELECT t.kernel, t.n AS machines,
       CASE WHEN t.n >= 5 AND t.kernel IS NOT NULL THEN (SELECT count(DISTINCT m.machine_key) FROM fleet_outlier o
	   JOIN fleet_machine m ON m.boot_key = o.boot_key WHERE o.kernel = t.kernel) END AS outliers,
       CASE WHEN t.kernel IS NULL THEN 'no: the kernel is unknown' WHEN t.n >= 5 THEN 'yes'
	   ELSE 'no: too few peers, ' || t.n || ' of 5' END AS judged
FROM shown t
ORDER BY t.n DESC, t.kernel NULLS FIRST;
