# SPDX-License-Identifier: GPL-2.0-or-later
# Every option of every command, in words.
for c in load info ask query schema types profile help; do
	kmemdb help $c
	echo ----
done
kmemdb ask --help | head -1
kmemdb ask -h | head -1
