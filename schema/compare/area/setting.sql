-- SPDX-License-Identifier: GPL-2.0-or-later
-- setting: Settings of memory management.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Not used here.
-- column value TEXT  The setting.
-- column facts TEXT  Not used here.
SELECT name, NULL AS bytes, max(value) AS value, NULL AS facts
FROM sysctl
WHERE capture_id = :capture
GROUP BY name;
