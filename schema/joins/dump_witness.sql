-- SPDX-License-Identifier: GPL-2.0-or-later
-- Identities within a dump: numbers that the kernel stores twice, or derives from others, must agree with those. This
-- detects a damaged number. Both sides are in the case already, so nothing is read again.
--
-- A row of table found becomes a row of table check, unless one side is NULL. Most of them count the rows that
-- contradict themselves, of which there must be none.

CREATE TEMP TABLE of_dump AS
SELECT capture_id FROM main.load
WHERE collector = 'check' AND capture_id NOT IN (SELECT capture_id FROM "check"
    WHERE name = 'nodes: first frame = zones');
-- include: of_dump node zone zone_lowmem_reserve zone_stat node_stat pcp pageblock_count free_list cgroup cgroup_stat
-- include: of_dump slab_cache slab_alias task module swap_area gfp_flag meminfo vma
CREATE TEMP TABLE zonelist AS SELECT l.* FROM of_dump JOIN main.zonelist l USING (capture_id);

CREATE TEMP TABLE machine AS
SELECT d.capture_id,
       /* There is no bound for a part of the CPUs or zones. */
       (SELECT count(DISTINCT cpu) FROM pcp p WHERE p.capture_id = d.capture_id
	  AND EXISTS (SELECT 1 FROM main.load l WHERE l.capture_id = d.capture_id AND l.collector = 'pcp'
	      AND l.status = 'complete')
	HAVING count(*) > 0) AS cpus,
       (SELECT iif(count(*) = count(managed_pages), sum(managed_pages), NULL) FROM zone z
	   WHERE z.capture_id = d.capture_id
	  AND EXISTS (SELECT 1 FROM main.load l WHERE l.capture_id = d.capture_id AND l.collector = 'zone'
	      AND l.status = 'complete')
	HAVING count(*) > 0) AS managed,
       (SELECT 1 << CAST(substr(chosen, 7) AS INTEGER) FROM main.variant v
	WHERE v.capture_id = d.capture_id AND v.name = 'pageblock order' AND chosen GLOB 'order [0-9]*') AS block_pages
FROM of_dump d;
-- Collectors that found all that they looked for.
CREATE TEMP TABLE whole AS
SELECT l.capture_id, l.collector FROM main.load l JOIN of_dump USING (capture_id) WHERE l.status = 'complete';

-- Dumps in which no zone is missing, whatever else is unknown: their sum could be made.
CREATE TEMP TABLE all_zones AS
SELECT DISTINCT k.capture_id FROM main."check" k JOIN of_dump USING (capture_id)
WHERE k.name = 'MemTotal = managed pages' AND k.right_value IS NOT NULL;

CREATE TEMP TABLE found(capture_id, name, subject, left_label, left_value, right_label, right_value, tolerance, why);

-- ---- nodes and zones ----

-- A node spans its zones: free_area_init_node() adds them up, hotplug takes the ends (update_pgdat_span()).
INSERT INTO found
SELECT n.capture_id, w.column1, printf('node %d', n.node_id), w.column2,
       iif(w.column1 GLOB '*first*', n.start_pfn, n.spanned_pages), w.column3,
       iif(w.column1 GLOB '*first*', z.first, z.past - z.first),
	   iif(w.column1 GLOB '*first*', 0, abs(z.past - z.first - z.spanned)),
       'holes between zones may be counted or not'
FROM node n
JOIN all_zones a ON a.capture_id = n.capture_id
JOIN (SELECT capture_id, node_id, min(start_pfn) AS first, max(start_pfn + spanned_pages) AS past,
    sum(spanned_pages) AS spanned
      FROM zone WHERE spanned_pages > 0 GROUP BY capture_id, node_id) z
    ON z.capture_id = n.capture_id AND z.node_id = n.node_id
CROSS JOIN (VALUES ('nodes: first frame = zones', 'node_start_pfn', 'least zone_start_pfn'),
		   ('nodes: span = zones', 'node_spanned_pages', 'from the first frame of its zones to the last')) w;

-- __setup_per_zone_wmarks(): low is a step above min, high another, and what is added is added to all.
INSERT INTO found
SELECT capture_id, 'watermarks: steps are equal', printf('node %d, zone %s', node_id, zone_name), 'high less low',
    high_pages - low_pages,
       'low less min', low_pages - min_pages, 1, 'halves are rounded'
FROM zone WHERE managed_pages > 0
UNION ALL
SELECT capture_id, 'watermarks: steps are equal', printf('node %d, zone %s, promo', node_id, zone_name),
    'promo less high',
       promo_pages - high_pages, 'high less low', high_pages - low_pages, 1, 'halves are rounded'
FROM zone WHERE managed_pages > 0 AND promo_pages IS NOT NULL;

-- calculate_totalreserve_pages(): the largest reserve and the high watermark of each zone, at most all it has.
INSERT INTO found
SELECT n.capture_id, 'reserves: total = watermarks and reserves', printf('node %d', n.node_id), 'totalreserve_pages',
    n.totalreserve_pages,
       'high watermarks and largest lowmem reserves of its zones',
       sum(min(coalesce(r.most, 0) + z.high_pages - coalesce(z.boost_pages, 0), z.managed_pages)), 0, NULL
FROM node n
JOIN all_zones a ON a.capture_id = n.capture_id
JOIN zone z ON z.capture_id = n.capture_id AND z.node_id = n.node_id
LEFT JOIN (SELECT capture_id, node_id, zone_name, max(reserve_pages) AS most FROM zone_lowmem_reserve
	   GROUP BY capture_id, node_id, zone_name) r
    ON r.capture_id = z.capture_id AND r.node_id = z.node_id AND r.zone_name = z.zone_name
GROUP BY n.capture_id, n.node_id
HAVING count(z.high_pages) = count(*);

-- A reserve is a part of what the higher zones have; the further up a request may go, the more is kept from it.
INSERT INTO found
SELECT capture_id, 'reserves: grow with the zone of the request', NULL, 'lowmem reserves below the one before',
    sum(reserve_pages < before), 'none', 0, 0, NULL
FROM (SELECT capture_id, reserve_pages, lag(reserve_pages) OVER (PARTITION BY capture_id, node_id, zone_name
    ORDER BY t.rowid) AS before
      FROM zone_lowmem_reserve r JOIN main.zone_type t USING (capture_id) WHERE t.name = r.for_zone)
GROUP BY capture_id;

INSERT INTO found
SELECT z.capture_id, w.column1, printf('node %d, zone %s', z.node_id, z.zone_name), w.column2,
       CASE w.column3 WHEN 'Isolate' THEN z.isolated_pageblocks ELSE z.reserved_highatomic_pages END,
	   'pageblocks of that type',
       (SELECT coalesce(sum(b.blocks), 0) FROM pageblock_count b WHERE b.capture_id = z.capture_id
	   AND b.node_id = z.node_id
	  AND b.zone_name = z.zone_name AND b.migratetype = w.column3) * iif(w.column3 = 'Isolate', 1, m.block_pages),
	      0, NULL
FROM zone z JOIN machine m USING (capture_id)
CROSS JOIN (VALUES ('isolated pageblocks: counter = pageblocks', 'zone.nr_isolate_pageblock', 'Isolate'),
		   ('highatomic: counter = pageblocks', 'zone.nr_reserved_highatomic', 'HighAtomic')) w
WHERE (SELECT count(b.blocks) = count(*) AND count(*) FROM pageblock_count b WHERE b.capture_id = z.capture_id)
UNION ALL
SELECT z.capture_id, 'highatomic: free pages = lists', printf('node %d, zone %s', z.node_id, z.zone_name),
    'zone.nr_free_highatomic',
       z.free_highatomic_pages, 'pages on the lists of HighAtomic', sum(f.free_blocks << f.page_order), 0, NULL
FROM zone z JOIN free_list f ON f.capture_id = z.capture_id AND f.node_id = z.node_id AND f.zone_name = z.zone_name
    AND f.migratetype = 'HighAtomic'
WHERE z.free_highatomic_pages IS NOT NULL
GROUP BY z.capture_id, z.node_id, z.zone_name
HAVING count(f.free_blocks) = count(*);

-- COMPACT_MAX_DEFER_SHIFT is 6; compaction failed at an order that exists, or at none, which is one above the largest;
-- kswapd gives up after MAX_RECLAIM_RETRIES (16) runs; a boost is a part of what a zone has.
INSERT INTO found
SELECT z.capture_id, 'zones: states are within their bounds', NULL, 'zones with a state that cannot be',
       sum(coalesce(compact_defer_shift NOT BETWEEN 0 AND 6, 0)
	   OR coalesce(compact_order_failed NOT BETWEEN 0 AND 12, 0)
	   OR coalesce(boost_pages NOT BETWEEN 0 AND z.spanned_pages, 0)
	       OR coalesce(n.kswapd_failures NOT BETWEEN 0 AND 1000, 0)), 'none', 0, 0, NULL
FROM zone z JOIN node n USING (capture_id, node_id)
GROUP BY z.capture_id;

-- A node has each zone once, and each names its own class (zone_names[]); setup_per_zone_lowmem_reserve() withholds
-- nothing from requests whose highest zone it is.
INSERT INTO found
SELECT capture_id, 'zones: names differ', printf('node %d', node_id), 'zones of another''s name',
       count(*) - count(DISTINCT zone_name), 'none', 0, 0, NULL
FROM zone
GROUP BY capture_id, node_id
HAVING count(*) = count(zone_name);
INSERT INTO found
SELECT capture_id, 'reserves: none against the own class', NULL, 'zones with a lowmem_reserve against their own class',
       sum(reserve_pages <> 0), 'none', 0, 0, NULL
FROM zone_lowmem_reserve
WHERE for_zone = zone_name
GROUP BY capture_id;

-- It is a part of what zones manage.
INSERT INTO found
SELECT r.capture_id, 'reserves: within the memory', NULL, 'lowmem reserves beyond the managed pages, or below 0',
       sum(r.reserve_pages NOT BETWEEN 0 AND m.managed), 'none', 0, 0, NULL
FROM zone_lowmem_reserve r JOIN machine m USING (capture_id)
WHERE m.managed IS NOT NULL
GROUP BY r.capture_id;

-- build_zonelists(): the list of all nodes has each zone that manages pages, once; that of __GFP_THISNODE none twice.
INSERT INTO found
SELECT l.capture_id, 'zonelists: each zone once', printf('node %d, %s', l.node_id, l.kind),
    'entries of a zone that has one',
       count(*) - count(DISTINCT l.zone_node_id || ' ' || l.zone_name), 'none', 0, 0, NULL
FROM zonelist l
GROUP BY l.capture_id, l.node_id, l.kind;
INSERT INTO found
SELECT n.capture_id, 'zonelists: no zone is left out', printf('node %d', n.node_id),
    'zones with managed pages that its list lacks',
       sum(NOT EXISTS (SELECT 1 FROM zonelist l
		       WHERE l.capture_id = n.capture_id AND l.node_id = n.node_id AND l.kind = 'fallback'
			 AND l.zone_node_id = z.node_id AND l.zone_name = z.zone_name)), 'none', 0, 0, NULL
FROM (SELECT DISTINCT capture_id, node_id FROM zonelist WHERE kind = 'fallback') n
JOIN zone z ON z.capture_id = n.capture_id AND z.managed_pages > 0 AND z.zone_name <> 'Device'
GROUP BY n.capture_id, n.node_id;

-- ---- counters ----

-- A CPU keeps at most 125 of a counter for itself: calculate_normal_threshold(). Counted in another unit: huge pages.
-- Events of NUMA are kept by CPUs without bound.
INSERT INTO found
SELECT s.capture_id, 'counters: what CPUs keep is within the threshold', NULL,
    'counters further from their exact value',
       sum(abs(s.exact_value - s.value) > 125 * m.cpus), 'none', 0, 0, NULL
FROM (SELECT capture_id, name, value, exact_value FROM zone_stat UNION ALL SELECT capture_id, name, value, exact_value
    FROM node_stat) s
JOIN machine m USING (capture_id)
WHERE s.value > 0 AND s.name NOT GLOB 'numa_*' AND s.name NOT GLOB '*huge*' AND s.name NOT GLOB '*pmdmapped'
GROUP BY s.capture_id;

-- Counters of pages are within the memory that there is; a CPU that adds may be behind one that takes away.
INSERT INTO found
SELECT s.capture_id, 'counters: within the memory', NULL, 'counters of pages beyond the managed pages, or below 0',
       sum(s.exact_value NOT BETWEEN -125 * m.cpus AND m.managed + 125 * m.cpus), 'none', 0, 0, NULL
FROM node_stat s JOIN machine m USING (capture_id)
WHERE s.name IN ('nr_inactive_anon', 'nr_active_anon', 'nr_inactive_file', 'nr_active_file', 'nr_unevictable',
    'nr_slab_reclaimable',
		 'nr_slab_unreclaimable', 'nr_isolated_anon', 'nr_isolated_file', 'nr_anon_pages', 'nr_file_pages',
		     'nr_dirty',
		 'nr_writeback', 'nr_shmem', 'nr_kernel_misc_reclaimable', 'nr_foll_pin_acquired',
		     'nr_page_table_pages', 'nr_sec_page_table_pages',
		 'nr_iommu_pages', 'nr_swapcached')
GROUP BY s.capture_id;

-- What CPUs keep added, no zone has less than none of a kind of page.
INSERT INTO found
SELECT capture_id, 'counters: zones have no less than none', NULL, 'counters of zones below 0', sum(exact_value < 0),
    'none', 0, 0, NULL
FROM zone_stat WHERE name GLOB 'nr_*' GROUP BY capture_id;

-- update_lru_size() adds to the node's list and to the zone's.
INSERT INTO found
SELECT n.capture_id, 'LRU: node = zones', printf('node %d, %s', n.node_id, n.name), 'counter of the node',
    n.exact_value, 'counters of its zones', z.pages, 64,
       'pages that a CPU was adding or removing'
FROM node_stat n
JOIN all_zones a ON a.capture_id = n.capture_id
JOIN (SELECT capture_id, node_id, replace(name, 'nr_zone_', 'nr_') AS name, sum(exact_value) AS pages FROM zone_stat
    WHERE name GLOB 'nr_zone_*'
      GROUP BY capture_id, node_id, name HAVING count(exact_value) = count(*)) z
    ON z.capture_id = n.capture_id AND z.node_id = n.node_id AND z.name = n.name
WHERE n.name IN ('nr_inactive_anon', 'nr_active_anon', 'nr_inactive_file', 'nr_active_file', 'nr_unevictable');

-- zone_statistics(): each allocation is a hit or a miss, and local or of another node.
INSERT INTO found
SELECT capture_id, 'NUMA events: hits and misses = local and other', printf('node %d, zone %s', node_id, zone_name),
    'numa_hit and numa_miss',
       sum(iif(name IN ('numa_hit', 'numa_miss'), exact_value, 0)), 'numa_local and numa_other',
       sum(iif(name IN ('numa_local', 'numa_other'), exact_value, 0)), m.cpus, 'an allocation that a CPU was counting'
FROM zone_stat JOIN machine m USING (capture_id)
WHERE name IN ('numa_hit', 'numa_miss', 'numa_local', 'numa_other')
GROUP BY capture_id, node_id, zone_name
HAVING count(exact_value) = 4;

INSERT INTO found
SELECT capture_id, 'NUMA events: none is negative', NULL, 'counters below 0', sum(exact_value < 0), 'none', 0, 0, NULL
FROM zone_stat WHERE name GLOB 'numa_*' GROUP BY capture_id;

-- pageset_update() gives all CPUs the same; zone_batchsize() yields one less than a power of two, or 1. With
-- percpu_pagelist_fraction (up to 5.13) pageset_set_high() makes it a quarter of high, at most PAGE_SHIFT * 8.
INSERT INTO found
SELECT capture_id, 'per-CPU lists: bounds are the same on all CPUs', printf('node %d, zone %s', node_id, zone_name),
    'bounds that differ or cannot be',
       (max(batch) <> min(batch)) + (min(batch) < 0 OR (max(batch & (batch + 1)) <> 0
	   AND NOT (max(batch) = max(1, min(max(high) / 4, 96))
		AND EXISTS (SELECT 1 FROM sysctl s WHERE s.capture_id = p.capture_id
		    AND s.name = 'vm.percpu_pagelist_fraction' AND s.value > '0'))))
		    + coalesce(max(high_min) <> min(high_min), 0)
       + coalesce(max(high_max) <> min(high_max), 0) + coalesce(max(high_min) > max(high_max), 0)
	   + (max(high) > managed_pages AND managed_pages > 0)
       + (min(high) < 0) + (max(high_max) IS NULL AND max(high) <> min(high)), 'none', 0, 0, NULL
FROM pcp p JOIN zone z USING (capture_id, node_id, zone_name)
GROUP BY capture_id, node_id, zone_name
HAVING count(batch) = count(*) AND count(high) = count(*);

-- ---- cgroups ----

-- A page counter is charged with all its ancestors (page_counter_charge()); with version 1 it need not have any. A CPU
-- charges from below up, and up to 64 pages in advance.
INSERT INTO found
SELECT c.capture_id, 'cgroups: a parent is charged no less than its children', NULL,
    'cgroups with fewer than the sum of their children',
       sum((p.usage_bytes + x.slack < c.usage) + coalesce(p.swap_bytes + x.slack < c.swap, 0)), 'none', 0, 0, NULL
FROM (SELECT capture_id, parent_addr, sum(usage_bytes) AS usage, sum(swap_bytes) AS swap
      FROM cgroup WHERE memsw_bytes IS NULL GROUP BY capture_id, parent_addr) c
JOIN cgroup p ON p.capture_id = c.capture_id AND p.addr = c.parent_addr
JOIN (SELECT capture_id, (cpus + 1) * 64 * 4096 AS slack FROM machine) x ON x.capture_id = c.capture_id
WHERE p.usage_bytes IS NOT NULL
GROUP BY c.capture_id;

-- What was charged once was no less than what is now, of a machine that may have been larger then.
INSERT INTO found
SELECT c.capture_id, 'cgroups: amounts are within their bounds', NULL,
    'cgroups with an amount beyond the memory or the peak, or a limit below 0',
       sum(coalesce(usage_bytes NOT BETWEEN 0 AND x.most, 0) OR coalesce(peak_bytes + x.slack < usage_bytes, 0)
	   OR coalesce(swap_peak_bytes + x.slack < swap_bytes, 0) OR coalesce(swap_peak_bytes < 0, 0)
	   OR coalesce(stock_pages NOT BETWEEN 0 AND 64 * x.cpus, 0) OR coalesce(min_bytes < 0, 0)
	       OR coalesce(low_bytes < 0, 0)
	   OR coalesce(high_bytes < 0, 0) OR coalesce(max_bytes < 0, 0) OR coalesce(swap_max_bytes < 0, 0)
	       OR coalesce(holds < 1, 0)), 'none', 0, 0, NULL
FROM cgroup c
JOIN (SELECT capture_id, cpus, (cpus + 1) * 64 * 4096 AS slack, (managed + (cpus + 1) * 64) * 4096 AS most
    FROM machine) x USING (capture_id)
GROUP BY c.capture_id;

-- Pages are charged to the root or to one below it: __mod_lruvec_state() adds to the node and to the cgroup.
INSERT INTO found
SELECT s.capture_id, 'cgroups: root = counters', s.name, 'memory.stat of the root, pages', s.value / 4096,
    'counter of all nodes', sum(n.exact_value), 64,
       'pages that a CPU was adding or removing, and some of early boot'
FROM cgroup_stat s
JOIN cgroup c ON c.capture_id = s.capture_id AND c.addr = s.addr
JOIN (VALUES ('anon', 'nr_anon_pages'), ('file_dirty', 'nr_dirty'), ('file_writeback', 'nr_writeback'),
	     ('inactive_anon', 'nr_inactive_anon'), ('active_anon', 'nr_active_anon'),
		 ('inactive_file', 'nr_inactive_file'),
	     ('active_file', 'nr_active_file'), ('unevictable', 'nr_unevictable'), ('swapcached', 'nr_swapcached')) w
		 ON w.column1 = s.name
JOIN node_stat n ON n.capture_id = s.capture_id AND n.name = w.column2
WHERE c.parent_addr IS NULL AND c.path = '/'
  AND NOT EXISTS (SELECT 1 FROM cgroup o WHERE o.capture_id = s.capture_id AND o.memsw_bytes IS NOT NULL)
GROUP BY s.capture_id, s.name
HAVING count(*) = count(n.exact_value);

INSERT INTO found
SELECT s.capture_id, 'cgroups: statistics are within the memory', NULL, 'amounts of memory.stat beyond it',
       sum(s.value NOT BETWEEN 0 AND (m.managed + 125 * m.cpus) * 4096), 'none', 0, 0, NULL
FROM cgroup_stat s JOIN machine m USING (capture_id)
WHERE s.name IN ('anon', 'file', 'kernel', 'kernel_stack', 'pagetables', 'sec_pagetables', 'percpu', 'sock', 'vmalloc',
    'shmem', 'file_mapped',
		 'file_dirty', 'file_writeback', 'swapcached', 'anon_thp', 'file_thp', 'shmem_thp', 'inactive_anon',
		     'active_anon',
		 'inactive_file', 'active_file', 'unevictable', 'slab_reclaimable', 'slab_unreclaimable', 'slab')
GROUP BY s.capture_id;

-- A cgroup's directory lies in that of its parent (kernfs); no two live ones have the same path or number.
INSERT INTO found
SELECT c.capture_id, 'cgroups: paths lead through the parent', NULL,
    'cgroups whose path does not begin with the parent''s',
       sum(substr(c.path, 1, length(p.path) + (p.path <> '/')) <> iif(p.path = '/', '/', p.path || '/')), 'none', 0, 0,
	   NULL
FROM cgroup c
JOIN cgroup p ON p.capture_id = c.capture_id AND p.addr = c.parent_addr
WHERE c.dying = 0 AND p.dying = 0 AND c.path GLOB '/*' AND p.path GLOB '/*'
GROUP BY c.capture_id;
INSERT INTO found
SELECT capture_id, 'cgroups: paths and numbers differ', NULL, 'living cgroups with the path of another',
       count(path) - count(DISTINCT path), 'none', 0, 0, NULL
FROM cgroup
WHERE dying = 0
GROUP BY capture_id
UNION ALL
SELECT capture_id, 'cgroups: paths and numbers differ', 'numbers', 'living cgroups with the number of another',
       count(cgroup_id) - count(DISTINCT cgroup_id), 'none', 0, 0, NULL
FROM cgroup
WHERE dying = 0
GROUP BY capture_id;

-- ---- slab ----

INSERT INTO found
SELECT s.capture_id, 'slab: reclaimable counter = caches', NULL, 'NR_SLAB_RECLAIMABLE', n.pages,
    'pages of slabs of caches that are reclaimable',
       sum(s.held_bytes) / 4096, 0, NULL
FROM slab_cache s
JOIN (SELECT capture_id, sum(exact_value) AS pages FROM node_stat WHERE name = 'nr_slab_reclaimable'
    GROUP BY capture_id) n USING (capture_id)
WHERE s.reclaimable = 1 AND (s.capture_id, 'slab') IN (SELECT capture_id, collector FROM whole)
GROUP BY s.capture_id
HAVING count(s.held_bytes) = count(*);

-- kmalloc-64 has objects of 64 bytes, kmalloc-cg-2k of 2048 (mm/slab_common.c, kmalloc_info[]).
INSERT INTO found
SELECT capture_id, 'slab caches: sizes are those of their name and slot', NULL, 'caches with other sizes',
       sum(object_bytes > slot_bytes OR object_bytes <= 0 OR slot_bytes * objects_per_slab > pages_per_slab * 4096
	   OR (name GLOB 'kmalloc-*[0-9]' AND CAST(replace(replace(rtrim(name, '0123456789'), name, ''), '',
	       '') AS TEXT) = ''
	       AND object_bytes <> CAST(substr(name, length(rtrim(name, '0123456789')) + 1) AS INTEGER))
	   OR (name GLOB 'kmalloc-*[0-9]k' AND object_bytes <> 1024
	       * CAST(substr(name, length(rtrim(rtrim(name, 'k'), '0123456789')) + 1) AS INTEGER))),
       'none', 0, 0, NULL
FROM slab_cache
WHERE object_bytes IS NOT NULL AND slot_bytes IS NOT NULL
GROUP BY capture_id;

-- Each merged cache leaves its name in /sys/kernel/slab, where it stays when the cache is destroyed; caches of the same
-- name share it.
INSERT INTO found
SELECT s.capture_id, 'slab caches: merged caches have names', NULL,
    'caches with a kmem_cache.refcount that their names in /sys/kernel/slab cannot explain',
       sum(s.aliases NOT BETWEEN 0 AND coalesce(a.n, 0) + 16), 'none', 0, 0, NULL
FROM (SELECT capture_id, name, sum(aliases) AS aliases, count(*) = count(aliases) AS known FROM slab_cache
    GROUP BY capture_id, name) s
LEFT JOIN (SELECT capture_id, name, count(*) AS n FROM slab_alias GROUP BY capture_id, name) a USING (capture_id, name)
WHERE (s.capture_id, 'slab') IN (SELECT capture_id, collector FROM whole)
GROUP BY s.capture_id
HAVING min(s.known) AND EXISTS (SELECT 1 FROM slab_alias a WHERE a.capture_id = s.capture_id);

-- ---- processes, modules, huge pages, swap, log ----

INSERT INTO found
SELECT t.capture_id, 'tasks: parents and groups exist', NULL, 'tasks with a parent or a group that is none',
       sum((t.ppid <> 0 AND p.pid IS NULL) OR g.pid IS NULL OR coalesce(t.oom_score_adj NOT BETWEEN -1000 AND 1000, 0)
	   OR coalesce(t.uid < 0, 0)), 'none', 0, 0, NULL
FROM task t
LEFT JOIN (SELECT DISTINCT capture_id, pid FROM task) p ON p.capture_id = t.capture_id AND p.pid = t.ppid
LEFT JOIN (SELECT DISTINCT capture_id, pid FROM task) g ON g.capture_id = t.capture_id AND g.pid = t.tgid
WHERE (t.capture_id, 'task') IN (SELECT capture_id, collector FROM whole)
GROUP BY t.capture_id;

INSERT INTO found
SELECT t.capture_id, 'processes: threads = tasks of the group', NULL, 'processes with another count of threads',
    sum(t.threads <> g.n), 'none', 0, 0, NULL
FROM task t
JOIN (SELECT capture_id, tgid, count(*) AS n FROM task GROUP BY capture_id, tgid) g ON g.capture_id = t.capture_id
    AND g.tgid = t.tgid
WHERE t.pid = t.tgid AND (t.capture_id, 'task') IN (SELECT capture_id, collector FROM whole)
GROUP BY t.capture_id;

-- Each module that uses another holds a reference.
INSERT INTO found
SELECT capture_id, 'modules: users hold references', NULL, 'modules with fewer references than users, or beyond reason',
       sum(refcount < iif(users = '', 0, 1 + length(users) - length(replace(users, ',', '')))
	   OR refcount NOT BETWEEN 0 AND 1 << 24), 'none', 0, 0, NULL
FROM (SELECT capture_id, refcount, trim(replace(used_by, '[permanent]', ''), ',-') AS users FROM module
    WHERE refcount IS NOT NULL)
GROUP BY capture_id;

INSERT INTO found
SELECT t.capture_id, 'huge pages: pool = nodes', printf('%d kB', t.page_kb), 'counters of the pool',
    t.total_hugepages + t.free_hugepages * 1000003 + t.surplus_hugepages * 1000033,
       'counters of the nodes', n.hash, 0, 'total, free and surplus in one number'
FROM main.hugetlb_pool t
JOIN (SELECT capture_id, page_kb, sum(total_hugepages) + sum(free_hugepages) * 1000003 + sum(surplus_hugepages)
    * 1000033 AS hash
      FROM main.hugetlb_pool JOIN of_dump USING (capture_id) WHERE node_id IS NOT NULL
	  GROUP BY capture_id, page_kb) n USING (capture_id, page_kb)
WHERE t.node_id IS NULL
UNION ALL
SELECT capture_id, 'huge pages: reserved are among the free', printf('%d kB', page_kb), 'pools with more of them',
    reserved_hugepages > free_hugepages
       OR reserved_hugepages < 0 OR surplus_hugepages NOT BETWEEN 0 AND total_hugepages
	   OR free_hugepages > total_hugepages, 'none', 0, 0, NULL
FROM main.hugetlb_pool JOIN of_dump USING (capture_id) WHERE node_id IS NULL;

INSERT INTO found
SELECT capture_id, 'swap areas: used is within the size', NULL, 'areas with more in use, or a priority that cannot be',
       sum(used_kb NOT BETWEEN 0 AND size_kb OR coalesce(priority NOT BETWEEN -32768 AND 32767, 0)), 'none', 0, 0, NULL
FROM swap_area GROUP BY capture_id;

INSERT INTO found
SELECT s.capture_id, w.column1, NULL, w.column2, iif(w.column1 GLOB '*sizes*', sum(s.size_kb), sum(s.used_kb)),
    w.column3,
       (SELECT sum(iif(m.name = 'SwapTotal', m.value_kb, iif(w.column1 GLOB '*sizes*', 0, -m.value_kb))) FROM meminfo m
	WHERE m.capture_id = s.capture_id AND m.name IN ('SwapTotal', 'SwapFree') HAVING count(m.value_kb) = 2), 0, NULL
FROM swap_area s
CROSS JOIN (VALUES ('swap areas: sizes = total', 'sizes of the areas, kB', 'total_swap_pages, kB'),
		   ('swap areas: used = total', 'pages in use of the areas, kB',
		       'total_swap_pages less nr_swap_pages, kB')) w
GROUP BY s.capture_id, w.column1
HAVING count(s.size_kb) = count(*) AND count(s.used_kb) = count(*);

INSERT INTO found
SELECT capture_id, 'page cache: inodes count their tree', NULL, 'files whose count and tree differ',
    sum(cached_pages = tree_pages AND nrpages <> tree_pages), 'none', 0, 0, NULL
FROM main.file_cache JOIN of_dump USING (capture_id)
WHERE nrpages IS NOT NULL AND tree_pages IS NOT NULL
GROUP BY capture_id;

-- A clock that CPUs share: a record is not far behind the one before it, and none is of the future.
INSERT INTO found
SELECT r.capture_id, 'log: records are in order', NULL, 'records out of order or of the future',
       sum(coalesce(r.ts_ns < r.before - 60000000000, 0) OR coalesce(r.ts_ns > (c.uptime_s + 60) * 1e9, 0)), 'none', 0,
	   0, NULL
FROM (SELECT capture_id, record, ts_ns, lag(ts_ns) OVER w AS before
      FROM (SELECT capture_id, min(seq) AS seq, record, ts_ns FROM main.kernel_log JOIN of_dump USING (capture_id)
	    WHERE source = 'printk' GROUP BY capture_id, record)
      WINDOW w AS (PARTITION BY capture_id ORDER BY seq)) r
JOIN main.capture c USING (capture_id)
GROUP BY r.capture_id;

-- Bits have one name each; GFP_NOWAIT and the like are other names of one bit.
INSERT INTO found
SELECT g.capture_id, 'GFP flags: names are of different bits', NULL, 'names of the bit of another, or of no bit',
       sum(value = 0 OR n > 1 OR (value & (value - 1) AND name <> '__GFP_RECLAIM')), 'none', 0, 0, NULL
FROM (SELECT capture_id, name, composite, value, count(*) OVER (PARTITION BY capture_id, composite, value) AS n
    FROM gfp_flag
      WHERE name GLOB '__GFP_*') g
GROUP BY g.capture_id;

-- include/linux/gfp_types.h: each is the one before and a bit more.
INSERT INTO found
SELECT a.capture_id, 'GFP flags: composites are made of one another', NULL, 'flags that are not the sum of their parts',
       sum(a.value <> (b.value | c.value)), 'none', 0, 0, NULL
FROM (VALUES ('__GFP_RECLAIM', '__GFP_DIRECT_RECLAIM', '__GFP_KSWAPD_RECLAIM'),
    ('GFP_NOIO', '__GFP_RECLAIM', '__GFP_RECLAIM'),
	     ('GFP_NOFS', 'GFP_NOIO', '__GFP_IO'), ('GFP_KERNEL', 'GFP_NOFS', '__GFP_FS'),
		 ('GFP_USER', 'GFP_KERNEL', '__GFP_HARDWALL'),
	     ('GFP_HIGHUSER', 'GFP_USER', '__GFP_HIGHMEM'), ('GFP_KERNEL_ACCOUNT', 'GFP_KERNEL', '__GFP_ACCOUNT'),
	     ('GFP_TRANSHUGE', 'GFP_TRANSHUGE_LIGHT', '__GFP_DIRECT_RECLAIM')) w
JOIN gfp_flag a ON a.name = w.column1
JOIN gfp_flag b ON b.capture_id = a.capture_id AND b.name = w.column2
JOIN gfp_flag c ON c.capture_id = a.capture_id AND c.name = w.column3
GROUP BY a.capture_id;

-- What a mapping may do (mr, mw, me, ms) is not less than what it does: do_mmap(), mprotect_fixup(). A shared file that
-- is not open for writing loses VM_MAYWRITE and VM_SHARED together.
INSERT INTO found
SELECT capture_id, 'mappings: allowed what they do', NULL, 'mappings with flags that contradict one another',
       sum(n * ((f GLOB '* rd *' AND NOT f GLOB '* mr *') OR (f GLOB '* wr *' AND NOT f GLOB '* mw *')
		OR (f GLOB '* ex *' AND NOT f GLOB '* me *') OR (f GLOB '* sh *' AND NOT f GLOB '* ms *')
		OR (f GLOB '* ms *' AND f GLOB '* mw *' AND NOT f GLOB '* sh *'))), 'none', 0, 0, NULL
FROM (SELECT capture_id, ' ' || trim(vm_flags) || ' ' AS f, count(*) AS n FROM vma
      WHERE vm_flags IS NOT NULL GROUP BY capture_id, vm_flags)
GROUP BY capture_id;

INSERT INTO "check"(capture_id, name, subject, left_label, left_value, right_label, right_value, tolerance, ok, why)
SELECT capture_id, name, subject, left_label, left_value, right_label, right_value, tolerance,
    abs(left_value - right_value) <= tolerance, why
FROM found
WHERE left_value IS NOT NULL AND right_value IS NOT NULL AND tolerance IS NOT NULL
ORDER BY rowid;
