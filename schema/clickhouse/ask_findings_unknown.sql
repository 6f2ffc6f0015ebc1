-- SPDX-License-Identifier: GPL-2.0-or-later
-- ask_findings_unknown: Which rules could not be judged everywhere?
--
-- column rule     TEXT  Name of the rule.
-- column machines COUNT Machines on which it could not be judged.
-- column missing  TEXT  What is missing, of one of them.
SELECT rule, uniqExact(boot_key) AS machines, max(says) AS missing
FROM kmemdb.fleet_finding
WHERE severity = 'unknown'
GROUP BY rule
ORDER BY machines DESC, rule;
