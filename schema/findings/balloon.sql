-- SPDX-License-Identifier: GPL-2.0-or-later
-- balloon: A balloon driver has taken memory from the guest
--
-- Means: The hypervisor took the memory back: the guest sees it as used, or as missing from MemTotal, and no process
--   holds it.
-- Do: Look at the host: it is short of memory, or the guest's target is set too low.
-- Threshold: Balloon pages are 5 % of memory or more (page class balloon, Balloon in /proc/meminfo, or
--   balloon_inflate less balloon_deflate in /proc/vmstat); warning: 25 %. Measured on 24 guests of 5.10 to 7.3: 0
--   without a balloon; 86 % where the host took 212 of 512 MiB.
-- Kernels: balloon_inflate in /proc/vmstat since 3.18 with CONFIG_MEMORY_BALLOON (09316c09dde3), Balloon in
--   /proc/meminfo since 6.17; a dump shows the pages by their type. A driver that counts nothing is not seen.
-- Needs: meminfo
-- Ask: memory
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Balloon') AS balloon
	FROM kernel_meminfo WHERE capture_id = :capture
), b AS (
	SELECT m.total, coalesce(
		(SELECT 1.0 * pages * c.page_bytes / 1024 FROM page_class k WHERE k.capture_id = :capture
		    AND k.class = 'balloon'), m.balloon,
		(SELECT 1.0 * (max(value) FILTER (WHERE name = 'balloon_inflate')
		    - max(value) FILTER (WHERE name = 'balloon_deflate')) * c.page_bytes / 1024
		 FROM vmstat WHERE capture_id = :capture)) AS kb
	FROM m JOIN capture c ON c.capture_id = :capture
)
SELECT NULL AS subject, iif(bad IS NULL, NULL, iif(kb * 4 >= total, 'warning', 'notice')) AS severity,
       iif(bad IS NULL, 'the capture does not count balloon pages',
	   printf('the balloon holds %.1f MiB, against a MemTotal of %.1f MiB', kb / 1024, total / 1024)) AS says,
       CAST(kb * 1024 AS INTEGER) AS bytes
FROM (
	SELECT *, kb * 20 >= total AS bad
	FROM b
)
WHERE bad IS NOT 0;
