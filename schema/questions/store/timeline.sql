-- SPDX-License-Identifier: GPL-2.0-or-later
-- timeline: How did a number change from capture to capture?
--
-- How to read:
--   -p metric=NAME chooses the number: a field of meminfo (MemFree), a counter of vmstat, of a zone or of a node
--   (pgfault, nr_free_pages), a slab cache (dentry: bytes of its slabs), a caller in vmallocinfo (bytes of
--   its areas), a process by name or PID (its RSS), pressure (some: avg10 in percent, total_us). A name may
--   contain *; -p table=NAME restricts it to one table. Captures are ordered by time (boot and uptime),
--   separately for each host and kind of capture. A row is compared with the previous one of the same
--   subject, host and kind, unless the machine was rebooted between them: counters then restart at 0, and the
--   note says so.
--
-- param metric TEXT - Name of the metric; default: MemAvailable, or MemFree where the kernel does not have it.
-- param table  TEXT - Only from this table, such as meminfo, vmstat, zone_stat or slab_cache.
-- param from   ID   - Capture to begin with, in the order of time; default: the first of the case.
-- param to     ID   - Capture to end with, in the order of time; default: the last of the case.
--
-- section timeline: The values over the captures
-- empty: nothing by that name in these captures
-- column capture_id ID      Capture.
-- column taken_at   SECONDS When it was taken; NULL: unknown.
-- column name       TEXT    Metric.
-- column subject    TEXT    What it belongs to: a zone, a node, a process; empty: the machine.
-- column unit       TEXT    kB, bytes, percent, … or empty: as the kernel counts it.
-- column value      COUNT   Value; NULL: unknown.
-- column of_largest PLOT    Value, as a part of the largest of this subject, host and kind.
-- column change     COUNT   Since the row before it of this subject, host and kind; NULL: there is none, or it is of
--     another boot.
-- column per_second REAL.3  Rate of the change; NULL: the time between is not known.
-- column host       TEXT    Host; NULL: unknown.
-- column kind       TEXT    What the capture is: vmcore or proc.
-- column note       TEXT    order not known: it is not known whether it or another capture was taken first; another
--     boot: not the boot of the previous row; perhaps another boot: this is unknown; the local time where its zone is
--     not known; the label of the capture.
WITH RECURSIVE want AS MATERIALIZED (
	SELECT coalesce(:metric, (SELECT 'MemAvailable' FROM _meminfo WHERE name = 'MemAvailable' LIMIT 1),
	    'MemFree') AS name,
	       iif(:metric IS NULL, 'meminfo', :table) AS tab,
	       1 AS a, (SELECT max(capture_id) FROM capture) AS b,
	       iif(:from IS NULL, 1, (SELECT place FROM capture WHERE capture_id = :from)) AS from_place,
	       iif(:to IS NULL, 1 << 40, (SELECT place FROM capture WHERE capture_id = :to)) AS to_place,
	       (SELECT min(max(min(page_bytes), 0), 1 << 20) FROM capture) AS page_bytes
), found(tab, name, subject, unit, first_capture, last_capture, value) AS (
	SELECT 'meminfo', s.name, '', iif(s.name LIKE 'HugePages\_%' ESCAPE '\', 'huge pages', 'kB'),
	       s.first_capture, s.last_capture, s.value_kb
	FROM want w JOIN _meminfo s ON (s.name GLOB w.name OR s.name = w.name)
	    WHERE coalesce(w.tab, 'meminfo') = 'meminfo'
	UNION ALL
	SELECT 'vmstat', s.name, '', '', s.first_capture, s.last_capture, s.value
	FROM want w JOIN _vmstat s ON (s.name GLOB w.name OR s.name = w.name) WHERE coalesce(w.tab, 'vmstat') = 'vmstat'
	UNION ALL
	SELECT 'zone_stat', s.name, printf('node %d, zone %s', s.node_id, s.zone_name), '', s.first_capture,
	    s.last_capture, s.value
	FROM want w JOIN _zone_stat s ON (s.name GLOB w.name OR s.name = w.name)
	    WHERE coalesce(w.tab, 'zone_stat') = 'zone_stat'
	UNION ALL
	SELECT 'node_stat', s.name, printf('node %d', s.node_id), '', s.first_capture, s.last_capture, s.value
	FROM want w JOIN _node_stat s ON (s.name GLOB w.name OR s.name = w.name)
	    WHERE coalesce(w.tab, 'node_stat') = 'node_stat'
	UNION ALL
	SELECT 'slab_cache', s.name, 'slab cache', 'bytes', s.first_capture, s.last_capture,
	       CAST(s.slabs * 1.0 * s.pages_per_slab * w.page_bytes AS INTEGER)
	FROM want w JOIN _slab_cache s ON (s.name GLOB w.name OR s.name = w.name)
	    WHERE coalesce(w.tab, 'slab_cache') = 'slab_cache'
	UNION ALL
	SELECT 'vmalloc_area', s.caller, 'vmalloc caller', 'bytes', s.first_capture, s.last_capture, s.bytes
	FROM want w JOIN _vmalloc_area s ON (s.caller GLOB w.name OR s.caller = w.name)
	    WHERE coalesce(w.tab, 'vmalloc_area') = 'vmalloc_area'
	UNION ALL
	SELECT 'process_memory', coalesce(s.comm, ''), coalesce('process ' || s.pid, 'a process'), 'kB',
	    s.first_capture, s.last_capture, s.rss_kb
	FROM want w JOIN _process_memory s ON s.comm GLOB w.name OR s.comm = w.name OR CAST(s.pid AS TEXT) = w.name
	WHERE coalesce(w.tab, 'process_memory') = 'process_memory'
	UNION ALL
	SELECT 'pressure', s.kind, 'pressure ' || m.what, m.unit, s.first_capture, s.last_capture,
	       iif(m.what = 'avg10', s.avg10, s.total_us)
	FROM want w JOIN _pressure s ON (s.kind GLOB w.name OR s.kind = w.name)
	CROSS JOIN (SELECT 'avg10' AS what, 'percent' AS unit UNION ALL SELECT 'total_us', 'us') m
	WHERE coalesce(w.tab, 'pressure') = 'pressure'
), each(tab, name, subject, unit, capture_id, last_capture, value) AS (
	SELECT f.tab, f.name, f.subject, f.unit, max(f.first_capture, w.a), min(f.last_capture, w.b), f.value
	FROM found f CROSS JOIN want w
	WHERE f.first_capture <= w.b AND f.last_capture >= w.a
	UNION ALL
	SELECT tab, name, subject, unit, capture_id + 1, last_capture, value FROM each WHERE capture_id < last_capture
), summed AS MATERIALIZED (
	/* CAST: without it SQLite makes no index for the join below. */
	SELECT tab, name, subject, unit, CAST(capture_id AS INTEGER) AS capture_id,
	       CASE WHEN count(value) < count(*) THEN NULL WHEN count(*) = 1 THEN max(value)
		    ELSE CAST(sum(1.0 * value) AS INTEGER) END AS value
	FROM each
	GROUP BY tab, name, subject, unit, each.capture_id
), placed AS (
	SELECT s.*, c.captured_at, t.taken, c.label, c.kind, c.boot, c.series, c.place,
	    coalesce(h.hostname, c.hostname, h.folder) AS host
	FROM want w
	CROSS JOIN capture c ON c.place BETWEEN w.from_place AND w.to_place
	LEFT JOIN boot h ON h.boot = c.boot
	CROSS JOIN capture_time t ON t.capture_id = c.capture_id
	CROSS JOIN summed s ON s.capture_id = c.capture_id
), timed AS (
	SELECT p.*, lag(value) OVER own AS value_before, lag(capture_id) OVER own AS before,
	    lag(boot) OVER own AS boot_before,
	       lag(series) OVER own AS series_before
	FROM placed p
	WINDOW own AS (PARTITION BY tab, name, subject, kind, host ORDER BY place)
)
SELECT capture_id, captured_at AS taken_at, name, subject, unit, value,
       1.0 * value / nullif(max(value) OVER (PARTITION BY tab, name, subject, kind, host), 0) AS of_largest,
       CASE WHEN series IS NOT series_before OR series IS NULL THEN NULL
	    WHEN typeof(value) = 'real' OR abs(value - value_before * 1.0) >= 1e18 THEN value - value_before * 1.0
	    ELSE value - value_before END AS change,
       (value - value_before * 1.0)
	/ (SELECT g.seconds FROM capture_gap g WHERE g.from_capture = before
	    AND g.capture_id = timed.capture_id) AS per_second,
       host, kind, trim(CASE WHEN series IS NULL THEN 'order not known' WHEN series <> series_before THEN 'another boot'
	   WHEN boot <> boot_before THEN 'perhaps another boot' ELSE '' END
			|| iif(captured_at IS NULL, coalesce(', ' || taken, ''), '')
			|| coalesce(', ' || label, ''), ', ') AS note
FROM timed
ORDER BY tab, name, subject, host, kind, place;

-- section metrics: Names to choose from, when nothing was found
-- empty: something was found; -p metric=none lists the names
-- column table_name TEXT Table.
-- column name       TEXT Metric of the capture asked about.
WITH names(table_name, name) AS MATERIALIZED (
	SELECT 'meminfo', name FROM meminfo WHERE capture_id = :capture
	UNION SELECT 'vmstat', name FROM vmstat WHERE capture_id = :capture
	UNION SELECT 'zone_stat', name FROM zone_stat WHERE capture_id = :capture
	UNION SELECT 'node_stat', name FROM node_stat WHERE capture_id = :capture
	UNION SELECT 'slab_cache', name FROM slab_cache WHERE capture_id = :capture
	UNION SELECT 'vmalloc_area', caller FROM vmalloc_area WHERE capture_id = :capture
	UNION SELECT 'process_memory', comm FROM process_memory WHERE capture_id = :capture
	UNION SELECT 'pressure', kind FROM pressure WHERE capture_id = :capture
)
SELECT table_name, name
FROM names
WHERE name IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM names n
		  WHERE (n.name GLOB coalesce(:metric, 'Mem*') OR n.name = :metric)
		      AND n.table_name = coalesce(:table, n.table_name))
  AND NOT EXISTS (SELECT 1 FROM process_memory p WHERE p.capture_id = :capture AND CAST(p.pid AS TEXT) = :metric)
  AND table_name = coalesce(:table, table_name)
ORDER BY table_name, name;
