-- SPDX-License-Identifier: GPL-2.0-or-later
-- growth: What grew or shrank between two captures, how steadily, and when is memory used up?
--
-- How to read:
--   Rows are ranked by the change in bytes, whatever its sign; unchanged ones are left out. The same memory
--   appears several times: a leaking cache is in its own row and in Slab and SUnreclaim of meminfo, and
--   growth makes MemFree fall, so never add up rows of different kinds. rose_percent is the share of the
--   steps from capture to capture in which it grew: a leak rises in most of them. new and gone mark rows that
--   only one of the two captures has; where a capture has no data of a kind, the change is unknown. Captures
--   are ordered by time (boot and uptime), whatever order they were loaded in; those of another kind, host or
--   boot are left out unless from or to names them. slab-growth shows more about slab caches. Between two
--   dumps, also of two boots or kernels, classes of pages (other_kernel: without a known owner) and their
--   owners are compared. Section trends has statistics over all captures between the two. A single
--   outlier hardly moves the slope, but lowers kendall_tau: where one of 8 captures is one, to 0.71 in the
--   middle and 0.50 at an end. Below 0.8, a change is not steady, and nothing is forecast.
--
-- include: growth_params
--
-- section growth: Everything that changed, by bytes
-- empty: nothing changed
-- needs: SELECT iif(c.series IS NULL, 'the order of the captures is not known: they have the same time, or none, and
--     no number in their names that orders them; -p from=ID -p to=ID compares two of them', 'there is nothing to
--     compare: growth needs two captures of one kind, host and boot') FROM capture c
--     WHERE c.capture_id = :capture AND :from IS NULL AND :to IS NULL AND NOT EXISTS (SELECT 1 FROM capture k WHERE
--     k.series = c.series AND k.capture_id <> c.capture_id)
-- files: proc/slabinfo, proc/vmallocinfo, proc/meminfo; slabtop, proc/PID/status, proc/PID/smaps_rollup,
--     proc/PID/smaps, proc/PID/statm
-- include: growth_note
-- count: FROM ranked;
-- column kind           TEXT   slab cache, vmalloc caller (size of its areas), meminfo field, process (RSS), memory
--     cgroup (usage, its descendants included); of dumps also page class, and owner (as CLASS: NAME).
-- column name           TEXT   Its name; of a process its name and PID.
-- column first_bytes    BYTES  At the first capture; NULL: not there, or unknown.
-- column last_bytes     BYTES  At the last capture; NULL: not there, or unknown.
-- column change_bytes   BYTES  Last minus first.
-- column bytes_per_hour BYTES  Rate of the change; NULL: the time between is not known, or the two are of two boots.
-- column rose_percent   REAL.1 Share of steps in which it grew; NULL: unknown, or the two are not of one series
--     (capture.series).
-- column course         PLOT   Its bytes from capture to capture.
-- column note           TEXT   new, gone or why the change is unknown.
WITH
-- include: growth_asked
-- include: growth_ends
-- include: growth_ranked
)
-- include: growth_series
, rises AS MATERIALIZED (
	SELECT s.kind, s.name, rises(s.first_capture, s.last_capture, s.bytes, e.line) AS times,
	       course(s.first_capture, s.last_capture, s.bytes, e.line) AS course
	FROM ends e
	CROSS JOIN series s
	JOIN ranked r ON r.kind = s.kind AND r.name = s.name
	WHERE e.steps > 0
	GROUP BY s.kind, s.name
)
SELECT c.kind, c.name, CAST(c.first_bytes AS INTEGER) AS first_bytes, CAST(c.last_bytes AS INTEGER) AS last_bytes,
       CAST(c.change AS INTEGER) AS change_bytes, c.change / e.hours AS bytes_per_hour,
       iif(c.change IS NULL, NULL, 100.0 * r.times / e.steps) AS rose_percent, r.course,
       CASE WHEN c.was AND c.is_there
	    THEN CASE WHEN c.change IS NULL THEN 'unknown: a size is unknown'
		      WHEN c.kind = 'slab cache' AND e.page_bytes IS NULL
			  THEN
			  'the page size is not known: bytes of its objects, where the size of its slabs is unknown'
		      ELSE '' END
	    WHEN c.change IS NULL THEN printf('unknown: the %s capture does not have it', iif(c.was, 'last', 'first'))
	    WHEN c.is_there THEN 'new' ELSE 'gone' END AS note
FROM ranked c
CROSS JOIN ends e
LEFT JOIN rises r ON r.kind = c.kind AND r.name = c.name
ORDER BY abs(c.change) DESC, c.kind, c.name;

-- section trends: What rises or falls steadily, and when it uses up the memory that is available
-- empty: nothing changed
-- needs: SELECT 'a trend needs three captures of one kind, host and boot' FROM capture l WHERE l.capture_id =
--     coalesce(:to, :capture) AND (SELECT count(*) FROM capture k JOIN capture f ON f.capture_id = coalesce(:from,
--     (SELECT o.capture_id FROM capture o JOIN capture e ON e.capture_id = l.capture_id WHERE o.series = e.series AND
--     o.place <= e.place ORDER BY o.boot = e.boot AND o.capture_id <> e.capture_id DESC, o.place LIMIT 1)) WHERE
--     f.series = l.series AND k.series = l.series AND k.place BETWEEN f.place AND l.place AND (f.boot <> l.boot OR
--     k.boot = l.boot)) < 3
-- files: proc/slabinfo, proc/vmallocinfo, proc/meminfo; slabtop, proc/PID/status, proc/PID/smaps_rollup,
--     proc/PID/smaps, proc/PID/statm
-- count: FROM ranked CROSS JOIN ends WHERE steps > 1 AND kind <> 'owner';
-- column kind        TEXT   As in section growth.
-- column name        TEXT   Its name.
-- column last_bytes  BYTES  At the last capture; NULL: not there, or unknown.
-- column slope_bytes_per_hour BYTES Theil–Sen slope: the median rate of all pairs of captures that have it (of more
--     than 128 captures, of so many, evenly spread); NULL: fewer than 3 have it, or their times are unknown.
-- column kendall_tau REAL.2 Kendall's tau-b of the same captures: 1: each is larger than all before it, -1: smaller,
--     near 0: no trend; NULL: fewer than 3 have it, or all are equal.
-- column reclaimable TEXT   yes, no, swap (only by swapping), in part; NULL: unknown, or no memory in use.
-- column available_bytes BYTES What is left for it at the last capture: MemAvailable; for a memory cgroup, what the
--     nearest of its own and its ancestors' memory.max leaves, 0 if more is used; for a field that counts what is left,
--     the field.
-- column hours_to_exhaustion REAL.1 Hours from the last capture until that is used up at this slope, of 5 captures or
--     more that have it; NULL: see note.
-- column exhausted_at SECONDS When that is; NULL: the time of the last capture is unknown, too.
-- column note        TEXT   Why hours_to_exhaustion is NULL, or what may delay it.
WITH
-- include: growth_asked
-- include: growth_ends
-- include: growth_ranked
)
-- include: growth_series
, trend AS MATERIALIZED (
	SELECT s.kind, s.name, theil_sen(s.first_capture, s.last_capture, s.bytes, e.line, e.times) AS slope,
	       kendall_tau(s.first_capture, s.last_capture, s.bytes, e.line) AS tau,
	       known_captures(s.first_capture, s.last_capture, s.bytes, e.line) AS known
	FROM ends e
	CROSS JOIN series s
	JOIN ranked r ON r.kind = s.kind AND r.name = s.name
	WHERE e.steps > 1
	GROUP BY s.kind, s.name
), left_kb AS MATERIALIZED ( /* of the machine, at the last capture */
	SELECT max(s.value_kb) AS kb FROM ends e JOIN _meminfo s ON s.first_capture <= e.b AND s.last_capture >= e.b
	    WHERE s.name = 'MemAvailable'
), sysfs AS MATERIALIZED (
	SELECT coalesce(a.alias, s.name) AS name, max(s.reclaimable) AS reclaimable
	FROM ends e
	JOIN slab_sysfs s ON s.capture_id = e.b
	LEFT JOIN _slab_alias a ON a.first_capture <= e.b AND a.last_capture >= e.b AND a.name = s.name
	GROUP BY 1
), groups AS MATERIALIZED ( /* what the limits of a cgroup and of those above it leave */
	SELECT g.path AS name, min(1.0 * o.max_bytes - o.usage_bytes) AS bytes,
	    max(o.path = g.path AND o.usage_bytes > o.max_bytes) AS is_over
	FROM ends e
	JOIN _cgroup g ON g.first_capture <= e.b AND g.last_capture >= e.b
	    AND g.path IN (SELECT name FROM ranked WHERE kind = 'memory cgroup')
	JOIN _cgroup o ON o.first_capture <= e.b AND o.last_capture >= e.b AND o.dying IS NOT 1
		      AND (o.path = g.path OR substr(g.path, 1, length(o.path) + 1) = o.path || '/')
	WHERE g.dying IS NOT 1 AND o.max_bytes < 9000000000000000000
	GROUP BY g.path
), kept AS MATERIALIZED (
	SELECT r.kind, r.name, CAST(r.last_bytes AS INTEGER) AS last_bytes, t.slope, t.tau, t.known,
	       CASE r.kind
	       WHEN 'slab cache' THEN CASE coalesce((SELECT max(s.reclaimable) FROM _slab_cache s WHERE s.name = r.name
		   AND s.first_capture <= e.b AND s.last_capture >= e.b),
						    (SELECT y.reclaimable FROM sysfs y WHERE y.name = r.name),
						    /* mm/slab_common.c, kmalloc_info: the cache of a type, not who uses
						       it, decides. */
						    CASE WHEN r.name GLOB 'kmalloc-rcl-*' THEN 1
							WHEN r.name GLOB 'kmalloc-*'
							OR r.name GLOB 'dma-kmalloc-*' THEN 0 END)
				      WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END
	       WHEN 'vmalloc caller' THEN CASE (SELECT max(s.pages > 0) FROM _vmalloc_area s
						WHERE coalesce(s.caller, 'unknown') = r.name AND s.first_capture <= e.b
						    AND s.last_capture >= e.b) WHEN 1 THEN 'no' END
	       WHEN 'meminfo field' THEN CASE
		    WHEN r.name IN ('SReclaimable', 'KReclaimable', 'Buffers', 'Active(file)', 'Inactive(file)')
			THEN 'yes'
		    WHEN r.name IN ('SUnreclaim', 'KernelStack', 'PageTables', 'SecPageTables', 'VmallocUsed', 'Percpu',
			'Unevictable', 'Mlocked', 'Hugetlb') THEN 'no'
		    WHEN r.name IN ('AnonPages', 'Shmem', 'Active(anon)', 'Inactive(anon)') THEN 'swap'
		    WHEN r.name IN ('Slab', 'Cached', 'Active', 'Inactive', 'Mapped') THEN 'in part' END
	       WHEN 'process' THEN 'in part'
	       WHEN 'memory cgroup' THEN 'in part'
	       WHEN 'page class' THEN CASE WHEN r.name = 'file' THEN 'yes' WHEN r.name IN ('anon', 'shmem') THEN 'swap'
		   WHEN r.name = 'slab' THEN 'in part'
					   WHEN r.name IN ('free', 'pcp', 'reserved', 'memmap', 'kernel_image',
					       'offline') THEN NULL ELSE 'no' END END AS reclaimable,
	       CASE WHEN r.kind = 'meminfo field' AND r.name IN ('MemAvailable', 'SwapFree') THEN r.last_bytes
		    WHEN r.kind = 'memory cgroup' THEN coalesce(max(g.bytes, 0), k.kb * 1024.0)
		    ELSE k.kb * 1024.0 END AS available,
	       CASE WHEN g.is_over THEN 'over its limit'
		   WHEN g.bytes < 0 THEN 'a cgroup above it is over its limit' END AS over,
	       r.kind = 'meminfo field' AND r.name IN ('MemAvailable', 'SwapFree') AS is_left,
	       r.kind IN ('process', 'memory cgroup') AS is_user, r.kind = 'slab cache'
		   AND e.page_bytes IS NULL AS of_objects, e.times, e.b
	FROM ranked r
	CROSS JOIN ends e
	CROSS JOIN left_kb k
	LEFT JOIN trend t ON t.kind = r.kind AND t.name = r.name
	LEFT JOIN groups g ON r.kind = 'memory cgroup' AND g.name = r.name
	WHERE e.steps > 1 AND r.kind <> 'owner'
), judged AS MATERIALIZED (
	/* Steady: tau of 0.8 or more, which chance gives five captures in 5 of 120 orders, and three or four in 1 of 6
	   or 24. */
	SELECT *, CASE WHEN slope IS NULL THEN iif(times IS NULL, 'the times of the captures are not known',
	    'fewer than 3 captures have it, or all were taken at once')
		       WHEN tau IS NULL OR slope = 0 THEN 'it does not change most of the time'
		       WHEN is_left AND slope > 0 OR NOT is_left AND slope < 0 THEN iif(is_left, 'it rises', 'it falls')
		       WHEN abs(tau) < 0.8 THEN 'it is not steady'
		       WHEN known < 5 THEN 'fewer than 5 captures'
		       WHEN NOT is_left AND reclaimable IS NULL
			   THEN 'whether it can be reclaimed is not known, or it is no memory in use'
		       WHEN reclaimable = 'yes' THEN 'it is reclaimed when memory is short'
		       WHEN reclaimable = 'in part' AND NOT is_user
			   THEN 'a part of it is reclaimed when memory is short'
		       WHEN available IS NULL THEN 'MemAvailable is not known'
		       WHEN available / abs(slope) > 87660 THEN 'in more than ten years' END AS why
	FROM kept
)
SELECT j.kind, j.name, j.last_bytes, j.slope AS slope_bytes_per_hour, j.tau AS kendall_tau, j.reclaimable,
    CAST(j.available AS INTEGER) AS available_bytes,
       iif(j.why IS NULL, j.available / abs(j.slope), NULL) AS hours_to_exhaustion,
       iif(j.why IS NULL, CAST(c.captured_at + 3600 * j.available / abs(j.slope) AS INTEGER), NULL) AS exhausted_at,
       CASE WHEN j.why IS NOT NULL THEN coalesce(j.over || '; ', '') || j.why WHEN j.over IS NOT NULL THEN j.over
	   WHEN j.is_user THEN 'not before: pages of files in it are reclaimed first'
	    WHEN j.reclaimable = 'swap' THEN 'not before: swap can take some of it' ELSE '' END
       || iif(j.of_objects, iif(j.why IS NULL, '', '; ') || 'the page size is not known: bytes of its objects',
	   '') AS note
FROM judged j
JOIN capture c ON c.capture_id = j.b
ORDER BY hours_to_exhaustion IS NULL, hours_to_exhaustion, abs(j.slope) DESC, j.kind, j.name;

-- section processes: Processes by change of PSS, or RSS where PSS is not known
-- empty: no process changed
-- needs: SELECT iif(c.series IS NULL, 'the order of the captures is not known: they have the same time, or none, and
--     no number in their names that orders them; -p from=ID -p to=ID compares two of them', 'there is nothing to
--     compare: growth needs two captures of one kind, host and boot') FROM capture c
--     WHERE c.capture_id = :capture AND :from IS NULL AND :to IS NULL AND NOT EXISTS (SELECT 1 FROM capture k WHERE
--     k.series = c.series AND k.capture_id <> c.capture_id)
-- files: proc/PID/status; proc/PID/smaps, proc/PID/smaps_rollup, proc/PID/statm, proc/PID/maps, proc/PID
-- column pid             ID Process id.
-- column comm            TEXT Name.
-- column first_rss_kb    KB Resident at the first capture; NULL: not there, or unknown.
-- column last_rss_kb     KB Resident at the last capture.
-- column first_pss_kb    KB Proportional size at the first capture.
-- column last_pss_kb     KB Proportional size at the last capture.
-- column first_swap_kb   KB Swapped out at the first capture.
-- column last_swap_kb    KB Swapped out at the last capture.
-- column change_kb       KB Change of PSS; of RSS where PSS is not known on both sides.
-- column change_of       TEXT PSS or RSS.
-- column note            TEXT new, gone or why the change is unknown.
WITH
-- include: growth_asked
-- include: growth_ends
, pairs AS (
	SELECT pid, comm, max(side) AS is_there, min(side) = 0 AS was,
	       max(rss_kb) FILTER (WHERE side = 0) AS rss0, max(rss_kb) FILTER (WHERE side = 1) AS rss1,
	       max(pss_kb) FILTER (WHERE side = 0) AS pss0, max(pss_kb) FILTER (WHERE side = 1) AS pss1,
	       max(swap_kb) FILTER (WHERE side = 0) AS swap0, max(swap_kb) FILTER (WHERE side = 1) AS swap1
	FROM (SELECT 0 AS side, a AS at FROM ends UNION ALL SELECT 1, b FROM ends) e
	JOIN _process_memory s ON s.first_capture <= e.at AND s.last_capture >= e.at
	GROUP BY pid, comm
), known AS MATERIALIZED (
	SELECT max(was) AS first, max(is_there) AS last FROM pairs
), sized AS (
	SELECT pairs.*, known.first AND known.last AS both, CASE WHEN was AND is_there THEN pss1 IS NOT NULL
	    AND pss0 IS NOT NULL
		       ELSE coalesce(pss0, pss1) IS NOT NULL END AS by_pss
	FROM pairs
	CROSS JOIN known
), changes AS (
	SELECT *, CASE WHEN NOT both THEN NULL
		       WHEN NOT was THEN iif(by_pss, pss1, rss1) * 1.0
		       WHEN NOT is_there THEN -1.0 * iif(by_pss, pss0, rss0)
		       WHEN by_pss THEN 1.0 * pss1 - pss0 ELSE 1.0 * rss1 - rss0 END AS change
	FROM sized
)
SELECT pid, comm, rss0 AS first_rss_kb, rss1 AS last_rss_kb, pss0 AS first_pss_kb, pss1 AS last_pss_kb,
       swap0 AS first_swap_kb, swap1 AS last_swap_kb, CAST(change AS INTEGER) AS change_kb,
       iif(by_pss, 'PSS', 'RSS') AS change_of,
       CASE WHEN NOT both THEN printf('unknown: the %s capture has no processes', iif(was, 'last', 'first'))
	    WHEN NOT was THEN 'new' WHEN NOT is_there THEN 'gone' ELSE '' END AS note
FROM changes
WHERE change <> 0 OR NOT both OR swap0 IS NOT swap1
ORDER BY abs(change) DESC, pid, comm
LIMIT :top;
