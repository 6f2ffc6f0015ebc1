-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_failure: Which kills and failures does the log report?
--
-- column kind        TEXT  What failed.
-- column who         TEXT  Of whom.
-- column page_order  ORDER Order.
-- column reason_kind TEXT  What was short.
-- column times       COUNT How often.
-- column reason      TEXT  Why.
WITH reports AS ( /* a report that the capture has several times counts once */
	SELECT 1 AS place, 'oom' AS kind, coalesce(victim, outcome) AS who, page_order, reason_kind, reason, seq
	FROM oom_event WHERE capture_id = :capture
	UNION ALL
	SELECT 2, kind, coalesce(comm, 'cache ' || slab_cache), page_order, reason_kind, reason, seq
	FROM alloc_failure WHERE capture_id = :capture
)
SELECT kind, who, page_order, reason_kind, times, reason
FROM ( /* the reason is of the row that has the largest seq */
	SELECT kind, who, page_order, reason_kind, count(*) AS times, reason, max(seq)
	FROM reports JOIN log_report USING (place, seq)
	WHERE capture_id = :capture AND NOT again
	GROUP BY kind, who, page_order, reason_kind)
ORDER BY times DESC, kind, who, page_order, reason_kind
LIMIT 100;
