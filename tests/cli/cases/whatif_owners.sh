# SPDX-License-Identifier: GPL-2.0-or-later
# Owners are ways out only where table page_run has pages of them in zones that the request may use: in zone DMA there is
# nothing to drop, in DMA32 all of it. Without the table, or where it ended early, it is not known where they lie.
dump=$(dirname "$0")/../../../samples/debian-6.12/vmcore
kmemdb load -o sample.db "$dump" >load.out
ways()
{
	kmemdb query "$1" --format csv "SELECT what, amount_kb, enough FROM whatif_way(1, $2, '$3', NULL, $4) WHERE kind = 'drop'"
}
ways sample.db 4 GFP_DMA 400
ways sample.db 9 GFP_NOWAIT 20
kmemdb load -o blocks.db -p blocks "$dump" >load.out
ways blocks.db 9 GFP_NOWAIT 1
ways blocks.db 4 GFP_DMA 400
