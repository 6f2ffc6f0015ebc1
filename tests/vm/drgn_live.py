# SPDX-License-Identifier: GPL-2.0-or-later
"""What drgn answers to the questions of docs/live.md, and the stacks that it unwinds, as JSON for live.py: rows by question, with
the seconds that it took. Run as: drgn -c VMCORE -s VMLINUX FILE [QUESTION...]   (default: all)
"""
# drgn gives prog, and the helpers of Linux.
# ruff: noqa: F821
import json
import os
import sys
import time

from drgn import FaultError, cast
from drgn.helpers.linux.cpumask import for_each_online_cpu, for_each_possible_cpu
from drgn.helpers.linux.fs import for_each_file, for_each_mount
from drgn.helpers.linux.list import hlist_for_each_entry, list_for_each_entry
from drgn.helpers.linux.percpu import per_cpu
from drgn.helpers.linux.pid import for_each_task
from drgn.helpers.linux.slab import find_slab_cache, slab_cache_for_each_allocated_object


def text(value):
    return os.fsdecode(value.string_())


def symbol(address):
    """The name of what is at an address, or the address."""
    try:
        return prog.symbol(address).name
    except LookupError:
        return f"0x{address:016x}"


def tasks():
    for task in list_for_each_entry("struct task_struct", prog["init_task"].tasks.address_of_(), "tasks"):
        yield task.pid.value_(), text(task.comm), task.mm.total_vm.value_() if task.mm else None


def modules():
    states = {v: k for k, v in prog.type("enum module_state").enumerators}
    for module in list_for_each_entry("struct module", prog["modules"].address_of_(), "list"):
        yield text(module.name), states[module.state.value_()], f"0x{module.value_():016x}"


def mounts():
    for mount in for_each_mount(prog["init_task"].nsproxy.mnt_ns):
        yield text(mount.mnt_devname), text(mount.mnt.mnt_sb.s_type.name)


def files():
    task = next(t for t in for_each_task(prog) if t.pid == 1)
    for fd, file in for_each_file(task):
        yield fd, text(file.f_path.dentry.d_name.name), symbol(file.f_op.value_())


def runqueues():
    for cpu in for_each_online_cpu(prog):
        rq = per_cpu(prog["runqueues"], cpu)
        yield cpu, rq.nr_running.value_(), text(rq.curr.comm)


dentries_seen = []


def know_free_objects():
    """Since v6.18 free objects of a CPU are in sheaves, which this drgn takes for allocated."""
    try:
        prog.type("struct slab_sheaf")
    except LookupError:
        return
    raise ValueError("it does not know the sheaves of this kernel's slab caches")


def slab():
    know_free_objects()
    for dentry in slab_cache_for_each_allocated_object(find_slab_cache(prog, "dentry"), "struct dentry"):
        dentries_seen.append(dentry)
        yield f"0x{dentry.value_():016x}", text(dentry.d_name.name)


def dentries():
    know_free_objects()
    count = {}
    if not dentries_seen:
        list(slab())
    for dentry in dentries_seen:
        name = text(dentry.d_sb.s_id)
        count[name] = count.get(name, 0) + 1
    yield from count.items()


def sockets():
    know_free_objects()
    try:
        kind = prog.type("struct sockfs_inode")
    except LookupError:
        kind = prog.type("struct socket_alloc")
    count = {}
    for inode in slab_cache_for_each_allocated_object(find_slab_cache(prog, "sock_inode_cache"), kind):
        sock = inode.socket.sk
        if sock:
            key = sock.__sk_common.skc_family.value_(), inode.socket.type.value_()
            count[key] = count.get(key, 0) + 1
    for (family, kind), n in count.items():
        yield family, kind, n


def timers():
    for cpu in for_each_possible_cpu(prog):
        for base in per_cpu(prog["timer_bases"], cpu):
            for bucket in base.vectors:
                for timer in hlist_for_each_entry("struct timer_list", bucket.address_of_(), "entry"):
                    yield cpu, timer.expires.value_(), symbol(timer.function.value_())


def waitqueue():
    for entry in list_for_each_entry("struct wait_queue_entry", prog["node_data"][0].kswapd_wait.head.address_of_(), "entry"):
        yield text(cast("struct task_struct *", entry.private).comm), symbol(entry.func.value_())


def stacks():
    """Of each thread, where each frame goes on; inlined functions have no frame of their own."""
    idle = [per_cpu(prog["runqueues"], cpu).idle for cpu in for_each_online_cpu(prog)]
    for task in [*idle, *for_each_task(prog)]:
        try:
            frames = [f.pc for f in prog.stack_trace(task) if not f.is_inline]
        except (FaultError, ValueError, LookupError) as e:
            frames = str(e)
        yield task.value_(), task.pid.value_(), frames


answers = {}
for ask in (tasks, modules, mounts, files, runqueues, slab, dentries, sockets, timers, waitqueue, stacks):
    if sys.argv[1:] and ask.__name__ not in sys.argv[1:]:
        continue
    begin = time.monotonic()
    try:
        rows = list(ask())
    except Exception as e:  # noqa: BLE001 (of a kernel that is newer than this drgn; live.py says so)
        rows = f"{type(e).__name__}: {e}"
    answers[ask.__name__] = {"rows": rows, "seconds": round(time.monotonic() - begin, 3)}
print(json.dumps(answers))
