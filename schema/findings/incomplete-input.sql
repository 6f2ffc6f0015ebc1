-- SPDX-License-Identifier: GPL-2.0-or-later
-- incomplete-input: Part of the input is missing or damaged
--
-- Means: Numbers that depend on it are unknown, or lower bounds.
-- Do: kmemdb ask CASE coverage lists what could not be read and why; take the dump again, or supply the missing part. A
--   dump tool older than the kernel may drop kernel pages: a newer makedumpfile, or -d 0, keeps them.
-- Threshold: Error: pages of RAM are lost from a dump that is cut short; warning: a structure or line is damaged or
--   missing, or a quarter of the collectors of a dump could read only a part (makedumpfile -d 31 of a kernel that it
--   knows: at most 1 of 41, and 17 or 18 where it left pages of the kernel out).
-- Kernels: All.
-- Needs: load
-- Ask: coverage
WITH d AS (
	SELECT max(CAST(value AS INTEGER)) FILTER (WHERE key = 'lost_pages') AS lost,
	    max(CAST(value AS INTEGER)) FILTER (WHERE key = 'ram_pages') AS ram
	FROM dump_info WHERE capture_id = :capture
)
SELECT NULL AS subject, 'error' AS severity, 'the dump is cut short: ' || lost || coalesce(' of ' || ram, '')
    || ' pages of RAM are lost' AS says, NULL AS bytes
FROM d WHERE lost > 0
UNION ALL
SELECT NULL, 'warning', printf('%d damaged structures or lines: %s', count(*), min(text)), NULL
FROM issue WHERE capture_id = :capture AND kind IN ('corrupt', 'missing')
HAVING count(*) > 0
UNION ALL
SELECT NULL, 'warning', printf('%d of %d collectors could read only a part of the dump',
    count(*) FILTER (WHERE status IN ('partial', 'failed')), count(*)), NULL
FROM load WHERE capture_id = :capture AND (SELECT kind FROM capture WHERE capture_id = :capture) = 'vmcore'
HAVING count(*) FILTER (WHERE status IN ('partial', 'failed')) * 4 >= max(count(*), 1);
