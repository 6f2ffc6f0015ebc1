-- SPDX-License-Identifier: GPL-2.0-or-later
-- Run on thing(side, area, name, bytes, value, facts), the rows of all areas of both sides (0 base, 1 head), and
-- area(name, doc), before the sections of compare.sql. An area that a side has no rows of is one that it does
-- not tell: nothing in it is a difference.

CREATE INDEX thing_by_name ON thing(area, side, name);

CREATE TABLE area_state AS
SELECT a.name AS area, a.doc,
       (SELECT count(*) FROM thing t WHERE t.area = a.name AND t.side = 0) AS base,
       (SELECT count(*) FROM thing t WHERE t.area = a.name AND t.side = 1) AS head,
       0 AS unknown
FROM area a;

CREATE TABLE pair AS
SELECT b.area, b.name, b.bytes AS old_bytes, h.bytes AS new_bytes, b.value AS old, h.value AS new,
       /* What both tell and differs, in the order of the area's statement. */
       (SELECT group_concat(x.key || ' ' || x.value || ' to ' || y.value, '; ')
	FROM json_each(b.facts) x JOIN json_each(h.facts) y ON y.key = x.key
	WHERE x.value <> y.value) AS reason,
       (b.bytes IS NULL OR h.bytes IS NULL) AND (b.value IS NULL OR h.value IS NULL) AS unknown
FROM thing b
CROSS JOIN thing h ON h.area = b.area AND h.side = 1 AND h.name = b.name
WHERE b.side = 0;

UPDATE area_state SET unknown = (SELECT total(p.unknown) FROM pair p WHERE p.area = area_state.area);

CREATE TABLE one AS
SELECT iif(t.side, 'head', 'base') AS side, t.area, t.name, t.bytes, t.value
FROM thing t
JOIN area_state a ON a.area = t.area AND a.base > 0 AND a.head > 0
WHERE NOT EXISTS (SELECT 1 FROM thing o WHERE o.area = t.area AND o.side = 1 - t.side AND o.name = t.name);

CREATE TABLE difference AS
SELECT side, area, name, iif(side = 'base', bytes, 0) AS old_bytes, iif(side = 'head', bytes, 0) AS new_bytes,
       '' AS reason
FROM one
WHERE value IS NULL
UNION ALL
SELECT 'both', area, name, old_bytes, new_bytes, coalesce(reason, '')
FROM pair
WHERE (old_bytes <> new_bytes OR reason IS NOT NULL) AND old IS NULL AND new IS NULL;

CREATE TABLE other_value AS
SELECT side, area, name, iif(side = 'base', value, '') AS old, iif(side = 'head', value, '') AS new
FROM one
WHERE value IS NOT NULL
UNION ALL
SELECT 'both', area, name, old, new
FROM pair
WHERE old <> new;
