-- SPDX-License-Identifier: GPL-2.0-or-later
-- ps: Which tasks were there, in which state, and how much memory do they hold?
--
-- How to read:
--   One row per task, ordered by PID: from a dump threads as well (tgid is their process, and only the row of
--   the process has its memory), from a snapshot only processes. state is R (running or ready), S (sleeps), D
--   (waits and takes no signal), T (stopped), t (traced), I (idle kernel thread), Z (ended, not yet waited
--   for), X (dead). A task without VSS has no memory of its own: it is a kernel thread, or has ended. -p
--   state=D and -p comm=NAME, where NAME may contain *, select tasks. kmemdb ask CASE processes shows more:
--   proportional memory, mappings, page tables.
--
-- param state TEXT - First letter of the state.
-- param comm  TEXT - Name of the task; a shell pattern.
--
-- section ps: Tasks
-- empty: no task matches
-- files: proc/PID/status; proc/PID/smaps, proc/PID/smaps_rollup, proc/PID/statm, proc/PID/maps, proc/PID
-- column pid           ID    Thread id.
-- column tgid          ID    Process id.
-- column ppid          ID    Parent.
-- column comm          TEXT  Name.
-- column state         TEXT  State.
-- column uid           ID    Real user id.
-- column threads       COUNT Threads of the process.
-- column vss_kb        KB    Virtual size.
-- column rss_kb        KB    Resident.
-- column pss_kb        KB    Proportional.
-- column swap_kb       KB    Swapped out.
-- column oom_score_adj COUNT Adjustment of the OOM score; -1000: never killed.
WITH known AS (
	SELECT t.pid, t.tgid, t.ppid, t.comm, t.state, t.uid, t.threads, p.vss_kb, p.rss_kb, p.pss_kb, p.swap_kb,
	    t.oom_score_adj
	FROM task t
	LEFT JOIN process_memory p ON p.capture_id = t.capture_id AND p.pid = t.pid
	WHERE t.capture_id = :capture
	UNION ALL /* of which there is nothing but memory, or not even a PID */
	SELECT p.pid, NULL, NULL, p.comm, NULL, NULL, NULL, p.vss_kb, p.rss_kb, p.pss_kb, p.swap_kb, NULL
	FROM process_memory p
	WHERE p.capture_id = :capture AND NOT EXISTS (SELECT 1 FROM task t WHERE t.capture_id = p.capture_id
	    AND t.pid = p.pid)
)
SELECT pid, tgid, ppid, comm, state, uid, threads, vss_kb, rss_kb, pss_kb, swap_kb, oom_score_adj
FROM known
WHERE (:state IS NULL OR substr(state, 1, 1) = :state) AND (:comm IS NULL OR comm GLOB :comm)
ORDER BY pid IS NULL, pid;

-- section states: By state
-- empty: there is no task
-- files: proc/PID/status; proc/PID/smaps, proc/PID/smaps_rollup, proc/PID/statm, proc/PID/maps, proc/PID
-- column state  TEXT  State; NULL: unknown.
-- column tasks  COUNT+ Tasks in it, threads counted where they are known.
-- column rss_kb KB+   Sum of RSS of those that have memory of their own.
SELECT t.state, count(*) AS tasks, sum(p.rss_kb) AS rss_kb
FROM task t
LEFT JOIN process_memory p ON p.capture_id = t.capture_id AND p.pid = t.pid AND p.same_as_pid IS NULL
WHERE t.capture_id = :capture
GROUP BY t.state
ORDER BY count(*) DESC, t.state;
