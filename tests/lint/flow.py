#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""An include against the data flow does not compile.

usage: flow.py BUILD_DIR

For each room (a library with ROOM in CMake) the compiler is asked for the public headers of every other room, with the
flags of one of the room's own files. What rooms.txt says that a room links it must be able to include; what it does
not link, and what links it, it must not. So a header that is reachable by another path is reported, too; and each function that a
library needs must be in a library that it links.
"""
import json
import pathlib
import subprocess
import sys


def read_rooms(build):
    links, folders = {}, {}
    for line in (build / "rooms.txt").read_text().splitlines():
        name, folder, *linked = line.split()
        links[name], folders[name] = set(linked), folder
    return links, folders


def reach(links, name, seen):
    for link in links.get(name, ()):
        if link not in seen:
            seen.add(link)
            reach(links, link, seen)
    return seen


def compiler_of(build, target):
    """The command that compiles a file of @target, without its input and outputs."""
    for entry in json.loads((build / "compile_commands.json").read_text()):
        words = entry["command"].split()
        if any(f"/{target}.dir/" in word for word in words):
            keep = [w for w in words[:words.index("-o")] if not w.startswith("-M") and not w.endswith((".d", ".o"))]
            return [w for w in keep if not w.endswith(("ccache", "sccache"))]
    return None


def symbols(build, names):
    """What each library defines, and what it needs of others."""
    defined, needed = {}, {}
    for archive in build.glob("lib/**/libkm_*.a"):
        name = archive.stem.removeprefix("lib")
        if name not in names:
            continue
        lines = subprocess.run(["nm", archive], capture_output=True, text=True, check=True).stdout.splitlines()
        words = [line.split() for line in lines]
        defined[name] = {w[2] for w in words if len(w) == 3 and w[1] in "TDBRV"}
        needed[name] = {w[1] for w in words if len(w) == 2 and w[0] == "U"} - defined[name]
    return defined, needed


def hidden_links(build, links):
    defined, needed = symbols(build, links)
    home = {symbol: name for name in defined for symbol in defined[name]}
    for name in sorted(needed):
        seen = reach(links, name, set())
        for symbol in sorted(needed[name]):
            if symbol in home and home[symbol] not in seen:
                yield f"{name} needs {symbol} of {home[symbol]}, which it does not link"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    build = pathlib.Path(sys.argv[1])
    links, _ = read_rooms(build)
    doors = {d.name: sorted(str(h.relative_to(d)) for h in d.glob("*/*.h")) for d in (build / "doors").iterdir()}
    wrong, asked = [], 0
    for name in sorted(doors):
        compiler = compiler_of(build, name)
        if not compiler:
            wrong.append(f"{name}: no file of it is compiled")
            continue
        seen = reach(links, name, set())
        for other, headers in sorted(doors.items()):
            if other == name or not headers:
                continue
            asked += 1
            # __has_include asks for the file alone: what is in it need not be compiled for each pair.
            source = "".join(f'#if __has_include("{h}")\nKM_FOUND {h}\n#endif\n' for h in headers)
            run = subprocess.run([*compiler, "-E", "-P", "-x", "c", "-"], input=source, text=True, capture_output=True,
                                 check=False)
            if run.returncode:
                sys.exit(f"{name}: {run.stderr}")
            found = run.stdout.count("KM_FOUND")
            if other in seen and found != len(headers):
                wrong.append(f"{name} links {other} and cannot include all of its headers")
            if other not in seen and found:
                wrong.append(f"{name} can include headers of {other}, which it does not link")
    wrong += hidden_links(build, links)
    for text in wrong:
        print(text)
    print(f"{asked} pairs of rooms, {len(wrong)} wrong")
    sys.exit(1 if wrong or not asked else 0)


if __name__ == "__main__":
    main()
