-- SPDX-License-Identifier: GPL-2.0-or-later
-- hugetlb: Pools of huge pages, all nodes together.
--
-- Not every input distinguishes nodes, or lists sizes without a page.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Memory of the pool.
-- column value TEXT  Not used here.
-- column facts TEXT  Huge pages that are free, promised and surplus.
SELECT printf('%d kB', page_kb) AS name,
       CAST(1024.0 * max(page_kb) * max(total_hugepages) AS INTEGER) AS bytes, NULL AS value,
       json_object('free', max(free_hugepages), 'reserved', max(reserved_hugepages), 'surplus',
	   max(surplus_hugepages)) AS facts
FROM hugetlb_pool
WHERE capture_id = :capture AND node_id IS NULL AND total_hugepages > 0
GROUP BY page_kb;
