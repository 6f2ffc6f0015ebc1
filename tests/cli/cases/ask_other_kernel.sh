# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask full.db other-kernel
kmemdb ask full.db pinned-blocks -p rows=5
