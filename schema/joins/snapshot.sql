-- SPDX-License-Identifier: GPL-2.0-or-later
-- when: SELECT EXISTS (SELECT 1 FROM capture WHERE capture_id >= ?1 AND kind = 'proc')
-- A snapshot has each number more than once: meminfo, of the nodes too, vmstat, zoneinfo, buddyinfo, pagetypeinfo,
-- slabinfo, vmallocinfo and swaps speak of the same memory. One check for each pair that was captured.
--
-- Tolerance: the files are read one after the other, in a support bundle minutes apart, on a machine at work;
-- and each CPU keeps up to 125 pages of a counter of a zone for itself (the largest vm_stat_threshold,
-- mm/vmstat.c calculate_normal_threshold()), and pages on its lists. So 125 pages for each CPU of each zone and
-- 5 % of the managed pages are put down to that. What does not move (MemTotal, SwapTotal) may differ by 2 %:
-- kernels before 3.10 count pages that were freed at boot in one of them alone. What one file prints of the same numbers
-- is exact.
--
-- Committed_AS has no second witness: it is vm_committed_as (mm/util.c), a sum of what mappings promised, which no
-- other file prints. Private writable mappings of smaps are a part of it only: shared memory is promised whole when it
-- is made, stacks and MAP_NORESERVE are not, and each CPU keeps up to vm_committed_as_batch pages for itself.

CREATE TEMP TABLE wanted(capture_id INTEGER PRIMARY KEY, page_kb REAL, release INTEGER);
INSERT INTO wanted
SELECT capture_id, page_bytes / 1024.0,
       CAST(kernel_release AS INTEGER) * 1000
	+ CAST(substr(kernel_release, instr(kernel_release, '.') + 1) AS INTEGER)
FROM capture
WHERE kind = 'proc' AND capture_id NOT IN (SELECT capture_id FROM "check" WHERE left_label GLOB '*, pages' AND subject IS NULL) /* done */
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
WHERE v.value IS NOT NULL AND v.name GLOB 'nr_*';
INSERT OR IGNORE INTO said
SELECT w.capture_id, f.name, iif(count(*) = count(f.amount), CAST(total(f.amount) AS INTEGER), NULL), 'pages'
FROM (SELECT first_capture, last_capture, 'zoneinfo managed' AS name, min(managed_pages, 1 << 40) AS amount FROM main._zone
      UNION ALL SELECT first_capture, last_capture, 'zoneinfo present', min(present_pages, 1 << 40) FROM main._zone
      UNION ALL SELECT first_capture, last_capture, 'zoneinfo free', min(free_pages, 1 << 40) FROM main._zone
      UNION ALL SELECT first_capture, last_capture, 'zoneinfo cma', min(cma_pages, 1 << 40) FROM main._zone
      UNION ALL SELECT first_capture, last_capture, 'buddyinfo', min(free_blocks, 1 << 40) * 1.0 * (1 << min(max(page_order, 0), 20))
		FROM main._free_area
      UNION ALL SELECT first_capture, last_capture, 'pagetypeinfo', min(free_blocks, 1 << 40) * 1.0 * (1 << min(max(page_order, 0), 20))
		FROM main._free_list
      UNION ALL SELECT first_capture, last_capture, 'slabinfo', min(slabs, 1 << 40) * 1.0 * min(pages_per_slab, 1 << 20)
		FROM main._slab_cache
      UNION ALL SELECT first_capture, last_capture, 'vmallocinfo', coalesce(min(pages, 1 << 40), 0) FROM main._vmalloc_area
      UNION ALL SELECT first_capture, last_capture, 'zoneinfo ' || name, min(value, 1 << 40) FROM main._node_stat
      UNION ALL SELECT first_capture, last_capture, 'zoneinfo ' || name, min(value, 1 << 40) FROM main._zone_stat) f
CROSS JOIN wanted w ON w.capture_id BETWEEN f.first_capture AND f.last_capture
GROUP BY w.capture_id, f.name
HAVING count(f.amount) > 0;
INSERT OR IGNORE INTO said
SELECT w.capture_id, 'swaps', CAST(total(min(s.size_kb, 1 << 50)) AS INTEGER), 'kB'
FROM main._swap_area s CROSS JOIN wanted w ON w.capture_id BETWEEN s.first_capture AND s.last_capture
GROUP BY w.capture_id HAVING count(*) = count(s.size_kb);
INSERT OR IGNORE INTO said
SELECT w.capture_id, 'swaps used', CAST(total(min(s.used_kb, 1 << 50)) AS INTEGER), 'kB'
FROM main._swap_area s CROSS JOIN wanted w ON w.capture_id BETWEEN s.first_capture AND s.last_capture
GROUP BY w.capture_id HAVING count(*) = count(s.used_kb);
-- All nodes together, where each node that zoneinfo has was captured.
INSERT OR IGNORE INTO said
SELECT w.capture_id, 'nodes ' || m.name, iif(count(*) = count(m.value_kb), CAST(sum(1.0 * min(m.value_kb, 1 << 50)) AS INTEGER), NULL), 'kB'
FROM main._node_meminfo m CROSS JOIN wanted w ON w.capture_id BETWEEN m.first_capture AND m.last_capture
WHERE NOT EXISTS (SELECT 1 FROM main._zone z
		  WHERE w.capture_id BETWEEN z.first_capture AND z.last_capture
		    AND NOT EXISTS (SELECT 1 FROM main._node_meminfo n
				    WHERE w.capture_id BETWEEN n.first_capture AND n.last_capture AND n.node_id = z.node_id))
GROUP BY w.capture_id, m.name;
-- CPUs times zones, by the per-CPU lists.
CREATE TEMP TABLE slack(capture_id INTEGER PRIMARY KEY, moving, still);
INSERT INTO slack
SELECT w.capture_id,
       CAST(125 * max(1, coalesce((SELECT min(count(*), 1 << 20) FROM main._pcp p
				   WHERE w.capture_id BETWEEN p.first_capture AND p.last_capture), 0))
	    + coalesce(z.amount, p.amount, m.amount / coalesce(w.page_kb, 4), 0) / 20 AS INTEGER),
       CAST(coalesce(z.amount, p.amount, m.amount / coalesce(w.page_kb, 4), 0) / 50 AS INTEGER)
FROM wanted w
LEFT JOIN said z ON z.capture_id = w.capture_id AND z.name = 'zoneinfo managed'
LEFT JOIN said p ON p.capture_id = w.capture_id AND p.name = 'zoneinfo present' /* before 3.8 */
LEFT JOIN said m ON m.capture_id = w.capture_id AND m.name = 'meminfo MemTotal';

-- The identities: left minus right is at most the slack (relation =), or right at most left and it (>=).
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
('Mapped = nr_mapped', 'meminfo Mapped', 'vmstat nr_mapped', '=', 1),
('Shmem = nr_shmem', 'meminfo Shmem', 'vmstat nr_shmem', '=', 1),
('Dirty = nr_dirty', 'meminfo Dirty', 'vmstat nr_dirty', '=', 1),
('Writeback = nr_writeback', 'meminfo Writeback', 'vmstat nr_writeback', '=', 1),
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
('page cache = nr_file_pages', 'page cache', 'vmstat nr_file_pages', '=', 1),
('Slab >= slabinfo', 'meminfo Slab', 'slabinfo', '>=', 1),
('VmallocUsed >= vmallocinfo', 'meminfo VmallocUsed', 'vmallocinfo', '>=', 1),
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
('nodes: Dirty', 'nodes Dirty', 'meminfo Dirty', '=', 1),
('nodes: Writeback', 'nodes Writeback', 'meminfo Writeback', '=', 1),
('nodes: Mapped', 'nodes Mapped', 'meminfo Mapped', '=', 1),
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
FROM (VALUES ('SReclaimable + SUnreclaim', 'meminfo SReclaimable', 1), ('SReclaimable + SUnreclaim', 'meminfo SUnreclaim', 1),
	     ('Active(anon) + Active(file)', 'meminfo Active(anon)', 1), ('Active(anon) + Active(file)', 'meminfo Active(file)', 1),
	     ('Inactive(anon) + Inactive(file)', 'meminfo Inactive(anon)', 1), ('Inactive(anon) + Inactive(file)', 'meminfo Inactive(file)', 1),
	     ('SwapTotal - SwapFree', 'meminfo SwapTotal', 1), ('SwapTotal - SwapFree', 'meminfo SwapFree', -1),
	     ('nodes MemTotal - MemUsed', 'nodes MemTotal', 1), ('nodes MemTotal - MemUsed', 'nodes MemUsed', -1)) p
JOIN said s ON s.name = p.column2
GROUP BY s.capture_id, p.column1 HAVING count(s.amount) = 2;
-- What is already in kB; and free memory that was not accepted yet, which is on no list.
UPDATE said SET unit = 'kB' WHERE name = 'vmstat nr_kernel_stack';
UPDATE said AS s SET amount = amount + coalesce((SELECT u.amount FROM said u WHERE u.capture_id = s.capture_id
						   AND u.name = 'vmstat nr_unaccepted'), 0)
WHERE name IN ('buddyinfo', 'pagetypeinfo');

CREATE TEMP TABLE compared AS
SELECT w.capture_id, i.name, i.relation, w.release,
       i.l AS left_label, CAST(round(iif(l.unit = 'pages', l.amount, l.amount / w.page_kb)) AS INTEGER) AS left_value,
       i.r AS right_label, CAST(round(iif(r.unit = 'pages', r.amount, r.amount / w.page_kb)) AS INTEGER) AS right_value,
       /* Slab and its parts are read one after the other up to 4.19 (fs/proc/meminfo.c). */
       CASE i.moves WHEN 0 THEN s.still WHEN 1 THEN s.moving
	    ELSE iif(i.name GLOB 'Slab *' AND coalesce(w.release < 4020, 1), 125 + s.still / 10, 0) END AS tolerance, i.moves,
       l.unit AS left_unit, r.unit AS right_unit, w.page_kb,
       l.amount AS left_amount, r.amount AS right_amount
FROM wanted w /* in this order: each of the others is found by its key */
CROSS JOIN identity i
CROSS JOIN slack s ON s.capture_id = w.capture_id
CROSS JOIN said l ON l.capture_id = w.capture_id AND l.name = i.l
CROSS JOIN said r ON r.capture_id = w.capture_id AND r.name = i.r
ORDER BY w.capture_id, i.rowid;

INSERT INTO "check"(capture_id, name, left_label, left_value, right_label, right_value, tolerance, ok, why)
SELECT capture_id, name, left_label || ', pages', left_value, right_label || ', pages', right_value, tolerance,
       CASE relation WHEN '=' THEN abs(left_value - right_value) <= tolerance
	    ELSE right_value <= left_value + tolerance END,
       CASE WHEN right_amount IS NULL THEN 'not each part of it is known'
	    WHEN left_value IS NULL OR right_value IS NULL THEN 'the page size is not known'
	    WHEN moves = 2 THEN iif(tolerance, 'up to 4.19 the parts are read again', 'the kernel adds what it prints')
	    ELSE 'the files are read one after the other, and CPUs keep a part of each counter' END
FROM compared
ORDER BY rowid;

-- A meminfo that a container or sandbox makes up (LXCFS, gVisor) speaks of a limit, the other files of the machine.
-- Two of its fields, MemTotal or MemFree among them, are further from their witnesses than any page size and time
-- explain; or it ends before fields that each kernel prints (fs/proc/meminfo.c).
CREATE TEMP TABLE emulated AS
WITH far AS (
	SELECT c.capture_id, substr(left_label, 9) AS field, min(c.rowid) AS place,
	       printf('%s is %d kB where %s has %d pages', substr(left_label, 9), left_amount, right_label, right_amount) AS words
	FROM compared c JOIN slack s ON s.capture_id = c.capture_id
	WHERE left_label GLOB 'meminfo *' AND relation = '=' AND left_unit = 'kB' AND right_unit = 'pages'
	  AND NOT EXISTS (SELECT 1 FROM (SELECT 4 AS kb UNION ALL SELECT 8 UNION ALL SELECT 16 UNION ALL SELECT 32 UNION ALL SELECT 64) p
			  WHERE p.kb = coalesce(page_kb, p.kb)
			    AND abs(left_amount / p.kb - right_amount) <= iif(c.tolerance = s.still, s.still * 2, s.moving + right_amount / 10))
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
