# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask full.db percpu
kmemdb ask sparse.db percpu
make_case s.db step
kmemdb ask s.db percpu
