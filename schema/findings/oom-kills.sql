-- SPDX-License-Identifier: GPL-2.0-or-later
-- oom-kills: The OOM killer ended processes, or the kernel panicked instead
--
-- Means: Memory, or a cgroup's limit, was exhausted and nothing could be reclaimed in time. What was short: watermark:
--   free memory of every zone; memcg: the limit of a memory cgroup; bound: the nodes that the task may use; fragmented:
--   blocks of the order, while smaller ones were free.
-- Do: kmemdb ask CASE oom shows where memory was at that moment, what a kill cannot free, and what each kill freed.
-- Threshold: Any OOM kill in the kernel log (except those requested with sysrq-f), or OOM panic (vm.panic_on_oom).
-- Kernels: All.
-- Needs: kernel_log
-- Ask: oom
SELECT NULL AS subject, 'error' AS severity,
       what || ' in the kernel log (who was killed or the outcome, and what was short): ' || groups AS says,
       NULL AS bytes
FROM log_finds
WHERE capture_id = :capture AND question = 'oom'
  AND EXISTS (SELECT 1 FROM oom_event WHERE capture_id = :capture
      AND (reason_kind <> 'sysrq' OR outcome LIKE 'Kernel panic%'));
