# SPDX-License-Identifier: GPL-2.0-or-later
"""Loaded modules: /proc/modules."""

from . import comparison, compare_rows, unsigned
from .formats import parse_modules


@comparison
def compare_modules(c):
    ours = [(*r, unsigned(a), t) for *r, a, t in c.rows(
        "SELECT name, bytes, refcount, used_by, state, addr, taints FROM module")]
    compare_rows(c, "module", "module = modules", ours, parse_modules(c.read("proc/modules")))
