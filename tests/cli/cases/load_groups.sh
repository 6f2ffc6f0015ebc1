# SPDX-License-Identifier: GPL-2.0-or-later
# What dshbak -c and clush -b print of machines that said the same: one capture by the name of the group.
mem()
{
	printf 'MemTotal:        1015020 kB\nMemFree:          %d kB\nSlab:              %d kB\n' "$1" "$2"
}
# heading NAME
heading()
{
	printf -- '----------------\n%s\n----------------\n' "$1"
}
{ heading 'n[1-2]'; mem 800000 1000; heading n3; mem 700000 2000; } >two.txt
{ heading 'node[01-03,07]'; mem 800000 1000; } >one.txt
{ heading 'db1,db2 (2)'; mem 800000 1000; heading 'web[03-04] (2)'; mem 700000 1000; heading 'web5 (1)'; mem 600000 1000; } >clush.txt
{ heading 'r1n[1,3-4].example.com'; mem 800000 1000; heading 'r2n[1-9]'; echo 'Node 0, zone Normal 1 2 3 4 5 6 7 8 9 10 11'; } >files.txt
{ echo 'n9 | CHANGED | rc=0 >>'; mem 800000 1000; } >ansible.txt
# A title between rules is no machine, nor is a file.
{ heading 'Summary'; mem 800000 1000; } >title.txt
{ heading 'meminfo'; mem 800000 1000; } >file.txt
for i in two one clush files ansible title file; do
	kmemdb load -o "$i.groups" "$i.txt" >/dev/null
	echo "== $i"
	kmemdb query "$i.groups" "SELECT capture_id, label, hostname, boot, value_kb FROM capture c LEFT JOIN meminfo m USING (capture_id) WHERE name IS NULL OR name = 'MemFree' ORDER BY 1" --format csv
done
# A host is found in its group, by a name with or without its domain.
host()
{
	echo "== $2 of $1"
	kmemdb ask "$1.groups" summary --host "$2" 2>&1 | grep -oE -m 1 "host '.*'|n\[1-2\]|node\[01-03,07\]|db1,db2|web\\[03-04\\]|r1n\[1,3-4\]\.example\.com"
}
host two n1
host two n4
host two n01
host one node02
host one node2
host one node07
host clush db2
host clush web03
host files r1n3
host files r1n3.example.com
host files r1n2
