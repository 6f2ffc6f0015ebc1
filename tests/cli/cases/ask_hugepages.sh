# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask full.db hugepages
kmemdb ask sparse.db hugepages
make_case s.db step
kmemdb ask s.db hugepages
