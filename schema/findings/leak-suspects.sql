-- SPDX-License-Identifier: GPL-2.0-or-later
-- leak-suspects: Kernel memory was lost: nothing references it any more
--
-- Means: No pointer in the whole dump leads to this memory, so that nobody can use or free it: a leak, by the module or
--   cache named. It grows with each use of the code until the machine is out of memory, and only a reboot gives it
--   back.
-- Do: kmemdb ask CASE unreferenced -p group=N lists the objects and kmemdb identify CASE ADDR shows what one holds.
--   Report it to those who maintain the module, with the number of objects and what they hold; do not use the module
--   until it is mended. Where no module or function is named, boot with slub_debug=U,CACHE (for pages page_owner=on, if
--   the kernel has CONFIG_PAGE_OWNER) and take a dump again.
-- Threshold: Warning: one module, cache or caller has lost 64 KiB or more (kmemdb ask CASE leaks shows less, too);
--   error: 5 % of MemTotal. In 18 searched dumps of 5.10 to 7.3 without a leak nothing, or at most 16 KiB, was
--   unreferenced.
-- Kernels: Dumps of 4.18 and later with the allocator SLUB or SLAB, searched by load --leaks or kmemdb ask CASE
--   leaks. A snapshot has no memory to search.
-- Ask: leaks
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1024.0) FILTER (WHERE name = 'MemTotal') AS total,
	       (SELECT nullif(uptime_s, 0) FROM capture WHERE capture_id = :capture) AS uptime_s
	FROM kernel_meminfo WHERE capture_id = :capture
), site AS (
	SELECT u.leak_group_id, a.function || coalesce(' [' || a.module || ']', '') AS name,
	       row_number() OVER (PARTITION BY u.leak_group_id ORDER BY count(*) DESC, a.function) AS nth
	FROM unreferenced u JOIN alloc_site a ON a.capture_id = u.capture_id AND a.alloc_site_id = u.alloc_site_id
	WHERE u.capture_id = :capture AND a.function IS NOT NULL
	GROUP BY u.leak_group_id, a.function, a.module
), lost AS (
	SELECT g.*, site.name AS site, CASE
	       WHEN suspect_module IS NOT NULL THEN 'module ' || suspect_module
	       WHEN site.name IS NOT NULL THEN site.name
	       WHEN kind = 'slab' THEN 'cache ' || coalesce(cache, 'of unknown name')
	       WHEN kind = 'vmalloc' THEN 'vmalloc areas of ' || coalesce(cache, 'unknown callers')
	       WHEN kind = 'percpu' THEN 'per-CPU areas'
	       ELSE 'pages of the page allocator' END AS suspect
	FROM leak_group g LEFT JOIN site ON site.leak_group_id = g.leak_group_id AND site.nth = 1
	WHERE capture_id = :capture AND confidence IN ('unreached', 'probably')
), kinds AS (
	SELECT suspect, confidence, kind, cache, sum(1.0 * objects) AS objects, sum(1.0 * others) AS others,
	       sum(1.0 * retained_bytes) AS bytes,
	       min(leak_group_id) AS leak_group_id, min(site) AS site
	FROM lost GROUP BY suspect, confidence, kind, cache
), parts AS (
	SELECT suspect, confidence, bytes, leak_group_id, site,
-- include: leak_objects
		|| CASE WHEN others > 0 THEN printf(' (with %d more that only ', CAST(others AS INTEGER))
		    || iif(objects = 1, 'it leads to)', 'they lead to)') ELSE '' END AS part
	FROM (SELECT * FROM kinds ORDER BY suspect, bytes DESC)
), suspects AS (
	SELECT suspect, confidence, sum(bytes) AS bytes, group_concat(part, ', ') AS parts,
	    min(leak_group_id) AS leak_group_id, min(site) AS site
	FROM parts GROUP BY suspect, confidence
	HAVING sum(bytes) >= 65536
)
SELECT suspect AS subject, iif(confidence <> 'unreached', NULL,
    iif(s.bytes * 20 >= m.total, 'error', 'warning')) AS severity,
       iif(confidence <> 'unreached', suspect || ' may have lost ', 'lost ')
	|| CASE WHEN s.bytes < 1048576 THEN printf('%.1f KiB', s.bytes / 1024)
	    ELSE printf('%.1f MiB', s.bytes / 1048576) END
	|| ' (' || confidence || ')'
	|| ': nothing references ' || parts
	|| iif(site IS NULL OR site = suspect, '', ', allocated by ' || site)
	|| iif(confidence <> 'unreached', ', but memory that may do so is not in the dump', '')
	|| CASE WHEN uptime_s < 120 THEN printf('; it was lost in the %.0f seconds since boot', uptime_s)
	    WHEN uptime_s < 7200 THEN printf('; it was lost in the %.0f minutes since boot', uptime_s / 60)
	    WHEN uptime_s < 172800 THEN printf('; it was lost in the %.0f hours since boot', uptime_s / 3600)
	    WHEN uptime_s IS NOT NULL THEN printf('; it was lost in the %.0f days since boot', uptime_s / 86400)
	    ELSE '' END
	|| '; one dump does not show how fast it grows'
	|| iif(confidence <> 'unreached', '', '; see kmemdb ask CASE unreferenced -p group=' || leak_group_id) AS says,
       CAST(s.bytes AS INTEGER) AS bytes
FROM suspects s CROSS JOIN m
UNION ALL
SELECT NULL, NULL, iif(c.kind <> 'vmcore', 'only a dump has the memory in which references are looked for',
	coalesce('references to memory could not be looked for: ' || (SELECT max(reason) FROM load l
	    WHERE l.capture_id = :capture AND l.collector = 'leak' AND l.status IN ('skipped', 'failed')),
		 'references to memory were not looked for: kmemdb ask CASE leaks does it')), NULL
FROM capture c
WHERE c.capture_id = :capture
  AND NOT EXISTS (SELECT 1 FROM load l WHERE l.capture_id = :capture AND l.collector = 'leak'
      AND l.status IN ('complete', 'partial'))
ORDER BY 4 DESC;
