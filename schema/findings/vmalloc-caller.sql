-- SPDX-License-Identifier: GPL-2.0-or-later
-- vmalloc-caller: One caller of vmalloc holds a large part of memory
--
-- Means: A table or buffer sized by a driver or subsystem, or areas that are allocated repeatedly and never freed.
-- Do: kmemdb ask CASE vmalloc lists its areas: many of one size point to a leak, a single large one to a
--   parameter.
-- Threshold: Warning: one caller's areas hold 5 % of MemTotal or more, and 32 MiB; error: 25 %. Measured on 24
--   guests, median and maximum of the largest caller: 5.10 1.0 and 1.8 %, 6.1 1.0 and 1.8 %, 6.12 0.6 and 1.9 %, 7.3
--   1.5 and 1.9 %.
-- Kernels: All; /proc/vmallocinfo is readable by root alone.
-- Needs: vmalloc_area, meminfo
-- Ask: vmalloc
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total
	FROM kernel_meminfo WHERE capture_id = :capture
), v AS (
	SELECT coalesce(v.caller, 'unknown') AS caller, count(*) AS areas,
	    sum(1.0 * v.pages) * c.page_bytes / 1024 AS kb
	FROM vmalloc_area v JOIN capture c ON c.capture_id = v.capture_id
	WHERE v.capture_id = :capture AND v.pages > 0
	GROUP BY 1
)
SELECT caller AS subject, iif(kb * 4 >= m.total, 'error', 'warning') AS severity,
       printf('%.1f MiB (%.1f %% of MemTotal) in %d vmalloc area%s of this caller', kb / 1024, 100 * kb / m.total,
	   areas, iif(areas = 1, '', 's')) AS says,
       CAST(kb * 1024 AS INTEGER) AS bytes
FROM v CROSS JOIN m
WHERE kb * 20 >= m.total AND kb >= 32768
UNION ALL
SELECT NULL, NULL, 'MemTotal, or the pages of the areas, is not known', NULL
WHERE NOT EXISTS (SELECT 1 FROM v CROSS JOIN m WHERE kb / m.total IS NOT NULL)
ORDER BY 4 DESC;
