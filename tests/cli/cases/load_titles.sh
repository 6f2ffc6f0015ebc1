# SPDX-License-Identifier: GPL-2.0-or-later
# Titles say when parts of a text were taken: labels of captures of one machine, in order. Several hosts keep their names.
mem()
{
	printf 'MemTotal:        1015020 kB\nMemFree:          %d kB\nSlab:              %d kB\n' "$1" "$2"
}
{ echo '=== before ==='; mem 800000 1000; echo '=== after ==='; mem 700000 2000; } >rules.txt
{ echo '## Before the test'; mem 800000 1000; echo; echo '## memory after'; mem 700000 2000; } >markdown.txt
{ echo '$ echo before; cat /proc/meminfo'; echo before; mem 800000 1000; echo '$ echo after; cat /proc/meminfo'; echo after; mem 700000 2000; } >echo.txt
{ echo 'before:'; mem 800000 1000 | sed 's/^/    /'; echo 'after:'; mem 700000 2000 | sed 's/^/    /'; } >salt.txt
{ echo '--- run 1 ---'; echo '# cat /proc/meminfo'; mem 800000 1000; echo '--- run 2 ---'; echo '# cat /proc/meminfo'; mem 700000 2000; } >runs.txt
{ echo '[baseline]'; mem 800000 1000; echo '[during OOM]'; echo 'MemFree: 5 kB'; mem 700000 2000; } >marks.txt
# A title begins another part, though the file below it is another one, too.
{ echo '# before'; mem 800000 1000; echo '# after'; echo '=== /proc/buddyinfo'; echo 'Node 0, zone Normal 1 2 3 4 5 6 7 8 9 10 11'; } >files.txt
# Frames around files are no titles.
{ echo '---- START ----'; mem 800000 1000; echo '---- END ----'; echo '=== /proc/buddyinfo'; echo 'Node 0, zone Normal 1 2 3 4 5 6 7 8 9 10 11'; } >frame.txt
{ echo 'db1:'; mem 800000 1000 | sed 's/^/    /'; echo 'before:'; mem 700000 2000 | sed 's/^/    /'; } >hosts.txt
for i in rules markdown echo salt runs marks files frame hosts; do
	kmemdb load -o "$i.db" "$i.txt" >/dev/null
	echo "== $i"
	kmemdb query "$i.db" "SELECT capture_id, label, hostname, boot, value_kb FROM capture c LEFT JOIN meminfo m USING (capture_id) WHERE name IS NULL OR name = 'MemFree' ORDER BY 1" --format csv
done
kmemdb ask salt.db growth --section growth | grep -E 'MemFree|from'
kmemdb ask salt.db timeline -p metric=MemFree --section timeline | grep before
kmemdb compare salt.db@1 salt.db@2 | head -n 3
