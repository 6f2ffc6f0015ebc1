-- SPDX-License-Identifier: GPL-2.0-or-later
-- stacks: What was each CPU doing, which tasks wait for what, and where in the kernel are all others?
--
-- How to read:
--   This shows what crash shows with bt -a, foreach bt and bt PID. Frames are innermost first: frame 0 is
--   where the CPU or the task was, and each next frame is its caller. Stacks are unwound by the kernel's own
--   tables (ORC), so no frame is guessed; a frame after a "?" is unsure, because the tables have no entry for
--   the code before it. An incomplete stack gives the reason; the real stack has at least these frames.
--   Registers and stacks of CPUs are from the moment when the crashing kernel, or the program that made the
--   dump, stopped them. -p pid=N shows one task; table backtrace has every frame, stack why each stack
--   ends.
--
-- param pid ID    -  Only this task.
-- limit top 25 How many groups of similar stacks are shown.
--
-- section panic: Who panicked
-- empty: no CPU panicked
-- empty snapshot: a snapshot has no stacks; a dump does
-- column cpu    ID   CPU that called panic().
-- column pid    ID   Task that ran on it.
-- column comm   TEXT Its name.
-- column reason TEXT The last line of the log that says why; NULL: the log has none.
SELECT s.cpu, s.pid, coalesce(t.comm, CASE WHEN s.pid = 0 THEN 'swapper/' || s.cpu END) AS comm,
       (SELECT l.text FROM kernel_log l
	WHERE l.capture_id = :capture AND (l.text GLOB 'Kernel panic - not syncing*' OR l.text GLOB 'BUG: *'
	    OR l.text GLOB 'Oops: *'
	      OR l.text GLOB 'sysrq: Trigger a crash*')
	ORDER BY l.text GLOB 'Kernel panic*' DESC, l.seq DESC LIMIT 1) AS reason
FROM stack s
LEFT JOIN task t ON t.capture_id = s.capture_id AND t.pid = s.pid
WHERE s.capture_id = :capture AND s.panicked = 1 AND (:pid IS NULL OR s.pid = :pid);

-- section cpus: What each CPU was doing
-- empty: no task is known to run on a CPU
-- empty snapshot: a snapshot has no stacks; a dump does
-- column cpu        ID    CPU; the one that panicked comes first.
-- column pid        ID    Task that runs on it; 0: the idle task.
-- column comm       TEXT  Its name.
-- column frame      ID    Number of the frame; NULL: there is none, what says why.
-- column what       TEXT  Function, offset in it, module; behind "?" unsure; or why the stack ends.
-- column stack      TEXT  Which stack of the CPU it is on.
-- column frame_addr KADDR Stack pointer there.
-- column addr       KADDR Where the frame goes on.
WITH s AS (
	SELECT s.*, coalesce(t.comm, CASE WHEN s.pid = 0 THEN 'swapper/' || s.cpu END) AS comm
	FROM stack s
	LEFT JOIN task t ON t.capture_id = s.capture_id AND t.pid = s.pid
	WHERE s.capture_id = :capture AND s.running = 1 AND (:pid IS NULL OR s.pid = :pid)
), rows AS (
	SELECT s.panicked, s.cpu, s.pid, s.comm, b.frame, b.frame AS place,
	       printf('%s%s%s', iif(b.unsure, '? ', ''),
		   coalesce(printf('%s+0x%x', b.function, b."offset"), printf('0x%x', b.addr)),
		      coalesce(' [' || b.module || ']', '')) AS what,
	       b.stack, b.frame_addr, b.addr
	FROM s
	JOIN backtrace b ON b.capture_id = s.capture_id AND b.pid = s.pid AND b.cpu = s.cpu
	UNION ALL
	SELECT s.panicked, s.cpu, s.pid, s.comm, NULL, s.frames, iif(s.whole, 'end: ', 'NOT WHOLE: ') || s.ended, NULL,
	    NULL, s.ended_addr
	FROM s
)
SELECT cpu, pid, comm, frame, what, stack, frame_addr, addr
FROM rows
ORDER BY panicked DESC, cpu, place, frame IS NULL;

-- section registers: Registers of CPUs
-- empty: the dump has no registers of CPUs
-- empty snapshot: a snapshot has no registers; a dump does
-- column cpu       ID   CPU.
-- column source    TEXT Who wrote them down.
-- column registers TEXT Their values.
SELECT r.cpu, max(r.source) AS source, group_concat(printf('%s=%016x', r.name, r.value), ' ') AS registers
FROM (SELECT cpu, source, name, value FROM cpu_register WHERE capture_id = :capture ORDER BY cpu, place) r
WHERE :pid IS NULL OR r.cpu IN (SELECT s.cpu FROM stack s WHERE s.capture_id = :capture AND s.running = 1
    AND s.pid = :pid)
GROUP BY r.cpu
ORDER BY r.cpu;

-- section blocked: Tasks that wait and take no signal (D)
-- empty: no task is in state D
-- empty snapshot: a snapshot has no stacks; a dump does
-- column pid       ID     Task.
-- column comm      TEXT   Its name.
-- column off_cpu_s REAL.1 Seconds since it was taken off its CPU, at least; NULL: unknown.
-- column lock_kind TEXT   Lock that it waits for; NULL: none that is proved by its list of waiters.
-- column lock_addr KADDR  The lock.
-- column holder    TEXT   Who has it, and what that task is to the lock; unknown: the lock does not record it.
-- column stack     TEXT   Functions, innermost first.
SELECT s.pid, t.comm, s.off_cpu_ns / 1e9 AS off_cpu_s, s.lock_kind, s.lock_addr,
       CASE WHEN s.holder_pid IS NOT NULL
	    THEN printf('%s (%d), %s', coalesce((SELECT h.comm FROM task h WHERE h.capture_id = s.capture_id
		AND h.pid = s.holder_pid), '?'),
			s.holder_pid, s.holder_is)
	    ELSE s.holder_is END AS holder,
       (SELECT group_concat(f.what, ' < ')
	FROM (SELECT coalesce(b.function, printf('0x%x', b.addr)) AS what FROM backtrace b
	      WHERE b.capture_id = s.capture_id AND b.pid = s.pid ORDER BY b.frame) f) AS stack
FROM stack s
JOIN task t ON t.capture_id = s.capture_id AND t.pid = s.pid
WHERE s.capture_id = :capture AND t.state GLOB 'D*' AND (:pid IS NULL OR s.pid = :pid)
ORDER BY s.off_cpu_ns DESC, s.pid;

-- section memory: Tasks inside the page allocator, reclaim or compaction
-- empty: no task is inside the page allocator, reclaim or compaction
-- empty snapshot: a snapshot has no stacks; a dump does
-- column pid       ID     Task; 0: an idle task.
-- column comm      TEXT   Its name.
-- column state     TEXT   Its state.
-- column inside    TEXT   What it is in, the outermost of these functions.
-- column off_cpu_s REAL.1 Seconds since it was taken off its CPU, at least; NULL: it runs, or unknown.
-- column stack     TEXT   Functions, innermost first.
WITH known(pattern) AS (
	VALUES ('__alloc_pages*'), ('__alloc_frozen_pages*'), ('try_to_free_pages*'), ('try_to_free_mem_cgroup_pages*'),
	    ('shrink_node*'),
	       ('balance_pgdat*'), ('try_to_compact_pages*'), ('compact_zone*'), ('out_of_memory*'),
		   ('mem_cgroup_out_of_memory*'),
	       ('__alloc_contig*'), ('alloc_contig_range*'), ('mem_cgroup_handle_over_high*'),
		   ('__mem_cgroup_handle_over_high*')
), inside AS (
	SELECT b.capture_id, b.pid, b.cpu, b.function, max(b.frame) AS frame
	FROM backtrace b
	JOIN known k ON b.function GLOB k.pattern
	WHERE b.capture_id = :capture AND (:pid IS NULL OR b.pid = :pid)
	GROUP BY b.pid, b.cpu
)
SELECT i.pid, t.comm, t.state, i.function AS inside, s.off_cpu_ns / 1e9 AS off_cpu_s,
       (SELECT group_concat(f.what, ' < ')
	FROM (SELECT coalesce(b.function, printf('0x%x', b.addr)) AS what FROM backtrace b
	      WHERE b.capture_id = i.capture_id AND b.pid = i.pid AND b.cpu IS i.cpu ORDER BY b.frame) f) AS stack
FROM inside i
JOIN stack s ON s.capture_id = i.capture_id AND s.pid = i.pid AND s.cpu IS i.cpu
LEFT JOIN task t ON t.capture_id = i.capture_id AND t.pid = i.pid
ORDER BY s.running DESC, s.off_cpu_ns DESC, i.pid;

-- section task: The requested task
-- empty: no task was requested (-p pid=N), or it has no frame
-- empty snapshot: a snapshot has no stacks; a dump does
-- note: SELECT printf('The case has no task with pid %d.', :pid) FROM capture WHERE capture_id = :capture AND kind =
--     'vmcore' AND :pid IS NOT NULL AND NOT EXISTS (SELECT 1 FROM task WHERE capture_id = :capture AND pid = :pid) AND
--     NOT EXISTS (SELECT 1 FROM stack WHERE capture_id = :capture AND pid = :pid)
-- column frame       ID    Number of the frame; NULL: what says why the stack ends.
-- column what        TEXT  Function, offset in it, module; behind "?" unsure; or why the stack ends.
-- column stack       TEXT  Which stack it is on.
-- column interrupted BOOL  1: code was interrupted there.
-- column frame_addr  KADDR Stack pointer there.
-- column addr        KADDR Where the frame goes on.
SELECT frame, what, stack, interrupted, frame_addr, addr
FROM (SELECT b.cpu, b.frame, b.frame AS place,
	     printf('%s%s%s', iif(b.unsure, '? ', ''), coalesce(printf('%s+0x%x', b.function, b."offset"),
		 printf('0x%x', b.addr)),
		    coalesce(' [' || b.module || ']', '')) AS what,
	     b.stack, b.interrupted, b.frame_addr, b.addr
      FROM backtrace b
      WHERE b.capture_id = :capture AND b.pid = :pid
      UNION ALL
      SELECT s.cpu, NULL, s.frames, iif(s.whole, 'end: ', 'NOT WHOLE: ') || s.ended, NULL, NULL, NULL, s.ended_addr
      FROM stack s
      WHERE s.capture_id = :capture AND s.pid = :pid)
ORDER BY cpu, place, frame IS NULL;

-- section groups: Similar stacks
-- empty: no stack was unwound
-- empty snapshot: a snapshot has no stacks; a dump does
-- column tasks  COUNT+ Tasks whose frames are at the same addresses, those that run left out.
-- column states TEXT  Their states.
-- column comms  TEXT  A name of one of them, and its pid.
-- column whole  BOOL  1: these stacks are whole.
-- column stack  TEXT  Functions, innermost first.
WITH frames AS (
	SELECT b.pid, b.cpu, b.addr, coalesce(b.function, printf('0x%x', b.addr)) AS what
	FROM backtrace b
	WHERE b.capture_id = :capture AND (:pid IS NULL OR b.pid = :pid)
	ORDER BY b.pid, b.cpu, b.frame
), stacks AS (
	SELECT f.pid, f.cpu, group_concat(f.addr) AS addrs, group_concat(f.what, ' < ') AS stack
	FROM frames f
	GROUP BY f.pid, f.cpu
)
SELECT count(*) AS tasks, group_concat(DISTINCT substr(t.state, 1, 1)) AS states,
       printf('%s (%d)%s', coalesce(t.comm, 'swapper/' || k.cpu), min(k.pid), iif(count(*) > 1, ', …', '')) AS comms,
	   min(s.whole) AS whole, k.stack
FROM stacks k
JOIN stack s ON s.capture_id = :capture AND s.pid = k.pid AND s.cpu IS k.cpu AND s.running IS NOT 1
LEFT JOIN task t ON t.capture_id = :capture AND t.pid = k.pid
GROUP BY k.addrs
ORDER BY count(*) DESC, min(k.pid)
LIMIT :top;
