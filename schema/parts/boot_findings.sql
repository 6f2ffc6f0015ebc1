-- SPDX-License-Identifier: GPL-2.0-or-later
WITH asked AS (
	SELECT * FROM capture WHERE capture_id = :capture
), captures AS ( /* of the boot: the one asked about, and the newest of the other kinds */
	SELECT k.capture_id, k.kind, k.error_findings IS NOT NULL AS judged,
	       row_number() OVER (PARTITION BY k.kind ORDER BY k.capture_id = a.capture_id DESC, k.place DESC) AS nth
	FROM asked a JOIN capture k ON k.boot = a.boot
), unjudged AS MATERIALIZED ( /* rules that a capture could not judge */
	SELECT c.kind, c.nth, f.rule FROM captures c JOIN finding f ON f.capture_id = c.capture_id
	    WHERE f.severity = 'unknown'
), could AS MATERIALIZED ( /* of these, the newest capture that could */
	SELECT x.rule, x.kind, (SELECT min(c.nth) FROM captures c
				WHERE c.kind = x.kind AND c.judged
				  AND NOT EXISTS (SELECT 1 FROM unjudged n WHERE n.kind = c.kind AND n.nth = c.nth
				      AND n.rule = x.rule)) AS nth
	FROM unjudged x WHERE x.nth = 1 GROUP BY x.rule, x.kind
), f AS MATERIALIZED ( /* what several captures say of the same subject is said once */
	SELECT * FROM (
		SELECT f.*, CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 WHEN 'notice' THEN 2 END AS place,
		       dense_rank() OVER (PARTITION BY f.rule, f.subject, f.severity = 'unknown'
					       ORDER BY CASE c.kind WHEN 'vmcore' THEN 0 WHEN 'proc' THEN 1
						   ELSE 2 END) AS said_rank
		FROM captures c JOIN finding f ON f.capture_id = c.capture_id
		WHERE c.nth = coalesce((SELECT u.nth FROM could u WHERE u.rule = f.rule AND u.kind = c.kind), 1))
	WHERE said_rank = 1
)
