-- SPDX-License-Identifier: GPL-2.0-or-later
-- ask_inputs_files: Which files within inputs could not be read?
--
-- column path   TEXT The input.
-- column file   TEXT The file in it.
-- column reason TEXT Why.
SELECT path, file, reason
FROM fleet_passed
ORDER BY path, file, reason;
