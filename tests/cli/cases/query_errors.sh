# SPDX-License-Identifier: GPL-2.0-or-later
for sql in 'SELEC 1' 'SELECT * FROM zones' 'SELECT no_such FROM zone' '' '-- nothing'; do
	kmemdb query full.db "$sql"
	echo "status $?"
done
