# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask full.db files
kmemdb ask sparse.db files
