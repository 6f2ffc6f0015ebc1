-- SPDX-License-Identifier: GPL-2.0-or-later
-- meminfo: What would /proc/meminfo say?
--
-- How to read:
--   The lines of /proc/meminfo in its order, computed with the kernel's own formulas if the input is a dump.
--   ? marks a line that cannot be computed from a dump.
--
-- empty: the kernel has no field of meminfo
-- files: proc/meminfo
-- empty log: the input is a kernel log; kmemdb ask CASE oom has the memory at each report
-- column name     TEXT Field.
-- column value_kb KB   Value in kB; the HugePages_ counts are numbers of huge pages.
SELECT m.name, m.value_kb
FROM meminfo m
JOIN (SELECT name, min(rowid) AS place FROM _meminfo GROUP BY name) first ON first.name = m.name
WHERE m.capture_id = :capture
ORDER BY first.place;
