# SPDX-License-Identifier: GPL-2.0-or-later
"""Every page frame: its class compared with /proc/kpageflags, and the sums of the classes."""

import collections
import os

from . import comparison
from .formats import parse_kpages, parse_pairs, parse_zoneinfo
from .zones import left_all_lists

# include/uapi/linux/kernel-page-flags.h
(SLAB, BUDDY, ANON, SWAPBACKED, LRU, HUGE, NOPAGE, THP, OFFLINE, ZERO, PGTABLE, RESERVED) = (
    1 << bit for bit in (7, 10, 12, 14, 5, 17, 20, 22, 23, 24, 26, 32))

SECTION = 32768  # page frames, x86_64

# Classes that have no flag: what a page without one may be.
# Page tables: the kernel's own, and up to 6.13 the top ones.
UNMARKED = {"pcp", "vmalloc", "kernel_stack", "percpu", "module", "zsmalloc", "kernel_data", "other_kernel", "memmap", "balloon",
            "page_table"}
# Never given to the page allocator.
BOOT = {"reserved", "kernel_image", "memmap", "absent", "percpu", "page_table", "module", "vmalloc", "kernel_stack",
        "offline", "kernel_data", "other_kernel"}


def expected(flags):
    """The classes that a page of these flags may have; the first that fits decides."""
    if flags & NOPAGE:
        return {"absent", "offline"}
    if flags & RESERVED:
        return BOOT
    if flags & BUDDY:
        return {"free"}
    if flags & SLAB:
        return {"slab"}
    if flags & HUGE:
        return {"hugetlb"}
    if flags & PGTABLE:
        return {"page_table"}
    if flags & OFFLINE:
        return {"offline", "balloon"}
    if flags & ZERO:  # the huge zero page
        return UNMARKED
    if flags & ANON:
        return {"anon"}
    if flags & LRU:
        return {"shmem"} if flags & SWAPBACKED else {"file"}
    if flags & THP:  # up to 6.9, a tail has no other flag
        return {"file", "shmem"}
    return UNMARKED


@comparison
def compare_flags(c):
    flags = parse_kpages(os.path.join(c.proc, "kpageflags"))
    if not flags:
        return
    frames, unknown, wrong, late = 0, 0, collections.Counter(), 0
    of_flags = {}
    # A section without struct pages has KPF_NOPAGE, and no flag at all since kpage_read() of newer kernels.
    nowhere = {section for start, pages in c.rows("SELECT start_pfn, nr_pages FROM page_run WHERE class = 'absent'")
               for section in range(-(-start // SECTION), (start + pages) // SECTION)}
    # Large blocks of kmalloc() are no slabs to kpageflags; here they are of class slab where they can be told.
    for start, pages, name in c.rows(
            "SELECT start_pfn, nr_pages, iif(name = 'large kmalloc()', 'other_kernel', page_run.class) "
            "FROM page_run LEFT JOIN owner USING (capture_id, owner_id)"):
        if name is None:
            unknown += pages
            continue
        for pfn in range(start, min(start + pages, len(flags))):
            f = flags[pfn]
            classes = of_flags.get(f)
            if classes is None:
                classes = of_flags[f] = expected(f)
            frames += 1
            if name in classes or not f and name == "absent" and pfn // SECTION in nowhere:
                continue
            # Taken out of its file, but a CPU's batch of pages for the LRU lists still holds it.
            if f & LRU and name in ("kernel_data", "other_kernel"):
                late += 1
            else:
                wrong[name, f] += 1
    moved = sum(wrong.values())
    # A CPU's list that shrinks puts its pages on the free lists.
    freed = sum(n for (name, f), n in wrong.items() if name == "free" and not f)
    explained = min(freed, max(left_all_lists(c), 0))
    c.result("page_run = kpageflags", frames > 0 and moved - explained <= c.pages and late <= c.pages,
             f"{frames} page frames, {moved} moved, {late} on their way out of a file, {unknown} unknown"
             + "".join(f"; {n} of class {name}, flags 0x{f:x}" for (name, f), n in wrong.most_common(5)))


@comparison
def compare_ledger(c):
    """MemTotal is the sum of all classes, to the page; what has no owner is little."""
    total = parse_pairs(c.read("proc/meminfo")).get("MemTotal")
    # Before 6.11 MemTotal may be more than what zones manage: see check_quirk.
    managed = 4 * sum(zone.get("managed", 0) for zone in parse_zoneinfo(c.read("proc/zoneinfo"))[0].values())
    if not total or not c.collected("ledger = MemTotal", "page", "page_class"):
        return
    classes = dict((name, (pages, reserved)) for name, pages, reserved in
                   c.rows("SELECT class, pages, reserved_pages FROM page_class"))
    lost = classes.pop(None, (0, 0))[0]
    held = sum((pages or 0) - (reserved or 0) for name, (pages, reserved) in classes.items() if name != "absent")
    unknown = [name for name, (pages, _) in classes.items() if pages is None]
    if lost or unknown:
        c.missing("ledger = MemTotal", f"{lost} pages are unknown; unknown classes: {', '.join(unknown) or 'none'}")
    else:
        # Most drivers of balloons take what they give back out of MemTotal, some do not.
        balloon = classes.get("balloon", (0, 0))
        sums = held * 4, (held - balloon[0] + balloon[1]) * 4
        c.result("ledger = MemTotal", total in sums or total > managed and managed in sums,
                 f"{held} pages here, {balloon[0]} of class balloon, {total // 4} there")
    if c.status("task") == "partial":
        c.missing("what nobody owns is little", "tasks are missing, and what they hold")
        return
    unowned = classes["other_kernel"][0]
    c.result("what nobody owns is little", 100 * 4 * unowned < 2 * total,
             f"{400 * unowned / total:.2f} % of MemTotal; kernel_data are {400 * classes['kernel_data'][0] / total:.2f} %")
