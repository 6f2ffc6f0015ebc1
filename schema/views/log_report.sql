-- SPDX-License-Identifier: GPL-2.0-or-later
-- log_report: Which reports of kills and failures are there, and which of them are duplicates?
--
-- A capture may have the same log in several formats: from dmesg, dmesg -T, a syslog and a journal. With kernel timestamps, reports with the same time in microseconds are the same. Without them, a process is killed once in the second of its stamp, and kills of the same process with the same sizes, or the same refused requests of it, are counted as often as in the format that has most of them. Reports with neither a timestamp nor a process are never the same.
--
-- column capture_id ID    Capture.
-- column place      COUNT 1: of table oom_event, 2: of table alloc_failure.
-- column seq        ID    Number of the report there.
-- column again      BOOL  1: another report of the capture, with more of its lines if one has more, is the same.
CREATE VIEW log_report AS
WITH told AS (
	SELECT capture_id, 1 AS place, seq, host, ts_ns / 1000 AS us, length(stamp) AS dress,
	       stamp || '|' || victim_pid || '|' || victim AS victim_at, coalesce(total_vm_kb, anon_rss_kb, rss_kb) IS NOT NULL AS sized,
	       2 * (meminfo_seq IS NOT NULL) + (gfp_mask IS NOT NULL) AS has,
	       CASE WHEN victim_pid IS NOT NULL AND coalesce(total_vm_kb, anon_rss_kb, rss_kb) IS NOT NULL
		    THEN printf('%s|%d|%s|%s|%s|%s|%s', killer, victim_pid, victim, total_vm_kb, anon_rss_kb, file_rss_kb, rss_kb)
		    ELSE printf('%s|%s|%s|%s', ts_ns / 1000, victim_pid, gfp_mask, iif(ts_ns IS NULL, seq, host)) END AS who
	FROM oom_event
	UNION ALL
	SELECT capture_id, 2, seq, host, ts_ns / 1000, length(stamp), NULL, false, 2 * (meminfo_seq IS NOT NULL) + (stack IS NOT NULL),
	       CASE WHEN comm IS NOT NULL AND pid IS NOT NULL AND gfp_mask IS NOT NULL
		    THEN printf('%s|%s|%s|%s|%s|%s', comm, pid, page_order, gfp_mask, bytes, slab_cache)
		    ELSE printf('%s|%s|%s|%s', ts_ns / 1000, comm, gfp_mask, iif(ts_ns IS NULL, seq, host)) END
	FROM alloc_failure
), named AS ( /* a part of a report, without the sizes, of the victim that another one of that second has */
	SELECT capture_id, place, seq, host, us, dress, has,
	       coalesce(iif(victim_at IS NULL OR sized OR us IS NOT NULL, NULL,
			    max(iif(sized, who, NULL)) OVER (PARTITION BY capture_id, victim_at)), who) AS who,
	       iif(victim_at IS NULL OR us IS NOT NULL, NULL, max(iif(sized, victim_at, NULL)) OVER (PARTITION BY capture_id, victim_at)) AS at
	FROM told
), hosted AS ( /* of several hosts, each one's own */
	SELECT *, iif(min(host) OVER (PARTITION BY capture_id) <> max(host) OVER (PARTITION BY capture_id), coalesce(host, '') || ' ', '') || who AS of_whom
	FROM named
), numbered AS (
	SELECT capture_id, place, seq, of_whom AS who, has, iif(us IS NULL, coalesce(dress, 0), -1) AS dress,
	       row_number() OVER (PARTITION BY capture_id, place, of_whom, iif(us IS NULL, coalesce(at, 'line ' || seq), us) ORDER BY has DESC, seq) AS nth
	FROM hosted
), counted AS (
	SELECT *, sum(nth = 1) OVER (PARTITION BY capture_id, place, who, dress) AS n,
	       max(has) OVER (PARTITION BY capture_id, place, who, dress) AS most
	FROM numbered
)
SELECT capture_id, place, seq,
       nth > 1 OR dress <> first_value(dress) OVER (PARTITION BY capture_id, place, who ORDER BY n DESC, most DESC, dress) AS again
FROM counted;
