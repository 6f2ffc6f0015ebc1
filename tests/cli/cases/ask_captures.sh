# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask two.db coverage --format csv
kmemdb ask two.db coverage --capture 1 --format csv
kmemdb ask two.db coverage --capture 7
echo "status $?"
kmemdb query two.db 'SELECT :capture AS c' -f csv
kmemdb query two.db 'SELECT :capture AS c' -f csv --capture 1
