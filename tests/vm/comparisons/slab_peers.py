# SPDX-License-Identifier: GPL-2.0-or-later
"""Slab caches as crash (kmem -s) and drgn count them on the same dump."""

from . import comparison, unsigned
from .formats import parse_drgn_slab, parse_kmem_s


def ours(c, allocated="allocated_objects"):
    columns = f"object_bytes, pages_per_slab, {allocated}, total_objects, slabs"
    return {unsigned(addr): (name, *values) for addr, name, *values in
            c.rows(f"SELECT addr, iif(name = printf('(0x%x)', addr), NULL, name), {columns} FROM slab_cache "
                   "WHERE addr IS NOT NULL")}


def kept_by_cpus(c):
    """Free objects on slabs that CPUs keep for later, by cache. crash passes over a CPU that has no slab to allocate
    from at the moment, and so over what it keeps: it takes these objects for allocated. drgn does not."""
    return {unsigned(addr): n for addr, n in
            c.rows("SELECT kmem_cache, sum(objects - inuse_objects) FROM slab WHERE state = 'cpu_partial' GROUP BY 1")}


@comparison
def compare_crash_slabs(c):
    theirs = parse_kmem_s(c.read("crash.kmem-s"))
    name = "slab_cache = crash kmem -s"
    if not theirs:
        c.missing(name, "crash did not read it")
        return
    if not c.collected(name, "slab_cache", "slab_cache"):
        return
    here, bad, unknown, more = ours(c), [], 0, []
    kept = kept_by_cpus(c)
    for addr, t in theirs.items():
        row = here.get(addr)
        if row is not None and row[3] is not None and 0 < t["allocated"] - row[3] <= kept.get(addr, 0):
            more.append(f"{t['allocated'] - row[3]} of {t['name']}")
            t["allocated"] = row[3]
        there = (t["name"], t["object_bytes"], t["slab_kb"] // 4, t["allocated"], t["total"], t["slabs"])
        if row is None or any(a is not None and a != b for a, b in zip(row, there)):
            bad.append(f"{addr:x}: {row} here, {there} there")
        unknown += row is not None and None in row
    complete = c.status("slab_cache") == "complete"
    c.result(name, not bad and not (complete and (unknown or len(here) != len(theirs))),
             f"{len(theirs)} caches, {unknown} with unknown numbers" + "".join("; " + b for b in bad[:5])
             + (f"; {len(bad)} in all" if len(bad) > 5 else "")
             + (f"; free, but allocated to crash, on what CPUs without a slab keep: {', '.join(more)}" if more else ""))


def differ(here, theirs):
    bad, unknown, objects = [], 0, 0
    for addr, (allocated, slabs, cache) in theirs.items():
        row = here.get(addr)
        if row is None or row[0] not in (None, cache) or row[5] not in (None, slabs) or row[3] not in (None, allocated):
            bad.append(f"{addr:x}: {row} here, {allocated} objects in {slabs} slabs of {cache} there")
        else:
            objects += row[3] or 0
            unknown += row[3] is None
    return bad, unknown, objects


def shared_by_cpus(c):
    """Free objects in the arrays that the CPUs of a node share (SLAB alone): the last number of /proc/slabinfo."""
    rows = [line.split() for line in c.read("proc/slabinfo").splitlines() if " : slabdata " in line]
    return {words[0]: int(words[-1]) for words in rows if words[-1].isdigit()}


@comparison
def compare_drgn_slabs(c):
    theirs = parse_drgn_slab(c.read("drgn.slab"))
    name = "allocated_objects = drgn"
    if not theirs:
        c.missing(name, "drgn did not read it")
        return
    if not c.collected(name, "slab_cache", "slab_cache"):
        return
    # Of SLAB, drgn knows the arrays of the CPUs, but not the one that they share.
    shared = shared_by_cpus(c)
    theirs = {addr: (allocated - shared.get(name, 0), slabs, name) for addr, (allocated, slabs, name) in theirs.items()}
    # drgn 0.0.31 does not know sheaves (since 6.18), and takes the free objects in them for allocated. So does
    # /proc/slabinfo, which since 7.0, without slabs of CPUs, takes nothing else for it.
    for column in ["allocated_objects"] + ["active_objects"] * (c.release() >= (7, 0)):
        here = ours(c, column)
        bad, unknown, objects = differ(here, theirs)
        if not bad:
            break
    complete = c.status("slab_cache") == "complete"
    c.result(name, not bad and not (complete and (unknown or len(here) != len(theirs))),
             f"{len(theirs)} caches, {objects} {column}, {unknown} unknown" + "".join("; " + b for b in bad[:5])
             + (f"; {len(bad)} in all" if len(bad) > 5 else ""))
