#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# rooms.sh BUILD CTEST: every room of lib, and the program, has tests of its own: ctest -L room-NAME.
set -u
labels=$("$2" --test-dir "$1" --print-labels | sed -n 's/^ *room-//p')
[ -n "$labels" ] || { echo "ctest knows no label of a room"; exit 1; }
failed=0
for room in cli $(awk '{ sub(".*/", "", $2); print $2 }' "$1/rooms.txt"); do
	echo "$labels" | grep -qx "$room" || { echo "no test has label room-$room: see cmake/rooms.cmake"; failed=1; }
done
exit $failed
