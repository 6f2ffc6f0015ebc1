-- SPDX-License-Identifier: GPL-2.0-or-later
-- dying-cgroups: Removed memory cgroups still hold memory
--
-- Means: A cgroup whose directory is gone lives on while pages or objects are charged to it, mostly page cache and
--   dentries of a service that ended. Each costs kernel memory of its own, per CPU and per node.
-- Do: Reclaim what they hold (memory.reclaim of the parent, or drop_caches); where services come and go by
--   thousands, let them write to files of their own file system or with direct I/O.
-- Threshold: Warning: 1,000 dying memory cgroups or more, or they hold 5 % of MemTotal. Measured on guests that
--   remove 7 groups with page cache charged to them (5.10: none is listed; 6.1, 6.12, 7.3): at most 7, with 0.2, 0.3
--   and 0.9 % of MemTotal.
-- Kernels: nr_dying_descendants in cgroup.stat since 4.14 (ec39225cca42), in cgroup v2; a dump has the removed
--   cgroups themselves.
-- Needs: cgroup
-- Ask: cgroups
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total
	FROM kernel_meminfo WHERE capture_id = :capture
), d AS (
	SELECT max(count(*) FILTER (WHERE dying = 1), coalesce(max(dying_descendants), 0)) AS n,
	       iif(count(dying), coalesce(sum(1.0 * usage_bytes) FILTER (WHERE dying = 1), 0) / 1024, NULL) AS kb,
	       count(*) FILTER (WHERE dying = 1 AND usage_bytes IS NULL) > 0 AS part,
	       count(dying) + count(dying_descendants) > 0
		AND count(*) FILTER (WHERE dying = 1 AND usage_bytes IS NULL) = 0 AS known
	FROM cgroup WHERE capture_id = :capture
)
SELECT NULL AS subject, iif(bad IS NULL, NULL, 'warning') AS severity,
       iif(bad IS NULL, 'the capture does not list removed cgroups, or their memory',
	   printf('%d removed memory cgroups are kept', n)
	       || coalesce('; ' || iif(part, 'at least ', '')
		   || round(kb / 1024, 1) || ' MiB are charged to them', '')) AS says,
       CAST(kb * 1024 AS INTEGER) AS bytes
FROM (
	SELECT *, CASE WHEN n >= 1000 OR kb * 20 >= m.total THEN 1 WHEN known AND m.total > 0 THEN 0 END AS bad
	FROM d CROSS JOIN m
)
WHERE bad IS NOT 0;
