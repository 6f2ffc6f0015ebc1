# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask full.db vmalloc
kmemdb ask sparse.db vmalloc
make_case s.db step
kmemdb ask s.db vmalloc
