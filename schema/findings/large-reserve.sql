-- SPDX-License-Identifier: GPL-2.0-or-later
-- large-reserve: A large part of memory is kept free and nobody may use it
--
-- Means: Ordinary requests stop at the watermark min. The memory below it counts as free, yet OOM kills happen with
--   that much memory free.
-- Do: Unless somebody chose it, set vm.min_free_kbytes back to what the kernel computes at boot: 4 * sqrt(low memory in
--   kB), and more with transparent huge pages. Look for it in /etc/sysctl.conf, /etc/sysctl.d and tuned profiles.
-- Threshold: The watermarks min add up to more than 6 % of the managed memory: the kernel itself sets at most 5 %
--   (set_recommended_min_free_kbytes() in mm/khugepaged.c).
-- Kernels: All; since 5.0 without the boost of the watermarks (1c30844d2dfe).
-- Needs: zone
-- Ask: watermarks
SELECT NULL AS subject, iif(bad IS NULL, NULL, 'warning') AS severity,
       iif(bad IS NULL, 'a watermark or the size of a zone is not known',
	   printf('the watermarks min add up to %.1f %% of memory', 100.0 * min / managed)
	|| coalesce(' (' || round(min * page_bytes / 1048576, 1) || ' MiB)', '')) AS says,
       CAST(min * page_bytes AS INTEGER) AS bytes
FROM (
	SELECT *, iif(known, min > managed * 0.06, NULL) AS bad
	FROM (SELECT sum(1.0 * (z.min_pages - coalesce(z.boost_pages, 0))) AS min,
	    sum(1.0 * z.managed_pages) AS managed, count(*) = count(z.min_pages) AS known,
	     c.page_bytes
      FROM zone z JOIN capture c ON c.capture_id = z.capture_id WHERE z.capture_id = :capture)
)
WHERE bad IS NOT 0;
