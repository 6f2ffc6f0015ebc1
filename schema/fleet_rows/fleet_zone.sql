-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_zone: In what state are the zones?
--
-- column node_id            ID    Node.
-- column zone_name          TEXT  Zone.
-- column managed_bytes      BYTES Memory.
-- column free_bytes         BYTES Free.
-- column min_bytes          BYTES Watermark.
-- column low_bytes          BYTES Watermark.
-- column largest_free_order ORDER Largest free block.
-- column served_order       ORDER Served.
-- column verdict            TEXT  In words.
SELECT s.node_id, s.zone_name, CAST(s.managed_pages * 1.0 * c.page_bytes AS INTEGER) AS managed_bytes,
       CAST(s.free_pages * 1.0 * c.page_bytes AS INTEGER) AS free_bytes,
	   CAST(s.min_pages * 1.0 * c.page_bytes AS INTEGER) AS min_bytes,
       CAST(s.low_pages * 1.0 * c.page_bytes AS INTEGER) AS low_bytes, s.largest_free_order, s.served_order, s.verdict
FROM zone_state s
JOIN capture c ON c.capture_id = s.capture_id
WHERE s.capture_id = :capture
ORDER BY s.node_id, s.zone_name;
