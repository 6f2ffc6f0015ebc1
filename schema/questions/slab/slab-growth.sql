-- SPDX-License-Identifier: GPL-2.0-or-later
-- slab-growth: Which slab caches grew or shrank between two captures?
--
-- How to read:
--   Rows are ranked by the change in bytes, whatever its sign; unchanged caches are left out. Bytes are whole
--   slabs, as allocated from the page allocator; where the page size is unknown, they are those of all
--   objects, used or not, as the note says. rose_percent is the share of the steps from capture to capture in
--   which the cache grew: a leak rises in most of them and falls in none, a cache that follows the load falls
--   about as often. new and gone are caches that only one of the two captures has. Caches with the same name
--   are added up. Captures are ordered by time (boot and uptime); those of another kind, host or boot are
--   left out unless from or to names them.
--
-- include: growth_params
--
-- section caches: Slab caches by change
-- empty: no cache changed
-- needs: SELECT iif(c.series IS NULL, 'the order of the captures is not known: they have the same time, or none, and
--     no number in their names that orders them; -p from=ID -p to=ID compares two of them', 'there is nothing to
--     compare: growth needs two captures of one kind, host and boot') FROM capture c
--     WHERE c.capture_id = :capture AND :from IS NULL AND :to IS NULL AND NOT EXISTS (SELECT 1 FROM capture k WHERE
--     k.series = c.series AND k.capture_id <> c.capture_id)
-- files: proc/slabinfo; slabtop, sys/kernel/slab, crash kmem
-- include: growth_note
-- count: FROM changed;
-- column name           TEXT   Cache.
-- column first_bytes    BYTES  Memory at the first capture; NULL: the cache was not there, or unknown.
-- column last_bytes     BYTES  Memory at the last capture; NULL: the cache is not there, or unknown.
-- column change_bytes   BYTES  Last minus first.
-- column bytes_per_hour BYTES  Rate of the change; NULL: the time between is not known, or the two are of two boots.
-- column rose_percent   REAL.1 Share of steps in which it grew; NULL: unknown, or the two are not of one series
--     (capture.series).
-- column first_objects  COUNT  Objects in use at the first capture.
-- column last_objects   COUNT  Objects in use at the last capture.
-- column slot_bytes     BYTES.0 Bytes that an object takes.
-- column note           TEXT   new, gone or why the change is unknown.
WITH
-- include: growth_asked
-- include: growth_ends
, sides AS (
	SELECT s.name, e.side, max(s.active_objects, 0) * 1.0 AS objects, s.slot_bytes,
-- include: cache_bytes
	       AS bytes,
	       s.slabs * s.pages_per_slab * e.page_bytes IS NULL AND s.held_bytes IS NULL AS slots
	FROM (SELECT 0 AS side, a AS at, page_bytes FROM ends UNION ALL SELECT 1, b, page_bytes FROM ends) e
	JOIN _slab_cache s ON s.first_capture <= e.at AND s.last_capture >= e.at
), named AS MATERIALIZED (
	SELECT name, count(*) FILTER (WHERE side = 0) AS was, count(*) FILTER (WHERE side = 1) AS is_there,
	       CASE WHEN count(bytes) FILTER (WHERE side = 0) = count(*) FILTER (WHERE side = 0)
		    THEN sum(bytes) FILTER (WHERE side = 0) END AS first_bytes,
	       CASE WHEN count(bytes) FILTER (WHERE side = 1) = count(*) FILTER (WHERE side = 1)
		    THEN sum(bytes) FILTER (WHERE side = 1) END AS last_bytes,
	       sum(objects) FILTER (WHERE side = 0) AS first_objects,
	       sum(objects) FILTER (WHERE side = 1) AS last_objects,
	       max(slot_bytes) AS slot_bytes, max(slots) AS slots
	FROM sides
	GROUP BY name
), rises AS MATERIALIZED (
	SELECT s.name, rises(s.first_capture, s.last_capture, s.slabs * 1.0 * s.pages_per_slab, e.line) AS times
	FROM ends e
	JOIN _slab_cache s ON s.last_capture >= e.low AND s.first_capture <= e.high
	WHERE e.steps > 0
	GROUP BY +s.name /* rows as they lie, not by the index of names: that reads all of them at random */
), changed AS (
	SELECT *, CASE
	       WHEN was AND is_there THEN last_bytes - first_bytes
	       WHEN is_there AND EXISTS (SELECT 1 FROM named WHERE was) THEN last_bytes
	       WHEN was AND EXISTS (SELECT 1 FROM named WHERE is_there) THEN -first_bytes END AS change
	FROM named
	WHERE NOT (was AND is_there AND first_bytes IS last_bytes AND first_objects IS last_objects)
)
SELECT c.name, CAST(c.first_bytes AS INTEGER) AS first_bytes, CAST(c.last_bytes AS INTEGER) AS last_bytes,
       CAST(c.change AS INTEGER) AS change_bytes, c.change / e.hours AS bytes_per_hour,
       iif(c.change IS NULL, NULL, 100.0 * r.times / e.steps) AS rose_percent,
       CAST(c.first_objects AS INTEGER) AS first_objects, CAST(c.last_objects AS INTEGER) AS last_objects,
       c.slot_bytes,
       CASE WHEN c.was AND c.is_there THEN iif(c.change IS NULL, 'unknown: a size is unknown',
	   iif(c.slots, 'of its objects: the page size is not known', ''))
	    WHEN c.change IS NULL THEN
		 printf('unknown: the %s capture does not give the sizes of its slab caches',
		     iif(c.was, 'last', 'first'))
	    WHEN c.is_there THEN 'new' ELSE 'gone' END AS note
FROM changed c
CROSS JOIN ends e
LEFT JOIN rises r ON r.name = c.name
ORDER BY abs(c.change) DESC, c.name
LIMIT :top;
