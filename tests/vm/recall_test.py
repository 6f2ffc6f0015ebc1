#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of recall.py: makes are counted once each, the worst is shown, kinds that no search finds are not pooled."""

import json
import unittest

import recall


def line(guest, make, found, tops=0, more=None):
    kinds = {"kmalloc-64": {"how": "search", "lost": 400, "found": found, "kept": 100, "wrong": 0},
             "task": {"how": "census", "lost": 20, "found": 3, "kept": 5, "wrong": 0},
             "back-pointer": {"how": "none", "lost": 100, "found": 0, "kept": 40, "wrong": 0}}
    return json.dumps({"guest": guest, "release": "", "make": make, "false_tops": tops, "objects": 5000, "kinds": kinds | (more or {})})


class Recall(unittest.TestCase):
    def test_last_line_of_a_make_counts(self):
        guests = recall.read_results([line("a", "1", 10), "\n", line("a", "1", 400), line("a", "2", 398, 2)])
        self.assertEqual([len(makes) for makes in guests.values()], [2])
        self.assertEqual(recall.guest_table(guests).splitlines()[2], "| a | 2 | 400 | 398–400 | 99.50–100.00 % | 0 | 0–2 | 5,000 |")

    def test_kinds(self):
        ring = {"ring": {"how": "search", "lost": 20, "found": 20, "kept": 5, "wrong": 0}}
        guests = recall.read_results([line("a", "1", 400), line("a", "2", 397), line("b", "3", 400, more=ring)])
        self.assertEqual(recall.kind_table(guests).splitlines(), [
            "| kind | planted | a | b |", "| --- | --- | --- | --- |",
            "| kmalloc-64 | 400 | 397–400 | 400 |", "| ring | 20 |  | 20 |",
            "| task (by census) | 20 | 3 | 3 |", "| back-pointer (cannot be found) | 100 | 0 | 0 |"])

    def test_only_search_is_pooled(self):
        self.assertEqual(recall.pooled(json.loads(line("a", "1", 399))), (400, 399))


if __name__ == "__main__":
    unittest.main()
