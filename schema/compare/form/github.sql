-- SPDX-License-Identifier: GPL-2.0-or-later
-- github: Annotations of GitHub Actions: broken budgets are errors, alarms and what is incomplete warnings.
--
-- How to read:
--   Workflow commands, "::error title=…::message": in a message %, CR and LF are written %25, %0D and %0A, in a title
--     also :
--   and comma (actions/toolkit, packages/core/src/command.ts). GitHub shows ten of each kind for a step.
--
-- column text TEXT A line.
WITH said(place, level, title, message) AS (
	SELECT 1, 'error', 'budget broken: ' || name, coalesce(metric || ': ', '') || says || ': ' || reason
	FROM budget_result WHERE state = 'broken'
	UNION ALL
	SELECT 2, 'warning', 'alarm: ' || area || ' ' || name,
	    printf('%+,.1f KiB (%,.1f to %,.1f KiB, spread %,.1f KiB, p %.2g)', delta_bytes / 1024.0,
	    old_bytes / 1024.0,
		new_bytes / 1024.0, noise_bytes / 1024.0, holm_p) || iif(reason <> '', '; ' || reason, '')
	FROM difference WHERE mark = '!'
	UNION ALL
	SELECT 3, 'warning', 'incomplete: ' || side, why FROM incomplete
	UNION ALL
	SELECT 4, 'warning', 'expired: ' || name, 'the budget lasted until ' || expires || ' and still holds: '
	    || min(reason) FROM budget_result WHERE expired GROUP BY rule
	UNION ALL
	SELECT 4, 'warning', 'expired: ' || metric, 'the suppression lasted until ' || expires
	    || ' and is not applied: ' || reason FROM suppression_result WHERE expired
	UNION ALL
	SELECT 6, 'notice', 'growth: ' || cache, printf('%d to %d bytes an object, %+,.1f KiB at %d objects', old_size,
	    new_size, coalesce(slab_bytes, object_bytes) / 1024.0, objects)
		|| coalesce('; slabs: ' || slab, '') || coalesce('; struct ' || record || ': ' || members, '')
	FROM growth WHERE objects IS NOT NULL
	UNION ALL
	SELECT 5, 'notice', 'kmemdb compare', text FROM verdict
)
SELECT '::' || level || ' title=' || replace(replace(replace(plain_text(title), '%', '%25'), ':', '%3A'), ',', '%2C')
    || '::' || replace(plain_text(message), '%', '%25') AS text
FROM said ORDER BY place, title;
