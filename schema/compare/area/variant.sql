-- SPDX-License-Identifier: GPL-2.0-or-later
-- variant: Variants of kernel behaviour, as detected.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Not used here.
-- column value TEXT  The way of this kernel.
-- column facts TEXT  Not used here.
SELECT name, NULL AS bytes, max(chosen) AS value, NULL AS facts
FROM variant
WHERE capture_id = :capture AND name <> 'VMCOREINFO' /* that is the dump's */
GROUP BY name
UNION ALL
SELECT 'kmalloc types', NULL, group_concat(name, ' '), NULL
FROM (SELECT k.name FROM kmalloc_type k JOIN capture c USING (capture_id)
      WHERE capture_id = :capture AND c.kind = 'vmcore' ORDER BY k.name)
HAVING count(*) > 0;
