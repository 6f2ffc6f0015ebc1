-- SPDX-License-Identifier: GPL-2.0-or-later
-- vmalloc: Memory of vmalloc by caller.
--
-- How to read:
--   An area without pages of its own, such as an ioremap, holds no memory.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Pages of the areas.
-- column value TEXT  Not used here.
-- column facts TEXT  Number of areas, and the addresses that they take.
WITH a AS (
	SELECT v.*, CASE instr(v.caller, '+') WHEN 0 THEN v.caller
	    ELSE substr(v.caller, 1, instr(v.caller, '+') - 1) END AS symbol,
	       CASE WHEN instr(v.caller, ' [') THEN substr(v.caller, instr(v.caller, ' [')) ELSE '' END AS of_module
	FROM vmalloc_area v
	WHERE v.capture_id = :capture
)
/* Two builds of one kernel differ in offsets and in what the compiler adds: foo.isra.0+0x10/0x20. */
SELECT coalesce(CASE instr(a.symbol, '.') WHEN 0 THEN a.symbol ELSE substr(a.symbol, 1, instr(a.symbol, '.') - 1) END
		|| a.of_module, '(no caller) ' || coalesce(a.kind, '')) AS name,
       iif(sum(a.pages IS NULL AND coalesce(a.kind GLOB '*vmalloc*', 1)), NULL,
	   CAST(sum(1.0 * a.pages * c.page_bytes) AS INTEGER)) AS bytes, NULL AS value,
       json_object('areas', count(*), 'address bytes', CAST(sum(1.0 * a.bytes) AS INTEGER)) AS facts
FROM a
JOIN capture c ON c.capture_id = a.capture_id
GROUP BY 1;
