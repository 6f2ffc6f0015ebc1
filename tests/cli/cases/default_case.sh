# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask pages
echo "status $?"
mv full.db case.db
kmemdb ask pages --format csv
kmemdb query 'SELECT count(*) AS n FROM zone' --format csv
kmemdb query case.db
echo "status $?"
