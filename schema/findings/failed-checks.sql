-- SPDX-License-Identifier: GPL-2.0-or-later
-- failed-checks: Numbers that must agree do not
--
-- Means: Each check compares one number counted in two ways. Where they differ, the dump is damaged, was taken while
--   memory changed, or kmemdb reads this kernel wrongly: do not trust these numbers.
-- Do: kmemdb ask CASE checks shows both sides, and what may explain a difference; kmemdb ask CASE coverage shows what
--   could not be read. Base no decision on the numbers that it names. Take the dump again if you can; where it is
--   whole, and a setting such as a watermark was not changed by other code than the kernel's, report the check and the
--   kernel's release to kmemdb.
-- Threshold: Any row of table check whose two sides differ by more than its tolerance.
-- Kernels: All.
-- Needs: check
-- Ask: checks
SELECT name AS subject, 'error' AS severity,
       iif(count(*) = 1, coalesce(max(subject) || ': ', ''), count(*) || ' times: ')
	|| printf('%s is %d, %s is %d', max(left_label) FILTER (WHERE nth = 1), max(left_value) FILTER (WHERE nth = 1),
	    max(right_label) FILTER (WHERE nth = 1), max(right_value) FILTER (WHERE nth = 1)) AS says,
       NULL AS bytes
FROM (SELECT *, row_number() OVER (PARTITION BY name ORDER BY rowid) AS nth FROM "check" WHERE capture_id = :capture
    AND ok = 0)
GROUP BY name
UNION ALL
SELECT NULL, NULL, 'no check has both sides', NULL
WHERE NOT EXISTS (SELECT 1 FROM "check" WHERE capture_id = :capture AND ok IS NOT NULL);
