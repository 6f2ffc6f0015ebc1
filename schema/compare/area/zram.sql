-- SPDX-License-Identifier: GPL-2.0-or-later
-- zram: Compressed block devices in memory.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Memory of the pool.
-- column value TEXT  Not used here.
-- column facts TEXT  Pages that are stored, and their compressed size.
SELECT coalesce(z.name, '?') AS name,
       CASE WHEN count(*) = count(z.pool_pages) THEN CAST(sum(1.0 * z.pool_pages * c.page_bytes) AS INTEGER)
	   END AS bytes,
       NULL AS value,
       json_object('stored pages', max(z.stored_pages), 'compressed bytes', max(z.compressed_bytes)) AS facts
FROM zram_device z
JOIN capture c ON c.capture_id = z.capture_id
WHERE z.capture_id = :capture
GROUP BY 1;
