#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What docs/architecture.md says that a room must not do, as far as links show it: a room that must not write rows cannot reach the
store, one that must not open a dump cannot reach its reader.

usage: links.py SOURCE_DIR ROOMS

ROOMS has a line for each library: its name, its folder, what it links (BUILD_DIR/rooms.txt).
"""
import pathlib
import re
import sys

from flow import reach

# Column "what it must not do" of the table of rooms: the libraries that the room then reaches by no link.
REFUSALS = {
    "know a kernel": {"km_kconst", "km_ktype", "km_symtab", "km_view"},
    "write rows": {"km_store"},
    "rows, texts": {"km_store", "km_proc_text"},
    "open a dump": {"km_source", "km_view"},
    "know a dump": {"km_source", "km_view"},
    "know where rows come from": {"km_source", "km_view", "km_proc_text"},
    "know a report": {"km_proc_log_report"},
    "know the scan of pages": {"km_collect_page"},
    "know a table": {"km_store"},
    "translate": {"km_xlate"},
    "read files": {"km_file", "km_source"},
    "read memory": {"km_source", "km_view"},
}
# What no link shows: these are for readers alone.
OF_READERS = {"", "guess", "run it", "query the case by itself", "read a dump by itself", "know which members are needed", "types"}
# Rooms of which the document says all that they link.
ALL_OF = {"km_mm": {"km_kconst", "km_view"}, "km_scan": {"km_base"}}


def main():
    rooms, of_room = {}, {}
    for line in pathlib.Path(sys.argv[2]).read_text().splitlines():
        name, folder, *links = line.split()
        rooms[name] = set(links)
        of_room.setdefault(folder.rsplit("/", 1)[-1], []).append(name)
    text = (pathlib.Path(sys.argv[1]) / "docs/architecture.md").read_text()
    table = text.partition("| room | what it does | what it must not do |")[2].partition("\n\n")[0]
    rows = re.findall(r"^\| ([\w, ]+) \|[^|\n]*\| ?([^|\n]*?) ?\|$", table, re.M)
    bad, asked = [], 0
    for room, refusal in rows:
        if refusal not in REFUSALS and refusal not in OF_READERS:
            bad.append(f"{room} must not '{refusal}': links.py does not know which links that forbids")
        for name in of_room.get(room, []):
            asked += refusal in REFUSALS
            for other in sorted(REFUSALS.get(refusal, set()) & reach(rooms, name, set())):
                bad.append(f"{room} must not {refusal}, but {name} reaches {other}")
    for name, links in ALL_OF.items():
        if rooms.get(name) != links:
            bad.append(f"{name} links {' '.join(sorted(rooms.get(name, ())))}, and should link {' '.join(sorted(links))} alone")
    if asked < 15:
        bad.append(f"only {asked} rooms are asked about: is the table of rooms in docs/architecture.md where it was?")
    print("\n".join(bad))
    sys.exit(1 if bad else 0)


main()
