# SPDX-License-Identifier: GPL-2.0-or-later
# A balloon's pages may be in MemTotal or not; an excerpt without PageTables has no rest.
cat >meminfo <<'END'
MemTotal:        1000000 kB
MemFree:          100000 kB
MemAvailable:     300000 kB
Buffers:               0 kB
Cached:           200000 kB
SwapCached:            0 kB
Active:           100000 kB
Inactive:         100000 kB
AnonPages:        100000 kB
Slab:              50000 kB
KernelStack:        4000 kB
PageTables:         6000 kB
VmallocUsed:       20000 kB
Percpu:             1000 kB
Balloon:          300000 kB
END
kmemdb load meminfo -o m.db >load.txt 2>&1
kmemdb ask m.db memory --section unaccounted
echo "status $?"
grep -v PageTables meminfo >excerpt
kmemdb load excerpt -o e.db >load.txt 2>&1
kmemdb ask e.db memory --section unaccounted | tail -n 2
