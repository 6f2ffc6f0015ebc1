-- SPDX-License-Identifier: GPL-2.0-or-later
-- zone_usable: How many free pages of each zone count for an ordinary request, at least and at most?
--
-- Free pages of CMA, and those that HighAtomic blocks keep, do not count (mm/page_alloc.c
-- __zone_watermark_unusable_free()): since 6.12 the free pages of these blocks, before that all of their pages. Where
-- they are not known, the bounds differ: a zone reserves a hundredth of its pages and a pageblock at most
-- (reserve_highatomic_pageblock()). Kernels without the counter nr_free_cma (before 3.7, d1ce749a0db1) subtract
-- neither, those before 4.4 (0aaa29a56e4f) have no HighAtomic.
--
-- column capture_id   ID    Capture.
-- column node_id      ID    NUMA node of the zone.
-- column zone_name    TEXT  Zone name.
-- column least_pages  PAGES At least so many of its free pages count.
-- column most_pages   PAGES At most so many count; the same where all is known.
-- column era          TEXT  Why there is nothing to subtract in a kernel of this age; NULL: its age is not known, or it
--     has both.
CREATE VIEW zone_usable AS
WITH counted AS (
	/* A whole /proc/zoneinfo without the counter is of a kernel before 3.7, which has none. */
	SELECT s.capture_id, s.node_id, s.zone_name,
	       CASE WHEN count(*) FILTER (WHERE s.name = 'nr_free_cma') > 0
		   THEN max(s.value) FILTER (WHERE s.name = 'nr_free_cma')
		    WHEN EXISTS (SELECT 1 FROM load l WHERE l.capture_id = s.capture_id
			AND l.collector = 'proc/zoneinfo'
				   AND l.status = 'complete') THEN 0 END AS value
	FROM zone_stat s
	GROUP BY s.capture_id, s.node_id, s.zone_name
), blocks AS (
	SELECT capture_id, node_id, zone_name, max(block_pages) AS block_pages,
	       /* Pages of all blocks of the type; none where there is no such block. */
	       CASE WHEN count(blocks) < count(*) THEN NULL
		   WHEN total(blocks) FILTER (WHERE migratetype = 'HighAtomic') = 0 THEN 0
		    ELSE sum(blocks * block_pages) FILTER (WHERE migratetype = 'HighAtomic') END AS highatomic,
	       CASE WHEN count(blocks) < count(*) THEN NULL
		   WHEN total(blocks) FILTER (WHERE migratetype = 'CMA') = 0 THEN 0
		    ELSE sum(blocks * block_pages) FILTER (WHERE migratetype = 'CMA') END AS cma
	FROM pageblock_count
	GROUP BY capture_id, node_id, zone_name
), ages AS (
	SELECT c.capture_id,
	       /* prev_priority was in /proc/zoneinfo up to 2.6.35 (25edde033291). */
	       EXISTS (SELECT 1 FROM zone_stat s WHERE s.capture_id = c.capture_id AND s.name = 'prev_priority')
		OR EXISTS (SELECT 1 FROM counted d WHERE d.capture_id = c.capture_id AND d.value = 0
			     AND NOT EXISTS (SELECT 1 FROM zone_stat s WHERE s.capture_id = c.capture_id
				 AND s.name = 'nr_free_cma'))
		OR EXISTS (SELECT 1 FROM load l JOIN vmstat v ON v.capture_id = l.capture_id
			   WHERE l.capture_id = c.capture_id AND l.collector = 'proc/vmstat' AND l.status = 'complete'
			   GROUP BY l.capture_id
			   HAVING count(*) FILTER (WHERE v.name = 'nr_free_cma') = 0
			       AND count(*) FILTER (WHERE v.name IN ('nr_dirty', 'pgfault')) = 2)
		OR coalesce(c.release < 3007, 0) AS before_cma,
	       coalesce(c.release < 4004, 0) AS before_highatomic
	FROM (SELECT capture_id, CAST(kernel_release AS INTEGER) * 1000
		     + CAST(substr(kernel_release, instr(kernel_release, '.') + 1) AS INTEGER) AS release
	      FROM capture) c
), rules AS (
	SELECT c.capture_id,
	       a.before_cma, a.before_cma OR a.before_highatomic AS before_highatomic,
	       /* A pageblock is a huge page, or of the largest order, which is 10 where pages are of 4 kB. */
	       iif(c.page_bytes = 4096 AND c.arch IN ('x86_64', 'aarch64', 'arm64', 'riscv64'), 1024,
		   8192) AS block_pages,
	       /* A kernel without the migrate type has no such pages; up to 4.3 Reserve was in the place of
	          HighAtomic. */
	       (SELECT iif(count(*) = 0, NULL, sum(m.name = 'CMA') > 0) FROM migratetype m
		   WHERE m.capture_id = c.capture_id) AS has_cma,
	       (SELECT iif(count(*) = 0, NULL, sum(m.name = 'HighAtomic') > 0) FROM migratetype m
		   WHERE m.capture_id = c.capture_id) AS has_highatomic,
	       EXISTS (SELECT 1 FROM layout l WHERE l.capture_id = c.capture_id AND l.type = 'zone'
			 AND l.field = 'nr_free_highatomic' AND l.chosen IS NOT NULL) AS counts_free,
	       (SELECT max(m.value_kb) * 1024 / c.page_bytes FROM meminfo m WHERE m.capture_id = c.capture_id
		   AND m.name = 'CmaFree') AS free_cma,
	       (SELECT max(m.value_kb) FROM meminfo m WHERE m.capture_id = c.capture_id
		   AND m.name = 'CmaTotal') AS total_cma,
	       (SELECT max(v.value) FROM vmstat v WHERE v.capture_id = c.capture_id
		   AND v.name = 'nr_free_cma') AS all_cma
	FROM capture c
	JOIN ages a ON a.capture_id = c.capture_id
), parts AS (
	SELECT z.capture_id, z.node_id, z.zone_name, z.free_pages,
	       CASE WHEN s.value >= 0 THEN s.value
		    WHEN r.before_cma OR r.has_cma = 0 OR r.total_cma = 0 OR z.cma_pages = 0
			OR b.cma = 0 THEN 0 END AS cma,
	       max(0, min(z.free_pages, coalesce(r.free_cma, z.free_pages), coalesce(r.all_cma, z.free_pages),
			  coalesce(b.cma, z.free_pages))) AS most_cma,
	       CASE WHEN r.before_highatomic OR r.has_highatomic = 0 THEN 0
		    WHEN z.free_highatomic_pages >= 0 THEN z.free_highatomic_pages
		    WHEN NOT r.counts_free AND z.reserved_highatomic_pages >= 0 THEN z.reserved_highatomic_pages
		    WHEN b.highatomic = 0 THEN 0 END AS highatomic,
	       max(0, min(z.free_pages, coalesce(z.reserved_highatomic_pages, b.highatomic,
						 z.managed_pages / 100 + 2 * coalesce(b.block_pages, r.block_pages),
						     z.free_pages))) AS most_highatomic,
	       CASE WHEN r.before_cma THEN 'a kernel before 3.7 keeps no free pages of CMA and HighAtomic apart'
		    WHEN r.before_highatomic THEN 'a kernel before 4.4 has no HighAtomic blocks' END AS era
	FROM zone z
	JOIN rules r ON r.capture_id = z.capture_id
	LEFT JOIN counted s ON s.capture_id = z.capture_id AND s.node_id = z.node_id AND s.zone_name = z.zone_name
	LEFT JOIN blocks b ON b.capture_id = z.capture_id AND b.node_id = z.node_id AND b.zone_name = z.zone_name
)
/* What may be of either is no more than what is free. */
SELECT capture_id, node_id, zone_name,
       max(0, free_pages - coalesce(cma, most_cma) - coalesce(highatomic, most_highatomic)) AS least_pages,
       max(0, free_pages - coalesce(cma, 0) - coalesce(highatomic, 0)) AS most_pages, era
FROM parts;
