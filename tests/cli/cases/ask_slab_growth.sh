# SPDX-License-Identifier: GPL-2.0-or-later
make_case s.db 'step*9' sparse
kmemdb ask s.db slab-growth --capture 9 -p top=6
kmemdb ask s.db slab-growth --capture 9 -p top=1000 | grep kmalloc
kmemdb ask s.db slab-growth -p from=9 -p to=10 -p top=2
kmemdb ask s.db slab-growth -p from=99
echo "status $?"
