#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# unknown.sh KMEMDB MAKE_CASE UNKNOWN SAMPLE LOG: runs UNKNOWN (unknown.c) over cases of each kind that MAKE_CASE makes, and
# over the dump and the snapshot of SAMPLE, and LOG with OOM kills; then unknown.py, which looks at what is rendered, over one
# of each kind.
set -u
kmemdb=$1 make_case=$2 unknown=$3 sample=$4 log=$5
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
XDG_CACHE_HOME=$work/cache
export XDG_CACHE_HOME

for kind in full cgroups processes after; do
	"$make_case" "$work/$kind.db" "$kind" || exit 2
done
"$make_case" "$work/steps.db" 'step*3' || exit 2
"$kmemdb" load -o "$work/dump.db" "$sample/vmcore" > /dev/null || exit 2
"$kmemdb" load -o "$work/proc.db" "$sample/proc" > /dev/null || exit 2
"$kmemdb" load -o "$work/oom.db" "$log" > /dev/null || exit 2
"$unknown" "$work"/*.db || exit 1
exec python3 "${0%/*}/unknown.py" "$kmemdb" "$unknown" "$work"/full.db "$work"/dump.db "$work"/proc.db "$work"/oom.db
