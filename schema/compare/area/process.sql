-- SPDX-License-Identifier: GPL-2.0-or-later
-- process: Memory of processes by name.
--
-- How to read:
--   The proportional size (PSS) where it is known, so that shared pages count once; else the resident size (RSS).
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES PSS or RSS.
-- column value TEXT  Not used here.
-- column facts TEXT  What was measured, and how many processes have the name.
SELECT coalesce(comm, '?') AS name,
       CASE WHEN count(*) = count(coalesce(pss_kb, rss_kb))
	   THEN CAST(total(1024.0 * coalesce(pss_kb, rss_kb)) AS INTEGER) END AS bytes,
       NULL AS value,
       json_object('measure', CASE count(pss_kb) WHEN 0 THEN 'RSS' WHEN count(*) THEN 'PSS' ELSE 'PSS, RSS' END,
		   'processes', count(*)) AS facts
FROM process_memory
WHERE capture_id = :capture
GROUP BY 1;
