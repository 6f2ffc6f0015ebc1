-- SPDX-License-Identifier: GPL-2.0-or-later
-- other-kernel: Which allocated pages have no known owner?
--
-- How to read:
--   Class other_kernel has pages that are in use according to their struct page, but have no page type, are
--   in no page cache and no slab, and are reachable from none of the kernel's lists. Buffers of drivers and
--   their leaks are here. Small scattered runs are normal; one large run, or many compound pages of one
--   order, points to a driver. The first words of the pages often identify their owner. On kernels before
--   6.15, which do not mark large kmalloc() blocks (above two pages), these are included; the slab counters
--   show how many. Class kernel_data has pages whose holder is known, listed by name.
--
-- limit rows 20 How many hints and runs are shown.
--
-- section amount: How much is it?
-- empty: there are no such pages
-- empty snapshot: a snapshot does not show what each page is; a dump does
-- column what    TEXT   What is counted.
-- column pages   PAGES  Pages; NULL: unknown.
-- column kb      KB     The same in kB.
-- column percent_of_memtotal REAL.2 Share of MemTotal.
-- column doc     TEXT   What it means.
WITH c AS (
	SELECT page_bytes FROM capture WHERE capture_id = :capture
), classes AS MATERIALIZED (
	SELECT class, pages, reserved_pages, doc,
	       /* What the class says of its number where not all owners or struct pages could be read. */
	       CASE WHEN doc LIKE '%At most this many%' THEN ' At most this many.'
		   WHEN doc LIKE '%At least this many%' THEN ' At least this many.'
		    WHEN doc LIKE '%exact number%' THEN ' The exact number is not known.' ELSE '' END AS how
	FROM page_class WHERE capture_id = :capture
), total AS (
	SELECT CAST(sum(1.0 * (pages - coalesce(reserved_pages, (SELECT 0 FROM page_class WHERE capture_id = :capture
	    AND reserved_pages IS NOT NULL LIMIT 1)))) FILTER
	    (WHERE class NOT IN ('absent', 'offline')) AS INTEGER) AS pages FROM classes
	HAVING count(*) FILTER (WHERE class IS NULL AND pages > 0) = 0 AND count(pages) = count(*)
	   AND count(reserved_pages) IN (0, count(*))
), slab AS (
	SELECT CAST(sum(1.0 * (coalesce(exact_value, value))) AS INTEGER) AS pages FROM node_stat
	WHERE capture_id = :capture AND name IN ('nr_slab_reclaimable', 'nr_slab_unreclaimable')
), rows(place, what, pages, doc) AS (
	SELECT 0, 'other_kernel', pages, 'All pages of the class.' || how FROM classes WHERE class = 'other_kernel'
	UNION ALL
	SELECT 1, '  large kmalloc, by the slab counters', iif(k.how = '', max(s.pages - k.pages, 0), NULL),
	       'nr_slab_reclaimable + nr_slab_unreclaimable, less the pages of slabs: these blocks are among '
		   || 'other_kernel, not marked.'
	FROM slab s JOIN classes k ON k.class = 'slab'
	WHERE s.pages IS NOT NULL AND EXISTS (SELECT 1 FROM classes WHERE class = 'other_kernel')
	UNION ALL
	SELECT 2, '  listed below', (SELECT CAST(sum(1.0 * nr_pages) AS INTEGER) FROM unowned_run
	    WHERE capture_id = :capture),
	       'In the largest runs.' || coalesce((SELECT how FROM classes WHERE class = 'other_kernel'), '')
	WHERE EXISTS (SELECT 1 FROM classes WHERE class = 'other_kernel')
	UNION ALL
	SELECT 3, 'kernel_data', pages, 'Allocated likewise, but something is known to lead to them:' || how
	    FROM classes WHERE class = 'kernel_data'
	UNION ALL
	SELECT 4, '  ' || coalesce(o.name, 'owner without a name'), o.pages,
	    ltrim(coalesce((SELECT how FROM classes WHERE class = 'kernel_data'), ''))
	FROM owner o WHERE o.capture_id = :capture AND o.class = 'kernel_data'
)
SELECT r.what, r.pages, r.pages * c.page_bytes / 1024 AS kb, 
       100.0 * r.pages / nullif(t.pages, 0) AS percent_of_memtotal, r.doc
FROM rows r CROSS JOIN c LEFT JOIN total t
ORDER BY r.place, r.pages DESC, r.what;

-- section orders: By zone and order of the compound pages
-- empty: there are no such pages
-- empty snapshot: a snapshot does not show what each page is; a dump does
-- column node_id    ID    NUMA node.
-- column zone_name  TEXT  Zone.
-- column page_order ORDER Order of the compound pages; 0: single pages, or blocks that are no compound pages.
-- column pages      PAGES Pages.
-- column runs       COUNT Runs of neighbours.
-- column largest_run PAGES Pages of the largest run.
SELECT node_id, zone_name, page_order, CAST(sum(1.0 * nr_pages) AS INTEGER) AS pages, count(*) AS runs,
    max(nr_pages) AS largest_run
FROM page_run
WHERE capture_id = :capture AND class = 'other_kernel' AND owner_id IS NULL
GROUP BY node_id, zone_name, page_order
ORDER BY pages DESC, node_id, zone_name, page_order;

-- section hints: What the largest runs look like
-- empty: there are no such pages
-- empty snapshot: a snapshot does not show what each page is; a dump does
-- column hint        TEXT  What the first page of each run looks like; NULL: it is not in the dump, or looks like
--     nothing known.
-- column pages       PAGES Pages of these runs.
-- column runs        COUNT Runs.
-- column largest_run PAGES Pages of the largest one.
SELECT hint, CAST(sum(1.0 * nr_pages) AS INTEGER) AS pages, count(*) AS runs, max(nr_pages) AS largest_run
FROM unowned_run
WHERE capture_id = :capture
GROUP BY hint
ORDER BY pages DESC, hint
LIMIT :rows;

-- section runs: The largest runs
-- empty: there are no such pages
-- empty snapshot: a snapshot does not show what each page is; a dump does
-- column start_pfn   PFN   First page frame.
-- column start_addr  PADDR Its physical address.
-- column nr_pages    PAGES Pages of the run.
-- column page_order  ORDER Order of its compound pages.
-- column zone_name   TEXT  Zone.
-- column refcount    COUNT Reference count of the first page; 0: a part of a larger block that is no compound page.
-- column hint        TEXT  What the first page looks like.
-- column first_words TEXT  What it begins with.
SELECT u.start_pfn, u.start_pfn * c.page_bytes AS start_addr, u.nr_pages, u.page_order, u.zone_name, u.refcount,
       u.hint, u.first_words
FROM unowned_run u JOIN capture c ON c.capture_id = u.capture_id
WHERE u.capture_id = :capture
ORDER BY u.nr_pages DESC, u.start_pfn
LIMIT :rows;
