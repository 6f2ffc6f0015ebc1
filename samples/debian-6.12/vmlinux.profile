kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 3290fe09d5144835
types 2982
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
	182 0 0 host
	178 64 0 i_pages
	133 192 0 invalidate_lock
	183 512 0 gfp_mask
	184 544 0 i_mmap_writable
	185 576 0 i_mmap
	186 704 0 nrpages
	186 768 0 writeback_index
	187 832 0 a_ops
	186 896 0 flags
	188 960 0 wb_err
	189 992 0 i_private_lock
	80 1024 0 i_private_list
	133 1152 0 i_mmap_rwsem
	190 1472 0 i_private_data
struct 40 2 alloc_tag
	191 0 0 ct
	192 256 0 counters
struct 16 2 alloc_tag_counters
	193 0 0 bytes
	193 64 0 calls
struct 4 2 anon_vma_name
	194 0 0 kref
	195 32 0 name
struct 1592 2 bdev_inode
	196 0 0 bdev
	197 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	198 0 0 -
	199 512 0 run_work
	200 1216 0 cpumask
	201 1280 0 next_cpu
	201 1312 0 next_cpu_batch
	186 1344 0 flags
	190 1408 0 sched_data
	202 1472 0 queue
	203 1536 0 fq
	190 1600 0 driver_data
	204 1664 0 ctx_map
	205 1920 0 dispatch_from
	206 1984 0 dispatch_busy
	207 2016 0 type
	207 2032 0 nr_ctx
	208 2048 0 ctxs
	209 2112 0 dispatch_wait_lock
	210 2176 0 dispatch_wait
	211 2496 0 wait_index
	212 2560 0 tags
	212 2624 0 sched_tags
	206 2688 0 numa_node
	206 2720 0 queue_num
	211 2752 0 nr_active
	213 2816 0 cpuhp_online
	213 2944 0 cpuhp_dead
	214 3072 0 kobj
	215 3584 0 debugfs_dir
	215 3648 0 sched_debugfs_dir
	216 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	217 0 0 ops
	218 64 0 map
	206 448 0 nr_maps
	206 480 0 nr_hw_queues
	206 512 0 queue_depth
	206 544 0 reserved_tags
	206 576 0 cmd_size
	201 608 0 numa_node
	206 640 0 timeout
	206 672 0 flags
	190 704 0 driver_data
	219 768 0 tags
	212 832 0 shared_tags
	220 896 0 tag_list_lock
	216 1152 0 tag_list
	221 1280 0 srcu
struct 184 9 blk_mq_tags
	206 0 0 nr_tags
	206 32 0 nr_reserved_tags
	206 64 0 active_queues
	222 128 0 bitmap_tags
	222 640 0 breserved_tags
	223 1152 0 rqs
	223 1216 0 static_rqs
	216 1280 0 page_list
	209 1408 0 lock
struct 968 23 block_device
	224 0 0 bd_start_sect
	224 64 0 bd_nr_sectors
	225 128 0 bd_disk
	202 192 0 bd_queue
	226 256 0 bd_stats
	186 320 0 bd_stamp
	184 384 0 __bd_flags
	227 416 0 bd_dev
	228 448 0 bd_mapping
	184 512 0 bd_openers
	189 544 0 bd_size_lock
	190 576 0 bd_claiming
	190 640 0 bd_holder
	229 704 0 bd_holder_ops
	98 768 0 bd_holder_lock
	201 1024 0 bd_holders
	230 1088 0 bd_holder_dir
	184 1152 0 bd_fsfreeze_count
	98 1216 0 bd_fsfreeze_mutex
	231 1472 0 bd_meta_info
	201 1536 0 bd_writers
	190 1600 0 bd_security
	51 1664 0 bd_device
struct 232 23 btf
	190 0 0 data
	232 64 0 types
	233 128 0 resolved_ids
	233 192 0 resolved_sizes
	234 256 0 strings
	190 320 0 nohdr_data
	235 384 0 hdr
	236 576 0 nr_types
	236 608 0 types_size
	236 640 0 data_size
	237 672 0 refcnt
	236 704 0 id
	238 768 0 rcu
	239 896 0 kfunc_set_tab
	240 960 0 dtor_kfunc_tab
	241 1024 0 struct_meta_tab
	242 1088 0 struct_ops_tab
	243 1152 0 base_btf
	236 1216 0 start_id
	236 1248 0 start_str_off
	244 1280 0 name
	245 1728 0 kernel_btf
	246 1792 0 base_id_map
struct 48 5 btf_module
	247 0 0 list
	248 128 0 module
	243 192 0 btf
	249 256 0 sysfs_attr
	201 320 0 flags
struct 64 9 buffer_page
	250 0 0 list
	251 128 0 write
	206 192 0 read
	251 256 0 entries
	186 320 0 real_end
	206 384 0 order
	252 416 30 id
	252 446 1 range
	253 448 0 page
struct 77824 13 cea_exception_stacks
	254 0 0 DF_stack_guard
	255 32768 0 DF_stack
	254 98304 0 NMI_stack_guard
	255 131072 0 NMI_stack
	254 196608 0 DB_stack_guard
	255 229376 0 DB_stack
	254 294912 0 MCE_stack_guard
	255 327680 0 MCE_stack
	254 393216 0 VC_stack_guard
	255 425984 0 VC_stack
	254 491520 0 VC2_stack_guard
	255 524288 0 VC2_stack
	254 589824 0 IST_top_guard
struct 512 39 cfs_rq
	256 0 0 load
	206 128 0 nr_running
	206 160 0 h_nr_queued
	206 192 0 h_nr_runnable
	206 224 0 idle_nr_running
	206 256 0 idle_h_nr_running
	206 288 0 h_nr_delayed
	257 320 0 avg_vruntime
	258 384 0 avg_load
	258 448 0 zero_vruntime
	259 512 0 tasks_timeline
	260 640 0 curr
	260 704 0 next
	261 1024 0 avg
	262 1536 0 removed
	258 2048 0 last_update_tg_load_avg
	186 2112 0 tg_load_avg_contrib
	263 2176 0 propagate
	263 2240 0 prop_runnable_sum
	186 2304 0 h_load
	258 2368 0 last_h_load_update
	260 2432 0 h_load_next
	264 2496 0 rq
	201 2560 0 on_list
	265 2624 0 leaf_cfs_rq_list
	266 2752 0 tg
	201 2816 0 idle
	201 2848 0 runtime_enabled
	257 2880 0 runtime_remaining
	258 2944 0 throttled_pelt_idle
	258 3008 0 throttled_clock
	258 3072 0 throttled_clock_pelt
	258 3136 0 throttled_clock_pelt_time
	258 3200 0 throttled_clock_self
	258 3264 0 throttled_clock_self_time
	201 3328 0 throttled
	201 3360 0 throttle_count
	265 3392 0 throttled_list
	265 3520 0 throttled_csd_list
struct 2304 43 cgroup
	44 0 0 self
	186 1664 0 flags
	201 1728 0 level
	201 1760 0 max_depth
	201 1792 0 nr_descendants
	201 1824 0 nr_dying_descendants
	201 1856 0 max_descendants
	201 1888 0 nr_populated_csets
	201 1920 0 nr_populated_domain_children
	201 1952 0 nr_populated_threaded_children
	201 1984 0 nr_threaded_children
	206 2016 0 kill_seq
	267 2048 0 kn
	268 2112 0 procs_file
	268 2560 0 events_file
	269 3008 0 psi_files
	270 4352 0 subtree_control
	270 4368 0 subtree_ss_mask
	270 4384 0 old_subtree_control
	270 4400 0 old_subtree_ss_mask
	271 4416 0 subsys
	272 5312 0 nr_dying_subsys
	273 5760 0 root
	80 5824 0 cset_links
	274 5952 0 e_csets
	275 7744 0 dom_cgrp
	275 7808 0 old_dom_cgrp
	276 7872 0 rstat_cpu
	80 7936 0 rstat_css_list
	277 8192 0 _pad_
	275 8192 0 rstat_flush_next
	278 8256 0 last_bstat
	278 8512 0 bstat
	279 8768 0 prev_cputime
	80 8960 0 pidlists
	98 9088 0 pidlist_mutex
	280 9344 0 offline_waitq
	281 9536 0 release_agent_work
	282 9792 0 psi
	283 9856 0 bpf
	284 18048 0 freezer
	285 18176 0 bpf_cgrp_storage
	286 18240 0 ancestors
struct 6592 11 cgroup_root
	287 0 0 kf_root
	206 64 0 subsys_mask
	201 96 0 hierarchy_id
	80 128 0 root_list
	288 256 0 rcu
	41 512 0 cgrp
	275 18944 0 cgrp_ancestor_storage
	184 19008 0 nr_cgrps
	206 19040 0 flags
	289 19072 0 release_agent_path
	290 51840 0 name
struct 256 32 cgroup_subsys
	291 0 0 css_alloc
	292 64 0 css_online
	293 128 0 css_offline
	293 192 0 css_released
	293 256 0 css_free
	293 320 0 css_reset
	293 384 0 css_killed
	294 448 0 css_rstat_flush
	295 512 0 css_extra_stat_show
	295 576 0 css_local_stat_show
	296 640 0 can_attach
	297 704 0 cancel_attach
	297 768 0 attach
	298 832 0 post_attach
	299 896 0 can_fork
	300 960 0 cancel_fork
	301 1024 0 fork
	301 1088 0 exit
	301 1152 0 release
	293 1216 0 bind
	302 1280 1 early_init
	302 1281 1 implicit_on_dfl
	302 1282 1 threaded
	201 1312 0 id
	234 1344 0 name
	234 1408 0 legacy_name
	273 1472 0 root
	66 1536 0 css_idr
	80 1728 0 cfts
	303 1856 0 dfl_cftypes
	303 1920 0 legacy_cftypes
	206 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	275 0 0 cgroup
	304 64 0 ss
	305 128 0 refcnt
	80 256 0 sibling
	80 384 0 children
	80 512 0 rstat_css_node
	201 640 0 id
	206 672 0 flags
	193 704 0 serial_nr
	184 768 0 online_cnt
	281 832 0 destroy_work
	306 1088 0 destroy_rwork
	307 1536 0 parent
	201 1600 0 nr_descendants
struct 96 12 class
	234 0 0 name
	308 64 0 class_groups
	308 128 0 dev_groups
	309 192 0 dev_uevent
	310 256 0 devnode
	311 320 0 class_release
	312 384 0 dev_release
	313 448 0 shutdown_pre
	314 512 0 ns_type
	315 576 0 namespace
	316 640 0 get_ownership
	317 704 0 pm
struct 241664 6 cpu_entry_area
	318 0 0 gdt
	319 32768 0 entry_stack_page
	320 65536 0 tss
	321 229376 0 estacks
	322 851968 0 cpu_debug_store
	323 884736 0 cpu_debug_buffers
struct 184 26 cred
	324 0 0 usage
	325 64 0 uid
	326 96 0 gid
	325 128 0 suid
	326 160 0 sgid
	325 192 0 euid
	326 224 0 egid
	325 256 0 fsuid
	326 288 0 fsgid
	206 320 0 securebits
	327 384 0 cap_inheritable
	327 448 0 cap_permitted
	327 512 0 cap_effective
	327 576 0 cap_bset
	327 640 0 cap_ambient
	328 704 0 jit_keyring
	329 768 0 session_keyring
	329 832 0 process_keyring
	329 896 0 thread_keyring
	329 960 0 request_key_auth
	190 1024 0 security
	330 1088 0 user
	331 1152 0 user_ns
	332 1216 0 ucounts
	333 1280 0 group_info
	334 1344 0 -
struct 592 22 css_set
	271 0 0 subsys
	335 896 0 refcount
	336 960 0 dom_cset
	275 1024 0 dfl_cgrp
	201 1088 0 nr_tasks
	80 1152 0 tasks
	80 1280 0 mg_tasks
	80 1408 0 dying_tasks
	80 1536 0 task_iters
	274 1664 0 e_cset_node
	80 3456 0 threaded_csets
	80 3584 0 threaded_csets_node
	337 3712 0 hlist
	80 3840 0 cgrp_links
	80 3968 0 mg_src_preload_node
	80 4096 0 mg_dst_preload_node
	80 4224 0 mg_node
	275 4352 0 mg_src_cgrp
	275 4416 0 mg_dst_cgrp
	336 4480 0 mg_dst_cset
	302 4544 0 dead
	288 4608 0 callback_head
struct 192 16 dentry
	206 0 0 d_flags
	338 32 0 d_seq
	339 64 0 d_hash
	215 192 0 d_parent
	340 256 0 d_name
	182 384 0 d_inode
	341 448 0 d_iname
	342 768 0 d_op
	343 832 0 d_sb
	186 896 0 d_time
	190 960 0 d_fsdata
	344 1024 0 d_lockref
	345 1088 0 -
	337 1216 0 d_sib
	346 1344 0 d_children
	347 1408 0 d_u
struct 128 13 dentry_operations
	348 0 0 d_revalidate
	348 64 0 d_weak_revalidate
	349 128 0 d_hash
	350 192 0 d_compare
	351 256 0 d_delete
	352 320 0 d_init
	353 384 0 d_release
	353 448 0 d_prune
	354 512 0 d_iput
	355 576 0 d_dname
	356 640 0 d_automount
	357 704 0 d_manage
	358 768 0 d_real
struct 760 47 device
	359 0 0 kobj
	360 512 0 parent
	361 576 0 p
	234 640 0 init_name
	362 704 0 type
	363 768 0 bus
	364 832 0 driver
	190 896 0 platform_data
	190 960 0 driver_data
	365 1024 0 driver_override
	98 1152 0 mutex
	366 1408 0 links
	367 1856 0 power
	368 4352 0 pm_domain
	369 4416 0 em_pd
	370 4480 0 msi
	371 4608 0 dma_ops
	372 4672 0 dma_mask
	193 4736 0 coherent_dma_mask
	193 4800 0 bus_dma_limit
	373 4864 0 dma_range_map
	374 4928 0 dma_parms
	80 4992 0 dma_pools
	375 5120 0 dma_io_tlb_mem
	376 5184 0 archdata
	377 5184 0 of_node
	378 5248 0 fwnode
	201 5312 0 numa_node
	227 5344 0 devt
	379 5376 0 id
	189 5408 0 devres_lock
	80 5440 0 devres_head
	380 5568 0 class
	308 5632 0 groups
	312 5696 0 release
	381 5760 0 iommu_group
	382 5824 0 iommu
	383 5888 0 physical_location
	384 5952 0 removable
	302 5984 1 offline_disabled
	302 5985 1 offline
	302 5986 1 of_node_reused
	302 5987 1 state_synced
	302 5988 1 can_match
	302 5989 1 dma_skip_sync
	302 5990 1 dma_iommu
	385 6016 0 flags
struct 216 10 device_private
	386 0 0 klist_children
	387 320 0 knode_parent
	387 576 0 knode_driver
	387 832 0 knode_bus
	387 1088 0 knode_class
	388 1344 0 deferred_probe
	389 1472 0 async_driver
	390 1536 0 deferred_probe_reason
	360 1600 0 device
	391 1664 1 dead
struct 56 6 fdtable
	206 0 0 max_fds
	392 64 0 fd
	393 128 0 close_on_exec
	393 192 0 open_fds
	393 256 0 full_fds_bits
	394 320 0 rcu
struct 184 19 file
	324 0 0 f_count
	189 64 0 f_lock
	395 96 0 f_mode
	396 128 0 f_op
	228 192 0 f_mapping
	190 256 0 private_data
	182 320 0 f_inode
	206 384 0 f_flags
	206 416 0 f_iocb_flags
	397 448 0 f_cred
	398 512 0 f_path
	399 640 0 -
	400 896 0 f_pos
	190 960 0 f_security
	401 1024 0 f_owner
	188 1088 0 f_wb_err
	188 1120 0 f_sb_err
	402 1152 0 f_ep
	403 1216 0 -
struct 72 17 file_system_type
	234 0 0 name
	201 64 0 fs_flags
	404 128 0 init_fs_context
	405 192 0 parameters
	406 256 0 mount
	407 320 0 kill_sb
	248 384 0 owner
	408 448 0 next
	346 512 0 fs_supers
	409 576 0 s_lock_key
	409 576 0 s_umount_key
	409 576 0 s_vfs_rename_key
	410 576 0 s_writers_key
	409 576 0 i_lock_key
	409 576 0 i_mutex_key
	409 576 0 invalidate_lock_key
	409 576 0 i_mutex_dir_key
struct 704 11 files_struct
	411 0 0 count
	412 32 0 resize_in_progress
	413 64 0 resize_wait
	414 256 0 fdt
	53 320 0 fdtab
	415 1024 0 file_lock
	206 1056 0 next_fd
	416 1088 0 close_on_exec_init
	416 1152 0 open_fds_init
	416 1216 0 full_fds_bits_init
	417 1280 0 fd_array
struct 256 4 folio
	418 0 0 -
	419 512 0 -
	420 1024 0 -
	421 1536 0 -
struct 88 2 free_area
	422 0 0 free_list
	186 640 0 nr_free
struct 24 4 ftrace_page
	423 0 0 next
	424 64 0 records
	201 128 0 index
	201 160 0 order
struct 64 3 futex_hash_bucket
	425 0 0 waiters
	426 32 0 lock
	427 64 0 chain
struct 56 6 gen_pool
	428 0 0 lock
	429 64 0 chunks
	201 192 0 min_alloc_order
	430 256 0 algo
	190 320 0 data
	234 384 0 name
struct 56 7 gen_pool_chunk
	429 0 0 next_chunk
	431 128 0 avail
	432 192 0 phys_addr
	190 256 0 owner
	186 320 0 start_addr
	186 384 0 end_addr
	433 448 0 bits
struct 776 40 gendisk
	201 0 0 major
	201 32 0 first_minor
	201 64 0 minors
	434 96 0 disk_name
	207 352 0 events
	207 368 0 event_flags
	435 384 0 part_tbl
	436 512 0 part0
	437 576 0 fops
	202 640 0 queue
	190 704 0 private_data
	438 768 0 bio_split
	201 3904 0 flags
	186 3968 0 state
	220 4032 0 open_mutex
	206 4288 0 open_partitions
	439 4352 0 bdi
	214 4416 0 queue_kobj
	230 4928 0 slave_dir
	216 4992 0 slave_bdevs
	440 5120 0 random
	211 5184 0 sync_io
	441 5248 0 ev
	206 5312 0 nr_zones
	206 5344 0 zone_capacity
	206 5376 0 last_zone_capacity
	393 5440 0 conv_zones_bitmap
	206 5504 0 zone_wplugs_hash_bits
	211 5536 0 nr_zone_wplugs
	209 5568 0 zone_wplugs_lock
	442 5632 0 zone_wplugs_pool
	402 5696 0 zone_wplugs_hash
	443 5760 0 zone_wplugs_wq
	444 5824 0 cdi
	201 5888 0 node_id
	445 5952 0 bb
	446 6016 0 lockdep_map
	447 6016 0 diskseq
	448 6080 0 open_mode
	449 6144 0 ia_ranges
union 4 2 handle_parts
	450 0 0 handle
	451 0 0 -
struct 32920 20 hstate
	452 0 0 resize_lock
	453 256 0 resize_key
	201 256 0 next_nid_to_alloc
	201 288 0 next_nid_to_free
	206 320 0 order
	206 352 0 demote_order
	186 384 0 mask
	186 448 0 max_huge_pages
	186 512 0 nr_huge_pages
	186 576 0 free_huge_pages
	186 640 0 resv_huge_pages
	186 704 0 surplus_huge_pages
	186 768 0 nr_overcommit_huge_pages
	454 832 0 hugepage_activelist
	455 960 0 hugepage_freelists
	456 132032 0 max_huge_pages_node
	456 164800 0 nr_huge_pages_node
	456 197568 0 free_huge_pages_node
	456 230336 0 surplus_huge_pages_node
	457 263104 0 name
struct 24 3 idr
	178 0 0 idr_rt
	206 128 0 idr_base
	206 160 0 idr_next
struct 56 7 inactive_task_frame
	186 0 0 r15
	186 64 0 r14
	186 128 0 r13
	186 192 0 r12
	186 256 0 bx
	186 320 0 bp
	186 384 0 ret_addr
struct 16 2 inet_bind_hashbucket
	458 0 0 lock
	459 64 0 chain
struct 8 1 inet_ehash_bucket
	460 0 0 chain
struct 128 12 inet_hashinfo
	461 0 0 ehash
	462 64 0 ehash_locks
	206 128 0 ehash_mask
	206 160 0 ehash_locks_mask
	463 192 0 bind_bucket_cachep
	464 256 0 bhash
	463 320 0 bind2_bucket_cachep
	464 384 0 bhash2
	206 448 0 bhash_size
	206 480 0 lhash2_mask
	465 512 0 lhash2
	466 576 0 pernet
struct 16 2 inet_listen_hashbucket
	458 0 0 lock
	460 64 0 nulls_head
struct 624 57 inode
	467 0 0 i_mode
	207 16 0 i_opflags
	325 32 0 i_uid
	326 64 0 i_gid
	206 96 0 i_flags
	468 128 0 i_acl
	468 192 0 i_default_acl
	469 256 0 i_op
	343 320 0 i_sb
	228 384 0 i_mapping
	190 448 0 i_security
	186 512 0 i_ino
	470 576 0 -
	227 608 0 i_rdev
	400 640 0 i_size
	471 704 0 i_atime_sec
	471 768 0 i_mtime_sec
	471 832 0 i_ctime_sec
	379 896 0 i_atime_nsec
	379 928 0 i_mtime_nsec
	379 960 0 i_ctime_nsec
	379 992 0 i_generation
	189 1024 0 i_lock
	207 1056 0 i_bytes
	472 1072 0 i_blkbits
	473 1080 0 i_write_hint
	474 1088 0 i_blocks
	379 1152 0 i_state
	133 1216 0 i_rwsem
	186 1536 0 dirtied_when
	186 1600 0 dirtied_time_when
	337 1664 0 i_hash
	80 1792 0 i_io_list
	475 1920 0 i_wb
	201 1984 0 i_wb_frn_winner
	270 2016 0 i_wb_frn_avg_time
	270 2032 0 i_wb_frn_history
	80 2048 0 i_lru
	80 2176 0 i_sb_list
	80 2304 0 i_wb_list
	476 2432 0 -
	477 2560 0 i_version
	477 2624 0 i_sequence
	184 2688 0 i_count
	184 2720 0 i_dio_count
	184 2752 0 i_writecount
	184 2784 0 i_readcount
	478 2816 0 -
	479 2880 0 i_flctx
	27 2944 0 i_data
	80 4480 0 i_devices
	480 4608 0 -
	481 4672 0 i_fsnotify_mask
	482 4736 0 i_fsnotify_marks
	483 4800 0 i_crypt_info
	484 4864 0 i_verity_info
	190 4928 0 i_private
struct 112 8 io_tlb_mem
	485 0 0 defpool
	186 512 0 nslabs
	215 576 0 debugfs
	486 640 0 force_bounce
	486 648 0 for_alloc
	487 704 0 total_used
	487 768 0 used_hiwater
	487 832 0 transient_nslabs
struct 136 14 kernfs_node
	184 0 0 count
	184 32 0 active
	267 64 0 parent
	234 128 0 name
	127 192 0 rb
	488 384 0 ns
	206 448 0 hash
	207 480 0 flags
	467 496 0 mode
	489 512 0 -
	193 768 0 id
	190 832 0 priv
	490 896 0 iattr
	288 960 0 rcu
struct 8408 27 kmem_cache
	491 0 0 cpu_slab
	492 64 0 lock_key
	493 64 0 flags
	186 128 0 min_partial
	206 192 0 size
	206 224 0 object_size
	494 256 0 reciprocal_size
	206 320 0 offset
	206 352 0 cpu_partial
	206 384 0 cpu_partial_slabs
	495 416 0 oo
	495 448 0 min
	496 480 0 allocflags
	201 512 0 refcount
	497 576 0 ctor
	206 640 0 inuse
	206 672 0 align
	206 704 0 red_left_pad
	234 768 0 name
	498 832 0 list
	499 960 0 kobj
	186 1472 0 random
	206 1536 0 remote_node_defrag_ratio
	500 1600 0 random_seq
	206 1664 0 useroffset
	206 1696 0 usersize
	501 1728 0 node
struct 32 4 kmem_cache_cpu
	502 0 0 -
	503 128 0 slab
	503 192 0 partial
	504 256 0 lock
struct 64 6 kmem_cache_node
	505 0 0 list_lock
	186 64 0 nr_partial
	498 128 0 partial
	506 256 0 nr_slabs
	506 320 0 total_objects
	498 384 0 full
struct 96 4 kset
	80 0 0 list
	189 128 0 list_lock
	359 192 0 kobj
	507 704 0 uevent_ops
struct 112 9 kthread
	186 0 0 flags
	206 64 0 cpu
	201 96 0 result
	508 128 0 threadfn
	190 192 0 data
	509 256 0 parked
	509 512 0 exited
	307 768 0 blkcg_css
	390 832 0 full_name
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
struct 256 1 maple_node
	511 0 0 -
struct 16 3 maple_tree
	512 0 0 -
	206 32 0 ma_flags
	190 64 0 ma_root
struct 1728 29 mem_cgroup
	44 0 0 css
	513 1664 0 id
	514 2048 0 memory
	515 4096 0 -
	80 6144 0 memory_peaks
	80 6272 0 swap_peaks
	189 6400 0 peaks_lock
	281 6464 0 high_work
	516 6720 0 vmpressure
	302 7680 0 oom_group
	201 7712 0 swappiness
	268 7744 0 events_file
	268 8192 0 events_local_file
	268 8640 0 swap_events_file
	517 9088 0 vmstats
	518 9152 0 memory_events
	518 9728 0 memory_events_local
	193 10304 0 socket_pressure
	201 10368 0 kmemcg_id
	519 10432 0 objcg
	519 10496 0 orig_objcg
	80 10560 0 objcg_list
	520 10688 0 vmstats_percpu
	80 10752 0 cgwb_list
	521 10880 0 cgwb_domain
	522 11840 0 cgwb_frn
	523 13120 0 deferred_split_queue
	524 13376 0 mm_list
	525 13568 0 nodeinfo
struct 1920 9 mem_cgroup_per_node
	526 0 0 memcg
	527 64 0 lruvec_stats_percpu
	528 128 0 lruvec_stats
	529 192 0 shrinker_info
	277 512 0 _pad1_
	530 512 0 lruvec
	277 13312 0 _pad2_
	531 13312 0 lru_zone_size
	532 14912 0 iter
struct 16 2 mem_section
	186 0 0 section_mem_map
	533 64 0 usage
struct 24 3 mem_section_usage
	288 0 0 rcu
	385 128 0 subsection_map
	534 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	535 0 0 stock_lock
	526 0 0 cached
	206 64 0 nr_pages
	519 128 0 cached_objcg
	536 192 0 cached_pgdat
	206 256 0 nr_bytes
	201 288 0 nr_slab_reclaimable_b
	201 320 0 nr_slab_unreclaimable_b
	537 384 0 work
	186 640 0 flags
struct 1448 7 memcg_vmstats
	538 0 0 state
	539 2432 0 events
	538 3840 0 state_local
	539 6272 0 events_local
	538 7680 0 state_pending
	539 10112 0 events_pending
	540 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	206 0 0 stats_updates
	520 64 0 parent
	517 128 0 vmstats
	538 192 0 state
	539 2624 0 events
	538 4032 0 state_prev
	539 6464 0 events_prev
struct 16 2 memory_stat
	234 0 0 name
	206 64 0 idx
struct 72 8 mempool_s
	189 0 0 lock
	201 32 0 min_nr
	201 64 0 curr_nr
	541 128 0 elements
	190 192 0 pool_data
	542 256 0 alloc
	543 320 0 free
	280 384 0 wait
struct 1344 2 mm_struct
	544 0 0 -
	545 10752 0 cpu_bitmap
struct 136 12 mnt_namespace
	546 0 0 ns
	547 192 0 root
	548 256 0 mounts
	331 320 0 user_ns
	332 384 0 ucounts
	549 448 0 seq
	550 512 0 poll
	549 704 0 event
	206 768 0 nr_mounts
	206 800 0 pending_mounts
	551 832 0 mnt_ns_tree_node
	552 1024 0 passive
struct 32 4 mod_kallsyms
	553 0 0 symtab
	206 64 0 num_symtab
	390 128 0 strtab
	390 192 0 typetab
struct 1280 74 module
	1 0 0 state
	80 64 0 list
	554 192 0 name
	555 640 0 mkobj
	556 1408 0 modinfo_attrs
	234 1472 0 version
	234 1536 0 srcversion
	230 1600 0 holders_dir
	557 1664 0 syms
	558 1728 0 crcs
	206 1792 0 num_syms
	98 1856 0 param_lock
	559 2112 0 kp
	206 2176 0 num_kp
	206 2208 0 num_gpl_syms
	557 2240 0 gpl_syms
	558 2304 0 gpl_crcs
	302 2368 0 using_gplonly_symbols
	302 2376 0 sig_ok
	302 2384 0 async_probe_requested
	206 2400 0 num_exentries
	560 2432 0 extable
	561 2496 0 init
	562 2560 0 mem
	563 6592 0 arch
	186 6784 0 taints
	206 6848 0 num_bugs
	80 6912 0 bug_list
	564 7040 0 bug_table
	565 7104 0 kallsyms
	94 7168 0 core_kallsyms
	566 7424 0 sect_attrs
	567 7488 0 notes_attrs
	390 7552 0 args
	190 7616 0 percpu
	206 7680 0 percpu_size
	190 7744 0 noinstr_text_start
	206 7808 0 noinstr_text_size
	206 7840 0 num_tracepoints
	568 7872 0 tracepoints_ptrs
	206 7936 0 num_srcu_structs
	569 8000 0 srcu_struct_ptrs
	206 8064 0 num_bpf_raw_events
	570 8128 0 bpf_raw_events
	206 8192 0 btf_data_size
	206 8224 0 btf_base_data_size
	190 8256 0 btf_data
	190 8320 0 btf_base_data
	571 8384 0 jump_entries
	206 8448 0 num_jump_entries
	206 8480 0 num_trace_bprintk_fmt
	572 8512 0 trace_bprintk_fmt_start
	573 8576 0 trace_events
	206 8640 0 num_trace_events
	574 8704 0 trace_evals
	206 8768 0 num_trace_evals
	206 8800 0 num_ftrace_callsites
	393 8832 0 ftrace_callsites
	190 8896 0 kprobes_text_start
	206 8960 0 kprobes_text_size
	393 9024 0 kprobe_blacklist
	206 9088 0 num_kprobe_blacklist
	201 9120 0 num_static_call_sites
	575 9152 0 static_call_sites
	302 9216 0 klp
	302 9224 0 klp_alive
	576 9280 0 klp_info
	80 9344 0 source_list
	80 9472 0 target_list
	298 9600 0 exit
	184 9664 0 refcnt
	201 9696 0 its_num_pages
	541 9728 0 its_page_array
	577 9792 0 dyndbg_info
struct 48 4 module_use
	578 0 0 source_list
	578 128 0 target_list
	248 256 0 source
	248 320 0 target
struct 336 28 mount
	579 0 0 mnt_hash
	547 128 0 mnt_parent
	215 192 0 mnt_mountpoint
	580 256 0 mnt
	581 512 0 -
	582 704 0 mnt_pcp
	583 768 0 mnt_mounts
	583 896 0 mnt_child
	583 1024 0 mnt_instance
	234 1152 0 mnt_devname
	583 1216 0 mnt_list
	583 1344 0 mnt_expire
	583 1472 0 mnt_share
	583 1600 0 mnt_slave_list
	583 1728 0 mnt_slave
	547 1856 0 mnt_master
	584 1920 0 mnt_ns
	585 1984 0 mnt_mp
	586 2048 0 -
	583 2176 0 mnt_umounting
	482 2304 0 mnt_fsnotify_marks
	587 2368 0 mnt_fsnotify_mask
	201 2400 0 mnt_id
	549 2432 0 mnt_id_unique
	201 2496 0 mnt_group_id
	201 2528 0 mnt_expiry_mark
	588 2560 0 mnt_pins
	588 2624 0 mnt_stuck_children
struct 32 4 mutex
	324 0 0 owner
	589 64 0 wait_lock
	590 96 0 osq
	80 128 0 wait_list
struct 32 3 mutex_waiter
	591 0 0 list
	592 128 0 task
	593 192 0 ww_ctx
struct 560 5 napi_alloc_cache
	594 0 0 bh_lock
	595 0 0 page
	596 192 0 page_small
	206 320 0 skb_count
	597 384 0 skb_cache
struct 4480 53 net
	598 0 0 passive
	415 32 0 rules_mod_lock
	206 64 0 dev_base_seq
	599 96 0 ifindex
	415 128 0 nsid_lock
	411 160 0 fnhe_genid
	600 192 0 list
	600 320 0 exit_list
	601 448 0 defer_free_list
	601 512 0 cleanup_list
	602 576 0 key_domain
	331 640 0 user_ns
	332 704 0 ucounts
	603 768 0 netns_ids
	604 960 0 ns
	605 1152 0 refcnt_tracker
	605 1152 0 notrefcnt_tracker
	600 1152 0 dev_base_head
	606 1280 0 proc_net
	606 1344 0 proc_net_stat
	607 1408 0 sysctls
	608 2240 0 rtnl
	608 2304 0 genl_sock
	609 2368 0 uevent_sock
	402 2432 0 dev_name_head
	402 2496 0 dev_index_head
	610 2560 0 dev_by_index
	611 2688 0 netdev_chain
	599 2752 0 hash_mix
	612 2816 0 loopback_dev
	600 2880 0 rules_ops
	613 3008 0 core
	614 3328 0 mib
	615 4352 0 packet
	616 4672 0 unx
	617 4928 0 nexthop
	618 5632 0 ipv4
	619 12288 0 ipv6
	620 18944 0 sctp
	621 21376 0 nf
	622 23488 0 ct
	623 25344 0 nft
	624 25408 0 ft
	625 25472 0 gen
	626 25536 0 bpf
	627 26112 0 xfrm
	628 33792 0 net_cookie
	629 33856 0 ipvs
	630 33920 0 mpls
	631 34496 0 xdp
	608 34816 0 crypto_nlsk
	608 34880 0 diag_nlsk
	632 34944 0 smc
struct 2496 176 net_device
	633 0 0 __cacheline_group_begin__net_device_read_tx
	634 0 0 -
	635 64 0 netdev_ops
	636 128 0 header_ops
	637 192 0 _tx
	638 256 0 gso_partial_features
	206 320 0 real_num_tx_queues
	206 352 0 gso_max_size
	206 384 0 gso_ipv4_max_size
	639 416 0 gso_max_segs
	640 432 0 num_tc
	206 448 0 mtu
	207 480 0 needed_headroom
	641 496 0 tc_to_txq
	642 1024 0 xps_maps
	643 1152 0 nf_hooks_egress
	644 1216 0 tcx_egress
	645 1280 0 __cacheline_group_end__net_device_read_tx
	646 1280 0 __cacheline_group_begin__net_device_read_txrx
	647 1280 0 -
	186 1344 0 state
	206 1408 0 flags
	207 1440 0 hard_header_len
	648 1456 8 pcpu_stat_type
	638 1472 0 features
	649 1536 0 ip6_ptr
	650 1600 0 __cacheline_group_end__net_device_read_txrx
	651 1600 0 __cacheline_group_begin__net_device_read_rx
	652 1600 0 xdp_prog
	653 1664 0 ptype_specific
	201 1792 0 ifindex
	206 1824 0 real_num_rx_queues
	654 1856 0 _rx
	186 1920 0 gro_flush_timeout
	655 1984 0 napi_defer_hard_irqs
	206 2016 0 gro_max_size
	206 2048 0 gro_ipv4_max_size
	656 2112 0 rx_handler
	190 2176 0 rx_handler_data
	657 2240 0 nd_net
	658 2304 0 npinfo
	644 2368 0 tcx_ingress
	659 2432 0 __cacheline_group_end__net_device_read_rx
	660 2432 0 name
	661 2560 0 name_node
	662 2624 0 ifalias
	186 2688 0 mem_end
	186 2752 0 mem_start
	186 2816 0 base_addr
	653 2880 0 dev_list
	653 3008 0 napi_list
	653 3136 0 unreg_list
	653 3264 0 close_list
	653 3392 0 ptype_all
	663 3520 0 adj_list
	664 3776 0 xdp_features
	665 3840 0 xdp_metadata_ops
	666 3904 0 xsk_tx_metadata_ops
	207 3968 0 gflags
	207 3984 0 needed_tailroom
	638 4032 0 hw_features
	638 4096 0 wanted_features
	638 4160 0 vlan_features
	638 4224 0 hw_enc_features
	638 4288 0 mpls_features
	638 4352 0 mangleid_features
	206 4416 0 min_mtu
	206 4448 0 max_mtu
	207 4480 0 type
	328 4496 0 min_header_len
	328 4504 0 name_assign_type
	201 4512 0 group
	667 4544 0 stats
	668 6016 0 core_stats
	669 6080 0 carrier_up_count
	669 6112 0 carrier_down_count
	670 6144 0 ethtool_ops
	671 6208 0 l3mdev_ops
	672 6272 0 ndisc_ops
	673 6336 0 xfrmdev_ops
	674 6400 0 tlsdev_ops
	206 6464 0 operstate
	328 6496 0 link_mode
	328 6504 0 if_port
	328 6512 0 dma
	675 6520 0 perm_addr
	328 6776 0 addr_assign_type
	328 6784 0 addr_len
	328 6792 0 upper_level
	328 6800 0 lower_level
	207 6816 0 neigh_priv_len
	207 6832 0 dev_id
	207 6848 0 dev_port
	201 6880 0 irq
	655 6912 0 priv_len
	676 6944 0 addr_list_lock
	677 6976 0 uc
	677 7232 0 mc
	677 7488 0 dev_addrs
	678 7744 0 queues_kset
	206 7808 0 promiscuity
	206 7840 0 allmulti
	679 7872 0 uc_promisc
	680 7936 0 ip_ptr
	681 8000 0 vlan_info
	682 8064 0 tipc_ptr
	683 8128 0 mpls_ptr
	684 8192 0 dev_addr
	206 8256 0 num_rx_queues
	206 8288 0 xdp_zc_max_segs
	637 8320 0 ingress_queue
	643 8384 0 nf_hooks_ingress
	675 8448 0 broadcast
	685 8704 0 rx_cpu_rmap
	686 8768 0 index_hlist
	206 8896 0 num_tx_queues
	687 8960 0 qdisc
	206 9024 0 tx_queue_len
	676 9056 0 tx_global_lock
	688 9088 0 xdp_bulkq
	689 9152 0 qdisc_hash
	690 10176 0 watchdog_timer
	201 10496 0 watchdog_timeo
	676 10528 0 watchdog_lock
	679 10560 0 watchdog_ref_held
	655 10592 0 proto_down_reason
	653 10624 0 todo_list
	691 10752 0 pcpu_refcnt
	692 10816 0 refcnt_tracker
	653 10816 0 link_watch_list
	693 10944 0 reg_state
	679 10952 0 dismantle
	694 10960 16 rtnl_link_state
	679 10976 0 needs_free_netdev
	695 11008 0 priv_destructor
	190 11072 0 ml_priv
	696 11136 0 ml_priv_type
	697 11200 0 garp_port
	698 11264 0 mrp_port
	699 11328 0 dm_private
	700 11392 0 dev
	701 17472 0 sysfs_groups
	702 17728 0 sysfs_rx_queue_group
	703 17792 0 rtnl_link_ops
	704 17856 0 stat_ops
	705 17920 0 queue_mgmt_ops
	206 17984 0 tso_max_size
	639 18016 0 tso_max_segs
	706 18048 0 dcbnl_ops
	707 18112 0 prio_tc_map
	708 18240 0 priomap
	709 18304 0 link_topo
	710 18368 0 phydev
	711 18432 0 sfp_bus
	712 18496 0 qdisc_tx_busylock
	679 18560 0 proto_down
	679 18568 0 threaded
	186 18576 1 see_all_hwtstamp_requests
	186 18577 1 change_proto_down
	186 18578 1 netns_immutable
	186 18579 1 fcoe_mtu
	653 18624 0 net_notifier_list
	713 18752 0 macsec_ops
	714 18816 0 udp_tunnel_nic_info
	715 18880 0 udp_tunnel_nic
	716 18944 0 ethtool
	717 19008 0 xdp_state
	718 19392 0 dev_addr_shadow
	719 19648 0 linkwatch_dev_tracker
	719 19648 0 watchdog_dev_tracker
	719 19648 0 dev_registered_tracker
	720 19648 0 offload_xstats_l3
	721 19712 0 devlink_port
	722 19776 0 page_pools
	723 19840 0 irq_moder
	724 19968 0 priv
struct 1088 23 netlink_sock
	725 0 0 sk
	186 6208 0 flags
	726 6272 0 portid
	726 6304 0 dst_portid
	726 6336 0 dst_group
	726 6368 0 subscriptions
	726 6400 0 ngroups
	393 6464 0 groups
	186 6528 0 state
	727 6592 0 max_recvmsg_len
	728 6656 0 wait
	729 6848 0 bound
	729 6856 0 cb_running
	201 6880 0 dump_done_errno
	730 6912 0 cb
	731 7936 0 nl_cb_mutex
	732 8192 0 netlink_rcv
	733 8256 0 netlink_bind
	734 8320 0 netlink_unbind
	735 8384 0 netlink_release
	248 8448 0 module
	736 8512 0 node
	737 8576 0 rcu
struct 24 4 ns_common
	215 0 0 stashed
	738 64 0 ops
	206 128 0 inum
	335 160 0 count
struct 72 9 nsproxy
	335 0 0 count
	739 64 0 uts_ns
	740 128 0 ipc_ns
	584 192 0 mnt_ns
	741 256 0 pid_ns_for_children
	742 320 0 net_ns
	743 384 0 time_ns
	743 448 0 time_ns_for_children
	744 512 0 cgroup_ns
struct 48 4 obj_cgroup
	305 0 0 refcnt
	526 128 0 memcg
	184 192 0 nr_charged_bytes
	745 256 0 -
struct 6 6 orc_entry
	746 0 0 sp_offset
	746 16 0 bp_offset
	206 32 4 sp_reg
	206 36 4 bp_reg
	206 40 3 type
	206 43 1 signal
struct 64 5 page
	186 0 0 flags
	747 64 0 -
	748 384 0 -
	184 416 0 _refcount
	186 448 0 memcg_data
struct 1664 28 page_pool
	749 0 0 p
	201 384 0 cpuid
	750 416 0 pages_state_hold_cnt
	466 448 1 has_init_callback
	466 449 1 dma_map
	466 450 1 dma_sync
	466 451 1 dma_sync_for_cpu
	751 512 0 __cacheline_group_begin__frag
	263 512 0 frag_users
	752 576 0 frag_page
	206 640 0 frag_offset
	753 704 0 __cacheline_group_end__frag
	754 768 0 __cacheline_group_pad__frag
	755 768 0 release_dw
	497 1472 0 disconnect
	186 1536 0 defer_start
	186 1600 0 defer_warn
	750 1664 0 xdp_mem_id
	756 2048 0 alloc
	757 10752 0 ring
	190 12288 0 mp_priv
	758 12352 0 mp_ops
	759 12416 0 dma_mapped
	760 12544 0 pages_state_release_cnt
	761 12576 0 user_cnt
	762 12608 0 destroy_cnt
	763 12672 0 slow
	764 12928 0 user
struct 192 17 pcpu_chunk
	765 0 0 list
	201 128 0 free_bytes
	766 160 0 chunk_md
	393 448 0 bound_map
	190 512 0 base_addr
	393 576 0 alloc_map
	767 640 0 md_blocks
	190 704 0 data
	768 768 0 immutable
	768 776 0 isolated
	201 800 0 start_offset
	201 832 0 end_offset
	769 896 0 obj_exts
	201 960 0 nr_pages
	201 992 0 nr_populated
	201 1024 0 nr_empty_pop_pages
	770 1088 0 populated
struct 64 1 pcpu_hot
	771 0 0 -
struct 48 2 per_cpu_nodestat
	772 0 0 stat_threshold
	773 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	189 0 0 lock
	201 32 0 count
	201 64 0 high
	201 96 0 high_min
	201 128 0 high_max
	201 160 0 batch
	472 192 0 flags
	472 200 0 alloc_factor
	472 208 0 expire
	774 224 0 free_count
	274 256 0 lists
struct 64 3 per_cpu_zonestat
	775 0 0 vm_stat_diff
	772 96 0 stat_threshold
	776 128 0 vm_numa_event
struct 40 4 percpu_counter
	589 0 0 lock
	777 64 0 count
	80 128 0 list
	778 256 0 counters
struct 56 7 percpu_ref_data
	324 0 0 count
	779 64 0 release
	779 128 0 confirm_switch
	302 192 1 force_atomic
	302 193 1 allow_reinit
	288 256 0 rcu
	780 384 0 ref
struct 174464 43 pglist_data
	781 0 0 node_zones
	782 61440 0 node_zonelists
	201 1372416 0 nr_zones
	189 1372448 0 node_size_lock
	186 1372480 0 node_start_pfn
	186 1372544 0 node_present_pages
	186 1372608 0 node_spanned_pages
	201 1372672 0 node_id
	280 1372736 0 kswapd_wait
	280 1372928 0 pfmemalloc_wait
	783 1373120 0 reclaim_wait
	184 1373888 0 nr_writeback_throttled
	186 1373952 0 nr_reclaim_start
	98 1374016 0 kswapd_lock
	592 1374272 0 kswapd
	201 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	201 1374400 0 kswapd_failures
	201 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	280 1374528 0 kcompactd_wait
	592 1374720 0 kcompactd
	302 1374784 0 proactive_compact_trigger
	186 1374848 0 totalreserve_pages
	186 1374912 0 min_unmapped_pages
	186 1374976 0 min_slab_pages
	277 1375232 0 _pad1_
	186 1375232 0 first_deferred_pfn
	523 1375296 0 deferred_split_queue
	206 1375552 0 nbp_rl_start
	186 1375616 0 nbp_rl_nr_cand
	206 1375680 0 nbp_threshold
	206 1375712 0 nbp_th_start
	186 1375744 0 nbp_th_nr_cand
	530 1375808 0 __lruvec
	186 1388288 0 flags
	784 1388352 0 mm_walk
	785 1390016 0 memcg_lru
	277 1392128 0 _pad2_
	786 1392128 0 per_cpu_nodestats
	787 1392192 0 vm_stat
	788 1395200 0 memtier
	789 1395264 0 mf_stats
struct 112 10 pid
	335 0 0 count
	206 32 0 level
	189 64 0 lock
	215 128 0 stashed
	193 192 0 ino
	790 256 0 tasks
	346 512 0 inodes
	280 576 0 wait_pidfd
	288 768 0 rcu
	791 896 0 numbers
struct 40 6 pipe_buffer
	792 0 0 page
	206 64 0 offset
	206 96 0 len
	793 128 0 ops
	206 192 0 flags
	186 256 0 private
struct 168 19 pipe_inode_info
	794 0 0 mutex
	795 256 0 rd_wait
	795 448 0 wr_wait
	206 640 0 head
	206 672 0 tail
	206 704 0 max_usage
	206 736 0 ring_size
	206 768 0 nr_accounted
	206 800 0 readers
	206 832 0 writers
	206 864 0 files
	206 896 0 r_counter
	206 928 0 w_counter
	796 960 0 poll_usage
	792 1024 0 tmp_page
	797 1088 0 fasync_readers
	797 1152 0 fasync_writers
	798 1216 0 bufs
	330 1280 0 user
struct 24 2 prb_desc
	799 0 0 state_var
	800 64 0 text_blk_lpos
struct 88 8 printk_info
	801 0 0 seq
	801 64 0 ts_nsec
	802 128 0 text_len
	803 144 0 facility
	803 152 5 flags
	803 157 3 level
	804 160 0 caller_id
	805 192 0 dev_info
struct 88 3 printk_ringbuffer
	806 0 0 desc_ring
	807 384 0 text_data_ring
	799 640 0 fail
struct 64 8 proc_ns_operations
	234 0 0 name
	234 64 0 real_ns_name
	201 128 0 type
	808 192 0 get
	809 256 0 put
	810 320 0 install
	811 384 0 owner
	812 448 0 get_parent
struct 464 58 proto
	813 0 0 close
	814 64 0 pre_connect
	814 128 0 connect
	815 192 0 disconnect
	816 256 0 accept
	817 320 0 ioctl
	818 384 0 init
	819 448 0 destroy
	820 512 0 shutdown
	821 576 0 setsockopt
	822 640 0 getsockopt
	820 704 0 keepalive
	823 768 0 compat_ioctl
	824 832 0 sendmsg
	825 896 0 recvmsg
	826 960 0 splice_eof
	814 1024 0 bind
	814 1088 0 bind_add
	827 1152 0 backlog_rcv
	828 1216 0 bpf_bypass_getsockopt
	819 1280 0 release_cb
	818 1344 0 hash
	819 1408 0 unhash
	819 1472 0 rehash
	829 1536 0 get_port
	819 1600 0 put_port
	830 1664 0 psock_update_sk_prot
	206 1728 0 inuse_idx
	831 1792 0 forward_alloc_get
	832 1856 0 stream_memory_free
	833 1920 0 sock_is_readable
	819 1984 0 enter_memory_pressure
	819 2048 0 leave_memory_pressure
	834 2112 0 memory_allocated
	691 2176 0 per_cpu_fw_alloc
	835 2240 0 sockets_allocated
	393 2304 0 memory_pressure
	836 2368 0 sysctl_mem
	691 2432 0 sysctl_wmem
	691 2496 0 sysctl_rmem
	655 2560 0 sysctl_wmem_offset
	655 2592 0 sysctl_rmem_offset
	201 2624 0 max_header
	679 2656 0 no_autobind
	463 2688 0 slab
	206 2752 0 obj_size
	206 2784 0 ipv6_pinfo_offset
	837 2816 0 slab_flags
	206 2848 0 useroffset
	206 2880 0 usersize
	500 2944 0 orphan_count
	838 3008 0 rsk_prot
	839 3072 0 twsk_prot
	840 3136 0 h
	248 3200 0 owner
	841 3264 0 name
	653 3520 0 node
	815 3648 0 diag_destroy
struct 64 8 ptdesc
	186 0 0 __page_flags
	842 64 0 -
	186 192 0 __page_mapping
	843 256 0 -
	844 320 0 -
	206 384 0 __page_type
	845 416 0 __page_refcount
	186 448 0 pt_memcg_data
struct 24 3 rb_node
	186 0 0 __rb_parent_color
	846 64 0 rb_right
	846 128 0 rb_left
struct 248 31 request
	202 0 0 q
	205 64 0 mq_ctx
	847 128 0 mq_hctx
	848 192 0 cmd_flags
	849 224 0 rq_flags
	201 256 0 tag
	201 288 0 internal_tag
	206 320 0 timeout
	206 352 0 __data_len
	850 384 0 __sector
	851 448 0 bio
	851 512 0 biotail
	852 576 0 -
	436 704 0 part
	447 768 0 alloc_time_ns
	447 832 0 start_time_ns
	447 896 0 io_start_time_ns
	207 960 0 wbt_flags
	207 976 0 stats_sectors
	207 992 0 nr_phys_segments
	207 1008 0 nr_integrity_segments
	853 1024 0 state
	211 1056 0 ref
	186 1088 0 deadline
	854 1152 0 -
	855 1280 0 -
	856 1472 0 elv
	857 1664 0 flush
	447 1792 0 fifo_time
	858 1856 0 end_io
	190 1920 0 end_io_data
struct 968 62 request_queue
	190 0 0 queuedata
	859 64 0 elevator
	217 128 0 mq_ops
	205 192 0 queue_ctx
	186 256 0 queue_flags
	206 320 0 rq_timeout
	206 352 0 queue_depth
	860 384 0 refs
	206 416 0 nr_hw_queues
	435 448 0 hctx_table
	861 576 0 q_usage_counter
	862 704 0 io_lock_cls_key
	446 704 0 io_lockdep_map
	862 704 0 q_lock_cls_key
	446 704 0 q_lockdep_map
	863 704 0 last_merge
	209 768 0 queue_lock
	201 800 0 quiesce_depth
	225 832 0 disk
	230 896 0 mq_kobj
	864 960 0 limits
	360 2304 0 dev
	865 2368 0 rpm_status
	211 2400 0 pm_only
	866 2432 0 stats
	867 2496 0 rq_qos
	220 2560 0 rq_qos_mutex
	201 2816 0 id
	186 2880 0 nr_requests
	868 2944 0 timeout
	869 3264 0 timeout_work
	211 3520 0 nr_active_requests_shared_tags
	212 3584 0 sched_shared_tags
	216 3648 0 icq_list
	870 3776 0 blkcg_pols
	871 3840 0 root_blkg
	216 3904 0 blkg_list
	220 4032 0 blkcg_mutex
	201 4288 0 node
	209 4320 0 requeue_lock
	216 4352 0 requeue_list
	199 4480 0 requeue_work
	872 5184 0 blk_trace
	203 5248 0 fq
	216 5312 0 flush_list
	220 5440 0 sysfs_lock
	220 5696 0 sysfs_dir_lock
	220 5952 0 limits_lock
	216 6208 0 unused_hctx_list
	209 6336 0 unused_hctx_lock
	201 6368 0 mq_freeze_depth
	873 6400 0 td
	874 6464 0 callback_head
	875 6592 0 mq_freeze_wq
	220 6784 0 mq_freeze_lock
	876 7040 0 tag_set
	216 7104 0 tag_set_list
	215 7232 0 debugfs_dir
	215 7296 0 sched_debugfs_dir
	215 7360 0 rqos_debugfs_dir
	220 7424 0 debugfs_mutex
	877 7680 0 mq_sysfs_init_done
struct 64 8 resource
	878 0 0 start
	878 64 0 end
	234 128 0 name
	186 192 0 flags
	186 256 0 desc
	879 320 0 parent
	879 384 0 sibling
	879 448 0 child
struct 560 49 ring_buffer_per_cpu
	201 0 0 cpu
	880 32 0 record_disabled
	880 64 0 resize_disabled
	881 128 0 buffer
	882 192 0 reader_lock
	883 224 0 lock
	884 256 0 lock_key
	885 256 0 free_page
	186 384 0 nr_pages
	206 448 0 current_context
	510 512 0 pages
	186 576 0 cnt
	886 640 0 head_page
	886 704 0 tail_page
	886 768 0 commit_page
	886 832 0 reader_page
	186 896 0 lost_events
	186 960 0 last_overrun
	186 1024 0 nest
	251 1088 0 entries_bytes
	251 1152 0 entries
	251 1216 0 overrun
	251 1280 0 commit_overrun
	251 1344 0 dropped_events
	251 1408 0 committing
	251 1472 0 commits
	251 1536 0 pages_touched
	251 1600 0 pages_lost
	251 1664 0 pages_read
	263 1728 0 last_pages_touch
	887 1792 0 shortest_full
	186 1856 0 read
	186 1920 0 read_bytes
	888 1984 0 write_stamp
	888 2048 0 before_stamp
	889 2112 0 event_stamp
	890 2432 0 read_stamp
	186 2496 0 pages_removed
	206 2560 0 mapped
	206 2592 0 user_mapped
	891 2624 0 mapping_lock
	393 2880 0 subbuf_ids
	892 2944 0 meta_page
	893 3008 0 ring_meta
	263 3072 0 nr_pages_to_update
	250 3136 0 new_pages
	894 3264 0 update_pages_work
	895 3520 0 update_done
	896 3776 0 irq_work
struct 3456 75 rq
	897 0 0 __lock
	206 32 0 nr_running
	206 64 0 nr_numa_running
	206 96 0 nr_preferred_running
	206 128 0 numa_migrate_on
	186 192 0 last_blocked_load_update_tick
	206 256 0 has_blocked_load
	898 512 0 nohz_csd
	206 768 0 nohz_tick_stopped
	899 800 0 nohz_flags
	206 832 0 ttwu_pending
	258 896 0 nr_switches
	40 1024 0 cfs
	900 5120 0 rt
	901 18432 0 dl
	902 19264 0 fair_server
	265 21184 0 leaf_cfs_rq_list
	510 21312 0 tmp_alone_branch
	186 21376 0 nr_uninterruptible
	903 21440 0 -
	904 21504 0 dl_server
	592 21568 0 idle
	592 21632 0 stop
	186 21696 0 next_balance
	905 21760 0 prev_mm
	206 21824 0 clock_update_flags
	258 21888 0 clock
	258 22016 0 clock_task
	258 22080 0 clock_pelt
	186 22144 0 lost_idle_time
	258 22208 0 clock_pelt_idle
	258 22272 0 clock_idle
	899 22336 0 nr_iowait
	258 22400 0 last_seen_need_resched_ns
	201 22464 0 ticks_without_resched
	201 22496 0 membarrier_state
	906 22528 0 rd
	907 22592 0 sd
	186 22656 0 cpu_capacity
	908 22720 0 balance_callback
	328 22784 0 nohz_idle_balance
	328 22792 0 idle_balance
	186 22848 0 misfit_task_load
	201 22912 0 active_balance
	201 22944 0 push_cpu
	909 22976 0 active_balance_work
	201 23360 0 cpu
	201 23392 0 online
	265 23424 0 cfs_tasks
	261 23552 0 avg_rt
	261 24064 0 avg_dl
	258 24576 0 idle_stamp
	258 24640 0 avg_idle
	258 24704 0 max_idle_balance_cost
	910 24768 0 hotplug_wait
	258 24832 0 prev_steal_time
	186 24896 0 calc_load_update
	263 24960 0 calc_load_active
	898 25088 0 hrtick_csd
	911 25344 0 hrtick_timer
	912 25856 0 hrtick_time
	913 25920 0 rq_sched_info
	914 26176 0 rq_cpu_time
	206 26240 0 yld_count
	206 26272 0 sched_count
	206 26304 0 sched_goidle
	206 26336 0 ttwu_count
	206 26368 0 ttwu_local
	915 26432 0 idle_state
	206 26496 0 nr_pinned
	206 26528 0 push_busy
	909 26560 0 push_work
	916 26944 0 scratch_mask
	898 27136 0 cfsb_csd
	265 27392 0 cfsb_csd_list
struct 40 5 rw_semaphore
	324 0 0 count
	324 64 0 owner
	590 128 0 osq
	589 160 0 wait_lock
	80 192 0 wait_list
struct 48 5 rwsem_waiter
	917 0 0 list
	592 128 0 task
	918 192 0 type
	186 256 0 timeout
	919 320 0 handoff_set
struct 24 3 semaphore
	920 0 0 lock
	206 32 0 count
	921 64 0 wait_list
struct 32 3 semaphore_waiter
	921 0 0 list
	592 128 0 task
	922 192 0 up
struct 752 13 shmem_inode_info
	923 0 0 lock
	206 32 0 seals
	186 64 0 flags
	186 128 0 alloced
	186 192 0 swapped
	924 256 0 -
	925 512 0 i_crtime
	926 640 0 policy
	927 768 0 xattrs
	186 896 0 fallocend
	206 960 0 fsflags
	928 992 0 stop_eviction
	929 1024 0 vfs_inode
struct 1104 65 signal_struct
	335 0 0 sigcnt
	184 32 0 live
	201 64 0 nr_threads
	201 96 0 quick_threads
	80 128 0 thread_head
	280 256 0 wait_chldexit
	592 448 0 curr_target
	930 512 0 shared_pending
	346 704 0 multiprocess
	201 768 0 group_exit_code
	201 800 0 notify_count
	592 832 0 group_exec_task
	201 896 0 group_stop_count
	206 928 0 flags
	931 960 0 core_state
	206 1024 1 is_child_subreaper
	206 1025 1 has_child_subreaper
	206 1056 0 next_posix_timer_id
	346 1088 0 posix_timers
	932 1152 0 real_timer
	933 1664 0 it_real_incr
	934 1728 0 it
	935 1984 0 cputimer
	936 2176 0 posix_cputimers
	937 2816 0 pids
	184 3072 0 tick_dep_mask
	938 3136 0 tty_old_pgrp
	201 3200 0 leader
	939 3264 0 tty
	940 3328 0 autogroup
	941 3392 0 stats_lock
	193 3456 0 utime
	193 3520 0 stime
	193 3584 0 cutime
	193 3648 0 cstime
	193 3712 0 gtime
	193 3776 0 cgtime
	279 3840 0 prev_cputime
	186 4032 0 nvcsw
	186 4096 0 nivcsw
	186 4160 0 cnvcsw
	186 4224 0 cnivcsw
	186 4288 0 min_flt
	186 4352 0 maj_flt
	186 4416 0 cmin_flt
	186 4480 0 cmaj_flt
	186 4544 0 inblock
	186 4608 0 oublock
	186 4672 0 cinblock
	186 4736 0 coublock
	186 4800 0 maxrss
	186 4864 0 cmaxrss
	942 4928 0 ioac
	914 5376 0 sum_sched_runtime
	943 5440 0 rlim
	944 7488 0 pacct
	945 7936 0 stats
	206 8000 0 audit_tty
	946 8064 0 tty_audit_buf
	302 8128 0 oom_flag_origin
	774 8144 0 oom_score_adj
	774 8160 0 oom_score_adj_min
	905 8192 0 oom_mm
	98 8256 0 cred_guard_mutex
	133 8512 0 exec_update_lock
struct 232 28 sk_buff
	947 0 0 -
	608 192 0 sk
	948 256 0 -
	949 320 0 cb
	950 704 0 -
	186 832 0 _nfct
	206 896 0 len
	206 928 0 data_len
	951 960 0 mac_len
	951 976 0 hdr_len
	951 992 0 queue_mapping
	952 1008 0 __cloned_offset
	953 1008 1 cloned
	953 1009 1 nohdr
	953 1010 2 fclone
	953 1012 1 peeked
	953 1013 1 head_frag
	953 1014 1 pfmemalloc
	953 1015 1 pp_recycle
	953 1016 0 active_extensions
	954 1024 0 -
	955 1504 0 tail
	955 1536 0 end
	956 1600 0 head
	956 1664 0 data
	206 1728 0 truesize
	598 1760 0 users
	957 1792 0 extensions
struct 320 14 skb_shared_info
	958 0 0 flags
	958 8 0 meta_len
	958 16 0 nr_frags
	958 24 0 tx_flags
	207 32 0 gso_size
	207 48 0 gso_segs
	959 64 0 frag_list
	960 128 0 -
	206 192 0 gso_type
	750 224 0 tskey
	760 256 0 dataref
	206 288 0 xdp_frags_size
	190 320 0 destructor_arg
	961 384 0 frags
struct 64 6 slab
	186 0 0 __page_flags
	463 64 0 slab_cache
	962 128 0 -
	206 384 0 __page_type
	963 416 0 __page_refcount
	186 448 0 obj_exts
struct 8 1 slabobj_ext
	519 0 0 objcg
struct 776 107 sock
	964 0 0 __sk_common
	965 1088 0 __cacheline_group_begin__sock_write_rx
	669 1088 0 sk_drops
	966 1120 0 sk_peek_off
	967 1152 0 sk_error_queue
	967 1344 0 sk_receive_queue
	968 1536 0 sk_backlog
	969 1728 0 __cacheline_group_end__sock_write_rx
	970 1728 0 __cacheline_group_begin__sock_read_rx
	971 1728 0 sk_rx_dst
	201 1792 0 sk_rx_dst_ifindex
	655 1824 0 sk_rx_dst_cookie
	206 1856 0 sk_ll_usec
	206 1888 0 sk_napi_id
	639 1920 0 sk_busy_poll_budget
	693 1936 0 sk_prefer_busy_poll
	693 1944 0 sk_userlocks
	201 1952 0 sk_rcvbuf
	972 1984 0 sk_filter
	973 2048 0 -
	819 2112 0 sk_data_ready
	263 2176 0 sk_rcvtimeo
	201 2240 0 sk_rcvlowat
	974 2272 0 __cacheline_group_end__sock_read_rx
	975 2272 0 __cacheline_group_begin__sock_read_rxtx
	201 2272 0 sk_err
	976 2304 0 sk_socket
	526 2368 0 sk_memcg
	977 2432 0 sk_policy
	978 2560 0 __cacheline_group_end__sock_read_rxtx
	979 2560 0 __cacheline_group_begin__sock_write_rxtx
	980 2560 0 sk_lock
	655 2816 0 sk_reserved_mem
	201 2848 0 sk_forward_alloc
	655 2880 0 sk_tsflags
	981 2912 0 __cacheline_group_end__sock_write_rxtx
	982 2912 0 __cacheline_group_begin__sock_write_tx
	201 2912 0 sk_write_pending
	669 2944 0 sk_omem_alloc
	201 2976 0 sk_sndbuf
	201 3008 0 sk_wmem_queued
	983 3040 0 sk_wmem_alloc
	186 3072 0 sk_tsq_flags
	984 3136 0 -
	967 3200 0 sk_write_queue
	655 3392 0 sk_dst_pending_confirm
	655 3424 0 sk_pacing_status
	985 3456 0 sk_frag
	986 3584 0 -
	186 3904 0 sk_pacing_rate
	669 3968 0 sk_zckey
	669 4000 0 sk_tskey
	987 4032 0 __cacheline_group_end__sock_write_tx
	988 4032 0 __cacheline_group_begin__sock_read_tx
	186 4032 0 sk_max_pacing_rate
	263 4096 0 sk_sndtimeo
	655 4160 0 sk_priority
	655 4192 0 sk_mark
	971 4224 0 sk_dst_cache
	638 4288 0 sk_route_caps
	989 4352 0 sk_validate_xmit_skb
	639 4416 0 sk_gso_type
	639 4432 0 sk_gso_max_segs
	206 4448 0 sk_gso_max_size
	990 4480 0 sk_allocation
	655 4512 0 sk_txhash
	693 4544 0 sk_pacing_shift
	679 4552 0 sk_use_task_frag
	991 4560 0 __cacheline_group_end__sock_read_tx
	693 4560 1 sk_gso_disabled
	693 4561 1 sk_kern_sock
	693 4562 1 sk_no_check_tx
	693 4563 1 sk_no_check_rx
	693 4568 0 sk_shutdown
	639 4576 0 sk_type
	639 4592 0 sk_protocol
	186 4608 0 sk_lingertime
	992 4672 0 sk_prot_creator
	993 4736 0 sk_callback_lock
	201 4800 0 sk_err_soft
	655 4832 0 sk_ack_backlog
	655 4864 0 sk_max_ack_backlog
	994 4896 0 sk_uid
	676 4928 0 sk_peer_lock
	201 4960 0 sk_bind_phc
	938 4992 0 sk_peer_pid
	397 5056 0 sk_peer_cred
	995 5120 0 sk_stamp
	201 5184 0 sk_disconnects
	693 5216 0 sk_txrehash
	693 5224 0 sk_clockid
	693 5232 1 sk_txtime_deadline_mode
	693 5233 1 sk_txtime_report_errors
	693 5234 6 sk_txtime_unused
	190 5248 0 sk_user_data
	190 5312 0 sk_security
	996 5376 0 sk_cgrp_data
	819 5504 0 sk_state_change
	819 5568 0 sk_write_space
	819 5632 0 sk_error_report
	827 5696 0 sk_backlog_rcv
	819 5760 0 sk_destruct
	997 5824 0 sk_reuseport_cb
	285 5888 0 sk_bpf_storage
	998 5952 0 sk_rcu
	999 6080 0 ns_tracker
	1000 6080 0 sk_user_frags
struct 128 7 socket
	1001 0 0 state
	774 32 0 type
	186 64 0 flags
	1002 128 0 file
	608 192 0 sk
	1003 256 0 ops
	1004 512 0 wq
struct 768 2 socket_alloc
	1005 0 0 socket
	1006 1024 0 vfs_inode
struct 544 6 stack_record
	1007 0 0 hash_list
	1008 128 0 hash
	1008 160 0 size
	64 192 0 handle
	1009 224 0 count
	1010 256 0 -
struct 416 14 subsys_private
	1011 0 0 subsys
	678 768 0 devices_kset
	388 832 0 interfaces
	1012 960 0 mutex
	678 1216 0 drivers_kset
	386 1280 0 klist_devices
	386 1600 0 klist_drivers
	1013 1920 0 bus_notifier
	206 2304 1 drivers_autoprobe
	363 2368 0 bus
	360 2432 0 dev_root
	1011 2496 0 glue_dirs
	380 3264 0 class
	1014 3328 0 lock_key
struct 1408 65 super_block
	80 0 0 s_list
	227 128 0 s_dev
	328 160 0 s_blocksize_bits
	186 192 0 s_blocksize
	400 256 0 s_maxbytes
	408 320 0 s_type
	1015 384 0 s_op
	1016 448 0 dq_op
	1017 512 0 s_qcop
	1018 576 0 s_export_op
	186 640 0 s_flags
	186 704 0 s_iflags
	186 768 0 s_magic
	215 832 0 s_root
	133 896 0 s_umount
	201 1216 0 s_count
	184 1248 0 s_active
	190 1280 0 s_security
	1019 1344 0 s_xattr
	1020 1408 0 s_cop
	1021 1472 0 s_master_keys
	1022 1536 0 s_vop
	1023 1600 0 s_encoding
	1024 1664 0 s_encoding_flags
	1025 1728 0 s_roots
	80 1792 0 s_mounts
	436 1920 0 s_bdev
	1002 1984 0 s_bdev_file
	439 2048 0 s_bdi
	1026 2112 0 s_mtd
	337 2176 0 s_instances
	206 2304 0 s_quota_types
	1027 2368 0 s_dquot
	1028 4864 0 s_writers
	190 7296 0 s_fs_info
	379 7360 0 s_time_gran
	471 7424 0 s_time_min
	471 7488 0 s_time_max
	379 7552 0 s_fsnotify_mask
	1029 7616 0 s_fsnotify_info
	1030 7680 0 s_id
	1031 7936 0 s_uuid
	472 8064 0 s_uuid_len
	1032 8072 0 s_sysfs_name
	206 8384 0 s_max_links
	98 8448 0 s_vfs_rename_mutex
	234 8704 0 s_subtype
	342 8768 0 s_d_op
	1033 8832 0 s_shrink
	324 8896 0 s_remove_count
	201 8960 0 s_readonly_remount
	188 8992 0 s_wb_err
	443 9024 0 s_dio_done_wq
	346 9088 0 s_pins
	331 9152 0 s_user_ns
	1034 9216 0 s_dentry_lru
	1034 9600 0 s_inode_lru
	288 9984 0 rcu
	281 10112 0 destroy_work
	98 10368 0 s_sync_lock
	201 10624 0 s_stack_depth
	189 10752 0 s_inode_list_lock
	80 10816 0 s_inodes
	189 10944 0 s_inode_wblist_lock
	80 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	1035 0 0 map
	186 64 0 length
	1036 128 0 lock
struct 24 5 swap_cluster_info
	189 0 0 lock
	270 32 0 count
	472 48 0 flags
	472 56 0 order
	80 64 0 list
struct 680 32 swap_info_struct
	305 0 0 users
	186 128 0 flags
	774 192 0 prio
	1037 256 0 list
	1038 576 0 type
	206 608 0 max
	956 640 0 swap_map
	393 704 0 zeromap
	1039 768 0 cluster_info
	80 832 0 free_clusters
	80 960 0 full_clusters
	1040 1088 0 nonfull_clusters
	1040 2368 0 frag_clusters
	1041 3648 0 frag_cluster_nr
	206 3968 0 lowest_bit
	206 4000 0 highest_bit
	206 4032 0 pages
	206 4064 0 inuse_pages
	206 4096 0 cluster_next
	206 4128 0 cluster_nr
	500 4160 0 cluster_next_cpu
	1042 4224 0 percpu_cluster
	1043 4288 0 swap_extent_root
	436 4352 0 bdev
	1002 4416 0 swap_file
	1044 4480 0 comp
	189 4736 0 lock
	189 4768 0 cont_lock
	281 4800 0 discard_work
	281 5056 0 reclaim_work
	80 5312 0 discard_clusters
	1045 5440 0 avail_lists
struct 16 4 taint_flag
	1046 0 0 c_true
	1046 8 0 c_false
	1047 16 0 module
	234 64 0 desc
struct 9792 262 task_struct
	155 0 0 thread_info
	206 192 0 __state
	206 224 0 saved_state
	190 256 0 stack
	335 320 0 usage
	206 352 0 flags
	206 384 0 ptrace
	201 416 0 on_cpu
	1048 448 0 wake_entry
	206 576 0 wakee_flips
	186 640 0 wakee_flip_decay_ts
	592 704 0 last_wakee
	201 768 0 recent_used_cpu
	201 800 0 wake_cpu
	201 832 0 on_rq
	201 864 0 prio
	201 896 0 static_prio
	201 928 0 normal_prio
	206 960 0 rt_priority
	1049 1024 0 se
	1050 3072 0 rt
	1051 3456 0 dl
	904 5376 0 dl_server
	1052 5440 0 sched_class
	266 5504 0 sched_task_group
	1053 5632 0 stats
	346 7680 0 preempt_notifiers
	206 7744 0 btrace_seq
	206 7776 0 policy
	186 7808 0 max_allowed_capacity
	201 7872 0 nr_cpus_allowed
	1054 7936 0 cpus_ptr
	1055 8000 0 user_cpus_ptr
	1056 8064 0 cpus_mask
	190 16256 0 migration_pending
	207 16320 0 migration_disabled
	207 16336 0 migration_flags
	201 16352 0 rcu_read_lock_nesting
	1057 16384 0 rcu_read_unlock_special
	80 16448 0 rcu_node_entry
	1058 16576 0 rcu_blocked_node
	186 16640 0 rcu_tasks_nvcsw
	472 16704 0 rcu_tasks_holdout
	472 16712 0 rcu_tasks_idx
	201 16736 0 rcu_tasks_idle_cpu
	80 16768 0 rcu_tasks_holdout_list
	201 16896 0 rcu_tasks_exit_cpu
	80 16960 0 rcu_tasks_exit_list
	201 17088 0 trc_reader_nesting
	201 17120 0 trc_ipi_to_cpu
	1057 17152 0 trc_reader_special
	80 17216 0 trc_holdout_list
	80 17344 0 trc_blkd_node
	201 17472 0 trc_blkd_cpu
	1059 17536 0 sched_info
	80 17792 0 tasks
	1037 17920 0 pushable_tasks
	127 18240 0 pushable_dl_tasks
	905 18432 0 mm
	905 18496 0 active_mm
	228 18560 0 faults_disabled_mapping
	201 18624 0 exit_state
	201 18656 0 exit_code
	201 18688 0 exit_signal
	201 18720 0 pdeath_signal
	186 18752 0 jobctl
	206 18816 0 personality
	206 18848 1 sched_reset_on_fork
	206 18849 1 sched_contributes_to_load
	206 18850 1 sched_migrated
	206 18851 1 sched_task_hot
	206 18880 1 sched_remote_wakeup
	206 18881 1 sched_rt_mutex
	206 18882 1 user_dumpable
	206 18883 1 in_execve
	206 18884 1 in_iowait
	206 18885 1 restore_sigmask
	206 18886 1 in_lru_fault
	206 18887 1 no_cgroup_migration
	206 18888 1 frozen
	206 18889 1 use_memdelay
	206 18890 1 in_memstall
	206 18891 1 in_eventfd
	206 18892 1 pasid_activated
	206 18893 1 reported_split_lock
	206 18894 1 in_thrashing
	186 18944 0 atomic_flags
	1060 19008 0 restart_block
	1061 19456 0 pid
	1061 19488 0 tgid
	186 19520 0 stack_canary
	592 19584 0 real_parent
	592 19648 0 parent
	80 19712 0 children
	80 19840 0 sibling
	592 19968 0 group_leader
	80 20032 0 ptraced
	80 20160 0 ptrace_entry
	938 20288 0 thread_pid
	1062 20352 0 pid_links
	80 20864 0 thread_node
	1063 20992 0 vfork_done
	691 21056 0 set_child_tid
	691 21120 0 clear_child_tid
	190 21184 0 worker_private
	193 21248 0 utime
	193 21312 0 stime
	193 21376 0 gtime
	279 21440 0 prev_cputime
	1064 21632 0 vtime
	184 22016 0 tick_dep_mask
	186 22080 0 nvcsw
	186 22144 0 nivcsw
	193 22208 0 start_time
	193 22272 0 start_boottime
	186 22336 0 min_flt
	186 22400 0 maj_flt
	936 22464 0 posix_cputimers
	1065 23104 0 posix_cputimers_work
	397 23552 0 ptracer_cred
	397 23616 0 real_cred
	397 23680 0 cred
	329 23744 0 cached_requested_key
	1066 23808 0 comm
	1067 23936 0 nameidata
	1068 24000 0 sysvsem
	1069 24064 0 sysvshm
	186 24192 0 last_switch_count
	186 24256 0 last_switch_time
	1070 24320 0 fs
	1071 24384 0 files
	1072 24448 0 io_uring
	1073 24512 0 nsproxy
	1074 24576 0 signal
	1075 24640 0 sighand
	1076 24704 0 blocked
	1076 24768 0 real_blocked
	1076 24832 0 saved_sigmask
	930 24896 0 pending
	186 25088 0 sas_ss_sp
	1077 25152 0 sas_ss_size
	206 25216 0 sas_ss_flags
	1078 25280 0 task_works
	1079 25344 0 audit_context
	325 25408 0 loginuid
	206 25440 0 sessionid
	1080 25472 0 seccomp
	1081 25600 0 syscall_dispatch
	193 25856 0 parent_exec_id
	193 25920 0 self_exec_id
	189 25984 0 alloc_lock
	589 26016 0 pi_lock
	1082 26048 0 wake_q
	185 26112 0 pi_waiters
	592 26240 0 pi_top_task
	1083 26304 0 pi_blocked_on
	190 26368 0 journal_info
	1084 26432 0 bio_list
	1085 26496 0 plug
	1086 26560 0 reclaim_state
	1087 26624 0 io_context
	1088 26688 0 capture_control
	186 26752 0 ptrace_message
	1089 26816 0 last_siginfo
	942 26880 0 ioac
	206 27328 0 psi_flags
	193 27392 0 acct_rss_mem1
	193 27456 0 acct_vm_mem1
	193 27520 0 acct_timexpd
	1090 27584 0 mems_allowed
	338 28608 0 mems_allowed_seq
	201 28640 0 cpuset_mem_spread_rotor
	336 28672 0 cgroups
	80 28736 0 cg_list
	379 28864 0 closid
	379 28896 0 rmid
	1091 28928 0 robust_list
	1092 28992 0 compat_robust_list
	80 29056 0 pi_state_list
	1093 29184 0 pi_state_cache
	98 29248 0 futex_exit_mutex
	206 29504 0 futex_state
	1094 29536 0 perf_recursion
	1095 29568 0 perf_event_ctxp
	98 29632 0 perf_event_mutex
	80 29888 0 perf_event_list
	1096 30016 0 mempolicy
	774 30080 0 il_prev
	472 30096 0 il_weight
	774 30112 0 pref_node_fork
	201 30144 0 numa_scan_seq
	206 30176 0 numa_scan_period
	206 30208 0 numa_scan_period_max
	201 30240 0 numa_preferred_nid
	186 30272 0 numa_migrate_retry
	193 30336 0 node_stamp
	193 30400 0 last_task_numa_placement
	193 30464 0 last_sum_exec_runtime
	288 30528 0 numa_work
	1097 30656 0 numa_group
	393 30720 0 numa_faults
	186 30784 0 total_numa_faults
	1098 30848 0 numa_faults_locality
	186 31040 0 numa_pages_migrated
	1099 31104 0 rseq
	379 31168 0 rseq_len
	379 31200 0 rseq_sig
	186 31232 0 rseq_event_mask
	201 31296 0 mm_cid
	201 31328 0 last_mm_cid
	201 31360 0 migrate_from_cpu
	201 31392 0 mm_cid_active
	288 31424 0 cid_work
	1100 31552 0 tlb_ubc
	1101 39808 0 splice_pipe
	1102 39872 0 task_frag
	1103 40000 0 delays
	201 40064 0 nr_dirtied
	201 40096 0 nr_dirtied_pause
	186 40128 0 dirty_paused_when
	193 40192 0 timer_slack_ns
	193 40256 0 default_timer_slack_ns
	201 40320 0 curr_ret_stack
	201 40352 0 curr_ret_depth
	393 40384 0 ret_stack
	914 40448 0 ftrace_timestamp
	184 40512 0 trace_overrun
	184 40544 0 tracing_graph_pause
	186 40576 0 trace_recursion
	206 40640 0 memcg_nr_pages_over_high
	526 40704 0 active_memcg
	519 40768 0 objcg
	225 40832 0 throttle_disk
	1104 40896 0 utask
	206 40960 0 sequential_io
	206 40992 0 sequential_io_avg
	1105 41024 0 kmap_ctrl
	288 41024 0 rcu
	335 41152 0 rcu_users
	201 41184 0 pagefault_disabled
	592 41216 0 oom_reaper_list
	1106 41280 0 oom_reaper_timer
	1107 41600 0 stack_vm_area
	335 41664 0 stack_refcount
	201 41696 0 patch_state
	190 41728 0 security
	285 41792 0 bpf_storage
	1108 41856 0 bpf_ctx
	1109 41920 0 bpf_net_context
	379 41984 0 kstack_offset
	190 42048 0 mce_vaddr
	1110 42112 0 mce_kflags
	193 42176 0 mce_addr
	1110 42240 1 mce_ripv
	1110 42241 1 mce_whole_page
	1110 42242 62 __mce_reserved
	288 42304 0 mce_kill_me
	201 42432 0 mce_count
	1111 42496 0 kretprobe_instances
	1111 42560 0 rethooks
	288 42624 0 l1d_flush_kill
	1112 43008 0 thread
struct 2368 161 tcp_sock
	1113 0 0 inet_conn
	1114 11584 0 __cacheline_group_begin__tcp_sock_read_tx
	1115 11584 0 max_window
	1115 11616 0 rcv_ssthresh
	1115 11648 0 reordering
	1115 11680 0 notsent_lowat
	1116 11712 0 gso_segs
	959 11776 0 lost_skb_hint
	959 11840 0 retransmit_skb_hint
	1117 11904 0 __cacheline_group_end__tcp_sock_read_tx
	1118 11904 0 __cacheline_group_begin__tcp_sock_read_txrx
	1115 11904 0 tsoffset
	1115 11936 0 snd_wnd
	1115 11968 0 mss_cache
	1115 12000 0 snd_cwnd
	1115 12032 0 prr_out
	1115 12064 0 lost_out
	1115 12096 0 sacked_out
	1116 12128 0 tcp_header_len
	1119 12144 0 scaling_ratio
	1119 12152 2 chrono_type
	1119 12154 1 repair
	1119 12155 1 tcp_usec_ts
	1119 12156 1 is_sack_reneg
	1119 12157 1 is_cwnd_limited
	1120 12160 0 __cacheline_group_end__tcp_sock_read_txrx
	1121 12160 0 __cacheline_group_begin__tcp_sock_read_rx
	1115 12160 0 copied_seq
	1115 12192 0 rcv_tstamp
	1115 12224 0 snd_wl1
	1115 12256 0 tlp_high_seq
	1115 12288 0 rttvar_us
	1115 12320 0 retrans_out
	1116 12352 0 advmss
	1116 12368 0 urg_data
	1115 12384 0 lost
	1122 12416 0 rtt_min
	1123 12608 0 out_of_order_queue
	1115 12672 0 snd_ssthresh
	1119 12704 1 recvmsg_inq
	1124 12712 0 __cacheline_group_end__tcp_sock_read_rx
	1125 12800 0 __cacheline_group_begin__tcp_sock_write_tx
	1115 12800 0 segs_out
	1115 12832 0 data_segs_out
	1126 12864 0 bytes_sent
	1115 12928 0 snd_sml
	1115 12960 0 chrono_start
	1127 12992 0 chrono_stat
	1115 13088 0 write_seq
	1115 13120 0 pushed_seq
	1115 13152 0 lsndtime
	1115 13184 0 mdev_us
	1115 13216 0 rtt_seq
	1126 13248 0 tcp_wstamp_ns
	1128 13312 0 tsorted_sent_queue
	959 13440 0 highest_sack
	1119 13504 0 ecn_flags
	1129 13512 0 __cacheline_group_end__tcp_sock_write_tx
	1130 13512 0 __cacheline_group_begin__tcp_sock_write_txrx
	1119 13512 4 nonagle
	1119 13516 1 rate_app_limited
	1131 13536 0 pred_flags
	1126 13568 0 tcp_clock_cache
	1126 13632 0 tcp_mstamp
	1115 13696 0 rcv_nxt
	1115 13728 0 snd_nxt
	1115 13760 0 snd_una
	1115 13792 0 window_clamp
	1115 13824 0 srtt_us
	1115 13856 0 packets_out
	1115 13888 0 snd_up
	1115 13920 0 delivered
	1115 13952 0 delivered_ce
	1115 13984 0 app_limited
	1115 14016 0 rcv_wnd
	1132 14048 0 rx_opt
	1133 14240 0 __cacheline_group_end__tcp_sock_write_txrx
	1134 14272 0 __cacheline_group_begin__tcp_sock_write_rx
	1126 14272 0 bytes_received
	1115 14336 0 segs_in
	1115 14368 0 data_segs_in
	1115 14400 0 rcv_wup
	1115 14432 0 max_packets_out
	1115 14464 0 cwnd_usage_seq
	1115 14496 0 rate_delivered
	1115 14528 0 rate_interval_us
	1115 14560 0 rcv_rtt_last_tsecr
	1126 14592 0 first_tx_mstamp
	1126 14656 0 delivered_mstamp
	1126 14720 0 bytes_acked
	1135 14784 0 rcv_rtt_est
	1136 14912 0 rcvq_space
	1137 15040 0 __cacheline_group_end__tcp_sock_write_rx
	1115 15040 0 dsack_dups
	1115 15072 0 compressed_ack_rcv_nxt
	1128 15104 0 tsq_node
	1138 15232 0 rack
	1119 15424 0 compressed_ack
	1119 15432 2 dup_ack_counter
	1119 15434 1 tlp_retrans
	1119 15435 5 unused
	1119 15440 1 thin_lto
	1119 15441 1 fastopen_connect
	1119 15442 1 fastopen_no_cookie
	1119 15443 2 fastopen_client_fail
	1119 15445 1 frto
	1119 15448 0 repair_queue
	1119 15456 2 save_syn
	1119 15458 1 syn_data
	1119 15459 1 syn_fastopen
	1119 15460 1 syn_fastopen_exp
	1119 15461 1 syn_fastopen_ch
	1119 15462 1 syn_data_acked
	1119 15464 0 keepalive_probes
	1115 15488 0 tcp_tx_delay
	1115 15520 0 mdev_max_us
	1115 15552 0 reord_seen
	1115 15584 0 snd_cwnd_cnt
	1115 15616 0 snd_cwnd_clamp
	1115 15648 0 snd_cwnd_used
	1115 15680 0 snd_cwnd_stamp
	1115 15712 0 prior_cwnd
	1115 15744 0 prr_delivered
	1115 15776 0 last_oow_ack_time
	1139 15808 0 pacing_timer
	1139 16320 0 compressed_ack_timer
	959 16832 0 ooo_last_skb
	1140 16896 0 duplicate_sack
	1141 16960 0 selective_acks
	1141 17216 0 recv_sack_cache
	201 17472 0 lost_cnt_hint
	1115 17504 0 prior_ssthresh
	1115 17536 0 high_seq
	1115 17568 0 retrans_stamp
	1115 17600 0 undo_marker
	201 17632 0 undo_retrans
	1126 17664 0 bytes_retrans
	1115 17728 0 total_retrans
	1115 17760 0 rto_stamp
	1116 17792 0 total_rto
	1116 17808 0 total_rto_recoveries
	1115 17824 0 total_rto_time
	1115 17856 0 urg_seq
	206 17888 0 keepalive_time
	206 17920 0 keepalive_intvl
	201 17952 0 linger2
	1119 17984 0 bpf_sock_ops_cb_flags
	1119 17992 1 bpf_chg_cc_inprogress
	1116 18000 0 timeout_rehash
	1115 18016 0 rcv_ooopack
	1142 18048 0 mtu_probe
	1115 18112 0 plb_rehash
	1115 18144 0 mtu_info
	1143 18176 0 is_mptcp
	1143 18184 0 syn_smc
	1144 18240 0 smc_hs_congested
	1145 18304 0 af_specific
	1146 18368 0 md5sig_info
	1147 18432 0 fastopen_req
	1148 18496 0 fastopen_rsk
	1149 18560 0 saved_syn
struct 24 4 thread_info
	186 0 0 flags
	186 64 0 syscall_work
	379 128 0 status
	379 160 0 cpu
struct 280 23 timekeeper
	1150 0 0 tkr_mono
	1150 448 0 tkr_raw
	1151 896 0 xtime_sec
	186 960 0 ktime_sec
	1152 1024 0 wall_to_monotonic
	1153 1152 0 offs_real
	1153 1216 0 offs_boot
	1153 1280 0 offs_tai
	1154 1344 0 tai_offset
	206 1376 0 clock_was_set_seq
	1155 1408 0 cs_was_changed_seq
	1153 1472 0 next_leap_ktime
	1151 1536 0 raw_sec
	1152 1600 0 monotonic_to_boot
	1151 1728 0 cycle_interval
	1151 1792 0 xtime_interval
	1156 1856 0 xtime_remainder
	1151 1920 0 raw_interval
	1151 1984 0 ntp_tick
	1156 2048 0 ntp_error
	1157 2112 0 ntp_error_shift
	1157 2144 0 ntp_err_mult
	1157 2176 0 skip_second_overflow
struct 24 4 token_bucket
	1158 0 0 lock
	201 32 0 chain_len
	1159 64 0 req_chain
	1159 128 0 msk_chain
struct 8016 62 trace_array
	1160 0 0 list
	390 128 0 name
	1161 192 0 array_buffer
	1161 512 0 max_buffer
	1162 832 0 allocated_snapshot
	1163 864 0 snapshot_trigger_lock
	206 896 0 snapshot
	186 960 0 max_latency
	215 1024 0 d_max_latency
	1164 1088 0 fsnotify_work
	1165 1344 0 fsnotify_irqwork
	206 1600 0 mapped
	186 1664 0 range_addr_start
	186 1728 0 range_addr_size
	263 1792 0 text_delta
	263 1856 0 data_delta
	1166 1920 0 filtered_pids
	1166 1984 0 filtered_no_pids
	1167 2048 0 max_lock
	201 2080 0 buffer_disabled
	201 2112 0 sys_refcount_enter
	201 2144 0 sys_refcount_exit
	1168 2176 0 enter_syscall_files
	1168 31808 0 exit_syscall_files
	201 61440 0 stop_count
	201 61472 0 clock_id
	201 61504 0 nr_topts
	1162 61536 0 clear_trace
	201 61568 0 buffer_percent
	206 61600 0 n_err_log_entries
	1169 61632 0 current_trace
	206 61696 0 trace_flags
	1170 61728 0 trace_flags_index
	206 61984 0 flags
	1171 62016 0 start_lock
	234 62080 0 system_names
	1160 62144 0 err_log
	215 62272 0 dir
	215 62336 0 options
	215 62400 0 percpu_dir
	1172 62464 0 event_dir
	1173 62528 0 topts
	1160 62592 0 systems
	1160 62720 0 events
	1174 62848 0 trace_marker_file
	1175 62912 0 tracing_cpumask
	1175 62976 0 pipe_cpumask
	201 63040 0 ref
	201 63072 0 trace_ref
	1176 63104 0 ops
	1166 63168 0 function_pids
	1166 63232 0 function_no_pids
	1177 63296 0 gops
	1160 63360 0 func_probes
	1160 63488 0 mod_trace
	1160 63616 0 mod_notrace
	201 63744 0 function_enabled
	201 63776 0 no_filter_buffering_ref
	1160 63808 0 hist_vars
	1178 63936 0 cond_snapshot
	1179 64000 0 last_func_repeats
	1162 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	206 0 0 flags
	880 32 0 record_disabled
	880 64 0 resizing
	1180 128 0 cpumask
	712 192 0 reader_lock_key
	891 256 0 mutex
	1181 512 0 buffers
	1182 576 0 node
	1183 704 0 clock
	896 768 0 irq_work
	1184 1472 0 time_stamp_abs
	186 1536 0 range_addr_start
	186 1600 0 range_addr_end
	1185 1664 0 flush_nb
	263 1856 0 last_text_delta
	263 1920 0 last_data_delta
	206 1984 0 subbuf_order
	206 2016 0 max_data_size
struct 16 2 trace_print_flags
	186 0 0 mask
	234 64 0 name
struct 32 5 track
	186 0 0 addr
	1186 64 0 handle
	201 96 0 cpu
	201 128 0 pid
	186 192 0 when
struct 16 3 udp_hslot
	459 0 0 head
	201 64 0 count
	458 96 0 lock
struct 1152 18 udp_sock
	1187 0 0 inet
	186 8000 0 udp_flags
	201 8064 0 pending
	1188 8096 0 encap_type
	1189 8112 0 len
	1189 8128 0 gso_size
	1189 8144 0 pcslen
	1189 8160 0 pcrlen
	827 8192 0 encap_rcv
	1190 8256 0 encap_err_rcv
	827 8320 0 encap_err_lookup
	819 8384 0 encap_destroy
	1191 8448 0 gro_receive
	1192 8512 0 gro_complete
	1193 8704 0 reader_queue
	201 8896 0 forward_deficit
	201 8928 0 forward_threshold
	1194 8960 0 peeking_with_offset
struct 24 4 udp_table
	1195 0 0 hash
	1195 64 0 hash2
	206 128 0 mask
	206 160 0 log
struct 8 3 unix_address
	1196 0 0 refcnt
	201 32 0 len
	1197 64 0 name
struct 32 6 unix_skb_parms
	938 0 0 pid
	1198 64 0 uid
	1199 96 0 gid
	1200 128 0 fp
	1201 192 0 secid
	1201 224 0 consumed
struct 1024 13 unix_sock
	1202 0 0 sk
	1203 6208 0 addr
	1204 6272 0 path
	1205 6400 0 iolock
	1205 6656 0 bindlock
	608 6912 0 peer
	608 6976 0 listener
	1206 7040 0 vertex
	1207 7104 0 lock
	1208 7168 0 peer_wq
	1209 7680 0 peer_wake
	1210 8000 0 scm_stat
	959 8128 0 oob_skb
struct 432 4 uts_namespace
	1211 0 0 name
	331 3136 0 user_ns
	332 3200 0 ucounts
	1212 3264 0 ns
struct 176 18 vm_area_struct
	1213 0 0 -
	905 128 0 vm_mm
	1214 192 0 vm_page_prot
	1215 256 0 -
	302 320 0 detached
	206 352 0 vm_lock_seq
	1216 384 0 vm_lock
	1217 448 0 shared
	80 704 0 anon_vma_chain
	1218 832 0 anon_vma
	1219 896 0 vm_ops
	186 960 0 vm_pgoff
	1002 1024 0 vm_file
	190 1088 0 vm_private_data
	324 1152 0 swap_readahead_info
	1096 1216 0 vm_policy
	1220 1280 0 numab_state
	1221 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	1222 0 0 event
struct 128 16 vm_operations_struct
	1223 0 0 open
	1223 64 0 close
	1224 128 0 may_split
	1225 192 0 mremap
	1226 256 0 mprotect
	1227 320 0 fault
	1228 384 0 huge_fault
	1229 448 0 map_pages
	1230 512 0 pagesize
	1227 576 0 page_mkwrite
	1227 640 0 pfn_mkwrite
	1231 704 0 access
	1232 768 0 name
	1233 832 0 set_policy
	1234 896 0 get_policy
	1235 960 0 find_special_page
struct 40 5 vm_special_mapping
	234 0 0 name
	1035 64 0 pages
	1236 128 0 fault
	1237 192 0 mremap
	1238 256 0 close
struct 72 10 vm_struct
	1107 0 0 next
	190 64 0 addr
	186 128 0 size
	186 192 0 flags
	1035 256 0 pages
	206 320 0 page_order
	206 352 0 nr_pages
	1239 384 0 phys_addr
	488 448 0 caller
	186 512 0 requested_size
struct 72 6 vmap_area
	186 0 0 va_start
	186 64 0 va_end
	1240 128 0 rb_node
	1241 320 0 list
	1242 448 0 -
	186 512 0 flags
struct 6272 8 vmap_node
	1243 0 0 pool
	1244 49152 0 pool_lock
	1245 49184 0 skip_populate
	1246 49216 0 busy
	1246 49472 0 lazy
	1241 49728 0 purge_list
	1247 49856 0 purge_work
	186 50112 0 nr_purged
struct 168 17 worker
	1248 0 0 -
	1249 128 0 current_work
	1250 192 0 current_func
	1251 256 0 current_pwq
	1252 320 0 current_at
	206 384 0 current_color
	201 416 0 sleeping
	1250 448 0 last_func
	1253 512 0 scheduled
	592 640 0 task
	1254 704 0 pool
	1253 768 0 node
	186 896 0 last_active
	206 960 0 flags
	201 992 0 id
	1255 1024 0 desc
	443 1280 0 rescue_wq
struct 576 9 xa_node
	328 0 0 shift
	328 8 0 offset
	328 16 0 count
	328 24 0 nr_values
	1256 64 0 parent
	1257 128 0 array
	1258 192 0 -
	1259 320 0 slots
	1260 4416 0 -
struct 16 3 xarray
	189 0 0 xa_lock
	183 32 0 xa_flags
	190 64 0 xa_head
struct 1536 40 zone
	1261 0 0 _watermark
	186 256 0 watermark_boost
	186 320 0 nr_reserved_highatomic
	186 384 0 nr_free_highatomic
	1262 448 0 lowmem_reserve
	201 768 0 node
	536 832 0 zone_pgdat
	1263 896 0 per_cpu_pageset
	1264 960 0 per_cpu_zonestats
	201 1024 0 pageset_high_min
	201 1056 0 pageset_high_max
	201 1088 0 pageset_batch
	186 1152 0 zone_start_pfn
	324 1216 0 managed_pages
	186 1280 0 spanned_pages
	186 1344 0 present_pages
	186 1408 0 present_early_pages
	234 1472 0 name
	186 1536 0 nr_isolate_pageblock
	941 1600 0 span_seqlock
	201 1664 0 initialized
	277 2048 0 _pad1_
	1265 2048 0 free_area
	80 9792 0 unaccepted_pages
	186 9920 0 flags
	189 9984 0 lock
	277 10240 0 _pad2_
	186 10240 0 percpu_drift_mark
	186 10304 0 compact_cached_free_pfn
	1266 10368 0 compact_cached_migrate_pfn
	186 10496 0 compact_init_migrate_pfn
	186 10560 0 compact_init_free_pfn
	206 10624 0 compact_considered
	206 10656 0 compact_defer_shift
	201 10688 0 compact_order_failed
	302 10720 0 compact_blockskip_flush
	302 10728 0 contiguous
	277 10752 0 _pad3_
	1267 10752 0 vm_stat
	1268 11520 0 vm_numa_event
struct 81936 1 zonelist
	1269 0 0 _zonerefs
struct 16 2 zoneref
	1270 0 0 zone
	201 64 0 zone_idx
ptr 8 struct inode *
typedef 4 206 gfp_t
typedef 4 1271 atomic_t
struct 16 2 rb_root_cached
	1043 0 0 rb_root
	846 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 379 errseq_t
typedef 4 1272 spinlock_t
ptr 8 void *
struct 32 5 codetag
	206 0 0 flags
	206 32 0 lineno
	234 64 0 modname
	234 128 0 function
	234 192 0 filename
ptr 8 struct alloc_tag_counters *
typedef 8 1110 u64
struct 4 1 kref
	1273 0 0 refcount
array 0 1046 0
struct 968 23 block_device
	850 0 0 bd_start_sect
	850 64 0 bd_nr_sectors
	225 128 0 bd_disk
	202 192 0 bd_queue
	226 256 0 bd_stats
	186 320 0 bd_stamp
	211 384 0 __bd_flags
	1274 416 0 bd_dev
	228 448 0 bd_mapping
	211 512 0 bd_openers
	209 544 0 bd_size_lock
	190 576 0 bd_claiming
	190 640 0 bd_holder
	229 704 0 bd_holder_ops
	220 768 0 bd_holder_lock
	201 1024 0 bd_holders
	230 1088 0 bd_holder_dir
	211 1152 0 bd_fsfreeze_count
	220 1216 0 bd_fsfreeze_mutex
	231 1472 0 bd_meta_info
	201 1536 0 bd_writers
	190 1600 0 bd_security
	1275 1664 0 bd_device
struct 624 57 inode
	1276 0 0 i_mode
	207 16 0 i_opflags
	1277 32 0 i_uid
	1278 64 0 i_gid
	206 96 0 i_flags
	468 128 0 i_acl
	468 192 0 i_default_acl
	469 256 0 i_op
	343 320 0 i_sb
	228 384 0 i_mapping
	190 448 0 i_security
	186 512 0 i_ino
	1279 576 0 -
	1274 608 0 i_rdev
	1280 640 0 i_size
	1281 704 0 i_atime_sec
	1281 768 0 i_mtime_sec
	1281 832 0 i_ctime_sec
	1282 896 0 i_atime_nsec
	1282 928 0 i_mtime_nsec
	1282 960 0 i_ctime_nsec
	1282 992 0 i_generation
	209 1024 0 i_lock
	207 1056 0 i_bytes
	1283 1072 0 i_blkbits
	1284 1080 0 i_write_hint
	1285 1088 0 i_blocks
	1282 1152 0 i_state
	1286 1216 0 i_rwsem
	186 1536 0 dirtied_when
	186 1600 0 dirtied_time_when
	213 1664 0 i_hash
	216 1792 0 i_io_list
	475 1920 0 i_wb
	201 1984 0 i_wb_frn_winner
	1287 2016 0 i_wb_frn_avg_time
	1287 2032 0 i_wb_frn_history
	216 2048 0 i_lru
	216 2176 0 i_sb_list
	216 2304 0 i_wb_list
	1288 2432 0 -
	1289 2560 0 i_version
	1289 2624 0 i_sequence
	211 2688 0 i_count
	211 2720 0 i_dio_count
	211 2752 0 i_writecount
	211 2784 0 i_readcount
	1290 2816 0 -
	479 2880 0 i_flctx
	1291 2944 0 i_data
	216 4480 0 i_devices
	1292 4608 0 -
	1293 4672 0 i_fsnotify_mask
	482 4736 0 i_fsnotify_marks
	483 4800 0 i_crypt_info
	484 4864 0 i_verity_info
	190 4928 0 i_private
struct 64 3 -
	209 0 0 lock
	216 64 0 dispatch
	186 192 0 state
struct 88 4 delayed_work
	869 0 0 work
	868 256 0 timer
	443 576 0 wq
	201 640 0 cpu
typedef 8 1294 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	206 0 0 depth
	206 32 0 shift
	206 64 0 map_nr
	877 96 0 round_robin
	1295 128 0 map
	500 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1296 spinlock_t
typedef 40 1297 wait_queue_entry_t
typedef 4 1298 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1299 0 0 next
	1300 64 0 pprev
struct 64 12 kobject
	234 0 0 name
	216 64 0 entry
	230 192 0 parent
	678 256 0 kset
	1301 320 0 ktype
	267 384 0 sd
	1302 448 0 kref
	206 480 1 state_initialized
	206 481 1 state_in_sysfs
	206 482 1 state_add_uevent_sent
	206 483 1 state_remove_uevent_sent
	206 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1303 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1304 0 0 owner
	1305 64 0 wait_lock
	1306 96 0 osq
	216 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	204 0 0 sb
	206 256 0 wake_batch
	211 288 0 wake_index
	1307 320 0 ws
	211 384 0 ws_active
	206 416 0 min_shallow_depth
	211 448 0 completion_cnt
	211 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 193 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1308 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1309 0 0 magic
	1310 16 0 version
	1310 24 0 flags
	1311 32 0 hdr_len
	1311 64 0 type_off
	1311 96 0 type_len
	1311 128 0 str_off
	1311 160 0 str_len
typedef 4 1311 u32
typedef 4 1312 refcount_t
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 1046 56
typedef 1 1314 bool
ptr 8 __u32 *
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
typedef 8 1315 local_t
typedef 4 1316 u32
ptr 8 struct buffer_data_page *
array 4096 1046 4096
array 8192 1046 8192
struct 16 2 load_weight
	186 0 0 weight
	1317 64 0 inv_weight
typedef 8 1318 s64
typedef 8 1319 u64
struct 16 2 rb_root_cached
	1320 0 0 rb_root
	846 64 0 rb_leftmost
ptr 8 struct sched_entity *
struct 64 9 sched_avg
	258 0 0 last_update_time
	258 64 0 load_sum
	258 128 0 runnable_sum
	1317 192 0 util_sum
	1317 224 0 period_contrib
	186 256 0 load_avg
	186 320 0 runnable_avg
	186 384 0 util_avg
	206 448 0 util_est
struct 64 5 -
	897 0 0 lock
	201 32 0 nr
	186 64 0 load_avg
	186 128 0 util_avg
	186 192 0 runnable_avg
int 8 s long int
ptr 8 struct rq *
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
ptr 8 struct task_group *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	267 0 0 kn
	186 64 0 notified_at
	1106 128 0 notify_timer
array 168 268 3
typedef 2 1024 u16
array 112 307 14
array 56 201 14
ptr 8 struct cgroup_root *
array 224 80 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1321 0 0 x
struct 32 2 cgroup_base_stat
	1322 0 0 cputime
	193 192 0 ntime
struct 24 3 prev_cputime
	193 0 0 utime
	193 64 0 stime
	589 128 0 lock
typedef 24 1323 wait_queue_head_t
struct 32 3 work_struct
	324 0 0 data
	80 64 0 entry
	1324 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1325 0 0 effective
	1326 2432 0 progs
	1327 4864 0 flags
	1328 5184 0 revisions
	80 7616 0 storages
	1329 7744 0 inactive
	305 7808 0 refcnt
	281 7936 0 release_work
struct 16 4 cgroup_freezer_state
	302 0 0 freeze
	201 32 0 e_freeze
	201 64 0 nr_frozen_descendants
	201 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 275 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
array 4096 1046 4096
array 64 1046 64
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
typedef 1 1314 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	186 0 0 percpu_count_ptr
	1330 64 0 data
struct 56 3 rcu_work
	281 0 0 work
	288 256 0 rcu
	443 384 0 wq
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
array 4096 1046 4096
struct 4096 1 entry_stack_page
	1331 0 0 stack
struct 20480 2 tss_struct
	1332 0 0 x86_tss
	1333 832 0 io_bitmap
struct 77824 13 cea_exception_stacks
	318 0 0 DF_stack_guard
	1334 32768 0 DF_stack
	318 98304 0 NMI_stack_guard
	1334 131072 0 NMI_stack
	318 196608 0 DB_stack_guard
	1334 229376 0 DB_stack
	318 294912 0 MCE_stack_guard
	1334 327680 0 MCE_stack
	318 393216 0 VC_stack_guard
	1334 425984 0 VC_stack
	318 491520 0 VC2_stack_guard
	1334 524288 0 VC2_stack
	318 589824 0 IST_top_guard
struct 4096 9 debug_store
	1335 0 0 bts_buffer_base
	1335 64 0 bts_index
	1335 128 0 bts_absolute_maximum
	1335 192 0 bts_interrupt_threshold
	1335 256 0 pebs_buffer_base
	1335 320 0 pebs_index
	1335 384 0 pebs_absolute_maximum
	1335 448 0 pebs_interrupt_threshold
	1336 512 0 pebs_event_reset
struct 131072 2 debug_store_buffers
	1337 0 0 bts_buffer
	1337 524288 0 pebs_buffer
typedef 8 477 atomic_long_t
typedef 4 1338 kuid_t
typedef 4 1339 kgid_t
typedef 8 1340 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	201 0 0 non_rcu
	288 0 0 rcu
typedef 4 1341 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1299 0 0 next
	1300 64 0 pprev
typedef 4 1342 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1343 0 0 next
	1344 64 0 pprev
struct 16 2 qstr
	1345 0 0 -
	684 64 0 name
array 40 328 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1346 0 0 -
union 16 2 -
	80 0 0 d_lru
	1347 0 0 d_wait
struct 8 1 hlist_head
	1299 0 0 first
union 16 3 -
	337 0 0 d_alias
	339 0 0 d_in_lookup_hash
	288 0 0 d_rcu
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
	234 0 0 name
	80 64 0 entry
	230 192 0 parent
	678 256 0 kset
	1301 320 0 ktype
	267 384 0 sd
	1348 448 0 kref
	206 480 1 state_initialized
	206 481 1 state_in_sysfs
	206 482 1 state_add_uevent_sent
	206 483 1 state_remove_uevent_sent
	206 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	234 0 0 name
	189 64 0 lock
struct 56 4 dev_links_info
	80 0 0 suppliers
	80 128 0 consumers
	80 256 0 defer_sync
	1349 384 0 status
struct 312 55 dev_pm_info
	1350 0 0 power_state
	302 32 1 can_wakeup
	302 33 1 async_suspend
	302 34 1 in_dpm_list
	302 35 1 is_prepared
	302 36 1 is_suspended
	302 37 1 is_noirq_suspended
	302 38 1 is_late_suspended
	302 39 1 no_pm
	302 40 1 early_init
	302 41 1 direct_complete
	379 64 0 driver_flags
	189 96 0 lock
	80 128 0 entry
	1044 256 0 completion
	1351 512 0 wakeup
	302 576 1 wakeup_path
	302 577 1 syscore
	302 578 1 no_pm_callbacks
	302 579 1 async_in_progress
	302 580 1 smart_suspend
	302 581 1 must_resume
	302 582 1 may_skip_resume
	932 640 0 suspend_timer
	193 1152 0 timer_expires
	281 1216 0 work
	280 1472 0 wait_queue
	1352 1664 0 wakeirq
	184 1728 0 usage_count
	184 1760 0 child_count
	206 1792 3 disable_depth
	302 1795 1 idle_notification
	302 1796 1 request_pending
	302 1797 1 deferred_resume
	302 1798 1 needs_force_resume
	302 1799 1 runtime_auto
	302 1800 1 ignore_children
	302 1801 1 no_callbacks
	302 1802 1 irq_safe
	302 1803 1 use_autosuspend
	302 1804 1 timer_autosuspends
	302 1805 1 memalloc_noio
	206 1824 0 links_count
	1353 1856 0 request
	1354 1888 0 runtime_status
	1354 1920 0 last_status
	201 1952 0 runtime_error
	201 1984 0 autosuspend_delay
	193 2048 0 last_busy
	193 2112 0 active_time
	193 2176 0 suspended_time
	193 2240 0 accounting_timestamp
	1355 2304 0 subsys_data
	1356 2368 0 set_latency_tolerance
	1357 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1358 0 0 domain
	1359 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 481 u32
ptr 8 const struct class *
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 186 1
struct 40 4 klist
	1360 0 0 k_lock
	388 64 0 k_list
	1361 192 0 get
	1361 256 0 put
struct 32 3 klist_node
	190 0 0 n_klist
	388 64 0 n_node
	1362 192 0 n_ref
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
ptr 8 const struct device_driver *
ptr 8 char *
typedef 1 1363 u8
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
typedef 4 206 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1364 0 0 mnt
	215 64 0 dentry
union 32 2 -
	98 0 0 f_pos_lock
	193 0 0 f_pipe
typedef 8 1365 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	288 0 0 f_task_work
	1366 0 0 f_llist
	1367 0 0 f_ra
	1368 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 409 3
typedef 4 1369 atomic_t
typedef 1 1314 bool
typedef 24 1370 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1371 spinlock_t
array 8 186 1
array 512 1002 64
union 64 2 -
	1372 0 0 -
	108 0 0 page
union 64 2 -
	1373 0 0 -
	108 0 0 __page_1
union 64 2 -
	1374 0 0 -
	108 0 0 __page_2
union 64 2 -
	1375 0 0 -
	108 0 0 __page_3
array 80 80 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1376 atomic_t
typedef 4 1377 spinlock_t
struct 16 1 plist_head
	1378 0 0 node_list
typedef 4 1379 spinlock_t
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
typedef 8 1380 genpool_algo_t
typedef 8 1381 atomic_long_t
typedef 8 1382 phys_addr_t
array 0 186 0
array 32 1046 32
struct 16 3 xarray
	209 0 0 xa_lock
	1383 32 0 xa_flags
	190 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	463 0 0 bio_slab
	206 64 0 front_pad
	1384 128 0 cache
	1385 192 0 bio_pool
	1385 768 0 bvec_pool
	1385 1344 0 bio_integrity_pool
	1385 1920 0 bvec_integrity_pool
	206 2496 0 back_pad
	209 2528 0 rescue_lock
	1386 2560 0 rescue_list
	869 2688 0 rescue_work
	443 2944 0 rescue_workqueue
	213 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1387 u64
typedef 4 206 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
typedef 4 1008 depot_stack_handle_t
struct 4 3 -
	1008 0 17 pool_index_plus_1
	1008 17 10 offset
	1008 27 5 extra
struct 32 4 mutex
	1388 0 0 owner
	1389 64 0 wait_lock
	1390 96 0 osq
	454 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
array 16384 454 1024
array 4096 206 1024
array 32 1046 32
typedef 4 1391 spinlock_t
struct 8 1 hlist_head
	1299 0 0 first
struct 8 1 hlist_nulls_head
	1392 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1314 bool
typedef 2 207 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	206 0 0 i_nlink
	206 0 0 __i_nlink
typedef 8 1393 time64_t
typedef 1 1394 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 193 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	346 0 0 i_dentry
	288 0 0 i_rcu
typedef 8 1395 atomic64_t
union 8 2 -
	396 0 0 i_fop
	1396 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	1101 0 0 i_pipe
	1397 0 0 i_cdev
	390 0 0 i_link
	206 0 0 i_dir_seq
typedef 4 206 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1398 0 0 start
	1398 64 0 end
	190 128 0 vaddr
	186 192 0 nslabs
	486 256 0 late_alloc
	206 288 0 nareas
	206 320 0 area_nslabs
	1399 384 0 areas
	1400 448 0 slots
typedef 1 1314 bool
typedef 8 1401 atomic_long_t
ptr 8 const void *
union 32 3 -
	1402 0 0 dir
	1403 0 0 symlink
	1404 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 206 slab_flags_t
struct 8 3 reciprocal_value
	1405 0 0 m
	1406 32 0 sh1
	1406 40 0 sh2
struct 4 1 kmem_cache_order_objects
	206 0 0 x
typedef 4 206 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
struct 64 12 kobject
	234 0 0 name
	498 64 0 entry
	230 192 0 parent
	678 256 0 kset
	1301 320 0 ktype
	267 384 0 sd
	1407 448 0 kref
	206 480 1 state_initialized
	206 481 1 state_in_sysfs
	206 482 1 state_add_uevent_sent
	206 483 1 state_remove_uevent_sent
	206 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1408 1024
union 16 2 -
	1409 0 0 -
	1410 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1411 local_lock_t
typedef 4 1412 spinlock_t
typedef 8 1413 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	206 0 0 done
	1414 64 0 wait
ptr 8 struct list_head *
union 256 5 -
	1415 0 0 -
	1416 0 0 -
	1417 0 0 mr64
	1418 0 0 ma64
	1419 0 0 alloc
union 4 2 -
	189 0 0 ma_lock
	1420 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	201 0 0 id
	335 32 0 ref
struct 256 18 page_counter
	324 0 0 usage
	277 512 0 _pad1_
	186 512 0 emin
	324 576 0 min_usage
	324 640 0 children_min_usage
	186 704 0 elow
	324 768 0 low_usage
	324 832 0 children_low_usage
	186 896 0 watermark
	186 960 0 local_watermark
	186 1024 0 failcnt
	277 1536 0 _pad2_
	302 1536 0 protection_support
	186 1600 0 min
	186 1664 0 low
	186 1728 0 high
	186 1792 0 max
	1421 1856 0 parent
union 256 2 -
	514 0 0 swap
	514 0 0 memsw
struct 120 8 vmpressure
	186 0 0 scanned
	186 64 0 reclaimed
	186 128 0 tree_scanned
	186 192 0 tree_reclaimed
	189 256 0 sr_lock
	80 320 0 events
	98 448 0 events_lock
	281 704 0 work
ptr 8 struct memcg_vmstats *
array 72 324 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	189 0 0 lock
	1422 64 0 completions
	1106 448 0 period_timer
	186 768 0 period_time
	186 832 0 dirty_limit_tstamp
	186 896 0 dirty_limit
array 160 1423 4
struct 32 3 deferred_split
	189 0 0 split_queue_lock
	80 64 0 split_queue
	186 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	80 0 0 fifo
	189 128 0 lock
array 0 1424 0
ptr 8 struct mem_cgroup *
ptr 8 struct lruvec_stats_percpu *
ptr 8 struct lruvec_stats *
ptr 8 struct shrinker_info *
struct 1560 11 lruvec
	422 0 0 lists
	189 640 0 lru_lock
	186 704 0 anon_cost
	186 768 0 file_cost
	324 832 0 nonresident_age
	1266 896 0 refaults
	186 1024 0 flags
	1425 1088 0 lrugen
	1426 11840 0 mm_state
	536 12416 0 pgdat
	1427 12480 0 zswap_lruvec_state
array 200 1428 5
struct 16 2 mem_cgroup_reclaim_iter
	526 0 0 position
	184 64 0 generation
ptr 8 struct mem_section_usage *
array 0 186 0
typedef 0 1429 local_lock_t
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1430 0 0 data
	653 64 0 entry
	1431 192 0 func
array 304 263 38
array 176 186 22
typedef 8 1432 atomic64_t
ptr 8 void **
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 1344 65 -
	1433 0 0 -
	82 512 0 mm_mt
	186 640 0 mmap_base
	186 704 0 mmap_legacy_base
	186 768 0 mmap_compat_base
	186 832 0 mmap_compat_legacy_base
	186 896 0 task_size
	1434 960 0 pgd
	184 1024 0 membarrier_state
	184 1056 0 mm_users
	1435 1088 0 pcpu_cid
	186 1152 0 mm_cid_next_scan
	324 1216 0 pgtables_bytes
	201 1280 0 map_count
	189 1312 0 page_table_lock
	133 1344 0 mmap_lock
	80 1664 0 mmlist
	1436 1792 0 mm_lock_seq
	477 1856 0 futex_unique_id
	186 1920 0 hiwater_rss
	186 1984 0 hiwater_vm
	186 2048 0 total_vm
	186 2112 0 locked_vm
	477 2176 0 pinned_vm
	186 2240 0 data_vm
	186 2304 0 exec_vm
	186 2368 0 stack_vm
	186 2432 0 def_flags
	1436 2496 0 write_protect_seq
	189 2528 0 arg_lock
	186 2560 0 start_code
	186 2624 0 end_code
	186 2688 0 start_data
	186 2752 0 end_data
	186 2816 0 start_brk
	186 2880 0 brk
	186 2944 0 start_stack
	186 3008 0 arg_start
	186 3072 0 arg_end
	186 3136 0 env_start
	186 3200 0 env_end
	1437 3264 0 saved_auxv
	1438 6592 0 rss_stat
	1439 7872 0 binfmt
	1440 7936 0 context
	186 9024 0 flags
	189 9088 0 ioctx_lock
	1441 9152 0 ioctx_table
	592 9216 0 owner
	331 9280 0 user_ns
	1002 9344 0 exe_file
	1442 9408 0 notifier_subscriptions
	186 9472 0 numa_next_scan
	186 9536 0 numa_scan_offset
	201 9600 0 numa_scan_seq
	184 9632 0 tlb_flush_pending
	184 9664 0 tlb_flush_batched
	1443 9728 0 uprobes_state
	324 9792 0 hugetlb_usage
	281 9856 0 async_put_work
	1444 10112 0 iommu_mm
	186 10176 0 ksm_merging_pages
	186 10240 0 ksm_rmap_items
	324 10304 0 ksm_zero_pages
	1445 10368 0 lru_gen
array 0 186 0
struct 24 4 ns_common
	215 0 0 stashed
	738 64 0 ops
	206 128 0 inum
	552 160 0 count
ptr 8 struct mount *
struct 8 1 rb_root
	846 0 0 rb_node
typedef 8 1446 u64
typedef 24 1447 wait_queue_head_t
struct 24 3 rb_node
	186 0 0 __rb_parent_color
	846 64 0 rb_right
	846 128 0 rb_left
typedef 4 1448 refcount_t
ptr 8 Elf64_Sym *
array 56 1046 56
struct 96 5 module_kobject
	359 0 0 kobj
	248 512 0 mod
	230 576 0 drivers_dir
	1449 640 0 mp
	1063 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1450 7
struct 24 3 mod_arch_specific
	206 0 0 num_orcs
	691 64 0 orc_unwind_ip
	1451 128 0 orc_unwind
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
	1452 0 0 descs
	1453 64 0 classes
	206 128 0 num_descs
	206 160 0 num_classes
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
struct 16 2 hlist_node
	1299 0 0 next
	1300 64 0 pprev
struct 32 4 vfsmount
	215 0 0 mnt_root
	343 64 0 mnt_sb
	201 128 0 mnt_flags
	1454 192 0 mnt_idmap
union 24 3 -
	551 0 0 mnt_node
	1455 0 0 mnt_rcu
	1456 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	579 0 0 mnt_mp_list
	579 0 0 mnt_umount
typedef 4 206 __u32
struct 8 1 hlist_head
	1299 0 0 first
typedef 4 1457 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	184 0 0 tail
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
ptr 8 struct task_struct *
ptr 8 struct ww_acquire_ctx *
typedef 0 1458 local_lock_t
struct 24 5 page_frag_cache
	190 0 0 va
	1459 64 0 offset
	1459 80 0 size
	206 96 0 pagecnt_bias
	466 128 0 pfmemalloc
struct 16 3 page_frag_1k
	190 0 0 va
	1460 64 0 offset
	466 80 0 pfmemalloc
array 512 190 64
typedef 4 1461 refcount_t
typedef 4 1462 u32
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
struct 8 1 llist_node
	1463 0 0 next
ptr 8 struct key_tag *
struct 24 3 idr
	610 0 0 idr_rt
	206 128 0 idr_base
	206 160 0 idr_next
struct 24 4 ns_common
	215 0 0 stashed
	738 64 0 ops
	206 128 0 inum
	598 160 0 count
struct 0 0 ref_tracker_dir
ptr 8 struct proc_dir_entry *
struct 104 2 ctl_table_set
	1464 0 0 is_seen
	1465 64 0 dir
ptr 8 struct sock *
ptr 8 struct uevent_sock *
struct 16 3 xarray
	415 0 0 xa_lock
	1466 32 0 xa_flags
	190 64 0 xa_head
struct 8 1 raw_notifier_head
	1467 0 0 head
ptr 8 struct net_device *
struct 40 6 netns_core
	1468 0 0 sysctl_hdr
	201 64 0 sysctl_somaxconn
	201 96 0 sysctl_optmem_max
	1469 128 0 sysctl_txrehash
	1470 192 0 prot_inuse
	1294 256 0 rps_default_mask
struct 128 16 netns_mib
	1471 0 0 ip_statistics
	1471 64 0 ipv6_statistics
	1472 128 0 tcp_statistics
	1473 192 0 net_statistics
	1474 256 0 udp_statistics
	1474 320 0 udp_stats_in6
	1475 384 0 xfrm_statistics
	1476 448 0 tls_statistics
	1477 512 0 mptcp_statistics
	1474 576 0 udplite_statistics
	1474 640 0 udplite_stats_in6
	1478 704 0 icmp_statistics
	1479 768 0 icmpmsg_statistics
	1480 832 0 icmpv6_statistics
	1481 896 0 icmpv6msg_statistics
	606 960 0 proc_net_devsnmp6
struct 40 2 netns_packet
	1482 0 0 sklist_lock
	1483 256 0 sklist
struct 32 3 netns_unix
	1484 0 0 table
	201 128 0 sysctl_max_dgram_qlen
	1468 192 0 ctl
struct 72 5 netns_nexthop
	1485 0 0 rb_root
	402 64 0 devhash
	206 128 0 seq
	599 160 0 last_id_allocated
	1486 192 0 notifier_chain
struct 832 167 netns_ipv4
	1487 0 0 __cacheline_group_begin__netns_ipv4_read_tx
	1469 0 0 sysctl_tcp_early_retrans
	1469 8 0 sysctl_tcp_tso_win_divisor
	1469 16 0 sysctl_tcp_tso_rtt_log
	1469 24 0 sysctl_tcp_autocorking
	201 32 0 sysctl_tcp_min_snd_mss
	206 64 0 sysctl_tcp_notsent_lowat
	201 96 0 sysctl_tcp_limit_output_bytes
	201 128 0 sysctl_tcp_min_rtt_wlen
	1488 160 0 sysctl_tcp_wmem
	1469 256 0 sysctl_ip_fwd_use_pmtu
	1489 264 0 __cacheline_group_end__netns_ipv4_read_tx
	1490 264 0 __cacheline_group_begin__netns_ipv4_read_txrx
	1469 264 0 sysctl_tcp_moderate_rcvbuf
	1491 272 0 __cacheline_group_end__netns_ipv4_read_txrx
	1492 272 0 __cacheline_group_begin__netns_ipv4_read_rx
	1469 272 0 sysctl_ip_early_demux
	1469 280 0 sysctl_tcp_early_demux
	201 288 0 sysctl_tcp_reordering
	1488 320 0 sysctl_tcp_rmem
	1493 416 0 __cacheline_group_end__netns_ipv4_read_rx
	1494 512 0 __cacheline_group_begin__icmp
	411 512 0 icmp_global_credit
	599 544 0 icmp_global_stamp
	1495 576 0 __cacheline_group_end__icmp
	1496 1024 0 __cacheline_group_pad__icmp
	1497 1024 0 tcp_death_row
	1498 2048 0 udp_table
	1468 2112 0 forw_hdr
	1468 2176 0 frags_hdr
	1468 2240 0 ipv4_hdr
	1468 2304 0 route_hdr
	1468 2368 0 xfrm4_hdr
	1499 2432 0 devconf_all
	1499 2496 0 devconf_dflt
	1500 2560 0 ra_chain
	1482 2624 0 ra_mutex
	1501 2880 0 rules_ops
	1502 2944 0 fib_main
	1502 3008 0 fib_default
	206 3072 0 fib_rules_require_fldissect
	412 3104 0 fib_has_custom_rules
	412 3112 0 fib_has_custom_local_routes
	412 3120 0 fib_offload_disabled
	1469 3128 0 sysctl_tcp_shrink_window
	411 3136 0 fib_num_tclassid_users
	402 3200 0 fib_table_hash
	608 3264 0 fibnl
	608 3328 0 mc_autojoin_sk
	1503 3392 0 peers
	1504 3456 0 fqdir
	1469 3520 0 sysctl_icmp_echo_ignore_all
	1469 3528 0 sysctl_icmp_echo_enable_probe
	1469 3536 0 sysctl_icmp_echo_ignore_broadcasts
	1469 3544 0 sysctl_icmp_ignore_bogus_error_responses
	1469 3552 0 sysctl_icmp_errors_use_inbound_ifaddr
	201 3584 0 sysctl_icmp_ratelimit
	201 3616 0 sysctl_icmp_ratemask
	201 3648 0 sysctl_icmp_msgs_per_sec
	201 3680 0 sysctl_icmp_msgs_burst
	599 3712 0 ip_rt_min_pmtu
	201 3744 0 ip_rt_mtu_expires
	201 3776 0 ip_rt_min_advmss
	1505 3808 0 ip_local_ports
	1469 3872 0 sysctl_tcp_ecn
	1469 3880 0 sysctl_tcp_ecn_fallback
	1469 3888 0 sysctl_ip_default_ttl
	1469 3896 0 sysctl_ip_no_pmtu_disc
	1469 3904 0 sysctl_ip_fwd_update_priority
	1469 3912 0 sysctl_ip_nonlocal_bind
	1469 3920 0 sysctl_ip_autobind_reuse
	1469 3928 0 sysctl_ip_dynaddr
	1469 3936 0 sysctl_raw_l3mdev_accept
	1469 3944 0 sysctl_udp_early_demux
	1469 3952 0 sysctl_nexthop_compat_mode
	1469 3960 0 sysctl_fwmark_reflect
	1469 3968 0 sysctl_tcp_fwmark_accept
	1469 3976 0 sysctl_tcp_l3mdev_accept
	1469 3984 0 sysctl_tcp_mtu_probing
	201 4000 0 sysctl_tcp_mtu_probe_floor
	201 4032 0 sysctl_tcp_base_mss
	201 4064 0 sysctl_tcp_probe_threshold
	599 4096 0 sysctl_tcp_probe_interval
	201 4128 0 sysctl_tcp_keepalive_time
	201 4160 0 sysctl_tcp_keepalive_intvl
	1469 4192 0 sysctl_tcp_keepalive_probes
	1469 4200 0 sysctl_tcp_syn_retries
	1469 4208 0 sysctl_tcp_synack_retries
	1469 4216 0 sysctl_tcp_syncookies
	1469 4224 0 sysctl_tcp_migrate_req
	1469 4232 0 sysctl_tcp_comp_sack_nr
	1469 4240 0 sysctl_tcp_backlog_ack_defer
	1469 4248 0 sysctl_tcp_pingpong_thresh
	1469 4256 0 sysctl_tcp_retries1
	1469 4264 0 sysctl_tcp_retries2
	1469 4272 0 sysctl_tcp_orphan_retries
	1469 4280 0 sysctl_tcp_tw_reuse
	201 4288 0 sysctl_tcp_fin_timeout
	1469 4320 0 sysctl_tcp_sack
	1469 4328 0 sysctl_tcp_window_scaling
	1469 4336 0 sysctl_tcp_timestamps
	201 4352 0 sysctl_tcp_rto_min_us
	1469 4384 0 sysctl_tcp_recovery
	1469 4392 0 sysctl_tcp_thin_linear_timeouts
	1469 4400 0 sysctl_tcp_slow_start_after_idle
	1469 4408 0 sysctl_tcp_retrans_collapse
	1469 4416 0 sysctl_tcp_stdurg
	1469 4424 0 sysctl_tcp_rfc1337
	1469 4432 0 sysctl_tcp_abort_on_overflow
	1469 4440 0 sysctl_tcp_fack
	201 4448 0 sysctl_tcp_max_reordering
	201 4480 0 sysctl_tcp_adv_win_scale
	1469 4512 0 sysctl_tcp_dsack
	1469 4520 0 sysctl_tcp_app_win
	1469 4528 0 sysctl_tcp_frto
	1469 4536 0 sysctl_tcp_nometrics_save
	1469 4544 0 sysctl_tcp_no_ssthresh_metrics_save
	1469 4552 0 sysctl_tcp_workaround_signed_windows
	201 4576 0 sysctl_tcp_challenge_ack_limit
	1469 4608 0 sysctl_tcp_min_tso_segs
	1469 4616 0 sysctl_tcp_reflect_tos
	201 4640 0 sysctl_tcp_invalid_ratelimit
	201 4672 0 sysctl_tcp_pacing_ss_ratio
	201 4704 0 sysctl_tcp_pacing_ca_ratio
	206 4736 0 sysctl_tcp_child_ehash_entries
	186 4800 0 sysctl_tcp_comp_sack_delay_ns
	186 4864 0 sysctl_tcp_comp_sack_slack_ns
	201 4928 0 sysctl_max_syn_backlog
	201 4960 0 sysctl_tcp_fastopen
	1506 4992 0 tcp_congestion_control
	1507 5056 0 tcp_fastopen_ctx
	206 5120 0 sysctl_tcp_fastopen_blackhole_timeout
	411 5152 0 tfo_active_disable_times
	186 5184 0 tfo_active_disable_stamp
	599 5248 0 tcp_challenge_timestamp
	599 5280 0 tcp_challenge_count
	1469 5312 0 sysctl_tcp_plb_enabled
	1469 5320 0 sysctl_tcp_plb_idle_rehash_rounds
	1469 5328 0 sysctl_tcp_plb_rehash_rounds
	1469 5336 0 sysctl_tcp_plb_suspend_rto_sec
	201 5344 0 sysctl_tcp_plb_cong_thresh
	201 5376 0 sysctl_udp_wmem_min
	201 5408 0 sysctl_udp_rmem_min
	1469 5440 0 sysctl_fib_notify_on_flag_change
	1469 5448 0 sysctl_tcp_syn_linear_timeouts
	1469 5456 0 sysctl_udp_l3mdev_accept
	1469 5464 0 sysctl_igmp_llm_reports
	201 5472 0 sysctl_igmp_max_memberships
	201 5504 0 sysctl_igmp_max_msf
	201 5536 0 sysctl_igmp_qrv
	1508 5568 0 ping_group_range
	411 5696 0 dev_addr_genid
	206 5728 0 sysctl_udp_child_hash_entries
	393 5760 0 sysctl_local_reserved_ports
	201 5824 0 sysctl_ip_prot_sock
	600 5888 0 mr_tables
	1501 6016 0 mr_rules_ops
	1509 6080 0 sysctl_fib_multipath_hash_seed
	599 6144 0 sysctl_fib_multipath_hash_fields
	1469 6176 0 sysctl_fib_multipath_use_neigh
	1469 6184 0 sysctl_fib_multipath_hash_policy
	1510 6208 0 notifier_ops
	206 6272 0 fib_seq
	1510 6336 0 ipmr_notifier_ops
	206 6400 0 ipmr_seq
	411 6432 0 rt_genid
	1511 6464 0 ip_id_key
struct 832 42 netns_ipv6
	1512 0 0 ip6_dst_ops
	1513 1536 0 sysctl
	1514 3008 0 devconf_all
	1514 3072 0 devconf_dflt
	1503 3136 0 peers
	1504 3200 0 fqdir
	1515 3264 0 fib6_null_entry
	1516 3328 0 ip6_null_entry
	1517 3392 0 rt6_stats
	1518 3456 0 ip6_fib_timer
	402 3776 0 fib_table_hash
	1519 3840 0 fib6_main_tbl
	600 3904 0 fib6_walkers
	1520 4032 0 fib6_walker_lock
	415 4096 0 fib6_gc_lock
	411 4128 0 ip6_rt_gc_expire
	186 4160 0 ip6_rt_last_gc
	328 4224 0 flowlabel_has_excl
	412 4232 0 fib6_has_custom_rules
	206 4256 0 fib6_rules_require_fldissect
	206 4288 0 fib6_routes_require_src
	1516 4352 0 ip6_prohibit_entry
	1516 4416 0 ip6_blk_hole_entry
	1519 4480 0 fib6_local_tbl
	1501 4544 0 fib6_rules_ops
	608 4608 0 ndisc_sk
	608 4672 0 tcp_sk
	608 4736 0 igmp_sk
	608 4800 0 mc_autojoin_sk
	402 4864 0 inet6_addr_lst
	415 4928 0 addrconf_hash_lock
	1521 4992 0 addr_chk_work
	600 5696 0 mr6_tables
	1501 5824 0 mr6_rules_ops
	411 5888 0 dev_addr_genid
	411 5920 0 fib6_sernum
	1522 5952 0 seg6_data
	1510 6016 0 notifier_ops
	1510 6080 0 ip6mr_notifier_ops
	206 6144 0 ipmr_seq
	1523 6208 0 ip6addrlbl_table
	1524 6336 0 ioam6_data
struct 304 47 netns_sctp
	1525 0 0 sctp_statistics
	606 64 0 proc_net_sctp
	1468 128 0 sysctl_header
	608 192 0 ctl_sock
	608 256 0 udp4_sock
	608 320 0 udp6_sock
	201 384 0 udp_port
	201 416 0 encap_port
	600 448 0 local_addr_list
	600 576 0 addr_waitq
	1518 704 0 addr_wq_timer
	600 1024 0 auto_asconf_splist
	415 1152 0 addr_wq_lock
	415 1184 0 local_addr_lock
	206 1216 0 rto_initial
	206 1248 0 rto_min
	206 1280 0 rto_max
	201 1312 0 rto_alpha
	201 1344 0 rto_beta
	201 1376 0 max_burst
	201 1408 0 cookie_preserve_enable
	390 1472 0 sctp_hmac_alg
	206 1536 0 valid_cookie_life
	206 1568 0 sack_timeout
	206 1600 0 hb_interval
	206 1632 0 probe_interval
	201 1664 0 max_retrans_association
	201 1696 0 max_retrans_path
	201 1728 0 max_retrans_init
	201 1760 0 pf_retrans
	201 1792 0 ps_retrans
	201 1824 0 pf_enable
	201 1856 0 pf_expose
	201 1888 0 sndbuf_policy
	201 1920 0 rcvbuf_policy
	201 1952 0 default_auto_asconf
	201 1984 0 addip_enable
	201 2016 0 addip_noauth
	201 2048 0 prsctp_enable
	201 2080 0 reconf_enable
	201 2112 0 auth_enable
	201 2144 0 intl_enable
	201 2176 0 ecn_enable
	201 2208 0 scope_policy
	201 2240 0 rwnd_upd_shift
	186 2304 0 max_autoclose
	201 2368 0 l3mdev_accept
struct 264 10 netns_nf
	606 0 0 proc_netfilter
	1526 64 0 nf_loggers
	1468 768 0 nf_log_dir_header
	1468 832 0 nf_lwtnl_dir_header
	1527 896 0 hooks_ipv4
	1527 1216 0 hooks_ipv6
	1528 1536 0 hooks_arp
	1527 1728 0 hooks_bridge
	206 2048 0 defrag_ipv4_users
	206 2080 0 defrag_ipv6_users
struct 232 10 netns_ct
	412 0 0 ecache_dwork_pending
	1469 8 0 sysctl_log_invalid
	1469 16 0 sysctl_events
	1469 24 0 sysctl_acct
	1469 32 0 sysctl_tstamp
	1469 40 0 sysctl_checksum
	1529 64 0 stat
	1530 128 0 nf_conntrack_event_cb
	1531 192 0 nf_ct_proto
	411 1792 0 labels_used
struct 8 2 netns_nftables
	206 0 0 base_seq
	1469 32 0 gencursor
struct 8 1 netns_ft
	1532 0 0 stat
ptr 8 struct net_generic *
struct 64 3 netns_bpf
	1533 0 0 run_array
	1534 128 0 progs
	1535 256 0 links
struct 960 34 netns_xfrm
	600 0 0 state_all
	402 128 0 state_bydst
	402 192 0 state_bysrc
	402 256 0 state_byspi
	402 320 0 state_byseq
	402 384 0 state_cache_input
	206 448 0 state_hmask
	206 480 0 state_num
	1536 512 0 state_hash_work
	600 768 0 policy_all
	402 896 0 policy_byidx
	206 960 0 policy_idx_hmask
	206 992 0 idx_generator
	1537 1024 0 policy_bydst
	1538 1408 0 policy_count
	1536 1600 0 policy_hash_work
	1539 1856 0 policy_hthresh
	600 2240 0 inexact_bins
	608 2368 0 nlsk
	608 2432 0 nlsk_stash
	599 2496 0 sysctl_aevent_etime
	599 2528 0 sysctl_aevent_rseqth
	201 2560 0 sysctl_larval_drop
	599 2592 0 sysctl_acq_expires
	1540 2624 0 policy_default
	1468 2688 0 sysctl_hdr
	1512 3072 0 xfrm4_dst_ops
	1512 4608 0 xfrm6_dst_ops
	415 6144 0 xfrm_state_lock
	1541 6176 0 xfrm_state_hash_generation
	1541 6208 0 xfrm_policy_hash_generation
	415 6240 0 xfrm_policy_lock
	1482 6272 0 xfrm_cfg_mutex
	1521 6528 0 nat_keepalive_work
typedef 8 1542 u64
ptr 8 struct netns_ipvs *
struct 72 7 netns_mpls
	201 0 0 ip_ttl_propagate
	201 32 0 default_ttl
	1543 64 0 platform_labels
	1544 128 0 platform_label
	1482 192 0 platform_mutex
	1545 448 0 platform_label_seq
	1468 512 0 ctl
struct 40 2 netns_xdp
	1482 0 0 lock
	1483 256 0 list
struct 96 12 netns_smc
	1546 0 0 smc_stats
	1482 64 0 mutex_fback_rsn
	1547 320 0 fback_rsn
	412 384 0 limit_smc_hs
	1468 448 0 smc_hdr
	206 512 0 sysctl_autocorking_size
	206 544 0 sysctl_smcr_buf_type
	201 576 0 sysctl_smcr_testlink_time
	201 608 0 sysctl_wmem
	201 640 0 sysctl_rmem
	201 672 0 sysctl_max_links_per_lgr
	201 704 0 sysctl_max_conns_per_lgr
array 0 1548 0
union 8 2 -
	1549 0 0 -
	1550 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1551 netdev_features_t
typedef 2 1552 u16
typedef 2 1553 s16
array 64 1554 16
array 16 1555 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1548 0
array 0 1548 0
union 8 3 -
	1556 0 0 lstats
	1557 0 0 tstats
	1558 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1548 0
array 0 1548 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1559 u32
ptr 8 rx_handler_func_t *
typedef 8 1560 possible_net_t
ptr 8 struct netpoll_info *
array 0 1548 0
array 16 1046 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	653 0 0 upper
	653 128 0 lower
typedef 4 655 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1561 0 0 -
	1562 64 0 -
	1563 128 0 -
	1564 192 0 -
	1565 256 0 -
	1566 320 0 -
	1567 384 0 -
	1568 448 0 -
	1569 512 0 -
	1570 576 0 -
	1571 640 0 -
	1572 704 0 -
	1573 768 0 -
	1574 832 0 -
	1575 896 0 -
	1576 960 0 -
	1577 1024 0 -
	1578 1088 0 -
	1579 1152 0 -
	1580 1216 0 -
	1581 1280 0 -
	1582 1344 0 -
	1583 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1584 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 328 32
typedef 4 1585 spinlock_t
struct 32 3 netdev_hw_addr_list
	653 0 0 list
	201 128 0 count
	1586 192 0 tree
ptr 8 struct kset *
typedef 1 1314 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1299 0 0 next
	1300 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 722 16
struct 40 4 timer_list
	686 0 0 entry
	186 128 0 expires
	1587 192 0 function
	655 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1548 u8
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
	1588 0 0 kobj
	360 512 0 parent
	361 576 0 p
	234 640 0 init_name
	362 704 0 type
	363 768 0 bus
	364 832 0 driver
	190 896 0 platform_data
	190 960 0 driver_data
	1589 1024 0 driver_override
	1590 1152 0 mutex
	1591 1408 0 links
	1592 1856 0 power
	368 4352 0 pm_domain
	369 4416 0 em_pd
	1593 4480 0 msi
	371 4608 0 dma_ops
	372 4672 0 dma_mask
	1551 4736 0 coherent_dma_mask
	1551 4800 0 bus_dma_limit
	373 4864 0 dma_range_map
	374 4928 0 dma_parms
	653 4992 0 dma_pools
	375 5120 0 dma_io_tlb_mem
	1594 5184 0 archdata
	377 5184 0 of_node
	378 5248 0 fwnode
	201 5312 0 numa_node
	1595 5344 0 devt
	655 5376 0 id
	676 5408 0 devres_lock
	653 5440 0 devres_head
	380 5568 0 class
	308 5632 0 groups
	312 5696 0 release
	381 5760 0 iommu_group
	382 5824 0 iommu
	383 5888 0 physical_location
	1596 5952 0 removable
	679 5984 1 offline_disabled
	679 5985 1 offline
	679 5986 1 of_node_reused
	679 5987 1 state_synced
	679 5988 1 can_match
	679 5989 1 dma_skip_sync
	679 5990 1 dma_iommu
	1597 6016 0 flags
array 32 702 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 693 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1598 3
array 32 693 32
typedef 0 1599 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1299 0 0 first
ptr 8 struct dim_irq_moder *
array 0 693 0
struct 776 107 sock
	1600 0 0 __sk_common
	1601 1088 0 __cacheline_group_begin__sock_write_rx
	1602 1088 0 sk_drops
	1603 1120 0 sk_peek_off
	1604 1152 0 sk_error_queue
	1604 1344 0 sk_receive_queue
	1605 1536 0 sk_backlog
	1606 1728 0 __cacheline_group_end__sock_write_rx
	1607 1728 0 __cacheline_group_begin__sock_read_rx
	971 1728 0 sk_rx_dst
	201 1792 0 sk_rx_dst_ifindex
	726 1824 0 sk_rx_dst_cookie
	206 1856 0 sk_ll_usec
	206 1888 0 sk_napi_id
	1608 1920 0 sk_busy_poll_budget
	1609 1936 0 sk_prefer_busy_poll
	1609 1944 0 sk_userlocks
	201 1952 0 sk_rcvbuf
	972 1984 0 sk_filter
	1610 2048 0 -
	819 2112 0 sk_data_ready
	263 2176 0 sk_rcvtimeo
	201 2240 0 sk_rcvlowat
	1611 2272 0 __cacheline_group_end__sock_read_rx
	1612 2272 0 __cacheline_group_begin__sock_read_rxtx
	201 2272 0 sk_err
	976 2304 0 sk_socket
	526 2368 0 sk_memcg
	1613 2432 0 sk_policy
	1614 2560 0 __cacheline_group_end__sock_read_rxtx
	1615 2560 0 __cacheline_group_begin__sock_write_rxtx
	1616 2560 0 sk_lock
	726 2816 0 sk_reserved_mem
	201 2848 0 sk_forward_alloc
	726 2880 0 sk_tsflags
	1617 2912 0 __cacheline_group_end__sock_write_rxtx
	1618 2912 0 __cacheline_group_begin__sock_write_tx
	201 2912 0 sk_write_pending
	1602 2944 0 sk_omem_alloc
	201 2976 0 sk_sndbuf
	201 3008 0 sk_wmem_queued
	1619 3040 0 sk_wmem_alloc
	186 3072 0 sk_tsq_flags
	1620 3136 0 -
	1604 3200 0 sk_write_queue
	726 3392 0 sk_dst_pending_confirm
	726 3424 0 sk_pacing_status
	1621 3456 0 sk_frag
	1622 3584 0 -
	186 3904 0 sk_pacing_rate
	1602 3968 0 sk_zckey
	1602 4000 0 sk_tskey
	1623 4032 0 __cacheline_group_end__sock_write_tx
	1624 4032 0 __cacheline_group_begin__sock_read_tx
	186 4032 0 sk_max_pacing_rate
	263 4096 0 sk_sndtimeo
	726 4160 0 sk_priority
	726 4192 0 sk_mark
	971 4224 0 sk_dst_cache
	1625 4288 0 sk_route_caps
	989 4352 0 sk_validate_xmit_skb
	1608 4416 0 sk_gso_type
	1608 4432 0 sk_gso_max_segs
	206 4448 0 sk_gso_max_size
	1626 4480 0 sk_allocation
	726 4512 0 sk_txhash
	1609 4544 0 sk_pacing_shift
	729 4552 0 sk_use_task_frag
	1627 4560 0 __cacheline_group_end__sock_read_tx
	1609 4560 1 sk_gso_disabled
	1609 4561 1 sk_kern_sock
	1609 4562 1 sk_no_check_tx
	1609 4563 1 sk_no_check_rx
	1609 4568 0 sk_shutdown
	1608 4576 0 sk_type
	1608 4592 0 sk_protocol
	186 4608 0 sk_lingertime
	992 4672 0 sk_prot_creator
	1628 4736 0 sk_callback_lock
	201 4800 0 sk_err_soft
	726 4832 0 sk_ack_backlog
	726 4864 0 sk_max_ack_backlog
	1629 4896 0 sk_uid
	1630 4928 0 sk_peer_lock
	201 4960 0 sk_bind_phc
	938 4992 0 sk_peer_pid
	397 5056 0 sk_peer_cred
	1631 5120 0 sk_stamp
	201 5184 0 sk_disconnects
	1609 5216 0 sk_txrehash
	1609 5224 0 sk_clockid
	1609 5232 1 sk_txtime_deadline_mode
	1609 5233 1 sk_txtime_report_errors
	1609 5234 6 sk_txtime_unused
	190 5248 0 sk_user_data
	190 5312 0 sk_security
	1632 5376 0 sk_cgrp_data
	819 5504 0 sk_state_change
	819 5568 0 sk_write_space
	819 5632 0 sk_error_report
	827 5696 0 sk_backlog_rcv
	819 5760 0 sk_destruct
	997 5824 0 sk_reuseport_cb
	285 5888 0 sk_bpf_storage
	737 5952 0 sk_rcu
	1633 6080 0 ns_tracker
	1634 6080 0 sk_user_frags
typedef 4 1635 u32
typedef 8 1636 size_t
typedef 24 1637 wait_queue_head_t
typedef 1 1314 bool
struct 128 15 netlink_callback
	959 0 0 skb
	1638 64 0 nlh
	1639 128 0 dump
	1640 192 0 done
	190 256 0 data
	248 320 0 module
	1641 384 0 extack
	1608 448 0 family
	1608 464 0 answer_flags
	726 480 0 min_dump_alloc
	206 512 0 prev_seq
	206 544 0 seq
	201 576 0 flags
	729 608 0 strict_check
	1642 640 0 -
struct 32 4 mutex
	1643 0 0 owner
	1644 64 0 wait_lock
	1645 96 0 osq
	1646 128 0 wait_list
ptr 8 void (*)(struct sk_buff *)
ptr 8 int (*)(struct net *, int)
ptr 8 void (*)(struct net *, int)
ptr 8 void (*)(struct sock *, long unsigned int *)
struct 8 1 rhash_head
	1647 0 0 next
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
ptr 8 const struct proc_ns_operations *
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	80 0 0 list
	288 0 0 rcu
typedef 2 1648 s16
union 40 5 -
	1649 0 0 -
	1650 0 0 -
	1651 0 0 -
	1652 0 0 -
	288 0 0 callback_head
union 4 2 -
	206 0 0 page_type
	184 0 0 _mapcount
struct 48 8 page_pool_params_fast
	206 0 0 order
	206 32 0 pool_size
	201 64 0 nid
	360 128 0 dev
	1653 192 0 napi
	1654 256 0 dma_dir
	206 288 0 max_len
	206 320 0 offset
typedef 4 1655 u32
array 0 958 0
typedef 8 186 netmem_ref
array 0 958 0
struct 0 0 -
struct 88 4 delayed_work
	1656 0 0 work
	1657 256 0 timer
	443 576 0 wq
	201 640 0 cpu
struct 1032 2 pp_alloc_cache
	750 0 0 count
	1658 64 0 cache
struct 192 8 ptr_ring
	201 0 0 producer
	458 32 0 producer_lock
	201 512 0 consumer_head
	201 544 0 consumer_tail
	458 576 0 consumer_lock
	201 1024 0 size
	201 1056 0 batch
	541 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	458 0 0 xa_lock
	1659 32 0 xa_flags
	190 64 0 xa_head
typedef 4 1660 atomic_t
typedef 4 1661 refcount_t
typedef 8 1662 u64
struct 32 5 page_pool_params_slow
	612 0 0 netdev
	206 64 0 queue_idx
	206 96 0 flags
	1663 128 0 init_callback
	190 192 0 init_arg
struct 32 4 -
	1664 0 0 list
	762 128 0 detach_time
	750 192 0 napi_id
	750 224 0 id
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
struct 32 8 pcpu_block_md
	201 0 0 scan_hint
	201 32 0 scan_hint_start
	201 64 0 contig_hint
	201 96 0 contig_hint_start
	201 128 0 left_free
	201 160 0 right_free
	201 192 0 first_free
	201 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1314 bool
ptr 8 struct pcpuobj_ext *
array 0 186 0
union 64 2 -
	1665 0 0 -
	1666 0 0 pad
typedef 1 1667 s8
array 47 772 47
int 2 s short int
array 12 772 12
array 48 186 6
typedef 8 1393 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 179 5
array 163872 180 2
array 96 280 4
struct 208 8 lru_gen_mm_walk
	1668 0 0 lruvec
	186 64 0 seq
	186 128 0 next_addr
	1669 192 0 nr_pages
	1670 1472 0 mm_stats
	201 1600 0 batched
	302 1632 0 can_swap
	302 1640 0 force_scan
struct 232 4 lru_gen_memcg
	186 0 0 seq
	1098 64 0 nr_memcgs
	1671 256 0 fifo
	189 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 324 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	186 0 0 total
	186 64 0 ignored
	186 128 0 failed
	186 192 0 delayed
	186 256 0 recovered
array 32 346 4
array 0 1672 0
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1673 0 0 owner
	1674 64 0 wait_lock
	1675 96 0 osq
	1676 128 0 wait_list
typedef 24 1677 wait_queue_head_t
typedef 1 1314 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1678 atomic_long_t
struct 16 2 prb_data_blk_lpos
	186 0 0 begin
	186 64 0 next
typedef 8 1679 u64
typedef 2 1680 u16
typedef 1 1681 u8
typedef 4 1682 u32
struct 64 2 dev_printk_info
	1683 0 0 subsystem
	1684 128 0 device
struct 48 6 prb_desc_ring
	206 0 0 count_bits
	1685 64 0 descs
	1686 128 0 infos
	799 192 0 head_id
	799 256 0 tail_id
	799 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	206 0 0 size_bits
	390 64 0 data
	799 128 0 head_lpos
	799 192 0 tail_lpos
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
typedef 4 206 slab_flags_t
ptr 8 struct request_sock_ops *
ptr 8 struct timewait_sock_ops *
union 8 4 -
	1687 0 0 hashinfo
	1498 0 0 udp_table
	1688 0 0 raw_hash
	1689 0 0 smc_hash
array 32 1046 32
union 16 3 -
	1690 0 0 pt_rcu_head
	454 0 0 pt_list
	1691 0 0 -
union 8 4 -
	186 0 0 pt_index
	905 0 0 pt_mm
	845 0 0 pt_frag_refcount
	845 0 0 pt_share_count
union 8 2 -
	186 0 0 _pt_pad_2
	1692 0 0 ptl
typedef 4 1693 atomic_t
ptr 8 struct rb_node *
ptr 8 struct blk_mq_hw_ctx *
typedef 4 1293 blk_opf_t
typedef 4 1293 req_flags_t
typedef 8 447 sector_t
ptr 8 struct bio *
union 16 2 -
	216 0 0 queuelist
	863 0 0 rq_next
enum 4 u 3 mq_rq_state
	0 MQ_RQ_IDLE
	1 MQ_RQ_IN_FLIGHT
	2 MQ_RQ_COMPLETE
union 16 2 -
	213 0 0 hash
	1694 0 0 ipi_list
union 24 2 -
	1695 0 0 rb_node
	1696 0 0 special_vec
struct 24 2 -
	1697 0 0 icq
	1698 64 0 priv
struct 16 2 -
	206 0 0 seq
	858 64 0 saved_end_io
ptr 8 rq_end_io_fn *
ptr 8 struct elevator_queue *
typedef 4 1699 refcount_t
struct 16 2 percpu_ref
	186 0 0 percpu_count_ptr
	1330 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1700 0 0 features
	1701 32 0 flags
	186 64 0 seg_boundary_mask
	186 128 0 virt_boundary_mask
	206 192 0 max_hw_sectors
	206 224 0 max_dev_sectors
	206 256 0 chunk_sectors
	206 288 0 max_sectors
	206 320 0 max_user_sectors
	206 352 0 max_segment_size
	206 384 0 physical_block_size
	206 416 0 logical_block_size
	206 448 0 alignment_offset
	206 480 0 io_min
	206 512 0 io_opt
	206 544 0 max_discard_sectors
	206 576 0 max_hw_discard_sectors
	206 608 0 max_user_discard_sectors
	206 640 0 max_secure_erase_sectors
	206 672 0 max_write_zeroes_sectors
	206 704 0 max_zone_append_sectors
	206 736 0 discard_granularity
	206 768 0 discard_alignment
	206 800 0 zone_write_granularity
	206 832 0 atomic_write_hw_max
	206 864 0 atomic_write_max_sectors
	206 896 0 atomic_write_hw_boundary
	206 928 0 atomic_write_boundary_sectors
	206 960 0 atomic_write_hw_unit_min
	206 992 0 atomic_write_unit_min
	206 1024 0 atomic_write_hw_unit_max
	206 1056 0 atomic_write_unit_max
	207 1088 0 max_segments
	207 1104 0 max_integrity_segments
	207 1120 0 max_discard_segments
	206 1152 0 max_open_zones
	206 1184 0 max_active_zones
	206 1216 0 dma_alignment
	206 1248 0 dma_pad_mask
	1702 1280 0 integrity
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
	213 0 0 entry
	186 128 0 expires
	1587 192 0 function
	1282 256 0 flags
struct 32 3 work_struct
	1304 0 0 data
	216 64 0 entry
	1703 192 0 func
array 8 186 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
typedef 24 1704 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1314 bool
typedef 8 1705 resource_size_t
ptr 8 struct resource *
typedef 4 1706 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1707 raw_spinlock_t
typedef 4 1708 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	206 0 0 order
	253 64 0 data
ptr 8 struct buffer_page *
typedef 8 1709 size_t
typedef 8 1710 rb_time_t
array 40 890 5
typedef 8 1711 u64
struct 32 4 mutex
	1712 0 0 owner
	882 64 0 wait_lock
	1713 96 0 osq
	250 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1712 0 0 data
	250 64 0 entry
	1714 192 0 func
struct 32 2 completion
	206 0 0 done
	1715 64 0 wait
struct 88 7 rb_irq_work
	1716 0 0 work
	1717 256 0 waiters
	1717 448 0 full_waiters
	880 640 0 seq
	1184 672 0 waiters_pending
	1184 680 0 full_waiters_pending
	1184 688 0 wakeup_full
typedef 4 1718 raw_spinlock_t
typedef 32 1719 call_single_data_t
typedef 4 1720 atomic_t
struct 1664 7 rt_rq
	1721 0 0 active
	206 12928 0 rt_nr_running
	206 12960 0 rr_nr_running
	1722 12992 0 highest_prio
	1723 13056 0 overloaded
	1724 13120 0 pushable_tasks
	201 13248 0 rt_queued
struct 104 10 dl_rq
	259 0 0 root
	206 128 0 dl_nr_running
	1725 192 0 earliest_dl
	1723 320 0 overloaded
	259 384 0 pushable_dl_tasks_root
	258 512 0 running_bw
	258 576 0 this_bw
	258 640 0 extra_bw
	258 704 0 max_bw
	258 768 0 bw_ratio
struct 240 23 sched_dl_entity
	1726 0 0 rb_node
	258 192 0 dl_runtime
	258 256 0 dl_deadline
	258 320 0 dl_period
	258 384 0 dl_bw
	258 448 0 dl_density
	257 512 0 runtime
	258 576 0 deadline
	206 640 0 flags
	206 672 1 dl_throttled
	206 673 1 dl_yielded
	206 674 1 dl_non_contending
	206 675 1 dl_overrun
	206 676 1 dl_server
	206 677 1 dl_server_active
	206 678 1 dl_defer
	206 679 1 dl_defer_armed
	206 680 1 dl_defer_running
	911 704 0 dl_timer
	911 1216 0 inactive_timer
	264 1728 0 rq
	1727 1792 0 server_pick_task
	904 1856 0 pi_se
union 8 2 -
	592 0 0 donor
	592 0 0 curr
ptr 8 struct sched_dl_entity *
ptr 8 struct mm_struct *
ptr 8 struct root_domain *
ptr 8 struct sched_domain *
ptr 8 struct balance_callback *
struct 48 5 cpu_stop_work
	265 0 0 list
	1728 128 0 fn
	186 192 0 caller
	190 256 0 arg
	1729 320 0 done
struct 8 1 rcuwait
	592 0 0 task
struct 64 8 hrtimer
	1730 0 0 node
	912 256 0 _softexpires
	1731 320 0 function
	1732 384 0 base
	1733 448 0 state
	1733 456 0 is_rel
	1733 464 0 is_soft
	1733 472 0 is_hard
typedef 8 257 ktime_t
struct 32 4 sched_info
	186 0 0 pcount
	914 64 0 run_delay
	914 128 0 last_arrival
	914 192 0 last_queued
int 8 u long long unsigned int
ptr 8 struct cpuidle_state *
typedef 8 1294 cpumask_var_t
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
enum 4 u 2 rwsem_waiter_type
	0 RWSEM_WAITING_FOR_WRITE
	1 RWSEM_WAITING_FOR_READ
typedef 1 1314 bool
typedef 4 1734 raw_spinlock_t
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
typedef 1 1314 bool
typedef 4 1735 spinlock_t
union 32 2 -
	1736 0 0 dir_offsets
	1737 0 0 -
struct 16 2 timespec64
	1738 0 0 tv_sec
	263 64 0 tv_nsec
struct 16 2 shared_policy
	1739 0 0 root
	1740 64 0 lock
struct 16 2 simple_xattrs
	1739 0 0 rb_root
	1740 64 0 lock
typedef 4 1741 atomic_t
struct 624 57 inode
	1742 0 0 i_mode
	207 16 0 i_opflags
	1743 32 0 i_uid
	1744 64 0 i_gid
	206 96 0 i_flags
	468 128 0 i_acl
	468 192 0 i_default_acl
	469 256 0 i_op
	343 320 0 i_sb
	228 384 0 i_mapping
	190 448 0 i_security
	186 512 0 i_ino
	1745 576 0 -
	1746 608 0 i_rdev
	1747 640 0 i_size
	1738 704 0 i_atime_sec
	1738 768 0 i_mtime_sec
	1738 832 0 i_ctime_sec
	1748 896 0 i_atime_nsec
	1748 928 0 i_mtime_nsec
	1748 960 0 i_ctime_nsec
	1748 992 0 i_generation
	923 1024 0 i_lock
	207 1056 0 i_bytes
	1749 1072 0 i_blkbits
	1750 1080 0 i_write_hint
	1751 1088 0 i_blocks
	1748 1152 0 i_state
	1752 1216 0 i_rwsem
	186 1536 0 dirtied_when
	186 1600 0 dirtied_time_when
	1753 1664 0 i_hash
	1676 1792 0 i_io_list
	475 1920 0 i_wb
	201 1984 0 i_wb_frn_winner
	1754 2016 0 i_wb_frn_avg_time
	1754 2032 0 i_wb_frn_history
	1676 2048 0 i_lru
	1676 2176 0 i_sb_list
	1676 2304 0 i_wb_list
	1755 2432 0 -
	1756 2560 0 i_version
	1756 2624 0 i_sequence
	928 2688 0 i_count
	928 2720 0 i_dio_count
	928 2752 0 i_writecount
	928 2784 0 i_readcount
	1757 2816 0 -
	479 2880 0 i_flctx
	1758 2944 0 i_data
	1676 4480 0 i_devices
	1759 4608 0 -
	1760 4672 0 i_fsnotify_mask
	482 4736 0 i_fsnotify_marks
	483 4800 0 i_crypt_info
	484 4864 0 i_verity_info
	190 4928 0 i_private
struct 24 2 sigpending
	80 0 0 list
	1076 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1761 0 0 node
	933 256 0 _softexpires
	1731 320 0 function
	1732 384 0 base
	472 448 0 state
	472 456 0 is_rel
	472 464 0 is_soft
	472 472 0 is_hard
typedef 8 777 ktime_t
array 32 1762 2
struct 24 1 thread_group_cputimer
	1763 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1764 0 0 bases
	206 576 0 timers_active
	206 608 0 expiry_active
array 32 938 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1765 seqlock_t
struct 56 7 task_io_accounting
	193 0 0 rchar
	193 64 0 wchar
	193 128 0 syscr
	193 192 0 syscw
	193 256 0 read_bytes
	193 320 0 write_bytes
	193 384 0 cancelled_write_bytes
array 256 1766 16
struct 56 7 pacct_struct
	201 0 0 ac_flag
	263 64 0 ac_exitcode
	186 128 0 ac_mem
	193 192 0 ac_utime
	193 256 0 ac_stime
	186 320 0 ac_minflt
	186 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
union 24 4 -
	1767 0 0 -
	1768 0 0 rbnode
	600 0 0 list
	601 0 0 ll_node
union 8 2 -
	1769 0 0 tstamp
	628 0 0 skb_mstamp_ns
array 48 1046 48
union 16 3 -
	1770 0 0 -
	600 0 0 tcp_tsorted_anchor
	186 0 0 _sk_redir
typedef 2 207 __u16
array 0 953 0
typedef 1 328 __u8
union 60 2 -
	1771 0 0 -
	1772 0 0 headers
typedef 4 206 sk_buff_data_t
ptr 8 unsigned char *
ptr 8 struct skb_ext *
typedef 1 328 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1773 0 0 hwtstamps
	1774 0 0 xsk_meta
array 272 1775 17
union 32 2 -
	1776 0 0 -
	1777 0 0 callback_head
typedef 4 1778 atomic_t
struct 136 25 sock_common
	1779 0 0 -
	1780 64 0 -
	1781 96 0 -
	207 128 0 skc_family
	328 144 0 skc_state
	328 152 4 skc_reuse
	328 156 1 skc_reuseport
	328 157 1 skc_ipv6only
	328 158 1 skc_net_refcnt
	201 160 0 skc_bound_dev_if
	1782 192 0 -
	992 320 0 skc_prot
	657 384 0 skc_net
	1783 448 0 skc_v6_daddr
	1783 576 0 skc_v6_rcv_saddr
	540 704 0 skc_cookie
	1784 768 0 -
	1785 832 0 skc_dontcopy_begin
	1786 832 0 -
	207 960 0 skc_tx_queue_mapping
	207 976 0 skc_rx_queue_mapping
	1787 992 0 -
	983 1024 0 skc_refcnt
	1788 1056 0 skc_dontcopy_end
	1789 1056 0 -
array 0 1548 0
typedef 4 201 __s32
struct 24 3 sk_buff_head
	1790 0 0 -
	1559 128 0 qlen
	676 160 0 lock
struct 24 4 -
	669 0 0 rmem_alloc
	201 32 0 len
	959 64 0 head
	959 128 0 tail
array 0 1548 0
array 0 1548 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1791 0 0 sk_wq
	1791 0 0 sk_wq_raw
array 0 1548 0
array 0 1548 0
ptr 8 struct socket *
array 16 1792 2
array 0 1548 0
array 0 1548 0
typedef 32 1793 socket_lock_t
array 0 1548 0
array 0 1548 0
typedef 4 1794 refcount_t
union 8 2 -
	959 0 0 sk_send_head
	1586 0 0 tcp_rtx_queue
struct 16 3 page_frag
	792 0 0 page
	1559 64 0 offset
	1559 96 0 size
union 40 2 -
	690 0 0 sk_timer
	690 0 0 mptcp_retransmit_timer
array 0 1548 0
array 0 1548 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 206 gfp_t
array 0 1548 0
ptr 8 struct proto *
typedef 8 1795 rwlock_t
typedef 4 1796 kuid_t
typedef 8 1797 ktime_t
struct 16 3 sock_cgroup_data
	275 0 0 cgroup
	655 64 0 classid
	639 96 0 prioidx
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
typedef 0 1798 netns_tracker
struct 16 3 xarray
	676 0 0 xa_lock
	990 32 0 xa_flags
	190 64 0 xa_head
typedef 4 1799 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1800 0 0 wait
	797 192 0 fasync_list
	186 256 0 flags
	998 320 0 rcu
struct 128 7 socket
	1801 0 0 state
	774 32 0 type
	186 64 0 flags
	1002 128 0 file
	608 192 0 sk
	1003 256 0 ops
	1802 512 0 wq
struct 624 57 inode
	1803 0 0 i_mode
	207 16 0 i_opflags
	1804 32 0 i_uid
	1805 64 0 i_gid
	206 96 0 i_flags
	468 128 0 i_acl
	468 192 0 i_default_acl
	469 256 0 i_op
	343 320 0 i_sb
	228 384 0 i_mapping
	190 448 0 i_security
	186 512 0 i_ino
	1806 576 0 -
	1807 608 0 i_rdev
	1808 640 0 i_size
	1809 704 0 i_atime_sec
	1809 768 0 i_mtime_sec
	1809 832 0 i_ctime_sec
	1810 896 0 i_atime_nsec
	1810 928 0 i_mtime_nsec
	1810 960 0 i_ctime_nsec
	1810 992 0 i_generation
	1811 1024 0 i_lock
	207 1056 0 i_bytes
	1812 1072 0 i_blkbits
	1813 1080 0 i_write_hint
	1814 1088 0 i_blocks
	1810 1152 0 i_state
	1815 1216 0 i_rwsem
	186 1536 0 dirtied_when
	186 1600 0 dirtied_time_when
	1816 1664 0 i_hash
	1817 1792 0 i_io_list
	475 1920 0 i_wb
	201 1984 0 i_wb_frn_winner
	1818 2016 0 i_wb_frn_avg_time
	1818 2032 0 i_wb_frn_history
	1817 2048 0 i_lru
	1817 2176 0 i_sb_list
	1817 2304 0 i_wb_list
	1819 2432 0 -
	1820 2560 0 i_version
	1820 2624 0 i_sequence
	1821 2688 0 i_count
	1821 2720 0 i_dio_count
	1821 2752 0 i_writecount
	1821 2784 0 i_readcount
	1822 2816 0 -
	479 2880 0 i_flctx
	1823 2944 0 i_data
	1817 4480 0 i_devices
	1824 4608 0 -
	1825 4672 0 i_fsnotify_mask
	482 4736 0 i_fsnotify_marks
	483 4800 0 i_crypt_info
	484 4864 0 i_verity_info
	190 4928 0 i_private
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
typedef 4 1826 u32
typedef 4 1827 refcount_t
union 512 2 -
	1828 0 0 entries
	1829 0 0 -
struct 96 4 kset
	388 0 0 list
	1360 128 0 list_lock
	1830 192 0 kobj
	507 704 0 uevent_ops
struct 32 4 mutex
	1831 0 0 owner
	1832 64 0 wait_lock
	1833 96 0 osq
	388 128 0 wait_list
struct 48 2 blocking_notifier_head
	1834 0 0 rwsem
	1467 320 0 head
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
typedef 2 207 __u16
struct 8 1 hlist_bl_head
	1343 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	206 0 0 flags
	133 64 0 dqio_sem
	1835 384 0 files
	1836 576 0 info
	1837 2304 0 ops
struct 304 4 sb_writers
	207 0 0 frozen
	201 32 0 freeze_kcount
	201 64 0 freeze_ucount
	1838 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 1046 32
typedef 16 1839 uuid_t
array 37 1046 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1840 0 0 node
	80 64 0 list
	201 192 0 shrinker_id
	302 224 0 memcg_aware
	178 256 0 xa
ptr 8 struct page **
typedef 4 1841 spinlock_t
struct 40 3 plist_node
	201 0 0 prio
	80 64 0 prio_list
	80 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 80 10
array 40 206 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	846 0 0 rb_node
struct 32 2 completion
	206 0 0 done
	1842 64 0 wait
array 0 1037 0
char 1 u char
typedef 1 1314 bool
struct 16 4 __call_single_node
	1366 0 0 llist
	1843 64 0 -
	270 96 0 src
	270 112 0 dst
struct 256 23 sched_entity
	1844 0 0 load
	127 128 0 run_node
	193 320 0 deadline
	193 384 0 min_vruntime
	193 448 0 min_slice
	80 512 0 group_node
	328 640 0 on_rq
	328 648 0 sched_delayed
	328 656 0 rel_deadline
	328 664 0 custom_slice
	193 704 0 exec_start
	193 768 0 sum_exec_runtime
	193 832 0 prev_sum_exec_runtime
	193 896 0 vruntime
	777 960 0 vlag
	193 1024 0 slice
	193 1088 0 nr_migrations
	201 1152 0 depth
	260 1216 0 parent
	1845 1280 0 cfs_rq
	1845 1344 0 my_q
	186 1408 0 runnable_weight
	1846 1536 0 avg
struct 48 7 sched_rt_entity
	80 0 0 run_list
	186 128 0 timeout
	186 192 0 watchdog_stamp
	206 256 0 time_slice
	207 288 0 on_rq
	207 304 0 on_list
	1847 320 0 back
struct 240 23 sched_dl_entity
	127 0 0 rb_node
	193 192 0 dl_runtime
	193 256 0 dl_deadline
	193 320 0 dl_period
	193 384 0 dl_bw
	193 448 0 dl_density
	777 512 0 runtime
	193 576 0 deadline
	206 640 0 flags
	206 672 1 dl_throttled
	206 673 1 dl_yielded
	206 674 1 dl_non_contending
	206 675 1 dl_overrun
	206 676 1 dl_server
	206 677 1 dl_server_active
	206 678 1 dl_defer
	206 679 1 dl_defer_armed
	206 680 1 dl_defer_running
	932 704 0 dl_timer
	932 1216 0 inactive_timer
	264 1728 0 rq
	1848 1792 0 server_pick_task
	904 1856 0 pi_se
ptr 8 const struct sched_class *
struct 256 28 sched_statistics
	193 0 0 wait_start
	193 64 0 wait_max
	193 128 0 wait_count
	193 192 0 wait_sum
	193 256 0 iowait_count
	193 320 0 iowait_sum
	193 384 0 sleep_start
	193 448 0 sleep_max
	777 512 0 sum_sleep_runtime
	193 576 0 block_start
	193 640 0 block_max
	777 704 0 sum_block_runtime
	777 768 0 exec_max
	193 832 0 slice_max
	193 896 0 nr_migrations_cold
	193 960 0 nr_failed_migrations_affine
	193 1024 0 nr_failed_migrations_running
	193 1088 0 nr_failed_migrations_hot
	193 1152 0 nr_forced_migrations
	193 1216 0 nr_wakeups
	193 1280 0 nr_wakeups_sync
	193 1344 0 nr_wakeups_migrate
	193 1408 0 nr_wakeups_local
	193 1472 0 nr_wakeups_remote
	193 1536 0 nr_wakeups_affine
	193 1600 0 nr_wakeups_affine_attempts
	193 1664 0 nr_wakeups_passive
	193 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1849 cpumask_t
union 4 2 rcu_special
	1850 0 0 b
	379 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	186 0 0 pcount
	914 64 0 run_delay
	914 128 0 last_arrival
	914 192 0 last_queued
struct 56 3 restart_block
	186 0 0 arch_data
	1851 64 0 fn
	1852 128 0 -
typedef 4 1853 pid_t
array 64 337 4
ptr 8 struct completion *
struct 48 7 vtime
	1436 0 0 seqcount
	914 64 0 starttime
	1854 128 0 state
	206 160 0 cpu
	193 192 0 utime
	193 256 0 stime
	193 320 0 gtime
struct 56 3 posix_cputimers_work
	288 0 0 work
	98 128 0 mutex
	206 384 0 scheduled
array 16 1046 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1855 0 0 undo_list
struct 16 1 sysv_shm
	80 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1856 sigset_t
typedef 8 1857 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	201 0 0 mode
	184 32 0 filter_count
	1858 64 0 filter
struct 32 4 syscall_user_dispatch
	390 0 0 selector
	186 64 0 offset
	186 128 0 len
	302 192 0 on_dispatch
struct 8 1 wake_q_node
	1859 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1860 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 472 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 186 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1861 0 0 arch
	302 8192 0 flush_required
	302 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	792 0 0 page
	481 64 0 offset
	481 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	337 0 0 entry
	186 128 0 expires
	1587 192 0 function
	379 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 914 __u64
struct 8 1 llist_head
	1463 0 0 first
struct 4416 22 thread_struct
	1862 0 0 tls_array
	186 192 0 sp
	207 256 0 es
	207 272 0 ds
	207 288 0 fsindex
	207 304 0 gsindex
	186 320 0 fsbase
	186 384 0 gsbase
	1863 448 0 ptrace_bps
	186 704 0 virtual_dr6
	186 768 0 ptrace_dr7
	186 832 0 cr2
	186 896 0 trap_nr
	186 960 0 error_code
	1864 1024 0 io_bitmap
	186 1088 0 iopl_emul
	206 1152 1 iopl_warn
	379 1184 0 pkru
	186 1216 0 features
	186 1280 0 features_locked
	1865 1344 0 shstk
	1866 1536 0 fpu
struct 1448 33 inet_connection_sock
	1867 0 0 icsk_inet
	1868 8000 0 icsk_accept_queue
	1869 8640 0 icsk_bind_hash
	1870 8704 0 icsk_bind2_hash
	186 8768 0 icsk_timeout
	1871 8832 0 icsk_retransmit_timer
	1871 9152 0 icsk_delack_timer
	1872 9472 0 -
	1873 9792 0 icsk_rto
	1873 9824 0 icsk_rto_min
	1873 9856 0 icsk_delack_max
	1873 9888 0 icsk_pmtu_cookie
	1506 9920 0 icsk_ca_ops
	1874 9984 0 icsk_af_ops
	1875 10048 0 icsk_ulp_ops
	190 10112 0 icsk_ulp_data
	1876 10176 0 icsk_clean_acked
	1877 10240 0 icsk_sync_mss
	1878 10304 5 icsk_ca_state
	1878 10309 1 icsk_ca_initialized
	1878 10310 1 icsk_ca_setsockopt
	1878 10311 1 icsk_ca_dst_locked
	1878 10312 0 icsk_retransmits
	1878 10320 0 icsk_pending
	1878 10328 0 icsk_backoff
	1878 10336 0 icsk_syn_retries
	1878 10344 0 icsk_probes_out
	1879 10352 0 icsk_ext_hdr_len
	1880 10368 0 icsk_ack
	1881 10560 0 icsk_mtup
	1115 10688 0 icsk_probes_tstamp
	1115 10720 0 icsk_user_timeout
	1882 10752 0 icsk_ca_priv
array 0 1878 0
typedef 4 1873 u32
typedef 2 1879 u16
array 0 1878 0
array 0 1878 0
typedef 1 1878 u8
array 0 1878 0
array 0 1878 0
struct 24 1 minmax
	1883 0 0 s
struct 8 1 rb_root
	846 0 0 rb_node
array 0 1878 0
array 0 1878 0
typedef 8 1884 u64
array 12 1115 3
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
array 0 1878 0
array 0 1878 0
typedef 4 1873 __be32
struct 24 17 tcp_options_received
	201 0 0 ts_recent_stamp
	1115 32 0 ts_recent
	1115 64 0 rcv_tsval
	1115 96 0 rcv_tsecr
	1116 128 1 saw_tstamp
	1116 129 1 tstamp_ok
	1116 130 1 dsack
	1116 131 1 wscale_ok
	1116 132 3 sack_ok
	1116 135 1 smc_ok
	1116 136 4 snd_wscale
	1116 140 4 rcv_wscale
	1119 144 1 saw_unknown
	1119 145 7 unused
	1119 152 0 num_sacks
	1116 160 0 user_mss
	1116 176 0 mss_clamp
array 0 1878 0
array 0 1878 0
struct 16 3 -
	1115 0 0 rtt_us
	1115 32 0 seq
	1126 64 0 time
struct 16 3 -
	201 0 0 space
	1115 32 0 seq
	1126 64 0 time
array 0 1878 0
struct 24 8 tcp_rack
	1126 0 0 mstamp
	1115 64 0 rtt_us
	1115 96 0 end_seq
	1115 128 0 last_delivered
	1119 160 0 reo_wnd_steps
	1119 168 5 reo_wnd_persist
	1119 173 1 dsack_seen
	1119 174 1 advanced
struct 64 8 hrtimer
	1885 0 0 node
	1886 256 0 _softexpires
	1731 320 0 function
	1732 384 0 base
	1119 448 0 state
	1119 456 0 is_rel
	1119 464 0 is_soft
	1119 472 0 is_hard
array 8 1887 1
array 32 1887 4
struct 8 2 -
	1115 0 0 probe_seq_start
	1115 32 0 probe_seq_end
typedef 1 1314 bool
ptr 8 bool (*)(const struct sock *)
ptr 8 const struct tcp_sock_af_ops *
ptr 8 struct tcp_md5sig_info *
ptr 8 struct tcp_fastopen_request *
ptr 8 struct request_sock *
ptr 8 struct saved_syn *
struct 56 8 tk_read_base
	1888 0 0 clock
	1151 64 0 mask
	1151 128 0 cycle_last
	1157 192 0 mult
	1157 224 0 shift
	1151 256 0 xtime_nsec
	1153 320 0 base
	1151 384 0 base_real
typedef 8 1889 u64
struct 16 2 timespec64
	1890 0 0 tv_sec
	263 64 0 tv_nsec
typedef 8 1156 ktime_t
typedef 4 1891 s32
typedef 1 1892 u8
typedef 8 1893 s64
typedef 4 1894 u32
typedef 4 1895 spinlock_t
struct 8 1 hlist_nulls_head
	1392 0 0 first
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
struct 40 5 array_buffer
	1896 0 0 tr
	881 64 0 buffer
	1897 128 0 data
	1898 192 0 time_start
	201 256 0 cpu
typedef 1 1314 bool
typedef 4 1899 spinlock_t
struct 32 3 work_struct
	1900 0 0 data
	1160 64 0 entry
	1901 192 0 func
struct 32 3 irq_work
	1902 0 0 node
	1903 128 0 func
	1904 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1905 arch_spinlock_t
array 3704 1174 463
ptr 8 struct tracer *
array 32 328 32
typedef 4 1906 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1294 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1294 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1299 0 0 next
	1300 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1314 bool
struct 24 3 notifier_block
	1907 0 0 notifier_call
	1467 64 0 next
	201 128 0 priority
typedef 4 1405 depot_stack_handle_t
struct 1000 21 inet_sock
	1908 0 0 sk
	1909 6208 0 pinet6
	1910 6272 0 ipv6_fl_list
	186 6336 0 inet_flags
	1911 6400 0 inet_saddr
	1912 6432 0 uc_ttl
	1913 6448 0 inet_sport
	1914 6464 0 inet_opt
	1915 6528 0 inet_id
	1188 6560 0 tos
	1188 6568 0 min_ttl
	1188 6576 0 mc_ttl
	1188 6584 0 pmtudisc
	1188 6592 0 rcv_tos
	1188 6600 0 convert_csum
	201 6624 0 uc_index
	201 6656 0 mc_index
	1911 6688 0 mc_addr
	1916 6720 0 local_port_range
	1917 6784 0 mc_list
	1918 6848 0 cork
typedef 1 328 __u8
typedef 2 207 __u16
ptr 8 void (*)(struct sock *, struct sk_buff *, int, __be16, u32, u8 *)
ptr 8 struct sk_buff *(*)(struct sock *, struct list_head *, struct sk_buff *)
ptr 8 int (*)(struct sock *, struct sk_buff *, int)
struct 24 3 sk_buff_head
	1919 0 0 -
	1920 128 0 qlen
	1921 160 0 lock
typedef 1 1314 bool
ptr 8 struct udp_hslot *
typedef 4 1922 refcount_t
array 0 1923 0
typedef 4 1924 kuid_t
typedef 4 1925 kgid_t
ptr 8 struct scm_fp_list *
typedef 4 1926 u32
struct 776 107 sock
	1927 0 0 __sk_common
	1928 1088 0 __cacheline_group_begin__sock_write_rx
	1929 1088 0 sk_drops
	1930 1120 0 sk_peek_off
	1931 1152 0 sk_error_queue
	1931 1344 0 sk_receive_queue
	1932 1536 0 sk_backlog
	1933 1728 0 __cacheline_group_end__sock_write_rx
	1934 1728 0 __cacheline_group_begin__sock_read_rx
	971 1728 0 sk_rx_dst
	201 1792 0 sk_rx_dst_ifindex
	1201 1824 0 sk_rx_dst_cookie
	206 1856 0 sk_ll_usec
	206 1888 0 sk_napi_id
	1935 1920 0 sk_busy_poll_budget
	1936 1936 0 sk_prefer_busy_poll
	1936 1944 0 sk_userlocks
	201 1952 0 sk_rcvbuf
	972 1984 0 sk_filter
	1937 2048 0 -
	819 2112 0 sk_data_ready
	263 2176 0 sk_rcvtimeo
	201 2240 0 sk_rcvlowat
	1938 2272 0 __cacheline_group_end__sock_read_rx
	1939 2272 0 __cacheline_group_begin__sock_read_rxtx
	201 2272 0 sk_err
	976 2304 0 sk_socket
	526 2368 0 sk_memcg
	1940 2432 0 sk_policy
	1941 2560 0 __cacheline_group_end__sock_read_rxtx
	1942 2560 0 __cacheline_group_begin__sock_write_rxtx
	1943 2560 0 sk_lock
	1201 2816 0 sk_reserved_mem
	201 2848 0 sk_forward_alloc
	1201 2880 0 sk_tsflags
	1944 2912 0 __cacheline_group_end__sock_write_rxtx
	1945 2912 0 __cacheline_group_begin__sock_write_tx
	201 2912 0 sk_write_pending
	1929 2944 0 sk_omem_alloc
	201 2976 0 sk_sndbuf
	201 3008 0 sk_wmem_queued
	1196 3040 0 sk_wmem_alloc
	186 3072 0 sk_tsq_flags
	1946 3136 0 -
	1931 3200 0 sk_write_queue
	1201 3392 0 sk_dst_pending_confirm
	1201 3424 0 sk_pacing_status
	1947 3456 0 sk_frag
	1948 3584 0 -
	186 3904 0 sk_pacing_rate
	1929 3968 0 sk_zckey
	1929 4000 0 sk_tskey
	1949 4032 0 __cacheline_group_end__sock_write_tx
	1950 4032 0 __cacheline_group_begin__sock_read_tx
	186 4032 0 sk_max_pacing_rate
	263 4096 0 sk_sndtimeo
	1201 4160 0 sk_priority
	1201 4192 0 sk_mark
	971 4224 0 sk_dst_cache
	1951 4288 0 sk_route_caps
	989 4352 0 sk_validate_xmit_skb
	1935 4416 0 sk_gso_type
	1935 4432 0 sk_gso_max_segs
	206 4448 0 sk_gso_max_size
	1952 4480 0 sk_allocation
	1201 4512 0 sk_txhash
	1936 4544 0 sk_pacing_shift
	1953 4552 0 sk_use_task_frag
	1954 4560 0 __cacheline_group_end__sock_read_tx
	1936 4560 1 sk_gso_disabled
	1936 4561 1 sk_kern_sock
	1936 4562 1 sk_no_check_tx
	1936 4563 1 sk_no_check_rx
	1936 4568 0 sk_shutdown
	1935 4576 0 sk_type
	1935 4592 0 sk_protocol
	186 4608 0 sk_lingertime
	992 4672 0 sk_prot_creator
	1955 4736 0 sk_callback_lock
	201 4800 0 sk_err_soft
	1201 4832 0 sk_ack_backlog
	1201 4864 0 sk_max_ack_backlog
	1198 4896 0 sk_uid
	1207 4928 0 sk_peer_lock
	201 4960 0 sk_bind_phc
	938 4992 0 sk_peer_pid
	397 5056 0 sk_peer_cred
	1956 5120 0 sk_stamp
	201 5184 0 sk_disconnects
	1936 5216 0 sk_txrehash
	1936 5224 0 sk_clockid
	1936 5232 1 sk_txtime_deadline_mode
	1936 5233 1 sk_txtime_report_errors
	1936 5234 6 sk_txtime_unused
	190 5248 0 sk_user_data
	190 5312 0 sk_security
	1957 5376 0 sk_cgrp_data
	819 5504 0 sk_state_change
	819 5568 0 sk_write_space
	819 5632 0 sk_error_report
	827 5696 0 sk_backlog_rcv
	819 5760 0 sk_destruct
	997 5824 0 sk_reuseport_cb
	285 5888 0 sk_bpf_storage
	1958 5952 0 sk_rcu
	1959 6080 0 ns_tracker
	1960 6080 0 sk_user_frags
ptr 8 struct unix_address *
struct 16 2 path
	1364 0 0 mnt
	215 64 0 dentry
struct 32 4 mutex
	1961 0 0 owner
	1962 64 0 wait_lock
	1963 96 0 osq
	1964 128 0 wait_list
ptr 8 struct unix_vertex *
typedef 4 1965 spinlock_t
struct 64 4 socket_wq
	1966 0 0 wait
	797 192 0 fasync_list
	186 256 0 flags
	1958 320 0 rcu
typedef 40 1967 wait_queue_entry_t
struct 16 2 scm_stat
	1929 0 0 nr_fds
	186 64 0 nr_unix_fds
struct 390 6 new_utsname
	1968 0 0 sysname
	1968 520 0 nodename
	1968 1040 0 release
	1968 1560 0 version
	1968 2080 0 machine
	1968 2600 0 domainname
struct 24 4 ns_common
	215 0 0 stashed
	738 64 0 ops
	206 128 0 inum
	1969 160 0 count
union 16 2 -
	1970 0 0 -
	288 0 0 vm_rcu
typedef 8 1971 pgprot_t
union 8 2 -
	1972 0 0 vm_flags
	1972 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	127 0 0 rb
	186 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1973 0 0 ctx
array 896 186 112
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
typedef 8 1974 phys_addr_t
struct 24 3 rb_node
	186 0 0 __rb_parent_color
	846 64 0 rb_right
	846 128 0 rb_left
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
union 8 2 -
	186 0 0 subtree_max_size
	1107 0 0 vm
array 6144 1975 256
typedef 4 1976 spinlock_t
typedef 1 1314 bool
struct 32 3 rb_list
	1977 0 0 root
	1241 64 0 head
	1244 192 0 lock
struct 32 3 work_struct
	1978 0 0 data
	1241 64 0 entry
	1979 192 0 func
union 16 2 -
	1253 0 0 entry
	1980 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1981 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1982 u64
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
ptr 8 struct worker_pool *
array 32 1046 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1983 0 0 private_list
	1984 0 0 callback_head
array 512 190 64
union 24 2 -
	1985 0 0 tags
	1985 0 0 marks
array 32 186 4
array 40 263 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 58 11
array 16 186 2
array 96 324 12
array 48 324 6
array 81936 181 5121
ptr 8 struct zone *
struct 4 1 -
	201 0 0 counter
struct 4 1 spinlock
	1986 0 0 -
typedef 4 1987 refcount_t
typedef 4 1988 dev_t
struct 760 47 device
	214 0 0 kobj
	360 512 0 parent
	361 576 0 p
	234 640 0 init_name
	362 704 0 type
	363 768 0 bus
	364 832 0 driver
	190 896 0 platform_data
	190 960 0 driver_data
	1989 1024 0 driver_override
	220 1152 0 mutex
	1990 1408 0 links
	1991 1856 0 power
	368 4352 0 pm_domain
	369 4416 0 em_pd
	1992 4480 0 msi
	371 4608 0 dma_ops
	372 4672 0 dma_mask
	447 4736 0 coherent_dma_mask
	447 4800 0 bus_dma_limit
	373 4864 0 dma_range_map
	374 4928 0 dma_parms
	216 4992 0 dma_pools
	375 5120 0 dma_io_tlb_mem
	1993 5184 0 archdata
	377 5184 0 of_node
	378 5248 0 fwnode
	201 5312 0 numa_node
	1274 5344 0 devt
	1282 5376 0 id
	209 5408 0 devres_lock
	216 5440 0 devres_head
	380 5568 0 class
	308 5632 0 groups
	312 5696 0 release
	381 5760 0 iommu_group
	382 5824 0 iommu
	383 5888 0 physical_location
	1994 5952 0 removable
	877 5984 1 offline_disabled
	877 5985 1 offline
	877 5986 1 of_node_reused
	877 5987 1 state_synced
	877 5988 1 can_match
	877 5989 1 dma_skip_sync
	877 5990 1 dma_iommu
	870 6016 0 flags
typedef 2 207 umode_t
typedef 4 1995 kuid_t
typedef 4 1996 kgid_t
union 4 2 -
	206 0 0 i_nlink
	206 0 0 __i_nlink
typedef 8 1997 loff_t
typedef 8 1998 time64_t
typedef 4 1293 u32
typedef 1 1999 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 447 blkcnt_t
struct 40 5 rw_semaphore
	1304 0 0 count
	1304 64 0 owner
	1306 128 0 osq
	1305 160 0 wait_lock
	216 192 0 wait_list
typedef 2 2000 u16
union 16 2 -
	2001 0 0 i_dentry
	874 0 0 i_rcu
typedef 8 2002 atomic64_t
union 8 2 -
	396 0 0 i_fop
	1396 0 0 free_inode
struct 192 15 address_space
	182 0 0 host
	435 64 0 i_pages
	1286 192 0 invalidate_lock
	1383 512 0 gfp_mask
	211 544 0 i_mmap_writable
	2003 576 0 i_mmap
	186 704 0 nrpages
	186 768 0 writeback_index
	187 832 0 a_ops
	186 896 0 flags
	2004 960 0 wb_err
	209 992 0 i_private_lock
	216 1024 0 i_private_list
	1286 1152 0 i_mmap_rwsem
	190 1472 0 i_private_data
union 8 4 -
	1101 0 0 i_pipe
	1397 0 0 i_cdev
	390 0 0 i_link
	206 0 0 i_dir_seq
typedef 4 206 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	2005 0 0 -
struct 40 4 wait_queue_entry
	206 0 0 flags
	190 64 0 private
	2006 128 0 func
	216 192 0 entry
struct 4 1 -
	201 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	860 0 0 refcount
struct 16 3 blk_mq_queue_map
	500 0 0 mq_map
	206 64 0 nr_queues
	206 96 0 queue_offset
typedef 8 1289 atomic_long_t
typedef 4 2007 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	211 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 379 __kernel_dev_t
typedef 2 207 __u16
typedef 1 328 __u8
typedef 4 206 __u32
struct 4 1 refcount_struct
	2008 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1712 0 0 a
typedef 4 206 __u32
typedef 4 2009 u32
typedef 8 2010 __s64
typedef 8 914 __u64
struct 8 1 rb_root
	846 0 0 rb_node
array 0 1046 0
struct 24 3 task_cputime
	193 0 0 stime
	193 64 0 utime
	914 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	189 0 0 lock
	80 64 0 head
typedef 8 1981 work_func_t
array 304 1329 38
array 304 346 38
array 38 472 38
array 304 193 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4096 1 entry_stack
	318 0 0 stack
struct 104 10 x86_hw_tss
	2011 0 0 reserved1
	1335 32 0 sp0
	1335 96 0 sp1
	1335 160 0 sp2
	1335 224 0 reserved2
	2012 288 0 ist
	2011 736 0 reserved3
	2011 768 0 reserved4
	2013 800 0 reserved5
	2013 816 0 io_bitmap_base
struct 16416 4 x86_io_bitmap
	1335 0 0 prev_sequence
	206 64 0 prev_max
	2014 128 0 bitmap
	2014 65728 0 mapall
array 8192 1046 8192
typedef 8 2015 u64
array 384 1335 48
array 65536 1046 65536
struct 4 1 -
	2016 0 0 val
struct 4 1 -
	2017 0 0 val
struct 8 1 -
	193 0 0 val
struct 4 1 refcount_struct
	184 0 0 refs
struct 4 1 seqcount_spinlock
	1436 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	2018 0 0 -
	193 0 0 hash_len
union 8 2 -
	1110 0 0 lock_count
	2019 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	335 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2020 pm_message_t
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
typedef 4 2021 spinlock_t
ptr 8 void (*)(struct klist_node *)
struct 4 1 kref
	2022 0 0 refcount
typedef 1 328 __u8
ptr 8 struct vfsmount *
typedef 8 2010 __kernel_loff_t
struct 8 1 llist_node
	1463 0 0 next
struct 32 6 file_ra_state
	186 0 0 start
	206 64 0 size
	206 96 0 async_size
	206 128 0 ra_pages
	206 160 0 mmap_miss
	400 192 0 prev_pos
typedef 8 2023 freeptr_t
struct 4 1 -
	201 0 0 counter
struct 24 2 wait_queue_head
	415 0 0 lock
	600 64 0 head
struct 4 1 spinlock
	2024 0 0 -
struct 64 8 -
	186 0 0 flags
	2025 64 0 -
	228 192 0 mapping
	186 256 0 index
	2026 320 0 -
	184 384 0 _mapcount
	184 416 0 _refcount
	186 448 0 memcg_data
struct 40 7 -
	186 0 0 _flags_1
	186 64 0 _head_1
	184 128 0 _large_mapcount
	184 160 0 _entire_mapcount
	184 192 0 _nr_pages_mapped
	184 224 0 _pincount
	206 256 0 _folio_nr_pages
struct 32 3 -
	186 0 0 _flags_2
	186 64 0 _head_2
	80 128 0 _deferred_list
struct 48 6 -
	186 0 0 _flags_3
	186 64 0 _head_3
	190 128 0 _hugetlb_subpool
	190 192 0 _hugetlb_cgroup
	190 256 0 _hugetlb_cgroup_rsvd
	190 320 0 _hugetlb_hwpoison
struct 4 1 -
	201 0 0 counter
struct 4 1 spinlock
	2027 0 0 -
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
struct 4 1 spinlock
	2028 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 2029 atomic64_t
typedef 8 2030 u64
typedef 4 206 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 2031 mempool_t
struct 16 2 bio_list
	851 0 0 head
	851 64 0 tail
typedef 8 914 __u64
typedef 8 2032 atomic_long_t
typedef 4 2033 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	845 0 0 tail
struct 4 1 spinlock
	2034 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 2010 __s64
typedef 1 328 __u8
struct 8 1 -
	777 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 2035 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 2036 atomic64_t
struct 32 4 kernfs_elem_dir
	186 0 0 subdirs
	1043 64 0 children
	287 128 0 root
	186 192 0 rev
struct 8 1 kernfs_elem_symlink
	267 0 0 target_kn
struct 32 4 kernfs_elem_attr
	2037 0 0 ops
	2038 64 0 open
	400 128 0 size
	267 192 0 notify_next
typedef 4 2039 u32
typedef 1 2040 u8
struct 4 1 kref
	2041 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	541 0 0 freelist
	186 64 0 tid
typedef 16 2042 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	2043 0 0 -
typedef 8 2044 atomic64_t
struct 24 2 swait_queue_head
	2045 0 0 lock
	2046 64 0 task_list
struct 256 2 -
	2047 0 0 parent
	2048 64 0 slot
struct 48 7 -
	190 0 0 pad
	2049 64 0 rcu
	2050 192 0 piv_parent
	328 256 0 parent_slot
	2051 288 0 type
	328 320 0 slot_len
	206 352 0 ma_flags
struct 256 3 maple_range_64
	2047 0 0 parent
	2052 64 0 pivot
	2053 1024 0 -
struct 248 5 maple_arange_64
	2047 0 0 parent
	2054 64 0 pivot
	2055 640 0 slot
	2056 1280 0 gap
	2057 1920 0 meta
struct 256 4 maple_alloc
	186 0 0 total
	328 64 0 node_count
	206 96 0 request_count
	2058 128 0 slot
typedef 0 2059 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	115 0 0 events
	206 320 0 period
	1436 352 0 sequence
struct 40 4 memcg_cgwb_frn
	193 0 0 bdi_id
	201 64 0 memcg_id
	193 128 0 at
	2060 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 1344 14 lru_gen_folio
	186 0 0 max_seq
	1266 64 0 min_seq
	1261 192 0 timestamps
	2061 448 0 folios
	2062 5568 0 nr_pages
	2063 8128 0 avg_refaulted
	2063 8640 0 avg_total
	2064 9152 0 protected
	2065 9536 0 evicted
	2065 10048 0 refaulted
	302 10560 0 enabled
	472 10568 0 gen
	472 10576 0 seg
	2066 10624 0 list
struct 72 5 lru_gen_mm_state
	186 0 0 seq
	510 64 0 head
	510 128 0 tail
	2067 192 0 filters
	2068 320 0 stats
struct 0 0 zswap_lruvec_state
array 40 186 5
struct 0 0 -
typedef 8 540 atomic_long_t
typedef 8 1981 work_func_t
struct 8 1 -
	1797 0 0 counter
struct 64 1 -
	184 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 2069 seqcount_t
array 416 186 52
array 160 115 4
ptr 8 struct linux_binfmt *
typedef 136 2070 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	2071 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	80 0 0 list
	186 128 0 bitmap
	526 192 0 memcg
typedef 8 914 __u64
struct 24 2 wait_queue_head
	2072 0 0 lock
	583 64 0 head
struct 4 1 refcount_struct
	2073 0 0 refs
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	190 0 0 base
	206 64 0 size
	2074 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
struct 8 1 llist_node
	1463 0 0 next
struct 4 1 raw_spinlock
	2075 0 0 raw_lock
struct 0 0 -
typedef 2 207 __u16
typedef 2 1459 u16
struct 4 1 refcount_struct
	411 0 0 refs
typedef 4 206 __u32
ptr 8 struct llist_node *
ptr 8 int (*)(struct ctl_table_set *)
struct 96 2 ctl_dir
	2076 0 0 header
	1485 704 0 root
typedef 4 206 gfp_t
ptr 8 struct notifier_block *
ptr 8 struct ctl_table_header *
typedef 1 953 u8
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
	2077 0 0 owner
	2078 64 0 wait_lock
	2079 96 0 osq
	600 128 0 wait_list
struct 8 1 hlist_head
	1299 0 0 first
struct 16 2 unix_table
	462 0 0 locks
	402 64 0 buckets
struct 8 1 rb_root
	846 0 0 rb_node
struct 48 2 blocking_notifier_head
	2080 0 0 rwsem
	1467 320 0 head
array 0 953 0
array 12 201 3
array 0 953 0
array 0 953 0
array 0 953 0
array 0 953 0
array 0 953 0
array 0 953 0
array 0 953 0
struct 0 0 -
struct 128 3 inet_timewait_death_row
	598 0 0 tw_refcount
	1687 512 0 hashinfo
	201 576 0 sysctl_max_tw_buckets
ptr 8 struct udp_table *
ptr 8 struct ipv4_devconf *
ptr 8 struct ip_ra_chain *
ptr 8 struct fib_rules_ops *
ptr 8 struct fib_table *
ptr 8 struct inet_peer_base *
ptr 8 struct fqdir *
struct 8 2 local_ports
	599 0 0 range
	412 32 0 warned
ptr 8 const struct tcp_congestion_ops *
ptr 8 struct tcp_fastopen_context *
struct 16 2 ping_group_range
	2081 0 0 lock
	2082 64 0 range
struct 8 2 sysctl_fib_multipath_hash_seed
	599 0 0 user_seed
	599 32 0 mp_seed
ptr 8 struct fib_notifier_ops *
typedef 16 2083 siphash_key_t
struct 192 18 dst_ops
	207 0 0 family
	206 32 0 gc_thresh
	2084 64 0 gc
	2085 128 0 check
	2086 192 0 default_advmss
	2086 256 0 mtu
	2087 320 0 cow_metrics
	2088 384 0 destroy
	2089 448 0 ifdown
	2090 512 0 negative_advice
	732 576 0 link_failure
	2091 640 0 update_pmtu
	2092 704 0 redirect
	2093 768 0 local_out
	2094 832 0 neigh_lookup
	2095 896 0 confirm_neigh
	463 960 0 kmem_cachep
	2096 1024 0 pcpuc_entries
struct 184 41 netns_sysctl_ipv6
	1468 0 0 hdr
	1468 64 0 route_hdr
	1468 128 0 icmp_hdr
	1468 192 0 frags_hdr
	1468 256 0 xfrm6_hdr
	201 320 0 flush_delay
	201 352 0 ip6_rt_max_size
	201 384 0 ip6_rt_gc_min_interval
	201 416 0 ip6_rt_gc_timeout
	201 448 0 ip6_rt_gc_interval
	201 480 0 ip6_rt_gc_elasticity
	201 512 0 ip6_rt_mtu_expires
	201 544 0 ip6_rt_min_advmss
	599 576 0 multipath_hash_fields
	1469 608 0 multipath_hash_policy
	1469 616 0 bindv6only
	1469 624 0 flowlabel_consistency
	1469 632 0 auto_flowlabels
	201 640 0 icmpv6_time
	1469 672 0 icmpv6_echo_ignore_all
	1469 680 0 icmpv6_echo_ignore_multicast
	1469 688 0 icmpv6_echo_ignore_anycast
	2097 704 0 icmpv6_ratemask
	393 960 0 icmpv6_ratemask_ptr
	1469 1024 0 anycast_src_echo_reply
	1469 1032 0 ip_nonlocal_bind
	1469 1040 0 fwmark_reflect
	1469 1048 0 flowlabel_state_ranges
	201 1056 0 idgen_retries
	201 1088 0 idgen_delay
	201 1120 0 flowlabel_reflect
	201 1152 0 max_dst_opts_cnt
	201 1184 0 max_hbh_opts_cnt
	201 1216 0 max_dst_opts_len
	201 1248 0 max_hbh_opts_len
	201 1280 0 seg6_flowlabel
	599 1312 0 ioam6_id
	628 1344 0 ioam6_id_wide
	1469 1408 0 skip_notify_on_dev_down
	1469 1416 0 fib_notify_on_flag_change
	1469 1424 0 icmpv6_error_anycast_as_unicast
ptr 8 struct ipv6_devconf *
ptr 8 struct fib6_info *
ptr 8 struct rt6_info *
ptr 8 struct rt6_statistics *
struct 40 4 timer_list
	2098 0 0 entry
	186 128 0 expires
	1587 192 0 function
	599 256 0 flags
ptr 8 struct fib6_table *
typedef 8 2099 rwlock_t
struct 88 4 delayed_work
	1536 0 0 work
	1518 256 0 timer
	443 576 0 wq
	201 640 0 cpu
ptr 8 struct seg6_pernet_data *
struct 16 3 -
	1483 0 0 head
	415 64 0 lock
	599 96 0 seq
ptr 8 struct ioam6_pernet_data *
ptr 8 struct sctp_mib *
array 88 2100 11
array 40 643 5
array 24 643 3
ptr 8 struct ip_conntrack_stat *
ptr 8 struct nf_ct_event_notifier *
struct 200 8 nf_ip_net
	2101 0 0 generic
	2102 32 0 tcp
	2103 544 0 udp
	2104 640 0 icmp
	2104 672 0 icmpv6
	2105 704 0 dccp
	2106 1056 0 sctp
	2107 1408 0 gre
ptr 8 struct nf_flow_table_stat *
array 16 1329 2
array 16 652 2
array 32 600 2
struct 32 3 work_struct
	2077 0 0 data
	600 64 0 entry
	2108 192 0 func
array 48 2109 3
array 24 206 6
struct 48 6 xfrm_policy_hthresh
	1536 0 0 work
	2081 256 0 lock
	1469 320 0 lbits4
	1469 328 0 rbits4
	1469 336 0 lbits6
	1469 344 0 rbits6
array 3 1469 3
typedef 4 2110 seqcount_spinlock_t
typedef 8 914 __u64
typedef 8 2111 size_t
ptr 8 struct mpls_route **
typedef 4 2112 seqcount_mutex_t
ptr 8 struct smc_stats *
ptr 8 struct smc_stats_rsn *
typedef 1 328 __u8
struct 8 2 -
	186 0 32 priv_flags
	186 32 1 lltx
struct 8 2 -
	186 0 32 priv_flags
	186 32 1 lltx
typedef 8 2113 u64
typedef 2 207 __u16
typedef 2 774 __s16
struct 4 2 netdev_tc_txq
	639 0 0 count
	639 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 206 __u32
struct 8 1 -
	742 0 0 net
union 8 2 -
	186 0 0 rx_packets
	1430 0 0 __rx_packets
union 8 2 -
	186 0 0 tx_packets
	1430 0 0 __tx_packets
union 8 2 -
	186 0 0 rx_bytes
	1430 0 0 __rx_bytes
union 8 2 -
	186 0 0 tx_bytes
	1430 0 0 __tx_bytes
union 8 2 -
	186 0 0 rx_errors
	1430 0 0 __rx_errors
union 8 2 -
	186 0 0 tx_errors
	1430 0 0 __tx_errors
union 8 2 -
	186 0 0 rx_dropped
	1430 0 0 __rx_dropped
union 8 2 -
	186 0 0 tx_dropped
	1430 0 0 __tx_dropped
union 8 2 -
	186 0 0 multicast
	1430 0 0 __multicast
union 8 2 -
	186 0 0 collisions
	1430 0 0 __collisions
union 8 2 -
	186 0 0 rx_length_errors
	1430 0 0 __rx_length_errors
union 8 2 -
	186 0 0 rx_over_errors
	1430 0 0 __rx_over_errors
union 8 2 -
	186 0 0 rx_crc_errors
	1430 0 0 __rx_crc_errors
union 8 2 -
	186 0 0 rx_frame_errors
	1430 0 0 __rx_frame_errors
union 8 2 -
	186 0 0 rx_fifo_errors
	1430 0 0 __rx_fifo_errors
union 8 2 -
	186 0 0 rx_missed_errors
	1430 0 0 __rx_missed_errors
union 8 2 -
	186 0 0 tx_aborted_errors
	1430 0 0 __tx_aborted_errors
union 8 2 -
	186 0 0 tx_carrier_errors
	1430 0 0 __tx_carrier_errors
union 8 2 -
	186 0 0 tx_fifo_errors
	1430 0 0 __tx_fifo_errors
union 8 2 -
	186 0 0 tx_heartbeat_errors
	1430 0 0 __tx_heartbeat_errors
union 8 2 -
	186 0 0 tx_window_errors
	1430 0 0 __tx_window_errors
union 8 2 -
	186 0 0 rx_compressed
	1430 0 0 __rx_compressed
union 8 2 -
	186 0 0 tx_compressed
	1430 0 0 __tx_compressed
struct 4 1 -
	201 0 0 counter
struct 4 1 spinlock
	2114 0 0 -
struct 8 1 rb_root
	846 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	234 0 0 name
	653 64 0 entry
	230 192 0 parent
	678 256 0 kset
	1301 320 0 ktype
	267 384 0 sd
	2115 448 0 kref
	206 480 1 state_initialized
	206 481 1 state_in_sysfs
	206 482 1 state_add_uevent_sent
	206 483 1 state_remove_uevent_sent
	206 484 1 uevent_suppress
struct 16 2 -
	234 0 0 name
	676 64 0 lock
struct 32 4 mutex
	1430 0 0 owner
	2116 64 0 wait_lock
	2117 96 0 osq
	653 128 0 wait_list
struct 56 4 dev_links_info
	653 0 0 suppliers
	653 128 0 consumers
	653 256 0 defer_sync
	2118 384 0 status
struct 312 55 dev_pm_info
	2119 0 0 power_state
	679 32 1 can_wakeup
	679 33 1 async_suspend
	679 34 1 in_dpm_list
	679 35 1 is_prepared
	679 36 1 is_suspended
	679 37 1 is_noirq_suspended
	679 38 1 is_late_suspended
	679 39 1 no_pm
	679 40 1 early_init
	679 41 1 direct_complete
	655 64 0 driver_flags
	676 96 0 lock
	653 128 0 entry
	2120 256 0 completion
	1351 512 0 wakeup
	679 576 1 wakeup_path
	679 577 1 syscore
	679 578 1 no_pm_callbacks
	679 579 1 async_in_progress
	679 580 1 smart_suspend
	679 581 1 must_resume
	679 582 1 may_skip_resume
	2121 640 0 suspend_timer
	1551 1152 0 timer_expires
	537 1216 0 work
	1800 1472 0 wait_queue
	1352 1664 0 wakeirq
	669 1728 0 usage_count
	669 1760 0 child_count
	206 1792 3 disable_depth
	679 1795 1 idle_notification
	679 1796 1 request_pending
	679 1797 1 deferred_resume
	679 1798 1 needs_force_resume
	679 1799 1 runtime_auto
	679 1800 1 ignore_children
	679 1801 1 no_callbacks
	679 1802 1 irq_safe
	679 1803 1 use_autosuspend
	679 1804 1 timer_autosuspends
	679 1805 1 memalloc_noio
	206 1824 0 links_count
	2122 1856 0 request
	2123 1888 0 runtime_status
	2123 1920 0 last_status
	201 1952 0 runtime_error
	201 1984 0 autosuspend_delay
	1551 2048 0 last_busy
	1551 2112 0 active_time
	1551 2176 0 suspended_time
	1551 2240 0 accounting_timestamp
	1355 2304 0 subsys_data
	1356 2368 0 set_latency_tolerance
	1357 2432 0 qos
struct 16 2 dev_msi_info
	1358 0 0 domain
	1359 64 0 data
struct 0 0 dev_archdata
typedef 4 2124 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 186 1
struct 16 2 bpf_xdp_entity
	652 0 0 prog
	2125 64 0 link
struct 0 0 -
struct 136 25 sock_common
	2126 0 0 -
	2127 64 0 -
	2128 96 0 -
	207 128 0 skc_family
	328 144 0 skc_state
	328 152 4 skc_reuse
	328 156 1 skc_reuseport
	328 157 1 skc_ipv6only
	328 158 1 skc_net_refcnt
	201 160 0 skc_bound_dev_if
	2129 192 0 -
	992 320 0 skc_prot
	2130 384 0 skc_net
	2131 448 0 skc_v6_daddr
	2131 576 0 skc_v6_rcv_saddr
	2132 704 0 skc_cookie
	2133 768 0 -
	2134 832 0 skc_dontcopy_begin
	2135 832 0 -
	207 960 0 skc_tx_queue_mapping
	207 976 0 skc_rx_queue_mapping
	2136 992 0 -
	1619 1024 0 skc_refcnt
	2137 1056 0 skc_dontcopy_end
	2138 1056 0 -
array 0 2139 0
typedef 4 2140 atomic_t
typedef 4 201 __s32
struct 24 3 sk_buff_head
	2141 0 0 -
	1635 128 0 qlen
	1630 160 0 lock
struct 24 4 -
	1602 0 0 rmem_alloc
	201 32 0 len
	959 64 0 head
	959 128 0 tail
array 0 2139 0
array 0 2139 0
typedef 2 2142 u16
typedef 1 2139 u8
union 8 2 -
	1791 0 0 sk_wq
	1791 0 0 sk_wq_raw
array 0 2139 0
array 0 2139 0
array 16 1792 2
array 0 2139 0
array 0 2139 0
typedef 32 2143 socket_lock_t
array 0 2139 0
array 0 2139 0
typedef 4 2144 refcount_t
union 8 2 -
	959 0 0 sk_send_head
	2145 0 0 tcp_rtx_queue
struct 16 3 page_frag
	792 0 0 page
	1635 64 0 offset
	1635 96 0 size
union 40 2 -
	2146 0 0 sk_timer
	2146 0 0 mptcp_retransmit_timer
array 0 2139 0
array 0 2139 0
typedef 8 2147 netdev_features_t
typedef 4 206 gfp_t
array 0 2139 0
typedef 8 2148 rwlock_t
typedef 4 2149 kuid_t
typedef 4 2150 spinlock_t
typedef 8 2151 ktime_t
struct 16 3 sock_cgroup_data
	275 0 0 cgroup
	726 64 0 classid
	1608 96 0 prioidx
typedef 0 2152 netns_tracker
struct 16 3 xarray
	1630 0 0 xa_lock
	1626 32 0 xa_flags
	190 64 0 xa_head
typedef 4 206 __u32
typedef 8 2153 __kernel_size_t
struct 24 2 wait_queue_head
	1630 0 0 lock
	1646 64 0 head
ptr 8 const struct nlmsghdr *
ptr 8 int (*)(struct sk_buff *, struct netlink_callback *)
ptr 8 int (*)(struct netlink_callback *)
ptr 8 struct netlink_ext_ack *
union 48 2 -
	2154 0 0 ctx
	2155 0 0 args
typedef 8 2132 atomic_long_t
typedef 4 2156 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1602 0 0 tail
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
ptr 8 struct rhash_head *
typedef 2 774 __s16
struct 40 4 -
	2157 0 0 -
	228 128 0 mapping
	2158 192 0 -
	186 256 0 private
struct 40 5 -
	186 0 0 pp_magic
	2159 64 0 pp
	186 128 0 _pp_mapping_pad
	186 192 0 dma_addr
	324 256 0 pp_ref_count
struct 8 1 -
	186 0 0 compound_head
struct 16 2 -
	2160 0 0 pgmap
	190 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 206 __u32
struct 32 3 work_struct
	2161 0 0 data
	2162 64 0 entry
	2163 192 0 func
struct 40 4 timer_list
	1664 0 0 entry
	186 128 0 expires
	1587 192 0 function
	750 256 0 flags
array 1024 752 128
typedef 4 206 gfp_t
struct 4 1 -
	201 0 0 counter
struct 4 1 refcount_struct
	760 0 0 refs
typedef 8 914 __u64
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1299 0 0 next
	1300 64 0 pprev
struct 48 8 -
	592 0 0 current_task
	201 64 0 preempt_count
	201 96 0 cpu_number
	193 128 0 call_depth
	186 192 0 top_of_stack
	190 256 0 hardirq_stack_ptr
	270 320 0 softirq_pending
	302 336 0 hardirq_stack_inuse
array 64 472 64
typedef 1 1038 __s8
ptr 8 struct lruvec *
array 160 2164 4
array 16 201 4
array 192 2165 3
struct 16 2 upid
	201 0 0 nr
	741 64 0 ns
typedef 8 1756 atomic_long_t
typedef 4 2166 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	928 0 0 tail
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
struct 24 2 wait_queue_head
	923 0 0 lock
	1676 64 0 head
typedef 8 2167 atomic64_t
typedef 8 914 __u64
typedef 2 207 __u16
typedef 1 328 __u8
typedef 4 206 __u32
array 16 1046 16
array 48 1046 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
ptr 8 struct inet_hashinfo *
ptr 8 struct raw_hashinfo *
ptr 8 struct smc_hashinfo *
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
struct 16 2 -
	186 0 0 _pt_pad_1
	2168 64 0 pmd_huge_pte
typedef 4 2169 spinlock_t
struct 4 1 -
	201 0 0 counter
struct 8 1 llist_node
	1463 0 0 next
struct 24 3 rb_node
	186 0 0 __rb_parent_color
	846 64 0 rb_right
	846 128 0 rb_left
struct 16 3 bio_vec
	792 0 0 bv_page
	206 64 0 bv_len
	206 96 0 bv_offset
ptr 8 struct io_cq *
array 16 190 2
struct 4 1 refcount_struct
	211 0 0 refs
typedef 4 206 blk_features_t
typedef 4 206 blk_flags_t
struct 6 6 blk_integrity
	328 0 0 flags
	2170 8 0 csum_type
	328 16 0 tuple_size
	328 24 0 pi_offset
	328 32 0 interval_exp
	328 40 0 tag_size
typedef 8 1981 work_func_t
struct 24 2 wait_queue_head
	209 0 0 lock
	216 64 0 head
typedef 8 2171 phys_addr_t
struct 4 1 -
	201 0 0 counter
struct 4 1 raw_spinlock
	883 0 0 raw_lock
struct 4 1 qspinlock
	2172 0 0 -
typedef 8 2173 __kernel_size_t
struct 8 1 rb_time_struct
	2174 0 0 time
typedef 8 914 __u64
typedef 8 2175 atomic_long_t
struct 4 1 optimistic_spin_queue
	880 0 0 tail
typedef 8 1981 work_func_t
struct 24 2 swait_queue_head
	882 0 0 lock
	250 64 0 task_list
struct 32 3 irq_work
	2176 0 0 node
	1903 128 0 func
	2177 192 0 irqwait
typedef 24 2178 wait_queue_head_t
struct 4 1 raw_spinlock
	2179 0 0 raw_lock
struct 32 3 __call_single_data
	2180 0 0 node
	2181 128 0 func
	190 192 0 info
struct 4 1 -
	201 0 0 counter
struct 1616 2 rt_prio_array
	2182 0 0 bitmap
	2183 128 0 queue
struct 8 2 -
	201 0 0 curr
	201 32 0 next
typedef 1 1314 bool
struct 16 1 plist_head
	265 0 0 node_list
struct 16 2 -
	258 0 0 curr
	258 64 0 next
struct 24 3 rb_node
	186 0 0 __rb_parent_color
	846 64 0 rb_right
	846 128 0 rb_left
typedef 8 2184 dl_server_pick_f
typedef 8 508 cpu_stop_fn_t
ptr 8 struct cpu_stop_done *
struct 32 2 timerqueue_node
	1726 0 0 node
	912 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
typedef 1 2185 u8
struct 4 1 raw_spinlock
	2186 0 0 raw_lock
struct 4 1 spinlock
	2187 0 0 -
struct 24 2 offset_ctx
	2188 0 0 mt
	186 128 0 next_offset
struct 32 2 -
	1676 0 0 shrinklist
	1676 128 0 swaplist
typedef 8 2189 time64_t
struct 8 1 rb_root
	846 0 0 rb_node
typedef 8 2190 rwlock_t
struct 4 1 -
	201 0 0 counter
typedef 2 207 umode_t
typedef 4 2191 kuid_t
typedef 4 2192 kgid_t
union 4 2 -
	206 0 0 i_nlink
	206 0 0 __i_nlink
typedef 4 2193 dev_t
typedef 8 2194 loff_t
typedef 4 1760 u32
typedef 1 2195 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 2196 blkcnt_t
struct 40 5 rw_semaphore
	1673 0 0 count
	1673 64 0 owner
	1675 128 0 osq
	1674 160 0 wait_lock
	1676 192 0 wait_list
struct 16 2 hlist_node
	1299 0 0 next
	1300 64 0 pprev
typedef 2 2197 u16
union 16 2 -
	2198 0 0 i_dentry
	2199 0 0 i_rcu
typedef 8 2200 atomic64_t
union 8 2 -
	396 0 0 i_fop
	1396 0 0 free_inode
struct 192 15 address_space
	182 0 0 host
	2201 64 0 i_pages
	1752 192 0 invalidate_lock
	2202 512 0 gfp_mask
	928 544 0 i_mmap_writable
	2203 576 0 i_mmap
	186 704 0 nrpages
	186 768 0 writeback_index
	187 832 0 a_ops
	186 896 0 flags
	2204 960 0 wb_err
	923 992 0 i_private_lock
	1676 1024 0 i_private_list
	1752 1152 0 i_mmap_rwsem
	190 1472 0 i_private_data
union 8 4 -
	1101 0 0 i_pipe
	1397 0 0 i_cdev
	390 0 0 i_link
	206 0 0 i_dir_seq
typedef 4 206 __u32
struct 32 2 timerqueue_node
	127 0 0 node
	933 192 0 expires
struct 16 2 cpu_itimer
	193 0 0 expires
	193 64 0 incr
struct 24 3 task_cputime_atomic
	477 0 0 utime
	477 64 0 stime
	477 128 0 sum_exec_runtime
array 72 2205 3
struct 8 2 -
	338 0 0 seqcount
	189 32 0 lock
struct 16 2 rlimit
	2206 0 0 rlim_cur
	2206 64 0 rlim_max
struct 24 3 -
	959 0 0 next
	959 64 0 prev
	2207 128 0 -
struct 24 3 rb_node
	186 0 0 __rb_parent_color
	846 64 0 rb_right
	846 128 0 rb_left
typedef 8 2208 ktime_t
struct 16 2 -
	186 0 0 _skb_refdst
	732 64 0 destructor
struct 60 49 -
	2209 0 0 __pkt_type_offset
	953 0 3 pkt_type
	953 3 1 ignore_df
	953 4 1 dst_pending_confirm
	953 5 2 ip_summed
	953 7 1 ooo_okay
	2210 8 0 __mono_tc_offset
	953 8 2 tstamp_type
	953 10 1 tc_at_ingress
	953 11 1 tc_skip_classify
	953 12 1 remcsum_offload
	953 13 1 csum_complete_sw
	953 14 2 csum_level
	953 16 1 inner_protocol_type
	953 17 1 l4_hash
	953 18 1 sw_hash
	953 19 1 no_fcs
	953 20 1 encapsulation
	953 21 1 encap_hdr_csum
	953 22 1 csum_valid
	953 24 2 ndisc_nodetype
	953 26 1 ipvs_property
	953 27 1 nf_trace
	953 28 1 redirected
	953 29 1 from_ingress
	953 30 1 nf_skip_egress
	953 31 1 decrypted
	953 32 1 slow_gro
	953 33 1 csum_not_inet
	953 34 1 unreadable
	953 35 2 tc_depth
	951 48 0 tc_index
	2211 64 0 alloc_cpu
	2212 96 0 -
	1462 128 0 priority
	201 160 0 skb_iif
	1462 192 0 hash
	2213 224 0 -
	2214 256 0 -
	1462 288 0 secmark
	2215 320 0 -
	2216 352 0 -
	951 368 0 inner_transport_header
	951 384 0 inner_network_header
	951 400 0 inner_mac_header
	2217 416 0 protocol
	951 432 0 transport_header
	951 448 0 network_header
	951 464 0 mac_header
struct 60 49 -
	2218 0 0 __pkt_type_offset
	953 0 3 pkt_type
	953 3 1 ignore_df
	953 4 1 dst_pending_confirm
	953 5 2 ip_summed
	953 7 1 ooo_okay
	2219 8 0 __mono_tc_offset
	953 8 2 tstamp_type
	953 10 1 tc_at_ingress
	953 11 1 tc_skip_classify
	953 12 1 remcsum_offload
	953 13 1 csum_complete_sw
	953 14 2 csum_level
	953 16 1 inner_protocol_type
	953 17 1 l4_hash
	953 18 1 sw_hash
	953 19 1 no_fcs
	953 20 1 encapsulation
	953 21 1 encap_hdr_csum
	953 22 1 csum_valid
	953 24 2 ndisc_nodetype
	953 26 1 ipvs_property
	953 27 1 nf_trace
	953 28 1 redirected
	953 29 1 from_ingress
	953 30 1 nf_skip_egress
	953 31 1 decrypted
	953 32 1 slow_gro
	953 33 1 csum_not_inet
	953 34 1 unreadable
	953 35 2 tc_depth
	951 48 0 tc_index
	2211 64 0 alloc_cpu
	2220 96 0 -
	1462 128 0 priority
	201 160 0 skb_iif
	1462 192 0 hash
	2221 224 0 -
	2222 256 0 -
	1462 288 0 secmark
	2223 320 0 -
	2224 352 0 -
	951 368 0 inner_transport_header
	951 384 0 inner_network_header
	951 400 0 inner_mac_header
	2217 416 0 protocol
	951 432 0 transport_header
	951 448 0 network_header
	951 464 0 mac_header
struct 8 1 skb_shared_hwtstamps
	2225 0 0 -
struct 8 1 xsk_tx_metadata_compl
	2226 0 0 tx_timestamp
typedef 16 2227 skb_frag_t
struct 32 2 -
	2228 0 0 -
	2229 128 0 -
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
struct 4 1 -
	201 0 0 counter
union 8 2 -
	2230 0 0 skc_addrpair
	2231 0 0 -
union 4 2 -
	206 0 0 skc_hash
	2232 0 0 skc_u16hashes
union 4 2 -
	2233 0 0 skc_portpair
	2234 0 0 -
union 16 2 -
	686 0 0 skc_bind_node
	686 0 0 skc_portaddr_node
struct 16 1 in6_addr
	2235 0 0 in6_u
union 8 3 -
	186 0 0 skc_flags
	608 0 0 skc_listener
	2236 0 0 skc_tw_dr
array 0 201 0
union 16 2 -
	686 0 0 skc_node
	2237 0 0 skc_nulls_node
union 4 3 -
	201 0 0 skc_incoming_cpu
	655 0 0 skc_rcv_wnd
	655 0 0 skc_tw_rcv_nxt
array 0 201 0
union 4 3 -
	655 0 0 skc_rxhash
	655 0 0 skc_window_clamp
	655 0 0 skc_tw_snd_nxt
union 16 2 -
	2238 0 0 -
	2239 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	676 0 0 slock
	201 32 0 owned
	1800 64 0 wq
struct 4 1 refcount_struct
	669 0 0 refs
struct 8 1 -
	2240 0 0 raw_lock
struct 4 1 -
	2241 0 0 val
typedef 8 2242 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 2243 wait_queue_head_t
typedef 4 2244 socket_state
struct 64 4 socket_wq
	2245 0 0 wait
	797 192 0 fasync_list
	186 256 0 flags
	2246 320 0 rcu
typedef 2 207 umode_t
typedef 4 2247 kuid_t
typedef 4 2248 kgid_t
union 4 2 -
	206 0 0 i_nlink
	206 0 0 __i_nlink
typedef 4 2249 dev_t
typedef 8 2250 loff_t
typedef 8 2251 time64_t
typedef 4 1825 u32
typedef 4 2252 spinlock_t
typedef 1 2253 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 2254 blkcnt_t
struct 40 5 rw_semaphore
	2255 0 0 count
	2255 64 0 owner
	2256 128 0 osq
	2257 160 0 wait_lock
	1817 192 0 wait_list
struct 16 2 hlist_node
	1299 0 0 next
	1300 64 0 pprev
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
typedef 2 2258 u16
union 16 2 -
	2259 0 0 i_dentry
	2246 0 0 i_rcu
typedef 8 2260 atomic64_t
typedef 4 2261 atomic_t
union 8 2 -
	396 0 0 i_fop
	1396 0 0 free_inode
struct 192 15 address_space
	182 0 0 host
	2262 64 0 i_pages
	1815 192 0 invalidate_lock
	2263 512 0 gfp_mask
	1821 544 0 i_mmap_writable
	2264 576 0 i_mmap
	186 704 0 nrpages
	186 768 0 writeback_index
	187 832 0 a_ops
	186 896 0 flags
	2265 960 0 wb_err
	1811 992 0 i_private_lock
	1817 1024 0 i_private_list
	1815 1152 0 i_mmap_rwsem
	190 1472 0 i_private_data
union 8 4 -
	1101 0 0 i_pipe
	1397 0 0 i_cdev
	390 0 0 i_link
	206 0 0 i_dir_seq
typedef 4 206 __u32
typedef 4 206 __u32
struct 4 1 refcount_struct
	2266 0 0 refs
array 512 186 64
struct 24 2 -
	1007 0 0 free_list
	186 128 0 rcu_state
struct 64 12 kobject
	234 0 0 name
	388 64 0 entry
	230 192 0 parent
	678 256 0 kset
	1301 320 0 ktype
	267 384 0 sd
	1362 448 0 kref
	206 480 1 state_initialized
	206 481 1 state_in_sysfs
	206 482 1 state_add_uevent_sent
	206 483 1 state_remove_uevent_sent
	206 484 1 uevent_suppress
typedef 8 2267 atomic_long_t
typedef 4 2268 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	2269 0 0 tail
struct 40 5 rw_semaphore
	1831 0 0 count
	1831 64 0 owner
	1833 128 0 osq
	1832 160 0 wait_lock
	388 192 0 wait_list
array 24 182 3
array 216 2270 3
array 24 2271 3
array 288 2272 3
struct 16 1 -
	2273 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	2274 0 0 -
struct 24 2 swait_queue_head
	589 0 0 lock
	80 64 0 task_list
union 4 2 -
	206 0 0 u_flags
	184 0 0 a_flags
struct 16 2 load_weight
	186 0 0 weight
	379 64 0 inv_weight
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	193 0 0 last_update_time
	193 64 0 load_sum
	193 128 0 runnable_sum
	379 192 0 util_sum
	379 224 0 period_contrib
	186 256 0 load_avg
	186 320 0 runnable_avg
	186 384 0 util_avg
	206 448 0 util_est
ptr 8 struct sched_rt_entity *
typedef 8 2184 dl_server_pick_f
struct 1024 1 cpumask
	2275 0 0 bits
struct 4 4 -
	472 0 0 blocked
	472 8 0 need_qs
	472 16 0 exp_hint
	472 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	2276 0 0 futex
	2277 0 0 nanosleep
	2278 0 0 poll
typedef 4 201 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	385 0 0 sig
typedef 8 2206 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	2279 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1849 0 0 cpumask
array 24 2280 3
array 32 2281 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	193 0 0 base
	193 64 0 size
struct 4224 7 fpu
	206 0 0 last_cpu
	186 64 0 avx512_timestamp
	2282 128 0 fpstate
	2282 192 0 __task_fpstate
	2283 256 0 perm
	2283 384 0 guest_perm
	2284 512 0 __fpstate
struct 1000 21 inet_sock
	2285 0 0 sk
	1909 6208 0 pinet6
	1910 6272 0 ipv6_fl_list
	186 6336 0 inet_flags
	1131 6400 0 inet_saddr
	2286 6432 0 uc_ttl
	2287 6448 0 inet_sport
	1914 6464 0 inet_opt
	2288 6528 0 inet_id
	1878 6560 0 tos
	1878 6568 0 min_ttl
	1878 6576 0 mc_ttl
	1878 6584 0 pmtudisc
	1878 6592 0 rcv_tos
	1878 6600 0 convert_csum
	201 6624 0 uc_index
	201 6656 0 mc_index
	1131 6688 0 mc_addr
	1115 6720 0 local_port_range
	1917 6784 0 mc_list
	2289 6848 0 cork
struct 80 8 request_sock_queue
	2290 0 0 rskq_lock
	1119 32 0 rskq_defer_accept
	1115 64 0 synflood_warned
	2288 96 0 qlen
	2288 128 0 young
	1148 192 0 rskq_accept_head
	1148 256 0 rskq_accept_tail
	2291 320 0 fastopenq
ptr 8 struct inet_bind_bucket *
ptr 8 struct inet_bind2_bucket *
struct 40 4 timer_list
	2292 0 0 entry
	186 128 0 expires
	1587 192 0 function
	1115 256 0 flags
union 40 2 -
	1871 0 0 icsk_keepalive_timer
	1871 0 0 mptcp_tout_timer
typedef 4 206 __u32
ptr 8 const struct inet_connection_sock_af_ops *
ptr 8 const struct tcp_ulp_ops *
ptr 8 void (*)(struct sock *, u32)
ptr 8 unsigned int (*)(struct sock *, u32)
typedef 1 328 __u8
typedef 2 207 __u16
struct 24 12 -
	1878 0 0 pending
	1878 8 0 quick
	1878 16 0 pingpong
	1878 24 0 retry
	1873 32 8 ato
	1873 40 20 lrcv_flowlabel
	1873 60 1 dst_quick_ack
	1873 61 3 unused
	186 64 0 timeout
	1873 128 0 lrcvtime
	1879 160 0 last_seg_size
	1879 176 0 rcv_mss
struct 16 5 -
	201 0 0 search_high
	201 32 0 search_low
	1115 64 31 probe_size
	1115 95 1 enabled
	1115 96 0 probe_timestamp
array 104 1126 13
array 24 2293 3
typedef 8 914 __u64
struct 32 2 timerqueue_node
	2294 0 0 node
	1886 192 0 expires
typedef 8 2295 ktime_t
struct 8 2 tcp_sack_block
	1115 0 0 start_seq
	1115 32 0 end_seq
ptr 8 struct clocksource *
typedef 8 914 __u64
typedef 8 1893 time64_t
typedef 4 201 __s32
typedef 1 328 __u8
typedef 8 2010 __s64
typedef 4 206 __u32
struct 4 1 spinlock
	2296 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 2297 u64
struct 4 1 spinlock
	2298 0 0 -
typedef 8 2299 atomic_long_t
typedef 8 1981 work_func_t
struct 16 4 __call_single_node
	2300 0 0 llist
	2301 64 0 -
	2302 96 0 src
	2302 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	592 0 0 task
struct 4 1 qspinlock
	2303 0 0 -
struct 4 1 raw_spinlock
	1167 0 0 raw_lock
typedef 8 2304 notifier_fn_t
struct 776 107 sock
	2305 0 0 __sk_common
	2306 1088 0 __cacheline_group_begin__sock_write_rx
	1915 1088 0 sk_drops
	2307 1120 0 sk_peek_off
	1193 1152 0 sk_error_queue
	1193 1344 0 sk_receive_queue
	2308 1536 0 sk_backlog
	2309 1728 0 __cacheline_group_end__sock_write_rx
	2310 1728 0 __cacheline_group_begin__sock_read_rx
	971 1728 0 sk_rx_dst
	201 1792 0 sk_rx_dst_ifindex
	1916 1824 0 sk_rx_dst_cookie
	206 1856 0 sk_ll_usec
	206 1888 0 sk_napi_id
	2311 1920 0 sk_busy_poll_budget
	2312 1936 0 sk_prefer_busy_poll
	2312 1944 0 sk_userlocks
	201 1952 0 sk_rcvbuf
	972 1984 0 sk_filter
	2313 2048 0 -
	819 2112 0 sk_data_ready
	263 2176 0 sk_rcvtimeo
	201 2240 0 sk_rcvlowat
	2314 2272 0 __cacheline_group_end__sock_read_rx
	2315 2272 0 __cacheline_group_begin__sock_read_rxtx
	201 2272 0 sk_err
	976 2304 0 sk_socket
	526 2368 0 sk_memcg
	2316 2432 0 sk_policy
	2317 2560 0 __cacheline_group_end__sock_read_rxtx
	2318 2560 0 __cacheline_group_begin__sock_write_rxtx
	2319 2560 0 sk_lock
	1916 2816 0 sk_reserved_mem
	201 2848 0 sk_forward_alloc
	1916 2880 0 sk_tsflags
	2320 2912 0 __cacheline_group_end__sock_write_rxtx
	2321 2912 0 __cacheline_group_begin__sock_write_tx
	201 2912 0 sk_write_pending
	1915 2944 0 sk_omem_alloc
	201 2976 0 sk_sndbuf
	201 3008 0 sk_wmem_queued
	2322 3040 0 sk_wmem_alloc
	186 3072 0 sk_tsq_flags
	2323 3136 0 -
	1193 3200 0 sk_write_queue
	1916 3392 0 sk_dst_pending_confirm
	1916 3424 0 sk_pacing_status
	2324 3456 0 sk_frag
	2325 3584 0 -
	186 3904 0 sk_pacing_rate
	1915 3968 0 sk_zckey
	1915 4000 0 sk_tskey
	2326 4032 0 __cacheline_group_end__sock_write_tx
	2327 4032 0 __cacheline_group_begin__sock_read_tx
	186 4032 0 sk_max_pacing_rate
	263 4096 0 sk_sndtimeo
	1916 4160 0 sk_priority
	1916 4192 0 sk_mark
	971 4224 0 sk_dst_cache
	2328 4288 0 sk_route_caps
	989 4352 0 sk_validate_xmit_skb
	2311 4416 0 sk_gso_type
	2311 4432 0 sk_gso_max_segs
	206 4448 0 sk_gso_max_size
	2329 4480 0 sk_allocation
	1916 4512 0 sk_txhash
	2312 4544 0 sk_pacing_shift
	1194 4552 0 sk_use_task_frag
	2330 4560 0 __cacheline_group_end__sock_read_tx
	2312 4560 1 sk_gso_disabled
	2312 4561 1 sk_kern_sock
	2312 4562 1 sk_no_check_tx
	2312 4563 1 sk_no_check_rx
	2312 4568 0 sk_shutdown
	2311 4576 0 sk_type
	2311 4592 0 sk_protocol
	186 4608 0 sk_lingertime
	992 4672 0 sk_prot_creator
	2331 4736 0 sk_callback_lock
	201 4800 0 sk_err_soft
	1916 4832 0 sk_ack_backlog
	1916 4864 0 sk_max_ack_backlog
	2332 4896 0 sk_uid
	1921 4928 0 sk_peer_lock
	201 4960 0 sk_bind_phc
	938 4992 0 sk_peer_pid
	397 5056 0 sk_peer_cred
	2333 5120 0 sk_stamp
	201 5184 0 sk_disconnects
	2312 5216 0 sk_txrehash
	2312 5224 0 sk_clockid
	2312 5232 1 sk_txtime_deadline_mode
	2312 5233 1 sk_txtime_report_errors
	2312 5234 6 sk_txtime_unused
	190 5248 0 sk_user_data
	190 5312 0 sk_security
	2334 5376 0 sk_cgrp_data
	819 5504 0 sk_state_change
	819 5568 0 sk_write_space
	819 5632 0 sk_error_report
	827 5696 0 sk_backlog_rcv
	819 5760 0 sk_destruct
	997 5824 0 sk_reuseport_cb
	285 5888 0 sk_bpf_storage
	2335 5952 0 sk_rcu
	2336 6080 0 ns_tracker
	2337 6080 0 sk_user_frags
ptr 8 struct ipv6_pinfo *
ptr 8 struct ipv6_fl_socklist *
typedef 4 1920 __be32
typedef 2 774 __s16
typedef 2 1189 __be16
ptr 8 struct ip_options_rcu *
typedef 4 2338 atomic_t
typedef 4 1920 u32
ptr 8 struct ip_mc_socklist *
struct 144 2 inet_cork_full
	2339 0 0 base
	2340 448 0 fl
union 16 2 -
	2341 0 0 -
	2342 0 0 list
typedef 4 206 __u32
typedef 4 2343 spinlock_t
struct 4 1 refcount_struct
	1929 0 0 refs
struct 110 2 sockaddr_un
	2344 0 0 sun_family
	2345 16 0 sun_path
struct 4 1 -
	2346 0 0 val
struct 4 1 -
	2347 0 0 val
typedef 4 206 __u32
struct 136 25 sock_common
	2348 0 0 -
	2349 64 0 -
	2350 96 0 -
	207 128 0 skc_family
	328 144 0 skc_state
	328 152 4 skc_reuse
	328 156 1 skc_reuseport
	328 157 1 skc_ipv6only
	328 158 1 skc_net_refcnt
	201 160 0 skc_bound_dev_if
	2351 192 0 -
	992 320 0 skc_prot
	2352 384 0 skc_net
	2353 448 0 skc_v6_daddr
	2353 576 0 skc_v6_rcv_saddr
	2354 704 0 skc_cookie
	2355 768 0 -
	2356 832 0 skc_dontcopy_begin
	2357 832 0 -
	207 960 0 skc_tx_queue_mapping
	207 976 0 skc_rx_queue_mapping
	2358 992 0 -
	1196 1024 0 skc_refcnt
	2359 1056 0 skc_dontcopy_end
	2360 1056 0 -
array 0 2361 0
typedef 4 2362 atomic_t
typedef 4 201 __s32
struct 24 3 sk_buff_head
	2363 0 0 -
	1926 128 0 qlen
	1207 160 0 lock
struct 24 4 -
	1929 0 0 rmem_alloc
	201 32 0 len
	959 64 0 head
	959 128 0 tail
array 0 2361 0
array 0 2361 0
typedef 2 2364 u16
typedef 1 2361 u8
union 8 2 -
	1791 0 0 sk_wq
	1791 0 0 sk_wq_raw
array 0 2361 0
array 0 2361 0
array 16 1792 2
array 0 2361 0
array 0 2361 0
typedef 32 2365 socket_lock_t
array 0 2361 0
array 0 2361 0
union 8 2 -
	959 0 0 sk_send_head
	2366 0 0 tcp_rtx_queue
struct 16 3 page_frag
	792 0 0 page
	1926 64 0 offset
	1926 96 0 size
union 40 2 -
	2367 0 0 sk_timer
	2367 0 0 mptcp_retransmit_timer
array 0 2361 0
array 0 2361 0
typedef 8 2368 netdev_features_t
typedef 4 206 gfp_t
typedef 1 1314 bool
array 0 2361 0
typedef 8 2369 rwlock_t
typedef 8 2370 ktime_t
struct 16 3 sock_cgroup_data
	275 0 0 cgroup
	1201 64 0 classid
	1935 96 0 prioidx
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
typedef 0 2371 netns_tracker
struct 16 3 xarray
	1207 0 0 xa_lock
	1952 32 0 xa_flags
	190 64 0 xa_head
typedef 8 2354 atomic_long_t
typedef 4 2372 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1929 0 0 tail
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
struct 4 1 spinlock
	2373 0 0 -
typedef 24 2374 wait_queue_head_t
struct 40 4 wait_queue_entry
	206 0 0 flags
	190 64 0 private
	2375 128 0 func
	1964 192 0 entry
array 65 1046 65
typedef 4 2376 refcount_t
struct 16 2 -
	186 0 0 vm_start
	186 64 0 vm_end
struct 8 1 pgprot
	2377 0 0 pgprot
typedef 8 186 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 2378 u64
struct 24 2 vmap_pool
	1241 0 0 head
	186 128 0 len
struct 4 1 spinlock
	2379 0 0 -
struct 8 1 rb_root
	846 0 0 rb_node
typedef 8 2380 atomic_long_t
typedef 8 1981 work_func_t
struct 16 2 hlist_node
	1299 0 0 next
	1300 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 914 __u64
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
array 24 2381 3
union 4 1 -
	1457 0 0 rlock
struct 4 1 refcount_struct
	2382 0 0 refs
typedef 4 1282 __kernel_dev_t
struct 16 2 -
	234 0 0 name
	209 64 0 lock
struct 56 4 dev_links_info
	216 0 0 suppliers
	216 128 0 consumers
	216 256 0 defer_sync
	2383 384 0 status
struct 312 55 dev_pm_info
	2384 0 0 power_state
	877 32 1 can_wakeup
	877 33 1 async_suspend
	877 34 1 in_dpm_list
	877 35 1 is_prepared
	877 36 1 is_suspended
	877 37 1 is_noirq_suspended
	877 38 1 is_late_suspended
	877 39 1 no_pm
	877 40 1 early_init
	877 41 1 direct_complete
	1282 64 0 driver_flags
	209 96 0 lock
	216 128 0 entry
	2385 256 0 completion
	1351 512 0 wakeup
	877 576 1 wakeup_path
	877 577 1 syscore
	877 578 1 no_pm_callbacks
	877 579 1 async_in_progress
	877 580 1 smart_suspend
	877 581 1 must_resume
	877 582 1 may_skip_resume
	2386 640 0 suspend_timer
	447 1152 0 timer_expires
	869 1216 0 work
	875 1472 0 wait_queue
	1352 1664 0 wakeirq
	211 1728 0 usage_count
	211 1760 0 child_count
	206 1792 3 disable_depth
	877 1795 1 idle_notification
	877 1796 1 request_pending
	877 1797 1 deferred_resume
	877 1798 1 needs_force_resume
	877 1799 1 runtime_auto
	877 1800 1 ignore_children
	877 1801 1 no_callbacks
	877 1802 1 irq_safe
	877 1803 1 use_autosuspend
	877 1804 1 timer_autosuspends
	877 1805 1 memalloc_noio
	206 1824 0 links_count
	2387 1856 0 request
	865 1888 0 runtime_status
	865 1920 0 last_status
	201 1952 0 runtime_error
	201 1984 0 autosuspend_delay
	447 2048 0 last_busy
	447 2112 0 active_time
	447 2176 0 suspended_time
	447 2240 0 accounting_timestamp
	1355 2304 0 subsys_data
	1356 2368 0 set_latency_tolerance
	1357 2432 0 qos
struct 16 2 dev_msi_info
	1358 0 0 domain
	1359 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	2388 0 0 val
struct 4 1 -
	2389 0 0 val
typedef 8 2010 __kernel_loff_t
typedef 8 2010 __s64
typedef 1 328 __u8
typedef 2 207 __u16
struct 8 1 hlist_head
	1299 0 0 first
struct 8 1 -
	2390 0 0 counter
struct 16 2 rb_root_cached
	2391 0 0 rb_root
	846 64 0 rb_leftmost
typedef 4 1282 errseq_t
union 4 1 -
	2007 0 0 rlock
typedef 8 2392 wait_queue_func_t
struct 4 1 raw_spinlock
	2393 0 0 raw_lock
typedef 4 2394 atomic_t
typedef 4 206 __u32
int 8 s long long int
typedef 4 2395 u32
array 56 1335 7
typedef 2 2396 u16
array 8200 186 1025
typedef 8 914 __u64
typedef 4 2397 uid_t
typedef 4 2398 gid_t
struct 8 2 -
	379 0 0 hash
	379 32 0 len
struct 8 2 -
	189 0 0 lock
	201 32 0 count
struct 4 1 pm_message
	201 0 0 event
struct 4 1 spinlock
	2399 0 0 -
typedef 4 2400 refcount_t
struct 8 1 -
	186 0 0 v
union 4 1 -
	2401 0 0 rlock
union 16 2 -
	80 0 0 lru
	2402 0 0 -
union 8 2 -
	190 0 0 private
	2403 0 0 swap
union 4 1 -
	2404 0 0 rlock
union 4 1 -
	2405 0 0 rlock
struct 8 1 -
	2406 0 0 counter
typedef 8 914 __u64
struct 72 8 mempool_s
	209 0 0 lock
	201 32 0 min_nr
	201 64 0 curr_nr
	541 128 0 elements
	190 192 0 pool_data
	542 256 0 alloc
	543 320 0 free
	875 384 0 wait
typedef 8 2407 atomic64_t
struct 4 1 raw_spinlock
	2408 0 0 raw_lock
union 4 1 -
	2409 0 0 rlock
typedef 8 2410 u64
struct 8 1 -
	2411 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 206 __u32
typedef 1 328 __u8
typedef 4 2412 refcount_t
union 16 2 -
	2413 0 0 -
	2414 0 0 full
union 4 1 -
	2415 0 0 rlock
struct 8 1 -
	2416 0 0 counter
typedef 4 2417 raw_spinlock_t
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
ptr 8 struct maple_pnode *
array 248 190 31
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 186 15
union 128 2 -
	2418 0 0 slot
	2419 0 0 -
array 72 186 9
array 80 190 10
array 80 186 10
struct 2 2 maple_metadata
	328 0 0 end
	328 8 0 gap
array 240 2420 30
struct 0 0 -
struct 16 2 wb_completion
	184 0 0 cnt
	1347 64 0 waitq
array 640 2421 4
array 320 2422 4
array 64 2423 2
array 48 2424 1
array 64 2425 1
struct 16 2 hlist_nulls_node
	1392 0 0 next
	2426 64 0 pprev
array 16 393 2
array 32 2427 1
struct 4 1 seqcount
	206 0 0 sequence
struct 136 12 -
	193 0 0 ctx_id
	477 64 0 tlb_gen
	186 128 0 next_trim_cpumask
	133 192 0 ldt_usr_sem
	2428 512 0 ldt
	186 576 0 flags
	98 640 0 lock
	190 896 0 vdso
	2429 960 0 vdso_image
	184 1024 0 perf_rdpmc_allowed
	270 1056 0 pkey_allocation_map
	746 1072 0 execute_only_pkey
ptr 8 struct xol_area *
typedef 4 2430 spinlock_t
typedef 4 2431 atomic_t
struct 56 2 mod_tree_node
	248 0 0 mod
	2432 64 0 node
typedef 4 2433 arch_spinlock_t
struct 88 9 ctl_table_header
	2434 0 0 -
	1063 192 0 unregistering
	2435 256 0 ctl_table_arg
	2436 320 0 root
	2437 384 0 set
	2438 448 0 parent
	2439 512 0 node
	1483 576 0 inodes
	2440 640 0 type
typedef 8 2441 atomic_long_t
typedef 4 2401 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	411 0 0 tail
struct 40 5 rw_semaphore
	2077 0 0 count
	2077 64 0 owner
	2079 128 0 osq
	2078 160 0 wait_lock
	600 192 0 wait_list
typedef 8 2442 seqlock_t
array 8 2443 2
struct 16 1 -
	2444 0 0 key
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
	2078 0 0 lock
	2208 64 0 count
	600 128 0 list
	778 256 0 counters
array 32 186 4
struct 16 2 hlist_node
	1299 0 0 next
	1300 64 0 pprev
struct 8 1 -
	2445 0 0 raw_lock
ptr 8 const struct nf_logger *
struct 4 1 nf_generic_net
	206 0 0 timeout
struct 64 6 nf_tcp_net
	2446 0 0 timeouts
	1469 448 0 tcp_loose
	1469 456 0 tcp_be_liberal
	1469 464 0 tcp_max_retrans
	1469 472 0 tcp_ignore_invalid_rst
	206 480 0 offload_timeout
struct 12 2 nf_udp_net
	2447 0 0 timeouts
	206 64 0 offload_timeout
struct 4 1 nf_icmp_net
	206 0 0 timeout
struct 44 2 nf_dccp_net
	1469 0 0 dccp_loose
	2448 32 0 dccp_timeout
struct 40 1 nf_sctp_net
	2448 0 0 timeouts
struct 24 2 nf_gre_net
	600 0 0 keymap_list
	2447 128 0 timeouts
typedef 8 1981 work_func_t
struct 16 6 xfrm_policy_hash
	402 0 0 table
	206 64 0 hmask
	1469 96 0 dbits4
	1469 104 0 sbits4
	1469 112 0 dbits6
	1469 120 0 sbits6
struct 4 1 seqcount_spinlock
	2449 0 0 seqcount
typedef 8 2450 __kernel_size_t
struct 4 1 seqcount_mutex
	2449 0 0 seqcount
typedef 8 914 __u64
union 4 1 -
	2451 0 0 rlock
struct 4 1 kref
	983 0 0 refcount
typedef 4 2451 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	669 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2452 pm_message_t
struct 32 2 completion
	206 0 0 done
	2453 64 0 wait
struct 64 8 hrtimer
	2454 0 0 node
	995 256 0 _softexpires
	1731 320 0 function
	1732 384 0 base
	693 448 0 state
	693 456 0 is_rel
	693 464 0 is_soft
	693 472 0 is_hard
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
typedef 4 655 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 8 2 -
	2455 0 0 skc_addrpair
	2456 0 0 -
union 4 2 -
	206 0 0 skc_hash
	2457 0 0 skc_u16hashes
union 4 2 -
	2458 0 0 skc_portpair
	2459 0 0 -
union 16 2 -
	2460 0 0 skc_bind_node
	2460 0 0 skc_portaddr_node
typedef 8 2461 possible_net_t
struct 16 1 in6_addr
	2462 0 0 in6_u
typedef 8 2463 atomic64_t
union 8 3 -
	186 0 0 skc_flags
	608 0 0 skc_listener
	2236 0 0 skc_tw_dr
array 0 201 0
union 16 2 -
	2460 0 0 skc_node
	2464 0 0 skc_nulls_node
union 4 3 -
	201 0 0 skc_incoming_cpu
	726 0 0 skc_rcv_wnd
	726 0 0 skc_tw_rcv_nxt
array 0 201 0
union 4 3 -
	726 0 0 skc_rxhash
	726 0 0 skc_window_clamp
	726 0 0 skc_tw_snd_nxt
typedef 1 328 __u8
struct 4 1 -
	201 0 0 counter
union 16 2 -
	2465 0 0 -
	2466 0 0 list
typedef 2 207 __u16
struct 32 3 -
	1630 0 0 slock
	201 32 0 owned
	728 64 0 wq
struct 4 1 refcount_struct
	1602 0 0 refs
struct 8 1 rb_root
	846 0 0 rb_node
struct 40 4 timer_list
	2460 0 0 entry
	186 128 0 expires
	1587 192 0 function
	726 256 0 flags
typedef 8 2467 u64
struct 8 1 -
	2468 0 0 raw_lock
struct 4 1 -
	2469 0 0 val
struct 4 1 spinlock
	2470 0 0 -
typedef 8 2471 s64
struct 0 0 -
typedef 8 186 __kernel_ulong_t
array 48 1609 48
array 48 263 6
struct 4 1 raw_spinlock
	2472 0 0 raw_lock
union 16 4 -
	80 0 0 lru
	2473 0 0 -
	80 0 0 buddy_list
	80 0 0 pcp_list
union 8 2 -
	186 0 0 index
	186 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 2474 atomic_long_t
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
typedef 8 1981 work_func_t
array 40 2475 2
array 64 2476 8
struct 4 1 raw_spinlock
	2477 0 0 raw_lock
struct 8 1 -
	2478 0 0 counter
typedef 8 792 pgtable_t
struct 4 1 spinlock
	2479 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 2480 u64
union 4 3 -
	880 0 0 val
	2481 0 0 -
	2482 0 0 -
typedef 8 186 __kernel_ulong_t
typedef 8 2483 local64_t
typedef 8 2484 atomic64_t
struct 16 4 __call_single_node
	2485 0 0 llist
	2486 64 0 -
	2487 96 0 src
	2487 112 0 dst
struct 8 1 rcuwait
	592 0 0 task
struct 24 2 wait_queue_head
	2488 0 0 lock
	250 64 0 head
typedef 4 2489 arch_spinlock_t
struct 16 4 __call_single_node
	2490 0 0 llist
	2491 64 0 -
	2492 96 0 src
	2492 112 0 dst
typedef 8 497 smp_call_func_t
array 16 186 2
array 1600 265 100
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
typedef 1 328 __u8
typedef 4 2493 arch_spinlock_t
union 4 1 -
	2166 0 0 rlock
struct 16 3 maple_tree
	2494 0 0 -
	206 32 0 ma_flags
	190 64 0 ma_root
typedef 8 2010 __s64
struct 8 1 -
	2495 0 0 raw_lock
struct 4 1 -
	2496 0 0 val
struct 4 1 -
	2497 0 0 val
typedef 4 1748 __kernel_dev_t
typedef 8 2010 __kernel_loff_t
typedef 1 328 __u8
typedef 8 2498 u64
typedef 2 207 __u16
struct 8 1 hlist_head
	1299 0 0 first
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
struct 8 1 -
	2499 0 0 counter
struct 16 3 xarray
	923 0 0 xa_lock
	2202 32 0 xa_flags
	190 64 0 xa_head
typedef 4 206 gfp_t
struct 16 2 rb_root_cached
	1739 0 0 rb_root
	846 64 0 rb_leftmost
typedef 4 1748 errseq_t
struct 24 2 posix_cputimer_base
	193 0 0 nextevt
	2500 64 0 tqhead
typedef 8 186 __kernel_ulong_t
union 8 2 -
	612 0 0 dev
	186 0 0 dev_scratch
typedef 8 2501 s64
array 0 953 0
array 0 953 0
typedef 2 951 u16
union 4 2 -
	2502 0 0 csum
	2503 0 0 -
union 4 2 -
	599 0 0 vlan_all
	2504 0 0 -
union 4 2 -
	206 0 0 napi_id
	206 0 0 sender_cpu
union 4 2 -
	1462 0 0 mark
	1462 0 0 reserved_tailroom
union 2 2 -
	2217 0 0 inner_protocol
	953 0 0 inner_ipproto
typedef 2 951 __be16
array 0 953 0
array 0 953 0
union 4 2 -
	2502 0 0 csum
	2505 0 0 -
union 4 2 -
	599 0 0 vlan_all
	2506 0 0 -
union 4 2 -
	206 0 0 napi_id
	206 0 0 sender_cpu
union 4 2 -
	1462 0 0 mark
	1462 0 0 reserved_tailroom
union 2 2 -
	2217 0 0 inner_protocol
	953 0 0 inner_ipproto
union 8 2 -
	2507 0 0 hwtstamp
	190 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	752 0 0 netmem
	206 64 0 len
	206 96 0 offset
union 16 2 -
	498 0 0 slab_list
	2508 0 0 -
union 16 2 -
	2509 0 0 -
	1410 0 0 freelist_counter
typedef 8 2113 __addrpair
struct 8 2 -
	2510 0 0 skc_daddr
	2510 32 0 skc_rcv_saddr
array 4 1552 2
typedef 4 1559 __portpair
struct 4 2 -
	2511 0 0 skc_dport
	1552 16 0 skc_num
union 16 3 -
	2512 0 0 u6_addr8
	2513 0 0 u6_addr16
	2514 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1392 0 0 next
	2426 64 0 pprev
struct 16 2 -
	959 0 0 next
	959 64 0 prev
struct 16 2 sk_buff_list
	959 0 0 next
	959 64 0 prev
typedef 8 2515 arch_rwlock_t
typedef 4 2516 uid_t
typedef 8 2010 __s64
struct 24 2 wait_queue_head
	676 0 0 lock
	653 64 0 head
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 2517 wait_queue_head_t
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
struct 4 1 -
	2518 0 0 val
struct 4 1 -
	2519 0 0 val
typedef 4 1810 __kernel_dev_t
typedef 8 2010 __kernel_loff_t
typedef 8 2010 __s64
struct 4 1 spinlock
	2520 0 0 -
typedef 1 328 __u8
typedef 8 2521 u64
typedef 8 1820 atomic_long_t
struct 4 1 optimistic_spin_queue
	1821 0 0 tail
typedef 4 2522 raw_spinlock_t
typedef 2 207 __u16
struct 8 1 hlist_head
	1299 0 0 first
struct 8 1 -
	2523 0 0 counter
struct 4 1 -
	201 0 0 counter
struct 16 3 xarray
	1811 0 0 xa_lock
	2263 32 0 xa_flags
	190 64 0 xa_head
typedef 4 206 gfp_t
struct 16 2 rb_root_cached
	2524 0 0 rb_root
	846 64 0 rb_leftmost
typedef 4 1810 errseq_t
typedef 4 2525 atomic_t
typedef 8 2526 atomic64_t
struct 4 1 raw_spinlock
	2527 0 0 raw_lock
typedef 4 2528 atomic_t
struct 72 9 mem_dqinfo
	2529 0 0 dqi_format
	201 64 0 dqi_fmt_id
	80 128 0 dqi_dirty_list
	186 256 0 dqi_flags
	206 320 0 dqi_bgrace
	206 352 0 dqi_igrace
	2530 384 0 dqi_max_spc_limit
	2530 448 0 dqi_max_ino_limit
	190 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	2531 0 0 rss
	500 384 0 read_count
	2532 448 0 writer
	280 512 0 waiters
	184 704 0 block
array 16 1394 16
union 4 1 -
	2533 0 0 rlock
array 1024 186 128
struct 40 6 -
	233 0 0 uaddr
	379 64 0 val
	379 96 0 flags
	379 128 0 bitset
	193 192 0 time
	233 256 0 uaddr2
struct 24 4 -
	2534 0 0 clockid
	2535 32 0 type
	2536 64 0 -
	193 128 0 expires
struct 32 5 -
	2537 0 0 ufds
	201 64 0 nfds
	201 96 0 has_timeout
	186 128 0 tv_sec
	186 192 0 tv_nsec
array 128 186 16
struct 8 13 desc_struct
	270 0 0 limit0
	270 16 0 base0
	270 32 8 base1
	270 40 4 type
	270 44 1 s
	270 45 2 dpl
	270 47 1 p
	270 48 4 limit1
	270 52 1 avl
	270 53 1 l
	270 54 1 d
	270 55 1 g
	270 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	193 0 0 __state_perm
	206 64 0 __state_size
	206 96 0 __user_state_size
struct 4160 10 fpstate
	206 0 0 size
	206 32 0 user_size
	193 64 0 xfeatures
	193 128 0 user_xfeatures
	193 192 0 xfd
	206 256 1 is_valloc
	206 257 1 is_guest
	206 258 1 is_confidential
	206 259 1 in_use
	2538 512 0 regs
struct 776 107 sock
	2539 0 0 __sk_common
	2540 1088 0 __cacheline_group_begin__sock_write_rx
	2288 1088 0 sk_drops
	2541 1120 0 sk_peek_off
	2542 1152 0 sk_error_queue
	2542 1344 0 sk_receive_queue
	2543 1536 0 sk_backlog
	2544 1728 0 __cacheline_group_end__sock_write_rx
	2545 1728 0 __cacheline_group_begin__sock_read_rx
	971 1728 0 sk_rx_dst
	201 1792 0 sk_rx_dst_ifindex
	1115 1824 0 sk_rx_dst_cookie
	206 1856 0 sk_ll_usec
	206 1888 0 sk_napi_id
	1116 1920 0 sk_busy_poll_budget
	1119 1936 0 sk_prefer_busy_poll
	1119 1944 0 sk_userlocks
	201 1952 0 sk_rcvbuf
	972 1984 0 sk_filter
	2546 2048 0 -
	819 2112 0 sk_data_ready
	263 2176 0 sk_rcvtimeo
	201 2240 0 sk_rcvlowat
	2547 2272 0 __cacheline_group_end__sock_read_rx
	2548 2272 0 __cacheline_group_begin__sock_read_rxtx
	201 2272 0 sk_err
	976 2304 0 sk_socket
	526 2368 0 sk_memcg
	2549 2432 0 sk_policy
	2550 2560 0 __cacheline_group_end__sock_read_rxtx
	2551 2560 0 __cacheline_group_begin__sock_write_rxtx
	2552 2560 0 sk_lock
	1115 2816 0 sk_reserved_mem
	201 2848 0 sk_forward_alloc
	1115 2880 0 sk_tsflags
	2553 2912 0 __cacheline_group_end__sock_write_rxtx
	2554 2912 0 __cacheline_group_begin__sock_write_tx
	201 2912 0 sk_write_pending
	2288 2944 0 sk_omem_alloc
	201 2976 0 sk_sndbuf
	201 3008 0 sk_wmem_queued
	2555 3040 0 sk_wmem_alloc
	186 3072 0 sk_tsq_flags
	2556 3136 0 -
	2542 3200 0 sk_write_queue
	1115 3392 0 sk_dst_pending_confirm
	1115 3424 0 sk_pacing_status
	2557 3456 0 sk_frag
	2558 3584 0 -
	186 3904 0 sk_pacing_rate
	2288 3968 0 sk_zckey
	2288 4000 0 sk_tskey
	2559 4032 0 __cacheline_group_end__sock_write_tx
	2560 4032 0 __cacheline_group_begin__sock_read_tx
	186 4032 0 sk_max_pacing_rate
	263 4096 0 sk_sndtimeo
	1115 4160 0 sk_priority
	1115 4192 0 sk_mark
	971 4224 0 sk_dst_cache
	2561 4288 0 sk_route_caps
	989 4352 0 sk_validate_xmit_skb
	1116 4416 0 sk_gso_type
	1116 4432 0 sk_gso_max_segs
	206 4448 0 sk_gso_max_size
	2562 4480 0 sk_allocation
	1115 4512 0 sk_txhash
	1119 4544 0 sk_pacing_shift
	1143 4552 0 sk_use_task_frag
	2563 4560 0 __cacheline_group_end__sock_read_tx
	1119 4560 1 sk_gso_disabled
	1119 4561 1 sk_kern_sock
	1119 4562 1 sk_no_check_tx
	1119 4563 1 sk_no_check_rx
	1119 4568 0 sk_shutdown
	1116 4576 0 sk_type
	1116 4592 0 sk_protocol
	186 4608 0 sk_lingertime
	992 4672 0 sk_prot_creator
	2564 4736 0 sk_callback_lock
	201 4800 0 sk_err_soft
	1115 4832 0 sk_ack_backlog
	1115 4864 0 sk_max_ack_backlog
	2565 4896 0 sk_uid
	2290 4928 0 sk_peer_lock
	201 4960 0 sk_bind_phc
	938 4992 0 sk_peer_pid
	397 5056 0 sk_peer_cred
	1886 5120 0 sk_stamp
	201 5184 0 sk_disconnects
	1119 5216 0 sk_txrehash
	1119 5224 0 sk_clockid
	1119 5232 1 sk_txtime_deadline_mode
	1119 5233 1 sk_txtime_report_errors
	1119 5234 6 sk_txtime_unused
	190 5248 0 sk_user_data
	190 5312 0 sk_security
	2566 5376 0 sk_cgrp_data
	819 5504 0 sk_state_change
	819 5568 0 sk_write_space
	819 5632 0 sk_error_report
	827 5696 0 sk_backlog_rcv
	819 5760 0 sk_destruct
	997 5824 0 sk_reuseport_cb
	285 5888 0 sk_bpf_storage
	2567 5952 0 sk_rcu
	2568 6080 0 ns_tracker
	2569 6080 0 sk_user_frags
typedef 2 774 __s16
typedef 2 1879 __be16
typedef 4 2570 atomic_t
struct 144 2 inet_cork_full
	2571 0 0 base
	2572 448 0 fl
typedef 4 2573 spinlock_t
struct 40 6 fastopen_queue
	1148 0 0 rskq_rst_head
	1148 64 0 rskq_rst_tail
	2290 128 0 lock
	201 160 0 qlen
	201 192 0 max_qlen
	1507 256 0 ctx
struct 16 2 hlist_node
	1299 0 0 next
	1300 64 0 pprev
struct 8 2 minmax_sample
	1115 0 0 t
	1115 32 0 v
struct 24 3 rb_node
	186 0 0 __rb_parent_color
	846 64 0 rb_right
	846 128 0 rb_left
typedef 8 2574 s64
union 4 1 -
	2575 0 0 rlock
typedef 8 914 __u64
union 4 1 -
	1906 0 0 rlock
typedef 8 2576 atomic64_t
struct 8 1 llist_node
	1463 0 0 next
union 4 2 -
	206 0 0 u_flags
	2577 0 0 a_flags
typedef 2 2578 u16
union 4 3 -
	2577 0 0 val
	2579 0 0 -
	2580 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 136 25 sock_common
	2581 0 0 -
	2582 64 0 -
	2583 96 0 -
	207 128 0 skc_family
	328 144 0 skc_state
	328 152 4 skc_reuse
	328 156 1 skc_reuseport
	328 157 1 skc_ipv6only
	328 158 1 skc_net_refcnt
	201 160 0 skc_bound_dev_if
	2584 192 0 -
	992 320 0 skc_prot
	2585 384 0 skc_net
	2586 448 0 skc_v6_daddr
	2586 576 0 skc_v6_rcv_saddr
	2587 704 0 skc_cookie
	2588 768 0 -
	2589 832 0 skc_dontcopy_begin
	2590 832 0 -
	207 960 0 skc_tx_queue_mapping
	207 976 0 skc_rx_queue_mapping
	2591 992 0 -
	2322 1024 0 skc_refcnt
	2592 1056 0 skc_dontcopy_end
	2593 1056 0 -
array 0 1188 0
typedef 4 201 __s32
struct 24 4 -
	1915 0 0 rmem_alloc
	201 32 0 len
	959 64 0 head
	959 128 0 tail
array 0 1188 0
array 0 1188 0
typedef 2 1189 u16
typedef 1 1188 u8
union 8 2 -
	1791 0 0 sk_wq
	1791 0 0 sk_wq_raw
array 0 1188 0
array 0 1188 0
array 16 1792 2
array 0 1188 0
array 0 1188 0
typedef 32 2594 socket_lock_t
array 0 1188 0
array 0 1188 0
typedef 4 2595 refcount_t
union 8 2 -
	959 0 0 sk_send_head
	2596 0 0 tcp_rtx_queue
struct 16 3 page_frag
	792 0 0 page
	1920 64 0 offset
	1920 96 0 size
union 40 2 -
	2597 0 0 sk_timer
	2597 0 0 mptcp_retransmit_timer
array 0 1188 0
array 0 1188 0
typedef 8 2598 netdev_features_t
typedef 4 206 gfp_t
array 0 1188 0
typedef 8 2599 rwlock_t
typedef 4 2600 kuid_t
typedef 8 2601 ktime_t
struct 16 3 sock_cgroup_data
	275 0 0 cgroup
	1916 64 0 classid
	2311 96 0 prioidx
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
typedef 0 2602 netns_tracker
struct 16 3 xarray
	1921 0 0 xa_lock
	2329 32 0 xa_flags
	190 64 0 xa_head
struct 4 1 -
	201 0 0 counter
struct 56 13 inet_cork
	206 0 0 flags
	1911 32 0 addr
	2603 64 0 opt
	206 128 0 fragsize
	201 160 0 length
	971 192 0 dst
	2312 256 0 tx_flags
	1188 264 0 ttl
	1912 272 0 tos
	1046 288 0 priority
	1189 304 0 gso_size
	2598 320 0 transmit_time
	1916 384 0 mark
struct 88 1 flowi
	2604 0 0 u
struct 16 2 -
	959 0 0 next
	959 64 0 prev
struct 16 2 sk_buff_list
	959 0 0 next
	959 64 0 prev
struct 4 1 spinlock
	2605 0 0 -
typedef 2 207 __kernel_sa_family_t
array 108 1046 108
typedef 4 2606 uid_t
typedef 4 2607 gid_t
union 8 2 -
	2608 0 0 skc_addrpair
	2609 0 0 -
union 4 2 -
	206 0 0 skc_hash
	2610 0 0 skc_u16hashes
union 4 2 -
	2611 0 0 skc_portpair
	2612 0 0 -
union 16 2 -
	2613 0 0 skc_bind_node
	2613 0 0 skc_portaddr_node
typedef 8 2614 possible_net_t
struct 16 1 in6_addr
	2615 0 0 in6_u
typedef 8 2616 atomic64_t
union 8 3 -
	186 0 0 skc_flags
	608 0 0 skc_listener
	2236 0 0 skc_tw_dr
array 0 201 0
union 16 2 -
	2613 0 0 skc_node
	2617 0 0 skc_nulls_node
union 4 3 -
	201 0 0 skc_incoming_cpu
	1201 0 0 skc_rcv_wnd
	1201 0 0 skc_tw_rcv_nxt
array 0 201 0
union 4 3 -
	1201 0 0 skc_rxhash
	1201 0 0 skc_window_clamp
	1201 0 0 skc_tw_snd_nxt
typedef 1 328 __u8
struct 4 1 -
	201 0 0 counter
union 16 2 -
	2618 0 0 -
	2619 0 0 list
typedef 2 207 __u16
struct 32 3 -
	1207 0 0 slock
	201 32 0 owned
	1966 64 0 wq
struct 8 1 rb_root
	846 0 0 rb_node
struct 40 4 timer_list
	2613 0 0 entry
	186 128 0 expires
	1587 192 0 function
	1201 256 0 flags
typedef 8 2620 u64
struct 8 1 -
	2621 0 0 raw_lock
typedef 8 2622 s64
struct 0 0 -
struct 4 1 raw_spinlock
	2623 0 0 raw_lock
union 4 1 -
	2372 0 0 rlock
struct 24 2 wait_queue_head
	1207 0 0 lock
	1964 64 0 head
typedef 8 2392 wait_queue_func_t
struct 4 1 refcount_struct
	2624 0 0 refs
typedef 8 186 pgprotval_t
typedef 8 914 __u64
union 4 1 -
	2625 0 0 rlock
typedef 8 2626 atomic64_t
array 8 186 1
typedef 4 2627 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2628 pm_message_t
struct 32 2 completion
	206 0 0 done
	2629 64 0 wait
struct 64 8 hrtimer
	2630 0 0 node
	2631 256 0 _softexpires
	1731 320 0 function
	1732 384 0 base
	1283 448 0 state
	1283 456 0 is_rel
	1283 464 0 is_soft
	1283 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 2632 uid_t
typedef 4 2633 gid_t
typedef 8 1998 s64
struct 8 1 rb_root
	846 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 2634 arch_spinlock_t
struct 4 1 -
	201 0 0 counter
typedef 4 206 __u32
typedef 2 207 __u16
typedef 4 206 __kernel_uid32_t
typedef 4 206 __kernel_gid32_t
union 4 1 -
	2268 0 0 rlock
struct 4 1 refcount_struct
	2269 0 0 refs
struct 4 1 raw_spinlock
	2635 0 0 raw_lock
struct 16 2 -
	190 0 0 __filler
	206 64 0 mlock_count
typedef 8 2636 swp_entry_t
struct 4 1 raw_spinlock
	2637 0 0 raw_lock
struct 4 1 raw_spinlock
	2638 0 0 raw_lock
typedef 8 2639 s64
struct 8 1 -
	2640 0 0 counter
typedef 4 2641 arch_spinlock_t
struct 4 1 raw_spinlock
	2642 0 0 raw_lock
typedef 8 914 __u64
typedef 8 2643 s64
struct 4 1 refcount_struct
	963 0 0 refs
struct 16 2 -
	190 0 0 freelist
	186 64 0 counter
typedef 16 2644 freelist_full_t
struct 4 1 raw_spinlock
	2645 0 0 raw_lock
typedef 8 2646 s64
struct 4 1 raw_spinlock
	2647 0 0 raw_lock
array 128 190 16
struct 128 2 -
	2648 0 0 pad
	2057 960 0 meta
ptr 8 struct maple_alloc *
array 160 2649 2
array 80 2650 2
array 32 186 4
array 48 2651 2
array 64 2652 2
ptr 8 struct hlist_nulls_node **
array 32 186 4
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
struct 4 1 spinlock
	2653 0 0 -
struct 4 1 -
	201 0 0 counter
struct 48 1 latch_tree_node
	2654 0 0 node
struct 4 1 qspinlock
	2655 0 0 -
union 24 2 -
	2656 0 0 -
	394 0 0 rcu
ptr 8 const struct ctl_table *
ptr 8 struct ctl_table_root *
ptr 8 struct ctl_table_set *
ptr 8 struct ctl_dir *
ptr 8 struct ctl_node *
enum 4 u 2 -
	0 SYSCTL_TABLE_TYPE_DEFAULT
	1 SYSCTL_TABLE_TYPE_PERMANENTLY_EMPTY
typedef 8 2657 atomic64_t
struct 8 2 -
	1541 0 0 seqcount
	415 32 0 lock
typedef 4 2658 kgid_t
array 16 628 2
typedef 8 2659 arch_rwlock_t
array 56 206 14
array 8 206 2
array 40 206 10
typedef 4 2660 seqcount_t
typedef 8 186 __kernel_ulong_t
struct 4 1 raw_spinlock
	2661 0 0 raw_lock
struct 4 1 pm_message
	201 0 0 event
struct 24 2 swait_queue_head
	2116 0 0 lock
	653 64 0 task_list
struct 32 2 timerqueue_node
	2662 0 0 node
	995 192 0 expires
typedef 8 2467 __addrpair
struct 8 2 -
	2663 0 0 skc_daddr
	2663 32 0 skc_rcv_saddr
array 4 2142 2
typedef 4 1635 __portpair
struct 4 2 -
	2664 0 0 skc_dport
	2142 16 0 skc_num
struct 16 2 hlist_node
	1299 0 0 next
	1300 64 0 pprev
struct 8 1 -
	742 0 0 net
union 16 3 -
	2665 0 0 u6_addr8
	2666 0 0 u6_addr16
	2667 0 0 u6_addr32
struct 8 1 -
	2151 0 0 counter
struct 16 2 hlist_nulls_node
	1392 0 0 next
	2426 64 0 pprev
struct 16 2 -
	959 0 0 next
	959 64 0 prev
struct 16 2 sk_buff_list
	959 0 0 next
	959 64 0 prev
typedef 8 914 __u64
typedef 8 2668 arch_rwlock_t
typedef 4 2669 uid_t
union 4 1 -
	2156 0 0 rlock
typedef 8 2010 __s64
typedef 4 2670 arch_spinlock_t
struct 16 2 -
	190 0 0 __filler
	206 64 0 mlock_count
typedef 8 2671 atomic64_t
array 20 201 5
struct 8 1 hlist_nulls_head
	1392 0 0 first
typedef 4 2672 arch_spinlock_t
typedef 8 2673 s64
union 4 1 -
	2033 0 0 rlock
typedef 8 914 __u64
struct 2 2 -
	2674 0 0 locked
	2674 8 0 pending
struct 4 2 -
	2487 0 0 locked_pending
	2487 16 0 tail
struct 8 1 -
	251 0 0 a
struct 8 1 -
	2675 0 0 counter
struct 8 1 llist_node
	1463 0 0 next
union 4 2 -
	206 0 0 u_flags
	880 0 0 a_flags
typedef 2 2676 u16
typedef 4 2677 spinlock_t
struct 4 1 qspinlock
	2678 0 0 -
struct 8 1 llist_node
	1463 0 0 next
union 4 2 -
	206 0 0 u_flags
	899 0 0 a_flags
typedef 2 2679 u16
struct 4 1 qspinlock
	2680 0 0 -
union 4 2 -
	923 0 0 ma_lock
	2681 0 0 ma_external_lock
typedef 8 2682 arch_rwlock_t
typedef 4 2683 uid_t
typedef 4 2684 gid_t
typedef 8 914 __u64
typedef 8 2189 s64
struct 16 1 timerqueue_head
	185 0 0 rb_root
typedef 8 2010 __s64
typedef 4 1462 __wsum
struct 4 2 -
	951 0 0 csum_start
	951 16 0 csum_offset
struct 4 2 -
	2217 0 0 vlan_proto
	951 16 0 vlan_tci
struct 4 2 -
	951 0 0 csum_start
	951 16 0 csum_offset
struct 4 2 -
	2217 0 0 vlan_proto
	951 16 0 vlan_tci
typedef 8 2685 ktime_t
struct 16 2 -
	503 0 0 next
	201 64 0 slabs
struct 16 2 -
	190 0 0 freelist
	2686 64 0 -
typedef 4 1559 __be32
typedef 2 1552 __be16
array 16 1548 16
array 16 2511 8
array 16 2510 4
struct 8 2 qrwlock
	2687 0 0 -
	2661 32 0 wait_lock
typedef 4 206 __kernel_uid32_t
struct 24 2 wait_queue_head
	1811 0 0 lock
	1817 64 0 head
typedef 4 2688 uid_t
typedef 4 2689 gid_t
union 4 1 -
	2522 0 0 rlock
typedef 8 914 __u64
struct 4 1 raw_spinlock
	2690 0 0 raw_lock
typedef 8 2251 s64
struct 8 1 rb_root
	846 0 0 rb_node
struct 4 1 -
	201 0 0 counter
struct 8 1 -
	2691 0 0 counter
typedef 4 2692 arch_spinlock_t
struct 4 1 -
	201 0 0 counter
ptr 8 struct quota_format_type *
typedef 8 2010 qsize_t
struct 48 4 rcu_sync
	201 0 0 gp_state
	201 32 0 gp_count
	280 64 0 gp_wait
	288 256 0 cb_head
struct 8 1 rcuwait
	592 0 0 task
struct 4 1 raw_spinlock
	2693 0 0 raw_lock
typedef 4 2694 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	2695 0 0 rmtp
	2696 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	2697 0 0 fsave
	2698 0 0 fxsave
	2699 0 0 soft
	2700 0 0 xsave
	2701 0 0 __padding
struct 136 25 sock_common
	2702 0 0 -
	2703 64 0 -
	2704 96 0 -
	207 128 0 skc_family
	328 144 0 skc_state
	328 152 4 skc_reuse
	328 156 1 skc_reuseport
	328 157 1 skc_ipv6only
	328 158 1 skc_net_refcnt
	201 160 0 skc_bound_dev_if
	2705 192 0 -
	992 320 0 skc_prot
	2706 384 0 skc_net
	2707 448 0 skc_v6_daddr
	2707 576 0 skc_v6_rcv_saddr
	2708 704 0 skc_cookie
	2709 768 0 -
	2710 832 0 skc_dontcopy_begin
	2711 832 0 -
	207 960 0 skc_tx_queue_mapping
	207 976 0 skc_rx_queue_mapping
	2712 992 0 -
	2555 1024 0 skc_refcnt
	2713 1056 0 skc_dontcopy_end
	2714 1056 0 -
array 0 1878 0
typedef 4 201 __s32
struct 24 3 sk_buff_head
	2715 0 0 -
	1873 128 0 qlen
	2290 160 0 lock
struct 24 4 -
	2288 0 0 rmem_alloc
	201 32 0 len
	959 64 0 head
	959 128 0 tail
array 0 1878 0
array 0 1878 0
union 8 2 -
	1791 0 0 sk_wq
	1791 0 0 sk_wq_raw
array 0 1878 0
array 0 1878 0
array 16 1792 2
array 0 1878 0
array 0 1878 0
typedef 32 2716 socket_lock_t
array 0 1878 0
array 0 1878 0
typedef 4 2717 refcount_t
union 8 2 -
	959 0 0 sk_send_head
	1123 0 0 tcp_rtx_queue
struct 16 3 page_frag
	792 0 0 page
	1873 64 0 offset
	1873 96 0 size
union 40 2 -
	1871 0 0 sk_timer
	1871 0 0 mptcp_retransmit_timer
array 0 1878 0
array 0 1878 0
typedef 8 1126 netdev_features_t
typedef 4 206 gfp_t
array 0 1878 0
typedef 8 2718 rwlock_t
typedef 4 2719 kuid_t
struct 16 3 sock_cgroup_data
	275 0 0 cgroup
	1115 64 0 classid
	1116 96 0 prioidx
struct 16 2 callback_head
	1078 0 0 next
	1313 64 0 func
typedef 0 2720 netns_tracker
struct 16 3 xarray
	2290 0 0 xa_lock
	2562 32 0 xa_flags
	190 64 0 xa_head
struct 4 1 -
	201 0 0 counter
struct 56 13 inet_cork
	206 0 0 flags
	1131 32 0 addr
	2603 64 0 opt
	206 128 0 fragsize
	201 160 0 length
	971 192 0 dst
	1119 256 0 tx_flags
	1878 264 0 ttl
	2286 272 0 tos
	1046 288 0 priority
	1879 304 0 gso_size
	1126 320 0 transmit_time
	1115 384 0 mark
struct 88 1 flowi
	2721 0 0 u
struct 4 1 spinlock
	2722 0 0 -
typedef 8 2010 __s64
struct 4 1 raw_spinlock
	2723 0 0 raw_lock
struct 8 1 -
	2724 0 0 counter
typedef 4 2725 atomic_t
typedef 2 207 __u16
struct 2 2 -
	2726 0 0 locked
	2726 8 0 pending
struct 4 2 -
	2302 0 0 locked_pending
	2302 16 0 tail
union 8 2 -
	2727 0 0 skc_addrpair
	2728 0 0 -
union 4 2 -
	206 0 0 skc_hash
	2729 0 0 skc_u16hashes
union 4 2 -
	2730 0 0 skc_portpair
	2731 0 0 -
union 16 2 -
	2732 0 0 skc_bind_node
	2732 0 0 skc_portaddr_node
typedef 8 2733 possible_net_t
struct 16 1 in6_addr
	2734 0 0 in6_u
typedef 8 2735 atomic64_t
union 8 3 -
	186 0 0 skc_flags
	608 0 0 skc_listener
	2236 0 0 skc_tw_dr
array 0 201 0
union 16 2 -
	2732 0 0 skc_node
	2736 0 0 skc_nulls_node
union 4 3 -
	201 0 0 skc_incoming_cpu
	1916 0 0 skc_rcv_wnd
	1916 0 0 skc_tw_rcv_nxt
array 0 201 0
union 4 3 -
	1916 0 0 skc_rxhash
	1916 0 0 skc_window_clamp
	1916 0 0 skc_tw_snd_nxt
struct 32 3 -
	1921 0 0 slock
	201 32 0 owned
	2737 64 0 wq
struct 4 1 refcount_struct
	1915 0 0 refs
struct 8 1 rb_root
	846 0 0 rb_node
struct 40 4 timer_list
	2732 0 0 entry
	186 128 0 expires
	1587 192 0 function
	1916 256 0 flags
typedef 8 2738 u64
struct 8 1 -
	2739 0 0 raw_lock
struct 4 1 -
	2740 0 0 val
typedef 8 2741 s64
struct 0 0 -
ptr 8 struct ip_options *
union 88 3 -
	2742 0 0 __fl_common
	2743 0 0 ip4
	2744 0 0 ip6
union 4 1 -
	2745 0 0 rlock
typedef 4 206 __kernel_uid32_t
typedef 4 206 __kernel_gid32_t
typedef 8 2620 __addrpair
struct 8 2 -
	2746 0 0 skc_daddr
	2746 32 0 skc_rcv_saddr
array 4 2364 2
typedef 4 1926 __portpair
struct 4 2 -
	2747 0 0 skc_dport
	2364 16 0 skc_num
struct 16 2 hlist_node
	1299 0 0 next
	1300 64 0 pprev
struct 8 1 -
	742 0 0 net
union 16 3 -
	2748 0 0 u6_addr8
	2749 0 0 u6_addr16
	2750 0 0 u6_addr32
struct 8 1 -
	2370 0 0 counter
struct 16 2 hlist_nulls_node
	1392 0 0 next
	2426 64 0 pprev
struct 16 2 -
	959 0 0 next
	959 64 0 prev
struct 16 2 sk_buff_list
	959 0 0 next
	959 64 0 prev
typedef 8 914 __u64
typedef 8 2751 arch_rwlock_t
typedef 8 2010 __s64
typedef 4 2752 arch_spinlock_t
typedef 4 2753 atomic_t
struct 4 1 raw_spinlock
	2754 0 0 raw_lock
struct 8 1 -
	2755 0 0 counter
struct 4 1 -
	201 0 0 counter
struct 4 1 pm_message
	201 0 0 event
struct 24 2 swait_queue_head
	1305 0 0 lock
	216 64 0 task_list
struct 32 2 timerqueue_node
	1695 0 0 node
	2631 192 0 expires
typedef 8 2390 ktime_t
typedef 4 206 __kernel_uid32_t
typedef 4 206 __kernel_gid32_t
struct 4 1 qspinlock
	2756 0 0 -
typedef 4 2757 arch_spinlock_t
struct 8 1 -
	186 0 0 val
typedef 4 2758 arch_spinlock_t
typedef 4 2759 arch_spinlock_t
typedef 8 2010 __s64
typedef 8 2760 s64
struct 4 1 qspinlock
	2761 0 0 -
typedef 4 2762 arch_spinlock_t
typedef 8 2010 __s64
typedef 16 2763 u128
typedef 4 2764 arch_spinlock_t
typedef 8 2010 __s64
typedef 4 2765 arch_spinlock_t
array 120 190 15
array 80 80 5
array 40 263 5
array 24 186 3
array 32 324 4
union 4 1 -
	2766 0 0 rlock
array 48 127 2
union 4 3 -
	184 0 0 val
	2767 0 0 -
	2768 0 0 -
struct 24 5 -
	2769 0 0 ctl_table
	201 64 0 ctl_table_size
	201 96 0 used
	201 128 0 count
	201 160 0 nreg
struct 8 1 -
	2208 0 0 counter
struct 4 1 -
	2770 0 0 val
struct 8 2 qrwlock
	2771 0 0 -
	2635 32 0 wait_lock
struct 4 1 seqcount
	206 0 0 sequence
typedef 4 2772 arch_spinlock_t
struct 24 3 rb_node
	186 0 0 __rb_parent_color
	846 64 0 rb_right
	846 128 0 rb_left
typedef 4 1635 __be32
typedef 2 2142 __be16
array 16 2139 16
array 16 2664 8
array 16 2663 4
struct 8 2 qrwlock
	2773 0 0 -
	2472 32 0 wait_lock
typedef 4 206 __kernel_uid32_t
struct 4 1 qspinlock
	2774 0 0 -
struct 8 1 -
	2685 0 0 counter
struct 4 1 qspinlock
	2775 0 0 -
typedef 8 2010 __s64
typedef 1 2776 u8
typedef 8 2777 s64
typedef 2 207 __u16
struct 4 1 spinlock
	2778 0 0 -
union 4 3 -
	899 0 0 val
	2779 0 0 -
	2780 0 0 -
typedef 2 207 __u16
union 4 3 -
	2781 0 0 val
	2782 0 0 -
	2783 0 0 -
typedef 0 2784 lockdep_map_p
struct 8 2 qrwlock
	2785 0 0 -
	2477 32 0 wait_lock
typedef 4 206 __kernel_uid32_t
typedef 4 206 __kernel_gid32_t
typedef 8 2786 s64
union 8 2 -
	186 0 0 counters
	2787 0 0 -
union 4 2 -
	669 0 0 cnts
	2788 0 0 -
typedef 4 206 __kernel_uid32_t
typedef 4 206 __kernel_gid32_t
typedef 4 2789 arch_spinlock_t
typedef 8 2790 s64
struct 4 1 qspinlock
	2791 0 0 -
typedef 4 2792 arch_spinlock_t
typedef 4 201 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	379 0 0 cwd
	379 32 0 swd
	379 64 0 twd
	379 96 0 fip
	379 128 0 fcs
	379 160 0 foo
	379 192 0 fos
	2793 224 0 st_space
	379 864 0 status
struct 512 11 fxregs_state
	270 0 0 cwd
	270 16 0 swd
	270 32 0 twd
	270 48 0 fop
	2794 64 0 -
	379 192 0 mxcsr
	379 224 0 mxcsr_mask
	2795 256 0 st_space
	2796 1280 0 xmm_space
	2797 3328 0 padding
	2798 3712 0 -
struct 136 16 swregs_state
	379 0 0 cwd
	379 32 0 swd
	379 64 0 twd
	379 96 0 fip
	379 128 0 fcs
	379 160 0 foo
	379 192 0 fos
	2793 224 0 st_space
	472 864 0 ftop
	472 872 0 changed
	472 880 0 lookahead
	472 888 0 no_update
	472 896 0 rm
	472 904 0 alimit
	2799 960 0 info
	379 1024 0 entry_eip
struct 576 3 xregs_state
	2698 0 0 i387
	2800 4096 0 header
	2801 4608 0 extended_state_area
array 4096 472 4096
union 8 2 -
	2802 0 0 skc_addrpair
	2803 0 0 -
union 4 2 -
	206 0 0 skc_hash
	2804 0 0 skc_u16hashes
union 4 2 -
	2805 0 0 skc_portpair
	2806 0 0 -
union 16 2 -
	2292 0 0 skc_bind_node
	2292 0 0 skc_portaddr_node
typedef 8 2807 possible_net_t
struct 16 1 in6_addr
	2808 0 0 in6_u
typedef 8 2809 atomic64_t
union 8 3 -
	186 0 0 skc_flags
	608 0 0 skc_listener
	2236 0 0 skc_tw_dr
array 0 201 0
union 16 2 -
	2292 0 0 skc_node
	2810 0 0 skc_nulls_node
union 4 3 -
	201 0 0 skc_incoming_cpu
	1115 0 0 skc_rcv_wnd
	1115 0 0 skc_tw_rcv_nxt
array 0 201 0
union 4 3 -
	1115 0 0 skc_rxhash
	1115 0 0 skc_window_clamp
	1115 0 0 skc_tw_snd_nxt
union 16 2 -
	2811 0 0 -
	2812 0 0 list
struct 32 3 -
	2290 0 0 slock
	201 32 0 owned
	2813 64 0 wq
struct 4 1 refcount_struct
	2288 0 0 refs
struct 8 1 -
	2814 0 0 raw_lock
struct 4 1 -
	2815 0 0 val
struct 0 0 -
union 88 3 -
	2816 0 0 __fl_common
	2817 0 0 ip4
	2818 0 0 ip6
union 4 1 -
	2819 0 0 rlock
typedef 4 2820 arch_spinlock_t
typedef 8 2821 s64
struct 4 1 -
	201 0 0 counter
typedef 1 2822 u8
typedef 8 2738 __addrpair
struct 8 2 -
	1911 0 0 skc_daddr
	1911 32 0 skc_rcv_saddr
array 4 1189 2
typedef 4 1920 __portpair
struct 4 2 -
	1913 0 0 skc_dport
	1189 16 0 skc_num
struct 16 2 hlist_node
	1299 0 0 next
	1300 64 0 pprev
struct 8 1 -
	742 0 0 net
union 16 3 -
	2823 0 0 u6_addr8
	2824 0 0 u6_addr16
	2825 0 0 u6_addr32
struct 8 1 -
	2601 0 0 counter
struct 16 2 hlist_nulls_node
	1392 0 0 next
	2426 64 0 pprev
typedef 24 2826 wait_queue_head_t
typedef 8 914 __u64
typedef 8 2827 arch_rwlock_t
typedef 4 2828 uid_t
typedef 8 2010 __s64
struct 40 12 flowi_common
	201 0 0 flowic_oif
	201 32 0 flowic_iif
	201 64 0 flowic_l3mdev
	1920 96 0 flowic_mark
	1188 128 0 flowic_tos
	1188 136 0 flowic_scope
	1188 144 0 flowic_proto
	1188 152 0 flowic_flags
	1920 160 0 flowic_secid
	2332 192 0 flowic_uid
	1920 224 0 flowic_multipath_hash
	2829 256 0 flowic_tun_key
struct 56 4 flowi4
	2742 0 0 __fl_common
	1911 320 0 saddr
	1911 352 0 daddr
	2830 384 0 uli
struct 88 6 flowi6
	2742 0 0 __fl_common
	2586 320 0 daddr
	2586 448 0 saddr
	1911 576 0 flowlabel
	2830 608 0 uli
	1920 640 0 mp_hash
struct 4 1 raw_spinlock
	2831 0 0 raw_lock
typedef 4 1926 __be32
typedef 2 2364 __be16
array 16 2361 16
array 16 2747 8
array 16 2746 4
struct 8 2 qrwlock
	2832 0 0 -
	2623 32 0 wait_lock
struct 4 1 qspinlock
	2833 0 0 -
struct 4 1 -
	201 0 0 counter
typedef 4 2834 arch_spinlock_t
typedef 8 2835 s64
union 4 3 -
	211 0 0 val
	2836 0 0 -
	2837 0 0 -
struct 4 1 qspinlock
	2838 0 0 -
struct 4 1 qspinlock
	2839 0 0 -
struct 4 1 qspinlock
	2840 0 0 -
typedef 8 2010 __s64
union 4 3 -
	845 0 0 val
	2841 0 0 -
	2842 0 0 -
struct 4 1 qspinlock
	2843 0 0 -
typedef 16 2844 __u128
struct 4 1 qspinlock
	2845 0 0 -
struct 4 1 qspinlock
	2846 0 0 -
struct 4 1 raw_spinlock
	2847 0 0 raw_lock
struct 2 2 -
	472 0 0 locked
	472 8 0 pending
struct 4 2 -
	270 0 0 locked_pending
	270 16 0 tail
ptr 8 struct ctl_table *
typedef 4 2848 gid_t
union 4 2 -
	411 0 0 cnts
	2849 0 0 -
struct 4 1 qspinlock
	2850 0 0 -
union 4 2 -
	1602 0 0 cnts
	2851 0 0 -
union 4 3 -
	1602 0 0 val
	2852 0 0 -
	2853 0 0 -
union 4 3 -
	928 0 0 val
	2854 0 0 -
	2855 0 0 -
typedef 1 328 __u8
typedef 8 2010 __s64
union 4 1 -
	1707 0 0 rlock
struct 2 2 -
	1733 0 0 locked
	1733 8 0 pending
struct 4 2 -
	2492 0 0 locked_pending
	2492 16 0 tail
typedef 4 2856 atomic_t
struct 2 2 -
	2857 0 0 locked
	2857 8 0 pending
struct 4 2 -
	2858 0 0 locked_pending
	2858 16 0 tail
struct 0 0 -
union 4 2 -
	928 0 0 cnts
	2859 0 0 -
typedef 8 2010 __s64
struct 4 3 -
	206 0 16 inuse
	206 16 15 objects
	206 31 1 frozen
struct 4 2 -
	693 0 0 wlocked
	2860 8 0 __lstate
struct 4 1 qspinlock
	2861 0 0 -
typedef 8 2010 __s64
union 4 3 -
	2269 0 0 val
	2862 0 0 -
	2863 0 0 -
struct 4 1 qspinlock
	2864 0 0 -
array 80 379 20
union 16 2 -
	2865 0 0 -
	2866 0 0 -
array 128 379 32
array 256 379 64
array 48 379 12
union 48 2 -
	2797 0 0 padding1
	2797 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	193 0 0 xfeatures
	193 64 0 xcomp_bv
	2867 128 0 reserved
array 0 472 0
typedef 8 1884 __addrpair
struct 8 2 -
	1131 0 0 skc_daddr
	1131 32 0 skc_rcv_saddr
array 4 1879 2
typedef 4 1873 __portpair
struct 4 2 -
	2287 0 0 skc_dport
	1879 16 0 skc_num
struct 8 1 -
	742 0 0 net
union 16 3 -
	2868 0 0 u6_addr8
	2869 0 0 u6_addr16
	2870 0 0 u6_addr32
struct 8 1 -
	2295 0 0 counter
struct 16 2 hlist_nulls_node
	1392 0 0 next
	2426 64 0 pprev
struct 16 2 -
	959 0 0 next
	959 64 0 prev
struct 16 2 sk_buff_list
	959 0 0 next
	959 64 0 prev
typedef 24 2871 wait_queue_head_t
typedef 8 2872 arch_rwlock_t
typedef 4 2873 uid_t
struct 40 12 flowi_common
	201 0 0 flowic_oif
	201 32 0 flowic_iif
	201 64 0 flowic_l3mdev
	1873 96 0 flowic_mark
	1878 128 0 flowic_tos
	1878 136 0 flowic_scope
	1878 144 0 flowic_proto
	1878 152 0 flowic_flags
	1873 160 0 flowic_secid
	2565 192 0 flowic_uid
	1873 224 0 flowic_multipath_hash
	2874 256 0 flowic_tun_key
struct 56 4 flowi4
	2816 0 0 __fl_common
	1131 320 0 saddr
	1131 352 0 daddr
	2875 384 0 uli
struct 88 6 flowi6
	2816 0 0 __fl_common
	2707 320 0 daddr
	2707 448 0 saddr
	1131 576 0 flowlabel
	2875 608 0 uli
	1873 640 0 mp_hash
struct 4 1 raw_spinlock
	2876 0 0 raw_lock
struct 4 1 qspinlock
	2877 0 0 -
typedef 8 2010 __s64
typedef 1 328 __u8
array 16 1188 16
array 16 1913 8
array 16 1911 4
struct 24 2 wait_queue_head
	1921 0 0 lock
	2878 64 0 head
struct 8 2 qrwlock
	2879 0 0 -
	2831 32 0 wait_lock
typedef 4 206 __kernel_uid32_t
struct 8 1 flowi_tunnel
	2880 0 0 tun_id
union 4 4 flowi_uli
	2881 0 0 ports
	2882 0 0 icmpt
	1911 0 0 gre_key
	2883 0 0 mht
typedef 4 2884 arch_spinlock_t
union 4 2 -
	1929 0 0 cnts
	2885 0 0 -
union 4 3 -
	1929 0 0 val
	2886 0 0 -
	2887 0 0 -
struct 4 1 qspinlock
	2888 0 0 -
typedef 8 2010 __s64
struct 2 2 -
	1283 0 0 locked
	1283 8 0 pending
struct 4 2 -
	1287 0 0 locked_pending
	1287 16 0 tail
union 4 3 -
	411 0 0 val
	2889 0 0 -
	2890 0 0 -
union 4 3 -
	425 0 0 val
	2891 0 0 -
	2892 0 0 -
union 4 3 -
	2893 0 0 val
	2894 0 0 -
	2895 0 0 -
struct 2 2 -
	2896 0 0 locked
	2896 8 0 pending
struct 4 2 -
	2897 0 0 locked_pending
	2897 16 0 tail
union 4 3 -
	760 0 0 val
	2898 0 0 -
	2899 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	963 0 0 val
	2900 0 0 -
	2901 0 0 -
union 4 3 -
	2902 0 0 val
	2903 0 0 -
	2904 0 0 -
typedef 4 2905 arch_spinlock_t
typedef 4 206 __kernel_gid32_t
struct 4 2 -
	1469 0 0 wlocked
	1540 8 0 __lstate
union 4 3 -
	669 0 0 val
	2906 0 0 -
	2907 0 0 -
struct 4 2 -
	1609 0 0 wlocked
	2908 8 0 __lstate
struct 2 2 -
	1609 0 0 locked
	1609 8 0 pending
struct 4 2 -
	1608 0 0 locked_pending
	1608 16 0 tail
struct 2 2 -
	1749 0 0 locked
	1749 8 0 pending
struct 4 2 -
	1754 0 0 locked_pending
	1754 16 0 tail
struct 4 1 -
	201 0 0 counter
typedef 1 2909 u8
typedef 2 2910 u16
struct 4 2 -
	1749 0 0 wlocked
	2911 8 0 __lstate
array 3 693 3
union 4 3 -
	1821 0 0 val
	2912 0 0 -
	2913 0 0 -
struct 2 2 -
	391 0 0 locked
	391 8 0 pending
struct 4 2 -
	2914 0 0 locked_pending
	2914 16 0 tail
union 4 3 -
	2915 0 0 val
	2916 0 0 -
	2917 0 0 -
struct 16 2 -
	193 0 0 rip
	193 64 0 rdp
struct 16 4 -
	379 0 0 fip
	379 32 0 fcs
	379 64 0 foo
	379 96 0 fos
array 48 193 6
array 16 1878 16
array 16 2287 8
array 16 1131 4
struct 24 2 wait_queue_head
	2290 0 0 lock
	1128 64 0 head
struct 8 2 qrwlock
	2918 0 0 -
	2876 32 0 wait_lock
typedef 4 206 __kernel_uid32_t
struct 8 1 flowi_tunnel
	2919 0 0 tun_id
union 4 4 flowi_uli
	2920 0 0 ports
	2921 0 0 icmpt
	1131 0 0 gre_key
	2922 0 0 mht
typedef 4 2923 arch_spinlock_t
union 4 3 -
	2924 0 0 val
	2925 0 0 -
	2926 0 0 -
struct 16 2 list_head
	510 0 0 next
	510 64 0 prev
union 4 2 -
	1915 0 0 cnts
	2927 0 0 -
typedef 8 2738 __be64
struct 4 2 -
	1913 0 0 dport
	1913 16 0 sport
struct 2 2 -
	1188 0 0 type
	1188 8 0 code
struct 1 1 -
	1188 0 0 type
struct 4 1 qspinlock
	2928 0 0 -
struct 4 2 -
	1936 0 0 wlocked
	2929 8 0 __lstate
struct 2 2 -
	1936 0 0 locked
	1936 8 0 pending
struct 4 2 -
	1935 0 0 locked_pending
	1935 16 0 tail
union 4 3 -
	2930 0 0 val
	2931 0 0 -
	2932 0 0 -
struct 2 2 -
	1469 0 0 locked
	1469 8 0 pending
struct 4 2 -
	2211 0 0 locked_pending
	2211 16 0 tail
struct 2 2 -
	2933 0 0 locked
	2933 8 0 pending
struct 4 2 -
	2934 0 0 locked_pending
	2934 16 0 tail
typedef 4 2935 atomic_t
struct 2 2 -
	2936 0 0 locked
	2936 8 0 pending
struct 4 2 -
	2937 0 0 locked_pending
	2937 16 0 tail
typedef 1 2938 u8
typedef 2 2939 u16
struct 2 2 -
	2940 0 0 locked
	2940 8 0 pending
struct 4 2 -
	1460 0 0 locked_pending
	1460 16 0 tail
struct 2 2 -
	1406 0 0 locked
	1406 8 0 pending
struct 4 2 -
	2941 0 0 locked_pending
	2941 16 0 tail
typedef 4 2942 atomic_t
struct 2 2 -
	2943 0 0 locked
	2943 8 0 pending
struct 4 2 -
	2944 0 0 locked_pending
	2944 16 0 tail
struct 4 1 qspinlock
	2945 0 0 -
struct 2 2 -
	693 0 0 locked
	693 8 0 pending
struct 4 2 -
	639 0 0 locked_pending
	639 16 0 tail
array 3 1609 3
typedef 1 328 __u8
typedef 2 207 __u16
array 3 1749 3
struct 2 2 -
	1812 0 0 locked
	1812 8 0 pending
struct 4 2 -
	1818 0 0 locked_pending
	1818 16 0 tail
typedef 2 2946 u16
typedef 4 2947 atomic_t
struct 2 2 -
	2948 0 0 locked
	2948 8 0 pending
struct 4 2 -
	2949 0 0 locked_pending
	2949 16 0 tail
union 4 2 -
	2288 0 0 cnts
	2950 0 0 -
typedef 8 1884 __be64
struct 4 2 -
	2287 0 0 dport
	2287 16 0 sport
struct 2 2 -
	1878 0 0 type
	1878 8 0 code
struct 1 1 -
	1878 0 0 type
struct 4 1 qspinlock
	2951 0 0 -
typedef 4 2952 atomic_t
struct 2 2 -
	2953 0 0 locked
	2953 8 0 pending
struct 4 2 -
	2954 0 0 locked_pending
	2954 16 0 tail
struct 4 2 -
	2312 0 0 wlocked
	2955 8 0 __lstate
union 4 3 -
	1915 0 0 val
	2956 0 0 -
	2957 0 0 -
array 3 1936 3
typedef 4 2958 atomic_t
struct 2 2 -
	2959 0 0 locked
	2959 8 0 pending
struct 4 2 -
	2960 0 0 locked_pending
	2960 16 0 tail
typedef 1 2961 u8
typedef 2 2962 u16
struct 4 1 -
	201 0 0 counter
typedef 1 2963 u8
typedef 2 2964 u16
typedef 1 328 __u8
typedef 2 207 __u16
typedef 1 958 u8
typedef 2 2965 u16
struct 4 1 -
	201 0 0 counter
typedef 1 2966 u8
typedef 2 2967 u16
union 4 3 -
	2073 0 0 val
	2968 0 0 -
	2969 0 0 -
typedef 2 207 __u16
struct 4 1 -
	201 0 0 counter
typedef 1 2970 u8
typedef 2 2971 u16
struct 4 2 -
	1119 0 0 wlocked
	2972 8 0 __lstate
union 4 3 -
	2288 0 0 val
	2973 0 0 -
	2974 0 0 -
struct 4 1 -
	201 0 0 counter
typedef 1 2975 u8
typedef 2 2976 u16
array 3 2312 3
struct 2 2 -
	2312 0 0 locked
	2312 8 0 pending
struct 4 2 -
	2311 0 0 locked_pending
	2311 16 0 tail
struct 4 1 -
	201 0 0 counter
typedef 1 2977 u8
typedef 2 2978 u16
typedef 1 328 __u8
typedef 2 207 __u16
typedef 1 328 __u8
typedef 2 207 __u16
typedef 2 207 __u16
typedef 1 328 __u8
typedef 2 207 __u16
struct 2 2 -
	2979 0 0 locked
	2979 8 0 pending
struct 4 2 -
	2980 0 0 locked_pending
	2980 16 0 tail
typedef 1 328 __u8
typedef 2 207 __u16
array 3 1119 3
struct 2 2 -
	1119 0 0 locked
	1119 8 0 pending
struct 4 2 -
	1116 0 0 locked_pending
	1116 16 0 tail
typedef 1 328 __u8
typedef 2 207 __u16
typedef 1 328 __u8
typedef 2 207 __u16
typedef 1 2981 u8
typedef 2 2982 u16
typedef 1 328 __u8
typedef 2 207 __u16
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
end 8d930ae4e077a9bf403a7488b7a9e295
