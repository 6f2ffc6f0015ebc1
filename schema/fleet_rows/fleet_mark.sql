-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_mark: What has this boot that no other boot has?
--
-- column mark TEXT The hash.
WITH o AS (
	SELECT b.*, (SELECT m.value_kb FROM capture x
		     JOIN meminfo m ON m.capture_id = x.capture_id AND m.name = 'MemTotal'
		     WHERE x.boot = b.boot AND m.value_kb IS NOT NULL
		     ORDER BY x.kind = 'vmcore' DESC, x.place DESC LIMIT 1) AS memtotal_kb
	FROM boot b JOIN capture k ON k.boot = b.boot WHERE k.capture_id = :capture
), lines AS ( /* the first second is the same in each boot of an image, by chance */
	SELECT l.capture_id, l.seq, (l.ts_ns / 1000) || ' ' || l.text AS line
	FROM o
	JOIN capture k ON k.boot = o.boot
	JOIN kernel_log l ON l.capture_id = k.capture_id
	WHERE l.ts_ns >= 1000000000
	ORDER BY l.capture_id, l.seq
	LIMIT 20000
), threes AS (
	SELECT line, lead(line, 1) OVER w AS second, lead(line, 2) OVER w AS third
	FROM lines
	WINDOW w AS (PARTITION BY capture_id ORDER BY seq)
), logs AS ( /* of two logs that have many of them in common, the smallest are mostly the same */
	SELECT DISTINCT digest('log ' || line || char(10) || second || char(10) || third) AS mark
	FROM threes
	WHERE third IS NOT NULL
	ORDER BY 1
	LIMIT 12
)
SELECT digest('boot_id ' || boot_id) AS mark FROM o WHERE boot_id IS NOT NULL
UNION
SELECT digest('host ' || s.value || ' ' || hostname || ' ' || kernel_release || ' ' || ((booted_at + s.value) / 10))
FROM o
CROSS JOIN (SELECT 0 AS value UNION ALL SELECT 5) s
WHERE hostname IS NOT NULL AND kernel_release IS NOT NULL AND booted_at IS NOT NULL
UNION
SELECT digest('memory ' || s.value || ' ' || memtotal_kb || ' ' || kernel_version || ' '
	      || ((booted_at + s.value) / 10))
FROM o
CROSS JOIN (SELECT 0 AS value UNION ALL SELECT 5) s
WHERE memtotal_kb IS NOT NULL AND kernel_version IS NOT NULL AND booted_at IS NOT NULL
UNION
SELECT mark FROM logs
ORDER BY 1;
