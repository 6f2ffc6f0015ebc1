-- SPDX-License-Identifier: GPL-2.0-or-later
-- findings: What was found, and on how many machines?
--
-- wrong: SELECT count(*) FROM fleet_finding WHERE severity = 'error'
-- shows coverage itself
--
-- section findings: Findings by rule
-- empty: no rule found anything
-- column severity TEXT  error, warning or notice.
-- column rule     TEXT  Name of the rule.
-- column machines COUNT Machines on which it was found.
-- column kernels  COUNT Different kernels that they run.
-- column on       TEXT  Some of them, those with most memory concerned first.
-- column example  TEXT  What it says of the first one.
-- column advice   TEXT  What to do.
WITH judged AS (
	SELECT f.*, m.machine, coalesce(b.host, b.path) AS name, b.kernel AS runs,
	       dense_rank() OVER (PARTITION BY m.machine, f.rule ORDER BY m.place) AS pick
	FROM fleet_finding f
	JOIN fleet_machine m ON m.boot = f.boot
	JOIN fleet_boot b ON b.boot = m.machine
	WHERE f.severity IN ('error', 'warning', 'notice')
), each AS (
	SELECT machine, name, runs, rule, severity, coalesce(subject || ': ', '') || says AS says, advice,
	       coalesce(bytes, -1) AS bytes,
	       row_number() OVER (PARTITION BY machine, rule, severity ORDER BY coalesce(bytes, -1) DESC, subject,
		   says) AS place
	FROM judged
	WHERE pick = 1
), ranked AS (
	SELECT *, row_number() OVER (PARTITION BY severity, rule ORDER BY bytes DESC, name, machine) AS nth FROM each
	    WHERE place = 1
)
SELECT severity, rule, count(*) AS machines, count(DISTINCT runs) AS kernels,
       group_concat(CASE WHEN nth <= 4 THEN name WHEN nth = 5 THEN '…' END, ', ') AS "on",
	   max(CASE WHEN nth = 1 THEN says END) AS example,
       max(advice) AS advice
FROM (SELECT * FROM ranked ORDER BY severity, rule, nth)
GROUP BY severity, rule
ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, machines DESC, rule;

-- section unknown: Rules that could not be judged everywhere
-- empty: every rule was judged on every machine
-- column rule     TEXT  Name of the rule.
-- column machines COUNT Machines on which it could not be judged, by any of their inputs.
-- column missing  TEXT  What is missing, of one of them.
SELECT rule, count(*) AS machines, max(missing) AS missing
FROM (SELECT f.rule, m.machine, max(f.says) AS missing
      FROM fleet_finding f
      JOIN fleet_machine m ON m.boot = f.boot
      WHERE f.severity = 'unknown'
      GROUP BY f.rule, m.machine
      HAVING count(DISTINCT f.boot) = max(m.boots))
GROUP BY rule
ORDER BY machines DESC, rule;
