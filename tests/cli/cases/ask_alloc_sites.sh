# SPDX-License-Identifier: GPL-2.0-or-later
# Who allocated, from texts: lines of source, and objects of a slab cache whose size slabinfo tells.
mkdir -p snap/proc snap/sys/kernel/debug/slab/kmalloc-192
cat > snap/proc/allocinfo <<END
allocinfo - version: 1.0
#     <size>  <calls> <tag info>
   81920       20 mm/memory.c:1048 func:folio_prealloc
    4096        1 drivers/x/y.c:12 [loser] func:probe
END
cat > snap/proc/slabinfo <<END
slabinfo - version: 2.1
# name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata <active_slabs> <num_slabs> <sharedavail>
kmalloc-192           310    315    192   21    1 : tunables    0    0    0 : slabdata     15     15      0
END
cat > snap/sys/kernel/debug/slab/kmalloc-192/alloc_traces <<END
    300 lose+0x3f/0xf59 [loser] waste=3600/12 age=5571/5573/5577 pid=172 cpus=0
        __kmalloc_cache_noprof+0x10/0x20
        lose+0x3f/0xf59 [loser]
        do_one_initcall+0x7d/0x16d

     10 <not-available> age=4294 pid=0

END
kmemdb load -o sites.db snap > load.txt
kmemdb ask sites.db alloc-sites --section sites --format csv
kmemdb ask sites.db alloc-sites --section modules --format csv
kmemdb ask sites.db alloc-sites -p module=loser --section sites --format csv
kmemdb ask sites.db alloc-sites --folded
kmemdb ask sites.db alloc-sites -p source=slub_user --folded
kmemdb ask full.db alloc-sites
