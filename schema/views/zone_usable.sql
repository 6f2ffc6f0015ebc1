-- SPDX-License-Identifier: GPL-2.0-or-later
-- zone_usable: How many free pages of each zone count for an ordinary request, at least and at most?
--
-- Free pages of CMA, and those that HighAtomic blocks keep, do not count (mm/page_alloc.c __zone_watermark_unusable_free()):
-- since 6.12 the free pages of these blocks, before that all of their pages. Where they are not known, the bounds differ:
-- a zone reserves a hundredth of its pages and a pageblock at most (reserve_highatomic_pageblock()).
--
-- column capture_id   ID    Capture.
-- column node_id      ID    NUMA node of the zone.
-- column zone_name    TEXT  Zone name.
-- column least_pages  PAGES At least so many of its free pages count.
-- column most_pages   PAGES At most so many count; the same where all is known.
CREATE VIEW zone_usable AS
WITH counted AS (
	/* A whole /proc/zoneinfo without the counter is of a kernel before 3.7 (d1ce749a0db1), which has none. */
	SELECT s.capture_id, s.node_id, s.zone_name,
	       CASE WHEN count(*) FILTER (WHERE s.name = 'nr_free_cma') > 0 THEN max(s.value) FILTER (WHERE s.name = 'nr_free_cma')
		    WHEN EXISTS (SELECT 1 FROM load l WHERE l.capture_id = s.capture_id AND l.collector = 'proc/zoneinfo'
				   AND l.status = 'complete') THEN 0 END AS value
	FROM zone_stat s
	GROUP BY s.capture_id, s.node_id, s.zone_name
), blocks AS (
	SELECT capture_id, node_id, zone_name, max(block_pages) AS block_pages,
	       /* Pages of all blocks of the type; none where there is no such block. */
	       CASE WHEN count(blocks) < count(*) THEN NULL WHEN total(blocks) FILTER (WHERE migratetype = 'HighAtomic') = 0 THEN 0
		    ELSE sum(blocks * block_pages) FILTER (WHERE migratetype = 'HighAtomic') END AS highatomic,
	       CASE WHEN count(blocks) < count(*) THEN NULL WHEN total(blocks) FILTER (WHERE migratetype = 'CMA') = 0 THEN 0
		    ELSE sum(blocks * block_pages) FILTER (WHERE migratetype = 'CMA') END AS cma
	FROM pageblock_count
	GROUP BY capture_id, node_id, zone_name
), rules AS (
	SELECT c.capture_id,
	       /* A pageblock is a huge page, or of the largest order, which is 10 where pages are of 4 kB. */
	       iif(c.page_bytes = 4096 AND c.arch IN ('x86_64', 'aarch64', 'arm64', 'riscv64'), 1024, 8192) AS block_pages,
	       /* A kernel without the migrate type has no such pages; up to 4.3 Reserve was in the place of HighAtomic. */
	       (SELECT iif(count(*) = 0, NULL, sum(m.name = 'CMA') > 0) FROM migratetype m WHERE m.capture_id = c.capture_id) AS has_cma,
	       (SELECT iif(count(*) = 0, NULL, sum(m.name = 'HighAtomic') > 0) FROM migratetype m WHERE m.capture_id = c.capture_id) AS has_highatomic,
	       EXISTS (SELECT 1 FROM layout l WHERE l.capture_id = c.capture_id AND l.type = 'zone'
			 AND l.field = 'nr_free_highatomic' AND l.chosen IS NOT NULL) AS counts_free,
	       (SELECT max(m.value_kb) * 1024 / c.page_bytes FROM meminfo m WHERE m.capture_id = c.capture_id AND m.name = 'CmaFree') AS free_cma,
	       (SELECT max(m.value_kb) FROM meminfo m WHERE m.capture_id = c.capture_id AND m.name = 'CmaTotal') AS total_cma,
	       (SELECT max(v.value) FROM vmstat v WHERE v.capture_id = c.capture_id AND v.name = 'nr_free_cma') AS all_cma
	FROM capture c
), parts AS (
	SELECT z.capture_id, z.node_id, z.zone_name, z.free_pages,
	       CASE WHEN s.value >= 0 THEN s.value
		    WHEN r.has_cma = 0 OR r.total_cma = 0 OR z.cma_pages = 0 OR b.cma = 0 THEN 0 END AS cma,
	       max(0, min(z.free_pages, coalesce(r.free_cma, z.free_pages), coalesce(r.all_cma, z.free_pages),
			  coalesce(b.cma, z.free_pages))) AS most_cma,
	       CASE WHEN r.has_highatomic = 0 THEN 0
		    WHEN z.free_highatomic_pages >= 0 THEN z.free_highatomic_pages
		    WHEN NOT r.counts_free AND z.reserved_highatomic_pages >= 0 THEN z.reserved_highatomic_pages
		    WHEN b.highatomic = 0 THEN 0 END AS highatomic,
	       max(0, min(z.free_pages, coalesce(z.reserved_highatomic_pages, b.highatomic,
						 z.managed_pages / 100 + 2 * coalesce(b.block_pages, r.block_pages), z.free_pages))) AS most_highatomic
	FROM zone z
	JOIN rules r ON r.capture_id = z.capture_id
	LEFT JOIN counted s ON s.capture_id = z.capture_id AND s.node_id = z.node_id AND s.zone_name = z.zone_name
	LEFT JOIN blocks b ON b.capture_id = z.capture_id AND b.node_id = z.node_id AND b.zone_name = z.zone_name
)
SELECT capture_id, node_id, zone_name,
       free_pages - coalesce(cma, most_cma) - coalesce(highatomic, most_highatomic) AS least_pages,
       free_pages - coalesce(cma, 0) - coalesce(highatomic, 0) AS most_pages
FROM parts;
