-- SPDX-License-Identifier: GPL-2.0-or-later
-- inputs: What was the result for each input?
--
-- wrong: SELECT count(*) FROM fleet_input WHERE status IN ('failed', 'part')
-- shows coverage itself
--
-- section counts: Inputs
-- column status TEXT  loaded, part, same or failed.
-- column inputs COUNT How many.
-- column means  TEXT  What that is.
SELECT status, count(*) AS inputs, CASE status WHEN 'loaded' THEN 'loaded whole'
    WHEN 'part' THEN 'loaded in part: truncated, damaged, or a dump in it could not be loaded'
       WHEN 'same' THEN 'what another input has already' ELSE 'could not be loaded' END AS means
FROM fleet_input
GROUP BY status
ORDER BY CASE status WHEN 'failed' THEN 0 WHEN 'part' THEN 1 WHEN 'same' THEN 2 ELSE 3 END;

-- section bad: Inputs that could not be loaded, or in part
-- empty: every input was loaded whole
-- column status TEXT failed or part.
-- column path   TEXT The input.
-- column reason TEXT Why.
SELECT status, path, reason
FROM fleet_input
WHERE status IN ('failed', 'part')
ORDER BY status, path;

-- section files: Files within inputs that could not be read
-- empty: no file of an input was lost
-- column path   TEXT The input.
-- column file   TEXT The file in it.
-- column reason TEXT Why.
SELECT path, file, reason
FROM fleet_passed
ORDER BY path, file, reason;

-- section same: Inputs that are the same as another
-- empty: no input was given twice
-- column path    TEXT The input.
-- column same_as TEXT The one that was loaded.
SELECT path, same_as
FROM fleet_input
WHERE status = 'same'
ORDER BY path;
