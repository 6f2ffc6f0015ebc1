# SPDX-License-Identifier: GPL-2.0-or-later
# Up to 4.7 only the first page of a free block has its flag: blocks are compared with blocks, the ledger claims no more
# than MemTotal, and what has no flag is not called a page without struct page.
mkdir -p old/proc
python3 -c '
import struct, sys
free, slab = 1 << 10, 1 << 7
blocks = [free, 0, 0, 0] * 20000
sys.stdout.buffer.write(struct.pack("<%dQ" % (len(blocks) + 20000), *blocks, *[slab] * 10000, *[0] * 10000))' > old/proc/kpageflags
echo 'Linux version 4.4.0-210-generic (buildd@lgw01) #242-Ubuntu SMP Fri Apr 16 09:57:56 UTC 2021' > old/proc/version
echo 'Node 0, zone   Normal      0      0  20000      0      0      0      0      0      0      0      0' > old/proc/buddyinfo
printf 'MemTotal:         400000 kB\nMemFree:          320000 kB\nSlab:              40000 kB\n' > old/proc/meminfo
kmemdb load -o old.db old > /dev/null
echo "status $?"
kmemdb query old.db "SELECT name, left_label, left_value, right_label, right_value, ok FROM checks WHERE name LIKE 'kpage%'" --format csv
kmemdb ask old.db memory --section ledger --format csv
kmemdb query old.db "SELECT text FROM coverage" --format csv | grep -o '[0-9]* pages have no[^;]*'
