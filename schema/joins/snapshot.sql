-- SPDX-License-Identifier: GPL-2.0-or-later
-- when: SELECT EXISTS (SELECT 1 FROM capture WHERE capture_id >= ?1 AND kind = 'proc')
-- A snapshot has each number more than once: meminfo, of the nodes too, vmstat, zoneinfo, buddyinfo, pagetypeinfo,
-- slabinfo, vmallocinfo and swaps describe the same memory. One check for each pair that was captured.
--
-- Tolerance: the files are read one after the other, in a support bundle minutes apart, on a busy machine. The other
-- pairs show how much changed in between: pages that one counter lost were added to another. So a pair may differ by
--   the per-CPU parts of the counters (mm/vmstat.c calculate_normal_threshold()),
--   twice the largest difference of a pair that has neither of the two numbers,
--   eight times that, and no less than 64 pages, for pages on the way to a list that each CPU collects: at most 1/256
--     of the
--   memory and 2 MiB,
--   and, for free pages, as many pages as the per-CPU lists may have, at most sixteen times that;
-- in total no more than 5 % of the managed pages and 125 pages per CPU and zone. Free pages of nodes, which lie in
-- /sys and are thus read in another step than /proc, may differ by all that the lists may grow to in addition: what
-- a CPU gives back in between shows in no other number, and since 6.7 that is up to an eighth of a zone. nr_dirty
-- and nr_writeback may drop to 0 while all else stays the same: for them only that bound holds. Counters that only
-- grow may differ by another eighth. Constants (MemTotal, SwapTotal) may differ by 2 % on kernels before 3.10, which
-- count pages that were freed at boot in only one of them. Numbers that one file prints twice must be equal
-- (snapshot_file.sql).
--
-- Committed_AS cannot be verified: it is vm_committed_as (mm/util.c), the sum of what mappings committed, which no
-- other file prints. The private writable mappings of smaps are only a part of it: shared memory is committed whole
-- when it is created, stacks and MAP_NORESERVE are not, and each CPU caches up to vm_committed_as_batch pages.

CREATE TEMP TABLE wanted(capture_id INTEGER PRIMARY KEY, page_kb REAL, release INTEGER);
INSERT INTO wanted
SELECT capture_id, page_bytes / 1024.0,
       CAST(kernel_release AS INTEGER) * 1000
	+ CAST(substr(kernel_release, instr(kernel_release, '.') + 1) AS INTEGER)
FROM capture
/* done */
WHERE kind = 'proc' AND capture_id NOT IN (SELECT capture_id FROM "check" WHERE left_label GLOB '*, pages'
    AND subject IS NULL)
ORDER BY capture_id DESC
LIMIT 4096; -- of a series the newest

-- Each number once, by the file that says it. Amounts in pages; unit 'kB' is divided by the page size below.
CREATE TEMP TABLE said(capture_id INTEGER, name TEXT, amount, unit, PRIMARY KEY (capture_id, name)) WITHOUT ROWID;
INSERT OR IGNORE INTO said
SELECT w.capture_id, 'meminfo ' || m.name, min(max(m.value_kb, -(1 << 50)), 1 << 50), 'kB'
FROM main._meminfo m CROSS JOIN wanted w ON w.capture_id BETWEEN m.first_capture AND m.last_capture
WHERE m.value_kb IS NOT NULL;
INSERT OR IGNORE INTO said
SELECT w.capture_id, 'vmstat ' || v.name, min(max(v.value, -(1 << 50)), 1 << 50), 'pages'
FROM main._vmstat v CROSS JOIN wanted w ON w.capture_id BETWEEN v.first_capture AND v.last_capture
WHERE v.value IS NOT NULL AND (v.name GLOB 'nr_*' OR v.name GLOB 'workingset_*' OR v.name GLOB 'pgpromote_*'
    OR v.name GLOB 'pgdemote_*');
INSERT OR IGNORE INTO said
SELECT w.capture_id, f.name, iif(count(*) = count(f.amount), CAST(total(f.amount) AS INTEGER), NULL), 'pages'
FROM (SELECT first_capture, last_capture, 'zoneinfo managed' AS name, min(managed_pages, 1 << 40) AS amount
    FROM main._zone
      UNION ALL SELECT first_capture, last_capture, 'zoneinfo present', min(present_pages, 1 << 40) FROM main._zone
      UNION ALL SELECT first_capture, last_capture, 'zoneinfo free', min(free_pages, 1 << 40) FROM main._zone
      UNION ALL SELECT first_capture, last_capture, 'zoneinfo cma', min(cma_pages, 1 << 40) FROM main._zone
      UNION ALL SELECT first_capture, last_capture, 'buddyinfo',
	  min(free_blocks, 1 << 40) * 1.0 * (1 << min(max(page_order, 0), 20))
		FROM main._free_area
      UNION ALL SELECT first_capture, last_capture, 'pagetypeinfo',
	  min(free_blocks, 1 << 40) * 1.0 * (1 << min(max(page_order, 0), 20))
		FROM main._free_list
      UNION ALL SELECT first_capture, last_capture, 'slabinfo', min(slabs, 1 << 40) * 1.0
			/* SLUB may have made some of a lower order: of at least a page */
			* iif(total_objects < slabs * objects_per_slab, 1, min(pages_per_slab, 1 << 20))
		FROM main._slab_cache
      UNION ALL SELECT first_capture, last_capture, 'vmallocinfo', coalesce(min(pages, 1 << 40), 0)
	  FROM main._vmalloc_area
      UNION ALL SELECT first_capture, last_capture, 'zoneinfo ' || name, min(value, 1 << 40) FROM main._node_stat
      UNION ALL SELECT first_capture, last_capture, 'zoneinfo ' || name, min(value, 1 << 40) FROM main._zone_stat) f
CROSS JOIN wanted w ON w.capture_id BETWEEN f.first_capture AND f.last_capture
GROUP BY w.capture_id, f.name
HAVING count(f.amount) > 0;
-- Since 97105f0ab7b8 ("mm: vmalloc: show number of vmalloc pages in /proc/meminfo") (v5.3) VmallocUsed counts the pages
-- that vmalloc() took for its areas, all of which the file lists. That it is whole shows by its ends, and by addresses
-- that ascend, since 6.9 within each of some lists (mm/vmalloc.c vmap_nodes): what somebody sorted and cut has neither.
INSERT OR IGNORE INTO said
SELECT w.capture_id, 'vmallocinfo vmalloc', CAST(total(iif(v.kind GLOB 'vmalloc*', min(v.pages, 1 << 40),
    0)) AS INTEGER), 'pages'
FROM (SELECT *, lag(start_addr) OVER (PARTITION BY first_capture, last_capture ORDER BY rowid) AS before
    FROM main._vmalloc_area) v
CROSS JOIN wanted w ON w.capture_id BETWEEN v.first_capture AND v.last_capture
WHERE w.release >= 5003
GROUP BY w.capture_id
HAVING count(v.start_addr) = count(*) AND count(*) >= 16
    AND count(CASE WHEN v.start_addr < v.before THEN 1 END) * 4 <= count(*)
   AND max(coalesce(v.caller, '') GLOB 'pcpu_get_vm_areas*') AND max(coalesce(v.kind, '') GLOB 'ioremap*');
INSERT OR IGNORE INTO said
SELECT w.capture_id, 'swaps', CAST(total(min(s.size_kb, 1 << 50)) AS INTEGER), 'kB'
FROM main._swap_area s CROSS JOIN wanted w ON w.capture_id BETWEEN s.first_capture AND s.last_capture
GROUP BY w.capture_id HAVING count(*) = count(s.size_kb);
INSERT OR IGNORE INTO said
SELECT w.capture_id, 'swaps used', CAST(total(min(s.used_kb, 1 << 50)) AS INTEGER), 'kB'
FROM main._swap_area s CROSS JOIN wanted w ON w.capture_id BETWEEN s.first_capture AND s.last_capture
GROUP BY w.capture_id HAVING count(*) = count(s.used_kb);
-- The nodes and zones that each file lists.
CREATE TEMP TABLE listed(source, capture_id INTEGER, node_id, zone_name,
    PRIMARY KEY (source, capture_id, node_id, zone_name)) WITHOUT ROWID;
INSERT OR IGNORE INTO listed
SELECT f.source, w.capture_id, coalesce(f.node_id, -1), coalesce(f.zone_name, '')
FROM (SELECT 'zone' AS source, first_capture, last_capture, node_id, zone_name FROM main._zone
      UNION ALL SELECT 'zone with free pages', first_capture, last_capture, node_id, zone_name FROM main._zone
	  WHERE free_pages > 0
      UNION ALL SELECT 'free_area', first_capture, last_capture, node_id, zone_name FROM main._free_area
      UNION ALL SELECT 'free_list', first_capture, last_capture, node_id, zone_name FROM main._free_list
      UNION ALL SELECT 'node', first_capture, last_capture, node_id, '' FROM main._node_meminfo) f
CROSS JOIN wanted w ON w.capture_id BETWEEN f.first_capture AND f.last_capture;
-- All nodes together, where each node that zoneinfo has was captured.
INSERT OR IGNORE INTO said
SELECT w.capture_id, 'nodes ' || m.name, iif(count(*) = count(m.value_kb),
    CAST(sum(1.0 * min(m.value_kb, 1 << 50)) AS INTEGER), NULL), 'kB'
FROM main._node_meminfo m CROSS JOIN wanted w ON w.capture_id BETWEEN m.first_capture AND m.last_capture
WHERE NOT EXISTS (SELECT 1 FROM listed z
		  WHERE z.source = 'zone' AND z.capture_id = w.capture_id
		    AND NOT EXISTS (SELECT 1 FROM listed n
				    WHERE n.source = 'node' AND n.capture_id = z.capture_id AND n.node_id = z.node_id))
GROUP BY w.capture_id, m.name;
-- An excerpt of a file, or one that is cut short, lacks zones that another file has: its sum is that of a part.
CREATE TEMP TABLE lacks(file, capture_id INTEGER, PRIMARY KEY (file, capture_id)) WITHOUT ROWID;
INSERT OR IGNORE INTO lacks
SELECT p.column1, w.capture_id
FROM (VALUES ('pagetypeinfo', 'free_list', 'free_area'), ('buddyinfo', 'free_area', 'zone with free pages'),
    ('zoneinfo', 'zone', 'free_area')) p
JOIN listed w ON w.source = p.column3
WHERE NOT EXISTS (SELECT 1 FROM listed h WHERE h.source = p.column2 AND h.capture_id = w.capture_id
		  AND h.node_id = w.node_id AND h.zone_name = w.zone_name);
DELETE FROM said
WHERE EXISTS (SELECT 1 FROM lacks l WHERE l.capture_id = said.capture_id
    AND (l.file = said.name OR said.name GLOB l.file || ' *'));
UPDATE load SET status = 'partial', reason = coalesce(reason, 'zones are missing that another file lists')
WHERE status = 'complete' AND EXISTS (SELECT 1 FROM lacks l WHERE l.capture_id = load.capture_id
    AND load.collector = 'proc/' || l.file);
-- include: snapshot_cpus
CREATE TEMP TABLE slack(capture_id INTEGER PRIMARY KEY, moving, still, deltas, lone, high, most);
INSERT INTO slack
SELECT capture_id, CAST(125 * max(1, coalesce(cpus, 0)) + pages / 20 AS INTEGER), CAST(pages / 50 AS INTEGER),
    coalesce(deltas, 125),
       max(64, CAST(min(512, pages / 256) AS INTEGER)), CAST(coalesce(high, pages / 64) AS INTEGER),
       CAST(coalesce(most, pages / 64) AS INTEGER)
FROM (SELECT w.capture_id, c.cpus, c.deltas, c.high, c.most,
    coalesce(z.amount, p.amount, m.amount / coalesce(w.page_kb, 4), 0) AS pages
      FROM wanted w
      LEFT JOIN (SELECT capture_id, sum(cpus) AS cpus, sum(cpus * threshold) AS deltas, sum(high) AS high,
	      sum(most) AS most FROM cpus
	  GROUP BY capture_id) c
	     ON c.capture_id = w.capture_id
      LEFT JOIN said z ON z.capture_id = w.capture_id AND z.name = 'zoneinfo managed'
      LEFT JOIN said p ON p.capture_id = w.capture_id AND p.name = 'zoneinfo present' /* before 3.8 */
      LEFT JOIN said m ON m.capture_id = w.capture_id AND m.name = 'meminfo MemTotal');

-- The identities: left minus right is at most the tolerance (relation =), or right at most left and it (>=). What
-- moves: 0 does not, 1 does, 2 is of one file, 3 may go alone.
CREATE TEMP TABLE identity AS
SELECT column1 AS name, column2 AS l, column3 AS r, column4 AS relation, column5 AS moves FROM (VALUES
('MemTotal = managed pages', 'meminfo MemTotal', 'zoneinfo managed', '=', 0),
('MemFree = nr_free_pages', 'meminfo MemFree', 'vmstat nr_free_pages', '=', 1),
('MemFree = zoneinfo', 'meminfo MemFree', 'zoneinfo free', '=', 1),
('MemFree = buddyinfo', 'meminfo MemFree', 'buddyinfo', '=', 1),
('MemFree = pagetypeinfo', 'meminfo MemFree', 'pagetypeinfo', '=', 1),
('nr_free_pages = zoneinfo', 'vmstat nr_free_pages', 'zoneinfo free', '=', 1),
('nr_free_pages = buddyinfo', 'vmstat nr_free_pages', 'buddyinfo', '=', 1),
('zoneinfo = buddyinfo', 'zoneinfo free', 'buddyinfo', '=', 1),
('buddyinfo = pagetypeinfo', 'buddyinfo', 'pagetypeinfo', '=', 1),
('AnonPages = nr_anon_pages', 'meminfo AnonPages', 'vmstat nr_anon_pages', '=', 1),
('Mapped = nr_mapped', 'meminfo Mapped', 'vmstat nr_mapped', '=', 3),
('Shmem = nr_shmem', 'meminfo Shmem', 'vmstat nr_shmem', '=', 1),
('Dirty = nr_dirty', 'meminfo Dirty', 'vmstat nr_dirty', '=', 3),
('Writeback = nr_writeback', 'meminfo Writeback', 'vmstat nr_writeback', '=', 3),
('SReclaimable = nr_slab_reclaimable', 'meminfo SReclaimable', 'vmstat nr_slab_reclaimable', '=', 1),
('SUnreclaim = nr_slab_unreclaimable', 'meminfo SUnreclaim', 'vmstat nr_slab_unreclaimable', '=', 1),
('PageTables = nr_page_table_pages', 'meminfo PageTables', 'vmstat nr_page_table_pages', '=', 1),
('Unevictable = nr_unevictable', 'meminfo Unevictable', 'vmstat nr_unevictable', '=', 1),
('Mlocked = nr_mlock', 'meminfo Mlocked', 'vmstat nr_mlock', '=', 1),
('Active(anon) = nr_active_anon', 'meminfo Active(anon)', 'vmstat nr_active_anon', '=', 1),
('Inactive(anon) = nr_inactive_anon', 'meminfo Inactive(anon)', 'vmstat nr_inactive_anon', '=', 1),
('Active(file) = nr_active_file', 'meminfo Active(file)', 'vmstat nr_active_file', '=', 1),
('Inactive(file) = nr_inactive_file', 'meminfo Inactive(file)', 'vmstat nr_inactive_file', '=', 1),
('SwapCached = nr_swapcached', 'meminfo SwapCached', 'vmstat nr_swapcached', '=', 1),
('CmaFree = nr_free_cma', 'meminfo CmaFree', 'vmstat nr_free_cma', '=', 1),
('CmaTotal = zoneinfo cma', 'meminfo CmaTotal', 'zoneinfo cma', '=', 0),
('KernelStack = nr_kernel_stack', 'meminfo KernelStack', 'vmstat nr_kernel_stack', '=', 1),
('KReclaimable = slab and other', 'meminfo KReclaimable', 'reclaimable', '=', 1),
('SecPageTables = nr_sec_page_table_pages', 'meminfo SecPageTables', 'vmstat nr_sec_page_table_pages', '=', 1),
('Bounce = nr_bounce', 'meminfo Bounce', 'vmstat nr_bounce', '=', 1),
('WritebackTmp = nr_writeback_temp', 'meminfo WritebackTmp', 'vmstat nr_writeback_temp', '=', 3),
('Unaccepted = nr_unaccepted', 'meminfo Unaccepted', 'vmstat nr_unaccepted', '=', 1),
('AnonHugePages = nr_anon_transparent_hugepages', 'meminfo AnonHugePages', 'huge nr_anon_transparent_hugepages', '=',
    1),
('ShmemHugePages = nr_shmem_hugepages', 'meminfo ShmemHugePages', 'huge nr_shmem_hugepages', '=', 1),
('ShmemPmdMapped = nr_shmem_pmdmapped', 'meminfo ShmemPmdMapped', 'huge nr_shmem_pmdmapped', '=', 1),
('FileHugePages = nr_file_hugepages', 'meminfo FileHugePages', 'huge nr_file_hugepages', '=', 1),
('FilePmdMapped = nr_file_pmdmapped', 'meminfo FilePmdMapped', 'huge nr_file_pmdmapped', '=', 1),
('MemAvailable = its formula', 'meminfo MemAvailable', 'available', '=', 1),
('page cache = nr_file_pages', 'page cache', 'vmstat nr_file_pages', '=', 1),
('Slab >= slabinfo', 'meminfo Slab', 'slabinfo', '>=', 1),
('VmallocUsed >= vmallocinfo', 'meminfo VmallocUsed', 'vmallocinfo', '>=', 1),
('VmallocUsed = vmallocinfo', 'meminfo VmallocUsed', 'vmallocinfo vmalloc', '=', 1),
('SwapTotal = swaps', 'meminfo SwapTotal', 'swaps', '=', 0),
('SwapTotal - SwapFree = swaps', 'SwapTotal - SwapFree', 'swaps used', '=', 1),
('Slab = SReclaimable + SUnreclaim', 'meminfo Slab', 'SReclaimable + SUnreclaim', '=', 2),
('Active = Active(anon) + Active(file)', 'meminfo Active', 'Active(anon) + Active(file)', '=', 2),
('Inactive = Inactive(anon) + Inactive(file)', 'meminfo Inactive', 'Inactive(anon) + Inactive(file)', '=', 2),
('nodes: MemTotal', 'nodes MemTotal', 'meminfo MemTotal', '=', 0),
('nodes: MemTotal = managed pages', 'nodes MemTotal', 'zoneinfo managed', '=', 0),
('nodes: MemFree', 'nodes MemFree', 'meminfo MemFree', '=', 1),
('nodes: MemFree = zoneinfo', 'nodes MemFree', 'zoneinfo free', '=', 1),
('nodes: MemFree = MemTotal - MemUsed', 'nodes MemFree', 'nodes MemTotal - MemUsed', '=', 2),
('nodes: Active', 'nodes Active', 'meminfo Active', '=', 1),
('nodes: Inactive', 'nodes Inactive', 'meminfo Inactive', '=', 1),
('nodes: Unevictable', 'nodes Unevictable', 'meminfo Unevictable', '=', 1),
('nodes: Mlocked', 'nodes Mlocked', 'meminfo Mlocked', '=', 1),
('nodes: Dirty', 'nodes Dirty', 'meminfo Dirty', '=', 3),
('nodes: Writeback', 'nodes Writeback', 'meminfo Writeback', '=', 3),
('nodes: Mapped', 'nodes Mapped', 'meminfo Mapped', '=', 3),
('nodes: AnonPages', 'nodes AnonPages', 'meminfo AnonPages', '=', 1),
('nodes: Shmem', 'nodes Shmem', 'meminfo Shmem', '=', 1),
('nodes: KernelStack', 'nodes KernelStack', 'meminfo KernelStack', '=', 1),
('nodes: PageTables', 'nodes PageTables', 'meminfo PageTables', '=', 1),
('nodes: SReclaimable', 'nodes SReclaimable', 'meminfo SReclaimable', '=', 1),
('nodes: SUnreclaim', 'nodes SUnreclaim', 'meminfo SUnreclaim', '=', 1),
('nodes: FilePages = page cache', 'nodes FilePages', 'page cache', '=', 1),
('nodes: FilePages = nr_file_pages', 'nodes FilePages', 'vmstat nr_file_pages', '=', 1),
('nodes: AnonPages = zoneinfo', 'nodes AnonPages', 'zoneinfo nr_anon_pages', '=', 1),
('nodes: FilePages = zoneinfo', 'nodes FilePages', 'zoneinfo nr_file_pages', '=', 1),
('nodes: Shmem = zoneinfo', 'nodes Shmem', 'zoneinfo nr_shmem', '=', 1),
('vmstat = nodes: nr_anon_pages', 'vmstat nr_anon_pages', 'zoneinfo nr_anon_pages', '=', 1),
('vmstat = nodes: nr_file_pages', 'vmstat nr_file_pages', 'zoneinfo nr_file_pages', '=', 1),
('vmstat = nodes: nr_shmem', 'vmstat nr_shmem', 'zoneinfo nr_shmem', '=', 1),
('vmstat = nodes: nr_slab_reclaimable', 'vmstat nr_slab_reclaimable', 'zoneinfo nr_slab_reclaimable', '=', 1),
('vmstat = nodes: nr_slab_unreclaimable', 'vmstat nr_slab_unreclaimable', 'zoneinfo nr_slab_unreclaimable', '=', 1));

-- Sums of fields; the kernel takes the parts from one counter.
INSERT OR IGNORE INTO said
SELECT capture_id, 'page cache', sum(amount), 'kB' FROM said
WHERE name IN ('meminfo Cached', 'meminfo Buffers', 'meminfo SwapCached')
GROUP BY capture_id HAVING count(*) = 3;
INSERT OR IGNORE INTO said
SELECT s.capture_id, p.column1, sum(s.amount * p.column3), 'kB'
FROM (VALUES ('SReclaimable + SUnreclaim', 'meminfo SReclaimable', 1),
    ('SReclaimable + SUnreclaim', 'meminfo SUnreclaim', 1),
	     ('Active(anon) + Active(file)', 'meminfo Active(anon)', 1),
		 ('Active(anon) + Active(file)', 'meminfo Active(file)', 1),
	     ('Inactive(anon) + Inactive(file)', 'meminfo Inactive(anon)', 1),
		 ('Inactive(anon) + Inactive(file)', 'meminfo Inactive(file)', 1),
	     ('SwapTotal - SwapFree', 'meminfo SwapTotal', 1), ('SwapTotal - SwapFree', 'meminfo SwapFree', -1),
	     ('nodes MemTotal - MemUsed', 'nodes MemTotal', 1), ('nodes MemTotal - MemUsed', 'nodes MemUsed', -1)) p
JOIN said s ON s.name = p.column2
GROUP BY s.capture_id, p.column1 HAVING count(s.amount) = 2;
-- Reclaimable memory that is no slab is counted since 4.20.
INSERT OR IGNORE INTO said
SELECT s.capture_id, 'reclaimable', s.amount + coalesce(m.amount, 0), 'pages'
FROM said s LEFT JOIN said m ON m.capture_id = s.capture_id AND m.name = 'vmstat nr_kernel_misc_reclaimable'
WHERE s.name = 'vmstat nr_slab_reclaimable';
-- Counted in huge pages, of 2 MiB where meminfo speaks of x86 (arch/x86/mm/pat/set_memory.c arch_report_meminfo()).
INSERT OR IGNORE INTO said
SELECT s.capture_id, 'huge' || substr(s.name, 7), s.amount * 512, 'pages'
FROM said s JOIN wanted w ON w.capture_id = s.capture_id AND w.page_kb = 4
WHERE s.name IN ('vmstat nr_anon_transparent_hugepages', 'vmstat nr_shmem_hugepages', 'vmstat nr_shmem_pmdmapped',
		 'vmstat nr_file_hugepages', 'vmstat nr_file_pmdmapped')
  AND EXISTS (SELECT 1 FROM said d WHERE d.capture_id = s.capture_id AND d.name = 'meminfo DirectMap2M')
  AND NOT EXISTS (SELECT 1 FROM said d WHERE d.capture_id = s.capture_id AND d.name = 'meminfo DirectMap64k');
-- mm/show_mem.c si_mem_available(), as it is since 4.20: free pages beyond calculate_totalreserve_pages(), and of the
-- page cache and of reclaimable memory what is above half of it or the low watermarks.
-- The kernel keeps totalreserve_pages from when the watermarks were set, and no file prints it: where the formula
-- differs from MemAvailable by more than a race, it is wrong for certain only above the sum of all its parts.
INSERT OR IGNORE INTO said
SELECT s.capture_id, 'available at most', sum(s.amount / w.page_kb), 'pages'
FROM said s JOIN wanted w ON w.capture_id = s.capture_id
WHERE w.page_kb > 0
    AND s.name IN ('meminfo MemFree', 'meminfo KReclaimable', 'meminfo Active(file)', 'meminfo Inactive(file)')
GROUP BY s.capture_id HAVING count(s.amount) = 4;
INSERT OR IGNORE INTO said
SELECT w.capture_id, 'available', max(0, CAST(f.amount / w.page_kb - m.reserve + c.pages - min(c.pages / 2, m.low)
	+ r.amount / w.page_kb - min(r.amount / w.page_kb / 2, m.low) AS INTEGER)), 'pages'
FROM wanted w
JOIN said f ON f.capture_id = w.capture_id AND f.name = 'meminfo MemFree'
JOIN said r ON r.capture_id = w.capture_id AND r.name = 'meminfo KReclaimable'
JOIN (SELECT s.capture_id, sum(s.amount / w.page_kb) AS pages FROM said s JOIN wanted w ON w.capture_id = s.capture_id
      WHERE s.name IN ('meminfo Active(file)', 'meminfo Inactive(file)') GROUP BY s.capture_id HAVING count(*) = 2) c
	  ON c.capture_id = w.capture_id
JOIN (SELECT w.capture_id, sum(z.low_pages) AS low,
	     sum(min(z.high_pages - coalesce(z.boost_pages, 0)
		     + coalesce(r.pages, 0), z.managed_pages)) AS reserve
      FROM main._zone z CROSS JOIN wanted w ON w.capture_id BETWEEN z.first_capture AND z.last_capture
      LEFT JOIN (SELECT w.capture_id, r.node_id, r.zone_name, max(r.reserve_pages) AS pages
		 FROM main._zone_lowmem_reserve r CROSS JOIN wanted w
		     ON w.capture_id BETWEEN r.first_capture AND r.last_capture
		 GROUP BY w.capture_id, r.node_id, r.zone_name) r
	     ON r.capture_id = w.capture_id AND r.node_id = z.node_id AND r.zone_name = z.zone_name
      GROUP BY w.capture_id HAVING count(z.low_pages) = count(*) AND count(z.high_pages) = count(*)
	  AND count(z.managed_pages) = count(*)) m
	ON m.capture_id = w.capture_id
WHERE w.page_kb > 0 AND w.release >= 4020;
-- What is already in kB; and free memory that was not accepted yet, which is on no list.
UPDATE said SET unit = 'kB' WHERE name = 'vmstat nr_kernel_stack';
UPDATE said AS s SET amount = amount + coalesce((SELECT u.amount FROM said u WHERE u.capture_id = s.capture_id
						   AND u.name = 'vmstat nr_unaccepted'), 0)
WHERE name IN ('buddyinfo', 'pagetypeinfo');

CREATE TEMP TABLE pair AS
SELECT w.capture_id, i.name, i.relation, w.release,
       i.l AS left_label, CAST(round(iif(l.unit = 'pages', l.amount, l.amount / w.page_kb)) AS INTEGER) AS left_value,
       i.r AS right_label, CAST(round(iif(r.unit = 'pages', r.amount, r.amount / w.page_kb)) AS INTEGER) AS right_value,
       i.moves, l.unit AS left_unit, r.unit AS right_unit, w.page_kb, l.amount AS left_amount, r.amount AS right_amount,
       iif(i.l = 'meminfo SwapCached', 'page cache', i.l) AS left_key, /* a part of it, as that of reclaimable memory */
       iif(i.r = 'reclaimable', 'vmstat nr_slab_reclaimable', i.r) AS right_key,
       i.rowid AS place
FROM wanted w /* in this order: each of the others is found by its key */
CROSS JOIN identity i
CROSS JOIN said l ON l.capture_id = w.capture_id AND l.name = i.l
CROSS JOIN said r ON r.capture_id = w.capture_id AND r.name = i.r;
-- vmstat adds up what zoneinfo prints for each node and zone.
CREATE TEMP TABLE counter AS
SELECT v.capture_id, substr(v.name, 8) AS name, CAST(v.amount AS INTEGER) AS machine,
    CAST(z.amount AS INTEGER) AS zones,
       v.name GLOB 'vmstat nr_*dirtied' OR v.name GLOB 'vmstat nr_*written' OR v.name GLOB 'vmstat nr_vmscan_*'
       OR v.name GLOB 'vmstat nr_foll_pin_*' OR v.name NOT GLOB 'vmstat nr_*' AS grows
FROM said v CROSS JOIN said z ON z.capture_id = v.capture_id AND z.name = 'zoneinfo ' || substr(v.name, 8)
WHERE v.name GLOB 'vmstat *' AND v.name <> 'vmstat nr_free_pages' AND v.amount IS NOT NULL AND z.amount IS NOT NULL;

-- What moved while the files were read.
CREATE TEMP TABLE moved(capture_id INTEGER, l TEXT, r TEXT, pages INTEGER);
INSERT INTO moved
SELECT p.capture_id, p.left_key, p.right_key, abs(p.left_value - p.right_value)
FROM pair p
WHERE p.moves IN (1, 3) AND p.relation = '=' AND p.left_value <> p.right_value
    AND p.name NOT IN ('MemAvailable = its formula', 'KReclaimable = slab and other')
  AND NOT EXISTS (SELECT 1 FROM check_quirk q WHERE p.name GLOB q.check_name
		  AND coalesce(p.release >= q.first_release AND p.release < q.end_release, 1))
UNION ALL
SELECT capture_id, 'vmstat ' || name, 'zoneinfo ' || name, abs(machine - zones) FROM counter WHERE machine <> zones
    AND NOT grows;
CREATE INDEX moved_by ON moved(capture_id, pages DESC);

CREATE TEMP TABLE compared AS
SELECT p.*,
       CASE WHEN p.moves = 3 OR (p.moves = 0 AND coalesce(p.release < 3010, 1)) THEN iif(p.moves = 0, s.still, s.moving)
	    /* Slab and its parts are read one after the other up to 4.19 (fs/proc/meminfo.c). */
	    WHEN p.moves = 2 THEN iif(p.name GLOB 'Slab *' AND coalesce(p.release < 4020, 1), 125 + s.still / 10, 0)
	    ELSE min(iif(p.moves, s.moving, s.still), s.deltas + min(max(64, 8 * o), s.lone) + 2 * o
		     + iif(p.left_label IN ('meminfo MemFree', 'vmstat nr_free_pages', 'zoneinfo free', 'buddyinfo',
			 'nodes MemFree'),
			   min(s.high, 16 * o), 0))
		 + iif(p.left_label = 'nodes MemFree', min(s.most, 16 * o), 0) END AS tolerance
FROM (SELECT p.*, coalesce((SELECT m.pages FROM moved m
			    WHERE m.capture_id = p.capture_id AND m.l NOT IN (p.left_key, p.right_key)
				AND m.r NOT IN (p.left_key, p.right_key)
			    ORDER BY m.pages DESC LIMIT 1), 0) AS o
      FROM pair p) p
JOIN slack s USING (capture_id)
ORDER BY p.capture_id, p.place;

INSERT INTO "check"(capture_id, name, left_label, left_value, right_label, right_value, tolerance, ok, why)
SELECT capture_id, name, left_label || ', pages', left_value, right_label || ', pages',
       iif(stale, NULL, right_value), tolerance,
       CASE WHEN stale THEN NULL
	    WHEN relation = '=' THEN abs(left_value - right_value) <= tolerance
	    ELSE right_value <= left_value + tolerance END,
       CASE WHEN right_amount IS NULL THEN 'not each part of it is known'
	    WHEN left_value IS NULL OR right_value IS NULL THEN 'the page size is not known'
	    WHEN stale THEN 'no file has totalreserve_pages, which may be of other watermarks'
	    WHEN moves = 2 THEN iif(tolerance, 'up to 4.19 the parts are read again', 'the kernel adds what it prints')
	    ELSE 'the files are read one after the other, and CPUs keep a part of each counter' END
FROM (SELECT c.*, c.name = 'MemAvailable = its formula' AND abs(c.left_value - c.right_value) > c.tolerance
		  AND coalesce(c.left_value <= m.amount + c.tolerance, 0) AS stale
      FROM compared c LEFT JOIN said m ON m.capture_id = c.capture_id AND m.name = 'available at most')
ORDER BY capture_id, place;

-- All other counters in one row, whose subject names one that differs.
INSERT INTO "check"(capture_id, name, subject, left_label, left_value, right_label, right_value, tolerance, ok, why)
SELECT capture_id, 'vmstat = nodes and zones', min(iif(far,
    printf('%s is %d, its nodes or zones have %d', name, machine, zones), NULL)),
       'counters that differ by more than they can move', sum(far), 'none', 0, 0, sum(far) = 0,
       'the files are read one after the other, and CPUs keep a part of each counter'
FROM (SELECT c.*, abs(machine - zones) > min(s.moving, s.deltas + min(max(64, 8 * o), s.lone) + 2 * o) + iif(grows,
    16 * o + max(machine, zones) / 8, 0)
		  AND (c.name NOT IN ('nr_mapped', 'nr_dirty', 'nr_writeback', 'nr_zone_write_pending',
				      'nr_writeback_temp')
		      OR abs(machine - zones) > s.moving) AS far
      FROM (SELECT c.*, coalesce((SELECT m.pages FROM moved m
				  WHERE m.capture_id = c.capture_id AND m.l <> 'vmstat ' || c.name
				      AND m.r <> 'vmstat ' || c.name
				    AND m.r <> 'zoneinfo ' || c.name
				  ORDER BY m.pages DESC LIMIT 1), 0) AS o
	    FROM counter c) c
      JOIN slack s USING (capture_id))
GROUP BY capture_id;

-- Free pages of each zone: zoneinfo, buddyinfo, and pagetypeinfo. Each CPU may have taken or given back a batch.
CREATE TEMP TABLE free_of(capture_id INTEGER, node_id INTEGER, zone_name TEXT, file TEXT, pages INTEGER,
			  PRIMARY KEY (capture_id, node_id, zone_name, file)) WITHOUT ROWID;
INSERT OR IGNORE INTO free_of
SELECT w.capture_id, f.node_id, f.zone_name, f.file, CAST(total(f.pages) AS INTEGER)
FROM (SELECT first_capture, last_capture, node_id, zone_name, 'zoneinfo free' AS file, min(free_pages, 1 << 40) AS pages
    FROM main._zone
      UNION ALL SELECT first_capture, last_capture, node_id, zone_name, 'buddyinfo',
		       min(free_blocks, 1 << 40) * 1.0 * (1 << min(max(page_order, 0), 20)) FROM main._free_area
      UNION ALL SELECT first_capture, last_capture, node_id, zone_name, 'pagetypeinfo',
		       min(free_blocks, 1 << 40) * 1.0 * (1 << min(max(page_order, 0), 20)) FROM main._free_list
      UNION ALL SELECT first_capture, last_capture, node_id, zone_name, 'isolated', /* free, and not counted so */
		       min(free_blocks, 1 << 40) * 1.0 * (1 << min(max(page_order, 0), 20)) FROM main._free_list
			   WHERE migratetype = 'Isolate'
      UNION ALL SELECT first_capture, last_capture, node_id, zone_name, 'unaccepted', min(value, 1 << 40)
	  FROM main._zone_stat
		WHERE name = 'nr_unaccepted') f
CROSS JOIN wanted w ON w.capture_id BETWEEN f.first_capture AND f.last_capture
GROUP BY w.capture_id, f.node_id, f.zone_name, f.file
HAVING count(f.pages) = count(*);
INSERT INTO "check"(capture_id, name, subject, left_label, left_value, right_label, right_value, tolerance, ok, why)
SELECT capture_id, 'free pages of a zone: ' || l || ' = ' || r, printf('node %d, zone %s', node_id, zone_name),
    l || ', pages', left_value,
       r || ', pages', right_value, tolerance, abs(left_value - right_value) <= tolerance,
       'the files are read one after the other, and CPUs keep a part of each counter'
FROM (SELECT a.capture_id, a.node_id, a.zone_name, k.column1 AS l, a.pages - coalesce(u.pages, 0) AS left_value,
    k.column2 AS r, b.pages AS right_value,
	     iif(l.file IS NULL, 0, l.pages)
	     + min(s.moving, c.cpus * (c.threshold + c.batch) + iif(o, min(8 * o, s.lone) + 2 * o, 0) + min(c.high,
		 16 * o)) AS tolerance
      FROM (VALUES ('zoneinfo free', 'buddyinfo'), ('buddyinfo', 'pagetypeinfo')) k
      JOIN free_of a ON a.file = k.column1
      JOIN free_of b ON b.capture_id = a.capture_id AND b.node_id = a.node_id AND b.zone_name = a.zone_name
	  AND b.file = k.column2
      JOIN cpus c ON c.capture_id = a.capture_id AND c.node_id = a.node_id AND c.zone_name = a.zone_name
      JOIN (SELECT s.*, coalesce((SELECT m.pages FROM moved m
				  WHERE m.capture_id = s.capture_id AND m.l NOT IN (p.column1, p.column2)
				      AND m.r NOT IN (p.column1, p.column2)
				  ORDER BY m.pages DESC LIMIT 1), 0) AS o, p.column1 AS l
	    FROM slack s CROSS JOIN (VALUES ('zoneinfo free', 'buddyinfo'), ('buddyinfo', 'pagetypeinfo')) p) s
	   ON s.capture_id = a.capture_id AND s.l = k.column1
      LEFT JOIN free_of u ON u.capture_id = a.capture_id AND u.node_id = a.node_id AND u.zone_name = a.zone_name
	  AND u.file = 'unaccepted'
			 AND k.column1 = 'zoneinfo free'
      LEFT JOIN free_of l ON l.capture_id = a.capture_id AND l.node_id = a.node_id AND l.zone_name = a.zone_name
	  AND l.file = 'isolated')
ORDER BY capture_id, l DESC, node_id, zone_name;

-- A meminfo that a container or sandbox makes up (LXCFS, gVisor) speaks of a limit, the other files of the machine.
-- Two of its fields, MemTotal or MemFree among them, are further from their witnesses than any page size and time
-- explain; or it ends before fields that each kernel prints (fs/proc/meminfo.c).
CREATE TEMP TABLE emulated AS
WITH far AS (
	SELECT c.capture_id, substr(left_label, 9) AS field, min(c.rowid) AS place,
	       printf('%s is %d kB where %s has %d pages', substr(left_label, 9), left_amount, right_label,
		   right_amount) AS words
	FROM compared c JOIN slack s ON s.capture_id = c.capture_id
	WHERE left_label GLOB 'meminfo *' AND relation = '=' AND left_unit = 'kB' AND right_unit = 'pages'
	  AND NOT EXISTS (SELECT 1 FROM (SELECT 4 AS kb UNION ALL SELECT 8 UNION ALL SELECT 16 UNION ALL SELECT 32
	      UNION ALL SELECT 64) p
			  WHERE p.kb = coalesce(page_kb, p.kb)
			    AND abs(left_amount / p.kb - right_amount) <= iif(c.moves = 0, s.still * 2,
				s.moving + right_amount / 10))
	GROUP BY c.capture_id, field
)
SELECT capture_id, group_concat(words, '; ') AS words
FROM (SELECT capture_id, words, field FROM far ORDER BY capture_id, place)
GROUP BY capture_id
HAVING count(*) >= 2 AND max(field IN ('MemTotal', 'MemFree'))
UNION ALL
SELECT m.capture_id, 'it has neither Slab nor PageTables, CommitLimit and VmallocTotal, which each kernel prints'
FROM said m
WHERE m.name = 'meminfo Mapped'
  AND NOT EXISTS (SELECT 1 FROM said s WHERE s.capture_id = m.capture_id
		  AND s.name IN ('meminfo Slab', 'meminfo PageTables', 'meminfo CommitLimit', 'meminfo VmallocTotal'));

INSERT INTO issue(capture_id, collector, kind, text)
SELECT capture_id, 'proc/meminfo', 'emulated',
       '/proc/meminfo is emulated, as in a container or sandbox: ' || min(words) || '. What follows from it is unknown'
FROM emulated
GROUP BY capture_id;
UPDATE load SET status = 'partial', reason = coalesce(reason, 'emulated, as in a container or sandbox')
WHERE collector = 'proc/meminfo' AND status = 'complete' AND capture_id IN (SELECT capture_id FROM emulated);
