# SPDX-License-Identifier: GPL-2.0-or-later
make_case k.db stacks
kmemdb ask k.db stacks
echo "== one task"
kmemdb ask k.db stacks -f csv -p pid=20 --section task
kmemdb ask k.db stacks -f csv -p pid=12 --section registers
kmemdb ask k.db stacks -f csv -p pid=99 --section cpus
echo "== no such task"
kmemdb ask k.db stacks -p pid=999999 --section task
kmemdb ask sparse.db stacks -p pid=999999 --section task
echo "== words of crash"
kmemdb help bt
echo "== nothing"
kmemdb ask sparse.db stacks
