-- SPDX-License-Identifier: GPL-2.0-or-later
-- cgroup: Memory cgroups by path.
--
-- How to read:
--   Memory charged to a cgroup is also charged to its ancestors: rows must not be added up.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Memory charged to it and to those below it.
-- column value TEXT  Not used here.
-- column facts TEXT  Limits, and how many cgroups have the path.
SELECT coalesce(path, '?') || CASE dying WHEN 1 THEN ' (removed)' ELSE '' END AS name,
       CASE WHEN count(*) = count(usage_bytes) THEN CAST(sum(1.0 * usage_bytes) AS INTEGER) END AS bytes, NULL AS value,
       json_object('low bytes', max(low_bytes), 'high bytes', max(high_bytes), 'max bytes', max(max_bytes),
		   'cgroups', count(*), 'tasks', CAST(sum(1.0 * processes) AS INTEGER)) AS facts
FROM cgroup
WHERE capture_id = :capture
GROUP BY 1;
