-- SPDX-License-Identifier: GPL-2.0-or-later
WITH c AS (
	SELECT capture_id, kind, page_bytes FROM capture WHERE capture_id = :capture
), sys AS MATERIALIZED ( /* a folder has the names that are linked to it, or its own */
	SELECT coalesce(a.alias, s.name) AS name, max(s.object_bytes) AS object_bytes, max(s.reclaimable) AS reclaimable
	FROM slab_sysfs s
	LEFT JOIN slab_alias a ON a.capture_id = s.capture_id AND a.name = s.name
	WHERE s.capture_id = :capture
	GROUP BY 1
), k AS MATERIALIZED ( /* asked: bytes of an object without what is beside it */
	SELECT s.*, c.page_bytes * 1.0 * s.pages_per_slab AS slab_bytes,
	       coalesce(s.held_bytes * 1.0, s.slabs * 1.0 * s.pages_per_slab * c.page_bytes) AS held,
	       coalesce(s.object_bytes, y.object_bytes) AS asked,
	       coalesce(s.reclaimable, y.reclaimable) AS can_shrink
	FROM slab_cache s
	JOIN c ON c.capture_id = s.capture_id
	LEFT JOIN sys y ON y.name = s.name
	WHERE s.capture_id = :capture
)
