# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask full.db cgroups
echo "-- of a snapshot"
make_case c.db cgroups
kmemdb ask c.db cgroups -p rows=3
make_case h.db hostile
kmemdb ask h.db cgroups > hostile || exit 1
