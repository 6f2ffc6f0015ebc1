-- SPDX-License-Identifier: GPL-2.0-or-later
-- Areas of a capture whose list is a part of what the machine had: a name that is not in it is unknown. Of the others
-- it is known that the machine has no such thing.
--
-- What makes a list a part: values of its table are lost or damaged, or were not counted (those that a dump tool left
-- out take no row away); its file was cut; it is a screen of a tool that shows the largest alone; it was written into a
-- log. No input has all fields of /proc/meminfo: each kernel prints others, and from a dump some cannot be computed.
WITH source(area, "table", collectors) AS (
	VALUES ('alloc-site', 'alloc_site', 'proc/allocinfo,debug/page_owner,debug/page_owner_stacks,slab/traces'),
	       ('cgroup', 'cgroup', 'sys/fs/cgroup'), ('class', 'page_class', 'proc/kpageflags'),
		   ('file', 'file_cache', ''),
	       ('hugetlb', 'hugetlb_pool', 'sys/kernel/mm'), ('leak', 'leak_group', ''),
		   ('memory-map', 'memory_map', 'proc/iomem'),
	       ('module', 'module', 'proc/modules'), ('object', 'object_group', ''), ('owner', 'owner', ''),
		   ('process', 'process_memory', 'proc/PID,ps,top'),
	       ('setting', 'sysctl', 'proc/sys,proc/sys/vm,sysctl -a'),
		   ('slab', 'slab_cache', 'proc/slabinfo,slabtop,crash kmem'),
	       ('swap', 'swap_area', 'proc/swaps'), ('variant', 'variant', ''),
		   ('vmalloc', 'vmalloc_area', 'proc/vmallocinfo'),
	       ('zone', 'zone', 'proc/zoneinfo'), ('zone', 'zone_lowmem_reserve', ''), ('zram', 'zram_device', '')
)
SELECT s.area
FROM source s
JOIN capture c ON c.capture_id = :capture
WHERE c.kind = 'log'
      OR EXISTS (SELECT 1 FROM load l
		 WHERE l.capture_id = c.capture_id
		   AND (instr(',' || replace(l.tables, ' ', '') || ',', ',' || s."table" || ',')
		       OR instr(',' || s.collectors || ',', ',' || l.collector || ','))
		   AND (l.status = 'failed' OR (l.status = 'partial'
		       AND (coalesce(l.lost, 1) > 0 OR s.area = 'variant')) OR l.collector IN ('slabtop', 'top', 'ps')))
UNION
SELECT 'meminfo';
