#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The sources in lib and cli are formatted by .clang-format. This needs clang-format 14 (Debian 12), because releases differ in
# where they break lines; with another release, or none, it is skipped.
#
# usage: format.sh DIR
set -eu
cd "$1"

for format in clang-format-14 clang-format ''; do
	[ -n "$format" ] || { echo "SKIPPED: there is no clang-format 14" && exit 77; }
	"$format" --version 2>/dev/null | grep -q ' version 14\.' && break
done

bad=0
while read -r file; do
	echo "not formatted: $file (clang-format -i mends it)"
	bad=1
done < <(find lib cli \( -name '*.c' -o -name '*.h' \) -print0 2>/dev/null | xargs -0 -n 50 -P "$(nproc)" "$format" -n -Werror 2>&1 |
	sed -n 's/^\([^ :]*\):[0-9]*:[0-9]*: error: .*/\1/p' | sort -u)
exit $bad
