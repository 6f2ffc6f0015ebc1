# SPDX-License-Identifier: GPL-2.0-or-later
# Requests against captured files of /proc: the machine of kernels.txt in ten kernels, and a guest of which some files
# are missing.
ask()
{
	echo "-- $1"
	kmemdb query new.db --format csv "$1"
}
here=$(dirname "$0")
kmemdb load -o new.db "$here/kernels.txt" > /dev/null || exit 1
ask "SELECT c.capture_id, c.kernel_release, t.column1 AS page_order, t.column2 AS gfp, a.verdict, a.zone_name, a.mark_name, a.block, a.at_least, a.expected, a.at_most, a.missing FROM capture c, (VALUES (0, 'GFP_KERNEL'), (3, 'GFP_ATOMIC'), (9, '__GFP_HIGHMEM|__GFP_MOVABLE'), (10, '__GFP_DMA')) t, whatif(c.capture_id, t.column1, t.column2, NULL, 1) a ORDER BY 1, 3"
ask "SELECT c.capture_id, z.place, z.zone_name, z.verdict, z.free_kb, z.unusable_kb, z.mark_kb, z.reserve_kb, z.margin_kb, z.requests FROM capture c, whatif_zone(c.capture_id, 9, 'GFP_ATOMIC', NULL, 1) z ORDER BY 1, 2"
# What is missing is named, and the verdict is what holds whatever it is.
for without in pagetypeinfo buddyinfo zoneinfo; do
	rm -rf proc new.db
	cp -r "$here/captures/guest-6.12/proc" .
	rm "proc/$without"
	kmemdb load -o new.db proc > /dev/null || exit 1
	echo "without $without:"
	ask "SELECT t.column1 AS page_order, t.column2 AS gfp, a.verdict, a.zone_name, a.reason, a.missing FROM (VALUES (0, 'GFP_KERNEL'), (3, 'GFP_NOWAIT'), (9, 'GFP_ATOMIC')) t, whatif(1, t.column1, t.column2, NULL, 1) a"
done
# What reclaim has to free and can: in a zone with page cache, and where the counters of the LRU lists are missing.
rm -rf proc new.db
cp -r "$here/captures/guest-6.12/proc" .
sed -i 's/^\( *\(min\|low\|high\) *\)[0-9]*$/\1900000/' proc/zoneinfo
kmemdb load -o new.db proc > /dev/null || exit 1
after="SELECT t.column1 AS page_order, t.column2 AS gfp, a.verdict, a.after_reclaim, a.reclaim_kb, a.reason FROM (VALUES (0, 'GFP_KERNEL'), (0, 'GFP_NOWAIT'), (0, '__GFP_DMA|GFP_KERNEL'), (9, 'GFP_KERNEL|__GFP_NORETRY'), (3, 'GFP_KERNEL|__GFP_NORETRY')) t, whatif(1, t.column1, t.column2, NULL, 1) a"
echo "marks that nothing reaches:"
ask "$after"
for n in 60 600; do
	rm new.db
	awk -v n="$n" '/^Node/ { free = 0 } /pages free/ { free = $3 } /^ *(min|low|high) +[0-9]+$/ { $2 = free + n } { print }' "$here/captures/guest-6.12/proc/zoneinfo" > proc/zoneinfo
	kmemdb load -o new.db proc > /dev/null || exit 1
	echo "marks $n pages above what is free:"
	ask "$after"
done
rm new.db
sed -i '/nr_zone_.*active_/d' proc/zoneinfo
kmemdb load -o new.db proc > /dev/null || exit 1
echo "without the counters of the LRU lists:"
ask "$after"
