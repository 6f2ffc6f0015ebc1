-- SPDX-License-Identifier: GPL-2.0-or-later
-- run-queues: What does each CPU run, and which tasks wait for it?
--
-- How to read:
--   What crash's runq shows. A CPU runs tasks of class stop first, then dl, rt (by prio, 0 first), fair (by vruntime,
--     the
--   smallest first, with limits by group), ext, idle. delayed tasks sleep, but stay in the queue until it would be
--     their turn
--   (since v6.12). throttled ones have used up their share of time (cpu.max of a cgroup, sched_rt_runtime_us).
--     nr_running is the
--   kernel's own count; question checks compares it with the tasks.
--
-- section cpus: CPUs
-- empty: no run queue is known
-- empty snapshot: run queues are read from a dump alone
-- column cpu         ID    CPU.
-- column online      BOOL  1: it is online; a crashing kernel takes the others offline.
-- column running_pid ID    Task that it runs; 0: its idle task.
-- column comm        TEXT  Its name.
-- column nr_running  COUNT Tasks that run or may run, by the kernel's count.
-- column waiting     COUNT Of these, tasks that wait.
SELECT q.cpu, q.online, q.running_pid, iif(q.running_pid = 0, 'swapper/' || q.cpu, t.comm) AS comm, q.nr_running,
       max(0, q.nr_running - (q.running_pid <> 0)) AS waiting
FROM run_queue q
LEFT JOIN task t ON t.capture_id = q.capture_id AND t.pid = q.running_pid
WHERE q.capture_id = :capture
ORDER BY q.cpu;

-- section tasks: Tasks in run queues
-- empty: no task runs or may run
-- empty snapshot: run queues are read from a dump alone
-- column cpu         ID    CPU; NULL: unknown.
-- column pid         ID    Task.
-- column comm        TEXT  Its name.
-- column running     BOOL  1: the CPU runs it.
-- column class       TEXT  Scheduling class.
-- column policy      TEXT  Policy.
-- column prio        ID    Priority: 0 to 99 of rt, 100 to 139 of fair.
-- column nice        ID    Nice value.
-- column vruntime_ms REAL.3 Virtual run time, the order within class fair.
-- column delayed     BOOL  1: it sleeps, and is still queued.
-- column throttled   BOOL  1: it has used up its share of time.
SELECT q.cpu, q.pid, t.comm, q.running, q.class, q.policy, q.prio, q.nice, q.vruntime_ns / 1e6 AS vruntime_ms,
    q.delayed, q.throttled
FROM queued_task q
LEFT JOIN task t ON t.capture_id = q.capture_id AND t.pid = q.pid
WHERE q.capture_id = :capture
ORDER BY q.cpu, q.running DESC,
	 CASE q.class WHEN 'stop' THEN 0 WHEN 'dl' THEN 1 WHEN 'rt' THEN 2 WHEN 'fair' THEN 3 WHEN 'ext' THEN 4
	     ELSE 5 END,
	 iif(q.class = 'rt', q.prio, 0), q.vruntime_ns, q.pid;
