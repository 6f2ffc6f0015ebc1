-- SPDX-License-Identifier: GPL-2.0-or-later
-- oom-kills: The OOM killer ended processes
--
-- Means: Memory, or a cgroup's limit, was exhausted and nothing could be reclaimed in time.
-- Do: kmemdb ask CASE oom says where memory was at that moment, what cannot be freed by killing, and what each
--   kill gave.
-- Threshold: Any OOM kill in the kernel log (not those that a person asked for with sysrq-f).
-- Needs: kernel_log
-- Ask: oom
SELECT NULL AS subject, 'error' AS severity, what || ' in the kernel log: ' || groups AS says, NULL AS bytes
FROM log_finds
WHERE capture_id = :capture AND question = 'oom'
  AND EXISTS (SELECT 1 FROM oom_event WHERE capture_id = :capture AND reason_kind <> 'sysrq');
