-- SPDX-License-Identifier: GPL-2.0-or-later
ends AS MATERIALIZED (
	SELECT f.capture_id AS a, l.capture_id AS b,
	       /* NULL unless every capture from the first to the last is of the same kind and host. */
	       CASE WHEN (SELECT count(*) FROM capture k
			  WHERE k.kind = l.kind AND k.hostname IS l.hostname
			    AND k.capture_id BETWEEN f.capture_id AND l.capture_id) = l.capture_id - f.capture_id + 1
		    THEN nullif(l.capture_id - f.capture_id, 0) END AS steps,
	       min(max(l.page_bytes, 0), 1 << 20) AS page_bytes,
	       nullif(CASE WHEN l.uptime_s > f.uptime_s
			    AND coalesce(l.captured_at - f.captured_at <= l.uptime_s + 2, 1)
			   THEN l.uptime_s - f.uptime_s
			   ELSE max(l.captured_at - f.captured_at, 0) END, 0) / 3600.0 AS hours
	FROM capture l
	JOIN capture f ON f.capture_id = coalesce(:from, (SELECT min(k.capture_id) FROM capture k
							  WHERE k.kind = l.kind AND k.hostname IS l.hostname))
	WHERE l.capture_id = coalesce(:to, :capture)
)
