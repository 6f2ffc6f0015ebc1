-- SPDX-License-Identifier: GPL-2.0-or-later
, series(kind, name, first_capture, last_capture, bytes) AS (
	/* All arms in one place: each use of ranked costs its whole preparation again. */
	SELECT 'slab cache', s.name, s.first_capture, s.last_capture,
-- include: cache_bytes
	FROM ends e
	JOIN _slab_cache s ON s.last_capture >= e.low AND s.first_capture <= e.high
	UNION ALL
	SELECT 'vmalloc caller', coalesce(s.caller, 'unknown'), s.first_capture, s.last_capture, s.bytes
	FROM ends e
	JOIN _vmalloc_area s ON s.last_capture >= e.low AND s.first_capture <= e.high
	UNION ALL
	SELECT 'meminfo field', s.name, s.first_capture, s.last_capture, s.value_kb * 1024.0
	FROM ends e
	JOIN _meminfo s ON s.last_capture >= e.low AND s.first_capture <= e.high
	UNION ALL
	SELECT 'process', coalesce(s.comm, '?') || coalesce(' ' || s.pid, ''), s.first_capture, s.last_capture,
	       s.rss_kb * 1024.0
	FROM ends e
	JOIN _process_memory s ON s.last_capture >= e.low AND s.first_capture <= e.high
	UNION ALL
	SELECT 'memory cgroup', coalesce(s.path, '?') || iif(s.dying = 1, ' (removed)', ''), s.first_capture,
	       s.last_capture, s.usage_bytes
	FROM ends e
	JOIN _cgroup s ON s.last_capture >= e.low AND s.first_capture <= e.high
	UNION ALL
	SELECT 'page class', s.class, s.capture_id, s.capture_id, s.pages * 1.0 * e.page_bytes
	FROM ends e
	JOIN page_class s ON s.capture_id BETWEEN e.low AND e.high
)
