kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 70206376677b1f37
types 2967
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
	181 0 0 host
	177 64 0 i_pages
	132 192 0 invalidate_lock
	182 512 0 gfp_mask
	183 544 0 i_mmap_writable
	184 576 0 i_mmap
	185 704 0 nrpages
	185 768 0 writeback_index
	186 832 0 a_ops
	185 896 0 flags
	187 960 0 wb_err
	188 992 0 i_private_lock
	80 1024 0 i_private_list
	132 1152 0 i_mmap_rwsem
	189 1472 0 i_private_data
struct 40 2 alloc_tag
	190 0 0 ct
	191 256 0 counters
struct 16 2 alloc_tag_counters
	192 0 0 bytes
	192 64 0 calls
struct 4 2 anon_vma_name
	193 0 0 kref
	194 32 0 name
struct 1592 2 bdev_inode
	195 0 0 bdev
	196 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	197 0 0 -
	198 512 0 run_work
	199 1216 0 cpumask
	200 1280 0 next_cpu
	200 1312 0 next_cpu_batch
	185 1344 0 flags
	189 1408 0 sched_data
	201 1472 0 queue
	202 1536 0 fq
	189 1600 0 driver_data
	203 1664 0 ctx_map
	204 1920 0 dispatch_from
	205 1984 0 dispatch_busy
	206 2016 0 type
	206 2032 0 nr_ctx
	207 2048 0 ctxs
	208 2112 0 dispatch_wait_lock
	209 2176 0 dispatch_wait
	210 2496 0 wait_index
	211 2560 0 tags
	211 2624 0 sched_tags
	205 2688 0 numa_node
	205 2720 0 queue_num
	210 2752 0 nr_active
	212 2816 0 cpuhp_online
	212 2944 0 cpuhp_dead
	213 3072 0 kobj
	214 3584 0 debugfs_dir
	214 3648 0 sched_debugfs_dir
	215 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	216 0 0 ops
	217 64 0 map
	205 448 0 nr_maps
	205 480 0 nr_hw_queues
	205 512 0 queue_depth
	205 544 0 reserved_tags
	205 576 0 cmd_size
	200 608 0 numa_node
	205 640 0 timeout
	205 672 0 flags
	189 704 0 driver_data
	218 768 0 tags
	211 832 0 shared_tags
	219 896 0 tag_list_lock
	215 1152 0 tag_list
	220 1280 0 srcu
struct 184 9 blk_mq_tags
	205 0 0 nr_tags
	205 32 0 nr_reserved_tags
	205 64 0 active_queues
	221 128 0 bitmap_tags
	221 640 0 breserved_tags
	222 1152 0 rqs
	222 1216 0 static_rqs
	215 1280 0 page_list
	208 1408 0 lock
struct 968 23 block_device
	223 0 0 bd_start_sect
	223 64 0 bd_nr_sectors
	224 128 0 bd_disk
	201 192 0 bd_queue
	225 256 0 bd_stats
	185 320 0 bd_stamp
	183 384 0 __bd_flags
	226 416 0 bd_dev
	227 448 0 bd_mapping
	183 512 0 bd_openers
	188 544 0 bd_size_lock
	189 576 0 bd_claiming
	189 640 0 bd_holder
	228 704 0 bd_holder_ops
	98 768 0 bd_holder_lock
	200 1024 0 bd_holders
	229 1088 0 bd_holder_dir
	183 1152 0 bd_fsfreeze_count
	98 1216 0 bd_fsfreeze_mutex
	230 1472 0 bd_meta_info
	200 1536 0 bd_writers
	189 1600 0 bd_security
	51 1664 0 bd_device
struct 232 23 btf
	189 0 0 data
	231 64 0 types
	232 128 0 resolved_ids
	232 192 0 resolved_sizes
	233 256 0 strings
	189 320 0 nohdr_data
	234 384 0 hdr
	235 576 0 nr_types
	235 608 0 types_size
	235 640 0 data_size
	236 672 0 refcnt
	235 704 0 id
	237 768 0 rcu
	238 896 0 kfunc_set_tab
	239 960 0 dtor_kfunc_tab
	240 1024 0 struct_meta_tab
	241 1088 0 struct_ops_tab
	242 1152 0 base_btf
	235 1216 0 start_id
	235 1248 0 start_str_off
	243 1280 0 name
	244 1728 0 kernel_btf
	245 1792 0 base_id_map
struct 48 5 btf_module
	246 0 0 list
	247 128 0 module
	242 192 0 btf
	248 256 0 sysfs_attr
	200 320 0 flags
struct 64 9 buffer_page
	249 0 0 list
	250 128 0 write
	205 192 0 read
	250 256 0 entries
	185 320 0 real_end
	205 384 0 order
	251 416 30 id
	251 446 1 range
	252 448 0 page
struct 77824 13 cea_exception_stacks
	253 0 0 DF_stack_guard
	254 32768 0 DF_stack
	253 98304 0 NMI_stack_guard
	254 131072 0 NMI_stack
	253 196608 0 DB_stack_guard
	254 229376 0 DB_stack
	253 294912 0 MCE_stack_guard
	254 327680 0 MCE_stack
	253 393216 0 VC_stack_guard
	254 425984 0 VC_stack
	253 491520 0 VC2_stack_guard
	254 524288 0 VC2_stack
	253 589824 0 IST_top_guard
struct 512 39 cfs_rq
	255 0 0 load
	205 128 0 nr_running
	205 160 0 h_nr_queued
	205 192 0 h_nr_runnable
	205 224 0 idle_nr_running
	205 256 0 idle_h_nr_running
	205 288 0 h_nr_delayed
	256 320 0 avg_vruntime
	257 384 0 avg_load
	257 448 0 zero_vruntime
	258 512 0 tasks_timeline
	259 640 0 curr
	259 704 0 next
	260 1024 0 avg
	261 1536 0 removed
	257 2048 0 last_update_tg_load_avg
	185 2112 0 tg_load_avg_contrib
	262 2176 0 propagate
	262 2240 0 prop_runnable_sum
	185 2304 0 h_load
	257 2368 0 last_h_load_update
	259 2432 0 h_load_next
	263 2496 0 rq
	200 2560 0 on_list
	264 2624 0 leaf_cfs_rq_list
	265 2752 0 tg
	200 2816 0 idle
	200 2848 0 runtime_enabled
	256 2880 0 runtime_remaining
	257 2944 0 throttled_pelt_idle
	257 3008 0 throttled_clock
	257 3072 0 throttled_clock_pelt
	257 3136 0 throttled_clock_pelt_time
	257 3200 0 throttled_clock_self
	257 3264 0 throttled_clock_self_time
	200 3328 0 throttled
	200 3360 0 throttle_count
	264 3392 0 throttled_list
	264 3520 0 throttled_csd_list
struct 2304 43 cgroup
	44 0 0 self
	185 1664 0 flags
	200 1728 0 level
	200 1760 0 max_depth
	200 1792 0 nr_descendants
	200 1824 0 nr_dying_descendants
	200 1856 0 max_descendants
	200 1888 0 nr_populated_csets
	200 1920 0 nr_populated_domain_children
	200 1952 0 nr_populated_threaded_children
	200 1984 0 nr_threaded_children
	205 2016 0 kill_seq
	266 2048 0 kn
	267 2112 0 procs_file
	267 2560 0 events_file
	268 3008 0 psi_files
	269 4352 0 subtree_control
	269 4368 0 subtree_ss_mask
	269 4384 0 old_subtree_control
	269 4400 0 old_subtree_ss_mask
	270 4416 0 subsys
	271 5312 0 nr_dying_subsys
	272 5760 0 root
	80 5824 0 cset_links
	273 5952 0 e_csets
	274 7744 0 dom_cgrp
	274 7808 0 old_dom_cgrp
	275 7872 0 rstat_cpu
	80 7936 0 rstat_css_list
	276 8192 0 _pad_
	274 8192 0 rstat_flush_next
	277 8256 0 last_bstat
	277 8512 0 bstat
	278 8768 0 prev_cputime
	80 8960 0 pidlists
	98 9088 0 pidlist_mutex
	279 9344 0 offline_waitq
	280 9536 0 release_agent_work
	281 9792 0 psi
	282 9856 0 bpf
	283 18048 0 freezer
	284 18176 0 bpf_cgrp_storage
	285 18240 0 ancestors
struct 6592 11 cgroup_root
	286 0 0 kf_root
	205 64 0 subsys_mask
	200 96 0 hierarchy_id
	80 128 0 root_list
	287 256 0 rcu
	41 512 0 cgrp
	274 18944 0 cgrp_ancestor_storage
	183 19008 0 nr_cgrps
	205 19040 0 flags
	288 19072 0 release_agent_path
	289 51840 0 name
struct 256 32 cgroup_subsys
	290 0 0 css_alloc
	291 64 0 css_online
	292 128 0 css_offline
	292 192 0 css_released
	292 256 0 css_free
	292 320 0 css_reset
	292 384 0 css_killed
	293 448 0 css_rstat_flush
	294 512 0 css_extra_stat_show
	294 576 0 css_local_stat_show
	295 640 0 can_attach
	296 704 0 cancel_attach
	296 768 0 attach
	297 832 0 post_attach
	298 896 0 can_fork
	299 960 0 cancel_fork
	300 1024 0 fork
	300 1088 0 exit
	300 1152 0 release
	292 1216 0 bind
	301 1280 1 early_init
	301 1281 1 implicit_on_dfl
	301 1282 1 threaded
	200 1312 0 id
	233 1344 0 name
	233 1408 0 legacy_name
	272 1472 0 root
	66 1536 0 css_idr
	80 1728 0 cfts
	302 1856 0 dfl_cftypes
	302 1920 0 legacy_cftypes
	205 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	274 0 0 cgroup
	303 64 0 ss
	304 128 0 refcnt
	80 256 0 sibling
	80 384 0 children
	80 512 0 rstat_css_node
	200 640 0 id
	205 672 0 flags
	192 704 0 serial_nr
	183 768 0 online_cnt
	280 832 0 destroy_work
	305 1088 0 destroy_rwork
	306 1536 0 parent
	200 1600 0 nr_descendants
struct 96 12 class
	233 0 0 name
	307 64 0 class_groups
	307 128 0 dev_groups
	308 192 0 dev_uevent
	309 256 0 devnode
	310 320 0 class_release
	311 384 0 dev_release
	312 448 0 shutdown_pre
	313 512 0 ns_type
	314 576 0 namespace
	315 640 0 get_ownership
	316 704 0 pm
struct 241664 6 cpu_entry_area
	317 0 0 gdt
	318 32768 0 entry_stack_page
	319 65536 0 tss
	320 229376 0 estacks
	321 851968 0 cpu_debug_store
	322 884736 0 cpu_debug_buffers
struct 184 26 cred
	323 0 0 usage
	324 64 0 uid
	325 96 0 gid
	324 128 0 suid
	325 160 0 sgid
	324 192 0 euid
	325 224 0 egid
	324 256 0 fsuid
	325 288 0 fsgid
	205 320 0 securebits
	326 384 0 cap_inheritable
	326 448 0 cap_permitted
	326 512 0 cap_effective
	326 576 0 cap_bset
	326 640 0 cap_ambient
	327 704 0 jit_keyring
	328 768 0 session_keyring
	328 832 0 process_keyring
	328 896 0 thread_keyring
	328 960 0 request_key_auth
	189 1024 0 security
	329 1088 0 user
	330 1152 0 user_ns
	331 1216 0 ucounts
	332 1280 0 group_info
	333 1344 0 -
struct 592 22 css_set
	270 0 0 subsys
	334 896 0 refcount
	335 960 0 dom_cset
	274 1024 0 dfl_cgrp
	200 1088 0 nr_tasks
	80 1152 0 tasks
	80 1280 0 mg_tasks
	80 1408 0 dying_tasks
	80 1536 0 task_iters
	273 1664 0 e_cset_node
	80 3456 0 threaded_csets
	80 3584 0 threaded_csets_node
	336 3712 0 hlist
	80 3840 0 cgrp_links
	80 3968 0 mg_src_preload_node
	80 4096 0 mg_dst_preload_node
	80 4224 0 mg_node
	274 4352 0 mg_src_cgrp
	274 4416 0 mg_dst_cgrp
	335 4480 0 mg_dst_cset
	301 4544 0 dead
	287 4608 0 callback_head
struct 192 16 dentry
	205 0 0 d_flags
	337 32 0 d_seq
	338 64 0 d_hash
	214 192 0 d_parent
	339 256 0 d_name
	181 384 0 d_inode
	340 448 0 d_iname
	341 768 0 d_op
	342 832 0 d_sb
	185 896 0 d_time
	189 960 0 d_fsdata
	343 1024 0 d_lockref
	344 1088 0 -
	336 1216 0 d_sib
	345 1344 0 d_children
	346 1408 0 d_u
struct 128 13 dentry_operations
	347 0 0 d_revalidate
	347 64 0 d_weak_revalidate
	348 128 0 d_hash
	349 192 0 d_compare
	350 256 0 d_delete
	351 320 0 d_init
	352 384 0 d_release
	352 448 0 d_prune
	353 512 0 d_iput
	354 576 0 d_dname
	355 640 0 d_automount
	356 704 0 d_manage
	357 768 0 d_real
struct 760 47 device
	358 0 0 kobj
	359 512 0 parent
	360 576 0 p
	233 640 0 init_name
	361 704 0 type
	362 768 0 bus
	363 832 0 driver
	189 896 0 platform_data
	189 960 0 driver_data
	364 1024 0 driver_override
	98 1152 0 mutex
	365 1408 0 links
	366 1856 0 power
	367 4352 0 pm_domain
	368 4416 0 em_pd
	369 4480 0 msi
	370 4608 0 dma_ops
	371 4672 0 dma_mask
	192 4736 0 coherent_dma_mask
	192 4800 0 bus_dma_limit
	372 4864 0 dma_range_map
	373 4928 0 dma_parms
	80 4992 0 dma_pools
	374 5120 0 dma_io_tlb_mem
	375 5184 0 archdata
	376 5184 0 of_node
	377 5248 0 fwnode
	200 5312 0 numa_node
	226 5344 0 devt
	378 5376 0 id
	188 5408 0 devres_lock
	80 5440 0 devres_head
	379 5568 0 class
	307 5632 0 groups
	311 5696 0 release
	380 5760 0 iommu_group
	381 5824 0 iommu
	382 5888 0 physical_location
	383 5952 0 removable
	301 5984 1 offline_disabled
	301 5985 1 offline
	301 5986 1 of_node_reused
	301 5987 1 state_synced
	301 5988 1 can_match
	301 5989 1 dma_skip_sync
	301 5990 1 dma_iommu
	384 6016 0 flags
struct 216 10 device_private
	385 0 0 klist_children
	386 320 0 knode_parent
	386 576 0 knode_driver
	386 832 0 knode_bus
	386 1088 0 knode_class
	387 1344 0 deferred_probe
	388 1472 0 async_driver
	389 1536 0 deferred_probe_reason
	359 1600 0 device
	390 1664 1 dead
struct 56 6 fdtable
	205 0 0 max_fds
	391 64 0 fd
	392 128 0 close_on_exec
	392 192 0 open_fds
	392 256 0 full_fds_bits
	393 320 0 rcu
struct 184 19 file
	323 0 0 f_count
	188 64 0 f_lock
	394 96 0 f_mode
	395 128 0 f_op
	227 192 0 f_mapping
	189 256 0 private_data
	181 320 0 f_inode
	205 384 0 f_flags
	205 416 0 f_iocb_flags
	396 448 0 f_cred
	397 512 0 f_path
	398 640 0 -
	399 896 0 f_pos
	189 960 0 f_security
	400 1024 0 f_owner
	187 1088 0 f_wb_err
	187 1120 0 f_sb_err
	401 1152 0 f_ep
	402 1216 0 -
struct 72 17 file_system_type
	233 0 0 name
	200 64 0 fs_flags
	403 128 0 init_fs_context
	404 192 0 parameters
	405 256 0 mount
	406 320 0 kill_sb
	247 384 0 owner
	407 448 0 next
	345 512 0 fs_supers
	408 576 0 s_lock_key
	408 576 0 s_umount_key
	408 576 0 s_vfs_rename_key
	409 576 0 s_writers_key
	408 576 0 i_lock_key
	408 576 0 i_mutex_key
	408 576 0 invalidate_lock_key
	408 576 0 i_mutex_dir_key
struct 704 11 files_struct
	410 0 0 count
	411 32 0 resize_in_progress
	412 64 0 resize_wait
	413 256 0 fdt
	53 320 0 fdtab
	414 1024 0 file_lock
	205 1056 0 next_fd
	415 1088 0 close_on_exec_init
	415 1152 0 open_fds_init
	415 1216 0 full_fds_bits_init
	416 1280 0 fd_array
struct 256 4 folio
	417 0 0 -
	418 512 0 -
	419 1024 0 -
	420 1536 0 -
struct 88 2 free_area
	421 0 0 free_list
	185 640 0 nr_free
struct 24 4 ftrace_page
	422 0 0 next
	423 64 0 records
	200 128 0 index
	200 160 0 order
struct 64 3 futex_hash_bucket
	424 0 0 waiters
	425 32 0 lock
	426 64 0 chain
struct 56 6 gen_pool
	427 0 0 lock
	428 64 0 chunks
	200 192 0 min_alloc_order
	429 256 0 algo
	189 320 0 data
	233 384 0 name
struct 56 7 gen_pool_chunk
	428 0 0 next_chunk
	430 128 0 avail
	431 192 0 phys_addr
	189 256 0 owner
	185 320 0 start_addr
	185 384 0 end_addr
	432 448 0 bits
struct 776 40 gendisk
	200 0 0 major
	200 32 0 first_minor
	200 64 0 minors
	433 96 0 disk_name
	206 352 0 events
	206 368 0 event_flags
	434 384 0 part_tbl
	435 512 0 part0
	436 576 0 fops
	201 640 0 queue
	189 704 0 private_data
	437 768 0 bio_split
	200 3904 0 flags
	185 3968 0 state
	219 4032 0 open_mutex
	205 4288 0 open_partitions
	438 4352 0 bdi
	213 4416 0 queue_kobj
	229 4928 0 slave_dir
	215 4992 0 slave_bdevs
	439 5120 0 random
	210 5184 0 sync_io
	440 5248 0 ev
	205 5312 0 nr_zones
	205 5344 0 zone_capacity
	205 5376 0 last_zone_capacity
	392 5440 0 conv_zones_bitmap
	205 5504 0 zone_wplugs_hash_bits
	210 5536 0 nr_zone_wplugs
	208 5568 0 zone_wplugs_lock
	441 5632 0 zone_wplugs_pool
	401 5696 0 zone_wplugs_hash
	442 5760 0 zone_wplugs_wq
	443 5824 0 cdi
	200 5888 0 node_id
	444 5952 0 bb
	445 6016 0 lockdep_map
	446 6016 0 diskseq
	447 6080 0 open_mode
	448 6144 0 ia_ranges
union 4 2 handle_parts
	449 0 0 handle
	450 0 0 -
struct 32920 20 hstate
	451 0 0 resize_lock
	452 256 0 resize_key
	200 256 0 next_nid_to_alloc
	200 288 0 next_nid_to_free
	205 320 0 order
	205 352 0 demote_order
	185 384 0 mask
	185 448 0 max_huge_pages
	185 512 0 nr_huge_pages
	185 576 0 free_huge_pages
	185 640 0 resv_huge_pages
	185 704 0 surplus_huge_pages
	185 768 0 nr_overcommit_huge_pages
	453 832 0 hugepage_activelist
	454 960 0 hugepage_freelists
	455 132032 0 max_huge_pages_node
	455 164800 0 nr_huge_pages_node
	455 197568 0 free_huge_pages_node
	455 230336 0 surplus_huge_pages_node
	456 263104 0 name
struct 24 3 idr
	177 0 0 idr_rt
	205 128 0 idr_base
	205 160 0 idr_next
struct 56 7 inactive_task_frame
	185 0 0 r15
	185 64 0 r14
	185 128 0 r13
	185 192 0 r12
	185 256 0 bx
	185 320 0 bp
	185 384 0 ret_addr
struct 16 2 inet_bind_hashbucket
	457 0 0 lock
	458 64 0 chain
struct 8 1 inet_ehash_bucket
	459 0 0 chain
struct 128 12 inet_hashinfo
	460 0 0 ehash
	461 64 0 ehash_locks
	205 128 0 ehash_mask
	205 160 0 ehash_locks_mask
	462 192 0 bind_bucket_cachep
	463 256 0 bhash
	462 320 0 bind2_bucket_cachep
	463 384 0 bhash2
	205 448 0 bhash_size
	205 480 0 lhash2_mask
	464 512 0 lhash2
	465 576 0 pernet
struct 16 2 inet_listen_hashbucket
	457 0 0 lock
	459 64 0 nulls_head
struct 624 57 inode
	466 0 0 i_mode
	206 16 0 i_opflags
	324 32 0 i_uid
	325 64 0 i_gid
	205 96 0 i_flags
	467 128 0 i_acl
	467 192 0 i_default_acl
	468 256 0 i_op
	342 320 0 i_sb
	227 384 0 i_mapping
	189 448 0 i_security
	185 512 0 i_ino
	469 576 0 -
	226 608 0 i_rdev
	399 640 0 i_size
	470 704 0 i_atime_sec
	470 768 0 i_mtime_sec
	470 832 0 i_ctime_sec
	378 896 0 i_atime_nsec
	378 928 0 i_mtime_nsec
	378 960 0 i_ctime_nsec
	378 992 0 i_generation
	188 1024 0 i_lock
	206 1056 0 i_bytes
	471 1072 0 i_blkbits
	472 1080 0 i_write_hint
	473 1088 0 i_blocks
	378 1152 0 i_state
	132 1216 0 i_rwsem
	185 1536 0 dirtied_when
	185 1600 0 dirtied_time_when
	336 1664 0 i_hash
	80 1792 0 i_io_list
	474 1920 0 i_wb
	200 1984 0 i_wb_frn_winner
	269 2016 0 i_wb_frn_avg_time
	269 2032 0 i_wb_frn_history
	80 2048 0 i_lru
	80 2176 0 i_sb_list
	80 2304 0 i_wb_list
	475 2432 0 -
	476 2560 0 i_version
	476 2624 0 i_sequence
	183 2688 0 i_count
	183 2720 0 i_dio_count
	183 2752 0 i_writecount
	183 2784 0 i_readcount
	477 2816 0 -
	478 2880 0 i_flctx
	27 2944 0 i_data
	80 4480 0 i_devices
	479 4608 0 -
	480 4672 0 i_fsnotify_mask
	481 4736 0 i_fsnotify_marks
	482 4800 0 i_crypt_info
	483 4864 0 i_verity_info
	189 4928 0 i_private
struct 112 8 io_tlb_mem
	484 0 0 defpool
	185 512 0 nslabs
	214 576 0 debugfs
	485 640 0 force_bounce
	485 648 0 for_alloc
	486 704 0 total_used
	486 768 0 used_hiwater
	486 832 0 transient_nslabs
struct 136 14 kernfs_node
	183 0 0 count
	183 32 0 active
	266 64 0 parent
	233 128 0 name
	127 192 0 rb
	487 384 0 ns
	205 448 0 hash
	206 480 0 flags
	466 496 0 mode
	488 512 0 -
	192 768 0 id
	189 832 0 priv
	489 896 0 iattr
	287 960 0 rcu
struct 8408 27 kmem_cache
	490 0 0 cpu_slab
	491 64 0 lock_key
	492 64 0 flags
	185 128 0 min_partial
	205 192 0 size
	205 224 0 object_size
	493 256 0 reciprocal_size
	205 320 0 offset
	205 352 0 cpu_partial
	205 384 0 cpu_partial_slabs
	494 416 0 oo
	494 448 0 min
	495 480 0 allocflags
	200 512 0 refcount
	496 576 0 ctor
	205 640 0 inuse
	205 672 0 align
	205 704 0 red_left_pad
	233 768 0 name
	497 832 0 list
	498 960 0 kobj
	185 1472 0 random
	205 1536 0 remote_node_defrag_ratio
	499 1600 0 random_seq
	205 1664 0 useroffset
	205 1696 0 usersize
	500 1728 0 node
struct 32 4 kmem_cache_cpu
	501 0 0 -
	502 128 0 slab
	502 192 0 partial
	503 256 0 lock
struct 64 6 kmem_cache_node
	504 0 0 list_lock
	185 64 0 nr_partial
	497 128 0 partial
	505 256 0 nr_slabs
	505 320 0 total_objects
	497 384 0 full
struct 96 4 kset
	80 0 0 list
	188 128 0 list_lock
	358 192 0 kobj
	506 704 0 uevent_ops
struct 112 9 kthread
	185 0 0 flags
	205 64 0 cpu
	200 96 0 result
	507 128 0 threadfn
	189 192 0 data
	508 256 0 parked
	508 512 0 exited
	306 768 0 blkcg_css
	389 832 0 full_name
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
struct 256 1 maple_node
	510 0 0 -
struct 16 3 maple_tree
	511 0 0 -
	205 32 0 ma_flags
	189 64 0 ma_root
struct 1728 29 mem_cgroup
	44 0 0 css
	512 1664 0 id
	513 2048 0 memory
	514 4096 0 -
	80 6144 0 memory_peaks
	80 6272 0 swap_peaks
	188 6400 0 peaks_lock
	280 6464 0 high_work
	515 6720 0 vmpressure
	301 7680 0 oom_group
	200 7712 0 swappiness
	267 7744 0 events_file
	267 8192 0 events_local_file
	267 8640 0 swap_events_file
	516 9088 0 vmstats
	517 9152 0 memory_events
	517 9728 0 memory_events_local
	192 10304 0 socket_pressure
	200 10368 0 kmemcg_id
	518 10432 0 objcg
	518 10496 0 orig_objcg
	80 10560 0 objcg_list
	519 10688 0 vmstats_percpu
	80 10752 0 cgwb_list
	520 10880 0 cgwb_domain
	521 11840 0 cgwb_frn
	522 13120 0 deferred_split_queue
	523 13376 0 mm_list
	524 13568 0 nodeinfo
struct 1920 9 mem_cgroup_per_node
	525 0 0 memcg
	526 64 0 lruvec_stats_percpu
	527 128 0 lruvec_stats
	528 192 0 shrinker_info
	276 512 0 _pad1_
	529 512 0 lruvec
	276 13312 0 _pad2_
	530 13312 0 lru_zone_size
	531 14912 0 iter
struct 16 2 mem_section
	185 0 0 section_mem_map
	532 64 0 usage
struct 24 3 mem_section_usage
	287 0 0 rcu
	384 128 0 subsection_map
	533 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	534 0 0 stock_lock
	525 0 0 cached
	205 64 0 nr_pages
	518 128 0 cached_objcg
	535 192 0 cached_pgdat
	205 256 0 nr_bytes
	200 288 0 nr_slab_reclaimable_b
	200 320 0 nr_slab_unreclaimable_b
	536 384 0 work
	185 640 0 flags
struct 1448 7 memcg_vmstats
	537 0 0 state
	538 2432 0 events
	537 3840 0 state_local
	538 6272 0 events_local
	537 7680 0 state_pending
	538 10112 0 events_pending
	539 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	205 0 0 stats_updates
	519 64 0 parent
	516 128 0 vmstats
	537 192 0 state
	538 2624 0 events
	537 4032 0 state_prev
	538 6464 0 events_prev
struct 16 2 memory_stat
	233 0 0 name
	205 64 0 idx
struct 72 8 mempool_s
	188 0 0 lock
	200 32 0 min_nr
	200 64 0 curr_nr
	540 128 0 elements
	189 192 0 pool_data
	541 256 0 alloc
	542 320 0 free
	279 384 0 wait
struct 1344 2 mm_struct
	543 0 0 -
	544 10752 0 cpu_bitmap
struct 136 12 mnt_namespace
	545 0 0 ns
	546 192 0 root
	547 256 0 mounts
	330 320 0 user_ns
	331 384 0 ucounts
	548 448 0 seq
	549 512 0 poll
	548 704 0 event
	205 768 0 nr_mounts
	205 800 0 pending_mounts
	550 832 0 mnt_ns_tree_node
	551 1024 0 passive
struct 32 4 mod_kallsyms
	552 0 0 symtab
	205 64 0 num_symtab
	389 128 0 strtab
	389 192 0 typetab
struct 1280 74 module
	1 0 0 state
	80 64 0 list
	553 192 0 name
	554 640 0 mkobj
	555 1408 0 modinfo_attrs
	233 1472 0 version
	233 1536 0 srcversion
	229 1600 0 holders_dir
	556 1664 0 syms
	557 1728 0 crcs
	205 1792 0 num_syms
	98 1856 0 param_lock
	558 2112 0 kp
	205 2176 0 num_kp
	205 2208 0 num_gpl_syms
	556 2240 0 gpl_syms
	557 2304 0 gpl_crcs
	301 2368 0 using_gplonly_symbols
	301 2376 0 sig_ok
	301 2384 0 async_probe_requested
	205 2400 0 num_exentries
	559 2432 0 extable
	560 2496 0 init
	561 2560 0 mem
	562 6592 0 arch
	185 6784 0 taints
	205 6848 0 num_bugs
	80 6912 0 bug_list
	563 7040 0 bug_table
	564 7104 0 kallsyms
	94 7168 0 core_kallsyms
	565 7424 0 sect_attrs
	566 7488 0 notes_attrs
	389 7552 0 args
	189 7616 0 percpu
	205 7680 0 percpu_size
	189 7744 0 noinstr_text_start
	205 7808 0 noinstr_text_size
	205 7840 0 num_tracepoints
	567 7872 0 tracepoints_ptrs
	205 7936 0 num_srcu_structs
	568 8000 0 srcu_struct_ptrs
	205 8064 0 num_bpf_raw_events
	569 8128 0 bpf_raw_events
	205 8192 0 btf_data_size
	205 8224 0 btf_base_data_size
	189 8256 0 btf_data
	189 8320 0 btf_base_data
	570 8384 0 jump_entries
	205 8448 0 num_jump_entries
	205 8480 0 num_trace_bprintk_fmt
	571 8512 0 trace_bprintk_fmt_start
	572 8576 0 trace_events
	205 8640 0 num_trace_events
	573 8704 0 trace_evals
	205 8768 0 num_trace_evals
	205 8800 0 num_ftrace_callsites
	392 8832 0 ftrace_callsites
	189 8896 0 kprobes_text_start
	205 8960 0 kprobes_text_size
	392 9024 0 kprobe_blacklist
	205 9088 0 num_kprobe_blacklist
	200 9120 0 num_static_call_sites
	574 9152 0 static_call_sites
	301 9216 0 klp
	301 9224 0 klp_alive
	575 9280 0 klp_info
	80 9344 0 source_list
	80 9472 0 target_list
	297 9600 0 exit
	183 9664 0 refcnt
	200 9696 0 its_num_pages
	540 9728 0 its_page_array
	576 9792 0 dyndbg_info
struct 48 4 module_use
	577 0 0 source_list
	577 128 0 target_list
	247 256 0 source
	247 320 0 target
struct 336 28 mount
	578 0 0 mnt_hash
	546 128 0 mnt_parent
	214 192 0 mnt_mountpoint
	579 256 0 mnt
	580 512 0 -
	581 704 0 mnt_pcp
	582 768 0 mnt_mounts
	582 896 0 mnt_child
	582 1024 0 mnt_instance
	233 1152 0 mnt_devname
	582 1216 0 mnt_list
	582 1344 0 mnt_expire
	582 1472 0 mnt_share
	582 1600 0 mnt_slave_list
	582 1728 0 mnt_slave
	546 1856 0 mnt_master
	583 1920 0 mnt_ns
	584 1984 0 mnt_mp
	585 2048 0 -
	582 2176 0 mnt_umounting
	481 2304 0 mnt_fsnotify_marks
	586 2368 0 mnt_fsnotify_mask
	200 2400 0 mnt_id
	548 2432 0 mnt_id_unique
	200 2496 0 mnt_group_id
	200 2528 0 mnt_expiry_mark
	587 2560 0 mnt_pins
	587 2624 0 mnt_stuck_children
struct 32 4 mutex
	323 0 0 owner
	588 64 0 wait_lock
	589 96 0 osq
	80 128 0 wait_list
struct 32 3 mutex_waiter
	590 0 0 list
	591 128 0 task
	592 192 0 ww_ctx
struct 560 5 napi_alloc_cache
	593 0 0 bh_lock
	594 0 0 page
	595 192 0 page_small
	205 320 0 skb_count
	596 384 0 skb_cache
struct 4480 53 net
	597 0 0 passive
	414 32 0 rules_mod_lock
	205 64 0 dev_base_seq
	598 96 0 ifindex
	414 128 0 nsid_lock
	410 160 0 fnhe_genid
	599 192 0 list
	599 320 0 exit_list
	600 448 0 defer_free_list
	600 512 0 cleanup_list
	601 576 0 key_domain
	330 640 0 user_ns
	331 704 0 ucounts
	602 768 0 netns_ids
	603 960 0 ns
	604 1152 0 refcnt_tracker
	604 1152 0 notrefcnt_tracker
	599 1152 0 dev_base_head
	605 1280 0 proc_net
	605 1344 0 proc_net_stat
	606 1408 0 sysctls
	607 2240 0 rtnl
	607 2304 0 genl_sock
	608 2368 0 uevent_sock
	401 2432 0 dev_name_head
	401 2496 0 dev_index_head
	609 2560 0 dev_by_index
	610 2688 0 netdev_chain
	598 2752 0 hash_mix
	611 2816 0 loopback_dev
	599 2880 0 rules_ops
	612 3008 0 core
	613 3328 0 mib
	614 4352 0 packet
	615 4672 0 unx
	616 4928 0 nexthop
	617 5632 0 ipv4
	618 12288 0 ipv6
	619 18944 0 sctp
	620 21376 0 nf
	621 23488 0 ct
	622 25344 0 nft
	623 25408 0 ft
	624 25472 0 gen
	625 25536 0 bpf
	626 26112 0 xfrm
	627 33792 0 net_cookie
	628 33856 0 ipvs
	629 33920 0 mpls
	630 34496 0 xdp
	607 34816 0 crypto_nlsk
	607 34880 0 diag_nlsk
	631 34944 0 smc
struct 2496 176 net_device
	632 0 0 __cacheline_group_begin__net_device_read_tx
	633 0 0 -
	634 64 0 netdev_ops
	635 128 0 header_ops
	636 192 0 _tx
	637 256 0 gso_partial_features
	205 320 0 real_num_tx_queues
	205 352 0 gso_max_size
	205 384 0 gso_ipv4_max_size
	638 416 0 gso_max_segs
	639 432 0 num_tc
	205 448 0 mtu
	206 480 0 needed_headroom
	640 496 0 tc_to_txq
	641 1024 0 xps_maps
	642 1152 0 nf_hooks_egress
	643 1216 0 tcx_egress
	644 1280 0 __cacheline_group_end__net_device_read_tx
	645 1280 0 __cacheline_group_begin__net_device_read_txrx
	646 1280 0 -
	185 1344 0 state
	205 1408 0 flags
	206 1440 0 hard_header_len
	647 1456 8 pcpu_stat_type
	637 1472 0 features
	648 1536 0 ip6_ptr
	649 1600 0 __cacheline_group_end__net_device_read_txrx
	650 1600 0 __cacheline_group_begin__net_device_read_rx
	651 1600 0 xdp_prog
	652 1664 0 ptype_specific
	200 1792 0 ifindex
	205 1824 0 real_num_rx_queues
	653 1856 0 _rx
	185 1920 0 gro_flush_timeout
	654 1984 0 napi_defer_hard_irqs
	205 2016 0 gro_max_size
	205 2048 0 gro_ipv4_max_size
	655 2112 0 rx_handler
	189 2176 0 rx_handler_data
	656 2240 0 nd_net
	657 2304 0 npinfo
	643 2368 0 tcx_ingress
	658 2432 0 __cacheline_group_end__net_device_read_rx
	659 2432 0 name
	660 2560 0 name_node
	661 2624 0 ifalias
	185 2688 0 mem_end
	185 2752 0 mem_start
	185 2816 0 base_addr
	652 2880 0 dev_list
	652 3008 0 napi_list
	652 3136 0 unreg_list
	652 3264 0 close_list
	652 3392 0 ptype_all
	662 3520 0 adj_list
	663 3776 0 xdp_features
	664 3840 0 xdp_metadata_ops
	665 3904 0 xsk_tx_metadata_ops
	206 3968 0 gflags
	206 3984 0 needed_tailroom
	637 4032 0 hw_features
	637 4096 0 wanted_features
	637 4160 0 vlan_features
	637 4224 0 hw_enc_features
	637 4288 0 mpls_features
	637 4352 0 mangleid_features
	205 4416 0 min_mtu
	205 4448 0 max_mtu
	206 4480 0 type
	327 4496 0 min_header_len
	327 4504 0 name_assign_type
	200 4512 0 group
	666 4544 0 stats
	667 6016 0 core_stats
	668 6080 0 carrier_up_count
	668 6112 0 carrier_down_count
	669 6144 0 ethtool_ops
	670 6208 0 l3mdev_ops
	671 6272 0 ndisc_ops
	672 6336 0 xfrmdev_ops
	673 6400 0 tlsdev_ops
	205 6464 0 operstate
	327 6496 0 link_mode
	327 6504 0 if_port
	327 6512 0 dma
	674 6520 0 perm_addr
	327 6776 0 addr_assign_type
	327 6784 0 addr_len
	327 6792 0 upper_level
	327 6800 0 lower_level
	206 6816 0 neigh_priv_len
	206 6832 0 dev_id
	206 6848 0 dev_port
	200 6880 0 irq
	654 6912 0 priv_len
	675 6944 0 addr_list_lock
	676 6976 0 uc
	676 7232 0 mc
	676 7488 0 dev_addrs
	677 7744 0 queues_kset
	205 7808 0 promiscuity
	205 7840 0 allmulti
	678 7872 0 uc_promisc
	679 7936 0 ip_ptr
	680 8000 0 vlan_info
	681 8064 0 tipc_ptr
	682 8128 0 mpls_ptr
	683 8192 0 dev_addr
	205 8256 0 num_rx_queues
	205 8288 0 xdp_zc_max_segs
	636 8320 0 ingress_queue
	642 8384 0 nf_hooks_ingress
	674 8448 0 broadcast
	684 8704 0 rx_cpu_rmap
	685 8768 0 index_hlist
	205 8896 0 num_tx_queues
	686 8960 0 qdisc
	205 9024 0 tx_queue_len
	675 9056 0 tx_global_lock
	687 9088 0 xdp_bulkq
	688 9152 0 qdisc_hash
	689 10176 0 watchdog_timer
	200 10496 0 watchdog_timeo
	675 10528 0 watchdog_lock
	678 10560 0 watchdog_ref_held
	654 10592 0 proto_down_reason
	652 10624 0 todo_list
	690 10752 0 pcpu_refcnt
	691 10816 0 refcnt_tracker
	652 10816 0 link_watch_list
	692 10944 0 reg_state
	678 10952 0 dismantle
	693 10960 16 rtnl_link_state
	678 10976 0 needs_free_netdev
	694 11008 0 priv_destructor
	189 11072 0 ml_priv
	695 11136 0 ml_priv_type
	696 11200 0 garp_port
	697 11264 0 mrp_port
	698 11328 0 dm_private
	699 11392 0 dev
	700 17472 0 sysfs_groups
	701 17728 0 sysfs_rx_queue_group
	702 17792 0 rtnl_link_ops
	703 17856 0 stat_ops
	704 17920 0 queue_mgmt_ops
	205 17984 0 tso_max_size
	638 18016 0 tso_max_segs
	705 18048 0 dcbnl_ops
	706 18112 0 prio_tc_map
	707 18240 0 priomap
	708 18304 0 link_topo
	709 18368 0 phydev
	710 18432 0 sfp_bus
	711 18496 0 qdisc_tx_busylock
	678 18560 0 proto_down
	678 18568 0 threaded
	185 18576 1 see_all_hwtstamp_requests
	185 18577 1 change_proto_down
	185 18578 1 netns_immutable
	185 18579 1 fcoe_mtu
	652 18624 0 net_notifier_list
	712 18752 0 macsec_ops
	713 18816 0 udp_tunnel_nic_info
	714 18880 0 udp_tunnel_nic
	715 18944 0 ethtool
	716 19008 0 xdp_state
	717 19392 0 dev_addr_shadow
	718 19648 0 linkwatch_dev_tracker
	718 19648 0 watchdog_dev_tracker
	718 19648 0 dev_registered_tracker
	719 19648 0 offload_xstats_l3
	720 19712 0 devlink_port
	721 19776 0 page_pools
	722 19840 0 irq_moder
	723 19968 0 priv
struct 1088 23 netlink_sock
	724 0 0 sk
	185 6208 0 flags
	725 6272 0 portid
	725 6304 0 dst_portid
	725 6336 0 dst_group
	725 6368 0 subscriptions
	725 6400 0 ngroups
	392 6464 0 groups
	185 6528 0 state
	726 6592 0 max_recvmsg_len
	727 6656 0 wait
	728 6848 0 bound
	728 6856 0 cb_running
	200 6880 0 dump_done_errno
	729 6912 0 cb
	730 7936 0 nl_cb_mutex
	731 8192 0 netlink_rcv
	732 8256 0 netlink_bind
	733 8320 0 netlink_unbind
	734 8384 0 netlink_release
	247 8448 0 module
	735 8512 0 node
	736 8576 0 rcu
struct 24 4 ns_common
	214 0 0 stashed
	737 64 0 ops
	205 128 0 inum
	334 160 0 count
struct 72 9 nsproxy
	334 0 0 count
	738 64 0 uts_ns
	739 128 0 ipc_ns
	583 192 0 mnt_ns
	740 256 0 pid_ns_for_children
	741 320 0 net_ns
	742 384 0 time_ns
	742 448 0 time_ns_for_children
	743 512 0 cgroup_ns
struct 48 4 obj_cgroup
	304 0 0 refcnt
	525 128 0 memcg
	183 192 0 nr_charged_bytes
	744 256 0 -
struct 6 6 orc_entry
	745 0 0 sp_offset
	745 16 0 bp_offset
	205 32 4 sp_reg
	205 36 4 bp_reg
	205 40 3 type
	205 43 1 signal
struct 64 5 page
	185 0 0 flags
	746 64 0 -
	747 384 0 -
	183 416 0 _refcount
	185 448 0 memcg_data
struct 1664 28 page_pool
	748 0 0 p
	200 384 0 cpuid
	749 416 0 pages_state_hold_cnt
	465 448 1 has_init_callback
	465 449 1 dma_map
	465 450 1 dma_sync
	465 451 1 dma_sync_for_cpu
	750 512 0 __cacheline_group_begin__frag
	262 512 0 frag_users
	751 576 0 frag_page
	205 640 0 frag_offset
	752 704 0 __cacheline_group_end__frag
	753 768 0 __cacheline_group_pad__frag
	754 768 0 release_dw
	496 1472 0 disconnect
	185 1536 0 defer_start
	185 1600 0 defer_warn
	749 1664 0 xdp_mem_id
	755 2048 0 alloc
	756 10752 0 ring
	189 12288 0 mp_priv
	757 12352 0 mp_ops
	758 12416 0 dma_mapped
	759 12544 0 pages_state_release_cnt
	760 12576 0 user_cnt
	761 12608 0 destroy_cnt
	762 12672 0 slow
	763 12928 0 user
struct 192 17 pcpu_chunk
	764 0 0 list
	200 128 0 free_bytes
	765 160 0 chunk_md
	392 448 0 bound_map
	189 512 0 base_addr
	392 576 0 alloc_map
	766 640 0 md_blocks
	189 704 0 data
	767 768 0 immutable
	767 776 0 isolated
	200 800 0 start_offset
	200 832 0 end_offset
	768 896 0 obj_exts
	200 960 0 nr_pages
	200 992 0 nr_populated
	200 1024 0 nr_empty_pop_pages
	769 1088 0 populated
struct 64 1 pcpu_hot
	770 0 0 -
struct 48 2 per_cpu_nodestat
	771 0 0 stat_threshold
	772 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	188 0 0 lock
	200 32 0 count
	200 64 0 high
	200 96 0 high_min
	200 128 0 high_max
	200 160 0 batch
	471 192 0 flags
	471 200 0 alloc_factor
	471 208 0 expire
	773 224 0 free_count
	273 256 0 lists
struct 64 3 per_cpu_zonestat
	774 0 0 vm_stat_diff
	771 96 0 stat_threshold
	775 128 0 vm_numa_event
struct 40 4 percpu_counter
	588 0 0 lock
	776 64 0 count
	80 128 0 list
	777 256 0 counters
struct 56 7 percpu_ref_data
	323 0 0 count
	778 64 0 release
	778 128 0 confirm_switch
	301 192 1 force_atomic
	301 193 1 allow_reinit
	287 256 0 rcu
	779 384 0 ref
struct 174464 43 pglist_data
	780 0 0 node_zones
	781 61440 0 node_zonelists
	200 1372416 0 nr_zones
	188 1372448 0 node_size_lock
	185 1372480 0 node_start_pfn
	185 1372544 0 node_present_pages
	185 1372608 0 node_spanned_pages
	200 1372672 0 node_id
	279 1372736 0 kswapd_wait
	279 1372928 0 pfmemalloc_wait
	782 1373120 0 reclaim_wait
	183 1373888 0 nr_writeback_throttled
	185 1373952 0 nr_reclaim_start
	98 1374016 0 kswapd_lock
	591 1374272 0 kswapd
	200 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	200 1374400 0 kswapd_failures
	200 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	279 1374528 0 kcompactd_wait
	591 1374720 0 kcompactd
	301 1374784 0 proactive_compact_trigger
	185 1374848 0 totalreserve_pages
	185 1374912 0 min_unmapped_pages
	185 1374976 0 min_slab_pages
	276 1375232 0 _pad1_
	185 1375232 0 first_deferred_pfn
	522 1375296 0 deferred_split_queue
	205 1375552 0 nbp_rl_start
	185 1375616 0 nbp_rl_nr_cand
	205 1375680 0 nbp_threshold
	205 1375712 0 nbp_th_start
	185 1375744 0 nbp_th_nr_cand
	529 1375808 0 __lruvec
	185 1388288 0 flags
	783 1388352 0 mm_walk
	784 1390016 0 memcg_lru
	276 1392128 0 _pad2_
	785 1392128 0 per_cpu_nodestats
	786 1392192 0 vm_stat
	787 1395200 0 memtier
	788 1395264 0 mf_stats
struct 112 10 pid
	334 0 0 count
	205 32 0 level
	188 64 0 lock
	214 128 0 stashed
	192 192 0 ino
	789 256 0 tasks
	345 512 0 inodes
	279 576 0 wait_pidfd
	287 768 0 rcu
	790 896 0 numbers
struct 40 6 pipe_buffer
	791 0 0 page
	205 64 0 offset
	205 96 0 len
	792 128 0 ops
	205 192 0 flags
	185 256 0 private
struct 168 19 pipe_inode_info
	793 0 0 mutex
	794 256 0 rd_wait
	794 448 0 wr_wait
	205 640 0 head
	205 672 0 tail
	205 704 0 max_usage
	205 736 0 ring_size
	205 768 0 nr_accounted
	205 800 0 readers
	205 832 0 writers
	205 864 0 files
	205 896 0 r_counter
	205 928 0 w_counter
	795 960 0 poll_usage
	791 1024 0 tmp_page
	796 1088 0 fasync_readers
	796 1152 0 fasync_writers
	797 1216 0 bufs
	329 1280 0 user
struct 24 2 prb_desc
	798 0 0 state_var
	799 64 0 text_blk_lpos
struct 88 8 printk_info
	800 0 0 seq
	800 64 0 ts_nsec
	801 128 0 text_len
	802 144 0 facility
	802 152 5 flags
	802 157 3 level
	803 160 0 caller_id
	804 192 0 dev_info
struct 88 3 printk_ringbuffer
	805 0 0 desc_ring
	806 384 0 text_data_ring
	798 640 0 fail
struct 64 8 proc_ns_operations
	233 0 0 name
	233 64 0 real_ns_name
	200 128 0 type
	807 192 0 get
	808 256 0 put
	809 320 0 install
	810 384 0 owner
	811 448 0 get_parent
struct 464 58 proto
	812 0 0 close
	813 64 0 pre_connect
	813 128 0 connect
	814 192 0 disconnect
	815 256 0 accept
	816 320 0 ioctl
	817 384 0 init
	818 448 0 destroy
	819 512 0 shutdown
	820 576 0 setsockopt
	821 640 0 getsockopt
	819 704 0 keepalive
	822 768 0 compat_ioctl
	823 832 0 sendmsg
	824 896 0 recvmsg
	825 960 0 splice_eof
	813 1024 0 bind
	813 1088 0 bind_add
	826 1152 0 backlog_rcv
	827 1216 0 bpf_bypass_getsockopt
	818 1280 0 release_cb
	817 1344 0 hash
	818 1408 0 unhash
	818 1472 0 rehash
	828 1536 0 get_port
	818 1600 0 put_port
	829 1664 0 psock_update_sk_prot
	205 1728 0 inuse_idx
	830 1792 0 forward_alloc_get
	831 1856 0 stream_memory_free
	832 1920 0 sock_is_readable
	818 1984 0 enter_memory_pressure
	818 2048 0 leave_memory_pressure
	833 2112 0 memory_allocated
	690 2176 0 per_cpu_fw_alloc
	834 2240 0 sockets_allocated
	392 2304 0 memory_pressure
	835 2368 0 sysctl_mem
	690 2432 0 sysctl_wmem
	690 2496 0 sysctl_rmem
	654 2560 0 sysctl_wmem_offset
	654 2592 0 sysctl_rmem_offset
	200 2624 0 max_header
	678 2656 0 no_autobind
	462 2688 0 slab
	205 2752 0 obj_size
	205 2784 0 ipv6_pinfo_offset
	836 2816 0 slab_flags
	205 2848 0 useroffset
	205 2880 0 usersize
	499 2944 0 orphan_count
	837 3008 0 rsk_prot
	838 3072 0 twsk_prot
	839 3136 0 h
	247 3200 0 owner
	840 3264 0 name
	652 3520 0 node
	814 3648 0 diag_destroy
struct 64 8 ptdesc
	185 0 0 __page_flags
	841 64 0 -
	185 192 0 __page_mapping
	842 256 0 -
	843 320 0 -
	205 384 0 __page_type
	844 416 0 __page_refcount
	185 448 0 pt_memcg_data
struct 24 3 rb_node
	185 0 0 __rb_parent_color
	845 64 0 rb_right
	845 128 0 rb_left
struct 968 62 request_queue
	189 0 0 queuedata
	846 64 0 elevator
	216 128 0 mq_ops
	204 192 0 queue_ctx
	185 256 0 queue_flags
	205 320 0 rq_timeout
	205 352 0 queue_depth
	847 384 0 refs
	205 416 0 nr_hw_queues
	434 448 0 hctx_table
	848 576 0 q_usage_counter
	849 704 0 io_lock_cls_key
	445 704 0 io_lockdep_map
	849 704 0 q_lock_cls_key
	445 704 0 q_lockdep_map
	850 704 0 last_merge
	208 768 0 queue_lock
	200 800 0 quiesce_depth
	224 832 0 disk
	229 896 0 mq_kobj
	851 960 0 limits
	359 2304 0 dev
	852 2368 0 rpm_status
	210 2400 0 pm_only
	853 2432 0 stats
	854 2496 0 rq_qos
	219 2560 0 rq_qos_mutex
	200 2816 0 id
	185 2880 0 nr_requests
	855 2944 0 timeout
	856 3264 0 timeout_work
	210 3520 0 nr_active_requests_shared_tags
	211 3584 0 sched_shared_tags
	215 3648 0 icq_list
	857 3776 0 blkcg_pols
	858 3840 0 root_blkg
	215 3904 0 blkg_list
	219 4032 0 blkcg_mutex
	200 4288 0 node
	208 4320 0 requeue_lock
	215 4352 0 requeue_list
	198 4480 0 requeue_work
	859 5184 0 blk_trace
	202 5248 0 fq
	215 5312 0 flush_list
	219 5440 0 sysfs_lock
	219 5696 0 sysfs_dir_lock
	219 5952 0 limits_lock
	215 6208 0 unused_hctx_list
	208 6336 0 unused_hctx_lock
	200 6368 0 mq_freeze_depth
	860 6400 0 td
	861 6464 0 callback_head
	862 6592 0 mq_freeze_wq
	219 6784 0 mq_freeze_lock
	863 7040 0 tag_set
	215 7104 0 tag_set_list
	214 7232 0 debugfs_dir
	214 7296 0 sched_debugfs_dir
	214 7360 0 rqos_debugfs_dir
	219 7424 0 debugfs_mutex
	864 7680 0 mq_sysfs_init_done
struct 64 8 resource
	865 0 0 start
	865 64 0 end
	233 128 0 name
	185 192 0 flags
	185 256 0 desc
	866 320 0 parent
	866 384 0 sibling
	866 448 0 child
struct 560 49 ring_buffer_per_cpu
	200 0 0 cpu
	867 32 0 record_disabled
	867 64 0 resize_disabled
	868 128 0 buffer
	869 192 0 reader_lock
	870 224 0 lock
	871 256 0 lock_key
	872 256 0 free_page
	185 384 0 nr_pages
	205 448 0 current_context
	509 512 0 pages
	185 576 0 cnt
	873 640 0 head_page
	873 704 0 tail_page
	873 768 0 commit_page
	873 832 0 reader_page
	185 896 0 lost_events
	185 960 0 last_overrun
	185 1024 0 nest
	250 1088 0 entries_bytes
	250 1152 0 entries
	250 1216 0 overrun
	250 1280 0 commit_overrun
	250 1344 0 dropped_events
	250 1408 0 committing
	250 1472 0 commits
	250 1536 0 pages_touched
	250 1600 0 pages_lost
	250 1664 0 pages_read
	262 1728 0 last_pages_touch
	874 1792 0 shortest_full
	185 1856 0 read
	185 1920 0 read_bytes
	875 1984 0 write_stamp
	875 2048 0 before_stamp
	876 2112 0 event_stamp
	877 2432 0 read_stamp
	185 2496 0 pages_removed
	205 2560 0 mapped
	205 2592 0 user_mapped
	878 2624 0 mapping_lock
	392 2880 0 subbuf_ids
	879 2944 0 meta_page
	880 3008 0 ring_meta
	262 3072 0 nr_pages_to_update
	249 3136 0 new_pages
	881 3264 0 update_pages_work
	882 3520 0 update_done
	883 3776 0 irq_work
struct 3456 75 rq
	884 0 0 __lock
	205 32 0 nr_running
	205 64 0 nr_numa_running
	205 96 0 nr_preferred_running
	205 128 0 numa_migrate_on
	185 192 0 last_blocked_load_update_tick
	205 256 0 has_blocked_load
	885 512 0 nohz_csd
	205 768 0 nohz_tick_stopped
	886 800 0 nohz_flags
	205 832 0 ttwu_pending
	257 896 0 nr_switches
	40 1024 0 cfs
	887 5120 0 rt
	888 18432 0 dl
	889 19264 0 fair_server
	264 21184 0 leaf_cfs_rq_list
	509 21312 0 tmp_alone_branch
	185 21376 0 nr_uninterruptible
	890 21440 0 -
	891 21504 0 dl_server
	591 21568 0 idle
	591 21632 0 stop
	185 21696 0 next_balance
	892 21760 0 prev_mm
	205 21824 0 clock_update_flags
	257 21888 0 clock
	257 22016 0 clock_task
	257 22080 0 clock_pelt
	185 22144 0 lost_idle_time
	257 22208 0 clock_pelt_idle
	257 22272 0 clock_idle
	886 22336 0 nr_iowait
	257 22400 0 last_seen_need_resched_ns
	200 22464 0 ticks_without_resched
	200 22496 0 membarrier_state
	893 22528 0 rd
	894 22592 0 sd
	185 22656 0 cpu_capacity
	895 22720 0 balance_callback
	327 22784 0 nohz_idle_balance
	327 22792 0 idle_balance
	185 22848 0 misfit_task_load
	200 22912 0 active_balance
	200 22944 0 push_cpu
	896 22976 0 active_balance_work
	200 23360 0 cpu
	200 23392 0 online
	264 23424 0 cfs_tasks
	260 23552 0 avg_rt
	260 24064 0 avg_dl
	257 24576 0 idle_stamp
	257 24640 0 avg_idle
	257 24704 0 max_idle_balance_cost
	897 24768 0 hotplug_wait
	257 24832 0 prev_steal_time
	185 24896 0 calc_load_update
	262 24960 0 calc_load_active
	885 25088 0 hrtick_csd
	898 25344 0 hrtick_timer
	899 25856 0 hrtick_time
	900 25920 0 rq_sched_info
	901 26176 0 rq_cpu_time
	205 26240 0 yld_count
	205 26272 0 sched_count
	205 26304 0 sched_goidle
	205 26336 0 ttwu_count
	205 26368 0 ttwu_local
	902 26432 0 idle_state
	205 26496 0 nr_pinned
	205 26528 0 push_busy
	896 26560 0 push_work
	903 26944 0 scratch_mask
	885 27136 0 cfsb_csd
	264 27392 0 cfsb_csd_list
struct 40 5 rw_semaphore
	323 0 0 count
	323 64 0 owner
	589 128 0 osq
	588 160 0 wait_lock
	80 192 0 wait_list
struct 48 5 rwsem_waiter
	904 0 0 list
	591 128 0 task
	905 192 0 type
	185 256 0 timeout
	906 320 0 handoff_set
struct 24 3 semaphore
	907 0 0 lock
	205 32 0 count
	908 64 0 wait_list
struct 32 3 semaphore_waiter
	908 0 0 list
	591 128 0 task
	909 192 0 up
struct 752 13 shmem_inode_info
	910 0 0 lock
	205 32 0 seals
	185 64 0 flags
	185 128 0 alloced
	185 192 0 swapped
	911 256 0 -
	912 512 0 i_crtime
	913 640 0 policy
	914 768 0 xattrs
	185 896 0 fallocend
	205 960 0 fsflags
	915 992 0 stop_eviction
	916 1024 0 vfs_inode
struct 1104 65 signal_struct
	334 0 0 sigcnt
	183 32 0 live
	200 64 0 nr_threads
	200 96 0 quick_threads
	80 128 0 thread_head
	279 256 0 wait_chldexit
	591 448 0 curr_target
	917 512 0 shared_pending
	345 704 0 multiprocess
	200 768 0 group_exit_code
	200 800 0 notify_count
	591 832 0 group_exec_task
	200 896 0 group_stop_count
	205 928 0 flags
	918 960 0 core_state
	205 1024 1 is_child_subreaper
	205 1025 1 has_child_subreaper
	205 1056 0 next_posix_timer_id
	345 1088 0 posix_timers
	919 1152 0 real_timer
	920 1664 0 it_real_incr
	921 1728 0 it
	922 1984 0 cputimer
	923 2176 0 posix_cputimers
	924 2816 0 pids
	183 3072 0 tick_dep_mask
	925 3136 0 tty_old_pgrp
	200 3200 0 leader
	926 3264 0 tty
	927 3328 0 autogroup
	928 3392 0 stats_lock
	192 3456 0 utime
	192 3520 0 stime
	192 3584 0 cutime
	192 3648 0 cstime
	192 3712 0 gtime
	192 3776 0 cgtime
	278 3840 0 prev_cputime
	185 4032 0 nvcsw
	185 4096 0 nivcsw
	185 4160 0 cnvcsw
	185 4224 0 cnivcsw
	185 4288 0 min_flt
	185 4352 0 maj_flt
	185 4416 0 cmin_flt
	185 4480 0 cmaj_flt
	185 4544 0 inblock
	185 4608 0 oublock
	185 4672 0 cinblock
	185 4736 0 coublock
	185 4800 0 maxrss
	185 4864 0 cmaxrss
	929 4928 0 ioac
	901 5376 0 sum_sched_runtime
	930 5440 0 rlim
	931 7488 0 pacct
	932 7936 0 stats
	205 8000 0 audit_tty
	933 8064 0 tty_audit_buf
	301 8128 0 oom_flag_origin
	773 8144 0 oom_score_adj
	773 8160 0 oom_score_adj_min
	892 8192 0 oom_mm
	98 8256 0 cred_guard_mutex
	132 8512 0 exec_update_lock
struct 232 28 sk_buff
	934 0 0 -
	607 192 0 sk
	935 256 0 -
	936 320 0 cb
	937 704 0 -
	185 832 0 _nfct
	205 896 0 len
	205 928 0 data_len
	938 960 0 mac_len
	938 976 0 hdr_len
	938 992 0 queue_mapping
	939 1008 0 __cloned_offset
	940 1008 1 cloned
	940 1009 1 nohdr
	940 1010 2 fclone
	940 1012 1 peeked
	940 1013 1 head_frag
	940 1014 1 pfmemalloc
	940 1015 1 pp_recycle
	940 1016 0 active_extensions
	941 1024 0 -
	942 1504 0 tail
	942 1536 0 end
	943 1600 0 head
	943 1664 0 data
	205 1728 0 truesize
	597 1760 0 users
	944 1792 0 extensions
struct 320 14 skb_shared_info
	945 0 0 flags
	945 8 0 meta_len
	945 16 0 nr_frags
	945 24 0 tx_flags
	206 32 0 gso_size
	206 48 0 gso_segs
	946 64 0 frag_list
	947 128 0 -
	205 192 0 gso_type
	749 224 0 tskey
	759 256 0 dataref
	205 288 0 xdp_frags_size
	189 320 0 destructor_arg
	948 384 0 frags
struct 64 6 slab
	185 0 0 __page_flags
	462 64 0 slab_cache
	949 128 0 -
	205 384 0 __page_type
	950 416 0 __page_refcount
	185 448 0 obj_exts
struct 8 1 slabobj_ext
	518 0 0 objcg
struct 776 107 sock
	951 0 0 __sk_common
	952 1088 0 __cacheline_group_begin__sock_write_rx
	668 1088 0 sk_drops
	953 1120 0 sk_peek_off
	954 1152 0 sk_error_queue
	954 1344 0 sk_receive_queue
	955 1536 0 sk_backlog
	956 1728 0 __cacheline_group_end__sock_write_rx
	957 1728 0 __cacheline_group_begin__sock_read_rx
	958 1728 0 sk_rx_dst
	200 1792 0 sk_rx_dst_ifindex
	654 1824 0 sk_rx_dst_cookie
	205 1856 0 sk_ll_usec
	205 1888 0 sk_napi_id
	638 1920 0 sk_busy_poll_budget
	692 1936 0 sk_prefer_busy_poll
	692 1944 0 sk_userlocks
	200 1952 0 sk_rcvbuf
	959 1984 0 sk_filter
	960 2048 0 -
	818 2112 0 sk_data_ready
	262 2176 0 sk_rcvtimeo
	200 2240 0 sk_rcvlowat
	961 2272 0 __cacheline_group_end__sock_read_rx
	962 2272 0 __cacheline_group_begin__sock_read_rxtx
	200 2272 0 sk_err
	963 2304 0 sk_socket
	525 2368 0 sk_memcg
	964 2432 0 sk_policy
	965 2560 0 __cacheline_group_end__sock_read_rxtx
	966 2560 0 __cacheline_group_begin__sock_write_rxtx
	967 2560 0 sk_lock
	654 2816 0 sk_reserved_mem
	200 2848 0 sk_forward_alloc
	654 2880 0 sk_tsflags
	968 2912 0 __cacheline_group_end__sock_write_rxtx
	969 2912 0 __cacheline_group_begin__sock_write_tx
	200 2912 0 sk_write_pending
	668 2944 0 sk_omem_alloc
	200 2976 0 sk_sndbuf
	200 3008 0 sk_wmem_queued
	970 3040 0 sk_wmem_alloc
	185 3072 0 sk_tsq_flags
	971 3136 0 -
	954 3200 0 sk_write_queue
	654 3392 0 sk_dst_pending_confirm
	654 3424 0 sk_pacing_status
	972 3456 0 sk_frag
	973 3584 0 -
	185 3904 0 sk_pacing_rate
	668 3968 0 sk_zckey
	668 4000 0 sk_tskey
	974 4032 0 __cacheline_group_end__sock_write_tx
	975 4032 0 __cacheline_group_begin__sock_read_tx
	185 4032 0 sk_max_pacing_rate
	262 4096 0 sk_sndtimeo
	654 4160 0 sk_priority
	654 4192 0 sk_mark
	958 4224 0 sk_dst_cache
	637 4288 0 sk_route_caps
	976 4352 0 sk_validate_xmit_skb
	638 4416 0 sk_gso_type
	638 4432 0 sk_gso_max_segs
	205 4448 0 sk_gso_max_size
	977 4480 0 sk_allocation
	654 4512 0 sk_txhash
	692 4544 0 sk_pacing_shift
	678 4552 0 sk_use_task_frag
	978 4560 0 __cacheline_group_end__sock_read_tx
	692 4560 1 sk_gso_disabled
	692 4561 1 sk_kern_sock
	692 4562 1 sk_no_check_tx
	692 4563 1 sk_no_check_rx
	692 4568 0 sk_shutdown
	638 4576 0 sk_type
	638 4592 0 sk_protocol
	185 4608 0 sk_lingertime
	979 4672 0 sk_prot_creator
	980 4736 0 sk_callback_lock
	200 4800 0 sk_err_soft
	654 4832 0 sk_ack_backlog
	654 4864 0 sk_max_ack_backlog
	981 4896 0 sk_uid
	675 4928 0 sk_peer_lock
	200 4960 0 sk_bind_phc
	925 4992 0 sk_peer_pid
	396 5056 0 sk_peer_cred
	982 5120 0 sk_stamp
	200 5184 0 sk_disconnects
	692 5216 0 sk_txrehash
	692 5224 0 sk_clockid
	692 5232 1 sk_txtime_deadline_mode
	692 5233 1 sk_txtime_report_errors
	692 5234 6 sk_txtime_unused
	189 5248 0 sk_user_data
	189 5312 0 sk_security
	983 5376 0 sk_cgrp_data
	818 5504 0 sk_state_change
	818 5568 0 sk_write_space
	818 5632 0 sk_error_report
	826 5696 0 sk_backlog_rcv
	818 5760 0 sk_destruct
	984 5824 0 sk_reuseport_cb
	284 5888 0 sk_bpf_storage
	985 5952 0 sk_rcu
	986 6080 0 ns_tracker
	987 6080 0 sk_user_frags
struct 128 7 socket
	988 0 0 state
	773 32 0 type
	185 64 0 flags
	989 128 0 file
	607 192 0 sk
	990 256 0 ops
	991 512 0 wq
struct 768 2 socket_alloc
	992 0 0 socket
	993 1024 0 vfs_inode
struct 544 6 stack_record
	994 0 0 hash_list
	995 128 0 hash
	995 160 0 size
	64 192 0 handle
	996 224 0 count
	997 256 0 -
struct 416 14 subsys_private
	998 0 0 subsys
	677 768 0 devices_kset
	387 832 0 interfaces
	999 960 0 mutex
	677 1216 0 drivers_kset
	385 1280 0 klist_devices
	385 1600 0 klist_drivers
	1000 1920 0 bus_notifier
	205 2304 1 drivers_autoprobe
	362 2368 0 bus
	359 2432 0 dev_root
	998 2496 0 glue_dirs
	379 3264 0 class
	1001 3328 0 lock_key
struct 1408 65 super_block
	80 0 0 s_list
	226 128 0 s_dev
	327 160 0 s_blocksize_bits
	185 192 0 s_blocksize
	399 256 0 s_maxbytes
	407 320 0 s_type
	1002 384 0 s_op
	1003 448 0 dq_op
	1004 512 0 s_qcop
	1005 576 0 s_export_op
	185 640 0 s_flags
	185 704 0 s_iflags
	185 768 0 s_magic
	214 832 0 s_root
	132 896 0 s_umount
	200 1216 0 s_count
	183 1248 0 s_active
	189 1280 0 s_security
	1006 1344 0 s_xattr
	1007 1408 0 s_cop
	1008 1472 0 s_master_keys
	1009 1536 0 s_vop
	1010 1600 0 s_encoding
	1011 1664 0 s_encoding_flags
	1012 1728 0 s_roots
	80 1792 0 s_mounts
	435 1920 0 s_bdev
	989 1984 0 s_bdev_file
	438 2048 0 s_bdi
	1013 2112 0 s_mtd
	336 2176 0 s_instances
	205 2304 0 s_quota_types
	1014 2368 0 s_dquot
	1015 4864 0 s_writers
	189 7296 0 s_fs_info
	378 7360 0 s_time_gran
	470 7424 0 s_time_min
	470 7488 0 s_time_max
	378 7552 0 s_fsnotify_mask
	1016 7616 0 s_fsnotify_info
	1017 7680 0 s_id
	1018 7936 0 s_uuid
	471 8064 0 s_uuid_len
	1019 8072 0 s_sysfs_name
	205 8384 0 s_max_links
	98 8448 0 s_vfs_rename_mutex
	233 8704 0 s_subtype
	341 8768 0 s_d_op
	1020 8832 0 s_shrink
	323 8896 0 s_remove_count
	200 8960 0 s_readonly_remount
	187 8992 0 s_wb_err
	442 9024 0 s_dio_done_wq
	345 9088 0 s_pins
	330 9152 0 s_user_ns
	1021 9216 0 s_dentry_lru
	1021 9600 0 s_inode_lru
	287 9984 0 rcu
	280 10112 0 destroy_work
	98 10368 0 s_sync_lock
	200 10624 0 s_stack_depth
	188 10752 0 s_inode_list_lock
	80 10816 0 s_inodes
	188 10944 0 s_inode_wblist_lock
	80 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	1022 0 0 map
	185 64 0 length
	1023 128 0 lock
struct 24 5 swap_cluster_info
	188 0 0 lock
	269 32 0 count
	471 48 0 flags
	471 56 0 order
	80 64 0 list
struct 680 32 swap_info_struct
	304 0 0 users
	185 128 0 flags
	773 192 0 prio
	1024 256 0 list
	1025 576 0 type
	205 608 0 max
	943 640 0 swap_map
	392 704 0 zeromap
	1026 768 0 cluster_info
	80 832 0 free_clusters
	80 960 0 full_clusters
	1027 1088 0 nonfull_clusters
	1027 2368 0 frag_clusters
	1028 3648 0 frag_cluster_nr
	205 3968 0 lowest_bit
	205 4000 0 highest_bit
	205 4032 0 pages
	205 4064 0 inuse_pages
	205 4096 0 cluster_next
	205 4128 0 cluster_nr
	499 4160 0 cluster_next_cpu
	1029 4224 0 percpu_cluster
	1030 4288 0 swap_extent_root
	435 4352 0 bdev
	989 4416 0 swap_file
	1031 4480 0 comp
	188 4736 0 lock
	188 4768 0 cont_lock
	280 4800 0 discard_work
	280 5056 0 reclaim_work
	80 5312 0 discard_clusters
	1032 5440 0 avail_lists
struct 16 4 taint_flag
	1033 0 0 c_true
	1033 8 0 c_false
	1034 16 0 module
	233 64 0 desc
struct 9792 262 task_struct
	154 0 0 thread_info
	205 192 0 __state
	205 224 0 saved_state
	189 256 0 stack
	334 320 0 usage
	205 352 0 flags
	205 384 0 ptrace
	200 416 0 on_cpu
	1035 448 0 wake_entry
	205 576 0 wakee_flips
	185 640 0 wakee_flip_decay_ts
	591 704 0 last_wakee
	200 768 0 recent_used_cpu
	200 800 0 wake_cpu
	200 832 0 on_rq
	200 864 0 prio
	200 896 0 static_prio
	200 928 0 normal_prio
	205 960 0 rt_priority
	1036 1024 0 se
	1037 3072 0 rt
	1038 3456 0 dl
	891 5376 0 dl_server
	1039 5440 0 sched_class
	265 5504 0 sched_task_group
	1040 5632 0 stats
	345 7680 0 preempt_notifiers
	205 7744 0 btrace_seq
	205 7776 0 policy
	185 7808 0 max_allowed_capacity
	200 7872 0 nr_cpus_allowed
	1041 7936 0 cpus_ptr
	1042 8000 0 user_cpus_ptr
	1043 8064 0 cpus_mask
	189 16256 0 migration_pending
	206 16320 0 migration_disabled
	206 16336 0 migration_flags
	200 16352 0 rcu_read_lock_nesting
	1044 16384 0 rcu_read_unlock_special
	80 16448 0 rcu_node_entry
	1045 16576 0 rcu_blocked_node
	185 16640 0 rcu_tasks_nvcsw
	471 16704 0 rcu_tasks_holdout
	471 16712 0 rcu_tasks_idx
	200 16736 0 rcu_tasks_idle_cpu
	80 16768 0 rcu_tasks_holdout_list
	200 16896 0 rcu_tasks_exit_cpu
	80 16960 0 rcu_tasks_exit_list
	200 17088 0 trc_reader_nesting
	200 17120 0 trc_ipi_to_cpu
	1044 17152 0 trc_reader_special
	80 17216 0 trc_holdout_list
	80 17344 0 trc_blkd_node
	200 17472 0 trc_blkd_cpu
	1046 17536 0 sched_info
	80 17792 0 tasks
	1024 17920 0 pushable_tasks
	127 18240 0 pushable_dl_tasks
	892 18432 0 mm
	892 18496 0 active_mm
	227 18560 0 faults_disabled_mapping
	200 18624 0 exit_state
	200 18656 0 exit_code
	200 18688 0 exit_signal
	200 18720 0 pdeath_signal
	185 18752 0 jobctl
	205 18816 0 personality
	205 18848 1 sched_reset_on_fork
	205 18849 1 sched_contributes_to_load
	205 18850 1 sched_migrated
	205 18851 1 sched_task_hot
	205 18880 1 sched_remote_wakeup
	205 18881 1 sched_rt_mutex
	205 18882 1 user_dumpable
	205 18883 1 in_execve
	205 18884 1 in_iowait
	205 18885 1 restore_sigmask
	205 18886 1 in_lru_fault
	205 18887 1 no_cgroup_migration
	205 18888 1 frozen
	205 18889 1 use_memdelay
	205 18890 1 in_memstall
	205 18891 1 in_eventfd
	205 18892 1 pasid_activated
	205 18893 1 reported_split_lock
	205 18894 1 in_thrashing
	185 18944 0 atomic_flags
	1047 19008 0 restart_block
	1048 19456 0 pid
	1048 19488 0 tgid
	185 19520 0 stack_canary
	591 19584 0 real_parent
	591 19648 0 parent
	80 19712 0 children
	80 19840 0 sibling
	591 19968 0 group_leader
	80 20032 0 ptraced
	80 20160 0 ptrace_entry
	925 20288 0 thread_pid
	1049 20352 0 pid_links
	80 20864 0 thread_node
	1050 20992 0 vfork_done
	690 21056 0 set_child_tid
	690 21120 0 clear_child_tid
	189 21184 0 worker_private
	192 21248 0 utime
	192 21312 0 stime
	192 21376 0 gtime
	278 21440 0 prev_cputime
	1051 21632 0 vtime
	183 22016 0 tick_dep_mask
	185 22080 0 nvcsw
	185 22144 0 nivcsw
	192 22208 0 start_time
	192 22272 0 start_boottime
	185 22336 0 min_flt
	185 22400 0 maj_flt
	923 22464 0 posix_cputimers
	1052 23104 0 posix_cputimers_work
	396 23552 0 ptracer_cred
	396 23616 0 real_cred
	396 23680 0 cred
	328 23744 0 cached_requested_key
	1053 23808 0 comm
	1054 23936 0 nameidata
	1055 24000 0 sysvsem
	1056 24064 0 sysvshm
	185 24192 0 last_switch_count
	185 24256 0 last_switch_time
	1057 24320 0 fs
	1058 24384 0 files
	1059 24448 0 io_uring
	1060 24512 0 nsproxy
	1061 24576 0 signal
	1062 24640 0 sighand
	1063 24704 0 blocked
	1063 24768 0 real_blocked
	1063 24832 0 saved_sigmask
	917 24896 0 pending
	185 25088 0 sas_ss_sp
	1064 25152 0 sas_ss_size
	205 25216 0 sas_ss_flags
	1065 25280 0 task_works
	1066 25344 0 audit_context
	324 25408 0 loginuid
	205 25440 0 sessionid
	1067 25472 0 seccomp
	1068 25600 0 syscall_dispatch
	192 25856 0 parent_exec_id
	192 25920 0 self_exec_id
	188 25984 0 alloc_lock
	588 26016 0 pi_lock
	1069 26048 0 wake_q
	184 26112 0 pi_waiters
	591 26240 0 pi_top_task
	1070 26304 0 pi_blocked_on
	189 26368 0 journal_info
	1071 26432 0 bio_list
	1072 26496 0 plug
	1073 26560 0 reclaim_state
	1074 26624 0 io_context
	1075 26688 0 capture_control
	185 26752 0 ptrace_message
	1076 26816 0 last_siginfo
	929 26880 0 ioac
	205 27328 0 psi_flags
	192 27392 0 acct_rss_mem1
	192 27456 0 acct_vm_mem1
	192 27520 0 acct_timexpd
	1077 27584 0 mems_allowed
	337 28608 0 mems_allowed_seq
	200 28640 0 cpuset_mem_spread_rotor
	335 28672 0 cgroups
	80 28736 0 cg_list
	378 28864 0 closid
	378 28896 0 rmid
	1078 28928 0 robust_list
	1079 28992 0 compat_robust_list
	80 29056 0 pi_state_list
	1080 29184 0 pi_state_cache
	98 29248 0 futex_exit_mutex
	205 29504 0 futex_state
	1081 29536 0 perf_recursion
	1082 29568 0 perf_event_ctxp
	98 29632 0 perf_event_mutex
	80 29888 0 perf_event_list
	1083 30016 0 mempolicy
	773 30080 0 il_prev
	471 30096 0 il_weight
	773 30112 0 pref_node_fork
	200 30144 0 numa_scan_seq
	205 30176 0 numa_scan_period
	205 30208 0 numa_scan_period_max
	200 30240 0 numa_preferred_nid
	185 30272 0 numa_migrate_retry
	192 30336 0 node_stamp
	192 30400 0 last_task_numa_placement
	192 30464 0 last_sum_exec_runtime
	287 30528 0 numa_work
	1084 30656 0 numa_group
	392 30720 0 numa_faults
	185 30784 0 total_numa_faults
	1085 30848 0 numa_faults_locality
	185 31040 0 numa_pages_migrated
	1086 31104 0 rseq
	378 31168 0 rseq_len
	378 31200 0 rseq_sig
	185 31232 0 rseq_event_mask
	200 31296 0 mm_cid
	200 31328 0 last_mm_cid
	200 31360 0 migrate_from_cpu
	200 31392 0 mm_cid_active
	287 31424 0 cid_work
	1087 31552 0 tlb_ubc
	1088 39808 0 splice_pipe
	1089 39872 0 task_frag
	1090 40000 0 delays
	200 40064 0 nr_dirtied
	200 40096 0 nr_dirtied_pause
	185 40128 0 dirty_paused_when
	192 40192 0 timer_slack_ns
	192 40256 0 default_timer_slack_ns
	200 40320 0 curr_ret_stack
	200 40352 0 curr_ret_depth
	392 40384 0 ret_stack
	901 40448 0 ftrace_timestamp
	183 40512 0 trace_overrun
	183 40544 0 tracing_graph_pause
	185 40576 0 trace_recursion
	205 40640 0 memcg_nr_pages_over_high
	525 40704 0 active_memcg
	518 40768 0 objcg
	224 40832 0 throttle_disk
	1091 40896 0 utask
	205 40960 0 sequential_io
	205 40992 0 sequential_io_avg
	1092 41024 0 kmap_ctrl
	287 41024 0 rcu
	334 41152 0 rcu_users
	200 41184 0 pagefault_disabled
	591 41216 0 oom_reaper_list
	1093 41280 0 oom_reaper_timer
	1094 41600 0 stack_vm_area
	334 41664 0 stack_refcount
	200 41696 0 patch_state
	189 41728 0 security
	284 41792 0 bpf_storage
	1095 41856 0 bpf_ctx
	1096 41920 0 bpf_net_context
	378 41984 0 kstack_offset
	189 42048 0 mce_vaddr
	1097 42112 0 mce_kflags
	192 42176 0 mce_addr
	1097 42240 1 mce_ripv
	1097 42241 1 mce_whole_page
	1097 42242 62 __mce_reserved
	287 42304 0 mce_kill_me
	200 42432 0 mce_count
	1098 42496 0 kretprobe_instances
	1098 42560 0 rethooks
	287 42624 0 l1d_flush_kill
	1099 43008 0 thread
struct 2368 161 tcp_sock
	1100 0 0 inet_conn
	1101 11584 0 __cacheline_group_begin__tcp_sock_read_tx
	1102 11584 0 max_window
	1102 11616 0 rcv_ssthresh
	1102 11648 0 reordering
	1102 11680 0 notsent_lowat
	1103 11712 0 gso_segs
	946 11776 0 lost_skb_hint
	946 11840 0 retransmit_skb_hint
	1104 11904 0 __cacheline_group_end__tcp_sock_read_tx
	1105 11904 0 __cacheline_group_begin__tcp_sock_read_txrx
	1102 11904 0 tsoffset
	1102 11936 0 snd_wnd
	1102 11968 0 mss_cache
	1102 12000 0 snd_cwnd
	1102 12032 0 prr_out
	1102 12064 0 lost_out
	1102 12096 0 sacked_out
	1103 12128 0 tcp_header_len
	1106 12144 0 scaling_ratio
	1106 12152 2 chrono_type
	1106 12154 1 repair
	1106 12155 1 tcp_usec_ts
	1106 12156 1 is_sack_reneg
	1106 12157 1 is_cwnd_limited
	1107 12160 0 __cacheline_group_end__tcp_sock_read_txrx
	1108 12160 0 __cacheline_group_begin__tcp_sock_read_rx
	1102 12160 0 copied_seq
	1102 12192 0 rcv_tstamp
	1102 12224 0 snd_wl1
	1102 12256 0 tlp_high_seq
	1102 12288 0 rttvar_us
	1102 12320 0 retrans_out
	1103 12352 0 advmss
	1103 12368 0 urg_data
	1102 12384 0 lost
	1109 12416 0 rtt_min
	1110 12608 0 out_of_order_queue
	1102 12672 0 snd_ssthresh
	1106 12704 1 recvmsg_inq
	1111 12712 0 __cacheline_group_end__tcp_sock_read_rx
	1112 12800 0 __cacheline_group_begin__tcp_sock_write_tx
	1102 12800 0 segs_out
	1102 12832 0 data_segs_out
	1113 12864 0 bytes_sent
	1102 12928 0 snd_sml
	1102 12960 0 chrono_start
	1114 12992 0 chrono_stat
	1102 13088 0 write_seq
	1102 13120 0 pushed_seq
	1102 13152 0 lsndtime
	1102 13184 0 mdev_us
	1102 13216 0 rtt_seq
	1113 13248 0 tcp_wstamp_ns
	1115 13312 0 tsorted_sent_queue
	946 13440 0 highest_sack
	1106 13504 0 ecn_flags
	1116 13512 0 __cacheline_group_end__tcp_sock_write_tx
	1117 13512 0 __cacheline_group_begin__tcp_sock_write_txrx
	1106 13512 4 nonagle
	1106 13516 1 rate_app_limited
	1118 13536 0 pred_flags
	1113 13568 0 tcp_clock_cache
	1113 13632 0 tcp_mstamp
	1102 13696 0 rcv_nxt
	1102 13728 0 snd_nxt
	1102 13760 0 snd_una
	1102 13792 0 window_clamp
	1102 13824 0 srtt_us
	1102 13856 0 packets_out
	1102 13888 0 snd_up
	1102 13920 0 delivered
	1102 13952 0 delivered_ce
	1102 13984 0 app_limited
	1102 14016 0 rcv_wnd
	1119 14048 0 rx_opt
	1120 14240 0 __cacheline_group_end__tcp_sock_write_txrx
	1121 14272 0 __cacheline_group_begin__tcp_sock_write_rx
	1113 14272 0 bytes_received
	1102 14336 0 segs_in
	1102 14368 0 data_segs_in
	1102 14400 0 rcv_wup
	1102 14432 0 max_packets_out
	1102 14464 0 cwnd_usage_seq
	1102 14496 0 rate_delivered
	1102 14528 0 rate_interval_us
	1102 14560 0 rcv_rtt_last_tsecr
	1113 14592 0 first_tx_mstamp
	1113 14656 0 delivered_mstamp
	1113 14720 0 bytes_acked
	1122 14784 0 rcv_rtt_est
	1123 14912 0 rcvq_space
	1124 15040 0 __cacheline_group_end__tcp_sock_write_rx
	1102 15040 0 dsack_dups
	1102 15072 0 compressed_ack_rcv_nxt
	1115 15104 0 tsq_node
	1125 15232 0 rack
	1106 15424 0 compressed_ack
	1106 15432 2 dup_ack_counter
	1106 15434 1 tlp_retrans
	1106 15435 5 unused
	1106 15440 1 thin_lto
	1106 15441 1 fastopen_connect
	1106 15442 1 fastopen_no_cookie
	1106 15443 2 fastopen_client_fail
	1106 15445 1 frto
	1106 15448 0 repair_queue
	1106 15456 2 save_syn
	1106 15458 1 syn_data
	1106 15459 1 syn_fastopen
	1106 15460 1 syn_fastopen_exp
	1106 15461 1 syn_fastopen_ch
	1106 15462 1 syn_data_acked
	1106 15464 0 keepalive_probes
	1102 15488 0 tcp_tx_delay
	1102 15520 0 mdev_max_us
	1102 15552 0 reord_seen
	1102 15584 0 snd_cwnd_cnt
	1102 15616 0 snd_cwnd_clamp
	1102 15648 0 snd_cwnd_used
	1102 15680 0 snd_cwnd_stamp
	1102 15712 0 prior_cwnd
	1102 15744 0 prr_delivered
	1102 15776 0 last_oow_ack_time
	1126 15808 0 pacing_timer
	1126 16320 0 compressed_ack_timer
	946 16832 0 ooo_last_skb
	1127 16896 0 duplicate_sack
	1128 16960 0 selective_acks
	1128 17216 0 recv_sack_cache
	200 17472 0 lost_cnt_hint
	1102 17504 0 prior_ssthresh
	1102 17536 0 high_seq
	1102 17568 0 retrans_stamp
	1102 17600 0 undo_marker
	200 17632 0 undo_retrans
	1113 17664 0 bytes_retrans
	1102 17728 0 total_retrans
	1102 17760 0 rto_stamp
	1103 17792 0 total_rto
	1103 17808 0 total_rto_recoveries
	1102 17824 0 total_rto_time
	1102 17856 0 urg_seq
	205 17888 0 keepalive_time
	205 17920 0 keepalive_intvl
	200 17952 0 linger2
	1106 17984 0 bpf_sock_ops_cb_flags
	1106 17992 1 bpf_chg_cc_inprogress
	1103 18000 0 timeout_rehash
	1102 18016 0 rcv_ooopack
	1129 18048 0 mtu_probe
	1102 18112 0 plb_rehash
	1102 18144 0 mtu_info
	1130 18176 0 is_mptcp
	1130 18184 0 syn_smc
	1131 18240 0 smc_hs_congested
	1132 18304 0 af_specific
	1133 18368 0 md5sig_info
	1134 18432 0 fastopen_req
	1135 18496 0 fastopen_rsk
	1136 18560 0 saved_syn
struct 24 4 thread_info
	185 0 0 flags
	185 64 0 syscall_work
	378 128 0 status
	378 160 0 cpu
struct 280 23 timekeeper
	1137 0 0 tkr_mono
	1137 448 0 tkr_raw
	1138 896 0 xtime_sec
	185 960 0 ktime_sec
	1139 1024 0 wall_to_monotonic
	1140 1152 0 offs_real
	1140 1216 0 offs_boot
	1140 1280 0 offs_tai
	1141 1344 0 tai_offset
	205 1376 0 clock_was_set_seq
	1142 1408 0 cs_was_changed_seq
	1140 1472 0 next_leap_ktime
	1138 1536 0 raw_sec
	1139 1600 0 monotonic_to_boot
	1138 1728 0 cycle_interval
	1138 1792 0 xtime_interval
	1143 1856 0 xtime_remainder
	1138 1920 0 raw_interval
	1138 1984 0 ntp_tick
	1143 2048 0 ntp_error
	1144 2112 0 ntp_error_shift
	1144 2144 0 ntp_err_mult
	1144 2176 0 skip_second_overflow
struct 24 4 token_bucket
	1145 0 0 lock
	200 32 0 chain_len
	1146 64 0 req_chain
	1146 128 0 msk_chain
struct 8016 62 trace_array
	1147 0 0 list
	389 128 0 name
	1148 192 0 array_buffer
	1148 512 0 max_buffer
	1149 832 0 allocated_snapshot
	1150 864 0 snapshot_trigger_lock
	205 896 0 snapshot
	185 960 0 max_latency
	214 1024 0 d_max_latency
	1151 1088 0 fsnotify_work
	1152 1344 0 fsnotify_irqwork
	205 1600 0 mapped
	185 1664 0 range_addr_start
	185 1728 0 range_addr_size
	262 1792 0 text_delta
	262 1856 0 data_delta
	1153 1920 0 filtered_pids
	1153 1984 0 filtered_no_pids
	1154 2048 0 max_lock
	200 2080 0 buffer_disabled
	200 2112 0 sys_refcount_enter
	200 2144 0 sys_refcount_exit
	1155 2176 0 enter_syscall_files
	1155 31808 0 exit_syscall_files
	200 61440 0 stop_count
	200 61472 0 clock_id
	200 61504 0 nr_topts
	1149 61536 0 clear_trace
	200 61568 0 buffer_percent
	205 61600 0 n_err_log_entries
	1156 61632 0 current_trace
	205 61696 0 trace_flags
	1157 61728 0 trace_flags_index
	205 61984 0 flags
	1158 62016 0 start_lock
	233 62080 0 system_names
	1147 62144 0 err_log
	214 62272 0 dir
	214 62336 0 options
	214 62400 0 percpu_dir
	1159 62464 0 event_dir
	1160 62528 0 topts
	1147 62592 0 systems
	1147 62720 0 events
	1161 62848 0 trace_marker_file
	1162 62912 0 tracing_cpumask
	1162 62976 0 pipe_cpumask
	200 63040 0 ref
	200 63072 0 trace_ref
	1163 63104 0 ops
	1153 63168 0 function_pids
	1153 63232 0 function_no_pids
	1164 63296 0 gops
	1147 63360 0 func_probes
	1147 63488 0 mod_trace
	1147 63616 0 mod_notrace
	200 63744 0 function_enabled
	200 63776 0 no_filter_buffering_ref
	1147 63808 0 hist_vars
	1165 63936 0 cond_snapshot
	1166 64000 0 last_func_repeats
	1149 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	205 0 0 flags
	867 32 0 record_disabled
	867 64 0 resizing
	1167 128 0 cpumask
	711 192 0 reader_lock_key
	878 256 0 mutex
	1168 512 0 buffers
	1169 576 0 node
	1170 704 0 clock
	883 768 0 irq_work
	1171 1472 0 time_stamp_abs
	185 1536 0 range_addr_start
	185 1600 0 range_addr_end
	1172 1664 0 flush_nb
	262 1856 0 last_text_delta
	262 1920 0 last_data_delta
	205 1984 0 subbuf_order
	205 2016 0 max_data_size
struct 16 2 trace_print_flags
	185 0 0 mask
	233 64 0 name
struct 32 5 track
	185 0 0 addr
	1173 64 0 handle
	200 96 0 cpu
	200 128 0 pid
	185 192 0 when
struct 16 3 udp_hslot
	458 0 0 head
	200 64 0 count
	457 96 0 lock
struct 1152 18 udp_sock
	1174 0 0 inet
	185 8000 0 udp_flags
	200 8064 0 pending
	1175 8096 0 encap_type
	1176 8112 0 len
	1176 8128 0 gso_size
	1176 8144 0 pcslen
	1176 8160 0 pcrlen
	826 8192 0 encap_rcv
	1177 8256 0 encap_err_rcv
	826 8320 0 encap_err_lookup
	818 8384 0 encap_destroy
	1178 8448 0 gro_receive
	1179 8512 0 gro_complete
	1180 8704 0 reader_queue
	200 8896 0 forward_deficit
	200 8928 0 forward_threshold
	1181 8960 0 peeking_with_offset
struct 24 4 udp_table
	1182 0 0 hash
	1182 64 0 hash2
	205 128 0 mask
	205 160 0 log
struct 8 3 unix_address
	1183 0 0 refcnt
	200 32 0 len
	1184 64 0 name
struct 32 6 unix_skb_parms
	925 0 0 pid
	1185 64 0 uid
	1186 96 0 gid
	1187 128 0 fp
	1188 192 0 secid
	1188 224 0 consumed
struct 1024 13 unix_sock
	1189 0 0 sk
	1190 6208 0 addr
	1191 6272 0 path
	1192 6400 0 iolock
	1192 6656 0 bindlock
	607 6912 0 peer
	607 6976 0 listener
	1193 7040 0 vertex
	1194 7104 0 lock
	1195 7168 0 peer_wq
	1196 7680 0 peer_wake
	1197 8000 0 scm_stat
	946 8128 0 oob_skb
struct 432 4 uts_namespace
	1198 0 0 name
	330 3136 0 user_ns
	331 3200 0 ucounts
	1199 3264 0 ns
struct 176 18 vm_area_struct
	1200 0 0 -
	892 128 0 vm_mm
	1201 192 0 vm_page_prot
	1202 256 0 -
	301 320 0 detached
	205 352 0 vm_lock_seq
	1203 384 0 vm_lock
	1204 448 0 shared
	80 704 0 anon_vma_chain
	1205 832 0 anon_vma
	1206 896 0 vm_ops
	185 960 0 vm_pgoff
	989 1024 0 vm_file
	189 1088 0 vm_private_data
	323 1152 0 swap_readahead_info
	1083 1216 0 vm_policy
	1207 1280 0 numab_state
	1208 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	1209 0 0 event
struct 128 16 vm_operations_struct
	1210 0 0 open
	1210 64 0 close
	1211 128 0 may_split
	1212 192 0 mremap
	1213 256 0 mprotect
	1214 320 0 fault
	1215 384 0 huge_fault
	1216 448 0 map_pages
	1217 512 0 pagesize
	1214 576 0 page_mkwrite
	1214 640 0 pfn_mkwrite
	1218 704 0 access
	1219 768 0 name
	1220 832 0 set_policy
	1221 896 0 get_policy
	1222 960 0 find_special_page
struct 40 5 vm_special_mapping
	233 0 0 name
	1022 64 0 pages
	1223 128 0 fault
	1224 192 0 mremap
	1225 256 0 close
struct 72 10 vm_struct
	1094 0 0 next
	189 64 0 addr
	185 128 0 size
	185 192 0 flags
	1022 256 0 pages
	205 320 0 page_order
	205 352 0 nr_pages
	1226 384 0 phys_addr
	487 448 0 caller
	185 512 0 requested_size
struct 72 6 vmap_area
	185 0 0 va_start
	185 64 0 va_end
	1227 128 0 rb_node
	1228 320 0 list
	1229 448 0 -
	185 512 0 flags
struct 6272 8 vmap_node
	1230 0 0 pool
	1231 49152 0 pool_lock
	1232 49184 0 skip_populate
	1233 49216 0 busy
	1233 49472 0 lazy
	1228 49728 0 purge_list
	1234 49856 0 purge_work
	185 50112 0 nr_purged
struct 168 17 worker
	1235 0 0 -
	1236 128 0 current_work
	1237 192 0 current_func
	1238 256 0 current_pwq
	1239 320 0 current_at
	205 384 0 current_color
	200 416 0 sleeping
	1237 448 0 last_func
	1240 512 0 scheduled
	591 640 0 task
	1241 704 0 pool
	1240 768 0 node
	185 896 0 last_active
	205 960 0 flags
	200 992 0 id
	1242 1024 0 desc
	442 1280 0 rescue_wq
struct 576 9 xa_node
	327 0 0 shift
	327 8 0 offset
	327 16 0 count
	327 24 0 nr_values
	1243 64 0 parent
	1244 128 0 array
	1245 192 0 -
	1246 320 0 slots
	1247 4416 0 -
struct 16 3 xarray
	188 0 0 xa_lock
	182 32 0 xa_flags
	189 64 0 xa_head
struct 1536 40 zone
	1248 0 0 _watermark
	185 256 0 watermark_boost
	185 320 0 nr_reserved_highatomic
	185 384 0 nr_free_highatomic
	1249 448 0 lowmem_reserve
	200 768 0 node
	535 832 0 zone_pgdat
	1250 896 0 per_cpu_pageset
	1251 960 0 per_cpu_zonestats
	200 1024 0 pageset_high_min
	200 1056 0 pageset_high_max
	200 1088 0 pageset_batch
	185 1152 0 zone_start_pfn
	323 1216 0 managed_pages
	185 1280 0 spanned_pages
	185 1344 0 present_pages
	185 1408 0 present_early_pages
	233 1472 0 name
	185 1536 0 nr_isolate_pageblock
	928 1600 0 span_seqlock
	200 1664 0 initialized
	276 2048 0 _pad1_
	1252 2048 0 free_area
	80 9792 0 unaccepted_pages
	185 9920 0 flags
	188 9984 0 lock
	276 10240 0 _pad2_
	185 10240 0 percpu_drift_mark
	185 10304 0 compact_cached_free_pfn
	1253 10368 0 compact_cached_migrate_pfn
	185 10496 0 compact_init_migrate_pfn
	185 10560 0 compact_init_free_pfn
	205 10624 0 compact_considered
	205 10656 0 compact_defer_shift
	200 10688 0 compact_order_failed
	301 10720 0 compact_blockskip_flush
	301 10728 0 contiguous
	276 10752 0 _pad3_
	1254 10752 0 vm_stat
	1255 11520 0 vm_numa_event
struct 81936 1 zonelist
	1256 0 0 _zonerefs
struct 16 2 zoneref
	1257 0 0 zone
	200 64 0 zone_idx
ptr 8 struct inode *
typedef 4 205 gfp_t
typedef 4 1258 atomic_t
struct 16 2 rb_root_cached
	1030 0 0 rb_root
	845 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 378 errseq_t
typedef 4 1259 spinlock_t
ptr 8 void *
struct 32 5 codetag
	205 0 0 flags
	205 32 0 lineno
	233 64 0 modname
	233 128 0 function
	233 192 0 filename
ptr 8 struct alloc_tag_counters *
typedef 8 1097 u64
struct 4 1 kref
	1260 0 0 refcount
array 0 1033 0
struct 968 23 block_device
	1261 0 0 bd_start_sect
	1261 64 0 bd_nr_sectors
	224 128 0 bd_disk
	201 192 0 bd_queue
	225 256 0 bd_stats
	185 320 0 bd_stamp
	210 384 0 __bd_flags
	1262 416 0 bd_dev
	227 448 0 bd_mapping
	210 512 0 bd_openers
	208 544 0 bd_size_lock
	189 576 0 bd_claiming
	189 640 0 bd_holder
	228 704 0 bd_holder_ops
	219 768 0 bd_holder_lock
	200 1024 0 bd_holders
	229 1088 0 bd_holder_dir
	210 1152 0 bd_fsfreeze_count
	219 1216 0 bd_fsfreeze_mutex
	230 1472 0 bd_meta_info
	200 1536 0 bd_writers
	189 1600 0 bd_security
	1263 1664 0 bd_device
struct 624 57 inode
	1264 0 0 i_mode
	206 16 0 i_opflags
	1265 32 0 i_uid
	1266 64 0 i_gid
	205 96 0 i_flags
	467 128 0 i_acl
	467 192 0 i_default_acl
	468 256 0 i_op
	342 320 0 i_sb
	227 384 0 i_mapping
	189 448 0 i_security
	185 512 0 i_ino
	1267 576 0 -
	1262 608 0 i_rdev
	1268 640 0 i_size
	1269 704 0 i_atime_sec
	1269 768 0 i_mtime_sec
	1269 832 0 i_ctime_sec
	1270 896 0 i_atime_nsec
	1270 928 0 i_mtime_nsec
	1270 960 0 i_ctime_nsec
	1270 992 0 i_generation
	208 1024 0 i_lock
	206 1056 0 i_bytes
	1271 1072 0 i_blkbits
	1272 1080 0 i_write_hint
	1273 1088 0 i_blocks
	1270 1152 0 i_state
	1274 1216 0 i_rwsem
	185 1536 0 dirtied_when
	185 1600 0 dirtied_time_when
	212 1664 0 i_hash
	215 1792 0 i_io_list
	474 1920 0 i_wb
	200 1984 0 i_wb_frn_winner
	1275 2016 0 i_wb_frn_avg_time
	1275 2032 0 i_wb_frn_history
	215 2048 0 i_lru
	215 2176 0 i_sb_list
	215 2304 0 i_wb_list
	1276 2432 0 -
	1277 2560 0 i_version
	1277 2624 0 i_sequence
	210 2688 0 i_count
	210 2720 0 i_dio_count
	210 2752 0 i_writecount
	210 2784 0 i_readcount
	1278 2816 0 -
	478 2880 0 i_flctx
	1279 2944 0 i_data
	215 4480 0 i_devices
	1280 4608 0 -
	1281 4672 0 i_fsnotify_mask
	481 4736 0 i_fsnotify_marks
	482 4800 0 i_crypt_info
	483 4864 0 i_verity_info
	189 4928 0 i_private
struct 64 3 -
	208 0 0 lock
	215 64 0 dispatch
	185 192 0 state
struct 88 4 delayed_work
	856 0 0 work
	855 256 0 timer
	442 576 0 wq
	200 640 0 cpu
typedef 8 1282 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	205 0 0 depth
	205 32 0 shift
	205 64 0 map_nr
	864 96 0 round_robin
	1283 128 0 map
	499 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1284 spinlock_t
typedef 40 1285 wait_queue_entry_t
typedef 4 1286 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1287 0 0 next
	1288 64 0 pprev
struct 64 12 kobject
	233 0 0 name
	215 64 0 entry
	229 192 0 parent
	677 256 0 kset
	1289 320 0 ktype
	266 384 0 sd
	1290 448 0 kref
	205 480 1 state_initialized
	205 481 1 state_in_sysfs
	205 482 1 state_add_uevent_sent
	205 483 1 state_remove_uevent_sent
	205 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1291 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1292 0 0 owner
	1293 64 0 wait_lock
	1294 96 0 osq
	215 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	203 0 0 sb
	205 256 0 wake_batch
	210 288 0 wake_index
	1295 320 0 ws
	210 384 0 ws_active
	205 416 0 min_shallow_depth
	210 448 0 completion_cnt
	210 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 192 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1296 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1297 0 0 magic
	1298 16 0 version
	1298 24 0 flags
	1299 32 0 hdr_len
	1299 64 0 type_off
	1299 96 0 type_len
	1299 128 0 str_off
	1299 160 0 str_len
typedef 4 1299 u32
typedef 4 1300 refcount_t
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 1033 56
typedef 1 1302 bool
ptr 8 __u32 *
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
typedef 8 1303 local_t
typedef 4 1304 u32
ptr 8 struct buffer_data_page *
array 4096 1033 4096
array 8192 1033 8192
struct 16 2 load_weight
	185 0 0 weight
	1305 64 0 inv_weight
typedef 8 1306 s64
typedef 8 1307 u64
struct 16 2 rb_root_cached
	1308 0 0 rb_root
	845 64 0 rb_leftmost
ptr 8 struct sched_entity *
struct 64 9 sched_avg
	257 0 0 last_update_time
	257 64 0 load_sum
	257 128 0 runnable_sum
	1305 192 0 util_sum
	1305 224 0 period_contrib
	185 256 0 load_avg
	185 320 0 runnable_avg
	185 384 0 util_avg
	205 448 0 util_est
struct 64 5 -
	884 0 0 lock
	200 32 0 nr
	185 64 0 load_avg
	185 128 0 util_avg
	185 192 0 runnable_avg
int 8 s long int
ptr 8 struct rq *
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
ptr 8 struct task_group *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	266 0 0 kn
	185 64 0 notified_at
	1093 128 0 notify_timer
array 168 267 3
typedef 2 1011 u16
array 112 306 14
array 56 200 14
ptr 8 struct cgroup_root *
array 224 80 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1309 0 0 x
struct 32 2 cgroup_base_stat
	1310 0 0 cputime
	192 192 0 ntime
struct 24 3 prev_cputime
	192 0 0 utime
	192 64 0 stime
	588 128 0 lock
typedef 24 1311 wait_queue_head_t
struct 32 3 work_struct
	323 0 0 data
	80 64 0 entry
	1312 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1313 0 0 effective
	1314 2432 0 progs
	1315 4864 0 flags
	1316 5184 0 revisions
	80 7616 0 storages
	1317 7744 0 inactive
	304 7808 0 refcnt
	280 7936 0 release_work
struct 16 4 cgroup_freezer_state
	301 0 0 freeze
	200 32 0 e_freeze
	200 64 0 nr_frozen_descendants
	200 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 274 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
array 4096 1033 4096
array 64 1033 64
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
typedef 1 1302 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	185 0 0 percpu_count_ptr
	1318 64 0 data
struct 56 3 rcu_work
	280 0 0 work
	287 256 0 rcu
	442 384 0 wq
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
array 4096 1033 4096
struct 4096 1 entry_stack_page
	1319 0 0 stack
struct 20480 2 tss_struct
	1320 0 0 x86_tss
	1321 832 0 io_bitmap
struct 77824 13 cea_exception_stacks
	317 0 0 DF_stack_guard
	1322 32768 0 DF_stack
	317 98304 0 NMI_stack_guard
	1322 131072 0 NMI_stack
	317 196608 0 DB_stack_guard
	1322 229376 0 DB_stack
	317 294912 0 MCE_stack_guard
	1322 327680 0 MCE_stack
	317 393216 0 VC_stack_guard
	1322 425984 0 VC_stack
	317 491520 0 VC2_stack_guard
	1322 524288 0 VC2_stack
	317 589824 0 IST_top_guard
struct 4096 9 debug_store
	1323 0 0 bts_buffer_base
	1323 64 0 bts_index
	1323 128 0 bts_absolute_maximum
	1323 192 0 bts_interrupt_threshold
	1323 256 0 pebs_buffer_base
	1323 320 0 pebs_index
	1323 384 0 pebs_absolute_maximum
	1323 448 0 pebs_interrupt_threshold
	1324 512 0 pebs_event_reset
struct 131072 2 debug_store_buffers
	1325 0 0 bts_buffer
	1325 524288 0 pebs_buffer
typedef 8 476 atomic_long_t
typedef 4 1326 kuid_t
typedef 4 1327 kgid_t
typedef 8 1328 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	200 0 0 non_rcu
	287 0 0 rcu
typedef 4 1329 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1287 0 0 next
	1288 64 0 pprev
typedef 4 1330 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1331 0 0 next
	1332 64 0 pprev
struct 16 2 qstr
	1333 0 0 -
	683 64 0 name
array 40 327 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1334 0 0 -
union 16 2 -
	80 0 0 d_lru
	1335 0 0 d_wait
struct 8 1 hlist_head
	1287 0 0 first
union 16 3 -
	336 0 0 d_alias
	338 0 0 d_in_lookup_hash
	287 0 0 d_rcu
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
	233 0 0 name
	80 64 0 entry
	229 192 0 parent
	677 256 0 kset
	1289 320 0 ktype
	266 384 0 sd
	1336 448 0 kref
	205 480 1 state_initialized
	205 481 1 state_in_sysfs
	205 482 1 state_add_uevent_sent
	205 483 1 state_remove_uevent_sent
	205 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	233 0 0 name
	188 64 0 lock
struct 56 4 dev_links_info
	80 0 0 suppliers
	80 128 0 consumers
	80 256 0 defer_sync
	1337 384 0 status
struct 312 55 dev_pm_info
	1338 0 0 power_state
	301 32 1 can_wakeup
	301 33 1 async_suspend
	301 34 1 in_dpm_list
	301 35 1 is_prepared
	301 36 1 is_suspended
	301 37 1 is_noirq_suspended
	301 38 1 is_late_suspended
	301 39 1 no_pm
	301 40 1 early_init
	301 41 1 direct_complete
	378 64 0 driver_flags
	188 96 0 lock
	80 128 0 entry
	1031 256 0 completion
	1339 512 0 wakeup
	301 576 1 wakeup_path
	301 577 1 syscore
	301 578 1 no_pm_callbacks
	301 579 1 async_in_progress
	301 580 1 smart_suspend
	301 581 1 must_resume
	301 582 1 may_skip_resume
	919 640 0 suspend_timer
	192 1152 0 timer_expires
	280 1216 0 work
	279 1472 0 wait_queue
	1340 1664 0 wakeirq
	183 1728 0 usage_count
	183 1760 0 child_count
	205 1792 3 disable_depth
	301 1795 1 idle_notification
	301 1796 1 request_pending
	301 1797 1 deferred_resume
	301 1798 1 needs_force_resume
	301 1799 1 runtime_auto
	301 1800 1 ignore_children
	301 1801 1 no_callbacks
	301 1802 1 irq_safe
	301 1803 1 use_autosuspend
	301 1804 1 timer_autosuspends
	301 1805 1 memalloc_noio
	205 1824 0 links_count
	1341 1856 0 request
	1342 1888 0 runtime_status
	1342 1920 0 last_status
	200 1952 0 runtime_error
	200 1984 0 autosuspend_delay
	192 2048 0 last_busy
	192 2112 0 active_time
	192 2176 0 suspended_time
	192 2240 0 accounting_timestamp
	1343 2304 0 subsys_data
	1344 2368 0 set_latency_tolerance
	1345 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1346 0 0 domain
	1347 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 480 u32
ptr 8 const struct class *
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 185 1
struct 40 4 klist
	1348 0 0 k_lock
	387 64 0 k_list
	1349 192 0 get
	1349 256 0 put
struct 32 3 klist_node
	189 0 0 n_klist
	387 64 0 n_node
	1350 192 0 n_ref
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
ptr 8 const struct device_driver *
ptr 8 char *
typedef 1 1351 u8
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
typedef 4 205 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1352 0 0 mnt
	214 64 0 dentry
union 32 2 -
	98 0 0 f_pos_lock
	192 0 0 f_pipe
typedef 8 1353 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	287 0 0 f_task_work
	1354 0 0 f_llist
	1355 0 0 f_ra
	1356 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 408 3
typedef 4 1357 atomic_t
typedef 1 1302 bool
typedef 24 1358 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1359 spinlock_t
array 8 185 1
array 512 989 64
union 64 2 -
	1360 0 0 -
	108 0 0 page
union 64 2 -
	1361 0 0 -
	108 0 0 __page_1
union 64 2 -
	1362 0 0 -
	108 0 0 __page_2
union 64 2 -
	1363 0 0 -
	108 0 0 __page_3
array 80 80 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1364 atomic_t
typedef 4 1365 spinlock_t
struct 16 1 plist_head
	1366 0 0 node_list
typedef 4 1367 spinlock_t
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
typedef 8 1368 genpool_algo_t
typedef 8 1369 atomic_long_t
typedef 8 1370 phys_addr_t
array 0 185 0
array 32 1033 32
struct 16 3 xarray
	208 0 0 xa_lock
	1371 32 0 xa_flags
	189 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	462 0 0 bio_slab
	205 64 0 front_pad
	1372 128 0 cache
	1373 192 0 bio_pool
	1373 768 0 bvec_pool
	1373 1344 0 bio_integrity_pool
	1373 1920 0 bvec_integrity_pool
	205 2496 0 back_pad
	208 2528 0 rescue_lock
	1374 2560 0 rescue_list
	856 2688 0 rescue_work
	442 2944 0 rescue_workqueue
	212 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1375 u64
typedef 4 205 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
typedef 4 995 depot_stack_handle_t
struct 4 3 -
	995 0 17 pool_index_plus_1
	995 17 10 offset
	995 27 5 extra
struct 32 4 mutex
	1376 0 0 owner
	1377 64 0 wait_lock
	1378 96 0 osq
	453 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
array 16384 453 1024
array 4096 205 1024
array 32 1033 32
typedef 4 1379 spinlock_t
struct 8 1 hlist_head
	1287 0 0 first
struct 8 1 hlist_nulls_head
	1380 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1302 bool
typedef 2 206 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	205 0 0 i_nlink
	205 0 0 __i_nlink
typedef 8 1381 time64_t
typedef 1 1382 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 192 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	345 0 0 i_dentry
	287 0 0 i_rcu
typedef 8 1383 atomic64_t
union 8 2 -
	395 0 0 i_fop
	1384 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	1088 0 0 i_pipe
	1385 0 0 i_cdev
	389 0 0 i_link
	205 0 0 i_dir_seq
typedef 4 205 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1386 0 0 start
	1386 64 0 end
	189 128 0 vaddr
	185 192 0 nslabs
	485 256 0 late_alloc
	205 288 0 nareas
	205 320 0 area_nslabs
	1387 384 0 areas
	1388 448 0 slots
typedef 1 1302 bool
typedef 8 1389 atomic_long_t
ptr 8 const void *
union 32 3 -
	1390 0 0 dir
	1391 0 0 symlink
	1392 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 205 slab_flags_t
struct 8 3 reciprocal_value
	1393 0 0 m
	1394 32 0 sh1
	1394 40 0 sh2
struct 4 1 kmem_cache_order_objects
	205 0 0 x
typedef 4 205 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
struct 64 12 kobject
	233 0 0 name
	497 64 0 entry
	229 192 0 parent
	677 256 0 kset
	1289 320 0 ktype
	266 384 0 sd
	1395 448 0 kref
	205 480 1 state_initialized
	205 481 1 state_in_sysfs
	205 482 1 state_add_uevent_sent
	205 483 1 state_remove_uevent_sent
	205 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1396 1024
union 16 2 -
	1397 0 0 -
	1398 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1399 local_lock_t
typedef 4 1400 spinlock_t
typedef 8 1401 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	205 0 0 done
	1402 64 0 wait
ptr 8 struct list_head *
union 256 5 -
	1403 0 0 -
	1404 0 0 -
	1405 0 0 mr64
	1406 0 0 ma64
	1407 0 0 alloc
union 4 2 -
	188 0 0 ma_lock
	1408 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	200 0 0 id
	334 32 0 ref
struct 256 18 page_counter
	323 0 0 usage
	276 512 0 _pad1_
	185 512 0 emin
	323 576 0 min_usage
	323 640 0 children_min_usage
	185 704 0 elow
	323 768 0 low_usage
	323 832 0 children_low_usage
	185 896 0 watermark
	185 960 0 local_watermark
	185 1024 0 failcnt
	276 1536 0 _pad2_
	301 1536 0 protection_support
	185 1600 0 min
	185 1664 0 low
	185 1728 0 high
	185 1792 0 max
	1409 1856 0 parent
union 256 2 -
	513 0 0 swap
	513 0 0 memsw
struct 120 8 vmpressure
	185 0 0 scanned
	185 64 0 reclaimed
	185 128 0 tree_scanned
	185 192 0 tree_reclaimed
	188 256 0 sr_lock
	80 320 0 events
	98 448 0 events_lock
	280 704 0 work
ptr 8 struct memcg_vmstats *
array 72 323 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	188 0 0 lock
	1410 64 0 completions
	1093 448 0 period_timer
	185 768 0 period_time
	185 832 0 dirty_limit_tstamp
	185 896 0 dirty_limit
array 160 1411 4
struct 32 3 deferred_split
	188 0 0 split_queue_lock
	80 64 0 split_queue
	185 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	80 0 0 fifo
	188 128 0 lock
array 0 1412 0
ptr 8 struct mem_cgroup *
ptr 8 struct lruvec_stats_percpu *
ptr 8 struct lruvec_stats *
ptr 8 struct shrinker_info *
struct 1560 11 lruvec
	421 0 0 lists
	188 640 0 lru_lock
	185 704 0 anon_cost
	185 768 0 file_cost
	323 832 0 nonresident_age
	1253 896 0 refaults
	185 1024 0 flags
	1413 1088 0 lrugen
	1414 11840 0 mm_state
	535 12416 0 pgdat
	1415 12480 0 zswap_lruvec_state
array 200 1416 5
struct 16 2 mem_cgroup_reclaim_iter
	525 0 0 position
	183 64 0 generation
ptr 8 struct mem_section_usage *
array 0 185 0
typedef 0 1417 local_lock_t
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1418 0 0 data
	652 64 0 entry
	1419 192 0 func
array 304 262 38
array 176 185 22
typedef 8 1420 atomic64_t
ptr 8 void **
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 1344 65 -
	1421 0 0 -
	82 512 0 mm_mt
	185 640 0 mmap_base
	185 704 0 mmap_legacy_base
	185 768 0 mmap_compat_base
	185 832 0 mmap_compat_legacy_base
	185 896 0 task_size
	1422 960 0 pgd
	183 1024 0 membarrier_state
	183 1056 0 mm_users
	1423 1088 0 pcpu_cid
	185 1152 0 mm_cid_next_scan
	323 1216 0 pgtables_bytes
	200 1280 0 map_count
	188 1312 0 page_table_lock
	132 1344 0 mmap_lock
	80 1664 0 mmlist
	1424 1792 0 mm_lock_seq
	476 1856 0 futex_unique_id
	185 1920 0 hiwater_rss
	185 1984 0 hiwater_vm
	185 2048 0 total_vm
	185 2112 0 locked_vm
	476 2176 0 pinned_vm
	185 2240 0 data_vm
	185 2304 0 exec_vm
	185 2368 0 stack_vm
	185 2432 0 def_flags
	1424 2496 0 write_protect_seq
	188 2528 0 arg_lock
	185 2560 0 start_code
	185 2624 0 end_code
	185 2688 0 start_data
	185 2752 0 end_data
	185 2816 0 start_brk
	185 2880 0 brk
	185 2944 0 start_stack
	185 3008 0 arg_start
	185 3072 0 arg_end
	185 3136 0 env_start
	185 3200 0 env_end
	1425 3264 0 saved_auxv
	1426 6592 0 rss_stat
	1427 7872 0 binfmt
	1428 7936 0 context
	185 9024 0 flags
	188 9088 0 ioctx_lock
	1429 9152 0 ioctx_table
	591 9216 0 owner
	330 9280 0 user_ns
	989 9344 0 exe_file
	1430 9408 0 notifier_subscriptions
	185 9472 0 numa_next_scan
	185 9536 0 numa_scan_offset
	200 9600 0 numa_scan_seq
	183 9632 0 tlb_flush_pending
	183 9664 0 tlb_flush_batched
	1431 9728 0 uprobes_state
	323 9792 0 hugetlb_usage
	280 9856 0 async_put_work
	1432 10112 0 iommu_mm
	185 10176 0 ksm_merging_pages
	185 10240 0 ksm_rmap_items
	323 10304 0 ksm_zero_pages
	1433 10368 0 lru_gen
array 0 185 0
struct 24 4 ns_common
	214 0 0 stashed
	737 64 0 ops
	205 128 0 inum
	551 160 0 count
ptr 8 struct mount *
struct 8 1 rb_root
	845 0 0 rb_node
typedef 8 1434 u64
typedef 24 1435 wait_queue_head_t
struct 24 3 rb_node
	185 0 0 __rb_parent_color
	845 64 0 rb_right
	845 128 0 rb_left
typedef 4 1436 refcount_t
ptr 8 Elf64_Sym *
array 56 1033 56
struct 96 5 module_kobject
	358 0 0 kobj
	247 512 0 mod
	229 576 0 drivers_dir
	1437 640 0 mp
	1050 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1438 7
struct 24 3 mod_arch_specific
	205 0 0 num_orcs
	690 64 0 orc_unwind_ip
	1439 128 0 orc_unwind
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
	1440 0 0 descs
	1441 64 0 classes
	205 128 0 num_descs
	205 160 0 num_classes
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
struct 16 2 hlist_node
	1287 0 0 next
	1288 64 0 pprev
struct 32 4 vfsmount
	214 0 0 mnt_root
	342 64 0 mnt_sb
	200 128 0 mnt_flags
	1442 192 0 mnt_idmap
union 24 3 -
	550 0 0 mnt_node
	1443 0 0 mnt_rcu
	1444 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	578 0 0 mnt_mp_list
	578 0 0 mnt_umount
typedef 4 205 __u32
struct 8 1 hlist_head
	1287 0 0 first
typedef 4 1445 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	183 0 0 tail
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
ptr 8 struct task_struct *
ptr 8 struct ww_acquire_ctx *
typedef 0 1446 local_lock_t
struct 24 5 page_frag_cache
	189 0 0 va
	1447 64 0 offset
	1447 80 0 size
	205 96 0 pagecnt_bias
	465 128 0 pfmemalloc
struct 16 3 page_frag_1k
	189 0 0 va
	1448 64 0 offset
	465 80 0 pfmemalloc
array 512 189 64
typedef 4 1449 refcount_t
typedef 4 1450 u32
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
struct 8 1 llist_node
	1451 0 0 next
ptr 8 struct key_tag *
struct 24 3 idr
	609 0 0 idr_rt
	205 128 0 idr_base
	205 160 0 idr_next
struct 24 4 ns_common
	214 0 0 stashed
	737 64 0 ops
	205 128 0 inum
	597 160 0 count
struct 0 0 ref_tracker_dir
ptr 8 struct proc_dir_entry *
struct 104 2 ctl_table_set
	1452 0 0 is_seen
	1453 64 0 dir
ptr 8 struct sock *
ptr 8 struct uevent_sock *
struct 16 3 xarray
	414 0 0 xa_lock
	1454 32 0 xa_flags
	189 64 0 xa_head
struct 8 1 raw_notifier_head
	1455 0 0 head
ptr 8 struct net_device *
struct 40 6 netns_core
	1456 0 0 sysctl_hdr
	200 64 0 sysctl_somaxconn
	200 96 0 sysctl_optmem_max
	1457 128 0 sysctl_txrehash
	1458 192 0 prot_inuse
	1282 256 0 rps_default_mask
struct 128 16 netns_mib
	1459 0 0 ip_statistics
	1459 64 0 ipv6_statistics
	1460 128 0 tcp_statistics
	1461 192 0 net_statistics
	1462 256 0 udp_statistics
	1462 320 0 udp_stats_in6
	1463 384 0 xfrm_statistics
	1464 448 0 tls_statistics
	1465 512 0 mptcp_statistics
	1462 576 0 udplite_statistics
	1462 640 0 udplite_stats_in6
	1466 704 0 icmp_statistics
	1467 768 0 icmpmsg_statistics
	1468 832 0 icmpv6_statistics
	1469 896 0 icmpv6msg_statistics
	605 960 0 proc_net_devsnmp6
struct 40 2 netns_packet
	1470 0 0 sklist_lock
	1471 256 0 sklist
struct 32 3 netns_unix
	1472 0 0 table
	200 128 0 sysctl_max_dgram_qlen
	1456 192 0 ctl
struct 72 5 netns_nexthop
	1473 0 0 rb_root
	401 64 0 devhash
	205 128 0 seq
	598 160 0 last_id_allocated
	1474 192 0 notifier_chain
struct 832 167 netns_ipv4
	1475 0 0 __cacheline_group_begin__netns_ipv4_read_tx
	1457 0 0 sysctl_tcp_early_retrans
	1457 8 0 sysctl_tcp_tso_win_divisor
	1457 16 0 sysctl_tcp_tso_rtt_log
	1457 24 0 sysctl_tcp_autocorking
	200 32 0 sysctl_tcp_min_snd_mss
	205 64 0 sysctl_tcp_notsent_lowat
	200 96 0 sysctl_tcp_limit_output_bytes
	200 128 0 sysctl_tcp_min_rtt_wlen
	1476 160 0 sysctl_tcp_wmem
	1457 256 0 sysctl_ip_fwd_use_pmtu
	1477 264 0 __cacheline_group_end__netns_ipv4_read_tx
	1478 264 0 __cacheline_group_begin__netns_ipv4_read_txrx
	1457 264 0 sysctl_tcp_moderate_rcvbuf
	1479 272 0 __cacheline_group_end__netns_ipv4_read_txrx
	1480 272 0 __cacheline_group_begin__netns_ipv4_read_rx
	1457 272 0 sysctl_ip_early_demux
	1457 280 0 sysctl_tcp_early_demux
	200 288 0 sysctl_tcp_reordering
	1476 320 0 sysctl_tcp_rmem
	1481 416 0 __cacheline_group_end__netns_ipv4_read_rx
	1482 512 0 __cacheline_group_begin__icmp
	410 512 0 icmp_global_credit
	598 544 0 icmp_global_stamp
	1483 576 0 __cacheline_group_end__icmp
	1484 1024 0 __cacheline_group_pad__icmp
	1485 1024 0 tcp_death_row
	1486 2048 0 udp_table
	1456 2112 0 forw_hdr
	1456 2176 0 frags_hdr
	1456 2240 0 ipv4_hdr
	1456 2304 0 route_hdr
	1456 2368 0 xfrm4_hdr
	1487 2432 0 devconf_all
	1487 2496 0 devconf_dflt
	1488 2560 0 ra_chain
	1470 2624 0 ra_mutex
	1489 2880 0 rules_ops
	1490 2944 0 fib_main
	1490 3008 0 fib_default
	205 3072 0 fib_rules_require_fldissect
	411 3104 0 fib_has_custom_rules
	411 3112 0 fib_has_custom_local_routes
	411 3120 0 fib_offload_disabled
	1457 3128 0 sysctl_tcp_shrink_window
	410 3136 0 fib_num_tclassid_users
	401 3200 0 fib_table_hash
	607 3264 0 fibnl
	607 3328 0 mc_autojoin_sk
	1491 3392 0 peers
	1492 3456 0 fqdir
	1457 3520 0 sysctl_icmp_echo_ignore_all
	1457 3528 0 sysctl_icmp_echo_enable_probe
	1457 3536 0 sysctl_icmp_echo_ignore_broadcasts
	1457 3544 0 sysctl_icmp_ignore_bogus_error_responses
	1457 3552 0 sysctl_icmp_errors_use_inbound_ifaddr
	200 3584 0 sysctl_icmp_ratelimit
	200 3616 0 sysctl_icmp_ratemask
	200 3648 0 sysctl_icmp_msgs_per_sec
	200 3680 0 sysctl_icmp_msgs_burst
	598 3712 0 ip_rt_min_pmtu
	200 3744 0 ip_rt_mtu_expires
	200 3776 0 ip_rt_min_advmss
	1493 3808 0 ip_local_ports
	1457 3872 0 sysctl_tcp_ecn
	1457 3880 0 sysctl_tcp_ecn_fallback
	1457 3888 0 sysctl_ip_default_ttl
	1457 3896 0 sysctl_ip_no_pmtu_disc
	1457 3904 0 sysctl_ip_fwd_update_priority
	1457 3912 0 sysctl_ip_nonlocal_bind
	1457 3920 0 sysctl_ip_autobind_reuse
	1457 3928 0 sysctl_ip_dynaddr
	1457 3936 0 sysctl_raw_l3mdev_accept
	1457 3944 0 sysctl_udp_early_demux
	1457 3952 0 sysctl_nexthop_compat_mode
	1457 3960 0 sysctl_fwmark_reflect
	1457 3968 0 sysctl_tcp_fwmark_accept
	1457 3976 0 sysctl_tcp_l3mdev_accept
	1457 3984 0 sysctl_tcp_mtu_probing
	200 4000 0 sysctl_tcp_mtu_probe_floor
	200 4032 0 sysctl_tcp_base_mss
	200 4064 0 sysctl_tcp_probe_threshold
	598 4096 0 sysctl_tcp_probe_interval
	200 4128 0 sysctl_tcp_keepalive_time
	200 4160 0 sysctl_tcp_keepalive_intvl
	1457 4192 0 sysctl_tcp_keepalive_probes
	1457 4200 0 sysctl_tcp_syn_retries
	1457 4208 0 sysctl_tcp_synack_retries
	1457 4216 0 sysctl_tcp_syncookies
	1457 4224 0 sysctl_tcp_migrate_req
	1457 4232 0 sysctl_tcp_comp_sack_nr
	1457 4240 0 sysctl_tcp_backlog_ack_defer
	1457 4248 0 sysctl_tcp_pingpong_thresh
	1457 4256 0 sysctl_tcp_retries1
	1457 4264 0 sysctl_tcp_retries2
	1457 4272 0 sysctl_tcp_orphan_retries
	1457 4280 0 sysctl_tcp_tw_reuse
	200 4288 0 sysctl_tcp_fin_timeout
	1457 4320 0 sysctl_tcp_sack
	1457 4328 0 sysctl_tcp_window_scaling
	1457 4336 0 sysctl_tcp_timestamps
	200 4352 0 sysctl_tcp_rto_min_us
	1457 4384 0 sysctl_tcp_recovery
	1457 4392 0 sysctl_tcp_thin_linear_timeouts
	1457 4400 0 sysctl_tcp_slow_start_after_idle
	1457 4408 0 sysctl_tcp_retrans_collapse
	1457 4416 0 sysctl_tcp_stdurg
	1457 4424 0 sysctl_tcp_rfc1337
	1457 4432 0 sysctl_tcp_abort_on_overflow
	1457 4440 0 sysctl_tcp_fack
	200 4448 0 sysctl_tcp_max_reordering
	200 4480 0 sysctl_tcp_adv_win_scale
	1457 4512 0 sysctl_tcp_dsack
	1457 4520 0 sysctl_tcp_app_win
	1457 4528 0 sysctl_tcp_frto
	1457 4536 0 sysctl_tcp_nometrics_save
	1457 4544 0 sysctl_tcp_no_ssthresh_metrics_save
	1457 4552 0 sysctl_tcp_workaround_signed_windows
	200 4576 0 sysctl_tcp_challenge_ack_limit
	1457 4608 0 sysctl_tcp_min_tso_segs
	1457 4616 0 sysctl_tcp_reflect_tos
	200 4640 0 sysctl_tcp_invalid_ratelimit
	200 4672 0 sysctl_tcp_pacing_ss_ratio
	200 4704 0 sysctl_tcp_pacing_ca_ratio
	205 4736 0 sysctl_tcp_child_ehash_entries
	185 4800 0 sysctl_tcp_comp_sack_delay_ns
	185 4864 0 sysctl_tcp_comp_sack_slack_ns
	200 4928 0 sysctl_max_syn_backlog
	200 4960 0 sysctl_tcp_fastopen
	1494 4992 0 tcp_congestion_control
	1495 5056 0 tcp_fastopen_ctx
	205 5120 0 sysctl_tcp_fastopen_blackhole_timeout
	410 5152 0 tfo_active_disable_times
	185 5184 0 tfo_active_disable_stamp
	598 5248 0 tcp_challenge_timestamp
	598 5280 0 tcp_challenge_count
	1457 5312 0 sysctl_tcp_plb_enabled
	1457 5320 0 sysctl_tcp_plb_idle_rehash_rounds
	1457 5328 0 sysctl_tcp_plb_rehash_rounds
	1457 5336 0 sysctl_tcp_plb_suspend_rto_sec
	200 5344 0 sysctl_tcp_plb_cong_thresh
	200 5376 0 sysctl_udp_wmem_min
	200 5408 0 sysctl_udp_rmem_min
	1457 5440 0 sysctl_fib_notify_on_flag_change
	1457 5448 0 sysctl_tcp_syn_linear_timeouts
	1457 5456 0 sysctl_udp_l3mdev_accept
	1457 5464 0 sysctl_igmp_llm_reports
	200 5472 0 sysctl_igmp_max_memberships
	200 5504 0 sysctl_igmp_max_msf
	200 5536 0 sysctl_igmp_qrv
	1496 5568 0 ping_group_range
	410 5696 0 dev_addr_genid
	205 5728 0 sysctl_udp_child_hash_entries
	392 5760 0 sysctl_local_reserved_ports
	200 5824 0 sysctl_ip_prot_sock
	599 5888 0 mr_tables
	1489 6016 0 mr_rules_ops
	1497 6080 0 sysctl_fib_multipath_hash_seed
	598 6144 0 sysctl_fib_multipath_hash_fields
	1457 6176 0 sysctl_fib_multipath_use_neigh
	1457 6184 0 sysctl_fib_multipath_hash_policy
	1498 6208 0 notifier_ops
	205 6272 0 fib_seq
	1498 6336 0 ipmr_notifier_ops
	205 6400 0 ipmr_seq
	410 6432 0 rt_genid
	1499 6464 0 ip_id_key
struct 832 42 netns_ipv6
	1500 0 0 ip6_dst_ops
	1501 1536 0 sysctl
	1502 3008 0 devconf_all
	1502 3072 0 devconf_dflt
	1491 3136 0 peers
	1492 3200 0 fqdir
	1503 3264 0 fib6_null_entry
	1504 3328 0 ip6_null_entry
	1505 3392 0 rt6_stats
	1506 3456 0 ip6_fib_timer
	401 3776 0 fib_table_hash
	1507 3840 0 fib6_main_tbl
	599 3904 0 fib6_walkers
	1508 4032 0 fib6_walker_lock
	414 4096 0 fib6_gc_lock
	410 4128 0 ip6_rt_gc_expire
	185 4160 0 ip6_rt_last_gc
	327 4224 0 flowlabel_has_excl
	411 4232 0 fib6_has_custom_rules
	205 4256 0 fib6_rules_require_fldissect
	205 4288 0 fib6_routes_require_src
	1504 4352 0 ip6_prohibit_entry
	1504 4416 0 ip6_blk_hole_entry
	1507 4480 0 fib6_local_tbl
	1489 4544 0 fib6_rules_ops
	607 4608 0 ndisc_sk
	607 4672 0 tcp_sk
	607 4736 0 igmp_sk
	607 4800 0 mc_autojoin_sk
	401 4864 0 inet6_addr_lst
	414 4928 0 addrconf_hash_lock
	1509 4992 0 addr_chk_work
	599 5696 0 mr6_tables
	1489 5824 0 mr6_rules_ops
	410 5888 0 dev_addr_genid
	410 5920 0 fib6_sernum
	1510 5952 0 seg6_data
	1498 6016 0 notifier_ops
	1498 6080 0 ip6mr_notifier_ops
	205 6144 0 ipmr_seq
	1511 6208 0 ip6addrlbl_table
	1512 6336 0 ioam6_data
struct 304 47 netns_sctp
	1513 0 0 sctp_statistics
	605 64 0 proc_net_sctp
	1456 128 0 sysctl_header
	607 192 0 ctl_sock
	607 256 0 udp4_sock
	607 320 0 udp6_sock
	200 384 0 udp_port
	200 416 0 encap_port
	599 448 0 local_addr_list
	599 576 0 addr_waitq
	1506 704 0 addr_wq_timer
	599 1024 0 auto_asconf_splist
	414 1152 0 addr_wq_lock
	414 1184 0 local_addr_lock
	205 1216 0 rto_initial
	205 1248 0 rto_min
	205 1280 0 rto_max
	200 1312 0 rto_alpha
	200 1344 0 rto_beta
	200 1376 0 max_burst
	200 1408 0 cookie_preserve_enable
	389 1472 0 sctp_hmac_alg
	205 1536 0 valid_cookie_life
	205 1568 0 sack_timeout
	205 1600 0 hb_interval
	205 1632 0 probe_interval
	200 1664 0 max_retrans_association
	200 1696 0 max_retrans_path
	200 1728 0 max_retrans_init
	200 1760 0 pf_retrans
	200 1792 0 ps_retrans
	200 1824 0 pf_enable
	200 1856 0 pf_expose
	200 1888 0 sndbuf_policy
	200 1920 0 rcvbuf_policy
	200 1952 0 default_auto_asconf
	200 1984 0 addip_enable
	200 2016 0 addip_noauth
	200 2048 0 prsctp_enable
	200 2080 0 reconf_enable
	200 2112 0 auth_enable
	200 2144 0 intl_enable
	200 2176 0 ecn_enable
	200 2208 0 scope_policy
	200 2240 0 rwnd_upd_shift
	185 2304 0 max_autoclose
	200 2368 0 l3mdev_accept
struct 264 10 netns_nf
	605 0 0 proc_netfilter
	1514 64 0 nf_loggers
	1456 768 0 nf_log_dir_header
	1456 832 0 nf_lwtnl_dir_header
	1515 896 0 hooks_ipv4
	1515 1216 0 hooks_ipv6
	1516 1536 0 hooks_arp
	1515 1728 0 hooks_bridge
	205 2048 0 defrag_ipv4_users
	205 2080 0 defrag_ipv6_users
struct 232 10 netns_ct
	411 0 0 ecache_dwork_pending
	1457 8 0 sysctl_log_invalid
	1457 16 0 sysctl_events
	1457 24 0 sysctl_acct
	1457 32 0 sysctl_tstamp
	1457 40 0 sysctl_checksum
	1517 64 0 stat
	1518 128 0 nf_conntrack_event_cb
	1519 192 0 nf_ct_proto
	410 1792 0 labels_used
struct 8 2 netns_nftables
	205 0 0 base_seq
	1457 32 0 gencursor
struct 8 1 netns_ft
	1520 0 0 stat
ptr 8 struct net_generic *
struct 64 3 netns_bpf
	1521 0 0 run_array
	1522 128 0 progs
	1523 256 0 links
struct 960 34 netns_xfrm
	599 0 0 state_all
	401 128 0 state_bydst
	401 192 0 state_bysrc
	401 256 0 state_byspi
	401 320 0 state_byseq
	401 384 0 state_cache_input
	205 448 0 state_hmask
	205 480 0 state_num
	1524 512 0 state_hash_work
	599 768 0 policy_all
	401 896 0 policy_byidx
	205 960 0 policy_idx_hmask
	205 992 0 idx_generator
	1525 1024 0 policy_bydst
	1526 1408 0 policy_count
	1524 1600 0 policy_hash_work
	1527 1856 0 policy_hthresh
	599 2240 0 inexact_bins
	607 2368 0 nlsk
	607 2432 0 nlsk_stash
	598 2496 0 sysctl_aevent_etime
	598 2528 0 sysctl_aevent_rseqth
	200 2560 0 sysctl_larval_drop
	598 2592 0 sysctl_acq_expires
	1528 2624 0 policy_default
	1456 2688 0 sysctl_hdr
	1500 3072 0 xfrm4_dst_ops
	1500 4608 0 xfrm6_dst_ops
	414 6144 0 xfrm_state_lock
	1529 6176 0 xfrm_state_hash_generation
	1529 6208 0 xfrm_policy_hash_generation
	414 6240 0 xfrm_policy_lock
	1470 6272 0 xfrm_cfg_mutex
	1509 6528 0 nat_keepalive_work
typedef 8 1530 u64
ptr 8 struct netns_ipvs *
struct 72 7 netns_mpls
	200 0 0 ip_ttl_propagate
	200 32 0 default_ttl
	1531 64 0 platform_labels
	1532 128 0 platform_label
	1470 192 0 platform_mutex
	1533 448 0 platform_label_seq
	1456 512 0 ctl
struct 40 2 netns_xdp
	1470 0 0 lock
	1471 256 0 list
struct 96 12 netns_smc
	1534 0 0 smc_stats
	1470 64 0 mutex_fback_rsn
	1535 320 0 fback_rsn
	411 384 0 limit_smc_hs
	1456 448 0 smc_hdr
	205 512 0 sysctl_autocorking_size
	205 544 0 sysctl_smcr_buf_type
	200 576 0 sysctl_smcr_testlink_time
	200 608 0 sysctl_wmem
	200 640 0 sysctl_rmem
	200 672 0 sysctl_max_links_per_lgr
	200 704 0 sysctl_max_conns_per_lgr
array 0 1536 0
union 8 2 -
	1537 0 0 -
	1538 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1539 netdev_features_t
typedef 2 1540 u16
typedef 2 1541 s16
array 64 1542 16
array 16 1543 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1536 0
array 0 1536 0
union 8 3 -
	1544 0 0 lstats
	1545 0 0 tstats
	1546 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1536 0
array 0 1536 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1547 u32
ptr 8 rx_handler_func_t *
typedef 8 1548 possible_net_t
ptr 8 struct netpoll_info *
array 0 1536 0
array 16 1033 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	652 0 0 upper
	652 128 0 lower
typedef 4 654 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1549 0 0 -
	1550 64 0 -
	1551 128 0 -
	1552 192 0 -
	1553 256 0 -
	1554 320 0 -
	1555 384 0 -
	1556 448 0 -
	1557 512 0 -
	1558 576 0 -
	1559 640 0 -
	1560 704 0 -
	1561 768 0 -
	1562 832 0 -
	1563 896 0 -
	1564 960 0 -
	1565 1024 0 -
	1566 1088 0 -
	1567 1152 0 -
	1568 1216 0 -
	1569 1280 0 -
	1570 1344 0 -
	1571 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1572 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 327 32
typedef 4 1573 spinlock_t
struct 32 3 netdev_hw_addr_list
	652 0 0 list
	200 128 0 count
	1574 192 0 tree
ptr 8 struct kset *
typedef 1 1302 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1287 0 0 next
	1288 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 721 16
struct 40 4 timer_list
	685 0 0 entry
	185 128 0 expires
	1575 192 0 function
	654 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1536 u8
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
	1576 0 0 kobj
	359 512 0 parent
	360 576 0 p
	233 640 0 init_name
	361 704 0 type
	362 768 0 bus
	363 832 0 driver
	189 896 0 platform_data
	189 960 0 driver_data
	1577 1024 0 driver_override
	1578 1152 0 mutex
	1579 1408 0 links
	1580 1856 0 power
	367 4352 0 pm_domain
	368 4416 0 em_pd
	1581 4480 0 msi
	370 4608 0 dma_ops
	371 4672 0 dma_mask
	1539 4736 0 coherent_dma_mask
	1539 4800 0 bus_dma_limit
	372 4864 0 dma_range_map
	373 4928 0 dma_parms
	652 4992 0 dma_pools
	374 5120 0 dma_io_tlb_mem
	1582 5184 0 archdata
	376 5184 0 of_node
	377 5248 0 fwnode
	200 5312 0 numa_node
	1583 5344 0 devt
	654 5376 0 id
	675 5408 0 devres_lock
	652 5440 0 devres_head
	379 5568 0 class
	307 5632 0 groups
	311 5696 0 release
	380 5760 0 iommu_group
	381 5824 0 iommu
	382 5888 0 physical_location
	1584 5952 0 removable
	678 5984 1 offline_disabled
	678 5985 1 offline
	678 5986 1 of_node_reused
	678 5987 1 state_synced
	678 5988 1 can_match
	678 5989 1 dma_skip_sync
	678 5990 1 dma_iommu
	1585 6016 0 flags
array 32 701 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 692 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1586 3
array 32 692 32
typedef 0 1587 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1287 0 0 first
ptr 8 struct dim_irq_moder *
array 0 692 0
struct 776 107 sock
	1588 0 0 __sk_common
	1589 1088 0 __cacheline_group_begin__sock_write_rx
	1590 1088 0 sk_drops
	1591 1120 0 sk_peek_off
	1592 1152 0 sk_error_queue
	1592 1344 0 sk_receive_queue
	1593 1536 0 sk_backlog
	1594 1728 0 __cacheline_group_end__sock_write_rx
	1595 1728 0 __cacheline_group_begin__sock_read_rx
	958 1728 0 sk_rx_dst
	200 1792 0 sk_rx_dst_ifindex
	725 1824 0 sk_rx_dst_cookie
	205 1856 0 sk_ll_usec
	205 1888 0 sk_napi_id
	1596 1920 0 sk_busy_poll_budget
	1597 1936 0 sk_prefer_busy_poll
	1597 1944 0 sk_userlocks
	200 1952 0 sk_rcvbuf
	959 1984 0 sk_filter
	1598 2048 0 -
	818 2112 0 sk_data_ready
	262 2176 0 sk_rcvtimeo
	200 2240 0 sk_rcvlowat
	1599 2272 0 __cacheline_group_end__sock_read_rx
	1600 2272 0 __cacheline_group_begin__sock_read_rxtx
	200 2272 0 sk_err
	963 2304 0 sk_socket
	525 2368 0 sk_memcg
	1601 2432 0 sk_policy
	1602 2560 0 __cacheline_group_end__sock_read_rxtx
	1603 2560 0 __cacheline_group_begin__sock_write_rxtx
	1604 2560 0 sk_lock
	725 2816 0 sk_reserved_mem
	200 2848 0 sk_forward_alloc
	725 2880 0 sk_tsflags
	1605 2912 0 __cacheline_group_end__sock_write_rxtx
	1606 2912 0 __cacheline_group_begin__sock_write_tx
	200 2912 0 sk_write_pending
	1590 2944 0 sk_omem_alloc
	200 2976 0 sk_sndbuf
	200 3008 0 sk_wmem_queued
	1607 3040 0 sk_wmem_alloc
	185 3072 0 sk_tsq_flags
	1608 3136 0 -
	1592 3200 0 sk_write_queue
	725 3392 0 sk_dst_pending_confirm
	725 3424 0 sk_pacing_status
	1609 3456 0 sk_frag
	1610 3584 0 -
	185 3904 0 sk_pacing_rate
	1590 3968 0 sk_zckey
	1590 4000 0 sk_tskey
	1611 4032 0 __cacheline_group_end__sock_write_tx
	1612 4032 0 __cacheline_group_begin__sock_read_tx
	185 4032 0 sk_max_pacing_rate
	262 4096 0 sk_sndtimeo
	725 4160 0 sk_priority
	725 4192 0 sk_mark
	958 4224 0 sk_dst_cache
	1613 4288 0 sk_route_caps
	976 4352 0 sk_validate_xmit_skb
	1596 4416 0 sk_gso_type
	1596 4432 0 sk_gso_max_segs
	205 4448 0 sk_gso_max_size
	1614 4480 0 sk_allocation
	725 4512 0 sk_txhash
	1597 4544 0 sk_pacing_shift
	728 4552 0 sk_use_task_frag
	1615 4560 0 __cacheline_group_end__sock_read_tx
	1597 4560 1 sk_gso_disabled
	1597 4561 1 sk_kern_sock
	1597 4562 1 sk_no_check_tx
	1597 4563 1 sk_no_check_rx
	1597 4568 0 sk_shutdown
	1596 4576 0 sk_type
	1596 4592 0 sk_protocol
	185 4608 0 sk_lingertime
	979 4672 0 sk_prot_creator
	1616 4736 0 sk_callback_lock
	200 4800 0 sk_err_soft
	725 4832 0 sk_ack_backlog
	725 4864 0 sk_max_ack_backlog
	1617 4896 0 sk_uid
	1618 4928 0 sk_peer_lock
	200 4960 0 sk_bind_phc
	925 4992 0 sk_peer_pid
	396 5056 0 sk_peer_cred
	1619 5120 0 sk_stamp
	200 5184 0 sk_disconnects
	1597 5216 0 sk_txrehash
	1597 5224 0 sk_clockid
	1597 5232 1 sk_txtime_deadline_mode
	1597 5233 1 sk_txtime_report_errors
	1597 5234 6 sk_txtime_unused
	189 5248 0 sk_user_data
	189 5312 0 sk_security
	1620 5376 0 sk_cgrp_data
	818 5504 0 sk_state_change
	818 5568 0 sk_write_space
	818 5632 0 sk_error_report
	826 5696 0 sk_backlog_rcv
	818 5760 0 sk_destruct
	984 5824 0 sk_reuseport_cb
	284 5888 0 sk_bpf_storage
	736 5952 0 sk_rcu
	1621 6080 0 ns_tracker
	1622 6080 0 sk_user_frags
typedef 4 1623 u32
typedef 8 1624 size_t
typedef 24 1625 wait_queue_head_t
typedef 1 1302 bool
struct 128 15 netlink_callback
	946 0 0 skb
	1626 64 0 nlh
	1627 128 0 dump
	1628 192 0 done
	189 256 0 data
	247 320 0 module
	1629 384 0 extack
	1596 448 0 family
	1596 464 0 answer_flags
	725 480 0 min_dump_alloc
	205 512 0 prev_seq
	205 544 0 seq
	200 576 0 flags
	728 608 0 strict_check
	1630 640 0 -
struct 32 4 mutex
	1631 0 0 owner
	1632 64 0 wait_lock
	1633 96 0 osq
	1634 128 0 wait_list
ptr 8 void (*)(struct sk_buff *)
ptr 8 int (*)(struct net *, int)
ptr 8 void (*)(struct net *, int)
ptr 8 void (*)(struct sock *, long unsigned int *)
struct 8 1 rhash_head
	1635 0 0 next
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
ptr 8 const struct proc_ns_operations *
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	80 0 0 list
	287 0 0 rcu
typedef 2 1636 s16
union 40 5 -
	1637 0 0 -
	1638 0 0 -
	1639 0 0 -
	1640 0 0 -
	287 0 0 callback_head
union 4 2 -
	205 0 0 page_type
	183 0 0 _mapcount
struct 48 8 page_pool_params_fast
	205 0 0 order
	205 32 0 pool_size
	200 64 0 nid
	359 128 0 dev
	1641 192 0 napi
	1642 256 0 dma_dir
	205 288 0 max_len
	205 320 0 offset
typedef 4 1643 u32
array 0 945 0
typedef 8 185 netmem_ref
array 0 945 0
struct 0 0 -
struct 88 4 delayed_work
	1644 0 0 work
	1645 256 0 timer
	442 576 0 wq
	200 640 0 cpu
struct 1032 2 pp_alloc_cache
	749 0 0 count
	1646 64 0 cache
struct 192 8 ptr_ring
	200 0 0 producer
	457 32 0 producer_lock
	200 512 0 consumer_head
	200 544 0 consumer_tail
	457 576 0 consumer_lock
	200 1024 0 size
	200 1056 0 batch
	540 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	457 0 0 xa_lock
	1647 32 0 xa_flags
	189 64 0 xa_head
typedef 4 1648 atomic_t
typedef 4 1649 refcount_t
typedef 8 1650 u64
struct 32 5 page_pool_params_slow
	611 0 0 netdev
	205 64 0 queue_idx
	205 96 0 flags
	1651 128 0 init_callback
	189 192 0 init_arg
struct 32 4 -
	1652 0 0 list
	761 128 0 detach_time
	749 192 0 napi_id
	749 224 0 id
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
struct 32 8 pcpu_block_md
	200 0 0 scan_hint
	200 32 0 scan_hint_start
	200 64 0 contig_hint
	200 96 0 contig_hint_start
	200 128 0 left_free
	200 160 0 right_free
	200 192 0 first_free
	200 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1302 bool
ptr 8 struct pcpuobj_ext *
array 0 185 0
union 64 2 -
	1653 0 0 -
	1654 0 0 pad
typedef 1 1655 s8
array 47 771 47
int 2 s short int
array 12 771 12
array 48 185 6
typedef 8 1381 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 178 5
array 163872 179 2
array 96 279 4
struct 208 8 lru_gen_mm_walk
	1656 0 0 lruvec
	185 64 0 seq
	185 128 0 next_addr
	1657 192 0 nr_pages
	1658 1472 0 mm_stats
	200 1600 0 batched
	301 1632 0 can_swap
	301 1640 0 force_scan
struct 232 4 lru_gen_memcg
	185 0 0 seq
	1085 64 0 nr_memcgs
	1659 256 0 fifo
	188 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 323 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	185 0 0 total
	185 64 0 ignored
	185 128 0 failed
	185 192 0 delayed
	185 256 0 recovered
array 32 345 4
array 0 1660 0
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1661 0 0 owner
	1662 64 0 wait_lock
	1663 96 0 osq
	1664 128 0 wait_list
typedef 24 1665 wait_queue_head_t
typedef 1 1302 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1666 atomic_long_t
struct 16 2 prb_data_blk_lpos
	185 0 0 begin
	185 64 0 next
typedef 8 1667 u64
typedef 2 1668 u16
typedef 1 1669 u8
typedef 4 1670 u32
struct 64 2 dev_printk_info
	1671 0 0 subsystem
	1672 128 0 device
struct 48 6 prb_desc_ring
	205 0 0 count_bits
	1673 64 0 descs
	1674 128 0 infos
	798 192 0 head_id
	798 256 0 tail_id
	798 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	205 0 0 size_bits
	389 64 0 data
	798 128 0 head_lpos
	798 192 0 tail_lpos
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
typedef 4 205 slab_flags_t
ptr 8 struct request_sock_ops *
ptr 8 struct timewait_sock_ops *
union 8 4 -
	1675 0 0 hashinfo
	1486 0 0 udp_table
	1676 0 0 raw_hash
	1677 0 0 smc_hash
array 32 1033 32
union 16 3 -
	1678 0 0 pt_rcu_head
	453 0 0 pt_list
	1679 0 0 -
union 8 4 -
	185 0 0 pt_index
	892 0 0 pt_mm
	844 0 0 pt_frag_refcount
	844 0 0 pt_share_count
union 8 2 -
	185 0 0 _pt_pad_2
	1680 0 0 ptl
typedef 4 1681 atomic_t
ptr 8 struct rb_node *
ptr 8 struct elevator_queue *
typedef 4 1682 refcount_t
struct 16 2 percpu_ref
	185 0 0 percpu_count_ptr
	1318 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1683 0 0 features
	1684 32 0 flags
	185 64 0 seg_boundary_mask
	185 128 0 virt_boundary_mask
	205 192 0 max_hw_sectors
	205 224 0 max_dev_sectors
	205 256 0 chunk_sectors
	205 288 0 max_sectors
	205 320 0 max_user_sectors
	205 352 0 max_segment_size
	205 384 0 physical_block_size
	205 416 0 logical_block_size
	205 448 0 alignment_offset
	205 480 0 io_min
	205 512 0 io_opt
	205 544 0 max_discard_sectors
	205 576 0 max_hw_discard_sectors
	205 608 0 max_user_discard_sectors
	205 640 0 max_secure_erase_sectors
	205 672 0 max_write_zeroes_sectors
	205 704 0 max_zone_append_sectors
	205 736 0 discard_granularity
	205 768 0 discard_alignment
	205 800 0 zone_write_granularity
	205 832 0 atomic_write_hw_max
	205 864 0 atomic_write_max_sectors
	205 896 0 atomic_write_hw_boundary
	205 928 0 atomic_write_boundary_sectors
	205 960 0 atomic_write_hw_unit_min
	205 992 0 atomic_write_unit_min
	205 1024 0 atomic_write_hw_unit_max
	205 1056 0 atomic_write_unit_max
	206 1088 0 max_segments
	206 1104 0 max_integrity_segments
	206 1120 0 max_discard_segments
	205 1152 0 max_open_zones
	205 1184 0 max_active_zones
	205 1216 0 dma_alignment
	205 1248 0 dma_pad_mask
	1685 1280 0 integrity
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
	212 0 0 entry
	185 128 0 expires
	1575 192 0 function
	1270 256 0 flags
struct 32 3 work_struct
	1292 0 0 data
	215 64 0 entry
	1686 192 0 func
array 8 185 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
typedef 24 1687 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1302 bool
typedef 8 1688 resource_size_t
ptr 8 struct resource *
typedef 4 1689 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1690 raw_spinlock_t
typedef 4 1691 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	205 0 0 order
	252 64 0 data
ptr 8 struct buffer_page *
typedef 8 1692 size_t
typedef 8 1693 rb_time_t
array 40 877 5
typedef 8 1694 u64
struct 32 4 mutex
	1695 0 0 owner
	869 64 0 wait_lock
	1696 96 0 osq
	249 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1695 0 0 data
	249 64 0 entry
	1697 192 0 func
struct 32 2 completion
	205 0 0 done
	1698 64 0 wait
struct 88 7 rb_irq_work
	1699 0 0 work
	1700 256 0 waiters
	1700 448 0 full_waiters
	867 640 0 seq
	1171 672 0 waiters_pending
	1171 680 0 full_waiters_pending
	1171 688 0 wakeup_full
typedef 4 1701 raw_spinlock_t
typedef 32 1702 call_single_data_t
typedef 4 1703 atomic_t
struct 1664 7 rt_rq
	1704 0 0 active
	205 12928 0 rt_nr_running
	205 12960 0 rr_nr_running
	1705 12992 0 highest_prio
	1706 13056 0 overloaded
	1707 13120 0 pushable_tasks
	200 13248 0 rt_queued
struct 104 10 dl_rq
	258 0 0 root
	205 128 0 dl_nr_running
	1708 192 0 earliest_dl
	1706 320 0 overloaded
	258 384 0 pushable_dl_tasks_root
	257 512 0 running_bw
	257 576 0 this_bw
	257 640 0 extra_bw
	257 704 0 max_bw
	257 768 0 bw_ratio
struct 240 23 sched_dl_entity
	1709 0 0 rb_node
	257 192 0 dl_runtime
	257 256 0 dl_deadline
	257 320 0 dl_period
	257 384 0 dl_bw
	257 448 0 dl_density
	256 512 0 runtime
	257 576 0 deadline
	205 640 0 flags
	205 672 1 dl_throttled
	205 673 1 dl_yielded
	205 674 1 dl_non_contending
	205 675 1 dl_overrun
	205 676 1 dl_server
	205 677 1 dl_server_active
	205 678 1 dl_defer
	205 679 1 dl_defer_armed
	205 680 1 dl_defer_running
	898 704 0 dl_timer
	898 1216 0 inactive_timer
	263 1728 0 rq
	1710 1792 0 server_pick_task
	891 1856 0 pi_se
union 8 2 -
	591 0 0 donor
	591 0 0 curr
ptr 8 struct sched_dl_entity *
ptr 8 struct mm_struct *
ptr 8 struct root_domain *
ptr 8 struct sched_domain *
ptr 8 struct balance_callback *
struct 48 5 cpu_stop_work
	264 0 0 list
	1711 128 0 fn
	185 192 0 caller
	189 256 0 arg
	1712 320 0 done
struct 8 1 rcuwait
	591 0 0 task
struct 64 8 hrtimer
	1713 0 0 node
	899 256 0 _softexpires
	1714 320 0 function
	1715 384 0 base
	1716 448 0 state
	1716 456 0 is_rel
	1716 464 0 is_soft
	1716 472 0 is_hard
typedef 8 256 ktime_t
struct 32 4 sched_info
	185 0 0 pcount
	901 64 0 run_delay
	901 128 0 last_arrival
	901 192 0 last_queued
int 8 u long long unsigned int
ptr 8 struct cpuidle_state *
typedef 8 1282 cpumask_var_t
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
enum 4 u 2 rwsem_waiter_type
	0 RWSEM_WAITING_FOR_WRITE
	1 RWSEM_WAITING_FOR_READ
typedef 1 1302 bool
typedef 4 1717 raw_spinlock_t
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
typedef 1 1302 bool
typedef 4 1718 spinlock_t
union 32 2 -
	1719 0 0 dir_offsets
	1720 0 0 -
struct 16 2 timespec64
	1721 0 0 tv_sec
	262 64 0 tv_nsec
struct 16 2 shared_policy
	1722 0 0 root
	1723 64 0 lock
struct 16 2 simple_xattrs
	1722 0 0 rb_root
	1723 64 0 lock
typedef 4 1724 atomic_t
struct 624 57 inode
	1725 0 0 i_mode
	206 16 0 i_opflags
	1726 32 0 i_uid
	1727 64 0 i_gid
	205 96 0 i_flags
	467 128 0 i_acl
	467 192 0 i_default_acl
	468 256 0 i_op
	342 320 0 i_sb
	227 384 0 i_mapping
	189 448 0 i_security
	185 512 0 i_ino
	1728 576 0 -
	1729 608 0 i_rdev
	1730 640 0 i_size
	1721 704 0 i_atime_sec
	1721 768 0 i_mtime_sec
	1721 832 0 i_ctime_sec
	1731 896 0 i_atime_nsec
	1731 928 0 i_mtime_nsec
	1731 960 0 i_ctime_nsec
	1731 992 0 i_generation
	910 1024 0 i_lock
	206 1056 0 i_bytes
	1732 1072 0 i_blkbits
	1733 1080 0 i_write_hint
	1734 1088 0 i_blocks
	1731 1152 0 i_state
	1735 1216 0 i_rwsem
	185 1536 0 dirtied_when
	185 1600 0 dirtied_time_when
	1736 1664 0 i_hash
	1664 1792 0 i_io_list
	474 1920 0 i_wb
	200 1984 0 i_wb_frn_winner
	1737 2016 0 i_wb_frn_avg_time
	1737 2032 0 i_wb_frn_history
	1664 2048 0 i_lru
	1664 2176 0 i_sb_list
	1664 2304 0 i_wb_list
	1738 2432 0 -
	1739 2560 0 i_version
	1739 2624 0 i_sequence
	915 2688 0 i_count
	915 2720 0 i_dio_count
	915 2752 0 i_writecount
	915 2784 0 i_readcount
	1740 2816 0 -
	478 2880 0 i_flctx
	1741 2944 0 i_data
	1664 4480 0 i_devices
	1742 4608 0 -
	1743 4672 0 i_fsnotify_mask
	481 4736 0 i_fsnotify_marks
	482 4800 0 i_crypt_info
	483 4864 0 i_verity_info
	189 4928 0 i_private
struct 24 2 sigpending
	80 0 0 list
	1063 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1744 0 0 node
	920 256 0 _softexpires
	1714 320 0 function
	1715 384 0 base
	471 448 0 state
	471 456 0 is_rel
	471 464 0 is_soft
	471 472 0 is_hard
typedef 8 776 ktime_t
array 32 1745 2
struct 24 1 thread_group_cputimer
	1746 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1747 0 0 bases
	205 576 0 timers_active
	205 608 0 expiry_active
array 32 925 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1748 seqlock_t
struct 56 7 task_io_accounting
	192 0 0 rchar
	192 64 0 wchar
	192 128 0 syscr
	192 192 0 syscw
	192 256 0 read_bytes
	192 320 0 write_bytes
	192 384 0 cancelled_write_bytes
array 256 1749 16
struct 56 7 pacct_struct
	200 0 0 ac_flag
	262 64 0 ac_exitcode
	185 128 0 ac_mem
	192 192 0 ac_utime
	192 256 0 ac_stime
	185 320 0 ac_minflt
	185 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
union 24 4 -
	1750 0 0 -
	1751 0 0 rbnode
	599 0 0 list
	600 0 0 ll_node
union 8 2 -
	1752 0 0 tstamp
	627 0 0 skb_mstamp_ns
array 48 1033 48
union 16 3 -
	1753 0 0 -
	599 0 0 tcp_tsorted_anchor
	185 0 0 _sk_redir
typedef 2 206 __u16
array 0 940 0
typedef 1 327 __u8
union 60 2 -
	1754 0 0 -
	1755 0 0 headers
typedef 4 205 sk_buff_data_t
ptr 8 unsigned char *
ptr 8 struct skb_ext *
typedef 1 327 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1756 0 0 hwtstamps
	1757 0 0 xsk_meta
array 272 1758 17
union 32 2 -
	1759 0 0 -
	1760 0 0 callback_head
typedef 4 1761 atomic_t
struct 136 25 sock_common
	1762 0 0 -
	1763 64 0 -
	1764 96 0 -
	206 128 0 skc_family
	327 144 0 skc_state
	327 152 4 skc_reuse
	327 156 1 skc_reuseport
	327 157 1 skc_ipv6only
	327 158 1 skc_net_refcnt
	200 160 0 skc_bound_dev_if
	1765 192 0 -
	979 320 0 skc_prot
	656 384 0 skc_net
	1766 448 0 skc_v6_daddr
	1766 576 0 skc_v6_rcv_saddr
	539 704 0 skc_cookie
	1767 768 0 -
	1768 832 0 skc_dontcopy_begin
	1769 832 0 -
	206 960 0 skc_tx_queue_mapping
	206 976 0 skc_rx_queue_mapping
	1770 992 0 -
	970 1024 0 skc_refcnt
	1771 1056 0 skc_dontcopy_end
	1772 1056 0 -
array 0 1536 0
typedef 4 200 __s32
struct 24 3 sk_buff_head
	1773 0 0 -
	1547 128 0 qlen
	675 160 0 lock
struct 24 4 -
	668 0 0 rmem_alloc
	200 32 0 len
	946 64 0 head
	946 128 0 tail
array 0 1536 0
array 0 1536 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1774 0 0 sk_wq
	1774 0 0 sk_wq_raw
array 0 1536 0
array 0 1536 0
ptr 8 struct socket *
array 16 1775 2
array 0 1536 0
array 0 1536 0
typedef 32 1776 socket_lock_t
array 0 1536 0
array 0 1536 0
typedef 4 1777 refcount_t
union 8 2 -
	946 0 0 sk_send_head
	1574 0 0 tcp_rtx_queue
struct 16 3 page_frag
	791 0 0 page
	1547 64 0 offset
	1547 96 0 size
union 40 2 -
	689 0 0 sk_timer
	689 0 0 mptcp_retransmit_timer
array 0 1536 0
array 0 1536 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 205 gfp_t
array 0 1536 0
ptr 8 struct proto *
typedef 8 1778 rwlock_t
typedef 4 1779 kuid_t
typedef 8 1780 ktime_t
struct 16 3 sock_cgroup_data
	274 0 0 cgroup
	654 64 0 classid
	638 96 0 prioidx
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
typedef 0 1781 netns_tracker
struct 16 3 xarray
	675 0 0 xa_lock
	977 32 0 xa_flags
	189 64 0 xa_head
typedef 4 1782 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1783 0 0 wait
	796 192 0 fasync_list
	185 256 0 flags
	985 320 0 rcu
struct 128 7 socket
	1784 0 0 state
	773 32 0 type
	185 64 0 flags
	989 128 0 file
	607 192 0 sk
	990 256 0 ops
	1785 512 0 wq
struct 624 57 inode
	1786 0 0 i_mode
	206 16 0 i_opflags
	1787 32 0 i_uid
	1788 64 0 i_gid
	205 96 0 i_flags
	467 128 0 i_acl
	467 192 0 i_default_acl
	468 256 0 i_op
	342 320 0 i_sb
	227 384 0 i_mapping
	189 448 0 i_security
	185 512 0 i_ino
	1789 576 0 -
	1790 608 0 i_rdev
	1791 640 0 i_size
	1792 704 0 i_atime_sec
	1792 768 0 i_mtime_sec
	1792 832 0 i_ctime_sec
	1793 896 0 i_atime_nsec
	1793 928 0 i_mtime_nsec
	1793 960 0 i_ctime_nsec
	1793 992 0 i_generation
	1794 1024 0 i_lock
	206 1056 0 i_bytes
	1795 1072 0 i_blkbits
	1796 1080 0 i_write_hint
	1797 1088 0 i_blocks
	1793 1152 0 i_state
	1798 1216 0 i_rwsem
	185 1536 0 dirtied_when
	185 1600 0 dirtied_time_when
	1799 1664 0 i_hash
	1800 1792 0 i_io_list
	474 1920 0 i_wb
	200 1984 0 i_wb_frn_winner
	1801 2016 0 i_wb_frn_avg_time
	1801 2032 0 i_wb_frn_history
	1800 2048 0 i_lru
	1800 2176 0 i_sb_list
	1800 2304 0 i_wb_list
	1802 2432 0 -
	1803 2560 0 i_version
	1803 2624 0 i_sequence
	1804 2688 0 i_count
	1804 2720 0 i_dio_count
	1804 2752 0 i_writecount
	1804 2784 0 i_readcount
	1805 2816 0 -
	478 2880 0 i_flctx
	1806 2944 0 i_data
	1800 4480 0 i_devices
	1807 4608 0 -
	1808 4672 0 i_fsnotify_mask
	481 4736 0 i_fsnotify_marks
	482 4800 0 i_crypt_info
	483 4864 0 i_verity_info
	189 4928 0 i_private
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
typedef 4 1809 u32
typedef 4 1810 refcount_t
union 512 2 -
	1811 0 0 entries
	1812 0 0 -
struct 96 4 kset
	387 0 0 list
	1348 128 0 list_lock
	1813 192 0 kobj
	506 704 0 uevent_ops
struct 32 4 mutex
	1814 0 0 owner
	1815 64 0 wait_lock
	1816 96 0 osq
	387 128 0 wait_list
struct 48 2 blocking_notifier_head
	1817 0 0 rwsem
	1455 320 0 head
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
typedef 2 206 __u16
struct 8 1 hlist_bl_head
	1331 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	205 0 0 flags
	132 64 0 dqio_sem
	1818 384 0 files
	1819 576 0 info
	1820 2304 0 ops
struct 304 4 sb_writers
	206 0 0 frozen
	200 32 0 freeze_kcount
	200 64 0 freeze_ucount
	1821 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 1033 32
typedef 16 1822 uuid_t
array 37 1033 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1823 0 0 node
	80 64 0 list
	200 192 0 shrinker_id
	301 224 0 memcg_aware
	177 256 0 xa
ptr 8 struct page **
typedef 4 1824 spinlock_t
struct 40 3 plist_node
	200 0 0 prio
	80 64 0 prio_list
	80 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 80 10
array 40 205 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	845 0 0 rb_node
struct 32 2 completion
	205 0 0 done
	1825 64 0 wait
array 0 1024 0
char 1 u char
typedef 1 1302 bool
struct 16 4 __call_single_node
	1354 0 0 llist
	1826 64 0 -
	269 96 0 src
	269 112 0 dst
struct 256 23 sched_entity
	1827 0 0 load
	127 128 0 run_node
	192 320 0 deadline
	192 384 0 min_vruntime
	192 448 0 min_slice
	80 512 0 group_node
	327 640 0 on_rq
	327 648 0 sched_delayed
	327 656 0 rel_deadline
	327 664 0 custom_slice
	192 704 0 exec_start
	192 768 0 sum_exec_runtime
	192 832 0 prev_sum_exec_runtime
	192 896 0 vruntime
	776 960 0 vlag
	192 1024 0 slice
	192 1088 0 nr_migrations
	200 1152 0 depth
	259 1216 0 parent
	1828 1280 0 cfs_rq
	1828 1344 0 my_q
	185 1408 0 runnable_weight
	1829 1536 0 avg
struct 48 7 sched_rt_entity
	80 0 0 run_list
	185 128 0 timeout
	185 192 0 watchdog_stamp
	205 256 0 time_slice
	206 288 0 on_rq
	206 304 0 on_list
	1830 320 0 back
struct 240 23 sched_dl_entity
	127 0 0 rb_node
	192 192 0 dl_runtime
	192 256 0 dl_deadline
	192 320 0 dl_period
	192 384 0 dl_bw
	192 448 0 dl_density
	776 512 0 runtime
	192 576 0 deadline
	205 640 0 flags
	205 672 1 dl_throttled
	205 673 1 dl_yielded
	205 674 1 dl_non_contending
	205 675 1 dl_overrun
	205 676 1 dl_server
	205 677 1 dl_server_active
	205 678 1 dl_defer
	205 679 1 dl_defer_armed
	205 680 1 dl_defer_running
	919 704 0 dl_timer
	919 1216 0 inactive_timer
	263 1728 0 rq
	1831 1792 0 server_pick_task
	891 1856 0 pi_se
ptr 8 const struct sched_class *
struct 256 28 sched_statistics
	192 0 0 wait_start
	192 64 0 wait_max
	192 128 0 wait_count
	192 192 0 wait_sum
	192 256 0 iowait_count
	192 320 0 iowait_sum
	192 384 0 sleep_start
	192 448 0 sleep_max
	776 512 0 sum_sleep_runtime
	192 576 0 block_start
	192 640 0 block_max
	776 704 0 sum_block_runtime
	776 768 0 exec_max
	192 832 0 slice_max
	192 896 0 nr_migrations_cold
	192 960 0 nr_failed_migrations_affine
	192 1024 0 nr_failed_migrations_running
	192 1088 0 nr_failed_migrations_hot
	192 1152 0 nr_forced_migrations
	192 1216 0 nr_wakeups
	192 1280 0 nr_wakeups_sync
	192 1344 0 nr_wakeups_migrate
	192 1408 0 nr_wakeups_local
	192 1472 0 nr_wakeups_remote
	192 1536 0 nr_wakeups_affine
	192 1600 0 nr_wakeups_affine_attempts
	192 1664 0 nr_wakeups_passive
	192 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1832 cpumask_t
union 4 2 rcu_special
	1833 0 0 b
	378 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	185 0 0 pcount
	901 64 0 run_delay
	901 128 0 last_arrival
	901 192 0 last_queued
struct 56 3 restart_block
	185 0 0 arch_data
	1834 64 0 fn
	1835 128 0 -
typedef 4 1836 pid_t
array 64 336 4
ptr 8 struct completion *
struct 48 7 vtime
	1424 0 0 seqcount
	901 64 0 starttime
	1837 128 0 state
	205 160 0 cpu
	192 192 0 utime
	192 256 0 stime
	192 320 0 gtime
struct 56 3 posix_cputimers_work
	287 0 0 work
	98 128 0 mutex
	205 384 0 scheduled
array 16 1033 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1838 0 0 undo_list
struct 16 1 sysv_shm
	80 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1839 sigset_t
typedef 8 1840 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	200 0 0 mode
	183 32 0 filter_count
	1841 64 0 filter
struct 32 4 syscall_user_dispatch
	389 0 0 selector
	185 64 0 offset
	185 128 0 len
	301 192 0 on_dispatch
struct 8 1 wake_q_node
	1842 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1843 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 471 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 185 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1844 0 0 arch
	301 8192 0 flush_required
	301 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	791 0 0 page
	480 64 0 offset
	480 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	336 0 0 entry
	185 128 0 expires
	1575 192 0 function
	378 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 901 __u64
struct 8 1 llist_head
	1451 0 0 first
struct 4416 22 thread_struct
	1845 0 0 tls_array
	185 192 0 sp
	206 256 0 es
	206 272 0 ds
	206 288 0 fsindex
	206 304 0 gsindex
	185 320 0 fsbase
	185 384 0 gsbase
	1846 448 0 ptrace_bps
	185 704 0 virtual_dr6
	185 768 0 ptrace_dr7
	185 832 0 cr2
	185 896 0 trap_nr
	185 960 0 error_code
	1847 1024 0 io_bitmap
	185 1088 0 iopl_emul
	205 1152 1 iopl_warn
	378 1184 0 pkru
	185 1216 0 features
	185 1280 0 features_locked
	1848 1344 0 shstk
	1849 1536 0 fpu
struct 1448 33 inet_connection_sock
	1850 0 0 icsk_inet
	1851 8000 0 icsk_accept_queue
	1852 8640 0 icsk_bind_hash
	1853 8704 0 icsk_bind2_hash
	185 8768 0 icsk_timeout
	1854 8832 0 icsk_retransmit_timer
	1854 9152 0 icsk_delack_timer
	1855 9472 0 -
	1856 9792 0 icsk_rto
	1856 9824 0 icsk_rto_min
	1856 9856 0 icsk_delack_max
	1856 9888 0 icsk_pmtu_cookie
	1494 9920 0 icsk_ca_ops
	1857 9984 0 icsk_af_ops
	1858 10048 0 icsk_ulp_ops
	189 10112 0 icsk_ulp_data
	1859 10176 0 icsk_clean_acked
	1860 10240 0 icsk_sync_mss
	1861 10304 5 icsk_ca_state
	1861 10309 1 icsk_ca_initialized
	1861 10310 1 icsk_ca_setsockopt
	1861 10311 1 icsk_ca_dst_locked
	1861 10312 0 icsk_retransmits
	1861 10320 0 icsk_pending
	1861 10328 0 icsk_backoff
	1861 10336 0 icsk_syn_retries
	1861 10344 0 icsk_probes_out
	1862 10352 0 icsk_ext_hdr_len
	1863 10368 0 icsk_ack
	1864 10560 0 icsk_mtup
	1102 10688 0 icsk_probes_tstamp
	1102 10720 0 icsk_user_timeout
	1865 10752 0 icsk_ca_priv
array 0 1861 0
typedef 4 1856 u32
typedef 2 1862 u16
array 0 1861 0
array 0 1861 0
typedef 1 1861 u8
array 0 1861 0
array 0 1861 0
struct 24 1 minmax
	1866 0 0 s
struct 8 1 rb_root
	845 0 0 rb_node
array 0 1861 0
array 0 1861 0
typedef 8 1867 u64
array 12 1102 3
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
array 0 1861 0
array 0 1861 0
typedef 4 1856 __be32
struct 24 17 tcp_options_received
	200 0 0 ts_recent_stamp
	1102 32 0 ts_recent
	1102 64 0 rcv_tsval
	1102 96 0 rcv_tsecr
	1103 128 1 saw_tstamp
	1103 129 1 tstamp_ok
	1103 130 1 dsack
	1103 131 1 wscale_ok
	1103 132 3 sack_ok
	1103 135 1 smc_ok
	1103 136 4 snd_wscale
	1103 140 4 rcv_wscale
	1106 144 1 saw_unknown
	1106 145 7 unused
	1106 152 0 num_sacks
	1103 160 0 user_mss
	1103 176 0 mss_clamp
array 0 1861 0
array 0 1861 0
struct 16 3 -
	1102 0 0 rtt_us
	1102 32 0 seq
	1113 64 0 time
struct 16 3 -
	200 0 0 space
	1102 32 0 seq
	1113 64 0 time
array 0 1861 0
struct 24 8 tcp_rack
	1113 0 0 mstamp
	1102 64 0 rtt_us
	1102 96 0 end_seq
	1102 128 0 last_delivered
	1106 160 0 reo_wnd_steps
	1106 168 5 reo_wnd_persist
	1106 173 1 dsack_seen
	1106 174 1 advanced
struct 64 8 hrtimer
	1868 0 0 node
	1869 256 0 _softexpires
	1714 320 0 function
	1715 384 0 base
	1106 448 0 state
	1106 456 0 is_rel
	1106 464 0 is_soft
	1106 472 0 is_hard
array 8 1870 1
array 32 1870 4
struct 8 2 -
	1102 0 0 probe_seq_start
	1102 32 0 probe_seq_end
typedef 1 1302 bool
ptr 8 bool (*)(const struct sock *)
ptr 8 const struct tcp_sock_af_ops *
ptr 8 struct tcp_md5sig_info *
ptr 8 struct tcp_fastopen_request *
ptr 8 struct request_sock *
ptr 8 struct saved_syn *
struct 56 8 tk_read_base
	1871 0 0 clock
	1138 64 0 mask
	1138 128 0 cycle_last
	1144 192 0 mult
	1144 224 0 shift
	1138 256 0 xtime_nsec
	1140 320 0 base
	1138 384 0 base_real
typedef 8 1872 u64
struct 16 2 timespec64
	1873 0 0 tv_sec
	262 64 0 tv_nsec
typedef 8 1143 ktime_t
typedef 4 1874 s32
typedef 1 1875 u8
typedef 8 1876 s64
typedef 4 1877 u32
typedef 4 1878 spinlock_t
struct 8 1 hlist_nulls_head
	1380 0 0 first
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
struct 40 5 array_buffer
	1879 0 0 tr
	868 64 0 buffer
	1880 128 0 data
	1881 192 0 time_start
	200 256 0 cpu
typedef 1 1302 bool
typedef 4 1882 spinlock_t
struct 32 3 work_struct
	1883 0 0 data
	1147 64 0 entry
	1884 192 0 func
struct 32 3 irq_work
	1885 0 0 node
	1886 128 0 func
	1887 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1888 arch_spinlock_t
array 3704 1161 463
ptr 8 struct tracer *
array 32 327 32
typedef 4 1889 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1282 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1282 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1287 0 0 next
	1288 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1302 bool
struct 24 3 notifier_block
	1890 0 0 notifier_call
	1455 64 0 next
	200 128 0 priority
typedef 4 1393 depot_stack_handle_t
struct 1000 21 inet_sock
	1891 0 0 sk
	1892 6208 0 pinet6
	1893 6272 0 ipv6_fl_list
	185 6336 0 inet_flags
	1894 6400 0 inet_saddr
	1895 6432 0 uc_ttl
	1896 6448 0 inet_sport
	1897 6464 0 inet_opt
	1898 6528 0 inet_id
	1175 6560 0 tos
	1175 6568 0 min_ttl
	1175 6576 0 mc_ttl
	1175 6584 0 pmtudisc
	1175 6592 0 rcv_tos
	1175 6600 0 convert_csum
	200 6624 0 uc_index
	200 6656 0 mc_index
	1894 6688 0 mc_addr
	1899 6720 0 local_port_range
	1900 6784 0 mc_list
	1901 6848 0 cork
typedef 1 327 __u8
typedef 2 206 __u16
ptr 8 void (*)(struct sock *, struct sk_buff *, int, __be16, u32, u8 *)
ptr 8 struct sk_buff *(*)(struct sock *, struct list_head *, struct sk_buff *)
ptr 8 int (*)(struct sock *, struct sk_buff *, int)
struct 24 3 sk_buff_head
	1902 0 0 -
	1903 128 0 qlen
	1904 160 0 lock
typedef 1 1302 bool
ptr 8 struct udp_hslot *
typedef 4 1905 refcount_t
array 0 1906 0
typedef 4 1907 kuid_t
typedef 4 1908 kgid_t
ptr 8 struct scm_fp_list *
typedef 4 1909 u32
struct 776 107 sock
	1910 0 0 __sk_common
	1911 1088 0 __cacheline_group_begin__sock_write_rx
	1912 1088 0 sk_drops
	1913 1120 0 sk_peek_off
	1914 1152 0 sk_error_queue
	1914 1344 0 sk_receive_queue
	1915 1536 0 sk_backlog
	1916 1728 0 __cacheline_group_end__sock_write_rx
	1917 1728 0 __cacheline_group_begin__sock_read_rx
	958 1728 0 sk_rx_dst
	200 1792 0 sk_rx_dst_ifindex
	1188 1824 0 sk_rx_dst_cookie
	205 1856 0 sk_ll_usec
	205 1888 0 sk_napi_id
	1918 1920 0 sk_busy_poll_budget
	1919 1936 0 sk_prefer_busy_poll
	1919 1944 0 sk_userlocks
	200 1952 0 sk_rcvbuf
	959 1984 0 sk_filter
	1920 2048 0 -
	818 2112 0 sk_data_ready
	262 2176 0 sk_rcvtimeo
	200 2240 0 sk_rcvlowat
	1921 2272 0 __cacheline_group_end__sock_read_rx
	1922 2272 0 __cacheline_group_begin__sock_read_rxtx
	200 2272 0 sk_err
	963 2304 0 sk_socket
	525 2368 0 sk_memcg
	1923 2432 0 sk_policy
	1924 2560 0 __cacheline_group_end__sock_read_rxtx
	1925 2560 0 __cacheline_group_begin__sock_write_rxtx
	1926 2560 0 sk_lock
	1188 2816 0 sk_reserved_mem
	200 2848 0 sk_forward_alloc
	1188 2880 0 sk_tsflags
	1927 2912 0 __cacheline_group_end__sock_write_rxtx
	1928 2912 0 __cacheline_group_begin__sock_write_tx
	200 2912 0 sk_write_pending
	1912 2944 0 sk_omem_alloc
	200 2976 0 sk_sndbuf
	200 3008 0 sk_wmem_queued
	1183 3040 0 sk_wmem_alloc
	185 3072 0 sk_tsq_flags
	1929 3136 0 -
	1914 3200 0 sk_write_queue
	1188 3392 0 sk_dst_pending_confirm
	1188 3424 0 sk_pacing_status
	1930 3456 0 sk_frag
	1931 3584 0 -
	185 3904 0 sk_pacing_rate
	1912 3968 0 sk_zckey
	1912 4000 0 sk_tskey
	1932 4032 0 __cacheline_group_end__sock_write_tx
	1933 4032 0 __cacheline_group_begin__sock_read_tx
	185 4032 0 sk_max_pacing_rate
	262 4096 0 sk_sndtimeo
	1188 4160 0 sk_priority
	1188 4192 0 sk_mark
	958 4224 0 sk_dst_cache
	1934 4288 0 sk_route_caps
	976 4352 0 sk_validate_xmit_skb
	1918 4416 0 sk_gso_type
	1918 4432 0 sk_gso_max_segs
	205 4448 0 sk_gso_max_size
	1935 4480 0 sk_allocation
	1188 4512 0 sk_txhash
	1919 4544 0 sk_pacing_shift
	1936 4552 0 sk_use_task_frag
	1937 4560 0 __cacheline_group_end__sock_read_tx
	1919 4560 1 sk_gso_disabled
	1919 4561 1 sk_kern_sock
	1919 4562 1 sk_no_check_tx
	1919 4563 1 sk_no_check_rx
	1919 4568 0 sk_shutdown
	1918 4576 0 sk_type
	1918 4592 0 sk_protocol
	185 4608 0 sk_lingertime
	979 4672 0 sk_prot_creator
	1938 4736 0 sk_callback_lock
	200 4800 0 sk_err_soft
	1188 4832 0 sk_ack_backlog
	1188 4864 0 sk_max_ack_backlog
	1185 4896 0 sk_uid
	1194 4928 0 sk_peer_lock
	200 4960 0 sk_bind_phc
	925 4992 0 sk_peer_pid
	396 5056 0 sk_peer_cred
	1939 5120 0 sk_stamp
	200 5184 0 sk_disconnects
	1919 5216 0 sk_txrehash
	1919 5224 0 sk_clockid
	1919 5232 1 sk_txtime_deadline_mode
	1919 5233 1 sk_txtime_report_errors
	1919 5234 6 sk_txtime_unused
	189 5248 0 sk_user_data
	189 5312 0 sk_security
	1940 5376 0 sk_cgrp_data
	818 5504 0 sk_state_change
	818 5568 0 sk_write_space
	818 5632 0 sk_error_report
	826 5696 0 sk_backlog_rcv
	818 5760 0 sk_destruct
	984 5824 0 sk_reuseport_cb
	284 5888 0 sk_bpf_storage
	1941 5952 0 sk_rcu
	1942 6080 0 ns_tracker
	1943 6080 0 sk_user_frags
ptr 8 struct unix_address *
struct 16 2 path
	1352 0 0 mnt
	214 64 0 dentry
struct 32 4 mutex
	1944 0 0 owner
	1945 64 0 wait_lock
	1946 96 0 osq
	1947 128 0 wait_list
ptr 8 struct unix_vertex *
typedef 4 1948 spinlock_t
struct 64 4 socket_wq
	1949 0 0 wait
	796 192 0 fasync_list
	185 256 0 flags
	1941 320 0 rcu
typedef 40 1950 wait_queue_entry_t
struct 16 2 scm_stat
	1912 0 0 nr_fds
	185 64 0 nr_unix_fds
struct 390 6 new_utsname
	1951 0 0 sysname
	1951 520 0 nodename
	1951 1040 0 release
	1951 1560 0 version
	1951 2080 0 machine
	1951 2600 0 domainname
struct 24 4 ns_common
	214 0 0 stashed
	737 64 0 ops
	205 128 0 inum
	1952 160 0 count
union 16 2 -
	1953 0 0 -
	287 0 0 vm_rcu
typedef 8 1954 pgprot_t
union 8 2 -
	1955 0 0 vm_flags
	1955 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	127 0 0 rb
	185 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1956 0 0 ctx
array 896 185 112
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
typedef 8 1957 phys_addr_t
struct 24 3 rb_node
	185 0 0 __rb_parent_color
	845 64 0 rb_right
	845 128 0 rb_left
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
union 8 2 -
	185 0 0 subtree_max_size
	1094 0 0 vm
array 6144 1958 256
typedef 4 1959 spinlock_t
typedef 1 1302 bool
struct 32 3 rb_list
	1960 0 0 root
	1228 64 0 head
	1231 192 0 lock
struct 32 3 work_struct
	1961 0 0 data
	1228 64 0 entry
	1962 192 0 func
union 16 2 -
	1240 0 0 entry
	1963 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1964 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1965 u64
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
ptr 8 struct worker_pool *
array 32 1033 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1966 0 0 private_list
	1967 0 0 callback_head
array 512 189 64
union 24 2 -
	1968 0 0 tags
	1968 0 0 marks
array 32 185 4
array 40 262 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 58 11
array 16 185 2
array 96 323 12
array 48 323 6
array 81936 180 5121
ptr 8 struct zone *
struct 4 1 -
	200 0 0 counter
struct 4 1 spinlock
	1969 0 0 -
typedef 4 1970 refcount_t
typedef 8 446 sector_t
typedef 4 1971 dev_t
struct 760 47 device
	213 0 0 kobj
	359 512 0 parent
	360 576 0 p
	233 640 0 init_name
	361 704 0 type
	362 768 0 bus
	363 832 0 driver
	189 896 0 platform_data
	189 960 0 driver_data
	1972 1024 0 driver_override
	219 1152 0 mutex
	1973 1408 0 links
	1974 1856 0 power
	367 4352 0 pm_domain
	368 4416 0 em_pd
	1975 4480 0 msi
	370 4608 0 dma_ops
	371 4672 0 dma_mask
	446 4736 0 coherent_dma_mask
	446 4800 0 bus_dma_limit
	372 4864 0 dma_range_map
	373 4928 0 dma_parms
	215 4992 0 dma_pools
	374 5120 0 dma_io_tlb_mem
	1976 5184 0 archdata
	376 5184 0 of_node
	377 5248 0 fwnode
	200 5312 0 numa_node
	1262 5344 0 devt
	1270 5376 0 id
	208 5408 0 devres_lock
	215 5440 0 devres_head
	379 5568 0 class
	307 5632 0 groups
	311 5696 0 release
	380 5760 0 iommu_group
	381 5824 0 iommu
	382 5888 0 physical_location
	1977 5952 0 removable
	864 5984 1 offline_disabled
	864 5985 1 offline
	864 5986 1 of_node_reused
	864 5987 1 state_synced
	864 5988 1 can_match
	864 5989 1 dma_skip_sync
	864 5990 1 dma_iommu
	857 6016 0 flags
typedef 2 206 umode_t
typedef 4 1978 kuid_t
typedef 4 1979 kgid_t
union 4 2 -
	205 0 0 i_nlink
	205 0 0 __i_nlink
typedef 8 1980 loff_t
typedef 8 1981 time64_t
typedef 4 1281 u32
typedef 1 1982 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 446 blkcnt_t
struct 40 5 rw_semaphore
	1292 0 0 count
	1292 64 0 owner
	1294 128 0 osq
	1293 160 0 wait_lock
	215 192 0 wait_list
typedef 2 1983 u16
union 16 2 -
	1984 0 0 i_dentry
	861 0 0 i_rcu
typedef 8 1985 atomic64_t
union 8 2 -
	395 0 0 i_fop
	1384 0 0 free_inode
struct 192 15 address_space
	181 0 0 host
	434 64 0 i_pages
	1274 192 0 invalidate_lock
	1371 512 0 gfp_mask
	210 544 0 i_mmap_writable
	1986 576 0 i_mmap
	185 704 0 nrpages
	185 768 0 writeback_index
	186 832 0 a_ops
	185 896 0 flags
	1987 960 0 wb_err
	208 992 0 i_private_lock
	215 1024 0 i_private_list
	1274 1152 0 i_mmap_rwsem
	189 1472 0 i_private_data
union 8 4 -
	1088 0 0 i_pipe
	1385 0 0 i_cdev
	389 0 0 i_link
	205 0 0 i_dir_seq
typedef 4 205 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1988 0 0 -
struct 40 4 wait_queue_entry
	205 0 0 flags
	189 64 0 private
	1989 128 0 func
	215 192 0 entry
struct 4 1 -
	200 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	847 0 0 refcount
struct 16 3 blk_mq_queue_map
	499 0 0 mq_map
	205 64 0 nr_queues
	205 96 0 queue_offset
typedef 8 1277 atomic_long_t
typedef 4 1990 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	210 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 378 __kernel_dev_t
typedef 2 206 __u16
typedef 1 327 __u8
typedef 4 205 __u32
struct 4 1 refcount_struct
	1991 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1695 0 0 a
typedef 4 205 __u32
typedef 4 1992 u32
typedef 8 1993 __s64
typedef 8 901 __u64
struct 8 1 rb_root
	845 0 0 rb_node
array 0 1033 0
struct 24 3 task_cputime
	192 0 0 stime
	192 64 0 utime
	901 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	188 0 0 lock
	80 64 0 head
typedef 8 1964 work_func_t
array 304 1317 38
array 304 345 38
array 38 471 38
array 304 192 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4096 1 entry_stack
	317 0 0 stack
struct 104 10 x86_hw_tss
	1994 0 0 reserved1
	1323 32 0 sp0
	1323 96 0 sp1
	1323 160 0 sp2
	1323 224 0 reserved2
	1995 288 0 ist
	1994 736 0 reserved3
	1994 768 0 reserved4
	1996 800 0 reserved5
	1996 816 0 io_bitmap_base
struct 16416 4 x86_io_bitmap
	1323 0 0 prev_sequence
	205 64 0 prev_max
	1997 128 0 bitmap
	1997 65728 0 mapall
array 8192 1033 8192
typedef 8 1998 u64
array 384 1323 48
array 65536 1033 65536
struct 4 1 -
	1999 0 0 val
struct 4 1 -
	2000 0 0 val
struct 8 1 -
	192 0 0 val
struct 4 1 refcount_struct
	183 0 0 refs
struct 4 1 seqcount_spinlock
	1424 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	2001 0 0 -
	192 0 0 hash_len
union 8 2 -
	1097 0 0 lock_count
	2002 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	334 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2003 pm_message_t
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
typedef 4 2004 spinlock_t
ptr 8 void (*)(struct klist_node *)
struct 4 1 kref
	2005 0 0 refcount
typedef 1 327 __u8
ptr 8 struct vfsmount *
typedef 8 1993 __kernel_loff_t
struct 8 1 llist_node
	1451 0 0 next
struct 32 6 file_ra_state
	185 0 0 start
	205 64 0 size
	205 96 0 async_size
	205 128 0 ra_pages
	205 160 0 mmap_miss
	399 192 0 prev_pos
typedef 8 2006 freeptr_t
struct 4 1 -
	200 0 0 counter
struct 24 2 wait_queue_head
	414 0 0 lock
	599 64 0 head
struct 4 1 spinlock
	2007 0 0 -
struct 64 8 -
	185 0 0 flags
	2008 64 0 -
	227 192 0 mapping
	185 256 0 index
	2009 320 0 -
	183 384 0 _mapcount
	183 416 0 _refcount
	185 448 0 memcg_data
struct 40 7 -
	185 0 0 _flags_1
	185 64 0 _head_1
	183 128 0 _large_mapcount
	183 160 0 _entire_mapcount
	183 192 0 _nr_pages_mapped
	183 224 0 _pincount
	205 256 0 _folio_nr_pages
struct 32 3 -
	185 0 0 _flags_2
	185 64 0 _head_2
	80 128 0 _deferred_list
struct 48 6 -
	185 0 0 _flags_3
	185 64 0 _head_3
	189 128 0 _hugetlb_subpool
	189 192 0 _hugetlb_cgroup
	189 256 0 _hugetlb_cgroup_rsvd
	189 320 0 _hugetlb_hwpoison
struct 4 1 -
	200 0 0 counter
struct 4 1 spinlock
	2010 0 0 -
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
struct 4 1 spinlock
	2011 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 2012 atomic64_t
typedef 8 2013 u64
typedef 4 205 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 2014 mempool_t
struct 16 2 bio_list
	2015 0 0 head
	2015 64 0 tail
typedef 8 901 __u64
typedef 8 2016 atomic_long_t
typedef 4 2017 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	844 0 0 tail
struct 4 1 spinlock
	2018 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1993 __s64
typedef 1 327 __u8
struct 8 1 -
	776 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 2019 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 2020 atomic64_t
struct 32 4 kernfs_elem_dir
	185 0 0 subdirs
	1030 64 0 children
	286 128 0 root
	185 192 0 rev
struct 8 1 kernfs_elem_symlink
	266 0 0 target_kn
struct 32 4 kernfs_elem_attr
	2021 0 0 ops
	2022 64 0 open
	399 128 0 size
	266 192 0 notify_next
typedef 4 2023 u32
typedef 1 2024 u8
struct 4 1 kref
	2025 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	540 0 0 freelist
	185 64 0 tid
typedef 16 2026 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	2027 0 0 -
typedef 8 2028 atomic64_t
struct 24 2 swait_queue_head
	2029 0 0 lock
	2030 64 0 task_list
struct 256 2 -
	2031 0 0 parent
	2032 64 0 slot
struct 48 7 -
	189 0 0 pad
	2033 64 0 rcu
	2034 192 0 piv_parent
	327 256 0 parent_slot
	2035 288 0 type
	327 320 0 slot_len
	205 352 0 ma_flags
struct 256 3 maple_range_64
	2031 0 0 parent
	2036 64 0 pivot
	2037 1024 0 -
struct 248 5 maple_arange_64
	2031 0 0 parent
	2038 64 0 pivot
	2039 640 0 slot
	2040 1280 0 gap
	2041 1920 0 meta
struct 256 4 maple_alloc
	185 0 0 total
	327 64 0 node_count
	205 96 0 request_count
	2042 128 0 slot
typedef 0 2043 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	115 0 0 events
	205 320 0 period
	1424 352 0 sequence
struct 40 4 memcg_cgwb_frn
	192 0 0 bdi_id
	200 64 0 memcg_id
	192 128 0 at
	2044 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 1344 14 lru_gen_folio
	185 0 0 max_seq
	1253 64 0 min_seq
	1248 192 0 timestamps
	2045 448 0 folios
	2046 5568 0 nr_pages
	2047 8128 0 avg_refaulted
	2047 8640 0 avg_total
	2048 9152 0 protected
	2049 9536 0 evicted
	2049 10048 0 refaulted
	301 10560 0 enabled
	471 10568 0 gen
	471 10576 0 seg
	2050 10624 0 list
struct 72 5 lru_gen_mm_state
	185 0 0 seq
	509 64 0 head
	509 128 0 tail
	2051 192 0 filters
	2052 320 0 stats
struct 0 0 zswap_lruvec_state
array 40 185 5
struct 0 0 -
typedef 8 539 atomic_long_t
typedef 8 1964 work_func_t
struct 8 1 -
	1780 0 0 counter
struct 64 1 -
	183 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 2053 seqcount_t
array 416 185 52
array 160 115 4
ptr 8 struct linux_binfmt *
typedef 136 2054 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	2055 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	80 0 0 list
	185 128 0 bitmap
	525 192 0 memcg
typedef 8 901 __u64
struct 24 2 wait_queue_head
	2056 0 0 lock
	582 64 0 head
struct 4 1 refcount_struct
	2057 0 0 refs
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	189 0 0 base
	205 64 0 size
	2058 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
struct 8 1 llist_node
	1451 0 0 next
struct 4 1 raw_spinlock
	2059 0 0 raw_lock
struct 0 0 -
typedef 2 206 __u16
typedef 2 1447 u16
struct 4 1 refcount_struct
	410 0 0 refs
typedef 4 205 __u32
ptr 8 struct llist_node *
ptr 8 int (*)(struct ctl_table_set *)
struct 96 2 ctl_dir
	2060 0 0 header
	1473 704 0 root
typedef 4 205 gfp_t
ptr 8 struct notifier_block *
ptr 8 struct ctl_table_header *
typedef 1 940 u8
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
	2061 0 0 owner
	2062 64 0 wait_lock
	2063 96 0 osq
	599 128 0 wait_list
struct 8 1 hlist_head
	1287 0 0 first
struct 16 2 unix_table
	461 0 0 locks
	401 64 0 buckets
struct 8 1 rb_root
	845 0 0 rb_node
struct 48 2 blocking_notifier_head
	2064 0 0 rwsem
	1455 320 0 head
array 0 940 0
array 12 200 3
array 0 940 0
array 0 940 0
array 0 940 0
array 0 940 0
array 0 940 0
array 0 940 0
array 0 940 0
struct 0 0 -
struct 128 3 inet_timewait_death_row
	597 0 0 tw_refcount
	1675 512 0 hashinfo
	200 576 0 sysctl_max_tw_buckets
ptr 8 struct udp_table *
ptr 8 struct ipv4_devconf *
ptr 8 struct ip_ra_chain *
ptr 8 struct fib_rules_ops *
ptr 8 struct fib_table *
ptr 8 struct inet_peer_base *
ptr 8 struct fqdir *
struct 8 2 local_ports
	598 0 0 range
	411 32 0 warned
ptr 8 const struct tcp_congestion_ops *
ptr 8 struct tcp_fastopen_context *
struct 16 2 ping_group_range
	2065 0 0 lock
	2066 64 0 range
struct 8 2 sysctl_fib_multipath_hash_seed
	598 0 0 user_seed
	598 32 0 mp_seed
ptr 8 struct fib_notifier_ops *
typedef 16 2067 siphash_key_t
struct 192 18 dst_ops
	206 0 0 family
	205 32 0 gc_thresh
	2068 64 0 gc
	2069 128 0 check
	2070 192 0 default_advmss
	2070 256 0 mtu
	2071 320 0 cow_metrics
	2072 384 0 destroy
	2073 448 0 ifdown
	2074 512 0 negative_advice
	731 576 0 link_failure
	2075 640 0 update_pmtu
	2076 704 0 redirect
	2077 768 0 local_out
	2078 832 0 neigh_lookup
	2079 896 0 confirm_neigh
	462 960 0 kmem_cachep
	2080 1024 0 pcpuc_entries
struct 184 41 netns_sysctl_ipv6
	1456 0 0 hdr
	1456 64 0 route_hdr
	1456 128 0 icmp_hdr
	1456 192 0 frags_hdr
	1456 256 0 xfrm6_hdr
	200 320 0 flush_delay
	200 352 0 ip6_rt_max_size
	200 384 0 ip6_rt_gc_min_interval
	200 416 0 ip6_rt_gc_timeout
	200 448 0 ip6_rt_gc_interval
	200 480 0 ip6_rt_gc_elasticity
	200 512 0 ip6_rt_mtu_expires
	200 544 0 ip6_rt_min_advmss
	598 576 0 multipath_hash_fields
	1457 608 0 multipath_hash_policy
	1457 616 0 bindv6only
	1457 624 0 flowlabel_consistency
	1457 632 0 auto_flowlabels
	200 640 0 icmpv6_time
	1457 672 0 icmpv6_echo_ignore_all
	1457 680 0 icmpv6_echo_ignore_multicast
	1457 688 0 icmpv6_echo_ignore_anycast
	2081 704 0 icmpv6_ratemask
	392 960 0 icmpv6_ratemask_ptr
	1457 1024 0 anycast_src_echo_reply
	1457 1032 0 ip_nonlocal_bind
	1457 1040 0 fwmark_reflect
	1457 1048 0 flowlabel_state_ranges
	200 1056 0 idgen_retries
	200 1088 0 idgen_delay
	200 1120 0 flowlabel_reflect
	200 1152 0 max_dst_opts_cnt
	200 1184 0 max_hbh_opts_cnt
	200 1216 0 max_dst_opts_len
	200 1248 0 max_hbh_opts_len
	200 1280 0 seg6_flowlabel
	598 1312 0 ioam6_id
	627 1344 0 ioam6_id_wide
	1457 1408 0 skip_notify_on_dev_down
	1457 1416 0 fib_notify_on_flag_change
	1457 1424 0 icmpv6_error_anycast_as_unicast
ptr 8 struct ipv6_devconf *
ptr 8 struct fib6_info *
ptr 8 struct rt6_info *
ptr 8 struct rt6_statistics *
struct 40 4 timer_list
	2082 0 0 entry
	185 128 0 expires
	1575 192 0 function
	598 256 0 flags
ptr 8 struct fib6_table *
typedef 8 2083 rwlock_t
struct 88 4 delayed_work
	1524 0 0 work
	1506 256 0 timer
	442 576 0 wq
	200 640 0 cpu
ptr 8 struct seg6_pernet_data *
struct 16 3 -
	1471 0 0 head
	414 64 0 lock
	598 96 0 seq
ptr 8 struct ioam6_pernet_data *
ptr 8 struct sctp_mib *
array 88 2084 11
array 40 642 5
array 24 642 3
ptr 8 struct ip_conntrack_stat *
ptr 8 struct nf_ct_event_notifier *
struct 200 8 nf_ip_net
	2085 0 0 generic
	2086 32 0 tcp
	2087 544 0 udp
	2088 640 0 icmp
	2088 672 0 icmpv6
	2089 704 0 dccp
	2090 1056 0 sctp
	2091 1408 0 gre
ptr 8 struct nf_flow_table_stat *
array 16 1317 2
array 16 651 2
array 32 599 2
struct 32 3 work_struct
	2061 0 0 data
	599 64 0 entry
	2092 192 0 func
array 48 2093 3
array 24 205 6
struct 48 6 xfrm_policy_hthresh
	1524 0 0 work
	2065 256 0 lock
	1457 320 0 lbits4
	1457 328 0 rbits4
	1457 336 0 lbits6
	1457 344 0 rbits6
array 3 1457 3
typedef 4 2094 seqcount_spinlock_t
typedef 8 901 __u64
typedef 8 2095 size_t
ptr 8 struct mpls_route **
typedef 4 2096 seqcount_mutex_t
ptr 8 struct smc_stats *
ptr 8 struct smc_stats_rsn *
typedef 1 327 __u8
struct 8 2 -
	185 0 32 priv_flags
	185 32 1 lltx
struct 8 2 -
	185 0 32 priv_flags
	185 32 1 lltx
typedef 8 2097 u64
typedef 2 206 __u16
typedef 2 773 __s16
struct 4 2 netdev_tc_txq
	638 0 0 count
	638 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 205 __u32
struct 8 1 -
	741 0 0 net
union 8 2 -
	185 0 0 rx_packets
	1418 0 0 __rx_packets
union 8 2 -
	185 0 0 tx_packets
	1418 0 0 __tx_packets
union 8 2 -
	185 0 0 rx_bytes
	1418 0 0 __rx_bytes
union 8 2 -
	185 0 0 tx_bytes
	1418 0 0 __tx_bytes
union 8 2 -
	185 0 0 rx_errors
	1418 0 0 __rx_errors
union 8 2 -
	185 0 0 tx_errors
	1418 0 0 __tx_errors
union 8 2 -
	185 0 0 rx_dropped
	1418 0 0 __rx_dropped
union 8 2 -
	185 0 0 tx_dropped
	1418 0 0 __tx_dropped
union 8 2 -
	185 0 0 multicast
	1418 0 0 __multicast
union 8 2 -
	185 0 0 collisions
	1418 0 0 __collisions
union 8 2 -
	185 0 0 rx_length_errors
	1418 0 0 __rx_length_errors
union 8 2 -
	185 0 0 rx_over_errors
	1418 0 0 __rx_over_errors
union 8 2 -
	185 0 0 rx_crc_errors
	1418 0 0 __rx_crc_errors
union 8 2 -
	185 0 0 rx_frame_errors
	1418 0 0 __rx_frame_errors
union 8 2 -
	185 0 0 rx_fifo_errors
	1418 0 0 __rx_fifo_errors
union 8 2 -
	185 0 0 rx_missed_errors
	1418 0 0 __rx_missed_errors
union 8 2 -
	185 0 0 tx_aborted_errors
	1418 0 0 __tx_aborted_errors
union 8 2 -
	185 0 0 tx_carrier_errors
	1418 0 0 __tx_carrier_errors
union 8 2 -
	185 0 0 tx_fifo_errors
	1418 0 0 __tx_fifo_errors
union 8 2 -
	185 0 0 tx_heartbeat_errors
	1418 0 0 __tx_heartbeat_errors
union 8 2 -
	185 0 0 tx_window_errors
	1418 0 0 __tx_window_errors
union 8 2 -
	185 0 0 rx_compressed
	1418 0 0 __rx_compressed
union 8 2 -
	185 0 0 tx_compressed
	1418 0 0 __tx_compressed
struct 4 1 -
	200 0 0 counter
struct 4 1 spinlock
	2098 0 0 -
struct 8 1 rb_root
	845 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	233 0 0 name
	652 64 0 entry
	229 192 0 parent
	677 256 0 kset
	1289 320 0 ktype
	266 384 0 sd
	2099 448 0 kref
	205 480 1 state_initialized
	205 481 1 state_in_sysfs
	205 482 1 state_add_uevent_sent
	205 483 1 state_remove_uevent_sent
	205 484 1 uevent_suppress
struct 16 2 -
	233 0 0 name
	675 64 0 lock
struct 32 4 mutex
	1418 0 0 owner
	2100 64 0 wait_lock
	2101 96 0 osq
	652 128 0 wait_list
struct 56 4 dev_links_info
	652 0 0 suppliers
	652 128 0 consumers
	652 256 0 defer_sync
	2102 384 0 status
struct 312 55 dev_pm_info
	2103 0 0 power_state
	678 32 1 can_wakeup
	678 33 1 async_suspend
	678 34 1 in_dpm_list
	678 35 1 is_prepared
	678 36 1 is_suspended
	678 37 1 is_noirq_suspended
	678 38 1 is_late_suspended
	678 39 1 no_pm
	678 40 1 early_init
	678 41 1 direct_complete
	654 64 0 driver_flags
	675 96 0 lock
	652 128 0 entry
	2104 256 0 completion
	1339 512 0 wakeup
	678 576 1 wakeup_path
	678 577 1 syscore
	678 578 1 no_pm_callbacks
	678 579 1 async_in_progress
	678 580 1 smart_suspend
	678 581 1 must_resume
	678 582 1 may_skip_resume
	2105 640 0 suspend_timer
	1539 1152 0 timer_expires
	536 1216 0 work
	1783 1472 0 wait_queue
	1340 1664 0 wakeirq
	668 1728 0 usage_count
	668 1760 0 child_count
	205 1792 3 disable_depth
	678 1795 1 idle_notification
	678 1796 1 request_pending
	678 1797 1 deferred_resume
	678 1798 1 needs_force_resume
	678 1799 1 runtime_auto
	678 1800 1 ignore_children
	678 1801 1 no_callbacks
	678 1802 1 irq_safe
	678 1803 1 use_autosuspend
	678 1804 1 timer_autosuspends
	678 1805 1 memalloc_noio
	205 1824 0 links_count
	2106 1856 0 request
	2107 1888 0 runtime_status
	2107 1920 0 last_status
	200 1952 0 runtime_error
	200 1984 0 autosuspend_delay
	1539 2048 0 last_busy
	1539 2112 0 active_time
	1539 2176 0 suspended_time
	1539 2240 0 accounting_timestamp
	1343 2304 0 subsys_data
	1344 2368 0 set_latency_tolerance
	1345 2432 0 qos
struct 16 2 dev_msi_info
	1346 0 0 domain
	1347 64 0 data
struct 0 0 dev_archdata
typedef 4 2108 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 185 1
struct 16 2 bpf_xdp_entity
	651 0 0 prog
	2109 64 0 link
struct 0 0 -
struct 136 25 sock_common
	2110 0 0 -
	2111 64 0 -
	2112 96 0 -
	206 128 0 skc_family
	327 144 0 skc_state
	327 152 4 skc_reuse
	327 156 1 skc_reuseport
	327 157 1 skc_ipv6only
	327 158 1 skc_net_refcnt
	200 160 0 skc_bound_dev_if
	2113 192 0 -
	979 320 0 skc_prot
	2114 384 0 skc_net
	2115 448 0 skc_v6_daddr
	2115 576 0 skc_v6_rcv_saddr
	2116 704 0 skc_cookie
	2117 768 0 -
	2118 832 0 skc_dontcopy_begin
	2119 832 0 -
	206 960 0 skc_tx_queue_mapping
	206 976 0 skc_rx_queue_mapping
	2120 992 0 -
	1607 1024 0 skc_refcnt
	2121 1056 0 skc_dontcopy_end
	2122 1056 0 -
array 0 2123 0
typedef 4 2124 atomic_t
typedef 4 200 __s32
struct 24 3 sk_buff_head
	2125 0 0 -
	1623 128 0 qlen
	1618 160 0 lock
struct 24 4 -
	1590 0 0 rmem_alloc
	200 32 0 len
	946 64 0 head
	946 128 0 tail
array 0 2123 0
array 0 2123 0
typedef 2 2126 u16
typedef 1 2123 u8
union 8 2 -
	1774 0 0 sk_wq
	1774 0 0 sk_wq_raw
array 0 2123 0
array 0 2123 0
array 16 1775 2
array 0 2123 0
array 0 2123 0
typedef 32 2127 socket_lock_t
array 0 2123 0
array 0 2123 0
typedef 4 2128 refcount_t
union 8 2 -
	946 0 0 sk_send_head
	2129 0 0 tcp_rtx_queue
struct 16 3 page_frag
	791 0 0 page
	1623 64 0 offset
	1623 96 0 size
union 40 2 -
	2130 0 0 sk_timer
	2130 0 0 mptcp_retransmit_timer
array 0 2123 0
array 0 2123 0
typedef 8 2131 netdev_features_t
typedef 4 205 gfp_t
array 0 2123 0
typedef 8 2132 rwlock_t
typedef 4 2133 kuid_t
typedef 4 2134 spinlock_t
typedef 8 2135 ktime_t
struct 16 3 sock_cgroup_data
	274 0 0 cgroup
	725 64 0 classid
	1596 96 0 prioidx
typedef 0 2136 netns_tracker
struct 16 3 xarray
	1618 0 0 xa_lock
	1614 32 0 xa_flags
	189 64 0 xa_head
typedef 4 205 __u32
typedef 8 2137 __kernel_size_t
struct 24 2 wait_queue_head
	1618 0 0 lock
	1634 64 0 head
ptr 8 const struct nlmsghdr *
ptr 8 int (*)(struct sk_buff *, struct netlink_callback *)
ptr 8 int (*)(struct netlink_callback *)
ptr 8 struct netlink_ext_ack *
union 48 2 -
	2138 0 0 ctx
	2139 0 0 args
typedef 8 2116 atomic_long_t
typedef 4 2140 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1590 0 0 tail
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
ptr 8 struct rhash_head *
typedef 2 773 __s16
struct 40 4 -
	2141 0 0 -
	227 128 0 mapping
	2142 192 0 -
	185 256 0 private
struct 40 5 -
	185 0 0 pp_magic
	2143 64 0 pp
	185 128 0 _pp_mapping_pad
	185 192 0 dma_addr
	323 256 0 pp_ref_count
struct 8 1 -
	185 0 0 compound_head
struct 16 2 -
	2144 0 0 pgmap
	189 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 205 __u32
struct 32 3 work_struct
	2145 0 0 data
	2146 64 0 entry
	2147 192 0 func
struct 40 4 timer_list
	1652 0 0 entry
	185 128 0 expires
	1575 192 0 function
	749 256 0 flags
array 1024 751 128
typedef 4 205 gfp_t
struct 4 1 -
	200 0 0 counter
struct 4 1 refcount_struct
	759 0 0 refs
typedef 8 901 __u64
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1287 0 0 next
	1288 64 0 pprev
struct 48 8 -
	591 0 0 current_task
	200 64 0 preempt_count
	200 96 0 cpu_number
	192 128 0 call_depth
	185 192 0 top_of_stack
	189 256 0 hardirq_stack_ptr
	269 320 0 softirq_pending
	301 336 0 hardirq_stack_inuse
array 64 471 64
typedef 1 1025 __s8
ptr 8 struct lruvec *
array 160 2148 4
array 16 200 4
array 192 2149 3
struct 16 2 upid
	200 0 0 nr
	740 64 0 ns
typedef 8 1739 atomic_long_t
typedef 4 2150 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	915 0 0 tail
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
struct 24 2 wait_queue_head
	910 0 0 lock
	1664 64 0 head
typedef 8 2151 atomic64_t
typedef 8 901 __u64
typedef 2 206 __u16
typedef 1 327 __u8
typedef 4 205 __u32
array 16 1033 16
array 48 1033 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
ptr 8 struct inet_hashinfo *
ptr 8 struct raw_hashinfo *
ptr 8 struct smc_hashinfo *
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
struct 16 2 -
	185 0 0 _pt_pad_1
	2152 64 0 pmd_huge_pte
typedef 4 2153 spinlock_t
struct 4 1 -
	200 0 0 counter
struct 4 1 refcount_struct
	210 0 0 refs
typedef 4 205 blk_features_t
typedef 4 205 blk_flags_t
struct 6 6 blk_integrity
	327 0 0 flags
	2154 8 0 csum_type
	327 16 0 tuple_size
	327 24 0 pi_offset
	327 32 0 interval_exp
	327 40 0 tag_size
typedef 8 1964 work_func_t
struct 24 2 wait_queue_head
	208 0 0 lock
	215 64 0 head
typedef 8 2155 phys_addr_t
struct 4 1 -
	200 0 0 counter
struct 4 1 raw_spinlock
	870 0 0 raw_lock
struct 4 1 qspinlock
	2156 0 0 -
typedef 8 2157 __kernel_size_t
struct 8 1 rb_time_struct
	2158 0 0 time
typedef 8 901 __u64
typedef 8 2159 atomic_long_t
struct 4 1 optimistic_spin_queue
	867 0 0 tail
typedef 8 1964 work_func_t
struct 24 2 swait_queue_head
	869 0 0 lock
	249 64 0 task_list
struct 32 3 irq_work
	2160 0 0 node
	1886 128 0 func
	2161 192 0 irqwait
typedef 24 2162 wait_queue_head_t
struct 4 1 raw_spinlock
	2163 0 0 raw_lock
struct 32 3 __call_single_data
	2164 0 0 node
	2165 128 0 func
	189 192 0 info
struct 4 1 -
	200 0 0 counter
struct 1616 2 rt_prio_array
	2166 0 0 bitmap
	2167 128 0 queue
struct 8 2 -
	200 0 0 curr
	200 32 0 next
typedef 1 1302 bool
struct 16 1 plist_head
	264 0 0 node_list
struct 16 2 -
	257 0 0 curr
	257 64 0 next
struct 24 3 rb_node
	185 0 0 __rb_parent_color
	845 64 0 rb_right
	845 128 0 rb_left
typedef 8 2168 dl_server_pick_f
typedef 8 507 cpu_stop_fn_t
ptr 8 struct cpu_stop_done *
struct 32 2 timerqueue_node
	1709 0 0 node
	899 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
typedef 1 2169 u8
struct 4 1 raw_spinlock
	2170 0 0 raw_lock
struct 4 1 spinlock
	2171 0 0 -
struct 24 2 offset_ctx
	2172 0 0 mt
	185 128 0 next_offset
struct 32 2 -
	1664 0 0 shrinklist
	1664 128 0 swaplist
typedef 8 2173 time64_t
struct 8 1 rb_root
	845 0 0 rb_node
typedef 8 2174 rwlock_t
struct 4 1 -
	200 0 0 counter
typedef 2 206 umode_t
typedef 4 2175 kuid_t
typedef 4 2176 kgid_t
union 4 2 -
	205 0 0 i_nlink
	205 0 0 __i_nlink
typedef 4 2177 dev_t
typedef 8 2178 loff_t
typedef 4 1743 u32
typedef 1 2179 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 2180 blkcnt_t
struct 40 5 rw_semaphore
	1661 0 0 count
	1661 64 0 owner
	1663 128 0 osq
	1662 160 0 wait_lock
	1664 192 0 wait_list
struct 16 2 hlist_node
	1287 0 0 next
	1288 64 0 pprev
typedef 2 2181 u16
union 16 2 -
	2182 0 0 i_dentry
	2183 0 0 i_rcu
typedef 8 2184 atomic64_t
union 8 2 -
	395 0 0 i_fop
	1384 0 0 free_inode
struct 192 15 address_space
	181 0 0 host
	2185 64 0 i_pages
	1735 192 0 invalidate_lock
	2186 512 0 gfp_mask
	915 544 0 i_mmap_writable
	2187 576 0 i_mmap
	185 704 0 nrpages
	185 768 0 writeback_index
	186 832 0 a_ops
	185 896 0 flags
	2188 960 0 wb_err
	910 992 0 i_private_lock
	1664 1024 0 i_private_list
	1735 1152 0 i_mmap_rwsem
	189 1472 0 i_private_data
union 8 4 -
	1088 0 0 i_pipe
	1385 0 0 i_cdev
	389 0 0 i_link
	205 0 0 i_dir_seq
typedef 4 205 __u32
struct 32 2 timerqueue_node
	127 0 0 node
	920 192 0 expires
struct 16 2 cpu_itimer
	192 0 0 expires
	192 64 0 incr
struct 24 3 task_cputime_atomic
	476 0 0 utime
	476 64 0 stime
	476 128 0 sum_exec_runtime
array 72 2189 3
struct 8 2 -
	337 0 0 seqcount
	188 32 0 lock
struct 16 2 rlimit
	2190 0 0 rlim_cur
	2190 64 0 rlim_max
struct 24 3 -
	946 0 0 next
	946 64 0 prev
	2191 128 0 -
struct 24 3 rb_node
	185 0 0 __rb_parent_color
	845 64 0 rb_right
	845 128 0 rb_left
typedef 8 2192 ktime_t
struct 16 2 -
	185 0 0 _skb_refdst
	731 64 0 destructor
struct 60 49 -
	2193 0 0 __pkt_type_offset
	940 0 3 pkt_type
	940 3 1 ignore_df
	940 4 1 dst_pending_confirm
	940 5 2 ip_summed
	940 7 1 ooo_okay
	2194 8 0 __mono_tc_offset
	940 8 2 tstamp_type
	940 10 1 tc_at_ingress
	940 11 1 tc_skip_classify
	940 12 1 remcsum_offload
	940 13 1 csum_complete_sw
	940 14 2 csum_level
	940 16 1 inner_protocol_type
	940 17 1 l4_hash
	940 18 1 sw_hash
	940 19 1 no_fcs
	940 20 1 encapsulation
	940 21 1 encap_hdr_csum
	940 22 1 csum_valid
	940 24 2 ndisc_nodetype
	940 26 1 ipvs_property
	940 27 1 nf_trace
	940 28 1 redirected
	940 29 1 from_ingress
	940 30 1 nf_skip_egress
	940 31 1 decrypted
	940 32 1 slow_gro
	940 33 1 csum_not_inet
	940 34 1 unreadable
	940 35 2 tc_depth
	938 48 0 tc_index
	2195 64 0 alloc_cpu
	2196 96 0 -
	1450 128 0 priority
	200 160 0 skb_iif
	1450 192 0 hash
	2197 224 0 -
	2198 256 0 -
	1450 288 0 secmark
	2199 320 0 -
	2200 352 0 -
	938 368 0 inner_transport_header
	938 384 0 inner_network_header
	938 400 0 inner_mac_header
	2201 416 0 protocol
	938 432 0 transport_header
	938 448 0 network_header
	938 464 0 mac_header
struct 60 49 -
	2202 0 0 __pkt_type_offset
	940 0 3 pkt_type
	940 3 1 ignore_df
	940 4 1 dst_pending_confirm
	940 5 2 ip_summed
	940 7 1 ooo_okay
	2203 8 0 __mono_tc_offset
	940 8 2 tstamp_type
	940 10 1 tc_at_ingress
	940 11 1 tc_skip_classify
	940 12 1 remcsum_offload
	940 13 1 csum_complete_sw
	940 14 2 csum_level
	940 16 1 inner_protocol_type
	940 17 1 l4_hash
	940 18 1 sw_hash
	940 19 1 no_fcs
	940 20 1 encapsulation
	940 21 1 encap_hdr_csum
	940 22 1 csum_valid
	940 24 2 ndisc_nodetype
	940 26 1 ipvs_property
	940 27 1 nf_trace
	940 28 1 redirected
	940 29 1 from_ingress
	940 30 1 nf_skip_egress
	940 31 1 decrypted
	940 32 1 slow_gro
	940 33 1 csum_not_inet
	940 34 1 unreadable
	940 35 2 tc_depth
	938 48 0 tc_index
	2195 64 0 alloc_cpu
	2204 96 0 -
	1450 128 0 priority
	200 160 0 skb_iif
	1450 192 0 hash
	2205 224 0 -
	2206 256 0 -
	1450 288 0 secmark
	2207 320 0 -
	2208 352 0 -
	938 368 0 inner_transport_header
	938 384 0 inner_network_header
	938 400 0 inner_mac_header
	2201 416 0 protocol
	938 432 0 transport_header
	938 448 0 network_header
	938 464 0 mac_header
struct 8 1 skb_shared_hwtstamps
	2209 0 0 -
struct 8 1 xsk_tx_metadata_compl
	2210 0 0 tx_timestamp
typedef 16 2211 skb_frag_t
struct 32 2 -
	2212 0 0 -
	2213 128 0 -
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
struct 4 1 -
	200 0 0 counter
union 8 2 -
	2214 0 0 skc_addrpair
	2215 0 0 -
union 4 2 -
	205 0 0 skc_hash
	2216 0 0 skc_u16hashes
union 4 2 -
	2217 0 0 skc_portpair
	2218 0 0 -
union 16 2 -
	685 0 0 skc_bind_node
	685 0 0 skc_portaddr_node
struct 16 1 in6_addr
	2219 0 0 in6_u
union 8 3 -
	185 0 0 skc_flags
	607 0 0 skc_listener
	2220 0 0 skc_tw_dr
array 0 200 0
union 16 2 -
	685 0 0 skc_node
	2221 0 0 skc_nulls_node
union 4 3 -
	200 0 0 skc_incoming_cpu
	654 0 0 skc_rcv_wnd
	654 0 0 skc_tw_rcv_nxt
array 0 200 0
union 4 3 -
	654 0 0 skc_rxhash
	654 0 0 skc_window_clamp
	654 0 0 skc_tw_snd_nxt
union 16 2 -
	2222 0 0 -
	2223 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	675 0 0 slock
	200 32 0 owned
	1783 64 0 wq
struct 4 1 refcount_struct
	668 0 0 refs
struct 8 1 -
	2224 0 0 raw_lock
struct 4 1 -
	2225 0 0 val
typedef 8 2226 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 2227 wait_queue_head_t
typedef 4 2228 socket_state
struct 64 4 socket_wq
	2229 0 0 wait
	796 192 0 fasync_list
	185 256 0 flags
	2230 320 0 rcu
typedef 2 206 umode_t
typedef 4 2231 kuid_t
typedef 4 2232 kgid_t
union 4 2 -
	205 0 0 i_nlink
	205 0 0 __i_nlink
typedef 4 2233 dev_t
typedef 8 2234 loff_t
typedef 8 2235 time64_t
typedef 4 1808 u32
typedef 4 2236 spinlock_t
typedef 1 2237 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 2238 blkcnt_t
struct 40 5 rw_semaphore
	2239 0 0 count
	2239 64 0 owner
	2240 128 0 osq
	2241 160 0 wait_lock
	1800 192 0 wait_list
struct 16 2 hlist_node
	1287 0 0 next
	1288 64 0 pprev
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
typedef 2 2242 u16
union 16 2 -
	2243 0 0 i_dentry
	2230 0 0 i_rcu
typedef 8 2244 atomic64_t
typedef 4 2245 atomic_t
union 8 2 -
	395 0 0 i_fop
	1384 0 0 free_inode
struct 192 15 address_space
	181 0 0 host
	2246 64 0 i_pages
	1798 192 0 invalidate_lock
	2247 512 0 gfp_mask
	1804 544 0 i_mmap_writable
	2248 576 0 i_mmap
	185 704 0 nrpages
	185 768 0 writeback_index
	186 832 0 a_ops
	185 896 0 flags
	2249 960 0 wb_err
	1794 992 0 i_private_lock
	1800 1024 0 i_private_list
	1798 1152 0 i_mmap_rwsem
	189 1472 0 i_private_data
union 8 4 -
	1088 0 0 i_pipe
	1385 0 0 i_cdev
	389 0 0 i_link
	205 0 0 i_dir_seq
typedef 4 205 __u32
typedef 4 205 __u32
struct 4 1 refcount_struct
	2250 0 0 refs
array 512 185 64
struct 24 2 -
	994 0 0 free_list
	185 128 0 rcu_state
struct 64 12 kobject
	233 0 0 name
	387 64 0 entry
	229 192 0 parent
	677 256 0 kset
	1289 320 0 ktype
	266 384 0 sd
	1350 448 0 kref
	205 480 1 state_initialized
	205 481 1 state_in_sysfs
	205 482 1 state_add_uevent_sent
	205 483 1 state_remove_uevent_sent
	205 484 1 uevent_suppress
typedef 8 2251 atomic_long_t
typedef 4 2252 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	2253 0 0 tail
struct 40 5 rw_semaphore
	1814 0 0 count
	1814 64 0 owner
	1816 128 0 osq
	1815 160 0 wait_lock
	387 192 0 wait_list
array 24 181 3
array 216 2254 3
array 24 2255 3
array 288 2256 3
struct 16 1 -
	2257 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	2258 0 0 -
struct 24 2 swait_queue_head
	588 0 0 lock
	80 64 0 task_list
union 4 2 -
	205 0 0 u_flags
	183 0 0 a_flags
struct 16 2 load_weight
	185 0 0 weight
	378 64 0 inv_weight
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	192 0 0 last_update_time
	192 64 0 load_sum
	192 128 0 runnable_sum
	378 192 0 util_sum
	378 224 0 period_contrib
	185 256 0 load_avg
	185 320 0 runnable_avg
	185 384 0 util_avg
	205 448 0 util_est
ptr 8 struct sched_rt_entity *
typedef 8 2168 dl_server_pick_f
struct 1024 1 cpumask
	2259 0 0 bits
struct 4 4 -
	471 0 0 blocked
	471 8 0 need_qs
	471 16 0 exp_hint
	471 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	2260 0 0 futex
	2261 0 0 nanosleep
	2262 0 0 poll
typedef 4 200 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	384 0 0 sig
typedef 8 2190 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	2263 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1832 0 0 cpumask
array 24 2264 3
array 32 2265 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	192 0 0 base
	192 64 0 size
struct 4224 7 fpu
	205 0 0 last_cpu
	185 64 0 avx512_timestamp
	2266 128 0 fpstate
	2266 192 0 __task_fpstate
	2267 256 0 perm
	2267 384 0 guest_perm
	2268 512 0 __fpstate
struct 1000 21 inet_sock
	2269 0 0 sk
	1892 6208 0 pinet6
	1893 6272 0 ipv6_fl_list
	185 6336 0 inet_flags
	1118 6400 0 inet_saddr
	2270 6432 0 uc_ttl
	2271 6448 0 inet_sport
	1897 6464 0 inet_opt
	2272 6528 0 inet_id
	1861 6560 0 tos
	1861 6568 0 min_ttl
	1861 6576 0 mc_ttl
	1861 6584 0 pmtudisc
	1861 6592 0 rcv_tos
	1861 6600 0 convert_csum
	200 6624 0 uc_index
	200 6656 0 mc_index
	1118 6688 0 mc_addr
	1102 6720 0 local_port_range
	1900 6784 0 mc_list
	2273 6848 0 cork
struct 80 8 request_sock_queue
	2274 0 0 rskq_lock
	1106 32 0 rskq_defer_accept
	1102 64 0 synflood_warned
	2272 96 0 qlen
	2272 128 0 young
	1135 192 0 rskq_accept_head
	1135 256 0 rskq_accept_tail
	2275 320 0 fastopenq
ptr 8 struct inet_bind_bucket *
ptr 8 struct inet_bind2_bucket *
struct 40 4 timer_list
	2276 0 0 entry
	185 128 0 expires
	1575 192 0 function
	1102 256 0 flags
union 40 2 -
	1854 0 0 icsk_keepalive_timer
	1854 0 0 mptcp_tout_timer
typedef 4 205 __u32
ptr 8 const struct inet_connection_sock_af_ops *
ptr 8 const struct tcp_ulp_ops *
ptr 8 void (*)(struct sock *, u32)
ptr 8 unsigned int (*)(struct sock *, u32)
typedef 1 327 __u8
typedef 2 206 __u16
struct 24 12 -
	1861 0 0 pending
	1861 8 0 quick
	1861 16 0 pingpong
	1861 24 0 retry
	1856 32 8 ato
	1856 40 20 lrcv_flowlabel
	1856 60 1 dst_quick_ack
	1856 61 3 unused
	185 64 0 timeout
	1856 128 0 lrcvtime
	1862 160 0 last_seg_size
	1862 176 0 rcv_mss
struct 16 5 -
	200 0 0 search_high
	200 32 0 search_low
	1102 64 31 probe_size
	1102 95 1 enabled
	1102 96 0 probe_timestamp
array 104 1113 13
array 24 2277 3
typedef 8 901 __u64
struct 32 2 timerqueue_node
	2278 0 0 node
	1869 192 0 expires
typedef 8 2279 ktime_t
struct 8 2 tcp_sack_block
	1102 0 0 start_seq
	1102 32 0 end_seq
ptr 8 struct clocksource *
typedef 8 901 __u64
typedef 8 1876 time64_t
typedef 4 200 __s32
typedef 1 327 __u8
typedef 8 1993 __s64
typedef 4 205 __u32
struct 4 1 spinlock
	2280 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 2281 u64
struct 4 1 spinlock
	2282 0 0 -
typedef 8 2283 atomic_long_t
typedef 8 1964 work_func_t
struct 16 4 __call_single_node
	2284 0 0 llist
	2285 64 0 -
	2286 96 0 src
	2286 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	591 0 0 task
struct 4 1 qspinlock
	2287 0 0 -
struct 4 1 raw_spinlock
	1154 0 0 raw_lock
typedef 8 2288 notifier_fn_t
struct 776 107 sock
	2289 0 0 __sk_common
	2290 1088 0 __cacheline_group_begin__sock_write_rx
	1898 1088 0 sk_drops
	2291 1120 0 sk_peek_off
	1180 1152 0 sk_error_queue
	1180 1344 0 sk_receive_queue
	2292 1536 0 sk_backlog
	2293 1728 0 __cacheline_group_end__sock_write_rx
	2294 1728 0 __cacheline_group_begin__sock_read_rx
	958 1728 0 sk_rx_dst
	200 1792 0 sk_rx_dst_ifindex
	1899 1824 0 sk_rx_dst_cookie
	205 1856 0 sk_ll_usec
	205 1888 0 sk_napi_id
	2295 1920 0 sk_busy_poll_budget
	2296 1936 0 sk_prefer_busy_poll
	2296 1944 0 sk_userlocks
	200 1952 0 sk_rcvbuf
	959 1984 0 sk_filter
	2297 2048 0 -
	818 2112 0 sk_data_ready
	262 2176 0 sk_rcvtimeo
	200 2240 0 sk_rcvlowat
	2298 2272 0 __cacheline_group_end__sock_read_rx
	2299 2272 0 __cacheline_group_begin__sock_read_rxtx
	200 2272 0 sk_err
	963 2304 0 sk_socket
	525 2368 0 sk_memcg
	2300 2432 0 sk_policy
	2301 2560 0 __cacheline_group_end__sock_read_rxtx
	2302 2560 0 __cacheline_group_begin__sock_write_rxtx
	2303 2560 0 sk_lock
	1899 2816 0 sk_reserved_mem
	200 2848 0 sk_forward_alloc
	1899 2880 0 sk_tsflags
	2304 2912 0 __cacheline_group_end__sock_write_rxtx
	2305 2912 0 __cacheline_group_begin__sock_write_tx
	200 2912 0 sk_write_pending
	1898 2944 0 sk_omem_alloc
	200 2976 0 sk_sndbuf
	200 3008 0 sk_wmem_queued
	2306 3040 0 sk_wmem_alloc
	185 3072 0 sk_tsq_flags
	2307 3136 0 -
	1180 3200 0 sk_write_queue
	1899 3392 0 sk_dst_pending_confirm
	1899 3424 0 sk_pacing_status
	2308 3456 0 sk_frag
	2309 3584 0 -
	185 3904 0 sk_pacing_rate
	1898 3968 0 sk_zckey
	1898 4000 0 sk_tskey
	2310 4032 0 __cacheline_group_end__sock_write_tx
	2311 4032 0 __cacheline_group_begin__sock_read_tx
	185 4032 0 sk_max_pacing_rate
	262 4096 0 sk_sndtimeo
	1899 4160 0 sk_priority
	1899 4192 0 sk_mark
	958 4224 0 sk_dst_cache
	2312 4288 0 sk_route_caps
	976 4352 0 sk_validate_xmit_skb
	2295 4416 0 sk_gso_type
	2295 4432 0 sk_gso_max_segs
	205 4448 0 sk_gso_max_size
	2313 4480 0 sk_allocation
	1899 4512 0 sk_txhash
	2296 4544 0 sk_pacing_shift
	1181 4552 0 sk_use_task_frag
	2314 4560 0 __cacheline_group_end__sock_read_tx
	2296 4560 1 sk_gso_disabled
	2296 4561 1 sk_kern_sock
	2296 4562 1 sk_no_check_tx
	2296 4563 1 sk_no_check_rx
	2296 4568 0 sk_shutdown
	2295 4576 0 sk_type
	2295 4592 0 sk_protocol
	185 4608 0 sk_lingertime
	979 4672 0 sk_prot_creator
	2315 4736 0 sk_callback_lock
	200 4800 0 sk_err_soft
	1899 4832 0 sk_ack_backlog
	1899 4864 0 sk_max_ack_backlog
	2316 4896 0 sk_uid
	1904 4928 0 sk_peer_lock
	200 4960 0 sk_bind_phc
	925 4992 0 sk_peer_pid
	396 5056 0 sk_peer_cred
	2317 5120 0 sk_stamp
	200 5184 0 sk_disconnects
	2296 5216 0 sk_txrehash
	2296 5224 0 sk_clockid
	2296 5232 1 sk_txtime_deadline_mode
	2296 5233 1 sk_txtime_report_errors
	2296 5234 6 sk_txtime_unused
	189 5248 0 sk_user_data
	189 5312 0 sk_security
	2318 5376 0 sk_cgrp_data
	818 5504 0 sk_state_change
	818 5568 0 sk_write_space
	818 5632 0 sk_error_report
	826 5696 0 sk_backlog_rcv
	818 5760 0 sk_destruct
	984 5824 0 sk_reuseport_cb
	284 5888 0 sk_bpf_storage
	2319 5952 0 sk_rcu
	2320 6080 0 ns_tracker
	2321 6080 0 sk_user_frags
ptr 8 struct ipv6_pinfo *
ptr 8 struct ipv6_fl_socklist *
typedef 4 1903 __be32
typedef 2 773 __s16
typedef 2 1176 __be16
ptr 8 struct ip_options_rcu *
typedef 4 2322 atomic_t
typedef 4 1903 u32
ptr 8 struct ip_mc_socklist *
struct 144 2 inet_cork_full
	2323 0 0 base
	2324 448 0 fl
union 16 2 -
	2325 0 0 -
	2326 0 0 list
typedef 4 205 __u32
typedef 4 2327 spinlock_t
struct 4 1 refcount_struct
	1912 0 0 refs
struct 110 2 sockaddr_un
	2328 0 0 sun_family
	2329 16 0 sun_path
struct 4 1 -
	2330 0 0 val
struct 4 1 -
	2331 0 0 val
typedef 4 205 __u32
struct 136 25 sock_common
	2332 0 0 -
	2333 64 0 -
	2334 96 0 -
	206 128 0 skc_family
	327 144 0 skc_state
	327 152 4 skc_reuse
	327 156 1 skc_reuseport
	327 157 1 skc_ipv6only
	327 158 1 skc_net_refcnt
	200 160 0 skc_bound_dev_if
	2335 192 0 -
	979 320 0 skc_prot
	2336 384 0 skc_net
	2337 448 0 skc_v6_daddr
	2337 576 0 skc_v6_rcv_saddr
	2338 704 0 skc_cookie
	2339 768 0 -
	2340 832 0 skc_dontcopy_begin
	2341 832 0 -
	206 960 0 skc_tx_queue_mapping
	206 976 0 skc_rx_queue_mapping
	2342 992 0 -
	1183 1024 0 skc_refcnt
	2343 1056 0 skc_dontcopy_end
	2344 1056 0 -
array 0 2345 0
typedef 4 2346 atomic_t
typedef 4 200 __s32
struct 24 3 sk_buff_head
	2347 0 0 -
	1909 128 0 qlen
	1194 160 0 lock
struct 24 4 -
	1912 0 0 rmem_alloc
	200 32 0 len
	946 64 0 head
	946 128 0 tail
array 0 2345 0
array 0 2345 0
typedef 2 2348 u16
typedef 1 2345 u8
union 8 2 -
	1774 0 0 sk_wq
	1774 0 0 sk_wq_raw
array 0 2345 0
array 0 2345 0
array 16 1775 2
array 0 2345 0
array 0 2345 0
typedef 32 2349 socket_lock_t
array 0 2345 0
array 0 2345 0
union 8 2 -
	946 0 0 sk_send_head
	2350 0 0 tcp_rtx_queue
struct 16 3 page_frag
	791 0 0 page
	1909 64 0 offset
	1909 96 0 size
union 40 2 -
	2351 0 0 sk_timer
	2351 0 0 mptcp_retransmit_timer
array 0 2345 0
array 0 2345 0
typedef 8 2352 netdev_features_t
typedef 4 205 gfp_t
typedef 1 1302 bool
array 0 2345 0
typedef 8 2353 rwlock_t
typedef 8 2354 ktime_t
struct 16 3 sock_cgroup_data
	274 0 0 cgroup
	1188 64 0 classid
	1918 96 0 prioidx
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
typedef 0 2355 netns_tracker
struct 16 3 xarray
	1194 0 0 xa_lock
	1935 32 0 xa_flags
	189 64 0 xa_head
typedef 8 2338 atomic_long_t
typedef 4 2356 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1912 0 0 tail
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
struct 4 1 spinlock
	2357 0 0 -
typedef 24 2358 wait_queue_head_t
struct 40 4 wait_queue_entry
	205 0 0 flags
	189 64 0 private
	2359 128 0 func
	1947 192 0 entry
array 65 1033 65
typedef 4 2360 refcount_t
struct 16 2 -
	185 0 0 vm_start
	185 64 0 vm_end
struct 8 1 pgprot
	2361 0 0 pgprot
typedef 8 185 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 2362 u64
struct 24 2 vmap_pool
	1228 0 0 head
	185 128 0 len
struct 4 1 spinlock
	2363 0 0 -
struct 8 1 rb_root
	845 0 0 rb_node
typedef 8 2364 atomic_long_t
typedef 8 1964 work_func_t
struct 16 2 hlist_node
	1287 0 0 next
	1288 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 901 __u64
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
array 24 2365 3
union 4 1 -
	1445 0 0 rlock
struct 4 1 refcount_struct
	2366 0 0 refs
typedef 4 1270 __kernel_dev_t
struct 16 2 -
	233 0 0 name
	208 64 0 lock
struct 56 4 dev_links_info
	215 0 0 suppliers
	215 128 0 consumers
	215 256 0 defer_sync
	2367 384 0 status
struct 312 55 dev_pm_info
	2368 0 0 power_state
	864 32 1 can_wakeup
	864 33 1 async_suspend
	864 34 1 in_dpm_list
	864 35 1 is_prepared
	864 36 1 is_suspended
	864 37 1 is_noirq_suspended
	864 38 1 is_late_suspended
	864 39 1 no_pm
	864 40 1 early_init
	864 41 1 direct_complete
	1270 64 0 driver_flags
	208 96 0 lock
	215 128 0 entry
	2369 256 0 completion
	1339 512 0 wakeup
	864 576 1 wakeup_path
	864 577 1 syscore
	864 578 1 no_pm_callbacks
	864 579 1 async_in_progress
	864 580 1 smart_suspend
	864 581 1 must_resume
	864 582 1 may_skip_resume
	2370 640 0 suspend_timer
	446 1152 0 timer_expires
	856 1216 0 work
	862 1472 0 wait_queue
	1340 1664 0 wakeirq
	210 1728 0 usage_count
	210 1760 0 child_count
	205 1792 3 disable_depth
	864 1795 1 idle_notification
	864 1796 1 request_pending
	864 1797 1 deferred_resume
	864 1798 1 needs_force_resume
	864 1799 1 runtime_auto
	864 1800 1 ignore_children
	864 1801 1 no_callbacks
	864 1802 1 irq_safe
	864 1803 1 use_autosuspend
	864 1804 1 timer_autosuspends
	864 1805 1 memalloc_noio
	205 1824 0 links_count
	2371 1856 0 request
	852 1888 0 runtime_status
	852 1920 0 last_status
	200 1952 0 runtime_error
	200 1984 0 autosuspend_delay
	446 2048 0 last_busy
	446 2112 0 active_time
	446 2176 0 suspended_time
	446 2240 0 accounting_timestamp
	1343 2304 0 subsys_data
	1344 2368 0 set_latency_tolerance
	1345 2432 0 qos
struct 16 2 dev_msi_info
	1346 0 0 domain
	1347 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	2372 0 0 val
struct 4 1 -
	2373 0 0 val
typedef 8 1993 __kernel_loff_t
typedef 8 1993 __s64
typedef 1 327 __u8
typedef 2 206 __u16
struct 8 1 hlist_head
	1287 0 0 first
struct 8 1 -
	2374 0 0 counter
struct 16 2 rb_root_cached
	2375 0 0 rb_root
	845 64 0 rb_leftmost
typedef 4 1270 errseq_t
union 4 1 -
	1990 0 0 rlock
typedef 8 2376 wait_queue_func_t
struct 4 1 raw_spinlock
	2377 0 0 raw_lock
typedef 4 2378 atomic_t
typedef 4 205 __u32
int 8 s long long int
typedef 4 2379 u32
array 56 1323 7
typedef 2 2380 u16
array 8200 185 1025
typedef 8 901 __u64
typedef 4 2381 uid_t
typedef 4 2382 gid_t
struct 8 2 -
	378 0 0 hash
	378 32 0 len
struct 8 2 -
	188 0 0 lock
	200 32 0 count
struct 4 1 pm_message
	200 0 0 event
struct 4 1 spinlock
	2383 0 0 -
typedef 4 2384 refcount_t
struct 8 1 -
	185 0 0 v
union 4 1 -
	2385 0 0 rlock
union 16 2 -
	80 0 0 lru
	2386 0 0 -
union 8 2 -
	189 0 0 private
	2387 0 0 swap
union 4 1 -
	2388 0 0 rlock
union 4 1 -
	2389 0 0 rlock
struct 8 1 -
	2390 0 0 counter
typedef 8 901 __u64
struct 72 8 mempool_s
	208 0 0 lock
	200 32 0 min_nr
	200 64 0 curr_nr
	540 128 0 elements
	189 192 0 pool_data
	541 256 0 alloc
	542 320 0 free
	862 384 0 wait
ptr 8 struct bio *
typedef 8 2391 atomic64_t
struct 4 1 raw_spinlock
	2392 0 0 raw_lock
union 4 1 -
	2393 0 0 rlock
typedef 8 2394 u64
struct 8 1 -
	2395 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 205 __u32
typedef 1 327 __u8
typedef 4 2396 refcount_t
union 16 2 -
	2397 0 0 -
	2398 0 0 full
union 4 1 -
	2399 0 0 rlock
struct 8 1 -
	2400 0 0 counter
typedef 4 2401 raw_spinlock_t
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
ptr 8 struct maple_pnode *
array 248 189 31
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 185 15
union 128 2 -
	2402 0 0 slot
	2403 0 0 -
array 72 185 9
array 80 189 10
array 80 185 10
struct 2 2 maple_metadata
	327 0 0 end
	327 8 0 gap
array 240 2404 30
struct 0 0 -
struct 16 2 wb_completion
	183 0 0 cnt
	1335 64 0 waitq
array 640 2405 4
array 320 2406 4
array 64 2407 2
array 48 2408 1
array 64 2409 1
struct 16 2 hlist_nulls_node
	1380 0 0 next
	2410 64 0 pprev
array 16 392 2
array 32 2411 1
struct 4 1 seqcount
	205 0 0 sequence
struct 136 12 -
	192 0 0 ctx_id
	476 64 0 tlb_gen
	185 128 0 next_trim_cpumask
	132 192 0 ldt_usr_sem
	2412 512 0 ldt
	185 576 0 flags
	98 640 0 lock
	189 896 0 vdso
	2413 960 0 vdso_image
	183 1024 0 perf_rdpmc_allowed
	269 1056 0 pkey_allocation_map
	745 1072 0 execute_only_pkey
ptr 8 struct xol_area *
typedef 4 2414 spinlock_t
typedef 4 2415 atomic_t
struct 56 2 mod_tree_node
	247 0 0 mod
	2416 64 0 node
typedef 4 2417 arch_spinlock_t
struct 88 9 ctl_table_header
	2418 0 0 -
	1050 192 0 unregistering
	2419 256 0 ctl_table_arg
	2420 320 0 root
	2421 384 0 set
	2422 448 0 parent
	2423 512 0 node
	1471 576 0 inodes
	2424 640 0 type
typedef 8 2425 atomic_long_t
typedef 4 2385 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	410 0 0 tail
struct 40 5 rw_semaphore
	2061 0 0 count
	2061 64 0 owner
	2063 128 0 osq
	2062 160 0 wait_lock
	599 192 0 wait_list
typedef 8 2426 seqlock_t
array 8 2427 2
struct 16 1 -
	2428 0 0 key
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
	2062 0 0 lock
	2192 64 0 count
	599 128 0 list
	777 256 0 counters
array 32 185 4
struct 16 2 hlist_node
	1287 0 0 next
	1288 64 0 pprev
struct 8 1 -
	2429 0 0 raw_lock
ptr 8 const struct nf_logger *
struct 4 1 nf_generic_net
	205 0 0 timeout
struct 64 6 nf_tcp_net
	2430 0 0 timeouts
	1457 448 0 tcp_loose
	1457 456 0 tcp_be_liberal
	1457 464 0 tcp_max_retrans
	1457 472 0 tcp_ignore_invalid_rst
	205 480 0 offload_timeout
struct 12 2 nf_udp_net
	2431 0 0 timeouts
	205 64 0 offload_timeout
struct 4 1 nf_icmp_net
	205 0 0 timeout
struct 44 2 nf_dccp_net
	1457 0 0 dccp_loose
	2432 32 0 dccp_timeout
struct 40 1 nf_sctp_net
	2432 0 0 timeouts
struct 24 2 nf_gre_net
	599 0 0 keymap_list
	2431 128 0 timeouts
typedef 8 1964 work_func_t
struct 16 6 xfrm_policy_hash
	401 0 0 table
	205 64 0 hmask
	1457 96 0 dbits4
	1457 104 0 sbits4
	1457 112 0 dbits6
	1457 120 0 sbits6
struct 4 1 seqcount_spinlock
	2433 0 0 seqcount
typedef 8 2434 __kernel_size_t
struct 4 1 seqcount_mutex
	2433 0 0 seqcount
typedef 8 901 __u64
union 4 1 -
	2435 0 0 rlock
struct 4 1 kref
	970 0 0 refcount
typedef 4 2435 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	668 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2436 pm_message_t
struct 32 2 completion
	205 0 0 done
	2437 64 0 wait
struct 64 8 hrtimer
	2438 0 0 node
	982 256 0 _softexpires
	1714 320 0 function
	1715 384 0 base
	692 448 0 state
	692 456 0 is_rel
	692 464 0 is_soft
	692 472 0 is_hard
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
typedef 4 654 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 8 2 -
	2439 0 0 skc_addrpair
	2440 0 0 -
union 4 2 -
	205 0 0 skc_hash
	2441 0 0 skc_u16hashes
union 4 2 -
	2442 0 0 skc_portpair
	2443 0 0 -
union 16 2 -
	2444 0 0 skc_bind_node
	2444 0 0 skc_portaddr_node
typedef 8 2445 possible_net_t
struct 16 1 in6_addr
	2446 0 0 in6_u
typedef 8 2447 atomic64_t
union 8 3 -
	185 0 0 skc_flags
	607 0 0 skc_listener
	2220 0 0 skc_tw_dr
array 0 200 0
union 16 2 -
	2444 0 0 skc_node
	2448 0 0 skc_nulls_node
union 4 3 -
	200 0 0 skc_incoming_cpu
	725 0 0 skc_rcv_wnd
	725 0 0 skc_tw_rcv_nxt
array 0 200 0
union 4 3 -
	725 0 0 skc_rxhash
	725 0 0 skc_window_clamp
	725 0 0 skc_tw_snd_nxt
typedef 1 327 __u8
struct 4 1 -
	200 0 0 counter
union 16 2 -
	2449 0 0 -
	2450 0 0 list
typedef 2 206 __u16
struct 32 3 -
	1618 0 0 slock
	200 32 0 owned
	727 64 0 wq
struct 4 1 refcount_struct
	1590 0 0 refs
struct 8 1 rb_root
	845 0 0 rb_node
struct 40 4 timer_list
	2444 0 0 entry
	185 128 0 expires
	1575 192 0 function
	725 256 0 flags
typedef 8 2451 u64
struct 8 1 -
	2452 0 0 raw_lock
struct 4 1 -
	2453 0 0 val
struct 4 1 spinlock
	2454 0 0 -
typedef 8 2455 s64
struct 0 0 -
typedef 8 185 __kernel_ulong_t
array 48 1597 48
array 48 262 6
struct 4 1 raw_spinlock
	2456 0 0 raw_lock
union 16 4 -
	80 0 0 lru
	2457 0 0 -
	80 0 0 buddy_list
	80 0 0 pcp_list
union 8 2 -
	185 0 0 index
	185 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 2458 atomic_long_t
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
typedef 8 1964 work_func_t
array 40 2459 2
array 64 2460 8
struct 4 1 raw_spinlock
	2461 0 0 raw_lock
struct 8 1 -
	2462 0 0 counter
typedef 8 791 pgtable_t
struct 4 1 spinlock
	2463 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 2464 u64
union 4 3 -
	867 0 0 val
	2465 0 0 -
	2466 0 0 -
typedef 8 185 __kernel_ulong_t
typedef 8 2467 local64_t
typedef 8 2468 atomic64_t
struct 16 4 __call_single_node
	2469 0 0 llist
	2470 64 0 -
	2471 96 0 src
	2471 112 0 dst
struct 8 1 rcuwait
	591 0 0 task
struct 24 2 wait_queue_head
	2472 0 0 lock
	249 64 0 head
typedef 4 2473 arch_spinlock_t
struct 16 4 __call_single_node
	2474 0 0 llist
	2475 64 0 -
	2476 96 0 src
	2476 112 0 dst
typedef 8 496 smp_call_func_t
array 16 185 2
array 1600 264 100
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
typedef 1 327 __u8
typedef 4 2477 arch_spinlock_t
union 4 1 -
	2150 0 0 rlock
struct 16 3 maple_tree
	2478 0 0 -
	205 32 0 ma_flags
	189 64 0 ma_root
typedef 8 1993 __s64
struct 8 1 -
	2479 0 0 raw_lock
struct 4 1 -
	2480 0 0 val
struct 4 1 -
	2481 0 0 val
typedef 4 1731 __kernel_dev_t
typedef 8 1993 __kernel_loff_t
typedef 1 327 __u8
typedef 8 2482 u64
typedef 2 206 __u16
struct 8 1 hlist_head
	1287 0 0 first
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
struct 8 1 -
	2483 0 0 counter
struct 16 3 xarray
	910 0 0 xa_lock
	2186 32 0 xa_flags
	189 64 0 xa_head
typedef 4 205 gfp_t
struct 16 2 rb_root_cached
	1722 0 0 rb_root
	845 64 0 rb_leftmost
typedef 4 1731 errseq_t
struct 24 2 posix_cputimer_base
	192 0 0 nextevt
	2484 64 0 tqhead
typedef 8 185 __kernel_ulong_t
union 8 2 -
	611 0 0 dev
	185 0 0 dev_scratch
typedef 8 2485 s64
array 0 940 0
array 0 940 0
typedef 2 938 u16
union 4 2 -
	2486 0 0 csum
	2487 0 0 -
union 4 2 -
	598 0 0 vlan_all
	2488 0 0 -
union 4 2 -
	205 0 0 napi_id
	205 0 0 sender_cpu
union 4 2 -
	1450 0 0 mark
	1450 0 0 reserved_tailroom
union 2 2 -
	2201 0 0 inner_protocol
	940 0 0 inner_ipproto
typedef 2 938 __be16
array 0 940 0
array 0 940 0
union 4 2 -
	2486 0 0 csum
	2489 0 0 -
union 4 2 -
	598 0 0 vlan_all
	2490 0 0 -
union 4 2 -
	205 0 0 napi_id
	205 0 0 sender_cpu
union 4 2 -
	1450 0 0 mark
	1450 0 0 reserved_tailroom
union 2 2 -
	2201 0 0 inner_protocol
	940 0 0 inner_ipproto
union 8 2 -
	2491 0 0 hwtstamp
	189 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	751 0 0 netmem
	205 64 0 len
	205 96 0 offset
union 16 2 -
	497 0 0 slab_list
	2492 0 0 -
union 16 2 -
	2493 0 0 -
	1398 0 0 freelist_counter
typedef 8 2097 __addrpair
struct 8 2 -
	2494 0 0 skc_daddr
	2494 32 0 skc_rcv_saddr
array 4 1540 2
typedef 4 1547 __portpair
struct 4 2 -
	2495 0 0 skc_dport
	1540 16 0 skc_num
union 16 3 -
	2496 0 0 u6_addr8
	2497 0 0 u6_addr16
	2498 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1380 0 0 next
	2410 64 0 pprev
struct 16 2 -
	946 0 0 next
	946 64 0 prev
struct 16 2 sk_buff_list
	946 0 0 next
	946 64 0 prev
typedef 8 2499 arch_rwlock_t
typedef 4 2500 uid_t
typedef 8 1993 __s64
struct 24 2 wait_queue_head
	675 0 0 lock
	652 64 0 head
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 2501 wait_queue_head_t
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
struct 4 1 -
	2502 0 0 val
struct 4 1 -
	2503 0 0 val
typedef 4 1793 __kernel_dev_t
typedef 8 1993 __kernel_loff_t
typedef 8 1993 __s64
struct 4 1 spinlock
	2504 0 0 -
typedef 1 327 __u8
typedef 8 2505 u64
typedef 8 1803 atomic_long_t
struct 4 1 optimistic_spin_queue
	1804 0 0 tail
typedef 4 2506 raw_spinlock_t
typedef 2 206 __u16
struct 8 1 hlist_head
	1287 0 0 first
struct 8 1 -
	2507 0 0 counter
struct 4 1 -
	200 0 0 counter
struct 16 3 xarray
	1794 0 0 xa_lock
	2247 32 0 xa_flags
	189 64 0 xa_head
typedef 4 205 gfp_t
struct 16 2 rb_root_cached
	2508 0 0 rb_root
	845 64 0 rb_leftmost
typedef 4 1793 errseq_t
typedef 4 2509 atomic_t
typedef 8 2510 atomic64_t
struct 4 1 raw_spinlock
	2511 0 0 raw_lock
typedef 4 2512 atomic_t
struct 72 9 mem_dqinfo
	2513 0 0 dqi_format
	200 64 0 dqi_fmt_id
	80 128 0 dqi_dirty_list
	185 256 0 dqi_flags
	205 320 0 dqi_bgrace
	205 352 0 dqi_igrace
	2514 384 0 dqi_max_spc_limit
	2514 448 0 dqi_max_ino_limit
	189 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	2515 0 0 rss
	499 384 0 read_count
	2516 448 0 writer
	279 512 0 waiters
	183 704 0 block
array 16 1382 16
union 4 1 -
	2517 0 0 rlock
array 1024 185 128
struct 40 6 -
	232 0 0 uaddr
	378 64 0 val
	378 96 0 flags
	378 128 0 bitset
	192 192 0 time
	232 256 0 uaddr2
struct 24 4 -
	2518 0 0 clockid
	2519 32 0 type
	2520 64 0 -
	192 128 0 expires
struct 32 5 -
	2521 0 0 ufds
	200 64 0 nfds
	200 96 0 has_timeout
	185 128 0 tv_sec
	185 192 0 tv_nsec
array 128 185 16
struct 8 13 desc_struct
	269 0 0 limit0
	269 16 0 base0
	269 32 8 base1
	269 40 4 type
	269 44 1 s
	269 45 2 dpl
	269 47 1 p
	269 48 4 limit1
	269 52 1 avl
	269 53 1 l
	269 54 1 d
	269 55 1 g
	269 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	192 0 0 __state_perm
	205 64 0 __state_size
	205 96 0 __user_state_size
struct 4160 10 fpstate
	205 0 0 size
	205 32 0 user_size
	192 64 0 xfeatures
	192 128 0 user_xfeatures
	192 192 0 xfd
	205 256 1 is_valloc
	205 257 1 is_guest
	205 258 1 is_confidential
	205 259 1 in_use
	2522 512 0 regs
struct 776 107 sock
	2523 0 0 __sk_common
	2524 1088 0 __cacheline_group_begin__sock_write_rx
	2272 1088 0 sk_drops
	2525 1120 0 sk_peek_off
	2526 1152 0 sk_error_queue
	2526 1344 0 sk_receive_queue
	2527 1536 0 sk_backlog
	2528 1728 0 __cacheline_group_end__sock_write_rx
	2529 1728 0 __cacheline_group_begin__sock_read_rx
	958 1728 0 sk_rx_dst
	200 1792 0 sk_rx_dst_ifindex
	1102 1824 0 sk_rx_dst_cookie
	205 1856 0 sk_ll_usec
	205 1888 0 sk_napi_id
	1103 1920 0 sk_busy_poll_budget
	1106 1936 0 sk_prefer_busy_poll
	1106 1944 0 sk_userlocks
	200 1952 0 sk_rcvbuf
	959 1984 0 sk_filter
	2530 2048 0 -
	818 2112 0 sk_data_ready
	262 2176 0 sk_rcvtimeo
	200 2240 0 sk_rcvlowat
	2531 2272 0 __cacheline_group_end__sock_read_rx
	2532 2272 0 __cacheline_group_begin__sock_read_rxtx
	200 2272 0 sk_err
	963 2304 0 sk_socket
	525 2368 0 sk_memcg
	2533 2432 0 sk_policy
	2534 2560 0 __cacheline_group_end__sock_read_rxtx
	2535 2560 0 __cacheline_group_begin__sock_write_rxtx
	2536 2560 0 sk_lock
	1102 2816 0 sk_reserved_mem
	200 2848 0 sk_forward_alloc
	1102 2880 0 sk_tsflags
	2537 2912 0 __cacheline_group_end__sock_write_rxtx
	2538 2912 0 __cacheline_group_begin__sock_write_tx
	200 2912 0 sk_write_pending
	2272 2944 0 sk_omem_alloc
	200 2976 0 sk_sndbuf
	200 3008 0 sk_wmem_queued
	2539 3040 0 sk_wmem_alloc
	185 3072 0 sk_tsq_flags
	2540 3136 0 -
	2526 3200 0 sk_write_queue
	1102 3392 0 sk_dst_pending_confirm
	1102 3424 0 sk_pacing_status
	2541 3456 0 sk_frag
	2542 3584 0 -
	185 3904 0 sk_pacing_rate
	2272 3968 0 sk_zckey
	2272 4000 0 sk_tskey
	2543 4032 0 __cacheline_group_end__sock_write_tx
	2544 4032 0 __cacheline_group_begin__sock_read_tx
	185 4032 0 sk_max_pacing_rate
	262 4096 0 sk_sndtimeo
	1102 4160 0 sk_priority
	1102 4192 0 sk_mark
	958 4224 0 sk_dst_cache
	2545 4288 0 sk_route_caps
	976 4352 0 sk_validate_xmit_skb
	1103 4416 0 sk_gso_type
	1103 4432 0 sk_gso_max_segs
	205 4448 0 sk_gso_max_size
	2546 4480 0 sk_allocation
	1102 4512 0 sk_txhash
	1106 4544 0 sk_pacing_shift
	1130 4552 0 sk_use_task_frag
	2547 4560 0 __cacheline_group_end__sock_read_tx
	1106 4560 1 sk_gso_disabled
	1106 4561 1 sk_kern_sock
	1106 4562 1 sk_no_check_tx
	1106 4563 1 sk_no_check_rx
	1106 4568 0 sk_shutdown
	1103 4576 0 sk_type
	1103 4592 0 sk_protocol
	185 4608 0 sk_lingertime
	979 4672 0 sk_prot_creator
	2548 4736 0 sk_callback_lock
	200 4800 0 sk_err_soft
	1102 4832 0 sk_ack_backlog
	1102 4864 0 sk_max_ack_backlog
	2549 4896 0 sk_uid
	2274 4928 0 sk_peer_lock
	200 4960 0 sk_bind_phc
	925 4992 0 sk_peer_pid
	396 5056 0 sk_peer_cred
	1869 5120 0 sk_stamp
	200 5184 0 sk_disconnects
	1106 5216 0 sk_txrehash
	1106 5224 0 sk_clockid
	1106 5232 1 sk_txtime_deadline_mode
	1106 5233 1 sk_txtime_report_errors
	1106 5234 6 sk_txtime_unused
	189 5248 0 sk_user_data
	189 5312 0 sk_security
	2550 5376 0 sk_cgrp_data
	818 5504 0 sk_state_change
	818 5568 0 sk_write_space
	818 5632 0 sk_error_report
	826 5696 0 sk_backlog_rcv
	818 5760 0 sk_destruct
	984 5824 0 sk_reuseport_cb
	284 5888 0 sk_bpf_storage
	2551 5952 0 sk_rcu
	2552 6080 0 ns_tracker
	2553 6080 0 sk_user_frags
typedef 2 773 __s16
typedef 2 1862 __be16
typedef 4 2554 atomic_t
struct 144 2 inet_cork_full
	2555 0 0 base
	2556 448 0 fl
typedef 4 2557 spinlock_t
struct 40 6 fastopen_queue
	1135 0 0 rskq_rst_head
	1135 64 0 rskq_rst_tail
	2274 128 0 lock
	200 160 0 qlen
	200 192 0 max_qlen
	1495 256 0 ctx
struct 16 2 hlist_node
	1287 0 0 next
	1288 64 0 pprev
struct 8 2 minmax_sample
	1102 0 0 t
	1102 32 0 v
struct 24 3 rb_node
	185 0 0 __rb_parent_color
	845 64 0 rb_right
	845 128 0 rb_left
typedef 8 2558 s64
union 4 1 -
	2559 0 0 rlock
typedef 8 901 __u64
union 4 1 -
	1889 0 0 rlock
typedef 8 2560 atomic64_t
struct 8 1 llist_node
	1451 0 0 next
union 4 2 -
	205 0 0 u_flags
	2561 0 0 a_flags
typedef 2 2562 u16
union 4 3 -
	2561 0 0 val
	2563 0 0 -
	2564 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 136 25 sock_common
	2565 0 0 -
	2566 64 0 -
	2567 96 0 -
	206 128 0 skc_family
	327 144 0 skc_state
	327 152 4 skc_reuse
	327 156 1 skc_reuseport
	327 157 1 skc_ipv6only
	327 158 1 skc_net_refcnt
	200 160 0 skc_bound_dev_if
	2568 192 0 -
	979 320 0 skc_prot
	2569 384 0 skc_net
	2570 448 0 skc_v6_daddr
	2570 576 0 skc_v6_rcv_saddr
	2571 704 0 skc_cookie
	2572 768 0 -
	2573 832 0 skc_dontcopy_begin
	2574 832 0 -
	206 960 0 skc_tx_queue_mapping
	206 976 0 skc_rx_queue_mapping
	2575 992 0 -
	2306 1024 0 skc_refcnt
	2576 1056 0 skc_dontcopy_end
	2577 1056 0 -
array 0 1175 0
typedef 4 200 __s32
struct 24 4 -
	1898 0 0 rmem_alloc
	200 32 0 len
	946 64 0 head
	946 128 0 tail
array 0 1175 0
array 0 1175 0
typedef 2 1176 u16
typedef 1 1175 u8
union 8 2 -
	1774 0 0 sk_wq
	1774 0 0 sk_wq_raw
array 0 1175 0
array 0 1175 0
array 16 1775 2
array 0 1175 0
array 0 1175 0
typedef 32 2578 socket_lock_t
array 0 1175 0
array 0 1175 0
typedef 4 2579 refcount_t
union 8 2 -
	946 0 0 sk_send_head
	2580 0 0 tcp_rtx_queue
struct 16 3 page_frag
	791 0 0 page
	1903 64 0 offset
	1903 96 0 size
union 40 2 -
	2581 0 0 sk_timer
	2581 0 0 mptcp_retransmit_timer
array 0 1175 0
array 0 1175 0
typedef 8 2582 netdev_features_t
typedef 4 205 gfp_t
array 0 1175 0
typedef 8 2583 rwlock_t
typedef 4 2584 kuid_t
typedef 8 2585 ktime_t
struct 16 3 sock_cgroup_data
	274 0 0 cgroup
	1899 64 0 classid
	2295 96 0 prioidx
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
typedef 0 2586 netns_tracker
struct 16 3 xarray
	1904 0 0 xa_lock
	2313 32 0 xa_flags
	189 64 0 xa_head
struct 4 1 -
	200 0 0 counter
struct 56 13 inet_cork
	205 0 0 flags
	1894 32 0 addr
	2587 64 0 opt
	205 128 0 fragsize
	200 160 0 length
	958 192 0 dst
	2296 256 0 tx_flags
	1175 264 0 ttl
	1895 272 0 tos
	1033 288 0 priority
	1176 304 0 gso_size
	2582 320 0 transmit_time
	1899 384 0 mark
struct 88 1 flowi
	2588 0 0 u
struct 16 2 -
	946 0 0 next
	946 64 0 prev
struct 16 2 sk_buff_list
	946 0 0 next
	946 64 0 prev
struct 4 1 spinlock
	2589 0 0 -
typedef 2 206 __kernel_sa_family_t
array 108 1033 108
typedef 4 2590 uid_t
typedef 4 2591 gid_t
union 8 2 -
	2592 0 0 skc_addrpair
	2593 0 0 -
union 4 2 -
	205 0 0 skc_hash
	2594 0 0 skc_u16hashes
union 4 2 -
	2595 0 0 skc_portpair
	2596 0 0 -
union 16 2 -
	2597 0 0 skc_bind_node
	2597 0 0 skc_portaddr_node
typedef 8 2598 possible_net_t
struct 16 1 in6_addr
	2599 0 0 in6_u
typedef 8 2600 atomic64_t
union 8 3 -
	185 0 0 skc_flags
	607 0 0 skc_listener
	2220 0 0 skc_tw_dr
array 0 200 0
union 16 2 -
	2597 0 0 skc_node
	2601 0 0 skc_nulls_node
union 4 3 -
	200 0 0 skc_incoming_cpu
	1188 0 0 skc_rcv_wnd
	1188 0 0 skc_tw_rcv_nxt
array 0 200 0
union 4 3 -
	1188 0 0 skc_rxhash
	1188 0 0 skc_window_clamp
	1188 0 0 skc_tw_snd_nxt
typedef 1 327 __u8
struct 4 1 -
	200 0 0 counter
union 16 2 -
	2602 0 0 -
	2603 0 0 list
typedef 2 206 __u16
struct 32 3 -
	1194 0 0 slock
	200 32 0 owned
	1949 64 0 wq
struct 8 1 rb_root
	845 0 0 rb_node
struct 40 4 timer_list
	2597 0 0 entry
	185 128 0 expires
	1575 192 0 function
	1188 256 0 flags
typedef 8 2604 u64
struct 8 1 -
	2605 0 0 raw_lock
typedef 8 2606 s64
struct 0 0 -
struct 4 1 raw_spinlock
	2607 0 0 raw_lock
union 4 1 -
	2356 0 0 rlock
struct 24 2 wait_queue_head
	1194 0 0 lock
	1947 64 0 head
typedef 8 2376 wait_queue_func_t
struct 4 1 refcount_struct
	2608 0 0 refs
typedef 8 185 pgprotval_t
typedef 8 901 __u64
union 4 1 -
	2609 0 0 rlock
typedef 8 2610 atomic64_t
array 8 185 1
typedef 4 2611 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2612 pm_message_t
struct 32 2 completion
	205 0 0 done
	2613 64 0 wait
struct 64 8 hrtimer
	2614 0 0 node
	2615 256 0 _softexpires
	1714 320 0 function
	1715 384 0 base
	1271 448 0 state
	1271 456 0 is_rel
	1271 464 0 is_soft
	1271 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 2616 uid_t
typedef 4 2617 gid_t
typedef 8 1981 s64
struct 8 1 rb_root
	845 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 2618 arch_spinlock_t
struct 4 1 -
	200 0 0 counter
typedef 4 205 __u32
typedef 2 206 __u16
typedef 4 205 __kernel_uid32_t
typedef 4 205 __kernel_gid32_t
union 4 1 -
	2252 0 0 rlock
struct 4 1 refcount_struct
	2253 0 0 refs
struct 4 1 raw_spinlock
	2619 0 0 raw_lock
struct 16 2 -
	189 0 0 __filler
	205 64 0 mlock_count
typedef 8 2620 swp_entry_t
struct 4 1 raw_spinlock
	2621 0 0 raw_lock
struct 4 1 raw_spinlock
	2622 0 0 raw_lock
typedef 8 2623 s64
struct 8 1 -
	2624 0 0 counter
typedef 4 2625 arch_spinlock_t
struct 4 1 raw_spinlock
	2626 0 0 raw_lock
typedef 8 901 __u64
typedef 8 2627 s64
struct 4 1 refcount_struct
	950 0 0 refs
struct 16 2 -
	189 0 0 freelist
	185 64 0 counter
typedef 16 2628 freelist_full_t
struct 4 1 raw_spinlock
	2629 0 0 raw_lock
typedef 8 2630 s64
struct 4 1 raw_spinlock
	2631 0 0 raw_lock
array 128 189 16
struct 128 2 -
	2632 0 0 pad
	2041 960 0 meta
ptr 8 struct maple_alloc *
array 160 2633 2
array 80 2634 2
array 32 185 4
array 48 2635 2
array 64 2636 2
ptr 8 struct hlist_nulls_node **
array 32 185 4
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
struct 4 1 spinlock
	2637 0 0 -
struct 4 1 -
	200 0 0 counter
struct 48 1 latch_tree_node
	2638 0 0 node
struct 4 1 qspinlock
	2639 0 0 -
union 24 2 -
	2640 0 0 -
	393 0 0 rcu
ptr 8 const struct ctl_table *
ptr 8 struct ctl_table_root *
ptr 8 struct ctl_table_set *
ptr 8 struct ctl_dir *
ptr 8 struct ctl_node *
enum 4 u 2 -
	0 SYSCTL_TABLE_TYPE_DEFAULT
	1 SYSCTL_TABLE_TYPE_PERMANENTLY_EMPTY
typedef 8 2641 atomic64_t
struct 8 2 -
	1529 0 0 seqcount
	414 32 0 lock
typedef 4 2642 kgid_t
array 16 627 2
typedef 8 2643 arch_rwlock_t
array 56 205 14
array 8 205 2
array 40 205 10
typedef 4 2644 seqcount_t
typedef 8 185 __kernel_ulong_t
struct 4 1 raw_spinlock
	2645 0 0 raw_lock
struct 4 1 pm_message
	200 0 0 event
struct 24 2 swait_queue_head
	2100 0 0 lock
	652 64 0 task_list
struct 32 2 timerqueue_node
	2646 0 0 node
	982 192 0 expires
typedef 8 2451 __addrpair
struct 8 2 -
	2647 0 0 skc_daddr
	2647 32 0 skc_rcv_saddr
array 4 2126 2
typedef 4 1623 __portpair
struct 4 2 -
	2648 0 0 skc_dport
	2126 16 0 skc_num
struct 16 2 hlist_node
	1287 0 0 next
	1288 64 0 pprev
struct 8 1 -
	741 0 0 net
union 16 3 -
	2649 0 0 u6_addr8
	2650 0 0 u6_addr16
	2651 0 0 u6_addr32
struct 8 1 -
	2135 0 0 counter
struct 16 2 hlist_nulls_node
	1380 0 0 next
	2410 64 0 pprev
struct 16 2 -
	946 0 0 next
	946 64 0 prev
struct 16 2 sk_buff_list
	946 0 0 next
	946 64 0 prev
typedef 8 901 __u64
typedef 8 2652 arch_rwlock_t
typedef 4 2653 uid_t
union 4 1 -
	2140 0 0 rlock
typedef 8 1993 __s64
typedef 4 2654 arch_spinlock_t
struct 16 2 -
	189 0 0 __filler
	205 64 0 mlock_count
typedef 8 2655 atomic64_t
array 20 200 5
struct 8 1 hlist_nulls_head
	1380 0 0 first
typedef 4 2656 arch_spinlock_t
typedef 8 2657 s64
union 4 1 -
	2017 0 0 rlock
typedef 8 901 __u64
struct 2 2 -
	2658 0 0 locked
	2658 8 0 pending
struct 4 2 -
	2471 0 0 locked_pending
	2471 16 0 tail
struct 8 1 -
	250 0 0 a
struct 8 1 -
	2659 0 0 counter
struct 8 1 llist_node
	1451 0 0 next
union 4 2 -
	205 0 0 u_flags
	867 0 0 a_flags
typedef 2 2660 u16
typedef 4 2661 spinlock_t
struct 4 1 qspinlock
	2662 0 0 -
struct 8 1 llist_node
	1451 0 0 next
union 4 2 -
	205 0 0 u_flags
	886 0 0 a_flags
typedef 2 2663 u16
struct 4 1 qspinlock
	2664 0 0 -
union 4 2 -
	910 0 0 ma_lock
	2665 0 0 ma_external_lock
typedef 8 2666 arch_rwlock_t
typedef 4 2667 uid_t
typedef 4 2668 gid_t
typedef 8 901 __u64
typedef 8 2173 s64
struct 16 1 timerqueue_head
	184 0 0 rb_root
typedef 8 1993 __s64
typedef 4 1450 __wsum
struct 4 2 -
	938 0 0 csum_start
	938 16 0 csum_offset
struct 4 2 -
	2201 0 0 vlan_proto
	938 16 0 vlan_tci
struct 4 2 -
	938 0 0 csum_start
	938 16 0 csum_offset
struct 4 2 -
	2201 0 0 vlan_proto
	938 16 0 vlan_tci
typedef 8 2669 ktime_t
struct 16 2 -
	502 0 0 next
	200 64 0 slabs
struct 16 2 -
	189 0 0 freelist
	2670 64 0 -
typedef 4 1547 __be32
typedef 2 1540 __be16
array 16 1536 16
array 16 2495 8
array 16 2494 4
struct 8 2 qrwlock
	2671 0 0 -
	2645 32 0 wait_lock
typedef 4 205 __kernel_uid32_t
struct 24 2 wait_queue_head
	1794 0 0 lock
	1800 64 0 head
typedef 4 2672 uid_t
typedef 4 2673 gid_t
union 4 1 -
	2506 0 0 rlock
typedef 8 901 __u64
struct 4 1 raw_spinlock
	2674 0 0 raw_lock
typedef 8 2235 s64
struct 8 1 rb_root
	845 0 0 rb_node
struct 4 1 -
	200 0 0 counter
struct 8 1 -
	2675 0 0 counter
typedef 4 2676 arch_spinlock_t
struct 4 1 -
	200 0 0 counter
ptr 8 struct quota_format_type *
typedef 8 1993 qsize_t
struct 48 4 rcu_sync
	200 0 0 gp_state
	200 32 0 gp_count
	279 64 0 gp_wait
	287 256 0 cb_head
struct 8 1 rcuwait
	591 0 0 task
struct 4 1 raw_spinlock
	2677 0 0 raw_lock
typedef 4 2678 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	2679 0 0 rmtp
	2680 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	2681 0 0 fsave
	2682 0 0 fxsave
	2683 0 0 soft
	2684 0 0 xsave
	2685 0 0 __padding
struct 136 25 sock_common
	2686 0 0 -
	2687 64 0 -
	2688 96 0 -
	206 128 0 skc_family
	327 144 0 skc_state
	327 152 4 skc_reuse
	327 156 1 skc_reuseport
	327 157 1 skc_ipv6only
	327 158 1 skc_net_refcnt
	200 160 0 skc_bound_dev_if
	2689 192 0 -
	979 320 0 skc_prot
	2690 384 0 skc_net
	2691 448 0 skc_v6_daddr
	2691 576 0 skc_v6_rcv_saddr
	2692 704 0 skc_cookie
	2693 768 0 -
	2694 832 0 skc_dontcopy_begin
	2695 832 0 -
	206 960 0 skc_tx_queue_mapping
	206 976 0 skc_rx_queue_mapping
	2696 992 0 -
	2539 1024 0 skc_refcnt
	2697 1056 0 skc_dontcopy_end
	2698 1056 0 -
array 0 1861 0
typedef 4 200 __s32
struct 24 3 sk_buff_head
	2699 0 0 -
	1856 128 0 qlen
	2274 160 0 lock
struct 24 4 -
	2272 0 0 rmem_alloc
	200 32 0 len
	946 64 0 head
	946 128 0 tail
array 0 1861 0
array 0 1861 0
union 8 2 -
	1774 0 0 sk_wq
	1774 0 0 sk_wq_raw
array 0 1861 0
array 0 1861 0
array 16 1775 2
array 0 1861 0
array 0 1861 0
typedef 32 2700 socket_lock_t
array 0 1861 0
array 0 1861 0
typedef 4 2701 refcount_t
union 8 2 -
	946 0 0 sk_send_head
	1110 0 0 tcp_rtx_queue
struct 16 3 page_frag
	791 0 0 page
	1856 64 0 offset
	1856 96 0 size
union 40 2 -
	1854 0 0 sk_timer
	1854 0 0 mptcp_retransmit_timer
array 0 1861 0
array 0 1861 0
typedef 8 1113 netdev_features_t
typedef 4 205 gfp_t
array 0 1861 0
typedef 8 2702 rwlock_t
typedef 4 2703 kuid_t
struct 16 3 sock_cgroup_data
	274 0 0 cgroup
	1102 64 0 classid
	1103 96 0 prioidx
struct 16 2 callback_head
	1065 0 0 next
	1301 64 0 func
typedef 0 2704 netns_tracker
struct 16 3 xarray
	2274 0 0 xa_lock
	2546 32 0 xa_flags
	189 64 0 xa_head
struct 4 1 -
	200 0 0 counter
struct 56 13 inet_cork
	205 0 0 flags
	1118 32 0 addr
	2587 64 0 opt
	205 128 0 fragsize
	200 160 0 length
	958 192 0 dst
	1106 256 0 tx_flags
	1861 264 0 ttl
	2270 272 0 tos
	1033 288 0 priority
	1862 304 0 gso_size
	1113 320 0 transmit_time
	1102 384 0 mark
struct 88 1 flowi
	2705 0 0 u
struct 4 1 spinlock
	2706 0 0 -
typedef 8 1993 __s64
struct 4 1 raw_spinlock
	2707 0 0 raw_lock
struct 8 1 -
	2708 0 0 counter
typedef 4 2709 atomic_t
typedef 2 206 __u16
struct 2 2 -
	2710 0 0 locked
	2710 8 0 pending
struct 4 2 -
	2286 0 0 locked_pending
	2286 16 0 tail
union 8 2 -
	2711 0 0 skc_addrpair
	2712 0 0 -
union 4 2 -
	205 0 0 skc_hash
	2713 0 0 skc_u16hashes
union 4 2 -
	2714 0 0 skc_portpair
	2715 0 0 -
union 16 2 -
	2716 0 0 skc_bind_node
	2716 0 0 skc_portaddr_node
typedef 8 2717 possible_net_t
struct 16 1 in6_addr
	2718 0 0 in6_u
typedef 8 2719 atomic64_t
union 8 3 -
	185 0 0 skc_flags
	607 0 0 skc_listener
	2220 0 0 skc_tw_dr
array 0 200 0
union 16 2 -
	2716 0 0 skc_node
	2720 0 0 skc_nulls_node
union 4 3 -
	200 0 0 skc_incoming_cpu
	1899 0 0 skc_rcv_wnd
	1899 0 0 skc_tw_rcv_nxt
array 0 200 0
union 4 3 -
	1899 0 0 skc_rxhash
	1899 0 0 skc_window_clamp
	1899 0 0 skc_tw_snd_nxt
struct 32 3 -
	1904 0 0 slock
	200 32 0 owned
	2721 64 0 wq
struct 4 1 refcount_struct
	1898 0 0 refs
struct 8 1 rb_root
	845 0 0 rb_node
struct 40 4 timer_list
	2716 0 0 entry
	185 128 0 expires
	1575 192 0 function
	1899 256 0 flags
typedef 8 2722 u64
struct 8 1 -
	2723 0 0 raw_lock
struct 4 1 -
	2724 0 0 val
typedef 8 2725 s64
struct 0 0 -
ptr 8 struct ip_options *
union 88 3 -
	2726 0 0 __fl_common
	2727 0 0 ip4
	2728 0 0 ip6
union 4 1 -
	2729 0 0 rlock
typedef 4 205 __kernel_uid32_t
typedef 4 205 __kernel_gid32_t
typedef 8 2604 __addrpair
struct 8 2 -
	2730 0 0 skc_daddr
	2730 32 0 skc_rcv_saddr
array 4 2348 2
typedef 4 1909 __portpair
struct 4 2 -
	2731 0 0 skc_dport
	2348 16 0 skc_num
struct 16 2 hlist_node
	1287 0 0 next
	1288 64 0 pprev
struct 8 1 -
	741 0 0 net
union 16 3 -
	2732 0 0 u6_addr8
	2733 0 0 u6_addr16
	2734 0 0 u6_addr32
struct 8 1 -
	2354 0 0 counter
struct 16 2 hlist_nulls_node
	1380 0 0 next
	2410 64 0 pprev
struct 16 2 -
	946 0 0 next
	946 64 0 prev
struct 16 2 sk_buff_list
	946 0 0 next
	946 64 0 prev
typedef 8 901 __u64
typedef 8 2735 arch_rwlock_t
typedef 8 1993 __s64
typedef 4 2736 arch_spinlock_t
typedef 4 2737 atomic_t
struct 4 1 raw_spinlock
	2738 0 0 raw_lock
struct 8 1 -
	2739 0 0 counter
struct 4 1 -
	200 0 0 counter
struct 4 1 pm_message
	200 0 0 event
struct 24 2 swait_queue_head
	1293 0 0 lock
	215 64 0 task_list
struct 32 2 timerqueue_node
	2740 0 0 node
	2615 192 0 expires
typedef 8 2374 ktime_t
typedef 4 205 __kernel_uid32_t
typedef 4 205 __kernel_gid32_t
struct 4 1 qspinlock
	2741 0 0 -
typedef 4 2742 arch_spinlock_t
struct 8 1 -
	185 0 0 val
typedef 4 2743 arch_spinlock_t
typedef 4 2744 arch_spinlock_t
typedef 8 1993 __s64
typedef 8 2745 s64
struct 4 1 qspinlock
	2746 0 0 -
typedef 4 2747 arch_spinlock_t
typedef 8 1993 __s64
typedef 16 2748 u128
typedef 4 2749 arch_spinlock_t
typedef 8 1993 __s64
typedef 4 2750 arch_spinlock_t
array 120 189 15
array 80 80 5
array 40 262 5
array 24 185 3
array 32 323 4
union 4 1 -
	2751 0 0 rlock
array 48 127 2
union 4 3 -
	183 0 0 val
	2752 0 0 -
	2753 0 0 -
struct 24 5 -
	2754 0 0 ctl_table
	200 64 0 ctl_table_size
	200 96 0 used
	200 128 0 count
	200 160 0 nreg
struct 8 1 -
	2192 0 0 counter
struct 4 1 -
	2755 0 0 val
struct 8 2 qrwlock
	2756 0 0 -
	2619 32 0 wait_lock
struct 4 1 seqcount
	205 0 0 sequence
typedef 4 2757 arch_spinlock_t
struct 24 3 rb_node
	185 0 0 __rb_parent_color
	845 64 0 rb_right
	845 128 0 rb_left
typedef 4 1623 __be32
typedef 2 2126 __be16
array 16 2123 16
array 16 2648 8
array 16 2647 4
struct 8 2 qrwlock
	2758 0 0 -
	2456 32 0 wait_lock
typedef 4 205 __kernel_uid32_t
struct 4 1 qspinlock
	2759 0 0 -
struct 8 1 -
	2669 0 0 counter
struct 4 1 qspinlock
	2760 0 0 -
typedef 8 1993 __s64
typedef 1 2761 u8
typedef 8 2762 s64
typedef 2 206 __u16
struct 4 1 spinlock
	2763 0 0 -
union 4 3 -
	886 0 0 val
	2764 0 0 -
	2765 0 0 -
typedef 2 206 __u16
union 4 3 -
	2766 0 0 val
	2767 0 0 -
	2768 0 0 -
typedef 0 2769 lockdep_map_p
struct 8 2 qrwlock
	2770 0 0 -
	2461 32 0 wait_lock
typedef 4 205 __kernel_uid32_t
typedef 4 205 __kernel_gid32_t
typedef 8 2771 s64
union 8 2 -
	185 0 0 counters
	2772 0 0 -
union 4 2 -
	668 0 0 cnts
	2773 0 0 -
typedef 4 205 __kernel_uid32_t
typedef 4 205 __kernel_gid32_t
typedef 4 2774 arch_spinlock_t
typedef 8 2775 s64
struct 4 1 qspinlock
	2776 0 0 -
typedef 4 2777 arch_spinlock_t
typedef 4 200 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	378 0 0 cwd
	378 32 0 swd
	378 64 0 twd
	378 96 0 fip
	378 128 0 fcs
	378 160 0 foo
	378 192 0 fos
	2778 224 0 st_space
	378 864 0 status
struct 512 11 fxregs_state
	269 0 0 cwd
	269 16 0 swd
	269 32 0 twd
	269 48 0 fop
	2779 64 0 -
	378 192 0 mxcsr
	378 224 0 mxcsr_mask
	2780 256 0 st_space
	2781 1280 0 xmm_space
	2782 3328 0 padding
	2783 3712 0 -
struct 136 16 swregs_state
	378 0 0 cwd
	378 32 0 swd
	378 64 0 twd
	378 96 0 fip
	378 128 0 fcs
	378 160 0 foo
	378 192 0 fos
	2778 224 0 st_space
	471 864 0 ftop
	471 872 0 changed
	471 880 0 lookahead
	471 888 0 no_update
	471 896 0 rm
	471 904 0 alimit
	2784 960 0 info
	378 1024 0 entry_eip
struct 576 3 xregs_state
	2682 0 0 i387
	2785 4096 0 header
	2786 4608 0 extended_state_area
array 4096 471 4096
union 8 2 -
	2787 0 0 skc_addrpair
	2788 0 0 -
union 4 2 -
	205 0 0 skc_hash
	2789 0 0 skc_u16hashes
union 4 2 -
	2790 0 0 skc_portpair
	2791 0 0 -
union 16 2 -
	2276 0 0 skc_bind_node
	2276 0 0 skc_portaddr_node
typedef 8 2792 possible_net_t
struct 16 1 in6_addr
	2793 0 0 in6_u
typedef 8 2794 atomic64_t
union 8 3 -
	185 0 0 skc_flags
	607 0 0 skc_listener
	2220 0 0 skc_tw_dr
array 0 200 0
union 16 2 -
	2276 0 0 skc_node
	2795 0 0 skc_nulls_node
union 4 3 -
	200 0 0 skc_incoming_cpu
	1102 0 0 skc_rcv_wnd
	1102 0 0 skc_tw_rcv_nxt
array 0 200 0
union 4 3 -
	1102 0 0 skc_rxhash
	1102 0 0 skc_window_clamp
	1102 0 0 skc_tw_snd_nxt
union 16 2 -
	2796 0 0 -
	2797 0 0 list
struct 32 3 -
	2274 0 0 slock
	200 32 0 owned
	2798 64 0 wq
struct 4 1 refcount_struct
	2272 0 0 refs
struct 8 1 -
	2799 0 0 raw_lock
struct 4 1 -
	2800 0 0 val
struct 0 0 -
union 88 3 -
	2801 0 0 __fl_common
	2802 0 0 ip4
	2803 0 0 ip6
union 4 1 -
	2804 0 0 rlock
typedef 4 2805 arch_spinlock_t
typedef 8 2806 s64
struct 4 1 -
	200 0 0 counter
typedef 1 2807 u8
typedef 8 2722 __addrpair
struct 8 2 -
	1894 0 0 skc_daddr
	1894 32 0 skc_rcv_saddr
array 4 1176 2
typedef 4 1903 __portpair
struct 4 2 -
	1896 0 0 skc_dport
	1176 16 0 skc_num
struct 16 2 hlist_node
	1287 0 0 next
	1288 64 0 pprev
struct 8 1 -
	741 0 0 net
union 16 3 -
	2808 0 0 u6_addr8
	2809 0 0 u6_addr16
	2810 0 0 u6_addr32
struct 8 1 -
	2585 0 0 counter
struct 16 2 hlist_nulls_node
	1380 0 0 next
	2410 64 0 pprev
typedef 24 2811 wait_queue_head_t
typedef 8 901 __u64
typedef 8 2812 arch_rwlock_t
typedef 4 2813 uid_t
typedef 8 1993 __s64
struct 40 12 flowi_common
	200 0 0 flowic_oif
	200 32 0 flowic_iif
	200 64 0 flowic_l3mdev
	1903 96 0 flowic_mark
	1175 128 0 flowic_tos
	1175 136 0 flowic_scope
	1175 144 0 flowic_proto
	1175 152 0 flowic_flags
	1903 160 0 flowic_secid
	2316 192 0 flowic_uid
	1903 224 0 flowic_multipath_hash
	2814 256 0 flowic_tun_key
struct 56 4 flowi4
	2726 0 0 __fl_common
	1894 320 0 saddr
	1894 352 0 daddr
	2815 384 0 uli
struct 88 6 flowi6
	2726 0 0 __fl_common
	2570 320 0 daddr
	2570 448 0 saddr
	1894 576 0 flowlabel
	2815 608 0 uli
	1903 640 0 mp_hash
struct 4 1 raw_spinlock
	2816 0 0 raw_lock
typedef 4 1909 __be32
typedef 2 2348 __be16
array 16 2345 16
array 16 2731 8
array 16 2730 4
struct 8 2 qrwlock
	2817 0 0 -
	2607 32 0 wait_lock
struct 4 1 qspinlock
	2818 0 0 -
struct 4 1 -
	200 0 0 counter
typedef 4 2819 arch_spinlock_t
typedef 8 2820 s64
struct 24 3 rb_node
	185 0 0 __rb_parent_color
	845 64 0 rb_right
	845 128 0 rb_left
union 4 3 -
	210 0 0 val
	2821 0 0 -
	2822 0 0 -
struct 4 1 qspinlock
	2823 0 0 -
struct 4 1 qspinlock
	2824 0 0 -
struct 4 1 qspinlock
	2825 0 0 -
typedef 8 1993 __s64
union 4 3 -
	844 0 0 val
	2826 0 0 -
	2827 0 0 -
struct 4 1 qspinlock
	2828 0 0 -
typedef 16 2829 __u128
struct 4 1 qspinlock
	2830 0 0 -
struct 4 1 qspinlock
	2831 0 0 -
struct 4 1 raw_spinlock
	2832 0 0 raw_lock
struct 2 2 -
	471 0 0 locked
	471 8 0 pending
struct 4 2 -
	269 0 0 locked_pending
	269 16 0 tail
ptr 8 struct ctl_table *
typedef 4 2833 gid_t
union 4 2 -
	410 0 0 cnts
	2834 0 0 -
struct 4 1 qspinlock
	2835 0 0 -
union 4 2 -
	1590 0 0 cnts
	2836 0 0 -
union 4 3 -
	1590 0 0 val
	2837 0 0 -
	2838 0 0 -
union 4 3 -
	915 0 0 val
	2839 0 0 -
	2840 0 0 -
typedef 1 327 __u8
typedef 8 1993 __s64
union 4 1 -
	1690 0 0 rlock
struct 2 2 -
	1716 0 0 locked
	1716 8 0 pending
struct 4 2 -
	2476 0 0 locked_pending
	2476 16 0 tail
typedef 4 2841 atomic_t
struct 2 2 -
	2842 0 0 locked
	2842 8 0 pending
struct 4 2 -
	2843 0 0 locked_pending
	2843 16 0 tail
struct 0 0 -
union 4 2 -
	915 0 0 cnts
	2844 0 0 -
typedef 8 1993 __s64
struct 4 3 -
	205 0 16 inuse
	205 16 15 objects
	205 31 1 frozen
struct 4 2 -
	692 0 0 wlocked
	2845 8 0 __lstate
struct 4 1 qspinlock
	2846 0 0 -
typedef 8 1993 __s64
union 4 3 -
	2253 0 0 val
	2847 0 0 -
	2848 0 0 -
struct 4 1 qspinlock
	2849 0 0 -
array 80 378 20
union 16 2 -
	2850 0 0 -
	2851 0 0 -
array 128 378 32
array 256 378 64
array 48 378 12
union 48 2 -
	2782 0 0 padding1
	2782 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	192 0 0 xfeatures
	192 64 0 xcomp_bv
	2852 128 0 reserved
array 0 471 0
typedef 8 1867 __addrpair
struct 8 2 -
	1118 0 0 skc_daddr
	1118 32 0 skc_rcv_saddr
array 4 1862 2
typedef 4 1856 __portpair
struct 4 2 -
	2271 0 0 skc_dport
	1862 16 0 skc_num
struct 8 1 -
	741 0 0 net
union 16 3 -
	2853 0 0 u6_addr8
	2854 0 0 u6_addr16
	2855 0 0 u6_addr32
struct 8 1 -
	2279 0 0 counter
struct 16 2 hlist_nulls_node
	1380 0 0 next
	2410 64 0 pprev
struct 16 2 -
	946 0 0 next
	946 64 0 prev
struct 16 2 sk_buff_list
	946 0 0 next
	946 64 0 prev
typedef 24 2856 wait_queue_head_t
typedef 8 2857 arch_rwlock_t
typedef 4 2858 uid_t
struct 40 12 flowi_common
	200 0 0 flowic_oif
	200 32 0 flowic_iif
	200 64 0 flowic_l3mdev
	1856 96 0 flowic_mark
	1861 128 0 flowic_tos
	1861 136 0 flowic_scope
	1861 144 0 flowic_proto
	1861 152 0 flowic_flags
	1856 160 0 flowic_secid
	2549 192 0 flowic_uid
	1856 224 0 flowic_multipath_hash
	2859 256 0 flowic_tun_key
struct 56 4 flowi4
	2801 0 0 __fl_common
	1118 320 0 saddr
	1118 352 0 daddr
	2860 384 0 uli
struct 88 6 flowi6
	2801 0 0 __fl_common
	2691 320 0 daddr
	2691 448 0 saddr
	1118 576 0 flowlabel
	2860 608 0 uli
	1856 640 0 mp_hash
struct 4 1 raw_spinlock
	2861 0 0 raw_lock
struct 4 1 qspinlock
	2862 0 0 -
typedef 8 1993 __s64
typedef 1 327 __u8
array 16 1175 16
array 16 1896 8
array 16 1894 4
struct 24 2 wait_queue_head
	1904 0 0 lock
	2863 64 0 head
struct 8 2 qrwlock
	2864 0 0 -
	2816 32 0 wait_lock
typedef 4 205 __kernel_uid32_t
struct 8 1 flowi_tunnel
	2865 0 0 tun_id
union 4 4 flowi_uli
	2866 0 0 ports
	2867 0 0 icmpt
	1894 0 0 gre_key
	2868 0 0 mht
typedef 4 2869 arch_spinlock_t
union 4 2 -
	1912 0 0 cnts
	2870 0 0 -
union 4 3 -
	1912 0 0 val
	2871 0 0 -
	2872 0 0 -
struct 4 1 qspinlock
	2873 0 0 -
typedef 8 1993 __s64
struct 2 2 -
	1271 0 0 locked
	1271 8 0 pending
struct 4 2 -
	1275 0 0 locked_pending
	1275 16 0 tail
union 4 3 -
	410 0 0 val
	2874 0 0 -
	2875 0 0 -
union 4 3 -
	424 0 0 val
	2876 0 0 -
	2877 0 0 -
union 4 3 -
	2878 0 0 val
	2879 0 0 -
	2880 0 0 -
struct 2 2 -
	2881 0 0 locked
	2881 8 0 pending
struct 4 2 -
	2882 0 0 locked_pending
	2882 16 0 tail
union 4 3 -
	759 0 0 val
	2883 0 0 -
	2884 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	950 0 0 val
	2885 0 0 -
	2886 0 0 -
union 4 3 -
	2887 0 0 val
	2888 0 0 -
	2889 0 0 -
typedef 4 2890 arch_spinlock_t
typedef 4 205 __kernel_gid32_t
struct 4 2 -
	1457 0 0 wlocked
	1528 8 0 __lstate
union 4 3 -
	668 0 0 val
	2891 0 0 -
	2892 0 0 -
struct 4 2 -
	1597 0 0 wlocked
	2893 8 0 __lstate
struct 2 2 -
	1597 0 0 locked
	1597 8 0 pending
struct 4 2 -
	1596 0 0 locked_pending
	1596 16 0 tail
struct 2 2 -
	1732 0 0 locked
	1732 8 0 pending
struct 4 2 -
	1737 0 0 locked_pending
	1737 16 0 tail
struct 4 1 -
	200 0 0 counter
typedef 1 2894 u8
typedef 2 2895 u16
struct 4 2 -
	1732 0 0 wlocked
	2896 8 0 __lstate
array 3 692 3
union 4 3 -
	1804 0 0 val
	2897 0 0 -
	2898 0 0 -
struct 2 2 -
	390 0 0 locked
	390 8 0 pending
struct 4 2 -
	2899 0 0 locked_pending
	2899 16 0 tail
union 4 3 -
	2900 0 0 val
	2901 0 0 -
	2902 0 0 -
struct 16 2 -
	192 0 0 rip
	192 64 0 rdp
struct 16 4 -
	378 0 0 fip
	378 32 0 fcs
	378 64 0 foo
	378 96 0 fos
array 48 192 6
array 16 1861 16
array 16 2271 8
array 16 1118 4
struct 24 2 wait_queue_head
	2274 0 0 lock
	1115 64 0 head
struct 8 2 qrwlock
	2903 0 0 -
	2861 32 0 wait_lock
typedef 4 205 __kernel_uid32_t
struct 8 1 flowi_tunnel
	2904 0 0 tun_id
union 4 4 flowi_uli
	2905 0 0 ports
	2906 0 0 icmpt
	1118 0 0 gre_key
	2907 0 0 mht
typedef 4 2908 arch_spinlock_t
union 4 3 -
	2909 0 0 val
	2910 0 0 -
	2911 0 0 -
struct 16 2 list_head
	509 0 0 next
	509 64 0 prev
union 4 2 -
	1898 0 0 cnts
	2912 0 0 -
typedef 8 2722 __be64
struct 4 2 -
	1896 0 0 dport
	1896 16 0 sport
struct 2 2 -
	1175 0 0 type
	1175 8 0 code
struct 1 1 -
	1175 0 0 type
struct 4 1 qspinlock
	2913 0 0 -
struct 4 2 -
	1919 0 0 wlocked
	2914 8 0 __lstate
struct 2 2 -
	1919 0 0 locked
	1919 8 0 pending
struct 4 2 -
	1918 0 0 locked_pending
	1918 16 0 tail
union 4 3 -
	2915 0 0 val
	2916 0 0 -
	2917 0 0 -
struct 2 2 -
	1457 0 0 locked
	1457 8 0 pending
struct 4 2 -
	2195 0 0 locked_pending
	2195 16 0 tail
struct 2 2 -
	2918 0 0 locked
	2918 8 0 pending
struct 4 2 -
	2919 0 0 locked_pending
	2919 16 0 tail
typedef 4 2920 atomic_t
struct 2 2 -
	2921 0 0 locked
	2921 8 0 pending
struct 4 2 -
	2922 0 0 locked_pending
	2922 16 0 tail
typedef 1 2923 u8
typedef 2 2924 u16
struct 2 2 -
	2925 0 0 locked
	2925 8 0 pending
struct 4 2 -
	1448 0 0 locked_pending
	1448 16 0 tail
struct 2 2 -
	1394 0 0 locked
	1394 8 0 pending
struct 4 2 -
	2926 0 0 locked_pending
	2926 16 0 tail
typedef 4 2927 atomic_t
struct 2 2 -
	2928 0 0 locked
	2928 8 0 pending
struct 4 2 -
	2929 0 0 locked_pending
	2929 16 0 tail
struct 4 1 qspinlock
	2930 0 0 -
struct 2 2 -
	692 0 0 locked
	692 8 0 pending
struct 4 2 -
	638 0 0 locked_pending
	638 16 0 tail
array 3 1597 3
typedef 1 327 __u8
typedef 2 206 __u16
array 3 1732 3
struct 2 2 -
	1795 0 0 locked
	1795 8 0 pending
struct 4 2 -
	1801 0 0 locked_pending
	1801 16 0 tail
typedef 2 2931 u16
typedef 4 2932 atomic_t
struct 2 2 -
	2933 0 0 locked
	2933 8 0 pending
struct 4 2 -
	2934 0 0 locked_pending
	2934 16 0 tail
union 4 2 -
	2272 0 0 cnts
	2935 0 0 -
typedef 8 1867 __be64
struct 4 2 -
	2271 0 0 dport
	2271 16 0 sport
struct 2 2 -
	1861 0 0 type
	1861 8 0 code
struct 1 1 -
	1861 0 0 type
struct 4 1 qspinlock
	2936 0 0 -
typedef 4 2937 atomic_t
struct 2 2 -
	2938 0 0 locked
	2938 8 0 pending
struct 4 2 -
	2939 0 0 locked_pending
	2939 16 0 tail
struct 4 2 -
	2296 0 0 wlocked
	2940 8 0 __lstate
union 4 3 -
	1898 0 0 val
	2941 0 0 -
	2942 0 0 -
array 3 1919 3
typedef 4 2943 atomic_t
struct 2 2 -
	2944 0 0 locked
	2944 8 0 pending
struct 4 2 -
	2945 0 0 locked_pending
	2945 16 0 tail
typedef 1 2946 u8
typedef 2 2947 u16
struct 4 1 -
	200 0 0 counter
typedef 1 2948 u8
typedef 2 2949 u16
typedef 1 327 __u8
typedef 2 206 __u16
typedef 1 945 u8
typedef 2 2950 u16
struct 4 1 -
	200 0 0 counter
typedef 1 2951 u8
typedef 2 2952 u16
union 4 3 -
	2057 0 0 val
	2953 0 0 -
	2954 0 0 -
typedef 2 206 __u16
struct 4 1 -
	200 0 0 counter
typedef 1 2955 u8
typedef 2 2956 u16
struct 4 2 -
	1106 0 0 wlocked
	2957 8 0 __lstate
union 4 3 -
	2272 0 0 val
	2958 0 0 -
	2959 0 0 -
struct 4 1 -
	200 0 0 counter
typedef 1 2960 u8
typedef 2 2961 u16
array 3 2296 3
struct 2 2 -
	2296 0 0 locked
	2296 8 0 pending
struct 4 2 -
	2295 0 0 locked_pending
	2295 16 0 tail
struct 4 1 -
	200 0 0 counter
typedef 1 2962 u8
typedef 2 2963 u16
typedef 1 327 __u8
typedef 2 206 __u16
typedef 1 327 __u8
typedef 2 206 __u16
typedef 2 206 __u16
typedef 1 327 __u8
typedef 2 206 __u16
struct 2 2 -
	2964 0 0 locked
	2964 8 0 pending
struct 4 2 -
	2965 0 0 locked_pending
	2965 16 0 tail
typedef 1 327 __u8
typedef 2 206 __u16
array 3 1106 3
struct 2 2 -
	1106 0 0 locked
	1106 8 0 pending
struct 4 2 -
	1103 0 0 locked_pending
	1103 16 0 tail
typedef 1 327 __u8
typedef 2 206 __u16
typedef 1 327 __u8
typedef 2 206 __u16
typedef 1 2966 u8
typedef 2 2967 u16
typedef 1 327 __u8
typedef 2 206 __u16
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
end f37c88a54980b4dcb9f7f8bbdea5a7ea
