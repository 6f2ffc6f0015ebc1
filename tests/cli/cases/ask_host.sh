# SPDX-License-Identifier: GPL-2.0-or-later
# Two hosts, one of them with a snapshot and a log: each boot and host can be asked, and every answer says whose it is.
banner='Linux version 6.4.2-made (b@h) (gcc 12) #1 SMP'
mkdir -p east/proc/sys/kernel west/proc/sys/kernel
for host in east west; do
	echo $host.example.com > $host/proc/sys/kernel/hostname
	echo "$banner" > $host/proc/version
done
printf 'MemTotal: 4000 kB\nMemFree: 900 kB\n' > east/proc/meminfo
printf 'MemTotal: 8000 kB\nMemFree: 10 kB\n' > west/proc/meminfo
echo '0.52 0.31 0.02 1/97 1234' > east/proc/loadavg
echo 4608 > east/proc/sys/kernel/tainted
printf '[    0.000000] %s\n[   77.000000] made: page allocation failure: order:3, mode:0x40dc0(GFP_KERNEL|__GFP_COMP|__GFP_ZERO), nodemask=(null)\n[   77.000001] CPU: 1 PID: 5 Comm: made Tainted: G    B   W  O       6.4.2-made #1\n' \
	"$banner" > east/kernel.log
kmemdb load -o new.db east west | grep -E '^capture'
kmemdb query new.db -f csv 'SELECT capture_id, kind, tainted, load_1, load_15 FROM capture ORDER BY capture_id'
kmemdb query new.db -f csv 'SELECT capture_id, letter, doc FROM taint'
for which in --host=west --host=east.example.com --boot=1 --boot=2; do
	echo "--- $which"
	kmemdb ask new.db meminfo $which -f csv | sed -n 2p
done
echo '--- summary'
kmemdb ask new.db summary --host east --section capture -f csv | grep -E '^(host|boot|captures|tainted|load)' |
	sed -E 's/[0-9]{2}:[0-9]{2}:[0-9]{2}/TIME/'
echo '--- report'
kmemdb report new.db --host east | grep -E '^capture |from capture'
kmemdb report new.db --host east --format json | grep -o '"title": "Failed.*"capture_id": [0-9]*'
echo '--- compare'
kmemdb compare new.db@1 new.db@3 | grep -E '^(base|head): '
echo '--- none'
kmemdb ask new.db meminfo --host north
echo "exit $?"
kmemdb ask new.db meminfo --boot 9
echo "exit $?"
