# SPDX-License-Identifier: GPL-2.0-or-later
# What a command printed on several machines, in one text: a capture of each. Lines of machines may alternate.
rows()
{
	echo "--- $1"
	kmemdb load -o "$1.db" "$1" | grep -E '^(capture|passed)'
	kmemdb query "$1.db" --format csv "SELECT c.capture_id, hostname, name, value_kb FROM capture c JOIN meminfo m USING (capture_id) ORDER BY c.capture_id, m.rowid" | tail -n +2
	kmemdb query "$1.db" --format csv "SELECT file, reason FROM passed_over" | tail -n +2
}
one()
{
	printf 'MemTotal:       %s kB\nMemFree:        %s kB\nBuffers:          100 kB\n' "$1" "$2"
}
{
	one 8000 1000 | sed 's/^/node1: /'
	one 9000 2000 | sed 's/^/db-7.example.com: /'
} > pdsh
rows pdsh
one 8000 1000 | sed 's/^/10.0.0.7: /' > a
one 9000 2000 | sed 's/^/node2: /' > b
echo 'node3: cat: /proc/meminfo: Permission denied' | paste -d '\n' a b - | grep . > alternating
rows alternating
{
	printf 'node1 | CHANGED | rc=0 >>\n'
	one 8000 1000
	printf 'node2 | FAILED | rc=1 >>\ncat: /proc/meminfo: no such file\nnode4 | SUCCESS | rc=0 >>\n'
	one 9000 2000
} > ansible
rows ansible
{
	printf -- '----------------\nnode1\n----------------\n'
	one 8000 1000
	printf -- '----------------\nnode2\n----------------\n'
	one 9000 2000
} > dshbak
rows dshbak
{
	printf '[1] 10:01:02 [SUCCESS] node1\n'
	one 8000 1000
	printf '[2] 10:01:03 [SUCCESS] node2\n'
	one 9000 2000
} > pssh
rows pssh
echo '--- the same files of one machine twice are of one'
{
	one 8000 1000
	one 8000 1200
} | sed 's/^/node1: /' > one
rows one
echo '--- names of files are no machines'
{
	echo 'meminfo:MemTotal:       8000 kB'
	echo 'meminfo:MemFree:        1000 kB'
	echo 'vmstat:nr_free_pages 250'
	echo 'vmstat:pgfault 250'
} > grep
rows grep
echo '--- titles between rules are no machines'
for folder in '' /proc/ proc/; do
	{
		printf -- '----------\n%smeminfo\n----------\n' "$folder"
		one 8000 1000
		printf -- '----------\n%sbuddyinfo\n----------\n' "$folder"
		echo 'Node 0, zone   Normal     10      9      8      7      6      5      4      3      2      1      1'
	} > titles
	rm -f titles.db
	rows titles
	kmemdb query titles.db --format csv 'SELECT count(*), (SELECT count(*) FROM unparsed) FROM free_area' | tail -1
done
