-- SPDX-License-Identifier: GPL-2.0-or-later
-- ask_leaks: Which kernel memory is referenced by nothing, and on how many machines?
--
-- How to read:
--   From dumps that were loaded with --leaks. Groups with the same cache and fingerprint are the same leak on
--   several machines.
--
-- column cache          TEXT  Slab cache, caller of vmalloc, or kind of memory.
-- column suspect_module TEXT  Module that it points into.
-- column machines       COUNT Machines that have it.
-- column objects        COUNT Objects on all of them.
-- column retained_bytes BYTES Bytes on all of them.
-- column fingerprint    TEXT  What the objects have in common.
-- column confidence     TEXT  How sure that is, at best.
SELECT what AS cache, suspect_module, uniqExact(machine_key) AS machines, sum(objects) AS objects,
    sum(bytes) AS retained_bytes, fingerprint,
       if(countIf(confidence = 'unreached') > 0, 'unreached', 'probably') AS confidence
FROM (SELECT what, suspect_module, machine_key, objects, bytes, fingerprint, confidence
      FROM (SELECT what, suspect_module, machine_key, objects, bytes, fingerprint, confidence, place
	    FROM (SELECT coalesce(cache, kind) AS what, suspect_module, boot_key, objects, retained_bytes AS bytes,
			 fingerprint, confidence
		  FROM kmemdb.fleet_leak)
	    ANY LEFT JOIN (SELECT boot_key, machine_key, place FROM kmemdb.fleet_machine) USING boot_key)
      ANY INNER JOIN (SELECT machine_key, min(place) AS place
		      FROM (SELECT boot_key FROM kmemdb.fleet_leak)
		      ANY LEFT JOIN (SELECT boot_key, machine_key, place FROM kmemdb.fleet_machine) USING boot_key
		      GROUP BY machine_key) USING machine_key, place)
GROUP BY what, suspect_module, fingerprint
ORDER BY retained_bytes DESC, cache, isNotNull(fingerprint), fingerprint;
