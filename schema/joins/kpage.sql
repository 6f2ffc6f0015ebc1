-- SPDX-License-Identifier: GPL-2.0-or-later
-- when: SELECT EXISTS (SELECT 1 FROM capture WHERE capture_id >= ?1 AND kind = 'proc')
-- Pages by their flags (/proc/kpageflags) compared with the kernel's counters: free_area and meminfo.
--
-- Up to 4.7 only the first page of a free block has its flag: the flags of such a kernel are compared with the number
-- of blocks.
--
-- Tolerance: reading the flags of all pages takes a second or more, and counters are per CPU: differences
-- of up to 4096 pages and 1 % of the existing pages are allowed.

CREATE TEMP TABLE wanted AS
SELECT capture_id, max(page_bytes, 1024) AS page_bytes,
       (SELECT total(p.pages) FROM page_class p
	WHERE p.capture_id = c.capture_id AND p.class IS NOT 'absent') AS existing,
       EXISTS (SELECT 1 FROM main.load l WHERE l.capture_id = c.capture_id AND l.collector = 'proc/kpageflags'
	       AND l.reason LIKE 'this kernel marks only the first page of a free block%') AS heads_only
FROM capture c
WHERE kind = 'proc' AND capture_id IN (SELECT capture_id FROM page_class)
  AND capture_id NOT IN (SELECT capture_id FROM "check" WHERE name LIKE 'kpageflags: %')
ORDER BY capture_id DESC
LIMIT 64; -- of a series the newest

INSERT INTO "check"(capture_id, name, left_label, left_value, right_label, right_value, tolerance, ok, why)
SELECT capture_id, 'kpageflags: ' || class, iif(class = 'free' AND heads_only, 'blocks', 'pages') || ' with such flags',
    flagged, label, counted, tolerance,
       abs(flagged - counted) <= tolerance, 'pages change hands while the flags are read'
FROM (SELECT w.capture_id, k.class, k.label, w.heads_only,
	     CAST(4096 + w.existing / 100 AS INTEGER) AS tolerance,
	     coalesce((SELECT p.pages FROM page_class p
		       WHERE p.capture_id = w.capture_id AND p.class = k.class), 0) AS flagged,
	     CAST(CASE WHEN k.field IS NOT NULL THEN
		  (SELECT m.value_kb * 1024.0 / w.page_bytes FROM main._meminfo m
		   WHERE m.first_capture <= w.capture_id AND m.last_capture >= w.capture_id
		     AND m.name = k.field)
	     ELSE (SELECT sum(min(max(f.free_blocks, 0), 1 << 40) * 1.0 * iif(w.heads_only, 1,
		 1 << min(f.page_order, 20)))
		   FROM main._free_area f
		   WHERE f.first_capture <= w.capture_id AND f.last_capture >= w.capture_id) END AS INTEGER) AS counted
      FROM wanted w
      CROSS JOIN (SELECT 'free' AS class, 'free blocks of all orders' AS label, NULL AS field
		  UNION ALL SELECT 'slab', 'Slab of meminfo', 'Slab'
		  UNION ALL SELECT 'page_table', 'PageTables of meminfo', 'PageTables'
		  UNION ALL SELECT 'shmem', 'Shmem of meminfo', 'Shmem') k)
WHERE counted IS NOT NULL
  AND (class <> 'page_table' OR flagged > 0);	-- the flag came with 4.18

-- Holes in the physical address space are not pages. Reserved frames may be in one: firmware, devices.
INSERT INTO "check"(capture_id, name, left_label, left_value, right_label, right_value, tolerance, ok, why)
SELECT capture_id, 'kpageflags: present', 'pages of classes other than absent and reserved', existing - reserved,
    'present pages of the zones', present, tolerance, existing - reserved <= present + tolerance,
    'memory may be plugged while the flags are read'
FROM (SELECT w.capture_id, CAST(4096 + w.existing / 100 AS INTEGER) AS tolerance,
	     CAST(w.existing AS INTEGER) AS existing,
	     coalesce((SELECT p.pages FROM page_class p
		       WHERE p.capture_id = w.capture_id AND p.class = 'reserved'), 0) AS reserved,
	     (SELECT iif(count(*) = count(z.present_pages),
			 CAST(total(min(max(z.present_pages, 0), 1 << 48)) AS INTEGER), NULL)
	      FROM main._zone z
	      WHERE z.first_capture <= w.capture_id AND z.last_capture >= w.capture_id
	      HAVING count(*) > 0) AS present
      FROM wanted w)
WHERE present IS NOT NULL;
