# SPDX-License-Identifier: GPL-2.0-or-later
# A case with hardly any table filled: what is unknown is said to be unknown.
for q in summary fragmentation free-lists watermarks pageblocks pages checks coverage meminfo memory-map memory growth slab-growth timeline swap; do
	echo "== $q"
	kmemdb ask sparse.db $q
	echo "status $?"
done
