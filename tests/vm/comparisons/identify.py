# SPDX-License-Identifier: GPL-2.0-or-later
"""Compares `kmemdb identify` with drgn (drgn_identify.py), address by address."""

import json
import re
import subprocess

from . import comparison
from .slab_peers import shared_by_cpus

AT_ONCE = 2000


def ask(c, addresses):
    """Rows of `kmemdb identify` by address; None where the program failed."""
    rows = {}
    for i in range(0, len(addresses), AT_ONCE):
        part = addresses[i:i + AT_ONCE]
        done = subprocess.run([c.kmemdb, "identify", c.case, *part, "--format", "jsonl"], check=False,
                              capture_output=True, encoding="utf-8")
        if done.returncode > 1:
            return None, done.stderr.strip()
        for line in done.stdout.splitlines():
            row = json.loads(line)
            rows[row["address"]] = row
        if "by the case alone" in done.stderr:
            return None, done.stderr.strip()
    return rows, ""


def known(c, row):
    """Whether there is something to hold against the other: a dump that lacks pages may tell less, never other."""
    complete = all(c.status(collector) == "complete" for collector in ("slab_cache", "slab", "task", "vmalloc"))
    return complete or not (
        row["what"] in ("kernel memory", "reserved memory", "kernel address", "no RAM", "page")
        or row["what"] == "slab object" and (not row["state"] or row["name"].startswith("("))
        or row["what"] == "slab" or "could not be read" in row["text"])


def slab(c, row, address, m):
    if row["what"] == "slab" and row["name"] == m[2]:
        # drgn counts on behind the last object of a slab.
        slot, objects = c.rows("SELECT slot_bytes, objects_per_slab FROM slab_cache WHERE name = ?", m[2])[0]
        # Or, of SLAB, before the first: what colours the slab.
        return (address - int(row["start"], 16)) // slot >= objects or address - int(m[3], 16) < int(row["start"], 16)
    state = {"free ": "free", "": "allocated"}[m[1] or ""]
    if row["state"] == "free, held by a CPU" and shared_by_cpus(c).get(m[2]):
        state = "free"  # drgn does not know what CPUs share
    return row["what"] == "slab object" and row["name"] == m[2] and row["state"].split(",")[0] == state and \
        row["offset_bytes"] == int(m[3], 16)


def stack(c, row, address, m):
    return row["what"] == "kernel stack" and f"task {m[1]} (" in row["text"] and row["offset_bytes"] == int(m[3], 16)


def area(c, row, address, m):
    # What is in an area made for something else is said by that.
    return row["what"] in ("kernel stack", "module", "per-CPU memory") or \
        row["what"] == "vmalloc area" and int(row["start"], 16) == int(m[1], 16)


def symbol(c, row, address, m):
    # Of several names for an address each tool has its own.
    return row["what"] == "kernel symbol" and int(row["start"], 16) == address - int(m[2], 16)


def variable(c, row, address, m):
    return row["what"] == "per-CPU variable" and row["offset_bytes"] == int(m[3], 16) and \
        f"of CPU {m[2]}: {m[1]}+" in row["text"].replace("const_", "")


def page(c, row, address, m):
    return row["what"] == "struct page" and f"frame {m[1]}:" in row["text"]


KINDS = (
    ("slab objects", re.compile(r"(free )?slab object: (.*)\+(0x[0-9a-f]+)"), slab),
    ("stacks", re.compile(r"vmap stack: (\d+) \((.*)\) \+(0x[0-9a-f]+)"), stack),
    ("areas", re.compile(r"vmap: (0x[0-9a-f]+)-"), area),
    ("symbols", re.compile(r"(?:object|function) symbol: (.*)\+(0x[0-9a-f]+)"), symbol),
    ("per-CPU variables", re.compile(r"per-CPU variable: (.*) of CPU (\d+) \+(0x[0-9a-f]+)"), variable),
    ("struct pages", re.compile(r"struct page: (0x[0-9a-f]+)"), page),
)


@comparison
def compare_identify(c):
    name = "identify = drgn"
    theirs = [line.split("\t", 1) for line in c.read("drgn.identify").splitlines() if "\t" in line]
    if not theirs or not c.kmemdb:
        c.missing(name, "drgn did not read it" if c.kmemdb else "no program is given")
        return
    ours, why = ask(c, [address for address, _ in theirs])
    if ours is None:
        c.result(name, False, why)
        return
    for what, pattern, same in KINDS:
        asked, unknown, bad = 0, 0, []
        for address, text in theirs:
            m = pattern.match(text)
            if not m:
                continue
            asked += 1
            if same(c, ours[address], int(address, 16), m):
                continue
            if not known(c, ours[address]):
                unknown += 1
            else:
                bad.append(f"{address}: {ours[address]['text']} here, {text} there")
        if asked:
            c.result(f"{name}: {what}", not bad and unknown < asked,
                     f"{asked} addresses, {unknown} of them not known here" + "".join("; " + b for b in bad[:5])
                     + (f"; {len(bad)} in all" if len(bad) > 5 else ""))
