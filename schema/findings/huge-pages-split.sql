-- SPDX-License-Identifier: GPL-2.0-or-later
-- huge-pages-split: Most transparent huge pages were split again
--
-- Means: A huge page is split when part of it is unmapped, freed (madvise), migrated or reclaimed. Making and splitting
--   them costs time, and what they were made for, fewer TLB misses, is lost.
-- Do: kmemdb ask CASE hugepages shows the counters; thp_split_pmd is of mappings alone. Where an allocator gives back
--   parts (MADV_DONTNEED), let it keep whole huge pages, or set transparent_hugepage/enabled to madvise. Where reclaim
--   splits them (thp_swpout_fallback), the machine is short of memory.
-- Threshold: At least 1,000 huge pages were split, and they are more than half of those that were made (thp_split_page;
--   thp_fault_alloc, thp_collapse_alloc and thp_file_alloc in /proc/vmstat). Measured on 15 guests that split some on
--   purpose: at most 12 pages, 23 % on 5.10, 27 % on 6.1, 25 % on 6.12 and 7.3.
-- Kernels: thp_split_page since 4.5, which counts pages; thp_split before it counted mappings, too. Before 6.10 it
--   counted large folios of other sizes as well, which XFS has since 5.18 (6795801366da) and anonymous memory since 6.8
--   (19eaf44954df): of 5.18 to 6.9, and where the release is not known, many splits are unknown, few are few. Where
--   more were split than made, other sizes were counted: unknown.
-- Needs: vmstat
-- Ask: hugepages
WITH v AS (
	SELECT max(1.0 * value) FILTER (WHERE name = 'thp_split_page') AS split,
	    max(1.0 * value) FILTER (WHERE name = 'thp_fault_alloc') AS fault,
	       coalesce(sum(1.0 * value) FILTER (WHERE name IN ('thp_collapse_alloc', 'thp_file_alloc')), 0) AS more
	FROM vmstat WHERE capture_id = :capture
), release AS ( /* of "6.1.0-18-amd64": 6001 */
	SELECT 1000 * CAST(kernel_release AS INTEGER) +
	    CAST(substr(kernel_release, instr(kernel_release, '.') + 1) AS INTEGER) AS n
	FROM capture WHERE capture_id = :capture AND kernel_release GLOB '[0-9]*.[0-9]*'
), alone AS ( /* no other size is possible */
	SELECT EXISTS (SELECT 1 FROM release WHERE n >= 6010 OR n < 5018) AS yes
)
SELECT NULL AS subject, iif(bad IS NULL, NULL, 'notice') AS severity,
       CASE WHEN split IS NULL OR fault IS NULL THEN 'thp_split_page and thp_fault_alloc are not known'
	    WHEN split > fault + more
		THEN printf('thp_split_page is %d, of %d huge pages that were made: it counts other large folios, too',
		split, fault + more)
	    WHEN bad IS NULL THEN 'thp_split_page of this kernel may count other large folios, too' ELSE
	   printf('%d of %d transparent huge pages that were made were split again', split, fault + more) END AS says,
       NULL AS bytes
/* What counts too much and is below the threshold is below it. */
FROM (SELECT v.*, iif(split >= 1000 AND split * 2 > fault + more AND (split > fault + more OR NOT yes), NULL,
    split >= 1000 AND split * 2 > fault + more) AS bad
      FROM v CROSS JOIN alone)
WHERE bad IS NOT 0;
