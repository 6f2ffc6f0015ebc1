# SPDX-License-Identifier: GPL-2.0-or-later
# Memory as it was soon after a kill is said to be that: a kill frees memory. Later only the kill is named.
snapshot()
{
	mkdir -p "$1/proc"
	printf 'MemTotal:        1015020 kB\nMemFree:          %d kB\n' "$3" >"$1/proc/meminfo"
	printf '%s 10.00\n' "$2" >"$1/proc/uptime"
	{
		echo '[    0.000000] Linux version 6.1.0 (gcc) #1 SMP'
		echo "[   93.120000] ${4:-Out of memory}: Killed process 77 (hog) total-vm:900000kB, anon-rss:800000kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:1700kB oom_score_adj:0"
	} >"$1/dmesg.txt"
}
snapshot soon 100.40 800000
snapshot late 9000.00 800000
snapshot days 900000.00 800000
for i in soon late days; do
	kmemdb load -o $i.db $i >/dev/null
	kmemdb query $i.db --format csv 'SELECT round(seconds, 1) AS seconds, text FROM after_kill'
	for format in table md; do
		kmemdb ask $i.db memory --section ledger --format $format | grep 'OOM kill'
	done
	kmemdb report $i.db --format html | grep -o '[^<>]*after an OOM kill[^<>]*' | sort -u
done
# A memory cgroup at its limit is not the machine.
snapshot group 100.40 800000 'Memory cgroup out of memory'
kmemdb load -o group.db group >/dev/null
kmemdb ask group.db memory --section ledger | grep 'OOM kill' || echo 'nothing is said'
# Where the order is not known, nothing is said of it.
{ cat soon/proc/meminfo; tail -n1 soon/dmesg.txt; } >paste.txt
kmemdb load -o paste.db paste.txt | grep 'after an OOM kill' || echo 'nothing is said'
