-- SPDX-License-Identifier: GPL-2.0-or-later
/* What fields of meminfo account for: flat, the fields; items, MemTotal and what is subtracted from it, in kB; missing,
   the fields without a value on which the rest depends; rest, what no field accounts for, NULL where there is such a
   field. */
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
	       max(value_kb * 1.0) FILTER (WHERE name = 'Balloon') AS balloon,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Hugetlb') AS hugetlb,
	       max(value_kb * 1.0) FILTER (WHERE name = 'HugePages_Total') AS hptotal,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Hugepagesize') AS hpsize
	FROM kernel_meminfo WHERE capture_id = :capture
), items(place, item, kb, doc) AS (
	SELECT 0, 'MemTotal', total, 'Everything that has to be accounted for.' FROM flat
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
	SELECT 6, 'KReclaimable - SReclaimable', -max(krec - srec, 0),
	    'Pages of drivers that can be reclaimed; slab was subtracted already.' FROM flat
	UNION ALL
	SELECT 7, 'PageTables', -pt, '' FROM flat
	UNION ALL
	SELECT 8, 'SecPageTables', -secpt, '' FROM flat
	UNION ALL
	SELECT 9, 'Quicklists', -quick, '' FROM flat
	UNION ALL
	SELECT 10, 'VmallocUsed', -vmalloc, 'Pages of vmalloc areas.' FROM flat WHERE NOT coalesce(chunk > 0, 0)
	UNION ALL
	SELECT 11, 'KernelStack', -stack, iif(coalesce(chunk > 0, 0),
	    'VmallocUsed of this kernel is address space, not memory, and is not subtracted.',
	    'VmallocUsed does not count it here.') FROM flat WHERE coalesce(chunk > 0, 0)
	    OR coalesce(vmalloc < stack, 1)
	UNION ALL
	SELECT 12, 'Percpu', -percpu,
	    'A first chunk that was reserved at boot is in it although it is outside MemTotal.' FROM flat
	UNION ALL
	SELECT 13, 'Zswap', -zswap, '' FROM flat
	UNION ALL
	SELECT 14, 'Bounce + WritebackTmp', -(coalesce(bounce, 0) + coalesce(wbtmp, 0)), '' FROM flat
	UNION ALL
	SELECT 15, 'HardwareCorrupted', -hw, '' FROM flat
	UNION ALL
	SELECT 16, iif(hugetlb IS NULL, 'HugePages_Total * Hugepagesize', 'Hugetlb'),
	    -coalesce(hugetlb, hptotal * hpsize), 'Free huge pages included.' FROM flat
), missing(field) AS (
	/* Fields that this input has without a value, or, an excerpt of meminfo or what free prints of it, does not
	   have. A dump has no value of three that newer kernels print as 0; where Hugetlb is printed, two more are not
	   used. */
	SELECT f.name FROM kernel_meminfo f CROSS JOIN flat WHERE f.capture_id = :capture AND f.value_kb IS NULL
	    AND (f.name IN ('MemTotal', 'MemFree', 'Buffers', 'Cached', 'AnonPages', 'Slab', 'SReclaimable',
		     'KReclaimable', 'PageTables', 'SecPageTables', 'Quicklists', 'KernelStack', 'VmallocUsed',
		     'Percpu', 'Zswap', 'HardwareCorrupted', 'Hugetlb')
		 OR f.name IN ('VmallocChunk', 'Bounce', 'WritebackTmp')
		     AND (SELECT kind FROM capture WHERE capture_id = :capture) <> 'vmcore'
		 OR f.name IN ('HugePages_Total', 'Hugepagesize') AND flat.hugetlb IS NULL)
	UNION ALL
	SELECT value FROM json_each('["MemFree","AnonPages","Buffers","Cached","Slab","PageTables","KernelStack"]')
	    WHERE NOT EXISTS (SELECT 1 FROM kernel_meminfo WHERE capture_id = :capture AND name = value)
), rest AS (
	SELECT iif(EXISTS (SELECT 1 FROM missing), NULL, sum(kb)) AS kb FROM items
)
