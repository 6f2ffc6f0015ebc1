-- SPDX-License-Identifier: GPL-2.0-or-later
-- owner: Other holders of pages: page tables, kernel stacks, per-CPU memory, huge pages, ….
--
-- How to read:
--   Slab caches, files, processes, vmalloc and modules have their own areas. Processes with the same name are
--   one owner.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Pages that it holds.
-- column value TEXT  Not used here.
-- column facts TEXT  How many owners have the name.
WITH o AS (
	/* "guest (177)": the number of a process is another one in each run. */
	SELECT class, pages, capture_id, name,
	       CASE WHEN name GLOB '* ([0-9]*)' THEN rtrim(substr(name, 1, length(name) - 1),
		   '0123456789') END AS before_pid
	FROM (SELECT class, pages, capture_id, replace(name, ' and perhaps others', '') AS name FROM owner)
	WHERE capture_id = :capture
)
SELECT o.class || ': ' || coalesce(CASE WHEN o.before_pid GLOB '* (' THEN substr(o.before_pid, 1,
    length(o.before_pid) - 2) END, o.name, '?') AS name,
       CASE WHEN count(*) = count(o.pages) THEN CAST(sum(1.0 * o.pages * c.page_bytes) AS INTEGER) END AS bytes,
       NULL AS value, json_object('owners', count(*)) AS facts
FROM o
JOIN capture c ON c.capture_id = o.capture_id
WHERE o.capture_id = :capture AND o.class NOT IN ('slab', 'file', 'shmem', 'anon', 'vmalloc', 'module')
GROUP BY 1;
