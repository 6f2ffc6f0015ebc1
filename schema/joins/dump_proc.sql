-- SPDX-License-Identifier: GPL-2.0-or-later
-- A dump and a /proc snapshot of the same boot in one case: the same tables filled from two sources
-- must agree. Run at the end of each load; a pair is compared once, under the number of the capture
-- that came later.
--
-- The same boot: the same release, and the times of boot are within 5 seconds of each other (a dump's
-- uptime is in ticks, a snapshot's time may be rounded), or, where one of them is unknown, the same
-- host name within an hour. The snapshot nearest in time is taken; it must be within a minute.
--
-- Tolerance: between a snapshot and a dump the machine goes on. 64 pages a zone and 1 % of its pages
-- for each second beyond the first are put down to that. Sizes, layout and settings must be equal.

CREATE TEMP TABLE pair AS
WITH known AS NOT MATERIALIZED (
	SELECT capture_id, kind, kernel_release, hostname, captured_at,
	       captured_at - uptime_s AS boot_at
	FROM capture
), near AS (
	SELECT d.capture_id AS dump, p.capture_id AS proc,
	       abs(0.0 + d.captured_at - p.captured_at) AS apart
	FROM (SELECT * FROM known WHERE kind = 'vmcore') d
	CROSS JOIN (SELECT * FROM known WHERE kind = 'proc') p /* in this order: dumps are few */
	WHERE d.kernel_release = p.kernel_release
	  AND abs(d.captured_at - p.captured_at) <= 60
	  AND CASE WHEN d.boot_at IS NOT NULL AND p.boot_at IS NOT NULL
		   THEN abs(d.boot_at - p.boot_at) <= 5
		   ELSE d.hostname = p.hostname AND d.hostname NOT IN ('(none)', 'localhost') END
)
SELECT dump, proc, max(dump, proc) AS at, max(min(apart) - 1, 0) AS late
FROM near n
GROUP BY dump
HAVING NOT EXISTS (SELECT 1 FROM "check" k WHERE k.capture_id = max(dump, proc)
		     AND k.name LIKE 'dump = /proc: %');

-- The rows of the pairs alone, under the names of the tables: a case may hold thousands of captures. Not
-- by the views over series, which SQLite would read for every capture.
CREATE TEMP TABLE of_pair AS SELECT dump AS capture_id FROM pair UNION SELECT proc FROM pair;
CREATE TEMP TABLE zone AS SELECT p.capture_id, t.* FROM of_pair p CROSS JOIN main._zone t
	ON t.first_capture <= p.capture_id AND t.last_capture >= p.capture_id;
CREATE TEMP TABLE free_area AS SELECT p.capture_id, t.* FROM of_pair p CROSS JOIN main._free_area t
	ON t.first_capture <= p.capture_id AND t.last_capture >= p.capture_id;
CREATE TEMP TABLE free_list AS SELECT p.capture_id, t.* FROM of_pair p CROSS JOIN main._free_list t
	ON t.first_capture <= p.capture_id AND t.last_capture >= p.capture_id;
CREATE TEMP TABLE pageblock_count AS SELECT p.capture_id, t.* FROM of_pair p CROSS JOIN main._pageblock_count t
	ON t.first_capture <= p.capture_id AND t.last_capture >= p.capture_id;
CREATE TEMP TABLE zone_lowmem_reserve AS SELECT p.capture_id, t.* FROM of_pair p CROSS JOIN main._zone_lowmem_reserve t
	ON t.first_capture <= p.capture_id AND t.last_capture >= p.capture_id;
CREATE TEMP TABLE zone_stat AS SELECT p.capture_id, t.* FROM of_pair p CROSS JOIN main._zone_stat t
	ON t.first_capture <= p.capture_id AND t.last_capture >= p.capture_id;
CREATE TEMP TABLE node_stat AS SELECT p.capture_id, t.* FROM of_pair p CROSS JOIN main._node_stat t
	ON t.first_capture <= p.capture_id AND t.last_capture >= p.capture_id;
CREATE TEMP TABLE pcp AS SELECT p.capture_id, t.* FROM of_pair p CROSS JOIN main._pcp t
	ON t.first_capture <= p.capture_id AND t.last_capture >= p.capture_id;
CREATE TEMP TABLE vmstat AS SELECT p.capture_id, t.* FROM of_pair p CROSS JOIN main._vmstat t
	ON t.first_capture <= p.capture_id AND t.last_capture >= p.capture_id;
CREATE TEMP TABLE meminfo AS SELECT p.capture_id, t.* FROM of_pair p CROSS JOIN main._meminfo t
	ON t.first_capture <= p.capture_id AND t.last_capture >= p.capture_id;
CREATE TEMP TABLE memory_map AS SELECT p.capture_id, t.* FROM of_pair p CROSS JOIN main._memory_map t
	ON t.first_capture <= p.capture_id AND t.last_capture >= p.capture_id;

-- Allowed difference a zone, in pages.
CREATE TEMP TABLE slack AS
SELECT p.*, z.node_id, z.zone_name,
       CAST(64 + coalesce(z.managed_pages, 0) * p.late / 100 AS INTEGER) AS pages
FROM pair p JOIN zone z ON z.capture_id = p.dump;

CREATE TEMP TABLE machine AS
SELECT at, dump, proc, CAST(total(pages) AS INTEGER) AS pages FROM slack GROUP BY dump;

-- A temporary table first: a number that overflows ends this statement, not the load.
CREATE TEMP TABLE found AS
WITH found(at, dump, proc, name, subject, what, n, tolerance, why) AS (
	SELECT s.at, s.dump, s.proc, 'free_area', printf('node %d %s', s.node_id, s.zone_name),
	       'pages in free blocks that differ',
	       (SELECT iif(count(*) > 0, total(abs(0.0 + a.free_blocks - b.free_blocks) * (1 << min(a.page_order, 40))), NULL)
		FROM free_area a JOIN free_area b USING (node_id, zone_name, page_order)
		WHERE a.capture_id = s.dump AND b.capture_id = s.proc
		  AND a.node_id = s.node_id AND a.zone_name = s.zone_name),
	       s.pages, 'pages move between the snapshot and the dump'
	FROM slack s
	UNION ALL
	SELECT s.at, s.dump, s.proc, 'free_list', printf('node %d %s', s.node_id, s.zone_name),
	       'pages in listed blocks that differ',
	       (SELECT iif(count(*) > 0, total(abs(0.0 + a.free_blocks - b.free_blocks) * (1 << min(a.page_order, 40))), NULL)
		FROM free_list a JOIN free_list b USING (node_id, zone_name, page_order, migratetype)
		WHERE a.capture_id = s.dump AND b.capture_id = s.proc
		  AND a.node_id = s.node_id AND a.zone_name = s.zone_name),
	       s.pages, 'pages move between the snapshot and the dump'
	FROM slack s
	UNION ALL
	SELECT s.at, s.dump, s.proc, 'pageblock_count',
	       printf('node %d %s', s.node_id, s.zone_name), 'pageblocks that differ',
	       (SELECT iif(count(*) > 0, total(abs(0.0 + a.blocks - b.blocks)), NULL)
		FROM pageblock_count a JOIN pageblock_count b USING (node_id, zone_name, migratetype)
		WHERE a.capture_id = s.dump AND b.capture_id = s.proc
		  AND a.node_id = s.node_id AND a.zone_name = s.zone_name),
	       (s.pages - 64) / 64, 'blocks change their type when types are mixed'
	FROM slack s
	UNION ALL
	SELECT s.at, s.dump, s.proc, 'zone', printf('node %d %s', s.node_id, s.zone_name),
	       'sizes and watermarks that differ',
	       (SELECT (a.start_pfn <> coalesce(b.start_pfn, a.start_pfn))
		     + (a.spanned_pages <> coalesce(b.spanned_pages, a.spanned_pages))
		     + (a.present_pages <> coalesce(b.present_pages, a.present_pages))
		     + (a.managed_pages <> coalesce(b.managed_pages, a.managed_pages))
		     + (a.min_pages - coalesce(a.boost_pages, 0)
			<> coalesce(b.min_pages - coalesce(b.boost_pages, 0), a.min_pages - coalesce(a.boost_pages, 0)))
		     + (a.low_pages - coalesce(a.boost_pages, 0)
			<> coalesce(b.low_pages - coalesce(b.boost_pages, 0), a.low_pages - coalesce(a.boost_pages, 0)))
		     + (a.high_pages - coalesce(a.boost_pages, 0)
			<> coalesce(b.high_pages - coalesce(b.boost_pages, 0), a.high_pages - coalesce(a.boost_pages, 0)))
		FROM zone a JOIN zone b USING (node_id, zone_name)
		WHERE a.capture_id = s.dump AND b.capture_id = s.proc
		  AND a.node_id = s.node_id AND a.zone_name = s.zone_name),
	       0, NULL
	FROM slack s
	UNION ALL
	SELECT s.at, s.dump, s.proc, 'zone_lowmem_reserve',
	       printf('node %d %s', s.node_id, s.zone_name), 'reserves that differ',
	       (SELECT sum(a.reserve_pages <> b.reserve_pages)
		FROM zone_lowmem_reserve a
		JOIN zone_lowmem_reserve b USING (node_id, zone_name, for_zone)
		WHERE a.capture_id = s.dump AND b.capture_id = s.proc
		  AND a.node_id = s.node_id AND a.zone_name = s.zone_name),
	       0, NULL
	FROM slack s
	UNION ALL
	SELECT s.at, s.dump, s.proc, 'zone_stat', printf('node %d %s', s.node_id, s.zone_name),
	       printf('counters further apart than %d', s.pages),
	       (SELECT sum(abs(0.0 + a.value - b.value) > s.pages)
		FROM zone_stat a JOIN zone_stat b USING (node_id, zone_name, name)
		WHERE a.capture_id = s.dump AND b.capture_id = s.proc
		  AND a.node_id = s.node_id AND a.zone_name = s.zone_name
		  AND a.name NOT LIKE 'numa\_%' ESCAPE '\'),
	       0, 'pages move between the snapshot and the dump'
	FROM slack s
	UNION ALL
	SELECT s.at, s.dump, s.proc, 'pcp', printf('node %d %s', s.node_id, s.zone_name),
	       printf('CPUs whose count is further apart than %d or whose batch differs', s.pages),
	       (SELECT sum(abs(0.0 + a.pages - b.pages) > s.pages OR a.batch <> b.batch)
		FROM pcp a JOIN pcp b USING (node_id, zone_name, cpu)
		WHERE a.capture_id = s.dump AND b.capture_id = s.proc
		  AND a.node_id = s.node_id AND a.zone_name = s.zone_name),
	       0, 'pages move between the snapshot and the dump'
	FROM slack s
	UNION ALL
	SELECT p.at, p.dump, p.proc, 'node_stat', NULL,
	       printf('counters further apart than %d', p.pages),
	       (SELECT sum(abs(0.0 + a.value - b.value) > p.pages)
		FROM node_stat a JOIN node_stat b USING (node_id, name)
		WHERE a.capture_id = p.dump AND b.capture_id = p.proc
		  AND a.name NOT LIKE 'workingset%' AND a.name NOT LIKE 'pg%'
		  AND a.name NOT LIKE 'nr\_vmscan%' ESCAPE '\'
		  AND a.name NOT IN ('nr_dirtied', 'nr_written')),
	       0, 'pages move between the snapshot and the dump'
	FROM machine p
	UNION ALL
	SELECT p.at, p.dump, p.proc, 'vmstat', NULL,
	       printf('amounts further apart than %d', 2 * p.pages),
	       (SELECT sum(abs(0.0 + a.value - b.value) > 2 * p.pages)
		FROM vmstat a JOIN vmstat b USING (name)
		WHERE a.capture_id = p.dump AND b.capture_id = p.proc
		  AND a.name LIKE 'nr\_%' ESCAPE '\' AND a.name NOT LIKE 'nr\_vmscan%' ESCAPE '\'
		  AND a.name NOT IN ('nr_dirtied', 'nr_written')),
	       0, 'pages move, and counters are kept per CPU and folded now and then'
	FROM machine p
	UNION ALL
	SELECT p.at, p.dump, p.proc, 'meminfo', NULL,
	       printf('fields further apart than %d kB', 8 * p.pages),
	       (SELECT sum(abs(0.0 + a.value_kb - b.value_kb) > 8 * p.pages
			   * iif(a.name IN ('Committed_AS', 'MemAvailable'), 8, 1))
		FROM meminfo a JOIN meminfo b USING (name)
		WHERE a.capture_id = p.dump AND b.capture_id = p.proc),
	       0, 'pages move, and counters are kept per CPU and folded now and then'
	FROM machine p
	UNION ALL
	SELECT p.at, p.dump, p.proc, 'memory_map', NULL, 'resources of one alone',
	       CASE WHEN EXISTS (SELECT 1 FROM memory_map m WHERE m.capture_id = p.proc)
		 AND EXISTS (SELECT 1 FROM memory_map m WHERE m.capture_id = p.dump) THEN
	       (SELECT count(*) FROM (
		SELECT start_addr, end_addr, depth FROM memory_map m WHERE m.capture_id IN (p.dump, p.proc)
		GROUP BY start_addr, end_addr, depth, name HAVING count(*) % 2 = 1)) END,
	       0, NULL
	FROM pair p
	UNION ALL
	SELECT p.at, p.dump, p.proc, 'zone_type', NULL, 'zone types that differ',
	       (SELECT sum(a.name <> b.name) FROM zone_type a JOIN zone_type b USING (value)
		WHERE a.capture_id = p.dump AND b.capture_id = p.proc),
	       0, NULL
	FROM pair p
	UNION ALL
	SELECT p.at, p.dump, p.proc, 'migratetype', NULL, 'migrate types that differ',
	       (SELECT sum(a.name <> b.name) FROM migratetype a JOIN migratetype b USING (value)
		WHERE a.capture_id = p.dump AND b.capture_id = p.proc),
	       0, NULL
	FROM pair p
)
SELECT at, dump, proc, name, subject, what, CAST(n AS INTEGER) AS n, tolerance, why
FROM found
WHERE n IS NOT NULL;

INSERT INTO "check"(capture_id, name, subject, left_label, left_value, right_label, right_value,
		    tolerance, ok, why)
SELECT at, 'dump = /proc: ' || name, subject,
       printf('%s (captures %d and %d)', what, dump, proc), n, 'none', 0, tolerance,
       n <= tolerance, why
FROM found;

DROP TABLE temp.zone;
DROP TABLE temp.free_area;
DROP TABLE temp.free_list;
DROP TABLE temp.pageblock_count;
DROP TABLE temp.zone_lowmem_reserve;
DROP TABLE temp.zone_stat;
DROP TABLE temp.node_stat;
DROP TABLE temp.pcp;
DROP TABLE temp.vmstat;
DROP TABLE temp.meminfo;
DROP TABLE temp.memory_map;
DROP TABLE of_pair;
DROP TABLE found;
DROP TABLE machine;
DROP TABLE slack;
DROP TABLE pair;
