-- SPDX-License-Identifier: GPL-2.0-or-later
-- watermarks: How far is each zone above its watermarks, and which requests would it serve?
--
-- How to read:
--   Watermarks have the boost added, as /proc/zoneinfo prints them. A request that could have used a
--   higher zone must also leave lowmem_reserve (reserve_pages) alone, and an ordinary one the pages
--   of HighAtomic and CMA blocks: least_usable_pages is the part of free_pages that it may use for sure,
--   least_margin_pages how far that is above min + reserve; of unsure_pages it is not known. This is for order 0;
--   see fragmentation for larger blocks.
--
-- section zones: Free pages against the watermarks
-- empty: there is no zone
-- files: proc/zoneinfo; crash kmem
-- empty log: the input is a kernel log; the zones of its reports are in kmemdb ask CASE oom or alloc-failures
-- note: SELECT note FROM after_kill WHERE capture_id = :capture
--     UNION ALL
--     SELECT 'The share of free pages in HighAtomic blocks is not known: kernels before 6.12 do not print it.' FROM
--     capture WHERE capture_id = :capture AND kind <> 'vmcore' AND EXISTS (SELECT 1 FROM zone WHERE capture_id =
--     :capture AND min_pages IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM zone WHERE capture_id = :capture AND
--     coalesce(free_highatomic_pages, reserved_highatomic_pages) IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM zone_usable
--     WHERE capture_id = :capture AND era IS NOT NULL) UNION ALL SELECT DISTINCT 'Nothing is subtracted for HighAtomic
--     blocks' || iif(era GLOB '*CMA*', ' and CMA', '') || ': ' || era || '.' FROM zone_usable WHERE capture_id =
--     :capture AND era IS NOT NULL
-- column node_id          ID     NUMA node.
-- column zone_name        TEXT   Zone.
-- column managed_pages    PAGES  Pages that the buddy allocator was given.
-- column free_pages       PAGES  Free pages (NR_FREE_PAGES).
-- column min_pages        PAGES  Watermark min.
-- column low_pages        PAGES  Watermark low.
-- column high_pages       PAGES  Watermark high.
-- column promo_pages      PAGES  Watermark promo; NULL where the kernel has none.
-- column boost_pages      PAGES  Boost that is in them; NULL where the kernel has none.
-- column highatomic_pages PAGES  Free pages (before 6.12: all pages) of blocks reserved for HighAtomic.
-- column pcp_pages        PAGES  Free pages on per-CPU lists, which do not count; NULL: a list is not known.
-- column verdict          TEXT   State of the zone.
-- column in_mib           TEXT   Free memory and the watermarks in MiB; empty: the size of a page is not known.
SELECT z.node_id, z.zone_name, z.managed_pages, z.free_pages, z.min_pages, z.low_pages, z.high_pages,
       z.promo_pages, z.boost_pages,
       coalesce(z.free_highatomic_pages, z.reserved_highatomic_pages) AS highatomic_pages,
       (SELECT iif(count(p.pages) = count(*), sum(min(max(p.pages, 0), 1 << 40)), NULL) FROM pcp p
	   WHERE p.capture_id = z.capture_id
	  AND p.node_id = z.node_id AND p.zone_name = z.zone_name) AS pcp_pages,
       CASE
       WHEN z.managed_pages = 0 THEN 'empty: the zone has no pages to give'
       WHEN z.free_pages IS NULL OR z.min_pages IS NULL THEN 'unknown'
       WHEN z.free_pages <= z.min_pages THEN
	    'below min: requests must reclaim themselves, only reserves are left'
       WHEN z.free_pages <= z.low_pages THEN 'below low: kswapd is woken and reclaims'
       WHEN z.free_pages <= z.high_pages THEN 'between low and high: kswapd, once awake, goes on'
       ELSE 'ok: above high, kswapd sleeps'
       END || CASE WHEN z.boost_pages > 0
		   THEN '; boosted after types were mixed' ELSE '' END AS verdict,
       CASE WHEN z.managed_pages = 0 OR c.page_bytes IS NULL OR coalesce(z.free_pages, z.min_pages) IS NULL THEN ''
		ELSE 'free ' || coalesce(round(z.free_pages * c.page_bytes / 1048576.0, 1), '?')
		     || ', min ' || coalesce(round(z.min_pages * c.page_bytes / 1048576.0, 1), '?')
		     || ', low ' || coalesce(round(z.low_pages * c.page_bytes / 1048576.0, 1), '?')
		     || ', high ' || coalesce(round(z.high_pages * c.page_bytes / 1048576.0, 1), '?')
		END AS in_mib
FROM zone z JOIN capture c ON c.capture_id = z.capture_id
WHERE z.capture_id = :capture
ORDER BY z.node_id, z.start_pfn;

-- section requests: Requests that each zone would serve, order 0
-- empty: no zone has a lowmem_reserve
-- files: proc/zoneinfo; crash kmem
-- empty log: the input is a kernel log; the zones of its reports are in kmemdb ask CASE oom or alloc-failures
-- column node_id       ID    NUMA node.
-- column zone_name     TEXT  Zone.
-- column for_zone      TEXT  Highest zone that the request may use: Normal for GFP_KERNEL, DMA32 for GFP_DMA32, Movable
--     for user memory.
-- column least_usable_pages PAGES Free pages that count for an ordinary request, at least.
-- column unsure_pages  PAGES Further free pages for which that is unknown: they may be of CMA, or kept by HighAtomic
--     blocks.
-- column reserve_pages PAGES lowmem_reserve against this request.
-- column least_margin_pages PAGES least_usable_pages above min + reserve; negative: below, unless unsure_pages count.
-- column verdict       TEXT  Result for the request, and how far it is from min + reserve.
WITH zones AS (
	SELECT z.*, u.least_pages, u.most_pages
	FROM zone z
	LEFT JOIN zone_usable u ON u.capture_id = z.capture_id AND u.node_id = z.node_id AND u.zone_name = z.zone_name
	WHERE z.capture_id = :capture
	  AND coalesce(z.managed_pages, 1) > 0 -- kernels before 3.9 do not print them
)
SELECT z.node_id, z.zone_name, r.for_zone, z.least_pages AS least_usable_pages,
       z.most_pages - z.least_pages AS unsure_pages, r.reserve_pages,
       z.least_pages - z.min_pages - r.reserve_pages AS least_margin_pages,
       /* What both bounds of the usable pages agree on. */
       CASE
       WHEN z.least_pages IS NULL OR z.min_pages IS NULL OR r.reserve_pages IS NULL THEN 'unknown'
       WHEN z.least_pages > z.low_pages + r.reserve_pages THEN 'served'
       WHEN z.least_pages > z.min_pages + r.reserve_pages THEN
	    iif(z.most_pages > z.low_pages + r.reserve_pages, 'served, perhaps after kswapd was woken (below low)',
		'served after kswapd was woken (below low)')
       WHEN z.most_pages > z.min_pages + r.reserve_pages THEN
	    'unknown: it depends on free pages of CMA or HighAtomic, which are not known'
       WHEN z.least_pages > z.min_pages THEN
	    'refused: lowmem_reserve keeps the zone for requests that can use no other'
       WHEN z.most_pages > z.min_pages THEN 'refused to ordinary requests'
       WHEN z.free_pages > z.min_pages / 2 + r.reserve_pages THEN
	    'only atomic requests (below min); others reclaim'
       ELSE 'only requests that may use reserves (below min)'
       END || coalesce(CASE
       WHEN z.least_pages > z.min_pages + r.reserve_pages
       THEN '; ' || iif(z.most_pages > z.least_pages, 'at least ', '')
	    || round(1.0 * (z.least_pages - z.min_pages - r.reserve_pages) * c.page_bytes / 1048576, 1)
	    || ' MiB above min and reserve'
       WHEN z.most_pages <= z.min_pages + r.reserve_pages
       THEN '; ' || iif(z.most_pages > z.least_pages, 'at least ', '')
	    || round(1.0 * (z.min_pages + r.reserve_pages - z.most_pages) * c.page_bytes / 1048576, 1)
	    || ' MiB below min and reserve' END, '') AS verdict
FROM zones z
JOIN capture c ON c.capture_id = z.capture_id
JOIN zone_lowmem_reserve r ON r.capture_id = z.capture_id AND r.node_id = z.node_id
			   AND r.zone_name = z.zone_name
LEFT JOIN zone_type own ON own.capture_id = z.capture_id AND own.name = z.zone_name
LEFT JOIN zone_type t ON t.capture_id = z.capture_id AND t.name = r.for_zone
WHERE (own.value IS NULL OR t.value IS NULL OR t.value >= own.value) AND r.for_zone <> 'Device'
ORDER BY z.node_id, z.start_pfn, t.value, r.for_zone;
