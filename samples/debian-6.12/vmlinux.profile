kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names cf9bd138b172b046
types 1679
enum 4 u 4 module_state
	0 MODULE_STATE_LIVE
	1 MODULE_STATE_COMING
	2 MODULE_STATE_GOING
	3 MODULE_STATE_UNFORMED
enum 4 u 6 zone_type
	0 ZONE_DMA
	1 ZONE_DMA32
	2 ZONE_NORMAL
	3 ZONE_MOVABLE
	4 ZONE_DEVICE
	5 __MAX_NR_ZONES
enum 4 u 8 node_states
	0 N_POSSIBLE
	1 N_ONLINE
	2 N_NORMAL_MEMORY
	2 N_HIGH_MEMORY
	3 N_MEMORY
	4 N_CPU
	5 N_GENERIC_INITIATOR
	6 NR_NODE_STATES
enum 4 u 4 pageblock_bits
	0 PB_migrate
	2 PB_migrate_end
	3 PB_migrate_skip
	4 NR_PAGEBLOCK_BITS
enum 4 u 41 pageflags
	0 PG_locked
	1 PG_writeback
	2 PG_referenced
	3 PG_uptodate
	4 PG_dirty
	5 PG_lru
	6 PG_head
	7 PG_waiters
	8 PG_active
	9 PG_workingset
	10 PG_owner_priv_1
	11 PG_owner_2
	12 PG_arch_1
	13 PG_reserved
	14 PG_private
	15 PG_private_2
	16 PG_reclaim
	17 PG_swapbacked
	18 PG_unevictable
	19 PG_mlocked
	20 PG_hwpoison
	21 PG_young
	22 PG_idle
	23 PG_arch_2
	24 __NR_PAGEFLAGS
	16 PG_readahead
	10 PG_swapcache
	10 PG_checked
	11 PG_anon_exclusive
	11 PG_mappedtodisk
	15 PG_fscache
	10 PG_pinned
	4 PG_savepinned
	10 PG_foreign
	10 PG_xen_remapped
	16 PG_isolated
	3 PG_reported
	10 PG_vmemmap_self_hosted
	8 PG_has_hwpoisoned
	9 PG_large_rmappable
	16 PG_partially_mapped
enum 4 u 9 pagetype
	240 PGTY_buddy
	241 PGTY_offline
	242 PGTY_table
	243 PGTY_guard
	244 PGTY_hugetlb
	245 PGTY_slab
	246 PGTY_zsmalloc
	247 PGTY_unaccepted
	255 PGTY_mapcount_underflow
enum 4 u 7 migratetype
	0 MIGRATE_UNMOVABLE
	1 MIGRATE_MOVABLE
	2 MIGRATE_RECLAIMABLE
	3 MIGRATE_PCPTYPES
	3 MIGRATE_HIGHATOMIC
	4 MIGRATE_ISOLATE
	5 MIGRATE_TYPES
enum 4 u 7 numa_stat_item
	0 NUMA_HIT
	1 NUMA_MISS
	2 NUMA_FOREIGN
	3 NUMA_INTERLEAVE_HIT
	4 NUMA_LOCAL
	5 NUMA_OTHER
	6 NR_VM_NUMA_EVENT_ITEMS
enum 4 u 14 zone_stat_item
	0 NR_FREE_PAGES
	1 NR_ZONE_LRU_BASE
	1 NR_ZONE_INACTIVE_ANON
	2 NR_ZONE_ACTIVE_ANON
	3 NR_ZONE_INACTIVE_FILE
	4 NR_ZONE_ACTIVE_FILE
	5 NR_ZONE_UNEVICTABLE
	6 NR_ZONE_WRITE_PENDING
	7 NR_MLOCK
	8 NR_BOUNCE
	9 NR_ZSPAGES
	10 NR_FREE_CMA_PAGES
	11 NR_UNACCEPTED
	12 NR_VM_ZONE_STAT_ITEMS
enum 4 u 5 zone_watermarks
	0 WMARK_MIN
	1 WMARK_LOW
	2 WMARK_HIGH
	3 WMARK_PROMO
	4 NR_WMARK
enum 4 u 3 zone_flags
	0 ZONE_BOOSTED_WATERMARK
	1 ZONE_RECLAIM_ACTIVE
	2 ZONE_BELOW_HIGH
enum 4 u 6 -
	0 SECTION_MARKED_PRESENT_BIT
	1 SECTION_HAS_MEM_MAP_BIT
	2 SECTION_IS_ONLINE_BIT
	3 SECTION_IS_EARLY_BIT
	4 SECTION_TAINT_ZONE_DEVICE_BIT
	5 SECTION_MAP_LAST_BIT
enum 4 u 113 vm_event_item
	0 PGPGIN
	1 PGPGOUT
	2 PSWPIN
	3 PSWPOUT
	4 PGALLOC_DMA
	5 PGALLOC_DMA32
	6 PGALLOC_NORMAL
	7 PGALLOC_MOVABLE
	8 PGALLOC_DEVICE
	9 ALLOCSTALL_DMA
	10 ALLOCSTALL_DMA32
	11 ALLOCSTALL_NORMAL
	12 ALLOCSTALL_MOVABLE
	13 ALLOCSTALL_DEVICE
	14 PGSCAN_SKIP_DMA
	15 PGSCAN_SKIP_DMA32
	16 PGSCAN_SKIP_NORMAL
	17 PGSCAN_SKIP_MOVABLE
	18 PGSCAN_SKIP_DEVICE
	19 PGFREE
	20 PGACTIVATE
	21 PGDEACTIVATE
	22 PGLAZYFREE
	23 PGFAULT
	24 PGMAJFAULT
	25 PGLAZYFREED
	26 PGREFILL
	27 PGREUSE
	28 PGSTEAL_KSWAPD
	29 PGSTEAL_DIRECT
	30 PGSTEAL_KHUGEPAGED
	31 PGSCAN_KSWAPD
	32 PGSCAN_DIRECT
	33 PGSCAN_KHUGEPAGED
	34 PGSCAN_DIRECT_THROTTLE
	35 PGSCAN_ANON
	36 PGSCAN_FILE
	37 PGSTEAL_ANON
	38 PGSTEAL_FILE
	39 PGSCAN_ZONE_RECLAIM_SUCCESS
	40 PGSCAN_ZONE_RECLAIM_FAILED
	41 PGINODESTEAL
	42 SLABS_SCANNED
	43 KSWAPD_INODESTEAL
	44 KSWAPD_LOW_WMARK_HIT_QUICKLY
	45 KSWAPD_HIGH_WMARK_HIT_QUICKLY
	46 PAGEOUTRUN
	47 PGROTATED
	48 DROP_PAGECACHE
	49 DROP_SLAB
	50 OOM_KILL
	51 NUMA_PTE_UPDATES
	52 NUMA_HUGE_PTE_UPDATES
	53 NUMA_HINT_FAULTS
	54 NUMA_HINT_FAULTS_LOCAL
	55 NUMA_PAGE_MIGRATE
	56 PGMIGRATE_SUCCESS
	57 PGMIGRATE_FAIL
	58 THP_MIGRATION_SUCCESS
	59 THP_MIGRATION_FAIL
	60 THP_MIGRATION_SPLIT
	61 COMPACTMIGRATE_SCANNED
	62 COMPACTFREE_SCANNED
	63 COMPACTISOLATED
	64 COMPACTSTALL
	65 COMPACTFAIL
	66 COMPACTSUCCESS
	67 KCOMPACTD_WAKE
	68 KCOMPACTD_MIGRATE_SCANNED
	69 KCOMPACTD_FREE_SCANNED
	70 HTLB_BUDDY_PGALLOC
	71 HTLB_BUDDY_PGALLOC_FAIL
	72 UNEVICTABLE_PGCULLED
	73 UNEVICTABLE_PGSCANNED
	74 UNEVICTABLE_PGRESCUED
	75 UNEVICTABLE_PGMLOCKED
	76 UNEVICTABLE_PGMUNLOCKED
	77 UNEVICTABLE_PGCLEARED
	78 UNEVICTABLE_PGSTRANDED
	79 THP_FAULT_ALLOC
	80 THP_FAULT_FALLBACK
	81 THP_FAULT_FALLBACK_CHARGE
	82 THP_COLLAPSE_ALLOC
	83 THP_COLLAPSE_ALLOC_FAILED
	84 THP_FILE_ALLOC
	85 THP_FILE_FALLBACK
	86 THP_FILE_FALLBACK_CHARGE
	87 THP_FILE_MAPPED
	88 THP_SPLIT_PAGE
	89 THP_SPLIT_PAGE_FAILED
	90 THP_DEFERRED_SPLIT_PAGE
	91 THP_UNDERUSED_SPLIT_PAGE
	92 THP_SPLIT_PMD
	93 THP_SCAN_EXCEED_NONE_PTE
	94 THP_SCAN_EXCEED_SWAP_PTE
	95 THP_SCAN_EXCEED_SHARED_PTE
	96 THP_SPLIT_PUD
	97 THP_ZERO_PAGE_ALLOC
	98 THP_ZERO_PAGE_ALLOC_FAILED
	99 THP_SWPOUT
	100 THP_SWPOUT_FALLBACK
	101 BALLOON_INFLATE
	102 BALLOON_DEFLATE
	103 BALLOON_MIGRATE
	104 SWAP_RA
	105 SWAP_RA_HIT
	106 SWPIN_ZERO
	107 SWPOUT_ZERO
	108 KSM_SWPIN_COPY
	109 COW_KSM
	110 DIRECT_MAP_LEVEL2_SPLIT
	111 DIRECT_MAP_LEVEL3_SPLIT
	112 NR_VM_EVENT_ITEMS
enum 4 u 52 node_stat_item
	0 NR_LRU_BASE
	0 NR_INACTIVE_ANON
	1 NR_ACTIVE_ANON
	2 NR_INACTIVE_FILE
	3 NR_ACTIVE_FILE
	4 NR_UNEVICTABLE
	5 NR_SLAB_RECLAIMABLE_B
	6 NR_SLAB_UNRECLAIMABLE_B
	7 NR_ISOLATED_ANON
	8 NR_ISOLATED_FILE
	9 WORKINGSET_NODES
	10 WORKINGSET_REFAULT_BASE
	10 WORKINGSET_REFAULT_ANON
	11 WORKINGSET_REFAULT_FILE
	12 WORKINGSET_ACTIVATE_BASE
	12 WORKINGSET_ACTIVATE_ANON
	13 WORKINGSET_ACTIVATE_FILE
	14 WORKINGSET_RESTORE_BASE
	14 WORKINGSET_RESTORE_ANON
	15 WORKINGSET_RESTORE_FILE
	16 WORKINGSET_NODERECLAIM
	17 NR_ANON_MAPPED
	18 NR_FILE_MAPPED
	19 NR_FILE_PAGES
	20 NR_FILE_DIRTY
	21 NR_WRITEBACK
	22 NR_WRITEBACK_TEMP
	23 NR_SHMEM
	24 NR_SHMEM_THPS
	25 NR_SHMEM_PMDMAPPED
	26 NR_FILE_THPS
	27 NR_FILE_PMDMAPPED
	28 NR_ANON_THPS
	29 NR_VMSCAN_WRITE
	30 NR_VMSCAN_IMMEDIATE
	31 NR_DIRTIED
	32 NR_WRITTEN
	33 NR_THROTTLED_WRITTEN
	34 NR_KERNEL_MISC_RECLAIMABLE
	35 NR_FOLL_PIN_ACQUIRED
	36 NR_FOLL_PIN_RELEASED
	37 NR_KERNEL_STACK_KB
	38 NR_PAGETABLE
	39 NR_SECONDARY_PAGETABLE
	40 NR_IOMMU_PAGES
	41 NR_SWAPCACHE
	42 PGPROMOTE_SUCCESS
	43 PGPROMOTE_CANDIDATE
	44 PGDEMOTE_KSWAPD
	45 PGDEMOTE_DIRECT
	46 PGDEMOTE_KHUGEPAGED
	47 NR_VM_NODE_STAT_ITEMS
enum 4 u 8 kmalloc_cache_type
	0 KMALLOC_NORMAL
	0 KMALLOC_RANDOM_START
	0 KMALLOC_RANDOM_END
	1 KMALLOC_RECLAIM
	2 KMALLOC_DMA
	3 KMALLOC_CGROUP
	4 KMALLOC_NO_OBJ_EXT
	5 NR_KMALLOC_TYPES
enum 4 u 5 vm_stat_item
	0 NR_DIRTY_THRESHOLD
	1 NR_DIRTY_BG_THRESHOLD
	2 NR_MEMMAP_PAGES
	3 NR_MEMMAP_BOOT_PAGES
	4 NR_VM_STAT_ITEMS
enum 4 u 10 memcg_memory_event
	0 MEMCG_LOW
	1 MEMCG_HIGH
	2 MEMCG_MAX
	3 MEMCG_OOM
	4 MEMCG_OOM_KILL
	5 MEMCG_OOM_GROUP_KILL
	6 MEMCG_SWAP_HIGH
	7 MEMCG_SWAP_MAX
	8 MEMCG_SWAP_FAIL
	9 MEMCG_NR_MEMORY_EVENTS
enum 4 u 5 -
	1 CSS_NO_REF
	2 CSS_ONLINE
	4 CSS_RELEASED
	8 CSS_VISIBLE
	16 CSS_DYING
enum 4 u 7 pg_level
	0 PG_LEVEL_NONE
	1 PG_LEVEL_4K
	2 PG_LEVEL_2M
	3 PG_LEVEL_1G
	4 PG_LEVEL_512G
	5 PG_LEVEL_256T
	6 PG_LEVEL_NUM
enum 4 u 5 -
	0 MM_FILEPAGES
	1 MM_ANONPAGES
	2 MM_SWAPENTS
	3 MM_SHMEMPAGES
	4 NR_MM_COUNTERS
enum 4 u 8 memcg_stat_item
	47 MEMCG_SWAP
	48 MEMCG_SOCK
	49 MEMCG_PERCPU_B
	50 MEMCG_VMALLOC
	51 MEMCG_KMEM
	52 MEMCG_ZSWAP_B
	53 MEMCG_ZSWAPPED
	54 MEMCG_NR_STAT
struct 192 15 address_space
	123 0 0 host
	121 64 0 i_pages
	124 192 0 invalidate_lock
	125 512 0 gfp_mask
	126 544 0 i_mmap_writable
	127 576 0 i_mmap
	128 704 0 nrpages
	128 768 0 writeback_index
	129 832 0 a_ops
	128 896 0 flags
	130 960 0 wb_err
	131 992 0 i_private_lock
	58 1024 0 i_private_list
	124 1152 0 i_mmap_rwsem
	132 1472 0 i_private_data
struct 4 2 anon_vma_name
	133 0 0 kref
	134 32 0 name
struct 1592 2 bdev_inode
	135 0 0 bdev
	136 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	137 0 0 -
	138 512 0 run_work
	139 1216 0 cpumask
	140 1280 0 next_cpu
	140 1312 0 next_cpu_batch
	128 1344 0 flags
	132 1408 0 sched_data
	141 1472 0 queue
	142 1536 0 fq
	132 1600 0 driver_data
	143 1664 0 ctx_map
	144 1920 0 dispatch_from
	145 1984 0 dispatch_busy
	146 2016 0 type
	146 2032 0 nr_ctx
	147 2048 0 ctxs
	148 2112 0 dispatch_wait_lock
	149 2176 0 dispatch_wait
	150 2496 0 wait_index
	151 2560 0 tags
	151 2624 0 sched_tags
	145 2688 0 numa_node
	145 2720 0 queue_num
	150 2752 0 nr_active
	152 2816 0 cpuhp_online
	152 2944 0 cpuhp_dead
	153 3072 0 kobj
	154 3584 0 debugfs_dir
	154 3648 0 sched_debugfs_dir
	155 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	156 0 0 ops
	157 64 0 map
	145 448 0 nr_maps
	145 480 0 nr_hw_queues
	145 512 0 queue_depth
	145 544 0 reserved_tags
	145 576 0 cmd_size
	140 608 0 numa_node
	145 640 0 timeout
	145 672 0 flags
	132 704 0 driver_data
	158 768 0 tags
	151 832 0 shared_tags
	159 896 0 tag_list_lock
	155 1152 0 tag_list
	160 1280 0 srcu
struct 184 9 blk_mq_tags
	145 0 0 nr_tags
	145 32 0 nr_reserved_tags
	145 64 0 active_queues
	161 128 0 bitmap_tags
	161 640 0 breserved_tags
	162 1152 0 rqs
	162 1216 0 static_rqs
	155 1280 0 page_list
	148 1408 0 lock
struct 968 23 block_device
	163 0 0 bd_start_sect
	163 64 0 bd_nr_sectors
	164 128 0 bd_disk
	141 192 0 bd_queue
	165 256 0 bd_stats
	128 320 0 bd_stamp
	126 384 0 __bd_flags
	166 416 0 bd_dev
	167 448 0 bd_mapping
	126 512 0 bd_openers
	131 544 0 bd_size_lock
	132 576 0 bd_claiming
	132 640 0 bd_holder
	168 704 0 bd_holder_ops
	169 768 0 bd_holder_lock
	140 1024 0 bd_holders
	170 1088 0 bd_holder_dir
	126 1152 0 bd_fsfreeze_count
	169 1216 0 bd_fsfreeze_mutex
	171 1472 0 bd_meta_info
	140 1536 0 bd_writers
	132 1600 0 bd_security
	172 1664 0 bd_device
struct 232 23 btf
	132 0 0 data
	173 64 0 types
	174 128 0 resolved_ids
	174 192 0 resolved_sizes
	175 256 0 strings
	132 320 0 nohdr_data
	176 384 0 hdr
	177 576 0 nr_types
	177 608 0 types_size
	177 640 0 data_size
	178 672 0 refcnt
	177 704 0 id
	179 768 0 rcu
	180 896 0 kfunc_set_tab
	181 960 0 dtor_kfunc_tab
	182 1024 0 struct_meta_tab
	183 1088 0 struct_ops_tab
	184 1152 0 base_btf
	177 1216 0 start_id
	177 1248 0 start_str_off
	185 1280 0 name
	186 1728 0 kernel_btf
	187 1792 0 base_id_map
struct 64 9 buffer_page
	188 0 0 list
	189 128 0 write
	145 192 0 read
	189 256 0 entries
	128 320 0 real_end
	145 384 0 order
	190 416 30 id
	190 446 1 range
	191 448 0 page
struct 2304 43 cgroup
	34 0 0 self
	128 1664 0 flags
	140 1728 0 level
	140 1760 0 max_depth
	140 1792 0 nr_descendants
	140 1824 0 nr_dying_descendants
	140 1856 0 max_descendants
	140 1888 0 nr_populated_csets
	140 1920 0 nr_populated_domain_children
	140 1952 0 nr_populated_threaded_children
	140 1984 0 nr_threaded_children
	145 2016 0 kill_seq
	192 2048 0 kn
	193 2112 0 procs_file
	193 2560 0 events_file
	194 3008 0 psi_files
	195 4352 0 subtree_control
	195 4368 0 subtree_ss_mask
	195 4384 0 old_subtree_control
	195 4400 0 old_subtree_ss_mask
	196 4416 0 subsys
	197 5312 0 nr_dying_subsys
	198 5760 0 root
	58 5824 0 cset_links
	199 5952 0 e_csets
	200 7744 0 dom_cgrp
	200 7808 0 old_dom_cgrp
	201 7872 0 rstat_cpu
	58 7936 0 rstat_css_list
	202 8192 0 _pad_
	200 8192 0 rstat_flush_next
	203 8256 0 last_bstat
	203 8512 0 bstat
	204 8768 0 prev_cputime
	58 8960 0 pidlists
	169 9088 0 pidlist_mutex
	205 9344 0 offline_waitq
	206 9536 0 release_agent_work
	207 9792 0 psi
	208 9856 0 bpf
	209 18048 0 freezer
	210 18176 0 bpf_cgrp_storage
	211 18240 0 ancestors
struct 6592 11 cgroup_root
	212 0 0 kf_root
	145 64 0 subsys_mask
	140 96 0 hierarchy_id
	58 128 0 root_list
	213 256 0 rcu
	31 512 0 cgrp
	200 18944 0 cgrp_ancestor_storage
	126 19008 0 nr_cgrps
	145 19040 0 flags
	214 19072 0 release_agent_path
	215 51840 0 name
struct 256 32 cgroup_subsys
	216 0 0 css_alloc
	217 64 0 css_online
	218 128 0 css_offline
	218 192 0 css_released
	218 256 0 css_free
	218 320 0 css_reset
	218 384 0 css_killed
	219 448 0 css_rstat_flush
	220 512 0 css_extra_stat_show
	220 576 0 css_local_stat_show
	221 640 0 can_attach
	222 704 0 cancel_attach
	222 768 0 attach
	223 832 0 post_attach
	224 896 0 can_fork
	225 960 0 cancel_fork
	226 1024 0 fork
	226 1088 0 exit
	226 1152 0 release
	218 1216 0 bind
	227 1280 1 early_init
	227 1281 1 implicit_on_dfl
	227 1282 1 threaded
	140 1312 0 id
	175 1344 0 name
	175 1408 0 legacy_name
	198 1472 0 root
	49 1536 0 css_idr
	58 1728 0 cfts
	228 1856 0 dfl_cftypes
	228 1920 0 legacy_cftypes
	145 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	200 0 0 cgroup
	229 64 0 ss
	230 128 0 refcnt
	58 256 0 sibling
	58 384 0 children
	58 512 0 rstat_css_node
	140 640 0 id
	145 672 0 flags
	231 704 0 serial_nr
	126 768 0 online_cnt
	206 832 0 destroy_work
	232 1088 0 destroy_rwork
	233 1536 0 parent
	140 1600 0 nr_descendants
struct 184 26 cred
	234 0 0 usage
	235 64 0 uid
	236 96 0 gid
	235 128 0 suid
	236 160 0 sgid
	235 192 0 euid
	236 224 0 egid
	235 256 0 fsuid
	236 288 0 fsgid
	145 320 0 securebits
	237 384 0 cap_inheritable
	237 448 0 cap_permitted
	237 512 0 cap_effective
	237 576 0 cap_bset
	237 640 0 cap_ambient
	238 704 0 jit_keyring
	239 768 0 session_keyring
	239 832 0 process_keyring
	239 896 0 thread_keyring
	239 960 0 request_key_auth
	132 1024 0 security
	240 1088 0 user
	241 1152 0 user_ns
	242 1216 0 ucounts
	243 1280 0 group_info
	244 1344 0 -
struct 592 22 css_set
	196 0 0 subsys
	245 896 0 refcount
	246 960 0 dom_cset
	200 1024 0 dfl_cgrp
	140 1088 0 nr_tasks
	58 1152 0 tasks
	58 1280 0 mg_tasks
	58 1408 0 dying_tasks
	58 1536 0 task_iters
	199 1664 0 e_cset_node
	58 3456 0 threaded_csets
	58 3584 0 threaded_csets_node
	247 3712 0 hlist
	58 3840 0 cgrp_links
	58 3968 0 mg_src_preload_node
	58 4096 0 mg_dst_preload_node
	58 4224 0 mg_node
	200 4352 0 mg_src_cgrp
	200 4416 0 mg_dst_cgrp
	246 4480 0 mg_dst_cset
	227 4544 0 dead
	213 4608 0 callback_head
struct 192 16 dentry
	145 0 0 d_flags
	248 32 0 d_seq
	249 64 0 d_hash
	154 192 0 d_parent
	250 256 0 d_name
	123 384 0 d_inode
	251 448 0 d_iname
	252 768 0 d_op
	253 832 0 d_sb
	128 896 0 d_time
	132 960 0 d_fsdata
	254 1024 0 d_lockref
	255 1088 0 -
	247 1216 0 d_sib
	256 1344 0 d_children
	257 1408 0 d_u
struct 128 13 dentry_operations
	258 0 0 d_revalidate
	258 64 0 d_weak_revalidate
	259 128 0 d_hash
	260 192 0 d_compare
	261 256 0 d_delete
	262 320 0 d_init
	263 384 0 d_release
	263 448 0 d_prune
	264 512 0 d_iput
	265 576 0 d_dname
	266 640 0 d_automount
	267 704 0 d_manage
	268 768 0 d_real
struct 56 6 fdtable
	145 0 0 max_fds
	269 64 0 fd
	270 128 0 close_on_exec
	270 192 0 open_fds
	270 256 0 full_fds_bits
	271 320 0 rcu
struct 184 19 file
	234 0 0 f_count
	131 64 0 f_lock
	272 96 0 f_mode
	273 128 0 f_op
	167 192 0 f_mapping
	132 256 0 private_data
	123 320 0 f_inode
	145 384 0 f_flags
	145 416 0 f_iocb_flags
	274 448 0 f_cred
	275 512 0 f_path
	276 640 0 -
	277 896 0 f_pos
	132 960 0 f_security
	278 1024 0 f_owner
	130 1088 0 f_wb_err
	130 1120 0 f_sb_err
	279 1152 0 f_ep
	280 1216 0 -
struct 704 11 files_struct
	281 0 0 count
	282 32 0 resize_in_progress
	283 64 0 resize_wait
	284 256 0 fdt
	39 320 0 fdtab
	285 1024 0 file_lock
	145 1056 0 next_fd
	286 1088 0 close_on_exec_init
	286 1152 0 open_fds_init
	286 1216 0 full_fds_bits_init
	287 1280 0 fd_array
struct 256 4 folio
	288 0 0 -
	289 512 0 -
	290 1024 0 -
	291 1536 0 -
struct 88 2 free_area
	292 0 0 free_list
	128 640 0 nr_free
struct 24 4 ftrace_page
	293 0 0 next
	294 64 0 records
	140 128 0 index
	140 160 0 order
struct 56 6 gen_pool
	295 0 0 lock
	296 64 0 chunks
	140 192 0 min_alloc_order
	297 256 0 algo
	132 320 0 data
	175 384 0 name
struct 56 7 gen_pool_chunk
	296 0 0 next_chunk
	298 128 0 avail
	299 192 0 phys_addr
	132 256 0 owner
	128 320 0 start_addr
	128 384 0 end_addr
	300 448 0 bits
struct 776 40 gendisk
	140 0 0 major
	140 32 0 first_minor
	140 64 0 minors
	301 96 0 disk_name
	146 352 0 events
	146 368 0 event_flags
	302 384 0 part_tbl
	303 512 0 part0
	304 576 0 fops
	141 640 0 queue
	132 704 0 private_data
	305 768 0 bio_split
	140 3904 0 flags
	128 3968 0 state
	159 4032 0 open_mutex
	145 4288 0 open_partitions
	306 4352 0 bdi
	153 4416 0 queue_kobj
	170 4928 0 slave_dir
	155 4992 0 slave_bdevs
	307 5120 0 random
	150 5184 0 sync_io
	308 5248 0 ev
	145 5312 0 nr_zones
	145 5344 0 zone_capacity
	145 5376 0 last_zone_capacity
	270 5440 0 conv_zones_bitmap
	145 5504 0 zone_wplugs_hash_bits
	150 5536 0 nr_zone_wplugs
	148 5568 0 zone_wplugs_lock
	309 5632 0 zone_wplugs_pool
	279 5696 0 zone_wplugs_hash
	310 5760 0 zone_wplugs_wq
	311 5824 0 cdi
	140 5888 0 node_id
	312 5952 0 bb
	313 6016 0 lockdep_map
	314 6016 0 diskseq
	315 6080 0 open_mode
	316 6144 0 ia_ranges
struct 32920 20 hstate
	317 0 0 resize_lock
	318 256 0 resize_key
	140 256 0 next_nid_to_alloc
	140 288 0 next_nid_to_free
	145 320 0 order
	145 352 0 demote_order
	128 384 0 mask
	128 448 0 max_huge_pages
	128 512 0 nr_huge_pages
	128 576 0 free_huge_pages
	128 640 0 resv_huge_pages
	128 704 0 surplus_huge_pages
	128 768 0 nr_overcommit_huge_pages
	319 832 0 hugepage_activelist
	320 960 0 hugepage_freelists
	321 132032 0 max_huge_pages_node
	321 164800 0 nr_huge_pages_node
	321 197568 0 free_huge_pages_node
	321 230336 0 surplus_huge_pages_node
	322 263104 0 name
struct 24 3 idr
	121 0 0 idr_rt
	145 128 0 idr_base
	145 160 0 idr_next
struct 16 2 inet_bind_hashbucket
	323 0 0 lock
	324 64 0 chain
struct 8 1 inet_ehash_bucket
	325 0 0 chain
struct 128 12 inet_hashinfo
	326 0 0 ehash
	327 64 0 ehash_locks
	145 128 0 ehash_mask
	145 160 0 ehash_locks_mask
	328 192 0 bind_bucket_cachep
	329 256 0 bhash
	328 320 0 bind2_bucket_cachep
	329 384 0 bhash2
	145 448 0 bhash_size
	145 480 0 lhash2_mask
	330 512 0 lhash2
	331 576 0 pernet
struct 16 2 inet_listen_hashbucket
	323 0 0 lock
	325 64 0 nulls_head
struct 624 57 inode
	332 0 0 i_mode
	146 16 0 i_opflags
	235 32 0 i_uid
	236 64 0 i_gid
	145 96 0 i_flags
	333 128 0 i_acl
	333 192 0 i_default_acl
	334 256 0 i_op
	253 320 0 i_sb
	167 384 0 i_mapping
	132 448 0 i_security
	128 512 0 i_ino
	335 576 0 -
	166 608 0 i_rdev
	277 640 0 i_size
	336 704 0 i_atime_sec
	336 768 0 i_mtime_sec
	336 832 0 i_ctime_sec
	337 896 0 i_atime_nsec
	337 928 0 i_mtime_nsec
	337 960 0 i_ctime_nsec
	337 992 0 i_generation
	131 1024 0 i_lock
	146 1056 0 i_bytes
	338 1072 0 i_blkbits
	339 1080 0 i_write_hint
	340 1088 0 i_blocks
	337 1152 0 i_state
	124 1216 0 i_rwsem
	128 1536 0 dirtied_when
	128 1600 0 dirtied_time_when
	247 1664 0 i_hash
	58 1792 0 i_io_list
	341 1920 0 i_wb
	140 1984 0 i_wb_frn_winner
	195 2016 0 i_wb_frn_avg_time
	195 2032 0 i_wb_frn_history
	58 2048 0 i_lru
	58 2176 0 i_sb_list
	58 2304 0 i_wb_list
	342 2432 0 -
	343 2560 0 i_version
	343 2624 0 i_sequence
	126 2688 0 i_count
	126 2720 0 i_dio_count
	126 2752 0 i_writecount
	126 2784 0 i_readcount
	344 2816 0 -
	345 2880 0 i_flctx
	22 2944 0 i_data
	58 4480 0 i_devices
	346 4608 0 -
	347 4672 0 i_fsnotify_mask
	348 4736 0 i_fsnotify_marks
	349 4800 0 i_crypt_info
	350 4864 0 i_verity_info
	132 4928 0 i_private
struct 112 8 io_tlb_mem
	351 0 0 defpool
	128 512 0 nslabs
	154 576 0 debugfs
	352 640 0 force_bounce
	352 648 0 for_alloc
	353 704 0 total_used
	353 768 0 used_hiwater
	353 832 0 transient_nslabs
struct 136 14 kernfs_node
	126 0 0 count
	126 32 0 active
	192 64 0 parent
	175 128 0 name
	354 192 0 rb
	355 384 0 ns
	145 448 0 hash
	146 480 0 flags
	332 496 0 mode
	356 512 0 -
	231 768 0 id
	132 832 0 priv
	357 896 0 iattr
	213 960 0 rcu
struct 112 9 kthread
	128 0 0 flags
	145 64 0 cpu
	140 96 0 result
	358 128 0 threadfn
	132 192 0 data
	359 256 0 parked
	359 512 0 exited
	233 768 0 blkcg_css
	360 832 0 full_name
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
struct 256 1 maple_node
	362 0 0 -
struct 16 3 maple_tree
	363 0 0 -
	145 32 0 ma_flags
	132 64 0 ma_root
struct 1728 29 mem_cgroup
	34 0 0 css
	364 1664 0 id
	365 2048 0 memory
	366 4096 0 -
	58 6144 0 memory_peaks
	58 6272 0 swap_peaks
	131 6400 0 peaks_lock
	206 6464 0 high_work
	367 6720 0 vmpressure
	227 7680 0 oom_group
	140 7712 0 swappiness
	193 7744 0 events_file
	193 8192 0 events_local_file
	193 8640 0 swap_events_file
	368 9088 0 vmstats
	369 9152 0 memory_events
	369 9728 0 memory_events_local
	231 10304 0 socket_pressure
	140 10368 0 kmemcg_id
	370 10432 0 objcg
	370 10496 0 orig_objcg
	58 10560 0 objcg_list
	371 10688 0 vmstats_percpu
	58 10752 0 cgwb_list
	372 10880 0 cgwb_domain
	373 11840 0 cgwb_frn
	374 13120 0 deferred_split_queue
	375 13376 0 mm_list
	376 13568 0 nodeinfo
struct 16 2 mem_section
	128 0 0 section_mem_map
	377 64 0 usage
struct 24 3 mem_section_usage
	213 0 0 rcu
	378 128 0 subsection_map
	379 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	380 0 0 stock_lock
	381 0 0 cached
	145 64 0 nr_pages
	370 128 0 cached_objcg
	382 192 0 cached_pgdat
	145 256 0 nr_bytes
	140 288 0 nr_slab_reclaimable_b
	140 320 0 nr_slab_unreclaimable_b
	383 384 0 work
	128 640 0 flags
struct 1448 7 memcg_vmstats
	384 0 0 state
	385 2432 0 events
	384 3840 0 state_local
	385 6272 0 events_local
	384 7680 0 state_pending
	385 10112 0 events_pending
	386 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	145 0 0 stats_updates
	371 64 0 parent
	368 128 0 vmstats
	384 192 0 state
	385 2624 0 events
	384 4032 0 state_prev
	385 6464 0 events_prev
struct 16 2 memory_stat
	175 0 0 name
	145 64 0 idx
struct 1344 2 mm_struct
	387 0 0 -
	388 10752 0 cpu_bitmap
struct 32 4 mod_kallsyms
	389 0 0 symtab
	145 64 0 num_symtab
	360 128 0 strtab
	360 192 0 typetab
struct 1280 74 module
	1 0 0 state
	58 64 0 list
	390 192 0 name
	391 640 0 mkobj
	392 1408 0 modinfo_attrs
	175 1472 0 version
	175 1536 0 srcversion
	170 1600 0 holders_dir
	393 1664 0 syms
	394 1728 0 crcs
	145 1792 0 num_syms
	169 1856 0 param_lock
	395 2112 0 kp
	145 2176 0 num_kp
	145 2208 0 num_gpl_syms
	393 2240 0 gpl_syms
	394 2304 0 gpl_crcs
	227 2368 0 using_gplonly_symbols
	227 2376 0 sig_ok
	227 2384 0 async_probe_requested
	145 2400 0 num_exentries
	396 2432 0 extable
	397 2496 0 init
	398 2560 0 mem
	399 6592 0 arch
	128 6784 0 taints
	145 6848 0 num_bugs
	58 6912 0 bug_list
	400 7040 0 bug_table
	401 7104 0 kallsyms
	69 7168 0 core_kallsyms
	402 7424 0 sect_attrs
	403 7488 0 notes_attrs
	360 7552 0 args
	132 7616 0 percpu
	145 7680 0 percpu_size
	132 7744 0 noinstr_text_start
	145 7808 0 noinstr_text_size
	145 7840 0 num_tracepoints
	404 7872 0 tracepoints_ptrs
	145 7936 0 num_srcu_structs
	405 8000 0 srcu_struct_ptrs
	145 8064 0 num_bpf_raw_events
	406 8128 0 bpf_raw_events
	145 8192 0 btf_data_size
	145 8224 0 btf_base_data_size
	132 8256 0 btf_data
	132 8320 0 btf_base_data
	407 8384 0 jump_entries
	145 8448 0 num_jump_entries
	145 8480 0 num_trace_bprintk_fmt
	408 8512 0 trace_bprintk_fmt_start
	409 8576 0 trace_events
	145 8640 0 num_trace_events
	410 8704 0 trace_evals
	145 8768 0 num_trace_evals
	145 8800 0 num_ftrace_callsites
	270 8832 0 ftrace_callsites
	132 8896 0 kprobes_text_start
	145 8960 0 kprobes_text_size
	270 9024 0 kprobe_blacklist
	145 9088 0 num_kprobe_blacklist
	140 9120 0 num_static_call_sites
	411 9152 0 static_call_sites
	227 9216 0 klp
	227 9224 0 klp_alive
	412 9280 0 klp_info
	58 9344 0 source_list
	58 9472 0 target_list
	223 9600 0 exit
	126 9664 0 refcnt
	140 9696 0 its_num_pages
	413 9728 0 its_page_array
	414 9792 0 dyndbg_info
struct 48 4 module_use
	415 0 0 source_list
	415 128 0 target_list
	416 256 0 source
	416 320 0 target
struct 336 28 mount
	417 0 0 mnt_hash
	418 128 0 mnt_parent
	154 192 0 mnt_mountpoint
	419 256 0 mnt
	420 512 0 -
	421 704 0 mnt_pcp
	422 768 0 mnt_mounts
	422 896 0 mnt_child
	422 1024 0 mnt_instance
	175 1152 0 mnt_devname
	422 1216 0 mnt_list
	422 1344 0 mnt_expire
	422 1472 0 mnt_share
	422 1600 0 mnt_slave_list
	422 1728 0 mnt_slave
	418 1856 0 mnt_master
	423 1920 0 mnt_ns
	424 1984 0 mnt_mp
	425 2048 0 -
	422 2176 0 mnt_umounting
	348 2304 0 mnt_fsnotify_marks
	426 2368 0 mnt_fsnotify_mask
	140 2400 0 mnt_id
	427 2432 0 mnt_id_unique
	140 2496 0 mnt_group_id
	140 2528 0 mnt_expiry_mark
	428 2560 0 mnt_pins
	428 2624 0 mnt_stuck_children
struct 48 4 obj_cgroup
	230 0 0 refcnt
	381 128 0 memcg
	126 192 0 nr_charged_bytes
	429 256 0 -
struct 64 5 page
	128 0 0 flags
	430 64 0 -
	431 384 0 -
	126 416 0 _refcount
	128 448 0 memcg_data
struct 192 17 pcpu_chunk
	432 0 0 list
	140 128 0 free_bytes
	433 160 0 chunk_md
	270 448 0 bound_map
	132 512 0 base_addr
	270 576 0 alloc_map
	434 640 0 md_blocks
	132 704 0 data
	435 768 0 immutable
	435 776 0 isolated
	140 800 0 start_offset
	140 832 0 end_offset
	436 896 0 obj_exts
	140 960 0 nr_pages
	140 992 0 nr_populated
	140 1024 0 nr_empty_pop_pages
	437 1088 0 populated
struct 48 2 per_cpu_nodestat
	438 0 0 stat_threshold
	439 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	131 0 0 lock
	140 32 0 count
	140 64 0 high
	140 96 0 high_min
	140 128 0 high_max
	140 160 0 batch
	338 192 0 flags
	338 200 0 alloc_factor
	338 208 0 expire
	440 224 0 free_count
	199 256 0 lists
struct 64 3 per_cpu_zonestat
	441 0 0 vm_stat_diff
	438 96 0 stat_threshold
	442 128 0 vm_numa_event
struct 40 4 percpu_counter
	443 0 0 lock
	444 64 0 count
	58 128 0 list
	445 256 0 counters
struct 56 7 percpu_ref_data
	234 0 0 count
	446 64 0 release
	446 128 0 confirm_switch
	227 192 1 force_atomic
	227 193 1 allow_reinit
	213 256 0 rcu
	447 384 0 ref
struct 174464 43 pglist_data
	448 0 0 node_zones
	449 61440 0 node_zonelists
	140 1372416 0 nr_zones
	131 1372448 0 node_size_lock
	128 1372480 0 node_start_pfn
	128 1372544 0 node_present_pages
	128 1372608 0 node_spanned_pages
	140 1372672 0 node_id
	205 1372736 0 kswapd_wait
	205 1372928 0 pfmemalloc_wait
	450 1373120 0 reclaim_wait
	126 1373888 0 nr_writeback_throttled
	128 1373952 0 nr_reclaim_start
	169 1374016 0 kswapd_lock
	451 1374272 0 kswapd
	140 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	140 1374400 0 kswapd_failures
	140 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	205 1374528 0 kcompactd_wait
	451 1374720 0 kcompactd
	227 1374784 0 proactive_compact_trigger
	128 1374848 0 totalreserve_pages
	128 1374912 0 min_unmapped_pages
	128 1374976 0 min_slab_pages
	202 1375232 0 _pad1_
	128 1375232 0 first_deferred_pfn
	374 1375296 0 deferred_split_queue
	145 1375552 0 nbp_rl_start
	128 1375616 0 nbp_rl_nr_cand
	145 1375680 0 nbp_threshold
	145 1375712 0 nbp_th_start
	128 1375744 0 nbp_th_nr_cand
	452 1375808 0 __lruvec
	128 1388288 0 flags
	453 1388352 0 mm_walk
	454 1390016 0 memcg_lru
	202 1392128 0 _pad2_
	455 1392128 0 per_cpu_nodestats
	456 1392192 0 vm_stat
	457 1395200 0 memtier
	458 1395264 0 mf_stats
struct 40 6 pipe_buffer
	459 0 0 page
	145 64 0 offset
	145 96 0 len
	460 128 0 ops
	145 192 0 flags
	128 256 0 private
struct 168 19 pipe_inode_info
	461 0 0 mutex
	462 256 0 rd_wait
	462 448 0 wr_wait
	145 640 0 head
	145 672 0 tail
	145 704 0 max_usage
	145 736 0 ring_size
	145 768 0 nr_accounted
	145 800 0 readers
	145 832 0 writers
	145 864 0 files
	145 896 0 r_counter
	145 928 0 w_counter
	463 960 0 poll_usage
	459 1024 0 tmp_page
	464 1088 0 fasync_readers
	464 1152 0 fasync_writers
	465 1216 0 bufs
	240 1280 0 user
struct 24 2 prb_desc
	466 0 0 state_var
	467 64 0 text_blk_lpos
struct 88 8 printk_info
	468 0 0 seq
	468 64 0 ts_nsec
	469 128 0 text_len
	470 144 0 facility
	470 152 5 flags
	470 157 3 level
	471 160 0 caller_id
	472 192 0 dev_info
struct 88 3 printk_ringbuffer
	473 0 0 desc_ring
	474 384 0 text_data_ring
	466 640 0 fail
struct 64 8 ptdesc
	128 0 0 __page_flags
	475 64 0 -
	128 192 0 __page_mapping
	476 256 0 -
	477 320 0 -
	145 384 0 __page_type
	478 416 0 __page_refcount
	128 448 0 pt_memcg_data
struct 968 62 request_queue
	132 0 0 queuedata
	479 64 0 elevator
	156 128 0 mq_ops
	144 192 0 queue_ctx
	128 256 0 queue_flags
	145 320 0 rq_timeout
	145 352 0 queue_depth
	480 384 0 refs
	145 416 0 nr_hw_queues
	302 448 0 hctx_table
	481 576 0 q_usage_counter
	482 704 0 io_lock_cls_key
	313 704 0 io_lockdep_map
	482 704 0 q_lock_cls_key
	313 704 0 q_lockdep_map
	483 704 0 last_merge
	148 768 0 queue_lock
	140 800 0 quiesce_depth
	164 832 0 disk
	170 896 0 mq_kobj
	484 960 0 limits
	485 2304 0 dev
	486 2368 0 rpm_status
	150 2400 0 pm_only
	487 2432 0 stats
	488 2496 0 rq_qos
	159 2560 0 rq_qos_mutex
	140 2816 0 id
	128 2880 0 nr_requests
	489 2944 0 timeout
	490 3264 0 timeout_work
	150 3520 0 nr_active_requests_shared_tags
	151 3584 0 sched_shared_tags
	155 3648 0 icq_list
	491 3776 0 blkcg_pols
	492 3840 0 root_blkg
	155 3904 0 blkg_list
	159 4032 0 blkcg_mutex
	140 4288 0 node
	148 4320 0 requeue_lock
	155 4352 0 requeue_list
	138 4480 0 requeue_work
	493 5184 0 blk_trace
	142 5248 0 fq
	155 5312 0 flush_list
	159 5440 0 sysfs_lock
	159 5696 0 sysfs_dir_lock
	159 5952 0 limits_lock
	155 6208 0 unused_hctx_list
	148 6336 0 unused_hctx_lock
	140 6368 0 mq_freeze_depth
	494 6400 0 td
	495 6464 0 callback_head
	496 6592 0 mq_freeze_wq
	159 6784 0 mq_freeze_lock
	497 7040 0 tag_set
	155 7104 0 tag_set_list
	154 7232 0 debugfs_dir
	154 7296 0 sched_debugfs_dir
	154 7360 0 rqos_debugfs_dir
	159 7424 0 debugfs_mutex
	498 7680 0 mq_sysfs_init_done
struct 64 8 resource
	499 0 0 start
	499 64 0 end
	175 128 0 name
	128 192 0 flags
	128 256 0 desc
	500 320 0 parent
	500 384 0 sibling
	500 448 0 child
struct 560 49 ring_buffer_per_cpu
	140 0 0 cpu
	501 32 0 record_disabled
	501 64 0 resize_disabled
	502 128 0 buffer
	503 192 0 reader_lock
	504 224 0 lock
	505 256 0 lock_key
	506 256 0 free_page
	128 384 0 nr_pages
	145 448 0 current_context
	361 512 0 pages
	128 576 0 cnt
	507 640 0 head_page
	507 704 0 tail_page
	507 768 0 commit_page
	507 832 0 reader_page
	128 896 0 lost_events
	128 960 0 last_overrun
	128 1024 0 nest
	189 1088 0 entries_bytes
	189 1152 0 entries
	189 1216 0 overrun
	189 1280 0 commit_overrun
	189 1344 0 dropped_events
	189 1408 0 committing
	189 1472 0 commits
	189 1536 0 pages_touched
	189 1600 0 pages_lost
	189 1664 0 pages_read
	508 1728 0 last_pages_touch
	509 1792 0 shortest_full
	128 1856 0 read
	128 1920 0 read_bytes
	510 1984 0 write_stamp
	510 2048 0 before_stamp
	511 2112 0 event_stamp
	512 2432 0 read_stamp
	128 2496 0 pages_removed
	145 2560 0 mapped
	145 2592 0 user_mapped
	513 2624 0 mapping_lock
	270 2880 0 subbuf_ids
	514 2944 0 meta_page
	515 3008 0 ring_meta
	508 3072 0 nr_pages_to_update
	188 3136 0 new_pages
	516 3264 0 update_pages_work
	517 3520 0 update_done
	518 3776 0 irq_work
struct 752 13 shmem_inode_info
	519 0 0 lock
	145 32 0 seals
	128 64 0 flags
	128 128 0 alloced
	128 192 0 swapped
	520 256 0 -
	521 512 0 i_crtime
	522 640 0 policy
	523 768 0 xattrs
	128 896 0 fallocend
	145 960 0 fsflags
	524 992 0 stop_eviction
	525 1024 0 vfs_inode
struct 1104 65 signal_struct
	245 0 0 sigcnt
	126 32 0 live
	140 64 0 nr_threads
	140 96 0 quick_threads
	58 128 0 thread_head
	205 256 0 wait_chldexit
	451 448 0 curr_target
	526 512 0 shared_pending
	256 704 0 multiprocess
	140 768 0 group_exit_code
	140 800 0 notify_count
	451 832 0 group_exec_task
	140 896 0 group_stop_count
	145 928 0 flags
	527 960 0 core_state
	145 1024 1 is_child_subreaper
	145 1025 1 has_child_subreaper
	145 1056 0 next_posix_timer_id
	256 1088 0 posix_timers
	528 1152 0 real_timer
	529 1664 0 it_real_incr
	530 1728 0 it
	531 1984 0 cputimer
	532 2176 0 posix_cputimers
	533 2816 0 pids
	126 3072 0 tick_dep_mask
	534 3136 0 tty_old_pgrp
	140 3200 0 leader
	535 3264 0 tty
	536 3328 0 autogroup
	537 3392 0 stats_lock
	231 3456 0 utime
	231 3520 0 stime
	231 3584 0 cutime
	231 3648 0 cstime
	231 3712 0 gtime
	231 3776 0 cgtime
	204 3840 0 prev_cputime
	128 4032 0 nvcsw
	128 4096 0 nivcsw
	128 4160 0 cnvcsw
	128 4224 0 cnivcsw
	128 4288 0 min_flt
	128 4352 0 maj_flt
	128 4416 0 cmin_flt
	128 4480 0 cmaj_flt
	128 4544 0 inblock
	128 4608 0 oublock
	128 4672 0 cinblock
	128 4736 0 coublock
	128 4800 0 maxrss
	128 4864 0 cmaxrss
	538 4928 0 ioac
	539 5376 0 sum_sched_runtime
	540 5440 0 rlim
	541 7488 0 pacct
	542 7936 0 stats
	145 8000 0 audit_tty
	543 8064 0 tty_audit_buf
	227 8128 0 oom_flag_origin
	440 8144 0 oom_score_adj
	440 8160 0 oom_score_adj_min
	544 8192 0 oom_mm
	169 8256 0 cred_guard_mutex
	124 8512 0 exec_update_lock
struct 232 28 sk_buff
	545 0 0 -
	546 192 0 sk
	547 256 0 -
	548 320 0 cb
	549 704 0 -
	128 832 0 _nfct
	145 896 0 len
	145 928 0 data_len
	550 960 0 mac_len
	550 976 0 hdr_len
	550 992 0 queue_mapping
	551 1008 0 __cloned_offset
	552 1008 1 cloned
	552 1009 1 nohdr
	552 1010 2 fclone
	552 1012 1 peeked
	552 1013 1 head_frag
	552 1014 1 pfmemalloc
	552 1015 1 pp_recycle
	552 1016 0 active_extensions
	553 1024 0 -
	554 1504 0 tail
	554 1536 0 end
	555 1600 0 head
	555 1664 0 data
	145 1728 0 truesize
	556 1760 0 users
	557 1792 0 extensions
struct 320 14 skb_shared_info
	558 0 0 flags
	558 8 0 meta_len
	558 16 0 nr_frags
	558 24 0 tx_flags
	146 32 0 gso_size
	146 48 0 gso_segs
	559 64 0 frag_list
	560 128 0 -
	145 192 0 gso_type
	561 224 0 tskey
	562 256 0 dataref
	145 288 0 xdp_frags_size
	132 320 0 destructor_arg
	563 384 0 frags
struct 64 6 slab
	128 0 0 __page_flags
	328 64 0 slab_cache
	564 128 0 -
	145 384 0 __page_type
	565 416 0 __page_refcount
	128 448 0 obj_exts
struct 776 107 sock
	566 0 0 __sk_common
	567 1088 0 __cacheline_group_begin__sock_write_rx
	568 1088 0 sk_drops
	569 1120 0 sk_peek_off
	570 1152 0 sk_error_queue
	570 1344 0 sk_receive_queue
	571 1536 0 sk_backlog
	572 1728 0 __cacheline_group_end__sock_write_rx
	573 1728 0 __cacheline_group_begin__sock_read_rx
	574 1728 0 sk_rx_dst
	140 1792 0 sk_rx_dst_ifindex
	575 1824 0 sk_rx_dst_cookie
	145 1856 0 sk_ll_usec
	145 1888 0 sk_napi_id
	576 1920 0 sk_busy_poll_budget
	577 1936 0 sk_prefer_busy_poll
	577 1944 0 sk_userlocks
	140 1952 0 sk_rcvbuf
	578 1984 0 sk_filter
	579 2048 0 -
	580 2112 0 sk_data_ready
	508 2176 0 sk_rcvtimeo
	140 2240 0 sk_rcvlowat
	581 2272 0 __cacheline_group_end__sock_read_rx
	582 2272 0 __cacheline_group_begin__sock_read_rxtx
	140 2272 0 sk_err
	583 2304 0 sk_socket
	381 2368 0 sk_memcg
	584 2432 0 sk_policy
	585 2560 0 __cacheline_group_end__sock_read_rxtx
	586 2560 0 __cacheline_group_begin__sock_write_rxtx
	587 2560 0 sk_lock
	575 2816 0 sk_reserved_mem
	140 2848 0 sk_forward_alloc
	575 2880 0 sk_tsflags
	588 2912 0 __cacheline_group_end__sock_write_rxtx
	589 2912 0 __cacheline_group_begin__sock_write_tx
	140 2912 0 sk_write_pending
	568 2944 0 sk_omem_alloc
	140 2976 0 sk_sndbuf
	140 3008 0 sk_wmem_queued
	590 3040 0 sk_wmem_alloc
	128 3072 0 sk_tsq_flags
	591 3136 0 -
	570 3200 0 sk_write_queue
	575 3392 0 sk_dst_pending_confirm
	575 3424 0 sk_pacing_status
	592 3456 0 sk_frag
	593 3584 0 -
	128 3904 0 sk_pacing_rate
	568 3968 0 sk_zckey
	568 4000 0 sk_tskey
	594 4032 0 __cacheline_group_end__sock_write_tx
	595 4032 0 __cacheline_group_begin__sock_read_tx
	128 4032 0 sk_max_pacing_rate
	508 4096 0 sk_sndtimeo
	575 4160 0 sk_priority
	575 4192 0 sk_mark
	574 4224 0 sk_dst_cache
	596 4288 0 sk_route_caps
	597 4352 0 sk_validate_xmit_skb
	576 4416 0 sk_gso_type
	576 4432 0 sk_gso_max_segs
	145 4448 0 sk_gso_max_size
	598 4480 0 sk_allocation
	575 4512 0 sk_txhash
	577 4544 0 sk_pacing_shift
	599 4552 0 sk_use_task_frag
	600 4560 0 __cacheline_group_end__sock_read_tx
	577 4560 1 sk_gso_disabled
	577 4561 1 sk_kern_sock
	577 4562 1 sk_no_check_tx
	577 4563 1 sk_no_check_rx
	577 4568 0 sk_shutdown
	576 4576 0 sk_type
	576 4592 0 sk_protocol
	128 4608 0 sk_lingertime
	601 4672 0 sk_prot_creator
	602 4736 0 sk_callback_lock
	140 4800 0 sk_err_soft
	575 4832 0 sk_ack_backlog
	575 4864 0 sk_max_ack_backlog
	603 4896 0 sk_uid
	604 4928 0 sk_peer_lock
	140 4960 0 sk_bind_phc
	534 4992 0 sk_peer_pid
	274 5056 0 sk_peer_cred
	605 5120 0 sk_stamp
	140 5184 0 sk_disconnects
	577 5216 0 sk_txrehash
	577 5224 0 sk_clockid
	577 5232 1 sk_txtime_deadline_mode
	577 5233 1 sk_txtime_report_errors
	577 5234 6 sk_txtime_unused
	132 5248 0 sk_user_data
	132 5312 0 sk_security
	606 5376 0 sk_cgrp_data
	580 5504 0 sk_state_change
	580 5568 0 sk_write_space
	580 5632 0 sk_error_report
	607 5696 0 sk_backlog_rcv
	580 5760 0 sk_destruct
	608 5824 0 sk_reuseport_cb
	210 5888 0 sk_bpf_storage
	609 5952 0 sk_rcu
	610 6080 0 ns_tracker
	611 6080 0 sk_user_frags
struct 128 7 socket
	612 0 0 state
	440 32 0 type
	128 64 0 flags
	613 128 0 file
	546 192 0 sk
	614 256 0 ops
	615 512 0 wq
struct 1408 65 super_block
	58 0 0 s_list
	166 128 0 s_dev
	238 160 0 s_blocksize_bits
	128 192 0 s_blocksize
	277 256 0 s_maxbytes
	616 320 0 s_type
	617 384 0 s_op
	618 448 0 dq_op
	619 512 0 s_qcop
	620 576 0 s_export_op
	128 640 0 s_flags
	128 704 0 s_iflags
	128 768 0 s_magic
	154 832 0 s_root
	124 896 0 s_umount
	140 1216 0 s_count
	126 1248 0 s_active
	132 1280 0 s_security
	621 1344 0 s_xattr
	622 1408 0 s_cop
	623 1472 0 s_master_keys
	624 1536 0 s_vop
	625 1600 0 s_encoding
	626 1664 0 s_encoding_flags
	627 1728 0 s_roots
	58 1792 0 s_mounts
	303 1920 0 s_bdev
	613 1984 0 s_bdev_file
	306 2048 0 s_bdi
	628 2112 0 s_mtd
	247 2176 0 s_instances
	145 2304 0 s_quota_types
	629 2368 0 s_dquot
	630 4864 0 s_writers
	132 7296 0 s_fs_info
	337 7360 0 s_time_gran
	336 7424 0 s_time_min
	336 7488 0 s_time_max
	337 7552 0 s_fsnotify_mask
	631 7616 0 s_fsnotify_info
	632 7680 0 s_id
	633 7936 0 s_uuid
	338 8064 0 s_uuid_len
	634 8072 0 s_sysfs_name
	145 8384 0 s_max_links
	169 8448 0 s_vfs_rename_mutex
	175 8704 0 s_subtype
	252 8768 0 s_d_op
	635 8832 0 s_shrink
	234 8896 0 s_remove_count
	140 8960 0 s_readonly_remount
	130 8992 0 s_wb_err
	310 9024 0 s_dio_done_wq
	256 9088 0 s_pins
	241 9152 0 s_user_ns
	636 9216 0 s_dentry_lru
	636 9600 0 s_inode_lru
	213 9984 0 rcu
	206 10112 0 destroy_work
	169 10368 0 s_sync_lock
	140 10624 0 s_stack_depth
	131 10752 0 s_inode_list_lock
	58 10816 0 s_inodes
	131 10944 0 s_inode_wblist_lock
	58 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	637 0 0 map
	128 64 0 length
	638 128 0 lock
struct 680 32 swap_info_struct
	230 0 0 users
	128 128 0 flags
	440 192 0 prio
	639 256 0 list
	640 576 0 type
	145 608 0 max
	555 640 0 swap_map
	270 704 0 zeromap
	641 768 0 cluster_info
	58 832 0 free_clusters
	58 960 0 full_clusters
	642 1088 0 nonfull_clusters
	642 2368 0 frag_clusters
	643 3648 0 frag_cluster_nr
	145 3968 0 lowest_bit
	145 4000 0 highest_bit
	145 4032 0 pages
	145 4064 0 inuse_pages
	145 4096 0 cluster_next
	145 4128 0 cluster_nr
	644 4160 0 cluster_next_cpu
	645 4224 0 percpu_cluster
	646 4288 0 swap_extent_root
	303 4352 0 bdev
	613 4416 0 swap_file
	647 4480 0 comp
	131 4736 0 lock
	131 4768 0 cont_lock
	206 4800 0 discard_work
	206 5056 0 reclaim_work
	58 5312 0 discard_clusters
	648 5440 0 avail_lists
struct 16 4 taint_flag
	649 0 0 c_true
	649 8 0 c_false
	650 16 0 module
	175 64 0 desc
struct 9792 262 task_struct
	103 0 0 thread_info
	145 192 0 __state
	145 224 0 saved_state
	132 256 0 stack
	245 320 0 usage
	145 352 0 flags
	145 384 0 ptrace
	140 416 0 on_cpu
	651 448 0 wake_entry
	145 576 0 wakee_flips
	128 640 0 wakee_flip_decay_ts
	451 704 0 last_wakee
	140 768 0 recent_used_cpu
	140 800 0 wake_cpu
	140 832 0 on_rq
	140 864 0 prio
	140 896 0 static_prio
	140 928 0 normal_prio
	145 960 0 rt_priority
	652 1024 0 se
	653 3072 0 rt
	654 3456 0 dl
	655 5376 0 dl_server
	656 5440 0 sched_class
	657 5504 0 sched_task_group
	658 5632 0 stats
	256 7680 0 preempt_notifiers
	145 7744 0 btrace_seq
	145 7776 0 policy
	128 7808 0 max_allowed_capacity
	140 7872 0 nr_cpus_allowed
	659 7936 0 cpus_ptr
	660 8000 0 user_cpus_ptr
	661 8064 0 cpus_mask
	132 16256 0 migration_pending
	146 16320 0 migration_disabled
	146 16336 0 migration_flags
	140 16352 0 rcu_read_lock_nesting
	662 16384 0 rcu_read_unlock_special
	58 16448 0 rcu_node_entry
	663 16576 0 rcu_blocked_node
	128 16640 0 rcu_tasks_nvcsw
	338 16704 0 rcu_tasks_holdout
	338 16712 0 rcu_tasks_idx
	140 16736 0 rcu_tasks_idle_cpu
	58 16768 0 rcu_tasks_holdout_list
	140 16896 0 rcu_tasks_exit_cpu
	58 16960 0 rcu_tasks_exit_list
	140 17088 0 trc_reader_nesting
	140 17120 0 trc_ipi_to_cpu
	662 17152 0 trc_reader_special
	58 17216 0 trc_holdout_list
	58 17344 0 trc_blkd_node
	140 17472 0 trc_blkd_cpu
	664 17536 0 sched_info
	58 17792 0 tasks
	639 17920 0 pushable_tasks
	354 18240 0 pushable_dl_tasks
	544 18432 0 mm
	544 18496 0 active_mm
	167 18560 0 faults_disabled_mapping
	140 18624 0 exit_state
	140 18656 0 exit_code
	140 18688 0 exit_signal
	140 18720 0 pdeath_signal
	128 18752 0 jobctl
	145 18816 0 personality
	145 18848 1 sched_reset_on_fork
	145 18849 1 sched_contributes_to_load
	145 18850 1 sched_migrated
	145 18851 1 sched_task_hot
	145 18880 1 sched_remote_wakeup
	145 18881 1 sched_rt_mutex
	145 18882 1 user_dumpable
	145 18883 1 in_execve
	145 18884 1 in_iowait
	145 18885 1 restore_sigmask
	145 18886 1 in_lru_fault
	145 18887 1 no_cgroup_migration
	145 18888 1 frozen
	145 18889 1 use_memdelay
	145 18890 1 in_memstall
	145 18891 1 in_eventfd
	145 18892 1 pasid_activated
	145 18893 1 reported_split_lock
	145 18894 1 in_thrashing
	128 18944 0 atomic_flags
	665 19008 0 restart_block
	666 19456 0 pid
	666 19488 0 tgid
	128 19520 0 stack_canary
	451 19584 0 real_parent
	451 19648 0 parent
	58 19712 0 children
	58 19840 0 sibling
	451 19968 0 group_leader
	58 20032 0 ptraced
	58 20160 0 ptrace_entry
	534 20288 0 thread_pid
	667 20352 0 pid_links
	58 20864 0 thread_node
	668 20992 0 vfork_done
	669 21056 0 set_child_tid
	669 21120 0 clear_child_tid
	132 21184 0 worker_private
	231 21248 0 utime
	231 21312 0 stime
	231 21376 0 gtime
	204 21440 0 prev_cputime
	670 21632 0 vtime
	126 22016 0 tick_dep_mask
	128 22080 0 nvcsw
	128 22144 0 nivcsw
	231 22208 0 start_time
	231 22272 0 start_boottime
	128 22336 0 min_flt
	128 22400 0 maj_flt
	532 22464 0 posix_cputimers
	671 23104 0 posix_cputimers_work
	274 23552 0 ptracer_cred
	274 23616 0 real_cred
	274 23680 0 cred
	239 23744 0 cached_requested_key
	672 23808 0 comm
	673 23936 0 nameidata
	674 24000 0 sysvsem
	675 24064 0 sysvshm
	128 24192 0 last_switch_count
	128 24256 0 last_switch_time
	676 24320 0 fs
	677 24384 0 files
	678 24448 0 io_uring
	679 24512 0 nsproxy
	680 24576 0 signal
	681 24640 0 sighand
	682 24704 0 blocked
	682 24768 0 real_blocked
	682 24832 0 saved_sigmask
	526 24896 0 pending
	128 25088 0 sas_ss_sp
	683 25152 0 sas_ss_size
	145 25216 0 sas_ss_flags
	684 25280 0 task_works
	685 25344 0 audit_context
	235 25408 0 loginuid
	145 25440 0 sessionid
	686 25472 0 seccomp
	687 25600 0 syscall_dispatch
	231 25856 0 parent_exec_id
	231 25920 0 self_exec_id
	131 25984 0 alloc_lock
	443 26016 0 pi_lock
	688 26048 0 wake_q
	127 26112 0 pi_waiters
	451 26240 0 pi_top_task
	689 26304 0 pi_blocked_on
	132 26368 0 journal_info
	690 26432 0 bio_list
	691 26496 0 plug
	692 26560 0 reclaim_state
	693 26624 0 io_context
	694 26688 0 capture_control
	128 26752 0 ptrace_message
	695 26816 0 last_siginfo
	538 26880 0 ioac
	145 27328 0 psi_flags
	231 27392 0 acct_rss_mem1
	231 27456 0 acct_vm_mem1
	231 27520 0 acct_timexpd
	696 27584 0 mems_allowed
	248 28608 0 mems_allowed_seq
	140 28640 0 cpuset_mem_spread_rotor
	246 28672 0 cgroups
	58 28736 0 cg_list
	337 28864 0 closid
	337 28896 0 rmid
	697 28928 0 robust_list
	698 28992 0 compat_robust_list
	58 29056 0 pi_state_list
	699 29184 0 pi_state_cache
	169 29248 0 futex_exit_mutex
	145 29504 0 futex_state
	700 29536 0 perf_recursion
	701 29568 0 perf_event_ctxp
	169 29632 0 perf_event_mutex
	58 29888 0 perf_event_list
	702 30016 0 mempolicy
	440 30080 0 il_prev
	338 30096 0 il_weight
	440 30112 0 pref_node_fork
	140 30144 0 numa_scan_seq
	145 30176 0 numa_scan_period
	145 30208 0 numa_scan_period_max
	140 30240 0 numa_preferred_nid
	128 30272 0 numa_migrate_retry
	231 30336 0 node_stamp
	231 30400 0 last_task_numa_placement
	231 30464 0 last_sum_exec_runtime
	213 30528 0 numa_work
	703 30656 0 numa_group
	270 30720 0 numa_faults
	128 30784 0 total_numa_faults
	704 30848 0 numa_faults_locality
	128 31040 0 numa_pages_migrated
	705 31104 0 rseq
	337 31168 0 rseq_len
	337 31200 0 rseq_sig
	128 31232 0 rseq_event_mask
	140 31296 0 mm_cid
	140 31328 0 last_mm_cid
	140 31360 0 migrate_from_cpu
	140 31392 0 mm_cid_active
	213 31424 0 cid_work
	706 31552 0 tlb_ubc
	707 39808 0 splice_pipe
	708 39872 0 task_frag
	709 40000 0 delays
	140 40064 0 nr_dirtied
	140 40096 0 nr_dirtied_pause
	128 40128 0 dirty_paused_when
	231 40192 0 timer_slack_ns
	231 40256 0 default_timer_slack_ns
	140 40320 0 curr_ret_stack
	140 40352 0 curr_ret_depth
	270 40384 0 ret_stack
	539 40448 0 ftrace_timestamp
	126 40512 0 trace_overrun
	126 40544 0 tracing_graph_pause
	128 40576 0 trace_recursion
	145 40640 0 memcg_nr_pages_over_high
	381 40704 0 active_memcg
	370 40768 0 objcg
	164 40832 0 throttle_disk
	710 40896 0 utask
	145 40960 0 sequential_io
	145 40992 0 sequential_io_avg
	711 41024 0 kmap_ctrl
	213 41024 0 rcu
	245 41152 0 rcu_users
	140 41184 0 pagefault_disabled
	451 41216 0 oom_reaper_list
	712 41280 0 oom_reaper_timer
	713 41600 0 stack_vm_area
	245 41664 0 stack_refcount
	140 41696 0 patch_state
	132 41728 0 security
	210 41792 0 bpf_storage
	714 41856 0 bpf_ctx
	715 41920 0 bpf_net_context
	337 41984 0 kstack_offset
	132 42048 0 mce_vaddr
	716 42112 0 mce_kflags
	231 42176 0 mce_addr
	716 42240 1 mce_ripv
	716 42241 1 mce_whole_page
	716 42242 62 __mce_reserved
	213 42304 0 mce_kill_me
	140 42432 0 mce_count
	717 42496 0 kretprobe_instances
	717 42560 0 rethooks
	213 42624 0 l1d_flush_kill
	718 43008 0 thread
struct 24 4 thread_info
	128 0 0 flags
	128 64 0 syscall_work
	337 128 0 status
	337 160 0 cpu
struct 280 23 timekeeper
	719 0 0 tkr_mono
	719 448 0 tkr_raw
	720 896 0 xtime_sec
	128 960 0 ktime_sec
	721 1024 0 wall_to_monotonic
	722 1152 0 offs_real
	722 1216 0 offs_boot
	722 1280 0 offs_tai
	723 1344 0 tai_offset
	145 1376 0 clock_was_set_seq
	724 1408 0 cs_was_changed_seq
	722 1472 0 next_leap_ktime
	720 1536 0 raw_sec
	721 1600 0 monotonic_to_boot
	720 1728 0 cycle_interval
	720 1792 0 xtime_interval
	725 1856 0 xtime_remainder
	720 1920 0 raw_interval
	720 1984 0 ntp_tick
	725 2048 0 ntp_error
	726 2112 0 ntp_error_shift
	726 2144 0 ntp_err_mult
	726 2176 0 skip_second_overflow
struct 24 4 token_bucket
	727 0 0 lock
	140 32 0 chain_len
	728 64 0 req_chain
	728 128 0 msk_chain
struct 8016 62 trace_array
	729 0 0 list
	360 128 0 name
	730 192 0 array_buffer
	730 512 0 max_buffer
	731 832 0 allocated_snapshot
	732 864 0 snapshot_trigger_lock
	145 896 0 snapshot
	128 960 0 max_latency
	154 1024 0 d_max_latency
	733 1088 0 fsnotify_work
	734 1344 0 fsnotify_irqwork
	145 1600 0 mapped
	128 1664 0 range_addr_start
	128 1728 0 range_addr_size
	508 1792 0 text_delta
	508 1856 0 data_delta
	735 1920 0 filtered_pids
	735 1984 0 filtered_no_pids
	736 2048 0 max_lock
	140 2080 0 buffer_disabled
	140 2112 0 sys_refcount_enter
	140 2144 0 sys_refcount_exit
	737 2176 0 enter_syscall_files
	737 31808 0 exit_syscall_files
	140 61440 0 stop_count
	140 61472 0 clock_id
	140 61504 0 nr_topts
	731 61536 0 clear_trace
	140 61568 0 buffer_percent
	145 61600 0 n_err_log_entries
	738 61632 0 current_trace
	145 61696 0 trace_flags
	739 61728 0 trace_flags_index
	145 61984 0 flags
	740 62016 0 start_lock
	175 62080 0 system_names
	729 62144 0 err_log
	154 62272 0 dir
	154 62336 0 options
	154 62400 0 percpu_dir
	741 62464 0 event_dir
	742 62528 0 topts
	729 62592 0 systems
	729 62720 0 events
	743 62848 0 trace_marker_file
	744 62912 0 tracing_cpumask
	744 62976 0 pipe_cpumask
	140 63040 0 ref
	140 63072 0 trace_ref
	745 63104 0 ops
	735 63168 0 function_pids
	735 63232 0 function_no_pids
	746 63296 0 gops
	729 63360 0 func_probes
	729 63488 0 mod_trace
	729 63616 0 mod_notrace
	140 63744 0 function_enabled
	140 63776 0 no_filter_buffering_ref
	729 63808 0 hist_vars
	747 63936 0 cond_snapshot
	748 64000 0 last_func_repeats
	731 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	145 0 0 flags
	501 32 0 record_disabled
	501 64 0 resizing
	749 128 0 cpumask
	750 192 0 reader_lock_key
	513 256 0 mutex
	751 512 0 buffers
	752 576 0 node
	753 704 0 clock
	518 768 0 irq_work
	754 1472 0 time_stamp_abs
	128 1536 0 range_addr_start
	128 1600 0 range_addr_end
	755 1664 0 flush_nb
	508 1856 0 last_text_delta
	508 1920 0 last_data_delta
	145 1984 0 subbuf_order
	145 2016 0 max_data_size
struct 16 2 trace_print_flags
	128 0 0 mask
	175 64 0 name
struct 16 3 udp_hslot
	324 0 0 head
	140 64 0 count
	323 96 0 lock
struct 24 4 udp_table
	756 0 0 hash
	756 64 0 hash2
	145 128 0 mask
	145 160 0 log
struct 432 4 uts_namespace
	757 0 0 name
	241 3136 0 user_ns
	242 3200 0 ucounts
	758 3264 0 ns
struct 176 18 vm_area_struct
	759 0 0 -
	544 128 0 vm_mm
	760 192 0 vm_page_prot
	761 256 0 -
	227 320 0 detached
	145 352 0 vm_lock_seq
	762 384 0 vm_lock
	763 448 0 shared
	58 704 0 anon_vma_chain
	764 832 0 anon_vma
	765 896 0 vm_ops
	128 960 0 vm_pgoff
	613 1024 0 vm_file
	132 1088 0 vm_private_data
	234 1152 0 swap_readahead_info
	702 1216 0 vm_policy
	766 1280 0 numab_state
	767 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	768 0 0 event
struct 128 16 vm_operations_struct
	769 0 0 open
	769 64 0 close
	770 128 0 may_split
	771 192 0 mremap
	772 256 0 mprotect
	773 320 0 fault
	774 384 0 huge_fault
	775 448 0 map_pages
	776 512 0 pagesize
	773 576 0 page_mkwrite
	773 640 0 pfn_mkwrite
	777 704 0 access
	778 768 0 name
	779 832 0 set_policy
	780 896 0 get_policy
	781 960 0 find_special_page
struct 40 5 vm_special_mapping
	175 0 0 name
	637 64 0 pages
	782 128 0 fault
	783 192 0 mremap
	784 256 0 close
struct 72 10 vm_struct
	713 0 0 next
	132 64 0 addr
	128 128 0 size
	128 192 0 flags
	637 256 0 pages
	145 320 0 page_order
	145 352 0 nr_pages
	785 384 0 phys_addr
	355 448 0 caller
	128 512 0 requested_size
struct 72 6 vmap_area
	128 0 0 va_start
	128 64 0 va_end
	786 128 0 rb_node
	787 320 0 list
	788 448 0 -
	128 512 0 flags
struct 6272 8 vmap_node
	789 0 0 pool
	790 49152 0 pool_lock
	791 49184 0 skip_populate
	792 49216 0 busy
	792 49472 0 lazy
	787 49728 0 purge_list
	793 49856 0 purge_work
	128 50112 0 nr_purged
struct 168 17 worker
	794 0 0 -
	795 128 0 current_work
	796 192 0 current_func
	797 256 0 current_pwq
	798 320 0 current_at
	145 384 0 current_color
	140 416 0 sleeping
	796 448 0 last_func
	799 512 0 scheduled
	451 640 0 task
	800 704 0 pool
	799 768 0 node
	128 896 0 last_active
	145 960 0 flags
	140 992 0 id
	801 1024 0 desc
	310 1280 0 rescue_wq
struct 576 9 xa_node
	238 0 0 shift
	238 8 0 offset
	238 16 0 count
	238 24 0 nr_values
	802 64 0 parent
	803 128 0 array
	804 192 0 -
	805 320 0 slots
	806 4416 0 -
struct 16 3 xarray
	131 0 0 xa_lock
	125 32 0 xa_flags
	132 64 0 xa_head
struct 1536 40 zone
	807 0 0 _watermark
	128 256 0 watermark_boost
	128 320 0 nr_reserved_highatomic
	128 384 0 nr_free_highatomic
	808 448 0 lowmem_reserve
	140 768 0 node
	382 832 0 zone_pgdat
	809 896 0 per_cpu_pageset
	810 960 0 per_cpu_zonestats
	140 1024 0 pageset_high_min
	140 1056 0 pageset_high_max
	140 1088 0 pageset_batch
	128 1152 0 zone_start_pfn
	234 1216 0 managed_pages
	128 1280 0 spanned_pages
	128 1344 0 present_pages
	128 1408 0 present_early_pages
	175 1472 0 name
	128 1536 0 nr_isolate_pageblock
	537 1600 0 span_seqlock
	140 1664 0 initialized
	202 2048 0 _pad1_
	811 2048 0 free_area
	58 9792 0 unaccepted_pages
	128 9920 0 flags
	131 9984 0 lock
	202 10240 0 _pad2_
	128 10240 0 percpu_drift_mark
	128 10304 0 compact_cached_free_pfn
	812 10368 0 compact_cached_migrate_pfn
	128 10496 0 compact_init_migrate_pfn
	128 10560 0 compact_init_free_pfn
	145 10624 0 compact_considered
	145 10656 0 compact_defer_shift
	140 10688 0 compact_order_failed
	227 10720 0 compact_blockskip_flush
	227 10728 0 contiguous
	202 10752 0 _pad3_
	813 10752 0 vm_stat
	814 11520 0 vm_numa_event
ptr 8 struct inode *
struct 40 5 rw_semaphore
	234 0 0 count
	234 64 0 owner
	815 128 0 osq
	443 160 0 wait_lock
	58 192 0 wait_list
typedef 4 145 gfp_t
typedef 4 816 atomic_t
struct 16 2 rb_root_cached
	646 0 0 rb_root
	817 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 337 errseq_t
typedef 4 818 spinlock_t
ptr 8 void *
struct 4 1 kref
	819 0 0 refcount
array 0 649 0
struct 968 23 block_device
	820 0 0 bd_start_sect
	820 64 0 bd_nr_sectors
	164 128 0 bd_disk
	141 192 0 bd_queue
	165 256 0 bd_stats
	128 320 0 bd_stamp
	150 384 0 __bd_flags
	821 416 0 bd_dev
	167 448 0 bd_mapping
	150 512 0 bd_openers
	148 544 0 bd_size_lock
	132 576 0 bd_claiming
	132 640 0 bd_holder
	168 704 0 bd_holder_ops
	159 768 0 bd_holder_lock
	140 1024 0 bd_holders
	170 1088 0 bd_holder_dir
	150 1152 0 bd_fsfreeze_count
	159 1216 0 bd_fsfreeze_mutex
	171 1472 0 bd_meta_info
	140 1536 0 bd_writers
	132 1600 0 bd_security
	822 1664 0 bd_device
struct 624 57 inode
	823 0 0 i_mode
	146 16 0 i_opflags
	824 32 0 i_uid
	825 64 0 i_gid
	145 96 0 i_flags
	333 128 0 i_acl
	333 192 0 i_default_acl
	334 256 0 i_op
	253 320 0 i_sb
	167 384 0 i_mapping
	132 448 0 i_security
	128 512 0 i_ino
	826 576 0 -
	821 608 0 i_rdev
	827 640 0 i_size
	828 704 0 i_atime_sec
	828 768 0 i_mtime_sec
	828 832 0 i_ctime_sec
	829 896 0 i_atime_nsec
	829 928 0 i_mtime_nsec
	829 960 0 i_ctime_nsec
	829 992 0 i_generation
	148 1024 0 i_lock
	146 1056 0 i_bytes
	830 1072 0 i_blkbits
	831 1080 0 i_write_hint
	832 1088 0 i_blocks
	829 1152 0 i_state
	833 1216 0 i_rwsem
	128 1536 0 dirtied_when
	128 1600 0 dirtied_time_when
	152 1664 0 i_hash
	155 1792 0 i_io_list
	341 1920 0 i_wb
	140 1984 0 i_wb_frn_winner
	834 2016 0 i_wb_frn_avg_time
	834 2032 0 i_wb_frn_history
	155 2048 0 i_lru
	155 2176 0 i_sb_list
	155 2304 0 i_wb_list
	835 2432 0 -
	836 2560 0 i_version
	836 2624 0 i_sequence
	150 2688 0 i_count
	150 2720 0 i_dio_count
	150 2752 0 i_writecount
	150 2784 0 i_readcount
	837 2816 0 -
	345 2880 0 i_flctx
	838 2944 0 i_data
	155 4480 0 i_devices
	839 4608 0 -
	840 4672 0 i_fsnotify_mask
	348 4736 0 i_fsnotify_marks
	349 4800 0 i_crypt_info
	350 4864 0 i_verity_info
	132 4928 0 i_private
struct 64 3 -
	148 0 0 lock
	155 64 0 dispatch
	128 192 0 state
struct 88 4 delayed_work
	490 0 0 work
	489 256 0 timer
	310 576 0 wq
	140 640 0 cpu
typedef 8 841 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	145 0 0 depth
	145 32 0 shift
	145 64 0 map_nr
	498 96 0 round_robin
	842 128 0 map
	644 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 843 spinlock_t
typedef 40 844 wait_queue_entry_t
typedef 4 845 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	846 0 0 next
	847 64 0 pprev
struct 64 12 kobject
	175 0 0 name
	155 64 0 entry
	170 192 0 parent
	848 256 0 kset
	849 320 0 ktype
	192 384 0 sd
	850 448 0 kref
	145 480 1 state_initialized
	145 481 1 state_in_sysfs
	145 482 1 state_add_uevent_sent
	145 483 1 state_remove_uevent_sent
	145 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 851 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	852 0 0 owner
	853 64 0 wait_lock
	854 96 0 osq
	155 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	143 0 0 sb
	145 256 0 wake_batch
	150 288 0 wake_index
	855 320 0 ws
	150 384 0 ws_active
	145 416 0 min_shallow_depth
	150 448 0 completion_cnt
	150 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 231 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 856 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
struct 32 4 mutex
	234 0 0 owner
	443 64 0 wait_lock
	815 96 0 osq
	58 128 0 wait_list
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
struct 760 47 device
	857 0 0 kobj
	485 512 0 parent
	858 576 0 p
	175 640 0 init_name
	859 704 0 type
	860 768 0 bus
	861 832 0 driver
	132 896 0 platform_data
	132 960 0 driver_data
	862 1024 0 driver_override
	169 1152 0 mutex
	863 1408 0 links
	864 1856 0 power
	865 4352 0 pm_domain
	866 4416 0 em_pd
	867 4480 0 msi
	868 4608 0 dma_ops
	869 4672 0 dma_mask
	231 4736 0 coherent_dma_mask
	231 4800 0 bus_dma_limit
	870 4864 0 dma_range_map
	871 4928 0 dma_parms
	58 4992 0 dma_pools
	872 5120 0 dma_io_tlb_mem
	873 5184 0 archdata
	874 5184 0 of_node
	875 5248 0 fwnode
	140 5312 0 numa_node
	166 5344 0 devt
	337 5376 0 id
	131 5408 0 devres_lock
	58 5440 0 devres_head
	876 5568 0 class
	877 5632 0 groups
	878 5696 0 release
	879 5760 0 iommu_group
	880 5824 0 iommu
	881 5888 0 physical_location
	882 5952 0 removable
	227 5984 1 offline_disabled
	227 5985 1 offline
	227 5986 1 of_node_reused
	227 5987 1 state_synced
	227 5988 1 can_match
	227 5989 1 dma_skip_sync
	227 5990 1 dma_iommu
	378 6016 0 flags
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	883 0 0 magic
	884 16 0 version
	884 24 0 flags
	885 32 0 hdr_len
	885 64 0 type_off
	885 96 0 type_len
	885 128 0 str_off
	885 160 0 str_len
typedef 4 885 u32
typedef 4 886 refcount_t
struct 16 2 callback_head
	684 0 0 next
	887 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 649 56
typedef 1 888 bool
ptr 8 __u32 *
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
typedef 8 889 local_t
typedef 4 890 u32
ptr 8 struct buffer_data_page *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	192 0 0 kn
	128 64 0 notified_at
	712 128 0 notify_timer
array 168 193 3
typedef 2 626 u16
array 112 233 14
array 56 140 14
ptr 8 struct cgroup_root *
array 224 58 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	891 0 0 x
struct 32 2 cgroup_base_stat
	892 0 0 cputime
	231 192 0 ntime
struct 24 3 prev_cputime
	231 0 0 utime
	231 64 0 stime
	443 128 0 lock
typedef 24 893 wait_queue_head_t
struct 32 3 work_struct
	234 0 0 data
	58 64 0 entry
	894 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	895 0 0 effective
	896 2432 0 progs
	897 4864 0 flags
	898 5184 0 revisions
	58 7616 0 storages
	899 7744 0 inactive
	230 7808 0 refcnt
	206 7936 0 release_work
struct 16 4 cgroup_freezer_state
	227 0 0 freeze
	140 32 0 e_freeze
	140 64 0 nr_frozen_descendants
	140 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 200 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	684 0 0 next
	887 64 0 func
array 4096 649 4096
array 64 649 64
ptr 8 struct cgroup_subsys_state *(*)(struct cgroup_subsys_state *)
ptr 8 int (*)(struct cgroup_subsys_state *)
ptr 8 void (*)(struct cgroup_subsys_state *)
ptr 8 void (*)(struct cgroup_subsys_state *, int)
ptr 8 int (*)(struct seq_file *, struct cgroup_subsys_state *)
ptr 8 int (*)(struct cgroup_taskset *)
ptr 8 void (*)(struct cgroup_taskset *)
ptr 8 void (*)(void)
ptr 8 int (*)(struct task_struct *, struct css_set *)
ptr 8 void (*)(struct task_struct *, struct css_set *)
ptr 8 void (*)(struct task_struct *)
typedef 1 888 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	128 0 0 percpu_count_ptr
	900 64 0 data
typedef 8 716 u64
struct 56 3 rcu_work
	206 0 0 work
	213 256 0 rcu
	310 384 0 wq
ptr 8 struct cgroup_subsys_state *
typedef 8 343 atomic_long_t
typedef 4 901 kuid_t
typedef 4 902 kgid_t
typedef 8 903 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	140 0 0 non_rcu
	213 0 0 rcu
typedef 4 904 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	846 0 0 next
	847 64 0 pprev
typedef 4 905 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	906 0 0 next
	907 64 0 pprev
struct 16 2 qstr
	908 0 0 -
	909 64 0 name
array 40 238 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	910 0 0 -
union 16 2 -
	58 0 0 d_lru
	911 0 0 d_wait
struct 8 1 hlist_head
	846 0 0 first
union 16 3 -
	247 0 0 d_alias
	249 0 0 d_in_lookup_hash
	213 0 0 d_rcu
ptr 8 int (*)(struct dentry *, unsigned int)
ptr 8 int (*)(const struct dentry *, struct qstr *)
ptr 8 int (*)(const struct dentry *, unsigned int, const char *, const struct qstr *)
ptr 8 int (*)(const struct dentry *)
ptr 8 int (*)(struct dentry *)
ptr 8 void (*)(struct dentry *)
ptr 8 void (*)(struct dentry *, struct inode *)
ptr 8 char *(*)(struct dentry *, char *, int)
ptr 8 struct vfsmount *(*)(struct path *)
ptr 8 int (*)(const struct path *, bool)
ptr 8 struct dentry *(*)(struct dentry *, enum d_real_type)
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	684 0 0 next
	887 64 0 func
typedef 4 145 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	912 0 0 mnt
	154 64 0 dentry
union 32 2 -
	169 0 0 f_pos_lock
	231 0 0 f_pipe
typedef 8 913 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	213 0 0 f_task_work
	914 0 0 f_llist
	915 0 0 f_ra
	916 0 0 f_freeptr
typedef 4 917 atomic_t
typedef 1 888 bool
typedef 24 918 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 919 spinlock_t
array 8 128 1
array 512 613 64
union 64 2 -
	920 0 0 -
	74 0 0 page
union 64 2 -
	921 0 0 -
	74 0 0 __page_1
union 64 2 -
	922 0 0 -
	74 0 0 __page_2
union 64 2 -
	923 0 0 -
	74 0 0 __page_3
array 80 58 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 924 spinlock_t
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
typedef 8 925 genpool_algo_t
typedef 8 926 atomic_long_t
typedef 8 927 phys_addr_t
array 0 128 0
array 32 649 32
struct 16 3 xarray
	148 0 0 xa_lock
	928 32 0 xa_flags
	132 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	328 0 0 bio_slab
	145 64 0 front_pad
	929 128 0 cache
	930 192 0 bio_pool
	930 768 0 bvec_pool
	930 1344 0 bio_integrity_pool
	930 1920 0 bvec_integrity_pool
	145 2496 0 back_pad
	148 2528 0 rescue_lock
	931 2560 0 rescue_list
	490 2688 0 rescue_work
	310 2944 0 rescue_workqueue
	152 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 932 u64
typedef 4 145 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
struct 32 4 mutex
	933 0 0 owner
	934 64 0 wait_lock
	935 96 0 osq
	319 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
array 16384 319 1024
array 4096 145 1024
array 32 649 32
typedef 4 936 spinlock_t
struct 8 1 hlist_head
	846 0 0 first
struct 8 1 hlist_nulls_head
	937 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 888 bool
typedef 2 146 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	145 0 0 i_nlink
	145 0 0 __i_nlink
typedef 8 938 time64_t
typedef 4 347 u32
typedef 1 939 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 231 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	256 0 0 i_dentry
	213 0 0 i_rcu
typedef 8 940 atomic64_t
union 8 2 -
	273 0 0 i_fop
	941 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	707 0 0 i_pipe
	942 0 0 i_cdev
	360 0 0 i_link
	145 0 0 i_dir_seq
typedef 4 145 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	943 0 0 start
	943 64 0 end
	132 128 0 vaddr
	128 192 0 nslabs
	352 256 0 late_alloc
	145 288 0 nareas
	145 320 0 area_nslabs
	944 384 0 areas
	945 448 0 slots
typedef 1 888 bool
typedef 8 946 atomic_long_t
struct 24 3 rb_node
	128 0 0 __rb_parent_color
	817 64 0 rb_right
	817 128 0 rb_left
ptr 8 const void *
union 32 3 -
	947 0 0 dir
	948 0 0 symlink
	949 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 int (*)(void *)
struct 32 2 completion
	145 0 0 done
	950 64 0 wait
ptr 8 char *
ptr 8 struct list_head *
union 256 5 -
	951 0 0 -
	952 0 0 -
	953 0 0 mr64
	954 0 0 ma64
	955 0 0 alloc
union 4 2 -
	131 0 0 ma_lock
	956 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	140 0 0 id
	245 32 0 ref
struct 256 18 page_counter
	234 0 0 usage
	202 512 0 _pad1_
	128 512 0 emin
	234 576 0 min_usage
	234 640 0 children_min_usage
	128 704 0 elow
	234 768 0 low_usage
	234 832 0 children_low_usage
	128 896 0 watermark
	128 960 0 local_watermark
	128 1024 0 failcnt
	202 1536 0 _pad2_
	227 1536 0 protection_support
	128 1600 0 min
	128 1664 0 low
	128 1728 0 high
	128 1792 0 max
	957 1856 0 parent
union 256 2 -
	365 0 0 swap
	365 0 0 memsw
struct 120 8 vmpressure
	128 0 0 scanned
	128 64 0 reclaimed
	128 128 0 tree_scanned
	128 192 0 tree_reclaimed
	131 256 0 sr_lock
	58 320 0 events
	169 448 0 events_lock
	206 704 0 work
ptr 8 struct memcg_vmstats *
array 72 234 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	131 0 0 lock
	958 64 0 completions
	712 448 0 period_timer
	128 768 0 period_time
	128 832 0 dirty_limit_tstamp
	128 896 0 dirty_limit
array 160 959 4
struct 32 3 deferred_split
	131 0 0 split_queue_lock
	58 64 0 split_queue
	128 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	58 0 0 fifo
	131 128 0 lock
array 0 960 0
ptr 8 struct mem_section_usage *
array 8 128 1
array 0 128 0
typedef 0 961 local_lock_t
ptr 8 struct mem_cgroup *
ptr 8 struct pglist_data *
struct 32 3 work_struct
	962 0 0 data
	963 64 0 entry
	964 192 0 func
array 304 508 38
array 176 128 22
typedef 8 965 atomic64_t
struct 1344 65 -
	966 0 0 -
	60 512 0 mm_mt
	128 640 0 mmap_base
	128 704 0 mmap_legacy_base
	128 768 0 mmap_compat_base
	128 832 0 mmap_compat_legacy_base
	128 896 0 task_size
	967 960 0 pgd
	126 1024 0 membarrier_state
	126 1056 0 mm_users
	968 1088 0 pcpu_cid
	128 1152 0 mm_cid_next_scan
	234 1216 0 pgtables_bytes
	140 1280 0 map_count
	131 1312 0 page_table_lock
	124 1344 0 mmap_lock
	58 1664 0 mmlist
	969 1792 0 mm_lock_seq
	343 1856 0 futex_unique_id
	128 1920 0 hiwater_rss
	128 1984 0 hiwater_vm
	128 2048 0 total_vm
	128 2112 0 locked_vm
	343 2176 0 pinned_vm
	128 2240 0 data_vm
	128 2304 0 exec_vm
	128 2368 0 stack_vm
	128 2432 0 def_flags
	969 2496 0 write_protect_seq
	131 2528 0 arg_lock
	128 2560 0 start_code
	128 2624 0 end_code
	128 2688 0 start_data
	128 2752 0 end_data
	128 2816 0 start_brk
	128 2880 0 brk
	128 2944 0 start_stack
	128 3008 0 arg_start
	128 3072 0 arg_end
	128 3136 0 env_start
	128 3200 0 env_end
	970 3264 0 saved_auxv
	971 6592 0 rss_stat
	972 7872 0 binfmt
	973 7936 0 context
	128 9024 0 flags
	131 9088 0 ioctx_lock
	974 9152 0 ioctx_table
	451 9216 0 owner
	241 9280 0 user_ns
	613 9344 0 exe_file
	975 9408 0 notifier_subscriptions
	128 9472 0 numa_next_scan
	128 9536 0 numa_scan_offset
	140 9600 0 numa_scan_seq
	126 9632 0 tlb_flush_pending
	126 9664 0 tlb_flush_batched
	976 9728 0 uprobes_state
	234 9792 0 hugetlb_usage
	206 9856 0 async_put_work
	977 10112 0 iommu_mm
	128 10176 0 ksm_merging_pages
	128 10240 0 ksm_rmap_items
	234 10304 0 ksm_zero_pages
	978 10368 0 lru_gen
array 0 128 0
ptr 8 Elf64_Sym *
array 56 649 56
struct 96 5 module_kobject
	857 0 0 kobj
	416 512 0 mod
	170 576 0 drivers_dir
	979 640 0 mp
	668 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 980 7
struct 24 3 mod_arch_specific
	145 0 0 num_orcs
	669 64 0 orc_unwind_ip
	981 128 0 orc_unwind
ptr 8 struct bug_entry *
ptr 8 struct mod_kallsyms *
ptr 8 struct module_sect_attrs *
ptr 8 struct module_notes_attrs *
ptr 8 tracepoint_ptr_t *
ptr 8 struct srcu_struct **
ptr 8 struct bpf_raw_event_map *
ptr 8 struct jump_entry *
ptr 8 const char **
ptr 8 struct trace_event_call **
ptr 8 struct trace_eval_map **
ptr 8 struct static_call_site *
ptr 8 struct klp_modinfo *
ptr 8 void **
struct 24 4 _ddebug_info
	982 0 0 descs
	983 64 0 classes
	145 128 0 num_descs
	145 160 0 num_classes
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
ptr 8 struct module *
struct 16 2 hlist_node
	846 0 0 next
	847 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	154 0 0 mnt_root
	253 64 0 mnt_sb
	140 128 0 mnt_flags
	984 192 0 mnt_idmap
union 24 3 -
	985 0 0 mnt_node
	986 0 0 mnt_rcu
	987 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	417 0 0 mnt_mp_list
	417 0 0 mnt_umount
typedef 4 145 __u32
typedef 8 988 u64
struct 8 1 hlist_head
	846 0 0 first
union 16 2 -
	58 0 0 list
	213 0 0 rcu
union 40 5 -
	989 0 0 -
	990 0 0 -
	991 0 0 -
	992 0 0 -
	213 0 0 callback_head
union 4 2 -
	145 0 0 page_type
	126 0 0 _mapcount
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
struct 32 8 pcpu_block_md
	140 0 0 scan_hint
	140 32 0 scan_hint_start
	140 64 0 contig_hint
	140 96 0 contig_hint_start
	140 128 0 left_free
	140 160 0 right_free
	140 192 0 first_free
	140 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 888 bool
ptr 8 struct pcpuobj_ext *
array 0 128 0
typedef 1 993 s8
array 47 438 47
int 2 s short int
array 12 438 12
array 48 128 6
typedef 4 994 raw_spinlock_t
typedef 8 938 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 122 5
array 163872 995 2
array 96 205 4
ptr 8 struct task_struct *
struct 1560 11 lruvec
	292 0 0 lists
	131 640 0 lru_lock
	128 704 0 anon_cost
	128 768 0 file_cost
	234 832 0 nonresident_age
	812 896 0 refaults
	128 1024 0 flags
	996 1088 0 lrugen
	997 11840 0 mm_state
	382 12416 0 pgdat
	998 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	999 0 0 lruvec
	128 64 0 seq
	128 128 0 next_addr
	1000 192 0 nr_pages
	1001 1472 0 mm_stats
	140 1600 0 batched
	227 1632 0 can_swap
	227 1640 0 force_scan
struct 232 4 lru_gen_memcg
	128 0 0 seq
	704 64 0 nr_memcgs
	1002 256 0 fifo
	131 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 234 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	128 0 0 total
	128 64 0 ignored
	128 128 0 failed
	128 192 0 delayed
	128 256 0 recovered
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1003 0 0 owner
	1004 64 0 wait_lock
	1005 96 0 osq
	1006 128 0 wait_list
typedef 24 1007 wait_queue_head_t
typedef 1 888 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1008 atomic_long_t
struct 16 2 prb_data_blk_lpos
	128 0 0 begin
	128 64 0 next
typedef 8 1009 u64
typedef 2 1010 u16
typedef 1 1011 u8
typedef 4 1012 u32
struct 64 2 dev_printk_info
	1013 0 0 subsystem
	1014 128 0 device
struct 48 6 prb_desc_ring
	145 0 0 count_bits
	1015 64 0 descs
	1016 128 0 infos
	466 192 0 head_id
	466 256 0 tail_id
	466 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	145 0 0 size_bits
	360 64 0 data
	466 128 0 head_lpos
	466 192 0 tail_lpos
union 16 3 -
	1017 0 0 pt_rcu_head
	319 0 0 pt_list
	1018 0 0 -
union 8 4 -
	128 0 0 pt_index
	544 0 0 pt_mm
	478 0 0 pt_frag_refcount
	478 0 0 pt_share_count
union 8 2 -
	128 0 0 _pt_pad_2
	1019 0 0 ptl
typedef 4 1020 atomic_t
ptr 8 struct elevator_queue *
typedef 4 1021 refcount_t
struct 16 2 percpu_ref
	128 0 0 percpu_count_ptr
	900 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1022 0 0 features
	1023 32 0 flags
	128 64 0 seg_boundary_mask
	128 128 0 virt_boundary_mask
	145 192 0 max_hw_sectors
	145 224 0 max_dev_sectors
	145 256 0 chunk_sectors
	145 288 0 max_sectors
	145 320 0 max_user_sectors
	145 352 0 max_segment_size
	145 384 0 physical_block_size
	145 416 0 logical_block_size
	145 448 0 alignment_offset
	145 480 0 io_min
	145 512 0 io_opt
	145 544 0 max_discard_sectors
	145 576 0 max_hw_discard_sectors
	145 608 0 max_user_discard_sectors
	145 640 0 max_secure_erase_sectors
	145 672 0 max_write_zeroes_sectors
	145 704 0 max_zone_append_sectors
	145 736 0 discard_granularity
	145 768 0 discard_alignment
	145 800 0 zone_write_granularity
	145 832 0 atomic_write_hw_max
	145 864 0 atomic_write_max_sectors
	145 896 0 atomic_write_hw_boundary
	145 928 0 atomic_write_boundary_sectors
	145 960 0 atomic_write_hw_unit_min
	145 992 0 atomic_write_unit_min
	145 1024 0 atomic_write_hw_unit_max
	145 1056 0 atomic_write_unit_max
	146 1088 0 max_segments
	146 1104 0 max_integrity_segments
	146 1120 0 max_discard_segments
	145 1152 0 max_open_zones
	145 1184 0 max_active_zones
	145 1216 0 dma_alignment
	145 1248 0 dma_pad_mask
	1024 1280 0 integrity
ptr 8 struct device *
enum 4 s 6 rpm_status
	-1 RPM_INVALID
	0 RPM_ACTIVE
	1 RPM_RESUMING
	2 RPM_SUSPENDED
	3 RPM_SUSPENDING
	4 RPM_BLOCKED
ptr 8 struct blk_queue_stats *
ptr 8 struct rq_qos *
struct 40 4 timer_list
	152 0 0 entry
	128 128 0 expires
	1025 192 0 function
	829 256 0 flags
struct 32 3 work_struct
	852 0 0 data
	155 64 0 entry
	1026 192 0 func
array 8 128 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	684 0 0 next
	887 64 0 func
typedef 24 1027 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 888 bool
typedef 8 1028 resource_size_t
ptr 8 struct resource *
typedef 4 1029 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1030 raw_spinlock_t
typedef 4 1031 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	145 0 0 order
	191 64 0 data
ptr 8 struct buffer_page *
int 8 s long int
typedef 8 1032 size_t
typedef 8 1033 rb_time_t
array 40 512 5
typedef 8 1034 u64
struct 32 4 mutex
	1035 0 0 owner
	503 64 0 wait_lock
	1036 96 0 osq
	188 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1035 0 0 data
	188 64 0 entry
	1037 192 0 func
struct 32 2 completion
	145 0 0 done
	1038 64 0 wait
struct 88 7 rb_irq_work
	1039 0 0 work
	1040 256 0 waiters
	1040 448 0 full_waiters
	501 640 0 seq
	754 672 0 waiters_pending
	754 680 0 full_waiters_pending
	754 688 0 wakeup_full
typedef 4 1041 spinlock_t
union 32 2 -
	1042 0 0 dir_offsets
	1043 0 0 -
struct 16 2 timespec64
	1044 0 0 tv_sec
	508 64 0 tv_nsec
struct 16 2 shared_policy
	1045 0 0 root
	1046 64 0 lock
struct 16 2 simple_xattrs
	1045 0 0 rb_root
	1046 64 0 lock
typedef 4 1047 atomic_t
struct 624 57 inode
	1048 0 0 i_mode
	146 16 0 i_opflags
	1049 32 0 i_uid
	1050 64 0 i_gid
	145 96 0 i_flags
	333 128 0 i_acl
	333 192 0 i_default_acl
	334 256 0 i_op
	253 320 0 i_sb
	167 384 0 i_mapping
	132 448 0 i_security
	128 512 0 i_ino
	1051 576 0 -
	1052 608 0 i_rdev
	1053 640 0 i_size
	1044 704 0 i_atime_sec
	1044 768 0 i_mtime_sec
	1044 832 0 i_ctime_sec
	1054 896 0 i_atime_nsec
	1054 928 0 i_mtime_nsec
	1054 960 0 i_ctime_nsec
	1054 992 0 i_generation
	519 1024 0 i_lock
	146 1056 0 i_bytes
	1055 1072 0 i_blkbits
	1056 1080 0 i_write_hint
	1057 1088 0 i_blocks
	1054 1152 0 i_state
	1058 1216 0 i_rwsem
	128 1536 0 dirtied_when
	128 1600 0 dirtied_time_when
	1059 1664 0 i_hash
	1006 1792 0 i_io_list
	341 1920 0 i_wb
	140 1984 0 i_wb_frn_winner
	1060 2016 0 i_wb_frn_avg_time
	1060 2032 0 i_wb_frn_history
	1006 2048 0 i_lru
	1006 2176 0 i_sb_list
	1006 2304 0 i_wb_list
	1061 2432 0 -
	1062 2560 0 i_version
	1062 2624 0 i_sequence
	524 2688 0 i_count
	524 2720 0 i_dio_count
	524 2752 0 i_writecount
	524 2784 0 i_readcount
	1063 2816 0 -
	345 2880 0 i_flctx
	1064 2944 0 i_data
	1006 4480 0 i_devices
	1065 4608 0 -
	1066 4672 0 i_fsnotify_mask
	348 4736 0 i_fsnotify_marks
	349 4800 0 i_crypt_info
	350 4864 0 i_verity_info
	132 4928 0 i_private
struct 24 2 sigpending
	58 0 0 list
	682 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1067 0 0 node
	529 256 0 _softexpires
	1068 320 0 function
	1069 384 0 base
	338 448 0 state
	338 456 0 is_rel
	338 464 0 is_soft
	338 472 0 is_hard
typedef 8 444 ktime_t
array 32 1070 2
struct 24 1 thread_group_cputimer
	1071 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1072 0 0 bases
	145 576 0 timers_active
	145 608 0 expiry_active
array 32 534 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1073 seqlock_t
struct 56 7 task_io_accounting
	231 0 0 rchar
	231 64 0 wchar
	231 128 0 syscr
	231 192 0 syscw
	231 256 0 read_bytes
	231 320 0 write_bytes
	231 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 1074 16
struct 56 7 pacct_struct
	140 0 0 ac_flag
	508 64 0 ac_exitcode
	128 128 0 ac_mem
	231 192 0 ac_utime
	231 256 0 ac_stime
	128 320 0 ac_minflt
	128 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
union 24 4 -
	1075 0 0 -
	1076 0 0 rbnode
	1077 0 0 list
	1078 0 0 ll_node
ptr 8 struct sock *
union 8 2 -
	1079 0 0 tstamp
	1080 0 0 skb_mstamp_ns
array 48 649 48
union 16 3 -
	1081 0 0 -
	1077 0 0 tcp_tsorted_anchor
	128 0 0 _sk_redir
typedef 2 146 __u16
array 0 552 0
typedef 1 238 __u8
union 60 2 -
	1082 0 0 -
	1083 0 0 headers
typedef 4 145 sk_buff_data_t
ptr 8 unsigned char *
typedef 4 1084 refcount_t
ptr 8 struct skb_ext *
typedef 1 238 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1085 0 0 hwtstamps
	1086 0 0 xsk_meta
typedef 4 1087 u32
typedef 4 1088 atomic_t
array 272 1089 17
union 32 2 -
	1090 0 0 -
	1091 0 0 callback_head
typedef 4 1092 atomic_t
struct 136 25 sock_common
	1093 0 0 -
	1094 64 0 -
	1095 96 0 -
	146 128 0 skc_family
	238 144 0 skc_state
	238 152 4 skc_reuse
	238 156 1 skc_reuseport
	238 157 1 skc_ipv6only
	238 158 1 skc_net_refcnt
	140 160 0 skc_bound_dev_if
	1096 192 0 -
	601 320 0 skc_prot
	1097 384 0 skc_net
	1098 448 0 skc_v6_daddr
	1098 576 0 skc_v6_rcv_saddr
	386 704 0 skc_cookie
	1099 768 0 -
	1100 832 0 skc_dontcopy_begin
	1101 832 0 -
	146 960 0 skc_tx_queue_mapping
	146 976 0 skc_rx_queue_mapping
	1102 992 0 -
	590 1024 0 skc_refcnt
	1103 1056 0 skc_dontcopy_end
	1104 1056 0 -
array 0 1105 0
typedef 4 1106 atomic_t
typedef 4 140 __s32
struct 24 3 sk_buff_head
	1107 0 0 -
	1108 128 0 qlen
	604 160 0 lock
struct 24 4 -
	568 0 0 rmem_alloc
	140 32 0 len
	559 64 0 head
	559 128 0 tail
array 0 1105 0
array 0 1105 0
ptr 8 struct dst_entry *
typedef 4 1108 u32
typedef 2 1109 u16
typedef 1 1105 u8
ptr 8 struct sk_filter *
union 8 2 -
	1110 0 0 sk_wq
	1110 0 0 sk_wq_raw
ptr 8 void (*)(struct sock *)
array 0 1105 0
array 0 1105 0
ptr 8 struct socket *
array 16 1111 2
array 0 1105 0
array 0 1105 0
typedef 32 1112 socket_lock_t
array 0 1105 0
array 0 1105 0
typedef 4 1113 refcount_t
union 8 2 -
	559 0 0 sk_send_head
	1114 0 0 tcp_rtx_queue
struct 16 3 page_frag
	459 0 0 page
	1108 64 0 offset
	1108 96 0 size
union 40 2 -
	1115 0 0 sk_timer
	1115 0 0 mptcp_retransmit_timer
array 0 1105 0
array 0 1105 0
typedef 8 1116 netdev_features_t
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 145 gfp_t
typedef 1 888 bool
array 0 1105 0
ptr 8 struct proto *
typedef 8 1117 rwlock_t
typedef 4 1118 kuid_t
typedef 4 1119 spinlock_t
typedef 8 1120 ktime_t
struct 16 3 sock_cgroup_data
	200 0 0 cgroup
	575 64 0 classid
	576 96 0 prioidx
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	684 0 0 next
	887 64 0 func
typedef 0 1121 netns_tracker
struct 16 3 xarray
	604 0 0 xa_lock
	598 32 0 xa_flags
	132 64 0 xa_head
typedef 4 1122 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1123 0 0 wait
	464 192 0 fasync_list
	128 256 0 flags
	609 320 0 rcu
ptr 8 struct file_system_type *
ptr 8 const struct super_operations *
ptr 8 const struct dquot_operations *
ptr 8 const struct quotactl_ops *
ptr 8 const struct export_operations *
ptr 8 const struct xattr_handler *const *
ptr 8 const struct fscrypt_operations *
ptr 8 struct fscrypt_keyring *
ptr 8 const struct fsverity_operations *
ptr 8 struct unicode_map *
typedef 2 146 __u16
struct 8 1 hlist_bl_head
	906 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	145 0 0 flags
	124 64 0 dqio_sem
	1124 384 0 files
	1125 576 0 info
	1126 2304 0 ops
struct 304 4 sb_writers
	146 0 0 frozen
	140 32 0 freeze_kcount
	140 64 0 freeze_ucount
	1127 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 649 32
typedef 16 1128 uuid_t
array 37 649 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1129 0 0 node
	58 64 0 list
	140 192 0 shrinker_id
	227 224 0 memcg_aware
	121 256 0 xa
ptr 8 struct page **
typedef 4 1130 spinlock_t
struct 40 3 plist_node
	140 0 0 prio
	58 64 0 prio_list
	58 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 58 10
array 40 145 10
ptr 8 unsigned int *
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	817 0 0 rb_node
struct 32 2 completion
	145 0 0 done
	1131 64 0 wait
array 0 639 0
char 1 u char
typedef 1 888 bool
struct 16 4 __call_single_node
	914 0 0 llist
	1132 64 0 -
	195 96 0 src
	195 112 0 dst
struct 256 23 sched_entity
	1133 0 0 load
	354 128 0 run_node
	231 320 0 deadline
	231 384 0 min_vruntime
	231 448 0 min_slice
	58 512 0 group_node
	238 640 0 on_rq
	238 648 0 sched_delayed
	238 656 0 rel_deadline
	238 664 0 custom_slice
	231 704 0 exec_start
	231 768 0 sum_exec_runtime
	231 832 0 prev_sum_exec_runtime
	231 896 0 vruntime
	444 960 0 vlag
	231 1024 0 slice
	231 1088 0 nr_migrations
	140 1152 0 depth
	1134 1216 0 parent
	1135 1280 0 cfs_rq
	1135 1344 0 my_q
	128 1408 0 runnable_weight
	1136 1536 0 avg
struct 48 7 sched_rt_entity
	58 0 0 run_list
	128 128 0 timeout
	128 192 0 watchdog_stamp
	145 256 0 time_slice
	146 288 0 on_rq
	146 304 0 on_list
	1137 320 0 back
struct 240 23 sched_dl_entity
	354 0 0 rb_node
	231 192 0 dl_runtime
	231 256 0 dl_deadline
	231 320 0 dl_period
	231 384 0 dl_bw
	231 448 0 dl_density
	444 512 0 runtime
	231 576 0 deadline
	145 640 0 flags
	145 672 1 dl_throttled
	145 673 1 dl_yielded
	145 674 1 dl_non_contending
	145 675 1 dl_overrun
	145 676 1 dl_server
	145 677 1 dl_server_active
	145 678 1 dl_defer
	145 679 1 dl_defer_armed
	145 680 1 dl_defer_running
	528 704 0 dl_timer
	528 1216 0 inactive_timer
	1138 1728 0 rq
	1139 1792 0 server_pick_task
	655 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	231 0 0 wait_start
	231 64 0 wait_max
	231 128 0 wait_count
	231 192 0 wait_sum
	231 256 0 iowait_count
	231 320 0 iowait_sum
	231 384 0 sleep_start
	231 448 0 sleep_max
	444 512 0 sum_sleep_runtime
	231 576 0 block_start
	231 640 0 block_max
	444 704 0 sum_block_runtime
	444 768 0 exec_max
	231 832 0 slice_max
	231 896 0 nr_migrations_cold
	231 960 0 nr_failed_migrations_affine
	231 1024 0 nr_failed_migrations_running
	231 1088 0 nr_failed_migrations_hot
	231 1152 0 nr_forced_migrations
	231 1216 0 nr_wakeups
	231 1280 0 nr_wakeups_sync
	231 1344 0 nr_wakeups_migrate
	231 1408 0 nr_wakeups_local
	231 1472 0 nr_wakeups_remote
	231 1536 0 nr_wakeups_affine
	231 1600 0 nr_wakeups_affine_attempts
	231 1664 0 nr_wakeups_passive
	231 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1140 cpumask_t
union 4 2 rcu_special
	1141 0 0 b
	337 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	128 0 0 pcount
	539 64 0 run_delay
	539 128 0 last_arrival
	539 192 0 last_queued
struct 56 3 restart_block
	128 0 0 arch_data
	1142 64 0 fn
	1143 128 0 -
typedef 4 1144 pid_t
array 64 247 4
ptr 8 struct completion *
ptr 8 int *
struct 48 7 vtime
	969 0 0 seqcount
	539 64 0 starttime
	1145 128 0 state
	145 160 0 cpu
	231 192 0 utime
	231 256 0 stime
	231 320 0 gtime
struct 56 3 posix_cputimers_work
	213 0 0 work
	169 128 0 mutex
	145 384 0 scheduled
array 16 649 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1146 0 0 undo_list
struct 16 1 sysv_shm
	58 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1147 sigset_t
typedef 8 1148 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	140 0 0 mode
	126 32 0 filter_count
	1149 64 0 filter
struct 32 4 syscall_user_dispatch
	360 0 0 selector
	128 64 0 offset
	128 128 0 len
	227 192 0 on_dispatch
struct 8 1 wake_q_node
	1150 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1151 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 338 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 128 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1152 0 0 arch
	227 8192 0 flush_required
	227 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	459 0 0 page
	347 64 0 offset
	347 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	247 0 0 entry
	128 128 0 expires
	1025 192 0 function
	337 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 539 __u64
struct 8 1 llist_head
	1153 0 0 first
struct 4416 22 thread_struct
	1154 0 0 tls_array
	128 192 0 sp
	146 256 0 es
	146 272 0 ds
	146 288 0 fsindex
	146 304 0 gsindex
	128 320 0 fsbase
	128 384 0 gsbase
	1155 448 0 ptrace_bps
	128 704 0 virtual_dr6
	128 768 0 ptrace_dr7
	128 832 0 cr2
	128 896 0 trap_nr
	128 960 0 error_code
	1156 1024 0 io_bitmap
	128 1088 0 iopl_emul
	145 1152 1 iopl_warn
	337 1184 0 pkru
	128 1216 0 features
	128 1280 0 features_locked
	1157 1344 0 shstk
	1158 1536 0 fpu
struct 56 8 tk_read_base
	1159 0 0 clock
	720 64 0 mask
	720 128 0 cycle_last
	726 192 0 mult
	726 224 0 shift
	720 256 0 xtime_nsec
	722 320 0 base
	720 384 0 base_real
typedef 8 1160 u64
struct 16 2 timespec64
	1161 0 0 tv_sec
	508 64 0 tv_nsec
typedef 8 725 ktime_t
typedef 4 1162 s32
typedef 1 1163 u8
typedef 8 1164 s64
typedef 4 1165 u32
typedef 4 1166 spinlock_t
struct 8 1 hlist_nulls_head
	937 0 0 first
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
struct 40 5 array_buffer
	1167 0 0 tr
	502 64 0 buffer
	1168 128 0 data
	1169 192 0 time_start
	140 256 0 cpu
typedef 1 888 bool
typedef 4 1170 spinlock_t
struct 32 3 work_struct
	1171 0 0 data
	729 64 0 entry
	1172 192 0 func
struct 32 3 irq_work
	1173 0 0 node
	1174 128 0 func
	1175 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1176 arch_spinlock_t
array 3704 743 463
ptr 8 struct tracer *
array 32 238 32
typedef 4 1177 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 841 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 841 cpumask_var_t
ptr 8 struct lock_class_key *
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	846 0 0 next
	847 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 888 bool
struct 24 3 notifier_block
	1178 0 0 notifier_call
	1179 64 0 next
	140 128 0 priority
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	1180 0 0 sysname
	1180 520 0 nodename
	1180 1040 0 release
	1180 1560 0 version
	1180 2080 0 machine
	1180 2600 0 domainname
struct 24 4 ns_common
	154 0 0 stashed
	1181 64 0 ops
	145 128 0 inum
	1182 160 0 count
union 16 2 -
	1183 0 0 -
	213 0 0 vm_rcu
typedef 8 1184 pgprot_t
union 8 2 -
	1185 0 0 vm_flags
	1185 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	354 0 0 rb
	128 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1186 0 0 ctx
array 896 128 112
ptr 8 void (*)(struct vm_area_struct *)
ptr 8 int (*)(struct vm_area_struct *, long unsigned int)
ptr 8 int (*)(struct vm_area_struct *)
ptr 8 int (*)(struct vm_area_struct *, long unsigned int, long unsigned int, long unsigned int)
ptr 8 vm_fault_t (*)(struct vm_fault *)
ptr 8 vm_fault_t (*)(struct vm_fault *, unsigned int)
ptr 8 vm_fault_t (*)(struct vm_fault *, long unsigned int, long unsigned int)
ptr 8 long unsigned int (*)(struct vm_area_struct *)
ptr 8 int (*)(struct vm_area_struct *, long unsigned int, void *, int, int)
ptr 8 const char *(*)(struct vm_area_struct *)
ptr 8 int (*)(struct vm_area_struct *, struct mempolicy *)
ptr 8 struct mempolicy *(*)(struct vm_area_struct *, long unsigned int, long unsigned int *)
ptr 8 struct page *(*)(struct vm_area_struct *, long unsigned int)
ptr 8 vm_fault_t (*)(const struct vm_special_mapping *, struct vm_area_struct *, struct vm_fault *)
ptr 8 int (*)(const struct vm_special_mapping *, struct vm_area_struct *)
ptr 8 void (*)(const struct vm_special_mapping *, struct vm_area_struct *)
typedef 8 1187 phys_addr_t
struct 24 3 rb_node
	128 0 0 __rb_parent_color
	817 64 0 rb_right
	817 128 0 rb_left
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
union 8 2 -
	128 0 0 subtree_max_size
	713 0 0 vm
array 6144 1188 256
typedef 4 1189 spinlock_t
typedef 1 888 bool
struct 32 3 rb_list
	1190 0 0 root
	787 64 0 head
	790 192 0 lock
struct 32 3 work_struct
	1191 0 0 data
	787 64 0 entry
	1192 192 0 func
union 16 2 -
	799 0 0 entry
	1193 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1194 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1195 u64
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
ptr 8 struct worker_pool *
array 32 649 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1196 0 0 private_list
	1197 0 0 callback_head
array 512 132 64
union 24 2 -
	1198 0 0 tags
	1198 0 0 marks
array 32 128 4
array 40 508 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 43 11
array 16 128 2
array 96 234 12
array 48 234 6
struct 4 1 optimistic_spin_queue
	126 0 0 tail
struct 4 1 -
	140 0 0 counter
ptr 8 struct rb_node *
struct 4 1 spinlock
	1199 0 0 -
typedef 4 1200 refcount_t
typedef 8 314 sector_t
typedef 4 1201 dev_t
struct 760 47 device
	153 0 0 kobj
	485 512 0 parent
	858 576 0 p
	175 640 0 init_name
	859 704 0 type
	860 768 0 bus
	861 832 0 driver
	132 896 0 platform_data
	132 960 0 driver_data
	1202 1024 0 driver_override
	159 1152 0 mutex
	1203 1408 0 links
	1204 1856 0 power
	865 4352 0 pm_domain
	866 4416 0 em_pd
	1205 4480 0 msi
	868 4608 0 dma_ops
	869 4672 0 dma_mask
	314 4736 0 coherent_dma_mask
	314 4800 0 bus_dma_limit
	870 4864 0 dma_range_map
	871 4928 0 dma_parms
	155 4992 0 dma_pools
	872 5120 0 dma_io_tlb_mem
	1206 5184 0 archdata
	874 5184 0 of_node
	875 5248 0 fwnode
	140 5312 0 numa_node
	821 5344 0 devt
	829 5376 0 id
	148 5408 0 devres_lock
	155 5440 0 devres_head
	876 5568 0 class
	877 5632 0 groups
	878 5696 0 release
	879 5760 0 iommu_group
	880 5824 0 iommu
	881 5888 0 physical_location
	1207 5952 0 removable
	498 5984 1 offline_disabled
	498 5985 1 offline
	498 5986 1 of_node_reused
	498 5987 1 state_synced
	498 5988 1 can_match
	498 5989 1 dma_skip_sync
	498 5990 1 dma_iommu
	491 6016 0 flags
typedef 2 146 umode_t
typedef 4 1208 kuid_t
typedef 4 1209 kgid_t
union 4 2 -
	145 0 0 i_nlink
	145 0 0 __i_nlink
typedef 8 1210 loff_t
typedef 8 1211 time64_t
typedef 4 840 u32
typedef 1 1212 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 314 blkcnt_t
struct 40 5 rw_semaphore
	852 0 0 count
	852 64 0 owner
	854 128 0 osq
	853 160 0 wait_lock
	155 192 0 wait_list
typedef 2 1213 u16
union 16 2 -
	1214 0 0 i_dentry
	495 0 0 i_rcu
typedef 8 1215 atomic64_t
union 8 2 -
	273 0 0 i_fop
	941 0 0 free_inode
struct 192 15 address_space
	123 0 0 host
	302 64 0 i_pages
	833 192 0 invalidate_lock
	928 512 0 gfp_mask
	150 544 0 i_mmap_writable
	1216 576 0 i_mmap
	128 704 0 nrpages
	128 768 0 writeback_index
	129 832 0 a_ops
	128 896 0 flags
	1217 960 0 wb_err
	148 992 0 i_private_lock
	155 1024 0 i_private_list
	833 1152 0 i_mmap_rwsem
	132 1472 0 i_private_data
union 8 4 -
	707 0 0 i_pipe
	942 0 0 i_cdev
	360 0 0 i_link
	145 0 0 i_dir_seq
typedef 4 145 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1218 0 0 -
struct 40 4 wait_queue_entry
	145 0 0 flags
	132 64 0 private
	1219 128 0 func
	155 192 0 entry
struct 4 1 -
	140 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 struct kset *
ptr 8 const struct kobj_type *
struct 4 1 kref
	480 0 0 refcount
struct 16 3 blk_mq_queue_map
	644 0 0 mq_map
	145 64 0 nr_queues
	145 96 0 queue_offset
typedef 8 836 atomic_long_t
typedef 4 1220 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	150 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 337 __kernel_dev_t
struct 64 12 kobject
	175 0 0 name
	58 64 0 entry
	170 192 0 parent
	848 256 0 kset
	849 320 0 ktype
	192 384 0 sd
	1221 448 0 kref
	145 480 1 state_initialized
	145 481 1 state_in_sysfs
	145 482 1 state_add_uevent_sent
	145 483 1 state_remove_uevent_sent
	145 484 1 uevent_suppress
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	175 0 0 name
	131 64 0 lock
struct 56 4 dev_links_info
	58 0 0 suppliers
	58 128 0 consumers
	58 256 0 defer_sync
	1222 384 0 status
struct 312 55 dev_pm_info
	1223 0 0 power_state
	227 32 1 can_wakeup
	227 33 1 async_suspend
	227 34 1 in_dpm_list
	227 35 1 is_prepared
	227 36 1 is_suspended
	227 37 1 is_noirq_suspended
	227 38 1 is_late_suspended
	227 39 1 no_pm
	227 40 1 early_init
	227 41 1 direct_complete
	337 64 0 driver_flags
	131 96 0 lock
	58 128 0 entry
	647 256 0 completion
	1224 512 0 wakeup
	227 576 1 wakeup_path
	227 577 1 syscore
	227 578 1 no_pm_callbacks
	227 579 1 async_in_progress
	227 580 1 smart_suspend
	227 581 1 must_resume
	227 582 1 may_skip_resume
	528 640 0 suspend_timer
	231 1152 0 timer_expires
	206 1216 0 work
	205 1472 0 wait_queue
	1225 1664 0 wakeirq
	126 1728 0 usage_count
	126 1760 0 child_count
	145 1792 3 disable_depth
	227 1795 1 idle_notification
	227 1796 1 request_pending
	227 1797 1 deferred_resume
	227 1798 1 needs_force_resume
	227 1799 1 runtime_auto
	227 1800 1 ignore_children
	227 1801 1 no_callbacks
	227 1802 1 irq_safe
	227 1803 1 use_autosuspend
	227 1804 1 timer_autosuspends
	227 1805 1 memalloc_noio
	145 1824 0 links_count
	1226 1856 0 request
	1227 1888 0 runtime_status
	1227 1920 0 last_status
	140 1952 0 runtime_error
	140 1984 0 autosuspend_delay
	231 2048 0 last_busy
	231 2112 0 active_time
	231 2176 0 suspended_time
	231 2240 0 accounting_timestamp
	1228 2304 0 subsys_data
	1229 2368 0 set_latency_tolerance
	1230 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1231 0 0 domain
	1232 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
ptr 8 const struct class *
ptr 8 const struct attribute_group **
ptr 8 void (*)(struct device *)
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
typedef 2 146 __u16
typedef 1 238 __u8
typedef 4 145 __u32
struct 4 1 refcount_struct
	1233 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1035 0 0 a
typedef 4 145 __u32
array 0 649 0
struct 24 3 task_cputime
	231 0 0 stime
	231 64 0 utime
	539 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	131 0 0 lock
	58 64 0 head
typedef 8 1194 work_func_t
array 304 899 38
array 304 256 38
array 38 338 38
array 304 231 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4 1 -
	1234 0 0 val
struct 4 1 -
	1235 0 0 val
struct 8 1 -
	231 0 0 val
struct 4 1 refcount_struct
	126 0 0 refs
struct 4 1 seqcount_spinlock
	969 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1236 0 0 -
	231 0 0 hash_len
ptr 8 const unsigned char *
union 8 2 -
	716 0 0 lock_count
	1237 0 0 -
ptr 8 wait_queue_head_t *
ptr 8 struct vfsmount *
typedef 8 1238 __kernel_loff_t
struct 8 1 llist_node
	1153 0 0 next
struct 32 6 file_ra_state
	128 0 0 start
	145 64 0 size
	145 96 0 async_size
	145 128 0 ra_pages
	145 160 0 mmap_miss
	277 192 0 prev_pos
typedef 8 1239 freeptr_t
struct 4 1 -
	140 0 0 counter
struct 24 2 wait_queue_head
	285 0 0 lock
	1077 64 0 head
struct 4 1 spinlock
	1240 0 0 -
struct 64 8 -
	128 0 0 flags
	1241 64 0 -
	167 192 0 mapping
	128 256 0 index
	1242 320 0 -
	126 384 0 _mapcount
	126 416 0 _refcount
	128 448 0 memcg_data
struct 40 7 -
	128 0 0 _flags_1
	128 64 0 _head_1
	126 128 0 _large_mapcount
	126 160 0 _entire_mapcount
	126 192 0 _nr_pages_mapped
	126 224 0 _pincount
	145 256 0 _folio_nr_pages
struct 32 3 -
	128 0 0 _flags_2
	128 64 0 _head_2
	58 128 0 _deferred_list
struct 48 6 -
	128 0 0 _flags_3
	128 64 0 _head_3
	132 128 0 _hugetlb_subpool
	132 192 0 _hugetlb_cgroup
	132 256 0 _hugetlb_cgroup_rsvd
	132 320 0 _hugetlb_hwpoison
struct 4 1 spinlock
	1243 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1244 atomic64_t
typedef 8 1245 u64
typedef 4 145 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1246 mempool_t
struct 16 2 bio_list
	1247 0 0 head
	1247 64 0 tail
typedef 8 539 __u64
typedef 8 1248 atomic_long_t
typedef 4 1249 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	478 0 0 tail
struct 4 1 spinlock
	1250 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1238 __s64
typedef 1 238 __u8
struct 8 1 -
	444 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1251 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1252 atomic64_t
struct 32 4 kernfs_elem_dir
	128 0 0 subdirs
	646 64 0 children
	212 128 0 root
	128 192 0 rev
struct 8 1 kernfs_elem_symlink
	192 0 0 target_kn
struct 32 4 kernfs_elem_attr
	1253 0 0 ops
	1254 64 0 open
	277 128 0 size
	192 192 0 notify_next
struct 24 2 swait_queue_head
	1255 0 0 lock
	1256 64 0 task_list
struct 256 2 -
	1257 0 0 parent
	1258 64 0 slot
struct 48 7 -
	132 0 0 pad
	1259 64 0 rcu
	1260 192 0 piv_parent
	238 256 0 parent_slot
	1261 288 0 type
	238 320 0 slot_len
	145 352 0 ma_flags
struct 256 3 maple_range_64
	1257 0 0 parent
	1262 64 0 pivot
	1263 1024 0 -
struct 248 5 maple_arange_64
	1257 0 0 parent
	1264 64 0 pivot
	1265 640 0 slot
	1266 1280 0 gap
	1267 1920 0 meta
struct 256 4 maple_alloc
	128 0 0 total
	238 64 0 node_count
	145 96 0 request_count
	1268 128 0 slot
typedef 0 1269 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	79 0 0 events
	145 320 0 period
	969 352 0 sequence
struct 40 4 memcg_cgwb_frn
	231 0 0 bdi_id
	140 64 0 memcg_id
	231 128 0 at
	1270 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 0 0 -
typedef 8 386 atomic_long_t
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
typedef 8 1194 work_func_t
struct 8 1 -
	1120 0 0 counter
struct 64 1 -
	126 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 1271 seqcount_t
array 416 128 52
array 160 79 4
ptr 8 struct linux_binfmt *
typedef 136 1272 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	1273 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	58 0 0 list
	128 128 0 bitmap
	381 192 0 memcg
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	132 0 0 base
	145 64 0 size
	1274 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	128 0 0 __rb_parent_color
	817 64 0 rb_right
	817 128 0 rb_left
struct 16 2 callback_head
	684 0 0 next
	887 64 0 func
struct 8 1 llist_node
	1153 0 0 next
typedef 8 539 __u64
struct 40 4 -
	1275 0 0 -
	167 128 0 mapping
	1276 192 0 -
	128 256 0 private
struct 40 5 -
	128 0 0 pp_magic
	1277 64 0 pp
	128 128 0 _pp_mapping_pad
	128 192 0 dma_addr
	234 256 0 pp_ref_count
struct 8 1 -
	128 0 0 compound_head
struct 16 2 -
	1278 0 0 pgmap
	132 64 0 zone_device_data
typedef 1 640 __s8
struct 4 1 raw_spinlock
	1279 0 0 raw_lock
struct 81936 1 zonelist
	1280 0 0 _zonerefs
struct 1344 14 lru_gen_folio
	128 0 0 max_seq
	812 64 0 min_seq
	807 192 0 timestamps
	1281 448 0 folios
	1282 5568 0 nr_pages
	1283 8128 0 avg_refaulted
	1283 8640 0 avg_total
	1284 9152 0 protected
	1285 9536 0 evicted
	1285 10048 0 refaulted
	227 10560 0 enabled
	338 10568 0 gen
	338 10576 0 seg
	1286 10624 0 list
struct 72 5 lru_gen_mm_state
	128 0 0 seq
	361 64 0 head
	361 128 0 tail
	1287 192 0 filters
	1288 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 1289 4
array 16 140 4
array 192 1290 3
typedef 8 1062 atomic_long_t
typedef 4 1291 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	524 0 0 tail
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
struct 24 2 wait_queue_head
	519 0 0 lock
	1006 64 0 head
typedef 8 1292 atomic64_t
typedef 8 539 __u64
typedef 2 146 __u16
typedef 1 238 __u8
typedef 4 145 __u32
array 16 649 16
array 48 649 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 16 2 callback_head
	684 0 0 next
	887 64 0 func
struct 16 2 -
	128 0 0 _pt_pad_1
	1293 64 0 pmd_huge_pte
typedef 4 1294 spinlock_t
struct 4 1 -
	140 0 0 counter
struct 4 1 refcount_struct
	150 0 0 refs
typedef 4 145 blk_features_t
typedef 4 145 blk_flags_t
struct 6 6 blk_integrity
	238 0 0 flags
	1295 8 0 csum_type
	238 16 0 tuple_size
	238 24 0 pi_offset
	238 32 0 interval_exp
	238 40 0 tag_size
ptr 8 void (*)(struct timer_list *)
typedef 8 1194 work_func_t
struct 24 2 wait_queue_head
	148 0 0 lock
	155 64 0 head
typedef 8 1296 phys_addr_t
struct 4 1 -
	140 0 0 counter
struct 4 1 raw_spinlock
	504 0 0 raw_lock
struct 4 1 qspinlock
	1297 0 0 -
typedef 8 1298 __kernel_size_t
struct 8 1 rb_time_struct
	1299 0 0 time
typedef 8 539 __u64
typedef 8 1300 atomic_long_t
struct 4 1 optimistic_spin_queue
	501 0 0 tail
typedef 8 1194 work_func_t
struct 24 2 swait_queue_head
	503 0 0 lock
	188 64 0 task_list
struct 32 3 irq_work
	1301 0 0 node
	1174 128 0 func
	1302 192 0 irqwait
typedef 24 1303 wait_queue_head_t
struct 4 1 spinlock
	1304 0 0 -
struct 24 2 offset_ctx
	1305 0 0 mt
	128 128 0 next_offset
struct 32 2 -
	1006 0 0 shrinklist
	1006 128 0 swaplist
typedef 8 1306 time64_t
struct 8 1 rb_root
	817 0 0 rb_node
typedef 8 1307 rwlock_t
struct 4 1 -
	140 0 0 counter
typedef 2 146 umode_t
typedef 4 1308 kuid_t
typedef 4 1309 kgid_t
union 4 2 -
	145 0 0 i_nlink
	145 0 0 __i_nlink
typedef 4 1310 dev_t
typedef 8 1311 loff_t
typedef 4 1066 u32
typedef 1 1312 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 1313 blkcnt_t
struct 40 5 rw_semaphore
	1003 0 0 count
	1003 64 0 owner
	1005 128 0 osq
	1004 160 0 wait_lock
	1006 192 0 wait_list
struct 16 2 hlist_node
	846 0 0 next
	847 64 0 pprev
typedef 2 1314 u16
union 16 2 -
	1315 0 0 i_dentry
	1316 0 0 i_rcu
typedef 8 1317 atomic64_t
union 8 2 -
	273 0 0 i_fop
	941 0 0 free_inode
struct 192 15 address_space
	123 0 0 host
	1318 64 0 i_pages
	1058 192 0 invalidate_lock
	1319 512 0 gfp_mask
	524 544 0 i_mmap_writable
	1320 576 0 i_mmap
	128 704 0 nrpages
	128 768 0 writeback_index
	129 832 0 a_ops
	128 896 0 flags
	1321 960 0 wb_err
	519 992 0 i_private_lock
	1006 1024 0 i_private_list
	1058 1152 0 i_mmap_rwsem
	132 1472 0 i_private_data
union 8 4 -
	707 0 0 i_pipe
	942 0 0 i_cdev
	360 0 0 i_link
	145 0 0 i_dir_seq
typedef 4 145 __u32
struct 32 2 timerqueue_node
	354 0 0 node
	529 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	231 0 0 expires
	231 64 0 incr
struct 24 3 task_cputime_atomic
	343 0 0 utime
	343 64 0 stime
	343 128 0 sum_exec_runtime
array 72 1322 3
struct 8 2 -
	248 0 0 seqcount
	131 32 0 lock
struct 16 2 rlimit
	1323 0 0 rlim_cur
	1323 64 0 rlim_max
struct 24 3 -
	559 0 0 next
	559 64 0 prev
	1324 128 0 -
struct 24 3 rb_node
	128 0 0 __rb_parent_color
	817 64 0 rb_right
	817 128 0 rb_left
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
struct 8 1 llist_node
	1153 0 0 next
typedef 8 1325 ktime_t
typedef 8 1326 u64
struct 16 2 -
	128 0 0 _skb_refdst
	1327 64 0 destructor
struct 60 49 -
	1328 0 0 __pkt_type_offset
	552 0 3 pkt_type
	552 3 1 ignore_df
	552 4 1 dst_pending_confirm
	552 5 2 ip_summed
	552 7 1 ooo_okay
	1329 8 0 __mono_tc_offset
	552 8 2 tstamp_type
	552 10 1 tc_at_ingress
	552 11 1 tc_skip_classify
	552 12 1 remcsum_offload
	552 13 1 csum_complete_sw
	552 14 2 csum_level
	552 16 1 inner_protocol_type
	552 17 1 l4_hash
	552 18 1 sw_hash
	552 19 1 no_fcs
	552 20 1 encapsulation
	552 21 1 encap_hdr_csum
	552 22 1 csum_valid
	552 24 2 ndisc_nodetype
	552 26 1 ipvs_property
	552 27 1 nf_trace
	552 28 1 redirected
	552 29 1 from_ingress
	552 30 1 nf_skip_egress
	552 31 1 decrypted
	552 32 1 slow_gro
	552 33 1 csum_not_inet
	552 34 1 unreadable
	552 35 2 tc_depth
	550 48 0 tc_index
	1330 64 0 alloc_cpu
	1331 96 0 -
	1332 128 0 priority
	140 160 0 skb_iif
	1332 192 0 hash
	1333 224 0 -
	1334 256 0 -
	1332 288 0 secmark
	1335 320 0 -
	1336 352 0 -
	550 368 0 inner_transport_header
	550 384 0 inner_network_header
	550 400 0 inner_mac_header
	1337 416 0 protocol
	550 432 0 transport_header
	550 448 0 network_header
	550 464 0 mac_header
struct 60 49 -
	1338 0 0 __pkt_type_offset
	552 0 3 pkt_type
	552 3 1 ignore_df
	552 4 1 dst_pending_confirm
	552 5 2 ip_summed
	552 7 1 ooo_okay
	1339 8 0 __mono_tc_offset
	552 8 2 tstamp_type
	552 10 1 tc_at_ingress
	552 11 1 tc_skip_classify
	552 12 1 remcsum_offload
	552 13 1 csum_complete_sw
	552 14 2 csum_level
	552 16 1 inner_protocol_type
	552 17 1 l4_hash
	552 18 1 sw_hash
	552 19 1 no_fcs
	552 20 1 encapsulation
	552 21 1 encap_hdr_csum
	552 22 1 csum_valid
	552 24 2 ndisc_nodetype
	552 26 1 ipvs_property
	552 27 1 nf_trace
	552 28 1 redirected
	552 29 1 from_ingress
	552 30 1 nf_skip_egress
	552 31 1 decrypted
	552 32 1 slow_gro
	552 33 1 csum_not_inet
	552 34 1 unreadable
	552 35 2 tc_depth
	550 48 0 tc_index
	1330 64 0 alloc_cpu
	1340 96 0 -
	1332 128 0 priority
	140 160 0 skb_iif
	1332 192 0 hash
	1341 224 0 -
	1342 256 0 -
	1332 288 0 secmark
	1343 320 0 -
	1344 352 0 -
	550 368 0 inner_transport_header
	550 384 0 inner_network_header
	550 400 0 inner_mac_header
	1337 416 0 protocol
	550 432 0 transport_header
	550 448 0 network_header
	550 464 0 mac_header
struct 4 1 refcount_struct
	281 0 0 refs
struct 8 1 skb_shared_hwtstamps
	1345 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1346 0 0 tx_timestamp
typedef 4 145 __u32
struct 4 1 -
	140 0 0 counter
typedef 16 1347 skb_frag_t
struct 32 2 -
	1348 0 0 -
	1349 128 0 -
struct 16 2 callback_head
	684 0 0 next
	887 64 0 func
struct 4 1 -
	140 0 0 counter
union 8 2 -
	1350 0 0 skc_addrpair
	1351 0 0 -
union 4 2 -
	145 0 0 skc_hash
	1352 0 0 skc_u16hashes
union 4 2 -
	1353 0 0 skc_portpair
	1354 0 0 -
union 16 2 -
	1355 0 0 skc_bind_node
	1355 0 0 skc_portaddr_node
typedef 8 1356 possible_net_t
struct 16 1 in6_addr
	1357 0 0 in6_u
union 8 3 -
	128 0 0 skc_flags
	546 0 0 skc_listener
	1358 0 0 skc_tw_dr
array 0 140 0
union 16 2 -
	1355 0 0 skc_node
	1359 0 0 skc_nulls_node
union 4 3 -
	140 0 0 skc_incoming_cpu
	575 0 0 skc_rcv_wnd
	575 0 0 skc_tw_rcv_nxt
array 0 140 0
union 4 3 -
	575 0 0 skc_rxhash
	575 0 0 skc_window_clamp
	575 0 0 skc_tw_snd_nxt
typedef 1 238 __u8
struct 4 1 -
	140 0 0 counter
union 16 2 -
	1360 0 0 -
	1361 0 0 list
typedef 4 145 __u32
typedef 2 146 __u16
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	604 0 0 slock
	140 32 0 owned
	1123 64 0 wq
struct 4 1 refcount_struct
	568 0 0 refs
struct 8 1 rb_root
	817 0 0 rb_node
struct 40 4 timer_list
	1355 0 0 entry
	128 128 0 expires
	1025 192 0 function
	575 256 0 flags
typedef 8 1362 u64
struct 8 1 -
	1363 0 0 raw_lock
struct 4 1 -
	1364 0 0 val
struct 4 1 spinlock
	1365 0 0 -
typedef 8 1366 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 1367 wait_queue_head_t
array 24 123 3
array 216 1368 3
array 24 1369 3
array 288 1370 3
struct 16 1 -
	1371 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	1372 0 0 -
struct 24 2 swait_queue_head
	443 0 0 lock
	58 64 0 task_list
union 4 2 -
	145 0 0 u_flags
	126 0 0 a_flags
struct 16 2 load_weight
	128 0 0 weight
	337 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	231 0 0 last_update_time
	231 64 0 load_sum
	231 128 0 runnable_sum
	337 192 0 util_sum
	337 224 0 period_contrib
	128 256 0 load_avg
	128 320 0 runnable_avg
	128 384 0 util_avg
	145 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 1373 dl_server_pick_f
struct 1024 1 cpumask
	1374 0 0 bits
struct 4 4 -
	338 0 0 blocked
	338 8 0 need_qs
	338 16 0 exp_hint
	338 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	1375 0 0 futex
	1376 0 0 nanosleep
	1377 0 0 poll
typedef 4 140 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	378 0 0 sig
typedef 8 1323 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	1378 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1140 0 0 cpumask
ptr 8 struct llist_node *
array 24 1379 3
array 32 1380 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	231 0 0 base
	231 64 0 size
struct 4224 7 fpu
	145 0 0 last_cpu
	128 64 0 avx512_timestamp
	1381 128 0 fpstate
	1381 192 0 __task_fpstate
	1382 256 0 perm
	1382 384 0 guest_perm
	1383 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 539 __u64
typedef 8 1164 time64_t
typedef 4 140 __s32
typedef 1 238 __u8
typedef 8 1238 __s64
typedef 4 145 __u32
struct 4 1 spinlock
	1384 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 1385 u64
struct 4 1 spinlock
	1386 0 0 -
typedef 8 1387 atomic_long_t
typedef 8 1194 work_func_t
struct 16 4 __call_single_node
	1388 0 0 llist
	1389 64 0 -
	1390 96 0 src
	1390 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	451 0 0 task
struct 4 1 qspinlock
	1391 0 0 -
struct 4 1 raw_spinlock
	736 0 0 raw_lock
typedef 8 1392 notifier_fn_t
ptr 8 struct notifier_block *
array 65 649 65
ptr 8 const struct proc_ns_operations *
typedef 4 1393 refcount_t
struct 16 2 -
	128 0 0 vm_start
	128 64 0 vm_end
struct 8 1 pgprot
	1394 0 0 pgprot
typedef 8 128 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 1395 u64
struct 24 2 vmap_pool
	787 0 0 head
	128 128 0 len
struct 4 1 spinlock
	1396 0 0 -
struct 8 1 rb_root
	817 0 0 rb_node
typedef 8 1397 atomic_long_t
typedef 8 1194 work_func_t
struct 16 2 hlist_node
	846 0 0 next
	847 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 539 __u64
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
struct 16 2 callback_head
	684 0 0 next
	887 64 0 func
array 24 1398 3
union 4 1 -
	994 0 0 rlock
struct 4 1 refcount_struct
	1399 0 0 refs
typedef 4 829 __kernel_dev_t
struct 16 2 -
	175 0 0 name
	148 64 0 lock
struct 56 4 dev_links_info
	155 0 0 suppliers
	155 128 0 consumers
	155 256 0 defer_sync
	1400 384 0 status
struct 312 55 dev_pm_info
	1401 0 0 power_state
	498 32 1 can_wakeup
	498 33 1 async_suspend
	498 34 1 in_dpm_list
	498 35 1 is_prepared
	498 36 1 is_suspended
	498 37 1 is_noirq_suspended
	498 38 1 is_late_suspended
	498 39 1 no_pm
	498 40 1 early_init
	498 41 1 direct_complete
	829 64 0 driver_flags
	148 96 0 lock
	155 128 0 entry
	1402 256 0 completion
	1224 512 0 wakeup
	498 576 1 wakeup_path
	498 577 1 syscore
	498 578 1 no_pm_callbacks
	498 579 1 async_in_progress
	498 580 1 smart_suspend
	498 581 1 must_resume
	498 582 1 may_skip_resume
	1403 640 0 suspend_timer
	314 1152 0 timer_expires
	490 1216 0 work
	496 1472 0 wait_queue
	1225 1664 0 wakeirq
	150 1728 0 usage_count
	150 1760 0 child_count
	145 1792 3 disable_depth
	498 1795 1 idle_notification
	498 1796 1 request_pending
	498 1797 1 deferred_resume
	498 1798 1 needs_force_resume
	498 1799 1 runtime_auto
	498 1800 1 ignore_children
	498 1801 1 no_callbacks
	498 1802 1 irq_safe
	498 1803 1 use_autosuspend
	498 1804 1 timer_autosuspends
	498 1805 1 memalloc_noio
	145 1824 0 links_count
	1404 1856 0 request
	486 1888 0 runtime_status
	486 1920 0 last_status
	140 1952 0 runtime_error
	140 1984 0 autosuspend_delay
	314 2048 0 last_busy
	314 2112 0 active_time
	314 2176 0 suspended_time
	314 2240 0 accounting_timestamp
	1228 2304 0 subsys_data
	1229 2368 0 set_latency_tolerance
	1230 2432 0 qos
struct 16 2 dev_msi_info
	1231 0 0 domain
	1232 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	1405 0 0 val
struct 4 1 -
	1406 0 0 val
typedef 8 1238 __kernel_loff_t
typedef 8 1238 __s64
typedef 1 238 __u8
typedef 2 146 __u16
struct 8 1 hlist_head
	846 0 0 first
struct 8 1 -
	1407 0 0 counter
struct 16 2 rb_root_cached
	1408 0 0 rb_root
	817 64 0 rb_leftmost
typedef 4 829 errseq_t
union 4 1 -
	1220 0 0 rlock
typedef 8 1409 wait_queue_func_t
struct 4 1 raw_spinlock
	1410 0 0 raw_lock
struct 4 1 kref
	245 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1411 pm_message_t
ptr 8 struct wakeup_source *
ptr 8 struct wake_irq *
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
enum 4 s 6 rpm_status
	-1 RPM_INVALID
	0 RPM_ACTIVE
	1 RPM_RESUMING
	2 RPM_SUSPENDED
	3 RPM_SUSPENDING
	4 RPM_BLOCKED
ptr 8 struct pm_subsys_data *
ptr 8 void (*)(struct device *, s32)
ptr 8 struct dev_pm_qos *
ptr 8 struct irq_domain *
ptr 8 struct msi_device_data *
typedef 4 1412 atomic_t
typedef 4 1413 uid_t
typedef 4 1414 gid_t
struct 8 2 -
	337 0 0 hash
	337 32 0 len
struct 8 2 -
	131 0 0 lock
	140 32 0 count
int 8 s long long int
struct 8 1 -
	128 0 0 v
union 4 1 -
	1415 0 0 rlock
union 16 2 -
	58 0 0 lru
	1416 0 0 -
union 8 2 -
	132 0 0 private
	1417 0 0 swap
union 4 1 -
	1418 0 0 rlock
struct 8 1 -
	1419 0 0 counter
typedef 8 539 __u64
struct 72 8 mempool_s
	148 0 0 lock
	140 32 0 min_nr
	140 64 0 curr_nr
	413 128 0 elements
	132 192 0 pool_data
	1420 256 0 alloc
	1421 320 0 free
	496 384 0 wait
ptr 8 struct bio *
typedef 8 1422 atomic64_t
struct 4 1 raw_spinlock
	1423 0 0 raw_lock
union 4 1 -
	1424 0 0 rlock
typedef 8 1425 u64
struct 8 1 -
	1426 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 1427 raw_spinlock_t
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
ptr 8 struct maple_pnode *
array 248 132 31
struct 16 2 callback_head
	684 0 0 next
	887 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 128 15
union 128 2 -
	1428 0 0 slot
	1429 0 0 -
array 72 128 9
array 80 132 10
array 80 128 10
struct 2 2 maple_metadata
	238 0 0 end
	238 8 0 gap
array 240 1430 30
struct 0 0 -
struct 16 2 wb_completion
	126 0 0 cnt
	911 64 0 waitq
struct 4 1 seqcount
	145 0 0 sequence
struct 136 12 -
	231 0 0 ctx_id
	343 64 0 tlb_gen
	128 128 0 next_trim_cpumask
	124 192 0 ldt_usr_sem
	1431 512 0 ldt
	128 576 0 flags
	169 640 0 lock
	132 896 0 vdso
	1432 960 0 vdso_image
	126 1024 0 perf_rdpmc_allowed
	195 1056 0 pkey_allocation_map
	1433 1072 0 execute_only_pkey
ptr 8 struct xol_area *
struct 56 2 mod_tree_node
	416 0 0 mod
	1434 64 0 node
union 16 4 -
	58 0 0 lru
	1435 0 0 -
	58 0 0 buddy_list
	58 0 0 pcp_list
union 8 2 -
	128 0 0 index
	128 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 4 1436 arch_spinlock_t
array 81936 1437 5121
array 640 1438 4
array 320 1439 4
array 64 1440 2
array 48 1441 1
array 64 1442 1
struct 16 2 hlist_nulls_node
	937 0 0 next
	1443 64 0 pprev
array 16 270 2
array 32 1444 1
array 40 1445 2
array 64 1446 8
struct 4 1 raw_spinlock
	1447 0 0 raw_lock
struct 8 1 -
	1448 0 0 counter
typedef 8 459 pgtable_t
struct 4 1 spinlock
	1449 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 1450 u64
union 4 3 -
	501 0 0 val
	1451 0 0 -
	1452 0 0 -
typedef 8 128 __kernel_ulong_t
typedef 8 1453 local64_t
typedef 8 1454 atomic64_t
struct 16 4 __call_single_node
	1455 0 0 llist
	1456 64 0 -
	1457 96 0 src
	1457 112 0 dst
struct 8 1 rcuwait
	451 0 0 task
struct 24 2 wait_queue_head
	1458 0 0 lock
	188 64 0 head
union 4 1 -
	1291 0 0 rlock
struct 16 3 maple_tree
	1459 0 0 -
	145 32 0 ma_flags
	132 64 0 ma_root
typedef 8 1238 __s64
struct 8 1 -
	1460 0 0 raw_lock
struct 4 1 -
	1461 0 0 val
struct 4 1 -
	1462 0 0 val
typedef 4 1054 __kernel_dev_t
typedef 8 1238 __kernel_loff_t
typedef 1 238 __u8
typedef 8 1463 u64
typedef 2 146 __u16
struct 8 1 hlist_head
	846 0 0 first
struct 16 2 callback_head
	684 0 0 next
	887 64 0 func
struct 8 1 -
	1464 0 0 counter
struct 16 3 xarray
	519 0 0 xa_lock
	1319 32 0 xa_flags
	132 64 0 xa_head
typedef 4 145 gfp_t
struct 16 2 rb_root_cached
	1045 0 0 rb_root
	817 64 0 rb_leftmost
typedef 4 1054 errseq_t
struct 24 2 posix_cputimer_base
	231 0 0 nextevt
	1465 64 0 tqhead
typedef 8 128 __kernel_ulong_t
union 8 2 -
	1466 0 0 dev
	128 0 0 dev_scratch
typedef 8 1467 s64
typedef 8 539 __u64
ptr 8 void (*)(struct sk_buff *)
array 0 552 0
array 0 552 0
typedef 2 550 u16
union 4 2 -
	1468 0 0 csum
	1469 0 0 -
typedef 4 145 __u32
union 4 2 -
	1470 0 0 vlan_all
	1471 0 0 -
union 4 2 -
	145 0 0 napi_id
	145 0 0 sender_cpu
union 4 2 -
	1332 0 0 mark
	1332 0 0 reserved_tailroom
union 2 2 -
	1337 0 0 inner_protocol
	552 0 0 inner_ipproto
typedef 2 550 __be16
array 0 552 0
array 0 552 0
union 4 2 -
	1468 0 0 csum
	1472 0 0 -
union 4 2 -
	1470 0 0 vlan_all
	1473 0 0 -
union 4 2 -
	145 0 0 napi_id
	145 0 0 sender_cpu
union 4 2 -
	1332 0 0 mark
	1332 0 0 reserved_tailroom
union 2 2 -
	1337 0 0 inner_protocol
	552 0 0 inner_ipproto
union 8 2 -
	1474 0 0 hwtstamp
	132 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	1475 0 0 netmem
	145 64 0 len
	145 96 0 offset
union 16 2 -
	1476 0 0 slab_list
	1477 0 0 -
union 16 2 -
	1478 0 0 -
	1479 0 0 freelist_counter
typedef 8 1362 __addrpair
struct 8 2 -
	1480 0 0 skc_daddr
	1480 32 0 skc_rcv_saddr
array 4 1109 2
typedef 4 1108 __portpair
struct 4 2 -
	1481 0 0 skc_dport
	1109 16 0 skc_num
struct 16 2 hlist_node
	846 0 0 next
	847 64 0 pprev
struct 8 1 -
	1482 0 0 net
union 16 3 -
	1483 0 0 u6_addr8
	1484 0 0 u6_addr16
	1485 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	937 0 0 next
	1443 64 0 pprev
struct 16 2 -
	559 0 0 next
	559 64 0 prev
struct 16 2 sk_buff_list
	559 0 0 next
	559 64 0 prev
typedef 8 539 __u64
typedef 8 1486 arch_rwlock_t
typedef 4 1487 uid_t
union 4 1 -
	1488 0 0 rlock
typedef 8 1238 __s64
struct 24 2 wait_queue_head
	604 0 0 lock
	963 64 0 head
struct 72 9 mem_dqinfo
	1489 0 0 dqi_format
	140 64 0 dqi_fmt_id
	58 128 0 dqi_dirty_list
	128 256 0 dqi_flags
	145 320 0 dqi_bgrace
	145 352 0 dqi_igrace
	1490 384 0 dqi_max_spc_limit
	1490 448 0 dqi_max_ino_limit
	132 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	1491 0 0 rss
	644 384 0 read_count
	1492 448 0 writer
	205 512 0 waiters
	126 704 0 block
array 16 939 16
union 4 1 -
	1493 0 0 rlock
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 128 128
struct 40 6 -
	174 0 0 uaddr
	337 64 0 val
	337 96 0 flags
	337 128 0 bitset
	231 192 0 time
	174 256 0 uaddr2
struct 24 4 -
	1494 0 0 clockid
	1495 32 0 type
	1496 64 0 -
	231 128 0 expires
struct 32 5 -
	1497 0 0 ufds
	140 64 0 nfds
	140 96 0 has_timeout
	128 128 0 tv_sec
	128 192 0 tv_nsec
array 128 128 16
struct 8 13 desc_struct
	195 0 0 limit0
	195 16 0 base0
	195 32 8 base1
	195 40 4 type
	195 44 1 s
	195 45 2 dpl
	195 47 1 p
	195 48 4 limit1
	195 52 1 avl
	195 53 1 l
	195 54 1 d
	195 55 1 g
	195 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	231 0 0 __state_perm
	145 64 0 __state_size
	145 96 0 __user_state_size
struct 4160 10 fpstate
	145 0 0 size
	145 32 0 user_size
	231 64 0 xfeatures
	231 128 0 user_xfeatures
	231 192 0 xfd
	145 256 1 is_valloc
	145 257 1 is_guest
	145 258 1 is_confidential
	145 259 1 in_use
	1498 512 0 regs
union 4 1 -
	1499 0 0 rlock
typedef 8 539 __u64
union 4 1 -
	1177 0 0 rlock
typedef 8 1500 atomic64_t
struct 8 1 llist_node
	1153 0 0 next
union 4 2 -
	145 0 0 u_flags
	1501 0 0 a_flags
typedef 2 1502 u16
union 4 3 -
	1501 0 0 val
	1503 0 0 -
	1504 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	1505 0 0 refs
typedef 8 128 pgprotval_t
typedef 8 539 __u64
union 4 1 -
	1506 0 0 rlock
typedef 8 1507 atomic64_t
array 8 128 1
typedef 4 1508 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1509 pm_message_t
struct 32 2 completion
	145 0 0 done
	1510 64 0 wait
struct 64 8 hrtimer
	1511 0 0 node
	1512 256 0 _softexpires
	1068 320 0 function
	1069 384 0 base
	830 448 0 state
	830 456 0 is_rel
	830 464 0 is_soft
	830 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 1513 uid_t
typedef 4 1514 gid_t
typedef 8 1211 s64
struct 8 1 rb_root
	817 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 1515 arch_spinlock_t
struct 4 1 pm_message
	140 0 0 event
struct 4 1 -
	140 0 0 counter
typedef 4 145 __kernel_uid32_t
typedef 4 145 __kernel_gid32_t
struct 4 1 raw_spinlock
	1516 0 0 raw_lock
struct 16 2 -
	132 0 0 __filler
	145 64 0 mlock_count
typedef 8 1517 swp_entry_t
struct 4 1 raw_spinlock
	1518 0 0 raw_lock
typedef 8 1519 s64
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 8 1 -
	1520 0 0 counter
typedef 4 1521 arch_spinlock_t
struct 4 1 raw_spinlock
	1522 0 0 raw_lock
typedef 8 539 __u64
typedef 8 1523 s64
struct 4 1 raw_spinlock
	1524 0 0 raw_lock
array 128 132 16
struct 128 2 -
	1525 0 0 pad
	1267 960 0 meta
ptr 8 struct maple_alloc *
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
typedef 2 1526 s16
struct 48 1 latch_tree_node
	1527 0 0 node
struct 16 2 -
	132 0 0 __filler
	145 64 0 mlock_count
struct 4 1 qspinlock
	1528 0 0 -
struct 16 2 zoneref
	1529 0 0 zone
	140 64 0 zone_idx
array 160 1530 2
array 80 1531 2
array 32 128 4
array 48 1532 2
array 64 1533 2
ptr 8 struct hlist_nulls_node **
array 32 128 4
array 20 140 5
struct 8 1 hlist_nulls_head
	937 0 0 first
typedef 4 1534 arch_spinlock_t
typedef 8 1535 s64
union 4 1 -
	1249 0 0 rlock
typedef 8 539 __u64
struct 2 2 -
	1536 0 0 locked
	1536 8 0 pending
struct 4 2 -
	1457 0 0 locked_pending
	1457 16 0 tail
struct 8 1 -
	189 0 0 a
struct 8 1 -
	1537 0 0 counter
struct 8 1 llist_node
	1153 0 0 next
union 4 2 -
	145 0 0 u_flags
	501 0 0 a_flags
typedef 2 1538 u16
typedef 4 1539 spinlock_t
union 4 2 -
	519 0 0 ma_lock
	1540 0 0 ma_external_lock
typedef 8 1541 arch_rwlock_t
typedef 4 1542 uid_t
typedef 4 1543 gid_t
typedef 8 539 __u64
typedef 8 1306 s64
struct 16 1 timerqueue_head
	127 0 0 rb_root
ptr 8 struct net_device *
typedef 8 1238 __s64
typedef 4 1332 __wsum
struct 4 2 -
	550 0 0 csum_start
	550 16 0 csum_offset
typedef 4 1332 u32
struct 4 2 -
	1337 0 0 vlan_proto
	550 16 0 vlan_tci
struct 4 2 -
	550 0 0 csum_start
	550 16 0 csum_offset
struct 4 2 -
	1337 0 0 vlan_proto
	550 16 0 vlan_tci
typedef 8 1544 ktime_t
typedef 8 128 netmem_ref
struct 16 2 list_head
	361 0 0 next
	361 64 0 prev
struct 16 2 -
	1545 0 0 next
	140 64 0 slabs
struct 16 2 -
	132 0 0 freelist
	1546 64 0 -
typedef 16 1547 freelist_aba_t
typedef 4 1108 __be32
typedef 2 1109 __be16
ptr 8 struct net *
array 16 1105 16
array 16 1481 8
array 16 1480 4
struct 8 2 qrwlock
	1548 0 0 -
	1549 32 0 wait_lock
typedef 4 145 __kernel_uid32_t
struct 4 1 raw_spinlock
	1549 0 0 raw_lock
ptr 8 struct quota_format_type *
typedef 8 1238 qsize_t
struct 48 4 rcu_sync
	140 0 0 gp_state
	140 32 0 gp_count
	205 64 0 gp_wait
	213 256 0 cb_head
struct 8 1 rcuwait
	451 0 0 task
struct 4 1 raw_spinlock
	1550 0 0 raw_lock
typedef 4 1551 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	1552 0 0 rmtp
	1553 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	1554 0 0 fsave
	1555 0 0 fxsave
	1556 0 0 soft
	1557 0 0 xsave
	1558 0 0 __padding
struct 4 1 raw_spinlock
	1559 0 0 raw_lock
struct 8 1 -
	1560 0 0 counter
typedef 4 1561 atomic_t
typedef 2 146 __u16
struct 2 2 -
	1562 0 0 locked
	1562 8 0 pending
struct 4 2 -
	1390 0 0 locked_pending
	1390 16 0 tail
typedef 4 1563 atomic_t
struct 4 1 raw_spinlock
	1564 0 0 raw_lock
struct 8 1 -
	1565 0 0 counter
struct 4 1 -
	140 0 0 counter
struct 4 1 pm_message
	140 0 0 event
struct 24 2 swait_queue_head
	853 0 0 lock
	155 64 0 task_list
struct 32 2 timerqueue_node
	1566 0 0 node
	1512 192 0 expires
typedef 8 1407 ktime_t
typedef 4 145 __kernel_uid32_t
typedef 4 145 __kernel_gid32_t
struct 4 1 qspinlock
	1567 0 0 -
typedef 4 1568 arch_spinlock_t
struct 8 1 -
	128 0 0 val
typedef 4 1569 arch_spinlock_t
typedef 8 1238 __s64
typedef 8 1570 s64
struct 4 1 qspinlock
	1571 0 0 -
typedef 4 1572 arch_spinlock_t
typedef 8 1238 __s64
typedef 4 1573 arch_spinlock_t
array 120 132 15
typedef 2 440 __s16
array 48 354 2
union 4 3 -
	126 0 0 val
	1574 0 0 -
	1575 0 0 -
ptr 8 struct zone *
array 80 58 5
array 40 508 5
array 24 128 3
array 32 234 4
struct 4 1 qspinlock
	1576 0 0 -
typedef 8 1238 __s64
typedef 1 1577 u8
typedef 8 1578 s64
typedef 2 146 __u16
struct 4 1 spinlock
	1579 0 0 -
typedef 0 1580 lockdep_map_p
struct 8 2 qrwlock
	1581 0 0 -
	1447 32 0 wait_lock
typedef 4 145 __kernel_uid32_t
typedef 4 145 __kernel_gid32_t
typedef 8 1582 s64
ptr 8 struct slab *
union 8 2 -
	128 0 0 counters
	1583 0 0 -
union 16 2 -
	1584 0 0 -
	1585 0 0 full
union 4 2 -
	568 0 0 cnts
	1586 0 0 -
typedef 4 1587 arch_spinlock_t
typedef 4 1588 arch_spinlock_t
typedef 4 140 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	337 0 0 cwd
	337 32 0 swd
	337 64 0 twd
	337 96 0 fip
	337 128 0 fcs
	337 160 0 foo
	337 192 0 fos
	1589 224 0 st_space
	337 864 0 status
struct 512 11 fxregs_state
	195 0 0 cwd
	195 16 0 swd
	195 32 0 twd
	195 48 0 fop
	1590 64 0 -
	337 192 0 mxcsr
	337 224 0 mxcsr_mask
	1591 256 0 st_space
	1592 1280 0 xmm_space
	1593 3328 0 padding
	1594 3712 0 -
struct 136 16 swregs_state
	337 0 0 cwd
	337 32 0 swd
	337 64 0 twd
	337 96 0 fip
	337 128 0 fcs
	337 160 0 foo
	337 192 0 fos
	1589 224 0 st_space
	338 864 0 ftop
	338 872 0 changed
	338 880 0 lookahead
	338 888 0 no_update
	338 896 0 rm
	338 904 0 alimit
	1595 960 0 info
	337 1024 0 entry_eip
struct 576 3 xregs_state
	1555 0 0 i387
	1596 4096 0 header
	1597 4608 0 extended_state_area
array 4096 338 4096
typedef 4 1598 arch_spinlock_t
typedef 8 1599 s64
struct 4 1 -
	140 0 0 counter
typedef 1 1600 u8
struct 4 1 -
	140 0 0 counter
typedef 4 1601 arch_spinlock_t
typedef 8 1602 s64
struct 24 3 rb_node
	128 0 0 __rb_parent_color
	817 64 0 rb_right
	817 128 0 rb_left
union 4 3 -
	150 0 0 val
	1603 0 0 -
	1604 0 0 -
struct 4 1 qspinlock
	1605 0 0 -
struct 4 1 qspinlock
	1606 0 0 -
typedef 8 1238 __s64
union 4 3 -
	478 0 0 val
	1607 0 0 -
	1608 0 0 -
struct 4 1 qspinlock
	1609 0 0 -
struct 4 1 qspinlock
	1610 0 0 -
struct 2 2 -
	338 0 0 locked
	338 8 0 pending
struct 4 2 -
	195 0 0 locked_pending
	195 16 0 tail
union 4 3 -
	524 0 0 val
	1611 0 0 -
	1612 0 0 -
typedef 1 238 __u8
typedef 8 1238 __s64
union 4 1 -
	1030 0 0 rlock
struct 0 0 -
union 4 2 -
	524 0 0 cnts
	1613 0 0 -
typedef 8 1238 __s64
struct 4 3 -
	145 0 16 inuse
	145 16 15 objects
	145 31 1 frozen
struct 16 2 -
	132 0 0 freelist
	128 64 0 counter
typedef 16 1614 freelist_full_t
struct 4 2 -
	577 0 0 wlocked
	1615 8 0 __lstate
struct 4 1 qspinlock
	1616 0 0 -
struct 4 1 qspinlock
	1617 0 0 -
array 80 337 20
union 16 2 -
	1618 0 0 -
	1619 0 0 -
array 128 337 32
array 256 337 64
array 48 337 12
union 48 2 -
	1593 0 0 padding1
	1593 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	231 0 0 xfeatures
	231 64 0 xcomp_bv
	1620 128 0 reserved
array 0 338 0
struct 4 1 qspinlock
	1621 0 0 -
typedef 8 1238 __s64
typedef 1 238 __u8
struct 4 1 qspinlock
	1622 0 0 -
typedef 8 1238 __s64
struct 2 2 -
	830 0 0 locked
	830 8 0 pending
struct 4 2 -
	834 0 0 locked_pending
	834 16 0 tail
union 4 3 -
	281 0 0 val
	1623 0 0 -
	1624 0 0 -
union 4 3 -
	1625 0 0 val
	1626 0 0 -
	1627 0 0 -
struct 2 2 -
	1628 0 0 locked
	1628 8 0 pending
struct 4 2 -
	1629 0 0 locked_pending
	1629 16 0 tail
union 4 3 -
	562 0 0 val
	1630 0 0 -
	1631 0 0 -
union 4 3 -
	1632 0 0 val
	1633 0 0 -
	1634 0 0 -
struct 2 2 -
	1055 0 0 locked
	1055 8 0 pending
struct 4 2 -
	1060 0 0 locked_pending
	1060 16 0 tail
struct 4 2 -
	1055 0 0 wlocked
	1635 8 0 __lstate
typedef 16 1636 u128
array 3 577 3
union 4 3 -
	568 0 0 val
	1637 0 0 -
	1638 0 0 -
union 4 3 -
	1639 0 0 val
	1640 0 0 -
	1641 0 0 -
struct 16 2 -
	231 0 0 rip
	231 64 0 rdp
struct 16 4 -
	337 0 0 fip
	337 32 0 fcs
	337 64 0 foo
	337 96 0 fos
array 48 231 6
union 4 3 -
	1642 0 0 val
	1643 0 0 -
	1644 0 0 -
union 4 3 -
	1645 0 0 val
	1646 0 0 -
	1647 0 0 -
struct 2 2 -
	1648 0 0 locked
	1648 8 0 pending
struct 4 2 -
	1330 0 0 locked_pending
	1330 16 0 tail
typedef 4 1649 atomic_t
struct 2 2 -
	1650 0 0 locked
	1650 8 0 pending
struct 4 2 -
	1651 0 0 locked_pending
	1651 16 0 tail
typedef 1 1652 u8
typedef 2 1653 u16
struct 2 2 -
	1654 0 0 locked
	1654 8 0 pending
struct 4 2 -
	1655 0 0 locked_pending
	1655 16 0 tail
typedef 4 1656 atomic_t
struct 2 2 -
	1657 0 0 locked
	1657 8 0 pending
struct 4 2 -
	1658 0 0 locked_pending
	1658 16 0 tail
array 3 1055 3
typedef 16 1659 __u128
struct 2 2 -
	577 0 0 locked
	577 8 0 pending
struct 4 2 -
	576 0 0 locked_pending
	576 16 0 tail
typedef 4 1660 atomic_t
struct 2 2 -
	1661 0 0 locked
	1661 8 0 pending
struct 4 2 -
	1662 0 0 locked_pending
	1662 16 0 tail
typedef 4 1663 atomic_t
struct 2 2 -
	1664 0 0 locked
	1664 8 0 pending
struct 4 2 -
	1665 0 0 locked_pending
	1665 16 0 tail
typedef 4 1666 atomic_t
struct 2 2 -
	1667 0 0 locked
	1667 8 0 pending
struct 4 2 -
	1668 0 0 locked_pending
	1668 16 0 tail
typedef 1 552 u8
struct 4 1 -
	140 0 0 counter
typedef 1 1669 u8
typedef 2 1670 u16
typedef 1 238 __u8
typedef 2 146 __u16
typedef 1 558 u8
typedef 2 1671 u16
struct 4 1 -
	140 0 0 counter
typedef 1 1672 u8
typedef 2 1673 u16
int 16 u __int128 unsigned
struct 4 1 -
	140 0 0 counter
typedef 1 1674 u8
typedef 2 1675 u16
struct 4 1 -
	140 0 0 counter
typedef 1 1676 u8
typedef 2 1677 u16
struct 4 1 -
	140 0 0 counter
typedef 1 1678 u8
typedef 2 1679 u16
typedef 1 238 __u8
typedef 2 146 __u16
typedef 2 146 __u16
typedef 1 238 __u8
typedef 2 146 __u16
typedef 1 238 __u8
typedef 2 146 __u16
typedef 1 238 __u8
typedef 2 146 __u16
typedef 1 238 __u8
typedef 2 146 __u16
symbols 161
ffffffff83c00000 0 - __brk_base
ffffffff83c30000 0 - __brk_limit
ffffffff836d6000 0 - __bss_start
ffffffff83c00000 0 - __bss_stop
ffffffff82e68a00 1024 - __cpu_online_mask
ffffffff82575540 1024 - __cpu_possible_mask
ffffffff82c04000 0 - __end_init_stack
ffffffff825c8a68 0 - __end_ro_after_init
ffffffff82aa8000 0 - __end_rodata
ffffffff832dd000 0 - __init_begin
ffffffff836cb000 0 - __init_end
0000000000039000 0 - __per_cpu_end
ffffffff82564e20 65536 - __per_cpu_offset
0000000000000000 0 a __per_cpu_start
ffffffff825545b8 4 - __pgtable_l5_enabled
ffffffff82e72c80 0 - __start___bug_table
ffffffff82c00000 0 - __start_init_stack
ffffffff82e8f68c 0 - __start_orc_unwind_ip
ffffffff8254e220 0 - __start_ro_after_init
ffffffff82000000 0 - __start_rodata
ffffffff82e8f678 0 - __stop___bug_table
ffffffff82e72c80 0 - _edata
ffffffff83c30000 0 - _end
ffffffff82000000 0 - _etext
ffffffff82c00000 0 - _sdata
ffffffff81000000 0 - _stext
ffffffff81000000 0 - _text
ffffffff82e6a500 8 - _totalram_pages
ffffffff814b7520 33 - anon_inodefs_dname
ffffffff82575a10 8 - atomic_pool_dma
ffffffff82575a08 8 - atomic_pool_dma32
ffffffff82575a00 8 - atomic_pool_kernel
ffffffff82594c58 8 - blockdev_superblock
ffffffff83769b40 8 - btf_vmlinux
0000000000021360 16 a cached_stacks
ffffffff82d3b0c0 6592 - cgrp_dfl_root
0000000000030c00 1536 a cpu_fbatches
ffffffff82575fe8 4 - d_hash_shift
ffffffff837842b0 4 - default_hstate_idx
ffffffff82575fe0 8 - dentry_hashtable
ffffffff8372bf60 48 - direct_pages_count
ffffffff819659b0 282 - dmabuffs_dname
ffffffff82dfe2c0 2376 - efi_mm
ffffffff836d8000 4096 - empty_zero_page
000000000000c000 49152 a exception_stacks
ffffffff820423a0 24 - fallbacks
ffffffff83763068 8 - ftrace_pages_start
ffffffff82d425f0 16 - ftrace_trace_arrays
ffffffff820419e0 576 - gfpflag_names
ffffffff8383caa0 8 - ghes_estatus_pool
ffffffff83774180 65840 - hstates
ffffffff82e6aa68 8 - huge_zero_folio
ffffffff82e6aa60 8 - huge_zero_pfn
ffffffff82e6a9f8 4 - hugetlb_max_hstate
ffffffff8257600c 4 - i_hash_mask
0000000000021480 8 a idle_threads
ffffffff82d68d40 2368 - init_mm
ffffffff82c10940 9792 - init_task
ffffffff82c22000 8192 - init_top_pgt
ffffffff82e21bc0 432 - init_uts_ns
ffffffff836db050 8 - initrd_end
ffffffff836db058 8 - initrd_start
ffffffff82576000 8 - inode_hashtable
ffffffff8375dd80 112 - io_tlb_default_mem
ffffffff82c4b180 64 - iomem_resource
ffffffff82e6feb8 8 - ip_idents
ffffffff82e6fec0 4 - ip_idents_mask
0000000000002000 16384 a irq_stack_backing_store
ffffffff82c079c0 8 - jiffies_64
ffffffff82152ad8 0 - kallsyms_names
ffffffff82152ad0 0 - kallsyms_num_syms
ffffffff8235c930 0 - kallsyms_offsets
ffffffff823f3a28 0 - kallsyms_relative_base
ffffffff8235c730 0 - kallsyms_token_index
ffffffff8235c330 0 - kallsyms_token_table
ffffffff82555c84 4 - l1tf_mitigation
ffffffff821529e0 236 - linux_banner
ffffffff82ccc0c8 8 - log_buf
ffffffff82ccc0c0 4 - log_buf_len
ffffffff8257603c 4 - m_hash_mask
ffffffff836e6be8 8 - mce_evt_pool
ffffffff82e6cb40 54 - mem_cgroup_stats_index
ffffffff837ce338 8 - mem_section
0000000000031f60 88 a memcg_stock
ffffffff82044a40 88 - memcg_vm_event_stat
ffffffff82e6cb80 256 - memory_cgrp_subsys
ffffffff82044800 560 - memory_stats
ffffffff820423c0 40 - migratetype_names
ffffffff82d68ca8 4 - min_free_kbytes
0000000000031620 256 a mlock_fbatch
ffffffff82d2ea00 16 - modules
ffffffff82576028 8 - mount_hashtable
ffffffff82576020 8 - mountpoint_hashtable
ffffffff82576034 4 - mp_hash_mask
ffffffff837d61c0 8192 - node_data
ffffffff82e6a560 768 - node_states
ffffffff82e69000 4 - nr_cpu_ids
ffffffff8376cdf8 8 - nr_memmap_boot_pages
ffffffff8376cdf0 8 - nr_memmap_pages
ffffffff82e6a548 4 - nr_node_ids
ffffffff83774058 8 - nr_swap_pages
ffffffff83774168 4 - nr_swapfiles
ffffffff8376d868 8 - nr_vmalloc_pages
ffffffff82e6a538 4 - nr_vmap_nodes
ffffffff82e6cc98 8 - num_poisoned_pages
ffffffff832db510 0 - orc_lookup_end
ffffffff825545a8 8 - page_offset_base
ffffffff82041c20 400 - pageflag_names
ffffffff82575bb8 8 - pcpu_base_addr
ffffffff82575b78 8 - pcpu_chunk_lists
ffffffff82575b88 8 - pcpu_first_chunk
ffffffff8376d3b0 8 - pcpu_nr_populated
ffffffff82575bdc 4 - pcpu_nr_slots
ffffffff82575be4 4 - pcpu_nr_units
ffffffff82575b80 8 - pcpu_reserved_chunk
ffffffff82575ba8 8 - pcpu_unit_offsets
ffffffff82575bec 4 - pcpu_unit_pages
ffffffff82c2c010 8 - phys_base
ffffffff820471e0 264 - pipefifo_fops
ffffffff82554758 8 - poking_mm
ffffffff82c5c040 8 - prb
ffffffff8334a5b0 540 - pti_init
ffffffff82e6cb78 8 - root_mem_cgroup
ffffffff8254f028 8 - saved_command_line
ffffffff8375e820 280 - shadow_timekeeper
ffffffff8203f9e0 160 - shmem_aops
ffffffff81499850 213 - simple_dname
ffffffff82111060 264 - socket_file_ops
ffffffff8138e250 24 - special_mapping_name
ffffffff837d5e00 648 - swap_cgroup_ctrl
ffffffff83774080 216 - swap_info
ffffffff82d61ce0 4 - sysctl_extfrag_threshold
ffffffff82e6a4c8 8 - sysctl_overcommit_kbytes
ffffffff82e6a4d0 4 - sysctl_overcommit_ratio
ffffffff83857470 8 - table_perturb
ffffffff82011260 304 - taint_flags
ffffffff82051a80 72 - task_state_array
ffffffff83857580 128 - tcp_hashinfo
ffffffff837672d8 8 - temp_buffer
ffffffff8375ea60 8 - tick_nsec
ffffffff82e72820 8 - token_hash
ffffffff82e72818 4 - token_mask
ffffffff83774050 8 - total_swap_pages
ffffffff82e6a4f0 8 - totalcma_pages
ffffffff82e6a4f8 8 - totalreserve_pages
ffffffff82e6aa70 8 - transparent_hugepage_flags
ffffffff82e70fd0 24 - udp_table
ffffffff82e70ff0 24 - udplite_table
ffffffff8376cdc0 40 - vm_committed_as
0000000000031260 896 a vm_event_states
ffffffff82c093c0 376 - vm_node_stat
ffffffff82c09380 48 - vm_numa_event
ffffffff82c09540 96 - vm_zone_stat
ffffffff820417c0 544 - vmaflag_names
ffffffff825545a0 8 - vmalloc_base
ffffffff82d67f50 8 - vmap_nodes
ffffffff82554598 8 - vmemmap_base
ffffffff8203fec0 1448 - vmstat_text
ffffffff82e6a54c 4 - watermark_boost_factor
ffffffff82d68ca0 4 - watermark_scale_factor
ffffffff82042400 40 - zone_names
end
