-- SPDX-License-Identifier: GPL-2.0-or-later
-- coverage: How complete is each capture?
--
-- column capture_id      ID    Capture.
-- column subject         TEXT  The input in words.
-- column collectors      COUNT Collectors and parsers that were run.
-- column complete        COUNT Those that read everything.
-- column skipped         COUNT Those without data in this kernel or input.
-- column incomplete      COUNT Those that are partial or failed.
-- column missing         COUNT Of a snapshot: files of /proc that every kernel has and that were not captured.
-- column unknown_values  COUNT Values that could not be read.
-- column unknown_pages   PAGES Pages whose struct page is not in the dump.
-- column lost_pages      PAGES Pages of RAM beyond the end of a truncated file (dump_info lost_pages).
-- column part            TEXT  Of a dump, an archive or a compressed file that could not be read whole: what is lost or
--     damaged, and the likely reason; NULL: it is whole.
-- column issues          COUNT Damaged or unreadable structures (table issue).
-- column checks          COUNT Identities that could be checked (table check).
-- column failed_checks   COUNT Those that do not hold.
-- column text            TEXT  All of that in a sentence.
CREATE VIEW coverage AS
WITH wanted(place, file, told_by, or_by) AS (
	/* What every kernel with memory management has; told_by, or_by: other inputs that have the same. */
	VALUES (1, 'proc/meminfo', '', ''), (2, 'proc/vmstat', '', ''), (3, 'proc/zoneinfo', '', ''),
	       (4, 'proc/buddyinfo', 'proc/pagetypeinfo', ''), (5, 'proc/pagetypeinfo', '', ''),
	       (6, 'proc/slabinfo', 'sys/kernel/slab', 'slabtop'), (7, 'proc/vmallocinfo', '', '')
), counts AS (
	SELECT c.capture_id, rtrim(c.source, '/') || coalesce('/' || c.origin, '') AS source, c.kind, c.label,
	    c.kernel_release, c.arch,
	       /* Which boot it is of, where a case has several. */
	       (SELECT printf(', boot %d', c.boot) || coalesce(' of ' || coalesce(b.hostname, b.folder), '') FROM boot b
		WHERE b.boot = c.boot AND (SELECT count(*) FROM boot) > 1) AS of_boot,
	       -- proc/input says what was passed over: it reads nothing.
	       (SELECT count(*) FROM load l WHERE l.capture_id = c.capture_id
		  AND l.collector <> 'proc/input') AS collectors,
	       (SELECT count(*) FROM load l WHERE l.capture_id = c.capture_id
		  AND l.status = 'complete' AND l.collector <> 'proc/input') AS complete,
	       (SELECT count(*) FROM load l WHERE l.capture_id = c.capture_id
		  AND l.status = 'skipped') AS skipped,
	       (SELECT count(*) FROM load l WHERE l.capture_id = c.capture_id
		  AND l.status IN ('partial', 'failed')) AS incomplete,
	       /* Up to eight, and how often where it is several times; the rest is counted. */
	       (SELECT group_concat(CASE WHEN nth <= 8 THEN collector || ' ' || status
		   || iif(times > 1, ' ' || times || ' times', '')
					 WHEN nth = 9 THEN others || ' more' END, ', ')
		FROM (SELECT l.collector, l.status, count(*) AS times,
			     row_number() OVER (ORDER BY l.status = 'skipped', min(l.rowid)) AS nth,
			     sum(count(*)) OVER (ORDER BY l.status = 'skipped', min(l.rowid)
						 ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS others
		      FROM load l
		      WHERE l.capture_id = c.capture_id AND l.status <> 'complete'
		      GROUP BY l.collector, l.status
		      ORDER BY nth)) AS which,
	       (SELECT count(*) FROM wanted w WHERE c.kind = 'proc' AND NOT EXISTS (SELECT 1 FROM load l
		  WHERE l.capture_id = c.capture_id AND l.collector IN (w.file, w.told_by, w.or_by))) AS missing,
	       (SELECT group_concat(file, ', ') FROM (SELECT substr(w.file, 6) AS file FROM wanted w
		  WHERE c.kind = 'proc' AND NOT EXISTS (SELECT 1 FROM load l
			WHERE l.capture_id = c.capture_id AND l.collector IN (w.file, w.told_by, w.or_by))
		  ORDER BY w.place)) AS missing_files,
	       (SELECT sum(min(max(l.unknowns, 0), 1 << 50)) FROM load l
		   WHERE l.capture_id = c.capture_id) AS unknown_values,
	       (SELECT CASE count(*) WHEN 0 THEN 0 ELSE sum(min(max(p.pages, 0), 1 << 50)) END FROM page_class p
		WHERE p.capture_id = c.capture_id AND p.class IS NULL) AS unknown_pages,
	       (SELECT CAST(d.value AS INTEGER) FROM dump_info d WHERE d.capture_id = c.capture_id
		  AND d.key = 'lost_pages') AS lost_pages,
	       (SELECT CAST(d.value AS INTEGER) FROM dump_info d WHERE d.capture_id = c.capture_id
		  AND d.key = 'ram_pages') AS ram_pages,
	       (SELECT d.value FROM dump_info d WHERE d.capture_id = c.capture_id
		   AND d.key = 'missing_parts') AS missing_parts,
	       coalesce((SELECT
		   printf('segments of the file overlap and contradict each other (%s of %s pages compared, the first '
		   || 'at %s): ',
			      max(value) FILTER (WHERE key = 'contradicted_pages'),
				  max(value) FILTER (WHERE key = 'compared_pages'),
			      max(value) FILTER (WHERE key = 'contradiction_paddr')) || 'one of them is garbage'
		FROM dump_info d WHERE d.capture_id = c.capture_id
		    HAVING count(*) FILTER (WHERE key = 'contradicted_pages') > 0),
		(SELECT printf('the bitmaps of the file contradict each other: by one of them %s pages have data, '
			       || 'by the other these do not exist, the first at %s',
			       max(value) FILTER (WHERE key = 'unlisted_pages'),
			       max(value) FILTER (WHERE key = 'contradiction_paddr'))
		 FROM dump_info d WHERE d.capture_id = c.capture_id
		    HAVING count(*) FILTER (WHERE key = 'unlisted_pages') > 0)) AS contradiction,
	       /* Archives, members and compressed files that were cut or are too large, or whose checksums differ. */
	       (SELECT coalesce(min(i.text) FILTER (WHERE i.collector = 'proc/input'), min(i.text))
			   || iif(count(*) > 1, printf(', and %d more (table issue)', count(*) - 1), '')
		   FROM issue i
		WHERE i.capture_id = c.capture_id
		  AND ((i.collector = 'proc/input' AND i.kind IN ('corrupt', 'missing'))
		       OR (c.kind = 'proc' AND i.kind = 'missing'))) AS damaged_input,
	       EXISTS (SELECT 1 FROM issue i WHERE i.capture_id = c.capture_id AND i.collector = 'proc/input'
		   AND i.kind IN ('corrupt', 'missing')) AS input_cut,
	       EXISTS (SELECT 1 FROM dump_info d WHERE d.capture_id = c.capture_id
		   AND d.key = 'marked_incomplete') AS marked,
	       EXISTS (SELECT 1 FROM dump_info d WHERE d.capture_id = c.capture_id AND d.key = 'complete'
		   AND d.value = 'no') AS cut,
	       (SELECT group_concat(d.value, '; ') FROM dump_info d WHERE d.capture_id = c.capture_id
		   AND d.key IN ('kernel_choice', 'kaslr_offset_doubt')) AS choice,
	       /* The first collector that found damage, or without which there is little data. */
	       (SELECT l.collector || ': ' || coalesce(l.reason, l.status) FROM load l
		WHERE l.capture_id = c.capture_id AND c.kind = 'vmcore' AND l.collector <> 'proc/input'
		  AND (l.lost > 0 OR l.status = 'failed'
		       OR (l.status = 'skipped' AND l.collector IN ('node', 'zone', 'page', 'task', 'slab_cache')
			   AND l.reason NOT LIKE 'not asked for%'))
		ORDER BY l.rowid LIMIT 1) AS damage,
	       /* The first that does not find something under a name that is known. */
	       (SELECT l.collector || ': ' || coalesce(l.reason, l.status) FROM load l
		WHERE l.capture_id = c.capture_id AND c.kind = 'vmcore' AND l.absent > 0 ORDER BY l.rowid
		    LIMIT 1) AS lacking,
	       (SELECT sum(min(max(l.absent, 0), 1 << 50)) FROM load l
		   WHERE l.capture_id = c.capture_id) AS absent_values,
	       (SELECT sum(min(max(l.lost, 0), 1 << 50)) FROM load l WHERE l.capture_id = c.capture_id
		  AND l.collector <> 'proc/input') AS lost_values,
	       (SELECT count(*) FROM issue i WHERE i.capture_id = c.capture_id) AS issues,
	       EXISTS (SELECT 1 FROM issue i WHERE i.capture_id = c.capture_id AND i.kind = 'emulated') AS emulated,
	       (SELECT count(k.ok) FROM "check" k WHERE k.capture_id = c.capture_id) AS checks,
	       (SELECT count(*) FROM "check" k WHERE k.capture_id = c.capture_id
		  AND k.ok = 0) AS failed_checks,
	       (SELECT count(*) FROM "check" k WHERE k.capture_id = c.capture_id
		  AND k.ok IS NULL) AS unknown_checks
	FROM capture c
), parts AS (
	SELECT *,
	       CASE WHEN kind <> 'vmcore' THEN damaged_input
		    WHEN contradiction IS NOT NULL THEN contradiction
		    WHEN missing_parts IS NOT NULL
		    THEN printf('files of the split dump are not given, those of page frames %s: ', missing_parts)
			 || printf('%d of %d pages of RAM are LOST', lost_pages, ram_pages)
		    WHEN marked AND lost_pages > 0
		    THEN
			printf('its writer marked the dump as incomplete (the disk was full, or it was stopped): %d of '
			|| '%d pages of RAM are LOST',
				lost_pages, ram_pages)
		    WHEN marked THEN 'its writer marked the dump as incomplete (the disk was full, or it was stopped)'
		    WHEN lost_pages > 0
		    THEN printf('the file is cut short: %d of %d pages of RAM are LOST', lost_pages, ram_pages)
		    WHEN cut THEN 'the file is cut short'
		    WHEN damage IS NOT NULL
		    THEN CASE WHEN lost_values > 1 THEN printf('%d values are lost or damaged, first of ', lost_values)
			      WHEN lost_values = 1 THEN 'a value is lost or damaged, of '
				  ELSE 'nothing is known of ' END || damage
		    WHEN lacking IS NOT NULL
		    THEN iif(absent_values = 1, 'a value is not found under any name that is known, of ',
			     printf('%d values are not found under any name that is known, first of ', absent_values))
				 || lacking
		    ELSE damaged_input END AS part
	FROM counts
)
SELECT capture_id,
       kind || coalesce(' "' || label || '"', '') || ' ' || source
	|| coalesce(', Linux ' || kernel_release, ', kernel release unknown')
	|| coalesce(' ' || arch, '') || coalesce(of_boot, '')
	|| coalesce(', taken ' || (SELECT a.text FROM after_kill a WHERE a.capture_id = parts.capture_id), '')
	AS subject,
       collectors, complete, skipped, incomplete, missing, unknown_values,
       unknown_pages, lost_pages, part,
       issues, checks, failed_checks,
       coalesce('IN PART: ' || part || '; ', '') || coalesce(choice || '; ', '')
	   || CASE WHEN collectors = 0 THEN 'no collector was run'
	    ELSE printf('%d of %d collectors complete', complete, collectors + missing) END
	|| coalesce(' (' || which || ')', '')
	|| iif(collectors > 0, coalesce(iif(input_cut, '; not captured of /proc, or lost with the rest of the input: ',
					    '; not captured of /proc: ') || missing_files, ''), '')
	|| CASE WHEN unknown_values > 0
		THEN printf('; %d value%s unknown', unknown_values, iif(unknown_values = 1, '', 's'))
		ELSE '' END
	|| CASE WHEN unknown_pages > 0
		THEN printf(iif(kind = 'proc', '; %d pages have no flags: they are free or the kernel''s',
				'; %d pages have no struct page in the dump'), unknown_pages) ELSE '' END
	|| CASE WHEN emulated THEN '; meminfo is EMULATED: it does not describe the machine' ELSE '' END
	|| CASE WHEN issues > 0
		THEN printf('; %d issue%s (ask coverage)', issues, iif(issues = 1, '', 's')) ELSE '' END
	|| CASE WHEN failed_checks > 0
		THEN printf('; %d of %d checks FAIL (ask checks)', failed_checks, checks)
		WHEN checks > 0 AND part IS NOT NULL
		THEN printf('; %d check%s hold%s, %d cannot be made', checks, iif(checks = 1, '', 's'),
		    iif(checks = 1, 's', ''), unknown_checks)
		WHEN checks = 1 THEN '; the one check holds'
		WHEN checks > 1 THEN printf('; all %d checks hold', checks)
		ELSE '; nothing could be checked' END AS text
FROM parts;
