# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask full.db fragmentation --section zones
echo ----
kmemdb ask full.db fragmentation --section zones --format csv
kmemdb ask full.db fragmentation --section zoness
echo "status $?"
