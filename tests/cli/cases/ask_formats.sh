# SPDX-License-Identifier: GPL-2.0-or-later
for f in csv json jsonl md; do
	echo "== $f"
	kmemdb ask full.db fragmentation --format $f
done
