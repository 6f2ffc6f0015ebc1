#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Tests of the commands: what they print and how they exit, to the byte.
#
#	run.sh [--bless] KMEMDB MAKE_CASE CASES [NAME...]
#
# CASES is a folder of scripts NAME.sh beside NAME.stdout, NAME.stderr (missing: empty) and NAME.status
# (missing: 0). A script runs in a folder of its own with full.db, sparse.db and two.db of make_case in
# it, kmemdb in PATH. With --bless, the files are written from the actual output: read the difference before you
# commit it.
set -u

bless=
if [ "${1:-}" = --bless ]; then
	bless=1
	shift
fi
kmemdb=$(realpath "$1") && make_case=$(realpath "$2") && cases=$(realpath "$3") || exit 2
shift 3

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/data"
ln -s "$kmemdb" "$work/bin/kmemdb"
ln -s "$make_case" "$work/bin/make_case"
PATH=$work/bin:$PATH
LC_ALL=C.UTF-8
TZ=UTC
XDG_CACHE_HOME=$work/cache
export PATH LC_ALL TZ XDG_CACHE_HOME
unset COLUMNS NO_COLOR PAGER
make_case "$work/data/full.db" full || exit 2
make_case "$work/data/sparse.db" sparse || exit 2
make_case "$work/data/two.db" full sparse || exit 2

# differs NAME WHAT EXPECTED GOT: compare, or write what came out
differs()
{
	if [ -n "$bless" ]; then
		if [ -s "$4" ] && { [ "$2" != status ] || [ "$(cat "$4")" != 0 ]; }; then
			cp "$4" "$3"
		else
			rm -f "$3"
		fi
		return 1
	fi
	[ -f "$3" ] || { [ "$2" = status ] && echo 0 || : ; } > "$work/empty"
	[ -f "$3" ] && expected=$3 || expected=$work/empty
	diff -u "$expected" "$4" > "$work/diff" && return 1
	echo "$1: $2 differs"
	head -40 "$work/diff"
	return 0
}

failed=0
ran=0
[ $# -gt 0 ] || set -- "$cases"/*.sh
for name; do
	name=$(basename "$name" .sh)
	[ -f "$cases/$name.sh" ] || { echo "no case $name"; exit 2; }
	rm -rf "$work/cwd"
	cp -r "$work/data" "$work/cwd"
	(cd "$work/cwd" && sh "$cases/$name.sh" > "$work/stdout" 2> "$work/stderr" < /dev/null)
	echo $? > "$work/status"
	ran=$((ran + 1))
	bad=
	differs "$name" status "$cases/$name.status" "$work/status" && bad=1
	differs "$name" stdout "$cases/$name.stdout" "$work/stdout" && bad=1
	differs "$name" stderr "$cases/$name.stderr" "$work/stderr" && bad=1
	[ -n "$bad" ] && failed=$((failed + 1))
done
echo "$ran ran, $failed failed"
[ "$ran" -gt 0 ] && [ "$failed" -eq 0 ]
