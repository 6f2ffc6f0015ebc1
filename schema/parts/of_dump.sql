-- SPDX-License-Identifier: GPL-2.0-or-later
CREATE TEMP VIEW @ AS SELECT p.capture_id, t.* FROM of_dump p CROSS JOIN main._@ t
	ON t.first_capture <= p.capture_id AND t.last_capture >= p.capture_id;
