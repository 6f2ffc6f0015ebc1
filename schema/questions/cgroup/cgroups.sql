-- SPDX-License-Identifier: GPL-2.0-or-later
-- cgroups: What do memory cgroups hold, which are near their limits, and what keeps removed ones alive?
--
-- How to read:
--   Memory charged to a cgroup also counts in its ancestors. The root itself is not charged; its kinds cover
--   all pages charged to any cgroup, which leaves out most kernel memory. Kinds are as in memory.stat: file
--   without shmem here, slab a part of kernel. From a dump they include the per-CPU parts; the kernel's own
--   totals lag behind. ? means that no file has it, or that this kernel does not count it. A removed cgroup
--   (its directory is gone) exists until its last page and reference are gone: pages of files and of shared
--   memory that others now use, swapped pages, an open directory. Its kernel memory was moved to the parent
--   when it was removed, but is still in its own usage. A snapshot has no files of removed cgroups, only
--   their number.
--
-- limit rows 50 How many cgroups are shown, the largest ones.
--
-- section tree: Cgroups and what they are charged for
-- empty: no memory cgroup is there, or the kernel has no memory controller
-- files: sys/fs/cgroup; sys/fs/cgroup/memory.stat, sys/fs/cgroup/memory.events, sys/fs/cgroup/cgroup.procs
-- column cgroup     TEXT   Path; its address where the dump lacks the name.
-- column usage_mib  REAL.1 Charged to it and to its descendants; ?: the root, or unknown.
-- column anon_mib   REAL.1 Anonymous memory.
-- column file_mib   REAL.1 Page cache of files, without shared memory.
-- column shmem_mib  REAL.1 Shared memory and tmpfs.
-- column kernel_mib REAL.1 Kernel memory.
-- column slab_mib   REAL.1 Of that, objects of slab caches.
-- column swap_mib   REAL.1 Swapped out.
-- column peak_mib   REAL.1 Most that usage ever was.
-- column limit_mib  REAL.1 The lower one of memory.max and memory.high; ?: none.
-- column percent_of_limit REAL.1 Usage as a share of that limit.
-- column processes  COUNT+ Processes in it, not in its descendants.
-- column removed    COUNT+ Removed cgroups below it that are still there.
WITH g AS MATERIALIZED (
	SELECT path, addr, usage_bytes, peak_bytes, swap_bytes, kernel_bytes, high_bytes, max_bytes, processes,
	       dying_descendants
	FROM cgroup
	WHERE capture_id = :capture AND dying IS NOT 1
	ORDER BY path IS NOT '/', usage_bytes DESC
	LIMIT :rows
), s AS MATERIALIZED (
	SELECT g.path, g.addr,
	       max(s.value) FILTER (WHERE s.name = 'anon') AS anon,
	       max(s.value) FILTER (WHERE s.name = 'file') AS file,
	       max(s.value) FILTER (WHERE s.name = 'shmem') AS shmem,
	       count(*) FILTER (WHERE s.name = 'shmem' AND s.value IS NULL) AS shmem_lost,
	       max(s.value) FILTER (WHERE s.name = 'slab') AS slab,
	       max(s.value) FILTER (WHERE s.name = 'cache') AS cache,
	       max(s.value) FILTER (WHERE s.name = 'rss') AS rss
	FROM g JOIN cgroup_stat s ON s.capture_id = :capture AND s.path IS g.path AND s.addr IS g.addr
	WHERE s.name IN ('anon', 'file', 'shmem', 'slab', 'cache', 'rss')
	GROUP BY g.path, g.addr
)
SELECT coalesce(g.path, printf('mem_cgroup 0x%x', g.addr)) AS cgroup, g.usage_bytes / 1048576.0 AS usage_mib,
    coalesce(s.anon, s.rss) / 1048576.0 AS anon_mib,
       (coalesce(s.file, s.cache) - iif(s.shmem_lost, NULL, coalesce(s.shmem, 0))) / 1048576.0 AS file_mib,
       s.shmem / 1048576.0 AS shmem_mib,
       g.kernel_bytes / 1048576.0 AS kernel_mib, s.slab / 1048576.0 AS slab_mib, g.swap_bytes / 1048576.0 AS swap_mib,
       g.peak_bytes / 1048576.0 AS peak_mib,
       min(coalesce(g.max_bytes, g.high_bytes), coalesce(g.high_bytes, g.max_bytes)) / 1048576.0 AS limit_mib,
       100.0 * g.usage_bytes
	 / nullif(min(coalesce(g.max_bytes, g.high_bytes), coalesce(g.high_bytes, g.max_bytes)), 0) AS percent_of_limit,
       g.processes, g.dying_descendants AS removed
FROM g LEFT JOIN s ON s.path IS g.path AND s.addr IS g.addr
ORDER BY g.path IS NULL, g.path, g.addr;

-- section limits: Limits, and what happened at them
-- empty: no cgroup has a limit, met one, or protects memory
-- files: sys/fs/cgroup; sys/fs/cgroup/memory.stat, sys/fs/cgroup/memory.events, sys/fs/cgroup/cgroup.procs
-- column cgroup    TEXT   Path.
-- column usage_mib REAL.1 Charged to it and to its descendants.
-- column min_mib   REAL.1 memory.min: not reclaimed for others below that.
-- column low_mib   REAL.1 memory.low: likewise, as long as there is other memory.
-- column high_mib  REAL.1 memory.high: beyond it, it is slowed down and reclaims; ?: none.
-- column max_mib   REAL.1 memory.max: beyond it, its processes are killed; ?: none.
-- column percent_of_limit REAL.1 Usage as a share of the lower one of the two.
-- column swap_mib  REAL.1 Swapped out.
-- column swap_max_mib REAL.1 memory.swap.max; ?: none.
-- column high_events COUNT Times beyond memory.high, its descendants included, as are the next three.
-- column max_events  COUNT Times at memory.max.
-- column oom_events  COUNT Times that reclaim did not help.
-- column oom_kills   COUNT Processes killed.
SELECT coalesce(path, printf('mem_cgroup 0x%x', addr)) AS cgroup, usage_bytes / 1048576.0 AS usage_mib,
       CASE WHEN min_bytes < 9000000000000000000 THEN min_bytes END / 1048576.0 AS min_mib,
       CASE WHEN low_bytes < 9000000000000000000 THEN low_bytes END / 1048576.0 AS low_mib,
       high_bytes / 1048576.0 AS high_mib, max_bytes / 1048576.0 AS max_mib,
       100.0 * usage_bytes
	 / nullif(min(coalesce(max_bytes, high_bytes), coalesce(high_bytes, max_bytes)), 0) AS percent_of_limit,
       swap_bytes / 1048576.0 AS swap_mib, swap_max_bytes / 1048576.0 AS swap_max_mib,
       high_events, max_events, oom_events, oom_kill_events AS oom_kills
FROM cgroup
WHERE capture_id = :capture AND dying IS NOT 1
  AND (high_bytes IS NOT NULL OR max_bytes IS NOT NULL OR swap_max_bytes IS NOT NULL OR min_bytes > 0 OR low_bytes > 0
       OR high_events > 0 OR max_events > 0 OR oom_events > 0 OR oom_kill_events > 0)
ORDER BY oom_kill_events > 0 DESC, percent_of_limit DESC, usage_bytes DESC, path
LIMIT :rows;

-- section kinds: Who has most of each kind, without what descendants have
-- empty: no cgroup has memory of any of these kinds
-- note: SELECT 'Slab of a removed cgroup may be more than that of its parent, from which it is subtracted here: on this
--     kernel each cgroup has slab caches of its own, those of a removed one may pass to the parent, and what they free
--     then is taken from the count of the parent alone.' WHERE EXISTS (SELECT 1 FROM layout WHERE capture_id = :capture
--     AND type = 'kmem_cache' AND field = 'memcg' AND chosen IS NOT NULL) AND EXISTS (SELECT 1 FROM cgroup WHERE
--     capture_id = :capture AND dying = 1)
-- files: sys/fs/cgroup/memory.stat
-- needs: cgroup_stat.value
-- column kind    TEXT   Kind of memory, as in memory.stat; swap from the counter.
-- column cgroup  TEXT   Path; of a removed one with (removed) behind it.
-- column mib     REAL.1 What it has itself: the value of memory.stat less those of the cgroups right below.
-- column percent_of_all REAL.1~ Share of what all cgroups together have.
WITH g AS MATERIALIZED (
	SELECT coalesce(addr, path) AS key,
	       coalesce(parent_addr, CASE WHEN addr IS NOT NULL OR path = '/' THEN NULL
					  WHEN instr(substr(path, 2), '/') = 0 THEN '/'
					  ELSE rtrim(rtrim(path, replace(path, '/', '')), '/') END) AS parent,
	       coalesce(path, printf('mem_cgroup 0x%x', addr)) || CASE WHEN dying = 1 THEN ' (removed)'
		   ELSE '' END AS cgroup,
	       path, addr, swap_bytes
	FROM cgroup WHERE capture_id = :capture
), w AS MATERIALIZED (
	SELECT g.key, g.parent, g.cgroup, g.swap_bytes AS swap,
	       max(s.value) FILTER (WHERE s.name = 'anon') AS anon,
	       max(s.value) FILTER (WHERE s.name = 'rss') AS rss,
	       max(s.value) FILTER (WHERE s.name = 'file') AS file,
	       max(s.value) FILTER (WHERE s.name = 'cache') AS cache,
	       max(s.value) FILTER (WHERE s.name = 'shmem') AS shmem,
	       max(s.value) FILTER (WHERE s.name = 'kernel') AS kernel,
	       max(s.value) FILTER (WHERE s.name = 'slab') AS slab,
	       count(*) FILTER (WHERE s.name = 'shmem' AND s.value IS NULL) AS shmem_lost, count(s.name) > 0 AS has_stat
	FROM g LEFT JOIN cgroup_stat s ON s.capture_id = :capture AND s.path IS g.path AND s.addr IS g.addr
	GROUP BY g.key
), v AS MATERIALIZED (
	SELECT key, parent, cgroup, has_stat, 'anon' AS kind, coalesce(anon, rss) AS value FROM w
	UNION ALL SELECT key, parent, cgroup, has_stat, 'file',
		coalesce(file, cache) - iif(shmem_lost, NULL, coalesce(shmem, 0)) FROM w
	UNION ALL SELECT key, parent, cgroup, has_stat, 'shmem', shmem FROM w
	UNION ALL SELECT key, parent, cgroup, has_stat, 'kernel', kernel FROM w
	UNION ALL SELECT key, parent, cgroup, has_stat, 'slab', slab FROM w
	UNION ALL SELECT key, parent, cgroup, has_stat, 'swap', swap FROM w
), below AS MATERIALIZED (
	/* One without memory.stat has no controller: what it has is counted as its parent's own. */
	SELECT parent, kind, iif(sum(has_stat AND value IS NULL) > 0, NULL,
				 coalesce(CAST(sum(1.0 * value) AS INTEGER), 0)) AS value
	FROM v WHERE parent IS NOT NULL GROUP BY parent, kind
), own AS MATERIALIZED (
	SELECT v.kind, v.cgroup, v.value - iif(b.parent IS NULL, 0, b.value) AS value
	FROM v LEFT JOIN below b ON b.parent = v.key AND b.kind = v.kind
	WHERE v.value > 0
), ranked AS (
	SELECT kind, cgroup, value, row_number() OVER (PARTITION BY kind ORDER BY value DESC, cgroup) AS place,
	       sum(1.0 * value) OVER (PARTITION BY kind) AS total
	FROM own WHERE value > 0
)
SELECT kind, cgroup, value / 1048576.0 AS mib, 100.0 * value / nullif(total, 0) AS percent_of_all
FROM ranked
WHERE place <= 5
ORDER BY instr('anon file shmem kernel slab swap', kind), place;

-- section removed: Removed cgroups that are still there, and what is charged to them
-- empty: there is none
-- empty snapshot: a snapshot has only their number (column removed of section tree); a dump lists them
-- needs: cgroup.dying
-- column cgroup      TEXT   Path that it had.
-- column addr        KADDR  Its struct mem_cgroup.
-- column usage_mib   REAL.3 What its counter says, descendants and handed over kernel memory included.
-- column pages       PAGES  Pages that are still charged to it, its descendants left out; ?: memory was not scanned, or
--     not all of it.
-- column anon_pages  PAGES  Of these, anonymous.
-- column file_pages  PAGES  Of these, of files.
-- column shmem_pages PAGES  Of these, of shared memory and tmpfs.
-- column other_pages PAGES  Of these, others.
-- column swap_mib    REAL.3 Swapped out, descendants included.
-- column children    COUNT  Cgroups right below it, all of them removed.
-- column holds       COUNT  References that keep it: of each page or huge page, of a child, of swapped pages together;
--     others are an open directory or writeback.
SELECT path AS cgroup, addr, usage_bytes / 1048576.0 AS usage_mib,
       anon_pages + file_pages + shmem_pages + other_pages AS pages, anon_pages, file_pages, shmem_pages, other_pages,
       swap_bytes / 1048576.0 AS swap_mib, children, holds
FROM cgroup
WHERE capture_id = :capture AND dying = 1
ORDER BY coalesce(anon_pages + file_pages + shmem_pages + other_pages, usage_bytes / 4096) DESC, path, addr
LIMIT :rows;

-- section holders: What holds removed cgroups: the owners of the pages that are charged to them
-- empty: no page of a known owner is charged to a removed cgroup
-- empty snapshot: a snapshot does not show to which cgroup a page is charged; a dump does
-- needs: cgroup.dying, cgroup_page.addr
-- column class   TEXT  Class of the pages.
-- column owner   TEXT  File, process or other owner; ?: not known.
-- column pages   PAGES+ Pages charged to removed cgroups.
-- column cgroups COUNT+ Removed cgroups that these are charged to.
-- column largest TEXT  The one with most of them.
-- column owner_addr KADDR Address of the owner's structure: of a file, its address_space.
WITH held AS (
	SELECT p.class, p.owner_id, CAST(sum(1.0 * p.pages) AS INTEGER) AS pages, count(*) AS cgroups, max(p.pages),
	    c.path AS largest
	FROM cgroup_page p JOIN cgroup c ON c.capture_id = :capture AND c.addr = p.addr AND c.dying = 1
	WHERE p.capture_id = :capture AND p.kernel IS NOT 1
	GROUP BY p.class, p.owner_id
	ORDER BY pages DESC, p.class, p.owner_id
	LIMIT :rows
)
SELECT h.class, o.name AS owner, h.pages, h.cgroups, h.largest, o.addr AS owner_addr
FROM held h LEFT JOIN owner o ON o.capture_id = :capture AND o.owner_id = h.owner_id
ORDER BY h.pages DESC, h.class, owner, owner_addr;
