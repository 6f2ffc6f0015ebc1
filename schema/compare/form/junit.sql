-- SPDX-License-Identifier: GPL-2.0-or-later
-- junit: JUnit XML: a test for each budget, for alarms in each area and for the inputs.
--
-- How to read:
--   Follows the schema of Jenkins' xunit plugin (junit-10.xsd), which other CI systems also read: a failure
--   is a broken budget or an alarm, an error something that could not be compared, skipped an area with too
--   few runs for an alarm.
--
-- column text TEXT A line.
WITH test(suite, name, class, kind, short, long) AS (
	SELECT 'budgets', name || coalesce(' ' || nullif(metric, name), ''), 'budgets',
	    CASE state WHEN 'broken' THEN 'failure' WHEN 'unknown' THEN 'error' END,
	       iif(state IN ('broken', 'unknown'), says, NULL),
	       reason || iif(expired, ' (expired on ' || expires || ')', '')
	FROM budget_result
	UNION ALL
	SELECT 'alarms', a.area, 'alarms',
	       CASE WHEN count(d.name) > 0 THEN 'failure' WHEN o.few THEN 'skipped' END,
	       CASE WHEN count(d.name) > 0 THEN printf('%d alarm%s', count(d.name), iif(count(d.name) = 1, '', 's'))
		    WHEN o.few THEN printf('too few runs: %d and %d', o.base, o.head) END,
	       group_concat(d.name || printf(' %+,.1f KiB ', d.delta_bytes / 1024.0) || d.reason, '; ')
	FROM area_state a JOIN outcome o LEFT JOIN difference d ON d.area = a.area AND d.mark = '!'
	WHERE a.base > 0 AND a.head > 0 AND EXISTS (SELECT 1 FROM pair p WHERE p.area = a.area AND NOT p.valued
	    AND p.area NOT IN ('type', 'image'))
	GROUP BY a.area
	UNION ALL
	SELECT 'inputs', s.side, 'inputs', iif(count(i.why) > 0, 'error', NULL),
	    iif(count(i.why) > 0, 'incomplete', NULL), group_concat(i.why, '; ')
	FROM (SELECT 'base' AS side UNION ALL SELECT 'head') s LEFT JOIN incomplete i ON i.side = s.side
	GROUP BY s.side
), suite AS (
	SELECT suite, count(*) AS tests, count(*) FILTER (WHERE kind = 'failure') AS failures,
	    count(*) FILTER (WHERE kind = 'error') AS errors,
	       count(*) FILTER (WHERE kind = 'skipped') AS skipped
	FROM test GROUP BY suite
), line(suite, place, name, text) AS (
	SELECT suite, 0, '', printf('  <testsuite name="%s" tests="%d" failures="%d" errors="%d" skipped="%d">', suite,
	    tests, failures, errors, skipped) FROM suite
	UNION ALL
	SELECT suite, 1, name, '    <testcase name="' || xml_text(name) || '" classname="kmemdb.' || class || '"' ||
	       CASE WHEN kind IS NULL THEN '/>'
		    WHEN kind = 'skipped' THEN '><skipped message="' || xml_text(short) || '"/></testcase>'
		    ELSE '><' || kind || ' message="' || xml_text(short) || '" type="' || class || '">'
			|| xml_text(coalesce(long, '')) || '</' || kind || '></testcase>' END
	FROM test
	UNION ALL
	SELECT suite, 2, '', '  </testsuite>' FROM suite
)
SELECT '<?xml version="1.0" encoding="UTF-8"?>' AS text
UNION ALL
SELECT '<testsuites name="kmemdb compare">'
UNION ALL
SELECT text FROM (SELECT text FROM line ORDER BY suite, place, name)
UNION ALL
SELECT '</testsuites>';
