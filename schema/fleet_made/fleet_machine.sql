-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_machine: Which rows of fleet_boot are of one boot of one machine?
--
-- Rows with a mark in common get the smallest of their numbers, four times over: that reaches a log that shares lines
-- with a dump, which has the time of boot of a snapshot, which has the boot_id of another one. Machines that were
-- cloned while they ran have marks in common: hosts that are known and differ are machines of their own, and what
-- does not say its host counts to the one that it has a mark in common with, else to the first of them. An address
-- is no name with a domain.
WITH common AS MATERIALIZED (
	SELECT boot, mark FROM fleet_mark
	WHERE mark IN (SELECT mark FROM fleet_mark GROUP BY mark HAVING min(boot) < max(boot))
), mark1 AS MATERIALIZED (
	SELECT mark, min(boot) AS least FROM common GROUP BY mark
), boot1 AS MATERIALIZED (
	SELECT c.boot, min(m.least) AS least FROM common c JOIN mark1 m ON m.mark = c.mark GROUP BY c.boot
), mark2 AS MATERIALIZED (
	SELECT c.mark, min(b.least) AS least FROM common c JOIN boot1 b ON b.boot = c.boot GROUP BY c.mark
), boot2 AS MATERIALIZED (
	SELECT c.boot, min(m.least) AS least FROM common c JOIN mark2 m ON m.mark = c.mark GROUP BY c.boot
), mark3 AS MATERIALIZED (
	SELECT c.mark, min(b.least) AS least FROM common c JOIN boot2 b ON b.boot = c.boot GROUP BY c.mark
), boot3 AS MATERIALIZED (
	SELECT c.boot, min(m.least) AS least FROM common c JOIN mark3 m ON m.mark = c.mark GROUP BY c.boot
), mark4 AS MATERIALIZED (
	SELECT c.mark, min(b.least) AS least FROM common c JOIN boot3 b ON b.boot = c.boot GROUP BY c.mark
), boot4 AS MATERIALIZED (
	SELECT c.boot, min(m.least) AS least FROM common c JOIN mark4 m ON m.mark = c.mark GROUP BY c.boot
), named AS (
	SELECT b.*, coalesce(x.least, b.boot) AS least,
	       CASE WHEN lower(b.host) = 'localhost' OR lower(b.host) LIKE 'localhost.%' THEN NULL
		    WHEN b.host NOT GLOB '*[^0-9.]*' THEN b.host
		    ELSE lower(substr(b.host, 1, instr(b.host || '.', '.') - 1)) END AS name
	FROM fleet_boot b
	LEFT JOIN boot4 x ON x.boot = b.boot
), mark_name AS MATERIALIZED (
	SELECT c.mark, min(n.name) AS name FROM common c JOIN named n ON n.boot = c.boot GROUP BY c.mark
), near AS MATERIALIZED ( /* whose a boot is that does not say its host: whoever has a mark in common with it */
	SELECT c.boot, min(m.name) AS name FROM common c JOIN mark_name m ON m.mark = c.mark GROUP BY c.boot
), whose AS (
	SELECT n.*, coalesce(n.name, x.name, min(n.name) OVER (PARTITION BY n.least), '') AS owner
	FROM named n
	LEFT JOIN near x ON x.boot = n.boot
)
SELECT boot, host, path, kernel, first_value(boot) OVER w AS machine, row_number() OVER w AS place,
       count(*) OVER (PARTITION BY least, owner) AS boots
FROM whose
WINDOW w AS (PARTITION BY least, owner
	     ORDER BY CASE kind WHEN 'vmcore' THEN 0 WHEN 'proc' THEN 1 ELSE 2 END, part IS NOT NULL,
		 captured_at DESC, path, case_boot, boot)
ORDER BY boot;
