-- SPDX-License-Identifier: GPL-2.0-or-later
-- huge-pages-split: Most transparent huge pages were split again
--
-- Means: A huge page is split when part of it is unmapped, freed (madvise), migrated or reclaimed. Making and splitting them costs time, and what they were made for, fewer TLB misses, is lost.
-- Do: kmemdb ask CASE hugepages shows the counters; thp_split_pmd is of mappings alone. Where an allocator gives back parts (MADV_DONTNEED), let it keep whole huge pages, or set transparent_hugepage/enabled to madvise. Where reclaim splits them (thp_swpout_fallback), the machine is short of memory.
-- Threshold: At least 1,000 huge pages were split, and they are more than half of those that were made (thp_split_page;
--   thp_fault_alloc, thp_collapse_alloc and thp_file_alloc in /proc/vmstat). Measured on 15 guests that split some on
--   purpose: at most 12 pages, 23 % on 5.10, 27 % on 6.1, 25 % on 6.12 and 7.3.
-- Kernels: thp_split_page since 4.5, which counts pages; thp_split before it counted mappings, too.
-- Needs: vmstat
-- Ask: hugepages
WITH v AS (
	SELECT max(1.0 * value) FILTER (WHERE name = 'thp_split_page') AS split, max(1.0 * value) FILTER (WHERE name = 'thp_fault_alloc') AS fault,
	       coalesce(sum(1.0 * value) FILTER (WHERE name IN ('thp_collapse_alloc', 'thp_file_alloc')), 0) AS more
	FROM vmstat WHERE capture_id = :capture
)
SELECT NULL AS subject, iif(bad IS NULL, NULL, 'notice') AS severity,
       iif(bad IS NULL, 'thp_split_page and thp_fault_alloc are not known',
	   printf('%d of %d transparent huge pages that were made were split again', split, fault + more)) AS says,
       NULL AS bytes
FROM (SELECT *, split >= 1000 AND split * 2 > fault + more AS bad FROM v)
WHERE bad IS NOT 0;
