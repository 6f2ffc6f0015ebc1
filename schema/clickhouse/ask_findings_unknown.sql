-- SPDX-License-Identifier: GPL-2.0-or-later
-- ask_findings_unknown: Which rules could not be judged everywhere?
--
-- column rule     TEXT  Name of the rule.
-- column machines COUNT Machines on which it could not be judged, by any of their inputs.
-- column missing  TEXT  What is missing, of one of them.
SELECT rule, count() AS machines, max(said) AS missing
FROM (SELECT rule, machine_key, max(says) AS said, uniqExact(boot_key) AS says_so, max(boots) AS all
      FROM (SELECT boot_key, rule, says FROM kmemdb.fleet_finding WHERE severity = 'unknown')
      ANY LEFT JOIN (SELECT boot_key, machine_key, boots FROM kmemdb.fleet_machine) USING boot_key
      GROUP BY rule, machine_key
      HAVING says_so = all)
GROUP BY rule
ORDER BY machines DESC, rule;
