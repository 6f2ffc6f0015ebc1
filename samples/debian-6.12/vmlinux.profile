kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names a45b5e3c5f01b74c
types 2416
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
	172 0 0 host
	168 64 0 i_pages
	128 192 0 invalidate_lock
	173 512 0 gfp_mask
	174 544 0 i_mmap_writable
	175 576 0 i_mmap
	176 704 0 nrpages
	176 768 0 writeback_index
	177 832 0 a_ops
	176 896 0 flags
	178 960 0 wb_err
	179 992 0 i_private_lock
	79 1024 0 i_private_list
	128 1152 0 i_mmap_rwsem
	180 1472 0 i_private_data
struct 40 2 alloc_tag
	181 0 0 ct
	182 256 0 counters
struct 16 2 alloc_tag_counters
	183 0 0 bytes
	183 64 0 calls
struct 4 2 anon_vma_name
	184 0 0 kref
	185 32 0 name
struct 1592 2 bdev_inode
	186 0 0 bdev
	187 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	188 0 0 -
	189 512 0 run_work
	190 1216 0 cpumask
	191 1280 0 next_cpu
	191 1312 0 next_cpu_batch
	176 1344 0 flags
	180 1408 0 sched_data
	192 1472 0 queue
	193 1536 0 fq
	180 1600 0 driver_data
	194 1664 0 ctx_map
	195 1920 0 dispatch_from
	196 1984 0 dispatch_busy
	197 2016 0 type
	197 2032 0 nr_ctx
	198 2048 0 ctxs
	199 2112 0 dispatch_wait_lock
	200 2176 0 dispatch_wait
	201 2496 0 wait_index
	202 2560 0 tags
	202 2624 0 sched_tags
	196 2688 0 numa_node
	196 2720 0 queue_num
	201 2752 0 nr_active
	203 2816 0 cpuhp_online
	203 2944 0 cpuhp_dead
	204 3072 0 kobj
	205 3584 0 debugfs_dir
	205 3648 0 sched_debugfs_dir
	206 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	207 0 0 ops
	208 64 0 map
	196 448 0 nr_maps
	196 480 0 nr_hw_queues
	196 512 0 queue_depth
	196 544 0 reserved_tags
	196 576 0 cmd_size
	191 608 0 numa_node
	196 640 0 timeout
	196 672 0 flags
	180 704 0 driver_data
	209 768 0 tags
	202 832 0 shared_tags
	210 896 0 tag_list_lock
	206 1152 0 tag_list
	211 1280 0 srcu
struct 184 9 blk_mq_tags
	196 0 0 nr_tags
	196 32 0 nr_reserved_tags
	196 64 0 active_queues
	212 128 0 bitmap_tags
	212 640 0 breserved_tags
	213 1152 0 rqs
	213 1216 0 static_rqs
	206 1280 0 page_list
	199 1408 0 lock
struct 968 23 block_device
	214 0 0 bd_start_sect
	214 64 0 bd_nr_sectors
	215 128 0 bd_disk
	192 192 0 bd_queue
	216 256 0 bd_stats
	176 320 0 bd_stamp
	174 384 0 __bd_flags
	217 416 0 bd_dev
	218 448 0 bd_mapping
	174 512 0 bd_openers
	179 544 0 bd_size_lock
	180 576 0 bd_claiming
	180 640 0 bd_holder
	219 704 0 bd_holder_ops
	97 768 0 bd_holder_lock
	191 1024 0 bd_holders
	220 1088 0 bd_holder_dir
	174 1152 0 bd_fsfreeze_count
	97 1216 0 bd_fsfreeze_mutex
	221 1472 0 bd_meta_info
	191 1536 0 bd_writers
	180 1600 0 bd_security
	50 1664 0 bd_device
struct 232 23 btf
	180 0 0 data
	222 64 0 types
	223 128 0 resolved_ids
	223 192 0 resolved_sizes
	224 256 0 strings
	180 320 0 nohdr_data
	225 384 0 hdr
	226 576 0 nr_types
	226 608 0 types_size
	226 640 0 data_size
	227 672 0 refcnt
	226 704 0 id
	228 768 0 rcu
	229 896 0 kfunc_set_tab
	230 960 0 dtor_kfunc_tab
	231 1024 0 struct_meta_tab
	232 1088 0 struct_ops_tab
	233 1152 0 base_btf
	226 1216 0 start_id
	226 1248 0 start_str_off
	234 1280 0 name
	235 1728 0 kernel_btf
	236 1792 0 base_id_map
struct 48 5 btf_module
	237 0 0 list
	238 128 0 module
	233 192 0 btf
	239 256 0 sysfs_attr
	191 320 0 flags
struct 64 9 buffer_page
	240 0 0 list
	241 128 0 write
	196 192 0 read
	241 256 0 entries
	176 320 0 real_end
	196 384 0 order
	242 416 30 id
	242 446 1 range
	243 448 0 page
struct 77824 13 cea_exception_stacks
	244 0 0 DF_stack_guard
	245 32768 0 DF_stack
	244 98304 0 NMI_stack_guard
	245 131072 0 NMI_stack
	244 196608 0 DB_stack_guard
	245 229376 0 DB_stack
	244 294912 0 MCE_stack_guard
	245 327680 0 MCE_stack
	244 393216 0 VC_stack_guard
	245 425984 0 VC_stack
	244 491520 0 VC2_stack_guard
	245 524288 0 VC2_stack
	244 589824 0 IST_top_guard
struct 512 39 cfs_rq
	246 0 0 load
	196 128 0 nr_running
	196 160 0 h_nr_queued
	196 192 0 h_nr_runnable
	196 224 0 idle_nr_running
	196 256 0 idle_h_nr_running
	196 288 0 h_nr_delayed
	247 320 0 avg_vruntime
	248 384 0 avg_load
	248 448 0 zero_vruntime
	249 512 0 tasks_timeline
	250 640 0 curr
	250 704 0 next
	251 1024 0 avg
	252 1536 0 removed
	248 2048 0 last_update_tg_load_avg
	176 2112 0 tg_load_avg_contrib
	253 2176 0 propagate
	253 2240 0 prop_runnable_sum
	176 2304 0 h_load
	248 2368 0 last_h_load_update
	250 2432 0 h_load_next
	254 2496 0 rq
	191 2560 0 on_list
	255 2624 0 leaf_cfs_rq_list
	256 2752 0 tg
	191 2816 0 idle
	191 2848 0 runtime_enabled
	247 2880 0 runtime_remaining
	248 2944 0 throttled_pelt_idle
	248 3008 0 throttled_clock
	248 3072 0 throttled_clock_pelt
	248 3136 0 throttled_clock_pelt_time
	248 3200 0 throttled_clock_self
	248 3264 0 throttled_clock_self_time
	191 3328 0 throttled
	191 3360 0 throttle_count
	255 3392 0 throttled_list
	255 3520 0 throttled_csd_list
struct 2304 43 cgroup
	43 0 0 self
	176 1664 0 flags
	191 1728 0 level
	191 1760 0 max_depth
	191 1792 0 nr_descendants
	191 1824 0 nr_dying_descendants
	191 1856 0 max_descendants
	191 1888 0 nr_populated_csets
	191 1920 0 nr_populated_domain_children
	191 1952 0 nr_populated_threaded_children
	191 1984 0 nr_threaded_children
	196 2016 0 kill_seq
	257 2048 0 kn
	258 2112 0 procs_file
	258 2560 0 events_file
	259 3008 0 psi_files
	260 4352 0 subtree_control
	260 4368 0 subtree_ss_mask
	260 4384 0 old_subtree_control
	260 4400 0 old_subtree_ss_mask
	261 4416 0 subsys
	262 5312 0 nr_dying_subsys
	263 5760 0 root
	79 5824 0 cset_links
	264 5952 0 e_csets
	265 7744 0 dom_cgrp
	265 7808 0 old_dom_cgrp
	266 7872 0 rstat_cpu
	79 7936 0 rstat_css_list
	267 8192 0 _pad_
	265 8192 0 rstat_flush_next
	268 8256 0 last_bstat
	268 8512 0 bstat
	269 8768 0 prev_cputime
	79 8960 0 pidlists
	97 9088 0 pidlist_mutex
	270 9344 0 offline_waitq
	271 9536 0 release_agent_work
	272 9792 0 psi
	273 9856 0 bpf
	274 18048 0 freezer
	275 18176 0 bpf_cgrp_storage
	276 18240 0 ancestors
struct 6592 11 cgroup_root
	277 0 0 kf_root
	196 64 0 subsys_mask
	191 96 0 hierarchy_id
	79 128 0 root_list
	278 256 0 rcu
	40 512 0 cgrp
	265 18944 0 cgrp_ancestor_storage
	174 19008 0 nr_cgrps
	196 19040 0 flags
	279 19072 0 release_agent_path
	280 51840 0 name
struct 256 32 cgroup_subsys
	281 0 0 css_alloc
	282 64 0 css_online
	283 128 0 css_offline
	283 192 0 css_released
	283 256 0 css_free
	283 320 0 css_reset
	283 384 0 css_killed
	284 448 0 css_rstat_flush
	285 512 0 css_extra_stat_show
	285 576 0 css_local_stat_show
	286 640 0 can_attach
	287 704 0 cancel_attach
	287 768 0 attach
	288 832 0 post_attach
	289 896 0 can_fork
	290 960 0 cancel_fork
	291 1024 0 fork
	291 1088 0 exit
	291 1152 0 release
	283 1216 0 bind
	292 1280 1 early_init
	292 1281 1 implicit_on_dfl
	292 1282 1 threaded
	191 1312 0 id
	224 1344 0 name
	224 1408 0 legacy_name
	263 1472 0 root
	65 1536 0 css_idr
	79 1728 0 cfts
	293 1856 0 dfl_cftypes
	293 1920 0 legacy_cftypes
	196 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	265 0 0 cgroup
	294 64 0 ss
	295 128 0 refcnt
	79 256 0 sibling
	79 384 0 children
	79 512 0 rstat_css_node
	191 640 0 id
	196 672 0 flags
	183 704 0 serial_nr
	174 768 0 online_cnt
	271 832 0 destroy_work
	296 1088 0 destroy_rwork
	297 1536 0 parent
	191 1600 0 nr_descendants
struct 96 12 class
	224 0 0 name
	298 64 0 class_groups
	298 128 0 dev_groups
	299 192 0 dev_uevent
	300 256 0 devnode
	301 320 0 class_release
	302 384 0 dev_release
	303 448 0 shutdown_pre
	304 512 0 ns_type
	305 576 0 namespace
	306 640 0 get_ownership
	307 704 0 pm
struct 241664 6 cpu_entry_area
	308 0 0 gdt
	309 32768 0 entry_stack_page
	310 65536 0 tss
	311 229376 0 estacks
	312 851968 0 cpu_debug_store
	313 884736 0 cpu_debug_buffers
struct 184 26 cred
	314 0 0 usage
	315 64 0 uid
	316 96 0 gid
	315 128 0 suid
	316 160 0 sgid
	315 192 0 euid
	316 224 0 egid
	315 256 0 fsuid
	316 288 0 fsgid
	196 320 0 securebits
	317 384 0 cap_inheritable
	317 448 0 cap_permitted
	317 512 0 cap_effective
	317 576 0 cap_bset
	317 640 0 cap_ambient
	318 704 0 jit_keyring
	319 768 0 session_keyring
	319 832 0 process_keyring
	319 896 0 thread_keyring
	319 960 0 request_key_auth
	180 1024 0 security
	320 1088 0 user
	321 1152 0 user_ns
	322 1216 0 ucounts
	323 1280 0 group_info
	324 1344 0 -
struct 592 22 css_set
	261 0 0 subsys
	325 896 0 refcount
	326 960 0 dom_cset
	265 1024 0 dfl_cgrp
	191 1088 0 nr_tasks
	79 1152 0 tasks
	79 1280 0 mg_tasks
	79 1408 0 dying_tasks
	79 1536 0 task_iters
	264 1664 0 e_cset_node
	79 3456 0 threaded_csets
	79 3584 0 threaded_csets_node
	327 3712 0 hlist
	79 3840 0 cgrp_links
	79 3968 0 mg_src_preload_node
	79 4096 0 mg_dst_preload_node
	79 4224 0 mg_node
	265 4352 0 mg_src_cgrp
	265 4416 0 mg_dst_cgrp
	326 4480 0 mg_dst_cset
	292 4544 0 dead
	278 4608 0 callback_head
struct 192 16 dentry
	196 0 0 d_flags
	328 32 0 d_seq
	329 64 0 d_hash
	205 192 0 d_parent
	330 256 0 d_name
	172 384 0 d_inode
	331 448 0 d_iname
	332 768 0 d_op
	333 832 0 d_sb
	176 896 0 d_time
	180 960 0 d_fsdata
	334 1024 0 d_lockref
	335 1088 0 -
	327 1216 0 d_sib
	336 1344 0 d_children
	337 1408 0 d_u
struct 128 13 dentry_operations
	338 0 0 d_revalidate
	338 64 0 d_weak_revalidate
	339 128 0 d_hash
	340 192 0 d_compare
	341 256 0 d_delete
	342 320 0 d_init
	343 384 0 d_release
	343 448 0 d_prune
	344 512 0 d_iput
	345 576 0 d_dname
	346 640 0 d_automount
	347 704 0 d_manage
	348 768 0 d_real
struct 760 47 device
	349 0 0 kobj
	350 512 0 parent
	351 576 0 p
	224 640 0 init_name
	352 704 0 type
	353 768 0 bus
	354 832 0 driver
	180 896 0 platform_data
	180 960 0 driver_data
	355 1024 0 driver_override
	97 1152 0 mutex
	356 1408 0 links
	357 1856 0 power
	358 4352 0 pm_domain
	359 4416 0 em_pd
	360 4480 0 msi
	361 4608 0 dma_ops
	362 4672 0 dma_mask
	183 4736 0 coherent_dma_mask
	183 4800 0 bus_dma_limit
	363 4864 0 dma_range_map
	364 4928 0 dma_parms
	79 4992 0 dma_pools
	365 5120 0 dma_io_tlb_mem
	366 5184 0 archdata
	367 5184 0 of_node
	368 5248 0 fwnode
	191 5312 0 numa_node
	217 5344 0 devt
	369 5376 0 id
	179 5408 0 devres_lock
	79 5440 0 devres_head
	370 5568 0 class
	298 5632 0 groups
	302 5696 0 release
	371 5760 0 iommu_group
	372 5824 0 iommu
	373 5888 0 physical_location
	374 5952 0 removable
	292 5984 1 offline_disabled
	292 5985 1 offline
	292 5986 1 of_node_reused
	292 5987 1 state_synced
	292 5988 1 can_match
	292 5989 1 dma_skip_sync
	292 5990 1 dma_iommu
	375 6016 0 flags
struct 216 10 device_private
	376 0 0 klist_children
	377 320 0 knode_parent
	377 576 0 knode_driver
	377 832 0 knode_bus
	377 1088 0 knode_class
	378 1344 0 deferred_probe
	379 1472 0 async_driver
	380 1536 0 deferred_probe_reason
	350 1600 0 device
	381 1664 1 dead
struct 56 6 fdtable
	196 0 0 max_fds
	382 64 0 fd
	383 128 0 close_on_exec
	383 192 0 open_fds
	383 256 0 full_fds_bits
	384 320 0 rcu
struct 184 19 file
	314 0 0 f_count
	179 64 0 f_lock
	385 96 0 f_mode
	386 128 0 f_op
	218 192 0 f_mapping
	180 256 0 private_data
	172 320 0 f_inode
	196 384 0 f_flags
	196 416 0 f_iocb_flags
	387 448 0 f_cred
	388 512 0 f_path
	389 640 0 -
	390 896 0 f_pos
	180 960 0 f_security
	391 1024 0 f_owner
	178 1088 0 f_wb_err
	178 1120 0 f_sb_err
	392 1152 0 f_ep
	393 1216 0 -
struct 72 17 file_system_type
	224 0 0 name
	191 64 0 fs_flags
	394 128 0 init_fs_context
	395 192 0 parameters
	396 256 0 mount
	397 320 0 kill_sb
	238 384 0 owner
	398 448 0 next
	336 512 0 fs_supers
	399 576 0 s_lock_key
	399 576 0 s_umount_key
	399 576 0 s_vfs_rename_key
	400 576 0 s_writers_key
	399 576 0 i_lock_key
	399 576 0 i_mutex_key
	399 576 0 invalidate_lock_key
	399 576 0 i_mutex_dir_key
struct 704 11 files_struct
	401 0 0 count
	402 32 0 resize_in_progress
	403 64 0 resize_wait
	404 256 0 fdt
	52 320 0 fdtab
	405 1024 0 file_lock
	196 1056 0 next_fd
	406 1088 0 close_on_exec_init
	406 1152 0 open_fds_init
	406 1216 0 full_fds_bits_init
	407 1280 0 fd_array
struct 256 4 folio
	408 0 0 -
	409 512 0 -
	410 1024 0 -
	411 1536 0 -
struct 88 2 free_area
	412 0 0 free_list
	176 640 0 nr_free
struct 24 4 ftrace_page
	413 0 0 next
	414 64 0 records
	191 128 0 index
	191 160 0 order
struct 64 3 futex_hash_bucket
	415 0 0 waiters
	416 32 0 lock
	417 64 0 chain
struct 56 6 gen_pool
	418 0 0 lock
	419 64 0 chunks
	191 192 0 min_alloc_order
	420 256 0 algo
	180 320 0 data
	224 384 0 name
struct 56 7 gen_pool_chunk
	419 0 0 next_chunk
	421 128 0 avail
	422 192 0 phys_addr
	180 256 0 owner
	176 320 0 start_addr
	176 384 0 end_addr
	423 448 0 bits
struct 776 40 gendisk
	191 0 0 major
	191 32 0 first_minor
	191 64 0 minors
	424 96 0 disk_name
	197 352 0 events
	197 368 0 event_flags
	425 384 0 part_tbl
	426 512 0 part0
	427 576 0 fops
	192 640 0 queue
	180 704 0 private_data
	428 768 0 bio_split
	191 3904 0 flags
	176 3968 0 state
	210 4032 0 open_mutex
	196 4288 0 open_partitions
	429 4352 0 bdi
	204 4416 0 queue_kobj
	220 4928 0 slave_dir
	206 4992 0 slave_bdevs
	430 5120 0 random
	201 5184 0 sync_io
	431 5248 0 ev
	196 5312 0 nr_zones
	196 5344 0 zone_capacity
	196 5376 0 last_zone_capacity
	383 5440 0 conv_zones_bitmap
	196 5504 0 zone_wplugs_hash_bits
	201 5536 0 nr_zone_wplugs
	199 5568 0 zone_wplugs_lock
	432 5632 0 zone_wplugs_pool
	392 5696 0 zone_wplugs_hash
	433 5760 0 zone_wplugs_wq
	434 5824 0 cdi
	191 5888 0 node_id
	435 5952 0 bb
	436 6016 0 lockdep_map
	437 6016 0 diskseq
	438 6080 0 open_mode
	439 6144 0 ia_ranges
union 4 2 handle_parts
	440 0 0 handle
	441 0 0 -
struct 32920 20 hstate
	442 0 0 resize_lock
	443 256 0 resize_key
	191 256 0 next_nid_to_alloc
	191 288 0 next_nid_to_free
	196 320 0 order
	196 352 0 demote_order
	176 384 0 mask
	176 448 0 max_huge_pages
	176 512 0 nr_huge_pages
	176 576 0 free_huge_pages
	176 640 0 resv_huge_pages
	176 704 0 surplus_huge_pages
	176 768 0 nr_overcommit_huge_pages
	444 832 0 hugepage_activelist
	445 960 0 hugepage_freelists
	446 132032 0 max_huge_pages_node
	446 164800 0 nr_huge_pages_node
	446 197568 0 free_huge_pages_node
	446 230336 0 surplus_huge_pages_node
	447 263104 0 name
struct 24 3 idr
	168 0 0 idr_rt
	196 128 0 idr_base
	196 160 0 idr_next
struct 56 7 inactive_task_frame
	176 0 0 r15
	176 64 0 r14
	176 128 0 r13
	176 192 0 r12
	176 256 0 bx
	176 320 0 bp
	176 384 0 ret_addr
struct 16 2 inet_bind_hashbucket
	448 0 0 lock
	449 64 0 chain
struct 8 1 inet_ehash_bucket
	450 0 0 chain
struct 128 12 inet_hashinfo
	451 0 0 ehash
	452 64 0 ehash_locks
	196 128 0 ehash_mask
	196 160 0 ehash_locks_mask
	453 192 0 bind_bucket_cachep
	454 256 0 bhash
	453 320 0 bind2_bucket_cachep
	454 384 0 bhash2
	196 448 0 bhash_size
	196 480 0 lhash2_mask
	455 512 0 lhash2
	456 576 0 pernet
struct 16 2 inet_listen_hashbucket
	448 0 0 lock
	450 64 0 nulls_head
struct 624 57 inode
	457 0 0 i_mode
	197 16 0 i_opflags
	315 32 0 i_uid
	316 64 0 i_gid
	196 96 0 i_flags
	458 128 0 i_acl
	458 192 0 i_default_acl
	459 256 0 i_op
	333 320 0 i_sb
	218 384 0 i_mapping
	180 448 0 i_security
	176 512 0 i_ino
	460 576 0 -
	217 608 0 i_rdev
	390 640 0 i_size
	461 704 0 i_atime_sec
	461 768 0 i_mtime_sec
	461 832 0 i_ctime_sec
	369 896 0 i_atime_nsec
	369 928 0 i_mtime_nsec
	369 960 0 i_ctime_nsec
	369 992 0 i_generation
	179 1024 0 i_lock
	197 1056 0 i_bytes
	462 1072 0 i_blkbits
	463 1080 0 i_write_hint
	464 1088 0 i_blocks
	369 1152 0 i_state
	128 1216 0 i_rwsem
	176 1536 0 dirtied_when
	176 1600 0 dirtied_time_when
	327 1664 0 i_hash
	79 1792 0 i_io_list
	465 1920 0 i_wb
	191 1984 0 i_wb_frn_winner
	260 2016 0 i_wb_frn_avg_time
	260 2032 0 i_wb_frn_history
	79 2048 0 i_lru
	79 2176 0 i_sb_list
	79 2304 0 i_wb_list
	466 2432 0 -
	467 2560 0 i_version
	467 2624 0 i_sequence
	174 2688 0 i_count
	174 2720 0 i_dio_count
	174 2752 0 i_writecount
	174 2784 0 i_readcount
	468 2816 0 -
	469 2880 0 i_flctx
	26 2944 0 i_data
	79 4480 0 i_devices
	470 4608 0 -
	471 4672 0 i_fsnotify_mask
	472 4736 0 i_fsnotify_marks
	473 4800 0 i_crypt_info
	474 4864 0 i_verity_info
	180 4928 0 i_private
struct 112 8 io_tlb_mem
	475 0 0 defpool
	176 512 0 nslabs
	205 576 0 debugfs
	476 640 0 force_bounce
	476 648 0 for_alloc
	477 704 0 total_used
	477 768 0 used_hiwater
	477 832 0 transient_nslabs
struct 136 14 kernfs_node
	174 0 0 count
	174 32 0 active
	257 64 0 parent
	224 128 0 name
	123 192 0 rb
	478 384 0 ns
	196 448 0 hash
	197 480 0 flags
	457 496 0 mode
	479 512 0 -
	183 768 0 id
	180 832 0 priv
	480 896 0 iattr
	278 960 0 rcu
struct 8408 27 kmem_cache
	481 0 0 cpu_slab
	482 64 0 lock_key
	483 64 0 flags
	176 128 0 min_partial
	196 192 0 size
	196 224 0 object_size
	484 256 0 reciprocal_size
	196 320 0 offset
	196 352 0 cpu_partial
	196 384 0 cpu_partial_slabs
	485 416 0 oo
	485 448 0 min
	486 480 0 allocflags
	191 512 0 refcount
	487 576 0 ctor
	196 640 0 inuse
	196 672 0 align
	196 704 0 red_left_pad
	224 768 0 name
	488 832 0 list
	489 960 0 kobj
	176 1472 0 random
	196 1536 0 remote_node_defrag_ratio
	490 1600 0 random_seq
	196 1664 0 useroffset
	196 1696 0 usersize
	491 1728 0 node
struct 32 4 kmem_cache_cpu
	492 0 0 -
	493 128 0 slab
	493 192 0 partial
	494 256 0 lock
struct 64 6 kmem_cache_node
	495 0 0 list_lock
	176 64 0 nr_partial
	488 128 0 partial
	496 256 0 nr_slabs
	496 320 0 total_objects
	488 384 0 full
struct 96 4 kset
	79 0 0 list
	179 128 0 list_lock
	349 192 0 kobj
	497 704 0 uevent_ops
struct 112 9 kthread
	176 0 0 flags
	196 64 0 cpu
	191 96 0 result
	498 128 0 threadfn
	180 192 0 data
	499 256 0 parked
	499 512 0 exited
	297 768 0 blkcg_css
	380 832 0 full_name
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
struct 256 1 maple_node
	501 0 0 -
struct 16 3 maple_tree
	502 0 0 -
	196 32 0 ma_flags
	180 64 0 ma_root
struct 1728 29 mem_cgroup
	43 0 0 css
	503 1664 0 id
	504 2048 0 memory
	505 4096 0 -
	79 6144 0 memory_peaks
	79 6272 0 swap_peaks
	179 6400 0 peaks_lock
	271 6464 0 high_work
	506 6720 0 vmpressure
	292 7680 0 oom_group
	191 7712 0 swappiness
	258 7744 0 events_file
	258 8192 0 events_local_file
	258 8640 0 swap_events_file
	507 9088 0 vmstats
	508 9152 0 memory_events
	508 9728 0 memory_events_local
	183 10304 0 socket_pressure
	191 10368 0 kmemcg_id
	509 10432 0 objcg
	509 10496 0 orig_objcg
	79 10560 0 objcg_list
	510 10688 0 vmstats_percpu
	79 10752 0 cgwb_list
	511 10880 0 cgwb_domain
	512 11840 0 cgwb_frn
	513 13120 0 deferred_split_queue
	514 13376 0 mm_list
	515 13568 0 nodeinfo
struct 1920 9 mem_cgroup_per_node
	516 0 0 memcg
	517 64 0 lruvec_stats_percpu
	518 128 0 lruvec_stats
	519 192 0 shrinker_info
	267 512 0 _pad1_
	520 512 0 lruvec
	267 13312 0 _pad2_
	521 13312 0 lru_zone_size
	522 14912 0 iter
struct 16 2 mem_section
	176 0 0 section_mem_map
	523 64 0 usage
struct 24 3 mem_section_usage
	278 0 0 rcu
	375 128 0 subsection_map
	524 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	525 0 0 stock_lock
	516 0 0 cached
	196 64 0 nr_pages
	509 128 0 cached_objcg
	526 192 0 cached_pgdat
	196 256 0 nr_bytes
	191 288 0 nr_slab_reclaimable_b
	191 320 0 nr_slab_unreclaimable_b
	527 384 0 work
	176 640 0 flags
struct 1448 7 memcg_vmstats
	528 0 0 state
	529 2432 0 events
	528 3840 0 state_local
	529 6272 0 events_local
	528 7680 0 state_pending
	529 10112 0 events_pending
	530 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	196 0 0 stats_updates
	510 64 0 parent
	507 128 0 vmstats
	528 192 0 state
	529 2624 0 events
	528 4032 0 state_prev
	529 6464 0 events_prev
struct 16 2 memory_stat
	224 0 0 name
	196 64 0 idx
struct 72 8 mempool_s
	179 0 0 lock
	191 32 0 min_nr
	191 64 0 curr_nr
	531 128 0 elements
	180 192 0 pool_data
	532 256 0 alloc
	533 320 0 free
	270 384 0 wait
struct 1344 2 mm_struct
	534 0 0 -
	535 10752 0 cpu_bitmap
struct 136 12 mnt_namespace
	536 0 0 ns
	537 192 0 root
	538 256 0 mounts
	321 320 0 user_ns
	322 384 0 ucounts
	539 448 0 seq
	540 512 0 poll
	539 704 0 event
	196 768 0 nr_mounts
	196 800 0 pending_mounts
	541 832 0 mnt_ns_tree_node
	542 1024 0 passive
struct 32 4 mod_kallsyms
	543 0 0 symtab
	196 64 0 num_symtab
	380 128 0 strtab
	380 192 0 typetab
struct 1280 74 module
	1 0 0 state
	79 64 0 list
	544 192 0 name
	545 640 0 mkobj
	546 1408 0 modinfo_attrs
	224 1472 0 version
	224 1536 0 srcversion
	220 1600 0 holders_dir
	547 1664 0 syms
	548 1728 0 crcs
	196 1792 0 num_syms
	97 1856 0 param_lock
	549 2112 0 kp
	196 2176 0 num_kp
	196 2208 0 num_gpl_syms
	547 2240 0 gpl_syms
	548 2304 0 gpl_crcs
	292 2368 0 using_gplonly_symbols
	292 2376 0 sig_ok
	292 2384 0 async_probe_requested
	196 2400 0 num_exentries
	550 2432 0 extable
	551 2496 0 init
	552 2560 0 mem
	553 6592 0 arch
	176 6784 0 taints
	196 6848 0 num_bugs
	79 6912 0 bug_list
	554 7040 0 bug_table
	555 7104 0 kallsyms
	93 7168 0 core_kallsyms
	556 7424 0 sect_attrs
	557 7488 0 notes_attrs
	380 7552 0 args
	180 7616 0 percpu
	196 7680 0 percpu_size
	180 7744 0 noinstr_text_start
	196 7808 0 noinstr_text_size
	196 7840 0 num_tracepoints
	558 7872 0 tracepoints_ptrs
	196 7936 0 num_srcu_structs
	559 8000 0 srcu_struct_ptrs
	196 8064 0 num_bpf_raw_events
	560 8128 0 bpf_raw_events
	196 8192 0 btf_data_size
	196 8224 0 btf_base_data_size
	180 8256 0 btf_data
	180 8320 0 btf_base_data
	561 8384 0 jump_entries
	196 8448 0 num_jump_entries
	196 8480 0 num_trace_bprintk_fmt
	562 8512 0 trace_bprintk_fmt_start
	563 8576 0 trace_events
	196 8640 0 num_trace_events
	564 8704 0 trace_evals
	196 8768 0 num_trace_evals
	196 8800 0 num_ftrace_callsites
	383 8832 0 ftrace_callsites
	180 8896 0 kprobes_text_start
	196 8960 0 kprobes_text_size
	383 9024 0 kprobe_blacklist
	196 9088 0 num_kprobe_blacklist
	191 9120 0 num_static_call_sites
	565 9152 0 static_call_sites
	292 9216 0 klp
	292 9224 0 klp_alive
	566 9280 0 klp_info
	79 9344 0 source_list
	79 9472 0 target_list
	288 9600 0 exit
	174 9664 0 refcnt
	191 9696 0 its_num_pages
	531 9728 0 its_page_array
	567 9792 0 dyndbg_info
struct 48 4 module_use
	568 0 0 source_list
	568 128 0 target_list
	238 256 0 source
	238 320 0 target
struct 336 28 mount
	569 0 0 mnt_hash
	537 128 0 mnt_parent
	205 192 0 mnt_mountpoint
	570 256 0 mnt
	571 512 0 -
	572 704 0 mnt_pcp
	573 768 0 mnt_mounts
	573 896 0 mnt_child
	573 1024 0 mnt_instance
	224 1152 0 mnt_devname
	573 1216 0 mnt_list
	573 1344 0 mnt_expire
	573 1472 0 mnt_share
	573 1600 0 mnt_slave_list
	573 1728 0 mnt_slave
	537 1856 0 mnt_master
	574 1920 0 mnt_ns
	575 1984 0 mnt_mp
	576 2048 0 -
	573 2176 0 mnt_umounting
	472 2304 0 mnt_fsnotify_marks
	577 2368 0 mnt_fsnotify_mask
	191 2400 0 mnt_id
	539 2432 0 mnt_id_unique
	191 2496 0 mnt_group_id
	191 2528 0 mnt_expiry_mark
	578 2560 0 mnt_pins
	578 2624 0 mnt_stuck_children
struct 32 4 mutex
	314 0 0 owner
	579 64 0 wait_lock
	580 96 0 osq
	79 128 0 wait_list
struct 32 3 mutex_waiter
	581 0 0 list
	582 128 0 task
	583 192 0 ww_ctx
struct 560 5 napi_alloc_cache
	584 0 0 bh_lock
	585 0 0 page
	586 192 0 page_small
	196 320 0 skb_count
	587 384 0 skb_cache
struct 4480 53 net
	588 0 0 passive
	405 32 0 rules_mod_lock
	196 64 0 dev_base_seq
	589 96 0 ifindex
	405 128 0 nsid_lock
	401 160 0 fnhe_genid
	590 192 0 list
	590 320 0 exit_list
	591 448 0 defer_free_list
	591 512 0 cleanup_list
	592 576 0 key_domain
	321 640 0 user_ns
	322 704 0 ucounts
	593 768 0 netns_ids
	594 960 0 ns
	595 1152 0 refcnt_tracker
	595 1152 0 notrefcnt_tracker
	590 1152 0 dev_base_head
	596 1280 0 proc_net
	596 1344 0 proc_net_stat
	597 1408 0 sysctls
	598 2240 0 rtnl
	598 2304 0 genl_sock
	599 2368 0 uevent_sock
	392 2432 0 dev_name_head
	392 2496 0 dev_index_head
	600 2560 0 dev_by_index
	601 2688 0 netdev_chain
	589 2752 0 hash_mix
	602 2816 0 loopback_dev
	590 2880 0 rules_ops
	603 3008 0 core
	604 3328 0 mib
	605 4352 0 packet
	606 4672 0 unx
	607 4928 0 nexthop
	608 5632 0 ipv4
	609 12288 0 ipv6
	610 18944 0 sctp
	611 21376 0 nf
	612 23488 0 ct
	613 25344 0 nft
	614 25408 0 ft
	615 25472 0 gen
	616 25536 0 bpf
	617 26112 0 xfrm
	618 33792 0 net_cookie
	619 33856 0 ipvs
	620 33920 0 mpls
	621 34496 0 xdp
	598 34816 0 crypto_nlsk
	598 34880 0 diag_nlsk
	622 34944 0 smc
struct 2496 176 net_device
	623 0 0 __cacheline_group_begin__net_device_read_tx
	624 0 0 -
	625 64 0 netdev_ops
	626 128 0 header_ops
	627 192 0 _tx
	628 256 0 gso_partial_features
	196 320 0 real_num_tx_queues
	196 352 0 gso_max_size
	196 384 0 gso_ipv4_max_size
	629 416 0 gso_max_segs
	630 432 0 num_tc
	196 448 0 mtu
	197 480 0 needed_headroom
	631 496 0 tc_to_txq
	632 1024 0 xps_maps
	633 1152 0 nf_hooks_egress
	634 1216 0 tcx_egress
	635 1280 0 __cacheline_group_end__net_device_read_tx
	636 1280 0 __cacheline_group_begin__net_device_read_txrx
	637 1280 0 -
	176 1344 0 state
	196 1408 0 flags
	197 1440 0 hard_header_len
	638 1456 8 pcpu_stat_type
	628 1472 0 features
	639 1536 0 ip6_ptr
	640 1600 0 __cacheline_group_end__net_device_read_txrx
	641 1600 0 __cacheline_group_begin__net_device_read_rx
	642 1600 0 xdp_prog
	643 1664 0 ptype_specific
	191 1792 0 ifindex
	196 1824 0 real_num_rx_queues
	644 1856 0 _rx
	176 1920 0 gro_flush_timeout
	645 1984 0 napi_defer_hard_irqs
	196 2016 0 gro_max_size
	196 2048 0 gro_ipv4_max_size
	646 2112 0 rx_handler
	180 2176 0 rx_handler_data
	647 2240 0 nd_net
	648 2304 0 npinfo
	634 2368 0 tcx_ingress
	649 2432 0 __cacheline_group_end__net_device_read_rx
	650 2432 0 name
	651 2560 0 name_node
	652 2624 0 ifalias
	176 2688 0 mem_end
	176 2752 0 mem_start
	176 2816 0 base_addr
	643 2880 0 dev_list
	643 3008 0 napi_list
	643 3136 0 unreg_list
	643 3264 0 close_list
	643 3392 0 ptype_all
	653 3520 0 adj_list
	654 3776 0 xdp_features
	655 3840 0 xdp_metadata_ops
	656 3904 0 xsk_tx_metadata_ops
	197 3968 0 gflags
	197 3984 0 needed_tailroom
	628 4032 0 hw_features
	628 4096 0 wanted_features
	628 4160 0 vlan_features
	628 4224 0 hw_enc_features
	628 4288 0 mpls_features
	628 4352 0 mangleid_features
	196 4416 0 min_mtu
	196 4448 0 max_mtu
	197 4480 0 type
	318 4496 0 min_header_len
	318 4504 0 name_assign_type
	191 4512 0 group
	657 4544 0 stats
	658 6016 0 core_stats
	659 6080 0 carrier_up_count
	659 6112 0 carrier_down_count
	660 6144 0 ethtool_ops
	661 6208 0 l3mdev_ops
	662 6272 0 ndisc_ops
	663 6336 0 xfrmdev_ops
	664 6400 0 tlsdev_ops
	196 6464 0 operstate
	318 6496 0 link_mode
	318 6504 0 if_port
	318 6512 0 dma
	665 6520 0 perm_addr
	318 6776 0 addr_assign_type
	318 6784 0 addr_len
	318 6792 0 upper_level
	318 6800 0 lower_level
	197 6816 0 neigh_priv_len
	197 6832 0 dev_id
	197 6848 0 dev_port
	191 6880 0 irq
	645 6912 0 priv_len
	666 6944 0 addr_list_lock
	667 6976 0 uc
	667 7232 0 mc
	667 7488 0 dev_addrs
	668 7744 0 queues_kset
	196 7808 0 promiscuity
	196 7840 0 allmulti
	669 7872 0 uc_promisc
	670 7936 0 ip_ptr
	671 8000 0 vlan_info
	672 8064 0 tipc_ptr
	673 8128 0 mpls_ptr
	674 8192 0 dev_addr
	196 8256 0 num_rx_queues
	196 8288 0 xdp_zc_max_segs
	627 8320 0 ingress_queue
	633 8384 0 nf_hooks_ingress
	665 8448 0 broadcast
	675 8704 0 rx_cpu_rmap
	676 8768 0 index_hlist
	196 8896 0 num_tx_queues
	677 8960 0 qdisc
	196 9024 0 tx_queue_len
	666 9056 0 tx_global_lock
	678 9088 0 xdp_bulkq
	679 9152 0 qdisc_hash
	680 10176 0 watchdog_timer
	191 10496 0 watchdog_timeo
	666 10528 0 watchdog_lock
	669 10560 0 watchdog_ref_held
	645 10592 0 proto_down_reason
	643 10624 0 todo_list
	681 10752 0 pcpu_refcnt
	682 10816 0 refcnt_tracker
	643 10816 0 link_watch_list
	683 10944 0 reg_state
	669 10952 0 dismantle
	684 10960 16 rtnl_link_state
	669 10976 0 needs_free_netdev
	685 11008 0 priv_destructor
	180 11072 0 ml_priv
	686 11136 0 ml_priv_type
	687 11200 0 garp_port
	688 11264 0 mrp_port
	689 11328 0 dm_private
	690 11392 0 dev
	691 17472 0 sysfs_groups
	692 17728 0 sysfs_rx_queue_group
	693 17792 0 rtnl_link_ops
	694 17856 0 stat_ops
	695 17920 0 queue_mgmt_ops
	196 17984 0 tso_max_size
	629 18016 0 tso_max_segs
	696 18048 0 dcbnl_ops
	697 18112 0 prio_tc_map
	698 18240 0 priomap
	699 18304 0 link_topo
	700 18368 0 phydev
	701 18432 0 sfp_bus
	702 18496 0 qdisc_tx_busylock
	669 18560 0 proto_down
	669 18568 0 threaded
	176 18576 1 see_all_hwtstamp_requests
	176 18577 1 change_proto_down
	176 18578 1 netns_immutable
	176 18579 1 fcoe_mtu
	643 18624 0 net_notifier_list
	703 18752 0 macsec_ops
	704 18816 0 udp_tunnel_nic_info
	705 18880 0 udp_tunnel_nic
	706 18944 0 ethtool
	707 19008 0 xdp_state
	708 19392 0 dev_addr_shadow
	709 19648 0 linkwatch_dev_tracker
	709 19648 0 watchdog_dev_tracker
	709 19648 0 dev_registered_tracker
	710 19648 0 offload_xstats_l3
	711 19712 0 devlink_port
	712 19776 0 page_pools
	713 19840 0 irq_moder
	714 19968 0 priv
struct 72 9 nsproxy
	325 0 0 count
	715 64 0 uts_ns
	716 128 0 ipc_ns
	574 192 0 mnt_ns
	717 256 0 pid_ns_for_children
	718 320 0 net_ns
	719 384 0 time_ns
	719 448 0 time_ns_for_children
	720 512 0 cgroup_ns
struct 48 4 obj_cgroup
	295 0 0 refcnt
	516 128 0 memcg
	174 192 0 nr_charged_bytes
	721 256 0 -
struct 6 6 orc_entry
	722 0 0 sp_offset
	722 16 0 bp_offset
	196 32 4 sp_reg
	196 36 4 bp_reg
	196 40 3 type
	196 43 1 signal
struct 64 5 page
	176 0 0 flags
	723 64 0 -
	724 384 0 -
	174 416 0 _refcount
	176 448 0 memcg_data
struct 1664 28 page_pool
	725 0 0 p
	191 384 0 cpuid
	726 416 0 pages_state_hold_cnt
	456 448 1 has_init_callback
	456 449 1 dma_map
	456 450 1 dma_sync
	456 451 1 dma_sync_for_cpu
	727 512 0 __cacheline_group_begin__frag
	253 512 0 frag_users
	728 576 0 frag_page
	196 640 0 frag_offset
	729 704 0 __cacheline_group_end__frag
	730 768 0 __cacheline_group_pad__frag
	731 768 0 release_dw
	487 1472 0 disconnect
	176 1536 0 defer_start
	176 1600 0 defer_warn
	726 1664 0 xdp_mem_id
	732 2048 0 alloc
	733 10752 0 ring
	180 12288 0 mp_priv
	734 12352 0 mp_ops
	735 12416 0 dma_mapped
	736 12544 0 pages_state_release_cnt
	737 12576 0 user_cnt
	738 12608 0 destroy_cnt
	739 12672 0 slow
	740 12928 0 user
struct 192 17 pcpu_chunk
	741 0 0 list
	191 128 0 free_bytes
	742 160 0 chunk_md
	383 448 0 bound_map
	180 512 0 base_addr
	383 576 0 alloc_map
	743 640 0 md_blocks
	180 704 0 data
	744 768 0 immutable
	744 776 0 isolated
	191 800 0 start_offset
	191 832 0 end_offset
	745 896 0 obj_exts
	191 960 0 nr_pages
	191 992 0 nr_populated
	191 1024 0 nr_empty_pop_pages
	746 1088 0 populated
struct 64 1 pcpu_hot
	747 0 0 -
struct 48 2 per_cpu_nodestat
	748 0 0 stat_threshold
	749 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	179 0 0 lock
	191 32 0 count
	191 64 0 high
	191 96 0 high_min
	191 128 0 high_max
	191 160 0 batch
	462 192 0 flags
	462 200 0 alloc_factor
	462 208 0 expire
	750 224 0 free_count
	264 256 0 lists
struct 64 3 per_cpu_zonestat
	751 0 0 vm_stat_diff
	748 96 0 stat_threshold
	752 128 0 vm_numa_event
struct 40 4 percpu_counter
	579 0 0 lock
	753 64 0 count
	79 128 0 list
	754 256 0 counters
struct 56 7 percpu_ref_data
	314 0 0 count
	755 64 0 release
	755 128 0 confirm_switch
	292 192 1 force_atomic
	292 193 1 allow_reinit
	278 256 0 rcu
	756 384 0 ref
struct 174464 43 pglist_data
	757 0 0 node_zones
	758 61440 0 node_zonelists
	191 1372416 0 nr_zones
	179 1372448 0 node_size_lock
	176 1372480 0 node_start_pfn
	176 1372544 0 node_present_pages
	176 1372608 0 node_spanned_pages
	191 1372672 0 node_id
	270 1372736 0 kswapd_wait
	270 1372928 0 pfmemalloc_wait
	759 1373120 0 reclaim_wait
	174 1373888 0 nr_writeback_throttled
	176 1373952 0 nr_reclaim_start
	97 1374016 0 kswapd_lock
	582 1374272 0 kswapd
	191 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	191 1374400 0 kswapd_failures
	191 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	270 1374528 0 kcompactd_wait
	582 1374720 0 kcompactd
	292 1374784 0 proactive_compact_trigger
	176 1374848 0 totalreserve_pages
	176 1374912 0 min_unmapped_pages
	176 1374976 0 min_slab_pages
	267 1375232 0 _pad1_
	176 1375232 0 first_deferred_pfn
	513 1375296 0 deferred_split_queue
	196 1375552 0 nbp_rl_start
	176 1375616 0 nbp_rl_nr_cand
	196 1375680 0 nbp_threshold
	196 1375712 0 nbp_th_start
	176 1375744 0 nbp_th_nr_cand
	520 1375808 0 __lruvec
	176 1388288 0 flags
	760 1388352 0 mm_walk
	761 1390016 0 memcg_lru
	267 1392128 0 _pad2_
	762 1392128 0 per_cpu_nodestats
	763 1392192 0 vm_stat
	764 1395200 0 memtier
	765 1395264 0 mf_stats
struct 112 10 pid
	325 0 0 count
	196 32 0 level
	179 64 0 lock
	205 128 0 stashed
	183 192 0 ino
	766 256 0 tasks
	336 512 0 inodes
	270 576 0 wait_pidfd
	278 768 0 rcu
	767 896 0 numbers
struct 40 6 pipe_buffer
	768 0 0 page
	196 64 0 offset
	196 96 0 len
	769 128 0 ops
	196 192 0 flags
	176 256 0 private
struct 168 19 pipe_inode_info
	770 0 0 mutex
	771 256 0 rd_wait
	771 448 0 wr_wait
	196 640 0 head
	196 672 0 tail
	196 704 0 max_usage
	196 736 0 ring_size
	196 768 0 nr_accounted
	196 800 0 readers
	196 832 0 writers
	196 864 0 files
	196 896 0 r_counter
	196 928 0 w_counter
	772 960 0 poll_usage
	768 1024 0 tmp_page
	773 1088 0 fasync_readers
	773 1152 0 fasync_writers
	774 1216 0 bufs
	320 1280 0 user
struct 24 2 prb_desc
	775 0 0 state_var
	776 64 0 text_blk_lpos
struct 88 8 printk_info
	777 0 0 seq
	777 64 0 ts_nsec
	778 128 0 text_len
	779 144 0 facility
	779 152 5 flags
	779 157 3 level
	780 160 0 caller_id
	781 192 0 dev_info
struct 88 3 printk_ringbuffer
	782 0 0 desc_ring
	783 384 0 text_data_ring
	775 640 0 fail
struct 464 58 proto
	784 0 0 close
	785 64 0 pre_connect
	785 128 0 connect
	786 192 0 disconnect
	787 256 0 accept
	788 320 0 ioctl
	789 384 0 init
	790 448 0 destroy
	791 512 0 shutdown
	792 576 0 setsockopt
	793 640 0 getsockopt
	791 704 0 keepalive
	794 768 0 compat_ioctl
	795 832 0 sendmsg
	796 896 0 recvmsg
	797 960 0 splice_eof
	785 1024 0 bind
	785 1088 0 bind_add
	798 1152 0 backlog_rcv
	799 1216 0 bpf_bypass_getsockopt
	790 1280 0 release_cb
	789 1344 0 hash
	790 1408 0 unhash
	790 1472 0 rehash
	800 1536 0 get_port
	790 1600 0 put_port
	801 1664 0 psock_update_sk_prot
	196 1728 0 inuse_idx
	802 1792 0 forward_alloc_get
	803 1856 0 stream_memory_free
	804 1920 0 sock_is_readable
	790 1984 0 enter_memory_pressure
	790 2048 0 leave_memory_pressure
	805 2112 0 memory_allocated
	681 2176 0 per_cpu_fw_alloc
	806 2240 0 sockets_allocated
	383 2304 0 memory_pressure
	807 2368 0 sysctl_mem
	681 2432 0 sysctl_wmem
	681 2496 0 sysctl_rmem
	645 2560 0 sysctl_wmem_offset
	645 2592 0 sysctl_rmem_offset
	191 2624 0 max_header
	669 2656 0 no_autobind
	453 2688 0 slab
	196 2752 0 obj_size
	196 2784 0 ipv6_pinfo_offset
	808 2816 0 slab_flags
	196 2848 0 useroffset
	196 2880 0 usersize
	490 2944 0 orphan_count
	809 3008 0 rsk_prot
	810 3072 0 twsk_prot
	811 3136 0 h
	238 3200 0 owner
	812 3264 0 name
	643 3520 0 node
	786 3648 0 diag_destroy
struct 64 8 ptdesc
	176 0 0 __page_flags
	813 64 0 -
	176 192 0 __page_mapping
	814 256 0 -
	815 320 0 -
	196 384 0 __page_type
	816 416 0 __page_refcount
	176 448 0 pt_memcg_data
struct 24 3 rb_node
	176 0 0 __rb_parent_color
	817 64 0 rb_right
	817 128 0 rb_left
struct 968 62 request_queue
	180 0 0 queuedata
	818 64 0 elevator
	207 128 0 mq_ops
	195 192 0 queue_ctx
	176 256 0 queue_flags
	196 320 0 rq_timeout
	196 352 0 queue_depth
	819 384 0 refs
	196 416 0 nr_hw_queues
	425 448 0 hctx_table
	820 576 0 q_usage_counter
	821 704 0 io_lock_cls_key
	436 704 0 io_lockdep_map
	821 704 0 q_lock_cls_key
	436 704 0 q_lockdep_map
	822 704 0 last_merge
	199 768 0 queue_lock
	191 800 0 quiesce_depth
	215 832 0 disk
	220 896 0 mq_kobj
	823 960 0 limits
	350 2304 0 dev
	824 2368 0 rpm_status
	201 2400 0 pm_only
	825 2432 0 stats
	826 2496 0 rq_qos
	210 2560 0 rq_qos_mutex
	191 2816 0 id
	176 2880 0 nr_requests
	827 2944 0 timeout
	828 3264 0 timeout_work
	201 3520 0 nr_active_requests_shared_tags
	202 3584 0 sched_shared_tags
	206 3648 0 icq_list
	829 3776 0 blkcg_pols
	830 3840 0 root_blkg
	206 3904 0 blkg_list
	210 4032 0 blkcg_mutex
	191 4288 0 node
	199 4320 0 requeue_lock
	206 4352 0 requeue_list
	189 4480 0 requeue_work
	831 5184 0 blk_trace
	193 5248 0 fq
	206 5312 0 flush_list
	210 5440 0 sysfs_lock
	210 5696 0 sysfs_dir_lock
	210 5952 0 limits_lock
	206 6208 0 unused_hctx_list
	199 6336 0 unused_hctx_lock
	191 6368 0 mq_freeze_depth
	832 6400 0 td
	833 6464 0 callback_head
	834 6592 0 mq_freeze_wq
	210 6784 0 mq_freeze_lock
	835 7040 0 tag_set
	206 7104 0 tag_set_list
	205 7232 0 debugfs_dir
	205 7296 0 sched_debugfs_dir
	205 7360 0 rqos_debugfs_dir
	210 7424 0 debugfs_mutex
	836 7680 0 mq_sysfs_init_done
struct 64 8 resource
	837 0 0 start
	837 64 0 end
	224 128 0 name
	176 192 0 flags
	176 256 0 desc
	838 320 0 parent
	838 384 0 sibling
	838 448 0 child
struct 560 49 ring_buffer_per_cpu
	191 0 0 cpu
	839 32 0 record_disabled
	839 64 0 resize_disabled
	840 128 0 buffer
	841 192 0 reader_lock
	842 224 0 lock
	843 256 0 lock_key
	844 256 0 free_page
	176 384 0 nr_pages
	196 448 0 current_context
	500 512 0 pages
	176 576 0 cnt
	845 640 0 head_page
	845 704 0 tail_page
	845 768 0 commit_page
	845 832 0 reader_page
	176 896 0 lost_events
	176 960 0 last_overrun
	176 1024 0 nest
	241 1088 0 entries_bytes
	241 1152 0 entries
	241 1216 0 overrun
	241 1280 0 commit_overrun
	241 1344 0 dropped_events
	241 1408 0 committing
	241 1472 0 commits
	241 1536 0 pages_touched
	241 1600 0 pages_lost
	241 1664 0 pages_read
	253 1728 0 last_pages_touch
	846 1792 0 shortest_full
	176 1856 0 read
	176 1920 0 read_bytes
	847 1984 0 write_stamp
	847 2048 0 before_stamp
	848 2112 0 event_stamp
	849 2432 0 read_stamp
	176 2496 0 pages_removed
	196 2560 0 mapped
	196 2592 0 user_mapped
	850 2624 0 mapping_lock
	383 2880 0 subbuf_ids
	851 2944 0 meta_page
	852 3008 0 ring_meta
	253 3072 0 nr_pages_to_update
	240 3136 0 new_pages
	853 3264 0 update_pages_work
	854 3520 0 update_done
	855 3776 0 irq_work
struct 3456 75 rq
	856 0 0 __lock
	196 32 0 nr_running
	196 64 0 nr_numa_running
	196 96 0 nr_preferred_running
	196 128 0 numa_migrate_on
	176 192 0 last_blocked_load_update_tick
	196 256 0 has_blocked_load
	857 512 0 nohz_csd
	196 768 0 nohz_tick_stopped
	858 800 0 nohz_flags
	196 832 0 ttwu_pending
	248 896 0 nr_switches
	39 1024 0 cfs
	859 5120 0 rt
	860 18432 0 dl
	861 19264 0 fair_server
	255 21184 0 leaf_cfs_rq_list
	500 21312 0 tmp_alone_branch
	176 21376 0 nr_uninterruptible
	862 21440 0 -
	863 21504 0 dl_server
	582 21568 0 idle
	582 21632 0 stop
	176 21696 0 next_balance
	864 21760 0 prev_mm
	196 21824 0 clock_update_flags
	248 21888 0 clock
	248 22016 0 clock_task
	248 22080 0 clock_pelt
	176 22144 0 lost_idle_time
	248 22208 0 clock_pelt_idle
	248 22272 0 clock_idle
	858 22336 0 nr_iowait
	248 22400 0 last_seen_need_resched_ns
	191 22464 0 ticks_without_resched
	191 22496 0 membarrier_state
	865 22528 0 rd
	866 22592 0 sd
	176 22656 0 cpu_capacity
	867 22720 0 balance_callback
	318 22784 0 nohz_idle_balance
	318 22792 0 idle_balance
	176 22848 0 misfit_task_load
	191 22912 0 active_balance
	191 22944 0 push_cpu
	868 22976 0 active_balance_work
	191 23360 0 cpu
	191 23392 0 online
	255 23424 0 cfs_tasks
	251 23552 0 avg_rt
	251 24064 0 avg_dl
	248 24576 0 idle_stamp
	248 24640 0 avg_idle
	248 24704 0 max_idle_balance_cost
	869 24768 0 hotplug_wait
	248 24832 0 prev_steal_time
	176 24896 0 calc_load_update
	253 24960 0 calc_load_active
	857 25088 0 hrtick_csd
	870 25344 0 hrtick_timer
	871 25856 0 hrtick_time
	872 25920 0 rq_sched_info
	873 26176 0 rq_cpu_time
	196 26240 0 yld_count
	196 26272 0 sched_count
	196 26304 0 sched_goidle
	196 26336 0 ttwu_count
	196 26368 0 ttwu_local
	874 26432 0 idle_state
	196 26496 0 nr_pinned
	196 26528 0 push_busy
	868 26560 0 push_work
	875 26944 0 scratch_mask
	857 27136 0 cfsb_csd
	255 27392 0 cfsb_csd_list
struct 40 5 rw_semaphore
	314 0 0 count
	314 64 0 owner
	580 128 0 osq
	579 160 0 wait_lock
	79 192 0 wait_list
struct 48 5 rwsem_waiter
	876 0 0 list
	582 128 0 task
	877 192 0 type
	176 256 0 timeout
	878 320 0 handoff_set
struct 24 3 semaphore
	879 0 0 lock
	196 32 0 count
	880 64 0 wait_list
struct 32 3 semaphore_waiter
	880 0 0 list
	582 128 0 task
	881 192 0 up
struct 752 13 shmem_inode_info
	882 0 0 lock
	196 32 0 seals
	176 64 0 flags
	176 128 0 alloced
	176 192 0 swapped
	883 256 0 -
	884 512 0 i_crtime
	885 640 0 policy
	886 768 0 xattrs
	176 896 0 fallocend
	196 960 0 fsflags
	887 992 0 stop_eviction
	888 1024 0 vfs_inode
struct 1104 65 signal_struct
	325 0 0 sigcnt
	174 32 0 live
	191 64 0 nr_threads
	191 96 0 quick_threads
	79 128 0 thread_head
	270 256 0 wait_chldexit
	582 448 0 curr_target
	889 512 0 shared_pending
	336 704 0 multiprocess
	191 768 0 group_exit_code
	191 800 0 notify_count
	582 832 0 group_exec_task
	191 896 0 group_stop_count
	196 928 0 flags
	890 960 0 core_state
	196 1024 1 is_child_subreaper
	196 1025 1 has_child_subreaper
	196 1056 0 next_posix_timer_id
	336 1088 0 posix_timers
	891 1152 0 real_timer
	892 1664 0 it_real_incr
	893 1728 0 it
	894 1984 0 cputimer
	895 2176 0 posix_cputimers
	896 2816 0 pids
	174 3072 0 tick_dep_mask
	897 3136 0 tty_old_pgrp
	191 3200 0 leader
	898 3264 0 tty
	899 3328 0 autogroup
	900 3392 0 stats_lock
	183 3456 0 utime
	183 3520 0 stime
	183 3584 0 cutime
	183 3648 0 cstime
	183 3712 0 gtime
	183 3776 0 cgtime
	269 3840 0 prev_cputime
	176 4032 0 nvcsw
	176 4096 0 nivcsw
	176 4160 0 cnvcsw
	176 4224 0 cnivcsw
	176 4288 0 min_flt
	176 4352 0 maj_flt
	176 4416 0 cmin_flt
	176 4480 0 cmaj_flt
	176 4544 0 inblock
	176 4608 0 oublock
	176 4672 0 cinblock
	176 4736 0 coublock
	176 4800 0 maxrss
	176 4864 0 cmaxrss
	901 4928 0 ioac
	873 5376 0 sum_sched_runtime
	902 5440 0 rlim
	903 7488 0 pacct
	904 7936 0 stats
	196 8000 0 audit_tty
	905 8064 0 tty_audit_buf
	292 8128 0 oom_flag_origin
	750 8144 0 oom_score_adj
	750 8160 0 oom_score_adj_min
	864 8192 0 oom_mm
	97 8256 0 cred_guard_mutex
	128 8512 0 exec_update_lock
struct 232 28 sk_buff
	906 0 0 -
	598 192 0 sk
	907 256 0 -
	908 320 0 cb
	909 704 0 -
	176 832 0 _nfct
	196 896 0 len
	196 928 0 data_len
	910 960 0 mac_len
	910 976 0 hdr_len
	910 992 0 queue_mapping
	911 1008 0 __cloned_offset
	912 1008 1 cloned
	912 1009 1 nohdr
	912 1010 2 fclone
	912 1012 1 peeked
	912 1013 1 head_frag
	912 1014 1 pfmemalloc
	912 1015 1 pp_recycle
	912 1016 0 active_extensions
	913 1024 0 -
	914 1504 0 tail
	914 1536 0 end
	915 1600 0 head
	915 1664 0 data
	196 1728 0 truesize
	588 1760 0 users
	916 1792 0 extensions
struct 320 14 skb_shared_info
	917 0 0 flags
	917 8 0 meta_len
	917 16 0 nr_frags
	917 24 0 tx_flags
	197 32 0 gso_size
	197 48 0 gso_segs
	918 64 0 frag_list
	919 128 0 -
	196 192 0 gso_type
	726 224 0 tskey
	736 256 0 dataref
	196 288 0 xdp_frags_size
	180 320 0 destructor_arg
	920 384 0 frags
struct 64 6 slab
	176 0 0 __page_flags
	453 64 0 slab_cache
	921 128 0 -
	196 384 0 __page_type
	922 416 0 __page_refcount
	176 448 0 obj_exts
struct 8 1 slabobj_ext
	509 0 0 objcg
struct 776 107 sock
	923 0 0 __sk_common
	924 1088 0 __cacheline_group_begin__sock_write_rx
	659 1088 0 sk_drops
	925 1120 0 sk_peek_off
	926 1152 0 sk_error_queue
	926 1344 0 sk_receive_queue
	927 1536 0 sk_backlog
	928 1728 0 __cacheline_group_end__sock_write_rx
	929 1728 0 __cacheline_group_begin__sock_read_rx
	930 1728 0 sk_rx_dst
	191 1792 0 sk_rx_dst_ifindex
	645 1824 0 sk_rx_dst_cookie
	196 1856 0 sk_ll_usec
	196 1888 0 sk_napi_id
	629 1920 0 sk_busy_poll_budget
	683 1936 0 sk_prefer_busy_poll
	683 1944 0 sk_userlocks
	191 1952 0 sk_rcvbuf
	931 1984 0 sk_filter
	932 2048 0 -
	790 2112 0 sk_data_ready
	253 2176 0 sk_rcvtimeo
	191 2240 0 sk_rcvlowat
	933 2272 0 __cacheline_group_end__sock_read_rx
	934 2272 0 __cacheline_group_begin__sock_read_rxtx
	191 2272 0 sk_err
	935 2304 0 sk_socket
	516 2368 0 sk_memcg
	936 2432 0 sk_policy
	937 2560 0 __cacheline_group_end__sock_read_rxtx
	938 2560 0 __cacheline_group_begin__sock_write_rxtx
	939 2560 0 sk_lock
	645 2816 0 sk_reserved_mem
	191 2848 0 sk_forward_alloc
	645 2880 0 sk_tsflags
	940 2912 0 __cacheline_group_end__sock_write_rxtx
	941 2912 0 __cacheline_group_begin__sock_write_tx
	191 2912 0 sk_write_pending
	659 2944 0 sk_omem_alloc
	191 2976 0 sk_sndbuf
	191 3008 0 sk_wmem_queued
	942 3040 0 sk_wmem_alloc
	176 3072 0 sk_tsq_flags
	943 3136 0 -
	926 3200 0 sk_write_queue
	645 3392 0 sk_dst_pending_confirm
	645 3424 0 sk_pacing_status
	944 3456 0 sk_frag
	945 3584 0 -
	176 3904 0 sk_pacing_rate
	659 3968 0 sk_zckey
	659 4000 0 sk_tskey
	946 4032 0 __cacheline_group_end__sock_write_tx
	947 4032 0 __cacheline_group_begin__sock_read_tx
	176 4032 0 sk_max_pacing_rate
	253 4096 0 sk_sndtimeo
	645 4160 0 sk_priority
	645 4192 0 sk_mark
	930 4224 0 sk_dst_cache
	628 4288 0 sk_route_caps
	948 4352 0 sk_validate_xmit_skb
	629 4416 0 sk_gso_type
	629 4432 0 sk_gso_max_segs
	196 4448 0 sk_gso_max_size
	949 4480 0 sk_allocation
	645 4512 0 sk_txhash
	683 4544 0 sk_pacing_shift
	669 4552 0 sk_use_task_frag
	950 4560 0 __cacheline_group_end__sock_read_tx
	683 4560 1 sk_gso_disabled
	683 4561 1 sk_kern_sock
	683 4562 1 sk_no_check_tx
	683 4563 1 sk_no_check_rx
	683 4568 0 sk_shutdown
	629 4576 0 sk_type
	629 4592 0 sk_protocol
	176 4608 0 sk_lingertime
	951 4672 0 sk_prot_creator
	952 4736 0 sk_callback_lock
	191 4800 0 sk_err_soft
	645 4832 0 sk_ack_backlog
	645 4864 0 sk_max_ack_backlog
	953 4896 0 sk_uid
	666 4928 0 sk_peer_lock
	191 4960 0 sk_bind_phc
	897 4992 0 sk_peer_pid
	387 5056 0 sk_peer_cred
	954 5120 0 sk_stamp
	191 5184 0 sk_disconnects
	683 5216 0 sk_txrehash
	683 5224 0 sk_clockid
	683 5232 1 sk_txtime_deadline_mode
	683 5233 1 sk_txtime_report_errors
	683 5234 6 sk_txtime_unused
	180 5248 0 sk_user_data
	180 5312 0 sk_security
	955 5376 0 sk_cgrp_data
	790 5504 0 sk_state_change
	790 5568 0 sk_write_space
	790 5632 0 sk_error_report
	798 5696 0 sk_backlog_rcv
	790 5760 0 sk_destruct
	956 5824 0 sk_reuseport_cb
	275 5888 0 sk_bpf_storage
	957 5952 0 sk_rcu
	958 6080 0 ns_tracker
	959 6080 0 sk_user_frags
struct 128 7 socket
	960 0 0 state
	750 32 0 type
	176 64 0 flags
	961 128 0 file
	598 192 0 sk
	962 256 0 ops
	963 512 0 wq
struct 768 2 socket_alloc
	964 0 0 socket
	965 1024 0 vfs_inode
struct 544 6 stack_record
	966 0 0 hash_list
	967 128 0 hash
	967 160 0 size
	63 192 0 handle
	968 224 0 count
	969 256 0 -
struct 416 14 subsys_private
	970 0 0 subsys
	668 768 0 devices_kset
	378 832 0 interfaces
	971 960 0 mutex
	668 1216 0 drivers_kset
	376 1280 0 klist_devices
	376 1600 0 klist_drivers
	972 1920 0 bus_notifier
	196 2304 1 drivers_autoprobe
	353 2368 0 bus
	350 2432 0 dev_root
	970 2496 0 glue_dirs
	370 3264 0 class
	973 3328 0 lock_key
struct 1408 65 super_block
	79 0 0 s_list
	217 128 0 s_dev
	318 160 0 s_blocksize_bits
	176 192 0 s_blocksize
	390 256 0 s_maxbytes
	398 320 0 s_type
	974 384 0 s_op
	975 448 0 dq_op
	976 512 0 s_qcop
	977 576 0 s_export_op
	176 640 0 s_flags
	176 704 0 s_iflags
	176 768 0 s_magic
	205 832 0 s_root
	128 896 0 s_umount
	191 1216 0 s_count
	174 1248 0 s_active
	180 1280 0 s_security
	978 1344 0 s_xattr
	979 1408 0 s_cop
	980 1472 0 s_master_keys
	981 1536 0 s_vop
	982 1600 0 s_encoding
	983 1664 0 s_encoding_flags
	984 1728 0 s_roots
	79 1792 0 s_mounts
	426 1920 0 s_bdev
	961 1984 0 s_bdev_file
	429 2048 0 s_bdi
	985 2112 0 s_mtd
	327 2176 0 s_instances
	196 2304 0 s_quota_types
	986 2368 0 s_dquot
	987 4864 0 s_writers
	180 7296 0 s_fs_info
	369 7360 0 s_time_gran
	461 7424 0 s_time_min
	461 7488 0 s_time_max
	369 7552 0 s_fsnotify_mask
	988 7616 0 s_fsnotify_info
	989 7680 0 s_id
	990 7936 0 s_uuid
	462 8064 0 s_uuid_len
	991 8072 0 s_sysfs_name
	196 8384 0 s_max_links
	97 8448 0 s_vfs_rename_mutex
	224 8704 0 s_subtype
	332 8768 0 s_d_op
	992 8832 0 s_shrink
	314 8896 0 s_remove_count
	191 8960 0 s_readonly_remount
	178 8992 0 s_wb_err
	433 9024 0 s_dio_done_wq
	336 9088 0 s_pins
	321 9152 0 s_user_ns
	993 9216 0 s_dentry_lru
	993 9600 0 s_inode_lru
	278 9984 0 rcu
	271 10112 0 destroy_work
	97 10368 0 s_sync_lock
	191 10624 0 s_stack_depth
	179 10752 0 s_inode_list_lock
	79 10816 0 s_inodes
	179 10944 0 s_inode_wblist_lock
	79 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	994 0 0 map
	176 64 0 length
	995 128 0 lock
struct 24 5 swap_cluster_info
	179 0 0 lock
	260 32 0 count
	462 48 0 flags
	462 56 0 order
	79 64 0 list
struct 680 32 swap_info_struct
	295 0 0 users
	176 128 0 flags
	750 192 0 prio
	996 256 0 list
	997 576 0 type
	196 608 0 max
	915 640 0 swap_map
	383 704 0 zeromap
	998 768 0 cluster_info
	79 832 0 free_clusters
	79 960 0 full_clusters
	999 1088 0 nonfull_clusters
	999 2368 0 frag_clusters
	1000 3648 0 frag_cluster_nr
	196 3968 0 lowest_bit
	196 4000 0 highest_bit
	196 4032 0 pages
	196 4064 0 inuse_pages
	196 4096 0 cluster_next
	196 4128 0 cluster_nr
	490 4160 0 cluster_next_cpu
	1001 4224 0 percpu_cluster
	1002 4288 0 swap_extent_root
	426 4352 0 bdev
	961 4416 0 swap_file
	1003 4480 0 comp
	179 4736 0 lock
	179 4768 0 cont_lock
	271 4800 0 discard_work
	271 5056 0 reclaim_work
	79 5312 0 discard_clusters
	1004 5440 0 avail_lists
struct 16 4 taint_flag
	1005 0 0 c_true
	1005 8 0 c_false
	1006 16 0 module
	224 64 0 desc
struct 9792 262 task_struct
	149 0 0 thread_info
	196 192 0 __state
	196 224 0 saved_state
	180 256 0 stack
	325 320 0 usage
	196 352 0 flags
	196 384 0 ptrace
	191 416 0 on_cpu
	1007 448 0 wake_entry
	196 576 0 wakee_flips
	176 640 0 wakee_flip_decay_ts
	582 704 0 last_wakee
	191 768 0 recent_used_cpu
	191 800 0 wake_cpu
	191 832 0 on_rq
	191 864 0 prio
	191 896 0 static_prio
	191 928 0 normal_prio
	196 960 0 rt_priority
	1008 1024 0 se
	1009 3072 0 rt
	1010 3456 0 dl
	863 5376 0 dl_server
	1011 5440 0 sched_class
	256 5504 0 sched_task_group
	1012 5632 0 stats
	336 7680 0 preempt_notifiers
	196 7744 0 btrace_seq
	196 7776 0 policy
	176 7808 0 max_allowed_capacity
	191 7872 0 nr_cpus_allowed
	1013 7936 0 cpus_ptr
	1014 8000 0 user_cpus_ptr
	1015 8064 0 cpus_mask
	180 16256 0 migration_pending
	197 16320 0 migration_disabled
	197 16336 0 migration_flags
	191 16352 0 rcu_read_lock_nesting
	1016 16384 0 rcu_read_unlock_special
	79 16448 0 rcu_node_entry
	1017 16576 0 rcu_blocked_node
	176 16640 0 rcu_tasks_nvcsw
	462 16704 0 rcu_tasks_holdout
	462 16712 0 rcu_tasks_idx
	191 16736 0 rcu_tasks_idle_cpu
	79 16768 0 rcu_tasks_holdout_list
	191 16896 0 rcu_tasks_exit_cpu
	79 16960 0 rcu_tasks_exit_list
	191 17088 0 trc_reader_nesting
	191 17120 0 trc_ipi_to_cpu
	1016 17152 0 trc_reader_special
	79 17216 0 trc_holdout_list
	79 17344 0 trc_blkd_node
	191 17472 0 trc_blkd_cpu
	1018 17536 0 sched_info
	79 17792 0 tasks
	996 17920 0 pushable_tasks
	123 18240 0 pushable_dl_tasks
	864 18432 0 mm
	864 18496 0 active_mm
	218 18560 0 faults_disabled_mapping
	191 18624 0 exit_state
	191 18656 0 exit_code
	191 18688 0 exit_signal
	191 18720 0 pdeath_signal
	176 18752 0 jobctl
	196 18816 0 personality
	196 18848 1 sched_reset_on_fork
	196 18849 1 sched_contributes_to_load
	196 18850 1 sched_migrated
	196 18851 1 sched_task_hot
	196 18880 1 sched_remote_wakeup
	196 18881 1 sched_rt_mutex
	196 18882 1 user_dumpable
	196 18883 1 in_execve
	196 18884 1 in_iowait
	196 18885 1 restore_sigmask
	196 18886 1 in_lru_fault
	196 18887 1 no_cgroup_migration
	196 18888 1 frozen
	196 18889 1 use_memdelay
	196 18890 1 in_memstall
	196 18891 1 in_eventfd
	196 18892 1 pasid_activated
	196 18893 1 reported_split_lock
	196 18894 1 in_thrashing
	176 18944 0 atomic_flags
	1019 19008 0 restart_block
	1020 19456 0 pid
	1020 19488 0 tgid
	176 19520 0 stack_canary
	582 19584 0 real_parent
	582 19648 0 parent
	79 19712 0 children
	79 19840 0 sibling
	582 19968 0 group_leader
	79 20032 0 ptraced
	79 20160 0 ptrace_entry
	897 20288 0 thread_pid
	1021 20352 0 pid_links
	79 20864 0 thread_node
	1022 20992 0 vfork_done
	681 21056 0 set_child_tid
	681 21120 0 clear_child_tid
	180 21184 0 worker_private
	183 21248 0 utime
	183 21312 0 stime
	183 21376 0 gtime
	269 21440 0 prev_cputime
	1023 21632 0 vtime
	174 22016 0 tick_dep_mask
	176 22080 0 nvcsw
	176 22144 0 nivcsw
	183 22208 0 start_time
	183 22272 0 start_boottime
	176 22336 0 min_flt
	176 22400 0 maj_flt
	895 22464 0 posix_cputimers
	1024 23104 0 posix_cputimers_work
	387 23552 0 ptracer_cred
	387 23616 0 real_cred
	387 23680 0 cred
	319 23744 0 cached_requested_key
	1025 23808 0 comm
	1026 23936 0 nameidata
	1027 24000 0 sysvsem
	1028 24064 0 sysvshm
	176 24192 0 last_switch_count
	176 24256 0 last_switch_time
	1029 24320 0 fs
	1030 24384 0 files
	1031 24448 0 io_uring
	1032 24512 0 nsproxy
	1033 24576 0 signal
	1034 24640 0 sighand
	1035 24704 0 blocked
	1035 24768 0 real_blocked
	1035 24832 0 saved_sigmask
	889 24896 0 pending
	176 25088 0 sas_ss_sp
	1036 25152 0 sas_ss_size
	196 25216 0 sas_ss_flags
	1037 25280 0 task_works
	1038 25344 0 audit_context
	315 25408 0 loginuid
	196 25440 0 sessionid
	1039 25472 0 seccomp
	1040 25600 0 syscall_dispatch
	183 25856 0 parent_exec_id
	183 25920 0 self_exec_id
	179 25984 0 alloc_lock
	579 26016 0 pi_lock
	1041 26048 0 wake_q
	175 26112 0 pi_waiters
	582 26240 0 pi_top_task
	1042 26304 0 pi_blocked_on
	180 26368 0 journal_info
	1043 26432 0 bio_list
	1044 26496 0 plug
	1045 26560 0 reclaim_state
	1046 26624 0 io_context
	1047 26688 0 capture_control
	176 26752 0 ptrace_message
	1048 26816 0 last_siginfo
	901 26880 0 ioac
	196 27328 0 psi_flags
	183 27392 0 acct_rss_mem1
	183 27456 0 acct_vm_mem1
	183 27520 0 acct_timexpd
	1049 27584 0 mems_allowed
	328 28608 0 mems_allowed_seq
	191 28640 0 cpuset_mem_spread_rotor
	326 28672 0 cgroups
	79 28736 0 cg_list
	369 28864 0 closid
	369 28896 0 rmid
	1050 28928 0 robust_list
	1051 28992 0 compat_robust_list
	79 29056 0 pi_state_list
	1052 29184 0 pi_state_cache
	97 29248 0 futex_exit_mutex
	196 29504 0 futex_state
	1053 29536 0 perf_recursion
	1054 29568 0 perf_event_ctxp
	97 29632 0 perf_event_mutex
	79 29888 0 perf_event_list
	1055 30016 0 mempolicy
	750 30080 0 il_prev
	462 30096 0 il_weight
	750 30112 0 pref_node_fork
	191 30144 0 numa_scan_seq
	196 30176 0 numa_scan_period
	196 30208 0 numa_scan_period_max
	191 30240 0 numa_preferred_nid
	176 30272 0 numa_migrate_retry
	183 30336 0 node_stamp
	183 30400 0 last_task_numa_placement
	183 30464 0 last_sum_exec_runtime
	278 30528 0 numa_work
	1056 30656 0 numa_group
	383 30720 0 numa_faults
	176 30784 0 total_numa_faults
	1057 30848 0 numa_faults_locality
	176 31040 0 numa_pages_migrated
	1058 31104 0 rseq
	369 31168 0 rseq_len
	369 31200 0 rseq_sig
	176 31232 0 rseq_event_mask
	191 31296 0 mm_cid
	191 31328 0 last_mm_cid
	191 31360 0 migrate_from_cpu
	191 31392 0 mm_cid_active
	278 31424 0 cid_work
	1059 31552 0 tlb_ubc
	1060 39808 0 splice_pipe
	1061 39872 0 task_frag
	1062 40000 0 delays
	191 40064 0 nr_dirtied
	191 40096 0 nr_dirtied_pause
	176 40128 0 dirty_paused_when
	183 40192 0 timer_slack_ns
	183 40256 0 default_timer_slack_ns
	191 40320 0 curr_ret_stack
	191 40352 0 curr_ret_depth
	383 40384 0 ret_stack
	873 40448 0 ftrace_timestamp
	174 40512 0 trace_overrun
	174 40544 0 tracing_graph_pause
	176 40576 0 trace_recursion
	196 40640 0 memcg_nr_pages_over_high
	516 40704 0 active_memcg
	509 40768 0 objcg
	215 40832 0 throttle_disk
	1063 40896 0 utask
	196 40960 0 sequential_io
	196 40992 0 sequential_io_avg
	1064 41024 0 kmap_ctrl
	278 41024 0 rcu
	325 41152 0 rcu_users
	191 41184 0 pagefault_disabled
	582 41216 0 oom_reaper_list
	1065 41280 0 oom_reaper_timer
	1066 41600 0 stack_vm_area
	325 41664 0 stack_refcount
	191 41696 0 patch_state
	180 41728 0 security
	275 41792 0 bpf_storage
	1067 41856 0 bpf_ctx
	1068 41920 0 bpf_net_context
	369 41984 0 kstack_offset
	180 42048 0 mce_vaddr
	1069 42112 0 mce_kflags
	183 42176 0 mce_addr
	1069 42240 1 mce_ripv
	1069 42241 1 mce_whole_page
	1069 42242 62 __mce_reserved
	278 42304 0 mce_kill_me
	191 42432 0 mce_count
	1070 42496 0 kretprobe_instances
	1070 42560 0 rethooks
	278 42624 0 l1d_flush_kill
	1071 43008 0 thread
struct 24 4 thread_info
	176 0 0 flags
	176 64 0 syscall_work
	369 128 0 status
	369 160 0 cpu
struct 280 23 timekeeper
	1072 0 0 tkr_mono
	1072 448 0 tkr_raw
	1073 896 0 xtime_sec
	176 960 0 ktime_sec
	1074 1024 0 wall_to_monotonic
	1075 1152 0 offs_real
	1075 1216 0 offs_boot
	1075 1280 0 offs_tai
	1076 1344 0 tai_offset
	196 1376 0 clock_was_set_seq
	1077 1408 0 cs_was_changed_seq
	1075 1472 0 next_leap_ktime
	1073 1536 0 raw_sec
	1074 1600 0 monotonic_to_boot
	1073 1728 0 cycle_interval
	1073 1792 0 xtime_interval
	1078 1856 0 xtime_remainder
	1073 1920 0 raw_interval
	1073 1984 0 ntp_tick
	1078 2048 0 ntp_error
	1079 2112 0 ntp_error_shift
	1079 2144 0 ntp_err_mult
	1079 2176 0 skip_second_overflow
struct 24 4 token_bucket
	1080 0 0 lock
	191 32 0 chain_len
	1081 64 0 req_chain
	1081 128 0 msk_chain
struct 8016 62 trace_array
	1082 0 0 list
	380 128 0 name
	1083 192 0 array_buffer
	1083 512 0 max_buffer
	1084 832 0 allocated_snapshot
	1085 864 0 snapshot_trigger_lock
	196 896 0 snapshot
	176 960 0 max_latency
	205 1024 0 d_max_latency
	1086 1088 0 fsnotify_work
	1087 1344 0 fsnotify_irqwork
	196 1600 0 mapped
	176 1664 0 range_addr_start
	176 1728 0 range_addr_size
	253 1792 0 text_delta
	253 1856 0 data_delta
	1088 1920 0 filtered_pids
	1088 1984 0 filtered_no_pids
	1089 2048 0 max_lock
	191 2080 0 buffer_disabled
	191 2112 0 sys_refcount_enter
	191 2144 0 sys_refcount_exit
	1090 2176 0 enter_syscall_files
	1090 31808 0 exit_syscall_files
	191 61440 0 stop_count
	191 61472 0 clock_id
	191 61504 0 nr_topts
	1084 61536 0 clear_trace
	191 61568 0 buffer_percent
	196 61600 0 n_err_log_entries
	1091 61632 0 current_trace
	196 61696 0 trace_flags
	1092 61728 0 trace_flags_index
	196 61984 0 flags
	1093 62016 0 start_lock
	224 62080 0 system_names
	1082 62144 0 err_log
	205 62272 0 dir
	205 62336 0 options
	205 62400 0 percpu_dir
	1094 62464 0 event_dir
	1095 62528 0 topts
	1082 62592 0 systems
	1082 62720 0 events
	1096 62848 0 trace_marker_file
	1097 62912 0 tracing_cpumask
	1097 62976 0 pipe_cpumask
	191 63040 0 ref
	191 63072 0 trace_ref
	1098 63104 0 ops
	1088 63168 0 function_pids
	1088 63232 0 function_no_pids
	1099 63296 0 gops
	1082 63360 0 func_probes
	1082 63488 0 mod_trace
	1082 63616 0 mod_notrace
	191 63744 0 function_enabled
	191 63776 0 no_filter_buffering_ref
	1082 63808 0 hist_vars
	1100 63936 0 cond_snapshot
	1101 64000 0 last_func_repeats
	1084 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	196 0 0 flags
	839 32 0 record_disabled
	839 64 0 resizing
	1102 128 0 cpumask
	702 192 0 reader_lock_key
	850 256 0 mutex
	1103 512 0 buffers
	1104 576 0 node
	1105 704 0 clock
	855 768 0 irq_work
	1106 1472 0 time_stamp_abs
	176 1536 0 range_addr_start
	176 1600 0 range_addr_end
	1107 1664 0 flush_nb
	253 1856 0 last_text_delta
	253 1920 0 last_data_delta
	196 1984 0 subbuf_order
	196 2016 0 max_data_size
struct 16 2 trace_print_flags
	176 0 0 mask
	224 64 0 name
struct 32 5 track
	176 0 0 addr
	1108 64 0 handle
	191 96 0 cpu
	191 128 0 pid
	176 192 0 when
struct 16 3 udp_hslot
	449 0 0 head
	191 64 0 count
	448 96 0 lock
struct 24 4 udp_table
	1109 0 0 hash
	1109 64 0 hash2
	196 128 0 mask
	196 160 0 log
struct 432 4 uts_namespace
	1110 0 0 name
	321 3136 0 user_ns
	322 3200 0 ucounts
	1111 3264 0 ns
struct 176 18 vm_area_struct
	1112 0 0 -
	864 128 0 vm_mm
	1113 192 0 vm_page_prot
	1114 256 0 -
	292 320 0 detached
	196 352 0 vm_lock_seq
	1115 384 0 vm_lock
	1116 448 0 shared
	79 704 0 anon_vma_chain
	1117 832 0 anon_vma
	1118 896 0 vm_ops
	176 960 0 vm_pgoff
	961 1024 0 vm_file
	180 1088 0 vm_private_data
	314 1152 0 swap_readahead_info
	1055 1216 0 vm_policy
	1119 1280 0 numab_state
	1120 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	1121 0 0 event
struct 128 16 vm_operations_struct
	1122 0 0 open
	1122 64 0 close
	1123 128 0 may_split
	1124 192 0 mremap
	1125 256 0 mprotect
	1126 320 0 fault
	1127 384 0 huge_fault
	1128 448 0 map_pages
	1129 512 0 pagesize
	1126 576 0 page_mkwrite
	1126 640 0 pfn_mkwrite
	1130 704 0 access
	1131 768 0 name
	1132 832 0 set_policy
	1133 896 0 get_policy
	1134 960 0 find_special_page
struct 40 5 vm_special_mapping
	224 0 0 name
	994 64 0 pages
	1135 128 0 fault
	1136 192 0 mremap
	1137 256 0 close
struct 72 10 vm_struct
	1066 0 0 next
	180 64 0 addr
	176 128 0 size
	176 192 0 flags
	994 256 0 pages
	196 320 0 page_order
	196 352 0 nr_pages
	1138 384 0 phys_addr
	478 448 0 caller
	176 512 0 requested_size
struct 72 6 vmap_area
	176 0 0 va_start
	176 64 0 va_end
	1139 128 0 rb_node
	1140 320 0 list
	1141 448 0 -
	176 512 0 flags
struct 6272 8 vmap_node
	1142 0 0 pool
	1143 49152 0 pool_lock
	1144 49184 0 skip_populate
	1145 49216 0 busy
	1145 49472 0 lazy
	1140 49728 0 purge_list
	1146 49856 0 purge_work
	176 50112 0 nr_purged
struct 168 17 worker
	1147 0 0 -
	1148 128 0 current_work
	1149 192 0 current_func
	1150 256 0 current_pwq
	1151 320 0 current_at
	196 384 0 current_color
	191 416 0 sleeping
	1149 448 0 last_func
	1152 512 0 scheduled
	582 640 0 task
	1153 704 0 pool
	1152 768 0 node
	176 896 0 last_active
	196 960 0 flags
	191 992 0 id
	1154 1024 0 desc
	433 1280 0 rescue_wq
struct 576 9 xa_node
	318 0 0 shift
	318 8 0 offset
	318 16 0 count
	318 24 0 nr_values
	1155 64 0 parent
	1156 128 0 array
	1157 192 0 -
	1158 320 0 slots
	1159 4416 0 -
struct 16 3 xarray
	179 0 0 xa_lock
	173 32 0 xa_flags
	180 64 0 xa_head
struct 1536 40 zone
	1160 0 0 _watermark
	176 256 0 watermark_boost
	176 320 0 nr_reserved_highatomic
	176 384 0 nr_free_highatomic
	1161 448 0 lowmem_reserve
	191 768 0 node
	526 832 0 zone_pgdat
	1162 896 0 per_cpu_pageset
	1163 960 0 per_cpu_zonestats
	191 1024 0 pageset_high_min
	191 1056 0 pageset_high_max
	191 1088 0 pageset_batch
	176 1152 0 zone_start_pfn
	314 1216 0 managed_pages
	176 1280 0 spanned_pages
	176 1344 0 present_pages
	176 1408 0 present_early_pages
	224 1472 0 name
	176 1536 0 nr_isolate_pageblock
	900 1600 0 span_seqlock
	191 1664 0 initialized
	267 2048 0 _pad1_
	1164 2048 0 free_area
	79 9792 0 unaccepted_pages
	176 9920 0 flags
	179 9984 0 lock
	267 10240 0 _pad2_
	176 10240 0 percpu_drift_mark
	176 10304 0 compact_cached_free_pfn
	1165 10368 0 compact_cached_migrate_pfn
	176 10496 0 compact_init_migrate_pfn
	176 10560 0 compact_init_free_pfn
	196 10624 0 compact_considered
	196 10656 0 compact_defer_shift
	191 10688 0 compact_order_failed
	292 10720 0 compact_blockskip_flush
	292 10728 0 contiguous
	267 10752 0 _pad3_
	1166 10752 0 vm_stat
	1167 11520 0 vm_numa_event
struct 81936 1 zonelist
	1168 0 0 _zonerefs
struct 16 2 zoneref
	1169 0 0 zone
	191 64 0 zone_idx
ptr 8 struct inode *
typedef 4 196 gfp_t
typedef 4 1170 atomic_t
struct 16 2 rb_root_cached
	1002 0 0 rb_root
	817 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 369 errseq_t
typedef 4 1171 spinlock_t
ptr 8 void *
struct 32 5 codetag
	196 0 0 flags
	196 32 0 lineno
	224 64 0 modname
	224 128 0 function
	224 192 0 filename
ptr 8 struct alloc_tag_counters *
typedef 8 1069 u64
struct 4 1 kref
	1172 0 0 refcount
array 0 1005 0
struct 968 23 block_device
	1173 0 0 bd_start_sect
	1173 64 0 bd_nr_sectors
	215 128 0 bd_disk
	192 192 0 bd_queue
	216 256 0 bd_stats
	176 320 0 bd_stamp
	201 384 0 __bd_flags
	1174 416 0 bd_dev
	218 448 0 bd_mapping
	201 512 0 bd_openers
	199 544 0 bd_size_lock
	180 576 0 bd_claiming
	180 640 0 bd_holder
	219 704 0 bd_holder_ops
	210 768 0 bd_holder_lock
	191 1024 0 bd_holders
	220 1088 0 bd_holder_dir
	201 1152 0 bd_fsfreeze_count
	210 1216 0 bd_fsfreeze_mutex
	221 1472 0 bd_meta_info
	191 1536 0 bd_writers
	180 1600 0 bd_security
	1175 1664 0 bd_device
struct 624 57 inode
	1176 0 0 i_mode
	197 16 0 i_opflags
	1177 32 0 i_uid
	1178 64 0 i_gid
	196 96 0 i_flags
	458 128 0 i_acl
	458 192 0 i_default_acl
	459 256 0 i_op
	333 320 0 i_sb
	218 384 0 i_mapping
	180 448 0 i_security
	176 512 0 i_ino
	1179 576 0 -
	1174 608 0 i_rdev
	1180 640 0 i_size
	1181 704 0 i_atime_sec
	1181 768 0 i_mtime_sec
	1181 832 0 i_ctime_sec
	1182 896 0 i_atime_nsec
	1182 928 0 i_mtime_nsec
	1182 960 0 i_ctime_nsec
	1182 992 0 i_generation
	199 1024 0 i_lock
	197 1056 0 i_bytes
	1183 1072 0 i_blkbits
	1184 1080 0 i_write_hint
	1185 1088 0 i_blocks
	1182 1152 0 i_state
	1186 1216 0 i_rwsem
	176 1536 0 dirtied_when
	176 1600 0 dirtied_time_when
	203 1664 0 i_hash
	206 1792 0 i_io_list
	465 1920 0 i_wb
	191 1984 0 i_wb_frn_winner
	1187 2016 0 i_wb_frn_avg_time
	1187 2032 0 i_wb_frn_history
	206 2048 0 i_lru
	206 2176 0 i_sb_list
	206 2304 0 i_wb_list
	1188 2432 0 -
	1189 2560 0 i_version
	1189 2624 0 i_sequence
	201 2688 0 i_count
	201 2720 0 i_dio_count
	201 2752 0 i_writecount
	201 2784 0 i_readcount
	1190 2816 0 -
	469 2880 0 i_flctx
	1191 2944 0 i_data
	206 4480 0 i_devices
	1192 4608 0 -
	1193 4672 0 i_fsnotify_mask
	472 4736 0 i_fsnotify_marks
	473 4800 0 i_crypt_info
	474 4864 0 i_verity_info
	180 4928 0 i_private
struct 64 3 -
	199 0 0 lock
	206 64 0 dispatch
	176 192 0 state
struct 88 4 delayed_work
	828 0 0 work
	827 256 0 timer
	433 576 0 wq
	191 640 0 cpu
typedef 8 1194 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	196 0 0 depth
	196 32 0 shift
	196 64 0 map_nr
	836 96 0 round_robin
	1195 128 0 map
	490 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1196 spinlock_t
typedef 40 1197 wait_queue_entry_t
typedef 4 1198 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1199 0 0 next
	1200 64 0 pprev
struct 64 12 kobject
	224 0 0 name
	206 64 0 entry
	220 192 0 parent
	668 256 0 kset
	1201 320 0 ktype
	257 384 0 sd
	1202 448 0 kref
	196 480 1 state_initialized
	196 481 1 state_in_sysfs
	196 482 1 state_add_uevent_sent
	196 483 1 state_remove_uevent_sent
	196 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1203 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1204 0 0 owner
	1205 64 0 wait_lock
	1206 96 0 osq
	206 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	194 0 0 sb
	196 256 0 wake_batch
	201 288 0 wake_index
	1207 320 0 ws
	201 384 0 ws_active
	196 416 0 min_shallow_depth
	201 448 0 completion_cnt
	201 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 183 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1208 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1209 0 0 magic
	1210 16 0 version
	1210 24 0 flags
	1211 32 0 hdr_len
	1211 64 0 type_off
	1211 96 0 type_len
	1211 128 0 str_off
	1211 160 0 str_len
typedef 4 1211 u32
typedef 4 1212 refcount_t
struct 16 2 callback_head
	1037 0 0 next
	1213 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 1005 56
typedef 1 1214 bool
ptr 8 __u32 *
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
typedef 8 1215 local_t
typedef 4 1216 u32
ptr 8 struct buffer_data_page *
array 4096 1005 4096
array 8192 1005 8192
struct 16 2 load_weight
	176 0 0 weight
	1217 64 0 inv_weight
typedef 8 1218 s64
typedef 8 1219 u64
struct 16 2 rb_root_cached
	1220 0 0 rb_root
	817 64 0 rb_leftmost
ptr 8 struct sched_entity *
struct 64 9 sched_avg
	248 0 0 last_update_time
	248 64 0 load_sum
	248 128 0 runnable_sum
	1217 192 0 util_sum
	1217 224 0 period_contrib
	176 256 0 load_avg
	176 320 0 runnable_avg
	176 384 0 util_avg
	196 448 0 util_est
struct 64 5 -
	856 0 0 lock
	191 32 0 nr
	176 64 0 load_avg
	176 128 0 util_avg
	176 192 0 runnable_avg
int 8 s long int
ptr 8 struct rq *
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
ptr 8 struct task_group *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	257 0 0 kn
	176 64 0 notified_at
	1065 128 0 notify_timer
array 168 258 3
typedef 2 983 u16
array 112 297 14
array 56 191 14
ptr 8 struct cgroup_root *
array 224 79 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1221 0 0 x
struct 32 2 cgroup_base_stat
	1222 0 0 cputime
	183 192 0 ntime
struct 24 3 prev_cputime
	183 0 0 utime
	183 64 0 stime
	579 128 0 lock
typedef 24 1223 wait_queue_head_t
struct 32 3 work_struct
	314 0 0 data
	79 64 0 entry
	1224 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1225 0 0 effective
	1226 2432 0 progs
	1227 4864 0 flags
	1228 5184 0 revisions
	79 7616 0 storages
	1229 7744 0 inactive
	295 7808 0 refcnt
	271 7936 0 release_work
struct 16 4 cgroup_freezer_state
	292 0 0 freeze
	191 32 0 e_freeze
	191 64 0 nr_frozen_descendants
	191 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 265 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	1037 0 0 next
	1213 64 0 func
array 4096 1005 4096
array 64 1005 64
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
typedef 1 1214 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	176 0 0 percpu_count_ptr
	1230 64 0 data
struct 56 3 rcu_work
	271 0 0 work
	278 256 0 rcu
	433 384 0 wq
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
array 4096 1005 4096
struct 4096 1 entry_stack_page
	1231 0 0 stack
struct 20480 2 tss_struct
	1232 0 0 x86_tss
	1233 832 0 io_bitmap
struct 77824 13 cea_exception_stacks
	308 0 0 DF_stack_guard
	1234 32768 0 DF_stack
	308 98304 0 NMI_stack_guard
	1234 131072 0 NMI_stack
	308 196608 0 DB_stack_guard
	1234 229376 0 DB_stack
	308 294912 0 MCE_stack_guard
	1234 327680 0 MCE_stack
	308 393216 0 VC_stack_guard
	1234 425984 0 VC_stack
	308 491520 0 VC2_stack_guard
	1234 524288 0 VC2_stack
	308 589824 0 IST_top_guard
struct 4096 9 debug_store
	1235 0 0 bts_buffer_base
	1235 64 0 bts_index
	1235 128 0 bts_absolute_maximum
	1235 192 0 bts_interrupt_threshold
	1235 256 0 pebs_buffer_base
	1235 320 0 pebs_index
	1235 384 0 pebs_absolute_maximum
	1235 448 0 pebs_interrupt_threshold
	1236 512 0 pebs_event_reset
struct 131072 2 debug_store_buffers
	1237 0 0 bts_buffer
	1237 524288 0 pebs_buffer
typedef 8 467 atomic_long_t
typedef 4 1238 kuid_t
typedef 4 1239 kgid_t
typedef 8 1240 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	191 0 0 non_rcu
	278 0 0 rcu
typedef 4 1241 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1199 0 0 next
	1200 64 0 pprev
typedef 4 1242 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1243 0 0 next
	1244 64 0 pprev
struct 16 2 qstr
	1245 0 0 -
	674 64 0 name
array 40 318 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1246 0 0 -
union 16 2 -
	79 0 0 d_lru
	1247 0 0 d_wait
struct 8 1 hlist_head
	1199 0 0 first
union 16 3 -
	327 0 0 d_alias
	329 0 0 d_in_lookup_hash
	278 0 0 d_rcu
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
	224 0 0 name
	79 64 0 entry
	220 192 0 parent
	668 256 0 kset
	1201 320 0 ktype
	257 384 0 sd
	1248 448 0 kref
	196 480 1 state_initialized
	196 481 1 state_in_sysfs
	196 482 1 state_add_uevent_sent
	196 483 1 state_remove_uevent_sent
	196 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	224 0 0 name
	179 64 0 lock
struct 56 4 dev_links_info
	79 0 0 suppliers
	79 128 0 consumers
	79 256 0 defer_sync
	1249 384 0 status
struct 312 55 dev_pm_info
	1250 0 0 power_state
	292 32 1 can_wakeup
	292 33 1 async_suspend
	292 34 1 in_dpm_list
	292 35 1 is_prepared
	292 36 1 is_suspended
	292 37 1 is_noirq_suspended
	292 38 1 is_late_suspended
	292 39 1 no_pm
	292 40 1 early_init
	292 41 1 direct_complete
	369 64 0 driver_flags
	179 96 0 lock
	79 128 0 entry
	1003 256 0 completion
	1251 512 0 wakeup
	292 576 1 wakeup_path
	292 577 1 syscore
	292 578 1 no_pm_callbacks
	292 579 1 async_in_progress
	292 580 1 smart_suspend
	292 581 1 must_resume
	292 582 1 may_skip_resume
	891 640 0 suspend_timer
	183 1152 0 timer_expires
	271 1216 0 work
	270 1472 0 wait_queue
	1252 1664 0 wakeirq
	174 1728 0 usage_count
	174 1760 0 child_count
	196 1792 3 disable_depth
	292 1795 1 idle_notification
	292 1796 1 request_pending
	292 1797 1 deferred_resume
	292 1798 1 needs_force_resume
	292 1799 1 runtime_auto
	292 1800 1 ignore_children
	292 1801 1 no_callbacks
	292 1802 1 irq_safe
	292 1803 1 use_autosuspend
	292 1804 1 timer_autosuspends
	292 1805 1 memalloc_noio
	196 1824 0 links_count
	1253 1856 0 request
	1254 1888 0 runtime_status
	1254 1920 0 last_status
	191 1952 0 runtime_error
	191 1984 0 autosuspend_delay
	183 2048 0 last_busy
	183 2112 0 active_time
	183 2176 0 suspended_time
	183 2240 0 accounting_timestamp
	1255 2304 0 subsys_data
	1256 2368 0 set_latency_tolerance
	1257 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1258 0 0 domain
	1259 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 471 u32
ptr 8 const struct class *
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 176 1
struct 40 4 klist
	1260 0 0 k_lock
	378 64 0 k_list
	1261 192 0 get
	1261 256 0 put
struct 32 3 klist_node
	180 0 0 n_klist
	378 64 0 n_node
	1262 192 0 n_ref
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
ptr 8 const struct device_driver *
ptr 8 char *
typedef 1 1263 u8
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	1037 0 0 next
	1213 64 0 func
typedef 4 196 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1264 0 0 mnt
	205 64 0 dentry
union 32 2 -
	97 0 0 f_pos_lock
	183 0 0 f_pipe
typedef 8 1265 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	278 0 0 f_task_work
	1266 0 0 f_llist
	1267 0 0 f_ra
	1268 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 399 3
typedef 4 1269 atomic_t
typedef 1 1214 bool
typedef 24 1270 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1271 spinlock_t
array 8 176 1
array 512 961 64
union 64 2 -
	1272 0 0 -
	105 0 0 page
union 64 2 -
	1273 0 0 -
	105 0 0 __page_1
union 64 2 -
	1274 0 0 -
	105 0 0 __page_2
union 64 2 -
	1275 0 0 -
	105 0 0 __page_3
array 80 79 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1276 atomic_t
typedef 4 1277 spinlock_t
struct 16 1 plist_head
	1278 0 0 node_list
typedef 4 1279 spinlock_t
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
typedef 8 1280 genpool_algo_t
typedef 8 1281 atomic_long_t
typedef 8 1282 phys_addr_t
array 0 176 0
array 32 1005 32
struct 16 3 xarray
	199 0 0 xa_lock
	1283 32 0 xa_flags
	180 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	453 0 0 bio_slab
	196 64 0 front_pad
	1284 128 0 cache
	1285 192 0 bio_pool
	1285 768 0 bvec_pool
	1285 1344 0 bio_integrity_pool
	1285 1920 0 bvec_integrity_pool
	196 2496 0 back_pad
	199 2528 0 rescue_lock
	1286 2560 0 rescue_list
	828 2688 0 rescue_work
	433 2944 0 rescue_workqueue
	203 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1287 u64
typedef 4 196 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
typedef 4 967 depot_stack_handle_t
struct 4 3 -
	967 0 17 pool_index_plus_1
	967 17 10 offset
	967 27 5 extra
struct 32 4 mutex
	1288 0 0 owner
	1289 64 0 wait_lock
	1290 96 0 osq
	444 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
array 16384 444 1024
array 4096 196 1024
array 32 1005 32
typedef 4 1291 spinlock_t
struct 8 1 hlist_head
	1199 0 0 first
struct 8 1 hlist_nulls_head
	1292 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1214 bool
typedef 2 197 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	196 0 0 i_nlink
	196 0 0 __i_nlink
typedef 8 1293 time64_t
typedef 1 1294 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 183 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	336 0 0 i_dentry
	278 0 0 i_rcu
typedef 8 1295 atomic64_t
union 8 2 -
	386 0 0 i_fop
	1296 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	1060 0 0 i_pipe
	1297 0 0 i_cdev
	380 0 0 i_link
	196 0 0 i_dir_seq
typedef 4 196 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1298 0 0 start
	1298 64 0 end
	180 128 0 vaddr
	176 192 0 nslabs
	476 256 0 late_alloc
	196 288 0 nareas
	196 320 0 area_nslabs
	1299 384 0 areas
	1300 448 0 slots
typedef 1 1214 bool
typedef 8 1301 atomic_long_t
ptr 8 const void *
union 32 3 -
	1302 0 0 dir
	1303 0 0 symlink
	1304 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 196 slab_flags_t
struct 8 3 reciprocal_value
	1305 0 0 m
	1306 32 0 sh1
	1306 40 0 sh2
struct 4 1 kmem_cache_order_objects
	196 0 0 x
typedef 4 196 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
struct 64 12 kobject
	224 0 0 name
	488 64 0 entry
	220 192 0 parent
	668 256 0 kset
	1201 320 0 ktype
	257 384 0 sd
	1307 448 0 kref
	196 480 1 state_initialized
	196 481 1 state_in_sysfs
	196 482 1 state_add_uevent_sent
	196 483 1 state_remove_uevent_sent
	196 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1308 1024
union 16 2 -
	1309 0 0 -
	1310 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1311 local_lock_t
typedef 4 1312 spinlock_t
typedef 8 1313 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	196 0 0 done
	1314 64 0 wait
ptr 8 struct list_head *
union 256 5 -
	1315 0 0 -
	1316 0 0 -
	1317 0 0 mr64
	1318 0 0 ma64
	1319 0 0 alloc
union 4 2 -
	179 0 0 ma_lock
	1320 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	191 0 0 id
	325 32 0 ref
struct 256 18 page_counter
	314 0 0 usage
	267 512 0 _pad1_
	176 512 0 emin
	314 576 0 min_usage
	314 640 0 children_min_usage
	176 704 0 elow
	314 768 0 low_usage
	314 832 0 children_low_usage
	176 896 0 watermark
	176 960 0 local_watermark
	176 1024 0 failcnt
	267 1536 0 _pad2_
	292 1536 0 protection_support
	176 1600 0 min
	176 1664 0 low
	176 1728 0 high
	176 1792 0 max
	1321 1856 0 parent
union 256 2 -
	504 0 0 swap
	504 0 0 memsw
struct 120 8 vmpressure
	176 0 0 scanned
	176 64 0 reclaimed
	176 128 0 tree_scanned
	176 192 0 tree_reclaimed
	179 256 0 sr_lock
	79 320 0 events
	97 448 0 events_lock
	271 704 0 work
ptr 8 struct memcg_vmstats *
array 72 314 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	179 0 0 lock
	1322 64 0 completions
	1065 448 0 period_timer
	176 768 0 period_time
	176 832 0 dirty_limit_tstamp
	176 896 0 dirty_limit
array 160 1323 4
struct 32 3 deferred_split
	179 0 0 split_queue_lock
	79 64 0 split_queue
	176 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	79 0 0 fifo
	179 128 0 lock
array 0 1324 0
ptr 8 struct mem_cgroup *
ptr 8 struct lruvec_stats_percpu *
ptr 8 struct lruvec_stats *
ptr 8 struct shrinker_info *
struct 1560 11 lruvec
	412 0 0 lists
	179 640 0 lru_lock
	176 704 0 anon_cost
	176 768 0 file_cost
	314 832 0 nonresident_age
	1165 896 0 refaults
	176 1024 0 flags
	1325 1088 0 lrugen
	1326 11840 0 mm_state
	526 12416 0 pgdat
	1327 12480 0 zswap_lruvec_state
array 200 1328 5
struct 16 2 mem_cgroup_reclaim_iter
	516 0 0 position
	174 64 0 generation
ptr 8 struct mem_section_usage *
array 0 176 0
typedef 0 1329 local_lock_t
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1330 0 0 data
	643 64 0 entry
	1331 192 0 func
array 304 253 38
array 176 176 22
typedef 8 1332 atomic64_t
ptr 8 void **
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 1344 65 -
	1333 0 0 -
	81 512 0 mm_mt
	176 640 0 mmap_base
	176 704 0 mmap_legacy_base
	176 768 0 mmap_compat_base
	176 832 0 mmap_compat_legacy_base
	176 896 0 task_size
	1334 960 0 pgd
	174 1024 0 membarrier_state
	174 1056 0 mm_users
	1335 1088 0 pcpu_cid
	176 1152 0 mm_cid_next_scan
	314 1216 0 pgtables_bytes
	191 1280 0 map_count
	179 1312 0 page_table_lock
	128 1344 0 mmap_lock
	79 1664 0 mmlist
	1336 1792 0 mm_lock_seq
	467 1856 0 futex_unique_id
	176 1920 0 hiwater_rss
	176 1984 0 hiwater_vm
	176 2048 0 total_vm
	176 2112 0 locked_vm
	467 2176 0 pinned_vm
	176 2240 0 data_vm
	176 2304 0 exec_vm
	176 2368 0 stack_vm
	176 2432 0 def_flags
	1336 2496 0 write_protect_seq
	179 2528 0 arg_lock
	176 2560 0 start_code
	176 2624 0 end_code
	176 2688 0 start_data
	176 2752 0 end_data
	176 2816 0 start_brk
	176 2880 0 brk
	176 2944 0 start_stack
	176 3008 0 arg_start
	176 3072 0 arg_end
	176 3136 0 env_start
	176 3200 0 env_end
	1337 3264 0 saved_auxv
	1338 6592 0 rss_stat
	1339 7872 0 binfmt
	1340 7936 0 context
	176 9024 0 flags
	179 9088 0 ioctx_lock
	1341 9152 0 ioctx_table
	582 9216 0 owner
	321 9280 0 user_ns
	961 9344 0 exe_file
	1342 9408 0 notifier_subscriptions
	176 9472 0 numa_next_scan
	176 9536 0 numa_scan_offset
	191 9600 0 numa_scan_seq
	174 9632 0 tlb_flush_pending
	174 9664 0 tlb_flush_batched
	1343 9728 0 uprobes_state
	314 9792 0 hugetlb_usage
	271 9856 0 async_put_work
	1344 10112 0 iommu_mm
	176 10176 0 ksm_merging_pages
	176 10240 0 ksm_rmap_items
	314 10304 0 ksm_zero_pages
	1345 10368 0 lru_gen
array 0 176 0
struct 24 4 ns_common
	205 0 0 stashed
	1346 64 0 ops
	196 128 0 inum
	542 160 0 count
ptr 8 struct mount *
struct 8 1 rb_root
	817 0 0 rb_node
typedef 8 1347 u64
typedef 24 1348 wait_queue_head_t
struct 24 3 rb_node
	176 0 0 __rb_parent_color
	817 64 0 rb_right
	817 128 0 rb_left
typedef 4 1349 refcount_t
ptr 8 Elf64_Sym *
array 56 1005 56
struct 96 5 module_kobject
	349 0 0 kobj
	238 512 0 mod
	220 576 0 drivers_dir
	1350 640 0 mp
	1022 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1351 7
struct 24 3 mod_arch_specific
	196 0 0 num_orcs
	681 64 0 orc_unwind_ip
	1352 128 0 orc_unwind
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
	1353 0 0 descs
	1354 64 0 classes
	196 128 0 num_descs
	196 160 0 num_classes
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
struct 16 2 hlist_node
	1199 0 0 next
	1200 64 0 pprev
struct 32 4 vfsmount
	205 0 0 mnt_root
	333 64 0 mnt_sb
	191 128 0 mnt_flags
	1355 192 0 mnt_idmap
union 24 3 -
	541 0 0 mnt_node
	1356 0 0 mnt_rcu
	1357 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	569 0 0 mnt_mp_list
	569 0 0 mnt_umount
typedef 4 196 __u32
struct 8 1 hlist_head
	1199 0 0 first
typedef 4 1358 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	174 0 0 tail
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
ptr 8 struct task_struct *
ptr 8 struct ww_acquire_ctx *
typedef 0 1359 local_lock_t
struct 24 5 page_frag_cache
	180 0 0 va
	1360 64 0 offset
	1360 80 0 size
	196 96 0 pagecnt_bias
	456 128 0 pfmemalloc
struct 16 3 page_frag_1k
	180 0 0 va
	1361 64 0 offset
	456 80 0 pfmemalloc
array 512 180 64
typedef 4 1362 refcount_t
typedef 4 1363 u32
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
struct 8 1 llist_node
	1364 0 0 next
ptr 8 struct key_tag *
struct 24 3 idr
	600 0 0 idr_rt
	196 128 0 idr_base
	196 160 0 idr_next
struct 24 4 ns_common
	205 0 0 stashed
	1346 64 0 ops
	196 128 0 inum
	588 160 0 count
struct 0 0 ref_tracker_dir
ptr 8 struct proc_dir_entry *
struct 104 2 ctl_table_set
	1365 0 0 is_seen
	1366 64 0 dir
ptr 8 struct sock *
ptr 8 struct uevent_sock *
struct 16 3 xarray
	405 0 0 xa_lock
	1367 32 0 xa_flags
	180 64 0 xa_head
struct 8 1 raw_notifier_head
	1368 0 0 head
ptr 8 struct net_device *
struct 40 6 netns_core
	1369 0 0 sysctl_hdr
	191 64 0 sysctl_somaxconn
	191 96 0 sysctl_optmem_max
	1370 128 0 sysctl_txrehash
	1371 192 0 prot_inuse
	1194 256 0 rps_default_mask
struct 128 16 netns_mib
	1372 0 0 ip_statistics
	1372 64 0 ipv6_statistics
	1373 128 0 tcp_statistics
	1374 192 0 net_statistics
	1375 256 0 udp_statistics
	1375 320 0 udp_stats_in6
	1376 384 0 xfrm_statistics
	1377 448 0 tls_statistics
	1378 512 0 mptcp_statistics
	1375 576 0 udplite_statistics
	1375 640 0 udplite_stats_in6
	1379 704 0 icmp_statistics
	1380 768 0 icmpmsg_statistics
	1381 832 0 icmpv6_statistics
	1382 896 0 icmpv6msg_statistics
	596 960 0 proc_net_devsnmp6
struct 40 2 netns_packet
	1383 0 0 sklist_lock
	1384 256 0 sklist
struct 32 3 netns_unix
	1385 0 0 table
	191 128 0 sysctl_max_dgram_qlen
	1369 192 0 ctl
struct 72 5 netns_nexthop
	1386 0 0 rb_root
	392 64 0 devhash
	196 128 0 seq
	589 160 0 last_id_allocated
	1387 192 0 notifier_chain
struct 832 167 netns_ipv4
	1388 0 0 __cacheline_group_begin__netns_ipv4_read_tx
	1370 0 0 sysctl_tcp_early_retrans
	1370 8 0 sysctl_tcp_tso_win_divisor
	1370 16 0 sysctl_tcp_tso_rtt_log
	1370 24 0 sysctl_tcp_autocorking
	191 32 0 sysctl_tcp_min_snd_mss
	196 64 0 sysctl_tcp_notsent_lowat
	191 96 0 sysctl_tcp_limit_output_bytes
	191 128 0 sysctl_tcp_min_rtt_wlen
	1389 160 0 sysctl_tcp_wmem
	1370 256 0 sysctl_ip_fwd_use_pmtu
	1390 264 0 __cacheline_group_end__netns_ipv4_read_tx
	1391 264 0 __cacheline_group_begin__netns_ipv4_read_txrx
	1370 264 0 sysctl_tcp_moderate_rcvbuf
	1392 272 0 __cacheline_group_end__netns_ipv4_read_txrx
	1393 272 0 __cacheline_group_begin__netns_ipv4_read_rx
	1370 272 0 sysctl_ip_early_demux
	1370 280 0 sysctl_tcp_early_demux
	191 288 0 sysctl_tcp_reordering
	1389 320 0 sysctl_tcp_rmem
	1394 416 0 __cacheline_group_end__netns_ipv4_read_rx
	1395 512 0 __cacheline_group_begin__icmp
	401 512 0 icmp_global_credit
	589 544 0 icmp_global_stamp
	1396 576 0 __cacheline_group_end__icmp
	1397 1024 0 __cacheline_group_pad__icmp
	1398 1024 0 tcp_death_row
	1399 2048 0 udp_table
	1369 2112 0 forw_hdr
	1369 2176 0 frags_hdr
	1369 2240 0 ipv4_hdr
	1369 2304 0 route_hdr
	1369 2368 0 xfrm4_hdr
	1400 2432 0 devconf_all
	1400 2496 0 devconf_dflt
	1401 2560 0 ra_chain
	1383 2624 0 ra_mutex
	1402 2880 0 rules_ops
	1403 2944 0 fib_main
	1403 3008 0 fib_default
	196 3072 0 fib_rules_require_fldissect
	402 3104 0 fib_has_custom_rules
	402 3112 0 fib_has_custom_local_routes
	402 3120 0 fib_offload_disabled
	1370 3128 0 sysctl_tcp_shrink_window
	401 3136 0 fib_num_tclassid_users
	392 3200 0 fib_table_hash
	598 3264 0 fibnl
	598 3328 0 mc_autojoin_sk
	1404 3392 0 peers
	1405 3456 0 fqdir
	1370 3520 0 sysctl_icmp_echo_ignore_all
	1370 3528 0 sysctl_icmp_echo_enable_probe
	1370 3536 0 sysctl_icmp_echo_ignore_broadcasts
	1370 3544 0 sysctl_icmp_ignore_bogus_error_responses
	1370 3552 0 sysctl_icmp_errors_use_inbound_ifaddr
	191 3584 0 sysctl_icmp_ratelimit
	191 3616 0 sysctl_icmp_ratemask
	191 3648 0 sysctl_icmp_msgs_per_sec
	191 3680 0 sysctl_icmp_msgs_burst
	589 3712 0 ip_rt_min_pmtu
	191 3744 0 ip_rt_mtu_expires
	191 3776 0 ip_rt_min_advmss
	1406 3808 0 ip_local_ports
	1370 3872 0 sysctl_tcp_ecn
	1370 3880 0 sysctl_tcp_ecn_fallback
	1370 3888 0 sysctl_ip_default_ttl
	1370 3896 0 sysctl_ip_no_pmtu_disc
	1370 3904 0 sysctl_ip_fwd_update_priority
	1370 3912 0 sysctl_ip_nonlocal_bind
	1370 3920 0 sysctl_ip_autobind_reuse
	1370 3928 0 sysctl_ip_dynaddr
	1370 3936 0 sysctl_raw_l3mdev_accept
	1370 3944 0 sysctl_udp_early_demux
	1370 3952 0 sysctl_nexthop_compat_mode
	1370 3960 0 sysctl_fwmark_reflect
	1370 3968 0 sysctl_tcp_fwmark_accept
	1370 3976 0 sysctl_tcp_l3mdev_accept
	1370 3984 0 sysctl_tcp_mtu_probing
	191 4000 0 sysctl_tcp_mtu_probe_floor
	191 4032 0 sysctl_tcp_base_mss
	191 4064 0 sysctl_tcp_probe_threshold
	589 4096 0 sysctl_tcp_probe_interval
	191 4128 0 sysctl_tcp_keepalive_time
	191 4160 0 sysctl_tcp_keepalive_intvl
	1370 4192 0 sysctl_tcp_keepalive_probes
	1370 4200 0 sysctl_tcp_syn_retries
	1370 4208 0 sysctl_tcp_synack_retries
	1370 4216 0 sysctl_tcp_syncookies
	1370 4224 0 sysctl_tcp_migrate_req
	1370 4232 0 sysctl_tcp_comp_sack_nr
	1370 4240 0 sysctl_tcp_backlog_ack_defer
	1370 4248 0 sysctl_tcp_pingpong_thresh
	1370 4256 0 sysctl_tcp_retries1
	1370 4264 0 sysctl_tcp_retries2
	1370 4272 0 sysctl_tcp_orphan_retries
	1370 4280 0 sysctl_tcp_tw_reuse
	191 4288 0 sysctl_tcp_fin_timeout
	1370 4320 0 sysctl_tcp_sack
	1370 4328 0 sysctl_tcp_window_scaling
	1370 4336 0 sysctl_tcp_timestamps
	191 4352 0 sysctl_tcp_rto_min_us
	1370 4384 0 sysctl_tcp_recovery
	1370 4392 0 sysctl_tcp_thin_linear_timeouts
	1370 4400 0 sysctl_tcp_slow_start_after_idle
	1370 4408 0 sysctl_tcp_retrans_collapse
	1370 4416 0 sysctl_tcp_stdurg
	1370 4424 0 sysctl_tcp_rfc1337
	1370 4432 0 sysctl_tcp_abort_on_overflow
	1370 4440 0 sysctl_tcp_fack
	191 4448 0 sysctl_tcp_max_reordering
	191 4480 0 sysctl_tcp_adv_win_scale
	1370 4512 0 sysctl_tcp_dsack
	1370 4520 0 sysctl_tcp_app_win
	1370 4528 0 sysctl_tcp_frto
	1370 4536 0 sysctl_tcp_nometrics_save
	1370 4544 0 sysctl_tcp_no_ssthresh_metrics_save
	1370 4552 0 sysctl_tcp_workaround_signed_windows
	191 4576 0 sysctl_tcp_challenge_ack_limit
	1370 4608 0 sysctl_tcp_min_tso_segs
	1370 4616 0 sysctl_tcp_reflect_tos
	191 4640 0 sysctl_tcp_invalid_ratelimit
	191 4672 0 sysctl_tcp_pacing_ss_ratio
	191 4704 0 sysctl_tcp_pacing_ca_ratio
	196 4736 0 sysctl_tcp_child_ehash_entries
	176 4800 0 sysctl_tcp_comp_sack_delay_ns
	176 4864 0 sysctl_tcp_comp_sack_slack_ns
	191 4928 0 sysctl_max_syn_backlog
	191 4960 0 sysctl_tcp_fastopen
	1407 4992 0 tcp_congestion_control
	1408 5056 0 tcp_fastopen_ctx
	196 5120 0 sysctl_tcp_fastopen_blackhole_timeout
	401 5152 0 tfo_active_disable_times
	176 5184 0 tfo_active_disable_stamp
	589 5248 0 tcp_challenge_timestamp
	589 5280 0 tcp_challenge_count
	1370 5312 0 sysctl_tcp_plb_enabled
	1370 5320 0 sysctl_tcp_plb_idle_rehash_rounds
	1370 5328 0 sysctl_tcp_plb_rehash_rounds
	1370 5336 0 sysctl_tcp_plb_suspend_rto_sec
	191 5344 0 sysctl_tcp_plb_cong_thresh
	191 5376 0 sysctl_udp_wmem_min
	191 5408 0 sysctl_udp_rmem_min
	1370 5440 0 sysctl_fib_notify_on_flag_change
	1370 5448 0 sysctl_tcp_syn_linear_timeouts
	1370 5456 0 sysctl_udp_l3mdev_accept
	1370 5464 0 sysctl_igmp_llm_reports
	191 5472 0 sysctl_igmp_max_memberships
	191 5504 0 sysctl_igmp_max_msf
	191 5536 0 sysctl_igmp_qrv
	1409 5568 0 ping_group_range
	401 5696 0 dev_addr_genid
	196 5728 0 sysctl_udp_child_hash_entries
	383 5760 0 sysctl_local_reserved_ports
	191 5824 0 sysctl_ip_prot_sock
	590 5888 0 mr_tables
	1402 6016 0 mr_rules_ops
	1410 6080 0 sysctl_fib_multipath_hash_seed
	589 6144 0 sysctl_fib_multipath_hash_fields
	1370 6176 0 sysctl_fib_multipath_use_neigh
	1370 6184 0 sysctl_fib_multipath_hash_policy
	1411 6208 0 notifier_ops
	196 6272 0 fib_seq
	1411 6336 0 ipmr_notifier_ops
	196 6400 0 ipmr_seq
	401 6432 0 rt_genid
	1412 6464 0 ip_id_key
struct 832 42 netns_ipv6
	1413 0 0 ip6_dst_ops
	1414 1536 0 sysctl
	1415 3008 0 devconf_all
	1415 3072 0 devconf_dflt
	1404 3136 0 peers
	1405 3200 0 fqdir
	1416 3264 0 fib6_null_entry
	1417 3328 0 ip6_null_entry
	1418 3392 0 rt6_stats
	1419 3456 0 ip6_fib_timer
	392 3776 0 fib_table_hash
	1420 3840 0 fib6_main_tbl
	590 3904 0 fib6_walkers
	1421 4032 0 fib6_walker_lock
	405 4096 0 fib6_gc_lock
	401 4128 0 ip6_rt_gc_expire
	176 4160 0 ip6_rt_last_gc
	318 4224 0 flowlabel_has_excl
	402 4232 0 fib6_has_custom_rules
	196 4256 0 fib6_rules_require_fldissect
	196 4288 0 fib6_routes_require_src
	1417 4352 0 ip6_prohibit_entry
	1417 4416 0 ip6_blk_hole_entry
	1420 4480 0 fib6_local_tbl
	1402 4544 0 fib6_rules_ops
	598 4608 0 ndisc_sk
	598 4672 0 tcp_sk
	598 4736 0 igmp_sk
	598 4800 0 mc_autojoin_sk
	392 4864 0 inet6_addr_lst
	405 4928 0 addrconf_hash_lock
	1422 4992 0 addr_chk_work
	590 5696 0 mr6_tables
	1402 5824 0 mr6_rules_ops
	401 5888 0 dev_addr_genid
	401 5920 0 fib6_sernum
	1423 5952 0 seg6_data
	1411 6016 0 notifier_ops
	1411 6080 0 ip6mr_notifier_ops
	196 6144 0 ipmr_seq
	1424 6208 0 ip6addrlbl_table
	1425 6336 0 ioam6_data
struct 304 47 netns_sctp
	1426 0 0 sctp_statistics
	596 64 0 proc_net_sctp
	1369 128 0 sysctl_header
	598 192 0 ctl_sock
	598 256 0 udp4_sock
	598 320 0 udp6_sock
	191 384 0 udp_port
	191 416 0 encap_port
	590 448 0 local_addr_list
	590 576 0 addr_waitq
	1419 704 0 addr_wq_timer
	590 1024 0 auto_asconf_splist
	405 1152 0 addr_wq_lock
	405 1184 0 local_addr_lock
	196 1216 0 rto_initial
	196 1248 0 rto_min
	196 1280 0 rto_max
	191 1312 0 rto_alpha
	191 1344 0 rto_beta
	191 1376 0 max_burst
	191 1408 0 cookie_preserve_enable
	380 1472 0 sctp_hmac_alg
	196 1536 0 valid_cookie_life
	196 1568 0 sack_timeout
	196 1600 0 hb_interval
	196 1632 0 probe_interval
	191 1664 0 max_retrans_association
	191 1696 0 max_retrans_path
	191 1728 0 max_retrans_init
	191 1760 0 pf_retrans
	191 1792 0 ps_retrans
	191 1824 0 pf_enable
	191 1856 0 pf_expose
	191 1888 0 sndbuf_policy
	191 1920 0 rcvbuf_policy
	191 1952 0 default_auto_asconf
	191 1984 0 addip_enable
	191 2016 0 addip_noauth
	191 2048 0 prsctp_enable
	191 2080 0 reconf_enable
	191 2112 0 auth_enable
	191 2144 0 intl_enable
	191 2176 0 ecn_enable
	191 2208 0 scope_policy
	191 2240 0 rwnd_upd_shift
	176 2304 0 max_autoclose
	191 2368 0 l3mdev_accept
struct 264 10 netns_nf
	596 0 0 proc_netfilter
	1427 64 0 nf_loggers
	1369 768 0 nf_log_dir_header
	1369 832 0 nf_lwtnl_dir_header
	1428 896 0 hooks_ipv4
	1428 1216 0 hooks_ipv6
	1429 1536 0 hooks_arp
	1428 1728 0 hooks_bridge
	196 2048 0 defrag_ipv4_users
	196 2080 0 defrag_ipv6_users
struct 232 10 netns_ct
	402 0 0 ecache_dwork_pending
	1370 8 0 sysctl_log_invalid
	1370 16 0 sysctl_events
	1370 24 0 sysctl_acct
	1370 32 0 sysctl_tstamp
	1370 40 0 sysctl_checksum
	1430 64 0 stat
	1431 128 0 nf_conntrack_event_cb
	1432 192 0 nf_ct_proto
	401 1792 0 labels_used
struct 8 2 netns_nftables
	196 0 0 base_seq
	1370 32 0 gencursor
struct 8 1 netns_ft
	1433 0 0 stat
ptr 8 struct net_generic *
struct 64 3 netns_bpf
	1434 0 0 run_array
	1435 128 0 progs
	1436 256 0 links
struct 960 34 netns_xfrm
	590 0 0 state_all
	392 128 0 state_bydst
	392 192 0 state_bysrc
	392 256 0 state_byspi
	392 320 0 state_byseq
	392 384 0 state_cache_input
	196 448 0 state_hmask
	196 480 0 state_num
	1437 512 0 state_hash_work
	590 768 0 policy_all
	392 896 0 policy_byidx
	196 960 0 policy_idx_hmask
	196 992 0 idx_generator
	1438 1024 0 policy_bydst
	1439 1408 0 policy_count
	1437 1600 0 policy_hash_work
	1440 1856 0 policy_hthresh
	590 2240 0 inexact_bins
	598 2368 0 nlsk
	598 2432 0 nlsk_stash
	589 2496 0 sysctl_aevent_etime
	589 2528 0 sysctl_aevent_rseqth
	191 2560 0 sysctl_larval_drop
	589 2592 0 sysctl_acq_expires
	1441 2624 0 policy_default
	1369 2688 0 sysctl_hdr
	1413 3072 0 xfrm4_dst_ops
	1413 4608 0 xfrm6_dst_ops
	405 6144 0 xfrm_state_lock
	1442 6176 0 xfrm_state_hash_generation
	1442 6208 0 xfrm_policy_hash_generation
	405 6240 0 xfrm_policy_lock
	1383 6272 0 xfrm_cfg_mutex
	1422 6528 0 nat_keepalive_work
typedef 8 1443 u64
ptr 8 struct netns_ipvs *
struct 72 7 netns_mpls
	191 0 0 ip_ttl_propagate
	191 32 0 default_ttl
	1444 64 0 platform_labels
	1445 128 0 platform_label
	1383 192 0 platform_mutex
	1446 448 0 platform_label_seq
	1369 512 0 ctl
struct 40 2 netns_xdp
	1383 0 0 lock
	1384 256 0 list
struct 96 12 netns_smc
	1447 0 0 smc_stats
	1383 64 0 mutex_fback_rsn
	1448 320 0 fback_rsn
	402 384 0 limit_smc_hs
	1369 448 0 smc_hdr
	196 512 0 sysctl_autocorking_size
	196 544 0 sysctl_smcr_buf_type
	191 576 0 sysctl_smcr_testlink_time
	191 608 0 sysctl_wmem
	191 640 0 sysctl_rmem
	191 672 0 sysctl_max_links_per_lgr
	191 704 0 sysctl_max_conns_per_lgr
array 0 1449 0
union 8 2 -
	1450 0 0 -
	1451 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1452 netdev_features_t
typedef 2 1453 u16
typedef 2 1454 s16
array 64 1455 16
array 16 1456 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1449 0
array 0 1449 0
union 8 3 -
	1457 0 0 lstats
	1458 0 0 tstats
	1459 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1449 0
array 0 1449 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1460 u32
ptr 8 rx_handler_func_t *
typedef 8 1461 possible_net_t
ptr 8 struct netpoll_info *
array 0 1449 0
array 16 1005 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	643 0 0 upper
	643 128 0 lower
typedef 4 645 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1462 0 0 -
	1463 64 0 -
	1464 128 0 -
	1465 192 0 -
	1466 256 0 -
	1467 320 0 -
	1468 384 0 -
	1469 448 0 -
	1470 512 0 -
	1471 576 0 -
	1472 640 0 -
	1473 704 0 -
	1474 768 0 -
	1475 832 0 -
	1476 896 0 -
	1477 960 0 -
	1478 1024 0 -
	1479 1088 0 -
	1480 1152 0 -
	1481 1216 0 -
	1482 1280 0 -
	1483 1344 0 -
	1484 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1485 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 318 32
typedef 4 1486 spinlock_t
struct 32 3 netdev_hw_addr_list
	643 0 0 list
	191 128 0 count
	1487 192 0 tree
ptr 8 struct kset *
typedef 1 1214 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1199 0 0 next
	1200 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 712 16
struct 40 4 timer_list
	676 0 0 entry
	176 128 0 expires
	1488 192 0 function
	645 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1449 u8
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
	1489 0 0 kobj
	350 512 0 parent
	351 576 0 p
	224 640 0 init_name
	352 704 0 type
	353 768 0 bus
	354 832 0 driver
	180 896 0 platform_data
	180 960 0 driver_data
	1490 1024 0 driver_override
	1491 1152 0 mutex
	1492 1408 0 links
	1493 1856 0 power
	358 4352 0 pm_domain
	359 4416 0 em_pd
	1494 4480 0 msi
	361 4608 0 dma_ops
	362 4672 0 dma_mask
	1452 4736 0 coherent_dma_mask
	1452 4800 0 bus_dma_limit
	363 4864 0 dma_range_map
	364 4928 0 dma_parms
	643 4992 0 dma_pools
	365 5120 0 dma_io_tlb_mem
	1495 5184 0 archdata
	367 5184 0 of_node
	368 5248 0 fwnode
	191 5312 0 numa_node
	1496 5344 0 devt
	645 5376 0 id
	666 5408 0 devres_lock
	643 5440 0 devres_head
	370 5568 0 class
	298 5632 0 groups
	302 5696 0 release
	371 5760 0 iommu_group
	372 5824 0 iommu
	373 5888 0 physical_location
	1497 5952 0 removable
	669 5984 1 offline_disabled
	669 5985 1 offline
	669 5986 1 of_node_reused
	669 5987 1 state_synced
	669 5988 1 can_match
	669 5989 1 dma_skip_sync
	669 5990 1 dma_iommu
	1498 6016 0 flags
array 32 692 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 683 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1499 3
array 32 683 32
typedef 0 1500 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1199 0 0 first
ptr 8 struct dim_irq_moder *
array 0 683 0
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	79 0 0 list
	278 0 0 rcu
typedef 2 1501 s16
union 40 5 -
	1502 0 0 -
	1503 0 0 -
	1504 0 0 -
	1505 0 0 -
	278 0 0 callback_head
union 4 2 -
	196 0 0 page_type
	174 0 0 _mapcount
struct 48 8 page_pool_params_fast
	196 0 0 order
	196 32 0 pool_size
	191 64 0 nid
	350 128 0 dev
	1506 192 0 napi
	1507 256 0 dma_dir
	196 288 0 max_len
	196 320 0 offset
typedef 4 1508 u32
array 0 917 0
typedef 8 176 netmem_ref
array 0 917 0
struct 0 0 -
struct 88 4 delayed_work
	1509 0 0 work
	1510 256 0 timer
	433 576 0 wq
	191 640 0 cpu
struct 1032 2 pp_alloc_cache
	726 0 0 count
	1511 64 0 cache
struct 192 8 ptr_ring
	191 0 0 producer
	448 32 0 producer_lock
	191 512 0 consumer_head
	191 544 0 consumer_tail
	448 576 0 consumer_lock
	191 1024 0 size
	191 1056 0 batch
	531 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	448 0 0 xa_lock
	1512 32 0 xa_flags
	180 64 0 xa_head
typedef 4 1513 atomic_t
typedef 4 1514 refcount_t
typedef 8 1515 u64
struct 32 5 page_pool_params_slow
	602 0 0 netdev
	196 64 0 queue_idx
	196 96 0 flags
	1516 128 0 init_callback
	180 192 0 init_arg
struct 32 4 -
	1517 0 0 list
	738 128 0 detach_time
	726 192 0 napi_id
	726 224 0 id
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
struct 32 8 pcpu_block_md
	191 0 0 scan_hint
	191 32 0 scan_hint_start
	191 64 0 contig_hint
	191 96 0 contig_hint_start
	191 128 0 left_free
	191 160 0 right_free
	191 192 0 first_free
	191 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1214 bool
ptr 8 struct pcpuobj_ext *
array 0 176 0
union 64 2 -
	1518 0 0 -
	1519 0 0 pad
typedef 1 1520 s8
array 47 748 47
int 2 s short int
array 12 748 12
array 48 176 6
typedef 8 1293 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 169 5
array 163872 170 2
array 96 270 4
struct 208 8 lru_gen_mm_walk
	1521 0 0 lruvec
	176 64 0 seq
	176 128 0 next_addr
	1522 192 0 nr_pages
	1523 1472 0 mm_stats
	191 1600 0 batched
	292 1632 0 can_swap
	292 1640 0 force_scan
struct 232 4 lru_gen_memcg
	176 0 0 seq
	1057 64 0 nr_memcgs
	1524 256 0 fifo
	179 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 314 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	176 0 0 total
	176 64 0 ignored
	176 128 0 failed
	176 192 0 delayed
	176 256 0 recovered
array 32 336 4
array 0 1525 0
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1526 0 0 owner
	1527 64 0 wait_lock
	1528 96 0 osq
	1529 128 0 wait_list
typedef 24 1530 wait_queue_head_t
typedef 1 1214 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1531 atomic_long_t
struct 16 2 prb_data_blk_lpos
	176 0 0 begin
	176 64 0 next
typedef 8 1532 u64
typedef 2 1533 u16
typedef 1 1534 u8
typedef 4 1535 u32
struct 64 2 dev_printk_info
	1536 0 0 subsystem
	1537 128 0 device
struct 48 6 prb_desc_ring
	196 0 0 count_bits
	1538 64 0 descs
	1539 128 0 infos
	775 192 0 head_id
	775 256 0 tail_id
	775 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	196 0 0 size_bits
	380 64 0 data
	775 128 0 head_lpos
	775 192 0 tail_lpos
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
typedef 4 196 slab_flags_t
ptr 8 struct request_sock_ops *
ptr 8 struct timewait_sock_ops *
union 8 4 -
	1540 0 0 hashinfo
	1399 0 0 udp_table
	1541 0 0 raw_hash
	1542 0 0 smc_hash
array 32 1005 32
union 16 3 -
	1543 0 0 pt_rcu_head
	444 0 0 pt_list
	1544 0 0 -
union 8 4 -
	176 0 0 pt_index
	864 0 0 pt_mm
	816 0 0 pt_frag_refcount
	816 0 0 pt_share_count
union 8 2 -
	176 0 0 _pt_pad_2
	1545 0 0 ptl
typedef 4 1546 atomic_t
ptr 8 struct rb_node *
ptr 8 struct elevator_queue *
typedef 4 1547 refcount_t
struct 16 2 percpu_ref
	176 0 0 percpu_count_ptr
	1230 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1548 0 0 features
	1549 32 0 flags
	176 64 0 seg_boundary_mask
	176 128 0 virt_boundary_mask
	196 192 0 max_hw_sectors
	196 224 0 max_dev_sectors
	196 256 0 chunk_sectors
	196 288 0 max_sectors
	196 320 0 max_user_sectors
	196 352 0 max_segment_size
	196 384 0 physical_block_size
	196 416 0 logical_block_size
	196 448 0 alignment_offset
	196 480 0 io_min
	196 512 0 io_opt
	196 544 0 max_discard_sectors
	196 576 0 max_hw_discard_sectors
	196 608 0 max_user_discard_sectors
	196 640 0 max_secure_erase_sectors
	196 672 0 max_write_zeroes_sectors
	196 704 0 max_zone_append_sectors
	196 736 0 discard_granularity
	196 768 0 discard_alignment
	196 800 0 zone_write_granularity
	196 832 0 atomic_write_hw_max
	196 864 0 atomic_write_max_sectors
	196 896 0 atomic_write_hw_boundary
	196 928 0 atomic_write_boundary_sectors
	196 960 0 atomic_write_hw_unit_min
	196 992 0 atomic_write_unit_min
	196 1024 0 atomic_write_hw_unit_max
	196 1056 0 atomic_write_unit_max
	197 1088 0 max_segments
	197 1104 0 max_integrity_segments
	197 1120 0 max_discard_segments
	196 1152 0 max_open_zones
	196 1184 0 max_active_zones
	196 1216 0 dma_alignment
	196 1248 0 dma_pad_mask
	1550 1280 0 integrity
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
	203 0 0 entry
	176 128 0 expires
	1488 192 0 function
	1182 256 0 flags
struct 32 3 work_struct
	1204 0 0 data
	206 64 0 entry
	1551 192 0 func
array 8 176 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	1037 0 0 next
	1213 64 0 func
typedef 24 1552 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1214 bool
typedef 8 1553 resource_size_t
ptr 8 struct resource *
typedef 4 1554 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1555 raw_spinlock_t
typedef 4 1556 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	196 0 0 order
	243 64 0 data
ptr 8 struct buffer_page *
typedef 8 1557 size_t
typedef 8 1558 rb_time_t
array 40 849 5
typedef 8 1559 u64
struct 32 4 mutex
	1560 0 0 owner
	841 64 0 wait_lock
	1561 96 0 osq
	240 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1560 0 0 data
	240 64 0 entry
	1562 192 0 func
struct 32 2 completion
	196 0 0 done
	1563 64 0 wait
struct 88 7 rb_irq_work
	1564 0 0 work
	1565 256 0 waiters
	1565 448 0 full_waiters
	839 640 0 seq
	1106 672 0 waiters_pending
	1106 680 0 full_waiters_pending
	1106 688 0 wakeup_full
typedef 4 1566 raw_spinlock_t
typedef 32 1567 call_single_data_t
typedef 4 1568 atomic_t
struct 1664 7 rt_rq
	1569 0 0 active
	196 12928 0 rt_nr_running
	196 12960 0 rr_nr_running
	1570 12992 0 highest_prio
	1571 13056 0 overloaded
	1572 13120 0 pushable_tasks
	191 13248 0 rt_queued
struct 104 10 dl_rq
	249 0 0 root
	196 128 0 dl_nr_running
	1573 192 0 earliest_dl
	1571 320 0 overloaded
	249 384 0 pushable_dl_tasks_root
	248 512 0 running_bw
	248 576 0 this_bw
	248 640 0 extra_bw
	248 704 0 max_bw
	248 768 0 bw_ratio
struct 240 23 sched_dl_entity
	1574 0 0 rb_node
	248 192 0 dl_runtime
	248 256 0 dl_deadline
	248 320 0 dl_period
	248 384 0 dl_bw
	248 448 0 dl_density
	247 512 0 runtime
	248 576 0 deadline
	196 640 0 flags
	196 672 1 dl_throttled
	196 673 1 dl_yielded
	196 674 1 dl_non_contending
	196 675 1 dl_overrun
	196 676 1 dl_server
	196 677 1 dl_server_active
	196 678 1 dl_defer
	196 679 1 dl_defer_armed
	196 680 1 dl_defer_running
	870 704 0 dl_timer
	870 1216 0 inactive_timer
	254 1728 0 rq
	1575 1792 0 server_pick_task
	863 1856 0 pi_se
union 8 2 -
	582 0 0 donor
	582 0 0 curr
ptr 8 struct sched_dl_entity *
ptr 8 struct mm_struct *
ptr 8 struct root_domain *
ptr 8 struct sched_domain *
ptr 8 struct balance_callback *
struct 48 5 cpu_stop_work
	255 0 0 list
	1576 128 0 fn
	176 192 0 caller
	180 256 0 arg
	1577 320 0 done
struct 8 1 rcuwait
	582 0 0 task
struct 64 8 hrtimer
	1578 0 0 node
	871 256 0 _softexpires
	1579 320 0 function
	1580 384 0 base
	1581 448 0 state
	1581 456 0 is_rel
	1581 464 0 is_soft
	1581 472 0 is_hard
typedef 8 247 ktime_t
struct 32 4 sched_info
	176 0 0 pcount
	873 64 0 run_delay
	873 128 0 last_arrival
	873 192 0 last_queued
int 8 u long long unsigned int
ptr 8 struct cpuidle_state *
typedef 8 1194 cpumask_var_t
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
enum 4 u 2 rwsem_waiter_type
	0 RWSEM_WAITING_FOR_WRITE
	1 RWSEM_WAITING_FOR_READ
typedef 1 1214 bool
typedef 4 1582 raw_spinlock_t
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
typedef 1 1214 bool
typedef 4 1583 spinlock_t
union 32 2 -
	1584 0 0 dir_offsets
	1585 0 0 -
struct 16 2 timespec64
	1586 0 0 tv_sec
	253 64 0 tv_nsec
struct 16 2 shared_policy
	1587 0 0 root
	1588 64 0 lock
struct 16 2 simple_xattrs
	1587 0 0 rb_root
	1588 64 0 lock
typedef 4 1589 atomic_t
struct 624 57 inode
	1590 0 0 i_mode
	197 16 0 i_opflags
	1591 32 0 i_uid
	1592 64 0 i_gid
	196 96 0 i_flags
	458 128 0 i_acl
	458 192 0 i_default_acl
	459 256 0 i_op
	333 320 0 i_sb
	218 384 0 i_mapping
	180 448 0 i_security
	176 512 0 i_ino
	1593 576 0 -
	1594 608 0 i_rdev
	1595 640 0 i_size
	1586 704 0 i_atime_sec
	1586 768 0 i_mtime_sec
	1586 832 0 i_ctime_sec
	1596 896 0 i_atime_nsec
	1596 928 0 i_mtime_nsec
	1596 960 0 i_ctime_nsec
	1596 992 0 i_generation
	882 1024 0 i_lock
	197 1056 0 i_bytes
	1597 1072 0 i_blkbits
	1598 1080 0 i_write_hint
	1599 1088 0 i_blocks
	1596 1152 0 i_state
	1600 1216 0 i_rwsem
	176 1536 0 dirtied_when
	176 1600 0 dirtied_time_when
	1601 1664 0 i_hash
	1529 1792 0 i_io_list
	465 1920 0 i_wb
	191 1984 0 i_wb_frn_winner
	1602 2016 0 i_wb_frn_avg_time
	1602 2032 0 i_wb_frn_history
	1529 2048 0 i_lru
	1529 2176 0 i_sb_list
	1529 2304 0 i_wb_list
	1603 2432 0 -
	1604 2560 0 i_version
	1604 2624 0 i_sequence
	887 2688 0 i_count
	887 2720 0 i_dio_count
	887 2752 0 i_writecount
	887 2784 0 i_readcount
	1605 2816 0 -
	469 2880 0 i_flctx
	1606 2944 0 i_data
	1529 4480 0 i_devices
	1607 4608 0 -
	1608 4672 0 i_fsnotify_mask
	472 4736 0 i_fsnotify_marks
	473 4800 0 i_crypt_info
	474 4864 0 i_verity_info
	180 4928 0 i_private
struct 24 2 sigpending
	79 0 0 list
	1035 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1609 0 0 node
	892 256 0 _softexpires
	1579 320 0 function
	1580 384 0 base
	462 448 0 state
	462 456 0 is_rel
	462 464 0 is_soft
	462 472 0 is_hard
typedef 8 753 ktime_t
array 32 1610 2
struct 24 1 thread_group_cputimer
	1611 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1612 0 0 bases
	196 576 0 timers_active
	196 608 0 expiry_active
array 32 897 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1613 seqlock_t
struct 56 7 task_io_accounting
	183 0 0 rchar
	183 64 0 wchar
	183 128 0 syscr
	183 192 0 syscw
	183 256 0 read_bytes
	183 320 0 write_bytes
	183 384 0 cancelled_write_bytes
array 256 1614 16
struct 56 7 pacct_struct
	191 0 0 ac_flag
	253 64 0 ac_exitcode
	176 128 0 ac_mem
	183 192 0 ac_utime
	183 256 0 ac_stime
	176 320 0 ac_minflt
	176 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
union 24 4 -
	1615 0 0 -
	1616 0 0 rbnode
	590 0 0 list
	591 0 0 ll_node
union 8 2 -
	1617 0 0 tstamp
	618 0 0 skb_mstamp_ns
array 48 1005 48
union 16 3 -
	1618 0 0 -
	590 0 0 tcp_tsorted_anchor
	176 0 0 _sk_redir
typedef 2 197 __u16
array 0 912 0
typedef 1 318 __u8
union 60 2 -
	1619 0 0 -
	1620 0 0 headers
typedef 4 196 sk_buff_data_t
ptr 8 unsigned char *
ptr 8 struct skb_ext *
typedef 1 318 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1621 0 0 hwtstamps
	1622 0 0 xsk_meta
array 272 1623 17
union 32 2 -
	1624 0 0 -
	1625 0 0 callback_head
typedef 4 1626 atomic_t
struct 136 25 sock_common
	1627 0 0 -
	1628 64 0 -
	1629 96 0 -
	197 128 0 skc_family
	318 144 0 skc_state
	318 152 4 skc_reuse
	318 156 1 skc_reuseport
	318 157 1 skc_ipv6only
	318 158 1 skc_net_refcnt
	191 160 0 skc_bound_dev_if
	1630 192 0 -
	951 320 0 skc_prot
	647 384 0 skc_net
	1631 448 0 skc_v6_daddr
	1631 576 0 skc_v6_rcv_saddr
	530 704 0 skc_cookie
	1632 768 0 -
	1633 832 0 skc_dontcopy_begin
	1634 832 0 -
	197 960 0 skc_tx_queue_mapping
	197 976 0 skc_rx_queue_mapping
	1635 992 0 -
	942 1024 0 skc_refcnt
	1636 1056 0 skc_dontcopy_end
	1637 1056 0 -
array 0 1449 0
typedef 4 191 __s32
struct 24 3 sk_buff_head
	1638 0 0 -
	1460 128 0 qlen
	666 160 0 lock
struct 24 4 -
	659 0 0 rmem_alloc
	191 32 0 len
	918 64 0 head
	918 128 0 tail
array 0 1449 0
array 0 1449 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1639 0 0 sk_wq
	1639 0 0 sk_wq_raw
array 0 1449 0
array 0 1449 0
ptr 8 struct socket *
array 16 1640 2
array 0 1449 0
array 0 1449 0
typedef 32 1641 socket_lock_t
array 0 1449 0
array 0 1449 0
typedef 4 1642 refcount_t
union 8 2 -
	918 0 0 sk_send_head
	1487 0 0 tcp_rtx_queue
struct 16 3 page_frag
	768 0 0 page
	1460 64 0 offset
	1460 96 0 size
union 40 2 -
	680 0 0 sk_timer
	680 0 0 mptcp_retransmit_timer
array 0 1449 0
array 0 1449 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 196 gfp_t
array 0 1449 0
ptr 8 struct proto *
typedef 8 1643 rwlock_t
typedef 4 1644 kuid_t
typedef 8 1645 ktime_t
struct 16 3 sock_cgroup_data
	265 0 0 cgroup
	645 64 0 classid
	629 96 0 prioidx
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	1037 0 0 next
	1213 64 0 func
typedef 0 1646 netns_tracker
struct 16 3 xarray
	666 0 0 xa_lock
	949 32 0 xa_flags
	180 64 0 xa_head
typedef 4 1647 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1648 0 0 wait
	773 192 0 fasync_list
	176 256 0 flags
	957 320 0 rcu
struct 128 7 socket
	1649 0 0 state
	750 32 0 type
	176 64 0 flags
	961 128 0 file
	598 192 0 sk
	962 256 0 ops
	1650 512 0 wq
struct 624 57 inode
	1651 0 0 i_mode
	197 16 0 i_opflags
	1652 32 0 i_uid
	1653 64 0 i_gid
	196 96 0 i_flags
	458 128 0 i_acl
	458 192 0 i_default_acl
	459 256 0 i_op
	333 320 0 i_sb
	218 384 0 i_mapping
	180 448 0 i_security
	176 512 0 i_ino
	1654 576 0 -
	1655 608 0 i_rdev
	1656 640 0 i_size
	1657 704 0 i_atime_sec
	1657 768 0 i_mtime_sec
	1657 832 0 i_ctime_sec
	1658 896 0 i_atime_nsec
	1658 928 0 i_mtime_nsec
	1658 960 0 i_ctime_nsec
	1658 992 0 i_generation
	1659 1024 0 i_lock
	197 1056 0 i_bytes
	1660 1072 0 i_blkbits
	1661 1080 0 i_write_hint
	1662 1088 0 i_blocks
	1658 1152 0 i_state
	1663 1216 0 i_rwsem
	176 1536 0 dirtied_when
	176 1600 0 dirtied_time_when
	1664 1664 0 i_hash
	1665 1792 0 i_io_list
	465 1920 0 i_wb
	191 1984 0 i_wb_frn_winner
	1666 2016 0 i_wb_frn_avg_time
	1666 2032 0 i_wb_frn_history
	1665 2048 0 i_lru
	1665 2176 0 i_sb_list
	1665 2304 0 i_wb_list
	1667 2432 0 -
	1668 2560 0 i_version
	1668 2624 0 i_sequence
	1669 2688 0 i_count
	1669 2720 0 i_dio_count
	1669 2752 0 i_writecount
	1669 2784 0 i_readcount
	1670 2816 0 -
	469 2880 0 i_flctx
	1671 2944 0 i_data
	1665 4480 0 i_devices
	1672 4608 0 -
	1673 4672 0 i_fsnotify_mask
	472 4736 0 i_fsnotify_marks
	473 4800 0 i_crypt_info
	474 4864 0 i_verity_info
	180 4928 0 i_private
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
typedef 4 1674 u32
typedef 4 1675 refcount_t
union 512 2 -
	1676 0 0 entries
	1677 0 0 -
struct 96 4 kset
	378 0 0 list
	1260 128 0 list_lock
	1678 192 0 kobj
	497 704 0 uevent_ops
struct 32 4 mutex
	1679 0 0 owner
	1680 64 0 wait_lock
	1681 96 0 osq
	378 128 0 wait_list
struct 48 2 blocking_notifier_head
	1682 0 0 rwsem
	1368 320 0 head
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
typedef 2 197 __u16
struct 8 1 hlist_bl_head
	1243 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	196 0 0 flags
	128 64 0 dqio_sem
	1683 384 0 files
	1684 576 0 info
	1685 2304 0 ops
struct 304 4 sb_writers
	197 0 0 frozen
	191 32 0 freeze_kcount
	191 64 0 freeze_ucount
	1686 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 1005 32
typedef 16 1687 uuid_t
array 37 1005 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1688 0 0 node
	79 64 0 list
	191 192 0 shrinker_id
	292 224 0 memcg_aware
	168 256 0 xa
ptr 8 struct page **
typedef 4 1689 spinlock_t
struct 40 3 plist_node
	191 0 0 prio
	79 64 0 prio_list
	79 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 79 10
array 40 196 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	817 0 0 rb_node
struct 32 2 completion
	196 0 0 done
	1690 64 0 wait
array 0 996 0
char 1 u char
typedef 1 1214 bool
struct 16 4 __call_single_node
	1266 0 0 llist
	1691 64 0 -
	260 96 0 src
	260 112 0 dst
struct 256 23 sched_entity
	1692 0 0 load
	123 128 0 run_node
	183 320 0 deadline
	183 384 0 min_vruntime
	183 448 0 min_slice
	79 512 0 group_node
	318 640 0 on_rq
	318 648 0 sched_delayed
	318 656 0 rel_deadline
	318 664 0 custom_slice
	183 704 0 exec_start
	183 768 0 sum_exec_runtime
	183 832 0 prev_sum_exec_runtime
	183 896 0 vruntime
	753 960 0 vlag
	183 1024 0 slice
	183 1088 0 nr_migrations
	191 1152 0 depth
	250 1216 0 parent
	1693 1280 0 cfs_rq
	1693 1344 0 my_q
	176 1408 0 runnable_weight
	1694 1536 0 avg
struct 48 7 sched_rt_entity
	79 0 0 run_list
	176 128 0 timeout
	176 192 0 watchdog_stamp
	196 256 0 time_slice
	197 288 0 on_rq
	197 304 0 on_list
	1695 320 0 back
struct 240 23 sched_dl_entity
	123 0 0 rb_node
	183 192 0 dl_runtime
	183 256 0 dl_deadline
	183 320 0 dl_period
	183 384 0 dl_bw
	183 448 0 dl_density
	753 512 0 runtime
	183 576 0 deadline
	196 640 0 flags
	196 672 1 dl_throttled
	196 673 1 dl_yielded
	196 674 1 dl_non_contending
	196 675 1 dl_overrun
	196 676 1 dl_server
	196 677 1 dl_server_active
	196 678 1 dl_defer
	196 679 1 dl_defer_armed
	196 680 1 dl_defer_running
	891 704 0 dl_timer
	891 1216 0 inactive_timer
	254 1728 0 rq
	1696 1792 0 server_pick_task
	863 1856 0 pi_se
ptr 8 const struct sched_class *
struct 256 28 sched_statistics
	183 0 0 wait_start
	183 64 0 wait_max
	183 128 0 wait_count
	183 192 0 wait_sum
	183 256 0 iowait_count
	183 320 0 iowait_sum
	183 384 0 sleep_start
	183 448 0 sleep_max
	753 512 0 sum_sleep_runtime
	183 576 0 block_start
	183 640 0 block_max
	753 704 0 sum_block_runtime
	753 768 0 exec_max
	183 832 0 slice_max
	183 896 0 nr_migrations_cold
	183 960 0 nr_failed_migrations_affine
	183 1024 0 nr_failed_migrations_running
	183 1088 0 nr_failed_migrations_hot
	183 1152 0 nr_forced_migrations
	183 1216 0 nr_wakeups
	183 1280 0 nr_wakeups_sync
	183 1344 0 nr_wakeups_migrate
	183 1408 0 nr_wakeups_local
	183 1472 0 nr_wakeups_remote
	183 1536 0 nr_wakeups_affine
	183 1600 0 nr_wakeups_affine_attempts
	183 1664 0 nr_wakeups_passive
	183 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1697 cpumask_t
union 4 2 rcu_special
	1698 0 0 b
	369 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	176 0 0 pcount
	873 64 0 run_delay
	873 128 0 last_arrival
	873 192 0 last_queued
struct 56 3 restart_block
	176 0 0 arch_data
	1699 64 0 fn
	1700 128 0 -
typedef 4 1701 pid_t
array 64 327 4
ptr 8 struct completion *
struct 48 7 vtime
	1336 0 0 seqcount
	873 64 0 starttime
	1702 128 0 state
	196 160 0 cpu
	183 192 0 utime
	183 256 0 stime
	183 320 0 gtime
struct 56 3 posix_cputimers_work
	278 0 0 work
	97 128 0 mutex
	196 384 0 scheduled
array 16 1005 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1703 0 0 undo_list
struct 16 1 sysv_shm
	79 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1704 sigset_t
typedef 8 1705 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	191 0 0 mode
	174 32 0 filter_count
	1706 64 0 filter
struct 32 4 syscall_user_dispatch
	380 0 0 selector
	176 64 0 offset
	176 128 0 len
	292 192 0 on_dispatch
struct 8 1 wake_q_node
	1707 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1708 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 462 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 176 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1709 0 0 arch
	292 8192 0 flush_required
	292 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	768 0 0 page
	471 64 0 offset
	471 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	327 0 0 entry
	176 128 0 expires
	1488 192 0 function
	369 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 873 __u64
struct 8 1 llist_head
	1364 0 0 first
struct 4416 22 thread_struct
	1710 0 0 tls_array
	176 192 0 sp
	197 256 0 es
	197 272 0 ds
	197 288 0 fsindex
	197 304 0 gsindex
	176 320 0 fsbase
	176 384 0 gsbase
	1711 448 0 ptrace_bps
	176 704 0 virtual_dr6
	176 768 0 ptrace_dr7
	176 832 0 cr2
	176 896 0 trap_nr
	176 960 0 error_code
	1712 1024 0 io_bitmap
	176 1088 0 iopl_emul
	196 1152 1 iopl_warn
	369 1184 0 pkru
	176 1216 0 features
	176 1280 0 features_locked
	1713 1344 0 shstk
	1714 1536 0 fpu
struct 56 8 tk_read_base
	1715 0 0 clock
	1073 64 0 mask
	1073 128 0 cycle_last
	1079 192 0 mult
	1079 224 0 shift
	1073 256 0 xtime_nsec
	1075 320 0 base
	1073 384 0 base_real
typedef 8 1716 u64
struct 16 2 timespec64
	1717 0 0 tv_sec
	253 64 0 tv_nsec
typedef 8 1078 ktime_t
typedef 4 1718 s32
typedef 1 1719 u8
typedef 8 1720 s64
typedef 4 1721 u32
typedef 4 1722 spinlock_t
struct 8 1 hlist_nulls_head
	1292 0 0 first
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
struct 40 5 array_buffer
	1723 0 0 tr
	840 64 0 buffer
	1724 128 0 data
	1725 192 0 time_start
	191 256 0 cpu
typedef 1 1214 bool
typedef 4 1726 spinlock_t
struct 32 3 work_struct
	1727 0 0 data
	1082 64 0 entry
	1728 192 0 func
struct 32 3 irq_work
	1729 0 0 node
	1730 128 0 func
	1731 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1732 arch_spinlock_t
array 3704 1096 463
ptr 8 struct tracer *
array 32 318 32
typedef 4 1733 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1194 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1194 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1199 0 0 next
	1200 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1214 bool
struct 24 3 notifier_block
	1734 0 0 notifier_call
	1368 64 0 next
	191 128 0 priority
typedef 4 1305 depot_stack_handle_t
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	1735 0 0 sysname
	1735 520 0 nodename
	1735 1040 0 release
	1735 1560 0 version
	1735 2080 0 machine
	1735 2600 0 domainname
struct 24 4 ns_common
	205 0 0 stashed
	1346 64 0 ops
	196 128 0 inum
	1736 160 0 count
union 16 2 -
	1737 0 0 -
	278 0 0 vm_rcu
typedef 8 1738 pgprot_t
union 8 2 -
	1739 0 0 vm_flags
	1739 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	123 0 0 rb
	176 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1740 0 0 ctx
array 896 176 112
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
typedef 8 1741 phys_addr_t
struct 24 3 rb_node
	176 0 0 __rb_parent_color
	817 64 0 rb_right
	817 128 0 rb_left
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
union 8 2 -
	176 0 0 subtree_max_size
	1066 0 0 vm
array 6144 1742 256
typedef 4 1743 spinlock_t
typedef 1 1214 bool
struct 32 3 rb_list
	1744 0 0 root
	1140 64 0 head
	1143 192 0 lock
struct 32 3 work_struct
	1745 0 0 data
	1140 64 0 entry
	1746 192 0 func
union 16 2 -
	1152 0 0 entry
	1747 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1748 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1749 u64
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
ptr 8 struct worker_pool *
array 32 1005 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1750 0 0 private_list
	1751 0 0 callback_head
array 512 180 64
union 24 2 -
	1752 0 0 tags
	1752 0 0 marks
array 32 176 4
array 40 253 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 57 11
array 16 176 2
array 96 314 12
array 48 314 6
array 81936 171 5121
ptr 8 struct zone *
struct 4 1 -
	191 0 0 counter
struct 4 1 spinlock
	1753 0 0 -
typedef 4 1754 refcount_t
typedef 8 437 sector_t
typedef 4 1755 dev_t
struct 760 47 device
	204 0 0 kobj
	350 512 0 parent
	351 576 0 p
	224 640 0 init_name
	352 704 0 type
	353 768 0 bus
	354 832 0 driver
	180 896 0 platform_data
	180 960 0 driver_data
	1756 1024 0 driver_override
	210 1152 0 mutex
	1757 1408 0 links
	1758 1856 0 power
	358 4352 0 pm_domain
	359 4416 0 em_pd
	1759 4480 0 msi
	361 4608 0 dma_ops
	362 4672 0 dma_mask
	437 4736 0 coherent_dma_mask
	437 4800 0 bus_dma_limit
	363 4864 0 dma_range_map
	364 4928 0 dma_parms
	206 4992 0 dma_pools
	365 5120 0 dma_io_tlb_mem
	1760 5184 0 archdata
	367 5184 0 of_node
	368 5248 0 fwnode
	191 5312 0 numa_node
	1174 5344 0 devt
	1182 5376 0 id
	199 5408 0 devres_lock
	206 5440 0 devres_head
	370 5568 0 class
	298 5632 0 groups
	302 5696 0 release
	371 5760 0 iommu_group
	372 5824 0 iommu
	373 5888 0 physical_location
	1761 5952 0 removable
	836 5984 1 offline_disabled
	836 5985 1 offline
	836 5986 1 of_node_reused
	836 5987 1 state_synced
	836 5988 1 can_match
	836 5989 1 dma_skip_sync
	836 5990 1 dma_iommu
	829 6016 0 flags
typedef 2 197 umode_t
typedef 4 1762 kuid_t
typedef 4 1763 kgid_t
union 4 2 -
	196 0 0 i_nlink
	196 0 0 __i_nlink
typedef 8 1764 loff_t
typedef 8 1765 time64_t
typedef 4 1193 u32
typedef 1 1766 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 437 blkcnt_t
struct 40 5 rw_semaphore
	1204 0 0 count
	1204 64 0 owner
	1206 128 0 osq
	1205 160 0 wait_lock
	206 192 0 wait_list
typedef 2 1767 u16
union 16 2 -
	1768 0 0 i_dentry
	833 0 0 i_rcu
typedef 8 1769 atomic64_t
union 8 2 -
	386 0 0 i_fop
	1296 0 0 free_inode
struct 192 15 address_space
	172 0 0 host
	425 64 0 i_pages
	1186 192 0 invalidate_lock
	1283 512 0 gfp_mask
	201 544 0 i_mmap_writable
	1770 576 0 i_mmap
	176 704 0 nrpages
	176 768 0 writeback_index
	177 832 0 a_ops
	176 896 0 flags
	1771 960 0 wb_err
	199 992 0 i_private_lock
	206 1024 0 i_private_list
	1186 1152 0 i_mmap_rwsem
	180 1472 0 i_private_data
union 8 4 -
	1060 0 0 i_pipe
	1297 0 0 i_cdev
	380 0 0 i_link
	196 0 0 i_dir_seq
typedef 4 196 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1772 0 0 -
struct 40 4 wait_queue_entry
	196 0 0 flags
	180 64 0 private
	1773 128 0 func
	206 192 0 entry
struct 4 1 -
	191 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	819 0 0 refcount
struct 16 3 blk_mq_queue_map
	490 0 0 mq_map
	196 64 0 nr_queues
	196 96 0 queue_offset
typedef 8 1189 atomic_long_t
typedef 4 1774 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	201 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 369 __kernel_dev_t
typedef 2 197 __u16
typedef 1 318 __u8
typedef 4 196 __u32
struct 4 1 refcount_struct
	1775 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1560 0 0 a
typedef 4 196 __u32
typedef 4 1776 u32
typedef 8 1777 __s64
typedef 8 873 __u64
struct 8 1 rb_root
	817 0 0 rb_node
array 0 1005 0
struct 24 3 task_cputime
	183 0 0 stime
	183 64 0 utime
	873 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	179 0 0 lock
	79 64 0 head
typedef 8 1748 work_func_t
array 304 1229 38
array 304 336 38
array 38 462 38
array 304 183 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4096 1 entry_stack
	308 0 0 stack
struct 104 10 x86_hw_tss
	1778 0 0 reserved1
	1235 32 0 sp0
	1235 96 0 sp1
	1235 160 0 sp2
	1235 224 0 reserved2
	1779 288 0 ist
	1778 736 0 reserved3
	1778 768 0 reserved4
	1780 800 0 reserved5
	1780 816 0 io_bitmap_base
struct 16416 4 x86_io_bitmap
	1235 0 0 prev_sequence
	196 64 0 prev_max
	1781 128 0 bitmap
	1781 65728 0 mapall
array 8192 1005 8192
typedef 8 1782 u64
array 384 1235 48
array 65536 1005 65536
struct 4 1 -
	1783 0 0 val
struct 4 1 -
	1784 0 0 val
struct 8 1 -
	183 0 0 val
struct 4 1 refcount_struct
	174 0 0 refs
struct 4 1 seqcount_spinlock
	1336 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1785 0 0 -
	183 0 0 hash_len
union 8 2 -
	1069 0 0 lock_count
	1786 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	325 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1787 pm_message_t
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
typedef 4 1788 spinlock_t
ptr 8 void (*)(struct klist_node *)
struct 4 1 kref
	1789 0 0 refcount
typedef 1 318 __u8
ptr 8 struct vfsmount *
typedef 8 1777 __kernel_loff_t
struct 8 1 llist_node
	1364 0 0 next
struct 32 6 file_ra_state
	176 0 0 start
	196 64 0 size
	196 96 0 async_size
	196 128 0 ra_pages
	196 160 0 mmap_miss
	390 192 0 prev_pos
typedef 8 1790 freeptr_t
struct 4 1 -
	191 0 0 counter
struct 24 2 wait_queue_head
	405 0 0 lock
	590 64 0 head
struct 4 1 spinlock
	1791 0 0 -
struct 64 8 -
	176 0 0 flags
	1792 64 0 -
	218 192 0 mapping
	176 256 0 index
	1793 320 0 -
	174 384 0 _mapcount
	174 416 0 _refcount
	176 448 0 memcg_data
struct 40 7 -
	176 0 0 _flags_1
	176 64 0 _head_1
	174 128 0 _large_mapcount
	174 160 0 _entire_mapcount
	174 192 0 _nr_pages_mapped
	174 224 0 _pincount
	196 256 0 _folio_nr_pages
struct 32 3 -
	176 0 0 _flags_2
	176 64 0 _head_2
	79 128 0 _deferred_list
struct 48 6 -
	176 0 0 _flags_3
	176 64 0 _head_3
	180 128 0 _hugetlb_subpool
	180 192 0 _hugetlb_cgroup
	180 256 0 _hugetlb_cgroup_rsvd
	180 320 0 _hugetlb_hwpoison
struct 4 1 -
	191 0 0 counter
struct 4 1 spinlock
	1794 0 0 -
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
struct 4 1 spinlock
	1795 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1796 atomic64_t
typedef 8 1797 u64
typedef 4 196 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1798 mempool_t
struct 16 2 bio_list
	1799 0 0 head
	1799 64 0 tail
typedef 8 873 __u64
typedef 8 1800 atomic_long_t
typedef 4 1801 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	816 0 0 tail
struct 4 1 spinlock
	1802 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1777 __s64
typedef 1 318 __u8
struct 8 1 -
	753 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1803 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1804 atomic64_t
struct 32 4 kernfs_elem_dir
	176 0 0 subdirs
	1002 64 0 children
	277 128 0 root
	176 192 0 rev
struct 8 1 kernfs_elem_symlink
	257 0 0 target_kn
struct 32 4 kernfs_elem_attr
	1805 0 0 ops
	1806 64 0 open
	390 128 0 size
	257 192 0 notify_next
typedef 4 1807 u32
typedef 1 1808 u8
struct 4 1 kref
	1809 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	531 0 0 freelist
	176 64 0 tid
typedef 16 1810 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	1811 0 0 -
typedef 8 1812 atomic64_t
struct 24 2 swait_queue_head
	1813 0 0 lock
	1814 64 0 task_list
struct 256 2 -
	1815 0 0 parent
	1816 64 0 slot
struct 48 7 -
	180 0 0 pad
	1817 64 0 rcu
	1818 192 0 piv_parent
	318 256 0 parent_slot
	1819 288 0 type
	318 320 0 slot_len
	196 352 0 ma_flags
struct 256 3 maple_range_64
	1815 0 0 parent
	1820 64 0 pivot
	1821 1024 0 -
struct 248 5 maple_arange_64
	1815 0 0 parent
	1822 64 0 pivot
	1823 640 0 slot
	1824 1280 0 gap
	1825 1920 0 meta
struct 256 4 maple_alloc
	176 0 0 total
	318 64 0 node_count
	196 96 0 request_count
	1826 128 0 slot
typedef 0 1827 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	112 0 0 events
	196 320 0 period
	1336 352 0 sequence
struct 40 4 memcg_cgwb_frn
	183 0 0 bdi_id
	191 64 0 memcg_id
	183 128 0 at
	1828 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 1344 14 lru_gen_folio
	176 0 0 max_seq
	1165 64 0 min_seq
	1160 192 0 timestamps
	1829 448 0 folios
	1830 5568 0 nr_pages
	1831 8128 0 avg_refaulted
	1831 8640 0 avg_total
	1832 9152 0 protected
	1833 9536 0 evicted
	1833 10048 0 refaulted
	292 10560 0 enabled
	462 10568 0 gen
	462 10576 0 seg
	1834 10624 0 list
struct 72 5 lru_gen_mm_state
	176 0 0 seq
	500 64 0 head
	500 128 0 tail
	1835 192 0 filters
	1836 320 0 stats
struct 0 0 zswap_lruvec_state
array 40 176 5
struct 0 0 -
typedef 8 530 atomic_long_t
typedef 8 1748 work_func_t
struct 8 1 -
	1645 0 0 counter
struct 64 1 -
	174 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 1837 seqcount_t
array 416 176 52
array 160 112 4
ptr 8 struct linux_binfmt *
typedef 136 1838 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	1839 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	79 0 0 list
	176 128 0 bitmap
	516 192 0 memcg
ptr 8 const struct proc_ns_operations *
typedef 8 873 __u64
struct 24 2 wait_queue_head
	1840 0 0 lock
	573 64 0 head
struct 4 1 refcount_struct
	1841 0 0 refs
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	180 0 0 base
	196 64 0 size
	1842 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 16 2 callback_head
	1037 0 0 next
	1213 64 0 func
struct 8 1 llist_node
	1364 0 0 next
struct 4 1 raw_spinlock
	1843 0 0 raw_lock
struct 0 0 -
typedef 2 197 __u16
typedef 2 1360 u16
struct 4 1 refcount_struct
	401 0 0 refs
typedef 4 196 __u32
ptr 8 struct llist_node *
ptr 8 int (*)(struct ctl_table_set *)
struct 96 2 ctl_dir
	1844 0 0 header
	1386 704 0 root
typedef 4 196 gfp_t
ptr 8 struct notifier_block *
ptr 8 struct ctl_table_header *
typedef 1 912 u8
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
	1845 0 0 owner
	1846 64 0 wait_lock
	1847 96 0 osq
	590 128 0 wait_list
struct 8 1 hlist_head
	1199 0 0 first
struct 16 2 unix_table
	452 0 0 locks
	392 64 0 buckets
struct 8 1 rb_root
	817 0 0 rb_node
struct 48 2 blocking_notifier_head
	1848 0 0 rwsem
	1368 320 0 head
array 0 912 0
array 12 191 3
array 0 912 0
array 0 912 0
array 0 912 0
array 0 912 0
array 0 912 0
array 0 912 0
array 0 912 0
struct 0 0 -
struct 128 3 inet_timewait_death_row
	588 0 0 tw_refcount
	1540 512 0 hashinfo
	191 576 0 sysctl_max_tw_buckets
ptr 8 struct udp_table *
ptr 8 struct ipv4_devconf *
ptr 8 struct ip_ra_chain *
ptr 8 struct fib_rules_ops *
ptr 8 struct fib_table *
ptr 8 struct inet_peer_base *
ptr 8 struct fqdir *
struct 8 2 local_ports
	589 0 0 range
	402 32 0 warned
ptr 8 const struct tcp_congestion_ops *
ptr 8 struct tcp_fastopen_context *
struct 16 2 ping_group_range
	1849 0 0 lock
	1850 64 0 range
struct 8 2 sysctl_fib_multipath_hash_seed
	589 0 0 user_seed
	589 32 0 mp_seed
ptr 8 struct fib_notifier_ops *
typedef 16 1851 siphash_key_t
struct 192 18 dst_ops
	197 0 0 family
	196 32 0 gc_thresh
	1852 64 0 gc
	1853 128 0 check
	1854 192 0 default_advmss
	1854 256 0 mtu
	1855 320 0 cow_metrics
	1856 384 0 destroy
	1857 448 0 ifdown
	1858 512 0 negative_advice
	1859 576 0 link_failure
	1860 640 0 update_pmtu
	1861 704 0 redirect
	1862 768 0 local_out
	1863 832 0 neigh_lookup
	1864 896 0 confirm_neigh
	453 960 0 kmem_cachep
	1865 1024 0 pcpuc_entries
struct 184 41 netns_sysctl_ipv6
	1369 0 0 hdr
	1369 64 0 route_hdr
	1369 128 0 icmp_hdr
	1369 192 0 frags_hdr
	1369 256 0 xfrm6_hdr
	191 320 0 flush_delay
	191 352 0 ip6_rt_max_size
	191 384 0 ip6_rt_gc_min_interval
	191 416 0 ip6_rt_gc_timeout
	191 448 0 ip6_rt_gc_interval
	191 480 0 ip6_rt_gc_elasticity
	191 512 0 ip6_rt_mtu_expires
	191 544 0 ip6_rt_min_advmss
	589 576 0 multipath_hash_fields
	1370 608 0 multipath_hash_policy
	1370 616 0 bindv6only
	1370 624 0 flowlabel_consistency
	1370 632 0 auto_flowlabels
	191 640 0 icmpv6_time
	1370 672 0 icmpv6_echo_ignore_all
	1370 680 0 icmpv6_echo_ignore_multicast
	1370 688 0 icmpv6_echo_ignore_anycast
	1866 704 0 icmpv6_ratemask
	383 960 0 icmpv6_ratemask_ptr
	1370 1024 0 anycast_src_echo_reply
	1370 1032 0 ip_nonlocal_bind
	1370 1040 0 fwmark_reflect
	1370 1048 0 flowlabel_state_ranges
	191 1056 0 idgen_retries
	191 1088 0 idgen_delay
	191 1120 0 flowlabel_reflect
	191 1152 0 max_dst_opts_cnt
	191 1184 0 max_hbh_opts_cnt
	191 1216 0 max_dst_opts_len
	191 1248 0 max_hbh_opts_len
	191 1280 0 seg6_flowlabel
	589 1312 0 ioam6_id
	618 1344 0 ioam6_id_wide
	1370 1408 0 skip_notify_on_dev_down
	1370 1416 0 fib_notify_on_flag_change
	1370 1424 0 icmpv6_error_anycast_as_unicast
ptr 8 struct ipv6_devconf *
ptr 8 struct fib6_info *
ptr 8 struct rt6_info *
ptr 8 struct rt6_statistics *
struct 40 4 timer_list
	1867 0 0 entry
	176 128 0 expires
	1488 192 0 function
	589 256 0 flags
ptr 8 struct fib6_table *
typedef 8 1868 rwlock_t
struct 88 4 delayed_work
	1437 0 0 work
	1419 256 0 timer
	433 576 0 wq
	191 640 0 cpu
ptr 8 struct seg6_pernet_data *
struct 16 3 -
	1384 0 0 head
	405 64 0 lock
	589 96 0 seq
ptr 8 struct ioam6_pernet_data *
ptr 8 struct sctp_mib *
array 88 1869 11
array 40 633 5
array 24 633 3
ptr 8 struct ip_conntrack_stat *
ptr 8 struct nf_ct_event_notifier *
struct 200 8 nf_ip_net
	1870 0 0 generic
	1871 32 0 tcp
	1872 544 0 udp
	1873 640 0 icmp
	1873 672 0 icmpv6
	1874 704 0 dccp
	1875 1056 0 sctp
	1876 1408 0 gre
ptr 8 struct nf_flow_table_stat *
array 16 1229 2
array 16 642 2
array 32 590 2
struct 32 3 work_struct
	1845 0 0 data
	590 64 0 entry
	1877 192 0 func
array 48 1878 3
array 24 196 6
struct 48 6 xfrm_policy_hthresh
	1437 0 0 work
	1849 256 0 lock
	1370 320 0 lbits4
	1370 328 0 rbits4
	1370 336 0 lbits6
	1370 344 0 rbits6
array 3 1370 3
typedef 4 1879 seqcount_spinlock_t
typedef 8 873 __u64
typedef 8 1880 size_t
ptr 8 struct mpls_route **
typedef 4 1881 seqcount_mutex_t
ptr 8 struct smc_stats *
ptr 8 struct smc_stats_rsn *
typedef 1 318 __u8
struct 8 2 -
	176 0 32 priv_flags
	176 32 1 lltx
struct 8 2 -
	176 0 32 priv_flags
	176 32 1 lltx
typedef 8 1882 u64
typedef 2 197 __u16
typedef 2 750 __s16
struct 4 2 netdev_tc_txq
	629 0 0 count
	629 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 196 __u32
struct 8 1 -
	718 0 0 net
union 8 2 -
	176 0 0 rx_packets
	1330 0 0 __rx_packets
union 8 2 -
	176 0 0 tx_packets
	1330 0 0 __tx_packets
union 8 2 -
	176 0 0 rx_bytes
	1330 0 0 __rx_bytes
union 8 2 -
	176 0 0 tx_bytes
	1330 0 0 __tx_bytes
union 8 2 -
	176 0 0 rx_errors
	1330 0 0 __rx_errors
union 8 2 -
	176 0 0 tx_errors
	1330 0 0 __tx_errors
union 8 2 -
	176 0 0 rx_dropped
	1330 0 0 __rx_dropped
union 8 2 -
	176 0 0 tx_dropped
	1330 0 0 __tx_dropped
union 8 2 -
	176 0 0 multicast
	1330 0 0 __multicast
union 8 2 -
	176 0 0 collisions
	1330 0 0 __collisions
union 8 2 -
	176 0 0 rx_length_errors
	1330 0 0 __rx_length_errors
union 8 2 -
	176 0 0 rx_over_errors
	1330 0 0 __rx_over_errors
union 8 2 -
	176 0 0 rx_crc_errors
	1330 0 0 __rx_crc_errors
union 8 2 -
	176 0 0 rx_frame_errors
	1330 0 0 __rx_frame_errors
union 8 2 -
	176 0 0 rx_fifo_errors
	1330 0 0 __rx_fifo_errors
union 8 2 -
	176 0 0 rx_missed_errors
	1330 0 0 __rx_missed_errors
union 8 2 -
	176 0 0 tx_aborted_errors
	1330 0 0 __tx_aborted_errors
union 8 2 -
	176 0 0 tx_carrier_errors
	1330 0 0 __tx_carrier_errors
union 8 2 -
	176 0 0 tx_fifo_errors
	1330 0 0 __tx_fifo_errors
union 8 2 -
	176 0 0 tx_heartbeat_errors
	1330 0 0 __tx_heartbeat_errors
union 8 2 -
	176 0 0 tx_window_errors
	1330 0 0 __tx_window_errors
union 8 2 -
	176 0 0 rx_compressed
	1330 0 0 __rx_compressed
union 8 2 -
	176 0 0 tx_compressed
	1330 0 0 __tx_compressed
struct 4 1 -
	191 0 0 counter
struct 4 1 spinlock
	1883 0 0 -
struct 8 1 rb_root
	817 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	224 0 0 name
	643 64 0 entry
	220 192 0 parent
	668 256 0 kset
	1201 320 0 ktype
	257 384 0 sd
	1884 448 0 kref
	196 480 1 state_initialized
	196 481 1 state_in_sysfs
	196 482 1 state_add_uevent_sent
	196 483 1 state_remove_uevent_sent
	196 484 1 uevent_suppress
struct 16 2 -
	224 0 0 name
	666 64 0 lock
struct 32 4 mutex
	1330 0 0 owner
	1885 64 0 wait_lock
	1886 96 0 osq
	643 128 0 wait_list
struct 56 4 dev_links_info
	643 0 0 suppliers
	643 128 0 consumers
	643 256 0 defer_sync
	1887 384 0 status
struct 312 55 dev_pm_info
	1888 0 0 power_state
	669 32 1 can_wakeup
	669 33 1 async_suspend
	669 34 1 in_dpm_list
	669 35 1 is_prepared
	669 36 1 is_suspended
	669 37 1 is_noirq_suspended
	669 38 1 is_late_suspended
	669 39 1 no_pm
	669 40 1 early_init
	669 41 1 direct_complete
	645 64 0 driver_flags
	666 96 0 lock
	643 128 0 entry
	1889 256 0 completion
	1251 512 0 wakeup
	669 576 1 wakeup_path
	669 577 1 syscore
	669 578 1 no_pm_callbacks
	669 579 1 async_in_progress
	669 580 1 smart_suspend
	669 581 1 must_resume
	669 582 1 may_skip_resume
	1890 640 0 suspend_timer
	1452 1152 0 timer_expires
	527 1216 0 work
	1648 1472 0 wait_queue
	1252 1664 0 wakeirq
	659 1728 0 usage_count
	659 1760 0 child_count
	196 1792 3 disable_depth
	669 1795 1 idle_notification
	669 1796 1 request_pending
	669 1797 1 deferred_resume
	669 1798 1 needs_force_resume
	669 1799 1 runtime_auto
	669 1800 1 ignore_children
	669 1801 1 no_callbacks
	669 1802 1 irq_safe
	669 1803 1 use_autosuspend
	669 1804 1 timer_autosuspends
	669 1805 1 memalloc_noio
	196 1824 0 links_count
	1891 1856 0 request
	1892 1888 0 runtime_status
	1892 1920 0 last_status
	191 1952 0 runtime_error
	191 1984 0 autosuspend_delay
	1452 2048 0 last_busy
	1452 2112 0 active_time
	1452 2176 0 suspended_time
	1452 2240 0 accounting_timestamp
	1255 2304 0 subsys_data
	1256 2368 0 set_latency_tolerance
	1257 2432 0 qos
struct 16 2 dev_msi_info
	1258 0 0 domain
	1259 64 0 data
struct 0 0 dev_archdata
typedef 4 1893 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 176 1
struct 16 2 bpf_xdp_entity
	642 0 0 prog
	1894 64 0 link
struct 0 0 -
typedef 2 750 __s16
struct 40 4 -
	1895 0 0 -
	218 128 0 mapping
	1896 192 0 -
	176 256 0 private
struct 40 5 -
	176 0 0 pp_magic
	1897 64 0 pp
	176 128 0 _pp_mapping_pad
	176 192 0 dma_addr
	314 256 0 pp_ref_count
struct 8 1 -
	176 0 0 compound_head
struct 16 2 -
	1898 0 0 pgmap
	180 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 196 __u32
struct 32 3 work_struct
	1899 0 0 data
	1900 64 0 entry
	1901 192 0 func
struct 40 4 timer_list
	1517 0 0 entry
	176 128 0 expires
	1488 192 0 function
	726 256 0 flags
array 1024 728 128
typedef 4 196 gfp_t
struct 4 1 -
	191 0 0 counter
struct 4 1 refcount_struct
	736 0 0 refs
typedef 8 873 __u64
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1199 0 0 next
	1200 64 0 pprev
struct 48 8 -
	582 0 0 current_task
	191 64 0 preempt_count
	191 96 0 cpu_number
	183 128 0 call_depth
	176 192 0 top_of_stack
	180 256 0 hardirq_stack_ptr
	260 320 0 softirq_pending
	292 336 0 hardirq_stack_inuse
array 64 462 64
typedef 1 997 __s8
ptr 8 struct lruvec *
array 160 1902 4
array 16 191 4
array 192 1903 3
struct 16 2 upid
	191 0 0 nr
	717 64 0 ns
typedef 8 1604 atomic_long_t
typedef 4 1904 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	887 0 0 tail
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
struct 24 2 wait_queue_head
	882 0 0 lock
	1529 64 0 head
typedef 8 1905 atomic64_t
typedef 8 873 __u64
typedef 2 197 __u16
typedef 1 318 __u8
typedef 4 196 __u32
array 16 1005 16
array 48 1005 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
ptr 8 struct inet_hashinfo *
ptr 8 struct raw_hashinfo *
ptr 8 struct smc_hashinfo *
struct 16 2 callback_head
	1037 0 0 next
	1213 64 0 func
struct 16 2 -
	176 0 0 _pt_pad_1
	1906 64 0 pmd_huge_pte
typedef 4 1907 spinlock_t
struct 4 1 -
	191 0 0 counter
struct 4 1 refcount_struct
	201 0 0 refs
typedef 4 196 blk_features_t
typedef 4 196 blk_flags_t
struct 6 6 blk_integrity
	318 0 0 flags
	1908 8 0 csum_type
	318 16 0 tuple_size
	318 24 0 pi_offset
	318 32 0 interval_exp
	318 40 0 tag_size
typedef 8 1748 work_func_t
struct 24 2 wait_queue_head
	199 0 0 lock
	206 64 0 head
typedef 8 1909 phys_addr_t
struct 4 1 -
	191 0 0 counter
struct 4 1 raw_spinlock
	842 0 0 raw_lock
struct 4 1 qspinlock
	1910 0 0 -
typedef 8 1911 __kernel_size_t
struct 8 1 rb_time_struct
	1912 0 0 time
typedef 8 873 __u64
typedef 8 1913 atomic_long_t
struct 4 1 optimistic_spin_queue
	839 0 0 tail
typedef 8 1748 work_func_t
struct 24 2 swait_queue_head
	841 0 0 lock
	240 64 0 task_list
struct 32 3 irq_work
	1914 0 0 node
	1730 128 0 func
	1915 192 0 irqwait
typedef 24 1916 wait_queue_head_t
struct 4 1 raw_spinlock
	1917 0 0 raw_lock
struct 32 3 __call_single_data
	1918 0 0 node
	1919 128 0 func
	180 192 0 info
struct 4 1 -
	191 0 0 counter
struct 1616 2 rt_prio_array
	1920 0 0 bitmap
	1921 128 0 queue
struct 8 2 -
	191 0 0 curr
	191 32 0 next
typedef 1 1214 bool
struct 16 1 plist_head
	255 0 0 node_list
struct 16 2 -
	248 0 0 curr
	248 64 0 next
struct 24 3 rb_node
	176 0 0 __rb_parent_color
	817 64 0 rb_right
	817 128 0 rb_left
typedef 8 1922 dl_server_pick_f
typedef 8 498 cpu_stop_fn_t
ptr 8 struct cpu_stop_done *
struct 32 2 timerqueue_node
	1574 0 0 node
	871 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
typedef 1 1923 u8
struct 4 1 raw_spinlock
	1924 0 0 raw_lock
struct 4 1 spinlock
	1925 0 0 -
struct 24 2 offset_ctx
	1926 0 0 mt
	176 128 0 next_offset
struct 32 2 -
	1529 0 0 shrinklist
	1529 128 0 swaplist
typedef 8 1927 time64_t
struct 8 1 rb_root
	817 0 0 rb_node
typedef 8 1928 rwlock_t
struct 4 1 -
	191 0 0 counter
typedef 2 197 umode_t
typedef 4 1929 kuid_t
typedef 4 1930 kgid_t
union 4 2 -
	196 0 0 i_nlink
	196 0 0 __i_nlink
typedef 4 1931 dev_t
typedef 8 1932 loff_t
typedef 4 1608 u32
typedef 1 1933 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 1934 blkcnt_t
struct 40 5 rw_semaphore
	1526 0 0 count
	1526 64 0 owner
	1528 128 0 osq
	1527 160 0 wait_lock
	1529 192 0 wait_list
struct 16 2 hlist_node
	1199 0 0 next
	1200 64 0 pprev
typedef 2 1935 u16
union 16 2 -
	1936 0 0 i_dentry
	1937 0 0 i_rcu
typedef 8 1938 atomic64_t
union 8 2 -
	386 0 0 i_fop
	1296 0 0 free_inode
struct 192 15 address_space
	172 0 0 host
	1939 64 0 i_pages
	1600 192 0 invalidate_lock
	1940 512 0 gfp_mask
	887 544 0 i_mmap_writable
	1941 576 0 i_mmap
	176 704 0 nrpages
	176 768 0 writeback_index
	177 832 0 a_ops
	176 896 0 flags
	1942 960 0 wb_err
	882 992 0 i_private_lock
	1529 1024 0 i_private_list
	1600 1152 0 i_mmap_rwsem
	180 1472 0 i_private_data
union 8 4 -
	1060 0 0 i_pipe
	1297 0 0 i_cdev
	380 0 0 i_link
	196 0 0 i_dir_seq
typedef 4 196 __u32
struct 32 2 timerqueue_node
	123 0 0 node
	892 192 0 expires
struct 16 2 cpu_itimer
	183 0 0 expires
	183 64 0 incr
struct 24 3 task_cputime_atomic
	467 0 0 utime
	467 64 0 stime
	467 128 0 sum_exec_runtime
array 72 1943 3
struct 8 2 -
	328 0 0 seqcount
	179 32 0 lock
struct 16 2 rlimit
	1944 0 0 rlim_cur
	1944 64 0 rlim_max
struct 24 3 -
	918 0 0 next
	918 64 0 prev
	1945 128 0 -
struct 24 3 rb_node
	176 0 0 __rb_parent_color
	817 64 0 rb_right
	817 128 0 rb_left
typedef 8 1946 ktime_t
struct 16 2 -
	176 0 0 _skb_refdst
	1859 64 0 destructor
struct 60 49 -
	1947 0 0 __pkt_type_offset
	912 0 3 pkt_type
	912 3 1 ignore_df
	912 4 1 dst_pending_confirm
	912 5 2 ip_summed
	912 7 1 ooo_okay
	1948 8 0 __mono_tc_offset
	912 8 2 tstamp_type
	912 10 1 tc_at_ingress
	912 11 1 tc_skip_classify
	912 12 1 remcsum_offload
	912 13 1 csum_complete_sw
	912 14 2 csum_level
	912 16 1 inner_protocol_type
	912 17 1 l4_hash
	912 18 1 sw_hash
	912 19 1 no_fcs
	912 20 1 encapsulation
	912 21 1 encap_hdr_csum
	912 22 1 csum_valid
	912 24 2 ndisc_nodetype
	912 26 1 ipvs_property
	912 27 1 nf_trace
	912 28 1 redirected
	912 29 1 from_ingress
	912 30 1 nf_skip_egress
	912 31 1 decrypted
	912 32 1 slow_gro
	912 33 1 csum_not_inet
	912 34 1 unreadable
	912 35 2 tc_depth
	910 48 0 tc_index
	1949 64 0 alloc_cpu
	1950 96 0 -
	1363 128 0 priority
	191 160 0 skb_iif
	1363 192 0 hash
	1951 224 0 -
	1952 256 0 -
	1363 288 0 secmark
	1953 320 0 -
	1954 352 0 -
	910 368 0 inner_transport_header
	910 384 0 inner_network_header
	910 400 0 inner_mac_header
	1955 416 0 protocol
	910 432 0 transport_header
	910 448 0 network_header
	910 464 0 mac_header
struct 60 49 -
	1956 0 0 __pkt_type_offset
	912 0 3 pkt_type
	912 3 1 ignore_df
	912 4 1 dst_pending_confirm
	912 5 2 ip_summed
	912 7 1 ooo_okay
	1957 8 0 __mono_tc_offset
	912 8 2 tstamp_type
	912 10 1 tc_at_ingress
	912 11 1 tc_skip_classify
	912 12 1 remcsum_offload
	912 13 1 csum_complete_sw
	912 14 2 csum_level
	912 16 1 inner_protocol_type
	912 17 1 l4_hash
	912 18 1 sw_hash
	912 19 1 no_fcs
	912 20 1 encapsulation
	912 21 1 encap_hdr_csum
	912 22 1 csum_valid
	912 24 2 ndisc_nodetype
	912 26 1 ipvs_property
	912 27 1 nf_trace
	912 28 1 redirected
	912 29 1 from_ingress
	912 30 1 nf_skip_egress
	912 31 1 decrypted
	912 32 1 slow_gro
	912 33 1 csum_not_inet
	912 34 1 unreadable
	912 35 2 tc_depth
	910 48 0 tc_index
	1949 64 0 alloc_cpu
	1958 96 0 -
	1363 128 0 priority
	191 160 0 skb_iif
	1363 192 0 hash
	1959 224 0 -
	1960 256 0 -
	1363 288 0 secmark
	1961 320 0 -
	1962 352 0 -
	910 368 0 inner_transport_header
	910 384 0 inner_network_header
	910 400 0 inner_mac_header
	1955 416 0 protocol
	910 432 0 transport_header
	910 448 0 network_header
	910 464 0 mac_header
struct 8 1 skb_shared_hwtstamps
	1963 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1964 0 0 tx_timestamp
typedef 16 1965 skb_frag_t
struct 32 2 -
	1966 0 0 -
	1967 128 0 -
struct 16 2 callback_head
	1037 0 0 next
	1213 64 0 func
struct 4 1 -
	191 0 0 counter
union 8 2 -
	1968 0 0 skc_addrpair
	1969 0 0 -
union 4 2 -
	196 0 0 skc_hash
	1970 0 0 skc_u16hashes
union 4 2 -
	1971 0 0 skc_portpair
	1972 0 0 -
union 16 2 -
	676 0 0 skc_bind_node
	676 0 0 skc_portaddr_node
struct 16 1 in6_addr
	1973 0 0 in6_u
union 8 3 -
	176 0 0 skc_flags
	598 0 0 skc_listener
	1974 0 0 skc_tw_dr
array 0 191 0
union 16 2 -
	676 0 0 skc_node
	1975 0 0 skc_nulls_node
union 4 3 -
	191 0 0 skc_incoming_cpu
	645 0 0 skc_rcv_wnd
	645 0 0 skc_tw_rcv_nxt
array 0 191 0
union 4 3 -
	645 0 0 skc_rxhash
	645 0 0 skc_window_clamp
	645 0 0 skc_tw_snd_nxt
union 16 2 -
	1976 0 0 -
	1977 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	666 0 0 slock
	191 32 0 owned
	1648 64 0 wq
struct 4 1 refcount_struct
	659 0 0 refs
struct 8 1 -
	1978 0 0 raw_lock
struct 4 1 -
	1979 0 0 val
typedef 8 1980 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 1981 wait_queue_head_t
typedef 4 1982 socket_state
struct 64 4 socket_wq
	1983 0 0 wait
	773 192 0 fasync_list
	176 256 0 flags
	1984 320 0 rcu
typedef 2 197 umode_t
typedef 4 1985 kuid_t
typedef 4 1986 kgid_t
union 4 2 -
	196 0 0 i_nlink
	196 0 0 __i_nlink
typedef 4 1987 dev_t
typedef 8 1988 loff_t
typedef 8 1989 time64_t
typedef 4 1673 u32
typedef 4 1990 spinlock_t
typedef 1 1991 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 1992 blkcnt_t
struct 40 5 rw_semaphore
	1993 0 0 count
	1993 64 0 owner
	1994 128 0 osq
	1995 160 0 wait_lock
	1665 192 0 wait_list
struct 16 2 hlist_node
	1199 0 0 next
	1200 64 0 pprev
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
typedef 2 1996 u16
union 16 2 -
	1997 0 0 i_dentry
	1984 0 0 i_rcu
typedef 8 1998 atomic64_t
typedef 4 1999 atomic_t
union 8 2 -
	386 0 0 i_fop
	1296 0 0 free_inode
struct 192 15 address_space
	172 0 0 host
	2000 64 0 i_pages
	1663 192 0 invalidate_lock
	2001 512 0 gfp_mask
	1669 544 0 i_mmap_writable
	2002 576 0 i_mmap
	176 704 0 nrpages
	176 768 0 writeback_index
	177 832 0 a_ops
	176 896 0 flags
	2003 960 0 wb_err
	1659 992 0 i_private_lock
	1665 1024 0 i_private_list
	1663 1152 0 i_mmap_rwsem
	180 1472 0 i_private_data
union 8 4 -
	1060 0 0 i_pipe
	1297 0 0 i_cdev
	380 0 0 i_link
	196 0 0 i_dir_seq
typedef 4 196 __u32
typedef 4 196 __u32
struct 4 1 refcount_struct
	2004 0 0 refs
array 512 176 64
struct 24 2 -
	966 0 0 free_list
	176 128 0 rcu_state
struct 64 12 kobject
	224 0 0 name
	378 64 0 entry
	220 192 0 parent
	668 256 0 kset
	1201 320 0 ktype
	257 384 0 sd
	1262 448 0 kref
	196 480 1 state_initialized
	196 481 1 state_in_sysfs
	196 482 1 state_add_uevent_sent
	196 483 1 state_remove_uevent_sent
	196 484 1 uevent_suppress
typedef 8 2005 atomic_long_t
typedef 4 2006 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	2007 0 0 tail
struct 40 5 rw_semaphore
	1679 0 0 count
	1679 64 0 owner
	1681 128 0 osq
	1680 160 0 wait_lock
	378 192 0 wait_list
array 24 172 3
array 216 2008 3
array 24 2009 3
array 288 2010 3
struct 16 1 -
	2011 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	2012 0 0 -
struct 24 2 swait_queue_head
	579 0 0 lock
	79 64 0 task_list
union 4 2 -
	196 0 0 u_flags
	174 0 0 a_flags
struct 16 2 load_weight
	176 0 0 weight
	369 64 0 inv_weight
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	183 0 0 last_update_time
	183 64 0 load_sum
	183 128 0 runnable_sum
	369 192 0 util_sum
	369 224 0 period_contrib
	176 256 0 load_avg
	176 320 0 runnable_avg
	176 384 0 util_avg
	196 448 0 util_est
ptr 8 struct sched_rt_entity *
typedef 8 1922 dl_server_pick_f
struct 1024 1 cpumask
	2013 0 0 bits
struct 4 4 -
	462 0 0 blocked
	462 8 0 need_qs
	462 16 0 exp_hint
	462 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	2014 0 0 futex
	2015 0 0 nanosleep
	2016 0 0 poll
typedef 4 191 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	375 0 0 sig
typedef 8 1944 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	2017 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1697 0 0 cpumask
array 24 2018 3
array 32 2019 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	183 0 0 base
	183 64 0 size
struct 4224 7 fpu
	196 0 0 last_cpu
	176 64 0 avx512_timestamp
	2020 128 0 fpstate
	2020 192 0 __task_fpstate
	2021 256 0 perm
	2021 384 0 guest_perm
	2022 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 873 __u64
typedef 8 1720 time64_t
typedef 4 191 __s32
typedef 1 318 __u8
typedef 8 1777 __s64
typedef 4 196 __u32
struct 4 1 spinlock
	2023 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 2024 u64
struct 4 1 spinlock
	2025 0 0 -
typedef 8 2026 atomic_long_t
typedef 8 1748 work_func_t
struct 16 4 __call_single_node
	2027 0 0 llist
	2028 64 0 -
	2029 96 0 src
	2029 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	582 0 0 task
struct 4 1 qspinlock
	2030 0 0 -
struct 4 1 raw_spinlock
	1089 0 0 raw_lock
typedef 8 2031 notifier_fn_t
array 65 1005 65
typedef 4 2032 refcount_t
struct 16 2 -
	176 0 0 vm_start
	176 64 0 vm_end
struct 8 1 pgprot
	2033 0 0 pgprot
typedef 8 176 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 2034 u64
struct 24 2 vmap_pool
	1140 0 0 head
	176 128 0 len
struct 4 1 spinlock
	2035 0 0 -
struct 8 1 rb_root
	817 0 0 rb_node
typedef 8 2036 atomic_long_t
typedef 8 1748 work_func_t
struct 16 2 hlist_node
	1199 0 0 next
	1200 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 873 __u64
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
struct 16 2 callback_head
	1037 0 0 next
	1213 64 0 func
array 24 2037 3
union 4 1 -
	1358 0 0 rlock
struct 4 1 refcount_struct
	2038 0 0 refs
typedef 4 1182 __kernel_dev_t
struct 16 2 -
	224 0 0 name
	199 64 0 lock
struct 56 4 dev_links_info
	206 0 0 suppliers
	206 128 0 consumers
	206 256 0 defer_sync
	2039 384 0 status
struct 312 55 dev_pm_info
	2040 0 0 power_state
	836 32 1 can_wakeup
	836 33 1 async_suspend
	836 34 1 in_dpm_list
	836 35 1 is_prepared
	836 36 1 is_suspended
	836 37 1 is_noirq_suspended
	836 38 1 is_late_suspended
	836 39 1 no_pm
	836 40 1 early_init
	836 41 1 direct_complete
	1182 64 0 driver_flags
	199 96 0 lock
	206 128 0 entry
	2041 256 0 completion
	1251 512 0 wakeup
	836 576 1 wakeup_path
	836 577 1 syscore
	836 578 1 no_pm_callbacks
	836 579 1 async_in_progress
	836 580 1 smart_suspend
	836 581 1 must_resume
	836 582 1 may_skip_resume
	2042 640 0 suspend_timer
	437 1152 0 timer_expires
	828 1216 0 work
	834 1472 0 wait_queue
	1252 1664 0 wakeirq
	201 1728 0 usage_count
	201 1760 0 child_count
	196 1792 3 disable_depth
	836 1795 1 idle_notification
	836 1796 1 request_pending
	836 1797 1 deferred_resume
	836 1798 1 needs_force_resume
	836 1799 1 runtime_auto
	836 1800 1 ignore_children
	836 1801 1 no_callbacks
	836 1802 1 irq_safe
	836 1803 1 use_autosuspend
	836 1804 1 timer_autosuspends
	836 1805 1 memalloc_noio
	196 1824 0 links_count
	2043 1856 0 request
	824 1888 0 runtime_status
	824 1920 0 last_status
	191 1952 0 runtime_error
	191 1984 0 autosuspend_delay
	437 2048 0 last_busy
	437 2112 0 active_time
	437 2176 0 suspended_time
	437 2240 0 accounting_timestamp
	1255 2304 0 subsys_data
	1256 2368 0 set_latency_tolerance
	1257 2432 0 qos
struct 16 2 dev_msi_info
	1258 0 0 domain
	1259 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	2044 0 0 val
struct 4 1 -
	2045 0 0 val
typedef 8 1777 __kernel_loff_t
typedef 8 1777 __s64
typedef 1 318 __u8
typedef 2 197 __u16
struct 8 1 hlist_head
	1199 0 0 first
struct 8 1 -
	2046 0 0 counter
struct 16 2 rb_root_cached
	2047 0 0 rb_root
	817 64 0 rb_leftmost
typedef 4 1182 errseq_t
union 4 1 -
	1774 0 0 rlock
typedef 8 2048 wait_queue_func_t
struct 4 1 raw_spinlock
	2049 0 0 raw_lock
typedef 4 2050 atomic_t
typedef 4 196 __u32
int 8 s long long int
typedef 4 2051 u32
array 56 1235 7
typedef 2 2052 u16
array 8200 176 1025
typedef 8 873 __u64
typedef 4 2053 uid_t
typedef 4 2054 gid_t
struct 8 2 -
	369 0 0 hash
	369 32 0 len
struct 8 2 -
	179 0 0 lock
	191 32 0 count
struct 4 1 pm_message
	191 0 0 event
struct 4 1 spinlock
	2055 0 0 -
typedef 4 2056 refcount_t
struct 8 1 -
	176 0 0 v
union 4 1 -
	2057 0 0 rlock
union 16 2 -
	79 0 0 lru
	2058 0 0 -
union 8 2 -
	180 0 0 private
	2059 0 0 swap
union 4 1 -
	2060 0 0 rlock
union 4 1 -
	2061 0 0 rlock
struct 8 1 -
	2062 0 0 counter
typedef 8 873 __u64
struct 72 8 mempool_s
	199 0 0 lock
	191 32 0 min_nr
	191 64 0 curr_nr
	531 128 0 elements
	180 192 0 pool_data
	532 256 0 alloc
	533 320 0 free
	834 384 0 wait
ptr 8 struct bio *
typedef 8 2063 atomic64_t
struct 4 1 raw_spinlock
	2064 0 0 raw_lock
union 4 1 -
	2065 0 0 rlock
typedef 8 2066 u64
struct 8 1 -
	2067 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 196 __u32
typedef 1 318 __u8
typedef 4 2068 refcount_t
union 16 2 -
	2069 0 0 -
	2070 0 0 full
union 4 1 -
	2071 0 0 rlock
struct 8 1 -
	2072 0 0 counter
typedef 4 2073 raw_spinlock_t
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
ptr 8 struct maple_pnode *
array 248 180 31
struct 16 2 callback_head
	1037 0 0 next
	1213 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 176 15
union 128 2 -
	2074 0 0 slot
	2075 0 0 -
array 72 176 9
array 80 180 10
array 80 176 10
struct 2 2 maple_metadata
	318 0 0 end
	318 8 0 gap
array 240 2076 30
struct 0 0 -
struct 16 2 wb_completion
	174 0 0 cnt
	1247 64 0 waitq
array 640 2077 4
array 320 2078 4
array 64 2079 2
array 48 2080 1
array 64 2081 1
struct 16 2 hlist_nulls_node
	1292 0 0 next
	2082 64 0 pprev
array 16 383 2
array 32 2083 1
struct 4 1 seqcount
	196 0 0 sequence
struct 136 12 -
	183 0 0 ctx_id
	467 64 0 tlb_gen
	176 128 0 next_trim_cpumask
	128 192 0 ldt_usr_sem
	2084 512 0 ldt
	176 576 0 flags
	97 640 0 lock
	180 896 0 vdso
	2085 960 0 vdso_image
	174 1024 0 perf_rdpmc_allowed
	260 1056 0 pkey_allocation_map
	722 1072 0 execute_only_pkey
ptr 8 struct xol_area *
typedef 4 2086 spinlock_t
typedef 4 2087 atomic_t
struct 56 2 mod_tree_node
	238 0 0 mod
	2088 64 0 node
typedef 4 2089 arch_spinlock_t
struct 88 9 ctl_table_header
	2090 0 0 -
	1022 192 0 unregistering
	2091 256 0 ctl_table_arg
	2092 320 0 root
	2093 384 0 set
	2094 448 0 parent
	2095 512 0 node
	1384 576 0 inodes
	2096 640 0 type
typedef 8 2097 atomic_long_t
typedef 4 2057 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	401 0 0 tail
struct 40 5 rw_semaphore
	1845 0 0 count
	1845 64 0 owner
	1847 128 0 osq
	1846 160 0 wait_lock
	590 192 0 wait_list
typedef 8 2098 seqlock_t
array 8 2099 2
struct 16 1 -
	2100 0 0 key
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
	1846 0 0 lock
	1946 64 0 count
	590 128 0 list
	754 256 0 counters
array 32 176 4
struct 16 2 hlist_node
	1199 0 0 next
	1200 64 0 pprev
struct 8 1 -
	2101 0 0 raw_lock
ptr 8 const struct nf_logger *
struct 4 1 nf_generic_net
	196 0 0 timeout
struct 64 6 nf_tcp_net
	2102 0 0 timeouts
	1370 448 0 tcp_loose
	1370 456 0 tcp_be_liberal
	1370 464 0 tcp_max_retrans
	1370 472 0 tcp_ignore_invalid_rst
	196 480 0 offload_timeout
struct 12 2 nf_udp_net
	2103 0 0 timeouts
	196 64 0 offload_timeout
struct 4 1 nf_icmp_net
	196 0 0 timeout
struct 44 2 nf_dccp_net
	1370 0 0 dccp_loose
	2104 32 0 dccp_timeout
struct 40 1 nf_sctp_net
	2104 0 0 timeouts
struct 24 2 nf_gre_net
	590 0 0 keymap_list
	2103 128 0 timeouts
typedef 8 1748 work_func_t
struct 16 6 xfrm_policy_hash
	392 0 0 table
	196 64 0 hmask
	1370 96 0 dbits4
	1370 104 0 sbits4
	1370 112 0 dbits6
	1370 120 0 sbits6
struct 4 1 seqcount_spinlock
	2105 0 0 seqcount
typedef 8 2106 __kernel_size_t
struct 4 1 seqcount_mutex
	2105 0 0 seqcount
typedef 8 873 __u64
union 4 1 -
	2107 0 0 rlock
struct 4 1 kref
	942 0 0 refcount
typedef 4 2107 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	659 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2108 pm_message_t
struct 32 2 completion
	196 0 0 done
	2109 64 0 wait
struct 64 8 hrtimer
	2110 0 0 node
	954 256 0 _softexpires
	1579 320 0 function
	1580 384 0 base
	683 448 0 state
	683 456 0 is_rel
	683 464 0 is_soft
	683 472 0 is_hard
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
typedef 4 645 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 16 4 -
	79 0 0 lru
	2111 0 0 -
	79 0 0 buddy_list
	79 0 0 pcp_list
union 8 2 -
	176 0 0 index
	176 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 2112 atomic_long_t
struct 16 2 list_head
	500 0 0 next
	500 64 0 prev
typedef 8 1748 work_func_t
array 40 2113 2
array 64 2114 8
struct 4 1 raw_spinlock
	2115 0 0 raw_lock
struct 8 1 -
	2116 0 0 counter
typedef 8 768 pgtable_t
struct 4 1 spinlock
	2117 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 2118 u64
union 4 3 -
	839 0 0 val
	2119 0 0 -
	2120 0 0 -
typedef 8 176 __kernel_ulong_t
typedef 8 2121 local64_t
typedef 8 2122 atomic64_t
struct 16 4 __call_single_node
	2123 0 0 llist
	2124 64 0 -
	2125 96 0 src
	2125 112 0 dst
struct 8 1 rcuwait
	582 0 0 task
struct 24 2 wait_queue_head
	2126 0 0 lock
	240 64 0 head
typedef 4 2127 arch_spinlock_t
struct 16 4 __call_single_node
	2128 0 0 llist
	2129 64 0 -
	2130 96 0 src
	2130 112 0 dst
typedef 8 487 smp_call_func_t
array 16 176 2
array 1600 255 100
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
typedef 1 318 __u8
typedef 4 2131 arch_spinlock_t
union 4 1 -
	1904 0 0 rlock
struct 16 3 maple_tree
	2132 0 0 -
	196 32 0 ma_flags
	180 64 0 ma_root
typedef 8 1777 __s64
struct 8 1 -
	2133 0 0 raw_lock
struct 4 1 -
	2134 0 0 val
struct 4 1 -
	2135 0 0 val
typedef 4 1596 __kernel_dev_t
typedef 8 1777 __kernel_loff_t
typedef 1 318 __u8
typedef 8 2136 u64
typedef 2 197 __u16
struct 8 1 hlist_head
	1199 0 0 first
struct 16 2 callback_head
	1037 0 0 next
	1213 64 0 func
struct 8 1 -
	2137 0 0 counter
struct 16 3 xarray
	882 0 0 xa_lock
	1940 32 0 xa_flags
	180 64 0 xa_head
typedef 4 196 gfp_t
struct 16 2 rb_root_cached
	1587 0 0 rb_root
	817 64 0 rb_leftmost
typedef 4 1596 errseq_t
struct 24 2 posix_cputimer_base
	183 0 0 nextevt
	2138 64 0 tqhead
typedef 8 176 __kernel_ulong_t
union 8 2 -
	602 0 0 dev
	176 0 0 dev_scratch
typedef 8 2139 s64
array 0 912 0
array 0 912 0
typedef 2 910 u16
union 4 2 -
	2140 0 0 csum
	2141 0 0 -
union 4 2 -
	589 0 0 vlan_all
	2142 0 0 -
union 4 2 -
	196 0 0 napi_id
	196 0 0 sender_cpu
union 4 2 -
	1363 0 0 mark
	1363 0 0 reserved_tailroom
union 2 2 -
	1955 0 0 inner_protocol
	912 0 0 inner_ipproto
typedef 2 910 __be16
array 0 912 0
array 0 912 0
union 4 2 -
	2140 0 0 csum
	2143 0 0 -
union 4 2 -
	589 0 0 vlan_all
	2144 0 0 -
union 4 2 -
	196 0 0 napi_id
	196 0 0 sender_cpu
union 4 2 -
	1363 0 0 mark
	1363 0 0 reserved_tailroom
union 2 2 -
	1955 0 0 inner_protocol
	912 0 0 inner_ipproto
union 8 2 -
	2145 0 0 hwtstamp
	180 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	728 0 0 netmem
	196 64 0 len
	196 96 0 offset
union 16 2 -
	488 0 0 slab_list
	2146 0 0 -
union 16 2 -
	2147 0 0 -
	1310 0 0 freelist_counter
typedef 8 1882 __addrpair
struct 8 2 -
	2148 0 0 skc_daddr
	2148 32 0 skc_rcv_saddr
array 4 1453 2
typedef 4 1460 __portpair
struct 4 2 -
	2149 0 0 skc_dport
	1453 16 0 skc_num
union 16 3 -
	2150 0 0 u6_addr8
	2151 0 0 u6_addr16
	2152 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1292 0 0 next
	2082 64 0 pprev
struct 16 2 -
	918 0 0 next
	918 64 0 prev
struct 16 2 sk_buff_list
	918 0 0 next
	918 64 0 prev
typedef 8 2153 arch_rwlock_t
typedef 4 2154 uid_t
typedef 8 1777 __s64
struct 24 2 wait_queue_head
	666 0 0 lock
	643 64 0 head
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 2155 wait_queue_head_t
struct 16 2 callback_head
	1037 0 0 next
	1213 64 0 func
struct 4 1 -
	2156 0 0 val
struct 4 1 -
	2157 0 0 val
typedef 4 1658 __kernel_dev_t
typedef 8 1777 __kernel_loff_t
typedef 8 1777 __s64
struct 4 1 spinlock
	2158 0 0 -
typedef 1 318 __u8
typedef 8 2159 u64
typedef 8 1668 atomic_long_t
struct 4 1 optimistic_spin_queue
	1669 0 0 tail
typedef 4 2160 raw_spinlock_t
typedef 2 197 __u16
struct 8 1 hlist_head
	1199 0 0 first
struct 8 1 -
	2161 0 0 counter
struct 4 1 -
	191 0 0 counter
struct 16 3 xarray
	1659 0 0 xa_lock
	2001 32 0 xa_flags
	180 64 0 xa_head
typedef 4 196 gfp_t
struct 16 2 rb_root_cached
	2162 0 0 rb_root
	817 64 0 rb_leftmost
typedef 4 1658 errseq_t
typedef 4 2163 atomic_t
typedef 8 2164 atomic64_t
struct 4 1 raw_spinlock
	2165 0 0 raw_lock
typedef 4 2166 atomic_t
struct 72 9 mem_dqinfo
	2167 0 0 dqi_format
	191 64 0 dqi_fmt_id
	79 128 0 dqi_dirty_list
	176 256 0 dqi_flags
	196 320 0 dqi_bgrace
	196 352 0 dqi_igrace
	2168 384 0 dqi_max_spc_limit
	2168 448 0 dqi_max_ino_limit
	180 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	2169 0 0 rss
	490 384 0 read_count
	2170 448 0 writer
	270 512 0 waiters
	174 704 0 block
array 16 1294 16
union 4 1 -
	2171 0 0 rlock
array 1024 176 128
struct 40 6 -
	223 0 0 uaddr
	369 64 0 val
	369 96 0 flags
	369 128 0 bitset
	183 192 0 time
	223 256 0 uaddr2
struct 24 4 -
	2172 0 0 clockid
	2173 32 0 type
	2174 64 0 -
	183 128 0 expires
struct 32 5 -
	2175 0 0 ufds
	191 64 0 nfds
	191 96 0 has_timeout
	176 128 0 tv_sec
	176 192 0 tv_nsec
array 128 176 16
struct 8 13 desc_struct
	260 0 0 limit0
	260 16 0 base0
	260 32 8 base1
	260 40 4 type
	260 44 1 s
	260 45 2 dpl
	260 47 1 p
	260 48 4 limit1
	260 52 1 avl
	260 53 1 l
	260 54 1 d
	260 55 1 g
	260 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	183 0 0 __state_perm
	196 64 0 __state_size
	196 96 0 __user_state_size
struct 4160 10 fpstate
	196 0 0 size
	196 32 0 user_size
	183 64 0 xfeatures
	183 128 0 user_xfeatures
	183 192 0 xfd
	196 256 1 is_valloc
	196 257 1 is_guest
	196 258 1 is_confidential
	196 259 1 in_use
	2176 512 0 regs
union 4 1 -
	2177 0 0 rlock
typedef 8 873 __u64
union 4 1 -
	1733 0 0 rlock
typedef 8 2178 atomic64_t
struct 8 1 llist_node
	1364 0 0 next
union 4 2 -
	196 0 0 u_flags
	2179 0 0 a_flags
typedef 2 2180 u16
union 4 3 -
	2179 0 0 val
	2181 0 0 -
	2182 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	2183 0 0 refs
typedef 8 176 pgprotval_t
typedef 8 873 __u64
union 4 1 -
	2184 0 0 rlock
typedef 8 2185 atomic64_t
array 8 176 1
typedef 4 2186 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2187 pm_message_t
struct 32 2 completion
	196 0 0 done
	2188 64 0 wait
struct 64 8 hrtimer
	2189 0 0 node
	2190 256 0 _softexpires
	1579 320 0 function
	1580 384 0 base
	1183 448 0 state
	1183 456 0 is_rel
	1183 464 0 is_soft
	1183 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 2191 uid_t
typedef 4 2192 gid_t
typedef 8 1765 s64
struct 8 1 rb_root
	817 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 2193 arch_spinlock_t
struct 4 1 -
	191 0 0 counter
typedef 4 196 __u32
typedef 2 197 __u16
typedef 4 196 __kernel_uid32_t
typedef 4 196 __kernel_gid32_t
union 4 1 -
	2006 0 0 rlock
struct 4 1 refcount_struct
	2007 0 0 refs
struct 4 1 raw_spinlock
	2194 0 0 raw_lock
struct 16 2 -
	180 0 0 __filler
	196 64 0 mlock_count
typedef 8 2195 swp_entry_t
struct 4 1 raw_spinlock
	2196 0 0 raw_lock
struct 4 1 raw_spinlock
	2197 0 0 raw_lock
typedef 8 2198 s64
struct 8 1 -
	2199 0 0 counter
typedef 4 2200 arch_spinlock_t
struct 4 1 raw_spinlock
	2201 0 0 raw_lock
typedef 8 873 __u64
typedef 8 2202 s64
struct 4 1 refcount_struct
	922 0 0 refs
struct 16 2 -
	180 0 0 freelist
	176 64 0 counter
typedef 16 2203 freelist_full_t
struct 4 1 raw_spinlock
	2204 0 0 raw_lock
typedef 8 2205 s64
struct 4 1 raw_spinlock
	2206 0 0 raw_lock
array 128 180 16
struct 128 2 -
	2207 0 0 pad
	1825 960 0 meta
ptr 8 struct maple_alloc *
array 160 2208 2
array 80 2209 2
array 32 176 4
array 48 2210 2
array 64 2211 2
ptr 8 struct hlist_nulls_node **
array 32 176 4
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
struct 4 1 spinlock
	2212 0 0 -
struct 4 1 -
	191 0 0 counter
struct 48 1 latch_tree_node
	2213 0 0 node
struct 4 1 qspinlock
	2214 0 0 -
union 24 2 -
	2215 0 0 -
	384 0 0 rcu
ptr 8 const struct ctl_table *
ptr 8 struct ctl_table_root *
ptr 8 struct ctl_table_set *
ptr 8 struct ctl_dir *
ptr 8 struct ctl_node *
enum 4 u 2 -
	0 SYSCTL_TABLE_TYPE_DEFAULT
	1 SYSCTL_TABLE_TYPE_PERMANENTLY_EMPTY
typedef 8 2216 atomic64_t
struct 8 2 -
	1442 0 0 seqcount
	405 32 0 lock
typedef 4 2217 kgid_t
array 16 618 2
typedef 8 2218 arch_rwlock_t
array 56 196 14
array 8 196 2
array 40 196 10
typedef 4 2219 seqcount_t
typedef 8 176 __kernel_ulong_t
struct 4 1 raw_spinlock
	2220 0 0 raw_lock
struct 4 1 pm_message
	191 0 0 event
struct 24 2 swait_queue_head
	1885 0 0 lock
	643 64 0 task_list
struct 32 2 timerqueue_node
	2221 0 0 node
	954 192 0 expires
struct 16 2 -
	180 0 0 __filler
	196 64 0 mlock_count
typedef 8 2222 atomic64_t
array 20 191 5
struct 8 1 hlist_nulls_head
	1292 0 0 first
typedef 4 2223 arch_spinlock_t
typedef 8 2224 s64
union 4 1 -
	1801 0 0 rlock
typedef 8 873 __u64
struct 2 2 -
	2225 0 0 locked
	2225 8 0 pending
struct 4 2 -
	2125 0 0 locked_pending
	2125 16 0 tail
struct 8 1 -
	241 0 0 a
struct 8 1 -
	2226 0 0 counter
struct 8 1 llist_node
	1364 0 0 next
union 4 2 -
	196 0 0 u_flags
	839 0 0 a_flags
typedef 2 2227 u16
typedef 4 2228 spinlock_t
struct 4 1 qspinlock
	2229 0 0 -
struct 8 1 llist_node
	1364 0 0 next
union 4 2 -
	196 0 0 u_flags
	858 0 0 a_flags
typedef 2 2230 u16
struct 4 1 qspinlock
	2231 0 0 -
union 4 2 -
	882 0 0 ma_lock
	2232 0 0 ma_external_lock
typedef 8 2233 arch_rwlock_t
typedef 4 2234 uid_t
typedef 4 2235 gid_t
typedef 8 873 __u64
typedef 8 1927 s64
struct 16 1 timerqueue_head
	175 0 0 rb_root
typedef 8 1777 __s64
typedef 4 1363 __wsum
struct 4 2 -
	910 0 0 csum_start
	910 16 0 csum_offset
struct 4 2 -
	1955 0 0 vlan_proto
	910 16 0 vlan_tci
struct 4 2 -
	910 0 0 csum_start
	910 16 0 csum_offset
struct 4 2 -
	1955 0 0 vlan_proto
	910 16 0 vlan_tci
typedef 8 2236 ktime_t
struct 16 2 -
	493 0 0 next
	191 64 0 slabs
struct 16 2 -
	180 0 0 freelist
	2237 64 0 -
typedef 4 1460 __be32
typedef 2 1453 __be16
array 16 1449 16
array 16 2149 8
array 16 2148 4
struct 8 2 qrwlock
	2238 0 0 -
	2220 32 0 wait_lock
typedef 4 196 __kernel_uid32_t
struct 24 2 wait_queue_head
	1659 0 0 lock
	1665 64 0 head
typedef 4 2239 uid_t
typedef 4 2240 gid_t
union 4 1 -
	2160 0 0 rlock
typedef 8 873 __u64
struct 4 1 raw_spinlock
	2241 0 0 raw_lock
typedef 8 1989 s64
struct 8 1 rb_root
	817 0 0 rb_node
struct 4 1 -
	191 0 0 counter
struct 8 1 -
	2242 0 0 counter
typedef 4 2243 arch_spinlock_t
struct 4 1 -
	191 0 0 counter
ptr 8 struct quota_format_type *
typedef 8 1777 qsize_t
struct 48 4 rcu_sync
	191 0 0 gp_state
	191 32 0 gp_count
	270 64 0 gp_wait
	278 256 0 cb_head
struct 8 1 rcuwait
	582 0 0 task
struct 4 1 raw_spinlock
	2244 0 0 raw_lock
typedef 4 2245 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	2246 0 0 rmtp
	2247 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	2248 0 0 fsave
	2249 0 0 fxsave
	2250 0 0 soft
	2251 0 0 xsave
	2252 0 0 __padding
struct 4 1 raw_spinlock
	2253 0 0 raw_lock
struct 8 1 -
	2254 0 0 counter
typedef 4 2255 atomic_t
typedef 2 197 __u16
struct 2 2 -
	2256 0 0 locked
	2256 8 0 pending
struct 4 2 -
	2029 0 0 locked_pending
	2029 16 0 tail
typedef 4 2257 atomic_t
struct 4 1 raw_spinlock
	2258 0 0 raw_lock
struct 8 1 -
	2259 0 0 counter
struct 4 1 -
	191 0 0 counter
struct 4 1 pm_message
	191 0 0 event
struct 24 2 swait_queue_head
	1205 0 0 lock
	206 64 0 task_list
struct 32 2 timerqueue_node
	2260 0 0 node
	2190 192 0 expires
typedef 8 2046 ktime_t
typedef 4 196 __kernel_uid32_t
typedef 4 196 __kernel_gid32_t
struct 4 1 qspinlock
	2261 0 0 -
typedef 4 2262 arch_spinlock_t
struct 8 1 -
	176 0 0 val
typedef 4 2263 arch_spinlock_t
typedef 4 2264 arch_spinlock_t
typedef 8 1777 __s64
typedef 8 2265 s64
struct 4 1 qspinlock
	2266 0 0 -
typedef 4 2267 arch_spinlock_t
typedef 8 1777 __s64
typedef 16 2268 u128
typedef 4 2269 arch_spinlock_t
typedef 8 1777 __s64
typedef 4 2270 arch_spinlock_t
array 120 180 15
array 80 79 5
array 40 253 5
array 24 176 3
array 32 314 4
union 4 1 -
	2271 0 0 rlock
array 48 123 2
union 4 3 -
	174 0 0 val
	2272 0 0 -
	2273 0 0 -
struct 24 5 -
	2274 0 0 ctl_table
	191 64 0 ctl_table_size
	191 96 0 used
	191 128 0 count
	191 160 0 nreg
struct 8 1 -
	1946 0 0 counter
struct 4 1 -
	2275 0 0 val
struct 8 2 qrwlock
	2276 0 0 -
	2194 32 0 wait_lock
struct 4 1 seqcount
	196 0 0 sequence
typedef 4 2277 arch_spinlock_t
struct 24 3 rb_node
	176 0 0 __rb_parent_color
	817 64 0 rb_right
	817 128 0 rb_left
struct 8 1 -
	2236 0 0 counter
struct 4 1 qspinlock
	2278 0 0 -
typedef 8 1777 __s64
typedef 1 2279 u8
typedef 8 2280 s64
typedef 2 197 __u16
struct 4 1 spinlock
	2281 0 0 -
union 4 3 -
	858 0 0 val
	2282 0 0 -
	2283 0 0 -
typedef 2 197 __u16
union 4 3 -
	2284 0 0 val
	2285 0 0 -
	2286 0 0 -
typedef 0 2287 lockdep_map_p
struct 8 2 qrwlock
	2288 0 0 -
	2115 32 0 wait_lock
typedef 4 196 __kernel_uid32_t
typedef 4 196 __kernel_gid32_t
typedef 8 2289 s64
union 8 2 -
	176 0 0 counters
	2290 0 0 -
union 4 2 -
	659 0 0 cnts
	2291 0 0 -
typedef 4 196 __kernel_uid32_t
typedef 4 196 __kernel_gid32_t
typedef 4 2292 arch_spinlock_t
typedef 8 2293 s64
struct 4 1 qspinlock
	2294 0 0 -
typedef 4 2295 arch_spinlock_t
typedef 4 191 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	369 0 0 cwd
	369 32 0 swd
	369 64 0 twd
	369 96 0 fip
	369 128 0 fcs
	369 160 0 foo
	369 192 0 fos
	2296 224 0 st_space
	369 864 0 status
struct 512 11 fxregs_state
	260 0 0 cwd
	260 16 0 swd
	260 32 0 twd
	260 48 0 fop
	2297 64 0 -
	369 192 0 mxcsr
	369 224 0 mxcsr_mask
	2298 256 0 st_space
	2299 1280 0 xmm_space
	2300 3328 0 padding
	2301 3712 0 -
struct 136 16 swregs_state
	369 0 0 cwd
	369 32 0 swd
	369 64 0 twd
	369 96 0 fip
	369 128 0 fcs
	369 160 0 foo
	369 192 0 fos
	2296 224 0 st_space
	462 864 0 ftop
	462 872 0 changed
	462 880 0 lookahead
	462 888 0 no_update
	462 896 0 rm
	462 904 0 alimit
	2302 960 0 info
	369 1024 0 entry_eip
struct 576 3 xregs_state
	2249 0 0 i387
	2303 4096 0 header
	2304 4608 0 extended_state_area
array 4096 462 4096
typedef 4 2305 arch_spinlock_t
typedef 8 2306 s64
struct 4 1 -
	191 0 0 counter
typedef 1 2307 u8
struct 4 1 -
	191 0 0 counter
typedef 4 2308 arch_spinlock_t
typedef 8 2309 s64
struct 24 3 rb_node
	176 0 0 __rb_parent_color
	817 64 0 rb_right
	817 128 0 rb_left
union 4 3 -
	201 0 0 val
	2310 0 0 -
	2311 0 0 -
struct 4 1 qspinlock
	2312 0 0 -
struct 4 1 qspinlock
	2313 0 0 -
struct 4 1 qspinlock
	2314 0 0 -
typedef 8 1777 __s64
union 4 3 -
	816 0 0 val
	2315 0 0 -
	2316 0 0 -
struct 4 1 qspinlock
	2317 0 0 -
typedef 16 2318 __u128
struct 4 1 qspinlock
	2319 0 0 -
struct 4 1 qspinlock
	2320 0 0 -
struct 4 1 raw_spinlock
	2321 0 0 raw_lock
struct 2 2 -
	462 0 0 locked
	462 8 0 pending
struct 4 2 -
	260 0 0 locked_pending
	260 16 0 tail
ptr 8 struct ctl_table *
typedef 4 2322 gid_t
union 4 2 -
	401 0 0 cnts
	2323 0 0 -
struct 4 1 qspinlock
	2324 0 0 -
union 4 3 -
	887 0 0 val
	2325 0 0 -
	2326 0 0 -
typedef 1 318 __u8
typedef 8 1777 __s64
union 4 1 -
	1555 0 0 rlock
struct 2 2 -
	1581 0 0 locked
	1581 8 0 pending
struct 4 2 -
	2130 0 0 locked_pending
	2130 16 0 tail
typedef 4 2327 atomic_t
struct 2 2 -
	2328 0 0 locked
	2328 8 0 pending
struct 4 2 -
	2329 0 0 locked_pending
	2329 16 0 tail
struct 0 0 -
union 4 2 -
	887 0 0 cnts
	2330 0 0 -
typedef 8 1777 __s64
struct 4 3 -
	196 0 16 inuse
	196 16 15 objects
	196 31 1 frozen
struct 4 2 -
	683 0 0 wlocked
	2331 8 0 __lstate
struct 4 1 qspinlock
	2332 0 0 -
typedef 8 1777 __s64
union 4 3 -
	2007 0 0 val
	2333 0 0 -
	2334 0 0 -
struct 4 1 qspinlock
	2335 0 0 -
array 80 369 20
union 16 2 -
	2336 0 0 -
	2337 0 0 -
array 128 369 32
array 256 369 64
array 48 369 12
union 48 2 -
	2300 0 0 padding1
	2300 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	183 0 0 xfeatures
	183 64 0 xcomp_bv
	2338 128 0 reserved
array 0 462 0
struct 4 1 qspinlock
	2339 0 0 -
typedef 8 1777 __s64
typedef 1 318 __u8
struct 4 1 qspinlock
	2340 0 0 -
typedef 8 1777 __s64
struct 2 2 -
	1183 0 0 locked
	1183 8 0 pending
struct 4 2 -
	1187 0 0 locked_pending
	1187 16 0 tail
union 4 3 -
	401 0 0 val
	2341 0 0 -
	2342 0 0 -
union 4 3 -
	415 0 0 val
	2343 0 0 -
	2344 0 0 -
union 4 3 -
	2345 0 0 val
	2346 0 0 -
	2347 0 0 -
struct 2 2 -
	2348 0 0 locked
	2348 8 0 pending
struct 4 2 -
	2349 0 0 locked_pending
	2349 16 0 tail
union 4 3 -
	736 0 0 val
	2350 0 0 -
	2351 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	922 0 0 val
	2352 0 0 -
	2353 0 0 -
union 4 3 -
	2354 0 0 val
	2355 0 0 -
	2356 0 0 -
typedef 4 2357 arch_spinlock_t
typedef 4 196 __kernel_gid32_t
struct 4 2 -
	1370 0 0 wlocked
	1441 8 0 __lstate
union 4 3 -
	659 0 0 val
	2358 0 0 -
	2359 0 0 -
struct 2 2 -
	1597 0 0 locked
	1597 8 0 pending
struct 4 2 -
	1602 0 0 locked_pending
	1602 16 0 tail
struct 4 1 -
	191 0 0 counter
typedef 1 2360 u8
typedef 2 2361 u16
struct 4 2 -
	1597 0 0 wlocked
	2362 8 0 __lstate
array 3 683 3
union 4 3 -
	1669 0 0 val
	2363 0 0 -
	2364 0 0 -
struct 2 2 -
	381 0 0 locked
	381 8 0 pending
struct 4 2 -
	2365 0 0 locked_pending
	2365 16 0 tail
union 4 3 -
	2366 0 0 val
	2367 0 0 -
	2368 0 0 -
struct 16 2 -
	183 0 0 rip
	183 64 0 rdp
struct 16 4 -
	369 0 0 fip
	369 32 0 fcs
	369 64 0 foo
	369 96 0 fos
array 48 183 6
union 4 3 -
	2369 0 0 val
	2370 0 0 -
	2371 0 0 -
union 4 3 -
	2372 0 0 val
	2373 0 0 -
	2374 0 0 -
struct 2 2 -
	1370 0 0 locked
	1370 8 0 pending
struct 4 2 -
	1949 0 0 locked_pending
	1949 16 0 tail
struct 2 2 -
	2375 0 0 locked
	2375 8 0 pending
struct 4 2 -
	2376 0 0 locked_pending
	2376 16 0 tail
typedef 4 2377 atomic_t
struct 2 2 -
	2378 0 0 locked
	2378 8 0 pending
struct 4 2 -
	2379 0 0 locked_pending
	2379 16 0 tail
typedef 1 2380 u8
typedef 2 2381 u16
struct 2 2 -
	2382 0 0 locked
	2382 8 0 pending
struct 4 2 -
	1361 0 0 locked_pending
	1361 16 0 tail
struct 2 2 -
	1306 0 0 locked
	1306 8 0 pending
struct 4 2 -
	2383 0 0 locked_pending
	2383 16 0 tail
typedef 4 2384 atomic_t
struct 2 2 -
	2385 0 0 locked
	2385 8 0 pending
struct 4 2 -
	2386 0 0 locked_pending
	2386 16 0 tail
struct 4 1 qspinlock
	2387 0 0 -
struct 2 2 -
	683 0 0 locked
	683 8 0 pending
struct 4 2 -
	629 0 0 locked_pending
	629 16 0 tail
typedef 1 318 __u8
typedef 2 197 __u16
array 3 1597 3
struct 2 2 -
	1660 0 0 locked
	1660 8 0 pending
struct 4 2 -
	1666 0 0 locked_pending
	1666 16 0 tail
typedef 2 2388 u16
typedef 4 2389 atomic_t
struct 2 2 -
	2390 0 0 locked
	2390 8 0 pending
struct 4 2 -
	2391 0 0 locked_pending
	2391 16 0 tail
typedef 4 2392 atomic_t
struct 2 2 -
	2393 0 0 locked
	2393 8 0 pending
struct 4 2 -
	2394 0 0 locked_pending
	2394 16 0 tail
typedef 4 2395 atomic_t
struct 2 2 -
	2396 0 0 locked
	2396 8 0 pending
struct 4 2 -
	2397 0 0 locked_pending
	2397 16 0 tail
typedef 1 2398 u8
typedef 2 2399 u16
struct 4 1 -
	191 0 0 counter
typedef 1 2400 u8
typedef 2 2401 u16
typedef 1 318 __u8
typedef 2 197 __u16
typedef 1 917 u8
typedef 2 2402 u16
struct 4 1 -
	191 0 0 counter
typedef 1 2403 u8
typedef 2 2404 u16
union 4 3 -
	1841 0 0 val
	2405 0 0 -
	2406 0 0 -
typedef 2 197 __u16
struct 4 1 -
	191 0 0 counter
typedef 1 2407 u8
typedef 2 2408 u16
struct 4 1 -
	191 0 0 counter
typedef 1 2409 u8
typedef 2 2410 u16
struct 4 1 -
	191 0 0 counter
typedef 1 2411 u8
typedef 2 2412 u16
typedef 1 318 __u8
typedef 2 197 __u16
typedef 1 318 __u8
typedef 2 197 __u16
typedef 2 197 __u16
typedef 1 318 __u8
typedef 2 197 __u16
struct 2 2 -
	2413 0 0 locked
	2413 8 0 pending
struct 4 2 -
	2414 0 0 locked_pending
	2414 16 0 tail
typedef 1 318 __u8
typedef 2 197 __u16
typedef 1 318 __u8
typedef 2 197 __u16
typedef 1 318 __u8
typedef 2 197 __u16
typedef 1 2415 u8
typedef 2 2416 u16
typedef 1 318 __u8
typedef 2 197 __u16
symbols 238
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
ffffffff83760b20 8 - vmcoreinfo_data
ffffffff83760b28 8 - vmcoreinfo_data_safecopy
ffffffff83760b10 8 - vmcoreinfo_note
ffffffff82554598 8 - vmemmap_base
ffffffff8203fec0 1448 - vmstat_text
ffffffff82e6a54c 4 - watermark_boost_factor
ffffffff82d68ca0 4 - watermark_scale_factor
ffffffff82042400 40 - zone_names
end b40a485df167cbee0f7be10e0511b6ee
