# SPDX-License-Identifier: GPL-2.0-or-later
# Masks and names, of any kernel.
kmemdb decode gfp 0x140cca
kmemdb decode gfp 'GFP_ATOMIC|COMP' --kernel 4.14 --format csv
kmemdb decode gfp 0x50d0 --kernel 3.10 --format csv
kmemdb decode gfp 0x80000000 --format jsonl
kmemdb decode alloc 0x31 --kernel 6.6 --format csv
kmemdb decode alloc 'ALLOC_HARDER|ALLOC_HIGH' --kernel 5.10 --format csv
kmemdb decode migratetype 1 --kernel 3.10
kmemdb decode migratetype MIGRATE_MOVABLE --format csv
kmemdb decode gfp 0xcc0 --case full.db --format csv
kmemdb decode page_flags 0x3 --case full.db --format csv
kmemdb decode gfp NOSUCH
echo "$?"
kmemdb decode page_flags 3 --kernel 6.1 --format csv
kmemdb decode page_flags 0x10000000000068 --kernel 6.12
kmemdb decode page_flags 3 --kernel 4.4
echo "$?"
kmemdb decode colour 3
echo "$?"
kmemdb decode gfp 3 --kernel new
echo "$?"
for what in gfp alloc page_flags migratetype; do
	kmemdb decode $what 18446744073709551616 --case full.db
	echo "$?"
done
kmemdb decode gfp 'GFP_KERNEL|0x10000000000000000'
echo "$?"
kmemdb decode gfp 0x0000000000000000000cc0 --format csv | head -2
