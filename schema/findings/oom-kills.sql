-- SPDX-License-Identifier: GPL-2.0-or-later
-- oom-kills: The OOM killer ended processes, or the kernel panicked instead
--
-- Means: Memory, or a cgroup's limit, was exhausted and nothing could be reclaimed in time.
-- Do: kmemdb ask CASE oom shows where memory was at that moment, what a kill cannot free, and what each kill freed.
-- Threshold: Any OOM kill in the kernel log (except those requested with sysrq-f), or OOM panic (vm.panic_on_oom).
-- Kernels: All.
-- Needs: kernel_log
-- Ask: oom
SELECT NULL AS subject, 'error' AS severity, what || ' in the kernel log (victim or outcome, then the reason): '
    || groups AS says, NULL AS bytes
FROM log_finds
WHERE capture_id = :capture AND question = 'oom'
  AND EXISTS (SELECT 1 FROM oom_event WHERE capture_id = :capture
      AND (reason_kind <> 'sysrq' OR outcome LIKE 'Kernel panic%'));
