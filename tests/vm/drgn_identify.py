# SPDX-License-Identifier: GPL-2.0-or-later
"""Prints what is at some addresses according to drgn, one per line: "ADDRESS<TAB>TEXT", TEXT as identify_address() gives it, or of the
same form where it knows no words for it. Run as: drgn -c VMCORE -s VMLINUX FILE

All tasks' stacks at both ends, some hundred places in pages of slab caches, symbols, per-CPU variables, areas of
vmalloc, struct pages.
"""
import random

from drgn import FaultError
from drgn.helpers.common.memory import identify_address
from drgn.helpers.linux.cpumask import for_each_possible_cpu
from drgn.helpers.linux.mm import PageSlab, for_each_page, page_to_pfn, page_to_virt
from drgn.helpers.linux.percpu import per_cpu_ptr
from drgn.helpers.linux.pid import for_each_task

random.seed(1)
cache = {}


def say(address, text=None):
    try:
        text = text or identify_address(prog, address, cache=cache)  # noqa: F821 (drgn gives prog)
    except Exception as e:  # a dump that is filtered, a damaged list
        text = f"error: {type(e).__name__}"
    print(f"{address:x}\t{text or 'unknown'}")


stack_bytes = prog["init_stack"].type_.size if "init_stack" in prog else 16384  # noqa: F821
for task in for_each_task(prog):  # noqa: F821
    stack = task.stack.value_()
    if stack:
        say(stack + 0x18)
        say(stack + stack_bytes - 8)

slabs = []
for page in for_each_page(prog):  # noqa: F821
    try:
        if PageSlab(page):
            slabs.append(page)
    except FaultError:
        continue
for page in random.sample(slabs, min(500, len(slabs))):
    say(page_to_virt(page).value_() + random.randrange(4096))
    say(page.value_() + 8, f"struct page: {page_to_pfn(page).value_():#x}")

for name in ("init_task", "schedule", "system_wq", "vmalloc", "jiffies_64", "contig_page_data"):
    try:
        address = prog.symbol(name).address  # noqa: F821
    except LookupError:
        continue
    say(address + 1)

for name in ("runqueues", "vm_event_states", "softnet_data"):
    try:
        variable = prog[name].address_of_()  # noqa: F821
    except (KeyError, LookupError):
        continue
    for cpu in for_each_possible_cpu(prog):  # noqa: F821
        say(per_cpu_ptr(variable, cpu).value_() + 9, f"per-CPU variable: {name} of CPU {cpu} +0x9")

try:
    from drgn.helpers.linux.mm import for_each_vmap_area
    for area in for_each_vmap_area(prog):  # noqa: F821
        say(area.va_start.value_() + 0x10)
except (ImportError, LookupError, FaultError):
    pass
