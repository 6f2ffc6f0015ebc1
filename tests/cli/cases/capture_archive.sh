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
kmemdb load -o new.db out.tar out.tar.gz out.tar.xz out.tar.zst series.tar.zst > /dev/null
kmemdb query new.db --format csv "SELECT count(*), count(DISTINCT capture_id), min(value_kb)
	FROM meminfo WHERE name = 'MemFree'"
ls | grep -v '\.db$'
