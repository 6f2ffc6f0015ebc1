-- SPDX-License-Identifier: GPL-2.0-or-later
-- ask_failures: Which kills and failed allocations do the logs of the fleet report?
--
-- column kind        TEXT  oom, or the kind of the failed allocation.
-- column page_order  ORDER Order of the request.
-- column reason_kind TEXT  What was short.
-- column machines    COUNT Machines that report it.
-- column times       COUNT How often in all.
-- column who         TEXT  Whom it met most often.
-- column example     TEXT  Why, of one of them.
SELECT kind, page_order, reason_kind, machines, times, who, example
FROM (SELECT kind, page_order, reason_kind, uniqExact(boot_key) AS machines, sum(times) AS times,
    min(reason) AS example,
	     concat(assumeNotNull(kind), ' ', toString(ifNull(page_order, -1)), ' ', assumeNotNull(reason_kind)) AS what
      FROM kmemdb.fleet_failure
      GROUP BY kind, page_order, reason_kind)
ANY LEFT JOIN (SELECT what, who
	       FROM (SELECT concat(assumeNotNull(kind), ' ', toString(ifNull(page_order, -1)), ' ',
		   assumeNotNull(reason_kind)) AS what, who, sum(times) AS n
		     FROM kmemdb.fleet_failure
		     WHERE isNotNull(who)
		     GROUP BY kind, page_order, reason_kind, who)
	       ORDER BY n DESC, who
	       LIMIT 1 BY what) USING what
ORDER BY machines DESC, times DESC, kind, isNotNull(page_order), page_order, reason_kind;
