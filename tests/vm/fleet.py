#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""fleet.py KMEMDB SOURCE GUESTS: kmemdb batch over everything that the guests left, with ten broken inputs among it.

A dump, the folder of /proc files and the log of each guest in GUESTS, and the captures and samples of SOURCE: each is
loaded, each broken one is named, a run that is killed in the middle and gone on with gives what a run in one go gives, and never
are there more processes than --jobs. Guests on which something was planted are to be looked at, for that.
"""
import glob
import gzip
import os
import pathlib
import random
import re
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "fleet"))
import batch  # noqa: E402 (its folder was just added)
from batch import check, lines, processes, same_tables, tables, wait_for  # noqa: E402

JOBS = os.cpu_count() or 1


def machines(guests):
    """Of the pairs of make-pair.sh, which are one machine many times over, none."""
    return [p for p in glob.glob(f"{guests}/*/guest.env") if not os.path.basename(os.path.dirname(p)).startswith("pair")]


def good_inputs(source, guests):
    """What can be loaded. Other dumps of the same memory tell the same (containers.py): the smallest of each guest is enough."""
    found = []
    for guest in sorted(machines(guests)):
        folder = os.path.dirname(guest)
        found += sorted((p for p in glob.glob(f"{folder}/vmcore*") if ".split." not in p), key=os.path.getsize)[:1]
        # Some guests left only a few files of processes, which are no snapshot.
        found += [f"{folder}/proc"] if os.path.exists(f"{folder}/proc/meminfo") else []
        found += [f"{folder}/dmesg.txt"] if os.path.exists(f"{folder}/dmesg.txt") else []
    found += sorted(glob.glob(f"{source}/tests/golden/log/*.txt"))
    found += [p for p in sorted(glob.glob(f"{source}/tests/golden/captures/guest-*")) if os.path.isdir(p)]
    found += sorted(glob.glob(f"{source}/samples/*/vmcore"))
    # As batch names them.
    return [os.path.realpath(p) for p in found]


def broken_inputs(good, top):
    """Ten files that were dumps, folders and logs of these guests, and cannot be loaded any more."""
    rng = random.Random(10)
    dumps = [p for p in good if "/vmcore" in p]
    small = sorted(dumps, key=os.path.getsize)
    elf = next((p for p in dumps if p.endswith((".elf", ".E31"))), small[0])

    def head(path, n):
        with open(path, "rb") as f:
            return f.read(n)
    made = {
        "head.kdump": head(small[0], 3000),
        "head.elf": head(elf, 60),
        "zeroes": bytes(1 << 20),
        "overwritten": rng.randbytes(1 << 16) + head(small[0], 1 << 20)[1 << 16:],
        "empty": b"",
        "cut.gz": gzip.compress(head(small[-1], 1 << 16))[:30],
        "elf.nothing": head(elf, 16) + rng.randbytes(4000),
        "memory": rng.randbytes(1 << 18),
        "prose.txt": b"The machine was rebooted by hand.\n" * 40,
    }
    for name, data in made.items():
        with open(os.path.join(top, name), "wb") as f:
            f.write(data)
    os.mkdir(os.path.join(top, "folder.empty"))
    return [os.path.join(top, name) for name in (*made, "folder.empty")]


class Children(threading.Thread):
    """The most children that a process had at once, looked at every few milliseconds."""

    def __init__(self, pid):
        super().__init__()
        self.pid, self.most, self.ended = pid, 0, threading.Event()
        self.start()

    def run(self):
        while not self.ended.wait(0.01):
            try:
                with open(f"/proc/{self.pid}/task/{self.pid}/children") as f:
                    self.most = max(self.most, len(f.read().split()))
            except OSError:
                self.most = max(self.most, self.by_parent())

    def by_parent(self):
        n = 0
        for path in glob.glob("/proc/[0-9]*/stat"):
            try:
                with open(path) as f:
                    state, parent = f.read().rsplit(")", 1)[1].split()[:2]
            except OSError:
                continue
            n += parent == str(self.pid) and state != "Z"
        return n


def run_whole(b, out):
    """Run to the end. Seconds that it took."""
    begun = time.monotonic()
    p = b.start(out, "--jobs", str(JOBS), "--leaks")
    children = Children(p.pid)
    p.wait()
    children.ended.set()
    children.join()
    check(p.returncode == 1, f"exit status of a run with broken inputs is {p.returncode}")
    check(0 < children.most <= JOBS, f"--jobs {JOBS}: {children.most} processes at once")
    return time.monotonic() - begun


def run_killed(b, out, number):
    """Killed when half is done, then run to the end."""
    p = b.start(out, "--jobs", str(JOBS), "--leaks")
    check(wait_for(lambda: lines(os.path.join(out, "journal")) >= number // 2 or p.poll() is not None, 300), "a run does not go on")
    check(p.poll() is None, "a run ended before it was killed")
    p.kill()
    p.wait()
    check(wait_for(lambda: not processes(out), 2), "processes outlive a kill -9")
    done = lines(os.path.join(out, "journal"))
    check(number // 2 <= done < number, f"{done} of {number} were done when it was killed")
    run_whole(b, out)


def compare(first, out, other, good, bad):
    status = {p: (s, why) for p, s, why, *_ in first["fleet_input"]}
    check(len(status) == len(good) + len(bad) >= 60, f"{len(status)} inputs of {len(good) + len(bad)}")
    for path in good:
        check(status.get(path, ("", ""))[0] in ("loaded", "same"), f"{path}: {status.get(path)}")
    for path in bad:
        s, why = status.get(path, ("", ""))
        check(s == "failed" and why, f"{path}: {s}, {why}")
    same_tables(first, tables(os.path.join(other, "fleet.db")), "killed and gone on with")
    for ending in ("txt", "md", "html"):
        with open(os.path.join(out, f"report.{ending}")) as x, open(os.path.join(other, f"report.{ending}")) as y:
            text = x.read()
            check(text == y.read(), f"report.{ending} differs after a kill")
        check(all(os.path.basename(p) in text for p in bad), f"report.{ending} does not name each broken input")


MACHINES, PLACE = 3, 10
LEAKS = r"(^|; )[0-9.]+ MiB that nothing leads to"
# What was planted on machines, by the paths of their dumps, and what the report says why they are to be looked at.
FOLDED = 0.9 # of the guests with a dump and files of their own, at least so many are one machine
PLANTED = {
    "leaks": (r"/[^/]+(-plant|-plantkdump|-leak)/vmcore", LEAKS), # make-plant.sh, and of the samples
    "OOM kills": (r"/[^/]+-edge/vmcore", r"3 OOM kills .*memcg.*bound.*watermark"), # make-edge.sh: at the limit of each kind
    "a balloon": (r"/[^/]+-uefi/vmcore", r"the balloon holds 212"), # make-machine.sh: the host takes memory back
}


def planted(first, good):
    """Each dump with leaks, and one of each other kind, is among the ten dumps to look at first, for what was planted. How many.

    A machine is one dump: its snapshot and its log, which are inputs of their own here, do not count as two more.
    """
    dumps = [(path, why) for _, _, path, _, _, _, why in sorted(first["fleet_look"], key=lambda r: r[4]) if "/vmcore" in (path or "")]
    looks = {path: (i + 1, why) for i, (path, why) in enumerate(dumps)}
    found = 0
    for kind, (where, reason) in PLANTED.items():
        wanted = [p for p in good if re.search(where, p)]
        seen = {p: looks.get(p, (None, "")) for p in wanted}
        right = [p for p, (place, why) in seen.items() if place is not None and place <= PLACE and re.search(reason, why)]
        found += len(right)
        check(right == wanted if kind == "leaks" else right or not wanted, f"dumps with {kind} are not to be looked at for that: {seen}")
    check(found >= MACHINES, f"{found} dumps on which something was planted are found, not {MACHINES}")
    return found


def folded(first):
    """Of how many guests the dump, the folder of /proc files and the log are one machine, which no other guest is."""
    of = {}
    for _, _, path, _, machine, *_ in first["fleet_machine"]:
        if "/proc" in path or "/vmcore" in path or path.endswith("/dmesg.txt"):
            of.setdefault(os.path.dirname(path), []).append(machine)
    of = {folder: machines for folder, machines in of.items() if len(machines) > 1}
    apart = {folder: machines for folder, machines in of.items() if len(set(machines)) > 1}
    check(len(apart) <= (1 - FOLDED) * len(of), f"inputs of one boot that are several machines: {apart}")
    guests = [machine for machines in of.values() for machine in set(machines)]
    check(len(guests) == len(set(guests)), f"guests that are one machine: {of}")
    return len(of) - len(apart)


def main():
    kmemdb, source, guests = (os.path.abspath(p) for p in sys.argv[1:4])
    with tempfile.TemporaryDirectory() as tmp:
        tmp = os.path.realpath(tmp)
        top = os.path.join(tmp, "in")
        os.mkdir(top)
        good = good_inputs(source, guests)
        bad = broken_inputs(good, top)
        b = batch.Batch(kmemdb, os.path.join(source, "samples/debian-6.12"), tmp, good + bad)
        kernels = os.path.join(os.path.dirname(guests), "kernels")
        args = b.args
        b.args = lambda *a, **k: args(*a, **k) + [x for s in sorted(glob.glob(f"{kernels}/*/vmlinux")) for x in ("--vmlinux", s)]
        out, other = os.path.join(tmp, "out"), os.path.join(tmp, "other")
        seconds = run_whole(b, out)
        run_killed(b, other, len(good) + len(bad))
        first = tables(os.path.join(out, "fleet.db"))
        compare(first, out, other, good, bad)
        one = folded(first)
        n = planted(first, good)
    print(f"batch: {len(good)} dumps, folders and logs and {len(bad)} broken ones in {seconds:.0f} s by {JOBS} processes, the same after a kill;"
          f" of {one} guests all inputs are one machine; {n} with something planted among the {PLACE} to look at first; {'it does not hold' if batch.failed else 'all holds'}")
    return batch.failed


if __name__ == "__main__":
    sys.exit(main())
