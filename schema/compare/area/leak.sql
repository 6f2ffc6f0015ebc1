-- SPDX-License-Identifier: GPL-2.0-or-later
-- leak: Kernel memory that nothing references, by cache and content.
--
-- How to read:
--   Of dumps that were searched (load --leaks). Groups of two dumps are the same where kind, cache or caller, and
--     fingerprint are: a new group, or one that grew, is what was lost between them. Caches that the two kernels merge
--     otherwise, and those of kmalloc() that one has for what is charged, are compared as one. The first row has all
--     groups together.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Bytes of the objects and of everything that is reachable only through them.
-- column value TEXT  Not used here.
-- column facts TEXT  Number of objects.
WITH g AS (
	/* Two builds of one kernel differ in offsets within functions: open_session+0x76/0x170 [drv]. */
	SELECT *, CASE WHEN kind = 'vmalloc' AND instr(cache, '+') THEN substr(cache, 1, instr(cache, '+') - 1)
			|| CASE WHEN instr(cache, ' [') THEN substr(cache, instr(cache, ' [')) ELSE '' END
			    ELSE cache END AS of
	FROM leak_group
	WHERE capture_id = :capture AND confidence IN ('unreached', 'probably')
)
SELECT 'all groups together' AS name, CAST(total(1.0 * retained_bytes) AS INTEGER) AS bytes, NULL AS value,
       json_object('objects', CAST(total(1.0 * objects) AS INTEGER)) AS facts
FROM g
HAVING EXISTS (SELECT 1 FROM load WHERE capture_id = :capture AND collector = 'leak'
    AND status IN ('complete', 'partial'))
UNION ALL
SELECT kind || coalesce(' ' || of, '') || coalesce(', ' || fingerprint, ', no fingerprint'),
       CAST(sum(1.0 * retained_bytes) AS INTEGER), NULL, json_object('objects', CAST(sum(1.0 * objects) AS INTEGER))
FROM g
GROUP BY 1;
