-- SPDX-License-Identifier: GPL-2.0-or-later
-- processes: Which processes hold the memory?
--
-- How to read:
--   VSS is what addresses were given out for, RSS what is resident, with shared pages in full; PSS
--   divides each shared page by its users, so that only PSS adds up over processes; USS is what would be
--   freed if the process ended now. ? means that no file tells it: PSS and USS need smaps or
--   smaps_rollup, readable by root only. Huge pages of hugetlbfs are in none of them.
--
-- section totals: All processes together
-- column processes  COUNT Processes with memory of their own.
-- column threads    COUNT Their threads; NULL: unknown.
-- column vss_kb     KB    Sum of VSS.
-- column rss_kb     KB    Sum of RSS: counts shared pages more than once.
-- column pss_kb     KB    Sum of PSS: user memory; NULL when it is not known of every process.
-- column uss_kb     KB    Sum of USS; NULL when it is not known of every process.
-- column swap_kb    KB    Swapped out.
-- column page_table_kb KB Page tables.
-- column hugetlb_kb KB    Huge pages of hugetlbfs.
-- column without_pss COUNT Processes whose PSS is not known.
SELECT count(*) AS processes,
       (SELECT sum(t.threads) FROM task t JOIN process_memory q
	  ON q.capture_id = t.capture_id AND q.pid = t.pid
	WHERE t.capture_id = :capture) AS threads,
       sum(p.vss_kb) AS vss_kb, sum(p.rss_kb) AS rss_kb,
       CASE WHEN count(p.pss_kb) = count(*) THEN sum(p.pss_kb) END AS pss_kb,
       CASE WHEN count(p.uss_kb) = count(*) THEN sum(p.uss_kb) END AS uss_kb,
       sum(p.swap_kb) AS swap_kb, sum(p.page_table_kb) AS page_table_kb,
       sum(p.hugetlb_kb) AS hugetlb_kb, count(*) - count(p.pss_kb) AS without_pss
FROM process_memory p
WHERE p.capture_id = :capture;

-- section commands: By name, the 20 largest
-- column comm      TEXT   Name.
-- column processes COUNT  Processes of that name.
-- column rss_kb    KB     Sum of RSS.
-- column pss_kb    KB     Sum of PSS, as far as known.
-- column uss_kb    KB     Sum of USS, as far as known.
-- column swap_kb   KB     Swapped out.
-- column percent   REAL.1 Share of PSS (RSS where PSS is not known) of all processes.
SELECT comm, count(*) AS processes, sum(rss_kb) AS rss_kb, sum(pss_kb) AS pss_kb,
       sum(uss_kb) AS uss_kb, sum(swap_kb) AS swap_kb,
       100.0 * sum(coalesce(pss_kb, rss_kb)) /
	    nullif(sum(sum(coalesce(pss_kb, rss_kb))) OVER (), 0) AS percent
FROM process_memory
WHERE capture_id = :capture
GROUP BY comm
ORDER BY sum(coalesce(pss_kb, rss_kb)) DESC, comm
LIMIT 20;

-- section top: The 30 largest by PSS (RSS where PSS is not known)
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
LIMIT 30;
