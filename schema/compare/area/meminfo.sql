-- SPDX-License-Identifier: GPL-2.0-or-later
-- meminfo: The fields of /proc/meminfo.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES The field, of those in kB.
-- column value TEXT  Number of huge pages.
-- column facts TEXT  Not used here.
SELECT m.name, CASE WHEN coalesce(f.unit, 'kB') = 'kB' THEN CAST(1024.0 * max(m.value_kb) AS INTEGER) END AS bytes,
       CASE WHEN coalesce(f.unit, 'kB') <> 'kB' THEN CAST(max(m.value_kb) AS TEXT) END AS value, NULL AS facts
FROM meminfo m
LEFT JOIN meminfo_field f ON f.name = m.name
WHERE m.capture_id = :capture
GROUP BY m.name;
