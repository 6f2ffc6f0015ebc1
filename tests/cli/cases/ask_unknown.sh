# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask full.db fragmentaton
echo "status $?"
kmemdb ask full.db xyzzy
echo "status $?"
kmemdb ask missing.db pages
echo "status $?"
