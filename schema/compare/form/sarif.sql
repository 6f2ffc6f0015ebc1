-- SPDX-License-Identifier: GPL-2.0-or-later
-- sarif: SARIF 2.1.0 (OASIS): broken budgets, alarms and what is incomplete as results.
--
-- How to read:
--   The location of a result is its file: the budget file for a budget, else the case of head; the metric is
--   a logical location. partialFingerprints identify a result across runs.
--
-- column text TEXT A line.
WITH rule(id, level, says) AS (
	VALUES ('budget-broken', 'error', 'A metric of head is above its budget.'),
	       ('alarm', 'warning',
		   'A change is larger than a multiple of the spread of the runs, and unlikely to be chance.'),
	       ('growth', 'note', 'Objects or slabs of a cache have another size.'),
	       ('incomplete', 'warning', 'An input or a budget could not be compared whole.'),
	       ('expired', 'warning', 'A budget or a suppression lies in the past.')
), result(place, id, metric, says, file) AS (
	SELECT 1, 'budget-broken', coalesce(metric, name), name || coalesce(' (' || nullif(metric, name) || ')', '')
	    || ': ' || says || '. ' || reason,
	       (SELECT path FROM budget_file)
	FROM budget_result WHERE state = 'broken'
	UNION ALL
	SELECT 2, 'alarm', area || '/' || name,
	    printf('%s %s %+,.1f KiB (%,.1f to %,.1f KiB, spread %,.1f KiB, p %.2g)', area, name, delta_bytes / 1024.0,
	    old_bytes / 1024.0,
		new_bytes / 1024.0, noise_bytes / 1024.0, holm_p) || iif(reason <> '', '; ' || reason, '') || '.',
		    (SELECT path FROM run WHERE side = 1 ORDER BY run LIMIT 1)
	FROM difference WHERE mark = '!'
	UNION ALL
	SELECT 5, 'growth', 'slab/' || cache, printf('%s: %d to %d bytes an object, %+,.1f KiB at %d objects', cache,
	    old_size, new_size, coalesce(slab_bytes, object_bytes) / 1024.0, objects)
		|| coalesce('; slabs: ' || slab, '') || coalesce('; struct ' || record || ': ' || members, '') || '.',
		    (SELECT path FROM run WHERE side = 1 ORDER BY run LIMIT 1)
	FROM growth WHERE objects IS NOT NULL
	UNION ALL
	SELECT 3, 'incomplete', side, side || ': ' || why || '.',
	       (SELECT path FROM run WHERE run.side = (incomplete.side <> 'base') ORDER BY run LIMIT 1)
	FROM incomplete
	UNION ALL
	SELECT 4, 'expired', coalesce(metric, name), name || ': it lasted until ' || expires || ' and still holds. '
	    || reason, (SELECT path FROM budget_file) FROM budget_result WHERE expired
	UNION ALL
	SELECT 4, 'expired', metric, metric || ': the suppression lasted until ' || expires || ' and is not applied. '
	    || reason, (SELECT path FROM budget_file) FROM suppression_result WHERE expired
), numbered AS (
	SELECT *, row_number() OVER (ORDER BY place, metric, says) AS n, count(*) OVER () AS total FROM result
), line(place, n, text) AS (
	SELECT 0, 0,
	    '{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{"tool": '
	    || '{"driver": {"name": "kmemdb", "rules": ['
	UNION ALL
	SELECT 1, row_number() OVER (ORDER BY id), json_object('id', id, 'shortDescription', json_object('text', says),
	    'defaultConfiguration', json_object('level', level)) ||
	       iif(row_number() OVER (ORDER BY id) < count(*) OVER (), ',', '') FROM rule
	UNION ALL
	SELECT 2, 0, ']}}, "properties": ' || json_object('verdict', plain_text(v.text), 'status', o.status)
	    || ', "results": [' FROM verdict v JOIN outcome o
	UNION ALL
	SELECT 3, n, json_object('ruleId', r.id, 'level', rule.level, 'message',
	    json_object('text', plain_text(r.says)),
		'locations', json_array(json_object('physicalLocation',
		    json_object('artifactLocation', json_object('uri', uri_text(ltrim(r.file, '/'))), 'region',
		    json_object('startLine', 1)),
			'logicalLocations', json_array(json_object('fullyQualifiedName', plain_text(r.metric))))),
		'partialFingerprints', json_object('metric/v1', r.id || '/' || plain_text(r.metric)))
		    || iif(n < total, ',', '')
	FROM numbered r JOIN rule USING (id)
	UNION ALL
	SELECT 4, 0, ']}]}'
)
SELECT text FROM line ORDER BY place, n;
