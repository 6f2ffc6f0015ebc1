# SPDX-License-Identifier: GPL-2.0-or-later
for c in loda quary zzzzzz a --frobnicate; do
	kmemdb $c
	echo "status $?"
done
