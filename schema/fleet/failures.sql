-- SPDX-License-Identifier: GPL-2.0-or-later
-- failures: Which kills and failed allocations do the logs of the fleet report?
--
-- shows coverage itself
-- limit top 30 Most rows to list.
--
-- section failures: Kills and failures, by what was short
-- empty: no log reports any
-- column kind        TEXT  oom, or the kind of the failed allocation.
-- column page_order  ORDER Order of the request.
-- column reason_kind TEXT  What was short.
-- column machines    COUNT Machines that report it.
-- column times       COUNT How often in all.
-- column who         TEXT  Whom it met most often.
-- column example     TEXT  Why, of one of them.
WITH each AS ( /* what the dump and the log of a machine both report is counted once */
	SELECT * FROM (
		SELECT m.machine, f.boot, f.kind, f.page_order, f.reason_kind, sum(f.times) AS times,
		       min(f.reason) AS reason,
		       row_number() OVER (PARTITION BY m.machine, f.kind, f.page_order, f.reason_kind
					  ORDER BY sum(f.times) DESC, m.place) AS pick
		FROM fleet_failure f
		JOIN fleet_machine m ON m.boot = f.boot
		GROUP BY m.machine, m.place, f.boot, f.kind, f.page_order, f.reason_kind)
	WHERE pick = 1
)
SELECT kind, page_order, reason_kind, count(*) AS machines, sum(times) AS times,
       (SELECT w.who FROM fleet_failure w
	JOIN each x ON x.boot = w.boot AND x.kind = w.kind AND x.page_order IS w.page_order
	    AND x.reason_kind = w.reason_kind
	WHERE w.kind = e.kind AND w.page_order IS e.page_order AND w.reason_kind = e.reason_kind AND w.who IS NOT NULL
	GROUP BY w.who ORDER BY sum(w.times) DESC, w.who LIMIT 1) AS who,
       min(reason) AS example
FROM each e
GROUP BY kind, page_order, reason_kind
ORDER BY machines DESC, times DESC, kind, page_order, reason_kind
LIMIT :top;
