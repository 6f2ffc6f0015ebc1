-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_growth: What grew most over the captures of this boot?
--
-- include: growth_params
--
-- column kind           TEXT  Kind.
-- column name           TEXT  Name.
-- column first_bytes    BYTES First.
-- column last_bytes     BYTES Last.
-- column change_bytes   BYTES Change.
-- column bytes_per_hour REAL  Rate.
-- column note           TEXT  Note.
WITH
-- include: growth_asked
-- include: growth_ends
-- include: growth_ranked
)
SELECT c.kind, c.name, CAST(c.first_bytes AS INTEGER) AS first_bytes, CAST(c.last_bytes AS INTEGER) AS last_bytes,
       CAST(c.change AS INTEGER) AS change_bytes, c.change / e.hours AS bytes_per_hour,
       CASE WHEN c.was AND c.is_there THEN iif(c.change IS NULL, 'unknown: a size is unknown', NULL)
	    WHEN c.change IS NULL THEN printf('unknown: the %s capture does not have it', iif(c.was, 'last', 'first'))
	    WHEN c.is_there THEN 'new' ELSE 'gone' END AS note
FROM ranked c
CROSS JOIN ends e
WHERE e.a <> e.b
ORDER BY abs(c.change) DESC, c.kind, c.name
LIMIT 20;
