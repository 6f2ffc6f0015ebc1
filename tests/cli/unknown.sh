#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# unknown.sh WHAT KMEMDB MAKE_CASE UNKNOWN SAMPLE LOG: WHAT is "statements": runs UNKNOWN (unknown.c) over cases of each kind
# that MAKE_CASE makes, and over the dump and the snapshot of SAMPLE, and LOG with OOM kills. Or the name of one of these
# cases: runs unknown.py over it, which checks the rendered output.
set -u
what=$1 kmemdb=$2 make_case=$3 unknown=$4 sample=$5 log=$6
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
XDG_CACHE_HOME=$work/cache
export XDG_CACHE_HOME

make()
{
	case $1 in
	dump) "$kmemdb" load -o "$work/dump.db" "$sample/vmcore" ;;
	proc) "$kmemdb" load -o "$work/proc.db" "$sample/proc" ;;
	oom) "$kmemdb" load -o "$work/oom.db" "$log" ;;
	steps) "$make_case" "$work/steps.db" 'step*3' ;;
	*) "$make_case" "$work/$1.db" "$1" ;;
	esac > /dev/null || exit 2
}

if [ "$what" != statements ]; then
	make "$what"
	exec python3 "${0%/*}/unknown.py" "$kmemdb" "$unknown" "$work/$what.db"
fi
for kind in full cgroups processes after steps dump proc oom; do
	make "$kind"
done
exec "$unknown" "$work"/*.db
