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
