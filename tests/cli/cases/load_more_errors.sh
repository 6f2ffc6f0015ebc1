# SPDX-License-Identifier: GPL-2.0-or-later
# Of many errors and warnings of a capture five are printed, and how many more there are.
cat > meminfo <<'M'
MemTotal:         400000 kB
MemFree:          500000 kB
Buffers:            1000 kB
Cached:            50000 kB
Active:             9000 kB
Inactive:           9000 kB
Active(anon):        500 kB
Inactive(anon):      500 kB
Active(file):        404 kB
Inactive(file):      400 kB
Slab:              24300 kB
SReclaimable:      90000 kB
SUnreclaim:        90000 kB
SwapTotal:          1000 kB
SwapFree:           2000 kB
HugePages_Total:       1
HugePages_Free:        9
HugePages_Rsvd:        3
Hugepagesize:       2048 kB
Hugetlb:            8192 kB
DirectMap4k:        1000 kB
M
mkdir -p t/proc t/sys/devices/system/node/node0
cp meminfo t/proc/meminfo
printf 'Node 0 MemTotal: 300000 kB\nNode 0 MemFree: 180000 kB\nNode 0 MemUsed: 319900 kB\n' > t/sys/devices/system/node/node0/meminfo
echo 'Linux h 6.1.7 #1 SMP Debian x86_64 GNU/Linux' > t/uname
printf 'nr_free_pages 5\nnr_anon_pages 7\nnr_slab_reclaimable 1\nnr_slab_unreclaimable 1\n' > t/proc/vmstat
kmemdb load -o t.db t | grep -E '^(error|warning):|more'
kmemdb query t.db "SELECT count(*) FROM finding WHERE severity IN ('error', 'warning')" -f csv
