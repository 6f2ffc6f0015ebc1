-- SPDX-License-Identifier: GPL-2.0-or-later
-- log_finds: What did the kernel log report: how many OOM kills and failed allocations, whose, and for lack of what?
--
-- A report that a capture has several times (view log_report) counts once.
--
-- column capture_id ID    Capture.
-- column place      COUNT 1: OOM kills and panics instead of them (panic_on_oom), 2: failed allocations.
-- column what       TEXT  The same in words, with the number.
-- column n          COUNT How many.
-- column last_seq   ID    The last report.
-- column groups     TEXT  The process killed or the requester, and what was short; the three most frequent.
-- column question   TEXT  The question with the details.
CREATE VIEW log_finds AS
WITH reports AS (
	SELECT capture_id, 1 AS place, seq, coalesce(victim, outcome, 'victim not in the log') AS who, reason_kind,
	       victim_pid IS NULL AND coalesce(outcome, '') LIKE 'Kernel panic%' AS panic
	FROM oom_event
	UNION ALL
	SELECT capture_id, 2, seq, coalesce(comm, 'cache ' || slab_cache, 'unknown task'),
	       CASE WHEN kind IN ('page', reason_kind) THEN '' ELSE kind || ' ' END
		   || coalesce('order ' || page_order || ' ', '') || reason_kind, 0
	FROM alloc_failure
), counted AS (
	SELECT capture_id, place, who, reason_kind, count(*) AS n, sum(panic) AS panics, max(seq) AS last_seq,
	       row_number() OVER (PARTITION BY capture_id, place ORDER BY count(*) DESC, min(seq)) AS nth
	FROM reports JOIN log_report USING (capture_id, place, seq)
	WHERE NOT again
	GROUP BY capture_id, place, who, reason_kind
)
SELECT capture_id, place,
       CASE place WHEN 1 THEN
			iif(sum(n) > sum(panics), (sum(n) - sum(panics)) || iif(sum(n) - sum(panics) = 1, ' OOM kill',
			    ' OOM kills'), '')
			|| iif(sum(panics) BETWEEN 1 AND sum(n) - 1, ' and ', '')
			|| iif(sum(panics) > 0, sum(panics) || iif(sum(panics) = 1, ' OOM panic', ' OOM panics'), '')
		  ELSE sum(n) || iif(sum(n) = 1, ' allocation failure', ' allocation failures') END AS what,
       sum(n) AS n, max(last_seq) AS last_seq,
       group_concat(CASE WHEN nth <= 3 THEN iif(n > 1, n || ' x ', '') || who || ', ' || reason_kind
	   WHEN nth = 4 THEN '…' END, '; ')
	AS groups,
       CASE place WHEN 1 THEN 'oom' ELSE 'alloc-failures' END AS question
FROM (SELECT * FROM counted ORDER BY capture_id, place, nth)
GROUP BY capture_id, place;
