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
echo '--- a dump and a snapshot that tells little; numbers that no machine can have'
kmemdb compare full.db sparse.db --section unknown
echo "status $?"
make_case hostile.db hostile
kmemdb compare full.db hostile.db > out
echo "status $?"
kmemdb compare hostile.db hostile.db > out
echo "status $?"
