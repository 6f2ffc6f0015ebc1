# SPDX-License-Identifier: GPL-2.0-or-later
# What is no address is refused before the dump is read; one in decimal is read, as SQL prints it.
for addr in 0x0 0 '' -1 -5 0x1ffff888100000000 zero 0xffff888100000000x -125721906430208x 0p1000 pfn:1; do
	kmemdb refs full.db -- "$addr"
	echo "$?"
done
kmemdb refs full.db -- -125721906430208
echo "$?"
