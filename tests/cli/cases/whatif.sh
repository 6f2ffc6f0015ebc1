# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb whatif full.db --order 4 --gfp 'GFP_KERNEL&~__GFP_DIRECT_RECLAIM' --nr 100000
kmemdb whatif full.db --gfp GFP_ATOMIC --format json
COLUMNS=80 kmemdb whatif full.db --order 10 --gfp '__GFP_DMA32' --format table
# Refused by lowmem_reserve, and what would help; the second try, when kswapd is awake.
kmemdb whatif full.db --order 10 --gfp 'GFP_HIGHUSER_MOVABLE&~__GFP_DIRECT_RECLAIM' --section ways
kmemdb whatif full.db --order 3 --gfp GFP_HIGHUSER_MOVABLE --section answer
# Larger than any block.
kmemdb whatif full.db --order 11 --format csv
# Nothing is known of the zones, and that is the answer.
kmemdb whatif sparse.db --order 2
kmemdb whatif full.db --order 2 --show-sql --section ways
# Of zones of which only /proc/pagetypeinfo was captured: free blocks, and no verdict.
cat >pagetypeinfo.txt <<'TEXT'
Page block order: 9
Pages per block:  512

Free pages count per migrate type at order       0      1      2      3      4      5      6      7      8      9     10
Node    0, zone   Normal, type    Unmovable   4849   6607   4133   1629    654    121     15      3      0      0      0
Node    0, zone   Normal, type      Movable  21088 >100000   9379   1552     83      1      1      0      0      0      0

Number of blocks type     Unmovable      Movable
Node 0, zone   Normal          856        30173
TEXT
kmemdb load -o alone.db pagetypeinfo.txt >load.out
kmemdb whatif alone.db --order 7 --gfp GFP_KERNEL --section zones --format csv
kmemdb whatif alone.db --order 7 --gfp GFP_KERNEL --section lists --format csv
kmemdb whatif alone.db --order 8 --gfp GFP_KERNEL --section zones --format csv
