# SPDX-License-Identifier: GPL-2.0-or-later
# A capture holds what the parsers read, and only that; processes when they are asked for.
. "$(dirname "$0")/capture_root.inc"
make_root root
kmemdb capture out --root root > said || exit 1
without_cost < said
files_of out
echo "-- processes"
kmemdb capture all --root root --processes | without_cost
files_of all | grep 'proc/[0-9]'
echo "-- full"
kmemdb capture full --root root --full | without_cost
files_of full | grep -e slab -e kpage
cat full/*/sys/kernel/slab.links
echo "-- loaded"
kmemdb load -o new.db full all > /dev/null
kmemdb query new.db --format csv "SELECT capture_id, name, value FROM sysctl ORDER BY 1, 2"
kmemdb query new.db --format csv "SELECT pid, comm, vss_kb, rss_kb, pss_kb FROM process_memory"
kmemdb query new.db --format csv "SELECT name, object_bytes FROM slab_sysfs"
kmemdb query new.db --format csv "SELECT alias, name FROM slab_alias"
kmemdb query new.db --format csv "SELECT build_id FROM capture"
kmemdb query new.db --format csv "SELECT path, usage_bytes, children FROM cgroup WHERE capture_id = 1 ORDER BY 1"
