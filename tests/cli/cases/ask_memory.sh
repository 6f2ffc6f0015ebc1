# SPDX-License-Identifier: GPL-2.0-or-later
make_case s.db step
kmemdb ask s.db memory
echo "status $?"
kmemdb ask full.db memory --section ledger
