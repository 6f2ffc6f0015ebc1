-- SPDX-License-Identifier: GPL-2.0-or-later
-- zone: Zones: size, free memory, watermarks and reserves.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES The amount.
-- column value TEXT  Not used here.
-- column facts TEXT  Not used here.
WITH amount(what, node_id, zone_name, pages) AS (
	SELECT 'managed', node_id, zone_name, managed_pages FROM zone WHERE capture_id = :capture
	UNION ALL SELECT 'present', node_id, zone_name, present_pages FROM zone WHERE capture_id = :capture
	UNION ALL SELECT 'free', node_id, zone_name, free_pages FROM zone WHERE capture_id = :capture
	UNION ALL SELECT 'watermark min', node_id, zone_name, min_pages FROM zone WHERE capture_id = :capture
	UNION ALL SELECT 'watermark low', node_id, zone_name, low_pages FROM zone WHERE capture_id = :capture
	UNION ALL SELECT 'watermark high', node_id, zone_name, high_pages FROM zone WHERE capture_id = :capture
	UNION ALL SELECT 'watermark promo', node_id, zone_name, promo_pages FROM zone WHERE capture_id = :capture
	UNION ALL SELECT 'watermark boost', node_id, zone_name, boost_pages FROM zone WHERE capture_id = :capture
	UNION ALL SELECT 'reserved HighAtomic', node_id, zone_name, reserved_highatomic_pages FROM zone
	    WHERE capture_id = :capture
	UNION ALL SELECT 'CMA', node_id, zone_name, cma_pages FROM zone WHERE capture_id = :capture
	UNION ALL SELECT 'lowmem_reserve for ' || for_zone, node_id, zone_name, reserve_pages
	FROM zone_lowmem_reserve WHERE capture_id = :capture
)
SELECT printf('node %d %s %s', a.node_id, a.zone_name, a.what) AS name,
       CAST(1.0 * max(a.pages) * c.page_bytes AS INTEGER) AS bytes, NULL AS value, NULL AS facts
FROM amount a
JOIN capture c ON c.capture_id = :capture
GROUP BY a.node_id, a.zone_name, a.what;
