# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb help fragmentation
echo ----
kmemdb help zone_lowmem_reserve
echo ----
kmemdb help checks
echo ----
kmemdb help fragmentaton
echo "status $?"
kmemdb help xyzzyplugh
