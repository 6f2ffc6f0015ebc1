-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_finding: What was found, or could not be judged?
--
-- column rule     TEXT  Name of the rule.
-- column severity TEXT  How grave.
-- column subject  TEXT  What it was found in.
-- column says     TEXT  The finding.
-- column bytes    BYTES Memory.
-- column advice   TEXT  What to do.
-- column question TEXT  Which question shows more.
-- include: boot_findings
SELECT rule, severity, subject, says, bytes, advice, question
FROM f
WHERE severity <> 'ok'
ORDER BY place IS NULL, place, bytes DESC, rule, subject;
