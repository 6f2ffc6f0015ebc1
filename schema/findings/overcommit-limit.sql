-- SPDX-License-Identifier: GPL-2.0-or-later
-- overcommit-limit: Committed memory is near the overcommit limit
--
-- Means: With vm.overcommit_memory = 2 the kernel refuses mappings beyond CommitLimit, however much memory is free:
--   malloc() and fork() fail.
-- Do: Raise vm.overcommit_ratio or vm.overcommit_kbytes, add swap, or use the heuristic (vm.overcommit_memory =
--   0).
-- Threshold: vm.overcommit_memory is 2, and Committed_AS is 95 % of CommitLimit or more (__vm_enough_memory() in
--   mm/util.c).
-- Kernels: All.
-- Needs: sysctl, meminfo
-- Ask: tunables
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'CommitLimit') AS most,
	       max(value_kb * 1.0) FILTER (WHERE name = 'Committed_AS') AS kb
	FROM kernel_meminfo WHERE capture_id = :capture
)
SELECT NULL AS subject, iif(bad IS NULL, NULL, 'error') AS severity,
       iif(bad IS NULL, 'CommitLimit or Committed_AS is not known',
	   printf('%.1f MiB are committed of at most %.1f MiB, and vm.overcommit_memory is 2', kb / 1024,
	       most / 1024)) AS says,
       CAST(kb * 1024 AS INTEGER) AS bytes
FROM (
	SELECT *, kb * 100 >= most * 95 AND EXISTS (SELECT 1 FROM sysctl WHERE capture_id = :capture
	    AND name = 'vm.overcommit_memory' AND value = '2') AS bad
	FROM m
)
WHERE bad IS NOT 0;
