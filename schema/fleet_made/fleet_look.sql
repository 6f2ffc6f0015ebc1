-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_look: Which boots should be looked at first?
WITH boots AS (
	SELECT count(*) AS n FROM fleet_boot
), shares AS MATERIALIZED (
	SELECT rule, severity, count(DISTINCT boot) * 1.0 / (SELECT n FROM boots) AS share
	FROM fleet_finding
	WHERE severity IN ('error', 'warning')
	GROUP BY rule, severity
), found AS ( /* a rule counts once, however many zones or caches it names */
	SELECT * FROM (
		SELECT boot, rule, severity, coalesce(subject || ': ', '') || says AS says,
		       row_number() OVER (PARTITION BY boot, rule, severity ORDER BY bytes DESC, subject, says) AS nth
		FROM fleet_finding
		WHERE severity IN ('error', 'warning'))
	WHERE nth = 1
), far AS (
	SELECT *, row_number() OVER (PARTITION BY boot ORDER BY score DESC, metric) AS nth
	FROM fleet_outlier
), reasons(boot, points, text) AS (
	SELECT f.boot, iif(f.severity = 'error', 10, 3) * (2 - s.share), f.severity || ': ' || coalesce(f.says, f.rule)
	FROM found f
	JOIN shares s ON s.rule = f.rule AND s.severity = f.severity
	UNION ALL
	SELECT boot, min(score, 20), printf('%s is %.1f %% of memory, %.1f %% on %d peers', metric, percent,
	    median_percent, peers - 1)
	FROM far
	WHERE nth <= 3
	UNION ALL
	SELECT boot, 10, printf('%.1f MiB that nothing leads to: %s', retained_bytes / 1048576.0,
	    coalesce(cache, kind) || coalesce(', ' || suspect_module, ''))
	FROM fleet_leak
	WHERE confidence = 'unreached' AND retained_bytes >= 1048576
), ranked AS (
	SELECT *, row_number() OVER (PARTITION BY boot ORDER BY points DESC, text) AS nth,
	    count(*) OVER (PARTITION BY boot) AS n,
	       sum(points) OVER (PARTITION BY boot) AS total
	FROM reasons
), told AS (
	SELECT boot, max(total) AS points,
	       group_concat(CASE WHEN nth <= 6 THEN text WHEN nth = 7 THEN printf('%d more', n - 6) END, '; ') AS why
	FROM (SELECT * FROM ranked ORDER BY boot, nth)
	GROUP BY boot
)
SELECT b.boot, b.host, b.path, b.kernel, row_number() OVER (ORDER BY round(t.points, 3) DESC, b.host, b.path,
    b.case_boot, b.boot) AS place,
    round(t.points, 3), t.why
FROM told t
JOIN fleet_boot b ON b.boot = t.boot
ORDER BY 5;
