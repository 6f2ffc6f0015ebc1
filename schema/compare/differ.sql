-- SPDX-License-Identifier: GPL-2.0-or-later
-- Run on the tables of tables.sql once both sides are read, before the sections of compare.sql.
--
-- An area without rows on a side is unknown there: nothing in it is a difference. In a run that has
-- an area, what has no row there has 0 bytes when its list is whole, and is unknown when it is a part (table partial).

-- A profile has those structures and members that kmemdb reads. What it lacks beside a whole vmlinux is unknown, not
-- removed: of the whole side that stays which the profile has, too, and how many members and holes there are is not
-- compared.
CREATE TABLE part AS
SELECT p.side AS side, w.side AS whole
FROM (SELECT DISTINCT side FROM record_origin WHERE origin = 'profile') p
JOIN (SELECT side FROM record_origin GROUP BY side HAVING sum(origin = 'profile') = 0) w ON w.side <> p.side;
CREATE INDEX record_by_name ON record(name, side);
CREATE INDEX record_member_by_name ON record_member(record, name, side);
CREATE INDEX thing_by_name ON thing(area, name, side, run);
UPDATE run SET coverage = coverage || printf(', without %d structures of the other side, which are not compared',
	(SELECT count(*) FROM record b JOIN part p ON b.side = p.whole AND p.side = run.side
	 WHERE NOT EXISTS (SELECT 1 FROM record h WHERE h.side = p.side AND h.name = b.name)))
WHERE coverage = 'profile read' AND side IN (SELECT side FROM part);
DELETE FROM thing
WHERE area = 'type' AND side = (SELECT whole FROM part)
      AND NOT EXISTS (SELECT 1 FROM part p JOIN thing h ON h.area = 'type' AND h.name = thing.name AND h.side = p.side);
UPDATE thing SET facts = NULL WHERE area = 'type' AND EXISTS (SELECT 1 FROM part);
DELETE FROM record_member
WHERE side = (SELECT whole FROM part)
      AND NOT EXISTS (SELECT 1 FROM part p JOIN record_member h ON h.record = record_member.record
	  AND h.name = record_member.name AND h.side = p.side);

-- The defaults. A change raises an alarm when it is larger than the floor of its area and than this many times the
-- spread (the larger median absolute deviation of both sides), and when chance is unlikely at that level.
CREATE TABLE setting AS
SELECT 4 AS spreads, 0.05 AS level, 4 AS least_runs;

-- The floor: what one step of the machinery that hands out such memory, or counts it, is worth. Pages are of 4 KiB.
CREATE TABLE area_floor(area TEXT PRIMARY KEY, floor_bytes INTEGER, why TEXT);
INSERT INTO area_floor VALUES
	('alloc-site', 65536, 'a slab of order 3 (slab_max_order, mm/slub.c) of two CPUs'),
	('cgroup', 262144, 'what a CPU charges ahead: MEMCG_CHARGE_BATCH, 64 pages (include/linux/memcontrol.h)'),
	('class', 262144,
	    'what a CPU takes from a zone at a time: at most 63 pages (zone_batchsize(), mm/page_alloc.c)'),
	('file', 131072, 'a window of read-ahead: VM_READAHEAD_PAGES, 128 KiB (include/linux/mm.h)'),
	('hugetlb', 0, 'the pool is set, not measured'),
	('image', 0, 'the linker sets it'),
	('memory-map', 0, 'firmware and kernel set it at boot'),
	('leak', 16384, 'the most that one of 69 dumps without a planted leak had'),
	('meminfo', 524288,
	    'what a CPU counts before it adds to the total: at most 125 pages (calculate_normal_threshold(), '
	    || 'mm/vmstat.c)'),
	('module', 4096, 'a page: parts of a module are padded to pages'),
	('object', 65536, 'a slab of order 3 (slab_max_order, mm/slub.c) of two CPUs'),
	('owner', 65536, 'kernel stacks of four tasks (THREAD_SIZE, 16 KiB)'),
	('process', 262144,
	    'what a thread counts before it adds to the process: TASK_RSS_EVENTS_THRESH, 64 pages (mm/memory.c, up to '
	    || '6.1)'),
	('slab', 65536, 'a slab of order 3 (slab_max_order, mm/slub.c) of two CPUs'),
	('swap', 131072, 'what is swapped out at a time: SWAP_CLUSTER_MAX, 32 pages (include/linux/swap.h)'),
	('type', 0, 'the compiler sets it'),
	('vmalloc', 16384, 'one kernel stack (THREAD_SIZE)'),
	('zone', 524288,
	    'what a CPU counts before it adds to the zone: at most 125 pages (calculate_normal_threshold(), '
	    || 'mm/vmstat.c)'),
	('zram', 65536, 'a zspage of the longest chain: CONFIG_ZSMALLOC_CHAIN_SIZE, at most 16 pages (mm/Kconfig)');

-- Kernels merge slab caches of like objects into one, each build others of them (mm/slab_common.c, find_mergeable),
-- under the name of one. Where the two sides do not have the same caches, those that either side holds in one are
-- compared as one: the sum of what was apart. merged_set: all names that are joined in such a way, by the first of
-- them. kmalloc() has caches of their own for what is charged to memory cgroups (v5.14 494c1dfe855e, "mm: memcg/slab:
-- create a new set of kmalloc-cg-<n> caches"), for what can be reclaimed (v4.20) and, at random, for callers (v6.6): a
-- side that has none of a sort has its objects in the plain ones.
CREATE INDEX merged_by_alias ON merged_name(alias);
CREATE INDEX merged_by_name ON merged_name(name);
INSERT INTO merged_name
WITH sort(family, number) AS (
	VALUES ('kmalloc-cg-', ''), ('kmalloc-rcl-', ''), ('kmalloc-rnd-', '01-')
), had AS MATERIALIZED (
	SELECT DISTINCT side, name FROM merged_name WHERE alias = name AND name GLOB 'kmalloc-*'
)
SELECT h.side, 0, h.name, 'kmalloc-' || substr(h.name, length(s.family) + length(s.number) + 1)
FROM had h JOIN sort s ON h.name GLOB s.family || '[0-9]*'
WHERE EXISTS (SELECT 1 FROM had o WHERE o.side <> h.side AND o.name GLOB 'kmalloc-[0-9]*')
    AND NOT EXISTS (SELECT 1 FROM had o WHERE o.side <> h.side AND o.name GLOB s.family || '[0-9]*');
CREATE TABLE merged_set AS
WITH RECURSIVE edge(a, b) AS MATERIALIZED (
	SELECT alias, name FROM merged_name UNION SELECT name, alias FROM merged_name
), reach(root, name) AS (
	SELECT a, a FROM edge
	UNION
	SELECT r.root, e.b FROM reach r JOIN edge e ON e.a = r.name
	LIMIT 1000000 /* no kernel has so many */
)
SELECT name, min(root) AS leader FROM reach GROUP BY name;
CREATE INDEX merged_set_by_name ON merged_set(name);
CREATE TABLE merged_cache AS
WITH sized AS MATERIALIZED (
	SELECT name, total(bytes) AS bytes FROM thing WHERE area = 'slab' GROUP BY name
), had AS (
	SELECT m.leader, n.name, max(n.side = 0) AS base, max(n.side = 1) AS head, coalesce(max(z.bytes), 0) AS bytes
	FROM (SELECT DISTINCT side, name FROM merged_name WHERE alias = name) n
	JOIN merged_set m ON m.name = n.name
	LEFT JOIN sized z ON z.name = n.name
	GROUP BY m.leader, n.name
), differs AS (
	/* What is missing from a partial list may exist all the same. */
	SELECT leader FROM had WHERE NOT EXISTS (SELECT 1 FROM partial WHERE area = 'slab')
	GROUP BY leader HAVING max(base) AND max(head) AND min(base AND head) = 0
)
SELECT h.leader, h.name, h.base, h.head,
       first_value(h.name) OVER (PARTITION BY h.leader ORDER BY h.base AND h.head DESC, h.head DESC, h.bytes DESC,
	   h.name) AS label
FROM had h JOIN differs d ON d.leader = h.leader;
CREATE INDEX merged_cache_by_name ON merged_cache(name);
CREATE TEMP TABLE joined AS
WITH of AS (
	/* Groups of objects begin with the cache: "slab NAME, FINGERPRINT" in area leak. */
	SELECT t.rowid AS id, t.*, CASE area WHEN 'slab' THEN 0 WHEN 'leak' THEN 5 ELSE 0 END AS before,
	       iif(area = 'slab', length(t.name) + 1, instr(t.name, ', ')) AS stop
	FROM thing t
	WHERE area IN ('slab', 'object') OR (area = 'leak' AND t.name GLOB 'slab *, *')
)
SELECT o.id, o.side, o.run, o.area, substr(o.name, 1, before) || m.label || substr(o.name, stop) AS name, o.bytes,
       o.facts
FROM of o JOIN merged_cache m ON m.name = substr(o.name, before + 1, stop - before - 1);
DELETE FROM thing WHERE rowid IN (SELECT id FROM joined);
INSERT INTO thing
SELECT side, run, area, name, CASE WHEN count(*) = count(bytes) THEN CAST(sum(1.0 * bytes) AS INTEGER) END, NULL,
       iif(count(*) = 1, max(facts), json_object(
	   'objects', CASE WHEN count(*) = count(json_extract(facts, '$.objects'))
		      THEN CAST(sum(1.0 * json_extract(facts, '$.objects')) AS INTEGER) END,
	   'unreferenced', CASE WHEN count(*) = count(json_extract(facts, '$.unreferenced'))
		      THEN CAST(sum(1.0 * json_extract(facts, '$.unreferenced')) AS INTEGER) END))
FROM joined
GROUP BY side, run, area, name;
DROP TABLE joined;

-- A thing whose name was lost is none by itself: it may be any that the run does not name.
CREATE INDEX partial_by_area ON partial(area, side, run);
CREATE TEMP TABLE nameless AS
SELECT DISTINCT side, run, area FROM thing WHERE area = 'cgroup' AND name IN ('?', '? (removed)');
INSERT INTO partial SELECT side, run, area FROM nameless n
WHERE NOT EXISTS (SELECT 1 FROM partial p WHERE p.area = n.area AND p.side = n.side AND p.run = n.run);
DELETE FROM thing WHERE area = 'cgroup' AND name IN ('?', '? (removed)');
DROP TABLE nameless;
-- If the list is partial, a caller has at least so many areas.
UPDATE thing SET bytes = NULL, facts = NULL
WHERE area = 'vmalloc' AND EXISTS (SELECT 1 FROM partial p WHERE p.area = 'vmalloc' AND p.side = thing.side
    AND p.run = thing.run);
-- PSS counts a shared page in part, RSS in full: one cannot be subtracted from the other.
UPDATE thing SET bytes = NULL
WHERE area = 'process' AND name IN (SELECT name FROM thing WHERE area = 'process'
				    GROUP BY name HAVING count(DISTINCT json_extract(facts, '$.measure')) > 1);

CREATE TABLE given AS
SELECT DISTINCT area, side, run FROM thing;
CREATE INDEX given_by_area ON given(area, side, run);

CREATE TABLE area_state AS
SELECT a.name AS area, a.doc,
       (SELECT count(DISTINCT t.name) FROM thing t WHERE t.area = a.name AND t.side = 0) AS base,
       (SELECT count(DISTINCT t.name) FROM thing t WHERE t.area = a.name AND t.side = 1) AS head,
       0 AS unknown
FROM area a;

-- Sources of alloc-site that a run has: it says nothing of another source.
CREATE TABLE site_source AS
SELECT DISTINCT side, run, substr(name, 1, instr(name, ': ')) AS source FROM thing WHERE area = 'alloc-site';
CREATE INDEX site_source_by_run ON site_source(side, run, source);

-- Each thing in each run that has its area. lacking: the run does not give it.
CREATE VIEW known AS
WITH seen AS (
	SELECT n.area, n.name, t.side, t.run, x.area IS NOT NULL AS present, x.bytes, x.value,
	       x.area IS NULL AND (EXISTS (SELECT 1 FROM partial p WHERE p.side = t.side AND p.run = t.run
		   AND p.area = n.area)
				   OR (n.area = 'alloc-site'
				       AND NOT EXISTS (SELECT 1 FROM site_source s WHERE s.side = t.side
					   AND s.run = t.run
						       AND s.source = substr(n.name, 1, instr(n.name, ': '))))) AS
							   lacking
	FROM (SELECT DISTINCT area, name FROM thing) n
	CROSS JOIN given t ON t.area = n.area
	LEFT JOIN thing x ON x.area = n.area AND x.name = n.name AND x.side = t.side AND x.run = t.run
)
SELECT area, name, side, run, present, lacking, CASE WHEN present OR lacking THEN bytes ELSE 0 END AS bytes, value
FROM seen;

CREATE TABLE stat AS
SELECT area, name, side, count(*) AS runs, sum(present) AS present, count(bytes) FILTER (WHERE present) AS sized,
    sum(lacking) AS lacking,
       min(bytes) AS least, max(bytes) AS most, CASE WHEN sum(lacking) = 0 THEN median(bytes) END AS middle,
	   mad(bytes) AS mad,
       count(value) AS valued, CASE WHEN min(value) IS max(value) THEN min(value) END AS value
FROM known
GROUP BY area, name, side;
CREATE INDEX stat_by_name ON stat(area, name, side);

-- The parts of the bytes, where all runs of a side agree or the ranges of both sides do not overlap.
CREATE TABLE fact AS
SELECT t.area, t.name, t.side, j.key, min(j.id) AS place, min(j.value) AS least, max(j.value) AS most
FROM thing t JOIN json_each(t.facts) j
WHERE j.value IS NOT NULL AND j.key <> 'allocated'
GROUP BY t.area, t.name, t.side, j.key;
CREATE INDEX fact_by_name ON fact(area, name, side, key);

CREATE TABLE fact_change AS
SELECT b.area, b.name, b.key, b.place,
       b.key || ' ' || b.least || iif(b.least = b.most, '', '..' || b.most) || ' to ' || h.least
	   || iif(h.least = h.most, '', '..' || h.most) AS says,
       /* What the kernel's build decides, not what ran on it. */
       b.key IN ('object bytes', 'slot bytes', 'objects per slab', 'pages per slab') AS structural
FROM fact b
JOIN fact h ON h.area = b.area AND h.name = b.name AND h.side = 1 AND h.key = b.key
WHERE b.side = 0 AND (b.most < h.least OR h.most < b.least);
INSERT INTO fact_change
SELECT 'slab', label, 'merged', -1,
       iif(label GLOB 'kmalloc-*', 'compared as one: ', 'compared by slab aliases: ')
	   || (SELECT group_concat(name, ' + ')
	   FROM (SELECT name FROM merged_cache c WHERE c.label = m.label AND c.base ORDER BY name)) || ' to '
	|| (SELECT group_concat(name, ' + ') FROM (SELECT name FROM merged_cache c WHERE c.label = m.label AND c.head
	    ORDER BY name)), 0
FROM (SELECT DISTINCT label FROM merged_cache) m;
CREATE INDEX fact_change_by_name ON fact_change(area, name);

-- Members of the structures that both kernels have.
CREATE TABLE member_change AS
WITH shared AS (
	SELECT b.name FROM record b WHERE b.side = 0 AND EXISTS (SELECT 1 FROM record h WHERE h.name = b.name
	    AND h.side = 1)
)
SELECT m.record, m.place, CASE WHEN m.type <> h.type THEN 'retyped' WHEN h.record IS NULL THEN 'removed'
    ELSE 'moved' END AS change, m.name,
       m.type AS old_type, h.type AS new_type, m.bit_offset / 8 AS old_offset, h.bit_offset / 8 AS new_offset,
	   m.bytes AS old_size, h.bytes AS new_size
FROM shared s
JOIN record_member m ON m.record = s.name AND m.side = 0
LEFT JOIN record_member h ON h.record = m.record AND h.name = m.name AND h.side = 1
WHERE h.record IS NULL OR h.type <> m.type OR h.bit_offset <> m.bit_offset
UNION ALL
SELECT m.record, m.place, 'added', m.name, NULL, m.type, NULL, m.bit_offset / 8, NULL, m.bytes
FROM shared s
JOIN record_member m ON m.record = s.name AND m.side = 1
WHERE NOT EXISTS (SELECT 1 FROM record_member b WHERE b.record = m.record AND b.name = m.name AND b.side = 0);
CREATE INDEX member_change_by_record ON member_change(record, change);

-- Text: up to eight members, and how many only moved.
CREATE TABLE record_says AS
WITH numbered AS (
	SELECT record, place, change, name, old_type, new_type, old_offset, new_offset, old_size, new_size,
	       row_number() OVER (PARTITION BY record, change = 'moved' ORDER BY change <> 'added', change <> 'removed',
		   place) AS nth,
	       count(*) OVER (PARTITION BY record, change = 'moved') AS total
	FROM member_change
)
SELECT record,
       group_concat(CASE WHEN change = 'moved' THEN CASE nth WHEN 1 THEN total || ' moved' END
			 WHEN nth = 9 THEN (total - 8) || ' more'
			 WHEN nth > 9 THEN NULL
			 WHEN change = 'added' THEN printf('added %s %s (%d at %d)', new_type, name, new_size,
			     new_offset)
			 WHEN change = 'removed' THEN printf('removed %s %s (%d at %d)', old_type, name, old_size,
			     old_offset)
			 ELSE printf('%s: %s to %s', name, old_type, new_type) END, '; ') AS says
FROM (SELECT * FROM numbered ORDER BY record, change = 'moved', nth)
GROUP BY record;
CREATE INDEX record_says_by_record ON record_says(record);

CREATE TABLE pair AS
SELECT b.area, b.name, b.middle AS old_bytes, h.middle AS new_bytes, h.middle - b.middle AS delta_bytes,
       b.value AS old, h.value AS new, b.present AS base_present, h.present AS head_present, b.runs AS base_runs,
	   h.runs AS head_runs,
       b.valued + h.valued > 0 AS valued,
       max(b.mad, h.mad) AS mad, max(b.most, h.most) - min(b.least, h.least) AS span,
       b.least <= h.most AND h.least <= b.most AS meet,
       (SELECT group_concat(says, '; ') FROM (
		SELECT says, -1 AS place FROM record_says r WHERE b.area = 'type'
		    AND r.record = substr(b.name, instr(b.name, ' ') + 1)
		UNION ALL
		SELECT says, place FROM fact_change f WHERE f.area = b.area AND f.name = b.name
		ORDER BY place)) AS reason,
       b.area IN ('type', 'image') OR coalesce((SELECT max(structural) FROM fact_change f WHERE f.area = b.area
	   AND f.name = b.name), 0) AS structural,
       /* Neither bytes nor a value in some run that has it. */
       b.lacking + h.lacking > 0 OR ((b.present > b.sized OR h.present > h.sized)
	   AND (b.present > b.valued OR h.present > h.valued)) AS unknown,
       b.lacking AS base_lacking, h.lacking AS head_lacking,
       EXISTS (SELECT 1 FROM suppression s WHERE (s.metric = b.area || '/' || b.name
	   OR b.area || '/' || b.name GLOB s.metric)
	       AND (s.expires IS NULL OR s.expires >= date('now'))) AS suppressed
FROM stat b
JOIN stat h ON h.area = b.area AND h.name = b.name AND h.side = 1
WHERE b.side = 0;

CREATE INDEX pair_by_area ON pair(area, name);

-- What cannot be judged: what a side does not give, and what it gives without a number.
UPDATE area_state SET unknown = (SELECT total(p.unknown) FROM pair p WHERE p.area = area_state.area
				 AND (p.base_lacking OR p.head_lacking OR (p.base_present AND p.head_present)));

CREATE TABLE side_runs AS
SELECT (SELECT count(*) FROM run WHERE side = 0) AS base, (SELECT count(*) FROM run WHERE side = 1) AS head;

-- Metrics that are tested for an alarm: those whose values, of both sides together, lie far enough apart that a change
-- can be larger than the floor. The side of a value is not used for this, so the level holds.
CREATE TABLE family AS
SELECT k.area, k.name, rank_p(k.side, k.bytes) AS p, rank_least_p(k.side, k.bytes) AS least_p, NULL AS holm_p
FROM pair p JOIN known k ON k.area = p.area AND k.name = p.name
WHERE NOT p.valued AND NOT p.unknown AND NOT p.suppressed AND p.span > (SELECT l.floor_bytes FROM area_floor l
    WHERE l.area = p.area)
  AND min(p.base_runs, p.head_runs) >= (SELECT least_runs FROM setting)
GROUP BY k.area, k.name;

-- R. E. Tarone, A Modified Bonferroni Method for Discrete Data, Biometrics 46 (1990): what no outcome could make
-- significant does not count among the tests. tests: the least k such that at most k metrics can reach level / k.
CREATE TABLE family_size AS
WITH numbered AS (SELECT least_p, row_number() OVER (ORDER BY least_p) AS k FROM family)
SELECT count(*) AS metrics,
       coalesce((SELECT min(n.k) FROM numbered n
		 WHERE (SELECT count(*) FROM family f WHERE f.least_p <= (SELECT level FROM setting) / n.k) <= n.k),
		     0) AS tests,
       min(least_p) AS least_p
FROM family;

-- S. Holm, A Simple Sequentially Rejective Multiple Test Procedure, Scandinavian Journal of Statistics 6 (1979).
UPDATE family SET holm_p = x.holm_p
FROM (SELECT area, name, max(min(1.0, p * (tests - place + 1))) OVER (ORDER BY place) AS holm_p
      FROM (SELECT f.area, f.name, f.p, s.tests, row_number() OVER (ORDER BY f.p, f.area, f.name) AS place
	    FROM family f JOIN family_size s
	    WHERE f.least_p <= (SELECT level FROM setting) / max(s.tests, 1))) x
WHERE x.area = family.area AND x.name = family.name;

CREATE TABLE difference AS
SELECT CASE WHEN NOT p.base_present THEN 'head' WHEN NOT p.head_present THEN 'base' ELSE 'both' END AS side, p.area,
    p.name,
       CAST(p.old_bytes AS INTEGER) AS old_bytes, CAST(p.new_bytes AS INTEGER) AS new_bytes,
	   CAST(p.delta_bytes AS INTEGER) AS delta_bytes,
       CASE WHEN r.base > 1 OR r.head > 1 THEN CAST(p.mad AS INTEGER) END AS noise_bytes, f.holm_p,
       CASE WHEN p.suppressed THEN 's'
	    WHEN f.holm_p <= s.level AND abs(p.delta_bytes) > max(s.spreads * p.mad,
		(SELECT l.floor_bytes FROM area_floor l WHERE l.area = p.area)) THEN '!'
	    WHEN p.structural THEN ''
	    WHEN max(r.base, r.head) > 1 AND (p.meet OR abs(p.delta_bytes) <= s.spreads * p.mad) THEN '~'
	    ELSE '' END AS mark,
       coalesce(p.reason, '') AS reason, p.structural
FROM pair p
JOIN area_state a ON a.area = p.area AND a.base > 0 AND a.head > 0
LEFT JOIN family f ON f.area = p.area AND f.name = p.name
JOIN side_runs r
JOIN setting s
WHERE NOT p.valued AND (p.delta_bytes <> 0 OR p.reason IS NOT NULL OR p.base_present = 0 OR p.head_present = 0)
  AND NOT p.base_lacking AND NOT p.head_lacking
  AND (NOT p.unknown OR NOT p.base_present OR NOT p.head_present)
  /* What is there in part, and what may be there: which has more is not known. */
  AND NOT (p.area = 'vmalloc' AND p.unknown);

-- A value on which several runs disagree is not a fact of a side.
CREATE TABLE other_value AS
SELECT CASE WHEN NOT p.base_present THEN 'head' WHEN NOT p.head_present THEN 'base' ELSE 'both' END AS side, p.area,
    p.name,
       coalesce(p.old, '') AS old, coalesce(p.new, '') AS new, p.suppressed
FROM pair p
JOIN area_state a ON a.area = p.area AND a.base > 0 AND a.head > 0
WHERE p.valued AND p.old IS NOT p.new AND NOT p.base_lacking AND NOT p.head_lacking
  AND (p.old IS NOT NULL OR NOT p.base_present) AND (p.new IS NOT NULL OR NOT p.head_present)
  AND (p.base_present = p.base_runs OR NOT p.base_present) AND (p.head_present = p.head_runs OR NOT p.head_present);

-- Budgets: a pattern stands for each metric that it matches. An expired budget still applies, so that no comparison
-- becomes more lenient with time.
CREATE TABLE budget_result AS
WITH subject AS (
	SELECT b.rule, p.area || '/' || p.name AS metric, p.old_bytes AS old, p.new_bytes AS new, NULL AS why
	FROM budget b JOIN pair p ON p.area || '/' || p.name = b.metric OR p.area || '/' || p.name GLOB b.metric
	WHERE NOT p.valued AND EXISTS (SELECT 1 FROM area_state a WHERE a.area = p.area AND a.head > 0 AND a.base > 0)
	UNION ALL
	/* For head alone: a limit on what it may have needs no base. */
	SELECT b.rule, h.area || '/' || h.name, NULL, h.middle, NULL
	FROM budget b JOIN stat h ON h.area || '/' || h.name = b.metric OR h.area || '/' || h.name GLOB b.metric
	WHERE h.side = 1 AND h.valued = 0 AND EXISTS (SELECT 1 FROM area_state a WHERE a.area = h.area AND a.head > 0
	    AND a.base = 0)
	UNION ALL
	SELECT b.rule, NULL, median(v.value) FILTER (WHERE v.side = 0), median(v.value) FILTER (WHERE v.side = 1),
	    max(v.why)
	FROM budget b JOIN budget_value v USING (rule)
	GROUP BY b.rule
), judged AS (
	SELECT b.rule, b.name, s.metric, s.old, s.new, b.reason, b.expires, b.expires < date('now') AS expired,
	       min(coalesce(b.at_most, 9e999), coalesce(s.old + b.max_increase, 9e999),
		   coalesce(s.old * (1 + b.max_increase_percent / 100.0), 9e999)) AS most,
	       CASE WHEN s.rule IS NULL THEN 'no metric ' || b.metric || ' is known of both sides'
		    WHEN s.new IS NULL THEN coalesce('head: ' || s.why, 'unknown in head')
		    WHEN s.old IS NULL AND (b.max_increase IS NOT NULL OR b.max_increase_percent IS NOT NULL)
		    THEN coalesce('base: ' || s.why, 'unknown in base') END AS why
	FROM budget b LEFT JOIN subject s USING (rule)
)
SELECT rule, name, metric, old, new, CASE WHEN why IS NULL THEN round(most, 3) END AS most,
       CASE WHEN why IS NOT NULL THEN why ELSE printf('%,d where %,d is allowed, ', new, most)
	   || iif(old IS NULL, 'unknown before', printf('%,d before', old)) END AS says, reason, expires,
	   coalesce(expired, 0) AS expired, why,
       CASE WHEN why IS NOT NULL THEN 'unknown' WHEN new > most THEN 'broken' ELSE 'kept' END AS state
FROM judged;

CREATE TABLE suppression_result AS
SELECT s.metric, s.reason, s.expires, coalesce(s.expires < date('now'), 0) AS expired,
       (SELECT count(*) FROM difference d WHERE d.area || '/' || d.name = s.metric
	   OR d.area || '/' || d.name GLOB s.metric) AS differences
FROM suppression s;

-- The cost of caches whose objects or slabs changed: the structure, times the number of objects.
CREATE TABLE cache_record(cache TEXT, record TEXT);
-- Where a cache is not named after its structure (as KMEM_CACHE() does), by the file that creates it.
INSERT INTO cache_record VALUES
	('inode_cache', 'inode') /* fs/inode.c */, ('filp', 'file') /* fs/file_table.c */,
	    ('mnt_cache', 'mount') /* fs/namespace.c */,
	('signal_cache', 'signal_struct'), ('sighand_cache', 'sighand_struct'), ('files_cache', 'files_struct'),
	    ('fs_cache', 'fs_struct') /* kernel/fork.c */,
	('cred_jar', 'cred') /* kernel/cred.c */, ('radix_tree_node', 'xa_node') /* lib/radix-tree.c */,
	('kernfs_node_cache', 'kernfs_node'), ('kernfs_iattrs_cache', 'kernfs_iattrs') /* fs/kernfs/mount.c */,
	('proc_inode_cache', 'proc_inode') /* fs/proc/inode.c */,
	    ('shmem_inode_cache', 'shmem_inode_info') /* mm/shmem.c */,
	('hugetlbfs_inode_cache', 'hugetlbfs_inode_info') /* fs/hugetlbfs/inode.c */,
	    ('bdev_cache', 'bdev_inode') /* block/bdev.c */,
	('ext4_inode_cache', 'ext4_inode_info') /* fs/ext4/super.c */,
	    ('sock_inode_cache', 'socket_alloc') /* net/socket.c */,
	('skbuff_head_cache', 'sk_buff'), ('skbuff_fclone_cache', 'sk_buff_fclones') /* net/core/skbuff.c */,
	('TCP', 'tcp_sock'), ('TCPv6', 'tcp6_sock'), ('UDP', 'udp_sock'), ('UDPv6', 'udp6_sock'), ('UNIX', 'unix_sock'),
	('UNIX-STREAM', 'unix_sock'), ('RAW', 'raw_sock'),
	    ('RAWv6', 'raw6_sock') /* proto_register(), net/core/sock.c */,
	('eventpoll_epi', 'epitem') /* fs/eventpoll.c */, ('file_lock_cache', 'file_lock') /* fs/locks.c */,
	('jbd2_journal_head', 'journal_head') /* fs/jbd2/journal.c */,
	    ('trace_event_file', 'trace_event_file') /* kernel/trace/trace_events.c */;

CREATE TABLE growth AS
WITH cache AS (
	SELECT name, side, max(json_extract(facts, '$."object bytes"')) AS size,
	    max(json_extract(facts, '$."objects per slab"')) AS per_slab,
	       max(json_extract(facts, '$."pages per slab"')) AS pages,
	       /* /proc/slabinfo counts the free objects of slabs that a CPU has as used. */
	       coalesce(median(json_extract(facts, '$.allocated')), median(json_extract(facts, '$.objects'))) AS objects
	FROM thing WHERE area = 'slab'
	GROUP BY name, side
), page(bytes) AS (
	SELECT CAST(max(value) AS INTEGER) FROM thing WHERE area = 'kernel' AND name = 'page size'
), named AS (
	SELECT b.name AS cache, coalesce((SELECT r.record FROM cache_record r WHERE r.cache = b.name),
	    b.name) AS record, b.size AS old_size, h.size AS new_size,
	       h.objects, b.per_slab AS old_per_slab, h.per_slab AS new_per_slab, b.pages AS old_pages,
		   h.pages AS new_pages, p.bytes AS page_bytes
	FROM cache b JOIN cache h ON h.name = b.name AND h.side = 1 JOIN page p
	WHERE b.side = 0 AND (b.size <> h.size OR b.per_slab <> h.per_slab OR b.pages <> h.pages)
	UNION ALL
	/* A struct page for every page frame. */
	SELECT 'memmap', 'page', b.bytes, h.bytes, median(t.bytes) / h.bytes, NULL, NULL, NULL, NULL, NULL
	FROM record b JOIN record h ON h.name = 'page' AND h.side = 1 AND h.bytes > 0
	JOIN thing t ON t.area = 'class' AND t.name = 'memmap' AND t.side = 1
	WHERE b.name = 'page' AND b.side = 0 AND b.bytes <> h.bytes
	GROUP BY b.bytes, h.bytes
), ended AS (
	/* Objects are of a structure that they have room for, or whose last member they end in or behind: task_struct
	   is cut in thread.fpu, which is as large as the CPU needs (fpu__init_task_struct_size(),
	   arch/x86/kernel/fpu/init.c), kmem_cache in node[] (kmem_cache_init(), mm/slub.c). */
	SELECT n.*, b.bytes AS old_bytes, h.bytes AS new_bytes,
	       (b.bytes <= n.old_size OR n.old_size > (SELECT max(m.bit_offset) / 8 FROM record_member m
						       WHERE m.record = n.record AND m.side = 0
							   AND m.name NOT GLOB '*[.[]*'))
	       AND (h.bytes <= n.new_size OR n.new_size > (SELECT max(m.bit_offset) / 8 FROM record_member m
							   WHERE m.record = n.record AND m.side = 1
							       AND m.name NOT GLOB '*[.[]*')) AS fits
	FROM named n
	LEFT JOIN record b ON b.name = n.record AND b.side = 0
	LEFT JOIN record h ON h.name = n.record AND h.side = 1
)
SELECT cache, iif(fits, record, NULL) AS record, old_size, new_size, CAST(objects AS INTEGER) AS objects,
       CAST(objects * (new_size - old_size) AS INTEGER) AS object_bytes,
       CAST(objects * page_bytes * (1.0 * new_pages / new_per_slab - 1.0 * old_pages
	   / old_per_slab) AS INTEGER) AS slab_bytes,
       CASE WHEN old_pages <> new_pages OR old_per_slab <> new_per_slab
	    THEN printf('%d in %d pages to %d in %d', old_per_slab, old_pages, new_per_slab, new_pages) END AS slab,
       CASE WHEN fits
	    THEN nullif(substr(coalesce('; ' || (SELECT says FROM record_says s WHERE s.record = ended.record), '') ||
			       /* What is cut off, or comes behind the structure, has another size. */
			       CASE WHEN new_bytes - old_bytes <> new_size - old_size
				    THEN printf('; sizeof %d to %d, objects %d to %d', old_bytes, new_bytes, old_size,
					new_size) ELSE '' END, 3), '') END AS members
FROM ended;

-- What makes the comparison incomplete. Every running kernel has rows in these areas.
CREATE TABLE incomplete AS
SELECT CASE side WHEN 0 THEN 'base' ELSE 'head' END AS side,
       path || iif((SELECT count(*) FROM run o WHERE o.side = r.side AND o.path = r.path) > 1, '@' || capture_id, '')
	   || ': ' || incomplete AS why
FROM run r WHERE incomplete IS NOT NULL
UNION ALL
SELECT iif(base = 0, 'base', 'head'), 'no data for ' || area
FROM area_state
WHERE area IN ('meminfo', 'zone', 'slab', 'vmalloc', 'process') AND (base = 0) <> (head = 0)
UNION ALL
SELECT iif(base = 0, 'base', 'head'), 'no data for leak: it was not searched (load --leaks)'
FROM area_state
WHERE area = 'leak' AND (base = 0) <> (head = 0)
UNION ALL
SELECT 'budget', name || ': ' || why FROM budget_result WHERE state = 'unknown';

-- The verdict in numbers. With at least this many runs per side, bytes differ when there is an alarm; with fewer,
-- everything outside the spread differs.
CREATE TABLE outcome AS
WITH n AS (
	SELECT (SELECT count(*) FROM difference WHERE mark = '!') AS alarms,
	       (SELECT count(*) FROM difference WHERE mark IN ('', '!')
		   AND (r.base < s.least_runs OR r.head < s.least_runs OR structural OR mark = '!')) AS differ,
	       (SELECT count(*) FROM difference WHERE mark = '') AS beyond,
	       (SELECT count(*) FROM difference WHERE mark = '~') AS noise,
	       (SELECT count(*) FROM difference WHERE side <> 'both' AND mark <> 's') AS alone,
	       (SELECT count(*) FROM other_value WHERE NOT suppressed) AS facts,
	       (SELECT count(*) FROM budget_result WHERE state = 'broken') AS broken,
	       (SELECT count(*) FROM budget_result WHERE state = 'kept') AS kept,
	       (SELECT count(*) FROM budget_result) AS budgets,
	       (SELECT count(*) FROM budget_result WHERE expired) + (SELECT count(*) FROM suppression_result
		   WHERE expired) AS expired,
	       (SELECT count(*) FROM difference WHERE mark = 's') AS suppressed,
	       (SELECT count(*) FROM incomplete) AS incomplete,
	       r.base, r.head, min(r.base, r.head) < s.least_runs AS few, s.least_runs
	FROM side_runs r JOIN setting s
)
SELECT *, 4 * (differ + facts > 0) + 8 * (broken > 0) + 16 * (incomplete > 0) AS status FROM n;

CREATE TABLE verdict AS
WITH part(place, text) AS (
	SELECT 1, printf('%d of %d budgets broken (', broken, budgets) ||
		  (SELECT group_concat(name, ', ') FROM (SELECT DISTINCT name FROM budget_result WHERE state = 'broken'
		      LIMIT 3)) || iif(broken > 3, ', …)', ')')
	FROM outcome WHERE broken > 0
	UNION ALL
	SELECT 2, printf('%d alarm%s, the largest %s', alarms, iif(alarms = 1, '', 's'),
			 (SELECT printf('%s %s %+,.1f KiB', area, name, delta_bytes / 1024.0) FROM difference
			     WHERE mark = '!' ORDER BY abs(delta_bytes) DESC, area, name LIMIT 1))
	FROM outcome WHERE alarms > 0
	UNION ALL
	SELECT 3, iif(differ + facts = 0,
		      CASE WHEN beyond > 0 THEN printf('%d change%s beyond the spread of the runs, but no alarm',
			  beyond, iif(beyond = 1, '', 's'))
			   WHEN noise > 0 THEN 'nothing differs beyond the spread of the runs'
			       ELSE 'no difference in what both sides have' END,
		      iif(differ > 0, printf('%d difference%s', differ, iif(differ = 1, '', 's')), 'no difference') ||
		      iif(EXISTS (SELECT 1 FROM area WHERE name IN ('type', 'image')),
			  ' in structures and in the image of the kernel', ' in memory') ||
		      iif(facts > 0, printf(', %d in settings, structures and facts', facts), ''))
	FROM outcome
	UNION ALL
	SELECT 4, printf('too few runs (%d and %d, %d per side are needed) to distinguish change from chance: no alarm',
	    base, head, least_runs)
	FROM outcome WHERE few AND EXISTS (SELECT 1 FROM difference WHERE NOT structural
	    AND area NOT IN ('type', 'image'))
	UNION ALL
	SELECT 5,
	    printf('with %d and %d runs no change of %d metrics can be distinguished from chance (p is at least %.2g): '
	    || 'more runs per side are needed', base, head, metrics, least_p)
	FROM outcome JOIN family_size WHERE NOT few AND metrics > 0 AND least_p * tests > (SELECT level FROM setting)
	UNION ALL
	SELECT 6, printf('%d of %d budgets kept', kept, budgets) FROM outcome WHERE budgets > 0 AND broken = 0
	UNION ALL
	SELECT 7, printf('%d suppressed', suppressed) FROM outcome WHERE suppressed > 0
	UNION ALL
	SELECT 8, printf('%d expired budget%s or suppression%s', expired, iif(expired = 1, '', 's'),
	    iif(expired = 1, '', 's')) FROM outcome WHERE expired > 0
	UNION ALL
	SELECT 9, 'INCOMPLETE: ' || (SELECT group_concat(side || ': ' || why, '; ')
	    FROM (SELECT side, why FROM incomplete LIMIT 3)) || iif(incomplete > 3, '; …', '')
	FROM outcome WHERE incomplete > 0
)
SELECT group_concat(text, '; ') AS text FROM (SELECT text FROM part ORDER BY place);
