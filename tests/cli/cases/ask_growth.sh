# SPDX-License-Identifier: GPL-2.0-or-later
make_case s.db 'step*9' sparse
kmemdb ask s.db growth --capture 9 -p top=12
echo "== 3 to 7"
kmemdb ask s.db growth -p from=3 -p to=7 -p top=3 --format md
echo "== the last has none of it"
kmemdb ask s.db growth -p from=9 -p to=10 -p top=3
echo "== one"
kmemdb ask s.db growth --capture 1
kmemdb ask s.db growth --format csv
