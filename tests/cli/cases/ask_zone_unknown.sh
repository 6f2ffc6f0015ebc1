# SPDX-License-Identifier: GPL-2.0-or-later
# A zone without watermarks: what is free is stated, and nothing is made of what is unknown. Free pages in pages when
# their size is unknown.
mkdir -p a/proc b/proc
echo 'Node 0, zone   Normal      4      2      0      1      0      0      0      0      0      0      5' > a/proc/buddyinfo
echo 'Node 0, zone    DMA32      4      2      0      1      0      0      0      0      0      0      0' >> a/proc/buddyinfo
cat > b/proc/zoneinfo <<'E'
Node 0, zone   Normal
  pages free     130
        min      97
        low      141
        high     185
        spanned  70000
        present  70000
        managed  60000
E
for c in a b; do
	kmemdb load -o $c.db $c > /dev/null
	kmemdb ask $c.db fragmentation -s zones -f json
done
