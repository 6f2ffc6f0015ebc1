# SPDX-License-Identifier: GPL-2.0-or-later
# What help says of many captures runs as it is printed, and agrees with the snapshots.
for n in 1 2 3; do
	printf '=== /proc/uptime\n%d.00 1.00\n=== /proc/vmstat\nnr_free_pages %d\npgfree %d\n' $n $((100 * n)) $((7 * n * n))
done > series.txt
kmemdb load -o new.db series.txt > /dev/null
kmemdb help series | awk -v RS= '/^ *SELECT/ { print $0 ";" }' > statements
kmemdb query new.db -f csv - < statements
echo '--- the window goes through the rows once: no search inside a loop over rows of vmstat'
{ echo 'EXPLAIN QUERY PLAN' && sed '/;$/q' statements; } > plan
kmemdb query new.db -f csv - < plan | grep -c 'SEARCH t' || true
