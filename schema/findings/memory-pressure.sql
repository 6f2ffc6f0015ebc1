-- SPDX-License-Identifier: GPL-2.0-or-later
-- memory-pressure: Tasks wait for memory much of the time
--
-- Means: Pressure stall information counts the time in which tasks waited for reclaim, for refaults or for swap.
--   When all of them wait (full), the machine does little else: it thrashes.
-- Do: Find what is too large for the machine (kmemdb ask CASE processes, cgroups), and check whether pages that were
--   just reclaimed are read again (workingset_refault in kmemdb ask CASE timeline).
-- Threshold: Warning: some >= 20 % over 60 s; error: full >= 20 % over 60 s. systemd-oomd kills at 60 % (its default
--   DefaultMemoryPressureLimit).
-- Kernels: Snapshots since 4.20 with CONFIG_PSI (eb414681d5a0), and psi=1 on the command line where
--   CONFIG_PSI_DEFAULT_DISABLED is set. Not of a dump.
-- Needs: pressure
-- Ask: watermarks
WITH p AS (
	SELECT max(avg60) FILTER (WHERE kind = 'some') AS some, max(avg60) FILTER (WHERE kind = 'full') AS whole
	FROM pressure WHERE capture_id = :capture
)
SELECT NULL AS subject, iif(bad IS NULL, NULL, iif(whole >= 20, 'error', 'warning')) AS severity,
       iif(bad IS NULL, 'the averages of the last minute are not known',
	   'in ' || round(max(some, coalesce(whole, some))) || ' % of the last minute some task waited for memory'
	       || coalesce(', in ' || round(whole) || ' % all of them', '')) AS says,
       NULL AS bytes
FROM (
	SELECT *, some >= 20 OR whole >= 20 AS bad
	FROM p
)
WHERE bad IS NOT 0;
