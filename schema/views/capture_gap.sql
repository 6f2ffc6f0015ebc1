-- SPDX-License-Identifier: GPL-2.0-or-later
-- capture_gap: How much time lies between two captures of one series?
--
-- column from_capture ID    The earlier one.
-- column capture_id   ID    The later one.
-- column seconds      REAL  By the uptime; where it began anew or is not known, by the times of both, or by their
--     readings of one local clock. NULL: unknown, or none.
CREATE VIEW capture_gap AS
SELECT f.capture_id AS from_capture, l.capture_id AS capture_id,
       nullif(CASE WHEN f.boot = l.boot THEN coalesce(l.uptime_s - f.uptime_s, l.captured_at - f.captured_at,
						      iif(l.source = f.source AND l.local_clock = f.local_clock,
							  l.local_s - f.local_s, NULL))
		   WHEN l.uptime_s > f.uptime_s AND coalesce(l.captured_at - f.captured_at <= l.uptime_s + 2, 1)
		       THEN l.uptime_s - f.uptime_s
		   ELSE max(coalesce(l.captured_at - f.captured_at,
		       iif(l.source = f.source AND l.local_clock = f.local_clock, l.local_s - f.local_s, NULL)), 0) END,
	      0) AS seconds
FROM capture f JOIN capture l ON l.series = f.series;
