-- SPDX-License-Identifier: GPL-2.0-or-later
-- kernel-config: How was the kernel configured?
--
-- How to read:
--   The options that the kernel was built with. A dump has them where the kernel keeps its own configuration
--     (CONFIG_IKCONFIG,
--   which Debian's kernels do not set); else they are those of a captured /proc/config.gz or /boot/config-RELEASE, such
--     as a
--   folder with proc/version and boot/config-RELEASE beside the dump. n: the option is not set. -p name=PATTERN
--     chooses, as a
--   shell's patterns do: -p name='CONFIG_MEMCG*'.
--
-- param name TEXT - Only options whose name is like this pattern.
--
-- section options: Options
-- empty: the kernel keeps no configuration of its own (CONFIG_IKCONFIG), or has no option like that
-- files: proc/config.gz, boot/config-RELEASE
-- column name  TEXT Option.
-- column value TEXT Its value; n: not set.
SELECT DISTINCT name, value
FROM kernel_config
WHERE capture_id = :capture AND (:name IS NULL OR name GLOB :name)
ORDER BY name;
