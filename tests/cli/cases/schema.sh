# SPDX-License-Identifier: GPL-2.0-or-later
# Only some: the list grows.
kmemdb schema --format csv | grep -E '^(name|zone|check|checks|free_order),'
echo ----
kmemdb schema check free_order
echo ----
kmemdb schema free_area --format json
kmemdb schema zones
echo "status $?"
kmemdb schema --all --format csv | wc -l | grep -qx '[0-9]\{3,4\}' && echo "all columns"
