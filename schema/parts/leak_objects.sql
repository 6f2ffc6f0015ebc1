-- SPDX-License-Identifier: GPL-2.0-or-later
	/* How many of what a group has: of objects, kind and cache. */
	CAST(objects AS INTEGER) || CASE kind
		WHEN 'slab' THEN iif(objects = 1, ' object of ', ' objects of ')
		    || coalesce(cache, 'a cache of unknown name')
		WHEN 'pages' THEN iif(objects = 1, ' block of pages', ' blocks of pages')
		WHEN 'vmalloc' THEN iif(objects = 1, ' vmalloc area of ', ' vmalloc areas of ')
		    || coalesce(cache, 'unknown callers')
		ELSE iif(objects = 1, ' per-CPU area', ' per-CPU areas') END
