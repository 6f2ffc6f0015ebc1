# SPDX-License-Identifier: GPL-2.0-or-later
# A failed check is told by the exit status.
kmemdb ask full.db checks > /dev/null
echo "status $?"
kmemdb ask sparse.db checks > /dev/null
echo "status $?"
