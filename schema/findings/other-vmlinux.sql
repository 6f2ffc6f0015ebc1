-- SPDX-License-Identifier: GPL-2.0-or-later
-- other-vmlinux: The types belong to another kernel
--
-- Means: The dump was read with a vmlinux of another build (load --any-vmlinux). Where a structure differs between the
--   two, numbers are wrong, and not all errors are detected.
-- Do: Load the dump again with the vmlinux of its own build-id; until then verify important numbers with a second
--   source.
-- Threshold: Error: the build-ids or banners differ.
-- Kernels: All; only a dump is read with types.
-- Needs: load
-- Ask: summary
SELECT NULL AS subject, 'error' AS severity, value AS says, NULL AS bytes
FROM dump_info WHERE capture_id = :capture AND key = 'vmlinux_mismatch' AND value IS NOT NULL;
