#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The README's session is real: its commands are run and must print what it shows. Times are masked.
#
# usage: readme.sh [--bless] KMEMDB
#   --bless   rewrite the session in README.md (its times stay as they are)
set -eu
bless=
if [ "${1-}" = --bless ]; then
    bless=1
    shift
fi
kmemdb=$(realpath -- "$1")
root=$(cd "$(dirname -- "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache
unset COLUMNS
ln -s "$root/samples" "$work/samples"
ln -s "$root/tests" "$work/tests"
ln -s "$kmemdb" "$work/kmemdb"
PATH=$work:$PATH

mask() { sed -E 's/loaded in [0-9.]+ s/loaded in N s/; s/\(profile, [0-9]+ ms\)/(profile, N ms)/'; }
sed -n '/^```console$/,/^```$/p' "$root/README.md" | sed '1d;$d' | mask >"$work/want"
[ -s "$work/want" ] || { echo "no session in README.md" >&2; exit 1; }

cd "$work"
sed -n 's/^\$ //p' want >commands
while IFS= read -r command; do
    printf '$ %s\n' "$command"
    rc=0
    case $command in
    # With its bars, as on a terminal.
    *' free-lists '*) NO_COLOR=1 PAGER=cat COLUMNS=120 script -qec "$command" /dev/null </dev/null | tr -d '\r' || rc=$? ;;
    *) eval "$command" </dev/null || rc=$? ;;
    esac
    [ "$rc" -le 1 ] || echo "exit status $rc"
done <commands | mask >got
if [ -n "$bless" ]; then
    sed -n 's/^\([a-z]*\.db\): loaded in .*/s|^\1: loaded in .*|&|/p' "$root/README.md" >times
    sed -f times got >session
    awk '/^```console$/ { print; while ((getline line < "session") > 0) print line; skip = 1; next }
         /^```$/ { skip = 0 } !skip' "$root/README.md" >new
    cat new >"$root/README.md"
    exit
fi
diff -u want got
