# SPDX-License-Identifier: GPL-2.0-or-later
# Leaks: a row of each kind of evidence, and none of what rises but can be reclaimed, comes and goes, or is small.
make_case leaks.db leaks
kmemdb ask leaks.db leaks -s suspects -p rows=50 -p min_bytes=0 -f jsonl
echo '--- of snapshots alone'
make_case steps.db 'step*9'
kmemdb ask steps.db leaks
kmemdb ask leaks.db leaks --capture 6 -f csv
echo '--- many removed cgroups: within a time that grows with their number'
make_case removed.db removed
timeout 30 kmemdb ask removed.db leaks -f csv
echo "status $?"
echo '--- what is not searched'
kmemdb ask full.db leaks -f csv
echo "status $?"
