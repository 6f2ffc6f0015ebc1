# SPDX-License-Identifier: GPL-2.0-or-later
# Several runs a side. The numbers of slab dentry are dealt by hand; p is checked in tests/unit/rank_test.c.
make_case old.db before
make_case new.db after
mkdir base head
run()
{
	cp "$1" "$2"
	sqlite3 "$2" "UPDATE _slab_cache SET held_bytes = $3 WHERE name = 'dentry'"
}
for i in 1 2 3 4 5 6 7 8; do
	run old.db base/$i.db $((1000000 + i * 1000))
	run old.db head/$i.db $((2000000 + i * 1000))
done
echo '--- eight runs a side: a change of 1 MB with a spread of 2 kB'
kmemdb compare base head --area slab
echo "status $?"
kmemdb compare base head --format github
echo '--- the same build'
kmemdb compare base/1.db,base/2.db,base/5.db,base/8.db base/3.db,base/4.db,base/6.db,base/7.db --area slab
echo "status $?"
echo '--- three runs are too few'
kmemdb compare base/1.db,base/2.db,base/3.db head/1.db,head/2.db,head/3.db --area slab | head -1
echo '--- four runs: of two metrics that vary none can reach the level'
for i in 1 2 3 4; do
	sqlite3 base/$i.db "UPDATE _slab_cache SET held_bytes = $((1000000 * i)) WHERE name = 'filp'"
done
kmemdb compare base/1.db,base/2.db,base/3.db,base/4.db head/1.db,head/2.db,head/3.db,head/4.db --area slab | head -1
echo '--- captures of one case'
make_case both.db before after
kmemdb compare both.db@all both.db@1-2 --area slab --top 2
echo "status $?"
kmemdb compare both.db@1-2 both.db@5-9
echo "status $?"
echo '--- sizes of objects differ whatever the number of runs'
for i in 1 2 3 4 5 6 7 8; do
	cp new.db head/$i.db
done
kmemdb compare base head --area slab --format csv | grep task_struct
kmemdb compare base head --area structure > /dev/null
echo "status $?"
echo '--- an input that is no case is loaded for the comparison'
export TMPDIR=$PWD/tmp
mkdir -p snap/proc tmp
printf 'MemTotal:     1000000 kB\nMemFree:       500000 kB\n' > snap/proc/meminfo
kmemdb compare snap snap --area meminfo | head -2
ls tmp
echo '--- a floor for each area: 32 KiB more are an alarm for vmalloc, not for a slab cache'
for i in 1 2 3 4 5 6 7 8; do
	run old.db base/$i.db $((1000000 + i * 100))
	run old.db head/$i.db $((1032768 + i * 100))
	sqlite3 head/$i.db "UPDATE _vmalloc_area SET pages = pages + 8 WHERE caller LIKE 'load_table%'"
done
kmemdb compare base head --area slab --area vmalloc --format csv
kmemdb compare base head --area slab --area vmalloc --format json | grep -o '"name":"[^"]*"\|"floor_bytes":[0-9]*'
