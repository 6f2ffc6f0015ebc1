# SPDX-License-Identifier: GPL-2.0-or-later
# A clock of an unknown zone, or of an ambiguous date, gives no time but intervals, within one input.
snapshot()
{
	printf '%bMemTotal:        1015020 kB\nMemFree:          %d kB\nSlab:              %d kB\n' "$1" "$2" "$3"
}
{
	snapshot 'Tue Nov 24 23:30:00 IST 2026\n' 875728 20000
	snapshot 'Wed Nov 25 00:15:00 IST 2026\n' 865728 23000
	snapshot 'Wed Nov 25 01:30:00 IST 2026\n' 855728 24000
} >dates.txt
cat >sar.txt <<'END'
Linux 5.10.0-20-amd64 (db1) 	04/05/26 	_x86_64_	(8 CPU)

23:40:01    kbmemfree   kbavail kbmemused  %memused kbbuffers  kbcached  kbcommit
23:50:01      1045504  11060224  20602676     63.17    204800  10764288  24123456
00:20:01      1043704  11060224  20602676     63.17    204800  10764288  24123456

Linux 5.10.0-20-amd64 (db1) 	05/05/26 	_x86_64_	(8 CPU)

12:00:01 AM    kbmemfree   kbavail kbmemused  %memused kbbuffers  kbcached  kbcommit
12:10:01 AM      1045504  11060224  20602676     63.17    204800  10764288  24123456
01:10:01 AM      1081504  11060224  20602676     63.17    204800  10764288  24123456
END
cat >vmstat.txt <<'END'
procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu----- -----timestamp-----
 r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st                 CST
 1  0 122880 104550 204800 764288    0    0    12    33   50   70  2  1 97  0  0 2026-11-24 10:00:00
 2  0 122880 104520 204800 764288    0    0    12    33   50   70  2  1 97  0  0 2026-11-24 10:00:10
END
mkdir -p snaps/2 snaps/1
snapshot '' 875728 20000 >snaps/2/meminfo
snapshot '' 865728 23000 >snaps/1/meminfo
echo 'Tue Nov 24 10:00:00 BST 2026' >snaps/2/date
echo 'Tue Nov 24 10:15:00 BST 2026' >snaps/1/date
for i in dates.txt sar.txt vmstat.txt snaps; do
	kmemdb load -o "$i.db" "$i" 2>&1 | grep 'passed over'
	kmemdb ask "$i.db" timeline -p metric=MemFree --section timeline --format csv
	kmemdb ask "$i.db" growth --section growth | grep -E 'MemFree|from'
done
# Another input of that zone may be of another place.
kmemdb load -o dates.txt.db snaps >/dev/null
kmemdb query dates.txt.db 'SELECT origin, local_clock, local_s, captured_at FROM capture' --format csv
kmemdb ask dates.txt.db growth --section growth -p from=3 -p to=5 --format csv | head -n 2 # of two inputs
kmemdb ask dates.txt.db summary --capture 2 | grep 'taken at'
