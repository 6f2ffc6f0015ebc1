-- SPDX-License-Identifier: GPL-2.0-or-later
/* Callers that are bare addresses, for their function is gone: near which module they were, at most 1 MiB away. */
hex(caller, place, addr) AS (
	SELECT DISTINCT v.caller, 3, 0 FROM vmalloc_area v
	WHERE v.capture_id = :capture AND v.caller GLOB '0x[0-9a-f]*' AND length(v.caller) <= 18
	UNION ALL
	SELECT caller, place + 1, addr << 4 | (instr('0123456789abcdef', substr(caller, place, 1)) - 1)
	FROM hex WHERE instr('0123456789abcdef', substr(caller, place, 1)) > 0 AND place <= length(caller)
), gone(caller, near) AS MATERIALIZED (
	SELECT caller, near FROM (
		SELECT h.caller, ', near module ' || m.name AS near,
		       row_number() OVER (PARTITION BY h.caller
			   ORDER BY max(m.addr - h.addr, h.addr - m.addr - m.bytes), m.name) AS nth
		FROM hex h
		JOIN module m ON m.capture_id = :capture AND m.addr - h.addr < 1048576
		    AND h.addr - m.addr - m.bytes < 1048576
		WHERE h.place = length(h.caller) + 1)
	WHERE nth = 1
),
