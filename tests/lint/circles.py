#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""No include circle: a source and the header of its name are one; what they include does not lead back to them.

usage: circles.py SOURCE

What the files of a room share therefore lies in files of their own, apart from the one that calls them all.
"""
import os
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)


def read(root):
    """{file without suffix: those that it includes}."""
    files = [os.path.relpath(os.path.join(folder, name), root) for top in ("lib", "cli")
             for folder, _, names in os.walk(os.path.join(root, top)) for name in names if name.endswith((".c", ".h"))]
    by_end = {}
    for path in files:
        parts = path.split("/")
        for i in range(len(parts)):
            by_end.setdefault("/".join(parts[i:]), []).append(path)
    arrows = {}
    for path in files:
        of = arrows.setdefault(os.path.splitext(path)[0], set())
        with open(os.path.join(root, path), encoding="utf-8") as f:
            for name in INCLUDE.findall(f.read()):
                beside = os.path.normpath(os.path.join(os.path.dirname(path), name))
                found = [beside] if beside in files else by_end.get(name, [])
                of.update(os.path.splitext(p)[0] for p in sorted(found, key=len)[:1])
        of.discard(os.path.splitext(path)[0])
    return arrows


def circle(arrows):
    """One circle, as the list of its members; None: there is none."""
    state, path = {}, []

    def visit(at):
        state[at] = 1
        path.append(at)
        for to in sorted(arrows.get(at, ())):
            if state.get(to) == 1:
                return path[path.index(to):] + [to]
            found = None if to in state else visit(to)
            if found:
                return found
        path.pop()
        state[at] = 2
        return None

    for at in sorted(arrows):
        found = None if at in state else visit(at)
        if found:
            return found
    return None


def main():
    sys.setrecursionlimit(10000)
    arrows = read(sys.argv[1])
    found = circle(arrows)
    if found:
        print("include circle: " + " -> ".join(found))
    print(f"{len(arrows)} files, each a source with its header, and {sum(map(len, arrows.values()))} arrows")
    return 1 if found or not arrows else 0


if __name__ == "__main__":
    sys.exit(main())
