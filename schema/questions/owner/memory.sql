-- SPDX-License-Identifier: GPL-2.0-or-later
-- memory: Where did the memory go, what does each field of meminfo count, and what is in none of them?
--
-- How to read:
--   The ledger begins with all RAM, subtracts what the page allocator never got, which leaves MemTotal, and
--   assigns every page of MemTotal to one class, beside the kernel's own counter. From a dump it balances to
--   the page; a snapshot has only the counters. The tree is indented: a part is disjoint from the other parts
--   of its parent, and "of which" overlaps with them. Parts of MemTotal add up to the accounted memory; the
--   views (the LRU lists) and MemAvailable count the same memory by another rule. The last sections subtract
--   the parts from MemTotal: the rest was allocated by code that no field counts, such as drivers' buffers,
--   zram, the page pools of network cards and GPUs, and per-CPU free lists. A dump shows what those pages
--   are: the ledger, and `ask CASE other-kernel`; for a snapshot the last section names likely holders.
--
-- limit owners 20 How many owners are shown.
--
-- section ledger: Where the memory went
-- empty: nothing is known of this
-- note: SELECT note FROM after_kill WHERE capture_id = :capture
-- needs: SELECT 'meminfo is emulated: it does not describe the machine' FROM issue WHERE capture_id = :capture AND kind
--     = 'emulated' LIMIT 1
-- files: proc/meminfo
-- needs: meminfo.value_kb(MemTotal)
-- column item       TEXT   RAM, the part that the page allocator never got, MemTotal, and the classes of pages that add
--     up to it.
-- column pages      PAGES  Counted from the struct pages; NULL: unknown from a snapshot, or a part is unknown.
-- column mib        REAL.1 The same in MiB; for a snapshot, the counter.
-- column percent_of_memtotal REAL.1 Share of MemTotal.
-- column counter    TEXT   The kernel's own counter for it; empty: it has none.
-- column counter_pages PAGES Its value.
-- column difference PAGES  Pages less counter.
-- column note       TEXT   What it is; why a difference is normal.
WITH c AS MATERIALIZED (
	/* Where the size of a page is not known, counters are kept in units of 4 kB, and shown in MiB only. */
	SELECT coalesce(page_bytes, 4096) / 1024 AS unit_kb, page_bytes,
	       coalesce(page_bytes, 4096) / 1048576.0 AS unit_mib
	FROM capture WHERE capture_id = :capture
), k AS MATERIALIZED (
	SELECT class, pages, coalesce(reserved_pages, (SELECT 0 FROM page_class WHERE capture_id = :capture
	    AND reserved_pages IS NOT NULL LIMIT 1)) AS reserved, doc FROM page_class WHERE capture_id = :capture
), m AS MATERIALIZED (
	SELECT name, value_kb / (SELECT unit_kb FROM c) AS pages FROM kernel_meminfo WHERE capture_id = :capture
), flat AS MATERIALIZED (
	SELECT max(pages) FILTER (WHERE name = 'MemTotal') AS total,
	       max(pages) FILTER (WHERE name = 'MemFree') AS free,
	       max(pages) FILTER (WHERE name = 'AnonPages') AS anon,
	       max(pages) FILTER (WHERE name = 'Buffers') + max(pages) FILTER (WHERE name = 'Cached')
		- max(pages) FILTER (WHERE name = 'Shmem') AS file,
	       max(pages) FILTER (WHERE name = 'Shmem') AS shmem,
	       max(pages) FILTER (WHERE name = 'Slab') AS slab,
	       max(pages) FILTER (WHERE name = 'PageTables')
		+ coalesce(max(pages) FILTER (WHERE name = 'SecPageTables'), 0) AS page_table,
	       max(pages) FILTER (WHERE name = 'KernelStack') AS kernel_stack,
	       max(pages) FILTER (WHERE name = 'Hugetlb') AS hugetlb,
	       max(pages) FILTER (WHERE name = 'Percpu') AS percpu,
	       max(pages) FILTER (WHERE name = 'Balloon') AS balloon,
	       max(pages) FILTER (WHERE name = 'VmallocUsed') AS vmalloc,
	       max(pages) FILTER (WHERE name = 'VmallocChunk') AS chunk
	FROM m
), zones(part) AS (
	/* A file that is cut lacks some zones: sums over them are unknown. */
	SELECT EXISTS (SELECT 1 FROM load l WHERE l.capture_id = :capture AND l.status IN ('partial', 'failed')
		       AND instr(',' || l.tables || ',', ',pcp,') AND instr(',' || l.tables || ',', ',zone_stat,'))
), witness(class, counter, pages) AS (
	SELECT 'free', 'MemFree', free FROM flat
	UNION ALL SELECT 'pcp', 'counts of the per-CPU lists',
	    (SELECT iif(count(pages) = count(*) AND NOT (SELECT part FROM zones),
		CAST(sum(1.0 * pages) AS INTEGER), NULL) FROM pcp
	    WHERE capture_id = :capture) FROM flat
	UNION ALL SELECT 'anon', 'AnonPages', anon FROM flat
	UNION ALL SELECT 'file', 'Cached + Buffers - Shmem', file FROM flat
	UNION ALL SELECT 'shmem', 'Shmem', shmem FROM flat
	UNION ALL SELECT 'slab', 'Slab', slab FROM flat
	UNION ALL SELECT 'page_table', 'PageTables + SecPageTables', page_table FROM flat
	UNION ALL SELECT 'kernel_stack', 'KernelStack', kernel_stack FROM flat
	UNION ALL SELECT 'vmalloc', 'VmallocUsed less stacks and modules',
			 /* Too little would be subtracted for classes that are a part. Stacks are not in it where it is
			    less than they are. */
			 CASE WHEN NOT EXISTS (SELECT 1 FROM k WHERE class IS NULL AND pages > 0
			     OR class IN ('kernel_stack', 'module') AND doc LIKE '%At least this many%')
			      THEN vmalloc - coalesce((SELECT pages FROM k WHERE class = 'kernel_stack'),
				  iif(kernel_stack > vmalloc, 0, kernel_stack))
			       - coalesce((SELECT pages FROM k WHERE class = 'module'), 0) END
		  FROM flat WHERE NOT coalesce(chunk > 0, 0)
	UNION ALL SELECT 'percpu', 'Percpu', percpu FROM flat
	UNION ALL SELECT 'hugetlb', 'Hugetlb', hugetlb FROM flat
	UNION ALL SELECT 'zsmalloc', 'nr_zspages', (SELECT iif(count(value) = count(*) AND NOT (SELECT part FROM zones),
		CAST(sum(1.0 * value) AS INTEGER), NULL) FROM zone_stat
		WHERE capture_id = :capture AND name = 'nr_zspages')
	    FROM flat
	UNION ALL SELECT 'balloon', 'Balloon', balloon FROM flat
), lacking(counter) AS (
	/* Counters that the kernel has and this input does not give a value of: what they count is in no sum. */
	SELECT name FROM m WHERE pages IS NULL AND name IN ('MemFree', 'AnonPages', 'Buffers', 'Cached', 'Shmem',
	    'Slab', 'PageTables',
		'SecPageTables', 'KernelStack', 'VmallocUsed', 'Percpu', 'Hugetlb', 'Balloon')
	/* Fields of every kernel, which an excerpt of meminfo, or what free prints of it, lacks. */
	UNION ALL SELECT value FROM json_each('["MemFree","AnonPages","Buffers","Cached","Slab"]')
		  WHERE EXISTS (SELECT 1 FROM m) AND NOT EXISTS (SELECT 1 FROM m WHERE name = value)
	UNION ALL SELECT counter FROM witness WHERE class = 'pcp' AND pages IS NULL
		  AND EXISTS (SELECT 1 FROM pcp WHERE capture_id = :capture)
	UNION ALL SELECT counter FROM witness WHERE class = 'zsmalloc' AND pages IS NULL
		  AND EXISTS (SELECT 1 FROM zone_stat WHERE capture_id = :capture AND name = 'nr_zspages')
), notes(class, note) AS (
	VALUES ('anon', 'More than the counter: in the swap cache and mapped by no process.'),
	       ('slab',
		   'Less than the counter by the large kmalloc() blocks, which are other_kernel or kernel_data before '
		   || '6.15.'),
	       ('percpu', 'The first chunk was reserved at boot: in the counter, not in MemTotal.'),
	       ('page_table', 'More than the counter: tables of the kernel itself, which it does not count.'),
	       ('other_kernel',
		   'Where leaks of drivers hide: kmemdb ask CASE other-kernel. Large kmalloc() blocks before 6.15 are '
		   || 'here, too.'),
	       ('kernel_stack', 'More than the counter: stacks kept for the next task.')
), classes AS MATERIALIZED (
	SELECT k.class, k.pages - k.reserved AS pages, k.doc FROM k
	WHERE k.class IS NULL OR k.class NOT IN ('absent', 'offline', 'reserved', 'kernel_image')
	   OR (k.class IN ('reserved', 'kernel_image') AND k.pages > k.reserved)
	UNION ALL
	SELECT w.class, NULL, NULL FROM witness w WHERE NOT EXISTS (SELECT 1 FROM k)
), known AS (
	/* A page whose struct page is not in the dump may be no page of the allocator. */
	SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM k WHERE class IS NULL AND pages > 0)
	    THEN CAST(sum(1.0 * pages) AS INTEGER) END AS pages FROM classes
), items(place, size, item, pages, counter, counter_pages, note) AS (
	SELECT 0, 0, 'RAM', (SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM k WHERE class = 'absent'
	    AND (pages IS NULL OR doc LIKE '%this many%'))
				    THEN CAST(sum(1.0 * pages) AS INTEGER) END FROM k WHERE class IS NOT 'absent'),
					'present pages of the zones',
	       (SELECT iif(count(*) = count(present_pages), CAST(sum(1.0 * present_pages) AS INTEGER), NULL) FROM zone
		WHERE capture_id = :capture),
		   'All page frames that exist.'
	WHERE EXISTS (SELECT 1 FROM k)
	UNION ALL
	SELECT 1, -reserved, 'less ' || class, reserved, '', NULL, 'Never given to the page allocator. ' || doc FROM k
	WHERE reserved > 0 AND NOT (class = 'reserved' AND EXISTS (SELECT 1 FROM owner WHERE capture_id = :capture
	    AND class = 'reserved'))
	UNION ALL
	SELECT 1, -o.pages, 'less reserved: ' || coalesce(o.name, '?'), o.pages, '', NULL,
	    'Never given to the page allocator.'
	       || iif(EXISTS (SELECT 1 FROM k WHERE class IS NULL AND pages > 0), ' At least this many.', '')
	FROM owner o WHERE o.capture_id = :capture AND o.class = 'reserved'
	UNION ALL
	SELECT 1, 0, 'less reserved: other', k.reserved - o.pages, '', NULL,
	    'Never given to the page allocator: firmware and allocations at boot.'
	FROM k JOIN (SELECT iif(count(*) = count(pages), CAST(sum(1.0 * pages) AS INTEGER), NULL) AS pages FROM owner
	    WHERE capture_id = :capture AND class = 'reserved') o
	  ON k.reserved > o.pages
	WHERE k.class = 'reserved'
	UNION ALL
	SELECT 1, 1, 'less offline', pages, '', NULL, doc FROM k WHERE class = 'offline' AND pages > 0
	UNION ALL
	SELECT 2, 0, 'MemTotal', (SELECT pages FROM known), 'MemTotal', total,
	    'Everything that the page allocator got. Its classes add up to it:' FROM flat
	WHERE total IS NOT NULL OR EXISTS (SELECT 1 FROM k)
	UNION ALL
	SELECT 3, -coalesce(s.pages, w.pages, 0), '  ' || coalesce(s.class, 'unknown'), s.pages,
	    coalesce(w.counter, ''), w.pages,
	       coalesce(iif((s.class = 'other_kernel' OR s.pages <> w.pages)
		   AND NOT (s.doc LIKE '%this many%' OR s.doc LIKE '%exact number%'), n.note, NULL), s.doc, '')
	FROM classes s
	LEFT JOIN witness w ON w.class = s.class
	LEFT JOIN notes n ON n.class = s.class
	WHERE s.pages <> 0 OR w.pages <> 0 OR (s.pages IS NULL AND EXISTS (SELECT 1 FROM k))
	UNION ALL
	SELECT 4, 0, '  rest', NULL, 'MemTotal less the counters above',
	    iif(EXISTS (SELECT 1 FROM lacking), NULL,
		f.total - (SELECT CAST(sum(1.0 * pages) AS INTEGER) FROM witness)),
	       coalesce('Unknown, as these have no value here: ' || (SELECT group_concat(counter, ', ') FROM lacking)
		   || '.', 'In no counter; see section unaccounted.')
	FROM flat f WHERE NOT EXISTS (SELECT 1 FROM k) AND f.total IS NOT NULL
)
SELECT i.item, i.pages, coalesce(i.pages * c.page_bytes / 1048576.0, i.counter_pages * c.unit_mib) AS mib,
       CASE WHEN i.place >= 2 THEN 100.0 * coalesce(i.pages, i.counter_pages)
	   / nullif(coalesce(f.total, (SELECT pages FROM known)), 0) END AS percent_of_memtotal,
       i.counter, iif(c.page_bytes IS NULL, NULL, i.counter_pages) AS counter_pages,
       iif(c.page_bytes IS NULL, NULL, i.pages - i.counter_pages) AS difference, i.note
FROM items i CROSS JOIN c CROSS JOIN flat f
ORDER BY i.place, i.size, i.item;

-- section owners: Who holds the most
-- empty: no owner of a page is known
-- empty snapshot: a snapshot does not show who holds a page; a dump does
-- note: SELECT 'Not listed, as it was set aside at boot: '
--     || group_concat(CASE WHEN nth <= 6 THEN coalesce(name, class) || ' ' || mib || ' MiB'
--     WHEN nth = 7 THEN (total - 6) || ' more' END, ', ') || '.'
--     FROM (SELECT o.name, o.class, round(o.pages * c.page_bytes / 1048576.0, 1) AS mib,
--     row_number() OVER (ORDER BY o.pages DESC, o.owner_id) AS nth, count(*) OVER () AS total
--     FROM owner o JOIN capture c USING (capture_id)
--     WHERE o.capture_id = :capture AND o.class IN ('reserved', 'kernel_image', 'memmap')
--     ORDER BY nth)
--     HAVING count(*) > 0
-- column class   TEXT   Class of the pages.
-- column owner   TEXT   Cache, path, process, caller, module, …; 'and perhaps others': not the page tables of all
--     processes could be read; ', inode N' or ', at ADDR' tells apart several of one name. NULL: its name could not be
--     read.
-- column pages   PAGES+ Its pages.
-- column mib     REAL.1+ The same in MiB.
-- column percent_of_ram REAL.1~ Share of the memory that exists.
SELECT o.class,
       o.name || iif(count(*) OVER (PARTITION BY o.class, o.name) > 1 AND o.addr IS NOT NULL,
		     coalesce((SELECT ', inode ' || f.inode FROM file_cache f
			       WHERE f.capture_id = o.capture_id AND f.addr = o.addr), printf(', at 0x%x', o.addr)),
		     '') AS owner, o.pages, o.pages * c.page_bytes / 1048576.0 AS mib,
       100.0 * o.pages / nullif((SELECT CAST(sum(1.0 * pages) AS INTEGER) FROM page_class WHERE capture_id = :capture
	   AND class IS NOT 'absent'), 0) AS percent_of_ram
FROM owner o JOIN capture c ON c.capture_id = o.capture_id
WHERE o.capture_id = :capture AND o.class NOT IN ('reserved', 'kernel_image', 'memmap')
ORDER BY o.pages DESC, o.owner_id
LIMIT :owners;

-- section fields: The fields as a tree
-- empty: meminfo has no field
-- files: proc/meminfo
-- column field   TEXT   Field; indented under its parent.
-- column value   COUNT  Value; NULL: unknown from this input.
-- column unit    TEXT   kB or huge pages.
-- column percent_of_memtotal REAL.1 Share of MemTotal, of fields that are memory.
-- column kind    TEXT   How it relates to its parent field: part, of which, view, estimate, limit, address space.
-- column doc     TEXT   What it counts.
-- column kernels TEXT   Kernels that print it; empty: all.
WITH m AS MATERIALIZED (
	SELECT name, value_kb FROM meminfo WHERE capture_id = :capture
), t AS (
	SELECT max(value_kb) AS kb FROM m WHERE name = 'MemTotal'
)
SELECT printf('%*s', 2 * coalesce(f.depth, 0), '') || m.name AS field, m.value_kb AS value,
       coalesce(f.unit, 'kB') AS unit,
       CASE WHEN f.unit = 'kB' AND f.kind IN ('total', 'part', 'of which', 'view', 'estimate')
	     AND (f.parent IS NOT NULL OR f.name = 'MemTotal') AND f.parent IS NOT 'SwapTotal'
	    THEN 100.0 * m.value_kb / nullif(t.kb, 0) END AS percent_of_memtotal,
       coalesce(f.kind, '') AS kind, coalesce(f.doc, 'Unknown field.') AS doc,
       coalesce(f.kernels, '') AS kernels
FROM m
CROSS JOIN t
LEFT JOIN meminfo_field f ON f.name = m.name
ORDER BY f.place IS NULL, f.place, m.name;

-- section identities: Do the fields agree?
-- empty: meminfo has none of the fields that this compares
-- files: proc/meminfo
-- column result     TEXT  holds, DIFFERS or unknown (a field is missing).
-- column identity   TEXT  What should hold.
-- column left_kb    KB    Left side.
-- column right_kb   KB    Right side.
-- column difference_kb KB Left minus right.
-- column tolerance_kb KB  Largest difference that is allowed.
-- column why        TEXT  Why it should hold, and why a difference is allowed.
WITH flat AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total,
	       max(value_kb * 1.0) FILTER (WHERE name = 'MemFree') AS free,
	       max(value_kb * 1.0) FILTER (WHERE name = 'MemAvailable') AS avail,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Buffers') AS buffers,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Cached') AS cached,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SwapCached') AS swapcached,
	       max(value_kb * 1.0) FILTER (WHERE name = 'AnonPages') AS anon,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Slab') AS slab,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SReclaimable') AS srec,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SUnreclaim') AS sunrec,
	       max(value_kb * 1.0) FILTER (WHERE name = 'KReclaimable') AS krec,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Hugetlb') AS hugetlb,
	       max(value_kb * 1.0) FILTER (WHERE name = 'HugePages_Total') AS hptotal,
	       max(value_kb * 1.0) FILTER (WHERE name = 'HugePages_Free') AS hpfree,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Hugepagesize') AS hpsize,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Active') AS act,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Inactive') AS inact,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Active(anon)') AS aa,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Active(file)') AS af,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Inactive(anon)') AS ia,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Inactive(file)') AS if_,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Unevictable') AS unev,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Mlocked') AS mlocked,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Shmem') AS shmem,
	       max(value_kb * 1.0) FILTER (WHERE name = 'AnonHugePages') AS anonthp,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Mapped') AS mapped,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SwapTotal') AS swaptotal,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SwapFree') AS swapfree,
	       max(value_kb * 1.0) FILTER (WHERE name = 'CmaTotal') AS cmatotal,
	       max(value_kb * 1.0) FILTER (WHERE name = 'CmaFree') AS cmafree
	FROM meminfo WHERE capture_id = :capture
), identities(place, identity, left_kb, right_kb, tolerance_kb, relation, why) AS (
	SELECT 0, 'Active = Active(anon) + Active(file)', act, aa + af, 0, '=', 'The kernel adds what it prints: exact.'
	    FROM flat
	UNION ALL
	SELECT 1, 'Inactive = Inactive(anon) + Inactive(file)', inact, ia + if_, 0, '=',
	    'The kernel adds what it prints: exact.' FROM flat
	UNION ALL
	SELECT 2, 'Slab = SReclaimable + SUnreclaim', slab, srec + sunrec, 0, '=',
	    'Exact since 4.20; before, the counters are read twice, so that a busy machine may differ by a few pages.'
	    FROM flat
	UNION ALL
	SELECT 3, 'LRU lists = AnonPages + Cached + Buffers', aa + af + ia + if_ + unev, anon + cached + buffers,
	    coalesce(swapcached, 0) + max(512, total / 1000), '=',
	    'Up to SwapCached, which is on the lists but in the others only where it is mapped; and pages on their way '
	    || 'to a list (per-CPU batches, isolated ones): 1/1000 of MemTotal.' FROM flat
	UNION ALL
	SELECT 4, 'Active(anon) + Inactive(anon) = AnonPages + Shmem', aa + ia, anon + shmem,
	    unev + coalesce(swapcached, 0) + max(512, total / 1000), '=',
	    'Up to Unevictable, which may be of either kind, and SwapCached, besides pages on their way to a list.'
	    FROM flat
	UNION ALL
	SELECT 5, 'Active(file) + Inactive(file) = Cached + Buffers - Shmem', af + if_, cached + buffers - shmem,
	    unev + max(512, total / 1000), '=', 'Up to Unevictable, besides pages on their way to a list.' FROM flat
	UNION ALL
	SELECT 6, 'KReclaimable >= SReclaimable', krec, srec, 0, '>=', 'KReclaimable has pages of drivers besides.'
	    FROM flat
	UNION ALL
	SELECT 7, 'Cached >= Shmem', cached, shmem, max(512, total / 1000), '>=',
	    'Shared memory is page cache of tmpfs. The counters are read one after the other.' FROM flat
	UNION ALL
	SELECT 8, 'Cached + Buffers + SwapCached >= Mapped', cached + buffers + coalesce(swapcached, 0), mapped,
	    max(512, total / 1000), '>=', 'Only page cache counts as Mapped. The counters are read one after the other.'
	    FROM flat
	UNION ALL
	SELECT 9, 'AnonPages >= AnonHugePages', anon, anonthp, max(512, total / 1000), '>=',
	    'Huge pages are counted as anonymous pages too. The counters are read one after the other.' FROM flat
	UNION ALL
	SELECT 10, 'Unevictable >= Mlocked', unev, mlocked, max(512, total / 1000), '>=',
	    'A locked page moves to the unevictable list lazily.' FROM flat
	UNION ALL
	SELECT 11, 'MemTotal >= MemFree', total, free, 0, '>=', 'Free memory is part of all.' FROM flat
	UNION ALL
	SELECT 12, 'MemTotal >= MemAvailable', total, avail, 0, '>=', 'An estimate of a part of it.' FROM flat
	UNION ALL
	SELECT 13, 'SwapTotal >= SwapFree', swaptotal, swapfree, 0, '>=', 'Free swap is part of all.' FROM flat
	UNION ALL
	SELECT 14, 'CmaTotal >= CmaFree', cmatotal, cmafree, 0, '>=', 'Free CMA memory is part of all.' FROM flat
	UNION ALL
	SELECT 15, 'HugePages_Total >= HugePages_Free', hptotal * hpsize, hpfree * hpsize, 0, '>=',
	    'Both times Hugepagesize.' FROM flat
	UNION ALL
	SELECT 16, 'Hugetlb >= HugePages_Total * Hugepagesize', hugetlb, hptotal * hpsize, 0, '>=',
	    'Hugetlb has the pools of other sizes besides.' FROM flat
)
SELECT CASE WHEN left_kb IS NULL OR right_kb IS NULL THEN 'unknown'
	    WHEN left_kb - right_kb < -coalesce(tolerance_kb, 0) THEN 'DIFFERS'
	    WHEN relation = '=' AND left_kb - right_kb > coalesce(tolerance_kb, 0) THEN 'DIFFERS'
	    ELSE 'holds' END AS result,
       identity, CAST(left_kb AS INTEGER) AS left_kb, CAST(right_kb AS INTEGER) AS right_kb,
       CAST(left_kb - right_kb AS INTEGER) AS difference_kb, CAST(tolerance_kb AS INTEGER) AS tolerance_kb, why
FROM identities
WHERE left_kb IS NOT NULL OR right_kb IS NOT NULL
ORDER BY place;

-- section unaccounted: Memory that no field accounts for
-- empty: nothing is known of this
-- needs: SELECT 'meminfo is emulated: it does not describe the machine' FROM issue WHERE capture_id = :capture AND kind
--     = 'emulated' LIMIT 1
-- files: proc/meminfo
-- needs: meminfo.value_kb(MemTotal), meminfo.value_kb(MemFree)
-- column item    TEXT   MemTotal, what is subtracted from it, and the rest.
-- column kb      KB     Amount; negative when it is subtracted; NULL: a field that it depends on is missing.
-- column percent_of_memtotal REAL.1 Share of MemTotal.
-- column doc     TEXT   What is in it; why it may be counted twice.
-- include: unaccounted_items
, answer(place, item, kb, doc) AS (
	SELECT place, item, kb, doc FROM items WHERE kb <> 0
	UNION ALL
	SELECT 100, 'rest: no field accounts for it', r.kb,
	       CASE WHEN r.kb IS NULL THEN 'Unknown, as these have no value here: ' || (SELECT group_concat(field, ', ')
		   FROM missing) || '.'
		    WHEN r.kb < 0 THEN 'Something is counted twice.'
		    ELSE 'Allocated by code that no field counts; per-CPU free lists are in it.' END
	FROM rest r
	UNION ALL
	SELECT 101, 'rest - SwapCached: at least', r.kb - f.swapcached,
	       'SwapCached is subtracted too: how much of it is already in AnonPages is unknown.'
	FROM rest r JOIN flat f ON f.swapcached > 0 AND r.kb IS NOT NULL
	UNION ALL
	SELECT 102, 'rest - KernelStack: if VmallocUsed does not count stacks', r.kb - f.stack,
	       'On x86_64, arm64 and others VmallocUsed counts kernel stacks where they are mapped by vmalloc; meminfo '
		   || 'does not show whether they are.'
	FROM rest r JOIN flat f ON f.vmalloc >= f.stack AND NOT coalesce(f.chunk > 0, 0) AND r.kb IS NOT NULL
	UNION ALL
	SELECT 103, 'rest - Balloon: if the driver left MemTotal as it was', r.kb - f.balloon,
	       'virtio_balloon without deflate-on-oom and hv_balloon subtract from MemTotal what they take '
		   || '(adjust_managed_page_count()), vmw_balloon does not; meminfo does not show which driver it is.'
	FROM rest r JOIN flat f ON f.balloon > 0 AND r.kb IS NOT NULL
)
SELECT a.item, CAST(a.kb AS INTEGER) AS kb, 100.0 * a.kb / nullif(f.total, 0) AS percent_of_memtotal, a.doc
FROM answer a
CROSS JOIN flat f
WHERE f.total IS NOT NULL AND f.free IS NOT NULL
ORDER BY a.place;

-- section suspects: Who may hold memory that no field accounts for
-- empty: no driver or pool that takes such pages was found
-- empty dump: kmemdb ask CASE other-kernel has what these pages are
-- files: proc/modules
-- files: proc/vmallocinfo
-- column suspect  TEXT What takes pages that no field counts, the likeliest first: by its known amount, else by
--     experience.
-- column evidence TEXT Where it was seen.
-- column kb       KB+  What it holds by its own counter; NULL: it has none.
-- column doc      TEXT What it takes pages for, and where to find their number.
WITH c AS MATERIALIZED (
	SELECT capture_id, page_bytes / 1024.0 AS page_kb FROM capture WHERE capture_id = :capture AND kind = 'proc'
), drivers(place, pattern, suspect, doc) AS (
	VALUES (10, 'hv_balloon', 'balloon of Hyper-V',
	    'The host took pages back: they look used. The host knows how many.'),
	       (10, 'vmw_balloon', 'balloon of VMware',
		   'The host took pages back: they look used. /sys/kernel/debug/vmmemctl has the number.'),
	       (10, 'vmware_balloon', 'balloon of VMware',
		   'The host took pages back: they look used. /sys/kernel/debug/vmmemctl has the number.'),
	       (11, 'virtio_balloon', 'balloon of KVM (virtio)',
		   'The host took pages back; the driver subtracts them from MemTotal unless it may not (deflate on '
		   || 'OOM).'),
	       (11, 'xen_balloon', 'balloon of Xen', 'The host took pages back; most are also missing from MemTotal.'),
	       (12, 'zfs', 'ARC of ZFS',
		   'Its cache is outside the page cache; /proc/spl/kstat/zfs/arcstats has its size.'),
	       (13, 'nvidia*', 'NVIDIA driver', 'Buffers that GPU and CPU share.'),
	       (14, 'amdgpu', 'GPU driver (TTM)',
		   'Buffers in system memory; /sys/kernel/debug/dri and ttm_page_pool have the numbers.'),
	       (14, 'radeon', 'GPU driver (TTM)',
		   'Buffers in system memory; /sys/kernel/debug/dri and ttm_page_pool have the numbers.'),
	       (14, 'nouveau', 'GPU driver (TTM)',
		   'Buffers in system memory; /sys/kernel/debug/dri and ttm_page_pool have the numbers.'),
	       (14, 'xe', 'GPU driver (TTM)',
		   'Buffers in system memory; /sys/kernel/debug/dri and ttm_page_pool have the numbers.'),
	       (14, 'vmwgfx', 'GPU driver (TTM)',
		   'Buffers in system memory; /sys/kernel/debug/dri and ttm_page_pool have the numbers.'),
	       (15, 'ttm', 'GPU driver (TTM)',
		   'Buffers in system memory; /sys/kernel/debug/dri and ttm_page_pool have the numbers.'),
	       (16, 'zram', 'zram',
		   'Compressed pages; before 4.8 no counter has them. /sys/block/zram*/mm_stat has the number.'),
	       (16, 'zsmalloc', 'zsmalloc (zram, zswap)', 'Compressed pages; before 4.8 no counter has them.'),
	       (17, 'vmmon', 'VMware Workstation', 'Memory of its guests.'),
		   (17, 'vboxdrv', 'VirtualBox', 'Memory of its guests.'),
	       (18, 'drbd', 'DRBD', 'Pages of requests on their way to the other side.'),
	       (20, 'hv_netvsc', 'rings of a network card (Hyper-V)', 'Pages of receive and send buffers.'),
	       (20, 'mlx[45]_*', 'rings of a network card (Mellanox)',
		   'Pages of rings and page pools: queues times ring size; see ethtool -g and -l.'),
	       (21, 'i40e', 'rings of a network card',
		   'Pages of rings and page pools: queues times ring size; see ethtool -g and -l.'),
	       (21, 'ice', 'rings of a network card',
		   'Pages of rings and page pools: queues times ring size; see ethtool -g and -l.'),
	       (21, 'ixgbe', 'rings of a network card',
		   'Pages of rings and page pools: queues times ring size; see ethtool -g and -l.'),
	       (21, 'bnxt_en', 'rings of a network card',
		   'Pages of rings and page pools: queues times ring size; see ethtool -g and -l.'),
	       (21, 'ena', 'rings of a network card',
		   'Pages of rings and page pools: queues times ring size; see ethtool -g and -l.'),
	       (21, 'gve', 'rings of a network card',
		   'Pages of rings and page pools: queues times ring size; see ethtool -g and -l.'),
	       (21, 'qede', 'rings of a network card',
		   'Pages of rings and page pools: queues times ring size; see ethtool -g and -l.')
), areas AS MATERIALIZED (
	/* The module in brackets, else the function. */
	SELECT coalesce(substr(caller, nullif(instr(caller, '['), 0)),
	    substr(caller, 1, instr(caller || '+', '+') - 1)) AS who,
	       kind, 1.0 * bytes AS bytes, pages
	FROM vmalloc_area WHERE capture_id = (SELECT capture_id FROM c) AND caller IS NOT NULL
), found(place, suspect, evidence, kb, doc) AS (
	SELECT 1, 'zram', 'pool of ' || coalesce(z.name, 'a zram device'), z.pool_pages * c.page_kb,
	    'Pages that the pool of compressed pages holds.'
	FROM zram_device z JOIN c ON c.capture_id = z.capture_id WHERE z.pool_pages > 0
	UNION ALL
	SELECT 1, 'zsmalloc (zram, zswap)', 'nr_zspages of /proc/zoneinfo', sum(1.0 * z.value) * c.page_kb,
	    'Pages of compressed pages.'
	FROM zone_stat z JOIN c ON c.capture_id = z.capture_id
	WHERE z.name = 'nr_zspages' AND NOT EXISTS (SELECT 1 FROM zram_device d WHERE d.capture_id = c.capture_id
	    AND d.pool_pages > 0)
	HAVING sum(z.value) > 0
	UNION ALL
	SELECT 1, 'balloon', 'balloon_inflate less balloon_deflate of /proc/vmstat',
	       (max(1.0 * v.value) FILTER (WHERE v.name = 'balloon_inflate')
		   - max(v.value) FILTER (WHERE v.name = 'balloon_deflate')) * c.page_kb,
	       'Pages that the host took back.'
	FROM vmstat v JOIN c ON c.capture_id = v.capture_id WHERE v.name IN ('balloon_inflate', 'balloon_deflate')
	HAVING max(v.value) FILTER (WHERE v.name = 'balloon_inflate') > max(v.value) FILTER
	    (WHERE v.name = 'balloon_deflate')
	UNION ALL
	SELECT 1, 'free lists of the CPUs', 'pagesets of /proc/zoneinfo', sum(1.0 * p.pages) * c.page_kb,
	    'Free pages that CPUs keep for themselves: not in MemFree.'
	FROM pcp p JOIN c ON c.capture_id = p.capture_id HAVING sum(p.pages) > 0
	UNION ALL
	SELECT 5, who, count(*) || iif(count(*) = 1, ' area', ' areas') || ' of kind ' || kind
	    || ' in /proc/vmallocinfo',
	       CAST(sum(bytes) / 1024 AS INTEGER),
		   'Pages that it took from the page allocator and mapped: at most so much.'
	FROM areas
	WHERE kind IN ('dma-coherent', 'vmap') AND who GLOB '[[]*' OR kind = 'dma-coherent'
	GROUP BY who, kind HAVING sum(bytes) >= 1048576
	UNION ALL
	SELECT d.place, d.suspect, 'module ' || m.name || ' is loaded', NULL, d.doc
	FROM module m JOIN c ON c.capture_id = m.capture_id JOIN drivers d ON m.name GLOB d.pattern
	UNION ALL
	SELECT 20, 'rings of a network card (Hyper-V)', count(*) || iif(count(*) = 1, ' area', ' areas')
	    || ' of netvsc or vmbus in /proc/vmallocinfo',
	       CAST(sum(bytes) FILTER (WHERE kind NOT GLOB '*vmalloc*') / 1024 AS INTEGER),
		   'Receive and send buffers and rings: areas of kind vmalloc are in VmallocUsed, what cards map '
		   || 'besides is not.'
	FROM areas WHERE who IN ('[hv_netvsc]', '[hv_vmbus]') OR who GLOB 'netvsc_*' OR who GLOB 'vmbus_*'
	    HAVING count(*) > 0
)
SELECT suspect, group_concat(evidence, '; ') AS evidence, CAST(max(kb) AS INTEGER) AS kb, doc
FROM (SELECT * FROM found ORDER BY place)
GROUP BY suspect
ORDER BY max(kb) IS NULL, max(kb) DESC, min(place), suspect;
