-- SPDX-License-Identifier: GPL-2.0-or-later
-- alloc-site: Who allocated memory, where the kernel records it: page_owner, allocinfo, ….
--
-- How to read:
--   Sources count the same memory: rows of different sources must not be added up.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Memory allocated from there.
-- column value TEXT  Not used here.
-- column facts TEXT  Allocations.
SELECT source || ': ' || coalesce(function, file, '?') || coalesce(' [' || module || ']', '')
    || coalesce(' of ' || cache, '') AS name,
       CASE WHEN count(*) = count(bytes) THEN CAST(sum(1.0 * bytes) AS INTEGER) END AS bytes, NULL AS value,
       json_object('allocations', CASE WHEN count(*) = count(objects) THEN CAST(sum(1.0 * objects) AS INTEGER) END) AS
	   facts
FROM alloc_site
WHERE capture_id = :capture
GROUP BY 1;
