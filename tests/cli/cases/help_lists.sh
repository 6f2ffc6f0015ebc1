# SPDX-License-Identifier: GPL-2.0-or-later
# Lists in help have an item a line, with what it is in a column, whatever the width.
kmemdb help show | sed -n '/^Some words/,/^Types come/p'
kmemdb help live | grep -E '^    (page|maple|struct)'
COLUMNS=50 kmemdb help live | grep -A 2 -E '^    (page|maple|struct)'
