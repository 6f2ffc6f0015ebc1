# SPDX-License-Identifier: GPL-2.0-or-later
"""The formats of /proc files, and of what crash prints, as dictionaries and rows."""

import array
import os
import re

from . import read


def parse_buddyinfo(text):
    out = {}
    for m in re.finditer(r"^Node\s+(\d+), zone\s+(\S+)\s+([\d ]+)$", text, re.M):
        for order, n in enumerate(m[3].split()):
            out[int(m[1]), m[2], order] = int(n)
    return out


def parse_pagetypeinfo(text):
    lists, blocks = {}, {}
    for m in re.finditer(r"^Node\s+(\d+), zone\s+(\S+), type\s+(\S+)\s+([\d> ]+)$", text, re.M):
        for order, n in enumerate(m[4].split()):
            lists[int(m[1]), m[2], order, m[3]] = int(n) if n.isdigit() else None
    m = re.search(r"^Number of blocks type\s+(.*)$", text, re.M)
    types = m[1].split() if m else []
    for m in re.finditer(r"^Number of blocks type.*\n((?:Node.*\n?)+)", text, re.M):
        for r in re.finditer(r"^Node\s+(\d+), zone\s+(\S+)\s+([\d ]+)$", m[1], re.M):
            for name, n in zip(types, r[3].split()):
                blocks[int(r[1]), r[2], name] = int(n)
    return lists, blocks


def parse_zoneinfo(text):
    zones, nodes = {}, {}
    for m in re.finditer(r"^Node (\d+), zone\s+(\S+)\n((?:[ \t].*\n?)+)", text, re.M):
        node, name, body = int(m[1]), m[2], m[3]
        zone = {"stat": {}, "pcp": {}, "protection": []}
        where, cpu = "zone", None
        for line in body.splitlines():
            word = line.split()
            if line.startswith("  per-node stats"):
                where = "node"
            elif line.startswith("  pages free"):
                where = "pages"
                zone["free"] = int(word[2])
            elif word[0] == "protection:":
                zone["protection"] = [int(n) for n in re.findall(r"\d+", line)]
                where = "stat"
            elif line.startswith("  pagesets"):
                where = "pcp"
            elif where == "pcp" and word[0] == "cpu:":
                cpu = int(word[1])
                zone["pcp"][cpu] = {}
            elif where == "pcp" and cpu is not None and len(word) == 2 and word[0].endswith(":") \
                    and line.startswith("       "):
                zone["pcp"][cpu][word[0][:-1]] = int(word[1])
            elif where == "node" and len(word) == 2:
                nodes[node, word[0]] = int(word[1])
            elif where == "pages" and len(word) == 2:
                zone[word[0]] = int(word[1])
            elif where == "stat" and len(word) == 2:
                zone["stat"][word[0]] = int(word[1])
        zones[node, name] = zone
    return zones, nodes


def parse_pairs(text):
    return {m[1]: int(m[2]) for m in re.finditer(r"^(\S+?):?\s+(\d+)(?: kB)?$", text, re.M)}


def parse_kmem_f(text):
    """crash kmem -f: per zone one row a list, orders and migrate types in the kernel's order."""
    zones, node, zone = {}, 0, None
    lines = text.splitlines()
    for i, line in enumerate(lines):
        word = line.split()
        if word[:1] == ["NODE"] and len(word) == 1 and i + 1 < len(lines):
            node = int(lines[i + 1])
        elif word[:2] == ["ZONE", "NAME"]:
            cells = lines[i + 1].split()
            zone = zones.setdefault((node, cells[1]), {"free": int(cells[3]), "lists": []})
        elif zone and len(word) == 5 and re.fullmatch(r"\d+k", word[1]):
            zone["lists"].append((int(word[0]), int(word[3])))
    return zones


def parse_kmem_z(text):
    zones = {}
    for m in re.finditer(r'^NODE: (\d+)\s+ZONE: \d+\s+ADDR: ([0-9a-f]+)\s+NAME: "(\S+)"\n((?:[ ].*\n?)*)',
                         text, re.M):
        body = m[4]
        marks = re.search(r"MIN/LOW/HIGH: (\d+)/(\d+)/(\d+)", body)
        if not marks:
            continue
        size = re.search(r"SIZE: (\d+)", body)
        stats = {k.lower(): int(v) for k, v in re.findall(r"^\s*(NR_\S+): (\d+)$", body, re.M)}
        zones[int(m[1]), m[3]] = {"addr": int(m[2], 16), "size": int(size[1]),
                                  "marks": tuple(int(n) for n in marks.groups()), "stat": stats}
    return zones


def parse_vmallocinfo(text):
    """Rows as table vmalloc_area has them: (start, bytes, pages, caller, kind, phys, nodes)."""
    out = []
    for m in re.finditer(r"^0x([0-9a-f]+)-0x[0-9a-f]+\s+(\d+)(.*)$", text, re.M):
        row = {"pages": None, "caller": None, "phys": None}
        kinds, nodes = [], []
        for word in m[3].split():
            if word.startswith("pages="):
                row["pages"] = int(word[6:])
            elif word.startswith("phys="):
                row["phys"] = int(word[5:], 16)
            elif re.fullmatch(r"N\d+=\d+", word):
                nodes.append(word)
            elif "+0x" in word or word.startswith("0x"):
                row["caller"] = word
            elif word.startswith("["):
                row["caller"] += " " + word
            elif word != "vm_area":
                kinds.append(word)
        out.append((int(m[1], 16), int(m[2]), row["pages"], row["caller"], ",".join(kinds) or None,
                    row["phys"], " ".join(nodes) or None))
    return out


def parse_modules(text):
    """Rows as table module has them: (name, bytes, refcount, used_by, state, addr, taints)."""
    out = []
    for line in text.splitlines():
        name, size, users, by, state, addr, *taints = line.split()
        out.append((name, int(size), int(users), None if by == "-" else by.rstrip(","), state,
                    int(addr, 16), taints[0].strip("()") if taints else None))
    return out


def parse_swaps(text):
    """Rows as table swap_area has them: (path, kind, size_kb, priority, used_kb)."""
    return [(re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), w[0]), w[1], int(w[2]), int(w[4]), int(w[3]))
            for w in (line.split() for line in text.splitlines()[1:])]


def parse_statuses(proc):
    """Rows as table task has them, of processes: (pid, ppid, comm, state, uid, threads)."""
    out = []
    for pid in os.listdir(proc) if os.path.isdir(proc) else ():
        status = dict(line.split(":\t", 1) for line in read(f"{proc}/{pid}/status").splitlines()
                      if ":\t" in line) if pid.isdigit() else {}
        if "State" in status:
            out.append((int(pid), int(status["PPid"]), status["Name"], status["State"],
                        int(status["Uid"].split()[0]), int(status["Threads"])))
    return out


def parse_extfrag(text):
    out = {}
    for m in re.finditer(r"^Node\s+(\d+), zone\s+(\S+)\s+([\d. -]+)$", text, re.M):
        for order, n in enumerate(m[3].split()):
            out[int(m[1]), m[2], order] = float(n)
    return out


def parse_dmesg(text):
    """(microseconds, text) of each line; microseconds None where a line goes on."""
    out = []
    for line in text.splitlines():
        m = re.match(r"\[\s*(\d+)\.(\d{6})\] ?(.*)", line)
        out.append((int(m[1]) * 1000000 + int(m[2]), m[3]) if m else (None, line))
    return out


def parse_kpages(path):
    """The words of /proc/kpageflags, kpagecount or kpagecgroup, one a page frame; None without that file."""
    try:
        with open(path, "rb") as f:
            words = array.array("Q")
            words.frombytes(f.read())
            return words
    except OSError:
        return None


def parse_kmem_s(text):
    """crash kmem -s: per address of a cache what it prints of it."""
    out = {}
    for m in re.finditer(r"^([0-9a-f]{16})\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)k\s+(.*)$", text, re.M):
        out[int(m[1], 16)] = {"name": m[7], "object_bytes": int(m[2]), "allocated": int(m[3]), "total": int(m[4]),
                              "slabs": int(m[5]), "slab_kb": int(m[6])}
    return out


def parse_drgn_slab(text):
    """drgn_slab.py: per address of a cache (objects, slabs, name); objects None where a free list is broken."""
    return {int(m[1], 16): (int(m[2]) if m[2].isdigit() else None, int(m[3]), m[4])
            for m in re.finditer(r"^([0-9a-f]+) (\S+) (\d+) (.*)$", text, re.M)}


def parse_rollup(text):
    """The fields of smaps_rollup, or of a mapping of smaps, in kB."""
    return {m[1]: int(m[2]) for m in re.finditer(r"^(\w+):\s+(\d+) kB$", text, re.M)}
