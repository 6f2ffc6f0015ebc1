# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask --fromat csv full.db pages
echo "status $?"
kmemdb ask -x full.db pages
echo "status $?"
kmemdb ask --frobnicate=1 full.db pages
echo "status $?"
