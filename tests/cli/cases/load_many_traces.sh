# SPDX-License-Identifier: GPL-2.0-or-later
# A copy of /sys/kernel/slab has an empty file for each cache: they are named once in the coverage line.
mkdir -p snap/proc
echo 'MemTotal:         400000 kB' > snap/proc/meminfo
for i in $(seq 53); do
	mkdir -p "snap/sys/kernel/slab/cache_$i"
	: > "snap/sys/kernel/slab/cache_$i/alloc_calls"
done
kmemdb load -o many.db snap | grep -o 'slab/traces.*times'
kmemdb ask many.db summary | grep -o 'slab/traces[^,;]*'
