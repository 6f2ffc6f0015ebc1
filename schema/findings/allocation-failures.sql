-- SPDX-License-Identifier: GPL-2.0-or-later
-- allocation-failures: The kernel log reports allocations that failed
--
-- Means: The kernel could not satisfy a request. The effect depends on the caller: many fall back to smaller requests,
--   others drop a packet or fail an operation.
-- Do: kmemdb ask CASE alloc-failures shows for each what was missing, and which setting would have to change by how
--   much.
-- Threshold: Any report of a failed allocation in the kernel log.
-- Kernels: All. By what rules a failure is explained follows from the release in the log.
-- Needs: kernel_log
-- Ask: alloc-failures
SELECT NULL AS subject, 'warning' AS severity,
       what || ' in the kernel log (who asked, and what was short): ' || groups AS says,
    NULL AS bytes
FROM log_finds WHERE capture_id = :capture AND question = 'alloc-failures';
