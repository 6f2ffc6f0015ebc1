# SPDX-License-Identifier: GPL-2.0-or-later
for c in loda quary zzzzzz a --frobnicate log leak; do
	kmemdb $c
	echo "status $?"
done
