# SPDX-License-Identifier: GPL-2.0-or-later
# Robust slopes, steadiness and when memory is used up.
make_case leaks.db leaks
kmemdb ask leaks.db growth -s trends -f csv
echo '--- too few'
kmemdb ask leaks.db growth -s trends -p from=1 -p to=2
echo '--- one outlier, among captures whose times are known, or are not'
n=0
for kb in 1000 2000 900000 4000 5000 6000 7000; do
	n=$((n + 1))
	mkdir -p t$n/proc u$n/proc
	echo "$((3600 * n)).00 1.00" > t$n/proc/uptime
	printf 'MemTotal: 4000000 kB\nMemFree: 2000000 kB\nMemAvailable: 100000 kB\nPageTables: %d kB\nPercpu: %d kB\nShmem: %d kB\nSReclaimable: %d kB\n' \
		$kb $((900 - 100 * n)) $kb $kb | tee u$n/proc/meminfo > t$n/proc/meminfo
done
touch -d '2026-01-01 00:00 UTC' u*/proc/meminfo # a slow machine makes them over two seconds
kmemdb load -o t.db t1 t2 t3 t4 t5 t6 t7 > /dev/null 2>&1
kmemdb load -o u.db u1 u2 u3 u4 u5 u6 u7 > /dev/null 2>&1
kmemdb ask t.db growth -s trends -f csv
kmemdb ask u.db growth -s trends -f csv
echo '--- four captures are too few to forecast from, five are not'
for n in 1 2 3 4 5; do
	printf 'MemTotal: 4000000 kB\nMemFree: 2000000 kB\nMemAvailable: 100000 kB\nPageTables: %d kB\n' $((1000 * n)) > t$n/proc/meminfo
done
kmemdb load -o four.db t1 t2 t3 t4 > /dev/null 2>&1
kmemdb load -o five.db t1 t2 t3 t4 t5 > /dev/null 2>&1
kmemdb ask four.db growth -s trends -f csv
kmemdb ask five.db growth -s trends -f csv | cut -d, -f1-8,10-
echo '--- above its limit, and below such a one'
for n in 1 2 3 4 5; do
	g=g$n/sys/fs/cgroup
	mkdir -p g$n/proc $g/over/below
	cp t$n/proc/* g$n/proc
	echo $((300000000 + n)) > $g/over/memory.current
	echo 200000000 > $g/over/memory.max
	echo $((1000 * n)) > $g/over/below/memory.current
	echo max > $g/over/below/memory.max
done
kmemdb load -o g.db g1 g2 g3 g4 g5 > /dev/null 2>&1
kmemdb ask g.db growth -s trends -f csv | grep cgroup | cut -d, -f1-8,10 # the time is that of the files
