# SPDX-License-Identifier: GPL-2.0-or-later
# Who may hold what no field of meminfo accounts for: drivers that this machine has.
mkdir -p snap/proc
cat > snap/proc/meminfo <<'E'
MemTotal:        4000000 kB
MemFree:          200000 kB
Buffers:               0 kB
Cached:           300000 kB
AnonPages:        300000 kB
Slab:             100000 kB
E
cat > snap/proc/modules <<'E'
hv_balloon 36864 0 - Live 0x0000000000000000
hv_netvsc 118784 0 - Live 0x0000000000000000
nvidia_uvm 4000000 0 - Live 0x0000000000000000 (POE)
dummy 16384 0 - Live 0x0000000000000000
E
cat > snap/proc/vmallocinfo <<'E'
0xffffc90000000000-0xffffc90001001000 16781312 nv_map_pages+0x11/0x90 [nvidia] vmap
0xffffc90002000000-0xffffc90003001000 16781312 netvsc_init_buf+0x41/0x500 [hv_netvsc] pages=4096 vmalloc vpages N0=4096
0xffffc90004000000-0xffffc90004002000 8192 0xffffffffc0a12345 pages=1 vmalloc N0=1
E
cat > snap/proc/vmstat <<'E'
nr_free_pages 50000
nr_anon_pages 75000
balloon_inflate 300000
balloon_deflate 100000
E
kmemdb load -o s.db snap > /dev/null
kmemdb ask s.db memory -s suspects -f csv
kmemdb ask s.db vmalloc -s callers -f csv
rm -r snap/proc/modules snap/proc/vmallocinfo snap/proc/vmstat
kmemdb load -o none.db snap > /dev/null
kmemdb ask none.db memory -s suspects
