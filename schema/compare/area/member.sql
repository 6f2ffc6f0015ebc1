-- SPDX-License-Identifier: GPL-2.0-or-later
-- member: Members of these structures: which of their names and locations was found.
--
-- How to read:
--   Offsets are not compared: they add nothing to the size.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Not used here.
-- column value TEXT  Path of the member.
-- column facts TEXT  Not used here.
SELECT type || '.' || field AS name, NULL AS bytes, coalesce(max(chosen), 'none') AS value, NULL AS facts
FROM layout
WHERE capture_id = :capture AND field <> 'sizeof'
GROUP BY type, field;
