-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_look: Which machines should be looked at first? A row is of the boot that has place 1 in fleet_machine.
WITH machines AS (
	SELECT count(DISTINCT machine) AS n FROM fleet_machine
), judged AS MATERIALIZED ( /* a rule counts as the first input of a machine that has found something by it says */
	SELECT * FROM (
		SELECT f.*, m.machine, dense_rank() OVER (PARTITION BY m.machine, f.rule ORDER BY m.place) AS pick
		FROM fleet_finding f
		JOIN fleet_machine m ON m.boot = f.boot
		WHERE f.severity IN ('error', 'warning'))
	WHERE pick = 1
), shares AS MATERIALIZED (
	SELECT rule, severity, count(DISTINCT machine) * 1.0 / (SELECT n FROM machines) AS share
	FROM judged
	GROUP BY rule, severity
), found AS ( /* a rule counts once, however many zones or caches it names */
	SELECT * FROM (
		SELECT machine AS boot, rule, severity, coalesce(subject || ': ', '') || says AS says,
		       row_number() OVER (PARTITION BY machine, rule, severity
					  ORDER BY bytes DESC, subject, says) AS nth
		FROM judged)
	WHERE nth = 1
), far AS (
	SELECT o.*, m.machine, row_number() OVER (PARTITION BY m.machine ORDER BY o.score DESC, o.metric) AS nth
	FROM fleet_outlier o
	JOIN fleet_machine m ON m.boot = o.boot
), leaks AS (
	SELECT l.*, m.machine, dense_rank() OVER (PARTITION BY m.machine ORDER BY m.place) AS pick
	FROM fleet_leak l
	JOIN fleet_machine m ON m.boot = l.boot
), reasons(boot, points, text) AS (
	SELECT f.boot, iif(f.severity = 'error', 10, 3) * (2 - s.share), f.severity || ': ' || coalesce(f.says, f.rule)
	FROM found f
	JOIN shares s ON s.rule = f.rule AND s.severity = f.severity
	UNION ALL
	SELECT machine, min(score, 20), printf('%s is %.1f %% of memory, %.1f %% on %d peers', metric, percent,
	    median_percent, peers - 1)
	FROM far
	WHERE nth <= 3
	UNION ALL
	SELECT machine, 10, printf('%.1f MiB that nothing leads to: %s', retained_bytes / 1048576.0,
	    coalesce(cache, kind) || coalesce(', ' || suspect_module, ''))
	FROM leaks
	WHERE pick = 1 AND confidence = 'unreached' AND retained_bytes >= 1048576
), ranked AS (
	SELECT *, row_number() OVER (PARTITION BY boot ORDER BY points DESC, text) AS nth,
	    count(*) OVER (PARTITION BY boot) AS n,
	       sum(points) OVER (PARTITION BY boot) AS total
	FROM reasons
), shown AS (
	SELECT boot, max(total) AS points,
	       group_concat(CASE WHEN nth <= 6 THEN text WHEN nth = 7 THEN printf('%d more', n - 6) END, '; ') AS why
	FROM (SELECT * FROM ranked ORDER BY boot, nth)
	GROUP BY boot
)
SELECT b.boot, b.host, b.path, b.kernel, row_number() OVER (ORDER BY round(t.points, 3) DESC, b.host, b.path,
    b.case_boot, b.boot) AS place,
    round(t.points, 3), t.why
FROM shown t
JOIN fleet_boot b ON b.boot = t.boot
ORDER BY 5;
