# SPDX-License-Identifier: GPL-2.0-or-later
# What commands of a sosreport printed of files of /proc, and files whose names say what they hold, are read; a name alone is not believed.
rows() { kmemdb query "$1" --format csv "$2" | tail -n +2; }
show() {
	echo "== $1"
	kmemdb load -o "$1.case" "$1" >out 2>err || echo "status $?"
	cat err
	rows "$1.case" "SELECT 'meminfo', capture_id, name, value_kb FROM meminfo UNION ALL SELECT 'slab', capture_id, name, total_objects FROM slab_cache
		UNION ALL SELECT 'vmstat', capture_id, name, value FROM vmstat UNION ALL SELECT 'setting', capture_id, name, value FROM sysctl
		UNION ALL SELECT 'up', capture_id, kernel_release, uptime_s FROM capture"
	rows "$1.case" 'SELECT file, reason FROM passed_over ORDER BY file'
}
MEM='MemTotal:        1015020 kB
MemFree:            4711 kB'
SLAB='slabinfo - version: 2.1
# name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>
dentry             21000  21021    192   21    1 : tunables    0    0    0 : slabdata   1001   1001      0'
put() { mkdir -p "$(dirname "$1")" && printf '%s\n' "$2" >"$1"; }

# No file of /proc itself: what commands printed.
put sos/sos_commands/memory/slabinfo "$SLAB"
put sos/sos_commands/memory/cat_.proc.meminfo "$MEM"
put sos/sos_commands/kernel/cat_.proc.uptime '5000.25 100.00'
put sos/sos_commands/kernel/cat_.proc.sys.vm.min_free_kbytes '67584'
put sos/sos_commands/kernel/uname_-a 'Linux db1 5.14.0-70.el9.x86_64 #1 SMP x86_64 GNU/Linux'
put sos/sos_commands/memory/vmstat_1_5 'no output of it'
put sos/sos_commands/memory/cat_.proc.vmstat "cat: /proc/vmstat: Permission denied"
show sos

# The file itself is there, too, and twice what printed it.
put both/proc/meminfo "$MEM"
put both/sos_commands/memory/cat_.proc.meminfo "MemTotal:        9 kB"
put both/sos_commands/general/cat_proc_meminfo "MemTotal:        8 kB"
put both/sos_commands/memory/slabinfo "$SLAB"
show both

# Of other tools: OpenShift's, and dates.
put gather/nodes/w1/cat_proc_meminfo "$MEM"
put gather/nodes/w1/w1.PROC-uptime.txt '7000.50 1.00'
put gather/nodes/w1/proc_sys_vm_swappiness '60'
put gather/nodes/w1/proc_version.txt 'Linux version 5.14.0-70.el9.x86_64 (a@b) #1 SMP'
put gather/nodes/w1/proc_stat 'nothing of the kind'
put gather/nodes/w1/vm_stat_notes.txt 'cpu is busy'
show gather
put dated/meminfo_20260101 "$MEM"
put dated/vmstat_20260101 "nr_free_pages 1177"
put dated/meminfo_20260102 "$MEM"
show dated
rows dated.case "SELECT datetime(captured_at, 'unixepoch') FROM capture"

# free and a log alone: the log's banner says of which release.
put banner/sos_commands/memory/free '              total        used        free      shared  buff/cache   available
Mem:        1015020      500000       15020        1000      500000      400000
Swap:             0           0           0'
put banner/sos_commands/kernel/dmesg '[    0.000000] Linux version 4.18.0-305.el8.x86_64 (mockbuild@x) #1 SMP
[    0.000000] Command line: BOOT_IMAGE=/vmlinuz root=/dev/sda1
[   10.000000] a
[   11.000000] b'
kmemdb load -o banner.case banner >out || echo "status $?"
rows banner.case 'SELECT kind, kernel_release, arch, command_line FROM capture'
# What crashed before may have been another kernel.
put crashed/free "$(cat banner/sos_commands/memory/free)"
put crashed/vmcore-dmesg.txt "$(cat banner/sos_commands/kernel/dmesg)"
kmemdb load -o crashed.case crashed >out || echo "status $?"
rows crashed.case 'SELECT kind, kernel_release FROM capture'
