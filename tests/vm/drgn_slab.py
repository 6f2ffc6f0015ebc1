# SPDX-License-Identifier: GPL-2.0-or-later
"""Prints the objects that drgn counts as allocated, one line per slab cache: "ADDRESS OBJECTS SLABS NAME". OBJECTS is "broken" where it
finds a damaged free list. Run as: drgn -c VMCORE -s VMLINUX FILE

slab_cache_for_each_allocated_object() looks at all pages for each cache. What it does with a page is done here for
the pages of all caches at once.
"""
import os

from drgn import FaultError, cast
from drgn.helpers.linux import slab as of_drgn
from drgn.helpers.linux.mm import PageSlab, for_each_page

helpers = {s.value_(): of_drgn._get_slab_cache_helper(s)
           for s in of_drgn.for_each_slab_cache(prog)}  # noqa: F821 (drgn gives prog)
objects = dict.fromkeys(helpers, 0)
slabs = dict.fromkeys(helpers, 0)
slab_type = of_drgn._get_slab_type(prog)  # noqa: F821
pointer = prog.pointer_type(prog.type("char"))  # noqa: F821
for page in for_each_page(prog):  # noqa: F821
    try:
        if not PageSlab(page):
            continue
        slab = cast(slab_type, page)
        cache = slab.slab_cache.value_()
    except FaultError:
        continue
    if cache not in helpers:
        continue
    slabs[cache] += 1
    if objects[cache] is not None:
        try:
            objects[cache] += sum(1 for _ in helpers[cache]._page_objects(page, slab, pointer))
        except (of_drgn.SlabCorruptionError, FaultError):
            objects[cache] = None
for cache, helper in helpers.items():
    broken = helper._freelist_error or objects[cache] is None
    print(f"{cache:x} {'broken' if broken else objects[cache]} {slabs[cache]}",
          os.fsdecode(helper._slab_cache.name.string_()))
