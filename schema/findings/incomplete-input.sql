-- SPDX-License-Identifier: GPL-2.0-or-later
-- incomplete-input: Part of the input is missing or damaged
--
-- Means: Numbers that depend on it are unknown, or at least what is printed.
-- Do: kmemdb ask CASE coverage lists what could not be read and why; take the dump again, or give the missing
--   part.
-- Threshold: Error: pages of RAM are lost from a dump that is cut short; warning: a collector failed or was partial for a
--   reason other than pages that were left out on purpose.
-- Needs: load
-- Ask: coverage
WITH d AS (
	SELECT max(CAST(value AS INTEGER)) FILTER (WHERE key = 'lost_pages') AS lost, max(CAST(value AS INTEGER)) FILTER (WHERE key = 'ram_pages') AS ram
	FROM dump_info WHERE capture_id = :capture
)
SELECT NULL AS subject, 'error' AS severity, 'the dump is cut short: ' || lost || coalesce(' of ' || ram, '') || ' pages of RAM are lost' AS says, NULL AS bytes
FROM d WHERE lost > 0
UNION ALL
SELECT NULL, 'warning', printf('%d damaged structures or lines: %s', count(*), min(text)), NULL
FROM issue WHERE capture_id = :capture AND kind IN ('corrupt', 'missing')
HAVING count(*) > 0;
