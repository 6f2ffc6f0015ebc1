-- SPDX-License-Identifier: GPL-2.0-or-later
-- swap: How much is swapped out, whose memory, where to, and how fast?
--
-- How to read:
--   Swapped out does not mean slow: pages that are never read back cost nothing. Traffic does: pswpin above 0
--   from capture to capture means that tasks wait for pages to be read back. SwapCached pages are in memory
--   and in swap at once: they can be dropped without writing them again. Zswap is the memory that compressed
--   pages take, Zswapped their original size. used_kb of the areas is larger than what processes have swapped
--   out, because it includes shared memory and pages of cgroups without a process.
--
-- limit rows 20 How many processes are shown.
--
-- section areas: Swap areas, the first used first
-- empty: there is no swap area
-- files: proc/swaps
-- column path         TEXT   Device or file.
-- column kind         TEXT   partition or file.
-- column size_kb      KB     Size.
-- column used_kb      KB     Used.
-- column used_percent REAL.1 Share that is used.
-- column priority     COUNT  Priority; areas of the highest are used first, in turns.
SELECT path, kind, size_kb, used_kb, 100.0 * used_kb / nullif(size_kb, 0) AS used_percent, priority
FROM swap_area
WHERE capture_id = :capture
ORDER BY priority DESC, path;

-- section fields: Swap in /proc/meminfo
-- empty: meminfo has no field of swap: the kernel has none
-- files: proc/meminfo
-- column name    TEXT   Field.
-- column kb      KB     Value; NULL: unknown from a dump.
-- column percent_of_swap REAL.1 Share of SwapTotal.
-- column doc     TEXT   What it counts.
WITH m AS (SELECT name, value_kb FROM meminfo WHERE capture_id = :capture),
rows(place, name, kb, doc) AS (
	SELECT 1, name, value_kb, 'Size of all swap areas that are in use.' FROM m WHERE name = 'SwapTotal'
	UNION ALL
	SELECT 2, 'used', t.value_kb - f.value_kb, 'SwapTotal - SwapFree.'
	FROM m t JOIN m f ON f.name = 'SwapFree' WHERE t.name = 'SwapTotal'
	UNION ALL SELECT 3, name, value_kb, 'Not used.' FROM m WHERE name = 'SwapFree'
	UNION ALL SELECT 4, name, value_kb, 'Of the used, pages that are in memory as well.' FROM m
	    WHERE name = 'SwapCached'
	UNION ALL SELECT 5, name, value_kb, 'Memory that compressed pages take (zswap).' FROM m WHERE name = 'Zswap'
	UNION ALL SELECT 6, name, value_kb, 'What those pages were before they were compressed; of the used.' FROM m
	    WHERE name = 'Zswapped'
)
SELECT r.name, r.kb, 100.0 * r.kb / nullif((SELECT value_kb FROM m WHERE name = 'SwapTotal'), 0) AS percent_of_swap,
       r.doc
FROM rows r
ORDER BY r.place;

-- section processes: Whose memory is swapped out
-- empty: no process has memory swapped out
-- files: proc/PID/status; proc/PID/smaps, proc/PID/smaps_rollup, proc/PID/statm, proc/PID/maps, proc/PID
-- needs: process_memory.swap_kb
-- column pid              ID     Process id.
-- column comm             TEXT   Name.
-- column swap_kb          KB     Swapped out.
-- column swap_pss_kb      KB     Swapped out, shared pages divided among their users; NULL: unknown.
-- column rss_kb           KB     Resident.
-- column swapped_percent  REAL.1 Swapped out of what is swapped out or resident.
SELECT pid, comm, swap_kb, swap_pss_kb, rss_kb,
       100.0 * swap_kb / nullif(swap_kb * 1.0 + rss_kb, 0) AS swapped_percent
FROM process_memory
WHERE capture_id = :capture AND swap_kb > 0
ORDER BY swap_kb DESC, pid
LIMIT :rows;

-- section sums: Swapped out by processes, compared with used swap
-- empty: there is no process
-- files: proc/PID/status; proc/PID/smaps, proc/PID/smaps_rollup, proc/PID/statm, proc/PID/maps, proc/PID
-- files: proc/meminfo
-- needs: process_memory.swap_kb, meminfo.value_kb(SwapTotal), meminfo.value_kb(SwapFree)
-- column processes  COUNT+ Processes whose swap is known.
-- column unknown    COUNT Processes whose swap is not known.
-- column swap_kb    KB+   Swapped out of them, by swap_pss_kb where it is known.
-- column used_kb    KB    SwapTotal - SwapFree - SwapCached.
-- column rest_kb    KB~   Used by what is no process's: shared memory, or of processes not captured. ?: of
--     some process it is not known.
WITH p AS (
	SELECT count(swap_kb) AS known, count(*) - count(swap_kb) AS unknown,
	       CAST(sum(1.0 * coalesce(swap_pss_kb, swap_kb)) AS INTEGER) AS kb
	FROM process_memory WHERE capture_id = :capture AND same_as_pid IS NULL
), m AS (
	SELECT max(value_kb) FILTER (WHERE name = 'SwapTotal') * 1.0
		- max(value_kb) FILTER (WHERE name = 'SwapFree')
		- iif(count(*) FILTER (WHERE name = 'SwapCached') = 0, 0,
		      max(value_kb) FILTER (WHERE name = 'SwapCached')) AS used
	FROM meminfo WHERE capture_id = :capture
)
SELECT p.known AS processes, p.unknown, p.kb AS swap_kb, CAST(m.used AS INTEGER) AS used_kb,
       CAST(iif(p.unknown, NULL, m.used - p.kb) AS INTEGER) AS rest_kb
FROM p CROSS JOIN m
WHERE p.known > 0 AND m.used IS NOT NULL;

-- section traffic: Traffic
-- empty: vmstat has no counter of swap: the kernel has none
-- files: proc/vmstat
-- column name       TEXT   Counter, in pages.
-- column since_boot PAGES  Its value: since boot.
-- column average_per_second REAL.3 Since boot; NULL: the uptime is not known.
-- column since_last PAGES  Since the capture before of the same kind, host and boot; NULL: there is none.
-- column per_second REAL.3 Rate since then; NULL: the time between is not known.
-- column doc        TEXT   What it counts.
WITH counters(place, name, doc) AS (
	VALUES (1, 'pswpin', 'Pages read back from swap areas.'),
	       (2, 'pswpout', 'Pages written to swap areas.'),
	       (3, 'swpin_zero', 'Pages of zeroes that were swapped in without a read.'),
	       (4, 'swpout_zero', 'Pages of zeroes that were swapped out without a write.'),
	       (5, 'zswpin', 'Pages taken back from zswap.'),
	       (6, 'zswpout', 'Pages compressed into zswap.'),
	       (7, 'zswpwb', 'Pages written from zswap to a swap area.'),
	       (8, 'swap_ra', 'Pages read ahead from swap.'),
	       (9, 'swap_ra_hit', 'Of them, pages that were asked for then.')
), now AS (
	SELECT c.*, (SELECT k.capture_id FROM capture k WHERE k.series = c.series AND k.place < c.place
		     ORDER BY k.place DESC LIMIT 1) AS previous
	FROM capture c WHERE c.capture_id = :capture
), v AS MATERIALIZED (
	SELECT name, value FROM _vmstat WHERE first_capture <= :capture AND last_capture >= :capture
), b AS MATERIALIZED (
	SELECT s.name, s.value
	FROM now
	JOIN _vmstat s ON s.first_capture <= now.previous AND s.last_capture >= now.previous
)
SELECT w.name, v.value AS since_boot, v.value / nullif(now.uptime_s, 0) AS average_per_second,
       CASE WHEN v.value >= b.value AND b.value >= 0 THEN v.value - b.value END AS since_last,
       CASE WHEN v.value >= b.value THEN (v.value - b.value * 1.0)
	/ (SELECT g.seconds FROM capture_gap g WHERE g.from_capture = now.previous
	    AND g.capture_id = now.capture_id) END AS per_second,
       w.doc
FROM now
JOIN counters w
JOIN v ON v.name = w.name
LEFT JOIN b ON b.name = w.name
ORDER BY w.place;
