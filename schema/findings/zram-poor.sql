-- SPDX-License-Identifier: GPL-2.0-or-later
-- zram-poor: Swapping to zram gains little
--
-- Means: Pages that hardly compress take nearly as much memory as before, and cost CPU time.
-- Do: Look at who is swapped out (kmemdb ask CASE swap): encrypted or compressed data does not shrink. Use a swap
--   area on a disk, or a backing device for zram.
-- Threshold: A zram device holds 1 % of MemTotal or more and saves less than a third of the size of the stored
--   pages. Measured on guests with lzo-rle or lz4: it holds 38 to 40 % of that size on 6.1, 50 to 54 % on 6.12 and
--   7.3.
-- Kernels: mm_stat of a zram device since 4.1 (4f2109f60881).
-- Needs: meminfo
-- Ask: swap
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total
	FROM kernel_meminfo WHERE capture_id = :capture
), z AS (
	SELECT coalesce(z.name, 'zram') AS name, 1.0 * (z.stored_pages - z.same_pages) * c.page_bytes / 1024 AS stored,
	       1.0 * z.pool_pages * c.page_bytes / 1024 AS held
	FROM zram_device z JOIN capture c ON c.capture_id = z.capture_id WHERE z.capture_id = :capture
)
SELECT name AS subject, iif(bad IS NULL, NULL, 'warning') AS severity,
       iif(bad IS NULL, 'what the device stores and holds, or MemTotal, is not known',
	   printf('%.1f MiB of memory hold %.1f MiB of swapped pages', held / 1024, stored / 1024)) AS says,
       CAST(held * 1024 AS INTEGER) AS bytes
FROM (
	SELECT *, held * 100 >= m.total AND stored > 0 AND held * 3 > stored * 2 AS bad
	FROM z CROSS JOIN m
)
WHERE bad IS NOT 0;
