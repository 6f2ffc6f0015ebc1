-- SPDX-License-Identifier: GPL-2.0-or-later
WITH e AS MATERIALIZED ( /* a report that the capture has several times is one */
	SELECT e.*, coalesce(anon_rss_kb + coalesce(file_rss_kb, 0) + coalesce(shmem_rss_kb, 0), rss_kb) AS victim_kb,
	       /* Which machine, in a log of several. */
	       CASE WHEN (SELECT count(DISTINCT host) FROM oom_event WHERE capture_id = :capture) > 1
		   THEN coalesce(host, '?') END AS of_host
	FROM oom_event e
	WHERE e.capture_id = :capture AND e.seq IN (SELECT seq FROM log_report WHERE capture_id = :capture AND place = 1
	    AND NOT again)
)
