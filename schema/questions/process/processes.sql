-- SPDX-License-Identifier: GPL-2.0-or-later
-- processes: Which processes hold the memory, in which mappings, and what do they share?
--
-- How to read:
--   VSS is the size of all mappings, RSS the resident part, with shared pages in full; PSS divides each
--   shared page by its users, so only PSS adds up over processes; USS is what would be freed if the process
--   ended now. Huge pages of hugetlbfs are in none of them. From a dump all of it is read from page tables
--   and struct pages, even if the contents of pages were left out; in a snapshot PSS and USS need smaps or
--   smaps_rollup, readable by root only, and mappings need smaps. ? means unknown: not captured, or not in
--   the dump; the last section lists the affected processes. Where page tables are missing from a dump,
--   RSS is the kernel's own counter.
--
-- limit rows 30 How many rows are shown of names, processes and mappings.
--
-- section totals: All processes together; an mm that processes share (vfork, CLONE_VM) counts once
-- column processes  COUNT+ Processes with memory of their own.
-- column threads    COUNT+ Their threads; NULL: unknown.
-- column vss_kb     KB+   Sum of VSS.
-- column rss_kb     KB+   Sum of RSS: counts shared pages more than once.
-- column pss_kb     KB+   Sum of PSS: user memory; NULL when it is not known of every process.
-- column uss_kb     KB+   Sum of USS; NULL when it is not known of every process.
-- column swap_kb    KB+   Swapped out.
-- column page_table_kb KB+ Page tables.
-- column hugetlb_kb KB+   Huge pages of hugetlbfs.
-- column without_pss COUNT Processes whose PSS is not known.
SELECT count(*) AS processes,
       (SELECT sum(t.threads) FROM task t JOIN process_memory q
	  ON q.capture_id = t.capture_id AND q.pid = t.pid
	WHERE t.capture_id = :capture AND (t.tgid IS NULL OR t.tgid = t.pid) AND q.same_as_pid IS NULL) AS threads,
       sum(p.vss_kb) AS vss_kb, sum(p.rss_kb) AS rss_kb,
       CASE WHEN count(p.pss_kb) = count(*) THEN sum(p.pss_kb) END AS pss_kb,
       CASE WHEN count(p.uss_kb) = count(*) THEN sum(p.uss_kb) END AS uss_kb,
       sum(p.swap_kb) AS swap_kb, sum(p.page_table_kb) AS page_table_kb,
       sum(p.hugetlb_kb) AS hugetlb_kb, count(*) - count(p.pss_kb) AS without_pss
FROM process_memory p
WHERE p.capture_id = :capture AND p.same_as_pid IS NULL;

-- section commands: By name, the largest first
-- column comm      TEXT   Name.
-- column processes COUNT+ Processes of that name.
-- column rss_kb    KB+    Sum of RSS.
-- column pss_kb    KB+    Sum of PSS, as far as known.
-- column uss_kb    KB+    Sum of USS, as far as known.
-- column swap_kb   KB+    Swapped out.
-- column percent_of_pss REAL.1~ Share of PSS (RSS where PSS is not known) of all processes.
SELECT comm, count(*) AS processes, sum(rss_kb) AS rss_kb, sum(pss_kb) AS pss_kb,
       sum(uss_kb) AS uss_kb, sum(swap_kb) AS swap_kb,
       100.0 * sum(coalesce(pss_kb, rss_kb)) /
	    nullif(sum(sum(coalesce(pss_kb, rss_kb))) OVER (), 0) AS percent_of_pss
FROM process_memory
WHERE capture_id = :capture AND same_as_pid IS NULL
GROUP BY comm
ORDER BY sum(coalesce(pss_kb, rss_kb)) DESC, comm
LIMIT :rows;

-- section top: The largest by PSS (RSS where PSS is not known)
-- column pid           ID    Process.
-- column comm          TEXT  Name.
-- column vss_kb        KB    Virtual size.
-- column rss_kb        KB    Resident.
-- column pss_kb        KB    Proportional.
-- column uss_kb        KB    Of this process alone.
-- column swap_kb       KB    Swapped out.
-- column anon_kb       KB    Of RSS, anonymous.
-- column file_kb       KB    Of RSS, pages of files.
-- column shmem_kb      KB    Of RSS, shared memory.
-- column page_table_kb KB    Page tables.
-- column hugetlb_kb    KB    Huge pages of hugetlbfs.
-- column oom_score_adj COUNT Adjustment of the OOM score; -1000: never killed.
SELECT p.pid, p.comm, p.vss_kb, p.rss_kb, p.pss_kb, p.uss_kb, p.swap_kb, p.anon_kb, p.file_kb,
       p.shmem_kb, p.page_table_kb, p.hugetlb_kb, t.oom_score_adj
FROM process_memory p
LEFT JOIN task t ON t.capture_id = p.capture_id AND t.pid = p.pid
WHERE p.capture_id = :capture
ORDER BY coalesce(p.pss_kb, p.rss_kb) DESC, p.pid
LIMIT :rows;

-- section mappings: The largest mappings by PSS (RSS where PSS is not known)
-- empty: no mapping has memory
-- files: proc/PID/smaps; proc/PID/maps
-- column pid        ID    Process.
-- column comm       TEXT  Name.
-- column start_addr KADDR First address.
-- column size_kb    KB    Addresses given out.
-- column perms      TEXT  rwxp as in /proc/PID/maps.
-- column mapping    TEXT  File, name in brackets, or anonymous.
-- column rss_kb     KB    Resident.
-- column pss_kb     KB    Proportional.
-- column uss_kb     KB    Of this process alone.
-- column swap_kb    KB    Swapped out.
-- column thp_kb     KB    Transparent huge pages.
-- column hugetlb_kb KB    Huge pages of hugetlbfs.
SELECT v.pid, p.comm, v.start_addr, (v.end_addr - v.start_addr) / 1024 AS size_kb, v.perms,
       coalesce(v.path, 'anonymous') AS mapping, v.rss_kb, v.pss_kb, v.uss_kb, v.swap_kb, v.thp_kb, v.hugetlb_kb
FROM vma v
LEFT JOIN process_memory p ON p.capture_id = v.capture_id AND p.pid = v.pid
WHERE v.capture_id = :capture AND (coalesce(v.pss_kb, v.rss_kb) > 0 OR v.hugetlb_kb > 0 OR v.swap_kb > 0)
ORDER BY coalesce(v.pss_kb, v.rss_kb, 0) + coalesce(v.hugetlb_kb, 0) DESC, v.pid, v.start_addr
LIMIT :rows;

-- section kinds: Kinds of mappings
-- empty: no process has mappings
-- files: proc/PID/smaps; proc/PID/maps
-- column kind      TEXT   anonymous, file, shared memory, hugetlb, or a name in brackets; NULL: not known.
-- column mappings  COUNT+ How many.
-- column size_kb   KB+    Addresses given out.
-- column rss_kb    KB+    Resident, shared pages in full.
-- column pss_kb    KB+    Proportional, as far as known.
-- column swap_kb   KB+    Swapped out, of shared memory once for each mapping.
-- column percent_of_pss REAL.1~ Share of PSS (RSS where PSS is not known).
WITH v AS (
	SELECT *, CASE WHEN (' ' || vm_flags || ' ') LIKE '% ht %' OR hugetlb_kb > 0 THEN 'hugetlb'
		       WHEN path LIKE '[anon:%' OR path IS NULL AND inode IS NULL THEN 'anonymous'
		       WHEN path LIKE '[anon_shmem:%' OR path GLOB '/dev/zero (deleted)' OR path GLOB '/memfd:*'
			 OR path GLOB '/SYSV*' OR path GLOB '/dev/shm/*' OR shmem_kb > 0
			     AND shmem_kb + coalesce(anon_kb, 0) = rss_kb
			    THEN 'shared memory'
		       WHEN path LIKE '[%' THEN path
		       /* Shared memory has a path, too: a dump shows it by its pages, if they could be read. */
		       WHEN path IS NOT NULL AND (shmem_kb IS NOT NULL
			   OR NOT EXISTS (SELECT 1 FROM capture WHERE capture_id = :capture AND kind = 'vmcore'))
			    THEN 'file' END AS kind
	FROM vma WHERE capture_id = :capture
)
SELECT kind, count(*) AS mappings, sum((end_addr - start_addr) / 1024) AS size_kb, sum(rss_kb) AS rss_kb,
       sum(pss_kb) AS pss_kb, sum(swap_kb) AS swap_kb,
       100.0 * sum(coalesce(pss_kb, rss_kb)) / nullif(sum(sum(coalesce(pss_kb, rss_kb))) OVER (), 0) AS percent_of_pss
FROM v
WHERE path IS NOT '[vsyscall]'
GROUP BY kind
ORDER BY coalesce(sum(coalesce(pss_kb, rss_kb)), 0) DESC, kind;

-- section shared: Files and shared memory that several processes map, the largest by PSS
-- empty: nothing is mapped by two processes
-- files: proc/PID/smaps; proc/PID/maps
-- needs: vma.pid
-- column mapping   TEXT  File, or shared memory by its name.
-- column device    TEXT  Device of the file.
-- column inode     ID    Inode.
-- column processes COUNT+ Processes that map it.
-- column rss_kb    KB+   Sum of what is resident of it for each of them.
-- column pss_kb    KB+   Of this the part that is theirs: each page once, but for other users.
-- column largest_kb KB   What is resident for the one that has most.
SELECT path AS mapping, device, inode, iif(count(pid) = count(*), count(DISTINCT pid), NULL) AS processes,
    sum(rss_kb) AS rss_kb,
       sum(pss_kb) AS pss_kb, max(of_pid) AS largest_kb
FROM (SELECT pid, path, device, inode, rss_kb, pss_kb, sum(rss_kb) OVER (PARTITION BY path, device, inode,
    pid) AS of_pid
      FROM vma WHERE capture_id = :capture AND inode IS NOT NULL)
GROUP BY path, device, inode
HAVING count(DISTINCT pid) > 1
ORDER BY coalesce(sum(pss_kb), sum(rss_kb)) DESC, path, inode
LIMIT :rows;

-- section page-tables: Those with the largest page tables
-- empty: no process has page tables
-- files: proc/PID/status; proc/PID/smaps, proc/PID/smaps_rollup, proc/PID/statm, proc/PID/maps, proc/PID
-- needs: process_memory.page_table_kb
-- column pid           ID     Process.
-- column comm          TEXT   Name.
-- column page_table_kb KB     Page tables.
-- column rss_kb        KB     Resident.
-- column percent_of_rss REAL.1 Page tables to what is resident; 0.2 is usual, far above it memory is mapped thinly.
-- column mappings      COUNT  Mappings.
SELECT pid, comm, page_table_kb, rss_kb, 100.0 * page_table_kb / nullif(rss_kb, 0) AS percent_of_rss, mappings
FROM process_memory
WHERE capture_id = :capture AND page_table_kb > 0 AND same_as_pid IS NULL
ORDER BY page_table_kb DESC, pid
LIMIT :rows;

-- section unknown: Processes that are partly unknown, and those that share all of another's memory
-- empty: everything is known about every process
-- files: proc/PID/status; proc/PID/smaps, proc/PID/smaps_rollup, proc/PID/statm, proc/PID/maps, proc/PID
-- column pid    ID   Process.
-- column comm   TEXT Name.
-- column unread COUNT Page tables, struct pages and counts of swap that are not in the dump or damaged.
-- column note   TEXT What that means.
SELECT pid, comm, unread,
       CASE WHEN same_as_pid IS NOT NULL THEN printf('has the memory of process %d, which counts it', same_as_pid)
	    WHEN rss_kb IS NULL THEN 'nothing is known of what is resident'
	    WHEN mappings IS NULL AND mm_addr IS NOT NULL
		THEN 'its mappings are damaged or not in the dump: RSS is the kernel''s counter'
	    WHEN pss_kb IS NULL AND mm_addr IS NOT NULL
		THEN 'PSS and USS are not known: struct pages or page tables are not in the dump'
	    WHEN pss_kb IS NULL
		THEN 'PSS and USS are not known: smaps and smaps_rollup were not captured, or not readable'
	    ELSE 'SwapPss is not known: the swap map is not in the dump' END AS note
FROM process_memory
WHERE capture_id = :capture AND (same_as_pid IS NOT NULL OR unread > 0 OR pss_kb IS NULL)
ORDER BY same_as_pid IS NOT NULL, pid
LIMIT :rows;
