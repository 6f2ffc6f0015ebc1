-- SPDX-License-Identifier: GPL-2.0-or-later
-- log_report: Which reports of kills and failures are there, and which of them are duplicates?
--
-- A capture may have the same log in several formats: from dmesg, dmesg -T, a syslog and a journal. With kernel
-- timestamps, reports with the same time in microseconds are the same. So are kills of one process with the same sizes
-- within a minute in two formats: of one that is cut another line is the first. Without them, a process is killed once
-- in the second of its stamp, a request that ran out of memory in the second of its stamp is the kill that another
-- format has of it, and kills of the same process with the same sizes, or the same refused requests of it, are counted
-- as often as in the format that has most of them. Reports with neither a timestamp nor a process are never the same.
--
-- column capture_id ID    Capture.
-- column place      COUNT 1: of table oom_event, 2: of table alloc_failure.
-- column seq        ID    Number of the report there.
-- column again      BOOL  1: another report of the capture, with more of its lines if one has more, is the same.
CREATE VIEW log_report AS
WITH stamped AS ( /* the stamp up to its seconds, and what follows a fraction of them: a zone, a year */
	SELECT capture_id, 1 AS place, seq, host, ts_ns, meminfo_seq, gfp_mask, victim_pid, stamp,
	       substr(stamp, 1, instr(stamp, ':') + 5) AS second,
		   trim(ltrim(substr(stamp, instr(stamp, ':') + 6), '.,0123456789')) AS zone,
	       coalesce(total_vm_kb, anon_rss_kb, rss_kb) IS NOT NULL AS sized, victim, killer, total_vm_kb,
		   anon_rss_kb, file_rss_kb, rss_kb,
	       invoker || '|' || invoker_pid || '|' || gfp_mask || '|' || page_order AS request, NULL AS stack,
		   NULL AS failure
	FROM oom_event
	UNION ALL
	SELECT capture_id, 2, seq, host, ts_ns, meminfo_seq, gfp_mask, NULL, stamp, NULL, NULL, false, comm, NULL, NULL,
	    NULL, NULL, NULL, NULL, stack,
	       CASE WHEN comm IS NOT NULL AND pid IS NOT NULL AND gfp_mask IS NOT NULL
		    THEN printf('%s|%s|%s|%s|%s|%s', comm, pid, page_order, gfp_mask, bytes, slab_cache) END
	FROM alloc_failure
), shown AS (
	SELECT capture_id, place, seq, host, ts_ns / 1000 AS us, sized, request,
	       length(stamp) || substr(stamp, instr(stamp, ':') + 6, 1) || substr(stamp, 11, 1) || (host IS NULL)
		   || (ts_ns IS NULL) AS dress,
	       coalesce(datetime(second || iif(zone GLOB '[+-][0-9][0-9][0-9][0-9]', substr(zone, 1, 3) || ':'
		   || substr(zone, 4), zone)), second) AS second,
	       2 * (meminfo_seq IS NOT NULL) + (iif(place = 1, gfp_mask, stack) IS NOT NULL) + sized AS has,
	       iif(place = 1, victim_pid || '|' || victim, NULL) AS victim,
	       CASE WHEN place = 1 AND victim_pid IS NOT NULL AND sized
		    THEN printf('%s|%d|%s|%s|%s|%s|%s', killer, victim_pid, victim, total_vm_kb, anon_rss_kb,
			file_rss_kb, rss_kb)
		    WHEN failure IS NOT NULL THEN failure
		    ELSE printf('%s|%s|%s|%s', ts_ns / 1000, iif(place = 1, victim_pid, victim), gfp_mask,
			iif(ts_ns IS NULL, seq, host)) END AS who
	FROM stamped
), near AS ( /* what else the log has of the victim, of the request, of the time */
	SELECT *, max(iif(sized, who, NULL)) OVER (PARTITION BY capture_id, place, us, second, victim) AS of_victim,
	       max(iif(sized, who, NULL)) OVER same_time AS of_time,
	       max(iif(sized, who, NULL)) OVER same_request AS of_request,
	       max(iif(sized, dress, NULL)) OVER same_request AS last_dress,
		   min(iif(sized, dress, NULL)) OVER same_request AS first_dress,
	       min(us) OVER minute AS first_us, min(dress) OVER minute <> max(dress) OVER minute AS dresses
	FROM shown
	WINDOW same_time AS (PARTITION BY capture_id, place, us),
	       same_request AS (PARTITION BY capture_id, place, second, request),
	       minute AS (PARTITION BY capture_id, place, who
		   ORDER BY us RANGE BETWEEN 60000000 PRECEDING AND 60000000 FOLLOWING)
), named AS ( /* a part of a report, without the sizes, is of the whole one */
	SELECT capture_id, place, seq, host, us, dress, has,
	       CASE WHEN sized OR place = 2 THEN who
		    WHEN us IS NOT NULL AND of_time IS NOT NULL THEN of_time
		    WHEN us IS NULL AND of_victim IS NOT NULL THEN of_victim
		    WHEN second || request IS NOT NULL AND (first_dress <> dress OR last_dress <> dress) THEN of_request
		    ELSE who END AS who,
	       CASE WHEN us IS NOT NULL THEN iif(sized AND dresses, first_us, us)
		    WHEN coalesce(of_victim, of_request) IS NOT NULL THEN second
		    ELSE 'line ' || seq END AS at
	FROM near
), hosted AS ( /* of several hosts, each one's own */
	SELECT *, iif(min(host) OVER (PARTITION BY capture_id) <> max(host) OVER (PARTITION BY capture_id),
	    coalesce(host, '') || ' ', '') || who AS of_whom
	FROM named
), numbered AS (
	SELECT capture_id, place, seq, of_whom AS who, has, iif(us IS NULL, coalesce(dress, '?'), '') AS dress,
	       row_number() OVER (PARTITION BY capture_id, place, of_whom, at ORDER BY has DESC, seq) AS nth
	FROM hosted
), counted AS (
	SELECT *, sum(nth = 1) OVER (PARTITION BY capture_id, place, who, dress) AS n,
	       max(has) OVER (PARTITION BY capture_id, place, who, dress) AS most
	FROM numbered
)
SELECT capture_id, place, seq,
       nth > 1 OR dress <> first_value(dress) OVER (PARTITION BY capture_id, place, who ORDER BY n DESC, most DESC,
	   dress) AS again
FROM counted;
