# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask full.db free-lists
# A list that the kernel did not count to its end: what was counted is there at least, and no type has a share of an unknown sum.
mkdir -p many/proc
cat > many/proc/pagetypeinfo <<'T'
Free pages count per migrate type at order       0      1      2
Node    0, zone   Normal, type    Unmovable   4849      7      1
Node    0, zone   Normal, type      Movable  21088 >100000      3
Node    0, zone   Normal, type  Reclaimable    153    139      0
T
kmemdb load -o many.db many > /dev/null
kmemdb ask many.db free-lists -s lists -f csv
kmemdb ask many.db free-lists -s types -f csv
kmemdb ask many.db fragmentation -s orders -f csv
