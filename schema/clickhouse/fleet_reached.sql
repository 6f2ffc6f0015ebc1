-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_reached: The smallest boot_key that is reached from each by marks in common
--
-- How to read:
--   From a boot to its marks, from these to their boots, four times over. Boots without a mark are not here.
--
-- column boot_key TEXT Boot: key of its best capture.
-- column reached  TEXT The smallest that is reached.
SELECT boot_key, boot_4 AS reached
FROM (
	SELECT boot_key, min(mark_4) AS boot_4
	FROM (SELECT boot_key, assumeNotNull(mark) AS mark FROM kmemdb.fleet_mark WHERE isNotNull(mark))
	ANY LEFT JOIN (
	SELECT mark, min(boot_3) AS mark_4
	FROM (SELECT boot_key, assumeNotNull(mark) AS mark FROM kmemdb.fleet_mark WHERE isNotNull(mark))
	ANY LEFT JOIN (
	SELECT boot_key, min(mark_3) AS boot_3
	FROM (SELECT boot_key, assumeNotNull(mark) AS mark FROM kmemdb.fleet_mark WHERE isNotNull(mark))
	ANY LEFT JOIN (
	SELECT mark, min(boot_2) AS mark_3
	FROM (SELECT boot_key, assumeNotNull(mark) AS mark FROM kmemdb.fleet_mark WHERE isNotNull(mark))
	ANY LEFT JOIN (
	SELECT boot_key, min(mark_2) AS boot_2
	FROM (SELECT boot_key, assumeNotNull(mark) AS mark FROM kmemdb.fleet_mark WHERE isNotNull(mark))
	ANY LEFT JOIN (
	SELECT mark, min(boot_1) AS mark_2
	FROM (SELECT boot_key, assumeNotNull(mark) AS mark FROM kmemdb.fleet_mark WHERE isNotNull(mark))
	ANY LEFT JOIN (
	SELECT boot_key, min(mark_1) AS boot_1
	FROM (SELECT boot_key, assumeNotNull(mark) AS mark FROM kmemdb.fleet_mark WHERE isNotNull(mark))
	ANY LEFT JOIN (
	SELECT mark, min(boot_key) AS mark_1
	FROM (SELECT boot_key, assumeNotNull(mark) AS mark FROM kmemdb.fleet_mark WHERE isNotNull(mark))
	GROUP BY mark
	) USING mark
	GROUP BY boot_key
	) USING boot_key
	GROUP BY mark
	) USING mark
	GROUP BY boot_key
	) USING boot_key
	GROUP BY mark
	) USING mark
	GROUP BY boot_key
	) USING boot_key
	GROUP BY mark
	) USING mark
	GROUP BY boot_key
);
