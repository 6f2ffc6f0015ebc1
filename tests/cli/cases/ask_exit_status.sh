# SPDX-License-Identifier: GPL-2.0-or-later
# The exit status says that a check failed.
kmemdb ask full.db checks > /dev/null
echo "status $?"
kmemdb ask sparse.db checks > /dev/null
echo "status $?"
