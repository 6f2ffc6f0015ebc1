-- SPDX-License-Identifier: GPL-2.0-or-later
-- json: The whole comparison as one JSON object.
--
-- How to read:
--   "version" changes when a key is renamed, removed or changes its meaning; keys may be added.
--
-- column text TEXT A line.
WITH element(place, key, item) AS (
	SELECT 1, 'base', json_object('path', plain_text(path), 'capture_id', capture_id, 'subject',
	    plain_text(subject), 'coverage', plain_text(coverage), 'incomplete', plain_text(incomplete))
	FROM run WHERE side = 0
	UNION ALL
	SELECT 2, 'head', json_object('path', plain_text(path), 'capture_id', capture_id, 'subject',
	    plain_text(subject), 'coverage', plain_text(coverage), 'incomplete', plain_text(incomplete))
	FROM run WHERE side = 1
	UNION ALL
	SELECT 3, 'differences', item FROM (
		SELECT json_object('side', side, 'area', area, 'name', plain_text(name), 'old_bytes', old_bytes,
		    'new_bytes', new_bytes,
				   'delta_bytes', delta_bytes, 'noise_bytes', noise_bytes,
				   'floor_bytes', (SELECT l.floor_bytes FROM area_floor l
				       WHERE l.area = difference.area), 'mark', mark, 'p', holm_p, 'reason',
				       plain_text(reason)) AS item
		FROM difference ORDER BY side = 'both', mark <> '!', mark IN ('~', 's'), abs(1.0 * delta_bytes) DESC,
		    area, name)
	UNION ALL
	SELECT 4, 'values', item FROM (
		SELECT json_object('side', side, 'area', area, 'name', plain_text(name), 'old', plain_text(old), 'new',
		    plain_text(new)) AS item
		FROM other_value ORDER BY side = 'both', area, name)
	UNION ALL
	SELECT 5, 'budgets', item FROM (
		SELECT json_object('name', plain_text(name), 'metric', plain_text(metric), 'state', state, 'expired',
		    json(iif(expired, 'true', 'false')), 'old', old, 'new', new,
				   'most', most, 'expires', expires, 'reason', plain_text(reason), 'why',
				       plain_text(why)) AS item
		FROM budget_result ORDER BY rule, metric)
	UNION ALL
	SELECT 6, 'suppressions', json_object('metric', plain_text(metric), 'expired',
	    json(iif(expired, 'true', 'false')), 'differences', differences, 'expires', expires,
					      'reason', plain_text(reason))
	FROM suppression_result
	UNION ALL
	SELECT 8, 'growth', json_object('cache', plain_text(cache), 'structure', plain_text(record), 'old_size',
	    old_size, 'new_size', new_size, 'objects', objects,
					'delta_object_bytes', object_bytes, 'delta_slab_bytes', slab_bytes, 'slab',
					    slab, 'members', plain_text(members))
	FROM growth
	UNION ALL
	SELECT 9, 'members', json_object('structure', plain_text(record), 'change', change, 'name', plain_text(name),
	    'old_type', plain_text(old_type), 'new_type', plain_text(new_type),
					 'old_offset', old_offset, 'new_offset', new_offset, 'old_size', old_size,
					     'new_size', new_size)
	FROM member_change WHERE EXISTS (SELECT 1 FROM thing WHERE area = 'type')
	UNION ALL
	SELECT 7, 'incomplete', json_object('side', side, 'why', plain_text(why)) FROM incomplete
), list(place, key) AS (
	VALUES (1, 'base'), (2, 'head'), (3, 'differences'), (4, 'values'), (5, 'budgets'), (6, 'suppressions'),
	    (7, 'incomplete'), (8, 'growth'), (9, 'members')
), line(place, n, text) AS (
	SELECT 0, 0, printf('{"format": "kmemdb-compare", "version": 1, "status": %d, "alarms": %d,', status, alarms)
	    FROM outcome
	UNION ALL
	SELECT 0, 1, '"verdict": ' || json_quote(plain_text(text)) || ',' FROM verdict
	UNION ALL
	SELECT place, 0, '"' || key || '": [' FROM list
	UNION ALL
	SELECT place, n, item || iif(n < total, ',', '')
	FROM (SELECT place, item, row_number() OVER (PARTITION BY place) AS n,
	    count(*) OVER (PARTITION BY place) AS total FROM element)
	UNION ALL
	SELECT place, 9e9, iif(place = (SELECT max(place) FROM list), ']}', '],') FROM list
)
SELECT text FROM line ORDER BY place, n;
