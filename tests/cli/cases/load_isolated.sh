# SPDX-License-Identifier: GPL-2.0-or-later
# Isolated pageblocks of zones of a snapshot: /proc/pagetypeinfo counts them; without that column, or the file, they are unknown.
show() {
	kmemdb load -o "$1.case" "$1" >out || echo "status $?"
	kmemdb query "$1.case" --format csv 'SELECT node_id, zone_name, isolated_pageblocks FROM zone' | tail -n +2
}
zones() { for z in '0, zone      DMA' '0, zone   Normal' '1, zone   Normal'; do printf 'Node %s\n  pages free     10\n        min      1\n        low      2\n        high     3\n        spanned  4096\n        present  4096\n        managed  4000\n  start_pfn:           1\n' "$z"; done; }
mkdir -p a/proc b/proc c/proc
for d in a b c; do zones >$d/proc/zoneinfo; done
cat >a/proc/pagetypeinfo <<'P'
Page block order: 9
Pages per block:  512

Free pages count per migrate type at order       0      1 
Node    0, zone      DMA, type    Unmovable      1      0 

Number of blocks type     Unmovable      Movable      Isolate 
Node 0, zone      DMA            1            7            0 
Node 0, zone   Normal           10           20            3 
Node 1, zone   Normal           11           21           14 
P
sed 's/ *Isolate $//; s/^\(Node [01], zone *[A-Za-z]* *[0-9]* *[0-9]*\) *[0-9]* $/\1/' a/proc/pagetypeinfo >b/proc/pagetypeinfo
for d in a b c; do echo "== $d"; show $d; done
