-- SPDX-License-Identifier: GPL-2.0-or-later
-- identify: What does a case know of an address?
--
-- For lib/identify alone: each section is a lookup. Tables whose rows are sorted by a key are searched by
-- rowid: "bounds" gives the first and the last one of a capture, "row" the key and the rest of one row.
--
-- param addr  KADDR - An address.
-- param pfn   PFN   - A page frame.
-- param pid   ID    - A process.
-- param rowid ID    - A row.
--
-- section capture: The capture
-- column kind        TEXT  vmcore, proc or log.
-- column source      TEXT  As in view dump_origin, like all that follows.
-- column more        TEXT  The other parts.
-- column fingerprint TEXT  Fingerprint of the dump.
-- column vmlinux     TEXT  Source of the types.
-- column vmcoreinfo_paddr TEXT Where the VMCOREINFO is.
-- column any_vmlinux COUNT Whether the types are of another kernel.
SELECT c.kind, d.source, d.more, d.fingerprint, d.vmlinux, d.vmcoreinfo_paddr, d.any_vmlinux
FROM capture c LEFT JOIN dump_origin d ON d.capture_id = c.capture_id WHERE c.capture_id = :capture;

-- section places: How addresses are translated
-- column direct_map       TEXT Where physical address 0 is mapped.
-- column direct_map_bytes TEXT How much of it.
-- column phys_base        TEXT Where the image is.
-- column struct_pages     TEXT Where struct page 0 would be.
-- column struct_page_bytes TEXT Size of one.
-- column page_bytes       TEXT Size of a page.
-- column arch             TEXT Architecture, by the kernel's name.
SELECT max(value) FILTER (WHERE key = 'direct_map') AS direct_map,
       max(value) FILTER (WHERE key = 'direct_map_bytes') AS direct_map_bytes,
       max(value) FILTER (WHERE key = 'phys_base') AS phys_base,
       max(value) FILTER (WHERE key = 'struct_pages') AS struct_pages,
       max(value) FILTER (WHERE key = 'struct_page_bytes') AS struct_page_bytes,
       max(value) FILTER (WHERE key = 'page_bytes') AS page_bytes,
       max(value) FILTER (WHERE key = 'arch') AS arch
FROM dump_info WHERE capture_id = :capture;

-- section run_bounds: Runs of pages
-- column first ID First row.
-- column last  ID Last row.
SELECT min(rowid) AS first, max(rowid) AS last FROM page_run WHERE capture_id = :capture;

-- section run_row: One run
-- column start_pfn  PFN   First page frame.
-- column nr_pages   PAGES Length.
-- column class      TEXT  Class.
-- column page_order ORDER Order of its blocks.
-- column node_id    ID    Node.
-- column zone_name  TEXT  Zone.
-- column owner_id   ID    Owner.
SELECT start_pfn, nr_pages, class, page_order, node_id, zone_name, owner_id
FROM page_run WHERE rowid = :rowid;

-- section run_scan: The run that holds a page frame, wherever its row is
-- column start_pfn  PFN   First page frame.
-- column nr_pages   PAGES Length.
-- column class      TEXT  Class.
-- column page_order ORDER Order of its blocks.
-- column node_id    ID    Node.
-- column zone_name  TEXT  Zone.
-- column owner_id   ID    Owner.
SELECT start_pfn, nr_pages, class, page_order, node_id, zone_name, owner_id
FROM page_run
WHERE capture_id = :capture AND start_pfn <= :pfn AND :pfn - start_pfn < nr_pages
LIMIT 1;

-- section owner_bounds: Owners
-- column first ID First row.
-- column last  ID Last row.
SELECT min(rowid) AS first, max(rowid) AS last FROM owner WHERE capture_id = :capture;

-- section owner_row: One owner
-- column owner_id ID    Its number.
-- column class    TEXT  Class of its pages.
-- column name     TEXT  Its name.
-- column addr     KADDR Its structure.
-- column pid      ID    Its process.
SELECT owner_id, class, name, addr, pid FROM owner WHERE rowid = :rowid;

-- section area: The area of kernel virtual memory around an address
-- column start_addr KADDR First address.
-- column bytes      BYTES Size, with the guard page.
-- column caller     TEXT  Who made it.
-- column kind       TEXT  Kind.
-- column phys_addr  PADDR Of an ioremap.
SELECT start_addr, bytes, caller, kind, phys_addr
FROM vmalloc_area
WHERE capture_id = :capture AND start_addr <= :addr AND :addr - start_addr < bytes
ORDER BY start_addr DESC LIMIT 1;

-- section module: The module loaded at or before an address, by the case
-- column name  TEXT  Name.
-- column addr  KADDR Where its code is.
-- column bytes BYTES Memory of code and data.
SELECT name, addr, bytes
FROM module
WHERE capture_id = :capture AND addr <= :addr AND :addr - addr < bytes
ORDER BY addr DESC LIMIT 1;

-- section slab: The slab at a page frame
-- column start_pfn  PFN   First page frame.
-- column page_order ORDER Its order.
-- column cache      TEXT  Cache.
-- column kmem_cache KADDR Its address.
-- column objects    COUNT Slots.
-- column inuse      COUNT Allocated objects.
-- column state      TEXT  State.
SELECT start_pfn, page_order, cache, kmem_cache, objects, inuse_objects AS inuse, state
FROM slab
WHERE capture_id = :capture AND start_pfn <= :pfn AND :pfn - start_pfn < 1 << page_order
ORDER BY start_pfn DESC LIMIT 1;

-- section cache: A slab cache
-- column name         TEXT  Name.
-- column object_bytes BYTES Size of an object.
-- column slot_bytes   BYTES Size of its slot.
SELECT name, object_bytes, slot_bytes FROM slab_cache WHERE capture_id = :capture AND addr = :addr;

-- section file: A file by its address_space
-- column path    TEXT  Path.
-- column device  TEXT  Device.
-- column fs_type TEXT  Type of the file system.
-- column inode   ID    Inode number.
-- column size    BYTES Size.
SELECT path, device, fs_type, inode, size_bytes AS size
FROM file_cache WHERE capture_id = :capture AND addr = :addr LIMIT 1;

-- section task: A task
-- column pid   ID   Thread.
-- column tgid  ID   Process.
-- column comm  TEXT Name.
-- column state TEXT State.
SELECT pid, tgid, comm, state FROM task WHERE capture_id = :capture AND pid = :pid LIMIT 1;

-- section space: Whose memory a process has
-- column pid  ID   The process under which its mappings and page tables are listed.
-- column comm TEXT Name of the process.
SELECT coalesce(same_as_pid, pid) AS pid, comm
FROM process_memory WHERE capture_id = :capture AND pid = :pid LIMIT 1;

-- section tables: The top page table of a process
-- column addr KADDR Its address.
SELECT addr FROM owner WHERE capture_id = :capture AND class = 'page_table' AND pid = :pid LIMIT 1;

-- section vma: The mapping of a process around an address
-- column start_addr   KADDR First address.
-- column end_addr     KADDR Address behind the last.
-- column perms        TEXT  rwxp.
-- column path         TEXT  File or name.
-- column offset_bytes BYTES Where in the file it begins.
SELECT start_addr, end_addr, perms, path, offset_bytes
FROM vma
WHERE capture_id = :capture AND pid = :pid AND start_addr <= :addr AND end_addr > :addr LIMIT 1;

-- section chunk: The chunk of the per-CPU allocator whose first unit holds an address
-- column addr       KADDR Its struct pcpu_chunk.
-- column base_addr  KADDR First address.
-- column kind       TEXT  Kind.
-- column unit_bytes BYTES Size of a unit.
SELECT addr, base_addr, kind, unit_bytes
FROM percpu_chunk
WHERE capture_id = :capture AND base_addr <= :addr AND :addr - base_addr < unit_bytes
LIMIT 1;

-- section block: The pageblock of a page frame
-- column migratetype TEXT Migrate type.
SELECT migratetype
FROM pageblock
WHERE capture_id = :capture AND start_pfn <= :pfn
ORDER BY start_pfn DESC LIMIT 1;

-- section lost: The unreferenced object around an address
-- column leak_group_id ID   Group of table leak_group.
-- column confidence    TEXT How sure that is.
SELECT g.leak_group_id, g.confidence
FROM unreferenced u JOIN leak_group g USING (capture_id, leak_group_id)
WHERE u.capture_id = :capture AND u.addr <= :addr AND :addr - u.addr < u.bytes
    AND (u.kind <> 'percpu' OR u.addr = :addr)
LIMIT 1;

-- section searched: Whether the capture was searched for unreferenced memory
-- column facts COUNT Facts that the search left.
SELECT count(*) AS facts FROM dump_info WHERE capture_id = :capture AND key LIKE 'leak\_%' ESCAPE '\'
    HAVING count(*) > 0;

-- section flags: Names of page flags
-- column names TEXT Names.
SELECT page_flag_names(:addr) AS names;
