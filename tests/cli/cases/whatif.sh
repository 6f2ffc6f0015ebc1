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
