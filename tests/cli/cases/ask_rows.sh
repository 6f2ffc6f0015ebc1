# SPDX-License-Identifier: GPL-2.0-or-later
# Long lists: people get the first rows and read how many are left out, programs get all, --rows changes either.
make_case s.db step
make_case c.db cgroups
kmemdb ask s.db slab -s caches -n 2 | tail -2
kmemdb ask s.db slab -s caches -n 2 -f md | tail -2
kmemdb ask s.db slab -s caches --rows 0 | grep -c 'more row'
all=$(kmemdb ask s.db slab -f jsonl | wc -l)
few=$(kmemdb ask s.db slab -n 3 -f jsonl | wc -l)
echo "$few of $all rows"
kmemdb ask s.db slab -n $((all - 1)) -s caches | grep "more row"
kmemdb ask s.db slab -n "$all" -s caches | grep -c 'more row'
kmemdb ask s.db slab -n 3 -f jsonl -p top=0 | wc -l
kmemdb ask s.db slab -p top=1 -s caches | grep "more row"
echo "== every list: what people are not shown is what programs have more"
for q in $(kmemdb ask --format csv | sed '1d; s/,.*//'); do
	kmemdb help "$q" > help
	grep -q -e '--rows N' help || continue
	case $q in
	cgroups) db=c.db ;;
	slab-growth | growth) db=s.db ;;
	*) db=full.db ;;
	esac
	for s in $(sed -n 's/^Section \([^:]*\):.*/\1/p' help); do
		all=$(kmemdb ask $db "$q" -s "$s" -f jsonl 2> /dev/null | wc -l)
		[ "$all" -gt 1 ] || continue
		shown=$(kmemdb ask $db "$q" -s "$s" -f jsonl -n 1 2> /dev/null | wc -l)
		more=$(kmemdb ask $db "$q" -s "$s" -n 1 2> /dev/null | sed -n 's/^\([0-9]*\) more rows\{0,1\}: --rows 0 prints all$/\1/p')
		[ "$all" -eq "$((shown + ${more:-0}))" ] || echo "$db $q $s: $all rows, $shown shown, ${more:-none} left out"
		echo "$q" >> lists
	done
done
uniq lists | wc -l
echo "== the SQL that is shown has the limit of the format"
for o in '' '-f csv' '-n 7' '-n 0'; do
	kmemdb ask slab --show-sql $o | grep ':top -\{0,1\}[0-9]'
done
echo "== misuse"
kmemdb ask s.db slab -n x
kmemdb ask s.db slab --rows=-1
kmemdb ask s.db slab -p top=-1
kmemdb help slab | grep -A2 '^  top'
