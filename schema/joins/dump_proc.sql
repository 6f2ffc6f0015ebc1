-- SPDX-License-Identifier: GPL-2.0-or-later
-- when: SELECT EXISTS (SELECT 1 FROM capture WHERE kind = 'vmcore') AND EXISTS (SELECT 1 FROM capture WHERE kind =
--     'proc')
-- A dump and a /proc snapshot of the same boot in one case: the same tables filled from two sources
-- must agree. It runs at the end of each load; a pair is compared once, and the checks belong to the capture
-- that was loaded later.
--
-- The same boot: the same release, no different build-id, and the times of boot are within 5 seconds of
-- each other (a dump's uptime is in ticks, a snapshot's time may be rounded), or, where one of them is
-- unknown, the same host name within an hour. The snapshot nearest in time is taken; it must be within a
-- minute.
--
-- The rows of each table are converted to one shape (table fact); a row of table rule says how they are judged. To
-- compare one more table, add its name below, its facts and its rule.

CREATE TEMP TABLE pair AS
WITH known AS NOT MATERIALIZED (
	SELECT capture_id, kind, kernel_release, build_id, hostname, captured_at,
	       captured_at - uptime_s AS boot_at
	FROM capture
), near AS (
	SELECT d.capture_id AS dump, p.capture_id AS proc,
	       abs(0.0 + d.captured_at - p.captured_at) AS apart
	FROM (SELECT * FROM known WHERE kind = 'vmcore') d
	CROSS JOIN (SELECT * FROM known WHERE kind = 'proc') p /* in this order: dumps are few */
	WHERE d.kernel_release = p.kernel_release
	  AND coalesce(d.build_id = p.build_id, 1)
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

-- Only the rows of the pairs, under the names of the tables, because a case may hold thousands of captures. They are
-- not read through the views over series, which SQLite would read for every capture.
CREATE TEMP TABLE of_pair AS SELECT dump AS capture_id FROM pair UNION SELECT proc FROM pair;
-- The load results of their files; hidden addresses do not remove rows.
CREATE TEMP TABLE loaded AS
SELECT capture_id, collector, status = 'complete' OR (reason LIKE 'addresses are hidden%' AND unknowns <= rows) AS whole
FROM main.load
WHERE capture_id IN (SELECT capture_id FROM of_pair);
-- include: of_pair zone free_area free_list pageblock_count zone_lowmem_reserve zone_stat node_stat pcp vmstat
-- include: of_pair meminfo memory_map migratetype module swap_area task vmalloc_area slab_cache process_memory vma
-- include: of_pair cgroup cgroup_stat sysctl

-- Allowed difference of a number of pages, per zone and (node_id NULL) for the machine: the machine runs on between a
-- snapshot and a dump. This allows 64 pages per zone and 1 % of its pages for each second beyond the first.
CREATE TEMP TABLE slack AS
WITH a_zone AS MATERIALIZED (
	SELECT p.*, z.node_id, z.zone_name,
	       CAST(64 + coalesce(z.managed_pages, 0) * p.late / 100 AS INTEGER) AS pages
	FROM pair p JOIN zone z ON z.capture_id = p.dump
)
SELECT * FROM a_zone
UNION ALL
SELECT p.*, NULL, NULL, (SELECT CAST(total(z.pages) AS INTEGER) FROM a_zone z WHERE z.dump = p.dump)
FROM pair p;

-- The rule of each table. It counts the items that differ or, if added is set, sums the differences. Allowed is: fixed,
-- plus by_page for each page of slack, plus by_second of the items for each second beyond the first. An item on one
-- side only differs if both loads are named and that of the other side is complete; else it is unknown. A %d in what
-- stands for the allowed difference of a single number.
CREATE TEMP TABLE rule AS
SELECT column1 AS name, column2 AS what, column3 AS added, column4 AS fixed, column5 AS by_page,
       column6 AS by_second, column7 AS dump_load, column8 AS proc_load, column9 AS why
FROM (VALUES
('free_area', 'pages in free blocks that differ', 1, 0, 1, 0, NULL, NULL,
 'pages move between the snapshot and the dump'),
('free_list', 'pages in listed blocks that differ', 1, 0, 1, 0, NULL, NULL,
 'pages move between the snapshot and the dump'),
('pageblock_count', 'pageblocks that differ', 1, -1, 1 / 64.0, 0, NULL, NULL,
 'blocks change their type when types are mixed'),
('zone', 'sizes and watermarks that differ', 0, 0, 0, 0, NULL, NULL,
 'they do not move; min is compared without the boost, where both sides print it, and low and high by their distance '
     || 'from min'),
('zone_lowmem_reserve', 'reserves that differ', 0, 0, 0, 0, NULL, NULL, 'they do not move'),
('zone_stat', 'counters further apart than %d', 0, 0, 0, 0, NULL, NULL,
 'pages move between the snapshot and the dump'),
('pcp', 'CPUs whose count is further apart than %d or whose batch differs', 0, 0, 0, 0, NULL, NULL,
 'pages move between the snapshot and the dump'),
('node_stat', 'counters further apart than %d', 0, 0, 0, 0, NULL, NULL,
 'pages move between the snapshot and the dump'),
('vmstat', 'amounts further apart than %d', 0, 0, 0, 0, NULL, NULL,
 'pages move, and counters are kept per CPU and folded now and then'),
('meminfo', 'fields further apart than %d kB', 0, 0, 0, 0, NULL, NULL,
 'pages move, and counters are kept per CPU and folded now and then'),
('memory_map', 'resources that differ', 0, 0, 0, 0, 'memory_map', 'proc/iomem', 'they do not move'),
('zone_type', 'zone types that differ', 0, 0, 0, 0, NULL, NULL, 'they do not move'),
('migratetype', 'migrate types that differ', 0, 0, 0, 0, NULL, NULL, 'they do not move'),
('module', 'modules that differ', 0, 0, 0, 0, 'module', 'proc/modules',
 'modules are loaded and removed by hand or at boot'),
('swap_area', 'swap areas that differ, or whose use is further apart than %d kB', 0, 0, 0, 0,
 'swap', 'proc/swaps', 'pages are swapped in and out between the snapshot and the dump'),
('task', 'processes that differ', 0, 4, 0, 0.02, 'task', 'proc/PID',
 'processes come and go, among them the one that copied /proc; a worker of the kernel is called by what it did last'),
('cgroup', 'memory cgroups whose limits differ, or whose usage is further apart than %d bytes', 0, 0, 0, 0, NULL, NULL,
 'pages are charged and uncharged between the snapshot and the dump'),
('cgroup_stat', 'amounts further apart than %d bytes', 0, 0, 0, 0, NULL, NULL,
 'pages are charged and uncharged between the snapshot and the dump'),
('vmalloc_area', 'areas that differ', 0, 8, 0, 0.02, 'vmalloc', 'proc/vmallocinfo',
 'stacks of tasks and buffers come and go; by size, pages and caller where /proc hides the addresses'),
('slab_cache', 'caches that differ in sizes, or whose slabs are further apart than %d pages', 0, 0, 0, 0,
 'slab', 'proc/slabinfo', 'objects come and go between the snapshot and the dump'),
('process_memory', 'processes that have an amount further apart than %d kB and 2 %%', 0, 4, 0, 0.02, NULL, NULL,
 'processes go on, among them those that ran when /proc was read; up to 6.5 smaps leaves out huge pages that NUMA '
     || 'balancing watches'),
('sysctl', 'settings that differ', 0, 0, 0, 0, NULL, NULL, 'they change by hand alone'),
('vma', 'processes whose mappings differ', 0, 4, 0, 0.02, 'process', 'proc/PID',
 'processes come and go, and map what they need'));

-- The amount of an item, or of a part of it (such as a mapping of a process), may differ by its slack times the pages
-- of slack, plus spare; v1 to v7 may not differ where both are known.
CREATE TEMP TABLE fact(name, capture_id, node_id, zone_name, item, part, amount, slack, spare, v1, v2, v3, v4, v5, v6,
    v7);

INSERT INTO fact(name, capture_id, node_id, zone_name, item, amount)
SELECT 'free_area', capture_id, node_id, zone_name, page_order,
       1.0 * free_blocks * (1 << min(page_order, 40))
FROM free_area
UNION ALL
SELECT 'free_list', capture_id, node_id, zone_name, page_order || migratetype,
       1.0 * free_blocks * (1 << min(page_order, 40))
FROM free_list
UNION ALL
SELECT 'pageblock_count', capture_id, node_id, zone_name, migratetype, 1.0 * blocks
FROM pageblock_count;

INSERT INTO fact(name, capture_id, node_id, zone_name, item, v1)
SELECT 'zone', capture_id, node_id, zone_name, i.column1,
       CASE i.column1
       WHEN 'start' THEN start_pfn
       WHEN 'spanned' THEN spanned_pages
       WHEN 'present' THEN present_pages
       WHEN 'managed' THEN managed_pages
       /* /proc/zoneinfo prints the boost in later kernels than those that boost: there a snapshot's is unknown. */
       WHEN 'min' THEN CASE WHEN boost_pages IS NOT NULL THEN min_pages - boost_pages
			    WHEN NOT EXISTS (SELECT 1 FROM of_pair p JOIN main.zone d ON d.capture_id = p.capture_id
					     WHERE d.boost_pages IS NOT NULL) THEN min_pages END
       WHEN 'low' THEN low_pages - min_pages
       WHEN 'high' THEN high_pages - min_pages END
FROM zone CROSS JOIN (VALUES ('start'), ('spanned'), ('present'), ('managed'), ('min'), ('low'), ('high')) i
UNION ALL
SELECT 'zone_lowmem_reserve', capture_id, node_id, zone_name, for_zone, reserve_pages
FROM zone_lowmem_reserve
UNION ALL
SELECT 'zone_type', t.capture_id, NULL, NULL, value, name
FROM of_pair p CROSS JOIN main.zone_type t USING (capture_id)
UNION ALL
/* Without pagetypeinfo a snapshot has those that such a kernel usually has. */
SELECT 'migratetype', capture_id, NULL, NULL, value, name
FROM migratetype m
WHERE EXISTS (SELECT 1 FROM loaded l WHERE l.capture_id = m.capture_id
    AND collector IN ('constants', 'proc/pagetypeinfo'));

-- Counts of events are left out: they only grow.
INSERT INTO fact(name, capture_id, node_id, zone_name, item, amount, slack, v1)
SELECT 'zone_stat', capture_id, node_id, zone_name, name, 1.0 * value, 1, NULL
FROM zone_stat
WHERE name NOT LIKE 'numa\_%' ESCAPE '\'
UNION ALL
SELECT 'node_stat', capture_id, NULL, NULL, node_id || name, 1.0 * value, 1, NULL
FROM node_stat
WHERE name NOT LIKE 'workingset%' AND name NOT LIKE 'pg%' AND name NOT LIKE 'nr\_vmscan%' ESCAPE '\'
  AND name NOT IN ('nr_dirtied', 'nr_written')
UNION ALL
SELECT 'vmstat', capture_id, NULL, NULL, name, 1.0 * value, 2, NULL
FROM vmstat
WHERE name LIKE 'nr\_%' ESCAPE '\' AND name NOT LIKE 'nr\_vmscan%' ESCAPE '\'
  AND name NOT IN ('nr_dirtied', 'nr_written')
UNION ALL
SELECT 'meminfo', capture_id, NULL, NULL, name, 1.0 * value_kb,
       iif(name IN ('Committed_AS', 'MemAvailable'), 64, 8), NULL
FROM meminfo
UNION ALL
SELECT 'pcp', capture_id, node_id, zone_name, cpu, 1.0 * pages, 1, batch
FROM pcp;

-- Cgroups that are alive: a snapshot has no others. Events are left out.
INSERT INTO fact(name, capture_id, item, amount, slack, v1, v2, v3, v4, v5)
SELECT 'cgroup', capture_id, path, 1.0 * usage_bytes, 4096, min_bytes, low_bytes, high_bytes, max_bytes, swap_max_bytes
FROM cgroup
WHERE path IS NOT NULL AND dying IS NOT 1
UNION ALL
SELECT 'cgroup_stat', s.capture_id, s.path || ' ' || s.name, 1.0 * s.value, 8192, NULL, NULL, NULL, NULL, NULL
FROM cgroup_stat s JOIN cgroup g ON g.capture_id = s.capture_id AND g.path = s.path AND g.addr IS s.addr
    AND g.dying IS NOT 1
WHERE s.name NOT LIKE 'pg%' AND s.name NOT LIKE 'workingset%' AND s.name NOT LIKE 'thp\_%' ESCAPE '\'
  AND s.name NOT LIKE 'swp%' AND s.name NOT LIKE 'zswp%' AND s.name NOT LIKE 'numa\_%' ESCAPE '\';

-- In a list of numbers a file has tabs between them, and so does the output of sysctl(8).
INSERT INTO fact(name, capture_id, item, v1)
SELECT 'sysctl', capture_id, name, replace(value, char(9), ' ')
FROM sysctl
WHERE value IS NOT NULL;

-- A swap area whose file is not in the dump is named by its number.
INSERT INTO fact(name, capture_id, item, amount, slack, v1, v2, v3)
SELECT 'swap_area', capture_id, path, 1.0 * used_kb, 8, kind, size_kb, priority
FROM swap_area
WHERE path NOT LIKE '(%';

-- A cache whose name is not in the dump is named by its address.
INSERT INTO fact(name, capture_id, item, amount, slack, v1, v2, v3)
SELECT 'slab_cache', capture_id, name, sum(1.0 * slabs * pages_per_slab), 1, max(slot_bytes),
       max(objects_per_slab), max(pages_per_slab)
FROM slab_cache
WHERE name NOT LIKE '(0x%'
GROUP BY capture_id, name;

-- Up to 6.1 a task keeps a part of the counters of its process for itself, of which /proc/PID/status does not know.
INSERT INTO fact(name, capture_id, item, part, amount, slack, spare)
SELECT 'process_memory', capture_id, pid, p.column1, amount, 4, amount / 50 + coalesce(thp_kb, 0)
FROM (SELECT m.*, p.column1,
	     1.0 * CASE p.column1 WHEN 'vss' THEN vss_kb WHEN 'rss' THEN rss_kb WHEN 'pss' THEN pss_kb
				  WHEN 'uss' THEN uss_kb WHEN 'anon' THEN anon_kb WHEN 'swap' THEN swap_kb
				  WHEN 'page table' THEN page_table_kb WHEN 'locked' THEN locked_kb
				  WHEN 'hugetlb' THEN hugetlb_kb END AS amount
      FROM process_memory m
      CROSS JOIN (VALUES ('vss'), ('rss'), ('pss'), ('uss'), ('anon'), ('swap'), ('page table'), ('locked'),
	  ('hugetlb')) p) p;

-- Mappings of the processes whose mappings the snapshot has; the dump has those that several processes share once.
-- [vsyscall] is in every list of the kernel's and is no mapping of the process (get_gate_vma()).
INSERT INTO fact(name, capture_id, item, part, v1, v2, v3)
SELECT 'vma', capture_id, pid, start_addr, end_addr, perms, path
FROM vma
WHERE pid IN (SELECT w.pid FROM vma w JOIN pair p ON w.capture_id = p.proc)
  AND path IS NOT '[vsyscall]'
  AND pid NOT IN (SELECT w.pid FROM process_memory w WHERE w.same_as_pid IS NOT NULL);

INSERT INTO fact(name, capture_id, item, v1, v2, v3, v4, v5, v6)
SELECT 'memory_map', capture_id, printf('%x %x %d', start_addr, end_addr, depth),
       name, NULL, NULL, NULL, NULL, NULL
FROM memory_map
UNION ALL
SELECT 'module', capture_id, name, bytes, refcount, coalesce(used_by, iif(whole, '', NULL)), state, addr,
       coalesce(taints, iif(whole, '', NULL))
FROM (SELECT m.*, EXISTS (SELECT 1 FROM loaded l WHERE l.capture_id = m.capture_id AND whole
			    AND collector IN ('module', 'proc/modules')) AS whole FROM module m)
UNION ALL
/* Processes; a snapshot without process 2 has only some of them, and no data about the others. A name is
   longer than 15 bytes where the kernel extends it, which is on a page of its own. */
SELECT 'task', capture_id, pid, ppid, uid, iif(comm LIKE 'kworker/%', 'kworker', substr(comm, 1, 15)),
       NULL, NULL, NULL
FROM task t
WHERE pid = coalesce(tgid, pid)
  AND (EXISTS (SELECT 1 FROM task w JOIN pair p ON w.capture_id = p.proc WHERE w.pid = 2)
       OR pid IN (SELECT w.pid FROM task w JOIN pair p ON w.capture_id = p.proc))
UNION ALL
/* Areas freed lately may be flushed at any time. */
SELECT 'vmalloc_area', capture_id, start_addr, bytes, pages, caller, kind, phys_addr, nodes
FROM vmalloc_area
WHERE kind IS NOT 'unpurged' AND start_addr IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM vmalloc_area WHERE start_addr IS NULL)
UNION ALL
SELECT 'vmalloc_area', capture_id,
       printf('%d %d %s ', bytes, pages, caller)
       || row_number() OVER (PARTITION BY capture_id, bytes, pages, caller),
       NULL, NULL, NULL, NULL, NULL, NULL
FROM vmalloc_area
WHERE kind IS NOT 'unpurged' AND caller IS NOT NULL
  AND EXISTS (SELECT 1 FROM vmalloc_area WHERE start_addr IS NULL);

-- Item by item: sides is 2 when both have it; both is set when both have such a value.
CREATE TEMP TABLE compared AS
SELECT s.at, s.dump, s.proc, s.late, s.pages, f.name, f.node_id, f.zone_name, f.item,
       count(DISTINCT f.capture_id) AS sides, max(f.capture_id = s.proc) AS in_proc,
       max(count(amount), count(v1), count(v2), count(v3), count(v4), count(v5), count(v6), count(v7)) > 1 AS both,
       CASE WHEN count(amount) > 1 THEN max(amount) - min(amount) END AS apart, min(f.slack) * s.pages AS allowed,
	   max(f.spare) AS spare,
       max(v1) IS NOT min(v1) OR max(v2) IS NOT min(v2) OR max(v3) IS NOT min(v3) OR max(v4) IS NOT min(v4)
       OR max(v5) IS NOT min(v5) OR max(v6) IS NOT min(v6) OR max(v7) IS NOT min(v7) AS unequal
FROM slack s
CROSS JOIN fact f ON f.capture_id IN (s.dump, s.proc) AND f.node_id IS s.node_id AND f.zone_name IS s.zone_name
GROUP BY s.dump, f.name, f.node_id, f.zone_name, f.item, f.part;

CREATE TEMP TABLE found AS
SELECT c.at, c.dump, c.proc, r.name, c.node_id, c.zone_name, printf(r.what, min(c.allowed)) AS what,
       CAST(CASE WHEN r.added THEN total(c.apart)
	    ELSE count(DISTINCT iif(c.unequal OR coalesce(c.apart > c.allowed + coalesce(c.spare, 0), 0)
				    OR (c.sides = 1 AND coalesce(l.whole, 0)), c.item, NULL)) END AS INTEGER) AS n,
       CAST(r.fixed + r.by_page * c.pages + r.by_second * c.late * count(DISTINCT c.item) AS INTEGER) AS tolerance,
       r.why
FROM rule r
CROSS JOIN compared c USING (name)
LEFT JOIN loaded l ON c.sides = 1 /* what the side says that has no such item */
		  AND l.capture_id = iif(c.in_proc, c.dump, c.proc)
		  AND l.collector = iif(c.in_proc, r.dump_load, r.proc_load)
GROUP BY c.dump, r.rowid, c.node_id, c.zone_name
HAVING max(c.both) OR (r.dump_load IS NOT NULL AND max(c.sides = 2 OR c.in_proc) AND max(c.sides = 2 OR NOT c.in_proc));

INSERT INTO "check"(capture_id, name, subject, left_label, left_value, right_label, right_value,
		    tolerance, ok, why)
SELECT at, 'dump = /proc: ' || name, 'node ' || node_id || ' ' || zone_name,
       printf('%s (captures %d and %d)', what, dump, proc), n, 'none', 0, tolerance,
       n <= tolerance, why
FROM found;
