-- SPDX-License-Identifier: GPL-2.0-or-later
-- huge-faults-fail: Most faults that ask for transparent huge pages do not get them
--
-- Means: The machine has too few free blocks of that size, so that faults fall back to small pages, often after
--   compaction failed.
-- Do: See kmemdb ask CASE fragmentation for what pins the blocks; transparent_hugepage/defrag says how hard a
--   fault tries.
-- Threshold: At least 1,000 faults fell back, and they are more than half of all such faults (thp_fault_alloc,
--   thp_fault_fallback in /proc/vmstat, counted by do_huge_pmd_anonymous_page() in mm/huge_memory.c). Measured on 24
--   guests of 5.10 to 7.3, some with full memory: none fell back.
-- Kernels: All with CONFIG_TRANSPARENT_HUGEPAGE and CONFIG_VM_EVENT_COUNTERS.
-- Needs: vmstat
-- Ask: hugepages
WITH v AS (
	SELECT max(value) FILTER (WHERE name = 'thp_fault_alloc') AS got,
	    max(value) FILTER (WHERE name = 'thp_fault_fallback') AS lost
	FROM vmstat WHERE capture_id = :capture
)
SELECT NULL AS subject, iif(bad IS NULL, NULL, 'notice') AS severity,
       iif(bad IS NULL, 'thp_fault_alloc and thp_fault_fallback are not known',
	   printf('%d of %d faults for a transparent huge page got small pages', lost, got + lost)) AS says,
       NULL AS bytes
FROM (
	SELECT *, lost >= 1000 AND lost > got AS bad
	FROM v
)
WHERE bad IS NOT 0;
