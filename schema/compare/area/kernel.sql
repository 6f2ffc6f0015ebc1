-- SPDX-License-Identifier: GPL-2.0-or-later
-- kernel: The kernel and its machine: version, page size, zones, CPUs.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Not used here.
-- column value TEXT  The fact.
-- column facts TEXT  Not used here.
WITH fact(name, value) AS (
	SELECT 'release', kernel_release FROM capture WHERE capture_id = :capture
	UNION ALL SELECT 'version', kernel_version FROM capture WHERE capture_id = :capture
	UNION ALL SELECT 'architecture', arch FROM capture WHERE capture_id = :capture
	UNION ALL SELECT 'page size', page_bytes FROM capture WHERE capture_id = :capture
	UNION ALL SELECT 'command line', command_line FROM capture WHERE capture_id = :capture
	UNION ALL SELECT 'largest order', max(page_order) FROM free_area WHERE capture_id = :capture
	UNION ALL SELECT 'NUMA nodes', nullif(count(DISTINCT node_id), 0) FROM zone WHERE capture_id = :capture
	UNION ALL SELECT 'CPUs', nullif(count(DISTINCT cpu), 0) FROM pcp WHERE capture_id = :capture
	UNION ALL SELECT 'zone types', group_concat(name, ' ') FROM (
		SELECT name FROM zone_type WHERE capture_id = :capture ORDER BY value)
	UNION ALL SELECT 'migrate types', group_concat(name, ' ') FROM (
		SELECT name FROM migratetype WHERE capture_id = :capture ORDER BY value)
)
SELECT name, NULL AS bytes, CAST(max(value) AS TEXT) AS value, NULL AS facts
FROM fact
GROUP BY name;
