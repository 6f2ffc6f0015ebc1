-- SPDX-License-Identifier: GPL-2.0-or-later
-- gfp-flag: GFP flags, from the kernel itself.
--
-- How to read:
--   Flags known only from the release are left out.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Not used here.
-- column value TEXT  Its bits.
-- column facts TEXT  Not used here.
SELECT name, NULL AS bytes, printf('0x%x', max(value)) AS value, NULL AS facts
FROM gfp_flag
WHERE capture_id = :capture AND source IS NULL
GROUP BY name;
