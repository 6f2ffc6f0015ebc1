-- SPDX-License-Identifier: GPL-2.0-or-later
-- compare: What is on one side only, and what is larger or smaller on one of them?
--
-- How to read:
--   Areas count the same memory in different ways (a slab cache is in slab, in class and in meminfo): rows of
--   different areas must not be added up. A value that is unknown on one side is not a difference.
--
-- shows coverage itself
-- wrong: SELECT status FROM outcome
-- param top COUNT 0 Rows to show of things on one side only, and of differences; 0: all.
--
-- section differences: Memory: things on one side only, then differences, by bytes
-- empty: no difference in memory
-- note: SELECT printf('%d more row%s: --top 0 shows all', sum(n), iif(sum(n) = 1, '', 's')) FROM (SELECT max(count(*) -
--     :top, 0) AS n FROM difference GROUP BY side = 'both') WHERE :top > 0 HAVING sum(n) > 0
-- column side        TEXT   base or head: it exists only there; both.
-- column area        TEXT   What is compared.
-- column name        TEXT   Which one.
-- column old_bytes   BYTES  Memory in base, of several runs the median; 0 when it does not exist there.
-- column new_bytes   BYTES  Memory in head, likewise.
-- column delta_bytes BYTES  What head has more.
-- column percent     REAL.1 In percent of old_bytes; NULL when these are 0.
-- column noise_bytes BYTES  Of several runs: the median distance from the median, of the side where that is larger.
-- column mark        TEXT   ! an alarm, ~ within the spread of the runs, s suppressed.
-- column reason      TEXT   What else differs: sizes of objects and slabs, numbers of things.
WITH ranked AS (
	SELECT *, row_number() OVER (PARTITION BY side = 'both' ORDER BY mark <> '!', mark IN ('~', 's'),
	    abs(1.0 * delta_bytes) DESC, area, name) AS place
	FROM difference
)
SELECT side, area, name, old_bytes, new_bytes, delta_bytes,
       CASE WHEN old_bytes <> 0 THEN 100.0 * (1.0 * new_bytes - old_bytes) / old_bytes END AS percent, noise_bytes,
	   mark, reason
FROM ranked
WHERE place <= :top OR :top = 0
ORDER BY side = 'both', place;

-- section growth: What changed structures and slabs cost
-- empty: no cache has different objects or slabs
-- column cache              TEXT    Slab cache; memmap: the struct page of every page frame.
-- column structure          TEXT    What its objects are; NULL: not known.
-- column old_size           BYTES.0 Size of an object in base, in bytes.
-- column new_size           BYTES.0 In head.
-- column objects            COUNT   Objects allocated in head, of several runs the median; a snapshot counts as in
--     use what its CPUs hold, too.
-- column delta_object_bytes BYTES   What these objects have more, themselves.
-- column delta_slab_bytes   BYTES   What slabs take more for as many objects, with what is left over in each; NULL: not
--     known.
-- column slab               TEXT    Objects and pages of a slab, where they differ.
-- column members            TEXT    Members added, removed and retyped, with size and offset in bytes; NULL: the types
--     are not known.
SELECT cache, record AS structure, old_size, new_size, objects, object_bytes AS delta_object_bytes,
    slab_bytes AS delta_slab_bytes, slab, members
FROM growth
ORDER BY abs(coalesce(slab_bytes, object_bytes)) DESC, cache;

-- section members: Members of structures that differ
-- empty: no member differs
-- note: SELECT printf('%d more row%s: --top 0 shows all', count(*) - :top, iif(count(*) - :top = 1, '', 's')) FROM
--     member_change WHERE :top > 0 HAVING count(*) > :top
-- column structure  TEXT    Structure, union or typedef.
-- column change     TEXT    added, removed, retyped, or moved: another offset alone.
-- column name       TEXT    Member; foo.bar where foo has no type of its own.
-- column old_type   TEXT    As in C; NULL: base does not have it.
-- column new_type   TEXT    As in C; NULL: head does not have it.
-- column old_offset BYTES.0 In bytes from the start of the structure.
-- column new_offset BYTES.0 Likewise, in head.
-- column old_size   BYTES.0 Bytes of the member.
-- column new_size   BYTES.0 Likewise, in head.
SELECT record AS structure, change, name, old_type, new_type, old_offset, new_offset, old_size, new_size
FROM member_change
ORDER BY change = 'moved', record, change <> 'added', change <> 'removed', place
LIMIT iif(:top > 0, :top, -1);

-- section values: Settings, structures and facts of the kernel that differ
-- empty: no difference in settings, structures and facts of the kernel
-- column side TEXT base or head: it exists only there; both.
-- column area TEXT What is compared.
-- column name TEXT Which one.
-- column old  TEXT Value in base; empty when it does not exist there.
-- column new  TEXT Value in head.
SELECT side, area, name, old, new
FROM other_value
ORDER BY side = 'both', area, name;

-- section unknown: What could not be compared
-- empty: both sides have the same areas
-- note: SELECT 'on neither side: ' || group_concat(area, ', ') FROM area_state WHERE base + head = 0 HAVING count(*) >
--     0
-- column area  TEXT  What it is.
-- column base  COUNT Things in it that base has.
-- column head  COUNT Things in it that head has.
-- column doc   TEXT  The area in words.
-- column why   TEXT  Why it was not compared; things that a side has only a part of, by name.
WITH lacking(side, area, name) AS (
	SELECT 'base', area, name FROM pair WHERE base_lacking
	UNION ALL SELECT 'head', area, name FROM pair WHERE head_lacking
), numbered AS (
	SELECT *, row_number() OVER (PARTITION BY side, area ORDER BY name) AS nth,
	    count(*) OVER (PARTITION BY side, area) AS total FROM lacking
), missing AS ( /* up to eight names */
	SELECT side, area, group_concat(CASE WHEN nth <= 8 THEN name ELSE (total - 8) || ' more' END, ', ') AS says
	FROM (SELECT * FROM numbered WHERE nth <= 9 ORDER BY side, area, nth)
	GROUP BY side, area
)
SELECT area, base, head, doc,
       CASE WHEN base = 0 THEN 'base does not have it'
	    WHEN head = 0 THEN 'head does not have it'
	    ELSE printf('%d unknown on a side', unknown)
		 || coalesce('; base does not give ' || (SELECT says FROM missing u WHERE u.side = 'base'
		     AND u.area = a.area), '')
		 || coalesce('; head does not give ' || (SELECT says FROM missing u WHERE u.side = 'head'
		     AND u.area = a.area), '') END AS why
FROM area_state a
WHERE base + head > 0 AND (base = 0 OR head = 0 OR unknown > 0)
ORDER BY area;

-- section budgets: Budgets and suppressions
-- empty: none were given
-- column kind    TEXT  budget or suppression.
-- column name    TEXT  What the budget file calls it.
-- column metric  TEXT  What it was applied to: AREA/NAME; NULL: its SQL.
-- column state   TEXT  kept, broken, unknown; of a suppression: used, unused. Expired: it lies in the past.
-- column old     REAL.1In base, of several runs the median.
-- column new     REAL.1In head.
-- column most    REAL.1What head may have.
-- column expires TEXT  The last day of it; NULL: none.
-- column reason  TEXT  Why it is there, and why it is unknown.
SELECT 'budget' AS kind, name, metric, state || iif(expired, ', expired', '') AS state, old, new, most, expires,
    reason || coalesce(' (' || why || ')', '') AS reason
FROM (SELECT * FROM budget_result ORDER BY state <> 'broken', state <> 'unknown', rule, metric)
UNION ALL
SELECT 'suppression', metric, NULL, iif(expired, 'expired', iif(differences > 0, 'used', 'unused')), NULL, NULL, NULL,
    expires, reason
FROM suppression_result;
