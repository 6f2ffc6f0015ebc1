-- SPDX-License-Identifier: GPL-2.0-or-later
-- look: Which machines should be looked at first, and why?
--
-- How to read:
--   A machine here is one boot of it, however many inputs are of it (table fleet_machine). The score counts errors
--   and warnings among its findings (rare ones up to twice as much as those that all machines have), values far from
--   those of other machines with the same kernel (outliers), and groups of leaked memory. The case named in table
--   fleet_boot has everything that is known about a machine.
--
-- wrong: SELECT count(*) FROM fleet_finding WHERE severity = 'error'
-- shows coverage itself
-- limit top 10 Most rows to list.
--
-- section look: The machines to look at first
-- empty: nothing was found on any machine
-- column place     COUNT  Place.
-- column machine   TEXT   Host; where it is not known, the input: its dump, before captured files and a log.
-- column kernel    TEXT   Kernel release.
-- column points    REAL.1 Weight of the reasons (kmemdb query, doc_column of fleet_look.points).
-- column why       TEXT   The reasons, the heaviest first.
-- column case_file TEXT   Its case in the folder of the fleet, with the boot in it where it has several.
SELECT l.place, coalesce(l.host, l.path) AS machine, l.kernel, l.points, l.why,
       b.case_file || iif((SELECT count(*) FROM fleet_boot o WHERE o.case_file = b.case_file) > 1,
	   printf(' --boot %d', b.case_boot), '') AS case_file
FROM fleet_look l
JOIN fleet_boot b ON b.boot = l.boot
ORDER BY l.place
LIMIT :top;
