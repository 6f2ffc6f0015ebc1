-- SPDX-License-Identifier: GPL-2.0-or-later
-- pages: What is every page of memory used for?
--
-- How to read:
--   Every page frame belongs to one class. percent_of_ram is of the memory that exists: absent frames
--   (holes between the first and the last frame) are listed but not counted. A class of ? stands for
--   pages whose struct page is not in the dump. other_kernel has allocated pages that no list accounts for:
--   look there for leaks of drivers.
--
-- empty: memory was scanned, and no page was found
-- empty snapshot: a snapshot counts pages but does not show what each of them is; a dump does, or /proc/kpageflags read
--     by root (tables kpage, page_run)
-- column class   TEXT   Class; NULL: unknown.
-- column pages   PAGES  Pages.
-- column bytes   BYTES  The same in bytes.
-- column percent_of_ram REAL.2 Share of the memory that exists.
-- column doc     TEXT   What the class means.
SELECT p.class, p.pages, p.pages * c.page_bytes AS bytes,
       CASE WHEN p.class IS NOT 'absent' AND count(*) OVER () = count(p.pages) OVER () THEN
	    100.0 * p.pages / nullif(sum(1.0 * p.pages) FILTER (WHERE p.class IS NOT 'absent') OVER (), 0)
       END AS percent_of_ram,
       p.doc
FROM page_class p
JOIN capture c ON c.capture_id = p.capture_id
WHERE p.capture_id = :capture
ORDER BY p.class IS 'absent', p.pages DESC, p.class;
