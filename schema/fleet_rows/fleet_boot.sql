-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_boot: What is this boot, and how complete is the data about it?
--
-- column case_boot        ID      Boot in its case.
-- column case_file        TEXT    That case.
-- column kind             TEXT    Kind of the capture.
-- column captures         COUNT   Captures of the boot.
-- column arch             TEXT    Architecture.
-- column boot_id          TEXT    The kernel's random number.
-- column booted_at        SECONDS When it booted.
-- column captured_at      SECONDS When the capture was taken.
-- column panic            TEXT    Panic message.
-- column managed_bytes    BYTES   Memory of all zones, else MemTotal.
-- column free_bytes       BYTES   Free memory.
-- column error_findings   COUNT   Errors.
-- column warning_findings COUNT   Warnings.
-- column coverage         TEXT    How complete.
-- column part             TEXT    What is lost.
-- include: boot_findings
, judged AS (
	SELECT max(k.error_findings) AS known FROM captures b JOIN capture k ON k.capture_id = b.capture_id
), zones AS (
	SELECT CASE WHEN count(z.managed_pages) = count(*) THEN sum(1.0 * z.managed_pages) END AS managed,
	       CASE WHEN count(z.free_pages) = count(*) THEN sum(1.0 * z.free_pages) END AS free, count(*) AS n
	FROM captures b JOIN zone z ON z.capture_id = b.capture_id
	WHERE b.capture_id = (SELECT y.capture_id FROM captures y JOIN zone x ON x.capture_id = y.capture_id
			      ORDER BY CASE y.kind WHEN 'vmcore' THEN 0 WHEN 'proc' THEN 1 ELSE 2 END LIMIT 1)
)
SELECT a.boot AS case_boot, :case_file AS case_file, a.kind, o.captures, a.arch, o.boot_id, o.booted_at, a.captured_at,
    a.panic,
       CAST(coalesce(z.managed * a.page_bytes, (SELECT m.value_kb * 1024.0 FROM meminfo m
	   WHERE m.capture_id = a.capture_id AND m.name = 'MemTotal')) AS INTEGER) AS managed_bytes,
       CAST(coalesce(z.free * a.page_bytes, (SELECT m.value_kb * 1024.0 FROM meminfo m WHERE m.capture_id = a.capture_id
	   AND m.name = 'MemFree')) AS INTEGER) AS free_bytes,
       iif(j.known IS NULL, NULL, (SELECT count(*) FROM f WHERE severity = 'error')) AS error_findings,
       iif(j.known IS NULL, NULL, (SELECT count(*) FROM f WHERE severity = 'warning')) AS warning_findings,
       v.text AS coverage, v.part
FROM asked a
JOIN boot o ON o.boot = a.boot
JOIN coverage v ON v.capture_id = a.capture_id
CROSS JOIN judged j
CROSS JOIN zones z;
