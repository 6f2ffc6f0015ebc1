-- SPDX-License-Identifier: GPL-2.0-or-later
-- offline-memory: Memory is present but offline
--
-- Means: Sections were taken offline, or plugged in and never brought online: nothing can use them.
-- Do: Bring them online (/sys/devices/system/memory/memoryN/state), or set auto_online_blocks.
-- Threshold: Pages of class offline are 1 % of RAM or more; only a dump has this. Measured on 24 guests of 5.10 to
--   7.3: 0.
-- Kernels: Dumps of 4.18 and later; pages of a section that was never brought online are known since 5.1
--   (PG_offline, ca215086b14b).
-- Needs: page_class
-- Ask: memory-map
WITH k AS (
	SELECT max(pages) FILTER (WHERE class = 'offline') AS offline,
	    sum(1.0 * pages) FILTER (WHERE class IS NOT 'absent') AS ram
	FROM page_class WHERE capture_id = :capture
)
SELECT NULL AS subject, iif(bad IS NULL, NULL, 'notice') AS severity,
       CASE WHEN bad IS NULL
	   AND kind = 'vmcore' THEN 'not every struct page could be read: which pages are offline is not known'
	    WHEN bad IS NULL THEN 'only a dump shows which pages are offline' ELSE
	   printf('%d pages (%.1f %% of RAM) are offline', offline, 100.0 * offline / ram) END AS says,
       offline * page_bytes AS bytes
FROM (
	SELECT *, iif(c.kind = 'vmcore', offline * 100.0 >= ram, NULL) AS bad
	FROM k JOIN capture c ON c.capture_id = :capture
)
WHERE bad IS NOT 0;
