# SPDX-License-Identifier: GPL-2.0-or-later
make_case old.db before
make_case new.db after
make_case both.db before after
kmemdb compare old.db new.db
echo "status $?"
echo '--- captures of one case, for programs, only one area'
kmemdb compare both.db@2 both.db@1 --area slab --area vmalloc --format csv
echo "status $?"
kmemdb compare both.db@1 both.db --section values --format jsonl
kmemdb compare old.db new.db --section differences --format md --top 1
echo '--- the same'
kmemdb compare old.db both.db@1
echo "status $?"
kmemdb compare full.db full.db > /dev/null
echo "status $?"
echo '--- values are unknown, and none of them is lost: with itself nothing is incomplete, unless a collector failed'
cp full.db unnamed.db
sqlite3 unnamed.db "UPDATE load SET lost = 0, absent = 0, reason = 'the debug information has no such name' WHERE status = 'partial'"
sqlite3 unnamed.db "SELECT collector, unknowns, lost FROM load WHERE status = 'partial'"
kmemdb compare unnamed.db unnamed.db | head -1
kmemdb compare unnamed.db unnamed.db > /dev/null
echo "status $?"
sqlite3 unnamed.db "UPDATE load SET status = 'failed' WHERE status = 'partial'"
kmemdb compare unnamed.db unnamed.db > /dev/null
echo "status $?"
echo '--- a dump and a snapshot that tells little; numbers that no machine can have'
kmemdb compare full.db sparse.db --section unknown
echo "status $?"
make_case hostile.db hostile
kmemdb compare full.db hostile.db > out
echo "status $?"
kmemdb compare hostile.db hostile.db > out
echo "status $?"
