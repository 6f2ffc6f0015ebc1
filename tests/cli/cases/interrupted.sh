# SPDX-License-Identifier: GPL-2.0-or-later
# SIGINT ends a query that never would, and the program dies of it.
kmemdb query full.db 'WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)
	SELECT max(n) FROM r' &
sleep 0.5
kill -INT $!
wait $!
echo "status $?"
