# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb whatif full.db --gfp GFP_MAGIC
echo "$?"
kmemdb whatif full.db --gfp 'GFP_KERNEL~__GFP_IO'
echo "$?"
kmemdb whatif full.db --gfp 0x10000000000000cc0
echo "$?"
kmemdb whatif full.db --gfp ''
echo "$?"
kmemdb whatif full.db --order 32
echo "$?"
kmemdb whatif full.db --node 7
echo "$?"
kmemdb whatif full.db --node x
echo "$?"
kmemdb whatif full.db --nr 0
echo "$?"
kmemdb whatif full.db --section none
echo "$?"
kmemdb ask full.db request -p gfp=GFP_MAGIC
echo "$?"
kmemdb whatif
echo "$?"
