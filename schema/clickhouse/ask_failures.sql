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
FROM (SELECT kind, page_order, reason_kind, count() AS machines, sum(n) AS times, min(reason) AS example, what
      FROM (SELECT machine_key, kind, page_order, reason_kind, n, reason,
		   concat(assumeNotNull(kind), ' ', toString(ifNull(page_order, -1)), ' ',
		          assumeNotNull(reason_kind)) AS what
	    FROM (SELECT boot_key, kind, page_order, reason_kind, sum(times) AS n, min(reason) AS reason
		  FROM kmemdb.fleet_failure
		  GROUP BY boot_key, kind, page_order, reason_kind)
	    ANY LEFT JOIN (SELECT boot_key, machine_key, place FROM kmemdb.fleet_machine) USING boot_key
	    ORDER BY n DESC, place
	    LIMIT 1 BY machine_key, kind, page_order, reason_kind)
      GROUP BY kind, page_order, reason_kind, what)
ANY LEFT JOIN (
	SELECT what, who
	FROM (SELECT what, who, sum(n) AS whole
	      FROM (SELECT boot_key, what, who, sum(times) AS n
		    FROM (SELECT boot_key, who, times,
				 concat(assumeNotNull(kind), ' ', toString(ifNull(page_order, -1)), ' ',
				        assumeNotNull(reason_kind)) AS what
			  FROM kmemdb.fleet_failure
			  WHERE isNotNull(who))
		    GROUP BY boot_key, what, who)
	      ANY INNER JOIN (
		      SELECT boot_key, what
		      FROM (SELECT boot_key, what, sum(times) AS most
			    FROM (SELECT boot_key, times,
					 concat(assumeNotNull(kind), ' ', toString(ifNull(page_order, -1)), ' ',
					        assumeNotNull(reason_kind)) AS what
				  FROM kmemdb.fleet_failure)
			    GROUP BY boot_key, what)
		      ANY LEFT JOIN (SELECT boot_key, machine_key, place FROM kmemdb.fleet_machine) USING boot_key
		      ORDER BY most DESC, place
		      LIMIT 1 BY machine_key, what) USING boot_key, what
	      GROUP BY what, who)
	ORDER BY whole DESC, who
	LIMIT 1 BY what) USING what
ORDER BY machines DESC, times DESC, kind, isNotNull(page_order), page_order, reason_kind;
