-- SPDX-License-Identifier: GPL-2.0-or-later
alloc_records(pages, slabs) AS MATERIALIZED (
	/* How the kernel that is asked about can be made to record who allocates pages, and objects of a slab cache,
	   whose name follows. A dump shows it by its symbols, a snapshot by the kernel's configuration. */
	SELECT CASE WHEN owner = 0
			THEN 'boot a kernel that has CONFIG_PAGE_OWNER, which this one has not, with page_owner=on'
		    WHEN owner = 1 THEN 'boot with page_owner=on'
		    ELSE 'boot with page_owner=on, if the kernel has CONFIG_PAGE_OWNER' END,
	       CASE WHEN slub = 0
			THEN 'boot a kernel that has CONFIG_SLUB_DEBUG, which this one has not, with slub_debug=U,'
		    ELSE 'boot with slub_debug=U,' END
	FROM (SELECT max(CASE WHEN of_owner AND is_there THEN 1 WHEN of_owner THEN 0 END) AS owner,
		     max(CASE WHEN NOT of_owner AND is_there THEN 1 WHEN NOT of_owner THEN 0 END) AS slub
	      FROM (SELECT k.name = 'CONFIG_PAGE_OWNER' AS of_owner, k.value = 'y' AS is_there
		    FROM capture c JOIN capture o ON o.boot = c.boot JOIN kernel_config k ON k.capture_id = o.capture_id
		    WHERE c.capture_id = :capture AND k.name IN ('CONFIG_PAGE_OWNER', 'CONFIG_SLUB_DEBUG')
		    UNION ALL
		    /* Types from BTF may have no symbols of data at all: super_blocks is one that all kernels have. */
		    SELECT 1, l.chosen IS NOT NULL
		    FROM capture c JOIN capture o ON o.boot = c.boot JOIN layout l ON l.capture_id = o.capture_id
		    WHERE c.capture_id = :capture AND l.type = 'symbol' AND l.field = 'page_owner_ops'
		      AND (l.chosen IS NOT NULL OR EXISTS (
			SELECT 1 FROM layout d
			WHERE d.capture_id = l.capture_id AND d.type = 'symbol' AND d.field = 'super_blocks'
			  AND d.chosen IS NOT NULL))
		    UNION ALL
		    SELECT 0, 0
		    FROM capture c JOIN capture o ON o.boot = c.boot JOIN variant v ON v.capture_id = o.capture_id
		    WHERE c.capture_id = :capture AND v.name = 'slab allocator' AND v.chosen <> 'SLUB'))
),
