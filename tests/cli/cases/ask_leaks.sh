# SPDX-License-Identifier: GPL-2.0-or-later
# Leaks: a row of each kind of evidence, and none of what rises but can be reclaimed, comes and goes, or is small.
make_case leaks.db leaks
kmemdb ask leaks.db leaks -s suspects -p rows=50 -p min_bytes=0 -f jsonl
echo '--- of snapshots alone'
make_case steps.db 'step*9'
kmemdb ask steps.db leaks
kmemdb ask leaks.db leaks --capture 6 -f csv
echo '--- many removed cgroups: within a time that grows with their number'
make_case removed.db removed
timeout 30 kmemdb ask removed.db leaks -f csv
echo "status $?"
echo '--- the later half of the captures lacks a field of the sum that is the memory of the kernel'
for n in 1 2 3 4 5 6 7 8 9 10; do
	mkdir -p t$n/proc/sys/kernel/random
	echo 0a1b2c3d-0000-4000-8000-000000000001 > t$n/proc/sys/kernel/random/boot_id
	echo "$((3600 * n)).00 1.00" > t$n/proc/uptime
	printf 'MemTotal: 4000000 kB\nMemFree: %d kB\nBuffers: 10 kB\nAnonPages: 900000 kB\nSReclaimable: 50000 kB\n' $((2000000 - n)) > t$n/proc/meminfo
	[ $n -gt 5 ] || echo 'Cached: 800000 kB' >> t$n/proc/meminfo
done
kmemdb load -o t.db t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 > /dev/null 2>&1
kmemdb ask t.db leaks -f csv
echo '--- what is not searched'
kmemdb ask full.db leaks -f csv
echo "status $?"
