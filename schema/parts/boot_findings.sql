-- SPDX-License-Identifier: GPL-2.0-or-later
WITH asked AS (
	SELECT * FROM capture WHERE capture_id = :capture
), captures AS ( /* of the boot: the one asked about, and the newest of the other kinds */
	SELECT k.capture_id, k.kind, row_number() OVER (PARTITION BY k.kind ORDER BY k.capture_id = a.capture_id DESC, k.place DESC) AS nth
	FROM asked a JOIN capture k ON k.boot = a.boot
), f AS MATERIALIZED ( /* what several captures say of the same subject is said once */
	SELECT * FROM (
		SELECT f.*, CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 WHEN 'notice' THEN 2 END AS place,
		       dense_rank() OVER (PARTITION BY f.rule, f.subject, f.severity = 'unknown'
					       ORDER BY CASE c.kind WHEN 'vmcore' THEN 0 WHEN 'proc' THEN 1 ELSE 2 END) AS told
		FROM captures c JOIN finding f ON f.capture_id = c.capture_id
		WHERE c.nth = 1)
	WHERE told = 1
)
