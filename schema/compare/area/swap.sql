-- SPDX-License-Identifier: GPL-2.0-or-later
-- swap: Swap areas.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Swap in use.
-- column value TEXT  Not used here.
-- column facts TEXT  Size and priority.
SELECT path AS name, CAST(1024.0 * max(used_kb) AS INTEGER) AS bytes, NULL AS value,
       json_object('size kB', max(size_kb), 'priority', max(priority)) AS facts
FROM swap_area
WHERE capture_id = :capture
GROUP BY path;
