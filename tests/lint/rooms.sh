#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# rooms.sh SOURCE BUILD CTEST: every room of lib, and the program, has tests of its own: ctest -L '^room-NAME$'. Each test whose name
# begins as one of PARTS is that of a room, or of none because it takes long. A room of lib can be read by one person: it has fewer
# lines than MOST. It has one public header; those of SEVERAL, which others build on, have one for each subject.
set -u
MOST=${MOST:-5000}
SEVERAL=${SEVERAL:-base case dwarf file inspect kconst ktype layout mm proc report store symtab view}
PARTS=${PARTS:-unit|cli|golden|fuzz|fleet|html}
labels=$("$3" --test-dir "$2" --print-labels | sed -n 's/^ *room-//p')
[ -n "$labels" ] || { echo "ctest knows no label of a room"; exit 1; }
failed=0
"$3" --test-dir "$2" --show-only=json-v1 | python3 -c '
import json, re, sys
for test in json.load(sys.stdin)["tests"]:
    labels = [v for p in test.get("properties", []) if p["name"] == "LABELS" for v in p["value"]]
    if re.match(sys.argv[1], test["name"]) and not any(re.match("(room|long)(-|$)", label) for label in labels):
        print(test["name"] + ": is of no room: see cmake/rooms.cmake")
' "^($PARTS)\." >"$2/roomless.txt" || failed=1
[ ! -s "$2/roomless.txt" ] || { cat "$2/roomless.txt"; failed=1; }
for room in cli $(awk '{ sub(".*/", "", $2); print $2 }' "$2/rooms.txt"); do
	echo "$labels" | grep -qx "$room" || { echo "no test has label room-$room: see cmake/rooms.cmake"; failed=1; }
done
while read -r name folder links; do
	lines=$(cat "$1/$folder"/*.[ch] | wc -l)
	[ "$lines" -lt "$MOST" ] || { echo "$folder has $lines lines: a room of lib has fewer than $MOST"; failed=1; }
	room=${folder##*/}
	headers=$(find "$2/doors/$name" -name '*.h' | wc -l)
	case " $SEVERAL " in
	*" $room "*) ;;
	*) [ "$headers" -le 1 ] || { echo "$folder has $headers public headers: a room has one"; failed=1; } ;;
	esac
done <"$2/rooms.txt"
exit $failed
