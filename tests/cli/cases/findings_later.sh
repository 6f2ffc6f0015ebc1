# SPDX-License-Identifier: GPL-2.0-or-later
# A later capture of the boot, which has too little to judge a rule, does not hide what an earlier one found.
sample=$(dirname "$0")/../../../samples/debian-6.12/proc
for s in a b; do
	mkdir -p "$s/proc"
	echo 'btime 1795514147' > "$s/proc/stat"
	cp "$sample/version" "$s/proc"
done
sed 's/^Cached: .*/Cached: 200 kB/; s/^AnonPages: .*/AnonPages: 200 kB/; s/^Shmem: .*/Shmem: 44 kB/' "$sample/meminfo" > a/proc/meminfo
echo '100.00 1.0' > a/proc/uptime
echo '200.00 1.0' > b/proc/uptime
cp "$sample/swaps" b/proc
kmemdb load -o later.db a b > /dev/null
kmemdb query later.db 'SELECT capture_id, boot, place FROM capture' --format csv
kmemdb query later.db "SELECT capture_id, severity FROM finding WHERE rule = 'unaccounted'" --format csv
kmemdb ask later.db findings --section findings --format csv
echo "status $?"
