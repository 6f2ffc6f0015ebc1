#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# flow.py must see an include of what a room does not link: bad_flow.sh BUILD_DIR
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
mkdir -p "$tmp/doors"
ln -s "$build/compile_commands.json" "$tmp/"
for room in km_collect_slab km_collect_owner km_mm; do ln -s "$build/doors/$room" "$tmp/doors/"; done
# As if slab did not link owner, and mm linked slab.
sed -e '/^km_collect_slab /s/ km_collect_owner//' -e '/^km_mm /s/$/ km_collect_slab/' "$build/rooms.txt" > "$tmp/rooms.txt"
"$here/flow.py" "$tmp"
