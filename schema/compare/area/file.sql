-- SPDX-License-Identifier: GPL-2.0-or-later
-- file: Page cache by file.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Pages in the page cache.
-- column value TEXT  Not used here.
-- column facts TEXT  Dirty pages and those that are mapped.
SELECT coalesce(f.path, coalesce(f.device, '?') || ' inode ' || coalesce(f.inode, '?') || ', path not known')
	|| CASE WHEN f.fs_type IS NULL THEN '' ELSE ' (' || f.fs_type || ')' END AS name,
       CASE WHEN count(*) = count(f.cached_pages) THEN CAST(sum(1.0 * f.cached_pages * c.page_bytes) AS INTEGER)
	   END AS bytes,
       NULL AS value,
       json_object('files', count(*), 'dirty pages', CAST(sum(1.0 * f.dirty_pages) AS INTEGER),
		   'mapped pages', CAST(sum(1.0 * f.mapped_pages) AS INTEGER)) AS facts
FROM file_cache f
JOIN capture c ON c.capture_id = f.capture_id
WHERE f.capture_id = :capture
GROUP BY 1;
