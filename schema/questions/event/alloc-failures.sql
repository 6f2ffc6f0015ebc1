-- SPDX-License-Identifier: GPL-2.0-or-later
-- alloc-failures: Which page allocations failed, for whom, and why?
--
-- How to read:
--   From the kernel log: the dump's own, or a log file. Requests with __GFP_NOWARN fail silently, and the
--   kernel suppresses reports when there are many (see load). kind says who refused: page (the page
--   allocator), vmalloc, slab (only the slab allocator reported it), cma (an area of CMA), too_large (a size
--   that no machine has), vmap_space (no free range of kernel addresses), execmem (memory for code of modules,
--   BPF, kprobes or ftrace; from 6.10 on), nommu (a mapping without an MMU) or stall (it took long). reason_kind says
--     what was short: watermark (no zone that the request may use has
--   enough free pages), order_watermark (up to 4.3: enough, but too much of it in smaller blocks), fragmented
--   (enough, but no block of the order), migratetype (the blocks are HighAtomic or isolated), cma (they are
--   of CMA and the request is not movable; of kind cma: the area has no room), busy (pages lent out of a CMA
--   area could not be moved), zone_empty (the zones that it may use have no pages at all), bound (other nodes
--   have free memory), memcg (a memory cgroup at its limit), too_large, vmap_space. Section zones repeats the
--   allocator's test, zone by zone; kmemdb decode gfp MASK explains the flags.
--
-- limit rows 50 Failures to list, the first ones; section callers counts all.
--
-- section failures: Failed allocations
-- column seq         ID    Number of the report's first line in kernel_log.
-- column uptime_s    REAL.3 When, seconds since boot.
-- column stamp       TEXT  When, as the log's prefix has it; of a log of several machines which one.
-- column task        TEXT  Who asked, with PID.
-- column kind        TEXT  Who refused: page, vmalloc, slab, cma, too_large, vmap_space, execmem, nommu, stall.
-- column page_order  ORDER Order of the request.
-- column bytes       BYTES Size asked of vmalloc; of pages by their order, where the size of a page is known.
-- column flags       TEXT  Its flags.
-- column caller      TEXT  Where it asked: first function outside the allocators.
-- column reason_kind TEXT  What was short.
-- column reason      TEXT  The same in words, with the numbers.
WITH e AS (
	SELECT *,
	       /* Which machine, in a log of several. */
	       CASE WHEN (SELECT count(DISTINCT host) FROM alloc_failure WHERE capture_id = :capture) > 1
		   THEN coalesce(host, '?') END AS of_host
	FROM alloc_failure JOIN log_report USING (capture_id, seq) WHERE capture_id = :capture AND place = 2
	    AND NOT again
)
SELECT e.seq, e.ts_ns / 1e9 AS uptime_s, coalesce(e.stamp, iif(e.of_host IS NULL, NULL, ''))
    || coalesce(' ' || e.of_host, '') AS stamp, e.comm || coalesce(' (' || e.pid || ')', '') AS task,
       e.kind, e.page_order, coalesce(e.bytes, CASE WHEN e.page_order BETWEEN 0 AND 20
	   THEN c.page_bytes << e.page_order END) AS bytes,
       coalesce(e.gfp_names, gfp_names(e.gfp_mask)) AS flags,
       coalesce(e.caller, 'cache ' || e.slab_cache) AS caller, e.reason_kind, e.reason
FROM e JOIN capture c ON c.capture_id = :capture
ORDER BY e.seq
LIMIT :rows;

-- section callers: By caller
-- column caller      TEXT  First function outside the allocators, or the slab cache.
-- column kind        TEXT  Who refused: page, vmalloc, slab, cma, too_large, vmap_space, execmem, nommu, stall.
-- column page_order  ORDER Order of the requests.
-- column bytes       BYTES Size asked of vmalloc.
-- column failures    COUNT How many failed.
-- column first_s     REAL.3 The first, seconds since boot.
-- column last_s      REAL.3 The last.
-- column reason_kind TEXT  What was short.
WITH e AS (
	SELECT coalesce(caller, 'cache ' || slab_cache) AS caller, kind, page_order, bytes, ts_ns, reason_kind
	FROM alloc_failure JOIN log_report USING (capture_id, seq) WHERE capture_id = :capture AND place = 2
	    AND NOT again
)
SELECT caller, kind, page_order, bytes, count(*) AS failures, min(ts_ns) / 1e9 AS first_s, max(ts_ns) / 1e9 AS last_s,
    reason_kind
FROM e
GROUP BY 1, 2, 3, 4, reason_kind
ORDER BY failures DESC, caller, page_order, bytes;

-- section zones: Each zone, checked against the request
-- column seq           ID    The report.
-- column node_id       ID    NUMA node.
-- column zone_name     TEXT  Zone.
-- column free_kb       KB    Free memory.
-- column unusable_kb   KB    Of it, what does not count for this request.
-- column min_kb        KB    Watermark that it had to meet.
-- column reserve_kb    KB    lowmem_reserve against it.
-- column margin_kb     KB    What is left above both; 0 or below: refused.
-- column largest_order ORDER Largest free block.
-- column usable_order  ORDER Largest free block that it may use.
-- column verdict       TEXT  Result for the request in this zone.
SELECT z.event_seq AS seq, z.node_id, z.zone_name, z.free_kb, z.unusable_kb, z.min_kb, z.reserve_kb, z.margin_kb,
       z.largest_order, z.usable_order, z.verdict
FROM alloc_failure_zone z
JOIN log_report r ON r.capture_id = z.capture_id AND r.place = 2 AND r.seq = z.event_seq
WHERE z.capture_id = :capture AND NOT r.again
ORDER BY z.event_seq, z.rowid;

-- section stacks: Stacks
-- column seq   ID   The report.
-- column stack TEXT Functions, outermost last.
SELECT seq, replace(stack, char(10), ' < ') AS stack
FROM alloc_failure JOIN log_report USING (capture_id, seq)
WHERE capture_id = :capture AND place = 2 AND NOT again AND stack IS NOT NULL
ORDER BY seq;
