-- SPDX-License-Identifier: GPL-2.0-or-later
-- check_quirk: Which identities fail on kernels of an era although nothing is wrong?
--
-- A quirk applies to a check whose name matches and whose kernel lies between the two releases. The number of a
-- release is 1000 * major + minor, so that 4.18 is 4018. A distribution may have backported either side of a
-- change: a check that fails in the era of a quirk, or on a kernel whose release is not known, is unknown; one that
-- holds stays as it is.
--
-- column check_name    TEXT  Name of the check, as a GLOB pattern.
-- column subject       TEXT  What it is checked for, as a GLOB pattern; *: anything.
-- column first_release COUNT First release that has the quirk; 0: all before the last.
-- column end_release   COUNT First release without it.
-- column more          BOOL  1: it can only make the left value larger than the right one, 0: only smaller; NULL:
--     either.
-- column why           TEXT  What the kernel does differently.
-- column source        TEXT  Where the kernel does so.
CREATE VIEW check_quirk AS
WITH q(check_name, subject, first_release, end_release, more, why, source) AS (
	VALUES
	('AnonPages = nr_anon_pages', '*', 2006, 3012, 1,
	 'up to 3.11 transparent huge pages are in AnonPages and not in nr_anon_pages', 'fs/proc/meminfo.c'),
	('nodes: AnonPages = zoneinfo', '*', 2006, 3012, 1,
	 'up to 3.11 transparent huge pages are in AnonPages and not in nr_anon_pages', 'drivers/base/node.c'),
	('KernelStack = nr_kernel_stack', '*', 0, 4009, NULL, 'up to 4.8 nr_kernel_stack counts stacks, not kB',
	 'fs/proc/meminfo.c'),
	('VmallocUsed >= vmallocinfo', '*', 4004, 5003, 0, 'from 4.4 to 5.2 VmallocUsed is always 0',
	    'fs/proc/meminfo.c'),
	('MemTotal = managed pages', '*', 4002, 6001, 1,
	 'up to 6.0 memory of UEFI boot services counts in MemTotal, but is never freed where its struct pages were '
	 || 'initialised later', 'mm/memblock.c __memblock_free_late()'),
	('ledger: MemTotal = classes', '*', 4002, 6001, 1,
	 'up to 6.0 memory of UEFI boot services counts in MemTotal, but is never freed where its struct pages were '
	 || 'initialised later', 'mm/memblock.c __memblock_free_late()'),
	('highatomic: counter = pageblocks', '*', 4004, 6010, 1,
	 'up to 6.9 a free block of the reserve can be in a list of another type; it is taken with that list, and is '
	     || 'still counted as reserved',
	 'mm/page_alloc.c free_pcppages_bulk(), __free_one_page()'),
	('memory of processes: page tables = counters', 'file*', 0, 4019, 0,
	 'up to 4.18 shared memory that is mapped as a huge page counts as file pages', 'mm/huge_memory.c'),
	('memory of processes: page tables = counters', 'shmem*', 0, 4019, 1,
	 'up to 4.18 shared memory that is mapped as a huge page counts as file pages', 'mm/huge_memory.c'),
	('memory of processes: page tables = counters', 'hugetlb*', 0, 5015, 0,
	 'up to 5.14 a child inherits the count of huge pages of its parent', 'kernel/fork.c')
)
SELECT check_name, subject, first_release, end_release, more, why, source FROM q;
