# SPDX-License-Identifier: GPL-2.0-or-later
# By a case alone: its dump is not here.
try()
{
	kmemdb identify "$@"
	echo "status $?"
}
try full.db pfn:4097 pfn:0x10 0p1004e05 phys:100098010 pfn:1048700 pfn:1048618 pfn:1062920 pfn:1051140 ffff888000100000
try full.db pfn:1048618 --format jsonl
try full.db pfn:1048618 --section facts --format csv
try full.db pfn:1048618 --dump text
echo '--- bare physical addresses, and one where no memory is'
try full.db 0x100098010 1004e05 7f0012345678 0x10000
try full.db 0x100098010 --pid 4711
echo '--- misuse'
try full.db
try full.db 0xg
try full.db pfn:1 --section x
try missing.db pfn:1
try sparse.db pfn:1
echo '--- pasted with what stood around it, in halves, and as SQL prints a number'
for a in '[<ffff888000100000>]' '0xffff888000100000,' '<0xffff888000100000>' '0xffff888000100000:' 'ffff8880 00100000' -131391638470656; do
	kmemdb identify full.db "$a" --section what --format csv | sed 1d | cut -d, -f2-
done
