-- SPDX-License-Identifier: GPL-2.0-or-later
-- modules: How much memory do loaded modules take?
--
-- How to read:
--   bytes is code and data as /proc/modules prints it, pages the pages that a dump has for it. Memory that a
--   module took by vmalloc() is identified by the caller of the area. Memory from kmalloc() and the page
--   allocator is in slab caches and kernel memory without a recorded owner, unless page_owner or allocinfo
--   was enabled (alloc_site) or a variable of the module points to it (owner).
--
-- limit top 40 How many modules are shown.
--
-- section modules: Modules that take the most
-- empty: no module was loaded
-- files: proc/modules
-- note: SELECT count(*) || ' modules' || coalesce(', ' || iif(count(bytes) < count(*), 'at least ',
--     '') || round(sum(1.0 * bytes) / 1048576, 1) || ' MiB of code and
--     data', '') FROM module WHERE capture_id = :capture HAVING count(*) > 0
-- column name      TEXT  Module.
-- column bytes     BYTES Code and data; NULL: not known.
-- column pages     PAGES Pages that these take; NULL: the capture is a snapshot, or memory was not scanned.
-- column vmalloc_pages PAGES+ Pages of areas that its code made; NULL: areas are not known.
-- column pointed_pages PAGES+ Kernel memory of no class that its variables point to; NULL: unknown from a snapshot.
-- column refcount  COUNT References to it; NULL: not known.
-- column used_by   TEXT  Modules that use it.
-- column state     TEXT  Live, Loading or Unloading; NULL: not known.
-- column taints    TEXT  Letters: O built outside the kernel tree, E not signed, P proprietary; empty: none.
WITH scanned AS (
	SELECT count(*) > 0 AS yes FROM owner WHERE capture_id = :capture
), m AS MATERIALIZED (
	SELECT * FROM module WHERE capture_id = :capture
)
SELECT m.name, m.bytes,
       (SELECT max(o.pages) FROM owner o WHERE o.capture_id = :capture AND o.class = 'module'
	   AND o.name = m.name) AS pages,
       CASE WHEN EXISTS (SELECT 1 FROM vmalloc_area v WHERE v.capture_id = :capture) THEN (
		SELECT CASE count(*) WHEN 0 THEN iif(EXISTS (SELECT 1 FROM load l WHERE l.capture_id = :capture
		    AND l.status IN ('partial', 'failed')
							 AND l.collector IN ('vmalloc', 'proc/vmallocinfo')), NULL, 0)
							     ELSE CAST(sum(1.0 * v.pages) AS INTEGER) END
							     FROM vmalloc_area v
		WHERE v.capture_id = :capture AND substr(v.caller, -length(m.name) - 2) = '[' || m.name
		    || ']') END AS vmalloc_pages,
       CASE WHEN s.yes THEN (
		SELECT CASE count(*) WHEN 0 THEN 0 ELSE CAST(sum(1.0 * o.pages) AS INTEGER) END FROM owner o
		WHERE o.capture_id = :capture AND o.class = 'kernel_data' AND o.name GLOB 'variable *'
		  AND substr(o.name, -length(m.name) - 2) = '[' || m.name || ']') END AS pointed_pages,
       m.refcount, coalesce(m.used_by, '') AS used_by, m.state, coalesce(m.taints, '') AS taints
FROM m CROSS JOIN scanned s
ORDER BY coalesce(m.bytes, 0) DESC, m.name
LIMIT :top;
