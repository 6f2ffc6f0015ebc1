-- SPDX-License-Identifier: GPL-2.0-or-later
-- when: SELECT EXISTS (SELECT 1 FROM capture WHERE capture_id >= ?1 AND kind = 'proc')
-- Numbers that one captured file prints twice, or derives, must agree: it was read at one instant. One check for each
-- kind of contradiction counts the contradictions, of which there must be none; its subject names the first.
--
-- Tolerance: between the reads of two counters each CPU may add its part to one of them, up to the threshold of
-- mm/vmstat.c calculate_normal_threshold(). All else is exact.

CREATE TEMP TABLE wanted(capture_id INTEGER PRIMARY KEY, page_kb REAL, release INTEGER);
INSERT INTO wanted
SELECT capture_id, page_bytes / 1024.0,
       CAST(kernel_release AS INTEGER) * 1000
	+ CAST(substr(kernel_release, instr(kernel_release, '.') + 1) AS INTEGER)
FROM capture
/* done */
WHERE kind = 'proc' AND capture_id NOT IN (SELECT capture_id FROM "check" WHERE right_label = 'none in one file')
ORDER BY capture_id DESC
LIMIT 4096; -- of a series the newest

CREATE TEMP TABLE wrong(capture_id INTEGER, name TEXT, what TEXT);

-- ---- meminfo ----

CREATE TEMP TABLE field(capture_id INTEGER, name TEXT, kb INTEGER, PRIMARY KEY (capture_id, name)) WITHOUT ROWID;
INSERT OR IGNORE INTO field
SELECT w.capture_id, m.name, m.value_kb
FROM main._meminfo m CROSS JOIN wanted w ON w.capture_id BETWEEN m.first_capture AND m.last_capture
WHERE m.value_kb BETWEEN 0 AND 1 << 50;
-- What speaks for x86 with pages of 4 KiB: names of arch/x86/mm/pat/set_memory.c arch_report_meminfo().
CREATE TEMP TABLE x86 AS
SELECT w.capture_id, f.kb > 1 << 30 AS is64
FROM wanted w JOIN field f ON f.capture_id = w.capture_id AND f.name = 'VmallocTotal'
WHERE w.page_kb = 4 AND EXISTS (SELECT 1 FROM field d WHERE d.capture_id = w.capture_id AND d.name = 'DirectMap2M')
  AND NOT EXISTS (SELECT 1 FROM field d WHERE d.capture_id = w.capture_id AND d.name = 'DirectMap64k');

-- fs/proc/meminfo.c show_val_kb() is given pages.
INSERT INTO wrong
SELECT f.capture_id, 'meminfo: amounts are whole pages', f.name || ' is ' || f.kb || ' kB'
FROM field f JOIN wanted w USING (capture_id)
WHERE w.page_kb > 0 AND f.kb % CAST(w.page_kb AS INTEGER) <> 0
  AND f.name IN ('MemTotal', 'MemFree', 'MemAvailable', 'Buffers', 'Cached', 'SwapCached', 'Active', 'Inactive',
      'Active(anon)',
		 'Inactive(anon)', 'Active(file)', 'Inactive(file)', 'Unevictable', 'Mlocked', 'HighTotal', 'HighFree',
		     'LowTotal',
		 'LowFree', 'SwapTotal', 'SwapFree', 'Dirty', 'Writeback', 'AnonPages', 'Mapped', 'Shmem',
		     'KReclaimable', 'Slab',
		 'SReclaimable', 'SUnreclaim', 'PageTables', 'SecPageTables', 'NFS_Unstable', 'Bounce', 'WritebackTmp',
		     'CommitLimit',
		 'Committed_AS', 'Percpu', 'HardwareCorrupted', 'AnonHugePages', 'ShmemHugePages', 'ShmemPmdMapped',
		     'FileHugePages',
		 'FilePmdMapped', 'CmaTotal', 'CmaFree', 'Unaccepted', 'DirectMap4k')
UNION ALL
SELECT f.capture_id, 'meminfo: amounts are whole pages', f.name || ' is ' || f.kb || ' kB'
FROM field f
JOIN (VALUES ('DirectMap64k', 64), ('DirectMap1M', 1024), ('DirectMap2M', 2048), ('DirectMap4M', 4096),
    ('DirectMap1G', 1048576),
	     ('DirectMap2G', 2097152)) p ON p.column1 = f.name
WHERE f.kb % p.column2 <> 0
UNION ALL -- huge pages that are mapped, or may be, by one entry; each counts whole
SELECT f.capture_id, 'meminfo: amounts are whole pages', f.name || ' is ' || f.kb || ' kB'
FROM field f JOIN x86 USING (capture_id)
WHERE f.kb % 2048 <> 0 AND f.name IN ('AnonHugePages', 'ShmemHugePages', 'ShmemPmdMapped', 'FileHugePages',
    'FilePmdMapped');

-- Names that stayed when what they counted went: a5ad88ce8c7f ("mm: get rid of 'vmalloc_info' from /proc/meminfo")
-- (v4.4), 8d92890bd6b8 ("mm/writeback: discard NR_UNSTABLE_NFS, use NR_WRITEBACK instead") (v5.8).
INSERT INTO wrong
SELECT f.capture_id, 'meminfo: what is always 0', f.name || ' is ' || f.kb || ' kB'
FROM field f JOIN wanted w USING (capture_id)
WHERE f.kb <> 0 AND ((f.name = 'VmallocChunk' AND w.release >= 4004)
    OR (f.name = 'NFS_Unstable' AND w.release >= 5008));

-- VMALLOC_END less VMALLOC_START, which end within the page, with 4 and 5 levels of page tables; a quarter with KMSAN
-- (arch/x86/include/asm/pgtable_64_types.h).
INSERT INTO wrong
SELECT f.capture_id, 'meminfo: parts are within the whole', 'VmallocTotal is ' || f.kb
    || ' kB, which x86_64 does not have'
FROM field f JOIN x86 USING (capture_id)
WHERE f.name = 'VmallocTotal' AND is64 AND f.kb NOT IN (34359738367, 13743895347199, 8589934591, 3435973836799);

INSERT INTO wrong
SELECT a.capture_id, 'meminfo: parts are within the whole', p.column1 || ' is more than ' || p.column2
FROM (VALUES ('MemFree', 'MemTotal'), ('MemAvailable', 'MemTotal'), ('SwapFree', 'SwapTotal'),
    ('SwapTotal', 'CommitLimit'),
	     ('CmaFree', 'CmaTotal'), ('HighFree', 'HighTotal'), ('LowFree', 'LowTotal'),
		 ('VmallocUsed', 'VmallocTotal'),
	     ('SReclaimable', 'KReclaimable'), ('Percpu', 'MemTotal'), ('HardwareCorrupted', 'MemTotal'),
		 ('Hugetlb', 'MemTotal'),
	     ('ShmemPmdMapped', 'ShmemHugePages'), ('FilePmdMapped', 'FileHugePages'), ('Unaccepted', 'MemFree')) p
JOIN field a ON a.name = p.column1
JOIN field b ON b.capture_id = a.capture_id AND b.name = p.column2
WHERE a.kb > b.kb;

-- mm/hugetlb.c hugetlb_report_meminfo(). Hugetlb counts pools of all sizes; what is not of the default size is of
-- another one that the machine has.
CREATE TEMP TABLE pool AS
SELECT capture_id, max(iif(name = 'Hugepagesize', kb, NULL)) AS size,
    max(iif(name = 'HugePages_Total', kb, NULL)) AS total,
       max(iif(name = 'HugePages_Free', kb, NULL)) AS free, max(iif(name = 'HugePages_Rsvd', kb, NULL)) AS reserved,
       max(iif(name = 'HugePages_Surp', kb, NULL)) AS surplus, max(iif(name = 'Hugetlb', kb, NULL)) AS hugetlb,
       max(iif(name = 'MemTotal', kb, NULL)) AS memory
FROM field GROUP BY capture_id;
INSERT INTO wrong
SELECT capture_id, 'meminfo: huge pages fit their pool', w.column1
FROM pool p
CROSS JOIN (VALUES ('HugePages_Free is more than HugePages_Total'), ('HugePages_Rsvd is more than HugePages_Free'),
		   ('HugePages_Surp is more than HugePages_Total'), ('Hugepagesize is no power of two'),
		   ('Hugetlb is less than HugePages_Total of Hugepagesize'),
		       ('HugePages_Total of Hugepagesize are more than MemTotal'),
		   ('Hugetlb less HugePages_Total of Hugepagesize is no multiple of another size'),
		       ('Hugepagesize is none of x86')) w
LEFT JOIN x86 USING (capture_id)
WHERE CASE w.column1
      WHEN 'HugePages_Free is more than HugePages_Total' THEN free > total
      WHEN 'HugePages_Rsvd is more than HugePages_Free' THEN reserved > free
      WHEN 'HugePages_Surp is more than HugePages_Total' THEN surplus > total
      WHEN 'Hugepagesize is no power of two' THEN size & (size - 1)
      WHEN 'Hugetlb is less than HugePages_Total of Hugepagesize' THEN hugetlb < total * 1.0 * size
      WHEN 'HugePages_Total of Hugepagesize are more than MemTotal' THEN total * 1.0 * size > memory
      WHEN 'Hugepagesize is none of x86' THEN x86.capture_id AND size NOT IN (2048, 1048576)
      ELSE x86.capture_id AND size > 0 AND hugetlb >= total * size
	   AND (hugetlb - total * size) % iif(size = 2048, 1048576, 2048) <> 0 END;

-- Each page of a zone is mapped there on 64 bits: init_range_memory_mapping() and add_pages().
INSERT INTO wrong
SELECT d.capture_id, 'meminfo: parts are within the whole', 'DirectMap is ' || d.kb || ' kB of ' || z.kb
    || ' kB that are present'
FROM (SELECT capture_id, sum(kb) AS kb FROM field WHERE name GLOB 'DirectMap*' GROUP BY capture_id) d
JOIN x86 USING (capture_id)
JOIN (SELECT w.capture_id, sum(z.present_pages) * 4 AS kb
      FROM main._zone z CROSS JOIN wanted w ON w.capture_id BETWEEN z.first_capture AND z.last_capture
      GROUP BY w.capture_id) z USING (capture_id)
WHERE x86.is64 AND d.kb < z.kb;

-- ---- zoneinfo ----

-- The first entry of a zone that a file has several times.
CREATE TEMP TABLE area AS
SELECT w.capture_id, w.release, z.*, printf('node %d, zone %s: ', z.node_id, z.zone_name) AS zone, min(z.rowid) AS first
FROM main._zone z CROSS JOIN wanted w ON w.capture_id BETWEEN z.first_capture AND z.last_capture
GROUP BY w.capture_id, z.node_id, z.zone_name;
CREATE INDEX area_of ON area(capture_id, node_id, zone_name);
-- include: snapshot_cpus
CREATE TEMP TABLE counter AS
SELECT w.capture_id, s.node_id, s.zone_name, s.name, s.value, min(s.rowid) AS first
FROM main._zone_stat s CROSS JOIN wanted w ON w.capture_id BETWEEN s.first_capture AND s.last_capture
WHERE s.value IS NOT NULL AND (s.name GLOB 'nr_zone_*' OR s.name GLOB 'numa_*'
    OR s.name IN ('nr_free_pages', 'nr_free_cma'))
GROUP BY w.capture_id, s.node_id, s.zone_name, s.name;
CREATE INDEX counter_of ON counter(capture_id, node_id, zone_name, name);

-- mm/page_alloc.c __setup_per_zone_wmarks(): the steps are equal but for what is rounded; a boost is added to each.
INSERT INTO wrong
SELECT capture_id, 'zoneinfo: zones agree with themselves', zone || w.column1
FROM area
CROSS JOIN (VALUES ('steps between the watermarks'), ('promo'), ('spanned, present and managed'), ('boost'), ('cma')) w
WHERE CASE w.column1 WHEN 'steps between the watermarks' THEN abs(high_pages - low_pages - (low_pages - min_pages)) > 1
    OR low_pages < min_pages
      WHEN 'promo' THEN abs(promo_pages - high_pages - (high_pages - low_pages)) > 1
      WHEN 'boost' THEN boost_pages > min_pages
      WHEN 'cma' THEN cma_pages > present_pages
      ELSE present_pages > spanned_pages OR managed_pages > present_pages END;
-- The lower zones end where hardware ends them; those above may lie in one another since memory can be added.
INSERT INTO wrong
SELECT a.capture_id, 'zoneinfo: zones agree with themselves', a.zone || 'ends behind the start of ' || b.zone_name
FROM area a JOIN area b USING (capture_id, node_id)
WHERE a.zone_name IN ('DMA', 'DMA32') AND b.zone_name IN ('DMA32', 'Normal') AND a.zone_name <> b.zone_name
  AND a.start_pfn < b.start_pfn + iif(a.zone_name = 'DMA', b.spanned_pages, 0)
      AND (a.zone_name = 'DMA' OR b.zone_name = 'Normal')
  AND a.start_pfn + a.spanned_pages > b.start_pfn;
-- 'pages free' and nr_free_pages are one counter, read twice.
INSERT INTO wrong
SELECT a.capture_id, 'zoneinfo: zones agree with themselves', a.zone || 'pages free is ' || a.free_pages
    || ', nr_free_pages ' || c.value
FROM area a
JOIN counter c USING (capture_id, node_id, zone_name)
LEFT JOIN cpus p USING (capture_id, node_id, zone_name)
WHERE c.name = 'nr_free_pages' AND abs(a.free_pages - c.value) > coalesce(p.cpus * (125 + p.batch), 1024)
  AND abs(a.free_pages - c.value) > 4 * coalesce(p.cpus * (p.batch + 4), 1024);
INSERT INTO wrong
SELECT a.capture_id, 'zoneinfo: zones agree with themselves', a.zone || c.name || ' is ' || c.value || ', more than '
    || p.column2
FROM (VALUES ('nr_free_cma', 'cma'), ('nr_free_pages', 'present')) p
JOIN counter c ON c.name = p.column1
JOIN area a USING (capture_id, node_id, zone_name)
WHERE c.value > iif(p.column2 = 'cma', a.cma_pages, a.present_pages);
-- Without CONFIG_CMA, of which CmaTotal speaks since 4.0 (fs/proc/meminfo.c, before the DirectMap lines), no zone has
-- any.
INSERT INTO wrong
SELECT a.capture_id, 'zoneinfo: zones agree with themselves', a.zone || 'cma is ' || a.cma_pages
    || ', and the kernel has no CMA'
FROM area a JOIN x86 USING (capture_id)
WHERE a.cma_pages > 0 AND a.release >= 4000 AND NOT EXISTS (SELECT 1 FROM field f WHERE f.capture_id = a.capture_id
    AND f.name = 'CmaTotal')
  AND EXISTS (SELECT 1 FROM field f WHERE f.capture_id = a.capture_id AND f.name = 'Hugepagesize');
-- pageset_update() gives all CPUs of a zone one batch.
INSERT INTO wrong
SELECT capture_id, 'zoneinfo: zones agree with themselves',
    printf('node %d, zone %s: batch is %d and %d', node_id, zone_name, least_batch, batch)
FROM cpus WHERE least_batch <> batch;
-- zoneinfo_show_print(): each zone with pages has the CPUs that are online. The file is read in one go.
INSERT INTO wrong
SELECT a.capture_id, 'zoneinfo: zones agree with themselves',
    printf('node %d, zone %s: its CPUs are not those of zone %s', b.node_id, b.zone_name, a.zone_name)
FROM (SELECT *, lag(place) OVER (PARTITION BY capture_id ORDER BY place) AS before
      FROM (SELECT w.capture_id, p.node_id, p.zone_name, min(p.rowid) AS place, count(*) AS n,
	  total(min(p.cpu, 1 << 30)) AS hash
	    FROM main._pcp p CROSS JOIN wanted w ON w.capture_id BETWEEN p.first_capture AND p.last_capture
	    GROUP BY w.capture_id, p.node_id, p.zone_name)) b
JOIN (SELECT w.capture_id, p.node_id, p.zone_name, min(p.rowid) AS place, count(*) AS n,
    total(min(p.cpu, 1 << 30)) AS hash
      FROM main._pcp p CROSS JOIN wanted w ON w.capture_id BETWEEN p.first_capture AND p.last_capture
      GROUP BY w.capture_id, p.node_id, p.zone_name) a ON a.capture_id = b.capture_id AND a.place = b.before
WHERE a.n <> b.n OR a.hash <> b.hash;
-- zone_statistics(): a miss in one zone is the foreign one of another. CPUs that count are 1/64 at most, and 125 each,
-- in each zone; from v4.14 to v5.13 65533 (NUMA_STATS_THRESHOLD), which /proc/vmstat lacks. A node that was removed has
-- taken its part with it.
CREATE TEMP TABLE numa_slack AS
SELECT a.capture_id, iif(max(a.release) BETWEEN 4014 AND 5013, 65536, 125)
			  * coalesce((SELECT sum(c.cpus) FROM cpus c WHERE c.capture_id = a.capture_id),
			      1024) AS events,
       max(a.node_id) + 1 <> count(DISTINCT a.node_id) AS has_hole
FROM area a GROUP BY a.capture_id;
INSERT INTO wrong
SELECT capture_id, 'zoneinfo: zones agree with themselves',
    printf('numa_miss of all zones is %d, numa_foreign %d', misses, others)
FROM (SELECT capture_id, total(iif(name = 'numa_miss', value, 0)) AS misses,
    total(iif(name = 'numa_foreign', value, 0)) AS others
      FROM counter WHERE name IN ('numa_miss', 'numa_foreign') GROUP BY capture_id HAVING count(DISTINCT name) = 2)
JOIN numa_slack s USING (capture_id)
WHERE NOT s.has_hole AND abs(misses - others) > 64 + max(misses, others) / 64 + s.events;
-- zone_statistics(): each allocation is a hit or a miss, and local or of another node. CPUs that count are 1/64 at
-- most.
INSERT INTO wrong
SELECT capture_id, 'zoneinfo: zones agree with themselves',
       printf('node %d, zone %s: numa_hit and numa_miss are %d, numa_local and numa_other %d', node_id, zone_name, hits,
	   places)
FROM (SELECT capture_id, node_id, zone_name, total(iif(name IN ('numa_hit', 'numa_miss'), value, 0)) AS hits,
	     total(iif(name IN ('numa_local', 'numa_other'), value, 0)) AS places
      FROM counter WHERE name IN ('numa_hit', 'numa_miss', 'numa_local', 'numa_other')
      GROUP BY capture_id, node_id, zone_name HAVING count(*) = 4)
WHERE abs(hits - places) > 64 + max(hits, places) / 64;
-- setup_per_zone_lowmem_reserve(): nothing against the own class, no less against a higher one, the same against one
-- that has no pages.
INSERT INTO wrong
SELECT capture_id, 'zoneinfo: zones agree with themselves',
    printf('node %d, zone %s: protection against %s', node_id, zone_name, for_zone)
FROM (SELECT w.capture_id, r.node_id, r.zone_name, r.for_zone, r.reserve_pages,
	     lag(r.reserve_pages) OVER (PARTITION BY w.capture_id, r.node_id, r.zone_name ORDER BY t.rowid) AS before
      FROM main._zone_lowmem_reserve r CROSS JOIN wanted w ON w.capture_id BETWEEN r.first_capture AND r.last_capture
      JOIN main.zone_type t ON t.capture_id = w.capture_id AND t.name = r.for_zone) r
WHERE reserve_pages < 0 OR (for_zone = zone_name AND reserve_pages <> 0) OR reserve_pages < before
   OR (reserve_pages <> before AND for_zone <> zone_name
       AND NOT EXISTS (SELECT 1 FROM area a WHERE a.capture_id = r.capture_id AND a.node_id = r.node_id
	   AND a.zone_name = r.for_zone));

-- What firmware calls RAM is what zones have (arch/x86/kernel/e820.c e820__memblock_setup(),
-- e820__reserve_resources()): by their ends, and page by page but for what is no whole page, and for memory that was
-- added and is offline, in blocks of 128 MiB or more. Files of others have zeros for addresses. Memory that a driver
-- added is below the driver's own
-- ranges: "System RAM (kmem)" of dax devices, "System RAM (virtio_mem)". present_pages lacked the memory map up to
--     v3.8.
CREATE TEMP TABLE ram AS
SELECT capture_id, total((end_addr + 1) / 4096 - (start_addr + 4095) / 4096) AS pages,
    min((start_addr + 4095) / 4096) AS first_pfn,
       max((end_addr + 1) / 4096) AS end_pfn
FROM (SELECT w.capture_id, m.start_addr, m.end_addr,
	     max(m.end_addr) OVER (PARTITION BY w.capture_id ORDER BY m.start_addr, m.depth
				   ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS end_before
      FROM main._memory_map m CROSS JOIN wanted w ON w.capture_id BETWEEN m.first_capture AND m.last_capture
      JOIN x86 USING (capture_id)
      WHERE x86.is64 AND w.release >= 3009 AND m.name GLOB 'System RAM*' AND m.start_addr BETWEEN 0 AND 1 << 52
	AND m.end_addr - m.start_addr BETWEEN 4095 AND 1 << 52)
WHERE end_before IS NULL OR end_addr > end_before
GROUP BY capture_id;
INSERT INTO wrong
SELECT r.capture_id, 'iomem: RAM is that of the zones',
       CASE WHEN z.first_pfn <> r.first_pfn THEN printf('zones begin at page %d, System RAM at %d', z.first_pfn,
	   r.first_pfn)
	    WHEN z.end_pfn <> r.end_pfn THEN printf('zones end at page %d, System RAM at %d', z.end_pfn, r.end_pfn)
	    ELSE printf('zones have %d pages, System RAM %d', z.present, r.pages) END
FROM ram r
JOIN (SELECT capture_id, total(present_pages) AS present, min(start_pfn) AS first_pfn,
    max(start_pfn + spanned_pages) AS end_pfn
      FROM area WHERE spanned_pages > 0 AND spanned_pages < 1 << 40 AND start_pfn BETWEEN 0 AND 1 << 40
      GROUP BY capture_id HAVING count(present_pages) = count(*)) z USING (capture_id)
WHERE abs(z.present - r.pages) > max(64, r.pages / 1024)
      AND NOT (r.pages > z.present AND CAST(r.pages - z.present AS INTEGER) % 32768 < 64)
   OR ((z.first_pfn <> r.first_pfn OR z.end_pfn <> r.end_pfn) AND abs(z.present - r.pages) <= 64);

-- update_lru_size() adds to the list of the node and of the zone.
INSERT INTO wrong
SELECT n.capture_id, 'zoneinfo: nodes = zones', printf('node %d: %s is %d, its zones have %d', n.node_id, n.name,
    n.value, z.value)
FROM (SELECT w.capture_id, s.node_id, s.name, s.value
      FROM main._node_stat s CROSS JOIN wanted w ON w.capture_id BETWEEN s.first_capture AND s.last_capture
      WHERE s.name IN ('nr_inactive_anon', 'nr_active_anon', 'nr_inactive_file', 'nr_active_file', 'nr_unevictable')) n
JOIN (SELECT capture_id, node_id, replace(name, 'nr_zone_', 'nr_') AS name, sum(value) AS value
      FROM counter WHERE name GLOB 'nr_zone_*' GROUP BY capture_id, node_id, name) z USING (capture_id, node_id, name)
JOIN node_slack s USING (capture_id, node_id)
WHERE abs(n.value - z.value) > s.pages;

-- ---- vmstat ----

CREATE TEMP TABLE total(capture_id INTEGER, name TEXT, value INTEGER, PRIMARY KEY (capture_id, name)) WITHOUT ROWID;
INSERT OR IGNORE INTO total
SELECT w.capture_id, v.name, v.value
FROM main._vmstat v CROSS JOIN wanted w ON w.capture_id BETWEEN v.first_capture AND v.last_capture
WHERE v.value BETWEEN 0 AND 1 << 60
  AND (v.name GLOB 'nr_zone_*' OR v.name GLOB 'numa_*' OR v.name GLOB 'nr_dirty*' OR v.name GLOB 'nr_foll_pin_*'
      OR v.name = 'nr_memmap_boot_pages'
       OR v.name IN ('nr_inactive_anon', 'nr_active_anon', 'nr_inactive_file', 'nr_active_file', 'nr_unevictable',
	   'nr_writeback',
		     'nr_unstable', 'nr_shmem', 'nr_file_pages'));
INSERT INTO wrong
SELECT z.capture_id, 'vmstat: counters agree with one another', z.name || ' is ' || z.value || ', ' || n.name || ' '
    || n.value
FROM total z
JOIN total n ON n.capture_id = z.capture_id AND n.name = replace(z.name, 'nr_zone_', 'nr_')
JOIN (SELECT capture_id, sum(pages) AS pages FROM node_slack GROUP BY capture_id) s ON s.capture_id = z.capture_id
WHERE z.name GLOB 'nr_zone_*' AND abs(z.value - n.value) > s.pages
UNION ALL -- folio_account_dirtied(), __folio_start_writeback()
SELECT z.capture_id, 'vmstat: counters agree with one another',
       z.name || ' is ' || z.value || ', nr_dirty and nr_writeback ' || (d.value + b.value)
FROM total z
JOIN total d ON d.capture_id = z.capture_id AND d.name = 'nr_dirty'
JOIN total b ON b.capture_id = z.capture_id AND b.name = 'nr_writeback'
JOIN (SELECT capture_id, sum(pages) AS pages FROM node_slack GROUP BY capture_id) s ON s.capture_id = z.capture_id
LEFT JOIN total u ON u.capture_id = z.capture_id AND u.name = 'nr_unstable'
WHERE z.name = 'nr_zone_write_pending' AND (u.name IS NULL OR u.value = 0)
  AND abs(z.value - d.value - b.value) > 2 * s.pages
UNION ALL -- domain_dirty_limits()
SELECT a.capture_id, 'vmstat: counters agree with one another', a.name || ' is ' || a.value || ', nr_dirty_threshold '
    || b.value
FROM total a JOIN total b ON b.capture_id = a.capture_id AND b.name = 'nr_dirty_threshold'
WHERE a.name = 'nr_dirty_background_threshold' AND (a.value > b.value OR (a.value = b.value AND b.value > 1))
/* sparse_buffer_alloc(), section_activate(): of each section with memory, 128 MiB, a struct page of 64 bytes a page;
   since 6.11 */
UNION ALL
SELECT t.capture_id, 'vmstat: counters agree with one another',
    printf('nr_memmap_boot_pages is %d, more than the %d sections take', t.value, z.sections)
FROM total t JOIN x86 ON x86.capture_id = t.capture_id AND x86.is64
JOIN (SELECT capture_id, sum((start_pfn + spanned_pages + 32767) / 32768 - start_pfn / 32768) AS sections
      FROM area WHERE spanned_pages BETWEEN 1 AND 1 << 40 AND start_pfn BETWEEN 0 AND 1 << 40
      GROUP BY capture_id) z ON z.capture_id = t.capture_id
WHERE t.name = 'nr_memmap_boot_pages' AND t.value > z.sections * 512
UNION ALL
SELECT a.capture_id, 'vmstat: counters agree with one another', a.name || ' is ' || a.value || ', nr_file_pages '
    || b.value
FROM total a JOIN total b ON b.capture_id = a.capture_id AND b.name = 'nr_file_pages'
JOIN (SELECT capture_id, sum(pages) AS pages FROM node_slack GROUP BY capture_id) s ON s.capture_id = a.capture_id
WHERE a.name = 'nr_shmem' AND a.value > b.value + s.pages
UNION ALL
SELECT a.capture_id, 'vmstat: counters agree with one another', a.name || ' is ' || a.value || ', nr_foll_pin_acquired '
    || b.value
FROM total a JOIN total b ON b.capture_id = a.capture_id AND b.name = 'nr_foll_pin_acquired'
JOIN (SELECT capture_id, sum(pages) AS pages FROM node_slack GROUP BY capture_id) s ON s.capture_id = a.capture_id
WHERE a.name = 'nr_foll_pin_released' AND a.value > b.value + s.pages
UNION ALL -- 8d92890bd6b8 ("mm/writeback: discard NR_UNSTABLE_NFS, use NR_WRITEBACK instead") (v5.8)
SELECT capture_id, 'vmstat: counters agree with one another', 'nr_unstable is ' || value || ', which is always 0'
FROM total JOIN wanted USING (capture_id) WHERE name = 'nr_unstable' AND value <> 0 AND release >= 5008
UNION ALL
SELECT capture_id, 'vmstat: counters agree with one another',
    printf('numa_hit and numa_miss are %d, numa_local and numa_other %d', hits, places)
FROM (SELECT capture_id, total(iif(name IN ('numa_hit', 'numa_miss'), value, 0)) AS hits,
	     total(iif(name IN ('numa_local', 'numa_other'), value, 0)) AS places
      FROM total WHERE name IN ('numa_hit', 'numa_miss', 'numa_local', 'numa_other')
      GROUP BY capture_id HAVING count(*) = 4)
JOIN numa_slack s USING (capture_id)
WHERE abs(hits - places) > 64 + max(hits, places) / 64 + s.events
UNION ALL -- a miss of one zone is foreign to another
SELECT a.capture_id, 'vmstat: counters agree with one another', 'numa_miss is ' || a.value || ', numa_foreign '
    || b.value
FROM total a JOIN total b ON b.capture_id = a.capture_id AND b.name = 'numa_foreign'
JOIN numa_slack s ON s.capture_id = a.capture_id
WHERE a.name = 'numa_miss' AND abs(a.value - b.value) > 64 + max(a.value, b.value) / 64 + s.events;

-- ---- slabinfo, vmallocinfo, swaps, pagetypeinfo ----

-- mm/slub.c get_slabinfo(), order_objects(): a slab of the usual order has as many objects as fit; those of a lower
-- order, which one page more than an object decides, have fewer. SLAB, up to 6.7, puts a list of the objects into the
-- slab.
INSERT INTO wrong
SELECT w.capture_id, 'slabinfo: caches agree with themselves', s.name || ': ' || what
FROM (SELECT *, CASE WHEN active_objects > total_objects THEN 'more objects in use than there are'
		WHEN total_objects > slabs * objects_per_slab THEN 'more objects than its slabs have'
		WHEN objects_per_slab * slot_bytes > pages_per_slab * page_bytes
		    THEN 'objects that a slab has no room for'
		WHEN objects_per_slab < (pages_per_slab * page_bytes - 128) / (slot_bytes + 8) - 1
		    THEN 'a slab has room for more objects'
		WHEN total_objects < (slabs - 8) * objects_per_slab
		     AND (pages_per_slab = 1 OR total_objects < (slabs - 8) * max(1, page_bytes / slot_bytes))
			 THEN 'more slabs than its objects fill'
		WHEN slabs > total_objects + 8 THEN 'more slabs than objects' END AS what
      FROM (SELECT s.*, (SELECT max(page_kb) * 1024 FROM wanted) AS page_bytes FROM main._slab_cache s)
      WHERE slabs BETWEEN 0 AND 1 << 40 AND objects_per_slab BETWEEN 1 AND 65535 AND slot_bytes BETWEEN 1 AND 1 << 30
	AND pages_per_slab BETWEEN 1 AND 1 << 20) s
CROSS JOIN wanted w ON w.capture_id BETWEEN s.first_capture AND s.last_capture
WHERE s.what IS NOT NULL AND w.page_kb * 1024 = s.page_bytes;

-- mm/vmalloc.c get_vm_area_size(): vmalloc() fills the area, but for a guard page; other areas have no more pages than
-- room.
INSERT INTO wrong
SELECT w.capture_id, 'vmallocinfo: areas agree with themselves', coalesce(v.caller, '?') || ': ' || v.pages
    || ' pages in ' || v.bytes || ' bytes'
FROM main._vmalloc_area v
CROSS JOIN wanted w ON w.capture_id BETWEEN v.first_capture AND v.last_capture
WHERE v.pages > 0 AND v.bytes BETWEEN 0 AND 1 << 50 AND w.page_kb > 0
  AND (v.pages * w.page_kb * 1024 > v.bytes
       OR (v.kind IN ('vmalloc', 'vmalloc,user', 'vmalloc,vpages') AND (v.pages + 1) * w.page_kb * 1024 < v.bytes));

INSERT INTO wrong
SELECT w.capture_id, 'swaps: areas agree with themselves', s.path || ': more in use than there is'
FROM main._swap_area s
CROSS JOIN wanted w ON w.capture_id BETWEEN s.first_capture AND s.last_capture
WHERE s.used_kb > s.size_kb OR s.used_kb < 0;

-- pagetypeinfo_showblockcount(): each pageblock of the zone that begins with memory, of all types together. A zone may
-- end within one, and a hole be at its beginning.
INSERT INTO wrong
SELECT a.capture_id, 'pagetypeinfo: pageblocks fill their zone',
    a.zone || printf('%d pageblocks of %d pages', b.blocks, b.block_pages)
FROM area a
JOIN (SELECT w.capture_id, b.node_id, b.zone_name, sum(b.blocks) AS blocks, max(b.block_pages) AS block_pages
      FROM main._pageblock_count b CROSS JOIN wanted w ON w.capture_id BETWEEN b.first_capture AND b.last_capture
      WHERE b.blocks BETWEEN 0 AND 1 << 40
      GROUP BY w.capture_id, b.node_id, b.zone_name
      HAVING max(b.block_pages) BETWEEN 1 AND 1 << 20) b USING (capture_id, node_id, zone_name)
WHERE b.blocks > a.spanned_pages / b.block_pages + 2 OR b.blocks < a.present_pages / b.block_pages - 1 - a.present_pages
    / b.block_pages / 16;

-- ---- the rows of table check: a kind for each file that was understood ----

INSERT INTO "check"(capture_id, name, subject, left_label, left_value, right_label, right_value, tolerance, ok, why)
SELECT w.capture_id, k.column1, x.what, 'contradictions', coalesce(x.n, 0), 'none in one file', 0, 0,
    coalesce(x.n, 0) = 0,
       'what one file prints was read at one instant'
FROM wanted w
CROSS JOIN (VALUES ('meminfo: amounts are whole pages', 'proc/meminfo'), ('meminfo: what is always 0', 'proc/meminfo'),
		   ('meminfo: parts are within the whole', 'proc/meminfo'),
		       ('meminfo: huge pages fit their pool', 'proc/meminfo'),
		   ('zoneinfo: zones agree with themselves', 'proc/zoneinfo'),
		       ('zoneinfo: nodes = zones', 'proc/zoneinfo'),
		   ('vmstat: counters agree with one another', 'proc/vmstat'),
		       ('slabinfo: caches agree with themselves', 'proc/slabinfo'),
		   ('vmallocinfo: areas agree with themselves', 'proc/vmallocinfo'),
		       ('swaps: areas agree with themselves', 'proc/swaps'),
		   ('iomem: RAM is that of the zones', 'proc/iomem'),
		   ('pagetypeinfo: pageblocks fill their zone', 'proc/pagetypeinfo')) k
LEFT JOIN (SELECT capture_id, name, count(*) AS n, min(what) AS what FROM wrong GROUP BY capture_id, name) x
	ON x.capture_id = w.capture_id AND x.name = k.column1
WHERE EXISTS (SELECT 1 FROM main.load l WHERE l.capture_id = w.capture_id AND l.collector = k.column2 AND l.rows > 0)
  AND CASE k.column1 -- is there anything to compare?
      WHEN 'meminfo: amounts are whole pages' THEN w.page_kb > 0
      WHEN 'slabinfo: caches agree with themselves' THEN w.page_kb > 0
      WHEN 'vmallocinfo: areas agree with themselves' THEN w.page_kb > 0
      WHEN 'meminfo: what is always 0' THEN
	   EXISTS (SELECT 1 FROM field f WHERE f.capture_id = w.capture_id
	       AND ((f.name = 'VmallocChunk' AND w.release >= 4004)
										OR (f.name = 'NFS_Unstable'
										    AND w.release >= 5008)))
      WHEN 'meminfo: parts are within the whole' THEN
	   EXISTS (SELECT 1 FROM field f WHERE f.capture_id = w.capture_id
					   AND f.name IN ('MemFree', 'MemAvailable', 'SwapFree', 'CommitLimit',
					       'CmaFree', 'VmallocUsed', 'KReclaimable'))
      WHEN 'meminfo: huge pages fit their pool' THEN EXISTS (SELECT 1 FROM pool p WHERE p.capture_id = w.capture_id
	  AND p.total IS NOT NULL)
      WHEN 'iomem: RAM is that of the zones' THEN
	   EXISTS (SELECT 1 FROM ram r WHERE r.capture_id = w.capture_id)
	   AND EXISTS (SELECT 1 FROM area a WHERE a.capture_id = w.capture_id AND a.spanned_pages > 0
	       AND a.start_pfn IS NOT NULL)
      WHEN 'zoneinfo: nodes = zones' THEN
	   EXISTS (SELECT 1 FROM counter c WHERE c.capture_id = w.capture_id AND c.name GLOB 'nr_zone_*')
	   AND EXISTS (SELECT 1 FROM node_slack n WHERE n.capture_id = w.capture_id)
      WHEN 'vmstat: counters agree with one another' THEN EXISTS (SELECT 1 FROM total v
	  WHERE v.capture_id = w.capture_id)
      WHEN 'pagetypeinfo: pageblocks fill their zone' THEN EXISTS (SELECT 1 FROM area a
	  WHERE a.capture_id = w.capture_id)
      ELSE 1 END;
