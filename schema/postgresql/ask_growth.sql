-- SPDX-License-Identifier: GPL-2.0-or-later
-- ask_growth: What grew on machines with several captures?
--
-- How to read:
--   Slab caches, callers of vmalloc and fields of meminfo that are larger in the last capture of a boot than in the
--     first,
--   by the number of machines. The same memory appears several times: do not add rows up.
--
-- column kind           TEXT  slab cache, vmalloc caller or meminfo field.
-- column name           TEXT  Its name.
-- column machines       COUNT Machines on which it grew.
-- column change_bytes   BYTES Most that it grew on one of them.
-- column bytes_per_hour REAL  Rate there.
-- column machine        TEXT  Which one that is.
WITH g AS (
	SELECT f.*, m.machine_key, coalesce(b.host, b.path) AS whose,
	       row_number() OVER (PARTITION BY f.kind, f.name ORDER BY f.change_bytes DESC,
	    coalesce(b.host, b.path), f.boot_key) AS nth
	FROM fleet_growth f
	JOIN fleet_machine m ON m.boot_key = f.boot_key
	JOIN fleet_boot b ON b.boot_key = m.machine_key
	WHERE f.change_bytes > 0 AND f.kind IN ('slab cache', 'vmalloc caller', 'meminfo field')
	    AND NOT (f.kind = 'meminfo field' AND f.name IN ('MemFree', 'MemAvailable', 'SwapFree', 'CommitLimit'))
)
SELECT kind, name, count(DISTINCT machine_key) AS machines,
       max(CASE WHEN nth = 1 THEN change_bytes END) AS change_bytes,
       max(CASE WHEN nth = 1 THEN bytes_per_hour END) AS bytes_per_hour,
	   max(CASE WHEN nth = 1 THEN whose END) AS machine
FROM g
GROUP BY kind, name
ORDER BY machines DESC, change_bytes DESC, kind, name;
