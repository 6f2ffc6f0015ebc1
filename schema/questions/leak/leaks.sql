-- SPDX-License-Identifier: GPL-2.0-or-later
-- leaks: Which memory was leaked, by whom, and what should be collected next?
--
-- needs leaks
--
-- How to read:
--   Suspects with all kinds of evidence, the surest and largest first. unreferenced: nothing references the
--   memory (kmemdb ask unreferenced); alloc site: who allocated such objects, by the kernel's own records, or whose
--   allocations rise steadily; census: objects of a known type that are on none of the kernel's lists, such
--   as invisible tasks; vmalloc caller: areas whose code is gone, or many that hold a large part of memory;
--   large cache: 10 % of MemTotal or more, 64 MiB or more, in one slab cache that cannot be reclaimed, lost or not;
--   dying cgroups: removed memory cgroups that are still charged for much memory; growth: what cannot be
--   reclaimed and rises steadily (Kendall's tau of 0.8 or more, over 5 captures or more that growth compares, by 1 MiB
--   and 0.1 % of MemTotal: kmemdb ask growth, section trends); unowned pages: allocated pages without a known
--   owner that are reached, so a driver may still use them. Groups of one module are one suspect. bytes of
--   different kinds of evidence overlap: never add them up. Where the owner is uncertain, column next says
--   what to collect: boot options cost time and memory, so name the cache.
--
-- limit rows 15 How many suspects are shown.
-- param min_bytes BYTES 4096 Smaller ones are left out, but for what the kernel's own search (kmemleak) found.
--
-- section suspects: Suspects
-- empty: no leak was found; memory that is still referenced may grow too: kmemdb ask growth
-- column evidence   TEXT  unreferenced, alloc site, census, vmalloc caller, large cache, dying cgroups, growth or
--     unowned pages.
-- column suspect    TEXT  Module, slab cache, function, field of meminfo, or who made the area.
-- column bytes      BYTES Bytes; of growth, the Theil–Sen slope times the time between the first and the last capture.
-- column confidence TEXT  unreached: nothing references it, and all of memory was searched; probably: parts were not in
--     the dump (both as in table leak_group); possible; unknown: it could not be searched.
-- column text       TEXT  The suspect in a sentence.
-- column next       TEXT  What to run or collect next.
WITH me AS MATERIALIZED (
	SELECT capture_id, boot, min(max(page_bytes, 0), 1 << 20) AS page_bytes FROM capture WHERE capture_id = :capture
),
-- include: alloc_records
asked(first, last) AS MATERIALIZED (
	/* The captures that growth compares with the last one of a series of this boot: of the series with the most. */
	SELECT NULL, (SELECT k.capture_id FROM capture k WHERE k.series = o.series AND k.boot = o.boot
	    AND k.place = o.place)
	FROM (SELECT s.*, iif(own > 1, own, (SELECT count(*) FROM capture k WHERE k.series = s.series
		  AND k.place <= s.place)) AS n
	      FROM (SELECT k.series, k.boot, max(k.place) AS place, count(*) AS own FROM me
		    JOIN capture k ON k.boot = me.boot WHERE k.series IS NOT NULL GROUP BY k.series) s) o
	WHERE n >= 5
	ORDER BY n DESC, series
	LIMIT 1
),
-- include: growth_ends
, trend(kind, name, module, cache, reclaimable, slope, tau, n) AS MATERIALIZED (
	SELECT 'cache', s.name, NULL, s.name, max(coalesce(s.reclaimable,
	    CASE WHEN s.name GLOB 'kmalloc-rcl-*' THEN 1 WHEN s.name GLOB 'kmalloc-*'
	    OR s.name GLOB 'dma-kmalloc-*' THEN 0 END)),
	       theil_sen(s.first_capture, s.last_capture, s.bytes, s.line, s.times),
	       kendall_tau(s.first_capture, s.last_capture, s.bytes, s.line),
	       known_captures(s.first_capture, s.last_capture, s.bytes, s.line)
	FROM (SELECT s.name, s.reclaimable, s.first_capture, s.last_capture, e.line, e.times,
-- include: cache_bytes
		     AS bytes
	      FROM ends e JOIN _slab_cache s ON s.last_capture >= e.low AND s.first_capture <= e.high) s
	GROUP BY +s.name
	UNION ALL
	SELECT 'vmalloc', s.caller, rtrim(CASE WHEN s.caller GLOB '*[[]*]' THEN substr(s.caller,
	    instr(s.caller, '[') + 1) END, ']'), NULL, 0,
	       theil_sen(s.first_capture, s.last_capture, s.pages * 1.0 * e.page_bytes, e.line, e.times),
		   kendall_tau(s.first_capture, s.last_capture, s.pages, e.line),
	       known_captures(s.first_capture, s.last_capture, s.pages, e.line)
	FROM ends e JOIN _vmalloc_area s ON s.last_capture >= e.low AND s.first_capture <= e.high
	WHERE s.pages > 0 AND s.caller IS NOT NULL
	GROUP BY +s.caller
	UNION ALL
	SELECT 'field', s.name, NULL, NULL, s.name = 'SReclaimable',
	    theil_sen(s.first_capture, s.last_capture, s.value_kb * 1024.0, e.line, e.times),
	       kendall_tau(s.first_capture, s.last_capture, s.value_kb, e.line),
	       known_captures(s.first_capture, s.last_capture, s.value_kb, e.line)
	FROM ends e JOIN _meminfo s ON s.last_capture >= e.low AND s.first_capture <= e.high
	WHERE s.name IN ('SUnreclaim', 'SReclaimable', 'KernelStack', 'PageTables', 'SecPageTables', 'Percpu',
	    'VmallocUsed')
	GROUP BY +s.name
	UNION ALL
	/* What is neither free, nor of processes, nor page cache, nor reclaimable slab: the sum of these fields, of
	   captures that have all of them (SwapCached: CONFIG_SWAP). */
	SELECT 'kernel', 'kernel memory', NULL, NULL, 0,
	    theil_sen(s.first_capture, s.last_capture, s.value_kb * iif(s.name = 'MemTotal', 1024.0, -1024.0), e.line,
	    e.times, p.n),
	       kendall_tau(s.first_capture, s.last_capture, s.value_kb * iif(s.name = 'MemTotal', 1024.0, -1024.0),
		   e.line, p.n),
	       known_captures(s.first_capture, s.last_capture, s.value_kb * iif(s.name = 'MemTotal', 1024.0, -1024.0),
		   e.line, p.n)
	FROM ends e JOIN _meminfo s ON s.last_capture >= e.low AND s.first_capture <= e.high
	CROSS JOIN (SELECT 6 + count(DISTINCT o.name) AS n FROM ends JOIN _meminfo o ON o.last_capture >= ends.low
	    AND o.first_capture <= ends.high AND o.name = 'SwapCached') p
	WHERE s.name IN ('MemTotal', 'MemFree', 'Buffers', 'Cached', 'SwapCached', 'AnonPages', 'SReclaimable')
	UNION ALL
	SELECT 'class', s.class, NULL, NULL, 0, theil_sen(s.capture_id, s.capture_id, s.pages * 1.0 * e.page_bytes,
	    e.line, e.times), kendall_tau(s.capture_id, s.capture_id, s.pages, e.line),
	       known_captures(s.capture_id, s.capture_id, s.pages, e.line)
	FROM ends e JOIN page_class s ON s.capture_id IN (SELECT capture_id FROM line)
	WHERE s.class IN ('other_kernel', 'kernel_data')
	GROUP BY s.class
	UNION ALL
	SELECT 'site', coalesce(s.function, s.file, '?') || coalesce(' [' || s.module || ']', '') || ' (' || s.source
	    || ')', s.module, s.cache, 0,
	       theil_sen(s.capture_id, s.capture_id, s.bytes, e.line, e.times),
		   kendall_tau(s.capture_id, s.capture_id, s.bytes, e.line),
	       known_captures(s.capture_id, s.capture_id, s.bytes, e.line)
	FROM ends e JOIN alloc_site s ON s.capture_id IN (SELECT capture_id FROM line)
	WHERE s.source NOT IN ('slub_free', 'page_owner_stacks', 'kmemleak')
	GROUP BY s.source, s.function, s.file, s.module, s.cache
), fields AS MATERIALIZED (
	SELECT max(CASE name WHEN 'SUnreclaim' THEN slope END) AS sunreclaim,
	    max(CASE name WHEN 'SReclaimable' THEN slope END) AS sreclaimable,
	       max(CASE kind WHEN 'kernel' THEN slope END) AS kernel
	FROM trend WHERE kind IN ('field', 'kernel')
), risen AS MATERIALIZED (
	/* Where the cache's own flag is not known, whichever of the two counters of slab memory rises with it. Sites
	   allocate for processes and for the page cache as well: theirs counts where kernel memory rises as much. */
	SELECT t.*, t.slope * e.hours AS bytes, e.hours
	FROM trend t CROSS JOIN ends e CROSS JOIN fields f
	/* On a machine that builds software, 39 captures in 10 minutes had no cache of tau 0.8 that rose by more than
	   0.1 MiB. */
	WHERE t.tau >= 0.8 AND t.n >= 5 AND t.slope * e.hours >= 1048576
	      AND t.slope * e.hours >= coalesce((SELECT max(s.value_kb) FROM _meminfo s WHERE s.name = 'MemTotal'
		  AND s.first_capture <= e.b AND s.last_capture >= e.b), 0) * 1.024
	      AND (t.reclaimable = 0 OR (t.reclaimable IS NULL AND f.sunreclaim * 2 >= t.slope
		  AND coalesce(f.sreclaimable, 0) * 2 < t.slope))
	      AND (t.kind <> 'site' OR f.kernel * 2 >= t.slope)
), grown AS MATERIALIZED (
	/* A sum is left out where the suspects that are parts of it have half of its rise, memory of the kernel where
	   one field has nearly all. */
	SELECT r.* FROM risen r
	WHERE CASE WHEN kind = 'field' AND name = 'SUnreclaim'
	    THEN coalesce((SELECT sum(slope) FROM risen WHERE kind = 'cache'), 0) * 2 < r.slope
		   WHEN kind = 'field' AND name = 'VmallocUsed'
		       THEN coalesce((SELECT sum(slope) FROM risen WHERE kind = 'vmalloc'), 0) * 2 < r.slope
		   WHEN kind = 'kernel' THEN coalesce((SELECT max(slope) FROM risen WHERE kind = 'field'), 0)
		       * 10 < r.slope * 9
		   ELSE 1 END
), lost AS MATERIALIZED (
	SELECT *, CASE WHEN suspect_module IS NOT NULL THEN 'module ' || suspect_module
		       WHEN kind = 'slab' AND fingerprint IS NOT NULL THEN 'cache '
			   || coalesce(cache, 'of unknown name') || ', ' || fingerprint
		       WHEN kind = 'slab' THEN 'cache ' || coalesce(cache, 'of unknown name')
		       WHEN kind = 'vmalloc' THEN 'areas of ' || coalesce(cache, 'unknown callers')
		       WHEN kind = 'percpu' THEN 'per-CPU areas'
		       ELSE 'pages of the page allocator' END AS suspect
	FROM leak_group WHERE capture_id = :capture AND confidence IN ('unreached', 'probably')
), kinds AS (
	SELECT suspect, kind, cache, sum(1.0 * objects) AS objects, sum(1.0 * others) AS others,
	    sum(1.0 * retained_bytes) AS bytes,
	       max(confidence) AS confidence, min(leak_group_id) AS leak_group_id,
	       max(iif(confidence = 'probably', reason, NULL)) AS reason,
	       CASE WHEN count(cgroup_path) = count(*) AND min(cgroup_path) = max(cgroup_path)
		   THEN min(cgroup_path) END AS cgroup_path
	FROM lost GROUP BY suspect, kind, cache
), parts AS (
	SELECT suspect, bytes, confidence, leak_group_id, kind, cache, reason,
-- include: leak_objects
			|| coalesce(' (charged to memory cgroup ' || cgroup_path || ')', '')
			|| CASE WHEN others > 0 THEN printf(' (with %d more that only ', CAST(others AS INTEGER))
			    || iif(objects = 1, 'it leads to)', 'they lead to)') ELSE '' END AS part
	FROM (SELECT * FROM kinds ORDER BY suspect, bytes DESC)
), dying AS MATERIALIZED ( /* read once: a view over the rows of many captures */
	SELECT addr, parent_addr, path, usage_bytes FROM cgroup WHERE capture_id = :capture AND dying = 1
), rows AS (
	SELECT 'unreferenced' AS evidence, suspect, sum(bytes) AS bytes,
	       CASE max(confidence) WHEN 'unreached' THEN CASE min(confidence) WHEN 'probably' THEN 'probably'
		   ELSE 'unreached' END ELSE 'probably' END AS confidence,
	       suspect || ': ' || group_concat(part, ', ') || ' that nothing leads to: '
	       || CASE WHEN sum(bytes) < 1024 THEN CAST(sum(bytes) AS INTEGER) || ' bytes'
		   WHEN sum(bytes) < 1048576 THEN round(sum(bytes) / 1024, 1) || ' KiB'
		   ELSE round(sum(bytes) / 1048576, 1) || ' MiB' END || coalesce('; ' || max(reason), '') AS text,
	       'kmemdb ask CASE unreferenced -p group=' || min(leak_group_id) || CASE
		WHEN max(confidence) = 'probably' OR min(confidence) = 'probably'
		    THEN '; take a dump of all kernel memory, not filtered nor cut' ELSE '' END || CASE
		WHEN suspect LIKE 'module %' THEN ''
		WHEN max(kind) = 'slab' AND min(kind) = 'slab' THEN '; ' || r.slabs || max(cache)
		WHEN max(kind) = 'pages' AND min(kind) = 'pages' THEN '; ' || r.pages
		ELSE '' END AS next
	FROM parts CROSS JOIN alloc_records r GROUP BY suspect
	UNION ALL
	SELECT 'unreferenced', 'not searched', NULL, 'unknown', 'whether something is unreferenced is not known: '
	    || coalesce(l.reason, 'memory was not searched'),
	       'kmemdb ask CASE coverage; take a dump of all kernel memory and load it with --leaks'
	FROM load l WHERE l.capture_id = :capture AND l.collector = 'leak' AND l.status IN ('skipped', 'failed')
	UNION ALL
	SELECT 'unreferenced', 'not searched', NULL, 'unknown', 'whether something is unreferenced is not known: '
	    || d.source || ' was not searched',
	       'kmemdb ask CASE leaks where that file is, or kmemdb load --leaks'
	FROM dump_origin d WHERE d.capture_id = :capture
	    AND NOT EXISTS (SELECT 1 FROM load l WHERE l.capture_id = :capture AND l.collector = 'leak')
	UNION ALL
	SELECT 'census', 'type ' || c.type || coalesce(' (' || c.cache || ')', ''),
	    1.0 * c.missing * coalesce(s.slot_bytes, s.object_bytes), 'possible',
	       iif(EXISTS (SELECT 1 FROM load l WHERE l.capture_id = :capture AND l.status = 'partial'
		   AND instr(',' || l.tables || ',', ',census,')),
		   'at most ', '') || c.missing || coalesce(' of ' || c.allocated, '') || ' allocated ' || c.type
		       || ' are on none of the kernel''s lists: lost, or about to be freed',
	       'kmemdb refs CASE ' || printf('0x%x', c.sample_addr)
		   || '; a second dump later shows whether it is still there'
		   || coalesce('; ' || r.slabs || c.cache, '')
	FROM census c CROSS JOIN alloc_records r
	LEFT JOIN slab_cache s ON s.capture_id = c.capture_id AND s.name = c.cache
	WHERE c.capture_id = :capture AND c.missing > 0
	UNION ALL
	SELECT 'alloc site', coalesce('module ' || a.module, 'function ' || a.function, 'a function of unknown name'),
	    sum(1.0 * u.bytes),
	       CASE WHEN min(g.confidence) = 'probably' OR max(g.confidence) = 'probably' THEN 'probably'
		   ELSE 'unreached' END,
	       a.source || ': ' || coalesce(a.function, 'a function of unknown name')
		   || coalesce(' [' || a.module || ']', '') || ' allocated '
	       || iif(max(g.objects) > 1000, 'at least ', '') || count(*) || ' unreferenced objects of '
		   || coalesce(u.cache, 'no slab cache'),
	       'kmemdb ask CASE alloc-sites --section lost' || iif(max(g.confidence) = 'probably'
		   OR min(g.confidence) = 'probably', '; take a dump of all kernel memory, not filtered nor cut', '')
	FROM unreferenced u
	JOIN leak_group g ON g.capture_id = u.capture_id AND g.leak_group_id = u.leak_group_id
	    AND g.confidence IN ('unreached', 'probably')
	JOIN alloc_site a ON a.capture_id = u.capture_id AND a.alloc_site_id = u.alloc_site_id
	WHERE u.capture_id = :capture
	GROUP BY a.source, a.function, a.module, u.cache
	UNION ALL
	SELECT 'alloc site', coalesce('module ' || a.module, 'function ' || a.function, 'a function of unknown name'),
	    sum(1.0 * a.bytes), 'possible',
	       'the kernel''s own search (kmemleak) found '
		   || coalesce(CAST(sum(1.0 * a.objects) AS INTEGER) || iif(sum(a.objects) = 1, ' object', ' objects'),
		       'objects')
	       || ' of ' || coalesce(a.function, 'a function of unknown name') || coalesce(' [' || a.module || ']', '')
		   || ' that nothing pointed to',
	       'kmemdb ask CASE alloc-sites -p source=kmemleak; scan again later, and compare: what was in use is gone'
	FROM alloc_site a WHERE a.capture_id = :capture AND a.source = 'kmemleak'
	GROUP BY a.function, a.module
	UNION ALL
	/* A module's init function is gone, too, but makes one area, as on the machines of the tests: several of one
	   caller are another matter. */
	SELECT 'vmalloc caller', 'code that is gone, ' || v.caller, total(v.pages) * max(me.page_bytes), 'possible',
	       iif(EXISTS (SELECT 1 FROM load l WHERE l.capture_id = :capture AND l.status IN ('partial', 'failed')
		   AND l.collector IN ('vmalloc', 'proc/vmallocinfo')),
		   'at least ', '') || count(*) || ' vmalloc areas were made at ' || v.caller
		       || ', where no code is any more: by a module that was removed',
	       'kmemdb ask CASE vmalloc; kmemdb ask CASE log shows which modules were removed; kmemdb load --leaks of '
		   || 'a dump shows whether anything leads to them'
	FROM vmalloc_area v JOIN me ON me.capture_id = v.capture_id
	WHERE v.capture_id = :capture AND v.caller GLOB '0x*' AND v.pages > 0
	GROUP BY v.caller
	HAVING count(*) >= 4
	UNION ALL
	SELECT 'vmalloc caller', coalesce('module ' || CASE
	    WHEN v.caller GLOB '*[[]*]' THEN rtrim(substr(v.caller, instr(v.caller, '[') + 1), ']') END,
	    'areas of ' || v.caller),
	       total(v.pages) * max(me.page_bytes), 'possible',
	       iif(EXISTS (SELECT 1 FROM load l WHERE l.capture_id = :capture AND l.status IN ('partial', 'failed')
		   AND l.collector IN ('vmalloc', 'proc/vmallocinfo')),
		   'at least ', '') || count(*) || ' vmalloc areas of ' || v.caller
		       || printf(' hold %.1f %% of MemTotal', 100.0 * total(v.pages) * max(me.page_bytes) / 1024
		       / max(m.kb)),
	       'kmemdb ask CASE vmalloc; a second capture later shows whether they grow; kmemdb load --leaks of a dump '
		   || 'shows whether anything leads to them'
	FROM vmalloc_area v JOIN me ON me.capture_id = v.capture_id
	CROSS JOIN (SELECT max(value_kb) AS kb FROM kernel_meminfo WHERE capture_id = :capture AND name = 'MemTotal') m
	WHERE v.capture_id = :capture AND v.pages > 0 AND v.caller NOT GLOB '0x*'
	GROUP BY v.caller
	HAVING count(*) >= 16 AND total(v.pages) * max(me.page_bytes) >= 33554432
	    AND 20.0 * total(v.pages) * max(me.page_bytes) >= max(m.kb) * 1024.0
	UNION ALL
	/* Lost or not: what the allocator cannot give back. Of 24 healthy guests all such caches together hold at most
	   7.5 % (finding unreclaimable-slab). Where the cache's own flag is not known, one that is larger than all that
	   can be reclaimed. */
	SELECT 'large cache', 'cache ' || s.name, s.bytes, 'possible',
	       'slab cache ' || s.name || printf(' holds %.1f %s (%.1f %% of MemTotal) that cannot be reclaimed',
		   s.bytes / iif(s.bytes >= 1073741824.0, 1073741824.0, 1048576.0),
		   iif(s.bytes >= 1073741824.0, 'GiB', 'MiB'), 100 * s.bytes / 1024 / m.kb)
	       || CASE WHEN s.searched AND NOT EXISTS (SELECT 1 FROM lost WHERE lost.kind = 'slab'
			   AND lost.cache = s.name)
		       THEN ': none of its objects is lost, something refers to them all, and may keep too many'
		       WHEN s.searched THEN ': something refers to those of its objects that are not lost, and may '
			   || 'keep too many' ELSE '' END,
	       'kmemdb ask CASE ' || CASE WHEN s.is_dump THEN 'objects -p cache=' || s.name
		   || coalesce('; kmemdb refs CASE ' || (SELECT printf('0x%x', g.sample_addr) FROM object_group g
			WHERE g.capture_id = :capture AND g.cache = s.name
			ORDER BY g.bytes DESC, g.sample_addr LIMIT 1)
			|| ' leads to who keeps them', '; kmemdb refs CASE ADDR of one leads to who keeps it')
		   ELSE 'slab; a second capture later shows whether it grows; ' || r.slabs || s.name END
	FROM (SELECT k.*, coalesce(1.0 * k.held_bytes, 1.0 * k.slabs * k.pages_per_slab * me.page_bytes) AS bytes,
		     c.kind = 'vmcore' AS is_dump, EXISTS (SELECT 1 FROM load l WHERE l.capture_id = :capture
			 AND l.collector = 'leak' AND l.status = 'complete') AS searched
	      FROM slab_cache k JOIN me ON me.capture_id = k.capture_id JOIN capture c ON c.capture_id = k.capture_id
	      WHERE k.capture_id = :capture) s
	CROSS JOIN (SELECT max(value_kb) FILTER (WHERE name = 'MemTotal') AS kb,
			max(value_kb) FILTER (WHERE name = 'SReclaimable') AS reclaimable_kb
		    FROM kernel_meminfo WHERE capture_id = :capture) m
	CROSS JOIN alloc_records r
	WHERE s.bytes >= 67108864 AND s.bytes * 10 >= m.kb * 1024.0 AND (s.reclaimable = 0
	    OR (s.reclaimable IS NULL AND (s.bytes > m.reclaimable_kb * 1024.0 OR s.name GLOB 'dma-kmalloc-*'
		OR (s.name GLOB 'kmalloc-*' AND s.name NOT GLOB 'kmalloc-rcl-*'))))
	UNION ALL
	SELECT 'dying cgroups', 'removed memory cgroups', sum(1.0 * d.usage_bytes), 'possible',
	       count(*) || ' removed memory cgroups are still charged for memory, the most '
		   || (SELECT coalesce(x.path, 'one of unknown path') FROM dying x
			ORDER BY x.usage_bytes DESC, x.path LIMIT 1)
	       || ': page cache that others use, or objects that were not freed',
	       'kmemdb ask CASE cgroups; kmemdb ask CASE alloc-sites --section cgroups (after --leaks) shows which of '
		   || 'their objects nothing leads to; reclaim, and capture again: what stays is not page cache'
	FROM dying d
	CROSS JOIN (SELECT max(value_kb) AS kb FROM kernel_meminfo WHERE capture_id = :capture AND name = 'MemTotal') m
	/* What is charged to one is charged to those above it, too. */
	WHERE d.parent_addr IS NULL OR d.parent_addr NOT IN (SELECT addr FROM dying WHERE addr IS NOT NULL)
	HAVING sum(1.0 * d.usage_bytes) * 20 >= max(m.kb) * 1024.0
	UNION ALL
	SELECT iif(kind = 'site', 'alloc site', 'growth'),
	       CASE WHEN module IS NOT NULL THEN 'module ' || module WHEN kind = 'cache' THEN 'cache ' || name
		   WHEN kind = 'vmalloc' THEN 'areas of ' || name
		    WHEN kind = 'field' THEN name || ' of /proc/meminfo' WHEN kind = 'class' THEN 'pages of class '
			|| name WHEN kind = 'kernel' THEN 'memory of the kernel' ELSE name END,
	       bytes, 'possible',
	       CASE kind WHEN 'cache' THEN 'slab cache ' || name WHEN 'vmalloc' THEN 'vmalloc areas of ' || name
		   WHEN 'field' THEN name || ' of /proc/meminfo'
		    WHEN 'class' THEN 'pages of class ' || name
			WHEN 'kernel'
			THEN 'memory that is neither free, nor of processes, nor page cache, nor reclaimable slab'
			ELSE 'what ' || name || ' allocated' || coalesce(' from ' || cache, '') END
	       || printf(' rose steadily over %d captures and ', n)
	       || CASE WHEN hours >= 1 THEN printf('%.1f hours', hours)
		   WHEN hours * 60 >= 1 THEN printf('%.1f minutes', hours * 60)
		   ELSE printf('%.1f seconds', hours * 3600) END
	       || CASE WHEN slope >= 1048576 THEN printf(', by %.1f MiB', slope / 1048576)
		   WHEN slope >= 1024 THEN printf(', by %.1f KiB', slope / 1024)
		   ELSE printf(', by %.0f bytes', slope) END
	       || printf(' an hour (Kendall''s tau %.2f)', tau)
	       || iif(kind IN ('cache', 'field', 'kernel'), ', and cannot be reclaimed', '')
	       || iif((SELECT min(boot) < max(boot) FROM line JOIN capture USING (capture_id)),
		   '; nothing says whether these are of one boot', ''),
	       'kmemdb ask CASE growth --section trends; '
		   || CASE kind WHEN 'cache' THEN r.slabs || name
		   WHEN 'site' THEN 'kmemdb ask CASE alloc-sites'
		   WHEN 'vmalloc' THEN 'kmemdb ask CASE vmalloc'
	       ELSE CASE name WHEN 'SUnreclaim' THEN 'proc/slabinfo of each capture shows which cache'
		   WHEN 'VmallocUsed' THEN 'proc/vmallocinfo of each capture shows which caller'
		   WHEN 'KernelStack' THEN 'kmemdb ask CASE ps shows whose threads they are'
		   WHEN 'PageTables' THEN 'kmemdb ask CASE processes shows whose they are'
		   WHEN 'Percpu' THEN 'kmemdb ask CASE percpu of a dump shows what it holds'
		   ELSE r.pages END END
	       || iif(EXISTS (SELECT 1 FROM load l JOIN capture k USING (capture_id) JOIN me ON me.boot = k.boot
		   WHERE l.collector = 'leak'), '', '; load a dump with --leaks')
	FROM grown CROSS JOIN alloc_records r
	UNION ALL
	SELECT 'unowned pages', 'pages without a known owner', 1.0 * sum(p.pages) * max(c.page_bytes), 'possible',
	       iif(max(p.doc LIKE '%At most this many%'), 'at most ', '') || CAST(sum(1.0 * p.pages) AS INTEGER)
		   ||
		   ' allocated pages have no known owner; those that something references are not a leak by themselves',
	       'kmemdb ask CASE other-kernel; ' || max(r.pages)
	FROM page_class p JOIN capture c USING (capture_id) CROSS JOIN alloc_records r
	WHERE p.capture_id = :capture AND p.class = 'other_kernel'
	    AND p.pages > 0
	HAVING sum(p.pages) > 0
)
SELECT evidence, suspect, CAST(bytes AS INTEGER) AS bytes, confidence, text, next
FROM rows
WHERE bytes >= :min_bytes OR evidence = 'census' OR confidence = 'unknown' OR next GLOB '*source=kmemleak*'
ORDER BY confidence <> 'unknown', evidence = 'unowned pages', confidence = 'possible', evidence = 'growth', bytes DESC,
    text
LIMIT :rows;
