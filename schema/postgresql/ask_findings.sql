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
WITH each AS (
	SELECT boot_key, coalesce(host, path) AS machine, kernel, rule, severity, coalesce(subject || ': ', '')
	    || says AS says, advice, coalesce(bytes, -1) AS bytes,
	       row_number() OVER (PARTITION BY boot_key, rule, severity ORDER BY coalesce(bytes, -1) DESC,
		   subject NULLS FIRST, says NULLS FIRST) AS place
	FROM fleet_finding
	WHERE severity IN ('error', 'warning', 'notice')
), ranked AS (
	SELECT *, row_number() OVER (PARTITION BY severity, rule ORDER BY bytes DESC, machine, boot_key) AS nth
	    FROM each WHERE place = 1
)
SELECT severity, rule, count(*) AS machines, count(DISTINCT kernel) AS kernels,
       string_agg(CASE WHEN nth <= 4 THEN machine WHEN nth = 5 THEN '…' END, ', ' ORDER BY nth) AS "on",
	   max(CASE WHEN nth = 1 THEN says END) AS example,
       max(advice) AS advice
FROM ranked
GROUP BY severity, rule
ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, machines DESC, rule;
