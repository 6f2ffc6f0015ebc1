# SPDX-License-Identifier: GPL-2.0-or-later
# Captures of two hosts, with a restart of one of them: loaded in any order, the answers are the same.
id=11111111-2222-3333-4444-55555555555

# snapshot DIR HOST BOOT UPTIME FREE FAULTS CACHE
snapshot()
{
	mkdir -p "$1/proc/sys/kernel/random"
	echo "$2" > "$1/proc/sys/kernel/hostname"
	echo "$id$3" > "$1/proc/sys/kernel/random/boot_id"
	echo "$4 1.00" > "$1/proc/uptime"
	echo "btime $((1700000000 + $3 * 100000))" > "$1/proc/stat"
	echo 'Linux version 6.5.1-made.x86_64 (b@h) (gcc 12) #1 SMP' > "$1/proc/version"
	printf 'MemTotal: 90000 kB\nMemFree: %s kB\n' "$5" > "$1/proc/meminfo"
	printf 'nr_free_pages %s\npgfault %s\n' $(($5 / 4)) "$6" > "$1/proc/vmstat"
	printf 'slabinfo - version: 2.1\n# name <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>\nfilp %d %d 256 16 1 : tunables 0 0 0 : slabdata %d %d 0\n' \
		$(($7 * 16)) $(($7 * 16)) "$7" "$7" > "$1/proc/slabinfo"
}
snapshot web1 east 1 1000.00 5000 90000 10
snapshot web2 east 2 100.00 8000 10 20
snapshot web3 east 2 200.00 7000 400 30
snapshot web10 east 2 3700.00 6000 900 25
snapshot web11 east 2 7300.00 4000 1900 60
snapshot w1 west 3 50.00 300 7 2
snapshot w2 west 3 60.00 100 9 1

# The answers, with the name of the input in place of its number.
answers()
{
	kmemdb ask "$1" growth -f csv
	kmemdb ask "$1" slab-growth -f csv
	kmemdb ask "$1" timeline -p metric=pgfault -f csv | cut -d, -f2-
}
kmemdb load -o sorted.db web1 web2 web3 web10 web11 w1 w2 > load 2>&1 || cat load
kmemdb load -o mixed.db web11 w2 web3 web1 > load 2>&1 || cat load
kmemdb load -o mixed.db web10 w1 web2 > load 2>&1 || cat load
# The newest boot is that of west.
answers sorted.db > sorted
answers mixed.db > mixed
cat sorted
diff sorted mixed && echo 'the same in any order'

echo '--- of the other host'
kmemdb ask sorted.db slab-growth --capture 5 | grep -v ^coverage
kmemdb ask mixed.db slab-growth --capture 1 -f csv
echo '--- over a restart, of two hosts, backwards'
kmemdb ask sorted.db slab-growth -p from=1 -p to=5 | tail -2
kmemdb ask sorted.db slab-growth -p from=6 -p to=5 | tail -2
kmemdb ask sorted.db slab-growth -p from=5 -p to=4 | tail -2
kmemdb ask sorted.db slab-growth -p from=1 -p to=77 | tail -1
echo '--- nothing tells their time or boot'
mkdir -p a1 a2 a10
printf 'MemFree: 10 kB\n' > a1/meminfo
printf 'MemFree: 20 kB\n' > a2/meminfo
printf 'MemFree: 15 kB\n' > a10/meminfo
kmemdb load -o none.db a1 a2 a10 > load 2>&1 || cat load
kmemdb ask none.db growth -f csv
kmemdb ask none.db growth --section growth | tail -1 | sed 's/ ([0-9: -]*UTC)//g'
kmemdb ask none.db timeline -f csv | cut -d, -f1,3-
