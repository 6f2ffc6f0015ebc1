-- SPDX-License-Identifier: GPL-2.0-or-later
-- swap-full: Swap is nearly full
--
-- Means: Pages that cannot be swapped out stay in memory: anonymous memory can then grow only at the cost of the page
--   cache, until an OOM kill.
-- Do: See who is swapped out (kmemdb ask CASE swap); find the process that grows, or add swap.
-- Threshold: Warning: 90 % of the swap areas are used, and MemAvailable is below 20 % of MemTotal; error: 98 %,
--   and MemAvailable below 5 %. A full swap area alone is no shortage. Measured on 15 guests with zram swap in use:
--   up to 98 % of it on 5.10 and 100 % on 6.1, with MemAvailable at 25 to 38 %, 76 % on 6.12, 55 % on 7.3;
--   MemAvailable is 18 % or more on all 24 guests.
-- Kernels: All since 3.14, which have MemAvailable.
-- Needs: meminfo
-- Ask: swap
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total,
	       max(value_kb * 1.0) FILTER (WHERE name = 'MemAvailable') AS avail,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SwapTotal') AS size,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SwapFree') AS free
	FROM kernel_meminfo WHERE capture_id = :capture
)
SELECT NULL AS subject, iif(bad IS NULL, NULL, iif(free * 50 <= size AND avail * 20 <= total, 'error',
    'warning')) AS severity,
       iif(bad IS NULL, 'SwapTotal, SwapFree or MemAvailable is not known',
	   printf('%.1f of %.1f MiB of swap are used (%.0f %%), and MemAvailable is %.1f %% of MemTotal',
	       (size - free) / 1024, size / 1024,
	      100 * (size - free) / size, 100 * avail / total)) AS says,
       CAST((size - free) * 1024 AS INTEGER) AS bytes
FROM (
	SELECT *, size > 0 AND free * 10 <= size AND avail * 5 <= total AS bad
	FROM m
)
WHERE bad IS NOT 0;
