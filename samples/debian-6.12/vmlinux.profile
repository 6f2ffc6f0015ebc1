kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 567e64751ad440b2
types 2961
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
struct 192 15 address_space
	180 0 0 host
	176 64 0 i_pages
	132 192 0 invalidate_lock
	181 512 0 gfp_mask
	182 544 0 i_mmap_writable
	183 576 0 i_mmap
	184 704 0 nrpages
	184 768 0 writeback_index
	185 832 0 a_ops
	184 896 0 flags
	186 960 0 wb_err
	187 992 0 i_private_lock
	80 1024 0 i_private_list
	132 1152 0 i_mmap_rwsem
	188 1472 0 i_private_data
struct 40 2 alloc_tag
	189 0 0 ct
	190 256 0 counters
struct 16 2 alloc_tag_counters
	191 0 0 bytes
	191 64 0 calls
struct 4 2 anon_vma_name
	192 0 0 kref
	193 32 0 name
struct 1592 2 bdev_inode
	194 0 0 bdev
	195 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	196 0 0 -
	197 512 0 run_work
	198 1216 0 cpumask
	199 1280 0 next_cpu
	199 1312 0 next_cpu_batch
	184 1344 0 flags
	188 1408 0 sched_data
	200 1472 0 queue
	201 1536 0 fq
	188 1600 0 driver_data
	202 1664 0 ctx_map
	203 1920 0 dispatch_from
	204 1984 0 dispatch_busy
	205 2016 0 type
	205 2032 0 nr_ctx
	206 2048 0 ctxs
	207 2112 0 dispatch_wait_lock
	208 2176 0 dispatch_wait
	209 2496 0 wait_index
	210 2560 0 tags
	210 2624 0 sched_tags
	204 2688 0 numa_node
	204 2720 0 queue_num
	209 2752 0 nr_active
	211 2816 0 cpuhp_online
	211 2944 0 cpuhp_dead
	212 3072 0 kobj
	213 3584 0 debugfs_dir
	213 3648 0 sched_debugfs_dir
	214 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	215 0 0 ops
	216 64 0 map
	204 448 0 nr_maps
	204 480 0 nr_hw_queues
	204 512 0 queue_depth
	204 544 0 reserved_tags
	204 576 0 cmd_size
	199 608 0 numa_node
	204 640 0 timeout
	204 672 0 flags
	188 704 0 driver_data
	217 768 0 tags
	210 832 0 shared_tags
	218 896 0 tag_list_lock
	214 1152 0 tag_list
	219 1280 0 srcu
struct 184 9 blk_mq_tags
	204 0 0 nr_tags
	204 32 0 nr_reserved_tags
	204 64 0 active_queues
	220 128 0 bitmap_tags
	220 640 0 breserved_tags
	221 1152 0 rqs
	221 1216 0 static_rqs
	214 1280 0 page_list
	207 1408 0 lock
struct 968 23 block_device
	222 0 0 bd_start_sect
	222 64 0 bd_nr_sectors
	223 128 0 bd_disk
	200 192 0 bd_queue
	224 256 0 bd_stats
	184 320 0 bd_stamp
	182 384 0 __bd_flags
	225 416 0 bd_dev
	226 448 0 bd_mapping
	182 512 0 bd_openers
	187 544 0 bd_size_lock
	188 576 0 bd_claiming
	188 640 0 bd_holder
	227 704 0 bd_holder_ops
	98 768 0 bd_holder_lock
	199 1024 0 bd_holders
	228 1088 0 bd_holder_dir
	182 1152 0 bd_fsfreeze_count
	98 1216 0 bd_fsfreeze_mutex
	229 1472 0 bd_meta_info
	199 1536 0 bd_writers
	188 1600 0 bd_security
	51 1664 0 bd_device
struct 232 23 btf
	188 0 0 data
	230 64 0 types
	231 128 0 resolved_ids
	231 192 0 resolved_sizes
	232 256 0 strings
	188 320 0 nohdr_data
	233 384 0 hdr
	234 576 0 nr_types
	234 608 0 types_size
	234 640 0 data_size
	235 672 0 refcnt
	234 704 0 id
	236 768 0 rcu
	237 896 0 kfunc_set_tab
	238 960 0 dtor_kfunc_tab
	239 1024 0 struct_meta_tab
	240 1088 0 struct_ops_tab
	241 1152 0 base_btf
	234 1216 0 start_id
	234 1248 0 start_str_off
	242 1280 0 name
	243 1728 0 kernel_btf
	244 1792 0 base_id_map
struct 48 5 btf_module
	245 0 0 list
	246 128 0 module
	241 192 0 btf
	247 256 0 sysfs_attr
	199 320 0 flags
struct 64 9 buffer_page
	248 0 0 list
	249 128 0 write
	204 192 0 read
	249 256 0 entries
	184 320 0 real_end
	204 384 0 order
	250 416 30 id
	250 446 1 range
	251 448 0 page
struct 77824 13 cea_exception_stacks
	252 0 0 DF_stack_guard
	253 32768 0 DF_stack
	252 98304 0 NMI_stack_guard
	253 131072 0 NMI_stack
	252 196608 0 DB_stack_guard
	253 229376 0 DB_stack
	252 294912 0 MCE_stack_guard
	253 327680 0 MCE_stack
	252 393216 0 VC_stack_guard
	253 425984 0 VC_stack
	252 491520 0 VC2_stack_guard
	253 524288 0 VC2_stack
	252 589824 0 IST_top_guard
struct 512 39 cfs_rq
	254 0 0 load
	204 128 0 nr_running
	204 160 0 h_nr_queued
	204 192 0 h_nr_runnable
	204 224 0 idle_nr_running
	204 256 0 idle_h_nr_running
	204 288 0 h_nr_delayed
	255 320 0 avg_vruntime
	256 384 0 avg_load
	256 448 0 zero_vruntime
	257 512 0 tasks_timeline
	258 640 0 curr
	258 704 0 next
	259 1024 0 avg
	260 1536 0 removed
	256 2048 0 last_update_tg_load_avg
	184 2112 0 tg_load_avg_contrib
	261 2176 0 propagate
	261 2240 0 prop_runnable_sum
	184 2304 0 h_load
	256 2368 0 last_h_load_update
	258 2432 0 h_load_next
	262 2496 0 rq
	199 2560 0 on_list
	263 2624 0 leaf_cfs_rq_list
	264 2752 0 tg
	199 2816 0 idle
	199 2848 0 runtime_enabled
	255 2880 0 runtime_remaining
	256 2944 0 throttled_pelt_idle
	256 3008 0 throttled_clock
	256 3072 0 throttled_clock_pelt
	256 3136 0 throttled_clock_pelt_time
	256 3200 0 throttled_clock_self
	256 3264 0 throttled_clock_self_time
	199 3328 0 throttled
	199 3360 0 throttle_count
	263 3392 0 throttled_list
	263 3520 0 throttled_csd_list
struct 2304 43 cgroup
	44 0 0 self
	184 1664 0 flags
	199 1728 0 level
	199 1760 0 max_depth
	199 1792 0 nr_descendants
	199 1824 0 nr_dying_descendants
	199 1856 0 max_descendants
	199 1888 0 nr_populated_csets
	199 1920 0 nr_populated_domain_children
	199 1952 0 nr_populated_threaded_children
	199 1984 0 nr_threaded_children
	204 2016 0 kill_seq
	265 2048 0 kn
	266 2112 0 procs_file
	266 2560 0 events_file
	267 3008 0 psi_files
	268 4352 0 subtree_control
	268 4368 0 subtree_ss_mask
	268 4384 0 old_subtree_control
	268 4400 0 old_subtree_ss_mask
	269 4416 0 subsys
	270 5312 0 nr_dying_subsys
	271 5760 0 root
	80 5824 0 cset_links
	272 5952 0 e_csets
	273 7744 0 dom_cgrp
	273 7808 0 old_dom_cgrp
	274 7872 0 rstat_cpu
	80 7936 0 rstat_css_list
	275 8192 0 _pad_
	273 8192 0 rstat_flush_next
	276 8256 0 last_bstat
	276 8512 0 bstat
	277 8768 0 prev_cputime
	80 8960 0 pidlists
	98 9088 0 pidlist_mutex
	278 9344 0 offline_waitq
	279 9536 0 release_agent_work
	280 9792 0 psi
	281 9856 0 bpf
	282 18048 0 freezer
	283 18176 0 bpf_cgrp_storage
	284 18240 0 ancestors
struct 6592 11 cgroup_root
	285 0 0 kf_root
	204 64 0 subsys_mask
	199 96 0 hierarchy_id
	80 128 0 root_list
	286 256 0 rcu
	41 512 0 cgrp
	273 18944 0 cgrp_ancestor_storage
	182 19008 0 nr_cgrps
	204 19040 0 flags
	287 19072 0 release_agent_path
	288 51840 0 name
struct 256 32 cgroup_subsys
	289 0 0 css_alloc
	290 64 0 css_online
	291 128 0 css_offline
	291 192 0 css_released
	291 256 0 css_free
	291 320 0 css_reset
	291 384 0 css_killed
	292 448 0 css_rstat_flush
	293 512 0 css_extra_stat_show
	293 576 0 css_local_stat_show
	294 640 0 can_attach
	295 704 0 cancel_attach
	295 768 0 attach
	296 832 0 post_attach
	297 896 0 can_fork
	298 960 0 cancel_fork
	299 1024 0 fork
	299 1088 0 exit
	299 1152 0 release
	291 1216 0 bind
	300 1280 1 early_init
	300 1281 1 implicit_on_dfl
	300 1282 1 threaded
	199 1312 0 id
	232 1344 0 name
	232 1408 0 legacy_name
	271 1472 0 root
	66 1536 0 css_idr
	80 1728 0 cfts
	301 1856 0 dfl_cftypes
	301 1920 0 legacy_cftypes
	204 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	273 0 0 cgroup
	302 64 0 ss
	303 128 0 refcnt
	80 256 0 sibling
	80 384 0 children
	80 512 0 rstat_css_node
	199 640 0 id
	204 672 0 flags
	191 704 0 serial_nr
	182 768 0 online_cnt
	279 832 0 destroy_work
	304 1088 0 destroy_rwork
	305 1536 0 parent
	199 1600 0 nr_descendants
struct 96 12 class
	232 0 0 name
	306 64 0 class_groups
	306 128 0 dev_groups
	307 192 0 dev_uevent
	308 256 0 devnode
	309 320 0 class_release
	310 384 0 dev_release
	311 448 0 shutdown_pre
	312 512 0 ns_type
	313 576 0 namespace
	314 640 0 get_ownership
	315 704 0 pm
struct 241664 6 cpu_entry_area
	316 0 0 gdt
	317 32768 0 entry_stack_page
	318 65536 0 tss
	319 229376 0 estacks
	320 851968 0 cpu_debug_store
	321 884736 0 cpu_debug_buffers
struct 184 26 cred
	322 0 0 usage
	323 64 0 uid
	324 96 0 gid
	323 128 0 suid
	324 160 0 sgid
	323 192 0 euid
	324 224 0 egid
	323 256 0 fsuid
	324 288 0 fsgid
	204 320 0 securebits
	325 384 0 cap_inheritable
	325 448 0 cap_permitted
	325 512 0 cap_effective
	325 576 0 cap_bset
	325 640 0 cap_ambient
	326 704 0 jit_keyring
	327 768 0 session_keyring
	327 832 0 process_keyring
	327 896 0 thread_keyring
	327 960 0 request_key_auth
	188 1024 0 security
	328 1088 0 user
	329 1152 0 user_ns
	330 1216 0 ucounts
	331 1280 0 group_info
	332 1344 0 -
struct 592 22 css_set
	269 0 0 subsys
	333 896 0 refcount
	334 960 0 dom_cset
	273 1024 0 dfl_cgrp
	199 1088 0 nr_tasks
	80 1152 0 tasks
	80 1280 0 mg_tasks
	80 1408 0 dying_tasks
	80 1536 0 task_iters
	272 1664 0 e_cset_node
	80 3456 0 threaded_csets
	80 3584 0 threaded_csets_node
	335 3712 0 hlist
	80 3840 0 cgrp_links
	80 3968 0 mg_src_preload_node
	80 4096 0 mg_dst_preload_node
	80 4224 0 mg_node
	273 4352 0 mg_src_cgrp
	273 4416 0 mg_dst_cgrp
	334 4480 0 mg_dst_cset
	300 4544 0 dead
	286 4608 0 callback_head
struct 192 16 dentry
	204 0 0 d_flags
	336 32 0 d_seq
	337 64 0 d_hash
	213 192 0 d_parent
	338 256 0 d_name
	180 384 0 d_inode
	339 448 0 d_iname
	340 768 0 d_op
	341 832 0 d_sb
	184 896 0 d_time
	188 960 0 d_fsdata
	342 1024 0 d_lockref
	343 1088 0 -
	335 1216 0 d_sib
	344 1344 0 d_children
	345 1408 0 d_u
struct 128 13 dentry_operations
	346 0 0 d_revalidate
	346 64 0 d_weak_revalidate
	347 128 0 d_hash
	348 192 0 d_compare
	349 256 0 d_delete
	350 320 0 d_init
	351 384 0 d_release
	351 448 0 d_prune
	352 512 0 d_iput
	353 576 0 d_dname
	354 640 0 d_automount
	355 704 0 d_manage
	356 768 0 d_real
struct 760 47 device
	357 0 0 kobj
	358 512 0 parent
	359 576 0 p
	232 640 0 init_name
	360 704 0 type
	361 768 0 bus
	362 832 0 driver
	188 896 0 platform_data
	188 960 0 driver_data
	363 1024 0 driver_override
	98 1152 0 mutex
	364 1408 0 links
	365 1856 0 power
	366 4352 0 pm_domain
	367 4416 0 em_pd
	368 4480 0 msi
	369 4608 0 dma_ops
	370 4672 0 dma_mask
	191 4736 0 coherent_dma_mask
	191 4800 0 bus_dma_limit
	371 4864 0 dma_range_map
	372 4928 0 dma_parms
	80 4992 0 dma_pools
	373 5120 0 dma_io_tlb_mem
	374 5184 0 archdata
	375 5184 0 of_node
	376 5248 0 fwnode
	199 5312 0 numa_node
	225 5344 0 devt
	377 5376 0 id
	187 5408 0 devres_lock
	80 5440 0 devres_head
	378 5568 0 class
	306 5632 0 groups
	310 5696 0 release
	379 5760 0 iommu_group
	380 5824 0 iommu
	381 5888 0 physical_location
	382 5952 0 removable
	300 5984 1 offline_disabled
	300 5985 1 offline
	300 5986 1 of_node_reused
	300 5987 1 state_synced
	300 5988 1 can_match
	300 5989 1 dma_skip_sync
	300 5990 1 dma_iommu
	383 6016 0 flags
struct 216 10 device_private
	384 0 0 klist_children
	385 320 0 knode_parent
	385 576 0 knode_driver
	385 832 0 knode_bus
	385 1088 0 knode_class
	386 1344 0 deferred_probe
	387 1472 0 async_driver
	388 1536 0 deferred_probe_reason
	358 1600 0 device
	389 1664 1 dead
struct 56 6 fdtable
	204 0 0 max_fds
	390 64 0 fd
	391 128 0 close_on_exec
	391 192 0 open_fds
	391 256 0 full_fds_bits
	392 320 0 rcu
struct 184 19 file
	322 0 0 f_count
	187 64 0 f_lock
	393 96 0 f_mode
	394 128 0 f_op
	226 192 0 f_mapping
	188 256 0 private_data
	180 320 0 f_inode
	204 384 0 f_flags
	204 416 0 f_iocb_flags
	395 448 0 f_cred
	396 512 0 f_path
	397 640 0 -
	398 896 0 f_pos
	188 960 0 f_security
	399 1024 0 f_owner
	186 1088 0 f_wb_err
	186 1120 0 f_sb_err
	400 1152 0 f_ep
	401 1216 0 -
struct 72 17 file_system_type
	232 0 0 name
	199 64 0 fs_flags
	402 128 0 init_fs_context
	403 192 0 parameters
	404 256 0 mount
	405 320 0 kill_sb
	246 384 0 owner
	406 448 0 next
	344 512 0 fs_supers
	407 576 0 s_lock_key
	407 576 0 s_umount_key
	407 576 0 s_vfs_rename_key
	408 576 0 s_writers_key
	407 576 0 i_lock_key
	407 576 0 i_mutex_key
	407 576 0 invalidate_lock_key
	407 576 0 i_mutex_dir_key
struct 704 11 files_struct
	409 0 0 count
	410 32 0 resize_in_progress
	411 64 0 resize_wait
	412 256 0 fdt
	53 320 0 fdtab
	413 1024 0 file_lock
	204 1056 0 next_fd
	414 1088 0 close_on_exec_init
	414 1152 0 open_fds_init
	414 1216 0 full_fds_bits_init
	415 1280 0 fd_array
struct 256 4 folio
	416 0 0 -
	417 512 0 -
	418 1024 0 -
	419 1536 0 -
struct 88 2 free_area
	420 0 0 free_list
	184 640 0 nr_free
struct 24 4 ftrace_page
	421 0 0 next
	422 64 0 records
	199 128 0 index
	199 160 0 order
struct 64 3 futex_hash_bucket
	423 0 0 waiters
	424 32 0 lock
	425 64 0 chain
struct 56 6 gen_pool
	426 0 0 lock
	427 64 0 chunks
	199 192 0 min_alloc_order
	428 256 0 algo
	188 320 0 data
	232 384 0 name
struct 56 7 gen_pool_chunk
	427 0 0 next_chunk
	429 128 0 avail
	430 192 0 phys_addr
	188 256 0 owner
	184 320 0 start_addr
	184 384 0 end_addr
	431 448 0 bits
struct 776 40 gendisk
	199 0 0 major
	199 32 0 first_minor
	199 64 0 minors
	432 96 0 disk_name
	205 352 0 events
	205 368 0 event_flags
	433 384 0 part_tbl
	434 512 0 part0
	435 576 0 fops
	200 640 0 queue
	188 704 0 private_data
	436 768 0 bio_split
	199 3904 0 flags
	184 3968 0 state
	218 4032 0 open_mutex
	204 4288 0 open_partitions
	437 4352 0 bdi
	212 4416 0 queue_kobj
	228 4928 0 slave_dir
	214 4992 0 slave_bdevs
	438 5120 0 random
	209 5184 0 sync_io
	439 5248 0 ev
	204 5312 0 nr_zones
	204 5344 0 zone_capacity
	204 5376 0 last_zone_capacity
	391 5440 0 conv_zones_bitmap
	204 5504 0 zone_wplugs_hash_bits
	209 5536 0 nr_zone_wplugs
	207 5568 0 zone_wplugs_lock
	440 5632 0 zone_wplugs_pool
	400 5696 0 zone_wplugs_hash
	441 5760 0 zone_wplugs_wq
	442 5824 0 cdi
	199 5888 0 node_id
	443 5952 0 bb
	444 6016 0 lockdep_map
	445 6016 0 diskseq
	446 6080 0 open_mode
	447 6144 0 ia_ranges
union 4 2 handle_parts
	448 0 0 handle
	449 0 0 -
struct 32920 20 hstate
	450 0 0 resize_lock
	451 256 0 resize_key
	199 256 0 next_nid_to_alloc
	199 288 0 next_nid_to_free
	204 320 0 order
	204 352 0 demote_order
	184 384 0 mask
	184 448 0 max_huge_pages
	184 512 0 nr_huge_pages
	184 576 0 free_huge_pages
	184 640 0 resv_huge_pages
	184 704 0 surplus_huge_pages
	184 768 0 nr_overcommit_huge_pages
	452 832 0 hugepage_activelist
	453 960 0 hugepage_freelists
	454 132032 0 max_huge_pages_node
	454 164800 0 nr_huge_pages_node
	454 197568 0 free_huge_pages_node
	454 230336 0 surplus_huge_pages_node
	455 263104 0 name
struct 24 3 idr
	176 0 0 idr_rt
	204 128 0 idr_base
	204 160 0 idr_next
struct 56 7 inactive_task_frame
	184 0 0 r15
	184 64 0 r14
	184 128 0 r13
	184 192 0 r12
	184 256 0 bx
	184 320 0 bp
	184 384 0 ret_addr
struct 16 2 inet_bind_hashbucket
	456 0 0 lock
	457 64 0 chain
struct 8 1 inet_ehash_bucket
	458 0 0 chain
struct 128 12 inet_hashinfo
	459 0 0 ehash
	460 64 0 ehash_locks
	204 128 0 ehash_mask
	204 160 0 ehash_locks_mask
	461 192 0 bind_bucket_cachep
	462 256 0 bhash
	461 320 0 bind2_bucket_cachep
	462 384 0 bhash2
	204 448 0 bhash_size
	204 480 0 lhash2_mask
	463 512 0 lhash2
	464 576 0 pernet
struct 16 2 inet_listen_hashbucket
	456 0 0 lock
	458 64 0 nulls_head
struct 624 57 inode
	465 0 0 i_mode
	205 16 0 i_opflags
	323 32 0 i_uid
	324 64 0 i_gid
	204 96 0 i_flags
	466 128 0 i_acl
	466 192 0 i_default_acl
	467 256 0 i_op
	341 320 0 i_sb
	226 384 0 i_mapping
	188 448 0 i_security
	184 512 0 i_ino
	468 576 0 -
	225 608 0 i_rdev
	398 640 0 i_size
	469 704 0 i_atime_sec
	469 768 0 i_mtime_sec
	469 832 0 i_ctime_sec
	377 896 0 i_atime_nsec
	377 928 0 i_mtime_nsec
	377 960 0 i_ctime_nsec
	377 992 0 i_generation
	187 1024 0 i_lock
	205 1056 0 i_bytes
	470 1072 0 i_blkbits
	471 1080 0 i_write_hint
	472 1088 0 i_blocks
	377 1152 0 i_state
	132 1216 0 i_rwsem
	184 1536 0 dirtied_when
	184 1600 0 dirtied_time_when
	335 1664 0 i_hash
	80 1792 0 i_io_list
	473 1920 0 i_wb
	199 1984 0 i_wb_frn_winner
	268 2016 0 i_wb_frn_avg_time
	268 2032 0 i_wb_frn_history
	80 2048 0 i_lru
	80 2176 0 i_sb_list
	80 2304 0 i_wb_list
	474 2432 0 -
	475 2560 0 i_version
	475 2624 0 i_sequence
	182 2688 0 i_count
	182 2720 0 i_dio_count
	182 2752 0 i_writecount
	182 2784 0 i_readcount
	476 2816 0 -
	477 2880 0 i_flctx
	27 2944 0 i_data
	80 4480 0 i_devices
	478 4608 0 -
	479 4672 0 i_fsnotify_mask
	480 4736 0 i_fsnotify_marks
	481 4800 0 i_crypt_info
	482 4864 0 i_verity_info
	188 4928 0 i_private
struct 112 8 io_tlb_mem
	483 0 0 defpool
	184 512 0 nslabs
	213 576 0 debugfs
	484 640 0 force_bounce
	484 648 0 for_alloc
	485 704 0 total_used
	485 768 0 used_hiwater
	485 832 0 transient_nslabs
struct 136 14 kernfs_node
	182 0 0 count
	182 32 0 active
	265 64 0 parent
	232 128 0 name
	127 192 0 rb
	486 384 0 ns
	204 448 0 hash
	205 480 0 flags
	465 496 0 mode
	487 512 0 -
	191 768 0 id
	188 832 0 priv
	488 896 0 iattr
	286 960 0 rcu
struct 8408 27 kmem_cache
	489 0 0 cpu_slab
	490 64 0 lock_key
	491 64 0 flags
	184 128 0 min_partial
	204 192 0 size
	204 224 0 object_size
	492 256 0 reciprocal_size
	204 320 0 offset
	204 352 0 cpu_partial
	204 384 0 cpu_partial_slabs
	493 416 0 oo
	493 448 0 min
	494 480 0 allocflags
	199 512 0 refcount
	495 576 0 ctor
	204 640 0 inuse
	204 672 0 align
	204 704 0 red_left_pad
	232 768 0 name
	496 832 0 list
	497 960 0 kobj
	184 1472 0 random
	204 1536 0 remote_node_defrag_ratio
	498 1600 0 random_seq
	204 1664 0 useroffset
	204 1696 0 usersize
	499 1728 0 node
struct 32 4 kmem_cache_cpu
	500 0 0 -
	501 128 0 slab
	501 192 0 partial
	502 256 0 lock
struct 64 6 kmem_cache_node
	503 0 0 list_lock
	184 64 0 nr_partial
	496 128 0 partial
	504 256 0 nr_slabs
	504 320 0 total_objects
	496 384 0 full
struct 96 4 kset
	80 0 0 list
	187 128 0 list_lock
	357 192 0 kobj
	505 704 0 uevent_ops
struct 112 9 kthread
	184 0 0 flags
	204 64 0 cpu
	199 96 0 result
	506 128 0 threadfn
	188 192 0 data
	507 256 0 parked
	507 512 0 exited
	305 768 0 blkcg_css
	388 832 0 full_name
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
struct 256 1 maple_node
	509 0 0 -
struct 16 3 maple_tree
	510 0 0 -
	204 32 0 ma_flags
	188 64 0 ma_root
struct 1728 29 mem_cgroup
	44 0 0 css
	511 1664 0 id
	512 2048 0 memory
	513 4096 0 -
	80 6144 0 memory_peaks
	80 6272 0 swap_peaks
	187 6400 0 peaks_lock
	279 6464 0 high_work
	514 6720 0 vmpressure
	300 7680 0 oom_group
	199 7712 0 swappiness
	266 7744 0 events_file
	266 8192 0 events_local_file
	266 8640 0 swap_events_file
	515 9088 0 vmstats
	516 9152 0 memory_events
	516 9728 0 memory_events_local
	191 10304 0 socket_pressure
	199 10368 0 kmemcg_id
	517 10432 0 objcg
	517 10496 0 orig_objcg
	80 10560 0 objcg_list
	518 10688 0 vmstats_percpu
	80 10752 0 cgwb_list
	519 10880 0 cgwb_domain
	520 11840 0 cgwb_frn
	521 13120 0 deferred_split_queue
	522 13376 0 mm_list
	523 13568 0 nodeinfo
struct 1920 9 mem_cgroup_per_node
	524 0 0 memcg
	525 64 0 lruvec_stats_percpu
	526 128 0 lruvec_stats
	527 192 0 shrinker_info
	275 512 0 _pad1_
	528 512 0 lruvec
	275 13312 0 _pad2_
	529 13312 0 lru_zone_size
	530 14912 0 iter
struct 16 2 mem_section
	184 0 0 section_mem_map
	531 64 0 usage
struct 24 3 mem_section_usage
	286 0 0 rcu
	383 128 0 subsection_map
	532 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	533 0 0 stock_lock
	524 0 0 cached
	204 64 0 nr_pages
	517 128 0 cached_objcg
	534 192 0 cached_pgdat
	204 256 0 nr_bytes
	199 288 0 nr_slab_reclaimable_b
	199 320 0 nr_slab_unreclaimable_b
	535 384 0 work
	184 640 0 flags
struct 1448 7 memcg_vmstats
	536 0 0 state
	537 2432 0 events
	536 3840 0 state_local
	537 6272 0 events_local
	536 7680 0 state_pending
	537 10112 0 events_pending
	538 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	204 0 0 stats_updates
	518 64 0 parent
	515 128 0 vmstats
	536 192 0 state
	537 2624 0 events
	536 4032 0 state_prev
	537 6464 0 events_prev
struct 16 2 memory_stat
	232 0 0 name
	204 64 0 idx
struct 72 8 mempool_s
	187 0 0 lock
	199 32 0 min_nr
	199 64 0 curr_nr
	539 128 0 elements
	188 192 0 pool_data
	540 256 0 alloc
	541 320 0 free
	278 384 0 wait
struct 1344 2 mm_struct
	542 0 0 -
	543 10752 0 cpu_bitmap
struct 136 12 mnt_namespace
	544 0 0 ns
	545 192 0 root
	546 256 0 mounts
	329 320 0 user_ns
	330 384 0 ucounts
	547 448 0 seq
	548 512 0 poll
	547 704 0 event
	204 768 0 nr_mounts
	204 800 0 pending_mounts
	549 832 0 mnt_ns_tree_node
	550 1024 0 passive
struct 32 4 mod_kallsyms
	551 0 0 symtab
	204 64 0 num_symtab
	388 128 0 strtab
	388 192 0 typetab
struct 1280 74 module
	1 0 0 state
	80 64 0 list
	552 192 0 name
	553 640 0 mkobj
	554 1408 0 modinfo_attrs
	232 1472 0 version
	232 1536 0 srcversion
	228 1600 0 holders_dir
	555 1664 0 syms
	556 1728 0 crcs
	204 1792 0 num_syms
	98 1856 0 param_lock
	557 2112 0 kp
	204 2176 0 num_kp
	204 2208 0 num_gpl_syms
	555 2240 0 gpl_syms
	556 2304 0 gpl_crcs
	300 2368 0 using_gplonly_symbols
	300 2376 0 sig_ok
	300 2384 0 async_probe_requested
	204 2400 0 num_exentries
	558 2432 0 extable
	559 2496 0 init
	560 2560 0 mem
	561 6592 0 arch
	184 6784 0 taints
	204 6848 0 num_bugs
	80 6912 0 bug_list
	562 7040 0 bug_table
	563 7104 0 kallsyms
	94 7168 0 core_kallsyms
	564 7424 0 sect_attrs
	565 7488 0 notes_attrs
	388 7552 0 args
	188 7616 0 percpu
	204 7680 0 percpu_size
	188 7744 0 noinstr_text_start
	204 7808 0 noinstr_text_size
	204 7840 0 num_tracepoints
	566 7872 0 tracepoints_ptrs
	204 7936 0 num_srcu_structs
	567 8000 0 srcu_struct_ptrs
	204 8064 0 num_bpf_raw_events
	568 8128 0 bpf_raw_events
	204 8192 0 btf_data_size
	204 8224 0 btf_base_data_size
	188 8256 0 btf_data
	188 8320 0 btf_base_data
	569 8384 0 jump_entries
	204 8448 0 num_jump_entries
	204 8480 0 num_trace_bprintk_fmt
	570 8512 0 trace_bprintk_fmt_start
	571 8576 0 trace_events
	204 8640 0 num_trace_events
	572 8704 0 trace_evals
	204 8768 0 num_trace_evals
	204 8800 0 num_ftrace_callsites
	391 8832 0 ftrace_callsites
	188 8896 0 kprobes_text_start
	204 8960 0 kprobes_text_size
	391 9024 0 kprobe_blacklist
	204 9088 0 num_kprobe_blacklist
	199 9120 0 num_static_call_sites
	573 9152 0 static_call_sites
	300 9216 0 klp
	300 9224 0 klp_alive
	574 9280 0 klp_info
	80 9344 0 source_list
	80 9472 0 target_list
	296 9600 0 exit
	182 9664 0 refcnt
	199 9696 0 its_num_pages
	539 9728 0 its_page_array
	575 9792 0 dyndbg_info
struct 48 4 module_use
	576 0 0 source_list
	576 128 0 target_list
	246 256 0 source
	246 320 0 target
struct 336 28 mount
	577 0 0 mnt_hash
	545 128 0 mnt_parent
	213 192 0 mnt_mountpoint
	578 256 0 mnt
	579 512 0 -
	580 704 0 mnt_pcp
	581 768 0 mnt_mounts
	581 896 0 mnt_child
	581 1024 0 mnt_instance
	232 1152 0 mnt_devname
	581 1216 0 mnt_list
	581 1344 0 mnt_expire
	581 1472 0 mnt_share
	581 1600 0 mnt_slave_list
	581 1728 0 mnt_slave
	545 1856 0 mnt_master
	582 1920 0 mnt_ns
	583 1984 0 mnt_mp
	584 2048 0 -
	581 2176 0 mnt_umounting
	480 2304 0 mnt_fsnotify_marks
	585 2368 0 mnt_fsnotify_mask
	199 2400 0 mnt_id
	547 2432 0 mnt_id_unique
	199 2496 0 mnt_group_id
	199 2528 0 mnt_expiry_mark
	586 2560 0 mnt_pins
	586 2624 0 mnt_stuck_children
struct 32 4 mutex
	322 0 0 owner
	587 64 0 wait_lock
	588 96 0 osq
	80 128 0 wait_list
struct 32 3 mutex_waiter
	589 0 0 list
	590 128 0 task
	591 192 0 ww_ctx
struct 560 5 napi_alloc_cache
	592 0 0 bh_lock
	593 0 0 page
	594 192 0 page_small
	204 320 0 skb_count
	595 384 0 skb_cache
struct 4480 53 net
	596 0 0 passive
	413 32 0 rules_mod_lock
	204 64 0 dev_base_seq
	597 96 0 ifindex
	413 128 0 nsid_lock
	409 160 0 fnhe_genid
	598 192 0 list
	598 320 0 exit_list
	599 448 0 defer_free_list
	599 512 0 cleanup_list
	600 576 0 key_domain
	329 640 0 user_ns
	330 704 0 ucounts
	601 768 0 netns_ids
	602 960 0 ns
	603 1152 0 refcnt_tracker
	603 1152 0 notrefcnt_tracker
	598 1152 0 dev_base_head
	604 1280 0 proc_net
	604 1344 0 proc_net_stat
	605 1408 0 sysctls
	606 2240 0 rtnl
	606 2304 0 genl_sock
	607 2368 0 uevent_sock
	400 2432 0 dev_name_head
	400 2496 0 dev_index_head
	608 2560 0 dev_by_index
	609 2688 0 netdev_chain
	597 2752 0 hash_mix
	610 2816 0 loopback_dev
	598 2880 0 rules_ops
	611 3008 0 core
	612 3328 0 mib
	613 4352 0 packet
	614 4672 0 unx
	615 4928 0 nexthop
	616 5632 0 ipv4
	617 12288 0 ipv6
	618 18944 0 sctp
	619 21376 0 nf
	620 23488 0 ct
	621 25344 0 nft
	622 25408 0 ft
	623 25472 0 gen
	624 25536 0 bpf
	625 26112 0 xfrm
	626 33792 0 net_cookie
	627 33856 0 ipvs
	628 33920 0 mpls
	629 34496 0 xdp
	606 34816 0 crypto_nlsk
	606 34880 0 diag_nlsk
	630 34944 0 smc
struct 2496 176 net_device
	631 0 0 __cacheline_group_begin__net_device_read_tx
	632 0 0 -
	633 64 0 netdev_ops
	634 128 0 header_ops
	635 192 0 _tx
	636 256 0 gso_partial_features
	204 320 0 real_num_tx_queues
	204 352 0 gso_max_size
	204 384 0 gso_ipv4_max_size
	637 416 0 gso_max_segs
	638 432 0 num_tc
	204 448 0 mtu
	205 480 0 needed_headroom
	639 496 0 tc_to_txq
	640 1024 0 xps_maps
	641 1152 0 nf_hooks_egress
	642 1216 0 tcx_egress
	643 1280 0 __cacheline_group_end__net_device_read_tx
	644 1280 0 __cacheline_group_begin__net_device_read_txrx
	645 1280 0 -
	184 1344 0 state
	204 1408 0 flags
	205 1440 0 hard_header_len
	646 1456 8 pcpu_stat_type
	636 1472 0 features
	647 1536 0 ip6_ptr
	648 1600 0 __cacheline_group_end__net_device_read_txrx
	649 1600 0 __cacheline_group_begin__net_device_read_rx
	650 1600 0 xdp_prog
	651 1664 0 ptype_specific
	199 1792 0 ifindex
	204 1824 0 real_num_rx_queues
	652 1856 0 _rx
	184 1920 0 gro_flush_timeout
	653 1984 0 napi_defer_hard_irqs
	204 2016 0 gro_max_size
	204 2048 0 gro_ipv4_max_size
	654 2112 0 rx_handler
	188 2176 0 rx_handler_data
	655 2240 0 nd_net
	656 2304 0 npinfo
	642 2368 0 tcx_ingress
	657 2432 0 __cacheline_group_end__net_device_read_rx
	658 2432 0 name
	659 2560 0 name_node
	660 2624 0 ifalias
	184 2688 0 mem_end
	184 2752 0 mem_start
	184 2816 0 base_addr
	651 2880 0 dev_list
	651 3008 0 napi_list
	651 3136 0 unreg_list
	651 3264 0 close_list
	651 3392 0 ptype_all
	661 3520 0 adj_list
	662 3776 0 xdp_features
	663 3840 0 xdp_metadata_ops
	664 3904 0 xsk_tx_metadata_ops
	205 3968 0 gflags
	205 3984 0 needed_tailroom
	636 4032 0 hw_features
	636 4096 0 wanted_features
	636 4160 0 vlan_features
	636 4224 0 hw_enc_features
	636 4288 0 mpls_features
	636 4352 0 mangleid_features
	204 4416 0 min_mtu
	204 4448 0 max_mtu
	205 4480 0 type
	326 4496 0 min_header_len
	326 4504 0 name_assign_type
	199 4512 0 group
	665 4544 0 stats
	666 6016 0 core_stats
	667 6080 0 carrier_up_count
	667 6112 0 carrier_down_count
	668 6144 0 ethtool_ops
	669 6208 0 l3mdev_ops
	670 6272 0 ndisc_ops
	671 6336 0 xfrmdev_ops
	672 6400 0 tlsdev_ops
	204 6464 0 operstate
	326 6496 0 link_mode
	326 6504 0 if_port
	326 6512 0 dma
	673 6520 0 perm_addr
	326 6776 0 addr_assign_type
	326 6784 0 addr_len
	326 6792 0 upper_level
	326 6800 0 lower_level
	205 6816 0 neigh_priv_len
	205 6832 0 dev_id
	205 6848 0 dev_port
	199 6880 0 irq
	653 6912 0 priv_len
	674 6944 0 addr_list_lock
	675 6976 0 uc
	675 7232 0 mc
	675 7488 0 dev_addrs
	676 7744 0 queues_kset
	204 7808 0 promiscuity
	204 7840 0 allmulti
	677 7872 0 uc_promisc
	678 7936 0 ip_ptr
	679 8000 0 vlan_info
	680 8064 0 tipc_ptr
	681 8128 0 mpls_ptr
	682 8192 0 dev_addr
	204 8256 0 num_rx_queues
	204 8288 0 xdp_zc_max_segs
	635 8320 0 ingress_queue
	641 8384 0 nf_hooks_ingress
	673 8448 0 broadcast
	683 8704 0 rx_cpu_rmap
	684 8768 0 index_hlist
	204 8896 0 num_tx_queues
	685 8960 0 qdisc
	204 9024 0 tx_queue_len
	674 9056 0 tx_global_lock
	686 9088 0 xdp_bulkq
	687 9152 0 qdisc_hash
	688 10176 0 watchdog_timer
	199 10496 0 watchdog_timeo
	674 10528 0 watchdog_lock
	677 10560 0 watchdog_ref_held
	653 10592 0 proto_down_reason
	651 10624 0 todo_list
	689 10752 0 pcpu_refcnt
	690 10816 0 refcnt_tracker
	651 10816 0 link_watch_list
	691 10944 0 reg_state
	677 10952 0 dismantle
	692 10960 16 rtnl_link_state
	677 10976 0 needs_free_netdev
	693 11008 0 priv_destructor
	188 11072 0 ml_priv
	694 11136 0 ml_priv_type
	695 11200 0 garp_port
	696 11264 0 mrp_port
	697 11328 0 dm_private
	698 11392 0 dev
	699 17472 0 sysfs_groups
	700 17728 0 sysfs_rx_queue_group
	701 17792 0 rtnl_link_ops
	702 17856 0 stat_ops
	703 17920 0 queue_mgmt_ops
	204 17984 0 tso_max_size
	637 18016 0 tso_max_segs
	704 18048 0 dcbnl_ops
	705 18112 0 prio_tc_map
	706 18240 0 priomap
	707 18304 0 link_topo
	708 18368 0 phydev
	709 18432 0 sfp_bus
	710 18496 0 qdisc_tx_busylock
	677 18560 0 proto_down
	677 18568 0 threaded
	184 18576 1 see_all_hwtstamp_requests
	184 18577 1 change_proto_down
	184 18578 1 netns_immutable
	184 18579 1 fcoe_mtu
	651 18624 0 net_notifier_list
	711 18752 0 macsec_ops
	712 18816 0 udp_tunnel_nic_info
	713 18880 0 udp_tunnel_nic
	714 18944 0 ethtool
	715 19008 0 xdp_state
	716 19392 0 dev_addr_shadow
	717 19648 0 linkwatch_dev_tracker
	717 19648 0 watchdog_dev_tracker
	717 19648 0 dev_registered_tracker
	718 19648 0 offload_xstats_l3
	719 19712 0 devlink_port
	720 19776 0 page_pools
	721 19840 0 irq_moder
	722 19968 0 priv
struct 1088 23 netlink_sock
	723 0 0 sk
	184 6208 0 flags
	724 6272 0 portid
	724 6304 0 dst_portid
	724 6336 0 dst_group
	724 6368 0 subscriptions
	724 6400 0 ngroups
	391 6464 0 groups
	184 6528 0 state
	725 6592 0 max_recvmsg_len
	726 6656 0 wait
	727 6848 0 bound
	727 6856 0 cb_running
	199 6880 0 dump_done_errno
	728 6912 0 cb
	729 7936 0 nl_cb_mutex
	730 8192 0 netlink_rcv
	731 8256 0 netlink_bind
	732 8320 0 netlink_unbind
	733 8384 0 netlink_release
	246 8448 0 module
	734 8512 0 node
	735 8576 0 rcu
struct 24 4 ns_common
	213 0 0 stashed
	736 64 0 ops
	204 128 0 inum
	333 160 0 count
struct 72 9 nsproxy
	333 0 0 count
	737 64 0 uts_ns
	738 128 0 ipc_ns
	582 192 0 mnt_ns
	739 256 0 pid_ns_for_children
	740 320 0 net_ns
	741 384 0 time_ns
	741 448 0 time_ns_for_children
	742 512 0 cgroup_ns
struct 48 4 obj_cgroup
	303 0 0 refcnt
	524 128 0 memcg
	182 192 0 nr_charged_bytes
	743 256 0 -
struct 6 6 orc_entry
	744 0 0 sp_offset
	744 16 0 bp_offset
	204 32 4 sp_reg
	204 36 4 bp_reg
	204 40 3 type
	204 43 1 signal
struct 64 5 page
	184 0 0 flags
	745 64 0 -
	746 384 0 -
	182 416 0 _refcount
	184 448 0 memcg_data
struct 1664 28 page_pool
	747 0 0 p
	199 384 0 cpuid
	748 416 0 pages_state_hold_cnt
	464 448 1 has_init_callback
	464 449 1 dma_map
	464 450 1 dma_sync
	464 451 1 dma_sync_for_cpu
	749 512 0 __cacheline_group_begin__frag
	261 512 0 frag_users
	750 576 0 frag_page
	204 640 0 frag_offset
	751 704 0 __cacheline_group_end__frag
	752 768 0 __cacheline_group_pad__frag
	753 768 0 release_dw
	495 1472 0 disconnect
	184 1536 0 defer_start
	184 1600 0 defer_warn
	748 1664 0 xdp_mem_id
	754 2048 0 alloc
	755 10752 0 ring
	188 12288 0 mp_priv
	756 12352 0 mp_ops
	757 12416 0 dma_mapped
	758 12544 0 pages_state_release_cnt
	759 12576 0 user_cnt
	760 12608 0 destroy_cnt
	761 12672 0 slow
	762 12928 0 user
struct 192 17 pcpu_chunk
	763 0 0 list
	199 128 0 free_bytes
	764 160 0 chunk_md
	391 448 0 bound_map
	188 512 0 base_addr
	391 576 0 alloc_map
	765 640 0 md_blocks
	188 704 0 data
	766 768 0 immutable
	766 776 0 isolated
	199 800 0 start_offset
	199 832 0 end_offset
	767 896 0 obj_exts
	199 960 0 nr_pages
	199 992 0 nr_populated
	199 1024 0 nr_empty_pop_pages
	768 1088 0 populated
struct 64 1 pcpu_hot
	769 0 0 -
struct 48 2 per_cpu_nodestat
	770 0 0 stat_threshold
	771 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	187 0 0 lock
	199 32 0 count
	199 64 0 high
	199 96 0 high_min
	199 128 0 high_max
	199 160 0 batch
	470 192 0 flags
	470 200 0 alloc_factor
	470 208 0 expire
	772 224 0 free_count
	272 256 0 lists
struct 64 3 per_cpu_zonestat
	773 0 0 vm_stat_diff
	770 96 0 stat_threshold
	774 128 0 vm_numa_event
struct 40 4 percpu_counter
	587 0 0 lock
	775 64 0 count
	80 128 0 list
	776 256 0 counters
struct 56 7 percpu_ref_data
	322 0 0 count
	777 64 0 release
	777 128 0 confirm_switch
	300 192 1 force_atomic
	300 193 1 allow_reinit
	286 256 0 rcu
	778 384 0 ref
struct 174464 43 pglist_data
	779 0 0 node_zones
	780 61440 0 node_zonelists
	199 1372416 0 nr_zones
	187 1372448 0 node_size_lock
	184 1372480 0 node_start_pfn
	184 1372544 0 node_present_pages
	184 1372608 0 node_spanned_pages
	199 1372672 0 node_id
	278 1372736 0 kswapd_wait
	278 1372928 0 pfmemalloc_wait
	781 1373120 0 reclaim_wait
	182 1373888 0 nr_writeback_throttled
	184 1373952 0 nr_reclaim_start
	98 1374016 0 kswapd_lock
	590 1374272 0 kswapd
	199 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	199 1374400 0 kswapd_failures
	199 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	278 1374528 0 kcompactd_wait
	590 1374720 0 kcompactd
	300 1374784 0 proactive_compact_trigger
	184 1374848 0 totalreserve_pages
	184 1374912 0 min_unmapped_pages
	184 1374976 0 min_slab_pages
	275 1375232 0 _pad1_
	184 1375232 0 first_deferred_pfn
	521 1375296 0 deferred_split_queue
	204 1375552 0 nbp_rl_start
	184 1375616 0 nbp_rl_nr_cand
	204 1375680 0 nbp_threshold
	204 1375712 0 nbp_th_start
	184 1375744 0 nbp_th_nr_cand
	528 1375808 0 __lruvec
	184 1388288 0 flags
	782 1388352 0 mm_walk
	783 1390016 0 memcg_lru
	275 1392128 0 _pad2_
	784 1392128 0 per_cpu_nodestats
	785 1392192 0 vm_stat
	786 1395200 0 memtier
	787 1395264 0 mf_stats
struct 112 10 pid
	333 0 0 count
	204 32 0 level
	187 64 0 lock
	213 128 0 stashed
	191 192 0 ino
	788 256 0 tasks
	344 512 0 inodes
	278 576 0 wait_pidfd
	286 768 0 rcu
	789 896 0 numbers
struct 40 6 pipe_buffer
	790 0 0 page
	204 64 0 offset
	204 96 0 len
	791 128 0 ops
	204 192 0 flags
	184 256 0 private
struct 168 19 pipe_inode_info
	792 0 0 mutex
	793 256 0 rd_wait
	793 448 0 wr_wait
	204 640 0 head
	204 672 0 tail
	204 704 0 max_usage
	204 736 0 ring_size
	204 768 0 nr_accounted
	204 800 0 readers
	204 832 0 writers
	204 864 0 files
	204 896 0 r_counter
	204 928 0 w_counter
	794 960 0 poll_usage
	790 1024 0 tmp_page
	795 1088 0 fasync_readers
	795 1152 0 fasync_writers
	796 1216 0 bufs
	328 1280 0 user
struct 24 2 prb_desc
	797 0 0 state_var
	798 64 0 text_blk_lpos
struct 88 8 printk_info
	799 0 0 seq
	799 64 0 ts_nsec
	800 128 0 text_len
	801 144 0 facility
	801 152 5 flags
	801 157 3 level
	802 160 0 caller_id
	803 192 0 dev_info
struct 88 3 printk_ringbuffer
	804 0 0 desc_ring
	805 384 0 text_data_ring
	797 640 0 fail
struct 64 8 proc_ns_operations
	232 0 0 name
	232 64 0 real_ns_name
	199 128 0 type
	806 192 0 get
	807 256 0 put
	808 320 0 install
	809 384 0 owner
	810 448 0 get_parent
struct 464 58 proto
	811 0 0 close
	812 64 0 pre_connect
	812 128 0 connect
	813 192 0 disconnect
	814 256 0 accept
	815 320 0 ioctl
	816 384 0 init
	817 448 0 destroy
	818 512 0 shutdown
	819 576 0 setsockopt
	820 640 0 getsockopt
	818 704 0 keepalive
	821 768 0 compat_ioctl
	822 832 0 sendmsg
	823 896 0 recvmsg
	824 960 0 splice_eof
	812 1024 0 bind
	812 1088 0 bind_add
	825 1152 0 backlog_rcv
	826 1216 0 bpf_bypass_getsockopt
	817 1280 0 release_cb
	816 1344 0 hash
	817 1408 0 unhash
	817 1472 0 rehash
	827 1536 0 get_port
	817 1600 0 put_port
	828 1664 0 psock_update_sk_prot
	204 1728 0 inuse_idx
	829 1792 0 forward_alloc_get
	830 1856 0 stream_memory_free
	831 1920 0 sock_is_readable
	817 1984 0 enter_memory_pressure
	817 2048 0 leave_memory_pressure
	832 2112 0 memory_allocated
	689 2176 0 per_cpu_fw_alloc
	833 2240 0 sockets_allocated
	391 2304 0 memory_pressure
	834 2368 0 sysctl_mem
	689 2432 0 sysctl_wmem
	689 2496 0 sysctl_rmem
	653 2560 0 sysctl_wmem_offset
	653 2592 0 sysctl_rmem_offset
	199 2624 0 max_header
	677 2656 0 no_autobind
	461 2688 0 slab
	204 2752 0 obj_size
	204 2784 0 ipv6_pinfo_offset
	835 2816 0 slab_flags
	204 2848 0 useroffset
	204 2880 0 usersize
	498 2944 0 orphan_count
	836 3008 0 rsk_prot
	837 3072 0 twsk_prot
	838 3136 0 h
	246 3200 0 owner
	839 3264 0 name
	651 3520 0 node
	813 3648 0 diag_destroy
struct 64 8 ptdesc
	184 0 0 __page_flags
	840 64 0 -
	184 192 0 __page_mapping
	841 256 0 -
	842 320 0 -
	204 384 0 __page_type
	843 416 0 __page_refcount
	184 448 0 pt_memcg_data
struct 24 3 rb_node
	184 0 0 __rb_parent_color
	844 64 0 rb_right
	844 128 0 rb_left
struct 968 62 request_queue
	188 0 0 queuedata
	845 64 0 elevator
	215 128 0 mq_ops
	203 192 0 queue_ctx
	184 256 0 queue_flags
	204 320 0 rq_timeout
	204 352 0 queue_depth
	846 384 0 refs
	204 416 0 nr_hw_queues
	433 448 0 hctx_table
	847 576 0 q_usage_counter
	848 704 0 io_lock_cls_key
	444 704 0 io_lockdep_map
	848 704 0 q_lock_cls_key
	444 704 0 q_lockdep_map
	849 704 0 last_merge
	207 768 0 queue_lock
	199 800 0 quiesce_depth
	223 832 0 disk
	228 896 0 mq_kobj
	850 960 0 limits
	358 2304 0 dev
	851 2368 0 rpm_status
	209 2400 0 pm_only
	852 2432 0 stats
	853 2496 0 rq_qos
	218 2560 0 rq_qos_mutex
	199 2816 0 id
	184 2880 0 nr_requests
	854 2944 0 timeout
	855 3264 0 timeout_work
	209 3520 0 nr_active_requests_shared_tags
	210 3584 0 sched_shared_tags
	214 3648 0 icq_list
	856 3776 0 blkcg_pols
	857 3840 0 root_blkg
	214 3904 0 blkg_list
	218 4032 0 blkcg_mutex
	199 4288 0 node
	207 4320 0 requeue_lock
	214 4352 0 requeue_list
	197 4480 0 requeue_work
	858 5184 0 blk_trace
	201 5248 0 fq
	214 5312 0 flush_list
	218 5440 0 sysfs_lock
	218 5696 0 sysfs_dir_lock
	218 5952 0 limits_lock
	214 6208 0 unused_hctx_list
	207 6336 0 unused_hctx_lock
	199 6368 0 mq_freeze_depth
	859 6400 0 td
	860 6464 0 callback_head
	861 6592 0 mq_freeze_wq
	218 6784 0 mq_freeze_lock
	862 7040 0 tag_set
	214 7104 0 tag_set_list
	213 7232 0 debugfs_dir
	213 7296 0 sched_debugfs_dir
	213 7360 0 rqos_debugfs_dir
	218 7424 0 debugfs_mutex
	863 7680 0 mq_sysfs_init_done
struct 64 8 resource
	864 0 0 start
	864 64 0 end
	232 128 0 name
	184 192 0 flags
	184 256 0 desc
	865 320 0 parent
	865 384 0 sibling
	865 448 0 child
struct 560 49 ring_buffer_per_cpu
	199 0 0 cpu
	866 32 0 record_disabled
	866 64 0 resize_disabled
	867 128 0 buffer
	868 192 0 reader_lock
	869 224 0 lock
	870 256 0 lock_key
	871 256 0 free_page
	184 384 0 nr_pages
	204 448 0 current_context
	508 512 0 pages
	184 576 0 cnt
	872 640 0 head_page
	872 704 0 tail_page
	872 768 0 commit_page
	872 832 0 reader_page
	184 896 0 lost_events
	184 960 0 last_overrun
	184 1024 0 nest
	249 1088 0 entries_bytes
	249 1152 0 entries
	249 1216 0 overrun
	249 1280 0 commit_overrun
	249 1344 0 dropped_events
	249 1408 0 committing
	249 1472 0 commits
	249 1536 0 pages_touched
	249 1600 0 pages_lost
	249 1664 0 pages_read
	261 1728 0 last_pages_touch
	873 1792 0 shortest_full
	184 1856 0 read
	184 1920 0 read_bytes
	874 1984 0 write_stamp
	874 2048 0 before_stamp
	875 2112 0 event_stamp
	876 2432 0 read_stamp
	184 2496 0 pages_removed
	204 2560 0 mapped
	204 2592 0 user_mapped
	877 2624 0 mapping_lock
	391 2880 0 subbuf_ids
	878 2944 0 meta_page
	879 3008 0 ring_meta
	261 3072 0 nr_pages_to_update
	248 3136 0 new_pages
	880 3264 0 update_pages_work
	881 3520 0 update_done
	882 3776 0 irq_work
struct 3456 75 rq
	883 0 0 __lock
	204 32 0 nr_running
	204 64 0 nr_numa_running
	204 96 0 nr_preferred_running
	204 128 0 numa_migrate_on
	184 192 0 last_blocked_load_update_tick
	204 256 0 has_blocked_load
	884 512 0 nohz_csd
	204 768 0 nohz_tick_stopped
	885 800 0 nohz_flags
	204 832 0 ttwu_pending
	256 896 0 nr_switches
	40 1024 0 cfs
	886 5120 0 rt
	887 18432 0 dl
	888 19264 0 fair_server
	263 21184 0 leaf_cfs_rq_list
	508 21312 0 tmp_alone_branch
	184 21376 0 nr_uninterruptible
	889 21440 0 -
	890 21504 0 dl_server
	590 21568 0 idle
	590 21632 0 stop
	184 21696 0 next_balance
	891 21760 0 prev_mm
	204 21824 0 clock_update_flags
	256 21888 0 clock
	256 22016 0 clock_task
	256 22080 0 clock_pelt
	184 22144 0 lost_idle_time
	256 22208 0 clock_pelt_idle
	256 22272 0 clock_idle
	885 22336 0 nr_iowait
	256 22400 0 last_seen_need_resched_ns
	199 22464 0 ticks_without_resched
	199 22496 0 membarrier_state
	892 22528 0 rd
	893 22592 0 sd
	184 22656 0 cpu_capacity
	894 22720 0 balance_callback
	326 22784 0 nohz_idle_balance
	326 22792 0 idle_balance
	184 22848 0 misfit_task_load
	199 22912 0 active_balance
	199 22944 0 push_cpu
	895 22976 0 active_balance_work
	199 23360 0 cpu
	199 23392 0 online
	263 23424 0 cfs_tasks
	259 23552 0 avg_rt
	259 24064 0 avg_dl
	256 24576 0 idle_stamp
	256 24640 0 avg_idle
	256 24704 0 max_idle_balance_cost
	896 24768 0 hotplug_wait
	256 24832 0 prev_steal_time
	184 24896 0 calc_load_update
	261 24960 0 calc_load_active
	884 25088 0 hrtick_csd
	897 25344 0 hrtick_timer
	898 25856 0 hrtick_time
	899 25920 0 rq_sched_info
	900 26176 0 rq_cpu_time
	204 26240 0 yld_count
	204 26272 0 sched_count
	204 26304 0 sched_goidle
	204 26336 0 ttwu_count
	204 26368 0 ttwu_local
	901 26432 0 idle_state
	204 26496 0 nr_pinned
	204 26528 0 push_busy
	895 26560 0 push_work
	902 26944 0 scratch_mask
	884 27136 0 cfsb_csd
	263 27392 0 cfsb_csd_list
struct 40 5 rw_semaphore
	322 0 0 count
	322 64 0 owner
	588 128 0 osq
	587 160 0 wait_lock
	80 192 0 wait_list
struct 48 5 rwsem_waiter
	903 0 0 list
	590 128 0 task
	904 192 0 type
	184 256 0 timeout
	905 320 0 handoff_set
struct 24 3 semaphore
	906 0 0 lock
	204 32 0 count
	907 64 0 wait_list
struct 32 3 semaphore_waiter
	907 0 0 list
	590 128 0 task
	908 192 0 up
struct 752 13 shmem_inode_info
	909 0 0 lock
	204 32 0 seals
	184 64 0 flags
	184 128 0 alloced
	184 192 0 swapped
	910 256 0 -
	911 512 0 i_crtime
	912 640 0 policy
	913 768 0 xattrs
	184 896 0 fallocend
	204 960 0 fsflags
	914 992 0 stop_eviction
	915 1024 0 vfs_inode
struct 1104 65 signal_struct
	333 0 0 sigcnt
	182 32 0 live
	199 64 0 nr_threads
	199 96 0 quick_threads
	80 128 0 thread_head
	278 256 0 wait_chldexit
	590 448 0 curr_target
	916 512 0 shared_pending
	344 704 0 multiprocess
	199 768 0 group_exit_code
	199 800 0 notify_count
	590 832 0 group_exec_task
	199 896 0 group_stop_count
	204 928 0 flags
	917 960 0 core_state
	204 1024 1 is_child_subreaper
	204 1025 1 has_child_subreaper
	204 1056 0 next_posix_timer_id
	344 1088 0 posix_timers
	918 1152 0 real_timer
	919 1664 0 it_real_incr
	920 1728 0 it
	921 1984 0 cputimer
	922 2176 0 posix_cputimers
	923 2816 0 pids
	182 3072 0 tick_dep_mask
	924 3136 0 tty_old_pgrp
	199 3200 0 leader
	925 3264 0 tty
	926 3328 0 autogroup
	927 3392 0 stats_lock
	191 3456 0 utime
	191 3520 0 stime
	191 3584 0 cutime
	191 3648 0 cstime
	191 3712 0 gtime
	191 3776 0 cgtime
	277 3840 0 prev_cputime
	184 4032 0 nvcsw
	184 4096 0 nivcsw
	184 4160 0 cnvcsw
	184 4224 0 cnivcsw
	184 4288 0 min_flt
	184 4352 0 maj_flt
	184 4416 0 cmin_flt
	184 4480 0 cmaj_flt
	184 4544 0 inblock
	184 4608 0 oublock
	184 4672 0 cinblock
	184 4736 0 coublock
	184 4800 0 maxrss
	184 4864 0 cmaxrss
	928 4928 0 ioac
	900 5376 0 sum_sched_runtime
	929 5440 0 rlim
	930 7488 0 pacct
	931 7936 0 stats
	204 8000 0 audit_tty
	932 8064 0 tty_audit_buf
	300 8128 0 oom_flag_origin
	772 8144 0 oom_score_adj
	772 8160 0 oom_score_adj_min
	891 8192 0 oom_mm
	98 8256 0 cred_guard_mutex
	132 8512 0 exec_update_lock
struct 232 28 sk_buff
	933 0 0 -
	606 192 0 sk
	934 256 0 -
	935 320 0 cb
	936 704 0 -
	184 832 0 _nfct
	204 896 0 len
	204 928 0 data_len
	937 960 0 mac_len
	937 976 0 hdr_len
	937 992 0 queue_mapping
	938 1008 0 __cloned_offset
	939 1008 1 cloned
	939 1009 1 nohdr
	939 1010 2 fclone
	939 1012 1 peeked
	939 1013 1 head_frag
	939 1014 1 pfmemalloc
	939 1015 1 pp_recycle
	939 1016 0 active_extensions
	940 1024 0 -
	941 1504 0 tail
	941 1536 0 end
	942 1600 0 head
	942 1664 0 data
	204 1728 0 truesize
	596 1760 0 users
	943 1792 0 extensions
struct 320 14 skb_shared_info
	944 0 0 flags
	944 8 0 meta_len
	944 16 0 nr_frags
	944 24 0 tx_flags
	205 32 0 gso_size
	205 48 0 gso_segs
	945 64 0 frag_list
	946 128 0 -
	204 192 0 gso_type
	748 224 0 tskey
	758 256 0 dataref
	204 288 0 xdp_frags_size
	188 320 0 destructor_arg
	947 384 0 frags
struct 64 6 slab
	184 0 0 __page_flags
	461 64 0 slab_cache
	948 128 0 -
	204 384 0 __page_type
	949 416 0 __page_refcount
	184 448 0 obj_exts
struct 8 1 slabobj_ext
	517 0 0 objcg
struct 776 107 sock
	950 0 0 __sk_common
	951 1088 0 __cacheline_group_begin__sock_write_rx
	667 1088 0 sk_drops
	952 1120 0 sk_peek_off
	953 1152 0 sk_error_queue
	953 1344 0 sk_receive_queue
	954 1536 0 sk_backlog
	955 1728 0 __cacheline_group_end__sock_write_rx
	956 1728 0 __cacheline_group_begin__sock_read_rx
	957 1728 0 sk_rx_dst
	199 1792 0 sk_rx_dst_ifindex
	653 1824 0 sk_rx_dst_cookie
	204 1856 0 sk_ll_usec
	204 1888 0 sk_napi_id
	637 1920 0 sk_busy_poll_budget
	691 1936 0 sk_prefer_busy_poll
	691 1944 0 sk_userlocks
	199 1952 0 sk_rcvbuf
	958 1984 0 sk_filter
	959 2048 0 -
	817 2112 0 sk_data_ready
	261 2176 0 sk_rcvtimeo
	199 2240 0 sk_rcvlowat
	960 2272 0 __cacheline_group_end__sock_read_rx
	961 2272 0 __cacheline_group_begin__sock_read_rxtx
	199 2272 0 sk_err
	962 2304 0 sk_socket
	524 2368 0 sk_memcg
	963 2432 0 sk_policy
	964 2560 0 __cacheline_group_end__sock_read_rxtx
	965 2560 0 __cacheline_group_begin__sock_write_rxtx
	966 2560 0 sk_lock
	653 2816 0 sk_reserved_mem
	199 2848 0 sk_forward_alloc
	653 2880 0 sk_tsflags
	967 2912 0 __cacheline_group_end__sock_write_rxtx
	968 2912 0 __cacheline_group_begin__sock_write_tx
	199 2912 0 sk_write_pending
	667 2944 0 sk_omem_alloc
	199 2976 0 sk_sndbuf
	199 3008 0 sk_wmem_queued
	969 3040 0 sk_wmem_alloc
	184 3072 0 sk_tsq_flags
	970 3136 0 -
	953 3200 0 sk_write_queue
	653 3392 0 sk_dst_pending_confirm
	653 3424 0 sk_pacing_status
	971 3456 0 sk_frag
	972 3584 0 -
	184 3904 0 sk_pacing_rate
	667 3968 0 sk_zckey
	667 4000 0 sk_tskey
	973 4032 0 __cacheline_group_end__sock_write_tx
	974 4032 0 __cacheline_group_begin__sock_read_tx
	184 4032 0 sk_max_pacing_rate
	261 4096 0 sk_sndtimeo
	653 4160 0 sk_priority
	653 4192 0 sk_mark
	957 4224 0 sk_dst_cache
	636 4288 0 sk_route_caps
	975 4352 0 sk_validate_xmit_skb
	637 4416 0 sk_gso_type
	637 4432 0 sk_gso_max_segs
	204 4448 0 sk_gso_max_size
	976 4480 0 sk_allocation
	653 4512 0 sk_txhash
	691 4544 0 sk_pacing_shift
	677 4552 0 sk_use_task_frag
	977 4560 0 __cacheline_group_end__sock_read_tx
	691 4560 1 sk_gso_disabled
	691 4561 1 sk_kern_sock
	691 4562 1 sk_no_check_tx
	691 4563 1 sk_no_check_rx
	691 4568 0 sk_shutdown
	637 4576 0 sk_type
	637 4592 0 sk_protocol
	184 4608 0 sk_lingertime
	978 4672 0 sk_prot_creator
	979 4736 0 sk_callback_lock
	199 4800 0 sk_err_soft
	653 4832 0 sk_ack_backlog
	653 4864 0 sk_max_ack_backlog
	980 4896 0 sk_uid
	674 4928 0 sk_peer_lock
	199 4960 0 sk_bind_phc
	924 4992 0 sk_peer_pid
	395 5056 0 sk_peer_cred
	981 5120 0 sk_stamp
	199 5184 0 sk_disconnects
	691 5216 0 sk_txrehash
	691 5224 0 sk_clockid
	691 5232 1 sk_txtime_deadline_mode
	691 5233 1 sk_txtime_report_errors
	691 5234 6 sk_txtime_unused
	188 5248 0 sk_user_data
	188 5312 0 sk_security
	982 5376 0 sk_cgrp_data
	817 5504 0 sk_state_change
	817 5568 0 sk_write_space
	817 5632 0 sk_error_report
	825 5696 0 sk_backlog_rcv
	817 5760 0 sk_destruct
	983 5824 0 sk_reuseport_cb
	283 5888 0 sk_bpf_storage
	984 5952 0 sk_rcu
	985 6080 0 ns_tracker
	986 6080 0 sk_user_frags
struct 128 7 socket
	987 0 0 state
	772 32 0 type
	184 64 0 flags
	988 128 0 file
	606 192 0 sk
	989 256 0 ops
	990 512 0 wq
struct 768 2 socket_alloc
	991 0 0 socket
	992 1024 0 vfs_inode
struct 544 6 stack_record
	993 0 0 hash_list
	994 128 0 hash
	994 160 0 size
	64 192 0 handle
	995 224 0 count
	996 256 0 -
struct 416 14 subsys_private
	997 0 0 subsys
	676 768 0 devices_kset
	386 832 0 interfaces
	998 960 0 mutex
	676 1216 0 drivers_kset
	384 1280 0 klist_devices
	384 1600 0 klist_drivers
	999 1920 0 bus_notifier
	204 2304 1 drivers_autoprobe
	361 2368 0 bus
	358 2432 0 dev_root
	997 2496 0 glue_dirs
	378 3264 0 class
	1000 3328 0 lock_key
struct 1408 65 super_block
	80 0 0 s_list
	225 128 0 s_dev
	326 160 0 s_blocksize_bits
	184 192 0 s_blocksize
	398 256 0 s_maxbytes
	406 320 0 s_type
	1001 384 0 s_op
	1002 448 0 dq_op
	1003 512 0 s_qcop
	1004 576 0 s_export_op
	184 640 0 s_flags
	184 704 0 s_iflags
	184 768 0 s_magic
	213 832 0 s_root
	132 896 0 s_umount
	199 1216 0 s_count
	182 1248 0 s_active
	188 1280 0 s_security
	1005 1344 0 s_xattr
	1006 1408 0 s_cop
	1007 1472 0 s_master_keys
	1008 1536 0 s_vop
	1009 1600 0 s_encoding
	1010 1664 0 s_encoding_flags
	1011 1728 0 s_roots
	80 1792 0 s_mounts
	434 1920 0 s_bdev
	988 1984 0 s_bdev_file
	437 2048 0 s_bdi
	1012 2112 0 s_mtd
	335 2176 0 s_instances
	204 2304 0 s_quota_types
	1013 2368 0 s_dquot
	1014 4864 0 s_writers
	188 7296 0 s_fs_info
	377 7360 0 s_time_gran
	469 7424 0 s_time_min
	469 7488 0 s_time_max
	377 7552 0 s_fsnotify_mask
	1015 7616 0 s_fsnotify_info
	1016 7680 0 s_id
	1017 7936 0 s_uuid
	470 8064 0 s_uuid_len
	1018 8072 0 s_sysfs_name
	204 8384 0 s_max_links
	98 8448 0 s_vfs_rename_mutex
	232 8704 0 s_subtype
	340 8768 0 s_d_op
	1019 8832 0 s_shrink
	322 8896 0 s_remove_count
	199 8960 0 s_readonly_remount
	186 8992 0 s_wb_err
	441 9024 0 s_dio_done_wq
	344 9088 0 s_pins
	329 9152 0 s_user_ns
	1020 9216 0 s_dentry_lru
	1020 9600 0 s_inode_lru
	286 9984 0 rcu
	279 10112 0 destroy_work
	98 10368 0 s_sync_lock
	199 10624 0 s_stack_depth
	187 10752 0 s_inode_list_lock
	80 10816 0 s_inodes
	187 10944 0 s_inode_wblist_lock
	80 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	1021 0 0 map
	184 64 0 length
	1022 128 0 lock
struct 24 5 swap_cluster_info
	187 0 0 lock
	268 32 0 count
	470 48 0 flags
	470 56 0 order
	80 64 0 list
struct 680 32 swap_info_struct
	303 0 0 users
	184 128 0 flags
	772 192 0 prio
	1023 256 0 list
	1024 576 0 type
	204 608 0 max
	942 640 0 swap_map
	391 704 0 zeromap
	1025 768 0 cluster_info
	80 832 0 free_clusters
	80 960 0 full_clusters
	1026 1088 0 nonfull_clusters
	1026 2368 0 frag_clusters
	1027 3648 0 frag_cluster_nr
	204 3968 0 lowest_bit
	204 4000 0 highest_bit
	204 4032 0 pages
	204 4064 0 inuse_pages
	204 4096 0 cluster_next
	204 4128 0 cluster_nr
	498 4160 0 cluster_next_cpu
	1028 4224 0 percpu_cluster
	1029 4288 0 swap_extent_root
	434 4352 0 bdev
	988 4416 0 swap_file
	1030 4480 0 comp
	187 4736 0 lock
	187 4768 0 cont_lock
	279 4800 0 discard_work
	279 5056 0 reclaim_work
	80 5312 0 discard_clusters
	1031 5440 0 avail_lists
struct 16 4 taint_flag
	1032 0 0 c_true
	1032 8 0 c_false
	1033 16 0 module
	232 64 0 desc
struct 9792 262 task_struct
	154 0 0 thread_info
	204 192 0 __state
	204 224 0 saved_state
	188 256 0 stack
	333 320 0 usage
	204 352 0 flags
	204 384 0 ptrace
	199 416 0 on_cpu
	1034 448 0 wake_entry
	204 576 0 wakee_flips
	184 640 0 wakee_flip_decay_ts
	590 704 0 last_wakee
	199 768 0 recent_used_cpu
	199 800 0 wake_cpu
	199 832 0 on_rq
	199 864 0 prio
	199 896 0 static_prio
	199 928 0 normal_prio
	204 960 0 rt_priority
	1035 1024 0 se
	1036 3072 0 rt
	1037 3456 0 dl
	890 5376 0 dl_server
	1038 5440 0 sched_class
	264 5504 0 sched_task_group
	1039 5632 0 stats
	344 7680 0 preempt_notifiers
	204 7744 0 btrace_seq
	204 7776 0 policy
	184 7808 0 max_allowed_capacity
	199 7872 0 nr_cpus_allowed
	1040 7936 0 cpus_ptr
	1041 8000 0 user_cpus_ptr
	1042 8064 0 cpus_mask
	188 16256 0 migration_pending
	205 16320 0 migration_disabled
	205 16336 0 migration_flags
	199 16352 0 rcu_read_lock_nesting
	1043 16384 0 rcu_read_unlock_special
	80 16448 0 rcu_node_entry
	1044 16576 0 rcu_blocked_node
	184 16640 0 rcu_tasks_nvcsw
	470 16704 0 rcu_tasks_holdout
	470 16712 0 rcu_tasks_idx
	199 16736 0 rcu_tasks_idle_cpu
	80 16768 0 rcu_tasks_holdout_list
	199 16896 0 rcu_tasks_exit_cpu
	80 16960 0 rcu_tasks_exit_list
	199 17088 0 trc_reader_nesting
	199 17120 0 trc_ipi_to_cpu
	1043 17152 0 trc_reader_special
	80 17216 0 trc_holdout_list
	80 17344 0 trc_blkd_node
	199 17472 0 trc_blkd_cpu
	1045 17536 0 sched_info
	80 17792 0 tasks
	1023 17920 0 pushable_tasks
	127 18240 0 pushable_dl_tasks
	891 18432 0 mm
	891 18496 0 active_mm
	226 18560 0 faults_disabled_mapping
	199 18624 0 exit_state
	199 18656 0 exit_code
	199 18688 0 exit_signal
	199 18720 0 pdeath_signal
	184 18752 0 jobctl
	204 18816 0 personality
	204 18848 1 sched_reset_on_fork
	204 18849 1 sched_contributes_to_load
	204 18850 1 sched_migrated
	204 18851 1 sched_task_hot
	204 18880 1 sched_remote_wakeup
	204 18881 1 sched_rt_mutex
	204 18882 1 user_dumpable
	204 18883 1 in_execve
	204 18884 1 in_iowait
	204 18885 1 restore_sigmask
	204 18886 1 in_lru_fault
	204 18887 1 no_cgroup_migration
	204 18888 1 frozen
	204 18889 1 use_memdelay
	204 18890 1 in_memstall
	204 18891 1 in_eventfd
	204 18892 1 pasid_activated
	204 18893 1 reported_split_lock
	204 18894 1 in_thrashing
	184 18944 0 atomic_flags
	1046 19008 0 restart_block
	1047 19456 0 pid
	1047 19488 0 tgid
	184 19520 0 stack_canary
	590 19584 0 real_parent
	590 19648 0 parent
	80 19712 0 children
	80 19840 0 sibling
	590 19968 0 group_leader
	80 20032 0 ptraced
	80 20160 0 ptrace_entry
	924 20288 0 thread_pid
	1048 20352 0 pid_links
	80 20864 0 thread_node
	1049 20992 0 vfork_done
	689 21056 0 set_child_tid
	689 21120 0 clear_child_tid
	188 21184 0 worker_private
	191 21248 0 utime
	191 21312 0 stime
	191 21376 0 gtime
	277 21440 0 prev_cputime
	1050 21632 0 vtime
	182 22016 0 tick_dep_mask
	184 22080 0 nvcsw
	184 22144 0 nivcsw
	191 22208 0 start_time
	191 22272 0 start_boottime
	184 22336 0 min_flt
	184 22400 0 maj_flt
	922 22464 0 posix_cputimers
	1051 23104 0 posix_cputimers_work
	395 23552 0 ptracer_cred
	395 23616 0 real_cred
	395 23680 0 cred
	327 23744 0 cached_requested_key
	1052 23808 0 comm
	1053 23936 0 nameidata
	1054 24000 0 sysvsem
	1055 24064 0 sysvshm
	184 24192 0 last_switch_count
	184 24256 0 last_switch_time
	1056 24320 0 fs
	1057 24384 0 files
	1058 24448 0 io_uring
	1059 24512 0 nsproxy
	1060 24576 0 signal
	1061 24640 0 sighand
	1062 24704 0 blocked
	1062 24768 0 real_blocked
	1062 24832 0 saved_sigmask
	916 24896 0 pending
	184 25088 0 sas_ss_sp
	1063 25152 0 sas_ss_size
	204 25216 0 sas_ss_flags
	1064 25280 0 task_works
	1065 25344 0 audit_context
	323 25408 0 loginuid
	204 25440 0 sessionid
	1066 25472 0 seccomp
	1067 25600 0 syscall_dispatch
	191 25856 0 parent_exec_id
	191 25920 0 self_exec_id
	187 25984 0 alloc_lock
	587 26016 0 pi_lock
	1068 26048 0 wake_q
	183 26112 0 pi_waiters
	590 26240 0 pi_top_task
	1069 26304 0 pi_blocked_on
	188 26368 0 journal_info
	1070 26432 0 bio_list
	1071 26496 0 plug
	1072 26560 0 reclaim_state
	1073 26624 0 io_context
	1074 26688 0 capture_control
	184 26752 0 ptrace_message
	1075 26816 0 last_siginfo
	928 26880 0 ioac
	204 27328 0 psi_flags
	191 27392 0 acct_rss_mem1
	191 27456 0 acct_vm_mem1
	191 27520 0 acct_timexpd
	1076 27584 0 mems_allowed
	336 28608 0 mems_allowed_seq
	199 28640 0 cpuset_mem_spread_rotor
	334 28672 0 cgroups
	80 28736 0 cg_list
	377 28864 0 closid
	377 28896 0 rmid
	1077 28928 0 robust_list
	1078 28992 0 compat_robust_list
	80 29056 0 pi_state_list
	1079 29184 0 pi_state_cache
	98 29248 0 futex_exit_mutex
	204 29504 0 futex_state
	1080 29536 0 perf_recursion
	1081 29568 0 perf_event_ctxp
	98 29632 0 perf_event_mutex
	80 29888 0 perf_event_list
	1082 30016 0 mempolicy
	772 30080 0 il_prev
	470 30096 0 il_weight
	772 30112 0 pref_node_fork
	199 30144 0 numa_scan_seq
	204 30176 0 numa_scan_period
	204 30208 0 numa_scan_period_max
	199 30240 0 numa_preferred_nid
	184 30272 0 numa_migrate_retry
	191 30336 0 node_stamp
	191 30400 0 last_task_numa_placement
	191 30464 0 last_sum_exec_runtime
	286 30528 0 numa_work
	1083 30656 0 numa_group
	391 30720 0 numa_faults
	184 30784 0 total_numa_faults
	1084 30848 0 numa_faults_locality
	184 31040 0 numa_pages_migrated
	1085 31104 0 rseq
	377 31168 0 rseq_len
	377 31200 0 rseq_sig
	184 31232 0 rseq_event_mask
	199 31296 0 mm_cid
	199 31328 0 last_mm_cid
	199 31360 0 migrate_from_cpu
	199 31392 0 mm_cid_active
	286 31424 0 cid_work
	1086 31552 0 tlb_ubc
	1087 39808 0 splice_pipe
	1088 39872 0 task_frag
	1089 40000 0 delays
	199 40064 0 nr_dirtied
	199 40096 0 nr_dirtied_pause
	184 40128 0 dirty_paused_when
	191 40192 0 timer_slack_ns
	191 40256 0 default_timer_slack_ns
	199 40320 0 curr_ret_stack
	199 40352 0 curr_ret_depth
	391 40384 0 ret_stack
	900 40448 0 ftrace_timestamp
	182 40512 0 trace_overrun
	182 40544 0 tracing_graph_pause
	184 40576 0 trace_recursion
	204 40640 0 memcg_nr_pages_over_high
	524 40704 0 active_memcg
	517 40768 0 objcg
	223 40832 0 throttle_disk
	1090 40896 0 utask
	204 40960 0 sequential_io
	204 40992 0 sequential_io_avg
	1091 41024 0 kmap_ctrl
	286 41024 0 rcu
	333 41152 0 rcu_users
	199 41184 0 pagefault_disabled
	590 41216 0 oom_reaper_list
	1092 41280 0 oom_reaper_timer
	1093 41600 0 stack_vm_area
	333 41664 0 stack_refcount
	199 41696 0 patch_state
	188 41728 0 security
	283 41792 0 bpf_storage
	1094 41856 0 bpf_ctx
	1095 41920 0 bpf_net_context
	377 41984 0 kstack_offset
	188 42048 0 mce_vaddr
	1096 42112 0 mce_kflags
	191 42176 0 mce_addr
	1096 42240 1 mce_ripv
	1096 42241 1 mce_whole_page
	1096 42242 62 __mce_reserved
	286 42304 0 mce_kill_me
	199 42432 0 mce_count
	1097 42496 0 kretprobe_instances
	1097 42560 0 rethooks
	286 42624 0 l1d_flush_kill
	1098 43008 0 thread
struct 2368 161 tcp_sock
	1099 0 0 inet_conn
	1100 11584 0 __cacheline_group_begin__tcp_sock_read_tx
	1101 11584 0 max_window
	1101 11616 0 rcv_ssthresh
	1101 11648 0 reordering
	1101 11680 0 notsent_lowat
	1102 11712 0 gso_segs
	945 11776 0 lost_skb_hint
	945 11840 0 retransmit_skb_hint
	1103 11904 0 __cacheline_group_end__tcp_sock_read_tx
	1104 11904 0 __cacheline_group_begin__tcp_sock_read_txrx
	1101 11904 0 tsoffset
	1101 11936 0 snd_wnd
	1101 11968 0 mss_cache
	1101 12000 0 snd_cwnd
	1101 12032 0 prr_out
	1101 12064 0 lost_out
	1101 12096 0 sacked_out
	1102 12128 0 tcp_header_len
	1105 12144 0 scaling_ratio
	1105 12152 2 chrono_type
	1105 12154 1 repair
	1105 12155 1 tcp_usec_ts
	1105 12156 1 is_sack_reneg
	1105 12157 1 is_cwnd_limited
	1106 12160 0 __cacheline_group_end__tcp_sock_read_txrx
	1107 12160 0 __cacheline_group_begin__tcp_sock_read_rx
	1101 12160 0 copied_seq
	1101 12192 0 rcv_tstamp
	1101 12224 0 snd_wl1
	1101 12256 0 tlp_high_seq
	1101 12288 0 rttvar_us
	1101 12320 0 retrans_out
	1102 12352 0 advmss
	1102 12368 0 urg_data
	1101 12384 0 lost
	1108 12416 0 rtt_min
	1109 12608 0 out_of_order_queue
	1101 12672 0 snd_ssthresh
	1105 12704 1 recvmsg_inq
	1110 12712 0 __cacheline_group_end__tcp_sock_read_rx
	1111 12800 0 __cacheline_group_begin__tcp_sock_write_tx
	1101 12800 0 segs_out
	1101 12832 0 data_segs_out
	1112 12864 0 bytes_sent
	1101 12928 0 snd_sml
	1101 12960 0 chrono_start
	1113 12992 0 chrono_stat
	1101 13088 0 write_seq
	1101 13120 0 pushed_seq
	1101 13152 0 lsndtime
	1101 13184 0 mdev_us
	1101 13216 0 rtt_seq
	1112 13248 0 tcp_wstamp_ns
	1114 13312 0 tsorted_sent_queue
	945 13440 0 highest_sack
	1105 13504 0 ecn_flags
	1115 13512 0 __cacheline_group_end__tcp_sock_write_tx
	1116 13512 0 __cacheline_group_begin__tcp_sock_write_txrx
	1105 13512 4 nonagle
	1105 13516 1 rate_app_limited
	1117 13536 0 pred_flags
	1112 13568 0 tcp_clock_cache
	1112 13632 0 tcp_mstamp
	1101 13696 0 rcv_nxt
	1101 13728 0 snd_nxt
	1101 13760 0 snd_una
	1101 13792 0 window_clamp
	1101 13824 0 srtt_us
	1101 13856 0 packets_out
	1101 13888 0 snd_up
	1101 13920 0 delivered
	1101 13952 0 delivered_ce
	1101 13984 0 app_limited
	1101 14016 0 rcv_wnd
	1118 14048 0 rx_opt
	1119 14240 0 __cacheline_group_end__tcp_sock_write_txrx
	1120 14272 0 __cacheline_group_begin__tcp_sock_write_rx
	1112 14272 0 bytes_received
	1101 14336 0 segs_in
	1101 14368 0 data_segs_in
	1101 14400 0 rcv_wup
	1101 14432 0 max_packets_out
	1101 14464 0 cwnd_usage_seq
	1101 14496 0 rate_delivered
	1101 14528 0 rate_interval_us
	1101 14560 0 rcv_rtt_last_tsecr
	1112 14592 0 first_tx_mstamp
	1112 14656 0 delivered_mstamp
	1112 14720 0 bytes_acked
	1121 14784 0 rcv_rtt_est
	1122 14912 0 rcvq_space
	1123 15040 0 __cacheline_group_end__tcp_sock_write_rx
	1101 15040 0 dsack_dups
	1101 15072 0 compressed_ack_rcv_nxt
	1114 15104 0 tsq_node
	1124 15232 0 rack
	1105 15424 0 compressed_ack
	1105 15432 2 dup_ack_counter
	1105 15434 1 tlp_retrans
	1105 15435 5 unused
	1105 15440 1 thin_lto
	1105 15441 1 fastopen_connect
	1105 15442 1 fastopen_no_cookie
	1105 15443 2 fastopen_client_fail
	1105 15445 1 frto
	1105 15448 0 repair_queue
	1105 15456 2 save_syn
	1105 15458 1 syn_data
	1105 15459 1 syn_fastopen
	1105 15460 1 syn_fastopen_exp
	1105 15461 1 syn_fastopen_ch
	1105 15462 1 syn_data_acked
	1105 15464 0 keepalive_probes
	1101 15488 0 tcp_tx_delay
	1101 15520 0 mdev_max_us
	1101 15552 0 reord_seen
	1101 15584 0 snd_cwnd_cnt
	1101 15616 0 snd_cwnd_clamp
	1101 15648 0 snd_cwnd_used
	1101 15680 0 snd_cwnd_stamp
	1101 15712 0 prior_cwnd
	1101 15744 0 prr_delivered
	1101 15776 0 last_oow_ack_time
	1125 15808 0 pacing_timer
	1125 16320 0 compressed_ack_timer
	945 16832 0 ooo_last_skb
	1126 16896 0 duplicate_sack
	1127 16960 0 selective_acks
	1127 17216 0 recv_sack_cache
	199 17472 0 lost_cnt_hint
	1101 17504 0 prior_ssthresh
	1101 17536 0 high_seq
	1101 17568 0 retrans_stamp
	1101 17600 0 undo_marker
	199 17632 0 undo_retrans
	1112 17664 0 bytes_retrans
	1101 17728 0 total_retrans
	1101 17760 0 rto_stamp
	1102 17792 0 total_rto
	1102 17808 0 total_rto_recoveries
	1101 17824 0 total_rto_time
	1101 17856 0 urg_seq
	204 17888 0 keepalive_time
	204 17920 0 keepalive_intvl
	199 17952 0 linger2
	1105 17984 0 bpf_sock_ops_cb_flags
	1105 17992 1 bpf_chg_cc_inprogress
	1102 18000 0 timeout_rehash
	1101 18016 0 rcv_ooopack
	1128 18048 0 mtu_probe
	1101 18112 0 plb_rehash
	1101 18144 0 mtu_info
	1129 18176 0 is_mptcp
	1129 18184 0 syn_smc
	1130 18240 0 smc_hs_congested
	1131 18304 0 af_specific
	1132 18368 0 md5sig_info
	1133 18432 0 fastopen_req
	1134 18496 0 fastopen_rsk
	1135 18560 0 saved_syn
struct 24 4 thread_info
	184 0 0 flags
	184 64 0 syscall_work
	377 128 0 status
	377 160 0 cpu
struct 280 23 timekeeper
	1136 0 0 tkr_mono
	1136 448 0 tkr_raw
	1137 896 0 xtime_sec
	184 960 0 ktime_sec
	1138 1024 0 wall_to_monotonic
	1139 1152 0 offs_real
	1139 1216 0 offs_boot
	1139 1280 0 offs_tai
	1140 1344 0 tai_offset
	204 1376 0 clock_was_set_seq
	1141 1408 0 cs_was_changed_seq
	1139 1472 0 next_leap_ktime
	1137 1536 0 raw_sec
	1138 1600 0 monotonic_to_boot
	1137 1728 0 cycle_interval
	1137 1792 0 xtime_interval
	1142 1856 0 xtime_remainder
	1137 1920 0 raw_interval
	1137 1984 0 ntp_tick
	1142 2048 0 ntp_error
	1143 2112 0 ntp_error_shift
	1143 2144 0 ntp_err_mult
	1143 2176 0 skip_second_overflow
struct 24 4 token_bucket
	1144 0 0 lock
	199 32 0 chain_len
	1145 64 0 req_chain
	1145 128 0 msk_chain
struct 8016 62 trace_array
	1146 0 0 list
	388 128 0 name
	1147 192 0 array_buffer
	1147 512 0 max_buffer
	1148 832 0 allocated_snapshot
	1149 864 0 snapshot_trigger_lock
	204 896 0 snapshot
	184 960 0 max_latency
	213 1024 0 d_max_latency
	1150 1088 0 fsnotify_work
	1151 1344 0 fsnotify_irqwork
	204 1600 0 mapped
	184 1664 0 range_addr_start
	184 1728 0 range_addr_size
	261 1792 0 text_delta
	261 1856 0 data_delta
	1152 1920 0 filtered_pids
	1152 1984 0 filtered_no_pids
	1153 2048 0 max_lock
	199 2080 0 buffer_disabled
	199 2112 0 sys_refcount_enter
	199 2144 0 sys_refcount_exit
	1154 2176 0 enter_syscall_files
	1154 31808 0 exit_syscall_files
	199 61440 0 stop_count
	199 61472 0 clock_id
	199 61504 0 nr_topts
	1148 61536 0 clear_trace
	199 61568 0 buffer_percent
	204 61600 0 n_err_log_entries
	1155 61632 0 current_trace
	204 61696 0 trace_flags
	1156 61728 0 trace_flags_index
	204 61984 0 flags
	1157 62016 0 start_lock
	232 62080 0 system_names
	1146 62144 0 err_log
	213 62272 0 dir
	213 62336 0 options
	213 62400 0 percpu_dir
	1158 62464 0 event_dir
	1159 62528 0 topts
	1146 62592 0 systems
	1146 62720 0 events
	1160 62848 0 trace_marker_file
	1161 62912 0 tracing_cpumask
	1161 62976 0 pipe_cpumask
	199 63040 0 ref
	199 63072 0 trace_ref
	1162 63104 0 ops
	1152 63168 0 function_pids
	1152 63232 0 function_no_pids
	1163 63296 0 gops
	1146 63360 0 func_probes
	1146 63488 0 mod_trace
	1146 63616 0 mod_notrace
	199 63744 0 function_enabled
	199 63776 0 no_filter_buffering_ref
	1146 63808 0 hist_vars
	1164 63936 0 cond_snapshot
	1165 64000 0 last_func_repeats
	1148 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	204 0 0 flags
	866 32 0 record_disabled
	866 64 0 resizing
	1166 128 0 cpumask
	710 192 0 reader_lock_key
	877 256 0 mutex
	1167 512 0 buffers
	1168 576 0 node
	1169 704 0 clock
	882 768 0 irq_work
	1170 1472 0 time_stamp_abs
	184 1536 0 range_addr_start
	184 1600 0 range_addr_end
	1171 1664 0 flush_nb
	261 1856 0 last_text_delta
	261 1920 0 last_data_delta
	204 1984 0 subbuf_order
	204 2016 0 max_data_size
struct 16 2 trace_print_flags
	184 0 0 mask
	232 64 0 name
struct 32 5 track
	184 0 0 addr
	1172 64 0 handle
	199 96 0 cpu
	199 128 0 pid
	184 192 0 when
struct 16 3 udp_hslot
	457 0 0 head
	199 64 0 count
	456 96 0 lock
struct 1152 18 udp_sock
	1173 0 0 inet
	184 8000 0 udp_flags
	199 8064 0 pending
	1174 8096 0 encap_type
	1175 8112 0 len
	1175 8128 0 gso_size
	1175 8144 0 pcslen
	1175 8160 0 pcrlen
	825 8192 0 encap_rcv
	1176 8256 0 encap_err_rcv
	825 8320 0 encap_err_lookup
	817 8384 0 encap_destroy
	1177 8448 0 gro_receive
	1178 8512 0 gro_complete
	1179 8704 0 reader_queue
	199 8896 0 forward_deficit
	199 8928 0 forward_threshold
	1180 8960 0 peeking_with_offset
struct 24 4 udp_table
	1181 0 0 hash
	1181 64 0 hash2
	204 128 0 mask
	204 160 0 log
struct 8 3 unix_address
	1182 0 0 refcnt
	199 32 0 len
	1183 64 0 name
struct 1024 13 unix_sock
	1184 0 0 sk
	1185 6208 0 addr
	1186 6272 0 path
	1187 6400 0 iolock
	1187 6656 0 bindlock
	606 6912 0 peer
	606 6976 0 listener
	1188 7040 0 vertex
	1189 7104 0 lock
	1190 7168 0 peer_wq
	1191 7680 0 peer_wake
	1192 8000 0 scm_stat
	945 8128 0 oob_skb
struct 432 4 uts_namespace
	1193 0 0 name
	329 3136 0 user_ns
	330 3200 0 ucounts
	1194 3264 0 ns
struct 176 18 vm_area_struct
	1195 0 0 -
	891 128 0 vm_mm
	1196 192 0 vm_page_prot
	1197 256 0 -
	300 320 0 detached
	204 352 0 vm_lock_seq
	1198 384 0 vm_lock
	1199 448 0 shared
	80 704 0 anon_vma_chain
	1200 832 0 anon_vma
	1201 896 0 vm_ops
	184 960 0 vm_pgoff
	988 1024 0 vm_file
	188 1088 0 vm_private_data
	322 1152 0 swap_readahead_info
	1082 1216 0 vm_policy
	1202 1280 0 numab_state
	1203 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	1204 0 0 event
struct 128 16 vm_operations_struct
	1205 0 0 open
	1205 64 0 close
	1206 128 0 may_split
	1207 192 0 mremap
	1208 256 0 mprotect
	1209 320 0 fault
	1210 384 0 huge_fault
	1211 448 0 map_pages
	1212 512 0 pagesize
	1209 576 0 page_mkwrite
	1209 640 0 pfn_mkwrite
	1213 704 0 access
	1214 768 0 name
	1215 832 0 set_policy
	1216 896 0 get_policy
	1217 960 0 find_special_page
struct 40 5 vm_special_mapping
	232 0 0 name
	1021 64 0 pages
	1218 128 0 fault
	1219 192 0 mremap
	1220 256 0 close
struct 72 10 vm_struct
	1093 0 0 next
	188 64 0 addr
	184 128 0 size
	184 192 0 flags
	1021 256 0 pages
	204 320 0 page_order
	204 352 0 nr_pages
	1221 384 0 phys_addr
	486 448 0 caller
	184 512 0 requested_size
struct 72 6 vmap_area
	184 0 0 va_start
	184 64 0 va_end
	1222 128 0 rb_node
	1223 320 0 list
	1224 448 0 -
	184 512 0 flags
struct 6272 8 vmap_node
	1225 0 0 pool
	1226 49152 0 pool_lock
	1227 49184 0 skip_populate
	1228 49216 0 busy
	1228 49472 0 lazy
	1223 49728 0 purge_list
	1229 49856 0 purge_work
	184 50112 0 nr_purged
struct 168 17 worker
	1230 0 0 -
	1231 128 0 current_work
	1232 192 0 current_func
	1233 256 0 current_pwq
	1234 320 0 current_at
	204 384 0 current_color
	199 416 0 sleeping
	1232 448 0 last_func
	1235 512 0 scheduled
	590 640 0 task
	1236 704 0 pool
	1235 768 0 node
	184 896 0 last_active
	204 960 0 flags
	199 992 0 id
	1237 1024 0 desc
	441 1280 0 rescue_wq
struct 576 9 xa_node
	326 0 0 shift
	326 8 0 offset
	326 16 0 count
	326 24 0 nr_values
	1238 64 0 parent
	1239 128 0 array
	1240 192 0 -
	1241 320 0 slots
	1242 4416 0 -
struct 16 3 xarray
	187 0 0 xa_lock
	181 32 0 xa_flags
	188 64 0 xa_head
struct 1536 40 zone
	1243 0 0 _watermark
	184 256 0 watermark_boost
	184 320 0 nr_reserved_highatomic
	184 384 0 nr_free_highatomic
	1244 448 0 lowmem_reserve
	199 768 0 node
	534 832 0 zone_pgdat
	1245 896 0 per_cpu_pageset
	1246 960 0 per_cpu_zonestats
	199 1024 0 pageset_high_min
	199 1056 0 pageset_high_max
	199 1088 0 pageset_batch
	184 1152 0 zone_start_pfn
	322 1216 0 managed_pages
	184 1280 0 spanned_pages
	184 1344 0 present_pages
	184 1408 0 present_early_pages
	232 1472 0 name
	184 1536 0 nr_isolate_pageblock
	927 1600 0 span_seqlock
	199 1664 0 initialized
	275 2048 0 _pad1_
	1247 2048 0 free_area
	80 9792 0 unaccepted_pages
	184 9920 0 flags
	187 9984 0 lock
	275 10240 0 _pad2_
	184 10240 0 percpu_drift_mark
	184 10304 0 compact_cached_free_pfn
	1248 10368 0 compact_cached_migrate_pfn
	184 10496 0 compact_init_migrate_pfn
	184 10560 0 compact_init_free_pfn
	204 10624 0 compact_considered
	204 10656 0 compact_defer_shift
	199 10688 0 compact_order_failed
	300 10720 0 compact_blockskip_flush
	300 10728 0 contiguous
	275 10752 0 _pad3_
	1249 10752 0 vm_stat
	1250 11520 0 vm_numa_event
struct 81936 1 zonelist
	1251 0 0 _zonerefs
struct 16 2 zoneref
	1252 0 0 zone
	199 64 0 zone_idx
ptr 8 struct inode *
typedef 4 204 gfp_t
typedef 4 1253 atomic_t
struct 16 2 rb_root_cached
	1029 0 0 rb_root
	844 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 377 errseq_t
typedef 4 1254 spinlock_t
ptr 8 void *
struct 32 5 codetag
	204 0 0 flags
	204 32 0 lineno
	232 64 0 modname
	232 128 0 function
	232 192 0 filename
ptr 8 struct alloc_tag_counters *
typedef 8 1096 u64
struct 4 1 kref
	1255 0 0 refcount
array 0 1032 0
struct 968 23 block_device
	1256 0 0 bd_start_sect
	1256 64 0 bd_nr_sectors
	223 128 0 bd_disk
	200 192 0 bd_queue
	224 256 0 bd_stats
	184 320 0 bd_stamp
	209 384 0 __bd_flags
	1257 416 0 bd_dev
	226 448 0 bd_mapping
	209 512 0 bd_openers
	207 544 0 bd_size_lock
	188 576 0 bd_claiming
	188 640 0 bd_holder
	227 704 0 bd_holder_ops
	218 768 0 bd_holder_lock
	199 1024 0 bd_holders
	228 1088 0 bd_holder_dir
	209 1152 0 bd_fsfreeze_count
	218 1216 0 bd_fsfreeze_mutex
	229 1472 0 bd_meta_info
	199 1536 0 bd_writers
	188 1600 0 bd_security
	1258 1664 0 bd_device
struct 624 57 inode
	1259 0 0 i_mode
	205 16 0 i_opflags
	1260 32 0 i_uid
	1261 64 0 i_gid
	204 96 0 i_flags
	466 128 0 i_acl
	466 192 0 i_default_acl
	467 256 0 i_op
	341 320 0 i_sb
	226 384 0 i_mapping
	188 448 0 i_security
	184 512 0 i_ino
	1262 576 0 -
	1257 608 0 i_rdev
	1263 640 0 i_size
	1264 704 0 i_atime_sec
	1264 768 0 i_mtime_sec
	1264 832 0 i_ctime_sec
	1265 896 0 i_atime_nsec
	1265 928 0 i_mtime_nsec
	1265 960 0 i_ctime_nsec
	1265 992 0 i_generation
	207 1024 0 i_lock
	205 1056 0 i_bytes
	1266 1072 0 i_blkbits
	1267 1080 0 i_write_hint
	1268 1088 0 i_blocks
	1265 1152 0 i_state
	1269 1216 0 i_rwsem
	184 1536 0 dirtied_when
	184 1600 0 dirtied_time_when
	211 1664 0 i_hash
	214 1792 0 i_io_list
	473 1920 0 i_wb
	199 1984 0 i_wb_frn_winner
	1270 2016 0 i_wb_frn_avg_time
	1270 2032 0 i_wb_frn_history
	214 2048 0 i_lru
	214 2176 0 i_sb_list
	214 2304 0 i_wb_list
	1271 2432 0 -
	1272 2560 0 i_version
	1272 2624 0 i_sequence
	209 2688 0 i_count
	209 2720 0 i_dio_count
	209 2752 0 i_writecount
	209 2784 0 i_readcount
	1273 2816 0 -
	477 2880 0 i_flctx
	1274 2944 0 i_data
	214 4480 0 i_devices
	1275 4608 0 -
	1276 4672 0 i_fsnotify_mask
	480 4736 0 i_fsnotify_marks
	481 4800 0 i_crypt_info
	482 4864 0 i_verity_info
	188 4928 0 i_private
struct 64 3 -
	207 0 0 lock
	214 64 0 dispatch
	184 192 0 state
struct 88 4 delayed_work
	855 0 0 work
	854 256 0 timer
	441 576 0 wq
	199 640 0 cpu
typedef 8 1277 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	204 0 0 depth
	204 32 0 shift
	204 64 0 map_nr
	863 96 0 round_robin
	1278 128 0 map
	498 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1279 spinlock_t
typedef 40 1280 wait_queue_entry_t
typedef 4 1281 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1282 0 0 next
	1283 64 0 pprev
struct 64 12 kobject
	232 0 0 name
	214 64 0 entry
	228 192 0 parent
	676 256 0 kset
	1284 320 0 ktype
	265 384 0 sd
	1285 448 0 kref
	204 480 1 state_initialized
	204 481 1 state_in_sysfs
	204 482 1 state_add_uevent_sent
	204 483 1 state_remove_uevent_sent
	204 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1286 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1287 0 0 owner
	1288 64 0 wait_lock
	1289 96 0 osq
	214 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	202 0 0 sb
	204 256 0 wake_batch
	209 288 0 wake_index
	1290 320 0 ws
	209 384 0 ws_active
	204 416 0 min_shallow_depth
	209 448 0 completion_cnt
	209 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 191 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1291 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1292 0 0 magic
	1293 16 0 version
	1293 24 0 flags
	1294 32 0 hdr_len
	1294 64 0 type_off
	1294 96 0 type_len
	1294 128 0 str_off
	1294 160 0 str_len
typedef 4 1294 u32
typedef 4 1295 refcount_t
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 1032 56
typedef 1 1297 bool
ptr 8 __u32 *
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
typedef 8 1298 local_t
typedef 4 1299 u32
ptr 8 struct buffer_data_page *
array 4096 1032 4096
array 8192 1032 8192
struct 16 2 load_weight
	184 0 0 weight
	1300 64 0 inv_weight
typedef 8 1301 s64
typedef 8 1302 u64
struct 16 2 rb_root_cached
	1303 0 0 rb_root
	844 64 0 rb_leftmost
ptr 8 struct sched_entity *
struct 64 9 sched_avg
	256 0 0 last_update_time
	256 64 0 load_sum
	256 128 0 runnable_sum
	1300 192 0 util_sum
	1300 224 0 period_contrib
	184 256 0 load_avg
	184 320 0 runnable_avg
	184 384 0 util_avg
	204 448 0 util_est
struct 64 5 -
	883 0 0 lock
	199 32 0 nr
	184 64 0 load_avg
	184 128 0 util_avg
	184 192 0 runnable_avg
int 8 s long int
ptr 8 struct rq *
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
ptr 8 struct task_group *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	265 0 0 kn
	184 64 0 notified_at
	1092 128 0 notify_timer
array 168 266 3
typedef 2 1010 u16
array 112 305 14
array 56 199 14
ptr 8 struct cgroup_root *
array 224 80 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1304 0 0 x
struct 32 2 cgroup_base_stat
	1305 0 0 cputime
	191 192 0 ntime
struct 24 3 prev_cputime
	191 0 0 utime
	191 64 0 stime
	587 128 0 lock
typedef 24 1306 wait_queue_head_t
struct 32 3 work_struct
	322 0 0 data
	80 64 0 entry
	1307 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1308 0 0 effective
	1309 2432 0 progs
	1310 4864 0 flags
	1311 5184 0 revisions
	80 7616 0 storages
	1312 7744 0 inactive
	303 7808 0 refcnt
	279 7936 0 release_work
struct 16 4 cgroup_freezer_state
	300 0 0 freeze
	199 32 0 e_freeze
	199 64 0 nr_frozen_descendants
	199 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 273 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
array 4096 1032 4096
array 64 1032 64
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
typedef 1 1297 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	184 0 0 percpu_count_ptr
	1313 64 0 data
struct 56 3 rcu_work
	279 0 0 work
	286 256 0 rcu
	441 384 0 wq
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
array 4096 1032 4096
struct 4096 1 entry_stack_page
	1314 0 0 stack
struct 20480 2 tss_struct
	1315 0 0 x86_tss
	1316 832 0 io_bitmap
struct 77824 13 cea_exception_stacks
	316 0 0 DF_stack_guard
	1317 32768 0 DF_stack
	316 98304 0 NMI_stack_guard
	1317 131072 0 NMI_stack
	316 196608 0 DB_stack_guard
	1317 229376 0 DB_stack
	316 294912 0 MCE_stack_guard
	1317 327680 0 MCE_stack
	316 393216 0 VC_stack_guard
	1317 425984 0 VC_stack
	316 491520 0 VC2_stack_guard
	1317 524288 0 VC2_stack
	316 589824 0 IST_top_guard
struct 4096 9 debug_store
	1318 0 0 bts_buffer_base
	1318 64 0 bts_index
	1318 128 0 bts_absolute_maximum
	1318 192 0 bts_interrupt_threshold
	1318 256 0 pebs_buffer_base
	1318 320 0 pebs_index
	1318 384 0 pebs_absolute_maximum
	1318 448 0 pebs_interrupt_threshold
	1319 512 0 pebs_event_reset
struct 131072 2 debug_store_buffers
	1320 0 0 bts_buffer
	1320 524288 0 pebs_buffer
typedef 8 475 atomic_long_t
typedef 4 1321 kuid_t
typedef 4 1322 kgid_t
typedef 8 1323 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	199 0 0 non_rcu
	286 0 0 rcu
typedef 4 1324 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1282 0 0 next
	1283 64 0 pprev
typedef 4 1325 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1326 0 0 next
	1327 64 0 pprev
struct 16 2 qstr
	1328 0 0 -
	682 64 0 name
array 40 326 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1329 0 0 -
union 16 2 -
	80 0 0 d_lru
	1330 0 0 d_wait
struct 8 1 hlist_head
	1282 0 0 first
union 16 3 -
	335 0 0 d_alias
	337 0 0 d_in_lookup_hash
	286 0 0 d_rcu
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
	232 0 0 name
	80 64 0 entry
	228 192 0 parent
	676 256 0 kset
	1284 320 0 ktype
	265 384 0 sd
	1331 448 0 kref
	204 480 1 state_initialized
	204 481 1 state_in_sysfs
	204 482 1 state_add_uevent_sent
	204 483 1 state_remove_uevent_sent
	204 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	232 0 0 name
	187 64 0 lock
struct 56 4 dev_links_info
	80 0 0 suppliers
	80 128 0 consumers
	80 256 0 defer_sync
	1332 384 0 status
struct 312 55 dev_pm_info
	1333 0 0 power_state
	300 32 1 can_wakeup
	300 33 1 async_suspend
	300 34 1 in_dpm_list
	300 35 1 is_prepared
	300 36 1 is_suspended
	300 37 1 is_noirq_suspended
	300 38 1 is_late_suspended
	300 39 1 no_pm
	300 40 1 early_init
	300 41 1 direct_complete
	377 64 0 driver_flags
	187 96 0 lock
	80 128 0 entry
	1030 256 0 completion
	1334 512 0 wakeup
	300 576 1 wakeup_path
	300 577 1 syscore
	300 578 1 no_pm_callbacks
	300 579 1 async_in_progress
	300 580 1 smart_suspend
	300 581 1 must_resume
	300 582 1 may_skip_resume
	918 640 0 suspend_timer
	191 1152 0 timer_expires
	279 1216 0 work
	278 1472 0 wait_queue
	1335 1664 0 wakeirq
	182 1728 0 usage_count
	182 1760 0 child_count
	204 1792 3 disable_depth
	300 1795 1 idle_notification
	300 1796 1 request_pending
	300 1797 1 deferred_resume
	300 1798 1 needs_force_resume
	300 1799 1 runtime_auto
	300 1800 1 ignore_children
	300 1801 1 no_callbacks
	300 1802 1 irq_safe
	300 1803 1 use_autosuspend
	300 1804 1 timer_autosuspends
	300 1805 1 memalloc_noio
	204 1824 0 links_count
	1336 1856 0 request
	1337 1888 0 runtime_status
	1337 1920 0 last_status
	199 1952 0 runtime_error
	199 1984 0 autosuspend_delay
	191 2048 0 last_busy
	191 2112 0 active_time
	191 2176 0 suspended_time
	191 2240 0 accounting_timestamp
	1338 2304 0 subsys_data
	1339 2368 0 set_latency_tolerance
	1340 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1341 0 0 domain
	1342 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 479 u32
ptr 8 const struct class *
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 184 1
struct 40 4 klist
	1343 0 0 k_lock
	386 64 0 k_list
	1344 192 0 get
	1344 256 0 put
struct 32 3 klist_node
	188 0 0 n_klist
	386 64 0 n_node
	1345 192 0 n_ref
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
ptr 8 const struct device_driver *
ptr 8 char *
typedef 1 1346 u8
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
typedef 4 204 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1347 0 0 mnt
	213 64 0 dentry
union 32 2 -
	98 0 0 f_pos_lock
	191 0 0 f_pipe
typedef 8 1348 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	286 0 0 f_task_work
	1349 0 0 f_llist
	1350 0 0 f_ra
	1351 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 407 3
typedef 4 1352 atomic_t
typedef 1 1297 bool
typedef 24 1353 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1354 spinlock_t
array 8 184 1
array 512 988 64
union 64 2 -
	1355 0 0 -
	108 0 0 page
union 64 2 -
	1356 0 0 -
	108 0 0 __page_1
union 64 2 -
	1357 0 0 -
	108 0 0 __page_2
union 64 2 -
	1358 0 0 -
	108 0 0 __page_3
array 80 80 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1359 atomic_t
typedef 4 1360 spinlock_t
struct 16 1 plist_head
	1361 0 0 node_list
typedef 4 1362 spinlock_t
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
typedef 8 1363 genpool_algo_t
typedef 8 1364 atomic_long_t
typedef 8 1365 phys_addr_t
array 0 184 0
array 32 1032 32
struct 16 3 xarray
	207 0 0 xa_lock
	1366 32 0 xa_flags
	188 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	461 0 0 bio_slab
	204 64 0 front_pad
	1367 128 0 cache
	1368 192 0 bio_pool
	1368 768 0 bvec_pool
	1368 1344 0 bio_integrity_pool
	1368 1920 0 bvec_integrity_pool
	204 2496 0 back_pad
	207 2528 0 rescue_lock
	1369 2560 0 rescue_list
	855 2688 0 rescue_work
	441 2944 0 rescue_workqueue
	211 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1370 u64
typedef 4 204 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
typedef 4 994 depot_stack_handle_t
struct 4 3 -
	994 0 17 pool_index_plus_1
	994 17 10 offset
	994 27 5 extra
struct 32 4 mutex
	1371 0 0 owner
	1372 64 0 wait_lock
	1373 96 0 osq
	452 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
array 16384 452 1024
array 4096 204 1024
array 32 1032 32
typedef 4 1374 spinlock_t
struct 8 1 hlist_head
	1282 0 0 first
struct 8 1 hlist_nulls_head
	1375 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1297 bool
typedef 2 205 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	204 0 0 i_nlink
	204 0 0 __i_nlink
typedef 8 1376 time64_t
typedef 1 1377 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 191 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	344 0 0 i_dentry
	286 0 0 i_rcu
typedef 8 1378 atomic64_t
union 8 2 -
	394 0 0 i_fop
	1379 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	1087 0 0 i_pipe
	1380 0 0 i_cdev
	388 0 0 i_link
	204 0 0 i_dir_seq
typedef 4 204 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1381 0 0 start
	1381 64 0 end
	188 128 0 vaddr
	184 192 0 nslabs
	484 256 0 late_alloc
	204 288 0 nareas
	204 320 0 area_nslabs
	1382 384 0 areas
	1383 448 0 slots
typedef 1 1297 bool
typedef 8 1384 atomic_long_t
ptr 8 const void *
union 32 3 -
	1385 0 0 dir
	1386 0 0 symlink
	1387 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 204 slab_flags_t
struct 8 3 reciprocal_value
	1388 0 0 m
	1389 32 0 sh1
	1389 40 0 sh2
struct 4 1 kmem_cache_order_objects
	204 0 0 x
typedef 4 204 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
struct 64 12 kobject
	232 0 0 name
	496 64 0 entry
	228 192 0 parent
	676 256 0 kset
	1284 320 0 ktype
	265 384 0 sd
	1390 448 0 kref
	204 480 1 state_initialized
	204 481 1 state_in_sysfs
	204 482 1 state_add_uevent_sent
	204 483 1 state_remove_uevent_sent
	204 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1391 1024
union 16 2 -
	1392 0 0 -
	1393 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1394 local_lock_t
typedef 4 1395 spinlock_t
typedef 8 1396 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	204 0 0 done
	1397 64 0 wait
ptr 8 struct list_head *
union 256 5 -
	1398 0 0 -
	1399 0 0 -
	1400 0 0 mr64
	1401 0 0 ma64
	1402 0 0 alloc
union 4 2 -
	187 0 0 ma_lock
	1403 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	199 0 0 id
	333 32 0 ref
struct 256 18 page_counter
	322 0 0 usage
	275 512 0 _pad1_
	184 512 0 emin
	322 576 0 min_usage
	322 640 0 children_min_usage
	184 704 0 elow
	322 768 0 low_usage
	322 832 0 children_low_usage
	184 896 0 watermark
	184 960 0 local_watermark
	184 1024 0 failcnt
	275 1536 0 _pad2_
	300 1536 0 protection_support
	184 1600 0 min
	184 1664 0 low
	184 1728 0 high
	184 1792 0 max
	1404 1856 0 parent
union 256 2 -
	512 0 0 swap
	512 0 0 memsw
struct 120 8 vmpressure
	184 0 0 scanned
	184 64 0 reclaimed
	184 128 0 tree_scanned
	184 192 0 tree_reclaimed
	187 256 0 sr_lock
	80 320 0 events
	98 448 0 events_lock
	279 704 0 work
ptr 8 struct memcg_vmstats *
array 72 322 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	187 0 0 lock
	1405 64 0 completions
	1092 448 0 period_timer
	184 768 0 period_time
	184 832 0 dirty_limit_tstamp
	184 896 0 dirty_limit
array 160 1406 4
struct 32 3 deferred_split
	187 0 0 split_queue_lock
	80 64 0 split_queue
	184 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	80 0 0 fifo
	187 128 0 lock
array 0 1407 0
ptr 8 struct mem_cgroup *
ptr 8 struct lruvec_stats_percpu *
ptr 8 struct lruvec_stats *
ptr 8 struct shrinker_info *
struct 1560 11 lruvec
	420 0 0 lists
	187 640 0 lru_lock
	184 704 0 anon_cost
	184 768 0 file_cost
	322 832 0 nonresident_age
	1248 896 0 refaults
	184 1024 0 flags
	1408 1088 0 lrugen
	1409 11840 0 mm_state
	534 12416 0 pgdat
	1410 12480 0 zswap_lruvec_state
array 200 1411 5
struct 16 2 mem_cgroup_reclaim_iter
	524 0 0 position
	182 64 0 generation
ptr 8 struct mem_section_usage *
array 0 184 0
typedef 0 1412 local_lock_t
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1413 0 0 data
	651 64 0 entry
	1414 192 0 func
array 304 261 38
array 176 184 22
typedef 8 1415 atomic64_t
ptr 8 void **
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 1344 65 -
	1416 0 0 -
	82 512 0 mm_mt
	184 640 0 mmap_base
	184 704 0 mmap_legacy_base
	184 768 0 mmap_compat_base
	184 832 0 mmap_compat_legacy_base
	184 896 0 task_size
	1417 960 0 pgd
	182 1024 0 membarrier_state
	182 1056 0 mm_users
	1418 1088 0 pcpu_cid
	184 1152 0 mm_cid_next_scan
	322 1216 0 pgtables_bytes
	199 1280 0 map_count
	187 1312 0 page_table_lock
	132 1344 0 mmap_lock
	80 1664 0 mmlist
	1419 1792 0 mm_lock_seq
	475 1856 0 futex_unique_id
	184 1920 0 hiwater_rss
	184 1984 0 hiwater_vm
	184 2048 0 total_vm
	184 2112 0 locked_vm
	475 2176 0 pinned_vm
	184 2240 0 data_vm
	184 2304 0 exec_vm
	184 2368 0 stack_vm
	184 2432 0 def_flags
	1419 2496 0 write_protect_seq
	187 2528 0 arg_lock
	184 2560 0 start_code
	184 2624 0 end_code
	184 2688 0 start_data
	184 2752 0 end_data
	184 2816 0 start_brk
	184 2880 0 brk
	184 2944 0 start_stack
	184 3008 0 arg_start
	184 3072 0 arg_end
	184 3136 0 env_start
	184 3200 0 env_end
	1420 3264 0 saved_auxv
	1421 6592 0 rss_stat
	1422 7872 0 binfmt
	1423 7936 0 context
	184 9024 0 flags
	187 9088 0 ioctx_lock
	1424 9152 0 ioctx_table
	590 9216 0 owner
	329 9280 0 user_ns
	988 9344 0 exe_file
	1425 9408 0 notifier_subscriptions
	184 9472 0 numa_next_scan
	184 9536 0 numa_scan_offset
	199 9600 0 numa_scan_seq
	182 9632 0 tlb_flush_pending
	182 9664 0 tlb_flush_batched
	1426 9728 0 uprobes_state
	322 9792 0 hugetlb_usage
	279 9856 0 async_put_work
	1427 10112 0 iommu_mm
	184 10176 0 ksm_merging_pages
	184 10240 0 ksm_rmap_items
	322 10304 0 ksm_zero_pages
	1428 10368 0 lru_gen
array 0 184 0
struct 24 4 ns_common
	213 0 0 stashed
	736 64 0 ops
	204 128 0 inum
	550 160 0 count
ptr 8 struct mount *
struct 8 1 rb_root
	844 0 0 rb_node
typedef 8 1429 u64
typedef 24 1430 wait_queue_head_t
struct 24 3 rb_node
	184 0 0 __rb_parent_color
	844 64 0 rb_right
	844 128 0 rb_left
typedef 4 1431 refcount_t
ptr 8 Elf64_Sym *
array 56 1032 56
struct 96 5 module_kobject
	357 0 0 kobj
	246 512 0 mod
	228 576 0 drivers_dir
	1432 640 0 mp
	1049 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1433 7
struct 24 3 mod_arch_specific
	204 0 0 num_orcs
	689 64 0 orc_unwind_ip
	1434 128 0 orc_unwind
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
	1435 0 0 descs
	1436 64 0 classes
	204 128 0 num_descs
	204 160 0 num_classes
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
struct 16 2 hlist_node
	1282 0 0 next
	1283 64 0 pprev
struct 32 4 vfsmount
	213 0 0 mnt_root
	341 64 0 mnt_sb
	199 128 0 mnt_flags
	1437 192 0 mnt_idmap
union 24 3 -
	549 0 0 mnt_node
	1438 0 0 mnt_rcu
	1439 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	577 0 0 mnt_mp_list
	577 0 0 mnt_umount
typedef 4 204 __u32
struct 8 1 hlist_head
	1282 0 0 first
typedef 4 1440 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	182 0 0 tail
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
ptr 8 struct task_struct *
ptr 8 struct ww_acquire_ctx *
typedef 0 1441 local_lock_t
struct 24 5 page_frag_cache
	188 0 0 va
	1442 64 0 offset
	1442 80 0 size
	204 96 0 pagecnt_bias
	464 128 0 pfmemalloc
struct 16 3 page_frag_1k
	188 0 0 va
	1443 64 0 offset
	464 80 0 pfmemalloc
array 512 188 64
typedef 4 1444 refcount_t
typedef 4 1445 u32
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
struct 8 1 llist_node
	1446 0 0 next
ptr 8 struct key_tag *
struct 24 3 idr
	608 0 0 idr_rt
	204 128 0 idr_base
	204 160 0 idr_next
struct 24 4 ns_common
	213 0 0 stashed
	736 64 0 ops
	204 128 0 inum
	596 160 0 count
struct 0 0 ref_tracker_dir
ptr 8 struct proc_dir_entry *
struct 104 2 ctl_table_set
	1447 0 0 is_seen
	1448 64 0 dir
ptr 8 struct sock *
ptr 8 struct uevent_sock *
struct 16 3 xarray
	413 0 0 xa_lock
	1449 32 0 xa_flags
	188 64 0 xa_head
struct 8 1 raw_notifier_head
	1450 0 0 head
ptr 8 struct net_device *
struct 40 6 netns_core
	1451 0 0 sysctl_hdr
	199 64 0 sysctl_somaxconn
	199 96 0 sysctl_optmem_max
	1452 128 0 sysctl_txrehash
	1453 192 0 prot_inuse
	1277 256 0 rps_default_mask
struct 128 16 netns_mib
	1454 0 0 ip_statistics
	1454 64 0 ipv6_statistics
	1455 128 0 tcp_statistics
	1456 192 0 net_statistics
	1457 256 0 udp_statistics
	1457 320 0 udp_stats_in6
	1458 384 0 xfrm_statistics
	1459 448 0 tls_statistics
	1460 512 0 mptcp_statistics
	1457 576 0 udplite_statistics
	1457 640 0 udplite_stats_in6
	1461 704 0 icmp_statistics
	1462 768 0 icmpmsg_statistics
	1463 832 0 icmpv6_statistics
	1464 896 0 icmpv6msg_statistics
	604 960 0 proc_net_devsnmp6
struct 40 2 netns_packet
	1465 0 0 sklist_lock
	1466 256 0 sklist
struct 32 3 netns_unix
	1467 0 0 table
	199 128 0 sysctl_max_dgram_qlen
	1451 192 0 ctl
struct 72 5 netns_nexthop
	1468 0 0 rb_root
	400 64 0 devhash
	204 128 0 seq
	597 160 0 last_id_allocated
	1469 192 0 notifier_chain
struct 832 167 netns_ipv4
	1470 0 0 __cacheline_group_begin__netns_ipv4_read_tx
	1452 0 0 sysctl_tcp_early_retrans
	1452 8 0 sysctl_tcp_tso_win_divisor
	1452 16 0 sysctl_tcp_tso_rtt_log
	1452 24 0 sysctl_tcp_autocorking
	199 32 0 sysctl_tcp_min_snd_mss
	204 64 0 sysctl_tcp_notsent_lowat
	199 96 0 sysctl_tcp_limit_output_bytes
	199 128 0 sysctl_tcp_min_rtt_wlen
	1471 160 0 sysctl_tcp_wmem
	1452 256 0 sysctl_ip_fwd_use_pmtu
	1472 264 0 __cacheline_group_end__netns_ipv4_read_tx
	1473 264 0 __cacheline_group_begin__netns_ipv4_read_txrx
	1452 264 0 sysctl_tcp_moderate_rcvbuf
	1474 272 0 __cacheline_group_end__netns_ipv4_read_txrx
	1475 272 0 __cacheline_group_begin__netns_ipv4_read_rx
	1452 272 0 sysctl_ip_early_demux
	1452 280 0 sysctl_tcp_early_demux
	199 288 0 sysctl_tcp_reordering
	1471 320 0 sysctl_tcp_rmem
	1476 416 0 __cacheline_group_end__netns_ipv4_read_rx
	1477 512 0 __cacheline_group_begin__icmp
	409 512 0 icmp_global_credit
	597 544 0 icmp_global_stamp
	1478 576 0 __cacheline_group_end__icmp
	1479 1024 0 __cacheline_group_pad__icmp
	1480 1024 0 tcp_death_row
	1481 2048 0 udp_table
	1451 2112 0 forw_hdr
	1451 2176 0 frags_hdr
	1451 2240 0 ipv4_hdr
	1451 2304 0 route_hdr
	1451 2368 0 xfrm4_hdr
	1482 2432 0 devconf_all
	1482 2496 0 devconf_dflt
	1483 2560 0 ra_chain
	1465 2624 0 ra_mutex
	1484 2880 0 rules_ops
	1485 2944 0 fib_main
	1485 3008 0 fib_default
	204 3072 0 fib_rules_require_fldissect
	410 3104 0 fib_has_custom_rules
	410 3112 0 fib_has_custom_local_routes
	410 3120 0 fib_offload_disabled
	1452 3128 0 sysctl_tcp_shrink_window
	409 3136 0 fib_num_tclassid_users
	400 3200 0 fib_table_hash
	606 3264 0 fibnl
	606 3328 0 mc_autojoin_sk
	1486 3392 0 peers
	1487 3456 0 fqdir
	1452 3520 0 sysctl_icmp_echo_ignore_all
	1452 3528 0 sysctl_icmp_echo_enable_probe
	1452 3536 0 sysctl_icmp_echo_ignore_broadcasts
	1452 3544 0 sysctl_icmp_ignore_bogus_error_responses
	1452 3552 0 sysctl_icmp_errors_use_inbound_ifaddr
	199 3584 0 sysctl_icmp_ratelimit
	199 3616 0 sysctl_icmp_ratemask
	199 3648 0 sysctl_icmp_msgs_per_sec
	199 3680 0 sysctl_icmp_msgs_burst
	597 3712 0 ip_rt_min_pmtu
	199 3744 0 ip_rt_mtu_expires
	199 3776 0 ip_rt_min_advmss
	1488 3808 0 ip_local_ports
	1452 3872 0 sysctl_tcp_ecn
	1452 3880 0 sysctl_tcp_ecn_fallback
	1452 3888 0 sysctl_ip_default_ttl
	1452 3896 0 sysctl_ip_no_pmtu_disc
	1452 3904 0 sysctl_ip_fwd_update_priority
	1452 3912 0 sysctl_ip_nonlocal_bind
	1452 3920 0 sysctl_ip_autobind_reuse
	1452 3928 0 sysctl_ip_dynaddr
	1452 3936 0 sysctl_raw_l3mdev_accept
	1452 3944 0 sysctl_udp_early_demux
	1452 3952 0 sysctl_nexthop_compat_mode
	1452 3960 0 sysctl_fwmark_reflect
	1452 3968 0 sysctl_tcp_fwmark_accept
	1452 3976 0 sysctl_tcp_l3mdev_accept
	1452 3984 0 sysctl_tcp_mtu_probing
	199 4000 0 sysctl_tcp_mtu_probe_floor
	199 4032 0 sysctl_tcp_base_mss
	199 4064 0 sysctl_tcp_probe_threshold
	597 4096 0 sysctl_tcp_probe_interval
	199 4128 0 sysctl_tcp_keepalive_time
	199 4160 0 sysctl_tcp_keepalive_intvl
	1452 4192 0 sysctl_tcp_keepalive_probes
	1452 4200 0 sysctl_tcp_syn_retries
	1452 4208 0 sysctl_tcp_synack_retries
	1452 4216 0 sysctl_tcp_syncookies
	1452 4224 0 sysctl_tcp_migrate_req
	1452 4232 0 sysctl_tcp_comp_sack_nr
	1452 4240 0 sysctl_tcp_backlog_ack_defer
	1452 4248 0 sysctl_tcp_pingpong_thresh
	1452 4256 0 sysctl_tcp_retries1
	1452 4264 0 sysctl_tcp_retries2
	1452 4272 0 sysctl_tcp_orphan_retries
	1452 4280 0 sysctl_tcp_tw_reuse
	199 4288 0 sysctl_tcp_fin_timeout
	1452 4320 0 sysctl_tcp_sack
	1452 4328 0 sysctl_tcp_window_scaling
	1452 4336 0 sysctl_tcp_timestamps
	199 4352 0 sysctl_tcp_rto_min_us
	1452 4384 0 sysctl_tcp_recovery
	1452 4392 0 sysctl_tcp_thin_linear_timeouts
	1452 4400 0 sysctl_tcp_slow_start_after_idle
	1452 4408 0 sysctl_tcp_retrans_collapse
	1452 4416 0 sysctl_tcp_stdurg
	1452 4424 0 sysctl_tcp_rfc1337
	1452 4432 0 sysctl_tcp_abort_on_overflow
	1452 4440 0 sysctl_tcp_fack
	199 4448 0 sysctl_tcp_max_reordering
	199 4480 0 sysctl_tcp_adv_win_scale
	1452 4512 0 sysctl_tcp_dsack
	1452 4520 0 sysctl_tcp_app_win
	1452 4528 0 sysctl_tcp_frto
	1452 4536 0 sysctl_tcp_nometrics_save
	1452 4544 0 sysctl_tcp_no_ssthresh_metrics_save
	1452 4552 0 sysctl_tcp_workaround_signed_windows
	199 4576 0 sysctl_tcp_challenge_ack_limit
	1452 4608 0 sysctl_tcp_min_tso_segs
	1452 4616 0 sysctl_tcp_reflect_tos
	199 4640 0 sysctl_tcp_invalid_ratelimit
	199 4672 0 sysctl_tcp_pacing_ss_ratio
	199 4704 0 sysctl_tcp_pacing_ca_ratio
	204 4736 0 sysctl_tcp_child_ehash_entries
	184 4800 0 sysctl_tcp_comp_sack_delay_ns
	184 4864 0 sysctl_tcp_comp_sack_slack_ns
	199 4928 0 sysctl_max_syn_backlog
	199 4960 0 sysctl_tcp_fastopen
	1489 4992 0 tcp_congestion_control
	1490 5056 0 tcp_fastopen_ctx
	204 5120 0 sysctl_tcp_fastopen_blackhole_timeout
	409 5152 0 tfo_active_disable_times
	184 5184 0 tfo_active_disable_stamp
	597 5248 0 tcp_challenge_timestamp
	597 5280 0 tcp_challenge_count
	1452 5312 0 sysctl_tcp_plb_enabled
	1452 5320 0 sysctl_tcp_plb_idle_rehash_rounds
	1452 5328 0 sysctl_tcp_plb_rehash_rounds
	1452 5336 0 sysctl_tcp_plb_suspend_rto_sec
	199 5344 0 sysctl_tcp_plb_cong_thresh
	199 5376 0 sysctl_udp_wmem_min
	199 5408 0 sysctl_udp_rmem_min
	1452 5440 0 sysctl_fib_notify_on_flag_change
	1452 5448 0 sysctl_tcp_syn_linear_timeouts
	1452 5456 0 sysctl_udp_l3mdev_accept
	1452 5464 0 sysctl_igmp_llm_reports
	199 5472 0 sysctl_igmp_max_memberships
	199 5504 0 sysctl_igmp_max_msf
	199 5536 0 sysctl_igmp_qrv
	1491 5568 0 ping_group_range
	409 5696 0 dev_addr_genid
	204 5728 0 sysctl_udp_child_hash_entries
	391 5760 0 sysctl_local_reserved_ports
	199 5824 0 sysctl_ip_prot_sock
	598 5888 0 mr_tables
	1484 6016 0 mr_rules_ops
	1492 6080 0 sysctl_fib_multipath_hash_seed
	597 6144 0 sysctl_fib_multipath_hash_fields
	1452 6176 0 sysctl_fib_multipath_use_neigh
	1452 6184 0 sysctl_fib_multipath_hash_policy
	1493 6208 0 notifier_ops
	204 6272 0 fib_seq
	1493 6336 0 ipmr_notifier_ops
	204 6400 0 ipmr_seq
	409 6432 0 rt_genid
	1494 6464 0 ip_id_key
struct 832 42 netns_ipv6
	1495 0 0 ip6_dst_ops
	1496 1536 0 sysctl
	1497 3008 0 devconf_all
	1497 3072 0 devconf_dflt
	1486 3136 0 peers
	1487 3200 0 fqdir
	1498 3264 0 fib6_null_entry
	1499 3328 0 ip6_null_entry
	1500 3392 0 rt6_stats
	1501 3456 0 ip6_fib_timer
	400 3776 0 fib_table_hash
	1502 3840 0 fib6_main_tbl
	598 3904 0 fib6_walkers
	1503 4032 0 fib6_walker_lock
	413 4096 0 fib6_gc_lock
	409 4128 0 ip6_rt_gc_expire
	184 4160 0 ip6_rt_last_gc
	326 4224 0 flowlabel_has_excl
	410 4232 0 fib6_has_custom_rules
	204 4256 0 fib6_rules_require_fldissect
	204 4288 0 fib6_routes_require_src
	1499 4352 0 ip6_prohibit_entry
	1499 4416 0 ip6_blk_hole_entry
	1502 4480 0 fib6_local_tbl
	1484 4544 0 fib6_rules_ops
	606 4608 0 ndisc_sk
	606 4672 0 tcp_sk
	606 4736 0 igmp_sk
	606 4800 0 mc_autojoin_sk
	400 4864 0 inet6_addr_lst
	413 4928 0 addrconf_hash_lock
	1504 4992 0 addr_chk_work
	598 5696 0 mr6_tables
	1484 5824 0 mr6_rules_ops
	409 5888 0 dev_addr_genid
	409 5920 0 fib6_sernum
	1505 5952 0 seg6_data
	1493 6016 0 notifier_ops
	1493 6080 0 ip6mr_notifier_ops
	204 6144 0 ipmr_seq
	1506 6208 0 ip6addrlbl_table
	1507 6336 0 ioam6_data
struct 304 47 netns_sctp
	1508 0 0 sctp_statistics
	604 64 0 proc_net_sctp
	1451 128 0 sysctl_header
	606 192 0 ctl_sock
	606 256 0 udp4_sock
	606 320 0 udp6_sock
	199 384 0 udp_port
	199 416 0 encap_port
	598 448 0 local_addr_list
	598 576 0 addr_waitq
	1501 704 0 addr_wq_timer
	598 1024 0 auto_asconf_splist
	413 1152 0 addr_wq_lock
	413 1184 0 local_addr_lock
	204 1216 0 rto_initial
	204 1248 0 rto_min
	204 1280 0 rto_max
	199 1312 0 rto_alpha
	199 1344 0 rto_beta
	199 1376 0 max_burst
	199 1408 0 cookie_preserve_enable
	388 1472 0 sctp_hmac_alg
	204 1536 0 valid_cookie_life
	204 1568 0 sack_timeout
	204 1600 0 hb_interval
	204 1632 0 probe_interval
	199 1664 0 max_retrans_association
	199 1696 0 max_retrans_path
	199 1728 0 max_retrans_init
	199 1760 0 pf_retrans
	199 1792 0 ps_retrans
	199 1824 0 pf_enable
	199 1856 0 pf_expose
	199 1888 0 sndbuf_policy
	199 1920 0 rcvbuf_policy
	199 1952 0 default_auto_asconf
	199 1984 0 addip_enable
	199 2016 0 addip_noauth
	199 2048 0 prsctp_enable
	199 2080 0 reconf_enable
	199 2112 0 auth_enable
	199 2144 0 intl_enable
	199 2176 0 ecn_enable
	199 2208 0 scope_policy
	199 2240 0 rwnd_upd_shift
	184 2304 0 max_autoclose
	199 2368 0 l3mdev_accept
struct 264 10 netns_nf
	604 0 0 proc_netfilter
	1509 64 0 nf_loggers
	1451 768 0 nf_log_dir_header
	1451 832 0 nf_lwtnl_dir_header
	1510 896 0 hooks_ipv4
	1510 1216 0 hooks_ipv6
	1511 1536 0 hooks_arp
	1510 1728 0 hooks_bridge
	204 2048 0 defrag_ipv4_users
	204 2080 0 defrag_ipv6_users
struct 232 10 netns_ct
	410 0 0 ecache_dwork_pending
	1452 8 0 sysctl_log_invalid
	1452 16 0 sysctl_events
	1452 24 0 sysctl_acct
	1452 32 0 sysctl_tstamp
	1452 40 0 sysctl_checksum
	1512 64 0 stat
	1513 128 0 nf_conntrack_event_cb
	1514 192 0 nf_ct_proto
	409 1792 0 labels_used
struct 8 2 netns_nftables
	204 0 0 base_seq
	1452 32 0 gencursor
struct 8 1 netns_ft
	1515 0 0 stat
ptr 8 struct net_generic *
struct 64 3 netns_bpf
	1516 0 0 run_array
	1517 128 0 progs
	1518 256 0 links
struct 960 34 netns_xfrm
	598 0 0 state_all
	400 128 0 state_bydst
	400 192 0 state_bysrc
	400 256 0 state_byspi
	400 320 0 state_byseq
	400 384 0 state_cache_input
	204 448 0 state_hmask
	204 480 0 state_num
	1519 512 0 state_hash_work
	598 768 0 policy_all
	400 896 0 policy_byidx
	204 960 0 policy_idx_hmask
	204 992 0 idx_generator
	1520 1024 0 policy_bydst
	1521 1408 0 policy_count
	1519 1600 0 policy_hash_work
	1522 1856 0 policy_hthresh
	598 2240 0 inexact_bins
	606 2368 0 nlsk
	606 2432 0 nlsk_stash
	597 2496 0 sysctl_aevent_etime
	597 2528 0 sysctl_aevent_rseqth
	199 2560 0 sysctl_larval_drop
	597 2592 0 sysctl_acq_expires
	1523 2624 0 policy_default
	1451 2688 0 sysctl_hdr
	1495 3072 0 xfrm4_dst_ops
	1495 4608 0 xfrm6_dst_ops
	413 6144 0 xfrm_state_lock
	1524 6176 0 xfrm_state_hash_generation
	1524 6208 0 xfrm_policy_hash_generation
	413 6240 0 xfrm_policy_lock
	1465 6272 0 xfrm_cfg_mutex
	1504 6528 0 nat_keepalive_work
typedef 8 1525 u64
ptr 8 struct netns_ipvs *
struct 72 7 netns_mpls
	199 0 0 ip_ttl_propagate
	199 32 0 default_ttl
	1526 64 0 platform_labels
	1527 128 0 platform_label
	1465 192 0 platform_mutex
	1528 448 0 platform_label_seq
	1451 512 0 ctl
struct 40 2 netns_xdp
	1465 0 0 lock
	1466 256 0 list
struct 96 12 netns_smc
	1529 0 0 smc_stats
	1465 64 0 mutex_fback_rsn
	1530 320 0 fback_rsn
	410 384 0 limit_smc_hs
	1451 448 0 smc_hdr
	204 512 0 sysctl_autocorking_size
	204 544 0 sysctl_smcr_buf_type
	199 576 0 sysctl_smcr_testlink_time
	199 608 0 sysctl_wmem
	199 640 0 sysctl_rmem
	199 672 0 sysctl_max_links_per_lgr
	199 704 0 sysctl_max_conns_per_lgr
array 0 1531 0
union 8 2 -
	1532 0 0 -
	1533 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1534 netdev_features_t
typedef 2 1535 u16
typedef 2 1536 s16
array 64 1537 16
array 16 1538 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1531 0
array 0 1531 0
union 8 3 -
	1539 0 0 lstats
	1540 0 0 tstats
	1541 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1531 0
array 0 1531 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1542 u32
ptr 8 rx_handler_func_t *
typedef 8 1543 possible_net_t
ptr 8 struct netpoll_info *
array 0 1531 0
array 16 1032 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	651 0 0 upper
	651 128 0 lower
typedef 4 653 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1544 0 0 -
	1545 64 0 -
	1546 128 0 -
	1547 192 0 -
	1548 256 0 -
	1549 320 0 -
	1550 384 0 -
	1551 448 0 -
	1552 512 0 -
	1553 576 0 -
	1554 640 0 -
	1555 704 0 -
	1556 768 0 -
	1557 832 0 -
	1558 896 0 -
	1559 960 0 -
	1560 1024 0 -
	1561 1088 0 -
	1562 1152 0 -
	1563 1216 0 -
	1564 1280 0 -
	1565 1344 0 -
	1566 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1567 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 326 32
typedef 4 1568 spinlock_t
struct 32 3 netdev_hw_addr_list
	651 0 0 list
	199 128 0 count
	1569 192 0 tree
ptr 8 struct kset *
typedef 1 1297 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1282 0 0 next
	1283 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 720 16
struct 40 4 timer_list
	684 0 0 entry
	184 128 0 expires
	1570 192 0 function
	653 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1531 u8
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
	1571 0 0 kobj
	358 512 0 parent
	359 576 0 p
	232 640 0 init_name
	360 704 0 type
	361 768 0 bus
	362 832 0 driver
	188 896 0 platform_data
	188 960 0 driver_data
	1572 1024 0 driver_override
	1573 1152 0 mutex
	1574 1408 0 links
	1575 1856 0 power
	366 4352 0 pm_domain
	367 4416 0 em_pd
	1576 4480 0 msi
	369 4608 0 dma_ops
	370 4672 0 dma_mask
	1534 4736 0 coherent_dma_mask
	1534 4800 0 bus_dma_limit
	371 4864 0 dma_range_map
	372 4928 0 dma_parms
	651 4992 0 dma_pools
	373 5120 0 dma_io_tlb_mem
	1577 5184 0 archdata
	375 5184 0 of_node
	376 5248 0 fwnode
	199 5312 0 numa_node
	1578 5344 0 devt
	653 5376 0 id
	674 5408 0 devres_lock
	651 5440 0 devres_head
	378 5568 0 class
	306 5632 0 groups
	310 5696 0 release
	379 5760 0 iommu_group
	380 5824 0 iommu
	381 5888 0 physical_location
	1579 5952 0 removable
	677 5984 1 offline_disabled
	677 5985 1 offline
	677 5986 1 of_node_reused
	677 5987 1 state_synced
	677 5988 1 can_match
	677 5989 1 dma_skip_sync
	677 5990 1 dma_iommu
	1580 6016 0 flags
array 32 700 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 691 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1581 3
array 32 691 32
typedef 0 1582 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1282 0 0 first
ptr 8 struct dim_irq_moder *
array 0 691 0
struct 776 107 sock
	1583 0 0 __sk_common
	1584 1088 0 __cacheline_group_begin__sock_write_rx
	1585 1088 0 sk_drops
	1586 1120 0 sk_peek_off
	1587 1152 0 sk_error_queue
	1587 1344 0 sk_receive_queue
	1588 1536 0 sk_backlog
	1589 1728 0 __cacheline_group_end__sock_write_rx
	1590 1728 0 __cacheline_group_begin__sock_read_rx
	957 1728 0 sk_rx_dst
	199 1792 0 sk_rx_dst_ifindex
	724 1824 0 sk_rx_dst_cookie
	204 1856 0 sk_ll_usec
	204 1888 0 sk_napi_id
	1591 1920 0 sk_busy_poll_budget
	1592 1936 0 sk_prefer_busy_poll
	1592 1944 0 sk_userlocks
	199 1952 0 sk_rcvbuf
	958 1984 0 sk_filter
	1593 2048 0 -
	817 2112 0 sk_data_ready
	261 2176 0 sk_rcvtimeo
	199 2240 0 sk_rcvlowat
	1594 2272 0 __cacheline_group_end__sock_read_rx
	1595 2272 0 __cacheline_group_begin__sock_read_rxtx
	199 2272 0 sk_err
	962 2304 0 sk_socket
	524 2368 0 sk_memcg
	1596 2432 0 sk_policy
	1597 2560 0 __cacheline_group_end__sock_read_rxtx
	1598 2560 0 __cacheline_group_begin__sock_write_rxtx
	1599 2560 0 sk_lock
	724 2816 0 sk_reserved_mem
	199 2848 0 sk_forward_alloc
	724 2880 0 sk_tsflags
	1600 2912 0 __cacheline_group_end__sock_write_rxtx
	1601 2912 0 __cacheline_group_begin__sock_write_tx
	199 2912 0 sk_write_pending
	1585 2944 0 sk_omem_alloc
	199 2976 0 sk_sndbuf
	199 3008 0 sk_wmem_queued
	1602 3040 0 sk_wmem_alloc
	184 3072 0 sk_tsq_flags
	1603 3136 0 -
	1587 3200 0 sk_write_queue
	724 3392 0 sk_dst_pending_confirm
	724 3424 0 sk_pacing_status
	1604 3456 0 sk_frag
	1605 3584 0 -
	184 3904 0 sk_pacing_rate
	1585 3968 0 sk_zckey
	1585 4000 0 sk_tskey
	1606 4032 0 __cacheline_group_end__sock_write_tx
	1607 4032 0 __cacheline_group_begin__sock_read_tx
	184 4032 0 sk_max_pacing_rate
	261 4096 0 sk_sndtimeo
	724 4160 0 sk_priority
	724 4192 0 sk_mark
	957 4224 0 sk_dst_cache
	1608 4288 0 sk_route_caps
	975 4352 0 sk_validate_xmit_skb
	1591 4416 0 sk_gso_type
	1591 4432 0 sk_gso_max_segs
	204 4448 0 sk_gso_max_size
	1609 4480 0 sk_allocation
	724 4512 0 sk_txhash
	1592 4544 0 sk_pacing_shift
	727 4552 0 sk_use_task_frag
	1610 4560 0 __cacheline_group_end__sock_read_tx
	1592 4560 1 sk_gso_disabled
	1592 4561 1 sk_kern_sock
	1592 4562 1 sk_no_check_tx
	1592 4563 1 sk_no_check_rx
	1592 4568 0 sk_shutdown
	1591 4576 0 sk_type
	1591 4592 0 sk_protocol
	184 4608 0 sk_lingertime
	978 4672 0 sk_prot_creator
	1611 4736 0 sk_callback_lock
	199 4800 0 sk_err_soft
	724 4832 0 sk_ack_backlog
	724 4864 0 sk_max_ack_backlog
	1612 4896 0 sk_uid
	1613 4928 0 sk_peer_lock
	199 4960 0 sk_bind_phc
	924 4992 0 sk_peer_pid
	395 5056 0 sk_peer_cred
	1614 5120 0 sk_stamp
	199 5184 0 sk_disconnects
	1592 5216 0 sk_txrehash
	1592 5224 0 sk_clockid
	1592 5232 1 sk_txtime_deadline_mode
	1592 5233 1 sk_txtime_report_errors
	1592 5234 6 sk_txtime_unused
	188 5248 0 sk_user_data
	188 5312 0 sk_security
	1615 5376 0 sk_cgrp_data
	817 5504 0 sk_state_change
	817 5568 0 sk_write_space
	817 5632 0 sk_error_report
	825 5696 0 sk_backlog_rcv
	817 5760 0 sk_destruct
	983 5824 0 sk_reuseport_cb
	283 5888 0 sk_bpf_storage
	735 5952 0 sk_rcu
	1616 6080 0 ns_tracker
	1617 6080 0 sk_user_frags
typedef 4 1618 u32
typedef 8 1619 size_t
typedef 24 1620 wait_queue_head_t
typedef 1 1297 bool
struct 128 15 netlink_callback
	945 0 0 skb
	1621 64 0 nlh
	1622 128 0 dump
	1623 192 0 done
	188 256 0 data
	246 320 0 module
	1624 384 0 extack
	1591 448 0 family
	1591 464 0 answer_flags
	724 480 0 min_dump_alloc
	204 512 0 prev_seq
	204 544 0 seq
	199 576 0 flags
	727 608 0 strict_check
	1625 640 0 -
struct 32 4 mutex
	1626 0 0 owner
	1627 64 0 wait_lock
	1628 96 0 osq
	1629 128 0 wait_list
ptr 8 void (*)(struct sk_buff *)
ptr 8 int (*)(struct net *, int)
ptr 8 void (*)(struct net *, int)
ptr 8 void (*)(struct sock *, long unsigned int *)
struct 8 1 rhash_head
	1630 0 0 next
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
ptr 8 const struct proc_ns_operations *
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	80 0 0 list
	286 0 0 rcu
typedef 2 1631 s16
union 40 5 -
	1632 0 0 -
	1633 0 0 -
	1634 0 0 -
	1635 0 0 -
	286 0 0 callback_head
union 4 2 -
	204 0 0 page_type
	182 0 0 _mapcount
struct 48 8 page_pool_params_fast
	204 0 0 order
	204 32 0 pool_size
	199 64 0 nid
	358 128 0 dev
	1636 192 0 napi
	1637 256 0 dma_dir
	204 288 0 max_len
	204 320 0 offset
typedef 4 1638 u32
array 0 944 0
typedef 8 184 netmem_ref
array 0 944 0
struct 0 0 -
struct 88 4 delayed_work
	1639 0 0 work
	1640 256 0 timer
	441 576 0 wq
	199 640 0 cpu
struct 1032 2 pp_alloc_cache
	748 0 0 count
	1641 64 0 cache
struct 192 8 ptr_ring
	199 0 0 producer
	456 32 0 producer_lock
	199 512 0 consumer_head
	199 544 0 consumer_tail
	456 576 0 consumer_lock
	199 1024 0 size
	199 1056 0 batch
	539 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	456 0 0 xa_lock
	1642 32 0 xa_flags
	188 64 0 xa_head
typedef 4 1643 atomic_t
typedef 4 1644 refcount_t
typedef 8 1645 u64
struct 32 5 page_pool_params_slow
	610 0 0 netdev
	204 64 0 queue_idx
	204 96 0 flags
	1646 128 0 init_callback
	188 192 0 init_arg
struct 32 4 -
	1647 0 0 list
	760 128 0 detach_time
	748 192 0 napi_id
	748 224 0 id
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
struct 32 8 pcpu_block_md
	199 0 0 scan_hint
	199 32 0 scan_hint_start
	199 64 0 contig_hint
	199 96 0 contig_hint_start
	199 128 0 left_free
	199 160 0 right_free
	199 192 0 first_free
	199 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1297 bool
ptr 8 struct pcpuobj_ext *
array 0 184 0
union 64 2 -
	1648 0 0 -
	1649 0 0 pad
typedef 1 1650 s8
array 47 770 47
int 2 s short int
array 12 770 12
array 48 184 6
typedef 8 1376 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 177 5
array 163872 178 2
array 96 278 4
struct 208 8 lru_gen_mm_walk
	1651 0 0 lruvec
	184 64 0 seq
	184 128 0 next_addr
	1652 192 0 nr_pages
	1653 1472 0 mm_stats
	199 1600 0 batched
	300 1632 0 can_swap
	300 1640 0 force_scan
struct 232 4 lru_gen_memcg
	184 0 0 seq
	1084 64 0 nr_memcgs
	1654 256 0 fifo
	187 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 322 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	184 0 0 total
	184 64 0 ignored
	184 128 0 failed
	184 192 0 delayed
	184 256 0 recovered
array 32 344 4
array 0 1655 0
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1656 0 0 owner
	1657 64 0 wait_lock
	1658 96 0 osq
	1659 128 0 wait_list
typedef 24 1660 wait_queue_head_t
typedef 1 1297 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1661 atomic_long_t
struct 16 2 prb_data_blk_lpos
	184 0 0 begin
	184 64 0 next
typedef 8 1662 u64
typedef 2 1663 u16
typedef 1 1664 u8
typedef 4 1665 u32
struct 64 2 dev_printk_info
	1666 0 0 subsystem
	1667 128 0 device
struct 48 6 prb_desc_ring
	204 0 0 count_bits
	1668 64 0 descs
	1669 128 0 infos
	797 192 0 head_id
	797 256 0 tail_id
	797 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	204 0 0 size_bits
	388 64 0 data
	797 128 0 head_lpos
	797 192 0 tail_lpos
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
typedef 4 204 slab_flags_t
ptr 8 struct request_sock_ops *
ptr 8 struct timewait_sock_ops *
union 8 4 -
	1670 0 0 hashinfo
	1481 0 0 udp_table
	1671 0 0 raw_hash
	1672 0 0 smc_hash
array 32 1032 32
union 16 3 -
	1673 0 0 pt_rcu_head
	452 0 0 pt_list
	1674 0 0 -
union 8 4 -
	184 0 0 pt_index
	891 0 0 pt_mm
	843 0 0 pt_frag_refcount
	843 0 0 pt_share_count
union 8 2 -
	184 0 0 _pt_pad_2
	1675 0 0 ptl
typedef 4 1676 atomic_t
ptr 8 struct rb_node *
ptr 8 struct elevator_queue *
typedef 4 1677 refcount_t
struct 16 2 percpu_ref
	184 0 0 percpu_count_ptr
	1313 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1678 0 0 features
	1679 32 0 flags
	184 64 0 seg_boundary_mask
	184 128 0 virt_boundary_mask
	204 192 0 max_hw_sectors
	204 224 0 max_dev_sectors
	204 256 0 chunk_sectors
	204 288 0 max_sectors
	204 320 0 max_user_sectors
	204 352 0 max_segment_size
	204 384 0 physical_block_size
	204 416 0 logical_block_size
	204 448 0 alignment_offset
	204 480 0 io_min
	204 512 0 io_opt
	204 544 0 max_discard_sectors
	204 576 0 max_hw_discard_sectors
	204 608 0 max_user_discard_sectors
	204 640 0 max_secure_erase_sectors
	204 672 0 max_write_zeroes_sectors
	204 704 0 max_zone_append_sectors
	204 736 0 discard_granularity
	204 768 0 discard_alignment
	204 800 0 zone_write_granularity
	204 832 0 atomic_write_hw_max
	204 864 0 atomic_write_max_sectors
	204 896 0 atomic_write_hw_boundary
	204 928 0 atomic_write_boundary_sectors
	204 960 0 atomic_write_hw_unit_min
	204 992 0 atomic_write_unit_min
	204 1024 0 atomic_write_hw_unit_max
	204 1056 0 atomic_write_unit_max
	205 1088 0 max_segments
	205 1104 0 max_integrity_segments
	205 1120 0 max_discard_segments
	204 1152 0 max_open_zones
	204 1184 0 max_active_zones
	204 1216 0 dma_alignment
	204 1248 0 dma_pad_mask
	1680 1280 0 integrity
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
	211 0 0 entry
	184 128 0 expires
	1570 192 0 function
	1265 256 0 flags
struct 32 3 work_struct
	1287 0 0 data
	214 64 0 entry
	1681 192 0 func
array 8 184 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
typedef 24 1682 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1297 bool
typedef 8 1683 resource_size_t
ptr 8 struct resource *
typedef 4 1684 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1685 raw_spinlock_t
typedef 4 1686 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	204 0 0 order
	251 64 0 data
ptr 8 struct buffer_page *
typedef 8 1687 size_t
typedef 8 1688 rb_time_t
array 40 876 5
typedef 8 1689 u64
struct 32 4 mutex
	1690 0 0 owner
	868 64 0 wait_lock
	1691 96 0 osq
	248 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1690 0 0 data
	248 64 0 entry
	1692 192 0 func
struct 32 2 completion
	204 0 0 done
	1693 64 0 wait
struct 88 7 rb_irq_work
	1694 0 0 work
	1695 256 0 waiters
	1695 448 0 full_waiters
	866 640 0 seq
	1170 672 0 waiters_pending
	1170 680 0 full_waiters_pending
	1170 688 0 wakeup_full
typedef 4 1696 raw_spinlock_t
typedef 32 1697 call_single_data_t
typedef 4 1698 atomic_t
struct 1664 7 rt_rq
	1699 0 0 active
	204 12928 0 rt_nr_running
	204 12960 0 rr_nr_running
	1700 12992 0 highest_prio
	1701 13056 0 overloaded
	1702 13120 0 pushable_tasks
	199 13248 0 rt_queued
struct 104 10 dl_rq
	257 0 0 root
	204 128 0 dl_nr_running
	1703 192 0 earliest_dl
	1701 320 0 overloaded
	257 384 0 pushable_dl_tasks_root
	256 512 0 running_bw
	256 576 0 this_bw
	256 640 0 extra_bw
	256 704 0 max_bw
	256 768 0 bw_ratio
struct 240 23 sched_dl_entity
	1704 0 0 rb_node
	256 192 0 dl_runtime
	256 256 0 dl_deadline
	256 320 0 dl_period
	256 384 0 dl_bw
	256 448 0 dl_density
	255 512 0 runtime
	256 576 0 deadline
	204 640 0 flags
	204 672 1 dl_throttled
	204 673 1 dl_yielded
	204 674 1 dl_non_contending
	204 675 1 dl_overrun
	204 676 1 dl_server
	204 677 1 dl_server_active
	204 678 1 dl_defer
	204 679 1 dl_defer_armed
	204 680 1 dl_defer_running
	897 704 0 dl_timer
	897 1216 0 inactive_timer
	262 1728 0 rq
	1705 1792 0 server_pick_task
	890 1856 0 pi_se
union 8 2 -
	590 0 0 donor
	590 0 0 curr
ptr 8 struct sched_dl_entity *
ptr 8 struct mm_struct *
ptr 8 struct root_domain *
ptr 8 struct sched_domain *
ptr 8 struct balance_callback *
struct 48 5 cpu_stop_work
	263 0 0 list
	1706 128 0 fn
	184 192 0 caller
	188 256 0 arg
	1707 320 0 done
struct 8 1 rcuwait
	590 0 0 task
struct 64 8 hrtimer
	1708 0 0 node
	898 256 0 _softexpires
	1709 320 0 function
	1710 384 0 base
	1711 448 0 state
	1711 456 0 is_rel
	1711 464 0 is_soft
	1711 472 0 is_hard
typedef 8 255 ktime_t
struct 32 4 sched_info
	184 0 0 pcount
	900 64 0 run_delay
	900 128 0 last_arrival
	900 192 0 last_queued
int 8 u long long unsigned int
ptr 8 struct cpuidle_state *
typedef 8 1277 cpumask_var_t
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
enum 4 u 2 rwsem_waiter_type
	0 RWSEM_WAITING_FOR_WRITE
	1 RWSEM_WAITING_FOR_READ
typedef 1 1297 bool
typedef 4 1712 raw_spinlock_t
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
typedef 1 1297 bool
typedef 4 1713 spinlock_t
union 32 2 -
	1714 0 0 dir_offsets
	1715 0 0 -
struct 16 2 timespec64
	1716 0 0 tv_sec
	261 64 0 tv_nsec
struct 16 2 shared_policy
	1717 0 0 root
	1718 64 0 lock
struct 16 2 simple_xattrs
	1717 0 0 rb_root
	1718 64 0 lock
typedef 4 1719 atomic_t
struct 624 57 inode
	1720 0 0 i_mode
	205 16 0 i_opflags
	1721 32 0 i_uid
	1722 64 0 i_gid
	204 96 0 i_flags
	466 128 0 i_acl
	466 192 0 i_default_acl
	467 256 0 i_op
	341 320 0 i_sb
	226 384 0 i_mapping
	188 448 0 i_security
	184 512 0 i_ino
	1723 576 0 -
	1724 608 0 i_rdev
	1725 640 0 i_size
	1716 704 0 i_atime_sec
	1716 768 0 i_mtime_sec
	1716 832 0 i_ctime_sec
	1726 896 0 i_atime_nsec
	1726 928 0 i_mtime_nsec
	1726 960 0 i_ctime_nsec
	1726 992 0 i_generation
	909 1024 0 i_lock
	205 1056 0 i_bytes
	1727 1072 0 i_blkbits
	1728 1080 0 i_write_hint
	1729 1088 0 i_blocks
	1726 1152 0 i_state
	1730 1216 0 i_rwsem
	184 1536 0 dirtied_when
	184 1600 0 dirtied_time_when
	1731 1664 0 i_hash
	1659 1792 0 i_io_list
	473 1920 0 i_wb
	199 1984 0 i_wb_frn_winner
	1732 2016 0 i_wb_frn_avg_time
	1732 2032 0 i_wb_frn_history
	1659 2048 0 i_lru
	1659 2176 0 i_sb_list
	1659 2304 0 i_wb_list
	1733 2432 0 -
	1734 2560 0 i_version
	1734 2624 0 i_sequence
	914 2688 0 i_count
	914 2720 0 i_dio_count
	914 2752 0 i_writecount
	914 2784 0 i_readcount
	1735 2816 0 -
	477 2880 0 i_flctx
	1736 2944 0 i_data
	1659 4480 0 i_devices
	1737 4608 0 -
	1738 4672 0 i_fsnotify_mask
	480 4736 0 i_fsnotify_marks
	481 4800 0 i_crypt_info
	482 4864 0 i_verity_info
	188 4928 0 i_private
struct 24 2 sigpending
	80 0 0 list
	1062 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1739 0 0 node
	919 256 0 _softexpires
	1709 320 0 function
	1710 384 0 base
	470 448 0 state
	470 456 0 is_rel
	470 464 0 is_soft
	470 472 0 is_hard
typedef 8 775 ktime_t
array 32 1740 2
struct 24 1 thread_group_cputimer
	1741 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1742 0 0 bases
	204 576 0 timers_active
	204 608 0 expiry_active
array 32 924 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1743 seqlock_t
struct 56 7 task_io_accounting
	191 0 0 rchar
	191 64 0 wchar
	191 128 0 syscr
	191 192 0 syscw
	191 256 0 read_bytes
	191 320 0 write_bytes
	191 384 0 cancelled_write_bytes
array 256 1744 16
struct 56 7 pacct_struct
	199 0 0 ac_flag
	261 64 0 ac_exitcode
	184 128 0 ac_mem
	191 192 0 ac_utime
	191 256 0 ac_stime
	184 320 0 ac_minflt
	184 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
union 24 4 -
	1745 0 0 -
	1746 0 0 rbnode
	598 0 0 list
	599 0 0 ll_node
union 8 2 -
	1747 0 0 tstamp
	626 0 0 skb_mstamp_ns
array 48 1032 48
union 16 3 -
	1748 0 0 -
	598 0 0 tcp_tsorted_anchor
	184 0 0 _sk_redir
typedef 2 205 __u16
array 0 939 0
typedef 1 326 __u8
union 60 2 -
	1749 0 0 -
	1750 0 0 headers
typedef 4 204 sk_buff_data_t
ptr 8 unsigned char *
ptr 8 struct skb_ext *
typedef 1 326 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1751 0 0 hwtstamps
	1752 0 0 xsk_meta
array 272 1753 17
union 32 2 -
	1754 0 0 -
	1755 0 0 callback_head
typedef 4 1756 atomic_t
struct 136 25 sock_common
	1757 0 0 -
	1758 64 0 -
	1759 96 0 -
	205 128 0 skc_family
	326 144 0 skc_state
	326 152 4 skc_reuse
	326 156 1 skc_reuseport
	326 157 1 skc_ipv6only
	326 158 1 skc_net_refcnt
	199 160 0 skc_bound_dev_if
	1760 192 0 -
	978 320 0 skc_prot
	655 384 0 skc_net
	1761 448 0 skc_v6_daddr
	1761 576 0 skc_v6_rcv_saddr
	538 704 0 skc_cookie
	1762 768 0 -
	1763 832 0 skc_dontcopy_begin
	1764 832 0 -
	205 960 0 skc_tx_queue_mapping
	205 976 0 skc_rx_queue_mapping
	1765 992 0 -
	969 1024 0 skc_refcnt
	1766 1056 0 skc_dontcopy_end
	1767 1056 0 -
array 0 1531 0
typedef 4 199 __s32
struct 24 3 sk_buff_head
	1768 0 0 -
	1542 128 0 qlen
	674 160 0 lock
struct 24 4 -
	667 0 0 rmem_alloc
	199 32 0 len
	945 64 0 head
	945 128 0 tail
array 0 1531 0
array 0 1531 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1769 0 0 sk_wq
	1769 0 0 sk_wq_raw
array 0 1531 0
array 0 1531 0
ptr 8 struct socket *
array 16 1770 2
array 0 1531 0
array 0 1531 0
typedef 32 1771 socket_lock_t
array 0 1531 0
array 0 1531 0
typedef 4 1772 refcount_t
union 8 2 -
	945 0 0 sk_send_head
	1569 0 0 tcp_rtx_queue
struct 16 3 page_frag
	790 0 0 page
	1542 64 0 offset
	1542 96 0 size
union 40 2 -
	688 0 0 sk_timer
	688 0 0 mptcp_retransmit_timer
array 0 1531 0
array 0 1531 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 204 gfp_t
array 0 1531 0
ptr 8 struct proto *
typedef 8 1773 rwlock_t
typedef 4 1774 kuid_t
typedef 8 1775 ktime_t
struct 16 3 sock_cgroup_data
	273 0 0 cgroup
	653 64 0 classid
	637 96 0 prioidx
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
typedef 0 1776 netns_tracker
struct 16 3 xarray
	674 0 0 xa_lock
	976 32 0 xa_flags
	188 64 0 xa_head
typedef 4 1777 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1778 0 0 wait
	795 192 0 fasync_list
	184 256 0 flags
	984 320 0 rcu
struct 128 7 socket
	1779 0 0 state
	772 32 0 type
	184 64 0 flags
	988 128 0 file
	606 192 0 sk
	989 256 0 ops
	1780 512 0 wq
struct 624 57 inode
	1781 0 0 i_mode
	205 16 0 i_opflags
	1782 32 0 i_uid
	1783 64 0 i_gid
	204 96 0 i_flags
	466 128 0 i_acl
	466 192 0 i_default_acl
	467 256 0 i_op
	341 320 0 i_sb
	226 384 0 i_mapping
	188 448 0 i_security
	184 512 0 i_ino
	1784 576 0 -
	1785 608 0 i_rdev
	1786 640 0 i_size
	1787 704 0 i_atime_sec
	1787 768 0 i_mtime_sec
	1787 832 0 i_ctime_sec
	1788 896 0 i_atime_nsec
	1788 928 0 i_mtime_nsec
	1788 960 0 i_ctime_nsec
	1788 992 0 i_generation
	1789 1024 0 i_lock
	205 1056 0 i_bytes
	1790 1072 0 i_blkbits
	1791 1080 0 i_write_hint
	1792 1088 0 i_blocks
	1788 1152 0 i_state
	1793 1216 0 i_rwsem
	184 1536 0 dirtied_when
	184 1600 0 dirtied_time_when
	1794 1664 0 i_hash
	1795 1792 0 i_io_list
	473 1920 0 i_wb
	199 1984 0 i_wb_frn_winner
	1796 2016 0 i_wb_frn_avg_time
	1796 2032 0 i_wb_frn_history
	1795 2048 0 i_lru
	1795 2176 0 i_sb_list
	1795 2304 0 i_wb_list
	1797 2432 0 -
	1798 2560 0 i_version
	1798 2624 0 i_sequence
	1799 2688 0 i_count
	1799 2720 0 i_dio_count
	1799 2752 0 i_writecount
	1799 2784 0 i_readcount
	1800 2816 0 -
	477 2880 0 i_flctx
	1801 2944 0 i_data
	1795 4480 0 i_devices
	1802 4608 0 -
	1803 4672 0 i_fsnotify_mask
	480 4736 0 i_fsnotify_marks
	481 4800 0 i_crypt_info
	482 4864 0 i_verity_info
	188 4928 0 i_private
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
typedef 4 1804 u32
typedef 4 1805 refcount_t
union 512 2 -
	1806 0 0 entries
	1807 0 0 -
struct 96 4 kset
	386 0 0 list
	1343 128 0 list_lock
	1808 192 0 kobj
	505 704 0 uevent_ops
struct 32 4 mutex
	1809 0 0 owner
	1810 64 0 wait_lock
	1811 96 0 osq
	386 128 0 wait_list
struct 48 2 blocking_notifier_head
	1812 0 0 rwsem
	1450 320 0 head
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
typedef 2 205 __u16
struct 8 1 hlist_bl_head
	1326 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	204 0 0 flags
	132 64 0 dqio_sem
	1813 384 0 files
	1814 576 0 info
	1815 2304 0 ops
struct 304 4 sb_writers
	205 0 0 frozen
	199 32 0 freeze_kcount
	199 64 0 freeze_ucount
	1816 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 1032 32
typedef 16 1817 uuid_t
array 37 1032 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1818 0 0 node
	80 64 0 list
	199 192 0 shrinker_id
	300 224 0 memcg_aware
	176 256 0 xa
ptr 8 struct page **
typedef 4 1819 spinlock_t
struct 40 3 plist_node
	199 0 0 prio
	80 64 0 prio_list
	80 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 80 10
array 40 204 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	844 0 0 rb_node
struct 32 2 completion
	204 0 0 done
	1820 64 0 wait
array 0 1023 0
char 1 u char
typedef 1 1297 bool
struct 16 4 __call_single_node
	1349 0 0 llist
	1821 64 0 -
	268 96 0 src
	268 112 0 dst
struct 256 23 sched_entity
	1822 0 0 load
	127 128 0 run_node
	191 320 0 deadline
	191 384 0 min_vruntime
	191 448 0 min_slice
	80 512 0 group_node
	326 640 0 on_rq
	326 648 0 sched_delayed
	326 656 0 rel_deadline
	326 664 0 custom_slice
	191 704 0 exec_start
	191 768 0 sum_exec_runtime
	191 832 0 prev_sum_exec_runtime
	191 896 0 vruntime
	775 960 0 vlag
	191 1024 0 slice
	191 1088 0 nr_migrations
	199 1152 0 depth
	258 1216 0 parent
	1823 1280 0 cfs_rq
	1823 1344 0 my_q
	184 1408 0 runnable_weight
	1824 1536 0 avg
struct 48 7 sched_rt_entity
	80 0 0 run_list
	184 128 0 timeout
	184 192 0 watchdog_stamp
	204 256 0 time_slice
	205 288 0 on_rq
	205 304 0 on_list
	1825 320 0 back
struct 240 23 sched_dl_entity
	127 0 0 rb_node
	191 192 0 dl_runtime
	191 256 0 dl_deadline
	191 320 0 dl_period
	191 384 0 dl_bw
	191 448 0 dl_density
	775 512 0 runtime
	191 576 0 deadline
	204 640 0 flags
	204 672 1 dl_throttled
	204 673 1 dl_yielded
	204 674 1 dl_non_contending
	204 675 1 dl_overrun
	204 676 1 dl_server
	204 677 1 dl_server_active
	204 678 1 dl_defer
	204 679 1 dl_defer_armed
	204 680 1 dl_defer_running
	918 704 0 dl_timer
	918 1216 0 inactive_timer
	262 1728 0 rq
	1826 1792 0 server_pick_task
	890 1856 0 pi_se
ptr 8 const struct sched_class *
struct 256 28 sched_statistics
	191 0 0 wait_start
	191 64 0 wait_max
	191 128 0 wait_count
	191 192 0 wait_sum
	191 256 0 iowait_count
	191 320 0 iowait_sum
	191 384 0 sleep_start
	191 448 0 sleep_max
	775 512 0 sum_sleep_runtime
	191 576 0 block_start
	191 640 0 block_max
	775 704 0 sum_block_runtime
	775 768 0 exec_max
	191 832 0 slice_max
	191 896 0 nr_migrations_cold
	191 960 0 nr_failed_migrations_affine
	191 1024 0 nr_failed_migrations_running
	191 1088 0 nr_failed_migrations_hot
	191 1152 0 nr_forced_migrations
	191 1216 0 nr_wakeups
	191 1280 0 nr_wakeups_sync
	191 1344 0 nr_wakeups_migrate
	191 1408 0 nr_wakeups_local
	191 1472 0 nr_wakeups_remote
	191 1536 0 nr_wakeups_affine
	191 1600 0 nr_wakeups_affine_attempts
	191 1664 0 nr_wakeups_passive
	191 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1827 cpumask_t
union 4 2 rcu_special
	1828 0 0 b
	377 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	184 0 0 pcount
	900 64 0 run_delay
	900 128 0 last_arrival
	900 192 0 last_queued
struct 56 3 restart_block
	184 0 0 arch_data
	1829 64 0 fn
	1830 128 0 -
typedef 4 1831 pid_t
array 64 335 4
ptr 8 struct completion *
struct 48 7 vtime
	1419 0 0 seqcount
	900 64 0 starttime
	1832 128 0 state
	204 160 0 cpu
	191 192 0 utime
	191 256 0 stime
	191 320 0 gtime
struct 56 3 posix_cputimers_work
	286 0 0 work
	98 128 0 mutex
	204 384 0 scheduled
array 16 1032 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1833 0 0 undo_list
struct 16 1 sysv_shm
	80 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1834 sigset_t
typedef 8 1835 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	199 0 0 mode
	182 32 0 filter_count
	1836 64 0 filter
struct 32 4 syscall_user_dispatch
	388 0 0 selector
	184 64 0 offset
	184 128 0 len
	300 192 0 on_dispatch
struct 8 1 wake_q_node
	1837 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1838 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 470 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 184 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1839 0 0 arch
	300 8192 0 flush_required
	300 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	790 0 0 page
	479 64 0 offset
	479 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	335 0 0 entry
	184 128 0 expires
	1570 192 0 function
	377 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 900 __u64
struct 8 1 llist_head
	1446 0 0 first
struct 4416 22 thread_struct
	1840 0 0 tls_array
	184 192 0 sp
	205 256 0 es
	205 272 0 ds
	205 288 0 fsindex
	205 304 0 gsindex
	184 320 0 fsbase
	184 384 0 gsbase
	1841 448 0 ptrace_bps
	184 704 0 virtual_dr6
	184 768 0 ptrace_dr7
	184 832 0 cr2
	184 896 0 trap_nr
	184 960 0 error_code
	1842 1024 0 io_bitmap
	184 1088 0 iopl_emul
	204 1152 1 iopl_warn
	377 1184 0 pkru
	184 1216 0 features
	184 1280 0 features_locked
	1843 1344 0 shstk
	1844 1536 0 fpu
struct 1448 33 inet_connection_sock
	1845 0 0 icsk_inet
	1846 8000 0 icsk_accept_queue
	1847 8640 0 icsk_bind_hash
	1848 8704 0 icsk_bind2_hash
	184 8768 0 icsk_timeout
	1849 8832 0 icsk_retransmit_timer
	1849 9152 0 icsk_delack_timer
	1850 9472 0 -
	1851 9792 0 icsk_rto
	1851 9824 0 icsk_rto_min
	1851 9856 0 icsk_delack_max
	1851 9888 0 icsk_pmtu_cookie
	1489 9920 0 icsk_ca_ops
	1852 9984 0 icsk_af_ops
	1853 10048 0 icsk_ulp_ops
	188 10112 0 icsk_ulp_data
	1854 10176 0 icsk_clean_acked
	1855 10240 0 icsk_sync_mss
	1856 10304 5 icsk_ca_state
	1856 10309 1 icsk_ca_initialized
	1856 10310 1 icsk_ca_setsockopt
	1856 10311 1 icsk_ca_dst_locked
	1856 10312 0 icsk_retransmits
	1856 10320 0 icsk_pending
	1856 10328 0 icsk_backoff
	1856 10336 0 icsk_syn_retries
	1856 10344 0 icsk_probes_out
	1857 10352 0 icsk_ext_hdr_len
	1858 10368 0 icsk_ack
	1859 10560 0 icsk_mtup
	1101 10688 0 icsk_probes_tstamp
	1101 10720 0 icsk_user_timeout
	1860 10752 0 icsk_ca_priv
array 0 1856 0
typedef 4 1851 u32
typedef 2 1857 u16
array 0 1856 0
array 0 1856 0
typedef 1 1856 u8
array 0 1856 0
array 0 1856 0
struct 24 1 minmax
	1861 0 0 s
struct 8 1 rb_root
	844 0 0 rb_node
array 0 1856 0
array 0 1856 0
typedef 8 1862 u64
array 12 1101 3
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
array 0 1856 0
array 0 1856 0
typedef 4 1851 __be32
struct 24 17 tcp_options_received
	199 0 0 ts_recent_stamp
	1101 32 0 ts_recent
	1101 64 0 rcv_tsval
	1101 96 0 rcv_tsecr
	1102 128 1 saw_tstamp
	1102 129 1 tstamp_ok
	1102 130 1 dsack
	1102 131 1 wscale_ok
	1102 132 3 sack_ok
	1102 135 1 smc_ok
	1102 136 4 snd_wscale
	1102 140 4 rcv_wscale
	1105 144 1 saw_unknown
	1105 145 7 unused
	1105 152 0 num_sacks
	1102 160 0 user_mss
	1102 176 0 mss_clamp
array 0 1856 0
array 0 1856 0
struct 16 3 -
	1101 0 0 rtt_us
	1101 32 0 seq
	1112 64 0 time
struct 16 3 -
	199 0 0 space
	1101 32 0 seq
	1112 64 0 time
array 0 1856 0
struct 24 8 tcp_rack
	1112 0 0 mstamp
	1101 64 0 rtt_us
	1101 96 0 end_seq
	1101 128 0 last_delivered
	1105 160 0 reo_wnd_steps
	1105 168 5 reo_wnd_persist
	1105 173 1 dsack_seen
	1105 174 1 advanced
struct 64 8 hrtimer
	1863 0 0 node
	1864 256 0 _softexpires
	1709 320 0 function
	1710 384 0 base
	1105 448 0 state
	1105 456 0 is_rel
	1105 464 0 is_soft
	1105 472 0 is_hard
array 8 1865 1
array 32 1865 4
struct 8 2 -
	1101 0 0 probe_seq_start
	1101 32 0 probe_seq_end
typedef 1 1297 bool
ptr 8 bool (*)(const struct sock *)
ptr 8 const struct tcp_sock_af_ops *
ptr 8 struct tcp_md5sig_info *
ptr 8 struct tcp_fastopen_request *
ptr 8 struct request_sock *
ptr 8 struct saved_syn *
struct 56 8 tk_read_base
	1866 0 0 clock
	1137 64 0 mask
	1137 128 0 cycle_last
	1143 192 0 mult
	1143 224 0 shift
	1137 256 0 xtime_nsec
	1139 320 0 base
	1137 384 0 base_real
typedef 8 1867 u64
struct 16 2 timespec64
	1868 0 0 tv_sec
	261 64 0 tv_nsec
typedef 8 1142 ktime_t
typedef 4 1869 s32
typedef 1 1870 u8
typedef 8 1871 s64
typedef 4 1872 u32
typedef 4 1873 spinlock_t
struct 8 1 hlist_nulls_head
	1375 0 0 first
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
struct 40 5 array_buffer
	1874 0 0 tr
	867 64 0 buffer
	1875 128 0 data
	1876 192 0 time_start
	199 256 0 cpu
typedef 1 1297 bool
typedef 4 1877 spinlock_t
struct 32 3 work_struct
	1878 0 0 data
	1146 64 0 entry
	1879 192 0 func
struct 32 3 irq_work
	1880 0 0 node
	1881 128 0 func
	1882 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1883 arch_spinlock_t
array 3704 1160 463
ptr 8 struct tracer *
array 32 326 32
typedef 4 1884 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1277 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1277 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1282 0 0 next
	1283 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1297 bool
struct 24 3 notifier_block
	1885 0 0 notifier_call
	1450 64 0 next
	199 128 0 priority
typedef 4 1388 depot_stack_handle_t
struct 1000 21 inet_sock
	1886 0 0 sk
	1887 6208 0 pinet6
	1888 6272 0 ipv6_fl_list
	184 6336 0 inet_flags
	1889 6400 0 inet_saddr
	1890 6432 0 uc_ttl
	1891 6448 0 inet_sport
	1892 6464 0 inet_opt
	1893 6528 0 inet_id
	1174 6560 0 tos
	1174 6568 0 min_ttl
	1174 6576 0 mc_ttl
	1174 6584 0 pmtudisc
	1174 6592 0 rcv_tos
	1174 6600 0 convert_csum
	199 6624 0 uc_index
	199 6656 0 mc_index
	1889 6688 0 mc_addr
	1894 6720 0 local_port_range
	1895 6784 0 mc_list
	1896 6848 0 cork
typedef 1 326 __u8
typedef 2 205 __u16
ptr 8 void (*)(struct sock *, struct sk_buff *, int, __be16, u32, u8 *)
ptr 8 struct sk_buff *(*)(struct sock *, struct list_head *, struct sk_buff *)
ptr 8 int (*)(struct sock *, struct sk_buff *, int)
struct 24 3 sk_buff_head
	1897 0 0 -
	1898 128 0 qlen
	1899 160 0 lock
typedef 1 1297 bool
ptr 8 struct udp_hslot *
typedef 4 1900 refcount_t
array 0 1901 0
struct 776 107 sock
	1902 0 0 __sk_common
	1903 1088 0 __cacheline_group_begin__sock_write_rx
	1904 1088 0 sk_drops
	1905 1120 0 sk_peek_off
	1906 1152 0 sk_error_queue
	1906 1344 0 sk_receive_queue
	1907 1536 0 sk_backlog
	1908 1728 0 __cacheline_group_end__sock_write_rx
	1909 1728 0 __cacheline_group_begin__sock_read_rx
	957 1728 0 sk_rx_dst
	199 1792 0 sk_rx_dst_ifindex
	1910 1824 0 sk_rx_dst_cookie
	204 1856 0 sk_ll_usec
	204 1888 0 sk_napi_id
	1911 1920 0 sk_busy_poll_budget
	1912 1936 0 sk_prefer_busy_poll
	1912 1944 0 sk_userlocks
	199 1952 0 sk_rcvbuf
	958 1984 0 sk_filter
	1913 2048 0 -
	817 2112 0 sk_data_ready
	261 2176 0 sk_rcvtimeo
	199 2240 0 sk_rcvlowat
	1914 2272 0 __cacheline_group_end__sock_read_rx
	1915 2272 0 __cacheline_group_begin__sock_read_rxtx
	199 2272 0 sk_err
	962 2304 0 sk_socket
	524 2368 0 sk_memcg
	1916 2432 0 sk_policy
	1917 2560 0 __cacheline_group_end__sock_read_rxtx
	1918 2560 0 __cacheline_group_begin__sock_write_rxtx
	1919 2560 0 sk_lock
	1910 2816 0 sk_reserved_mem
	199 2848 0 sk_forward_alloc
	1910 2880 0 sk_tsflags
	1920 2912 0 __cacheline_group_end__sock_write_rxtx
	1921 2912 0 __cacheline_group_begin__sock_write_tx
	199 2912 0 sk_write_pending
	1904 2944 0 sk_omem_alloc
	199 2976 0 sk_sndbuf
	199 3008 0 sk_wmem_queued
	1182 3040 0 sk_wmem_alloc
	184 3072 0 sk_tsq_flags
	1922 3136 0 -
	1906 3200 0 sk_write_queue
	1910 3392 0 sk_dst_pending_confirm
	1910 3424 0 sk_pacing_status
	1923 3456 0 sk_frag
	1924 3584 0 -
	184 3904 0 sk_pacing_rate
	1904 3968 0 sk_zckey
	1904 4000 0 sk_tskey
	1925 4032 0 __cacheline_group_end__sock_write_tx
	1926 4032 0 __cacheline_group_begin__sock_read_tx
	184 4032 0 sk_max_pacing_rate
	261 4096 0 sk_sndtimeo
	1910 4160 0 sk_priority
	1910 4192 0 sk_mark
	957 4224 0 sk_dst_cache
	1927 4288 0 sk_route_caps
	975 4352 0 sk_validate_xmit_skb
	1911 4416 0 sk_gso_type
	1911 4432 0 sk_gso_max_segs
	204 4448 0 sk_gso_max_size
	1928 4480 0 sk_allocation
	1910 4512 0 sk_txhash
	1912 4544 0 sk_pacing_shift
	1929 4552 0 sk_use_task_frag
	1930 4560 0 __cacheline_group_end__sock_read_tx
	1912 4560 1 sk_gso_disabled
	1912 4561 1 sk_kern_sock
	1912 4562 1 sk_no_check_tx
	1912 4563 1 sk_no_check_rx
	1912 4568 0 sk_shutdown
	1911 4576 0 sk_type
	1911 4592 0 sk_protocol
	184 4608 0 sk_lingertime
	978 4672 0 sk_prot_creator
	1931 4736 0 sk_callback_lock
	199 4800 0 sk_err_soft
	1910 4832 0 sk_ack_backlog
	1910 4864 0 sk_max_ack_backlog
	1932 4896 0 sk_uid
	1189 4928 0 sk_peer_lock
	199 4960 0 sk_bind_phc
	924 4992 0 sk_peer_pid
	395 5056 0 sk_peer_cred
	1933 5120 0 sk_stamp
	199 5184 0 sk_disconnects
	1912 5216 0 sk_txrehash
	1912 5224 0 sk_clockid
	1912 5232 1 sk_txtime_deadline_mode
	1912 5233 1 sk_txtime_report_errors
	1912 5234 6 sk_txtime_unused
	188 5248 0 sk_user_data
	188 5312 0 sk_security
	1934 5376 0 sk_cgrp_data
	817 5504 0 sk_state_change
	817 5568 0 sk_write_space
	817 5632 0 sk_error_report
	825 5696 0 sk_backlog_rcv
	817 5760 0 sk_destruct
	983 5824 0 sk_reuseport_cb
	283 5888 0 sk_bpf_storage
	1935 5952 0 sk_rcu
	1936 6080 0 ns_tracker
	1937 6080 0 sk_user_frags
ptr 8 struct unix_address *
struct 16 2 path
	1347 0 0 mnt
	213 64 0 dentry
struct 32 4 mutex
	1938 0 0 owner
	1939 64 0 wait_lock
	1940 96 0 osq
	1941 128 0 wait_list
ptr 8 struct unix_vertex *
typedef 4 1942 spinlock_t
struct 64 4 socket_wq
	1943 0 0 wait
	795 192 0 fasync_list
	184 256 0 flags
	1935 320 0 rcu
typedef 40 1944 wait_queue_entry_t
struct 16 2 scm_stat
	1904 0 0 nr_fds
	184 64 0 nr_unix_fds
struct 390 6 new_utsname
	1945 0 0 sysname
	1945 520 0 nodename
	1945 1040 0 release
	1945 1560 0 version
	1945 2080 0 machine
	1945 2600 0 domainname
struct 24 4 ns_common
	213 0 0 stashed
	736 64 0 ops
	204 128 0 inum
	1946 160 0 count
union 16 2 -
	1947 0 0 -
	286 0 0 vm_rcu
typedef 8 1948 pgprot_t
union 8 2 -
	1949 0 0 vm_flags
	1949 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	127 0 0 rb
	184 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1950 0 0 ctx
array 896 184 112
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
typedef 8 1951 phys_addr_t
struct 24 3 rb_node
	184 0 0 __rb_parent_color
	844 64 0 rb_right
	844 128 0 rb_left
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
union 8 2 -
	184 0 0 subtree_max_size
	1093 0 0 vm
array 6144 1952 256
typedef 4 1953 spinlock_t
typedef 1 1297 bool
struct 32 3 rb_list
	1954 0 0 root
	1223 64 0 head
	1226 192 0 lock
struct 32 3 work_struct
	1955 0 0 data
	1223 64 0 entry
	1956 192 0 func
union 16 2 -
	1235 0 0 entry
	1957 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1958 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1959 u64
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
ptr 8 struct worker_pool *
array 32 1032 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1960 0 0 private_list
	1961 0 0 callback_head
array 512 188 64
union 24 2 -
	1962 0 0 tags
	1962 0 0 marks
array 32 184 4
array 40 261 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 58 11
array 16 184 2
array 96 322 12
array 48 322 6
array 81936 179 5121
ptr 8 struct zone *
struct 4 1 -
	199 0 0 counter
struct 4 1 spinlock
	1963 0 0 -
typedef 4 1964 refcount_t
typedef 8 445 sector_t
typedef 4 1965 dev_t
struct 760 47 device
	212 0 0 kobj
	358 512 0 parent
	359 576 0 p
	232 640 0 init_name
	360 704 0 type
	361 768 0 bus
	362 832 0 driver
	188 896 0 platform_data
	188 960 0 driver_data
	1966 1024 0 driver_override
	218 1152 0 mutex
	1967 1408 0 links
	1968 1856 0 power
	366 4352 0 pm_domain
	367 4416 0 em_pd
	1969 4480 0 msi
	369 4608 0 dma_ops
	370 4672 0 dma_mask
	445 4736 0 coherent_dma_mask
	445 4800 0 bus_dma_limit
	371 4864 0 dma_range_map
	372 4928 0 dma_parms
	214 4992 0 dma_pools
	373 5120 0 dma_io_tlb_mem
	1970 5184 0 archdata
	375 5184 0 of_node
	376 5248 0 fwnode
	199 5312 0 numa_node
	1257 5344 0 devt
	1265 5376 0 id
	207 5408 0 devres_lock
	214 5440 0 devres_head
	378 5568 0 class
	306 5632 0 groups
	310 5696 0 release
	379 5760 0 iommu_group
	380 5824 0 iommu
	381 5888 0 physical_location
	1971 5952 0 removable
	863 5984 1 offline_disabled
	863 5985 1 offline
	863 5986 1 of_node_reused
	863 5987 1 state_synced
	863 5988 1 can_match
	863 5989 1 dma_skip_sync
	863 5990 1 dma_iommu
	856 6016 0 flags
typedef 2 205 umode_t
typedef 4 1972 kuid_t
typedef 4 1973 kgid_t
union 4 2 -
	204 0 0 i_nlink
	204 0 0 __i_nlink
typedef 8 1974 loff_t
typedef 8 1975 time64_t
typedef 4 1276 u32
typedef 1 1976 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 445 blkcnt_t
struct 40 5 rw_semaphore
	1287 0 0 count
	1287 64 0 owner
	1289 128 0 osq
	1288 160 0 wait_lock
	214 192 0 wait_list
typedef 2 1977 u16
union 16 2 -
	1978 0 0 i_dentry
	860 0 0 i_rcu
typedef 8 1979 atomic64_t
union 8 2 -
	394 0 0 i_fop
	1379 0 0 free_inode
struct 192 15 address_space
	180 0 0 host
	433 64 0 i_pages
	1269 192 0 invalidate_lock
	1366 512 0 gfp_mask
	209 544 0 i_mmap_writable
	1980 576 0 i_mmap
	184 704 0 nrpages
	184 768 0 writeback_index
	185 832 0 a_ops
	184 896 0 flags
	1981 960 0 wb_err
	207 992 0 i_private_lock
	214 1024 0 i_private_list
	1269 1152 0 i_mmap_rwsem
	188 1472 0 i_private_data
union 8 4 -
	1087 0 0 i_pipe
	1380 0 0 i_cdev
	388 0 0 i_link
	204 0 0 i_dir_seq
typedef 4 204 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1982 0 0 -
struct 40 4 wait_queue_entry
	204 0 0 flags
	188 64 0 private
	1983 128 0 func
	214 192 0 entry
struct 4 1 -
	199 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	846 0 0 refcount
struct 16 3 blk_mq_queue_map
	498 0 0 mq_map
	204 64 0 nr_queues
	204 96 0 queue_offset
typedef 8 1272 atomic_long_t
typedef 4 1984 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	209 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 377 __kernel_dev_t
typedef 2 205 __u16
typedef 1 326 __u8
typedef 4 204 __u32
struct 4 1 refcount_struct
	1985 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1690 0 0 a
typedef 4 204 __u32
typedef 4 1986 u32
typedef 8 1987 __s64
typedef 8 900 __u64
struct 8 1 rb_root
	844 0 0 rb_node
array 0 1032 0
struct 24 3 task_cputime
	191 0 0 stime
	191 64 0 utime
	900 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	187 0 0 lock
	80 64 0 head
typedef 8 1958 work_func_t
array 304 1312 38
array 304 344 38
array 38 470 38
array 304 191 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4096 1 entry_stack
	316 0 0 stack
struct 104 10 x86_hw_tss
	1988 0 0 reserved1
	1318 32 0 sp0
	1318 96 0 sp1
	1318 160 0 sp2
	1318 224 0 reserved2
	1989 288 0 ist
	1988 736 0 reserved3
	1988 768 0 reserved4
	1990 800 0 reserved5
	1990 816 0 io_bitmap_base
struct 16416 4 x86_io_bitmap
	1318 0 0 prev_sequence
	204 64 0 prev_max
	1991 128 0 bitmap
	1991 65728 0 mapall
array 8192 1032 8192
typedef 8 1992 u64
array 384 1318 48
array 65536 1032 65536
struct 4 1 -
	1993 0 0 val
struct 4 1 -
	1994 0 0 val
struct 8 1 -
	191 0 0 val
struct 4 1 refcount_struct
	182 0 0 refs
struct 4 1 seqcount_spinlock
	1419 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1995 0 0 -
	191 0 0 hash_len
union 8 2 -
	1096 0 0 lock_count
	1996 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	333 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1997 pm_message_t
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
typedef 4 1998 spinlock_t
ptr 8 void (*)(struct klist_node *)
struct 4 1 kref
	1999 0 0 refcount
typedef 1 326 __u8
ptr 8 struct vfsmount *
typedef 8 1987 __kernel_loff_t
struct 8 1 llist_node
	1446 0 0 next
struct 32 6 file_ra_state
	184 0 0 start
	204 64 0 size
	204 96 0 async_size
	204 128 0 ra_pages
	204 160 0 mmap_miss
	398 192 0 prev_pos
typedef 8 2000 freeptr_t
struct 4 1 -
	199 0 0 counter
struct 24 2 wait_queue_head
	413 0 0 lock
	598 64 0 head
struct 4 1 spinlock
	2001 0 0 -
struct 64 8 -
	184 0 0 flags
	2002 64 0 -
	226 192 0 mapping
	184 256 0 index
	2003 320 0 -
	182 384 0 _mapcount
	182 416 0 _refcount
	184 448 0 memcg_data
struct 40 7 -
	184 0 0 _flags_1
	184 64 0 _head_1
	182 128 0 _large_mapcount
	182 160 0 _entire_mapcount
	182 192 0 _nr_pages_mapped
	182 224 0 _pincount
	204 256 0 _folio_nr_pages
struct 32 3 -
	184 0 0 _flags_2
	184 64 0 _head_2
	80 128 0 _deferred_list
struct 48 6 -
	184 0 0 _flags_3
	184 64 0 _head_3
	188 128 0 _hugetlb_subpool
	188 192 0 _hugetlb_cgroup
	188 256 0 _hugetlb_cgroup_rsvd
	188 320 0 _hugetlb_hwpoison
struct 4 1 -
	199 0 0 counter
struct 4 1 spinlock
	2004 0 0 -
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
struct 4 1 spinlock
	2005 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 2006 atomic64_t
typedef 8 2007 u64
typedef 4 204 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 2008 mempool_t
struct 16 2 bio_list
	2009 0 0 head
	2009 64 0 tail
typedef 8 900 __u64
typedef 8 2010 atomic_long_t
typedef 4 2011 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	843 0 0 tail
struct 4 1 spinlock
	2012 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1987 __s64
typedef 1 326 __u8
struct 8 1 -
	775 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 2013 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 2014 atomic64_t
struct 32 4 kernfs_elem_dir
	184 0 0 subdirs
	1029 64 0 children
	285 128 0 root
	184 192 0 rev
struct 8 1 kernfs_elem_symlink
	265 0 0 target_kn
struct 32 4 kernfs_elem_attr
	2015 0 0 ops
	2016 64 0 open
	398 128 0 size
	265 192 0 notify_next
typedef 4 2017 u32
typedef 1 2018 u8
struct 4 1 kref
	2019 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	539 0 0 freelist
	184 64 0 tid
typedef 16 2020 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	2021 0 0 -
typedef 8 2022 atomic64_t
struct 24 2 swait_queue_head
	2023 0 0 lock
	2024 64 0 task_list
struct 256 2 -
	2025 0 0 parent
	2026 64 0 slot
struct 48 7 -
	188 0 0 pad
	2027 64 0 rcu
	2028 192 0 piv_parent
	326 256 0 parent_slot
	2029 288 0 type
	326 320 0 slot_len
	204 352 0 ma_flags
struct 256 3 maple_range_64
	2025 0 0 parent
	2030 64 0 pivot
	2031 1024 0 -
struct 248 5 maple_arange_64
	2025 0 0 parent
	2032 64 0 pivot
	2033 640 0 slot
	2034 1280 0 gap
	2035 1920 0 meta
struct 256 4 maple_alloc
	184 0 0 total
	326 64 0 node_count
	204 96 0 request_count
	2036 128 0 slot
typedef 0 2037 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	115 0 0 events
	204 320 0 period
	1419 352 0 sequence
struct 40 4 memcg_cgwb_frn
	191 0 0 bdi_id
	199 64 0 memcg_id
	191 128 0 at
	2038 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 1344 14 lru_gen_folio
	184 0 0 max_seq
	1248 64 0 min_seq
	1243 192 0 timestamps
	2039 448 0 folios
	2040 5568 0 nr_pages
	2041 8128 0 avg_refaulted
	2041 8640 0 avg_total
	2042 9152 0 protected
	2043 9536 0 evicted
	2043 10048 0 refaulted
	300 10560 0 enabled
	470 10568 0 gen
	470 10576 0 seg
	2044 10624 0 list
struct 72 5 lru_gen_mm_state
	184 0 0 seq
	508 64 0 head
	508 128 0 tail
	2045 192 0 filters
	2046 320 0 stats
struct 0 0 zswap_lruvec_state
array 40 184 5
struct 0 0 -
typedef 8 538 atomic_long_t
typedef 8 1958 work_func_t
struct 8 1 -
	1775 0 0 counter
struct 64 1 -
	182 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 2047 seqcount_t
array 416 184 52
array 160 115 4
ptr 8 struct linux_binfmt *
typedef 136 2048 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	2049 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	80 0 0 list
	184 128 0 bitmap
	524 192 0 memcg
typedef 8 900 __u64
struct 24 2 wait_queue_head
	2050 0 0 lock
	581 64 0 head
struct 4 1 refcount_struct
	2051 0 0 refs
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	188 0 0 base
	204 64 0 size
	2052 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
struct 8 1 llist_node
	1446 0 0 next
struct 4 1 raw_spinlock
	2053 0 0 raw_lock
struct 0 0 -
typedef 2 205 __u16
typedef 2 1442 u16
struct 4 1 refcount_struct
	409 0 0 refs
typedef 4 204 __u32
ptr 8 struct llist_node *
ptr 8 int (*)(struct ctl_table_set *)
struct 96 2 ctl_dir
	2054 0 0 header
	1468 704 0 root
typedef 4 204 gfp_t
ptr 8 struct notifier_block *
ptr 8 struct ctl_table_header *
typedef 1 939 u8
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
	2055 0 0 owner
	2056 64 0 wait_lock
	2057 96 0 osq
	598 128 0 wait_list
struct 8 1 hlist_head
	1282 0 0 first
struct 16 2 unix_table
	460 0 0 locks
	400 64 0 buckets
struct 8 1 rb_root
	844 0 0 rb_node
struct 48 2 blocking_notifier_head
	2058 0 0 rwsem
	1450 320 0 head
array 0 939 0
array 12 199 3
array 0 939 0
array 0 939 0
array 0 939 0
array 0 939 0
array 0 939 0
array 0 939 0
array 0 939 0
struct 0 0 -
struct 128 3 inet_timewait_death_row
	596 0 0 tw_refcount
	1670 512 0 hashinfo
	199 576 0 sysctl_max_tw_buckets
ptr 8 struct udp_table *
ptr 8 struct ipv4_devconf *
ptr 8 struct ip_ra_chain *
ptr 8 struct fib_rules_ops *
ptr 8 struct fib_table *
ptr 8 struct inet_peer_base *
ptr 8 struct fqdir *
struct 8 2 local_ports
	597 0 0 range
	410 32 0 warned
ptr 8 const struct tcp_congestion_ops *
ptr 8 struct tcp_fastopen_context *
struct 16 2 ping_group_range
	2059 0 0 lock
	2060 64 0 range
struct 8 2 sysctl_fib_multipath_hash_seed
	597 0 0 user_seed
	597 32 0 mp_seed
ptr 8 struct fib_notifier_ops *
typedef 16 2061 siphash_key_t
struct 192 18 dst_ops
	205 0 0 family
	204 32 0 gc_thresh
	2062 64 0 gc
	2063 128 0 check
	2064 192 0 default_advmss
	2064 256 0 mtu
	2065 320 0 cow_metrics
	2066 384 0 destroy
	2067 448 0 ifdown
	2068 512 0 negative_advice
	730 576 0 link_failure
	2069 640 0 update_pmtu
	2070 704 0 redirect
	2071 768 0 local_out
	2072 832 0 neigh_lookup
	2073 896 0 confirm_neigh
	461 960 0 kmem_cachep
	2074 1024 0 pcpuc_entries
struct 184 41 netns_sysctl_ipv6
	1451 0 0 hdr
	1451 64 0 route_hdr
	1451 128 0 icmp_hdr
	1451 192 0 frags_hdr
	1451 256 0 xfrm6_hdr
	199 320 0 flush_delay
	199 352 0 ip6_rt_max_size
	199 384 0 ip6_rt_gc_min_interval
	199 416 0 ip6_rt_gc_timeout
	199 448 0 ip6_rt_gc_interval
	199 480 0 ip6_rt_gc_elasticity
	199 512 0 ip6_rt_mtu_expires
	199 544 0 ip6_rt_min_advmss
	597 576 0 multipath_hash_fields
	1452 608 0 multipath_hash_policy
	1452 616 0 bindv6only
	1452 624 0 flowlabel_consistency
	1452 632 0 auto_flowlabels
	199 640 0 icmpv6_time
	1452 672 0 icmpv6_echo_ignore_all
	1452 680 0 icmpv6_echo_ignore_multicast
	1452 688 0 icmpv6_echo_ignore_anycast
	2075 704 0 icmpv6_ratemask
	391 960 0 icmpv6_ratemask_ptr
	1452 1024 0 anycast_src_echo_reply
	1452 1032 0 ip_nonlocal_bind
	1452 1040 0 fwmark_reflect
	1452 1048 0 flowlabel_state_ranges
	199 1056 0 idgen_retries
	199 1088 0 idgen_delay
	199 1120 0 flowlabel_reflect
	199 1152 0 max_dst_opts_cnt
	199 1184 0 max_hbh_opts_cnt
	199 1216 0 max_dst_opts_len
	199 1248 0 max_hbh_opts_len
	199 1280 0 seg6_flowlabel
	597 1312 0 ioam6_id
	626 1344 0 ioam6_id_wide
	1452 1408 0 skip_notify_on_dev_down
	1452 1416 0 fib_notify_on_flag_change
	1452 1424 0 icmpv6_error_anycast_as_unicast
ptr 8 struct ipv6_devconf *
ptr 8 struct fib6_info *
ptr 8 struct rt6_info *
ptr 8 struct rt6_statistics *
struct 40 4 timer_list
	2076 0 0 entry
	184 128 0 expires
	1570 192 0 function
	597 256 0 flags
ptr 8 struct fib6_table *
typedef 8 2077 rwlock_t
struct 88 4 delayed_work
	1519 0 0 work
	1501 256 0 timer
	441 576 0 wq
	199 640 0 cpu
ptr 8 struct seg6_pernet_data *
struct 16 3 -
	1466 0 0 head
	413 64 0 lock
	597 96 0 seq
ptr 8 struct ioam6_pernet_data *
ptr 8 struct sctp_mib *
array 88 2078 11
array 40 641 5
array 24 641 3
ptr 8 struct ip_conntrack_stat *
ptr 8 struct nf_ct_event_notifier *
struct 200 8 nf_ip_net
	2079 0 0 generic
	2080 32 0 tcp
	2081 544 0 udp
	2082 640 0 icmp
	2082 672 0 icmpv6
	2083 704 0 dccp
	2084 1056 0 sctp
	2085 1408 0 gre
ptr 8 struct nf_flow_table_stat *
array 16 1312 2
array 16 650 2
array 32 598 2
struct 32 3 work_struct
	2055 0 0 data
	598 64 0 entry
	2086 192 0 func
array 48 2087 3
array 24 204 6
struct 48 6 xfrm_policy_hthresh
	1519 0 0 work
	2059 256 0 lock
	1452 320 0 lbits4
	1452 328 0 rbits4
	1452 336 0 lbits6
	1452 344 0 rbits6
array 3 1452 3
typedef 4 2088 seqcount_spinlock_t
typedef 8 900 __u64
typedef 8 2089 size_t
ptr 8 struct mpls_route **
typedef 4 2090 seqcount_mutex_t
ptr 8 struct smc_stats *
ptr 8 struct smc_stats_rsn *
typedef 1 326 __u8
struct 8 2 -
	184 0 32 priv_flags
	184 32 1 lltx
struct 8 2 -
	184 0 32 priv_flags
	184 32 1 lltx
typedef 8 2091 u64
typedef 2 205 __u16
typedef 2 772 __s16
struct 4 2 netdev_tc_txq
	637 0 0 count
	637 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 204 __u32
struct 8 1 -
	740 0 0 net
union 8 2 -
	184 0 0 rx_packets
	1413 0 0 __rx_packets
union 8 2 -
	184 0 0 tx_packets
	1413 0 0 __tx_packets
union 8 2 -
	184 0 0 rx_bytes
	1413 0 0 __rx_bytes
union 8 2 -
	184 0 0 tx_bytes
	1413 0 0 __tx_bytes
union 8 2 -
	184 0 0 rx_errors
	1413 0 0 __rx_errors
union 8 2 -
	184 0 0 tx_errors
	1413 0 0 __tx_errors
union 8 2 -
	184 0 0 rx_dropped
	1413 0 0 __rx_dropped
union 8 2 -
	184 0 0 tx_dropped
	1413 0 0 __tx_dropped
union 8 2 -
	184 0 0 multicast
	1413 0 0 __multicast
union 8 2 -
	184 0 0 collisions
	1413 0 0 __collisions
union 8 2 -
	184 0 0 rx_length_errors
	1413 0 0 __rx_length_errors
union 8 2 -
	184 0 0 rx_over_errors
	1413 0 0 __rx_over_errors
union 8 2 -
	184 0 0 rx_crc_errors
	1413 0 0 __rx_crc_errors
union 8 2 -
	184 0 0 rx_frame_errors
	1413 0 0 __rx_frame_errors
union 8 2 -
	184 0 0 rx_fifo_errors
	1413 0 0 __rx_fifo_errors
union 8 2 -
	184 0 0 rx_missed_errors
	1413 0 0 __rx_missed_errors
union 8 2 -
	184 0 0 tx_aborted_errors
	1413 0 0 __tx_aborted_errors
union 8 2 -
	184 0 0 tx_carrier_errors
	1413 0 0 __tx_carrier_errors
union 8 2 -
	184 0 0 tx_fifo_errors
	1413 0 0 __tx_fifo_errors
union 8 2 -
	184 0 0 tx_heartbeat_errors
	1413 0 0 __tx_heartbeat_errors
union 8 2 -
	184 0 0 tx_window_errors
	1413 0 0 __tx_window_errors
union 8 2 -
	184 0 0 rx_compressed
	1413 0 0 __rx_compressed
union 8 2 -
	184 0 0 tx_compressed
	1413 0 0 __tx_compressed
struct 4 1 -
	199 0 0 counter
struct 4 1 spinlock
	2092 0 0 -
struct 8 1 rb_root
	844 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	232 0 0 name
	651 64 0 entry
	228 192 0 parent
	676 256 0 kset
	1284 320 0 ktype
	265 384 0 sd
	2093 448 0 kref
	204 480 1 state_initialized
	204 481 1 state_in_sysfs
	204 482 1 state_add_uevent_sent
	204 483 1 state_remove_uevent_sent
	204 484 1 uevent_suppress
struct 16 2 -
	232 0 0 name
	674 64 0 lock
struct 32 4 mutex
	1413 0 0 owner
	2094 64 0 wait_lock
	2095 96 0 osq
	651 128 0 wait_list
struct 56 4 dev_links_info
	651 0 0 suppliers
	651 128 0 consumers
	651 256 0 defer_sync
	2096 384 0 status
struct 312 55 dev_pm_info
	2097 0 0 power_state
	677 32 1 can_wakeup
	677 33 1 async_suspend
	677 34 1 in_dpm_list
	677 35 1 is_prepared
	677 36 1 is_suspended
	677 37 1 is_noirq_suspended
	677 38 1 is_late_suspended
	677 39 1 no_pm
	677 40 1 early_init
	677 41 1 direct_complete
	653 64 0 driver_flags
	674 96 0 lock
	651 128 0 entry
	2098 256 0 completion
	1334 512 0 wakeup
	677 576 1 wakeup_path
	677 577 1 syscore
	677 578 1 no_pm_callbacks
	677 579 1 async_in_progress
	677 580 1 smart_suspend
	677 581 1 must_resume
	677 582 1 may_skip_resume
	2099 640 0 suspend_timer
	1534 1152 0 timer_expires
	535 1216 0 work
	1778 1472 0 wait_queue
	1335 1664 0 wakeirq
	667 1728 0 usage_count
	667 1760 0 child_count
	204 1792 3 disable_depth
	677 1795 1 idle_notification
	677 1796 1 request_pending
	677 1797 1 deferred_resume
	677 1798 1 needs_force_resume
	677 1799 1 runtime_auto
	677 1800 1 ignore_children
	677 1801 1 no_callbacks
	677 1802 1 irq_safe
	677 1803 1 use_autosuspend
	677 1804 1 timer_autosuspends
	677 1805 1 memalloc_noio
	204 1824 0 links_count
	2100 1856 0 request
	2101 1888 0 runtime_status
	2101 1920 0 last_status
	199 1952 0 runtime_error
	199 1984 0 autosuspend_delay
	1534 2048 0 last_busy
	1534 2112 0 active_time
	1534 2176 0 suspended_time
	1534 2240 0 accounting_timestamp
	1338 2304 0 subsys_data
	1339 2368 0 set_latency_tolerance
	1340 2432 0 qos
struct 16 2 dev_msi_info
	1341 0 0 domain
	1342 64 0 data
struct 0 0 dev_archdata
typedef 4 2102 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 184 1
struct 16 2 bpf_xdp_entity
	650 0 0 prog
	2103 64 0 link
struct 0 0 -
struct 136 25 sock_common
	2104 0 0 -
	2105 64 0 -
	2106 96 0 -
	205 128 0 skc_family
	326 144 0 skc_state
	326 152 4 skc_reuse
	326 156 1 skc_reuseport
	326 157 1 skc_ipv6only
	326 158 1 skc_net_refcnt
	199 160 0 skc_bound_dev_if
	2107 192 0 -
	978 320 0 skc_prot
	2108 384 0 skc_net
	2109 448 0 skc_v6_daddr
	2109 576 0 skc_v6_rcv_saddr
	2110 704 0 skc_cookie
	2111 768 0 -
	2112 832 0 skc_dontcopy_begin
	2113 832 0 -
	205 960 0 skc_tx_queue_mapping
	205 976 0 skc_rx_queue_mapping
	2114 992 0 -
	1602 1024 0 skc_refcnt
	2115 1056 0 skc_dontcopy_end
	2116 1056 0 -
array 0 2117 0
typedef 4 2118 atomic_t
typedef 4 199 __s32
struct 24 3 sk_buff_head
	2119 0 0 -
	1618 128 0 qlen
	1613 160 0 lock
struct 24 4 -
	1585 0 0 rmem_alloc
	199 32 0 len
	945 64 0 head
	945 128 0 tail
array 0 2117 0
array 0 2117 0
typedef 2 2120 u16
typedef 1 2117 u8
union 8 2 -
	1769 0 0 sk_wq
	1769 0 0 sk_wq_raw
array 0 2117 0
array 0 2117 0
array 16 1770 2
array 0 2117 0
array 0 2117 0
typedef 32 2121 socket_lock_t
array 0 2117 0
array 0 2117 0
typedef 4 2122 refcount_t
union 8 2 -
	945 0 0 sk_send_head
	2123 0 0 tcp_rtx_queue
struct 16 3 page_frag
	790 0 0 page
	1618 64 0 offset
	1618 96 0 size
union 40 2 -
	2124 0 0 sk_timer
	2124 0 0 mptcp_retransmit_timer
array 0 2117 0
array 0 2117 0
typedef 8 2125 netdev_features_t
typedef 4 204 gfp_t
array 0 2117 0
typedef 8 2126 rwlock_t
typedef 4 2127 kuid_t
typedef 4 2128 spinlock_t
typedef 8 2129 ktime_t
struct 16 3 sock_cgroup_data
	273 0 0 cgroup
	724 64 0 classid
	1591 96 0 prioidx
typedef 0 2130 netns_tracker
struct 16 3 xarray
	1613 0 0 xa_lock
	1609 32 0 xa_flags
	188 64 0 xa_head
typedef 4 204 __u32
typedef 8 2131 __kernel_size_t
struct 24 2 wait_queue_head
	1613 0 0 lock
	1629 64 0 head
ptr 8 const struct nlmsghdr *
ptr 8 int (*)(struct sk_buff *, struct netlink_callback *)
ptr 8 int (*)(struct netlink_callback *)
ptr 8 struct netlink_ext_ack *
union 48 2 -
	2132 0 0 ctx
	2133 0 0 args
typedef 8 2110 atomic_long_t
typedef 4 2134 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1585 0 0 tail
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
ptr 8 struct rhash_head *
typedef 2 772 __s16
struct 40 4 -
	2135 0 0 -
	226 128 0 mapping
	2136 192 0 -
	184 256 0 private
struct 40 5 -
	184 0 0 pp_magic
	2137 64 0 pp
	184 128 0 _pp_mapping_pad
	184 192 0 dma_addr
	322 256 0 pp_ref_count
struct 8 1 -
	184 0 0 compound_head
struct 16 2 -
	2138 0 0 pgmap
	188 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 204 __u32
struct 32 3 work_struct
	2139 0 0 data
	2140 64 0 entry
	2141 192 0 func
struct 40 4 timer_list
	1647 0 0 entry
	184 128 0 expires
	1570 192 0 function
	748 256 0 flags
array 1024 750 128
typedef 4 204 gfp_t
struct 4 1 -
	199 0 0 counter
struct 4 1 refcount_struct
	758 0 0 refs
typedef 8 900 __u64
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1282 0 0 next
	1283 64 0 pprev
struct 48 8 -
	590 0 0 current_task
	199 64 0 preempt_count
	199 96 0 cpu_number
	191 128 0 call_depth
	184 192 0 top_of_stack
	188 256 0 hardirq_stack_ptr
	268 320 0 softirq_pending
	300 336 0 hardirq_stack_inuse
array 64 470 64
typedef 1 1024 __s8
ptr 8 struct lruvec *
array 160 2142 4
array 16 199 4
array 192 2143 3
struct 16 2 upid
	199 0 0 nr
	739 64 0 ns
typedef 8 1734 atomic_long_t
typedef 4 2144 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	914 0 0 tail
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
struct 24 2 wait_queue_head
	909 0 0 lock
	1659 64 0 head
typedef 8 2145 atomic64_t
typedef 8 900 __u64
typedef 2 205 __u16
typedef 1 326 __u8
typedef 4 204 __u32
array 16 1032 16
array 48 1032 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
ptr 8 struct inet_hashinfo *
ptr 8 struct raw_hashinfo *
ptr 8 struct smc_hashinfo *
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
struct 16 2 -
	184 0 0 _pt_pad_1
	2146 64 0 pmd_huge_pte
typedef 4 2147 spinlock_t
struct 4 1 -
	199 0 0 counter
struct 4 1 refcount_struct
	209 0 0 refs
typedef 4 204 blk_features_t
typedef 4 204 blk_flags_t
struct 6 6 blk_integrity
	326 0 0 flags
	2148 8 0 csum_type
	326 16 0 tuple_size
	326 24 0 pi_offset
	326 32 0 interval_exp
	326 40 0 tag_size
typedef 8 1958 work_func_t
struct 24 2 wait_queue_head
	207 0 0 lock
	214 64 0 head
typedef 8 2149 phys_addr_t
struct 4 1 -
	199 0 0 counter
struct 4 1 raw_spinlock
	869 0 0 raw_lock
struct 4 1 qspinlock
	2150 0 0 -
typedef 8 2151 __kernel_size_t
struct 8 1 rb_time_struct
	2152 0 0 time
typedef 8 900 __u64
typedef 8 2153 atomic_long_t
struct 4 1 optimistic_spin_queue
	866 0 0 tail
typedef 8 1958 work_func_t
struct 24 2 swait_queue_head
	868 0 0 lock
	248 64 0 task_list
struct 32 3 irq_work
	2154 0 0 node
	1881 128 0 func
	2155 192 0 irqwait
typedef 24 2156 wait_queue_head_t
struct 4 1 raw_spinlock
	2157 0 0 raw_lock
struct 32 3 __call_single_data
	2158 0 0 node
	2159 128 0 func
	188 192 0 info
struct 4 1 -
	199 0 0 counter
struct 1616 2 rt_prio_array
	2160 0 0 bitmap
	2161 128 0 queue
struct 8 2 -
	199 0 0 curr
	199 32 0 next
typedef 1 1297 bool
struct 16 1 plist_head
	263 0 0 node_list
struct 16 2 -
	256 0 0 curr
	256 64 0 next
struct 24 3 rb_node
	184 0 0 __rb_parent_color
	844 64 0 rb_right
	844 128 0 rb_left
typedef 8 2162 dl_server_pick_f
typedef 8 506 cpu_stop_fn_t
ptr 8 struct cpu_stop_done *
struct 32 2 timerqueue_node
	1704 0 0 node
	898 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
typedef 1 2163 u8
struct 4 1 raw_spinlock
	2164 0 0 raw_lock
struct 4 1 spinlock
	2165 0 0 -
struct 24 2 offset_ctx
	2166 0 0 mt
	184 128 0 next_offset
struct 32 2 -
	1659 0 0 shrinklist
	1659 128 0 swaplist
typedef 8 2167 time64_t
struct 8 1 rb_root
	844 0 0 rb_node
typedef 8 2168 rwlock_t
struct 4 1 -
	199 0 0 counter
typedef 2 205 umode_t
typedef 4 2169 kuid_t
typedef 4 2170 kgid_t
union 4 2 -
	204 0 0 i_nlink
	204 0 0 __i_nlink
typedef 4 2171 dev_t
typedef 8 2172 loff_t
typedef 4 1738 u32
typedef 1 2173 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 2174 blkcnt_t
struct 40 5 rw_semaphore
	1656 0 0 count
	1656 64 0 owner
	1658 128 0 osq
	1657 160 0 wait_lock
	1659 192 0 wait_list
struct 16 2 hlist_node
	1282 0 0 next
	1283 64 0 pprev
typedef 2 2175 u16
union 16 2 -
	2176 0 0 i_dentry
	2177 0 0 i_rcu
typedef 8 2178 atomic64_t
union 8 2 -
	394 0 0 i_fop
	1379 0 0 free_inode
struct 192 15 address_space
	180 0 0 host
	2179 64 0 i_pages
	1730 192 0 invalidate_lock
	2180 512 0 gfp_mask
	914 544 0 i_mmap_writable
	2181 576 0 i_mmap
	184 704 0 nrpages
	184 768 0 writeback_index
	185 832 0 a_ops
	184 896 0 flags
	2182 960 0 wb_err
	909 992 0 i_private_lock
	1659 1024 0 i_private_list
	1730 1152 0 i_mmap_rwsem
	188 1472 0 i_private_data
union 8 4 -
	1087 0 0 i_pipe
	1380 0 0 i_cdev
	388 0 0 i_link
	204 0 0 i_dir_seq
typedef 4 204 __u32
struct 32 2 timerqueue_node
	127 0 0 node
	919 192 0 expires
struct 16 2 cpu_itimer
	191 0 0 expires
	191 64 0 incr
struct 24 3 task_cputime_atomic
	475 0 0 utime
	475 64 0 stime
	475 128 0 sum_exec_runtime
array 72 2183 3
struct 8 2 -
	336 0 0 seqcount
	187 32 0 lock
struct 16 2 rlimit
	2184 0 0 rlim_cur
	2184 64 0 rlim_max
struct 24 3 -
	945 0 0 next
	945 64 0 prev
	2185 128 0 -
struct 24 3 rb_node
	184 0 0 __rb_parent_color
	844 64 0 rb_right
	844 128 0 rb_left
typedef 8 2186 ktime_t
struct 16 2 -
	184 0 0 _skb_refdst
	730 64 0 destructor
struct 60 49 -
	2187 0 0 __pkt_type_offset
	939 0 3 pkt_type
	939 3 1 ignore_df
	939 4 1 dst_pending_confirm
	939 5 2 ip_summed
	939 7 1 ooo_okay
	2188 8 0 __mono_tc_offset
	939 8 2 tstamp_type
	939 10 1 tc_at_ingress
	939 11 1 tc_skip_classify
	939 12 1 remcsum_offload
	939 13 1 csum_complete_sw
	939 14 2 csum_level
	939 16 1 inner_protocol_type
	939 17 1 l4_hash
	939 18 1 sw_hash
	939 19 1 no_fcs
	939 20 1 encapsulation
	939 21 1 encap_hdr_csum
	939 22 1 csum_valid
	939 24 2 ndisc_nodetype
	939 26 1 ipvs_property
	939 27 1 nf_trace
	939 28 1 redirected
	939 29 1 from_ingress
	939 30 1 nf_skip_egress
	939 31 1 decrypted
	939 32 1 slow_gro
	939 33 1 csum_not_inet
	939 34 1 unreadable
	939 35 2 tc_depth
	937 48 0 tc_index
	2189 64 0 alloc_cpu
	2190 96 0 -
	1445 128 0 priority
	199 160 0 skb_iif
	1445 192 0 hash
	2191 224 0 -
	2192 256 0 -
	1445 288 0 secmark
	2193 320 0 -
	2194 352 0 -
	937 368 0 inner_transport_header
	937 384 0 inner_network_header
	937 400 0 inner_mac_header
	2195 416 0 protocol
	937 432 0 transport_header
	937 448 0 network_header
	937 464 0 mac_header
struct 60 49 -
	2196 0 0 __pkt_type_offset
	939 0 3 pkt_type
	939 3 1 ignore_df
	939 4 1 dst_pending_confirm
	939 5 2 ip_summed
	939 7 1 ooo_okay
	2197 8 0 __mono_tc_offset
	939 8 2 tstamp_type
	939 10 1 tc_at_ingress
	939 11 1 tc_skip_classify
	939 12 1 remcsum_offload
	939 13 1 csum_complete_sw
	939 14 2 csum_level
	939 16 1 inner_protocol_type
	939 17 1 l4_hash
	939 18 1 sw_hash
	939 19 1 no_fcs
	939 20 1 encapsulation
	939 21 1 encap_hdr_csum
	939 22 1 csum_valid
	939 24 2 ndisc_nodetype
	939 26 1 ipvs_property
	939 27 1 nf_trace
	939 28 1 redirected
	939 29 1 from_ingress
	939 30 1 nf_skip_egress
	939 31 1 decrypted
	939 32 1 slow_gro
	939 33 1 csum_not_inet
	939 34 1 unreadable
	939 35 2 tc_depth
	937 48 0 tc_index
	2189 64 0 alloc_cpu
	2198 96 0 -
	1445 128 0 priority
	199 160 0 skb_iif
	1445 192 0 hash
	2199 224 0 -
	2200 256 0 -
	1445 288 0 secmark
	2201 320 0 -
	2202 352 0 -
	937 368 0 inner_transport_header
	937 384 0 inner_network_header
	937 400 0 inner_mac_header
	2195 416 0 protocol
	937 432 0 transport_header
	937 448 0 network_header
	937 464 0 mac_header
struct 8 1 skb_shared_hwtstamps
	2203 0 0 -
struct 8 1 xsk_tx_metadata_compl
	2204 0 0 tx_timestamp
typedef 16 2205 skb_frag_t
struct 32 2 -
	2206 0 0 -
	2207 128 0 -
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
struct 4 1 -
	199 0 0 counter
union 8 2 -
	2208 0 0 skc_addrpair
	2209 0 0 -
union 4 2 -
	204 0 0 skc_hash
	2210 0 0 skc_u16hashes
union 4 2 -
	2211 0 0 skc_portpair
	2212 0 0 -
union 16 2 -
	684 0 0 skc_bind_node
	684 0 0 skc_portaddr_node
struct 16 1 in6_addr
	2213 0 0 in6_u
union 8 3 -
	184 0 0 skc_flags
	606 0 0 skc_listener
	2214 0 0 skc_tw_dr
array 0 199 0
union 16 2 -
	684 0 0 skc_node
	2215 0 0 skc_nulls_node
union 4 3 -
	199 0 0 skc_incoming_cpu
	653 0 0 skc_rcv_wnd
	653 0 0 skc_tw_rcv_nxt
array 0 199 0
union 4 3 -
	653 0 0 skc_rxhash
	653 0 0 skc_window_clamp
	653 0 0 skc_tw_snd_nxt
union 16 2 -
	2216 0 0 -
	2217 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	674 0 0 slock
	199 32 0 owned
	1778 64 0 wq
struct 4 1 refcount_struct
	667 0 0 refs
struct 8 1 -
	2218 0 0 raw_lock
struct 4 1 -
	2219 0 0 val
typedef 8 2220 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 2221 wait_queue_head_t
typedef 4 2222 socket_state
struct 64 4 socket_wq
	2223 0 0 wait
	795 192 0 fasync_list
	184 256 0 flags
	2224 320 0 rcu
typedef 2 205 umode_t
typedef 4 2225 kuid_t
typedef 4 2226 kgid_t
union 4 2 -
	204 0 0 i_nlink
	204 0 0 __i_nlink
typedef 4 2227 dev_t
typedef 8 2228 loff_t
typedef 8 2229 time64_t
typedef 4 1803 u32
typedef 4 2230 spinlock_t
typedef 1 2231 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 2232 blkcnt_t
struct 40 5 rw_semaphore
	2233 0 0 count
	2233 64 0 owner
	2234 128 0 osq
	2235 160 0 wait_lock
	1795 192 0 wait_list
struct 16 2 hlist_node
	1282 0 0 next
	1283 64 0 pprev
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
typedef 2 2236 u16
union 16 2 -
	2237 0 0 i_dentry
	2224 0 0 i_rcu
typedef 8 2238 atomic64_t
typedef 4 2239 atomic_t
union 8 2 -
	394 0 0 i_fop
	1379 0 0 free_inode
struct 192 15 address_space
	180 0 0 host
	2240 64 0 i_pages
	1793 192 0 invalidate_lock
	2241 512 0 gfp_mask
	1799 544 0 i_mmap_writable
	2242 576 0 i_mmap
	184 704 0 nrpages
	184 768 0 writeback_index
	185 832 0 a_ops
	184 896 0 flags
	2243 960 0 wb_err
	1789 992 0 i_private_lock
	1795 1024 0 i_private_list
	1793 1152 0 i_mmap_rwsem
	188 1472 0 i_private_data
union 8 4 -
	1087 0 0 i_pipe
	1380 0 0 i_cdev
	388 0 0 i_link
	204 0 0 i_dir_seq
typedef 4 204 __u32
typedef 4 204 __u32
struct 4 1 refcount_struct
	2244 0 0 refs
array 512 184 64
struct 24 2 -
	993 0 0 free_list
	184 128 0 rcu_state
struct 64 12 kobject
	232 0 0 name
	386 64 0 entry
	228 192 0 parent
	676 256 0 kset
	1284 320 0 ktype
	265 384 0 sd
	1345 448 0 kref
	204 480 1 state_initialized
	204 481 1 state_in_sysfs
	204 482 1 state_add_uevent_sent
	204 483 1 state_remove_uevent_sent
	204 484 1 uevent_suppress
typedef 8 2245 atomic_long_t
typedef 4 2246 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	2247 0 0 tail
struct 40 5 rw_semaphore
	1809 0 0 count
	1809 64 0 owner
	1811 128 0 osq
	1810 160 0 wait_lock
	386 192 0 wait_list
array 24 180 3
array 216 2248 3
array 24 2249 3
array 288 2250 3
struct 16 1 -
	2251 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	2252 0 0 -
struct 24 2 swait_queue_head
	587 0 0 lock
	80 64 0 task_list
union 4 2 -
	204 0 0 u_flags
	182 0 0 a_flags
struct 16 2 load_weight
	184 0 0 weight
	377 64 0 inv_weight
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	191 0 0 last_update_time
	191 64 0 load_sum
	191 128 0 runnable_sum
	377 192 0 util_sum
	377 224 0 period_contrib
	184 256 0 load_avg
	184 320 0 runnable_avg
	184 384 0 util_avg
	204 448 0 util_est
ptr 8 struct sched_rt_entity *
typedef 8 2162 dl_server_pick_f
struct 1024 1 cpumask
	2253 0 0 bits
struct 4 4 -
	470 0 0 blocked
	470 8 0 need_qs
	470 16 0 exp_hint
	470 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	2254 0 0 futex
	2255 0 0 nanosleep
	2256 0 0 poll
typedef 4 199 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	383 0 0 sig
typedef 8 2184 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	2257 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1827 0 0 cpumask
array 24 2258 3
array 32 2259 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	191 0 0 base
	191 64 0 size
struct 4224 7 fpu
	204 0 0 last_cpu
	184 64 0 avx512_timestamp
	2260 128 0 fpstate
	2260 192 0 __task_fpstate
	2261 256 0 perm
	2261 384 0 guest_perm
	2262 512 0 __fpstate
struct 1000 21 inet_sock
	2263 0 0 sk
	1887 6208 0 pinet6
	1888 6272 0 ipv6_fl_list
	184 6336 0 inet_flags
	1117 6400 0 inet_saddr
	2264 6432 0 uc_ttl
	2265 6448 0 inet_sport
	1892 6464 0 inet_opt
	2266 6528 0 inet_id
	1856 6560 0 tos
	1856 6568 0 min_ttl
	1856 6576 0 mc_ttl
	1856 6584 0 pmtudisc
	1856 6592 0 rcv_tos
	1856 6600 0 convert_csum
	199 6624 0 uc_index
	199 6656 0 mc_index
	1117 6688 0 mc_addr
	1101 6720 0 local_port_range
	1895 6784 0 mc_list
	2267 6848 0 cork
struct 80 8 request_sock_queue
	2268 0 0 rskq_lock
	1105 32 0 rskq_defer_accept
	1101 64 0 synflood_warned
	2266 96 0 qlen
	2266 128 0 young
	1134 192 0 rskq_accept_head
	1134 256 0 rskq_accept_tail
	2269 320 0 fastopenq
ptr 8 struct inet_bind_bucket *
ptr 8 struct inet_bind2_bucket *
struct 40 4 timer_list
	2270 0 0 entry
	184 128 0 expires
	1570 192 0 function
	1101 256 0 flags
union 40 2 -
	1849 0 0 icsk_keepalive_timer
	1849 0 0 mptcp_tout_timer
typedef 4 204 __u32
ptr 8 const struct inet_connection_sock_af_ops *
ptr 8 const struct tcp_ulp_ops *
ptr 8 void (*)(struct sock *, u32)
ptr 8 unsigned int (*)(struct sock *, u32)
typedef 1 326 __u8
typedef 2 205 __u16
struct 24 12 -
	1856 0 0 pending
	1856 8 0 quick
	1856 16 0 pingpong
	1856 24 0 retry
	1851 32 8 ato
	1851 40 20 lrcv_flowlabel
	1851 60 1 dst_quick_ack
	1851 61 3 unused
	184 64 0 timeout
	1851 128 0 lrcvtime
	1857 160 0 last_seg_size
	1857 176 0 rcv_mss
struct 16 5 -
	199 0 0 search_high
	199 32 0 search_low
	1101 64 31 probe_size
	1101 95 1 enabled
	1101 96 0 probe_timestamp
array 104 1112 13
array 24 2271 3
typedef 8 900 __u64
struct 32 2 timerqueue_node
	2272 0 0 node
	1864 192 0 expires
typedef 8 2273 ktime_t
struct 8 2 tcp_sack_block
	1101 0 0 start_seq
	1101 32 0 end_seq
ptr 8 struct clocksource *
typedef 8 900 __u64
typedef 8 1871 time64_t
typedef 4 199 __s32
typedef 1 326 __u8
typedef 8 1987 __s64
typedef 4 204 __u32
struct 4 1 spinlock
	2274 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 2275 u64
struct 4 1 spinlock
	2276 0 0 -
typedef 8 2277 atomic_long_t
typedef 8 1958 work_func_t
struct 16 4 __call_single_node
	2278 0 0 llist
	2279 64 0 -
	2280 96 0 src
	2280 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	590 0 0 task
struct 4 1 qspinlock
	2281 0 0 -
struct 4 1 raw_spinlock
	1153 0 0 raw_lock
typedef 8 2282 notifier_fn_t
struct 776 107 sock
	2283 0 0 __sk_common
	2284 1088 0 __cacheline_group_begin__sock_write_rx
	1893 1088 0 sk_drops
	2285 1120 0 sk_peek_off
	1179 1152 0 sk_error_queue
	1179 1344 0 sk_receive_queue
	2286 1536 0 sk_backlog
	2287 1728 0 __cacheline_group_end__sock_write_rx
	2288 1728 0 __cacheline_group_begin__sock_read_rx
	957 1728 0 sk_rx_dst
	199 1792 0 sk_rx_dst_ifindex
	1894 1824 0 sk_rx_dst_cookie
	204 1856 0 sk_ll_usec
	204 1888 0 sk_napi_id
	2289 1920 0 sk_busy_poll_budget
	2290 1936 0 sk_prefer_busy_poll
	2290 1944 0 sk_userlocks
	199 1952 0 sk_rcvbuf
	958 1984 0 sk_filter
	2291 2048 0 -
	817 2112 0 sk_data_ready
	261 2176 0 sk_rcvtimeo
	199 2240 0 sk_rcvlowat
	2292 2272 0 __cacheline_group_end__sock_read_rx
	2293 2272 0 __cacheline_group_begin__sock_read_rxtx
	199 2272 0 sk_err
	962 2304 0 sk_socket
	524 2368 0 sk_memcg
	2294 2432 0 sk_policy
	2295 2560 0 __cacheline_group_end__sock_read_rxtx
	2296 2560 0 __cacheline_group_begin__sock_write_rxtx
	2297 2560 0 sk_lock
	1894 2816 0 sk_reserved_mem
	199 2848 0 sk_forward_alloc
	1894 2880 0 sk_tsflags
	2298 2912 0 __cacheline_group_end__sock_write_rxtx
	2299 2912 0 __cacheline_group_begin__sock_write_tx
	199 2912 0 sk_write_pending
	1893 2944 0 sk_omem_alloc
	199 2976 0 sk_sndbuf
	199 3008 0 sk_wmem_queued
	2300 3040 0 sk_wmem_alloc
	184 3072 0 sk_tsq_flags
	2301 3136 0 -
	1179 3200 0 sk_write_queue
	1894 3392 0 sk_dst_pending_confirm
	1894 3424 0 sk_pacing_status
	2302 3456 0 sk_frag
	2303 3584 0 -
	184 3904 0 sk_pacing_rate
	1893 3968 0 sk_zckey
	1893 4000 0 sk_tskey
	2304 4032 0 __cacheline_group_end__sock_write_tx
	2305 4032 0 __cacheline_group_begin__sock_read_tx
	184 4032 0 sk_max_pacing_rate
	261 4096 0 sk_sndtimeo
	1894 4160 0 sk_priority
	1894 4192 0 sk_mark
	957 4224 0 sk_dst_cache
	2306 4288 0 sk_route_caps
	975 4352 0 sk_validate_xmit_skb
	2289 4416 0 sk_gso_type
	2289 4432 0 sk_gso_max_segs
	204 4448 0 sk_gso_max_size
	2307 4480 0 sk_allocation
	1894 4512 0 sk_txhash
	2290 4544 0 sk_pacing_shift
	1180 4552 0 sk_use_task_frag
	2308 4560 0 __cacheline_group_end__sock_read_tx
	2290 4560 1 sk_gso_disabled
	2290 4561 1 sk_kern_sock
	2290 4562 1 sk_no_check_tx
	2290 4563 1 sk_no_check_rx
	2290 4568 0 sk_shutdown
	2289 4576 0 sk_type
	2289 4592 0 sk_protocol
	184 4608 0 sk_lingertime
	978 4672 0 sk_prot_creator
	2309 4736 0 sk_callback_lock
	199 4800 0 sk_err_soft
	1894 4832 0 sk_ack_backlog
	1894 4864 0 sk_max_ack_backlog
	2310 4896 0 sk_uid
	1899 4928 0 sk_peer_lock
	199 4960 0 sk_bind_phc
	924 4992 0 sk_peer_pid
	395 5056 0 sk_peer_cred
	2311 5120 0 sk_stamp
	199 5184 0 sk_disconnects
	2290 5216 0 sk_txrehash
	2290 5224 0 sk_clockid
	2290 5232 1 sk_txtime_deadline_mode
	2290 5233 1 sk_txtime_report_errors
	2290 5234 6 sk_txtime_unused
	188 5248 0 sk_user_data
	188 5312 0 sk_security
	2312 5376 0 sk_cgrp_data
	817 5504 0 sk_state_change
	817 5568 0 sk_write_space
	817 5632 0 sk_error_report
	825 5696 0 sk_backlog_rcv
	817 5760 0 sk_destruct
	983 5824 0 sk_reuseport_cb
	283 5888 0 sk_bpf_storage
	2313 5952 0 sk_rcu
	2314 6080 0 ns_tracker
	2315 6080 0 sk_user_frags
ptr 8 struct ipv6_pinfo *
ptr 8 struct ipv6_fl_socklist *
typedef 4 1898 __be32
typedef 2 772 __s16
typedef 2 1175 __be16
ptr 8 struct ip_options_rcu *
typedef 4 2316 atomic_t
typedef 4 1898 u32
ptr 8 struct ip_mc_socklist *
struct 144 2 inet_cork_full
	2317 0 0 base
	2318 448 0 fl
union 16 2 -
	2319 0 0 -
	2320 0 0 list
typedef 4 204 __u32
typedef 4 2321 spinlock_t
struct 4 1 refcount_struct
	1904 0 0 refs
struct 110 2 sockaddr_un
	2322 0 0 sun_family
	2323 16 0 sun_path
struct 136 25 sock_common
	2324 0 0 -
	2325 64 0 -
	2326 96 0 -
	205 128 0 skc_family
	326 144 0 skc_state
	326 152 4 skc_reuse
	326 156 1 skc_reuseport
	326 157 1 skc_ipv6only
	326 158 1 skc_net_refcnt
	199 160 0 skc_bound_dev_if
	2327 192 0 -
	978 320 0 skc_prot
	2328 384 0 skc_net
	2329 448 0 skc_v6_daddr
	2329 576 0 skc_v6_rcv_saddr
	2330 704 0 skc_cookie
	2331 768 0 -
	2332 832 0 skc_dontcopy_begin
	2333 832 0 -
	205 960 0 skc_tx_queue_mapping
	205 976 0 skc_rx_queue_mapping
	2334 992 0 -
	1182 1024 0 skc_refcnt
	2335 1056 0 skc_dontcopy_end
	2336 1056 0 -
array 0 2337 0
typedef 4 2338 atomic_t
typedef 4 199 __s32
struct 24 3 sk_buff_head
	2339 0 0 -
	2340 128 0 qlen
	1189 160 0 lock
struct 24 4 -
	1904 0 0 rmem_alloc
	199 32 0 len
	945 64 0 head
	945 128 0 tail
array 0 2337 0
array 0 2337 0
typedef 4 2340 u32
typedef 2 2341 u16
typedef 1 2337 u8
union 8 2 -
	1769 0 0 sk_wq
	1769 0 0 sk_wq_raw
array 0 2337 0
array 0 2337 0
array 16 1770 2
array 0 2337 0
array 0 2337 0
typedef 32 2342 socket_lock_t
array 0 2337 0
array 0 2337 0
union 8 2 -
	945 0 0 sk_send_head
	2343 0 0 tcp_rtx_queue
struct 16 3 page_frag
	790 0 0 page
	2340 64 0 offset
	2340 96 0 size
union 40 2 -
	2344 0 0 sk_timer
	2344 0 0 mptcp_retransmit_timer
array 0 2337 0
array 0 2337 0
typedef 8 2345 netdev_features_t
typedef 4 204 gfp_t
typedef 1 1297 bool
array 0 2337 0
typedef 8 2346 rwlock_t
typedef 4 2347 kuid_t
typedef 8 2348 ktime_t
struct 16 3 sock_cgroup_data
	273 0 0 cgroup
	1910 64 0 classid
	1911 96 0 prioidx
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
typedef 0 2349 netns_tracker
struct 16 3 xarray
	1189 0 0 xa_lock
	1928 32 0 xa_flags
	188 64 0 xa_head
typedef 8 2330 atomic_long_t
typedef 4 2350 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1904 0 0 tail
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
struct 4 1 spinlock
	2351 0 0 -
typedef 24 2352 wait_queue_head_t
struct 40 4 wait_queue_entry
	204 0 0 flags
	188 64 0 private
	2353 128 0 func
	1941 192 0 entry
array 65 1032 65
typedef 4 2354 refcount_t
struct 16 2 -
	184 0 0 vm_start
	184 64 0 vm_end
struct 8 1 pgprot
	2355 0 0 pgprot
typedef 8 184 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 2356 u64
struct 24 2 vmap_pool
	1223 0 0 head
	184 128 0 len
struct 4 1 spinlock
	2357 0 0 -
struct 8 1 rb_root
	844 0 0 rb_node
typedef 8 2358 atomic_long_t
typedef 8 1958 work_func_t
struct 16 2 hlist_node
	1282 0 0 next
	1283 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 900 __u64
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
array 24 2359 3
union 4 1 -
	1440 0 0 rlock
struct 4 1 refcount_struct
	2360 0 0 refs
typedef 4 1265 __kernel_dev_t
struct 16 2 -
	232 0 0 name
	207 64 0 lock
struct 56 4 dev_links_info
	214 0 0 suppliers
	214 128 0 consumers
	214 256 0 defer_sync
	2361 384 0 status
struct 312 55 dev_pm_info
	2362 0 0 power_state
	863 32 1 can_wakeup
	863 33 1 async_suspend
	863 34 1 in_dpm_list
	863 35 1 is_prepared
	863 36 1 is_suspended
	863 37 1 is_noirq_suspended
	863 38 1 is_late_suspended
	863 39 1 no_pm
	863 40 1 early_init
	863 41 1 direct_complete
	1265 64 0 driver_flags
	207 96 0 lock
	214 128 0 entry
	2363 256 0 completion
	1334 512 0 wakeup
	863 576 1 wakeup_path
	863 577 1 syscore
	863 578 1 no_pm_callbacks
	863 579 1 async_in_progress
	863 580 1 smart_suspend
	863 581 1 must_resume
	863 582 1 may_skip_resume
	2364 640 0 suspend_timer
	445 1152 0 timer_expires
	855 1216 0 work
	861 1472 0 wait_queue
	1335 1664 0 wakeirq
	209 1728 0 usage_count
	209 1760 0 child_count
	204 1792 3 disable_depth
	863 1795 1 idle_notification
	863 1796 1 request_pending
	863 1797 1 deferred_resume
	863 1798 1 needs_force_resume
	863 1799 1 runtime_auto
	863 1800 1 ignore_children
	863 1801 1 no_callbacks
	863 1802 1 irq_safe
	863 1803 1 use_autosuspend
	863 1804 1 timer_autosuspends
	863 1805 1 memalloc_noio
	204 1824 0 links_count
	2365 1856 0 request
	851 1888 0 runtime_status
	851 1920 0 last_status
	199 1952 0 runtime_error
	199 1984 0 autosuspend_delay
	445 2048 0 last_busy
	445 2112 0 active_time
	445 2176 0 suspended_time
	445 2240 0 accounting_timestamp
	1338 2304 0 subsys_data
	1339 2368 0 set_latency_tolerance
	1340 2432 0 qos
struct 16 2 dev_msi_info
	1341 0 0 domain
	1342 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	2366 0 0 val
struct 4 1 -
	2367 0 0 val
typedef 8 1987 __kernel_loff_t
typedef 8 1987 __s64
typedef 1 326 __u8
typedef 2 205 __u16
struct 8 1 hlist_head
	1282 0 0 first
struct 8 1 -
	2368 0 0 counter
struct 16 2 rb_root_cached
	2369 0 0 rb_root
	844 64 0 rb_leftmost
typedef 4 1265 errseq_t
union 4 1 -
	1984 0 0 rlock
typedef 8 2370 wait_queue_func_t
struct 4 1 raw_spinlock
	2371 0 0 raw_lock
typedef 4 2372 atomic_t
typedef 4 204 __u32
int 8 s long long int
typedef 4 2373 u32
array 56 1318 7
typedef 2 2374 u16
array 8200 184 1025
typedef 8 900 __u64
typedef 4 2375 uid_t
typedef 4 2376 gid_t
struct 8 2 -
	377 0 0 hash
	377 32 0 len
struct 8 2 -
	187 0 0 lock
	199 32 0 count
struct 4 1 pm_message
	199 0 0 event
struct 4 1 spinlock
	2377 0 0 -
typedef 4 2378 refcount_t
struct 8 1 -
	184 0 0 v
union 4 1 -
	2379 0 0 rlock
union 16 2 -
	80 0 0 lru
	2380 0 0 -
union 8 2 -
	188 0 0 private
	2381 0 0 swap
union 4 1 -
	2382 0 0 rlock
union 4 1 -
	2383 0 0 rlock
struct 8 1 -
	2384 0 0 counter
typedef 8 900 __u64
struct 72 8 mempool_s
	207 0 0 lock
	199 32 0 min_nr
	199 64 0 curr_nr
	539 128 0 elements
	188 192 0 pool_data
	540 256 0 alloc
	541 320 0 free
	861 384 0 wait
ptr 8 struct bio *
typedef 8 2385 atomic64_t
struct 4 1 raw_spinlock
	2386 0 0 raw_lock
union 4 1 -
	2387 0 0 rlock
typedef 8 2388 u64
struct 8 1 -
	2389 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 204 __u32
typedef 1 326 __u8
typedef 4 2390 refcount_t
union 16 2 -
	2391 0 0 -
	2392 0 0 full
union 4 1 -
	2393 0 0 rlock
struct 8 1 -
	2394 0 0 counter
typedef 4 2395 raw_spinlock_t
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
ptr 8 struct maple_pnode *
array 248 188 31
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 184 15
union 128 2 -
	2396 0 0 slot
	2397 0 0 -
array 72 184 9
array 80 188 10
array 80 184 10
struct 2 2 maple_metadata
	326 0 0 end
	326 8 0 gap
array 240 2398 30
struct 0 0 -
struct 16 2 wb_completion
	182 0 0 cnt
	1330 64 0 waitq
array 640 2399 4
array 320 2400 4
array 64 2401 2
array 48 2402 1
array 64 2403 1
struct 16 2 hlist_nulls_node
	1375 0 0 next
	2404 64 0 pprev
array 16 391 2
array 32 2405 1
struct 4 1 seqcount
	204 0 0 sequence
struct 136 12 -
	191 0 0 ctx_id
	475 64 0 tlb_gen
	184 128 0 next_trim_cpumask
	132 192 0 ldt_usr_sem
	2406 512 0 ldt
	184 576 0 flags
	98 640 0 lock
	188 896 0 vdso
	2407 960 0 vdso_image
	182 1024 0 perf_rdpmc_allowed
	268 1056 0 pkey_allocation_map
	744 1072 0 execute_only_pkey
ptr 8 struct xol_area *
typedef 4 2408 spinlock_t
typedef 4 2409 atomic_t
struct 56 2 mod_tree_node
	246 0 0 mod
	2410 64 0 node
typedef 4 2411 arch_spinlock_t
struct 88 9 ctl_table_header
	2412 0 0 -
	1049 192 0 unregistering
	2413 256 0 ctl_table_arg
	2414 320 0 root
	2415 384 0 set
	2416 448 0 parent
	2417 512 0 node
	1466 576 0 inodes
	2418 640 0 type
typedef 8 2419 atomic_long_t
typedef 4 2379 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	409 0 0 tail
struct 40 5 rw_semaphore
	2055 0 0 count
	2055 64 0 owner
	2057 128 0 osq
	2056 160 0 wait_lock
	598 192 0 wait_list
typedef 8 2420 seqlock_t
array 8 2421 2
struct 16 1 -
	2422 0 0 key
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
	2056 0 0 lock
	2186 64 0 count
	598 128 0 list
	776 256 0 counters
array 32 184 4
struct 16 2 hlist_node
	1282 0 0 next
	1283 64 0 pprev
struct 8 1 -
	2423 0 0 raw_lock
ptr 8 const struct nf_logger *
struct 4 1 nf_generic_net
	204 0 0 timeout
struct 64 6 nf_tcp_net
	2424 0 0 timeouts
	1452 448 0 tcp_loose
	1452 456 0 tcp_be_liberal
	1452 464 0 tcp_max_retrans
	1452 472 0 tcp_ignore_invalid_rst
	204 480 0 offload_timeout
struct 12 2 nf_udp_net
	2425 0 0 timeouts
	204 64 0 offload_timeout
struct 4 1 nf_icmp_net
	204 0 0 timeout
struct 44 2 nf_dccp_net
	1452 0 0 dccp_loose
	2426 32 0 dccp_timeout
struct 40 1 nf_sctp_net
	2426 0 0 timeouts
struct 24 2 nf_gre_net
	598 0 0 keymap_list
	2425 128 0 timeouts
typedef 8 1958 work_func_t
struct 16 6 xfrm_policy_hash
	400 0 0 table
	204 64 0 hmask
	1452 96 0 dbits4
	1452 104 0 sbits4
	1452 112 0 dbits6
	1452 120 0 sbits6
struct 4 1 seqcount_spinlock
	2427 0 0 seqcount
typedef 8 2428 __kernel_size_t
struct 4 1 seqcount_mutex
	2427 0 0 seqcount
typedef 8 900 __u64
union 4 1 -
	2429 0 0 rlock
struct 4 1 kref
	969 0 0 refcount
typedef 4 2429 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	667 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2430 pm_message_t
struct 32 2 completion
	204 0 0 done
	2431 64 0 wait
struct 64 8 hrtimer
	2432 0 0 node
	981 256 0 _softexpires
	1709 320 0 function
	1710 384 0 base
	691 448 0 state
	691 456 0 is_rel
	691 464 0 is_soft
	691 472 0 is_hard
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
typedef 4 653 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 8 2 -
	2433 0 0 skc_addrpair
	2434 0 0 -
union 4 2 -
	204 0 0 skc_hash
	2435 0 0 skc_u16hashes
union 4 2 -
	2436 0 0 skc_portpair
	2437 0 0 -
union 16 2 -
	2438 0 0 skc_bind_node
	2438 0 0 skc_portaddr_node
typedef 8 2439 possible_net_t
struct 16 1 in6_addr
	2440 0 0 in6_u
typedef 8 2441 atomic64_t
union 8 3 -
	184 0 0 skc_flags
	606 0 0 skc_listener
	2214 0 0 skc_tw_dr
array 0 199 0
union 16 2 -
	2438 0 0 skc_node
	2442 0 0 skc_nulls_node
union 4 3 -
	199 0 0 skc_incoming_cpu
	724 0 0 skc_rcv_wnd
	724 0 0 skc_tw_rcv_nxt
array 0 199 0
union 4 3 -
	724 0 0 skc_rxhash
	724 0 0 skc_window_clamp
	724 0 0 skc_tw_snd_nxt
typedef 1 326 __u8
struct 4 1 -
	199 0 0 counter
union 16 2 -
	2443 0 0 -
	2444 0 0 list
typedef 2 205 __u16
struct 32 3 -
	1613 0 0 slock
	199 32 0 owned
	726 64 0 wq
struct 4 1 refcount_struct
	1585 0 0 refs
struct 8 1 rb_root
	844 0 0 rb_node
struct 40 4 timer_list
	2438 0 0 entry
	184 128 0 expires
	1570 192 0 function
	724 256 0 flags
typedef 8 2445 u64
struct 8 1 -
	2446 0 0 raw_lock
struct 4 1 -
	2447 0 0 val
struct 4 1 spinlock
	2448 0 0 -
typedef 8 2449 s64
struct 0 0 -
typedef 8 184 __kernel_ulong_t
array 48 1592 48
array 48 261 6
struct 4 1 raw_spinlock
	2450 0 0 raw_lock
union 16 4 -
	80 0 0 lru
	2451 0 0 -
	80 0 0 buddy_list
	80 0 0 pcp_list
union 8 2 -
	184 0 0 index
	184 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 2452 atomic_long_t
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
typedef 8 1958 work_func_t
array 40 2453 2
array 64 2454 8
struct 4 1 raw_spinlock
	2455 0 0 raw_lock
struct 8 1 -
	2456 0 0 counter
typedef 8 790 pgtable_t
struct 4 1 spinlock
	2457 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 2458 u64
union 4 3 -
	866 0 0 val
	2459 0 0 -
	2460 0 0 -
typedef 8 184 __kernel_ulong_t
typedef 8 2461 local64_t
typedef 8 2462 atomic64_t
struct 16 4 __call_single_node
	2463 0 0 llist
	2464 64 0 -
	2465 96 0 src
	2465 112 0 dst
struct 8 1 rcuwait
	590 0 0 task
struct 24 2 wait_queue_head
	2466 0 0 lock
	248 64 0 head
typedef 4 2467 arch_spinlock_t
struct 16 4 __call_single_node
	2468 0 0 llist
	2469 64 0 -
	2470 96 0 src
	2470 112 0 dst
typedef 8 495 smp_call_func_t
array 16 184 2
array 1600 263 100
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
typedef 1 326 __u8
typedef 4 2471 arch_spinlock_t
union 4 1 -
	2144 0 0 rlock
struct 16 3 maple_tree
	2472 0 0 -
	204 32 0 ma_flags
	188 64 0 ma_root
typedef 8 1987 __s64
struct 8 1 -
	2473 0 0 raw_lock
struct 4 1 -
	2474 0 0 val
struct 4 1 -
	2475 0 0 val
typedef 4 1726 __kernel_dev_t
typedef 8 1987 __kernel_loff_t
typedef 1 326 __u8
typedef 8 2476 u64
typedef 2 205 __u16
struct 8 1 hlist_head
	1282 0 0 first
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
struct 8 1 -
	2477 0 0 counter
struct 16 3 xarray
	909 0 0 xa_lock
	2180 32 0 xa_flags
	188 64 0 xa_head
typedef 4 204 gfp_t
struct 16 2 rb_root_cached
	1717 0 0 rb_root
	844 64 0 rb_leftmost
typedef 4 1726 errseq_t
struct 24 2 posix_cputimer_base
	191 0 0 nextevt
	2478 64 0 tqhead
typedef 8 184 __kernel_ulong_t
union 8 2 -
	610 0 0 dev
	184 0 0 dev_scratch
typedef 8 2479 s64
array 0 939 0
array 0 939 0
typedef 2 937 u16
union 4 2 -
	2480 0 0 csum
	2481 0 0 -
union 4 2 -
	597 0 0 vlan_all
	2482 0 0 -
union 4 2 -
	204 0 0 napi_id
	204 0 0 sender_cpu
union 4 2 -
	1445 0 0 mark
	1445 0 0 reserved_tailroom
union 2 2 -
	2195 0 0 inner_protocol
	939 0 0 inner_ipproto
typedef 2 937 __be16
array 0 939 0
array 0 939 0
union 4 2 -
	2480 0 0 csum
	2483 0 0 -
union 4 2 -
	597 0 0 vlan_all
	2484 0 0 -
union 4 2 -
	204 0 0 napi_id
	204 0 0 sender_cpu
union 4 2 -
	1445 0 0 mark
	1445 0 0 reserved_tailroom
union 2 2 -
	2195 0 0 inner_protocol
	939 0 0 inner_ipproto
union 8 2 -
	2485 0 0 hwtstamp
	188 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	750 0 0 netmem
	204 64 0 len
	204 96 0 offset
union 16 2 -
	496 0 0 slab_list
	2486 0 0 -
union 16 2 -
	2487 0 0 -
	1393 0 0 freelist_counter
typedef 8 2091 __addrpair
struct 8 2 -
	2488 0 0 skc_daddr
	2488 32 0 skc_rcv_saddr
array 4 1535 2
typedef 4 1542 __portpair
struct 4 2 -
	2489 0 0 skc_dport
	1535 16 0 skc_num
union 16 3 -
	2490 0 0 u6_addr8
	2491 0 0 u6_addr16
	2492 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1375 0 0 next
	2404 64 0 pprev
struct 16 2 -
	945 0 0 next
	945 64 0 prev
struct 16 2 sk_buff_list
	945 0 0 next
	945 64 0 prev
typedef 8 2493 arch_rwlock_t
typedef 4 2494 uid_t
typedef 8 1987 __s64
struct 24 2 wait_queue_head
	674 0 0 lock
	651 64 0 head
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 2495 wait_queue_head_t
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
struct 4 1 -
	2496 0 0 val
struct 4 1 -
	2497 0 0 val
typedef 4 1788 __kernel_dev_t
typedef 8 1987 __kernel_loff_t
typedef 8 1987 __s64
struct 4 1 spinlock
	2498 0 0 -
typedef 1 326 __u8
typedef 8 2499 u64
typedef 8 1798 atomic_long_t
struct 4 1 optimistic_spin_queue
	1799 0 0 tail
typedef 4 2500 raw_spinlock_t
typedef 2 205 __u16
struct 8 1 hlist_head
	1282 0 0 first
struct 8 1 -
	2501 0 0 counter
struct 4 1 -
	199 0 0 counter
struct 16 3 xarray
	1789 0 0 xa_lock
	2241 32 0 xa_flags
	188 64 0 xa_head
typedef 4 204 gfp_t
struct 16 2 rb_root_cached
	2502 0 0 rb_root
	844 64 0 rb_leftmost
typedef 4 1788 errseq_t
typedef 4 2503 atomic_t
typedef 8 2504 atomic64_t
struct 4 1 raw_spinlock
	2505 0 0 raw_lock
typedef 4 2506 atomic_t
struct 72 9 mem_dqinfo
	2507 0 0 dqi_format
	199 64 0 dqi_fmt_id
	80 128 0 dqi_dirty_list
	184 256 0 dqi_flags
	204 320 0 dqi_bgrace
	204 352 0 dqi_igrace
	2508 384 0 dqi_max_spc_limit
	2508 448 0 dqi_max_ino_limit
	188 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	2509 0 0 rss
	498 384 0 read_count
	2510 448 0 writer
	278 512 0 waiters
	182 704 0 block
array 16 1377 16
union 4 1 -
	2511 0 0 rlock
array 1024 184 128
struct 40 6 -
	231 0 0 uaddr
	377 64 0 val
	377 96 0 flags
	377 128 0 bitset
	191 192 0 time
	231 256 0 uaddr2
struct 24 4 -
	2512 0 0 clockid
	2513 32 0 type
	2514 64 0 -
	191 128 0 expires
struct 32 5 -
	2515 0 0 ufds
	199 64 0 nfds
	199 96 0 has_timeout
	184 128 0 tv_sec
	184 192 0 tv_nsec
array 128 184 16
struct 8 13 desc_struct
	268 0 0 limit0
	268 16 0 base0
	268 32 8 base1
	268 40 4 type
	268 44 1 s
	268 45 2 dpl
	268 47 1 p
	268 48 4 limit1
	268 52 1 avl
	268 53 1 l
	268 54 1 d
	268 55 1 g
	268 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	191 0 0 __state_perm
	204 64 0 __state_size
	204 96 0 __user_state_size
struct 4160 10 fpstate
	204 0 0 size
	204 32 0 user_size
	191 64 0 xfeatures
	191 128 0 user_xfeatures
	191 192 0 xfd
	204 256 1 is_valloc
	204 257 1 is_guest
	204 258 1 is_confidential
	204 259 1 in_use
	2516 512 0 regs
struct 776 107 sock
	2517 0 0 __sk_common
	2518 1088 0 __cacheline_group_begin__sock_write_rx
	2266 1088 0 sk_drops
	2519 1120 0 sk_peek_off
	2520 1152 0 sk_error_queue
	2520 1344 0 sk_receive_queue
	2521 1536 0 sk_backlog
	2522 1728 0 __cacheline_group_end__sock_write_rx
	2523 1728 0 __cacheline_group_begin__sock_read_rx
	957 1728 0 sk_rx_dst
	199 1792 0 sk_rx_dst_ifindex
	1101 1824 0 sk_rx_dst_cookie
	204 1856 0 sk_ll_usec
	204 1888 0 sk_napi_id
	1102 1920 0 sk_busy_poll_budget
	1105 1936 0 sk_prefer_busy_poll
	1105 1944 0 sk_userlocks
	199 1952 0 sk_rcvbuf
	958 1984 0 sk_filter
	2524 2048 0 -
	817 2112 0 sk_data_ready
	261 2176 0 sk_rcvtimeo
	199 2240 0 sk_rcvlowat
	2525 2272 0 __cacheline_group_end__sock_read_rx
	2526 2272 0 __cacheline_group_begin__sock_read_rxtx
	199 2272 0 sk_err
	962 2304 0 sk_socket
	524 2368 0 sk_memcg
	2527 2432 0 sk_policy
	2528 2560 0 __cacheline_group_end__sock_read_rxtx
	2529 2560 0 __cacheline_group_begin__sock_write_rxtx
	2530 2560 0 sk_lock
	1101 2816 0 sk_reserved_mem
	199 2848 0 sk_forward_alloc
	1101 2880 0 sk_tsflags
	2531 2912 0 __cacheline_group_end__sock_write_rxtx
	2532 2912 0 __cacheline_group_begin__sock_write_tx
	199 2912 0 sk_write_pending
	2266 2944 0 sk_omem_alloc
	199 2976 0 sk_sndbuf
	199 3008 0 sk_wmem_queued
	2533 3040 0 sk_wmem_alloc
	184 3072 0 sk_tsq_flags
	2534 3136 0 -
	2520 3200 0 sk_write_queue
	1101 3392 0 sk_dst_pending_confirm
	1101 3424 0 sk_pacing_status
	2535 3456 0 sk_frag
	2536 3584 0 -
	184 3904 0 sk_pacing_rate
	2266 3968 0 sk_zckey
	2266 4000 0 sk_tskey
	2537 4032 0 __cacheline_group_end__sock_write_tx
	2538 4032 0 __cacheline_group_begin__sock_read_tx
	184 4032 0 sk_max_pacing_rate
	261 4096 0 sk_sndtimeo
	1101 4160 0 sk_priority
	1101 4192 0 sk_mark
	957 4224 0 sk_dst_cache
	2539 4288 0 sk_route_caps
	975 4352 0 sk_validate_xmit_skb
	1102 4416 0 sk_gso_type
	1102 4432 0 sk_gso_max_segs
	204 4448 0 sk_gso_max_size
	2540 4480 0 sk_allocation
	1101 4512 0 sk_txhash
	1105 4544 0 sk_pacing_shift
	1129 4552 0 sk_use_task_frag
	2541 4560 0 __cacheline_group_end__sock_read_tx
	1105 4560 1 sk_gso_disabled
	1105 4561 1 sk_kern_sock
	1105 4562 1 sk_no_check_tx
	1105 4563 1 sk_no_check_rx
	1105 4568 0 sk_shutdown
	1102 4576 0 sk_type
	1102 4592 0 sk_protocol
	184 4608 0 sk_lingertime
	978 4672 0 sk_prot_creator
	2542 4736 0 sk_callback_lock
	199 4800 0 sk_err_soft
	1101 4832 0 sk_ack_backlog
	1101 4864 0 sk_max_ack_backlog
	2543 4896 0 sk_uid
	2268 4928 0 sk_peer_lock
	199 4960 0 sk_bind_phc
	924 4992 0 sk_peer_pid
	395 5056 0 sk_peer_cred
	1864 5120 0 sk_stamp
	199 5184 0 sk_disconnects
	1105 5216 0 sk_txrehash
	1105 5224 0 sk_clockid
	1105 5232 1 sk_txtime_deadline_mode
	1105 5233 1 sk_txtime_report_errors
	1105 5234 6 sk_txtime_unused
	188 5248 0 sk_user_data
	188 5312 0 sk_security
	2544 5376 0 sk_cgrp_data
	817 5504 0 sk_state_change
	817 5568 0 sk_write_space
	817 5632 0 sk_error_report
	825 5696 0 sk_backlog_rcv
	817 5760 0 sk_destruct
	983 5824 0 sk_reuseport_cb
	283 5888 0 sk_bpf_storage
	2545 5952 0 sk_rcu
	2546 6080 0 ns_tracker
	2547 6080 0 sk_user_frags
typedef 2 772 __s16
typedef 2 1857 __be16
typedef 4 2548 atomic_t
struct 144 2 inet_cork_full
	2549 0 0 base
	2550 448 0 fl
typedef 4 2551 spinlock_t
struct 40 6 fastopen_queue
	1134 0 0 rskq_rst_head
	1134 64 0 rskq_rst_tail
	2268 128 0 lock
	199 160 0 qlen
	199 192 0 max_qlen
	1490 256 0 ctx
struct 16 2 hlist_node
	1282 0 0 next
	1283 64 0 pprev
struct 8 2 minmax_sample
	1101 0 0 t
	1101 32 0 v
struct 24 3 rb_node
	184 0 0 __rb_parent_color
	844 64 0 rb_right
	844 128 0 rb_left
typedef 8 2552 s64
union 4 1 -
	2553 0 0 rlock
typedef 8 900 __u64
union 4 1 -
	1884 0 0 rlock
typedef 8 2554 atomic64_t
struct 8 1 llist_node
	1446 0 0 next
union 4 2 -
	204 0 0 u_flags
	2555 0 0 a_flags
typedef 2 2556 u16
union 4 3 -
	2555 0 0 val
	2557 0 0 -
	2558 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 136 25 sock_common
	2559 0 0 -
	2560 64 0 -
	2561 96 0 -
	205 128 0 skc_family
	326 144 0 skc_state
	326 152 4 skc_reuse
	326 156 1 skc_reuseport
	326 157 1 skc_ipv6only
	326 158 1 skc_net_refcnt
	199 160 0 skc_bound_dev_if
	2562 192 0 -
	978 320 0 skc_prot
	2563 384 0 skc_net
	2564 448 0 skc_v6_daddr
	2564 576 0 skc_v6_rcv_saddr
	2565 704 0 skc_cookie
	2566 768 0 -
	2567 832 0 skc_dontcopy_begin
	2568 832 0 -
	205 960 0 skc_tx_queue_mapping
	205 976 0 skc_rx_queue_mapping
	2569 992 0 -
	2300 1024 0 skc_refcnt
	2570 1056 0 skc_dontcopy_end
	2571 1056 0 -
array 0 1174 0
typedef 4 199 __s32
struct 24 4 -
	1893 0 0 rmem_alloc
	199 32 0 len
	945 64 0 head
	945 128 0 tail
array 0 1174 0
array 0 1174 0
typedef 2 1175 u16
typedef 1 1174 u8
union 8 2 -
	1769 0 0 sk_wq
	1769 0 0 sk_wq_raw
array 0 1174 0
array 0 1174 0
array 16 1770 2
array 0 1174 0
array 0 1174 0
typedef 32 2572 socket_lock_t
array 0 1174 0
array 0 1174 0
typedef 4 2573 refcount_t
union 8 2 -
	945 0 0 sk_send_head
	2574 0 0 tcp_rtx_queue
struct 16 3 page_frag
	790 0 0 page
	1898 64 0 offset
	1898 96 0 size
union 40 2 -
	2575 0 0 sk_timer
	2575 0 0 mptcp_retransmit_timer
array 0 1174 0
array 0 1174 0
typedef 8 2576 netdev_features_t
typedef 4 204 gfp_t
array 0 1174 0
typedef 8 2577 rwlock_t
typedef 4 2578 kuid_t
typedef 8 2579 ktime_t
struct 16 3 sock_cgroup_data
	273 0 0 cgroup
	1894 64 0 classid
	2289 96 0 prioidx
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
typedef 0 2580 netns_tracker
struct 16 3 xarray
	1899 0 0 xa_lock
	2307 32 0 xa_flags
	188 64 0 xa_head
struct 4 1 -
	199 0 0 counter
struct 56 13 inet_cork
	204 0 0 flags
	1889 32 0 addr
	2581 64 0 opt
	204 128 0 fragsize
	199 160 0 length
	957 192 0 dst
	2290 256 0 tx_flags
	1174 264 0 ttl
	1890 272 0 tos
	1032 288 0 priority
	1175 304 0 gso_size
	2576 320 0 transmit_time
	1894 384 0 mark
struct 88 1 flowi
	2582 0 0 u
struct 16 2 -
	945 0 0 next
	945 64 0 prev
struct 16 2 sk_buff_list
	945 0 0 next
	945 64 0 prev
struct 4 1 spinlock
	2583 0 0 -
typedef 2 205 __kernel_sa_family_t
array 108 1032 108
union 8 2 -
	2584 0 0 skc_addrpair
	2585 0 0 -
union 4 2 -
	204 0 0 skc_hash
	2586 0 0 skc_u16hashes
union 4 2 -
	2587 0 0 skc_portpair
	2588 0 0 -
union 16 2 -
	2589 0 0 skc_bind_node
	2589 0 0 skc_portaddr_node
typedef 8 2590 possible_net_t
struct 16 1 in6_addr
	2591 0 0 in6_u
typedef 8 2592 atomic64_t
union 8 3 -
	184 0 0 skc_flags
	606 0 0 skc_listener
	2214 0 0 skc_tw_dr
array 0 199 0
union 16 2 -
	2589 0 0 skc_node
	2593 0 0 skc_nulls_node
union 4 3 -
	199 0 0 skc_incoming_cpu
	1910 0 0 skc_rcv_wnd
	1910 0 0 skc_tw_rcv_nxt
array 0 199 0
union 4 3 -
	1910 0 0 skc_rxhash
	1910 0 0 skc_window_clamp
	1910 0 0 skc_tw_snd_nxt
typedef 1 326 __u8
struct 4 1 -
	199 0 0 counter
union 16 2 -
	2594 0 0 -
	2595 0 0 list
typedef 4 204 __u32
typedef 2 205 __u16
struct 32 3 -
	1189 0 0 slock
	199 32 0 owned
	1943 64 0 wq
struct 8 1 rb_root
	844 0 0 rb_node
struct 40 4 timer_list
	2589 0 0 entry
	184 128 0 expires
	1570 192 0 function
	1910 256 0 flags
typedef 8 2596 u64
struct 8 1 -
	2597 0 0 raw_lock
struct 4 1 -
	2598 0 0 val
typedef 8 2599 s64
struct 0 0 -
struct 4 1 raw_spinlock
	2600 0 0 raw_lock
union 4 1 -
	2350 0 0 rlock
struct 24 2 wait_queue_head
	1189 0 0 lock
	1941 64 0 head
typedef 8 2370 wait_queue_func_t
struct 4 1 refcount_struct
	2601 0 0 refs
typedef 8 184 pgprotval_t
typedef 8 900 __u64
union 4 1 -
	2602 0 0 rlock
typedef 8 2603 atomic64_t
array 8 184 1
typedef 4 2604 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2605 pm_message_t
struct 32 2 completion
	204 0 0 done
	2606 64 0 wait
struct 64 8 hrtimer
	2607 0 0 node
	2608 256 0 _softexpires
	1709 320 0 function
	1710 384 0 base
	1266 448 0 state
	1266 456 0 is_rel
	1266 464 0 is_soft
	1266 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 2609 uid_t
typedef 4 2610 gid_t
typedef 8 1975 s64
struct 8 1 rb_root
	844 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 2611 arch_spinlock_t
struct 4 1 -
	199 0 0 counter
typedef 4 204 __u32
typedef 2 205 __u16
typedef 4 204 __kernel_uid32_t
typedef 4 204 __kernel_gid32_t
union 4 1 -
	2246 0 0 rlock
struct 4 1 refcount_struct
	2247 0 0 refs
struct 4 1 raw_spinlock
	2612 0 0 raw_lock
struct 16 2 -
	188 0 0 __filler
	204 64 0 mlock_count
typedef 8 2613 swp_entry_t
struct 4 1 raw_spinlock
	2614 0 0 raw_lock
struct 4 1 raw_spinlock
	2615 0 0 raw_lock
typedef 8 2616 s64
struct 8 1 -
	2617 0 0 counter
typedef 4 2618 arch_spinlock_t
struct 4 1 raw_spinlock
	2619 0 0 raw_lock
typedef 8 900 __u64
typedef 8 2620 s64
struct 4 1 refcount_struct
	949 0 0 refs
struct 16 2 -
	188 0 0 freelist
	184 64 0 counter
typedef 16 2621 freelist_full_t
struct 4 1 raw_spinlock
	2622 0 0 raw_lock
typedef 8 2623 s64
struct 4 1 raw_spinlock
	2624 0 0 raw_lock
array 128 188 16
struct 128 2 -
	2625 0 0 pad
	2035 960 0 meta
ptr 8 struct maple_alloc *
array 160 2626 2
array 80 2627 2
array 32 184 4
array 48 2628 2
array 64 2629 2
ptr 8 struct hlist_nulls_node **
array 32 184 4
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
struct 4 1 spinlock
	2630 0 0 -
struct 4 1 -
	199 0 0 counter
struct 48 1 latch_tree_node
	2631 0 0 node
struct 4 1 qspinlock
	2632 0 0 -
union 24 2 -
	2633 0 0 -
	392 0 0 rcu
ptr 8 const struct ctl_table *
ptr 8 struct ctl_table_root *
ptr 8 struct ctl_table_set *
ptr 8 struct ctl_dir *
ptr 8 struct ctl_node *
enum 4 u 2 -
	0 SYSCTL_TABLE_TYPE_DEFAULT
	1 SYSCTL_TABLE_TYPE_PERMANENTLY_EMPTY
typedef 8 2634 atomic64_t
struct 8 2 -
	1524 0 0 seqcount
	413 32 0 lock
typedef 4 2635 kgid_t
array 16 626 2
typedef 8 2636 arch_rwlock_t
array 56 204 14
array 8 204 2
array 40 204 10
typedef 4 2637 seqcount_t
typedef 8 184 __kernel_ulong_t
struct 4 1 raw_spinlock
	2638 0 0 raw_lock
struct 4 1 pm_message
	199 0 0 event
struct 24 2 swait_queue_head
	2094 0 0 lock
	651 64 0 task_list
struct 32 2 timerqueue_node
	2639 0 0 node
	981 192 0 expires
typedef 8 2445 __addrpair
struct 8 2 -
	2640 0 0 skc_daddr
	2640 32 0 skc_rcv_saddr
array 4 2120 2
typedef 4 1618 __portpair
struct 4 2 -
	2641 0 0 skc_dport
	2120 16 0 skc_num
struct 16 2 hlist_node
	1282 0 0 next
	1283 64 0 pprev
struct 8 1 -
	740 0 0 net
union 16 3 -
	2642 0 0 u6_addr8
	2643 0 0 u6_addr16
	2644 0 0 u6_addr32
struct 8 1 -
	2129 0 0 counter
struct 16 2 hlist_nulls_node
	1375 0 0 next
	2404 64 0 pprev
struct 16 2 -
	945 0 0 next
	945 64 0 prev
struct 16 2 sk_buff_list
	945 0 0 next
	945 64 0 prev
typedef 8 900 __u64
typedef 8 2645 arch_rwlock_t
typedef 4 2646 uid_t
union 4 1 -
	2134 0 0 rlock
typedef 8 1987 __s64
typedef 4 2647 arch_spinlock_t
struct 16 2 -
	188 0 0 __filler
	204 64 0 mlock_count
typedef 8 2648 atomic64_t
array 20 199 5
struct 8 1 hlist_nulls_head
	1375 0 0 first
typedef 4 2649 arch_spinlock_t
typedef 8 2650 s64
union 4 1 -
	2011 0 0 rlock
typedef 8 900 __u64
struct 2 2 -
	2651 0 0 locked
	2651 8 0 pending
struct 4 2 -
	2465 0 0 locked_pending
	2465 16 0 tail
struct 8 1 -
	249 0 0 a
struct 8 1 -
	2652 0 0 counter
struct 8 1 llist_node
	1446 0 0 next
union 4 2 -
	204 0 0 u_flags
	866 0 0 a_flags
typedef 2 2653 u16
typedef 4 2654 spinlock_t
struct 4 1 qspinlock
	2655 0 0 -
struct 8 1 llist_node
	1446 0 0 next
union 4 2 -
	204 0 0 u_flags
	885 0 0 a_flags
typedef 2 2656 u16
struct 4 1 qspinlock
	2657 0 0 -
union 4 2 -
	909 0 0 ma_lock
	2658 0 0 ma_external_lock
typedef 8 2659 arch_rwlock_t
typedef 4 2660 uid_t
typedef 4 2661 gid_t
typedef 8 900 __u64
typedef 8 2167 s64
struct 16 1 timerqueue_head
	183 0 0 rb_root
typedef 8 1987 __s64
typedef 4 1445 __wsum
struct 4 2 -
	937 0 0 csum_start
	937 16 0 csum_offset
struct 4 2 -
	2195 0 0 vlan_proto
	937 16 0 vlan_tci
struct 4 2 -
	937 0 0 csum_start
	937 16 0 csum_offset
struct 4 2 -
	2195 0 0 vlan_proto
	937 16 0 vlan_tci
typedef 8 2662 ktime_t
struct 16 2 -
	501 0 0 next
	199 64 0 slabs
struct 16 2 -
	188 0 0 freelist
	2663 64 0 -
typedef 4 1542 __be32
typedef 2 1535 __be16
array 16 1531 16
array 16 2489 8
array 16 2488 4
struct 8 2 qrwlock
	2664 0 0 -
	2638 32 0 wait_lock
typedef 4 204 __kernel_uid32_t
struct 24 2 wait_queue_head
	1789 0 0 lock
	1795 64 0 head
typedef 4 2665 uid_t
typedef 4 2666 gid_t
union 4 1 -
	2500 0 0 rlock
typedef 8 900 __u64
struct 4 1 raw_spinlock
	2667 0 0 raw_lock
typedef 8 2229 s64
struct 8 1 rb_root
	844 0 0 rb_node
struct 4 1 -
	199 0 0 counter
struct 8 1 -
	2668 0 0 counter
typedef 4 2669 arch_spinlock_t
struct 4 1 -
	199 0 0 counter
ptr 8 struct quota_format_type *
typedef 8 1987 qsize_t
struct 48 4 rcu_sync
	199 0 0 gp_state
	199 32 0 gp_count
	278 64 0 gp_wait
	286 256 0 cb_head
struct 8 1 rcuwait
	590 0 0 task
struct 4 1 raw_spinlock
	2670 0 0 raw_lock
typedef 4 2671 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	2672 0 0 rmtp
	2673 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	2674 0 0 fsave
	2675 0 0 fxsave
	2676 0 0 soft
	2677 0 0 xsave
	2678 0 0 __padding
struct 136 25 sock_common
	2679 0 0 -
	2680 64 0 -
	2681 96 0 -
	205 128 0 skc_family
	326 144 0 skc_state
	326 152 4 skc_reuse
	326 156 1 skc_reuseport
	326 157 1 skc_ipv6only
	326 158 1 skc_net_refcnt
	199 160 0 skc_bound_dev_if
	2682 192 0 -
	978 320 0 skc_prot
	2683 384 0 skc_net
	2684 448 0 skc_v6_daddr
	2684 576 0 skc_v6_rcv_saddr
	2685 704 0 skc_cookie
	2686 768 0 -
	2687 832 0 skc_dontcopy_begin
	2688 832 0 -
	205 960 0 skc_tx_queue_mapping
	205 976 0 skc_rx_queue_mapping
	2689 992 0 -
	2533 1024 0 skc_refcnt
	2690 1056 0 skc_dontcopy_end
	2691 1056 0 -
array 0 1856 0
typedef 4 199 __s32
struct 24 3 sk_buff_head
	2692 0 0 -
	1851 128 0 qlen
	2268 160 0 lock
struct 24 4 -
	2266 0 0 rmem_alloc
	199 32 0 len
	945 64 0 head
	945 128 0 tail
array 0 1856 0
array 0 1856 0
union 8 2 -
	1769 0 0 sk_wq
	1769 0 0 sk_wq_raw
array 0 1856 0
array 0 1856 0
array 16 1770 2
array 0 1856 0
array 0 1856 0
typedef 32 2693 socket_lock_t
array 0 1856 0
array 0 1856 0
typedef 4 2694 refcount_t
union 8 2 -
	945 0 0 sk_send_head
	1109 0 0 tcp_rtx_queue
struct 16 3 page_frag
	790 0 0 page
	1851 64 0 offset
	1851 96 0 size
union 40 2 -
	1849 0 0 sk_timer
	1849 0 0 mptcp_retransmit_timer
array 0 1856 0
array 0 1856 0
typedef 8 1112 netdev_features_t
typedef 4 204 gfp_t
array 0 1856 0
typedef 8 2695 rwlock_t
typedef 4 2696 kuid_t
struct 16 3 sock_cgroup_data
	273 0 0 cgroup
	1101 64 0 classid
	1102 96 0 prioidx
struct 16 2 callback_head
	1064 0 0 next
	1296 64 0 func
typedef 0 2697 netns_tracker
struct 16 3 xarray
	2268 0 0 xa_lock
	2540 32 0 xa_flags
	188 64 0 xa_head
struct 4 1 -
	199 0 0 counter
struct 56 13 inet_cork
	204 0 0 flags
	1117 32 0 addr
	2581 64 0 opt
	204 128 0 fragsize
	199 160 0 length
	957 192 0 dst
	1105 256 0 tx_flags
	1856 264 0 ttl
	2264 272 0 tos
	1032 288 0 priority
	1857 304 0 gso_size
	1112 320 0 transmit_time
	1101 384 0 mark
struct 88 1 flowi
	2698 0 0 u
struct 4 1 spinlock
	2699 0 0 -
typedef 8 1987 __s64
struct 4 1 raw_spinlock
	2700 0 0 raw_lock
struct 8 1 -
	2701 0 0 counter
typedef 4 2702 atomic_t
typedef 2 205 __u16
struct 2 2 -
	2703 0 0 locked
	2703 8 0 pending
struct 4 2 -
	2280 0 0 locked_pending
	2280 16 0 tail
union 8 2 -
	2704 0 0 skc_addrpair
	2705 0 0 -
union 4 2 -
	204 0 0 skc_hash
	2706 0 0 skc_u16hashes
union 4 2 -
	2707 0 0 skc_portpair
	2708 0 0 -
union 16 2 -
	2709 0 0 skc_bind_node
	2709 0 0 skc_portaddr_node
typedef 8 2710 possible_net_t
struct 16 1 in6_addr
	2711 0 0 in6_u
typedef 8 2712 atomic64_t
union 8 3 -
	184 0 0 skc_flags
	606 0 0 skc_listener
	2214 0 0 skc_tw_dr
array 0 199 0
union 16 2 -
	2709 0 0 skc_node
	2713 0 0 skc_nulls_node
union 4 3 -
	199 0 0 skc_incoming_cpu
	1894 0 0 skc_rcv_wnd
	1894 0 0 skc_tw_rcv_nxt
array 0 199 0
union 4 3 -
	1894 0 0 skc_rxhash
	1894 0 0 skc_window_clamp
	1894 0 0 skc_tw_snd_nxt
struct 32 3 -
	1899 0 0 slock
	199 32 0 owned
	2714 64 0 wq
struct 4 1 refcount_struct
	1893 0 0 refs
struct 8 1 rb_root
	844 0 0 rb_node
struct 40 4 timer_list
	2709 0 0 entry
	184 128 0 expires
	1570 192 0 function
	1894 256 0 flags
typedef 8 2715 u64
struct 8 1 -
	2716 0 0 raw_lock
struct 4 1 -
	2717 0 0 val
typedef 8 2718 s64
struct 0 0 -
ptr 8 struct ip_options *
union 88 3 -
	2719 0 0 __fl_common
	2720 0 0 ip4
	2721 0 0 ip6
union 4 1 -
	2722 0 0 rlock
typedef 8 2596 __addrpair
struct 8 2 -
	2723 0 0 skc_daddr
	2723 32 0 skc_rcv_saddr
array 4 2341 2
typedef 4 2340 __portpair
struct 4 2 -
	2724 0 0 skc_dport
	2341 16 0 skc_num
struct 16 2 hlist_node
	1282 0 0 next
	1283 64 0 pprev
struct 8 1 -
	740 0 0 net
union 16 3 -
	2725 0 0 u6_addr8
	2726 0 0 u6_addr16
	2727 0 0 u6_addr32
struct 8 1 -
	2348 0 0 counter
struct 16 2 hlist_nulls_node
	1375 0 0 next
	2404 64 0 pprev
struct 16 2 -
	945 0 0 next
	945 64 0 prev
struct 16 2 sk_buff_list
	945 0 0 next
	945 64 0 prev
typedef 8 900 __u64
typedef 8 2728 arch_rwlock_t
typedef 4 2729 uid_t
typedef 8 1987 __s64
typedef 4 2730 arch_spinlock_t
typedef 4 2731 atomic_t
struct 4 1 raw_spinlock
	2732 0 0 raw_lock
struct 8 1 -
	2733 0 0 counter
struct 4 1 -
	199 0 0 counter
struct 4 1 pm_message
	199 0 0 event
struct 24 2 swait_queue_head
	1288 0 0 lock
	214 64 0 task_list
struct 32 2 timerqueue_node
	2734 0 0 node
	2608 192 0 expires
typedef 8 2368 ktime_t
typedef 4 204 __kernel_uid32_t
typedef 4 204 __kernel_gid32_t
struct 4 1 qspinlock
	2735 0 0 -
typedef 4 2736 arch_spinlock_t
struct 8 1 -
	184 0 0 val
typedef 4 2737 arch_spinlock_t
typedef 4 2738 arch_spinlock_t
typedef 8 1987 __s64
typedef 8 2739 s64
struct 4 1 qspinlock
	2740 0 0 -
typedef 4 2741 arch_spinlock_t
typedef 8 1987 __s64
typedef 16 2742 u128
typedef 4 2743 arch_spinlock_t
typedef 8 1987 __s64
typedef 4 2744 arch_spinlock_t
array 120 188 15
array 80 80 5
array 40 261 5
array 24 184 3
array 32 322 4
union 4 1 -
	2745 0 0 rlock
array 48 127 2
union 4 3 -
	182 0 0 val
	2746 0 0 -
	2747 0 0 -
struct 24 5 -
	2748 0 0 ctl_table
	199 64 0 ctl_table_size
	199 96 0 used
	199 128 0 count
	199 160 0 nreg
struct 8 1 -
	2186 0 0 counter
struct 4 1 -
	2749 0 0 val
struct 8 2 qrwlock
	2750 0 0 -
	2612 32 0 wait_lock
struct 4 1 seqcount
	204 0 0 sequence
typedef 4 2751 arch_spinlock_t
struct 24 3 rb_node
	184 0 0 __rb_parent_color
	844 64 0 rb_right
	844 128 0 rb_left
typedef 4 1618 __be32
typedef 2 2120 __be16
array 16 2117 16
array 16 2641 8
array 16 2640 4
struct 8 2 qrwlock
	2752 0 0 -
	2450 32 0 wait_lock
typedef 4 204 __kernel_uid32_t
struct 4 1 qspinlock
	2753 0 0 -
struct 8 1 -
	2662 0 0 counter
struct 4 1 qspinlock
	2754 0 0 -
typedef 8 1987 __s64
typedef 1 2755 u8
typedef 8 2756 s64
typedef 2 205 __u16
struct 4 1 spinlock
	2757 0 0 -
union 4 3 -
	885 0 0 val
	2758 0 0 -
	2759 0 0 -
typedef 2 205 __u16
union 4 3 -
	2760 0 0 val
	2761 0 0 -
	2762 0 0 -
typedef 0 2763 lockdep_map_p
struct 8 2 qrwlock
	2764 0 0 -
	2455 32 0 wait_lock
typedef 4 204 __kernel_uid32_t
typedef 4 204 __kernel_gid32_t
typedef 8 2765 s64
union 8 2 -
	184 0 0 counters
	2766 0 0 -
union 4 2 -
	667 0 0 cnts
	2767 0 0 -
typedef 4 204 __kernel_uid32_t
typedef 4 204 __kernel_gid32_t
typedef 4 2768 arch_spinlock_t
typedef 8 2769 s64
struct 4 1 qspinlock
	2770 0 0 -
typedef 4 2771 arch_spinlock_t
typedef 4 199 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	377 0 0 cwd
	377 32 0 swd
	377 64 0 twd
	377 96 0 fip
	377 128 0 fcs
	377 160 0 foo
	377 192 0 fos
	2772 224 0 st_space
	377 864 0 status
struct 512 11 fxregs_state
	268 0 0 cwd
	268 16 0 swd
	268 32 0 twd
	268 48 0 fop
	2773 64 0 -
	377 192 0 mxcsr
	377 224 0 mxcsr_mask
	2774 256 0 st_space
	2775 1280 0 xmm_space
	2776 3328 0 padding
	2777 3712 0 -
struct 136 16 swregs_state
	377 0 0 cwd
	377 32 0 swd
	377 64 0 twd
	377 96 0 fip
	377 128 0 fcs
	377 160 0 foo
	377 192 0 fos
	2772 224 0 st_space
	470 864 0 ftop
	470 872 0 changed
	470 880 0 lookahead
	470 888 0 no_update
	470 896 0 rm
	470 904 0 alimit
	2778 960 0 info
	377 1024 0 entry_eip
struct 576 3 xregs_state
	2675 0 0 i387
	2779 4096 0 header
	2780 4608 0 extended_state_area
array 4096 470 4096
union 8 2 -
	2781 0 0 skc_addrpair
	2782 0 0 -
union 4 2 -
	204 0 0 skc_hash
	2783 0 0 skc_u16hashes
union 4 2 -
	2784 0 0 skc_portpair
	2785 0 0 -
union 16 2 -
	2270 0 0 skc_bind_node
	2270 0 0 skc_portaddr_node
typedef 8 2786 possible_net_t
struct 16 1 in6_addr
	2787 0 0 in6_u
typedef 8 2788 atomic64_t
union 8 3 -
	184 0 0 skc_flags
	606 0 0 skc_listener
	2214 0 0 skc_tw_dr
array 0 199 0
union 16 2 -
	2270 0 0 skc_node
	2789 0 0 skc_nulls_node
union 4 3 -
	199 0 0 skc_incoming_cpu
	1101 0 0 skc_rcv_wnd
	1101 0 0 skc_tw_rcv_nxt
array 0 199 0
union 4 3 -
	1101 0 0 skc_rxhash
	1101 0 0 skc_window_clamp
	1101 0 0 skc_tw_snd_nxt
union 16 2 -
	2790 0 0 -
	2791 0 0 list
struct 32 3 -
	2268 0 0 slock
	199 32 0 owned
	2792 64 0 wq
struct 4 1 refcount_struct
	2266 0 0 refs
struct 8 1 -
	2793 0 0 raw_lock
struct 4 1 -
	2794 0 0 val
struct 0 0 -
union 88 3 -
	2795 0 0 __fl_common
	2796 0 0 ip4
	2797 0 0 ip6
union 4 1 -
	2798 0 0 rlock
typedef 4 2799 arch_spinlock_t
typedef 8 2800 s64
struct 4 1 -
	199 0 0 counter
typedef 1 2801 u8
typedef 8 2715 __addrpair
struct 8 2 -
	1889 0 0 skc_daddr
	1889 32 0 skc_rcv_saddr
array 4 1175 2
typedef 4 1898 __portpair
struct 4 2 -
	1891 0 0 skc_dport
	1175 16 0 skc_num
struct 16 2 hlist_node
	1282 0 0 next
	1283 64 0 pprev
struct 8 1 -
	740 0 0 net
union 16 3 -
	2802 0 0 u6_addr8
	2803 0 0 u6_addr16
	2804 0 0 u6_addr32
struct 8 1 -
	2579 0 0 counter
struct 16 2 hlist_nulls_node
	1375 0 0 next
	2404 64 0 pprev
typedef 24 2805 wait_queue_head_t
typedef 8 900 __u64
typedef 8 2806 arch_rwlock_t
typedef 4 2807 uid_t
typedef 8 1987 __s64
struct 40 12 flowi_common
	199 0 0 flowic_oif
	199 32 0 flowic_iif
	199 64 0 flowic_l3mdev
	1898 96 0 flowic_mark
	1174 128 0 flowic_tos
	1174 136 0 flowic_scope
	1174 144 0 flowic_proto
	1174 152 0 flowic_flags
	1898 160 0 flowic_secid
	2310 192 0 flowic_uid
	1898 224 0 flowic_multipath_hash
	2808 256 0 flowic_tun_key
struct 56 4 flowi4
	2719 0 0 __fl_common
	1889 320 0 saddr
	1889 352 0 daddr
	2809 384 0 uli
struct 88 6 flowi6
	2719 0 0 __fl_common
	2564 320 0 daddr
	2564 448 0 saddr
	1889 576 0 flowlabel
	2809 608 0 uli
	1898 640 0 mp_hash
struct 4 1 raw_spinlock
	2810 0 0 raw_lock
typedef 4 2340 __be32
typedef 2 2341 __be16
array 16 2337 16
array 16 2724 8
array 16 2723 4
struct 8 2 qrwlock
	2811 0 0 -
	2600 32 0 wait_lock
typedef 4 204 __kernel_uid32_t
struct 4 1 qspinlock
	2812 0 0 -
struct 4 1 -
	199 0 0 counter
typedef 4 2813 arch_spinlock_t
typedef 8 2814 s64
struct 24 3 rb_node
	184 0 0 __rb_parent_color
	844 64 0 rb_right
	844 128 0 rb_left
union 4 3 -
	209 0 0 val
	2815 0 0 -
	2816 0 0 -
struct 4 1 qspinlock
	2817 0 0 -
struct 4 1 qspinlock
	2818 0 0 -
struct 4 1 qspinlock
	2819 0 0 -
typedef 8 1987 __s64
union 4 3 -
	843 0 0 val
	2820 0 0 -
	2821 0 0 -
struct 4 1 qspinlock
	2822 0 0 -
typedef 16 2823 __u128
struct 4 1 qspinlock
	2824 0 0 -
struct 4 1 qspinlock
	2825 0 0 -
struct 4 1 raw_spinlock
	2826 0 0 raw_lock
struct 2 2 -
	470 0 0 locked
	470 8 0 pending
struct 4 2 -
	268 0 0 locked_pending
	268 16 0 tail
ptr 8 struct ctl_table *
typedef 4 2827 gid_t
union 4 2 -
	409 0 0 cnts
	2828 0 0 -
struct 4 1 qspinlock
	2829 0 0 -
union 4 2 -
	1585 0 0 cnts
	2830 0 0 -
union 4 3 -
	1585 0 0 val
	2831 0 0 -
	2832 0 0 -
union 4 3 -
	914 0 0 val
	2833 0 0 -
	2834 0 0 -
typedef 1 326 __u8
typedef 8 1987 __s64
union 4 1 -
	1685 0 0 rlock
struct 2 2 -
	1711 0 0 locked
	1711 8 0 pending
struct 4 2 -
	2470 0 0 locked_pending
	2470 16 0 tail
typedef 4 2835 atomic_t
struct 2 2 -
	2836 0 0 locked
	2836 8 0 pending
struct 4 2 -
	2837 0 0 locked_pending
	2837 16 0 tail
struct 0 0 -
union 4 2 -
	914 0 0 cnts
	2838 0 0 -
typedef 8 1987 __s64
struct 4 3 -
	204 0 16 inuse
	204 16 15 objects
	204 31 1 frozen
struct 4 2 -
	691 0 0 wlocked
	2839 8 0 __lstate
struct 4 1 qspinlock
	2840 0 0 -
typedef 8 1987 __s64
union 4 3 -
	2247 0 0 val
	2841 0 0 -
	2842 0 0 -
struct 4 1 qspinlock
	2843 0 0 -
array 80 377 20
union 16 2 -
	2844 0 0 -
	2845 0 0 -
array 128 377 32
array 256 377 64
array 48 377 12
union 48 2 -
	2776 0 0 padding1
	2776 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	191 0 0 xfeatures
	191 64 0 xcomp_bv
	2846 128 0 reserved
array 0 470 0
typedef 8 1862 __addrpair
struct 8 2 -
	1117 0 0 skc_daddr
	1117 32 0 skc_rcv_saddr
array 4 1857 2
typedef 4 1851 __portpair
struct 4 2 -
	2265 0 0 skc_dport
	1857 16 0 skc_num
struct 8 1 -
	740 0 0 net
union 16 3 -
	2847 0 0 u6_addr8
	2848 0 0 u6_addr16
	2849 0 0 u6_addr32
struct 8 1 -
	2273 0 0 counter
struct 16 2 hlist_nulls_node
	1375 0 0 next
	2404 64 0 pprev
struct 16 2 -
	945 0 0 next
	945 64 0 prev
struct 16 2 sk_buff_list
	945 0 0 next
	945 64 0 prev
typedef 24 2850 wait_queue_head_t
typedef 8 2851 arch_rwlock_t
typedef 4 2852 uid_t
struct 40 12 flowi_common
	199 0 0 flowic_oif
	199 32 0 flowic_iif
	199 64 0 flowic_l3mdev
	1851 96 0 flowic_mark
	1856 128 0 flowic_tos
	1856 136 0 flowic_scope
	1856 144 0 flowic_proto
	1856 152 0 flowic_flags
	1851 160 0 flowic_secid
	2543 192 0 flowic_uid
	1851 224 0 flowic_multipath_hash
	2853 256 0 flowic_tun_key
struct 56 4 flowi4
	2795 0 0 __fl_common
	1117 320 0 saddr
	1117 352 0 daddr
	2854 384 0 uli
struct 88 6 flowi6
	2795 0 0 __fl_common
	2684 320 0 daddr
	2684 448 0 saddr
	1117 576 0 flowlabel
	2854 608 0 uli
	1851 640 0 mp_hash
struct 4 1 raw_spinlock
	2855 0 0 raw_lock
struct 4 1 qspinlock
	2856 0 0 -
typedef 8 1987 __s64
typedef 1 326 __u8
array 16 1174 16
array 16 1891 8
array 16 1889 4
struct 24 2 wait_queue_head
	1899 0 0 lock
	2857 64 0 head
struct 8 2 qrwlock
	2858 0 0 -
	2810 32 0 wait_lock
typedef 4 204 __kernel_uid32_t
struct 8 1 flowi_tunnel
	2859 0 0 tun_id
union 4 4 flowi_uli
	2860 0 0 ports
	2861 0 0 icmpt
	1889 0 0 gre_key
	2862 0 0 mht
typedef 4 2863 arch_spinlock_t
union 4 2 -
	1904 0 0 cnts
	2864 0 0 -
union 4 3 -
	1904 0 0 val
	2865 0 0 -
	2866 0 0 -
struct 4 1 qspinlock
	2867 0 0 -
typedef 8 1987 __s64
struct 2 2 -
	1266 0 0 locked
	1266 8 0 pending
struct 4 2 -
	1270 0 0 locked_pending
	1270 16 0 tail
union 4 3 -
	409 0 0 val
	2868 0 0 -
	2869 0 0 -
union 4 3 -
	423 0 0 val
	2870 0 0 -
	2871 0 0 -
union 4 3 -
	2872 0 0 val
	2873 0 0 -
	2874 0 0 -
struct 2 2 -
	2875 0 0 locked
	2875 8 0 pending
struct 4 2 -
	2876 0 0 locked_pending
	2876 16 0 tail
union 4 3 -
	758 0 0 val
	2877 0 0 -
	2878 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	949 0 0 val
	2879 0 0 -
	2880 0 0 -
union 4 3 -
	2881 0 0 val
	2882 0 0 -
	2883 0 0 -
typedef 4 2884 arch_spinlock_t
typedef 4 204 __kernel_gid32_t
struct 4 2 -
	1452 0 0 wlocked
	1523 8 0 __lstate
union 4 3 -
	667 0 0 val
	2885 0 0 -
	2886 0 0 -
struct 4 2 -
	1592 0 0 wlocked
	2887 8 0 __lstate
struct 2 2 -
	1592 0 0 locked
	1592 8 0 pending
struct 4 2 -
	1591 0 0 locked_pending
	1591 16 0 tail
struct 2 2 -
	1727 0 0 locked
	1727 8 0 pending
struct 4 2 -
	1732 0 0 locked_pending
	1732 16 0 tail
struct 4 1 -
	199 0 0 counter
typedef 1 2888 u8
typedef 2 2889 u16
struct 4 2 -
	1727 0 0 wlocked
	2890 8 0 __lstate
array 3 691 3
union 4 3 -
	1799 0 0 val
	2891 0 0 -
	2892 0 0 -
struct 2 2 -
	389 0 0 locked
	389 8 0 pending
struct 4 2 -
	2893 0 0 locked_pending
	2893 16 0 tail
union 4 3 -
	2894 0 0 val
	2895 0 0 -
	2896 0 0 -
struct 16 2 -
	191 0 0 rip
	191 64 0 rdp
struct 16 4 -
	377 0 0 fip
	377 32 0 fcs
	377 64 0 foo
	377 96 0 fos
array 48 191 6
array 16 1856 16
array 16 2265 8
array 16 1117 4
struct 24 2 wait_queue_head
	2268 0 0 lock
	1114 64 0 head
struct 8 2 qrwlock
	2897 0 0 -
	2855 32 0 wait_lock
typedef 4 204 __kernel_uid32_t
struct 8 1 flowi_tunnel
	2898 0 0 tun_id
union 4 4 flowi_uli
	2899 0 0 ports
	2900 0 0 icmpt
	1117 0 0 gre_key
	2901 0 0 mht
typedef 4 2902 arch_spinlock_t
union 4 3 -
	2903 0 0 val
	2904 0 0 -
	2905 0 0 -
struct 16 2 list_head
	508 0 0 next
	508 64 0 prev
union 4 2 -
	1893 0 0 cnts
	2906 0 0 -
typedef 8 2715 __be64
struct 4 2 -
	1891 0 0 dport
	1891 16 0 sport
struct 2 2 -
	1174 0 0 type
	1174 8 0 code
struct 1 1 -
	1174 0 0 type
struct 4 1 qspinlock
	2907 0 0 -
struct 4 2 -
	1912 0 0 wlocked
	2908 8 0 __lstate
struct 2 2 -
	1912 0 0 locked
	1912 8 0 pending
struct 4 2 -
	1911 0 0 locked_pending
	1911 16 0 tail
union 4 3 -
	2909 0 0 val
	2910 0 0 -
	2911 0 0 -
struct 2 2 -
	1452 0 0 locked
	1452 8 0 pending
struct 4 2 -
	2189 0 0 locked_pending
	2189 16 0 tail
struct 2 2 -
	2912 0 0 locked
	2912 8 0 pending
struct 4 2 -
	2913 0 0 locked_pending
	2913 16 0 tail
typedef 4 2914 atomic_t
struct 2 2 -
	2915 0 0 locked
	2915 8 0 pending
struct 4 2 -
	2916 0 0 locked_pending
	2916 16 0 tail
typedef 1 2917 u8
typedef 2 2918 u16
struct 2 2 -
	2919 0 0 locked
	2919 8 0 pending
struct 4 2 -
	1443 0 0 locked_pending
	1443 16 0 tail
struct 2 2 -
	1389 0 0 locked
	1389 8 0 pending
struct 4 2 -
	2920 0 0 locked_pending
	2920 16 0 tail
typedef 4 2921 atomic_t
struct 2 2 -
	2922 0 0 locked
	2922 8 0 pending
struct 4 2 -
	2923 0 0 locked_pending
	2923 16 0 tail
struct 4 1 qspinlock
	2924 0 0 -
struct 2 2 -
	691 0 0 locked
	691 8 0 pending
struct 4 2 -
	637 0 0 locked_pending
	637 16 0 tail
array 3 1592 3
typedef 1 326 __u8
typedef 2 205 __u16
array 3 1727 3
struct 2 2 -
	1790 0 0 locked
	1790 8 0 pending
struct 4 2 -
	1796 0 0 locked_pending
	1796 16 0 tail
typedef 2 2925 u16
typedef 4 2926 atomic_t
struct 2 2 -
	2927 0 0 locked
	2927 8 0 pending
struct 4 2 -
	2928 0 0 locked_pending
	2928 16 0 tail
union 4 2 -
	2266 0 0 cnts
	2929 0 0 -
typedef 8 1862 __be64
struct 4 2 -
	2265 0 0 dport
	2265 16 0 sport
struct 2 2 -
	1856 0 0 type
	1856 8 0 code
struct 1 1 -
	1856 0 0 type
struct 4 1 qspinlock
	2930 0 0 -
typedef 4 2931 atomic_t
struct 2 2 -
	2932 0 0 locked
	2932 8 0 pending
struct 4 2 -
	2933 0 0 locked_pending
	2933 16 0 tail
struct 4 2 -
	2290 0 0 wlocked
	2934 8 0 __lstate
union 4 3 -
	1893 0 0 val
	2935 0 0 -
	2936 0 0 -
array 3 1912 3
typedef 4 2937 atomic_t
struct 2 2 -
	2938 0 0 locked
	2938 8 0 pending
struct 4 2 -
	2939 0 0 locked_pending
	2939 16 0 tail
typedef 1 2940 u8
typedef 2 2941 u16
struct 4 1 -
	199 0 0 counter
typedef 1 2942 u8
typedef 2 2943 u16
typedef 1 326 __u8
typedef 2 205 __u16
typedef 1 944 u8
typedef 2 2944 u16
struct 4 1 -
	199 0 0 counter
typedef 1 2945 u8
typedef 2 2946 u16
union 4 3 -
	2051 0 0 val
	2947 0 0 -
	2948 0 0 -
typedef 2 205 __u16
struct 4 1 -
	199 0 0 counter
typedef 1 2949 u8
typedef 2 2950 u16
struct 4 2 -
	1105 0 0 wlocked
	2951 8 0 __lstate
union 4 3 -
	2266 0 0 val
	2952 0 0 -
	2953 0 0 -
struct 4 1 -
	199 0 0 counter
typedef 1 2954 u8
typedef 2 2955 u16
array 3 2290 3
struct 2 2 -
	2290 0 0 locked
	2290 8 0 pending
struct 4 2 -
	2289 0 0 locked_pending
	2289 16 0 tail
struct 4 1 -
	199 0 0 counter
typedef 1 2956 u8
typedef 2 2957 u16
typedef 1 326 __u8
typedef 2 205 __u16
typedef 1 326 __u8
typedef 2 205 __u16
typedef 2 205 __u16
typedef 1 326 __u8
typedef 2 205 __u16
struct 2 2 -
	2958 0 0 locked
	2958 8 0 pending
struct 4 2 -
	2959 0 0 locked_pending
	2959 16 0 tail
typedef 1 326 __u8
typedef 2 205 __u16
array 3 1105 3
struct 2 2 -
	1105 0 0 locked
	1105 8 0 pending
struct 4 2 -
	1102 0 0 locked_pending
	1102 16 0 tail
typedef 1 326 __u8
typedef 2 205 __u16
typedef 1 326 __u8
typedef 2 205 __u16
typedef 1 2960 u8
typedef 2 2961 u16
typedef 1 326 __u8
typedef 2 205 __u16
symbols 247
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
end 9ec25324e11d7bcc3677e45d34d96a85
