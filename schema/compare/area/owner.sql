-- SPDX-License-Identifier: GPL-2.0-or-later
-- owner: Other holders of pages: page tables, kernel stacks, per-CPU memory, huge pages, ….
--
-- How to read:
--   Slab caches, files, processes, vmalloc and modules have areas of their own.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Pages that it holds.
-- column value TEXT  Not used here.
-- column facts TEXT  How many owners have the name.
SELECT o.class || ': ' || coalesce(o.name, '?') AS name,
       CASE WHEN count(*) = count(o.pages) THEN CAST(sum(1.0 * o.pages * c.page_bytes) AS INTEGER) END AS bytes,
       NULL AS value, json_object('owners', count(*)) AS facts
FROM owner o
JOIN capture c ON c.capture_id = o.capture_id
WHERE o.capture_id = :capture AND o.class NOT IN ('slab', 'file', 'shmem', 'anon', 'vmalloc', 'module')
GROUP BY 1;
