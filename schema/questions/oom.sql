-- SPDX-License-Identifier: GPL-2.0-or-later
-- oom: Who was killed for want of memory, who asked, and why was there none?
--
-- How to read:
--   From the kernel log: the dump's own, or a log file. reason_kind says what was short: watermark (no
--   zone that the request may use is above what it has to leave free), memcg (a memory cgroup at its
--   limit), fragmented, migratetype, cma (free memory, but no block of the order that may be used), bound
--   (the nodes it may use are full, others are not), sysrq (somebody asked for it). The zones table does
--   the allocator's test again, zone by zone: refused when margin_kb is 0 or below. Reports that stand in
--   several logs of a capture are shown once.
--
-- section kills: OOM kills
-- column seq          ID    Number of the report's first line in kernel_log.
-- column uptime_s     REAL.3 When, seconds since boot.
-- column stamp        TEXT  When, as the log's prefix has it.
-- column invoker      TEXT  Task whose request could not be met.
-- column request      TEXT  What it asked for: order and flags.
-- column caller       TEXT  Where it asked: first function outside the allocators.
-- column victim       TEXT  Who was killed, with PID.
-- column victim_kb    KB    Its resident memory.
-- column reason_kind  TEXT  What was short.
-- column reason       TEXT  The same in words, with the numbers.
-- column outcome      TEXT  When it did not end with one process killed; NULL: it did.
WITH e AS (
	SELECT *, row_number() OVER (PARTITION BY coalesce(ts_ns, seq), victim_pid, gfp_mask ORDER BY seq) AS nth
	FROM oom_event WHERE capture_id = :capture
)
SELECT e.seq, e.ts_ns / 1e9 AS uptime_s, e.stamp,
       e.invoker || coalesce(' (' || e.invoker_pid || ')', '') AS invoker,
       'order ' || coalesce(e.page_order, '?') || ', ' || coalesce(e.gfp_names, gfp_names(e.gfp_mask), '?') AS request,
       e.caller,
       e.victim || coalesce(' (' || e.victim_pid || ')', '') AS victim,
       e.anon_rss_kb + coalesce(e.file_rss_kb, 0) + coalesce(e.shmem_rss_kb, 0) AS victim_kb,
       e.reason_kind, e.reason,
       coalesce(e.outcome, 'also killed: ' || e.also_killed) AS outcome
FROM e
WHERE e.nth = 1
ORDER BY e.seq;

-- section zones: Each zone against the request
-- column seq          ID    The report.
-- column node_id      ID    NUMA node.
-- column zone_name    TEXT  Zone.
-- column free_kb      KB    Free memory.
-- column unusable_kb  KB    Of it, what does not count for this request.
-- column min_kb       KB    Watermark that it had to meet.
-- column reserve_kb   KB    lowmem_reserve against it.
-- column margin_kb    KB    What is left above both; 0 or below: refused.
-- column usable_order ORDER Largest free block that it may use.
-- column verdict      TEXT  What became of the request in this zone.
SELECT z.event_seq AS seq, z.node_id, z.zone_name, z.free_kb, z.unusable_kb, z.min_kb, z.reserve_kb, z.margin_kb,
       z.usable_order, z.verdict
FROM alloc_failure_zone z
JOIN oom_event e ON e.capture_id = z.capture_id AND e.seq = z.event_seq
WHERE z.capture_id = :capture
ORDER BY z.event_seq, z.rowid;

-- section tasks: The ten largest tasks of each report
-- column seq              ID    The report.
-- column pid              ID    Process.
-- column comm             TEXT  Its name.
-- column rss_pages        PAGES Resident pages.
-- column swap_pages       PAGES Swap entries.
-- column page_table_bytes BYTES Page tables.
-- column oom_score_adj    COUNT Adjustment.
-- column killed           BOOL  1: the victim.
WITH ranked AS (
	SELECT t.*, row_number() OVER (PARTITION BY t.event_seq
				       ORDER BY coalesce(t.rss_pages, 0) + coalesce(t.swap_pages, 0) DESC) AS nth
	FROM oom_task t WHERE t.capture_id = :capture
)
SELECT r.event_seq AS seq, r.pid, r.comm, r.rss_pages, r.swap_pages, r.page_table_bytes, r.oom_score_adj,
       r.pid = e.victim_pid AS killed
FROM ranked r
LEFT JOIN oom_event e ON e.capture_id = r.capture_id AND e.seq = r.event_seq
WHERE r.nth <= 10
ORDER BY r.event_seq, r.nth;

-- section cgroups: Memory cgroups at their limit
-- column seq            ID   The report.
-- column memcg          TEXT The cgroup.
-- column usage_kb       KB   Its usage.
-- column limit_kb       KB   Its limit.
-- column swap_usage_kb  KB   Its swap; in cgroup v1 memory and swap.
-- column swap_limit_kb  KB   Limit of that.
-- column failcnt        COUNT How often it hit the limit.
-- column victim_memcg   TEXT The victim's own cgroup.
SELECT seq, memcg, memcg_usage_kb AS usage_kb, memcg_limit_kb AS limit_kb,
       memcg_swap_usage_kb AS swap_usage_kb, memcg_swap_limit_kb AS swap_limit_kb, memcg_failcnt AS failcnt,
       victim_memcg
FROM oom_event
WHERE capture_id = :capture AND (memcg IS NOT NULL OR memcg_limit_kb IS NOT NULL)
ORDER BY seq;
