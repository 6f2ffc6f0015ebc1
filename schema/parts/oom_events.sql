-- SPDX-License-Identifier: GPL-2.0-or-later
WITH e AS MATERIALIZED ( /* a report that stands in several logs of a capture is one */
	SELECT *, anon_rss_kb + coalesce(file_rss_kb, 0) + coalesce(shmem_rss_kb, 0) AS victim_kb,
	       /* Which machine, in a log of several. */
	       CASE WHEN (SELECT count(DISTINCT host) FROM oom_event WHERE capture_id = :capture) > 1 THEN coalesce(host, '?') END AS of_host
	FROM (SELECT *, row_number() OVER (PARTITION BY coalesce(ts_ns, seq), host, victim_pid, gfp_mask ORDER BY seq) AS nth
	      FROM oom_event WHERE capture_id = :capture)
	WHERE nth = 1
)
