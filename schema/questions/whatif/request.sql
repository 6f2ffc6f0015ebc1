-- SPDX-License-Identifier: GPL-2.0-or-later
-- request: Would the page allocator serve a request in this state, and if not, what stops it?
--
-- How to read:
--   This repeats get_page_from_freelist() on the rows of the capture, with the rules of its kernel: first
--   against the watermark low, along the zones of the node's zonelist, then, after kswapd has been woken,
--   against min as lowered for these flags. verdict is served, refused (it may not reclaim, and fails),
--   reclaims (no zone serves it at once; section reclaim shows what direct compaction and reclaim would find)
--   or unknown, with what is missing. The task is assumed to be ordinary, without a memory policy or a cpuset
--   of its own. at_least and at_most bound the number of such consecutive requests that are served,
--   expected is what is most likely. The difference comes from per-CPU lists, which take pages in batches, and from
--   boosts of the watermarks. In section zones, a margin of 0 or
--   below means refused; verdict there is served, watermark, fragmented (no block of the order), migratetype
--   (the blocks are HighAtomic or isolated), cma, order_watermark (up to 4.3), zone_empty, zone (above what
--   the flags allow), mixes (the first try spares it) or unknown. kmemdb whatif is the same with options.
--
-- valid: SELECT count(*) FROM whatif(:capture, :order, :gfp, :node, :nr)
-- param order ORDER 0 Order of the request: 1 << order pages.
-- param gfp TEXT GFP_KERNEL Its flags by name or as a number; GFP_KERNEL&~__GFP_IO removes one.
-- param node ID - NUMA node to start at; default: the first one.
-- param nr COUNT 1 Number of such requests, one after another.
--
-- section answer: The request
-- column page_order ORDER Order of the request.
-- column bytes     BYTES  Its size.
-- column gfp_names TEXT   Its flags.
-- column verdict   TEXT   served, refused, reclaims or unknown.
-- column node_id   ID     NUMA node of the zone that serves it.
-- column zone_name TEXT   The zone.
-- column mark_name TEXT   Watermark that it had to meet: low, or min after kswapd was woken.
-- column block     TEXT   Free block that it gets, and what becomes of its pageblock.
-- column at_least  COUNT  Such requests that are served one after the other, at least.
-- column expected  COUNT  The same as it is to be expected: what each zone serves before it refuses; NULL: not known.
-- column at_most   COUNT  The same at most; NULL: not known.
-- column after_reclaim TEXT served or refused: what is to be expected after direct reclaim and compaction, from what
--     can be reclaimed and moved; not begun; NULL: unknown.
-- column reclaim_kb KB    What must come free first: 0: compaction alone; of a refusal, in the zone that lacks least.
-- column reason    TEXT   In a sentence.
-- column missing   TEXT   What the capture lacks for a verdict; beside served, to know that no zone before this one
--     does.
SELECT :order AS page_order, c.page_bytes << :order AS bytes, a.gfp_names, a.verdict, a.zone_node AS node_id,
    a.zone_name,
       a.mark_name, a.block, a.at_least, a.expected, a.at_most, a.after_reclaim, a.reclaim_kb, a.reason, a.missing
FROM capture c, whatif(:capture, :order, :gfp, :node, :nr) a
WHERE c.capture_id = :capture
  AND (SELECT count(*) FROM zone z WHERE z.capture_id = :capture) >= 0;

-- section zones: Each zone of the list
-- empty: there is no zone
-- files: proc/zoneinfo; crash kmem
-- column place        COUNT Place in the list.
-- column node_id      ID    NUMA node.
-- column zone_name    TEXT  Zone.
-- column verdict      TEXT  What it does with the request.
-- column free_kb      KB    Free memory.
-- column unusable_kb  KB    Of it, what does not count for this request.
-- column mark_name    TEXT  Watermark that decides.
-- column mark_kb      KB    That watermark, as lowered for the request.
-- column reserve_kb   KB    lowmem_reserve against it.
-- column margin_kb    KB    What is left above both; 0 or below: refused.
-- column usable_order ORDER Largest free block that it may use.
-- column pcp_kb       KB    On per-CPU lists, which the watermark does not count.
-- column requests     COUNT Such requests that the zone serves; NULL: it depends on a number that is not known.
-- column reason       TEXT  In words.
SELECT z.place, z.zone_node AS node_id, z.zone_name, z.verdict, z.free_kb, z.unusable_kb, z.mark_name, z.mark_kb,
    z.reserve_kb,
       z.margin_kb, z.usable_order, z.pcp_kb, z.requests, z.reason
FROM whatif_zone(:capture, :order, :gfp, :node, :nr) z
WHERE EXISTS (SELECT 1 FROM zone WHERE capture_id = :capture)
UNION ALL
/* Zones of which only free blocks were captured. */
SELECT NULL, node_id, zone_name, 'unknown', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       'free memory and watermarks are missing (/proc/zoneinfo)'
       || CASE WHEN max(coalesce(free_blocks, at_least_blocks)) FILTER (WHERE page_order >= :order) > 0
	       THEN printf('; a block of order %d or larger is free', :order)
	       WHEN count(*) FILTER (WHERE page_order >= :order)
		    = count(free_blocks) FILTER (WHERE page_order >= :order)
	       THEN printf('; no block of order %d or larger is free', :order) ELSE '' END
FROM (SELECT * FROM free_list
      WHERE capture_id = :capture AND NOT EXISTS (SELECT 1 FROM zone WHERE capture_id = :capture))
GROUP BY node_id, zone_name;

-- section lists: Its free blocks by migrate type
-- empty: no zone may be used, or the request has no order
-- files: proc/zoneinfo; crash kmem
-- files: proc/pagetypeinfo
-- column node_id       ID    NUMA node.
-- column zone_name     TEXT  Zone.
-- column rank          COUNT Which list is tried first; NULL: not by this request.
-- column migratetype   TEXT  Migrate type of the list.
-- column blocks        COUNT Free blocks of the order or larger.
-- column largest_order ORDER Its largest free block.
-- column free_kb       KB    All free blocks of the list.
-- column use           TEXT  What the request does with it.
SELECT l.zone_node AS node_id, l.zone_name, l.rank, l.migratetype, l.blocks, l.largest_order, l.free_kb, l.use
FROM (SELECT * FROM whatif_list(:capture, :order, :gfp, :node, :nr) ORDER BY rowid) l
WHERE EXISTS (SELECT 1 FROM zone WHERE capture_id = :capture)
UNION ALL
/* What follows from the lists alone. */
SELECT node_id, zone_name, NULL, migratetype,
       CASE WHEN sum(page_order >= :order AND free_blocks IS NULL) = 0
	    THEN coalesce(sum(free_blocks) FILTER (WHERE page_order >= :order), 0) END,
       CASE WHEN count(*) = count(coalesce(free_blocks, at_least_blocks))
	    THEN max(page_order) FILTER (WHERE coalesce(free_blocks, at_least_blocks) > 0) END,
       CASE WHEN count(*) = count(free_blocks)
	    THEN (SELECT page_bytes / 1024 FROM capture WHERE capture_id = :capture)
		 * CAST(sum(1.0 * free_blocks * (1 << page_order)) AS INTEGER) END,
       'not known: the watermarks are missing (/proc/zoneinfo)'
FROM (SELECT * FROM free_list
      WHERE capture_id = :capture AND NOT EXISTS (SELECT 1 FROM zone WHERE capture_id = :capture))
GROUP BY node_id, zone_name, migratetype;

-- section reclaim: What compaction and reclaim would find
-- empty: there is no zone
-- files: proc/zoneinfo; crash kmem
-- column node_id             ID     NUMA node.
-- column zone_name           TEXT   Zone.
-- column compaction          TEXT   Whether direct compaction is suitable.
-- column fragmentation_index REAL.3 The kernel's fragmentation index for the order; see fragmentation.
-- column compact_short_kb    KB     What compaction lacks of free memory to work with.
-- column short_kb            KB     What reclaim has to free before the watermark is met.
-- column page_cache_kb       KB     Page cache of the zone, on LRU lists.
-- column reclaim             TEXT   Whether that can be enough.
SELECT r.zone_node AS node_id, r.zone_name, r.compaction, r.fragindex_thousandths / 1000.0 AS fragmentation_index,
       r.compact_short_kb, r.short_kb, r.page_cache_kb, r.reclaim
FROM whatif_reclaim(:capture, :order, :gfp, :node, :nr) r
WHERE EXISTS (SELECT 1 FROM zone WHERE capture_id = :capture);

-- section ways: What would make it succeed
-- empty: nothing has to change
-- files: proc/zoneinfo; crash kmem
-- needs: SELECT iif(verdict = 'unknown', 'it is not known what stops the request', 'nothing is known that would let it
--     through') FROM whatif(:capture, :order, :gfp, :node, :nr) WHERE verdict <> 'served'
-- column kind      TEXT  free, compact, order, flags, knob, boost, reserve or drop.
-- column what      TEXT  What to change.
-- column amount_kb KB    By how much, or what it would give: of an owner what lies in the zones that the request may
--     use, where table page_run shows that; else all it has.
-- column enough    TEXT  Whether that alone is enough; NULL: it depends on which blocks come free.
-- column reason    TEXT  In words.
SELECT y.kind, y.what, y.amount_kb, y.enough, y.reason
FROM whatif_way(:capture, :order, :gfp, :node, :nr) y
WHERE EXISTS (SELECT 1 FROM zone WHERE capture_id = :capture);
