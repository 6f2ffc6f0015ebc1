-- SPDX-License-Identifier: GPL-2.0-or-later
-- ask_outliers: Which machines have more of something than others with the same kernel?
--
-- column machine        TEXT  Host; where it is not known, the input.
-- column kernel         TEXT  Kernel release.
-- column metric         TEXT  What: a field of meminfo, a class of pages, a slab cache.
-- column bytes          BYTES How much.
-- column percent        REAL  Of its memory.
-- column median_percent REAL  Median of the machines with this kernel.
-- column mad_percent    REAL  Median distance from it.
-- column peers          COUNT How many machines have a value.
-- column score          REAL  Distance in units of the spread.
SELECT coalesce(b.host, b.path) AS machine, o.kernel, o.metric, o.bytes, o.percent, o.median_percent, o.mad_percent,
       o.peers, o.score
FROM fleet_outlier o
JOIN fleet_machine m ON m.boot_key = o.boot_key
JOIN fleet_boot b ON b.boot_key = m.machine_key
ORDER BY o.score DESC, o.boot_key, o.metric;
