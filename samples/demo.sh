#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# From a fresh Debian 12 or 13 to answers from a real dump: installs what is missing (apt-get), builds, loads
# the bundled kdump of a Debian kernel and asks it. About a minute, most of it apt.
#
# usage: samples/demo.sh
# The program is then build/release/cli/kmemdb, the case file build/demo.db.
set -eu
cd "$(dirname -- "$0")/.."

.ci/packages build
if ! { cmake --preset release >build.log 2>&1 && cmake --build --preset release >>build.log 2>&1; }; then
	tail -n 20 build.log >&2
	echo "demo: the build failed, see build.log" >&2
	exit 1
fi
rm -f build.log

kmemdb=build/release/cli/kmemdb
dump=samples/debian-6.12/vmcore
case_file=build/demo.db
leak_file=build/demo-leak.db
rm -f "$case_file" "$leak_file"

show() {
	printf '\n$ kmemdb'
	for word; do
		case $word in *[!A-Za-z0-9_./=:-]*) printf " '%s'" "$word" ;; *) printf ' %s' "$word" ;; esac
	done
	printf '\n'
	status=0
	"$kmemdb" "$@" || status=$?
	# 1: answered, and something is wrong. That is an answer.
	[ "$status" -le 1 ] || exit "$status"
}

show load -o "$case_file" "$dump"
show ask "$case_file" memory --section ledger
show ask "$case_file" memory --section owners -p owners=12
show query "$case_file" 'SELECT pid, comm, rss_kb, pss_kb, uss_kb, swap_kb FROM process_memory ORDER BY pss_kb DESC LIMIT 5'
show query "$case_file" 'SELECT name, allocated_objects, active_objects, held_bytes, free_bytes FROM slab_cache
  ORDER BY held_bytes DESC LIMIT 5'
show ask "$case_file" fragmentation --section zones

# The dump of a machine with a module that loses memory, and what was lost.
show load --leaks -o "$leak_file" samples/debian-6.12-leak/vmcore
show ask "$leak_file" leaks
show ask "$leak_file" unreferenced --section groups

cat <<EOT

The program: $kmemdb   The case: $case_file (any SQLite program reads it)
Next:  $kmemdb report $case_file                  everything important, on two pages
       $kmemdb ask $case_file                     all questions
       $kmemdb help fragmentation                     how to read an answer
       $kmemdb load -o case.db /var/crash/…/vmcore    your own dump
EOT
