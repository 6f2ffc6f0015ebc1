-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_ledger: Where did the memory go?
--
-- column kind    TEXT  class or meminfo.
-- column name    TEXT  Class or field.
-- column bytes   BYTES Memory.
-- column percent REAL  Share.
WITH a AS (
	SELECT c.*, coalesce((SELECT nullif(sum(1.0 * z.managed_pages), 0) * c.page_bytes FROM zone z
	    WHERE z.capture_id = c.capture_id HAVING count(z.managed_pages) = count(*)),
			     (SELECT nullif(m.value_kb, 0) * 1024.0 FROM meminfo m WHERE m.capture_id = c.capture_id
				 AND m.name = 'MemTotal')) AS whole
	FROM capture c WHERE c.capture_id = :capture
), counted(kind, name, bytes, whole) AS (
	SELECT 'class', p.class, (p.pages - coalesce(p.reserved_pages, 0)) * 1.0 * a.page_bytes, a.whole
	FROM a JOIN page_class p ON p.capture_id = a.capture_id
	UNION ALL
	SELECT 'meminfo', m.name, m.value_kb * 1024.0, a.whole
	FROM a JOIN meminfo m ON m.capture_id = a.capture_id
	WHERE m.name NOT LIKE 'HugePages\_%' ESCAPE '\'
)
SELECT kind, name, CAST(bytes AS INTEGER) AS bytes, 100.0 * bytes / whole AS percent
FROM counted
ORDER BY kind, name;
