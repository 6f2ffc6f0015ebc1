-- SPDX-License-Identifier: GPL-2.0-or-later
-- summary: What is this, is it complete, and in what state is memory?
--
-- How to read:
--   Start here. The zones' verdicts are explained by `ask CASE fragmentation` and `ask CASE watermarks`.
--
-- wrong: SELECT count(*) FROM finding WHERE severity = 'error' AND capture_id = :capture
-- shows coverage itself
--
-- section findings: What was found
-- empty: SELECT CASE WHEN judged = n THEN 'Nothing wrong was found: all ' || n || ' rules were judged' WHEN judged = 0
--     THEN 'None of ' || n || ' rules could be judged, so that it is unknown whether anything is wrong' ELSE 'Nothing
--     wrong was found: ' || judged || ' of ' || n || ' rules were judged. Not judged: ' || lacking || ' (kmemdb ask
--     CASE findings)' END FROM (SELECT count(*) AS n, sum(judged) AS judged, group_concat(iif(judged, NULL, rule),
--     ', ') AS lacking FROM (SELECT f.rule, max(f.severity <> 'unknown') AS judged FROM finding f JOIN capture k USING
--     (capture_id) WHERE k.boot = (SELECT boot FROM capture WHERE capture_id = :capture) GROUP BY f.rule ORDER BY
--     f.rule)) WHERE n > 0
-- column severity TEXT error, warning or notice.
-- column finding  TEXT What was found, and in what.
-- column question TEXT The question that shows more.
-- include: boot_findings
SELECT severity, coalesce(subject || ': ', '') || says AS finding, coalesce(question, '') AS question
FROM f
WHERE place IS NOT NULL
ORDER BY place, bytes DESC, rule;

-- section capture: The capture
-- column fact  TEXT What is said.
-- column value TEXT Its value.
WITH c AS (SELECT * FROM capture WHERE capture_id = :capture),
dump AS (
	SELECT max(value) FILTER (WHERE key = 'complete') AS complete,
	       max(CAST(value AS INTEGER)) FILTER (WHERE key = 'ram_pages') AS ram,
	       max(CAST(value AS INTEGER)) FILTER (WHERE key = 'stored_pages') AS stored,
	       max(CAST(value AS INTEGER)) FILTER (WHERE key = 'excluded_pages') AS excluded,
	       max(CAST(value AS INTEGER)) FILTER (WHERE key = 'lost_pages') AS lost
	FROM dump_info WHERE capture_id = :capture
),
facts(place, fact, value) AS (
	SELECT 1, 'input', source || coalesce(' (' || format || ')', '') FROM c
	UNION ALL SELECT 2, 'label', label FROM c WHERE label IS NOT NULL
	UNION ALL SELECT 3, 'kernel', coalesce(kernel_release, 'unknown') || coalesce(' ' || arch, '') FROM c
	UNION ALL SELECT 4, 'host', hostname FROM c WHERE hostname IS NOT NULL
	UNION ALL SELECT 4.3, 'boot', printf('%d of %d in this case', b.boot, (SELECT count(*) FROM boot))
			|| coalesce(strftime(', since %Y-%m-%d %H:%M:%S UTC', b.booted_at, 'unixepoch'), '')
		  FROM c JOIN boot b ON b.boot = c.boot WHERE (SELECT count(*) FROM boot) > 1
	UNION ALL SELECT 4.6, 'captures', b.captures || ' of this boot, '
	    || iif(b.known_by = 'assumed', 'which is assumed', 'known by ' || b.known_by) || ': '
			|| (SELECT group_concat(CASE WHEN nth <= 6 THEN words WHEN nth = 7 THEN '…' END, '; ')
			    FROM (SELECT row_number() OVER (ORDER BY k.place) AS nth,
					 printf('%d (%s%s)', k.capture_id,
						CASE k.kind WHEN 'vmcore' THEN 'dump' WHEN 'proc' THEN '/proc snapshot'
						    ELSE k.kind END,
						coalesce(strftime(', %H:%M:%S', k.captured_at, 'unixepoch'),
						    '')) AS words
				  FROM capture k WHERE k.boot = b.boot ORDER BY k.place))
		  FROM c JOIN boot b ON b.boot = c.boot WHERE b.captures > 1
	UNION ALL SELECT 5, 'taken at', t.taken FROM c JOIN capture_time t USING (capture_id) WHERE t.taken IS NOT NULL
	UNION ALL SELECT 6, 'up for', CASE WHEN uptime_s >= 172800 THEN printf('%.1f days', uptime_s / 86400)
					   WHEN uptime_s >= 7200 THEN printf('%.1f hours', uptime_s / 3600)
					   ELSE printf('%.0f seconds', uptime_s) END FROM c
		  WHERE uptime_s IS NOT NULL
	/* A crash that was asked for is an oops before 5.0: the request precedes it in the log of this kernel. */
	UNION ALL SELECT 7, 'panic', coalesce(panic, 'none known')
			|| iif(panic GLOB '*sysrq triggered crash' OR EXISTS (SELECT 1 FROM kernel_log l
			    WHERE l.capture_id = :capture
			      AND (l.text GLOB 'sysrq: *rigger a crash*' OR l.text GLOB 'SysRq : Trigger a crash*')
			      AND l.seq > coalesce((SELECT max(b.seq) FROM kernel_log b
				  WHERE b.capture_id = :capture AND b.text GLOB 'Linux version *'), -1)),
			       ' (asked for by sysrq: deliberate)', '')
		  FROM c WHERE kind = 'vmcore'
	UNION ALL SELECT 7.1, 'tainted', CASE WHEN tainted = 0 THEN 'no'
			ELSE coalesce((SELECT group_concat(coalesce(letter || ' (' || doc || ')',
			    printf('flag %d', bit)), ', ')
				       FROM taint WHERE capture_id = :capture), 'by flags that are not known') END
		  FROM c WHERE tainted IS NOT NULL
	UNION ALL SELECT 7.2, 'load average', printf('%.2f, %.2f, %.2f', load_1, load_5, load_15) FROM c
		  WHERE load_1 IS NOT NULL AND load_5 IS NOT NULL AND load_15 IS NOT NULL
	UNION ALL SELECT 7.3, 'processors', iif(EXISTS (SELECT 1 FROM load l WHERE l.capture_id = :capture
	    AND l.status IN ('partial', 'failed')
					 AND instr(',' || l.tables || ',', ',pcp,')), 'at least ', '')
			|| count(DISTINCT p.cpu) FROM pcp p WHERE p.capture_id = :capture
		  HAVING count(*) > 0
	UNION ALL SELECT 7.6, 'tasks', iif(EXISTS (SELECT 1 FROM load l WHERE l.capture_id = :capture
	    AND l.status IN ('partial', 'failed')
					 AND instr(',' || l.tables || ',', ',task,')), 'at least ', '')
			|| count(*) FILTER (WHERE t.tgid IS NULL OR t.tgid = t.pid) || ' processes'
			/* A process of which the number is unknown has one at least. */
			|| iif(count(t.threads) FILTER (WHERE t.tgid IS NULL OR t.tgid = t.pid) > 0,
			       iif(sum(t.threads IS NULL AND (t.tgid IS NULL OR t.tgid = t.pid)) > 0,
				   ' with at least ', ' with ')
			       || CAST(sum(1.0 * coalesce(t.threads, 1)) FILTER (WHERE t.tgid IS NULL
				   OR t.tgid = t.pid) AS INTEGER) || ' threads', '')
		  FROM task t WHERE t.capture_id = :capture HAVING count(*) > 0
	UNION ALL SELECT 8, 'memory', iif(count(z.managed_pages) < count(*)
			OR EXISTS (SELECT 1 FROM load l WHERE l.capture_id = :capture
	    AND l.status IN ('partial', 'failed')
					 AND instr(',' || l.tables || ',', ',zone,')), 'at least ', '')
			|| coalesce(round(sum(1.0 * z.managed_pages) * c.page_bytes / 1048576, 1) || ' MiB',
					      CAST(sum(1.0 * z.managed_pages) AS INTEGER) || ' pages')
			|| ' managed on ' || count(DISTINCT z.node_id) || iif(count(DISTINCT z.node_id) = 1, ' node',
			    ' nodes')
			|| coalesce(', ' || iif(count(z.free_pages) < count(*), 'at least ', '')
				|| coalesce(round(sum(1.0 * z.free_pages) * c.page_bytes / 1048576, 1)
			    || ' MiB',
						     CAST(sum(1.0 * z.free_pages) AS INTEGER) || ' pages')
				    || coalesce(' ('
					|| round(iif(count(z.free_pages + z.managed_pages) = count(*), 100.0, NULL)
						 * sum(1.0 * z.free_pages)
						 / nullif(sum(1.0 * z.managed_pages), 0), 1)
						|| ' %)', '') || ' free', '')
		  FROM c JOIN zone z ON z.capture_id = c.capture_id HAVING count(z.managed_pages) > 0
	UNION ALL SELECT 9, 'dump', CASE complete WHEN 'yes' THEN 'whole' WHEN 'no' THEN 'INCOMPLETE'
	    ELSE 'completeness unknown' END
			|| coalesce(': ' || stored || ' of ' || ram || ' pages of RAM stored', '')
			|| CASE WHEN excluded > 0 THEN printf(', %d left out on purpose', excluded) ELSE '' END
			|| CASE WHEN lost > 0 THEN printf(', %d LOST', lost) ELSE '' END
		  FROM dump WHERE complete IS NOT NULL OR ram IS NOT NULL
	UNION ALL
	    SELECT 9.5, 'names',
	    printf('this kernel lacks %d of %d that are known: kmemdb ask CASE coverage --section names',
					      count(*) FILTER (WHERE chosen IS NULL), count(*))
		  FROM layout WHERE capture_id = :capture HAVING count(*) > 0
	UNION ALL SELECT 10, 'coverage', v.text FROM coverage v WHERE v.capture_id = :capture
)
SELECT fact, value FROM facts ORDER BY place;

-- section log: Kills and failures in the kernel log
-- empty: the kernel log has no OOM kill and no failed allocation
-- files: proc/dmesg
-- column what   TEXT What was reported, and how often.
-- column groups TEXT Who was killed or asked, and what was short.
-- column ask    TEXT The command that answers more.
SELECT what, groups, 'kmemdb ask CASE ' || question AS ask
FROM log_finds
WHERE capture_id = :capture
ORDER BY place;

-- section zones: The zones
-- empty: there is no zone
-- note: SELECT note FROM after_kill WHERE capture_id = :capture
-- files: proc/zoneinfo, proc/buddyinfo; proc/pagetypeinfo, crash kmem
-- empty log: the input is a kernel log; the zones of its reports are in kmemdb ask CASE oom or alloc-failures
-- column node_id      ID     NUMA node.
-- column zone_name    TEXT   Zone.
-- column managed_mib  REAL.1 Memory of the zone, MiB.
-- column free_mib     REAL.1 Free memory, MiB.
-- column free_percent REAL.1 Its share.
-- column verdict      TEXT   The state of the zone.
SELECT s.node_id, s.zone_name, s.managed_pages * c.page_bytes / 1048576.0 AS managed_mib,
       s.free_pages * c.page_bytes / 1048576.0 AS free_mib, s.free_percent, s.verdict
FROM zone_state s
JOIN capture c ON c.capture_id = s.capture_id
LEFT JOIN zone z ON z.capture_id = s.capture_id AND z.node_id = s.node_id AND z.zone_name = s.zone_name
WHERE s.capture_id = :capture
ORDER BY s.node_id, z.start_pfn, s.zone_name;

-- section classes: What memory is used for
-- empty: there are no pages
-- empty snapshot: a snapshot counts pages but does not show what each of them is; kmemdb ask CASE memory shows
--     /proc/meminfo
-- empty log: the input is a kernel log
-- column class   TEXT   Class of pages.
-- column mib     REAL.1 Memory, MiB.
-- column percent_of_ram REAL.1 Share of the memory that exists.
-- column doc     TEXT   What the class means.
SELECT coalesce(p.class, 'unknown') AS class, p.pages * c.page_bytes / 1048576.0 AS mib,
       100.0 * p.pages / nullif((SELECT iif(count(*) = count(a.pages), sum(1.0 * a.pages), NULL) FROM page_class a
				 WHERE a.capture_id = :capture AND a.class IS NOT 'absent'), 0) AS percent_of_ram,
       coalesce(p.doc, '') AS doc
FROM page_class p
JOIN capture c ON c.capture_id = p.capture_id
WHERE p.capture_id = :capture AND p.class IS NOT 'absent' AND p.pages > 0
ORDER BY p.pages DESC;

-- section next: What to ask next
-- column ask TEXT A command.
-- column why TEXT What for.
-- include: boot_findings
, bad AS MATERIALIZED (
	SELECT zone_name, verdict FROM zone_state WHERE capture_id = :capture
), found(place, bytes, ask, why) AS ( /* what a finding names itself, then the question of its rule */
	SELECT place, bytes, substr(says, instr(says, 'kmemdb ask CASE ')),
	       title || coalesce(': ' || subject, '')
	FROM f WHERE place IS NOT NULL AND says GLOB '*; see kmemdb ask CASE [a-z]*'
	UNION ALL
	SELECT place, bytes, 'kmemdb ask CASE ' || question, title || coalesce(': ' || subject, '')
	FROM f WHERE place IS NOT NULL AND question IS NOT NULL
	  AND question NOT IN (SELECT question FROM log_finds WHERE capture_id = :capture)
), todo(place, ask, why) AS (
	SELECT nth - 1000, ask, why
	FROM (SELECT ask, why, row_number() OVER (ORDER BY place, bytes DESC, ask) AS nth FROM found)
	WHERE nth <= 8
	UNION ALL
	SELECT place - 2000, 'kmemdb ask CASE ' || question, what || coalesce(': ' || groups, '')
	FROM log_finds WHERE capture_id = :capture
	UNION ALL
	SELECT 1, 'kmemdb ask CASE checks', printf('%d identit%s', failed_checks,
	    iif(failed_checks = 1, 'y does not hold', 'ies do not hold'))
	FROM coverage WHERE capture_id = :capture AND failed_checks > 0
	UNION ALL
	SELECT 2, 'kmemdb ask CASE coverage', 'not everything could be read'
	FROM coverage WHERE capture_id = :capture AND (incomplete > 0 OR issues > 0)
	UNION ALL
	SELECT 3, 'kmemdb ask CASE watermarks', 'low on memory: ' || group_concat(DISTINCT zone_name)
	FROM bad WHERE verdict LIKE 'low memory%' HAVING count(*) > 0
	UNION ALL
	SELECT 4, 'kmemdb ask CASE fragmentation', 'fragmented: ' || group_concat(DISTINCT zone_name)
	FROM bad WHERE verdict LIKE 'fragmented%' HAVING count(*) > 0
	UNION ALL
	SELECT 5, 'kmemdb ask CASE fragmentation', 'which orders would fail, in each zone'
	WHERE EXISTS (SELECT 1 FROM bad) AND NOT EXISTS (SELECT 1 FROM bad WHERE verdict LIKE 'fragmented%')
	UNION ALL
	SELECT 6, 'kmemdb ask CASE pages', 'where all of memory went'
	WHERE EXISTS (SELECT 1 FROM page_class WHERE capture_id = :capture)
	UNION ALL
	SELECT 7, 'kmemdb ask CASE memory', 'the fields of meminfo, and memory that none of them accounts for'
	WHERE EXISTS (SELECT 1 FROM _meminfo WHERE first_capture <= :capture AND last_capture >= :capture)
	UNION ALL
	SELECT 8, 'kmemdb ask CASE growth', printf('what grew over %d captures', max(n))
	FROM (SELECT count(*) AS n FROM capture k JOIN capture c ON c.boot = k.boot
	      WHERE c.capture_id = :capture GROUP BY k.kind)
	WHERE n > 1 HAVING count(*) > 0
	UNION ALL
	SELECT 8.5, 'kmemdb ask CASE leaks', iif(l.status IS NULL,
	    'memory that nothing references: not searched yet, the first question does it',
	    'memory that nothing references')
	    || iif(l.status IN ('skipped', 'failed'), ': could not be searched', '')
	FROM capture c LEFT JOIN load l ON l.capture_id = c.capture_id AND l.collector = 'leak'
	WHERE c.capture_id = :capture AND c.kind = 'vmcore'
	UNION ALL
	SELECT 9, 'kmemdb ask CASE pageblocks', 'which blocks unmovable pages spoil'
	WHERE EXISTS (SELECT 1 FROM pageblock_mix WHERE capture_id = :capture)
	   OR EXISTS (SELECT 1 FROM pageblock_count WHERE capture_id = :capture)
	UNION ALL
	SELECT 10, 'kmemdb ask CASE', 'all questions'
	UNION ALL
	SELECT 11, 'kmemdb identify CASE ADDR', 'what is at an address of the dump'
	FROM capture WHERE capture_id = :capture AND kind = 'vmcore'
	UNION ALL
	SELECT 12, 'kmemdb query CASE ''SELECT …''', 'anything else; kmemdb schema lists the tables'
)
SELECT ask, why FROM (SELECT ask, why, min(place) AS place FROM todo GROUP BY ask) ORDER BY place;
