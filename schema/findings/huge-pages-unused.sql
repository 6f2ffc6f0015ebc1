-- SPDX-License-Identifier: GPL-2.0-or-later
-- huge-pages-unused: Memory is set aside for huge pages that nobody uses
--
-- Means: Pages of a hugetlb pool cannot be used for anything else: neither by processes that use small pages nor by the
--   page cache.
-- Do: Lower vm.nr_hugepages, or find out why the application that asked for them does not use them (kmemdb ask
--   CASE hugepages).
-- Threshold: Free huge pages that no mapping has reserved take 10 % of MemTotal or more. Measured on 24 guests of
--   5.10 to 7.3 with pools in use: at most 0.4 % (5.10, 6.1, 7.3) and 0.6 % (6.12).
-- Kernels: All with CONFIG_HUGETLB_PAGE.
-- Needs: hugetlb_pool, meminfo
-- Ask: hugepages
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total
	FROM kernel_meminfo WHERE capture_id = :capture
)
SELECT printf('%d kB pages', page_kb) AS subject, iif(bad IS NULL, NULL, 'warning') AS severity,
       iif(bad IS NULL, 'the size of the pool, what of it is reserved, or MemTotal, is not known',
	   n || coalesce(' of ' || total_hugepages, '')
	       || printf(' huge pages are neither used nor reserved: %.1f MiB (%.1f %% of MemTotal)',
	      1.0 * n * page_kb / 1024, 100.0 * n * page_kb / total)) AS says,
       CAST(1024.0 * n * page_kb AS INTEGER) AS bytes
FROM (
	/* Where the reserved ones are not known, too few free ones decide it. */
	SELECT *, 10.0 * n * h.page_kb >= m.total AND 10.0 * h.free_hugepages * h.page_kb >= m.total AS bad
	FROM (SELECT *, free_hugepages - reserved_hugepages AS n FROM hugetlb_pool
      WHERE capture_id = :capture AND node_id IS NULL) h CROSS JOIN m
)
WHERE bad IS NOT 0;
