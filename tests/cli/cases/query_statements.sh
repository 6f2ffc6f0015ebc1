# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb query full.db "SELECT 1 AS a; SELECT 'x' AS b, 2 AS c; -- done" --format csv
echo 'SELECT count(*) AS n
FROM zone;' | kmemdb query full.db - --format csv
kmemdb query full.db 'SELECT zone_name FROM zone WHERE 0'
kmemdb query full.db 'SELECT zone_name FROM zone WHERE 0' --format json
kmemdb query full.db 'EXPLAIN QUERY PLAN SELECT * FROM page_class WHERE pages = 0' --format csv
