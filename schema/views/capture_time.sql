-- SPDX-License-Identifier: GPL-2.0-or-later
-- capture_time: When was each capture taken, in words?
--
-- column capture_id ID   Capture.
-- column taken      TEXT Date and time with their zone; where the date is not known, the time of day, with the days
--     since the first such reading: "00:10:00 +1 d IST"; NULL: unknown.
CREATE VIEW capture_time AS
SELECT capture_id,
       coalesce(strftime('%Y-%m-%d %H:%M:%S UTC', captured_at, 'unixepoch'),
		strftime(iif(local_s < 86400 * 366, '%H:%M:%S ', '%Y-%m-%d %H:%M:%S '), local_s, 'unixepoch')
		|| iif(local_s BETWEEN 86400 AND 86400 * 366 - 1, printf('+%d d ', local_s / 86400), '')
		    || local_clock) AS taken
FROM capture;
