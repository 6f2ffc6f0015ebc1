-- SPDX-License-Identifier: GPL-2.0-or-later
-- ask_inputs_bad: Which inputs could not be loaded, or in part?
--
-- column status TEXT failed or part.
-- column path   TEXT The input.
-- column reason TEXT Why.
SELECT status, path, reason
FROM fleet_input
WHERE status IN ('failed', 'part')
ORDER BY status, path;
