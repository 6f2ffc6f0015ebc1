-- SPDX-License-Identifier: GPL-2.0-or-later
-- unreferenced: Which kernel memory is referenced by nothing?
--
-- needs leaks
--
-- How to read:
--   Slab objects, pages without a known owner, vmalloc areas and per-CPU allocations that no word of a root
--   or of a reached object points into: nothing can use or free them any more. A group has similar ones: the
--   same cache, and words that point to the same places of the kernel or of a module. retained_bytes includes
--   everything that is reachable only through them. weak: only a stack or a register references them: they
--   were in use at that moment, or a stale word was left over: not a leak by itself. exempt: the kernel keeps
--   no reference. This does not find an object that a live one still points to; section census compares known
--   types with the kernel's lists instead. kmemdb identify shows what is at sample_addr, kmemdb refs what
--   points there.
--
-- limit rows 30 How many groups and objects are shown.
-- param group ID - Only objects of this group.
--
-- section groups: Groups, the largest first
-- empty: nothing is unreferenced
-- empty snapshot: a snapshot cannot show this; a dump can
-- include: searched
-- column leak_group_id  ID    Group.
-- column kind           TEXT  slab, pages, vmalloc or percpu.
-- column cache          TEXT  Slab cache, or the function that made the area.
-- column objects        COUNT Objects, blocks or areas.
-- column others         COUNT What else only they lead to, of another kind or cache.
-- column tops           COUNT Of objects, those that no other one references.
-- column retained_bytes BYTES Bytes of them and of everything reachable only through them.
-- column fingerprint    TEXT  What they hold: offset:symbol, or a fill or text.
-- column suspect_module TEXT  Module that it points to.
-- column cgroup_path    TEXT  Memory cgroup that all of them are charged to.
-- column sample_addr    KADDR One of them.
-- column confidence     TEXT  unreached, or probably: memory that may reference them is not in the dump.
SELECT leak_group_id, kind, cache, objects, others, tops, retained_bytes, fingerprint, suspect_module, cgroup_path,
    sample_addr, confidence
FROM leak_group
WHERE capture_id = :capture AND confidence IN ('unreached', 'probably')
ORDER BY leak_group_id
LIMIT :rows;

-- section sums: By kind
-- empty: nothing is unreferenced
-- empty snapshot: a snapshot cannot show this; a dump can
-- include: searched
-- column kind           TEXT  slab, pages, vmalloc or percpu.
-- column confidence     TEXT  unreached, probably, weak or exempt.
-- column groups         COUNT+ Groups.
-- column objects        COUNT+ Objects, blocks or areas; children of another kind are in retained_bytes alone.
-- column retained_bytes BYTES+ Bytes.
SELECT kind, confidence, count(*) AS groups, CAST(sum(1.0 * objects) AS INTEGER) AS objects,
       CAST(sum(1.0 * retained_bytes) AS INTEGER) AS retained_bytes
FROM leak_group
WHERE capture_id = :capture
GROUP BY kind, confidence
ORDER BY confidence = 'exempt', confidence = 'weak', 5 DESC;

-- section objects: Single ones
-- empty: nothing is unreferenced, or there is no such group
-- empty snapshot: a snapshot cannot show this; a dump can
-- include: searched
-- column addr          KADDR Address.
-- column bytes         BYTES Bytes.
-- column kind          TEXT  slab, pages, vmalloc or percpu.
-- column cache         TEXT  Slab cache, or the function that made the area.
-- column leak_group_id ID    Group.
SELECT u.addr, u.bytes, u.kind, u.cache, u.leak_group_id
FROM unreferenced u JOIN leak_group g USING (capture_id, leak_group_id)
WHERE u.capture_id = :capture AND (CASE WHEN :group IS NULL THEN g.confidence IN ('unreached', 'probably')
    ELSE u.leak_group_id = :group END)
ORDER BY u.leak_group_id, u.rowid
LIMIT :rows;

-- section weak: Reached only from a stack or a register, or exempt
-- empty: there is none
-- empty snapshot: a snapshot cannot show this; a dump can
-- include: searched
-- column leak_group_id  ID    Group.
-- column kind           TEXT  slab, pages, vmalloc or percpu.
-- column cache          TEXT  Slab cache, or the function that made the area.
-- column objects        COUNT Objects, blocks or areas.
-- column retained_bytes BYTES Bytes.
-- column fingerprint    TEXT  What they hold.
-- column sample_addr    KADDR One of them.
-- column confidence     TEXT  weak or exempt.
-- column reason         TEXT  Why.
SELECT leak_group_id, kind, cache, objects, retained_bytes, fingerprint, sample_addr, confidence, reason
FROM leak_group
WHERE capture_id = :capture AND confidence IN ('weak', 'exempt')
ORDER BY leak_group_id
LIMIT :rows;

-- section census: Known types, compared with the lists that must have them
-- empty: no known type was counted
-- empty snapshot: a snapshot cannot show this; a dump can
-- include: searched
-- column type        TEXT  Type.
-- column cache       TEXT  Slab cache, by the name of the one that it was merged with; NULL: none of the type is known.
-- column allocated   COUNT Allocated objects; NULL: unknown, as the cache is.
-- column listed      COUNT Of them, on the kernel's lists; NULL: these could not be read to the end, or there is none.
-- column missing     COUNT On none: lost, or about to be freed.
-- column held        COUNT On none, but referenced, for types that may be held without a list.
-- column dying       COUNT On none, and by their own mark waiting to be freed.
-- column sample_addr KADDR One that is missing.
-- column reason      TEXT  Why a number is unknown, or what missing leaves out.
SELECT type, cache, allocated, listed, missing, held, dying, sample_addr, coalesce(reason, '') AS reason
FROM census
WHERE capture_id = :capture
ORDER BY missing DESC, type, cache;

-- section scanned: What was searched
-- empty: not searched: what the search needs is not in the dump (kmemdb ask CASE coverage)
-- empty snapshot: a snapshot cannot show this; a dump can
-- include: searched
-- column fact  TEXT Name of the fact.
-- column value TEXT Its value.
-- column doc   TEXT What it means.
SELECT key AS fact, value, doc FROM dump_info WHERE capture_id = :capture AND key LIKE 'leak\_%' ESCAPE '\'
    ORDER BY rowid;
