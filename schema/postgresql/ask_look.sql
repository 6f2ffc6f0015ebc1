-- SPDX-License-Identifier: GPL-2.0-or-later
-- ask_look: Which machines should be looked at first, and why?
--
-- column place     COUNT Place.
-- column machine   TEXT  Host; where it is not known, the input.
-- column kernel    TEXT  Kernel release.
-- column points    REAL  Weight of the reasons: fleet_look.points.
-- column why       TEXT  The reasons, the heaviest first.
-- column case_file TEXT  Its case, with the boot in it where it has several.
SELECT l.place, coalesce(l.host, l.path) AS machine, l.kernel, l.points, l.why,
       b.case_file || CASE WHEN (SELECT count(*) FROM fleet_boot o WHERE o.case_file = b.case_file) > 1 THEN ' --boot '
	   || b.case_boot ELSE '' END AS case_file
FROM fleet_look l
JOIN fleet_boot b ON b.boot_key = l.boot_key
ORDER BY l.place;
