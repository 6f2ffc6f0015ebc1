kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 2ec6c50f45afda9e
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
	169 0 0 host
	165 64 0 i_pages
	126 192 0 invalidate_lock
	170 512 0 gfp_mask
	171 544 0 i_mmap_writable
	172 576 0 i_mmap
	173 704 0 nrpages
	173 768 0 writeback_index
	174 832 0 a_ops
	173 896 0 flags
	175 960 0 wb_err
	176 992 0 i_private_lock
	78 1024 0 i_private_list
	126 1152 0 i_mmap_rwsem
	177 1472 0 i_private_data
struct 40 2 alloc_tag
	178 0 0 ct
	179 256 0 counters
struct 16 2 alloc_tag_counters
	180 0 0 bytes
	180 64 0 calls
struct 4 2 anon_vma_name
	181 0 0 kref
	182 32 0 name
struct 1592 2 bdev_inode
	183 0 0 bdev
	184 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	185 0 0 -
	186 512 0 run_work
	187 1216 0 cpumask
	188 1280 0 next_cpu
	188 1312 0 next_cpu_batch
	173 1344 0 flags
	177 1408 0 sched_data
	189 1472 0 queue
	190 1536 0 fq
	177 1600 0 driver_data
	191 1664 0 ctx_map
	192 1920 0 dispatch_from
	193 1984 0 dispatch_busy
	194 2016 0 type
	194 2032 0 nr_ctx
	195 2048 0 ctxs
	196 2112 0 dispatch_wait_lock
	197 2176 0 dispatch_wait
	198 2496 0 wait_index
	199 2560 0 tags
	199 2624 0 sched_tags
	193 2688 0 numa_node
	193 2720 0 queue_num
	198 2752 0 nr_active
	200 2816 0 cpuhp_online
	200 2944 0 cpuhp_dead
	201 3072 0 kobj
	202 3584 0 debugfs_dir
	202 3648 0 sched_debugfs_dir
	203 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	204 0 0 ops
	205 64 0 map
	193 448 0 nr_maps
	193 480 0 nr_hw_queues
	193 512 0 queue_depth
	193 544 0 reserved_tags
	193 576 0 cmd_size
	188 608 0 numa_node
	193 640 0 timeout
	193 672 0 flags
	177 704 0 driver_data
	206 768 0 tags
	199 832 0 shared_tags
	207 896 0 tag_list_lock
	203 1152 0 tag_list
	208 1280 0 srcu
struct 184 9 blk_mq_tags
	193 0 0 nr_tags
	193 32 0 nr_reserved_tags
	193 64 0 active_queues
	209 128 0 bitmap_tags
	209 640 0 breserved_tags
	210 1152 0 rqs
	210 1216 0 static_rqs
	203 1280 0 page_list
	196 1408 0 lock
struct 968 23 block_device
	211 0 0 bd_start_sect
	211 64 0 bd_nr_sectors
	212 128 0 bd_disk
	189 192 0 bd_queue
	213 256 0 bd_stats
	173 320 0 bd_stamp
	171 384 0 __bd_flags
	214 416 0 bd_dev
	215 448 0 bd_mapping
	171 512 0 bd_openers
	176 544 0 bd_size_lock
	177 576 0 bd_claiming
	177 640 0 bd_holder
	216 704 0 bd_holder_ops
	96 768 0 bd_holder_lock
	188 1024 0 bd_holders
	217 1088 0 bd_holder_dir
	171 1152 0 bd_fsfreeze_count
	96 1216 0 bd_fsfreeze_mutex
	218 1472 0 bd_meta_info
	188 1536 0 bd_writers
	177 1600 0 bd_security
	49 1664 0 bd_device
struct 232 23 btf
	177 0 0 data
	219 64 0 types
	220 128 0 resolved_ids
	220 192 0 resolved_sizes
	221 256 0 strings
	177 320 0 nohdr_data
	222 384 0 hdr
	223 576 0 nr_types
	223 608 0 types_size
	223 640 0 data_size
	224 672 0 refcnt
	223 704 0 id
	225 768 0 rcu
	226 896 0 kfunc_set_tab
	227 960 0 dtor_kfunc_tab
	228 1024 0 struct_meta_tab
	229 1088 0 struct_ops_tab
	230 1152 0 base_btf
	223 1216 0 start_id
	223 1248 0 start_str_off
	231 1280 0 name
	232 1728 0 kernel_btf
	233 1792 0 base_id_map
struct 48 5 btf_module
	234 0 0 list
	235 128 0 module
	230 192 0 btf
	236 256 0 sysfs_attr
	188 320 0 flags
struct 64 9 buffer_page
	237 0 0 list
	238 128 0 write
	193 192 0 read
	238 256 0 entries
	173 320 0 real_end
	193 384 0 order
	239 416 30 id
	239 446 1 range
	240 448 0 page
struct 77824 13 cea_exception_stacks
	241 0 0 DF_stack_guard
	242 32768 0 DF_stack
	241 98304 0 NMI_stack_guard
	242 131072 0 NMI_stack
	241 196608 0 DB_stack_guard
	242 229376 0 DB_stack
	241 294912 0 MCE_stack_guard
	242 327680 0 MCE_stack
	241 393216 0 VC_stack_guard
	242 425984 0 VC_stack
	241 491520 0 VC2_stack_guard
	242 524288 0 VC2_stack
	241 589824 0 IST_top_guard
struct 2304 43 cgroup
	42 0 0 self
	173 1664 0 flags
	188 1728 0 level
	188 1760 0 max_depth
	188 1792 0 nr_descendants
	188 1824 0 nr_dying_descendants
	188 1856 0 max_descendants
	188 1888 0 nr_populated_csets
	188 1920 0 nr_populated_domain_children
	188 1952 0 nr_populated_threaded_children
	188 1984 0 nr_threaded_children
	193 2016 0 kill_seq
	243 2048 0 kn
	244 2112 0 procs_file
	244 2560 0 events_file
	245 3008 0 psi_files
	246 4352 0 subtree_control
	246 4368 0 subtree_ss_mask
	246 4384 0 old_subtree_control
	246 4400 0 old_subtree_ss_mask
	247 4416 0 subsys
	248 5312 0 nr_dying_subsys
	249 5760 0 root
	78 5824 0 cset_links
	250 5952 0 e_csets
	251 7744 0 dom_cgrp
	251 7808 0 old_dom_cgrp
	252 7872 0 rstat_cpu
	78 7936 0 rstat_css_list
	253 8192 0 _pad_
	251 8192 0 rstat_flush_next
	254 8256 0 last_bstat
	254 8512 0 bstat
	255 8768 0 prev_cputime
	78 8960 0 pidlists
	96 9088 0 pidlist_mutex
	256 9344 0 offline_waitq
	257 9536 0 release_agent_work
	258 9792 0 psi
	259 9856 0 bpf
	260 18048 0 freezer
	261 18176 0 bpf_cgrp_storage
	262 18240 0 ancestors
struct 6592 11 cgroup_root
	263 0 0 kf_root
	193 64 0 subsys_mask
	188 96 0 hierarchy_id
	78 128 0 root_list
	264 256 0 rcu
	39 512 0 cgrp
	251 18944 0 cgrp_ancestor_storage
	171 19008 0 nr_cgrps
	193 19040 0 flags
	265 19072 0 release_agent_path
	266 51840 0 name
struct 256 32 cgroup_subsys
	267 0 0 css_alloc
	268 64 0 css_online
	269 128 0 css_offline
	269 192 0 css_released
	269 256 0 css_free
	269 320 0 css_reset
	269 384 0 css_killed
	270 448 0 css_rstat_flush
	271 512 0 css_extra_stat_show
	271 576 0 css_local_stat_show
	272 640 0 can_attach
	273 704 0 cancel_attach
	273 768 0 attach
	274 832 0 post_attach
	275 896 0 can_fork
	276 960 0 cancel_fork
	277 1024 0 fork
	277 1088 0 exit
	277 1152 0 release
	269 1216 0 bind
	278 1280 1 early_init
	278 1281 1 implicit_on_dfl
	278 1282 1 threaded
	188 1312 0 id
	221 1344 0 name
	221 1408 0 legacy_name
	249 1472 0 root
	64 1536 0 css_idr
	78 1728 0 cfts
	279 1856 0 dfl_cftypes
	279 1920 0 legacy_cftypes
	193 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	251 0 0 cgroup
	280 64 0 ss
	281 128 0 refcnt
	78 256 0 sibling
	78 384 0 children
	78 512 0 rstat_css_node
	188 640 0 id
	193 672 0 flags
	180 704 0 serial_nr
	171 768 0 online_cnt
	257 832 0 destroy_work
	282 1088 0 destroy_rwork
	283 1536 0 parent
	188 1600 0 nr_descendants
struct 96 12 class
	221 0 0 name
	284 64 0 class_groups
	284 128 0 dev_groups
	285 192 0 dev_uevent
	286 256 0 devnode
	287 320 0 class_release
	288 384 0 dev_release
	289 448 0 shutdown_pre
	290 512 0 ns_type
	291 576 0 namespace
	292 640 0 get_ownership
	293 704 0 pm
struct 241664 6 cpu_entry_area
	294 0 0 gdt
	295 32768 0 entry_stack_page
	296 65536 0 tss
	297 229376 0 estacks
	298 851968 0 cpu_debug_store
	299 884736 0 cpu_debug_buffers
struct 184 26 cred
	300 0 0 usage
	301 64 0 uid
	302 96 0 gid
	301 128 0 suid
	302 160 0 sgid
	301 192 0 euid
	302 224 0 egid
	301 256 0 fsuid
	302 288 0 fsgid
	193 320 0 securebits
	303 384 0 cap_inheritable
	303 448 0 cap_permitted
	303 512 0 cap_effective
	303 576 0 cap_bset
	303 640 0 cap_ambient
	304 704 0 jit_keyring
	305 768 0 session_keyring
	305 832 0 process_keyring
	305 896 0 thread_keyring
	305 960 0 request_key_auth
	177 1024 0 security
	306 1088 0 user
	307 1152 0 user_ns
	308 1216 0 ucounts
	309 1280 0 group_info
	310 1344 0 -
struct 592 22 css_set
	247 0 0 subsys
	311 896 0 refcount
	312 960 0 dom_cset
	251 1024 0 dfl_cgrp
	188 1088 0 nr_tasks
	78 1152 0 tasks
	78 1280 0 mg_tasks
	78 1408 0 dying_tasks
	78 1536 0 task_iters
	250 1664 0 e_cset_node
	78 3456 0 threaded_csets
	78 3584 0 threaded_csets_node
	313 3712 0 hlist
	78 3840 0 cgrp_links
	78 3968 0 mg_src_preload_node
	78 4096 0 mg_dst_preload_node
	78 4224 0 mg_node
	251 4352 0 mg_src_cgrp
	251 4416 0 mg_dst_cgrp
	312 4480 0 mg_dst_cset
	278 4544 0 dead
	264 4608 0 callback_head
struct 192 16 dentry
	193 0 0 d_flags
	314 32 0 d_seq
	315 64 0 d_hash
	202 192 0 d_parent
	316 256 0 d_name
	169 384 0 d_inode
	317 448 0 d_iname
	318 768 0 d_op
	319 832 0 d_sb
	173 896 0 d_time
	177 960 0 d_fsdata
	320 1024 0 d_lockref
	321 1088 0 -
	313 1216 0 d_sib
	322 1344 0 d_children
	323 1408 0 d_u
struct 128 13 dentry_operations
	324 0 0 d_revalidate
	324 64 0 d_weak_revalidate
	325 128 0 d_hash
	326 192 0 d_compare
	327 256 0 d_delete
	328 320 0 d_init
	329 384 0 d_release
	329 448 0 d_prune
	330 512 0 d_iput
	331 576 0 d_dname
	332 640 0 d_automount
	333 704 0 d_manage
	334 768 0 d_real
struct 760 47 device
	335 0 0 kobj
	336 512 0 parent
	337 576 0 p
	221 640 0 init_name
	338 704 0 type
	339 768 0 bus
	340 832 0 driver
	177 896 0 platform_data
	177 960 0 driver_data
	341 1024 0 driver_override
	96 1152 0 mutex
	342 1408 0 links
	343 1856 0 power
	344 4352 0 pm_domain
	345 4416 0 em_pd
	346 4480 0 msi
	347 4608 0 dma_ops
	348 4672 0 dma_mask
	180 4736 0 coherent_dma_mask
	180 4800 0 bus_dma_limit
	349 4864 0 dma_range_map
	350 4928 0 dma_parms
	78 4992 0 dma_pools
	351 5120 0 dma_io_tlb_mem
	352 5184 0 archdata
	353 5184 0 of_node
	354 5248 0 fwnode
	188 5312 0 numa_node
	214 5344 0 devt
	355 5376 0 id
	176 5408 0 devres_lock
	78 5440 0 devres_head
	356 5568 0 class
	284 5632 0 groups
	288 5696 0 release
	357 5760 0 iommu_group
	358 5824 0 iommu
	359 5888 0 physical_location
	360 5952 0 removable
	278 5984 1 offline_disabled
	278 5985 1 offline
	278 5986 1 of_node_reused
	278 5987 1 state_synced
	278 5988 1 can_match
	278 5989 1 dma_skip_sync
	278 5990 1 dma_iommu
	361 6016 0 flags
struct 216 10 device_private
	362 0 0 klist_children
	363 320 0 knode_parent
	363 576 0 knode_driver
	363 832 0 knode_bus
	363 1088 0 knode_class
	364 1344 0 deferred_probe
	365 1472 0 async_driver
	366 1536 0 deferred_probe_reason
	336 1600 0 device
	367 1664 1 dead
struct 56 6 fdtable
	193 0 0 max_fds
	368 64 0 fd
	369 128 0 close_on_exec
	369 192 0 open_fds
	369 256 0 full_fds_bits
	370 320 0 rcu
struct 184 19 file
	300 0 0 f_count
	176 64 0 f_lock
	371 96 0 f_mode
	372 128 0 f_op
	215 192 0 f_mapping
	177 256 0 private_data
	169 320 0 f_inode
	193 384 0 f_flags
	193 416 0 f_iocb_flags
	373 448 0 f_cred
	374 512 0 f_path
	375 640 0 -
	376 896 0 f_pos
	177 960 0 f_security
	377 1024 0 f_owner
	175 1088 0 f_wb_err
	175 1120 0 f_sb_err
	378 1152 0 f_ep
	379 1216 0 -
struct 72 17 file_system_type
	221 0 0 name
	188 64 0 fs_flags
	380 128 0 init_fs_context
	381 192 0 parameters
	382 256 0 mount
	383 320 0 kill_sb
	235 384 0 owner
	384 448 0 next
	322 512 0 fs_supers
	385 576 0 s_lock_key
	385 576 0 s_umount_key
	385 576 0 s_vfs_rename_key
	386 576 0 s_writers_key
	385 576 0 i_lock_key
	385 576 0 i_mutex_key
	385 576 0 invalidate_lock_key
	385 576 0 i_mutex_dir_key
struct 704 11 files_struct
	387 0 0 count
	388 32 0 resize_in_progress
	389 64 0 resize_wait
	390 256 0 fdt
	51 320 0 fdtab
	391 1024 0 file_lock
	193 1056 0 next_fd
	392 1088 0 close_on_exec_init
	392 1152 0 open_fds_init
	392 1216 0 full_fds_bits_init
	393 1280 0 fd_array
struct 256 4 folio
	394 0 0 -
	395 512 0 -
	396 1024 0 -
	397 1536 0 -
struct 88 2 free_area
	398 0 0 free_list
	173 640 0 nr_free
struct 24 4 ftrace_page
	399 0 0 next
	400 64 0 records
	188 128 0 index
	188 160 0 order
struct 64 3 futex_hash_bucket
	401 0 0 waiters
	402 32 0 lock
	403 64 0 chain
struct 56 6 gen_pool
	404 0 0 lock
	405 64 0 chunks
	188 192 0 min_alloc_order
	406 256 0 algo
	177 320 0 data
	221 384 0 name
struct 56 7 gen_pool_chunk
	405 0 0 next_chunk
	407 128 0 avail
	408 192 0 phys_addr
	177 256 0 owner
	173 320 0 start_addr
	173 384 0 end_addr
	409 448 0 bits
struct 776 40 gendisk
	188 0 0 major
	188 32 0 first_minor
	188 64 0 minors
	410 96 0 disk_name
	194 352 0 events
	194 368 0 event_flags
	411 384 0 part_tbl
	412 512 0 part0
	413 576 0 fops
	189 640 0 queue
	177 704 0 private_data
	414 768 0 bio_split
	188 3904 0 flags
	173 3968 0 state
	207 4032 0 open_mutex
	193 4288 0 open_partitions
	415 4352 0 bdi
	201 4416 0 queue_kobj
	217 4928 0 slave_dir
	203 4992 0 slave_bdevs
	416 5120 0 random
	198 5184 0 sync_io
	417 5248 0 ev
	193 5312 0 nr_zones
	193 5344 0 zone_capacity
	193 5376 0 last_zone_capacity
	369 5440 0 conv_zones_bitmap
	193 5504 0 zone_wplugs_hash_bits
	198 5536 0 nr_zone_wplugs
	196 5568 0 zone_wplugs_lock
	418 5632 0 zone_wplugs_pool
	378 5696 0 zone_wplugs_hash
	419 5760 0 zone_wplugs_wq
	420 5824 0 cdi
	188 5888 0 node_id
	421 5952 0 bb
	422 6016 0 lockdep_map
	423 6016 0 diskseq
	424 6080 0 open_mode
	425 6144 0 ia_ranges
union 4 2 handle_parts
	426 0 0 handle
	427 0 0 -
struct 32920 20 hstate
	428 0 0 resize_lock
	429 256 0 resize_key
	188 256 0 next_nid_to_alloc
	188 288 0 next_nid_to_free
	193 320 0 order
	193 352 0 demote_order
	173 384 0 mask
	173 448 0 max_huge_pages
	173 512 0 nr_huge_pages
	173 576 0 free_huge_pages
	173 640 0 resv_huge_pages
	173 704 0 surplus_huge_pages
	173 768 0 nr_overcommit_huge_pages
	430 832 0 hugepage_activelist
	431 960 0 hugepage_freelists
	432 132032 0 max_huge_pages_node
	432 164800 0 nr_huge_pages_node
	432 197568 0 free_huge_pages_node
	432 230336 0 surplus_huge_pages_node
	433 263104 0 name
struct 24 3 idr
	165 0 0 idr_rt
	193 128 0 idr_base
	193 160 0 idr_next
struct 56 7 inactive_task_frame
	173 0 0 r15
	173 64 0 r14
	173 128 0 r13
	173 192 0 r12
	173 256 0 bx
	173 320 0 bp
	173 384 0 ret_addr
struct 16 2 inet_bind_hashbucket
	434 0 0 lock
	435 64 0 chain
struct 8 1 inet_ehash_bucket
	436 0 0 chain
struct 128 12 inet_hashinfo
	437 0 0 ehash
	438 64 0 ehash_locks
	193 128 0 ehash_mask
	193 160 0 ehash_locks_mask
	439 192 0 bind_bucket_cachep
	440 256 0 bhash
	439 320 0 bind2_bucket_cachep
	440 384 0 bhash2
	193 448 0 bhash_size
	193 480 0 lhash2_mask
	441 512 0 lhash2
	442 576 0 pernet
struct 16 2 inet_listen_hashbucket
	434 0 0 lock
	436 64 0 nulls_head
struct 624 57 inode
	443 0 0 i_mode
	194 16 0 i_opflags
	301 32 0 i_uid
	302 64 0 i_gid
	193 96 0 i_flags
	444 128 0 i_acl
	444 192 0 i_default_acl
	445 256 0 i_op
	319 320 0 i_sb
	215 384 0 i_mapping
	177 448 0 i_security
	173 512 0 i_ino
	446 576 0 -
	214 608 0 i_rdev
	376 640 0 i_size
	447 704 0 i_atime_sec
	447 768 0 i_mtime_sec
	447 832 0 i_ctime_sec
	355 896 0 i_atime_nsec
	355 928 0 i_mtime_nsec
	355 960 0 i_ctime_nsec
	355 992 0 i_generation
	176 1024 0 i_lock
	194 1056 0 i_bytes
	448 1072 0 i_blkbits
	449 1080 0 i_write_hint
	450 1088 0 i_blocks
	355 1152 0 i_state
	126 1216 0 i_rwsem
	173 1536 0 dirtied_when
	173 1600 0 dirtied_time_when
	313 1664 0 i_hash
	78 1792 0 i_io_list
	451 1920 0 i_wb
	188 1984 0 i_wb_frn_winner
	246 2016 0 i_wb_frn_avg_time
	246 2032 0 i_wb_frn_history
	78 2048 0 i_lru
	78 2176 0 i_sb_list
	78 2304 0 i_wb_list
	452 2432 0 -
	453 2560 0 i_version
	453 2624 0 i_sequence
	171 2688 0 i_count
	171 2720 0 i_dio_count
	171 2752 0 i_writecount
	171 2784 0 i_readcount
	454 2816 0 -
	455 2880 0 i_flctx
	26 2944 0 i_data
	78 4480 0 i_devices
	456 4608 0 -
	457 4672 0 i_fsnotify_mask
	458 4736 0 i_fsnotify_marks
	459 4800 0 i_crypt_info
	460 4864 0 i_verity_info
	177 4928 0 i_private
struct 112 8 io_tlb_mem
	461 0 0 defpool
	173 512 0 nslabs
	202 576 0 debugfs
	462 640 0 force_bounce
	462 648 0 for_alloc
	463 704 0 total_used
	463 768 0 used_hiwater
	463 832 0 transient_nslabs
struct 136 14 kernfs_node
	171 0 0 count
	171 32 0 active
	243 64 0 parent
	221 128 0 name
	121 192 0 rb
	464 384 0 ns
	193 448 0 hash
	194 480 0 flags
	443 496 0 mode
	465 512 0 -
	180 768 0 id
	177 832 0 priv
	466 896 0 iattr
	264 960 0 rcu
struct 8408 27 kmem_cache
	467 0 0 cpu_slab
	468 64 0 lock_key
	469 64 0 flags
	173 128 0 min_partial
	193 192 0 size
	193 224 0 object_size
	470 256 0 reciprocal_size
	193 320 0 offset
	193 352 0 cpu_partial
	193 384 0 cpu_partial_slabs
	471 416 0 oo
	471 448 0 min
	472 480 0 allocflags
	188 512 0 refcount
	473 576 0 ctor
	193 640 0 inuse
	193 672 0 align
	193 704 0 red_left_pad
	221 768 0 name
	474 832 0 list
	475 960 0 kobj
	173 1472 0 random
	193 1536 0 remote_node_defrag_ratio
	476 1600 0 random_seq
	193 1664 0 useroffset
	193 1696 0 usersize
	477 1728 0 node
struct 32 4 kmem_cache_cpu
	478 0 0 -
	479 128 0 slab
	479 192 0 partial
	480 256 0 lock
struct 64 6 kmem_cache_node
	481 0 0 list_lock
	173 64 0 nr_partial
	474 128 0 partial
	482 256 0 nr_slabs
	482 320 0 total_objects
	474 384 0 full
struct 96 4 kset
	78 0 0 list
	176 128 0 list_lock
	335 192 0 kobj
	483 704 0 uevent_ops
struct 112 9 kthread
	173 0 0 flags
	193 64 0 cpu
	188 96 0 result
	484 128 0 threadfn
	177 192 0 data
	485 256 0 parked
	485 512 0 exited
	283 768 0 blkcg_css
	366 832 0 full_name
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
struct 256 1 maple_node
	487 0 0 -
struct 16 3 maple_tree
	488 0 0 -
	193 32 0 ma_flags
	177 64 0 ma_root
struct 1728 29 mem_cgroup
	42 0 0 css
	489 1664 0 id
	490 2048 0 memory
	491 4096 0 -
	78 6144 0 memory_peaks
	78 6272 0 swap_peaks
	176 6400 0 peaks_lock
	257 6464 0 high_work
	492 6720 0 vmpressure
	278 7680 0 oom_group
	188 7712 0 swappiness
	244 7744 0 events_file
	244 8192 0 events_local_file
	244 8640 0 swap_events_file
	493 9088 0 vmstats
	494 9152 0 memory_events
	494 9728 0 memory_events_local
	180 10304 0 socket_pressure
	188 10368 0 kmemcg_id
	495 10432 0 objcg
	495 10496 0 orig_objcg
	78 10560 0 objcg_list
	496 10688 0 vmstats_percpu
	78 10752 0 cgwb_list
	497 10880 0 cgwb_domain
	498 11840 0 cgwb_frn
	499 13120 0 deferred_split_queue
	500 13376 0 mm_list
	501 13568 0 nodeinfo
struct 1920 9 mem_cgroup_per_node
	502 0 0 memcg
	503 64 0 lruvec_stats_percpu
	504 128 0 lruvec_stats
	505 192 0 shrinker_info
	253 512 0 _pad1_
	506 512 0 lruvec
	253 13312 0 _pad2_
	507 13312 0 lru_zone_size
	508 14912 0 iter
struct 16 2 mem_section
	173 0 0 section_mem_map
	509 64 0 usage
struct 24 3 mem_section_usage
	264 0 0 rcu
	361 128 0 subsection_map
	510 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	511 0 0 stock_lock
	502 0 0 cached
	193 64 0 nr_pages
	495 128 0 cached_objcg
	512 192 0 cached_pgdat
	193 256 0 nr_bytes
	188 288 0 nr_slab_reclaimable_b
	188 320 0 nr_slab_unreclaimable_b
	513 384 0 work
	173 640 0 flags
struct 1448 7 memcg_vmstats
	514 0 0 state
	515 2432 0 events
	514 3840 0 state_local
	515 6272 0 events_local
	514 7680 0 state_pending
	515 10112 0 events_pending
	516 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	193 0 0 stats_updates
	496 64 0 parent
	493 128 0 vmstats
	514 192 0 state
	515 2624 0 events
	514 4032 0 state_prev
	515 6464 0 events_prev
struct 16 2 memory_stat
	221 0 0 name
	193 64 0 idx
struct 72 8 mempool_s
	176 0 0 lock
	188 32 0 min_nr
	188 64 0 curr_nr
	517 128 0 elements
	177 192 0 pool_data
	518 256 0 alloc
	519 320 0 free
	256 384 0 wait
struct 1344 2 mm_struct
	520 0 0 -
	521 10752 0 cpu_bitmap
struct 136 12 mnt_namespace
	522 0 0 ns
	523 192 0 root
	524 256 0 mounts
	307 320 0 user_ns
	308 384 0 ucounts
	525 448 0 seq
	526 512 0 poll
	525 704 0 event
	193 768 0 nr_mounts
	193 800 0 pending_mounts
	527 832 0 mnt_ns_tree_node
	528 1024 0 passive
struct 32 4 mod_kallsyms
	529 0 0 symtab
	193 64 0 num_symtab
	366 128 0 strtab
	366 192 0 typetab
struct 1280 74 module
	1 0 0 state
	78 64 0 list
	530 192 0 name
	531 640 0 mkobj
	532 1408 0 modinfo_attrs
	221 1472 0 version
	221 1536 0 srcversion
	217 1600 0 holders_dir
	533 1664 0 syms
	534 1728 0 crcs
	193 1792 0 num_syms
	96 1856 0 param_lock
	535 2112 0 kp
	193 2176 0 num_kp
	193 2208 0 num_gpl_syms
	533 2240 0 gpl_syms
	534 2304 0 gpl_crcs
	278 2368 0 using_gplonly_symbols
	278 2376 0 sig_ok
	278 2384 0 async_probe_requested
	193 2400 0 num_exentries
	536 2432 0 extable
	537 2496 0 init
	538 2560 0 mem
	539 6592 0 arch
	173 6784 0 taints
	193 6848 0 num_bugs
	78 6912 0 bug_list
	540 7040 0 bug_table
	541 7104 0 kallsyms
	92 7168 0 core_kallsyms
	542 7424 0 sect_attrs
	543 7488 0 notes_attrs
	366 7552 0 args
	177 7616 0 percpu
	193 7680 0 percpu_size
	177 7744 0 noinstr_text_start
	193 7808 0 noinstr_text_size
	193 7840 0 num_tracepoints
	544 7872 0 tracepoints_ptrs
	193 7936 0 num_srcu_structs
	545 8000 0 srcu_struct_ptrs
	193 8064 0 num_bpf_raw_events
	546 8128 0 bpf_raw_events
	193 8192 0 btf_data_size
	193 8224 0 btf_base_data_size
	177 8256 0 btf_data
	177 8320 0 btf_base_data
	547 8384 0 jump_entries
	193 8448 0 num_jump_entries
	193 8480 0 num_trace_bprintk_fmt
	548 8512 0 trace_bprintk_fmt_start
	549 8576 0 trace_events
	193 8640 0 num_trace_events
	550 8704 0 trace_evals
	193 8768 0 num_trace_evals
	193 8800 0 num_ftrace_callsites
	369 8832 0 ftrace_callsites
	177 8896 0 kprobes_text_start
	193 8960 0 kprobes_text_size
	369 9024 0 kprobe_blacklist
	193 9088 0 num_kprobe_blacklist
	188 9120 0 num_static_call_sites
	551 9152 0 static_call_sites
	278 9216 0 klp
	278 9224 0 klp_alive
	552 9280 0 klp_info
	78 9344 0 source_list
	78 9472 0 target_list
	274 9600 0 exit
	171 9664 0 refcnt
	188 9696 0 its_num_pages
	517 9728 0 its_page_array
	553 9792 0 dyndbg_info
struct 48 4 module_use
	554 0 0 source_list
	554 128 0 target_list
	235 256 0 source
	235 320 0 target
struct 336 28 mount
	555 0 0 mnt_hash
	523 128 0 mnt_parent
	202 192 0 mnt_mountpoint
	556 256 0 mnt
	557 512 0 -
	558 704 0 mnt_pcp
	559 768 0 mnt_mounts
	559 896 0 mnt_child
	559 1024 0 mnt_instance
	221 1152 0 mnt_devname
	559 1216 0 mnt_list
	559 1344 0 mnt_expire
	559 1472 0 mnt_share
	559 1600 0 mnt_slave_list
	559 1728 0 mnt_slave
	523 1856 0 mnt_master
	560 1920 0 mnt_ns
	561 1984 0 mnt_mp
	562 2048 0 -
	559 2176 0 mnt_umounting
	458 2304 0 mnt_fsnotify_marks
	563 2368 0 mnt_fsnotify_mask
	188 2400 0 mnt_id
	525 2432 0 mnt_id_unique
	188 2496 0 mnt_group_id
	188 2528 0 mnt_expiry_mark
	564 2560 0 mnt_pins
	564 2624 0 mnt_stuck_children
struct 32 4 mutex
	300 0 0 owner
	565 64 0 wait_lock
	566 96 0 osq
	78 128 0 wait_list
struct 32 3 mutex_waiter
	567 0 0 list
	568 128 0 task
	569 192 0 ww_ctx
struct 560 5 napi_alloc_cache
	570 0 0 bh_lock
	571 0 0 page
	572 192 0 page_small
	193 320 0 skb_count
	573 384 0 skb_cache
struct 4480 53 net
	574 0 0 passive
	391 32 0 rules_mod_lock
	193 64 0 dev_base_seq
	575 96 0 ifindex
	391 128 0 nsid_lock
	387 160 0 fnhe_genid
	576 192 0 list
	576 320 0 exit_list
	577 448 0 defer_free_list
	577 512 0 cleanup_list
	578 576 0 key_domain
	307 640 0 user_ns
	308 704 0 ucounts
	579 768 0 netns_ids
	580 960 0 ns
	581 1152 0 refcnt_tracker
	581 1152 0 notrefcnt_tracker
	576 1152 0 dev_base_head
	582 1280 0 proc_net
	582 1344 0 proc_net_stat
	583 1408 0 sysctls
	584 2240 0 rtnl
	584 2304 0 genl_sock
	585 2368 0 uevent_sock
	378 2432 0 dev_name_head
	378 2496 0 dev_index_head
	586 2560 0 dev_by_index
	587 2688 0 netdev_chain
	575 2752 0 hash_mix
	588 2816 0 loopback_dev
	576 2880 0 rules_ops
	589 3008 0 core
	590 3328 0 mib
	591 4352 0 packet
	592 4672 0 unx
	593 4928 0 nexthop
	594 5632 0 ipv4
	595 12288 0 ipv6
	596 18944 0 sctp
	597 21376 0 nf
	598 23488 0 ct
	599 25344 0 nft
	600 25408 0 ft
	601 25472 0 gen
	602 25536 0 bpf
	603 26112 0 xfrm
	604 33792 0 net_cookie
	605 33856 0 ipvs
	606 33920 0 mpls
	607 34496 0 xdp
	584 34816 0 crypto_nlsk
	584 34880 0 diag_nlsk
	608 34944 0 smc
struct 2496 176 net_device
	609 0 0 __cacheline_group_begin__net_device_read_tx
	610 0 0 -
	611 64 0 netdev_ops
	612 128 0 header_ops
	613 192 0 _tx
	614 256 0 gso_partial_features
	193 320 0 real_num_tx_queues
	193 352 0 gso_max_size
	193 384 0 gso_ipv4_max_size
	615 416 0 gso_max_segs
	616 432 0 num_tc
	193 448 0 mtu
	194 480 0 needed_headroom
	617 496 0 tc_to_txq
	618 1024 0 xps_maps
	619 1152 0 nf_hooks_egress
	620 1216 0 tcx_egress
	621 1280 0 __cacheline_group_end__net_device_read_tx
	622 1280 0 __cacheline_group_begin__net_device_read_txrx
	623 1280 0 -
	173 1344 0 state
	193 1408 0 flags
	194 1440 0 hard_header_len
	624 1456 8 pcpu_stat_type
	614 1472 0 features
	625 1536 0 ip6_ptr
	626 1600 0 __cacheline_group_end__net_device_read_txrx
	627 1600 0 __cacheline_group_begin__net_device_read_rx
	628 1600 0 xdp_prog
	629 1664 0 ptype_specific
	188 1792 0 ifindex
	193 1824 0 real_num_rx_queues
	630 1856 0 _rx
	173 1920 0 gro_flush_timeout
	631 1984 0 napi_defer_hard_irqs
	193 2016 0 gro_max_size
	193 2048 0 gro_ipv4_max_size
	632 2112 0 rx_handler
	177 2176 0 rx_handler_data
	633 2240 0 nd_net
	634 2304 0 npinfo
	620 2368 0 tcx_ingress
	635 2432 0 __cacheline_group_end__net_device_read_rx
	636 2432 0 name
	637 2560 0 name_node
	638 2624 0 ifalias
	173 2688 0 mem_end
	173 2752 0 mem_start
	173 2816 0 base_addr
	629 2880 0 dev_list
	629 3008 0 napi_list
	629 3136 0 unreg_list
	629 3264 0 close_list
	629 3392 0 ptype_all
	639 3520 0 adj_list
	640 3776 0 xdp_features
	641 3840 0 xdp_metadata_ops
	642 3904 0 xsk_tx_metadata_ops
	194 3968 0 gflags
	194 3984 0 needed_tailroom
	614 4032 0 hw_features
	614 4096 0 wanted_features
	614 4160 0 vlan_features
	614 4224 0 hw_enc_features
	614 4288 0 mpls_features
	614 4352 0 mangleid_features
	193 4416 0 min_mtu
	193 4448 0 max_mtu
	194 4480 0 type
	304 4496 0 min_header_len
	304 4504 0 name_assign_type
	188 4512 0 group
	643 4544 0 stats
	644 6016 0 core_stats
	645 6080 0 carrier_up_count
	645 6112 0 carrier_down_count
	646 6144 0 ethtool_ops
	647 6208 0 l3mdev_ops
	648 6272 0 ndisc_ops
	649 6336 0 xfrmdev_ops
	650 6400 0 tlsdev_ops
	193 6464 0 operstate
	304 6496 0 link_mode
	304 6504 0 if_port
	304 6512 0 dma
	651 6520 0 perm_addr
	304 6776 0 addr_assign_type
	304 6784 0 addr_len
	304 6792 0 upper_level
	304 6800 0 lower_level
	194 6816 0 neigh_priv_len
	194 6832 0 dev_id
	194 6848 0 dev_port
	188 6880 0 irq
	631 6912 0 priv_len
	652 6944 0 addr_list_lock
	653 6976 0 uc
	653 7232 0 mc
	653 7488 0 dev_addrs
	654 7744 0 queues_kset
	193 7808 0 promiscuity
	193 7840 0 allmulti
	655 7872 0 uc_promisc
	656 7936 0 ip_ptr
	657 8000 0 vlan_info
	658 8064 0 tipc_ptr
	659 8128 0 mpls_ptr
	660 8192 0 dev_addr
	193 8256 0 num_rx_queues
	193 8288 0 xdp_zc_max_segs
	613 8320 0 ingress_queue
	619 8384 0 nf_hooks_ingress
	651 8448 0 broadcast
	661 8704 0 rx_cpu_rmap
	662 8768 0 index_hlist
	193 8896 0 num_tx_queues
	663 8960 0 qdisc
	193 9024 0 tx_queue_len
	652 9056 0 tx_global_lock
	664 9088 0 xdp_bulkq
	665 9152 0 qdisc_hash
	666 10176 0 watchdog_timer
	188 10496 0 watchdog_timeo
	652 10528 0 watchdog_lock
	655 10560 0 watchdog_ref_held
	631 10592 0 proto_down_reason
	629 10624 0 todo_list
	667 10752 0 pcpu_refcnt
	668 10816 0 refcnt_tracker
	629 10816 0 link_watch_list
	669 10944 0 reg_state
	655 10952 0 dismantle
	670 10960 16 rtnl_link_state
	655 10976 0 needs_free_netdev
	671 11008 0 priv_destructor
	177 11072 0 ml_priv
	672 11136 0 ml_priv_type
	673 11200 0 garp_port
	674 11264 0 mrp_port
	675 11328 0 dm_private
	676 11392 0 dev
	677 17472 0 sysfs_groups
	678 17728 0 sysfs_rx_queue_group
	679 17792 0 rtnl_link_ops
	680 17856 0 stat_ops
	681 17920 0 queue_mgmt_ops
	193 17984 0 tso_max_size
	615 18016 0 tso_max_segs
	682 18048 0 dcbnl_ops
	683 18112 0 prio_tc_map
	684 18240 0 priomap
	685 18304 0 link_topo
	686 18368 0 phydev
	687 18432 0 sfp_bus
	688 18496 0 qdisc_tx_busylock
	655 18560 0 proto_down
	655 18568 0 threaded
	173 18576 1 see_all_hwtstamp_requests
	173 18577 1 change_proto_down
	173 18578 1 netns_immutable
	173 18579 1 fcoe_mtu
	629 18624 0 net_notifier_list
	689 18752 0 macsec_ops
	690 18816 0 udp_tunnel_nic_info
	691 18880 0 udp_tunnel_nic
	692 18944 0 ethtool
	693 19008 0 xdp_state
	694 19392 0 dev_addr_shadow
	695 19648 0 linkwatch_dev_tracker
	695 19648 0 watchdog_dev_tracker
	695 19648 0 dev_registered_tracker
	696 19648 0 offload_xstats_l3
	697 19712 0 devlink_port
	698 19776 0 page_pools
	699 19840 0 irq_moder
	700 19968 0 priv
struct 72 9 nsproxy
	311 0 0 count
	701 64 0 uts_ns
	702 128 0 ipc_ns
	560 192 0 mnt_ns
	703 256 0 pid_ns_for_children
	704 320 0 net_ns
	705 384 0 time_ns
	705 448 0 time_ns_for_children
	706 512 0 cgroup_ns
struct 48 4 obj_cgroup
	281 0 0 refcnt
	502 128 0 memcg
	171 192 0 nr_charged_bytes
	707 256 0 -
struct 6 6 orc_entry
	708 0 0 sp_offset
	708 16 0 bp_offset
	193 32 4 sp_reg
	193 36 4 bp_reg
	193 40 3 type
	193 43 1 signal
struct 64 5 page
	173 0 0 flags
	709 64 0 -
	710 384 0 -
	171 416 0 _refcount
	173 448 0 memcg_data
struct 1664 28 page_pool
	711 0 0 p
	188 384 0 cpuid
	712 416 0 pages_state_hold_cnt
	442 448 1 has_init_callback
	442 449 1 dma_map
	442 450 1 dma_sync
	442 451 1 dma_sync_for_cpu
	713 512 0 __cacheline_group_begin__frag
	714 512 0 frag_users
	715 576 0 frag_page
	193 640 0 frag_offset
	716 704 0 __cacheline_group_end__frag
	717 768 0 __cacheline_group_pad__frag
	718 768 0 release_dw
	473 1472 0 disconnect
	173 1536 0 defer_start
	173 1600 0 defer_warn
	712 1664 0 xdp_mem_id
	719 2048 0 alloc
	720 10752 0 ring
	177 12288 0 mp_priv
	721 12352 0 mp_ops
	722 12416 0 dma_mapped
	723 12544 0 pages_state_release_cnt
	724 12576 0 user_cnt
	725 12608 0 destroy_cnt
	726 12672 0 slow
	727 12928 0 user
struct 192 17 pcpu_chunk
	728 0 0 list
	188 128 0 free_bytes
	729 160 0 chunk_md
	369 448 0 bound_map
	177 512 0 base_addr
	369 576 0 alloc_map
	730 640 0 md_blocks
	177 704 0 data
	731 768 0 immutable
	731 776 0 isolated
	188 800 0 start_offset
	188 832 0 end_offset
	732 896 0 obj_exts
	188 960 0 nr_pages
	188 992 0 nr_populated
	188 1024 0 nr_empty_pop_pages
	733 1088 0 populated
struct 64 1 pcpu_hot
	734 0 0 -
struct 48 2 per_cpu_nodestat
	735 0 0 stat_threshold
	736 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	176 0 0 lock
	188 32 0 count
	188 64 0 high
	188 96 0 high_min
	188 128 0 high_max
	188 160 0 batch
	448 192 0 flags
	448 200 0 alloc_factor
	448 208 0 expire
	737 224 0 free_count
	250 256 0 lists
struct 64 3 per_cpu_zonestat
	738 0 0 vm_stat_diff
	735 96 0 stat_threshold
	739 128 0 vm_numa_event
struct 40 4 percpu_counter
	565 0 0 lock
	740 64 0 count
	78 128 0 list
	741 256 0 counters
struct 56 7 percpu_ref_data
	300 0 0 count
	742 64 0 release
	742 128 0 confirm_switch
	278 192 1 force_atomic
	278 193 1 allow_reinit
	264 256 0 rcu
	743 384 0 ref
struct 174464 43 pglist_data
	744 0 0 node_zones
	745 61440 0 node_zonelists
	188 1372416 0 nr_zones
	176 1372448 0 node_size_lock
	173 1372480 0 node_start_pfn
	173 1372544 0 node_present_pages
	173 1372608 0 node_spanned_pages
	188 1372672 0 node_id
	256 1372736 0 kswapd_wait
	256 1372928 0 pfmemalloc_wait
	746 1373120 0 reclaim_wait
	171 1373888 0 nr_writeback_throttled
	173 1373952 0 nr_reclaim_start
	96 1374016 0 kswapd_lock
	568 1374272 0 kswapd
	188 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	188 1374400 0 kswapd_failures
	188 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	256 1374528 0 kcompactd_wait
	568 1374720 0 kcompactd
	278 1374784 0 proactive_compact_trigger
	173 1374848 0 totalreserve_pages
	173 1374912 0 min_unmapped_pages
	173 1374976 0 min_slab_pages
	253 1375232 0 _pad1_
	173 1375232 0 first_deferred_pfn
	499 1375296 0 deferred_split_queue
	193 1375552 0 nbp_rl_start
	173 1375616 0 nbp_rl_nr_cand
	193 1375680 0 nbp_threshold
	193 1375712 0 nbp_th_start
	173 1375744 0 nbp_th_nr_cand
	506 1375808 0 __lruvec
	173 1388288 0 flags
	747 1388352 0 mm_walk
	748 1390016 0 memcg_lru
	253 1392128 0 _pad2_
	749 1392128 0 per_cpu_nodestats
	750 1392192 0 vm_stat
	751 1395200 0 memtier
	752 1395264 0 mf_stats
struct 112 10 pid
	311 0 0 count
	193 32 0 level
	176 64 0 lock
	202 128 0 stashed
	180 192 0 ino
	753 256 0 tasks
	322 512 0 inodes
	256 576 0 wait_pidfd
	264 768 0 rcu
	754 896 0 numbers
struct 40 6 pipe_buffer
	755 0 0 page
	193 64 0 offset
	193 96 0 len
	756 128 0 ops
	193 192 0 flags
	173 256 0 private
struct 168 19 pipe_inode_info
	757 0 0 mutex
	758 256 0 rd_wait
	758 448 0 wr_wait
	193 640 0 head
	193 672 0 tail
	193 704 0 max_usage
	193 736 0 ring_size
	193 768 0 nr_accounted
	193 800 0 readers
	193 832 0 writers
	193 864 0 files
	193 896 0 r_counter
	193 928 0 w_counter
	759 960 0 poll_usage
	755 1024 0 tmp_page
	760 1088 0 fasync_readers
	760 1152 0 fasync_writers
	761 1216 0 bufs
	306 1280 0 user
struct 24 2 prb_desc
	762 0 0 state_var
	763 64 0 text_blk_lpos
struct 88 8 printk_info
	764 0 0 seq
	764 64 0 ts_nsec
	765 128 0 text_len
	766 144 0 facility
	766 152 5 flags
	766 157 3 level
	767 160 0 caller_id
	768 192 0 dev_info
struct 88 3 printk_ringbuffer
	769 0 0 desc_ring
	770 384 0 text_data_ring
	762 640 0 fail
struct 64 8 ptdesc
	173 0 0 __page_flags
	771 64 0 -
	173 192 0 __page_mapping
	772 256 0 -
	773 320 0 -
	193 384 0 __page_type
	774 416 0 __page_refcount
	173 448 0 pt_memcg_data
struct 24 3 rb_node
	173 0 0 __rb_parent_color
	775 64 0 rb_right
	775 128 0 rb_left
struct 968 62 request_queue
	177 0 0 queuedata
	776 64 0 elevator
	204 128 0 mq_ops
	192 192 0 queue_ctx
	173 256 0 queue_flags
	193 320 0 rq_timeout
	193 352 0 queue_depth
	777 384 0 refs
	193 416 0 nr_hw_queues
	411 448 0 hctx_table
	778 576 0 q_usage_counter
	779 704 0 io_lock_cls_key
	422 704 0 io_lockdep_map
	779 704 0 q_lock_cls_key
	422 704 0 q_lockdep_map
	780 704 0 last_merge
	196 768 0 queue_lock
	188 800 0 quiesce_depth
	212 832 0 disk
	217 896 0 mq_kobj
	781 960 0 limits
	336 2304 0 dev
	782 2368 0 rpm_status
	198 2400 0 pm_only
	783 2432 0 stats
	784 2496 0 rq_qos
	207 2560 0 rq_qos_mutex
	188 2816 0 id
	173 2880 0 nr_requests
	785 2944 0 timeout
	786 3264 0 timeout_work
	198 3520 0 nr_active_requests_shared_tags
	199 3584 0 sched_shared_tags
	203 3648 0 icq_list
	787 3776 0 blkcg_pols
	788 3840 0 root_blkg
	203 3904 0 blkg_list
	207 4032 0 blkcg_mutex
	188 4288 0 node
	196 4320 0 requeue_lock
	203 4352 0 requeue_list
	186 4480 0 requeue_work
	789 5184 0 blk_trace
	190 5248 0 fq
	203 5312 0 flush_list
	207 5440 0 sysfs_lock
	207 5696 0 sysfs_dir_lock
	207 5952 0 limits_lock
	203 6208 0 unused_hctx_list
	196 6336 0 unused_hctx_lock
	188 6368 0 mq_freeze_depth
	790 6400 0 td
	791 6464 0 callback_head
	792 6592 0 mq_freeze_wq
	207 6784 0 mq_freeze_lock
	793 7040 0 tag_set
	203 7104 0 tag_set_list
	202 7232 0 debugfs_dir
	202 7296 0 sched_debugfs_dir
	202 7360 0 rqos_debugfs_dir
	207 7424 0 debugfs_mutex
	794 7680 0 mq_sysfs_init_done
struct 64 8 resource
	795 0 0 start
	795 64 0 end
	221 128 0 name
	173 192 0 flags
	173 256 0 desc
	796 320 0 parent
	796 384 0 sibling
	796 448 0 child
struct 560 49 ring_buffer_per_cpu
	188 0 0 cpu
	797 32 0 record_disabled
	797 64 0 resize_disabled
	798 128 0 buffer
	799 192 0 reader_lock
	800 224 0 lock
	801 256 0 lock_key
	802 256 0 free_page
	173 384 0 nr_pages
	193 448 0 current_context
	486 512 0 pages
	173 576 0 cnt
	803 640 0 head_page
	803 704 0 tail_page
	803 768 0 commit_page
	803 832 0 reader_page
	173 896 0 lost_events
	173 960 0 last_overrun
	173 1024 0 nest
	238 1088 0 entries_bytes
	238 1152 0 entries
	238 1216 0 overrun
	238 1280 0 commit_overrun
	238 1344 0 dropped_events
	238 1408 0 committing
	238 1472 0 commits
	238 1536 0 pages_touched
	238 1600 0 pages_lost
	238 1664 0 pages_read
	714 1728 0 last_pages_touch
	804 1792 0 shortest_full
	173 1856 0 read
	173 1920 0 read_bytes
	805 1984 0 write_stamp
	805 2048 0 before_stamp
	806 2112 0 event_stamp
	807 2432 0 read_stamp
	173 2496 0 pages_removed
	193 2560 0 mapped
	193 2592 0 user_mapped
	808 2624 0 mapping_lock
	369 2880 0 subbuf_ids
	809 2944 0 meta_page
	810 3008 0 ring_meta
	714 3072 0 nr_pages_to_update
	237 3136 0 new_pages
	811 3264 0 update_pages_work
	812 3520 0 update_done
	813 3776 0 irq_work
struct 3456 75 rq
	814 0 0 __lock
	193 32 0 nr_running
	193 64 0 nr_numa_running
	193 96 0 nr_preferred_running
	193 128 0 numa_migrate_on
	173 192 0 last_blocked_load_update_tick
	193 256 0 has_blocked_load
	815 512 0 nohz_csd
	193 768 0 nohz_tick_stopped
	816 800 0 nohz_flags
	193 832 0 ttwu_pending
	817 896 0 nr_switches
	818 1024 0 cfs
	819 5120 0 rt
	820 18432 0 dl
	821 19264 0 fair_server
	822 21184 0 leaf_cfs_rq_list
	486 21312 0 tmp_alone_branch
	173 21376 0 nr_uninterruptible
	823 21440 0 -
	824 21504 0 dl_server
	568 21568 0 idle
	568 21632 0 stop
	173 21696 0 next_balance
	825 21760 0 prev_mm
	193 21824 0 clock_update_flags
	817 21888 0 clock
	817 22016 0 clock_task
	817 22080 0 clock_pelt
	173 22144 0 lost_idle_time
	817 22208 0 clock_pelt_idle
	817 22272 0 clock_idle
	816 22336 0 nr_iowait
	817 22400 0 last_seen_need_resched_ns
	188 22464 0 ticks_without_resched
	188 22496 0 membarrier_state
	826 22528 0 rd
	827 22592 0 sd
	173 22656 0 cpu_capacity
	828 22720 0 balance_callback
	304 22784 0 nohz_idle_balance
	304 22792 0 idle_balance
	173 22848 0 misfit_task_load
	188 22912 0 active_balance
	188 22944 0 push_cpu
	829 22976 0 active_balance_work
	188 23360 0 cpu
	188 23392 0 online
	822 23424 0 cfs_tasks
	830 23552 0 avg_rt
	830 24064 0 avg_dl
	817 24576 0 idle_stamp
	817 24640 0 avg_idle
	817 24704 0 max_idle_balance_cost
	831 24768 0 hotplug_wait
	817 24832 0 prev_steal_time
	173 24896 0 calc_load_update
	714 24960 0 calc_load_active
	815 25088 0 hrtick_csd
	832 25344 0 hrtick_timer
	833 25856 0 hrtick_time
	834 25920 0 rq_sched_info
	835 26176 0 rq_cpu_time
	193 26240 0 yld_count
	193 26272 0 sched_count
	193 26304 0 sched_goidle
	193 26336 0 ttwu_count
	193 26368 0 ttwu_local
	836 26432 0 idle_state
	193 26496 0 nr_pinned
	193 26528 0 push_busy
	829 26560 0 push_work
	837 26944 0 scratch_mask
	815 27136 0 cfsb_csd
	822 27392 0 cfsb_csd_list
struct 40 5 rw_semaphore
	300 0 0 count
	300 64 0 owner
	566 128 0 osq
	565 160 0 wait_lock
	78 192 0 wait_list
struct 48 5 rwsem_waiter
	838 0 0 list
	568 128 0 task
	839 192 0 type
	173 256 0 timeout
	840 320 0 handoff_set
struct 24 3 semaphore
	841 0 0 lock
	193 32 0 count
	842 64 0 wait_list
struct 32 3 semaphore_waiter
	842 0 0 list
	568 128 0 task
	843 192 0 up
struct 752 13 shmem_inode_info
	844 0 0 lock
	193 32 0 seals
	173 64 0 flags
	173 128 0 alloced
	173 192 0 swapped
	845 256 0 -
	846 512 0 i_crtime
	847 640 0 policy
	848 768 0 xattrs
	173 896 0 fallocend
	193 960 0 fsflags
	849 992 0 stop_eviction
	850 1024 0 vfs_inode
struct 1104 65 signal_struct
	311 0 0 sigcnt
	171 32 0 live
	188 64 0 nr_threads
	188 96 0 quick_threads
	78 128 0 thread_head
	256 256 0 wait_chldexit
	568 448 0 curr_target
	851 512 0 shared_pending
	322 704 0 multiprocess
	188 768 0 group_exit_code
	188 800 0 notify_count
	568 832 0 group_exec_task
	188 896 0 group_stop_count
	193 928 0 flags
	852 960 0 core_state
	193 1024 1 is_child_subreaper
	193 1025 1 has_child_subreaper
	193 1056 0 next_posix_timer_id
	322 1088 0 posix_timers
	853 1152 0 real_timer
	854 1664 0 it_real_incr
	855 1728 0 it
	856 1984 0 cputimer
	857 2176 0 posix_cputimers
	858 2816 0 pids
	171 3072 0 tick_dep_mask
	859 3136 0 tty_old_pgrp
	188 3200 0 leader
	860 3264 0 tty
	861 3328 0 autogroup
	862 3392 0 stats_lock
	180 3456 0 utime
	180 3520 0 stime
	180 3584 0 cutime
	180 3648 0 cstime
	180 3712 0 gtime
	180 3776 0 cgtime
	255 3840 0 prev_cputime
	173 4032 0 nvcsw
	173 4096 0 nivcsw
	173 4160 0 cnvcsw
	173 4224 0 cnivcsw
	173 4288 0 min_flt
	173 4352 0 maj_flt
	173 4416 0 cmin_flt
	173 4480 0 cmaj_flt
	173 4544 0 inblock
	173 4608 0 oublock
	173 4672 0 cinblock
	173 4736 0 coublock
	173 4800 0 maxrss
	173 4864 0 cmaxrss
	863 4928 0 ioac
	835 5376 0 sum_sched_runtime
	864 5440 0 rlim
	865 7488 0 pacct
	866 7936 0 stats
	193 8000 0 audit_tty
	867 8064 0 tty_audit_buf
	278 8128 0 oom_flag_origin
	737 8144 0 oom_score_adj
	737 8160 0 oom_score_adj_min
	825 8192 0 oom_mm
	96 8256 0 cred_guard_mutex
	126 8512 0 exec_update_lock
struct 232 28 sk_buff
	868 0 0 -
	584 192 0 sk
	869 256 0 -
	870 320 0 cb
	871 704 0 -
	173 832 0 _nfct
	193 896 0 len
	193 928 0 data_len
	872 960 0 mac_len
	872 976 0 hdr_len
	872 992 0 queue_mapping
	873 1008 0 __cloned_offset
	874 1008 1 cloned
	874 1009 1 nohdr
	874 1010 2 fclone
	874 1012 1 peeked
	874 1013 1 head_frag
	874 1014 1 pfmemalloc
	874 1015 1 pp_recycle
	874 1016 0 active_extensions
	875 1024 0 -
	876 1504 0 tail
	876 1536 0 end
	877 1600 0 head
	877 1664 0 data
	193 1728 0 truesize
	574 1760 0 users
	878 1792 0 extensions
struct 320 14 skb_shared_info
	879 0 0 flags
	879 8 0 meta_len
	879 16 0 nr_frags
	879 24 0 tx_flags
	194 32 0 gso_size
	194 48 0 gso_segs
	880 64 0 frag_list
	881 128 0 -
	193 192 0 gso_type
	712 224 0 tskey
	723 256 0 dataref
	193 288 0 xdp_frags_size
	177 320 0 destructor_arg
	882 384 0 frags
struct 64 6 slab
	173 0 0 __page_flags
	439 64 0 slab_cache
	883 128 0 -
	193 384 0 __page_type
	884 416 0 __page_refcount
	173 448 0 obj_exts
struct 8 1 slabobj_ext
	495 0 0 objcg
struct 776 107 sock
	885 0 0 __sk_common
	886 1088 0 __cacheline_group_begin__sock_write_rx
	645 1088 0 sk_drops
	887 1120 0 sk_peek_off
	888 1152 0 sk_error_queue
	888 1344 0 sk_receive_queue
	889 1536 0 sk_backlog
	890 1728 0 __cacheline_group_end__sock_write_rx
	891 1728 0 __cacheline_group_begin__sock_read_rx
	892 1728 0 sk_rx_dst
	188 1792 0 sk_rx_dst_ifindex
	631 1824 0 sk_rx_dst_cookie
	193 1856 0 sk_ll_usec
	193 1888 0 sk_napi_id
	615 1920 0 sk_busy_poll_budget
	669 1936 0 sk_prefer_busy_poll
	669 1944 0 sk_userlocks
	188 1952 0 sk_rcvbuf
	893 1984 0 sk_filter
	894 2048 0 -
	895 2112 0 sk_data_ready
	714 2176 0 sk_rcvtimeo
	188 2240 0 sk_rcvlowat
	896 2272 0 __cacheline_group_end__sock_read_rx
	897 2272 0 __cacheline_group_begin__sock_read_rxtx
	188 2272 0 sk_err
	898 2304 0 sk_socket
	502 2368 0 sk_memcg
	899 2432 0 sk_policy
	900 2560 0 __cacheline_group_end__sock_read_rxtx
	901 2560 0 __cacheline_group_begin__sock_write_rxtx
	902 2560 0 sk_lock
	631 2816 0 sk_reserved_mem
	188 2848 0 sk_forward_alloc
	631 2880 0 sk_tsflags
	903 2912 0 __cacheline_group_end__sock_write_rxtx
	904 2912 0 __cacheline_group_begin__sock_write_tx
	188 2912 0 sk_write_pending
	645 2944 0 sk_omem_alloc
	188 2976 0 sk_sndbuf
	188 3008 0 sk_wmem_queued
	905 3040 0 sk_wmem_alloc
	173 3072 0 sk_tsq_flags
	906 3136 0 -
	888 3200 0 sk_write_queue
	631 3392 0 sk_dst_pending_confirm
	631 3424 0 sk_pacing_status
	907 3456 0 sk_frag
	908 3584 0 -
	173 3904 0 sk_pacing_rate
	645 3968 0 sk_zckey
	645 4000 0 sk_tskey
	909 4032 0 __cacheline_group_end__sock_write_tx
	910 4032 0 __cacheline_group_begin__sock_read_tx
	173 4032 0 sk_max_pacing_rate
	714 4096 0 sk_sndtimeo
	631 4160 0 sk_priority
	631 4192 0 sk_mark
	892 4224 0 sk_dst_cache
	614 4288 0 sk_route_caps
	911 4352 0 sk_validate_xmit_skb
	615 4416 0 sk_gso_type
	615 4432 0 sk_gso_max_segs
	193 4448 0 sk_gso_max_size
	912 4480 0 sk_allocation
	631 4512 0 sk_txhash
	669 4544 0 sk_pacing_shift
	655 4552 0 sk_use_task_frag
	913 4560 0 __cacheline_group_end__sock_read_tx
	669 4560 1 sk_gso_disabled
	669 4561 1 sk_kern_sock
	669 4562 1 sk_no_check_tx
	669 4563 1 sk_no_check_rx
	669 4568 0 sk_shutdown
	615 4576 0 sk_type
	615 4592 0 sk_protocol
	173 4608 0 sk_lingertime
	914 4672 0 sk_prot_creator
	915 4736 0 sk_callback_lock
	188 4800 0 sk_err_soft
	631 4832 0 sk_ack_backlog
	631 4864 0 sk_max_ack_backlog
	916 4896 0 sk_uid
	652 4928 0 sk_peer_lock
	188 4960 0 sk_bind_phc
	859 4992 0 sk_peer_pid
	373 5056 0 sk_peer_cred
	917 5120 0 sk_stamp
	188 5184 0 sk_disconnects
	669 5216 0 sk_txrehash
	669 5224 0 sk_clockid
	669 5232 1 sk_txtime_deadline_mode
	669 5233 1 sk_txtime_report_errors
	669 5234 6 sk_txtime_unused
	177 5248 0 sk_user_data
	177 5312 0 sk_security
	918 5376 0 sk_cgrp_data
	895 5504 0 sk_state_change
	895 5568 0 sk_write_space
	895 5632 0 sk_error_report
	919 5696 0 sk_backlog_rcv
	895 5760 0 sk_destruct
	920 5824 0 sk_reuseport_cb
	261 5888 0 sk_bpf_storage
	921 5952 0 sk_rcu
	922 6080 0 ns_tracker
	923 6080 0 sk_user_frags
struct 128 7 socket
	924 0 0 state
	737 32 0 type
	173 64 0 flags
	925 128 0 file
	584 192 0 sk
	926 256 0 ops
	927 512 0 wq
struct 544 6 stack_record
	928 0 0 hash_list
	929 128 0 hash
	929 160 0 size
	62 192 0 handle
	930 224 0 count
	931 256 0 -
struct 416 14 subsys_private
	932 0 0 subsys
	654 768 0 devices_kset
	364 832 0 interfaces
	933 960 0 mutex
	654 1216 0 drivers_kset
	362 1280 0 klist_devices
	362 1600 0 klist_drivers
	934 1920 0 bus_notifier
	193 2304 1 drivers_autoprobe
	339 2368 0 bus
	336 2432 0 dev_root
	932 2496 0 glue_dirs
	356 3264 0 class
	935 3328 0 lock_key
struct 1408 65 super_block
	78 0 0 s_list
	214 128 0 s_dev
	304 160 0 s_blocksize_bits
	173 192 0 s_blocksize
	376 256 0 s_maxbytes
	384 320 0 s_type
	936 384 0 s_op
	937 448 0 dq_op
	938 512 0 s_qcop
	939 576 0 s_export_op
	173 640 0 s_flags
	173 704 0 s_iflags
	173 768 0 s_magic
	202 832 0 s_root
	126 896 0 s_umount
	188 1216 0 s_count
	171 1248 0 s_active
	177 1280 0 s_security
	940 1344 0 s_xattr
	941 1408 0 s_cop
	942 1472 0 s_master_keys
	943 1536 0 s_vop
	944 1600 0 s_encoding
	945 1664 0 s_encoding_flags
	946 1728 0 s_roots
	78 1792 0 s_mounts
	412 1920 0 s_bdev
	925 1984 0 s_bdev_file
	415 2048 0 s_bdi
	947 2112 0 s_mtd
	313 2176 0 s_instances
	193 2304 0 s_quota_types
	948 2368 0 s_dquot
	949 4864 0 s_writers
	177 7296 0 s_fs_info
	355 7360 0 s_time_gran
	447 7424 0 s_time_min
	447 7488 0 s_time_max
	355 7552 0 s_fsnotify_mask
	950 7616 0 s_fsnotify_info
	951 7680 0 s_id
	952 7936 0 s_uuid
	448 8064 0 s_uuid_len
	953 8072 0 s_sysfs_name
	193 8384 0 s_max_links
	96 8448 0 s_vfs_rename_mutex
	221 8704 0 s_subtype
	318 8768 0 s_d_op
	954 8832 0 s_shrink
	300 8896 0 s_remove_count
	188 8960 0 s_readonly_remount
	175 8992 0 s_wb_err
	419 9024 0 s_dio_done_wq
	322 9088 0 s_pins
	307 9152 0 s_user_ns
	955 9216 0 s_dentry_lru
	955 9600 0 s_inode_lru
	264 9984 0 rcu
	257 10112 0 destroy_work
	96 10368 0 s_sync_lock
	188 10624 0 s_stack_depth
	176 10752 0 s_inode_list_lock
	78 10816 0 s_inodes
	176 10944 0 s_inode_wblist_lock
	78 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	956 0 0 map
	173 64 0 length
	957 128 0 lock
struct 24 5 swap_cluster_info
	176 0 0 lock
	246 32 0 count
	448 48 0 flags
	448 56 0 order
	78 64 0 list
struct 680 32 swap_info_struct
	281 0 0 users
	173 128 0 flags
	737 192 0 prio
	958 256 0 list
	959 576 0 type
	193 608 0 max
	877 640 0 swap_map
	369 704 0 zeromap
	960 768 0 cluster_info
	78 832 0 free_clusters
	78 960 0 full_clusters
	961 1088 0 nonfull_clusters
	961 2368 0 frag_clusters
	962 3648 0 frag_cluster_nr
	193 3968 0 lowest_bit
	193 4000 0 highest_bit
	193 4032 0 pages
	193 4064 0 inuse_pages
	193 4096 0 cluster_next
	193 4128 0 cluster_nr
	476 4160 0 cluster_next_cpu
	963 4224 0 percpu_cluster
	964 4288 0 swap_extent_root
	412 4352 0 bdev
	925 4416 0 swap_file
	965 4480 0 comp
	176 4736 0 lock
	176 4768 0 cont_lock
	257 4800 0 discard_work
	257 5056 0 reclaim_work
	78 5312 0 discard_clusters
	966 5440 0 avail_lists
struct 16 4 taint_flag
	967 0 0 c_true
	967 8 0 c_false
	968 16 0 module
	221 64 0 desc
struct 9792 262 task_struct
	146 0 0 thread_info
	193 192 0 __state
	193 224 0 saved_state
	177 256 0 stack
	311 320 0 usage
	193 352 0 flags
	193 384 0 ptrace
	188 416 0 on_cpu
	969 448 0 wake_entry
	193 576 0 wakee_flips
	173 640 0 wakee_flip_decay_ts
	568 704 0 last_wakee
	188 768 0 recent_used_cpu
	188 800 0 wake_cpu
	188 832 0 on_rq
	188 864 0 prio
	188 896 0 static_prio
	188 928 0 normal_prio
	193 960 0 rt_priority
	970 1024 0 se
	971 3072 0 rt
	972 3456 0 dl
	824 5376 0 dl_server
	973 5440 0 sched_class
	974 5504 0 sched_task_group
	975 5632 0 stats
	322 7680 0 preempt_notifiers
	193 7744 0 btrace_seq
	193 7776 0 policy
	173 7808 0 max_allowed_capacity
	188 7872 0 nr_cpus_allowed
	976 7936 0 cpus_ptr
	977 8000 0 user_cpus_ptr
	978 8064 0 cpus_mask
	177 16256 0 migration_pending
	194 16320 0 migration_disabled
	194 16336 0 migration_flags
	188 16352 0 rcu_read_lock_nesting
	979 16384 0 rcu_read_unlock_special
	78 16448 0 rcu_node_entry
	980 16576 0 rcu_blocked_node
	173 16640 0 rcu_tasks_nvcsw
	448 16704 0 rcu_tasks_holdout
	448 16712 0 rcu_tasks_idx
	188 16736 0 rcu_tasks_idle_cpu
	78 16768 0 rcu_tasks_holdout_list
	188 16896 0 rcu_tasks_exit_cpu
	78 16960 0 rcu_tasks_exit_list
	188 17088 0 trc_reader_nesting
	188 17120 0 trc_ipi_to_cpu
	979 17152 0 trc_reader_special
	78 17216 0 trc_holdout_list
	78 17344 0 trc_blkd_node
	188 17472 0 trc_blkd_cpu
	981 17536 0 sched_info
	78 17792 0 tasks
	958 17920 0 pushable_tasks
	121 18240 0 pushable_dl_tasks
	825 18432 0 mm
	825 18496 0 active_mm
	215 18560 0 faults_disabled_mapping
	188 18624 0 exit_state
	188 18656 0 exit_code
	188 18688 0 exit_signal
	188 18720 0 pdeath_signal
	173 18752 0 jobctl
	193 18816 0 personality
	193 18848 1 sched_reset_on_fork
	193 18849 1 sched_contributes_to_load
	193 18850 1 sched_migrated
	193 18851 1 sched_task_hot
	193 18880 1 sched_remote_wakeup
	193 18881 1 sched_rt_mutex
	193 18882 1 user_dumpable
	193 18883 1 in_execve
	193 18884 1 in_iowait
	193 18885 1 restore_sigmask
	193 18886 1 in_lru_fault
	193 18887 1 no_cgroup_migration
	193 18888 1 frozen
	193 18889 1 use_memdelay
	193 18890 1 in_memstall
	193 18891 1 in_eventfd
	193 18892 1 pasid_activated
	193 18893 1 reported_split_lock
	193 18894 1 in_thrashing
	173 18944 0 atomic_flags
	982 19008 0 restart_block
	983 19456 0 pid
	983 19488 0 tgid
	173 19520 0 stack_canary
	568 19584 0 real_parent
	568 19648 0 parent
	78 19712 0 children
	78 19840 0 sibling
	568 19968 0 group_leader
	78 20032 0 ptraced
	78 20160 0 ptrace_entry
	859 20288 0 thread_pid
	984 20352 0 pid_links
	78 20864 0 thread_node
	985 20992 0 vfork_done
	667 21056 0 set_child_tid
	667 21120 0 clear_child_tid
	177 21184 0 worker_private
	180 21248 0 utime
	180 21312 0 stime
	180 21376 0 gtime
	255 21440 0 prev_cputime
	986 21632 0 vtime
	171 22016 0 tick_dep_mask
	173 22080 0 nvcsw
	173 22144 0 nivcsw
	180 22208 0 start_time
	180 22272 0 start_boottime
	173 22336 0 min_flt
	173 22400 0 maj_flt
	857 22464 0 posix_cputimers
	987 23104 0 posix_cputimers_work
	373 23552 0 ptracer_cred
	373 23616 0 real_cred
	373 23680 0 cred
	305 23744 0 cached_requested_key
	988 23808 0 comm
	989 23936 0 nameidata
	990 24000 0 sysvsem
	991 24064 0 sysvshm
	173 24192 0 last_switch_count
	173 24256 0 last_switch_time
	992 24320 0 fs
	993 24384 0 files
	994 24448 0 io_uring
	995 24512 0 nsproxy
	996 24576 0 signal
	997 24640 0 sighand
	998 24704 0 blocked
	998 24768 0 real_blocked
	998 24832 0 saved_sigmask
	851 24896 0 pending
	173 25088 0 sas_ss_sp
	999 25152 0 sas_ss_size
	193 25216 0 sas_ss_flags
	1000 25280 0 task_works
	1001 25344 0 audit_context
	301 25408 0 loginuid
	193 25440 0 sessionid
	1002 25472 0 seccomp
	1003 25600 0 syscall_dispatch
	180 25856 0 parent_exec_id
	180 25920 0 self_exec_id
	176 25984 0 alloc_lock
	565 26016 0 pi_lock
	1004 26048 0 wake_q
	172 26112 0 pi_waiters
	568 26240 0 pi_top_task
	1005 26304 0 pi_blocked_on
	177 26368 0 journal_info
	1006 26432 0 bio_list
	1007 26496 0 plug
	1008 26560 0 reclaim_state
	1009 26624 0 io_context
	1010 26688 0 capture_control
	173 26752 0 ptrace_message
	1011 26816 0 last_siginfo
	863 26880 0 ioac
	193 27328 0 psi_flags
	180 27392 0 acct_rss_mem1
	180 27456 0 acct_vm_mem1
	180 27520 0 acct_timexpd
	1012 27584 0 mems_allowed
	314 28608 0 mems_allowed_seq
	188 28640 0 cpuset_mem_spread_rotor
	312 28672 0 cgroups
	78 28736 0 cg_list
	355 28864 0 closid
	355 28896 0 rmid
	1013 28928 0 robust_list
	1014 28992 0 compat_robust_list
	78 29056 0 pi_state_list
	1015 29184 0 pi_state_cache
	96 29248 0 futex_exit_mutex
	193 29504 0 futex_state
	1016 29536 0 perf_recursion
	1017 29568 0 perf_event_ctxp
	96 29632 0 perf_event_mutex
	78 29888 0 perf_event_list
	1018 30016 0 mempolicy
	737 30080 0 il_prev
	448 30096 0 il_weight
	737 30112 0 pref_node_fork
	188 30144 0 numa_scan_seq
	193 30176 0 numa_scan_period
	193 30208 0 numa_scan_period_max
	188 30240 0 numa_preferred_nid
	173 30272 0 numa_migrate_retry
	180 30336 0 node_stamp
	180 30400 0 last_task_numa_placement
	180 30464 0 last_sum_exec_runtime
	264 30528 0 numa_work
	1019 30656 0 numa_group
	369 30720 0 numa_faults
	173 30784 0 total_numa_faults
	1020 30848 0 numa_faults_locality
	173 31040 0 numa_pages_migrated
	1021 31104 0 rseq
	355 31168 0 rseq_len
	355 31200 0 rseq_sig
	173 31232 0 rseq_event_mask
	188 31296 0 mm_cid
	188 31328 0 last_mm_cid
	188 31360 0 migrate_from_cpu
	188 31392 0 mm_cid_active
	264 31424 0 cid_work
	1022 31552 0 tlb_ubc
	1023 39808 0 splice_pipe
	1024 39872 0 task_frag
	1025 40000 0 delays
	188 40064 0 nr_dirtied
	188 40096 0 nr_dirtied_pause
	173 40128 0 dirty_paused_when
	180 40192 0 timer_slack_ns
	180 40256 0 default_timer_slack_ns
	188 40320 0 curr_ret_stack
	188 40352 0 curr_ret_depth
	369 40384 0 ret_stack
	835 40448 0 ftrace_timestamp
	171 40512 0 trace_overrun
	171 40544 0 tracing_graph_pause
	173 40576 0 trace_recursion
	193 40640 0 memcg_nr_pages_over_high
	502 40704 0 active_memcg
	495 40768 0 objcg
	212 40832 0 throttle_disk
	1026 40896 0 utask
	193 40960 0 sequential_io
	193 40992 0 sequential_io_avg
	1027 41024 0 kmap_ctrl
	264 41024 0 rcu
	311 41152 0 rcu_users
	188 41184 0 pagefault_disabled
	568 41216 0 oom_reaper_list
	1028 41280 0 oom_reaper_timer
	1029 41600 0 stack_vm_area
	311 41664 0 stack_refcount
	188 41696 0 patch_state
	177 41728 0 security
	261 41792 0 bpf_storage
	1030 41856 0 bpf_ctx
	1031 41920 0 bpf_net_context
	355 41984 0 kstack_offset
	177 42048 0 mce_vaddr
	1032 42112 0 mce_kflags
	180 42176 0 mce_addr
	1032 42240 1 mce_ripv
	1032 42241 1 mce_whole_page
	1032 42242 62 __mce_reserved
	264 42304 0 mce_kill_me
	188 42432 0 mce_count
	1033 42496 0 kretprobe_instances
	1033 42560 0 rethooks
	264 42624 0 l1d_flush_kill
	1034 43008 0 thread
struct 24 4 thread_info
	173 0 0 flags
	173 64 0 syscall_work
	355 128 0 status
	355 160 0 cpu
struct 280 23 timekeeper
	1035 0 0 tkr_mono
	1035 448 0 tkr_raw
	1036 896 0 xtime_sec
	173 960 0 ktime_sec
	1037 1024 0 wall_to_monotonic
	1038 1152 0 offs_real
	1038 1216 0 offs_boot
	1038 1280 0 offs_tai
	1039 1344 0 tai_offset
	193 1376 0 clock_was_set_seq
	1040 1408 0 cs_was_changed_seq
	1038 1472 0 next_leap_ktime
	1036 1536 0 raw_sec
	1037 1600 0 monotonic_to_boot
	1036 1728 0 cycle_interval
	1036 1792 0 xtime_interval
	1041 1856 0 xtime_remainder
	1036 1920 0 raw_interval
	1036 1984 0 ntp_tick
	1041 2048 0 ntp_error
	1042 2112 0 ntp_error_shift
	1042 2144 0 ntp_err_mult
	1042 2176 0 skip_second_overflow
struct 24 4 token_bucket
	1043 0 0 lock
	188 32 0 chain_len
	1044 64 0 req_chain
	1044 128 0 msk_chain
struct 8016 62 trace_array
	1045 0 0 list
	366 128 0 name
	1046 192 0 array_buffer
	1046 512 0 max_buffer
	1047 832 0 allocated_snapshot
	1048 864 0 snapshot_trigger_lock
	193 896 0 snapshot
	173 960 0 max_latency
	202 1024 0 d_max_latency
	1049 1088 0 fsnotify_work
	1050 1344 0 fsnotify_irqwork
	193 1600 0 mapped
	173 1664 0 range_addr_start
	173 1728 0 range_addr_size
	714 1792 0 text_delta
	714 1856 0 data_delta
	1051 1920 0 filtered_pids
	1051 1984 0 filtered_no_pids
	1052 2048 0 max_lock
	188 2080 0 buffer_disabled
	188 2112 0 sys_refcount_enter
	188 2144 0 sys_refcount_exit
	1053 2176 0 enter_syscall_files
	1053 31808 0 exit_syscall_files
	188 61440 0 stop_count
	188 61472 0 clock_id
	188 61504 0 nr_topts
	1047 61536 0 clear_trace
	188 61568 0 buffer_percent
	193 61600 0 n_err_log_entries
	1054 61632 0 current_trace
	193 61696 0 trace_flags
	1055 61728 0 trace_flags_index
	193 61984 0 flags
	1056 62016 0 start_lock
	221 62080 0 system_names
	1045 62144 0 err_log
	202 62272 0 dir
	202 62336 0 options
	202 62400 0 percpu_dir
	1057 62464 0 event_dir
	1058 62528 0 topts
	1045 62592 0 systems
	1045 62720 0 events
	1059 62848 0 trace_marker_file
	1060 62912 0 tracing_cpumask
	1060 62976 0 pipe_cpumask
	188 63040 0 ref
	188 63072 0 trace_ref
	1061 63104 0 ops
	1051 63168 0 function_pids
	1051 63232 0 function_no_pids
	1062 63296 0 gops
	1045 63360 0 func_probes
	1045 63488 0 mod_trace
	1045 63616 0 mod_notrace
	188 63744 0 function_enabled
	188 63776 0 no_filter_buffering_ref
	1045 63808 0 hist_vars
	1063 63936 0 cond_snapshot
	1064 64000 0 last_func_repeats
	1047 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	193 0 0 flags
	797 32 0 record_disabled
	797 64 0 resizing
	1065 128 0 cpumask
	688 192 0 reader_lock_key
	808 256 0 mutex
	1066 512 0 buffers
	1067 576 0 node
	1068 704 0 clock
	813 768 0 irq_work
	1069 1472 0 time_stamp_abs
	173 1536 0 range_addr_start
	173 1600 0 range_addr_end
	1070 1664 0 flush_nb
	714 1856 0 last_text_delta
	714 1920 0 last_data_delta
	193 1984 0 subbuf_order
	193 2016 0 max_data_size
struct 16 2 trace_print_flags
	173 0 0 mask
	221 64 0 name
struct 32 5 track
	173 0 0 addr
	1071 64 0 handle
	188 96 0 cpu
	188 128 0 pid
	173 192 0 when
struct 16 3 udp_hslot
	435 0 0 head
	188 64 0 count
	434 96 0 lock
struct 24 4 udp_table
	1072 0 0 hash
	1072 64 0 hash2
	193 128 0 mask
	193 160 0 log
struct 432 4 uts_namespace
	1073 0 0 name
	307 3136 0 user_ns
	308 3200 0 ucounts
	1074 3264 0 ns
struct 176 18 vm_area_struct
	1075 0 0 -
	825 128 0 vm_mm
	1076 192 0 vm_page_prot
	1077 256 0 -
	278 320 0 detached
	193 352 0 vm_lock_seq
	1078 384 0 vm_lock
	1079 448 0 shared
	78 704 0 anon_vma_chain
	1080 832 0 anon_vma
	1081 896 0 vm_ops
	173 960 0 vm_pgoff
	925 1024 0 vm_file
	177 1088 0 vm_private_data
	300 1152 0 swap_readahead_info
	1018 1216 0 vm_policy
	1082 1280 0 numab_state
	1083 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	1084 0 0 event
struct 128 16 vm_operations_struct
	1085 0 0 open
	1085 64 0 close
	1086 128 0 may_split
	1087 192 0 mremap
	1088 256 0 mprotect
	1089 320 0 fault
	1090 384 0 huge_fault
	1091 448 0 map_pages
	1092 512 0 pagesize
	1089 576 0 page_mkwrite
	1089 640 0 pfn_mkwrite
	1093 704 0 access
	1094 768 0 name
	1095 832 0 set_policy
	1096 896 0 get_policy
	1097 960 0 find_special_page
struct 40 5 vm_special_mapping
	221 0 0 name
	956 64 0 pages
	1098 128 0 fault
	1099 192 0 mremap
	1100 256 0 close
struct 72 10 vm_struct
	1029 0 0 next
	177 64 0 addr
	173 128 0 size
	173 192 0 flags
	956 256 0 pages
	193 320 0 page_order
	193 352 0 nr_pages
	1101 384 0 phys_addr
	464 448 0 caller
	173 512 0 requested_size
struct 72 6 vmap_area
	173 0 0 va_start
	173 64 0 va_end
	1102 128 0 rb_node
	1103 320 0 list
	1104 448 0 -
	173 512 0 flags
struct 6272 8 vmap_node
	1105 0 0 pool
	1106 49152 0 pool_lock
	1107 49184 0 skip_populate
	1108 49216 0 busy
	1108 49472 0 lazy
	1103 49728 0 purge_list
	1109 49856 0 purge_work
	173 50112 0 nr_purged
struct 168 17 worker
	1110 0 0 -
	1111 128 0 current_work
	1112 192 0 current_func
	1113 256 0 current_pwq
	1114 320 0 current_at
	193 384 0 current_color
	188 416 0 sleeping
	1112 448 0 last_func
	1115 512 0 scheduled
	568 640 0 task
	1116 704 0 pool
	1115 768 0 node
	173 896 0 last_active
	193 960 0 flags
	188 992 0 id
	1117 1024 0 desc
	419 1280 0 rescue_wq
struct 576 9 xa_node
	304 0 0 shift
	304 8 0 offset
	304 16 0 count
	304 24 0 nr_values
	1118 64 0 parent
	1119 128 0 array
	1120 192 0 -
	1121 320 0 slots
	1122 4416 0 -
struct 16 3 xarray
	176 0 0 xa_lock
	170 32 0 xa_flags
	177 64 0 xa_head
struct 1536 40 zone
	1123 0 0 _watermark
	173 256 0 watermark_boost
	173 320 0 nr_reserved_highatomic
	173 384 0 nr_free_highatomic
	1124 448 0 lowmem_reserve
	188 768 0 node
	512 832 0 zone_pgdat
	1125 896 0 per_cpu_pageset
	1126 960 0 per_cpu_zonestats
	188 1024 0 pageset_high_min
	188 1056 0 pageset_high_max
	188 1088 0 pageset_batch
	173 1152 0 zone_start_pfn
	300 1216 0 managed_pages
	173 1280 0 spanned_pages
	173 1344 0 present_pages
	173 1408 0 present_early_pages
	221 1472 0 name
	173 1536 0 nr_isolate_pageblock
	862 1600 0 span_seqlock
	188 1664 0 initialized
	253 2048 0 _pad1_
	1127 2048 0 free_area
	78 9792 0 unaccepted_pages
	173 9920 0 flags
	176 9984 0 lock
	253 10240 0 _pad2_
	173 10240 0 percpu_drift_mark
	173 10304 0 compact_cached_free_pfn
	1128 10368 0 compact_cached_migrate_pfn
	173 10496 0 compact_init_migrate_pfn
	173 10560 0 compact_init_free_pfn
	193 10624 0 compact_considered
	193 10656 0 compact_defer_shift
	188 10688 0 compact_order_failed
	278 10720 0 compact_blockskip_flush
	278 10728 0 contiguous
	253 10752 0 _pad3_
	1129 10752 0 vm_stat
	1130 11520 0 vm_numa_event
struct 81936 1 zonelist
	1131 0 0 _zonerefs
struct 16 2 zoneref
	1132 0 0 zone
	188 64 0 zone_idx
ptr 8 struct inode *
typedef 4 193 gfp_t
typedef 4 1133 atomic_t
struct 16 2 rb_root_cached
	964 0 0 rb_root
	775 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 355 errseq_t
typedef 4 1134 spinlock_t
ptr 8 void *
struct 32 5 codetag
	193 0 0 flags
	193 32 0 lineno
	221 64 0 modname
	221 128 0 function
	221 192 0 filename
ptr 8 struct alloc_tag_counters *
typedef 8 1032 u64
struct 4 1 kref
	1135 0 0 refcount
array 0 967 0
struct 968 23 block_device
	1136 0 0 bd_start_sect
	1136 64 0 bd_nr_sectors
	212 128 0 bd_disk
	189 192 0 bd_queue
	213 256 0 bd_stats
	173 320 0 bd_stamp
	198 384 0 __bd_flags
	1137 416 0 bd_dev
	215 448 0 bd_mapping
	198 512 0 bd_openers
	196 544 0 bd_size_lock
	177 576 0 bd_claiming
	177 640 0 bd_holder
	216 704 0 bd_holder_ops
	207 768 0 bd_holder_lock
	188 1024 0 bd_holders
	217 1088 0 bd_holder_dir
	198 1152 0 bd_fsfreeze_count
	207 1216 0 bd_fsfreeze_mutex
	218 1472 0 bd_meta_info
	188 1536 0 bd_writers
	177 1600 0 bd_security
	1138 1664 0 bd_device
struct 624 57 inode
	1139 0 0 i_mode
	194 16 0 i_opflags
	1140 32 0 i_uid
	1141 64 0 i_gid
	193 96 0 i_flags
	444 128 0 i_acl
	444 192 0 i_default_acl
	445 256 0 i_op
	319 320 0 i_sb
	215 384 0 i_mapping
	177 448 0 i_security
	173 512 0 i_ino
	1142 576 0 -
	1137 608 0 i_rdev
	1143 640 0 i_size
	1144 704 0 i_atime_sec
	1144 768 0 i_mtime_sec
	1144 832 0 i_ctime_sec
	1145 896 0 i_atime_nsec
	1145 928 0 i_mtime_nsec
	1145 960 0 i_ctime_nsec
	1145 992 0 i_generation
	196 1024 0 i_lock
	194 1056 0 i_bytes
	1146 1072 0 i_blkbits
	1147 1080 0 i_write_hint
	1148 1088 0 i_blocks
	1145 1152 0 i_state
	1149 1216 0 i_rwsem
	173 1536 0 dirtied_when
	173 1600 0 dirtied_time_when
	200 1664 0 i_hash
	203 1792 0 i_io_list
	451 1920 0 i_wb
	188 1984 0 i_wb_frn_winner
	1150 2016 0 i_wb_frn_avg_time
	1150 2032 0 i_wb_frn_history
	203 2048 0 i_lru
	203 2176 0 i_sb_list
	203 2304 0 i_wb_list
	1151 2432 0 -
	1152 2560 0 i_version
	1152 2624 0 i_sequence
	198 2688 0 i_count
	198 2720 0 i_dio_count
	198 2752 0 i_writecount
	198 2784 0 i_readcount
	1153 2816 0 -
	455 2880 0 i_flctx
	1154 2944 0 i_data
	203 4480 0 i_devices
	1155 4608 0 -
	1156 4672 0 i_fsnotify_mask
	458 4736 0 i_fsnotify_marks
	459 4800 0 i_crypt_info
	460 4864 0 i_verity_info
	177 4928 0 i_private
struct 64 3 -
	196 0 0 lock
	203 64 0 dispatch
	173 192 0 state
struct 88 4 delayed_work
	786 0 0 work
	785 256 0 timer
	419 576 0 wq
	188 640 0 cpu
typedef 8 1157 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	193 0 0 depth
	193 32 0 shift
	193 64 0 map_nr
	794 96 0 round_robin
	1158 128 0 map
	476 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1159 spinlock_t
typedef 40 1160 wait_queue_entry_t
typedef 4 1161 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1162 0 0 next
	1163 64 0 pprev
struct 64 12 kobject
	221 0 0 name
	203 64 0 entry
	217 192 0 parent
	654 256 0 kset
	1164 320 0 ktype
	243 384 0 sd
	1165 448 0 kref
	193 480 1 state_initialized
	193 481 1 state_in_sysfs
	193 482 1 state_add_uevent_sent
	193 483 1 state_remove_uevent_sent
	193 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1166 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1167 0 0 owner
	1168 64 0 wait_lock
	1169 96 0 osq
	203 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	191 0 0 sb
	193 256 0 wake_batch
	198 288 0 wake_index
	1170 320 0 ws
	198 384 0 ws_active
	193 416 0 min_shallow_depth
	198 448 0 completion_cnt
	198 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 180 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1171 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1172 0 0 magic
	1173 16 0 version
	1173 24 0 flags
	1174 32 0 hdr_len
	1174 64 0 type_off
	1174 96 0 type_len
	1174 128 0 str_off
	1174 160 0 str_len
typedef 4 1174 u32
typedef 4 1175 refcount_t
struct 16 2 callback_head
	1000 0 0 next
	1176 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 967 56
typedef 1 1177 bool
ptr 8 __u32 *
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
typedef 8 1178 local_t
typedef 4 1179 u32
ptr 8 struct buffer_data_page *
array 4096 967 4096
array 8192 967 8192
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	243 0 0 kn
	173 64 0 notified_at
	1028 128 0 notify_timer
array 168 244 3
typedef 2 945 u16
array 112 283 14
array 56 188 14
ptr 8 struct cgroup_root *
array 224 78 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1180 0 0 x
struct 32 2 cgroup_base_stat
	1181 0 0 cputime
	180 192 0 ntime
struct 24 3 prev_cputime
	180 0 0 utime
	180 64 0 stime
	565 128 0 lock
typedef 24 1182 wait_queue_head_t
struct 32 3 work_struct
	300 0 0 data
	78 64 0 entry
	1183 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1184 0 0 effective
	1185 2432 0 progs
	1186 4864 0 flags
	1187 5184 0 revisions
	78 7616 0 storages
	1188 7744 0 inactive
	281 7808 0 refcnt
	257 7936 0 release_work
struct 16 4 cgroup_freezer_state
	278 0 0 freeze
	188 32 0 e_freeze
	188 64 0 nr_frozen_descendants
	188 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 251 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	1000 0 0 next
	1176 64 0 func
array 4096 967 4096
array 64 967 64
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
typedef 1 1177 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	173 0 0 percpu_count_ptr
	1189 64 0 data
struct 56 3 rcu_work
	257 0 0 work
	264 256 0 rcu
	419 384 0 wq
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
array 4096 967 4096
struct 4096 1 entry_stack_page
	1190 0 0 stack
struct 20480 2 tss_struct
	1191 0 0 x86_tss
	1192 832 0 io_bitmap
struct 77824 13 cea_exception_stacks
	294 0 0 DF_stack_guard
	1193 32768 0 DF_stack
	294 98304 0 NMI_stack_guard
	1193 131072 0 NMI_stack
	294 196608 0 DB_stack_guard
	1193 229376 0 DB_stack
	294 294912 0 MCE_stack_guard
	1193 327680 0 MCE_stack
	294 393216 0 VC_stack_guard
	1193 425984 0 VC_stack
	294 491520 0 VC2_stack_guard
	1193 524288 0 VC2_stack
	294 589824 0 IST_top_guard
struct 4096 9 debug_store
	1194 0 0 bts_buffer_base
	1194 64 0 bts_index
	1194 128 0 bts_absolute_maximum
	1194 192 0 bts_interrupt_threshold
	1194 256 0 pebs_buffer_base
	1194 320 0 pebs_index
	1194 384 0 pebs_absolute_maximum
	1194 448 0 pebs_interrupt_threshold
	1195 512 0 pebs_event_reset
struct 131072 2 debug_store_buffers
	1196 0 0 bts_buffer
	1196 524288 0 pebs_buffer
typedef 8 453 atomic_long_t
typedef 4 1197 kuid_t
typedef 4 1198 kgid_t
typedef 8 1199 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	188 0 0 non_rcu
	264 0 0 rcu
typedef 4 1200 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1162 0 0 next
	1163 64 0 pprev
typedef 4 1201 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1202 0 0 next
	1203 64 0 pprev
struct 16 2 qstr
	1204 0 0 -
	660 64 0 name
array 40 304 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1205 0 0 -
union 16 2 -
	78 0 0 d_lru
	1206 0 0 d_wait
struct 8 1 hlist_head
	1162 0 0 first
union 16 3 -
	313 0 0 d_alias
	315 0 0 d_in_lookup_hash
	264 0 0 d_rcu
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
	221 0 0 name
	78 64 0 entry
	217 192 0 parent
	654 256 0 kset
	1164 320 0 ktype
	243 384 0 sd
	1207 448 0 kref
	193 480 1 state_initialized
	193 481 1 state_in_sysfs
	193 482 1 state_add_uevent_sent
	193 483 1 state_remove_uevent_sent
	193 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	221 0 0 name
	176 64 0 lock
struct 56 4 dev_links_info
	78 0 0 suppliers
	78 128 0 consumers
	78 256 0 defer_sync
	1208 384 0 status
struct 312 55 dev_pm_info
	1209 0 0 power_state
	278 32 1 can_wakeup
	278 33 1 async_suspend
	278 34 1 in_dpm_list
	278 35 1 is_prepared
	278 36 1 is_suspended
	278 37 1 is_noirq_suspended
	278 38 1 is_late_suspended
	278 39 1 no_pm
	278 40 1 early_init
	278 41 1 direct_complete
	355 64 0 driver_flags
	176 96 0 lock
	78 128 0 entry
	965 256 0 completion
	1210 512 0 wakeup
	278 576 1 wakeup_path
	278 577 1 syscore
	278 578 1 no_pm_callbacks
	278 579 1 async_in_progress
	278 580 1 smart_suspend
	278 581 1 must_resume
	278 582 1 may_skip_resume
	853 640 0 suspend_timer
	180 1152 0 timer_expires
	257 1216 0 work
	256 1472 0 wait_queue
	1211 1664 0 wakeirq
	171 1728 0 usage_count
	171 1760 0 child_count
	193 1792 3 disable_depth
	278 1795 1 idle_notification
	278 1796 1 request_pending
	278 1797 1 deferred_resume
	278 1798 1 needs_force_resume
	278 1799 1 runtime_auto
	278 1800 1 ignore_children
	278 1801 1 no_callbacks
	278 1802 1 irq_safe
	278 1803 1 use_autosuspend
	278 1804 1 timer_autosuspends
	278 1805 1 memalloc_noio
	193 1824 0 links_count
	1212 1856 0 request
	1213 1888 0 runtime_status
	1213 1920 0 last_status
	188 1952 0 runtime_error
	188 1984 0 autosuspend_delay
	180 2048 0 last_busy
	180 2112 0 active_time
	180 2176 0 suspended_time
	180 2240 0 accounting_timestamp
	1214 2304 0 subsys_data
	1215 2368 0 set_latency_tolerance
	1216 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1217 0 0 domain
	1218 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 457 u32
ptr 8 const struct class *
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 173 1
struct 40 4 klist
	1219 0 0 k_lock
	364 64 0 k_list
	1220 192 0 get
	1220 256 0 put
struct 32 3 klist_node
	177 0 0 n_klist
	364 64 0 n_node
	1221 192 0 n_ref
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
ptr 8 const struct device_driver *
ptr 8 char *
typedef 1 1222 u8
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	1000 0 0 next
	1176 64 0 func
typedef 4 193 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1223 0 0 mnt
	202 64 0 dentry
union 32 2 -
	96 0 0 f_pos_lock
	180 0 0 f_pipe
typedef 8 1224 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	264 0 0 f_task_work
	1225 0 0 f_llist
	1226 0 0 f_ra
	1227 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 385 3
typedef 4 1228 atomic_t
typedef 1 1177 bool
typedef 24 1229 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1230 spinlock_t
array 8 173 1
array 512 925 64
union 64 2 -
	1231 0 0 -
	104 0 0 page
union 64 2 -
	1232 0 0 -
	104 0 0 __page_1
union 64 2 -
	1233 0 0 -
	104 0 0 __page_2
union 64 2 -
	1234 0 0 -
	104 0 0 __page_3
array 80 78 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1235 atomic_t
typedef 4 1236 spinlock_t
struct 16 1 plist_head
	1237 0 0 node_list
typedef 4 1238 spinlock_t
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
typedef 8 1239 genpool_algo_t
typedef 8 1240 atomic_long_t
typedef 8 1241 phys_addr_t
array 0 173 0
array 32 967 32
struct 16 3 xarray
	196 0 0 xa_lock
	1242 32 0 xa_flags
	177 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	439 0 0 bio_slab
	193 64 0 front_pad
	1243 128 0 cache
	1244 192 0 bio_pool
	1244 768 0 bvec_pool
	1244 1344 0 bio_integrity_pool
	1244 1920 0 bvec_integrity_pool
	193 2496 0 back_pad
	196 2528 0 rescue_lock
	1245 2560 0 rescue_list
	786 2688 0 rescue_work
	419 2944 0 rescue_workqueue
	200 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1246 u64
typedef 4 193 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
typedef 4 929 depot_stack_handle_t
struct 4 3 -
	929 0 17 pool_index_plus_1
	929 17 10 offset
	929 27 5 extra
struct 32 4 mutex
	1247 0 0 owner
	1248 64 0 wait_lock
	1249 96 0 osq
	430 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
array 16384 430 1024
array 4096 193 1024
array 32 967 32
typedef 4 1250 spinlock_t
struct 8 1 hlist_head
	1162 0 0 first
struct 8 1 hlist_nulls_head
	1251 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1177 bool
typedef 2 194 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	193 0 0 i_nlink
	193 0 0 __i_nlink
typedef 8 1252 time64_t
typedef 1 1253 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 180 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	322 0 0 i_dentry
	264 0 0 i_rcu
typedef 8 1254 atomic64_t
union 8 2 -
	372 0 0 i_fop
	1255 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	1023 0 0 i_pipe
	1256 0 0 i_cdev
	366 0 0 i_link
	193 0 0 i_dir_seq
typedef 4 193 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1257 0 0 start
	1257 64 0 end
	177 128 0 vaddr
	173 192 0 nslabs
	462 256 0 late_alloc
	193 288 0 nareas
	193 320 0 area_nslabs
	1258 384 0 areas
	1259 448 0 slots
typedef 1 1177 bool
typedef 8 1260 atomic_long_t
ptr 8 const void *
union 32 3 -
	1261 0 0 dir
	1262 0 0 symlink
	1263 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 193 slab_flags_t
struct 8 3 reciprocal_value
	1264 0 0 m
	1265 32 0 sh1
	1265 40 0 sh2
struct 4 1 kmem_cache_order_objects
	193 0 0 x
typedef 4 193 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
struct 64 12 kobject
	221 0 0 name
	474 64 0 entry
	217 192 0 parent
	654 256 0 kset
	1164 320 0 ktype
	243 384 0 sd
	1266 448 0 kref
	193 480 1 state_initialized
	193 481 1 state_in_sysfs
	193 482 1 state_add_uevent_sent
	193 483 1 state_remove_uevent_sent
	193 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1267 1024
union 16 2 -
	1268 0 0 -
	1269 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1270 local_lock_t
typedef 4 1271 spinlock_t
typedef 8 1272 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	193 0 0 done
	1273 64 0 wait
ptr 8 struct list_head *
union 256 5 -
	1274 0 0 -
	1275 0 0 -
	1276 0 0 mr64
	1277 0 0 ma64
	1278 0 0 alloc
union 4 2 -
	176 0 0 ma_lock
	1279 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	188 0 0 id
	311 32 0 ref
struct 256 18 page_counter
	300 0 0 usage
	253 512 0 _pad1_
	173 512 0 emin
	300 576 0 min_usage
	300 640 0 children_min_usage
	173 704 0 elow
	300 768 0 low_usage
	300 832 0 children_low_usage
	173 896 0 watermark
	173 960 0 local_watermark
	173 1024 0 failcnt
	253 1536 0 _pad2_
	278 1536 0 protection_support
	173 1600 0 min
	173 1664 0 low
	173 1728 0 high
	173 1792 0 max
	1280 1856 0 parent
union 256 2 -
	490 0 0 swap
	490 0 0 memsw
struct 120 8 vmpressure
	173 0 0 scanned
	173 64 0 reclaimed
	173 128 0 tree_scanned
	173 192 0 tree_reclaimed
	176 256 0 sr_lock
	78 320 0 events
	96 448 0 events_lock
	257 704 0 work
ptr 8 struct memcg_vmstats *
array 72 300 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	176 0 0 lock
	1281 64 0 completions
	1028 448 0 period_timer
	173 768 0 period_time
	173 832 0 dirty_limit_tstamp
	173 896 0 dirty_limit
array 160 1282 4
struct 32 3 deferred_split
	176 0 0 split_queue_lock
	78 64 0 split_queue
	173 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	78 0 0 fifo
	176 128 0 lock
array 0 1283 0
ptr 8 struct mem_cgroup *
ptr 8 struct lruvec_stats_percpu *
ptr 8 struct lruvec_stats *
ptr 8 struct shrinker_info *
struct 1560 11 lruvec
	398 0 0 lists
	176 640 0 lru_lock
	173 704 0 anon_cost
	173 768 0 file_cost
	300 832 0 nonresident_age
	1128 896 0 refaults
	173 1024 0 flags
	1284 1088 0 lrugen
	1285 11840 0 mm_state
	512 12416 0 pgdat
	1286 12480 0 zswap_lruvec_state
array 200 1287 5
struct 16 2 mem_cgroup_reclaim_iter
	502 0 0 position
	171 64 0 generation
ptr 8 struct mem_section_usage *
array 0 173 0
typedef 0 1288 local_lock_t
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1289 0 0 data
	629 64 0 entry
	1290 192 0 func
array 304 714 38
array 176 173 22
typedef 8 1291 atomic64_t
ptr 8 void **
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 1344 65 -
	1292 0 0 -
	80 512 0 mm_mt
	173 640 0 mmap_base
	173 704 0 mmap_legacy_base
	173 768 0 mmap_compat_base
	173 832 0 mmap_compat_legacy_base
	173 896 0 task_size
	1293 960 0 pgd
	171 1024 0 membarrier_state
	171 1056 0 mm_users
	1294 1088 0 pcpu_cid
	173 1152 0 mm_cid_next_scan
	300 1216 0 pgtables_bytes
	188 1280 0 map_count
	176 1312 0 page_table_lock
	126 1344 0 mmap_lock
	78 1664 0 mmlist
	1295 1792 0 mm_lock_seq
	453 1856 0 futex_unique_id
	173 1920 0 hiwater_rss
	173 1984 0 hiwater_vm
	173 2048 0 total_vm
	173 2112 0 locked_vm
	453 2176 0 pinned_vm
	173 2240 0 data_vm
	173 2304 0 exec_vm
	173 2368 0 stack_vm
	173 2432 0 def_flags
	1295 2496 0 write_protect_seq
	176 2528 0 arg_lock
	173 2560 0 start_code
	173 2624 0 end_code
	173 2688 0 start_data
	173 2752 0 end_data
	173 2816 0 start_brk
	173 2880 0 brk
	173 2944 0 start_stack
	173 3008 0 arg_start
	173 3072 0 arg_end
	173 3136 0 env_start
	173 3200 0 env_end
	1296 3264 0 saved_auxv
	1297 6592 0 rss_stat
	1298 7872 0 binfmt
	1299 7936 0 context
	173 9024 0 flags
	176 9088 0 ioctx_lock
	1300 9152 0 ioctx_table
	568 9216 0 owner
	307 9280 0 user_ns
	925 9344 0 exe_file
	1301 9408 0 notifier_subscriptions
	173 9472 0 numa_next_scan
	173 9536 0 numa_scan_offset
	188 9600 0 numa_scan_seq
	171 9632 0 tlb_flush_pending
	171 9664 0 tlb_flush_batched
	1302 9728 0 uprobes_state
	300 9792 0 hugetlb_usage
	257 9856 0 async_put_work
	1303 10112 0 iommu_mm
	173 10176 0 ksm_merging_pages
	173 10240 0 ksm_rmap_items
	300 10304 0 ksm_zero_pages
	1304 10368 0 lru_gen
array 0 173 0
struct 24 4 ns_common
	202 0 0 stashed
	1305 64 0 ops
	193 128 0 inum
	528 160 0 count
ptr 8 struct mount *
struct 8 1 rb_root
	775 0 0 rb_node
typedef 8 1306 u64
typedef 24 1307 wait_queue_head_t
struct 24 3 rb_node
	173 0 0 __rb_parent_color
	775 64 0 rb_right
	775 128 0 rb_left
typedef 4 1308 refcount_t
ptr 8 Elf64_Sym *
array 56 967 56
struct 96 5 module_kobject
	335 0 0 kobj
	235 512 0 mod
	217 576 0 drivers_dir
	1309 640 0 mp
	985 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1310 7
struct 24 3 mod_arch_specific
	193 0 0 num_orcs
	667 64 0 orc_unwind_ip
	1311 128 0 orc_unwind
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
	1312 0 0 descs
	1313 64 0 classes
	193 128 0 num_descs
	193 160 0 num_classes
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
struct 16 2 hlist_node
	1162 0 0 next
	1163 64 0 pprev
struct 32 4 vfsmount
	202 0 0 mnt_root
	319 64 0 mnt_sb
	188 128 0 mnt_flags
	1314 192 0 mnt_idmap
union 24 3 -
	527 0 0 mnt_node
	1315 0 0 mnt_rcu
	1316 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	555 0 0 mnt_mp_list
	555 0 0 mnt_umount
typedef 4 193 __u32
struct 8 1 hlist_head
	1162 0 0 first
typedef 4 1317 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	171 0 0 tail
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
ptr 8 struct task_struct *
ptr 8 struct ww_acquire_ctx *
typedef 0 1318 local_lock_t
struct 24 5 page_frag_cache
	177 0 0 va
	1319 64 0 offset
	1319 80 0 size
	193 96 0 pagecnt_bias
	442 128 0 pfmemalloc
struct 16 3 page_frag_1k
	177 0 0 va
	1320 64 0 offset
	442 80 0 pfmemalloc
array 512 177 64
typedef 4 1321 refcount_t
typedef 4 1322 u32
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
struct 8 1 llist_node
	1323 0 0 next
ptr 8 struct key_tag *
struct 24 3 idr
	586 0 0 idr_rt
	193 128 0 idr_base
	193 160 0 idr_next
struct 24 4 ns_common
	202 0 0 stashed
	1305 64 0 ops
	193 128 0 inum
	574 160 0 count
struct 0 0 ref_tracker_dir
ptr 8 struct proc_dir_entry *
struct 104 2 ctl_table_set
	1324 0 0 is_seen
	1325 64 0 dir
ptr 8 struct sock *
ptr 8 struct uevent_sock *
struct 16 3 xarray
	391 0 0 xa_lock
	1326 32 0 xa_flags
	177 64 0 xa_head
struct 8 1 raw_notifier_head
	1327 0 0 head
ptr 8 struct net_device *
struct 40 6 netns_core
	1328 0 0 sysctl_hdr
	188 64 0 sysctl_somaxconn
	188 96 0 sysctl_optmem_max
	1329 128 0 sysctl_txrehash
	1330 192 0 prot_inuse
	1157 256 0 rps_default_mask
struct 128 16 netns_mib
	1331 0 0 ip_statistics
	1331 64 0 ipv6_statistics
	1332 128 0 tcp_statistics
	1333 192 0 net_statistics
	1334 256 0 udp_statistics
	1334 320 0 udp_stats_in6
	1335 384 0 xfrm_statistics
	1336 448 0 tls_statistics
	1337 512 0 mptcp_statistics
	1334 576 0 udplite_statistics
	1334 640 0 udplite_stats_in6
	1338 704 0 icmp_statistics
	1339 768 0 icmpmsg_statistics
	1340 832 0 icmpv6_statistics
	1341 896 0 icmpv6msg_statistics
	582 960 0 proc_net_devsnmp6
struct 40 2 netns_packet
	1342 0 0 sklist_lock
	1343 256 0 sklist
struct 32 3 netns_unix
	1344 0 0 table
	188 128 0 sysctl_max_dgram_qlen
	1328 192 0 ctl
struct 72 5 netns_nexthop
	1345 0 0 rb_root
	378 64 0 devhash
	193 128 0 seq
	575 160 0 last_id_allocated
	1346 192 0 notifier_chain
struct 832 167 netns_ipv4
	1347 0 0 __cacheline_group_begin__netns_ipv4_read_tx
	1329 0 0 sysctl_tcp_early_retrans
	1329 8 0 sysctl_tcp_tso_win_divisor
	1329 16 0 sysctl_tcp_tso_rtt_log
	1329 24 0 sysctl_tcp_autocorking
	188 32 0 sysctl_tcp_min_snd_mss
	193 64 0 sysctl_tcp_notsent_lowat
	188 96 0 sysctl_tcp_limit_output_bytes
	188 128 0 sysctl_tcp_min_rtt_wlen
	1348 160 0 sysctl_tcp_wmem
	1329 256 0 sysctl_ip_fwd_use_pmtu
	1349 264 0 __cacheline_group_end__netns_ipv4_read_tx
	1350 264 0 __cacheline_group_begin__netns_ipv4_read_txrx
	1329 264 0 sysctl_tcp_moderate_rcvbuf
	1351 272 0 __cacheline_group_end__netns_ipv4_read_txrx
	1352 272 0 __cacheline_group_begin__netns_ipv4_read_rx
	1329 272 0 sysctl_ip_early_demux
	1329 280 0 sysctl_tcp_early_demux
	188 288 0 sysctl_tcp_reordering
	1348 320 0 sysctl_tcp_rmem
	1353 416 0 __cacheline_group_end__netns_ipv4_read_rx
	1354 512 0 __cacheline_group_begin__icmp
	387 512 0 icmp_global_credit
	575 544 0 icmp_global_stamp
	1355 576 0 __cacheline_group_end__icmp
	1356 1024 0 __cacheline_group_pad__icmp
	1357 1024 0 tcp_death_row
	1358 2048 0 udp_table
	1328 2112 0 forw_hdr
	1328 2176 0 frags_hdr
	1328 2240 0 ipv4_hdr
	1328 2304 0 route_hdr
	1328 2368 0 xfrm4_hdr
	1359 2432 0 devconf_all
	1359 2496 0 devconf_dflt
	1360 2560 0 ra_chain
	1342 2624 0 ra_mutex
	1361 2880 0 rules_ops
	1362 2944 0 fib_main
	1362 3008 0 fib_default
	193 3072 0 fib_rules_require_fldissect
	388 3104 0 fib_has_custom_rules
	388 3112 0 fib_has_custom_local_routes
	388 3120 0 fib_offload_disabled
	1329 3128 0 sysctl_tcp_shrink_window
	387 3136 0 fib_num_tclassid_users
	378 3200 0 fib_table_hash
	584 3264 0 fibnl
	584 3328 0 mc_autojoin_sk
	1363 3392 0 peers
	1364 3456 0 fqdir
	1329 3520 0 sysctl_icmp_echo_ignore_all
	1329 3528 0 sysctl_icmp_echo_enable_probe
	1329 3536 0 sysctl_icmp_echo_ignore_broadcasts
	1329 3544 0 sysctl_icmp_ignore_bogus_error_responses
	1329 3552 0 sysctl_icmp_errors_use_inbound_ifaddr
	188 3584 0 sysctl_icmp_ratelimit
	188 3616 0 sysctl_icmp_ratemask
	188 3648 0 sysctl_icmp_msgs_per_sec
	188 3680 0 sysctl_icmp_msgs_burst
	575 3712 0 ip_rt_min_pmtu
	188 3744 0 ip_rt_mtu_expires
	188 3776 0 ip_rt_min_advmss
	1365 3808 0 ip_local_ports
	1329 3872 0 sysctl_tcp_ecn
	1329 3880 0 sysctl_tcp_ecn_fallback
	1329 3888 0 sysctl_ip_default_ttl
	1329 3896 0 sysctl_ip_no_pmtu_disc
	1329 3904 0 sysctl_ip_fwd_update_priority
	1329 3912 0 sysctl_ip_nonlocal_bind
	1329 3920 0 sysctl_ip_autobind_reuse
	1329 3928 0 sysctl_ip_dynaddr
	1329 3936 0 sysctl_raw_l3mdev_accept
	1329 3944 0 sysctl_udp_early_demux
	1329 3952 0 sysctl_nexthop_compat_mode
	1329 3960 0 sysctl_fwmark_reflect
	1329 3968 0 sysctl_tcp_fwmark_accept
	1329 3976 0 sysctl_tcp_l3mdev_accept
	1329 3984 0 sysctl_tcp_mtu_probing
	188 4000 0 sysctl_tcp_mtu_probe_floor
	188 4032 0 sysctl_tcp_base_mss
	188 4064 0 sysctl_tcp_probe_threshold
	575 4096 0 sysctl_tcp_probe_interval
	188 4128 0 sysctl_tcp_keepalive_time
	188 4160 0 sysctl_tcp_keepalive_intvl
	1329 4192 0 sysctl_tcp_keepalive_probes
	1329 4200 0 sysctl_tcp_syn_retries
	1329 4208 0 sysctl_tcp_synack_retries
	1329 4216 0 sysctl_tcp_syncookies
	1329 4224 0 sysctl_tcp_migrate_req
	1329 4232 0 sysctl_tcp_comp_sack_nr
	1329 4240 0 sysctl_tcp_backlog_ack_defer
	1329 4248 0 sysctl_tcp_pingpong_thresh
	1329 4256 0 sysctl_tcp_retries1
	1329 4264 0 sysctl_tcp_retries2
	1329 4272 0 sysctl_tcp_orphan_retries
	1329 4280 0 sysctl_tcp_tw_reuse
	188 4288 0 sysctl_tcp_fin_timeout
	1329 4320 0 sysctl_tcp_sack
	1329 4328 0 sysctl_tcp_window_scaling
	1329 4336 0 sysctl_tcp_timestamps
	188 4352 0 sysctl_tcp_rto_min_us
	1329 4384 0 sysctl_tcp_recovery
	1329 4392 0 sysctl_tcp_thin_linear_timeouts
	1329 4400 0 sysctl_tcp_slow_start_after_idle
	1329 4408 0 sysctl_tcp_retrans_collapse
	1329 4416 0 sysctl_tcp_stdurg
	1329 4424 0 sysctl_tcp_rfc1337
	1329 4432 0 sysctl_tcp_abort_on_overflow
	1329 4440 0 sysctl_tcp_fack
	188 4448 0 sysctl_tcp_max_reordering
	188 4480 0 sysctl_tcp_adv_win_scale
	1329 4512 0 sysctl_tcp_dsack
	1329 4520 0 sysctl_tcp_app_win
	1329 4528 0 sysctl_tcp_frto
	1329 4536 0 sysctl_tcp_nometrics_save
	1329 4544 0 sysctl_tcp_no_ssthresh_metrics_save
	1329 4552 0 sysctl_tcp_workaround_signed_windows
	188 4576 0 sysctl_tcp_challenge_ack_limit
	1329 4608 0 sysctl_tcp_min_tso_segs
	1329 4616 0 sysctl_tcp_reflect_tos
	188 4640 0 sysctl_tcp_invalid_ratelimit
	188 4672 0 sysctl_tcp_pacing_ss_ratio
	188 4704 0 sysctl_tcp_pacing_ca_ratio
	193 4736 0 sysctl_tcp_child_ehash_entries
	173 4800 0 sysctl_tcp_comp_sack_delay_ns
	173 4864 0 sysctl_tcp_comp_sack_slack_ns
	188 4928 0 sysctl_max_syn_backlog
	188 4960 0 sysctl_tcp_fastopen
	1366 4992 0 tcp_congestion_control
	1367 5056 0 tcp_fastopen_ctx
	193 5120 0 sysctl_tcp_fastopen_blackhole_timeout
	387 5152 0 tfo_active_disable_times
	173 5184 0 tfo_active_disable_stamp
	575 5248 0 tcp_challenge_timestamp
	575 5280 0 tcp_challenge_count
	1329 5312 0 sysctl_tcp_plb_enabled
	1329 5320 0 sysctl_tcp_plb_idle_rehash_rounds
	1329 5328 0 sysctl_tcp_plb_rehash_rounds
	1329 5336 0 sysctl_tcp_plb_suspend_rto_sec
	188 5344 0 sysctl_tcp_plb_cong_thresh
	188 5376 0 sysctl_udp_wmem_min
	188 5408 0 sysctl_udp_rmem_min
	1329 5440 0 sysctl_fib_notify_on_flag_change
	1329 5448 0 sysctl_tcp_syn_linear_timeouts
	1329 5456 0 sysctl_udp_l3mdev_accept
	1329 5464 0 sysctl_igmp_llm_reports
	188 5472 0 sysctl_igmp_max_memberships
	188 5504 0 sysctl_igmp_max_msf
	188 5536 0 sysctl_igmp_qrv
	1368 5568 0 ping_group_range
	387 5696 0 dev_addr_genid
	193 5728 0 sysctl_udp_child_hash_entries
	369 5760 0 sysctl_local_reserved_ports
	188 5824 0 sysctl_ip_prot_sock
	576 5888 0 mr_tables
	1361 6016 0 mr_rules_ops
	1369 6080 0 sysctl_fib_multipath_hash_seed
	575 6144 0 sysctl_fib_multipath_hash_fields
	1329 6176 0 sysctl_fib_multipath_use_neigh
	1329 6184 0 sysctl_fib_multipath_hash_policy
	1370 6208 0 notifier_ops
	193 6272 0 fib_seq
	1370 6336 0 ipmr_notifier_ops
	193 6400 0 ipmr_seq
	387 6432 0 rt_genid
	1371 6464 0 ip_id_key
struct 832 42 netns_ipv6
	1372 0 0 ip6_dst_ops
	1373 1536 0 sysctl
	1374 3008 0 devconf_all
	1374 3072 0 devconf_dflt
	1363 3136 0 peers
	1364 3200 0 fqdir
	1375 3264 0 fib6_null_entry
	1376 3328 0 ip6_null_entry
	1377 3392 0 rt6_stats
	1378 3456 0 ip6_fib_timer
	378 3776 0 fib_table_hash
	1379 3840 0 fib6_main_tbl
	576 3904 0 fib6_walkers
	1380 4032 0 fib6_walker_lock
	391 4096 0 fib6_gc_lock
	387 4128 0 ip6_rt_gc_expire
	173 4160 0 ip6_rt_last_gc
	304 4224 0 flowlabel_has_excl
	388 4232 0 fib6_has_custom_rules
	193 4256 0 fib6_rules_require_fldissect
	193 4288 0 fib6_routes_require_src
	1376 4352 0 ip6_prohibit_entry
	1376 4416 0 ip6_blk_hole_entry
	1379 4480 0 fib6_local_tbl
	1361 4544 0 fib6_rules_ops
	584 4608 0 ndisc_sk
	584 4672 0 tcp_sk
	584 4736 0 igmp_sk
	584 4800 0 mc_autojoin_sk
	378 4864 0 inet6_addr_lst
	391 4928 0 addrconf_hash_lock
	1381 4992 0 addr_chk_work
	576 5696 0 mr6_tables
	1361 5824 0 mr6_rules_ops
	387 5888 0 dev_addr_genid
	387 5920 0 fib6_sernum
	1382 5952 0 seg6_data
	1370 6016 0 notifier_ops
	1370 6080 0 ip6mr_notifier_ops
	193 6144 0 ipmr_seq
	1383 6208 0 ip6addrlbl_table
	1384 6336 0 ioam6_data
struct 304 47 netns_sctp
	1385 0 0 sctp_statistics
	582 64 0 proc_net_sctp
	1328 128 0 sysctl_header
	584 192 0 ctl_sock
	584 256 0 udp4_sock
	584 320 0 udp6_sock
	188 384 0 udp_port
	188 416 0 encap_port
	576 448 0 local_addr_list
	576 576 0 addr_waitq
	1378 704 0 addr_wq_timer
	576 1024 0 auto_asconf_splist
	391 1152 0 addr_wq_lock
	391 1184 0 local_addr_lock
	193 1216 0 rto_initial
	193 1248 0 rto_min
	193 1280 0 rto_max
	188 1312 0 rto_alpha
	188 1344 0 rto_beta
	188 1376 0 max_burst
	188 1408 0 cookie_preserve_enable
	366 1472 0 sctp_hmac_alg
	193 1536 0 valid_cookie_life
	193 1568 0 sack_timeout
	193 1600 0 hb_interval
	193 1632 0 probe_interval
	188 1664 0 max_retrans_association
	188 1696 0 max_retrans_path
	188 1728 0 max_retrans_init
	188 1760 0 pf_retrans
	188 1792 0 ps_retrans
	188 1824 0 pf_enable
	188 1856 0 pf_expose
	188 1888 0 sndbuf_policy
	188 1920 0 rcvbuf_policy
	188 1952 0 default_auto_asconf
	188 1984 0 addip_enable
	188 2016 0 addip_noauth
	188 2048 0 prsctp_enable
	188 2080 0 reconf_enable
	188 2112 0 auth_enable
	188 2144 0 intl_enable
	188 2176 0 ecn_enable
	188 2208 0 scope_policy
	188 2240 0 rwnd_upd_shift
	173 2304 0 max_autoclose
	188 2368 0 l3mdev_accept
struct 264 10 netns_nf
	582 0 0 proc_netfilter
	1386 64 0 nf_loggers
	1328 768 0 nf_log_dir_header
	1328 832 0 nf_lwtnl_dir_header
	1387 896 0 hooks_ipv4
	1387 1216 0 hooks_ipv6
	1388 1536 0 hooks_arp
	1387 1728 0 hooks_bridge
	193 2048 0 defrag_ipv4_users
	193 2080 0 defrag_ipv6_users
struct 232 10 netns_ct
	388 0 0 ecache_dwork_pending
	1329 8 0 sysctl_log_invalid
	1329 16 0 sysctl_events
	1329 24 0 sysctl_acct
	1329 32 0 sysctl_tstamp
	1329 40 0 sysctl_checksum
	1389 64 0 stat
	1390 128 0 nf_conntrack_event_cb
	1391 192 0 nf_ct_proto
	387 1792 0 labels_used
struct 8 2 netns_nftables
	193 0 0 base_seq
	1329 32 0 gencursor
struct 8 1 netns_ft
	1392 0 0 stat
ptr 8 struct net_generic *
struct 64 3 netns_bpf
	1393 0 0 run_array
	1394 128 0 progs
	1395 256 0 links
struct 960 34 netns_xfrm
	576 0 0 state_all
	378 128 0 state_bydst
	378 192 0 state_bysrc
	378 256 0 state_byspi
	378 320 0 state_byseq
	378 384 0 state_cache_input
	193 448 0 state_hmask
	193 480 0 state_num
	1396 512 0 state_hash_work
	576 768 0 policy_all
	378 896 0 policy_byidx
	193 960 0 policy_idx_hmask
	193 992 0 idx_generator
	1397 1024 0 policy_bydst
	1398 1408 0 policy_count
	1396 1600 0 policy_hash_work
	1399 1856 0 policy_hthresh
	576 2240 0 inexact_bins
	584 2368 0 nlsk
	584 2432 0 nlsk_stash
	575 2496 0 sysctl_aevent_etime
	575 2528 0 sysctl_aevent_rseqth
	188 2560 0 sysctl_larval_drop
	575 2592 0 sysctl_acq_expires
	1400 2624 0 policy_default
	1328 2688 0 sysctl_hdr
	1372 3072 0 xfrm4_dst_ops
	1372 4608 0 xfrm6_dst_ops
	391 6144 0 xfrm_state_lock
	1401 6176 0 xfrm_state_hash_generation
	1401 6208 0 xfrm_policy_hash_generation
	391 6240 0 xfrm_policy_lock
	1342 6272 0 xfrm_cfg_mutex
	1381 6528 0 nat_keepalive_work
typedef 8 1402 u64
ptr 8 struct netns_ipvs *
struct 72 7 netns_mpls
	188 0 0 ip_ttl_propagate
	188 32 0 default_ttl
	1403 64 0 platform_labels
	1404 128 0 platform_label
	1342 192 0 platform_mutex
	1405 448 0 platform_label_seq
	1328 512 0 ctl
struct 40 2 netns_xdp
	1342 0 0 lock
	1343 256 0 list
struct 96 12 netns_smc
	1406 0 0 smc_stats
	1342 64 0 mutex_fback_rsn
	1407 320 0 fback_rsn
	388 384 0 limit_smc_hs
	1328 448 0 smc_hdr
	193 512 0 sysctl_autocorking_size
	193 544 0 sysctl_smcr_buf_type
	188 576 0 sysctl_smcr_testlink_time
	188 608 0 sysctl_wmem
	188 640 0 sysctl_rmem
	188 672 0 sysctl_max_links_per_lgr
	188 704 0 sysctl_max_conns_per_lgr
array 0 1408 0
union 8 2 -
	1409 0 0 -
	1410 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1411 netdev_features_t
typedef 2 1412 u16
typedef 2 1413 s16
array 64 1414 16
array 16 1415 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1408 0
array 0 1408 0
union 8 3 -
	1416 0 0 lstats
	1417 0 0 tstats
	1418 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1408 0
array 0 1408 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1419 u32
ptr 8 rx_handler_func_t *
typedef 8 1420 possible_net_t
ptr 8 struct netpoll_info *
array 0 1408 0
array 16 967 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	629 0 0 upper
	629 128 0 lower
typedef 4 631 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1421 0 0 -
	1422 64 0 -
	1423 128 0 -
	1424 192 0 -
	1425 256 0 -
	1426 320 0 -
	1427 384 0 -
	1428 448 0 -
	1429 512 0 -
	1430 576 0 -
	1431 640 0 -
	1432 704 0 -
	1433 768 0 -
	1434 832 0 -
	1435 896 0 -
	1436 960 0 -
	1437 1024 0 -
	1438 1088 0 -
	1439 1152 0 -
	1440 1216 0 -
	1441 1280 0 -
	1442 1344 0 -
	1443 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1444 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 304 32
typedef 4 1445 spinlock_t
struct 32 3 netdev_hw_addr_list
	629 0 0 list
	188 128 0 count
	1446 192 0 tree
ptr 8 struct kset *
typedef 1 1177 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1162 0 0 next
	1163 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 698 16
struct 40 4 timer_list
	662 0 0 entry
	173 128 0 expires
	1447 192 0 function
	631 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1408 u8
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
	1448 0 0 kobj
	336 512 0 parent
	337 576 0 p
	221 640 0 init_name
	338 704 0 type
	339 768 0 bus
	340 832 0 driver
	177 896 0 platform_data
	177 960 0 driver_data
	1449 1024 0 driver_override
	1450 1152 0 mutex
	1451 1408 0 links
	1452 1856 0 power
	344 4352 0 pm_domain
	345 4416 0 em_pd
	1453 4480 0 msi
	347 4608 0 dma_ops
	348 4672 0 dma_mask
	1411 4736 0 coherent_dma_mask
	1411 4800 0 bus_dma_limit
	349 4864 0 dma_range_map
	350 4928 0 dma_parms
	629 4992 0 dma_pools
	351 5120 0 dma_io_tlb_mem
	1454 5184 0 archdata
	353 5184 0 of_node
	354 5248 0 fwnode
	188 5312 0 numa_node
	1455 5344 0 devt
	631 5376 0 id
	652 5408 0 devres_lock
	629 5440 0 devres_head
	356 5568 0 class
	284 5632 0 groups
	288 5696 0 release
	357 5760 0 iommu_group
	358 5824 0 iommu
	359 5888 0 physical_location
	1456 5952 0 removable
	655 5984 1 offline_disabled
	655 5985 1 offline
	655 5986 1 of_node_reused
	655 5987 1 state_synced
	655 5988 1 can_match
	655 5989 1 dma_skip_sync
	655 5990 1 dma_iommu
	1457 6016 0 flags
array 32 678 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 669 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1458 3
array 32 669 32
typedef 0 1459 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1162 0 0 first
ptr 8 struct dim_irq_moder *
array 0 669 0
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	78 0 0 list
	264 0 0 rcu
typedef 2 1460 s16
union 40 5 -
	1461 0 0 -
	1462 0 0 -
	1463 0 0 -
	1464 0 0 -
	264 0 0 callback_head
union 4 2 -
	193 0 0 page_type
	171 0 0 _mapcount
struct 48 8 page_pool_params_fast
	193 0 0 order
	193 32 0 pool_size
	188 64 0 nid
	336 128 0 dev
	1465 192 0 napi
	1466 256 0 dma_dir
	193 288 0 max_len
	193 320 0 offset
typedef 4 1467 u32
array 0 879 0
int 8 s long int
typedef 8 173 netmem_ref
array 0 879 0
struct 0 0 -
struct 88 4 delayed_work
	1468 0 0 work
	1469 256 0 timer
	419 576 0 wq
	188 640 0 cpu
struct 1032 2 pp_alloc_cache
	712 0 0 count
	1470 64 0 cache
struct 192 8 ptr_ring
	188 0 0 producer
	434 32 0 producer_lock
	188 512 0 consumer_head
	188 544 0 consumer_tail
	434 576 0 consumer_lock
	188 1024 0 size
	188 1056 0 batch
	517 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	434 0 0 xa_lock
	1471 32 0 xa_flags
	177 64 0 xa_head
typedef 4 1472 atomic_t
typedef 4 1473 refcount_t
typedef 8 1474 u64
struct 32 5 page_pool_params_slow
	588 0 0 netdev
	193 64 0 queue_idx
	193 96 0 flags
	1475 128 0 init_callback
	177 192 0 init_arg
struct 32 4 -
	1476 0 0 list
	725 128 0 detach_time
	712 192 0 napi_id
	712 224 0 id
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
struct 32 8 pcpu_block_md
	188 0 0 scan_hint
	188 32 0 scan_hint_start
	188 64 0 contig_hint
	188 96 0 contig_hint_start
	188 128 0 left_free
	188 160 0 right_free
	188 192 0 first_free
	188 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1177 bool
ptr 8 struct pcpuobj_ext *
array 0 173 0
union 64 2 -
	1477 0 0 -
	1478 0 0 pad
typedef 1 1479 s8
array 47 735 47
int 2 s short int
array 12 735 12
array 48 173 6
typedef 8 1252 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 166 5
array 163872 167 2
array 96 256 4
struct 208 8 lru_gen_mm_walk
	1480 0 0 lruvec
	173 64 0 seq
	173 128 0 next_addr
	1481 192 0 nr_pages
	1482 1472 0 mm_stats
	188 1600 0 batched
	278 1632 0 can_swap
	278 1640 0 force_scan
struct 232 4 lru_gen_memcg
	173 0 0 seq
	1020 64 0 nr_memcgs
	1483 256 0 fifo
	176 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 300 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	173 0 0 total
	173 64 0 ignored
	173 128 0 failed
	173 192 0 delayed
	173 256 0 recovered
array 32 322 4
array 0 1484 0
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1485 0 0 owner
	1486 64 0 wait_lock
	1487 96 0 osq
	1488 128 0 wait_list
typedef 24 1489 wait_queue_head_t
typedef 1 1177 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1490 atomic_long_t
struct 16 2 prb_data_blk_lpos
	173 0 0 begin
	173 64 0 next
typedef 8 1491 u64
typedef 2 1492 u16
typedef 1 1493 u8
typedef 4 1494 u32
struct 64 2 dev_printk_info
	1495 0 0 subsystem
	1496 128 0 device
struct 48 6 prb_desc_ring
	193 0 0 count_bits
	1497 64 0 descs
	1498 128 0 infos
	762 192 0 head_id
	762 256 0 tail_id
	762 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	193 0 0 size_bits
	366 64 0 data
	762 128 0 head_lpos
	762 192 0 tail_lpos
union 16 3 -
	1499 0 0 pt_rcu_head
	430 0 0 pt_list
	1500 0 0 -
union 8 4 -
	173 0 0 pt_index
	825 0 0 pt_mm
	774 0 0 pt_frag_refcount
	774 0 0 pt_share_count
union 8 2 -
	173 0 0 _pt_pad_2
	1501 0 0 ptl
typedef 4 1502 atomic_t
ptr 8 struct rb_node *
ptr 8 struct elevator_queue *
typedef 4 1503 refcount_t
struct 16 2 percpu_ref
	173 0 0 percpu_count_ptr
	1189 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1504 0 0 features
	1505 32 0 flags
	173 64 0 seg_boundary_mask
	173 128 0 virt_boundary_mask
	193 192 0 max_hw_sectors
	193 224 0 max_dev_sectors
	193 256 0 chunk_sectors
	193 288 0 max_sectors
	193 320 0 max_user_sectors
	193 352 0 max_segment_size
	193 384 0 physical_block_size
	193 416 0 logical_block_size
	193 448 0 alignment_offset
	193 480 0 io_min
	193 512 0 io_opt
	193 544 0 max_discard_sectors
	193 576 0 max_hw_discard_sectors
	193 608 0 max_user_discard_sectors
	193 640 0 max_secure_erase_sectors
	193 672 0 max_write_zeroes_sectors
	193 704 0 max_zone_append_sectors
	193 736 0 discard_granularity
	193 768 0 discard_alignment
	193 800 0 zone_write_granularity
	193 832 0 atomic_write_hw_max
	193 864 0 atomic_write_max_sectors
	193 896 0 atomic_write_hw_boundary
	193 928 0 atomic_write_boundary_sectors
	193 960 0 atomic_write_hw_unit_min
	193 992 0 atomic_write_unit_min
	193 1024 0 atomic_write_hw_unit_max
	193 1056 0 atomic_write_unit_max
	194 1088 0 max_segments
	194 1104 0 max_integrity_segments
	194 1120 0 max_discard_segments
	193 1152 0 max_open_zones
	193 1184 0 max_active_zones
	193 1216 0 dma_alignment
	193 1248 0 dma_pad_mask
	1506 1280 0 integrity
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
	200 0 0 entry
	173 128 0 expires
	1447 192 0 function
	1145 256 0 flags
struct 32 3 work_struct
	1167 0 0 data
	203 64 0 entry
	1507 192 0 func
array 8 173 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	1000 0 0 next
	1176 64 0 func
typedef 24 1508 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1177 bool
typedef 8 1509 resource_size_t
ptr 8 struct resource *
typedef 4 1510 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1511 raw_spinlock_t
typedef 4 1512 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	193 0 0 order
	240 64 0 data
ptr 8 struct buffer_page *
typedef 8 1513 size_t
typedef 8 1514 rb_time_t
array 40 807 5
typedef 8 1515 u64
struct 32 4 mutex
	1516 0 0 owner
	799 64 0 wait_lock
	1517 96 0 osq
	237 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1516 0 0 data
	237 64 0 entry
	1518 192 0 func
struct 32 2 completion
	193 0 0 done
	1519 64 0 wait
struct 88 7 rb_irq_work
	1520 0 0 work
	1521 256 0 waiters
	1521 448 0 full_waiters
	797 640 0 seq
	1069 672 0 waiters_pending
	1069 680 0 full_waiters_pending
	1069 688 0 wakeup_full
typedef 4 1522 raw_spinlock_t
typedef 32 1523 call_single_data_t
typedef 4 1524 atomic_t
typedef 8 1525 u64
struct 512 39 cfs_rq
	1526 0 0 load
	193 128 0 nr_running
	193 160 0 h_nr_queued
	193 192 0 h_nr_runnable
	193 224 0 idle_nr_running
	193 256 0 idle_h_nr_running
	193 288 0 h_nr_delayed
	1527 320 0 avg_vruntime
	817 384 0 avg_load
	817 448 0 zero_vruntime
	1528 512 0 tasks_timeline
	1529 640 0 curr
	1529 704 0 next
	830 1024 0 avg
	1530 1536 0 removed
	817 2048 0 last_update_tg_load_avg
	173 2112 0 tg_load_avg_contrib
	714 2176 0 propagate
	714 2240 0 prop_runnable_sum
	173 2304 0 h_load
	817 2368 0 last_h_load_update
	1529 2432 0 h_load_next
	1531 2496 0 rq
	188 2560 0 on_list
	822 2624 0 leaf_cfs_rq_list
	974 2752 0 tg
	188 2816 0 idle
	188 2848 0 runtime_enabled
	1527 2880 0 runtime_remaining
	817 2944 0 throttled_pelt_idle
	817 3008 0 throttled_clock
	817 3072 0 throttled_clock_pelt
	817 3136 0 throttled_clock_pelt_time
	817 3200 0 throttled_clock_self
	817 3264 0 throttled_clock_self_time
	188 3328 0 throttled
	188 3360 0 throttle_count
	822 3392 0 throttled_list
	822 3520 0 throttled_csd_list
struct 1664 7 rt_rq
	1532 0 0 active
	193 12928 0 rt_nr_running
	193 12960 0 rr_nr_running
	1533 12992 0 highest_prio
	1534 13056 0 overloaded
	1535 13120 0 pushable_tasks
	188 13248 0 rt_queued
struct 104 10 dl_rq
	1528 0 0 root
	193 128 0 dl_nr_running
	1536 192 0 earliest_dl
	1534 320 0 overloaded
	1528 384 0 pushable_dl_tasks_root
	817 512 0 running_bw
	817 576 0 this_bw
	817 640 0 extra_bw
	817 704 0 max_bw
	817 768 0 bw_ratio
struct 240 23 sched_dl_entity
	1537 0 0 rb_node
	817 192 0 dl_runtime
	817 256 0 dl_deadline
	817 320 0 dl_period
	817 384 0 dl_bw
	817 448 0 dl_density
	1527 512 0 runtime
	817 576 0 deadline
	193 640 0 flags
	193 672 1 dl_throttled
	193 673 1 dl_yielded
	193 674 1 dl_non_contending
	193 675 1 dl_overrun
	193 676 1 dl_server
	193 677 1 dl_server_active
	193 678 1 dl_defer
	193 679 1 dl_defer_armed
	193 680 1 dl_defer_running
	832 704 0 dl_timer
	832 1216 0 inactive_timer
	1531 1728 0 rq
	1538 1792 0 server_pick_task
	824 1856 0 pi_se
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
union 8 2 -
	568 0 0 donor
	568 0 0 curr
ptr 8 struct sched_dl_entity *
ptr 8 struct mm_struct *
ptr 8 struct root_domain *
ptr 8 struct sched_domain *
ptr 8 struct balance_callback *
struct 48 5 cpu_stop_work
	822 0 0 list
	1539 128 0 fn
	173 192 0 caller
	177 256 0 arg
	1540 320 0 done
struct 64 9 sched_avg
	817 0 0 last_update_time
	817 64 0 load_sum
	817 128 0 runnable_sum
	1541 192 0 util_sum
	1541 224 0 period_contrib
	173 256 0 load_avg
	173 320 0 runnable_avg
	173 384 0 util_avg
	193 448 0 util_est
struct 8 1 rcuwait
	568 0 0 task
struct 64 8 hrtimer
	1542 0 0 node
	833 256 0 _softexpires
	1543 320 0 function
	1544 384 0 base
	1545 448 0 state
	1545 456 0 is_rel
	1545 464 0 is_soft
	1545 472 0 is_hard
typedef 8 1527 ktime_t
struct 32 4 sched_info
	173 0 0 pcount
	835 64 0 run_delay
	835 128 0 last_arrival
	835 192 0 last_queued
int 8 u long long unsigned int
ptr 8 struct cpuidle_state *
typedef 8 1157 cpumask_var_t
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
enum 4 u 2 rwsem_waiter_type
	0 RWSEM_WAITING_FOR_WRITE
	1 RWSEM_WAITING_FOR_READ
typedef 1 1177 bool
typedef 4 1546 raw_spinlock_t
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
typedef 1 1177 bool
typedef 4 1547 spinlock_t
union 32 2 -
	1548 0 0 dir_offsets
	1549 0 0 -
struct 16 2 timespec64
	1550 0 0 tv_sec
	714 64 0 tv_nsec
struct 16 2 shared_policy
	1551 0 0 root
	1552 64 0 lock
struct 16 2 simple_xattrs
	1551 0 0 rb_root
	1552 64 0 lock
typedef 4 1553 atomic_t
struct 624 57 inode
	1554 0 0 i_mode
	194 16 0 i_opflags
	1555 32 0 i_uid
	1556 64 0 i_gid
	193 96 0 i_flags
	444 128 0 i_acl
	444 192 0 i_default_acl
	445 256 0 i_op
	319 320 0 i_sb
	215 384 0 i_mapping
	177 448 0 i_security
	173 512 0 i_ino
	1557 576 0 -
	1558 608 0 i_rdev
	1559 640 0 i_size
	1550 704 0 i_atime_sec
	1550 768 0 i_mtime_sec
	1550 832 0 i_ctime_sec
	1560 896 0 i_atime_nsec
	1560 928 0 i_mtime_nsec
	1560 960 0 i_ctime_nsec
	1560 992 0 i_generation
	844 1024 0 i_lock
	194 1056 0 i_bytes
	1561 1072 0 i_blkbits
	1562 1080 0 i_write_hint
	1563 1088 0 i_blocks
	1560 1152 0 i_state
	1564 1216 0 i_rwsem
	173 1536 0 dirtied_when
	173 1600 0 dirtied_time_when
	1565 1664 0 i_hash
	1488 1792 0 i_io_list
	451 1920 0 i_wb
	188 1984 0 i_wb_frn_winner
	1566 2016 0 i_wb_frn_avg_time
	1566 2032 0 i_wb_frn_history
	1488 2048 0 i_lru
	1488 2176 0 i_sb_list
	1488 2304 0 i_wb_list
	1567 2432 0 -
	1568 2560 0 i_version
	1568 2624 0 i_sequence
	849 2688 0 i_count
	849 2720 0 i_dio_count
	849 2752 0 i_writecount
	849 2784 0 i_readcount
	1569 2816 0 -
	455 2880 0 i_flctx
	1570 2944 0 i_data
	1488 4480 0 i_devices
	1571 4608 0 -
	1572 4672 0 i_fsnotify_mask
	458 4736 0 i_fsnotify_marks
	459 4800 0 i_crypt_info
	460 4864 0 i_verity_info
	177 4928 0 i_private
struct 24 2 sigpending
	78 0 0 list
	998 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1573 0 0 node
	854 256 0 _softexpires
	1543 320 0 function
	1544 384 0 base
	448 448 0 state
	448 456 0 is_rel
	448 464 0 is_soft
	448 472 0 is_hard
typedef 8 740 ktime_t
array 32 1574 2
struct 24 1 thread_group_cputimer
	1575 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1576 0 0 bases
	193 576 0 timers_active
	193 608 0 expiry_active
array 32 859 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1577 seqlock_t
struct 56 7 task_io_accounting
	180 0 0 rchar
	180 64 0 wchar
	180 128 0 syscr
	180 192 0 syscw
	180 256 0 read_bytes
	180 320 0 write_bytes
	180 384 0 cancelled_write_bytes
array 256 1578 16
struct 56 7 pacct_struct
	188 0 0 ac_flag
	714 64 0 ac_exitcode
	173 128 0 ac_mem
	180 192 0 ac_utime
	180 256 0 ac_stime
	173 320 0 ac_minflt
	173 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
union 24 4 -
	1579 0 0 -
	1580 0 0 rbnode
	576 0 0 list
	577 0 0 ll_node
union 8 2 -
	1581 0 0 tstamp
	604 0 0 skb_mstamp_ns
array 48 967 48
union 16 3 -
	1582 0 0 -
	576 0 0 tcp_tsorted_anchor
	173 0 0 _sk_redir
typedef 2 194 __u16
array 0 874 0
typedef 1 304 __u8
union 60 2 -
	1583 0 0 -
	1584 0 0 headers
typedef 4 193 sk_buff_data_t
ptr 8 unsigned char *
ptr 8 struct skb_ext *
typedef 1 304 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1585 0 0 hwtstamps
	1586 0 0 xsk_meta
array 272 1587 17
union 32 2 -
	1588 0 0 -
	1589 0 0 callback_head
typedef 4 1590 atomic_t
struct 136 25 sock_common
	1591 0 0 -
	1592 64 0 -
	1593 96 0 -
	194 128 0 skc_family
	304 144 0 skc_state
	304 152 4 skc_reuse
	304 156 1 skc_reuseport
	304 157 1 skc_ipv6only
	304 158 1 skc_net_refcnt
	188 160 0 skc_bound_dev_if
	1594 192 0 -
	914 320 0 skc_prot
	633 384 0 skc_net
	1595 448 0 skc_v6_daddr
	1595 576 0 skc_v6_rcv_saddr
	516 704 0 skc_cookie
	1596 768 0 -
	1597 832 0 skc_dontcopy_begin
	1598 832 0 -
	194 960 0 skc_tx_queue_mapping
	194 976 0 skc_rx_queue_mapping
	1599 992 0 -
	905 1024 0 skc_refcnt
	1600 1056 0 skc_dontcopy_end
	1601 1056 0 -
array 0 1408 0
typedef 4 188 __s32
struct 24 3 sk_buff_head
	1602 0 0 -
	1419 128 0 qlen
	652 160 0 lock
struct 24 4 -
	645 0 0 rmem_alloc
	188 32 0 len
	880 64 0 head
	880 128 0 tail
array 0 1408 0
array 0 1408 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1603 0 0 sk_wq
	1603 0 0 sk_wq_raw
ptr 8 void (*)(struct sock *)
array 0 1408 0
array 0 1408 0
ptr 8 struct socket *
array 16 1604 2
array 0 1408 0
array 0 1408 0
typedef 32 1605 socket_lock_t
array 0 1408 0
array 0 1408 0
typedef 4 1606 refcount_t
union 8 2 -
	880 0 0 sk_send_head
	1446 0 0 tcp_rtx_queue
struct 16 3 page_frag
	755 0 0 page
	1419 64 0 offset
	1419 96 0 size
union 40 2 -
	666 0 0 sk_timer
	666 0 0 mptcp_retransmit_timer
array 0 1408 0
array 0 1408 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 193 gfp_t
array 0 1408 0
ptr 8 struct proto *
typedef 8 1607 rwlock_t
typedef 4 1608 kuid_t
typedef 8 1609 ktime_t
struct 16 3 sock_cgroup_data
	251 0 0 cgroup
	631 64 0 classid
	615 96 0 prioidx
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	1000 0 0 next
	1176 64 0 func
typedef 0 1610 netns_tracker
struct 16 3 xarray
	652 0 0 xa_lock
	912 32 0 xa_flags
	177 64 0 xa_head
typedef 4 1611 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1612 0 0 wait
	760 192 0 fasync_list
	173 256 0 flags
	921 320 0 rcu
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
typedef 4 1613 u32
typedef 4 1614 refcount_t
union 512 2 -
	1615 0 0 entries
	1616 0 0 -
struct 96 4 kset
	364 0 0 list
	1219 128 0 list_lock
	1617 192 0 kobj
	483 704 0 uevent_ops
struct 32 4 mutex
	1618 0 0 owner
	1619 64 0 wait_lock
	1620 96 0 osq
	364 128 0 wait_list
struct 48 2 blocking_notifier_head
	1621 0 0 rwsem
	1327 320 0 head
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
typedef 2 194 __u16
struct 8 1 hlist_bl_head
	1202 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	193 0 0 flags
	126 64 0 dqio_sem
	1622 384 0 files
	1623 576 0 info
	1624 2304 0 ops
struct 304 4 sb_writers
	194 0 0 frozen
	188 32 0 freeze_kcount
	188 64 0 freeze_ucount
	1625 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 967 32
typedef 16 1626 uuid_t
array 37 967 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1627 0 0 node
	78 64 0 list
	188 192 0 shrinker_id
	278 224 0 memcg_aware
	165 256 0 xa
ptr 8 struct page **
typedef 4 1628 spinlock_t
struct 40 3 plist_node
	188 0 0 prio
	78 64 0 prio_list
	78 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 78 10
array 40 193 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	775 0 0 rb_node
struct 32 2 completion
	193 0 0 done
	1629 64 0 wait
array 0 958 0
char 1 u char
typedef 1 1177 bool
struct 16 4 __call_single_node
	1225 0 0 llist
	1630 64 0 -
	246 96 0 src
	246 112 0 dst
struct 256 23 sched_entity
	1631 0 0 load
	121 128 0 run_node
	180 320 0 deadline
	180 384 0 min_vruntime
	180 448 0 min_slice
	78 512 0 group_node
	304 640 0 on_rq
	304 648 0 sched_delayed
	304 656 0 rel_deadline
	304 664 0 custom_slice
	180 704 0 exec_start
	180 768 0 sum_exec_runtime
	180 832 0 prev_sum_exec_runtime
	180 896 0 vruntime
	740 960 0 vlag
	180 1024 0 slice
	180 1088 0 nr_migrations
	188 1152 0 depth
	1529 1216 0 parent
	1632 1280 0 cfs_rq
	1632 1344 0 my_q
	173 1408 0 runnable_weight
	1633 1536 0 avg
struct 48 7 sched_rt_entity
	78 0 0 run_list
	173 128 0 timeout
	173 192 0 watchdog_stamp
	193 256 0 time_slice
	194 288 0 on_rq
	194 304 0 on_list
	1634 320 0 back
struct 240 23 sched_dl_entity
	121 0 0 rb_node
	180 192 0 dl_runtime
	180 256 0 dl_deadline
	180 320 0 dl_period
	180 384 0 dl_bw
	180 448 0 dl_density
	740 512 0 runtime
	180 576 0 deadline
	193 640 0 flags
	193 672 1 dl_throttled
	193 673 1 dl_yielded
	193 674 1 dl_non_contending
	193 675 1 dl_overrun
	193 676 1 dl_server
	193 677 1 dl_server_active
	193 678 1 dl_defer
	193 679 1 dl_defer_armed
	193 680 1 dl_defer_running
	853 704 0 dl_timer
	853 1216 0 inactive_timer
	1531 1728 0 rq
	1635 1792 0 server_pick_task
	824 1856 0 pi_se
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	180 0 0 wait_start
	180 64 0 wait_max
	180 128 0 wait_count
	180 192 0 wait_sum
	180 256 0 iowait_count
	180 320 0 iowait_sum
	180 384 0 sleep_start
	180 448 0 sleep_max
	740 512 0 sum_sleep_runtime
	180 576 0 block_start
	180 640 0 block_max
	740 704 0 sum_block_runtime
	740 768 0 exec_max
	180 832 0 slice_max
	180 896 0 nr_migrations_cold
	180 960 0 nr_failed_migrations_affine
	180 1024 0 nr_failed_migrations_running
	180 1088 0 nr_failed_migrations_hot
	180 1152 0 nr_forced_migrations
	180 1216 0 nr_wakeups
	180 1280 0 nr_wakeups_sync
	180 1344 0 nr_wakeups_migrate
	180 1408 0 nr_wakeups_local
	180 1472 0 nr_wakeups_remote
	180 1536 0 nr_wakeups_affine
	180 1600 0 nr_wakeups_affine_attempts
	180 1664 0 nr_wakeups_passive
	180 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1636 cpumask_t
union 4 2 rcu_special
	1637 0 0 b
	355 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	173 0 0 pcount
	835 64 0 run_delay
	835 128 0 last_arrival
	835 192 0 last_queued
struct 56 3 restart_block
	173 0 0 arch_data
	1638 64 0 fn
	1639 128 0 -
typedef 4 1640 pid_t
array 64 313 4
ptr 8 struct completion *
struct 48 7 vtime
	1295 0 0 seqcount
	835 64 0 starttime
	1641 128 0 state
	193 160 0 cpu
	180 192 0 utime
	180 256 0 stime
	180 320 0 gtime
struct 56 3 posix_cputimers_work
	264 0 0 work
	96 128 0 mutex
	193 384 0 scheduled
array 16 967 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1642 0 0 undo_list
struct 16 1 sysv_shm
	78 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1643 sigset_t
typedef 8 1644 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	188 0 0 mode
	171 32 0 filter_count
	1645 64 0 filter
struct 32 4 syscall_user_dispatch
	366 0 0 selector
	173 64 0 offset
	173 128 0 len
	278 192 0 on_dispatch
struct 8 1 wake_q_node
	1646 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1647 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 448 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 173 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1648 0 0 arch
	278 8192 0 flush_required
	278 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	755 0 0 page
	457 64 0 offset
	457 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	313 0 0 entry
	173 128 0 expires
	1447 192 0 function
	355 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 835 __u64
struct 8 1 llist_head
	1323 0 0 first
struct 4416 22 thread_struct
	1649 0 0 tls_array
	173 192 0 sp
	194 256 0 es
	194 272 0 ds
	194 288 0 fsindex
	194 304 0 gsindex
	173 320 0 fsbase
	173 384 0 gsbase
	1650 448 0 ptrace_bps
	173 704 0 virtual_dr6
	173 768 0 ptrace_dr7
	173 832 0 cr2
	173 896 0 trap_nr
	173 960 0 error_code
	1651 1024 0 io_bitmap
	173 1088 0 iopl_emul
	193 1152 1 iopl_warn
	355 1184 0 pkru
	173 1216 0 features
	173 1280 0 features_locked
	1652 1344 0 shstk
	1653 1536 0 fpu
struct 56 8 tk_read_base
	1654 0 0 clock
	1036 64 0 mask
	1036 128 0 cycle_last
	1042 192 0 mult
	1042 224 0 shift
	1036 256 0 xtime_nsec
	1038 320 0 base
	1036 384 0 base_real
typedef 8 1655 u64
struct 16 2 timespec64
	1656 0 0 tv_sec
	714 64 0 tv_nsec
typedef 8 1041 ktime_t
typedef 4 1657 s32
typedef 1 1658 u8
typedef 8 1659 s64
typedef 4 1660 u32
typedef 4 1661 spinlock_t
struct 8 1 hlist_nulls_head
	1251 0 0 first
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
struct 40 5 array_buffer
	1662 0 0 tr
	798 64 0 buffer
	1663 128 0 data
	1664 192 0 time_start
	188 256 0 cpu
typedef 1 1177 bool
typedef 4 1665 spinlock_t
struct 32 3 work_struct
	1666 0 0 data
	1045 64 0 entry
	1667 192 0 func
struct 32 3 irq_work
	1668 0 0 node
	1669 128 0 func
	1670 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1671 arch_spinlock_t
array 3704 1059 463
ptr 8 struct tracer *
array 32 304 32
typedef 4 1672 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1157 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1157 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1162 0 0 next
	1163 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1177 bool
struct 24 3 notifier_block
	1673 0 0 notifier_call
	1327 64 0 next
	188 128 0 priority
typedef 4 1264 depot_stack_handle_t
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	1674 0 0 sysname
	1674 520 0 nodename
	1674 1040 0 release
	1674 1560 0 version
	1674 2080 0 machine
	1674 2600 0 domainname
struct 24 4 ns_common
	202 0 0 stashed
	1305 64 0 ops
	193 128 0 inum
	1675 160 0 count
union 16 2 -
	1676 0 0 -
	264 0 0 vm_rcu
typedef 8 1677 pgprot_t
union 8 2 -
	1678 0 0 vm_flags
	1678 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	121 0 0 rb
	173 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1679 0 0 ctx
array 896 173 112
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
typedef 8 1680 phys_addr_t
struct 24 3 rb_node
	173 0 0 __rb_parent_color
	775 64 0 rb_right
	775 128 0 rb_left
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
union 8 2 -
	173 0 0 subtree_max_size
	1029 0 0 vm
array 6144 1681 256
typedef 4 1682 spinlock_t
typedef 1 1177 bool
struct 32 3 rb_list
	1683 0 0 root
	1103 64 0 head
	1106 192 0 lock
struct 32 3 work_struct
	1684 0 0 data
	1103 64 0 entry
	1685 192 0 func
union 16 2 -
	1115 0 0 entry
	1686 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1687 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1688 u64
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
ptr 8 struct worker_pool *
array 32 967 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1689 0 0 private_list
	1690 0 0 callback_head
array 512 177 64
union 24 2 -
	1691 0 0 tags
	1691 0 0 marks
array 32 173 4
array 40 714 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 56 11
array 16 173 2
array 96 300 12
array 48 300 6
array 81936 168 5121
ptr 8 struct zone *
struct 4 1 -
	188 0 0 counter
struct 4 1 spinlock
	1692 0 0 -
typedef 4 1693 refcount_t
typedef 8 423 sector_t
typedef 4 1694 dev_t
struct 760 47 device
	201 0 0 kobj
	336 512 0 parent
	337 576 0 p
	221 640 0 init_name
	338 704 0 type
	339 768 0 bus
	340 832 0 driver
	177 896 0 platform_data
	177 960 0 driver_data
	1695 1024 0 driver_override
	207 1152 0 mutex
	1696 1408 0 links
	1697 1856 0 power
	344 4352 0 pm_domain
	345 4416 0 em_pd
	1698 4480 0 msi
	347 4608 0 dma_ops
	348 4672 0 dma_mask
	423 4736 0 coherent_dma_mask
	423 4800 0 bus_dma_limit
	349 4864 0 dma_range_map
	350 4928 0 dma_parms
	203 4992 0 dma_pools
	351 5120 0 dma_io_tlb_mem
	1699 5184 0 archdata
	353 5184 0 of_node
	354 5248 0 fwnode
	188 5312 0 numa_node
	1137 5344 0 devt
	1145 5376 0 id
	196 5408 0 devres_lock
	203 5440 0 devres_head
	356 5568 0 class
	284 5632 0 groups
	288 5696 0 release
	357 5760 0 iommu_group
	358 5824 0 iommu
	359 5888 0 physical_location
	1700 5952 0 removable
	794 5984 1 offline_disabled
	794 5985 1 offline
	794 5986 1 of_node_reused
	794 5987 1 state_synced
	794 5988 1 can_match
	794 5989 1 dma_skip_sync
	794 5990 1 dma_iommu
	787 6016 0 flags
typedef 2 194 umode_t
typedef 4 1701 kuid_t
typedef 4 1702 kgid_t
union 4 2 -
	193 0 0 i_nlink
	193 0 0 __i_nlink
typedef 8 1703 loff_t
typedef 8 1704 time64_t
typedef 4 1156 u32
typedef 1 1705 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 423 blkcnt_t
struct 40 5 rw_semaphore
	1167 0 0 count
	1167 64 0 owner
	1169 128 0 osq
	1168 160 0 wait_lock
	203 192 0 wait_list
typedef 2 1706 u16
union 16 2 -
	1707 0 0 i_dentry
	791 0 0 i_rcu
typedef 8 1708 atomic64_t
union 8 2 -
	372 0 0 i_fop
	1255 0 0 free_inode
struct 192 15 address_space
	169 0 0 host
	411 64 0 i_pages
	1149 192 0 invalidate_lock
	1242 512 0 gfp_mask
	198 544 0 i_mmap_writable
	1709 576 0 i_mmap
	173 704 0 nrpages
	173 768 0 writeback_index
	174 832 0 a_ops
	173 896 0 flags
	1710 960 0 wb_err
	196 992 0 i_private_lock
	203 1024 0 i_private_list
	1149 1152 0 i_mmap_rwsem
	177 1472 0 i_private_data
union 8 4 -
	1023 0 0 i_pipe
	1256 0 0 i_cdev
	366 0 0 i_link
	193 0 0 i_dir_seq
typedef 4 193 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1711 0 0 -
struct 40 4 wait_queue_entry
	193 0 0 flags
	177 64 0 private
	1712 128 0 func
	203 192 0 entry
struct 4 1 -
	188 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	777 0 0 refcount
struct 16 3 blk_mq_queue_map
	476 0 0 mq_map
	193 64 0 nr_queues
	193 96 0 queue_offset
typedef 8 1152 atomic_long_t
typedef 4 1713 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	198 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 355 __kernel_dev_t
typedef 2 194 __u16
typedef 1 304 __u8
typedef 4 193 __u32
struct 4 1 refcount_struct
	1714 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1516 0 0 a
typedef 4 193 __u32
array 0 967 0
struct 24 3 task_cputime
	180 0 0 stime
	180 64 0 utime
	835 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	176 0 0 lock
	78 64 0 head
typedef 8 1687 work_func_t
array 304 1188 38
array 304 322 38
array 38 448 38
array 304 180 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4096 1 entry_stack
	294 0 0 stack
struct 104 10 x86_hw_tss
	1715 0 0 reserved1
	1194 32 0 sp0
	1194 96 0 sp1
	1194 160 0 sp2
	1194 224 0 reserved2
	1716 288 0 ist
	1715 736 0 reserved3
	1715 768 0 reserved4
	1717 800 0 reserved5
	1717 816 0 io_bitmap_base
struct 16416 4 x86_io_bitmap
	1194 0 0 prev_sequence
	193 64 0 prev_max
	1718 128 0 bitmap
	1718 65728 0 mapall
array 8192 967 8192
typedef 8 1719 u64
array 384 1194 48
array 65536 967 65536
struct 4 1 -
	1720 0 0 val
struct 4 1 -
	1721 0 0 val
struct 8 1 -
	180 0 0 val
struct 4 1 refcount_struct
	171 0 0 refs
struct 4 1 seqcount_spinlock
	1295 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1722 0 0 -
	180 0 0 hash_len
union 8 2 -
	1032 0 0 lock_count
	1723 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	311 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1724 pm_message_t
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
typedef 4 1725 spinlock_t
ptr 8 void (*)(struct klist_node *)
struct 4 1 kref
	1726 0 0 refcount
typedef 1 304 __u8
ptr 8 struct vfsmount *
typedef 8 1727 __kernel_loff_t
struct 8 1 llist_node
	1323 0 0 next
struct 32 6 file_ra_state
	173 0 0 start
	193 64 0 size
	193 96 0 async_size
	193 128 0 ra_pages
	193 160 0 mmap_miss
	376 192 0 prev_pos
typedef 8 1728 freeptr_t
struct 4 1 -
	188 0 0 counter
struct 24 2 wait_queue_head
	391 0 0 lock
	576 64 0 head
struct 4 1 spinlock
	1729 0 0 -
struct 64 8 -
	173 0 0 flags
	1730 64 0 -
	215 192 0 mapping
	173 256 0 index
	1731 320 0 -
	171 384 0 _mapcount
	171 416 0 _refcount
	173 448 0 memcg_data
struct 40 7 -
	173 0 0 _flags_1
	173 64 0 _head_1
	171 128 0 _large_mapcount
	171 160 0 _entire_mapcount
	171 192 0 _nr_pages_mapped
	171 224 0 _pincount
	193 256 0 _folio_nr_pages
struct 32 3 -
	173 0 0 _flags_2
	173 64 0 _head_2
	78 128 0 _deferred_list
struct 48 6 -
	173 0 0 _flags_3
	173 64 0 _head_3
	177 128 0 _hugetlb_subpool
	177 192 0 _hugetlb_cgroup
	177 256 0 _hugetlb_cgroup_rsvd
	177 320 0 _hugetlb_hwpoison
struct 4 1 -
	188 0 0 counter
struct 4 1 spinlock
	1732 0 0 -
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
struct 4 1 spinlock
	1733 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1734 atomic64_t
typedef 8 1735 u64
typedef 4 193 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1736 mempool_t
struct 16 2 bio_list
	1737 0 0 head
	1737 64 0 tail
typedef 8 835 __u64
typedef 8 1738 atomic_long_t
typedef 4 1739 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	774 0 0 tail
struct 4 1 spinlock
	1740 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1727 __s64
typedef 1 304 __u8
struct 8 1 -
	740 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1741 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1742 atomic64_t
struct 32 4 kernfs_elem_dir
	173 0 0 subdirs
	964 64 0 children
	263 128 0 root
	173 192 0 rev
struct 8 1 kernfs_elem_symlink
	243 0 0 target_kn
struct 32 4 kernfs_elem_attr
	1743 0 0 ops
	1744 64 0 open
	376 128 0 size
	243 192 0 notify_next
typedef 4 1745 u32
typedef 1 1746 u8
struct 4 1 kref
	1747 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	517 0 0 freelist
	173 64 0 tid
typedef 16 1748 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	1749 0 0 -
typedef 8 1750 atomic64_t
struct 24 2 swait_queue_head
	1751 0 0 lock
	1752 64 0 task_list
struct 256 2 -
	1753 0 0 parent
	1754 64 0 slot
struct 48 7 -
	177 0 0 pad
	1755 64 0 rcu
	1756 192 0 piv_parent
	304 256 0 parent_slot
	1757 288 0 type
	304 320 0 slot_len
	193 352 0 ma_flags
struct 256 3 maple_range_64
	1753 0 0 parent
	1758 64 0 pivot
	1759 1024 0 -
struct 248 5 maple_arange_64
	1753 0 0 parent
	1760 64 0 pivot
	1761 640 0 slot
	1762 1280 0 gap
	1763 1920 0 meta
struct 256 4 maple_alloc
	173 0 0 total
	304 64 0 node_count
	193 96 0 request_count
	1764 128 0 slot
typedef 0 1765 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	111 0 0 events
	193 320 0 period
	1295 352 0 sequence
struct 40 4 memcg_cgwb_frn
	180 0 0 bdi_id
	188 64 0 memcg_id
	180 128 0 at
	1766 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 1344 14 lru_gen_folio
	173 0 0 max_seq
	1128 64 0 min_seq
	1123 192 0 timestamps
	1767 448 0 folios
	1768 5568 0 nr_pages
	1769 8128 0 avg_refaulted
	1769 8640 0 avg_total
	1770 9152 0 protected
	1771 9536 0 evicted
	1771 10048 0 refaulted
	278 10560 0 enabled
	448 10568 0 gen
	448 10576 0 seg
	1772 10624 0 list
struct 72 5 lru_gen_mm_state
	173 0 0 seq
	486 64 0 head
	486 128 0 tail
	1773 192 0 filters
	1774 320 0 stats
struct 0 0 zswap_lruvec_state
array 40 173 5
struct 0 0 -
typedef 8 516 atomic_long_t
typedef 8 1687 work_func_t
struct 8 1 -
	1609 0 0 counter
struct 64 1 -
	171 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 1775 seqcount_t
array 416 173 52
array 160 111 4
ptr 8 struct linux_binfmt *
typedef 136 1776 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	1777 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	78 0 0 list
	173 128 0 bitmap
	502 192 0 memcg
ptr 8 const struct proc_ns_operations *
typedef 8 835 __u64
struct 24 2 wait_queue_head
	1778 0 0 lock
	559 64 0 head
struct 4 1 refcount_struct
	1779 0 0 refs
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	177 0 0 base
	193 64 0 size
	1780 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 16 2 callback_head
	1000 0 0 next
	1176 64 0 func
struct 8 1 llist_node
	1323 0 0 next
struct 4 1 raw_spinlock
	1781 0 0 raw_lock
struct 0 0 -
typedef 2 194 __u16
typedef 2 1319 u16
struct 4 1 refcount_struct
	387 0 0 refs
typedef 4 193 __u32
ptr 8 struct llist_node *
ptr 8 int (*)(struct ctl_table_set *)
struct 96 2 ctl_dir
	1782 0 0 header
	1345 704 0 root
typedef 4 193 gfp_t
ptr 8 struct notifier_block *
ptr 8 struct ctl_table_header *
typedef 1 874 u8
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
	1783 0 0 owner
	1784 64 0 wait_lock
	1785 96 0 osq
	576 128 0 wait_list
struct 8 1 hlist_head
	1162 0 0 first
struct 16 2 unix_table
	438 0 0 locks
	378 64 0 buckets
struct 8 1 rb_root
	775 0 0 rb_node
struct 48 2 blocking_notifier_head
	1786 0 0 rwsem
	1327 320 0 head
array 0 874 0
array 12 188 3
array 0 874 0
array 0 874 0
array 0 874 0
array 0 874 0
array 0 874 0
array 0 874 0
array 0 874 0
struct 0 0 -
struct 128 3 inet_timewait_death_row
	574 0 0 tw_refcount
	1787 512 0 hashinfo
	188 576 0 sysctl_max_tw_buckets
ptr 8 struct udp_table *
ptr 8 struct ipv4_devconf *
ptr 8 struct ip_ra_chain *
ptr 8 struct fib_rules_ops *
ptr 8 struct fib_table *
ptr 8 struct inet_peer_base *
ptr 8 struct fqdir *
struct 8 2 local_ports
	575 0 0 range
	388 32 0 warned
ptr 8 const struct tcp_congestion_ops *
ptr 8 struct tcp_fastopen_context *
struct 16 2 ping_group_range
	1788 0 0 lock
	1789 64 0 range
struct 8 2 sysctl_fib_multipath_hash_seed
	575 0 0 user_seed
	575 32 0 mp_seed
ptr 8 struct fib_notifier_ops *
typedef 16 1790 siphash_key_t
struct 192 18 dst_ops
	194 0 0 family
	193 32 0 gc_thresh
	1791 64 0 gc
	1792 128 0 check
	1793 192 0 default_advmss
	1793 256 0 mtu
	1794 320 0 cow_metrics
	1795 384 0 destroy
	1796 448 0 ifdown
	1797 512 0 negative_advice
	1798 576 0 link_failure
	1799 640 0 update_pmtu
	1800 704 0 redirect
	1801 768 0 local_out
	1802 832 0 neigh_lookup
	1803 896 0 confirm_neigh
	439 960 0 kmem_cachep
	1804 1024 0 pcpuc_entries
struct 184 41 netns_sysctl_ipv6
	1328 0 0 hdr
	1328 64 0 route_hdr
	1328 128 0 icmp_hdr
	1328 192 0 frags_hdr
	1328 256 0 xfrm6_hdr
	188 320 0 flush_delay
	188 352 0 ip6_rt_max_size
	188 384 0 ip6_rt_gc_min_interval
	188 416 0 ip6_rt_gc_timeout
	188 448 0 ip6_rt_gc_interval
	188 480 0 ip6_rt_gc_elasticity
	188 512 0 ip6_rt_mtu_expires
	188 544 0 ip6_rt_min_advmss
	575 576 0 multipath_hash_fields
	1329 608 0 multipath_hash_policy
	1329 616 0 bindv6only
	1329 624 0 flowlabel_consistency
	1329 632 0 auto_flowlabels
	188 640 0 icmpv6_time
	1329 672 0 icmpv6_echo_ignore_all
	1329 680 0 icmpv6_echo_ignore_multicast
	1329 688 0 icmpv6_echo_ignore_anycast
	1805 704 0 icmpv6_ratemask
	369 960 0 icmpv6_ratemask_ptr
	1329 1024 0 anycast_src_echo_reply
	1329 1032 0 ip_nonlocal_bind
	1329 1040 0 fwmark_reflect
	1329 1048 0 flowlabel_state_ranges
	188 1056 0 idgen_retries
	188 1088 0 idgen_delay
	188 1120 0 flowlabel_reflect
	188 1152 0 max_dst_opts_cnt
	188 1184 0 max_hbh_opts_cnt
	188 1216 0 max_dst_opts_len
	188 1248 0 max_hbh_opts_len
	188 1280 0 seg6_flowlabel
	575 1312 0 ioam6_id
	604 1344 0 ioam6_id_wide
	1329 1408 0 skip_notify_on_dev_down
	1329 1416 0 fib_notify_on_flag_change
	1329 1424 0 icmpv6_error_anycast_as_unicast
ptr 8 struct ipv6_devconf *
ptr 8 struct fib6_info *
ptr 8 struct rt6_info *
ptr 8 struct rt6_statistics *
struct 40 4 timer_list
	1806 0 0 entry
	173 128 0 expires
	1447 192 0 function
	575 256 0 flags
ptr 8 struct fib6_table *
typedef 8 1807 rwlock_t
struct 88 4 delayed_work
	1396 0 0 work
	1378 256 0 timer
	419 576 0 wq
	188 640 0 cpu
ptr 8 struct seg6_pernet_data *
struct 16 3 -
	1343 0 0 head
	391 64 0 lock
	575 96 0 seq
ptr 8 struct ioam6_pernet_data *
ptr 8 struct sctp_mib *
array 88 1808 11
array 40 619 5
array 24 619 3
ptr 8 struct ip_conntrack_stat *
ptr 8 struct nf_ct_event_notifier *
struct 200 8 nf_ip_net
	1809 0 0 generic
	1810 32 0 tcp
	1811 544 0 udp
	1812 640 0 icmp
	1812 672 0 icmpv6
	1813 704 0 dccp
	1814 1056 0 sctp
	1815 1408 0 gre
ptr 8 struct nf_flow_table_stat *
array 16 1188 2
array 16 628 2
array 32 576 2
struct 32 3 work_struct
	1783 0 0 data
	576 64 0 entry
	1816 192 0 func
array 48 1817 3
array 24 193 6
struct 48 6 xfrm_policy_hthresh
	1396 0 0 work
	1788 256 0 lock
	1329 320 0 lbits4
	1329 328 0 rbits4
	1329 336 0 lbits6
	1329 344 0 rbits6
array 3 1329 3
typedef 4 1818 seqcount_spinlock_t
typedef 8 835 __u64
typedef 8 1819 size_t
ptr 8 struct mpls_route **
typedef 4 1820 seqcount_mutex_t
ptr 8 struct smc_stats *
ptr 8 struct smc_stats_rsn *
typedef 1 304 __u8
struct 8 2 -
	173 0 32 priv_flags
	173 32 1 lltx
struct 8 2 -
	173 0 32 priv_flags
	173 32 1 lltx
typedef 8 1821 u64
typedef 2 194 __u16
typedef 2 737 __s16
struct 4 2 netdev_tc_txq
	615 0 0 count
	615 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 193 __u32
struct 8 1 -
	704 0 0 net
union 8 2 -
	173 0 0 rx_packets
	1289 0 0 __rx_packets
union 8 2 -
	173 0 0 tx_packets
	1289 0 0 __tx_packets
union 8 2 -
	173 0 0 rx_bytes
	1289 0 0 __rx_bytes
union 8 2 -
	173 0 0 tx_bytes
	1289 0 0 __tx_bytes
union 8 2 -
	173 0 0 rx_errors
	1289 0 0 __rx_errors
union 8 2 -
	173 0 0 tx_errors
	1289 0 0 __tx_errors
union 8 2 -
	173 0 0 rx_dropped
	1289 0 0 __rx_dropped
union 8 2 -
	173 0 0 tx_dropped
	1289 0 0 __tx_dropped
union 8 2 -
	173 0 0 multicast
	1289 0 0 __multicast
union 8 2 -
	173 0 0 collisions
	1289 0 0 __collisions
union 8 2 -
	173 0 0 rx_length_errors
	1289 0 0 __rx_length_errors
union 8 2 -
	173 0 0 rx_over_errors
	1289 0 0 __rx_over_errors
union 8 2 -
	173 0 0 rx_crc_errors
	1289 0 0 __rx_crc_errors
union 8 2 -
	173 0 0 rx_frame_errors
	1289 0 0 __rx_frame_errors
union 8 2 -
	173 0 0 rx_fifo_errors
	1289 0 0 __rx_fifo_errors
union 8 2 -
	173 0 0 rx_missed_errors
	1289 0 0 __rx_missed_errors
union 8 2 -
	173 0 0 tx_aborted_errors
	1289 0 0 __tx_aborted_errors
union 8 2 -
	173 0 0 tx_carrier_errors
	1289 0 0 __tx_carrier_errors
union 8 2 -
	173 0 0 tx_fifo_errors
	1289 0 0 __tx_fifo_errors
union 8 2 -
	173 0 0 tx_heartbeat_errors
	1289 0 0 __tx_heartbeat_errors
union 8 2 -
	173 0 0 tx_window_errors
	1289 0 0 __tx_window_errors
union 8 2 -
	173 0 0 rx_compressed
	1289 0 0 __rx_compressed
union 8 2 -
	173 0 0 tx_compressed
	1289 0 0 __tx_compressed
struct 4 1 -
	188 0 0 counter
struct 4 1 spinlock
	1822 0 0 -
struct 8 1 rb_root
	775 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	221 0 0 name
	629 64 0 entry
	217 192 0 parent
	654 256 0 kset
	1164 320 0 ktype
	243 384 0 sd
	1823 448 0 kref
	193 480 1 state_initialized
	193 481 1 state_in_sysfs
	193 482 1 state_add_uevent_sent
	193 483 1 state_remove_uevent_sent
	193 484 1 uevent_suppress
struct 16 2 -
	221 0 0 name
	652 64 0 lock
struct 32 4 mutex
	1289 0 0 owner
	1824 64 0 wait_lock
	1825 96 0 osq
	629 128 0 wait_list
struct 56 4 dev_links_info
	629 0 0 suppliers
	629 128 0 consumers
	629 256 0 defer_sync
	1826 384 0 status
struct 312 55 dev_pm_info
	1827 0 0 power_state
	655 32 1 can_wakeup
	655 33 1 async_suspend
	655 34 1 in_dpm_list
	655 35 1 is_prepared
	655 36 1 is_suspended
	655 37 1 is_noirq_suspended
	655 38 1 is_late_suspended
	655 39 1 no_pm
	655 40 1 early_init
	655 41 1 direct_complete
	631 64 0 driver_flags
	652 96 0 lock
	629 128 0 entry
	1828 256 0 completion
	1210 512 0 wakeup
	655 576 1 wakeup_path
	655 577 1 syscore
	655 578 1 no_pm_callbacks
	655 579 1 async_in_progress
	655 580 1 smart_suspend
	655 581 1 must_resume
	655 582 1 may_skip_resume
	1829 640 0 suspend_timer
	1411 1152 0 timer_expires
	513 1216 0 work
	1612 1472 0 wait_queue
	1211 1664 0 wakeirq
	645 1728 0 usage_count
	645 1760 0 child_count
	193 1792 3 disable_depth
	655 1795 1 idle_notification
	655 1796 1 request_pending
	655 1797 1 deferred_resume
	655 1798 1 needs_force_resume
	655 1799 1 runtime_auto
	655 1800 1 ignore_children
	655 1801 1 no_callbacks
	655 1802 1 irq_safe
	655 1803 1 use_autosuspend
	655 1804 1 timer_autosuspends
	655 1805 1 memalloc_noio
	193 1824 0 links_count
	1830 1856 0 request
	1831 1888 0 runtime_status
	1831 1920 0 last_status
	188 1952 0 runtime_error
	188 1984 0 autosuspend_delay
	1411 2048 0 last_busy
	1411 2112 0 active_time
	1411 2176 0 suspended_time
	1411 2240 0 accounting_timestamp
	1214 2304 0 subsys_data
	1215 2368 0 set_latency_tolerance
	1216 2432 0 qos
struct 16 2 dev_msi_info
	1217 0 0 domain
	1218 64 0 data
struct 0 0 dev_archdata
typedef 4 1832 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 173 1
struct 16 2 bpf_xdp_entity
	628 0 0 prog
	1833 64 0 link
struct 0 0 -
typedef 2 737 __s16
struct 40 4 -
	1834 0 0 -
	215 128 0 mapping
	1835 192 0 -
	173 256 0 private
struct 40 5 -
	173 0 0 pp_magic
	1836 64 0 pp
	173 128 0 _pp_mapping_pad
	173 192 0 dma_addr
	300 256 0 pp_ref_count
struct 8 1 -
	173 0 0 compound_head
struct 16 2 -
	1837 0 0 pgmap
	177 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 193 __u32
struct 32 3 work_struct
	1838 0 0 data
	1839 64 0 entry
	1840 192 0 func
struct 40 4 timer_list
	1476 0 0 entry
	173 128 0 expires
	1447 192 0 function
	712 256 0 flags
array 1024 715 128
typedef 4 193 gfp_t
struct 4 1 -
	188 0 0 counter
struct 4 1 refcount_struct
	723 0 0 refs
typedef 8 835 __u64
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1162 0 0 next
	1163 64 0 pprev
struct 48 8 -
	568 0 0 current_task
	188 64 0 preempt_count
	188 96 0 cpu_number
	180 128 0 call_depth
	173 192 0 top_of_stack
	177 256 0 hardirq_stack_ptr
	246 320 0 softirq_pending
	278 336 0 hardirq_stack_inuse
array 64 448 64
typedef 1 959 __s8
ptr 8 struct lruvec *
array 160 1841 4
array 16 188 4
array 192 1842 3
struct 16 2 upid
	188 0 0 nr
	703 64 0 ns
typedef 8 1568 atomic_long_t
typedef 4 1843 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	849 0 0 tail
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
struct 24 2 wait_queue_head
	844 0 0 lock
	1488 64 0 head
typedef 8 1844 atomic64_t
typedef 8 835 __u64
typedef 2 194 __u16
typedef 1 304 __u8
typedef 4 193 __u32
array 16 967 16
array 48 967 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 16 2 callback_head
	1000 0 0 next
	1176 64 0 func
struct 16 2 -
	173 0 0 _pt_pad_1
	1845 64 0 pmd_huge_pte
typedef 4 1846 spinlock_t
struct 4 1 -
	188 0 0 counter
struct 4 1 refcount_struct
	198 0 0 refs
typedef 4 193 blk_features_t
typedef 4 193 blk_flags_t
struct 6 6 blk_integrity
	304 0 0 flags
	1847 8 0 csum_type
	304 16 0 tuple_size
	304 24 0 pi_offset
	304 32 0 interval_exp
	304 40 0 tag_size
typedef 8 1687 work_func_t
struct 24 2 wait_queue_head
	196 0 0 lock
	203 64 0 head
typedef 8 1848 phys_addr_t
struct 4 1 -
	188 0 0 counter
struct 4 1 raw_spinlock
	800 0 0 raw_lock
struct 4 1 qspinlock
	1849 0 0 -
typedef 8 1850 __kernel_size_t
struct 8 1 rb_time_struct
	1851 0 0 time
typedef 8 835 __u64
typedef 8 1852 atomic_long_t
struct 4 1 optimistic_spin_queue
	797 0 0 tail
typedef 8 1687 work_func_t
struct 24 2 swait_queue_head
	799 0 0 lock
	237 64 0 task_list
struct 32 3 irq_work
	1853 0 0 node
	1669 128 0 func
	1854 192 0 irqwait
typedef 24 1855 wait_queue_head_t
struct 4 1 raw_spinlock
	1856 0 0 raw_lock
struct 32 3 __call_single_data
	1857 0 0 node
	1858 128 0 func
	177 192 0 info
struct 4 1 -
	188 0 0 counter
typedef 8 835 __u64
struct 16 2 load_weight
	173 0 0 weight
	1541 64 0 inv_weight
typedef 8 1859 s64
struct 16 2 rb_root_cached
	1860 0 0 rb_root
	775 64 0 rb_leftmost
ptr 8 struct sched_entity *
struct 64 5 -
	814 0 0 lock
	188 32 0 nr
	173 64 0 load_avg
	173 128 0 util_avg
	173 192 0 runnable_avg
ptr 8 struct rq *
struct 1616 2 rt_prio_array
	1861 0 0 bitmap
	1862 128 0 queue
struct 8 2 -
	188 0 0 curr
	188 32 0 next
typedef 1 1177 bool
struct 16 1 plist_head
	822 0 0 node_list
struct 16 2 -
	817 0 0 curr
	817 64 0 next
struct 24 3 rb_node
	173 0 0 __rb_parent_color
	775 64 0 rb_right
	775 128 0 rb_left
typedef 8 1863 dl_server_pick_f
typedef 8 484 cpu_stop_fn_t
ptr 8 struct cpu_stop_done *
typedef 4 1864 u32
struct 32 2 timerqueue_node
	1537 0 0 node
	833 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
typedef 1 1865 u8
struct 4 1 raw_spinlock
	1866 0 0 raw_lock
struct 4 1 spinlock
	1867 0 0 -
struct 24 2 offset_ctx
	1868 0 0 mt
	173 128 0 next_offset
struct 32 2 -
	1488 0 0 shrinklist
	1488 128 0 swaplist
typedef 8 1869 time64_t
struct 8 1 rb_root
	775 0 0 rb_node
typedef 8 1870 rwlock_t
struct 4 1 -
	188 0 0 counter
typedef 2 194 umode_t
typedef 4 1871 kuid_t
typedef 4 1872 kgid_t
union 4 2 -
	193 0 0 i_nlink
	193 0 0 __i_nlink
typedef 4 1873 dev_t
typedef 8 1874 loff_t
typedef 4 1572 u32
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
	1485 0 0 count
	1485 64 0 owner
	1487 128 0 osq
	1486 160 0 wait_lock
	1488 192 0 wait_list
struct 16 2 hlist_node
	1162 0 0 next
	1163 64 0 pprev
typedef 2 1877 u16
union 16 2 -
	1878 0 0 i_dentry
	1879 0 0 i_rcu
typedef 8 1880 atomic64_t
union 8 2 -
	372 0 0 i_fop
	1255 0 0 free_inode
struct 192 15 address_space
	169 0 0 host
	1881 64 0 i_pages
	1564 192 0 invalidate_lock
	1882 512 0 gfp_mask
	849 544 0 i_mmap_writable
	1883 576 0 i_mmap
	173 704 0 nrpages
	173 768 0 writeback_index
	174 832 0 a_ops
	173 896 0 flags
	1884 960 0 wb_err
	844 992 0 i_private_lock
	1488 1024 0 i_private_list
	1564 1152 0 i_mmap_rwsem
	177 1472 0 i_private_data
union 8 4 -
	1023 0 0 i_pipe
	1256 0 0 i_cdev
	366 0 0 i_link
	193 0 0 i_dir_seq
typedef 4 193 __u32
struct 32 2 timerqueue_node
	121 0 0 node
	854 192 0 expires
struct 16 2 cpu_itimer
	180 0 0 expires
	180 64 0 incr
struct 24 3 task_cputime_atomic
	453 0 0 utime
	453 64 0 stime
	453 128 0 sum_exec_runtime
array 72 1885 3
struct 8 2 -
	314 0 0 seqcount
	176 32 0 lock
struct 16 2 rlimit
	1886 0 0 rlim_cur
	1886 64 0 rlim_max
struct 24 3 -
	880 0 0 next
	880 64 0 prev
	1887 128 0 -
struct 24 3 rb_node
	173 0 0 __rb_parent_color
	775 64 0 rb_right
	775 128 0 rb_left
typedef 8 1888 ktime_t
struct 16 2 -
	173 0 0 _skb_refdst
	1798 64 0 destructor
struct 60 49 -
	1889 0 0 __pkt_type_offset
	874 0 3 pkt_type
	874 3 1 ignore_df
	874 4 1 dst_pending_confirm
	874 5 2 ip_summed
	874 7 1 ooo_okay
	1890 8 0 __mono_tc_offset
	874 8 2 tstamp_type
	874 10 1 tc_at_ingress
	874 11 1 tc_skip_classify
	874 12 1 remcsum_offload
	874 13 1 csum_complete_sw
	874 14 2 csum_level
	874 16 1 inner_protocol_type
	874 17 1 l4_hash
	874 18 1 sw_hash
	874 19 1 no_fcs
	874 20 1 encapsulation
	874 21 1 encap_hdr_csum
	874 22 1 csum_valid
	874 24 2 ndisc_nodetype
	874 26 1 ipvs_property
	874 27 1 nf_trace
	874 28 1 redirected
	874 29 1 from_ingress
	874 30 1 nf_skip_egress
	874 31 1 decrypted
	874 32 1 slow_gro
	874 33 1 csum_not_inet
	874 34 1 unreadable
	874 35 2 tc_depth
	872 48 0 tc_index
	1891 64 0 alloc_cpu
	1892 96 0 -
	1322 128 0 priority
	188 160 0 skb_iif
	1322 192 0 hash
	1893 224 0 -
	1894 256 0 -
	1322 288 0 secmark
	1895 320 0 -
	1896 352 0 -
	872 368 0 inner_transport_header
	872 384 0 inner_network_header
	872 400 0 inner_mac_header
	1897 416 0 protocol
	872 432 0 transport_header
	872 448 0 network_header
	872 464 0 mac_header
struct 60 49 -
	1898 0 0 __pkt_type_offset
	874 0 3 pkt_type
	874 3 1 ignore_df
	874 4 1 dst_pending_confirm
	874 5 2 ip_summed
	874 7 1 ooo_okay
	1899 8 0 __mono_tc_offset
	874 8 2 tstamp_type
	874 10 1 tc_at_ingress
	874 11 1 tc_skip_classify
	874 12 1 remcsum_offload
	874 13 1 csum_complete_sw
	874 14 2 csum_level
	874 16 1 inner_protocol_type
	874 17 1 l4_hash
	874 18 1 sw_hash
	874 19 1 no_fcs
	874 20 1 encapsulation
	874 21 1 encap_hdr_csum
	874 22 1 csum_valid
	874 24 2 ndisc_nodetype
	874 26 1 ipvs_property
	874 27 1 nf_trace
	874 28 1 redirected
	874 29 1 from_ingress
	874 30 1 nf_skip_egress
	874 31 1 decrypted
	874 32 1 slow_gro
	874 33 1 csum_not_inet
	874 34 1 unreadable
	874 35 2 tc_depth
	872 48 0 tc_index
	1891 64 0 alloc_cpu
	1900 96 0 -
	1322 128 0 priority
	188 160 0 skb_iif
	1322 192 0 hash
	1901 224 0 -
	1902 256 0 -
	1322 288 0 secmark
	1903 320 0 -
	1904 352 0 -
	872 368 0 inner_transport_header
	872 384 0 inner_network_header
	872 400 0 inner_mac_header
	1897 416 0 protocol
	872 432 0 transport_header
	872 448 0 network_header
	872 464 0 mac_header
struct 8 1 skb_shared_hwtstamps
	1905 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1906 0 0 tx_timestamp
typedef 16 1907 skb_frag_t
struct 32 2 -
	1908 0 0 -
	1909 128 0 -
struct 16 2 callback_head
	1000 0 0 next
	1176 64 0 func
struct 4 1 -
	188 0 0 counter
union 8 2 -
	1910 0 0 skc_addrpair
	1911 0 0 -
union 4 2 -
	193 0 0 skc_hash
	1912 0 0 skc_u16hashes
union 4 2 -
	1913 0 0 skc_portpair
	1914 0 0 -
union 16 2 -
	662 0 0 skc_bind_node
	662 0 0 skc_portaddr_node
struct 16 1 in6_addr
	1915 0 0 in6_u
union 8 3 -
	173 0 0 skc_flags
	584 0 0 skc_listener
	1916 0 0 skc_tw_dr
array 0 188 0
union 16 2 -
	662 0 0 skc_node
	1917 0 0 skc_nulls_node
union 4 3 -
	188 0 0 skc_incoming_cpu
	631 0 0 skc_rcv_wnd
	631 0 0 skc_tw_rcv_nxt
array 0 188 0
union 4 3 -
	631 0 0 skc_rxhash
	631 0 0 skc_window_clamp
	631 0 0 skc_tw_snd_nxt
union 16 2 -
	1918 0 0 -
	1919 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	652 0 0 slock
	188 32 0 owned
	1612 64 0 wq
struct 4 1 refcount_struct
	645 0 0 refs
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
typedef 4 193 __u32
struct 4 1 refcount_struct
	1924 0 0 refs
array 512 173 64
struct 24 2 -
	928 0 0 free_list
	173 128 0 rcu_state
struct 64 12 kobject
	221 0 0 name
	364 64 0 entry
	217 192 0 parent
	654 256 0 kset
	1164 320 0 ktype
	243 384 0 sd
	1221 448 0 kref
	193 480 1 state_initialized
	193 481 1 state_in_sysfs
	193 482 1 state_add_uevent_sent
	193 483 1 state_remove_uevent_sent
	193 484 1 uevent_suppress
typedef 8 1925 atomic_long_t
typedef 4 1926 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1927 0 0 tail
struct 40 5 rw_semaphore
	1618 0 0 count
	1618 64 0 owner
	1620 128 0 osq
	1619 160 0 wait_lock
	364 192 0 wait_list
array 24 169 3
array 216 1928 3
array 24 1929 3
array 288 1930 3
struct 16 1 -
	1931 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	1932 0 0 -
struct 24 2 swait_queue_head
	565 0 0 lock
	78 64 0 task_list
union 4 2 -
	193 0 0 u_flags
	171 0 0 a_flags
struct 16 2 load_weight
	173 0 0 weight
	355 64 0 inv_weight
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	180 0 0 last_update_time
	180 64 0 load_sum
	180 128 0 runnable_sum
	355 192 0 util_sum
	355 224 0 period_contrib
	173 256 0 load_avg
	173 320 0 runnable_avg
	173 384 0 util_avg
	193 448 0 util_est
ptr 8 struct sched_rt_entity *
typedef 8 1863 dl_server_pick_f
struct 1024 1 cpumask
	1933 0 0 bits
struct 4 4 -
	448 0 0 blocked
	448 8 0 need_qs
	448 16 0 exp_hint
	448 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	1934 0 0 futex
	1935 0 0 nanosleep
	1936 0 0 poll
typedef 4 188 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	361 0 0 sig
typedef 8 1886 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	1937 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1636 0 0 cpumask
array 24 1938 3
array 32 1939 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	180 0 0 base
	180 64 0 size
struct 4224 7 fpu
	193 0 0 last_cpu
	173 64 0 avx512_timestamp
	1940 128 0 fpstate
	1940 192 0 __task_fpstate
	1941 256 0 perm
	1941 384 0 guest_perm
	1942 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 835 __u64
typedef 8 1659 time64_t
typedef 4 188 __s32
typedef 1 304 __u8
typedef 8 1727 __s64
typedef 4 193 __u32
struct 4 1 spinlock
	1943 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 1944 u64
struct 4 1 spinlock
	1945 0 0 -
typedef 8 1946 atomic_long_t
typedef 8 1687 work_func_t
struct 16 4 __call_single_node
	1947 0 0 llist
	1948 64 0 -
	1949 96 0 src
	1949 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	568 0 0 task
struct 4 1 qspinlock
	1950 0 0 -
struct 4 1 raw_spinlock
	1052 0 0 raw_lock
typedef 8 1951 notifier_fn_t
array 65 967 65
typedef 4 1952 refcount_t
struct 16 2 -
	173 0 0 vm_start
	173 64 0 vm_end
struct 8 1 pgprot
	1953 0 0 pgprot
typedef 8 173 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 1954 u64
struct 24 2 vmap_pool
	1103 0 0 head
	173 128 0 len
struct 4 1 spinlock
	1955 0 0 -
struct 8 1 rb_root
	775 0 0 rb_node
typedef 8 1956 atomic_long_t
typedef 8 1687 work_func_t
struct 16 2 hlist_node
	1162 0 0 next
	1163 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 835 __u64
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
struct 16 2 callback_head
	1000 0 0 next
	1176 64 0 func
array 24 1957 3
union 4 1 -
	1317 0 0 rlock
struct 4 1 refcount_struct
	1958 0 0 refs
typedef 4 1145 __kernel_dev_t
struct 16 2 -
	221 0 0 name
	196 64 0 lock
struct 56 4 dev_links_info
	203 0 0 suppliers
	203 128 0 consumers
	203 256 0 defer_sync
	1959 384 0 status
struct 312 55 dev_pm_info
	1960 0 0 power_state
	794 32 1 can_wakeup
	794 33 1 async_suspend
	794 34 1 in_dpm_list
	794 35 1 is_prepared
	794 36 1 is_suspended
	794 37 1 is_noirq_suspended
	794 38 1 is_late_suspended
	794 39 1 no_pm
	794 40 1 early_init
	794 41 1 direct_complete
	1145 64 0 driver_flags
	196 96 0 lock
	203 128 0 entry
	1961 256 0 completion
	1210 512 0 wakeup
	794 576 1 wakeup_path
	794 577 1 syscore
	794 578 1 no_pm_callbacks
	794 579 1 async_in_progress
	794 580 1 smart_suspend
	794 581 1 must_resume
	794 582 1 may_skip_resume
	1962 640 0 suspend_timer
	423 1152 0 timer_expires
	786 1216 0 work
	792 1472 0 wait_queue
	1211 1664 0 wakeirq
	198 1728 0 usage_count
	198 1760 0 child_count
	193 1792 3 disable_depth
	794 1795 1 idle_notification
	794 1796 1 request_pending
	794 1797 1 deferred_resume
	794 1798 1 needs_force_resume
	794 1799 1 runtime_auto
	794 1800 1 ignore_children
	794 1801 1 no_callbacks
	794 1802 1 irq_safe
	794 1803 1 use_autosuspend
	794 1804 1 timer_autosuspends
	794 1805 1 memalloc_noio
	193 1824 0 links_count
	1963 1856 0 request
	782 1888 0 runtime_status
	782 1920 0 last_status
	188 1952 0 runtime_error
	188 1984 0 autosuspend_delay
	423 2048 0 last_busy
	423 2112 0 active_time
	423 2176 0 suspended_time
	423 2240 0 accounting_timestamp
	1214 2304 0 subsys_data
	1215 2368 0 set_latency_tolerance
	1216 2432 0 qos
struct 16 2 dev_msi_info
	1217 0 0 domain
	1218 64 0 data
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
typedef 8 1727 __kernel_loff_t
typedef 8 1727 __s64
typedef 1 304 __u8
typedef 2 194 __u16
struct 8 1 hlist_head
	1162 0 0 first
struct 8 1 -
	1966 0 0 counter
struct 16 2 rb_root_cached
	1967 0 0 rb_root
	775 64 0 rb_leftmost
typedef 4 1145 errseq_t
union 4 1 -
	1713 0 0 rlock
typedef 8 1968 wait_queue_func_t
struct 4 1 raw_spinlock
	1969 0 0 raw_lock
typedef 4 1970 atomic_t
typedef 4 1971 u32
array 56 1194 7
typedef 2 1972 u16
array 8200 173 1025
typedef 8 835 __u64
typedef 4 1973 uid_t
typedef 4 1974 gid_t
struct 8 2 -
	355 0 0 hash
	355 32 0 len
struct 8 2 -
	176 0 0 lock
	188 32 0 count
struct 4 1 pm_message
	188 0 0 event
struct 4 1 spinlock
	1975 0 0 -
typedef 4 1976 refcount_t
int 8 s long long int
struct 8 1 -
	173 0 0 v
union 4 1 -
	1977 0 0 rlock
union 16 2 -
	78 0 0 lru
	1978 0 0 -
union 8 2 -
	177 0 0 private
	1979 0 0 swap
union 4 1 -
	1980 0 0 rlock
union 4 1 -
	1981 0 0 rlock
struct 8 1 -
	1982 0 0 counter
typedef 8 835 __u64
struct 72 8 mempool_s
	196 0 0 lock
	188 32 0 min_nr
	188 64 0 curr_nr
	517 128 0 elements
	177 192 0 pool_data
	518 256 0 alloc
	519 320 0 free
	792 384 0 wait
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
typedef 4 193 __u32
typedef 1 304 __u8
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
	486 0 0 next
	486 64 0 prev
ptr 8 struct maple_pnode *
array 248 177 31
struct 16 2 callback_head
	1000 0 0 next
	1176 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 173 15
union 128 2 -
	1994 0 0 slot
	1995 0 0 -
array 72 173 9
array 80 177 10
array 80 173 10
struct 2 2 maple_metadata
	304 0 0 end
	304 8 0 gap
array 240 1996 30
struct 0 0 -
struct 16 2 wb_completion
	171 0 0 cnt
	1206 64 0 waitq
array 640 1997 4
array 320 1998 4
array 64 1999 2
array 48 2000 1
array 64 2001 1
struct 16 2 hlist_nulls_node
	1251 0 0 next
	2002 64 0 pprev
array 16 369 2
array 32 2003 1
struct 4 1 seqcount
	193 0 0 sequence
struct 136 12 -
	180 0 0 ctx_id
	453 64 0 tlb_gen
	173 128 0 next_trim_cpumask
	126 192 0 ldt_usr_sem
	2004 512 0 ldt
	173 576 0 flags
	96 640 0 lock
	177 896 0 vdso
	2005 960 0 vdso_image
	171 1024 0 perf_rdpmc_allowed
	246 1056 0 pkey_allocation_map
	708 1072 0 execute_only_pkey
ptr 8 struct xol_area *
typedef 4 2006 spinlock_t
typedef 4 2007 atomic_t
struct 56 2 mod_tree_node
	235 0 0 mod
	2008 64 0 node
typedef 4 2009 arch_spinlock_t
struct 88 9 ctl_table_header
	2010 0 0 -
	985 192 0 unregistering
	2011 256 0 ctl_table_arg
	2012 320 0 root
	2013 384 0 set
	2014 448 0 parent
	2015 512 0 node
	1343 576 0 inodes
	2016 640 0 type
typedef 8 2017 atomic_long_t
typedef 4 1977 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	387 0 0 tail
struct 40 5 rw_semaphore
	1783 0 0 count
	1783 64 0 owner
	1785 128 0 osq
	1784 160 0 wait_lock
	576 192 0 wait_list
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
	1784 0 0 lock
	1888 64 0 count
	576 128 0 list
	741 256 0 counters
array 32 173 4
struct 16 2 hlist_node
	1162 0 0 next
	1163 64 0 pprev
struct 8 1 -
	2021 0 0 raw_lock
ptr 8 const struct nf_logger *
struct 4 1 nf_generic_net
	193 0 0 timeout
struct 64 6 nf_tcp_net
	2022 0 0 timeouts
	1329 448 0 tcp_loose
	1329 456 0 tcp_be_liberal
	1329 464 0 tcp_max_retrans
	1329 472 0 tcp_ignore_invalid_rst
	193 480 0 offload_timeout
struct 12 2 nf_udp_net
	2023 0 0 timeouts
	193 64 0 offload_timeout
struct 4 1 nf_icmp_net
	193 0 0 timeout
struct 44 2 nf_dccp_net
	1329 0 0 dccp_loose
	2024 32 0 dccp_timeout
struct 40 1 nf_sctp_net
	2024 0 0 timeouts
struct 24 2 nf_gre_net
	576 0 0 keymap_list
	2023 128 0 timeouts
typedef 8 1687 work_func_t
struct 16 6 xfrm_policy_hash
	378 0 0 table
	193 64 0 hmask
	1329 96 0 dbits4
	1329 104 0 sbits4
	1329 112 0 dbits6
	1329 120 0 sbits6
struct 4 1 seqcount_spinlock
	2025 0 0 seqcount
typedef 8 2026 __kernel_size_t
struct 4 1 seqcount_mutex
	2025 0 0 seqcount
typedef 8 835 __u64
union 4 1 -
	2027 0 0 rlock
struct 4 1 kref
	905 0 0 refcount
typedef 4 2027 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	645 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2028 pm_message_t
struct 32 2 completion
	193 0 0 done
	2029 64 0 wait
struct 64 8 hrtimer
	2030 0 0 node
	917 256 0 _softexpires
	1543 320 0 function
	1544 384 0 base
	669 448 0 state
	669 456 0 is_rel
	669 464 0 is_soft
	669 472 0 is_hard
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
typedef 4 631 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 16 4 -
	78 0 0 lru
	2031 0 0 -
	78 0 0 buddy_list
	78 0 0 pcp_list
union 8 2 -
	173 0 0 index
	173 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 2032 atomic_long_t
struct 16 2 list_head
	486 0 0 next
	486 64 0 prev
typedef 8 1687 work_func_t
array 40 2033 2
array 64 2034 8
struct 4 1 raw_spinlock
	2035 0 0 raw_lock
struct 8 1 -
	2036 0 0 counter
typedef 8 755 pgtable_t
struct 4 1 spinlock
	2037 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 2038 u64
union 4 3 -
	797 0 0 val
	2039 0 0 -
	2040 0 0 -
typedef 8 173 __kernel_ulong_t
typedef 8 2041 local64_t
typedef 8 2042 atomic64_t
struct 16 4 __call_single_node
	2043 0 0 llist
	2044 64 0 -
	2045 96 0 src
	2045 112 0 dst
struct 8 1 rcuwait
	568 0 0 task
struct 24 2 wait_queue_head
	2046 0 0 lock
	237 64 0 head
typedef 4 2047 arch_spinlock_t
struct 16 4 __call_single_node
	2048 0 0 llist
	2049 64 0 -
	2050 96 0 src
	2050 112 0 dst
typedef 8 473 smp_call_func_t
typedef 8 1727 __s64
struct 8 1 rb_root
	775 0 0 rb_node
array 16 173 2
array 1600 822 100
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
typedef 4 193 __u32
typedef 1 304 __u8
typedef 4 2051 arch_spinlock_t
union 4 1 -
	1843 0 0 rlock
struct 16 3 maple_tree
	2052 0 0 -
	193 32 0 ma_flags
	177 64 0 ma_root
typedef 8 1727 __s64
struct 8 1 -
	2053 0 0 raw_lock
struct 4 1 -
	2054 0 0 val
struct 4 1 -
	2055 0 0 val
typedef 4 1560 __kernel_dev_t
typedef 8 1727 __kernel_loff_t
typedef 1 304 __u8
typedef 8 2056 u64
typedef 2 194 __u16
struct 8 1 hlist_head
	1162 0 0 first
struct 16 2 callback_head
	1000 0 0 next
	1176 64 0 func
struct 8 1 -
	2057 0 0 counter
struct 16 3 xarray
	844 0 0 xa_lock
	1882 32 0 xa_flags
	177 64 0 xa_head
typedef 4 193 gfp_t
struct 16 2 rb_root_cached
	1551 0 0 rb_root
	775 64 0 rb_leftmost
typedef 4 1560 errseq_t
struct 24 2 posix_cputimer_base
	180 0 0 nextevt
	2058 64 0 tqhead
typedef 8 173 __kernel_ulong_t
union 8 2 -
	588 0 0 dev
	173 0 0 dev_scratch
typedef 8 2059 s64
array 0 874 0
array 0 874 0
typedef 2 872 u16
union 4 2 -
	2060 0 0 csum
	2061 0 0 -
union 4 2 -
	575 0 0 vlan_all
	2062 0 0 -
union 4 2 -
	193 0 0 napi_id
	193 0 0 sender_cpu
union 4 2 -
	1322 0 0 mark
	1322 0 0 reserved_tailroom
union 2 2 -
	1897 0 0 inner_protocol
	874 0 0 inner_ipproto
typedef 2 872 __be16
array 0 874 0
array 0 874 0
union 4 2 -
	2060 0 0 csum
	2063 0 0 -
union 4 2 -
	575 0 0 vlan_all
	2064 0 0 -
union 4 2 -
	193 0 0 napi_id
	193 0 0 sender_cpu
union 4 2 -
	1322 0 0 mark
	1322 0 0 reserved_tailroom
union 2 2 -
	1897 0 0 inner_protocol
	874 0 0 inner_ipproto
union 8 2 -
	2065 0 0 hwtstamp
	177 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	715 0 0 netmem
	193 64 0 len
	193 96 0 offset
union 16 2 -
	474 0 0 slab_list
	2066 0 0 -
union 16 2 -
	2067 0 0 -
	1269 0 0 freelist_counter
typedef 8 1821 __addrpair
struct 8 2 -
	2068 0 0 skc_daddr
	2068 32 0 skc_rcv_saddr
array 4 1412 2
typedef 4 1419 __portpair
struct 4 2 -
	2069 0 0 skc_dport
	1412 16 0 skc_num
union 16 3 -
	2070 0 0 u6_addr8
	2071 0 0 u6_addr16
	2072 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1251 0 0 next
	2002 64 0 pprev
struct 16 2 -
	880 0 0 next
	880 64 0 prev
struct 16 2 sk_buff_list
	880 0 0 next
	880 64 0 prev
typedef 8 2073 arch_rwlock_t
typedef 4 2074 uid_t
typedef 8 1727 __s64
struct 24 2 wait_queue_head
	652 0 0 lock
	629 64 0 head
typedef 4 2075 atomic_t
typedef 8 2076 atomic64_t
struct 4 1 raw_spinlock
	2077 0 0 raw_lock
typedef 4 2078 atomic_t
struct 72 9 mem_dqinfo
	2079 0 0 dqi_format
	188 64 0 dqi_fmt_id
	78 128 0 dqi_dirty_list
	173 256 0 dqi_flags
	193 320 0 dqi_bgrace
	193 352 0 dqi_igrace
	2080 384 0 dqi_max_spc_limit
	2080 448 0 dqi_max_ino_limit
	177 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	2081 0 0 rss
	476 384 0 read_count
	2082 448 0 writer
	256 512 0 waiters
	171 704 0 block
array 16 1253 16
union 4 1 -
	2083 0 0 rlock
array 1024 173 128
struct 40 6 -
	220 0 0 uaddr
	355 64 0 val
	355 96 0 flags
	355 128 0 bitset
	180 192 0 time
	220 256 0 uaddr2
struct 24 4 -
	2084 0 0 clockid
	2085 32 0 type
	2086 64 0 -
	180 128 0 expires
struct 32 5 -
	2087 0 0 ufds
	188 64 0 nfds
	188 96 0 has_timeout
	173 128 0 tv_sec
	173 192 0 tv_nsec
array 128 173 16
struct 8 13 desc_struct
	246 0 0 limit0
	246 16 0 base0
	246 32 8 base1
	246 40 4 type
	246 44 1 s
	246 45 2 dpl
	246 47 1 p
	246 48 4 limit1
	246 52 1 avl
	246 53 1 l
	246 54 1 d
	246 55 1 g
	246 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	180 0 0 __state_perm
	193 64 0 __state_size
	193 96 0 __user_state_size
struct 4160 10 fpstate
	193 0 0 size
	193 32 0 user_size
	180 64 0 xfeatures
	180 128 0 user_xfeatures
	180 192 0 xfd
	193 256 1 is_valloc
	193 257 1 is_guest
	193 258 1 is_confidential
	193 259 1 in_use
	2088 512 0 regs
union 4 1 -
	2089 0 0 rlock
typedef 8 835 __u64
union 4 1 -
	1672 0 0 rlock
typedef 8 2090 atomic64_t
struct 8 1 llist_node
	1323 0 0 next
union 4 2 -
	193 0 0 u_flags
	2091 0 0 a_flags
typedef 2 2092 u16
union 4 3 -
	2091 0 0 val
	2093 0 0 -
	2094 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	2095 0 0 refs
typedef 8 173 pgprotval_t
typedef 8 835 __u64
union 4 1 -
	2096 0 0 rlock
typedef 8 2097 atomic64_t
array 8 173 1
typedef 4 2098 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 2099 pm_message_t
struct 32 2 completion
	193 0 0 done
	2100 64 0 wait
struct 64 8 hrtimer
	2101 0 0 node
	2102 256 0 _softexpires
	1543 320 0 function
	1544 384 0 base
	1146 448 0 state
	1146 456 0 is_rel
	1146 464 0 is_soft
	1146 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 2103 uid_t
typedef 4 2104 gid_t
typedef 8 1704 s64
struct 8 1 rb_root
	775 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 2105 arch_spinlock_t
struct 4 1 -
	188 0 0 counter
typedef 4 193 __u32
typedef 2 194 __u16
typedef 4 193 __kernel_uid32_t
typedef 4 193 __kernel_gid32_t
union 4 1 -
	1926 0 0 rlock
struct 4 1 refcount_struct
	1927 0 0 refs
struct 4 1 raw_spinlock
	2106 0 0 raw_lock
struct 16 2 -
	177 0 0 __filler
	193 64 0 mlock_count
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
typedef 8 835 __u64
typedef 8 2114 s64
struct 4 1 refcount_struct
	884 0 0 refs
struct 16 2 -
	177 0 0 freelist
	173 64 0 counter
typedef 16 2115 freelist_full_t
struct 4 1 raw_spinlock
	2116 0 0 raw_lock
typedef 8 2117 s64
struct 4 1 raw_spinlock
	2118 0 0 raw_lock
array 128 177 16
struct 128 2 -
	2119 0 0 pad
	1763 960 0 meta
ptr 8 struct maple_alloc *
array 160 2120 2
array 80 2121 2
array 32 173 4
array 48 2122 2
array 64 2123 2
ptr 8 struct hlist_nulls_node **
array 32 173 4
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
struct 4 1 spinlock
	2124 0 0 -
struct 4 1 -
	188 0 0 counter
struct 48 1 latch_tree_node
	2125 0 0 node
struct 4 1 qspinlock
	2126 0 0 -
union 24 2 -
	2127 0 0 -
	370 0 0 rcu
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
	1401 0 0 seqcount
	391 32 0 lock
typedef 4 2129 kgid_t
array 16 604 2
typedef 8 2130 arch_rwlock_t
array 56 193 14
array 8 193 2
array 40 193 10
typedef 4 2131 seqcount_t
typedef 8 173 __kernel_ulong_t
struct 4 1 raw_spinlock
	2132 0 0 raw_lock
struct 4 1 pm_message
	188 0 0 event
struct 24 2 swait_queue_head
	1824 0 0 lock
	629 64 0 task_list
struct 32 2 timerqueue_node
	2133 0 0 node
	917 192 0 expires
struct 16 2 -
	177 0 0 __filler
	193 64 0 mlock_count
typedef 8 2134 atomic64_t
array 20 188 5
struct 8 1 hlist_nulls_head
	1251 0 0 first
typedef 4 2135 arch_spinlock_t
typedef 8 2136 s64
union 4 1 -
	1739 0 0 rlock
typedef 8 835 __u64
struct 2 2 -
	2137 0 0 locked
	2137 8 0 pending
struct 4 2 -
	2045 0 0 locked_pending
	2045 16 0 tail
struct 8 1 -
	238 0 0 a
struct 8 1 -
	2138 0 0 counter
struct 8 1 llist_node
	1323 0 0 next
union 4 2 -
	193 0 0 u_flags
	797 0 0 a_flags
typedef 2 2139 u16
typedef 4 2140 spinlock_t
struct 4 1 qspinlock
	2141 0 0 -
struct 8 1 llist_node
	1323 0 0 next
union 4 2 -
	193 0 0 u_flags
	816 0 0 a_flags
typedef 2 2142 u16
struct 4 1 qspinlock
	2143 0 0 -
union 4 2 -
	844 0 0 ma_lock
	2144 0 0 ma_external_lock
typedef 8 2145 arch_rwlock_t
typedef 4 2146 uid_t
typedef 4 2147 gid_t
typedef 8 835 __u64
typedef 8 1869 s64
struct 16 1 timerqueue_head
	172 0 0 rb_root
typedef 8 1727 __s64
typedef 4 1322 __wsum
struct 4 2 -
	872 0 0 csum_start
	872 16 0 csum_offset
struct 4 2 -
	1897 0 0 vlan_proto
	872 16 0 vlan_tci
struct 4 2 -
	872 0 0 csum_start
	872 16 0 csum_offset
struct 4 2 -
	1897 0 0 vlan_proto
	872 16 0 vlan_tci
typedef 8 2148 ktime_t
struct 16 2 -
	479 0 0 next
	188 64 0 slabs
struct 16 2 -
	177 0 0 freelist
	2149 64 0 -
typedef 4 1419 __be32
typedef 2 1412 __be16
array 16 1408 16
array 16 2069 8
array 16 2068 4
struct 8 2 qrwlock
	2150 0 0 -
	2132 32 0 wait_lock
typedef 4 193 __kernel_uid32_t
struct 4 1 -
	188 0 0 counter
struct 8 1 -
	2151 0 0 counter
typedef 4 2152 arch_spinlock_t
struct 4 1 -
	188 0 0 counter
ptr 8 struct quota_format_type *
typedef 8 1727 qsize_t
struct 48 4 rcu_sync
	188 0 0 gp_state
	188 32 0 gp_count
	256 64 0 gp_wait
	264 256 0 cb_head
struct 8 1 rcuwait
	568 0 0 task
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
typedef 2 194 __u16
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
	188 0 0 counter
struct 4 1 pm_message
	188 0 0 event
struct 24 2 swait_queue_head
	1168 0 0 lock
	203 64 0 task_list
struct 32 2 timerqueue_node
	2169 0 0 node
	2102 192 0 expires
typedef 8 1966 ktime_t
typedef 4 193 __kernel_uid32_t
typedef 4 193 __kernel_gid32_t
struct 4 1 qspinlock
	2170 0 0 -
typedef 4 2171 arch_spinlock_t
struct 8 1 -
	173 0 0 val
typedef 4 2172 arch_spinlock_t
typedef 4 2173 arch_spinlock_t
typedef 8 1727 __s64
typedef 8 2174 s64
struct 4 1 qspinlock
	2175 0 0 -
typedef 4 2176 arch_spinlock_t
typedef 8 1727 __s64
typedef 16 2177 u128
typedef 4 2178 arch_spinlock_t
typedef 8 1727 __s64
typedef 4 2179 arch_spinlock_t
array 120 177 15
array 80 78 5
array 40 714 5
array 24 173 3
array 32 300 4
union 4 1 -
	2180 0 0 rlock
array 48 121 2
union 4 3 -
	171 0 0 val
	2181 0 0 -
	2182 0 0 -
struct 24 5 -
	2183 0 0 ctl_table
	188 64 0 ctl_table_size
	188 96 0 used
	188 128 0 count
	188 160 0 nreg
struct 8 1 -
	1888 0 0 counter
struct 4 1 -
	2184 0 0 val
struct 8 2 qrwlock
	2185 0 0 -
	2106 32 0 wait_lock
struct 4 1 seqcount
	193 0 0 sequence
typedef 4 2186 arch_spinlock_t
struct 24 3 rb_node
	173 0 0 __rb_parent_color
	775 64 0 rb_right
	775 128 0 rb_left
struct 8 1 -
	2148 0 0 counter
struct 4 1 qspinlock
	2187 0 0 -
typedef 8 1727 __s64
typedef 1 2188 u8
typedef 8 2189 s64
typedef 2 194 __u16
struct 4 1 spinlock
	2190 0 0 -
union 4 3 -
	816 0 0 val
	2191 0 0 -
	2192 0 0 -
typedef 2 194 __u16
union 4 3 -
	2193 0 0 val
	2194 0 0 -
	2195 0 0 -
typedef 0 2196 lockdep_map_p
struct 8 2 qrwlock
	2197 0 0 -
	2035 32 0 wait_lock
typedef 4 193 __kernel_uid32_t
typedef 4 193 __kernel_gid32_t
typedef 8 2198 s64
union 8 2 -
	173 0 0 counters
	2199 0 0 -
union 4 2 -
	645 0 0 cnts
	2200 0 0 -
typedef 8 2201 s64
struct 4 1 qspinlock
	2202 0 0 -
typedef 4 2203 arch_spinlock_t
typedef 4 188 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	355 0 0 cwd
	355 32 0 swd
	355 64 0 twd
	355 96 0 fip
	355 128 0 fcs
	355 160 0 foo
	355 192 0 fos
	2204 224 0 st_space
	355 864 0 status
struct 512 11 fxregs_state
	246 0 0 cwd
	246 16 0 swd
	246 32 0 twd
	246 48 0 fop
	2205 64 0 -
	355 192 0 mxcsr
	355 224 0 mxcsr_mask
	2206 256 0 st_space
	2207 1280 0 xmm_space
	2208 3328 0 padding
	2209 3712 0 -
struct 136 16 swregs_state
	355 0 0 cwd
	355 32 0 swd
	355 64 0 twd
	355 96 0 fip
	355 128 0 fcs
	355 160 0 foo
	355 192 0 fos
	2204 224 0 st_space
	448 864 0 ftop
	448 872 0 changed
	448 880 0 lookahead
	448 888 0 no_update
	448 896 0 rm
	448 904 0 alimit
	2210 960 0 info
	355 1024 0 entry_eip
struct 576 3 xregs_state
	2158 0 0 i387
	2211 4096 0 header
	2212 4608 0 extended_state_area
array 4096 448 4096
typedef 4 2213 arch_spinlock_t
typedef 8 2214 s64
struct 4 1 -
	188 0 0 counter
typedef 1 2215 u8
struct 4 1 -
	188 0 0 counter
typedef 4 2216 arch_spinlock_t
typedef 8 2217 s64
struct 24 3 rb_node
	173 0 0 __rb_parent_color
	775 64 0 rb_right
	775 128 0 rb_left
union 4 3 -
	198 0 0 val
	2218 0 0 -
	2219 0 0 -
struct 4 1 qspinlock
	2220 0 0 -
struct 4 1 qspinlock
	2221 0 0 -
struct 4 1 qspinlock
	2222 0 0 -
typedef 8 1727 __s64
union 4 3 -
	774 0 0 val
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
	448 0 0 locked
	448 8 0 pending
struct 4 2 -
	246 0 0 locked_pending
	246 16 0 tail
ptr 8 struct ctl_table *
typedef 4 2230 gid_t
union 4 2 -
	387 0 0 cnts
	2231 0 0 -
struct 4 1 qspinlock
	2232 0 0 -
union 4 3 -
	849 0 0 val
	2233 0 0 -
	2234 0 0 -
typedef 1 304 __u8
typedef 8 1727 __s64
union 4 1 -
	1511 0 0 rlock
struct 2 2 -
	1545 0 0 locked
	1545 8 0 pending
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
	849 0 0 cnts
	2238 0 0 -
typedef 8 1727 __s64
struct 4 3 -
	193 0 16 inuse
	193 16 15 objects
	193 31 1 frozen
struct 4 2 -
	669 0 0 wlocked
	2239 8 0 __lstate
typedef 8 1727 __s64
union 4 3 -
	1927 0 0 val
	2240 0 0 -
	2241 0 0 -
struct 4 1 qspinlock
	2242 0 0 -
array 80 355 20
union 16 2 -
	2243 0 0 -
	2244 0 0 -
array 128 355 32
array 256 355 64
array 48 355 12
union 48 2 -
	2208 0 0 padding1
	2208 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	180 0 0 xfeatures
	180 64 0 xcomp_bv
	2245 128 0 reserved
array 0 448 0
struct 4 1 qspinlock
	2246 0 0 -
typedef 8 1727 __s64
typedef 1 304 __u8
struct 4 1 qspinlock
	2247 0 0 -
typedef 8 1727 __s64
struct 2 2 -
	1146 0 0 locked
	1146 8 0 pending
struct 4 2 -
	1150 0 0 locked_pending
	1150 16 0 tail
union 4 3 -
	387 0 0 val
	2248 0 0 -
	2249 0 0 -
union 4 3 -
	401 0 0 val
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
	723 0 0 val
	2257 0 0 -
	2258 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	884 0 0 val
	2259 0 0 -
	2260 0 0 -
union 4 3 -
	2261 0 0 val
	2262 0 0 -
	2263 0 0 -
typedef 4 2264 arch_spinlock_t
typedef 4 193 __kernel_gid32_t
struct 4 2 -
	1329 0 0 wlocked
	1400 8 0 __lstate
union 4 3 -
	645 0 0 val
	2265 0 0 -
	2266 0 0 -
struct 2 2 -
	1561 0 0 locked
	1561 8 0 pending
struct 4 2 -
	1566 0 0 locked_pending
	1566 16 0 tail
struct 4 1 -
	188 0 0 counter
typedef 1 2267 u8
typedef 2 2268 u16
struct 4 2 -
	1561 0 0 wlocked
	2269 8 0 __lstate
array 3 669 3
struct 2 2 -
	367 0 0 locked
	367 8 0 pending
struct 4 2 -
	2270 0 0 locked_pending
	2270 16 0 tail
union 4 3 -
	2271 0 0 val
	2272 0 0 -
	2273 0 0 -
struct 16 2 -
	180 0 0 rip
	180 64 0 rdp
struct 16 4 -
	355 0 0 fip
	355 32 0 fcs
	355 64 0 foo
	355 96 0 fos
array 48 180 6
union 4 3 -
	2274 0 0 val
	2275 0 0 -
	2276 0 0 -
union 4 3 -
	2277 0 0 val
	2278 0 0 -
	2279 0 0 -
struct 2 2 -
	1329 0 0 locked
	1329 8 0 pending
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
	1320 0 0 locked_pending
	1320 16 0 tail
struct 2 2 -
	1265 0 0 locked
	1265 8 0 pending
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
	669 0 0 locked
	669 8 0 pending
struct 4 2 -
	615 0 0 locked_pending
	615 16 0 tail
typedef 1 304 __u8
typedef 2 194 __u16
array 3 1561 3
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
	188 0 0 counter
typedef 1 2305 u8
typedef 2 2306 u16
typedef 1 304 __u8
typedef 2 194 __u16
typedef 1 879 u8
typedef 2 2307 u16
struct 4 1 -
	188 0 0 counter
typedef 1 2308 u8
typedef 2 2309 u16
union 4 3 -
	1779 0 0 val
	2310 0 0 -
	2311 0 0 -
typedef 2 194 __u16
struct 4 1 -
	188 0 0 counter
typedef 1 2312 u8
typedef 2 2313 u16
struct 4 1 -
	188 0 0 counter
typedef 1 2314 u8
typedef 2 2315 u16
struct 4 1 -
	188 0 0 counter
typedef 1 2316 u8
typedef 2 2317 u16
typedef 1 304 __u8
typedef 2 194 __u16
typedef 1 304 __u8
typedef 2 194 __u16
typedef 2 194 __u16
typedef 1 304 __u8
typedef 2 194 __u16
struct 2 2 -
	2318 0 0 locked
	2318 8 0 pending
struct 4 2 -
	2319 0 0 locked_pending
	2319 16 0 tail
typedef 1 304 __u8
typedef 2 194 __u16
typedef 1 304 __u8
typedef 2 194 __u16
typedef 1 304 __u8
typedef 2 194 __u16
typedef 1 2320 u8
typedef 2 2321 u16
typedef 1 304 __u8
typedef 2 194 __u16
symbols 234
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
end 9c5c22b7409256521b0d0a07a6e1b2f6
