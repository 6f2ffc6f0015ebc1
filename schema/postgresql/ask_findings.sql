-- SPDX-License-Identifier: GPL-2.0-or-later
-- ask_findings: What was found, and on how many machines?
--
-- column severity TEXT  error, warning or notice.
-- column rule     TEXT  Name of the rule.
-- column machines COUNT Machines on which it was found.
-- column kernels  COUNT Different kernels that they run.
-- column on       TEXT  Some of them, those with most memory concerned first.
-- column example  TEXT  What it says of the first one.
-- column advice   TEXT  What to do.
WITH judged AS (
	SELECT f.*, m.machine_key, coalesce(b.host, b.path) AS name, b.kernel AS runs,
	       dense_rank() OVER (PARTITION BY m.machine_key, f.rule ORDER BY m.place) AS pick
	FROM fleet_finding f
	JOIN fleet_machine m ON m.boot_key = f.boot_key
	JOIN fleet_boot b ON b.boot_key = m.machine_key
	WHERE f.severity IN ('error', 'warning', 'notice')
), each AS (
	SELECT machine_key, name, runs, rule, severity, coalesce(subject || ': ', '') || says AS says, advice,
	       coalesce(bytes, -1) AS bytes,
	       row_number() OVER (PARTITION BY machine_key, rule, severity ORDER BY coalesce(bytes, -1) DESC,
		   subject NULLS FIRST, says NULLS FIRST) AS place
	FROM judged
	WHERE pick = 1
), ranked AS (
	SELECT *, row_number() OVER (PARTITION BY severity, rule ORDER BY bytes DESC, name, machine_key) AS nth
	    FROM each WHERE place = 1
)
SELECT severity, rule, count(*) AS machines, count(DISTINCT runs) AS kernels,
       string_agg(CASE WHEN nth <= 4 THEN name WHEN nth = 5 THEN '…' END, ', ' ORDER BY nth) AS "on",
	   max(CASE WHEN nth = 1 THEN says END) AS example,
       max(advice) AS advice
FROM ranked
GROUP BY severity, rule
ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, machines DESC, rule;
