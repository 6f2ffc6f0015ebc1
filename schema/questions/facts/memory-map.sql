-- SPDX-License-Identifier: GPL-2.0-or-later
-- memory-map: How is physical address space laid out?
--
-- How to read:
--   The resource tree that /proc/iomem prints. Children are indented under their parent;
--   System RAM is memory that the kernel may use.
--
-- empty: the kernel has no map of memory
-- files: proc/iomem
-- column start_addr PADDR First physical address.
-- column end_addr   PADDR Last physical address, inclusive.
-- column bytes      BYTES Size.
-- column name       TEXT  Name.
SELECT start_addr, end_addr, end_addr - start_addr + 1 AS bytes,
       printf('%*s', 2 * depth, '') || name AS name
FROM memory_map
WHERE capture_id = :capture
ORDER BY start_addr, end_addr DESC, depth;
