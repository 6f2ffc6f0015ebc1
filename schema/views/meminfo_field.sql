-- SPDX-License-Identifier: GPL-2.0-or-later
-- meminfo_field: What does each field of /proc/meminfo count, and what contains it?
--
-- Of kernels 3.10 to 6.18. The sums of the kinds part under MemTotal make up the memory that is accounted
-- for; the other kinds overlap with parts and are never added.
--
-- column place   COUNT Order of the tree.
-- column depth   COUNT Depth in the tree: 0 is a root.
-- column name    TEXT  Field, as /proc/meminfo prints it.
-- column parent  TEXT  Field that contains it; NULL: none.
-- column kind    TEXT  total, part (disjoint from the other parts of its parent), of which (overlaps with parts), view
--     (the same pages by another rule), estimate, limit, or address space.
-- column unit    TEXT  kB, or huge pages.
-- column doc     TEXT  What it counts.
-- column kernels TEXT  Kernels that print it; empty: all.
CREATE VIEW meminfo_field AS
WITH f(place, depth, name, parent, kind, unit, doc, kernels) AS (VALUES
	(10, 0, 'MemTotal', NULL, 'total', 'kB',
	    'Memory that the page allocator was given: RAM without what firmware keeps, the kernel image and early '
	    || 'reservations such as the page structs and a crash kernel.', ''),
	(20, 1, 'MemFree', 'MemTotal', 'part', 'kB',
	    'Free pages in the buddy allocator (NR_FREE_PAGES); pages on per-CPU lists are not counted.', ''),
	(22, 2, 'CmaFree', 'MemFree', 'of which', 'kB', 'Free pages of CMA areas: only movable requests may use them.',
	    '3.19, CMA'),
	(24, 2, 'Unaccepted', 'MemFree', 'of which', 'kB',
	    'Memory of a confidential guest that it did not accept yet; becomes usable when it is.', '6.6'),
	(26, 2, 'HighFree', 'MemFree', 'of which', 'kB', 'Free pages of high memory.', '32 bit'),
	(28, 2, 'LowFree', 'MemFree', 'of which', 'kB', 'Free pages that the kernel can address at all times.',
	    '32 bit'),
	(30, 1, 'Buffers', 'MemTotal', 'part', 'kB',
	    'Page cache of block devices themselves: metadata of file systems, raw reads.', ''),
	(40, 1, 'Cached', 'MemTotal', 'part', 'kB',
	    'Page cache of files, tmpfs and shared memory included; without Buffers and the swap cache.', ''),
	(41, 2, 'Shmem', 'Cached', 'of which', 'kB',
	    'tmpfs, SysV and POSIX shared memory, shared anonymous mappings, memfd: cannot be dropped, only swapped.',
	    ''),
	(42, 3, 'ShmemHugePages', 'Shmem', 'of which', 'kB', 'Shared memory in huge pages.', '4.8, THP'),
	(43, 3, 'ShmemPmdMapped', 'Shmem', 'of which', 'kB', 'Shared memory that processes map as whole huge pages.',
	    '4.8, THP'),
	(44, 2, 'FileHugePages', 'Cached', 'of which', 'kB', 'Page cache of files in huge pages.', '5.4, THP'),
	(45, 2, 'FilePmdMapped', 'Cached', 'of which', 'kB', 'Page cache that processes map as whole huge pages.',
	    '5.4, THP'),
	(46, 2, 'Mapped', 'Cached', 'of which', 'kB', 'Page cache and shared memory that processes have mapped.', ''),
	(47, 2, 'Dirty', 'Cached', 'of which', 'kB', 'Waits to be written to disk.', ''),
	(48, 2, 'Writeback', 'Cached', 'of which', 'kB', 'Is being written.', ''),
	(49, 2, 'NFS_Unstable', 'Cached', 'of which', 'kB',
	    'Sent to an NFS server that did not commit it yet; 0 since 5.9, counted in Writeback.', ''),
	(50, 1, 'SwapCached', 'MemTotal', 'of which', 'kB',
	    'In memory and in swap at once. Overlaps with AnonPages where processes have it mapped.', ''),
	(60, 1, 'AnonPages', 'MemTotal', 'part', 'kB',
	    'Anonymous pages that processes have mapped: heap, stacks, private copies.', ''),
	(61, 2, 'AnonHugePages', 'AnonPages', 'of which', 'kB', 'Anonymous memory in transparent huge pages.', 'THP'),
	(70, 1, 'Slab', 'MemTotal', 'part', 'kB', 'Slab caches: small objects of the kernel.', ''),
	(71, 2, 'SReclaimable', 'Slab', 'part', 'kB', 'Caches that can be shrunk under pressure: dentries, inodes.',
	    ''),
	(72, 2, 'SUnreclaim', 'Slab', 'part', 'kB', 'Caches that cannot.', ''),
	(75, 1, 'KReclaimable', 'MemTotal', 'of which', 'kB',
	    'SReclaimable and pages that drivers give back under pressure: what is above SReclaimable is in no other '
	    || 'field.', '4.20'),
	(80, 1, 'PageTables', 'MemTotal', 'part', 'kB', 'Page tables of processes.', ''),
	(81, 1, 'SecPageTables', 'MemTotal', 'part', 'kB', 'Page tables of virtual machines and IOMMUs.', '6.1'),
	(82, 1, 'Quicklists', 'MemTotal', 'part', 'kB', 'Free page tables that are kept for later.',
	    'until 5.1, some architectures'),
	(85, 1, 'VmallocUsed', 'MemTotal', 'part', 'kB',
	    'Pages of vmalloc areas, modules and (where stacks are mapped so, as on x86_64) kernel stacks. Until 4.3 '
	    || 'address space used, ioremap included; 4.4 to 5.2 always 0.', ''),
	(86, 2, 'KernelStack', 'VmallocUsed', 'of which', 'kB',
	    'Kernel stacks of tasks. In VmallocUsed where that counts pages and stacks are mapped by vmalloc, else a '
	    || 'part of its own.', ''),
	(87, 2, 'ShadowCallStack', 'VmallocUsed', 'of which', 'kB', 'Shadow call stacks.', '5.10, arm64'),
	(90, 1, 'Percpu', 'MemTotal', 'part', 'kB',
	    'Per-CPU allocator; its first chunk was reserved at boot and lies outside MemTotal.', '4.19'),
	(92, 1, 'Zswap', 'MemTotal', 'part', 'kB', 'Memory that zswap takes for compressed pages.', '5.19'),
	(94, 1, 'Bounce', 'MemTotal', 'part', 'kB', 'Bounce buffers of block devices; 0 since 6.17.', ''),
	(95, 1, 'WritebackTmp', 'MemTotal', 'part', 'kB', 'Buffers of FUSE for writeback; 0 since 6.17.', ''),
	(96, 1, 'HardwareCorrupted', 'MemTotal', 'part', 'kB', 'Pages taken out of use after memory errors.', ''),
	(97, 1, 'Hugetlb', 'MemTotal', 'part', 'kB',
	    'Huge pages of hugetlb pools of all sizes, free ones included. Before 4.19: HugePages_Total times '
	    || 'Hugepagesize.', '4.19'),
	(98, 2, 'HugePages_Total', 'Hugetlb', 'of which', 'huge pages', 'Huge pages of the default size in the pool.',
	    ''),
	(99, 3, 'HugePages_Free', 'HugePages_Total', 'of which', 'huge pages', 'Those not handed out.', ''),
	(100, 4, 'HugePages_Rsvd', 'HugePages_Free', 'of which', 'huge pages',
	    'Of the free ones, promised to mappings.', ''),
	(101, 3, 'HugePages_Surp', 'HugePages_Total', 'of which', 'huge pages',
	    'Above the size of the pool (nr_overcommit_hugepages).', ''),
	(102, 2, 'Hugepagesize', 'Hugetlb', 'limit', 'kB', 'Size of a default huge page.', ''),
	(110, 1, 'MemAvailable', 'MemTotal', 'estimate', 'kB',
	    'What new processes could get without swapping: free pages above the reserves, and about half or more of '
	    || 'page cache and reclaimable slab.', '3.14'),
	(120, 1, 'Active', 'MemTotal', 'view', 'kB',
	    'Pages on the active LRU lists: used lately. The LRU lists hold AnonPages, Cached, Buffers and the swap '
	    || 'cache, each page once.', ''),
	(121, 2, 'Active(anon)', 'Active', 'part', 'kB',
	    'Of them, anonymous and shared memory, which needs swap to be reclaimed.', ''),
	(122, 2, 'Active(file)', 'Active', 'part', 'kB', 'Of them, page cache of files.', ''),
	(123, 1, 'Inactive', 'MemTotal', 'view', 'kB', 'Pages on the inactive LRU lists: reclaimed first.', ''),
	(124, 2, 'Inactive(anon)', 'Inactive', 'part', 'kB', 'Of them, anonymous and shared memory.', ''),
	(125, 2, 'Inactive(file)', 'Inactive', 'part', 'kB', 'Of them, page cache of files.', ''),
	(126, 1, 'Unevictable', 'MemTotal', 'view', 'kB',
	    'Pages that are never reclaimed: mlock, ramfs, locked shared memory.', ''),
	(127, 2, 'Mlocked', 'Unevictable', 'of which', 'kB', 'Of them, locked by mlock().', ''),
	(130, 1, 'CmaTotal', 'MemTotal', 'of which', 'kB', 'Size of CMA areas, whatever uses them now.', '3.19, CMA'),
	(132, 1, 'HighTotal', 'MemTotal', 'of which', 'kB', 'High memory: not mapped by the kernel at all times.',
	    '32 bit'),
	(133, 1, 'LowTotal', 'MemTotal', 'of which', 'kB', 'Memory that the kernel can address at all times.',
	    '32 bit'),
	(140, 0, 'SwapTotal', NULL, 'total', 'kB', 'Size of all swap areas in use; no memory.', ''),
	(141, 1, 'SwapFree', 'SwapTotal', 'part', 'kB', 'Swap that is not used.', ''),
	(142, 1, 'Zswapped', 'SwapTotal', 'of which', 'kB', 'Used swap that is held compressed in memory (Zswap).',
	    '5.19'),
	(150, 0, 'CommitLimit', NULL, 'limit', 'kB',
	    'Address space that may be promised with vm.overcommit_memory = 2.', ''),
	(151, 0, 'Committed_AS', NULL, 'address space', 'kB', 'Address space promised to processes, used or not.', ''),
	(160, 0, 'VmallocTotal', NULL, 'address space', 'kB', 'Address space for vmalloc.', ''),
	(161, 1, 'VmallocChunk', 'VmallocTotal', 'address space', 'kB', 'Largest free piece of it; always 0 since 4.4.',
	    ''),
	(170, 0, 'Balloon', NULL, 'total', 'kB',
	    'Memory given back to the host by a balloon driver; most drivers take it out of MemTotal.', '6.18'),
	(171, 0, 'EarlyMemtestBad', NULL, 'total', 'kB', 'Bad memory that the test at boot found; not in MemTotal.',
	    '6.6, memtest'),
	(180, 0, 'DirectMap4k', NULL, 'address space', 'kB',
	    'The kernel''s map of all memory in pages of 4 KiB: more of it after pieces were split.', 'x86'),
	(181, 0, 'DirectMap2M', NULL, 'address space', 'kB', 'In pages of 2 MiB.', 'x86'),
	(182, 0, 'DirectMap4M', NULL, 'address space', 'kB', 'In pages of 4 MiB.', 'x86, 32 bit'),
	(183, 0, 'DirectMap1G', NULL, 'address space', 'kB', 'In pages of 1 GiB.', 'x86'))
SELECT place, depth, name, parent, kind, unit, doc, kernels FROM f;
