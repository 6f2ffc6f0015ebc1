-- SPDX-License-Identifier: GPL-2.0-or-later
-- findings: What is wrong with this machine, how severe is it, and what should be done?
--
-- How to read:
--   Rules judge every capture when it is loaded (of many captures in one load, the newest of each boot). An
--   error means that something failed or will fail; a warning that it is close to failing, or that memory is
--   wasted; a notice is worth knowing. Each names the question that shows the rows behind it. A rule that
--   found nothing is not listed; one that could not be judged is listed at the end with what is missing. The
--   newest capture of each kind of the boot is used.
--
-- wrong: SELECT count(*) FROM finding f JOIN capture c USING (capture_id) WHERE f.severity = 'error' AND c.boot =
--     (SELECT boot FROM capture WHERE capture_id = :capture) AND NOT EXISTS (SELECT 1 FROM capture k WHERE k.boot =
--     c.boot AND k.kind = c.kind AND k.place > c.place AND k.error_findings IS NOT NULL AND NOT EXISTS (SELECT 1 FROM
--     finding g WHERE g.capture_id = k.capture_id AND g.rule = f.rule AND g.severity = 'unknown'))
-- shows coverage itself
--
-- section findings: What was found
-- empty: SELECT CASE WHEN judged = n THEN 'Nothing wrong was found: all ' || n || ' rules were judged' WHEN judged = 0
--     THEN 'None of ' || n || ' rules could be judged, so that it is unknown whether anything is wrong' ELSE 'Nothing
--     wrong was found: ' || judged || ' of ' || n || ' rules were judged. Not judged: ' || lacking || ' (kmemdb ask
--     CASE findings)' END FROM (SELECT count(*) AS n, sum(judged) AS judged, group_concat(iif(judged, NULL, rule),
--     ', ') AS lacking FROM (SELECT f.rule, max(f.severity <> 'unknown') AS judged FROM finding f JOIN capture k USING
--     (capture_id) WHERE k.boot = (SELECT boot FROM capture WHERE capture_id = :capture) GROUP BY f.rule ORDER BY
--     f.rule)) WHERE n > 0
-- column severity   TEXT error, warning or notice.
-- column rule       TEXT Name of the rule.
-- column subject    TEXT What it was found in; nothing: the machine.
-- column says       TEXT The finding.
-- column question   TEXT The question that shows more.
-- include: boot_findings
SELECT severity, rule, coalesce(subject, '') AS subject, says, coalesce(question, '') AS question
FROM f
WHERE place IS NOT NULL
ORDER BY place, bytes DESC, rule;

-- section advice: What it means, and what to do
-- empty: nothing was found
-- column rule      TEXT Name of the rule.
-- column means     TEXT What it means.
-- column advice    TEXT What to do.
-- column threshold TEXT From when on it is reported, and where that comes from.
-- column kernels   TEXT Kernels that have what the rule reads, and why others do not.
-- include: boot_findings
SELECT rule, means, advice, threshold, kernels
FROM f
WHERE place IS NOT NULL
GROUP BY rule
ORDER BY min(place), rule;

-- section unknown: Rules that could not be judged
-- empty: every rule was judged
-- column rule  TEXT Name of the rule.
-- column title TEXT What it looks for.
-- column lacks TEXT What is missing.
-- include: boot_findings
SELECT rule, title, min(says) AS lacks
FROM f
GROUP BY rule
HAVING sum(severity <> 'unknown') = 0
ORDER BY rule;
