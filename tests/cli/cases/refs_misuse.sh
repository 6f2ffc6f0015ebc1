# SPDX-License-Identifier: GPL-2.0-or-later
# What is no address is refused before the dump is read; one in decimal is read, as SQL prints it.
for addr in 0x0 0 '' -1 -5 0x1ffff888100000000 zero 0xffff888100000000x -125721906430208x 0p1000 pfn:1; do
	kmemdb refs full.db -- "$addr"
	echo "$?"
done
kmemdb refs full.db -- -125721906430208
echo "$?"
echo "== another capture of the case is of a dump"
kmemdb query two.db 'SELECT capture_id, kind FROM capture LEFT JOIN dump_origin USING (capture_id)' -f csv
kmemdb refs two.db -c 2 0xffff888003c42a00
kmemdb refs sparse.db 0xffff888003c42a00
