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
echo '--- what is exempt or only on a stack is not lost'
make_case leaks.db leaks
python3 - <<'PY'
import sqlite3
d = sqlite3.connect('leaks.db')
for group, confidence in ((91, 'exempt'), (92, 'weak')):
    d.execute("INSERT INTO leak_group(capture_id, leak_group_id, kind, objects, tops, bytes, retained_bytes, sample_addr, confidence)"
              " VALUES (7, ?, 'slab', 1, 1, 128, 128, -1, ?)", (group, confidence))
    d.execute("INSERT INTO unreferenced(capture_id, addr, bytes, kind, cache, leak_group_id, alloc_site_id, memcg_addr)"
              " VALUES (7, -1, 128, 'slab', 'kmalloc-128', ?, (SELECT max(alloc_site_id) FROM alloc_site), 4096)", (group,))
d.commit()
PY
kmemdb ask leaks.db alloc-sites -s lost -f csv
kmemdb ask leaks.db alloc-sites -s cgroups -f csv
echo '--- stacks of a section'
kmemdb ask leaks.db alloc-sites -s lost --folded
kmemdb ask leaks.db alloc-sites -s folded-lost --folded -n 1
kmemdb ask leaks.db alloc-sites -s folded -n 1
kmemdb ask leaks.db alloc-sites -s modules --folded
echo "status $?"
