-- SPDX-License-Identifier: GPL-2.0-or-later
-- The caches that are merged with the cache of a group: its objects may belong to any of them.

UPDATE leak_group SET aliases = (
	SELECT group_concat(a.alias, ', ')
	FROM (SELECT alias FROM slab_alias s WHERE s.capture_id = leak_group.capture_id AND s.name = leak_group.cache
	    ORDER BY alias) a)
WHERE kind = 'slab' AND aliases IS NULL AND cache IN (SELECT name FROM _slab_alias);
