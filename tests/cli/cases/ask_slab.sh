# SPDX-License-Identifier: GPL-2.0-or-later
make_case s.db step
kmemdb ask full.db slab
kmemdb ask full.db slab-waste
kmemdb ask s.db slab -p top=2
kmemdb ask s.db slab-waste -p top=2
kmemdb ask sparse.db slab
