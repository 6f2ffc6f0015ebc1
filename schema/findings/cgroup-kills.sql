-- SPDX-License-Identifier: GPL-2.0-or-later
-- cgroup-kills: Processes were killed because a memory cgroup was at its limit
--
-- Means: The cgroup needed more than its memory.max, and nothing in it could be reclaimed.
-- Do: kmemdb ask CASE cgroups shows its limit, its peak and its kinds of memory: raise the limit, or find what grew.
-- Threshold: memory.events counts an oom_kill in the cgroup itself or below.
-- Kernels: memory.events counts oom_kill since 4.13 (8e675f7af507), in cgroup v2; a dump has the count of v1 and
--   v2.
-- Needs: cgroup
-- Ask: cgroups
SELECT path AS subject, 'warning' AS severity,
       printf('%d process%s killed', oom_kill_events, iif(oom_kill_events = 1, ' was', 'es were'))
	|| coalesce('; its limit is ' || round(max_bytes / 1048576.0, 1) || ' MiB', '')
	    || coalesce('; its peak was ' || round(peak_bytes / 1048576.0, 1) || ' MiB', '') AS says,
       max_bytes AS bytes
FROM cgroup c
WHERE capture_id = :capture AND oom_kill_events > 0 AND coalesce(dying, 0) = 0 AND path <> '/'
  AND NOT EXISTS (SELECT 1 FROM cgroup k WHERE k.capture_id = c.capture_id AND k.parent_addr = c.addr
      AND k.oom_kill_events = c.oom_kill_events)
UNION ALL
SELECT NULL, NULL, 'the capture does not count kills in cgroups', NULL
WHERE NOT EXISTS (SELECT 1 FROM cgroup WHERE capture_id = :capture AND oom_kill_events IS NOT NULL);
