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
SELECT severity, rule, count() AS machines, uniqExact(runs) AS kernels,
       arraySort(groupArray(tuple(-size, machine, machine_key, sentence))) AS each,
       concat(arrayStringConcat(arraySlice(arrayMap(x -> tupleElement(x, 2), each), 1, 4), ', '),
	   if(length(each) > 4, ', …', '')) AS on,
       tupleElement(each[1], 4) AS example, max(advice) AS advice
FROM (SELECT machine_key, machine, runs, rule, severity, sentence, advice, size
      FROM (SELECT machine_key, machine, runs, rule, severity, has_subject, what, sentence, advice, size, place
	    FROM (SELECT machine_key, rule, severity, has_subject, what, sentence, advice, size, place
		  FROM (SELECT boot_key, rule, severity, isNotNull(subject) AS has_subject, ifNull(subject, '') AS what,
			       concat(if(isNull(subject), '', concat(assumeNotNull(subject), ': ')),
				      ifNull(says, '')) AS text,
			       assumeNotNull(text) AS sentence, advice, assumeNotNull(ifNull(bytes, -1)) AS size
			FROM kmemdb.fleet_finding
			WHERE severity IN ('error', 'warning', 'notice'))
		  ANY LEFT JOIN (SELECT boot_key, machine_key, place FROM kmemdb.fleet_machine) USING boot_key)
	    ANY LEFT JOIN (SELECT boot_key AS machine_key,
				  assumeNotNull(coalesce(host, path, '')) AS machine, kernel AS runs
			   FROM kmemdb.fleet_boot) USING machine_key)
      ANY INNER JOIN (SELECT machine_key, rule, min(place) AS place
		      FROM (SELECT boot_key, rule FROM kmemdb.fleet_finding
			    WHERE severity IN ('error', 'warning', 'notice'))
		      ANY LEFT JOIN (SELECT boot_key, machine_key, place FROM kmemdb.fleet_machine) USING boot_key
		      GROUP BY machine_key, rule) USING machine_key, rule, place
      ORDER BY size DESC, has_subject, what, sentence
      LIMIT 1 BY machine_key, rule, severity)
GROUP BY severity, rule
ORDER BY multiIf(severity = 'error', 0, severity = 'warning', 1, 2), machines DESC, rule;
