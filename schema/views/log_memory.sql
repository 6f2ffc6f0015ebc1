-- SPDX-License-Identifier: GPL-2.0-or-later
-- log_memory: Where was memory at the moment of a report in the kernel log?
--
-- From the Mem-Info block of an OOM kill or a failed allocation (log_meminfo), one row per kind of memory; and from the
-- statistics of each memory cgroup that an OOM report prints. The page size is the capture's, else that of the free
-- blocks of the same report, else the architecture's only one, else the ratio between counters in kB and in pages of
-- the report. Kinds without a leading blank add up to total. A request that may use some nodes only has a report of the
-- zones and nodes of these (lib/show_mem.c, SHOW_MEM_FILTER_NODES): what is known of a part alone is then not of the
-- machine.
--
-- column capture_id ID     Capture.
-- column event_seq  ID     log_meminfo.event_seq: of the Mem-Info block, or of the OOM report for a cgroup.
-- column memcg      TEXT   The memory cgroup; NULL: the machine.
-- column place      COUNT  Order of the kinds.
-- column kind       TEXT   Kind of memory; with a leading blank: a part of the kind above.
-- column kb         KB     Its memory; NULL: the log does not say.
-- column total_kb   KB     All memory of the page allocator (pages RAM less pages reserved); of a cgroup NULL.
-- column percent    REAL.1 Its share of that.
-- column size       TEXT   kb in words, MiB or GiB.
-- column page_kb    KB     Size of a page that the counters in pages were taken for; of a cgroup NULL.
CREATE VIEW log_memory AS
WITH facts AS (
	SELECT capture_id, event_seq,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'active_anon') AS active_anon,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'inactive_anon') AS inactive_anon,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'isolated_anon') AS isolated_anon,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'active_file') AS active_file,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'inactive_file') AS inactive_file,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'isolated_file') AS isolated_file,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'shmem') AS shmem,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'unevictable') AS unevictable,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'slab_reclaimable') AS slab_reclaimable,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'slab_unreclaimable') AS slab_unreclaimable,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'kernel_misc_reclaimable') AS misc,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'pagetables')
		+ iif(count(*) FILTER (WHERE scope = 'all' AND name = 'sec_pagetables') = 0, 0,
		      max(value) FILTER (WHERE scope = 'all' AND name = 'sec_pagetables')) AS page_tables,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'bounce') AS bounce,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'free') AS free,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'free_pcp') AS free_pcp,
	       max(value) FILTER (WHERE scope = 'all' AND name = 'free_cma') AS free_cma,
	       max(value) FILTER (WHERE scope = 'tail' AND name = 'pages RAM')
		- max(value) FILTER (WHERE scope = 'tail' AND name = 'pages reserved') AS managed,
	       coalesce(sum(of_each) FILTER (WHERE scope = 'node' AND name = 'kernel_stack'),
			sum(of_each) FILTER (WHERE scope = 'zone' AND name = 'kernel_stack')) AS stack_kb,
	       sum(of_each) FILTER (WHERE scope = 'node' AND name = 'Balloon') AS balloon_kb,
	       sum(of_each * CAST(note AS INTEGER)) FILTER (WHERE scope = 'hugepages'
		   AND name = 'hugepages_total') AS hugetlb_kb,
	       sum(of_each * CAST(note AS INTEGER)) FILTER (WHERE scope = 'hugepages'
		   AND name = 'hugepages_free') AS hugetlb_free_kb,
	       sum(of_each) FILTER (WHERE scope = 'zone' AND name = 'reserved_highatomic') AS highatomic_kb,
	       sum(of_each) FILTER (WHERE scope = 'zone' AND name = 'managed') AS managed_kb,
	       sum(of_each) FILTER (WHERE scope = 'zone' AND name = 'free') AS free_kb
	/* One zone or node whose line has no number makes the sum of all unknown. */
	FROM (SELECT *, iif(count(*) OVER line = count(value) OVER line, value, NULL) AS of_each FROM log_meminfo
	      WHERE scope IN ('all', 'tail', 'node', 'zone', 'hugepages')
	      WINDOW line AS (PARTITION BY capture_id, event_seq, scope, name))
	GROUP BY capture_id, event_seq
), lists AS (
	/* 73*4kB 13*8kB ... = 36428kB */
	SELECT capture_id, event_seq, min(kb / pages) AS k
	FROM (SELECT capture_id, event_seq, max(value) FILTER (WHERE name = 'total') AS kb,
		     sum(value << CAST(name AS INTEGER)) FILTER (WHERE name <> 'total') AS pages
	      FROM (SELECT capture_id, event_seq, node_id, zone_name, name, min(max(value, 0), 1 << 40) AS value
		    FROM log_meminfo WHERE scope = 'free_area'
			AND (name = 'total' OR CAST(name AS INTEGER) BETWEEN 0 AND 20))
	      GROUP BY capture_id, event_seq, node_id, zone_name)
	WHERE pages > 0 AND kb % pages = 0 AND kb / pages IN (4, 8, 16, 32, 64, 256)
	GROUP BY capture_id, event_seq
	HAVING min(kb / pages) = max(kb / pages)
), below AS (
	SELECT capture_id, event_seq, iif(count(min(free, min)) = count(*), sum(min(free, min)), NULL) AS kb
	FROM (SELECT capture_id, event_seq, max(value) FILTER (WHERE name = 'free') AS free,
		     max(value) FILTER (WHERE name = 'min') AS min
	      FROM log_meminfo
	      WHERE scope = 'zone' AND name IN ('free', 'min')
	      GROUP BY capture_id, event_seq, node_id, zone_name)
	GROUP BY capture_id, event_seq
), sized AS (
	SELECT f.*, b.kb AS below_kb,
	       coalesce(c.page_bytes / 1024, s.k, CASE WHEN c.arch IN ('x86_64', 'i386', 'i486', 'i586', 'i686',
		   's390x', 's390') THEN 4 END, (
			SELECT p.column1 FROM (VALUES (4), (8), (16), (64)) p
			WHERE f.free_kb BETWEEN 0.9 * p.column1 * f.free AND 1.1 * p.column1 * f.free
			   OR f.managed_kb BETWEEN 0.9 * p.column1 * f.managed AND 1.1 * p.column1 * f.managed
			ORDER BY p.column1 LIMIT 1)) AS k
	FROM facts f
	JOIN capture c ON c.capture_id = f.capture_id
	LEFT JOIN below b ON b.capture_id = f.capture_id AND b.event_seq = f.event_seq
	LEFT JOIN lists s ON s.capture_id = f.capture_id AND s.event_seq = f.event_seq
), whole AS (
	/* The counters of CPUs that are not added yet are no part that is left out. */
	SELECT *, coalesce(managed_kb < 0.9 * managed * k, free_kb < 0.9 * free * k AND free * k - free_kb > 4096,
	    0) AS partial
	FROM sized
), amounts AS (
	SELECT capture_id, event_seq, k AS page_kb, coalesce(managed * k, iif(partial, NULL, managed_kb)) AS total_kb,
	       (active_anon + inactive_anon + coalesce(isolated_anon, 0) - shmem) * k AS anon_kb,
	       (active_file + inactive_file + coalesce(isolated_file, 0)) * k AS file_kb,
	       shmem * k AS shmem_kb, unevictable * k AS unevictable_kb,
	       slab_reclaimable * k AS reclaimable_kb, slab_unreclaimable * k AS unreclaimable_kb, misc * k AS misc_kb,
	       page_tables * k AS tables_kb, iif(partial, NULL, stack_kb) AS stack_kb,
	       hugetlb_kb, hugetlb_free_kb, iif(partial, NULL, balloon_kb) AS balloon_kb, bounce * k AS bounce_kb,
	       coalesce(free * k, free_kb) AS free_kb, iif(partial, NULL, below_kb) AS below_kb,
	       free_cma * k AS cma_kb, iif(partial, NULL, highatomic_kb) AS highatomic_kb, free_pcp * k AS pcp_kb
	FROM whole
), kinds(place, kind) AS (
	VALUES (1, 'anonymous memory'), (2, 'page cache of files'), (3, 'shared memory and tmpfs'),
	    (4, 'unevictable (locked)'),
	       (5, 'reclaimable slab'), (6, 'unreclaimable slab'), (7, 'other reclaimable kernel memory'),
		   (8, 'page tables'),
	       (9, 'kernel stacks'), (10, 'huge pages (hugetlb)'), (11, '  free huge pages'), (12, 'balloon'),
		   (13, 'bounce buffers'),
	       (14, 'free'), (15, '  below the min watermarks'), (16, '  in CMA blocks'),
		   (17, '  in HighAtomic blocks, at most'),
	       (18, 'free on per-CPU lists'), (19, 'unaccounted')
), machine AS (
	SELECT a.capture_id, a.event_seq, NULL AS memcg, k.place, k.kind, a.total_kb, a.page_kb,
	       CASE k.place WHEN 1 THEN anon_kb WHEN 2 THEN file_kb WHEN 3 THEN shmem_kb WHEN 4 THEN unevictable_kb
			    WHEN 5 THEN reclaimable_kb WHEN 6 THEN unreclaimable_kb WHEN 7 THEN misc_kb
				WHEN 8 THEN tables_kb
			    WHEN 9 THEN stack_kb WHEN 10 THEN hugetlb_kb WHEN 11 THEN hugetlb_free_kb
				WHEN 12 THEN balloon_kb
			    WHEN 13 THEN bounce_kb WHEN 14 THEN free_kb WHEN 15 THEN below_kb WHEN 16 THEN cma_kb
			    WHEN 17 THEN highatomic_kb WHEN 18 THEN pcp_kb
			    ELSE total_kb - anon_kb - file_kb - shmem_kb - coalesce(unevictable_kb, 0) - reclaimable_kb
				- unreclaimable_kb
				  - coalesce(misc_kb, 0) - tables_kb - coalesce(stack_kb, 0) - coalesce(hugetlb_kb, 0)
				  - coalesce(balloon_kb, 0) - coalesce(bounce_kb, 0) - free_kb - coalesce(pcp_kb,
				      0) END AS kb
	FROM amounts a CROSS JOIN kinds k
), names(place, name, kind) AS (
	/* cgroup v2, and rss and cache of v1 */
	VALUES (1, 'anon', 'anonymous memory'), (1, 'rss', 'anonymous memory'),
	    (2, 'file', 'page cache, shared memory included'),
	       (2, 'cache', 'page cache, shared memory included'), (3, 'shmem', '  shared memory and tmpfs'),
	       (4, 'file_dirty', '  dirty'), (4, 'dirty', '  dirty'), (5, 'file_writeback', '  being written'),
	       (5, 'writeback', '  being written'), (6, 'kernel', 'kernel memory'), (7, 'slab', '  slab'),
	       (8, 'slab_reclaimable', '    reclaimable'), (9, 'slab_unreclaimable', '    unreclaimable'),
		   (10, 'kernel_stack', '  kernel stacks'),
	       (11, 'pagetables', '  page tables'), (12, 'percpu', '  per-CPU memory'), (13, 'vmalloc', '  vmalloc'),
	       (14, 'sock', 'socket buffers'), (15, 'zswap', 'compressed swap (zswap)'),
		   (16, 'hugetlb', 'huge pages (hugetlb)'),
	       (17, 'unevictable', '  unevictable (locked)')
), groups AS (
	SELECT f.capture_id, f.event_seq, f.note AS memcg, n.place, n.kind, NULL AS total_kb, NULL AS page_kb,
	       CASE f.unit WHEN 'bytes' THEN f.value / 1024 WHEN 'kB' THEN f.value END AS kb
	FROM log_meminfo f JOIN names n ON n.name = f.name
	WHERE f.scope = 'memcg'
)
SELECT capture_id, event_seq, memcg, place, kind, kb, total_kb, 100.0 * kb / nullif(total_kb, 0) AS percent,
       CASE WHEN abs(kb) >= 1048576 THEN round(kb / 1048576.0, 1) || ' GiB'
	   ELSE round(kb / 1024.0, 1) || ' MiB' END AS size, page_kb
FROM (SELECT * FROM machine UNION ALL SELECT * FROM groups)
WHERE kb IS NOT NULL OR place IN (1, 2, 3, 5, 6, 8, 9, 14, 19);
