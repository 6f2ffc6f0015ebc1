#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The bounds of the bench on figures that are made up: each of them can be exceeded, and one without its figure is named."""

import unittest

import bounds

THREADS, GIB = 2, 30


def figures():
    """What every bound holds for."""
    f = {"  memory of the search, MB": 112.0}
    for guest in (bounds.SMALL, bounds.LARGE):
        f |= {f"{guest}: search for leaks, s": 2.0, f"{guest}: search for leaks, one thread, s": 3.9,
              f"{guest}: zlib alone of these, s": 1.0, f"{guest}: looked at, MB": 1000.0,
              f"{guest}: load --leaks, peak private memory, MB": 119.0}
    for threads, seconds in ((1, 45.0), (2, 22.0)):
        f |= {f"{bounds.scan_name(GIB, threads)}, s": seconds, f"{bounds.scan_name(GIB, threads)}, s of CPU": 45.0}
    return f


def verdicts(f):
    return [(b.name, b.verdict()) for b in bounds.bounds(f, GIB, THREADS)]


class Bounds(unittest.TestCase):
    def test_all_hold(self):
        found = bounds.bounds(figures(), GIB, THREADS)
        self.assertEqual({b.verdict() for b in found}, {"ok"})
        self.assertEqual(len(found), 8)
        self.assertEqual(bounds.status(found), 0)

    def test_each_is_exceeded(self):
        worse = {
            f"{bounds.SMALL}: search for leaks, s": (3.0, "16 GB guest: search for leaks, s, beside zlib alone"),
            f"{bounds.SMALL}: load --leaks, peak private memory, MB": (120.0, "16 GB guest: private memory of load --leaks, MB"),
            f"{bounds.LARGE}: zlib alone of these, s": (0.6, f"{bounds.LARGE}: search for leaks, s, beside zlib alone"),
            f"{bounds.LARGE}: looked at, MB": (900.0, f"{bounds.LARGE}: private memory of load --leaks, MB"),
            f"{bounds.LARGE}: search for leaks, one thread, s": (3.1, f"{bounds.LARGE}: 2 threads beside one"),
            f"{bounds.scan_name(GIB, 1)}, s": (35.0, "30 GiB of slab: 2 threads beside one"),
            f"{bounds.scan_name(GIB, 2)}, s of CPU": (240.0, "30 GiB of slab: s of CPU"),
            "  memory of the search, MB": (800.0, "30 GiB of slab: memory of the search, MB"),
        }
        for name, (value, bound) in worse.items():
            f = figures()
            f[name] = value
            self.assertEqual([n for n, v in verdicts(f) if v == "exceeded"], [bound], name)
            self.assertEqual(bounds.status(bounds.bounds(f, GIB, THREADS)), 1, name)

    def test_not_measured(self):
        f = figures()
        del f[f"{bounds.LARGE}: zlib alone of these, s"]
        self.assertEqual([n for n, v in verdicts(f) if v == "not measured"], [f"{bounds.LARGE}: search for leaks, s, beside zlib alone"])
        self.assertEqual(bounds.status(bounds.bounds(f, GIB, THREADS)), 2)
        f["  memory of the search, MB"] = 1e6
        self.assertEqual(bounds.status(bounds.bounds(f, GIB, THREADS)), 1)

    def test_one_core(self):
        self.assertEqual([b.name for b in bounds.bounds(figures(), GIB, 1) if "threads" in b.name], [])


if __name__ == "__main__":
    unittest.main()
