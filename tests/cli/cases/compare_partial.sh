# SPDX-License-Identifier: GPL-2.0-or-later
# What a side does not tell of is unknown, not 0: its budget is not kept.
cat > whole.txt <<'T'
MemTotal:         400000 kB
MemFree:          100000 kB
MemAvailable:     200000 kB
Buffers:            1000 kB
Cached:            50000 kB
Slab:              24300 kB
T
head -5 whole.txt > cut.txt
kmemdb load -o whole.db whole.txt > out 2>&1
cat > budget.json <<'J'
{"version": 1, "budgets": [
 {"metric": "meminfo/Slab", "max_increase_percent": 5, "reason": "it must not grow"},
 {"name": "at most", "metric": "meminfo/Slab", "max": 99000000, "reason": "a small machine"},
 {"metric": "meminfo/Cached", "max_increase": 0, "reason": "both have it"}]}
J
kmemdb compare whole.db cut.txt --budget budget.json
echo "status $?"
echo '--- the other way: only what head may have at most is known'
kmemdb compare cut.txt whole.db --budget budget.json --section budgets
echo "status $?"
echo '--- a list that was cut, and one that is whole'
{
	echo 'slabinfo - version: 2.1'
	echo '# name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>'
	echo 'dentry              1000   1050    192   21    1 : tunables    0    0    0 : slabdata     50     50      0'
	echo 'filp                 480    480    256   16    1 : tunables    0    0    0 : slabdata     30     30      0'
} > slabinfo
{
	head -3 slabinfo
	printf 'filp        '
} > cut-slabinfo
head -3 slabinfo > no-filp
kmemdb compare slabinfo no-filp --area slab --format csv
echo "status $?"
kmemdb compare slabinfo cut-slabinfo --area slab
echo "status $?"
echo '--- the areas of a caller in a list that was cut are at least so many'
{
	echo '0xffffb0f2c0000000-0xffffb0f2c0005000   20480 map_one+0x10/0x20 pages=4 vmalloc'
	echo '0xffffb0f2c0008000-0xffffb0f2c000d000   20480 map_two+0x10/0x20 pages=4 vmalloc'
} > vmallocinfo
{
	head -1 vmallocinfo
	printf '0xffffb0f2c0008000-0xffff'
} > cut-vmallocinfo
kmemdb compare vmallocinfo cut-vmallocinfo --area vmalloc --format csv
kmemdb compare vmallocinfo cut-vmallocinfo --area vmalloc --section unknown --format csv
echo "status $?"
