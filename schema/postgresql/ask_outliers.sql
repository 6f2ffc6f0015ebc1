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
SELECT coalesce(host, path) AS machine, kernel, metric, bytes, percent, median_percent, mad_percent, peers, score
FROM fleet_outlier
ORDER BY score DESC, boot_key, metric;
