-- SPDX-License-Identifier: GPL-2.0-or-later
-- What CPUs keep for themselves of a zone's counters: mm/vmstat.c calculate_normal_threshold(), 2 * fls(CPUs) *
-- (1 + fls(memory in units of 128 MiB)), at most 125, for each CPU. That of a node is the largest of its zones.
CREATE TEMP TABLE power AS
WITH RECURSIVE p(n, of) AS (SELECT 1, 1 UNION ALL SELECT n + 1, of * 2 FROM p WHERE n < 48)
SELECT n, of FROM p;
CREATE TEMP TABLE cpus AS
SELECT w.capture_id, z.node_id, z.zone_name, p.cpus, p.least_batch, p.batch, p.high,
       /* Since 6.7 a list grows with its use, all of a zone's up to an eighth of its pages (51a755c56dc0;
	  zone_highsize() in mm/page_alloc.c), which the file says since 6.13. */
       max(p.high, coalesce(p.high_max, iif(w.release >= 6007, min(z.managed_pages, 1 << 40) / 8, 0))) AS most,
       min(125, 2 * coalesce((SELECT max(n) FROM power WHERE of <= p.cpus), 0)
		  * (1 + coalesce((SELECT max(n) FROM power
		      WHERE of <= z.managed_pages * coalesce(w.page_kb, 4) / 131072), 0))) AS threshold
FROM main._zone z
CROSS JOIN wanted w ON w.capture_id BETWEEN z.first_capture AND z.last_capture
JOIN (SELECT w.capture_id, p.node_id, p.zone_name, min(count(*), 1 << 16) AS cpus, min(p.batch) AS least_batch,
    min(max(p.batch), 1 << 20) AS batch,
	     min(total(max(min(p.high, 1 << 30), 0)), 1 << 40) AS high,
	     iif(count(*) = count(p.high_max), min(total(max(min(p.high_max, 1 << 30), 0)), 1 << 40), NULL) AS high_max
      FROM main._pcp p CROSS JOIN wanted w ON w.capture_id BETWEEN p.first_capture AND p.last_capture
      GROUP BY w.capture_id, p.node_id, p.zone_name) p
     ON p.capture_id = w.capture_id AND p.node_id = z.node_id AND p.zone_name = z.zone_name
GROUP BY w.capture_id, z.node_id, z.zone_name;
CREATE INDEX cpus_of ON cpus(capture_id, node_id, zone_name);
CREATE TEMP TABLE node_slack AS
SELECT capture_id, node_id, sum(cpus * threshold) + max(cpus * threshold) AS pages FROM cpus
    GROUP BY capture_id, node_id;
CREATE INDEX node_slack_of ON node_slack(capture_id, node_id);
