-- SPDX-License-Identifier: GPL-2.0-or-later
-- log: What does the kernel log say?
--
-- How to read:
--   All lines in log order, the newest last. -p grep=TEXT keeps lines that contain TEXT (ignoring case), -p
--   level=N those of level N and below: 0 emergency, 1 alert, 2 critical, 3 error, 4 warning, 5 notice, 6
--   information, 7 debug. A line whose level is not known (a text without dmesg -x or the number in <>) is
--   left out when a level is given. -p last=N keeps the newest N of the remaining lines. If record is above 1
--   in the first line, the kernel had overwritten earlier ones. The questions oom and alloc-failures analyse
--   OOM kills and failed allocations.
--
-- param grep  TEXT  - Text that a line contains.
-- param level COUNT - Highest number of a level.
-- param last  COUNT - How many lines, the newest.
--
-- section log: Lines
-- empty: no line of the kernel log matches
-- files: proc/dmesg
-- note: SELECT 'lines left out because their level is not known: ' || count(*) FROM kernel_log WHERE capture_id =
--     :capture AND :level IS NOT NULL AND level IS NULL HAVING count(*) > 0
-- column seq      ID     Number of the line.
-- column uptime_s REAL.6 Time since boot; NULL: unknown.
-- column stamp    TEXT   Date, where the log has one.
-- column level    COUNT  Log level; NULL: unknown.
-- column caller   TEXT   Task (T…) or CPU (C…) that printed it.
-- column text     TEXT   The line.
SELECT seq, uptime_s, stamp, level, caller, text
FROM (SELECT seq, ts_ns / 1e9 AS uptime_s, stamp, level, caller, text
      FROM kernel_log
      WHERE capture_id = :capture AND (:grep IS NULL OR instr(lower(text), lower(:grep)) > 0)
	AND (:level IS NULL OR level <= :level)
      ORDER BY seq DESC
      LIMIT iif(:last IS NULL, -1, max(:last, 0)))
ORDER BY seq;

-- section levels: By level
-- empty: the kernel log has no line
-- files: proc/dmesg
-- column level     COUNT  Log level; NULL: unknown.
-- column name      TEXT   Its name.
-- column lines     COUNT+ Lines.
-- column last_seq  ID     The newest of them.
SELECT level, CASE level WHEN 0 THEN 'emergency' WHEN 1 THEN 'alert' WHEN 2 THEN 'critical' WHEN 3 THEN 'error'
			 WHEN 4 THEN 'warning' WHEN 5 THEN 'notice' WHEN 6 THEN 'information'
			     WHEN 7 THEN 'debug' END AS name,
       count(*) AS lines, max(seq) AS last_seq
FROM kernel_log
WHERE capture_id = :capture
GROUP BY level
ORDER BY level;
