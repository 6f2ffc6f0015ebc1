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
# What no file says of HighAtomic is no part of what can be used for sure. Between the two bounds nothing is said of the
# distance to min; 10 blocks of HighAtomic are such a bound, and 4.3 has none.
for what in no blocks release; do
	mkdir -p $what/proc
	printf 'MemTotal: 240000 kB\nMemFree: 80000 kB\n' > $what/proc/meminfo
	{ sed "s/free     130/free     20000/;s/low .*/low  18000/;s/high .*/high 19000/;s/min .*/min      14000/" b/proc/zoneinfo
	  echo '        protection: (0, 0)'; echo '      nr_free_cma  0'; } > $what/proc/zoneinfo
done
echo 'Linux version 4.3.0 (builder@host) (gcc 12) #1 SMP' > release/proc/version
cat > blocks/proc/pagetypeinfo <<'E'
Page block order: 9
Pages per block:  512

Number of blocks type     Unmovable      Movable  Reclaimable   HighAtomic          CMA      Isolate
Node 0, zone   Normal            10          100           10           10            0            0
E
for what in no blocks release; do
	kmemdb load -o $what.db $what > /dev/null
	kmemdb ask $what.db watermarks -s requests -f csv
done
