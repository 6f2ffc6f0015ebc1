-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_machine: Which rows of fleet_boot are of one boot of one machine?
--
-- How to read:
--   Rows with a mark (fleet_mark) in common, directly or through others, unless their hosts differ.
--
-- column boot_key    TEXT  Boot: key of its best capture.
-- column machine_key TEXT  The machine: the boot_key that has place 1 among its rows.
-- column place       COUNT Order in which values are taken, from 1: a dump before a snapshot before a log, whole dumps
--     before others, then the newest.
-- column boots       COUNT Rows of the machine.
SELECT tupleElement(row, 6) AS boot_key, tupleElement(rows[1], 6) AS machine_key, place, length(rows) AS boots
FROM (SELECT least, host_name,
	     arraySort(groupArray(tuple(sort, is_part, newest, path_text, case_boot_number, boot_key))) AS rows
      FROM (SELECT boot_key, least, sort, is_part, newest, path_text, case_boot_number,
		   if(name != '', name, if(owner != '', owner, first_name)) AS host_name
	    FROM (SELECT boot_key, sort, is_part, newest, path_text, case_boot_number, name, owner,
			 if(reached = '', boot_key, reached) AS least
		  FROM (SELECT boot_key, sort, is_part, newest, path_text, case_boot_number, name, owner
			FROM (SELECT boot_key, sort, is_part, newest, path_text, case_boot_number, name
			      FROM (SELECT boot_key, multiIf(kind = 'vmcore', 0, kind = 'proc', 1, 2) AS sort,
					   isNotNull(part) AS is_part,
					   -ifNull(captured_at, -9000000000000000000) AS newest,
					   ifNull(path, '') AS path_text, ifNull(case_boot, 0) AS case_boot_number
				    FROM kmemdb.fleet_boot)
			      ANY LEFT JOIN (SELECT boot_key, name FROM kmemdb.fleet_name) USING boot_key)
			ANY LEFT JOIN (SELECT boot_key, owner FROM kmemdb.fleet_owner) USING boot_key)
		  ANY LEFT JOIN (SELECT boot_key, reached FROM kmemdb.fleet_reached) USING boot_key)
	    ANY LEFT JOIN (SELECT if(reached = '', boot_key, reached) AS least, minIf(name, name != '') AS first_name
			   FROM (SELECT boot_key, name FROM kmemdb.fleet_name)
			   ANY LEFT JOIN (SELECT boot_key, reached FROM kmemdb.fleet_reached) USING boot_key
			   GROUP BY least) USING least)
      GROUP BY least, host_name)
ARRAY JOIN rows AS row, arrayEnumerate(rows) AS place;
