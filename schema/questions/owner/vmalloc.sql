-- SPDX-License-Identifier: GPL-2.0-or-later
-- vmalloc: Who allocated areas of kernel virtual memory, and which of them hold memory?
--
-- How to read:
--   Physically scattered pages are mapped into a contiguous address range. Only areas of kind vmalloc own
--   their pages; ioremap maps a device, vmap maps pages owned by others, and vm_map_ram is a temporary
--   mapping. VmallocUsed counts the pages of the first kind, including kernel stacks and modules. A snapshot
--   has the caller and the number of pages of an area; only a dump shows which pages these are, and whether
--   they are a stack or a module (page_run, class vmalloc; owner has one row per caller).
--
-- limit top 25 How many rows are shown of callers and of areas.
--
-- section callers: Who holds the most
-- empty: there is no area
-- files: proc/vmallocinfo
-- column caller  TEXT   Code that made the areas; an address: the function no longer exists; NULL: unknown.
-- column areas   COUNT+ Areas.
-- column pages   PAGES+ Pages that they hold.
-- column kb      KB+    The same in kB.
-- column percent_of_vmalloc REAL.1~ Share of what all areas hold.
-- column unknown COUNT Areas whose number of pages is unknown: pages is at least.
-- column holds   TEXT   What it is, where the caller is a well-known one; empty: not.
WITH RECURSIVE a AS MATERIALIZED (
	SELECT v.caller, count(*) AS areas, sum(1.0 * coalesce(v.pages,
	    CASE WHEN v.kind GLOB '*ioremap*' THEN 0 END)) AS pages,
	       sum(v.pages IS NULL AND coalesce(v.kind GLOB '*vmalloc*', 1)) AS unknown
	FROM vmalloc_area v
	WHERE v.capture_id = :capture AND v.kind IS NOT 'unpurged'
	GROUP BY v.caller
),
-- include: gone_code
known(place, pattern, holds) AS (
	VALUES (1, 'kernel_clone+*', 'kernel stacks'), (2, 'fork_idle+*', 'kernel stacks'),
	    (3, 'copy_process+*', 'kernel stacks'),
	       (4, 'dup_task_struct+*', 'kernel stacks'), (5, '_do_fork+*', 'kernel stacks'),
	       (6, 'load_module+*', 'modules'), (7, 'module_alloc+*', 'modules'),
		   (8, 'execmem_*', 'modules and other code'),
	       (9, 'layout_and_allocate+*', 'modules'), (10, 'bpf_*', 'BPF programs and maps'),
	       (11, 'pcpu_get_vm_areas+*', 'addresses of the per-CPU allocator'),
		   (12, 'pcpu_*', 'bookkeeping of the per-CPU allocator'),
	       (13, 'alloc_large_system_hash+*', 'hash tables made at boot'),
		   (14, '__do_sys_swapon+*', 'map of a swap area'),
	       (15, 'swap_cgroup_swapon+*', 'cgroups of swapped pages'), (16, 'n_tty_open+*', 'terminals'),
	       (17, 'gen_pool_*', 'pools of memory for devices'), (18, 'xt_*', 'packet filter tables'),
	       (19, 'alloc_fdtable+*', 'tables of open files'), (20, '*[[]zram]', 'zram devices'),
	       (21, 'memremap+*', ''), (22, 'acpi_os_map_iomem+*', 'firmware tables')
), total AS (
	SELECT sum(pages) AS pages FROM a
)
SELECT a.caller, a.areas, CAST(a.pages AS INTEGER) AS pages, CAST(a.pages * c.page_bytes / 1024 AS INTEGER) AS kb,
       100.0 * a.pages / nullif(t.pages, 0) AS percent_of_vmalloc,
       a.unknown,
       CASE WHEN a.caller GLOB '0x*' THEN 'made by code that is gone (init section or unloaded module)'
		 || coalesce((SELECT g.near FROM gone g WHERE g.caller = a.caller), '')
	    ELSE coalesce((SELECT k.holds FROM known k WHERE a.caller GLOB k.pattern ORDER BY k.place LIMIT 1),
		'') END AS holds
FROM a
CROSS JOIN total t
JOIN capture c ON c.capture_id = :capture
ORDER BY a.pages DESC, a.areas DESC, a.caller
LIMIT :top;

-- section kinds: By kind
-- empty: there is no area
-- files: proc/vmallocinfo
-- column kind          TEXT  As /proc/vmallocinfo has it; NULL: unknown.
-- column areas         COUNT+ Areas.
-- column address_bytes BYTES+ Addresses that they take, guard pages included.
-- column pages         PAGES+ Pages that are theirs; NULL: none, or unknown.
-- column doc           TEXT  What such areas are.
WITH docs(pattern, doc) AS (
	VALUES ('*vmalloc*', 'Pages of their own.'), ('*ioremap*', 'Registers and memory of devices: no RAM.'),
	       ('*vmap*', 'Pages that somebody else has, seen at other addresses.'),
		   ('vm_map_ram*', 'Windows to pages of others.'),
	       ('unpurged', 'Freed: only the addresses wait to be used again.'),
		   ('*sparse*', 'Addresses kept for pages to come.')
)
SELECT v.kind, count(*) AS areas, CAST(sum(1.0 * v.bytes) AS INTEGER) AS address_bytes,
       CASE WHEN count(v.pages) > 0 THEN CAST(sum(1.0 * v.pages) AS INTEGER) END AS pages,
       coalesce((SELECT d.doc FROM docs d WHERE v.kind GLOB d.pattern LIMIT 1), '') AS doc
FROM vmalloc_area v
WHERE v.capture_id = :capture
GROUP BY v.kind
ORDER BY total(1.0 * v.pages) DESC, total(1.0 * v.bytes) DESC, v.kind;

-- section areas: Largest areas
-- empty: there is no area
-- files: proc/vmallocinfo
-- note: SELECT reason FROM load WHERE capture_id = :capture AND collector = 'proc/vmallocinfo' AND reason LIKE
--     '%addresses are h%'
-- column start_addr KADDR First address; NULL: hidden (kptr_restrict), or hashed.
-- column bytes      BYTES Addresses that it takes, guard page included.
-- column pages      PAGES Pages that it holds; NULL: none, or unknown.
-- column kind       TEXT  Kind; NULL: unknown.
-- column caller     TEXT  Who made it; NULL: unknown.
-- column nodes      TEXT  Pages by NUMA node; NULL: unknown.
SELECT start_addr, bytes, pages, kind, caller, nodes
FROM vmalloc_area
WHERE capture_id = :capture AND kind IS NOT 'unpurged'
ORDER BY coalesce(pages, 0) DESC, bytes DESC, start_addr
LIMIT :top;

-- section counters: Beside the kernel's own counters
-- empty: neither areas nor meminfo are known
-- column what TEXT What is counted.
-- column kb   KB   Memory; NULL: not known.
-- column doc  TEXT How it relates to the others.
WITH c AS (
	SELECT page_bytes FROM capture WHERE capture_id = :capture
), rows(place, what, kb, doc) AS (
	SELECT 0, 'VmallocUsed', max(value_kb),
	    'Pages that vmalloc() took; stacks and modules are in it. Before 5.3 it was 0, or addresses.'
	FROM meminfo WHERE capture_id = :capture AND name = 'VmallocUsed' HAVING count(*) > 0
	UNION ALL
	SELECT 1, 'areas of kind vmalloc' || iif(count(v.pages) < count(*)
		OR EXISTS (SELECT 1 FROM load l WHERE l.capture_id = :capture AND l.status IN ('partial', 'failed')
			   AND l.collector IN ('vmalloc', 'proc/vmallocinfo')), ': at least', ''),
	       CAST(sum(1.0 * v.pages) * c.page_bytes / 1024 AS INTEGER),
			    'The same by the areas: the pages that each reports.'
	FROM vmalloc_area v CROSS JOIN c WHERE v.capture_id = :capture AND v.kind GLOB '*vmalloc*' HAVING count(*) > 0
	UNION ALL
	SELECT 2, 'class ' || p.class, p.pages * c.page_bytes / 1024, p.doc
	FROM page_class p CROSS JOIN c
	WHERE p.capture_id = :capture AND p.class IN ('vmalloc', 'kernel_stack', 'module') AND EXISTS (
		SELECT 1 FROM capture k WHERE k.capture_id = :capture AND k.kind = 'vmcore')
	UNION ALL
	SELECT 3, 'KernelStack', max(value_kb),
	    'Stacks of tasks; those that CPUs keep for the next task are not counted.'
	FROM meminfo WHERE capture_id = :capture AND name = 'KernelStack' HAVING count(*) > 0
)
SELECT what, kb, doc FROM rows ORDER BY place, what;
