# SPDX-License-Identifier: GPL-2.0-or-later
make_case p.db processes 'step*1'
kmemdb ask p.db ps --capture 1
echo "== chosen"
kmemdb ask p.db ps --capture 1 -f csv -p 'comm=d*'
kmemdb ask p.db ps --capture 1 -f csv -p state=D
echo "== a snapshot that has memory of processes alone"
kmemdb ask p.db ps --capture 2 -f csv
echo "== a snapshot"
for t in '10 (idler) I' '11 (a b) S' '12 (stuck) D' '13 (gone) Z'; do
	pid=${t%% *} state=${t##* } name=${t#* (}
	name=${name%)*}
	mkdir -p snap/proc/$pid
	printf 'Name:\t%s\nState:\t%s (x)\nTgid:\t%s\nPid:\t%s\nPPid:\t2\nUid:\t5\t5\t5\t5\n' \
		"$name" "$state" "$pid" "$pid" > snap/proc/$pid/status
	[ "$pid" = 11 ] && printf 'VmSize:\t    9000 kB\nVmRSS:\t     400 kB\nThreads:\t3\n' >> snap/proc/11/status
done
printf 'MemTotal: 4000 kB\nMemFree: 1000 kB\n' > snap/proc/meminfo
kmemdb load -o s.db snap > /dev/null
kmemdb ask s.db ps
kmemdb ask s.db ps -f csv -p state=D
echo "== nothing"
kmemdb ask sparse.db ps
