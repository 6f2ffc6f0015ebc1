-- SPDX-License-Identifier: GPL-2.0-or-later
-- objects: What do the objects of a slab cache hold, and how many are alike?
--
-- needs leaks
--
-- How to read:
--   Allocated objects in groups whose first pointers lead to the same place: 'offset:symbol' into the kernel or a
--   module (a table of functions, a callback), 'offset:cache+offset' into an object of another cache,
--     'offset:self+offset' into
--   itself (an empty list), 'offset:pages' into pages or areas without an owner.
--     'offset:pages?': these may have an owner that could not be read. 'offset:(not known)': what is there could
--     not be read.
--   A cache that grows shows here what grows in it: kmalloc-256 is anybody's, 5,000 objects of
--     it with
--   a callback of one module are that module's. Objects without pointers are known by a fill or a text. unreferenced
--     counts
--   those of the group that nothing leads to (kmemdb ask unreferenced). Of a cache with more than 65,536 objects at
--     most
--   as many are looked at: then looked_at is less than allocated, and the numbers are of these alone.
--
-- limit rows 30 How many groups are shown.
-- param cache TEXT - Only groups of this cache.
--
-- section groups: Groups, the largest first
-- empty: there is no such cache, or it has no allocated objects
-- empty snapshot: a snapshot cannot show this; a dump can
-- include: searched
-- column cache        TEXT  Slab cache.
-- column fingerprint  TEXT  What they hold.
-- column objects      COUNT+ Objects alike.
-- column bytes        BYTES+ Bytes of their slots.
-- column unreferenced COUNT+ Those among them that nothing leads to; ?: memory that may lead to some is not in the
--     dump.
-- column sample_addr  KADDR One of them, for kmemdb identify and kmemdb show.
-- column looked_at    COUNT+ Objects of the cache that were looked at.
-- column allocated    COUNT+ Allocated objects of the cache; those in slabs whose free list could not be followed are
--     left out.
SELECT cache, fingerprint, objects, bytes, unreferenced, sample_addr, looked_at, allocated
FROM object_group
WHERE capture_id = :capture AND (:cache IS NULL OR cache = :cache)
ORDER BY bytes DESC, cache, sample_addr
LIMIT :rows;
