#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# sample.sh KMEMDB SAMPLE: the folder of the sample holds a dump, a snapshot and a log of one boot. Loaded as it is,
# they are one boot, and every question answers: with rows, or with a sentence that says why not.
set -eu
kmemdb=$(realpath "$1") sample=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export XDG_CACHE_HOME="$work/cache"
failed=0
fail() { echo "FAIL $*" && failed=1; }

"$kmemdb" load -o case.db "$sample" > load.out || fail "load: status $?"
[ "$("$kmemdb" query -f csv case.db 'SELECT count(*), count(DISTINCT boot) FROM capture' | tail -n 1)" = 2,1 ] ||
	fail "two captures of one boot"
for source in printk dmesg.txt; do
	[ "$("$kmemdb" query -f csv case.db "SELECT count(*) > 400 FROM kernel_log WHERE source LIKE '%$source'" | tail -n 1)" = 1 ] ||
		fail "the log of $source is loaded"
done
# The settings of a dump are its variables: kernel 6.12 lacks three of those that are known.
"$kmemdb" query -f csv case.db "SELECT count(value) > 40, count(*) - count(value), count(*) = count(value) + count(reason),
	max(value) FILTER (WHERE name = 'vm.overcommit_ratio'), max(value) FILTER (WHERE name = 'transparent_hugepage.enabled')
	FROM sysctl WHERE capture_id = 1" | tail -n 1 > settings
[ "$(cat settings)" = '1,3,1,50,always [madvise] never' ] || fail "settings: $(cat settings)"
# Every stack of the sample's crash is whole, that of the CPU that panicked first of all.
"$kmemdb" query -f csv case.db "SELECT count(*) > 100, min(k.whole), (SELECT group_concat(function, ' ') FROM backtrace WHERE cpu = s.cpu AND pid = s.pid)
	LIKE '__crash_kexec panic %' FROM stack k JOIN stack s ON s.panicked" | tail -n 1 > stacks
[ "$(cat stacks)" = 1,1,1 ] || fail "stacks: $(cat stacks)"
# Process 1 made the dump crash, from CPU 0. It and kdevtmpfs have a mount namespace each, of which the guest mounted nine.
"$kmemdb" query -f csv case.db "SELECT (SELECT group_concat(n, ' ') FROM (SELECT count(*) AS n FROM mount GROUP BY mnt_ns)),
	(SELECT group_concat(path || ' ' || type, ' ') FROM (SELECT * FROM mount WHERE pid = 1 ORDER BY mount_id LIMIT 3)),
	(SELECT running_pid || ' ' || nr_running FROM run_queue WHERE cpu = 0),
	(SELECT pid || ' ' || running || ' ' || class FROM queued_task),
	(SELECT count(*) FROM open_file WHERE path IS NULL OR kind IS NULL OR flags IS NULL),
	(SELECT count(*) FROM open_file f LEFT JOIN socket s ON s.inode_number = f.inode_number WHERE f.kind = 'socket' AND s.addr IS NULL)" |
	tail -n 1 > tasks
[ "$(cat tasks)" = '9 2,/ rootfs /proc proc /sys sysfs,1 1,1 1 fair,0,0' ] || fail "mounts, files and run queues: $(cat tasks)"
"$kmemdb" ask case.db -f csv | tail -n +2 | cut -d, -f1 > questions
[ "$(wc -l < questions)" -gt 25 ] || fail "the list of questions"
while read -r question; do
	"$kmemdb" ask case.db "$question" > out 2> err || fail "$question: status $?"
	[ ! -s err ] || fail "$question: $(cat err)"
	# Two lines of coverage, a blank one, and an answer.
	[ "$(wc -l < out)" -ge 4 ] || fail "$question says nothing"
done < questions
# A dump is known by its content: a copy with another time of change is the same one.
cp "$sample/vmcore" copy
touch -d '2020-01-01' copy
for dump in "$sample/vmcore" copy copy; do
	"$kmemdb" load -o copies.db --vmlinux "$sample/vmlinux.profile" "$dump" > copies.out || fail "load of $dump: status $?"
	grep -o 'already loaded as capture .*' copies.out || true
done > copies
[ "$(cat copies)" = 'already loaded as capture 1
already loaded as capture 1' ] || fail "copies: $(cat copies)"
# A profile has no types of variables: no address is taken for a value.
"$kmemdb" query case.db "SELECT member(NULL, 'nr_threads')" > out 2> err && fail "the value of a variable without a type"
grep -q 'the type at this place is not known' err || fail "$(cat err)"
exit "$failed"
