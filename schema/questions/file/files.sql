-- SPDX-License-Identifier: GPL-2.0-or-later
-- files: Which files are in memory, and what can be reclaimed?
--
-- How to read:
--   The page cache holds data read from files or written to them. Clean pages of files on a disk or a server
--   are dropped when memory is needed; dirty ones must be written first; pages of tmpfs and shared memory can
--   only go to swap, and stay if there is none. All of these are in "Cached" of /proc/meminfo, which is
--   therefore more than can be reclaimed: Shmem is in it. Cached pages of block devices are "Buffers":
--   metadata of file systems, mostly. A deleted file keeps its memory (on tmpfs: all of it) while it is open.
--   ? means unknown. Only a dump has single files: captured /proc files have totals, and at most the mapped
--   part of each file (section mapped).
--
-- limit rows 30 How many files are shown.
--
-- section sums: The page cache by how it can be reclaimed
-- column what       TEXT   Part of the page cache; indented ones are in what they stand under.
-- column kb         KB+    Sum over files; NULL: no dump.
-- column files      COUNT+ Files with pages of this kind.
-- column meminfo    TEXT   The field of /proc/meminfo that counts the same, if there is one.
-- column meminfo_kb KB     Its value.
-- column doc        TEXT   What it is.
WITH f AS MATERIALIZED (
	SELECT count(*) > 0 AS known,
	       sum(cached_kb * (is_device = 0)) AS cached, sum((cached_kb > 0) * (is_device = 0)) AS cached_n,
		   sum(cached_kb * (is_device = 0) IS NULL) AS cached_u,
	       sum(cached_kb * (is_device = 0) * (shared_memory = 0)) AS disk,
		   sum((cached_kb > 0) * (is_device = 0) * (shared_memory = 0)) AS disk_n,
		   sum(cached_kb * (is_device = 0) * (shared_memory = 0) IS NULL) AS disk_u,
	       sum(cached_kb * (shared_memory = 1)) AS shared, sum((cached_kb > 0) * (shared_memory = 1)) AS shared_n,
		   sum(cached_kb * (shared_memory = 1) IS NULL) AS shared_u,
	       sum(mapped_kb * (is_device = 0)) AS mapped, sum((mapped_kb > 0) * (is_device = 0)) AS mapped_n,
		   sum(mapped_kb * (is_device = 0) IS NULL) AS mapped_u,
	       sum(cached_kb * (deleted = 'yes')) AS deleted, sum((cached_kb > 0) * (deleted = 'yes')) AS deleted_n,
		   sum(cached_kb * (deleted = 'yes') IS NULL) AS deleted_u,
	       sum(cached_kb * is_device) AS device, sum((cached_kb > 0) * is_device) AS device_n,
		   sum(cached_kb * is_device IS NULL) AS device_u,
	       sum(dirty_kb) AS dirty, sum(dirty_kb > 0) AS dirty_n, sum(dirty_kb IS NULL) AS dirty_u,
	       sum(writeback_kb) AS writeback, sum(writeback_kb > 0) AS writeback_n,
		   sum(writeback_kb IS NULL) AS writeback_u,
	       sum(swapped_kb) AS swapped, sum(swapped_kb > 0) AS swapped_n, sum(swapped_kb IS NULL) AS swapped_u,
	       sum(hugetlb_kb) AS huge, sum(hugetlb_kb > 0) AS huge_n, sum(hugetlb_kb IS NULL) AS huge_u
	FROM (
		/* What is of no known kind counts as a file, unless that is so of all. */
		SELECT *, CASE WHEN count(nullif(kind, 'unknown')) OVER () > 0
		    THEN kind = 'block device' END AS is_device
		FROM cached_file
		WHERE capture_id = :capture
	)
), parts(place, what, field, doc, kb, files, unknown) AS (
	SELECT 1, 'files', 'Cached', 'All files and shared memory.', cached, cached_n, cached_u FROM f
	UNION ALL
	SELECT 2, '  on disks and servers', '', 'Of these, what can be read again, once it is written.', disk, disk_n,
	    disk_u FROM f
	UNION ALL
	SELECT 3, '  shared memory', 'Shmem',
	       'Of these, tmpfs, memfd, SysV and shared anonymous memory: goes to swap only.', shared, shared_n,
		   shared_u FROM f
	UNION ALL
	SELECT 4, '  mapped', 'Mapped', 'Of these, mapped by processes. Mapped counts pages of drivers, too.', mapped,
	    mapped_n, mapped_u
	FROM f
	UNION ALL
	SELECT 5, '  deleted', '', 'Of these, of files without a name.', deleted, deleted_n, deleted_u FROM f
	UNION ALL
	SELECT 6, 'block devices', 'Buffers', 'Read from disks past their file systems: metadata, mostly.', device,
	    device_n, device_u FROM f
	UNION ALL
	SELECT 7, 'dirty', 'Dirty', 'Of all, to be written before it can go.', dirty, dirty_n, dirty_u FROM f
	UNION ALL
	SELECT 8, 'being written', 'Writeback', 'Of all, on the way. Writeback counts pages on the way to swap, too.',
	       writeback, writeback_n, writeback_u FROM f
	UNION ALL
	SELECT 9, 'swapped out', '', 'Shared memory in swap: in no field of its own.', swapped, swapped_n, swapped_u
	    FROM f
	UNION ALL
	SELECT 10, 'huge pages', '', 'Huge pages of files of hugetlbfs: in HugePages_Total, not in Cached.', huge,
	    huge_n, huge_u FROM f
)
/* None of some that are known is not 0 while others are unknown. */
SELECT p.what, CASE WHEN f.known AND NOT (p.kb = 0 AND p.unknown > 0) THEN p.kb END AS kb,
       CASE WHEN f.known AND NOT (p.files = 0 AND p.unknown > 0) THEN p.files END AS files, p.field AS meminfo,
       (SELECT value_kb FROM meminfo m WHERE m.capture_id = :capture AND m.name = p.field) AS meminfo_kb, p.doc
FROM parts p
CROSS JOIN f
ORDER BY p.place;

-- section top: Files with most in memory
-- empty: no file has pages in memory
-- empty snapshot: captured /proc files do not list single files; a dump does
-- column name       TEXT   Path, block device, or inode number and device.
-- column kind       TEXT   file, tmpfs, memfd, sysv, shared anonymous, block device, …
-- column fs_type    TEXT   Type of the file system.
-- column cached_kb  KB     In memory.
-- column percent_of_cache REAL.1~ Share of the page cache.
-- column mapped_kb  KB     Of this, mapped by processes.
-- column dirty_kb   KB     Of this, to be written.
-- column swapped_kb KB     Swapped out (shared memory only).
-- column size_kb    KB     Size of the file.
-- column deleted    TEXT   yes: its last name is gone; no; none: no directory ever had it.
SELECT name, kind, fs_type, cached_kb,
       100.0 * cached_kb / nullif((SELECT sum(cached_kb) FROM cached_file WHERE capture_id = :capture), 0)
	AS percent_of_cache,
       mapped_kb, dirty_kb, swapped_kb, size_kb, deleted
FROM cached_file
WHERE capture_id = :capture AND (cached_kb > 0 OR cached_kb IS NULL)
ORDER BY cached_kb IS NULL, cached_kb DESC, name
LIMIT :rows;

-- section filesystems: By file system
-- empty: no file system has pages in memory
-- empty snapshot: captured /proc files do not list single files; a dump does
-- needs: file_cache.cached_pages
-- column path      TEXT   Where it is mounted; NULL: nowhere, it is the kernel's own, or unknown.
-- column fs_type   TEXT   Type.
-- column device    TEXT   Device.
-- column files     COUNT+ Files with pages in memory.
-- column cached_kb KB+    In memory.
-- column percent_of_cache REAL.1~ Share of the page cache.
-- column mapped_kb KB+    Of this, mapped by processes.
-- column dirty_kb  KB+    Of this, to be written.
-- column swapped_kb KB+   Swapped out.
-- column hugetlb_kb KB+   In huge pages of the pools.
-- column inodes    COUNT  Inodes in memory, with or without pages: they hold slab memory; NULL: unknown.
WITH f AS MATERIALIZED (
	SELECT super_block, count(*) AS n, sum(cached_kb > 0) AS files, sum(cached_kb) AS cached_kb,
	    sum(mapped_kb) AS mapped_kb,
	       sum(dirty_kb) AS dirty_kb, sum(swapped_kb) AS swapped_kb, sum(hugetlb_kb) AS hugetlb_kb
	FROM cached_file
	WHERE capture_id = :capture
	GROUP BY super_block
), s AS MATERIALIZED (SELECT * FROM super_block WHERE capture_id = :capture)
SELECT s.path, coalesce(s.fs_type, 'unknown') AS fs_type, s.device, iif(f.n IS NULL, 0, f.files) AS files,
       iif(f.n IS NULL, 0, f.cached_kb) AS cached_kb,
       100.0 * iif(f.n IS NULL, 0, f.cached_kb) / nullif((SELECT sum(cached_kb) FROM f), 0) AS percent_of_cache,
       f.mapped_kb, f.dirty_kb, f.swapped_kb, f.hugetlb_kb, s.inodes
FROM (SELECT addr FROM s UNION SELECT super_block FROM f) a
LEFT JOIN s ON s.addr = a.addr
LEFT JOIN f ON f.super_block IS a.addr
WHERE f.files > 0 OR f.swapped_kb > 0 OR f.hugetlb_kb > 0 OR s.inodes >= 1000
ORDER BY coalesce(f.cached_kb, 0) DESC, s.inodes DESC, a.addr;

-- section mapped: Files with the largest mapped part
-- empty: no process maps a file
-- files: proc/PID/smaps; proc/PID/maps
-- needs: vma.path, vma.rss_kb
-- column path      TEXT  Path as the mapping has it.
-- column processes COUNT+ Processes that map it.
-- column pss_kb    KB+   Resident, each page divided among its users: adds up; NULL: not known.
-- column rss_kb    KB+   Resident, shared pages once for each process.
-- column anon_kb   KB+   Of this, written to privately: no page of the file any more.
-- column swap_kb   KB+   Swapped out.
SELECT path, iif(count(pid) = count(*), count(DISTINCT pid), NULL) AS processes, sum(min(pss_kb, 1 << 45)) AS pss_kb,
    sum(min(rss_kb, 1 << 45)) AS rss_kb,
       sum(min(anon_kb, 1 << 45)) AS anon_kb, sum(min(swap_kb, 1 << 45)) AS swap_kb
FROM vma
WHERE capture_id = :capture AND path LIKE '/%'
GROUP BY path
HAVING sum(min(rss_kb, 1 << 45)) > 0
ORDER BY sum(min(coalesce(pss_kb, rss_kb), 1 << 45)) DESC, path
LIMIT :rows;

-- section dirty: Files with the most dirty data
-- empty: no file is dirty or being written
-- empty snapshot: captured /proc files do not list single files; a dump does
-- needs: file_cache.dirty_pages, file_cache.writeback_pages
-- column name         TEXT Path, block device, or inode number and device.
-- column fs_type      TEXT Type of the file system.
-- column dirty_kb     KB   To be written.
-- column writeback_kb KB   Being written.
-- column cached_kb    KB   In memory.
SELECT name, fs_type, dirty_kb, writeback_kb, cached_kb
FROM cached_file
WHERE capture_id = :capture AND (dirty_kb > 0 OR writeback_kb > 0)
ORDER BY dirty_kb + writeback_kb DESC, name
LIMIT :rows;

-- section shared: Shared memory and tmpfs: by kind, and the largest
-- empty: there is none
-- empty snapshot: captured /proc files do not list single files; a dump does
-- needs: SELECT 'not all of this is known: of some files not whether they are shared memory' FROM cached_file WHERE
--     capture_id = :capture AND shared_memory IS NULL LIMIT 1
-- column name       TEXT  "all of" a kind and their number; or one of them: path, or the name that /proc/PID/maps
--     shows.
-- column kind       TEXT  tmpfs (its files, /dev/shm too), memfd, sysv (shmget), shared anonymous (mmap), kernel shared
--     memory (graphics drivers).
-- column cached_kb  KB    In memory.
-- column swapped_kb KB    Swapped out.
-- column mapped_kb  KB+   Of what is in memory, mapped by processes: what none maps is kept by a name or an open file.
-- column size_kb    KB    Size.
-- column deleted    TEXT  yes: its last name is gone; no; none: no directory ever had it.
WITH top AS (
	SELECT 1 AS part, name, kind, cached_kb, swapped_kb, mapped_kb, size_kb, deleted
	FROM cached_file
	WHERE capture_id = :capture AND shared_memory = 1
	ORDER BY coalesce(cached_kb, 0) + coalesce(swapped_kb, 0) DESC, name
	LIMIT :rows
), kinds AS (
	SELECT 0 AS part, printf('all of %s (%d)', kind, count(*)) AS name, kind,
	       iif(count(*) = count(cached_kb), sum(cached_kb), NULL) AS cached_kb,
	       iif(count(*) = count(swapped_kb), sum(swapped_kb), NULL) AS swapped_kb, sum(mapped_kb) AS mapped_kb,
	       iif(count(*) = count(size_kb), sum(min(size_kb, 1 << 45)), NULL) AS size_kb,
	       '' AS deleted
	FROM cached_file
	WHERE capture_id = :capture AND shared_memory = 1
	GROUP BY kind
)
SELECT name, kind, cached_kb, swapped_kb, mapped_kb, size_kb, deleted
FROM (SELECT * FROM kinds UNION ALL SELECT * FROM top)
ORDER BY part, coalesce(cached_kb, 0) + coalesce(swapped_kb, 0) DESC, name;

-- section deleted: Deleted files that still hold memory, the largest first
-- empty: there is none
-- empty snapshot: captured /proc files do not list single files; a dump does
-- needs: SELECT 'not all of this is known: of some files not whether they are deleted, or what they hold' FROM
--     cached_file WHERE capture_id = :capture AND (deleted IS NULL OR cached_kb IS NULL AND swapped_kb IS NULL) LIMIT 1
-- column name       TEXT Last path.
-- column kind       TEXT file or tmpfs.
-- column cached_kb  KB   In memory.
-- column swapped_kb KB   Swapped out.
-- column mapped_kb  KB   Mapped by processes; 0: held by an open file.
SELECT name, kind, cached_kb, swapped_kb, mapped_kb
FROM cached_file
WHERE capture_id = :capture AND deleted = 'yes' AND (cached_kb > 0 OR swapped_kb > 0)
ORDER BY coalesce(cached_kb, 0) + coalesce(swapped_kb, 0) DESC, name
LIMIT :rows;

-- section unknown: What is not known, or does not agree
-- empty: everything is known and agrees
-- empty snapshot: captured /proc files do not list single files; a dump does
-- needs: file_cache.nrpages, file_cache.cached_pages
-- column what      TEXT  What is not known.
-- column files     COUNT+ Of how many files.
-- column cached_kb KB+   Their pages in memory.
-- column example   TEXT  One of them.
WITH f AS MATERIALIZED (
	SELECT name, cached_kb, lacks, agrees FROM cached_file WHERE capture_id = :capture
	    AND (lacks <> '' OR agrees = 0)
), u(place, what, name, cached_kb) AS (
	SELECT 1, 'what it is: its inode is damaged or not in the dump', name, cached_kb FROM f WHERE lacks = 'inode'
	UNION ALL
	SELECT 2, 'its file system', name, cached_kb FROM f WHERE lacks = 'file system'
	UNION ALL
	SELECT 3, 'its path: no directory entry is in memory, or one is not in the dump', name, cached_kb FROM f
	WHERE lacks LIKE 'path%'
	UNION ALL
	SELECT 4, 'its tree of pages: damaged or not in the dump', name, cached_kb FROM f WHERE lacks LIKE '%tree'
	UNION ALL
	SELECT 5, 'DIFFERS: its inode or tree counts other pages than were found', name, cached_kb FROM f
	    WHERE agrees = 0
)
SELECT what, count(*) AS files, sum(cached_kb) AS cached_kb, min(name) AS example
FROM u
GROUP BY place
ORDER BY place;
