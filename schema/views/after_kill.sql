-- SPDX-License-Identifier: GPL-2.0-or-later
-- after_kill: Which captures show memory as it was after an OOM kill?
--
-- A kill frees memory, so that a capture taken soon after it does not show what the kernel was short of; the report of
-- the kill in the log does (view log_memory). Kills because a memory cgroup reached its limit are left out: the machine
-- was not short of memory. A log has no state of its own.
--
-- column capture_id ID     A dump with an OOM kill in its log, or a dump or snapshot later than a kill of its boot.
-- column seconds    REAL.3 From the last such kill to the capture; NULL: one of the times is not known.
-- column text       TEXT   The same in words: 7 s after an OOM kill.
-- column note       TEXT   What that means for the numbers of the capture.
CREATE VIEW after_kill AS
WITH last AS (
	SELECT c.capture_id, max(c.uptime_s - max(e.ts_ns / 1e9), 0) AS seconds
	FROM oom_event e
	JOIN capture k ON k.capture_id = e.capture_id
	JOIN capture c ON c.kind = 'vmcore' AND c.capture_id = k.capture_id
		       /* A text may have a kill and counters in any order: their times are needed. */
		       OR c.kind IN ('vmcore', 'proc') AND c.boot = k.boot AND e.ts_ns / 1e9 <= c.uptime_s
	WHERE e.reason_kind <> 'memcg' AND e.memcg IS NULL AND coalesce(e.outcome, '') NOT LIKE 'Kernel panic%'
	GROUP BY c.capture_id
)
SELECT capture_id, seconds, text,
       CASE WHEN seconds <= 600
	    THEN 'Memory as it was ' || text
		|| ': what the kill freed is free here, and was not before it (kmemdb ask CASE oom).'
	    WHEN seconds IS NULL
	    THEN 'Memory as it was ' || text || ': what the kill freed may be free here (kmemdb ask CASE oom).'
	    ELSE 'This was taken ' || text || ' (kmemdb ask CASE oom).' END AS note
FROM (SELECT capture_id, seconds,
	     coalesce(CASE WHEN seconds < 120 THEN printf('%.0f s ', seconds)
			   WHEN seconds < 7200 THEN printf('%.0f min ', seconds / 60)
			   WHEN seconds < 172800 THEN printf('%.1f h ', seconds / 3600)
			   WHEN seconds IS NOT NULL THEN printf('%.0f days ', seconds / 86400) END, '')
	     || 'after an OOM kill' AS text
      FROM last);
