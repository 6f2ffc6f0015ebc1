-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_owner: Whose is a boot that does not say its host?
--
-- How to read:
--   The first by name of those that it has a mark (fleet_mark) in common with.
--
-- column boot_key TEXT Boot: key of its best capture.
-- column owner    TEXT Name of a host; empty: none of them says its host.
SELECT boot_key, minIf(mark_name, mark_name != '') AS owner
FROM (SELECT boot_key, assumeNotNull(mark) AS mark FROM kmemdb.fleet_mark WHERE isNotNull(mark))
ANY LEFT JOIN (SELECT mark, minIf(name, name != '') AS mark_name
	       FROM (SELECT boot_key, assumeNotNull(mark) AS mark FROM kmemdb.fleet_mark WHERE isNotNull(mark))
	       ANY LEFT JOIN (SELECT boot_key, name FROM kmemdb.fleet_name) USING boot_key
	       GROUP BY mark) USING mark
GROUP BY boot_key;
