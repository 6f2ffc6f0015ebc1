#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The drawing of the rooms in docs/architecture.md, made from what CMake links.

usage: draw.py [--write] BUILD_DIR [DOCUMENT]

BUILD_DIR/rooms.txt has a line for each library: its name, its folder, what it links. Without --write the drawing in
the document is compared with what it should be, and each room must be explained in a row of a table there. A link that
follows from others is left out: a room that links view has base, too.
"""
import pathlib
import re
import sys

BEGIN, END = "<!-- drawing: docs/draw.py -->\n", "<!-- end of drawing -->\n"


def read_rooms(path):
    rooms, folders = {}, {}
    for line in path.read_text().splitlines():
        name, folder, *links = line.split()
        rooms[name], folders[name] = set(links), folder
    return rooms, folders


def reach(rooms, name, seen=None):
    """All that @name links, at once or through others."""
    seen = set() if seen is None else seen
    for link in rooms.get(name, ()):
        if link not in seen:
            seen.add(link)
            reach(rooms, link, seen)
    return seen


def circle(rooms):
    return sorted(name for name in rooms if name in reach(rooms, name))


def direct(rooms, name):
    """Links of @name that do not follow from another of its links."""
    links = rooms[name]
    return sorted(link for link in links if not any(link in reach(rooms, other) for other in links - {link}))


def depth(rooms, name):
    return 1 + max((depth(rooms, link) for link in rooms[name]), default=-1)


def label(folders, name):
    """The folder, or the library where a folder has several."""
    if list(folders.values()).count(folders[name]) > 1:
        return name.removeprefix("km_").replace("_", " ")
    return folders[name].removeprefix("lib/")


def draw(rooms, folders):
    lines = ["```mermaid", "flowchart BT"]
    for name in sorted(rooms):
        lines.append(f'  {name}["{label(folders, name)}"]')
    for name in sorted(rooms):
        lines += [f"  {name} --> {link}" for link in direct(rooms, name)]
    lines += ["```", "", "The same as a table, each room after those that it links:", "", "| floor | room | links |", "|---|---|---|"]
    for name in sorted(rooms, key=lambda n: (depth(rooms, n), label(folders, n))):
        links = ", ".join(label(folders, link) for link in direct(rooms, name))
        lines.append(f"| {depth(rooms, name)} | {label(folders, name)} | {links} |")
    return "\n".join(lines) + "\n"


def main():
    args = [a for a in sys.argv[1:] if a != "--write"]
    if not 1 <= len(args) <= 2:
        sys.exit(__doc__)
    rooms, folders = read_rooms(pathlib.Path(args[0]) / "rooms.txt")
    document = pathlib.Path(args[1] if len(args) > 1 else pathlib.Path(__file__).parent / "architecture.md")
    if circle(rooms):
        sys.exit("these rooms link each other in a circle: " + ", ".join(circle(rooms)))
    text = document.read_text()
    if text.count(BEGIN) != 1 or text.count(END) != 1:
        sys.exit(f"{document} has no place for the drawing: {BEGIN.strip()} … {END.strip()}")
    before, rest = text.split(BEGIN)
    drawn, after = rest.split(END)
    wanted = draw(rooms, folders)
    if "--write" in sys.argv:
        document.write_text(before + BEGIN + wanted + END + after)
    elif drawn != wanted:
        sys.exit(f"the drawing in {document} is not what CMake links: docs/draw.py --write {args[0]}")
    for name in rooms:
        last = folders[name].split("/")[-1]
        if not re.search(rf"^\| `?(lib/)?([a-z]+/)*{last}`? \|", before + after, re.M):
            sys.exit(f"{document} has no row that explains the room {folders[name]}")


main()
