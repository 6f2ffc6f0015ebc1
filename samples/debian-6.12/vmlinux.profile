kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 52f63adbccf8cd4b
types 3018
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
enum 4 u 14 -
	1 TCP_ESTABLISHED
	2 TCP_SYN_SENT
	3 TCP_SYN_RECV
	4 TCP_FIN_WAIT1
	5 TCP_FIN_WAIT2
	6 TCP_TIME_WAIT
	7 TCP_CLOSE
	8 TCP_CLOSE_WAIT
	9 TCP_LAST_ACK
	10 TCP_LISTEN
	11 TCP_CLOSING
	12 TCP_NEW_SYN_RECV
	13 TCP_BOUND_INACTIVE
	14 TCP_MAX_STATES
enum 4 u 3 kernfs_node_type
	1 KERNFS_DIR
	2 KERNFS_FILE
	4 KERNFS_LINK
struct 192 15 address_space
	185 0 0 host
	181 64 0 i_pages
	136 192 0 invalidate_lock
	186 512 0 gfp_mask
	187 544 0 i_mmap_writable
	188 576 0 i_mmap
	189 704 0 nrpages
	189 768 0 writeback_index
	190 832 0 a_ops
	189 896 0 flags
	191 960 0 wb_err
	192 992 0 i_private_lock
	83 1024 0 i_private_list
	136 1152 0 i_mmap_rwsem
	193 1472 0 i_private_data
struct 40 2 alloc_tag
	194 0 0 ct
	195 256 0 counters
struct 16 2 alloc_tag_counters
	196 0 0 bytes
	196 64 0 calls
struct 4 2 anon_vma_name
	197 0 0 kref
	198 32 0 name
struct 1592 2 bdev_inode
	199 0 0 bdev
	200 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	201 0 0 -
	202 512 0 run_work
	203 1216 0 cpumask
	204 1280 0 next_cpu
	204 1312 0 next_cpu_batch
	189 1344 0 flags
	193 1408 0 sched_data
	205 1472 0 queue
	206 1536 0 fq
	193 1600 0 driver_data
	207 1664 0 ctx_map
	208 1920 0 dispatch_from
	209 1984 0 dispatch_busy
	210 2016 0 type
	210 2032 0 nr_ctx
	211 2048 0 ctxs
	212 2112 0 dispatch_wait_lock
	213 2176 0 dispatch_wait
	214 2496 0 wait_index
	215 2560 0 tags
	215 2624 0 sched_tags
	209 2688 0 numa_node
	209 2720 0 queue_num
	214 2752 0 nr_active
	216 2816 0 cpuhp_online
	216 2944 0 cpuhp_dead
	217 3072 0 kobj
	218 3584 0 debugfs_dir
	218 3648 0 sched_debugfs_dir
	219 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	220 0 0 ops
	221 64 0 map
	209 448 0 nr_maps
	209 480 0 nr_hw_queues
	209 512 0 queue_depth
	209 544 0 reserved_tags
	209 576 0 cmd_size
	204 608 0 numa_node
	209 640 0 timeout
	209 672 0 flags
	193 704 0 driver_data
	222 768 0 tags
	215 832 0 shared_tags
	223 896 0 tag_list_lock
	219 1152 0 tag_list
	224 1280 0 srcu
struct 184 9 blk_mq_tags
	209 0 0 nr_tags
	209 32 0 nr_reserved_tags
	209 64 0 active_queues
	225 128 0 bitmap_tags
	225 640 0 breserved_tags
	226 1152 0 rqs
	226 1216 0 static_rqs
	219 1280 0 page_list
	212 1408 0 lock
struct 968 23 block_device
	227 0 0 bd_start_sect
	227 64 0 bd_nr_sectors
	228 128 0 bd_disk
	205 192 0 bd_queue
	229 256 0 bd_stats
	189 320 0 bd_stamp
	187 384 0 __bd_flags
	230 416 0 bd_dev
	231 448 0 bd_mapping
	187 512 0 bd_openers
	192 544 0 bd_size_lock
	193 576 0 bd_claiming
	193 640 0 bd_holder
	232 704 0 bd_holder_ops
	101 768 0 bd_holder_lock
	204 1024 0 bd_holders
	233 1088 0 bd_holder_dir
	187 1152 0 bd_fsfreeze_count
	101 1216 0 bd_fsfreeze_mutex
	234 1472 0 bd_meta_info
	204 1536 0 bd_writers
	193 1600 0 bd_security
	52 1664 0 bd_device
struct 232 23 btf
	193 0 0 data
	235 64 0 types
	236 128 0 resolved_ids
	236 192 0 resolved_sizes
	237 256 0 strings
	193 320 0 nohdr_data
	238 384 0 hdr
	239 576 0 nr_types
	239 608 0 types_size
	239 640 0 data_size
	240 672 0 refcnt
	239 704 0 id
	241 768 0 rcu
	242 896 0 kfunc_set_tab
	243 960 0 dtor_kfunc_tab
	244 1024 0 struct_meta_tab
	245 1088 0 struct_ops_tab
	246 1152 0 base_btf
	239 1216 0 start_id
	239 1248 0 start_str_off
	247 1280 0 name
	248 1728 0 kernel_btf
	249 1792 0 base_id_map
struct 48 5 btf_module
	250 0 0 list
	251 128 0 module
	246 192 0 btf
	252 256 0 sysfs_attr
	204 320 0 flags
struct 64 9 buffer_page
	253 0 0 list
	254 128 0 write
	209 192 0 read
	254 256 0 entries
	189 320 0 real_end
	209 384 0 order
	255 416 30 id
	255 446 1 range
	256 448 0 page
struct 77824 13 cea_exception_stacks
	257 0 0 DF_stack_guard
	258 32768 0 DF_stack
	257 98304 0 NMI_stack_guard
	258 131072 0 NMI_stack
	257 196608 0 DB_stack_guard
	258 229376 0 DB_stack
	257 294912 0 MCE_stack_guard
	258 327680 0 MCE_stack
	257 393216 0 VC_stack_guard
	258 425984 0 VC_stack
	257 491520 0 VC2_stack_guard
	258 524288 0 VC2_stack
	257 589824 0 IST_top_guard
struct 512 39 cfs_rq
	259 0 0 load
	209 128 0 nr_running
	209 160 0 h_nr_queued
	209 192 0 h_nr_runnable
	209 224 0 idle_nr_running
	209 256 0 idle_h_nr_running
	209 288 0 h_nr_delayed
	260 320 0 avg_vruntime
	261 384 0 avg_load
	261 448 0 zero_vruntime
	262 512 0 tasks_timeline
	263 640 0 curr
	263 704 0 next
	264 1024 0 avg
	265 1536 0 removed
	261 2048 0 last_update_tg_load_avg
	189 2112 0 tg_load_avg_contrib
	266 2176 0 propagate
	266 2240 0 prop_runnable_sum
	189 2304 0 h_load
	261 2368 0 last_h_load_update
	263 2432 0 h_load_next
	267 2496 0 rq
	204 2560 0 on_list
	268 2624 0 leaf_cfs_rq_list
	269 2752 0 tg
	204 2816 0 idle
	204 2848 0 runtime_enabled
	260 2880 0 runtime_remaining
	261 2944 0 throttled_pelt_idle
	261 3008 0 throttled_clock
	261 3072 0 throttled_clock_pelt
	261 3136 0 throttled_clock_pelt_time
	261 3200 0 throttled_clock_self
	261 3264 0 throttled_clock_self_time
	204 3328 0 throttled
	204 3360 0 throttle_count
	268 3392 0 throttled_list
	268 3520 0 throttled_csd_list
struct 2304 43 cgroup
	45 0 0 self
	189 1664 0 flags
	204 1728 0 level
	204 1760 0 max_depth
	204 1792 0 nr_descendants
	204 1824 0 nr_dying_descendants
	204 1856 0 max_descendants
	204 1888 0 nr_populated_csets
	204 1920 0 nr_populated_domain_children
	204 1952 0 nr_populated_threaded_children
	204 1984 0 nr_threaded_children
	209 2016 0 kill_seq
	270 2048 0 kn
	271 2112 0 procs_file
	271 2560 0 events_file
	272 3008 0 psi_files
	273 4352 0 subtree_control
	273 4368 0 subtree_ss_mask
	273 4384 0 old_subtree_control
	273 4400 0 old_subtree_ss_mask
	274 4416 0 subsys
	275 5312 0 nr_dying_subsys
	276 5760 0 root
	83 5824 0 cset_links
	277 5952 0 e_csets
	278 7744 0 dom_cgrp
	278 7808 0 old_dom_cgrp
	279 7872 0 rstat_cpu
	83 7936 0 rstat_css_list
	280 8192 0 _pad_
	278 8192 0 rstat_flush_next
	281 8256 0 last_bstat
	281 8512 0 bstat
	282 8768 0 prev_cputime
	83 8960 0 pidlists
	101 9088 0 pidlist_mutex
	283 9344 0 offline_waitq
	284 9536 0 release_agent_work
	285 9792 0 psi
	286 9856 0 bpf
	287 18048 0 freezer
	288 18176 0 bpf_cgrp_storage
	289 18240 0 ancestors
struct 6592 11 cgroup_root
	290 0 0 kf_root
	209 64 0 subsys_mask
	204 96 0 hierarchy_id
	83 128 0 root_list
	291 256 0 rcu
	42 512 0 cgrp
	278 18944 0 cgrp_ancestor_storage
	187 19008 0 nr_cgrps
	209 19040 0 flags
	292 19072 0 release_agent_path
	293 51840 0 name
struct 256 32 cgroup_subsys
	294 0 0 css_alloc
	295 64 0 css_online
	296 128 0 css_offline
	296 192 0 css_released
	296 256 0 css_free
	296 320 0 css_reset
	296 384 0 css_killed
	297 448 0 css_rstat_flush
	298 512 0 css_extra_stat_show
	298 576 0 css_local_stat_show
	299 640 0 can_attach
	300 704 0 cancel_attach
	300 768 0 attach
	301 832 0 post_attach
	302 896 0 can_fork
	303 960 0 cancel_fork
	304 1024 0 fork
	304 1088 0 exit
	304 1152 0 release
	296 1216 0 bind
	305 1280 1 early_init
	305 1281 1 implicit_on_dfl
	305 1282 1 threaded
	204 1312 0 id
	237 1344 0 name
	237 1408 0 legacy_name
	276 1472 0 root
	67 1536 0 css_idr
	83 1728 0 cfts
	306 1856 0 dfl_cftypes
	306 1920 0 legacy_cftypes
	209 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	278 0 0 cgroup
	307 64 0 ss
	308 128 0 refcnt
	83 256 0 sibling
	83 384 0 children
	83 512 0 rstat_css_node
	204 640 0 id
	209 672 0 flags
	196 704 0 serial_nr
	187 768 0 online_cnt
	284 832 0 destroy_work
	309 1088 0 destroy_rwork
	310 1536 0 parent
	204 1600 0 nr_descendants
struct 96 12 class
	237 0 0 name
	311 64 0 class_groups
	311 128 0 dev_groups
	312 192 0 dev_uevent
	313 256 0 devnode
	314 320 0 class_release
	315 384 0 dev_release
	316 448 0 shutdown_pre
	317 512 0 ns_type
	318 576 0 namespace
	319 640 0 get_ownership
	320 704 0 pm
struct 241664 6 cpu_entry_area
	321 0 0 gdt
	322 32768 0 entry_stack_page
	323 65536 0 tss
	324 229376 0 estacks
	325 851968 0 cpu_debug_store
	326 884736 0 cpu_debug_buffers
struct 184 26 cred
	327 0 0 usage
	328 64 0 uid
	329 96 0 gid
	328 128 0 suid
	329 160 0 sgid
	328 192 0 euid
	329 224 0 egid
	328 256 0 fsuid
	329 288 0 fsgid
	209 320 0 securebits
	330 384 0 cap_inheritable
	330 448 0 cap_permitted
	330 512 0 cap_effective
	330 576 0 cap_bset
	330 640 0 cap_ambient
	331 704 0 jit_keyring
	332 768 0 session_keyring
	332 832 0 process_keyring
	332 896 0 thread_keyring
	332 960 0 request_key_auth
	193 1024 0 security
	333 1088 0 user
	334 1152 0 user_ns
	335 1216 0 ucounts
	336 1280 0 group_info
	337 1344 0 -
struct 592 22 css_set
	274 0 0 subsys
	338 896 0 refcount
	339 960 0 dom_cset
	278 1024 0 dfl_cgrp
	204 1088 0 nr_tasks
	83 1152 0 tasks
	83 1280 0 mg_tasks
	83 1408 0 dying_tasks
	83 1536 0 task_iters
	277 1664 0 e_cset_node
	83 3456 0 threaded_csets
	83 3584 0 threaded_csets_node
	340 3712 0 hlist
	83 3840 0 cgrp_links
	83 3968 0 mg_src_preload_node
	83 4096 0 mg_dst_preload_node
	83 4224 0 mg_node
	278 4352 0 mg_src_cgrp
	278 4416 0 mg_dst_cgrp
	339 4480 0 mg_dst_cset
	305 4544 0 dead
	291 4608 0 callback_head
struct 192 16 dentry
	209 0 0 d_flags
	341 32 0 d_seq
	342 64 0 d_hash
	218 192 0 d_parent
	343 256 0 d_name
	185 384 0 d_inode
	344 448 0 d_iname
	345 768 0 d_op
	346 832 0 d_sb
	189 896 0 d_time
	193 960 0 d_fsdata
	347 1024 0 d_lockref
	348 1088 0 -
	340 1216 0 d_sib
	349 1344 0 d_children
	350 1408 0 d_u
struct 128 13 dentry_operations
	351 0 0 d_revalidate
	351 64 0 d_weak_revalidate
	352 128 0 d_hash
	353 192 0 d_compare
	354 256 0 d_delete
	355 320 0 d_init
	356 384 0 d_release
	356 448 0 d_prune
	357 512 0 d_iput
	358 576 0 d_dname
	359 640 0 d_automount
	360 704 0 d_manage
	361 768 0 d_real
struct 760 47 device
	362 0 0 kobj
	363 512 0 parent
	364 576 0 p
	237 640 0 init_name
	365 704 0 type
	366 768 0 bus
	367 832 0 driver
	193 896 0 platform_data
	193 960 0 driver_data
	368 1024 0 driver_override
	101 1152 0 mutex
	369 1408 0 links
	370 1856 0 power
	371 4352 0 pm_domain
	372 4416 0 em_pd
	373 4480 0 msi
	374 4608 0 dma_ops
	375 4672 0 dma_mask
	196 4736 0 coherent_dma_mask
	196 4800 0 bus_dma_limit
	376 4864 0 dma_range_map
	377 4928 0 dma_parms
	83 4992 0 dma_pools
	378 5120 0 dma_io_tlb_mem
	379 5184 0 archdata
	380 5184 0 of_node
	381 5248 0 fwnode
	204 5312 0 numa_node
	230 5344 0 devt
	382 5376 0 id
	192 5408 0 devres_lock
	83 5440 0 devres_head
	383 5568 0 class
	311 5632 0 groups
	315 5696 0 release
	384 5760 0 iommu_group
	385 5824 0 iommu
	386 5888 0 physical_location
	387 5952 0 removable
	305 5984 1 offline_disabled
	305 5985 1 offline
	305 5986 1 of_node_reused
	305 5987 1 state_synced
	305 5988 1 can_match
	305 5989 1 dma_skip_sync
	305 5990 1 dma_iommu
	388 6016 0 flags
struct 216 10 device_private
	389 0 0 klist_children
	390 320 0 knode_parent
	390 576 0 knode_driver
	390 832 0 knode_bus
	390 1088 0 knode_class
	391 1344 0 deferred_probe
	392 1472 0 async_driver
	393 1536 0 deferred_probe_reason
	363 1600 0 device
	394 1664 1 dead
struct 56 6 fdtable
	209 0 0 max_fds
	395 64 0 fd
	396 128 0 close_on_exec
	396 192 0 open_fds
	396 256 0 full_fds_bits
	397 320 0 rcu
struct 184 19 file
	327 0 0 f_count
	192 64 0 f_lock
	398 96 0 f_mode
	399 128 0 f_op
	231 192 0 f_mapping
	193 256 0 private_data
	185 320 0 f_inode
	209 384 0 f_flags
	209 416 0 f_iocb_flags
	400 448 0 f_cred
	401 512 0 f_path
	402 640 0 -
	403 896 0 f_pos
	193 960 0 f_security
	404 1024 0 f_owner
	191 1088 0 f_wb_err
	191 1120 0 f_sb_err
	405 1152 0 f_ep
	406 1216 0 -
struct 72 17 file_system_type
	237 0 0 name
	204 64 0 fs_flags
	407 128 0 init_fs_context
	408 192 0 parameters
	409 256 0 mount
	410 320 0 kill_sb
	251 384 0 owner
	411 448 0 next
	349 512 0 fs_supers
	412 576 0 s_lock_key
	412 576 0 s_umount_key
	412 576 0 s_vfs_rename_key
	413 576 0 s_writers_key
	412 576 0 i_lock_key
	412 576 0 i_mutex_key
	412 576 0 invalidate_lock_key
	412 576 0 i_mutex_dir_key
struct 704 11 files_struct
	414 0 0 count
	415 32 0 resize_in_progress
	416 64 0 resize_wait
	417 256 0 fdt
	54 320 0 fdtab
	418 1024 0 file_lock
	209 1056 0 next_fd
	419 1088 0 close_on_exec_init
	419 1152 0 open_fds_init
	419 1216 0 full_fds_bits_init
	420 1280 0 fd_array
struct 256 4 folio
	421 0 0 -
	422 512 0 -
	423 1024 0 -
	424 1536 0 -
struct 88 2 free_area
	425 0 0 free_list
	189 640 0 nr_free
struct 24 4 ftrace_page
	426 0 0 next
	427 64 0 records
	204 128 0 index
	204 160 0 order
struct 64 3 futex_hash_bucket
	428 0 0 waiters
	429 32 0 lock
	430 64 0 chain
struct 56 6 gen_pool
	431 0 0 lock
	432 64 0 chunks
	204 192 0 min_alloc_order
	433 256 0 algo
	193 320 0 data
	237 384 0 name
struct 56 7 gen_pool_chunk
	432 0 0 next_chunk
	434 128 0 avail
	435 192 0 phys_addr
	193 256 0 owner
	189 320 0 start_addr
	189 384 0 end_addr
	436 448 0 bits
struct 776 40 gendisk
	204 0 0 major
	204 32 0 first_minor
	204 64 0 minors
	437 96 0 disk_name
	210 352 0 events
	210 368 0 event_flags
	438 384 0 part_tbl
	439 512 0 part0
	440 576 0 fops
	205 640 0 queue
	193 704 0 private_data
	441 768 0 bio_split
	204 3904 0 flags
	189 3968 0 state
	223 4032 0 open_mutex
	209 4288 0 open_partitions
	442 4352 0 bdi
	217 4416 0 queue_kobj
	233 4928 0 slave_dir
	219 4992 0 slave_bdevs
	443 5120 0 random
	214 5184 0 sync_io
	444 5248 0 ev
	209 5312 0 nr_zones
	209 5344 0 zone_capacity
	209 5376 0 last_zone_capacity
	396 5440 0 conv_zones_bitmap
	209 5504 0 zone_wplugs_hash_bits
	214 5536 0 nr_zone_wplugs
	212 5568 0 zone_wplugs_lock
	445 5632 0 zone_wplugs_pool
	405 5696 0 zone_wplugs_hash
	446 5760 0 zone_wplugs_wq
	447 5824 0 cdi
	204 5888 0 node_id
	448 5952 0 bb
	449 6016 0 lockdep_map
	450 6016 0 diskseq
	451 6080 0 open_mode
	452 6144 0 ia_ranges
union 4 2 handle_parts
	453 0 0 handle
	454 0 0 -
struct 32920 20 hstate
	455 0 0 resize_lock
	456 256 0 resize_key
	204 256 0 next_nid_to_alloc
	204 288 0 next_nid_to_free
	209 320 0 order
	209 352 0 demote_order
	189 384 0 mask
	189 448 0 max_huge_pages
	189 512 0 nr_huge_pages
	189 576 0 free_huge_pages
	189 640 0 resv_huge_pages
	189 704 0 surplus_huge_pages
	189 768 0 nr_overcommit_huge_pages
	457 832 0 hugepage_activelist
	458 960 0 hugepage_freelists
	459 132032 0 max_huge_pages_node
	459 164800 0 nr_huge_pages_node
	459 197568 0 free_huge_pages_node
	459 230336 0 surplus_huge_pages_node
	460 263104 0 name
struct 24 3 idr
	181 0 0 idr_rt
	209 128 0 idr_base
	209 160 0 idr_next
struct 56 7 inactive_task_frame
	189 0 0 r15
	189 64 0 r14
	189 128 0 r13
	189 192 0 r12
	189 256 0 bx
	189 320 0 bp
	189 384 0 ret_addr
struct 16 2 inet_bind_hashbucket
	461 0 0 lock
	462 64 0 chain
struct 8 1 inet_ehash_bucket
	463 0 0 chain
struct 128 12 inet_hashinfo
	464 0 0 ehash
	465 64 0 ehash_locks
	209 128 0 ehash_mask
	209 160 0 ehash_locks_mask
	466 192 0 bind_bucket_cachep
	467 256 0 bhash
	466 320 0 bind2_bucket_cachep
	467 384 0 bhash2
	209 448 0 bhash_size
	209 480 0 lhash2_mask
	468 512 0 lhash2
	469 576 0 pernet
struct 16 2 inet_listen_hashbucket
	461 0 0 lock
	463 64 0 nulls_head
struct 216 15 inet_timewait_sock
	470 0 0 __tw_common
	471 1088 0 tw_mark
	331 1120 0 tw_substate
	331 1128 0 tw_rcv_wscale
	472 1136 0 tw_sport
	209 1152 1 tw_transparent
	209 1153 20 tw_flowlabel
	209 1173 1 tw_usec_ts
	209 1174 2 tw_pad
	209 1176 8 tw_tos
	473 1184 0 tw_txhash
	473 1216 0 tw_priority
	474 1280 0 tw_timer
	475 1600 0 tw_tb
	476 1664 0 tw_tb2
struct 624 57 inode
	477 0 0 i_mode
	210 16 0 i_opflags
	328 32 0 i_uid
	329 64 0 i_gid
	209 96 0 i_flags
	478 128 0 i_acl
	478 192 0 i_default_acl
	479 256 0 i_op
	346 320 0 i_sb
	231 384 0 i_mapping
	193 448 0 i_security
	189 512 0 i_ino
	480 576 0 -
	230 608 0 i_rdev
	403 640 0 i_size
	481 704 0 i_atime_sec
	481 768 0 i_mtime_sec
	481 832 0 i_ctime_sec
	382 896 0 i_atime_nsec
	382 928 0 i_mtime_nsec
	382 960 0 i_ctime_nsec
	382 992 0 i_generation
	192 1024 0 i_lock
	210 1056 0 i_bytes
	482 1072 0 i_blkbits
	483 1080 0 i_write_hint
	484 1088 0 i_blocks
	382 1152 0 i_state
	136 1216 0 i_rwsem
	189 1536 0 dirtied_when
	189 1600 0 dirtied_time_when
	340 1664 0 i_hash
	83 1792 0 i_io_list
	485 1920 0 i_wb
	204 1984 0 i_wb_frn_winner
	273 2016 0 i_wb_frn_avg_time
	273 2032 0 i_wb_frn_history
	83 2048 0 i_lru
	83 2176 0 i_sb_list
	83 2304 0 i_wb_list
	486 2432 0 -
	487 2560 0 i_version
	487 2624 0 i_sequence
	187 2688 0 i_count
	187 2720 0 i_dio_count
	187 2752 0 i_writecount
	187 2784 0 i_readcount
	488 2816 0 -
	489 2880 0 i_flctx
	28 2944 0 i_data
	83 4480 0 i_devices
	490 4608 0 -
	491 4672 0 i_fsnotify_mask
	492 4736 0 i_fsnotify_marks
	493 4800 0 i_crypt_info
	494 4864 0 i_verity_info
	193 4928 0 i_private
struct 112 8 io_tlb_mem
	495 0 0 defpool
	189 512 0 nslabs
	218 576 0 debugfs
	496 640 0 force_bounce
	496 648 0 for_alloc
	497 704 0 total_used
	497 768 0 used_hiwater
	497 832 0 transient_nslabs
struct 136 14 kernfs_node
	187 0 0 count
	187 32 0 active
	270 64 0 parent
	237 128 0 name
	130 192 0 rb
	498 384 0 ns
	209 448 0 hash
	210 480 0 flags
	477 496 0 mode
	499 512 0 -
	196 768 0 id
	193 832 0 priv
	500 896 0 iattr
	291 960 0 rcu
struct 232 12 kernfs_root
	270 0 0 kn
	209 64 0 flags
	501 128 0 ino_idr
	502 320 0 last_id_lowbits
	502 352 0 id_highbits
	503 384 0 syscall_ops
	504 448 0 supers
	505 576 0 deactivate_waitq
	506 768 0 kernfs_rwsem
	506 1088 0 kernfs_iattr_rwsem
	506 1408 0 kernfs_supers_rwsem
	507 1728 0 rcu
struct 8408 27 kmem_cache
	508 0 0 cpu_slab
	509 64 0 lock_key
	510 64 0 flags
	189 128 0 min_partial
	209 192 0 size
	209 224 0 object_size
	511 256 0 reciprocal_size
	209 320 0 offset
	209 352 0 cpu_partial
	209 384 0 cpu_partial_slabs
	512 416 0 oo
	512 448 0 min
	513 480 0 allocflags
	204 512 0 refcount
	514 576 0 ctor
	209 640 0 inuse
	209 672 0 align
	209 704 0 red_left_pad
	237 768 0 name
	515 832 0 list
	516 960 0 kobj
	189 1472 0 random
	209 1536 0 remote_node_defrag_ratio
	517 1600 0 random_seq
	209 1664 0 useroffset
	209 1696 0 usersize
	518 1728 0 node
struct 32 4 kmem_cache_cpu
	519 0 0 -
	520 128 0 slab
	520 192 0 partial
	521 256 0 lock
struct 64 6 kmem_cache_node
	522 0 0 list_lock
	189 64 0 nr_partial
	515 128 0 partial
	523 256 0 nr_slabs
	523 320 0 total_objects
	515 384 0 full
struct 96 4 kset
	83 0 0 list
	192 128 0 list_lock
	362 192 0 kobj
	524 704 0 uevent_ops
struct 112 9 kthread
	189 0 0 flags
	209 64 0 cpu
	204 96 0 result
	525 128 0 threadfn
	193 192 0 data
	526 256 0 parked
	526 512 0 exited
	310 768 0 blkcg_css
	393 832 0 full_name
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
struct 256 1 maple_node
	528 0 0 -
struct 16 3 maple_tree
	529 0 0 -
	209 32 0 ma_flags
	193 64 0 ma_root
struct 1728 29 mem_cgroup
	45 0 0 css
	530 1664 0 id
	531 2048 0 memory
	532 4096 0 -
	83 6144 0 memory_peaks
	83 6272 0 swap_peaks
	192 6400 0 peaks_lock
	284 6464 0 high_work
	533 6720 0 vmpressure
	305 7680 0 oom_group
	204 7712 0 swappiness
	271 7744 0 events_file
	271 8192 0 events_local_file
	271 8640 0 swap_events_file
	534 9088 0 vmstats
	535 9152 0 memory_events
	535 9728 0 memory_events_local
	196 10304 0 socket_pressure
	204 10368 0 kmemcg_id
	536 10432 0 objcg
	536 10496 0 orig_objcg
	83 10560 0 objcg_list
	537 10688 0 vmstats_percpu
	83 10752 0 cgwb_list
	538 10880 0 cgwb_domain
	539 11840 0 cgwb_frn
	540 13120 0 deferred_split_queue
	541 13376 0 mm_list
	542 13568 0 nodeinfo
struct 1920 9 mem_cgroup_per_node
	543 0 0 memcg
	544 64 0 lruvec_stats_percpu
	545 128 0 lruvec_stats
	546 192 0 shrinker_info
	280 512 0 _pad1_
	547 512 0 lruvec
	280 13312 0 _pad2_
	548 13312 0 lru_zone_size
	549 14912 0 iter
struct 16 2 mem_section
	189 0 0 section_mem_map
	550 64 0 usage
struct 24 3 mem_section_usage
	291 0 0 rcu
	388 128 0 subsection_map
	551 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	552 0 0 stock_lock
	543 0 0 cached
	209 64 0 nr_pages
	536 128 0 cached_objcg
	553 192 0 cached_pgdat
	209 256 0 nr_bytes
	204 288 0 nr_slab_reclaimable_b
	204 320 0 nr_slab_unreclaimable_b
	554 384 0 work
	189 640 0 flags
struct 1448 7 memcg_vmstats
	555 0 0 state
	556 2432 0 events
	555 3840 0 state_local
	556 6272 0 events_local
	555 7680 0 state_pending
	556 10112 0 events_pending
	557 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	209 0 0 stats_updates
	537 64 0 parent
	534 128 0 vmstats
	555 192 0 state
	556 2624 0 events
	555 4032 0 state_prev
	556 6464 0 events_prev
struct 16 2 memory_stat
	237 0 0 name
	209 64 0 idx
struct 72 8 mempool_s
	192 0 0 lock
	204 32 0 min_nr
	204 64 0 curr_nr
	558 128 0 elements
	193 192 0 pool_data
	559 256 0 alloc
	560 320 0 free
	283 384 0 wait
struct 1344 2 mm_struct
	561 0 0 -
	562 10752 0 cpu_bitmap
struct 136 12 mnt_namespace
	563 0 0 ns
	564 192 0 root
	565 256 0 mounts
	334 320 0 user_ns
	335 384 0 ucounts
	566 448 0 seq
	567 512 0 poll
	566 704 0 event
	209 768 0 nr_mounts
	209 800 0 pending_mounts
	568 832 0 mnt_ns_tree_node
	569 1024 0 passive
struct 32 4 mod_kallsyms
	570 0 0 symtab
	209 64 0 num_symtab
	393 128 0 strtab
	393 192 0 typetab
struct 1280 74 module
	1 0 0 state
	83 64 0 list
	571 192 0 name
	572 640 0 mkobj
	573 1408 0 modinfo_attrs
	237 1472 0 version
	237 1536 0 srcversion
	233 1600 0 holders_dir
	574 1664 0 syms
	575 1728 0 crcs
	209 1792 0 num_syms
	101 1856 0 param_lock
	576 2112 0 kp
	209 2176 0 num_kp
	209 2208 0 num_gpl_syms
	574 2240 0 gpl_syms
	575 2304 0 gpl_crcs
	305 2368 0 using_gplonly_symbols
	305 2376 0 sig_ok
	305 2384 0 async_probe_requested
	209 2400 0 num_exentries
	577 2432 0 extable
	578 2496 0 init
	579 2560 0 mem
	580 6592 0 arch
	189 6784 0 taints
	209 6848 0 num_bugs
	83 6912 0 bug_list
	581 7040 0 bug_table
	582 7104 0 kallsyms
	97 7168 0 core_kallsyms
	583 7424 0 sect_attrs
	584 7488 0 notes_attrs
	393 7552 0 args
	193 7616 0 percpu
	209 7680 0 percpu_size
	193 7744 0 noinstr_text_start
	209 7808 0 noinstr_text_size
	209 7840 0 num_tracepoints
	585 7872 0 tracepoints_ptrs
	209 7936 0 num_srcu_structs
	586 8000 0 srcu_struct_ptrs
	209 8064 0 num_bpf_raw_events
	587 8128 0 bpf_raw_events
	209 8192 0 btf_data_size
	209 8224 0 btf_base_data_size
	193 8256 0 btf_data
	193 8320 0 btf_base_data
	588 8384 0 jump_entries
	209 8448 0 num_jump_entries
	209 8480 0 num_trace_bprintk_fmt
	589 8512 0 trace_bprintk_fmt_start
	590 8576 0 trace_events
	209 8640 0 num_trace_events
	591 8704 0 trace_evals
	209 8768 0 num_trace_evals
	209 8800 0 num_ftrace_callsites
	396 8832 0 ftrace_callsites
	193 8896 0 kprobes_text_start
	209 8960 0 kprobes_text_size
	396 9024 0 kprobe_blacklist
	209 9088 0 num_kprobe_blacklist
	204 9120 0 num_static_call_sites
	592 9152 0 static_call_sites
	305 9216 0 klp
	305 9224 0 klp_alive
	593 9280 0 klp_info
	83 9344 0 source_list
	83 9472 0 target_list
	301 9600 0 exit
	187 9664 0 refcnt
	204 9696 0 its_num_pages
	558 9728 0 its_page_array
	594 9792 0 dyndbg_info
struct 48 4 module_use
	595 0 0 source_list
	595 128 0 target_list
	251 256 0 source
	251 320 0 target
struct 336 28 mount
	596 0 0 mnt_hash
	564 128 0 mnt_parent
	218 192 0 mnt_mountpoint
	597 256 0 mnt
	598 512 0 -
	599 704 0 mnt_pcp
	600 768 0 mnt_mounts
	600 896 0 mnt_child
	600 1024 0 mnt_instance
	237 1152 0 mnt_devname
	600 1216 0 mnt_list
	600 1344 0 mnt_expire
	600 1472 0 mnt_share
	600 1600 0 mnt_slave_list
	600 1728 0 mnt_slave
	564 1856 0 mnt_master
	601 1920 0 mnt_ns
	602 1984 0 mnt_mp
	603 2048 0 -
	600 2176 0 mnt_umounting
	492 2304 0 mnt_fsnotify_marks
	604 2368 0 mnt_fsnotify_mask
	204 2400 0 mnt_id
	566 2432 0 mnt_id_unique
	204 2496 0 mnt_group_id
	204 2528 0 mnt_expiry_mark
	605 2560 0 mnt_pins
	605 2624 0 mnt_stuck_children
struct 32 4 mutex
	327 0 0 owner
	606 64 0 wait_lock
	607 96 0 osq
	83 128 0 wait_list
struct 32 3 mutex_waiter
	608 0 0 list
	609 128 0 task
	610 192 0 ww_ctx
struct 560 5 napi_alloc_cache
	611 0 0 bh_lock
	612 0 0 page
	613 192 0 page_small
	209 320 0 skb_count
	614 384 0 skb_cache
struct 4480 53 net
	615 0 0 passive
	418 32 0 rules_mod_lock
	209 64 0 dev_base_seq
	616 96 0 ifindex
	418 128 0 nsid_lock
	414 160 0 fnhe_genid
	617 192 0 list
	617 320 0 exit_list
	618 448 0 defer_free_list
	618 512 0 cleanup_list
	619 576 0 key_domain
	334 640 0 user_ns
	335 704 0 ucounts
	620 768 0 netns_ids
	621 960 0 ns
	622 1152 0 refcnt_tracker
	622 1152 0 notrefcnt_tracker
	617 1152 0 dev_base_head
	623 1280 0 proc_net
	623 1344 0 proc_net_stat
	624 1408 0 sysctls
	625 2240 0 rtnl
	625 2304 0 genl_sock
	626 2368 0 uevent_sock
	405 2432 0 dev_name_head
	405 2496 0 dev_index_head
	627 2560 0 dev_by_index
	628 2688 0 netdev_chain
	616 2752 0 hash_mix
	629 2816 0 loopback_dev
	617 2880 0 rules_ops
	630 3008 0 core
	631 3328 0 mib
	632 4352 0 packet
	633 4672 0 unx
	634 4928 0 nexthop
	635 5632 0 ipv4
	636 12288 0 ipv6
	637 18944 0 sctp
	638 21376 0 nf
	639 23488 0 ct
	640 25344 0 nft
	641 25408 0 ft
	642 25472 0 gen
	643 25536 0 bpf
	644 26112 0 xfrm
	645 33792 0 net_cookie
	646 33856 0 ipvs
	647 33920 0 mpls
	648 34496 0 xdp
	625 34816 0 crypto_nlsk
	625 34880 0 diag_nlsk
	649 34944 0 smc
struct 2496 176 net_device
	650 0 0 __cacheline_group_begin__net_device_read_tx
	651 0 0 -
	652 64 0 netdev_ops
	653 128 0 header_ops
	654 192 0 _tx
	655 256 0 gso_partial_features
	209 320 0 real_num_tx_queues
	209 352 0 gso_max_size
	209 384 0 gso_ipv4_max_size
	656 416 0 gso_max_segs
	657 432 0 num_tc
	209 448 0 mtu
	210 480 0 needed_headroom
	658 496 0 tc_to_txq
	659 1024 0 xps_maps
	660 1152 0 nf_hooks_egress
	661 1216 0 tcx_egress
	662 1280 0 __cacheline_group_end__net_device_read_tx
	663 1280 0 __cacheline_group_begin__net_device_read_txrx
	664 1280 0 -
	189 1344 0 state
	209 1408 0 flags
	210 1440 0 hard_header_len
	665 1456 8 pcpu_stat_type
	655 1472 0 features
	666 1536 0 ip6_ptr
	667 1600 0 __cacheline_group_end__net_device_read_txrx
	668 1600 0 __cacheline_group_begin__net_device_read_rx
	669 1600 0 xdp_prog
	670 1664 0 ptype_specific
	204 1792 0 ifindex
	209 1824 0 real_num_rx_queues
	671 1856 0 _rx
	189 1920 0 gro_flush_timeout
	672 1984 0 napi_defer_hard_irqs
	209 2016 0 gro_max_size
	209 2048 0 gro_ipv4_max_size
	673 2112 0 rx_handler
	193 2176 0 rx_handler_data
	674 2240 0 nd_net
	675 2304 0 npinfo
	661 2368 0 tcx_ingress
	676 2432 0 __cacheline_group_end__net_device_read_rx
	677 2432 0 name
	678 2560 0 name_node
	679 2624 0 ifalias
	189 2688 0 mem_end
	189 2752 0 mem_start
	189 2816 0 base_addr
	670 2880 0 dev_list
	670 3008 0 napi_list
	670 3136 0 unreg_list
	670 3264 0 close_list
	670 3392 0 ptype_all
	680 3520 0 adj_list
	681 3776 0 xdp_features
	682 3840 0 xdp_metadata_ops
	683 3904 0 xsk_tx_metadata_ops
	210 3968 0 gflags
	210 3984 0 needed_tailroom
	655 4032 0 hw_features
	655 4096 0 wanted_features
	655 4160 0 vlan_features
	655 4224 0 hw_enc_features
	655 4288 0 mpls_features
	655 4352 0 mangleid_features
	209 4416 0 min_mtu
	209 4448 0 max_mtu
	210 4480 0 type
	331 4496 0 min_header_len
	331 4504 0 name_assign_type
	204 4512 0 group
	684 4544 0 stats
	685 6016 0 core_stats
	686 6080 0 carrier_up_count
	686 6112 0 carrier_down_count
	687 6144 0 ethtool_ops
	688 6208 0 l3mdev_ops
	689 6272 0 ndisc_ops
	690 6336 0 xfrmdev_ops
	691 6400 0 tlsdev_ops
	209 6464 0 operstate
	331 6496 0 link_mode
	331 6504 0 if_port
	331 6512 0 dma
	692 6520 0 perm_addr
	331 6776 0 addr_assign_type
	331 6784 0 addr_len
	331 6792 0 upper_level
	331 6800 0 lower_level
	210 6816 0 neigh_priv_len
	210 6832 0 dev_id
	210 6848 0 dev_port
	204 6880 0 irq
	672 6912 0 priv_len
	693 6944 0 addr_list_lock
	694 6976 0 uc
	694 7232 0 mc
	694 7488 0 dev_addrs
	695 7744 0 queues_kset
	209 7808 0 promiscuity
	209 7840 0 allmulti
	696 7872 0 uc_promisc
	697 7936 0 ip_ptr
	698 8000 0 vlan_info
	699 8064 0 tipc_ptr
	700 8128 0 mpls_ptr
	701 8192 0 dev_addr
	209 8256 0 num_rx_queues
	209 8288 0 xdp_zc_max_segs
	654 8320 0 ingress_queue
	660 8384 0 nf_hooks_ingress
	692 8448 0 broadcast
	702 8704 0 rx_cpu_rmap
	703 8768 0 index_hlist
	209 8896 0 num_tx_queues
	704 8960 0 qdisc
	209 9024 0 tx_queue_len
	693 9056 0 tx_global_lock
	705 9088 0 xdp_bulkq
	706 9152 0 qdisc_hash
	707 10176 0 watchdog_timer
	204 10496 0 watchdog_timeo
	693 10528 0 watchdog_lock
	696 10560 0 watchdog_ref_held
	672 10592 0 proto_down_reason
	670 10624 0 todo_list
	708 10752 0 pcpu_refcnt
	709 10816 0 refcnt_tracker
	670 10816 0 link_watch_list
	710 10944 0 reg_state
	696 10952 0 dismantle
	711 10960 16 rtnl_link_state
	696 10976 0 needs_free_netdev
	712 11008 0 priv_destructor
	193 11072 0 ml_priv
	713 11136 0 ml_priv_type
	714 11200 0 garp_port
	715 11264 0 mrp_port
	716 11328 0 dm_private
	717 11392 0 dev
	718 17472 0 sysfs_groups
	719 17728 0 sysfs_rx_queue_group
	720 17792 0 rtnl_link_ops
	721 17856 0 stat_ops
	722 17920 0 queue_mgmt_ops
	209 17984 0 tso_max_size
	656 18016 0 tso_max_segs
	723 18048 0 dcbnl_ops
	724 18112 0 prio_tc_map
	725 18240 0 priomap
	726 18304 0 link_topo
	727 18368 0 phydev
	728 18432 0 sfp_bus
	729 18496 0 qdisc_tx_busylock
	696 18560 0 proto_down
	696 18568 0 threaded
	189 18576 1 see_all_hwtstamp_requests
	189 18577 1 change_proto_down
	189 18578 1 netns_immutable
	189 18579 1 fcoe_mtu
	670 18624 0 net_notifier_list
	730 18752 0 macsec_ops
	731 18816 0 udp_tunnel_nic_info
	732 18880 0 udp_tunnel_nic
	733 18944 0 ethtool
	734 19008 0 xdp_state
	735 19392 0 dev_addr_shadow
	736 19648 0 linkwatch_dev_tracker
	736 19648 0 watchdog_dev_tracker
	736 19648 0 dev_registered_tracker
	737 19648 0 offload_xstats_l3
	738 19712 0 devlink_port
	739 19776 0 page_pools
	740 19840 0 irq_moder
	741 19968 0 priv
struct 1088 23 netlink_sock
	742 0 0 sk
	189 6208 0 flags
	743 6272 0 portid
	743 6304 0 dst_portid
	743 6336 0 dst_group
	743 6368 0 subscriptions
	743 6400 0 ngroups
	396 6464 0 groups
	189 6528 0 state
	744 6592 0 max_recvmsg_len
	745 6656 0 wait
	746 6848 0 bound
	746 6856 0 cb_running
	204 6880 0 dump_done_errno
	747 6912 0 cb
	748 7936 0 nl_cb_mutex
	749 8192 0 netlink_rcv
	750 8256 0 netlink_bind
	751 8320 0 netlink_unbind
	752 8384 0 netlink_release
	251 8448 0 module
	753 8512 0 node
	754 8576 0 rcu
struct 24 4 ns_common
	218 0 0 stashed
	755 64 0 ops
	209 128 0 inum
	338 160 0 count
struct 72 9 nsproxy
	338 0 0 count
	756 64 0 uts_ns
	757 128 0 ipc_ns
	601 192 0 mnt_ns
	758 256 0 pid_ns_for_children
	759 320 0 net_ns
	760 384 0 time_ns
	760 448 0 time_ns_for_children
	761 512 0 cgroup_ns
struct 48 4 obj_cgroup
	308 0 0 refcnt
	543 128 0 memcg
	187 192 0 nr_charged_bytes
	762 256 0 -
struct 6 6 orc_entry
	763 0 0 sp_offset
	763 16 0 bp_offset
	209 32 4 sp_reg
	209 36 4 bp_reg
	209 40 3 type
	209 43 1 signal
struct 64 5 page
	189 0 0 flags
	764 64 0 -
	765 384 0 -
	187 416 0 _refcount
	189 448 0 memcg_data
struct 1664 28 page_pool
	766 0 0 p
	204 384 0 cpuid
	767 416 0 pages_state_hold_cnt
	469 448 1 has_init_callback
	469 449 1 dma_map
	469 450 1 dma_sync
	469 451 1 dma_sync_for_cpu
	768 512 0 __cacheline_group_begin__frag
	266 512 0 frag_users
	769 576 0 frag_page
	209 640 0 frag_offset
	770 704 0 __cacheline_group_end__frag
	771 768 0 __cacheline_group_pad__frag
	772 768 0 release_dw
	514 1472 0 disconnect
	189 1536 0 defer_start
	189 1600 0 defer_warn
	767 1664 0 xdp_mem_id
	773 2048 0 alloc
	774 10752 0 ring
	193 12288 0 mp_priv
	775 12352 0 mp_ops
	776 12416 0 dma_mapped
	777 12544 0 pages_state_release_cnt
	778 12576 0 user_cnt
	779 12608 0 destroy_cnt
	780 12672 0 slow
	781 12928 0 user
struct 192 17 pcpu_chunk
	782 0 0 list
	204 128 0 free_bytes
	783 160 0 chunk_md
	396 448 0 bound_map
	193 512 0 base_addr
	396 576 0 alloc_map
	784 640 0 md_blocks
	193 704 0 data
	785 768 0 immutable
	785 776 0 isolated
	204 800 0 start_offset
	204 832 0 end_offset
	786 896 0 obj_exts
	204 960 0 nr_pages
	204 992 0 nr_populated
	204 1024 0 nr_empty_pop_pages
	787 1088 0 populated
struct 64 1 pcpu_hot
	788 0 0 -
struct 48 2 per_cpu_nodestat
	789 0 0 stat_threshold
	790 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	192 0 0 lock
	204 32 0 count
	204 64 0 high
	204 96 0 high_min
	204 128 0 high_max
	204 160 0 batch
	482 192 0 flags
	482 200 0 alloc_factor
	482 208 0 expire
	791 224 0 free_count
	277 256 0 lists
struct 64 3 per_cpu_zonestat
	792 0 0 vm_stat_diff
	789 96 0 stat_threshold
	793 128 0 vm_numa_event
struct 40 4 percpu_counter
	606 0 0 lock
	794 64 0 count
	83 128 0 list
	795 256 0 counters
struct 56 7 percpu_ref_data
	327 0 0 count
	796 64 0 release
	796 128 0 confirm_switch
	305 192 1 force_atomic
	305 193 1 allow_reinit
	291 256 0 rcu
	797 384 0 ref
struct 174464 43 pglist_data
	798 0 0 node_zones
	799 61440 0 node_zonelists
	204 1372416 0 nr_zones
	192 1372448 0 node_size_lock
	189 1372480 0 node_start_pfn
	189 1372544 0 node_present_pages
	189 1372608 0 node_spanned_pages
	204 1372672 0 node_id
	283 1372736 0 kswapd_wait
	283 1372928 0 pfmemalloc_wait
	800 1373120 0 reclaim_wait
	187 1373888 0 nr_writeback_throttled
	189 1373952 0 nr_reclaim_start
	101 1374016 0 kswapd_lock
	609 1374272 0 kswapd
	204 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	204 1374400 0 kswapd_failures
	204 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	283 1374528 0 kcompactd_wait
	609 1374720 0 kcompactd
	305 1374784 0 proactive_compact_trigger
	189 1374848 0 totalreserve_pages
	189 1374912 0 min_unmapped_pages
	189 1374976 0 min_slab_pages
	280 1375232 0 _pad1_
	189 1375232 0 first_deferred_pfn
	540 1375296 0 deferred_split_queue
	209 1375552 0 nbp_rl_start
	189 1375616 0 nbp_rl_nr_cand
	209 1375680 0 nbp_threshold
	209 1375712 0 nbp_th_start
	189 1375744 0 nbp_th_nr_cand
	547 1375808 0 __lruvec
	189 1388288 0 flags
	801 1388352 0 mm_walk
	802 1390016 0 memcg_lru
	280 1392128 0 _pad2_
	803 1392128 0 per_cpu_nodestats
	804 1392192 0 vm_stat
	805 1395200 0 memtier
	806 1395264 0 mf_stats
struct 112 10 pid
	338 0 0 count
	209 32 0 level
	192 64 0 lock
	218 128 0 stashed
	196 192 0 ino
	807 256 0 tasks
	349 512 0 inodes
	283 576 0 wait_pidfd
	291 768 0 rcu
	808 896 0 numbers
struct 40 6 pipe_buffer
	809 0 0 page
	209 64 0 offset
	209 96 0 len
	810 128 0 ops
	209 192 0 flags
	189 256 0 private
struct 168 19 pipe_inode_info
	811 0 0 mutex
	812 256 0 rd_wait
	812 448 0 wr_wait
	209 640 0 head
	209 672 0 tail
	209 704 0 max_usage
	209 736 0 ring_size
	209 768 0 nr_accounted
	209 800 0 readers
	209 832 0 writers
	209 864 0 files
	209 896 0 r_counter
	209 928 0 w_counter
	813 960 0 poll_usage
	809 1024 0 tmp_page
	814 1088 0 fasync_readers
	814 1152 0 fasync_writers
	815 1216 0 bufs
	333 1280 0 user
struct 24 2 prb_desc
	816 0 0 state_var
	817 64 0 text_blk_lpos
struct 88 8 printk_info
	818 0 0 seq
	818 64 0 ts_nsec
	819 128 0 text_len
	820 144 0 facility
	820 152 5 flags
	820 157 3 level
	821 160 0 caller_id
	822 192 0 dev_info
struct 88 3 printk_ringbuffer
	823 0 0 desc_ring
	824 384 0 text_data_ring
	816 640 0 fail
struct 64 8 proc_ns_operations
	237 0 0 name
	237 64 0 real_ns_name
	204 128 0 type
	825 192 0 get
	826 256 0 put
	827 320 0 install
	828 384 0 owner
	829 448 0 get_parent
struct 464 58 proto
	830 0 0 close
	831 64 0 pre_connect
	831 128 0 connect
	832 192 0 disconnect
	833 256 0 accept
	834 320 0 ioctl
	835 384 0 init
	836 448 0 destroy
	837 512 0 shutdown
	838 576 0 setsockopt
	839 640 0 getsockopt
	837 704 0 keepalive
	840 768 0 compat_ioctl
	841 832 0 sendmsg
	842 896 0 recvmsg
	843 960 0 splice_eof
	831 1024 0 bind
	831 1088 0 bind_add
	844 1152 0 backlog_rcv
	845 1216 0 bpf_bypass_getsockopt
	836 1280 0 release_cb
	835 1344 0 hash
	836 1408 0 unhash
	836 1472 0 rehash
	846 1536 0 get_port
	836 1600 0 put_port
	847 1664 0 psock_update_sk_prot
	209 1728 0 inuse_idx
	848 1792 0 forward_alloc_get
	849 1856 0 stream_memory_free
	850 1920 0 sock_is_readable
	836 1984 0 enter_memory_pressure
	836 2048 0 leave_memory_pressure
	851 2112 0 memory_allocated
	708 2176 0 per_cpu_fw_alloc
	852 2240 0 sockets_allocated
	396 2304 0 memory_pressure
	853 2368 0 sysctl_mem
	708 2432 0 sysctl_wmem
	708 2496 0 sysctl_rmem
	672 2560 0 sysctl_wmem_offset
	672 2592 0 sysctl_rmem_offset
	204 2624 0 max_header
	696 2656 0 no_autobind
	466 2688 0 slab
	209 2752 0 obj_size
	209 2784 0 ipv6_pinfo_offset
	854 2816 0 slab_flags
	209 2848 0 useroffset
	209 2880 0 usersize
	517 2944 0 orphan_count
	855 3008 0 rsk_prot
	856 3072 0 twsk_prot
	857 3136 0 h
	251 3200 0 owner
	858 3264 0 name
	670 3520 0 node
	832 3648 0 diag_destroy
struct 64 8 ptdesc
	189 0 0 __page_flags
	859 64 0 -
	189 192 0 __page_mapping
	860 256 0 -
	861 320 0 -
	209 384 0 __page_type
	862 416 0 __page_refcount
	189 448 0 pt_memcg_data
struct 24 3 rb_node
	189 0 0 __rb_parent_color
	863 64 0 rb_right
	863 128 0 rb_left
struct 248 31 request
	205 0 0 q
	208 64 0 mq_ctx
	864 128 0 mq_hctx
	865 192 0 cmd_flags
	866 224 0 rq_flags
	204 256 0 tag
	204 288 0 internal_tag
	209 320 0 timeout
	209 352 0 __data_len
	867 384 0 __sector
	868 448 0 bio
	868 512 0 biotail
	869 576 0 -
	439 704 0 part
	450 768 0 alloc_time_ns
	450 832 0 start_time_ns
	450 896 0 io_start_time_ns
	210 960 0 wbt_flags
	210 976 0 stats_sectors
	210 992 0 nr_phys_segments
	210 1008 0 nr_integrity_segments
	870 1024 0 state
	214 1056 0 ref
	189 1088 0 deadline
	871 1152 0 -
	872 1280 0 -
	873 1472 0 elv
	874 1664 0 flush
	450 1792 0 fifo_time
	875 1856 0 end_io
	193 1920 0 end_io_data
struct 968 62 request_queue
	193 0 0 queuedata
	876 64 0 elevator
	220 128 0 mq_ops
	208 192 0 queue_ctx
	189 256 0 queue_flags
	209 320 0 rq_timeout
	209 352 0 queue_depth
	877 384 0 refs
	209 416 0 nr_hw_queues
	438 448 0 hctx_table
	878 576 0 q_usage_counter
	879 704 0 io_lock_cls_key
	449 704 0 io_lockdep_map
	879 704 0 q_lock_cls_key
	449 704 0 q_lockdep_map
	880 704 0 last_merge
	212 768 0 queue_lock
	204 800 0 quiesce_depth
	228 832 0 disk
	233 896 0 mq_kobj
	881 960 0 limits
	363 2304 0 dev
	882 2368 0 rpm_status
	214 2400 0 pm_only
	883 2432 0 stats
	884 2496 0 rq_qos
	223 2560 0 rq_qos_mutex
	204 2816 0 id
	189 2880 0 nr_requests
	885 2944 0 timeout
	886 3264 0 timeout_work
	214 3520 0 nr_active_requests_shared_tags
	215 3584 0 sched_shared_tags
	219 3648 0 icq_list
	887 3776 0 blkcg_pols
	888 3840 0 root_blkg
	219 3904 0 blkg_list
	223 4032 0 blkcg_mutex
	204 4288 0 node
	212 4320 0 requeue_lock
	219 4352 0 requeue_list
	202 4480 0 requeue_work
	889 5184 0 blk_trace
	206 5248 0 fq
	219 5312 0 flush_list
	223 5440 0 sysfs_lock
	223 5696 0 sysfs_dir_lock
	223 5952 0 limits_lock
	219 6208 0 unused_hctx_list
	212 6336 0 unused_hctx_lock
	204 6368 0 mq_freeze_depth
	890 6400 0 td
	891 6464 0 callback_head
	892 6592 0 mq_freeze_wq
	223 6784 0 mq_freeze_lock
	893 7040 0 tag_set
	219 7104 0 tag_set_list
	218 7232 0 debugfs_dir
	218 7296 0 sched_debugfs_dir
	218 7360 0 rqos_debugfs_dir
	223 7424 0 debugfs_mutex
	894 7680 0 mq_sysfs_init_done
struct 64 8 resource
	895 0 0 start
	895 64 0 end
	237 128 0 name
	189 192 0 flags
	189 256 0 desc
	896 320 0 parent
	896 384 0 sibling
	896 448 0 child
struct 560 49 ring_buffer_per_cpu
	204 0 0 cpu
	897 32 0 record_disabled
	897 64 0 resize_disabled
	898 128 0 buffer
	899 192 0 reader_lock
	900 224 0 lock
	901 256 0 lock_key
	902 256 0 free_page
	189 384 0 nr_pages
	209 448 0 current_context
	527 512 0 pages
	189 576 0 cnt
	903 640 0 head_page
	903 704 0 tail_page
	903 768 0 commit_page
	903 832 0 reader_page
	189 896 0 lost_events
	189 960 0 last_overrun
	189 1024 0 nest
	254 1088 0 entries_bytes
	254 1152 0 entries
	254 1216 0 overrun
	254 1280 0 commit_overrun
	254 1344 0 dropped_events
	254 1408 0 committing
	254 1472 0 commits
	254 1536 0 pages_touched
	254 1600 0 pages_lost
	254 1664 0 pages_read
	266 1728 0 last_pages_touch
	904 1792 0 shortest_full
	189 1856 0 read
	189 1920 0 read_bytes
	905 1984 0 write_stamp
	905 2048 0 before_stamp
	906 2112 0 event_stamp
	907 2432 0 read_stamp
	189 2496 0 pages_removed
	209 2560 0 mapped
	209 2592 0 user_mapped
	908 2624 0 mapping_lock
	396 2880 0 subbuf_ids
	909 2944 0 meta_page
	910 3008 0 ring_meta
	266 3072 0 nr_pages_to_update
	253 3136 0 new_pages
	911 3264 0 update_pages_work
	912 3520 0 update_done
	913 3776 0 irq_work
struct 3456 75 rq
	914 0 0 __lock
	209 32 0 nr_running
	209 64 0 nr_numa_running
	209 96 0 nr_preferred_running
	209 128 0 numa_migrate_on
	189 192 0 last_blocked_load_update_tick
	209 256 0 has_blocked_load
	915 512 0 nohz_csd
	209 768 0 nohz_tick_stopped
	916 800 0 nohz_flags
	209 832 0 ttwu_pending
	261 896 0 nr_switches
	41 1024 0 cfs
	917 5120 0 rt
	918 18432 0 dl
	919 19264 0 fair_server
	268 21184 0 leaf_cfs_rq_list
	527 21312 0 tmp_alone_branch
	189 21376 0 nr_uninterruptible
	920 21440 0 -
	921 21504 0 dl_server
	609 21568 0 idle
	609 21632 0 stop
	189 21696 0 next_balance
	922 21760 0 prev_mm
	209 21824 0 clock_update_flags
	261 21888 0 clock
	261 22016 0 clock_task
	261 22080 0 clock_pelt
	189 22144 0 lost_idle_time
	261 22208 0 clock_pelt_idle
	261 22272 0 clock_idle
	916 22336 0 nr_iowait
	261 22400 0 last_seen_need_resched_ns
	204 22464 0 ticks_without_resched
	204 22496 0 membarrier_state
	923 22528 0 rd
	924 22592 0 sd
	189 22656 0 cpu_capacity
	925 22720 0 balance_callback
	331 22784 0 nohz_idle_balance
	331 22792 0 idle_balance
	189 22848 0 misfit_task_load
	204 22912 0 active_balance
	204 22944 0 push_cpu
	926 22976 0 active_balance_work
	204 23360 0 cpu
	204 23392 0 online
	268 23424 0 cfs_tasks
	264 23552 0 avg_rt
	264 24064 0 avg_dl
	261 24576 0 idle_stamp
	261 24640 0 avg_idle
	261 24704 0 max_idle_balance_cost
	927 24768 0 hotplug_wait
	261 24832 0 prev_steal_time
	189 24896 0 calc_load_update
	266 24960 0 calc_load_active
	915 25088 0 hrtick_csd
	928 25344 0 hrtick_timer
	929 25856 0 hrtick_time
	930 25920 0 rq_sched_info
	931 26176 0 rq_cpu_time
	209 26240 0 yld_count
	209 26272 0 sched_count
	209 26304 0 sched_goidle
	209 26336 0 ttwu_count
	209 26368 0 ttwu_local
	932 26432 0 idle_state
	209 26496 0 nr_pinned
	209 26528 0 push_busy
	926 26560 0 push_work
	933 26944 0 scratch_mask
	915 27136 0 cfsb_csd
	268 27392 0 cfsb_csd_list
struct 40 5 rw_semaphore
	327 0 0 count
	327 64 0 owner
	607 128 0 osq
	606 160 0 wait_lock
	83 192 0 wait_list
struct 48 5 rwsem_waiter
	934 0 0 list
	609 128 0 task
	935 192 0 type
	189 256 0 timeout
	936 320 0 handoff_set
struct 24 3 semaphore
	937 0 0 lock
	209 32 0 count
	938 64 0 wait_list
struct 32 3 semaphore_waiter
	938 0 0 list
	609 128 0 task
	939 192 0 up
struct 752 13 shmem_inode_info
	940 0 0 lock
	209 32 0 seals
	189 64 0 flags
	189 128 0 alloced
	189 192 0 swapped
	941 256 0 -
	942 512 0 i_crtime
	943 640 0 policy
	944 768 0 xattrs
	189 896 0 fallocend
	209 960 0 fsflags
	945 992 0 stop_eviction
	946 1024 0 vfs_inode
struct 1104 65 signal_struct
	338 0 0 sigcnt
	187 32 0 live
	204 64 0 nr_threads
	204 96 0 quick_threads
	83 128 0 thread_head
	283 256 0 wait_chldexit
	609 448 0 curr_target
	947 512 0 shared_pending
	349 704 0 multiprocess
	204 768 0 group_exit_code
	204 800 0 notify_count
	609 832 0 group_exec_task
	204 896 0 group_stop_count
	209 928 0 flags
	948 960 0 core_state
	209 1024 1 is_child_subreaper
	209 1025 1 has_child_subreaper
	209 1056 0 next_posix_timer_id
	349 1088 0 posix_timers
	949 1152 0 real_timer
	950 1664 0 it_real_incr
	951 1728 0 it
	952 1984 0 cputimer
	953 2176 0 posix_cputimers
	954 2816 0 pids
	187 3072 0 tick_dep_mask
	955 3136 0 tty_old_pgrp
	204 3200 0 leader
	956 3264 0 tty
	957 3328 0 autogroup
	958 3392 0 stats_lock
	196 3456 0 utime
	196 3520 0 stime
	196 3584 0 cutime
	196 3648 0 cstime
	196 3712 0 gtime
	196 3776 0 cgtime
	282 3840 0 prev_cputime
	189 4032 0 nvcsw
	189 4096 0 nivcsw
	189 4160 0 cnvcsw
	189 4224 0 cnivcsw
	189 4288 0 min_flt
	189 4352 0 maj_flt
	189 4416 0 cmin_flt
	189 4480 0 cmaj_flt
	189 4544 0 inblock
	189 4608 0 oublock
	189 4672 0 cinblock
	189 4736 0 coublock
	189 4800 0 maxrss
	189 4864 0 cmaxrss
	959 4928 0 ioac
	931 5376 0 sum_sched_runtime
	960 5440 0 rlim
	961 7488 0 pacct
	962 7936 0 stats
	209 8000 0 audit_tty
	963 8064 0 tty_audit_buf
	305 8128 0 oom_flag_origin
	791 8144 0 oom_score_adj
	791 8160 0 oom_score_adj_min
	922 8192 0 oom_mm
	101 8256 0 cred_guard_mutex
	136 8512 0 exec_update_lock
struct 232 28 sk_buff
	964 0 0 -
	625 192 0 sk
	965 256 0 -
	966 320 0 cb
	967 704 0 -
	189 832 0 _nfct
	209 896 0 len
	209 928 0 data_len
	968 960 0 mac_len
	968 976 0 hdr_len
	968 992 0 queue_mapping
	969 1008 0 __cloned_offset
	970 1008 1 cloned
	970 1009 1 nohdr
	970 1010 2 fclone
	970 1012 1 peeked
	970 1013 1 head_frag
	970 1014 1 pfmemalloc
	970 1015 1 pp_recycle
	970 1016 0 active_extensions
	971 1024 0 -
	972 1504 0 tail
	972 1536 0 end
	973 1600 0 head
	973 1664 0 data
	209 1728 0 truesize
	615 1760 0 users
	974 1792 0 extensions
struct 320 14 skb_shared_info
	975 0 0 flags
	975 8 0 meta_len
	975 16 0 nr_frags
	975 24 0 tx_flags
	210 32 0 gso_size
	210 48 0 gso_segs
	976 64 0 frag_list
	977 128 0 -
	209 192 0 gso_type
	767 224 0 tskey
	777 256 0 dataref
	209 288 0 xdp_frags_size
	193 320 0 destructor_arg
	978 384 0 frags
struct 64 6 slab
	189 0 0 __page_flags
	466 64 0 slab_cache
	979 128 0 -
	209 384 0 __page_type
	980 416 0 __page_refcount
	189 448 0 obj_exts
struct 8 1 slabobj_ext
	536 0 0 objcg
struct 776 107 sock
	981 0 0 __sk_common
	982 1088 0 __cacheline_group_begin__sock_write_rx
	686 1088 0 sk_drops
	983 1120 0 sk_peek_off
	984 1152 0 sk_error_queue
	984 1344 0 sk_receive_queue
	985 1536 0 sk_backlog
	986 1728 0 __cacheline_group_end__sock_write_rx
	987 1728 0 __cacheline_group_begin__sock_read_rx
	988 1728 0 sk_rx_dst
	204 1792 0 sk_rx_dst_ifindex
	672 1824 0 sk_rx_dst_cookie
	209 1856 0 sk_ll_usec
	209 1888 0 sk_napi_id
	656 1920 0 sk_busy_poll_budget
	710 1936 0 sk_prefer_busy_poll
	710 1944 0 sk_userlocks
	204 1952 0 sk_rcvbuf
	989 1984 0 sk_filter
	990 2048 0 -
	836 2112 0 sk_data_ready
	266 2176 0 sk_rcvtimeo
	204 2240 0 sk_rcvlowat
	991 2272 0 __cacheline_group_end__sock_read_rx
	992 2272 0 __cacheline_group_begin__sock_read_rxtx
	204 2272 0 sk_err
	993 2304 0 sk_socket
	543 2368 0 sk_memcg
	994 2432 0 sk_policy
	995 2560 0 __cacheline_group_end__sock_read_rxtx
	996 2560 0 __cacheline_group_begin__sock_write_rxtx
	997 2560 0 sk_lock
	672 2816 0 sk_reserved_mem
	204 2848 0 sk_forward_alloc
	672 2880 0 sk_tsflags
	998 2912 0 __cacheline_group_end__sock_write_rxtx
	999 2912 0 __cacheline_group_begin__sock_write_tx
	204 2912 0 sk_write_pending
	686 2944 0 sk_omem_alloc
	204 2976 0 sk_sndbuf
	204 3008 0 sk_wmem_queued
	1000 3040 0 sk_wmem_alloc
	189 3072 0 sk_tsq_flags
	1001 3136 0 -
	984 3200 0 sk_write_queue
	672 3392 0 sk_dst_pending_confirm
	672 3424 0 sk_pacing_status
	1002 3456 0 sk_frag
	1003 3584 0 -
	189 3904 0 sk_pacing_rate
	686 3968 0 sk_zckey
	686 4000 0 sk_tskey
	1004 4032 0 __cacheline_group_end__sock_write_tx
	1005 4032 0 __cacheline_group_begin__sock_read_tx
	189 4032 0 sk_max_pacing_rate
	266 4096 0 sk_sndtimeo
	672 4160 0 sk_priority
	672 4192 0 sk_mark
	988 4224 0 sk_dst_cache
	655 4288 0 sk_route_caps
	1006 4352 0 sk_validate_xmit_skb
	656 4416 0 sk_gso_type
	656 4432 0 sk_gso_max_segs
	209 4448 0 sk_gso_max_size
	1007 4480 0 sk_allocation
	672 4512 0 sk_txhash
	710 4544 0 sk_pacing_shift
	696 4552 0 sk_use_task_frag
	1008 4560 0 __cacheline_group_end__sock_read_tx
	710 4560 1 sk_gso_disabled
	710 4561 1 sk_kern_sock
	710 4562 1 sk_no_check_tx
	710 4563 1 sk_no_check_rx
	710 4568 0 sk_shutdown
	656 4576 0 sk_type
	656 4592 0 sk_protocol
	189 4608 0 sk_lingertime
	1009 4672 0 sk_prot_creator
	1010 4736 0 sk_callback_lock
	204 4800 0 sk_err_soft
	672 4832 0 sk_ack_backlog
	672 4864 0 sk_max_ack_backlog
	1011 4896 0 sk_uid
	693 4928 0 sk_peer_lock
	204 4960 0 sk_bind_phc
	955 4992 0 sk_peer_pid
	400 5056 0 sk_peer_cred
	1012 5120 0 sk_stamp
	204 5184 0 sk_disconnects
	710 5216 0 sk_txrehash
	710 5224 0 sk_clockid
	710 5232 1 sk_txtime_deadline_mode
	710 5233 1 sk_txtime_report_errors
	710 5234 6 sk_txtime_unused
	193 5248 0 sk_user_data
	193 5312 0 sk_security
	1013 5376 0 sk_cgrp_data
	836 5504 0 sk_state_change
	836 5568 0 sk_write_space
	836 5632 0 sk_error_report
	844 5696 0 sk_backlog_rcv
	836 5760 0 sk_destruct
	1014 5824 0 sk_reuseport_cb
	288 5888 0 sk_bpf_storage
	1015 5952 0 sk_rcu
	1016 6080 0 ns_tracker
	1017 6080 0 sk_user_frags
struct 128 7 socket
	1018 0 0 state
	791 32 0 type
	189 64 0 flags
	1019 128 0 file
	625 192 0 sk
	1020 256 0 ops
	1021 512 0 wq
struct 768 2 socket_alloc
	1022 0 0 socket
	1023 1024 0 vfs_inode
struct 544 6 stack_record
	1024 0 0 hash_list
	1025 128 0 hash
	1025 160 0 size
	65 192 0 handle
	1026 224 0 count
	1027 256 0 -
struct 416 14 subsys_private
	1028 0 0 subsys
	695 768 0 devices_kset
	391 832 0 interfaces
	1029 960 0 mutex
	695 1216 0 drivers_kset
	389 1280 0 klist_devices
	389 1600 0 klist_drivers
	1030 1920 0 bus_notifier
	209 2304 1 drivers_autoprobe
	366 2368 0 bus
	363 2432 0 dev_root
	1028 2496 0 glue_dirs
	383 3264 0 class
	1031 3328 0 lock_key
struct 1408 65 super_block
	83 0 0 s_list
	230 128 0 s_dev
	331 160 0 s_blocksize_bits
	189 192 0 s_blocksize
	403 256 0 s_maxbytes
	411 320 0 s_type
	1032 384 0 s_op
	1033 448 0 dq_op
	1034 512 0 s_qcop
	1035 576 0 s_export_op
	189 640 0 s_flags
	189 704 0 s_iflags
	189 768 0 s_magic
	218 832 0 s_root
	136 896 0 s_umount
	204 1216 0 s_count
	187 1248 0 s_active
	193 1280 0 s_security
	1036 1344 0 s_xattr
	1037 1408 0 s_cop
	1038 1472 0 s_master_keys
	1039 1536 0 s_vop
	1040 1600 0 s_encoding
	1041 1664 0 s_encoding_flags
	1042 1728 0 s_roots
	83 1792 0 s_mounts
	439 1920 0 s_bdev
	1019 1984 0 s_bdev_file
	442 2048 0 s_bdi
	1043 2112 0 s_mtd
	340 2176 0 s_instances
	209 2304 0 s_quota_types
	1044 2368 0 s_dquot
	1045 4864 0 s_writers
	193 7296 0 s_fs_info
	382 7360 0 s_time_gran
	481 7424 0 s_time_min
	481 7488 0 s_time_max
	382 7552 0 s_fsnotify_mask
	1046 7616 0 s_fsnotify_info
	1047 7680 0 s_id
	1048 7936 0 s_uuid
	482 8064 0 s_uuid_len
	1049 8072 0 s_sysfs_name
	209 8384 0 s_max_links
	101 8448 0 s_vfs_rename_mutex
	237 8704 0 s_subtype
	345 8768 0 s_d_op
	1050 8832 0 s_shrink
	327 8896 0 s_remove_count
	204 8960 0 s_readonly_remount
	191 8992 0 s_wb_err
	446 9024 0 s_dio_done_wq
	349 9088 0 s_pins
	334 9152 0 s_user_ns
	1051 9216 0 s_dentry_lru
	1051 9600 0 s_inode_lru
	291 9984 0 rcu
	284 10112 0 destroy_work
	101 10368 0 s_sync_lock
	204 10624 0 s_stack_depth
	192 10752 0 s_inode_list_lock
	83 10816 0 s_inodes
	192 10944 0 s_inode_wblist_lock
	83 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	1052 0 0 map
	189 64 0 length
	1053 128 0 lock
struct 24 5 swap_cluster_info
	192 0 0 lock
	273 32 0 count
	482 48 0 flags
	482 56 0 order
	83 64 0 list
struct 680 32 swap_info_struct
	308 0 0 users
	189 128 0 flags
	791 192 0 prio
	1054 256 0 list
	1055 576 0 type
	209 608 0 max
	973 640 0 swap_map
	396 704 0 zeromap
	1056 768 0 cluster_info
	83 832 0 free_clusters
	83 960 0 full_clusters
	1057 1088 0 nonfull_clusters
	1057 2368 0 frag_clusters
	1058 3648 0 frag_cluster_nr
	209 3968 0 lowest_bit
	209 4000 0 highest_bit
	209 4032 0 pages
	209 4064 0 inuse_pages
	209 4096 0 cluster_next
	209 4128 0 cluster_nr
	517 4160 0 cluster_next_cpu
	1059 4224 0 percpu_cluster
	1060 4288 0 swap_extent_root
	439 4352 0 bdev
	1019 4416 0 swap_file
	1061 4480 0 comp
	192 4736 0 lock
	192 4768 0 cont_lock
	284 4800 0 discard_work
	284 5056 0 reclaim_work
	83 5312 0 discard_clusters
	1062 5440 0 avail_lists
struct 16 4 taint_flag
	1063 0 0 c_true
	1063 8 0 c_false
	1064 16 0 module
	237 64 0 desc
struct 9792 262 task_struct
	158 0 0 thread_info
	209 192 0 __state
	209 224 0 saved_state
	193 256 0 stack
	338 320 0 usage
	209 352 0 flags
	209 384 0 ptrace
	204 416 0 on_cpu
	1065 448 0 wake_entry
	209 576 0 wakee_flips
	189 640 0 wakee_flip_decay_ts
	609 704 0 last_wakee
	204 768 0 recent_used_cpu
	204 800 0 wake_cpu
	204 832 0 on_rq
	204 864 0 prio
	204 896 0 static_prio
	204 928 0 normal_prio
	209 960 0 rt_priority
	1066 1024 0 se
	1067 3072 0 rt
	1068 3456 0 dl
	921 5376 0 dl_server
	1069 5440 0 sched_class
	269 5504 0 sched_task_group
	1070 5632 0 stats
	349 7680 0 preempt_notifiers
	209 7744 0 btrace_seq
	209 7776 0 policy
	189 7808 0 max_allowed_capacity
	204 7872 0 nr_cpus_allowed
	1071 7936 0 cpus_ptr
	1072 8000 0 user_cpus_ptr
	1073 8064 0 cpus_mask
	193 16256 0 migration_pending
	210 16320 0 migration_disabled
	210 16336 0 migration_flags
	204 16352 0 rcu_read_lock_nesting
	1074 16384 0 rcu_read_unlock_special
	83 16448 0 rcu_node_entry
	1075 16576 0 rcu_blocked_node
	189 16640 0 rcu_tasks_nvcsw
	482 16704 0 rcu_tasks_holdout
	482 16712 0 rcu_tasks_idx
	204 16736 0 rcu_tasks_idle_cpu
	83 16768 0 rcu_tasks_holdout_list
	204 16896 0 rcu_tasks_exit_cpu
	83 16960 0 rcu_tasks_exit_list
	204 17088 0 trc_reader_nesting
	204 17120 0 trc_ipi_to_cpu
	1074 17152 0 trc_reader_special
	83 17216 0 trc_holdout_list
	83 17344 0 trc_blkd_node
	204 17472 0 trc_blkd_cpu
	1076 17536 0 sched_info
	83 17792 0 tasks
	1054 17920 0 pushable_tasks
	130 18240 0 pushable_dl_tasks
	922 18432 0 mm
	922 18496 0 active_mm
	231 18560 0 faults_disabled_mapping
	204 18624 0 exit_state
	204 18656 0 exit_code
	204 18688 0 exit_signal
	204 18720 0 pdeath_signal
	189 18752 0 jobctl
	209 18816 0 personality
	209 18848 1 sched_reset_on_fork
	209 18849 1 sched_contributes_to_load
	209 18850 1 sched_migrated
	209 18851 1 sched_task_hot
	209 18880 1 sched_remote_wakeup
	209 18881 1 sched_rt_mutex
	209 18882 1 user_dumpable
	209 18883 1 in_execve
	209 18884 1 in_iowait
	209 18885 1 restore_sigmask
	209 18886 1 in_lru_fault
	209 18887 1 no_cgroup_migration
	209 18888 1 frozen
	209 18889 1 use_memdelay
	209 18890 1 in_memstall
	209 18891 1 in_eventfd
	209 18892 1 pasid_activated
	209 18893 1 reported_split_lock
	209 18894 1 in_thrashing
	189 18944 0 atomic_flags
	1077 19008 0 restart_block
	1078 19456 0 pid
	1078 19488 0 tgid
	189 19520 0 stack_canary
	609 19584 0 real_parent
	609 19648 0 parent
	83 19712 0 children
	83 19840 0 sibling
	609 19968 0 group_leader
	83 20032 0 ptraced
	83 20160 0 ptrace_entry
	955 20288 0 thread_pid
	1079 20352 0 pid_links
	83 20864 0 thread_node
	1080 20992 0 vfork_done
	708 21056 0 set_child_tid
	708 21120 0 clear_child_tid
	193 21184 0 worker_private
	196 21248 0 utime
	196 21312 0 stime
	196 21376 0 gtime
	282 21440 0 prev_cputime
	1081 21632 0 vtime
	187 22016 0 tick_dep_mask
	189 22080 0 nvcsw
	189 22144 0 nivcsw
	196 22208 0 start_time
	196 22272 0 start_boottime
	189 22336 0 min_flt
	189 22400 0 maj_flt
	953 22464 0 posix_cputimers
	1082 23104 0 posix_cputimers_work
	400 23552 0 ptracer_cred
	400 23616 0 real_cred
	400 23680 0 cred
	332 23744 0 cached_requested_key
	1083 23808 0 comm
	1084 23936 0 nameidata
	1085 24000 0 sysvsem
	1086 24064 0 sysvshm
	189 24192 0 last_switch_count
	189 24256 0 last_switch_time
	1087 24320 0 fs
	1088 24384 0 files
	1089 24448 0 io_uring
	1090 24512 0 nsproxy
	1091 24576 0 signal
	1092 24640 0 sighand
	1093 24704 0 blocked
	1093 24768 0 real_blocked
	1093 24832 0 saved_sigmask
	947 24896 0 pending
	189 25088 0 sas_ss_sp
	1094 25152 0 sas_ss_size
	209 25216 0 sas_ss_flags
	1095 25280 0 task_works
	1096 25344 0 audit_context
	328 25408 0 loginuid
	209 25440 0 sessionid
	1097 25472 0 seccomp
	1098 25600 0 syscall_dispatch
	196 25856 0 parent_exec_id
	196 25920 0 self_exec_id
	192 25984 0 alloc_lock
	606 26016 0 pi_lock
	1099 26048 0 wake_q
	188 26112 0 pi_waiters
	609 26240 0 pi_top_task
	1100 26304 0 pi_blocked_on
	193 26368 0 journal_info
	1101 26432 0 bio_list
	1102 26496 0 plug
	1103 26560 0 reclaim_state
	1104 26624 0 io_context
	1105 26688 0 capture_control
	189 26752 0 ptrace_message
	1106 26816 0 last_siginfo
	959 26880 0 ioac
	209 27328 0 psi_flags
	196 27392 0 acct_rss_mem1
	196 27456 0 acct_vm_mem1
	196 27520 0 acct_timexpd
	1107 27584 0 mems_allowed
	341 28608 0 mems_allowed_seq
	204 28640 0 cpuset_mem_spread_rotor
	339 28672 0 cgroups
	83 28736 0 cg_list
	382 28864 0 closid
	382 28896 0 rmid
	1108 28928 0 robust_list
	1109 28992 0 compat_robust_list
	83 29056 0 pi_state_list
	1110 29184 0 pi_state_cache
	101 29248 0 futex_exit_mutex
	209 29504 0 futex_state
	1111 29536 0 perf_recursion
	1112 29568 0 perf_event_ctxp
	101 29632 0 perf_event_mutex
	83 29888 0 perf_event_list
	1113 30016 0 mempolicy
	791 30080 0 il_prev
	482 30096 0 il_weight
	791 30112 0 pref_node_fork
	204 30144 0 numa_scan_seq
	209 30176 0 numa_scan_period
	209 30208 0 numa_scan_period_max
	204 30240 0 numa_preferred_nid
	189 30272 0 numa_migrate_retry
	196 30336 0 node_stamp
	196 30400 0 last_task_numa_placement
	196 30464 0 last_sum_exec_runtime
	291 30528 0 numa_work
	1114 30656 0 numa_group
	396 30720 0 numa_faults
	189 30784 0 total_numa_faults
	1115 30848 0 numa_faults_locality
	189 31040 0 numa_pages_migrated
	1116 31104 0 rseq
	382 31168 0 rseq_len
	382 31200 0 rseq_sig
	189 31232 0 rseq_event_mask
	204 31296 0 mm_cid
	204 31328 0 last_mm_cid
	204 31360 0 migrate_from_cpu
	204 31392 0 mm_cid_active
	291 31424 0 cid_work
	1117 31552 0 tlb_ubc
	1118 39808 0 splice_pipe
	1119 39872 0 task_frag
	1120 40000 0 delays
	204 40064 0 nr_dirtied
	204 40096 0 nr_dirtied_pause
	189 40128 0 dirty_paused_when
	196 40192 0 timer_slack_ns
	196 40256 0 default_timer_slack_ns
	204 40320 0 curr_ret_stack
	204 40352 0 curr_ret_depth
	396 40384 0 ret_stack
	931 40448 0 ftrace_timestamp
	187 40512 0 trace_overrun
	187 40544 0 tracing_graph_pause
	189 40576 0 trace_recursion
	209 40640 0 memcg_nr_pages_over_high
	543 40704 0 active_memcg
	536 40768 0 objcg
	228 40832 0 throttle_disk
	1121 40896 0 utask
	209 40960 0 sequential_io
	209 40992 0 sequential_io_avg
	1122 41024 0 kmap_ctrl
	291 41024 0 rcu
	338 41152 0 rcu_users
	204 41184 0 pagefault_disabled
	609 41216 0 oom_reaper_list
	1123 41280 0 oom_reaper_timer
	1124 41600 0 stack_vm_area
	338 41664 0 stack_refcount
	204 41696 0 patch_state
	193 41728 0 security
	288 41792 0 bpf_storage
	1125 41856 0 bpf_ctx
	1126 41920 0 bpf_net_context
	382 41984 0 kstack_offset
	193 42048 0 mce_vaddr
	1127 42112 0 mce_kflags
	196 42176 0 mce_addr
	1127 42240 1 mce_ripv
	1127 42241 1 mce_whole_page
	1127 42242 62 __mce_reserved
	291 42304 0 mce_kill_me
	204 42432 0 mce_count
	1128 42496 0 kretprobe_instances
	1128 42560 0 rethooks
	291 42624 0 l1d_flush_kill
	1129 43008 0 thread
struct 2368 161 tcp_sock
	1130 0 0 inet_conn
	1131 11584 0 __cacheline_group_begin__tcp_sock_read_tx
	473 11584 0 max_window
	473 11616 0 rcv_ssthresh
	473 11648 0 reordering
	473 11680 0 notsent_lowat
	1132 11712 0 gso_segs
	976 11776 0 lost_skb_hint
	976 11840 0 retransmit_skb_hint
	1133 11904 0 __cacheline_group_end__tcp_sock_read_tx
	1134 11904 0 __cacheline_group_begin__tcp_sock_read_txrx
	473 11904 0 tsoffset
	473 11936 0 snd_wnd
	473 11968 0 mss_cache
	473 12000 0 snd_cwnd
	473 12032 0 prr_out
	473 12064 0 lost_out
	473 12096 0 sacked_out
	1132 12128 0 tcp_header_len
	1135 12144 0 scaling_ratio
	1135 12152 2 chrono_type
	1135 12154 1 repair
	1135 12155 1 tcp_usec_ts
	1135 12156 1 is_sack_reneg
	1135 12157 1 is_cwnd_limited
	1136 12160 0 __cacheline_group_end__tcp_sock_read_txrx
	1137 12160 0 __cacheline_group_begin__tcp_sock_read_rx
	473 12160 0 copied_seq
	473 12192 0 rcv_tstamp
	473 12224 0 snd_wl1
	473 12256 0 tlp_high_seq
	473 12288 0 rttvar_us
	473 12320 0 retrans_out
	1132 12352 0 advmss
	1132 12368 0 urg_data
	473 12384 0 lost
	1138 12416 0 rtt_min
	1139 12608 0 out_of_order_queue
	473 12672 0 snd_ssthresh
	1135 12704 1 recvmsg_inq
	1140 12712 0 __cacheline_group_end__tcp_sock_read_rx
	1141 12800 0 __cacheline_group_begin__tcp_sock_write_tx
	473 12800 0 segs_out
	473 12832 0 data_segs_out
	1142 12864 0 bytes_sent
	473 12928 0 snd_sml
	473 12960 0 chrono_start
	1143 12992 0 chrono_stat
	473 13088 0 write_seq
	473 13120 0 pushed_seq
	473 13152 0 lsndtime
	473 13184 0 mdev_us
	473 13216 0 rtt_seq
	1142 13248 0 tcp_wstamp_ns
	1144 13312 0 tsorted_sent_queue
	976 13440 0 highest_sack
	1135 13504 0 ecn_flags
	1145 13512 0 __cacheline_group_end__tcp_sock_write_tx
	1146 13512 0 __cacheline_group_begin__tcp_sock_write_txrx
	1135 13512 4 nonagle
	1135 13516 1 rate_app_limited
	1147 13536 0 pred_flags
	1142 13568 0 tcp_clock_cache
	1142 13632 0 tcp_mstamp
	473 13696 0 rcv_nxt
	473 13728 0 snd_nxt
	473 13760 0 snd_una
	473 13792 0 window_clamp
	473 13824 0 srtt_us
	473 13856 0 packets_out
	473 13888 0 snd_up
	473 13920 0 delivered
	473 13952 0 delivered_ce
	473 13984 0 app_limited
	473 14016 0 rcv_wnd
	1148 14048 0 rx_opt
	1149 14240 0 __cacheline_group_end__tcp_sock_write_txrx
	1150 14272 0 __cacheline_group_begin__tcp_sock_write_rx
	1142 14272 0 bytes_received
	473 14336 0 segs_in
	473 14368 0 data_segs_in
	473 14400 0 rcv_wup
	473 14432 0 max_packets_out
	473 14464 0 cwnd_usage_seq
	473 14496 0 rate_delivered
	473 14528 0 rate_interval_us
	473 14560 0 rcv_rtt_last_tsecr
	1142 14592 0 first_tx_mstamp
	1142 14656 0 delivered_mstamp
	1142 14720 0 bytes_acked
	1151 14784 0 rcv_rtt_est
	1152 14912 0 rcvq_space
	1153 15040 0 __cacheline_group_end__tcp_sock_write_rx
	473 15040 0 dsack_dups
	473 15072 0 compressed_ack_rcv_nxt
	1144 15104 0 tsq_node
	1154 15232 0 rack
	1135 15424 0 compressed_ack
	1135 15432 2 dup_ack_counter
	1135 15434 1 tlp_retrans
	1135 15435 5 unused
	1135 15440 1 thin_lto
	1135 15441 1 fastopen_connect
	1135 15442 1 fastopen_no_cookie
	1135 15443 2 fastopen_client_fail
	1135 15445 1 frto
	1135 15448 0 repair_queue
	1135 15456 2 save_syn
	1135 15458 1 syn_data
	1135 15459 1 syn_fastopen
	1135 15460 1 syn_fastopen_exp
	1135 15461 1 syn_fastopen_ch
	1135 15462 1 syn_data_acked
	1135 15464 0 keepalive_probes
	473 15488 0 tcp_tx_delay
	473 15520 0 mdev_max_us
	473 15552 0 reord_seen
	473 15584 0 snd_cwnd_cnt
	473 15616 0 snd_cwnd_clamp
	473 15648 0 snd_cwnd_used
	473 15680 0 snd_cwnd_stamp
	473 15712 0 prior_cwnd
	473 15744 0 prr_delivered
	473 15776 0 last_oow_ack_time
	1155 15808 0 pacing_timer
	1155 16320 0 compressed_ack_timer
	976 16832 0 ooo_last_skb
	1156 16896 0 duplicate_sack
	1157 16960 0 selective_acks
	1157 17216 0 recv_sack_cache
	204 17472 0 lost_cnt_hint
	473 17504 0 prior_ssthresh
	473 17536 0 high_seq
	473 17568 0 retrans_stamp
	473 17600 0 undo_marker
	204 17632 0 undo_retrans
	1142 17664 0 bytes_retrans
	473 17728 0 total_retrans
	473 17760 0 rto_stamp
	1132 17792 0 total_rto
	1132 17808 0 total_rto_recoveries
	473 17824 0 total_rto_time
	473 17856 0 urg_seq
	209 17888 0 keepalive_time
	209 17920 0 keepalive_intvl
	204 17952 0 linger2
	1135 17984 0 bpf_sock_ops_cb_flags
	1135 17992 1 bpf_chg_cc_inprogress
	1132 18000 0 timeout_rehash
	473 18016 0 rcv_ooopack
	1158 18048 0 mtu_probe
	473 18112 0 plb_rehash
	473 18144 0 mtu_info
	1159 18176 0 is_mptcp
	1159 18184 0 syn_smc
	1160 18240 0 smc_hs_congested
	1161 18304 0 af_specific
	1162 18368 0 md5sig_info
	1163 18432 0 fastopen_req
	1164 18496 0 fastopen_rsk
	1165 18560 0 saved_syn
struct 24 4 thread_info
	189 0 0 flags
	189 64 0 syscall_work
	382 128 0 status
	382 160 0 cpu
struct 280 23 timekeeper
	1166 0 0 tkr_mono
	1166 448 0 tkr_raw
	1167 896 0 xtime_sec
	189 960 0 ktime_sec
	1168 1024 0 wall_to_monotonic
	1169 1152 0 offs_real
	1169 1216 0 offs_boot
	1169 1280 0 offs_tai
	1170 1344 0 tai_offset
	209 1376 0 clock_was_set_seq
	1171 1408 0 cs_was_changed_seq
	1169 1472 0 next_leap_ktime
	1167 1536 0 raw_sec
	1168 1600 0 monotonic_to_boot
	1167 1728 0 cycle_interval
	1167 1792 0 xtime_interval
	1172 1856 0 xtime_remainder
	1167 1920 0 raw_interval
	1167 1984 0 ntp_tick
	1172 2048 0 ntp_error
	1173 2112 0 ntp_error_shift
	1173 2144 0 ntp_err_mult
	1173 2176 0 skip_second_overflow
struct 24 4 token_bucket
	1174 0 0 lock
	204 32 0 chain_len
	1175 64 0 req_chain
	1175 128 0 msk_chain
struct 8016 62 trace_array
	1176 0 0 list
	393 128 0 name
	1177 192 0 array_buffer
	1177 512 0 max_buffer
	1178 832 0 allocated_snapshot
	1179 864 0 snapshot_trigger_lock
	209 896 0 snapshot
	189 960 0 max_latency
	218 1024 0 d_max_latency
	1180 1088 0 fsnotify_work
	1181 1344 0 fsnotify_irqwork
	209 1600 0 mapped
	189 1664 0 range_addr_start
	189 1728 0 range_addr_size
	266 1792 0 text_delta
	266 1856 0 data_delta
	1182 1920 0 filtered_pids
	1182 1984 0 filtered_no_pids
	1183 2048 0 max_lock
	204 2080 0 buffer_disabled
	204 2112 0 sys_refcount_enter
	204 2144 0 sys_refcount_exit
	1184 2176 0 enter_syscall_files
	1184 31808 0 exit_syscall_files
	204 61440 0 stop_count
	204 61472 0 clock_id
	204 61504 0 nr_topts
	1178 61536 0 clear_trace
	204 61568 0 buffer_percent
	209 61600 0 n_err_log_entries
	1185 61632 0 current_trace
	209 61696 0 trace_flags
	1186 61728 0 trace_flags_index
	209 61984 0 flags
	1187 62016 0 start_lock
	237 62080 0 system_names
	1176 62144 0 err_log
	218 62272 0 dir
	218 62336 0 options
	218 62400 0 percpu_dir
	1188 62464 0 event_dir
	1189 62528 0 topts
	1176 62592 0 systems
	1176 62720 0 events
	1190 62848 0 trace_marker_file
	1191 62912 0 tracing_cpumask
	1191 62976 0 pipe_cpumask
	204 63040 0 ref
	204 63072 0 trace_ref
	1192 63104 0 ops
	1182 63168 0 function_pids
	1182 63232 0 function_no_pids
	1193 63296 0 gops
	1176 63360 0 func_probes
	1176 63488 0 mod_trace
	1176 63616 0 mod_notrace
	204 63744 0 function_enabled
	204 63776 0 no_filter_buffering_ref
	1176 63808 0 hist_vars
	1194 63936 0 cond_snapshot
	1195 64000 0 last_func_repeats
	1178 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	209 0 0 flags
	897 32 0 record_disabled
	897 64 0 resizing
	1196 128 0 cpumask
	729 192 0 reader_lock_key
	908 256 0 mutex
	1197 512 0 buffers
	1198 576 0 node
	1199 704 0 clock
	913 768 0 irq_work
	1200 1472 0 time_stamp_abs
	189 1536 0 range_addr_start
	189 1600 0 range_addr_end
	1201 1664 0 flush_nb
	266 1856 0 last_text_delta
	266 1920 0 last_data_delta
	209 1984 0 subbuf_order
	209 2016 0 max_data_size
struct 16 2 trace_print_flags
	189 0 0 mask
	237 64 0 name
struct 32 5 track
	189 0 0 addr
	1202 64 0 handle
	204 96 0 cpu
	204 128 0 pid
	189 192 0 when
struct 16 3 udp_hslot
	462 0 0 head
	204 64 0 count
	461 96 0 lock
struct 1152 18 udp_sock
	1203 0 0 inet
	189 8000 0 udp_flags
	204 8064 0 pending
	1204 8096 0 encap_type
	1205 8112 0 len
	1205 8128 0 gso_size
	1205 8144 0 pcslen
	1205 8160 0 pcrlen
	844 8192 0 encap_rcv
	1206 8256 0 encap_err_rcv
	844 8320 0 encap_err_lookup
	836 8384 0 encap_destroy
	1207 8448 0 gro_receive
	1208 8512 0 gro_complete
	1209 8704 0 reader_queue
	204 8896 0 forward_deficit
	204 8928 0 forward_threshold
	1210 8960 0 peeking_with_offset
struct 24 4 udp_table
	1211 0 0 hash
	1211 64 0 hash2
	209 128 0 mask
	209 160 0 log
struct 8 3 unix_address
	1212 0 0 refcnt
	204 32 0 len
	1213 64 0 name
struct 32 6 unix_skb_parms
	955 0 0 pid
	1214 64 0 uid
	1215 96 0 gid
	1216 128 0 fp
	1217 192 0 secid
	1217 224 0 consumed
struct 1024 13 unix_sock
	1218 0 0 sk
	1219 6208 0 addr
	1220 6272 0 path
	1221 6400 0 iolock
	1221 6656 0 bindlock
	625 6912 0 peer
	625 6976 0 listener
	1222 7040 0 vertex
	1223 7104 0 lock
	1224 7168 0 peer_wq
	1225 7680 0 peer_wake
	1226 8000 0 scm_stat
	976 8128 0 oob_skb
struct 432 4 uts_namespace
	1227 0 0 name
	334 3136 0 user_ns
	335 3200 0 ucounts
	1228 3264 0 ns
struct 176 18 vm_area_struct
	1229 0 0 -
	922 128 0 vm_mm
	1230 192 0 vm_page_prot
	1231 256 0 -
	305 320 0 detached
	209 352 0 vm_lock_seq
	1232 384 0 vm_lock
	1233 448 0 shared
	83 704 0 anon_vma_chain
	1234 832 0 anon_vma
	1235 896 0 vm_ops
	189 960 0 vm_pgoff
	1019 1024 0 vm_file
	193 1088 0 vm_private_data
	327 1152 0 swap_readahead_info
	1113 1216 0 vm_policy
	1236 1280 0 numab_state
	1237 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	1238 0 0 event
struct 128 16 vm_operations_struct
	1239 0 0 open
	1239 64 0 close
	1240 128 0 may_split
	1241 192 0 mremap
	1242 256 0 mprotect
	1243 320 0 fault
	1244 384 0 huge_fault
	1245 448 0 map_pages
	1246 512 0 pagesize
	1243 576 0 page_mkwrite
	1243 640 0 pfn_mkwrite
	1247 704 0 access
	1248 768 0 name
	1249 832 0 set_policy
	1250 896 0 get_policy
	1251 960 0 find_special_page
struct 40 5 vm_special_mapping
	237 0 0 name
	1052 64 0 pages
	1252 128 0 fault
	1253 192 0 mremap
	1254 256 0 close
struct 72 10 vm_struct
	1124 0 0 next
	193 64 0 addr
	189 128 0 size
	189 192 0 flags
	1052 256 0 pages
	209 320 0 page_order
	209 352 0 nr_pages
	1255 384 0 phys_addr
	498 448 0 caller
	189 512 0 requested_size
struct 72 6 vmap_area
	189 0 0 va_start
	189 64 0 va_end
	1256 128 0 rb_node
	1257 320 0 list
	1258 448 0 -
	189 512 0 flags
struct 6272 8 vmap_node
	1259 0 0 pool
	1260 49152 0 pool_lock
	1261 49184 0 skip_populate
	1262 49216 0 busy
	1262 49472 0 lazy
	1257 49728 0 purge_list
	1263 49856 0 purge_work
	189 50112 0 nr_purged
struct 168 17 worker
	1264 0 0 -
	1265 128 0 current_work
	1266 192 0 current_func
	1267 256 0 current_pwq
	1268 320 0 current_at
	209 384 0 current_color
	204 416 0 sleeping
	1266 448 0 last_func
	1269 512 0 scheduled
	609 640 0 task
	1270 704 0 pool
	1269 768 0 node
	189 896 0 last_active
	209 960 0 flags
	204 992 0 id
	1271 1024 0 desc
	446 1280 0 rescue_wq
struct 576 9 xa_node
	331 0 0 shift
	331 8 0 offset
	331 16 0 count
	331 24 0 nr_values
	1272 64 0 parent
	1273 128 0 array
	1274 192 0 -
	1275 320 0 slots
	1276 4416 0 -
struct 16 3 xarray
	192 0 0 xa_lock
	186 32 0 xa_flags
	193 64 0 xa_head
struct 1536 40 zone
	1277 0 0 _watermark
	189 256 0 watermark_boost
	189 320 0 nr_reserved_highatomic
	189 384 0 nr_free_highatomic
	1278 448 0 lowmem_reserve
	204 768 0 node
	553 832 0 zone_pgdat
	1279 896 0 per_cpu_pageset
	1280 960 0 per_cpu_zonestats
	204 1024 0 pageset_high_min
	204 1056 0 pageset_high_max
	204 1088 0 pageset_batch
	189 1152 0 zone_start_pfn
	327 1216 0 managed_pages
	189 1280 0 spanned_pages
	189 1344 0 present_pages
	189 1408 0 present_early_pages
	237 1472 0 name
	189 1536 0 nr_isolate_pageblock
	958 1600 0 span_seqlock
	204 1664 0 initialized
	280 2048 0 _pad1_
	1281 2048 0 free_area
	83 9792 0 unaccepted_pages
	189 9920 0 flags
	192 9984 0 lock
	280 10240 0 _pad2_
	189 10240 0 percpu_drift_mark
	189 10304 0 compact_cached_free_pfn
	1282 10368 0 compact_cached_migrate_pfn
	189 10496 0 compact_init_migrate_pfn
	189 10560 0 compact_init_free_pfn
	209 10624 0 compact_considered
	209 10656 0 compact_defer_shift
	204 10688 0 compact_order_failed
	305 10720 0 compact_blockskip_flush
	305 10728 0 contiguous
	280 10752 0 _pad3_
	1283 10752 0 vm_stat
	1284 11520 0 vm_numa_event
struct 81936 1 zonelist
	1285 0 0 _zonerefs
struct 16 2 zoneref
	1286 0 0 zone
	204 64 0 zone_idx
ptr 8 struct inode *
typedef 4 209 gfp_t
typedef 4 1287 atomic_t
struct 16 2 rb_root_cached
	1060 0 0 rb_root
	863 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 382 errseq_t
typedef 4 1288 spinlock_t
ptr 8 void *
struct 32 5 codetag
	209 0 0 flags
	209 32 0 lineno
	237 64 0 modname
	237 128 0 function
	237 192 0 filename
ptr 8 struct alloc_tag_counters *
typedef 8 1127 u64
struct 4 1 kref
	1289 0 0 refcount
array 0 1063 0
struct 968 23 block_device
	867 0 0 bd_start_sect
	867 64 0 bd_nr_sectors
	228 128 0 bd_disk
	205 192 0 bd_queue
	229 256 0 bd_stats
	189 320 0 bd_stamp
	214 384 0 __bd_flags
	1290 416 0 bd_dev
	231 448 0 bd_mapping
	214 512 0 bd_openers
	212 544 0 bd_size_lock
	193 576 0 bd_claiming
	193 640 0 bd_holder
	232 704 0 bd_holder_ops
	223 768 0 bd_holder_lock
	204 1024 0 bd_holders
	233 1088 0 bd_holder_dir
	214 1152 0 bd_fsfreeze_count
	223 1216 0 bd_fsfreeze_mutex
	234 1472 0 bd_meta_info
	204 1536 0 bd_writers
	193 1600 0 bd_security
	1291 1664 0 bd_device
struct 624 57 inode
	1292 0 0 i_mode
	210 16 0 i_opflags
	1293 32 0 i_uid
	1294 64 0 i_gid
	209 96 0 i_flags
	478 128 0 i_acl
	478 192 0 i_default_acl
	479 256 0 i_op
	346 320 0 i_sb
	231 384 0 i_mapping
	193 448 0 i_security
	189 512 0 i_ino
	1295 576 0 -
	1290 608 0 i_rdev
	1296 640 0 i_size
	1297 704 0 i_atime_sec
	1297 768 0 i_mtime_sec
	1297 832 0 i_ctime_sec
	1298 896 0 i_atime_nsec
	1298 928 0 i_mtime_nsec
	1298 960 0 i_ctime_nsec
	1298 992 0 i_generation
	212 1024 0 i_lock
	210 1056 0 i_bytes
	1299 1072 0 i_blkbits
	1300 1080 0 i_write_hint
	1301 1088 0 i_blocks
	1298 1152 0 i_state
	1302 1216 0 i_rwsem
	189 1536 0 dirtied_when
	189 1600 0 dirtied_time_when
	216 1664 0 i_hash
	219 1792 0 i_io_list
	485 1920 0 i_wb
	204 1984 0 i_wb_frn_winner
	1303 2016 0 i_wb_frn_avg_time
	1303 2032 0 i_wb_frn_history
	219 2048 0 i_lru
	219 2176 0 i_sb_list
	219 2304 0 i_wb_list
	1304 2432 0 -
	1305 2560 0 i_version
	1305 2624 0 i_sequence
	214 2688 0 i_count
	214 2720 0 i_dio_count
	214 2752 0 i_writecount
	214 2784 0 i_readcount
	1306 2816 0 -
	489 2880 0 i_flctx
	1307 2944 0 i_data
	219 4480 0 i_devices
	1308 4608 0 -
	1309 4672 0 i_fsnotify_mask
	492 4736 0 i_fsnotify_marks
	493 4800 0 i_crypt_info
	494 4864 0 i_verity_info
	193 4928 0 i_private
struct 64 3 -
	212 0 0 lock
	219 64 0 dispatch
	189 192 0 state
struct 88 4 delayed_work
	886 0 0 work
	885 256 0 timer
	446 576 0 wq
	204 640 0 cpu
typedef 8 1310 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	209 0 0 depth
	209 32 0 shift
	209 64 0 map_nr
	894 96 0 round_robin
	1311 128 0 map
	517 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1312 spinlock_t
typedef 40 1313 wait_queue_entry_t
typedef 4 1314 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1315 0 0 next
	1316 64 0 pprev
struct 64 12 kobject
	237 0 0 name
	219 64 0 entry
	233 192 0 parent
	695 256 0 kset
	1317 320 0 ktype
	270 384 0 sd
	1318 448 0 kref
	209 480 1 state_initialized
	209 481 1 state_in_sysfs
	209 482 1 state_add_uevent_sent
	209 483 1 state_remove_uevent_sent
	209 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1319 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1320 0 0 owner
	1321 64 0 wait_lock
	1322 96 0 osq
	219 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	207 0 0 sb
	209 256 0 wake_batch
	214 288 0 wake_index
	1323 320 0 ws
	214 384 0 ws_active
	209 416 0 min_shallow_depth
	214 448 0 completion_cnt
	214 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 196 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1324 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1325 0 0 magic
	1326 16 0 version
	1326 24 0 flags
	1327 32 0 hdr_len
	1327 64 0 type_off
	1327 96 0 type_len
	1327 128 0 str_off
	1327 160 0 str_len
typedef 4 1327 u32
typedef 4 1328 refcount_t
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 1063 56
typedef 1 1330 bool
ptr 8 __u32 *
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
typedef 8 1331 local_t
typedef 4 1332 u32
ptr 8 struct buffer_data_page *
array 4096 1063 4096
array 8192 1063 8192
struct 16 2 load_weight
	189 0 0 weight
	1333 64 0 inv_weight
typedef 8 1334 s64
typedef 8 1335 u64
struct 16 2 rb_root_cached
	1336 0 0 rb_root
	863 64 0 rb_leftmost
ptr 8 struct sched_entity *
struct 64 9 sched_avg
	261 0 0 last_update_time
	261 64 0 load_sum
	261 128 0 runnable_sum
	1333 192 0 util_sum
	1333 224 0 period_contrib
	189 256 0 load_avg
	189 320 0 runnable_avg
	189 384 0 util_avg
	209 448 0 util_est
struct 64 5 -
	914 0 0 lock
	204 32 0 nr
	189 64 0 load_avg
	189 128 0 util_avg
	189 192 0 runnable_avg
int 8 s long int
ptr 8 struct rq *
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
ptr 8 struct task_group *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	270 0 0 kn
	189 64 0 notified_at
	1123 128 0 notify_timer
array 168 271 3
typedef 2 1041 u16
array 112 310 14
array 56 204 14
ptr 8 struct cgroup_root *
array 224 83 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1337 0 0 x
struct 32 2 cgroup_base_stat
	1338 0 0 cputime
	196 192 0 ntime
struct 24 3 prev_cputime
	196 0 0 utime
	196 64 0 stime
	606 128 0 lock
typedef 24 1339 wait_queue_head_t
struct 32 3 work_struct
	327 0 0 data
	83 64 0 entry
	1340 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1341 0 0 effective
	1342 2432 0 progs
	1343 4864 0 flags
	1344 5184 0 revisions
	83 7616 0 storages
	1345 7744 0 inactive
	308 7808 0 refcnt
	284 7936 0 release_work
struct 16 4 cgroup_freezer_state
	305 0 0 freeze
	204 32 0 e_freeze
	204 64 0 nr_frozen_descendants
	204 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 278 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
array 4096 1063 4096
array 64 1063 64
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
typedef 1 1330 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	189 0 0 percpu_count_ptr
	1346 64 0 data
struct 56 3 rcu_work
	284 0 0 work
	291 256 0 rcu
	446 384 0 wq
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
array 4096 1063 4096
struct 4096 1 entry_stack_page
	1347 0 0 stack
struct 20480 2 tss_struct
	1348 0 0 x86_tss
	1349 832 0 io_bitmap
struct 77824 13 cea_exception_stacks
	321 0 0 DF_stack_guard
	1350 32768 0 DF_stack
	321 98304 0 NMI_stack_guard
	1350 131072 0 NMI_stack
	321 196608 0 DB_stack_guard
	1350 229376 0 DB_stack
	321 294912 0 MCE_stack_guard
	1350 327680 0 MCE_stack
	321 393216 0 VC_stack_guard
	1350 425984 0 VC_stack
	321 491520 0 VC2_stack_guard
	1350 524288 0 VC2_stack
	321 589824 0 IST_top_guard
struct 4096 9 debug_store
	1351 0 0 bts_buffer_base
	1351 64 0 bts_index
	1351 128 0 bts_absolute_maximum
	1351 192 0 bts_interrupt_threshold
	1351 256 0 pebs_buffer_base
	1351 320 0 pebs_index
	1351 384 0 pebs_absolute_maximum
	1351 448 0 pebs_interrupt_threshold
	1352 512 0 pebs_event_reset
struct 131072 2 debug_store_buffers
	1353 0 0 bts_buffer
	1353 524288 0 pebs_buffer
typedef 8 487 atomic_long_t
typedef 4 1354 kuid_t
typedef 4 1355 kgid_t
typedef 8 1356 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	204 0 0 non_rcu
	291 0 0 rcu
typedef 4 1357 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1315 0 0 next
	1316 64 0 pprev
typedef 4 1358 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1359 0 0 next
	1360 64 0 pprev
struct 16 2 qstr
	1361 0 0 -
	701 64 0 name
array 40 331 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1362 0 0 -
union 16 2 -
	83 0 0 d_lru
	1363 0 0 d_wait
struct 8 1 hlist_head
	1315 0 0 first
union 16 3 -
	340 0 0 d_alias
	342 0 0 d_in_lookup_hash
	291 0 0 d_rcu
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
	237 0 0 name
	83 64 0 entry
	233 192 0 parent
	695 256 0 kset
	1317 320 0 ktype
	270 384 0 sd
	1364 448 0 kref
	209 480 1 state_initialized
	209 481 1 state_in_sysfs
	209 482 1 state_add_uevent_sent
	209 483 1 state_remove_uevent_sent
	209 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	237 0 0 name
	192 64 0 lock
struct 56 4 dev_links_info
	83 0 0 suppliers
	83 128 0 consumers
	83 256 0 defer_sync
	1365 384 0 status
struct 312 55 dev_pm_info
	1366 0 0 power_state
	305 32 1 can_wakeup
	305 33 1 async_suspend
	305 34 1 in_dpm_list
	305 35 1 is_prepared
	305 36 1 is_suspended
	305 37 1 is_noirq_suspended
	305 38 1 is_late_suspended
	305 39 1 no_pm
	305 40 1 early_init
	305 41 1 direct_complete
	382 64 0 driver_flags
	192 96 0 lock
	83 128 0 entry
	1061 256 0 completion
	1367 512 0 wakeup
	305 576 1 wakeup_path
	305 577 1 syscore
	305 578 1 no_pm_callbacks
	305 579 1 async_in_progress
	305 580 1 smart_suspend
	305 581 1 must_resume
	305 582 1 may_skip_resume
	949 640 0 suspend_timer
	196 1152 0 timer_expires
	284 1216 0 work
	283 1472 0 wait_queue
	1368 1664 0 wakeirq
	187 1728 0 usage_count
	187 1760 0 child_count
	209 1792 3 disable_depth
	305 1795 1 idle_notification
	305 1796 1 request_pending
	305 1797 1 deferred_resume
	305 1798 1 needs_force_resume
	305 1799 1 runtime_auto
	305 1800 1 ignore_children
	305 1801 1 no_callbacks
	305 1802 1 irq_safe
	305 1803 1 use_autosuspend
	305 1804 1 timer_autosuspends
	305 1805 1 memalloc_noio
	209 1824 0 links_count
	1369 1856 0 request
	1370 1888 0 runtime_status
	1370 1920 0 last_status
	204 1952 0 runtime_error
	204 1984 0 autosuspend_delay
	196 2048 0 last_busy
	196 2112 0 active_time
	196 2176 0 suspended_time
	196 2240 0 accounting_timestamp
	1371 2304 0 subsys_data
	1372 2368 0 set_latency_tolerance
	1373 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1374 0 0 domain
	1375 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 491 u32
ptr 8 const struct class *
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 189 1
struct 40 4 klist
	1376 0 0 k_lock
	391 64 0 k_list
	1377 192 0 get
	1377 256 0 put
struct 32 3 klist_node
	193 0 0 n_klist
	391 64 0 n_node
	1378 192 0 n_ref
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
ptr 8 const struct device_driver *
ptr 8 char *
typedef 1 1379 u8
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
typedef 4 209 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1380 0 0 mnt
	218 64 0 dentry
union 32 2 -
	101 0 0 f_pos_lock
	196 0 0 f_pipe
typedef 8 1381 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	291 0 0 f_task_work
	1382 0 0 f_llist
	1383 0 0 f_ra
	1384 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 412 3
typedef 4 1385 atomic_t
typedef 1 1330 bool
typedef 24 1386 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1387 spinlock_t
array 8 189 1
array 512 1019 64
union 64 2 -
	1388 0 0 -
	111 0 0 page
union 64 2 -
	1389 0 0 -
	111 0 0 __page_1
union 64 2 -
	1390 0 0 -
	111 0 0 __page_2
union 64 2 -
	1391 0 0 -
	111 0 0 __page_3
array 80 83 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1392 atomic_t
typedef 4 1393 spinlock_t
struct 16 1 plist_head
	1394 0 0 node_list
typedef 4 1395 spinlock_t
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
typedef 8 1396 genpool_algo_t
typedef 8 1397 atomic_long_t
typedef 8 1398 phys_addr_t
array 0 189 0
array 32 1063 32
struct 16 3 xarray
	212 0 0 xa_lock
	1399 32 0 xa_flags
	193 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	466 0 0 bio_slab
	209 64 0 front_pad
	1400 128 0 cache
	1401 192 0 bio_pool
	1401 768 0 bvec_pool
	1401 1344 0 bio_integrity_pool
	1401 1920 0 bvec_integrity_pool
	209 2496 0 back_pad
	212 2528 0 rescue_lock
	1402 2560 0 rescue_list
	886 2688 0 rescue_work
	446 2944 0 rescue_workqueue
	216 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1403 u64
typedef 4 209 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
typedef 4 1025 depot_stack_handle_t
struct 4 3 -
	1025 0 17 pool_index_plus_1
	1025 17 10 offset
	1025 27 5 extra
struct 32 4 mutex
	1404 0 0 owner
	1405 64 0 wait_lock
	1406 96 0 osq
	457 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
array 16384 457 1024
array 4096 209 1024
array 32 1063 32
typedef 4 1407 spinlock_t
struct 8 1 hlist_head
	1315 0 0 first
struct 8 1 hlist_nulls_head
	1408 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1330 bool
struct 136 25 sock_common
	1409 0 0 -
	1410 64 0 -
	1411 96 0 -
	210 128 0 skc_family
	331 144 0 skc_state
	331 152 4 skc_reuse
	331 156 1 skc_reuseport
	331 157 1 skc_ipv6only
	331 158 1 skc_net_refcnt
	204 160 0 skc_bound_dev_if
	1412 192 0 -
	1009 320 0 skc_prot
	1413 384 0 skc_net
	1414 448 0 skc_v6_daddr
	1414 576 0 skc_v6_rcv_saddr
	1415 704 0 skc_cookie
	1416 768 0 -
	1417 832 0 skc_dontcopy_begin
	1418 832 0 -
	210 960 0 skc_tx_queue_mapping
	210 976 0 skc_rx_queue_mapping
	1419 992 0 -
	1420 1024 0 skc_refcnt
	1421 1056 0 skc_dontcopy_end
	1422 1056 0 -
typedef 4 209 __u32
typedef 2 1423 __be16
typedef 4 471 u32
struct 40 4 timer_list
	1424 0 0 entry
	189 128 0 expires
	1425 192 0 function
	473 256 0 flags
ptr 8 struct inet_bind_bucket *
ptr 8 struct inet_bind2_bucket *
typedef 2 210 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	209 0 0 i_nlink
	209 0 0 __i_nlink
typedef 8 1426 time64_t
typedef 1 1427 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 196 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	349 0 0 i_dentry
	291 0 0 i_rcu
typedef 8 1428 atomic64_t
union 8 2 -
	399 0 0 i_fop
	1429 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	1118 0 0 i_pipe
	1430 0 0 i_cdev
	393 0 0 i_link
	209 0 0 i_dir_seq
typedef 4 209 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1431 0 0 start
	1431 64 0 end
	193 128 0 vaddr
	189 192 0 nslabs
	496 256 0 late_alloc
	209 288 0 nareas
	209 320 0 area_nslabs
	1432 384 0 areas
	1433 448 0 slots
typedef 1 1330 bool
typedef 8 1434 atomic_long_t
ptr 8 const void *
union 32 3 -
	1435 0 0 dir
	1436 0 0 symlink
	1437 0 0 attr
ptr 8 struct kernfs_iattrs *
struct 24 3 idr
	1438 0 0 idr_rt
	209 128 0 idr_base
	209 160 0 idr_next
typedef 4 1439 u32
ptr 8 struct kernfs_syscall_ops *
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
typedef 24 1440 wait_queue_head_t
struct 40 5 rw_semaphore
	1441 0 0 count
	1441 64 0 owner
	1442 128 0 osq
	1443 160 0 wait_lock
	504 192 0 wait_list
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 209 slab_flags_t
struct 8 3 reciprocal_value
	1444 0 0 m
	1445 32 0 sh1
	1445 40 0 sh2
struct 4 1 kmem_cache_order_objects
	209 0 0 x
typedef 4 209 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
struct 64 12 kobject
	237 0 0 name
	515 64 0 entry
	233 192 0 parent
	695 256 0 kset
	1317 320 0 ktype
	270 384 0 sd
	1446 448 0 kref
	209 480 1 state_initialized
	209 481 1 state_in_sysfs
	209 482 1 state_add_uevent_sent
	209 483 1 state_remove_uevent_sent
	209 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1447 1024
union 16 2 -
	1448 0 0 -
	1449 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1450 local_lock_t
typedef 4 1451 spinlock_t
typedef 8 1452 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	209 0 0 done
	1453 64 0 wait
ptr 8 struct list_head *
union 256 5 -
	1454 0 0 -
	1455 0 0 -
	1456 0 0 mr64
	1457 0 0 ma64
	1458 0 0 alloc
union 4 2 -
	192 0 0 ma_lock
	1459 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	204 0 0 id
	338 32 0 ref
struct 256 18 page_counter
	327 0 0 usage
	280 512 0 _pad1_
	189 512 0 emin
	327 576 0 min_usage
	327 640 0 children_min_usage
	189 704 0 elow
	327 768 0 low_usage
	327 832 0 children_low_usage
	189 896 0 watermark
	189 960 0 local_watermark
	189 1024 0 failcnt
	280 1536 0 _pad2_
	305 1536 0 protection_support
	189 1600 0 min
	189 1664 0 low
	189 1728 0 high
	189 1792 0 max
	1460 1856 0 parent
union 256 2 -
	531 0 0 swap
	531 0 0 memsw
struct 120 8 vmpressure
	189 0 0 scanned
	189 64 0 reclaimed
	189 128 0 tree_scanned
	189 192 0 tree_reclaimed
	192 256 0 sr_lock
	83 320 0 events
	101 448 0 events_lock
	284 704 0 work
ptr 8 struct memcg_vmstats *
array 72 327 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	192 0 0 lock
	1461 64 0 completions
	1123 448 0 period_timer
	189 768 0 period_time
	189 832 0 dirty_limit_tstamp
	189 896 0 dirty_limit
array 160 1462 4
struct 32 3 deferred_split
	192 0 0 split_queue_lock
	83 64 0 split_queue
	189 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	83 0 0 fifo
	192 128 0 lock
array 0 1463 0
ptr 8 struct mem_cgroup *
ptr 8 struct lruvec_stats_percpu *
ptr 8 struct lruvec_stats *
ptr 8 struct shrinker_info *
struct 1560 11 lruvec
	425 0 0 lists
	192 640 0 lru_lock
	189 704 0 anon_cost
	189 768 0 file_cost
	327 832 0 nonresident_age
	1282 896 0 refaults
	189 1024 0 flags
	1464 1088 0 lrugen
	1465 11840 0 mm_state
	553 12416 0 pgdat
	1466 12480 0 zswap_lruvec_state
array 200 1467 5
struct 16 2 mem_cgroup_reclaim_iter
	543 0 0 position
	187 64 0 generation
ptr 8 struct mem_section_usage *
array 0 189 0
typedef 0 1468 local_lock_t
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1469 0 0 data
	670 64 0 entry
	1470 192 0 func
array 304 266 38
array 176 189 22
typedef 8 1471 atomic64_t
ptr 8 void **
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 1344 65 -
	1472 0 0 -
	85 512 0 mm_mt
	189 640 0 mmap_base
	189 704 0 mmap_legacy_base
	189 768 0 mmap_compat_base
	189 832 0 mmap_compat_legacy_base
	189 896 0 task_size
	1473 960 0 pgd
	187 1024 0 membarrier_state
	187 1056 0 mm_users
	1474 1088 0 pcpu_cid
	189 1152 0 mm_cid_next_scan
	327 1216 0 pgtables_bytes
	204 1280 0 map_count
	192 1312 0 page_table_lock
	136 1344 0 mmap_lock
	83 1664 0 mmlist
	1475 1792 0 mm_lock_seq
	487 1856 0 futex_unique_id
	189 1920 0 hiwater_rss
	189 1984 0 hiwater_vm
	189 2048 0 total_vm
	189 2112 0 locked_vm
	487 2176 0 pinned_vm
	189 2240 0 data_vm
	189 2304 0 exec_vm
	189 2368 0 stack_vm
	189 2432 0 def_flags
	1475 2496 0 write_protect_seq
	192 2528 0 arg_lock
	189 2560 0 start_code
	189 2624 0 end_code
	189 2688 0 start_data
	189 2752 0 end_data
	189 2816 0 start_brk
	189 2880 0 brk
	189 2944 0 start_stack
	189 3008 0 arg_start
	189 3072 0 arg_end
	189 3136 0 env_start
	189 3200 0 env_end
	1476 3264 0 saved_auxv
	1477 6592 0 rss_stat
	1478 7872 0 binfmt
	1479 7936 0 context
	189 9024 0 flags
	192 9088 0 ioctx_lock
	1480 9152 0 ioctx_table
	609 9216 0 owner
	334 9280 0 user_ns
	1019 9344 0 exe_file
	1481 9408 0 notifier_subscriptions
	189 9472 0 numa_next_scan
	189 9536 0 numa_scan_offset
	204 9600 0 numa_scan_seq
	187 9632 0 tlb_flush_pending
	187 9664 0 tlb_flush_batched
	1482 9728 0 uprobes_state
	327 9792 0 hugetlb_usage
	284 9856 0 async_put_work
	1483 10112 0 iommu_mm
	189 10176 0 ksm_merging_pages
	189 10240 0 ksm_rmap_items
	327 10304 0 ksm_zero_pages
	1484 10368 0 lru_gen
array 0 189 0
struct 24 4 ns_common
	218 0 0 stashed
	755 64 0 ops
	209 128 0 inum
	569 160 0 count
ptr 8 struct mount *
struct 8 1 rb_root
	863 0 0 rb_node
typedef 8 1485 u64
typedef 24 1486 wait_queue_head_t
struct 24 3 rb_node
	189 0 0 __rb_parent_color
	863 64 0 rb_right
	863 128 0 rb_left
typedef 4 1487 refcount_t
ptr 8 Elf64_Sym *
array 56 1063 56
struct 96 5 module_kobject
	362 0 0 kobj
	251 512 0 mod
	233 576 0 drivers_dir
	1488 640 0 mp
	1080 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1489 7
struct 24 3 mod_arch_specific
	209 0 0 num_orcs
	708 64 0 orc_unwind_ip
	1490 128 0 orc_unwind
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
	1491 0 0 descs
	1492 64 0 classes
	209 128 0 num_descs
	209 160 0 num_classes
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
struct 16 2 hlist_node
	1315 0 0 next
	1316 64 0 pprev
struct 32 4 vfsmount
	218 0 0 mnt_root
	346 64 0 mnt_sb
	204 128 0 mnt_flags
	1493 192 0 mnt_idmap
union 24 3 -
	568 0 0 mnt_node
	1494 0 0 mnt_rcu
	1495 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	596 0 0 mnt_mp_list
	596 0 0 mnt_umount
typedef 4 209 __u32
struct 8 1 hlist_head
	1315 0 0 first
typedef 4 1496 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	187 0 0 tail
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
ptr 8 struct task_struct *
ptr 8 struct ww_acquire_ctx *
typedef 0 1497 local_lock_t
struct 24 5 page_frag_cache
	193 0 0 va
	1498 64 0 offset
	1498 80 0 size
	209 96 0 pagecnt_bias
	469 128 0 pfmemalloc
struct 16 3 page_frag_1k
	193 0 0 va
	1499 64 0 offset
	469 80 0 pfmemalloc
array 512 193 64
typedef 4 1500 refcount_t
typedef 4 1501 u32
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
struct 8 1 llist_node
	1502 0 0 next
ptr 8 struct key_tag *
struct 24 3 idr
	627 0 0 idr_rt
	209 128 0 idr_base
	209 160 0 idr_next
struct 24 4 ns_common
	218 0 0 stashed
	755 64 0 ops
	209 128 0 inum
	615 160 0 count
struct 0 0 ref_tracker_dir
ptr 8 struct proc_dir_entry *
struct 104 2 ctl_table_set
	1503 0 0 is_seen
	1504 64 0 dir
ptr 8 struct sock *
ptr 8 struct uevent_sock *
struct 16 3 xarray
	418 0 0 xa_lock
	1505 32 0 xa_flags
	193 64 0 xa_head
struct 8 1 raw_notifier_head
	1506 0 0 head
ptr 8 struct net_device *
struct 40 6 netns_core
	1507 0 0 sysctl_hdr
	204 64 0 sysctl_somaxconn
	204 96 0 sysctl_optmem_max
	1508 128 0 sysctl_txrehash
	1509 192 0 prot_inuse
	1310 256 0 rps_default_mask
struct 128 16 netns_mib
	1510 0 0 ip_statistics
	1510 64 0 ipv6_statistics
	1511 128 0 tcp_statistics
	1512 192 0 net_statistics
	1513 256 0 udp_statistics
	1513 320 0 udp_stats_in6
	1514 384 0 xfrm_statistics
	1515 448 0 tls_statistics
	1516 512 0 mptcp_statistics
	1513 576 0 udplite_statistics
	1513 640 0 udplite_stats_in6
	1517 704 0 icmp_statistics
	1518 768 0 icmpmsg_statistics
	1519 832 0 icmpv6_statistics
	1520 896 0 icmpv6msg_statistics
	623 960 0 proc_net_devsnmp6
struct 40 2 netns_packet
	1521 0 0 sklist_lock
	1522 256 0 sklist
struct 32 3 netns_unix
	1523 0 0 table
	204 128 0 sysctl_max_dgram_qlen
	1507 192 0 ctl
struct 72 5 netns_nexthop
	1524 0 0 rb_root
	405 64 0 devhash
	209 128 0 seq
	616 160 0 last_id_allocated
	1525 192 0 notifier_chain
struct 832 167 netns_ipv4
	1526 0 0 __cacheline_group_begin__netns_ipv4_read_tx
	1508 0 0 sysctl_tcp_early_retrans
	1508 8 0 sysctl_tcp_tso_win_divisor
	1508 16 0 sysctl_tcp_tso_rtt_log
	1508 24 0 sysctl_tcp_autocorking
	204 32 0 sysctl_tcp_min_snd_mss
	209 64 0 sysctl_tcp_notsent_lowat
	204 96 0 sysctl_tcp_limit_output_bytes
	204 128 0 sysctl_tcp_min_rtt_wlen
	1527 160 0 sysctl_tcp_wmem
	1508 256 0 sysctl_ip_fwd_use_pmtu
	1528 264 0 __cacheline_group_end__netns_ipv4_read_tx
	1529 264 0 __cacheline_group_begin__netns_ipv4_read_txrx
	1508 264 0 sysctl_tcp_moderate_rcvbuf
	1530 272 0 __cacheline_group_end__netns_ipv4_read_txrx
	1531 272 0 __cacheline_group_begin__netns_ipv4_read_rx
	1508 272 0 sysctl_ip_early_demux
	1508 280 0 sysctl_tcp_early_demux
	204 288 0 sysctl_tcp_reordering
	1527 320 0 sysctl_tcp_rmem
	1532 416 0 __cacheline_group_end__netns_ipv4_read_rx
	1533 512 0 __cacheline_group_begin__icmp
	414 512 0 icmp_global_credit
	616 544 0 icmp_global_stamp
	1534 576 0 __cacheline_group_end__icmp
	1535 1024 0 __cacheline_group_pad__icmp
	1536 1024 0 tcp_death_row
	1537 2048 0 udp_table
	1507 2112 0 forw_hdr
	1507 2176 0 frags_hdr
	1507 2240 0 ipv4_hdr
	1507 2304 0 route_hdr
	1507 2368 0 xfrm4_hdr
	1538 2432 0 devconf_all
	1538 2496 0 devconf_dflt
	1539 2560 0 ra_chain
	1521 2624 0 ra_mutex
	1540 2880 0 rules_ops
	1541 2944 0 fib_main
	1541 3008 0 fib_default
	209 3072 0 fib_rules_require_fldissect
	415 3104 0 fib_has_custom_rules
	415 3112 0 fib_has_custom_local_routes
	415 3120 0 fib_offload_disabled
	1508 3128 0 sysctl_tcp_shrink_window
	414 3136 0 fib_num_tclassid_users
	405 3200 0 fib_table_hash
	625 3264 0 fibnl
	625 3328 0 mc_autojoin_sk
	1542 3392 0 peers
	1543 3456 0 fqdir
	1508 3520 0 sysctl_icmp_echo_ignore_all
	1508 3528 0 sysctl_icmp_echo_enable_probe
	1508 3536 0 sysctl_icmp_echo_ignore_broadcasts
	1508 3544 0 sysctl_icmp_ignore_bogus_error_responses
	1508 3552 0 sysctl_icmp_errors_use_inbound_ifaddr
	204 3584 0 sysctl_icmp_ratelimit
	204 3616 0 sysctl_icmp_ratemask
	204 3648 0 sysctl_icmp_msgs_per_sec
	204 3680 0 sysctl_icmp_msgs_burst
	616 3712 0 ip_rt_min_pmtu
	204 3744 0 ip_rt_mtu_expires
	204 3776 0 ip_rt_min_advmss
	1544 3808 0 ip_local_ports
	1508 3872 0 sysctl_tcp_ecn
	1508 3880 0 sysctl_tcp_ecn_fallback
	1508 3888 0 sysctl_ip_default_ttl
	1508 3896 0 sysctl_ip_no_pmtu_disc
	1508 3904 0 sysctl_ip_fwd_update_priority
	1508 3912 0 sysctl_ip_nonlocal_bind
	1508 3920 0 sysctl_ip_autobind_reuse
	1508 3928 0 sysctl_ip_dynaddr
	1508 3936 0 sysctl_raw_l3mdev_accept
	1508 3944 0 sysctl_udp_early_demux
	1508 3952 0 sysctl_nexthop_compat_mode
	1508 3960 0 sysctl_fwmark_reflect
	1508 3968 0 sysctl_tcp_fwmark_accept
	1508 3976 0 sysctl_tcp_l3mdev_accept
	1508 3984 0 sysctl_tcp_mtu_probing
	204 4000 0 sysctl_tcp_mtu_probe_floor
	204 4032 0 sysctl_tcp_base_mss
	204 4064 0 sysctl_tcp_probe_threshold
	616 4096 0 sysctl_tcp_probe_interval
	204 4128 0 sysctl_tcp_keepalive_time
	204 4160 0 sysctl_tcp_keepalive_intvl
	1508 4192 0 sysctl_tcp_keepalive_probes
	1508 4200 0 sysctl_tcp_syn_retries
	1508 4208 0 sysctl_tcp_synack_retries
	1508 4216 0 sysctl_tcp_syncookies
	1508 4224 0 sysctl_tcp_migrate_req
	1508 4232 0 sysctl_tcp_comp_sack_nr
	1508 4240 0 sysctl_tcp_backlog_ack_defer
	1508 4248 0 sysctl_tcp_pingpong_thresh
	1508 4256 0 sysctl_tcp_retries1
	1508 4264 0 sysctl_tcp_retries2
	1508 4272 0 sysctl_tcp_orphan_retries
	1508 4280 0 sysctl_tcp_tw_reuse
	204 4288 0 sysctl_tcp_fin_timeout
	1508 4320 0 sysctl_tcp_sack
	1508 4328 0 sysctl_tcp_window_scaling
	1508 4336 0 sysctl_tcp_timestamps
	204 4352 0 sysctl_tcp_rto_min_us
	1508 4384 0 sysctl_tcp_recovery
	1508 4392 0 sysctl_tcp_thin_linear_timeouts
	1508 4400 0 sysctl_tcp_slow_start_after_idle
	1508 4408 0 sysctl_tcp_retrans_collapse
	1508 4416 0 sysctl_tcp_stdurg
	1508 4424 0 sysctl_tcp_rfc1337
	1508 4432 0 sysctl_tcp_abort_on_overflow
	1508 4440 0 sysctl_tcp_fack
	204 4448 0 sysctl_tcp_max_reordering
	204 4480 0 sysctl_tcp_adv_win_scale
	1508 4512 0 sysctl_tcp_dsack
	1508 4520 0 sysctl_tcp_app_win
	1508 4528 0 sysctl_tcp_frto
	1508 4536 0 sysctl_tcp_nometrics_save
	1508 4544 0 sysctl_tcp_no_ssthresh_metrics_save
	1508 4552 0 sysctl_tcp_workaround_signed_windows
	204 4576 0 sysctl_tcp_challenge_ack_limit
	1508 4608 0 sysctl_tcp_min_tso_segs
	1508 4616 0 sysctl_tcp_reflect_tos
	204 4640 0 sysctl_tcp_invalid_ratelimit
	204 4672 0 sysctl_tcp_pacing_ss_ratio
	204 4704 0 sysctl_tcp_pacing_ca_ratio
	209 4736 0 sysctl_tcp_child_ehash_entries
	189 4800 0 sysctl_tcp_comp_sack_delay_ns
	189 4864 0 sysctl_tcp_comp_sack_slack_ns
	204 4928 0 sysctl_max_syn_backlog
	204 4960 0 sysctl_tcp_fastopen
	1545 4992 0 tcp_congestion_control
	1546 5056 0 tcp_fastopen_ctx
	209 5120 0 sysctl_tcp_fastopen_blackhole_timeout
	414 5152 0 tfo_active_disable_times
	189 5184 0 tfo_active_disable_stamp
	616 5248 0 tcp_challenge_timestamp
	616 5280 0 tcp_challenge_count
	1508 5312 0 sysctl_tcp_plb_enabled
	1508 5320 0 sysctl_tcp_plb_idle_rehash_rounds
	1508 5328 0 sysctl_tcp_plb_rehash_rounds
	1508 5336 0 sysctl_tcp_plb_suspend_rto_sec
	204 5344 0 sysctl_tcp_plb_cong_thresh
	204 5376 0 sysctl_udp_wmem_min
	204 5408 0 sysctl_udp_rmem_min
	1508 5440 0 sysctl_fib_notify_on_flag_change
	1508 5448 0 sysctl_tcp_syn_linear_timeouts
	1508 5456 0 sysctl_udp_l3mdev_accept
	1508 5464 0 sysctl_igmp_llm_reports
	204 5472 0 sysctl_igmp_max_memberships
	204 5504 0 sysctl_igmp_max_msf
	204 5536 0 sysctl_igmp_qrv
	1547 5568 0 ping_group_range
	414 5696 0 dev_addr_genid
	209 5728 0 sysctl_udp_child_hash_entries
	396 5760 0 sysctl_local_reserved_ports
	204 5824 0 sysctl_ip_prot_sock
	617 5888 0 mr_tables
	1540 6016 0 mr_rules_ops
	1548 6080 0 sysctl_fib_multipath_hash_seed
	616 6144 0 sysctl_fib_multipath_hash_fields
	1508 6176 0 sysctl_fib_multipath_use_neigh
	1508 6184 0 sysctl_fib_multipath_hash_policy
	1549 6208 0 notifier_ops
	209 6272 0 fib_seq
	1549 6336 0 ipmr_notifier_ops
	209 6400 0 ipmr_seq
	414 6432 0 rt_genid
	1550 6464 0 ip_id_key
struct 832 42 netns_ipv6
	1551 0 0 ip6_dst_ops
	1552 1536 0 sysctl
	1553 3008 0 devconf_all
	1553 3072 0 devconf_dflt
	1542 3136 0 peers
	1543 3200 0 fqdir
	1554 3264 0 fib6_null_entry
	1555 3328 0 ip6_null_entry
	1556 3392 0 rt6_stats
	1557 3456 0 ip6_fib_timer
	405 3776 0 fib_table_hash
	1558 3840 0 fib6_main_tbl
	617 3904 0 fib6_walkers
	1559 4032 0 fib6_walker_lock
	418 4096 0 fib6_gc_lock
	414 4128 0 ip6_rt_gc_expire
	189 4160 0 ip6_rt_last_gc
	331 4224 0 flowlabel_has_excl
	415 4232 0 fib6_has_custom_rules
	209 4256 0 fib6_rules_require_fldissect
	209 4288 0 fib6_routes_require_src
	1555 4352 0 ip6_prohibit_entry
	1555 4416 0 ip6_blk_hole_entry
	1558 4480 0 fib6_local_tbl
	1540 4544 0 fib6_rules_ops
	625 4608 0 ndisc_sk
	625 4672 0 tcp_sk
	625 4736 0 igmp_sk
	625 4800 0 mc_autojoin_sk
	405 4864 0 inet6_addr_lst
	418 4928 0 addrconf_hash_lock
	1560 4992 0 addr_chk_work
	617 5696 0 mr6_tables
	1540 5824 0 mr6_rules_ops
	414 5888 0 dev_addr_genid
	414 5920 0 fib6_sernum
	1561 5952 0 seg6_data
	1549 6016 0 notifier_ops
	1549 6080 0 ip6mr_notifier_ops
	209 6144 0 ipmr_seq
	1562 6208 0 ip6addrlbl_table
	1563 6336 0 ioam6_data
struct 304 47 netns_sctp
	1564 0 0 sctp_statistics
	623 64 0 proc_net_sctp
	1507 128 0 sysctl_header
	625 192 0 ctl_sock
	625 256 0 udp4_sock
	625 320 0 udp6_sock
	204 384 0 udp_port
	204 416 0 encap_port
	617 448 0 local_addr_list
	617 576 0 addr_waitq
	1557 704 0 addr_wq_timer
	617 1024 0 auto_asconf_splist
	418 1152 0 addr_wq_lock
	418 1184 0 local_addr_lock
	209 1216 0 rto_initial
	209 1248 0 rto_min
	209 1280 0 rto_max
	204 1312 0 rto_alpha
	204 1344 0 rto_beta
	204 1376 0 max_burst
	204 1408 0 cookie_preserve_enable
	393 1472 0 sctp_hmac_alg
	209 1536 0 valid_cookie_life
	209 1568 0 sack_timeout
	209 1600 0 hb_interval
	209 1632 0 probe_interval
	204 1664 0 max_retrans_association
	204 1696 0 max_retrans_path
	204 1728 0 max_retrans_init
	204 1760 0 pf_retrans
	204 1792 0 ps_retrans
	204 1824 0 pf_enable
	204 1856 0 pf_expose
	204 1888 0 sndbuf_policy
	204 1920 0 rcvbuf_policy
	204 1952 0 default_auto_asconf
	204 1984 0 addip_enable
	204 2016 0 addip_noauth
	204 2048 0 prsctp_enable
	204 2080 0 reconf_enable
	204 2112 0 auth_enable
	204 2144 0 intl_enable
	204 2176 0 ecn_enable
	204 2208 0 scope_policy
	204 2240 0 rwnd_upd_shift
	189 2304 0 max_autoclose
	204 2368 0 l3mdev_accept
struct 264 10 netns_nf
	623 0 0 proc_netfilter
	1565 64 0 nf_loggers
	1507 768 0 nf_log_dir_header
	1507 832 0 nf_lwtnl_dir_header
	1566 896 0 hooks_ipv4
	1566 1216 0 hooks_ipv6
	1567 1536 0 hooks_arp
	1566 1728 0 hooks_bridge
	209 2048 0 defrag_ipv4_users
	209 2080 0 defrag_ipv6_users
struct 232 10 netns_ct
	415 0 0 ecache_dwork_pending
	1508 8 0 sysctl_log_invalid
	1508 16 0 sysctl_events
	1508 24 0 sysctl_acct
	1508 32 0 sysctl_tstamp
	1508 40 0 sysctl_checksum
	1568 64 0 stat
	1569 128 0 nf_conntrack_event_cb
	1570 192 0 nf_ct_proto
	414 1792 0 labels_used
struct 8 2 netns_nftables
	209 0 0 base_seq
	1508 32 0 gencursor
struct 8 1 netns_ft
	1571 0 0 stat
ptr 8 struct net_generic *
struct 64 3 netns_bpf
	1572 0 0 run_array
	1573 128 0 progs
	1574 256 0 links
struct 960 34 netns_xfrm
	617 0 0 state_all
	405 128 0 state_bydst
	405 192 0 state_bysrc
	405 256 0 state_byspi
	405 320 0 state_byseq
	405 384 0 state_cache_input
	209 448 0 state_hmask
	209 480 0 state_num
	1575 512 0 state_hash_work
	617 768 0 policy_all
	405 896 0 policy_byidx
	209 960 0 policy_idx_hmask
	209 992 0 idx_generator
	1576 1024 0 policy_bydst
	1577 1408 0 policy_count
	1575 1600 0 policy_hash_work
	1578 1856 0 policy_hthresh
	617 2240 0 inexact_bins
	625 2368 0 nlsk
	625 2432 0 nlsk_stash
	616 2496 0 sysctl_aevent_etime
	616 2528 0 sysctl_aevent_rseqth
	204 2560 0 sysctl_larval_drop
	616 2592 0 sysctl_acq_expires
	1579 2624 0 policy_default
	1507 2688 0 sysctl_hdr
	1551 3072 0 xfrm4_dst_ops
	1551 4608 0 xfrm6_dst_ops
	418 6144 0 xfrm_state_lock
	1580 6176 0 xfrm_state_hash_generation
	1580 6208 0 xfrm_policy_hash_generation
	418 6240 0 xfrm_policy_lock
	1521 6272 0 xfrm_cfg_mutex
	1560 6528 0 nat_keepalive_work
typedef 8 1581 u64
ptr 8 struct netns_ipvs *
struct 72 7 netns_mpls
	204 0 0 ip_ttl_propagate
	204 32 0 default_ttl
	1582 64 0 platform_labels
	1583 128 0 platform_label
	1521 192 0 platform_mutex
	1584 448 0 platform_label_seq
	1507 512 0 ctl
struct 40 2 netns_xdp
	1521 0 0 lock
	1522 256 0 list
struct 96 12 netns_smc
	1585 0 0 smc_stats
	1521 64 0 mutex_fback_rsn
	1586 320 0 fback_rsn
	415 384 0 limit_smc_hs
	1507 448 0 smc_hdr
	209 512 0 sysctl_autocorking_size
	209 544 0 sysctl_smcr_buf_type
	204 576 0 sysctl_smcr_testlink_time
	204 608 0 sysctl_wmem
	204 640 0 sysctl_rmem
	204 672 0 sysctl_max_links_per_lgr
	204 704 0 sysctl_max_conns_per_lgr
array 0 1587 0
union 8 2 -
	1588 0 0 -
	1589 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1590 netdev_features_t
typedef 2 1591 u16
typedef 2 1592 s16
array 64 1593 16
array 16 1594 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1587 0
array 0 1587 0
union 8 3 -
	1595 0 0 lstats
	1596 0 0 tstats
	1597 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1587 0
array 0 1587 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1598 u32
ptr 8 rx_handler_func_t *
typedef 8 1599 possible_net_t
ptr 8 struct netpoll_info *
array 0 1587 0
array 16 1063 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	670 0 0 upper
	670 128 0 lower
typedef 4 672 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1600 0 0 -
	1601 64 0 -
	1602 128 0 -
	1603 192 0 -
	1604 256 0 -
	1605 320 0 -
	1606 384 0 -
	1607 448 0 -
	1608 512 0 -
	1609 576 0 -
	1610 640 0 -
	1611 704 0 -
	1612 768 0 -
	1613 832 0 -
	1614 896 0 -
	1615 960 0 -
	1616 1024 0 -
	1617 1088 0 -
	1618 1152 0 -
	1619 1216 0 -
	1620 1280 0 -
	1621 1344 0 -
	1622 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1623 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 331 32
typedef 4 1624 spinlock_t
struct 32 3 netdev_hw_addr_list
	670 0 0 list
	204 128 0 count
	1625 192 0 tree
ptr 8 struct kset *
typedef 1 1330 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1315 0 0 next
	1316 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 739 16
struct 40 4 timer_list
	703 0 0 entry
	189 128 0 expires
	1425 192 0 function
	672 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1587 u8
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
	1626 0 0 kobj
	363 512 0 parent
	364 576 0 p
	237 640 0 init_name
	365 704 0 type
	366 768 0 bus
	367 832 0 driver
	193 896 0 platform_data
	193 960 0 driver_data
	1627 1024 0 driver_override
	1628 1152 0 mutex
	1629 1408 0 links
	1630 1856 0 power
	371 4352 0 pm_domain
	372 4416 0 em_pd
	1631 4480 0 msi
	374 4608 0 dma_ops
	375 4672 0 dma_mask
	1590 4736 0 coherent_dma_mask
	1590 4800 0 bus_dma_limit
	376 4864 0 dma_range_map
	377 4928 0 dma_parms
	670 4992 0 dma_pools
	378 5120 0 dma_io_tlb_mem
	1632 5184 0 archdata
	380 5184 0 of_node
	381 5248 0 fwnode
	204 5312 0 numa_node
	1633 5344 0 devt
	672 5376 0 id
	693 5408 0 devres_lock
	670 5440 0 devres_head
	383 5568 0 class
	311 5632 0 groups
	315 5696 0 release
	384 5760 0 iommu_group
	385 5824 0 iommu
	386 5888 0 physical_location
	1634 5952 0 removable
	696 5984 1 offline_disabled
	696 5985 1 offline
	696 5986 1 of_node_reused
	696 5987 1 state_synced
	696 5988 1 can_match
	696 5989 1 dma_skip_sync
	696 5990 1 dma_iommu
	1635 6016 0 flags
array 32 719 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 710 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1636 3
array 32 710 32
typedef 0 1637 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1315 0 0 first
ptr 8 struct dim_irq_moder *
array 0 710 0
struct 776 107 sock
	1638 0 0 __sk_common
	1639 1088 0 __cacheline_group_begin__sock_write_rx
	1640 1088 0 sk_drops
	1641 1120 0 sk_peek_off
	1642 1152 0 sk_error_queue
	1642 1344 0 sk_receive_queue
	1643 1536 0 sk_backlog
	1644 1728 0 __cacheline_group_end__sock_write_rx
	1645 1728 0 __cacheline_group_begin__sock_read_rx
	988 1728 0 sk_rx_dst
	204 1792 0 sk_rx_dst_ifindex
	743 1824 0 sk_rx_dst_cookie
	209 1856 0 sk_ll_usec
	209 1888 0 sk_napi_id
	1646 1920 0 sk_busy_poll_budget
	1647 1936 0 sk_prefer_busy_poll
	1647 1944 0 sk_userlocks
	204 1952 0 sk_rcvbuf
	989 1984 0 sk_filter
	1648 2048 0 -
	836 2112 0 sk_data_ready
	266 2176 0 sk_rcvtimeo
	204 2240 0 sk_rcvlowat
	1649 2272 0 __cacheline_group_end__sock_read_rx
	1650 2272 0 __cacheline_group_begin__sock_read_rxtx
	204 2272 0 sk_err
	993 2304 0 sk_socket
	543 2368 0 sk_memcg
	1651 2432 0 sk_policy
	1652 2560 0 __cacheline_group_end__sock_read_rxtx
	1653 2560 0 __cacheline_group_begin__sock_write_rxtx
	1654 2560 0 sk_lock
	743 2816 0 sk_reserved_mem
	204 2848 0 sk_forward_alloc
	743 2880 0 sk_tsflags
	1655 2912 0 __cacheline_group_end__sock_write_rxtx
	1656 2912 0 __cacheline_group_begin__sock_write_tx
	204 2912 0 sk_write_pending
	1640 2944 0 sk_omem_alloc
	204 2976 0 sk_sndbuf
	204 3008 0 sk_wmem_queued
	1657 3040 0 sk_wmem_alloc
	189 3072 0 sk_tsq_flags
	1658 3136 0 -
	1642 3200 0 sk_write_queue
	743 3392 0 sk_dst_pending_confirm
	743 3424 0 sk_pacing_status
	1659 3456 0 sk_frag
	1660 3584 0 -
	189 3904 0 sk_pacing_rate
	1640 3968 0 sk_zckey
	1640 4000 0 sk_tskey
	1661 4032 0 __cacheline_group_end__sock_write_tx
	1662 4032 0 __cacheline_group_begin__sock_read_tx
	189 4032 0 sk_max_pacing_rate
	266 4096 0 sk_sndtimeo
	743 4160 0 sk_priority
	743 4192 0 sk_mark
	988 4224 0 sk_dst_cache
	1663 4288 0 sk_route_caps
	1006 4352 0 sk_validate_xmit_skb
	1646 4416 0 sk_gso_type
	1646 4432 0 sk_gso_max_segs
	209 4448 0 sk_gso_max_size
	1664 4480 0 sk_allocation
	743 4512 0 sk_txhash
	1647 4544 0 sk_pacing_shift
	746 4552 0 sk_use_task_frag
	1665 4560 0 __cacheline_group_end__sock_read_tx
	1647 4560 1 sk_gso_disabled
	1647 4561 1 sk_kern_sock
	1647 4562 1 sk_no_check_tx
	1647 4563 1 sk_no_check_rx
	1647 4568 0 sk_shutdown
	1646 4576 0 sk_type
	1646 4592 0 sk_protocol
	189 4608 0 sk_lingertime
	1009 4672 0 sk_prot_creator
	1666 4736 0 sk_callback_lock
	204 4800 0 sk_err_soft
	743 4832 0 sk_ack_backlog
	743 4864 0 sk_max_ack_backlog
	1667 4896 0 sk_uid
	1668 4928 0 sk_peer_lock
	204 4960 0 sk_bind_phc
	955 4992 0 sk_peer_pid
	400 5056 0 sk_peer_cred
	1669 5120 0 sk_stamp
	204 5184 0 sk_disconnects
	1647 5216 0 sk_txrehash
	1647 5224 0 sk_clockid
	1647 5232 1 sk_txtime_deadline_mode
	1647 5233 1 sk_txtime_report_errors
	1647 5234 6 sk_txtime_unused
	193 5248 0 sk_user_data
	193 5312 0 sk_security
	1670 5376 0 sk_cgrp_data
	836 5504 0 sk_state_change
	836 5568 0 sk_write_space
	836 5632 0 sk_error_report
	844 5696 0 sk_backlog_rcv
	836 5760 0 sk_destruct
	1014 5824 0 sk_reuseport_cb
	288 5888 0 sk_bpf_storage
	754 5952 0 sk_rcu
	1671 6080 0 ns_tracker
	1672 6080 0 sk_user_frags
typedef 4 1673 u32
typedef 8 1674 size_t
typedef 24 1675 wait_queue_head_t
typedef 1 1330 bool
struct 128 15 netlink_callback
	976 0 0 skb
	1676 64 0 nlh
	1677 128 0 dump
	1678 192 0 done
	193 256 0 data
	251 320 0 module
	1679 384 0 extack
	1646 448 0 family
	1646 464 0 answer_flags
	743 480 0 min_dump_alloc
	209 512 0 prev_seq
	209 544 0 seq
	204 576 0 flags
	746 608 0 strict_check
	1680 640 0 -
struct 32 4 mutex
	1681 0 0 owner
	1682 64 0 wait_lock
	1683 96 0 osq
	1684 128 0 wait_list
ptr 8 void (*)(struct sk_buff *)
ptr 8 int (*)(struct net *, int)
ptr 8 void (*)(struct net *, int)
ptr 8 void (*)(struct sock *, long unsigned int *)
struct 8 1 rhash_head
	1685 0 0 next
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
ptr 8 const struct proc_ns_operations *
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	83 0 0 list
	291 0 0 rcu
typedef 2 1686 s16
union 40 5 -
	1687 0 0 -
	1688 0 0 -
	1689 0 0 -
	1690 0 0 -
	291 0 0 callback_head
union 4 2 -
	209 0 0 page_type
	187 0 0 _mapcount
struct 48 8 page_pool_params_fast
	209 0 0 order
	209 32 0 pool_size
	204 64 0 nid
	363 128 0 dev
	1691 192 0 napi
	1692 256 0 dma_dir
	209 288 0 max_len
	209 320 0 offset
typedef 4 1693 u32
array 0 975 0
typedef 8 189 netmem_ref
array 0 975 0
struct 0 0 -
struct 88 4 delayed_work
	1694 0 0 work
	1695 256 0 timer
	446 576 0 wq
	204 640 0 cpu
struct 1032 2 pp_alloc_cache
	767 0 0 count
	1696 64 0 cache
struct 192 8 ptr_ring
	204 0 0 producer
	461 32 0 producer_lock
	204 512 0 consumer_head
	204 544 0 consumer_tail
	461 576 0 consumer_lock
	204 1024 0 size
	204 1056 0 batch
	558 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	461 0 0 xa_lock
	1697 32 0 xa_flags
	193 64 0 xa_head
typedef 4 1698 atomic_t
typedef 4 1699 refcount_t
typedef 8 1700 u64
struct 32 5 page_pool_params_slow
	629 0 0 netdev
	209 64 0 queue_idx
	209 96 0 flags
	1701 128 0 init_callback
	193 192 0 init_arg
struct 32 4 -
	1702 0 0 list
	779 128 0 detach_time
	767 192 0 napi_id
	767 224 0 id
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
struct 32 8 pcpu_block_md
	204 0 0 scan_hint
	204 32 0 scan_hint_start
	204 64 0 contig_hint
	204 96 0 contig_hint_start
	204 128 0 left_free
	204 160 0 right_free
	204 192 0 first_free
	204 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1330 bool
ptr 8 struct pcpuobj_ext *
array 0 189 0
union 64 2 -
	1703 0 0 -
	1704 0 0 pad
typedef 1 1705 s8
array 47 789 47
int 2 s short int
array 12 789 12
array 48 189 6
typedef 8 1426 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 182 5
array 163872 183 2
array 96 283 4
struct 208 8 lru_gen_mm_walk
	1706 0 0 lruvec
	189 64 0 seq
	189 128 0 next_addr
	1707 192 0 nr_pages
	1708 1472 0 mm_stats
	204 1600 0 batched
	305 1632 0 can_swap
	305 1640 0 force_scan
struct 232 4 lru_gen_memcg
	189 0 0 seq
	1115 64 0 nr_memcgs
	1709 256 0 fifo
	192 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 327 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	189 0 0 total
	189 64 0 ignored
	189 128 0 failed
	189 192 0 delayed
	189 256 0 recovered
array 32 349 4
array 0 1710 0
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1711 0 0 owner
	1712 64 0 wait_lock
	1713 96 0 osq
	1714 128 0 wait_list
typedef 24 1715 wait_queue_head_t
typedef 1 1330 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1716 atomic_long_t
struct 16 2 prb_data_blk_lpos
	189 0 0 begin
	189 64 0 next
typedef 8 1717 u64
typedef 2 1718 u16
typedef 1 1719 u8
typedef 4 1720 u32
struct 64 2 dev_printk_info
	1721 0 0 subsystem
	1722 128 0 device
struct 48 6 prb_desc_ring
	209 0 0 count_bits
	1723 64 0 descs
	1724 128 0 infos
	816 192 0 head_id
	816 256 0 tail_id
	816 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	209 0 0 size_bits
	393 64 0 data
	816 128 0 head_lpos
	816 192 0 tail_lpos
ptr 8 struct ns_common *(*)(struct task_struct *)
ptr 8 void (*)(struct ns_common *)
ptr 8 int (*)(struct nsset *, struct ns_common *)
ptr 8 struct user_namespace *(*)(struct ns_common *)
ptr 8 struct ns_common *(*)(struct ns_common *)
ptr 8 void (*)(struct sock *, long int)
ptr 8 int (*)(struct sock *, struct sockaddr *, int)
ptr 8 int (*)(struct sock *, int)
ptr 8 struct sock *(*)(struct sock *, struct proto_accept_arg *)
ptr 8 int (*)(struct sock *, int, int *)
ptr 8 int (*)(struct sock *)
ptr 8 void (*)(struct sock *)
ptr 8 void (*)(struct sock *, int)
ptr 8 int (*)(struct sock *, int, int, sockptr_t, unsigned int)
ptr 8 int (*)(struct sock *, int, int, char *, int *)
ptr 8 int (*)(struct sock *, unsigned int, long unsigned int)
ptr 8 int (*)(struct sock *, struct msghdr *, size_t)
ptr 8 int (*)(struct sock *, struct msghdr *, size_t, int, int *)
ptr 8 void (*)(struct socket *)
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 bool (*)(int, int)
ptr 8 int (*)(struct sock *, short unsigned int)
ptr 8 int (*)(struct sock *, struct sk_psock *, bool)
ptr 8 int (*)(const struct sock *)
ptr 8 bool (*)(const struct sock *, int)
ptr 8 bool (*)(struct sock *)
ptr 8 atomic_long_t *
ptr 8 struct percpu_counter *
ptr 8 long int *
typedef 4 209 slab_flags_t
ptr 8 struct request_sock_ops *
ptr 8 struct timewait_sock_ops *
union 8 4 -
	1725 0 0 hashinfo
	1537 0 0 udp_table
	1726 0 0 raw_hash
	1727 0 0 smc_hash
array 32 1063 32
union 16 3 -
	1728 0 0 pt_rcu_head
	457 0 0 pt_list
	1729 0 0 -
union 8 4 -
	189 0 0 pt_index
	922 0 0 pt_mm
	862 0 0 pt_frag_refcount
	862 0 0 pt_share_count
union 8 2 -
	189 0 0 _pt_pad_2
	1730 0 0 ptl
typedef 4 1731 atomic_t
ptr 8 struct rb_node *
ptr 8 struct blk_mq_hw_ctx *
typedef 4 1309 blk_opf_t
typedef 4 1309 req_flags_t
typedef 8 450 sector_t
ptr 8 struct bio *
union 16 2 -
	219 0 0 queuelist
	880 0 0 rq_next
enum 4 u 3 mq_rq_state
	0 MQ_RQ_IDLE
	1 MQ_RQ_IN_FLIGHT
	2 MQ_RQ_COMPLETE
union 16 2 -
	216 0 0 hash
	1732 0 0 ipi_list
union 24 2 -
	1733 0 0 rb_node
	1734 0 0 special_vec
struct 24 2 -
	1735 0 0 icq
	1736 64 0 priv
struct 16 2 -
	209 0 0 seq
	875 64 0 saved_end_io
ptr 8 rq_end_io_fn *
ptr 8 struct elevator_queue *
typedef 4 1737 refcount_t
struct 16 2 percpu_ref
	189 0 0 percpu_count_ptr
	1346 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1738 0 0 features
	1739 32 0 flags
	189 64 0 seg_boundary_mask
	189 128 0 virt_boundary_mask
	209 192 0 max_hw_sectors
	209 224 0 max_dev_sectors
	209 256 0 chunk_sectors
	209 288 0 max_sectors
	209 320 0 max_user_sectors
	209 352 0 max_segment_size
	209 384 0 physical_block_size
	209 416 0 logical_block_size
	209 448 0 alignment_offset
	209 480 0 io_min
	209 512 0 io_opt
	209 544 0 max_discard_sectors
	209 576 0 max_hw_discard_sectors
	209 608 0 max_user_discard_sectors
	209 640 0 max_secure_erase_sectors
	209 672 0 max_write_zeroes_sectors
	209 704 0 max_zone_append_sectors
	209 736 0 discard_granularity
	209 768 0 discard_alignment
	209 800 0 zone_write_granularity
	209 832 0 atomic_write_hw_max
	209 864 0 atomic_write_max_sectors
	209 896 0 atomic_write_hw_boundary
	209 928 0 atomic_write_boundary_sectors
	209 960 0 atomic_write_hw_unit_min
	209 992 0 atomic_write_unit_min
	209 1024 0 atomic_write_hw_unit_max
	209 1056 0 atomic_write_unit_max
	210 1088 0 max_segments
	210 1104 0 max_integrity_segments
	210 1120 0 max_discard_segments
	209 1152 0 max_open_zones
	209 1184 0 max_active_zones
	209 1216 0 dma_alignment
	209 1248 0 dma_pad_mask
	1740 1280 0 integrity
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
	216 0 0 entry
	189 128 0 expires
	1425 192 0 function
	1298 256 0 flags
struct 32 3 work_struct
	1320 0 0 data
	219 64 0 entry
	1741 192 0 func
array 8 189 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
typedef 24 1742 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1330 bool
typedef 8 1743 resource_size_t
ptr 8 struct resource *
typedef 4 1744 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1745 raw_spinlock_t
typedef 4 1746 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	209 0 0 order
	256 64 0 data
ptr 8 struct buffer_page *
typedef 8 1747 size_t
typedef 8 1748 rb_time_t
array 40 907 5
typedef 8 1749 u64
struct 32 4 mutex
	1750 0 0 owner
	899 64 0 wait_lock
	1751 96 0 osq
	253 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1750 0 0 data
	253 64 0 entry
	1752 192 0 func
struct 32 2 completion
	209 0 0 done
	1753 64 0 wait
struct 88 7 rb_irq_work
	1754 0 0 work
	1755 256 0 waiters
	1755 448 0 full_waiters
	897 640 0 seq
	1200 672 0 waiters_pending
	1200 680 0 full_waiters_pending
	1200 688 0 wakeup_full
typedef 4 1756 raw_spinlock_t
typedef 32 1757 call_single_data_t
typedef 4 1758 atomic_t
struct 1664 7 rt_rq
	1759 0 0 active
	209 12928 0 rt_nr_running
	209 12960 0 rr_nr_running
	1760 12992 0 highest_prio
	1761 13056 0 overloaded
	1762 13120 0 pushable_tasks
	204 13248 0 rt_queued
struct 104 10 dl_rq
	262 0 0 root
	209 128 0 dl_nr_running
	1763 192 0 earliest_dl
	1761 320 0 overloaded
	262 384 0 pushable_dl_tasks_root
	261 512 0 running_bw
	261 576 0 this_bw
	261 640 0 extra_bw
	261 704 0 max_bw
	261 768 0 bw_ratio
struct 240 23 sched_dl_entity
	1764 0 0 rb_node
	261 192 0 dl_runtime
	261 256 0 dl_deadline
	261 320 0 dl_period
	261 384 0 dl_bw
	261 448 0 dl_density
	260 512 0 runtime
	261 576 0 deadline
	209 640 0 flags
	209 672 1 dl_throttled
	209 673 1 dl_yielded
	209 674 1 dl_non_contending
	209 675 1 dl_overrun
	209 676 1 dl_server
	209 677 1 dl_server_active
	209 678 1 dl_defer
	209 679 1 dl_defer_armed
	209 680 1 dl_defer_running
	928 704 0 dl_timer
	928 1216 0 inactive_timer
	267 1728 0 rq
	1765 1792 0 server_pick_task
	921 1856 0 pi_se
union 8 2 -
	609 0 0 donor
	609 0 0 curr
ptr 8 struct sched_dl_entity *
ptr 8 struct mm_struct *
ptr 8 struct root_domain *
ptr 8 struct sched_domain *
ptr 8 struct balance_callback *
struct 48 5 cpu_stop_work
	268 0 0 list
	1766 128 0 fn
	189 192 0 caller
	193 256 0 arg
	1767 320 0 done
struct 8 1 rcuwait
	609 0 0 task
struct 64 8 hrtimer
	1768 0 0 node
	929 256 0 _softexpires
	1769 320 0 function
	1770 384 0 base
	1771 448 0 state
	1771 456 0 is_rel
	1771 464 0 is_soft
	1771 472 0 is_hard
typedef 8 260 ktime_t
struct 32 4 sched_info
	189 0 0 pcount
	931 64 0 run_delay
	931 128 0 last_arrival
	931 192 0 last_queued
int 8 u long long unsigned int
ptr 8 struct cpuidle_state *
typedef 8 1310 cpumask_var_t
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
enum 4 u 2 rwsem_waiter_type
	0 RWSEM_WAITING_FOR_WRITE
	1 RWSEM_WAITING_FOR_READ
typedef 1 1330 bool
typedef 4 1772 raw_spinlock_t
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
typedef 1 1330 bool
typedef 4 1773 spinlock_t
union 32 2 -
	1774 0 0 dir_offsets
	1775 0 0 -
struct 16 2 timespec64
	1776 0 0 tv_sec
	266 64 0 tv_nsec
struct 16 2 shared_policy
	1777 0 0 root
	1778 64 0 lock
struct 16 2 simple_xattrs
	1777 0 0 rb_root
	1778 64 0 lock
typedef 4 1779 atomic_t
struct 624 57 inode
	1780 0 0 i_mode
	210 16 0 i_opflags
	1781 32 0 i_uid
	1782 64 0 i_gid
	209 96 0 i_flags
	478 128 0 i_acl
	478 192 0 i_default_acl
	479 256 0 i_op
	346 320 0 i_sb
	231 384 0 i_mapping
	193 448 0 i_security
	189 512 0 i_ino
	1783 576 0 -
	1784 608 0 i_rdev
	1785 640 0 i_size
	1776 704 0 i_atime_sec
	1776 768 0 i_mtime_sec
	1776 832 0 i_ctime_sec
	1786 896 0 i_atime_nsec
	1786 928 0 i_mtime_nsec
	1786 960 0 i_ctime_nsec
	1786 992 0 i_generation
	940 1024 0 i_lock
	210 1056 0 i_bytes
	1787 1072 0 i_blkbits
	1788 1080 0 i_write_hint
	1789 1088 0 i_blocks
	1786 1152 0 i_state
	1790 1216 0 i_rwsem
	189 1536 0 dirtied_when
	189 1600 0 dirtied_time_when
	1791 1664 0 i_hash
	1714 1792 0 i_io_list
	485 1920 0 i_wb
	204 1984 0 i_wb_frn_winner
	1792 2016 0 i_wb_frn_avg_time
	1792 2032 0 i_wb_frn_history
	1714 2048 0 i_lru
	1714 2176 0 i_sb_list
	1714 2304 0 i_wb_list
	1793 2432 0 -
	1794 2560 0 i_version
	1794 2624 0 i_sequence
	945 2688 0 i_count
	945 2720 0 i_dio_count
	945 2752 0 i_writecount
	945 2784 0 i_readcount
	1795 2816 0 -
	489 2880 0 i_flctx
	1796 2944 0 i_data
	1714 4480 0 i_devices
	1797 4608 0 -
	1798 4672 0 i_fsnotify_mask
	492 4736 0 i_fsnotify_marks
	493 4800 0 i_crypt_info
	494 4864 0 i_verity_info
	193 4928 0 i_private
struct 24 2 sigpending
	83 0 0 list
	1093 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1799 0 0 node
	950 256 0 _softexpires
	1769 320 0 function
	1770 384 0 base
	482 448 0 state
	482 456 0 is_rel
	482 464 0 is_soft
	482 472 0 is_hard
typedef 8 794 ktime_t
array 32 1800 2
struct 24 1 thread_group_cputimer
	1801 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1802 0 0 bases
	209 576 0 timers_active
	209 608 0 expiry_active
array 32 955 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1803 seqlock_t
struct 56 7 task_io_accounting
	196 0 0 rchar
	196 64 0 wchar
	196 128 0 syscr
	196 192 0 syscw
	196 256 0 read_bytes
	196 320 0 write_bytes
	196 384 0 cancelled_write_bytes
array 256 1804 16
struct 56 7 pacct_struct
	204 0 0 ac_flag
	266 64 0 ac_exitcode
	189 128 0 ac_mem
	196 192 0 ac_utime
	196 256 0 ac_stime
	189 320 0 ac_minflt
	189 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
union 24 4 -
	1805 0 0 -
	1806 0 0 rbnode
	617 0 0 list
	618 0 0 ll_node
union 8 2 -
	1807 0 0 tstamp
	645 0 0 skb_mstamp_ns
array 48 1063 48
union 16 3 -
	1808 0 0 -
	617 0 0 tcp_tsorted_anchor
	189 0 0 _sk_redir
typedef 2 210 __u16
array 0 970 0
typedef 1 331 __u8
union 60 2 -
	1809 0 0 -
	1810 0 0 headers
typedef 4 209 sk_buff_data_t
ptr 8 unsigned char *
ptr 8 struct skb_ext *
typedef 1 331 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1811 0 0 hwtstamps
	1812 0 0 xsk_meta
array 272 1813 17
union 32 2 -
	1814 0 0 -
	1815 0 0 callback_head
typedef 4 1816 atomic_t
struct 136 25 sock_common
	1817 0 0 -
	1818 64 0 -
	1819 96 0 -
	210 128 0 skc_family
	331 144 0 skc_state
	331 152 4 skc_reuse
	331 156 1 skc_reuseport
	331 157 1 skc_ipv6only
	331 158 1 skc_net_refcnt
	204 160 0 skc_bound_dev_if
	1820 192 0 -
	1009 320 0 skc_prot
	674 384 0 skc_net
	1821 448 0 skc_v6_daddr
	1821 576 0 skc_v6_rcv_saddr
	557 704 0 skc_cookie
	1822 768 0 -
	1823 832 0 skc_dontcopy_begin
	1824 832 0 -
	210 960 0 skc_tx_queue_mapping
	210 976 0 skc_rx_queue_mapping
	1825 992 0 -
	1000 1024 0 skc_refcnt
	1826 1056 0 skc_dontcopy_end
	1827 1056 0 -
array 0 1587 0
typedef 4 204 __s32
struct 24 3 sk_buff_head
	1828 0 0 -
	1598 128 0 qlen
	693 160 0 lock
struct 24 4 -
	686 0 0 rmem_alloc
	204 32 0 len
	976 64 0 head
	976 128 0 tail
array 0 1587 0
array 0 1587 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1829 0 0 sk_wq
	1829 0 0 sk_wq_raw
array 0 1587 0
array 0 1587 0
ptr 8 struct socket *
array 16 1830 2
array 0 1587 0
array 0 1587 0
typedef 32 1831 socket_lock_t
array 0 1587 0
array 0 1587 0
typedef 4 1832 refcount_t
union 8 2 -
	976 0 0 sk_send_head
	1625 0 0 tcp_rtx_queue
struct 16 3 page_frag
	809 0 0 page
	1598 64 0 offset
	1598 96 0 size
union 40 2 -
	707 0 0 sk_timer
	707 0 0 mptcp_retransmit_timer
array 0 1587 0
array 0 1587 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 209 gfp_t
array 0 1587 0
ptr 8 struct proto *
typedef 8 1833 rwlock_t
typedef 4 1834 kuid_t
typedef 8 1835 ktime_t
struct 16 3 sock_cgroup_data
	278 0 0 cgroup
	672 64 0 classid
	656 96 0 prioidx
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
typedef 0 1836 netns_tracker
struct 16 3 xarray
	693 0 0 xa_lock
	1007 32 0 xa_flags
	193 64 0 xa_head
typedef 4 1837 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1838 0 0 wait
	814 192 0 fasync_list
	189 256 0 flags
	1015 320 0 rcu
struct 128 7 socket
	1839 0 0 state
	791 32 0 type
	189 64 0 flags
	1019 128 0 file
	625 192 0 sk
	1020 256 0 ops
	1840 512 0 wq
struct 624 57 inode
	1841 0 0 i_mode
	210 16 0 i_opflags
	1842 32 0 i_uid
	1843 64 0 i_gid
	209 96 0 i_flags
	478 128 0 i_acl
	478 192 0 i_default_acl
	479 256 0 i_op
	346 320 0 i_sb
	231 384 0 i_mapping
	193 448 0 i_security
	189 512 0 i_ino
	1844 576 0 -
	1845 608 0 i_rdev
	1846 640 0 i_size
	1847 704 0 i_atime_sec
	1847 768 0 i_mtime_sec
	1847 832 0 i_ctime_sec
	1848 896 0 i_atime_nsec
	1848 928 0 i_mtime_nsec
	1848 960 0 i_ctime_nsec
	1848 992 0 i_generation
	1849 1024 0 i_lock
	210 1056 0 i_bytes
	1850 1072 0 i_blkbits
	1851 1080 0 i_write_hint
	1852 1088 0 i_blocks
	1848 1152 0 i_state
	1853 1216 0 i_rwsem
	189 1536 0 dirtied_when
	189 1600 0 dirtied_time_when
	1854 1664 0 i_hash
	1855 1792 0 i_io_list
	485 1920 0 i_wb
	204 1984 0 i_wb_frn_winner
	1856 2016 0 i_wb_frn_avg_time
	1856 2032 0 i_wb_frn_history
	1855 2048 0 i_lru
	1855 2176 0 i_sb_list
	1855 2304 0 i_wb_list
	1857 2432 0 -
	1858 2560 0 i_version
	1858 2624 0 i_sequence
	1859 2688 0 i_count
	1859 2720 0 i_dio_count
	1859 2752 0 i_writecount
	1859 2784 0 i_readcount
	1860 2816 0 -
	489 2880 0 i_flctx
	1861 2944 0 i_data
	1855 4480 0 i_devices
	1862 4608 0 -
	1863 4672 0 i_fsnotify_mask
	492 4736 0 i_fsnotify_marks
	493 4800 0 i_crypt_info
	494 4864 0 i_verity_info
	193 4928 0 i_private
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
typedef 4 1864 u32
typedef 4 1865 refcount_t
union 512 2 -
	1866 0 0 entries
	1867 0 0 -
struct 96 4 kset
	391 0 0 list
	1376 128 0 list_lock
	1868 192 0 kobj
	524 704 0 uevent_ops
struct 32 4 mutex
	1869 0 0 owner
	1870 64 0 wait_lock
	1871 96 0 osq
	391 128 0 wait_list
struct 48 2 blocking_notifier_head
	1872 0 0 rwsem
	1506 320 0 head
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
typedef 2 210 __u16
struct 8 1 hlist_bl_head
	1359 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	209 0 0 flags
	136 64 0 dqio_sem
	1873 384 0 files
	1874 576 0 info
	1875 2304 0 ops
struct 304 4 sb_writers
	210 0 0 frozen
	204 32 0 freeze_kcount
	204 64 0 freeze_ucount
	1876 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 1063 32
typedef 16 1877 uuid_t
array 37 1063 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1878 0 0 node
	83 64 0 list
	204 192 0 shrinker_id
	305 224 0 memcg_aware
	181 256 0 xa
ptr 8 struct page **
typedef 4 1879 spinlock_t
struct 40 3 plist_node
	204 0 0 prio
	83 64 0 prio_list
	83 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 83 10
array 40 209 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	863 0 0 rb_node
struct 32 2 completion
	209 0 0 done
	1880 64 0 wait
array 0 1054 0
char 1 u char
typedef 1 1330 bool
struct 16 4 __call_single_node
	1382 0 0 llist
	1881 64 0 -
	273 96 0 src
	273 112 0 dst
struct 256 23 sched_entity
	1882 0 0 load
	130 128 0 run_node
	196 320 0 deadline
	196 384 0 min_vruntime
	196 448 0 min_slice
	83 512 0 group_node
	331 640 0 on_rq
	331 648 0 sched_delayed
	331 656 0 rel_deadline
	331 664 0 custom_slice
	196 704 0 exec_start
	196 768 0 sum_exec_runtime
	196 832 0 prev_sum_exec_runtime
	196 896 0 vruntime
	794 960 0 vlag
	196 1024 0 slice
	196 1088 0 nr_migrations
	204 1152 0 depth
	263 1216 0 parent
	1883 1280 0 cfs_rq
	1883 1344 0 my_q
	189 1408 0 runnable_weight
	1884 1536 0 avg
struct 48 7 sched_rt_entity
	83 0 0 run_list
	189 128 0 timeout
	189 192 0 watchdog_stamp
	209 256 0 time_slice
	210 288 0 on_rq
	210 304 0 on_list
	1885 320 0 back
struct 240 23 sched_dl_entity
	130 0 0 rb_node
	196 192 0 dl_runtime
	196 256 0 dl_deadline
	196 320 0 dl_period
	196 384 0 dl_bw
	196 448 0 dl_density
	794 512 0 runtime
	196 576 0 deadline
	209 640 0 flags
	209 672 1 dl_throttled
	209 673 1 dl_yielded
	209 674 1 dl_non_contending
	209 675 1 dl_overrun
	209 676 1 dl_server
	209 677 1 dl_server_active
	209 678 1 dl_defer
	209 679 1 dl_defer_armed
	209 680 1 dl_defer_running
	949 704 0 dl_timer
	949 1216 0 inactive_timer
	267 1728 0 rq
	1886 1792 0 server_pick_task
	921 1856 0 pi_se
ptr 8 const struct sched_class *
struct 256 28 sched_statistics
	196 0 0 wait_start
	196 64 0 wait_max
	196 128 0 wait_count
	196 192 0 wait_sum
	196 256 0 iowait_count
	196 320 0 iowait_sum
	196 384 0 sleep_start
	196 448 0 sleep_max
	794 512 0 sum_sleep_runtime
	196 576 0 block_start
	196 640 0 block_max
	794 704 0 sum_block_runtime
	794 768 0 exec_max
	196 832 0 slice_max
	196 896 0 nr_migrations_cold
	196 960 0 nr_failed_migrations_affine
	196 1024 0 nr_failed_migrations_running
	196 1088 0 nr_failed_migrations_hot
	196 1152 0 nr_forced_migrations
	196 1216 0 nr_wakeups
	196 1280 0 nr_wakeups_sync
	196 1344 0 nr_wakeups_migrate
	196 1408 0 nr_wakeups_local
	196 1472 0 nr_wakeups_remote
	196 1536 0 nr_wakeups_affine
	196 1600 0 nr_wakeups_affine_attempts
	196 1664 0 nr_wakeups_passive
	196 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1887 cpumask_t
union 4 2 rcu_special
	1888 0 0 b
	382 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	189 0 0 pcount
	931 64 0 run_delay
	931 128 0 last_arrival
	931 192 0 last_queued
struct 56 3 restart_block
	189 0 0 arch_data
	1889 64 0 fn
	1890 128 0 -
typedef 4 1891 pid_t
array 64 340 4
ptr 8 struct completion *
struct 48 7 vtime
	1475 0 0 seqcount
	931 64 0 starttime
	1892 128 0 state
	209 160 0 cpu
	196 192 0 utime
	196 256 0 stime
	196 320 0 gtime
struct 56 3 posix_cputimers_work
	291 0 0 work
	101 128 0 mutex
	209 384 0 scheduled
array 16 1063 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1893 0 0 undo_list
struct 16 1 sysv_shm
	83 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1894 sigset_t
typedef 8 1895 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	204 0 0 mode
	187 32 0 filter_count
	1896 64 0 filter
struct 32 4 syscall_user_dispatch
	393 0 0 selector
	189 64 0 offset
	189 128 0 len
	305 192 0 on_dispatch
struct 8 1 wake_q_node
	1897 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1898 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 482 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 189 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1899 0 0 arch
	305 8192 0 flush_required
	305 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	809 0 0 page
	491 64 0 offset
	491 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	340 0 0 entry
	189 128 0 expires
	1425 192 0 function
	382 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 931 __u64
struct 8 1 llist_head
	1502 0 0 first
struct 4416 22 thread_struct
	1900 0 0 tls_array
	189 192 0 sp
	210 256 0 es
	210 272 0 ds
	210 288 0 fsindex
	210 304 0 gsindex
	189 320 0 fsbase
	189 384 0 gsbase
	1901 448 0 ptrace_bps
	189 704 0 virtual_dr6
	189 768 0 ptrace_dr7
	189 832 0 cr2
	189 896 0 trap_nr
	189 960 0 error_code
	1902 1024 0 io_bitmap
	189 1088 0 iopl_emul
	209 1152 1 iopl_warn
	382 1184 0 pkru
	189 1216 0 features
	189 1280 0 features_locked
	1903 1344 0 shstk
	1904 1536 0 fpu
struct 1448 33 inet_connection_sock
	1905 0 0 icsk_inet
	1906 8000 0 icsk_accept_queue
	475 8640 0 icsk_bind_hash
	476 8704 0 icsk_bind2_hash
	189 8768 0 icsk_timeout
	474 8832 0 icsk_retransmit_timer
	474 9152 0 icsk_delack_timer
	1907 9472 0 -
	471 9792 0 icsk_rto
	471 9824 0 icsk_rto_min
	471 9856 0 icsk_delack_max
	471 9888 0 icsk_pmtu_cookie
	1545 9920 0 icsk_ca_ops
	1908 9984 0 icsk_af_ops
	1909 10048 0 icsk_ulp_ops
	193 10112 0 icsk_ulp_data
	1910 10176 0 icsk_clean_acked
	1911 10240 0 icsk_sync_mss
	1912 10304 5 icsk_ca_state
	1912 10309 1 icsk_ca_initialized
	1912 10310 1 icsk_ca_setsockopt
	1912 10311 1 icsk_ca_dst_locked
	1912 10312 0 icsk_retransmits
	1912 10320 0 icsk_pending
	1912 10328 0 icsk_backoff
	1912 10336 0 icsk_syn_retries
	1912 10344 0 icsk_probes_out
	1423 10352 0 icsk_ext_hdr_len
	1913 10368 0 icsk_ack
	1914 10560 0 icsk_mtup
	473 10688 0 icsk_probes_tstamp
	473 10720 0 icsk_user_timeout
	1915 10752 0 icsk_ca_priv
array 0 1912 0
typedef 2 1423 u16
array 0 1912 0
array 0 1912 0
typedef 1 1912 u8
array 0 1912 0
array 0 1912 0
struct 24 1 minmax
	1916 0 0 s
struct 8 1 rb_root
	863 0 0 rb_node
array 0 1912 0
array 0 1912 0
typedef 8 1917 u64
array 12 473 3
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
array 0 1912 0
array 0 1912 0
typedef 4 471 __be32
struct 24 17 tcp_options_received
	204 0 0 ts_recent_stamp
	473 32 0 ts_recent
	473 64 0 rcv_tsval
	473 96 0 rcv_tsecr
	1132 128 1 saw_tstamp
	1132 129 1 tstamp_ok
	1132 130 1 dsack
	1132 131 1 wscale_ok
	1132 132 3 sack_ok
	1132 135 1 smc_ok
	1132 136 4 snd_wscale
	1132 140 4 rcv_wscale
	1135 144 1 saw_unknown
	1135 145 7 unused
	1135 152 0 num_sacks
	1132 160 0 user_mss
	1132 176 0 mss_clamp
array 0 1912 0
array 0 1912 0
struct 16 3 -
	473 0 0 rtt_us
	473 32 0 seq
	1142 64 0 time
struct 16 3 -
	204 0 0 space
	473 32 0 seq
	1142 64 0 time
array 0 1912 0
struct 24 8 tcp_rack
	1142 0 0 mstamp
	473 64 0 rtt_us
	473 96 0 end_seq
	473 128 0 last_delivered
	1135 160 0 reo_wnd_steps
	1135 168 5 reo_wnd_persist
	1135 173 1 dsack_seen
	1135 174 1 advanced
struct 64 8 hrtimer
	1918 0 0 node
	1919 256 0 _softexpires
	1769 320 0 function
	1770 384 0 base
	1135 448 0 state
	1135 456 0 is_rel
	1135 464 0 is_soft
	1135 472 0 is_hard
array 8 1920 1
array 32 1920 4
struct 8 2 -
	473 0 0 probe_seq_start
	473 32 0 probe_seq_end
typedef 1 1330 bool
ptr 8 bool (*)(const struct sock *)
ptr 8 const struct tcp_sock_af_ops *
ptr 8 struct tcp_md5sig_info *
ptr 8 struct tcp_fastopen_request *
ptr 8 struct request_sock *
ptr 8 struct saved_syn *
struct 56 8 tk_read_base
	1921 0 0 clock
	1167 64 0 mask
	1167 128 0 cycle_last
	1173 192 0 mult
	1173 224 0 shift
	1167 256 0 xtime_nsec
	1169 320 0 base
	1167 384 0 base_real
typedef 8 1922 u64
struct 16 2 timespec64
	1923 0 0 tv_sec
	266 64 0 tv_nsec
typedef 8 1172 ktime_t
typedef 4 1924 s32
typedef 1 1925 u8
typedef 8 1926 s64
typedef 4 1927 u32
typedef 4 1928 spinlock_t
struct 8 1 hlist_nulls_head
	1408 0 0 first
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
struct 40 5 array_buffer
	1929 0 0 tr
	898 64 0 buffer
	1930 128 0 data
	1931 192 0 time_start
	204 256 0 cpu
typedef 1 1330 bool
typedef 4 1932 spinlock_t
struct 32 3 work_struct
	1933 0 0 data
	1176 64 0 entry
	1934 192 0 func
struct 32 3 irq_work
	1935 0 0 node
	1936 128 0 func
	1937 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1938 arch_spinlock_t
array 3704 1190 463
ptr 8 struct tracer *
array 32 331 32
typedef 4 1939 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1310 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1310 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1315 0 0 next
	1316 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1330 bool
struct 24 3 notifier_block
	1940 0 0 notifier_call
	1506 64 0 next
	204 128 0 priority
typedef 4 1444 depot_stack_handle_t
struct 1000 21 inet_sock
	1941 0 0 sk
	1942 6208 0 pinet6
	1943 6272 0 ipv6_fl_list
	189 6336 0 inet_flags
	1944 6400 0 inet_saddr
	1945 6432 0 uc_ttl
	1946 6448 0 inet_sport
	1947 6464 0 inet_opt
	1948 6528 0 inet_id
	1204 6560 0 tos
	1204 6568 0 min_ttl
	1204 6576 0 mc_ttl
	1204 6584 0 pmtudisc
	1204 6592 0 rcv_tos
	1204 6600 0 convert_csum
	204 6624 0 uc_index
	204 6656 0 mc_index
	1944 6688 0 mc_addr
	1949 6720 0 local_port_range
	1950 6784 0 mc_list
	1951 6848 0 cork
typedef 1 331 __u8
typedef 2 210 __u16
ptr 8 void (*)(struct sock *, struct sk_buff *, int, __be16, u32, u8 *)
ptr 8 struct sk_buff *(*)(struct sock *, struct list_head *, struct sk_buff *)
ptr 8 int (*)(struct sock *, struct sk_buff *, int)
struct 24 3 sk_buff_head
	1952 0 0 -
	1953 128 0 qlen
	1954 160 0 lock
typedef 1 1330 bool
ptr 8 struct udp_hslot *
typedef 4 1955 refcount_t
array 0 1956 0
typedef 4 1957 kuid_t
typedef 4 1958 kgid_t
ptr 8 struct scm_fp_list *
typedef 4 1959 u32
struct 776 107 sock
	1960 0 0 __sk_common
	1961 1088 0 __cacheline_group_begin__sock_write_rx
	1962 1088 0 sk_drops
	1963 1120 0 sk_peek_off
	1964 1152 0 sk_error_queue
	1964 1344 0 sk_receive_queue
	1965 1536 0 sk_backlog
	1966 1728 0 __cacheline_group_end__sock_write_rx
	1967 1728 0 __cacheline_group_begin__sock_read_rx
	988 1728 0 sk_rx_dst
	204 1792 0 sk_rx_dst_ifindex
	1217 1824 0 sk_rx_dst_cookie
	209 1856 0 sk_ll_usec
	209 1888 0 sk_napi_id
	1968 1920 0 sk_busy_poll_budget
	1969 1936 0 sk_prefer_busy_poll
	1969 1944 0 sk_userlocks
	204 1952 0 sk_rcvbuf
	989 1984 0 sk_filter
	1970 2048 0 -
	836 2112 0 sk_data_ready
	266 2176 0 sk_rcvtimeo
	204 2240 0 sk_rcvlowat
	1971 2272 0 __cacheline_group_end__sock_read_rx
	1972 2272 0 __cacheline_group_begin__sock_read_rxtx
	204 2272 0 sk_err
	993 2304 0 sk_socket
	543 2368 0 sk_memcg
	1973 2432 0 sk_policy
	1974 2560 0 __cacheline_group_end__sock_read_rxtx
	1975 2560 0 __cacheline_group_begin__sock_write_rxtx
	1976 2560 0 sk_lock
	1217 2816 0 sk_reserved_mem
	204 2848 0 sk_forward_alloc
	1217 2880 0 sk_tsflags
	1977 2912 0 __cacheline_group_end__sock_write_rxtx
	1978 2912 0 __cacheline_group_begin__sock_write_tx
	204 2912 0 sk_write_pending
	1962 2944 0 sk_omem_alloc
	204 2976 0 sk_sndbuf
	204 3008 0 sk_wmem_queued
	1212 3040 0 sk_wmem_alloc
	189 3072 0 sk_tsq_flags
	1979 3136 0 -
	1964 3200 0 sk_write_queue
	1217 3392 0 sk_dst_pending_confirm
	1217 3424 0 sk_pacing_status
	1980 3456 0 sk_frag
	1981 3584 0 -
	189 3904 0 sk_pacing_rate
	1962 3968 0 sk_zckey
	1962 4000 0 sk_tskey
	1982 4032 0 __cacheline_group_end__sock_write_tx
	1983 4032 0 __cacheline_group_begin__sock_read_tx
	189 4032 0 sk_max_pacing_rate
	266 4096 0 sk_sndtimeo
	1217 4160 0 sk_priority
	1217 4192 0 sk_mark
	988 4224 0 sk_dst_cache
	1984 4288 0 sk_route_caps
	1006 4352 0 sk_validate_xmit_skb
	1968 4416 0 sk_gso_type
	1968 4432 0 sk_gso_max_segs
	209 4448 0 sk_gso_max_size
	1985 4480 0 sk_allocation
	1217 4512 0 sk_txhash
	1969 4544 0 sk_pacing_shift
	1986 4552 0 sk_use_task_frag
	1987 4560 0 __cacheline_group_end__sock_read_tx
	1969 4560 1 sk_gso_disabled
	1969 4561 1 sk_kern_sock
	1969 4562 1 sk_no_check_tx
	1969 4563 1 sk_no_check_rx
	1969 4568 0 sk_shutdown
	1968 4576 0 sk_type
	1968 4592 0 sk_protocol
	189 4608 0 sk_lingertime
	1009 4672 0 sk_prot_creator
	1988 4736 0 sk_callback_lock
	204 4800 0 sk_err_soft
	1217 4832 0 sk_ack_backlog
	1217 4864 0 sk_max_ack_backlog
	1214 4896 0 sk_uid
	1223 4928 0 sk_peer_lock
	204 4960 0 sk_bind_phc
	955 4992 0 sk_peer_pid
	400 5056 0 sk_peer_cred
	1989 5120 0 sk_stamp
	204 5184 0 sk_disconnects
	1969 5216 0 sk_txrehash
	1969 5224 0 sk_clockid
	1969 5232 1 sk_txtime_deadline_mode
	1969 5233 1 sk_txtime_report_errors
	1969 5234 6 sk_txtime_unused
	193 5248 0 sk_user_data
	193 5312 0 sk_security
	1990 5376 0 sk_cgrp_data
	836 5504 0 sk_state_change
	836 5568 0 sk_write_space
	836 5632 0 sk_error_report
	844 5696 0 sk_backlog_rcv
	836 5760 0 sk_destruct
	1014 5824 0 sk_reuseport_cb
	288 5888 0 sk_bpf_storage
	1991 5952 0 sk_rcu
	1992 6080 0 ns_tracker
	1993 6080 0 sk_user_frags
ptr 8 struct unix_address *
struct 16 2 path
	1380 0 0 mnt
	218 64 0 dentry
struct 32 4 mutex
	1994 0 0 owner
	1995 64 0 wait_lock
	1996 96 0 osq
	1997 128 0 wait_list
ptr 8 struct unix_vertex *
typedef 4 1998 spinlock_t
struct 64 4 socket_wq
	1999 0 0 wait
	814 192 0 fasync_list
	189 256 0 flags
	1991 320 0 rcu
typedef 40 2000 wait_queue_entry_t
struct 16 2 scm_stat
	1962 0 0 nr_fds
	189 64 0 nr_unix_fds
struct 390 6 new_utsname
	2001 0 0 sysname
	2001 520 0 nodename
	2001 1040 0 release
	2001 1560 0 version
	2001 2080 0 machine
	2001 2600 0 domainname
struct 24 4 ns_common
	218 0 0 stashed
	755 64 0 ops
	209 128 0 inum
	2002 160 0 count
union 16 2 -
	2003 0 0 -
	291 0 0 vm_rcu
typedef 8 2004 pgprot_t
union 8 2 -
	2005 0 0 vm_flags
	2005 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	130 0 0 rb
	189 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	2006 0 0 ctx
array 896 189 112
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
typedef 8 2007 phys_addr_t
struct 24 3 rb_node
	189 0 0 __rb_parent_color
	863 64 0 rb_right
	863 128 0 rb_left
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
union 8 2 -
	189 0 0 subtree_max_size
	1124 0 0 vm
array 6144 2008 256
typedef 4 2009 spinlock_t
typedef 1 1330 bool
struct 32 3 rb_list
	2010 0 0 root
	1257 64 0 head
	1260 192 0 lock
struct 32 3 work_struct
	2011 0 0 data
	1257 64 0 entry
	2012 192 0 func
union 16 2 -
	1269 0 0 entry
	2013 0 0 hentry
ptr 8 struct work_struct *
typedef 8 2014 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 2015 u64
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
ptr 8 struct worker_pool *
array 32 1063 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	2016 0 0 private_list
	2017 0 0 callback_head
array 512 193 64
union 24 2 -
	2018 0 0 tags
	2018 0 0 marks
array 32 189 4
array 40 266 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 59 11
array 16 189 2
array 96 327 12
array 48 327 6
array 81936 184 5121
ptr 8 struct zone *
struct 4 1 -
	204 0 0 counter
struct 4 1 spinlock
	2019 0 0 -
typedef 4 2020 refcount_t
typedef 4 2021 dev_t
struct 760 47 device
	217 0 0 kobj
	363 512 0 parent
	364 576 0 p
	237 640 0 init_name
	365 704 0 type
	366 768 0 bus
	367 832 0 driver
	193 896 0 platform_data
	193 960 0 driver_data
	2022 1024 0 driver_override
	223 1152 0 mutex
	2023 1408 0 links
	2024 1856 0 power
	371 4352 0 pm_domain
	372 4416 0 em_pd
	2025 4480 0 msi
	374 4608 0 dma_ops
	375 4672 0 dma_mask
	450 4736 0 coherent_dma_mask
	450 4800 0 bus_dma_limit
	376 4864 0 dma_range_map
	377 4928 0 dma_parms
	219 4992 0 dma_pools
	378 5120 0 dma_io_tlb_mem
	2026 5184 0 archdata
	380 5184 0 of_node
	381 5248 0 fwnode
	204 5312 0 numa_node
	1290 5344 0 devt
	1298 5376 0 id
	212 5408 0 devres_lock
	219 5440 0 devres_head
	383 5568 0 class
	311 5632 0 groups
	315 5696 0 release
	384 5760 0 iommu_group
	385 5824 0 iommu
	386 5888 0 physical_location
	2027 5952 0 removable
	894 5984 1 offline_disabled
	894 5985 1 offline
	894 5986 1 of_node_reused
	894 5987 1 state_synced
	894 5988 1 can_match
	894 5989 1 dma_skip_sync
	894 5990 1 dma_iommu
	887 6016 0 flags
typedef 2 210 umode_t
typedef 4 2028 kuid_t
typedef 4 2029 kgid_t
union 4 2 -
	209 0 0 i_nlink
	209 0 0 __i_nlink
typedef 8 2030 loff_t
typedef 8 2031 time64_t
typedef 4 1309 u32
typedef 1 2032 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 450 blkcnt_t
struct 40 5 rw_semaphore
	1320 0 0 count
	1320 64 0 owner
	1322 128 0 osq
	1321 160 0 wait_lock
	219 192 0 wait_list
typedef 2 2033 u16
union 16 2 -
	2034 0 0 i_dentry
	891 0 0 i_rcu
typedef 8 2035 atomic64_t
union 8 2 -
	399 0 0 i_fop
	1429 0 0 free_inode
struct 192 15 address_space
	185 0 0 host
	438 64 0 i_pages
	1302 192 0 invalidate_lock
	1399 512 0 gfp_mask
	214 544 0 i_mmap_writable
	2036 576 0 i_mmap
	189 704 0 nrpages
	189 768 0 writeback_index
	190 832 0 a_ops
	189 896 0 flags
	2037 960 0 wb_err
	212 992 0 i_private_lock
	219 1024 0 i_private_list
	1302 1152 0 i_mmap_rwsem
	193 1472 0 i_private_data
union 8 4 -
	1118 0 0 i_pipe
	1430 0 0 i_cdev
	393 0 0 i_link
	209 0 0 i_dir_seq
typedef 4 209 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	2038 0 0 -
struct 40 4 wait_queue_entry
	209 0 0 flags
	193 64 0 private
	2039 128 0 func
	219 192 0 entry
struct 4 1 -
	204 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	877 0 0 refcount
struct 16 3 blk_mq_queue_map
	517 0 0 mq_map
	209 64 0 nr_queues
	209 96 0 queue_offset
typedef 8 1305 atomic_long_t
typedef 4 2040 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	214 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 382 __kernel_dev_t
typedef 2 210 __u16
typedef 1 331 __u8
typedef 4 209 __u32
struct 4 1 refcount_struct
	2041 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1750 0 0 a
typedef 4 209 __u32
typedef 4 2042 u32
typedef 8 2043 __s64
typedef 8 931 __u64
struct 8 1 rb_root
	863 0 0 rb_node
array 0 1063 0
struct 24 3 task_cputime
	196 0 0 stime
	196 64 0 utime
	931 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	192 0 0 lock
	83 64 0 head
typedef 8 2014 work_func_t
array 304 1345 38
array 304 349 38
array 38 482 38
array 304 196 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4096 1 entry_stack
	321 0 0 stack
struct 104 10 x86_hw_tss
	2044 0 0 reserved1
	1351 32 0 sp0
	1351 96 0 sp1
	1351 160 0 sp2
	1351 224 0 reserved2
	2045 288 0 ist
	2044 736 0 reserved3
	2044 768 0 reserved4
	2046 800 0 reserved5
	2046 816 0 io_bitmap_base
struct 16416 4 x86_io_bitmap
	1351 0 0 prev_sequence
	209 64 0 prev_max
	2047 128 0 bitmap
	2047 65728 0 mapall
array 8192 1063 8192
typedef 8 2048 u64
array 384 1351 48
array 65536 1063 65536
struct 4 1 -
	2049 0 0 val
struct 4 1 -
	2050 0 0 val
struct 8 1 -
	196 0 0 val
struct 4 1 refcount_struct
	187 0 0 refs
struct 4 1 seqcount_spinlock
	1475 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	2051 0 0 -
	196 0 0 hash_len
union 8 2 -
	1127 0 0 lock_count
	2052 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	338 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2053 pm_message_t
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
typedef 4 2054 spinlock_t
ptr 8 void (*)(struct klist_node *)
struct 4 1 kref
	2055 0 0 refcount
typedef 1 331 __u8
ptr 8 struct vfsmount *
typedef 8 2043 __kernel_loff_t
struct 8 1 llist_node
	1502 0 0 next
struct 32 6 file_ra_state
	189 0 0 start
	209 64 0 size
	209 96 0 async_size
	209 128 0 ra_pages
	209 160 0 mmap_miss
	403 192 0 prev_pos
typedef 8 2056 freeptr_t
struct 4 1 -
	204 0 0 counter
struct 24 2 wait_queue_head
	418 0 0 lock
	617 64 0 head
struct 4 1 spinlock
	2057 0 0 -
struct 64 8 -
	189 0 0 flags
	2058 64 0 -
	231 192 0 mapping
	189 256 0 index
	2059 320 0 -
	187 384 0 _mapcount
	187 416 0 _refcount
	189 448 0 memcg_data
struct 40 7 -
	189 0 0 _flags_1
	189 64 0 _head_1
	187 128 0 _large_mapcount
	187 160 0 _entire_mapcount
	187 192 0 _nr_pages_mapped
	187 224 0 _pincount
	209 256 0 _folio_nr_pages
struct 32 3 -
	189 0 0 _flags_2
	189 64 0 _head_2
	83 128 0 _deferred_list
struct 48 6 -
	189 0 0 _flags_3
	189 64 0 _head_3
	193 128 0 _hugetlb_subpool
	193 192 0 _hugetlb_cgroup
	193 256 0 _hugetlb_cgroup_rsvd
	193 320 0 _hugetlb_hwpoison
struct 4 1 -
	204 0 0 counter
struct 4 1 spinlock
	2060 0 0 -
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
struct 4 1 spinlock
	2061 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 2062 atomic64_t
typedef 8 2063 u64
typedef 4 209 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 2064 mempool_t
struct 16 2 bio_list
	868 0 0 head
	868 64 0 tail
typedef 8 931 __u64
typedef 8 2065 atomic_long_t
typedef 4 2066 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	862 0 0 tail
struct 4 1 spinlock
	2067 0 0 -
ptr 8 struct hlist_nulls_node *
union 8 2 -
	2068 0 0 skc_addrpair
	2069 0 0 -
union 4 2 -
	209 0 0 skc_hash
	2070 0 0 skc_u16hashes
union 4 2 -
	2071 0 0 skc_portpair
	2072 0 0 -
union 16 2 -
	1424 0 0 skc_bind_node
	1424 0 0 skc_portaddr_node
typedef 8 2073 possible_net_t
struct 16 1 in6_addr
	2074 0 0 in6_u
typedef 8 2075 atomic64_t
union 8 3 -
	189 0 0 skc_flags
	625 0 0 skc_listener
	2076 0 0 skc_tw_dr
array 0 204 0
union 16 2 -
	1424 0 0 skc_node
	2077 0 0 skc_nulls_node
union 4 3 -
	204 0 0 skc_incoming_cpu
	473 0 0 skc_rcv_wnd
	473 0 0 skc_tw_rcv_nxt
typedef 4 2078 refcount_t
array 0 204 0
union 4 3 -
	473 0 0 skc_rxhash
	473 0 0 skc_window_clamp
	473 0 0 skc_tw_snd_nxt
typedef 2 210 __u16
struct 16 2 hlist_node
	1315 0 0 next
	1316 64 0 pprev
ptr 8 void (*)(struct timer_list *)
typedef 8 2043 __s64
typedef 1 331 __u8
struct 8 1 -
	794 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 2079 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 2080 atomic64_t
struct 32 4 kernfs_elem_dir
	189 0 0 subdirs
	1060 64 0 children
	290 128 0 root
	189 192 0 rev
struct 8 1 kernfs_elem_symlink
	270 0 0 target_kn
struct 32 4 kernfs_elem_attr
	2081 0 0 ops
	2082 64 0 open
	403 128 0 size
	270 192 0 notify_next
struct 16 3 xarray
	2083 0 0 xa_lock
	2084 32 0 xa_flags
	193 64 0 xa_head
typedef 4 209 __u32
struct 24 2 wait_queue_head
	2083 0 0 lock
	504 64 0 head
typedef 8 2085 atomic_long_t
struct 4 1 optimistic_spin_queue
	2086 0 0 tail
typedef 4 2087 raw_spinlock_t
typedef 4 2088 u32
typedef 1 2089 u8
struct 4 1 kref
	2090 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	558 0 0 freelist
	189 64 0 tid
typedef 16 2091 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	2092 0 0 -
typedef 8 2093 atomic64_t
struct 24 2 swait_queue_head
	2094 0 0 lock
	2095 64 0 task_list
struct 256 2 -
	2096 0 0 parent
	2097 64 0 slot
struct 48 7 -
	193 0 0 pad
	2098 64 0 rcu
	2099 192 0 piv_parent
	331 256 0 parent_slot
	2100 288 0 type
	331 320 0 slot_len
	209 352 0 ma_flags
struct 256 3 maple_range_64
	2096 0 0 parent
	2101 64 0 pivot
	2102 1024 0 -
struct 248 5 maple_arange_64
	2096 0 0 parent
	2103 64 0 pivot
	2104 640 0 slot
	2105 1280 0 gap
	2106 1920 0 meta
struct 256 4 maple_alloc
	189 0 0 total
	331 64 0 node_count
	209 96 0 request_count
	2107 128 0 slot
typedef 0 2108 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	118 0 0 events
	209 320 0 period
	1475 352 0 sequence
struct 40 4 memcg_cgwb_frn
	196 0 0 bdi_id
	204 64 0 memcg_id
	196 128 0 at
	2109 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 1344 14 lru_gen_folio
	189 0 0 max_seq
	1282 64 0 min_seq
	1277 192 0 timestamps
	2110 448 0 folios
	2111 5568 0 nr_pages
	2112 8128 0 avg_refaulted
	2112 8640 0 avg_total
	2113 9152 0 protected
	2114 9536 0 evicted
	2114 10048 0 refaulted
	305 10560 0 enabled
	482 10568 0 gen
	482 10576 0 seg
	2115 10624 0 list
struct 72 5 lru_gen_mm_state
	189 0 0 seq
	527 64 0 head
	527 128 0 tail
	2116 192 0 filters
	2117 320 0 stats
struct 0 0 zswap_lruvec_state
array 40 189 5
struct 0 0 -
typedef 8 557 atomic_long_t
typedef 8 2014 work_func_t
struct 8 1 -
	1835 0 0 counter
struct 64 1 -
	187 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 2118 seqcount_t
array 416 189 52
array 160 118 4
ptr 8 struct linux_binfmt *
typedef 136 2119 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	2120 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	83 0 0 list
	189 128 0 bitmap
	543 192 0 memcg
typedef 8 931 __u64
struct 24 2 wait_queue_head
	2121 0 0 lock
	600 64 0 head
struct 4 1 refcount_struct
	2122 0 0 refs
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	193 0 0 base
	209 64 0 size
	2123 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
struct 8 1 llist_node
	1502 0 0 next
struct 4 1 raw_spinlock
	2124 0 0 raw_lock
struct 0 0 -
typedef 2 210 __u16
typedef 2 1498 u16
struct 4 1 refcount_struct
	414 0 0 refs
typedef 4 209 __u32
ptr 8 struct llist_node *
ptr 8 int (*)(struct ctl_table_set *)
struct 96 2 ctl_dir
	2125 0 0 header
	1524 704 0 root
typedef 4 209 gfp_t
ptr 8 struct notifier_block *
ptr 8 struct ctl_table_header *
typedef 1 970 u8
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
	2126 0 0 owner
	2127 64 0 wait_lock
	2128 96 0 osq
	617 128 0 wait_list
struct 8 1 hlist_head
	1315 0 0 first
struct 16 2 unix_table
	465 0 0 locks
	405 64 0 buckets
struct 8 1 rb_root
	863 0 0 rb_node
struct 48 2 blocking_notifier_head
	2129 0 0 rwsem
	1506 320 0 head
array 0 970 0
array 12 204 3
array 0 970 0
array 0 970 0
array 0 970 0
array 0 970 0
array 0 970 0
array 0 970 0
array 0 970 0
struct 0 0 -
struct 128 3 inet_timewait_death_row
	615 0 0 tw_refcount
	1725 512 0 hashinfo
	204 576 0 sysctl_max_tw_buckets
ptr 8 struct udp_table *
ptr 8 struct ipv4_devconf *
ptr 8 struct ip_ra_chain *
ptr 8 struct fib_rules_ops *
ptr 8 struct fib_table *
ptr 8 struct inet_peer_base *
ptr 8 struct fqdir *
struct 8 2 local_ports
	616 0 0 range
	415 32 0 warned
ptr 8 const struct tcp_congestion_ops *
ptr 8 struct tcp_fastopen_context *
struct 16 2 ping_group_range
	2130 0 0 lock
	2131 64 0 range
struct 8 2 sysctl_fib_multipath_hash_seed
	616 0 0 user_seed
	616 32 0 mp_seed
ptr 8 struct fib_notifier_ops *
typedef 16 2132 siphash_key_t
struct 192 18 dst_ops
	210 0 0 family
	209 32 0 gc_thresh
	2133 64 0 gc
	2134 128 0 check
	2135 192 0 default_advmss
	2135 256 0 mtu
	2136 320 0 cow_metrics
	2137 384 0 destroy
	2138 448 0 ifdown
	2139 512 0 negative_advice
	749 576 0 link_failure
	2140 640 0 update_pmtu
	2141 704 0 redirect
	2142 768 0 local_out
	2143 832 0 neigh_lookup
	2144 896 0 confirm_neigh
	466 960 0 kmem_cachep
	2145 1024 0 pcpuc_entries
struct 184 41 netns_sysctl_ipv6
	1507 0 0 hdr
	1507 64 0 route_hdr
	1507 128 0 icmp_hdr
	1507 192 0 frags_hdr
	1507 256 0 xfrm6_hdr
	204 320 0 flush_delay
	204 352 0 ip6_rt_max_size
	204 384 0 ip6_rt_gc_min_interval
	204 416 0 ip6_rt_gc_timeout
	204 448 0 ip6_rt_gc_interval
	204 480 0 ip6_rt_gc_elasticity
	204 512 0 ip6_rt_mtu_expires
	204 544 0 ip6_rt_min_advmss
	616 576 0 multipath_hash_fields
	1508 608 0 multipath_hash_policy
	1508 616 0 bindv6only
	1508 624 0 flowlabel_consistency
	1508 632 0 auto_flowlabels
	204 640 0 icmpv6_time
	1508 672 0 icmpv6_echo_ignore_all
	1508 680 0 icmpv6_echo_ignore_multicast
	1508 688 0 icmpv6_echo_ignore_anycast
	2146 704 0 icmpv6_ratemask
	396 960 0 icmpv6_ratemask_ptr
	1508 1024 0 anycast_src_echo_reply
	1508 1032 0 ip_nonlocal_bind
	1508 1040 0 fwmark_reflect
	1508 1048 0 flowlabel_state_ranges
	204 1056 0 idgen_retries
	204 1088 0 idgen_delay
	204 1120 0 flowlabel_reflect
	204 1152 0 max_dst_opts_cnt
	204 1184 0 max_hbh_opts_cnt
	204 1216 0 max_dst_opts_len
	204 1248 0 max_hbh_opts_len
	204 1280 0 seg6_flowlabel
	616 1312 0 ioam6_id
	645 1344 0 ioam6_id_wide
	1508 1408 0 skip_notify_on_dev_down
	1508 1416 0 fib_notify_on_flag_change
	1508 1424 0 icmpv6_error_anycast_as_unicast
ptr 8 struct ipv6_devconf *
ptr 8 struct fib6_info *
ptr 8 struct rt6_info *
ptr 8 struct rt6_statistics *
struct 40 4 timer_list
	2147 0 0 entry
	189 128 0 expires
	1425 192 0 function
	616 256 0 flags
ptr 8 struct fib6_table *
typedef 8 2148 rwlock_t
struct 88 4 delayed_work
	1575 0 0 work
	1557 256 0 timer
	446 576 0 wq
	204 640 0 cpu
ptr 8 struct seg6_pernet_data *
struct 16 3 -
	1522 0 0 head
	418 64 0 lock
	616 96 0 seq
ptr 8 struct ioam6_pernet_data *
ptr 8 struct sctp_mib *
array 88 2149 11
array 40 660 5
array 24 660 3
ptr 8 struct ip_conntrack_stat *
ptr 8 struct nf_ct_event_notifier *
struct 200 8 nf_ip_net
	2150 0 0 generic
	2151 32 0 tcp
	2152 544 0 udp
	2153 640 0 icmp
	2153 672 0 icmpv6
	2154 704 0 dccp
	2155 1056 0 sctp
	2156 1408 0 gre
ptr 8 struct nf_flow_table_stat *
array 16 1345 2
array 16 669 2
array 32 617 2
struct 32 3 work_struct
	2126 0 0 data
	617 64 0 entry
	2157 192 0 func
array 48 2158 3
array 24 209 6
struct 48 6 xfrm_policy_hthresh
	1575 0 0 work
	2130 256 0 lock
	1508 320 0 lbits4
	1508 328 0 rbits4
	1508 336 0 lbits6
	1508 344 0 rbits6
array 3 1508 3
typedef 4 2159 seqcount_spinlock_t
typedef 8 931 __u64
typedef 8 2160 size_t
ptr 8 struct mpls_route **
typedef 4 2161 seqcount_mutex_t
ptr 8 struct smc_stats *
ptr 8 struct smc_stats_rsn *
typedef 1 331 __u8
struct 8 2 -
	189 0 32 priv_flags
	189 32 1 lltx
struct 8 2 -
	189 0 32 priv_flags
	189 32 1 lltx
typedef 8 2162 u64
typedef 2 210 __u16
typedef 2 791 __s16
struct 4 2 netdev_tc_txq
	656 0 0 count
	656 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 209 __u32
struct 8 1 -
	759 0 0 net
union 8 2 -
	189 0 0 rx_packets
	1469 0 0 __rx_packets
union 8 2 -
	189 0 0 tx_packets
	1469 0 0 __tx_packets
union 8 2 -
	189 0 0 rx_bytes
	1469 0 0 __rx_bytes
union 8 2 -
	189 0 0 tx_bytes
	1469 0 0 __tx_bytes
union 8 2 -
	189 0 0 rx_errors
	1469 0 0 __rx_errors
union 8 2 -
	189 0 0 tx_errors
	1469 0 0 __tx_errors
union 8 2 -
	189 0 0 rx_dropped
	1469 0 0 __rx_dropped
union 8 2 -
	189 0 0 tx_dropped
	1469 0 0 __tx_dropped
union 8 2 -
	189 0 0 multicast
	1469 0 0 __multicast
union 8 2 -
	189 0 0 collisions
	1469 0 0 __collisions
union 8 2 -
	189 0 0 rx_length_errors
	1469 0 0 __rx_length_errors
union 8 2 -
	189 0 0 rx_over_errors
	1469 0 0 __rx_over_errors
union 8 2 -
	189 0 0 rx_crc_errors
	1469 0 0 __rx_crc_errors
union 8 2 -
	189 0 0 rx_frame_errors
	1469 0 0 __rx_frame_errors
union 8 2 -
	189 0 0 rx_fifo_errors
	1469 0 0 __rx_fifo_errors
union 8 2 -
	189 0 0 rx_missed_errors
	1469 0 0 __rx_missed_errors
union 8 2 -
	189 0 0 tx_aborted_errors
	1469 0 0 __tx_aborted_errors
union 8 2 -
	189 0 0 tx_carrier_errors
	1469 0 0 __tx_carrier_errors
union 8 2 -
	189 0 0 tx_fifo_errors
	1469 0 0 __tx_fifo_errors
union 8 2 -
	189 0 0 tx_heartbeat_errors
	1469 0 0 __tx_heartbeat_errors
union 8 2 -
	189 0 0 tx_window_errors
	1469 0 0 __tx_window_errors
union 8 2 -
	189 0 0 rx_compressed
	1469 0 0 __rx_compressed
union 8 2 -
	189 0 0 tx_compressed
	1469 0 0 __tx_compressed
struct 4 1 -
	204 0 0 counter
struct 4 1 spinlock
	2163 0 0 -
struct 8 1 rb_root
	863 0 0 rb_node
struct 64 12 kobject
	237 0 0 name
	670 64 0 entry
	233 192 0 parent
	695 256 0 kset
	1317 320 0 ktype
	270 384 0 sd
	2164 448 0 kref
	209 480 1 state_initialized
	209 481 1 state_in_sysfs
	209 482 1 state_add_uevent_sent
	209 483 1 state_remove_uevent_sent
	209 484 1 uevent_suppress
struct 16 2 -
	237 0 0 name
	693 64 0 lock
struct 32 4 mutex
	1469 0 0 owner
	2165 64 0 wait_lock
	2166 96 0 osq
	670 128 0 wait_list
struct 56 4 dev_links_info
	670 0 0 suppliers
	670 128 0 consumers
	670 256 0 defer_sync
	2167 384 0 status
struct 312 55 dev_pm_info
	2168 0 0 power_state
	696 32 1 can_wakeup
	696 33 1 async_suspend
	696 34 1 in_dpm_list
	696 35 1 is_prepared
	696 36 1 is_suspended
	696 37 1 is_noirq_suspended
	696 38 1 is_late_suspended
	696 39 1 no_pm
	696 40 1 early_init
	696 41 1 direct_complete
	672 64 0 driver_flags
	693 96 0 lock
	670 128 0 entry
	2169 256 0 completion
	1367 512 0 wakeup
	696 576 1 wakeup_path
	696 577 1 syscore
	696 578 1 no_pm_callbacks
	696 579 1 async_in_progress
	696 580 1 smart_suspend
	696 581 1 must_resume
	696 582 1 may_skip_resume
	2170 640 0 suspend_timer
	1590 1152 0 timer_expires
	554 1216 0 work
	1838 1472 0 wait_queue
	1368 1664 0 wakeirq
	686 1728 0 usage_count
	686 1760 0 child_count
	209 1792 3 disable_depth
	696 1795 1 idle_notification
	696 1796 1 request_pending
	696 1797 1 deferred_resume
	696 1798 1 needs_force_resume
	696 1799 1 runtime_auto
	696 1800 1 ignore_children
	696 1801 1 no_callbacks
	696 1802 1 irq_safe
	696 1803 1 use_autosuspend
	696 1804 1 timer_autosuspends
	696 1805 1 memalloc_noio
	209 1824 0 links_count
	2171 1856 0 request
	2172 1888 0 runtime_status
	2172 1920 0 last_status
	204 1952 0 runtime_error
	204 1984 0 autosuspend_delay
	1590 2048 0 last_busy
	1590 2112 0 active_time
	1590 2176 0 suspended_time
	1590 2240 0 accounting_timestamp
	1371 2304 0 subsys_data
	1372 2368 0 set_latency_tolerance
	1373 2432 0 qos
struct 16 2 dev_msi_info
	1374 0 0 domain
	1375 64 0 data
struct 0 0 dev_archdata
typedef 4 2173 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 189 1
struct 16 2 bpf_xdp_entity
	669 0 0 prog
	2174 64 0 link
struct 0 0 -
struct 136 25 sock_common
	2175 0 0 -
	2176 64 0 -
	2177 96 0 -
	210 128 0 skc_family
	331 144 0 skc_state
	331 152 4 skc_reuse
	331 156 1 skc_reuseport
	331 157 1 skc_ipv6only
	331 158 1 skc_net_refcnt
	204 160 0 skc_bound_dev_if
	2178 192 0 -
	1009 320 0 skc_prot
	2179 384 0 skc_net
	2180 448 0 skc_v6_daddr
	2180 576 0 skc_v6_rcv_saddr
	2181 704 0 skc_cookie
	2182 768 0 -
	2183 832 0 skc_dontcopy_begin
	2184 832 0 -
	210 960 0 skc_tx_queue_mapping
	210 976 0 skc_rx_queue_mapping
	2185 992 0 -
	1657 1024 0 skc_refcnt
	2186 1056 0 skc_dontcopy_end
	2187 1056 0 -
array 0 2188 0
typedef 4 2189 atomic_t
typedef 4 204 __s32
struct 24 3 sk_buff_head
	2190 0 0 -
	1673 128 0 qlen
	1668 160 0 lock
struct 24 4 -
	1640 0 0 rmem_alloc
	204 32 0 len
	976 64 0 head
	976 128 0 tail
array 0 2188 0
array 0 2188 0
typedef 2 2191 u16
typedef 1 2188 u8
union 8 2 -
	1829 0 0 sk_wq
	1829 0 0 sk_wq_raw
array 0 2188 0
array 0 2188 0
array 16 1830 2
array 0 2188 0
array 0 2188 0
typedef 32 2192 socket_lock_t
array 0 2188 0
array 0 2188 0
typedef 4 2193 refcount_t
union 8 2 -
	976 0 0 sk_send_head
	2194 0 0 tcp_rtx_queue
struct 16 3 page_frag
	809 0 0 page
	1673 64 0 offset
	1673 96 0 size
union 40 2 -
	2195 0 0 sk_timer
	2195 0 0 mptcp_retransmit_timer
array 0 2188 0
array 0 2188 0
typedef 8 2196 netdev_features_t
typedef 4 209 gfp_t
array 0 2188 0
typedef 8 2197 rwlock_t
typedef 4 2198 kuid_t
typedef 4 2199 spinlock_t
typedef 8 2200 ktime_t
struct 16 3 sock_cgroup_data
	278 0 0 cgroup
	743 64 0 classid
	1646 96 0 prioidx
typedef 0 2201 netns_tracker
struct 16 3 xarray
	1668 0 0 xa_lock
	1664 32 0 xa_flags
	193 64 0 xa_head
typedef 4 209 __u32
typedef 8 2202 __kernel_size_t
struct 24 2 wait_queue_head
	1668 0 0 lock
	1684 64 0 head
ptr 8 const struct nlmsghdr *
ptr 8 int (*)(struct sk_buff *, struct netlink_callback *)
ptr 8 int (*)(struct netlink_callback *)
ptr 8 struct netlink_ext_ack *
union 48 2 -
	2203 0 0 ctx
	2204 0 0 args
typedef 8 2181 atomic_long_t
typedef 4 2205 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1640 0 0 tail
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
ptr 8 struct rhash_head *
typedef 2 791 __s16
struct 40 4 -
	2206 0 0 -
	231 128 0 mapping
	2207 192 0 -
	189 256 0 private
struct 40 5 -
	189 0 0 pp_magic
	2208 64 0 pp
	189 128 0 _pp_mapping_pad
	189 192 0 dma_addr
	327 256 0 pp_ref_count
struct 8 1 -
	189 0 0 compound_head
struct 16 2 -
	2209 0 0 pgmap
	193 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 209 __u32
struct 32 3 work_struct
	2210 0 0 data
	2211 64 0 entry
	2212 192 0 func
struct 40 4 timer_list
	1702 0 0 entry
	189 128 0 expires
	1425 192 0 function
	767 256 0 flags
array 1024 769 128
typedef 4 209 gfp_t
struct 4 1 -
	204 0 0 counter
struct 4 1 refcount_struct
	777 0 0 refs
typedef 8 931 __u64
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1315 0 0 next
	1316 64 0 pprev
struct 48 8 -
	609 0 0 current_task
	204 64 0 preempt_count
	204 96 0 cpu_number
	196 128 0 call_depth
	189 192 0 top_of_stack
	193 256 0 hardirq_stack_ptr
	273 320 0 softirq_pending
	305 336 0 hardirq_stack_inuse
array 64 482 64
typedef 1 1055 __s8
ptr 8 struct lruvec *
array 160 2213 4
array 16 204 4
array 192 2214 3
struct 16 2 upid
	204 0 0 nr
	758 64 0 ns
typedef 8 1794 atomic_long_t
typedef 4 2215 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	945 0 0 tail
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
struct 24 2 wait_queue_head
	940 0 0 lock
	1714 64 0 head
typedef 8 2216 atomic64_t
typedef 8 931 __u64
typedef 2 210 __u16
typedef 1 331 __u8
typedef 4 209 __u32
array 16 1063 16
array 48 1063 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
ptr 8 struct inet_hashinfo *
ptr 8 struct raw_hashinfo *
ptr 8 struct smc_hashinfo *
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
struct 16 2 -
	189 0 0 _pt_pad_1
	2217 64 0 pmd_huge_pte
typedef 4 2218 spinlock_t
struct 4 1 -
	204 0 0 counter
struct 8 1 llist_node
	1502 0 0 next
struct 24 3 rb_node
	189 0 0 __rb_parent_color
	863 64 0 rb_right
	863 128 0 rb_left
struct 16 3 bio_vec
	809 0 0 bv_page
	209 64 0 bv_len
	209 96 0 bv_offset
ptr 8 struct io_cq *
array 16 193 2
struct 4 1 refcount_struct
	214 0 0 refs
typedef 4 209 blk_features_t
typedef 4 209 blk_flags_t
struct 6 6 blk_integrity
	331 0 0 flags
	2219 8 0 csum_type
	331 16 0 tuple_size
	331 24 0 pi_offset
	331 32 0 interval_exp
	331 40 0 tag_size
typedef 8 2014 work_func_t
struct 24 2 wait_queue_head
	212 0 0 lock
	219 64 0 head
typedef 8 2220 phys_addr_t
struct 4 1 -
	204 0 0 counter
struct 4 1 raw_spinlock
	900 0 0 raw_lock
struct 4 1 qspinlock
	2221 0 0 -
typedef 8 2222 __kernel_size_t
struct 8 1 rb_time_struct
	2223 0 0 time
typedef 8 931 __u64
typedef 8 2224 atomic_long_t
struct 4 1 optimistic_spin_queue
	897 0 0 tail
typedef 8 2014 work_func_t
struct 24 2 swait_queue_head
	899 0 0 lock
	253 64 0 task_list
struct 32 3 irq_work
	2225 0 0 node
	1936 128 0 func
	2226 192 0 irqwait
typedef 24 2227 wait_queue_head_t
struct 4 1 raw_spinlock
	2228 0 0 raw_lock
struct 32 3 __call_single_data
	2229 0 0 node
	2230 128 0 func
	193 192 0 info
struct 4 1 -
	204 0 0 counter
struct 1616 2 rt_prio_array
	2231 0 0 bitmap
	2232 128 0 queue
struct 8 2 -
	204 0 0 curr
	204 32 0 next
typedef 1 1330 bool
struct 16 1 plist_head
	268 0 0 node_list
struct 16 2 -
	261 0 0 curr
	261 64 0 next
struct 24 3 rb_node
	189 0 0 __rb_parent_color
	863 64 0 rb_right
	863 128 0 rb_left
typedef 8 2233 dl_server_pick_f
typedef 8 525 cpu_stop_fn_t
ptr 8 struct cpu_stop_done *
struct 32 2 timerqueue_node
	1764 0 0 node
	929 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
typedef 1 2234 u8
struct 4 1 raw_spinlock
	2235 0 0 raw_lock
struct 4 1 spinlock
	2236 0 0 -
struct 24 2 offset_ctx
	2237 0 0 mt
	189 128 0 next_offset
struct 32 2 -
	1714 0 0 shrinklist
	1714 128 0 swaplist
typedef 8 2238 time64_t
struct 8 1 rb_root
	863 0 0 rb_node
typedef 8 2239 rwlock_t
struct 4 1 -
	204 0 0 counter
typedef 2 210 umode_t
typedef 4 2240 kuid_t
typedef 4 2241 kgid_t
union 4 2 -
	209 0 0 i_nlink
	209 0 0 __i_nlink
typedef 4 2242 dev_t
typedef 8 2243 loff_t
typedef 4 1798 u32
typedef 1 2244 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 2245 blkcnt_t
struct 40 5 rw_semaphore
	1711 0 0 count
	1711 64 0 owner
	1713 128 0 osq
	1712 160 0 wait_lock
	1714 192 0 wait_list
struct 16 2 hlist_node
	1315 0 0 next
	1316 64 0 pprev
typedef 2 2246 u16
union 16 2 -
	2247 0 0 i_dentry
	2248 0 0 i_rcu
typedef 8 2249 atomic64_t
union 8 2 -
	399 0 0 i_fop
	1429 0 0 free_inode
struct 192 15 address_space
	185 0 0 host
	2250 64 0 i_pages
	1790 192 0 invalidate_lock
	2251 512 0 gfp_mask
	945 544 0 i_mmap_writable
	2252 576 0 i_mmap
	189 704 0 nrpages
	189 768 0 writeback_index
	190 832 0 a_ops
	189 896 0 flags
	2253 960 0 wb_err
	940 992 0 i_private_lock
	1714 1024 0 i_private_list
	1790 1152 0 i_mmap_rwsem
	193 1472 0 i_private_data
union 8 4 -
	1118 0 0 i_pipe
	1430 0 0 i_cdev
	393 0 0 i_link
	209 0 0 i_dir_seq
typedef 4 209 __u32
struct 32 2 timerqueue_node
	130 0 0 node
	950 192 0 expires
struct 16 2 cpu_itimer
	196 0 0 expires
	196 64 0 incr
struct 24 3 task_cputime_atomic
	487 0 0 utime
	487 64 0 stime
	487 128 0 sum_exec_runtime
array 72 2254 3
struct 8 2 -
	341 0 0 seqcount
	192 32 0 lock
struct 16 2 rlimit
	2255 0 0 rlim_cur
	2255 64 0 rlim_max
struct 24 3 -
	976 0 0 next
	976 64 0 prev
	2256 128 0 -
struct 24 3 rb_node
	189 0 0 __rb_parent_color
	863 64 0 rb_right
	863 128 0 rb_left
typedef 8 2257 ktime_t
struct 16 2 -
	189 0 0 _skb_refdst
	749 64 0 destructor
struct 60 49 -
	2258 0 0 __pkt_type_offset
	970 0 3 pkt_type
	970 3 1 ignore_df
	970 4 1 dst_pending_confirm
	970 5 2 ip_summed
	970 7 1 ooo_okay
	2259 8 0 __mono_tc_offset
	970 8 2 tstamp_type
	970 10 1 tc_at_ingress
	970 11 1 tc_skip_classify
	970 12 1 remcsum_offload
	970 13 1 csum_complete_sw
	970 14 2 csum_level
	970 16 1 inner_protocol_type
	970 17 1 l4_hash
	970 18 1 sw_hash
	970 19 1 no_fcs
	970 20 1 encapsulation
	970 21 1 encap_hdr_csum
	970 22 1 csum_valid
	970 24 2 ndisc_nodetype
	970 26 1 ipvs_property
	970 27 1 nf_trace
	970 28 1 redirected
	970 29 1 from_ingress
	970 30 1 nf_skip_egress
	970 31 1 decrypted
	970 32 1 slow_gro
	970 33 1 csum_not_inet
	970 34 1 unreadable
	970 35 2 tc_depth
	968 48 0 tc_index
	2260 64 0 alloc_cpu
	2261 96 0 -
	1501 128 0 priority
	204 160 0 skb_iif
	1501 192 0 hash
	2262 224 0 -
	2263 256 0 -
	1501 288 0 secmark
	2264 320 0 -
	2265 352 0 -
	968 368 0 inner_transport_header
	968 384 0 inner_network_header
	968 400 0 inner_mac_header
	2266 416 0 protocol
	968 432 0 transport_header
	968 448 0 network_header
	968 464 0 mac_header
struct 60 49 -
	2267 0 0 __pkt_type_offset
	970 0 3 pkt_type
	970 3 1 ignore_df
	970 4 1 dst_pending_confirm
	970 5 2 ip_summed
	970 7 1 ooo_okay
	2268 8 0 __mono_tc_offset
	970 8 2 tstamp_type
	970 10 1 tc_at_ingress
	970 11 1 tc_skip_classify
	970 12 1 remcsum_offload
	970 13 1 csum_complete_sw
	970 14 2 csum_level
	970 16 1 inner_protocol_type
	970 17 1 l4_hash
	970 18 1 sw_hash
	970 19 1 no_fcs
	970 20 1 encapsulation
	970 21 1 encap_hdr_csum
	970 22 1 csum_valid
	970 24 2 ndisc_nodetype
	970 26 1 ipvs_property
	970 27 1 nf_trace
	970 28 1 redirected
	970 29 1 from_ingress
	970 30 1 nf_skip_egress
	970 31 1 decrypted
	970 32 1 slow_gro
	970 33 1 csum_not_inet
	970 34 1 unreadable
	970 35 2 tc_depth
	968 48 0 tc_index
	2260 64 0 alloc_cpu
	2269 96 0 -
	1501 128 0 priority
	204 160 0 skb_iif
	1501 192 0 hash
	2270 224 0 -
	2271 256 0 -
	1501 288 0 secmark
	2272 320 0 -
	2273 352 0 -
	968 368 0 inner_transport_header
	968 384 0 inner_network_header
	968 400 0 inner_mac_header
	2266 416 0 protocol
	968 432 0 transport_header
	968 448 0 network_header
	968 464 0 mac_header
struct 8 1 skb_shared_hwtstamps
	2274 0 0 -
struct 8 1 xsk_tx_metadata_compl
	2275 0 0 tx_timestamp
typedef 16 2276 skb_frag_t
struct 32 2 -
	2277 0 0 -
	2278 128 0 -
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
struct 4 1 -
	204 0 0 counter
union 8 2 -
	2279 0 0 skc_addrpair
	2280 0 0 -
union 4 2 -
	209 0 0 skc_hash
	2281 0 0 skc_u16hashes
union 4 2 -
	2282 0 0 skc_portpair
	2283 0 0 -
union 16 2 -
	703 0 0 skc_bind_node
	703 0 0 skc_portaddr_node
struct 16 1 in6_addr
	2284 0 0 in6_u
union 8 3 -
	189 0 0 skc_flags
	625 0 0 skc_listener
	2076 0 0 skc_tw_dr
array 0 204 0
union 16 2 -
	703 0 0 skc_node
	2285 0 0 skc_nulls_node
union 4 3 -
	204 0 0 skc_incoming_cpu
	672 0 0 skc_rcv_wnd
	672 0 0 skc_tw_rcv_nxt
array 0 204 0
union 4 3 -
	672 0 0 skc_rxhash
	672 0 0 skc_window_clamp
	672 0 0 skc_tw_snd_nxt
union 16 2 -
	2286 0 0 -
	2287 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	693 0 0 slock
	204 32 0 owned
	1838 64 0 wq
struct 4 1 refcount_struct
	686 0 0 refs
struct 8 1 -
	2288 0 0 raw_lock
struct 4 1 -
	2289 0 0 val
typedef 8 2290 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 2291 wait_queue_head_t
typedef 4 2292 socket_state
struct 64 4 socket_wq
	2293 0 0 wait
	814 192 0 fasync_list
	189 256 0 flags
	2294 320 0 rcu
typedef 2 210 umode_t
typedef 4 2295 kuid_t
typedef 4 2296 kgid_t
union 4 2 -
	209 0 0 i_nlink
	209 0 0 __i_nlink
typedef 4 2297 dev_t
typedef 8 2298 loff_t
typedef 8 2299 time64_t
typedef 4 1863 u32
typedef 4 2300 spinlock_t
typedef 1 2301 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 2302 blkcnt_t
struct 40 5 rw_semaphore
	2303 0 0 count
	2303 64 0 owner
	2304 128 0 osq
	2305 160 0 wait_lock
	1855 192 0 wait_list
struct 16 2 hlist_node
	1315 0 0 next
	1316 64 0 pprev
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
typedef 2 2306 u16
union 16 2 -
	2307 0 0 i_dentry
	2294 0 0 i_rcu
typedef 8 2308 atomic64_t
typedef 4 2309 atomic_t
union 8 2 -
	399 0 0 i_fop
	1429 0 0 free_inode
struct 192 15 address_space
	185 0 0 host
	2310 64 0 i_pages
	1853 192 0 invalidate_lock
	2311 512 0 gfp_mask
	1859 544 0 i_mmap_writable
	2312 576 0 i_mmap
	189 704 0 nrpages
	189 768 0 writeback_index
	190 832 0 a_ops
	189 896 0 flags
	2313 960 0 wb_err
	1849 992 0 i_private_lock
	1855 1024 0 i_private_list
	1853 1152 0 i_mmap_rwsem
	193 1472 0 i_private_data
union 8 4 -
	1118 0 0 i_pipe
	1430 0 0 i_cdev
	393 0 0 i_link
	209 0 0 i_dir_seq
typedef 4 209 __u32
typedef 4 209 __u32
struct 4 1 refcount_struct
	2314 0 0 refs
array 512 189 64
struct 24 2 -
	1024 0 0 free_list
	189 128 0 rcu_state
struct 64 12 kobject
	237 0 0 name
	391 64 0 entry
	233 192 0 parent
	695 256 0 kset
	1317 320 0 ktype
	270 384 0 sd
	1378 448 0 kref
	209 480 1 state_initialized
	209 481 1 state_in_sysfs
	209 482 1 state_add_uevent_sent
	209 483 1 state_remove_uevent_sent
	209 484 1 uevent_suppress
typedef 8 2315 atomic_long_t
typedef 4 2316 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	2317 0 0 tail
struct 40 5 rw_semaphore
	1869 0 0 count
	1869 64 0 owner
	1871 128 0 osq
	1870 160 0 wait_lock
	391 192 0 wait_list
array 24 185 3
array 216 2318 3
array 24 2319 3
array 288 2320 3
struct 16 1 -
	2321 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	2322 0 0 -
struct 24 2 swait_queue_head
	606 0 0 lock
	83 64 0 task_list
union 4 2 -
	209 0 0 u_flags
	187 0 0 a_flags
struct 16 2 load_weight
	189 0 0 weight
	382 64 0 inv_weight
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	196 0 0 last_update_time
	196 64 0 load_sum
	196 128 0 runnable_sum
	382 192 0 util_sum
	382 224 0 period_contrib
	189 256 0 load_avg
	189 320 0 runnable_avg
	189 384 0 util_avg
	209 448 0 util_est
ptr 8 struct sched_rt_entity *
typedef 8 2233 dl_server_pick_f
struct 1024 1 cpumask
	2323 0 0 bits
struct 4 4 -
	482 0 0 blocked
	482 8 0 need_qs
	482 16 0 exp_hint
	482 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	2324 0 0 futex
	2325 0 0 nanosleep
	2326 0 0 poll
typedef 4 204 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	388 0 0 sig
typedef 8 2255 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	2327 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1887 0 0 cpumask
array 24 2328 3
array 32 2329 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	196 0 0 base
	196 64 0 size
struct 4224 7 fpu
	209 0 0 last_cpu
	189 64 0 avx512_timestamp
	2330 128 0 fpstate
	2330 192 0 __task_fpstate
	2331 256 0 perm
	2331 384 0 guest_perm
	2332 512 0 __fpstate
struct 1000 21 inet_sock
	2333 0 0 sk
	1942 6208 0 pinet6
	1943 6272 0 ipv6_fl_list
	189 6336 0 inet_flags
	1147 6400 0 inet_saddr
	2334 6432 0 uc_ttl
	472 6448 0 inet_sport
	1947 6464 0 inet_opt
	2335 6528 0 inet_id
	1912 6560 0 tos
	1912 6568 0 min_ttl
	1912 6576 0 mc_ttl
	1912 6584 0 pmtudisc
	1912 6592 0 rcv_tos
	1912 6600 0 convert_csum
	204 6624 0 uc_index
	204 6656 0 mc_index
	1147 6688 0 mc_addr
	473 6720 0 local_port_range
	1950 6784 0 mc_list
	2336 6848 0 cork
struct 80 8 request_sock_queue
	2337 0 0 rskq_lock
	1135 32 0 rskq_defer_accept
	473 64 0 synflood_warned
	2335 96 0 qlen
	2335 128 0 young
	1164 192 0 rskq_accept_head
	1164 256 0 rskq_accept_tail
	2338 320 0 fastopenq
union 40 2 -
	474 0 0 icsk_keepalive_timer
	474 0 0 mptcp_tout_timer
ptr 8 const struct inet_connection_sock_af_ops *
ptr 8 const struct tcp_ulp_ops *
ptr 8 void (*)(struct sock *, u32)
ptr 8 unsigned int (*)(struct sock *, u32)
typedef 1 331 __u8
struct 24 12 -
	1912 0 0 pending
	1912 8 0 quick
	1912 16 0 pingpong
	1912 24 0 retry
	471 32 8 ato
	471 40 20 lrcv_flowlabel
	471 60 1 dst_quick_ack
	471 61 3 unused
	189 64 0 timeout
	471 128 0 lrcvtime
	1423 160 0 last_seg_size
	1423 176 0 rcv_mss
struct 16 5 -
	204 0 0 search_high
	204 32 0 search_low
	473 64 31 probe_size
	473 95 1 enabled
	473 96 0 probe_timestamp
array 104 1142 13
array 24 2339 3
typedef 8 931 __u64
struct 32 2 timerqueue_node
	2340 0 0 node
	1919 192 0 expires
typedef 8 2341 ktime_t
struct 8 2 tcp_sack_block
	473 0 0 start_seq
	473 32 0 end_seq
ptr 8 struct clocksource *
typedef 8 931 __u64
typedef 8 1926 time64_t
typedef 4 204 __s32
typedef 1 331 __u8
typedef 8 2043 __s64
typedef 4 209 __u32
struct 4 1 spinlock
	2342 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 2343 u64
struct 4 1 spinlock
	2344 0 0 -
typedef 8 2345 atomic_long_t
typedef 8 2014 work_func_t
struct 16 4 __call_single_node
	2346 0 0 llist
	2347 64 0 -
	2348 96 0 src
	2348 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	609 0 0 task
struct 4 1 qspinlock
	2349 0 0 -
struct 4 1 raw_spinlock
	1183 0 0 raw_lock
typedef 8 2350 notifier_fn_t
struct 776 107 sock
	2351 0 0 __sk_common
	2352 1088 0 __cacheline_group_begin__sock_write_rx
	1948 1088 0 sk_drops
	2353 1120 0 sk_peek_off
	1209 1152 0 sk_error_queue
	1209 1344 0 sk_receive_queue
	2354 1536 0 sk_backlog
	2355 1728 0 __cacheline_group_end__sock_write_rx
	2356 1728 0 __cacheline_group_begin__sock_read_rx
	988 1728 0 sk_rx_dst
	204 1792 0 sk_rx_dst_ifindex
	1949 1824 0 sk_rx_dst_cookie
	209 1856 0 sk_ll_usec
	209 1888 0 sk_napi_id
	2357 1920 0 sk_busy_poll_budget
	2358 1936 0 sk_prefer_busy_poll
	2358 1944 0 sk_userlocks
	204 1952 0 sk_rcvbuf
	989 1984 0 sk_filter
	2359 2048 0 -
	836 2112 0 sk_data_ready
	266 2176 0 sk_rcvtimeo
	204 2240 0 sk_rcvlowat
	2360 2272 0 __cacheline_group_end__sock_read_rx
	2361 2272 0 __cacheline_group_begin__sock_read_rxtx
	204 2272 0 sk_err
	993 2304 0 sk_socket
	543 2368 0 sk_memcg
	2362 2432 0 sk_policy
	2363 2560 0 __cacheline_group_end__sock_read_rxtx
	2364 2560 0 __cacheline_group_begin__sock_write_rxtx
	2365 2560 0 sk_lock
	1949 2816 0 sk_reserved_mem
	204 2848 0 sk_forward_alloc
	1949 2880 0 sk_tsflags
	2366 2912 0 __cacheline_group_end__sock_write_rxtx
	2367 2912 0 __cacheline_group_begin__sock_write_tx
	204 2912 0 sk_write_pending
	1948 2944 0 sk_omem_alloc
	204 2976 0 sk_sndbuf
	204 3008 0 sk_wmem_queued
	2368 3040 0 sk_wmem_alloc
	189 3072 0 sk_tsq_flags
	2369 3136 0 -
	1209 3200 0 sk_write_queue
	1949 3392 0 sk_dst_pending_confirm
	1949 3424 0 sk_pacing_status
	2370 3456 0 sk_frag
	2371 3584 0 -
	189 3904 0 sk_pacing_rate
	1948 3968 0 sk_zckey
	1948 4000 0 sk_tskey
	2372 4032 0 __cacheline_group_end__sock_write_tx
	2373 4032 0 __cacheline_group_begin__sock_read_tx
	189 4032 0 sk_max_pacing_rate
	266 4096 0 sk_sndtimeo
	1949 4160 0 sk_priority
	1949 4192 0 sk_mark
	988 4224 0 sk_dst_cache
	2374 4288 0 sk_route_caps
	1006 4352 0 sk_validate_xmit_skb
	2357 4416 0 sk_gso_type
	2357 4432 0 sk_gso_max_segs
	209 4448 0 sk_gso_max_size
	2375 4480 0 sk_allocation
	1949 4512 0 sk_txhash
	2358 4544 0 sk_pacing_shift
	1210 4552 0 sk_use_task_frag
	2376 4560 0 __cacheline_group_end__sock_read_tx
	2358 4560 1 sk_gso_disabled
	2358 4561 1 sk_kern_sock
	2358 4562 1 sk_no_check_tx
	2358 4563 1 sk_no_check_rx
	2358 4568 0 sk_shutdown
	2357 4576 0 sk_type
	2357 4592 0 sk_protocol
	189 4608 0 sk_lingertime
	1009 4672 0 sk_prot_creator
	2377 4736 0 sk_callback_lock
	204 4800 0 sk_err_soft
	1949 4832 0 sk_ack_backlog
	1949 4864 0 sk_max_ack_backlog
	2378 4896 0 sk_uid
	1954 4928 0 sk_peer_lock
	204 4960 0 sk_bind_phc
	955 4992 0 sk_peer_pid
	400 5056 0 sk_peer_cred
	2379 5120 0 sk_stamp
	204 5184 0 sk_disconnects
	2358 5216 0 sk_txrehash
	2358 5224 0 sk_clockid
	2358 5232 1 sk_txtime_deadline_mode
	2358 5233 1 sk_txtime_report_errors
	2358 5234 6 sk_txtime_unused
	193 5248 0 sk_user_data
	193 5312 0 sk_security
	2380 5376 0 sk_cgrp_data
	836 5504 0 sk_state_change
	836 5568 0 sk_write_space
	836 5632 0 sk_error_report
	844 5696 0 sk_backlog_rcv
	836 5760 0 sk_destruct
	1014 5824 0 sk_reuseport_cb
	288 5888 0 sk_bpf_storage
	2381 5952 0 sk_rcu
	2382 6080 0 ns_tracker
	2383 6080 0 sk_user_frags
ptr 8 struct ipv6_pinfo *
ptr 8 struct ipv6_fl_socklist *
typedef 4 1953 __be32
typedef 2 791 __s16
typedef 2 1205 __be16
ptr 8 struct ip_options_rcu *
typedef 4 2384 atomic_t
typedef 4 1953 u32
ptr 8 struct ip_mc_socklist *
struct 144 2 inet_cork_full
	2385 0 0 base
	2386 448 0 fl
union 16 2 -
	2387 0 0 -
	2388 0 0 list
typedef 4 209 __u32
typedef 4 2389 spinlock_t
struct 4 1 refcount_struct
	1962 0 0 refs
struct 110 2 sockaddr_un
	2390 0 0 sun_family
	2391 16 0 sun_path
struct 4 1 -
	2392 0 0 val
struct 4 1 -
	2393 0 0 val
typedef 4 209 __u32
struct 136 25 sock_common
	2394 0 0 -
	2395 64 0 -
	2396 96 0 -
	210 128 0 skc_family
	331 144 0 skc_state
	331 152 4 skc_reuse
	331 156 1 skc_reuseport
	331 157 1 skc_ipv6only
	331 158 1 skc_net_refcnt
	204 160 0 skc_bound_dev_if
	2397 192 0 -
	1009 320 0 skc_prot
	2398 384 0 skc_net
	2399 448 0 skc_v6_daddr
	2399 576 0 skc_v6_rcv_saddr
	2400 704 0 skc_cookie
	2401 768 0 -
	2402 832 0 skc_dontcopy_begin
	2403 832 0 -
	210 960 0 skc_tx_queue_mapping
	210 976 0 skc_rx_queue_mapping
	2404 992 0 -
	1212 1024 0 skc_refcnt
	2405 1056 0 skc_dontcopy_end
	2406 1056 0 -
array 0 2407 0
typedef 4 2408 atomic_t
typedef 4 204 __s32
struct 24 3 sk_buff_head
	2409 0 0 -
	1959 128 0 qlen
	1223 160 0 lock
struct 24 4 -
	1962 0 0 rmem_alloc
	204 32 0 len
	976 64 0 head
	976 128 0 tail
array 0 2407 0
array 0 2407 0
typedef 2 2410 u16
typedef 1 2407 u8
union 8 2 -
	1829 0 0 sk_wq
	1829 0 0 sk_wq_raw
array 0 2407 0
array 0 2407 0
array 16 1830 2
array 0 2407 0
array 0 2407 0
typedef 32 2411 socket_lock_t
array 0 2407 0
array 0 2407 0
union 8 2 -
	976 0 0 sk_send_head
	2412 0 0 tcp_rtx_queue
struct 16 3 page_frag
	809 0 0 page
	1959 64 0 offset
	1959 96 0 size
union 40 2 -
	2413 0 0 sk_timer
	2413 0 0 mptcp_retransmit_timer
array 0 2407 0
array 0 2407 0
typedef 8 2414 netdev_features_t
typedef 4 209 gfp_t
typedef 1 1330 bool
array 0 2407 0
typedef 8 2415 rwlock_t
typedef 8 2416 ktime_t
struct 16 3 sock_cgroup_data
	278 0 0 cgroup
	1217 64 0 classid
	1968 96 0 prioidx
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
typedef 0 2417 netns_tracker
struct 16 3 xarray
	1223 0 0 xa_lock
	1985 32 0 xa_flags
	193 64 0 xa_head
typedef 8 2400 atomic_long_t
typedef 4 2418 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1962 0 0 tail
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
struct 4 1 spinlock
	2419 0 0 -
typedef 24 2420 wait_queue_head_t
struct 40 4 wait_queue_entry
	209 0 0 flags
	193 64 0 private
	2421 128 0 func
	1997 192 0 entry
array 65 1063 65
typedef 4 2422 refcount_t
struct 16 2 -
	189 0 0 vm_start
	189 64 0 vm_end
struct 8 1 pgprot
	2423 0 0 pgprot
typedef 8 189 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 2424 u64
struct 24 2 vmap_pool
	1257 0 0 head
	189 128 0 len
struct 4 1 spinlock
	2425 0 0 -
struct 8 1 rb_root
	863 0 0 rb_node
typedef 8 2426 atomic_long_t
typedef 8 2014 work_func_t
struct 16 2 hlist_node
	1315 0 0 next
	1316 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 931 __u64
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
array 24 2427 3
union 4 1 -
	1496 0 0 rlock
struct 4 1 refcount_struct
	2428 0 0 refs
typedef 4 1298 __kernel_dev_t
struct 16 2 -
	237 0 0 name
	212 64 0 lock
struct 56 4 dev_links_info
	219 0 0 suppliers
	219 128 0 consumers
	219 256 0 defer_sync
	2429 384 0 status
struct 312 55 dev_pm_info
	2430 0 0 power_state
	894 32 1 can_wakeup
	894 33 1 async_suspend
	894 34 1 in_dpm_list
	894 35 1 is_prepared
	894 36 1 is_suspended
	894 37 1 is_noirq_suspended
	894 38 1 is_late_suspended
	894 39 1 no_pm
	894 40 1 early_init
	894 41 1 direct_complete
	1298 64 0 driver_flags
	212 96 0 lock
	219 128 0 entry
	2431 256 0 completion
	1367 512 0 wakeup
	894 576 1 wakeup_path
	894 577 1 syscore
	894 578 1 no_pm_callbacks
	894 579 1 async_in_progress
	894 580 1 smart_suspend
	894 581 1 must_resume
	894 582 1 may_skip_resume
	2432 640 0 suspend_timer
	450 1152 0 timer_expires
	886 1216 0 work
	892 1472 0 wait_queue
	1368 1664 0 wakeirq
	214 1728 0 usage_count
	214 1760 0 child_count
	209 1792 3 disable_depth
	894 1795 1 idle_notification
	894 1796 1 request_pending
	894 1797 1 deferred_resume
	894 1798 1 needs_force_resume
	894 1799 1 runtime_auto
	894 1800 1 ignore_children
	894 1801 1 no_callbacks
	894 1802 1 irq_safe
	894 1803 1 use_autosuspend
	894 1804 1 timer_autosuspends
	894 1805 1 memalloc_noio
	209 1824 0 links_count
	2433 1856 0 request
	882 1888 0 runtime_status
	882 1920 0 last_status
	204 1952 0 runtime_error
	204 1984 0 autosuspend_delay
	450 2048 0 last_busy
	450 2112 0 active_time
	450 2176 0 suspended_time
	450 2240 0 accounting_timestamp
	1371 2304 0 subsys_data
	1372 2368 0 set_latency_tolerance
	1373 2432 0 qos
struct 16 2 dev_msi_info
	1374 0 0 domain
	1375 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	2434 0 0 val
struct 4 1 -
	2435 0 0 val
typedef 8 2043 __kernel_loff_t
typedef 8 2043 __s64
typedef 1 331 __u8
typedef 2 210 __u16
struct 8 1 hlist_head
	1315 0 0 first
struct 8 1 -
	2436 0 0 counter
struct 16 2 rb_root_cached
	2437 0 0 rb_root
	863 64 0 rb_leftmost
typedef 4 1298 errseq_t
union 4 1 -
	2040 0 0 rlock
typedef 8 2438 wait_queue_func_t
struct 4 1 raw_spinlock
	2439 0 0 raw_lock
typedef 4 2440 atomic_t
typedef 4 209 __u32
int 8 s long long int
typedef 4 2441 u32
array 56 1351 7
typedef 2 2442 u16
array 8200 189 1025
typedef 8 931 __u64
typedef 4 2443 uid_t
typedef 4 2444 gid_t
struct 8 2 -
	382 0 0 hash
	382 32 0 len
struct 8 2 -
	192 0 0 lock
	204 32 0 count
struct 4 1 pm_message
	204 0 0 event
struct 4 1 spinlock
	2445 0 0 -
typedef 4 2446 refcount_t
struct 8 1 -
	189 0 0 v
union 4 1 -
	2447 0 0 rlock
union 16 2 -
	83 0 0 lru
	2448 0 0 -
union 8 2 -
	193 0 0 private
	2449 0 0 swap
union 4 1 -
	2450 0 0 rlock
union 4 1 -
	2451 0 0 rlock
struct 8 1 -
	2452 0 0 counter
typedef 8 931 __u64
struct 72 8 mempool_s
	212 0 0 lock
	204 32 0 min_nr
	204 64 0 curr_nr
	558 128 0 elements
	193 192 0 pool_data
	559 256 0 alloc
	560 320 0 free
	892 384 0 wait
typedef 8 2453 atomic64_t
struct 4 1 raw_spinlock
	2454 0 0 raw_lock
union 4 1 -
	2455 0 0 rlock
typedef 8 1917 __addrpair
struct 8 2 -
	1147 0 0 skc_daddr
	1147 32 0 skc_rcv_saddr
array 4 1423 2
typedef 4 471 __portpair
struct 4 2 -
	472 0 0 skc_dport
	1423 16 0 skc_num
struct 8 1 -
	759 0 0 net
union 16 3 -
	2456 0 0 u6_addr8
	2457 0 0 u6_addr16
	2458 0 0 u6_addr32
struct 8 1 -
	2341 0 0 counter
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1408 0 0 next
	2459 64 0 pprev
struct 4 1 refcount_struct
	2335 0 0 refs
typedef 8 2460 u64
struct 8 1 -
	2461 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 2462 spinlock_t
typedef 4 209 gfp_t
typedef 8 2463 atomic64_t
typedef 4 2464 atomic_t
struct 4 1 raw_spinlock
	2465 0 0 raw_lock
typedef 4 209 __u32
typedef 1 331 __u8
typedef 4 2466 refcount_t
union 16 2 -
	2467 0 0 -
	2468 0 0 full
union 4 1 -
	2469 0 0 rlock
struct 8 1 -
	2470 0 0 counter
typedef 4 2471 raw_spinlock_t
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
ptr 8 struct maple_pnode *
array 248 193 31
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 189 15
union 128 2 -
	2472 0 0 slot
	2473 0 0 -
array 72 189 9
array 80 193 10
array 80 189 10
struct 2 2 maple_metadata
	331 0 0 end
	331 8 0 gap
array 240 2474 30
struct 0 0 -
struct 16 2 wb_completion
	187 0 0 cnt
	1363 64 0 waitq
array 640 2475 4
array 320 2476 4
array 64 2477 2
array 48 2478 1
array 64 2479 1
struct 16 2 hlist_nulls_node
	1408 0 0 next
	2459 64 0 pprev
array 16 396 2
array 32 2480 1
struct 4 1 seqcount
	209 0 0 sequence
struct 136 12 -
	196 0 0 ctx_id
	487 64 0 tlb_gen
	189 128 0 next_trim_cpumask
	136 192 0 ldt_usr_sem
	2481 512 0 ldt
	189 576 0 flags
	101 640 0 lock
	193 896 0 vdso
	2482 960 0 vdso_image
	187 1024 0 perf_rdpmc_allowed
	273 1056 0 pkey_allocation_map
	763 1072 0 execute_only_pkey
ptr 8 struct xol_area *
typedef 4 2483 spinlock_t
typedef 4 2484 atomic_t
struct 56 2 mod_tree_node
	251 0 0 mod
	2485 64 0 node
typedef 4 2486 arch_spinlock_t
struct 88 9 ctl_table_header
	2487 0 0 -
	1080 192 0 unregistering
	2488 256 0 ctl_table_arg
	2489 320 0 root
	2490 384 0 set
	2491 448 0 parent
	2492 512 0 node
	1522 576 0 inodes
	2493 640 0 type
typedef 8 2494 atomic_long_t
typedef 4 2447 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	414 0 0 tail
struct 40 5 rw_semaphore
	2126 0 0 count
	2126 64 0 owner
	2128 128 0 osq
	2127 160 0 wait_lock
	617 192 0 wait_list
typedef 8 2495 seqlock_t
array 8 2496 2
struct 16 1 -
	2497 0 0 key
ptr 8 void (*)(struct dst_ops *)
ptr 8 struct dst_entry *(*)(struct dst_entry *, __u32)
ptr 8 unsigned int (*)(const struct dst_entry *)
ptr 8 u32 *(*)(struct dst_entry *, long unsigned int)
ptr 8 void (*)(struct dst_entry *)
ptr 8 void (*)(struct dst_entry *, struct net_device *)
ptr 8 void (*)(struct sock *, struct dst_entry *)
ptr 8 void (*)(struct dst_entry *, struct sock *, struct sk_buff *, u32, bool)
ptr 8 void (*)(struct dst_entry *, struct sock *, struct sk_buff *)
ptr 8 int (*)(struct net *, struct sock *, struct sk_buff *)
ptr 8 struct neighbour *(*)(const struct dst_entry *, struct sk_buff *, const void *)
ptr 8 void (*)(const struct dst_entry *, const void *)
struct 40 4 percpu_counter
	2127 0 0 lock
	2257 64 0 count
	617 128 0 list
	795 256 0 counters
array 32 189 4
struct 16 2 hlist_node
	1315 0 0 next
	1316 64 0 pprev
struct 8 1 -
	2498 0 0 raw_lock
ptr 8 const struct nf_logger *
struct 4 1 nf_generic_net
	209 0 0 timeout
struct 64 6 nf_tcp_net
	2499 0 0 timeouts
	1508 448 0 tcp_loose
	1508 456 0 tcp_be_liberal
	1508 464 0 tcp_max_retrans
	1508 472 0 tcp_ignore_invalid_rst
	209 480 0 offload_timeout
struct 12 2 nf_udp_net
	2500 0 0 timeouts
	209 64 0 offload_timeout
struct 4 1 nf_icmp_net
	209 0 0 timeout
struct 44 2 nf_dccp_net
	1508 0 0 dccp_loose
	2501 32 0 dccp_timeout
struct 40 1 nf_sctp_net
	2501 0 0 timeouts
struct 24 2 nf_gre_net
	617 0 0 keymap_list
	2500 128 0 timeouts
typedef 8 2014 work_func_t
struct 16 6 xfrm_policy_hash
	405 0 0 table
	209 64 0 hmask
	1508 96 0 dbits4
	1508 104 0 sbits4
	1508 112 0 dbits6
	1508 120 0 sbits6
struct 4 1 seqcount_spinlock
	2502 0 0 seqcount
typedef 8 2503 __kernel_size_t
struct 4 1 seqcount_mutex
	2502 0 0 seqcount
typedef 8 931 __u64
union 4 1 -
	2504 0 0 rlock
struct 4 1 kref
	1000 0 0 refcount
typedef 4 2504 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	686 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2505 pm_message_t
struct 32 2 completion
	209 0 0 done
	2506 64 0 wait
struct 64 8 hrtimer
	2507 0 0 node
	1012 256 0 _softexpires
	1769 320 0 function
	1770 384 0 base
	710 448 0 state
	710 456 0 is_rel
	710 464 0 is_soft
	710 472 0 is_hard
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
typedef 4 672 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 8 2 -
	2508 0 0 skc_addrpair
	2509 0 0 -
union 4 2 -
	209 0 0 skc_hash
	2510 0 0 skc_u16hashes
union 4 2 -
	2511 0 0 skc_portpair
	2512 0 0 -
union 16 2 -
	2513 0 0 skc_bind_node
	2513 0 0 skc_portaddr_node
typedef 8 2514 possible_net_t
struct 16 1 in6_addr
	2515 0 0 in6_u
typedef 8 2516 atomic64_t
union 8 3 -
	189 0 0 skc_flags
	625 0 0 skc_listener
	2076 0 0 skc_tw_dr
array 0 204 0
union 16 2 -
	2513 0 0 skc_node
	2517 0 0 skc_nulls_node
union 4 3 -
	204 0 0 skc_incoming_cpu
	743 0 0 skc_rcv_wnd
	743 0 0 skc_tw_rcv_nxt
array 0 204 0
union 4 3 -
	743 0 0 skc_rxhash
	743 0 0 skc_window_clamp
	743 0 0 skc_tw_snd_nxt
typedef 1 331 __u8
struct 4 1 -
	204 0 0 counter
union 16 2 -
	2518 0 0 -
	2519 0 0 list
typedef 2 210 __u16
struct 32 3 -
	1668 0 0 slock
	204 32 0 owned
	745 64 0 wq
struct 4 1 refcount_struct
	1640 0 0 refs
struct 8 1 rb_root
	863 0 0 rb_node
struct 40 4 timer_list
	2513 0 0 entry
	189 128 0 expires
	1425 192 0 function
	743 256 0 flags
typedef 8 2520 u64
struct 8 1 -
	2521 0 0 raw_lock
struct 4 1 -
	2522 0 0 val
struct 4 1 spinlock
	2523 0 0 -
typedef 8 2524 s64
struct 0 0 -
typedef 8 189 __kernel_ulong_t
array 48 1647 48
array 48 266 6
struct 4 1 raw_spinlock
	2525 0 0 raw_lock
union 16 4 -
	83 0 0 lru
	2526 0 0 -
	83 0 0 buddy_list
	83 0 0 pcp_list
union 8 2 -
	189 0 0 index
	189 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 2527 atomic_long_t
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
typedef 8 2014 work_func_t
array 40 2528 2
array 64 2529 8
struct 4 1 raw_spinlock
	2530 0 0 raw_lock
struct 8 1 -
	2531 0 0 counter
typedef 8 809 pgtable_t
struct 4 1 spinlock
	2532 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 2533 u64
union 4 3 -
	897 0 0 val
	2534 0 0 -
	2535 0 0 -
typedef 8 189 __kernel_ulong_t
typedef 8 2536 local64_t
typedef 8 2537 atomic64_t
struct 16 4 __call_single_node
	2538 0 0 llist
	2539 64 0 -
	2540 96 0 src
	2540 112 0 dst
struct 8 1 rcuwait
	609 0 0 task
struct 24 2 wait_queue_head
	2541 0 0 lock
	253 64 0 head
typedef 4 2542 arch_spinlock_t
struct 16 4 __call_single_node
	2543 0 0 llist
	2544 64 0 -
	2545 96 0 src
	2545 112 0 dst
typedef 8 514 smp_call_func_t
array 16 189 2
array 1600 268 100
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
typedef 1 331 __u8
typedef 4 2546 arch_spinlock_t
union 4 1 -
	2215 0 0 rlock
struct 16 3 maple_tree
	2547 0 0 -
	209 32 0 ma_flags
	193 64 0 ma_root
typedef 8 2043 __s64
struct 8 1 -
	2548 0 0 raw_lock
struct 4 1 -
	2549 0 0 val
struct 4 1 -
	2550 0 0 val
typedef 4 1786 __kernel_dev_t
typedef 8 2043 __kernel_loff_t
typedef 1 331 __u8
typedef 8 2551 u64
typedef 2 210 __u16
struct 8 1 hlist_head
	1315 0 0 first
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
struct 8 1 -
	2552 0 0 counter
struct 16 3 xarray
	940 0 0 xa_lock
	2251 32 0 xa_flags
	193 64 0 xa_head
typedef 4 209 gfp_t
struct 16 2 rb_root_cached
	1777 0 0 rb_root
	863 64 0 rb_leftmost
typedef 4 1786 errseq_t
struct 24 2 posix_cputimer_base
	196 0 0 nextevt
	2553 64 0 tqhead
typedef 8 189 __kernel_ulong_t
union 8 2 -
	629 0 0 dev
	189 0 0 dev_scratch
typedef 8 2554 s64
array 0 970 0
array 0 970 0
typedef 2 968 u16
union 4 2 -
	2555 0 0 csum
	2556 0 0 -
union 4 2 -
	616 0 0 vlan_all
	2557 0 0 -
union 4 2 -
	209 0 0 napi_id
	209 0 0 sender_cpu
union 4 2 -
	1501 0 0 mark
	1501 0 0 reserved_tailroom
union 2 2 -
	2266 0 0 inner_protocol
	970 0 0 inner_ipproto
typedef 2 968 __be16
array 0 970 0
array 0 970 0
union 4 2 -
	2555 0 0 csum
	2558 0 0 -
union 4 2 -
	616 0 0 vlan_all
	2559 0 0 -
union 4 2 -
	209 0 0 napi_id
	209 0 0 sender_cpu
union 4 2 -
	1501 0 0 mark
	1501 0 0 reserved_tailroom
union 2 2 -
	2266 0 0 inner_protocol
	970 0 0 inner_ipproto
union 8 2 -
	2560 0 0 hwtstamp
	193 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	769 0 0 netmem
	209 64 0 len
	209 96 0 offset
union 16 2 -
	515 0 0 slab_list
	2561 0 0 -
union 16 2 -
	2562 0 0 -
	1449 0 0 freelist_counter
typedef 8 2162 __addrpair
struct 8 2 -
	2563 0 0 skc_daddr
	2563 32 0 skc_rcv_saddr
array 4 1591 2
typedef 4 1598 __portpair
struct 4 2 -
	2564 0 0 skc_dport
	1591 16 0 skc_num
union 16 3 -
	2565 0 0 u6_addr8
	2566 0 0 u6_addr16
	2567 0 0 u6_addr32
struct 16 2 hlist_nulls_node
	1408 0 0 next
	2459 64 0 pprev
struct 16 2 -
	976 0 0 next
	976 64 0 prev
struct 16 2 sk_buff_list
	976 0 0 next
	976 64 0 prev
typedef 8 2568 arch_rwlock_t
typedef 4 2569 uid_t
typedef 8 2043 __s64
struct 24 2 wait_queue_head
	693 0 0 lock
	670 64 0 head
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 2570 wait_queue_head_t
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
struct 4 1 -
	2571 0 0 val
struct 4 1 -
	2572 0 0 val
typedef 4 1848 __kernel_dev_t
typedef 8 2043 __kernel_loff_t
typedef 8 2043 __s64
struct 4 1 spinlock
	2573 0 0 -
typedef 1 331 __u8
typedef 8 2574 u64
typedef 8 1858 atomic_long_t
struct 4 1 optimistic_spin_queue
	1859 0 0 tail
typedef 4 2575 raw_spinlock_t
typedef 2 210 __u16
struct 8 1 hlist_head
	1315 0 0 first
struct 8 1 -
	2576 0 0 counter
struct 4 1 -
	204 0 0 counter
struct 16 3 xarray
	1849 0 0 xa_lock
	2311 32 0 xa_flags
	193 64 0 xa_head
typedef 4 209 gfp_t
struct 16 2 rb_root_cached
	2577 0 0 rb_root
	863 64 0 rb_leftmost
typedef 4 1848 errseq_t
typedef 4 2578 atomic_t
typedef 8 2579 atomic64_t
struct 4 1 raw_spinlock
	2580 0 0 raw_lock
typedef 4 2581 atomic_t
struct 72 9 mem_dqinfo
	2582 0 0 dqi_format
	204 64 0 dqi_fmt_id
	83 128 0 dqi_dirty_list
	189 256 0 dqi_flags
	209 320 0 dqi_bgrace
	209 352 0 dqi_igrace
	2583 384 0 dqi_max_spc_limit
	2583 448 0 dqi_max_ino_limit
	193 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	2584 0 0 rss
	517 384 0 read_count
	2585 448 0 writer
	283 512 0 waiters
	187 704 0 block
array 16 1427 16
union 4 1 -
	2586 0 0 rlock
array 1024 189 128
struct 40 6 -
	236 0 0 uaddr
	382 64 0 val
	382 96 0 flags
	382 128 0 bitset
	196 192 0 time
	236 256 0 uaddr2
struct 24 4 -
	2587 0 0 clockid
	2588 32 0 type
	2589 64 0 -
	196 128 0 expires
struct 32 5 -
	2590 0 0 ufds
	204 64 0 nfds
	204 96 0 has_timeout
	189 128 0 tv_sec
	189 192 0 tv_nsec
array 128 189 16
struct 8 13 desc_struct
	273 0 0 limit0
	273 16 0 base0
	273 32 8 base1
	273 40 4 type
	273 44 1 s
	273 45 2 dpl
	273 47 1 p
	273 48 4 limit1
	273 52 1 avl
	273 53 1 l
	273 54 1 d
	273 55 1 g
	273 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	196 0 0 __state_perm
	209 64 0 __state_size
	209 96 0 __user_state_size
struct 4160 10 fpstate
	209 0 0 size
	209 32 0 user_size
	196 64 0 xfeatures
	196 128 0 user_xfeatures
	196 192 0 xfd
	209 256 1 is_valloc
	209 257 1 is_guest
	209 258 1 is_confidential
	209 259 1 in_use
	2591 512 0 regs
struct 776 107 sock
	470 0 0 __sk_common
	2592 1088 0 __cacheline_group_begin__sock_write_rx
	2335 1088 0 sk_drops
	2593 1120 0 sk_peek_off
	2594 1152 0 sk_error_queue
	2594 1344 0 sk_receive_queue
	2595 1536 0 sk_backlog
	2596 1728 0 __cacheline_group_end__sock_write_rx
	2597 1728 0 __cacheline_group_begin__sock_read_rx
	988 1728 0 sk_rx_dst
	204 1792 0 sk_rx_dst_ifindex
	473 1824 0 sk_rx_dst_cookie
	209 1856 0 sk_ll_usec
	209 1888 0 sk_napi_id
	1132 1920 0 sk_busy_poll_budget
	1135 1936 0 sk_prefer_busy_poll
	1135 1944 0 sk_userlocks
	204 1952 0 sk_rcvbuf
	989 1984 0 sk_filter
	2598 2048 0 -
	836 2112 0 sk_data_ready
	266 2176 0 sk_rcvtimeo
	204 2240 0 sk_rcvlowat
	2599 2272 0 __cacheline_group_end__sock_read_rx
	2600 2272 0 __cacheline_group_begin__sock_read_rxtx
	204 2272 0 sk_err
	993 2304 0 sk_socket
	543 2368 0 sk_memcg
	2601 2432 0 sk_policy
	2602 2560 0 __cacheline_group_end__sock_read_rxtx
	2603 2560 0 __cacheline_group_begin__sock_write_rxtx
	2604 2560 0 sk_lock
	473 2816 0 sk_reserved_mem
	204 2848 0 sk_forward_alloc
	473 2880 0 sk_tsflags
	2605 2912 0 __cacheline_group_end__sock_write_rxtx
	2606 2912 0 __cacheline_group_begin__sock_write_tx
	204 2912 0 sk_write_pending
	2335 2944 0 sk_omem_alloc
	204 2976 0 sk_sndbuf
	204 3008 0 sk_wmem_queued
	1420 3040 0 sk_wmem_alloc
	189 3072 0 sk_tsq_flags
	2607 3136 0 -
	2594 3200 0 sk_write_queue
	473 3392 0 sk_dst_pending_confirm
	473 3424 0 sk_pacing_status
	2608 3456 0 sk_frag
	2609 3584 0 -
	189 3904 0 sk_pacing_rate
	2335 3968 0 sk_zckey
	2335 4000 0 sk_tskey
	2610 4032 0 __cacheline_group_end__sock_write_tx
	2611 4032 0 __cacheline_group_begin__sock_read_tx
	189 4032 0 sk_max_pacing_rate
	266 4096 0 sk_sndtimeo
	473 4160 0 sk_priority
	473 4192 0 sk_mark
	988 4224 0 sk_dst_cache
	2612 4288 0 sk_route_caps
	1006 4352 0 sk_validate_xmit_skb
	1132 4416 0 sk_gso_type
	1132 4432 0 sk_gso_max_segs
	209 4448 0 sk_gso_max_size
	2613 4480 0 sk_allocation
	473 4512 0 sk_txhash
	1135 4544 0 sk_pacing_shift
	1159 4552 0 sk_use_task_frag
	2614 4560 0 __cacheline_group_end__sock_read_tx
	1135 4560 1 sk_gso_disabled
	1135 4561 1 sk_kern_sock
	1135 4562 1 sk_no_check_tx
	1135 4563 1 sk_no_check_rx
	1135 4568 0 sk_shutdown
	1132 4576 0 sk_type
	1132 4592 0 sk_protocol
	189 4608 0 sk_lingertime
	1009 4672 0 sk_prot_creator
	2615 4736 0 sk_callback_lock
	204 4800 0 sk_err_soft
	473 4832 0 sk_ack_backlog
	473 4864 0 sk_max_ack_backlog
	2616 4896 0 sk_uid
	2337 4928 0 sk_peer_lock
	204 4960 0 sk_bind_phc
	955 4992 0 sk_peer_pid
	400 5056 0 sk_peer_cred
	1919 5120 0 sk_stamp
	204 5184 0 sk_disconnects
	1135 5216 0 sk_txrehash
	1135 5224 0 sk_clockid
	1135 5232 1 sk_txtime_deadline_mode
	1135 5233 1 sk_txtime_report_errors
	1135 5234 6 sk_txtime_unused
	193 5248 0 sk_user_data
	193 5312 0 sk_security
	2617 5376 0 sk_cgrp_data
	836 5504 0 sk_state_change
	836 5568 0 sk_write_space
	836 5632 0 sk_error_report
	844 5696 0 sk_backlog_rcv
	836 5760 0 sk_destruct
	1014 5824 0 sk_reuseport_cb
	288 5888 0 sk_bpf_storage
	2618 5952 0 sk_rcu
	2619 6080 0 ns_tracker
	2620 6080 0 sk_user_frags
typedef 2 791 __s16
typedef 4 2621 atomic_t
struct 144 2 inet_cork_full
	2622 0 0 base
	2623 448 0 fl
typedef 4 2624 spinlock_t
struct 40 6 fastopen_queue
	1164 0 0 rskq_rst_head
	1164 64 0 rskq_rst_tail
	2337 128 0 lock
	204 160 0 qlen
	204 192 0 max_qlen
	1546 256 0 ctx
struct 8 2 minmax_sample
	473 0 0 t
	473 32 0 v
struct 24 3 rb_node
	189 0 0 __rb_parent_color
	863 64 0 rb_right
	863 128 0 rb_left
typedef 8 2625 s64
union 4 1 -
	2626 0 0 rlock
typedef 8 931 __u64
union 4 1 -
	1939 0 0 rlock
typedef 8 2627 atomic64_t
struct 8 1 llist_node
	1502 0 0 next
union 4 2 -
	209 0 0 u_flags
	2628 0 0 a_flags
typedef 2 2629 u16
union 4 3 -
	2628 0 0 val
	2630 0 0 -
	2631 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 136 25 sock_common
	2632 0 0 -
	2633 64 0 -
	2634 96 0 -
	210 128 0 skc_family
	331 144 0 skc_state
	331 152 4 skc_reuse
	331 156 1 skc_reuseport
	331 157 1 skc_ipv6only
	331 158 1 skc_net_refcnt
	204 160 0 skc_bound_dev_if
	2635 192 0 -
	1009 320 0 skc_prot
	2636 384 0 skc_net
	2637 448 0 skc_v6_daddr
	2637 576 0 skc_v6_rcv_saddr
	2638 704 0 skc_cookie
	2639 768 0 -
	2640 832 0 skc_dontcopy_begin
	2641 832 0 -
	210 960 0 skc_tx_queue_mapping
	210 976 0 skc_rx_queue_mapping
	2642 992 0 -
	2368 1024 0 skc_refcnt
	2643 1056 0 skc_dontcopy_end
	2644 1056 0 -
array 0 1204 0
typedef 4 204 __s32
struct 24 4 -
	1948 0 0 rmem_alloc
	204 32 0 len
	976 64 0 head
	976 128 0 tail
array 0 1204 0
array 0 1204 0
typedef 2 1205 u16
typedef 1 1204 u8
union 8 2 -
	1829 0 0 sk_wq
	1829 0 0 sk_wq_raw
array 0 1204 0
array 0 1204 0
array 16 1830 2
array 0 1204 0
array 0 1204 0
typedef 32 2645 socket_lock_t
array 0 1204 0
array 0 1204 0
typedef 4 2646 refcount_t
union 8 2 -
	976 0 0 sk_send_head
	2647 0 0 tcp_rtx_queue
struct 16 3 page_frag
	809 0 0 page
	1953 64 0 offset
	1953 96 0 size
union 40 2 -
	2648 0 0 sk_timer
	2648 0 0 mptcp_retransmit_timer
array 0 1204 0
array 0 1204 0
typedef 8 2649 netdev_features_t
typedef 4 209 gfp_t
array 0 1204 0
typedef 8 2650 rwlock_t
typedef 4 2651 kuid_t
typedef 8 2652 ktime_t
struct 16 3 sock_cgroup_data
	278 0 0 cgroup
	1949 64 0 classid
	2357 96 0 prioidx
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
typedef 0 2653 netns_tracker
struct 16 3 xarray
	1954 0 0 xa_lock
	2375 32 0 xa_flags
	193 64 0 xa_head
struct 4 1 -
	204 0 0 counter
struct 56 13 inet_cork
	209 0 0 flags
	1944 32 0 addr
	2654 64 0 opt
	209 128 0 fragsize
	204 160 0 length
	988 192 0 dst
	2358 256 0 tx_flags
	1204 264 0 ttl
	1945 272 0 tos
	1063 288 0 priority
	1205 304 0 gso_size
	2649 320 0 transmit_time
	1949 384 0 mark
struct 88 1 flowi
	2655 0 0 u
struct 16 2 -
	976 0 0 next
	976 64 0 prev
struct 16 2 sk_buff_list
	976 0 0 next
	976 64 0 prev
struct 4 1 spinlock
	2656 0 0 -
typedef 2 210 __kernel_sa_family_t
array 108 1063 108
typedef 4 2657 uid_t
typedef 4 2658 gid_t
union 8 2 -
	2659 0 0 skc_addrpair
	2660 0 0 -
union 4 2 -
	209 0 0 skc_hash
	2661 0 0 skc_u16hashes
union 4 2 -
	2662 0 0 skc_portpair
	2663 0 0 -
union 16 2 -
	2664 0 0 skc_bind_node
	2664 0 0 skc_portaddr_node
typedef 8 2665 possible_net_t
struct 16 1 in6_addr
	2666 0 0 in6_u
typedef 8 2667 atomic64_t
union 8 3 -
	189 0 0 skc_flags
	625 0 0 skc_listener
	2076 0 0 skc_tw_dr
array 0 204 0
union 16 2 -
	2664 0 0 skc_node
	2668 0 0 skc_nulls_node
union 4 3 -
	204 0 0 skc_incoming_cpu
	1217 0 0 skc_rcv_wnd
	1217 0 0 skc_tw_rcv_nxt
array 0 204 0
union 4 3 -
	1217 0 0 skc_rxhash
	1217 0 0 skc_window_clamp
	1217 0 0 skc_tw_snd_nxt
typedef 1 331 __u8
struct 4 1 -
	204 0 0 counter
union 16 2 -
	2669 0 0 -
	2670 0 0 list
typedef 2 210 __u16
struct 32 3 -
	1223 0 0 slock
	204 32 0 owned
	1999 64 0 wq
struct 8 1 rb_root
	863 0 0 rb_node
struct 40 4 timer_list
	2664 0 0 entry
	189 128 0 expires
	1425 192 0 function
	1217 256 0 flags
typedef 8 2671 u64
struct 8 1 -
	2672 0 0 raw_lock
typedef 8 2673 s64
struct 0 0 -
struct 4 1 raw_spinlock
	2674 0 0 raw_lock
union 4 1 -
	2418 0 0 rlock
struct 24 2 wait_queue_head
	1223 0 0 lock
	1997 64 0 head
typedef 8 2438 wait_queue_func_t
struct 4 1 refcount_struct
	2675 0 0 refs
typedef 8 189 pgprotval_t
typedef 8 931 __u64
union 4 1 -
	2676 0 0 rlock
typedef 8 2677 atomic64_t
array 8 189 1
typedef 4 2678 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2679 pm_message_t
struct 32 2 completion
	209 0 0 done
	2680 64 0 wait
struct 64 8 hrtimer
	2681 0 0 node
	2682 256 0 _softexpires
	1769 320 0 function
	1770 384 0 base
	1299 448 0 state
	1299 456 0 is_rel
	1299 464 0 is_soft
	1299 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 2683 uid_t
typedef 4 2684 gid_t
typedef 8 2031 s64
struct 8 1 rb_root
	863 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 2685 arch_spinlock_t
struct 4 1 -
	204 0 0 counter
typedef 4 209 __u32
typedef 2 210 __u16
typedef 4 209 __kernel_uid32_t
typedef 4 209 __kernel_gid32_t
union 4 1 -
	2316 0 0 rlock
struct 4 1 refcount_struct
	2317 0 0 refs
struct 4 1 raw_spinlock
	2686 0 0 raw_lock
struct 16 2 -
	193 0 0 __filler
	209 64 0 mlock_count
typedef 8 2687 swp_entry_t
struct 4 1 raw_spinlock
	2688 0 0 raw_lock
struct 4 1 raw_spinlock
	2689 0 0 raw_lock
typedef 8 2690 s64
struct 8 1 -
	2691 0 0 counter
typedef 4 2692 arch_spinlock_t
struct 4 1 raw_spinlock
	2693 0 0 raw_lock
array 16 1912 16
array 16 472 8
array 16 1147 4
ptr 8 struct hlist_nulls_node **
typedef 8 931 __u64
typedef 8 2694 s64
struct 4 1 spinlock
	2695 0 0 -
struct 8 1 -
	2696 0 0 counter
struct 4 1 -
	204 0 0 counter
typedef 4 2697 arch_spinlock_t
struct 4 1 refcount_struct
	980 0 0 refs
struct 16 2 -
	193 0 0 freelist
	189 64 0 counter
typedef 16 2698 freelist_full_t
struct 4 1 raw_spinlock
	2699 0 0 raw_lock
typedef 8 2700 s64
struct 4 1 raw_spinlock
	2701 0 0 raw_lock
array 128 193 16
struct 128 2 -
	2702 0 0 pad
	2106 960 0 meta
ptr 8 struct maple_alloc *
array 160 2703 2
array 80 2704 2
array 32 189 4
array 48 2705 2
array 64 2706 2
array 32 189 4
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
struct 4 1 spinlock
	2707 0 0 -
struct 4 1 -
	204 0 0 counter
struct 48 1 latch_tree_node
	2708 0 0 node
struct 4 1 qspinlock
	2709 0 0 -
union 24 2 -
	2710 0 0 -
	397 0 0 rcu
ptr 8 const struct ctl_table *
ptr 8 struct ctl_table_root *
ptr 8 struct ctl_table_set *
ptr 8 struct ctl_dir *
ptr 8 struct ctl_node *
enum 4 u 2 -
	0 SYSCTL_TABLE_TYPE_DEFAULT
	1 SYSCTL_TABLE_TYPE_PERMANENTLY_EMPTY
typedef 8 2711 atomic64_t
struct 8 2 -
	1580 0 0 seqcount
	418 32 0 lock
typedef 4 2712 kgid_t
array 16 645 2
typedef 8 2713 arch_rwlock_t
array 56 209 14
array 8 209 2
array 40 209 10
typedef 4 2714 seqcount_t
typedef 8 189 __kernel_ulong_t
struct 4 1 raw_spinlock
	2715 0 0 raw_lock
struct 4 1 pm_message
	204 0 0 event
struct 24 2 swait_queue_head
	2165 0 0 lock
	670 64 0 task_list
struct 32 2 timerqueue_node
	2716 0 0 node
	1012 192 0 expires
typedef 8 2520 __addrpair
struct 8 2 -
	2717 0 0 skc_daddr
	2717 32 0 skc_rcv_saddr
array 4 2191 2
typedef 4 1673 __portpair
struct 4 2 -
	2718 0 0 skc_dport
	2191 16 0 skc_num
struct 16 2 hlist_node
	1315 0 0 next
	1316 64 0 pprev
struct 8 1 -
	759 0 0 net
union 16 3 -
	2719 0 0 u6_addr8
	2720 0 0 u6_addr16
	2721 0 0 u6_addr32
struct 8 1 -
	2200 0 0 counter
struct 16 2 hlist_nulls_node
	1408 0 0 next
	2459 64 0 pprev
struct 16 2 -
	976 0 0 next
	976 64 0 prev
struct 16 2 sk_buff_list
	976 0 0 next
	976 64 0 prev
typedef 8 931 __u64
typedef 8 2722 arch_rwlock_t
typedef 4 2723 uid_t
union 4 1 -
	2205 0 0 rlock
typedef 8 2043 __s64
typedef 4 2724 arch_spinlock_t
struct 16 2 -
	193 0 0 __filler
	209 64 0 mlock_count
typedef 8 2725 atomic64_t
array 20 204 5
struct 8 1 hlist_nulls_head
	1408 0 0 first
typedef 4 2726 arch_spinlock_t
typedef 8 2727 s64
union 4 1 -
	2066 0 0 rlock
typedef 8 931 __u64
struct 2 2 -
	2728 0 0 locked
	2728 8 0 pending
struct 4 2 -
	2540 0 0 locked_pending
	2540 16 0 tail
struct 8 1 -
	254 0 0 a
struct 8 1 -
	2729 0 0 counter
struct 8 1 llist_node
	1502 0 0 next
union 4 2 -
	209 0 0 u_flags
	897 0 0 a_flags
typedef 2 2730 u16
typedef 4 2731 spinlock_t
struct 4 1 qspinlock
	2732 0 0 -
struct 8 1 llist_node
	1502 0 0 next
union 4 2 -
	209 0 0 u_flags
	916 0 0 a_flags
typedef 2 2733 u16
struct 4 1 qspinlock
	2734 0 0 -
union 4 2 -
	940 0 0 ma_lock
	2735 0 0 ma_external_lock
typedef 8 2736 arch_rwlock_t
typedef 4 2737 uid_t
typedef 4 2738 gid_t
typedef 8 931 __u64
typedef 8 2238 s64
struct 16 1 timerqueue_head
	188 0 0 rb_root
typedef 8 2043 __s64
typedef 4 1501 __wsum
struct 4 2 -
	968 0 0 csum_start
	968 16 0 csum_offset
struct 4 2 -
	2266 0 0 vlan_proto
	968 16 0 vlan_tci
struct 4 2 -
	968 0 0 csum_start
	968 16 0 csum_offset
struct 4 2 -
	2266 0 0 vlan_proto
	968 16 0 vlan_tci
typedef 8 2739 ktime_t
struct 16 2 -
	520 0 0 next
	204 64 0 slabs
struct 16 2 -
	193 0 0 freelist
	2740 64 0 -
typedef 4 1598 __be32
typedef 2 1591 __be16
array 16 1587 16
array 16 2564 8
array 16 2563 4
struct 8 2 qrwlock
	2741 0 0 -
	2715 32 0 wait_lock
typedef 4 209 __kernel_uid32_t
struct 24 2 wait_queue_head
	1849 0 0 lock
	1855 64 0 head
typedef 4 2742 uid_t
typedef 4 2743 gid_t
union 4 1 -
	2575 0 0 rlock
typedef 8 931 __u64
struct 4 1 raw_spinlock
	2744 0 0 raw_lock
typedef 8 2299 s64
struct 8 1 rb_root
	863 0 0 rb_node
struct 4 1 -
	204 0 0 counter
struct 8 1 -
	2745 0 0 counter
typedef 4 2746 arch_spinlock_t
struct 4 1 -
	204 0 0 counter
ptr 8 struct quota_format_type *
typedef 8 2043 qsize_t
struct 48 4 rcu_sync
	204 0 0 gp_state
	204 32 0 gp_count
	283 64 0 gp_wait
	291 256 0 cb_head
struct 8 1 rcuwait
	609 0 0 task
struct 4 1 raw_spinlock
	2747 0 0 raw_lock
typedef 4 2748 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	2749 0 0 rmtp
	2750 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	2751 0 0 fsave
	2752 0 0 fxsave
	2753 0 0 soft
	2754 0 0 xsave
	2755 0 0 __padding
array 0 1912 0
typedef 4 204 __s32
struct 24 3 sk_buff_head
	2756 0 0 -
	471 128 0 qlen
	2337 160 0 lock
struct 24 4 -
	2335 0 0 rmem_alloc
	204 32 0 len
	976 64 0 head
	976 128 0 tail
array 0 1912 0
array 0 1912 0
union 8 2 -
	1829 0 0 sk_wq
	1829 0 0 sk_wq_raw
array 0 1912 0
array 0 1912 0
array 16 1830 2
array 0 1912 0
array 0 1912 0
typedef 32 2757 socket_lock_t
array 0 1912 0
array 0 1912 0
union 8 2 -
	976 0 0 sk_send_head
	1139 0 0 tcp_rtx_queue
struct 16 3 page_frag
	809 0 0 page
	471 64 0 offset
	471 96 0 size
union 40 2 -
	474 0 0 sk_timer
	474 0 0 mptcp_retransmit_timer
array 0 1912 0
array 0 1912 0
typedef 8 1142 netdev_features_t
typedef 4 209 gfp_t
array 0 1912 0
typedef 8 2758 rwlock_t
typedef 4 2759 kuid_t
struct 16 3 sock_cgroup_data
	278 0 0 cgroup
	473 64 0 classid
	1132 96 0 prioidx
struct 16 2 callback_head
	1095 0 0 next
	1329 64 0 func
typedef 0 2760 netns_tracker
struct 16 3 xarray
	2337 0 0 xa_lock
	2613 32 0 xa_flags
	193 64 0 xa_head
struct 4 1 -
	204 0 0 counter
struct 56 13 inet_cork
	209 0 0 flags
	1147 32 0 addr
	2654 64 0 opt
	209 128 0 fragsize
	204 160 0 length
	988 192 0 dst
	1135 256 0 tx_flags
	1912 264 0 ttl
	2334 272 0 tos
	1063 288 0 priority
	1423 304 0 gso_size
	1142 320 0 transmit_time
	473 384 0 mark
struct 88 1 flowi
	2761 0 0 u
struct 4 1 spinlock
	2762 0 0 -
typedef 8 2043 __s64
struct 4 1 raw_spinlock
	2763 0 0 raw_lock
struct 8 1 -
	2764 0 0 counter
typedef 4 2765 atomic_t
typedef 2 210 __u16
struct 2 2 -
	2766 0 0 locked
	2766 8 0 pending
struct 4 2 -
	2348 0 0 locked_pending
	2348 16 0 tail
union 8 2 -
	2767 0 0 skc_addrpair
	2768 0 0 -
union 4 2 -
	209 0 0 skc_hash
	2769 0 0 skc_u16hashes
union 4 2 -
	2770 0 0 skc_portpair
	2771 0 0 -
union 16 2 -
	2772 0 0 skc_bind_node
	2772 0 0 skc_portaddr_node
typedef 8 2773 possible_net_t
struct 16 1 in6_addr
	2774 0 0 in6_u
typedef 8 2775 atomic64_t
union 8 3 -
	189 0 0 skc_flags
	625 0 0 skc_listener
	2076 0 0 skc_tw_dr
array 0 204 0
union 16 2 -
	2772 0 0 skc_node
	2776 0 0 skc_nulls_node
union 4 3 -
	204 0 0 skc_incoming_cpu
	1949 0 0 skc_rcv_wnd
	1949 0 0 skc_tw_rcv_nxt
array 0 204 0
union 4 3 -
	1949 0 0 skc_rxhash
	1949 0 0 skc_window_clamp
	1949 0 0 skc_tw_snd_nxt
struct 32 3 -
	1954 0 0 slock
	204 32 0 owned
	2777 64 0 wq
struct 4 1 refcount_struct
	1948 0 0 refs
struct 8 1 rb_root
	863 0 0 rb_node
struct 40 4 timer_list
	2772 0 0 entry
	189 128 0 expires
	1425 192 0 function
	1949 256 0 flags
typedef 8 2778 u64
struct 8 1 -
	2779 0 0 raw_lock
struct 4 1 -
	2780 0 0 val
typedef 8 2781 s64
struct 0 0 -
ptr 8 struct ip_options *
union 88 3 -
	2782 0 0 __fl_common
	2783 0 0 ip4
	2784 0 0 ip6
union 4 1 -
	2785 0 0 rlock
typedef 4 209 __kernel_uid32_t
typedef 4 209 __kernel_gid32_t
typedef 8 2671 __addrpair
struct 8 2 -
	2786 0 0 skc_daddr
	2786 32 0 skc_rcv_saddr
array 4 2410 2
typedef 4 1959 __portpair
struct 4 2 -
	2787 0 0 skc_dport
	2410 16 0 skc_num
struct 16 2 hlist_node
	1315 0 0 next
	1316 64 0 pprev
struct 8 1 -
	759 0 0 net
union 16 3 -
	2788 0 0 u6_addr8
	2789 0 0 u6_addr16
	2790 0 0 u6_addr32
struct 8 1 -
	2416 0 0 counter
struct 16 2 hlist_nulls_node
	1408 0 0 next
	2459 64 0 pprev
struct 16 2 -
	976 0 0 next
	976 64 0 prev
struct 16 2 sk_buff_list
	976 0 0 next
	976 64 0 prev
typedef 8 931 __u64
typedef 8 2791 arch_rwlock_t
typedef 8 2043 __s64
typedef 4 2792 arch_spinlock_t
typedef 4 2793 atomic_t
struct 4 1 raw_spinlock
	2794 0 0 raw_lock
struct 8 1 -
	2795 0 0 counter
struct 4 1 -
	204 0 0 counter
struct 4 1 pm_message
	204 0 0 event
struct 24 2 swait_queue_head
	1321 0 0 lock
	219 64 0 task_list
struct 32 2 timerqueue_node
	1733 0 0 node
	2682 192 0 expires
typedef 8 2436 ktime_t
typedef 4 209 __kernel_uid32_t
typedef 4 209 __kernel_gid32_t
struct 4 1 qspinlock
	2796 0 0 -
typedef 4 2797 arch_spinlock_t
struct 8 1 -
	189 0 0 val
typedef 4 2798 arch_spinlock_t
typedef 4 2799 arch_spinlock_t
typedef 8 2043 __s64
typedef 8 2800 s64
struct 4 1 qspinlock
	2801 0 0 -
typedef 4 2802 arch_spinlock_t
typedef 8 2043 __s64
union 4 1 -
	2087 0 0 rlock
typedef 8 2803 s64
struct 4 1 qspinlock
	2804 0 0 -
typedef 16 2805 u128
typedef 4 2806 arch_spinlock_t
typedef 8 2043 __s64
typedef 4 2807 arch_spinlock_t
array 120 193 15
array 80 83 5
array 40 266 5
array 24 189 3
array 32 327 4
union 4 1 -
	2808 0 0 rlock
array 48 130 2
union 4 3 -
	187 0 0 val
	2809 0 0 -
	2810 0 0 -
struct 24 5 -
	2811 0 0 ctl_table
	204 64 0 ctl_table_size
	204 96 0 used
	204 128 0 count
	204 160 0 nreg
struct 8 1 -
	2257 0 0 counter
struct 4 1 -
	2812 0 0 val
struct 8 2 qrwlock
	2813 0 0 -
	2686 32 0 wait_lock
struct 4 1 seqcount
	209 0 0 sequence
typedef 4 2814 arch_spinlock_t
struct 24 3 rb_node
	189 0 0 __rb_parent_color
	863 64 0 rb_right
	863 128 0 rb_left
typedef 4 1673 __be32
typedef 2 2191 __be16
array 16 2188 16
array 16 2718 8
array 16 2717 4
struct 8 2 qrwlock
	2815 0 0 -
	2525 32 0 wait_lock
typedef 4 209 __kernel_uid32_t
struct 4 1 qspinlock
	2816 0 0 -
struct 8 1 -
	2739 0 0 counter
struct 4 1 qspinlock
	2817 0 0 -
typedef 8 2043 __s64
typedef 1 2818 u8
typedef 8 2819 s64
typedef 2 210 __u16
struct 4 1 spinlock
	2820 0 0 -
union 4 3 -
	916 0 0 val
	2821 0 0 -
	2822 0 0 -
typedef 2 210 __u16
union 4 3 -
	2823 0 0 val
	2824 0 0 -
	2825 0 0 -
typedef 0 2826 lockdep_map_p
struct 8 2 qrwlock
	2827 0 0 -
	2530 32 0 wait_lock
typedef 4 209 __kernel_uid32_t
typedef 4 209 __kernel_gid32_t
typedef 8 2828 s64
union 8 2 -
	189 0 0 counters
	2829 0 0 -
union 4 2 -
	686 0 0 cnts
	2830 0 0 -
typedef 4 209 __kernel_uid32_t
typedef 4 209 __kernel_gid32_t
typedef 4 2831 arch_spinlock_t
typedef 8 2832 s64
struct 4 1 qspinlock
	2833 0 0 -
typedef 4 2834 arch_spinlock_t
typedef 4 204 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	382 0 0 cwd
	382 32 0 swd
	382 64 0 twd
	382 96 0 fip
	382 128 0 fcs
	382 160 0 foo
	382 192 0 fos
	2835 224 0 st_space
	382 864 0 status
struct 512 11 fxregs_state
	273 0 0 cwd
	273 16 0 swd
	273 32 0 twd
	273 48 0 fop
	2836 64 0 -
	382 192 0 mxcsr
	382 224 0 mxcsr_mask
	2837 256 0 st_space
	2838 1280 0 xmm_space
	2839 3328 0 padding
	2840 3712 0 -
struct 136 16 swregs_state
	382 0 0 cwd
	382 32 0 swd
	382 64 0 twd
	382 96 0 fip
	382 128 0 fcs
	382 160 0 foo
	382 192 0 fos
	2835 224 0 st_space
	482 864 0 ftop
	482 872 0 changed
	482 880 0 lookahead
	482 888 0 no_update
	482 896 0 rm
	482 904 0 alimit
	2841 960 0 info
	382 1024 0 entry_eip
struct 576 3 xregs_state
	2752 0 0 i387
	2842 4096 0 header
	2843 4608 0 extended_state_area
array 4096 482 4096
union 16 2 -
	2844 0 0 -
	2845 0 0 list
struct 32 3 -
	2337 0 0 slock
	204 32 0 owned
	2846 64 0 wq
struct 8 1 -
	2847 0 0 raw_lock
struct 4 1 -
	2848 0 0 val
struct 0 0 -
union 88 3 -
	2849 0 0 __fl_common
	2850 0 0 ip4
	2851 0 0 ip6
union 4 1 -
	2852 0 0 rlock
typedef 4 2853 arch_spinlock_t
typedef 8 2854 s64
struct 4 1 -
	204 0 0 counter
typedef 1 2855 u8
typedef 8 2778 __addrpair
struct 8 2 -
	1944 0 0 skc_daddr
	1944 32 0 skc_rcv_saddr
array 4 1205 2
typedef 4 1953 __portpair
struct 4 2 -
	1946 0 0 skc_dport
	1205 16 0 skc_num
struct 16 2 hlist_node
	1315 0 0 next
	1316 64 0 pprev
struct 8 1 -
	759 0 0 net
union 16 3 -
	2856 0 0 u6_addr8
	2857 0 0 u6_addr16
	2858 0 0 u6_addr32
struct 8 1 -
	2652 0 0 counter
struct 16 2 hlist_nulls_node
	1408 0 0 next
	2459 64 0 pprev
typedef 24 2859 wait_queue_head_t
typedef 8 931 __u64
typedef 8 2860 arch_rwlock_t
typedef 4 2861 uid_t
typedef 8 2043 __s64
struct 40 12 flowi_common
	204 0 0 flowic_oif
	204 32 0 flowic_iif
	204 64 0 flowic_l3mdev
	1953 96 0 flowic_mark
	1204 128 0 flowic_tos
	1204 136 0 flowic_scope
	1204 144 0 flowic_proto
	1204 152 0 flowic_flags
	1953 160 0 flowic_secid
	2378 192 0 flowic_uid
	1953 224 0 flowic_multipath_hash
	2862 256 0 flowic_tun_key
struct 56 4 flowi4
	2782 0 0 __fl_common
	1944 320 0 saddr
	1944 352 0 daddr
	2863 384 0 uli
struct 88 6 flowi6
	2782 0 0 __fl_common
	2637 320 0 daddr
	2637 448 0 saddr
	1944 576 0 flowlabel
	2863 608 0 uli
	1953 640 0 mp_hash
struct 4 1 raw_spinlock
	2864 0 0 raw_lock
typedef 4 1959 __be32
typedef 2 2410 __be16
array 16 2407 16
array 16 2787 8
array 16 2786 4
struct 8 2 qrwlock
	2865 0 0 -
	2674 32 0 wait_lock
struct 4 1 qspinlock
	2866 0 0 -
struct 4 1 -
	204 0 0 counter
typedef 4 2867 arch_spinlock_t
typedef 8 2868 s64
union 4 3 -
	214 0 0 val
	2869 0 0 -
	2870 0 0 -
struct 4 1 qspinlock
	2871 0 0 -
struct 4 1 qspinlock
	2872 0 0 -
struct 4 1 qspinlock
	2873 0 0 -
typedef 8 2043 __s64
union 4 3 -
	862 0 0 val
	2874 0 0 -
	2875 0 0 -
struct 4 1 qspinlock
	2876 0 0 -
typedef 8 2043 __s64
union 4 3 -
	2086 0 0 val
	2877 0 0 -
	2878 0 0 -
typedef 16 2879 __u128
struct 4 1 qspinlock
	2880 0 0 -
struct 4 1 qspinlock
	2881 0 0 -
struct 4 1 raw_spinlock
	2882 0 0 raw_lock
struct 2 2 -
	482 0 0 locked
	482 8 0 pending
struct 4 2 -
	273 0 0 locked_pending
	273 16 0 tail
ptr 8 struct ctl_table *
typedef 4 2883 gid_t
union 4 2 -
	414 0 0 cnts
	2884 0 0 -
struct 4 1 qspinlock
	2885 0 0 -
union 4 2 -
	1640 0 0 cnts
	2886 0 0 -
union 4 3 -
	1640 0 0 val
	2887 0 0 -
	2888 0 0 -
union 4 3 -
	945 0 0 val
	2889 0 0 -
	2890 0 0 -
typedef 1 331 __u8
typedef 8 2043 __s64
union 4 1 -
	1745 0 0 rlock
struct 2 2 -
	1771 0 0 locked
	1771 8 0 pending
struct 4 2 -
	2545 0 0 locked_pending
	2545 16 0 tail
typedef 4 2891 atomic_t
struct 2 2 -
	2892 0 0 locked
	2892 8 0 pending
struct 4 2 -
	2893 0 0 locked_pending
	2893 16 0 tail
struct 0 0 -
union 4 2 -
	945 0 0 cnts
	2894 0 0 -
typedef 8 2043 __s64
struct 4 3 -
	209 0 16 inuse
	209 16 15 objects
	209 31 1 frozen
struct 4 2 -
	710 0 0 wlocked
	2895 8 0 __lstate
struct 4 1 qspinlock
	2896 0 0 -
typedef 8 2043 __s64
union 4 3 -
	2317 0 0 val
	2897 0 0 -
	2898 0 0 -
struct 4 1 qspinlock
	2899 0 0 -
array 80 382 20
union 16 2 -
	2900 0 0 -
	2901 0 0 -
array 128 382 32
array 256 382 64
array 48 382 12
union 48 2 -
	2839 0 0 padding1
	2839 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	196 0 0 xfeatures
	196 64 0 xcomp_bv
	2902 128 0 reserved
array 0 482 0
struct 16 2 -
	976 0 0 next
	976 64 0 prev
struct 16 2 sk_buff_list
	976 0 0 next
	976 64 0 prev
typedef 24 2903 wait_queue_head_t
typedef 8 2904 arch_rwlock_t
typedef 4 2905 uid_t
struct 40 12 flowi_common
	204 0 0 flowic_oif
	204 32 0 flowic_iif
	204 64 0 flowic_l3mdev
	471 96 0 flowic_mark
	1912 128 0 flowic_tos
	1912 136 0 flowic_scope
	1912 144 0 flowic_proto
	1912 152 0 flowic_flags
	471 160 0 flowic_secid
	2616 192 0 flowic_uid
	471 224 0 flowic_multipath_hash
	2906 256 0 flowic_tun_key
struct 56 4 flowi4
	2849 0 0 __fl_common
	1147 320 0 saddr
	1147 352 0 daddr
	2907 384 0 uli
struct 88 6 flowi6
	2849 0 0 __fl_common
	1414 320 0 daddr
	1414 448 0 saddr
	1147 576 0 flowlabel
	2907 608 0 uli
	471 640 0 mp_hash
struct 4 1 raw_spinlock
	2908 0 0 raw_lock
struct 4 1 qspinlock
	2909 0 0 -
typedef 8 2043 __s64
typedef 1 331 __u8
array 16 1204 16
array 16 1946 8
array 16 1944 4
struct 24 2 wait_queue_head
	1954 0 0 lock
	2910 64 0 head
struct 8 2 qrwlock
	2911 0 0 -
	2864 32 0 wait_lock
typedef 4 209 __kernel_uid32_t
struct 8 1 flowi_tunnel
	2912 0 0 tun_id
union 4 4 flowi_uli
	2913 0 0 ports
	2914 0 0 icmpt
	1944 0 0 gre_key
	2915 0 0 mht
typedef 4 2916 arch_spinlock_t
union 4 2 -
	1962 0 0 cnts
	2917 0 0 -
union 4 3 -
	1962 0 0 val
	2918 0 0 -
	2919 0 0 -
struct 4 1 qspinlock
	2920 0 0 -
typedef 8 2043 __s64
struct 2 2 -
	1299 0 0 locked
	1299 8 0 pending
struct 4 2 -
	1303 0 0 locked_pending
	1303 16 0 tail
union 4 3 -
	414 0 0 val
	2921 0 0 -
	2922 0 0 -
union 4 3 -
	428 0 0 val
	2923 0 0 -
	2924 0 0 -
union 4 3 -
	2925 0 0 val
	2926 0 0 -
	2927 0 0 -
struct 2 2 -
	2928 0 0 locked
	2928 8 0 pending
struct 4 2 -
	2929 0 0 locked_pending
	2929 16 0 tail
union 4 3 -
	777 0 0 val
	2930 0 0 -
	2931 0 0 -
struct 2 2 -
	2932 0 0 locked
	2932 8 0 pending
struct 4 2 -
	2933 0 0 locked_pending
	2933 16 0 tail
int 16 u __int128 unsigned
union 4 3 -
	980 0 0 val
	2934 0 0 -
	2935 0 0 -
union 4 3 -
	2936 0 0 val
	2937 0 0 -
	2938 0 0 -
typedef 4 2939 arch_spinlock_t
typedef 4 209 __kernel_gid32_t
struct 4 2 -
	1508 0 0 wlocked
	1579 8 0 __lstate
union 4 3 -
	686 0 0 val
	2940 0 0 -
	2941 0 0 -
struct 4 2 -
	1647 0 0 wlocked
	2942 8 0 __lstate
struct 2 2 -
	1647 0 0 locked
	1647 8 0 pending
struct 4 2 -
	1646 0 0 locked_pending
	1646 16 0 tail
struct 2 2 -
	1787 0 0 locked
	1787 8 0 pending
struct 4 2 -
	1792 0 0 locked_pending
	1792 16 0 tail
struct 4 1 -
	204 0 0 counter
typedef 1 2943 u8
typedef 2 2944 u16
struct 4 2 -
	1787 0 0 wlocked
	2945 8 0 __lstate
array 3 710 3
union 4 3 -
	1859 0 0 val
	2946 0 0 -
	2947 0 0 -
struct 2 2 -
	394 0 0 locked
	394 8 0 pending
struct 4 2 -
	2948 0 0 locked_pending
	2948 16 0 tail
union 4 3 -
	2949 0 0 val
	2950 0 0 -
	2951 0 0 -
struct 16 2 -
	196 0 0 rip
	196 64 0 rdp
struct 16 4 -
	382 0 0 fip
	382 32 0 fcs
	382 64 0 foo
	382 96 0 fos
array 48 196 6
struct 24 2 wait_queue_head
	2337 0 0 lock
	1144 64 0 head
struct 8 2 qrwlock
	2952 0 0 -
	2908 32 0 wait_lock
typedef 4 209 __kernel_uid32_t
struct 8 1 flowi_tunnel
	2953 0 0 tun_id
union 4 4 flowi_uli
	2954 0 0 ports
	2955 0 0 icmpt
	1147 0 0 gre_key
	2956 0 0 mht
typedef 4 2957 arch_spinlock_t
union 4 3 -
	2958 0 0 val
	2959 0 0 -
	2960 0 0 -
struct 16 2 list_head
	527 0 0 next
	527 64 0 prev
union 4 2 -
	1948 0 0 cnts
	2961 0 0 -
typedef 8 2778 __be64
struct 4 2 -
	1946 0 0 dport
	1946 16 0 sport
struct 2 2 -
	1204 0 0 type
	1204 8 0 code
struct 1 1 -
	1204 0 0 type
struct 4 1 qspinlock
	2962 0 0 -
struct 4 2 -
	1969 0 0 wlocked
	2963 8 0 __lstate
struct 2 2 -
	1969 0 0 locked
	1969 8 0 pending
struct 4 2 -
	1968 0 0 locked_pending
	1968 16 0 tail
union 4 3 -
	2964 0 0 val
	2965 0 0 -
	2966 0 0 -
struct 2 2 -
	1508 0 0 locked
	1508 8 0 pending
struct 4 2 -
	2260 0 0 locked_pending
	2260 16 0 tail
struct 2 2 -
	2967 0 0 locked
	2967 8 0 pending
struct 4 2 -
	2968 0 0 locked_pending
	2968 16 0 tail
typedef 4 2969 atomic_t
struct 2 2 -
	2970 0 0 locked
	2970 8 0 pending
struct 4 2 -
	2971 0 0 locked_pending
	2971 16 0 tail
typedef 1 2972 u8
typedef 2 2973 u16
struct 2 2 -
	2974 0 0 locked
	2974 8 0 pending
struct 4 2 -
	1499 0 0 locked_pending
	1499 16 0 tail
typedef 1 2975 u8
typedef 2 2976 u16
struct 2 2 -
	1445 0 0 locked
	1445 8 0 pending
struct 4 2 -
	2977 0 0 locked_pending
	2977 16 0 tail
typedef 4 2978 atomic_t
struct 2 2 -
	2979 0 0 locked
	2979 8 0 pending
struct 4 2 -
	2980 0 0 locked_pending
	2980 16 0 tail
struct 4 1 qspinlock
	2981 0 0 -
struct 2 2 -
	710 0 0 locked
	710 8 0 pending
struct 4 2 -
	656 0 0 locked_pending
	656 16 0 tail
array 3 1647 3
typedef 1 331 __u8
typedef 2 210 __u16
array 3 1787 3
struct 2 2 -
	1850 0 0 locked
	1850 8 0 pending
struct 4 2 -
	1856 0 0 locked_pending
	1856 16 0 tail
typedef 2 2982 u16
typedef 4 2983 atomic_t
struct 2 2 -
	2984 0 0 locked
	2984 8 0 pending
struct 4 2 -
	2985 0 0 locked_pending
	2985 16 0 tail
union 4 2 -
	2335 0 0 cnts
	2986 0 0 -
typedef 8 1917 __be64
struct 4 2 -
	472 0 0 dport
	472 16 0 sport
struct 2 2 -
	1912 0 0 type
	1912 8 0 code
struct 1 1 -
	1912 0 0 type
struct 4 1 qspinlock
	2987 0 0 -
typedef 4 2988 atomic_t
struct 2 2 -
	2989 0 0 locked
	2989 8 0 pending
struct 4 2 -
	2990 0 0 locked_pending
	2990 16 0 tail
struct 4 2 -
	2358 0 0 wlocked
	2991 8 0 __lstate
union 4 3 -
	1948 0 0 val
	2992 0 0 -
	2993 0 0 -
array 3 1969 3
typedef 4 2994 atomic_t
struct 2 2 -
	2995 0 0 locked
	2995 8 0 pending
struct 4 2 -
	2996 0 0 locked_pending
	2996 16 0 tail
typedef 1 2997 u8
typedef 2 2998 u16
struct 4 1 -
	204 0 0 counter
typedef 1 2999 u8
typedef 2 3000 u16
typedef 1 331 __u8
typedef 2 210 __u16
typedef 1 975 u8
typedef 1 331 __u8
typedef 2 210 __u16
typedef 2 3001 u16
struct 4 1 -
	204 0 0 counter
typedef 1 3002 u8
typedef 2 3003 u16
union 4 3 -
	2122 0 0 val
	3004 0 0 -
	3005 0 0 -
typedef 2 210 __u16
struct 4 1 -
	204 0 0 counter
typedef 1 3006 u8
typedef 2 3007 u16
struct 4 2 -
	1135 0 0 wlocked
	3008 8 0 __lstate
union 4 3 -
	2335 0 0 val
	3009 0 0 -
	3010 0 0 -
struct 4 1 -
	204 0 0 counter
typedef 1 3011 u8
typedef 2 3012 u16
array 3 2358 3
struct 2 2 -
	2358 0 0 locked
	2358 8 0 pending
struct 4 2 -
	2357 0 0 locked_pending
	2357 16 0 tail
struct 4 1 -
	204 0 0 counter
typedef 1 3013 u8
typedef 2 3014 u16
typedef 1 331 __u8
typedef 2 210 __u16
typedef 1 331 __u8
typedef 2 210 __u16
typedef 2 210 __u16
typedef 1 331 __u8
typedef 2 210 __u16
struct 2 2 -
	3015 0 0 locked
	3015 8 0 pending
struct 4 2 -
	3016 0 0 locked_pending
	3016 16 0 tail
typedef 1 331 __u8
typedef 2 210 __u16
array 3 1135 3
struct 2 2 -
	1135 0 0 locked
	1135 8 0 pending
struct 4 2 -
	1132 0 0 locked_pending
	1132 16 0 tail
typedef 1 331 __u8
typedef 2 210 __u16
typedef 1 331 __u8
typedef 2 210 __u16
typedef 1 3017 u8
typedef 2 3018 u16
typedef 1 331 __u8
typedef 2 210 __u16
symbols 249
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
ffffffff82d3b080 16 - cgroup_roots
ffffffff82d3b0c0 6592 - cgrp_dfl_root
ffffffff813c1340 354 - count_partial_free_approx
0000000000030c00 1536 a cpu_fbatches
ffffffff83760b58 8 - crash_notes
ffffffff82575fe8 4 - d_hash_shift
ffffffff82da9f00 8 - dac_mmap_min_addr
ffffffff837842b0 4 - default_hstate_idx
ffffffff810c9a40 161 - delayed_put_task_struct
ffffffff82575fe0 8 - dentry_hashtable
ffffffff8372bf60 48 - direct_pages_count
ffffffff8376c948 8 - dirty_background_bytes
ffffffff82d51b94 4 - dirty_background_ratio
ffffffff82d51b88 4 - dirty_expire_interval
ffffffff82d51b8c 4 - dirty_writeback_interval
ffffffff82d83000 4 - dirtytime_expire_interval
ffffffff820c4180 56 - disk_type
ffffffff8254dea0 224 - dl_sched_class
ffffffff819659b0 282 - dmabuffs_dname
ffffffff82dfe2c0 2376 - efi_mm
ffffffff836d8000 4096 - empty_zero_page
000000000000c000 49152 a exception_stacks
ffffffff8254e060 224 - fair_sched_class
ffffffff820423a0 24 - fallbacks
ffffffff83763068 8 - ftrace_pages_start
ffffffff82d425f0 16 - ftrace_trace_arrays
ffffffff820419e0 576 - gfpflag_names
ffffffff8383caa0 8 - ghes_estatus_pool
ffffffff83774180 65840 - hstates
ffffffff82e6aa68 8 - huge_zero_folio
ffffffff82e6aa60 8 - huge_zero_pfn
ffffffff82e6a9f8 4 - hugetlb_max_hstate
ffffffff8146cc60 46 - i_callback
ffffffff8257600c 4 - i_hash_mask
ffffffff8254e140 224 - idle_sched_class
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
ffffffff8149b680 51 - ns_dname
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
ffffffff814a08b0 26 - pidfs_dname
ffffffff820471e0 264 - pipefifo_fops
ffffffff814534e0 37 - pipefs_dname
ffffffff82554758 8 - poking_mm
ffffffff82c5c040 8 - prb
ffffffff8334a5b0 540 - pti_init
ffffffff813c6080 22 - rcu_free_slab
ffffffff8104f910 72 - ret_from_fork
ffffffff810089f0 31 - ret_from_fork_asm
ffffffff82e6cb78 8 - root_mem_cgroup
ffffffff8254df80 224 - rt_sched_class
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
ffffffff819efa30 37 - sockfs_dname
ffffffff8138e250 24 - special_mapping_name
ffffffff83829060 65536 - stack_pools
ffffffff8254ddc0 224 - stop_sched_class
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
ffffffff83760b20 8 - vmcoreinfo_data
ffffffff83760b28 8 - vmcoreinfo_data_safecopy
ffffffff83760b10 8 - vmcoreinfo_note
ffffffff82554598 8 - vmemmap_base
ffffffff8203fec0 1448 - vmstat_text
ffffffff82e6a54c 4 - watermark_boost_factor
ffffffff82d68ca0 4 - watermark_scale_factor
ffffffff82042400 40 - zone_names
end 183ebec0b3c38933d0ba57ca709b4e24
