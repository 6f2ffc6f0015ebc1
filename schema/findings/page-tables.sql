-- SPDX-License-Identifier: GPL-2.0-or-later
-- page-tables: Page tables take a large part of memory
--
-- Means: Many processes map the same large memory with small pages, or use large reservations sparsely: each needs its
--   own page tables, which cannot be reclaimed.
-- Do: See which processes have them (kmemdb ask CASE processes); huge pages for shared memory (hugetlb, THP) make
--   the tables 512 times smaller.
-- Threshold: Warning: PageTables and SecPageTables are 10 % of MemTotal or more, and 64 MiB; error: 25 %. Measured
--   on 24 guests, median and maximum: 5.10 3.1 and 3.2 %, 6.1 2.1 and 3.2 %, 6.12 0.8 and 7.0 % (1,000 processes),
--   7.3 3.8 and 4.0 %.
-- Kernels: All; SecPageTables (KVM, IOMMU) since 6.1.
-- Needs: meminfo
-- Ask: processes
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total,
	       max(value_kb * 1.0) FILTER (WHERE name = 'PageTables') AS pt,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SecPageTables') AS sec
	FROM kernel_meminfo WHERE capture_id = :capture
), p AS (
	SELECT comm, pid, page_table_kb FROM process_memory
	WHERE capture_id = :capture AND same_as_pid IS NULL ORDER BY page_table_kb DESC LIMIT 1
)
SELECT NULL AS subject, iif(bad IS NULL, NULL, iif(kb * 4 >= total, 'error', 'warning')) AS severity,
       iif(bad IS NULL, 'MemTotal or PageTables is not known',
	   printf('page tables take %.1f MiB (%.1f %% of MemTotal)', kb / 1024, 100 * kb / total)
	|| coalesce((SELECT printf('; those of %s (%d) %.1f MiB', coalesce(comm, '?'), pid, page_table_kb / 1024.0)
	    FROM p WHERE page_table_kb > 0), '')) AS says,
       CAST(kb * 1024 AS INTEGER) AS bytes
FROM (
	SELECT *, kb * 10 >= total AND kb >= 65536 AS bad
	FROM (SELECT total, pt + coalesce(sec, 0) AS kb FROM m)
)
WHERE bad IS NOT 0;
