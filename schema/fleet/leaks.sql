-- SPDX-License-Identifier: GPL-2.0-or-later
-- leaks: Which kernel memory is referenced by nothing, and on how many machines?
--
-- How to read:
--   From dumps that were loaded with --leaks. Groups with the same cache and fingerprint are the same leak on
--   several machines.
--
-- shows coverage itself
-- limit top 20 Most rows to list.
--
-- section leaks: Leaked memory, by what it is
-- empty: no dump was searched for leaks, or nothing was found: kmemdb batch --leaks
-- column cache          TEXT  Slab cache, caller of vmalloc, or kind of memory.
-- column suspect_module TEXT  Module that it points into.
-- column machines       COUNT Machines that have it.
-- column objects        COUNT Objects on all of them.
-- column retained_bytes BYTES Bytes on all of them.
-- column fingerprint    TEXT  What the objects have in common.
-- column confidence     TEXT  How sure that is, at best.
WITH l AS ( /* of several dumps of a machine the first that has some */
	SELECT f.*, m.machine, dense_rank() OVER (PARTITION BY m.machine ORDER BY m.place) AS pick
	FROM fleet_leak f
	JOIN fleet_machine m ON m.boot = f.boot
)
SELECT coalesce(cache, kind) AS cache, suspect_module, count(DISTINCT machine) AS machines, sum(objects) AS objects,
    sum(retained_bytes) AS retained_bytes,
       fingerprint, iif(count(*) FILTER (WHERE confidence = 'unreached') > 0, 'unreached', 'probably') AS confidence
FROM l
WHERE pick = 1
GROUP BY coalesce(cache, kind), suspect_module, fingerprint
ORDER BY retained_bytes DESC, cache, fingerprint
LIMIT :top;
