# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb --version | sed 's/[0-9][0-9.]*$/N/'
