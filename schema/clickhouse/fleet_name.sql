-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_name: What is the host of each boot called, without its domain?
--
-- How to read:
--   An address is no name with a domain; localhost is nobody's name.
--
-- column boot_key TEXT Boot: key of its best capture.
-- column name     TEXT Name in small letters; empty: it does not say its host.
SELECT boot_key,
       multiIf(whole = 'localhost' OR startsWith(whole, 'localhost.'), '', NOT match(whole, '[^0-9.]'), whole,
	       splitByChar('.', whole)[1]) AS name
FROM (SELECT boot_key, lower(ifNull(host, '')) AS whole FROM kmemdb.fleet_boot);
