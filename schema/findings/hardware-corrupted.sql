-- SPDX-License-Identifier: GPL-2.0-or-later
-- hardware-corrupted: Pages were taken out of use after memory errors
--
-- Means: The hardware reported errors that it could not correct, and the kernel poisoned the pages.
-- Do: Replace the memory module; edac and mcelog name it.
-- Threshold: HardwareCorrupted is not 0.
-- Kernels: All with CONFIG_MEMORY_FAILURE; without it the kernel takes no page out of use.
-- Needs: meminfo
-- Ask: memory
WITH m AS MATERIALIZED (
	SELECT max(value_kb * 1.0) FILTER (WHERE name = 'HardwareCorrupted') AS kb
	FROM kernel_meminfo WHERE capture_id = :capture
)
SELECT NULL AS subject, iif(bad IS NULL, NULL, 'error') AS severity,
       iif(bad IS NULL, 'HardwareCorrupted is not known',
	   printf('%d kB are poisoned after memory errors', kb)) AS says,
       CAST(kb * 1024 AS INTEGER) AS bytes
FROM (
	SELECT *, iif(EXISTS (SELECT 1 FROM kernel_meminfo WHERE capture_id = :capture AND name = 'HardwareCorrupted'),
	    kb > 0, 0) AS bad
	FROM m
)
WHERE bad IS NOT 0;
