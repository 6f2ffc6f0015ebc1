-- SPDX-License-Identifier: GPL-2.0-or-later
pair AS MATERIALIZED (
	/* The first of the same boot; where the last is alone in its boot, the first of which nothing says that its
	   boot is another. */
	SELECT coalesce(w.first, (SELECT k.capture_id FROM capture k JOIN capture o ON o.capture_id = l.capture_id
				WHERE k.series = o.series AND k.place <= o.place
				ORDER BY k.boot = o.boot AND k.capture_id <> o.capture_id DESC, k.place LIMIT 1)) AS a,
	       l.capture_id AS b
	FROM asked w JOIN capture l ON l.capture_id = w.last
), line AS MATERIALIZED (
	SELECT k.capture_id
	FROM pair
	JOIN capture f ON f.capture_id = pair.a
	JOIN capture l ON l.capture_id = pair.b AND l.series = f.series
	JOIN capture k ON k.series = l.series AND k.place BETWEEN f.place AND l.place
	    AND (f.boot <> l.boot OR k.boot = l.boot)
	ORDER BY k.place
), ends AS MATERIALIZED (
	SELECT f.capture_id AS a, l.capture_id AS b,
	       (SELECT group_concat(capture_id) FROM line) AS line,
	       (SELECT nullif(max(count(*) - 1, 0), 0) FROM line) AS steps,
	       /* When each was taken, in milliseconds by one clock; NULL: no clock has all of them. */
	       /* Within a boot the uptime, which no setting of the clock moves; else only where the times of the
	          captures allow one boot. */
	       (SELECT CASE WHEN count(k.uptime_s) = count(*) AND total(k.back) = 0
				 AND (min(k.boot) = max(k.boot)
				     OR coalesce(max(k.captured_at) - min(k.captured_at) <= max(k.uptime_s) + 2, 1))
			    THEN group_concat(CAST(1000 * k.uptime_s AS INTEGER))
			    WHEN count(k.captured_at) = count(*)
				THEN group_concat(1000 * min(max(k.captured_at, 0), 1 << 40))
			    WHEN count(k.local_s) = count(*) AND min(k.source) = max(k.source)
				AND min(k.local_clock) = max(k.local_clock)
			    THEN group_concat(1000 * min(max(k.local_s, 0), 1 << 40)) END
		FROM (SELECT c.*, c.uptime_s < lag(c.uptime_s) OVER (ORDER BY c.place) AS back
		      FROM line JOIN capture c USING (capture_id) ORDER BY c.place) k) AS times,
	       (SELECT min(capture_id) FROM line) AS low, (SELECT max(capture_id) FROM line) AS high,
	       min(max(l.page_bytes, 0), 1 << 20) AS page_bytes,
	       (SELECT g.seconds FROM capture_gap g WHERE g.from_capture = f.capture_id AND g.capture_id = l.capture_id)
		   / 3600.0 AS hours
	FROM pair
	JOIN capture f ON f.capture_id = pair.a
	JOIN capture l ON l.capture_id = pair.b
)
