-- SPDX-License-Identifier: GPL-2.0-or-later
-- Reads budget_file, JSON that SQLite has found valid, into budget and suppression. What does not follow
-- schema/budget.schema.json is a row of budget_problem; the first one is reported.

INSERT INTO budget_problem
WITH top(key, type, list) AS (
	VALUES ('$schema', 'text', NULL), ('version', 'integer', NULL), ('budgets', 'array', 'budgets'),
	       ('suppressions', 'array', 'suppressions')
), known(list, key, types, needed) AS (
	VALUES ('budgets', 'name', 'text', 0), ('budgets', 'metric', 'text', 0), ('budgets', 'sql', 'text', 0),
	       ('budgets', 'max', 'integer real', 0), ('budgets', 'max_increase', 'integer real', 0),
	       ('budgets', 'max_increase_percent', 'integer real', 0), ('budgets', 'reason', 'text', 1),
	       ('budgets', 'expires', 'text', 0), ('budgets', 'seconds', 'integer real', 0),
	       ('suppressions', 'metric', 'text', 1), ('suppressions', 'reason', 'text', 1),
		   ('suppressions', 'expires', 'text', 0)
), entry AS (
	SELECT l.key AS list, e.key + 1 AS place, e.type, e.value
	FROM budget_file f JOIN json_each(f.json) l ON l.key IN ('budgets', 'suppressions') AND l.type = 'array'
	JOIN json_each(l.value) e
), field AS (
	SELECT e.list, e.place, j.key, j.type, j.value
	FROM entry e JOIN json_each(CASE e.type WHEN 'object' THEN e.value ELSE '{}' END) j
)
SELECT 'it is not an object' FROM budget_file WHERE json_type(json) <> 'object'
UNION ALL
SELECT printf('it has the key "%s", which nothing reads', j.key) FROM budget_file f JOIN json_each(f.json) j
WHERE json_type(f.json) = 'object' AND j.key NOT IN (SELECT key FROM top)
UNION ALL
SELECT printf('"%s" is not of type %s', t.key, t.type) FROM budget_file f JOIN json_each(f.json) j
    JOIN top t ON t.key = j.key
WHERE json_type(f.json) = 'object' AND j.type <> t.type
UNION ALL
SELECT '"version" is missing or not 1' FROM budget_file WHERE json_type(json) = 'object'
    AND json_extract(json, '$.version') IS NOT 1
UNION ALL
SELECT printf('%s, entry %d: it is not an object', list, place) FROM entry WHERE type <> 'object'
UNION ALL
SELECT printf('%s, entry %d: it has the key "%s", which nothing reads', f.list, f.place, f.key) FROM field f
WHERE NOT EXISTS (SELECT 1 FROM known k WHERE k.list = f.list AND k.key = f.key)
UNION ALL
SELECT printf('%s, entry %d: "%s" is not %s', f.list, f.place, f.key, iif(k.types = 'text', 'text', 'a number'))
FROM field f JOIN known k ON k.list = f.list AND k.key = f.key WHERE instr(k.types, f.type) = 0
UNION ALL
SELECT printf('%s, entry %d: "%s" is not a finite number', list, place, key) FROM field WHERE type = 'real'
    AND abs(value) > 1.7976931348623157e308
UNION ALL
SELECT printf('%s, entry %d: "%s" is missing', e.list, e.place, k.key)
FROM entry e JOIN known k ON k.list = e.list AND k.needed
WHERE e.type = 'object' AND NOT EXISTS (SELECT 1 FROM field f WHERE f.list = e.list AND f.place = e.place
    AND f.key = k.key)
UNION ALL
SELECT printf('%s, entry %d: "%s" is there twice', list, place, key) FROM field GROUP BY list, place, key
    HAVING count(*) > 1
UNION ALL
SELECT printf('budgets, entry %d: it needs one of "metric" and "sql"', e.place) FROM entry e
WHERE e.list = 'budgets' AND e.type = 'object'
  AND (SELECT count(*) FROM field f WHERE f.list = e.list AND f.place = e.place AND f.key IN ('metric', 'sql')) <> 1
UNION ALL
SELECT printf('budgets, entry %d: it needs a limit: "max", "max_increase" or "max_increase_percent"', e.place)
    FROM entry e
WHERE e.list = 'budgets' AND e.type = 'object'
  AND NOT EXISTS (SELECT 1 FROM field f WHERE f.list = e.list AND f.place = e.place
		  AND f.key IN ('max', 'max_increase', 'max_increase_percent'))
UNION ALL
SELECT printf('%s, entry %d: "seconds" is not more than 0 and at most 86400', list, place) FROM field
WHERE key = 'seconds' AND type IN ('integer', 'real') AND NOT (value > 0 AND value <= 86400)
UNION ALL
SELECT printf('%s, entry %d: "expires" is not a day such as 2027-01-31', list, place) FROM field
WHERE key = 'expires' AND type = 'text' AND (value NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
    OR date(value, '+0 days') IS NOT value);

INSERT INTO budget(name, metric, sql, at_most, max_increase, max_increase_percent, reason, expires, seconds)
SELECT coalesce(json_extract(e.value, '$.name'), json_extract(e.value, '$.metric'), 'budget ' || (e.key + 1)),
    json_extract(e.value, '$.metric'), json_extract(e.value, '$.sql'),
       json_extract(e.value, '$.max'), json_extract(e.value, '$.max_increase'),
	   json_extract(e.value, '$.max_increase_percent'), json_extract(e.value, '$.reason'),
	   json_extract(e.value, '$.expires'),
       coalesce(json_extract(e.value, '$.seconds'), 60)
FROM budget_file f JOIN json_each(f.json, '$.budgets') e
WHERE NOT EXISTS (SELECT 1 FROM budget_problem)
ORDER BY e.key;

INSERT INTO suppression
SELECT json_extract(e.value, '$.metric'), json_extract(e.value, '$.reason'), json_extract(e.value, '$.expires')
FROM budget_file f JOIN json_each(f.json, '$.suppressions') e
WHERE NOT EXISTS (SELECT 1 FROM budget_problem);
