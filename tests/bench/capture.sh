#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Measures the cost of a snapshot of this machine: run as root, on a machine as busy as it usually is.
#
#	capture.sh KMEMDB [SNAPSHOTS]
#
# The bound is 50 ms of CPU without processes. Making files may cost more than reading them: ext4 looks
# for inodes that were not just deleted.
set -eu
kmemdb=$(realpath "$1")
count=${2:-10}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for dest in series.tar.zst series.tar dir; do
	"$kmemdb" capture "$dest" -i 1 -n "$count" > said
	echo "$dest: $(sed -n 's/^cost of a snapshot: //p' said)"
done
"$kmemdb" capture processes.tar.zst --processes > said
echo "with processes: $(sed -n 's/^cost of a snapshot: //p' said)"
