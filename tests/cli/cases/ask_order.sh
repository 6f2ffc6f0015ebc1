# SPDX-License-Identifier: GPL-2.0-or-later
# Captures of which only the files' time tells when they were taken, in one second: a number in their names orders them, or nothing does.
snapshot() { # FILE KB [TIME]
	mkdir -p "${1%/*}"
	printf 'MemTotal: 90000 kB\nMemFree: %s kB\n' "$2" > "$1"
	touch -d "${3:-2026-11-24 10:00:00.25 UTC}" "$1"
}
answers() { # CASE INPUT...
	case=of-$1.db
	shift
	kmemdb load -o "$case" "$@" > load 2>&1 || cat load
	kmemdb ask "$case" growth -s growth | tail -n +4
	kmemdb ask "$case" timeline -p metric=MemFree -s timeline -f csv | cut -d, -f1,6,8-
}
echo '--- without a number'
snapshot f/before.txt 500
snapshot f/after.txt 400 '2026-11-24 10:00:00.75 UTC'
answers two f/before.txt f/after.txt
snapshot zones/c/zone-x/meminfo 500
snapshot zones/c/zone-y/meminfo 400
answers zones zones/c/zone-y zones/c/zone-x
echo '--- with a number'
snapshot n/s1.txt 500
snapshot n/s2.txt 450
snapshot n/s10.txt 400
answers numbers n/*.txt
snapshot runs/snap-9/meminfo 500
snapshot runs/snap-10/meminfo 400
answers runs runs
{ cat f/before.txt; cat f/after.txt; } > one.txt
answers text one.txt
echo '--- with a number in the names of two folders, of one host or perhaps of two'
snapshot web2/meminfo 500
snapshot web10/meminfo 400
answers folders web2/meminfo web10/meminfo
for i in 2 10; do cp -r web$i one-$i; touch -d '2026-11-24 10:00:00.25 UTC' one-$i/meminfo; echo db > one-$i/hostname; touch -d '2026-11-24 08:00 UTC' one-$i/hostname; done
mkdir up1 up2
mv one-10 up1
mv one-2 up2
answers hosts up1/one-10 up2/one-2
answers slashes runs/snap-9/ runs/snap-10/
echo '--- several in each of them, without a time'
for i in 1 2 10; do printf '/proc/meminfo\nMemTotal: 90000 kB\nMemFree: %s kB\n' $((500 - i)) $((400 - i)) > t$i.txt; done
kmemdb load -o of-texts.db t1.txt t10.txt t2.txt > load 2>&1 || cat load
kmemdb ask of-texts.db timeline -p metric=MemFree -s timeline -f csv | cut -d, -f1,6,8-
kmemdb query of-texts.db "SELECT capture_id, series IS NULL AS lost FROM capture WHERE series IS NULL"
echo '--- of a folder, by the time of its files'
snapshot d/first/meminfo 900 '2026-11-24 09:00:00 UTC'
snapshot d/after/meminfo 400
snapshot d/before/meminfo 500
snapshot d/last/meminfo 300 '2026-11-24 11:00:00 UTC'
for i in first after before last; do echo db > d/$i/hostname; touch -d '2026-11-24 08:00 UTC' d/$i/hostname; done
answers folder d
echo '--- two of them by name'
kmemdb ask of-two.db growth -s growth -p from=1 -p to=2 | tail -2
