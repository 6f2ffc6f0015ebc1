# SPDX-License-Identifier: GPL-2.0-or-later
# The script copies what the program copies, whatever shell runs it.
. "$(dirname "$0")/capture_root.inc"
make_root root
kmemdb capture out --root root --processes --full > /dev/null
kmemdb capture --script --root "$PWD/root" --processes --full > script
kmemdb capture --script > plain
for shell in 'busybox sh' dash sh; do
	command -v "${shell%% *}" > /dev/null || shell=sh
	$shell -n plain || exit 1
	rm -rf copy
	$shell script copy
	files_of copy > got
	files_of out | diff - got && (cd out/* && find . -type f) | while read -r f; do
		cmp out/*/"$f" copy/*/"$f"
	done
	$shell script > text
	grep -c '^=== /' text
	ROOT=root COUNT=2 INTERVAL=1 PROCESSES=0 FULL=0 $shell plain > series
	grep -c '^=== /proc/meminfo' series
done
kmemdb load -o new.db text series > /dev/null
kmemdb query new.db --format csv "SELECT capture_id, count(*) FROM sysctl GROUP BY 1"
kmemdb query new.db --format csv "SELECT pid, comm, vss_kb, pss_kb FROM process_memory"
kmemdb query new.db --format csv "SELECT alias, name FROM slab_alias"
