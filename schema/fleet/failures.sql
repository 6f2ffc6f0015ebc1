-- SPDX-License-Identifier: GPL-2.0-or-later
-- failures: Which kills and failed allocations do the logs of the fleet report?
--
-- tells coverage itself
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
SELECT kind, page_order, reason_kind, count(DISTINCT boot) AS machines, sum(times) AS times,
       (SELECT who FROM fleet_failure w WHERE w.kind = f.kind AND w.page_order IS f.page_order
	   AND w.reason_kind = f.reason_kind AND who IS NOT NULL
	GROUP BY who ORDER BY sum(times) DESC, who LIMIT 1) AS who,
       min(reason) AS example
FROM fleet_failure f
GROUP BY kind, page_order, reason_kind
ORDER BY machines DESC, times DESC, kind, page_order, reason_kind
LIMIT :top;
