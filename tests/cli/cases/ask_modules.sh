# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask full.db modules
kmemdb ask sparse.db modules
make_case s.db step
kmemdb ask s.db modules
