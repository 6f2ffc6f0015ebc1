# SPDX-License-Identifier: GPL-2.0-or-later
# A journal names the boot of each record: that separates boots whose clocks would not, and joins what is of one boot with its snapshot.
A=6a1c0f4c9e7d4b3a8f21d0c5b6a79811 B=0f4c6a1c9e7d4b3a8f21d0c5b6a79822
json() { printf '{"MESSAGE":"%s","_TRANSPORT":"kernel","PRIORITY":"4","_HOSTNAME":"h1","_BOOT_ID":"%s","_SOURCE_MONOTONIC_TIMESTAMP":"%s","__REALTIME_TIMESTAMP":"%s"}\n' "$3" "$1" "$2" "$4"; }
export_() { printf '__REALTIME_TIMESTAMP=%s\nMESSAGE=%s\n_TRANSPORT=kernel\n_HOSTNAME=h1\n_BOOT_ID=%s\n_SOURCE_MONOTONIC_TIMESTAMP=%s\n\n' "$4" "$3" "$1" "$2"; }
KILL='Out of memory: Killed process 11 (worker) total-vm:11kB, anon-rss:99kB, file-rss:0kB, shmem-rss:0kB'
show() {
	kmemdb load -o "$1.case" "$@" >out || echo "status $?"
	kmemdb query "$1.case" --format csv "SELECT c.capture_id, c.boot, c.kind, c.boot_id, count(k.seq) AS lines, min(k.ts_ns) / 1000000000 AS first_s,
		(SELECT count(*) FROM oom_event e WHERE e.capture_id = c.capture_id) AS kills FROM capture c LEFT JOIN kernel_log k USING (capture_id) GROUP BY c.capture_id"
}
# The clock of the second goes on where that of the first ended.
for f in json export_; do
	{ $f $A 100000000 'one' 1790000000000000; $f $A 200000000 "$KILL" 1790000100000000; $f $B 300000000 'two' 1790009000000000; $f $B 400000000 "$KILL" 1790009100000000; } >"$f.log"
	show "$f.log"
done
# Two machines' times, taken in turn: A, B, A.
{ json $A 100000000 'one' 1790000000000000; json $B 5000000000 'two' 1790000001000000; json $A 101000000 'three' 1790000002000000; } >turn.log
show turn.log
# A banner that a program printed again begins no boot of its own.
{ json $A 100000000 'one' 1790000000000000; json $A 150000000 'Linux version 6.1.0 (a@b) #1 SMP' 1790000050000000; json $A 160000000 'three' 1790000060000000; } >banner.log
show banner.log
# Without numbers of boots, nothing tells them apart.
sed 's/"_BOOT_ID":"[0-9a-f]*",//' json.log >none.log
show none.log
# The snapshot of the same boot.
mkdir -p snap/proc/sys/kernel/random
printf 'MemTotal: 1015020 kB\nMemFree: 4711 kB\n' >snap/proc/meminfo
echo 0f4c6a1c-9e7d-4b3a-8f21-d0c5b6a79822 >snap/proc/sys/kernel/random/boot_id
show json.log snap
