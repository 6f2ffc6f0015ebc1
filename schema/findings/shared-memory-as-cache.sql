-- SPDX-License-Identifier: GPL-2.0-or-later
-- shared-memory-as-cache: Shared memory and tmpfs are a large part of what looks like cache
--
-- Means: free(1) and Cached count tmpfs, /dev/shm and shared mappings as cache, but they can only be swapped out,
--   never dropped.
-- Do: See the files (kmemdb ask CASE files); limit tmpfs by its size= option, remove what is left behind in
--   /dev/shm (ipcs, ls -l /dev/shm).
-- Threshold: Shmem is 25 % of MemTotal or more: a warning if swap has no room for it, else a notice. Measured on
--   24 guests with files in tmpfs, median and maximum: 5.10 7.2 and 8.5 %, 6.1 9.1 and 15.6 %, 6.12 3.2 and 16.6 %,
--   7.3 12.5 and 16.2 %.
-- Kernels: All.
-- Needs: meminfo
-- Ask: files
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'MemTotal') AS total,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Shmem') AS kb,
	       max(value_kb * 1.0) FILTER (WHERE name = 'SwapFree') AS swap
	FROM kernel_meminfo WHERE capture_id = :capture
)
SELECT NULL AS subject, iif(bad IS NULL, NULL, CASE WHEN swap >= kb THEN 'notice' WHEN swap IS NULL THEN 'notice'
    ELSE 'warning' END) AS severity,
       iif(bad IS NULL, 'MemTotal or Shmem is not known',
	   printf('%.1f MiB (%.1f %% of MemTotal) of Cached are shared memory or tmpfs', kb / 1024, 100 * kb / total)
	|| CASE WHEN swap < kb THEN printf('; %.1f MiB of swap are free for it', swap / 1024) ELSE '' END) AS says,
       CAST(kb * 1024 AS INTEGER) AS bytes
FROM (
	SELECT *, kb * 4 >= total AS bad
	FROM m
)
WHERE bad IS NOT 0;
