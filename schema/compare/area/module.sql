-- SPDX-License-Identifier: GPL-2.0-or-later
-- module: Loaded modules.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Memory of code and data.
-- column value TEXT  Not used here.
-- column facts TEXT  State and taints.
SELECT name, CASE WHEN count(*) = count(bytes) THEN CAST(sum(1.0 * bytes) AS INTEGER) END AS bytes, NULL AS value,
       json_object('state', max(state), 'taints', max(taints)) AS facts
FROM module
WHERE capture_id = :capture
GROUP BY name;
