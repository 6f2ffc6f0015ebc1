-- SPDX-License-Identifier: GPL-2.0-or-later
-- page-flag: Flags of struct page, from the kernel itself.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Not used here.
-- column value TEXT  Its bit.
-- column facts TEXT  Not used here.
SELECT name, NULL AS bytes, 'bit ' || max(bit) AS value, NULL AS facts
FROM page_flag
WHERE capture_id = :capture
GROUP BY name;
