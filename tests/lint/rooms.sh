#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# rooms.sh SOURCE BUILD CTEST: every room of lib, and the program, has tests of its own: ctest -L room-NAME. A room of lib can be read
# by one person: it has fewer lines than MOST. It has one public header; those of SEVERAL, which others build on, have one for each
# subject.
set -u
MOST=${MOST:-5000}
SEVERAL=${SEVERAL:-base case dwarf file inspect kconst ktype layout mm proc report store symtab view}
labels=$("$3" --test-dir "$2" --print-labels | sed -n 's/^ *room-//p')
[ -n "$labels" ] || { echo "ctest knows no label of a room"; exit 1; }
failed=0
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
