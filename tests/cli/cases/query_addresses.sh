# SPDX-License-Identifier: GPL-2.0-or-later
# Addresses as answers print them: without quotes, or by addr(); in quotes they match nothing, which is said.
kmemdb query full.db "SELECT count(*) AS n FROM issue WHERE kaddr = 0xffff88000080b000" -f csv
kmemdb query full.db "SELECT count(*) AS n FROM issue WHERE kaddr = addr('0xffff88000080b000')" -f csv
kmemdb query full.db "SELECT count(*) AS n FROM issue WHERE kaddr = '0xffff88000080b000'" -f csv
kmemdb query full.db "SELECT count(*) AS n FROM issue WHERE '0xffff88000080b000' = kaddr" -f csv
kmemdb query full.db "SELECT addr_text(min(kaddr)) AS a, '0xff' AS text, addr('nothing') AS none, addr_text(NULL) AS unknown FROM issue" -f csv
# A parameter is the bit pattern, too.
kmemdb query full.db -p a=0xffff888000100000 'SELECT typeof(:a) AS type, addr_text(:a) AS addr' --format csv
