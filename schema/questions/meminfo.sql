-- SPDX-License-Identifier: GPL-2.0-or-later
-- meminfo: What would /proc/meminfo say?
--
-- How to read:
--   The lines of /proc/meminfo in its order, computed by the kernel's own formulas where the input is
--   a dump. ? is a line that a dump does not tell.
--
-- column name     TEXT Field.
-- column value_kb KB   Value in kB; the HugePages_ counts are numbers of huge pages.
SELECT name, value_kb
FROM meminfo
WHERE capture_id = :capture
ORDER BY rowid;
