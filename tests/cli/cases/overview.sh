# SPDX-License-Identifier: GPL-2.0-or-later
# Without a command: the overview, as a misuse; asked for: as an answer.
kmemdb
echo "status $?"
kmemdb --help
echo "status $?"
kmemdb help
