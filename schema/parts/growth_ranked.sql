-- SPDX-License-Identifier: GPL-2.0-or-later
, at AS (
	SELECT 0 AS side, a AS at, page_bytes FROM ends UNION ALL SELECT 1, b, page_bytes FROM ends
), sides(kind, name, side, bytes) AS (
	SELECT 'slab cache', s.name, e.side,
-- include: cache_bytes
	FROM at e
	JOIN _slab_cache s ON s.first_capture <= e.at AND s.last_capture >= e.at
	UNION ALL
	SELECT 'vmalloc caller', coalesce(s.caller, 'unknown'), e.side, s.bytes * 1.0
	FROM at e
	JOIN _vmalloc_area s ON s.first_capture <= e.at AND s.last_capture >= e.at
	UNION ALL
	SELECT 'meminfo field', s.name, e.side, s.value_kb * 1024.0
	FROM at e
	JOIN _meminfo s ON s.first_capture <= e.at AND s.last_capture >= e.at
	WHERE s.name NOT LIKE 'HugePages\_%' ESCAPE '\'
	UNION ALL
	SELECT 'process', coalesce(s.comm, '?') || coalesce(' ' || s.pid, ''), e.side, s.rss_kb * 1024.0
	FROM at e
	JOIN _process_memory s ON s.first_capture <= e.at AND s.last_capture >= e.at
	UNION ALL
	SELECT 'memory cgroup', coalesce(s.path, '?') || iif(s.dying = 1, ' (removed)', ''), e.side, s.usage_bytes * 1.0
	FROM at e
	JOIN _cgroup s ON s.first_capture <= e.at AND s.last_capture >= e.at
	WHERE s.path IS NOT '/'
	UNION ALL
	SELECT 'page class', s.class, e.side, s.pages * 1.0 * e.page_bytes
	FROM at e
	JOIN page_class s ON s.capture_id = e.at
	WHERE s.class <> 'absent'
	UNION ALL
	/* Slab caches, areas and processes have kinds of their own. "guest (177)": its number is another one in the
	   next boot. */
	SELECT 'owner', s.class || ': ' || coalesce(CASE
	    WHEN s.before_pid GLOB '* (' THEN substr(s.before_pid, 1, length(s.before_pid) - 2) END, s.name),
	       e.side, s.pages * 1.0 * e.page_bytes
	FROM at e
	JOIN (SELECT capture_id, class, name, pages,
		     CASE WHEN name GLOB '* ([0-9]*)' THEN rtrim(substr(name, 1, length(name) - 1),
			 '0123456789') END AS before_pid
	      FROM (SELECT capture_id, class, replace(name, ' and perhaps others', '') AS name, pages FROM owner)
	      WHERE class NOT IN ('slab', 'anon', 'vmalloc')) s ON s.capture_id = e.at
	WHERE s.name IS NOT NULL
), named AS MATERIALIZED (
	SELECT kind, name, count(*) FILTER (WHERE side = 0) AS was, count(*) FILTER (WHERE side = 1) AS is_there,
	       CASE WHEN count(bytes) FILTER (WHERE side = 0) = count(*) FILTER (WHERE side = 0)
		    THEN sum(bytes) FILTER (WHERE side = 0) END AS first_bytes,
	       CASE WHEN count(bytes) FILTER (WHERE side = 1) = count(*) FILTER (WHERE side = 1)
		    THEN sum(bytes) FILTER (WHERE side = 1) END AS last_bytes
	FROM sides
	GROUP BY kind, name
), kinds AS MATERIALIZED (
	SELECT kind, sum(was) > 0 AS known_first, sum(is_there) > 0 AS known_last FROM named GROUP BY kind
), ranked AS MATERIALIZED (
	SELECT n.*, CASE
	       WHEN was AND is_there THEN last_bytes - first_bytes
	       /* A field that one kernel does not print is unknown there. */
	       WHEN n.kind = 'meminfo field' THEN NULL
	       WHEN is_there AND known_first THEN last_bytes
	       WHEN was AND known_last THEN -first_bytes END AS change
	FROM named n
	JOIN kinds k ON k.kind = n.kind
	WHERE NOT (was AND is_there AND first_bytes IS last_bytes)
	ORDER BY abs(change) DESC, n.kind, n.name
	LIMIT :top
