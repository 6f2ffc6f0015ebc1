-- SPDX-License-Identifier: GPL-2.0-or-later
-- memory: What does every field of meminfo count, do the fields agree, and what does none account for?
--
-- How to read:
--   The tree is indented: a part is disjoint from the other parts of what it stands under, and "of which"
--   overlaps with them. Parts of MemTotal add up to what is accounted for; the views (the LRU lists) and
--   MemAvailable tell the same memory by another rule. The last sections subtract the parts from MemTotal:
--   what is left was taken from the page allocator by code that no field counts, such as drivers' buffers,
--   zram, the page pools of network cards and GPUs, and per-CPU free lists. A dump can tell what those
--   pages are: `ask CASE pages`.
--
-- section fields: The fields as a tree
-- empty: meminfo was not captured
-- column field   TEXT   Field; indented under what contains it.
-- column value   COUNT  Value; NULL: this input does not tell.
-- column unit    TEXT   kB or huge pages.
-- column percent REAL.1 Share of MemTotal, of fields that are memory.
-- column kind    TEXT   How it relates to the field it stands under: part, of which, view, estimate, limit, address space.
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
	    THEN 100.0 * m.value_kb / nullif(t.kb, 0) END AS percent,
       coalesce(f.kind, '') AS kind, coalesce(f.doc, 'Not a field that is known here.') AS doc,
       coalesce(f.kernels, '') AS kernels
FROM m
CROSS JOIN t
LEFT JOIN meminfo_field f ON f.name = m.name
ORDER BY f.place IS NULL, f.place, m.name;

-- section identities: Do the fields agree?
-- empty: meminfo was not captured
-- column result     TEXT  holds, DIFFERS or unknown (a field is not told).
-- column identity   TEXT  What should be.
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
	SELECT 0, 'Active = Active(anon) + Active(file)', act, aa + af, 0, '=', 'The kernel adds what it prints: exact.' FROM flat
	UNION ALL
	SELECT 1, 'Inactive = Inactive(anon) + Inactive(file)', inact, ia + if_, 0, '=', 'The kernel adds what it prints: exact.' FROM flat
	UNION ALL
	SELECT 2, 'Slab = SReclaimable + SUnreclaim', slab, srec + sunrec, 0, '=', 'Exact since 4.20; before, the counters are read twice, so that a busy machine may differ by a few pages.' FROM flat
	UNION ALL
	SELECT 3, 'LRU lists = AnonPages + Cached + Buffers', aa + af + ia + if_ + unev, anon + cached + buffers, coalesce(swapcached, 0) + max(512, total / 1000), '=', 'Up to SwapCached, which is on the lists but in the others only where it is mapped; and pages on their way to a list (per-CPU batches, isolated ones): 1/1000 of MemTotal.' FROM flat
	UNION ALL
	SELECT 4, 'Active(anon) + Inactive(anon) = AnonPages + Shmem', aa + ia, anon + shmem, unev + coalesce(swapcached, 0) + max(512, total / 1000), '=', 'Up to Unevictable, which may be of either kind, and SwapCached, besides pages on their way to a list.' FROM flat
	UNION ALL
	SELECT 5, 'Active(file) + Inactive(file) = Cached + Buffers - Shmem', af + if_, cached + buffers - shmem, unev + max(512, total / 1000), '=', 'Up to Unevictable, besides pages on their way to a list.' FROM flat
	UNION ALL
	SELECT 6, 'KReclaimable >= SReclaimable', krec, srec, 0, '>=', 'KReclaimable has pages of drivers besides.' FROM flat
	UNION ALL
	SELECT 7, 'Cached >= Shmem', cached, shmem, max(512, total / 1000), '>=', 'Shared memory is page cache of tmpfs. The counters are read one after the other.' FROM flat
	UNION ALL
	SELECT 8, 'Cached + Buffers + SwapCached >= Mapped', cached + buffers + coalesce(swapcached, 0), mapped, max(512, total / 1000), '>=', 'Only page cache counts as Mapped. The counters are read one after the other.' FROM flat
	UNION ALL
	SELECT 9, 'AnonPages >= AnonHugePages', anon, anonthp, max(512, total / 1000), '>=', 'Huge pages are counted as anonymous pages too. The counters are read one after the other.' FROM flat
	UNION ALL
	SELECT 10, 'Unevictable >= Mlocked', unev, mlocked, max(512, total / 1000), '>=', 'A locked page moves to the unevictable list when somebody looks at it.' FROM flat
	UNION ALL
	SELECT 11, 'MemTotal >= MemFree', total, free, 0, '>=', 'Free memory is part of all.' FROM flat
	UNION ALL
	SELECT 12, 'MemTotal >= MemAvailable', total, avail, 0, '>=', 'An estimate of a part of it.' FROM flat
	UNION ALL
	SELECT 13, 'SwapTotal >= SwapFree', swaptotal, swapfree, 0, '>=', 'Free swap is part of all.' FROM flat
	UNION ALL
	SELECT 14, 'CmaTotal >= CmaFree', cmatotal, cmafree, 0, '>=', 'Free CMA memory is part of all.' FROM flat
	UNION ALL
	SELECT 15, 'HugePages_Total >= HugePages_Free', hptotal, hpfree, 0, '>=', 'In huge pages, not kB.' FROM flat
	UNION ALL
	SELECT 16, 'Hugetlb >= HugePages_Total * Hugepagesize', hugetlb, hptotal * hpsize, 0, '>=', 'Hugetlb has the pools of other sizes besides.' FROM flat
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

-- section unaccounted: What no field accounts for
-- empty: MemTotal or MemFree is not known
-- column item    TEXT   MemTotal, what is subtracted from it, and the rest.
-- column kb      KB     Amount; negative when it is subtracted.
-- column percent REAL.1 Share of MemTotal.
-- column doc     TEXT   What is in it; why it may be counted twice.
WITH flat AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total,
	       max(value_kb * 1.0) FILTER (WHERE name = 'MemFree') AS free,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Buffers') AS buffers,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Cached') AS cached,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SwapCached') AS swapcached,
	       max(value_kb * 1.0) FILTER (WHERE name = 'AnonPages') AS anon,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Slab') AS slab,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SReclaimable') AS srec,
	       max(value_kb * 1.0) FILTER (WHERE name = 'KReclaimable') AS krec,
	       max(value_kb * 1.0) FILTER (WHERE name = 'PageTables') AS pt,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SecPageTables') AS secpt,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Quicklists') AS quick,
	       max(value_kb * 1.0) FILTER (WHERE name = 'VmallocUsed') AS vmalloc,
	       max(value_kb * 1.0) FILTER (WHERE name = 'VmallocChunk') AS chunk,
	       max(value_kb * 1.0) FILTER (WHERE name = 'KernelStack') AS stack,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Percpu') AS percpu,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Zswap') AS zswap,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Bounce') AS bounce,
	       max(value_kb * 1.0) FILTER (WHERE name = 'WritebackTmp') AS wbtmp,
	       max(value_kb * 1.0) FILTER (WHERE name = 'HardwareCorrupted') AS hw,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Hugetlb') AS hugetlb,
	       max(value_kb * 1.0) FILTER (WHERE name = 'HugePages_Total') AS hptotal,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Hugepagesize') AS hpsize
	FROM meminfo WHERE capture_id = :capture
), items(place, item, kb, doc) AS (
	SELECT 0, 'MemTotal', total, 'All that there is to account for.' FROM flat
	UNION ALL
	SELECT 1, 'MemFree', -free, 'Unaccepted and CmaFree are in it.' FROM flat
	UNION ALL
	SELECT 2, 'Buffers', -buffers, '' FROM flat
	UNION ALL
	SELECT 3, 'Cached', -cached, 'Shmem, Mapped, Dirty and Writeback are in it.' FROM flat
	UNION ALL
	SELECT 4, 'AnonPages', -anon, 'AnonHugePages are in it.' FROM flat
	UNION ALL
	SELECT 5, 'Slab', -slab, '' FROM flat
	UNION ALL
	SELECT 6, 'KReclaimable - SReclaimable', -max(krec - srec, 0), 'Pages of drivers that can be reclaimed; slab was subtracted already.' FROM flat
	UNION ALL
	SELECT 7, 'PageTables', -pt, '' FROM flat
	UNION ALL
	SELECT 8, 'SecPageTables', -secpt, '' FROM flat
	UNION ALL
	SELECT 9, 'Quicklists', -quick, '' FROM flat
	UNION ALL
	SELECT 10, 'VmallocUsed', -vmalloc, 'Pages of vmalloc areas.' FROM flat WHERE NOT coalesce(chunk > 0, 0)
	UNION ALL
	SELECT 11, 'KernelStack', -stack, iif(coalesce(chunk > 0, 0), 'VmallocUsed of this kernel is address space, not memory, and is not subtracted.', 'VmallocUsed does not count it here.') FROM flat WHERE coalesce(chunk > 0, 0) OR coalesce(vmalloc < stack, 1)
	UNION ALL
	SELECT 12, 'Percpu', -percpu, 'A first chunk that was reserved at boot is in it although it is outside MemTotal.' FROM flat
	UNION ALL
	SELECT 13, 'Zswap', -zswap, '' FROM flat
	UNION ALL
	SELECT 14, 'Bounce + WritebackTmp', -(coalesce(bounce, 0) + coalesce(wbtmp, 0)), '' FROM flat
	UNION ALL
	SELECT 15, 'HardwareCorrupted', -hw, '' FROM flat
	UNION ALL
	SELECT 16, iif(hugetlb IS NULL, 'HugePages_Total * Hugepagesize', 'Hugetlb'), -coalesce(hugetlb, hptotal * hpsize), 'Free huge pages included.' FROM flat
), rest AS (
	SELECT sum(kb) AS kb FROM items
), answer(place, item, kb, doc) AS (
	SELECT place, item, kb, doc FROM items WHERE kb <> 0
	UNION ALL
	SELECT 100, 'rest: no field accounts for it', r.kb,
	       CASE WHEN r.kb < 0 THEN 'Something is counted twice.'
		    ELSE 'Taken from the page allocator by code that no field counts; per-CPU free lists are in it.' END
	FROM rest r
	UNION ALL
	SELECT 101, 'rest - SwapCached: at least', r.kb - f.swapcached,
	       'SwapCached is subtracted too: nobody tells how much of it is in AnonPages already.'
	FROM rest r JOIN flat f ON f.swapcached > 0
	UNION ALL
	SELECT 102, 'rest - KernelStack: if VmallocUsed does not count stacks', r.kb - f.stack,
	       'On x86_64, arm64 and others VmallocUsed counts kernel stacks where they are mapped by vmalloc; meminfo does not tell whether they are.'
	FROM rest r JOIN flat f ON f.vmalloc >= f.stack AND NOT coalesce(f.chunk > 0, 0)
)
SELECT a.item, CAST(a.kb AS INTEGER) AS kb, 100.0 * a.kb / nullif(f.total, 0) AS percent, a.doc
FROM answer a
CROSS JOIN flat f
WHERE f.total IS NOT NULL AND f.free IS NOT NULL
ORDER BY a.place;

-- section classes: The fields beside the pages themselves
-- empty: a snapshot counts pages but does not tell what each of them is; a dump does
-- column class      TEXT Class of pages (question pages).
-- column kb         KB   Memory of the class.
-- column fields     TEXT Fields of meminfo that count the same; empty: none does.
-- column fields_kb  KB   Their value.
-- column difference_kb KB Pages minus fields.
-- column doc        TEXT What a difference means.
WITH m AS MATERIALIZED (
	SELECT name, value_kb FROM meminfo WHERE capture_id = :capture
), pairs(class, field, sign) AS (
	VALUES ('free', 'MemFree', 1), ('anon', 'AnonPages', 1), ('file', 'Cached', 1), ('file', 'Buffers', 1),
	       ('file', 'Shmem', -1), ('shmem', 'Shmem', 1), ('slab', 'Slab', 1), ('page_table', 'PageTables', 1),
	       ('page_table', 'SecPageTables', 1), ('kernel_stack', 'KernelStack', 1), ('hugetlb', 'Hugetlb', 1),
	       ('vmalloc', 'VmallocUsed', 1), ('percpu', 'Percpu', 1), ('balloon', 'Balloon', 1)
), docs(class, doc) AS (
	VALUES ('free', 'Per-CPU lists are class pcp.'), ('anon', 'The swap cache that no process has mapped is of this class too.'),
	       ('vmalloc', 'VmallocUsed has modules and kernel stacks too, which are classes of their own.'),
	       ('percpu', 'Its first chunk was reserved at boot.'),
	       ('slab', 'Slab counts large kmalloc() pages, which are other_kernel.'),
	       ('other_kernel', 'In MemTotal, and in no field: the rest above.'),
	       ('pcp', 'In MemTotal, and in no field.'), ('reserved', 'Outside MemTotal for the most part.'),
	       ('kernel_image', 'Outside MemTotal.'), ('memmap', 'Outside MemTotal when made at boot.')
)
SELECT p.class, p.pages * c.page_bytes / 1024 AS kb,
       coalesce((SELECT group_concat(iif(x.sign < 0, '- ', '') || x.field, ' ') FROM pairs x JOIN m ON m.name = x.field WHERE x.class = p.class), '') AS fields,
       (SELECT CAST(sum(1.0 * x.sign * m.value_kb) AS INTEGER) FROM pairs x JOIN m ON m.name = x.field WHERE x.class = p.class) AS fields_kb,
       p.pages * c.page_bytes / 1024
	- (SELECT CAST(sum(1.0 * x.sign * m.value_kb) AS INTEGER) FROM pairs x JOIN m ON m.name = x.field WHERE x.class = p.class) AS difference_kb,
       coalesce(d.doc, '') AS doc
FROM page_class p
JOIN capture c ON c.capture_id = p.capture_id
LEFT JOIN docs d ON d.class = p.class
WHERE p.capture_id = :capture AND p.class <> 'absent' AND p.pages > 0
ORDER BY p.pages DESC, p.class;
