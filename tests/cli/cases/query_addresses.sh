# SPDX-License-Identifier: GPL-2.0-or-later
# Addresses as answers print them: without quotes, or by addr(); in quotes they match nothing, which is said.
kmemdb query full.db "SELECT count(*) AS n FROM issue WHERE kaddr = 0xffff88000080b000" -f csv
kmemdb query full.db "SELECT count(*) AS n FROM issue WHERE kaddr = addr('0xffff88000080b000')" -f csv
kmemdb query full.db "SELECT count(*) AS n FROM issue WHERE kaddr = '0xffff88000080b000'" -f csv
kmemdb query full.db "SELECT count(*) AS n FROM issue WHERE '0xffff88000080b000' = kaddr" -f csv
kmemdb query full.db "SELECT addr_text(min(kaddr)) AS a, '0xff' AS text, addr('nothing') AS none, addr_text(NULL) AS unknown FROM issue" -f csv
# A parameter is the bit pattern, too.
kmemdb query full.db -p a=0xffff888000100000 'SELECT typeof(:a) AS type, addr_text(:a) AS addr' --format csv
# What yields one of several addresses is one; what computes with them is a number.
kmemdb query full.db "SELECT min(kaddr), max(kaddr) AS hi, coalesce(NULL, kaddr) AS a, (SELECT min(i.kaddr) FROM issue i WHERE 1) AS sub, max(kaddr) - min(kaddr) AS bytes, count(kaddr) AS n FROM issue" -f csv
kmemdb query full.db "WITH x AS (SELECT 1) SELECT ifnull((max(kaddr)), 0) AS a, min(kaddr, 5 + 1) AS computed FROM issue -- AS b, c
;" -f csv
# One that goes by another name: of a common table expression, a subquery, a window function, in a compound statement, by CASE.
q()
{
	kmemdb query full.db -f csv "$1"
}
q "WITH x(p, n) AS (SELECT min(kaddr), 1 FROM issue) SELECT p, n FROM x"
q "WITH x AS MATERIALIZED (SELECT kaddr k, count(*) n FROM issue GROUP BY 1) SELECT max(k) AS hi, sum(n) FROM x"
q "SELECT p, q FROM (SELECT max(kaddr) AS p, 2 AS q FROM issue)"
q "SELECT max(kaddr) OVER (ORDER BY rowid) AS m, lag(kaddr, 1, 0) OVER (ORDER BY rowid), row_number() OVER (ORDER BY kaddr) AS nth FROM issue LIMIT 1"
q "SELECT kaddr FROM issue UNION SELECT kaddr FROM issue"
q "SELECT min(kaddr) AS p FROM issue UNION ALL SELECT max(kaddr) FROM issue"
q "SELECT CASE WHEN kaddr IS NULL THEN 0 ELSE kaddr END AS a, iif(kaddr, kaddr, NULL) AS b, CASE WHEN 1 THEN 5 END AS five FROM issue LIMIT 1"
q "WITH RECURSIVE w(at, i) AS (SELECT min(kaddr), 0 FROM issue UNION ALL SELECT at + 8, i + 1 FROM w WHERE i < 1) SELECT at, i FROM w"
# A name that is of virtual addresses in one table, and of physical ones in another.
kmemdb load -o sample.db "$(dirname "$0")/../../../samples/debian-6.12/vmcore" > sample.out
kmemdb query -f csv sample.db "SELECT min(start_addr) AS lo, typeof(min(start_addr)) AS type, max(start_addr) - min(start_addr) > 0 AS apart, max(a) > 0 AS user FROM (SELECT start_addr, start_addr AS a FROM vmalloc_area)"
kmemdb query -f csv sample.db "SELECT max(end_addr) AS hi, min(start_addr) FROM memory_map"
# By the name of the column alone; what is called otherwise may be a difference of times or sizes, and stays a number.
q "SELECT kaddr + 8 AS next_addr, kaddr * 1 AS same, kaddr + 8 AS next, 5 + 8 AS sum, kaddr - 0 AS addr, count(kaddr) AS kaddrs FROM issue"
kmemdb query full.db "SELECT kaddr * 1 AS same, addr_text(kaddr * 1) AS text, 0 - 1200000000000 AS ns, 0 - 200000000000000 AS bytes, 5 - 7 AS difference FROM issue"
