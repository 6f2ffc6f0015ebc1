#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Each word of arch.sh finds its breach in tests/lint/bad/lib/mm/arch.c, and each line of code there is one.
# usage: bad_arch.sh
cd "$(dirname -- "$0")" || exit 2
found=$(./arch.sh bad | grep -F lib/mm/arch.c)
missed=0
while read -r word; do
	printf '%s\n' "$found" | grep -qE "arch\.c:[0-9]*:.*($word)" || { echo "finds no breach of $word"; missed=1; }
done < <(./arch.sh . --words)
lines=$(grep -cvE '^/\*' bad/lib/mm/arch.c)
[ "$(printf '%s\n' "$found" | wc -l)" = "$lines" ] || { echo "a line of arch.c breaches no word"; missed=1; }
exit $missed
