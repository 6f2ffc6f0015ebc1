# SPDX-License-Identifier: GPL-2.0-or-later
# The bundled dump and its /proc in one case agree; a snapshot altered in one table fails the check of that table
# and no other (see tests/unit/join_test.c and tests/vm/join.py for the rest).
sample=$(dirname "$0")/../../samples/debian-6.12
kmemdb load -o dump.db "$sample/vmcore" > /dev/null || exit 1
ask() { kmemdb query "$1" --format csv "$2" | sed 1d; }

# What the files of the sample do not tell: the time of boot, and the processes, as the dump has them.
cp -r "$sample/proc" whole
echo "btime $(ask dump.db "SELECT CAST(captured_at - uptime_s AS INTEGER) FROM capture")" > whole/stat
ask dump.db "SELECT pid, ppid, uid, comm FROM task WHERE pid = tgid" > tasks
[ "$(wc -l < tasks)" -gt 20 ] || exit 1
while IFS=, read -r pid ppid uid comm; do
	mkdir "whole/$pid"
	printf 'Name:\t%s\nState:\tS (sleeping)\nTgid:\t%d\nPid:\t%d\nPPid:\t%d\nUid:\t%d\t0\t0\t0\n' \
		"$comm" "$pid" "$pid" "$ppid" "$uid" > "whole/$pid/status"
done < tasks

# altered WHAT COMMAND: the checks that fail when COMMAND was run in the folder of the snapshot
altered()
{
	rm -rf snapshot
	mkdir snapshot
	cp -r whole snapshot/proc
	(cd snapshot/proc && eval "$2") || exit 1
	[ "$2" = : ] || [ -d snapshot/sys ] || ! diff -qr whole snapshot/proc > /dev/null || echo "nothing was altered"
	cp dump.db case.db
	kmemdb load -o case.db snapshot > /dev/null || exit 1
	echo "$1: $(ask case.db "SELECT CASE WHEN count(*) = 0 THEN 'not compared' WHEN min(ok) = 1 THEN 'all hold'
		ELSE group_concat(DISTINCT substr(name, 15)) FILTER (WHERE ok = 0) END
		FROM checks WHERE capture_id = 2 AND name LIKE 'dump = /proc: %'")"
}
altered 'as it is' :
ask case.db "SELECT name, subject, left_label, left_value, tolerance, ok FROM checks WHERE capture_id = 2 AND name LIKE 'dump = %'"

altered 'another release' 'sed -i "s/6[.]12[.]/6.13./" version'
# notes BUILD_ID: /sys/kernel/notes
notes()
{
	mkdir -p ../sys/kernel
	{
		printf '\004\0\0\0\024\0\0\0\003\0\0\0GNU\0'
		for byte in $(echo "$1" | sed 's/../0x& /g'); do
			printf "\\$(printf %03o "$byte")"
		done
	} > ../sys/kernel/notes
}
build_id=$(ask dump.db "SELECT build_id FROM capture")
altered 'the same build' 'notes "$build_id"'
altered 'another build' 'notes "00${build_id#??}"'
altered 'another boot' 'sed -i "s/^btime ./btime 2/" stat'
altered 'more free blocks' 'sed -i "s/[0-9]* $/99 /" buddyinfo'
altered 'more blocks of a type' 'sed -i "/DMA32, type *Movable/s/[0-9]* $/99 /" pagetypeinfo'
altered 'other pageblocks' 'sed -i "/^Number of blocks/,\$s/^\(Node.*DMA32 *[0-9]*\) *[0-9]*/\1 7/" pagetypeinfo'
altered 'another watermark' 'sed -i "s/^        low  .*/        low 7/" zoneinfo'
altered 'another size' 'sed -i "s/^        managed .*/        managed 70000/" zoneinfo'
altered 'another reserve' 'sed -i "s/protection: (0, [0-9]*/protection: (0, 5/" zoneinfo'
altered 'another counter of a zone' 'sed -i "s/^      nr_zone_active_anon .*/      nr_zone_active_anon 99999/" zoneinfo'
altered 'another counter of a node' 'sed -i "s/^      nr_mapped .*/      nr_mapped 99999/" zoneinfo'
altered 'another batch' 'sed -i "s/^              batch: .*/              batch: 5/" zoneinfo'
altered 'another counter' 'sed -i "s/^nr_mapped .*/nr_mapped 99999/" vmstat'
altered 'another field' 'sed -i "s/^Mapped: .*/Mapped: 99999 kB/" meminfo'
altered 'another resource' 'sed -i "s/ System RAM/ System ROM/" iomem'
altered 'a resource is gone' 'sed -i /HPET/d iomem'
altered 'a module is gone' 'sed -i /^zsmalloc/d modules'
altered 'one module more' 'echo "rootkit 4096 0 - Live 0xffffffffc0400000" >> modules'
altered 'a larger module' 'sed -i "s/^zram [0-9]*/zram 8192/" modules'
altered 'a module in use' 'sed -i "s/^\(lz4hc [0-9]*\) 0/\1 1/" modules'
altered 'a module at another place' 'sed -i "s/0xffffffffc0/0xffffffffc1/" modules'
altered 'no addresses of modules' 'sed -i "s/0x[0-9a-f]*/0x0000000000000000/" modules'
altered 'areas of vmalloc are gone' 'sed -i "/ vmalloc/d" vmallocinfo'
altered 'a few areas of vmalloc are gone' 'sed -i "3,5d" vmallocinfo'
altered 'no swap area' 'sed -i 2,\$d swaps'
altered 'another swap area' 'sed -i "s,/dev/zram0,/dev/sda1 ," swaps'
altered 'a larger swap area' 'sed -i "s/49148/59148/" swaps'
# more_swap KB: the area has so much more in use
more_swap() { awk -v more="$1" 'NR > 1 { $4 += more } { print }' swaps > new && cat new > swaps && rm new; }
altered 'more swap in use' 'more_swap 20000'
altered 'a little more swap in use' 'more_swap 100'
altered 'a cache of larger objects' 'sed -i "s/^\(dentry  *[0-9]* *[0-9]* *\)[0-9]*/\1208/" slabinfo'
altered 'a cache grew' 'sed -i "s/^\(dentry .* slabdata *[0-9]* *\)[0-9]*/\1900/" slabinfo'
altered 'a cache grew a little' 'sed -i "s/^\(signal_cache .* slabdata *[0-9]* *\)[0-9]*/\19/" slabinfo'
altered 'another process of a number' 'sed -i "s/^Name:.*/Name: x/" [12]*/status'
altered 'a few processes come and go' 'rm -r 2[0-2]; mkdir 9999; sed "s/^\(Tgid\|Pid\):.*/\1: 9999/" 1/status > 9999/status'
altered 'processes are hidden' 'rm -r [3-9]'
altered 'some processes alone were captured' 'rm -r [2-9]*'
altered 'another parent' 'sed -i "s/^PPid:.*/PPid: 7/" [1-9]*/status'
altered 'nothing but meminfo' 'mv meminfo version stat uptime ..; rm -r *; mv ../meminfo ../version ../stat ../uptime .'
ask case.db "SELECT name FROM checks WHERE capture_id = 2 AND name LIKE 'dump = %'"
# Constants are those of the dump, where the newest capture is a snapshot of the same kernel.
kmemdb decode page_flags 0x2201 --case case.db --format csv
kmemdb decode migratetype 4 --case case.db --format csv
ask case.db "SELECT page_flag_names(0x2201), page_flag_names(0x2201, 2), gfp_names(0x40cc0)"
