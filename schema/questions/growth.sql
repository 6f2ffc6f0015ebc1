-- SPDX-License-Identifier: GPL-2.0-or-later
-- growth: What grew or shrank between two captures: slab caches, vmalloc areas, fields of meminfo, processes?
--
-- How to read:
--   Rows are ranked by the change in bytes, whatever its sign; unchanged ones are left out. The same memory
--   appears several times: a leaking cache is in its own row and in Slab and SUnreclaim of meminfo, and
--   growth makes MemFree fall, so never add up rows of different kinds. rose_percent is the share of the
--   steps from capture to capture in which it grew: a leak rises in most of them. new and gone mark rows that
--   only one of the two captures has; where a capture has no data of a kind, the change is unknown. Captures
--   are ordered by time (boot and uptime), whatever order they were loaded in; those of another kind, host or
--   boot are left out unless from or to names them. slab-growth shows more about slab caches.
--
-- include: growth_params
--
-- section growth: Everything that changed, by bytes
-- empty: nothing changed
-- needs: SELECT 'there is nothing to compare: growth needs two captures of one kind, host and boot' FROM capture c WHERE c.capture_id = :capture AND :from IS NULL AND :to IS NULL AND NOT EXISTS (SELECT 1 FROM capture k WHERE k.series = c.series AND k.capture_id <> c.capture_id)
-- files: proc/slabinfo, proc/vmallocinfo, proc/meminfo; slabtop, proc/PID/status, proc/PID/smaps_rollup, proc/PID/smaps, proc/PID/statm
-- include: growth_note
-- column kind           TEXT   slab cache, vmalloc caller (size of its areas), meminfo field or process (RSS).
-- column name           TEXT   Its name; of a process its name and PID.
-- column first_bytes    BYTES  At the first capture; NULL: not there, or unknown.
-- column last_bytes     BYTES  At the last capture; NULL: not there, or unknown.
-- column change_bytes   BYTES  Last minus first.
-- column bytes_per_hour BYTES  Rate of the change; NULL: the time between is not known, or the two are of two boots.
-- column rose_percent   REAL.1 Share of steps in which it grew; NULL: unknown, or the two are not of one series (capture.series).
-- column course         PLOT   From capture to capture: pages of a slab cache, bytes of vmalloc, kB of the others.
-- column note           TEXT   new, gone or why the change is unknown.
WITH
-- include: growth_ends
-- include: growth_ranked
), rises(kind, name, times, course) AS MATERIALIZED (
	SELECT 'slab cache', s.name, rises(s.first_capture, s.last_capture, s.slabs * 1.0 * s.pages_per_slab, e.line),
	       course(s.first_capture, s.last_capture, s.slabs * 1.0 * s.pages_per_slab, e.line)
	FROM ends e
	JOIN _slab_cache s ON s.last_capture >= e.low AND s.first_capture <= e.high
	WHERE e.steps > 0 AND s.name IN (SELECT name FROM ranked WHERE kind = 'slab cache')
	GROUP BY +s.name
	UNION ALL
	SELECT 'vmalloc caller', coalesce(s.caller, 'unknown'), rises(s.first_capture, s.last_capture, s.bytes, e.line),
	       course(s.first_capture, s.last_capture, s.bytes, e.line)
	FROM ends e
	JOIN _vmalloc_area s ON s.last_capture >= e.low AND s.first_capture <= e.high
	WHERE e.steps > 0 AND coalesce(s.caller, 'unknown') IN (SELECT name FROM ranked WHERE kind = 'vmalloc caller')
	GROUP BY coalesce(s.caller, 'unknown')
	UNION ALL
	SELECT 'meminfo field', s.name, rises(s.first_capture, s.last_capture, s.value_kb, e.line),
	       course(s.first_capture, s.last_capture, s.value_kb, e.line)
	FROM ends e
	JOIN _meminfo s ON s.last_capture >= e.low AND s.first_capture <= e.high
	WHERE e.steps > 0 AND s.name IN (SELECT name FROM ranked WHERE kind = 'meminfo field')
	GROUP BY +s.name
	UNION ALL
	SELECT 'process', coalesce(s.comm, '?') || coalesce(' ' || s.pid, ''), rises(s.first_capture, s.last_capture, s.rss_kb, e.line),
	       course(s.first_capture, s.last_capture, s.rss_kb, e.line)
	FROM ends e
	JOIN _process_memory s ON s.last_capture >= e.low AND s.first_capture <= e.high
	WHERE e.steps > 0 AND coalesce(s.comm, '?') || coalesce(' ' || s.pid, '') IN (SELECT name FROM ranked WHERE kind = 'process')
	GROUP BY coalesce(s.comm, '?') || coalesce(' ' || s.pid, '')
)
SELECT c.kind, c.name, CAST(c.first_bytes AS INTEGER) AS first_bytes, CAST(c.last_bytes AS INTEGER) AS last_bytes,
       CAST(c.change AS INTEGER) AS change_bytes, c.change / e.hours AS bytes_per_hour,
       iif(c.change IS NULL, NULL, 100.0 * r.times / e.steps) AS rose_percent, r.course,
       CASE WHEN c.was AND c.is_there
	    THEN CASE WHEN c.change IS NULL THEN 'unknown: a size is unknown'
		      WHEN c.kind = 'slab cache' AND e.page_bytes IS NULL THEN 'the page size is not known: bytes of its objects, where the size of its slabs is unknown'
		      ELSE '' END
	    WHEN c.change IS NULL THEN printf('unknown: the %s capture does not have it', iif(c.was, 'last', 'first'))
	    WHEN c.is_there THEN 'new' ELSE 'gone' END AS note
FROM ranked c
CROSS JOIN ends e
LEFT JOIN rises r ON r.kind = c.kind AND r.name = c.name
ORDER BY abs(c.change) DESC, c.kind, c.name;

-- section processes: Processes by change of PSS, or RSS where PSS is not known
-- empty: no process changed
-- needs: SELECT 'there is nothing to compare: growth needs two captures of one kind, host and boot' FROM capture c WHERE c.capture_id = :capture AND :from IS NULL AND :to IS NULL AND NOT EXISTS (SELECT 1 FROM capture k WHERE k.series = c.series AND k.capture_id <> c.capture_id)
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
	SELECT pairs.*, known.first AND known.last AS both, CASE WHEN was AND is_there THEN pss1 IS NOT NULL AND pss0 IS NOT NULL
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
LIMIT max(coalesce(:top, 50), 0);
