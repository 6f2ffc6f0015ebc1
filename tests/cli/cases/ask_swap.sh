# SPDX-License-Identifier: GPL-2.0-or-later
make_case s.db 'step*3'
kmemdb ask s.db swap
kmemdb ask sparse.db swap
