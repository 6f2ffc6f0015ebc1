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
echo '--- nothing says of which boot the snapshots are: those that growth compares'
mkdir u
for n in 1 2 3 4 5 6 7 8 9; do
	{
		printf '=== /proc/uptime\n%d.00 1.00\n' $((1000 + 600 * n))
		printf '=== /proc/version\nLinux version 6.12.1 (build@host) (gcc) #1 SMP\n'
		printf '=== /proc/meminfo\nMemTotal: 2000000 kB\nMemFree: %d kB\n' $((1500000 - 2560 * n))
		echo '=== /proc/vmallocinfo'
		for area in $(seq $n); do
			printf '0xffffc9%03x0000000-0xffffc9%03x0281000 2625536 leaky_open+0x10/0x40 [leaky] pages=640 vmalloc N0=640\n' $area $area
		done
	} > u/t$n.txt
done
kmemdb load -o u.db u/*.txt > /dev/null 2>&1
kmemdb query u.db 'SELECT count(DISTINCT boot) AS boots FROM capture' -f csv
kmemdb ask u.db growth -f csv -n 1
kmemdb ask u.db leaks -f csv
echo '--- most of memory is in one slab cache: of a snapshot, and of a dump in which something refers to all of it'
mkdir -p big/proc
printf 'MemTotal: 1000000 kB\nMemFree: 400000 kB\nSReclaimable: 20000 kB\nSUnreclaim: 450000 kB\n' > big/proc/meminfo
{
	echo 'slabinfo - version: 2.1'
	echo '# name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>'
	echo 'kmalloc-cg-2k 200000 200000 2048 16 8 : tunables 0 0 0 : slabdata 12500 12500 0'
	echo 'dentry 100000 100000 192 21 1 : tunables 0 0 0 : slabdata 4762 4762 0'
} > big/proc/slabinfo
kmemdb load -o big.db big > /dev/null 2>&1
kmemdb ask big.db leaks -f csv
python3 - <<'PY'
import sqlite3
d = sqlite3.connect('leaks.db')
d.execute("INSERT INTO _slab_cache(first_capture, last_capture, name, held_bytes, reclaimable, pages_per_slab) VALUES (7, 7, 'big', 300000000, 0, 8)")
d.execute("INSERT INTO _slab_cache(first_capture, last_capture, name, held_bytes, reclaimable, pages_per_slab) VALUES (7, 7, 'inode', 300000000, 1, 8)")
d.execute("INSERT INTO object_group(capture_id, cache, objects, bytes, sample_addr, looked_at, allocated) VALUES (7, 'big', 9, 9000, -131941395333120, 9, 9)")
d.execute("INSERT INTO kernel_config(capture_id, name, value) VALUES (7, 'CONFIG_PAGE_OWNER', 'n'), (7, 'CONFIG_SLUB_DEBUG', 'n')")
d.execute("UPDATE leak_group SET others = 20, objects = 1 WHERE leak_group_id = 3")
d.commit()
PY
kmemdb ask leaks.db leaks -f csv | grep -E '^large|block of pages|^unowned|^growth,memory|^census'

echo '--- no page_owner_ops: of types that have no symbols of data, and of types that do'
for symbols in none some; do
	python3 - $symbols <<'PY'
import sqlite3, sys
d = sqlite3.connect('leaks.db')
if sys.argv[1] == 'none':
    d.execute("DELETE FROM kernel_config WHERE name = 'CONFIG_PAGE_OWNER'")
    d.execute("INSERT INTO layout(capture_id, type, field) VALUES (7, 'symbol', 'page_owner_ops'), (7, 'symbol', 'super_blocks')")
else:
    d.execute("UPDATE layout SET chosen = 'super_blocks' WHERE field = 'super_blocks'")
d.commit()
PY
	kmemdb ask leaks.db leaks -f csv | grep -E '^unowned'
done
