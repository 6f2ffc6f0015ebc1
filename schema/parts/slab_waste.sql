-- SPDX-License-Identifier: GPL-2.0-or-later
, parts AS (
	/* For a snapshot, whose slabinfo counts objects that CPUs hold as active. A dump has the numbers, or they are
	   unknown. */
	SELECT name, slabs, held,
	       coalesce(free_bytes * 1.0, max(total_objects - shown_objects, 0) * 1.0 * slot_bytes) AS free,
	       coalesce(padding_bytes * 1.0,
			coalesce(allocated_objects, shown_objects) * 1.0 * max(slot_bytes - asked, 0)) AS padding,
	       coalesce(tail_bytes * 1.0, max(slabs * (slab_bytes - objects_per_slab * 1.0 * slot_bytes), 0)) AS tail,
	       empty_slabs * slab_bytes AS empty,
	       max(active_objects - allocated_objects, 0) * 1.0 * slot_bytes AS on_cpus,
	       min(slabs * 1.0, CAST((coalesce(allocated_objects, shown_objects) + objects_per_slab - 1.0)
				     / nullif(objects_per_slab, 0) AS INTEGER)) AS packed_slabs,
	       slab_bytes
	FROM (SELECT k.*, CASE WHEN NOT EXISTS (SELECT 1 FROM capture WHERE capture_id = :capture AND kind = 'vmcore')
			       THEN active_objects END AS shown_objects FROM k)
), waste AS MATERIALIZED (
	SELECT *, (slabs - packed_slabs) * slab_bytes AS packed,
	       iif(held IS NULL OR coalesce(free, padding, tail) IS NULL, NULL,
		   coalesce(free, 0) + coalesce(padding, 0) + coalesce(tail, 0)) AS wasted
	FROM parts
)
