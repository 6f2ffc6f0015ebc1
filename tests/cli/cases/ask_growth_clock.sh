# SPDX-License-Identifier: GPL-2.0-or-later
# Eight captures of one boot, an hour apart by the uptime; SUnreclaim rises by 10,000 kB in each. The clock is set after the fourth.
step=3600
series() { # FOLDER SECONDS FIELDS: what the clock is set by, and further lines of meminfo; $n is the capture
	n=0
	while [ $n -lt 8 ]; do
		t=$((1790000000 + step * n + (n > 3 ? $2 : 0)))
		d=$1/$(date -u -d @$t +%Y%m%dT%H%M%SZ)/proc
		mkdir -p "$d/sys/kernel/random"
		echo "$((10000 + step * n)).00 1.00" > "$d/uptime"
		echo 'Linux version 6.1.0-1-amd64 (a@b) (gcc) #1 SMP' > "$d/version"
		echo 11111111-2222-3333-4444-555555555555 > "$d/sys/kernel/random/boot_id"
		{
			echo 'MemTotal: 1000000 kB'
			eval "$3"
		} > "$d/meminfo"
		n=$((n + 1))
	done
	kmemdb load -o "$1.db" "$1" > /dev/null 2>&1
}
leak='echo "MemAvailable: $((700000 - 10000 * n)) kB"; echo "SUnreclaim: $((20000 + 10000 * n)) kB"'
for set in 0 -86400 86400; do
	echo "--- set by $set s"
	series "clock$set" $set "$leak"
	kmemdb ask "clock$set.db" growth -s trends -f csv
done
echo '--- captures that are not there, and numbers of rows'
for p in from=99 to=99 top=-1; do
	kmemdb ask clock0.db growth -s trends -p $p
	echo "status $?"
done
for top in 0 1; do
	kmemdb ask clock0.db growth -s trends -f csv -p top=$top | wc -l
	kmemdb ask clock0.db growth -s growth -f csv -p top=$top | wc -l
done
echo '--- from another boot'
mkdir -p two
cp -R clock0/* two/
for d in two/20260921T1[4-7]*; do
	echo 99999999-2222-3333-4444-555555555555 > "$d/proc/sys/kernel/random/boot_id"
done
kmemdb load -o two.db two > /dev/null 2>&1
kmemdb ask two.db growth -s trends -p from=1 --capture 8 | tail -2
echo '--- one field is the whole of what grows, whatever the sum of all says'
kmemdb ask clock0.db leaks -f csv
series sum 0 'echo "MemFree: $((500000 - 10000 * n)) kB"; echo "SUnreclaim: $((20000 + 10000 * n)) kB"; for f in Buffers Cached AnonPages SReclaimable; do echo "$f: 100 kB"; done'
kmemdb ask sum.db leaks -f csv
series vmalloc 0 'echo "VmallocUsed: $((1000 + 10000 * n)) kB"; echo "Percpu: $((100 + 300 * n)) kB"'
kmemdb ask vmalloc.db leaks -f csv
echo '--- of short times'
for step in 30 1; do
	series of$step 0 'echo "SUnreclaim: $((20000 + 10000 * n)) kB"'
	kmemdb ask of$step.db leaks -f csv | tail -1
done
echo '--- one outlier among eight: the slope stays, tau does not'
step=3600
series middle 0 'echo "SUnreclaim: $((20000 + 10000 * n + (n == 3 ? 300000 : 0))) kB"'
series end 0 'echo "SUnreclaim: $((20000 + 10000 * n + (n == 0 ? 300000 : 0))) kB"'
for c in middle end; do
	kmemdb ask $c.db growth -s trends -f csv | tail -1
done
