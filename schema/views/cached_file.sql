-- SPDX-License-Identifier: GPL-2.0-or-later
-- cached_file: What is the name and size of each file in the page cache?
--
-- Table file_cache with a name for every row, in kB. A file without a dentry in memory is named by its inode number and
-- device.
--
-- column capture_id   ID    Capture.
-- column addr         KADDR Address of the struct address_space.
-- column super_block  KADDR Its file system.
-- column name         TEXT  Path; or block device, or inode number and device.
-- column kind         TEXT  As file_cache.kind; unknown where that is NULL.
-- column fs_type      TEXT  Type of the file system.
-- column device       TEXT  Device of the file system, or the block device.
-- column size_kb      KB    Size of the file, rounded up.
-- column cached_kb    KB    In memory; by the inode's own count where the scan of memory could not read every struct
--     page.
-- column mapped_kb    KB    Of this, mapped by processes.
-- column dirty_kb     KB    Of this, waiting to be written; 0 for files in memory only (tmpfs).
-- column writeback_kb KB    Of this, being written.
-- column swapped_kb   KB    Swapped out; of shared memory only.
-- column hugetlb_kb   KB    In huge pages of the pools, not counted as cached.
-- column shared_memory BOOL 1: tmpfs, SysV or POSIX shared memory, shared anonymous memory.
-- column deleted      TEXT  yes: its last name is gone; no; none: no directory ever had it; NULL: unknown.
-- column lacks        TEXT  What could not be read: inode, file system, path, tree, in this order; NULL: nothing.
-- column agrees       BOOL  0: the page count of its inode or tree differs from the scan of memory.
CREATE VIEW cached_file AS
SELECT f.capture_id, f.addr, f.super_block,
       CASE WHEN f.path IS NOT NULL THEN f.path
	    WHEN f.path_end IS NOT NULL THEN '(on ' || coalesce(f.device, f.fs_type, '?') || ') .../' || f.path_end
	    WHEN f.kind = 'block device' AND f.device IS NOT NULL THEN f.device || ' (block device)'
	    WHEN f.inode IS NOT NULL THEN printf('(inode %u on %s)', f.inode, coalesce(f.device, f.fs_type, '?'))
	    ELSE printf('(address_space 0x%016x)', f.addr) END AS name,
       coalesce(f.kind, 'unknown') AS kind, f.fs_type, f.device,
       max(f.size_bytes, 0) / 1024 + (max(f.size_bytes, 0) % 1024 > 0) AS size_kb,
       min(max(coalesce(f.cached_pages, f.nrpages), 0), 1 << 40) * k.kb AS cached_kb,
       min(max(f.mapped_pages, 0), 1 << 40) * k.kb AS mapped_kb,
       CASE f.written_back WHEN 0 THEN 0 ELSE min(max(f.dirty_pages, 0), 1 << 40) * k.kb END AS dirty_kb,
       min(max(f.writeback_pages, 0), 1 << 40) * k.kb AS writeback_kb,
       CASE f.shared_memory WHEN 0 THEN 0 ELSE min(max(f.swapped_pages, 0), 1 << 40) * k.kb END AS swapped_kb,
       CASE WHEN f.hugetlb_pages IS NOT NULL THEN min(max(f.hugetlb_pages, 0), 1 << 40) * k.kb
	    WHEN f.kind <> 'hugetlb' OR f.shared_memory = 1 THEN 0 END AS hugetlb_kb,
       f.shared_memory,
       CASE WHEN f.deleted = 1 THEN 'yes' WHEN f.deleted = 0 THEN 'no'
	    WHEN f.kind NOT IN ('file', 'directory', 'symlink', 'tmpfs', 'hugetlb') THEN 'none' END AS deleted,
       CASE WHEN f.inode IS NULL THEN 'inode' WHEN f.super_block IS NULL THEN 'file system'
	    WHEN f.path IS NULL AND coalesce(f.kind, '') NOT IN ('block device', 'inode')
	    THEN iif(f.tree_pages IS NULL AND f.hugetlb_pages IS NULL, 'path, tree', 'path')
	    WHEN f.tree_pages IS NULL AND f.hugetlb_pages IS NULL THEN 'tree' END AS lacks,
       CASE WHEN f.nrpages <> f.cached_pages OR f.tree_pages <> f.cached_pages THEN 0
	    WHEN f.nrpages = f.cached_pages THEN 1 END AS agrees
FROM file_cache f
JOIN (SELECT capture_id, page_bytes / 1024 AS kb FROM capture) k USING (capture_id);
