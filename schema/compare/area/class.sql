-- SPDX-License-Identifier: GPL-2.0-or-later
-- class: What memory is used for: pages by class.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Memory of the class.
-- column value TEXT  Not used here.
-- column facts TEXT  Not used here.
SELECT coalesce(p.class, 'unknown: no struct page in the dump') AS name,
       CASE WHEN count(*) = count(p.pages) THEN CAST(sum(1.0 * p.pages * c.page_bytes) AS INTEGER) END AS bytes,
       NULL AS value, NULL AS facts
FROM page_class p
JOIN capture c ON c.capture_id = p.capture_id
WHERE p.capture_id = :capture AND p.class IS NOT 'absent'
GROUP BY p.class;
