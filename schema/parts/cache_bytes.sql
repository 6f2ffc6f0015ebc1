-- SPDX-License-Identifier: GPL-2.0-or-later
	/* Bytes of the slabs of cache s in a capture e; where the page size is not known, what its objects take. */
	coalesce(max(s.slabs, 0) * 1.0 * max(s.pages_per_slab, 0) * e.page_bytes, s.held_bytes * 1.0,
		 iif(e.page_bytes IS NULL, max(s.total_objects, 0) * 1.0 * max(s.slot_bytes, 0), NULL))
