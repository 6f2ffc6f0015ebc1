-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_machine: Which rows of fleet_boot are of one boot of one machine?
--
-- How to read:
--   Rows with a mark (fleet_mark) in common, directly or through others, unless their hosts differ, as kmemdb batch
--     does it.
--
-- column boot_key    TEXT  Boot: key of its best capture.
-- column host        TEXT  Host name; NULL: unknown from all captures.
-- column path        TEXT  Input that it was loaded from.
-- column kernel      TEXT  Kernel release.
-- column machine_key TEXT  The machine: the boot_key that has place 1 among its rows.
-- column place       COUNT Order in which values are taken, from 1: a dump before a snapshot before a log, whole dumps
--     before others, then the newest.
-- column boots       COUNT Rows of the machine.
WITH common AS MATERIALIZED (
	SELECT boot_key, mark FROM fleet_mark
	WHERE mark IN (SELECT mark FROM fleet_mark GROUP BY mark HAVING min(boot_key) < max(boot_key))
), mark1 AS MATERIALIZED (
	SELECT mark, min(boot_key) AS least FROM common GROUP BY mark
), boot1 AS MATERIALIZED (
	SELECT c.boot_key, min(m.least) AS least FROM common c JOIN mark1 m ON m.mark = c.mark GROUP BY c.boot_key
), mark2 AS MATERIALIZED (
	SELECT c.mark, min(b.least) AS least FROM common c JOIN boot1 b ON b.boot_key = c.boot_key GROUP BY c.mark
), boot2 AS MATERIALIZED (
	SELECT c.boot_key, min(m.least) AS least FROM common c JOIN mark2 m ON m.mark = c.mark GROUP BY c.boot_key
), mark3 AS MATERIALIZED (
	SELECT c.mark, min(b.least) AS least FROM common c JOIN boot2 b ON b.boot_key = c.boot_key GROUP BY c.mark
), boot3 AS MATERIALIZED (
	SELECT c.boot_key, min(m.least) AS least FROM common c JOIN mark3 m ON m.mark = c.mark GROUP BY c.boot_key
), mark4 AS MATERIALIZED (
	SELECT c.mark, min(b.least) AS least FROM common c JOIN boot3 b ON b.boot_key = c.boot_key GROUP BY c.mark
), boot4 AS MATERIALIZED (
	SELECT c.boot_key, min(m.least) AS least FROM common c JOIN mark4 m ON m.mark = c.mark GROUP BY c.boot_key
), named AS (
	SELECT b.*, coalesce(x.least, b.boot_key) AS least,
	       CASE WHEN lower(b.host) = 'localhost' OR lower(b.host) LIKE 'localhost.%' THEN NULL
		    WHEN b.host !~ '[^0-9.]' THEN b.host
		    ELSE lower(split_part(b.host, '.', 1)) END AS name
	FROM fleet_boot b
	LEFT JOIN boot4 x ON x.boot_key = b.boot_key
), mark_name AS MATERIALIZED (
	SELECT c.mark, min(n.name) AS name FROM common c JOIN named n ON n.boot_key = c.boot_key GROUP BY c.mark
), near AS MATERIALIZED ( /* whose a boot is that does not say its host: whoever has a mark in common with it */
	SELECT c.boot_key, min(m.name) AS name FROM common c JOIN mark_name m ON m.mark = c.mark GROUP BY c.boot_key
), whose AS (
	SELECT n.*, coalesce(n.name, x.name, min(n.name) OVER (PARTITION BY n.least), '') AS owner
	FROM named n
	LEFT JOIN near x ON x.boot_key = n.boot_key
)
SELECT boot_key, host, path, kernel, first_value(boot_key) OVER w AS machine_key, row_number() OVER w AS place,
       count(*) OVER (PARTITION BY least, owner) AS boots
FROM whose
WINDOW w AS (PARTITION BY least, owner
	     ORDER BY CASE kind WHEN 'vmcore' THEN 0 WHEN 'proc' THEN 1 ELSE 2 END, part IS NOT NULL,
		 captured_at DESC NULLS LAST, path NULLS FIRST, case_boot, boot_key)
ORDER BY boot_key;
