kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 5c4a791dd0428a91
types 3017
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
	184 0 0 host
	180 64 0 i_pages
	135 192 0 invalidate_lock
	185 512 0 gfp_mask
	186 544 0 i_mmap_writable
	187 576 0 i_mmap
	188 704 0 nrpages
	188 768 0 writeback_index
	189 832 0 a_ops
	188 896 0 flags
	190 960 0 wb_err
	191 992 0 i_private_lock
	82 1024 0 i_private_list
	135 1152 0 i_mmap_rwsem
	192 1472 0 i_private_data
struct 40 2 alloc_tag
	193 0 0 ct
	194 256 0 counters
struct 16 2 alloc_tag_counters
	195 0 0 bytes
	195 64 0 calls
struct 4 2 anon_vma_name
	196 0 0 kref
	197 32 0 name
struct 1592 2 bdev_inode
	198 0 0 bdev
	199 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	200 0 0 -
	201 512 0 run_work
	202 1216 0 cpumask
	203 1280 0 next_cpu
	203 1312 0 next_cpu_batch
	188 1344 0 flags
	192 1408 0 sched_data
	204 1472 0 queue
	205 1536 0 fq
	192 1600 0 driver_data
	206 1664 0 ctx_map
	207 1920 0 dispatch_from
	208 1984 0 dispatch_busy
	209 2016 0 type
	209 2032 0 nr_ctx
	210 2048 0 ctxs
	211 2112 0 dispatch_wait_lock
	212 2176 0 dispatch_wait
	213 2496 0 wait_index
	214 2560 0 tags
	214 2624 0 sched_tags
	208 2688 0 numa_node
	208 2720 0 queue_num
	213 2752 0 nr_active
	215 2816 0 cpuhp_online
	215 2944 0 cpuhp_dead
	216 3072 0 kobj
	217 3584 0 debugfs_dir
	217 3648 0 sched_debugfs_dir
	218 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	219 0 0 ops
	220 64 0 map
	208 448 0 nr_maps
	208 480 0 nr_hw_queues
	208 512 0 queue_depth
	208 544 0 reserved_tags
	208 576 0 cmd_size
	203 608 0 numa_node
	208 640 0 timeout
	208 672 0 flags
	192 704 0 driver_data
	221 768 0 tags
	214 832 0 shared_tags
	222 896 0 tag_list_lock
	218 1152 0 tag_list
	223 1280 0 srcu
struct 184 9 blk_mq_tags
	208 0 0 nr_tags
	208 32 0 nr_reserved_tags
	208 64 0 active_queues
	224 128 0 bitmap_tags
	224 640 0 breserved_tags
	225 1152 0 rqs
	225 1216 0 static_rqs
	218 1280 0 page_list
	211 1408 0 lock
struct 968 23 block_device
	226 0 0 bd_start_sect
	226 64 0 bd_nr_sectors
	227 128 0 bd_disk
	204 192 0 bd_queue
	228 256 0 bd_stats
	188 320 0 bd_stamp
	186 384 0 __bd_flags
	229 416 0 bd_dev
	230 448 0 bd_mapping
	186 512 0 bd_openers
	191 544 0 bd_size_lock
	192 576 0 bd_claiming
	192 640 0 bd_holder
	231 704 0 bd_holder_ops
	100 768 0 bd_holder_lock
	203 1024 0 bd_holders
	232 1088 0 bd_holder_dir
	186 1152 0 bd_fsfreeze_count
	100 1216 0 bd_fsfreeze_mutex
	233 1472 0 bd_meta_info
	203 1536 0 bd_writers
	192 1600 0 bd_security
	52 1664 0 bd_device
struct 232 23 btf
	192 0 0 data
	234 64 0 types
	235 128 0 resolved_ids
	235 192 0 resolved_sizes
	236 256 0 strings
	192 320 0 nohdr_data
	237 384 0 hdr
	238 576 0 nr_types
	238 608 0 types_size
	238 640 0 data_size
	239 672 0 refcnt
	238 704 0 id
	240 768 0 rcu
	241 896 0 kfunc_set_tab
	242 960 0 dtor_kfunc_tab
	243 1024 0 struct_meta_tab
	244 1088 0 struct_ops_tab
	245 1152 0 base_btf
	238 1216 0 start_id
	238 1248 0 start_str_off
	246 1280 0 name
	247 1728 0 kernel_btf
	248 1792 0 base_id_map
struct 48 5 btf_module
	249 0 0 list
	250 128 0 module
	245 192 0 btf
	251 256 0 sysfs_attr
	203 320 0 flags
struct 64 9 buffer_page
	252 0 0 list
	253 128 0 write
	208 192 0 read
	253 256 0 entries
	188 320 0 real_end
	208 384 0 order
	254 416 30 id
	254 446 1 range
	255 448 0 page
struct 77824 13 cea_exception_stacks
	256 0 0 DF_stack_guard
	257 32768 0 DF_stack
	256 98304 0 NMI_stack_guard
	257 131072 0 NMI_stack
	256 196608 0 DB_stack_guard
	257 229376 0 DB_stack
	256 294912 0 MCE_stack_guard
	257 327680 0 MCE_stack
	256 393216 0 VC_stack_guard
	257 425984 0 VC_stack
	256 491520 0 VC2_stack_guard
	257 524288 0 VC2_stack
	256 589824 0 IST_top_guard
struct 512 39 cfs_rq
	258 0 0 load
	208 128 0 nr_running
	208 160 0 h_nr_queued
	208 192 0 h_nr_runnable
	208 224 0 idle_nr_running
	208 256 0 idle_h_nr_running
	208 288 0 h_nr_delayed
	259 320 0 avg_vruntime
	260 384 0 avg_load
	260 448 0 zero_vruntime
	261 512 0 tasks_timeline
	262 640 0 curr
	262 704 0 next
	263 1024 0 avg
	264 1536 0 removed
	260 2048 0 last_update_tg_load_avg
	188 2112 0 tg_load_avg_contrib
	265 2176 0 propagate
	265 2240 0 prop_runnable_sum
	188 2304 0 h_load
	260 2368 0 last_h_load_update
	262 2432 0 h_load_next
	266 2496 0 rq
	203 2560 0 on_list
	267 2624 0 leaf_cfs_rq_list
	268 2752 0 tg
	203 2816 0 idle
	203 2848 0 runtime_enabled
	259 2880 0 runtime_remaining
	260 2944 0 throttled_pelt_idle
	260 3008 0 throttled_clock
	260 3072 0 throttled_clock_pelt
	260 3136 0 throttled_clock_pelt_time
	260 3200 0 throttled_clock_self
	260 3264 0 throttled_clock_self_time
	203 3328 0 throttled
	203 3360 0 throttle_count
	267 3392 0 throttled_list
	267 3520 0 throttled_csd_list
struct 2304 43 cgroup
	45 0 0 self
	188 1664 0 flags
	203 1728 0 level
	203 1760 0 max_depth
	203 1792 0 nr_descendants
	203 1824 0 nr_dying_descendants
	203 1856 0 max_descendants
	203 1888 0 nr_populated_csets
	203 1920 0 nr_populated_domain_children
	203 1952 0 nr_populated_threaded_children
	203 1984 0 nr_threaded_children
	208 2016 0 kill_seq
	269 2048 0 kn
	270 2112 0 procs_file
	270 2560 0 events_file
	271 3008 0 psi_files
	272 4352 0 subtree_control
	272 4368 0 subtree_ss_mask
	272 4384 0 old_subtree_control
	272 4400 0 old_subtree_ss_mask
	273 4416 0 subsys
	274 5312 0 nr_dying_subsys
	275 5760 0 root
	82 5824 0 cset_links
	276 5952 0 e_csets
	277 7744 0 dom_cgrp
	277 7808 0 old_dom_cgrp
	278 7872 0 rstat_cpu
	82 7936 0 rstat_css_list
	279 8192 0 _pad_
	277 8192 0 rstat_flush_next
	280 8256 0 last_bstat
	280 8512 0 bstat
	281 8768 0 prev_cputime
	82 8960 0 pidlists
	100 9088 0 pidlist_mutex
	282 9344 0 offline_waitq
	283 9536 0 release_agent_work
	284 9792 0 psi
	285 9856 0 bpf
	286 18048 0 freezer
	287 18176 0 bpf_cgrp_storage
	288 18240 0 ancestors
struct 6592 11 cgroup_root
	289 0 0 kf_root
	208 64 0 subsys_mask
	203 96 0 hierarchy_id
	82 128 0 root_list
	290 256 0 rcu
	42 512 0 cgrp
	277 18944 0 cgrp_ancestor_storage
	186 19008 0 nr_cgrps
	208 19040 0 flags
	291 19072 0 release_agent_path
	292 51840 0 name
struct 256 32 cgroup_subsys
	293 0 0 css_alloc
	294 64 0 css_online
	295 128 0 css_offline
	295 192 0 css_released
	295 256 0 css_free
	295 320 0 css_reset
	295 384 0 css_killed
	296 448 0 css_rstat_flush
	297 512 0 css_extra_stat_show
	297 576 0 css_local_stat_show
	298 640 0 can_attach
	299 704 0 cancel_attach
	299 768 0 attach
	300 832 0 post_attach
	301 896 0 can_fork
	302 960 0 cancel_fork
	303 1024 0 fork
	303 1088 0 exit
	303 1152 0 release
	295 1216 0 bind
	304 1280 1 early_init
	304 1281 1 implicit_on_dfl
	304 1282 1 threaded
	203 1312 0 id
	236 1344 0 name
	236 1408 0 legacy_name
	275 1472 0 root
	67 1536 0 css_idr
	82 1728 0 cfts
	305 1856 0 dfl_cftypes
	305 1920 0 legacy_cftypes
	208 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	277 0 0 cgroup
	306 64 0 ss
	307 128 0 refcnt
	82 256 0 sibling
	82 384 0 children
	82 512 0 rstat_css_node
	203 640 0 id
	208 672 0 flags
	195 704 0 serial_nr
	186 768 0 online_cnt
	283 832 0 destroy_work
	308 1088 0 destroy_rwork
	309 1536 0 parent
	203 1600 0 nr_descendants
struct 96 12 class
	236 0 0 name
	310 64 0 class_groups
	310 128 0 dev_groups
	311 192 0 dev_uevent
	312 256 0 devnode
	313 320 0 class_release
	314 384 0 dev_release
	315 448 0 shutdown_pre
	316 512 0 ns_type
	317 576 0 namespace
	318 640 0 get_ownership
	319 704 0 pm
struct 241664 6 cpu_entry_area
	320 0 0 gdt
	321 32768 0 entry_stack_page
	322 65536 0 tss
	323 229376 0 estacks
	324 851968 0 cpu_debug_store
	325 884736 0 cpu_debug_buffers
struct 184 26 cred
	326 0 0 usage
	327 64 0 uid
	328 96 0 gid
	327 128 0 suid
	328 160 0 sgid
	327 192 0 euid
	328 224 0 egid
	327 256 0 fsuid
	328 288 0 fsgid
	208 320 0 securebits
	329 384 0 cap_inheritable
	329 448 0 cap_permitted
	329 512 0 cap_effective
	329 576 0 cap_bset
	329 640 0 cap_ambient
	330 704 0 jit_keyring
	331 768 0 session_keyring
	331 832 0 process_keyring
	331 896 0 thread_keyring
	331 960 0 request_key_auth
	192 1024 0 security
	332 1088 0 user
	333 1152 0 user_ns
	334 1216 0 ucounts
	335 1280 0 group_info
	336 1344 0 -
struct 592 22 css_set
	273 0 0 subsys
	337 896 0 refcount
	338 960 0 dom_cset
	277 1024 0 dfl_cgrp
	203 1088 0 nr_tasks
	82 1152 0 tasks
	82 1280 0 mg_tasks
	82 1408 0 dying_tasks
	82 1536 0 task_iters
	276 1664 0 e_cset_node
	82 3456 0 threaded_csets
	82 3584 0 threaded_csets_node
	339 3712 0 hlist
	82 3840 0 cgrp_links
	82 3968 0 mg_src_preload_node
	82 4096 0 mg_dst_preload_node
	82 4224 0 mg_node
	277 4352 0 mg_src_cgrp
	277 4416 0 mg_dst_cgrp
	338 4480 0 mg_dst_cset
	304 4544 0 dead
	290 4608 0 callback_head
struct 192 16 dentry
	208 0 0 d_flags
	340 32 0 d_seq
	341 64 0 d_hash
	217 192 0 d_parent
	342 256 0 d_name
	184 384 0 d_inode
	343 448 0 d_iname
	344 768 0 d_op
	345 832 0 d_sb
	188 896 0 d_time
	192 960 0 d_fsdata
	346 1024 0 d_lockref
	347 1088 0 -
	339 1216 0 d_sib
	348 1344 0 d_children
	349 1408 0 d_u
struct 128 13 dentry_operations
	350 0 0 d_revalidate
	350 64 0 d_weak_revalidate
	351 128 0 d_hash
	352 192 0 d_compare
	353 256 0 d_delete
	354 320 0 d_init
	355 384 0 d_release
	355 448 0 d_prune
	356 512 0 d_iput
	357 576 0 d_dname
	358 640 0 d_automount
	359 704 0 d_manage
	360 768 0 d_real
struct 760 47 device
	361 0 0 kobj
	362 512 0 parent
	363 576 0 p
	236 640 0 init_name
	364 704 0 type
	365 768 0 bus
	366 832 0 driver
	192 896 0 platform_data
	192 960 0 driver_data
	367 1024 0 driver_override
	100 1152 0 mutex
	368 1408 0 links
	369 1856 0 power
	370 4352 0 pm_domain
	371 4416 0 em_pd
	372 4480 0 msi
	373 4608 0 dma_ops
	374 4672 0 dma_mask
	195 4736 0 coherent_dma_mask
	195 4800 0 bus_dma_limit
	375 4864 0 dma_range_map
	376 4928 0 dma_parms
	82 4992 0 dma_pools
	377 5120 0 dma_io_tlb_mem
	378 5184 0 archdata
	379 5184 0 of_node
	380 5248 0 fwnode
	203 5312 0 numa_node
	229 5344 0 devt
	381 5376 0 id
	191 5408 0 devres_lock
	82 5440 0 devres_head
	382 5568 0 class
	310 5632 0 groups
	314 5696 0 release
	383 5760 0 iommu_group
	384 5824 0 iommu
	385 5888 0 physical_location
	386 5952 0 removable
	304 5984 1 offline_disabled
	304 5985 1 offline
	304 5986 1 of_node_reused
	304 5987 1 state_synced
	304 5988 1 can_match
	304 5989 1 dma_skip_sync
	304 5990 1 dma_iommu
	387 6016 0 flags
struct 216 10 device_private
	388 0 0 klist_children
	389 320 0 knode_parent
	389 576 0 knode_driver
	389 832 0 knode_bus
	389 1088 0 knode_class
	390 1344 0 deferred_probe
	391 1472 0 async_driver
	392 1536 0 deferred_probe_reason
	362 1600 0 device
	393 1664 1 dead
struct 56 6 fdtable
	208 0 0 max_fds
	394 64 0 fd
	395 128 0 close_on_exec
	395 192 0 open_fds
	395 256 0 full_fds_bits
	396 320 0 rcu
struct 184 19 file
	326 0 0 f_count
	191 64 0 f_lock
	397 96 0 f_mode
	398 128 0 f_op
	230 192 0 f_mapping
	192 256 0 private_data
	184 320 0 f_inode
	208 384 0 f_flags
	208 416 0 f_iocb_flags
	399 448 0 f_cred
	400 512 0 f_path
	401 640 0 -
	402 896 0 f_pos
	192 960 0 f_security
	403 1024 0 f_owner
	190 1088 0 f_wb_err
	190 1120 0 f_sb_err
	404 1152 0 f_ep
	405 1216 0 -
struct 72 17 file_system_type
	236 0 0 name
	203 64 0 fs_flags
	406 128 0 init_fs_context
	407 192 0 parameters
	408 256 0 mount
	409 320 0 kill_sb
	250 384 0 owner
	410 448 0 next
	348 512 0 fs_supers
	411 576 0 s_lock_key
	411 576 0 s_umount_key
	411 576 0 s_vfs_rename_key
	412 576 0 s_writers_key
	411 576 0 i_lock_key
	411 576 0 i_mutex_key
	411 576 0 invalidate_lock_key
	411 576 0 i_mutex_dir_key
struct 704 11 files_struct
	413 0 0 count
	414 32 0 resize_in_progress
	415 64 0 resize_wait
	416 256 0 fdt
	54 320 0 fdtab
	417 1024 0 file_lock
	208 1056 0 next_fd
	418 1088 0 close_on_exec_init
	418 1152 0 open_fds_init
	418 1216 0 full_fds_bits_init
	419 1280 0 fd_array
struct 256 4 folio
	420 0 0 -
	421 512 0 -
	422 1024 0 -
	423 1536 0 -
struct 88 2 free_area
	424 0 0 free_list
	188 640 0 nr_free
struct 24 4 ftrace_page
	425 0 0 next
	426 64 0 records
	203 128 0 index
	203 160 0 order
struct 64 3 futex_hash_bucket
	427 0 0 waiters
	428 32 0 lock
	429 64 0 chain
struct 56 6 gen_pool
	430 0 0 lock
	431 64 0 chunks
	203 192 0 min_alloc_order
	432 256 0 algo
	192 320 0 data
	236 384 0 name
struct 56 7 gen_pool_chunk
	431 0 0 next_chunk
	433 128 0 avail
	434 192 0 phys_addr
	192 256 0 owner
	188 320 0 start_addr
	188 384 0 end_addr
	435 448 0 bits
struct 776 40 gendisk
	203 0 0 major
	203 32 0 first_minor
	203 64 0 minors
	436 96 0 disk_name
	209 352 0 events
	209 368 0 event_flags
	437 384 0 part_tbl
	438 512 0 part0
	439 576 0 fops
	204 640 0 queue
	192 704 0 private_data
	440 768 0 bio_split
	203 3904 0 flags
	188 3968 0 state
	222 4032 0 open_mutex
	208 4288 0 open_partitions
	441 4352 0 bdi
	216 4416 0 queue_kobj
	232 4928 0 slave_dir
	218 4992 0 slave_bdevs
	442 5120 0 random
	213 5184 0 sync_io
	443 5248 0 ev
	208 5312 0 nr_zones
	208 5344 0 zone_capacity
	208 5376 0 last_zone_capacity
	395 5440 0 conv_zones_bitmap
	208 5504 0 zone_wplugs_hash_bits
	213 5536 0 nr_zone_wplugs
	211 5568 0 zone_wplugs_lock
	444 5632 0 zone_wplugs_pool
	404 5696 0 zone_wplugs_hash
	445 5760 0 zone_wplugs_wq
	446 5824 0 cdi
	203 5888 0 node_id
	447 5952 0 bb
	448 6016 0 lockdep_map
	449 6016 0 diskseq
	450 6080 0 open_mode
	451 6144 0 ia_ranges
union 4 2 handle_parts
	452 0 0 handle
	453 0 0 -
struct 32920 20 hstate
	454 0 0 resize_lock
	455 256 0 resize_key
	203 256 0 next_nid_to_alloc
	203 288 0 next_nid_to_free
	208 320 0 order
	208 352 0 demote_order
	188 384 0 mask
	188 448 0 max_huge_pages
	188 512 0 nr_huge_pages
	188 576 0 free_huge_pages
	188 640 0 resv_huge_pages
	188 704 0 surplus_huge_pages
	188 768 0 nr_overcommit_huge_pages
	456 832 0 hugepage_activelist
	457 960 0 hugepage_freelists
	458 132032 0 max_huge_pages_node
	458 164800 0 nr_huge_pages_node
	458 197568 0 free_huge_pages_node
	458 230336 0 surplus_huge_pages_node
	459 263104 0 name
struct 24 3 idr
	180 0 0 idr_rt
	208 128 0 idr_base
	208 160 0 idr_next
struct 56 7 inactive_task_frame
	188 0 0 r15
	188 64 0 r14
	188 128 0 r13
	188 192 0 r12
	188 256 0 bx
	188 320 0 bp
	188 384 0 ret_addr
struct 16 2 inet_bind_hashbucket
	460 0 0 lock
	461 64 0 chain
struct 8 1 inet_ehash_bucket
	462 0 0 chain
struct 128 12 inet_hashinfo
	463 0 0 ehash
	464 64 0 ehash_locks
	208 128 0 ehash_mask
	208 160 0 ehash_locks_mask
	465 192 0 bind_bucket_cachep
	466 256 0 bhash
	465 320 0 bind2_bucket_cachep
	466 384 0 bhash2
	208 448 0 bhash_size
	208 480 0 lhash2_mask
	467 512 0 lhash2
	468 576 0 pernet
struct 16 2 inet_listen_hashbucket
	460 0 0 lock
	462 64 0 nulls_head
struct 624 57 inode
	469 0 0 i_mode
	209 16 0 i_opflags
	327 32 0 i_uid
	328 64 0 i_gid
	208 96 0 i_flags
	470 128 0 i_acl
	470 192 0 i_default_acl
	471 256 0 i_op
	345 320 0 i_sb
	230 384 0 i_mapping
	192 448 0 i_security
	188 512 0 i_ino
	472 576 0 -
	229 608 0 i_rdev
	402 640 0 i_size
	473 704 0 i_atime_sec
	473 768 0 i_mtime_sec
	473 832 0 i_ctime_sec
	381 896 0 i_atime_nsec
	381 928 0 i_mtime_nsec
	381 960 0 i_ctime_nsec
	381 992 0 i_generation
	191 1024 0 i_lock
	209 1056 0 i_bytes
	474 1072 0 i_blkbits
	475 1080 0 i_write_hint
	476 1088 0 i_blocks
	381 1152 0 i_state
	135 1216 0 i_rwsem
	188 1536 0 dirtied_when
	188 1600 0 dirtied_time_when
	339 1664 0 i_hash
	82 1792 0 i_io_list
	477 1920 0 i_wb
	203 1984 0 i_wb_frn_winner
	272 2016 0 i_wb_frn_avg_time
	272 2032 0 i_wb_frn_history
	82 2048 0 i_lru
	82 2176 0 i_sb_list
	82 2304 0 i_wb_list
	478 2432 0 -
	479 2560 0 i_version
	479 2624 0 i_sequence
	186 2688 0 i_count
	186 2720 0 i_dio_count
	186 2752 0 i_writecount
	186 2784 0 i_readcount
	480 2816 0 -
	481 2880 0 i_flctx
	28 2944 0 i_data
	82 4480 0 i_devices
	482 4608 0 -
	483 4672 0 i_fsnotify_mask
	484 4736 0 i_fsnotify_marks
	485 4800 0 i_crypt_info
	486 4864 0 i_verity_info
	192 4928 0 i_private
struct 112 8 io_tlb_mem
	487 0 0 defpool
	188 512 0 nslabs
	217 576 0 debugfs
	488 640 0 force_bounce
	488 648 0 for_alloc
	489 704 0 total_used
	489 768 0 used_hiwater
	489 832 0 transient_nslabs
struct 136 14 kernfs_node
	186 0 0 count
	186 32 0 active
	269 64 0 parent
	236 128 0 name
	129 192 0 rb
	490 384 0 ns
	208 448 0 hash
	209 480 0 flags
	469 496 0 mode
	491 512 0 -
	195 768 0 id
	192 832 0 priv
	492 896 0 iattr
	290 960 0 rcu
struct 232 12 kernfs_root
	269 0 0 kn
	208 64 0 flags
	493 128 0 ino_idr
	494 320 0 last_id_lowbits
	494 352 0 id_highbits
	495 384 0 syscall_ops
	496 448 0 supers
	497 576 0 deactivate_waitq
	498 768 0 kernfs_rwsem
	498 1088 0 kernfs_iattr_rwsem
	498 1408 0 kernfs_supers_rwsem
	499 1728 0 rcu
struct 8408 27 kmem_cache
	500 0 0 cpu_slab
	501 64 0 lock_key
	502 64 0 flags
	188 128 0 min_partial
	208 192 0 size
	208 224 0 object_size
	503 256 0 reciprocal_size
	208 320 0 offset
	208 352 0 cpu_partial
	208 384 0 cpu_partial_slabs
	504 416 0 oo
	504 448 0 min
	505 480 0 allocflags
	203 512 0 refcount
	506 576 0 ctor
	208 640 0 inuse
	208 672 0 align
	208 704 0 red_left_pad
	236 768 0 name
	507 832 0 list
	508 960 0 kobj
	188 1472 0 random
	208 1536 0 remote_node_defrag_ratio
	509 1600 0 random_seq
	208 1664 0 useroffset
	208 1696 0 usersize
	510 1728 0 node
struct 32 4 kmem_cache_cpu
	511 0 0 -
	512 128 0 slab
	512 192 0 partial
	513 256 0 lock
struct 64 6 kmem_cache_node
	514 0 0 list_lock
	188 64 0 nr_partial
	507 128 0 partial
	515 256 0 nr_slabs
	515 320 0 total_objects
	507 384 0 full
struct 96 4 kset
	82 0 0 list
	191 128 0 list_lock
	361 192 0 kobj
	516 704 0 uevent_ops
struct 112 9 kthread
	188 0 0 flags
	208 64 0 cpu
	203 96 0 result
	517 128 0 threadfn
	192 192 0 data
	518 256 0 parked
	518 512 0 exited
	309 768 0 blkcg_css
	392 832 0 full_name
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
struct 256 1 maple_node
	520 0 0 -
struct 16 3 maple_tree
	521 0 0 -
	208 32 0 ma_flags
	192 64 0 ma_root
struct 1728 29 mem_cgroup
	45 0 0 css
	522 1664 0 id
	523 2048 0 memory
	524 4096 0 -
	82 6144 0 memory_peaks
	82 6272 0 swap_peaks
	191 6400 0 peaks_lock
	283 6464 0 high_work
	525 6720 0 vmpressure
	304 7680 0 oom_group
	203 7712 0 swappiness
	270 7744 0 events_file
	270 8192 0 events_local_file
	270 8640 0 swap_events_file
	526 9088 0 vmstats
	527 9152 0 memory_events
	527 9728 0 memory_events_local
	195 10304 0 socket_pressure
	203 10368 0 kmemcg_id
	528 10432 0 objcg
	528 10496 0 orig_objcg
	82 10560 0 objcg_list
	529 10688 0 vmstats_percpu
	82 10752 0 cgwb_list
	530 10880 0 cgwb_domain
	531 11840 0 cgwb_frn
	532 13120 0 deferred_split_queue
	533 13376 0 mm_list
	534 13568 0 nodeinfo
struct 1920 9 mem_cgroup_per_node
	535 0 0 memcg
	536 64 0 lruvec_stats_percpu
	537 128 0 lruvec_stats
	538 192 0 shrinker_info
	279 512 0 _pad1_
	539 512 0 lruvec
	279 13312 0 _pad2_
	540 13312 0 lru_zone_size
	541 14912 0 iter
struct 16 2 mem_section
	188 0 0 section_mem_map
	542 64 0 usage
struct 24 3 mem_section_usage
	290 0 0 rcu
	387 128 0 subsection_map
	543 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	544 0 0 stock_lock
	535 0 0 cached
	208 64 0 nr_pages
	528 128 0 cached_objcg
	545 192 0 cached_pgdat
	208 256 0 nr_bytes
	203 288 0 nr_slab_reclaimable_b
	203 320 0 nr_slab_unreclaimable_b
	546 384 0 work
	188 640 0 flags
struct 1448 7 memcg_vmstats
	547 0 0 state
	548 2432 0 events
	547 3840 0 state_local
	548 6272 0 events_local
	547 7680 0 state_pending
	548 10112 0 events_pending
	549 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	208 0 0 stats_updates
	529 64 0 parent
	526 128 0 vmstats
	547 192 0 state
	548 2624 0 events
	547 4032 0 state_prev
	548 6464 0 events_prev
struct 16 2 memory_stat
	236 0 0 name
	208 64 0 idx
struct 72 8 mempool_s
	191 0 0 lock
	203 32 0 min_nr
	203 64 0 curr_nr
	550 128 0 elements
	192 192 0 pool_data
	551 256 0 alloc
	552 320 0 free
	282 384 0 wait
struct 1344 2 mm_struct
	553 0 0 -
	554 10752 0 cpu_bitmap
struct 136 12 mnt_namespace
	555 0 0 ns
	556 192 0 root
	557 256 0 mounts
	333 320 0 user_ns
	334 384 0 ucounts
	558 448 0 seq
	559 512 0 poll
	558 704 0 event
	208 768 0 nr_mounts
	208 800 0 pending_mounts
	560 832 0 mnt_ns_tree_node
	561 1024 0 passive
struct 32 4 mod_kallsyms
	562 0 0 symtab
	208 64 0 num_symtab
	392 128 0 strtab
	392 192 0 typetab
struct 1280 74 module
	1 0 0 state
	82 64 0 list
	563 192 0 name
	564 640 0 mkobj
	565 1408 0 modinfo_attrs
	236 1472 0 version
	236 1536 0 srcversion
	232 1600 0 holders_dir
	566 1664 0 syms
	567 1728 0 crcs
	208 1792 0 num_syms
	100 1856 0 param_lock
	568 2112 0 kp
	208 2176 0 num_kp
	208 2208 0 num_gpl_syms
	566 2240 0 gpl_syms
	567 2304 0 gpl_crcs
	304 2368 0 using_gplonly_symbols
	304 2376 0 sig_ok
	304 2384 0 async_probe_requested
	208 2400 0 num_exentries
	569 2432 0 extable
	570 2496 0 init
	571 2560 0 mem
	572 6592 0 arch
	188 6784 0 taints
	208 6848 0 num_bugs
	82 6912 0 bug_list
	573 7040 0 bug_table
	574 7104 0 kallsyms
	96 7168 0 core_kallsyms
	575 7424 0 sect_attrs
	576 7488 0 notes_attrs
	392 7552 0 args
	192 7616 0 percpu
	208 7680 0 percpu_size
	192 7744 0 noinstr_text_start
	208 7808 0 noinstr_text_size
	208 7840 0 num_tracepoints
	577 7872 0 tracepoints_ptrs
	208 7936 0 num_srcu_structs
	578 8000 0 srcu_struct_ptrs
	208 8064 0 num_bpf_raw_events
	579 8128 0 bpf_raw_events
	208 8192 0 btf_data_size
	208 8224 0 btf_base_data_size
	192 8256 0 btf_data
	192 8320 0 btf_base_data
	580 8384 0 jump_entries
	208 8448 0 num_jump_entries
	208 8480 0 num_trace_bprintk_fmt
	581 8512 0 trace_bprintk_fmt_start
	582 8576 0 trace_events
	208 8640 0 num_trace_events
	583 8704 0 trace_evals
	208 8768 0 num_trace_evals
	208 8800 0 num_ftrace_callsites
	395 8832 0 ftrace_callsites
	192 8896 0 kprobes_text_start
	208 8960 0 kprobes_text_size
	395 9024 0 kprobe_blacklist
	208 9088 0 num_kprobe_blacklist
	203 9120 0 num_static_call_sites
	584 9152 0 static_call_sites
	304 9216 0 klp
	304 9224 0 klp_alive
	585 9280 0 klp_info
	82 9344 0 source_list
	82 9472 0 target_list
	300 9600 0 exit
	186 9664 0 refcnt
	203 9696 0 its_num_pages
	550 9728 0 its_page_array
	586 9792 0 dyndbg_info
struct 48 4 module_use
	587 0 0 source_list
	587 128 0 target_list
	250 256 0 source
	250 320 0 target
struct 336 28 mount
	588 0 0 mnt_hash
	556 128 0 mnt_parent
	217 192 0 mnt_mountpoint
	589 256 0 mnt
	590 512 0 -
	591 704 0 mnt_pcp
	592 768 0 mnt_mounts
	592 896 0 mnt_child
	592 1024 0 mnt_instance
	236 1152 0 mnt_devname
	592 1216 0 mnt_list
	592 1344 0 mnt_expire
	592 1472 0 mnt_share
	592 1600 0 mnt_slave_list
	592 1728 0 mnt_slave
	556 1856 0 mnt_master
	593 1920 0 mnt_ns
	594 1984 0 mnt_mp
	595 2048 0 -
	592 2176 0 mnt_umounting
	484 2304 0 mnt_fsnotify_marks
	596 2368 0 mnt_fsnotify_mask
	203 2400 0 mnt_id
	558 2432 0 mnt_id_unique
	203 2496 0 mnt_group_id
	203 2528 0 mnt_expiry_mark
	597 2560 0 mnt_pins
	597 2624 0 mnt_stuck_children
struct 32 4 mutex
	326 0 0 owner
	598 64 0 wait_lock
	599 96 0 osq
	82 128 0 wait_list
struct 32 3 mutex_waiter
	600 0 0 list
	601 128 0 task
	602 192 0 ww_ctx
struct 560 5 napi_alloc_cache
	603 0 0 bh_lock
	604 0 0 page
	605 192 0 page_small
	208 320 0 skb_count
	606 384 0 skb_cache
struct 4480 53 net
	607 0 0 passive
	417 32 0 rules_mod_lock
	208 64 0 dev_base_seq
	608 96 0 ifindex
	417 128 0 nsid_lock
	413 160 0 fnhe_genid
	609 192 0 list
	609 320 0 exit_list
	610 448 0 defer_free_list
	610 512 0 cleanup_list
	611 576 0 key_domain
	333 640 0 user_ns
	334 704 0 ucounts
	612 768 0 netns_ids
	613 960 0 ns
	614 1152 0 refcnt_tracker
	614 1152 0 notrefcnt_tracker
	609 1152 0 dev_base_head
	615 1280 0 proc_net
	615 1344 0 proc_net_stat
	616 1408 0 sysctls
	617 2240 0 rtnl
	617 2304 0 genl_sock
	618 2368 0 uevent_sock
	404 2432 0 dev_name_head
	404 2496 0 dev_index_head
	619 2560 0 dev_by_index
	620 2688 0 netdev_chain
	608 2752 0 hash_mix
	621 2816 0 loopback_dev
	609 2880 0 rules_ops
	622 3008 0 core
	623 3328 0 mib
	624 4352 0 packet
	625 4672 0 unx
	626 4928 0 nexthop
	627 5632 0 ipv4
	628 12288 0 ipv6
	629 18944 0 sctp
	630 21376 0 nf
	631 23488 0 ct
	632 25344 0 nft
	633 25408 0 ft
	634 25472 0 gen
	635 25536 0 bpf
	636 26112 0 xfrm
	637 33792 0 net_cookie
	638 33856 0 ipvs
	639 33920 0 mpls
	640 34496 0 xdp
	617 34816 0 crypto_nlsk
	617 34880 0 diag_nlsk
	641 34944 0 smc
struct 2496 176 net_device
	642 0 0 __cacheline_group_begin__net_device_read_tx
	643 0 0 -
	644 64 0 netdev_ops
	645 128 0 header_ops
	646 192 0 _tx
	647 256 0 gso_partial_features
	208 320 0 real_num_tx_queues
	208 352 0 gso_max_size
	208 384 0 gso_ipv4_max_size
	648 416 0 gso_max_segs
	649 432 0 num_tc
	208 448 0 mtu
	209 480 0 needed_headroom
	650 496 0 tc_to_txq
	651 1024 0 xps_maps
	652 1152 0 nf_hooks_egress
	653 1216 0 tcx_egress
	654 1280 0 __cacheline_group_end__net_device_read_tx
	655 1280 0 __cacheline_group_begin__net_device_read_txrx
	656 1280 0 -
	188 1344 0 state
	208 1408 0 flags
	209 1440 0 hard_header_len
	657 1456 8 pcpu_stat_type
	647 1472 0 features
	658 1536 0 ip6_ptr
	659 1600 0 __cacheline_group_end__net_device_read_txrx
	660 1600 0 __cacheline_group_begin__net_device_read_rx
	661 1600 0 xdp_prog
	662 1664 0 ptype_specific
	203 1792 0 ifindex
	208 1824 0 real_num_rx_queues
	663 1856 0 _rx
	188 1920 0 gro_flush_timeout
	664 1984 0 napi_defer_hard_irqs
	208 2016 0 gro_max_size
	208 2048 0 gro_ipv4_max_size
	665 2112 0 rx_handler
	192 2176 0 rx_handler_data
	666 2240 0 nd_net
	667 2304 0 npinfo
	653 2368 0 tcx_ingress
	668 2432 0 __cacheline_group_end__net_device_read_rx
	669 2432 0 name
	670 2560 0 name_node
	671 2624 0 ifalias
	188 2688 0 mem_end
	188 2752 0 mem_start
	188 2816 0 base_addr
	662 2880 0 dev_list
	662 3008 0 napi_list
	662 3136 0 unreg_list
	662 3264 0 close_list
	662 3392 0 ptype_all
	672 3520 0 adj_list
	673 3776 0 xdp_features
	674 3840 0 xdp_metadata_ops
	675 3904 0 xsk_tx_metadata_ops
	209 3968 0 gflags
	209 3984 0 needed_tailroom
	647 4032 0 hw_features
	647 4096 0 wanted_features
	647 4160 0 vlan_features
	647 4224 0 hw_enc_features
	647 4288 0 mpls_features
	647 4352 0 mangleid_features
	208 4416 0 min_mtu
	208 4448 0 max_mtu
	209 4480 0 type
	330 4496 0 min_header_len
	330 4504 0 name_assign_type
	203 4512 0 group
	676 4544 0 stats
	677 6016 0 core_stats
	678 6080 0 carrier_up_count
	678 6112 0 carrier_down_count
	679 6144 0 ethtool_ops
	680 6208 0 l3mdev_ops
	681 6272 0 ndisc_ops
	682 6336 0 xfrmdev_ops
	683 6400 0 tlsdev_ops
	208 6464 0 operstate
	330 6496 0 link_mode
	330 6504 0 if_port
	330 6512 0 dma
	684 6520 0 perm_addr
	330 6776 0 addr_assign_type
	330 6784 0 addr_len
	330 6792 0 upper_level
	330 6800 0 lower_level
	209 6816 0 neigh_priv_len
	209 6832 0 dev_id
	209 6848 0 dev_port
	203 6880 0 irq
	664 6912 0 priv_len
	685 6944 0 addr_list_lock
	686 6976 0 uc
	686 7232 0 mc
	686 7488 0 dev_addrs
	687 7744 0 queues_kset
	208 7808 0 promiscuity
	208 7840 0 allmulti
	688 7872 0 uc_promisc
	689 7936 0 ip_ptr
	690 8000 0 vlan_info
	691 8064 0 tipc_ptr
	692 8128 0 mpls_ptr
	693 8192 0 dev_addr
	208 8256 0 num_rx_queues
	208 8288 0 xdp_zc_max_segs
	646 8320 0 ingress_queue
	652 8384 0 nf_hooks_ingress
	684 8448 0 broadcast
	694 8704 0 rx_cpu_rmap
	695 8768 0 index_hlist
	208 8896 0 num_tx_queues
	696 8960 0 qdisc
	208 9024 0 tx_queue_len
	685 9056 0 tx_global_lock
	697 9088 0 xdp_bulkq
	698 9152 0 qdisc_hash
	699 10176 0 watchdog_timer
	203 10496 0 watchdog_timeo
	685 10528 0 watchdog_lock
	688 10560 0 watchdog_ref_held
	664 10592 0 proto_down_reason
	662 10624 0 todo_list
	700 10752 0 pcpu_refcnt
	701 10816 0 refcnt_tracker
	662 10816 0 link_watch_list
	702 10944 0 reg_state
	688 10952 0 dismantle
	703 10960 16 rtnl_link_state
	688 10976 0 needs_free_netdev
	704 11008 0 priv_destructor
	192 11072 0 ml_priv
	705 11136 0 ml_priv_type
	706 11200 0 garp_port
	707 11264 0 mrp_port
	708 11328 0 dm_private
	709 11392 0 dev
	710 17472 0 sysfs_groups
	711 17728 0 sysfs_rx_queue_group
	712 17792 0 rtnl_link_ops
	713 17856 0 stat_ops
	714 17920 0 queue_mgmt_ops
	208 17984 0 tso_max_size
	648 18016 0 tso_max_segs
	715 18048 0 dcbnl_ops
	716 18112 0 prio_tc_map
	717 18240 0 priomap
	718 18304 0 link_topo
	719 18368 0 phydev
	720 18432 0 sfp_bus
	721 18496 0 qdisc_tx_busylock
	688 18560 0 proto_down
	688 18568 0 threaded
	188 18576 1 see_all_hwtstamp_requests
	188 18577 1 change_proto_down
	188 18578 1 netns_immutable
	188 18579 1 fcoe_mtu
	662 18624 0 net_notifier_list
	722 18752 0 macsec_ops
	723 18816 0 udp_tunnel_nic_info
	724 18880 0 udp_tunnel_nic
	725 18944 0 ethtool
	726 19008 0 xdp_state
	727 19392 0 dev_addr_shadow
	728 19648 0 linkwatch_dev_tracker
	728 19648 0 watchdog_dev_tracker
	728 19648 0 dev_registered_tracker
	729 19648 0 offload_xstats_l3
	730 19712 0 devlink_port
	731 19776 0 page_pools
	732 19840 0 irq_moder
	733 19968 0 priv
struct 1088 23 netlink_sock
	734 0 0 sk
	188 6208 0 flags
	735 6272 0 portid
	735 6304 0 dst_portid
	735 6336 0 dst_group
	735 6368 0 subscriptions
	735 6400 0 ngroups
	395 6464 0 groups
	188 6528 0 state
	736 6592 0 max_recvmsg_len
	737 6656 0 wait
	738 6848 0 bound
	738 6856 0 cb_running
	203 6880 0 dump_done_errno
	739 6912 0 cb
	740 7936 0 nl_cb_mutex
	741 8192 0 netlink_rcv
	742 8256 0 netlink_bind
	743 8320 0 netlink_unbind
	744 8384 0 netlink_release
	250 8448 0 module
	745 8512 0 node
	746 8576 0 rcu
struct 24 4 ns_common
	217 0 0 stashed
	747 64 0 ops
	208 128 0 inum
	337 160 0 count
struct 72 9 nsproxy
	337 0 0 count
	748 64 0 uts_ns
	749 128 0 ipc_ns
	593 192 0 mnt_ns
	750 256 0 pid_ns_for_children
	751 320 0 net_ns
	752 384 0 time_ns
	752 448 0 time_ns_for_children
	753 512 0 cgroup_ns
struct 48 4 obj_cgroup
	307 0 0 refcnt
	535 128 0 memcg
	186 192 0 nr_charged_bytes
	754 256 0 -
struct 6 6 orc_entry
	755 0 0 sp_offset
	755 16 0 bp_offset
	208 32 4 sp_reg
	208 36 4 bp_reg
	208 40 3 type
	208 43 1 signal
struct 64 5 page
	188 0 0 flags
	756 64 0 -
	757 384 0 -
	186 416 0 _refcount
	188 448 0 memcg_data
struct 1664 28 page_pool
	758 0 0 p
	203 384 0 cpuid
	759 416 0 pages_state_hold_cnt
	468 448 1 has_init_callback
	468 449 1 dma_map
	468 450 1 dma_sync
	468 451 1 dma_sync_for_cpu
	760 512 0 __cacheline_group_begin__frag
	265 512 0 frag_users
	761 576 0 frag_page
	208 640 0 frag_offset
	762 704 0 __cacheline_group_end__frag
	763 768 0 __cacheline_group_pad__frag
	764 768 0 release_dw
	506 1472 0 disconnect
	188 1536 0 defer_start
	188 1600 0 defer_warn
	759 1664 0 xdp_mem_id
	765 2048 0 alloc
	766 10752 0 ring
	192 12288 0 mp_priv
	767 12352 0 mp_ops
	768 12416 0 dma_mapped
	769 12544 0 pages_state_release_cnt
	770 12576 0 user_cnt
	771 12608 0 destroy_cnt
	772 12672 0 slow
	773 12928 0 user
struct 192 17 pcpu_chunk
	774 0 0 list
	203 128 0 free_bytes
	775 160 0 chunk_md
	395 448 0 bound_map
	192 512 0 base_addr
	395 576 0 alloc_map
	776 640 0 md_blocks
	192 704 0 data
	777 768 0 immutable
	777 776 0 isolated
	203 800 0 start_offset
	203 832 0 end_offset
	778 896 0 obj_exts
	203 960 0 nr_pages
	203 992 0 nr_populated
	203 1024 0 nr_empty_pop_pages
	779 1088 0 populated
struct 64 1 pcpu_hot
	780 0 0 -
struct 48 2 per_cpu_nodestat
	781 0 0 stat_threshold
	782 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	191 0 0 lock
	203 32 0 count
	203 64 0 high
	203 96 0 high_min
	203 128 0 high_max
	203 160 0 batch
	474 192 0 flags
	474 200 0 alloc_factor
	474 208 0 expire
	783 224 0 free_count
	276 256 0 lists
struct 64 3 per_cpu_zonestat
	784 0 0 vm_stat_diff
	781 96 0 stat_threshold
	785 128 0 vm_numa_event
struct 40 4 percpu_counter
	598 0 0 lock
	786 64 0 count
	82 128 0 list
	787 256 0 counters
struct 56 7 percpu_ref_data
	326 0 0 count
	788 64 0 release
	788 128 0 confirm_switch
	304 192 1 force_atomic
	304 193 1 allow_reinit
	290 256 0 rcu
	789 384 0 ref
struct 174464 43 pglist_data
	790 0 0 node_zones
	791 61440 0 node_zonelists
	203 1372416 0 nr_zones
	191 1372448 0 node_size_lock
	188 1372480 0 node_start_pfn
	188 1372544 0 node_present_pages
	188 1372608 0 node_spanned_pages
	203 1372672 0 node_id
	282 1372736 0 kswapd_wait
	282 1372928 0 pfmemalloc_wait
	792 1373120 0 reclaim_wait
	186 1373888 0 nr_writeback_throttled
	188 1373952 0 nr_reclaim_start
	100 1374016 0 kswapd_lock
	601 1374272 0 kswapd
	203 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	203 1374400 0 kswapd_failures
	203 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	282 1374528 0 kcompactd_wait
	601 1374720 0 kcompactd
	304 1374784 0 proactive_compact_trigger
	188 1374848 0 totalreserve_pages
	188 1374912 0 min_unmapped_pages
	188 1374976 0 min_slab_pages
	279 1375232 0 _pad1_
	188 1375232 0 first_deferred_pfn
	532 1375296 0 deferred_split_queue
	208 1375552 0 nbp_rl_start
	188 1375616 0 nbp_rl_nr_cand
	208 1375680 0 nbp_threshold
	208 1375712 0 nbp_th_start
	188 1375744 0 nbp_th_nr_cand
	539 1375808 0 __lruvec
	188 1388288 0 flags
	793 1388352 0 mm_walk
	794 1390016 0 memcg_lru
	279 1392128 0 _pad2_
	795 1392128 0 per_cpu_nodestats
	796 1392192 0 vm_stat
	797 1395200 0 memtier
	798 1395264 0 mf_stats
struct 112 10 pid
	337 0 0 count
	208 32 0 level
	191 64 0 lock
	217 128 0 stashed
	195 192 0 ino
	799 256 0 tasks
	348 512 0 inodes
	282 576 0 wait_pidfd
	290 768 0 rcu
	800 896 0 numbers
struct 40 6 pipe_buffer
	801 0 0 page
	208 64 0 offset
	208 96 0 len
	802 128 0 ops
	208 192 0 flags
	188 256 0 private
struct 168 19 pipe_inode_info
	803 0 0 mutex
	804 256 0 rd_wait
	804 448 0 wr_wait
	208 640 0 head
	208 672 0 tail
	208 704 0 max_usage
	208 736 0 ring_size
	208 768 0 nr_accounted
	208 800 0 readers
	208 832 0 writers
	208 864 0 files
	208 896 0 r_counter
	208 928 0 w_counter
	805 960 0 poll_usage
	801 1024 0 tmp_page
	806 1088 0 fasync_readers
	806 1152 0 fasync_writers
	807 1216 0 bufs
	332 1280 0 user
struct 24 2 prb_desc
	808 0 0 state_var
	809 64 0 text_blk_lpos
struct 88 8 printk_info
	810 0 0 seq
	810 64 0 ts_nsec
	811 128 0 text_len
	812 144 0 facility
	812 152 5 flags
	812 157 3 level
	813 160 0 caller_id
	814 192 0 dev_info
struct 88 3 printk_ringbuffer
	815 0 0 desc_ring
	816 384 0 text_data_ring
	808 640 0 fail
struct 64 8 proc_ns_operations
	236 0 0 name
	236 64 0 real_ns_name
	203 128 0 type
	817 192 0 get
	818 256 0 put
	819 320 0 install
	820 384 0 owner
	821 448 0 get_parent
struct 464 58 proto
	822 0 0 close
	823 64 0 pre_connect
	823 128 0 connect
	824 192 0 disconnect
	825 256 0 accept
	826 320 0 ioctl
	827 384 0 init
	828 448 0 destroy
	829 512 0 shutdown
	830 576 0 setsockopt
	831 640 0 getsockopt
	829 704 0 keepalive
	832 768 0 compat_ioctl
	833 832 0 sendmsg
	834 896 0 recvmsg
	835 960 0 splice_eof
	823 1024 0 bind
	823 1088 0 bind_add
	836 1152 0 backlog_rcv
	837 1216 0 bpf_bypass_getsockopt
	828 1280 0 release_cb
	827 1344 0 hash
	828 1408 0 unhash
	828 1472 0 rehash
	838 1536 0 get_port
	828 1600 0 put_port
	839 1664 0 psock_update_sk_prot
	208 1728 0 inuse_idx
	840 1792 0 forward_alloc_get
	841 1856 0 stream_memory_free
	842 1920 0 sock_is_readable
	828 1984 0 enter_memory_pressure
	828 2048 0 leave_memory_pressure
	843 2112 0 memory_allocated
	700 2176 0 per_cpu_fw_alloc
	844 2240 0 sockets_allocated
	395 2304 0 memory_pressure
	845 2368 0 sysctl_mem
	700 2432 0 sysctl_wmem
	700 2496 0 sysctl_rmem
	664 2560 0 sysctl_wmem_offset
	664 2592 0 sysctl_rmem_offset
	203 2624 0 max_header
	688 2656 0 no_autobind
	465 2688 0 slab
	208 2752 0 obj_size
	208 2784 0 ipv6_pinfo_offset
	846 2816 0 slab_flags
	208 2848 0 useroffset
	208 2880 0 usersize
	509 2944 0 orphan_count
	847 3008 0 rsk_prot
	848 3072 0 twsk_prot
	849 3136 0 h
	250 3200 0 owner
	850 3264 0 name
	662 3520 0 node
	824 3648 0 diag_destroy
struct 64 8 ptdesc
	188 0 0 __page_flags
	851 64 0 -
	188 192 0 __page_mapping
	852 256 0 -
	853 320 0 -
	208 384 0 __page_type
	854 416 0 __page_refcount
	188 448 0 pt_memcg_data
struct 24 3 rb_node
	188 0 0 __rb_parent_color
	855 64 0 rb_right
	855 128 0 rb_left
struct 248 31 request
	204 0 0 q
	207 64 0 mq_ctx
	856 128 0 mq_hctx
	857 192 0 cmd_flags
	858 224 0 rq_flags
	203 256 0 tag
	203 288 0 internal_tag
	208 320 0 timeout
	208 352 0 __data_len
	859 384 0 __sector
	860 448 0 bio
	860 512 0 biotail
	861 576 0 -
	438 704 0 part
	449 768 0 alloc_time_ns
	449 832 0 start_time_ns
	449 896 0 io_start_time_ns
	209 960 0 wbt_flags
	209 976 0 stats_sectors
	209 992 0 nr_phys_segments
	209 1008 0 nr_integrity_segments
	862 1024 0 state
	213 1056 0 ref
	188 1088 0 deadline
	863 1152 0 -
	864 1280 0 -
	865 1472 0 elv
	866 1664 0 flush
	449 1792 0 fifo_time
	867 1856 0 end_io
	192 1920 0 end_io_data
struct 968 62 request_queue
	192 0 0 queuedata
	868 64 0 elevator
	219 128 0 mq_ops
	207 192 0 queue_ctx
	188 256 0 queue_flags
	208 320 0 rq_timeout
	208 352 0 queue_depth
	869 384 0 refs
	208 416 0 nr_hw_queues
	437 448 0 hctx_table
	870 576 0 q_usage_counter
	871 704 0 io_lock_cls_key
	448 704 0 io_lockdep_map
	871 704 0 q_lock_cls_key
	448 704 0 q_lockdep_map
	872 704 0 last_merge
	211 768 0 queue_lock
	203 800 0 quiesce_depth
	227 832 0 disk
	232 896 0 mq_kobj
	873 960 0 limits
	362 2304 0 dev
	874 2368 0 rpm_status
	213 2400 0 pm_only
	875 2432 0 stats
	876 2496 0 rq_qos
	222 2560 0 rq_qos_mutex
	203 2816 0 id
	188 2880 0 nr_requests
	877 2944 0 timeout
	878 3264 0 timeout_work
	213 3520 0 nr_active_requests_shared_tags
	214 3584 0 sched_shared_tags
	218 3648 0 icq_list
	879 3776 0 blkcg_pols
	880 3840 0 root_blkg
	218 3904 0 blkg_list
	222 4032 0 blkcg_mutex
	203 4288 0 node
	211 4320 0 requeue_lock
	218 4352 0 requeue_list
	201 4480 0 requeue_work
	881 5184 0 blk_trace
	205 5248 0 fq
	218 5312 0 flush_list
	222 5440 0 sysfs_lock
	222 5696 0 sysfs_dir_lock
	222 5952 0 limits_lock
	218 6208 0 unused_hctx_list
	211 6336 0 unused_hctx_lock
	203 6368 0 mq_freeze_depth
	882 6400 0 td
	883 6464 0 callback_head
	884 6592 0 mq_freeze_wq
	222 6784 0 mq_freeze_lock
	885 7040 0 tag_set
	218 7104 0 tag_set_list
	217 7232 0 debugfs_dir
	217 7296 0 sched_debugfs_dir
	217 7360 0 rqos_debugfs_dir
	222 7424 0 debugfs_mutex
	886 7680 0 mq_sysfs_init_done
struct 64 8 resource
	887 0 0 start
	887 64 0 end
	236 128 0 name
	188 192 0 flags
	188 256 0 desc
	888 320 0 parent
	888 384 0 sibling
	888 448 0 child
struct 560 49 ring_buffer_per_cpu
	203 0 0 cpu
	889 32 0 record_disabled
	889 64 0 resize_disabled
	890 128 0 buffer
	891 192 0 reader_lock
	892 224 0 lock
	893 256 0 lock_key
	894 256 0 free_page
	188 384 0 nr_pages
	208 448 0 current_context
	519 512 0 pages
	188 576 0 cnt
	895 640 0 head_page
	895 704 0 tail_page
	895 768 0 commit_page
	895 832 0 reader_page
	188 896 0 lost_events
	188 960 0 last_overrun
	188 1024 0 nest
	253 1088 0 entries_bytes
	253 1152 0 entries
	253 1216 0 overrun
	253 1280 0 commit_overrun
	253 1344 0 dropped_events
	253 1408 0 committing
	253 1472 0 commits
	253 1536 0 pages_touched
	253 1600 0 pages_lost
	253 1664 0 pages_read
	265 1728 0 last_pages_touch
	896 1792 0 shortest_full
	188 1856 0 read
	188 1920 0 read_bytes
	897 1984 0 write_stamp
	897 2048 0 before_stamp
	898 2112 0 event_stamp
	899 2432 0 read_stamp
	188 2496 0 pages_removed
	208 2560 0 mapped
	208 2592 0 user_mapped
	900 2624 0 mapping_lock
	395 2880 0 subbuf_ids
	901 2944 0 meta_page
	902 3008 0 ring_meta
	265 3072 0 nr_pages_to_update
	252 3136 0 new_pages
	903 3264 0 update_pages_work
	904 3520 0 update_done
	905 3776 0 irq_work
struct 3456 75 rq
	906 0 0 __lock
	208 32 0 nr_running
	208 64 0 nr_numa_running
	208 96 0 nr_preferred_running
	208 128 0 numa_migrate_on
	188 192 0 last_blocked_load_update_tick
	208 256 0 has_blocked_load
	907 512 0 nohz_csd
	208 768 0 nohz_tick_stopped
	908 800 0 nohz_flags
	208 832 0 ttwu_pending
	260 896 0 nr_switches
	41 1024 0 cfs
	909 5120 0 rt
	910 18432 0 dl
	911 19264 0 fair_server
	267 21184 0 leaf_cfs_rq_list
	519 21312 0 tmp_alone_branch
	188 21376 0 nr_uninterruptible
	912 21440 0 -
	913 21504 0 dl_server
	601 21568 0 idle
	601 21632 0 stop
	188 21696 0 next_balance
	914 21760 0 prev_mm
	208 21824 0 clock_update_flags
	260 21888 0 clock
	260 22016 0 clock_task
	260 22080 0 clock_pelt
	188 22144 0 lost_idle_time
	260 22208 0 clock_pelt_idle
	260 22272 0 clock_idle
	908 22336 0 nr_iowait
	260 22400 0 last_seen_need_resched_ns
	203 22464 0 ticks_without_resched
	203 22496 0 membarrier_state
	915 22528 0 rd
	916 22592 0 sd
	188 22656 0 cpu_capacity
	917 22720 0 balance_callback
	330 22784 0 nohz_idle_balance
	330 22792 0 idle_balance
	188 22848 0 misfit_task_load
	203 22912 0 active_balance
	203 22944 0 push_cpu
	918 22976 0 active_balance_work
	203 23360 0 cpu
	203 23392 0 online
	267 23424 0 cfs_tasks
	263 23552 0 avg_rt
	263 24064 0 avg_dl
	260 24576 0 idle_stamp
	260 24640 0 avg_idle
	260 24704 0 max_idle_balance_cost
	919 24768 0 hotplug_wait
	260 24832 0 prev_steal_time
	188 24896 0 calc_load_update
	265 24960 0 calc_load_active
	907 25088 0 hrtick_csd
	920 25344 0 hrtick_timer
	921 25856 0 hrtick_time
	922 25920 0 rq_sched_info
	923 26176 0 rq_cpu_time
	208 26240 0 yld_count
	208 26272 0 sched_count
	208 26304 0 sched_goidle
	208 26336 0 ttwu_count
	208 26368 0 ttwu_local
	924 26432 0 idle_state
	208 26496 0 nr_pinned
	208 26528 0 push_busy
	918 26560 0 push_work
	925 26944 0 scratch_mask
	907 27136 0 cfsb_csd
	267 27392 0 cfsb_csd_list
struct 40 5 rw_semaphore
	326 0 0 count
	326 64 0 owner
	599 128 0 osq
	598 160 0 wait_lock
	82 192 0 wait_list
struct 48 5 rwsem_waiter
	926 0 0 list
	601 128 0 task
	927 192 0 type
	188 256 0 timeout
	928 320 0 handoff_set
struct 24 3 semaphore
	929 0 0 lock
	208 32 0 count
	930 64 0 wait_list
struct 32 3 semaphore_waiter
	930 0 0 list
	601 128 0 task
	931 192 0 up
struct 752 13 shmem_inode_info
	932 0 0 lock
	208 32 0 seals
	188 64 0 flags
	188 128 0 alloced
	188 192 0 swapped
	933 256 0 -
	934 512 0 i_crtime
	935 640 0 policy
	936 768 0 xattrs
	188 896 0 fallocend
	208 960 0 fsflags
	937 992 0 stop_eviction
	938 1024 0 vfs_inode
struct 1104 65 signal_struct
	337 0 0 sigcnt
	186 32 0 live
	203 64 0 nr_threads
	203 96 0 quick_threads
	82 128 0 thread_head
	282 256 0 wait_chldexit
	601 448 0 curr_target
	939 512 0 shared_pending
	348 704 0 multiprocess
	203 768 0 group_exit_code
	203 800 0 notify_count
	601 832 0 group_exec_task
	203 896 0 group_stop_count
	208 928 0 flags
	940 960 0 core_state
	208 1024 1 is_child_subreaper
	208 1025 1 has_child_subreaper
	208 1056 0 next_posix_timer_id
	348 1088 0 posix_timers
	941 1152 0 real_timer
	942 1664 0 it_real_incr
	943 1728 0 it
	944 1984 0 cputimer
	945 2176 0 posix_cputimers
	946 2816 0 pids
	186 3072 0 tick_dep_mask
	947 3136 0 tty_old_pgrp
	203 3200 0 leader
	948 3264 0 tty
	949 3328 0 autogroup
	950 3392 0 stats_lock
	195 3456 0 utime
	195 3520 0 stime
	195 3584 0 cutime
	195 3648 0 cstime
	195 3712 0 gtime
	195 3776 0 cgtime
	281 3840 0 prev_cputime
	188 4032 0 nvcsw
	188 4096 0 nivcsw
	188 4160 0 cnvcsw
	188 4224 0 cnivcsw
	188 4288 0 min_flt
	188 4352 0 maj_flt
	188 4416 0 cmin_flt
	188 4480 0 cmaj_flt
	188 4544 0 inblock
	188 4608 0 oublock
	188 4672 0 cinblock
	188 4736 0 coublock
	188 4800 0 maxrss
	188 4864 0 cmaxrss
	951 4928 0 ioac
	923 5376 0 sum_sched_runtime
	952 5440 0 rlim
	953 7488 0 pacct
	954 7936 0 stats
	208 8000 0 audit_tty
	955 8064 0 tty_audit_buf
	304 8128 0 oom_flag_origin
	783 8144 0 oom_score_adj
	783 8160 0 oom_score_adj_min
	914 8192 0 oom_mm
	100 8256 0 cred_guard_mutex
	135 8512 0 exec_update_lock
struct 232 28 sk_buff
	956 0 0 -
	617 192 0 sk
	957 256 0 -
	958 320 0 cb
	959 704 0 -
	188 832 0 _nfct
	208 896 0 len
	208 928 0 data_len
	960 960 0 mac_len
	960 976 0 hdr_len
	960 992 0 queue_mapping
	961 1008 0 __cloned_offset
	962 1008 1 cloned
	962 1009 1 nohdr
	962 1010 2 fclone
	962 1012 1 peeked
	962 1013 1 head_frag
	962 1014 1 pfmemalloc
	962 1015 1 pp_recycle
	962 1016 0 active_extensions
	963 1024 0 -
	964 1504 0 tail
	964 1536 0 end
	965 1600 0 head
	965 1664 0 data
	208 1728 0 truesize
	607 1760 0 users
	966 1792 0 extensions
struct 320 14 skb_shared_info
	967 0 0 flags
	967 8 0 meta_len
	967 16 0 nr_frags
	967 24 0 tx_flags
	209 32 0 gso_size
	209 48 0 gso_segs
	968 64 0 frag_list
	969 128 0 -
	208 192 0 gso_type
	759 224 0 tskey
	769 256 0 dataref
	208 288 0 xdp_frags_size
	192 320 0 destructor_arg
	970 384 0 frags
struct 64 6 slab
	188 0 0 __page_flags
	465 64 0 slab_cache
	971 128 0 -
	208 384 0 __page_type
	972 416 0 __page_refcount
	188 448 0 obj_exts
struct 8 1 slabobj_ext
	528 0 0 objcg
struct 776 107 sock
	973 0 0 __sk_common
	974 1088 0 __cacheline_group_begin__sock_write_rx
	678 1088 0 sk_drops
	975 1120 0 sk_peek_off
	976 1152 0 sk_error_queue
	976 1344 0 sk_receive_queue
	977 1536 0 sk_backlog
	978 1728 0 __cacheline_group_end__sock_write_rx
	979 1728 0 __cacheline_group_begin__sock_read_rx
	980 1728 0 sk_rx_dst
	203 1792 0 sk_rx_dst_ifindex
	664 1824 0 sk_rx_dst_cookie
	208 1856 0 sk_ll_usec
	208 1888 0 sk_napi_id
	648 1920 0 sk_busy_poll_budget
	702 1936 0 sk_prefer_busy_poll
	702 1944 0 sk_userlocks
	203 1952 0 sk_rcvbuf
	981 1984 0 sk_filter
	982 2048 0 -
	828 2112 0 sk_data_ready
	265 2176 0 sk_rcvtimeo
	203 2240 0 sk_rcvlowat
	983 2272 0 __cacheline_group_end__sock_read_rx
	984 2272 0 __cacheline_group_begin__sock_read_rxtx
	203 2272 0 sk_err
	985 2304 0 sk_socket
	535 2368 0 sk_memcg
	986 2432 0 sk_policy
	987 2560 0 __cacheline_group_end__sock_read_rxtx
	988 2560 0 __cacheline_group_begin__sock_write_rxtx
	989 2560 0 sk_lock
	664 2816 0 sk_reserved_mem
	203 2848 0 sk_forward_alloc
	664 2880 0 sk_tsflags
	990 2912 0 __cacheline_group_end__sock_write_rxtx
	991 2912 0 __cacheline_group_begin__sock_write_tx
	203 2912 0 sk_write_pending
	678 2944 0 sk_omem_alloc
	203 2976 0 sk_sndbuf
	203 3008 0 sk_wmem_queued
	992 3040 0 sk_wmem_alloc
	188 3072 0 sk_tsq_flags
	993 3136 0 -
	976 3200 0 sk_write_queue
	664 3392 0 sk_dst_pending_confirm
	664 3424 0 sk_pacing_status
	994 3456 0 sk_frag
	995 3584 0 -
	188 3904 0 sk_pacing_rate
	678 3968 0 sk_zckey
	678 4000 0 sk_tskey
	996 4032 0 __cacheline_group_end__sock_write_tx
	997 4032 0 __cacheline_group_begin__sock_read_tx
	188 4032 0 sk_max_pacing_rate
	265 4096 0 sk_sndtimeo
	664 4160 0 sk_priority
	664 4192 0 sk_mark
	980 4224 0 sk_dst_cache
	647 4288 0 sk_route_caps
	998 4352 0 sk_validate_xmit_skb
	648 4416 0 sk_gso_type
	648 4432 0 sk_gso_max_segs
	208 4448 0 sk_gso_max_size
	999 4480 0 sk_allocation
	664 4512 0 sk_txhash
	702 4544 0 sk_pacing_shift
	688 4552 0 sk_use_task_frag
	1000 4560 0 __cacheline_group_end__sock_read_tx
	702 4560 1 sk_gso_disabled
	702 4561 1 sk_kern_sock
	702 4562 1 sk_no_check_tx
	702 4563 1 sk_no_check_rx
	702 4568 0 sk_shutdown
	648 4576 0 sk_type
	648 4592 0 sk_protocol
	188 4608 0 sk_lingertime
	1001 4672 0 sk_prot_creator
	1002 4736 0 sk_callback_lock
	203 4800 0 sk_err_soft
	664 4832 0 sk_ack_backlog
	664 4864 0 sk_max_ack_backlog
	1003 4896 0 sk_uid
	685 4928 0 sk_peer_lock
	203 4960 0 sk_bind_phc
	947 4992 0 sk_peer_pid
	399 5056 0 sk_peer_cred
	1004 5120 0 sk_stamp
	203 5184 0 sk_disconnects
	702 5216 0 sk_txrehash
	702 5224 0 sk_clockid
	702 5232 1 sk_txtime_deadline_mode
	702 5233 1 sk_txtime_report_errors
	702 5234 6 sk_txtime_unused
	192 5248 0 sk_user_data
	192 5312 0 sk_security
	1005 5376 0 sk_cgrp_data
	828 5504 0 sk_state_change
	828 5568 0 sk_write_space
	828 5632 0 sk_error_report
	836 5696 0 sk_backlog_rcv
	828 5760 0 sk_destruct
	1006 5824 0 sk_reuseport_cb
	287 5888 0 sk_bpf_storage
	1007 5952 0 sk_rcu
	1008 6080 0 ns_tracker
	1009 6080 0 sk_user_frags
struct 128 7 socket
	1010 0 0 state
	783 32 0 type
	188 64 0 flags
	1011 128 0 file
	617 192 0 sk
	1012 256 0 ops
	1013 512 0 wq
struct 768 2 socket_alloc
	1014 0 0 socket
	1015 1024 0 vfs_inode
struct 544 6 stack_record
	1016 0 0 hash_list
	1017 128 0 hash
	1017 160 0 size
	65 192 0 handle
	1018 224 0 count
	1019 256 0 -
struct 416 14 subsys_private
	1020 0 0 subsys
	687 768 0 devices_kset
	390 832 0 interfaces
	1021 960 0 mutex
	687 1216 0 drivers_kset
	388 1280 0 klist_devices
	388 1600 0 klist_drivers
	1022 1920 0 bus_notifier
	208 2304 1 drivers_autoprobe
	365 2368 0 bus
	362 2432 0 dev_root
	1020 2496 0 glue_dirs
	382 3264 0 class
	1023 3328 0 lock_key
struct 1408 65 super_block
	82 0 0 s_list
	229 128 0 s_dev
	330 160 0 s_blocksize_bits
	188 192 0 s_blocksize
	402 256 0 s_maxbytes
	410 320 0 s_type
	1024 384 0 s_op
	1025 448 0 dq_op
	1026 512 0 s_qcop
	1027 576 0 s_export_op
	188 640 0 s_flags
	188 704 0 s_iflags
	188 768 0 s_magic
	217 832 0 s_root
	135 896 0 s_umount
	203 1216 0 s_count
	186 1248 0 s_active
	192 1280 0 s_security
	1028 1344 0 s_xattr
	1029 1408 0 s_cop
	1030 1472 0 s_master_keys
	1031 1536 0 s_vop
	1032 1600 0 s_encoding
	1033 1664 0 s_encoding_flags
	1034 1728 0 s_roots
	82 1792 0 s_mounts
	438 1920 0 s_bdev
	1011 1984 0 s_bdev_file
	441 2048 0 s_bdi
	1035 2112 0 s_mtd
	339 2176 0 s_instances
	208 2304 0 s_quota_types
	1036 2368 0 s_dquot
	1037 4864 0 s_writers
	192 7296 0 s_fs_info
	381 7360 0 s_time_gran
	473 7424 0 s_time_min
	473 7488 0 s_time_max
	381 7552 0 s_fsnotify_mask
	1038 7616 0 s_fsnotify_info
	1039 7680 0 s_id
	1040 7936 0 s_uuid
	474 8064 0 s_uuid_len
	1041 8072 0 s_sysfs_name
	208 8384 0 s_max_links
	100 8448 0 s_vfs_rename_mutex
	236 8704 0 s_subtype
	344 8768 0 s_d_op
	1042 8832 0 s_shrink
	326 8896 0 s_remove_count
	203 8960 0 s_readonly_remount
	190 8992 0 s_wb_err
	445 9024 0 s_dio_done_wq
	348 9088 0 s_pins
	333 9152 0 s_user_ns
	1043 9216 0 s_dentry_lru
	1043 9600 0 s_inode_lru
	290 9984 0 rcu
	283 10112 0 destroy_work
	100 10368 0 s_sync_lock
	203 10624 0 s_stack_depth
	191 10752 0 s_inode_list_lock
	82 10816 0 s_inodes
	191 10944 0 s_inode_wblist_lock
	82 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	1044 0 0 map
	188 64 0 length
	1045 128 0 lock
struct 24 5 swap_cluster_info
	191 0 0 lock
	272 32 0 count
	474 48 0 flags
	474 56 0 order
	82 64 0 list
struct 680 32 swap_info_struct
	307 0 0 users
	188 128 0 flags
	783 192 0 prio
	1046 256 0 list
	1047 576 0 type
	208 608 0 max
	965 640 0 swap_map
	395 704 0 zeromap
	1048 768 0 cluster_info
	82 832 0 free_clusters
	82 960 0 full_clusters
	1049 1088 0 nonfull_clusters
	1049 2368 0 frag_clusters
	1050 3648 0 frag_cluster_nr
	208 3968 0 lowest_bit
	208 4000 0 highest_bit
	208 4032 0 pages
	208 4064 0 inuse_pages
	208 4096 0 cluster_next
	208 4128 0 cluster_nr
	509 4160 0 cluster_next_cpu
	1051 4224 0 percpu_cluster
	1052 4288 0 swap_extent_root
	438 4352 0 bdev
	1011 4416 0 swap_file
	1053 4480 0 comp
	191 4736 0 lock
	191 4768 0 cont_lock
	283 4800 0 discard_work
	283 5056 0 reclaim_work
	82 5312 0 discard_clusters
	1054 5440 0 avail_lists
struct 16 4 taint_flag
	1055 0 0 c_true
	1055 8 0 c_false
	1056 16 0 module
	236 64 0 desc
struct 9792 262 task_struct
	157 0 0 thread_info
	208 192 0 __state
	208 224 0 saved_state
	192 256 0 stack
	337 320 0 usage
	208 352 0 flags
	208 384 0 ptrace
	203 416 0 on_cpu
	1057 448 0 wake_entry
	208 576 0 wakee_flips
	188 640 0 wakee_flip_decay_ts
	601 704 0 last_wakee
	203 768 0 recent_used_cpu
	203 800 0 wake_cpu
	203 832 0 on_rq
	203 864 0 prio
	203 896 0 static_prio
	203 928 0 normal_prio
	208 960 0 rt_priority
	1058 1024 0 se
	1059 3072 0 rt
	1060 3456 0 dl
	913 5376 0 dl_server
	1061 5440 0 sched_class
	268 5504 0 sched_task_group
	1062 5632 0 stats
	348 7680 0 preempt_notifiers
	208 7744 0 btrace_seq
	208 7776 0 policy
	188 7808 0 max_allowed_capacity
	203 7872 0 nr_cpus_allowed
	1063 7936 0 cpus_ptr
	1064 8000 0 user_cpus_ptr
	1065 8064 0 cpus_mask
	192 16256 0 migration_pending
	209 16320 0 migration_disabled
	209 16336 0 migration_flags
	203 16352 0 rcu_read_lock_nesting
	1066 16384 0 rcu_read_unlock_special
	82 16448 0 rcu_node_entry
	1067 16576 0 rcu_blocked_node
	188 16640 0 rcu_tasks_nvcsw
	474 16704 0 rcu_tasks_holdout
	474 16712 0 rcu_tasks_idx
	203 16736 0 rcu_tasks_idle_cpu
	82 16768 0 rcu_tasks_holdout_list
	203 16896 0 rcu_tasks_exit_cpu
	82 16960 0 rcu_tasks_exit_list
	203 17088 0 trc_reader_nesting
	203 17120 0 trc_ipi_to_cpu
	1066 17152 0 trc_reader_special
	82 17216 0 trc_holdout_list
	82 17344 0 trc_blkd_node
	203 17472 0 trc_blkd_cpu
	1068 17536 0 sched_info
	82 17792 0 tasks
	1046 17920 0 pushable_tasks
	129 18240 0 pushable_dl_tasks
	914 18432 0 mm
	914 18496 0 active_mm
	230 18560 0 faults_disabled_mapping
	203 18624 0 exit_state
	203 18656 0 exit_code
	203 18688 0 exit_signal
	203 18720 0 pdeath_signal
	188 18752 0 jobctl
	208 18816 0 personality
	208 18848 1 sched_reset_on_fork
	208 18849 1 sched_contributes_to_load
	208 18850 1 sched_migrated
	208 18851 1 sched_task_hot
	208 18880 1 sched_remote_wakeup
	208 18881 1 sched_rt_mutex
	208 18882 1 user_dumpable
	208 18883 1 in_execve
	208 18884 1 in_iowait
	208 18885 1 restore_sigmask
	208 18886 1 in_lru_fault
	208 18887 1 no_cgroup_migration
	208 18888 1 frozen
	208 18889 1 use_memdelay
	208 18890 1 in_memstall
	208 18891 1 in_eventfd
	208 18892 1 pasid_activated
	208 18893 1 reported_split_lock
	208 18894 1 in_thrashing
	188 18944 0 atomic_flags
	1069 19008 0 restart_block
	1070 19456 0 pid
	1070 19488 0 tgid
	188 19520 0 stack_canary
	601 19584 0 real_parent
	601 19648 0 parent
	82 19712 0 children
	82 19840 0 sibling
	601 19968 0 group_leader
	82 20032 0 ptraced
	82 20160 0 ptrace_entry
	947 20288 0 thread_pid
	1071 20352 0 pid_links
	82 20864 0 thread_node
	1072 20992 0 vfork_done
	700 21056 0 set_child_tid
	700 21120 0 clear_child_tid
	192 21184 0 worker_private
	195 21248 0 utime
	195 21312 0 stime
	195 21376 0 gtime
	281 21440 0 prev_cputime
	1073 21632 0 vtime
	186 22016 0 tick_dep_mask
	188 22080 0 nvcsw
	188 22144 0 nivcsw
	195 22208 0 start_time
	195 22272 0 start_boottime
	188 22336 0 min_flt
	188 22400 0 maj_flt
	945 22464 0 posix_cputimers
	1074 23104 0 posix_cputimers_work
	399 23552 0 ptracer_cred
	399 23616 0 real_cred
	399 23680 0 cred
	331 23744 0 cached_requested_key
	1075 23808 0 comm
	1076 23936 0 nameidata
	1077 24000 0 sysvsem
	1078 24064 0 sysvshm
	188 24192 0 last_switch_count
	188 24256 0 last_switch_time
	1079 24320 0 fs
	1080 24384 0 files
	1081 24448 0 io_uring
	1082 24512 0 nsproxy
	1083 24576 0 signal
	1084 24640 0 sighand
	1085 24704 0 blocked
	1085 24768 0 real_blocked
	1085 24832 0 saved_sigmask
	939 24896 0 pending
	188 25088 0 sas_ss_sp
	1086 25152 0 sas_ss_size
	208 25216 0 sas_ss_flags
	1087 25280 0 task_works
	1088 25344 0 audit_context
	327 25408 0 loginuid
	208 25440 0 sessionid
	1089 25472 0 seccomp
	1090 25600 0 syscall_dispatch
	195 25856 0 parent_exec_id
	195 25920 0 self_exec_id
	191 25984 0 alloc_lock
	598 26016 0 pi_lock
	1091 26048 0 wake_q
	187 26112 0 pi_waiters
	601 26240 0 pi_top_task
	1092 26304 0 pi_blocked_on
	192 26368 0 journal_info
	1093 26432 0 bio_list
	1094 26496 0 plug
	1095 26560 0 reclaim_state
	1096 26624 0 io_context
	1097 26688 0 capture_control
	188 26752 0 ptrace_message
	1098 26816 0 last_siginfo
	951 26880 0 ioac
	208 27328 0 psi_flags
	195 27392 0 acct_rss_mem1
	195 27456 0 acct_vm_mem1
	195 27520 0 acct_timexpd
	1099 27584 0 mems_allowed
	340 28608 0 mems_allowed_seq
	203 28640 0 cpuset_mem_spread_rotor
	338 28672 0 cgroups
	82 28736 0 cg_list
	381 28864 0 closid
	381 28896 0 rmid
	1100 28928 0 robust_list
	1101 28992 0 compat_robust_list
	82 29056 0 pi_state_list
	1102 29184 0 pi_state_cache
	100 29248 0 futex_exit_mutex
	208 29504 0 futex_state
	1103 29536 0 perf_recursion
	1104 29568 0 perf_event_ctxp
	100 29632 0 perf_event_mutex
	82 29888 0 perf_event_list
	1105 30016 0 mempolicy
	783 30080 0 il_prev
	474 30096 0 il_weight
	783 30112 0 pref_node_fork
	203 30144 0 numa_scan_seq
	208 30176 0 numa_scan_period
	208 30208 0 numa_scan_period_max
	203 30240 0 numa_preferred_nid
	188 30272 0 numa_migrate_retry
	195 30336 0 node_stamp
	195 30400 0 last_task_numa_placement
	195 30464 0 last_sum_exec_runtime
	290 30528 0 numa_work
	1106 30656 0 numa_group
	395 30720 0 numa_faults
	188 30784 0 total_numa_faults
	1107 30848 0 numa_faults_locality
	188 31040 0 numa_pages_migrated
	1108 31104 0 rseq
	381 31168 0 rseq_len
	381 31200 0 rseq_sig
	188 31232 0 rseq_event_mask
	203 31296 0 mm_cid
	203 31328 0 last_mm_cid
	203 31360 0 migrate_from_cpu
	203 31392 0 mm_cid_active
	290 31424 0 cid_work
	1109 31552 0 tlb_ubc
	1110 39808 0 splice_pipe
	1111 39872 0 task_frag
	1112 40000 0 delays
	203 40064 0 nr_dirtied
	203 40096 0 nr_dirtied_pause
	188 40128 0 dirty_paused_when
	195 40192 0 timer_slack_ns
	195 40256 0 default_timer_slack_ns
	203 40320 0 curr_ret_stack
	203 40352 0 curr_ret_depth
	395 40384 0 ret_stack
	923 40448 0 ftrace_timestamp
	186 40512 0 trace_overrun
	186 40544 0 tracing_graph_pause
	188 40576 0 trace_recursion
	208 40640 0 memcg_nr_pages_over_high
	535 40704 0 active_memcg
	528 40768 0 objcg
	227 40832 0 throttle_disk
	1113 40896 0 utask
	208 40960 0 sequential_io
	208 40992 0 sequential_io_avg
	1114 41024 0 kmap_ctrl
	290 41024 0 rcu
	337 41152 0 rcu_users
	203 41184 0 pagefault_disabled
	601 41216 0 oom_reaper_list
	1115 41280 0 oom_reaper_timer
	1116 41600 0 stack_vm_area
	337 41664 0 stack_refcount
	203 41696 0 patch_state
	192 41728 0 security
	287 41792 0 bpf_storage
	1117 41856 0 bpf_ctx
	1118 41920 0 bpf_net_context
	381 41984 0 kstack_offset
	192 42048 0 mce_vaddr
	1119 42112 0 mce_kflags
	195 42176 0 mce_addr
	1119 42240 1 mce_ripv
	1119 42241 1 mce_whole_page
	1119 42242 62 __mce_reserved
	290 42304 0 mce_kill_me
	203 42432 0 mce_count
	1120 42496 0 kretprobe_instances
	1120 42560 0 rethooks
	290 42624 0 l1d_flush_kill
	1121 43008 0 thread
struct 2368 161 tcp_sock
	1122 0 0 inet_conn
	1123 11584 0 __cacheline_group_begin__tcp_sock_read_tx
	1124 11584 0 max_window
	1124 11616 0 rcv_ssthresh
	1124 11648 0 reordering
	1124 11680 0 notsent_lowat
	1125 11712 0 gso_segs
	968 11776 0 lost_skb_hint
	968 11840 0 retransmit_skb_hint
	1126 11904 0 __cacheline_group_end__tcp_sock_read_tx
	1127 11904 0 __cacheline_group_begin__tcp_sock_read_txrx
	1124 11904 0 tsoffset
	1124 11936 0 snd_wnd
	1124 11968 0 mss_cache
	1124 12000 0 snd_cwnd
	1124 12032 0 prr_out
	1124 12064 0 lost_out
	1124 12096 0 sacked_out
	1125 12128 0 tcp_header_len
	1128 12144 0 scaling_ratio
	1128 12152 2 chrono_type
	1128 12154 1 repair
	1128 12155 1 tcp_usec_ts
	1128 12156 1 is_sack_reneg
	1128 12157 1 is_cwnd_limited
	1129 12160 0 __cacheline_group_end__tcp_sock_read_txrx
	1130 12160 0 __cacheline_group_begin__tcp_sock_read_rx
	1124 12160 0 copied_seq
	1124 12192 0 rcv_tstamp
	1124 12224 0 snd_wl1
	1124 12256 0 tlp_high_seq
	1124 12288 0 rttvar_us
	1124 12320 0 retrans_out
	1125 12352 0 advmss
	1125 12368 0 urg_data
	1124 12384 0 lost
	1131 12416 0 rtt_min
	1132 12608 0 out_of_order_queue
	1124 12672 0 snd_ssthresh
	1128 12704 1 recvmsg_inq
	1133 12712 0 __cacheline_group_end__tcp_sock_read_rx
	1134 12800 0 __cacheline_group_begin__tcp_sock_write_tx
	1124 12800 0 segs_out
	1124 12832 0 data_segs_out
	1135 12864 0 bytes_sent
	1124 12928 0 snd_sml
	1124 12960 0 chrono_start
	1136 12992 0 chrono_stat
	1124 13088 0 write_seq
	1124 13120 0 pushed_seq
	1124 13152 0 lsndtime
	1124 13184 0 mdev_us
	1124 13216 0 rtt_seq
	1135 13248 0 tcp_wstamp_ns
	1137 13312 0 tsorted_sent_queue
	968 13440 0 highest_sack
	1128 13504 0 ecn_flags
	1138 13512 0 __cacheline_group_end__tcp_sock_write_tx
	1139 13512 0 __cacheline_group_begin__tcp_sock_write_txrx
	1128 13512 4 nonagle
	1128 13516 1 rate_app_limited
	1140 13536 0 pred_flags
	1135 13568 0 tcp_clock_cache
	1135 13632 0 tcp_mstamp
	1124 13696 0 rcv_nxt
	1124 13728 0 snd_nxt
	1124 13760 0 snd_una
	1124 13792 0 window_clamp
	1124 13824 0 srtt_us
	1124 13856 0 packets_out
	1124 13888 0 snd_up
	1124 13920 0 delivered
	1124 13952 0 delivered_ce
	1124 13984 0 app_limited
	1124 14016 0 rcv_wnd
	1141 14048 0 rx_opt
	1142 14240 0 __cacheline_group_end__tcp_sock_write_txrx
	1143 14272 0 __cacheline_group_begin__tcp_sock_write_rx
	1135 14272 0 bytes_received
	1124 14336 0 segs_in
	1124 14368 0 data_segs_in
	1124 14400 0 rcv_wup
	1124 14432 0 max_packets_out
	1124 14464 0 cwnd_usage_seq
	1124 14496 0 rate_delivered
	1124 14528 0 rate_interval_us
	1124 14560 0 rcv_rtt_last_tsecr
	1135 14592 0 first_tx_mstamp
	1135 14656 0 delivered_mstamp
	1135 14720 0 bytes_acked
	1144 14784 0 rcv_rtt_est
	1145 14912 0 rcvq_space
	1146 15040 0 __cacheline_group_end__tcp_sock_write_rx
	1124 15040 0 dsack_dups
	1124 15072 0 compressed_ack_rcv_nxt
	1137 15104 0 tsq_node
	1147 15232 0 rack
	1128 15424 0 compressed_ack
	1128 15432 2 dup_ack_counter
	1128 15434 1 tlp_retrans
	1128 15435 5 unused
	1128 15440 1 thin_lto
	1128 15441 1 fastopen_connect
	1128 15442 1 fastopen_no_cookie
	1128 15443 2 fastopen_client_fail
	1128 15445 1 frto
	1128 15448 0 repair_queue
	1128 15456 2 save_syn
	1128 15458 1 syn_data
	1128 15459 1 syn_fastopen
	1128 15460 1 syn_fastopen_exp
	1128 15461 1 syn_fastopen_ch
	1128 15462 1 syn_data_acked
	1128 15464 0 keepalive_probes
	1124 15488 0 tcp_tx_delay
	1124 15520 0 mdev_max_us
	1124 15552 0 reord_seen
	1124 15584 0 snd_cwnd_cnt
	1124 15616 0 snd_cwnd_clamp
	1124 15648 0 snd_cwnd_used
	1124 15680 0 snd_cwnd_stamp
	1124 15712 0 prior_cwnd
	1124 15744 0 prr_delivered
	1124 15776 0 last_oow_ack_time
	1148 15808 0 pacing_timer
	1148 16320 0 compressed_ack_timer
	968 16832 0 ooo_last_skb
	1149 16896 0 duplicate_sack
	1150 16960 0 selective_acks
	1150 17216 0 recv_sack_cache
	203 17472 0 lost_cnt_hint
	1124 17504 0 prior_ssthresh
	1124 17536 0 high_seq
	1124 17568 0 retrans_stamp
	1124 17600 0 undo_marker
	203 17632 0 undo_retrans
	1135 17664 0 bytes_retrans
	1124 17728 0 total_retrans
	1124 17760 0 rto_stamp
	1125 17792 0 total_rto
	1125 17808 0 total_rto_recoveries
	1124 17824 0 total_rto_time
	1124 17856 0 urg_seq
	208 17888 0 keepalive_time
	208 17920 0 keepalive_intvl
	203 17952 0 linger2
	1128 17984 0 bpf_sock_ops_cb_flags
	1128 17992 1 bpf_chg_cc_inprogress
	1125 18000 0 timeout_rehash
	1124 18016 0 rcv_ooopack
	1151 18048 0 mtu_probe
	1124 18112 0 plb_rehash
	1124 18144 0 mtu_info
	1152 18176 0 is_mptcp
	1152 18184 0 syn_smc
	1153 18240 0 smc_hs_congested
	1154 18304 0 af_specific
	1155 18368 0 md5sig_info
	1156 18432 0 fastopen_req
	1157 18496 0 fastopen_rsk
	1158 18560 0 saved_syn
struct 24 4 thread_info
	188 0 0 flags
	188 64 0 syscall_work
	381 128 0 status
	381 160 0 cpu
struct 280 23 timekeeper
	1159 0 0 tkr_mono
	1159 448 0 tkr_raw
	1160 896 0 xtime_sec
	188 960 0 ktime_sec
	1161 1024 0 wall_to_monotonic
	1162 1152 0 offs_real
	1162 1216 0 offs_boot
	1162 1280 0 offs_tai
	1163 1344 0 tai_offset
	208 1376 0 clock_was_set_seq
	1164 1408 0 cs_was_changed_seq
	1162 1472 0 next_leap_ktime
	1160 1536 0 raw_sec
	1161 1600 0 monotonic_to_boot
	1160 1728 0 cycle_interval
	1160 1792 0 xtime_interval
	1165 1856 0 xtime_remainder
	1160 1920 0 raw_interval
	1160 1984 0 ntp_tick
	1165 2048 0 ntp_error
	1166 2112 0 ntp_error_shift
	1166 2144 0 ntp_err_mult
	1166 2176 0 skip_second_overflow
struct 24 4 token_bucket
	1167 0 0 lock
	203 32 0 chain_len
	1168 64 0 req_chain
	1168 128 0 msk_chain
struct 8016 62 trace_array
	1169 0 0 list
	392 128 0 name
	1170 192 0 array_buffer
	1170 512 0 max_buffer
	1171 832 0 allocated_snapshot
	1172 864 0 snapshot_trigger_lock
	208 896 0 snapshot
	188 960 0 max_latency
	217 1024 0 d_max_latency
	1173 1088 0 fsnotify_work
	1174 1344 0 fsnotify_irqwork
	208 1600 0 mapped
	188 1664 0 range_addr_start
	188 1728 0 range_addr_size
	265 1792 0 text_delta
	265 1856 0 data_delta
	1175 1920 0 filtered_pids
	1175 1984 0 filtered_no_pids
	1176 2048 0 max_lock
	203 2080 0 buffer_disabled
	203 2112 0 sys_refcount_enter
	203 2144 0 sys_refcount_exit
	1177 2176 0 enter_syscall_files
	1177 31808 0 exit_syscall_files
	203 61440 0 stop_count
	203 61472 0 clock_id
	203 61504 0 nr_topts
	1171 61536 0 clear_trace
	203 61568 0 buffer_percent
	208 61600 0 n_err_log_entries
	1178 61632 0 current_trace
	208 61696 0 trace_flags
	1179 61728 0 trace_flags_index
	208 61984 0 flags
	1180 62016 0 start_lock
	236 62080 0 system_names
	1169 62144 0 err_log
	217 62272 0 dir
	217 62336 0 options
	217 62400 0 percpu_dir
	1181 62464 0 event_dir
	1182 62528 0 topts
	1169 62592 0 systems
	1169 62720 0 events
	1183 62848 0 trace_marker_file
	1184 62912 0 tracing_cpumask
	1184 62976 0 pipe_cpumask
	203 63040 0 ref
	203 63072 0 trace_ref
	1185 63104 0 ops
	1175 63168 0 function_pids
	1175 63232 0 function_no_pids
	1186 63296 0 gops
	1169 63360 0 func_probes
	1169 63488 0 mod_trace
	1169 63616 0 mod_notrace
	203 63744 0 function_enabled
	203 63776 0 no_filter_buffering_ref
	1169 63808 0 hist_vars
	1187 63936 0 cond_snapshot
	1188 64000 0 last_func_repeats
	1171 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	208 0 0 flags
	889 32 0 record_disabled
	889 64 0 resizing
	1189 128 0 cpumask
	721 192 0 reader_lock_key
	900 256 0 mutex
	1190 512 0 buffers
	1191 576 0 node
	1192 704 0 clock
	905 768 0 irq_work
	1193 1472 0 time_stamp_abs
	188 1536 0 range_addr_start
	188 1600 0 range_addr_end
	1194 1664 0 flush_nb
	265 1856 0 last_text_delta
	265 1920 0 last_data_delta
	208 1984 0 subbuf_order
	208 2016 0 max_data_size
struct 16 2 trace_print_flags
	188 0 0 mask
	236 64 0 name
struct 32 5 track
	188 0 0 addr
	1195 64 0 handle
	203 96 0 cpu
	203 128 0 pid
	188 192 0 when
struct 16 3 udp_hslot
	461 0 0 head
	203 64 0 count
	460 96 0 lock
struct 1152 18 udp_sock
	1196 0 0 inet
	188 8000 0 udp_flags
	203 8064 0 pending
	1197 8096 0 encap_type
	1198 8112 0 len
	1198 8128 0 gso_size
	1198 8144 0 pcslen
	1198 8160 0 pcrlen
	836 8192 0 encap_rcv
	1199 8256 0 encap_err_rcv
	836 8320 0 encap_err_lookup
	828 8384 0 encap_destroy
	1200 8448 0 gro_receive
	1201 8512 0 gro_complete
	1202 8704 0 reader_queue
	203 8896 0 forward_deficit
	203 8928 0 forward_threshold
	1203 8960 0 peeking_with_offset
struct 24 4 udp_table
	1204 0 0 hash
	1204 64 0 hash2
	208 128 0 mask
	208 160 0 log
struct 8 3 unix_address
	1205 0 0 refcnt
	203 32 0 len
	1206 64 0 name
struct 32 6 unix_skb_parms
	947 0 0 pid
	1207 64 0 uid
	1208 96 0 gid
	1209 128 0 fp
	1210 192 0 secid
	1210 224 0 consumed
struct 1024 13 unix_sock
	1211 0 0 sk
	1212 6208 0 addr
	1213 6272 0 path
	1214 6400 0 iolock
	1214 6656 0 bindlock
	617 6912 0 peer
	617 6976 0 listener
	1215 7040 0 vertex
	1216 7104 0 lock
	1217 7168 0 peer_wq
	1218 7680 0 peer_wake
	1219 8000 0 scm_stat
	968 8128 0 oob_skb
struct 432 4 uts_namespace
	1220 0 0 name
	333 3136 0 user_ns
	334 3200 0 ucounts
	1221 3264 0 ns
struct 176 18 vm_area_struct
	1222 0 0 -
	914 128 0 vm_mm
	1223 192 0 vm_page_prot
	1224 256 0 -
	304 320 0 detached
	208 352 0 vm_lock_seq
	1225 384 0 vm_lock
	1226 448 0 shared
	82 704 0 anon_vma_chain
	1227 832 0 anon_vma
	1228 896 0 vm_ops
	188 960 0 vm_pgoff
	1011 1024 0 vm_file
	192 1088 0 vm_private_data
	326 1152 0 swap_readahead_info
	1105 1216 0 vm_policy
	1229 1280 0 numab_state
	1230 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	1231 0 0 event
struct 128 16 vm_operations_struct
	1232 0 0 open
	1232 64 0 close
	1233 128 0 may_split
	1234 192 0 mremap
	1235 256 0 mprotect
	1236 320 0 fault
	1237 384 0 huge_fault
	1238 448 0 map_pages
	1239 512 0 pagesize
	1236 576 0 page_mkwrite
	1236 640 0 pfn_mkwrite
	1240 704 0 access
	1241 768 0 name
	1242 832 0 set_policy
	1243 896 0 get_policy
	1244 960 0 find_special_page
struct 40 5 vm_special_mapping
	236 0 0 name
	1044 64 0 pages
	1245 128 0 fault
	1246 192 0 mremap
	1247 256 0 close
struct 72 10 vm_struct
	1116 0 0 next
	192 64 0 addr
	188 128 0 size
	188 192 0 flags
	1044 256 0 pages
	208 320 0 page_order
	208 352 0 nr_pages
	1248 384 0 phys_addr
	490 448 0 caller
	188 512 0 requested_size
struct 72 6 vmap_area
	188 0 0 va_start
	188 64 0 va_end
	1249 128 0 rb_node
	1250 320 0 list
	1251 448 0 -
	188 512 0 flags
struct 6272 8 vmap_node
	1252 0 0 pool
	1253 49152 0 pool_lock
	1254 49184 0 skip_populate
	1255 49216 0 busy
	1255 49472 0 lazy
	1250 49728 0 purge_list
	1256 49856 0 purge_work
	188 50112 0 nr_purged
struct 168 17 worker
	1257 0 0 -
	1258 128 0 current_work
	1259 192 0 current_func
	1260 256 0 current_pwq
	1261 320 0 current_at
	208 384 0 current_color
	203 416 0 sleeping
	1259 448 0 last_func
	1262 512 0 scheduled
	601 640 0 task
	1263 704 0 pool
	1262 768 0 node
	188 896 0 last_active
	208 960 0 flags
	203 992 0 id
	1264 1024 0 desc
	445 1280 0 rescue_wq
struct 576 9 xa_node
	330 0 0 shift
	330 8 0 offset
	330 16 0 count
	330 24 0 nr_values
	1265 64 0 parent
	1266 128 0 array
	1267 192 0 -
	1268 320 0 slots
	1269 4416 0 -
struct 16 3 xarray
	191 0 0 xa_lock
	185 32 0 xa_flags
	192 64 0 xa_head
struct 1536 40 zone
	1270 0 0 _watermark
	188 256 0 watermark_boost
	188 320 0 nr_reserved_highatomic
	188 384 0 nr_free_highatomic
	1271 448 0 lowmem_reserve
	203 768 0 node
	545 832 0 zone_pgdat
	1272 896 0 per_cpu_pageset
	1273 960 0 per_cpu_zonestats
	203 1024 0 pageset_high_min
	203 1056 0 pageset_high_max
	203 1088 0 pageset_batch
	188 1152 0 zone_start_pfn
	326 1216 0 managed_pages
	188 1280 0 spanned_pages
	188 1344 0 present_pages
	188 1408 0 present_early_pages
	236 1472 0 name
	188 1536 0 nr_isolate_pageblock
	950 1600 0 span_seqlock
	203 1664 0 initialized
	279 2048 0 _pad1_
	1274 2048 0 free_area
	82 9792 0 unaccepted_pages
	188 9920 0 flags
	191 9984 0 lock
	279 10240 0 _pad2_
	188 10240 0 percpu_drift_mark
	188 10304 0 compact_cached_free_pfn
	1275 10368 0 compact_cached_migrate_pfn
	188 10496 0 compact_init_migrate_pfn
	188 10560 0 compact_init_free_pfn
	208 10624 0 compact_considered
	208 10656 0 compact_defer_shift
	203 10688 0 compact_order_failed
	304 10720 0 compact_blockskip_flush
	304 10728 0 contiguous
	279 10752 0 _pad3_
	1276 10752 0 vm_stat
	1277 11520 0 vm_numa_event
struct 81936 1 zonelist
	1278 0 0 _zonerefs
struct 16 2 zoneref
	1279 0 0 zone
	203 64 0 zone_idx
ptr 8 struct inode *
typedef 4 208 gfp_t
typedef 4 1280 atomic_t
struct 16 2 rb_root_cached
	1052 0 0 rb_root
	855 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 381 errseq_t
typedef 4 1281 spinlock_t
ptr 8 void *
struct 32 5 codetag
	208 0 0 flags
	208 32 0 lineno
	236 64 0 modname
	236 128 0 function
	236 192 0 filename
ptr 8 struct alloc_tag_counters *
typedef 8 1119 u64
struct 4 1 kref
	1282 0 0 refcount
array 0 1055 0
struct 968 23 block_device
	859 0 0 bd_start_sect
	859 64 0 bd_nr_sectors
	227 128 0 bd_disk
	204 192 0 bd_queue
	228 256 0 bd_stats
	188 320 0 bd_stamp
	213 384 0 __bd_flags
	1283 416 0 bd_dev
	230 448 0 bd_mapping
	213 512 0 bd_openers
	211 544 0 bd_size_lock
	192 576 0 bd_claiming
	192 640 0 bd_holder
	231 704 0 bd_holder_ops
	222 768 0 bd_holder_lock
	203 1024 0 bd_holders
	232 1088 0 bd_holder_dir
	213 1152 0 bd_fsfreeze_count
	222 1216 0 bd_fsfreeze_mutex
	233 1472 0 bd_meta_info
	203 1536 0 bd_writers
	192 1600 0 bd_security
	1284 1664 0 bd_device
struct 624 57 inode
	1285 0 0 i_mode
	209 16 0 i_opflags
	1286 32 0 i_uid
	1287 64 0 i_gid
	208 96 0 i_flags
	470 128 0 i_acl
	470 192 0 i_default_acl
	471 256 0 i_op
	345 320 0 i_sb
	230 384 0 i_mapping
	192 448 0 i_security
	188 512 0 i_ino
	1288 576 0 -
	1283 608 0 i_rdev
	1289 640 0 i_size
	1290 704 0 i_atime_sec
	1290 768 0 i_mtime_sec
	1290 832 0 i_ctime_sec
	1291 896 0 i_atime_nsec
	1291 928 0 i_mtime_nsec
	1291 960 0 i_ctime_nsec
	1291 992 0 i_generation
	211 1024 0 i_lock
	209 1056 0 i_bytes
	1292 1072 0 i_blkbits
	1293 1080 0 i_write_hint
	1294 1088 0 i_blocks
	1291 1152 0 i_state
	1295 1216 0 i_rwsem
	188 1536 0 dirtied_when
	188 1600 0 dirtied_time_when
	215 1664 0 i_hash
	218 1792 0 i_io_list
	477 1920 0 i_wb
	203 1984 0 i_wb_frn_winner
	1296 2016 0 i_wb_frn_avg_time
	1296 2032 0 i_wb_frn_history
	218 2048 0 i_lru
	218 2176 0 i_sb_list
	218 2304 0 i_wb_list
	1297 2432 0 -
	1298 2560 0 i_version
	1298 2624 0 i_sequence
	213 2688 0 i_count
	213 2720 0 i_dio_count
	213 2752 0 i_writecount
	213 2784 0 i_readcount
	1299 2816 0 -
	481 2880 0 i_flctx
	1300 2944 0 i_data
	218 4480 0 i_devices
	1301 4608 0 -
	1302 4672 0 i_fsnotify_mask
	484 4736 0 i_fsnotify_marks
	485 4800 0 i_crypt_info
	486 4864 0 i_verity_info
	192 4928 0 i_private
struct 64 3 -
	211 0 0 lock
	218 64 0 dispatch
	188 192 0 state
struct 88 4 delayed_work
	878 0 0 work
	877 256 0 timer
	445 576 0 wq
	203 640 0 cpu
typedef 8 1303 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	208 0 0 depth
	208 32 0 shift
	208 64 0 map_nr
	886 96 0 round_robin
	1304 128 0 map
	509 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1305 spinlock_t
typedef 40 1306 wait_queue_entry_t
typedef 4 1307 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1308 0 0 next
	1309 64 0 pprev
struct 64 12 kobject
	236 0 0 name
	218 64 0 entry
	232 192 0 parent
	687 256 0 kset
	1310 320 0 ktype
	269 384 0 sd
	1311 448 0 kref
	208 480 1 state_initialized
	208 481 1 state_in_sysfs
	208 482 1 state_add_uevent_sent
	208 483 1 state_remove_uevent_sent
	208 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1312 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1313 0 0 owner
	1314 64 0 wait_lock
	1315 96 0 osq
	218 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	206 0 0 sb
	208 256 0 wake_batch
	213 288 0 wake_index
	1316 320 0 ws
	213 384 0 ws_active
	208 416 0 min_shallow_depth
	213 448 0 completion_cnt
	213 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 195 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1317 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1318 0 0 magic
	1319 16 0 version
	1319 24 0 flags
	1320 32 0 hdr_len
	1320 64 0 type_off
	1320 96 0 type_len
	1320 128 0 str_off
	1320 160 0 str_len
typedef 4 1320 u32
typedef 4 1321 refcount_t
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 1055 56
typedef 1 1323 bool
ptr 8 __u32 *
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
typedef 8 1324 local_t
typedef 4 1325 u32
ptr 8 struct buffer_data_page *
array 4096 1055 4096
array 8192 1055 8192
struct 16 2 load_weight
	188 0 0 weight
	1326 64 0 inv_weight
typedef 8 1327 s64
typedef 8 1328 u64
struct 16 2 rb_root_cached
	1329 0 0 rb_root
	855 64 0 rb_leftmost
ptr 8 struct sched_entity *
struct 64 9 sched_avg
	260 0 0 last_update_time
	260 64 0 load_sum
	260 128 0 runnable_sum
	1326 192 0 util_sum
	1326 224 0 period_contrib
	188 256 0 load_avg
	188 320 0 runnable_avg
	188 384 0 util_avg
	208 448 0 util_est
struct 64 5 -
	906 0 0 lock
	203 32 0 nr
	188 64 0 load_avg
	188 128 0 util_avg
	188 192 0 runnable_avg
int 8 s long int
ptr 8 struct rq *
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
ptr 8 struct task_group *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	269 0 0 kn
	188 64 0 notified_at
	1115 128 0 notify_timer
array 168 270 3
typedef 2 1033 u16
array 112 309 14
array 56 203 14
ptr 8 struct cgroup_root *
array 224 82 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1330 0 0 x
struct 32 2 cgroup_base_stat
	1331 0 0 cputime
	195 192 0 ntime
struct 24 3 prev_cputime
	195 0 0 utime
	195 64 0 stime
	598 128 0 lock
typedef 24 1332 wait_queue_head_t
struct 32 3 work_struct
	326 0 0 data
	82 64 0 entry
	1333 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1334 0 0 effective
	1335 2432 0 progs
	1336 4864 0 flags
	1337 5184 0 revisions
	82 7616 0 storages
	1338 7744 0 inactive
	307 7808 0 refcnt
	283 7936 0 release_work
struct 16 4 cgroup_freezer_state
	304 0 0 freeze
	203 32 0 e_freeze
	203 64 0 nr_frozen_descendants
	203 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 277 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
array 4096 1055 4096
array 64 1055 64
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
typedef 1 1323 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	188 0 0 percpu_count_ptr
	1339 64 0 data
struct 56 3 rcu_work
	283 0 0 work
	290 256 0 rcu
	445 384 0 wq
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
array 4096 1055 4096
struct 4096 1 entry_stack_page
	1340 0 0 stack
struct 20480 2 tss_struct
	1341 0 0 x86_tss
	1342 832 0 io_bitmap
struct 77824 13 cea_exception_stacks
	320 0 0 DF_stack_guard
	1343 32768 0 DF_stack
	320 98304 0 NMI_stack_guard
	1343 131072 0 NMI_stack
	320 196608 0 DB_stack_guard
	1343 229376 0 DB_stack
	320 294912 0 MCE_stack_guard
	1343 327680 0 MCE_stack
	320 393216 0 VC_stack_guard
	1343 425984 0 VC_stack
	320 491520 0 VC2_stack_guard
	1343 524288 0 VC2_stack
	320 589824 0 IST_top_guard
struct 4096 9 debug_store
	1344 0 0 bts_buffer_base
	1344 64 0 bts_index
	1344 128 0 bts_absolute_maximum
	1344 192 0 bts_interrupt_threshold
	1344 256 0 pebs_buffer_base
	1344 320 0 pebs_index
	1344 384 0 pebs_absolute_maximum
	1344 448 0 pebs_interrupt_threshold
	1345 512 0 pebs_event_reset
struct 131072 2 debug_store_buffers
	1346 0 0 bts_buffer
	1346 524288 0 pebs_buffer
typedef 8 479 atomic_long_t
typedef 4 1347 kuid_t
typedef 4 1348 kgid_t
typedef 8 1349 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	203 0 0 non_rcu
	290 0 0 rcu
typedef 4 1350 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1308 0 0 next
	1309 64 0 pprev
typedef 4 1351 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1352 0 0 next
	1353 64 0 pprev
struct 16 2 qstr
	1354 0 0 -
	693 64 0 name
array 40 330 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1355 0 0 -
union 16 2 -
	82 0 0 d_lru
	1356 0 0 d_wait
struct 8 1 hlist_head
	1308 0 0 first
union 16 3 -
	339 0 0 d_alias
	341 0 0 d_in_lookup_hash
	290 0 0 d_rcu
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
	236 0 0 name
	82 64 0 entry
	232 192 0 parent
	687 256 0 kset
	1310 320 0 ktype
	269 384 0 sd
	1357 448 0 kref
	208 480 1 state_initialized
	208 481 1 state_in_sysfs
	208 482 1 state_add_uevent_sent
	208 483 1 state_remove_uevent_sent
	208 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	236 0 0 name
	191 64 0 lock
struct 56 4 dev_links_info
	82 0 0 suppliers
	82 128 0 consumers
	82 256 0 defer_sync
	1358 384 0 status
struct 312 55 dev_pm_info
	1359 0 0 power_state
	304 32 1 can_wakeup
	304 33 1 async_suspend
	304 34 1 in_dpm_list
	304 35 1 is_prepared
	304 36 1 is_suspended
	304 37 1 is_noirq_suspended
	304 38 1 is_late_suspended
	304 39 1 no_pm
	304 40 1 early_init
	304 41 1 direct_complete
	381 64 0 driver_flags
	191 96 0 lock
	82 128 0 entry
	1053 256 0 completion
	1360 512 0 wakeup
	304 576 1 wakeup_path
	304 577 1 syscore
	304 578 1 no_pm_callbacks
	304 579 1 async_in_progress
	304 580 1 smart_suspend
	304 581 1 must_resume
	304 582 1 may_skip_resume
	941 640 0 suspend_timer
	195 1152 0 timer_expires
	283 1216 0 work
	282 1472 0 wait_queue
	1361 1664 0 wakeirq
	186 1728 0 usage_count
	186 1760 0 child_count
	208 1792 3 disable_depth
	304 1795 1 idle_notification
	304 1796 1 request_pending
	304 1797 1 deferred_resume
	304 1798 1 needs_force_resume
	304 1799 1 runtime_auto
	304 1800 1 ignore_children
	304 1801 1 no_callbacks
	304 1802 1 irq_safe
	304 1803 1 use_autosuspend
	304 1804 1 timer_autosuspends
	304 1805 1 memalloc_noio
	208 1824 0 links_count
	1362 1856 0 request
	1363 1888 0 runtime_status
	1363 1920 0 last_status
	203 1952 0 runtime_error
	203 1984 0 autosuspend_delay
	195 2048 0 last_busy
	195 2112 0 active_time
	195 2176 0 suspended_time
	195 2240 0 accounting_timestamp
	1364 2304 0 subsys_data
	1365 2368 0 set_latency_tolerance
	1366 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1367 0 0 domain
	1368 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 483 u32
ptr 8 const struct class *
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 188 1
struct 40 4 klist
	1369 0 0 k_lock
	390 64 0 k_list
	1370 192 0 get
	1370 256 0 put
struct 32 3 klist_node
	192 0 0 n_klist
	390 64 0 n_node
	1371 192 0 n_ref
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
ptr 8 const struct device_driver *
ptr 8 char *
typedef 1 1372 u8
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
typedef 4 208 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1373 0 0 mnt
	217 64 0 dentry
union 32 2 -
	100 0 0 f_pos_lock
	195 0 0 f_pipe
typedef 8 1374 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	290 0 0 f_task_work
	1375 0 0 f_llist
	1376 0 0 f_ra
	1377 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 411 3
typedef 4 1378 atomic_t
typedef 1 1323 bool
typedef 24 1379 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1380 spinlock_t
array 8 188 1
array 512 1011 64
union 64 2 -
	1381 0 0 -
	110 0 0 page
union 64 2 -
	1382 0 0 -
	110 0 0 __page_1
union 64 2 -
	1383 0 0 -
	110 0 0 __page_2
union 64 2 -
	1384 0 0 -
	110 0 0 __page_3
array 80 82 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1385 atomic_t
typedef 4 1386 spinlock_t
struct 16 1 plist_head
	1387 0 0 node_list
typedef 4 1388 spinlock_t
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
typedef 8 1389 genpool_algo_t
typedef 8 1390 atomic_long_t
typedef 8 1391 phys_addr_t
array 0 188 0
array 32 1055 32
struct 16 3 xarray
	211 0 0 xa_lock
	1392 32 0 xa_flags
	192 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	465 0 0 bio_slab
	208 64 0 front_pad
	1393 128 0 cache
	1394 192 0 bio_pool
	1394 768 0 bvec_pool
	1394 1344 0 bio_integrity_pool
	1394 1920 0 bvec_integrity_pool
	208 2496 0 back_pad
	211 2528 0 rescue_lock
	1395 2560 0 rescue_list
	878 2688 0 rescue_work
	445 2944 0 rescue_workqueue
	215 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1396 u64
typedef 4 208 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
typedef 4 1017 depot_stack_handle_t
struct 4 3 -
	1017 0 17 pool_index_plus_1
	1017 17 10 offset
	1017 27 5 extra
struct 32 4 mutex
	1397 0 0 owner
	1398 64 0 wait_lock
	1399 96 0 osq
	456 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
array 16384 456 1024
array 4096 208 1024
array 32 1055 32
typedef 4 1400 spinlock_t
struct 8 1 hlist_head
	1308 0 0 first
struct 8 1 hlist_nulls_head
	1401 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1323 bool
typedef 2 209 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	208 0 0 i_nlink
	208 0 0 __i_nlink
typedef 8 1402 time64_t
typedef 1 1403 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 195 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	348 0 0 i_dentry
	290 0 0 i_rcu
typedef 8 1404 atomic64_t
union 8 2 -
	398 0 0 i_fop
	1405 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	1110 0 0 i_pipe
	1406 0 0 i_cdev
	392 0 0 i_link
	208 0 0 i_dir_seq
typedef 4 208 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1407 0 0 start
	1407 64 0 end
	192 128 0 vaddr
	188 192 0 nslabs
	488 256 0 late_alloc
	208 288 0 nareas
	208 320 0 area_nslabs
	1408 384 0 areas
	1409 448 0 slots
typedef 1 1323 bool
typedef 8 1410 atomic_long_t
ptr 8 const void *
union 32 3 -
	1411 0 0 dir
	1412 0 0 symlink
	1413 0 0 attr
ptr 8 struct kernfs_iattrs *
struct 24 3 idr
	1414 0 0 idr_rt
	208 128 0 idr_base
	208 160 0 idr_next
typedef 4 1415 u32
ptr 8 struct kernfs_syscall_ops *
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
typedef 24 1416 wait_queue_head_t
struct 40 5 rw_semaphore
	1417 0 0 count
	1417 64 0 owner
	1418 128 0 osq
	1419 160 0 wait_lock
	496 192 0 wait_list
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 208 slab_flags_t
struct 8 3 reciprocal_value
	1420 0 0 m
	1421 32 0 sh1
	1421 40 0 sh2
struct 4 1 kmem_cache_order_objects
	208 0 0 x
typedef 4 208 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
struct 64 12 kobject
	236 0 0 name
	507 64 0 entry
	232 192 0 parent
	687 256 0 kset
	1310 320 0 ktype
	269 384 0 sd
	1422 448 0 kref
	208 480 1 state_initialized
	208 481 1 state_in_sysfs
	208 482 1 state_add_uevent_sent
	208 483 1 state_remove_uevent_sent
	208 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1423 1024
union 16 2 -
	1424 0 0 -
	1425 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1426 local_lock_t
typedef 4 1427 spinlock_t
typedef 8 1428 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	208 0 0 done
	1429 64 0 wait
ptr 8 struct list_head *
union 256 5 -
	1430 0 0 -
	1431 0 0 -
	1432 0 0 mr64
	1433 0 0 ma64
	1434 0 0 alloc
union 4 2 -
	191 0 0 ma_lock
	1435 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	203 0 0 id
	337 32 0 ref
struct 256 18 page_counter
	326 0 0 usage
	279 512 0 _pad1_
	188 512 0 emin
	326 576 0 min_usage
	326 640 0 children_min_usage
	188 704 0 elow
	326 768 0 low_usage
	326 832 0 children_low_usage
	188 896 0 watermark
	188 960 0 local_watermark
	188 1024 0 failcnt
	279 1536 0 _pad2_
	304 1536 0 protection_support
	188 1600 0 min
	188 1664 0 low
	188 1728 0 high
	188 1792 0 max
	1436 1856 0 parent
union 256 2 -
	523 0 0 swap
	523 0 0 memsw
struct 120 8 vmpressure
	188 0 0 scanned
	188 64 0 reclaimed
	188 128 0 tree_scanned
	188 192 0 tree_reclaimed
	191 256 0 sr_lock
	82 320 0 events
	100 448 0 events_lock
	283 704 0 work
ptr 8 struct memcg_vmstats *
array 72 326 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	191 0 0 lock
	1437 64 0 completions
	1115 448 0 period_timer
	188 768 0 period_time
	188 832 0 dirty_limit_tstamp
	188 896 0 dirty_limit
array 160 1438 4
struct 32 3 deferred_split
	191 0 0 split_queue_lock
	82 64 0 split_queue
	188 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	82 0 0 fifo
	191 128 0 lock
array 0 1439 0
ptr 8 struct mem_cgroup *
ptr 8 struct lruvec_stats_percpu *
ptr 8 struct lruvec_stats *
ptr 8 struct shrinker_info *
struct 1560 11 lruvec
	424 0 0 lists
	191 640 0 lru_lock
	188 704 0 anon_cost
	188 768 0 file_cost
	326 832 0 nonresident_age
	1275 896 0 refaults
	188 1024 0 flags
	1440 1088 0 lrugen
	1441 11840 0 mm_state
	545 12416 0 pgdat
	1442 12480 0 zswap_lruvec_state
array 200 1443 5
struct 16 2 mem_cgroup_reclaim_iter
	535 0 0 position
	186 64 0 generation
ptr 8 struct mem_section_usage *
array 0 188 0
typedef 0 1444 local_lock_t
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1445 0 0 data
	662 64 0 entry
	1446 192 0 func
array 304 265 38
array 176 188 22
typedef 8 1447 atomic64_t
ptr 8 void **
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 1344 65 -
	1448 0 0 -
	84 512 0 mm_mt
	188 640 0 mmap_base
	188 704 0 mmap_legacy_base
	188 768 0 mmap_compat_base
	188 832 0 mmap_compat_legacy_base
	188 896 0 task_size
	1449 960 0 pgd
	186 1024 0 membarrier_state
	186 1056 0 mm_users
	1450 1088 0 pcpu_cid
	188 1152 0 mm_cid_next_scan
	326 1216 0 pgtables_bytes
	203 1280 0 map_count
	191 1312 0 page_table_lock
	135 1344 0 mmap_lock
	82 1664 0 mmlist
	1451 1792 0 mm_lock_seq
	479 1856 0 futex_unique_id
	188 1920 0 hiwater_rss
	188 1984 0 hiwater_vm
	188 2048 0 total_vm
	188 2112 0 locked_vm
	479 2176 0 pinned_vm
	188 2240 0 data_vm
	188 2304 0 exec_vm
	188 2368 0 stack_vm
	188 2432 0 def_flags
	1451 2496 0 write_protect_seq
	191 2528 0 arg_lock
	188 2560 0 start_code
	188 2624 0 end_code
	188 2688 0 start_data
	188 2752 0 end_data
	188 2816 0 start_brk
	188 2880 0 brk
	188 2944 0 start_stack
	188 3008 0 arg_start
	188 3072 0 arg_end
	188 3136 0 env_start
	188 3200 0 env_end
	1452 3264 0 saved_auxv
	1453 6592 0 rss_stat
	1454 7872 0 binfmt
	1455 7936 0 context
	188 9024 0 flags
	191 9088 0 ioctx_lock
	1456 9152 0 ioctx_table
	601 9216 0 owner
	333 9280 0 user_ns
	1011 9344 0 exe_file
	1457 9408 0 notifier_subscriptions
	188 9472 0 numa_next_scan
	188 9536 0 numa_scan_offset
	203 9600 0 numa_scan_seq
	186 9632 0 tlb_flush_pending
	186 9664 0 tlb_flush_batched
	1458 9728 0 uprobes_state
	326 9792 0 hugetlb_usage
	283 9856 0 async_put_work
	1459 10112 0 iommu_mm
	188 10176 0 ksm_merging_pages
	188 10240 0 ksm_rmap_items
	326 10304 0 ksm_zero_pages
	1460 10368 0 lru_gen
array 0 188 0
struct 24 4 ns_common
	217 0 0 stashed
	747 64 0 ops
	208 128 0 inum
	561 160 0 count
ptr 8 struct mount *
struct 8 1 rb_root
	855 0 0 rb_node
typedef 8 1461 u64
typedef 24 1462 wait_queue_head_t
struct 24 3 rb_node
	188 0 0 __rb_parent_color
	855 64 0 rb_right
	855 128 0 rb_left
typedef 4 1463 refcount_t
ptr 8 Elf64_Sym *
array 56 1055 56
struct 96 5 module_kobject
	361 0 0 kobj
	250 512 0 mod
	232 576 0 drivers_dir
	1464 640 0 mp
	1072 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1465 7
struct 24 3 mod_arch_specific
	208 0 0 num_orcs
	700 64 0 orc_unwind_ip
	1466 128 0 orc_unwind
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
	1467 0 0 descs
	1468 64 0 classes
	208 128 0 num_descs
	208 160 0 num_classes
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
struct 16 2 hlist_node
	1308 0 0 next
	1309 64 0 pprev
struct 32 4 vfsmount
	217 0 0 mnt_root
	345 64 0 mnt_sb
	203 128 0 mnt_flags
	1469 192 0 mnt_idmap
union 24 3 -
	560 0 0 mnt_node
	1470 0 0 mnt_rcu
	1471 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	588 0 0 mnt_mp_list
	588 0 0 mnt_umount
typedef 4 208 __u32
struct 8 1 hlist_head
	1308 0 0 first
typedef 4 1472 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	186 0 0 tail
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
ptr 8 struct task_struct *
ptr 8 struct ww_acquire_ctx *
typedef 0 1473 local_lock_t
struct 24 5 page_frag_cache
	192 0 0 va
	1474 64 0 offset
	1474 80 0 size
	208 96 0 pagecnt_bias
	468 128 0 pfmemalloc
struct 16 3 page_frag_1k
	192 0 0 va
	1475 64 0 offset
	468 80 0 pfmemalloc
array 512 192 64
typedef 4 1476 refcount_t
typedef 4 1477 u32
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
struct 8 1 llist_node
	1478 0 0 next
ptr 8 struct key_tag *
struct 24 3 idr
	619 0 0 idr_rt
	208 128 0 idr_base
	208 160 0 idr_next
struct 24 4 ns_common
	217 0 0 stashed
	747 64 0 ops
	208 128 0 inum
	607 160 0 count
struct 0 0 ref_tracker_dir
ptr 8 struct proc_dir_entry *
struct 104 2 ctl_table_set
	1479 0 0 is_seen
	1480 64 0 dir
ptr 8 struct sock *
ptr 8 struct uevent_sock *
struct 16 3 xarray
	417 0 0 xa_lock
	1481 32 0 xa_flags
	192 64 0 xa_head
struct 8 1 raw_notifier_head
	1482 0 0 head
ptr 8 struct net_device *
struct 40 6 netns_core
	1483 0 0 sysctl_hdr
	203 64 0 sysctl_somaxconn
	203 96 0 sysctl_optmem_max
	1484 128 0 sysctl_txrehash
	1485 192 0 prot_inuse
	1303 256 0 rps_default_mask
struct 128 16 netns_mib
	1486 0 0 ip_statistics
	1486 64 0 ipv6_statistics
	1487 128 0 tcp_statistics
	1488 192 0 net_statistics
	1489 256 0 udp_statistics
	1489 320 0 udp_stats_in6
	1490 384 0 xfrm_statistics
	1491 448 0 tls_statistics
	1492 512 0 mptcp_statistics
	1489 576 0 udplite_statistics
	1489 640 0 udplite_stats_in6
	1493 704 0 icmp_statistics
	1494 768 0 icmpmsg_statistics
	1495 832 0 icmpv6_statistics
	1496 896 0 icmpv6msg_statistics
	615 960 0 proc_net_devsnmp6
struct 40 2 netns_packet
	1497 0 0 sklist_lock
	1498 256 0 sklist
struct 32 3 netns_unix
	1499 0 0 table
	203 128 0 sysctl_max_dgram_qlen
	1483 192 0 ctl
struct 72 5 netns_nexthop
	1500 0 0 rb_root
	404 64 0 devhash
	208 128 0 seq
	608 160 0 last_id_allocated
	1501 192 0 notifier_chain
struct 832 167 netns_ipv4
	1502 0 0 __cacheline_group_begin__netns_ipv4_read_tx
	1484 0 0 sysctl_tcp_early_retrans
	1484 8 0 sysctl_tcp_tso_win_divisor
	1484 16 0 sysctl_tcp_tso_rtt_log
	1484 24 0 sysctl_tcp_autocorking
	203 32 0 sysctl_tcp_min_snd_mss
	208 64 0 sysctl_tcp_notsent_lowat
	203 96 0 sysctl_tcp_limit_output_bytes
	203 128 0 sysctl_tcp_min_rtt_wlen
	1503 160 0 sysctl_tcp_wmem
	1484 256 0 sysctl_ip_fwd_use_pmtu
	1504 264 0 __cacheline_group_end__netns_ipv4_read_tx
	1505 264 0 __cacheline_group_begin__netns_ipv4_read_txrx
	1484 264 0 sysctl_tcp_moderate_rcvbuf
	1506 272 0 __cacheline_group_end__netns_ipv4_read_txrx
	1507 272 0 __cacheline_group_begin__netns_ipv4_read_rx
	1484 272 0 sysctl_ip_early_demux
	1484 280 0 sysctl_tcp_early_demux
	203 288 0 sysctl_tcp_reordering
	1503 320 0 sysctl_tcp_rmem
	1508 416 0 __cacheline_group_end__netns_ipv4_read_rx
	1509 512 0 __cacheline_group_begin__icmp
	413 512 0 icmp_global_credit
	608 544 0 icmp_global_stamp
	1510 576 0 __cacheline_group_end__icmp
	1511 1024 0 __cacheline_group_pad__icmp
	1512 1024 0 tcp_death_row
	1513 2048 0 udp_table
	1483 2112 0 forw_hdr
	1483 2176 0 frags_hdr
	1483 2240 0 ipv4_hdr
	1483 2304 0 route_hdr
	1483 2368 0 xfrm4_hdr
	1514 2432 0 devconf_all
	1514 2496 0 devconf_dflt
	1515 2560 0 ra_chain
	1497 2624 0 ra_mutex
	1516 2880 0 rules_ops
	1517 2944 0 fib_main
	1517 3008 0 fib_default
	208 3072 0 fib_rules_require_fldissect
	414 3104 0 fib_has_custom_rules
	414 3112 0 fib_has_custom_local_routes
	414 3120 0 fib_offload_disabled
	1484 3128 0 sysctl_tcp_shrink_window
	413 3136 0 fib_num_tclassid_users
	404 3200 0 fib_table_hash
	617 3264 0 fibnl
	617 3328 0 mc_autojoin_sk
	1518 3392 0 peers
	1519 3456 0 fqdir
	1484 3520 0 sysctl_icmp_echo_ignore_all
	1484 3528 0 sysctl_icmp_echo_enable_probe
	1484 3536 0 sysctl_icmp_echo_ignore_broadcasts
	1484 3544 0 sysctl_icmp_ignore_bogus_error_responses
	1484 3552 0 sysctl_icmp_errors_use_inbound_ifaddr
	203 3584 0 sysctl_icmp_ratelimit
	203 3616 0 sysctl_icmp_ratemask
	203 3648 0 sysctl_icmp_msgs_per_sec
	203 3680 0 sysctl_icmp_msgs_burst
	608 3712 0 ip_rt_min_pmtu
	203 3744 0 ip_rt_mtu_expires
	203 3776 0 ip_rt_min_advmss
	1520 3808 0 ip_local_ports
	1484 3872 0 sysctl_tcp_ecn
	1484 3880 0 sysctl_tcp_ecn_fallback
	1484 3888 0 sysctl_ip_default_ttl
	1484 3896 0 sysctl_ip_no_pmtu_disc
	1484 3904 0 sysctl_ip_fwd_update_priority
	1484 3912 0 sysctl_ip_nonlocal_bind
	1484 3920 0 sysctl_ip_autobind_reuse
	1484 3928 0 sysctl_ip_dynaddr
	1484 3936 0 sysctl_raw_l3mdev_accept
	1484 3944 0 sysctl_udp_early_demux
	1484 3952 0 sysctl_nexthop_compat_mode
	1484 3960 0 sysctl_fwmark_reflect
	1484 3968 0 sysctl_tcp_fwmark_accept
	1484 3976 0 sysctl_tcp_l3mdev_accept
	1484 3984 0 sysctl_tcp_mtu_probing
	203 4000 0 sysctl_tcp_mtu_probe_floor
	203 4032 0 sysctl_tcp_base_mss
	203 4064 0 sysctl_tcp_probe_threshold
	608 4096 0 sysctl_tcp_probe_interval
	203 4128 0 sysctl_tcp_keepalive_time
	203 4160 0 sysctl_tcp_keepalive_intvl
	1484 4192 0 sysctl_tcp_keepalive_probes
	1484 4200 0 sysctl_tcp_syn_retries
	1484 4208 0 sysctl_tcp_synack_retries
	1484 4216 0 sysctl_tcp_syncookies
	1484 4224 0 sysctl_tcp_migrate_req
	1484 4232 0 sysctl_tcp_comp_sack_nr
	1484 4240 0 sysctl_tcp_backlog_ack_defer
	1484 4248 0 sysctl_tcp_pingpong_thresh
	1484 4256 0 sysctl_tcp_retries1
	1484 4264 0 sysctl_tcp_retries2
	1484 4272 0 sysctl_tcp_orphan_retries
	1484 4280 0 sysctl_tcp_tw_reuse
	203 4288 0 sysctl_tcp_fin_timeout
	1484 4320 0 sysctl_tcp_sack
	1484 4328 0 sysctl_tcp_window_scaling
	1484 4336 0 sysctl_tcp_timestamps
	203 4352 0 sysctl_tcp_rto_min_us
	1484 4384 0 sysctl_tcp_recovery
	1484 4392 0 sysctl_tcp_thin_linear_timeouts
	1484 4400 0 sysctl_tcp_slow_start_after_idle
	1484 4408 0 sysctl_tcp_retrans_collapse
	1484 4416 0 sysctl_tcp_stdurg
	1484 4424 0 sysctl_tcp_rfc1337
	1484 4432 0 sysctl_tcp_abort_on_overflow
	1484 4440 0 sysctl_tcp_fack
	203 4448 0 sysctl_tcp_max_reordering
	203 4480 0 sysctl_tcp_adv_win_scale
	1484 4512 0 sysctl_tcp_dsack
	1484 4520 0 sysctl_tcp_app_win
	1484 4528 0 sysctl_tcp_frto
	1484 4536 0 sysctl_tcp_nometrics_save
	1484 4544 0 sysctl_tcp_no_ssthresh_metrics_save
	1484 4552 0 sysctl_tcp_workaround_signed_windows
	203 4576 0 sysctl_tcp_challenge_ack_limit
	1484 4608 0 sysctl_tcp_min_tso_segs
	1484 4616 0 sysctl_tcp_reflect_tos
	203 4640 0 sysctl_tcp_invalid_ratelimit
	203 4672 0 sysctl_tcp_pacing_ss_ratio
	203 4704 0 sysctl_tcp_pacing_ca_ratio
	208 4736 0 sysctl_tcp_child_ehash_entries
	188 4800 0 sysctl_tcp_comp_sack_delay_ns
	188 4864 0 sysctl_tcp_comp_sack_slack_ns
	203 4928 0 sysctl_max_syn_backlog
	203 4960 0 sysctl_tcp_fastopen
	1521 4992 0 tcp_congestion_control
	1522 5056 0 tcp_fastopen_ctx
	208 5120 0 sysctl_tcp_fastopen_blackhole_timeout
	413 5152 0 tfo_active_disable_times
	188 5184 0 tfo_active_disable_stamp
	608 5248 0 tcp_challenge_timestamp
	608 5280 0 tcp_challenge_count
	1484 5312 0 sysctl_tcp_plb_enabled
	1484 5320 0 sysctl_tcp_plb_idle_rehash_rounds
	1484 5328 0 sysctl_tcp_plb_rehash_rounds
	1484 5336 0 sysctl_tcp_plb_suspend_rto_sec
	203 5344 0 sysctl_tcp_plb_cong_thresh
	203 5376 0 sysctl_udp_wmem_min
	203 5408 0 sysctl_udp_rmem_min
	1484 5440 0 sysctl_fib_notify_on_flag_change
	1484 5448 0 sysctl_tcp_syn_linear_timeouts
	1484 5456 0 sysctl_udp_l3mdev_accept
	1484 5464 0 sysctl_igmp_llm_reports
	203 5472 0 sysctl_igmp_max_memberships
	203 5504 0 sysctl_igmp_max_msf
	203 5536 0 sysctl_igmp_qrv
	1523 5568 0 ping_group_range
	413 5696 0 dev_addr_genid
	208 5728 0 sysctl_udp_child_hash_entries
	395 5760 0 sysctl_local_reserved_ports
	203 5824 0 sysctl_ip_prot_sock
	609 5888 0 mr_tables
	1516 6016 0 mr_rules_ops
	1524 6080 0 sysctl_fib_multipath_hash_seed
	608 6144 0 sysctl_fib_multipath_hash_fields
	1484 6176 0 sysctl_fib_multipath_use_neigh
	1484 6184 0 sysctl_fib_multipath_hash_policy
	1525 6208 0 notifier_ops
	208 6272 0 fib_seq
	1525 6336 0 ipmr_notifier_ops
	208 6400 0 ipmr_seq
	413 6432 0 rt_genid
	1526 6464 0 ip_id_key
struct 832 42 netns_ipv6
	1527 0 0 ip6_dst_ops
	1528 1536 0 sysctl
	1529 3008 0 devconf_all
	1529 3072 0 devconf_dflt
	1518 3136 0 peers
	1519 3200 0 fqdir
	1530 3264 0 fib6_null_entry
	1531 3328 0 ip6_null_entry
	1532 3392 0 rt6_stats
	1533 3456 0 ip6_fib_timer
	404 3776 0 fib_table_hash
	1534 3840 0 fib6_main_tbl
	609 3904 0 fib6_walkers
	1535 4032 0 fib6_walker_lock
	417 4096 0 fib6_gc_lock
	413 4128 0 ip6_rt_gc_expire
	188 4160 0 ip6_rt_last_gc
	330 4224 0 flowlabel_has_excl
	414 4232 0 fib6_has_custom_rules
	208 4256 0 fib6_rules_require_fldissect
	208 4288 0 fib6_routes_require_src
	1531 4352 0 ip6_prohibit_entry
	1531 4416 0 ip6_blk_hole_entry
	1534 4480 0 fib6_local_tbl
	1516 4544 0 fib6_rules_ops
	617 4608 0 ndisc_sk
	617 4672 0 tcp_sk
	617 4736 0 igmp_sk
	617 4800 0 mc_autojoin_sk
	404 4864 0 inet6_addr_lst
	417 4928 0 addrconf_hash_lock
	1536 4992 0 addr_chk_work
	609 5696 0 mr6_tables
	1516 5824 0 mr6_rules_ops
	413 5888 0 dev_addr_genid
	413 5920 0 fib6_sernum
	1537 5952 0 seg6_data
	1525 6016 0 notifier_ops
	1525 6080 0 ip6mr_notifier_ops
	208 6144 0 ipmr_seq
	1538 6208 0 ip6addrlbl_table
	1539 6336 0 ioam6_data
struct 304 47 netns_sctp
	1540 0 0 sctp_statistics
	615 64 0 proc_net_sctp
	1483 128 0 sysctl_header
	617 192 0 ctl_sock
	617 256 0 udp4_sock
	617 320 0 udp6_sock
	203 384 0 udp_port
	203 416 0 encap_port
	609 448 0 local_addr_list
	609 576 0 addr_waitq
	1533 704 0 addr_wq_timer
	609 1024 0 auto_asconf_splist
	417 1152 0 addr_wq_lock
	417 1184 0 local_addr_lock
	208 1216 0 rto_initial
	208 1248 0 rto_min
	208 1280 0 rto_max
	203 1312 0 rto_alpha
	203 1344 0 rto_beta
	203 1376 0 max_burst
	203 1408 0 cookie_preserve_enable
	392 1472 0 sctp_hmac_alg
	208 1536 0 valid_cookie_life
	208 1568 0 sack_timeout
	208 1600 0 hb_interval
	208 1632 0 probe_interval
	203 1664 0 max_retrans_association
	203 1696 0 max_retrans_path
	203 1728 0 max_retrans_init
	203 1760 0 pf_retrans
	203 1792 0 ps_retrans
	203 1824 0 pf_enable
	203 1856 0 pf_expose
	203 1888 0 sndbuf_policy
	203 1920 0 rcvbuf_policy
	203 1952 0 default_auto_asconf
	203 1984 0 addip_enable
	203 2016 0 addip_noauth
	203 2048 0 prsctp_enable
	203 2080 0 reconf_enable
	203 2112 0 auth_enable
	203 2144 0 intl_enable
	203 2176 0 ecn_enable
	203 2208 0 scope_policy
	203 2240 0 rwnd_upd_shift
	188 2304 0 max_autoclose
	203 2368 0 l3mdev_accept
struct 264 10 netns_nf
	615 0 0 proc_netfilter
	1541 64 0 nf_loggers
	1483 768 0 nf_log_dir_header
	1483 832 0 nf_lwtnl_dir_header
	1542 896 0 hooks_ipv4
	1542 1216 0 hooks_ipv6
	1543 1536 0 hooks_arp
	1542 1728 0 hooks_bridge
	208 2048 0 defrag_ipv4_users
	208 2080 0 defrag_ipv6_users
struct 232 10 netns_ct
	414 0 0 ecache_dwork_pending
	1484 8 0 sysctl_log_invalid
	1484 16 0 sysctl_events
	1484 24 0 sysctl_acct
	1484 32 0 sysctl_tstamp
	1484 40 0 sysctl_checksum
	1544 64 0 stat
	1545 128 0 nf_conntrack_event_cb
	1546 192 0 nf_ct_proto
	413 1792 0 labels_used
struct 8 2 netns_nftables
	208 0 0 base_seq
	1484 32 0 gencursor
struct 8 1 netns_ft
	1547 0 0 stat
ptr 8 struct net_generic *
struct 64 3 netns_bpf
	1548 0 0 run_array
	1549 128 0 progs
	1550 256 0 links
struct 960 34 netns_xfrm
	609 0 0 state_all
	404 128 0 state_bydst
	404 192 0 state_bysrc
	404 256 0 state_byspi
	404 320 0 state_byseq
	404 384 0 state_cache_input
	208 448 0 state_hmask
	208 480 0 state_num
	1551 512 0 state_hash_work
	609 768 0 policy_all
	404 896 0 policy_byidx
	208 960 0 policy_idx_hmask
	208 992 0 idx_generator
	1552 1024 0 policy_bydst
	1553 1408 0 policy_count
	1551 1600 0 policy_hash_work
	1554 1856 0 policy_hthresh
	609 2240 0 inexact_bins
	617 2368 0 nlsk
	617 2432 0 nlsk_stash
	608 2496 0 sysctl_aevent_etime
	608 2528 0 sysctl_aevent_rseqth
	203 2560 0 sysctl_larval_drop
	608 2592 0 sysctl_acq_expires
	1555 2624 0 policy_default
	1483 2688 0 sysctl_hdr
	1527 3072 0 xfrm4_dst_ops
	1527 4608 0 xfrm6_dst_ops
	417 6144 0 xfrm_state_lock
	1556 6176 0 xfrm_state_hash_generation
	1556 6208 0 xfrm_policy_hash_generation
	417 6240 0 xfrm_policy_lock
	1497 6272 0 xfrm_cfg_mutex
	1536 6528 0 nat_keepalive_work
typedef 8 1557 u64
ptr 8 struct netns_ipvs *
struct 72 7 netns_mpls
	203 0 0 ip_ttl_propagate
	203 32 0 default_ttl
	1558 64 0 platform_labels
	1559 128 0 platform_label
	1497 192 0 platform_mutex
	1560 448 0 platform_label_seq
	1483 512 0 ctl
struct 40 2 netns_xdp
	1497 0 0 lock
	1498 256 0 list
struct 96 12 netns_smc
	1561 0 0 smc_stats
	1497 64 0 mutex_fback_rsn
	1562 320 0 fback_rsn
	414 384 0 limit_smc_hs
	1483 448 0 smc_hdr
	208 512 0 sysctl_autocorking_size
	208 544 0 sysctl_smcr_buf_type
	203 576 0 sysctl_smcr_testlink_time
	203 608 0 sysctl_wmem
	203 640 0 sysctl_rmem
	203 672 0 sysctl_max_links_per_lgr
	203 704 0 sysctl_max_conns_per_lgr
array 0 1563 0
union 8 2 -
	1564 0 0 -
	1565 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1566 netdev_features_t
typedef 2 1567 u16
typedef 2 1568 s16
array 64 1569 16
array 16 1570 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1563 0
array 0 1563 0
union 8 3 -
	1571 0 0 lstats
	1572 0 0 tstats
	1573 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1563 0
array 0 1563 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1574 u32
ptr 8 rx_handler_func_t *
typedef 8 1575 possible_net_t
ptr 8 struct netpoll_info *
array 0 1563 0
array 16 1055 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	662 0 0 upper
	662 128 0 lower
typedef 4 664 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1576 0 0 -
	1577 64 0 -
	1578 128 0 -
	1579 192 0 -
	1580 256 0 -
	1581 320 0 -
	1582 384 0 -
	1583 448 0 -
	1584 512 0 -
	1585 576 0 -
	1586 640 0 -
	1587 704 0 -
	1588 768 0 -
	1589 832 0 -
	1590 896 0 -
	1591 960 0 -
	1592 1024 0 -
	1593 1088 0 -
	1594 1152 0 -
	1595 1216 0 -
	1596 1280 0 -
	1597 1344 0 -
	1598 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1599 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 330 32
typedef 4 1600 spinlock_t
struct 32 3 netdev_hw_addr_list
	662 0 0 list
	203 128 0 count
	1601 192 0 tree
ptr 8 struct kset *
typedef 1 1323 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1308 0 0 next
	1309 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 731 16
struct 40 4 timer_list
	695 0 0 entry
	188 128 0 expires
	1602 192 0 function
	664 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1563 u8
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
	1603 0 0 kobj
	362 512 0 parent
	363 576 0 p
	236 640 0 init_name
	364 704 0 type
	365 768 0 bus
	366 832 0 driver
	192 896 0 platform_data
	192 960 0 driver_data
	1604 1024 0 driver_override
	1605 1152 0 mutex
	1606 1408 0 links
	1607 1856 0 power
	370 4352 0 pm_domain
	371 4416 0 em_pd
	1608 4480 0 msi
	373 4608 0 dma_ops
	374 4672 0 dma_mask
	1566 4736 0 coherent_dma_mask
	1566 4800 0 bus_dma_limit
	375 4864 0 dma_range_map
	376 4928 0 dma_parms
	662 4992 0 dma_pools
	377 5120 0 dma_io_tlb_mem
	1609 5184 0 archdata
	379 5184 0 of_node
	380 5248 0 fwnode
	203 5312 0 numa_node
	1610 5344 0 devt
	664 5376 0 id
	685 5408 0 devres_lock
	662 5440 0 devres_head
	382 5568 0 class
	310 5632 0 groups
	314 5696 0 release
	383 5760 0 iommu_group
	384 5824 0 iommu
	385 5888 0 physical_location
	1611 5952 0 removable
	688 5984 1 offline_disabled
	688 5985 1 offline
	688 5986 1 of_node_reused
	688 5987 1 state_synced
	688 5988 1 can_match
	688 5989 1 dma_skip_sync
	688 5990 1 dma_iommu
	1612 6016 0 flags
array 32 711 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 702 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1613 3
array 32 702 32
typedef 0 1614 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1308 0 0 first
ptr 8 struct dim_irq_moder *
array 0 702 0
struct 776 107 sock
	1615 0 0 __sk_common
	1616 1088 0 __cacheline_group_begin__sock_write_rx
	1617 1088 0 sk_drops
	1618 1120 0 sk_peek_off
	1619 1152 0 sk_error_queue
	1619 1344 0 sk_receive_queue
	1620 1536 0 sk_backlog
	1621 1728 0 __cacheline_group_end__sock_write_rx
	1622 1728 0 __cacheline_group_begin__sock_read_rx
	980 1728 0 sk_rx_dst
	203 1792 0 sk_rx_dst_ifindex
	735 1824 0 sk_rx_dst_cookie
	208 1856 0 sk_ll_usec
	208 1888 0 sk_napi_id
	1623 1920 0 sk_busy_poll_budget
	1624 1936 0 sk_prefer_busy_poll
	1624 1944 0 sk_userlocks
	203 1952 0 sk_rcvbuf
	981 1984 0 sk_filter
	1625 2048 0 -
	828 2112 0 sk_data_ready
	265 2176 0 sk_rcvtimeo
	203 2240 0 sk_rcvlowat
	1626 2272 0 __cacheline_group_end__sock_read_rx
	1627 2272 0 __cacheline_group_begin__sock_read_rxtx
	203 2272 0 sk_err
	985 2304 0 sk_socket
	535 2368 0 sk_memcg
	1628 2432 0 sk_policy
	1629 2560 0 __cacheline_group_end__sock_read_rxtx
	1630 2560 0 __cacheline_group_begin__sock_write_rxtx
	1631 2560 0 sk_lock
	735 2816 0 sk_reserved_mem
	203 2848 0 sk_forward_alloc
	735 2880 0 sk_tsflags
	1632 2912 0 __cacheline_group_end__sock_write_rxtx
	1633 2912 0 __cacheline_group_begin__sock_write_tx
	203 2912 0 sk_write_pending
	1617 2944 0 sk_omem_alloc
	203 2976 0 sk_sndbuf
	203 3008 0 sk_wmem_queued
	1634 3040 0 sk_wmem_alloc
	188 3072 0 sk_tsq_flags
	1635 3136 0 -
	1619 3200 0 sk_write_queue
	735 3392 0 sk_dst_pending_confirm
	735 3424 0 sk_pacing_status
	1636 3456 0 sk_frag
	1637 3584 0 -
	188 3904 0 sk_pacing_rate
	1617 3968 0 sk_zckey
	1617 4000 0 sk_tskey
	1638 4032 0 __cacheline_group_end__sock_write_tx
	1639 4032 0 __cacheline_group_begin__sock_read_tx
	188 4032 0 sk_max_pacing_rate
	265 4096 0 sk_sndtimeo
	735 4160 0 sk_priority
	735 4192 0 sk_mark
	980 4224 0 sk_dst_cache
	1640 4288 0 sk_route_caps
	998 4352 0 sk_validate_xmit_skb
	1623 4416 0 sk_gso_type
	1623 4432 0 sk_gso_max_segs
	208 4448 0 sk_gso_max_size
	1641 4480 0 sk_allocation
	735 4512 0 sk_txhash
	1624 4544 0 sk_pacing_shift
	738 4552 0 sk_use_task_frag
	1642 4560 0 __cacheline_group_end__sock_read_tx
	1624 4560 1 sk_gso_disabled
	1624 4561 1 sk_kern_sock
	1624 4562 1 sk_no_check_tx
	1624 4563 1 sk_no_check_rx
	1624 4568 0 sk_shutdown
	1623 4576 0 sk_type
	1623 4592 0 sk_protocol
	188 4608 0 sk_lingertime
	1001 4672 0 sk_prot_creator
	1643 4736 0 sk_callback_lock
	203 4800 0 sk_err_soft
	735 4832 0 sk_ack_backlog
	735 4864 0 sk_max_ack_backlog
	1644 4896 0 sk_uid
	1645 4928 0 sk_peer_lock
	203 4960 0 sk_bind_phc
	947 4992 0 sk_peer_pid
	399 5056 0 sk_peer_cred
	1646 5120 0 sk_stamp
	203 5184 0 sk_disconnects
	1624 5216 0 sk_txrehash
	1624 5224 0 sk_clockid
	1624 5232 1 sk_txtime_deadline_mode
	1624 5233 1 sk_txtime_report_errors
	1624 5234 6 sk_txtime_unused
	192 5248 0 sk_user_data
	192 5312 0 sk_security
	1647 5376 0 sk_cgrp_data
	828 5504 0 sk_state_change
	828 5568 0 sk_write_space
	828 5632 0 sk_error_report
	836 5696 0 sk_backlog_rcv
	828 5760 0 sk_destruct
	1006 5824 0 sk_reuseport_cb
	287 5888 0 sk_bpf_storage
	746 5952 0 sk_rcu
	1648 6080 0 ns_tracker
	1649 6080 0 sk_user_frags
typedef 4 1650 u32
typedef 8 1651 size_t
typedef 24 1652 wait_queue_head_t
typedef 1 1323 bool
struct 128 15 netlink_callback
	968 0 0 skb
	1653 64 0 nlh
	1654 128 0 dump
	1655 192 0 done
	192 256 0 data
	250 320 0 module
	1656 384 0 extack
	1623 448 0 family
	1623 464 0 answer_flags
	735 480 0 min_dump_alloc
	208 512 0 prev_seq
	208 544 0 seq
	203 576 0 flags
	738 608 0 strict_check
	1657 640 0 -
struct 32 4 mutex
	1658 0 0 owner
	1659 64 0 wait_lock
	1660 96 0 osq
	1661 128 0 wait_list
ptr 8 void (*)(struct sk_buff *)
ptr 8 int (*)(struct net *, int)
ptr 8 void (*)(struct net *, int)
ptr 8 void (*)(struct sock *, long unsigned int *)
struct 8 1 rhash_head
	1662 0 0 next
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
ptr 8 const struct proc_ns_operations *
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	82 0 0 list
	290 0 0 rcu
typedef 2 1663 s16
union 40 5 -
	1664 0 0 -
	1665 0 0 -
	1666 0 0 -
	1667 0 0 -
	290 0 0 callback_head
union 4 2 -
	208 0 0 page_type
	186 0 0 _mapcount
struct 48 8 page_pool_params_fast
	208 0 0 order
	208 32 0 pool_size
	203 64 0 nid
	362 128 0 dev
	1668 192 0 napi
	1669 256 0 dma_dir
	208 288 0 max_len
	208 320 0 offset
typedef 4 1670 u32
array 0 967 0
typedef 8 188 netmem_ref
array 0 967 0
struct 0 0 -
struct 88 4 delayed_work
	1671 0 0 work
	1672 256 0 timer
	445 576 0 wq
	203 640 0 cpu
struct 1032 2 pp_alloc_cache
	759 0 0 count
	1673 64 0 cache
struct 192 8 ptr_ring
	203 0 0 producer
	460 32 0 producer_lock
	203 512 0 consumer_head
	203 544 0 consumer_tail
	460 576 0 consumer_lock
	203 1024 0 size
	203 1056 0 batch
	550 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	460 0 0 xa_lock
	1674 32 0 xa_flags
	192 64 0 xa_head
typedef 4 1675 atomic_t
typedef 4 1676 refcount_t
typedef 8 1677 u64
struct 32 5 page_pool_params_slow
	621 0 0 netdev
	208 64 0 queue_idx
	208 96 0 flags
	1678 128 0 init_callback
	192 192 0 init_arg
struct 32 4 -
	1679 0 0 list
	771 128 0 detach_time
	759 192 0 napi_id
	759 224 0 id
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
struct 32 8 pcpu_block_md
	203 0 0 scan_hint
	203 32 0 scan_hint_start
	203 64 0 contig_hint
	203 96 0 contig_hint_start
	203 128 0 left_free
	203 160 0 right_free
	203 192 0 first_free
	203 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1323 bool
ptr 8 struct pcpuobj_ext *
array 0 188 0
union 64 2 -
	1680 0 0 -
	1681 0 0 pad
typedef 1 1682 s8
array 47 781 47
int 2 s short int
array 12 781 12
array 48 188 6
typedef 8 1402 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 181 5
array 163872 182 2
array 96 282 4
struct 208 8 lru_gen_mm_walk
	1683 0 0 lruvec
	188 64 0 seq
	188 128 0 next_addr
	1684 192 0 nr_pages
	1685 1472 0 mm_stats
	203 1600 0 batched
	304 1632 0 can_swap
	304 1640 0 force_scan
struct 232 4 lru_gen_memcg
	188 0 0 seq
	1107 64 0 nr_memcgs
	1686 256 0 fifo
	191 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 326 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	188 0 0 total
	188 64 0 ignored
	188 128 0 failed
	188 192 0 delayed
	188 256 0 recovered
array 32 348 4
array 0 1687 0
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1688 0 0 owner
	1689 64 0 wait_lock
	1690 96 0 osq
	1691 128 0 wait_list
typedef 24 1692 wait_queue_head_t
typedef 1 1323 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1693 atomic_long_t
struct 16 2 prb_data_blk_lpos
	188 0 0 begin
	188 64 0 next
typedef 8 1694 u64
typedef 2 1695 u16
typedef 1 1696 u8
typedef 4 1697 u32
struct 64 2 dev_printk_info
	1698 0 0 subsystem
	1699 128 0 device
struct 48 6 prb_desc_ring
	208 0 0 count_bits
	1700 64 0 descs
	1701 128 0 infos
	808 192 0 head_id
	808 256 0 tail_id
	808 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	208 0 0 size_bits
	392 64 0 data
	808 128 0 head_lpos
	808 192 0 tail_lpos
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
typedef 4 208 slab_flags_t
ptr 8 struct request_sock_ops *
ptr 8 struct timewait_sock_ops *
union 8 4 -
	1702 0 0 hashinfo
	1513 0 0 udp_table
	1703 0 0 raw_hash
	1704 0 0 smc_hash
array 32 1055 32
union 16 3 -
	1705 0 0 pt_rcu_head
	456 0 0 pt_list
	1706 0 0 -
union 8 4 -
	188 0 0 pt_index
	914 0 0 pt_mm
	854 0 0 pt_frag_refcount
	854 0 0 pt_share_count
union 8 2 -
	188 0 0 _pt_pad_2
	1707 0 0 ptl
typedef 4 1708 atomic_t
ptr 8 struct rb_node *
ptr 8 struct blk_mq_hw_ctx *
typedef 4 1302 blk_opf_t
typedef 4 1302 req_flags_t
typedef 8 449 sector_t
ptr 8 struct bio *
union 16 2 -
	218 0 0 queuelist
	872 0 0 rq_next
enum 4 u 3 mq_rq_state
	0 MQ_RQ_IDLE
	1 MQ_RQ_IN_FLIGHT
	2 MQ_RQ_COMPLETE
union 16 2 -
	215 0 0 hash
	1709 0 0 ipi_list
union 24 2 -
	1710 0 0 rb_node
	1711 0 0 special_vec
struct 24 2 -
	1712 0 0 icq
	1713 64 0 priv
struct 16 2 -
	208 0 0 seq
	867 64 0 saved_end_io
ptr 8 rq_end_io_fn *
ptr 8 struct elevator_queue *
typedef 4 1714 refcount_t
struct 16 2 percpu_ref
	188 0 0 percpu_count_ptr
	1339 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1715 0 0 features
	1716 32 0 flags
	188 64 0 seg_boundary_mask
	188 128 0 virt_boundary_mask
	208 192 0 max_hw_sectors
	208 224 0 max_dev_sectors
	208 256 0 chunk_sectors
	208 288 0 max_sectors
	208 320 0 max_user_sectors
	208 352 0 max_segment_size
	208 384 0 physical_block_size
	208 416 0 logical_block_size
	208 448 0 alignment_offset
	208 480 0 io_min
	208 512 0 io_opt
	208 544 0 max_discard_sectors
	208 576 0 max_hw_discard_sectors
	208 608 0 max_user_discard_sectors
	208 640 0 max_secure_erase_sectors
	208 672 0 max_write_zeroes_sectors
	208 704 0 max_zone_append_sectors
	208 736 0 discard_granularity
	208 768 0 discard_alignment
	208 800 0 zone_write_granularity
	208 832 0 atomic_write_hw_max
	208 864 0 atomic_write_max_sectors
	208 896 0 atomic_write_hw_boundary
	208 928 0 atomic_write_boundary_sectors
	208 960 0 atomic_write_hw_unit_min
	208 992 0 atomic_write_unit_min
	208 1024 0 atomic_write_hw_unit_max
	208 1056 0 atomic_write_unit_max
	209 1088 0 max_segments
	209 1104 0 max_integrity_segments
	209 1120 0 max_discard_segments
	208 1152 0 max_open_zones
	208 1184 0 max_active_zones
	208 1216 0 dma_alignment
	208 1248 0 dma_pad_mask
	1717 1280 0 integrity
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
	215 0 0 entry
	188 128 0 expires
	1602 192 0 function
	1291 256 0 flags
struct 32 3 work_struct
	1313 0 0 data
	218 64 0 entry
	1718 192 0 func
array 8 188 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
typedef 24 1719 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1323 bool
typedef 8 1720 resource_size_t
ptr 8 struct resource *
typedef 4 1721 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1722 raw_spinlock_t
typedef 4 1723 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	208 0 0 order
	255 64 0 data
ptr 8 struct buffer_page *
typedef 8 1724 size_t
typedef 8 1725 rb_time_t
array 40 899 5
typedef 8 1726 u64
struct 32 4 mutex
	1727 0 0 owner
	891 64 0 wait_lock
	1728 96 0 osq
	252 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1727 0 0 data
	252 64 0 entry
	1729 192 0 func
struct 32 2 completion
	208 0 0 done
	1730 64 0 wait
struct 88 7 rb_irq_work
	1731 0 0 work
	1732 256 0 waiters
	1732 448 0 full_waiters
	889 640 0 seq
	1193 672 0 waiters_pending
	1193 680 0 full_waiters_pending
	1193 688 0 wakeup_full
typedef 4 1733 raw_spinlock_t
typedef 32 1734 call_single_data_t
typedef 4 1735 atomic_t
struct 1664 7 rt_rq
	1736 0 0 active
	208 12928 0 rt_nr_running
	208 12960 0 rr_nr_running
	1737 12992 0 highest_prio
	1738 13056 0 overloaded
	1739 13120 0 pushable_tasks
	203 13248 0 rt_queued
struct 104 10 dl_rq
	261 0 0 root
	208 128 0 dl_nr_running
	1740 192 0 earliest_dl
	1738 320 0 overloaded
	261 384 0 pushable_dl_tasks_root
	260 512 0 running_bw
	260 576 0 this_bw
	260 640 0 extra_bw
	260 704 0 max_bw
	260 768 0 bw_ratio
struct 240 23 sched_dl_entity
	1741 0 0 rb_node
	260 192 0 dl_runtime
	260 256 0 dl_deadline
	260 320 0 dl_period
	260 384 0 dl_bw
	260 448 0 dl_density
	259 512 0 runtime
	260 576 0 deadline
	208 640 0 flags
	208 672 1 dl_throttled
	208 673 1 dl_yielded
	208 674 1 dl_non_contending
	208 675 1 dl_overrun
	208 676 1 dl_server
	208 677 1 dl_server_active
	208 678 1 dl_defer
	208 679 1 dl_defer_armed
	208 680 1 dl_defer_running
	920 704 0 dl_timer
	920 1216 0 inactive_timer
	266 1728 0 rq
	1742 1792 0 server_pick_task
	913 1856 0 pi_se
union 8 2 -
	601 0 0 donor
	601 0 0 curr
ptr 8 struct sched_dl_entity *
ptr 8 struct mm_struct *
ptr 8 struct root_domain *
ptr 8 struct sched_domain *
ptr 8 struct balance_callback *
struct 48 5 cpu_stop_work
	267 0 0 list
	1743 128 0 fn
	188 192 0 caller
	192 256 0 arg
	1744 320 0 done
struct 8 1 rcuwait
	601 0 0 task
struct 64 8 hrtimer
	1745 0 0 node
	921 256 0 _softexpires
	1746 320 0 function
	1747 384 0 base
	1748 448 0 state
	1748 456 0 is_rel
	1748 464 0 is_soft
	1748 472 0 is_hard
typedef 8 259 ktime_t
struct 32 4 sched_info
	188 0 0 pcount
	923 64 0 run_delay
	923 128 0 last_arrival
	923 192 0 last_queued
int 8 u long long unsigned int
ptr 8 struct cpuidle_state *
typedef 8 1303 cpumask_var_t
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
enum 4 u 2 rwsem_waiter_type
	0 RWSEM_WAITING_FOR_WRITE
	1 RWSEM_WAITING_FOR_READ
typedef 1 1323 bool
typedef 4 1749 raw_spinlock_t
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
typedef 1 1323 bool
typedef 4 1750 spinlock_t
union 32 2 -
	1751 0 0 dir_offsets
	1752 0 0 -
struct 16 2 timespec64
	1753 0 0 tv_sec
	265 64 0 tv_nsec
struct 16 2 shared_policy
	1754 0 0 root
	1755 64 0 lock
struct 16 2 simple_xattrs
	1754 0 0 rb_root
	1755 64 0 lock
typedef 4 1756 atomic_t
struct 624 57 inode
	1757 0 0 i_mode
	209 16 0 i_opflags
	1758 32 0 i_uid
	1759 64 0 i_gid
	208 96 0 i_flags
	470 128 0 i_acl
	470 192 0 i_default_acl
	471 256 0 i_op
	345 320 0 i_sb
	230 384 0 i_mapping
	192 448 0 i_security
	188 512 0 i_ino
	1760 576 0 -
	1761 608 0 i_rdev
	1762 640 0 i_size
	1753 704 0 i_atime_sec
	1753 768 0 i_mtime_sec
	1753 832 0 i_ctime_sec
	1763 896 0 i_atime_nsec
	1763 928 0 i_mtime_nsec
	1763 960 0 i_ctime_nsec
	1763 992 0 i_generation
	932 1024 0 i_lock
	209 1056 0 i_bytes
	1764 1072 0 i_blkbits
	1765 1080 0 i_write_hint
	1766 1088 0 i_blocks
	1763 1152 0 i_state
	1767 1216 0 i_rwsem
	188 1536 0 dirtied_when
	188 1600 0 dirtied_time_when
	1768 1664 0 i_hash
	1691 1792 0 i_io_list
	477 1920 0 i_wb
	203 1984 0 i_wb_frn_winner
	1769 2016 0 i_wb_frn_avg_time
	1769 2032 0 i_wb_frn_history
	1691 2048 0 i_lru
	1691 2176 0 i_sb_list
	1691 2304 0 i_wb_list
	1770 2432 0 -
	1771 2560 0 i_version
	1771 2624 0 i_sequence
	937 2688 0 i_count
	937 2720 0 i_dio_count
	937 2752 0 i_writecount
	937 2784 0 i_readcount
	1772 2816 0 -
	481 2880 0 i_flctx
	1773 2944 0 i_data
	1691 4480 0 i_devices
	1774 4608 0 -
	1775 4672 0 i_fsnotify_mask
	484 4736 0 i_fsnotify_marks
	485 4800 0 i_crypt_info
	486 4864 0 i_verity_info
	192 4928 0 i_private
struct 24 2 sigpending
	82 0 0 list
	1085 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1776 0 0 node
	942 256 0 _softexpires
	1746 320 0 function
	1747 384 0 base
	474 448 0 state
	474 456 0 is_rel
	474 464 0 is_soft
	474 472 0 is_hard
typedef 8 786 ktime_t
array 32 1777 2
struct 24 1 thread_group_cputimer
	1778 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1779 0 0 bases
	208 576 0 timers_active
	208 608 0 expiry_active
array 32 947 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1780 seqlock_t
struct 56 7 task_io_accounting
	195 0 0 rchar
	195 64 0 wchar
	195 128 0 syscr
	195 192 0 syscw
	195 256 0 read_bytes
	195 320 0 write_bytes
	195 384 0 cancelled_write_bytes
array 256 1781 16
struct 56 7 pacct_struct
	203 0 0 ac_flag
	265 64 0 ac_exitcode
	188 128 0 ac_mem
	195 192 0 ac_utime
	195 256 0 ac_stime
	188 320 0 ac_minflt
	188 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
union 24 4 -
	1782 0 0 -
	1783 0 0 rbnode
	609 0 0 list
	610 0 0 ll_node
union 8 2 -
	1784 0 0 tstamp
	637 0 0 skb_mstamp_ns
array 48 1055 48
union 16 3 -
	1785 0 0 -
	609 0 0 tcp_tsorted_anchor
	188 0 0 _sk_redir
typedef 2 209 __u16
array 0 962 0
typedef 1 330 __u8
union 60 2 -
	1786 0 0 -
	1787 0 0 headers
typedef 4 208 sk_buff_data_t
ptr 8 unsigned char *
ptr 8 struct skb_ext *
typedef 1 330 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1788 0 0 hwtstamps
	1789 0 0 xsk_meta
array 272 1790 17
union 32 2 -
	1791 0 0 -
	1792 0 0 callback_head
typedef 4 1793 atomic_t
struct 136 25 sock_common
	1794 0 0 -
	1795 64 0 -
	1796 96 0 -
	209 128 0 skc_family
	330 144 0 skc_state
	330 152 4 skc_reuse
	330 156 1 skc_reuseport
	330 157 1 skc_ipv6only
	330 158 1 skc_net_refcnt
	203 160 0 skc_bound_dev_if
	1797 192 0 -
	1001 320 0 skc_prot
	666 384 0 skc_net
	1798 448 0 skc_v6_daddr
	1798 576 0 skc_v6_rcv_saddr
	549 704 0 skc_cookie
	1799 768 0 -
	1800 832 0 skc_dontcopy_begin
	1801 832 0 -
	209 960 0 skc_tx_queue_mapping
	209 976 0 skc_rx_queue_mapping
	1802 992 0 -
	992 1024 0 skc_refcnt
	1803 1056 0 skc_dontcopy_end
	1804 1056 0 -
array 0 1563 0
typedef 4 203 __s32
struct 24 3 sk_buff_head
	1805 0 0 -
	1574 128 0 qlen
	685 160 0 lock
struct 24 4 -
	678 0 0 rmem_alloc
	203 32 0 len
	968 64 0 head
	968 128 0 tail
array 0 1563 0
array 0 1563 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1806 0 0 sk_wq
	1806 0 0 sk_wq_raw
array 0 1563 0
array 0 1563 0
ptr 8 struct socket *
array 16 1807 2
array 0 1563 0
array 0 1563 0
typedef 32 1808 socket_lock_t
array 0 1563 0
array 0 1563 0
typedef 4 1809 refcount_t
union 8 2 -
	968 0 0 sk_send_head
	1601 0 0 tcp_rtx_queue
struct 16 3 page_frag
	801 0 0 page
	1574 64 0 offset
	1574 96 0 size
union 40 2 -
	699 0 0 sk_timer
	699 0 0 mptcp_retransmit_timer
array 0 1563 0
array 0 1563 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 208 gfp_t
array 0 1563 0
ptr 8 struct proto *
typedef 8 1810 rwlock_t
typedef 4 1811 kuid_t
typedef 8 1812 ktime_t
struct 16 3 sock_cgroup_data
	277 0 0 cgroup
	664 64 0 classid
	648 96 0 prioidx
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
typedef 0 1813 netns_tracker
struct 16 3 xarray
	685 0 0 xa_lock
	999 32 0 xa_flags
	192 64 0 xa_head
typedef 4 1814 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1815 0 0 wait
	806 192 0 fasync_list
	188 256 0 flags
	1007 320 0 rcu
struct 128 7 socket
	1816 0 0 state
	783 32 0 type
	188 64 0 flags
	1011 128 0 file
	617 192 0 sk
	1012 256 0 ops
	1817 512 0 wq
struct 624 57 inode
	1818 0 0 i_mode
	209 16 0 i_opflags
	1819 32 0 i_uid
	1820 64 0 i_gid
	208 96 0 i_flags
	470 128 0 i_acl
	470 192 0 i_default_acl
	471 256 0 i_op
	345 320 0 i_sb
	230 384 0 i_mapping
	192 448 0 i_security
	188 512 0 i_ino
	1821 576 0 -
	1822 608 0 i_rdev
	1823 640 0 i_size
	1824 704 0 i_atime_sec
	1824 768 0 i_mtime_sec
	1824 832 0 i_ctime_sec
	1825 896 0 i_atime_nsec
	1825 928 0 i_mtime_nsec
	1825 960 0 i_ctime_nsec
	1825 992 0 i_generation
	1826 1024 0 i_lock
	209 1056 0 i_bytes
	1827 1072 0 i_blkbits
	1828 1080 0 i_write_hint
	1829 1088 0 i_blocks
	1825 1152 0 i_state
	1830 1216 0 i_rwsem
	188 1536 0 dirtied_when
	188 1600 0 dirtied_time_when
	1831 1664 0 i_hash
	1832 1792 0 i_io_list
	477 1920 0 i_wb
	203 1984 0 i_wb_frn_winner
	1833 2016 0 i_wb_frn_avg_time
	1833 2032 0 i_wb_frn_history
	1832 2048 0 i_lru
	1832 2176 0 i_sb_list
	1832 2304 0 i_wb_list
	1834 2432 0 -
	1835 2560 0 i_version
	1835 2624 0 i_sequence
	1836 2688 0 i_count
	1836 2720 0 i_dio_count
	1836 2752 0 i_writecount
	1836 2784 0 i_readcount
	1837 2816 0 -
	481 2880 0 i_flctx
	1838 2944 0 i_data
	1832 4480 0 i_devices
	1839 4608 0 -
	1840 4672 0 i_fsnotify_mask
	484 4736 0 i_fsnotify_marks
	485 4800 0 i_crypt_info
	486 4864 0 i_verity_info
	192 4928 0 i_private
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
typedef 4 1841 u32
typedef 4 1842 refcount_t
union 512 2 -
	1843 0 0 entries
	1844 0 0 -
struct 96 4 kset
	390 0 0 list
	1369 128 0 list_lock
	1845 192 0 kobj
	516 704 0 uevent_ops
struct 32 4 mutex
	1846 0 0 owner
	1847 64 0 wait_lock
	1848 96 0 osq
	390 128 0 wait_list
struct 48 2 blocking_notifier_head
	1849 0 0 rwsem
	1482 320 0 head
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
typedef 2 209 __u16
struct 8 1 hlist_bl_head
	1352 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	208 0 0 flags
	135 64 0 dqio_sem
	1850 384 0 files
	1851 576 0 info
	1852 2304 0 ops
struct 304 4 sb_writers
	209 0 0 frozen
	203 32 0 freeze_kcount
	203 64 0 freeze_ucount
	1853 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 1055 32
typedef 16 1854 uuid_t
array 37 1055 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1855 0 0 node
	82 64 0 list
	203 192 0 shrinker_id
	304 224 0 memcg_aware
	180 256 0 xa
ptr 8 struct page **
typedef 4 1856 spinlock_t
struct 40 3 plist_node
	203 0 0 prio
	82 64 0 prio_list
	82 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 82 10
array 40 208 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	855 0 0 rb_node
struct 32 2 completion
	208 0 0 done
	1857 64 0 wait
array 0 1046 0
char 1 u char
typedef 1 1323 bool
struct 16 4 __call_single_node
	1375 0 0 llist
	1858 64 0 -
	272 96 0 src
	272 112 0 dst
struct 256 23 sched_entity
	1859 0 0 load
	129 128 0 run_node
	195 320 0 deadline
	195 384 0 min_vruntime
	195 448 0 min_slice
	82 512 0 group_node
	330 640 0 on_rq
	330 648 0 sched_delayed
	330 656 0 rel_deadline
	330 664 0 custom_slice
	195 704 0 exec_start
	195 768 0 sum_exec_runtime
	195 832 0 prev_sum_exec_runtime
	195 896 0 vruntime
	786 960 0 vlag
	195 1024 0 slice
	195 1088 0 nr_migrations
	203 1152 0 depth
	262 1216 0 parent
	1860 1280 0 cfs_rq
	1860 1344 0 my_q
	188 1408 0 runnable_weight
	1861 1536 0 avg
struct 48 7 sched_rt_entity
	82 0 0 run_list
	188 128 0 timeout
	188 192 0 watchdog_stamp
	208 256 0 time_slice
	209 288 0 on_rq
	209 304 0 on_list
	1862 320 0 back
struct 240 23 sched_dl_entity
	129 0 0 rb_node
	195 192 0 dl_runtime
	195 256 0 dl_deadline
	195 320 0 dl_period
	195 384 0 dl_bw
	195 448 0 dl_density
	786 512 0 runtime
	195 576 0 deadline
	208 640 0 flags
	208 672 1 dl_throttled
	208 673 1 dl_yielded
	208 674 1 dl_non_contending
	208 675 1 dl_overrun
	208 676 1 dl_server
	208 677 1 dl_server_active
	208 678 1 dl_defer
	208 679 1 dl_defer_armed
	208 680 1 dl_defer_running
	941 704 0 dl_timer
	941 1216 0 inactive_timer
	266 1728 0 rq
	1863 1792 0 server_pick_task
	913 1856 0 pi_se
ptr 8 const struct sched_class *
struct 256 28 sched_statistics
	195 0 0 wait_start
	195 64 0 wait_max
	195 128 0 wait_count
	195 192 0 wait_sum
	195 256 0 iowait_count
	195 320 0 iowait_sum
	195 384 0 sleep_start
	195 448 0 sleep_max
	786 512 0 sum_sleep_runtime
	195 576 0 block_start
	195 640 0 block_max
	786 704 0 sum_block_runtime
	786 768 0 exec_max
	195 832 0 slice_max
	195 896 0 nr_migrations_cold
	195 960 0 nr_failed_migrations_affine
	195 1024 0 nr_failed_migrations_running
	195 1088 0 nr_failed_migrations_hot
	195 1152 0 nr_forced_migrations
	195 1216 0 nr_wakeups
	195 1280 0 nr_wakeups_sync
	195 1344 0 nr_wakeups_migrate
	195 1408 0 nr_wakeups_local
	195 1472 0 nr_wakeups_remote
	195 1536 0 nr_wakeups_affine
	195 1600 0 nr_wakeups_affine_attempts
	195 1664 0 nr_wakeups_passive
	195 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1864 cpumask_t
union 4 2 rcu_special
	1865 0 0 b
	381 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	188 0 0 pcount
	923 64 0 run_delay
	923 128 0 last_arrival
	923 192 0 last_queued
struct 56 3 restart_block
	188 0 0 arch_data
	1866 64 0 fn
	1867 128 0 -
typedef 4 1868 pid_t
array 64 339 4
ptr 8 struct completion *
struct 48 7 vtime
	1451 0 0 seqcount
	923 64 0 starttime
	1869 128 0 state
	208 160 0 cpu
	195 192 0 utime
	195 256 0 stime
	195 320 0 gtime
struct 56 3 posix_cputimers_work
	290 0 0 work
	100 128 0 mutex
	208 384 0 scheduled
array 16 1055 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1870 0 0 undo_list
struct 16 1 sysv_shm
	82 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1871 sigset_t
typedef 8 1872 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	203 0 0 mode
	186 32 0 filter_count
	1873 64 0 filter
struct 32 4 syscall_user_dispatch
	392 0 0 selector
	188 64 0 offset
	188 128 0 len
	304 192 0 on_dispatch
struct 8 1 wake_q_node
	1874 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1875 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 474 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 188 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1876 0 0 arch
	304 8192 0 flush_required
	304 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	801 0 0 page
	483 64 0 offset
	483 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	339 0 0 entry
	188 128 0 expires
	1602 192 0 function
	381 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 923 __u64
struct 8 1 llist_head
	1478 0 0 first
struct 4416 22 thread_struct
	1877 0 0 tls_array
	188 192 0 sp
	209 256 0 es
	209 272 0 ds
	209 288 0 fsindex
	209 304 0 gsindex
	188 320 0 fsbase
	188 384 0 gsbase
	1878 448 0 ptrace_bps
	188 704 0 virtual_dr6
	188 768 0 ptrace_dr7
	188 832 0 cr2
	188 896 0 trap_nr
	188 960 0 error_code
	1879 1024 0 io_bitmap
	188 1088 0 iopl_emul
	208 1152 1 iopl_warn
	381 1184 0 pkru
	188 1216 0 features
	188 1280 0 features_locked
	1880 1344 0 shstk
	1881 1536 0 fpu
struct 1448 33 inet_connection_sock
	1882 0 0 icsk_inet
	1883 8000 0 icsk_accept_queue
	1884 8640 0 icsk_bind_hash
	1885 8704 0 icsk_bind2_hash
	188 8768 0 icsk_timeout
	1886 8832 0 icsk_retransmit_timer
	1886 9152 0 icsk_delack_timer
	1887 9472 0 -
	1888 9792 0 icsk_rto
	1888 9824 0 icsk_rto_min
	1888 9856 0 icsk_delack_max
	1888 9888 0 icsk_pmtu_cookie
	1521 9920 0 icsk_ca_ops
	1889 9984 0 icsk_af_ops
	1890 10048 0 icsk_ulp_ops
	192 10112 0 icsk_ulp_data
	1891 10176 0 icsk_clean_acked
	1892 10240 0 icsk_sync_mss
	1893 10304 5 icsk_ca_state
	1893 10309 1 icsk_ca_initialized
	1893 10310 1 icsk_ca_setsockopt
	1893 10311 1 icsk_ca_dst_locked
	1893 10312 0 icsk_retransmits
	1893 10320 0 icsk_pending
	1893 10328 0 icsk_backoff
	1893 10336 0 icsk_syn_retries
	1893 10344 0 icsk_probes_out
	1894 10352 0 icsk_ext_hdr_len
	1895 10368 0 icsk_ack
	1896 10560 0 icsk_mtup
	1124 10688 0 icsk_probes_tstamp
	1124 10720 0 icsk_user_timeout
	1897 10752 0 icsk_ca_priv
array 0 1893 0
typedef 4 1888 u32
typedef 2 1894 u16
array 0 1893 0
array 0 1893 0
typedef 1 1893 u8
array 0 1893 0
array 0 1893 0
struct 24 1 minmax
	1898 0 0 s
struct 8 1 rb_root
	855 0 0 rb_node
array 0 1893 0
array 0 1893 0
typedef 8 1899 u64
array 12 1124 3
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
array 0 1893 0
array 0 1893 0
typedef 4 1888 __be32
struct 24 17 tcp_options_received
	203 0 0 ts_recent_stamp
	1124 32 0 ts_recent
	1124 64 0 rcv_tsval
	1124 96 0 rcv_tsecr
	1125 128 1 saw_tstamp
	1125 129 1 tstamp_ok
	1125 130 1 dsack
	1125 131 1 wscale_ok
	1125 132 3 sack_ok
	1125 135 1 smc_ok
	1125 136 4 snd_wscale
	1125 140 4 rcv_wscale
	1128 144 1 saw_unknown
	1128 145 7 unused
	1128 152 0 num_sacks
	1125 160 0 user_mss
	1125 176 0 mss_clamp
array 0 1893 0
array 0 1893 0
struct 16 3 -
	1124 0 0 rtt_us
	1124 32 0 seq
	1135 64 0 time
struct 16 3 -
	203 0 0 space
	1124 32 0 seq
	1135 64 0 time
array 0 1893 0
struct 24 8 tcp_rack
	1135 0 0 mstamp
	1124 64 0 rtt_us
	1124 96 0 end_seq
	1124 128 0 last_delivered
	1128 160 0 reo_wnd_steps
	1128 168 5 reo_wnd_persist
	1128 173 1 dsack_seen
	1128 174 1 advanced
struct 64 8 hrtimer
	1900 0 0 node
	1901 256 0 _softexpires
	1746 320 0 function
	1747 384 0 base
	1128 448 0 state
	1128 456 0 is_rel
	1128 464 0 is_soft
	1128 472 0 is_hard
array 8 1902 1
array 32 1902 4
struct 8 2 -
	1124 0 0 probe_seq_start
	1124 32 0 probe_seq_end
typedef 1 1323 bool
ptr 8 bool (*)(const struct sock *)
ptr 8 const struct tcp_sock_af_ops *
ptr 8 struct tcp_md5sig_info *
ptr 8 struct tcp_fastopen_request *
ptr 8 struct request_sock *
ptr 8 struct saved_syn *
struct 56 8 tk_read_base
	1903 0 0 clock
	1160 64 0 mask
	1160 128 0 cycle_last
	1166 192 0 mult
	1166 224 0 shift
	1160 256 0 xtime_nsec
	1162 320 0 base
	1160 384 0 base_real
typedef 8 1904 u64
struct 16 2 timespec64
	1905 0 0 tv_sec
	265 64 0 tv_nsec
typedef 8 1165 ktime_t
typedef 4 1906 s32
typedef 1 1907 u8
typedef 8 1908 s64
typedef 4 1909 u32
typedef 4 1910 spinlock_t
struct 8 1 hlist_nulls_head
	1401 0 0 first
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
struct 40 5 array_buffer
	1911 0 0 tr
	890 64 0 buffer
	1912 128 0 data
	1913 192 0 time_start
	203 256 0 cpu
typedef 1 1323 bool
typedef 4 1914 spinlock_t
struct 32 3 work_struct
	1915 0 0 data
	1169 64 0 entry
	1916 192 0 func
struct 32 3 irq_work
	1917 0 0 node
	1918 128 0 func
	1919 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1920 arch_spinlock_t
array 3704 1183 463
ptr 8 struct tracer *
array 32 330 32
typedef 4 1921 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1303 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1303 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1308 0 0 next
	1309 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1323 bool
struct 24 3 notifier_block
	1922 0 0 notifier_call
	1482 64 0 next
	203 128 0 priority
typedef 4 1420 depot_stack_handle_t
struct 1000 21 inet_sock
	1923 0 0 sk
	1924 6208 0 pinet6
	1925 6272 0 ipv6_fl_list
	188 6336 0 inet_flags
	1926 6400 0 inet_saddr
	1927 6432 0 uc_ttl
	1928 6448 0 inet_sport
	1929 6464 0 inet_opt
	1930 6528 0 inet_id
	1197 6560 0 tos
	1197 6568 0 min_ttl
	1197 6576 0 mc_ttl
	1197 6584 0 pmtudisc
	1197 6592 0 rcv_tos
	1197 6600 0 convert_csum
	203 6624 0 uc_index
	203 6656 0 mc_index
	1926 6688 0 mc_addr
	1931 6720 0 local_port_range
	1932 6784 0 mc_list
	1933 6848 0 cork
typedef 1 330 __u8
typedef 2 209 __u16
ptr 8 void (*)(struct sock *, struct sk_buff *, int, __be16, u32, u8 *)
ptr 8 struct sk_buff *(*)(struct sock *, struct list_head *, struct sk_buff *)
ptr 8 int (*)(struct sock *, struct sk_buff *, int)
struct 24 3 sk_buff_head
	1934 0 0 -
	1935 128 0 qlen
	1936 160 0 lock
typedef 1 1323 bool
ptr 8 struct udp_hslot *
typedef 4 1937 refcount_t
array 0 1938 0
typedef 4 1939 kuid_t
typedef 4 1940 kgid_t
ptr 8 struct scm_fp_list *
typedef 4 1941 u32
struct 776 107 sock
	1942 0 0 __sk_common
	1943 1088 0 __cacheline_group_begin__sock_write_rx
	1944 1088 0 sk_drops
	1945 1120 0 sk_peek_off
	1946 1152 0 sk_error_queue
	1946 1344 0 sk_receive_queue
	1947 1536 0 sk_backlog
	1948 1728 0 __cacheline_group_end__sock_write_rx
	1949 1728 0 __cacheline_group_begin__sock_read_rx
	980 1728 0 sk_rx_dst
	203 1792 0 sk_rx_dst_ifindex
	1210 1824 0 sk_rx_dst_cookie
	208 1856 0 sk_ll_usec
	208 1888 0 sk_napi_id
	1950 1920 0 sk_busy_poll_budget
	1951 1936 0 sk_prefer_busy_poll
	1951 1944 0 sk_userlocks
	203 1952 0 sk_rcvbuf
	981 1984 0 sk_filter
	1952 2048 0 -
	828 2112 0 sk_data_ready
	265 2176 0 sk_rcvtimeo
	203 2240 0 sk_rcvlowat
	1953 2272 0 __cacheline_group_end__sock_read_rx
	1954 2272 0 __cacheline_group_begin__sock_read_rxtx
	203 2272 0 sk_err
	985 2304 0 sk_socket
	535 2368 0 sk_memcg
	1955 2432 0 sk_policy
	1956 2560 0 __cacheline_group_end__sock_read_rxtx
	1957 2560 0 __cacheline_group_begin__sock_write_rxtx
	1958 2560 0 sk_lock
	1210 2816 0 sk_reserved_mem
	203 2848 0 sk_forward_alloc
	1210 2880 0 sk_tsflags
	1959 2912 0 __cacheline_group_end__sock_write_rxtx
	1960 2912 0 __cacheline_group_begin__sock_write_tx
	203 2912 0 sk_write_pending
	1944 2944 0 sk_omem_alloc
	203 2976 0 sk_sndbuf
	203 3008 0 sk_wmem_queued
	1205 3040 0 sk_wmem_alloc
	188 3072 0 sk_tsq_flags
	1961 3136 0 -
	1946 3200 0 sk_write_queue
	1210 3392 0 sk_dst_pending_confirm
	1210 3424 0 sk_pacing_status
	1962 3456 0 sk_frag
	1963 3584 0 -
	188 3904 0 sk_pacing_rate
	1944 3968 0 sk_zckey
	1944 4000 0 sk_tskey
	1964 4032 0 __cacheline_group_end__sock_write_tx
	1965 4032 0 __cacheline_group_begin__sock_read_tx
	188 4032 0 sk_max_pacing_rate
	265 4096 0 sk_sndtimeo
	1210 4160 0 sk_priority
	1210 4192 0 sk_mark
	980 4224 0 sk_dst_cache
	1966 4288 0 sk_route_caps
	998 4352 0 sk_validate_xmit_skb
	1950 4416 0 sk_gso_type
	1950 4432 0 sk_gso_max_segs
	208 4448 0 sk_gso_max_size
	1967 4480 0 sk_allocation
	1210 4512 0 sk_txhash
	1951 4544 0 sk_pacing_shift
	1968 4552 0 sk_use_task_frag
	1969 4560 0 __cacheline_group_end__sock_read_tx
	1951 4560 1 sk_gso_disabled
	1951 4561 1 sk_kern_sock
	1951 4562 1 sk_no_check_tx
	1951 4563 1 sk_no_check_rx
	1951 4568 0 sk_shutdown
	1950 4576 0 sk_type
	1950 4592 0 sk_protocol
	188 4608 0 sk_lingertime
	1001 4672 0 sk_prot_creator
	1970 4736 0 sk_callback_lock
	203 4800 0 sk_err_soft
	1210 4832 0 sk_ack_backlog
	1210 4864 0 sk_max_ack_backlog
	1207 4896 0 sk_uid
	1216 4928 0 sk_peer_lock
	203 4960 0 sk_bind_phc
	947 4992 0 sk_peer_pid
	399 5056 0 sk_peer_cred
	1971 5120 0 sk_stamp
	203 5184 0 sk_disconnects
	1951 5216 0 sk_txrehash
	1951 5224 0 sk_clockid
	1951 5232 1 sk_txtime_deadline_mode
	1951 5233 1 sk_txtime_report_errors
	1951 5234 6 sk_txtime_unused
	192 5248 0 sk_user_data
	192 5312 0 sk_security
	1972 5376 0 sk_cgrp_data
	828 5504 0 sk_state_change
	828 5568 0 sk_write_space
	828 5632 0 sk_error_report
	836 5696 0 sk_backlog_rcv
	828 5760 0 sk_destruct
	1006 5824 0 sk_reuseport_cb
	287 5888 0 sk_bpf_storage
	1973 5952 0 sk_rcu
	1974 6080 0 ns_tracker
	1975 6080 0 sk_user_frags
ptr 8 struct unix_address *
struct 16 2 path
	1373 0 0 mnt
	217 64 0 dentry
struct 32 4 mutex
	1976 0 0 owner
	1977 64 0 wait_lock
	1978 96 0 osq
	1979 128 0 wait_list
ptr 8 struct unix_vertex *
typedef 4 1980 spinlock_t
struct 64 4 socket_wq
	1981 0 0 wait
	806 192 0 fasync_list
	188 256 0 flags
	1973 320 0 rcu
typedef 40 1982 wait_queue_entry_t
struct 16 2 scm_stat
	1944 0 0 nr_fds
	188 64 0 nr_unix_fds
struct 390 6 new_utsname
	1983 0 0 sysname
	1983 520 0 nodename
	1983 1040 0 release
	1983 1560 0 version
	1983 2080 0 machine
	1983 2600 0 domainname
struct 24 4 ns_common
	217 0 0 stashed
	747 64 0 ops
	208 128 0 inum
	1984 160 0 count
union 16 2 -
	1985 0 0 -
	290 0 0 vm_rcu
typedef 8 1986 pgprot_t
union 8 2 -
	1987 0 0 vm_flags
	1987 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	129 0 0 rb
	188 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1988 0 0 ctx
array 896 188 112
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
typedef 8 1989 phys_addr_t
struct 24 3 rb_node
	188 0 0 __rb_parent_color
	855 64 0 rb_right
	855 128 0 rb_left
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
union 8 2 -
	188 0 0 subtree_max_size
	1116 0 0 vm
array 6144 1990 256
typedef 4 1991 spinlock_t
typedef 1 1323 bool
struct 32 3 rb_list
	1992 0 0 root
	1250 64 0 head
	1253 192 0 lock
struct 32 3 work_struct
	1993 0 0 data
	1250 64 0 entry
	1994 192 0 func
union 16 2 -
	1262 0 0 entry
	1995 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1996 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1997 u64
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
ptr 8 struct worker_pool *
array 32 1055 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1998 0 0 private_list
	1999 0 0 callback_head
array 512 192 64
union 24 2 -
	2000 0 0 tags
	2000 0 0 marks
array 32 188 4
array 40 265 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 59 11
array 16 188 2
array 96 326 12
array 48 326 6
array 81936 183 5121
ptr 8 struct zone *
struct 4 1 -
	203 0 0 counter
struct 4 1 spinlock
	2001 0 0 -
typedef 4 2002 refcount_t
typedef 4 2003 dev_t
struct 760 47 device
	216 0 0 kobj
	362 512 0 parent
	363 576 0 p
	236 640 0 init_name
	364 704 0 type
	365 768 0 bus
	366 832 0 driver
	192 896 0 platform_data
	192 960 0 driver_data
	2004 1024 0 driver_override
	222 1152 0 mutex
	2005 1408 0 links
	2006 1856 0 power
	370 4352 0 pm_domain
	371 4416 0 em_pd
	2007 4480 0 msi
	373 4608 0 dma_ops
	374 4672 0 dma_mask
	449 4736 0 coherent_dma_mask
	449 4800 0 bus_dma_limit
	375 4864 0 dma_range_map
	376 4928 0 dma_parms
	218 4992 0 dma_pools
	377 5120 0 dma_io_tlb_mem
	2008 5184 0 archdata
	379 5184 0 of_node
	380 5248 0 fwnode
	203 5312 0 numa_node
	1283 5344 0 devt
	1291 5376 0 id
	211 5408 0 devres_lock
	218 5440 0 devres_head
	382 5568 0 class
	310 5632 0 groups
	314 5696 0 release
	383 5760 0 iommu_group
	384 5824 0 iommu
	385 5888 0 physical_location
	2009 5952 0 removable
	886 5984 1 offline_disabled
	886 5985 1 offline
	886 5986 1 of_node_reused
	886 5987 1 state_synced
	886 5988 1 can_match
	886 5989 1 dma_skip_sync
	886 5990 1 dma_iommu
	879 6016 0 flags
typedef 2 209 umode_t
typedef 4 2010 kuid_t
typedef 4 2011 kgid_t
union 4 2 -
	208 0 0 i_nlink
	208 0 0 __i_nlink
typedef 8 2012 loff_t
typedef 8 2013 time64_t
typedef 4 1302 u32
typedef 1 2014 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 449 blkcnt_t
struct 40 5 rw_semaphore
	1313 0 0 count
	1313 64 0 owner
	1315 128 0 osq
	1314 160 0 wait_lock
	218 192 0 wait_list
typedef 2 2015 u16
union 16 2 -
	2016 0 0 i_dentry
	883 0 0 i_rcu
typedef 8 2017 atomic64_t
union 8 2 -
	398 0 0 i_fop
	1405 0 0 free_inode
struct 192 15 address_space
	184 0 0 host
	437 64 0 i_pages
	1295 192 0 invalidate_lock
	1392 512 0 gfp_mask
	213 544 0 i_mmap_writable
	2018 576 0 i_mmap
	188 704 0 nrpages
	188 768 0 writeback_index
	189 832 0 a_ops
	188 896 0 flags
	2019 960 0 wb_err
	211 992 0 i_private_lock
	218 1024 0 i_private_list
	1295 1152 0 i_mmap_rwsem
	192 1472 0 i_private_data
union 8 4 -
	1110 0 0 i_pipe
	1406 0 0 i_cdev
	392 0 0 i_link
	208 0 0 i_dir_seq
typedef 4 208 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	2020 0 0 -
struct 40 4 wait_queue_entry
	208 0 0 flags
	192 64 0 private
	2021 128 0 func
	218 192 0 entry
struct 4 1 -
	203 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	869 0 0 refcount
struct 16 3 blk_mq_queue_map
	509 0 0 mq_map
	208 64 0 nr_queues
	208 96 0 queue_offset
typedef 8 1298 atomic_long_t
typedef 4 2022 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	213 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 381 __kernel_dev_t
typedef 2 209 __u16
typedef 1 330 __u8
typedef 4 208 __u32
struct 4 1 refcount_struct
	2023 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1727 0 0 a
typedef 4 208 __u32
typedef 4 2024 u32
typedef 8 2025 __s64
typedef 8 923 __u64
struct 8 1 rb_root
	855 0 0 rb_node
array 0 1055 0
struct 24 3 task_cputime
	195 0 0 stime
	195 64 0 utime
	923 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	191 0 0 lock
	82 64 0 head
typedef 8 1996 work_func_t
array 304 1338 38
array 304 348 38
array 38 474 38
array 304 195 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4096 1 entry_stack
	320 0 0 stack
struct 104 10 x86_hw_tss
	2026 0 0 reserved1
	1344 32 0 sp0
	1344 96 0 sp1
	1344 160 0 sp2
	1344 224 0 reserved2
	2027 288 0 ist
	2026 736 0 reserved3
	2026 768 0 reserved4
	2028 800 0 reserved5
	2028 816 0 io_bitmap_base
struct 16416 4 x86_io_bitmap
	1344 0 0 prev_sequence
	208 64 0 prev_max
	2029 128 0 bitmap
	2029 65728 0 mapall
array 8192 1055 8192
typedef 8 2030 u64
array 384 1344 48
array 65536 1055 65536
struct 4 1 -
	2031 0 0 val
struct 4 1 -
	2032 0 0 val
struct 8 1 -
	195 0 0 val
struct 4 1 refcount_struct
	186 0 0 refs
struct 4 1 seqcount_spinlock
	1451 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	2033 0 0 -
	195 0 0 hash_len
union 8 2 -
	1119 0 0 lock_count
	2034 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	337 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2035 pm_message_t
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
typedef 4 2036 spinlock_t
ptr 8 void (*)(struct klist_node *)
struct 4 1 kref
	2037 0 0 refcount
typedef 1 330 __u8
ptr 8 struct vfsmount *
typedef 8 2025 __kernel_loff_t
struct 8 1 llist_node
	1478 0 0 next
struct 32 6 file_ra_state
	188 0 0 start
	208 64 0 size
	208 96 0 async_size
	208 128 0 ra_pages
	208 160 0 mmap_miss
	402 192 0 prev_pos
typedef 8 2038 freeptr_t
struct 4 1 -
	203 0 0 counter
struct 24 2 wait_queue_head
	417 0 0 lock
	609 64 0 head
struct 4 1 spinlock
	2039 0 0 -
struct 64 8 -
	188 0 0 flags
	2040 64 0 -
	230 192 0 mapping
	188 256 0 index
	2041 320 0 -
	186 384 0 _mapcount
	186 416 0 _refcount
	188 448 0 memcg_data
struct 40 7 -
	188 0 0 _flags_1
	188 64 0 _head_1
	186 128 0 _large_mapcount
	186 160 0 _entire_mapcount
	186 192 0 _nr_pages_mapped
	186 224 0 _pincount
	208 256 0 _folio_nr_pages
struct 32 3 -
	188 0 0 _flags_2
	188 64 0 _head_2
	82 128 0 _deferred_list
struct 48 6 -
	188 0 0 _flags_3
	188 64 0 _head_3
	192 128 0 _hugetlb_subpool
	192 192 0 _hugetlb_cgroup
	192 256 0 _hugetlb_cgroup_rsvd
	192 320 0 _hugetlb_hwpoison
struct 4 1 -
	203 0 0 counter
struct 4 1 spinlock
	2042 0 0 -
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
struct 4 1 spinlock
	2043 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 2044 atomic64_t
typedef 8 2045 u64
typedef 4 208 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 2046 mempool_t
struct 16 2 bio_list
	860 0 0 head
	860 64 0 tail
typedef 8 923 __u64
typedef 8 2047 atomic_long_t
typedef 4 2048 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	854 0 0 tail
struct 4 1 spinlock
	2049 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 2025 __s64
typedef 1 330 __u8
struct 8 1 -
	786 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 2050 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 2051 atomic64_t
struct 32 4 kernfs_elem_dir
	188 0 0 subdirs
	1052 64 0 children
	289 128 0 root
	188 192 0 rev
struct 8 1 kernfs_elem_symlink
	269 0 0 target_kn
struct 32 4 kernfs_elem_attr
	2052 0 0 ops
	2053 64 0 open
	402 128 0 size
	269 192 0 notify_next
struct 16 3 xarray
	2054 0 0 xa_lock
	2055 32 0 xa_flags
	192 64 0 xa_head
typedef 4 208 __u32
struct 24 2 wait_queue_head
	2054 0 0 lock
	496 64 0 head
typedef 8 2056 atomic_long_t
struct 4 1 optimistic_spin_queue
	2057 0 0 tail
typedef 4 2058 raw_spinlock_t
typedef 4 2059 u32
typedef 1 2060 u8
struct 4 1 kref
	2061 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	550 0 0 freelist
	188 64 0 tid
typedef 16 2062 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	2063 0 0 -
typedef 8 2064 atomic64_t
struct 24 2 swait_queue_head
	2065 0 0 lock
	2066 64 0 task_list
struct 256 2 -
	2067 0 0 parent
	2068 64 0 slot
struct 48 7 -
	192 0 0 pad
	2069 64 0 rcu
	2070 192 0 piv_parent
	330 256 0 parent_slot
	2071 288 0 type
	330 320 0 slot_len
	208 352 0 ma_flags
struct 256 3 maple_range_64
	2067 0 0 parent
	2072 64 0 pivot
	2073 1024 0 -
struct 248 5 maple_arange_64
	2067 0 0 parent
	2074 64 0 pivot
	2075 640 0 slot
	2076 1280 0 gap
	2077 1920 0 meta
struct 256 4 maple_alloc
	188 0 0 total
	330 64 0 node_count
	208 96 0 request_count
	2078 128 0 slot
typedef 0 2079 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	117 0 0 events
	208 320 0 period
	1451 352 0 sequence
struct 40 4 memcg_cgwb_frn
	195 0 0 bdi_id
	203 64 0 memcg_id
	195 128 0 at
	2080 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 1344 14 lru_gen_folio
	188 0 0 max_seq
	1275 64 0 min_seq
	1270 192 0 timestamps
	2081 448 0 folios
	2082 5568 0 nr_pages
	2083 8128 0 avg_refaulted
	2083 8640 0 avg_total
	2084 9152 0 protected
	2085 9536 0 evicted
	2085 10048 0 refaulted
	304 10560 0 enabled
	474 10568 0 gen
	474 10576 0 seg
	2086 10624 0 list
struct 72 5 lru_gen_mm_state
	188 0 0 seq
	519 64 0 head
	519 128 0 tail
	2087 192 0 filters
	2088 320 0 stats
struct 0 0 zswap_lruvec_state
array 40 188 5
struct 0 0 -
typedef 8 549 atomic_long_t
typedef 8 1996 work_func_t
struct 8 1 -
	1812 0 0 counter
struct 64 1 -
	186 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 2089 seqcount_t
array 416 188 52
array 160 117 4
ptr 8 struct linux_binfmt *
typedef 136 2090 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	2091 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	82 0 0 list
	188 128 0 bitmap
	535 192 0 memcg
typedef 8 923 __u64
struct 24 2 wait_queue_head
	2092 0 0 lock
	592 64 0 head
struct 4 1 refcount_struct
	2093 0 0 refs
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	192 0 0 base
	208 64 0 size
	2094 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
struct 8 1 llist_node
	1478 0 0 next
struct 4 1 raw_spinlock
	2095 0 0 raw_lock
struct 0 0 -
typedef 2 209 __u16
typedef 2 1474 u16
struct 4 1 refcount_struct
	413 0 0 refs
typedef 4 208 __u32
ptr 8 struct llist_node *
ptr 8 int (*)(struct ctl_table_set *)
struct 96 2 ctl_dir
	2096 0 0 header
	1500 704 0 root
typedef 4 208 gfp_t
ptr 8 struct notifier_block *
ptr 8 struct ctl_table_header *
typedef 1 962 u8
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
	2097 0 0 owner
	2098 64 0 wait_lock
	2099 96 0 osq
	609 128 0 wait_list
struct 8 1 hlist_head
	1308 0 0 first
struct 16 2 unix_table
	464 0 0 locks
	404 64 0 buckets
struct 8 1 rb_root
	855 0 0 rb_node
struct 48 2 blocking_notifier_head
	2100 0 0 rwsem
	1482 320 0 head
array 0 962 0
array 12 203 3
array 0 962 0
array 0 962 0
array 0 962 0
array 0 962 0
array 0 962 0
array 0 962 0
array 0 962 0
struct 0 0 -
struct 128 3 inet_timewait_death_row
	607 0 0 tw_refcount
	1702 512 0 hashinfo
	203 576 0 sysctl_max_tw_buckets
ptr 8 struct udp_table *
ptr 8 struct ipv4_devconf *
ptr 8 struct ip_ra_chain *
ptr 8 struct fib_rules_ops *
ptr 8 struct fib_table *
ptr 8 struct inet_peer_base *
ptr 8 struct fqdir *
struct 8 2 local_ports
	608 0 0 range
	414 32 0 warned
ptr 8 const struct tcp_congestion_ops *
ptr 8 struct tcp_fastopen_context *
struct 16 2 ping_group_range
	2101 0 0 lock
	2102 64 0 range
struct 8 2 sysctl_fib_multipath_hash_seed
	608 0 0 user_seed
	608 32 0 mp_seed
ptr 8 struct fib_notifier_ops *
typedef 16 2103 siphash_key_t
struct 192 18 dst_ops
	209 0 0 family
	208 32 0 gc_thresh
	2104 64 0 gc
	2105 128 0 check
	2106 192 0 default_advmss
	2106 256 0 mtu
	2107 320 0 cow_metrics
	2108 384 0 destroy
	2109 448 0 ifdown
	2110 512 0 negative_advice
	741 576 0 link_failure
	2111 640 0 update_pmtu
	2112 704 0 redirect
	2113 768 0 local_out
	2114 832 0 neigh_lookup
	2115 896 0 confirm_neigh
	465 960 0 kmem_cachep
	2116 1024 0 pcpuc_entries
struct 184 41 netns_sysctl_ipv6
	1483 0 0 hdr
	1483 64 0 route_hdr
	1483 128 0 icmp_hdr
	1483 192 0 frags_hdr
	1483 256 0 xfrm6_hdr
	203 320 0 flush_delay
	203 352 0 ip6_rt_max_size
	203 384 0 ip6_rt_gc_min_interval
	203 416 0 ip6_rt_gc_timeout
	203 448 0 ip6_rt_gc_interval
	203 480 0 ip6_rt_gc_elasticity
	203 512 0 ip6_rt_mtu_expires
	203 544 0 ip6_rt_min_advmss
	608 576 0 multipath_hash_fields
	1484 608 0 multipath_hash_policy
	1484 616 0 bindv6only
	1484 624 0 flowlabel_consistency
	1484 632 0 auto_flowlabels
	203 640 0 icmpv6_time
	1484 672 0 icmpv6_echo_ignore_all
	1484 680 0 icmpv6_echo_ignore_multicast
	1484 688 0 icmpv6_echo_ignore_anycast
	2117 704 0 icmpv6_ratemask
	395 960 0 icmpv6_ratemask_ptr
	1484 1024 0 anycast_src_echo_reply
	1484 1032 0 ip_nonlocal_bind
	1484 1040 0 fwmark_reflect
	1484 1048 0 flowlabel_state_ranges
	203 1056 0 idgen_retries
	203 1088 0 idgen_delay
	203 1120 0 flowlabel_reflect
	203 1152 0 max_dst_opts_cnt
	203 1184 0 max_hbh_opts_cnt
	203 1216 0 max_dst_opts_len
	203 1248 0 max_hbh_opts_len
	203 1280 0 seg6_flowlabel
	608 1312 0 ioam6_id
	637 1344 0 ioam6_id_wide
	1484 1408 0 skip_notify_on_dev_down
	1484 1416 0 fib_notify_on_flag_change
	1484 1424 0 icmpv6_error_anycast_as_unicast
ptr 8 struct ipv6_devconf *
ptr 8 struct fib6_info *
ptr 8 struct rt6_info *
ptr 8 struct rt6_statistics *
struct 40 4 timer_list
	2118 0 0 entry
	188 128 0 expires
	1602 192 0 function
	608 256 0 flags
ptr 8 struct fib6_table *
typedef 8 2119 rwlock_t
struct 88 4 delayed_work
	1551 0 0 work
	1533 256 0 timer
	445 576 0 wq
	203 640 0 cpu
ptr 8 struct seg6_pernet_data *
struct 16 3 -
	1498 0 0 head
	417 64 0 lock
	608 96 0 seq
ptr 8 struct ioam6_pernet_data *
ptr 8 struct sctp_mib *
array 88 2120 11
array 40 652 5
array 24 652 3
ptr 8 struct ip_conntrack_stat *
ptr 8 struct nf_ct_event_notifier *
struct 200 8 nf_ip_net
	2121 0 0 generic
	2122 32 0 tcp
	2123 544 0 udp
	2124 640 0 icmp
	2124 672 0 icmpv6
	2125 704 0 dccp
	2126 1056 0 sctp
	2127 1408 0 gre
ptr 8 struct nf_flow_table_stat *
array 16 1338 2
array 16 661 2
array 32 609 2
struct 32 3 work_struct
	2097 0 0 data
	609 64 0 entry
	2128 192 0 func
array 48 2129 3
array 24 208 6
struct 48 6 xfrm_policy_hthresh
	1551 0 0 work
	2101 256 0 lock
	1484 320 0 lbits4
	1484 328 0 rbits4
	1484 336 0 lbits6
	1484 344 0 rbits6
array 3 1484 3
typedef 4 2130 seqcount_spinlock_t
typedef 8 923 __u64
typedef 8 2131 size_t
ptr 8 struct mpls_route **
typedef 4 2132 seqcount_mutex_t
ptr 8 struct smc_stats *
ptr 8 struct smc_stats_rsn *
typedef 1 330 __u8
struct 8 2 -
	188 0 32 priv_flags
	188 32 1 lltx
struct 8 2 -
	188 0 32 priv_flags
	188 32 1 lltx
typedef 8 2133 u64
typedef 2 209 __u16
typedef 2 783 __s16
struct 4 2 netdev_tc_txq
	648 0 0 count
	648 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 208 __u32
struct 8 1 -
	751 0 0 net
union 8 2 -
	188 0 0 rx_packets
	1445 0 0 __rx_packets
union 8 2 -
	188 0 0 tx_packets
	1445 0 0 __tx_packets
union 8 2 -
	188 0 0 rx_bytes
	1445 0 0 __rx_bytes
union 8 2 -
	188 0 0 tx_bytes
	1445 0 0 __tx_bytes
union 8 2 -
	188 0 0 rx_errors
	1445 0 0 __rx_errors
union 8 2 -
	188 0 0 tx_errors
	1445 0 0 __tx_errors
union 8 2 -
	188 0 0 rx_dropped
	1445 0 0 __rx_dropped
union 8 2 -
	188 0 0 tx_dropped
	1445 0 0 __tx_dropped
union 8 2 -
	188 0 0 multicast
	1445 0 0 __multicast
union 8 2 -
	188 0 0 collisions
	1445 0 0 __collisions
union 8 2 -
	188 0 0 rx_length_errors
	1445 0 0 __rx_length_errors
union 8 2 -
	188 0 0 rx_over_errors
	1445 0 0 __rx_over_errors
union 8 2 -
	188 0 0 rx_crc_errors
	1445 0 0 __rx_crc_errors
union 8 2 -
	188 0 0 rx_frame_errors
	1445 0 0 __rx_frame_errors
union 8 2 -
	188 0 0 rx_fifo_errors
	1445 0 0 __rx_fifo_errors
union 8 2 -
	188 0 0 rx_missed_errors
	1445 0 0 __rx_missed_errors
union 8 2 -
	188 0 0 tx_aborted_errors
	1445 0 0 __tx_aborted_errors
union 8 2 -
	188 0 0 tx_carrier_errors
	1445 0 0 __tx_carrier_errors
union 8 2 -
	188 0 0 tx_fifo_errors
	1445 0 0 __tx_fifo_errors
union 8 2 -
	188 0 0 tx_heartbeat_errors
	1445 0 0 __tx_heartbeat_errors
union 8 2 -
	188 0 0 tx_window_errors
	1445 0 0 __tx_window_errors
union 8 2 -
	188 0 0 rx_compressed
	1445 0 0 __rx_compressed
union 8 2 -
	188 0 0 tx_compressed
	1445 0 0 __tx_compressed
struct 4 1 -
	203 0 0 counter
struct 4 1 spinlock
	2134 0 0 -
struct 8 1 rb_root
	855 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	236 0 0 name
	662 64 0 entry
	232 192 0 parent
	687 256 0 kset
	1310 320 0 ktype
	269 384 0 sd
	2135 448 0 kref
	208 480 1 state_initialized
	208 481 1 state_in_sysfs
	208 482 1 state_add_uevent_sent
	208 483 1 state_remove_uevent_sent
	208 484 1 uevent_suppress
struct 16 2 -
	236 0 0 name
	685 64 0 lock
struct 32 4 mutex
	1445 0 0 owner
	2136 64 0 wait_lock
	2137 96 0 osq
	662 128 0 wait_list
struct 56 4 dev_links_info
	662 0 0 suppliers
	662 128 0 consumers
	662 256 0 defer_sync
	2138 384 0 status
struct 312 55 dev_pm_info
	2139 0 0 power_state
	688 32 1 can_wakeup
	688 33 1 async_suspend
	688 34 1 in_dpm_list
	688 35 1 is_prepared
	688 36 1 is_suspended
	688 37 1 is_noirq_suspended
	688 38 1 is_late_suspended
	688 39 1 no_pm
	688 40 1 early_init
	688 41 1 direct_complete
	664 64 0 driver_flags
	685 96 0 lock
	662 128 0 entry
	2140 256 0 completion
	1360 512 0 wakeup
	688 576 1 wakeup_path
	688 577 1 syscore
	688 578 1 no_pm_callbacks
	688 579 1 async_in_progress
	688 580 1 smart_suspend
	688 581 1 must_resume
	688 582 1 may_skip_resume
	2141 640 0 suspend_timer
	1566 1152 0 timer_expires
	546 1216 0 work
	1815 1472 0 wait_queue
	1361 1664 0 wakeirq
	678 1728 0 usage_count
	678 1760 0 child_count
	208 1792 3 disable_depth
	688 1795 1 idle_notification
	688 1796 1 request_pending
	688 1797 1 deferred_resume
	688 1798 1 needs_force_resume
	688 1799 1 runtime_auto
	688 1800 1 ignore_children
	688 1801 1 no_callbacks
	688 1802 1 irq_safe
	688 1803 1 use_autosuspend
	688 1804 1 timer_autosuspends
	688 1805 1 memalloc_noio
	208 1824 0 links_count
	2142 1856 0 request
	2143 1888 0 runtime_status
	2143 1920 0 last_status
	203 1952 0 runtime_error
	203 1984 0 autosuspend_delay
	1566 2048 0 last_busy
	1566 2112 0 active_time
	1566 2176 0 suspended_time
	1566 2240 0 accounting_timestamp
	1364 2304 0 subsys_data
	1365 2368 0 set_latency_tolerance
	1366 2432 0 qos
struct 16 2 dev_msi_info
	1367 0 0 domain
	1368 64 0 data
struct 0 0 dev_archdata
typedef 4 2144 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 188 1
struct 16 2 bpf_xdp_entity
	661 0 0 prog
	2145 64 0 link
struct 0 0 -
struct 136 25 sock_common
	2146 0 0 -
	2147 64 0 -
	2148 96 0 -
	209 128 0 skc_family
	330 144 0 skc_state
	330 152 4 skc_reuse
	330 156 1 skc_reuseport
	330 157 1 skc_ipv6only
	330 158 1 skc_net_refcnt
	203 160 0 skc_bound_dev_if
	2149 192 0 -
	1001 320 0 skc_prot
	2150 384 0 skc_net
	2151 448 0 skc_v6_daddr
	2151 576 0 skc_v6_rcv_saddr
	2152 704 0 skc_cookie
	2153 768 0 -
	2154 832 0 skc_dontcopy_begin
	2155 832 0 -
	209 960 0 skc_tx_queue_mapping
	209 976 0 skc_rx_queue_mapping
	2156 992 0 -
	1634 1024 0 skc_refcnt
	2157 1056 0 skc_dontcopy_end
	2158 1056 0 -
array 0 2159 0
typedef 4 2160 atomic_t
typedef 4 203 __s32
struct 24 3 sk_buff_head
	2161 0 0 -
	1650 128 0 qlen
	1645 160 0 lock
struct 24 4 -
	1617 0 0 rmem_alloc
	203 32 0 len
	968 64 0 head
	968 128 0 tail
array 0 2159 0
array 0 2159 0
typedef 2 2162 u16
typedef 1 2159 u8
union 8 2 -
	1806 0 0 sk_wq
	1806 0 0 sk_wq_raw
array 0 2159 0
array 0 2159 0
array 16 1807 2
array 0 2159 0
array 0 2159 0
typedef 32 2163 socket_lock_t
array 0 2159 0
array 0 2159 0
typedef 4 2164 refcount_t
union 8 2 -
	968 0 0 sk_send_head
	2165 0 0 tcp_rtx_queue
struct 16 3 page_frag
	801 0 0 page
	1650 64 0 offset
	1650 96 0 size
union 40 2 -
	2166 0 0 sk_timer
	2166 0 0 mptcp_retransmit_timer
array 0 2159 0
array 0 2159 0
typedef 8 2167 netdev_features_t
typedef 4 208 gfp_t
array 0 2159 0
typedef 8 2168 rwlock_t
typedef 4 2169 kuid_t
typedef 4 2170 spinlock_t
typedef 8 2171 ktime_t
struct 16 3 sock_cgroup_data
	277 0 0 cgroup
	735 64 0 classid
	1623 96 0 prioidx
typedef 0 2172 netns_tracker
struct 16 3 xarray
	1645 0 0 xa_lock
	1641 32 0 xa_flags
	192 64 0 xa_head
typedef 4 208 __u32
typedef 8 2173 __kernel_size_t
struct 24 2 wait_queue_head
	1645 0 0 lock
	1661 64 0 head
ptr 8 const struct nlmsghdr *
ptr 8 int (*)(struct sk_buff *, struct netlink_callback *)
ptr 8 int (*)(struct netlink_callback *)
ptr 8 struct netlink_ext_ack *
union 48 2 -
	2174 0 0 ctx
	2175 0 0 args
typedef 8 2152 atomic_long_t
typedef 4 2176 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1617 0 0 tail
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
ptr 8 struct rhash_head *
typedef 2 783 __s16
struct 40 4 -
	2177 0 0 -
	230 128 0 mapping
	2178 192 0 -
	188 256 0 private
struct 40 5 -
	188 0 0 pp_magic
	2179 64 0 pp
	188 128 0 _pp_mapping_pad
	188 192 0 dma_addr
	326 256 0 pp_ref_count
struct 8 1 -
	188 0 0 compound_head
struct 16 2 -
	2180 0 0 pgmap
	192 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 208 __u32
struct 32 3 work_struct
	2181 0 0 data
	2182 64 0 entry
	2183 192 0 func
struct 40 4 timer_list
	1679 0 0 entry
	188 128 0 expires
	1602 192 0 function
	759 256 0 flags
array 1024 761 128
typedef 4 208 gfp_t
struct 4 1 -
	203 0 0 counter
struct 4 1 refcount_struct
	769 0 0 refs
typedef 8 923 __u64
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1308 0 0 next
	1309 64 0 pprev
struct 48 8 -
	601 0 0 current_task
	203 64 0 preempt_count
	203 96 0 cpu_number
	195 128 0 call_depth
	188 192 0 top_of_stack
	192 256 0 hardirq_stack_ptr
	272 320 0 softirq_pending
	304 336 0 hardirq_stack_inuse
array 64 474 64
typedef 1 1047 __s8
ptr 8 struct lruvec *
array 160 2184 4
array 16 203 4
array 192 2185 3
struct 16 2 upid
	203 0 0 nr
	750 64 0 ns
typedef 8 1771 atomic_long_t
typedef 4 2186 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	937 0 0 tail
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
struct 24 2 wait_queue_head
	932 0 0 lock
	1691 64 0 head
typedef 8 2187 atomic64_t
typedef 8 923 __u64
typedef 2 209 __u16
typedef 1 330 __u8
typedef 4 208 __u32
array 16 1055 16
array 48 1055 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
ptr 8 struct inet_hashinfo *
ptr 8 struct raw_hashinfo *
ptr 8 struct smc_hashinfo *
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
struct 16 2 -
	188 0 0 _pt_pad_1
	2188 64 0 pmd_huge_pte
typedef 4 2189 spinlock_t
struct 4 1 -
	203 0 0 counter
struct 8 1 llist_node
	1478 0 0 next
struct 24 3 rb_node
	188 0 0 __rb_parent_color
	855 64 0 rb_right
	855 128 0 rb_left
struct 16 3 bio_vec
	801 0 0 bv_page
	208 64 0 bv_len
	208 96 0 bv_offset
ptr 8 struct io_cq *
array 16 192 2
struct 4 1 refcount_struct
	213 0 0 refs
typedef 4 208 blk_features_t
typedef 4 208 blk_flags_t
struct 6 6 blk_integrity
	330 0 0 flags
	2190 8 0 csum_type
	330 16 0 tuple_size
	330 24 0 pi_offset
	330 32 0 interval_exp
	330 40 0 tag_size
typedef 8 1996 work_func_t
struct 24 2 wait_queue_head
	211 0 0 lock
	218 64 0 head
typedef 8 2191 phys_addr_t
struct 4 1 -
	203 0 0 counter
struct 4 1 raw_spinlock
	892 0 0 raw_lock
struct 4 1 qspinlock
	2192 0 0 -
typedef 8 2193 __kernel_size_t
struct 8 1 rb_time_struct
	2194 0 0 time
typedef 8 923 __u64
typedef 8 2195 atomic_long_t
struct 4 1 optimistic_spin_queue
	889 0 0 tail
typedef 8 1996 work_func_t
struct 24 2 swait_queue_head
	891 0 0 lock
	252 64 0 task_list
struct 32 3 irq_work
	2196 0 0 node
	1918 128 0 func
	2197 192 0 irqwait
typedef 24 2198 wait_queue_head_t
struct 4 1 raw_spinlock
	2199 0 0 raw_lock
struct 32 3 __call_single_data
	2200 0 0 node
	2201 128 0 func
	192 192 0 info
struct 4 1 -
	203 0 0 counter
struct 1616 2 rt_prio_array
	2202 0 0 bitmap
	2203 128 0 queue
struct 8 2 -
	203 0 0 curr
	203 32 0 next
typedef 1 1323 bool
struct 16 1 plist_head
	267 0 0 node_list
struct 16 2 -
	260 0 0 curr
	260 64 0 next
struct 24 3 rb_node
	188 0 0 __rb_parent_color
	855 64 0 rb_right
	855 128 0 rb_left
typedef 8 2204 dl_server_pick_f
typedef 8 517 cpu_stop_fn_t
ptr 8 struct cpu_stop_done *
struct 32 2 timerqueue_node
	1741 0 0 node
	921 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
typedef 1 2205 u8
struct 4 1 raw_spinlock
	2206 0 0 raw_lock
struct 4 1 spinlock
	2207 0 0 -
struct 24 2 offset_ctx
	2208 0 0 mt
	188 128 0 next_offset
struct 32 2 -
	1691 0 0 shrinklist
	1691 128 0 swaplist
typedef 8 2209 time64_t
struct 8 1 rb_root
	855 0 0 rb_node
typedef 8 2210 rwlock_t
struct 4 1 -
	203 0 0 counter
typedef 2 209 umode_t
typedef 4 2211 kuid_t
typedef 4 2212 kgid_t
union 4 2 -
	208 0 0 i_nlink
	208 0 0 __i_nlink
typedef 4 2213 dev_t
typedef 8 2214 loff_t
typedef 4 1775 u32
typedef 1 2215 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 2216 blkcnt_t
struct 40 5 rw_semaphore
	1688 0 0 count
	1688 64 0 owner
	1690 128 0 osq
	1689 160 0 wait_lock
	1691 192 0 wait_list
struct 16 2 hlist_node
	1308 0 0 next
	1309 64 0 pprev
typedef 2 2217 u16
union 16 2 -
	2218 0 0 i_dentry
	2219 0 0 i_rcu
typedef 8 2220 atomic64_t
union 8 2 -
	398 0 0 i_fop
	1405 0 0 free_inode
struct 192 15 address_space
	184 0 0 host
	2221 64 0 i_pages
	1767 192 0 invalidate_lock
	2222 512 0 gfp_mask
	937 544 0 i_mmap_writable
	2223 576 0 i_mmap
	188 704 0 nrpages
	188 768 0 writeback_index
	189 832 0 a_ops
	188 896 0 flags
	2224 960 0 wb_err
	932 992 0 i_private_lock
	1691 1024 0 i_private_list
	1767 1152 0 i_mmap_rwsem
	192 1472 0 i_private_data
union 8 4 -
	1110 0 0 i_pipe
	1406 0 0 i_cdev
	392 0 0 i_link
	208 0 0 i_dir_seq
typedef 4 208 __u32
struct 32 2 timerqueue_node
	129 0 0 node
	942 192 0 expires
struct 16 2 cpu_itimer
	195 0 0 expires
	195 64 0 incr
struct 24 3 task_cputime_atomic
	479 0 0 utime
	479 64 0 stime
	479 128 0 sum_exec_runtime
array 72 2225 3
struct 8 2 -
	340 0 0 seqcount
	191 32 0 lock
struct 16 2 rlimit
	2226 0 0 rlim_cur
	2226 64 0 rlim_max
struct 24 3 -
	968 0 0 next
	968 64 0 prev
	2227 128 0 -
struct 24 3 rb_node
	188 0 0 __rb_parent_color
	855 64 0 rb_right
	855 128 0 rb_left
typedef 8 2228 ktime_t
struct 16 2 -
	188 0 0 _skb_refdst
	741 64 0 destructor
struct 60 49 -
	2229 0 0 __pkt_type_offset
	962 0 3 pkt_type
	962 3 1 ignore_df
	962 4 1 dst_pending_confirm
	962 5 2 ip_summed
	962 7 1 ooo_okay
	2230 8 0 __mono_tc_offset
	962 8 2 tstamp_type
	962 10 1 tc_at_ingress
	962 11 1 tc_skip_classify
	962 12 1 remcsum_offload
	962 13 1 csum_complete_sw
	962 14 2 csum_level
	962 16 1 inner_protocol_type
	962 17 1 l4_hash
	962 18 1 sw_hash
	962 19 1 no_fcs
	962 20 1 encapsulation
	962 21 1 encap_hdr_csum
	962 22 1 csum_valid
	962 24 2 ndisc_nodetype
	962 26 1 ipvs_property
	962 27 1 nf_trace
	962 28 1 redirected
	962 29 1 from_ingress
	962 30 1 nf_skip_egress
	962 31 1 decrypted
	962 32 1 slow_gro
	962 33 1 csum_not_inet
	962 34 1 unreadable
	962 35 2 tc_depth
	960 48 0 tc_index
	2231 64 0 alloc_cpu
	2232 96 0 -
	1477 128 0 priority
	203 160 0 skb_iif
	1477 192 0 hash
	2233 224 0 -
	2234 256 0 -
	1477 288 0 secmark
	2235 320 0 -
	2236 352 0 -
	960 368 0 inner_transport_header
	960 384 0 inner_network_header
	960 400 0 inner_mac_header
	2237 416 0 protocol
	960 432 0 transport_header
	960 448 0 network_header
	960 464 0 mac_header
struct 60 49 -
	2238 0 0 __pkt_type_offset
	962 0 3 pkt_type
	962 3 1 ignore_df
	962 4 1 dst_pending_confirm
	962 5 2 ip_summed
	962 7 1 ooo_okay
	2239 8 0 __mono_tc_offset
	962 8 2 tstamp_type
	962 10 1 tc_at_ingress
	962 11 1 tc_skip_classify
	962 12 1 remcsum_offload
	962 13 1 csum_complete_sw
	962 14 2 csum_level
	962 16 1 inner_protocol_type
	962 17 1 l4_hash
	962 18 1 sw_hash
	962 19 1 no_fcs
	962 20 1 encapsulation
	962 21 1 encap_hdr_csum
	962 22 1 csum_valid
	962 24 2 ndisc_nodetype
	962 26 1 ipvs_property
	962 27 1 nf_trace
	962 28 1 redirected
	962 29 1 from_ingress
	962 30 1 nf_skip_egress
	962 31 1 decrypted
	962 32 1 slow_gro
	962 33 1 csum_not_inet
	962 34 1 unreadable
	962 35 2 tc_depth
	960 48 0 tc_index
	2231 64 0 alloc_cpu
	2240 96 0 -
	1477 128 0 priority
	203 160 0 skb_iif
	1477 192 0 hash
	2241 224 0 -
	2242 256 0 -
	1477 288 0 secmark
	2243 320 0 -
	2244 352 0 -
	960 368 0 inner_transport_header
	960 384 0 inner_network_header
	960 400 0 inner_mac_header
	2237 416 0 protocol
	960 432 0 transport_header
	960 448 0 network_header
	960 464 0 mac_header
struct 8 1 skb_shared_hwtstamps
	2245 0 0 -
struct 8 1 xsk_tx_metadata_compl
	2246 0 0 tx_timestamp
typedef 16 2247 skb_frag_t
struct 32 2 -
	2248 0 0 -
	2249 128 0 -
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
struct 4 1 -
	203 0 0 counter
union 8 2 -
	2250 0 0 skc_addrpair
	2251 0 0 -
union 4 2 -
	208 0 0 skc_hash
	2252 0 0 skc_u16hashes
union 4 2 -
	2253 0 0 skc_portpair
	2254 0 0 -
union 16 2 -
	695 0 0 skc_bind_node
	695 0 0 skc_portaddr_node
struct 16 1 in6_addr
	2255 0 0 in6_u
union 8 3 -
	188 0 0 skc_flags
	617 0 0 skc_listener
	2256 0 0 skc_tw_dr
array 0 203 0
union 16 2 -
	695 0 0 skc_node
	2257 0 0 skc_nulls_node
union 4 3 -
	203 0 0 skc_incoming_cpu
	664 0 0 skc_rcv_wnd
	664 0 0 skc_tw_rcv_nxt
array 0 203 0
union 4 3 -
	664 0 0 skc_rxhash
	664 0 0 skc_window_clamp
	664 0 0 skc_tw_snd_nxt
union 16 2 -
	2258 0 0 -
	2259 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	685 0 0 slock
	203 32 0 owned
	1815 64 0 wq
struct 4 1 refcount_struct
	678 0 0 refs
struct 8 1 -
	2260 0 0 raw_lock
struct 4 1 -
	2261 0 0 val
typedef 8 2262 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 2263 wait_queue_head_t
typedef 4 2264 socket_state
struct 64 4 socket_wq
	2265 0 0 wait
	806 192 0 fasync_list
	188 256 0 flags
	2266 320 0 rcu
typedef 2 209 umode_t
typedef 4 2267 kuid_t
typedef 4 2268 kgid_t
union 4 2 -
	208 0 0 i_nlink
	208 0 0 __i_nlink
typedef 4 2269 dev_t
typedef 8 2270 loff_t
typedef 8 2271 time64_t
typedef 4 1840 u32
typedef 4 2272 spinlock_t
typedef 1 2273 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 2274 blkcnt_t
struct 40 5 rw_semaphore
	2275 0 0 count
	2275 64 0 owner
	2276 128 0 osq
	2277 160 0 wait_lock
	1832 192 0 wait_list
struct 16 2 hlist_node
	1308 0 0 next
	1309 64 0 pprev
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
typedef 2 2278 u16
union 16 2 -
	2279 0 0 i_dentry
	2266 0 0 i_rcu
typedef 8 2280 atomic64_t
typedef 4 2281 atomic_t
union 8 2 -
	398 0 0 i_fop
	1405 0 0 free_inode
struct 192 15 address_space
	184 0 0 host
	2282 64 0 i_pages
	1830 192 0 invalidate_lock
	2283 512 0 gfp_mask
	1836 544 0 i_mmap_writable
	2284 576 0 i_mmap
	188 704 0 nrpages
	188 768 0 writeback_index
	189 832 0 a_ops
	188 896 0 flags
	2285 960 0 wb_err
	1826 992 0 i_private_lock
	1832 1024 0 i_private_list
	1830 1152 0 i_mmap_rwsem
	192 1472 0 i_private_data
union 8 4 -
	1110 0 0 i_pipe
	1406 0 0 i_cdev
	392 0 0 i_link
	208 0 0 i_dir_seq
typedef 4 208 __u32
typedef 4 208 __u32
struct 4 1 refcount_struct
	2286 0 0 refs
array 512 188 64
struct 24 2 -
	1016 0 0 free_list
	188 128 0 rcu_state
struct 64 12 kobject
	236 0 0 name
	390 64 0 entry
	232 192 0 parent
	687 256 0 kset
	1310 320 0 ktype
	269 384 0 sd
	1371 448 0 kref
	208 480 1 state_initialized
	208 481 1 state_in_sysfs
	208 482 1 state_add_uevent_sent
	208 483 1 state_remove_uevent_sent
	208 484 1 uevent_suppress
typedef 8 2287 atomic_long_t
typedef 4 2288 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	2289 0 0 tail
struct 40 5 rw_semaphore
	1846 0 0 count
	1846 64 0 owner
	1848 128 0 osq
	1847 160 0 wait_lock
	390 192 0 wait_list
array 24 184 3
array 216 2290 3
array 24 2291 3
array 288 2292 3
struct 16 1 -
	2293 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	2294 0 0 -
struct 24 2 swait_queue_head
	598 0 0 lock
	82 64 0 task_list
union 4 2 -
	208 0 0 u_flags
	186 0 0 a_flags
struct 16 2 load_weight
	188 0 0 weight
	381 64 0 inv_weight
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	195 0 0 last_update_time
	195 64 0 load_sum
	195 128 0 runnable_sum
	381 192 0 util_sum
	381 224 0 period_contrib
	188 256 0 load_avg
	188 320 0 runnable_avg
	188 384 0 util_avg
	208 448 0 util_est
ptr 8 struct sched_rt_entity *
typedef 8 2204 dl_server_pick_f
struct 1024 1 cpumask
	2295 0 0 bits
struct 4 4 -
	474 0 0 blocked
	474 8 0 need_qs
	474 16 0 exp_hint
	474 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	2296 0 0 futex
	2297 0 0 nanosleep
	2298 0 0 poll
typedef 4 203 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	387 0 0 sig
typedef 8 2226 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	2299 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1864 0 0 cpumask
array 24 2300 3
array 32 2301 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	195 0 0 base
	195 64 0 size
struct 4224 7 fpu
	208 0 0 last_cpu
	188 64 0 avx512_timestamp
	2302 128 0 fpstate
	2302 192 0 __task_fpstate
	2303 256 0 perm
	2303 384 0 guest_perm
	2304 512 0 __fpstate
struct 1000 21 inet_sock
	2305 0 0 sk
	1924 6208 0 pinet6
	1925 6272 0 ipv6_fl_list
	188 6336 0 inet_flags
	1140 6400 0 inet_saddr
	2306 6432 0 uc_ttl
	2307 6448 0 inet_sport
	1929 6464 0 inet_opt
	2308 6528 0 inet_id
	1893 6560 0 tos
	1893 6568 0 min_ttl
	1893 6576 0 mc_ttl
	1893 6584 0 pmtudisc
	1893 6592 0 rcv_tos
	1893 6600 0 convert_csum
	203 6624 0 uc_index
	203 6656 0 mc_index
	1140 6688 0 mc_addr
	1124 6720 0 local_port_range
	1932 6784 0 mc_list
	2309 6848 0 cork
struct 80 8 request_sock_queue
	2310 0 0 rskq_lock
	1128 32 0 rskq_defer_accept
	1124 64 0 synflood_warned
	2308 96 0 qlen
	2308 128 0 young
	1157 192 0 rskq_accept_head
	1157 256 0 rskq_accept_tail
	2311 320 0 fastopenq
ptr 8 struct inet_bind_bucket *
ptr 8 struct inet_bind2_bucket *
struct 40 4 timer_list
	2312 0 0 entry
	188 128 0 expires
	1602 192 0 function
	1124 256 0 flags
union 40 2 -
	1886 0 0 icsk_keepalive_timer
	1886 0 0 mptcp_tout_timer
typedef 4 208 __u32
ptr 8 const struct inet_connection_sock_af_ops *
ptr 8 const struct tcp_ulp_ops *
ptr 8 void (*)(struct sock *, u32)
ptr 8 unsigned int (*)(struct sock *, u32)
typedef 1 330 __u8
typedef 2 209 __u16
struct 24 12 -
	1893 0 0 pending
	1893 8 0 quick
	1893 16 0 pingpong
	1893 24 0 retry
	1888 32 8 ato
	1888 40 20 lrcv_flowlabel
	1888 60 1 dst_quick_ack
	1888 61 3 unused
	188 64 0 timeout
	1888 128 0 lrcvtime
	1894 160 0 last_seg_size
	1894 176 0 rcv_mss
struct 16 5 -
	203 0 0 search_high
	203 32 0 search_low
	1124 64 31 probe_size
	1124 95 1 enabled
	1124 96 0 probe_timestamp
array 104 1135 13
array 24 2313 3
typedef 8 923 __u64
struct 32 2 timerqueue_node
	2314 0 0 node
	1901 192 0 expires
typedef 8 2315 ktime_t
struct 8 2 tcp_sack_block
	1124 0 0 start_seq
	1124 32 0 end_seq
ptr 8 struct clocksource *
typedef 8 923 __u64
typedef 8 1908 time64_t
typedef 4 203 __s32
typedef 1 330 __u8
typedef 8 2025 __s64
typedef 4 208 __u32
struct 4 1 spinlock
	2316 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 2317 u64
struct 4 1 spinlock
	2318 0 0 -
typedef 8 2319 atomic_long_t
typedef 8 1996 work_func_t
struct 16 4 __call_single_node
	2320 0 0 llist
	2321 64 0 -
	2322 96 0 src
	2322 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	601 0 0 task
struct 4 1 qspinlock
	2323 0 0 -
struct 4 1 raw_spinlock
	1176 0 0 raw_lock
typedef 8 2324 notifier_fn_t
struct 776 107 sock
	2325 0 0 __sk_common
	2326 1088 0 __cacheline_group_begin__sock_write_rx
	1930 1088 0 sk_drops
	2327 1120 0 sk_peek_off
	1202 1152 0 sk_error_queue
	1202 1344 0 sk_receive_queue
	2328 1536 0 sk_backlog
	2329 1728 0 __cacheline_group_end__sock_write_rx
	2330 1728 0 __cacheline_group_begin__sock_read_rx
	980 1728 0 sk_rx_dst
	203 1792 0 sk_rx_dst_ifindex
	1931 1824 0 sk_rx_dst_cookie
	208 1856 0 sk_ll_usec
	208 1888 0 sk_napi_id
	2331 1920 0 sk_busy_poll_budget
	2332 1936 0 sk_prefer_busy_poll
	2332 1944 0 sk_userlocks
	203 1952 0 sk_rcvbuf
	981 1984 0 sk_filter
	2333 2048 0 -
	828 2112 0 sk_data_ready
	265 2176 0 sk_rcvtimeo
	203 2240 0 sk_rcvlowat
	2334 2272 0 __cacheline_group_end__sock_read_rx
	2335 2272 0 __cacheline_group_begin__sock_read_rxtx
	203 2272 0 sk_err
	985 2304 0 sk_socket
	535 2368 0 sk_memcg
	2336 2432 0 sk_policy
	2337 2560 0 __cacheline_group_end__sock_read_rxtx
	2338 2560 0 __cacheline_group_begin__sock_write_rxtx
	2339 2560 0 sk_lock
	1931 2816 0 sk_reserved_mem
	203 2848 0 sk_forward_alloc
	1931 2880 0 sk_tsflags
	2340 2912 0 __cacheline_group_end__sock_write_rxtx
	2341 2912 0 __cacheline_group_begin__sock_write_tx
	203 2912 0 sk_write_pending
	1930 2944 0 sk_omem_alloc
	203 2976 0 sk_sndbuf
	203 3008 0 sk_wmem_queued
	2342 3040 0 sk_wmem_alloc
	188 3072 0 sk_tsq_flags
	2343 3136 0 -
	1202 3200 0 sk_write_queue
	1931 3392 0 sk_dst_pending_confirm
	1931 3424 0 sk_pacing_status
	2344 3456 0 sk_frag
	2345 3584 0 -
	188 3904 0 sk_pacing_rate
	1930 3968 0 sk_zckey
	1930 4000 0 sk_tskey
	2346 4032 0 __cacheline_group_end__sock_write_tx
	2347 4032 0 __cacheline_group_begin__sock_read_tx
	188 4032 0 sk_max_pacing_rate
	265 4096 0 sk_sndtimeo
	1931 4160 0 sk_priority
	1931 4192 0 sk_mark
	980 4224 0 sk_dst_cache
	2348 4288 0 sk_route_caps
	998 4352 0 sk_validate_xmit_skb
	2331 4416 0 sk_gso_type
	2331 4432 0 sk_gso_max_segs
	208 4448 0 sk_gso_max_size
	2349 4480 0 sk_allocation
	1931 4512 0 sk_txhash
	2332 4544 0 sk_pacing_shift
	1203 4552 0 sk_use_task_frag
	2350 4560 0 __cacheline_group_end__sock_read_tx
	2332 4560 1 sk_gso_disabled
	2332 4561 1 sk_kern_sock
	2332 4562 1 sk_no_check_tx
	2332 4563 1 sk_no_check_rx
	2332 4568 0 sk_shutdown
	2331 4576 0 sk_type
	2331 4592 0 sk_protocol
	188 4608 0 sk_lingertime
	1001 4672 0 sk_prot_creator
	2351 4736 0 sk_callback_lock
	203 4800 0 sk_err_soft
	1931 4832 0 sk_ack_backlog
	1931 4864 0 sk_max_ack_backlog
	2352 4896 0 sk_uid
	1936 4928 0 sk_peer_lock
	203 4960 0 sk_bind_phc
	947 4992 0 sk_peer_pid
	399 5056 0 sk_peer_cred
	2353 5120 0 sk_stamp
	203 5184 0 sk_disconnects
	2332 5216 0 sk_txrehash
	2332 5224 0 sk_clockid
	2332 5232 1 sk_txtime_deadline_mode
	2332 5233 1 sk_txtime_report_errors
	2332 5234 6 sk_txtime_unused
	192 5248 0 sk_user_data
	192 5312 0 sk_security
	2354 5376 0 sk_cgrp_data
	828 5504 0 sk_state_change
	828 5568 0 sk_write_space
	828 5632 0 sk_error_report
	836 5696 0 sk_backlog_rcv
	828 5760 0 sk_destruct
	1006 5824 0 sk_reuseport_cb
	287 5888 0 sk_bpf_storage
	2355 5952 0 sk_rcu
	2356 6080 0 ns_tracker
	2357 6080 0 sk_user_frags
ptr 8 struct ipv6_pinfo *
ptr 8 struct ipv6_fl_socklist *
typedef 4 1935 __be32
typedef 2 783 __s16
typedef 2 1198 __be16
ptr 8 struct ip_options_rcu *
typedef 4 2358 atomic_t
typedef 4 1935 u32
ptr 8 struct ip_mc_socklist *
struct 144 2 inet_cork_full
	2359 0 0 base
	2360 448 0 fl
union 16 2 -
	2361 0 0 -
	2362 0 0 list
typedef 4 208 __u32
typedef 4 2363 spinlock_t
struct 4 1 refcount_struct
	1944 0 0 refs
struct 110 2 sockaddr_un
	2364 0 0 sun_family
	2365 16 0 sun_path
struct 4 1 -
	2366 0 0 val
struct 4 1 -
	2367 0 0 val
typedef 4 208 __u32
struct 136 25 sock_common
	2368 0 0 -
	2369 64 0 -
	2370 96 0 -
	209 128 0 skc_family
	330 144 0 skc_state
	330 152 4 skc_reuse
	330 156 1 skc_reuseport
	330 157 1 skc_ipv6only
	330 158 1 skc_net_refcnt
	203 160 0 skc_bound_dev_if
	2371 192 0 -
	1001 320 0 skc_prot
	2372 384 0 skc_net
	2373 448 0 skc_v6_daddr
	2373 576 0 skc_v6_rcv_saddr
	2374 704 0 skc_cookie
	2375 768 0 -
	2376 832 0 skc_dontcopy_begin
	2377 832 0 -
	209 960 0 skc_tx_queue_mapping
	209 976 0 skc_rx_queue_mapping
	2378 992 0 -
	1205 1024 0 skc_refcnt
	2379 1056 0 skc_dontcopy_end
	2380 1056 0 -
array 0 2381 0
typedef 4 2382 atomic_t
typedef 4 203 __s32
struct 24 3 sk_buff_head
	2383 0 0 -
	1941 128 0 qlen
	1216 160 0 lock
struct 24 4 -
	1944 0 0 rmem_alloc
	203 32 0 len
	968 64 0 head
	968 128 0 tail
array 0 2381 0
array 0 2381 0
typedef 2 2384 u16
typedef 1 2381 u8
union 8 2 -
	1806 0 0 sk_wq
	1806 0 0 sk_wq_raw
array 0 2381 0
array 0 2381 0
array 16 1807 2
array 0 2381 0
array 0 2381 0
typedef 32 2385 socket_lock_t
array 0 2381 0
array 0 2381 0
union 8 2 -
	968 0 0 sk_send_head
	2386 0 0 tcp_rtx_queue
struct 16 3 page_frag
	801 0 0 page
	1941 64 0 offset
	1941 96 0 size
union 40 2 -
	2387 0 0 sk_timer
	2387 0 0 mptcp_retransmit_timer
array 0 2381 0
array 0 2381 0
typedef 8 2388 netdev_features_t
typedef 4 208 gfp_t
typedef 1 1323 bool
array 0 2381 0
typedef 8 2389 rwlock_t
typedef 8 2390 ktime_t
struct 16 3 sock_cgroup_data
	277 0 0 cgroup
	1210 64 0 classid
	1950 96 0 prioidx
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
typedef 0 2391 netns_tracker
struct 16 3 xarray
	1216 0 0 xa_lock
	1967 32 0 xa_flags
	192 64 0 xa_head
typedef 8 2374 atomic_long_t
typedef 4 2392 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1944 0 0 tail
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
struct 4 1 spinlock
	2393 0 0 -
typedef 24 2394 wait_queue_head_t
struct 40 4 wait_queue_entry
	208 0 0 flags
	192 64 0 private
	2395 128 0 func
	1979 192 0 entry
array 65 1055 65
typedef 4 2396 refcount_t
struct 16 2 -
	188 0 0 vm_start
	188 64 0 vm_end
struct 8 1 pgprot
	2397 0 0 pgprot
typedef 8 188 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 2398 u64
struct 24 2 vmap_pool
	1250 0 0 head
	188 128 0 len
struct 4 1 spinlock
	2399 0 0 -
struct 8 1 rb_root
	855 0 0 rb_node
typedef 8 2400 atomic_long_t
typedef 8 1996 work_func_t
struct 16 2 hlist_node
	1308 0 0 next
	1309 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 923 __u64
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
array 24 2401 3
union 4 1 -
	1472 0 0 rlock
struct 4 1 refcount_struct
	2402 0 0 refs
typedef 4 1291 __kernel_dev_t
struct 16 2 -
	236 0 0 name
	211 64 0 lock
struct 56 4 dev_links_info
	218 0 0 suppliers
	218 128 0 consumers
	218 256 0 defer_sync
	2403 384 0 status
struct 312 55 dev_pm_info
	2404 0 0 power_state
	886 32 1 can_wakeup
	886 33 1 async_suspend
	886 34 1 in_dpm_list
	886 35 1 is_prepared
	886 36 1 is_suspended
	886 37 1 is_noirq_suspended
	886 38 1 is_late_suspended
	886 39 1 no_pm
	886 40 1 early_init
	886 41 1 direct_complete
	1291 64 0 driver_flags
	211 96 0 lock
	218 128 0 entry
	2405 256 0 completion
	1360 512 0 wakeup
	886 576 1 wakeup_path
	886 577 1 syscore
	886 578 1 no_pm_callbacks
	886 579 1 async_in_progress
	886 580 1 smart_suspend
	886 581 1 must_resume
	886 582 1 may_skip_resume
	2406 640 0 suspend_timer
	449 1152 0 timer_expires
	878 1216 0 work
	884 1472 0 wait_queue
	1361 1664 0 wakeirq
	213 1728 0 usage_count
	213 1760 0 child_count
	208 1792 3 disable_depth
	886 1795 1 idle_notification
	886 1796 1 request_pending
	886 1797 1 deferred_resume
	886 1798 1 needs_force_resume
	886 1799 1 runtime_auto
	886 1800 1 ignore_children
	886 1801 1 no_callbacks
	886 1802 1 irq_safe
	886 1803 1 use_autosuspend
	886 1804 1 timer_autosuspends
	886 1805 1 memalloc_noio
	208 1824 0 links_count
	2407 1856 0 request
	874 1888 0 runtime_status
	874 1920 0 last_status
	203 1952 0 runtime_error
	203 1984 0 autosuspend_delay
	449 2048 0 last_busy
	449 2112 0 active_time
	449 2176 0 suspended_time
	449 2240 0 accounting_timestamp
	1364 2304 0 subsys_data
	1365 2368 0 set_latency_tolerance
	1366 2432 0 qos
struct 16 2 dev_msi_info
	1367 0 0 domain
	1368 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	2408 0 0 val
struct 4 1 -
	2409 0 0 val
typedef 8 2025 __kernel_loff_t
typedef 8 2025 __s64
typedef 1 330 __u8
typedef 2 209 __u16
struct 8 1 hlist_head
	1308 0 0 first
struct 8 1 -
	2410 0 0 counter
struct 16 2 rb_root_cached
	2411 0 0 rb_root
	855 64 0 rb_leftmost
typedef 4 1291 errseq_t
union 4 1 -
	2022 0 0 rlock
typedef 8 2412 wait_queue_func_t
struct 4 1 raw_spinlock
	2413 0 0 raw_lock
typedef 4 2414 atomic_t
typedef 4 208 __u32
int 8 s long long int
typedef 4 2415 u32
array 56 1344 7
typedef 2 2416 u16
array 8200 188 1025
typedef 8 923 __u64
typedef 4 2417 uid_t
typedef 4 2418 gid_t
struct 8 2 -
	381 0 0 hash
	381 32 0 len
struct 8 2 -
	191 0 0 lock
	203 32 0 count
struct 4 1 pm_message
	203 0 0 event
struct 4 1 spinlock
	2419 0 0 -
typedef 4 2420 refcount_t
struct 8 1 -
	188 0 0 v
union 4 1 -
	2421 0 0 rlock
union 16 2 -
	82 0 0 lru
	2422 0 0 -
union 8 2 -
	192 0 0 private
	2423 0 0 swap
union 4 1 -
	2424 0 0 rlock
union 4 1 -
	2425 0 0 rlock
struct 8 1 -
	2426 0 0 counter
typedef 8 923 __u64
struct 72 8 mempool_s
	211 0 0 lock
	203 32 0 min_nr
	203 64 0 curr_nr
	550 128 0 elements
	192 192 0 pool_data
	551 256 0 alloc
	552 320 0 free
	884 384 0 wait
typedef 8 2427 atomic64_t
struct 4 1 raw_spinlock
	2428 0 0 raw_lock
union 4 1 -
	2429 0 0 rlock
typedef 8 2430 u64
struct 8 1 -
	2431 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 2432 spinlock_t
typedef 4 208 gfp_t
typedef 8 2433 atomic64_t
typedef 4 2434 atomic_t
struct 4 1 raw_spinlock
	2435 0 0 raw_lock
typedef 4 208 __u32
typedef 1 330 __u8
typedef 4 2436 refcount_t
union 16 2 -
	2437 0 0 -
	2438 0 0 full
union 4 1 -
	2439 0 0 rlock
struct 8 1 -
	2440 0 0 counter
typedef 4 2441 raw_spinlock_t
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
ptr 8 struct maple_pnode *
array 248 192 31
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 188 15
union 128 2 -
	2442 0 0 slot
	2443 0 0 -
array 72 188 9
array 80 192 10
array 80 188 10
struct 2 2 maple_metadata
	330 0 0 end
	330 8 0 gap
array 240 2444 30
struct 0 0 -
struct 16 2 wb_completion
	186 0 0 cnt
	1356 64 0 waitq
array 640 2445 4
array 320 2446 4
array 64 2447 2
array 48 2448 1
array 64 2449 1
struct 16 2 hlist_nulls_node
	1401 0 0 next
	2450 64 0 pprev
array 16 395 2
array 32 2451 1
struct 4 1 seqcount
	208 0 0 sequence
struct 136 12 -
	195 0 0 ctx_id
	479 64 0 tlb_gen
	188 128 0 next_trim_cpumask
	135 192 0 ldt_usr_sem
	2452 512 0 ldt
	188 576 0 flags
	100 640 0 lock
	192 896 0 vdso
	2453 960 0 vdso_image
	186 1024 0 perf_rdpmc_allowed
	272 1056 0 pkey_allocation_map
	755 1072 0 execute_only_pkey
ptr 8 struct xol_area *
typedef 4 2454 spinlock_t
typedef 4 2455 atomic_t
struct 56 2 mod_tree_node
	250 0 0 mod
	2456 64 0 node
typedef 4 2457 arch_spinlock_t
struct 88 9 ctl_table_header
	2458 0 0 -
	1072 192 0 unregistering
	2459 256 0 ctl_table_arg
	2460 320 0 root
	2461 384 0 set
	2462 448 0 parent
	2463 512 0 node
	1498 576 0 inodes
	2464 640 0 type
typedef 8 2465 atomic_long_t
typedef 4 2421 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	413 0 0 tail
struct 40 5 rw_semaphore
	2097 0 0 count
	2097 64 0 owner
	2099 128 0 osq
	2098 160 0 wait_lock
	609 192 0 wait_list
typedef 8 2466 seqlock_t
array 8 2467 2
struct 16 1 -
	2468 0 0 key
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
	2098 0 0 lock
	2228 64 0 count
	609 128 0 list
	787 256 0 counters
array 32 188 4
struct 16 2 hlist_node
	1308 0 0 next
	1309 64 0 pprev
struct 8 1 -
	2469 0 0 raw_lock
ptr 8 const struct nf_logger *
struct 4 1 nf_generic_net
	208 0 0 timeout
struct 64 6 nf_tcp_net
	2470 0 0 timeouts
	1484 448 0 tcp_loose
	1484 456 0 tcp_be_liberal
	1484 464 0 tcp_max_retrans
	1484 472 0 tcp_ignore_invalid_rst
	208 480 0 offload_timeout
struct 12 2 nf_udp_net
	2471 0 0 timeouts
	208 64 0 offload_timeout
struct 4 1 nf_icmp_net
	208 0 0 timeout
struct 44 2 nf_dccp_net
	1484 0 0 dccp_loose
	2472 32 0 dccp_timeout
struct 40 1 nf_sctp_net
	2472 0 0 timeouts
struct 24 2 nf_gre_net
	609 0 0 keymap_list
	2471 128 0 timeouts
typedef 8 1996 work_func_t
struct 16 6 xfrm_policy_hash
	404 0 0 table
	208 64 0 hmask
	1484 96 0 dbits4
	1484 104 0 sbits4
	1484 112 0 dbits6
	1484 120 0 sbits6
struct 4 1 seqcount_spinlock
	2473 0 0 seqcount
typedef 8 2474 __kernel_size_t
struct 4 1 seqcount_mutex
	2473 0 0 seqcount
typedef 8 923 __u64
union 4 1 -
	2475 0 0 rlock
struct 4 1 kref
	992 0 0 refcount
typedef 4 2475 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	678 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2476 pm_message_t
struct 32 2 completion
	208 0 0 done
	2477 64 0 wait
struct 64 8 hrtimer
	2478 0 0 node
	1004 256 0 _softexpires
	1746 320 0 function
	1747 384 0 base
	702 448 0 state
	702 456 0 is_rel
	702 464 0 is_soft
	702 472 0 is_hard
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
typedef 4 664 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 8 2 -
	2479 0 0 skc_addrpair
	2480 0 0 -
union 4 2 -
	208 0 0 skc_hash
	2481 0 0 skc_u16hashes
union 4 2 -
	2482 0 0 skc_portpair
	2483 0 0 -
union 16 2 -
	2484 0 0 skc_bind_node
	2484 0 0 skc_portaddr_node
typedef 8 2485 possible_net_t
struct 16 1 in6_addr
	2486 0 0 in6_u
typedef 8 2487 atomic64_t
union 8 3 -
	188 0 0 skc_flags
	617 0 0 skc_listener
	2256 0 0 skc_tw_dr
array 0 203 0
union 16 2 -
	2484 0 0 skc_node
	2488 0 0 skc_nulls_node
union 4 3 -
	203 0 0 skc_incoming_cpu
	735 0 0 skc_rcv_wnd
	735 0 0 skc_tw_rcv_nxt
array 0 203 0
union 4 3 -
	735 0 0 skc_rxhash
	735 0 0 skc_window_clamp
	735 0 0 skc_tw_snd_nxt
typedef 1 330 __u8
struct 4 1 -
	203 0 0 counter
union 16 2 -
	2489 0 0 -
	2490 0 0 list
typedef 2 209 __u16
struct 32 3 -
	1645 0 0 slock
	203 32 0 owned
	737 64 0 wq
struct 4 1 refcount_struct
	1617 0 0 refs
struct 8 1 rb_root
	855 0 0 rb_node
struct 40 4 timer_list
	2484 0 0 entry
	188 128 0 expires
	1602 192 0 function
	735 256 0 flags
typedef 8 2491 u64
struct 8 1 -
	2492 0 0 raw_lock
struct 4 1 -
	2493 0 0 val
struct 4 1 spinlock
	2494 0 0 -
typedef 8 2495 s64
struct 0 0 -
typedef 8 188 __kernel_ulong_t
array 48 1624 48
array 48 265 6
struct 4 1 raw_spinlock
	2496 0 0 raw_lock
union 16 4 -
	82 0 0 lru
	2497 0 0 -
	82 0 0 buddy_list
	82 0 0 pcp_list
union 8 2 -
	188 0 0 index
	188 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 2498 atomic_long_t
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
typedef 8 1996 work_func_t
array 40 2499 2
array 64 2500 8
struct 4 1 raw_spinlock
	2501 0 0 raw_lock
struct 8 1 -
	2502 0 0 counter
typedef 8 801 pgtable_t
struct 4 1 spinlock
	2503 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 2504 u64
union 4 3 -
	889 0 0 val
	2505 0 0 -
	2506 0 0 -
typedef 8 188 __kernel_ulong_t
typedef 8 2507 local64_t
typedef 8 2508 atomic64_t
struct 16 4 __call_single_node
	2509 0 0 llist
	2510 64 0 -
	2511 96 0 src
	2511 112 0 dst
struct 8 1 rcuwait
	601 0 0 task
struct 24 2 wait_queue_head
	2512 0 0 lock
	252 64 0 head
typedef 4 2513 arch_spinlock_t
struct 16 4 __call_single_node
	2514 0 0 llist
	2515 64 0 -
	2516 96 0 src
	2516 112 0 dst
typedef 8 506 smp_call_func_t
array 16 188 2
array 1600 267 100
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
typedef 1 330 __u8
typedef 4 2517 arch_spinlock_t
union 4 1 -
	2186 0 0 rlock
struct 16 3 maple_tree
	2518 0 0 -
	208 32 0 ma_flags
	192 64 0 ma_root
typedef 8 2025 __s64
struct 8 1 -
	2519 0 0 raw_lock
struct 4 1 -
	2520 0 0 val
struct 4 1 -
	2521 0 0 val
typedef 4 1763 __kernel_dev_t
typedef 8 2025 __kernel_loff_t
typedef 1 330 __u8
typedef 8 2522 u64
typedef 2 209 __u16
struct 8 1 hlist_head
	1308 0 0 first
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
struct 8 1 -
	2523 0 0 counter
struct 16 3 xarray
	932 0 0 xa_lock
	2222 32 0 xa_flags
	192 64 0 xa_head
typedef 4 208 gfp_t
struct 16 2 rb_root_cached
	1754 0 0 rb_root
	855 64 0 rb_leftmost
typedef 4 1763 errseq_t
struct 24 2 posix_cputimer_base
	195 0 0 nextevt
	2524 64 0 tqhead
typedef 8 188 __kernel_ulong_t
union 8 2 -
	621 0 0 dev
	188 0 0 dev_scratch
typedef 8 2525 s64
array 0 962 0
array 0 962 0
typedef 2 960 u16
union 4 2 -
	2526 0 0 csum
	2527 0 0 -
union 4 2 -
	608 0 0 vlan_all
	2528 0 0 -
union 4 2 -
	208 0 0 napi_id
	208 0 0 sender_cpu
union 4 2 -
	1477 0 0 mark
	1477 0 0 reserved_tailroom
union 2 2 -
	2237 0 0 inner_protocol
	962 0 0 inner_ipproto
typedef 2 960 __be16
array 0 962 0
array 0 962 0
union 4 2 -
	2526 0 0 csum
	2529 0 0 -
union 4 2 -
	608 0 0 vlan_all
	2530 0 0 -
union 4 2 -
	208 0 0 napi_id
	208 0 0 sender_cpu
union 4 2 -
	1477 0 0 mark
	1477 0 0 reserved_tailroom
union 2 2 -
	2237 0 0 inner_protocol
	962 0 0 inner_ipproto
union 8 2 -
	2531 0 0 hwtstamp
	192 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	761 0 0 netmem
	208 64 0 len
	208 96 0 offset
union 16 2 -
	507 0 0 slab_list
	2532 0 0 -
union 16 2 -
	2533 0 0 -
	1425 0 0 freelist_counter
typedef 8 2133 __addrpair
struct 8 2 -
	2534 0 0 skc_daddr
	2534 32 0 skc_rcv_saddr
array 4 1567 2
typedef 4 1574 __portpair
struct 4 2 -
	2535 0 0 skc_dport
	1567 16 0 skc_num
union 16 3 -
	2536 0 0 u6_addr8
	2537 0 0 u6_addr16
	2538 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1401 0 0 next
	2450 64 0 pprev
struct 16 2 -
	968 0 0 next
	968 64 0 prev
struct 16 2 sk_buff_list
	968 0 0 next
	968 64 0 prev
typedef 8 2539 arch_rwlock_t
typedef 4 2540 uid_t
typedef 8 2025 __s64
struct 24 2 wait_queue_head
	685 0 0 lock
	662 64 0 head
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 2541 wait_queue_head_t
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
struct 4 1 -
	2542 0 0 val
struct 4 1 -
	2543 0 0 val
typedef 4 1825 __kernel_dev_t
typedef 8 2025 __kernel_loff_t
typedef 8 2025 __s64
struct 4 1 spinlock
	2544 0 0 -
typedef 1 330 __u8
typedef 8 2545 u64
typedef 8 1835 atomic_long_t
struct 4 1 optimistic_spin_queue
	1836 0 0 tail
typedef 4 2546 raw_spinlock_t
typedef 2 209 __u16
struct 8 1 hlist_head
	1308 0 0 first
struct 8 1 -
	2547 0 0 counter
struct 4 1 -
	203 0 0 counter
struct 16 3 xarray
	1826 0 0 xa_lock
	2283 32 0 xa_flags
	192 64 0 xa_head
typedef 4 208 gfp_t
struct 16 2 rb_root_cached
	2548 0 0 rb_root
	855 64 0 rb_leftmost
typedef 4 1825 errseq_t
typedef 4 2549 atomic_t
typedef 8 2550 atomic64_t
struct 4 1 raw_spinlock
	2551 0 0 raw_lock
typedef 4 2552 atomic_t
struct 72 9 mem_dqinfo
	2553 0 0 dqi_format
	203 64 0 dqi_fmt_id
	82 128 0 dqi_dirty_list
	188 256 0 dqi_flags
	208 320 0 dqi_bgrace
	208 352 0 dqi_igrace
	2554 384 0 dqi_max_spc_limit
	2554 448 0 dqi_max_ino_limit
	192 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	2555 0 0 rss
	509 384 0 read_count
	2556 448 0 writer
	282 512 0 waiters
	186 704 0 block
array 16 1403 16
union 4 1 -
	2557 0 0 rlock
array 1024 188 128
struct 40 6 -
	235 0 0 uaddr
	381 64 0 val
	381 96 0 flags
	381 128 0 bitset
	195 192 0 time
	235 256 0 uaddr2
struct 24 4 -
	2558 0 0 clockid
	2559 32 0 type
	2560 64 0 -
	195 128 0 expires
struct 32 5 -
	2561 0 0 ufds
	203 64 0 nfds
	203 96 0 has_timeout
	188 128 0 tv_sec
	188 192 0 tv_nsec
array 128 188 16
struct 8 13 desc_struct
	272 0 0 limit0
	272 16 0 base0
	272 32 8 base1
	272 40 4 type
	272 44 1 s
	272 45 2 dpl
	272 47 1 p
	272 48 4 limit1
	272 52 1 avl
	272 53 1 l
	272 54 1 d
	272 55 1 g
	272 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	195 0 0 __state_perm
	208 64 0 __state_size
	208 96 0 __user_state_size
struct 4160 10 fpstate
	208 0 0 size
	208 32 0 user_size
	195 64 0 xfeatures
	195 128 0 user_xfeatures
	195 192 0 xfd
	208 256 1 is_valloc
	208 257 1 is_guest
	208 258 1 is_confidential
	208 259 1 in_use
	2562 512 0 regs
struct 776 107 sock
	2563 0 0 __sk_common
	2564 1088 0 __cacheline_group_begin__sock_write_rx
	2308 1088 0 sk_drops
	2565 1120 0 sk_peek_off
	2566 1152 0 sk_error_queue
	2566 1344 0 sk_receive_queue
	2567 1536 0 sk_backlog
	2568 1728 0 __cacheline_group_end__sock_write_rx
	2569 1728 0 __cacheline_group_begin__sock_read_rx
	980 1728 0 sk_rx_dst
	203 1792 0 sk_rx_dst_ifindex
	1124 1824 0 sk_rx_dst_cookie
	208 1856 0 sk_ll_usec
	208 1888 0 sk_napi_id
	1125 1920 0 sk_busy_poll_budget
	1128 1936 0 sk_prefer_busy_poll
	1128 1944 0 sk_userlocks
	203 1952 0 sk_rcvbuf
	981 1984 0 sk_filter
	2570 2048 0 -
	828 2112 0 sk_data_ready
	265 2176 0 sk_rcvtimeo
	203 2240 0 sk_rcvlowat
	2571 2272 0 __cacheline_group_end__sock_read_rx
	2572 2272 0 __cacheline_group_begin__sock_read_rxtx
	203 2272 0 sk_err
	985 2304 0 sk_socket
	535 2368 0 sk_memcg
	2573 2432 0 sk_policy
	2574 2560 0 __cacheline_group_end__sock_read_rxtx
	2575 2560 0 __cacheline_group_begin__sock_write_rxtx
	2576 2560 0 sk_lock
	1124 2816 0 sk_reserved_mem
	203 2848 0 sk_forward_alloc
	1124 2880 0 sk_tsflags
	2577 2912 0 __cacheline_group_end__sock_write_rxtx
	2578 2912 0 __cacheline_group_begin__sock_write_tx
	203 2912 0 sk_write_pending
	2308 2944 0 sk_omem_alloc
	203 2976 0 sk_sndbuf
	203 3008 0 sk_wmem_queued
	2579 3040 0 sk_wmem_alloc
	188 3072 0 sk_tsq_flags
	2580 3136 0 -
	2566 3200 0 sk_write_queue
	1124 3392 0 sk_dst_pending_confirm
	1124 3424 0 sk_pacing_status
	2581 3456 0 sk_frag
	2582 3584 0 -
	188 3904 0 sk_pacing_rate
	2308 3968 0 sk_zckey
	2308 4000 0 sk_tskey
	2583 4032 0 __cacheline_group_end__sock_write_tx
	2584 4032 0 __cacheline_group_begin__sock_read_tx
	188 4032 0 sk_max_pacing_rate
	265 4096 0 sk_sndtimeo
	1124 4160 0 sk_priority
	1124 4192 0 sk_mark
	980 4224 0 sk_dst_cache
	2585 4288 0 sk_route_caps
	998 4352 0 sk_validate_xmit_skb
	1125 4416 0 sk_gso_type
	1125 4432 0 sk_gso_max_segs
	208 4448 0 sk_gso_max_size
	2586 4480 0 sk_allocation
	1124 4512 0 sk_txhash
	1128 4544 0 sk_pacing_shift
	1152 4552 0 sk_use_task_frag
	2587 4560 0 __cacheline_group_end__sock_read_tx
	1128 4560 1 sk_gso_disabled
	1128 4561 1 sk_kern_sock
	1128 4562 1 sk_no_check_tx
	1128 4563 1 sk_no_check_rx
	1128 4568 0 sk_shutdown
	1125 4576 0 sk_type
	1125 4592 0 sk_protocol
	188 4608 0 sk_lingertime
	1001 4672 0 sk_prot_creator
	2588 4736 0 sk_callback_lock
	203 4800 0 sk_err_soft
	1124 4832 0 sk_ack_backlog
	1124 4864 0 sk_max_ack_backlog
	2589 4896 0 sk_uid
	2310 4928 0 sk_peer_lock
	203 4960 0 sk_bind_phc
	947 4992 0 sk_peer_pid
	399 5056 0 sk_peer_cred
	1901 5120 0 sk_stamp
	203 5184 0 sk_disconnects
	1128 5216 0 sk_txrehash
	1128 5224 0 sk_clockid
	1128 5232 1 sk_txtime_deadline_mode
	1128 5233 1 sk_txtime_report_errors
	1128 5234 6 sk_txtime_unused
	192 5248 0 sk_user_data
	192 5312 0 sk_security
	2590 5376 0 sk_cgrp_data
	828 5504 0 sk_state_change
	828 5568 0 sk_write_space
	828 5632 0 sk_error_report
	836 5696 0 sk_backlog_rcv
	828 5760 0 sk_destruct
	1006 5824 0 sk_reuseport_cb
	287 5888 0 sk_bpf_storage
	2591 5952 0 sk_rcu
	2592 6080 0 ns_tracker
	2593 6080 0 sk_user_frags
typedef 2 783 __s16
typedef 2 1894 __be16
typedef 4 2594 atomic_t
struct 144 2 inet_cork_full
	2595 0 0 base
	2596 448 0 fl
typedef 4 2597 spinlock_t
struct 40 6 fastopen_queue
	1157 0 0 rskq_rst_head
	1157 64 0 rskq_rst_tail
	2310 128 0 lock
	203 160 0 qlen
	203 192 0 max_qlen
	1522 256 0 ctx
struct 16 2 hlist_node
	1308 0 0 next
	1309 64 0 pprev
struct 8 2 minmax_sample
	1124 0 0 t
	1124 32 0 v
struct 24 3 rb_node
	188 0 0 __rb_parent_color
	855 64 0 rb_right
	855 128 0 rb_left
typedef 8 2598 s64
union 4 1 -
	2599 0 0 rlock
typedef 8 923 __u64
union 4 1 -
	1921 0 0 rlock
typedef 8 2600 atomic64_t
struct 8 1 llist_node
	1478 0 0 next
union 4 2 -
	208 0 0 u_flags
	2601 0 0 a_flags
typedef 2 2602 u16
union 4 3 -
	2601 0 0 val
	2603 0 0 -
	2604 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 136 25 sock_common
	2605 0 0 -
	2606 64 0 -
	2607 96 0 -
	209 128 0 skc_family
	330 144 0 skc_state
	330 152 4 skc_reuse
	330 156 1 skc_reuseport
	330 157 1 skc_ipv6only
	330 158 1 skc_net_refcnt
	203 160 0 skc_bound_dev_if
	2608 192 0 -
	1001 320 0 skc_prot
	2609 384 0 skc_net
	2610 448 0 skc_v6_daddr
	2610 576 0 skc_v6_rcv_saddr
	2611 704 0 skc_cookie
	2612 768 0 -
	2613 832 0 skc_dontcopy_begin
	2614 832 0 -
	209 960 0 skc_tx_queue_mapping
	209 976 0 skc_rx_queue_mapping
	2615 992 0 -
	2342 1024 0 skc_refcnt
	2616 1056 0 skc_dontcopy_end
	2617 1056 0 -
array 0 1197 0
typedef 4 203 __s32
struct 24 4 -
	1930 0 0 rmem_alloc
	203 32 0 len
	968 64 0 head
	968 128 0 tail
array 0 1197 0
array 0 1197 0
typedef 2 1198 u16
typedef 1 1197 u8
union 8 2 -
	1806 0 0 sk_wq
	1806 0 0 sk_wq_raw
array 0 1197 0
array 0 1197 0
array 16 1807 2
array 0 1197 0
array 0 1197 0
typedef 32 2618 socket_lock_t
array 0 1197 0
array 0 1197 0
typedef 4 2619 refcount_t
union 8 2 -
	968 0 0 sk_send_head
	2620 0 0 tcp_rtx_queue
struct 16 3 page_frag
	801 0 0 page
	1935 64 0 offset
	1935 96 0 size
union 40 2 -
	2621 0 0 sk_timer
	2621 0 0 mptcp_retransmit_timer
array 0 1197 0
array 0 1197 0
typedef 8 2622 netdev_features_t
typedef 4 208 gfp_t
array 0 1197 0
typedef 8 2623 rwlock_t
typedef 4 2624 kuid_t
typedef 8 2625 ktime_t
struct 16 3 sock_cgroup_data
	277 0 0 cgroup
	1931 64 0 classid
	2331 96 0 prioidx
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
typedef 0 2626 netns_tracker
struct 16 3 xarray
	1936 0 0 xa_lock
	2349 32 0 xa_flags
	192 64 0 xa_head
struct 4 1 -
	203 0 0 counter
struct 56 13 inet_cork
	208 0 0 flags
	1926 32 0 addr
	2627 64 0 opt
	208 128 0 fragsize
	203 160 0 length
	980 192 0 dst
	2332 256 0 tx_flags
	1197 264 0 ttl
	1927 272 0 tos
	1055 288 0 priority
	1198 304 0 gso_size
	2622 320 0 transmit_time
	1931 384 0 mark
struct 88 1 flowi
	2628 0 0 u
struct 16 2 -
	968 0 0 next
	968 64 0 prev
struct 16 2 sk_buff_list
	968 0 0 next
	968 64 0 prev
struct 4 1 spinlock
	2629 0 0 -
typedef 2 209 __kernel_sa_family_t
array 108 1055 108
typedef 4 2630 uid_t
typedef 4 2631 gid_t
union 8 2 -
	2632 0 0 skc_addrpair
	2633 0 0 -
union 4 2 -
	208 0 0 skc_hash
	2634 0 0 skc_u16hashes
union 4 2 -
	2635 0 0 skc_portpair
	2636 0 0 -
union 16 2 -
	2637 0 0 skc_bind_node
	2637 0 0 skc_portaddr_node
typedef 8 2638 possible_net_t
struct 16 1 in6_addr
	2639 0 0 in6_u
typedef 8 2640 atomic64_t
union 8 3 -
	188 0 0 skc_flags
	617 0 0 skc_listener
	2256 0 0 skc_tw_dr
array 0 203 0
union 16 2 -
	2637 0 0 skc_node
	2641 0 0 skc_nulls_node
union 4 3 -
	203 0 0 skc_incoming_cpu
	1210 0 0 skc_rcv_wnd
	1210 0 0 skc_tw_rcv_nxt
array 0 203 0
union 4 3 -
	1210 0 0 skc_rxhash
	1210 0 0 skc_window_clamp
	1210 0 0 skc_tw_snd_nxt
typedef 1 330 __u8
struct 4 1 -
	203 0 0 counter
union 16 2 -
	2642 0 0 -
	2643 0 0 list
typedef 2 209 __u16
struct 32 3 -
	1216 0 0 slock
	203 32 0 owned
	1981 64 0 wq
struct 8 1 rb_root
	855 0 0 rb_node
struct 40 4 timer_list
	2637 0 0 entry
	188 128 0 expires
	1602 192 0 function
	1210 256 0 flags
typedef 8 2644 u64
struct 8 1 -
	2645 0 0 raw_lock
typedef 8 2646 s64
struct 0 0 -
struct 4 1 raw_spinlock
	2647 0 0 raw_lock
union 4 1 -
	2392 0 0 rlock
struct 24 2 wait_queue_head
	1216 0 0 lock
	1979 64 0 head
typedef 8 2412 wait_queue_func_t
struct 4 1 refcount_struct
	2648 0 0 refs
typedef 8 188 pgprotval_t
typedef 8 923 __u64
union 4 1 -
	2649 0 0 rlock
typedef 8 2650 atomic64_t
array 8 188 1
typedef 4 2651 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2652 pm_message_t
struct 32 2 completion
	208 0 0 done
	2653 64 0 wait
struct 64 8 hrtimer
	2654 0 0 node
	2655 256 0 _softexpires
	1746 320 0 function
	1747 384 0 base
	1292 448 0 state
	1292 456 0 is_rel
	1292 464 0 is_soft
	1292 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 2656 uid_t
typedef 4 2657 gid_t
typedef 8 2013 s64
struct 8 1 rb_root
	855 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 2658 arch_spinlock_t
struct 4 1 -
	203 0 0 counter
typedef 4 208 __u32
typedef 2 209 __u16
typedef 4 208 __kernel_uid32_t
typedef 4 208 __kernel_gid32_t
union 4 1 -
	2288 0 0 rlock
struct 4 1 refcount_struct
	2289 0 0 refs
struct 4 1 raw_spinlock
	2659 0 0 raw_lock
struct 16 2 -
	192 0 0 __filler
	208 64 0 mlock_count
typedef 8 2660 swp_entry_t
struct 4 1 raw_spinlock
	2661 0 0 raw_lock
struct 4 1 raw_spinlock
	2662 0 0 raw_lock
typedef 8 2663 s64
struct 8 1 -
	2664 0 0 counter
typedef 4 2665 arch_spinlock_t
struct 4 1 raw_spinlock
	2666 0 0 raw_lock
typedef 8 923 __u64
typedef 8 2667 s64
struct 4 1 spinlock
	2668 0 0 -
struct 8 1 -
	2669 0 0 counter
struct 4 1 -
	203 0 0 counter
typedef 4 2670 arch_spinlock_t
struct 4 1 refcount_struct
	972 0 0 refs
struct 16 2 -
	192 0 0 freelist
	188 64 0 counter
typedef 16 2671 freelist_full_t
struct 4 1 raw_spinlock
	2672 0 0 raw_lock
typedef 8 2673 s64
struct 4 1 raw_spinlock
	2674 0 0 raw_lock
array 128 192 16
struct 128 2 -
	2675 0 0 pad
	2077 960 0 meta
ptr 8 struct maple_alloc *
array 160 2676 2
array 80 2677 2
array 32 188 4
array 48 2678 2
array 64 2679 2
ptr 8 struct hlist_nulls_node **
array 32 188 4
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
struct 4 1 spinlock
	2680 0 0 -
struct 4 1 -
	203 0 0 counter
struct 48 1 latch_tree_node
	2681 0 0 node
struct 4 1 qspinlock
	2682 0 0 -
union 24 2 -
	2683 0 0 -
	396 0 0 rcu
ptr 8 const struct ctl_table *
ptr 8 struct ctl_table_root *
ptr 8 struct ctl_table_set *
ptr 8 struct ctl_dir *
ptr 8 struct ctl_node *
enum 4 u 2 -
	0 SYSCTL_TABLE_TYPE_DEFAULT
	1 SYSCTL_TABLE_TYPE_PERMANENTLY_EMPTY
typedef 8 2684 atomic64_t
struct 8 2 -
	1556 0 0 seqcount
	417 32 0 lock
typedef 4 2685 kgid_t
array 16 637 2
typedef 8 2686 arch_rwlock_t
array 56 208 14
array 8 208 2
array 40 208 10
typedef 4 2687 seqcount_t
typedef 8 188 __kernel_ulong_t
struct 4 1 raw_spinlock
	2688 0 0 raw_lock
struct 4 1 pm_message
	203 0 0 event
struct 24 2 swait_queue_head
	2136 0 0 lock
	662 64 0 task_list
struct 32 2 timerqueue_node
	2689 0 0 node
	1004 192 0 expires
typedef 8 2491 __addrpair
struct 8 2 -
	2690 0 0 skc_daddr
	2690 32 0 skc_rcv_saddr
array 4 2162 2
typedef 4 1650 __portpair
struct 4 2 -
	2691 0 0 skc_dport
	2162 16 0 skc_num
struct 16 2 hlist_node
	1308 0 0 next
	1309 64 0 pprev
struct 8 1 -
	751 0 0 net
union 16 3 -
	2692 0 0 u6_addr8
	2693 0 0 u6_addr16
	2694 0 0 u6_addr32
struct 8 1 -
	2171 0 0 counter
struct 16 2 hlist_nulls_node
	1401 0 0 next
	2450 64 0 pprev
struct 16 2 -
	968 0 0 next
	968 64 0 prev
struct 16 2 sk_buff_list
	968 0 0 next
	968 64 0 prev
typedef 8 923 __u64
typedef 8 2695 arch_rwlock_t
typedef 4 2696 uid_t
union 4 1 -
	2176 0 0 rlock
typedef 8 2025 __s64
typedef 4 2697 arch_spinlock_t
struct 16 2 -
	192 0 0 __filler
	208 64 0 mlock_count
typedef 8 2698 atomic64_t
array 20 203 5
struct 8 1 hlist_nulls_head
	1401 0 0 first
typedef 4 2699 arch_spinlock_t
typedef 8 2700 s64
union 4 1 -
	2048 0 0 rlock
typedef 8 923 __u64
struct 2 2 -
	2701 0 0 locked
	2701 8 0 pending
struct 4 2 -
	2511 0 0 locked_pending
	2511 16 0 tail
struct 8 1 -
	253 0 0 a
struct 8 1 -
	2702 0 0 counter
struct 8 1 llist_node
	1478 0 0 next
union 4 2 -
	208 0 0 u_flags
	889 0 0 a_flags
typedef 2 2703 u16
typedef 4 2704 spinlock_t
struct 4 1 qspinlock
	2705 0 0 -
struct 8 1 llist_node
	1478 0 0 next
union 4 2 -
	208 0 0 u_flags
	908 0 0 a_flags
typedef 2 2706 u16
struct 4 1 qspinlock
	2707 0 0 -
union 4 2 -
	932 0 0 ma_lock
	2708 0 0 ma_external_lock
typedef 8 2709 arch_rwlock_t
typedef 4 2710 uid_t
typedef 4 2711 gid_t
typedef 8 923 __u64
typedef 8 2209 s64
struct 16 1 timerqueue_head
	187 0 0 rb_root
typedef 8 2025 __s64
typedef 4 1477 __wsum
struct 4 2 -
	960 0 0 csum_start
	960 16 0 csum_offset
struct 4 2 -
	2237 0 0 vlan_proto
	960 16 0 vlan_tci
struct 4 2 -
	960 0 0 csum_start
	960 16 0 csum_offset
struct 4 2 -
	2237 0 0 vlan_proto
	960 16 0 vlan_tci
typedef 8 2712 ktime_t
struct 16 2 -
	512 0 0 next
	203 64 0 slabs
struct 16 2 -
	192 0 0 freelist
	2713 64 0 -
typedef 4 1574 __be32
typedef 2 1567 __be16
array 16 1563 16
array 16 2535 8
array 16 2534 4
struct 8 2 qrwlock
	2714 0 0 -
	2688 32 0 wait_lock
typedef 4 208 __kernel_uid32_t
struct 24 2 wait_queue_head
	1826 0 0 lock
	1832 64 0 head
typedef 4 2715 uid_t
typedef 4 2716 gid_t
union 4 1 -
	2546 0 0 rlock
typedef 8 923 __u64
struct 4 1 raw_spinlock
	2717 0 0 raw_lock
typedef 8 2271 s64
struct 8 1 rb_root
	855 0 0 rb_node
struct 4 1 -
	203 0 0 counter
struct 8 1 -
	2718 0 0 counter
typedef 4 2719 arch_spinlock_t
struct 4 1 -
	203 0 0 counter
ptr 8 struct quota_format_type *
typedef 8 2025 qsize_t
struct 48 4 rcu_sync
	203 0 0 gp_state
	203 32 0 gp_count
	282 64 0 gp_wait
	290 256 0 cb_head
struct 8 1 rcuwait
	601 0 0 task
struct 4 1 raw_spinlock
	2720 0 0 raw_lock
typedef 4 2721 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	2722 0 0 rmtp
	2723 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	2724 0 0 fsave
	2725 0 0 fxsave
	2726 0 0 soft
	2727 0 0 xsave
	2728 0 0 __padding
struct 136 25 sock_common
	2729 0 0 -
	2730 64 0 -
	2731 96 0 -
	209 128 0 skc_family
	330 144 0 skc_state
	330 152 4 skc_reuse
	330 156 1 skc_reuseport
	330 157 1 skc_ipv6only
	330 158 1 skc_net_refcnt
	203 160 0 skc_bound_dev_if
	2732 192 0 -
	1001 320 0 skc_prot
	2733 384 0 skc_net
	2734 448 0 skc_v6_daddr
	2734 576 0 skc_v6_rcv_saddr
	2735 704 0 skc_cookie
	2736 768 0 -
	2737 832 0 skc_dontcopy_begin
	2738 832 0 -
	209 960 0 skc_tx_queue_mapping
	209 976 0 skc_rx_queue_mapping
	2739 992 0 -
	2579 1024 0 skc_refcnt
	2740 1056 0 skc_dontcopy_end
	2741 1056 0 -
array 0 1893 0
typedef 4 203 __s32
struct 24 3 sk_buff_head
	2742 0 0 -
	1888 128 0 qlen
	2310 160 0 lock
struct 24 4 -
	2308 0 0 rmem_alloc
	203 32 0 len
	968 64 0 head
	968 128 0 tail
array 0 1893 0
array 0 1893 0
union 8 2 -
	1806 0 0 sk_wq
	1806 0 0 sk_wq_raw
array 0 1893 0
array 0 1893 0
array 16 1807 2
array 0 1893 0
array 0 1893 0
typedef 32 2743 socket_lock_t
array 0 1893 0
array 0 1893 0
typedef 4 2744 refcount_t
union 8 2 -
	968 0 0 sk_send_head
	1132 0 0 tcp_rtx_queue
struct 16 3 page_frag
	801 0 0 page
	1888 64 0 offset
	1888 96 0 size
union 40 2 -
	1886 0 0 sk_timer
	1886 0 0 mptcp_retransmit_timer
array 0 1893 0
array 0 1893 0
typedef 8 1135 netdev_features_t
typedef 4 208 gfp_t
array 0 1893 0
typedef 8 2745 rwlock_t
typedef 4 2746 kuid_t
struct 16 3 sock_cgroup_data
	277 0 0 cgroup
	1124 64 0 classid
	1125 96 0 prioidx
struct 16 2 callback_head
	1087 0 0 next
	1322 64 0 func
typedef 0 2747 netns_tracker
struct 16 3 xarray
	2310 0 0 xa_lock
	2586 32 0 xa_flags
	192 64 0 xa_head
struct 4 1 -
	203 0 0 counter
struct 56 13 inet_cork
	208 0 0 flags
	1140 32 0 addr
	2627 64 0 opt
	208 128 0 fragsize
	203 160 0 length
	980 192 0 dst
	1128 256 0 tx_flags
	1893 264 0 ttl
	2306 272 0 tos
	1055 288 0 priority
	1894 304 0 gso_size
	1135 320 0 transmit_time
	1124 384 0 mark
struct 88 1 flowi
	2748 0 0 u
struct 4 1 spinlock
	2749 0 0 -
typedef 8 2025 __s64
struct 4 1 raw_spinlock
	2750 0 0 raw_lock
struct 8 1 -
	2751 0 0 counter
typedef 4 2752 atomic_t
typedef 2 209 __u16
struct 2 2 -
	2753 0 0 locked
	2753 8 0 pending
struct 4 2 -
	2322 0 0 locked_pending
	2322 16 0 tail
union 8 2 -
	2754 0 0 skc_addrpair
	2755 0 0 -
union 4 2 -
	208 0 0 skc_hash
	2756 0 0 skc_u16hashes
union 4 2 -
	2757 0 0 skc_portpair
	2758 0 0 -
union 16 2 -
	2759 0 0 skc_bind_node
	2759 0 0 skc_portaddr_node
typedef 8 2760 possible_net_t
struct 16 1 in6_addr
	2761 0 0 in6_u
typedef 8 2762 atomic64_t
union 8 3 -
	188 0 0 skc_flags
	617 0 0 skc_listener
	2256 0 0 skc_tw_dr
array 0 203 0
union 16 2 -
	2759 0 0 skc_node
	2763 0 0 skc_nulls_node
union 4 3 -
	203 0 0 skc_incoming_cpu
	1931 0 0 skc_rcv_wnd
	1931 0 0 skc_tw_rcv_nxt
array 0 203 0
union 4 3 -
	1931 0 0 skc_rxhash
	1931 0 0 skc_window_clamp
	1931 0 0 skc_tw_snd_nxt
struct 32 3 -
	1936 0 0 slock
	203 32 0 owned
	2764 64 0 wq
struct 4 1 refcount_struct
	1930 0 0 refs
struct 8 1 rb_root
	855 0 0 rb_node
struct 40 4 timer_list
	2759 0 0 entry
	188 128 0 expires
	1602 192 0 function
	1931 256 0 flags
typedef 8 2765 u64
struct 8 1 -
	2766 0 0 raw_lock
struct 4 1 -
	2767 0 0 val
typedef 8 2768 s64
struct 0 0 -
ptr 8 struct ip_options *
union 88 3 -
	2769 0 0 __fl_common
	2770 0 0 ip4
	2771 0 0 ip6
union 4 1 -
	2772 0 0 rlock
typedef 4 208 __kernel_uid32_t
typedef 4 208 __kernel_gid32_t
typedef 8 2644 __addrpair
struct 8 2 -
	2773 0 0 skc_daddr
	2773 32 0 skc_rcv_saddr
array 4 2384 2
typedef 4 1941 __portpair
struct 4 2 -
	2774 0 0 skc_dport
	2384 16 0 skc_num
struct 16 2 hlist_node
	1308 0 0 next
	1309 64 0 pprev
struct 8 1 -
	751 0 0 net
union 16 3 -
	2775 0 0 u6_addr8
	2776 0 0 u6_addr16
	2777 0 0 u6_addr32
struct 8 1 -
	2390 0 0 counter
struct 16 2 hlist_nulls_node
	1401 0 0 next
	2450 64 0 pprev
struct 16 2 -
	968 0 0 next
	968 64 0 prev
struct 16 2 sk_buff_list
	968 0 0 next
	968 64 0 prev
typedef 8 923 __u64
typedef 8 2778 arch_rwlock_t
typedef 8 2025 __s64
typedef 4 2779 arch_spinlock_t
typedef 4 2780 atomic_t
struct 4 1 raw_spinlock
	2781 0 0 raw_lock
struct 8 1 -
	2782 0 0 counter
struct 4 1 -
	203 0 0 counter
struct 4 1 pm_message
	203 0 0 event
struct 24 2 swait_queue_head
	1314 0 0 lock
	218 64 0 task_list
struct 32 2 timerqueue_node
	1710 0 0 node
	2655 192 0 expires
typedef 8 2410 ktime_t
typedef 4 208 __kernel_uid32_t
typedef 4 208 __kernel_gid32_t
struct 4 1 qspinlock
	2783 0 0 -
typedef 4 2784 arch_spinlock_t
struct 8 1 -
	188 0 0 val
typedef 4 2785 arch_spinlock_t
typedef 4 2786 arch_spinlock_t
typedef 8 2025 __s64
typedef 8 2787 s64
struct 4 1 qspinlock
	2788 0 0 -
typedef 4 2789 arch_spinlock_t
typedef 8 2025 __s64
union 4 1 -
	2058 0 0 rlock
typedef 8 2790 s64
struct 4 1 qspinlock
	2791 0 0 -
typedef 16 2792 u128
typedef 4 2793 arch_spinlock_t
typedef 8 2025 __s64
typedef 4 2794 arch_spinlock_t
array 120 192 15
array 80 82 5
array 40 265 5
array 24 188 3
array 32 326 4
union 4 1 -
	2795 0 0 rlock
array 48 129 2
union 4 3 -
	186 0 0 val
	2796 0 0 -
	2797 0 0 -
struct 24 5 -
	2798 0 0 ctl_table
	203 64 0 ctl_table_size
	203 96 0 used
	203 128 0 count
	203 160 0 nreg
struct 8 1 -
	2228 0 0 counter
struct 4 1 -
	2799 0 0 val
struct 8 2 qrwlock
	2800 0 0 -
	2659 32 0 wait_lock
struct 4 1 seqcount
	208 0 0 sequence
typedef 4 2801 arch_spinlock_t
struct 24 3 rb_node
	188 0 0 __rb_parent_color
	855 64 0 rb_right
	855 128 0 rb_left
typedef 4 1650 __be32
typedef 2 2162 __be16
array 16 2159 16
array 16 2691 8
array 16 2690 4
struct 8 2 qrwlock
	2802 0 0 -
	2496 32 0 wait_lock
typedef 4 208 __kernel_uid32_t
struct 4 1 qspinlock
	2803 0 0 -
struct 8 1 -
	2712 0 0 counter
struct 4 1 qspinlock
	2804 0 0 -
typedef 8 2025 __s64
typedef 1 2805 u8
typedef 8 2806 s64
typedef 2 209 __u16
struct 4 1 spinlock
	2807 0 0 -
union 4 3 -
	908 0 0 val
	2808 0 0 -
	2809 0 0 -
typedef 2 209 __u16
union 4 3 -
	2810 0 0 val
	2811 0 0 -
	2812 0 0 -
typedef 0 2813 lockdep_map_p
struct 8 2 qrwlock
	2814 0 0 -
	2501 32 0 wait_lock
typedef 4 208 __kernel_uid32_t
typedef 4 208 __kernel_gid32_t
typedef 8 2815 s64
union 8 2 -
	188 0 0 counters
	2816 0 0 -
union 4 2 -
	678 0 0 cnts
	2817 0 0 -
typedef 4 208 __kernel_uid32_t
typedef 4 208 __kernel_gid32_t
typedef 4 2818 arch_spinlock_t
typedef 8 2819 s64
struct 4 1 qspinlock
	2820 0 0 -
typedef 4 2821 arch_spinlock_t
typedef 4 203 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	381 0 0 cwd
	381 32 0 swd
	381 64 0 twd
	381 96 0 fip
	381 128 0 fcs
	381 160 0 foo
	381 192 0 fos
	2822 224 0 st_space
	381 864 0 status
struct 512 11 fxregs_state
	272 0 0 cwd
	272 16 0 swd
	272 32 0 twd
	272 48 0 fop
	2823 64 0 -
	381 192 0 mxcsr
	381 224 0 mxcsr_mask
	2824 256 0 st_space
	2825 1280 0 xmm_space
	2826 3328 0 padding
	2827 3712 0 -
struct 136 16 swregs_state
	381 0 0 cwd
	381 32 0 swd
	381 64 0 twd
	381 96 0 fip
	381 128 0 fcs
	381 160 0 foo
	381 192 0 fos
	2822 224 0 st_space
	474 864 0 ftop
	474 872 0 changed
	474 880 0 lookahead
	474 888 0 no_update
	474 896 0 rm
	474 904 0 alimit
	2828 960 0 info
	381 1024 0 entry_eip
struct 576 3 xregs_state
	2725 0 0 i387
	2829 4096 0 header
	2830 4608 0 extended_state_area
array 4096 474 4096
union 8 2 -
	2831 0 0 skc_addrpair
	2832 0 0 -
union 4 2 -
	208 0 0 skc_hash
	2833 0 0 skc_u16hashes
union 4 2 -
	2834 0 0 skc_portpair
	2835 0 0 -
union 16 2 -
	2312 0 0 skc_bind_node
	2312 0 0 skc_portaddr_node
typedef 8 2836 possible_net_t
struct 16 1 in6_addr
	2837 0 0 in6_u
typedef 8 2838 atomic64_t
union 8 3 -
	188 0 0 skc_flags
	617 0 0 skc_listener
	2256 0 0 skc_tw_dr
array 0 203 0
union 16 2 -
	2312 0 0 skc_node
	2839 0 0 skc_nulls_node
union 4 3 -
	203 0 0 skc_incoming_cpu
	1124 0 0 skc_rcv_wnd
	1124 0 0 skc_tw_rcv_nxt
array 0 203 0
union 4 3 -
	1124 0 0 skc_rxhash
	1124 0 0 skc_window_clamp
	1124 0 0 skc_tw_snd_nxt
union 16 2 -
	2840 0 0 -
	2841 0 0 list
struct 32 3 -
	2310 0 0 slock
	203 32 0 owned
	2842 64 0 wq
struct 4 1 refcount_struct
	2308 0 0 refs
struct 8 1 -
	2843 0 0 raw_lock
struct 4 1 -
	2844 0 0 val
struct 0 0 -
union 88 3 -
	2845 0 0 __fl_common
	2846 0 0 ip4
	2847 0 0 ip6
union 4 1 -
	2848 0 0 rlock
typedef 4 2849 arch_spinlock_t
typedef 8 2850 s64
struct 4 1 -
	203 0 0 counter
typedef 1 2851 u8
typedef 8 2765 __addrpair
struct 8 2 -
	1926 0 0 skc_daddr
	1926 32 0 skc_rcv_saddr
array 4 1198 2
typedef 4 1935 __portpair
struct 4 2 -
	1928 0 0 skc_dport
	1198 16 0 skc_num
struct 16 2 hlist_node
	1308 0 0 next
	1309 64 0 pprev
struct 8 1 -
	751 0 0 net
union 16 3 -
	2852 0 0 u6_addr8
	2853 0 0 u6_addr16
	2854 0 0 u6_addr32
struct 8 1 -
	2625 0 0 counter
struct 16 2 hlist_nulls_node
	1401 0 0 next
	2450 64 0 pprev
typedef 24 2855 wait_queue_head_t
typedef 8 923 __u64
typedef 8 2856 arch_rwlock_t
typedef 4 2857 uid_t
typedef 8 2025 __s64
struct 40 12 flowi_common
	203 0 0 flowic_oif
	203 32 0 flowic_iif
	203 64 0 flowic_l3mdev
	1935 96 0 flowic_mark
	1197 128 0 flowic_tos
	1197 136 0 flowic_scope
	1197 144 0 flowic_proto
	1197 152 0 flowic_flags
	1935 160 0 flowic_secid
	2352 192 0 flowic_uid
	1935 224 0 flowic_multipath_hash
	2858 256 0 flowic_tun_key
struct 56 4 flowi4
	2769 0 0 __fl_common
	1926 320 0 saddr
	1926 352 0 daddr
	2859 384 0 uli
struct 88 6 flowi6
	2769 0 0 __fl_common
	2610 320 0 daddr
	2610 448 0 saddr
	1926 576 0 flowlabel
	2859 608 0 uli
	1935 640 0 mp_hash
struct 4 1 raw_spinlock
	2860 0 0 raw_lock
typedef 4 1941 __be32
typedef 2 2384 __be16
array 16 2381 16
array 16 2774 8
array 16 2773 4
struct 8 2 qrwlock
	2861 0 0 -
	2647 32 0 wait_lock
struct 4 1 qspinlock
	2862 0 0 -
struct 4 1 -
	203 0 0 counter
typedef 4 2863 arch_spinlock_t
typedef 8 2864 s64
union 4 3 -
	213 0 0 val
	2865 0 0 -
	2866 0 0 -
struct 4 1 qspinlock
	2867 0 0 -
struct 4 1 qspinlock
	2868 0 0 -
struct 4 1 qspinlock
	2869 0 0 -
typedef 8 2025 __s64
union 4 3 -
	854 0 0 val
	2870 0 0 -
	2871 0 0 -
struct 4 1 qspinlock
	2872 0 0 -
typedef 8 2025 __s64
union 4 3 -
	2057 0 0 val
	2873 0 0 -
	2874 0 0 -
typedef 16 2875 __u128
struct 4 1 qspinlock
	2876 0 0 -
struct 4 1 qspinlock
	2877 0 0 -
struct 4 1 raw_spinlock
	2878 0 0 raw_lock
struct 2 2 -
	474 0 0 locked
	474 8 0 pending
struct 4 2 -
	272 0 0 locked_pending
	272 16 0 tail
ptr 8 struct ctl_table *
typedef 4 2879 gid_t
union 4 2 -
	413 0 0 cnts
	2880 0 0 -
struct 4 1 qspinlock
	2881 0 0 -
union 4 2 -
	1617 0 0 cnts
	2882 0 0 -
union 4 3 -
	1617 0 0 val
	2883 0 0 -
	2884 0 0 -
union 4 3 -
	937 0 0 val
	2885 0 0 -
	2886 0 0 -
typedef 1 330 __u8
typedef 8 2025 __s64
union 4 1 -
	1722 0 0 rlock
struct 2 2 -
	1748 0 0 locked
	1748 8 0 pending
struct 4 2 -
	2516 0 0 locked_pending
	2516 16 0 tail
typedef 4 2887 atomic_t
struct 2 2 -
	2888 0 0 locked
	2888 8 0 pending
struct 4 2 -
	2889 0 0 locked_pending
	2889 16 0 tail
struct 0 0 -
union 4 2 -
	937 0 0 cnts
	2890 0 0 -
typedef 8 2025 __s64
struct 4 3 -
	208 0 16 inuse
	208 16 15 objects
	208 31 1 frozen
struct 4 2 -
	702 0 0 wlocked
	2891 8 0 __lstate
struct 4 1 qspinlock
	2892 0 0 -
typedef 8 2025 __s64
union 4 3 -
	2289 0 0 val
	2893 0 0 -
	2894 0 0 -
struct 4 1 qspinlock
	2895 0 0 -
array 80 381 20
union 16 2 -
	2896 0 0 -
	2897 0 0 -
array 128 381 32
array 256 381 64
array 48 381 12
union 48 2 -
	2826 0 0 padding1
	2826 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	195 0 0 xfeatures
	195 64 0 xcomp_bv
	2898 128 0 reserved
array 0 474 0
typedef 8 1899 __addrpair
struct 8 2 -
	1140 0 0 skc_daddr
	1140 32 0 skc_rcv_saddr
array 4 1894 2
typedef 4 1888 __portpair
struct 4 2 -
	2307 0 0 skc_dport
	1894 16 0 skc_num
struct 8 1 -
	751 0 0 net
union 16 3 -
	2899 0 0 u6_addr8
	2900 0 0 u6_addr16
	2901 0 0 u6_addr32
struct 8 1 -
	2315 0 0 counter
struct 16 2 hlist_nulls_node
	1401 0 0 next
	2450 64 0 pprev
struct 16 2 -
	968 0 0 next
	968 64 0 prev
struct 16 2 sk_buff_list
	968 0 0 next
	968 64 0 prev
typedef 24 2902 wait_queue_head_t
typedef 8 2903 arch_rwlock_t
typedef 4 2904 uid_t
struct 40 12 flowi_common
	203 0 0 flowic_oif
	203 32 0 flowic_iif
	203 64 0 flowic_l3mdev
	1888 96 0 flowic_mark
	1893 128 0 flowic_tos
	1893 136 0 flowic_scope
	1893 144 0 flowic_proto
	1893 152 0 flowic_flags
	1888 160 0 flowic_secid
	2589 192 0 flowic_uid
	1888 224 0 flowic_multipath_hash
	2905 256 0 flowic_tun_key
struct 56 4 flowi4
	2845 0 0 __fl_common
	1140 320 0 saddr
	1140 352 0 daddr
	2906 384 0 uli
struct 88 6 flowi6
	2845 0 0 __fl_common
	2734 320 0 daddr
	2734 448 0 saddr
	1140 576 0 flowlabel
	2906 608 0 uli
	1888 640 0 mp_hash
struct 4 1 raw_spinlock
	2907 0 0 raw_lock
struct 4 1 qspinlock
	2908 0 0 -
typedef 8 2025 __s64
typedef 1 330 __u8
array 16 1197 16
array 16 1928 8
array 16 1926 4
struct 24 2 wait_queue_head
	1936 0 0 lock
	2909 64 0 head
struct 8 2 qrwlock
	2910 0 0 -
	2860 32 0 wait_lock
typedef 4 208 __kernel_uid32_t
struct 8 1 flowi_tunnel
	2911 0 0 tun_id
union 4 4 flowi_uli
	2912 0 0 ports
	2913 0 0 icmpt
	1926 0 0 gre_key
	2914 0 0 mht
typedef 4 2915 arch_spinlock_t
union 4 2 -
	1944 0 0 cnts
	2916 0 0 -
union 4 3 -
	1944 0 0 val
	2917 0 0 -
	2918 0 0 -
struct 4 1 qspinlock
	2919 0 0 -
typedef 8 2025 __s64
struct 2 2 -
	1292 0 0 locked
	1292 8 0 pending
struct 4 2 -
	1296 0 0 locked_pending
	1296 16 0 tail
union 4 3 -
	413 0 0 val
	2920 0 0 -
	2921 0 0 -
union 4 3 -
	427 0 0 val
	2922 0 0 -
	2923 0 0 -
union 4 3 -
	2924 0 0 val
	2925 0 0 -
	2926 0 0 -
struct 2 2 -
	2927 0 0 locked
	2927 8 0 pending
struct 4 2 -
	2928 0 0 locked_pending
	2928 16 0 tail
union 4 3 -
	769 0 0 val
	2929 0 0 -
	2930 0 0 -
struct 2 2 -
	2931 0 0 locked
	2931 8 0 pending
struct 4 2 -
	2932 0 0 locked_pending
	2932 16 0 tail
int 16 u __int128 unsigned
union 4 3 -
	972 0 0 val
	2933 0 0 -
	2934 0 0 -
union 4 3 -
	2935 0 0 val
	2936 0 0 -
	2937 0 0 -
typedef 4 2938 arch_spinlock_t
typedef 4 208 __kernel_gid32_t
struct 4 2 -
	1484 0 0 wlocked
	1555 8 0 __lstate
union 4 3 -
	678 0 0 val
	2939 0 0 -
	2940 0 0 -
struct 4 2 -
	1624 0 0 wlocked
	2941 8 0 __lstate
struct 2 2 -
	1624 0 0 locked
	1624 8 0 pending
struct 4 2 -
	1623 0 0 locked_pending
	1623 16 0 tail
struct 2 2 -
	1764 0 0 locked
	1764 8 0 pending
struct 4 2 -
	1769 0 0 locked_pending
	1769 16 0 tail
struct 4 1 -
	203 0 0 counter
typedef 1 2942 u8
typedef 2 2943 u16
struct 4 2 -
	1764 0 0 wlocked
	2944 8 0 __lstate
array 3 702 3
union 4 3 -
	1836 0 0 val
	2945 0 0 -
	2946 0 0 -
struct 2 2 -
	393 0 0 locked
	393 8 0 pending
struct 4 2 -
	2947 0 0 locked_pending
	2947 16 0 tail
union 4 3 -
	2948 0 0 val
	2949 0 0 -
	2950 0 0 -
struct 16 2 -
	195 0 0 rip
	195 64 0 rdp
struct 16 4 -
	381 0 0 fip
	381 32 0 fcs
	381 64 0 foo
	381 96 0 fos
array 48 195 6
array 16 1893 16
array 16 2307 8
array 16 1140 4
struct 24 2 wait_queue_head
	2310 0 0 lock
	1137 64 0 head
struct 8 2 qrwlock
	2951 0 0 -
	2907 32 0 wait_lock
typedef 4 208 __kernel_uid32_t
struct 8 1 flowi_tunnel
	2952 0 0 tun_id
union 4 4 flowi_uli
	2953 0 0 ports
	2954 0 0 icmpt
	1140 0 0 gre_key
	2955 0 0 mht
typedef 4 2956 arch_spinlock_t
union 4 3 -
	2957 0 0 val
	2958 0 0 -
	2959 0 0 -
struct 16 2 list_head
	519 0 0 next
	519 64 0 prev
union 4 2 -
	1930 0 0 cnts
	2960 0 0 -
typedef 8 2765 __be64
struct 4 2 -
	1928 0 0 dport
	1928 16 0 sport
struct 2 2 -
	1197 0 0 type
	1197 8 0 code
struct 1 1 -
	1197 0 0 type
struct 4 1 qspinlock
	2961 0 0 -
struct 4 2 -
	1951 0 0 wlocked
	2962 8 0 __lstate
struct 2 2 -
	1951 0 0 locked
	1951 8 0 pending
struct 4 2 -
	1950 0 0 locked_pending
	1950 16 0 tail
union 4 3 -
	2963 0 0 val
	2964 0 0 -
	2965 0 0 -
struct 2 2 -
	1484 0 0 locked
	1484 8 0 pending
struct 4 2 -
	2231 0 0 locked_pending
	2231 16 0 tail
struct 2 2 -
	2966 0 0 locked
	2966 8 0 pending
struct 4 2 -
	2967 0 0 locked_pending
	2967 16 0 tail
typedef 4 2968 atomic_t
struct 2 2 -
	2969 0 0 locked
	2969 8 0 pending
struct 4 2 -
	2970 0 0 locked_pending
	2970 16 0 tail
typedef 1 2971 u8
typedef 2 2972 u16
struct 2 2 -
	2973 0 0 locked
	2973 8 0 pending
struct 4 2 -
	1475 0 0 locked_pending
	1475 16 0 tail
typedef 1 2974 u8
typedef 2 2975 u16
struct 2 2 -
	1421 0 0 locked
	1421 8 0 pending
struct 4 2 -
	2976 0 0 locked_pending
	2976 16 0 tail
typedef 4 2977 atomic_t
struct 2 2 -
	2978 0 0 locked
	2978 8 0 pending
struct 4 2 -
	2979 0 0 locked_pending
	2979 16 0 tail
struct 4 1 qspinlock
	2980 0 0 -
struct 2 2 -
	702 0 0 locked
	702 8 0 pending
struct 4 2 -
	648 0 0 locked_pending
	648 16 0 tail
array 3 1624 3
typedef 1 330 __u8
typedef 2 209 __u16
array 3 1764 3
struct 2 2 -
	1827 0 0 locked
	1827 8 0 pending
struct 4 2 -
	1833 0 0 locked_pending
	1833 16 0 tail
typedef 2 2981 u16
typedef 4 2982 atomic_t
struct 2 2 -
	2983 0 0 locked
	2983 8 0 pending
struct 4 2 -
	2984 0 0 locked_pending
	2984 16 0 tail
union 4 2 -
	2308 0 0 cnts
	2985 0 0 -
typedef 8 1899 __be64
struct 4 2 -
	2307 0 0 dport
	2307 16 0 sport
struct 2 2 -
	1893 0 0 type
	1893 8 0 code
struct 1 1 -
	1893 0 0 type
struct 4 1 qspinlock
	2986 0 0 -
typedef 4 2987 atomic_t
struct 2 2 -
	2988 0 0 locked
	2988 8 0 pending
struct 4 2 -
	2989 0 0 locked_pending
	2989 16 0 tail
struct 4 2 -
	2332 0 0 wlocked
	2990 8 0 __lstate
union 4 3 -
	1930 0 0 val
	2991 0 0 -
	2992 0 0 -
array 3 1951 3
typedef 4 2993 atomic_t
struct 2 2 -
	2994 0 0 locked
	2994 8 0 pending
struct 4 2 -
	2995 0 0 locked_pending
	2995 16 0 tail
typedef 1 2996 u8
typedef 2 2997 u16
struct 4 1 -
	203 0 0 counter
typedef 1 2998 u8
typedef 2 2999 u16
typedef 1 330 __u8
typedef 2 209 __u16
typedef 1 967 u8
typedef 1 330 __u8
typedef 2 209 __u16
typedef 2 3000 u16
struct 4 1 -
	203 0 0 counter
typedef 1 3001 u8
typedef 2 3002 u16
union 4 3 -
	2093 0 0 val
	3003 0 0 -
	3004 0 0 -
typedef 2 209 __u16
struct 4 1 -
	203 0 0 counter
typedef 1 3005 u8
typedef 2 3006 u16
struct 4 2 -
	1128 0 0 wlocked
	3007 8 0 __lstate
union 4 3 -
	2308 0 0 val
	3008 0 0 -
	3009 0 0 -
struct 4 1 -
	203 0 0 counter
typedef 1 3010 u8
typedef 2 3011 u16
array 3 2332 3
struct 2 2 -
	2332 0 0 locked
	2332 8 0 pending
struct 4 2 -
	2331 0 0 locked_pending
	2331 16 0 tail
struct 4 1 -
	203 0 0 counter
typedef 1 3012 u8
typedef 2 3013 u16
typedef 1 330 __u8
typedef 2 209 __u16
typedef 1 330 __u8
typedef 2 209 __u16
typedef 2 209 __u16
typedef 1 330 __u8
typedef 2 209 __u16
struct 2 2 -
	3014 0 0 locked
	3014 8 0 pending
struct 4 2 -
	3015 0 0 locked_pending
	3015 16 0 tail
typedef 1 330 __u8
typedef 2 209 __u16
array 3 1128 3
struct 2 2 -
	1128 0 0 locked
	1128 8 0 pending
struct 4 2 -
	1125 0 0 locked_pending
	1125 16 0 tail
typedef 1 330 __u8
typedef 2 209 __u16
typedef 1 330 __u8
typedef 2 209 __u16
typedef 1 3016 u8
typedef 2 3017 u16
typedef 1 330 __u8
typedef 2 209 __u16
symbols 248
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
end c697609a3d27a274740618d6a4818345
