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
SELECT severity, rule, count() AS machines, uniqExact(kernel) AS kernels,
       arraySort(groupArray(tuple(-bytes, machine, boot_key, says))) AS each,
       concat(arrayStringConcat(arraySlice(arrayMap(x -> tupleElement(x, 2), each), 1, 4), ', '),
	   if(length(each) > 4, ', …', '')) AS on,
       tupleElement(each[1], 4) AS example, max(advice) AS advice
FROM (SELECT boot_key, assumeNotNull(coalesce(host, path, '')) AS machine, kernel, rule, severity,
	     assumeNotNull(concat(if(isNull(subject), '', concat(assumeNotNull(subject), ': ')),
		 ifNull(says, ''))) AS says, advice, assumeNotNull(ifNull(bytes, -1)) AS bytes
      FROM kmemdb.fleet_finding
      WHERE severity IN ('error', 'warning', 'notice')
      ORDER BY ifNull(fleet_finding.bytes, -1) DESC, isNotNull(subject), subject, isNotNull(fleet_finding.says),
	  fleet_finding.says
      LIMIT 1 BY boot_key, rule, severity)
GROUP BY severity, rule
ORDER BY multiIf(severity = 'error', 0, severity = 'warning', 1, 2), machines DESC, rule;
