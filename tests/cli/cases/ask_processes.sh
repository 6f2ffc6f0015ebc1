# SPDX-License-Identifier: GPL-2.0-or-later
make_case p.db processes 'step*1' sparse
kmemdb ask p.db processes --capture 1
for s in mappings kinds shared page-tables unknown; do
	echo "== $s"
	kmemdb ask p.db processes --capture 1 --section $s --format csv
done
echo "== a snapshot"
kmemdb ask p.db processes --capture 2
echo "== nothing"
kmemdb ask p.db processes --capture 3
