# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb schema > /dev/full
echo "status $?"
# A reader that has seen enough is no error.
{ kmemdb query full.db 'WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 3000000)
	SELECT n FROM r' --format csv; echo "status $?" >&2; } | head -2
for sql in postgresql clickhouse; do
	{ kmemdb schema --sql $sql; echo "status $?" >&2; } | head -c 1
	echo
	kmemdb schema --sql $sql > /dev/full
	echo "status $?"
done
{ kmemdb export full.db - --format postgresql; echo "status $?" >&2; } | head -c 1
