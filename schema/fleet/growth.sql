-- SPDX-License-Identifier: GPL-2.0-or-later
-- growth: What grew on machines with several captures?
--
-- How to read:
--   Slab caches, callers of vmalloc and fields of meminfo that are larger in the last capture of a boot than in the
--     first,
--   by the number of machines. The same memory appears several times: do not add rows up.
--
-- shows coverage itself
-- limit top 20 Most rows to list.
--
-- section growth: What grew, by machines
-- empty: nothing grew, or no boot has two captures of one kind
-- column kind           TEXT  slab cache, vmalloc caller or meminfo field.
-- column name           TEXT  Its name.
-- column machines       COUNT Machines on which it grew.
-- column change_bytes   BYTES Most that it grew on one of them.
-- column bytes_per_hour BYTES Rate there.
-- column machine        TEXT  Which one that is.
WITH g AS (
	SELECT f.*, m.machine, coalesce(b.host, b.path) AS whose,
	       row_number() OVER (PARTITION BY f.kind, f.name ORDER BY f.change_bytes DESC,
	    coalesce(b.host, b.path), f.boot) AS nth
	FROM fleet_growth f
	JOIN fleet_machine m ON m.boot = f.boot
	JOIN fleet_boot b ON b.boot = m.machine
	WHERE f.change_bytes > 0 AND f.kind IN ('slab cache', 'vmalloc caller', 'meminfo field')
	    AND NOT (f.kind = 'meminfo field' AND f.name IN ('MemFree', 'MemAvailable', 'SwapFree', 'CommitLimit'))
)
SELECT kind, name, count(DISTINCT machine) AS machines, max(CASE WHEN nth = 1 THEN change_bytes END) AS change_bytes,
       max(CASE WHEN nth = 1 THEN bytes_per_hour END) AS bytes_per_hour,
	   max(CASE WHEN nth = 1 THEN whose END) AS machine
FROM g
GROUP BY kind, name
ORDER BY machines DESC, change_bytes DESC, kind, name
LIMIT :top;
