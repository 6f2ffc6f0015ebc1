# SPDX-License-Identifier: GPL-2.0-or-later
# A series in an archive: one capture a snapshot, and an archive that exists is left alone.
. "$(dirname "$0")/capture_root.inc"
make_root root
for end in tar tar.gz tar.xz tar.zst; do
	kmemdb capture out.$end --root root | without_cost | head -1
done
kmemdb capture series.tar.zst --root root -i 1 -n 3 | without_cost
kmemdb capture series.tar.zst --root root
echo "status $?"
kmemdb load -o new.db series.tar.zst > /dev/null
# The same files in whatever archive are one capture.
for end in tar tar.gz tar.xz tar.zst; do
	kmemdb load -o "$end.db" "out.$end" > /dev/null
	kmemdb load -o "$end.db" "out.$end" out.tar > out
	echo "status $?"
	sed "s/([0-9TZ]*)/(WHEN)/" out
	rm out
done
kmemdb query new.db --format csv "SELECT count(*), count(DISTINCT capture_id), min(value_kb)
	FROM meminfo WHERE name = 'MemFree'"
ls | grep -v '\.db$'
