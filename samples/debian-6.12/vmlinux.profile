kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names d441219d8f4d8c39
types 2321
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
enum 4 u 6 lru_list
	0 LRU_INACTIVE_ANON
	1 LRU_ACTIVE_ANON
	2 LRU_INACTIVE_FILE
	3 LRU_ACTIVE_FILE
	4 LRU_UNEVICTABLE
	5 NR_LRU_LISTS
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
enum 4 u 21 _slab_flag_bits
	0 _SLAB_CONSISTENCY_CHECKS
	1 _SLAB_RED_ZONE
	2 _SLAB_POISON
	3 _SLAB_KMALLOC
	4 _SLAB_HWCACHE_ALIGN
	5 _SLAB_CACHE_DMA
	6 _SLAB_CACHE_DMA32
	7 _SLAB_STORE_USER
	8 _SLAB_PANIC
	9 _SLAB_TYPESAFE_BY_RCU
	10 _SLAB_TRACE
	11 _SLAB_NOLEAKTRACE
	12 _SLAB_NO_MERGE
	13 _SLAB_ACCOUNT
	14 _SLAB_NO_USER_FLAGS
	15 _SLAB_SKIP_KFENCE
	16 _SLAB_RECLAIM_ACCOUNT
	17 _SLAB_OBJECT_POISON
	18 _SLAB_CMPXCHG_DOUBLE
	19 _SLAB_NO_OBJ_EXT
	20 _SLAB_FLAGS_LAST_BIT
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
enum 4 u 9 transparent_hugepage_flag
	0 TRANSPARENT_HUGEPAGE_UNSUPPORTED
	1 TRANSPARENT_HUGEPAGE_FLAG
	2 TRANSPARENT_HUGEPAGE_REQ_MADV_FLAG
	3 TRANSPARENT_HUGEPAGE_DEFRAG_DIRECT_FLAG
	4 TRANSPARENT_HUGEPAGE_DEFRAG_KSWAPD_FLAG
	5 TRANSPARENT_HUGEPAGE_DEFRAG_KSWAPD_OR_MADV_FLAG
	6 TRANSPARENT_HUGEPAGE_DEFRAG_REQ_MADV_FLAG
	7 TRANSPARENT_HUGEPAGE_DEFRAG_KHUGEPAGED_FLAG
	8 TRANSPARENT_HUGEPAGE_USE_ZERO_PAGE_FLAG
enum 4 u 9 -
	2 CGRP_ROOT_NOPREFIX
	4 CGRP_ROOT_XATTR
	8 CGRP_ROOT_NS_DELEGATE
	16 CGRP_ROOT_FAVOR_DYNMODS
	65536 CGRP_ROOT_CPUSET_V2_MODE
	131072 CGRP_ROOT_MEMORY_LOCAL_EVENTS
	262144 CGRP_ROOT_MEMORY_RECURSIVE_PROT
	524288 CGRP_ROOT_MEMORY_HUGETLB_ACCOUNTING
	1048576 CGRP_ROOT_PIDS_LOCAL_EVENTS
struct 192 15 address_space
	170 0 0 host
	166 64 0 i_pages
	127 192 0 invalidate_lock
	171 512 0 gfp_mask
	172 544 0 i_mmap_writable
	173 576 0 i_mmap
	174 704 0 nrpages
	174 768 0 writeback_index
	175 832 0 a_ops
	174 896 0 flags
	176 960 0 wb_err
	177 992 0 i_private_lock
	79 1024 0 i_private_list
	127 1152 0 i_mmap_rwsem
	178 1472 0 i_private_data
struct 40 2 alloc_tag
	179 0 0 ct
	180 256 0 counters
struct 16 2 alloc_tag_counters
	181 0 0 bytes
	181 64 0 calls
struct 4 2 anon_vma_name
	182 0 0 kref
	183 32 0 name
struct 1592 2 bdev_inode
	184 0 0 bdev
	185 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	186 0 0 -
	187 512 0 run_work
	188 1216 0 cpumask
	189 1280 0 next_cpu
	189 1312 0 next_cpu_batch
	174 1344 0 flags
	178 1408 0 sched_data
	190 1472 0 queue
	191 1536 0 fq
	178 1600 0 driver_data
	192 1664 0 ctx_map
	193 1920 0 dispatch_from
	194 1984 0 dispatch_busy
	195 2016 0 type
	195 2032 0 nr_ctx
	196 2048 0 ctxs
	197 2112 0 dispatch_wait_lock
	198 2176 0 dispatch_wait
	199 2496 0 wait_index
	200 2560 0 tags
	200 2624 0 sched_tags
	194 2688 0 numa_node
	194 2720 0 queue_num
	199 2752 0 nr_active
	201 2816 0 cpuhp_online
	201 2944 0 cpuhp_dead
	202 3072 0 kobj
	203 3584 0 debugfs_dir
	203 3648 0 sched_debugfs_dir
	204 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	205 0 0 ops
	206 64 0 map
	194 448 0 nr_maps
	194 480 0 nr_hw_queues
	194 512 0 queue_depth
	194 544 0 reserved_tags
	194 576 0 cmd_size
	189 608 0 numa_node
	194 640 0 timeout
	194 672 0 flags
	178 704 0 driver_data
	207 768 0 tags
	200 832 0 shared_tags
	208 896 0 tag_list_lock
	204 1152 0 tag_list
	209 1280 0 srcu
struct 184 9 blk_mq_tags
	194 0 0 nr_tags
	194 32 0 nr_reserved_tags
	194 64 0 active_queues
	210 128 0 bitmap_tags
	210 640 0 breserved_tags
	211 1152 0 rqs
	211 1216 0 static_rqs
	204 1280 0 page_list
	197 1408 0 lock
struct 968 23 block_device
	212 0 0 bd_start_sect
	212 64 0 bd_nr_sectors
	213 128 0 bd_disk
	190 192 0 bd_queue
	214 256 0 bd_stats
	174 320 0 bd_stamp
	172 384 0 __bd_flags
	215 416 0 bd_dev
	216 448 0 bd_mapping
	172 512 0 bd_openers
	177 544 0 bd_size_lock
	178 576 0 bd_claiming
	178 640 0 bd_holder
	217 704 0 bd_holder_ops
	97 768 0 bd_holder_lock
	189 1024 0 bd_holders
	218 1088 0 bd_holder_dir
	172 1152 0 bd_fsfreeze_count
	97 1216 0 bd_fsfreeze_mutex
	219 1472 0 bd_meta_info
	189 1536 0 bd_writers
	178 1600 0 bd_security
	50 1664 0 bd_device
struct 232 23 btf
	178 0 0 data
	220 64 0 types
	221 128 0 resolved_ids
	221 192 0 resolved_sizes
	222 256 0 strings
	178 320 0 nohdr_data
	223 384 0 hdr
	224 576 0 nr_types
	224 608 0 types_size
	224 640 0 data_size
	225 672 0 refcnt
	224 704 0 id
	226 768 0 rcu
	227 896 0 kfunc_set_tab
	228 960 0 dtor_kfunc_tab
	229 1024 0 struct_meta_tab
	230 1088 0 struct_ops_tab
	231 1152 0 base_btf
	224 1216 0 start_id
	224 1248 0 start_str_off
	232 1280 0 name
	233 1728 0 kernel_btf
	234 1792 0 base_id_map
struct 48 5 btf_module
	235 0 0 list
	236 128 0 module
	231 192 0 btf
	237 256 0 sysfs_attr
	189 320 0 flags
struct 64 9 buffer_page
	238 0 0 list
	239 128 0 write
	194 192 0 read
	239 256 0 entries
	174 320 0 real_end
	194 384 0 order
	240 416 30 id
	240 446 1 range
	241 448 0 page
struct 77824 13 cea_exception_stacks
	242 0 0 DF_stack_guard
	243 32768 0 DF_stack
	242 98304 0 NMI_stack_guard
	243 131072 0 NMI_stack
	242 196608 0 DB_stack_guard
	243 229376 0 DB_stack
	242 294912 0 MCE_stack_guard
	243 327680 0 MCE_stack
	242 393216 0 VC_stack_guard
	243 425984 0 VC_stack
	242 491520 0 VC2_stack_guard
	243 524288 0 VC2_stack
	242 589824 0 IST_top_guard
struct 512 39 cfs_rq
	244 0 0 load
	194 128 0 nr_running
	194 160 0 h_nr_queued
	194 192 0 h_nr_runnable
	194 224 0 idle_nr_running
	194 256 0 idle_h_nr_running
	194 288 0 h_nr_delayed
	245 320 0 avg_vruntime
	246 384 0 avg_load
	246 448 0 zero_vruntime
	247 512 0 tasks_timeline
	248 640 0 curr
	248 704 0 next
	249 1024 0 avg
	250 1536 0 removed
	246 2048 0 last_update_tg_load_avg
	174 2112 0 tg_load_avg_contrib
	251 2176 0 propagate
	251 2240 0 prop_runnable_sum
	174 2304 0 h_load
	246 2368 0 last_h_load_update
	248 2432 0 h_load_next
	252 2496 0 rq
	189 2560 0 on_list
	253 2624 0 leaf_cfs_rq_list
	254 2752 0 tg
	189 2816 0 idle
	189 2848 0 runtime_enabled
	245 2880 0 runtime_remaining
	246 2944 0 throttled_pelt_idle
	246 3008 0 throttled_clock
	246 3072 0 throttled_clock_pelt
	246 3136 0 throttled_clock_pelt_time
	246 3200 0 throttled_clock_self
	246 3264 0 throttled_clock_self_time
	189 3328 0 throttled
	189 3360 0 throttle_count
	253 3392 0 throttled_list
	253 3520 0 throttled_csd_list
struct 2304 43 cgroup
	43 0 0 self
	174 1664 0 flags
	189 1728 0 level
	189 1760 0 max_depth
	189 1792 0 nr_descendants
	189 1824 0 nr_dying_descendants
	189 1856 0 max_descendants
	189 1888 0 nr_populated_csets
	189 1920 0 nr_populated_domain_children
	189 1952 0 nr_populated_threaded_children
	189 1984 0 nr_threaded_children
	194 2016 0 kill_seq
	255 2048 0 kn
	256 2112 0 procs_file
	256 2560 0 events_file
	257 3008 0 psi_files
	258 4352 0 subtree_control
	258 4368 0 subtree_ss_mask
	258 4384 0 old_subtree_control
	258 4400 0 old_subtree_ss_mask
	259 4416 0 subsys
	260 5312 0 nr_dying_subsys
	261 5760 0 root
	79 5824 0 cset_links
	262 5952 0 e_csets
	263 7744 0 dom_cgrp
	263 7808 0 old_dom_cgrp
	264 7872 0 rstat_cpu
	79 7936 0 rstat_css_list
	265 8192 0 _pad_
	263 8192 0 rstat_flush_next
	266 8256 0 last_bstat
	266 8512 0 bstat
	267 8768 0 prev_cputime
	79 8960 0 pidlists
	97 9088 0 pidlist_mutex
	268 9344 0 offline_waitq
	269 9536 0 release_agent_work
	270 9792 0 psi
	271 9856 0 bpf
	272 18048 0 freezer
	273 18176 0 bpf_cgrp_storage
	274 18240 0 ancestors
struct 6592 11 cgroup_root
	275 0 0 kf_root
	194 64 0 subsys_mask
	189 96 0 hierarchy_id
	79 128 0 root_list
	276 256 0 rcu
	40 512 0 cgrp
	263 18944 0 cgrp_ancestor_storage
	172 19008 0 nr_cgrps
	194 19040 0 flags
	277 19072 0 release_agent_path
	278 51840 0 name
struct 256 32 cgroup_subsys
	279 0 0 css_alloc
	280 64 0 css_online
	281 128 0 css_offline
	281 192 0 css_released
	281 256 0 css_free
	281 320 0 css_reset
	281 384 0 css_killed
	282 448 0 css_rstat_flush
	283 512 0 css_extra_stat_show
	283 576 0 css_local_stat_show
	284 640 0 can_attach
	285 704 0 cancel_attach
	285 768 0 attach
	286 832 0 post_attach
	287 896 0 can_fork
	288 960 0 cancel_fork
	289 1024 0 fork
	289 1088 0 exit
	289 1152 0 release
	281 1216 0 bind
	290 1280 1 early_init
	290 1281 1 implicit_on_dfl
	290 1282 1 threaded
	189 1312 0 id
	222 1344 0 name
	222 1408 0 legacy_name
	261 1472 0 root
	65 1536 0 css_idr
	79 1728 0 cfts
	291 1856 0 dfl_cftypes
	291 1920 0 legacy_cftypes
	194 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	263 0 0 cgroup
	292 64 0 ss
	293 128 0 refcnt
	79 256 0 sibling
	79 384 0 children
	79 512 0 rstat_css_node
	189 640 0 id
	194 672 0 flags
	181 704 0 serial_nr
	172 768 0 online_cnt
	269 832 0 destroy_work
	294 1088 0 destroy_rwork
	295 1536 0 parent
	189 1600 0 nr_descendants
struct 96 12 class
	222 0 0 name
	296 64 0 class_groups
	296 128 0 dev_groups
	297 192 0 dev_uevent
	298 256 0 devnode
	299 320 0 class_release
	300 384 0 dev_release
	301 448 0 shutdown_pre
	302 512 0 ns_type
	303 576 0 namespace
	304 640 0 get_ownership
	305 704 0 pm
struct 241664 6 cpu_entry_area
	306 0 0 gdt
	307 32768 0 entry_stack_page
	308 65536 0 tss
	309 229376 0 estacks
	310 851968 0 cpu_debug_store
	311 884736 0 cpu_debug_buffers
struct 184 26 cred
	312 0 0 usage
	313 64 0 uid
	314 96 0 gid
	313 128 0 suid
	314 160 0 sgid
	313 192 0 euid
	314 224 0 egid
	313 256 0 fsuid
	314 288 0 fsgid
	194 320 0 securebits
	315 384 0 cap_inheritable
	315 448 0 cap_permitted
	315 512 0 cap_effective
	315 576 0 cap_bset
	315 640 0 cap_ambient
	316 704 0 jit_keyring
	317 768 0 session_keyring
	317 832 0 process_keyring
	317 896 0 thread_keyring
	317 960 0 request_key_auth
	178 1024 0 security
	318 1088 0 user
	319 1152 0 user_ns
	320 1216 0 ucounts
	321 1280 0 group_info
	322 1344 0 -
struct 592 22 css_set
	259 0 0 subsys
	323 896 0 refcount
	324 960 0 dom_cset
	263 1024 0 dfl_cgrp
	189 1088 0 nr_tasks
	79 1152 0 tasks
	79 1280 0 mg_tasks
	79 1408 0 dying_tasks
	79 1536 0 task_iters
	262 1664 0 e_cset_node
	79 3456 0 threaded_csets
	79 3584 0 threaded_csets_node
	325 3712 0 hlist
	79 3840 0 cgrp_links
	79 3968 0 mg_src_preload_node
	79 4096 0 mg_dst_preload_node
	79 4224 0 mg_node
	263 4352 0 mg_src_cgrp
	263 4416 0 mg_dst_cgrp
	324 4480 0 mg_dst_cset
	290 4544 0 dead
	276 4608 0 callback_head
struct 192 16 dentry
	194 0 0 d_flags
	326 32 0 d_seq
	327 64 0 d_hash
	203 192 0 d_parent
	328 256 0 d_name
	170 384 0 d_inode
	329 448 0 d_iname
	330 768 0 d_op
	331 832 0 d_sb
	174 896 0 d_time
	178 960 0 d_fsdata
	332 1024 0 d_lockref
	333 1088 0 -
	325 1216 0 d_sib
	334 1344 0 d_children
	335 1408 0 d_u
struct 128 13 dentry_operations
	336 0 0 d_revalidate
	336 64 0 d_weak_revalidate
	337 128 0 d_hash
	338 192 0 d_compare
	339 256 0 d_delete
	340 320 0 d_init
	341 384 0 d_release
	341 448 0 d_prune
	342 512 0 d_iput
	343 576 0 d_dname
	344 640 0 d_automount
	345 704 0 d_manage
	346 768 0 d_real
struct 760 47 device
	347 0 0 kobj
	348 512 0 parent
	349 576 0 p
	222 640 0 init_name
	350 704 0 type
	351 768 0 bus
	352 832 0 driver
	178 896 0 platform_data
	178 960 0 driver_data
	353 1024 0 driver_override
	97 1152 0 mutex
	354 1408 0 links
	355 1856 0 power
	356 4352 0 pm_domain
	357 4416 0 em_pd
	358 4480 0 msi
	359 4608 0 dma_ops
	360 4672 0 dma_mask
	181 4736 0 coherent_dma_mask
	181 4800 0 bus_dma_limit
	361 4864 0 dma_range_map
	362 4928 0 dma_parms
	79 4992 0 dma_pools
	363 5120 0 dma_io_tlb_mem
	364 5184 0 archdata
	365 5184 0 of_node
	366 5248 0 fwnode
	189 5312 0 numa_node
	215 5344 0 devt
	367 5376 0 id
	177 5408 0 devres_lock
	79 5440 0 devres_head
	368 5568 0 class
	296 5632 0 groups
	300 5696 0 release
	369 5760 0 iommu_group
	370 5824 0 iommu
	371 5888 0 physical_location
	372 5952 0 removable
	290 5984 1 offline_disabled
	290 5985 1 offline
	290 5986 1 of_node_reused
	290 5987 1 state_synced
	290 5988 1 can_match
	290 5989 1 dma_skip_sync
	290 5990 1 dma_iommu
	373 6016 0 flags
struct 216 10 device_private
	374 0 0 klist_children
	375 320 0 knode_parent
	375 576 0 knode_driver
	375 832 0 knode_bus
	375 1088 0 knode_class
	376 1344 0 deferred_probe
	377 1472 0 async_driver
	378 1536 0 deferred_probe_reason
	348 1600 0 device
	379 1664 1 dead
struct 56 6 fdtable
	194 0 0 max_fds
	380 64 0 fd
	381 128 0 close_on_exec
	381 192 0 open_fds
	381 256 0 full_fds_bits
	382 320 0 rcu
struct 184 19 file
	312 0 0 f_count
	177 64 0 f_lock
	383 96 0 f_mode
	384 128 0 f_op
	216 192 0 f_mapping
	178 256 0 private_data
	170 320 0 f_inode
	194 384 0 f_flags
	194 416 0 f_iocb_flags
	385 448 0 f_cred
	386 512 0 f_path
	387 640 0 -
	388 896 0 f_pos
	178 960 0 f_security
	389 1024 0 f_owner
	176 1088 0 f_wb_err
	176 1120 0 f_sb_err
	390 1152 0 f_ep
	391 1216 0 -
struct 72 17 file_system_type
	222 0 0 name
	189 64 0 fs_flags
	392 128 0 init_fs_context
	393 192 0 parameters
	394 256 0 mount
	395 320 0 kill_sb
	236 384 0 owner
	396 448 0 next
	334 512 0 fs_supers
	397 576 0 s_lock_key
	397 576 0 s_umount_key
	397 576 0 s_vfs_rename_key
	398 576 0 s_writers_key
	397 576 0 i_lock_key
	397 576 0 i_mutex_key
	397 576 0 invalidate_lock_key
	397 576 0 i_mutex_dir_key
struct 704 11 files_struct
	399 0 0 count
	400 32 0 resize_in_progress
	401 64 0 resize_wait
	402 256 0 fdt
	52 320 0 fdtab
	403 1024 0 file_lock
	194 1056 0 next_fd
	404 1088 0 close_on_exec_init
	404 1152 0 open_fds_init
	404 1216 0 full_fds_bits_init
	405 1280 0 fd_array
struct 256 4 folio
	406 0 0 -
	407 512 0 -
	408 1024 0 -
	409 1536 0 -
struct 88 2 free_area
	410 0 0 free_list
	174 640 0 nr_free
struct 24 4 ftrace_page
	411 0 0 next
	412 64 0 records
	189 128 0 index
	189 160 0 order
struct 64 3 futex_hash_bucket
	413 0 0 waiters
	414 32 0 lock
	415 64 0 chain
struct 56 6 gen_pool
	416 0 0 lock
	417 64 0 chunks
	189 192 0 min_alloc_order
	418 256 0 algo
	178 320 0 data
	222 384 0 name
struct 56 7 gen_pool_chunk
	417 0 0 next_chunk
	419 128 0 avail
	420 192 0 phys_addr
	178 256 0 owner
	174 320 0 start_addr
	174 384 0 end_addr
	421 448 0 bits
struct 776 40 gendisk
	189 0 0 major
	189 32 0 first_minor
	189 64 0 minors
	422 96 0 disk_name
	195 352 0 events
	195 368 0 event_flags
	423 384 0 part_tbl
	424 512 0 part0
	425 576 0 fops
	190 640 0 queue
	178 704 0 private_data
	426 768 0 bio_split
	189 3904 0 flags
	174 3968 0 state
	208 4032 0 open_mutex
	194 4288 0 open_partitions
	427 4352 0 bdi
	202 4416 0 queue_kobj
	218 4928 0 slave_dir
	204 4992 0 slave_bdevs
	428 5120 0 random
	199 5184 0 sync_io
	429 5248 0 ev
	194 5312 0 nr_zones
	194 5344 0 zone_capacity
	194 5376 0 last_zone_capacity
	381 5440 0 conv_zones_bitmap
	194 5504 0 zone_wplugs_hash_bits
	199 5536 0 nr_zone_wplugs
	197 5568 0 zone_wplugs_lock
	430 5632 0 zone_wplugs_pool
	390 5696 0 zone_wplugs_hash
	431 5760 0 zone_wplugs_wq
	432 5824 0 cdi
	189 5888 0 node_id
	433 5952 0 bb
	434 6016 0 lockdep_map
	435 6016 0 diskseq
	436 6080 0 open_mode
	437 6144 0 ia_ranges
union 4 2 handle_parts
	438 0 0 handle
	439 0 0 -
struct 32920 20 hstate
	440 0 0 resize_lock
	441 256 0 resize_key
	189 256 0 next_nid_to_alloc
	189 288 0 next_nid_to_free
	194 320 0 order
	194 352 0 demote_order
	174 384 0 mask
	174 448 0 max_huge_pages
	174 512 0 nr_huge_pages
	174 576 0 free_huge_pages
	174 640 0 resv_huge_pages
	174 704 0 surplus_huge_pages
	174 768 0 nr_overcommit_huge_pages
	442 832 0 hugepage_activelist
	443 960 0 hugepage_freelists
	444 132032 0 max_huge_pages_node
	444 164800 0 nr_huge_pages_node
	444 197568 0 free_huge_pages_node
	444 230336 0 surplus_huge_pages_node
	445 263104 0 name
struct 24 3 idr
	166 0 0 idr_rt
	194 128 0 idr_base
	194 160 0 idr_next
struct 56 7 inactive_task_frame
	174 0 0 r15
	174 64 0 r14
	174 128 0 r13
	174 192 0 r12
	174 256 0 bx
	174 320 0 bp
	174 384 0 ret_addr
struct 16 2 inet_bind_hashbucket
	446 0 0 lock
	447 64 0 chain
struct 8 1 inet_ehash_bucket
	448 0 0 chain
struct 128 12 inet_hashinfo
	449 0 0 ehash
	450 64 0 ehash_locks
	194 128 0 ehash_mask
	194 160 0 ehash_locks_mask
	451 192 0 bind_bucket_cachep
	452 256 0 bhash
	451 320 0 bind2_bucket_cachep
	452 384 0 bhash2
	194 448 0 bhash_size
	194 480 0 lhash2_mask
	453 512 0 lhash2
	454 576 0 pernet
struct 16 2 inet_listen_hashbucket
	446 0 0 lock
	448 64 0 nulls_head
struct 624 57 inode
	455 0 0 i_mode
	195 16 0 i_opflags
	313 32 0 i_uid
	314 64 0 i_gid
	194 96 0 i_flags
	456 128 0 i_acl
	456 192 0 i_default_acl
	457 256 0 i_op
	331 320 0 i_sb
	216 384 0 i_mapping
	178 448 0 i_security
	174 512 0 i_ino
	458 576 0 -
	215 608 0 i_rdev
	388 640 0 i_size
	459 704 0 i_atime_sec
	459 768 0 i_mtime_sec
	459 832 0 i_ctime_sec
	367 896 0 i_atime_nsec
	367 928 0 i_mtime_nsec
	367 960 0 i_ctime_nsec
	367 992 0 i_generation
	177 1024 0 i_lock
	195 1056 0 i_bytes
	460 1072 0 i_blkbits
	461 1080 0 i_write_hint
	462 1088 0 i_blocks
	367 1152 0 i_state
	127 1216 0 i_rwsem
	174 1536 0 dirtied_when
	174 1600 0 dirtied_time_when
	325 1664 0 i_hash
	79 1792 0 i_io_list
	463 1920 0 i_wb
	189 1984 0 i_wb_frn_winner
	258 2016 0 i_wb_frn_avg_time
	258 2032 0 i_wb_frn_history
	79 2048 0 i_lru
	79 2176 0 i_sb_list
	79 2304 0 i_wb_list
	464 2432 0 -
	465 2560 0 i_version
	465 2624 0 i_sequence
	172 2688 0 i_count
	172 2720 0 i_dio_count
	172 2752 0 i_writecount
	172 2784 0 i_readcount
	466 2816 0 -
	467 2880 0 i_flctx
	26 2944 0 i_data
	79 4480 0 i_devices
	468 4608 0 -
	469 4672 0 i_fsnotify_mask
	470 4736 0 i_fsnotify_marks
	471 4800 0 i_crypt_info
	472 4864 0 i_verity_info
	178 4928 0 i_private
struct 112 8 io_tlb_mem
	473 0 0 defpool
	174 512 0 nslabs
	203 576 0 debugfs
	474 640 0 force_bounce
	474 648 0 for_alloc
	475 704 0 total_used
	475 768 0 used_hiwater
	475 832 0 transient_nslabs
struct 136 14 kernfs_node
	172 0 0 count
	172 32 0 active
	255 64 0 parent
	222 128 0 name
	122 192 0 rb
	476 384 0 ns
	194 448 0 hash
	195 480 0 flags
	455 496 0 mode
	477 512 0 -
	181 768 0 id
	178 832 0 priv
	478 896 0 iattr
	276 960 0 rcu
struct 8408 27 kmem_cache
	479 0 0 cpu_slab
	480 64 0 lock_key
	481 64 0 flags
	174 128 0 min_partial
	194 192 0 size
	194 224 0 object_size
	482 256 0 reciprocal_size
	194 320 0 offset
	194 352 0 cpu_partial
	194 384 0 cpu_partial_slabs
	483 416 0 oo
	483 448 0 min
	484 480 0 allocflags
	189 512 0 refcount
	485 576 0 ctor
	194 640 0 inuse
	194 672 0 align
	194 704 0 red_left_pad
	222 768 0 name
	486 832 0 list
	487 960 0 kobj
	174 1472 0 random
	194 1536 0 remote_node_defrag_ratio
	488 1600 0 random_seq
	194 1664 0 useroffset
	194 1696 0 usersize
	489 1728 0 node
struct 32 4 kmem_cache_cpu
	490 0 0 -
	491 128 0 slab
	491 192 0 partial
	492 256 0 lock
struct 64 6 kmem_cache_node
	493 0 0 list_lock
	174 64 0 nr_partial
	486 128 0 partial
	494 256 0 nr_slabs
	494 320 0 total_objects
	486 384 0 full
struct 96 4 kset
	79 0 0 list
	177 128 0 list_lock
	347 192 0 kobj
	495 704 0 uevent_ops
struct 112 9 kthread
	174 0 0 flags
	194 64 0 cpu
	189 96 0 result
	496 128 0 threadfn
	178 192 0 data
	497 256 0 parked
	497 512 0 exited
	295 768 0 blkcg_css
	378 832 0 full_name
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
struct 256 1 maple_node
	499 0 0 -
struct 16 3 maple_tree
	500 0 0 -
	194 32 0 ma_flags
	178 64 0 ma_root
struct 1728 29 mem_cgroup
	43 0 0 css
	501 1664 0 id
	502 2048 0 memory
	503 4096 0 -
	79 6144 0 memory_peaks
	79 6272 0 swap_peaks
	177 6400 0 peaks_lock
	269 6464 0 high_work
	504 6720 0 vmpressure
	290 7680 0 oom_group
	189 7712 0 swappiness
	256 7744 0 events_file
	256 8192 0 events_local_file
	256 8640 0 swap_events_file
	505 9088 0 vmstats
	506 9152 0 memory_events
	506 9728 0 memory_events_local
	181 10304 0 socket_pressure
	189 10368 0 kmemcg_id
	507 10432 0 objcg
	507 10496 0 orig_objcg
	79 10560 0 objcg_list
	508 10688 0 vmstats_percpu
	79 10752 0 cgwb_list
	509 10880 0 cgwb_domain
	510 11840 0 cgwb_frn
	511 13120 0 deferred_split_queue
	512 13376 0 mm_list
	513 13568 0 nodeinfo
struct 1920 9 mem_cgroup_per_node
	514 0 0 memcg
	515 64 0 lruvec_stats_percpu
	516 128 0 lruvec_stats
	517 192 0 shrinker_info
	265 512 0 _pad1_
	518 512 0 lruvec
	265 13312 0 _pad2_
	519 13312 0 lru_zone_size
	520 14912 0 iter
struct 16 2 mem_section
	174 0 0 section_mem_map
	521 64 0 usage
struct 24 3 mem_section_usage
	276 0 0 rcu
	373 128 0 subsection_map
	522 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	523 0 0 stock_lock
	514 0 0 cached
	194 64 0 nr_pages
	507 128 0 cached_objcg
	524 192 0 cached_pgdat
	194 256 0 nr_bytes
	189 288 0 nr_slab_reclaimable_b
	189 320 0 nr_slab_unreclaimable_b
	525 384 0 work
	174 640 0 flags
struct 1448 7 memcg_vmstats
	526 0 0 state
	527 2432 0 events
	526 3840 0 state_local
	527 6272 0 events_local
	526 7680 0 state_pending
	527 10112 0 events_pending
	528 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	194 0 0 stats_updates
	508 64 0 parent
	505 128 0 vmstats
	526 192 0 state
	527 2624 0 events
	526 4032 0 state_prev
	527 6464 0 events_prev
struct 16 2 memory_stat
	222 0 0 name
	194 64 0 idx
struct 72 8 mempool_s
	177 0 0 lock
	189 32 0 min_nr
	189 64 0 curr_nr
	529 128 0 elements
	178 192 0 pool_data
	530 256 0 alloc
	531 320 0 free
	268 384 0 wait
struct 1344 2 mm_struct
	532 0 0 -
	533 10752 0 cpu_bitmap
struct 136 12 mnt_namespace
	534 0 0 ns
	535 192 0 root
	536 256 0 mounts
	319 320 0 user_ns
	320 384 0 ucounts
	537 448 0 seq
	538 512 0 poll
	537 704 0 event
	194 768 0 nr_mounts
	194 800 0 pending_mounts
	539 832 0 mnt_ns_tree_node
	540 1024 0 passive
struct 32 4 mod_kallsyms
	541 0 0 symtab
	194 64 0 num_symtab
	378 128 0 strtab
	378 192 0 typetab
struct 1280 74 module
	1 0 0 state
	79 64 0 list
	542 192 0 name
	543 640 0 mkobj
	544 1408 0 modinfo_attrs
	222 1472 0 version
	222 1536 0 srcversion
	218 1600 0 holders_dir
	545 1664 0 syms
	546 1728 0 crcs
	194 1792 0 num_syms
	97 1856 0 param_lock
	547 2112 0 kp
	194 2176 0 num_kp
	194 2208 0 num_gpl_syms
	545 2240 0 gpl_syms
	546 2304 0 gpl_crcs
	290 2368 0 using_gplonly_symbols
	290 2376 0 sig_ok
	290 2384 0 async_probe_requested
	194 2400 0 num_exentries
	548 2432 0 extable
	549 2496 0 init
	550 2560 0 mem
	551 6592 0 arch
	174 6784 0 taints
	194 6848 0 num_bugs
	79 6912 0 bug_list
	552 7040 0 bug_table
	553 7104 0 kallsyms
	93 7168 0 core_kallsyms
	554 7424 0 sect_attrs
	555 7488 0 notes_attrs
	378 7552 0 args
	178 7616 0 percpu
	194 7680 0 percpu_size
	178 7744 0 noinstr_text_start
	194 7808 0 noinstr_text_size
	194 7840 0 num_tracepoints
	556 7872 0 tracepoints_ptrs
	194 7936 0 num_srcu_structs
	557 8000 0 srcu_struct_ptrs
	194 8064 0 num_bpf_raw_events
	558 8128 0 bpf_raw_events
	194 8192 0 btf_data_size
	194 8224 0 btf_base_data_size
	178 8256 0 btf_data
	178 8320 0 btf_base_data
	559 8384 0 jump_entries
	194 8448 0 num_jump_entries
	194 8480 0 num_trace_bprintk_fmt
	560 8512 0 trace_bprintk_fmt_start
	561 8576 0 trace_events
	194 8640 0 num_trace_events
	562 8704 0 trace_evals
	194 8768 0 num_trace_evals
	194 8800 0 num_ftrace_callsites
	381 8832 0 ftrace_callsites
	178 8896 0 kprobes_text_start
	194 8960 0 kprobes_text_size
	381 9024 0 kprobe_blacklist
	194 9088 0 num_kprobe_blacklist
	189 9120 0 num_static_call_sites
	563 9152 0 static_call_sites
	290 9216 0 klp
	290 9224 0 klp_alive
	564 9280 0 klp_info
	79 9344 0 source_list
	79 9472 0 target_list
	286 9600 0 exit
	172 9664 0 refcnt
	189 9696 0 its_num_pages
	529 9728 0 its_page_array
	565 9792 0 dyndbg_info
struct 48 4 module_use
	566 0 0 source_list
	566 128 0 target_list
	236 256 0 source
	236 320 0 target
struct 336 28 mount
	567 0 0 mnt_hash
	535 128 0 mnt_parent
	203 192 0 mnt_mountpoint
	568 256 0 mnt
	569 512 0 -
	570 704 0 mnt_pcp
	571 768 0 mnt_mounts
	571 896 0 mnt_child
	571 1024 0 mnt_instance
	222 1152 0 mnt_devname
	571 1216 0 mnt_list
	571 1344 0 mnt_expire
	571 1472 0 mnt_share
	571 1600 0 mnt_slave_list
	571 1728 0 mnt_slave
	535 1856 0 mnt_master
	572 1920 0 mnt_ns
	573 1984 0 mnt_mp
	574 2048 0 -
	571 2176 0 mnt_umounting
	470 2304 0 mnt_fsnotify_marks
	575 2368 0 mnt_fsnotify_mask
	189 2400 0 mnt_id
	537 2432 0 mnt_id_unique
	189 2496 0 mnt_group_id
	189 2528 0 mnt_expiry_mark
	576 2560 0 mnt_pins
	576 2624 0 mnt_stuck_children
struct 32 4 mutex
	312 0 0 owner
	577 64 0 wait_lock
	578 96 0 osq
	79 128 0 wait_list
struct 32 3 mutex_waiter
	579 0 0 list
	580 128 0 task
	581 192 0 ww_ctx
struct 560 5 napi_alloc_cache
	582 0 0 bh_lock
	583 0 0 page
	584 192 0 page_small
	194 320 0 skb_count
	585 384 0 skb_cache
struct 4480 53 net
	586 0 0 passive
	403 32 0 rules_mod_lock
	194 64 0 dev_base_seq
	587 96 0 ifindex
	403 128 0 nsid_lock
	399 160 0 fnhe_genid
	588 192 0 list
	588 320 0 exit_list
	589 448 0 defer_free_list
	589 512 0 cleanup_list
	590 576 0 key_domain
	319 640 0 user_ns
	320 704 0 ucounts
	591 768 0 netns_ids
	592 960 0 ns
	593 1152 0 refcnt_tracker
	593 1152 0 notrefcnt_tracker
	588 1152 0 dev_base_head
	594 1280 0 proc_net
	594 1344 0 proc_net_stat
	595 1408 0 sysctls
	596 2240 0 rtnl
	596 2304 0 genl_sock
	597 2368 0 uevent_sock
	390 2432 0 dev_name_head
	390 2496 0 dev_index_head
	598 2560 0 dev_by_index
	599 2688 0 netdev_chain
	587 2752 0 hash_mix
	600 2816 0 loopback_dev
	588 2880 0 rules_ops
	601 3008 0 core
	602 3328 0 mib
	603 4352 0 packet
	604 4672 0 unx
	605 4928 0 nexthop
	606 5632 0 ipv4
	607 12288 0 ipv6
	608 18944 0 sctp
	609 21376 0 nf
	610 23488 0 ct
	611 25344 0 nft
	612 25408 0 ft
	613 25472 0 gen
	614 25536 0 bpf
	615 26112 0 xfrm
	616 33792 0 net_cookie
	617 33856 0 ipvs
	618 33920 0 mpls
	619 34496 0 xdp
	596 34816 0 crypto_nlsk
	596 34880 0 diag_nlsk
	620 34944 0 smc
struct 2496 176 net_device
	621 0 0 __cacheline_group_begin__net_device_read_tx
	622 0 0 -
	623 64 0 netdev_ops
	624 128 0 header_ops
	625 192 0 _tx
	626 256 0 gso_partial_features
	194 320 0 real_num_tx_queues
	194 352 0 gso_max_size
	194 384 0 gso_ipv4_max_size
	627 416 0 gso_max_segs
	628 432 0 num_tc
	194 448 0 mtu
	195 480 0 needed_headroom
	629 496 0 tc_to_txq
	630 1024 0 xps_maps
	631 1152 0 nf_hooks_egress
	632 1216 0 tcx_egress
	633 1280 0 __cacheline_group_end__net_device_read_tx
	634 1280 0 __cacheline_group_begin__net_device_read_txrx
	635 1280 0 -
	174 1344 0 state
	194 1408 0 flags
	195 1440 0 hard_header_len
	636 1456 8 pcpu_stat_type
	626 1472 0 features
	637 1536 0 ip6_ptr
	638 1600 0 __cacheline_group_end__net_device_read_txrx
	639 1600 0 __cacheline_group_begin__net_device_read_rx
	640 1600 0 xdp_prog
	641 1664 0 ptype_specific
	189 1792 0 ifindex
	194 1824 0 real_num_rx_queues
	642 1856 0 _rx
	174 1920 0 gro_flush_timeout
	643 1984 0 napi_defer_hard_irqs
	194 2016 0 gro_max_size
	194 2048 0 gro_ipv4_max_size
	644 2112 0 rx_handler
	178 2176 0 rx_handler_data
	645 2240 0 nd_net
	646 2304 0 npinfo
	632 2368 0 tcx_ingress
	647 2432 0 __cacheline_group_end__net_device_read_rx
	648 2432 0 name
	649 2560 0 name_node
	650 2624 0 ifalias
	174 2688 0 mem_end
	174 2752 0 mem_start
	174 2816 0 base_addr
	641 2880 0 dev_list
	641 3008 0 napi_list
	641 3136 0 unreg_list
	641 3264 0 close_list
	641 3392 0 ptype_all
	651 3520 0 adj_list
	652 3776 0 xdp_features
	653 3840 0 xdp_metadata_ops
	654 3904 0 xsk_tx_metadata_ops
	195 3968 0 gflags
	195 3984 0 needed_tailroom
	626 4032 0 hw_features
	626 4096 0 wanted_features
	626 4160 0 vlan_features
	626 4224 0 hw_enc_features
	626 4288 0 mpls_features
	626 4352 0 mangleid_features
	194 4416 0 min_mtu
	194 4448 0 max_mtu
	195 4480 0 type
	316 4496 0 min_header_len
	316 4504 0 name_assign_type
	189 4512 0 group
	655 4544 0 stats
	656 6016 0 core_stats
	657 6080 0 carrier_up_count
	657 6112 0 carrier_down_count
	658 6144 0 ethtool_ops
	659 6208 0 l3mdev_ops
	660 6272 0 ndisc_ops
	661 6336 0 xfrmdev_ops
	662 6400 0 tlsdev_ops
	194 6464 0 operstate
	316 6496 0 link_mode
	316 6504 0 if_port
	316 6512 0 dma
	663 6520 0 perm_addr
	316 6776 0 addr_assign_type
	316 6784 0 addr_len
	316 6792 0 upper_level
	316 6800 0 lower_level
	195 6816 0 neigh_priv_len
	195 6832 0 dev_id
	195 6848 0 dev_port
	189 6880 0 irq
	643 6912 0 priv_len
	664 6944 0 addr_list_lock
	665 6976 0 uc
	665 7232 0 mc
	665 7488 0 dev_addrs
	666 7744 0 queues_kset
	194 7808 0 promiscuity
	194 7840 0 allmulti
	667 7872 0 uc_promisc
	668 7936 0 ip_ptr
	669 8000 0 vlan_info
	670 8064 0 tipc_ptr
	671 8128 0 mpls_ptr
	672 8192 0 dev_addr
	194 8256 0 num_rx_queues
	194 8288 0 xdp_zc_max_segs
	625 8320 0 ingress_queue
	631 8384 0 nf_hooks_ingress
	663 8448 0 broadcast
	673 8704 0 rx_cpu_rmap
	674 8768 0 index_hlist
	194 8896 0 num_tx_queues
	675 8960 0 qdisc
	194 9024 0 tx_queue_len
	664 9056 0 tx_global_lock
	676 9088 0 xdp_bulkq
	677 9152 0 qdisc_hash
	678 10176 0 watchdog_timer
	189 10496 0 watchdog_timeo
	664 10528 0 watchdog_lock
	667 10560 0 watchdog_ref_held
	643 10592 0 proto_down_reason
	641 10624 0 todo_list
	679 10752 0 pcpu_refcnt
	680 10816 0 refcnt_tracker
	641 10816 0 link_watch_list
	681 10944 0 reg_state
	667 10952 0 dismantle
	682 10960 16 rtnl_link_state
	667 10976 0 needs_free_netdev
	683 11008 0 priv_destructor
	178 11072 0 ml_priv
	684 11136 0 ml_priv_type
	685 11200 0 garp_port
	686 11264 0 mrp_port
	687 11328 0 dm_private
	688 11392 0 dev
	689 17472 0 sysfs_groups
	690 17728 0 sysfs_rx_queue_group
	691 17792 0 rtnl_link_ops
	692 17856 0 stat_ops
	693 17920 0 queue_mgmt_ops
	194 17984 0 tso_max_size
	627 18016 0 tso_max_segs
	694 18048 0 dcbnl_ops
	695 18112 0 prio_tc_map
	696 18240 0 priomap
	697 18304 0 link_topo
	698 18368 0 phydev
	699 18432 0 sfp_bus
	700 18496 0 qdisc_tx_busylock
	667 18560 0 proto_down
	667 18568 0 threaded
	174 18576 1 see_all_hwtstamp_requests
	174 18577 1 change_proto_down
	174 18578 1 netns_immutable
	174 18579 1 fcoe_mtu
	641 18624 0 net_notifier_list
	701 18752 0 macsec_ops
	702 18816 0 udp_tunnel_nic_info
	703 18880 0 udp_tunnel_nic
	704 18944 0 ethtool
	705 19008 0 xdp_state
	706 19392 0 dev_addr_shadow
	707 19648 0 linkwatch_dev_tracker
	707 19648 0 watchdog_dev_tracker
	707 19648 0 dev_registered_tracker
	708 19648 0 offload_xstats_l3
	709 19712 0 devlink_port
	710 19776 0 page_pools
	711 19840 0 irq_moder
	712 19968 0 priv
struct 72 9 nsproxy
	323 0 0 count
	713 64 0 uts_ns
	714 128 0 ipc_ns
	572 192 0 mnt_ns
	715 256 0 pid_ns_for_children
	716 320 0 net_ns
	717 384 0 time_ns
	717 448 0 time_ns_for_children
	718 512 0 cgroup_ns
struct 48 4 obj_cgroup
	293 0 0 refcnt
	514 128 0 memcg
	172 192 0 nr_charged_bytes
	719 256 0 -
struct 6 6 orc_entry
	720 0 0 sp_offset
	720 16 0 bp_offset
	194 32 4 sp_reg
	194 36 4 bp_reg
	194 40 3 type
	194 43 1 signal
struct 64 5 page
	174 0 0 flags
	721 64 0 -
	722 384 0 -
	172 416 0 _refcount
	174 448 0 memcg_data
struct 1664 28 page_pool
	723 0 0 p
	189 384 0 cpuid
	724 416 0 pages_state_hold_cnt
	454 448 1 has_init_callback
	454 449 1 dma_map
	454 450 1 dma_sync
	454 451 1 dma_sync_for_cpu
	725 512 0 __cacheline_group_begin__frag
	251 512 0 frag_users
	726 576 0 frag_page
	194 640 0 frag_offset
	727 704 0 __cacheline_group_end__frag
	728 768 0 __cacheline_group_pad__frag
	729 768 0 release_dw
	485 1472 0 disconnect
	174 1536 0 defer_start
	174 1600 0 defer_warn
	724 1664 0 xdp_mem_id
	730 2048 0 alloc
	731 10752 0 ring
	178 12288 0 mp_priv
	732 12352 0 mp_ops
	733 12416 0 dma_mapped
	734 12544 0 pages_state_release_cnt
	735 12576 0 user_cnt
	736 12608 0 destroy_cnt
	737 12672 0 slow
	738 12928 0 user
struct 192 17 pcpu_chunk
	739 0 0 list
	189 128 0 free_bytes
	740 160 0 chunk_md
	381 448 0 bound_map
	178 512 0 base_addr
	381 576 0 alloc_map
	741 640 0 md_blocks
	178 704 0 data
	742 768 0 immutable
	742 776 0 isolated
	189 800 0 start_offset
	189 832 0 end_offset
	743 896 0 obj_exts
	189 960 0 nr_pages
	189 992 0 nr_populated
	189 1024 0 nr_empty_pop_pages
	744 1088 0 populated
struct 64 1 pcpu_hot
	745 0 0 -
struct 48 2 per_cpu_nodestat
	746 0 0 stat_threshold
	747 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	177 0 0 lock
	189 32 0 count
	189 64 0 high
	189 96 0 high_min
	189 128 0 high_max
	189 160 0 batch
	460 192 0 flags
	460 200 0 alloc_factor
	460 208 0 expire
	748 224 0 free_count
	262 256 0 lists
struct 64 3 per_cpu_zonestat
	749 0 0 vm_stat_diff
	746 96 0 stat_threshold
	750 128 0 vm_numa_event
struct 40 4 percpu_counter
	577 0 0 lock
	751 64 0 count
	79 128 0 list
	752 256 0 counters
struct 56 7 percpu_ref_data
	312 0 0 count
	753 64 0 release
	753 128 0 confirm_switch
	290 192 1 force_atomic
	290 193 1 allow_reinit
	276 256 0 rcu
	754 384 0 ref
struct 174464 43 pglist_data
	755 0 0 node_zones
	756 61440 0 node_zonelists
	189 1372416 0 nr_zones
	177 1372448 0 node_size_lock
	174 1372480 0 node_start_pfn
	174 1372544 0 node_present_pages
	174 1372608 0 node_spanned_pages
	189 1372672 0 node_id
	268 1372736 0 kswapd_wait
	268 1372928 0 pfmemalloc_wait
	757 1373120 0 reclaim_wait
	172 1373888 0 nr_writeback_throttled
	174 1373952 0 nr_reclaim_start
	97 1374016 0 kswapd_lock
	580 1374272 0 kswapd
	189 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	189 1374400 0 kswapd_failures
	189 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	268 1374528 0 kcompactd_wait
	580 1374720 0 kcompactd
	290 1374784 0 proactive_compact_trigger
	174 1374848 0 totalreserve_pages
	174 1374912 0 min_unmapped_pages
	174 1374976 0 min_slab_pages
	265 1375232 0 _pad1_
	174 1375232 0 first_deferred_pfn
	511 1375296 0 deferred_split_queue
	194 1375552 0 nbp_rl_start
	174 1375616 0 nbp_rl_nr_cand
	194 1375680 0 nbp_threshold
	194 1375712 0 nbp_th_start
	174 1375744 0 nbp_th_nr_cand
	518 1375808 0 __lruvec
	174 1388288 0 flags
	758 1388352 0 mm_walk
	759 1390016 0 memcg_lru
	265 1392128 0 _pad2_
	760 1392128 0 per_cpu_nodestats
	761 1392192 0 vm_stat
	762 1395200 0 memtier
	763 1395264 0 mf_stats
struct 112 10 pid
	323 0 0 count
	194 32 0 level
	177 64 0 lock
	203 128 0 stashed
	181 192 0 ino
	764 256 0 tasks
	334 512 0 inodes
	268 576 0 wait_pidfd
	276 768 0 rcu
	765 896 0 numbers
struct 40 6 pipe_buffer
	766 0 0 page
	194 64 0 offset
	194 96 0 len
	767 128 0 ops
	194 192 0 flags
	174 256 0 private
struct 168 19 pipe_inode_info
	768 0 0 mutex
	769 256 0 rd_wait
	769 448 0 wr_wait
	194 640 0 head
	194 672 0 tail
	194 704 0 max_usage
	194 736 0 ring_size
	194 768 0 nr_accounted
	194 800 0 readers
	194 832 0 writers
	194 864 0 files
	194 896 0 r_counter
	194 928 0 w_counter
	770 960 0 poll_usage
	766 1024 0 tmp_page
	771 1088 0 fasync_readers
	771 1152 0 fasync_writers
	772 1216 0 bufs
	318 1280 0 user
struct 24 2 prb_desc
	773 0 0 state_var
	774 64 0 text_blk_lpos
struct 88 8 printk_info
	775 0 0 seq
	775 64 0 ts_nsec
	776 128 0 text_len
	777 144 0 facility
	777 152 5 flags
	777 157 3 level
	778 160 0 caller_id
	779 192 0 dev_info
struct 88 3 printk_ringbuffer
	780 0 0 desc_ring
	781 384 0 text_data_ring
	773 640 0 fail
struct 64 8 ptdesc
	174 0 0 __page_flags
	782 64 0 -
	174 192 0 __page_mapping
	783 256 0 -
	784 320 0 -
	194 384 0 __page_type
	785 416 0 __page_refcount
	174 448 0 pt_memcg_data
struct 24 3 rb_node
	174 0 0 __rb_parent_color
	786 64 0 rb_right
	786 128 0 rb_left
struct 968 62 request_queue
	178 0 0 queuedata
	787 64 0 elevator
	205 128 0 mq_ops
	193 192 0 queue_ctx
	174 256 0 queue_flags
	194 320 0 rq_timeout
	194 352 0 queue_depth
	788 384 0 refs
	194 416 0 nr_hw_queues
	423 448 0 hctx_table
	789 576 0 q_usage_counter
	790 704 0 io_lock_cls_key
	434 704 0 io_lockdep_map
	790 704 0 q_lock_cls_key
	434 704 0 q_lockdep_map
	791 704 0 last_merge
	197 768 0 queue_lock
	189 800 0 quiesce_depth
	213 832 0 disk
	218 896 0 mq_kobj
	792 960 0 limits
	348 2304 0 dev
	793 2368 0 rpm_status
	199 2400 0 pm_only
	794 2432 0 stats
	795 2496 0 rq_qos
	208 2560 0 rq_qos_mutex
	189 2816 0 id
	174 2880 0 nr_requests
	796 2944 0 timeout
	797 3264 0 timeout_work
	199 3520 0 nr_active_requests_shared_tags
	200 3584 0 sched_shared_tags
	204 3648 0 icq_list
	798 3776 0 blkcg_pols
	799 3840 0 root_blkg
	204 3904 0 blkg_list
	208 4032 0 blkcg_mutex
	189 4288 0 node
	197 4320 0 requeue_lock
	204 4352 0 requeue_list
	187 4480 0 requeue_work
	800 5184 0 blk_trace
	191 5248 0 fq
	204 5312 0 flush_list
	208 5440 0 sysfs_lock
	208 5696 0 sysfs_dir_lock
	208 5952 0 limits_lock
	204 6208 0 unused_hctx_list
	197 6336 0 unused_hctx_lock
	189 6368 0 mq_freeze_depth
	801 6400 0 td
	802 6464 0 callback_head
	803 6592 0 mq_freeze_wq
	208 6784 0 mq_freeze_lock
	804 7040 0 tag_set
	204 7104 0 tag_set_list
	203 7232 0 debugfs_dir
	203 7296 0 sched_debugfs_dir
	203 7360 0 rqos_debugfs_dir
	208 7424 0 debugfs_mutex
	805 7680 0 mq_sysfs_init_done
struct 64 8 resource
	806 0 0 start
	806 64 0 end
	222 128 0 name
	174 192 0 flags
	174 256 0 desc
	807 320 0 parent
	807 384 0 sibling
	807 448 0 child
struct 560 49 ring_buffer_per_cpu
	189 0 0 cpu
	808 32 0 record_disabled
	808 64 0 resize_disabled
	809 128 0 buffer
	810 192 0 reader_lock
	811 224 0 lock
	812 256 0 lock_key
	813 256 0 free_page
	174 384 0 nr_pages
	194 448 0 current_context
	498 512 0 pages
	174 576 0 cnt
	814 640 0 head_page
	814 704 0 tail_page
	814 768 0 commit_page
	814 832 0 reader_page
	174 896 0 lost_events
	174 960 0 last_overrun
	174 1024 0 nest
	239 1088 0 entries_bytes
	239 1152 0 entries
	239 1216 0 overrun
	239 1280 0 commit_overrun
	239 1344 0 dropped_events
	239 1408 0 committing
	239 1472 0 commits
	239 1536 0 pages_touched
	239 1600 0 pages_lost
	239 1664 0 pages_read
	251 1728 0 last_pages_touch
	815 1792 0 shortest_full
	174 1856 0 read
	174 1920 0 read_bytes
	816 1984 0 write_stamp
	816 2048 0 before_stamp
	817 2112 0 event_stamp
	818 2432 0 read_stamp
	174 2496 0 pages_removed
	194 2560 0 mapped
	194 2592 0 user_mapped
	819 2624 0 mapping_lock
	381 2880 0 subbuf_ids
	820 2944 0 meta_page
	821 3008 0 ring_meta
	251 3072 0 nr_pages_to_update
	238 3136 0 new_pages
	822 3264 0 update_pages_work
	823 3520 0 update_done
	824 3776 0 irq_work
struct 3456 75 rq
	825 0 0 __lock
	194 32 0 nr_running
	194 64 0 nr_numa_running
	194 96 0 nr_preferred_running
	194 128 0 numa_migrate_on
	174 192 0 last_blocked_load_update_tick
	194 256 0 has_blocked_load
	826 512 0 nohz_csd
	194 768 0 nohz_tick_stopped
	827 800 0 nohz_flags
	194 832 0 ttwu_pending
	246 896 0 nr_switches
	39 1024 0 cfs
	828 5120 0 rt
	829 18432 0 dl
	830 19264 0 fair_server
	253 21184 0 leaf_cfs_rq_list
	498 21312 0 tmp_alone_branch
	174 21376 0 nr_uninterruptible
	831 21440 0 -
	832 21504 0 dl_server
	580 21568 0 idle
	580 21632 0 stop
	174 21696 0 next_balance
	833 21760 0 prev_mm
	194 21824 0 clock_update_flags
	246 21888 0 clock
	246 22016 0 clock_task
	246 22080 0 clock_pelt
	174 22144 0 lost_idle_time
	246 22208 0 clock_pelt_idle
	246 22272 0 clock_idle
	827 22336 0 nr_iowait
	246 22400 0 last_seen_need_resched_ns
	189 22464 0 ticks_without_resched
	189 22496 0 membarrier_state
	834 22528 0 rd
	835 22592 0 sd
	174 22656 0 cpu_capacity
	836 22720 0 balance_callback
	316 22784 0 nohz_idle_balance
	316 22792 0 idle_balance
	174 22848 0 misfit_task_load
	189 22912 0 active_balance
	189 22944 0 push_cpu
	837 22976 0 active_balance_work
	189 23360 0 cpu
	189 23392 0 online
	253 23424 0 cfs_tasks
	249 23552 0 avg_rt
	249 24064 0 avg_dl
	246 24576 0 idle_stamp
	246 24640 0 avg_idle
	246 24704 0 max_idle_balance_cost
	838 24768 0 hotplug_wait
	246 24832 0 prev_steal_time
	174 24896 0 calc_load_update
	251 24960 0 calc_load_active
	826 25088 0 hrtick_csd
	839 25344 0 hrtick_timer
	840 25856 0 hrtick_time
	841 25920 0 rq_sched_info
	842 26176 0 rq_cpu_time
	194 26240 0 yld_count
	194 26272 0 sched_count
	194 26304 0 sched_goidle
	194 26336 0 ttwu_count
	194 26368 0 ttwu_local
	843 26432 0 idle_state
	194 26496 0 nr_pinned
	194 26528 0 push_busy
	837 26560 0 push_work
	844 26944 0 scratch_mask
	826 27136 0 cfsb_csd
	253 27392 0 cfsb_csd_list
struct 40 5 rw_semaphore
	312 0 0 count
	312 64 0 owner
	578 128 0 osq
	577 160 0 wait_lock
	79 192 0 wait_list
struct 48 5 rwsem_waiter
	845 0 0 list
	580 128 0 task
	846 192 0 type
	174 256 0 timeout
	847 320 0 handoff_set
struct 24 3 semaphore
	848 0 0 lock
	194 32 0 count
	849 64 0 wait_list
struct 32 3 semaphore_waiter
	849 0 0 list
	580 128 0 task
	850 192 0 up
struct 752 13 shmem_inode_info
	851 0 0 lock
	194 32 0 seals
	174 64 0 flags
	174 128 0 alloced
	174 192 0 swapped
	852 256 0 -
	853 512 0 i_crtime
	854 640 0 policy
	855 768 0 xattrs
	174 896 0 fallocend
	194 960 0 fsflags
	856 992 0 stop_eviction
	857 1024 0 vfs_inode
struct 1104 65 signal_struct
	323 0 0 sigcnt
	172 32 0 live
	189 64 0 nr_threads
	189 96 0 quick_threads
	79 128 0 thread_head
	268 256 0 wait_chldexit
	580 448 0 curr_target
	858 512 0 shared_pending
	334 704 0 multiprocess
	189 768 0 group_exit_code
	189 800 0 notify_count
	580 832 0 group_exec_task
	189 896 0 group_stop_count
	194 928 0 flags
	859 960 0 core_state
	194 1024 1 is_child_subreaper
	194 1025 1 has_child_subreaper
	194 1056 0 next_posix_timer_id
	334 1088 0 posix_timers
	860 1152 0 real_timer
	861 1664 0 it_real_incr
	862 1728 0 it
	863 1984 0 cputimer
	864 2176 0 posix_cputimers
	865 2816 0 pids
	172 3072 0 tick_dep_mask
	866 3136 0 tty_old_pgrp
	189 3200 0 leader
	867 3264 0 tty
	868 3328 0 autogroup
	869 3392 0 stats_lock
	181 3456 0 utime
	181 3520 0 stime
	181 3584 0 cutime
	181 3648 0 cstime
	181 3712 0 gtime
	181 3776 0 cgtime
	267 3840 0 prev_cputime
	174 4032 0 nvcsw
	174 4096 0 nivcsw
	174 4160 0 cnvcsw
	174 4224 0 cnivcsw
	174 4288 0 min_flt
	174 4352 0 maj_flt
	174 4416 0 cmin_flt
	174 4480 0 cmaj_flt
	174 4544 0 inblock
	174 4608 0 oublock
	174 4672 0 cinblock
	174 4736 0 coublock
	174 4800 0 maxrss
	174 4864 0 cmaxrss
	870 4928 0 ioac
	842 5376 0 sum_sched_runtime
	871 5440 0 rlim
	872 7488 0 pacct
	873 7936 0 stats
	194 8000 0 audit_tty
	874 8064 0 tty_audit_buf
	290 8128 0 oom_flag_origin
	748 8144 0 oom_score_adj
	748 8160 0 oom_score_adj_min
	833 8192 0 oom_mm
	97 8256 0 cred_guard_mutex
	127 8512 0 exec_update_lock
struct 232 28 sk_buff
	875 0 0 -
	596 192 0 sk
	876 256 0 -
	877 320 0 cb
	878 704 0 -
	174 832 0 _nfct
	194 896 0 len
	194 928 0 data_len
	879 960 0 mac_len
	879 976 0 hdr_len
	879 992 0 queue_mapping
	880 1008 0 __cloned_offset
	881 1008 1 cloned
	881 1009 1 nohdr
	881 1010 2 fclone
	881 1012 1 peeked
	881 1013 1 head_frag
	881 1014 1 pfmemalloc
	881 1015 1 pp_recycle
	881 1016 0 active_extensions
	882 1024 0 -
	883 1504 0 tail
	883 1536 0 end
	884 1600 0 head
	884 1664 0 data
	194 1728 0 truesize
	586 1760 0 users
	885 1792 0 extensions
struct 320 14 skb_shared_info
	886 0 0 flags
	886 8 0 meta_len
	886 16 0 nr_frags
	886 24 0 tx_flags
	195 32 0 gso_size
	195 48 0 gso_segs
	887 64 0 frag_list
	888 128 0 -
	194 192 0 gso_type
	724 224 0 tskey
	734 256 0 dataref
	194 288 0 xdp_frags_size
	178 320 0 destructor_arg
	889 384 0 frags
struct 64 6 slab
	174 0 0 __page_flags
	451 64 0 slab_cache
	890 128 0 -
	194 384 0 __page_type
	891 416 0 __page_refcount
	174 448 0 obj_exts
struct 8 1 slabobj_ext
	507 0 0 objcg
struct 776 107 sock
	892 0 0 __sk_common
	893 1088 0 __cacheline_group_begin__sock_write_rx
	657 1088 0 sk_drops
	894 1120 0 sk_peek_off
	895 1152 0 sk_error_queue
	895 1344 0 sk_receive_queue
	896 1536 0 sk_backlog
	897 1728 0 __cacheline_group_end__sock_write_rx
	898 1728 0 __cacheline_group_begin__sock_read_rx
	899 1728 0 sk_rx_dst
	189 1792 0 sk_rx_dst_ifindex
	643 1824 0 sk_rx_dst_cookie
	194 1856 0 sk_ll_usec
	194 1888 0 sk_napi_id
	627 1920 0 sk_busy_poll_budget
	681 1936 0 sk_prefer_busy_poll
	681 1944 0 sk_userlocks
	189 1952 0 sk_rcvbuf
	900 1984 0 sk_filter
	901 2048 0 -
	902 2112 0 sk_data_ready
	251 2176 0 sk_rcvtimeo
	189 2240 0 sk_rcvlowat
	903 2272 0 __cacheline_group_end__sock_read_rx
	904 2272 0 __cacheline_group_begin__sock_read_rxtx
	189 2272 0 sk_err
	905 2304 0 sk_socket
	514 2368 0 sk_memcg
	906 2432 0 sk_policy
	907 2560 0 __cacheline_group_end__sock_read_rxtx
	908 2560 0 __cacheline_group_begin__sock_write_rxtx
	909 2560 0 sk_lock
	643 2816 0 sk_reserved_mem
	189 2848 0 sk_forward_alloc
	643 2880 0 sk_tsflags
	910 2912 0 __cacheline_group_end__sock_write_rxtx
	911 2912 0 __cacheline_group_begin__sock_write_tx
	189 2912 0 sk_write_pending
	657 2944 0 sk_omem_alloc
	189 2976 0 sk_sndbuf
	189 3008 0 sk_wmem_queued
	912 3040 0 sk_wmem_alloc
	174 3072 0 sk_tsq_flags
	913 3136 0 -
	895 3200 0 sk_write_queue
	643 3392 0 sk_dst_pending_confirm
	643 3424 0 sk_pacing_status
	914 3456 0 sk_frag
	915 3584 0 -
	174 3904 0 sk_pacing_rate
	657 3968 0 sk_zckey
	657 4000 0 sk_tskey
	916 4032 0 __cacheline_group_end__sock_write_tx
	917 4032 0 __cacheline_group_begin__sock_read_tx
	174 4032 0 sk_max_pacing_rate
	251 4096 0 sk_sndtimeo
	643 4160 0 sk_priority
	643 4192 0 sk_mark
	899 4224 0 sk_dst_cache
	626 4288 0 sk_route_caps
	918 4352 0 sk_validate_xmit_skb
	627 4416 0 sk_gso_type
	627 4432 0 sk_gso_max_segs
	194 4448 0 sk_gso_max_size
	919 4480 0 sk_allocation
	643 4512 0 sk_txhash
	681 4544 0 sk_pacing_shift
	667 4552 0 sk_use_task_frag
	920 4560 0 __cacheline_group_end__sock_read_tx
	681 4560 1 sk_gso_disabled
	681 4561 1 sk_kern_sock
	681 4562 1 sk_no_check_tx
	681 4563 1 sk_no_check_rx
	681 4568 0 sk_shutdown
	627 4576 0 sk_type
	627 4592 0 sk_protocol
	174 4608 0 sk_lingertime
	921 4672 0 sk_prot_creator
	922 4736 0 sk_callback_lock
	189 4800 0 sk_err_soft
	643 4832 0 sk_ack_backlog
	643 4864 0 sk_max_ack_backlog
	923 4896 0 sk_uid
	664 4928 0 sk_peer_lock
	189 4960 0 sk_bind_phc
	866 4992 0 sk_peer_pid
	385 5056 0 sk_peer_cred
	924 5120 0 sk_stamp
	189 5184 0 sk_disconnects
	681 5216 0 sk_txrehash
	681 5224 0 sk_clockid
	681 5232 1 sk_txtime_deadline_mode
	681 5233 1 sk_txtime_report_errors
	681 5234 6 sk_txtime_unused
	178 5248 0 sk_user_data
	178 5312 0 sk_security
	925 5376 0 sk_cgrp_data
	902 5504 0 sk_state_change
	902 5568 0 sk_write_space
	902 5632 0 sk_error_report
	926 5696 0 sk_backlog_rcv
	902 5760 0 sk_destruct
	927 5824 0 sk_reuseport_cb
	273 5888 0 sk_bpf_storage
	928 5952 0 sk_rcu
	929 6080 0 ns_tracker
	930 6080 0 sk_user_frags
struct 128 7 socket
	931 0 0 state
	748 32 0 type
	174 64 0 flags
	932 128 0 file
	596 192 0 sk
	933 256 0 ops
	934 512 0 wq
struct 544 6 stack_record
	935 0 0 hash_list
	936 128 0 hash
	936 160 0 size
	63 192 0 handle
	937 224 0 count
	938 256 0 -
struct 416 14 subsys_private
	939 0 0 subsys
	666 768 0 devices_kset
	376 832 0 interfaces
	940 960 0 mutex
	666 1216 0 drivers_kset
	374 1280 0 klist_devices
	374 1600 0 klist_drivers
	941 1920 0 bus_notifier
	194 2304 1 drivers_autoprobe
	351 2368 0 bus
	348 2432 0 dev_root
	939 2496 0 glue_dirs
	368 3264 0 class
	942 3328 0 lock_key
struct 1408 65 super_block
	79 0 0 s_list
	215 128 0 s_dev
	316 160 0 s_blocksize_bits
	174 192 0 s_blocksize
	388 256 0 s_maxbytes
	396 320 0 s_type
	943 384 0 s_op
	944 448 0 dq_op
	945 512 0 s_qcop
	946 576 0 s_export_op
	174 640 0 s_flags
	174 704 0 s_iflags
	174 768 0 s_magic
	203 832 0 s_root
	127 896 0 s_umount
	189 1216 0 s_count
	172 1248 0 s_active
	178 1280 0 s_security
	947 1344 0 s_xattr
	948 1408 0 s_cop
	949 1472 0 s_master_keys
	950 1536 0 s_vop
	951 1600 0 s_encoding
	952 1664 0 s_encoding_flags
	953 1728 0 s_roots
	79 1792 0 s_mounts
	424 1920 0 s_bdev
	932 1984 0 s_bdev_file
	427 2048 0 s_bdi
	954 2112 0 s_mtd
	325 2176 0 s_instances
	194 2304 0 s_quota_types
	955 2368 0 s_dquot
	956 4864 0 s_writers
	178 7296 0 s_fs_info
	367 7360 0 s_time_gran
	459 7424 0 s_time_min
	459 7488 0 s_time_max
	367 7552 0 s_fsnotify_mask
	957 7616 0 s_fsnotify_info
	958 7680 0 s_id
	959 7936 0 s_uuid
	460 8064 0 s_uuid_len
	960 8072 0 s_sysfs_name
	194 8384 0 s_max_links
	97 8448 0 s_vfs_rename_mutex
	222 8704 0 s_subtype
	330 8768 0 s_d_op
	961 8832 0 s_shrink
	312 8896 0 s_remove_count
	189 8960 0 s_readonly_remount
	176 8992 0 s_wb_err
	431 9024 0 s_dio_done_wq
	334 9088 0 s_pins
	319 9152 0 s_user_ns
	962 9216 0 s_dentry_lru
	962 9600 0 s_inode_lru
	276 9984 0 rcu
	269 10112 0 destroy_work
	97 10368 0 s_sync_lock
	189 10624 0 s_stack_depth
	177 10752 0 s_inode_list_lock
	79 10816 0 s_inodes
	177 10944 0 s_inode_wblist_lock
	79 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	963 0 0 map
	174 64 0 length
	964 128 0 lock
struct 24 5 swap_cluster_info
	177 0 0 lock
	258 32 0 count
	460 48 0 flags
	460 56 0 order
	79 64 0 list
struct 680 32 swap_info_struct
	293 0 0 users
	174 128 0 flags
	748 192 0 prio
	965 256 0 list
	966 576 0 type
	194 608 0 max
	884 640 0 swap_map
	381 704 0 zeromap
	967 768 0 cluster_info
	79 832 0 free_clusters
	79 960 0 full_clusters
	968 1088 0 nonfull_clusters
	968 2368 0 frag_clusters
	969 3648 0 frag_cluster_nr
	194 3968 0 lowest_bit
	194 4000 0 highest_bit
	194 4032 0 pages
	194 4064 0 inuse_pages
	194 4096 0 cluster_next
	194 4128 0 cluster_nr
	488 4160 0 cluster_next_cpu
	970 4224 0 percpu_cluster
	971 4288 0 swap_extent_root
	424 4352 0 bdev
	932 4416 0 swap_file
	972 4480 0 comp
	177 4736 0 lock
	177 4768 0 cont_lock
	269 4800 0 discard_work
	269 5056 0 reclaim_work
	79 5312 0 discard_clusters
	973 5440 0 avail_lists
struct 16 4 taint_flag
	974 0 0 c_true
	974 8 0 c_false
	975 16 0 module
	222 64 0 desc
struct 9792 262 task_struct
	147 0 0 thread_info
	194 192 0 __state
	194 224 0 saved_state
	178 256 0 stack
	323 320 0 usage
	194 352 0 flags
	194 384 0 ptrace
	189 416 0 on_cpu
	976 448 0 wake_entry
	194 576 0 wakee_flips
	174 640 0 wakee_flip_decay_ts
	580 704 0 last_wakee
	189 768 0 recent_used_cpu
	189 800 0 wake_cpu
	189 832 0 on_rq
	189 864 0 prio
	189 896 0 static_prio
	189 928 0 normal_prio
	194 960 0 rt_priority
	977 1024 0 se
	978 3072 0 rt
	979 3456 0 dl
	832 5376 0 dl_server
	980 5440 0 sched_class
	254 5504 0 sched_task_group
	981 5632 0 stats
	334 7680 0 preempt_notifiers
	194 7744 0 btrace_seq
	194 7776 0 policy
	174 7808 0 max_allowed_capacity
	189 7872 0 nr_cpus_allowed
	982 7936 0 cpus_ptr
	983 8000 0 user_cpus_ptr
	984 8064 0 cpus_mask
	178 16256 0 migration_pending
	195 16320 0 migration_disabled
	195 16336 0 migration_flags
	189 16352 0 rcu_read_lock_nesting
	985 16384 0 rcu_read_unlock_special
	79 16448 0 rcu_node_entry
	986 16576 0 rcu_blocked_node
	174 16640 0 rcu_tasks_nvcsw
	460 16704 0 rcu_tasks_holdout
	460 16712 0 rcu_tasks_idx
	189 16736 0 rcu_tasks_idle_cpu
	79 16768 0 rcu_tasks_holdout_list
	189 16896 0 rcu_tasks_exit_cpu
	79 16960 0 rcu_tasks_exit_list
	189 17088 0 trc_reader_nesting
	189 17120 0 trc_ipi_to_cpu
	985 17152 0 trc_reader_special
	79 17216 0 trc_holdout_list
	79 17344 0 trc_blkd_node
	189 17472 0 trc_blkd_cpu
	987 17536 0 sched_info
	79 17792 0 tasks
	965 17920 0 pushable_tasks
	122 18240 0 pushable_dl_tasks
	833 18432 0 mm
	833 18496 0 active_mm
	216 18560 0 faults_disabled_mapping
	189 18624 0 exit_state
	189 18656 0 exit_code
	189 18688 0 exit_signal
	189 18720 0 pdeath_signal
	174 18752 0 jobctl
	194 18816 0 personality
	194 18848 1 sched_reset_on_fork
	194 18849 1 sched_contributes_to_load
	194 18850 1 sched_migrated
	194 18851 1 sched_task_hot
	194 18880 1 sched_remote_wakeup
	194 18881 1 sched_rt_mutex
	194 18882 1 user_dumpable
	194 18883 1 in_execve
	194 18884 1 in_iowait
	194 18885 1 restore_sigmask
	194 18886 1 in_lru_fault
	194 18887 1 no_cgroup_migration
	194 18888 1 frozen
	194 18889 1 use_memdelay
	194 18890 1 in_memstall
	194 18891 1 in_eventfd
	194 18892 1 pasid_activated
	194 18893 1 reported_split_lock
	194 18894 1 in_thrashing
	174 18944 0 atomic_flags
	988 19008 0 restart_block
	989 19456 0 pid
	989 19488 0 tgid
	174 19520 0 stack_canary
	580 19584 0 real_parent
	580 19648 0 parent
	79 19712 0 children
	79 19840 0 sibling
	580 19968 0 group_leader
	79 20032 0 ptraced
	79 20160 0 ptrace_entry
	866 20288 0 thread_pid
	990 20352 0 pid_links
	79 20864 0 thread_node
	991 20992 0 vfork_done
	679 21056 0 set_child_tid
	679 21120 0 clear_child_tid
	178 21184 0 worker_private
	181 21248 0 utime
	181 21312 0 stime
	181 21376 0 gtime
	267 21440 0 prev_cputime
	992 21632 0 vtime
	172 22016 0 tick_dep_mask
	174 22080 0 nvcsw
	174 22144 0 nivcsw
	181 22208 0 start_time
	181 22272 0 start_boottime
	174 22336 0 min_flt
	174 22400 0 maj_flt
	864 22464 0 posix_cputimers
	993 23104 0 posix_cputimers_work
	385 23552 0 ptracer_cred
	385 23616 0 real_cred
	385 23680 0 cred
	317 23744 0 cached_requested_key
	994 23808 0 comm
	995 23936 0 nameidata
	996 24000 0 sysvsem
	997 24064 0 sysvshm
	174 24192 0 last_switch_count
	174 24256 0 last_switch_time
	998 24320 0 fs
	999 24384 0 files
	1000 24448 0 io_uring
	1001 24512 0 nsproxy
	1002 24576 0 signal
	1003 24640 0 sighand
	1004 24704 0 blocked
	1004 24768 0 real_blocked
	1004 24832 0 saved_sigmask
	858 24896 0 pending
	174 25088 0 sas_ss_sp
	1005 25152 0 sas_ss_size
	194 25216 0 sas_ss_flags
	1006 25280 0 task_works
	1007 25344 0 audit_context
	313 25408 0 loginuid
	194 25440 0 sessionid
	1008 25472 0 seccomp
	1009 25600 0 syscall_dispatch
	181 25856 0 parent_exec_id
	181 25920 0 self_exec_id
	177 25984 0 alloc_lock
	577 26016 0 pi_lock
	1010 26048 0 wake_q
	173 26112 0 pi_waiters
	580 26240 0 pi_top_task
	1011 26304 0 pi_blocked_on
	178 26368 0 journal_info
	1012 26432 0 bio_list
	1013 26496 0 plug
	1014 26560 0 reclaim_state
	1015 26624 0 io_context
	1016 26688 0 capture_control
	174 26752 0 ptrace_message
	1017 26816 0 last_siginfo
	870 26880 0 ioac
	194 27328 0 psi_flags
	181 27392 0 acct_rss_mem1
	181 27456 0 acct_vm_mem1
	181 27520 0 acct_timexpd
	1018 27584 0 mems_allowed
	326 28608 0 mems_allowed_seq
	189 28640 0 cpuset_mem_spread_rotor
	324 28672 0 cgroups
	79 28736 0 cg_list
	367 28864 0 closid
	367 28896 0 rmid
	1019 28928 0 robust_list
	1020 28992 0 compat_robust_list
	79 29056 0 pi_state_list
	1021 29184 0 pi_state_cache
	97 29248 0 futex_exit_mutex
	194 29504 0 futex_state
	1022 29536 0 perf_recursion
	1023 29568 0 perf_event_ctxp
	97 29632 0 perf_event_mutex
	79 29888 0 perf_event_list
	1024 30016 0 mempolicy
	748 30080 0 il_prev
	460 30096 0 il_weight
	748 30112 0 pref_node_fork
	189 30144 0 numa_scan_seq
	194 30176 0 numa_scan_period
	194 30208 0 numa_scan_period_max
	189 30240 0 numa_preferred_nid
	174 30272 0 numa_migrate_retry
	181 30336 0 node_stamp
	181 30400 0 last_task_numa_placement
	181 30464 0 last_sum_exec_runtime
	276 30528 0 numa_work
	1025 30656 0 numa_group
	381 30720 0 numa_faults
	174 30784 0 total_numa_faults
	1026 30848 0 numa_faults_locality
	174 31040 0 numa_pages_migrated
	1027 31104 0 rseq
	367 31168 0 rseq_len
	367 31200 0 rseq_sig
	174 31232 0 rseq_event_mask
	189 31296 0 mm_cid
	189 31328 0 last_mm_cid
	189 31360 0 migrate_from_cpu
	189 31392 0 mm_cid_active
	276 31424 0 cid_work
	1028 31552 0 tlb_ubc
	1029 39808 0 splice_pipe
	1030 39872 0 task_frag
	1031 40000 0 delays
	189 40064 0 nr_dirtied
	189 40096 0 nr_dirtied_pause
	174 40128 0 dirty_paused_when
	181 40192 0 timer_slack_ns
	181 40256 0 default_timer_slack_ns
	189 40320 0 curr_ret_stack
	189 40352 0 curr_ret_depth
	381 40384 0 ret_stack
	842 40448 0 ftrace_timestamp
	172 40512 0 trace_overrun
	172 40544 0 tracing_graph_pause
	174 40576 0 trace_recursion
	194 40640 0 memcg_nr_pages_over_high
	514 40704 0 active_memcg
	507 40768 0 objcg
	213 40832 0 throttle_disk
	1032 40896 0 utask
	194 40960 0 sequential_io
	194 40992 0 sequential_io_avg
	1033 41024 0 kmap_ctrl
	276 41024 0 rcu
	323 41152 0 rcu_users
	189 41184 0 pagefault_disabled
	580 41216 0 oom_reaper_list
	1034 41280 0 oom_reaper_timer
	1035 41600 0 stack_vm_area
	323 41664 0 stack_refcount
	189 41696 0 patch_state
	178 41728 0 security
	273 41792 0 bpf_storage
	1036 41856 0 bpf_ctx
	1037 41920 0 bpf_net_context
	367 41984 0 kstack_offset
	178 42048 0 mce_vaddr
	1038 42112 0 mce_kflags
	181 42176 0 mce_addr
	1038 42240 1 mce_ripv
	1038 42241 1 mce_whole_page
	1038 42242 62 __mce_reserved
	276 42304 0 mce_kill_me
	189 42432 0 mce_count
	1039 42496 0 kretprobe_instances
	1039 42560 0 rethooks
	276 42624 0 l1d_flush_kill
	1040 43008 0 thread
struct 24 4 thread_info
	174 0 0 flags
	174 64 0 syscall_work
	367 128 0 status
	367 160 0 cpu
struct 280 23 timekeeper
	1041 0 0 tkr_mono
	1041 448 0 tkr_raw
	1042 896 0 xtime_sec
	174 960 0 ktime_sec
	1043 1024 0 wall_to_monotonic
	1044 1152 0 offs_real
	1044 1216 0 offs_boot
	1044 1280 0 offs_tai
	1045 1344 0 tai_offset
	194 1376 0 clock_was_set_seq
	1046 1408 0 cs_was_changed_seq
	1044 1472 0 next_leap_ktime
	1042 1536 0 raw_sec
	1043 1600 0 monotonic_to_boot
	1042 1728 0 cycle_interval
	1042 1792 0 xtime_interval
	1047 1856 0 xtime_remainder
	1042 1920 0 raw_interval
	1042 1984 0 ntp_tick
	1047 2048 0 ntp_error
	1048 2112 0 ntp_error_shift
	1048 2144 0 ntp_err_mult
	1048 2176 0 skip_second_overflow
struct 24 4 token_bucket
	1049 0 0 lock
	189 32 0 chain_len
	1050 64 0 req_chain
	1050 128 0 msk_chain
struct 8016 62 trace_array
	1051 0 0 list
	378 128 0 name
	1052 192 0 array_buffer
	1052 512 0 max_buffer
	1053 832 0 allocated_snapshot
	1054 864 0 snapshot_trigger_lock
	194 896 0 snapshot
	174 960 0 max_latency
	203 1024 0 d_max_latency
	1055 1088 0 fsnotify_work
	1056 1344 0 fsnotify_irqwork
	194 1600 0 mapped
	174 1664 0 range_addr_start
	174 1728 0 range_addr_size
	251 1792 0 text_delta
	251 1856 0 data_delta
	1057 1920 0 filtered_pids
	1057 1984 0 filtered_no_pids
	1058 2048 0 max_lock
	189 2080 0 buffer_disabled
	189 2112 0 sys_refcount_enter
	189 2144 0 sys_refcount_exit
	1059 2176 0 enter_syscall_files
	1059 31808 0 exit_syscall_files
	189 61440 0 stop_count
	189 61472 0 clock_id
	189 61504 0 nr_topts
	1053 61536 0 clear_trace
	189 61568 0 buffer_percent
	194 61600 0 n_err_log_entries
	1060 61632 0 current_trace
	194 61696 0 trace_flags
	1061 61728 0 trace_flags_index
	194 61984 0 flags
	1062 62016 0 start_lock
	222 62080 0 system_names
	1051 62144 0 err_log
	203 62272 0 dir
	203 62336 0 options
	203 62400 0 percpu_dir
	1063 62464 0 event_dir
	1064 62528 0 topts
	1051 62592 0 systems
	1051 62720 0 events
	1065 62848 0 trace_marker_file
	1066 62912 0 tracing_cpumask
	1066 62976 0 pipe_cpumask
	189 63040 0 ref
	189 63072 0 trace_ref
	1067 63104 0 ops
	1057 63168 0 function_pids
	1057 63232 0 function_no_pids
	1068 63296 0 gops
	1051 63360 0 func_probes
	1051 63488 0 mod_trace
	1051 63616 0 mod_notrace
	189 63744 0 function_enabled
	189 63776 0 no_filter_buffering_ref
	1051 63808 0 hist_vars
	1069 63936 0 cond_snapshot
	1070 64000 0 last_func_repeats
	1053 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	194 0 0 flags
	808 32 0 record_disabled
	808 64 0 resizing
	1071 128 0 cpumask
	700 192 0 reader_lock_key
	819 256 0 mutex
	1072 512 0 buffers
	1073 576 0 node
	1074 704 0 clock
	824 768 0 irq_work
	1075 1472 0 time_stamp_abs
	174 1536 0 range_addr_start
	174 1600 0 range_addr_end
	1076 1664 0 flush_nb
	251 1856 0 last_text_delta
	251 1920 0 last_data_delta
	194 1984 0 subbuf_order
	194 2016 0 max_data_size
struct 16 2 trace_print_flags
	174 0 0 mask
	222 64 0 name
struct 32 5 track
	174 0 0 addr
	1077 64 0 handle
	189 96 0 cpu
	189 128 0 pid
	174 192 0 when
struct 16 3 udp_hslot
	447 0 0 head
	189 64 0 count
	446 96 0 lock
struct 24 4 udp_table
	1078 0 0 hash
	1078 64 0 hash2
	194 128 0 mask
	194 160 0 log
struct 432 4 uts_namespace
	1079 0 0 name
	319 3136 0 user_ns
	320 3200 0 ucounts
	1080 3264 0 ns
struct 176 18 vm_area_struct
	1081 0 0 -
	833 128 0 vm_mm
	1082 192 0 vm_page_prot
	1083 256 0 -
	290 320 0 detached
	194 352 0 vm_lock_seq
	1084 384 0 vm_lock
	1085 448 0 shared
	79 704 0 anon_vma_chain
	1086 832 0 anon_vma
	1087 896 0 vm_ops
	174 960 0 vm_pgoff
	932 1024 0 vm_file
	178 1088 0 vm_private_data
	312 1152 0 swap_readahead_info
	1024 1216 0 vm_policy
	1088 1280 0 numab_state
	1089 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	1090 0 0 event
struct 128 16 vm_operations_struct
	1091 0 0 open
	1091 64 0 close
	1092 128 0 may_split
	1093 192 0 mremap
	1094 256 0 mprotect
	1095 320 0 fault
	1096 384 0 huge_fault
	1097 448 0 map_pages
	1098 512 0 pagesize
	1095 576 0 page_mkwrite
	1095 640 0 pfn_mkwrite
	1099 704 0 access
	1100 768 0 name
	1101 832 0 set_policy
	1102 896 0 get_policy
	1103 960 0 find_special_page
struct 40 5 vm_special_mapping
	222 0 0 name
	963 64 0 pages
	1104 128 0 fault
	1105 192 0 mremap
	1106 256 0 close
struct 72 10 vm_struct
	1035 0 0 next
	178 64 0 addr
	174 128 0 size
	174 192 0 flags
	963 256 0 pages
	194 320 0 page_order
	194 352 0 nr_pages
	1107 384 0 phys_addr
	476 448 0 caller
	174 512 0 requested_size
struct 72 6 vmap_area
	174 0 0 va_start
	174 64 0 va_end
	1108 128 0 rb_node
	1109 320 0 list
	1110 448 0 -
	174 512 0 flags
struct 6272 8 vmap_node
	1111 0 0 pool
	1112 49152 0 pool_lock
	1113 49184 0 skip_populate
	1114 49216 0 busy
	1114 49472 0 lazy
	1109 49728 0 purge_list
	1115 49856 0 purge_work
	174 50112 0 nr_purged
struct 168 17 worker
	1116 0 0 -
	1117 128 0 current_work
	1118 192 0 current_func
	1119 256 0 current_pwq
	1120 320 0 current_at
	194 384 0 current_color
	189 416 0 sleeping
	1118 448 0 last_func
	1121 512 0 scheduled
	580 640 0 task
	1122 704 0 pool
	1121 768 0 node
	174 896 0 last_active
	194 960 0 flags
	189 992 0 id
	1123 1024 0 desc
	431 1280 0 rescue_wq
struct 576 9 xa_node
	316 0 0 shift
	316 8 0 offset
	316 16 0 count
	316 24 0 nr_values
	1124 64 0 parent
	1125 128 0 array
	1126 192 0 -
	1127 320 0 slots
	1128 4416 0 -
struct 16 3 xarray
	177 0 0 xa_lock
	171 32 0 xa_flags
	178 64 0 xa_head
struct 1536 40 zone
	1129 0 0 _watermark
	174 256 0 watermark_boost
	174 320 0 nr_reserved_highatomic
	174 384 0 nr_free_highatomic
	1130 448 0 lowmem_reserve
	189 768 0 node
	524 832 0 zone_pgdat
	1131 896 0 per_cpu_pageset
	1132 960 0 per_cpu_zonestats
	189 1024 0 pageset_high_min
	189 1056 0 pageset_high_max
	189 1088 0 pageset_batch
	174 1152 0 zone_start_pfn
	312 1216 0 managed_pages
	174 1280 0 spanned_pages
	174 1344 0 present_pages
	174 1408 0 present_early_pages
	222 1472 0 name
	174 1536 0 nr_isolate_pageblock
	869 1600 0 span_seqlock
	189 1664 0 initialized
	265 2048 0 _pad1_
	1133 2048 0 free_area
	79 9792 0 unaccepted_pages
	174 9920 0 flags
	177 9984 0 lock
	265 10240 0 _pad2_
	174 10240 0 percpu_drift_mark
	174 10304 0 compact_cached_free_pfn
	1134 10368 0 compact_cached_migrate_pfn
	174 10496 0 compact_init_migrate_pfn
	174 10560 0 compact_init_free_pfn
	194 10624 0 compact_considered
	194 10656 0 compact_defer_shift
	189 10688 0 compact_order_failed
	290 10720 0 compact_blockskip_flush
	290 10728 0 contiguous
	265 10752 0 _pad3_
	1135 10752 0 vm_stat
	1136 11520 0 vm_numa_event
struct 81936 1 zonelist
	1137 0 0 _zonerefs
struct 16 2 zoneref
	1138 0 0 zone
	189 64 0 zone_idx
ptr 8 struct inode *
typedef 4 194 gfp_t
typedef 4 1139 atomic_t
struct 16 2 rb_root_cached
	971 0 0 rb_root
	786 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 367 errseq_t
typedef 4 1140 spinlock_t
ptr 8 void *
struct 32 5 codetag
	194 0 0 flags
	194 32 0 lineno
	222 64 0 modname
	222 128 0 function
	222 192 0 filename
ptr 8 struct alloc_tag_counters *
typedef 8 1038 u64
struct 4 1 kref
	1141 0 0 refcount
array 0 974 0
struct 968 23 block_device
	1142 0 0 bd_start_sect
	1142 64 0 bd_nr_sectors
	213 128 0 bd_disk
	190 192 0 bd_queue
	214 256 0 bd_stats
	174 320 0 bd_stamp
	199 384 0 __bd_flags
	1143 416 0 bd_dev
	216 448 0 bd_mapping
	199 512 0 bd_openers
	197 544 0 bd_size_lock
	178 576 0 bd_claiming
	178 640 0 bd_holder
	217 704 0 bd_holder_ops
	208 768 0 bd_holder_lock
	189 1024 0 bd_holders
	218 1088 0 bd_holder_dir
	199 1152 0 bd_fsfreeze_count
	208 1216 0 bd_fsfreeze_mutex
	219 1472 0 bd_meta_info
	189 1536 0 bd_writers
	178 1600 0 bd_security
	1144 1664 0 bd_device
struct 624 57 inode
	1145 0 0 i_mode
	195 16 0 i_opflags
	1146 32 0 i_uid
	1147 64 0 i_gid
	194 96 0 i_flags
	456 128 0 i_acl
	456 192 0 i_default_acl
	457 256 0 i_op
	331 320 0 i_sb
	216 384 0 i_mapping
	178 448 0 i_security
	174 512 0 i_ino
	1148 576 0 -
	1143 608 0 i_rdev
	1149 640 0 i_size
	1150 704 0 i_atime_sec
	1150 768 0 i_mtime_sec
	1150 832 0 i_ctime_sec
	1151 896 0 i_atime_nsec
	1151 928 0 i_mtime_nsec
	1151 960 0 i_ctime_nsec
	1151 992 0 i_generation
	197 1024 0 i_lock
	195 1056 0 i_bytes
	1152 1072 0 i_blkbits
	1153 1080 0 i_write_hint
	1154 1088 0 i_blocks
	1151 1152 0 i_state
	1155 1216 0 i_rwsem
	174 1536 0 dirtied_when
	174 1600 0 dirtied_time_when
	201 1664 0 i_hash
	204 1792 0 i_io_list
	463 1920 0 i_wb
	189 1984 0 i_wb_frn_winner
	1156 2016 0 i_wb_frn_avg_time
	1156 2032 0 i_wb_frn_history
	204 2048 0 i_lru
	204 2176 0 i_sb_list
	204 2304 0 i_wb_list
	1157 2432 0 -
	1158 2560 0 i_version
	1158 2624 0 i_sequence
	199 2688 0 i_count
	199 2720 0 i_dio_count
	199 2752 0 i_writecount
	199 2784 0 i_readcount
	1159 2816 0 -
	467 2880 0 i_flctx
	1160 2944 0 i_data
	204 4480 0 i_devices
	1161 4608 0 -
	1162 4672 0 i_fsnotify_mask
	470 4736 0 i_fsnotify_marks
	471 4800 0 i_crypt_info
	472 4864 0 i_verity_info
	178 4928 0 i_private
struct 64 3 -
	197 0 0 lock
	204 64 0 dispatch
	174 192 0 state
struct 88 4 delayed_work
	797 0 0 work
	796 256 0 timer
	431 576 0 wq
	189 640 0 cpu
typedef 8 1163 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	194 0 0 depth
	194 32 0 shift
	194 64 0 map_nr
	805 96 0 round_robin
	1164 128 0 map
	488 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1165 spinlock_t
typedef 40 1166 wait_queue_entry_t
typedef 4 1167 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1168 0 0 next
	1169 64 0 pprev
struct 64 12 kobject
	222 0 0 name
	204 64 0 entry
	218 192 0 parent
	666 256 0 kset
	1170 320 0 ktype
	255 384 0 sd
	1171 448 0 kref
	194 480 1 state_initialized
	194 481 1 state_in_sysfs
	194 482 1 state_add_uevent_sent
	194 483 1 state_remove_uevent_sent
	194 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1172 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1173 0 0 owner
	1174 64 0 wait_lock
	1175 96 0 osq
	204 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	192 0 0 sb
	194 256 0 wake_batch
	199 288 0 wake_index
	1176 320 0 ws
	199 384 0 ws_active
	194 416 0 min_shallow_depth
	199 448 0 completion_cnt
	199 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 181 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1177 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1178 0 0 magic
	1179 16 0 version
	1179 24 0 flags
	1180 32 0 hdr_len
	1180 64 0 type_off
	1180 96 0 type_len
	1180 128 0 str_off
	1180 160 0 str_len
typedef 4 1180 u32
typedef 4 1181 refcount_t
struct 16 2 callback_head
	1006 0 0 next
	1182 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 974 56
typedef 1 1183 bool
ptr 8 __u32 *
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
typedef 8 1184 local_t
typedef 4 1185 u32
ptr 8 struct buffer_data_page *
array 4096 974 4096
array 8192 974 8192
struct 16 2 load_weight
	174 0 0 weight
	1186 64 0 inv_weight
typedef 8 1187 s64
typedef 8 1188 u64
struct 16 2 rb_root_cached
	1189 0 0 rb_root
	786 64 0 rb_leftmost
ptr 8 struct sched_entity *
struct 64 9 sched_avg
	246 0 0 last_update_time
	246 64 0 load_sum
	246 128 0 runnable_sum
	1186 192 0 util_sum
	1186 224 0 period_contrib
	174 256 0 load_avg
	174 320 0 runnable_avg
	174 384 0 util_avg
	194 448 0 util_est
struct 64 5 -
	825 0 0 lock
	189 32 0 nr
	174 64 0 load_avg
	174 128 0 util_avg
	174 192 0 runnable_avg
int 8 s long int
ptr 8 struct rq *
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
ptr 8 struct task_group *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	255 0 0 kn
	174 64 0 notified_at
	1034 128 0 notify_timer
array 168 256 3
typedef 2 952 u16
array 112 295 14
array 56 189 14
ptr 8 struct cgroup_root *
array 224 79 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1190 0 0 x
struct 32 2 cgroup_base_stat
	1191 0 0 cputime
	181 192 0 ntime
struct 24 3 prev_cputime
	181 0 0 utime
	181 64 0 stime
	577 128 0 lock
typedef 24 1192 wait_queue_head_t
struct 32 3 work_struct
	312 0 0 data
	79 64 0 entry
	1193 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1194 0 0 effective
	1195 2432 0 progs
	1196 4864 0 flags
	1197 5184 0 revisions
	79 7616 0 storages
	1198 7744 0 inactive
	293 7808 0 refcnt
	269 7936 0 release_work
struct 16 4 cgroup_freezer_state
	290 0 0 freeze
	189 32 0 e_freeze
	189 64 0 nr_frozen_descendants
	189 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 263 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	1006 0 0 next
	1182 64 0 func
array 4096 974 4096
array 64 974 64
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
typedef 1 1183 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	174 0 0 percpu_count_ptr
	1199 64 0 data
struct 56 3 rcu_work
	269 0 0 work
	276 256 0 rcu
	431 384 0 wq
ptr 8 struct cgroup_subsys_state *
ptr 8 const struct attribute_group **
ptr 8 int (*)(const struct device *, struct kobj_uevent_env *)
ptr 8 char *(*)(const struct device *, umode_t *)
ptr 8 void (*)(const struct class *)
ptr 8 void (*)(struct device *)
ptr 8 int (*)(struct device *)
ptr 8 const struct kobj_ns_type_operations *
ptr 8 const void *(*)(const struct device *)
ptr 8 void (*)(const struct device *, kuid_t *, kgid_t *)
ptr 8 const struct dev_pm_ops *
array 4096 974 4096
struct 4096 1 entry_stack_page
	1200 0 0 stack
struct 20480 2 tss_struct
	1201 0 0 x86_tss
	1202 832 0 io_bitmap
struct 77824 13 cea_exception_stacks
	306 0 0 DF_stack_guard
	1203 32768 0 DF_stack
	306 98304 0 NMI_stack_guard
	1203 131072 0 NMI_stack
	306 196608 0 DB_stack_guard
	1203 229376 0 DB_stack
	306 294912 0 MCE_stack_guard
	1203 327680 0 MCE_stack
	306 393216 0 VC_stack_guard
	1203 425984 0 VC_stack
	306 491520 0 VC2_stack_guard
	1203 524288 0 VC2_stack
	306 589824 0 IST_top_guard
struct 4096 9 debug_store
	1204 0 0 bts_buffer_base
	1204 64 0 bts_index
	1204 128 0 bts_absolute_maximum
	1204 192 0 bts_interrupt_threshold
	1204 256 0 pebs_buffer_base
	1204 320 0 pebs_index
	1204 384 0 pebs_absolute_maximum
	1204 448 0 pebs_interrupt_threshold
	1205 512 0 pebs_event_reset
struct 131072 2 debug_store_buffers
	1206 0 0 bts_buffer
	1206 524288 0 pebs_buffer
typedef 8 465 atomic_long_t
typedef 4 1207 kuid_t
typedef 4 1208 kgid_t
typedef 8 1209 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	189 0 0 non_rcu
	276 0 0 rcu
typedef 4 1210 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1168 0 0 next
	1169 64 0 pprev
typedef 4 1211 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1212 0 0 next
	1213 64 0 pprev
struct 16 2 qstr
	1214 0 0 -
	672 64 0 name
array 40 316 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1215 0 0 -
union 16 2 -
	79 0 0 d_lru
	1216 0 0 d_wait
struct 8 1 hlist_head
	1168 0 0 first
union 16 3 -
	325 0 0 d_alias
	327 0 0 d_in_lookup_hash
	276 0 0 d_rcu
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
struct 64 12 kobject
	222 0 0 name
	79 64 0 entry
	218 192 0 parent
	666 256 0 kset
	1170 320 0 ktype
	255 384 0 sd
	1217 448 0 kref
	194 480 1 state_initialized
	194 481 1 state_in_sysfs
	194 482 1 state_add_uevent_sent
	194 483 1 state_remove_uevent_sent
	194 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	222 0 0 name
	177 64 0 lock
struct 56 4 dev_links_info
	79 0 0 suppliers
	79 128 0 consumers
	79 256 0 defer_sync
	1218 384 0 status
struct 312 55 dev_pm_info
	1219 0 0 power_state
	290 32 1 can_wakeup
	290 33 1 async_suspend
	290 34 1 in_dpm_list
	290 35 1 is_prepared
	290 36 1 is_suspended
	290 37 1 is_noirq_suspended
	290 38 1 is_late_suspended
	290 39 1 no_pm
	290 40 1 early_init
	290 41 1 direct_complete
	367 64 0 driver_flags
	177 96 0 lock
	79 128 0 entry
	972 256 0 completion
	1220 512 0 wakeup
	290 576 1 wakeup_path
	290 577 1 syscore
	290 578 1 no_pm_callbacks
	290 579 1 async_in_progress
	290 580 1 smart_suspend
	290 581 1 must_resume
	290 582 1 may_skip_resume
	860 640 0 suspend_timer
	181 1152 0 timer_expires
	269 1216 0 work
	268 1472 0 wait_queue
	1221 1664 0 wakeirq
	172 1728 0 usage_count
	172 1760 0 child_count
	194 1792 3 disable_depth
	290 1795 1 idle_notification
	290 1796 1 request_pending
	290 1797 1 deferred_resume
	290 1798 1 needs_force_resume
	290 1799 1 runtime_auto
	290 1800 1 ignore_children
	290 1801 1 no_callbacks
	290 1802 1 irq_safe
	290 1803 1 use_autosuspend
	290 1804 1 timer_autosuspends
	290 1805 1 memalloc_noio
	194 1824 0 links_count
	1222 1856 0 request
	1223 1888 0 runtime_status
	1223 1920 0 last_status
	189 1952 0 runtime_error
	189 1984 0 autosuspend_delay
	181 2048 0 last_busy
	181 2112 0 active_time
	181 2176 0 suspended_time
	181 2240 0 accounting_timestamp
	1224 2304 0 subsys_data
	1225 2368 0 set_latency_tolerance
	1226 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1227 0 0 domain
	1228 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 469 u32
ptr 8 const struct class *
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 174 1
struct 40 4 klist
	1229 0 0 k_lock
	376 64 0 k_list
	1230 192 0 get
	1230 256 0 put
struct 32 3 klist_node
	178 0 0 n_klist
	376 64 0 n_node
	1231 192 0 n_ref
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
ptr 8 const struct device_driver *
ptr 8 char *
typedef 1 1232 u8
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	1006 0 0 next
	1182 64 0 func
typedef 4 194 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1233 0 0 mnt
	203 64 0 dentry
union 32 2 -
	97 0 0 f_pos_lock
	181 0 0 f_pipe
typedef 8 1234 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	276 0 0 f_task_work
	1235 0 0 f_llist
	1236 0 0 f_ra
	1237 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 397 3
typedef 4 1238 atomic_t
typedef 1 1183 bool
typedef 24 1239 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1240 spinlock_t
array 8 174 1
array 512 932 64
union 64 2 -
	1241 0 0 -
	105 0 0 page
union 64 2 -
	1242 0 0 -
	105 0 0 __page_1
union 64 2 -
	1243 0 0 -
	105 0 0 __page_2
union 64 2 -
	1244 0 0 -
	105 0 0 __page_3
array 80 79 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1245 atomic_t
typedef 4 1246 spinlock_t
struct 16 1 plist_head
	1247 0 0 node_list
typedef 4 1248 spinlock_t
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
typedef 8 1249 genpool_algo_t
typedef 8 1250 atomic_long_t
typedef 8 1251 phys_addr_t
array 0 174 0
array 32 974 32
struct 16 3 xarray
	197 0 0 xa_lock
	1252 32 0 xa_flags
	178 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	451 0 0 bio_slab
	194 64 0 front_pad
	1253 128 0 cache
	1254 192 0 bio_pool
	1254 768 0 bvec_pool
	1254 1344 0 bio_integrity_pool
	1254 1920 0 bvec_integrity_pool
	194 2496 0 back_pad
	197 2528 0 rescue_lock
	1255 2560 0 rescue_list
	797 2688 0 rescue_work
	431 2944 0 rescue_workqueue
	201 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1256 u64
typedef 4 194 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
typedef 4 936 depot_stack_handle_t
struct 4 3 -
	936 0 17 pool_index_plus_1
	936 17 10 offset
	936 27 5 extra
struct 32 4 mutex
	1257 0 0 owner
	1258 64 0 wait_lock
	1259 96 0 osq
	442 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
array 16384 442 1024
array 4096 194 1024
array 32 974 32
typedef 4 1260 spinlock_t
struct 8 1 hlist_head
	1168 0 0 first
struct 8 1 hlist_nulls_head
	1261 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1183 bool
typedef 2 195 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	194 0 0 i_nlink
	194 0 0 __i_nlink
typedef 8 1262 time64_t
typedef 1 1263 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 181 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	334 0 0 i_dentry
	276 0 0 i_rcu
typedef 8 1264 atomic64_t
union 8 2 -
	384 0 0 i_fop
	1265 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	1029 0 0 i_pipe
	1266 0 0 i_cdev
	378 0 0 i_link
	194 0 0 i_dir_seq
typedef 4 194 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1267 0 0 start
	1267 64 0 end
	178 128 0 vaddr
	174 192 0 nslabs
	474 256 0 late_alloc
	194 288 0 nareas
	194 320 0 area_nslabs
	1268 384 0 areas
	1269 448 0 slots
typedef 1 1183 bool
typedef 8 1270 atomic_long_t
ptr 8 const void *
union 32 3 -
	1271 0 0 dir
	1272 0 0 symlink
	1273 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 194 slab_flags_t
struct 8 3 reciprocal_value
	1274 0 0 m
	1275 32 0 sh1
	1275 40 0 sh2
struct 4 1 kmem_cache_order_objects
	194 0 0 x
typedef 4 194 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
struct 64 12 kobject
	222 0 0 name
	486 64 0 entry
	218 192 0 parent
	666 256 0 kset
	1170 320 0 ktype
	255 384 0 sd
	1276 448 0 kref
	194 480 1 state_initialized
	194 481 1 state_in_sysfs
	194 482 1 state_add_uevent_sent
	194 483 1 state_remove_uevent_sent
	194 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1277 1024
union 16 2 -
	1278 0 0 -
	1279 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1280 local_lock_t
typedef 4 1281 spinlock_t
typedef 8 1282 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	194 0 0 done
	1283 64 0 wait
ptr 8 struct list_head *
union 256 5 -
	1284 0 0 -
	1285 0 0 -
	1286 0 0 mr64
	1287 0 0 ma64
	1288 0 0 alloc
union 4 2 -
	177 0 0 ma_lock
	1289 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	189 0 0 id
	323 32 0 ref
struct 256 18 page_counter
	312 0 0 usage
	265 512 0 _pad1_
	174 512 0 emin
	312 576 0 min_usage
	312 640 0 children_min_usage
	174 704 0 elow
	312 768 0 low_usage
	312 832 0 children_low_usage
	174 896 0 watermark
	174 960 0 local_watermark
	174 1024 0 failcnt
	265 1536 0 _pad2_
	290 1536 0 protection_support
	174 1600 0 min
	174 1664 0 low
	174 1728 0 high
	174 1792 0 max
	1290 1856 0 parent
union 256 2 -
	502 0 0 swap
	502 0 0 memsw
struct 120 8 vmpressure
	174 0 0 scanned
	174 64 0 reclaimed
	174 128 0 tree_scanned
	174 192 0 tree_reclaimed
	177 256 0 sr_lock
	79 320 0 events
	97 448 0 events_lock
	269 704 0 work
ptr 8 struct memcg_vmstats *
array 72 312 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	177 0 0 lock
	1291 64 0 completions
	1034 448 0 period_timer
	174 768 0 period_time
	174 832 0 dirty_limit_tstamp
	174 896 0 dirty_limit
array 160 1292 4
struct 32 3 deferred_split
	177 0 0 split_queue_lock
	79 64 0 split_queue
	174 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	79 0 0 fifo
	177 128 0 lock
array 0 1293 0
ptr 8 struct mem_cgroup *
ptr 8 struct lruvec_stats_percpu *
ptr 8 struct lruvec_stats *
ptr 8 struct shrinker_info *
struct 1560 11 lruvec
	410 0 0 lists
	177 640 0 lru_lock
	174 704 0 anon_cost
	174 768 0 file_cost
	312 832 0 nonresident_age
	1134 896 0 refaults
	174 1024 0 flags
	1294 1088 0 lrugen
	1295 11840 0 mm_state
	524 12416 0 pgdat
	1296 12480 0 zswap_lruvec_state
array 200 1297 5
struct 16 2 mem_cgroup_reclaim_iter
	514 0 0 position
	172 64 0 generation
ptr 8 struct mem_section_usage *
array 0 174 0
typedef 0 1298 local_lock_t
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1299 0 0 data
	641 64 0 entry
	1300 192 0 func
array 304 251 38
array 176 174 22
typedef 8 1301 atomic64_t
ptr 8 void **
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 1344 65 -
	1302 0 0 -
	81 512 0 mm_mt
	174 640 0 mmap_base
	174 704 0 mmap_legacy_base
	174 768 0 mmap_compat_base
	174 832 0 mmap_compat_legacy_base
	174 896 0 task_size
	1303 960 0 pgd
	172 1024 0 membarrier_state
	172 1056 0 mm_users
	1304 1088 0 pcpu_cid
	174 1152 0 mm_cid_next_scan
	312 1216 0 pgtables_bytes
	189 1280 0 map_count
	177 1312 0 page_table_lock
	127 1344 0 mmap_lock
	79 1664 0 mmlist
	1305 1792 0 mm_lock_seq
	465 1856 0 futex_unique_id
	174 1920 0 hiwater_rss
	174 1984 0 hiwater_vm
	174 2048 0 total_vm
	174 2112 0 locked_vm
	465 2176 0 pinned_vm
	174 2240 0 data_vm
	174 2304 0 exec_vm
	174 2368 0 stack_vm
	174 2432 0 def_flags
	1305 2496 0 write_protect_seq
	177 2528 0 arg_lock
	174 2560 0 start_code
	174 2624 0 end_code
	174 2688 0 start_data
	174 2752 0 end_data
	174 2816 0 start_brk
	174 2880 0 brk
	174 2944 0 start_stack
	174 3008 0 arg_start
	174 3072 0 arg_end
	174 3136 0 env_start
	174 3200 0 env_end
	1306 3264 0 saved_auxv
	1307 6592 0 rss_stat
	1308 7872 0 binfmt
	1309 7936 0 context
	174 9024 0 flags
	177 9088 0 ioctx_lock
	1310 9152 0 ioctx_table
	580 9216 0 owner
	319 9280 0 user_ns
	932 9344 0 exe_file
	1311 9408 0 notifier_subscriptions
	174 9472 0 numa_next_scan
	174 9536 0 numa_scan_offset
	189 9600 0 numa_scan_seq
	172 9632 0 tlb_flush_pending
	172 9664 0 tlb_flush_batched
	1312 9728 0 uprobes_state
	312 9792 0 hugetlb_usage
	269 9856 0 async_put_work
	1313 10112 0 iommu_mm
	174 10176 0 ksm_merging_pages
	174 10240 0 ksm_rmap_items
	312 10304 0 ksm_zero_pages
	1314 10368 0 lru_gen
array 0 174 0
struct 24 4 ns_common
	203 0 0 stashed
	1315 64 0 ops
	194 128 0 inum
	540 160 0 count
ptr 8 struct mount *
struct 8 1 rb_root
	786 0 0 rb_node
typedef 8 1316 u64
typedef 24 1317 wait_queue_head_t
struct 24 3 rb_node
	174 0 0 __rb_parent_color
	786 64 0 rb_right
	786 128 0 rb_left
typedef 4 1318 refcount_t
ptr 8 Elf64_Sym *
array 56 974 56
struct 96 5 module_kobject
	347 0 0 kobj
	236 512 0 mod
	218 576 0 drivers_dir
	1319 640 0 mp
	991 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1320 7
struct 24 3 mod_arch_specific
	194 0 0 num_orcs
	679 64 0 orc_unwind_ip
	1321 128 0 orc_unwind
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
struct 24 4 _ddebug_info
	1322 0 0 descs
	1323 64 0 classes
	194 128 0 num_descs
	194 160 0 num_classes
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
struct 16 2 hlist_node
	1168 0 0 next
	1169 64 0 pprev
struct 32 4 vfsmount
	203 0 0 mnt_root
	331 64 0 mnt_sb
	189 128 0 mnt_flags
	1324 192 0 mnt_idmap
union 24 3 -
	539 0 0 mnt_node
	1325 0 0 mnt_rcu
	1326 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	567 0 0 mnt_mp_list
	567 0 0 mnt_umount
typedef 4 194 __u32
struct 8 1 hlist_head
	1168 0 0 first
typedef 4 1327 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	172 0 0 tail
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
ptr 8 struct task_struct *
ptr 8 struct ww_acquire_ctx *
typedef 0 1328 local_lock_t
struct 24 5 page_frag_cache
	178 0 0 va
	1329 64 0 offset
	1329 80 0 size
	194 96 0 pagecnt_bias
	454 128 0 pfmemalloc
struct 16 3 page_frag_1k
	178 0 0 va
	1330 64 0 offset
	454 80 0 pfmemalloc
array 512 178 64
typedef 4 1331 refcount_t
typedef 4 1332 u32
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
struct 8 1 llist_node
	1333 0 0 next
ptr 8 struct key_tag *
struct 24 3 idr
	598 0 0 idr_rt
	194 128 0 idr_base
	194 160 0 idr_next
struct 24 4 ns_common
	203 0 0 stashed
	1315 64 0 ops
	194 128 0 inum
	586 160 0 count
struct 0 0 ref_tracker_dir
ptr 8 struct proc_dir_entry *
struct 104 2 ctl_table_set
	1334 0 0 is_seen
	1335 64 0 dir
ptr 8 struct sock *
ptr 8 struct uevent_sock *
struct 16 3 xarray
	403 0 0 xa_lock
	1336 32 0 xa_flags
	178 64 0 xa_head
struct 8 1 raw_notifier_head
	1337 0 0 head
ptr 8 struct net_device *
struct 40 6 netns_core
	1338 0 0 sysctl_hdr
	189 64 0 sysctl_somaxconn
	189 96 0 sysctl_optmem_max
	1339 128 0 sysctl_txrehash
	1340 192 0 prot_inuse
	1163 256 0 rps_default_mask
struct 128 16 netns_mib
	1341 0 0 ip_statistics
	1341 64 0 ipv6_statistics
	1342 128 0 tcp_statistics
	1343 192 0 net_statistics
	1344 256 0 udp_statistics
	1344 320 0 udp_stats_in6
	1345 384 0 xfrm_statistics
	1346 448 0 tls_statistics
	1347 512 0 mptcp_statistics
	1344 576 0 udplite_statistics
	1344 640 0 udplite_stats_in6
	1348 704 0 icmp_statistics
	1349 768 0 icmpmsg_statistics
	1350 832 0 icmpv6_statistics
	1351 896 0 icmpv6msg_statistics
	594 960 0 proc_net_devsnmp6
struct 40 2 netns_packet
	1352 0 0 sklist_lock
	1353 256 0 sklist
struct 32 3 netns_unix
	1354 0 0 table
	189 128 0 sysctl_max_dgram_qlen
	1338 192 0 ctl
struct 72 5 netns_nexthop
	1355 0 0 rb_root
	390 64 0 devhash
	194 128 0 seq
	587 160 0 last_id_allocated
	1356 192 0 notifier_chain
struct 832 167 netns_ipv4
	1357 0 0 __cacheline_group_begin__netns_ipv4_read_tx
	1339 0 0 sysctl_tcp_early_retrans
	1339 8 0 sysctl_tcp_tso_win_divisor
	1339 16 0 sysctl_tcp_tso_rtt_log
	1339 24 0 sysctl_tcp_autocorking
	189 32 0 sysctl_tcp_min_snd_mss
	194 64 0 sysctl_tcp_notsent_lowat
	189 96 0 sysctl_tcp_limit_output_bytes
	189 128 0 sysctl_tcp_min_rtt_wlen
	1358 160 0 sysctl_tcp_wmem
	1339 256 0 sysctl_ip_fwd_use_pmtu
	1359 264 0 __cacheline_group_end__netns_ipv4_read_tx
	1360 264 0 __cacheline_group_begin__netns_ipv4_read_txrx
	1339 264 0 sysctl_tcp_moderate_rcvbuf
	1361 272 0 __cacheline_group_end__netns_ipv4_read_txrx
	1362 272 0 __cacheline_group_begin__netns_ipv4_read_rx
	1339 272 0 sysctl_ip_early_demux
	1339 280 0 sysctl_tcp_early_demux
	189 288 0 sysctl_tcp_reordering
	1358 320 0 sysctl_tcp_rmem
	1363 416 0 __cacheline_group_end__netns_ipv4_read_rx
	1364 512 0 __cacheline_group_begin__icmp
	399 512 0 icmp_global_credit
	587 544 0 icmp_global_stamp
	1365 576 0 __cacheline_group_end__icmp
	1366 1024 0 __cacheline_group_pad__icmp
	1367 1024 0 tcp_death_row
	1368 2048 0 udp_table
	1338 2112 0 forw_hdr
	1338 2176 0 frags_hdr
	1338 2240 0 ipv4_hdr
	1338 2304 0 route_hdr
	1338 2368 0 xfrm4_hdr
	1369 2432 0 devconf_all
	1369 2496 0 devconf_dflt
	1370 2560 0 ra_chain
	1352 2624 0 ra_mutex
	1371 2880 0 rules_ops
	1372 2944 0 fib_main
	1372 3008 0 fib_default
	194 3072 0 fib_rules_require_fldissect
	400 3104 0 fib_has_custom_rules
	400 3112 0 fib_has_custom_local_routes
	400 3120 0 fib_offload_disabled
	1339 3128 0 sysctl_tcp_shrink_window
	399 3136 0 fib_num_tclassid_users
	390 3200 0 fib_table_hash
	596 3264 0 fibnl
	596 3328 0 mc_autojoin_sk
	1373 3392 0 peers
	1374 3456 0 fqdir
	1339 3520 0 sysctl_icmp_echo_ignore_all
	1339 3528 0 sysctl_icmp_echo_enable_probe
	1339 3536 0 sysctl_icmp_echo_ignore_broadcasts
	1339 3544 0 sysctl_icmp_ignore_bogus_error_responses
	1339 3552 0 sysctl_icmp_errors_use_inbound_ifaddr
	189 3584 0 sysctl_icmp_ratelimit
	189 3616 0 sysctl_icmp_ratemask
	189 3648 0 sysctl_icmp_msgs_per_sec
	189 3680 0 sysctl_icmp_msgs_burst
	587 3712 0 ip_rt_min_pmtu
	189 3744 0 ip_rt_mtu_expires
	189 3776 0 ip_rt_min_advmss
	1375 3808 0 ip_local_ports
	1339 3872 0 sysctl_tcp_ecn
	1339 3880 0 sysctl_tcp_ecn_fallback
	1339 3888 0 sysctl_ip_default_ttl
	1339 3896 0 sysctl_ip_no_pmtu_disc
	1339 3904 0 sysctl_ip_fwd_update_priority
	1339 3912 0 sysctl_ip_nonlocal_bind
	1339 3920 0 sysctl_ip_autobind_reuse
	1339 3928 0 sysctl_ip_dynaddr
	1339 3936 0 sysctl_raw_l3mdev_accept
	1339 3944 0 sysctl_udp_early_demux
	1339 3952 0 sysctl_nexthop_compat_mode
	1339 3960 0 sysctl_fwmark_reflect
	1339 3968 0 sysctl_tcp_fwmark_accept
	1339 3976 0 sysctl_tcp_l3mdev_accept
	1339 3984 0 sysctl_tcp_mtu_probing
	189 4000 0 sysctl_tcp_mtu_probe_floor
	189 4032 0 sysctl_tcp_base_mss
	189 4064 0 sysctl_tcp_probe_threshold
	587 4096 0 sysctl_tcp_probe_interval
	189 4128 0 sysctl_tcp_keepalive_time
	189 4160 0 sysctl_tcp_keepalive_intvl
	1339 4192 0 sysctl_tcp_keepalive_probes
	1339 4200 0 sysctl_tcp_syn_retries
	1339 4208 0 sysctl_tcp_synack_retries
	1339 4216 0 sysctl_tcp_syncookies
	1339 4224 0 sysctl_tcp_migrate_req
	1339 4232 0 sysctl_tcp_comp_sack_nr
	1339 4240 0 sysctl_tcp_backlog_ack_defer
	1339 4248 0 sysctl_tcp_pingpong_thresh
	1339 4256 0 sysctl_tcp_retries1
	1339 4264 0 sysctl_tcp_retries2
	1339 4272 0 sysctl_tcp_orphan_retries
	1339 4280 0 sysctl_tcp_tw_reuse
	189 4288 0 sysctl_tcp_fin_timeout
	1339 4320 0 sysctl_tcp_sack
	1339 4328 0 sysctl_tcp_window_scaling
	1339 4336 0 sysctl_tcp_timestamps
	189 4352 0 sysctl_tcp_rto_min_us
	1339 4384 0 sysctl_tcp_recovery
	1339 4392 0 sysctl_tcp_thin_linear_timeouts
	1339 4400 0 sysctl_tcp_slow_start_after_idle
	1339 4408 0 sysctl_tcp_retrans_collapse
	1339 4416 0 sysctl_tcp_stdurg
	1339 4424 0 sysctl_tcp_rfc1337
	1339 4432 0 sysctl_tcp_abort_on_overflow
	1339 4440 0 sysctl_tcp_fack
	189 4448 0 sysctl_tcp_max_reordering
	189 4480 0 sysctl_tcp_adv_win_scale
	1339 4512 0 sysctl_tcp_dsack
	1339 4520 0 sysctl_tcp_app_win
	1339 4528 0 sysctl_tcp_frto
	1339 4536 0 sysctl_tcp_nometrics_save
	1339 4544 0 sysctl_tcp_no_ssthresh_metrics_save
	1339 4552 0 sysctl_tcp_workaround_signed_windows
	189 4576 0 sysctl_tcp_challenge_ack_limit
	1339 4608 0 sysctl_tcp_min_tso_segs
	1339 4616 0 sysctl_tcp_reflect_tos
	189 4640 0 sysctl_tcp_invalid_ratelimit
	189 4672 0 sysctl_tcp_pacing_ss_ratio
	189 4704 0 sysctl_tcp_pacing_ca_ratio
	194 4736 0 sysctl_tcp_child_ehash_entries
	174 4800 0 sysctl_tcp_comp_sack_delay_ns
	174 4864 0 sysctl_tcp_comp_sack_slack_ns
	189 4928 0 sysctl_max_syn_backlog
	189 4960 0 sysctl_tcp_fastopen
	1376 4992 0 tcp_congestion_control
	1377 5056 0 tcp_fastopen_ctx
	194 5120 0 sysctl_tcp_fastopen_blackhole_timeout
	399 5152 0 tfo_active_disable_times
	174 5184 0 tfo_active_disable_stamp
	587 5248 0 tcp_challenge_timestamp
	587 5280 0 tcp_challenge_count
	1339 5312 0 sysctl_tcp_plb_enabled
	1339 5320 0 sysctl_tcp_plb_idle_rehash_rounds
	1339 5328 0 sysctl_tcp_plb_rehash_rounds
	1339 5336 0 sysctl_tcp_plb_suspend_rto_sec
	189 5344 0 sysctl_tcp_plb_cong_thresh
	189 5376 0 sysctl_udp_wmem_min
	189 5408 0 sysctl_udp_rmem_min
	1339 5440 0 sysctl_fib_notify_on_flag_change
	1339 5448 0 sysctl_tcp_syn_linear_timeouts
	1339 5456 0 sysctl_udp_l3mdev_accept
	1339 5464 0 sysctl_igmp_llm_reports
	189 5472 0 sysctl_igmp_max_memberships
	189 5504 0 sysctl_igmp_max_msf
	189 5536 0 sysctl_igmp_qrv
	1378 5568 0 ping_group_range
	399 5696 0 dev_addr_genid
	194 5728 0 sysctl_udp_child_hash_entries
	381 5760 0 sysctl_local_reserved_ports
	189 5824 0 sysctl_ip_prot_sock
	588 5888 0 mr_tables
	1371 6016 0 mr_rules_ops
	1379 6080 0 sysctl_fib_multipath_hash_seed
	587 6144 0 sysctl_fib_multipath_hash_fields
	1339 6176 0 sysctl_fib_multipath_use_neigh
	1339 6184 0 sysctl_fib_multipath_hash_policy
	1380 6208 0 notifier_ops
	194 6272 0 fib_seq
	1380 6336 0 ipmr_notifier_ops
	194 6400 0 ipmr_seq
	399 6432 0 rt_genid
	1381 6464 0 ip_id_key
struct 832 42 netns_ipv6
	1382 0 0 ip6_dst_ops
	1383 1536 0 sysctl
	1384 3008 0 devconf_all
	1384 3072 0 devconf_dflt
	1373 3136 0 peers
	1374 3200 0 fqdir
	1385 3264 0 fib6_null_entry
	1386 3328 0 ip6_null_entry
	1387 3392 0 rt6_stats
	1388 3456 0 ip6_fib_timer
	390 3776 0 fib_table_hash
	1389 3840 0 fib6_main_tbl
	588 3904 0 fib6_walkers
	1390 4032 0 fib6_walker_lock
	403 4096 0 fib6_gc_lock
	399 4128 0 ip6_rt_gc_expire
	174 4160 0 ip6_rt_last_gc
	316 4224 0 flowlabel_has_excl
	400 4232 0 fib6_has_custom_rules
	194 4256 0 fib6_rules_require_fldissect
	194 4288 0 fib6_routes_require_src
	1386 4352 0 ip6_prohibit_entry
	1386 4416 0 ip6_blk_hole_entry
	1389 4480 0 fib6_local_tbl
	1371 4544 0 fib6_rules_ops
	596 4608 0 ndisc_sk
	596 4672 0 tcp_sk
	596 4736 0 igmp_sk
	596 4800 0 mc_autojoin_sk
	390 4864 0 inet6_addr_lst
	403 4928 0 addrconf_hash_lock
	1391 4992 0 addr_chk_work
	588 5696 0 mr6_tables
	1371 5824 0 mr6_rules_ops
	399 5888 0 dev_addr_genid
	399 5920 0 fib6_sernum
	1392 5952 0 seg6_data
	1380 6016 0 notifier_ops
	1380 6080 0 ip6mr_notifier_ops
	194 6144 0 ipmr_seq
	1393 6208 0 ip6addrlbl_table
	1394 6336 0 ioam6_data
struct 304 47 netns_sctp
	1395 0 0 sctp_statistics
	594 64 0 proc_net_sctp
	1338 128 0 sysctl_header
	596 192 0 ctl_sock
	596 256 0 udp4_sock
	596 320 0 udp6_sock
	189 384 0 udp_port
	189 416 0 encap_port
	588 448 0 local_addr_list
	588 576 0 addr_waitq
	1388 704 0 addr_wq_timer
	588 1024 0 auto_asconf_splist
	403 1152 0 addr_wq_lock
	403 1184 0 local_addr_lock
	194 1216 0 rto_initial
	194 1248 0 rto_min
	194 1280 0 rto_max
	189 1312 0 rto_alpha
	189 1344 0 rto_beta
	189 1376 0 max_burst
	189 1408 0 cookie_preserve_enable
	378 1472 0 sctp_hmac_alg
	194 1536 0 valid_cookie_life
	194 1568 0 sack_timeout
	194 1600 0 hb_interval
	194 1632 0 probe_interval
	189 1664 0 max_retrans_association
	189 1696 0 max_retrans_path
	189 1728 0 max_retrans_init
	189 1760 0 pf_retrans
	189 1792 0 ps_retrans
	189 1824 0 pf_enable
	189 1856 0 pf_expose
	189 1888 0 sndbuf_policy
	189 1920 0 rcvbuf_policy
	189 1952 0 default_auto_asconf
	189 1984 0 addip_enable
	189 2016 0 addip_noauth
	189 2048 0 prsctp_enable
	189 2080 0 reconf_enable
	189 2112 0 auth_enable
	189 2144 0 intl_enable
	189 2176 0 ecn_enable
	189 2208 0 scope_policy
	189 2240 0 rwnd_upd_shift
	174 2304 0 max_autoclose
	189 2368 0 l3mdev_accept
struct 264 10 netns_nf
	594 0 0 proc_netfilter
	1396 64 0 nf_loggers
	1338 768 0 nf_log_dir_header
	1338 832 0 nf_lwtnl_dir_header
	1397 896 0 hooks_ipv4
	1397 1216 0 hooks_ipv6
	1398 1536 0 hooks_arp
	1397 1728 0 hooks_bridge
	194 2048 0 defrag_ipv4_users
	194 2080 0 defrag_ipv6_users
struct 232 10 netns_ct
	400 0 0 ecache_dwork_pending
	1339 8 0 sysctl_log_invalid
	1339 16 0 sysctl_events
	1339 24 0 sysctl_acct
	1339 32 0 sysctl_tstamp
	1339 40 0 sysctl_checksum
	1399 64 0 stat
	1400 128 0 nf_conntrack_event_cb
	1401 192 0 nf_ct_proto
	399 1792 0 labels_used
struct 8 2 netns_nftables
	194 0 0 base_seq
	1339 32 0 gencursor
struct 8 1 netns_ft
	1402 0 0 stat
ptr 8 struct net_generic *
struct 64 3 netns_bpf
	1403 0 0 run_array
	1404 128 0 progs
	1405 256 0 links
struct 960 34 netns_xfrm
	588 0 0 state_all
	390 128 0 state_bydst
	390 192 0 state_bysrc
	390 256 0 state_byspi
	390 320 0 state_byseq
	390 384 0 state_cache_input
	194 448 0 state_hmask
	194 480 0 state_num
	1406 512 0 state_hash_work
	588 768 0 policy_all
	390 896 0 policy_byidx
	194 960 0 policy_idx_hmask
	194 992 0 idx_generator
	1407 1024 0 policy_bydst
	1408 1408 0 policy_count
	1406 1600 0 policy_hash_work
	1409 1856 0 policy_hthresh
	588 2240 0 inexact_bins
	596 2368 0 nlsk
	596 2432 0 nlsk_stash
	587 2496 0 sysctl_aevent_etime
	587 2528 0 sysctl_aevent_rseqth
	189 2560 0 sysctl_larval_drop
	587 2592 0 sysctl_acq_expires
	1410 2624 0 policy_default
	1338 2688 0 sysctl_hdr
	1382 3072 0 xfrm4_dst_ops
	1382 4608 0 xfrm6_dst_ops
	403 6144 0 xfrm_state_lock
	1411 6176 0 xfrm_state_hash_generation
	1411 6208 0 xfrm_policy_hash_generation
	403 6240 0 xfrm_policy_lock
	1352 6272 0 xfrm_cfg_mutex
	1391 6528 0 nat_keepalive_work
typedef 8 1412 u64
ptr 8 struct netns_ipvs *
struct 72 7 netns_mpls
	189 0 0 ip_ttl_propagate
	189 32 0 default_ttl
	1413 64 0 platform_labels
	1414 128 0 platform_label
	1352 192 0 platform_mutex
	1415 448 0 platform_label_seq
	1338 512 0 ctl
struct 40 2 netns_xdp
	1352 0 0 lock
	1353 256 0 list
struct 96 12 netns_smc
	1416 0 0 smc_stats
	1352 64 0 mutex_fback_rsn
	1417 320 0 fback_rsn
	400 384 0 limit_smc_hs
	1338 448 0 smc_hdr
	194 512 0 sysctl_autocorking_size
	194 544 0 sysctl_smcr_buf_type
	189 576 0 sysctl_smcr_testlink_time
	189 608 0 sysctl_wmem
	189 640 0 sysctl_rmem
	189 672 0 sysctl_max_links_per_lgr
	189 704 0 sysctl_max_conns_per_lgr
array 0 1418 0
union 8 2 -
	1419 0 0 -
	1420 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1421 netdev_features_t
typedef 2 1422 u16
typedef 2 1423 s16
array 64 1424 16
array 16 1425 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1418 0
array 0 1418 0
union 8 3 -
	1426 0 0 lstats
	1427 0 0 tstats
	1428 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1418 0
array 0 1418 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1429 u32
ptr 8 rx_handler_func_t *
typedef 8 1430 possible_net_t
ptr 8 struct netpoll_info *
array 0 1418 0
array 16 974 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	641 0 0 upper
	641 128 0 lower
typedef 4 643 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1431 0 0 -
	1432 64 0 -
	1433 128 0 -
	1434 192 0 -
	1435 256 0 -
	1436 320 0 -
	1437 384 0 -
	1438 448 0 -
	1439 512 0 -
	1440 576 0 -
	1441 640 0 -
	1442 704 0 -
	1443 768 0 -
	1444 832 0 -
	1445 896 0 -
	1446 960 0 -
	1447 1024 0 -
	1448 1088 0 -
	1449 1152 0 -
	1450 1216 0 -
	1451 1280 0 -
	1452 1344 0 -
	1453 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1454 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 316 32
typedef 4 1455 spinlock_t
struct 32 3 netdev_hw_addr_list
	641 0 0 list
	189 128 0 count
	1456 192 0 tree
ptr 8 struct kset *
typedef 1 1183 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1168 0 0 next
	1169 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 710 16
struct 40 4 timer_list
	674 0 0 entry
	174 128 0 expires
	1457 192 0 function
	643 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1418 u8
enum 4 u 2 -
	0 RTNL_LINK_INITIALIZED
	1 RTNL_LINK_INITIALIZING
ptr 8 void (*)(struct net_device *)
enum 4 u 2 netdev_ml_priv_type
	0 ML_PRIV_NONE
	1 ML_PRIV_CAN
ptr 8 struct garp_port *
ptr 8 struct mrp_port *
ptr 8 struct dm_hw_stat_delta *
struct 760 47 device
	1458 0 0 kobj
	348 512 0 parent
	349 576 0 p
	222 640 0 init_name
	350 704 0 type
	351 768 0 bus
	352 832 0 driver
	178 896 0 platform_data
	178 960 0 driver_data
	1459 1024 0 driver_override
	1460 1152 0 mutex
	1461 1408 0 links
	1462 1856 0 power
	356 4352 0 pm_domain
	357 4416 0 em_pd
	1463 4480 0 msi
	359 4608 0 dma_ops
	360 4672 0 dma_mask
	1421 4736 0 coherent_dma_mask
	1421 4800 0 bus_dma_limit
	361 4864 0 dma_range_map
	362 4928 0 dma_parms
	641 4992 0 dma_pools
	363 5120 0 dma_io_tlb_mem
	1464 5184 0 archdata
	365 5184 0 of_node
	366 5248 0 fwnode
	189 5312 0 numa_node
	1465 5344 0 devt
	643 5376 0 id
	664 5408 0 devres_lock
	641 5440 0 devres_head
	368 5568 0 class
	296 5632 0 groups
	300 5696 0 release
	369 5760 0 iommu_group
	370 5824 0 iommu
	371 5888 0 physical_location
	1466 5952 0 removable
	667 5984 1 offline_disabled
	667 5985 1 offline
	667 5986 1 of_node_reused
	667 5987 1 state_synced
	667 5988 1 can_match
	667 5989 1 dma_skip_sync
	667 5990 1 dma_iommu
	1467 6016 0 flags
array 32 690 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 681 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1468 3
array 32 681 32
typedef 0 1469 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1168 0 0 first
ptr 8 struct dim_irq_moder *
array 0 681 0
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	79 0 0 list
	276 0 0 rcu
typedef 2 1470 s16
union 40 5 -
	1471 0 0 -
	1472 0 0 -
	1473 0 0 -
	1474 0 0 -
	276 0 0 callback_head
union 4 2 -
	194 0 0 page_type
	172 0 0 _mapcount
struct 48 8 page_pool_params_fast
	194 0 0 order
	194 32 0 pool_size
	189 64 0 nid
	348 128 0 dev
	1475 192 0 napi
	1476 256 0 dma_dir
	194 288 0 max_len
	194 320 0 offset
typedef 4 1477 u32
array 0 886 0
typedef 8 174 netmem_ref
array 0 886 0
struct 0 0 -
struct 88 4 delayed_work
	1478 0 0 work
	1479 256 0 timer
	431 576 0 wq
	189 640 0 cpu
struct 1032 2 pp_alloc_cache
	724 0 0 count
	1480 64 0 cache
struct 192 8 ptr_ring
	189 0 0 producer
	446 32 0 producer_lock
	189 512 0 consumer_head
	189 544 0 consumer_tail
	446 576 0 consumer_lock
	189 1024 0 size
	189 1056 0 batch
	529 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	446 0 0 xa_lock
	1481 32 0 xa_flags
	178 64 0 xa_head
typedef 4 1482 atomic_t
typedef 4 1483 refcount_t
typedef 8 1484 u64
struct 32 5 page_pool_params_slow
	600 0 0 netdev
	194 64 0 queue_idx
	194 96 0 flags
	1485 128 0 init_callback
	178 192 0 init_arg
struct 32 4 -
	1486 0 0 list
	736 128 0 detach_time
	724 192 0 napi_id
	724 224 0 id
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
struct 32 8 pcpu_block_md
	189 0 0 scan_hint
	189 32 0 scan_hint_start
	189 64 0 contig_hint
	189 96 0 contig_hint_start
	189 128 0 left_free
	189 160 0 right_free
	189 192 0 first_free
	189 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1183 bool
ptr 8 struct pcpuobj_ext *
array 0 174 0
union 64 2 -
	1487 0 0 -
	1488 0 0 pad
typedef 1 1489 s8
array 47 746 47
int 2 s short int
array 12 746 12
array 48 174 6
typedef 8 1262 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 167 5
array 163872 168 2
array 96 268 4
struct 208 8 lru_gen_mm_walk
	1490 0 0 lruvec
	174 64 0 seq
	174 128 0 next_addr
	1491 192 0 nr_pages
	1492 1472 0 mm_stats
	189 1600 0 batched
	290 1632 0 can_swap
	290 1640 0 force_scan
struct 232 4 lru_gen_memcg
	174 0 0 seq
	1026 64 0 nr_memcgs
	1493 256 0 fifo
	177 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 312 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	174 0 0 total
	174 64 0 ignored
	174 128 0 failed
	174 192 0 delayed
	174 256 0 recovered
array 32 334 4
array 0 1494 0
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1495 0 0 owner
	1496 64 0 wait_lock
	1497 96 0 osq
	1498 128 0 wait_list
typedef 24 1499 wait_queue_head_t
typedef 1 1183 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1500 atomic_long_t
struct 16 2 prb_data_blk_lpos
	174 0 0 begin
	174 64 0 next
typedef 8 1501 u64
typedef 2 1502 u16
typedef 1 1503 u8
typedef 4 1504 u32
struct 64 2 dev_printk_info
	1505 0 0 subsystem
	1506 128 0 device
struct 48 6 prb_desc_ring
	194 0 0 count_bits
	1507 64 0 descs
	1508 128 0 infos
	773 192 0 head_id
	773 256 0 tail_id
	773 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	194 0 0 size_bits
	378 64 0 data
	773 128 0 head_lpos
	773 192 0 tail_lpos
union 16 3 -
	1509 0 0 pt_rcu_head
	442 0 0 pt_list
	1510 0 0 -
union 8 4 -
	174 0 0 pt_index
	833 0 0 pt_mm
	785 0 0 pt_frag_refcount
	785 0 0 pt_share_count
union 8 2 -
	174 0 0 _pt_pad_2
	1511 0 0 ptl
typedef 4 1512 atomic_t
ptr 8 struct rb_node *
ptr 8 struct elevator_queue *
typedef 4 1513 refcount_t
struct 16 2 percpu_ref
	174 0 0 percpu_count_ptr
	1199 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1514 0 0 features
	1515 32 0 flags
	174 64 0 seg_boundary_mask
	174 128 0 virt_boundary_mask
	194 192 0 max_hw_sectors
	194 224 0 max_dev_sectors
	194 256 0 chunk_sectors
	194 288 0 max_sectors
	194 320 0 max_user_sectors
	194 352 0 max_segment_size
	194 384 0 physical_block_size
	194 416 0 logical_block_size
	194 448 0 alignment_offset
	194 480 0 io_min
	194 512 0 io_opt
	194 544 0 max_discard_sectors
	194 576 0 max_hw_discard_sectors
	194 608 0 max_user_discard_sectors
	194 640 0 max_secure_erase_sectors
	194 672 0 max_write_zeroes_sectors
	194 704 0 max_zone_append_sectors
	194 736 0 discard_granularity
	194 768 0 discard_alignment
	194 800 0 zone_write_granularity
	194 832 0 atomic_write_hw_max
	194 864 0 atomic_write_max_sectors
	194 896 0 atomic_write_hw_boundary
	194 928 0 atomic_write_boundary_sectors
	194 960 0 atomic_write_hw_unit_min
	194 992 0 atomic_write_unit_min
	194 1024 0 atomic_write_hw_unit_max
	194 1056 0 atomic_write_unit_max
	195 1088 0 max_segments
	195 1104 0 max_integrity_segments
	195 1120 0 max_discard_segments
	194 1152 0 max_open_zones
	194 1184 0 max_active_zones
	194 1216 0 dma_alignment
	194 1248 0 dma_pad_mask
	1516 1280 0 integrity
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
	201 0 0 entry
	174 128 0 expires
	1457 192 0 function
	1151 256 0 flags
struct 32 3 work_struct
	1173 0 0 data
	204 64 0 entry
	1517 192 0 func
array 8 174 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	1006 0 0 next
	1182 64 0 func
typedef 24 1518 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1183 bool
typedef 8 1519 resource_size_t
ptr 8 struct resource *
typedef 4 1520 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1521 raw_spinlock_t
typedef 4 1522 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	194 0 0 order
	241 64 0 data
ptr 8 struct buffer_page *
typedef 8 1523 size_t
typedef 8 1524 rb_time_t
array 40 818 5
typedef 8 1525 u64
struct 32 4 mutex
	1526 0 0 owner
	810 64 0 wait_lock
	1527 96 0 osq
	238 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1526 0 0 data
	238 64 0 entry
	1528 192 0 func
struct 32 2 completion
	194 0 0 done
	1529 64 0 wait
struct 88 7 rb_irq_work
	1530 0 0 work
	1531 256 0 waiters
	1531 448 0 full_waiters
	808 640 0 seq
	1075 672 0 waiters_pending
	1075 680 0 full_waiters_pending
	1075 688 0 wakeup_full
typedef 4 1532 raw_spinlock_t
typedef 32 1533 call_single_data_t
typedef 4 1534 atomic_t
struct 1664 7 rt_rq
	1535 0 0 active
	194 12928 0 rt_nr_running
	194 12960 0 rr_nr_running
	1536 12992 0 highest_prio
	1537 13056 0 overloaded
	1538 13120 0 pushable_tasks
	189 13248 0 rt_queued
struct 104 10 dl_rq
	247 0 0 root
	194 128 0 dl_nr_running
	1539 192 0 earliest_dl
	1537 320 0 overloaded
	247 384 0 pushable_dl_tasks_root
	246 512 0 running_bw
	246 576 0 this_bw
	246 640 0 extra_bw
	246 704 0 max_bw
	246 768 0 bw_ratio
struct 240 23 sched_dl_entity
	1540 0 0 rb_node
	246 192 0 dl_runtime
	246 256 0 dl_deadline
	246 320 0 dl_period
	246 384 0 dl_bw
	246 448 0 dl_density
	245 512 0 runtime
	246 576 0 deadline
	194 640 0 flags
	194 672 1 dl_throttled
	194 673 1 dl_yielded
	194 674 1 dl_non_contending
	194 675 1 dl_overrun
	194 676 1 dl_server
	194 677 1 dl_server_active
	194 678 1 dl_defer
	194 679 1 dl_defer_armed
	194 680 1 dl_defer_running
	839 704 0 dl_timer
	839 1216 0 inactive_timer
	252 1728 0 rq
	1541 1792 0 server_pick_task
	832 1856 0 pi_se
union 8 2 -
	580 0 0 donor
	580 0 0 curr
ptr 8 struct sched_dl_entity *
ptr 8 struct mm_struct *
ptr 8 struct root_domain *
ptr 8 struct sched_domain *
ptr 8 struct balance_callback *
struct 48 5 cpu_stop_work
	253 0 0 list
	1542 128 0 fn
	174 192 0 caller
	178 256 0 arg
	1543 320 0 done
struct 8 1 rcuwait
	580 0 0 task
struct 64 8 hrtimer
	1544 0 0 node
	840 256 0 _softexpires
	1545 320 0 function
	1546 384 0 base
	1547 448 0 state
	1547 456 0 is_rel
	1547 464 0 is_soft
	1547 472 0 is_hard
typedef 8 245 ktime_t
struct 32 4 sched_info
	174 0 0 pcount
	842 64 0 run_delay
	842 128 0 last_arrival
	842 192 0 last_queued
int 8 u long long unsigned int
ptr 8 struct cpuidle_state *
typedef 8 1163 cpumask_var_t
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
enum 4 u 2 rwsem_waiter_type
	0 RWSEM_WAITING_FOR_WRITE
	1 RWSEM_WAITING_FOR_READ
typedef 1 1183 bool
typedef 4 1548 raw_spinlock_t
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
typedef 1 1183 bool
typedef 4 1549 spinlock_t
union 32 2 -
	1550 0 0 dir_offsets
	1551 0 0 -
struct 16 2 timespec64
	1552 0 0 tv_sec
	251 64 0 tv_nsec
struct 16 2 shared_policy
	1553 0 0 root
	1554 64 0 lock
struct 16 2 simple_xattrs
	1553 0 0 rb_root
	1554 64 0 lock
typedef 4 1555 atomic_t
struct 624 57 inode
	1556 0 0 i_mode
	195 16 0 i_opflags
	1557 32 0 i_uid
	1558 64 0 i_gid
	194 96 0 i_flags
	456 128 0 i_acl
	456 192 0 i_default_acl
	457 256 0 i_op
	331 320 0 i_sb
	216 384 0 i_mapping
	178 448 0 i_security
	174 512 0 i_ino
	1559 576 0 -
	1560 608 0 i_rdev
	1561 640 0 i_size
	1552 704 0 i_atime_sec
	1552 768 0 i_mtime_sec
	1552 832 0 i_ctime_sec
	1562 896 0 i_atime_nsec
	1562 928 0 i_mtime_nsec
	1562 960 0 i_ctime_nsec
	1562 992 0 i_generation
	851 1024 0 i_lock
	195 1056 0 i_bytes
	1563 1072 0 i_blkbits
	1564 1080 0 i_write_hint
	1565 1088 0 i_blocks
	1562 1152 0 i_state
	1566 1216 0 i_rwsem
	174 1536 0 dirtied_when
	174 1600 0 dirtied_time_when
	1567 1664 0 i_hash
	1498 1792 0 i_io_list
	463 1920 0 i_wb
	189 1984 0 i_wb_frn_winner
	1568 2016 0 i_wb_frn_avg_time
	1568 2032 0 i_wb_frn_history
	1498 2048 0 i_lru
	1498 2176 0 i_sb_list
	1498 2304 0 i_wb_list
	1569 2432 0 -
	1570 2560 0 i_version
	1570 2624 0 i_sequence
	856 2688 0 i_count
	856 2720 0 i_dio_count
	856 2752 0 i_writecount
	856 2784 0 i_readcount
	1571 2816 0 -
	467 2880 0 i_flctx
	1572 2944 0 i_data
	1498 4480 0 i_devices
	1573 4608 0 -
	1574 4672 0 i_fsnotify_mask
	470 4736 0 i_fsnotify_marks
	471 4800 0 i_crypt_info
	472 4864 0 i_verity_info
	178 4928 0 i_private
struct 24 2 sigpending
	79 0 0 list
	1004 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1575 0 0 node
	861 256 0 _softexpires
	1545 320 0 function
	1546 384 0 base
	460 448 0 state
	460 456 0 is_rel
	460 464 0 is_soft
	460 472 0 is_hard
typedef 8 751 ktime_t
array 32 1576 2
struct 24 1 thread_group_cputimer
	1577 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1578 0 0 bases
	194 576 0 timers_active
	194 608 0 expiry_active
array 32 866 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1579 seqlock_t
struct 56 7 task_io_accounting
	181 0 0 rchar
	181 64 0 wchar
	181 128 0 syscr
	181 192 0 syscw
	181 256 0 read_bytes
	181 320 0 write_bytes
	181 384 0 cancelled_write_bytes
array 256 1580 16
struct 56 7 pacct_struct
	189 0 0 ac_flag
	251 64 0 ac_exitcode
	174 128 0 ac_mem
	181 192 0 ac_utime
	181 256 0 ac_stime
	174 320 0 ac_minflt
	174 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
union 24 4 -
	1581 0 0 -
	1582 0 0 rbnode
	588 0 0 list
	589 0 0 ll_node
union 8 2 -
	1583 0 0 tstamp
	616 0 0 skb_mstamp_ns
array 48 974 48
union 16 3 -
	1584 0 0 -
	588 0 0 tcp_tsorted_anchor
	174 0 0 _sk_redir
typedef 2 195 __u16
array 0 881 0
typedef 1 316 __u8
union 60 2 -
	1585 0 0 -
	1586 0 0 headers
typedef 4 194 sk_buff_data_t
ptr 8 unsigned char *
ptr 8 struct skb_ext *
typedef 1 316 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1587 0 0 hwtstamps
	1588 0 0 xsk_meta
array 272 1589 17
union 32 2 -
	1590 0 0 -
	1591 0 0 callback_head
typedef 4 1592 atomic_t
struct 136 25 sock_common
	1593 0 0 -
	1594 64 0 -
	1595 96 0 -
	195 128 0 skc_family
	316 144 0 skc_state
	316 152 4 skc_reuse
	316 156 1 skc_reuseport
	316 157 1 skc_ipv6only
	316 158 1 skc_net_refcnt
	189 160 0 skc_bound_dev_if
	1596 192 0 -
	921 320 0 skc_prot
	645 384 0 skc_net
	1597 448 0 skc_v6_daddr
	1597 576 0 skc_v6_rcv_saddr
	528 704 0 skc_cookie
	1598 768 0 -
	1599 832 0 skc_dontcopy_begin
	1600 832 0 -
	195 960 0 skc_tx_queue_mapping
	195 976 0 skc_rx_queue_mapping
	1601 992 0 -
	912 1024 0 skc_refcnt
	1602 1056 0 skc_dontcopy_end
	1603 1056 0 -
array 0 1418 0
typedef 4 189 __s32
struct 24 3 sk_buff_head
	1604 0 0 -
	1429 128 0 qlen
	664 160 0 lock
struct 24 4 -
	657 0 0 rmem_alloc
	189 32 0 len
	887 64 0 head
	887 128 0 tail
array 0 1418 0
array 0 1418 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1605 0 0 sk_wq
	1605 0 0 sk_wq_raw
ptr 8 void (*)(struct sock *)
array 0 1418 0
array 0 1418 0
ptr 8 struct socket *
array 16 1606 2
array 0 1418 0
array 0 1418 0
typedef 32 1607 socket_lock_t
array 0 1418 0
array 0 1418 0
typedef 4 1608 refcount_t
union 8 2 -
	887 0 0 sk_send_head
	1456 0 0 tcp_rtx_queue
struct 16 3 page_frag
	766 0 0 page
	1429 64 0 offset
	1429 96 0 size
union 40 2 -
	678 0 0 sk_timer
	678 0 0 mptcp_retransmit_timer
array 0 1418 0
array 0 1418 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 194 gfp_t
array 0 1418 0
ptr 8 struct proto *
typedef 8 1609 rwlock_t
typedef 4 1610 kuid_t
typedef 8 1611 ktime_t
struct 16 3 sock_cgroup_data
	263 0 0 cgroup
	643 64 0 classid
	627 96 0 prioidx
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	1006 0 0 next
	1182 64 0 func
typedef 0 1612 netns_tracker
struct 16 3 xarray
	664 0 0 xa_lock
	919 32 0 xa_flags
	178 64 0 xa_head
typedef 4 1613 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1614 0 0 wait
	771 192 0 fasync_list
	174 256 0 flags
	928 320 0 rcu
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
typedef 4 1615 u32
typedef 4 1616 refcount_t
union 512 2 -
	1617 0 0 entries
	1618 0 0 -
struct 96 4 kset
	376 0 0 list
	1229 128 0 list_lock
	1619 192 0 kobj
	495 704 0 uevent_ops
struct 32 4 mutex
	1620 0 0 owner
	1621 64 0 wait_lock
	1622 96 0 osq
	376 128 0 wait_list
struct 48 2 blocking_notifier_head
	1623 0 0 rwsem
	1337 320 0 head
struct 0 0 lock_class_key
ptr 8 const struct super_operations *
ptr 8 const struct dquot_operations *
ptr 8 const struct quotactl_ops *
ptr 8 const struct export_operations *
ptr 8 const struct xattr_handler *const *
ptr 8 const struct fscrypt_operations *
ptr 8 struct fscrypt_keyring *
ptr 8 const struct fsverity_operations *
ptr 8 struct unicode_map *
typedef 2 195 __u16
struct 8 1 hlist_bl_head
	1212 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	194 0 0 flags
	127 64 0 dqio_sem
	1624 384 0 files
	1625 576 0 info
	1626 2304 0 ops
struct 304 4 sb_writers
	195 0 0 frozen
	189 32 0 freeze_kcount
	189 64 0 freeze_ucount
	1627 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 974 32
typedef 16 1628 uuid_t
array 37 974 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1629 0 0 node
	79 64 0 list
	189 192 0 shrinker_id
	290 224 0 memcg_aware
	166 256 0 xa
ptr 8 struct page **
typedef 4 1630 spinlock_t
struct 40 3 plist_node
	189 0 0 prio
	79 64 0 prio_list
	79 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 79 10
array 40 194 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	786 0 0 rb_node
struct 32 2 completion
	194 0 0 done
	1631 64 0 wait
array 0 965 0
char 1 u char
typedef 1 1183 bool
struct 16 4 __call_single_node
	1235 0 0 llist
	1632 64 0 -
	258 96 0 src
	258 112 0 dst
struct 256 23 sched_entity
	1633 0 0 load
	122 128 0 run_node
	181 320 0 deadline
	181 384 0 min_vruntime
	181 448 0 min_slice
	79 512 0 group_node
	316 640 0 on_rq
	316 648 0 sched_delayed
	316 656 0 rel_deadline
	316 664 0 custom_slice
	181 704 0 exec_start
	181 768 0 sum_exec_runtime
	181 832 0 prev_sum_exec_runtime
	181 896 0 vruntime
	751 960 0 vlag
	181 1024 0 slice
	181 1088 0 nr_migrations
	189 1152 0 depth
	248 1216 0 parent
	1634 1280 0 cfs_rq
	1634 1344 0 my_q
	174 1408 0 runnable_weight
	1635 1536 0 avg
struct 48 7 sched_rt_entity
	79 0 0 run_list
	174 128 0 timeout
	174 192 0 watchdog_stamp
	194 256 0 time_slice
	195 288 0 on_rq
	195 304 0 on_list
	1636 320 0 back
struct 240 23 sched_dl_entity
	122 0 0 rb_node
	181 192 0 dl_runtime
	181 256 0 dl_deadline
	181 320 0 dl_period
	181 384 0 dl_bw
	181 448 0 dl_density
	751 512 0 runtime
	181 576 0 deadline
	194 640 0 flags
	194 672 1 dl_throttled
	194 673 1 dl_yielded
	194 674 1 dl_non_contending
	194 675 1 dl_overrun
	194 676 1 dl_server
	194 677 1 dl_server_active
	194 678 1 dl_defer
	194 679 1 dl_defer_armed
	194 680 1 dl_defer_running
	860 704 0 dl_timer
	860 1216 0 inactive_timer
	252 1728 0 rq
	1637 1792 0 server_pick_task
	832 1856 0 pi_se
ptr 8 const struct sched_class *
struct 256 28 sched_statistics
	181 0 0 wait_start
	181 64 0 wait_max
	181 128 0 wait_count
	181 192 0 wait_sum
	181 256 0 iowait_count
	181 320 0 iowait_sum
	181 384 0 sleep_start
	181 448 0 sleep_max
	751 512 0 sum_sleep_runtime
	181 576 0 block_start
	181 640 0 block_max
	751 704 0 sum_block_runtime
	751 768 0 exec_max
	181 832 0 slice_max
	181 896 0 nr_migrations_cold
	181 960 0 nr_failed_migrations_affine
	181 1024 0 nr_failed_migrations_running
	181 1088 0 nr_failed_migrations_hot
	181 1152 0 nr_forced_migrations
	181 1216 0 nr_wakeups
	181 1280 0 nr_wakeups_sync
	181 1344 0 nr_wakeups_migrate
	181 1408 0 nr_wakeups_local
	181 1472 0 nr_wakeups_remote
	181 1536 0 nr_wakeups_affine
	181 1600 0 nr_wakeups_affine_attempts
	181 1664 0 nr_wakeups_passive
	181 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1638 cpumask_t
union 4 2 rcu_special
	1639 0 0 b
	367 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	174 0 0 pcount
	842 64 0 run_delay
	842 128 0 last_arrival
	842 192 0 last_queued
struct 56 3 restart_block
	174 0 0 arch_data
	1640 64 0 fn
	1641 128 0 -
typedef 4 1642 pid_t
array 64 325 4
ptr 8 struct completion *
struct 48 7 vtime
	1305 0 0 seqcount
	842 64 0 starttime
	1643 128 0 state
	194 160 0 cpu
	181 192 0 utime
	181 256 0 stime
	181 320 0 gtime
struct 56 3 posix_cputimers_work
	276 0 0 work
	97 128 0 mutex
	194 384 0 scheduled
array 16 974 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1644 0 0 undo_list
struct 16 1 sysv_shm
	79 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1645 sigset_t
typedef 8 1646 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	189 0 0 mode
	172 32 0 filter_count
	1647 64 0 filter
struct 32 4 syscall_user_dispatch
	378 0 0 selector
	174 64 0 offset
	174 128 0 len
	290 192 0 on_dispatch
struct 8 1 wake_q_node
	1648 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1649 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 460 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 174 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1650 0 0 arch
	290 8192 0 flush_required
	290 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	766 0 0 page
	469 64 0 offset
	469 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	325 0 0 entry
	174 128 0 expires
	1457 192 0 function
	367 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 842 __u64
struct 8 1 llist_head
	1333 0 0 first
struct 4416 22 thread_struct
	1651 0 0 tls_array
	174 192 0 sp
	195 256 0 es
	195 272 0 ds
	195 288 0 fsindex
	195 304 0 gsindex
	174 320 0 fsbase
	174 384 0 gsbase
	1652 448 0 ptrace_bps
	174 704 0 virtual_dr6
	174 768 0 ptrace_dr7
	174 832 0 cr2
	174 896 0 trap_nr
	174 960 0 error_code
	1653 1024 0 io_bitmap
	174 1088 0 iopl_emul
	194 1152 1 iopl_warn
	367 1184 0 pkru
	174 1216 0 features
	174 1280 0 features_locked
	1654 1344 0 shstk
	1655 1536 0 fpu
struct 56 8 tk_read_base
	1656 0 0 clock
	1042 64 0 mask
	1042 128 0 cycle_last
	1048 192 0 mult
	1048 224 0 shift
	1042 256 0 xtime_nsec
	1044 320 0 base
	1042 384 0 base_real
typedef 8 1657 u64
struct 16 2 timespec64
	1658 0 0 tv_sec
	251 64 0 tv_nsec
typedef 8 1047 ktime_t
typedef 4 1659 s32
typedef 1 1660 u8
typedef 8 1661 s64
typedef 4 1662 u32
typedef 4 1663 spinlock_t
struct 8 1 hlist_nulls_head
	1261 0 0 first
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
struct 40 5 array_buffer
	1664 0 0 tr
	809 64 0 buffer
	1665 128 0 data
	1666 192 0 time_start
	189 256 0 cpu
typedef 1 1183 bool
typedef 4 1667 spinlock_t
struct 32 3 work_struct
	1668 0 0 data
	1051 64 0 entry
	1669 192 0 func
struct 32 3 irq_work
	1670 0 0 node
	1671 128 0 func
	1672 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1673 arch_spinlock_t
array 3704 1065 463
ptr 8 struct tracer *
array 32 316 32
typedef 4 1674 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1163 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1163 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1168 0 0 next
	1169 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1183 bool
struct 24 3 notifier_block
	1675 0 0 notifier_call
	1337 64 0 next
	189 128 0 priority
typedef 4 1274 depot_stack_handle_t
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	1676 0 0 sysname
	1676 520 0 nodename
	1676 1040 0 release
	1676 1560 0 version
	1676 2080 0 machine
	1676 2600 0 domainname
struct 24 4 ns_common
	203 0 0 stashed
	1315 64 0 ops
	194 128 0 inum
	1677 160 0 count
union 16 2 -
	1678 0 0 -
	276 0 0 vm_rcu
typedef 8 1679 pgprot_t
union 8 2 -
	1680 0 0 vm_flags
	1680 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	122 0 0 rb
	174 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1681 0 0 ctx
array 896 174 112
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
typedef 8 1682 phys_addr_t
struct 24 3 rb_node
	174 0 0 __rb_parent_color
	786 64 0 rb_right
	786 128 0 rb_left
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
union 8 2 -
	174 0 0 subtree_max_size
	1035 0 0 vm
array 6144 1683 256
typedef 4 1684 spinlock_t
typedef 1 1183 bool
struct 32 3 rb_list
	1685 0 0 root
	1109 64 0 head
	1112 192 0 lock
struct 32 3 work_struct
	1686 0 0 data
	1109 64 0 entry
	1687 192 0 func
union 16 2 -
	1121 0 0 entry
	1688 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1689 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1690 u64
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
ptr 8 struct worker_pool *
array 32 974 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1691 0 0 private_list
	1692 0 0 callback_head
array 512 178 64
union 24 2 -
	1693 0 0 tags
	1693 0 0 marks
array 32 174 4
array 40 251 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 57 11
array 16 174 2
array 96 312 12
array 48 312 6
array 81936 169 5121
ptr 8 struct zone *
struct 4 1 -
	189 0 0 counter
struct 4 1 spinlock
	1694 0 0 -
typedef 4 1695 refcount_t
typedef 8 435 sector_t
typedef 4 1696 dev_t
struct 760 47 device
	202 0 0 kobj
	348 512 0 parent
	349 576 0 p
	222 640 0 init_name
	350 704 0 type
	351 768 0 bus
	352 832 0 driver
	178 896 0 platform_data
	178 960 0 driver_data
	1697 1024 0 driver_override
	208 1152 0 mutex
	1698 1408 0 links
	1699 1856 0 power
	356 4352 0 pm_domain
	357 4416 0 em_pd
	1700 4480 0 msi
	359 4608 0 dma_ops
	360 4672 0 dma_mask
	435 4736 0 coherent_dma_mask
	435 4800 0 bus_dma_limit
	361 4864 0 dma_range_map
	362 4928 0 dma_parms
	204 4992 0 dma_pools
	363 5120 0 dma_io_tlb_mem
	1701 5184 0 archdata
	365 5184 0 of_node
	366 5248 0 fwnode
	189 5312 0 numa_node
	1143 5344 0 devt
	1151 5376 0 id
	197 5408 0 devres_lock
	204 5440 0 devres_head
	368 5568 0 class
	296 5632 0 groups
	300 5696 0 release
	369 5760 0 iommu_group
	370 5824 0 iommu
	371 5888 0 physical_location
	1702 5952 0 removable
	805 5984 1 offline_disabled
	805 5985 1 offline
	805 5986 1 of_node_reused
	805 5987 1 state_synced
	805 5988 1 can_match
	805 5989 1 dma_skip_sync
	805 5990 1 dma_iommu
	798 6016 0 flags
typedef 2 195 umode_t
typedef 4 1703 kuid_t
typedef 4 1704 kgid_t
union 4 2 -
	194 0 0 i_nlink
	194 0 0 __i_nlink
typedef 8 1705 loff_t
typedef 8 1706 time64_t
typedef 4 1162 u32
typedef 1 1707 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 435 blkcnt_t
struct 40 5 rw_semaphore
	1173 0 0 count
	1173 64 0 owner
	1175 128 0 osq
	1174 160 0 wait_lock
	204 192 0 wait_list
typedef 2 1708 u16
union 16 2 -
	1709 0 0 i_dentry
	802 0 0 i_rcu
typedef 8 1710 atomic64_t
union 8 2 -
	384 0 0 i_fop
	1265 0 0 free_inode
struct 192 15 address_space
	170 0 0 host
	423 64 0 i_pages
	1155 192 0 invalidate_lock
	1252 512 0 gfp_mask
	199 544 0 i_mmap_writable
	1711 576 0 i_mmap
	174 704 0 nrpages
	174 768 0 writeback_index
	175 832 0 a_ops
	174 896 0 flags
	1712 960 0 wb_err
	197 992 0 i_private_lock
	204 1024 0 i_private_list
	1155 1152 0 i_mmap_rwsem
	178 1472 0 i_private_data
union 8 4 -
	1029 0 0 i_pipe
	1266 0 0 i_cdev
	378 0 0 i_link
	194 0 0 i_dir_seq
typedef 4 194 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1713 0 0 -
struct 40 4 wait_queue_entry
	194 0 0 flags
	178 64 0 private
	1714 128 0 func
	204 192 0 entry
struct 4 1 -
	189 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	788 0 0 refcount
struct 16 3 blk_mq_queue_map
	488 0 0 mq_map
	194 64 0 nr_queues
	194 96 0 queue_offset
typedef 8 1158 atomic_long_t
typedef 4 1715 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	199 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 367 __kernel_dev_t
typedef 2 195 __u16
typedef 1 316 __u8
typedef 4 194 __u32
struct 4 1 refcount_struct
	1716 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1526 0 0 a
typedef 4 194 __u32
typedef 4 1717 u32
typedef 8 1718 __s64
typedef 8 842 __u64
struct 8 1 rb_root
	786 0 0 rb_node
array 0 974 0
struct 24 3 task_cputime
	181 0 0 stime
	181 64 0 utime
	842 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	177 0 0 lock
	79 64 0 head
typedef 8 1689 work_func_t
array 304 1198 38
array 304 334 38
array 38 460 38
array 304 181 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4096 1 entry_stack
	306 0 0 stack
struct 104 10 x86_hw_tss
	1719 0 0 reserved1
	1204 32 0 sp0
	1204 96 0 sp1
	1204 160 0 sp2
	1204 224 0 reserved2
	1720 288 0 ist
	1719 736 0 reserved3
	1719 768 0 reserved4
	1721 800 0 reserved5
	1721 816 0 io_bitmap_base
struct 16416 4 x86_io_bitmap
	1204 0 0 prev_sequence
	194 64 0 prev_max
	1722 128 0 bitmap
	1722 65728 0 mapall
array 8192 974 8192
typedef 8 1723 u64
array 384 1204 48
array 65536 974 65536
struct 4 1 -
	1724 0 0 val
struct 4 1 -
	1725 0 0 val
struct 8 1 -
	181 0 0 val
struct 4 1 refcount_struct
	172 0 0 refs
struct 4 1 seqcount_spinlock
	1305 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1726 0 0 -
	181 0 0 hash_len
union 8 2 -
	1038 0 0 lock_count
	1727 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	323 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1728 pm_message_t
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
typedef 4 1729 spinlock_t
ptr 8 void (*)(struct klist_node *)
struct 4 1 kref
	1730 0 0 refcount
typedef 1 316 __u8
ptr 8 struct vfsmount *
typedef 8 1718 __kernel_loff_t
struct 8 1 llist_node
	1333 0 0 next
struct 32 6 file_ra_state
	174 0 0 start
	194 64 0 size
	194 96 0 async_size
	194 128 0 ra_pages
	194 160 0 mmap_miss
	388 192 0 prev_pos
typedef 8 1731 freeptr_t
struct 4 1 -
	189 0 0 counter
struct 24 2 wait_queue_head
	403 0 0 lock
	588 64 0 head
struct 4 1 spinlock
	1732 0 0 -
struct 64 8 -
	174 0 0 flags
	1733 64 0 -
	216 192 0 mapping
	174 256 0 index
	1734 320 0 -
	172 384 0 _mapcount
	172 416 0 _refcount
	174 448 0 memcg_data
struct 40 7 -
	174 0 0 _flags_1
	174 64 0 _head_1
	172 128 0 _large_mapcount
	172 160 0 _entire_mapcount
	172 192 0 _nr_pages_mapped
	172 224 0 _pincount
	194 256 0 _folio_nr_pages
struct 32 3 -
	174 0 0 _flags_2
	174 64 0 _head_2
	79 128 0 _deferred_list
struct 48 6 -
	174 0 0 _flags_3
	174 64 0 _head_3
	178 128 0 _hugetlb_subpool
	178 192 0 _hugetlb_cgroup
	178 256 0 _hugetlb_cgroup_rsvd
	178 320 0 _hugetlb_hwpoison
struct 4 1 -
	189 0 0 counter
struct 4 1 spinlock
	1735 0 0 -
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
struct 4 1 spinlock
	1736 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1737 atomic64_t
typedef 8 1738 u64
typedef 4 194 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1739 mempool_t
struct 16 2 bio_list
	1740 0 0 head
	1740 64 0 tail
typedef 8 842 __u64
typedef 8 1741 atomic_long_t
typedef 4 1742 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	785 0 0 tail
struct 4 1 spinlock
	1743 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1718 __s64
typedef 1 316 __u8
struct 8 1 -
	751 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1744 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1745 atomic64_t
struct 32 4 kernfs_elem_dir
	174 0 0 subdirs
	971 64 0 children
	275 128 0 root
	174 192 0 rev
struct 8 1 kernfs_elem_symlink
	255 0 0 target_kn
struct 32 4 kernfs_elem_attr
	1746 0 0 ops
	1747 64 0 open
	388 128 0 size
	255 192 0 notify_next
typedef 4 1748 u32
typedef 1 1749 u8
struct 4 1 kref
	1750 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	529 0 0 freelist
	174 64 0 tid
typedef 16 1751 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	1752 0 0 -
typedef 8 1753 atomic64_t
struct 24 2 swait_queue_head
	1754 0 0 lock
	1755 64 0 task_list
struct 256 2 -
	1756 0 0 parent
	1757 64 0 slot
struct 48 7 -
	178 0 0 pad
	1758 64 0 rcu
	1759 192 0 piv_parent
	316 256 0 parent_slot
	1760 288 0 type
	316 320 0 slot_len
	194 352 0 ma_flags
struct 256 3 maple_range_64
	1756 0 0 parent
	1761 64 0 pivot
	1762 1024 0 -
struct 248 5 maple_arange_64
	1756 0 0 parent
	1763 64 0 pivot
	1764 640 0 slot
	1765 1280 0 gap
	1766 1920 0 meta
struct 256 4 maple_alloc
	174 0 0 total
	316 64 0 node_count
	194 96 0 request_count
	1767 128 0 slot
typedef 0 1768 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	112 0 0 events
	194 320 0 period
	1305 352 0 sequence
struct 40 4 memcg_cgwb_frn
	181 0 0 bdi_id
	189 64 0 memcg_id
	181 128 0 at
	1769 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 1344 14 lru_gen_folio
	174 0 0 max_seq
	1134 64 0 min_seq
	1129 192 0 timestamps
	1770 448 0 folios
	1771 5568 0 nr_pages
	1772 8128 0 avg_refaulted
	1772 8640 0 avg_total
	1773 9152 0 protected
	1774 9536 0 evicted
	1774 10048 0 refaulted
	290 10560 0 enabled
	460 10568 0 gen
	460 10576 0 seg
	1775 10624 0 list
struct 72 5 lru_gen_mm_state
	174 0 0 seq
	498 64 0 head
	498 128 0 tail
	1776 192 0 filters
	1777 320 0 stats
struct 0 0 zswap_lruvec_state
array 40 174 5
struct 0 0 -
typedef 8 528 atomic_long_t
typedef 8 1689 work_func_t
struct 8 1 -
	1611 0 0 counter
struct 64 1 -
	172 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 1778 seqcount_t
array 416 174 52
array 160 112 4
ptr 8 struct linux_binfmt *
typedef 136 1779 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	1780 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	79 0 0 list
	174 128 0 bitmap
	514 192 0 memcg
ptr 8 const struct proc_ns_operations *
typedef 8 842 __u64
struct 24 2 wait_queue_head
	1781 0 0 lock
	571 64 0 head
struct 4 1 refcount_struct
	1782 0 0 refs
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	178 0 0 base
	194 64 0 size
	1783 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 16 2 callback_head
	1006 0 0 next
	1182 64 0 func
struct 8 1 llist_node
	1333 0 0 next
struct 4 1 raw_spinlock
	1784 0 0 raw_lock
struct 0 0 -
typedef 2 195 __u16
typedef 2 1329 u16
struct 4 1 refcount_struct
	399 0 0 refs
typedef 4 194 __u32
ptr 8 struct llist_node *
ptr 8 int (*)(struct ctl_table_set *)
struct 96 2 ctl_dir
	1785 0 0 header
	1355 704 0 root
typedef 4 194 gfp_t
ptr 8 struct notifier_block *
ptr 8 struct ctl_table_header *
typedef 1 881 u8
ptr 8 struct prot_inuse *
ptr 8 struct ipstats_mib *
ptr 8 struct tcp_mib *
ptr 8 struct linux_mib *
ptr 8 struct udp_mib *
ptr 8 struct linux_xfrm_mib *
ptr 8 struct linux_tls_mib *
ptr 8 struct mptcp_mib *
ptr 8 struct icmp_mib *
ptr 8 struct icmpmsg_mib *
ptr 8 struct icmpv6_mib *
ptr 8 struct icmpv6msg_mib *
struct 32 4 mutex
	1786 0 0 owner
	1787 64 0 wait_lock
	1788 96 0 osq
	588 128 0 wait_list
struct 8 1 hlist_head
	1168 0 0 first
struct 16 2 unix_table
	450 0 0 locks
	390 64 0 buckets
struct 8 1 rb_root
	786 0 0 rb_node
struct 48 2 blocking_notifier_head
	1789 0 0 rwsem
	1337 320 0 head
array 0 881 0
array 12 189 3
array 0 881 0
array 0 881 0
array 0 881 0
array 0 881 0
array 0 881 0
array 0 881 0
array 0 881 0
struct 0 0 -
struct 128 3 inet_timewait_death_row
	586 0 0 tw_refcount
	1790 512 0 hashinfo
	189 576 0 sysctl_max_tw_buckets
ptr 8 struct udp_table *
ptr 8 struct ipv4_devconf *
ptr 8 struct ip_ra_chain *
ptr 8 struct fib_rules_ops *
ptr 8 struct fib_table *
ptr 8 struct inet_peer_base *
ptr 8 struct fqdir *
struct 8 2 local_ports
	587 0 0 range
	400 32 0 warned
ptr 8 const struct tcp_congestion_ops *
ptr 8 struct tcp_fastopen_context *
struct 16 2 ping_group_range
	1791 0 0 lock
	1792 64 0 range
struct 8 2 sysctl_fib_multipath_hash_seed
	587 0 0 user_seed
	587 32 0 mp_seed
ptr 8 struct fib_notifier_ops *
typedef 16 1793 siphash_key_t
struct 192 18 dst_ops
	195 0 0 family
	194 32 0 gc_thresh
	1794 64 0 gc
	1795 128 0 check
	1796 192 0 default_advmss
	1796 256 0 mtu
	1797 320 0 cow_metrics
	1798 384 0 destroy
	1799 448 0 ifdown
	1800 512 0 negative_advice
	1801 576 0 link_failure
	1802 640 0 update_pmtu
	1803 704 0 redirect
	1804 768 0 local_out
	1805 832 0 neigh_lookup
	1806 896 0 confirm_neigh
	451 960 0 kmem_cachep
	1807 1024 0 pcpuc_entries
struct 184 41 netns_sysctl_ipv6
	1338 0 0 hdr
	1338 64 0 route_hdr
	1338 128 0 icmp_hdr
	1338 192 0 frags_hdr
	1338 256 0 xfrm6_hdr
	189 320 0 flush_delay
	189 352 0 ip6_rt_max_size
	189 384 0 ip6_rt_gc_min_interval
	189 416 0 ip6_rt_gc_timeout
	189 448 0 ip6_rt_gc_interval
	189 480 0 ip6_rt_gc_elasticity
	189 512 0 ip6_rt_mtu_expires
	189 544 0 ip6_rt_min_advmss
	587 576 0 multipath_hash_fields
	1339 608 0 multipath_hash_policy
	1339 616 0 bindv6only
	1339 624 0 flowlabel_consistency
	1339 632 0 auto_flowlabels
	189 640 0 icmpv6_time
	1339 672 0 icmpv6_echo_ignore_all
	1339 680 0 icmpv6_echo_ignore_multicast
	1339 688 0 icmpv6_echo_ignore_anycast
	1808 704 0 icmpv6_ratemask
	381 960 0 icmpv6_ratemask_ptr
	1339 1024 0 anycast_src_echo_reply
	1339 1032 0 ip_nonlocal_bind
	1339 1040 0 fwmark_reflect
	1339 1048 0 flowlabel_state_ranges
	189 1056 0 idgen_retries
	189 1088 0 idgen_delay
	189 1120 0 flowlabel_reflect
	189 1152 0 max_dst_opts_cnt
	189 1184 0 max_hbh_opts_cnt
	189 1216 0 max_dst_opts_len
	189 1248 0 max_hbh_opts_len
	189 1280 0 seg6_flowlabel
	587 1312 0 ioam6_id
	616 1344 0 ioam6_id_wide
	1339 1408 0 skip_notify_on_dev_down
	1339 1416 0 fib_notify_on_flag_change
	1339 1424 0 icmpv6_error_anycast_as_unicast
ptr 8 struct ipv6_devconf *
ptr 8 struct fib6_info *
ptr 8 struct rt6_info *
ptr 8 struct rt6_statistics *
struct 40 4 timer_list
	1809 0 0 entry
	174 128 0 expires
	1457 192 0 function
	587 256 0 flags
ptr 8 struct fib6_table *
typedef 8 1810 rwlock_t
struct 88 4 delayed_work
	1406 0 0 work
	1388 256 0 timer
	431 576 0 wq
	189 640 0 cpu
ptr 8 struct seg6_pernet_data *
struct 16 3 -
	1353 0 0 head
	403 64 0 lock
	587 96 0 seq
ptr 8 struct ioam6_pernet_data *
ptr 8 struct sctp_mib *
array 88 1811 11
array 40 631 5
array 24 631 3
ptr 8 struct ip_conntrack_stat *
ptr 8 struct nf_ct_event_notifier *
struct 200 8 nf_ip_net
	1812 0 0 generic
	1813 32 0 tcp
	1814 544 0 udp
	1815 640 0 icmp
	1815 672 0 icmpv6
	1816 704 0 dccp
	1817 1056 0 sctp
	1818 1408 0 gre
ptr 8 struct nf_flow_table_stat *
array 16 1198 2
array 16 640 2
array 32 588 2
struct 32 3 work_struct
	1786 0 0 data
	588 64 0 entry
	1819 192 0 func
array 48 1820 3
array 24 194 6
struct 48 6 xfrm_policy_hthresh
	1406 0 0 work
	1791 256 0 lock
	1339 320 0 lbits4
	1339 328 0 rbits4
	1339 336 0 lbits6
	1339 344 0 rbits6
array 3 1339 3
typedef 4 1821 seqcount_spinlock_t
typedef 8 842 __u64
typedef 8 1822 size_t
ptr 8 struct mpls_route **
typedef 4 1823 seqcount_mutex_t
ptr 8 struct smc_stats *
ptr 8 struct smc_stats_rsn *
typedef 1 316 __u8
struct 8 2 -
	174 0 32 priv_flags
	174 32 1 lltx
struct 8 2 -
	174 0 32 priv_flags
	174 32 1 lltx
typedef 8 1824 u64
typedef 2 195 __u16
typedef 2 748 __s16
struct 4 2 netdev_tc_txq
	627 0 0 count
	627 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 194 __u32
struct 8 1 -
	716 0 0 net
union 8 2 -
	174 0 0 rx_packets
	1299 0 0 __rx_packets
union 8 2 -
	174 0 0 tx_packets
	1299 0 0 __tx_packets
union 8 2 -
	174 0 0 rx_bytes
	1299 0 0 __rx_bytes
union 8 2 -
	174 0 0 tx_bytes
	1299 0 0 __tx_bytes
union 8 2 -
	174 0 0 rx_errors
	1299 0 0 __rx_errors
union 8 2 -
	174 0 0 tx_errors
	1299 0 0 __tx_errors
union 8 2 -
	174 0 0 rx_dropped
	1299 0 0 __rx_dropped
union 8 2 -
	174 0 0 tx_dropped
	1299 0 0 __tx_dropped
union 8 2 -
	174 0 0 multicast
	1299 0 0 __multicast
union 8 2 -
	174 0 0 collisions
	1299 0 0 __collisions
union 8 2 -
	174 0 0 rx_length_errors
	1299 0 0 __rx_length_errors
union 8 2 -
	174 0 0 rx_over_errors
	1299 0 0 __rx_over_errors
union 8 2 -
	174 0 0 rx_crc_errors
	1299 0 0 __rx_crc_errors
union 8 2 -
	174 0 0 rx_frame_errors
	1299 0 0 __rx_frame_errors
union 8 2 -
	174 0 0 rx_fifo_errors
	1299 0 0 __rx_fifo_errors
union 8 2 -
	174 0 0 rx_missed_errors
	1299 0 0 __rx_missed_errors
union 8 2 -
	174 0 0 tx_aborted_errors
	1299 0 0 __tx_aborted_errors
union 8 2 -
	174 0 0 tx_carrier_errors
	1299 0 0 __tx_carrier_errors
union 8 2 -
	174 0 0 tx_fifo_errors
	1299 0 0 __tx_fifo_errors
union 8 2 -
	174 0 0 tx_heartbeat_errors
	1299 0 0 __tx_heartbeat_errors
union 8 2 -
	174 0 0 tx_window_errors
	1299 0 0 __tx_window_errors
union 8 2 -
	174 0 0 rx_compressed
	1299 0 0 __rx_compressed
union 8 2 -
	174 0 0 tx_compressed
	1299 0 0 __tx_compressed
struct 4 1 -
	189 0 0 counter
struct 4 1 spinlock
	1825 0 0 -
struct 8 1 rb_root
	786 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	222 0 0 name
	641 64 0 entry
	218 192 0 parent
	666 256 0 kset
	1170 320 0 ktype
	255 384 0 sd
	1826 448 0 kref
	194 480 1 state_initialized
	194 481 1 state_in_sysfs
	194 482 1 state_add_uevent_sent
	194 483 1 state_remove_uevent_sent
	194 484 1 uevent_suppress
struct 16 2 -
	222 0 0 name
	664 64 0 lock
struct 32 4 mutex
	1299 0 0 owner
	1827 64 0 wait_lock
	1828 96 0 osq
	641 128 0 wait_list
struct 56 4 dev_links_info
	641 0 0 suppliers
	641 128 0 consumers
	641 256 0 defer_sync
	1829 384 0 status
struct 312 55 dev_pm_info
	1830 0 0 power_state
	667 32 1 can_wakeup
	667 33 1 async_suspend
	667 34 1 in_dpm_list
	667 35 1 is_prepared
	667 36 1 is_suspended
	667 37 1 is_noirq_suspended
	667 38 1 is_late_suspended
	667 39 1 no_pm
	667 40 1 early_init
	667 41 1 direct_complete
	643 64 0 driver_flags
	664 96 0 lock
	641 128 0 entry
	1831 256 0 completion
	1220 512 0 wakeup
	667 576 1 wakeup_path
	667 577 1 syscore
	667 578 1 no_pm_callbacks
	667 579 1 async_in_progress
	667 580 1 smart_suspend
	667 581 1 must_resume
	667 582 1 may_skip_resume
	1832 640 0 suspend_timer
	1421 1152 0 timer_expires
	525 1216 0 work
	1614 1472 0 wait_queue
	1221 1664 0 wakeirq
	657 1728 0 usage_count
	657 1760 0 child_count
	194 1792 3 disable_depth
	667 1795 1 idle_notification
	667 1796 1 request_pending
	667 1797 1 deferred_resume
	667 1798 1 needs_force_resume
	667 1799 1 runtime_auto
	667 1800 1 ignore_children
	667 1801 1 no_callbacks
	667 1802 1 irq_safe
	667 1803 1 use_autosuspend
	667 1804 1 timer_autosuspends
	667 1805 1 memalloc_noio
	194 1824 0 links_count
	1833 1856 0 request
	1834 1888 0 runtime_status
	1834 1920 0 last_status
	189 1952 0 runtime_error
	189 1984 0 autosuspend_delay
	1421 2048 0 last_busy
	1421 2112 0 active_time
	1421 2176 0 suspended_time
	1421 2240 0 accounting_timestamp
	1224 2304 0 subsys_data
	1225 2368 0 set_latency_tolerance
	1226 2432 0 qos
struct 16 2 dev_msi_info
	1227 0 0 domain
	1228 64 0 data
struct 0 0 dev_archdata
typedef 4 1835 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 174 1
struct 16 2 bpf_xdp_entity
	640 0 0 prog
	1836 64 0 link
struct 0 0 -
typedef 2 748 __s16
struct 40 4 -
	1837 0 0 -
	216 128 0 mapping
	1838 192 0 -
	174 256 0 private
struct 40 5 -
	174 0 0 pp_magic
	1839 64 0 pp
	174 128 0 _pp_mapping_pad
	174 192 0 dma_addr
	312 256 0 pp_ref_count
struct 8 1 -
	174 0 0 compound_head
struct 16 2 -
	1840 0 0 pgmap
	178 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 194 __u32
struct 32 3 work_struct
	1841 0 0 data
	1842 64 0 entry
	1843 192 0 func
struct 40 4 timer_list
	1486 0 0 entry
	174 128 0 expires
	1457 192 0 function
	724 256 0 flags
array 1024 726 128
typedef 4 194 gfp_t
struct 4 1 -
	189 0 0 counter
struct 4 1 refcount_struct
	734 0 0 refs
typedef 8 842 __u64
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1168 0 0 next
	1169 64 0 pprev
struct 48 8 -
	580 0 0 current_task
	189 64 0 preempt_count
	189 96 0 cpu_number
	181 128 0 call_depth
	174 192 0 top_of_stack
	178 256 0 hardirq_stack_ptr
	258 320 0 softirq_pending
	290 336 0 hardirq_stack_inuse
array 64 460 64
typedef 1 966 __s8
ptr 8 struct lruvec *
array 160 1844 4
array 16 189 4
array 192 1845 3
struct 16 2 upid
	189 0 0 nr
	715 64 0 ns
typedef 8 1570 atomic_long_t
typedef 4 1846 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	856 0 0 tail
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
struct 24 2 wait_queue_head
	851 0 0 lock
	1498 64 0 head
typedef 8 1847 atomic64_t
typedef 8 842 __u64
typedef 2 195 __u16
typedef 1 316 __u8
typedef 4 194 __u32
array 16 974 16
array 48 974 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 16 2 callback_head
	1006 0 0 next
	1182 64 0 func
struct 16 2 -
	174 0 0 _pt_pad_1
	1848 64 0 pmd_huge_pte
typedef 4 1849 spinlock_t
struct 4 1 -
	189 0 0 counter
struct 4 1 refcount_struct
	199 0 0 refs
typedef 4 194 blk_features_t
typedef 4 194 blk_flags_t
struct 6 6 blk_integrity
	316 0 0 flags
	1850 8 0 csum_type
	316 16 0 tuple_size
	316 24 0 pi_offset
	316 32 0 interval_exp
	316 40 0 tag_size
typedef 8 1689 work_func_t
struct 24 2 wait_queue_head
	197 0 0 lock
	204 64 0 head
typedef 8 1851 phys_addr_t
struct 4 1 -
	189 0 0 counter
struct 4 1 raw_spinlock
	811 0 0 raw_lock
struct 4 1 qspinlock
	1852 0 0 -
typedef 8 1853 __kernel_size_t
struct 8 1 rb_time_struct
	1854 0 0 time
typedef 8 842 __u64
typedef 8 1855 atomic_long_t
struct 4 1 optimistic_spin_queue
	808 0 0 tail
typedef 8 1689 work_func_t
struct 24 2 swait_queue_head
	810 0 0 lock
	238 64 0 task_list
struct 32 3 irq_work
	1856 0 0 node
	1671 128 0 func
	1857 192 0 irqwait
typedef 24 1858 wait_queue_head_t
struct 4 1 raw_spinlock
	1859 0 0 raw_lock
struct 32 3 __call_single_data
	1860 0 0 node
	1861 128 0 func
	178 192 0 info
struct 4 1 -
	189 0 0 counter
struct 1616 2 rt_prio_array
	1862 0 0 bitmap
	1863 128 0 queue
struct 8 2 -
	189 0 0 curr
	189 32 0 next
typedef 1 1183 bool
struct 16 1 plist_head
	253 0 0 node_list
struct 16 2 -
	246 0 0 curr
	246 64 0 next
struct 24 3 rb_node
	174 0 0 __rb_parent_color
	786 64 0 rb_right
	786 128 0 rb_left
typedef 8 1864 dl_server_pick_f
typedef 8 496 cpu_stop_fn_t
ptr 8 struct cpu_stop_done *
struct 32 2 timerqueue_node
	1540 0 0 node
	840 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
typedef 1 1865 u8
struct 4 1 raw_spinlock
	1866 0 0 raw_lock
struct 4 1 spinlock
	1867 0 0 -
struct 24 2 offset_ctx
	1868 0 0 mt
	174 128 0 next_offset
struct 32 2 -
	1498 0 0 shrinklist
	1498 128 0 swaplist
typedef 8 1869 time64_t
struct 8 1 rb_root
	786 0 0 rb_node
typedef 8 1870 rwlock_t
struct 4 1 -
	189 0 0 counter
typedef 2 195 umode_t
typedef 4 1871 kuid_t
typedef 4 1872 kgid_t
union 4 2 -
	194 0 0 i_nlink
	194 0 0 __i_nlink
typedef 4 1873 dev_t
typedef 8 1874 loff_t
typedef 4 1574 u32
typedef 1 1875 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 1876 blkcnt_t
struct 40 5 rw_semaphore
	1495 0 0 count
	1495 64 0 owner
	1497 128 0 osq
	1496 160 0 wait_lock
	1498 192 0 wait_list
struct 16 2 hlist_node
	1168 0 0 next
	1169 64 0 pprev
typedef 2 1877 u16
union 16 2 -
	1878 0 0 i_dentry
	1879 0 0 i_rcu
typedef 8 1880 atomic64_t
union 8 2 -
	384 0 0 i_fop
	1265 0 0 free_inode
struct 192 15 address_space
	170 0 0 host
	1881 64 0 i_pages
	1566 192 0 invalidate_lock
	1882 512 0 gfp_mask
	856 544 0 i_mmap_writable
	1883 576 0 i_mmap
	174 704 0 nrpages
	174 768 0 writeback_index
	175 832 0 a_ops
	174 896 0 flags
	1884 960 0 wb_err
	851 992 0 i_private_lock
	1498 1024 0 i_private_list
	1566 1152 0 i_mmap_rwsem
	178 1472 0 i_private_data
union 8 4 -
	1029 0 0 i_pipe
	1266 0 0 i_cdev
	378 0 0 i_link
	194 0 0 i_dir_seq
typedef 4 194 __u32
struct 32 2 timerqueue_node
	122 0 0 node
	861 192 0 expires
struct 16 2 cpu_itimer
	181 0 0 expires
	181 64 0 incr
struct 24 3 task_cputime_atomic
	465 0 0 utime
	465 64 0 stime
	465 128 0 sum_exec_runtime
array 72 1885 3
struct 8 2 -
	326 0 0 seqcount
	177 32 0 lock
struct 16 2 rlimit
	1886 0 0 rlim_cur
	1886 64 0 rlim_max
struct 24 3 -
	887 0 0 next
	887 64 0 prev
	1887 128 0 -
struct 24 3 rb_node
	174 0 0 __rb_parent_color
	786 64 0 rb_right
	786 128 0 rb_left
typedef 8 1888 ktime_t
struct 16 2 -
	174 0 0 _skb_refdst
	1801 64 0 destructor
struct 60 49 -
	1889 0 0 __pkt_type_offset
	881 0 3 pkt_type
	881 3 1 ignore_df
	881 4 1 dst_pending_confirm
	881 5 2 ip_summed
	881 7 1 ooo_okay
	1890 8 0 __mono_tc_offset
	881 8 2 tstamp_type
	881 10 1 tc_at_ingress
	881 11 1 tc_skip_classify
	881 12 1 remcsum_offload
	881 13 1 csum_complete_sw
	881 14 2 csum_level
	881 16 1 inner_protocol_type
	881 17 1 l4_hash
	881 18 1 sw_hash
	881 19 1 no_fcs
	881 20 1 encapsulation
	881 21 1 encap_hdr_csum
	881 22 1 csum_valid
	881 24 2 ndisc_nodetype
	881 26 1 ipvs_property
	881 27 1 nf_trace
	881 28 1 redirected
	881 29 1 from_ingress
	881 30 1 nf_skip_egress
	881 31 1 decrypted
	881 32 1 slow_gro
	881 33 1 csum_not_inet
	881 34 1 unreadable
	881 35 2 tc_depth
	879 48 0 tc_index
	1891 64 0 alloc_cpu
	1892 96 0 -
	1332 128 0 priority
	189 160 0 skb_iif
	1332 192 0 hash
	1893 224 0 -
	1894 256 0 -
	1332 288 0 secmark
	1895 320 0 -
	1896 352 0 -
	879 368 0 inner_transport_header
	879 384 0 inner_network_header
	879 400 0 inner_mac_header
	1897 416 0 protocol
	879 432 0 transport_header
	879 448 0 network_header
	879 464 0 mac_header
struct 60 49 -
	1898 0 0 __pkt_type_offset
	881 0 3 pkt_type
	881 3 1 ignore_df
	881 4 1 dst_pending_confirm
	881 5 2 ip_summed
	881 7 1 ooo_okay
	1899 8 0 __mono_tc_offset
	881 8 2 tstamp_type
	881 10 1 tc_at_ingress
	881 11 1 tc_skip_classify
	881 12 1 remcsum_offload
	881 13 1 csum_complete_sw
	881 14 2 csum_level
	881 16 1 inner_protocol_type
	881 17 1 l4_hash
	881 18 1 sw_hash
	881 19 1 no_fcs
	881 20 1 encapsulation
	881 21 1 encap_hdr_csum
	881 22 1 csum_valid
	881 24 2 ndisc_nodetype
	881 26 1 ipvs_property
	881 27 1 nf_trace
	881 28 1 redirected
	881 29 1 from_ingress
	881 30 1 nf_skip_egress
	881 31 1 decrypted
	881 32 1 slow_gro
	881 33 1 csum_not_inet
	881 34 1 unreadable
	881 35 2 tc_depth
	879 48 0 tc_index
	1891 64 0 alloc_cpu
	1900 96 0 -
	1332 128 0 priority
	189 160 0 skb_iif
	1332 192 0 hash
	1901 224 0 -
	1902 256 0 -
	1332 288 0 secmark
	1903 320 0 -
	1904 352 0 -
	879 368 0 inner_transport_header
	879 384 0 inner_network_header
	879 400 0 inner_mac_header
	1897 416 0 protocol
	879 432 0 transport_header
	879 448 0 network_header
	879 464 0 mac_header
struct 8 1 skb_shared_hwtstamps
	1905 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1906 0 0 tx_timestamp
typedef 16 1907 skb_frag_t
struct 32 2 -
	1908 0 0 -
	1909 128 0 -
struct 16 2 callback_head
	1006 0 0 next
	1182 64 0 func
struct 4 1 -
	189 0 0 counter
union 8 2 -
	1910 0 0 skc_addrpair
	1911 0 0 -
union 4 2 -
	194 0 0 skc_hash
	1912 0 0 skc_u16hashes
union 4 2 -
	1913 0 0 skc_portpair
	1914 0 0 -
union 16 2 -
	674 0 0 skc_bind_node
	674 0 0 skc_portaddr_node
struct 16 1 in6_addr
	1915 0 0 in6_u
union 8 3 -
	174 0 0 skc_flags
	596 0 0 skc_listener
	1916 0 0 skc_tw_dr
array 0 189 0
union 16 2 -
	674 0 0 skc_node
	1917 0 0 skc_nulls_node
union 4 3 -
	189 0 0 skc_incoming_cpu
	643 0 0 skc_rcv_wnd
	643 0 0 skc_tw_rcv_nxt
array 0 189 0
union 4 3 -
	643 0 0 skc_rxhash
	643 0 0 skc_window_clamp
	643 0 0 skc_tw_snd_nxt
union 16 2 -
	1918 0 0 -
	1919 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	664 0 0 slock
	189 32 0 owned
	1614 64 0 wq
struct 4 1 refcount_struct
	657 0 0 refs
struct 8 1 -
	1920 0 0 raw_lock
struct 4 1 -
	1921 0 0 val
typedef 8 1922 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 1923 wait_queue_head_t
typedef 4 194 __u32
struct 4 1 refcount_struct
	1924 0 0 refs
array 512 174 64
struct 24 2 -
	935 0 0 free_list
	174 128 0 rcu_state
struct 64 12 kobject
	222 0 0 name
	376 64 0 entry
	218 192 0 parent
	666 256 0 kset
	1170 320 0 ktype
	255 384 0 sd
	1231 448 0 kref
	194 480 1 state_initialized
	194 481 1 state_in_sysfs
	194 482 1 state_add_uevent_sent
	194 483 1 state_remove_uevent_sent
	194 484 1 uevent_suppress
typedef 8 1925 atomic_long_t
typedef 4 1926 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1927 0 0 tail
struct 40 5 rw_semaphore
	1620 0 0 count
	1620 64 0 owner
	1622 128 0 osq
	1621 160 0 wait_lock
	376 192 0 wait_list
array 24 170 3
array 216 1928 3
array 24 1929 3
array 288 1930 3
struct 16 1 -
	1931 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	1932 0 0 -
struct 24 2 swait_queue_head
	577 0 0 lock
	79 64 0 task_list
union 4 2 -
	194 0 0 u_flags
	172 0 0 a_flags
struct 16 2 load_weight
	174 0 0 weight
	367 64 0 inv_weight
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	181 0 0 last_update_time
	181 64 0 load_sum
	181 128 0 runnable_sum
	367 192 0 util_sum
	367 224 0 period_contrib
	174 256 0 load_avg
	174 320 0 runnable_avg
	174 384 0 util_avg
	194 448 0 util_est
ptr 8 struct sched_rt_entity *
typedef 8 1864 dl_server_pick_f
struct 1024 1 cpumask
	1933 0 0 bits
struct 4 4 -
	460 0 0 blocked
	460 8 0 need_qs
	460 16 0 exp_hint
	460 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	1934 0 0 futex
	1935 0 0 nanosleep
	1936 0 0 poll
typedef 4 189 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	373 0 0 sig
typedef 8 1886 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	1937 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1638 0 0 cpumask
array 24 1938 3
array 32 1939 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	181 0 0 base
	181 64 0 size
struct 4224 7 fpu
	194 0 0 last_cpu
	174 64 0 avx512_timestamp
	1940 128 0 fpstate
	1940 192 0 __task_fpstate
	1941 256 0 perm
	1941 384 0 guest_perm
	1942 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 842 __u64
typedef 8 1661 time64_t
typedef 4 189 __s32
typedef 1 316 __u8
typedef 8 1718 __s64
typedef 4 194 __u32
struct 4 1 spinlock
	1943 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 1944 u64
struct 4 1 spinlock
	1945 0 0 -
typedef 8 1946 atomic_long_t
typedef 8 1689 work_func_t
struct 16 4 __call_single_node
	1947 0 0 llist
	1948 64 0 -
	1949 96 0 src
	1949 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	580 0 0 task
struct 4 1 qspinlock
	1950 0 0 -
struct 4 1 raw_spinlock
	1058 0 0 raw_lock
typedef 8 1951 notifier_fn_t
array 65 974 65
typedef 4 1952 refcount_t
struct 16 2 -
	174 0 0 vm_start
	174 64 0 vm_end
struct 8 1 pgprot
	1953 0 0 pgprot
typedef 8 174 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 1954 u64
struct 24 2 vmap_pool
	1109 0 0 head
	174 128 0 len
struct 4 1 spinlock
	1955 0 0 -
struct 8 1 rb_root
	786 0 0 rb_node
typedef 8 1956 atomic_long_t
typedef 8 1689 work_func_t
struct 16 2 hlist_node
	1168 0 0 next
	1169 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 842 __u64
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
struct 16 2 callback_head
	1006 0 0 next
	1182 64 0 func
array 24 1957 3
union 4 1 -
	1327 0 0 rlock
struct 4 1 refcount_struct
	1958 0 0 refs
typedef 4 1151 __kernel_dev_t
struct 16 2 -
	222 0 0 name
	197 64 0 lock
struct 56 4 dev_links_info
	204 0 0 suppliers
	204 128 0 consumers
	204 256 0 defer_sync
	1959 384 0 status
struct 312 55 dev_pm_info
	1960 0 0 power_state
	805 32 1 can_wakeup
	805 33 1 async_suspend
	805 34 1 in_dpm_list
	805 35 1 is_prepared
	805 36 1 is_suspended
	805 37 1 is_noirq_suspended
	805 38 1 is_late_suspended
	805 39 1 no_pm
	805 40 1 early_init
	805 41 1 direct_complete
	1151 64 0 driver_flags
	197 96 0 lock
	204 128 0 entry
	1961 256 0 completion
	1220 512 0 wakeup
	805 576 1 wakeup_path
	805 577 1 syscore
	805 578 1 no_pm_callbacks
	805 579 1 async_in_progress
	805 580 1 smart_suspend
	805 581 1 must_resume
	805 582 1 may_skip_resume
	1962 640 0 suspend_timer
	435 1152 0 timer_expires
	797 1216 0 work
	803 1472 0 wait_queue
	1221 1664 0 wakeirq
	199 1728 0 usage_count
	199 1760 0 child_count
	194 1792 3 disable_depth
	805 1795 1 idle_notification
	805 1796 1 request_pending
	805 1797 1 deferred_resume
	805 1798 1 needs_force_resume
	805 1799 1 runtime_auto
	805 1800 1 ignore_children
	805 1801 1 no_callbacks
	805 1802 1 irq_safe
	805 1803 1 use_autosuspend
	805 1804 1 timer_autosuspends
	805 1805 1 memalloc_noio
	194 1824 0 links_count
	1963 1856 0 request
	793 1888 0 runtime_status
	793 1920 0 last_status
	189 1952 0 runtime_error
	189 1984 0 autosuspend_delay
	435 2048 0 last_busy
	435 2112 0 active_time
	435 2176 0 suspended_time
	435 2240 0 accounting_timestamp
	1224 2304 0 subsys_data
	1225 2368 0 set_latency_tolerance
	1226 2432 0 qos
struct 16 2 dev_msi_info
	1227 0 0 domain
	1228 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	1964 0 0 val
struct 4 1 -
	1965 0 0 val
typedef 8 1718 __kernel_loff_t
typedef 8 1718 __s64
typedef 1 316 __u8
typedef 2 195 __u16
struct 8 1 hlist_head
	1168 0 0 first
struct 8 1 -
	1966 0 0 counter
struct 16 2 rb_root_cached
	1967 0 0 rb_root
	786 64 0 rb_leftmost
typedef 4 1151 errseq_t
union 4 1 -
	1715 0 0 rlock
typedef 8 1968 wait_queue_func_t
struct 4 1 raw_spinlock
	1969 0 0 raw_lock
typedef 4 1970 atomic_t
typedef 4 194 __u32
int 8 s long long int
typedef 4 1971 u32
array 56 1204 7
typedef 2 1972 u16
array 8200 174 1025
typedef 8 842 __u64
typedef 4 1973 uid_t
typedef 4 1974 gid_t
struct 8 2 -
	367 0 0 hash
	367 32 0 len
struct 8 2 -
	177 0 0 lock
	189 32 0 count
struct 4 1 pm_message
	189 0 0 event
struct 4 1 spinlock
	1975 0 0 -
typedef 4 1976 refcount_t
struct 8 1 -
	174 0 0 v
union 4 1 -
	1977 0 0 rlock
union 16 2 -
	79 0 0 lru
	1978 0 0 -
union 8 2 -
	178 0 0 private
	1979 0 0 swap
union 4 1 -
	1980 0 0 rlock
union 4 1 -
	1981 0 0 rlock
struct 8 1 -
	1982 0 0 counter
typedef 8 842 __u64
struct 72 8 mempool_s
	197 0 0 lock
	189 32 0 min_nr
	189 64 0 curr_nr
	529 128 0 elements
	178 192 0 pool_data
	530 256 0 alloc
	531 320 0 free
	803 384 0 wait
ptr 8 struct bio *
typedef 8 1983 atomic64_t
struct 4 1 raw_spinlock
	1984 0 0 raw_lock
union 4 1 -
	1985 0 0 rlock
typedef 8 1986 u64
struct 8 1 -
	1987 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 194 __u32
typedef 1 316 __u8
typedef 4 1988 refcount_t
union 16 2 -
	1989 0 0 -
	1990 0 0 full
union 4 1 -
	1991 0 0 rlock
struct 8 1 -
	1992 0 0 counter
typedef 4 1993 raw_spinlock_t
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
ptr 8 struct maple_pnode *
array 248 178 31
struct 16 2 callback_head
	1006 0 0 next
	1182 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 174 15
union 128 2 -
	1994 0 0 slot
	1995 0 0 -
array 72 174 9
array 80 178 10
array 80 174 10
struct 2 2 maple_metadata
	316 0 0 end
	316 8 0 gap
array 240 1996 30
struct 0 0 -
struct 16 2 wb_completion
	172 0 0 cnt
	1216 64 0 waitq
array 640 1997 4
array 320 1998 4
array 64 1999 2
array 48 2000 1
array 64 2001 1
struct 16 2 hlist_nulls_node
	1261 0 0 next
	2002 64 0 pprev
array 16 381 2
array 32 2003 1
struct 4 1 seqcount
	194 0 0 sequence
struct 136 12 -
	181 0 0 ctx_id
	465 64 0 tlb_gen
	174 128 0 next_trim_cpumask
	127 192 0 ldt_usr_sem
	2004 512 0 ldt
	174 576 0 flags
	97 640 0 lock
	178 896 0 vdso
	2005 960 0 vdso_image
	172 1024 0 perf_rdpmc_allowed
	258 1056 0 pkey_allocation_map
	720 1072 0 execute_only_pkey
ptr 8 struct xol_area *
typedef 4 2006 spinlock_t
typedef 4 2007 atomic_t
struct 56 2 mod_tree_node
	236 0 0 mod
	2008 64 0 node
typedef 4 2009 arch_spinlock_t
struct 88 9 ctl_table_header
	2010 0 0 -
	991 192 0 unregistering
	2011 256 0 ctl_table_arg
	2012 320 0 root
	2013 384 0 set
	2014 448 0 parent
	2015 512 0 node
	1353 576 0 inodes
	2016 640 0 type
typedef 8 2017 atomic_long_t
typedef 4 1977 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	399 0 0 tail
struct 40 5 rw_semaphore
	1786 0 0 count
	1786 64 0 owner
	1788 128 0 osq
	1787 160 0 wait_lock
	588 192 0 wait_list
ptr 8 struct inet_hashinfo *
typedef 8 2018 seqlock_t
array 8 2019 2
struct 16 1 -
	2020 0 0 key
ptr 8 void (*)(struct dst_ops *)
ptr 8 struct dst_entry *(*)(struct dst_entry *, __u32)
ptr 8 unsigned int (*)(const struct dst_entry *)
ptr 8 u32 *(*)(struct dst_entry *, long unsigned int)
ptr 8 void (*)(struct dst_entry *)
ptr 8 void (*)(struct dst_entry *, struct net_device *)
ptr 8 void (*)(struct sock *, struct dst_entry *)
ptr 8 void (*)(struct sk_buff *)
ptr 8 void (*)(struct dst_entry *, struct sock *, struct sk_buff *, u32, bool)
ptr 8 void (*)(struct dst_entry *, struct sock *, struct sk_buff *)
ptr 8 int (*)(struct net *, struct sock *, struct sk_buff *)
ptr 8 struct neighbour *(*)(const struct dst_entry *, struct sk_buff *, const void *)
ptr 8 void (*)(const struct dst_entry *, const void *)
struct 40 4 percpu_counter
	1787 0 0 lock
	1888 64 0 count
	588 128 0 list
	752 256 0 counters
array 32 174 4
struct 16 2 hlist_node
	1168 0 0 next
	1169 64 0 pprev
struct 8 1 -
	2021 0 0 raw_lock
ptr 8 const struct nf_logger *
struct 4 1 nf_generic_net
	194 0 0 timeout
struct 64 6 nf_tcp_net
	2022 0 0 timeouts
	1339 448 0 tcp_loose
	1339 456 0 tcp_be_liberal
	1339 464 0 tcp_max_retrans
	1339 472 0 tcp_ignore_invalid_rst
	194 480 0 offload_timeout
struct 12 2 nf_udp_net
	2023 0 0 timeouts
	194 64 0 offload_timeout
struct 4 1 nf_icmp_net
	194 0 0 timeout
struct 44 2 nf_dccp_net
	1339 0 0 dccp_loose
	2024 32 0 dccp_timeout
struct 40 1 nf_sctp_net
	2024 0 0 timeouts
struct 24 2 nf_gre_net
	588 0 0 keymap_list
	2023 128 0 timeouts
typedef 8 1689 work_func_t
struct 16 6 xfrm_policy_hash
	390 0 0 table
	194 64 0 hmask
	1339 96 0 dbits4
	1339 104 0 sbits4
	1339 112 0 dbits6
	1339 120 0 sbits6
struct 4 1 seqcount_spinlock
	2025 0 0 seqcount
typedef 8 2026 __kernel_size_t
struct 4 1 seqcount_mutex
	2025 0 0 seqcount
typedef 8 842 __u64
union 4 1 -
	2027 0 0 rlock
struct 4 1 kref
	912 0 0 refcount
typedef 4 2027 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	657 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2028 pm_message_t
struct 32 2 completion
	194 0 0 done
	2029 64 0 wait
struct 64 8 hrtimer
	2030 0 0 node
	924 256 0 _softexpires
	1545 320 0 function
	1546 384 0 base
	681 448 0 state
	681 456 0 is_rel
	681 464 0 is_soft
	681 472 0 is_hard
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
typedef 4 643 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 16 4 -
	79 0 0 lru
	2031 0 0 -
	79 0 0 buddy_list
	79 0 0 pcp_list
union 8 2 -
	174 0 0 index
	174 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 2032 atomic_long_t
struct 16 2 list_head
	498 0 0 next
	498 64 0 prev
typedef 8 1689 work_func_t
array 40 2033 2
array 64 2034 8
struct 4 1 raw_spinlock
	2035 0 0 raw_lock
struct 8 1 -
	2036 0 0 counter
typedef 8 766 pgtable_t
struct 4 1 spinlock
	2037 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 2038 u64
union 4 3 -
	808 0 0 val
	2039 0 0 -
	2040 0 0 -
typedef 8 174 __kernel_ulong_t
typedef 8 2041 local64_t
typedef 8 2042 atomic64_t
struct 16 4 __call_single_node
	2043 0 0 llist
	2044 64 0 -
	2045 96 0 src
	2045 112 0 dst
struct 8 1 rcuwait
	580 0 0 task
struct 24 2 wait_queue_head
	2046 0 0 lock
	238 64 0 head
typedef 4 2047 arch_spinlock_t
struct 16 4 __call_single_node
	2048 0 0 llist
	2049 64 0 -
	2050 96 0 src
	2050 112 0 dst
typedef 8 485 smp_call_func_t
array 16 174 2
array 1600 253 100
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
typedef 1 316 __u8
typedef 4 2051 arch_spinlock_t
union 4 1 -
	1846 0 0 rlock
struct 16 3 maple_tree
	2052 0 0 -
	194 32 0 ma_flags
	178 64 0 ma_root
typedef 8 1718 __s64
struct 8 1 -
	2053 0 0 raw_lock
struct 4 1 -
	2054 0 0 val
struct 4 1 -
	2055 0 0 val
typedef 4 1562 __kernel_dev_t
typedef 8 1718 __kernel_loff_t
typedef 1 316 __u8
typedef 8 2056 u64
typedef 2 195 __u16
struct 8 1 hlist_head
	1168 0 0 first
struct 16 2 callback_head
	1006 0 0 next
	1182 64 0 func
struct 8 1 -
	2057 0 0 counter
struct 16 3 xarray
	851 0 0 xa_lock
	1882 32 0 xa_flags
	178 64 0 xa_head
typedef 4 194 gfp_t
struct 16 2 rb_root_cached
	1553 0 0 rb_root
	786 64 0 rb_leftmost
typedef 4 1562 errseq_t
struct 24 2 posix_cputimer_base
	181 0 0 nextevt
	2058 64 0 tqhead
typedef 8 174 __kernel_ulong_t
union 8 2 -
	600 0 0 dev
	174 0 0 dev_scratch
typedef 8 2059 s64
array 0 881 0
array 0 881 0
typedef 2 879 u16
union 4 2 -
	2060 0 0 csum
	2061 0 0 -
union 4 2 -
	587 0 0 vlan_all
	2062 0 0 -
union 4 2 -
	194 0 0 napi_id
	194 0 0 sender_cpu
union 4 2 -
	1332 0 0 mark
	1332 0 0 reserved_tailroom
union 2 2 -
	1897 0 0 inner_protocol
	881 0 0 inner_ipproto
typedef 2 879 __be16
array 0 881 0
array 0 881 0
union 4 2 -
	2060 0 0 csum
	2063 0 0 -
union 4 2 -
	587 0 0 vlan_all
	2064 0 0 -
union 4 2 -
	194 0 0 napi_id
	194 0 0 sender_cpu
union 4 2 -
	1332 0 0 mark
	1332 0 0 reserved_tailroom
union 2 2 -
	1897 0 0 inner_protocol
	881 0 0 inner_ipproto
union 8 2 -
	2065 0 0 hwtstamp
	178 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	726 0 0 netmem
	194 64 0 len
	194 96 0 offset
union 16 2 -
	486 0 0 slab_list
	2066 0 0 -
union 16 2 -
	2067 0 0 -
	1279 0 0 freelist_counter
typedef 8 1824 __addrpair
struct 8 2 -
	2068 0 0 skc_daddr
	2068 32 0 skc_rcv_saddr
array 4 1422 2
typedef 4 1429 __portpair
struct 4 2 -
	2069 0 0 skc_dport
	1422 16 0 skc_num
union 16 3 -
	2070 0 0 u6_addr8
	2071 0 0 u6_addr16
	2072 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1261 0 0 next
	2002 64 0 pprev
struct 16 2 -
	887 0 0 next
	887 64 0 prev
struct 16 2 sk_buff_list
	887 0 0 next
	887 64 0 prev
typedef 8 2073 arch_rwlock_t
typedef 4 2074 uid_t
typedef 8 1718 __s64
struct 24 2 wait_queue_head
	664 0 0 lock
	641 64 0 head
typedef 4 2075 atomic_t
typedef 8 2076 atomic64_t
struct 4 1 raw_spinlock
	2077 0 0 raw_lock
typedef 4 2078 atomic_t
struct 72 9 mem_dqinfo
	2079 0 0 dqi_format
	189 64 0 dqi_fmt_id
	79 128 0 dqi_dirty_list
	174 256 0 dqi_flags
	194 320 0 dqi_bgrace
	194 352 0 dqi_igrace
	2080 384 0 dqi_max_spc_limit
	2080 448 0 dqi_max_ino_limit
	178 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	2081 0 0 rss
	488 384 0 read_count
	2082 448 0 writer
	268 512 0 waiters
	172 704 0 block
array 16 1263 16
union 4 1 -
	2083 0 0 rlock
array 1024 174 128
struct 40 6 -
	221 0 0 uaddr
	367 64 0 val
	367 96 0 flags
	367 128 0 bitset
	181 192 0 time
	221 256 0 uaddr2
struct 24 4 -
	2084 0 0 clockid
	2085 32 0 type
	2086 64 0 -
	181 128 0 expires
struct 32 5 -
	2087 0 0 ufds
	189 64 0 nfds
	189 96 0 has_timeout
	174 128 0 tv_sec
	174 192 0 tv_nsec
array 128 174 16
struct 8 13 desc_struct
	258 0 0 limit0
	258 16 0 base0
	258 32 8 base1
	258 40 4 type
	258 44 1 s
	258 45 2 dpl
	258 47 1 p
	258 48 4 limit1
	258 52 1 avl
	258 53 1 l
	258 54 1 d
	258 55 1 g
	258 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	181 0 0 __state_perm
	194 64 0 __state_size
	194 96 0 __user_state_size
struct 4160 10 fpstate
	194 0 0 size
	194 32 0 user_size
	181 64 0 xfeatures
	181 128 0 user_xfeatures
	181 192 0 xfd
	194 256 1 is_valloc
	194 257 1 is_guest
	194 258 1 is_confidential
	194 259 1 in_use
	2088 512 0 regs
union 4 1 -
	2089 0 0 rlock
typedef 8 842 __u64
union 4 1 -
	1674 0 0 rlock
typedef 8 2090 atomic64_t
struct 8 1 llist_node
	1333 0 0 next
union 4 2 -
	194 0 0 u_flags
	2091 0 0 a_flags
typedef 2 2092 u16
union 4 3 -
	2091 0 0 val
	2093 0 0 -
	2094 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	2095 0 0 refs
typedef 8 174 pgprotval_t
typedef 8 842 __u64
union 4 1 -
	2096 0 0 rlock
typedef 8 2097 atomic64_t
array 8 174 1
typedef 4 2098 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2099 pm_message_t
struct 32 2 completion
	194 0 0 done
	2100 64 0 wait
struct 64 8 hrtimer
	2101 0 0 node
	2102 256 0 _softexpires
	1545 320 0 function
	1546 384 0 base
	1152 448 0 state
	1152 456 0 is_rel
	1152 464 0 is_soft
	1152 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 2103 uid_t
typedef 4 2104 gid_t
typedef 8 1706 s64
struct 8 1 rb_root
	786 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 2105 arch_spinlock_t
struct 4 1 -
	189 0 0 counter
typedef 4 194 __u32
typedef 2 195 __u16
typedef 4 194 __kernel_uid32_t
typedef 4 194 __kernel_gid32_t
union 4 1 -
	1926 0 0 rlock
struct 4 1 refcount_struct
	1927 0 0 refs
struct 4 1 raw_spinlock
	2106 0 0 raw_lock
struct 16 2 -
	178 0 0 __filler
	194 64 0 mlock_count
typedef 8 2107 swp_entry_t
struct 4 1 raw_spinlock
	2108 0 0 raw_lock
struct 4 1 raw_spinlock
	2109 0 0 raw_lock
typedef 8 2110 s64
struct 8 1 -
	2111 0 0 counter
typedef 4 2112 arch_spinlock_t
struct 4 1 raw_spinlock
	2113 0 0 raw_lock
typedef 8 842 __u64
typedef 8 2114 s64
struct 4 1 refcount_struct
	891 0 0 refs
struct 16 2 -
	178 0 0 freelist
	174 64 0 counter
typedef 16 2115 freelist_full_t
struct 4 1 raw_spinlock
	2116 0 0 raw_lock
typedef 8 2117 s64
struct 4 1 raw_spinlock
	2118 0 0 raw_lock
array 128 178 16
struct 128 2 -
	2119 0 0 pad
	1766 960 0 meta
ptr 8 struct maple_alloc *
array 160 2120 2
array 80 2121 2
array 32 174 4
array 48 2122 2
array 64 2123 2
ptr 8 struct hlist_nulls_node **
array 32 174 4
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
struct 4 1 spinlock
	2124 0 0 -
struct 4 1 -
	189 0 0 counter
struct 48 1 latch_tree_node
	2125 0 0 node
struct 4 1 qspinlock
	2126 0 0 -
union 24 2 -
	2127 0 0 -
	382 0 0 rcu
ptr 8 const struct ctl_table *
ptr 8 struct ctl_table_root *
ptr 8 struct ctl_table_set *
ptr 8 struct ctl_dir *
ptr 8 struct ctl_node *
enum 4 u 2 -
	0 SYSCTL_TABLE_TYPE_DEFAULT
	1 SYSCTL_TABLE_TYPE_PERMANENTLY_EMPTY
typedef 8 2128 atomic64_t
struct 8 2 -
	1411 0 0 seqcount
	403 32 0 lock
typedef 4 2129 kgid_t
array 16 616 2
typedef 8 2130 arch_rwlock_t
array 56 194 14
array 8 194 2
array 40 194 10
typedef 4 2131 seqcount_t
typedef 8 174 __kernel_ulong_t
struct 4 1 raw_spinlock
	2132 0 0 raw_lock
struct 4 1 pm_message
	189 0 0 event
struct 24 2 swait_queue_head
	1827 0 0 lock
	641 64 0 task_list
struct 32 2 timerqueue_node
	2133 0 0 node
	924 192 0 expires
struct 16 2 -
	178 0 0 __filler
	194 64 0 mlock_count
typedef 8 2134 atomic64_t
array 20 189 5
struct 8 1 hlist_nulls_head
	1261 0 0 first
typedef 4 2135 arch_spinlock_t
typedef 8 2136 s64
union 4 1 -
	1742 0 0 rlock
typedef 8 842 __u64
struct 2 2 -
	2137 0 0 locked
	2137 8 0 pending
struct 4 2 -
	2045 0 0 locked_pending
	2045 16 0 tail
struct 8 1 -
	239 0 0 a
struct 8 1 -
	2138 0 0 counter
struct 8 1 llist_node
	1333 0 0 next
union 4 2 -
	194 0 0 u_flags
	808 0 0 a_flags
typedef 2 2139 u16
typedef 4 2140 spinlock_t
struct 4 1 qspinlock
	2141 0 0 -
struct 8 1 llist_node
	1333 0 0 next
union 4 2 -
	194 0 0 u_flags
	827 0 0 a_flags
typedef 2 2142 u16
struct 4 1 qspinlock
	2143 0 0 -
union 4 2 -
	851 0 0 ma_lock
	2144 0 0 ma_external_lock
typedef 8 2145 arch_rwlock_t
typedef 4 2146 uid_t
typedef 4 2147 gid_t
typedef 8 842 __u64
typedef 8 1869 s64
struct 16 1 timerqueue_head
	173 0 0 rb_root
typedef 8 1718 __s64
typedef 4 1332 __wsum
struct 4 2 -
	879 0 0 csum_start
	879 16 0 csum_offset
struct 4 2 -
	1897 0 0 vlan_proto
	879 16 0 vlan_tci
struct 4 2 -
	879 0 0 csum_start
	879 16 0 csum_offset
struct 4 2 -
	1897 0 0 vlan_proto
	879 16 0 vlan_tci
typedef 8 2148 ktime_t
struct 16 2 -
	491 0 0 next
	189 64 0 slabs
struct 16 2 -
	178 0 0 freelist
	2149 64 0 -
typedef 4 1429 __be32
typedef 2 1422 __be16
array 16 1418 16
array 16 2069 8
array 16 2068 4
struct 8 2 qrwlock
	2150 0 0 -
	2132 32 0 wait_lock
typedef 4 194 __kernel_uid32_t
struct 4 1 -
	189 0 0 counter
struct 8 1 -
	2151 0 0 counter
typedef 4 2152 arch_spinlock_t
struct 4 1 -
	189 0 0 counter
ptr 8 struct quota_format_type *
typedef 8 1718 qsize_t
struct 48 4 rcu_sync
	189 0 0 gp_state
	189 32 0 gp_count
	268 64 0 gp_wait
	276 256 0 cb_head
struct 8 1 rcuwait
	580 0 0 task
struct 4 1 raw_spinlock
	2153 0 0 raw_lock
typedef 4 2154 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	2155 0 0 rmtp
	2156 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	2157 0 0 fsave
	2158 0 0 fxsave
	2159 0 0 soft
	2160 0 0 xsave
	2161 0 0 __padding
struct 4 1 raw_spinlock
	2162 0 0 raw_lock
struct 8 1 -
	2163 0 0 counter
typedef 4 2164 atomic_t
typedef 2 195 __u16
struct 2 2 -
	2165 0 0 locked
	2165 8 0 pending
struct 4 2 -
	1949 0 0 locked_pending
	1949 16 0 tail
typedef 4 2166 atomic_t
struct 4 1 raw_spinlock
	2167 0 0 raw_lock
struct 8 1 -
	2168 0 0 counter
struct 4 1 -
	189 0 0 counter
struct 4 1 pm_message
	189 0 0 event
struct 24 2 swait_queue_head
	1174 0 0 lock
	204 64 0 task_list
struct 32 2 timerqueue_node
	2169 0 0 node
	2102 192 0 expires
typedef 8 1966 ktime_t
typedef 4 194 __kernel_uid32_t
typedef 4 194 __kernel_gid32_t
struct 4 1 qspinlock
	2170 0 0 -
typedef 4 2171 arch_spinlock_t
struct 8 1 -
	174 0 0 val
typedef 4 2172 arch_spinlock_t
typedef 4 2173 arch_spinlock_t
typedef 8 1718 __s64
typedef 8 2174 s64
struct 4 1 qspinlock
	2175 0 0 -
typedef 4 2176 arch_spinlock_t
typedef 8 1718 __s64
typedef 16 2177 u128
typedef 4 2178 arch_spinlock_t
typedef 8 1718 __s64
typedef 4 2179 arch_spinlock_t
array 120 178 15
array 80 79 5
array 40 251 5
array 24 174 3
array 32 312 4
union 4 1 -
	2180 0 0 rlock
array 48 122 2
union 4 3 -
	172 0 0 val
	2181 0 0 -
	2182 0 0 -
struct 24 5 -
	2183 0 0 ctl_table
	189 64 0 ctl_table_size
	189 96 0 used
	189 128 0 count
	189 160 0 nreg
struct 8 1 -
	1888 0 0 counter
struct 4 1 -
	2184 0 0 val
struct 8 2 qrwlock
	2185 0 0 -
	2106 32 0 wait_lock
struct 4 1 seqcount
	194 0 0 sequence
typedef 4 2186 arch_spinlock_t
struct 24 3 rb_node
	174 0 0 __rb_parent_color
	786 64 0 rb_right
	786 128 0 rb_left
struct 8 1 -
	2148 0 0 counter
struct 4 1 qspinlock
	2187 0 0 -
typedef 8 1718 __s64
typedef 1 2188 u8
typedef 8 2189 s64
typedef 2 195 __u16
struct 4 1 spinlock
	2190 0 0 -
union 4 3 -
	827 0 0 val
	2191 0 0 -
	2192 0 0 -
typedef 2 195 __u16
union 4 3 -
	2193 0 0 val
	2194 0 0 -
	2195 0 0 -
typedef 0 2196 lockdep_map_p
struct 8 2 qrwlock
	2197 0 0 -
	2035 32 0 wait_lock
typedef 4 194 __kernel_uid32_t
typedef 4 194 __kernel_gid32_t
typedef 8 2198 s64
union 8 2 -
	174 0 0 counters
	2199 0 0 -
union 4 2 -
	657 0 0 cnts
	2200 0 0 -
typedef 8 2201 s64
struct 4 1 qspinlock
	2202 0 0 -
typedef 4 2203 arch_spinlock_t
typedef 4 189 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	367 0 0 cwd
	367 32 0 swd
	367 64 0 twd
	367 96 0 fip
	367 128 0 fcs
	367 160 0 foo
	367 192 0 fos
	2204 224 0 st_space
	367 864 0 status
struct 512 11 fxregs_state
	258 0 0 cwd
	258 16 0 swd
	258 32 0 twd
	258 48 0 fop
	2205 64 0 -
	367 192 0 mxcsr
	367 224 0 mxcsr_mask
	2206 256 0 st_space
	2207 1280 0 xmm_space
	2208 3328 0 padding
	2209 3712 0 -
struct 136 16 swregs_state
	367 0 0 cwd
	367 32 0 swd
	367 64 0 twd
	367 96 0 fip
	367 128 0 fcs
	367 160 0 foo
	367 192 0 fos
	2204 224 0 st_space
	460 864 0 ftop
	460 872 0 changed
	460 880 0 lookahead
	460 888 0 no_update
	460 896 0 rm
	460 904 0 alimit
	2210 960 0 info
	367 1024 0 entry_eip
struct 576 3 xregs_state
	2158 0 0 i387
	2211 4096 0 header
	2212 4608 0 extended_state_area
array 4096 460 4096
typedef 4 2213 arch_spinlock_t
typedef 8 2214 s64
struct 4 1 -
	189 0 0 counter
typedef 1 2215 u8
struct 4 1 -
	189 0 0 counter
typedef 4 2216 arch_spinlock_t
typedef 8 2217 s64
struct 24 3 rb_node
	174 0 0 __rb_parent_color
	786 64 0 rb_right
	786 128 0 rb_left
union 4 3 -
	199 0 0 val
	2218 0 0 -
	2219 0 0 -
struct 4 1 qspinlock
	2220 0 0 -
struct 4 1 qspinlock
	2221 0 0 -
struct 4 1 qspinlock
	2222 0 0 -
typedef 8 1718 __s64
union 4 3 -
	785 0 0 val
	2223 0 0 -
	2224 0 0 -
struct 4 1 qspinlock
	2225 0 0 -
typedef 16 2226 __u128
struct 4 1 qspinlock
	2227 0 0 -
struct 4 1 qspinlock
	2228 0 0 -
struct 4 1 raw_spinlock
	2229 0 0 raw_lock
struct 2 2 -
	460 0 0 locked
	460 8 0 pending
struct 4 2 -
	258 0 0 locked_pending
	258 16 0 tail
ptr 8 struct ctl_table *
typedef 4 2230 gid_t
union 4 2 -
	399 0 0 cnts
	2231 0 0 -
struct 4 1 qspinlock
	2232 0 0 -
union 4 3 -
	856 0 0 val
	2233 0 0 -
	2234 0 0 -
typedef 1 316 __u8
typedef 8 1718 __s64
union 4 1 -
	1521 0 0 rlock
struct 2 2 -
	1547 0 0 locked
	1547 8 0 pending
struct 4 2 -
	2050 0 0 locked_pending
	2050 16 0 tail
typedef 4 2235 atomic_t
struct 2 2 -
	2236 0 0 locked
	2236 8 0 pending
struct 4 2 -
	2237 0 0 locked_pending
	2237 16 0 tail
struct 0 0 -
union 4 2 -
	856 0 0 cnts
	2238 0 0 -
typedef 8 1718 __s64
struct 4 3 -
	194 0 16 inuse
	194 16 15 objects
	194 31 1 frozen
struct 4 2 -
	681 0 0 wlocked
	2239 8 0 __lstate
typedef 8 1718 __s64
union 4 3 -
	1927 0 0 val
	2240 0 0 -
	2241 0 0 -
struct 4 1 qspinlock
	2242 0 0 -
array 80 367 20
union 16 2 -
	2243 0 0 -
	2244 0 0 -
array 128 367 32
array 256 367 64
array 48 367 12
union 48 2 -
	2208 0 0 padding1
	2208 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	181 0 0 xfeatures
	181 64 0 xcomp_bv
	2245 128 0 reserved
array 0 460 0
struct 4 1 qspinlock
	2246 0 0 -
typedef 8 1718 __s64
typedef 1 316 __u8
struct 4 1 qspinlock
	2247 0 0 -
typedef 8 1718 __s64
struct 2 2 -
	1152 0 0 locked
	1152 8 0 pending
struct 4 2 -
	1156 0 0 locked_pending
	1156 16 0 tail
union 4 3 -
	399 0 0 val
	2248 0 0 -
	2249 0 0 -
union 4 3 -
	413 0 0 val
	2250 0 0 -
	2251 0 0 -
union 4 3 -
	2252 0 0 val
	2253 0 0 -
	2254 0 0 -
struct 2 2 -
	2255 0 0 locked
	2255 8 0 pending
struct 4 2 -
	2256 0 0 locked_pending
	2256 16 0 tail
union 4 3 -
	734 0 0 val
	2257 0 0 -
	2258 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	891 0 0 val
	2259 0 0 -
	2260 0 0 -
union 4 3 -
	2261 0 0 val
	2262 0 0 -
	2263 0 0 -
typedef 4 2264 arch_spinlock_t
typedef 4 194 __kernel_gid32_t
struct 4 2 -
	1339 0 0 wlocked
	1410 8 0 __lstate
union 4 3 -
	657 0 0 val
	2265 0 0 -
	2266 0 0 -
struct 2 2 -
	1563 0 0 locked
	1563 8 0 pending
struct 4 2 -
	1568 0 0 locked_pending
	1568 16 0 tail
struct 4 1 -
	189 0 0 counter
typedef 1 2267 u8
typedef 2 2268 u16
struct 4 2 -
	1563 0 0 wlocked
	2269 8 0 __lstate
array 3 681 3
struct 2 2 -
	379 0 0 locked
	379 8 0 pending
struct 4 2 -
	2270 0 0 locked_pending
	2270 16 0 tail
union 4 3 -
	2271 0 0 val
	2272 0 0 -
	2273 0 0 -
struct 16 2 -
	181 0 0 rip
	181 64 0 rdp
struct 16 4 -
	367 0 0 fip
	367 32 0 fcs
	367 64 0 foo
	367 96 0 fos
array 48 181 6
union 4 3 -
	2274 0 0 val
	2275 0 0 -
	2276 0 0 -
union 4 3 -
	2277 0 0 val
	2278 0 0 -
	2279 0 0 -
struct 2 2 -
	1339 0 0 locked
	1339 8 0 pending
struct 4 2 -
	1891 0 0 locked_pending
	1891 16 0 tail
struct 2 2 -
	2280 0 0 locked
	2280 8 0 pending
struct 4 2 -
	2281 0 0 locked_pending
	2281 16 0 tail
typedef 4 2282 atomic_t
struct 2 2 -
	2283 0 0 locked
	2283 8 0 pending
struct 4 2 -
	2284 0 0 locked_pending
	2284 16 0 tail
typedef 1 2285 u8
typedef 2 2286 u16
struct 2 2 -
	2287 0 0 locked
	2287 8 0 pending
struct 4 2 -
	1330 0 0 locked_pending
	1330 16 0 tail
struct 2 2 -
	1275 0 0 locked
	1275 8 0 pending
struct 4 2 -
	2288 0 0 locked_pending
	2288 16 0 tail
typedef 4 2289 atomic_t
struct 2 2 -
	2290 0 0 locked
	2290 8 0 pending
struct 4 2 -
	2291 0 0 locked_pending
	2291 16 0 tail
struct 4 1 qspinlock
	2292 0 0 -
struct 2 2 -
	681 0 0 locked
	681 8 0 pending
struct 4 2 -
	627 0 0 locked_pending
	627 16 0 tail
typedef 1 316 __u8
typedef 2 195 __u16
array 3 1563 3
typedef 2 2293 u16
typedef 4 2294 atomic_t
struct 2 2 -
	2295 0 0 locked
	2295 8 0 pending
struct 4 2 -
	2296 0 0 locked_pending
	2296 16 0 tail
typedef 4 2297 atomic_t
struct 2 2 -
	2298 0 0 locked
	2298 8 0 pending
struct 4 2 -
	2299 0 0 locked_pending
	2299 16 0 tail
typedef 4 2300 atomic_t
struct 2 2 -
	2301 0 0 locked
	2301 8 0 pending
struct 4 2 -
	2302 0 0 locked_pending
	2302 16 0 tail
typedef 1 2303 u8
typedef 2 2304 u16
struct 4 1 -
	189 0 0 counter
typedef 1 2305 u8
typedef 2 2306 u16
typedef 1 316 __u8
typedef 2 195 __u16
typedef 1 886 u8
typedef 2 2307 u16
struct 4 1 -
	189 0 0 counter
typedef 1 2308 u8
typedef 2 2309 u16
union 4 3 -
	1782 0 0 val
	2310 0 0 -
	2311 0 0 -
typedef 2 195 __u16
struct 4 1 -
	189 0 0 counter
typedef 1 2312 u8
typedef 2 2313 u16
struct 4 1 -
	189 0 0 counter
typedef 1 2314 u8
typedef 2 2315 u16
struct 4 1 -
	189 0 0 counter
typedef 1 2316 u8
typedef 2 2317 u16
typedef 1 316 __u8
typedef 2 195 __u16
typedef 1 316 __u8
typedef 2 195 __u16
typedef 2 195 __u16
typedef 1 316 __u8
typedef 2 195 __u16
struct 2 2 -
	2318 0 0 locked
	2318 8 0 pending
struct 4 2 -
	2319 0 0 locked_pending
	2319 16 0 tail
typedef 1 316 __u8
typedef 2 195 __u16
typedef 1 316 __u8
typedef 2 195 __u16
typedef 1 316 __u8
typedef 2 195 __u16
typedef 1 2320 u8
typedef 2 2321 u16
typedef 1 316 __u8
typedef 2 195 __u16
symbols 235
ffffffff83c00000 0 - __brk_base
ffffffff83c30000 0 - __brk_limit
ffffffff836d6000 0 - __bss_start
ffffffff83c00000 0 - __bss_stop
ffffffff82e68a00 1024 - __cpu_online_mask
ffffffff82575540 1024 - __cpu_possible_mask
ffffffff82c04000 0 - __end_init_stack
ffffffff825c8a68 0 - __end_ro_after_init
ffffffff82aa8000 0 - __end_rodata
ffffffff82e68ff0 16 - __futex_data
ffffffff832dd000 0 - __init_begin
ffffffff836cb000 0 - __init_end
ffffffff82e6aa18 8 - __kfence_pool
0000000000039000 0 - __per_cpu_end
ffffffff82564e20 65536 - __per_cpu_offset
0000000000000000 0 a __per_cpu_start
ffffffff825545b8 4 - __pgtable_l5_enabled
ffffffff82e72c80 0 - __start___bug_table
ffffffff82c00000 0 - __start_init_stack
ffffffff8302dc58 0 - __start_orc_unwind
ffffffff82e8f68c 0 - __start_orc_unwind_ip
ffffffff8254e220 0 - __start_ro_after_init
ffffffff82000000 0 - __start_rodata
ffffffff82e8f678 0 - __stop___bug_table
ffffffff8329b50a 0 - __stop_orc_unwind
ffffffff8302dc58 0 - __stop_orc_unwind_ip
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
ffffffff837325f0 24 - avenrun
ffffffff820c41c0 96 - block_class
ffffffff82594c58 8 - blockdev_superblock
ffffffff82d4d5e0 16 - btf_modules
ffffffff83769b40 8 - btf_vmlinux
0000000000021360 16 a cached_stacks
00000000000212c8 8 a cea_exception_stacks
ffffffff82d3b0c0 6592 - cgrp_dfl_root
ffffffff813c1340 354 - count_partial_free_approx
0000000000030c00 1536 a cpu_fbatches
ffffffff83760b58 8 - crash_notes
ffffffff82575fe8 4 - d_hash_shift
ffffffff82da9f00 8 - dac_mmap_min_addr
ffffffff837842b0 4 - default_hstate_idx
ffffffff82575fe0 8 - dentry_hashtable
ffffffff8372bf60 48 - direct_pages_count
ffffffff8376c948 8 - dirty_background_bytes
ffffffff82d51b94 4 - dirty_background_ratio
ffffffff82d51b88 4 - dirty_expire_interval
ffffffff82d51b8c 4 - dirty_writeback_interval
ffffffff82d83000 4 - dirtytime_expire_interval
ffffffff820c4180 56 - disk_type
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
ffffffff82c530e0 72 - init_nsproxy
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
ffffffff82e6aa10 8 - kfence_metadata
ffffffff82e6ca88 4 - khugepaged_alloc_sleep_millisecs
ffffffff82e6caa0 4 - khugepaged_max_ptes_none
ffffffff82e6ca80 4 - khugepaged_max_ptes_shared
ffffffff82e6ca84 4 - khugepaged_max_ptes_swap
ffffffff82e6ca90 4 - khugepaged_pages_to_scan
ffffffff82e6ca8c 4 - khugepaged_scan_sleep_millisecs
ffffffff82575c20 560 - kmalloc_caches
ffffffff837ce390 8 - ksm_run
ffffffff82555c84 4 - l1tf_mitigation
ffffffff8376c938 4 - laptop_mode
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
ffffffff8132ecf0 14 - mempool_alloc_pages
ffffffff8132eb70 21 - mempool_kmalloc
ffffffff820423c0 40 - migratetype_names
ffffffff82d68ca8 4 - min_free_kbytes
0000000000031620 256 a mlock_fbatch
ffffffff82d2ea00 16 - modules
ffffffff82576028 8 - mount_hashtable
ffffffff82576020 8 - mountpoint_hashtable
ffffffff82576034 4 - mp_hash_mask
00000000000345e0 560 a napi_alloc_cache
ffffffff82e03af0 16 - net_namespace_list
ffffffff837d61c0 8192 - node_data
ffffffff82e6a478 4 - node_reclaim_mode
ffffffff82e6a560 768 - node_states
ffffffff8376ce20 1160 - noop_backing_dev_info
ffffffff82e69000 4 - nr_cpu_ids
ffffffff8376cdf8 8 - nr_memmap_boot_pages
ffffffff8376cdf0 8 - nr_memmap_pages
ffffffff82e6a548 4 - nr_node_ids
ffffffff83774058 8 - nr_swap_pages
ffffffff83774168 4 - nr_swapfiles
ffffffff82e6a8a0 108 - nr_swapper_spaces
ffffffff8376d868 8 - nr_vmalloc_pages
ffffffff82e6a538 4 - nr_vmap_nodes
ffffffff82e6cc98 8 - num_poisoned_pages
ffffffff832db510 0 - orc_lookup_end
ffffffff8376c964 4 - page_cluster
ffffffff825545a8 8 - page_offset_base
ffffffff82041c20 400 - pageflag_names
ffffffff82c47240 4 - panic_cpu
ffffffff82575bb8 8 - pcpu_base_addr
ffffffff82575b78 8 - pcpu_chunk_lists
ffffffff82575b88 8 - pcpu_first_chunk
ffffffff82575b98 8 - pcpu_group_offsets
0000000000035000 64 a pcpu_hot
ffffffff8376d3b0 8 - pcpu_nr_populated
ffffffff82575bdc 4 - pcpu_nr_slots
ffffffff82575be4 4 - pcpu_nr_units
ffffffff82575b80 8 - pcpu_reserved_chunk
ffffffff82575ba8 8 - pcpu_unit_offsets
ffffffff82575bec 4 - pcpu_unit_pages
ffffffff83770558 4 - percpu_pagelist_high_fraction
ffffffff82c2c010 8 - phys_base
ffffffff820471e0 264 - pipefifo_fops
ffffffff82554758 8 - poking_mm
ffffffff82c5c040 8 - prb
ffffffff8334a5b0 540 - pti_init
ffffffff813c6080 22 - rcu_free_slab
ffffffff8104f910 72 - ret_from_fork
ffffffff810089f0 31 - ret_from_fork_asm
ffffffff82e6cb78 8 - root_mem_cgroup
0000000000035e80 3456 a runqueues
ffffffff8254f028 8 - saved_command_line
ffffffff81c9ae40 178 - schedule
ffffffff8375e820 280 - shadow_timekeeper
ffffffff82575b68 8 - shm_mnt
ffffffff8203f9e0 160 - shmem_aops
ffffffff81499850 213 - simple_dname
ffffffff82d5bfe0 16 - slab_caches
ffffffff83772f38 8 - slab_kset
ffffffff82111060 264 - socket_file_ops
ffffffff8138e250 24 - special_mapping_name
ffffffff83829060 65536 - stack_pools
ffffffff82d781a0 16 - super_blocks
ffffffff837d5e00 648 - swap_cgroup_ctrl
ffffffff83774080 216 - swap_info
ffffffff82e6a920 216 - swapper_spaces
ffffffff82e6a4b0 8 - sysctl_admin_reserve_kbytes
ffffffff82e6a4e8 4 - sysctl_compact_unevictable_allowed
ffffffff82e6a4e4 4 - sysctl_compaction_proactiveness
ffffffff8380c750 4 - sysctl_drop_caches
ffffffff82d61ce0 4 - sysctl_extfrag_threshold
ffffffff82d68cb0 20 - sysctl_lowmem_reserve_ratio
ffffffff82e6a4c0 4 - sysctl_max_map_count
ffffffff82e6cc94 4 - sysctl_memory_failure_early_kill
ffffffff82e6cc90 4 - sysctl_memory_failure_recovery
ffffffff82d52198 4 - sysctl_min_slab_ratio
ffffffff82d5219c 4 - sysctl_min_unmapped_ratio
ffffffff82d50620 4 - sysctl_oom_dump_tasks
ffffffff8376c8ac 4 - sysctl_oom_kill_allocating_task
ffffffff82e6a4c8 8 - sysctl_overcommit_kbytes
ffffffff82e6a4d4 4 - sysctl_overcommit_memory
ffffffff82e6a4d0 4 - sysctl_overcommit_ratio
ffffffff8376c8b0 4 - sysctl_panic_on_oom
ffffffff82e6a4b8 8 - sysctl_user_reserve_kbytes
ffffffff82e6cd10 4 - sysctl_vfs_cache_pressure
ffffffff83857470 8 - table_perturb
ffffffff82011260 304 - taint_flags
ffffffff8372e798 8 - tainted_mask
ffffffff82051a80 72 - task_state_array
ffffffff83857580 128 - tcp_hashinfo
ffffffff837672d8 8 - temp_buffer
ffffffff8375ea60 8 - tick_nsec
ffffffff8375e940 288 - tk_core
ffffffff82e72820 8 - token_hash
ffffffff82e72818 4 - token_mask
ffffffff83774050 8 - total_swap_pages
ffffffff82e6a4f0 8 - totalcma_pages
ffffffff82e6a4f8 8 - totalreserve_pages
ffffffff82e6aa70 8 - transparent_hugepage_flags
ffffffff82e70fd0 24 - udp_table
ffffffff82e70ff0 24 - udplite_table
ffffffff8376cdc0 40 - vm_committed_as
ffffffff8376c940 8 - vm_dirty_bytes
ffffffff82d51b90 4 - vm_dirty_ratio
0000000000031260 896 a vm_event_states
ffffffff82c093c0 376 - vm_node_stat
ffffffff82c09380 48 - vm_numa_event
ffffffff82d52230 4 - vm_swappiness
ffffffff82c09540 96 - vm_zone_stat
ffffffff820417c0 544 - vmaflag_names
ffffffff825545a0 8 - vmalloc_base
ffffffff82d67f50 8 - vmap_nodes
ffffffff83760b10 8 - vmcoreinfo_note
ffffffff82554598 8 - vmemmap_base
ffffffff8203fec0 1448 - vmstat_text
ffffffff82e6a54c 4 - watermark_boost_factor
ffffffff82d68ca0 4 - watermark_scale_factor
ffffffff82042400 40 - zone_names
end 442180696ebece599b5de1565c58ea90
