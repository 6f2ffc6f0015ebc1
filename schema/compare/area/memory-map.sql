-- SPDX-License-Identifier: GPL-2.0-or-later
-- memory-map: The map of physical addresses: RAM, and what was reserved in it.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Addresses of that name.
-- column value TEXT  Not used here.
-- column facts TEXT  Number of ranges.
SELECT coalesce(m.name, '?') AS name, CAST(sum(1.0 * m.end_addr - m.start_addr + 1) AS INTEGER) AS bytes, NULL AS value,
       json_object('ranges', count(*)) AS facts
FROM memory_map m
WHERE m.capture_id = :capture
  AND (m.name = 'Reserved' OR m.name LIKE 'ACPI %' OR m.name LIKE 'Persistent Memory%'
       OR EXISTS (SELECT 1 FROM memory_map r
		  WHERE r.capture_id = m.capture_id AND r.name = 'System RAM'
		    AND r.start_addr <= m.start_addr AND r.end_addr >= m.end_addr))
GROUP BY 1;
