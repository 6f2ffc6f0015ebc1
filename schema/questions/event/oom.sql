-- SPDX-License-Identifier: GPL-2.0-or-later
-- oom: Where was memory when the OOM killer ran, who was killed, whose request failed, and why?
--
-- How to read:
--   From the kernel log: the dump's own, or a log file. The first section gives the cause, by the first of
--   these rules that applies: the kill was requested (sysrq-f); the zones of the request have no pages; a
--   memory cgroup was at its limit; the nodes that the request was bound to were full; half of memory or more
--   was of one kind that no kill frees (unreclaimable slab, huge pages, shared memory, pages that no counter
--   has; for page tables and stacks a third); there was free memory, but no block of the order; half or more
--   was free, but not usable by the request; tasks held 40 percent or more; else the largest kinds are named.
--   Killing a task frees its anonymous memory and page tables, but no kernel memory. Section memory has the
--   numbers; unaccounted is the rest of RAM, which no counter of the report has: vmalloc, per-CPU memory,
--   drivers, balloons, zram. It is an upper bound where another kind is unknown. reason_kind says what was
--   short for the request: watermark (no zone that the request may use is above its watermark and reserve),
--   memcg (a memory cgroup at its limit), fragmented, migratetype, cma, order_watermark (free memory, but no
--   block of the order that may be used, or up to 4.3 too few large ones), zone_empty (the zones that the
--   request may use have no pages at all), bound (the nodes it may use are full, others are not), pressure
--   (killed by a program that watches memory), sysrq (requested). Section zones repeats the allocator's test,
--   zone by zone: refused when margin_kb is 0 or below. A report that the capture has several times, as in
--   dmesg and in a syslog, is shown once (view log_report).
--
-- limit rows 50 Kills to list, the first ones; section groups counts all.
-- limit reports 5 Reports whose memory, caches, zones and tasks are shown, the first ones.
-- limit tasks 10 Tasks of each report, the largest ones.
-- limit caches 10 Slab caches of each report, the largest ones.
--
-- section cause: The cause
-- empty: the kernel log has no OOM kill
-- files: proc/dmesg
-- column kills TEXT How many kills, by which reports.
-- column cause TEXT The cause in words; of several kills by the first one's numbers.
-- column rule  TEXT Why this is said.
-- include: oom_events
, machine AS (
	SELECT l.event_seq, max(l.total_kb) AS total_kb, max(l.page_kb) AS page_kb,
	       max(l.percent) FILTER (WHERE l.kind = 'anonymous memory') AS anon,
	       max(l.percent) FILTER (WHERE l.kind = 'shared memory and tmpfs') AS shmem,
	       max(l.percent) FILTER (WHERE l.kind = 'unreclaimable slab') AS slab,
	       max(l.percent) FILTER (WHERE l.kind = 'page tables') AS tables,
	       max(l.percent) FILTER (WHERE l.kind = 'kernel stacks') AS stacks,
	       max(l.percent) FILTER (WHERE l.kind = 'huge pages (hugetlb)') AS hugetlb,
	       max(l.percent) FILTER (WHERE l.kind = 'unaccounted') AS rest,
	       max(l.size) FILTER (WHERE l.kind = 'anonymous memory') AS anon_size,
	       max(l.size) FILTER (WHERE l.kind = 'shared memory and tmpfs') AS shmem_size,
	       max(l.size) FILTER (WHERE l.kind = 'unreclaimable slab') AS slab_size,
	       max(l.size) FILTER (WHERE l.kind = 'page tables') AS tables_size,
	       max(l.size) FILTER (WHERE l.kind = 'kernel stacks') AS stacks_size,
	       max(l.size) FILTER (WHERE l.kind = 'huge pages (hugetlb)') AS hugetlb_size,
	       max(l.size) FILTER (WHERE l.kind = '  free huge pages') AS hugetlb_free_size,
	       max(l.size) FILTER (WHERE l.kind = 'unaccounted') AS rest_size,
	       max(l.size) FILTER (WHERE l.kind = 'free') AS free_size,
	       max(l.percent) FILTER (WHERE l.kind = 'free') AS free
	FROM log_memory l
	WHERE l.capture_id = :capture AND l.memcg IS NULL
	GROUP BY l.event_seq
), largest AS (
	SELECT event_seq, group_concat(kind || ' ' || size || coalesce(' (' || CAST(round(percent) AS INTEGER) || ' %)',
	    ''), ', ') AS words
	FROM (SELECT *, row_number() OVER (PARTITION BY event_seq ORDER BY kb DESC) AS nth
	      FROM log_memory WHERE capture_id = :capture AND memcg IS NULL AND kind NOT GLOB ' *' AND kb > 0)
	WHERE nth <= 3
	GROUP BY event_seq
), caches AS (
	SELECT event_seq, group_concat(name || ' ' || CASE WHEN kb >= 1048576 THEN round(kb / 1048576.0, 1) || ' GiB'
							   ELSE round(kb / 1024.0, 1) || ' MiB' END, ', ') AS words
	FROM (SELECT *, row_number() OVER (PARTITION BY event_seq ORDER BY kb DESC) AS nth
	      FROM (SELECT event_seq, name, coalesce(CAST(substr(note, 4) AS INTEGER), value) AS kb
		    FROM log_meminfo WHERE capture_id = :capture AND scope = 'slab'))
	WHERE nth <= 3 AND kb > 0
	GROUP BY event_seq
), cgroup_facts AS (
	/* Up to 5.2 each cgroup below the one at its limit is printed with what is its own; later one has all. */
	SELECT l.event_seq, sum(kb) FILTER (WHERE kind = 'page cache, shared memory included') AS file,
	       sum(kb) FILTER (WHERE kind = '  shared memory and tmpfs') AS shmem,
	       sum(kb) FILTER (WHERE kind = '  slab') AS slab,
	       sum(kb) FILTER (WHERE kind = '    reclaimable') AS reclaimable,
	       sum(kb) FILTER (WHERE kind = '    unreclaimable') AS unreclaimable,
	       coalesce(sum(kb) FILTER (WHERE kind = 'kernel memory'), max(e.memcg_kmem_usage_kb)) AS kernel,
	       coalesce(sum(kb) FILTER (WHERE kind = '  slab'),
			sum(kb) FILTER (WHERE kind IN ('    reclaimable', '    unreclaimable')), 0)
		+ coalesce(sum(kb) FILTER (WHERE kind IN ('  kernel stacks', '  page tables', '  per-CPU memory',
							  '  vmalloc')), 0) AS parts,
	       sum(kb) FILTER (WHERE kind = 'socket buffers') AS sockets,
	       coalesce(nullif(max(e.memcg_usage_kb), 0), sum(kb) FILTER (WHERE kind NOT GLOB ' *')) AS usage_kb
	FROM log_memory l JOIN e ON e.seq = l.event_seq
	WHERE l.capture_id = :capture AND l.memcg IS NOT NULL
	GROUP BY l.event_seq
), cgroup_parts AS (
	SELECT l.event_seq, trim(l.kind) AS kind, sum(l.kb) AS kb
	FROM log_memory l
	WHERE l.capture_id = :capture AND l.memcg IS NOT NULL
	  AND l.kind IN ('anonymous memory', '  shared memory and tmpfs', '  kernel stacks', '  page tables',
			 '  per-CPU memory', '  vmalloc', 'socket buffers', 'compressed swap (zswap)',
			 'huge pages (hugetlb)')
	GROUP BY 1, 2
	UNION ALL
	SELECT event_seq, iif(shmem IS NULL, 'page cache, shared memory included', 'page cache of files'),
	       file - coalesce(shmem, 0) FROM cgroup_facts
	UNION ALL
	SELECT event_seq, 'unreclaimable slab', unreclaimable FROM cgroup_facts
	UNION ALL
	SELECT event_seq, 'reclaimable slab', reclaimable FROM cgroup_facts
	UNION ALL
	SELECT event_seq, 'slab', slab FROM cgroup_facts WHERE unreclaimable IS NULL
	UNION ALL
	SELECT event_seq, iif(parts > 0, 'other kernel memory', 'kernel memory'), kernel - parts FROM cgroup_facts
), cgroup_kinds AS (
	SELECT f.event_seq, 100.0 * f.unreclaimable / f.usage_kb AS cgroup_slab,
	       100.0 * f.shmem / f.usage_kb AS cgroup_shmem,
	       100.0 * (coalesce(f.kernel, nullif(f.parts, 0)) + coalesce(f.sockets, 0)) / f.usage_kb AS kernel, w.words
	FROM cgroup_facts f
	LEFT JOIN (SELECT event_seq,
			  group_concat(CASE WHEN kb >= 1048576 THEN round(kb / 1048576.0, 1) || ' GiB '
					    ELSE round(kb / 1024.0, 1) || ' MiB ' END || kind, ', ') AS words
		   FROM (SELECT *, row_number() OVER (PARTITION BY event_seq ORDER BY kb DESC) AS nth
			 FROM cgroup_parts WHERE kb > 0)
		   WHERE nth <= 4
		   GROUP BY event_seq) w ON w.event_seq = f.event_seq
), tasks AS (
	SELECT event_seq, count(*) AS n, count(rss_pages) AS counted, sum(rss_pages) AS pages,
	    max(rss_pages) AS largest_pages, comm, pid
	FROM (SELECT * FROM oom_task WHERE capture_id = :capture AND coalesce(tgid, pid) = pid)
	GROUP BY event_seq
), kept_zones AS (
	/* What each rule keeps back of the free memory of a zone: the next one can keep no more than the one before has
	   left. */
	SELECT z.*, free_kb - of_cma - of_highatomic - of_reserve AS above_reserve, coalesce(boost_kb > 0, 0) AS boosted
	FROM (SELECT z.*, min(max(coalesce(reserve_kb, 0), 0), free_kb - of_cma - of_highatomic) AS of_reserve
	      FROM (SELECT z.*, min(max(coalesce(highatomic_kb, 0), 0), free_kb - of_cma) AS of_highatomic
		    FROM (SELECT *, min(max(coalesce(cma_kb, 0), 0), free_kb) AS of_cma
			  FROM alloc_failure_zone
			  WHERE capture_id = :capture AND free_kb >= 0) z) z) z
), kept AS (
	SELECT event_seq, group_concat(round(kb / 1024.0, 1) || ' MiB ' || what, ', ') AS words
	FROM (SELECT event_seq, 1 AS place, 'in zones above what its flags allow (' || group_concat(DISTINCT zone_name)
	    || ')' AS what, sum(free_kb) AS kb
	      FROM kept_zones WHERE verdict = 'zone' GROUP BY event_seq
	      UNION ALL
	      SELECT event_seq, 2, 'on nodes that it may not use', sum(free_kb)
	      FROM kept_zones WHERE verdict = 'bound' GROUP BY event_seq
	      UNION ALL
	      SELECT event_seq, 3, 'of CMA', sum(of_cma)
	      FROM kept_zones WHERE verdict NOT IN ('zone', 'bound') GROUP BY event_seq
	      UNION ALL
	      SELECT event_seq, 4, 'reserved for HighAtomic', sum(of_highatomic)
	      FROM kept_zones WHERE verdict NOT IN ('zone', 'bound') GROUP BY event_seq
	      UNION ALL
	      SELECT event_seq, 5, 'kept back by lowmem_reserve', sum(of_reserve)
	      FROM kept_zones WHERE verdict NOT IN ('zone', 'bound') GROUP BY event_seq
	      UNION ALL
	      SELECT event_seq, iif(boosted, 6, 7), iif(boosted, 'below watermarks that are boosted',
		  'below the watermarks'), sum(min(min_kb, above_reserve))
	      FROM kept_zones WHERE verdict NOT IN ('zone', 'bound') GROUP BY event_seq, boosted
	      ORDER BY place)
	WHERE kb > 0
	GROUP BY event_seq
), described AS (
	SELECT e.*, k.words AS kept_words, m.anon IS NOT NULL AND m.slab IS NOT NULL AND m.rest IS NOT NULL AS known,
	    m.*, t.*, l.words AS largest_words, c.words AS cache_words, g.words AS cgroup_words, g.kernel,
	    g.cgroup_slab, g.cgroup_shmem,
	       /* What there is nothing of, or nothing that can be counted. */
	       CASE WHEN t.n IS NULL THEN 'the report has no table of tasks'
		    WHEN t.counted = 0 THEN iif(t.n = 1, 'what the task of the report holds is not known',
					      printf('what the %d tasks of the report hold is not known',
						  t.n)) END AS no_tasks,
	       CASE WHEN EXISTS (SELECT 1 FROM log_meminfo f WHERE f.capture_id = :capture
		   AND f.event_seq = e.meminfo_seq)
		    THEN 'the Mem-Info block of the report does not break memory down by kind'
		    ELSE 'the report has no Mem-Info block' END AS no_memory,
	       CASE WHEN EXISTS (SELECT 1 FROM log_meminfo f WHERE f.capture_id = :capture
		   AND f.event_seq = e.meminfo_seq AND f.scope = 'slab')
		    THEN 'how large each cache is, is not known'
			ELSE 'the report does not say which caches' END AS no_caches,
	       iif(t.counted < t.n, t.counted || ' of ' || t.n || ' tasks, the only ones known, hold ',
		   t.n || iif(t.n = 1, ' task holds ', ' tasks hold '))
		|| coalesce('at most ' || round(t.pages * m.page_kb / 1024.0, 1) || ' MiB', t.pages || ' pages')
		|| coalesce(' of ' || round(m.total_kb / 1024.0, 1) || ' MiB', '')
		|| coalesce(': the largest is ' || t.comm || ' (' || t.pid || ') with '
			    || coalesce(round(t.largest_pages * m.page_kb / 1024.0, 1) || ' MiB',
				t.largest_pages || ' pages'), '')
		AS task_words
	FROM e
	LEFT JOIN machine m ON m.event_seq = e.meminfo_seq
	LEFT JOIN largest l ON l.event_seq = e.meminfo_seq
	LEFT JOIN kept k ON k.event_seq = e.seq
	LEFT JOIN caches c ON c.event_seq = e.meminfo_seq
	LEFT JOIN tasks t ON t.event_seq = e.seq
	LEFT JOIN cgroup_kinds g ON g.event_seq = e.seq
), judged AS (
	SELECT *, CASE WHEN reason_kind = 'zone_empty' THEN 0 WHEN reason_kind = 'sysrq' THEN 1
	    WHEN reason_kind = 'memcg' THEN 2 WHEN reason_kind = 'bound' THEN 3
		       WHEN slab >= 50 THEN 4 WHEN hugetlb >= 50 THEN 5 WHEN rest >= 50 THEN 6 WHEN shmem >= 50 THEN 7
		       WHEN tables >= 33 THEN 8 WHEN stacks >= 33 THEN 9
		       WHEN reason_kind IN ('fragmented', 'migratetype', 'cma', 'order_watermark') THEN 10
		       WHEN reason_kind = 'watermark' AND free >= 50 THEN 15
		       WHEN anon >= 40 THEN 11 WHEN largest_words IS NOT NULL THEN 12
			   WHEN task_words IS NOT NULL THEN 13 ELSE 14 END AS why
	FROM described
), worded AS (
	SELECT seq, why, known, memcg, of_host, no_memory, row_number() OVER (PARTITION BY why, memcg, of_host
	    ORDER BY seq) AS nth,
	       count(*) OVER (PARTITION BY why, memcg, of_host) AS n,
		   max(seq) OVER (PARTITION BY why, memcg, of_host) AS last,
	       CASE why
	       WHEN 0 THEN 'killing tasks cannot help: no zone that the request may use has pages'
		   || coalesce('. ' || reason, '')
	       WHEN 1 THEN 'the kill was requested (sysrq-f): memory was not necessarily short'
	       WHEN 2 THEN 'the limit of ' || coalesce('cgroup ' || memcg, 'a memory cgroup') || ' is the cause'
		|| coalesce(': ' || round(memcg_limit_kb / 1024.0, 1) || ' MiB', '')
		|| coalesce(', of it ' || cgroup_words, '')
		|| CASE WHEN cgroup_slab >= 50
			THEN '; killing tasks cannot help: ' || CAST(round(cgroup_slab) AS INTEGER)
			     || ' % of what it has is unreclaimable slab'
			WHEN cgroup_shmem >= 50
			THEN '; killing tasks frees little of it: ' || CAST(round(cgroup_shmem) AS INTEGER)
			     || ' % is shared memory and tmpfs, which stays until its files are removed'
			WHEN kernel >= 50 THEN '; killing tasks frees little of it: ' || CAST(round(kernel) AS INTEGER)
						|| ' % is memory of the kernel' ELSE '' END
		|| coalesce('; ' || task_words, '')
	       WHEN 3 THEN 'the nodes that the request may use are full, others are not' || coalesce(': ' || reason, '')
	       WHEN 4 THEN 'killing tasks cannot help: ' || CAST(round(slab) AS INTEGER)
		   || ' % of memory is unreclaimable slab, '
		|| slab_size || coalesce(': ' || cache_words, '; ' || no_caches)
	       WHEN 5 THEN 'killing tasks cannot help: ' || CAST(round(hugetlb) AS INTEGER)
		|| ' % of memory is set aside for huge pages (vm.nr_hugepages), ' || hugetlb_size
		|| coalesce(', of it ' || hugetlb_free_size || ' free', '')
	       WHEN 6 THEN 'killing tasks helps little: ' || CAST(round(rest) AS INTEGER)
		|| ' % of memory is in pages that no counter of the report has (drivers, balloon, vmalloc, zram), '
		    || rest_size
	       WHEN 7 THEN 'killing tasks frees little: ' || CAST(round(shmem) AS INTEGER)
		|| ' % of memory is shared memory and tmpfs, ' || shmem_size || ': it stays until its files are removed'
	       WHEN 8 THEN CAST(round(tables) AS INTEGER) || ' % of memory is page tables, ' || tables_size
		|| ': many processes map the same large memory, which huge pages would shrink'
	       WHEN 9 THEN CAST(round(stacks) AS INTEGER) || ' % of memory is kernel stacks, ' || stacks_size
		   || ': too many tasks'
	       WHEN 10 THEN 'memory is there, but in pieces or not for this request: order '
		   || coalesce(page_order, '?')
		|| coalesce(', ' || free_size || ' free', '') || coalesce('; most is ' || largest_words, '')
	       WHEN 15 THEN 'memory is there, but not for this request: ' || free_size || ' are free ('
		   || CAST(round(free) AS INTEGER) || ' %)'
		|| coalesce(', of it ' || kept_words, '')
		    || '; killing tasks helps only where they hold memory of the zones that the request may use'
	       WHEN 11 THEN coalesce(task_words, CAST(round(anon) AS INTEGER) || ' % of memory is anonymous, '
		   || anon_size
				     || '; ' || no_tasks)
	       WHEN 12 THEN iif(known, 'no kind of memory has most of it: ',
		   'unknown: the report does not count every kind of memory; it has ') || largest_words
		   || coalesce('; ' || task_words, '')
	       WHEN 13 THEN task_words || '; ' || no_memory || ', so what else there was is unknown'
	       ELSE 'unknown: ' || iif(n IS NULL AND no_memory GLOB '*no Mem-Info block',
			'the report has neither a Mem-Info block nor a table of tasks',
			    no_memory || ', and ' || no_tasks) END
		|| CASE WHEN why >= 10 AND slab >= 20 THEN '; besides, ' || CAST(round(slab) AS INTEGER)
		    || ' % is unreclaimable slab'
						|| coalesce(': ' || cache_words, '') ELSE '' END
		|| CASE WHEN why >= 10 AND rest >= 20 THEN '; besides, ' || CAST(round(rest) AS INTEGER)
						|| ' % is in pages that no counter has' ELSE '' END AS cause
	FROM judged
)
SELECT iif(n = 1, '1: report ' || seq, n || ': reports ' || seq || ' to ' || last)
    || coalesce(' of ' || of_host, '') AS kills, cause,
       CASE why WHEN 0 THEN 'zones without pages' WHEN 1 THEN 'order -1: sysrq-f'
	   WHEN 2 THEN 'the kill was for a memory cgroup at its limit'
		WHEN 3 THEN 'memory policy or cpuset' WHEN 4 THEN 'unreclaimable slab is half of memory or more'
		WHEN 5 THEN 'huge pages are half of memory or more'
		    WHEN 6 THEN 'unaccounted pages are half of memory or more'
		WHEN 7 THEN 'shared memory is half of memory or more'
		    WHEN 8 THEN 'page tables are a third of memory or more'
		WHEN 9 THEN 'kernel stacks are a third of memory or more'
		WHEN 10 THEN 'zones are above their watermarks, and no block of the order may be used'
		WHEN 15
		    THEN 'half of memory or more is free, and no zone that the request may use is above its watermark'
		WHEN 11 THEN 'anonymous memory is 40 % of memory or more'
		    WHEN 12 THEN iif(known, 'no other rule applies', 'numbers are missing in the report')
		ELSE no_memory END AS rule
FROM worded
WHERE nth = 1
ORDER BY n DESC, seq;

-- section groups: Kills by cgroup, victim and hour
-- empty: the kernel log has no OOM kill
-- files: proc/dmesg
-- column memcg     TEXT  Memory cgroup at its limit; machine: none was.
-- column victim    TEXT  Who was killed.
-- column hour      TEXT  Hour by the log's clock, else since boot.
-- column kills     COUNT Kills; a panic instead of one is none.
-- column first_seq ID    The first report.
-- column largest_kb KB   Largest resident memory of a victim.
-- include: oom_events
SELECT coalesce(memcg, CASE WHEN reason_kind = 'memcg' THEN '?' ELSE 'machine' END)
    || coalesce(' of ' || of_host, '') AS memcg, victim,
       coalesce(substr(stamp, 1, nullif(instr(stamp, ':'), 0) - 1) || ':00',
	   'hour ' || CAST(ts_ns / 3600000000000 AS INTEGER) || ' since boot') AS hour,
       count(*) AS kills, min(seq) AS first_seq, max(victim_kb) AS largest_kb
FROM e
WHERE victim_pid IS NOT NULL OR coalesce(outcome, '') NOT LIKE 'Kernel panic%'
GROUP BY 1, 2, 3
ORDER BY min(seq);

-- section kills: OOM kills
-- column seq          ID    Number of the report's first line in kernel_log.
-- column uptime_s     REAL.3 When, seconds since boot.
-- column stamp        TEXT  When, as the log's prefix has it; of a log of several machines which one.
-- column invoker      TEXT  Task whose request could not be met.
-- column request      TEXT  What it asked for: order and flags.
-- column caller       TEXT  Where it asked: first function outside the allocators.
-- column victim       TEXT  Who was killed, with PID.
-- column victim_kb    KB    Its resident memory.
-- column reason_kind  TEXT  What was short.
-- column reason       TEXT  The same in words, with the numbers.
-- column outcome      TEXT  When it did not end with one process killed; NULL: it did.
-- include: oom_events
SELECT e.seq, e.ts_ns / 1e9 AS uptime_s, coalesce(e.stamp, iif(e.of_host IS NULL, NULL, ''))
    || coalesce(' ' || e.of_host, '') AS stamp,
       e.invoker || coalesce(' (' || e.invoker_pid || ')', '') AS invoker,
       'order ' || coalesce(e.page_order, '?') || ', ' || coalesce(e.gfp_names, gfp_names(e.gfp_mask), '?') AS request,
       e.caller,
       e.victim || coalesce(' (' || e.victim_pid || ')', '') AS victim,
       e.victim_kb,
       e.reason_kind, e.reason,
       coalesce(e.outcome, 'also killed: ' || e.also_killed) AS outcome
FROM e
ORDER BY e.seq
LIMIT :rows;

-- section memory: Where memory was
-- empty: no report of an OOM kill has a Mem-Info block or statistics of a cgroup
-- files: proc/dmesg
-- column seq     ID     The report.
-- column whose   TEXT   The machine, or the memory cgroup.
-- column kind    TEXT   Kind of memory; with leading blanks: a part of the kind above.
-- column kb      KB     Its memory; NULL: the log does not say.
-- column percent_of_ram REAL.1 Share of the machine's memory.
-- include: oom_events
, few AS (SELECT * FROM e ORDER BY seq LIMIT :reports)
SELECT f.seq, coalesce(l.memcg, 'machine') || coalesce(' of ' || f.of_host, '') AS whose, l.kind, l.kb,
       l.percent AS percent_of_ram
FROM few f
JOIN log_memory l ON l.capture_id = :capture
		 AND (l.event_seq = f.meminfo_seq AND l.memcg IS NULL OR l.event_seq = f.seq AND l.memcg IS NOT NULL)
WHERE l.kb <> 0 OR l.kb IS NULL
ORDER BY f.seq, l.memcg, l.place;

-- section caches: The largest unreclaimable slab caches
-- empty: no report of an OOM kill lists slab caches: kernels since 4.15 do so when unreclaimable slab is large
-- files: proc/dmesg
-- column seq      ID    The report.
-- column cache    TEXT  Slab cache.
-- column total_kb KB    Memory of its slabs.
-- column used_kb  KB    Of it, in allocated objects.
-- include: oom_events
, few AS (SELECT * FROM e ORDER BY seq LIMIT :reports)
SELECT seq, cache, total_kb, used_kb
FROM (SELECT f.seq, m.name AS cache, CAST(substr(m.note, 4) AS INTEGER) AS total_kb, m.value AS used_kb,
	     row_number() OVER (PARTITION BY f.seq ORDER BY coalesce(CAST(substr(m.note, 4) AS INTEGER),
		 m.value) DESC) AS nth
      FROM few f JOIN log_meminfo m ON m.capture_id = :capture AND m.event_seq = f.meminfo_seq AND m.scope = 'slab')
WHERE :caches < 0 OR nth <= :caches
ORDER BY seq, nth;

-- section zones: Each zone, checked against the request
-- column seq          ID    The report.
-- column node_id      ID    NUMA node.
-- column zone_name    TEXT  Zone.
-- column free_kb      KB    Free memory.
-- column unusable_kb  KB    Of it, what does not count for this request.
-- column min_kb       KB    Watermark that it had to meet.
-- column reserve_kb   KB    lowmem_reserve against it.
-- column margin_kb    KB    What is left above both; 0 or below: refused.
-- column usable_order ORDER Largest free block that it may use.
-- column verdict      TEXT  Result for the request in this zone.
-- include: oom_events
, few AS (SELECT * FROM e ORDER BY seq LIMIT :reports)
SELECT z.event_seq AS seq, z.node_id, z.zone_name, z.free_kb, z.unusable_kb, z.min_kb, z.reserve_kb, z.margin_kb,
       z.usable_order, z.verdict
FROM alloc_failure_zone z
JOIN few f ON f.seq = z.event_seq
WHERE z.capture_id = :capture
ORDER BY z.event_seq, z.rowid;

-- section tasks: The largest tasks of each report
-- column seq              ID    The report.
-- column pid              ID    Process.
-- column comm             TEXT  Its name.
-- column rss_pages        PAGES Resident pages.
-- column swap_pages       PAGES Swap entries.
-- column page_table_bytes BYTES Page tables.
-- column oom_score_adj    COUNT Adjustment.
-- column killed           BOOL  1: the victim.
-- include: oom_events
, few AS (SELECT * FROM e ORDER BY seq LIMIT :reports)
, ranked AS (
	SELECT t.*, row_number() OVER (PARTITION BY t.event_seq
				       ORDER BY coalesce(t.rss_pages, 0) + coalesce(t.swap_pages, 0) DESC) AS nth
	FROM oom_task t WHERE t.capture_id = :capture
)
SELECT r.event_seq AS seq, r.pid, r.comm, r.rss_pages, r.swap_pages, r.page_table_bytes, r.oom_score_adj,
       r.pid = e.victim_pid AS killed
FROM ranked r
JOIN few e ON e.seq = r.event_seq
WHERE :tasks < 0 OR r.nth <= :tasks
ORDER BY r.event_seq, r.nth;

-- section cgroups: Memory cgroups at their limit
-- column seq            ID   The report.
-- column memcg          TEXT The cgroup.
-- column usage_kb       KB   Its usage.
-- column limit_kb       KB   Its limit; NULL: none, or not known.
-- column swap_usage_kb  KB   Its swap; in cgroup v1 memory and swap.
-- column swap_limit_kb  KB   Limit of that; NULL: none, or not known.
-- column failcnt        COUNT How often it hit the limit.
-- column victim_memcg   TEXT The victim's own cgroup.
-- include: oom_events
SELECT seq, memcg, memcg_usage_kb AS usage_kb, memcg_limit_kb AS limit_kb,
       memcg_swap_usage_kb AS swap_usage_kb, memcg_swap_limit_kb AS swap_limit_kb, memcg_failcnt AS failcnt,
       victim_memcg
FROM e
WHERE (memcg IS NOT NULL OR memcg_limit_kb IS NOT NULL)
ORDER BY seq
LIMIT :rows;
