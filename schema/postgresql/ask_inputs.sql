-- SPDX-License-Identifier: GPL-2.0-or-later
-- ask_inputs: What became of each input of the fleets?
--
-- column status TEXT  loaded, part, same or failed.
-- column inputs COUNT How many.
-- column means  TEXT  What that is.
SELECT status, count(*) AS inputs, CASE status WHEN 'loaded' THEN 'loaded whole'
    WHEN 'part' THEN 'loaded in part: truncated, damaged, or a dump in it could not be loaded'
       WHEN 'same' THEN 'what another input has already' ELSE 'could not be loaded' END AS means
FROM fleet_input
GROUP BY status
ORDER BY CASE status WHEN 'failed' THEN 0 WHEN 'part' THEN 1 WHEN 'same' THEN 2 ELSE 3 END;
