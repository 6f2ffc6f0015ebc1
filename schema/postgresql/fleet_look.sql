-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_look: Which machines are to be looked at first, and why?
--
-- How to read:
--   Errors, warnings, outliers and leaks weighed, as kmemdb batch does it. What few machines have weighs more than what
--     all have.
--
-- column boot_key TEXT  Boot: fleet_machine.machine_key.
-- column host     TEXT  Host name; NULL: unknown from all captures.
-- column path     TEXT  Input that it was loaded from.
-- column kernel   TEXT  Kernel release.
-- column place    COUNT Place, from 1.
-- column points   REAL  Sum of the reasons: an error 10, a warning 3, each times two less the share of boots that have
--     it; the three farthest outliers, each its score, 20 at most; leak groups of 1 MiB or more that nothing leads to,
--     10 each.
-- column why      TEXT  The reasons, the heaviest first; six at most.
WITH judged AS MATERIALIZED ( /* a rule counts as the first input of a machine that has found something by it says */
	SELECT * FROM (
		SELECT f.*, m.machine_key,
		       dense_rank() OVER (PARTITION BY m.machine_key, f.rule ORDER BY m.place) AS pick
		FROM fleet_finding f
		JOIN fleet_machine m ON m.boot_key = f.boot_key
		WHERE f.severity IN ('error', 'warning')) p
	WHERE pick = 1
), shares AS MATERIALIZED (
	SELECT rule, severity, count(DISTINCT machine_key)::double precision
	    / (SELECT count(DISTINCT machine_key) FROM fleet_machine) AS share
	FROM judged
	GROUP BY rule, severity
), found AS ( /* a rule counts once, however many zones or caches it names */
	SELECT machine_key, rule, severity, coalesce(subject || ': ', '') || says AS says,
	       row_number() OVER (PARTITION BY machine_key, rule, severity ORDER BY bytes DESC NULLS LAST,
		   subject NULLS FIRST, says NULLS FIRST) AS nth
	FROM judged
), far AS (
	SELECT o.*, m.machine_key,
	       row_number() OVER (PARTITION BY m.machine_key ORDER BY o.score DESC, o.metric) AS nth
	FROM fleet_outlier o
	JOIN fleet_machine m ON m.boot_key = o.boot_key
), leaks AS (
	SELECT l.*, m.machine_key, dense_rank() OVER (PARTITION BY m.machine_key ORDER BY m.place) AS pick
	FROM fleet_leak l
	JOIN fleet_machine m ON m.boot_key = l.boot_key
), reasons(boot_key, points, text) AS (
	SELECT f.machine_key, CASE f.severity WHEN 'error' THEN 10 ELSE 3 END * (2 - s.share),
	    f.severity || ': ' || coalesce(f.says, f.rule)
	FROM found f
	JOIN shares s ON s.rule = f.rule AND s.severity = f.severity
	WHERE f.nth = 1
	UNION ALL
	SELECT machine_key, least(score, 20), format('%s is %s %% of memory, %s %% on %s peers', metric,
	    to_char(percent, 'FM9999999999990.0'),
						  to_char(median_percent, 'FM9999999999990.0'), peers - 1)
	FROM far
	WHERE nth <= 3
	UNION ALL
	SELECT machine_key, 10, format('%s MiB that nothing leads to: %s',
	    to_char(retained_bytes / 1048576.0::double precision, 'FM9999999999990.0'),
				    coalesce(cache, kind) || coalesce(', ' || suspect_module, ''))
	FROM leaks
	WHERE pick = 1 AND confidence = 'unreached' AND retained_bytes >= 1048576
), ranked AS (
	SELECT *, row_number() OVER (PARTITION BY boot_key ORDER BY points DESC, text) AS nth,
	    count(*) OVER (PARTITION BY boot_key) AS n,
	       sum(points) OVER (PARTITION BY boot_key) AS total
	FROM reasons
), shown AS (
	SELECT boot_key, max(total) AS points,
	       string_agg(CASE WHEN nth <= 6 THEN text WHEN nth = 7 THEN (n - 6) || ' more' END, '; '
		   ORDER BY nth) AS why
	FROM ranked
	GROUP BY boot_key
)
SELECT b.boot_key, b.host, b.path, b.kernel, row_number() OVER (ORDER BY round(t.points::numeric, 3) DESC,
           b.host COLLATE "C" NULLS FIRST, b.path COLLATE "C", b.case_boot, b.boot_key) AS place,
       round(t.points::numeric, 3)::double precision AS points, t.why
FROM shown t
JOIN fleet_boot b ON b.boot_key = t.boot_key
ORDER BY place;
