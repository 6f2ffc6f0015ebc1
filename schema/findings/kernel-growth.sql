-- SPDX-License-Identifier: GPL-2.0-or-later
-- kernel-growth: Memory that the kernel cannot reclaim grows from capture to capture
--
-- Means: Slab objects, stacks, page tables, vmalloc areas, or memory that no counter accounts for, grow and do not
--   shrink again: a leak, or a growing load.
-- Do: kmemdb ask CASE growth shows what grows and by how much per hour, slab-growth which cache; then find the
--   allocating code (kmemdb ask CASE leaks says which records this kernel can keep).
-- Threshold: Over at least 5 captures of one boot: it rose in 80 % of the steps or more, and by 5 % of MemTotal
--   and 32 MiB. If there are many captures, 17 of them are used. Error: 25 % of MemTotal. Measured on 24 guests of
--   5.10 to 7.3: all of SUnreclaim is 0.2 to 7.5 % (median 4.2), all page tables are at most 7 %: a growth by 5 %
--   doubles them.
-- Kernels: All; Percpu since 4.19, and VmallocUsed is 0 from 4.4 to 5.2 (fs/proc/meminfo.c).
-- Needs: meminfo
-- Ask: growth
WITH me AS (
	SELECT * FROM capture WHERE capture_id = :capture
), line AS (
	SELECT k.capture_id, row_number() OVER (ORDER BY k.place) AS nth, count(*) OVER () AS n
	FROM capture k JOIN me ON k.series = me.series AND k.boot = me.boot AND k.kind = me.kind AND k.place <= me.place
), picked AS MATERIALIZED ( /* evenly, with both ends */
	SELECT capture_id, row_number() OVER (ORDER BY nth) AS nth
	FROM line WHERE n >= 5 AND (n <= 17 OR (nth - 1) * 16 / (n - 1) <> (nth - 2) * 16 / (n - 1) OR nth = 1)
), m AS MATERIALIZED (
	SELECT p.nth, m.name, 1.0 * m.value_kb AS kb
	FROM picked p CROSS JOIN _meminfo m ON m.first_capture <= p.capture_id AND m.last_capture >= p.capture_id
	WHERE m.name IN ('SUnreclaim', 'KernelStack', 'PageTables', 'VmallocUsed', 'Percpu', 'MemTotal')
), steps AS (
	SELECT *, kb - lag(kb) OVER (PARTITION BY name ORDER BY nth) AS step FROM m
), sums AS (
	SELECT name, count(step) AS steps, sum(step > 0) AS rises, sum(step) AS grown, min(nth) AS first,
	    max(nth) AS last
	FROM steps GROUP BY name
), timed AS (
	SELECT s.*, (SELECT g.seconds FROM capture_gap g
		     WHERE g.from_capture = f.capture_id AND g.capture_id = l.capture_id) AS seconds
	FROM sums s JOIN picked f ON f.nth = s.first JOIN picked l ON l.nth = s.last
), t AS (
	SELECT max(kb) AS kb,
	       (SELECT 1.0 * value_kb FROM kernel_meminfo
		WHERE capture_id = :capture AND name = 'MemAvailable') AS available
	FROM m WHERE name = 'MemTotal'
)
SELECT name AS subject, iif(grown * 4 >= t.kb, 'error', 'warning') AS severity,
       printf('grew by %.1f MiB in %d captures, in %d of %d steps', grown / 1024, steps + 1, rises, steps)
	|| CASE WHEN coalesce(seconds, 0) <= 0 THEN '; how fast is not known, as the captures have no times'
	    WHEN grown * 3600 >= 1024 * seconds THEN printf(', %.1f MiB an hour', grown / 1024 / seconds * 3600)
	    WHEN grown * 3600 >= seconds THEN printf(', %.1f KiB an hour', grown / seconds * 3600)
	    ELSE printf(', %.1f KiB a day', grown / seconds * 86400) END
	|| CASE WHEN available * seconds > 0
		THEN ', at which ' || round(available / 1024, 1) || ' MiB available last '
		     || CASE WHEN available * seconds < 7200 * grown
			     THEN printf('%.0f minutes', available * seconds / grown / 60)
			     WHEN available * seconds < 172800 * grown
			     THEN printf('%.0f hours', available * seconds / grown / 3600)
			     ELSE printf('%.0f days', available * seconds / grown / 86400) END ELSE '' END AS says,
       CAST(grown * 1024 AS INTEGER) AS bytes
FROM timed CROSS JOIN t
WHERE name <> 'MemTotal' AND steps >= 4 AND rises * 5 >= steps * 4 AND grown * 20 >= t.kb AND grown >= 32768
UNION ALL
SELECT NULL, NULL, 'growth needs 5 captures of one kind and boot', NULL
WHERE NOT EXISTS (SELECT 1 FROM picked)
ORDER BY 4 DESC;
