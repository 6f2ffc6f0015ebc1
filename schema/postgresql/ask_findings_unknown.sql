-- SPDX-License-Identifier: GPL-2.0-or-later
-- ask_findings_unknown: Which rules could not be judged everywhere?
--
-- column rule     TEXT  Name of the rule.
-- column machines COUNT Machines on which it could not be judged, by any of their inputs.
-- column missing  TEXT  What is missing, of one of them.
SELECT rule, count(*) AS machines, max(missing) AS missing
FROM (SELECT f.rule, m.machine_key, max(f.says) AS missing
      FROM fleet_finding f
      JOIN fleet_machine m ON m.boot_key = f.boot_key
      WHERE f.severity = 'unknown'
      GROUP BY f.rule, m.machine_key
      HAVING count(DISTINCT f.boot_key) = max(m.boots)) u
GROUP BY rule
ORDER BY machines DESC, rule;
