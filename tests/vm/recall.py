#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Prints what was found of planted leaks, from the lines that leaks.py --results wrote: a table of guests with all findable kinds
together, and one of kinds with a column for each guest. Each make of a guest counts once, by its last line. "found" of several makes
are their own numbers, from the fewest to the most, so that a bad make does not vanish in a mean.

usage: recall.py FILE...
"""
import json
import sys


def read_results(lines):
    """The last result of each make, by guest, in the order in which makes appear."""
    makes = {}
    for line in lines:
        if line.strip():
            result = json.loads(line)
            makes[result["guest"], result["make"]] = result
    guests = {}
    for (guest, _), result in makes.items():
        guests.setdefault(guest, []).append(result)
    return guests


def between(numbers, form="{:,}".format):
    """One number, or the least and the most of several."""
    least, most = form(min(numbers)), form(max(numbers))
    return least if least == most else f"{least}–{most}"


def pooled(result):
    """What was planted of kinds that a search can find, and what was found of it."""
    kinds = [k for k in result["kinds"].values() if k["how"] == "search"]
    return sum(k["lost"] for k in kinds), sum(k["found"] for k in kinds)


def percent(found, lost):
    return 100 * found / lost if lost else 100.0


def table(heading, rows):
    return "\n".join("| " + " | ".join(row) + " |" for row in (heading, ["---"] * len(heading), *rows))


def guest_table(guests):
    rows = []
    for guest, makes in guests.items():
        sums = [pooled(m) for m in makes]
        rows.append([guest, str(len(makes)), between([lost for lost, _ in sums]), between([found for _, found in sums]),
                     between([percent(found, lost) for lost, found in sums], "{:.2f}".format) + " %",
                     between([sum(k["wrong"] for k in m["kinds"].values()) for m in makes]),
                     between([m["false_tops"] for m in makes]), between([m["objects"] for m in makes])])
    return table(["guest", "makes", "findable", "found", "recall", "kept, called lost", "false tops", "objects searched"], rows)


# What a kind's numbers mean where the search is not what finds it.
HOW = {"search": "", "census": " (by census)", "none": " (cannot be found)"}


def kind_table(guests):
    kinds = {}
    for makes in guests.values():
        for make in makes:
            for kind, row in make["kinds"].items():
                kinds.setdefault(kind, row["how"])
    rows = []
    for kind, how in sorted(kinds.items(), key=lambda item: (list(HOW).index(item[1]), item[0])):
        seen = [[m["kinds"][kind] for m in makes if kind in m["kinds"]] for makes in guests.values()]
        rows.append([kind + HOW[how], between([row["lost"] for of in seen for row in of]),
                     *(between([row["found"] for row in of]) if of else "" for of in seen)])
    return table(["kind", "planted", *guests], rows)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    guests = read_results(line for path in sys.argv[1:] for line in open(path, encoding="ascii"))
    if not guests:
        sys.exit("no results: see leaks.py --results")
    print(guest_table(guests), kind_table(guests), sep="\n\n")


if __name__ == "__main__":
    main()
