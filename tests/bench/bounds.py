# SPDX-License-Identifier: GPL-2.0-or-later
"""What the figures of run.py may be at most: the search for leaks beside the reading of the same bytes, its memory, its threads.

A bound of which a figure was not measured does not hold: it is named, and the bench does not succeed.
"""

# Guests whose searches are measured, as run.py names them. The first has little kernel memory: a search of it ends before threads matter.
SMALL = "16 GB guest"
LARGE = "guest with 2.3 GB of kernel memory"
# A search takes less than this many times what zlib alone takes for the pages that are searched.
BESIDE_INFLATING = 3.0
# Its process has at most this share of the bytes that were looked at, and this many MB more.
MEMORY_SHARE, MEMORY_MB = 0.02, 100.0
# N threads are at least this share of N times as fast as one.
OF_LINEAR = 0.8
# 30 GiB of slab: two minutes on two cores.
CPU_S_A_GIB = 240.0 / 30


def scan_name(gib, threads):
    """How the figures of slabs that are made up are called."""
    return f"scan of {gib} GiB of slab, {threads} thread{'s' if threads > 1 else ''}"


class Bound:
    """A figure, what it may be (at most, or at least), and whether that is so; value or limit None: not measured."""

    def __init__(self, name, value, limit, at_least=False):
        self.name, self.value, self.limit, self.at_least = name, value, limit, at_least

    def verdict(self):
        if self.value is None or self.limit is None:
            return "not measured"
        return "ok" if (self.value >= self.limit if self.at_least else self.value < self.limit) else "exceeded"

    def text(self):
        def number(n):
            return "?" if n is None else f"{n:,.2f}"
        return f"{self.verdict():<12} {self.name}: {number(self.value)}, {'at least' if self.at_least else 'less than'} {number(self.limit)}"


def times(a, b):
    return None if a is None or b is None else a * b


def ratio(a, b):
    return None if a is None or not b else a / b


def bounds(figures, gib, threads):
    """All bounds of a run on so many GiB of slab that are made up, with so many threads at most."""
    get = figures.get
    found = []
    for guest in (SMALL, LARGE):
        looked_at = get(f"{guest}: looked at, MB")
        memory = None if looked_at is None else MEMORY_SHARE * looked_at + MEMORY_MB
        found += [
            Bound(f"{guest}: search for leaks, s, beside zlib alone", get(f"{guest}: search for leaks, s"),
                  times(BESIDE_INFLATING, get(f"{guest}: zlib alone of these, s"))),
            Bound(f"{guest}: private memory of load --leaks, MB", get(f"{guest}: load --leaks, peak private memory, MB"), memory)]
    if threads > 1:
        found += [
            Bound(f"{LARGE}: {threads} threads beside one", ratio(get(f"{LARGE}: search for leaks, one thread, s"),
                                                                  get(f"{LARGE}: search for leaks, s")), OF_LINEAR * threads, True),
            Bound(f"{gib} GiB of slab: {threads} threads beside one", ratio(get(f"{scan_name(gib, 1)}, s"), get(f"{scan_name(gib, threads)}, s")),
                  OF_LINEAR * threads, True)]
    found += [
        Bound(f"{gib} GiB of slab: s of CPU", get(f"{scan_name(gib, threads)}, s of CPU"), CPU_S_A_GIB * gib),
        Bound(f"{gib} GiB of slab: memory of the search, MB", get("  memory of the search, MB"), MEMORY_SHARE * gib * 1073.741824 + MEMORY_MB)]
    return found


def status(found):
    """1: a bound is exceeded; 2: one was not measured; 0: all hold."""
    verdicts = {b.verdict() for b in found}
    return 1 if "exceeded" in verdicts else 2 if "not measured" in verdicts else 0
