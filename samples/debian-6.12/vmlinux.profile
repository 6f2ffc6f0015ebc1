kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names a689c69165407750
types 2161
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
	149 0 0 host
	145 64 0 i_pages
	150 192 0 invalidate_lock
	151 512 0 gfp_mask
	152 544 0 i_mmap_writable
	153 576 0 i_mmap
	154 704 0 nrpages
	154 768 0 writeback_index
	155 832 0 a_ops
	154 896 0 flags
	156 960 0 wb_err
	157 992 0 i_private_lock
	72 1024 0 i_private_list
	150 1152 0 i_mmap_rwsem
	158 1472 0 i_private_data
struct 4 2 anon_vma_name
	159 0 0 kref
	160 32 0 name
struct 1592 2 bdev_inode
	161 0 0 bdev
	162 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	163 0 0 -
	164 512 0 run_work
	165 1216 0 cpumask
	166 1280 0 next_cpu
	166 1312 0 next_cpu_batch
	154 1344 0 flags
	158 1408 0 sched_data
	167 1472 0 queue
	168 1536 0 fq
	158 1600 0 driver_data
	169 1664 0 ctx_map
	170 1920 0 dispatch_from
	171 1984 0 dispatch_busy
	172 2016 0 type
	172 2032 0 nr_ctx
	173 2048 0 ctxs
	174 2112 0 dispatch_wait_lock
	175 2176 0 dispatch_wait
	176 2496 0 wait_index
	177 2560 0 tags
	177 2624 0 sched_tags
	171 2688 0 numa_node
	171 2720 0 queue_num
	176 2752 0 nr_active
	178 2816 0 cpuhp_online
	178 2944 0 cpuhp_dead
	179 3072 0 kobj
	180 3584 0 debugfs_dir
	180 3648 0 sched_debugfs_dir
	181 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	182 0 0 ops
	183 64 0 map
	171 448 0 nr_maps
	171 480 0 nr_hw_queues
	171 512 0 queue_depth
	171 544 0 reserved_tags
	171 576 0 cmd_size
	166 608 0 numa_node
	171 640 0 timeout
	171 672 0 flags
	158 704 0 driver_data
	184 768 0 tags
	177 832 0 shared_tags
	185 896 0 tag_list_lock
	181 1152 0 tag_list
	186 1280 0 srcu
struct 184 9 blk_mq_tags
	171 0 0 nr_tags
	171 32 0 nr_reserved_tags
	171 64 0 active_queues
	187 128 0 bitmap_tags
	187 640 0 breserved_tags
	188 1152 0 rqs
	188 1216 0 static_rqs
	181 1280 0 page_list
	174 1408 0 lock
struct 968 23 block_device
	189 0 0 bd_start_sect
	189 64 0 bd_nr_sectors
	190 128 0 bd_disk
	167 192 0 bd_queue
	191 256 0 bd_stats
	154 320 0 bd_stamp
	152 384 0 __bd_flags
	192 416 0 bd_dev
	193 448 0 bd_mapping
	152 512 0 bd_openers
	157 544 0 bd_size_lock
	158 576 0 bd_claiming
	158 640 0 bd_holder
	194 704 0 bd_holder_ops
	195 768 0 bd_holder_lock
	166 1024 0 bd_holders
	196 1088 0 bd_holder_dir
	152 1152 0 bd_fsfreeze_count
	195 1216 0 bd_fsfreeze_mutex
	197 1472 0 bd_meta_info
	166 1536 0 bd_writers
	158 1600 0 bd_security
	45 1664 0 bd_device
struct 232 23 btf
	158 0 0 data
	198 64 0 types
	199 128 0 resolved_ids
	199 192 0 resolved_sizes
	200 256 0 strings
	158 320 0 nohdr_data
	201 384 0 hdr
	202 576 0 nr_types
	202 608 0 types_size
	202 640 0 data_size
	203 672 0 refcnt
	202 704 0 id
	204 768 0 rcu
	205 896 0 kfunc_set_tab
	206 960 0 dtor_kfunc_tab
	207 1024 0 struct_meta_tab
	208 1088 0 struct_ops_tab
	209 1152 0 base_btf
	202 1216 0 start_id
	202 1248 0 start_str_off
	210 1280 0 name
	211 1728 0 kernel_btf
	212 1792 0 base_id_map
struct 48 5 btf_module
	213 0 0 list
	214 128 0 module
	209 192 0 btf
	215 256 0 sysfs_attr
	166 320 0 flags
struct 64 9 buffer_page
	216 0 0 list
	217 128 0 write
	171 192 0 read
	217 256 0 entries
	154 320 0 real_end
	171 384 0 order
	218 416 30 id
	218 446 1 range
	219 448 0 page
struct 2304 43 cgroup
	39 0 0 self
	154 1664 0 flags
	166 1728 0 level
	166 1760 0 max_depth
	166 1792 0 nr_descendants
	166 1824 0 nr_dying_descendants
	166 1856 0 max_descendants
	166 1888 0 nr_populated_csets
	166 1920 0 nr_populated_domain_children
	166 1952 0 nr_populated_threaded_children
	166 1984 0 nr_threaded_children
	171 2016 0 kill_seq
	220 2048 0 kn
	221 2112 0 procs_file
	221 2560 0 events_file
	222 3008 0 psi_files
	223 4352 0 subtree_control
	223 4368 0 subtree_ss_mask
	223 4384 0 old_subtree_control
	223 4400 0 old_subtree_ss_mask
	224 4416 0 subsys
	225 5312 0 nr_dying_subsys
	226 5760 0 root
	72 5824 0 cset_links
	227 5952 0 e_csets
	228 7744 0 dom_cgrp
	228 7808 0 old_dom_cgrp
	229 7872 0 rstat_cpu
	72 7936 0 rstat_css_list
	230 8192 0 _pad_
	228 8192 0 rstat_flush_next
	231 8256 0 last_bstat
	231 8512 0 bstat
	232 8768 0 prev_cputime
	72 8960 0 pidlists
	195 9088 0 pidlist_mutex
	233 9344 0 offline_waitq
	234 9536 0 release_agent_work
	235 9792 0 psi
	236 9856 0 bpf
	237 18048 0 freezer
	238 18176 0 bpf_cgrp_storage
	239 18240 0 ancestors
struct 6592 11 cgroup_root
	240 0 0 kf_root
	171 64 0 subsys_mask
	166 96 0 hierarchy_id
	72 128 0 root_list
	241 256 0 rcu
	36 512 0 cgrp
	228 18944 0 cgrp_ancestor_storage
	152 19008 0 nr_cgrps
	171 19040 0 flags
	242 19072 0 release_agent_path
	243 51840 0 name
struct 256 32 cgroup_subsys
	244 0 0 css_alloc
	245 64 0 css_online
	246 128 0 css_offline
	246 192 0 css_released
	246 256 0 css_free
	246 320 0 css_reset
	246 384 0 css_killed
	247 448 0 css_rstat_flush
	248 512 0 css_extra_stat_show
	248 576 0 css_local_stat_show
	249 640 0 can_attach
	250 704 0 cancel_attach
	250 768 0 attach
	251 832 0 post_attach
	252 896 0 can_fork
	253 960 0 cancel_fork
	254 1024 0 fork
	254 1088 0 exit
	254 1152 0 release
	246 1216 0 bind
	255 1280 1 early_init
	255 1281 1 implicit_on_dfl
	255 1282 1 threaded
	166 1312 0 id
	200 1344 0 name
	200 1408 0 legacy_name
	226 1472 0 root
	59 1536 0 css_idr
	72 1728 0 cfts
	256 1856 0 dfl_cftypes
	256 1920 0 legacy_cftypes
	171 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	228 0 0 cgroup
	257 64 0 ss
	258 128 0 refcnt
	72 256 0 sibling
	72 384 0 children
	72 512 0 rstat_css_node
	166 640 0 id
	171 672 0 flags
	259 704 0 serial_nr
	152 768 0 online_cnt
	234 832 0 destroy_work
	260 1088 0 destroy_rwork
	261 1536 0 parent
	166 1600 0 nr_descendants
struct 96 12 class
	200 0 0 name
	262 64 0 class_groups
	262 128 0 dev_groups
	263 192 0 dev_uevent
	264 256 0 devnode
	265 320 0 class_release
	266 384 0 dev_release
	267 448 0 shutdown_pre
	268 512 0 ns_type
	269 576 0 namespace
	270 640 0 get_ownership
	271 704 0 pm
struct 184 26 cred
	272 0 0 usage
	273 64 0 uid
	274 96 0 gid
	273 128 0 suid
	274 160 0 sgid
	273 192 0 euid
	274 224 0 egid
	273 256 0 fsuid
	274 288 0 fsgid
	171 320 0 securebits
	275 384 0 cap_inheritable
	275 448 0 cap_permitted
	275 512 0 cap_effective
	275 576 0 cap_bset
	275 640 0 cap_ambient
	276 704 0 jit_keyring
	277 768 0 session_keyring
	277 832 0 process_keyring
	277 896 0 thread_keyring
	277 960 0 request_key_auth
	158 1024 0 security
	278 1088 0 user
	279 1152 0 user_ns
	280 1216 0 ucounts
	281 1280 0 group_info
	282 1344 0 -
struct 592 22 css_set
	224 0 0 subsys
	283 896 0 refcount
	284 960 0 dom_cset
	228 1024 0 dfl_cgrp
	166 1088 0 nr_tasks
	72 1152 0 tasks
	72 1280 0 mg_tasks
	72 1408 0 dying_tasks
	72 1536 0 task_iters
	227 1664 0 e_cset_node
	72 3456 0 threaded_csets
	72 3584 0 threaded_csets_node
	285 3712 0 hlist
	72 3840 0 cgrp_links
	72 3968 0 mg_src_preload_node
	72 4096 0 mg_dst_preload_node
	72 4224 0 mg_node
	228 4352 0 mg_src_cgrp
	228 4416 0 mg_dst_cgrp
	284 4480 0 mg_dst_cset
	255 4544 0 dead
	241 4608 0 callback_head
struct 192 16 dentry
	171 0 0 d_flags
	286 32 0 d_seq
	287 64 0 d_hash
	180 192 0 d_parent
	288 256 0 d_name
	149 384 0 d_inode
	289 448 0 d_iname
	290 768 0 d_op
	291 832 0 d_sb
	154 896 0 d_time
	158 960 0 d_fsdata
	292 1024 0 d_lockref
	293 1088 0 -
	285 1216 0 d_sib
	294 1344 0 d_children
	295 1408 0 d_u
struct 128 13 dentry_operations
	296 0 0 d_revalidate
	296 64 0 d_weak_revalidate
	297 128 0 d_hash
	298 192 0 d_compare
	299 256 0 d_delete
	300 320 0 d_init
	301 384 0 d_release
	301 448 0 d_prune
	302 512 0 d_iput
	303 576 0 d_dname
	304 640 0 d_automount
	305 704 0 d_manage
	306 768 0 d_real
struct 760 47 device
	307 0 0 kobj
	308 512 0 parent
	309 576 0 p
	200 640 0 init_name
	310 704 0 type
	311 768 0 bus
	312 832 0 driver
	158 896 0 platform_data
	158 960 0 driver_data
	313 1024 0 driver_override
	195 1152 0 mutex
	314 1408 0 links
	315 1856 0 power
	316 4352 0 pm_domain
	317 4416 0 em_pd
	318 4480 0 msi
	319 4608 0 dma_ops
	320 4672 0 dma_mask
	259 4736 0 coherent_dma_mask
	259 4800 0 bus_dma_limit
	321 4864 0 dma_range_map
	322 4928 0 dma_parms
	72 4992 0 dma_pools
	323 5120 0 dma_io_tlb_mem
	324 5184 0 archdata
	325 5184 0 of_node
	326 5248 0 fwnode
	166 5312 0 numa_node
	192 5344 0 devt
	327 5376 0 id
	157 5408 0 devres_lock
	72 5440 0 devres_head
	328 5568 0 class
	262 5632 0 groups
	266 5696 0 release
	329 5760 0 iommu_group
	330 5824 0 iommu
	331 5888 0 physical_location
	332 5952 0 removable
	255 5984 1 offline_disabled
	255 5985 1 offline
	255 5986 1 of_node_reused
	255 5987 1 state_synced
	255 5988 1 can_match
	255 5989 1 dma_skip_sync
	255 5990 1 dma_iommu
	333 6016 0 flags
struct 216 10 device_private
	334 0 0 klist_children
	335 320 0 knode_parent
	335 576 0 knode_driver
	335 832 0 knode_bus
	335 1088 0 knode_class
	336 1344 0 deferred_probe
	337 1472 0 async_driver
	338 1536 0 deferred_probe_reason
	308 1600 0 device
	339 1664 1 dead
struct 56 6 fdtable
	171 0 0 max_fds
	340 64 0 fd
	341 128 0 close_on_exec
	341 192 0 open_fds
	341 256 0 full_fds_bits
	342 320 0 rcu
struct 184 19 file
	272 0 0 f_count
	157 64 0 f_lock
	343 96 0 f_mode
	344 128 0 f_op
	193 192 0 f_mapping
	158 256 0 private_data
	149 320 0 f_inode
	171 384 0 f_flags
	171 416 0 f_iocb_flags
	345 448 0 f_cred
	346 512 0 f_path
	347 640 0 -
	348 896 0 f_pos
	158 960 0 f_security
	349 1024 0 f_owner
	156 1088 0 f_wb_err
	156 1120 0 f_sb_err
	350 1152 0 f_ep
	351 1216 0 -
struct 72 17 file_system_type
	200 0 0 name
	166 64 0 fs_flags
	352 128 0 init_fs_context
	353 192 0 parameters
	354 256 0 mount
	355 320 0 kill_sb
	214 384 0 owner
	356 448 0 next
	294 512 0 fs_supers
	357 576 0 s_lock_key
	357 576 0 s_umount_key
	357 576 0 s_vfs_rename_key
	358 576 0 s_writers_key
	357 576 0 i_lock_key
	357 576 0 i_mutex_key
	357 576 0 invalidate_lock_key
	357 576 0 i_mutex_dir_key
struct 704 11 files_struct
	359 0 0 count
	360 32 0 resize_in_progress
	361 64 0 resize_wait
	362 256 0 fdt
	47 320 0 fdtab
	363 1024 0 file_lock
	171 1056 0 next_fd
	364 1088 0 close_on_exec_init
	364 1152 0 open_fds_init
	364 1216 0 full_fds_bits_init
	365 1280 0 fd_array
struct 256 4 folio
	366 0 0 -
	367 512 0 -
	368 1024 0 -
	369 1536 0 -
struct 88 2 free_area
	370 0 0 free_list
	154 640 0 nr_free
struct 24 4 ftrace_page
	371 0 0 next
	372 64 0 records
	166 128 0 index
	166 160 0 order
struct 64 3 futex_hash_bucket
	373 0 0 waiters
	374 32 0 lock
	375 64 0 chain
struct 56 6 gen_pool
	376 0 0 lock
	377 64 0 chunks
	166 192 0 min_alloc_order
	378 256 0 algo
	158 320 0 data
	200 384 0 name
struct 56 7 gen_pool_chunk
	377 0 0 next_chunk
	379 128 0 avail
	380 192 0 phys_addr
	158 256 0 owner
	154 320 0 start_addr
	154 384 0 end_addr
	381 448 0 bits
struct 776 40 gendisk
	166 0 0 major
	166 32 0 first_minor
	166 64 0 minors
	382 96 0 disk_name
	172 352 0 events
	172 368 0 event_flags
	383 384 0 part_tbl
	384 512 0 part0
	385 576 0 fops
	167 640 0 queue
	158 704 0 private_data
	386 768 0 bio_split
	166 3904 0 flags
	154 3968 0 state
	185 4032 0 open_mutex
	171 4288 0 open_partitions
	387 4352 0 bdi
	179 4416 0 queue_kobj
	196 4928 0 slave_dir
	181 4992 0 slave_bdevs
	388 5120 0 random
	176 5184 0 sync_io
	389 5248 0 ev
	171 5312 0 nr_zones
	171 5344 0 zone_capacity
	171 5376 0 last_zone_capacity
	341 5440 0 conv_zones_bitmap
	171 5504 0 zone_wplugs_hash_bits
	176 5536 0 nr_zone_wplugs
	174 5568 0 zone_wplugs_lock
	390 5632 0 zone_wplugs_pool
	350 5696 0 zone_wplugs_hash
	391 5760 0 zone_wplugs_wq
	392 5824 0 cdi
	166 5888 0 node_id
	393 5952 0 bb
	394 6016 0 lockdep_map
	395 6016 0 diskseq
	396 6080 0 open_mode
	397 6144 0 ia_ranges
struct 32920 20 hstate
	398 0 0 resize_lock
	399 256 0 resize_key
	166 256 0 next_nid_to_alloc
	166 288 0 next_nid_to_free
	171 320 0 order
	171 352 0 demote_order
	154 384 0 mask
	154 448 0 max_huge_pages
	154 512 0 nr_huge_pages
	154 576 0 free_huge_pages
	154 640 0 resv_huge_pages
	154 704 0 surplus_huge_pages
	154 768 0 nr_overcommit_huge_pages
	400 832 0 hugepage_activelist
	401 960 0 hugepage_freelists
	402 132032 0 max_huge_pages_node
	402 164800 0 nr_huge_pages_node
	402 197568 0 free_huge_pages_node
	402 230336 0 surplus_huge_pages_node
	403 263104 0 name
struct 24 3 idr
	145 0 0 idr_rt
	171 128 0 idr_base
	171 160 0 idr_next
struct 16 2 inet_bind_hashbucket
	404 0 0 lock
	405 64 0 chain
struct 8 1 inet_ehash_bucket
	406 0 0 chain
struct 128 12 inet_hashinfo
	407 0 0 ehash
	408 64 0 ehash_locks
	171 128 0 ehash_mask
	171 160 0 ehash_locks_mask
	409 192 0 bind_bucket_cachep
	410 256 0 bhash
	409 320 0 bind2_bucket_cachep
	410 384 0 bhash2
	171 448 0 bhash_size
	171 480 0 lhash2_mask
	411 512 0 lhash2
	412 576 0 pernet
struct 16 2 inet_listen_hashbucket
	404 0 0 lock
	406 64 0 nulls_head
struct 624 57 inode
	413 0 0 i_mode
	172 16 0 i_opflags
	273 32 0 i_uid
	274 64 0 i_gid
	171 96 0 i_flags
	414 128 0 i_acl
	414 192 0 i_default_acl
	415 256 0 i_op
	291 320 0 i_sb
	193 384 0 i_mapping
	158 448 0 i_security
	154 512 0 i_ino
	416 576 0 -
	192 608 0 i_rdev
	348 640 0 i_size
	417 704 0 i_atime_sec
	417 768 0 i_mtime_sec
	417 832 0 i_ctime_sec
	327 896 0 i_atime_nsec
	327 928 0 i_mtime_nsec
	327 960 0 i_ctime_nsec
	327 992 0 i_generation
	157 1024 0 i_lock
	172 1056 0 i_bytes
	418 1072 0 i_blkbits
	419 1080 0 i_write_hint
	420 1088 0 i_blocks
	327 1152 0 i_state
	150 1216 0 i_rwsem
	154 1536 0 dirtied_when
	154 1600 0 dirtied_time_when
	285 1664 0 i_hash
	72 1792 0 i_io_list
	421 1920 0 i_wb
	166 1984 0 i_wb_frn_winner
	223 2016 0 i_wb_frn_avg_time
	223 2032 0 i_wb_frn_history
	72 2048 0 i_lru
	72 2176 0 i_sb_list
	72 2304 0 i_wb_list
	422 2432 0 -
	423 2560 0 i_version
	423 2624 0 i_sequence
	152 2688 0 i_count
	152 2720 0 i_dio_count
	152 2752 0 i_writecount
	152 2784 0 i_readcount
	424 2816 0 -
	425 2880 0 i_flctx
	26 2944 0 i_data
	72 4480 0 i_devices
	426 4608 0 -
	427 4672 0 i_fsnotify_mask
	428 4736 0 i_fsnotify_marks
	429 4800 0 i_crypt_info
	430 4864 0 i_verity_info
	158 4928 0 i_private
struct 112 8 io_tlb_mem
	431 0 0 defpool
	154 512 0 nslabs
	180 576 0 debugfs
	432 640 0 force_bounce
	432 648 0 for_alloc
	433 704 0 total_used
	433 768 0 used_hiwater
	433 832 0 transient_nslabs
struct 136 14 kernfs_node
	152 0 0 count
	152 32 0 active
	220 64 0 parent
	200 128 0 name
	109 192 0 rb
	434 384 0 ns
	171 448 0 hash
	172 480 0 flags
	413 496 0 mode
	435 512 0 -
	259 768 0 id
	158 832 0 priv
	436 896 0 iattr
	241 960 0 rcu
struct 8408 27 kmem_cache
	437 0 0 cpu_slab
	438 64 0 lock_key
	439 64 0 flags
	154 128 0 min_partial
	171 192 0 size
	171 224 0 object_size
	440 256 0 reciprocal_size
	171 320 0 offset
	171 352 0 cpu_partial
	171 384 0 cpu_partial_slabs
	441 416 0 oo
	441 448 0 min
	442 480 0 allocflags
	166 512 0 refcount
	443 576 0 ctor
	171 640 0 inuse
	171 672 0 align
	171 704 0 red_left_pad
	200 768 0 name
	444 832 0 list
	445 960 0 kobj
	154 1472 0 random
	171 1536 0 remote_node_defrag_ratio
	446 1600 0 random_seq
	171 1664 0 useroffset
	171 1696 0 usersize
	447 1728 0 node
struct 32 4 kmem_cache_cpu
	448 0 0 -
	449 128 0 slab
	449 192 0 partial
	450 256 0 lock
struct 64 6 kmem_cache_node
	451 0 0 list_lock
	154 64 0 nr_partial
	444 128 0 partial
	452 256 0 nr_slabs
	452 320 0 total_objects
	444 384 0 full
struct 96 4 kset
	72 0 0 list
	157 128 0 list_lock
	307 192 0 kobj
	453 704 0 uevent_ops
struct 112 9 kthread
	154 0 0 flags
	171 64 0 cpu
	166 96 0 result
	454 128 0 threadfn
	158 192 0 data
	455 256 0 parked
	455 512 0 exited
	261 768 0 blkcg_css
	338 832 0 full_name
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
struct 256 1 maple_node
	457 0 0 -
struct 16 3 maple_tree
	458 0 0 -
	171 32 0 ma_flags
	158 64 0 ma_root
struct 1728 29 mem_cgroup
	39 0 0 css
	459 1664 0 id
	460 2048 0 memory
	461 4096 0 -
	72 6144 0 memory_peaks
	72 6272 0 swap_peaks
	157 6400 0 peaks_lock
	234 6464 0 high_work
	462 6720 0 vmpressure
	255 7680 0 oom_group
	166 7712 0 swappiness
	221 7744 0 events_file
	221 8192 0 events_local_file
	221 8640 0 swap_events_file
	463 9088 0 vmstats
	464 9152 0 memory_events
	464 9728 0 memory_events_local
	259 10304 0 socket_pressure
	166 10368 0 kmemcg_id
	465 10432 0 objcg
	465 10496 0 orig_objcg
	72 10560 0 objcg_list
	466 10688 0 vmstats_percpu
	72 10752 0 cgwb_list
	467 10880 0 cgwb_domain
	468 11840 0 cgwb_frn
	469 13120 0 deferred_split_queue
	470 13376 0 mm_list
	471 13568 0 nodeinfo
struct 1920 9 mem_cgroup_per_node
	472 0 0 memcg
	473 64 0 lruvec_stats_percpu
	474 128 0 lruvec_stats
	475 192 0 shrinker_info
	230 512 0 _pad1_
	476 512 0 lruvec
	230 13312 0 _pad2_
	477 13312 0 lru_zone_size
	478 14912 0 iter
struct 16 2 mem_section
	154 0 0 section_mem_map
	479 64 0 usage
struct 24 3 mem_section_usage
	241 0 0 rcu
	333 128 0 subsection_map
	480 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	481 0 0 stock_lock
	472 0 0 cached
	171 64 0 nr_pages
	465 128 0 cached_objcg
	482 192 0 cached_pgdat
	171 256 0 nr_bytes
	166 288 0 nr_slab_reclaimable_b
	166 320 0 nr_slab_unreclaimable_b
	483 384 0 work
	154 640 0 flags
struct 1448 7 memcg_vmstats
	484 0 0 state
	485 2432 0 events
	484 3840 0 state_local
	485 6272 0 events_local
	484 7680 0 state_pending
	485 10112 0 events_pending
	486 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	171 0 0 stats_updates
	466 64 0 parent
	463 128 0 vmstats
	484 192 0 state
	485 2624 0 events
	484 4032 0 state_prev
	485 6464 0 events_prev
struct 16 2 memory_stat
	200 0 0 name
	171 64 0 idx
struct 72 8 mempool_s
	157 0 0 lock
	166 32 0 min_nr
	166 64 0 curr_nr
	487 128 0 elements
	158 192 0 pool_data
	488 256 0 alloc
	489 320 0 free
	233 384 0 wait
struct 1344 2 mm_struct
	490 0 0 -
	491 10752 0 cpu_bitmap
struct 32 4 mod_kallsyms
	492 0 0 symtab
	171 64 0 num_symtab
	338 128 0 strtab
	338 192 0 typetab
struct 1280 74 module
	1 0 0 state
	72 64 0 list
	493 192 0 name
	494 640 0 mkobj
	495 1408 0 modinfo_attrs
	200 1472 0 version
	200 1536 0 srcversion
	196 1600 0 holders_dir
	496 1664 0 syms
	497 1728 0 crcs
	171 1792 0 num_syms
	195 1856 0 param_lock
	498 2112 0 kp
	171 2176 0 num_kp
	171 2208 0 num_gpl_syms
	496 2240 0 gpl_syms
	497 2304 0 gpl_crcs
	255 2368 0 using_gplonly_symbols
	255 2376 0 sig_ok
	255 2384 0 async_probe_requested
	171 2400 0 num_exentries
	499 2432 0 extable
	500 2496 0 init
	501 2560 0 mem
	502 6592 0 arch
	154 6784 0 taints
	171 6848 0 num_bugs
	72 6912 0 bug_list
	503 7040 0 bug_table
	504 7104 0 kallsyms
	85 7168 0 core_kallsyms
	505 7424 0 sect_attrs
	506 7488 0 notes_attrs
	338 7552 0 args
	158 7616 0 percpu
	171 7680 0 percpu_size
	158 7744 0 noinstr_text_start
	171 7808 0 noinstr_text_size
	171 7840 0 num_tracepoints
	507 7872 0 tracepoints_ptrs
	171 7936 0 num_srcu_structs
	508 8000 0 srcu_struct_ptrs
	171 8064 0 num_bpf_raw_events
	509 8128 0 bpf_raw_events
	171 8192 0 btf_data_size
	171 8224 0 btf_base_data_size
	158 8256 0 btf_data
	158 8320 0 btf_base_data
	510 8384 0 jump_entries
	171 8448 0 num_jump_entries
	171 8480 0 num_trace_bprintk_fmt
	511 8512 0 trace_bprintk_fmt_start
	512 8576 0 trace_events
	171 8640 0 num_trace_events
	513 8704 0 trace_evals
	171 8768 0 num_trace_evals
	171 8800 0 num_ftrace_callsites
	341 8832 0 ftrace_callsites
	158 8896 0 kprobes_text_start
	171 8960 0 kprobes_text_size
	341 9024 0 kprobe_blacklist
	171 9088 0 num_kprobe_blacklist
	166 9120 0 num_static_call_sites
	514 9152 0 static_call_sites
	255 9216 0 klp
	255 9224 0 klp_alive
	515 9280 0 klp_info
	72 9344 0 source_list
	72 9472 0 target_list
	251 9600 0 exit
	152 9664 0 refcnt
	166 9696 0 its_num_pages
	487 9728 0 its_page_array
	516 9792 0 dyndbg_info
struct 48 4 module_use
	517 0 0 source_list
	517 128 0 target_list
	214 256 0 source
	214 320 0 target
struct 336 28 mount
	518 0 0 mnt_hash
	519 128 0 mnt_parent
	180 192 0 mnt_mountpoint
	520 256 0 mnt
	521 512 0 -
	522 704 0 mnt_pcp
	523 768 0 mnt_mounts
	523 896 0 mnt_child
	523 1024 0 mnt_instance
	200 1152 0 mnt_devname
	523 1216 0 mnt_list
	523 1344 0 mnt_expire
	523 1472 0 mnt_share
	523 1600 0 mnt_slave_list
	523 1728 0 mnt_slave
	519 1856 0 mnt_master
	524 1920 0 mnt_ns
	525 1984 0 mnt_mp
	526 2048 0 -
	523 2176 0 mnt_umounting
	428 2304 0 mnt_fsnotify_marks
	527 2368 0 mnt_fsnotify_mask
	166 2400 0 mnt_id
	528 2432 0 mnt_id_unique
	166 2496 0 mnt_group_id
	166 2528 0 mnt_expiry_mark
	529 2560 0 mnt_pins
	529 2624 0 mnt_stuck_children
struct 560 5 napi_alloc_cache
	530 0 0 bh_lock
	531 0 0 page
	532 192 0 page_small
	171 320 0 skb_count
	533 384 0 skb_cache
struct 4480 53 net
	534 0 0 passive
	363 32 0 rules_mod_lock
	171 64 0 dev_base_seq
	535 96 0 ifindex
	363 128 0 nsid_lock
	359 160 0 fnhe_genid
	536 192 0 list
	536 320 0 exit_list
	537 448 0 defer_free_list
	537 512 0 cleanup_list
	538 576 0 key_domain
	279 640 0 user_ns
	280 704 0 ucounts
	539 768 0 netns_ids
	540 960 0 ns
	541 1152 0 refcnt_tracker
	541 1152 0 notrefcnt_tracker
	536 1152 0 dev_base_head
	542 1280 0 proc_net
	542 1344 0 proc_net_stat
	543 1408 0 sysctls
	544 2240 0 rtnl
	544 2304 0 genl_sock
	545 2368 0 uevent_sock
	350 2432 0 dev_name_head
	350 2496 0 dev_index_head
	546 2560 0 dev_by_index
	547 2688 0 netdev_chain
	535 2752 0 hash_mix
	548 2816 0 loopback_dev
	536 2880 0 rules_ops
	549 3008 0 core
	550 3328 0 mib
	551 4352 0 packet
	552 4672 0 unx
	553 4928 0 nexthop
	554 5632 0 ipv4
	555 12288 0 ipv6
	556 18944 0 sctp
	557 21376 0 nf
	558 23488 0 ct
	559 25344 0 nft
	560 25408 0 ft
	561 25472 0 gen
	562 25536 0 bpf
	563 26112 0 xfrm
	564 33792 0 net_cookie
	565 33856 0 ipvs
	566 33920 0 mpls
	567 34496 0 xdp
	544 34816 0 crypto_nlsk
	544 34880 0 diag_nlsk
	568 34944 0 smc
struct 2496 176 net_device
	569 0 0 __cacheline_group_begin__net_device_read_tx
	570 0 0 -
	571 64 0 netdev_ops
	572 128 0 header_ops
	573 192 0 _tx
	574 256 0 gso_partial_features
	171 320 0 real_num_tx_queues
	171 352 0 gso_max_size
	171 384 0 gso_ipv4_max_size
	575 416 0 gso_max_segs
	576 432 0 num_tc
	171 448 0 mtu
	172 480 0 needed_headroom
	577 496 0 tc_to_txq
	578 1024 0 xps_maps
	579 1152 0 nf_hooks_egress
	580 1216 0 tcx_egress
	581 1280 0 __cacheline_group_end__net_device_read_tx
	582 1280 0 __cacheline_group_begin__net_device_read_txrx
	583 1280 0 -
	154 1344 0 state
	171 1408 0 flags
	172 1440 0 hard_header_len
	584 1456 8 pcpu_stat_type
	574 1472 0 features
	585 1536 0 ip6_ptr
	586 1600 0 __cacheline_group_end__net_device_read_txrx
	587 1600 0 __cacheline_group_begin__net_device_read_rx
	588 1600 0 xdp_prog
	589 1664 0 ptype_specific
	166 1792 0 ifindex
	171 1824 0 real_num_rx_queues
	590 1856 0 _rx
	154 1920 0 gro_flush_timeout
	591 1984 0 napi_defer_hard_irqs
	171 2016 0 gro_max_size
	171 2048 0 gro_ipv4_max_size
	592 2112 0 rx_handler
	158 2176 0 rx_handler_data
	593 2240 0 nd_net
	594 2304 0 npinfo
	580 2368 0 tcx_ingress
	595 2432 0 __cacheline_group_end__net_device_read_rx
	596 2432 0 name
	597 2560 0 name_node
	598 2624 0 ifalias
	154 2688 0 mem_end
	154 2752 0 mem_start
	154 2816 0 base_addr
	589 2880 0 dev_list
	589 3008 0 napi_list
	589 3136 0 unreg_list
	589 3264 0 close_list
	589 3392 0 ptype_all
	599 3520 0 adj_list
	600 3776 0 xdp_features
	601 3840 0 xdp_metadata_ops
	602 3904 0 xsk_tx_metadata_ops
	172 3968 0 gflags
	172 3984 0 needed_tailroom
	574 4032 0 hw_features
	574 4096 0 wanted_features
	574 4160 0 vlan_features
	574 4224 0 hw_enc_features
	574 4288 0 mpls_features
	574 4352 0 mangleid_features
	171 4416 0 min_mtu
	171 4448 0 max_mtu
	172 4480 0 type
	276 4496 0 min_header_len
	276 4504 0 name_assign_type
	166 4512 0 group
	603 4544 0 stats
	604 6016 0 core_stats
	605 6080 0 carrier_up_count
	605 6112 0 carrier_down_count
	606 6144 0 ethtool_ops
	607 6208 0 l3mdev_ops
	608 6272 0 ndisc_ops
	609 6336 0 xfrmdev_ops
	610 6400 0 tlsdev_ops
	171 6464 0 operstate
	276 6496 0 link_mode
	276 6504 0 if_port
	276 6512 0 dma
	611 6520 0 perm_addr
	276 6776 0 addr_assign_type
	276 6784 0 addr_len
	276 6792 0 upper_level
	276 6800 0 lower_level
	172 6816 0 neigh_priv_len
	172 6832 0 dev_id
	172 6848 0 dev_port
	166 6880 0 irq
	591 6912 0 priv_len
	612 6944 0 addr_list_lock
	613 6976 0 uc
	613 7232 0 mc
	613 7488 0 dev_addrs
	614 7744 0 queues_kset
	171 7808 0 promiscuity
	171 7840 0 allmulti
	615 7872 0 uc_promisc
	616 7936 0 ip_ptr
	617 8000 0 vlan_info
	618 8064 0 tipc_ptr
	619 8128 0 mpls_ptr
	620 8192 0 dev_addr
	171 8256 0 num_rx_queues
	171 8288 0 xdp_zc_max_segs
	573 8320 0 ingress_queue
	579 8384 0 nf_hooks_ingress
	611 8448 0 broadcast
	621 8704 0 rx_cpu_rmap
	622 8768 0 index_hlist
	171 8896 0 num_tx_queues
	623 8960 0 qdisc
	171 9024 0 tx_queue_len
	612 9056 0 tx_global_lock
	624 9088 0 xdp_bulkq
	625 9152 0 qdisc_hash
	626 10176 0 watchdog_timer
	166 10496 0 watchdog_timeo
	612 10528 0 watchdog_lock
	615 10560 0 watchdog_ref_held
	591 10592 0 proto_down_reason
	589 10624 0 todo_list
	627 10752 0 pcpu_refcnt
	628 10816 0 refcnt_tracker
	589 10816 0 link_watch_list
	629 10944 0 reg_state
	615 10952 0 dismantle
	630 10960 16 rtnl_link_state
	615 10976 0 needs_free_netdev
	631 11008 0 priv_destructor
	158 11072 0 ml_priv
	632 11136 0 ml_priv_type
	633 11200 0 garp_port
	634 11264 0 mrp_port
	635 11328 0 dm_private
	636 11392 0 dev
	637 17472 0 sysfs_groups
	638 17728 0 sysfs_rx_queue_group
	639 17792 0 rtnl_link_ops
	640 17856 0 stat_ops
	641 17920 0 queue_mgmt_ops
	171 17984 0 tso_max_size
	575 18016 0 tso_max_segs
	642 18048 0 dcbnl_ops
	643 18112 0 prio_tc_map
	644 18240 0 priomap
	645 18304 0 link_topo
	646 18368 0 phydev
	647 18432 0 sfp_bus
	648 18496 0 qdisc_tx_busylock
	615 18560 0 proto_down
	615 18568 0 threaded
	154 18576 1 see_all_hwtstamp_requests
	154 18577 1 change_proto_down
	154 18578 1 netns_immutable
	154 18579 1 fcoe_mtu
	589 18624 0 net_notifier_list
	649 18752 0 macsec_ops
	650 18816 0 udp_tunnel_nic_info
	651 18880 0 udp_tunnel_nic
	652 18944 0 ethtool
	653 19008 0 xdp_state
	654 19392 0 dev_addr_shadow
	655 19648 0 linkwatch_dev_tracker
	655 19648 0 watchdog_dev_tracker
	655 19648 0 dev_registered_tracker
	656 19648 0 offload_xstats_l3
	657 19712 0 devlink_port
	658 19776 0 page_pools
	659 19840 0 irq_moder
	660 19968 0 priv
struct 72 9 nsproxy
	283 0 0 count
	661 64 0 uts_ns
	662 128 0 ipc_ns
	524 192 0 mnt_ns
	663 256 0 pid_ns_for_children
	664 320 0 net_ns
	665 384 0 time_ns
	665 448 0 time_ns_for_children
	666 512 0 cgroup_ns
struct 48 4 obj_cgroup
	258 0 0 refcnt
	472 128 0 memcg
	152 192 0 nr_charged_bytes
	667 256 0 -
struct 64 5 page
	154 0 0 flags
	668 64 0 -
	669 384 0 -
	152 416 0 _refcount
	154 448 0 memcg_data
struct 1664 28 page_pool
	670 0 0 p
	166 384 0 cpuid
	671 416 0 pages_state_hold_cnt
	412 448 1 has_init_callback
	412 449 1 dma_map
	412 450 1 dma_sync
	412 451 1 dma_sync_for_cpu
	672 512 0 __cacheline_group_begin__frag
	673 512 0 frag_users
	674 576 0 frag_page
	171 640 0 frag_offset
	675 704 0 __cacheline_group_end__frag
	676 768 0 __cacheline_group_pad__frag
	677 768 0 release_dw
	443 1472 0 disconnect
	154 1536 0 defer_start
	154 1600 0 defer_warn
	671 1664 0 xdp_mem_id
	678 2048 0 alloc
	679 10752 0 ring
	158 12288 0 mp_priv
	680 12352 0 mp_ops
	681 12416 0 dma_mapped
	682 12544 0 pages_state_release_cnt
	683 12576 0 user_cnt
	684 12608 0 destroy_cnt
	685 12672 0 slow
	686 12928 0 user
struct 192 17 pcpu_chunk
	687 0 0 list
	166 128 0 free_bytes
	688 160 0 chunk_md
	341 448 0 bound_map
	158 512 0 base_addr
	341 576 0 alloc_map
	689 640 0 md_blocks
	158 704 0 data
	690 768 0 immutable
	690 776 0 isolated
	166 800 0 start_offset
	166 832 0 end_offset
	691 896 0 obj_exts
	166 960 0 nr_pages
	166 992 0 nr_populated
	166 1024 0 nr_empty_pop_pages
	692 1088 0 populated
struct 48 2 per_cpu_nodestat
	693 0 0 stat_threshold
	694 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	157 0 0 lock
	166 32 0 count
	166 64 0 high
	166 96 0 high_min
	166 128 0 high_max
	166 160 0 batch
	418 192 0 flags
	418 200 0 alloc_factor
	418 208 0 expire
	695 224 0 free_count
	227 256 0 lists
struct 64 3 per_cpu_zonestat
	696 0 0 vm_stat_diff
	693 96 0 stat_threshold
	697 128 0 vm_numa_event
struct 40 4 percpu_counter
	698 0 0 lock
	699 64 0 count
	72 128 0 list
	700 256 0 counters
struct 56 7 percpu_ref_data
	272 0 0 count
	701 64 0 release
	701 128 0 confirm_switch
	255 192 1 force_atomic
	255 193 1 allow_reinit
	241 256 0 rcu
	702 384 0 ref
struct 174464 43 pglist_data
	703 0 0 node_zones
	704 61440 0 node_zonelists
	166 1372416 0 nr_zones
	157 1372448 0 node_size_lock
	154 1372480 0 node_start_pfn
	154 1372544 0 node_present_pages
	154 1372608 0 node_spanned_pages
	166 1372672 0 node_id
	233 1372736 0 kswapd_wait
	233 1372928 0 pfmemalloc_wait
	705 1373120 0 reclaim_wait
	152 1373888 0 nr_writeback_throttled
	154 1373952 0 nr_reclaim_start
	195 1374016 0 kswapd_lock
	706 1374272 0 kswapd
	166 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	166 1374400 0 kswapd_failures
	166 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	233 1374528 0 kcompactd_wait
	706 1374720 0 kcompactd
	255 1374784 0 proactive_compact_trigger
	154 1374848 0 totalreserve_pages
	154 1374912 0 min_unmapped_pages
	154 1374976 0 min_slab_pages
	230 1375232 0 _pad1_
	154 1375232 0 first_deferred_pfn
	469 1375296 0 deferred_split_queue
	171 1375552 0 nbp_rl_start
	154 1375616 0 nbp_rl_nr_cand
	171 1375680 0 nbp_threshold
	171 1375712 0 nbp_th_start
	154 1375744 0 nbp_th_nr_cand
	476 1375808 0 __lruvec
	154 1388288 0 flags
	707 1388352 0 mm_walk
	708 1390016 0 memcg_lru
	230 1392128 0 _pad2_
	709 1392128 0 per_cpu_nodestats
	710 1392192 0 vm_stat
	711 1395200 0 memtier
	712 1395264 0 mf_stats
struct 40 6 pipe_buffer
	713 0 0 page
	171 64 0 offset
	171 96 0 len
	714 128 0 ops
	171 192 0 flags
	154 256 0 private
struct 168 19 pipe_inode_info
	715 0 0 mutex
	716 256 0 rd_wait
	716 448 0 wr_wait
	171 640 0 head
	171 672 0 tail
	171 704 0 max_usage
	171 736 0 ring_size
	171 768 0 nr_accounted
	171 800 0 readers
	171 832 0 writers
	171 864 0 files
	171 896 0 r_counter
	171 928 0 w_counter
	717 960 0 poll_usage
	713 1024 0 tmp_page
	718 1088 0 fasync_readers
	718 1152 0 fasync_writers
	719 1216 0 bufs
	278 1280 0 user
struct 24 2 prb_desc
	720 0 0 state_var
	721 64 0 text_blk_lpos
struct 88 8 printk_info
	722 0 0 seq
	722 64 0 ts_nsec
	723 128 0 text_len
	724 144 0 facility
	724 152 5 flags
	724 157 3 level
	725 160 0 caller_id
	726 192 0 dev_info
struct 88 3 printk_ringbuffer
	727 0 0 desc_ring
	728 384 0 text_data_ring
	720 640 0 fail
struct 64 8 ptdesc
	154 0 0 __page_flags
	729 64 0 -
	154 192 0 __page_mapping
	730 256 0 -
	731 320 0 -
	171 384 0 __page_type
	732 416 0 __page_refcount
	154 448 0 pt_memcg_data
struct 24 3 rb_node
	154 0 0 __rb_parent_color
	733 64 0 rb_right
	733 128 0 rb_left
struct 968 62 request_queue
	158 0 0 queuedata
	734 64 0 elevator
	182 128 0 mq_ops
	170 192 0 queue_ctx
	154 256 0 queue_flags
	171 320 0 rq_timeout
	171 352 0 queue_depth
	735 384 0 refs
	171 416 0 nr_hw_queues
	383 448 0 hctx_table
	736 576 0 q_usage_counter
	737 704 0 io_lock_cls_key
	394 704 0 io_lockdep_map
	737 704 0 q_lock_cls_key
	394 704 0 q_lockdep_map
	738 704 0 last_merge
	174 768 0 queue_lock
	166 800 0 quiesce_depth
	190 832 0 disk
	196 896 0 mq_kobj
	739 960 0 limits
	308 2304 0 dev
	740 2368 0 rpm_status
	176 2400 0 pm_only
	741 2432 0 stats
	742 2496 0 rq_qos
	185 2560 0 rq_qos_mutex
	166 2816 0 id
	154 2880 0 nr_requests
	743 2944 0 timeout
	744 3264 0 timeout_work
	176 3520 0 nr_active_requests_shared_tags
	177 3584 0 sched_shared_tags
	181 3648 0 icq_list
	745 3776 0 blkcg_pols
	746 3840 0 root_blkg
	181 3904 0 blkg_list
	185 4032 0 blkcg_mutex
	166 4288 0 node
	174 4320 0 requeue_lock
	181 4352 0 requeue_list
	164 4480 0 requeue_work
	747 5184 0 blk_trace
	168 5248 0 fq
	181 5312 0 flush_list
	185 5440 0 sysfs_lock
	185 5696 0 sysfs_dir_lock
	185 5952 0 limits_lock
	181 6208 0 unused_hctx_list
	174 6336 0 unused_hctx_lock
	166 6368 0 mq_freeze_depth
	748 6400 0 td
	749 6464 0 callback_head
	750 6592 0 mq_freeze_wq
	185 6784 0 mq_freeze_lock
	751 7040 0 tag_set
	181 7104 0 tag_set_list
	180 7232 0 debugfs_dir
	180 7296 0 sched_debugfs_dir
	180 7360 0 rqos_debugfs_dir
	185 7424 0 debugfs_mutex
	752 7680 0 mq_sysfs_init_done
struct 64 8 resource
	753 0 0 start
	753 64 0 end
	200 128 0 name
	154 192 0 flags
	154 256 0 desc
	754 320 0 parent
	754 384 0 sibling
	754 448 0 child
struct 560 49 ring_buffer_per_cpu
	166 0 0 cpu
	755 32 0 record_disabled
	755 64 0 resize_disabled
	756 128 0 buffer
	757 192 0 reader_lock
	758 224 0 lock
	759 256 0 lock_key
	760 256 0 free_page
	154 384 0 nr_pages
	171 448 0 current_context
	456 512 0 pages
	154 576 0 cnt
	761 640 0 head_page
	761 704 0 tail_page
	761 768 0 commit_page
	761 832 0 reader_page
	154 896 0 lost_events
	154 960 0 last_overrun
	154 1024 0 nest
	217 1088 0 entries_bytes
	217 1152 0 entries
	217 1216 0 overrun
	217 1280 0 commit_overrun
	217 1344 0 dropped_events
	217 1408 0 committing
	217 1472 0 commits
	217 1536 0 pages_touched
	217 1600 0 pages_lost
	217 1664 0 pages_read
	673 1728 0 last_pages_touch
	762 1792 0 shortest_full
	154 1856 0 read
	154 1920 0 read_bytes
	763 1984 0 write_stamp
	763 2048 0 before_stamp
	764 2112 0 event_stamp
	765 2432 0 read_stamp
	154 2496 0 pages_removed
	171 2560 0 mapped
	171 2592 0 user_mapped
	766 2624 0 mapping_lock
	341 2880 0 subbuf_ids
	767 2944 0 meta_page
	768 3008 0 ring_meta
	673 3072 0 nr_pages_to_update
	216 3136 0 new_pages
	769 3264 0 update_pages_work
	770 3520 0 update_done
	771 3776 0 irq_work
struct 752 13 shmem_inode_info
	772 0 0 lock
	171 32 0 seals
	154 64 0 flags
	154 128 0 alloced
	154 192 0 swapped
	773 256 0 -
	774 512 0 i_crtime
	775 640 0 policy
	776 768 0 xattrs
	154 896 0 fallocend
	171 960 0 fsflags
	777 992 0 stop_eviction
	778 1024 0 vfs_inode
struct 1104 65 signal_struct
	283 0 0 sigcnt
	152 32 0 live
	166 64 0 nr_threads
	166 96 0 quick_threads
	72 128 0 thread_head
	233 256 0 wait_chldexit
	706 448 0 curr_target
	779 512 0 shared_pending
	294 704 0 multiprocess
	166 768 0 group_exit_code
	166 800 0 notify_count
	706 832 0 group_exec_task
	166 896 0 group_stop_count
	171 928 0 flags
	780 960 0 core_state
	171 1024 1 is_child_subreaper
	171 1025 1 has_child_subreaper
	171 1056 0 next_posix_timer_id
	294 1088 0 posix_timers
	781 1152 0 real_timer
	782 1664 0 it_real_incr
	783 1728 0 it
	784 1984 0 cputimer
	785 2176 0 posix_cputimers
	786 2816 0 pids
	152 3072 0 tick_dep_mask
	787 3136 0 tty_old_pgrp
	166 3200 0 leader
	788 3264 0 tty
	789 3328 0 autogroup
	790 3392 0 stats_lock
	259 3456 0 utime
	259 3520 0 stime
	259 3584 0 cutime
	259 3648 0 cstime
	259 3712 0 gtime
	259 3776 0 cgtime
	232 3840 0 prev_cputime
	154 4032 0 nvcsw
	154 4096 0 nivcsw
	154 4160 0 cnvcsw
	154 4224 0 cnivcsw
	154 4288 0 min_flt
	154 4352 0 maj_flt
	154 4416 0 cmin_flt
	154 4480 0 cmaj_flt
	154 4544 0 inblock
	154 4608 0 oublock
	154 4672 0 cinblock
	154 4736 0 coublock
	154 4800 0 maxrss
	154 4864 0 cmaxrss
	791 4928 0 ioac
	792 5376 0 sum_sched_runtime
	793 5440 0 rlim
	794 7488 0 pacct
	795 7936 0 stats
	171 8000 0 audit_tty
	796 8064 0 tty_audit_buf
	255 8128 0 oom_flag_origin
	695 8144 0 oom_score_adj
	695 8160 0 oom_score_adj_min
	797 8192 0 oom_mm
	195 8256 0 cred_guard_mutex
	150 8512 0 exec_update_lock
struct 232 28 sk_buff
	798 0 0 -
	544 192 0 sk
	799 256 0 -
	800 320 0 cb
	801 704 0 -
	154 832 0 _nfct
	171 896 0 len
	171 928 0 data_len
	802 960 0 mac_len
	802 976 0 hdr_len
	802 992 0 queue_mapping
	803 1008 0 __cloned_offset
	804 1008 1 cloned
	804 1009 1 nohdr
	804 1010 2 fclone
	804 1012 1 peeked
	804 1013 1 head_frag
	804 1014 1 pfmemalloc
	804 1015 1 pp_recycle
	804 1016 0 active_extensions
	805 1024 0 -
	806 1504 0 tail
	806 1536 0 end
	807 1600 0 head
	807 1664 0 data
	171 1728 0 truesize
	534 1760 0 users
	808 1792 0 extensions
struct 320 14 skb_shared_info
	809 0 0 flags
	809 8 0 meta_len
	809 16 0 nr_frags
	809 24 0 tx_flags
	172 32 0 gso_size
	172 48 0 gso_segs
	810 64 0 frag_list
	811 128 0 -
	171 192 0 gso_type
	671 224 0 tskey
	682 256 0 dataref
	171 288 0 xdp_frags_size
	158 320 0 destructor_arg
	812 384 0 frags
struct 64 6 slab
	154 0 0 __page_flags
	409 64 0 slab_cache
	813 128 0 -
	171 384 0 __page_type
	814 416 0 __page_refcount
	154 448 0 obj_exts
struct 776 107 sock
	815 0 0 __sk_common
	816 1088 0 __cacheline_group_begin__sock_write_rx
	605 1088 0 sk_drops
	817 1120 0 sk_peek_off
	818 1152 0 sk_error_queue
	818 1344 0 sk_receive_queue
	819 1536 0 sk_backlog
	820 1728 0 __cacheline_group_end__sock_write_rx
	821 1728 0 __cacheline_group_begin__sock_read_rx
	822 1728 0 sk_rx_dst
	166 1792 0 sk_rx_dst_ifindex
	591 1824 0 sk_rx_dst_cookie
	171 1856 0 sk_ll_usec
	171 1888 0 sk_napi_id
	575 1920 0 sk_busy_poll_budget
	629 1936 0 sk_prefer_busy_poll
	629 1944 0 sk_userlocks
	166 1952 0 sk_rcvbuf
	823 1984 0 sk_filter
	824 2048 0 -
	825 2112 0 sk_data_ready
	673 2176 0 sk_rcvtimeo
	166 2240 0 sk_rcvlowat
	826 2272 0 __cacheline_group_end__sock_read_rx
	827 2272 0 __cacheline_group_begin__sock_read_rxtx
	166 2272 0 sk_err
	828 2304 0 sk_socket
	472 2368 0 sk_memcg
	829 2432 0 sk_policy
	830 2560 0 __cacheline_group_end__sock_read_rxtx
	831 2560 0 __cacheline_group_begin__sock_write_rxtx
	832 2560 0 sk_lock
	591 2816 0 sk_reserved_mem
	166 2848 0 sk_forward_alloc
	591 2880 0 sk_tsflags
	833 2912 0 __cacheline_group_end__sock_write_rxtx
	834 2912 0 __cacheline_group_begin__sock_write_tx
	166 2912 0 sk_write_pending
	605 2944 0 sk_omem_alloc
	166 2976 0 sk_sndbuf
	166 3008 0 sk_wmem_queued
	835 3040 0 sk_wmem_alloc
	154 3072 0 sk_tsq_flags
	836 3136 0 -
	818 3200 0 sk_write_queue
	591 3392 0 sk_dst_pending_confirm
	591 3424 0 sk_pacing_status
	837 3456 0 sk_frag
	838 3584 0 -
	154 3904 0 sk_pacing_rate
	605 3968 0 sk_zckey
	605 4000 0 sk_tskey
	839 4032 0 __cacheline_group_end__sock_write_tx
	840 4032 0 __cacheline_group_begin__sock_read_tx
	154 4032 0 sk_max_pacing_rate
	673 4096 0 sk_sndtimeo
	591 4160 0 sk_priority
	591 4192 0 sk_mark
	822 4224 0 sk_dst_cache
	574 4288 0 sk_route_caps
	841 4352 0 sk_validate_xmit_skb
	575 4416 0 sk_gso_type
	575 4432 0 sk_gso_max_segs
	171 4448 0 sk_gso_max_size
	842 4480 0 sk_allocation
	591 4512 0 sk_txhash
	629 4544 0 sk_pacing_shift
	615 4552 0 sk_use_task_frag
	843 4560 0 __cacheline_group_end__sock_read_tx
	629 4560 1 sk_gso_disabled
	629 4561 1 sk_kern_sock
	629 4562 1 sk_no_check_tx
	629 4563 1 sk_no_check_rx
	629 4568 0 sk_shutdown
	575 4576 0 sk_type
	575 4592 0 sk_protocol
	154 4608 0 sk_lingertime
	844 4672 0 sk_prot_creator
	845 4736 0 sk_callback_lock
	166 4800 0 sk_err_soft
	591 4832 0 sk_ack_backlog
	591 4864 0 sk_max_ack_backlog
	846 4896 0 sk_uid
	612 4928 0 sk_peer_lock
	166 4960 0 sk_bind_phc
	787 4992 0 sk_peer_pid
	345 5056 0 sk_peer_cred
	847 5120 0 sk_stamp
	166 5184 0 sk_disconnects
	629 5216 0 sk_txrehash
	629 5224 0 sk_clockid
	629 5232 1 sk_txtime_deadline_mode
	629 5233 1 sk_txtime_report_errors
	629 5234 6 sk_txtime_unused
	158 5248 0 sk_user_data
	158 5312 0 sk_security
	848 5376 0 sk_cgrp_data
	825 5504 0 sk_state_change
	825 5568 0 sk_write_space
	825 5632 0 sk_error_report
	849 5696 0 sk_backlog_rcv
	825 5760 0 sk_destruct
	850 5824 0 sk_reuseport_cb
	238 5888 0 sk_bpf_storage
	851 5952 0 sk_rcu
	852 6080 0 ns_tracker
	853 6080 0 sk_user_frags
struct 128 7 socket
	854 0 0 state
	695 32 0 type
	154 64 0 flags
	855 128 0 file
	544 192 0 sk
	856 256 0 ops
	857 512 0 wq
struct 416 14 subsys_private
	858 0 0 subsys
	614 768 0 devices_kset
	336 832 0 interfaces
	859 960 0 mutex
	614 1216 0 drivers_kset
	334 1280 0 klist_devices
	334 1600 0 klist_drivers
	860 1920 0 bus_notifier
	171 2304 1 drivers_autoprobe
	311 2368 0 bus
	308 2432 0 dev_root
	858 2496 0 glue_dirs
	328 3264 0 class
	861 3328 0 lock_key
struct 1408 65 super_block
	72 0 0 s_list
	192 128 0 s_dev
	276 160 0 s_blocksize_bits
	154 192 0 s_blocksize
	348 256 0 s_maxbytes
	356 320 0 s_type
	862 384 0 s_op
	863 448 0 dq_op
	864 512 0 s_qcop
	865 576 0 s_export_op
	154 640 0 s_flags
	154 704 0 s_iflags
	154 768 0 s_magic
	180 832 0 s_root
	150 896 0 s_umount
	166 1216 0 s_count
	152 1248 0 s_active
	158 1280 0 s_security
	866 1344 0 s_xattr
	867 1408 0 s_cop
	868 1472 0 s_master_keys
	869 1536 0 s_vop
	870 1600 0 s_encoding
	871 1664 0 s_encoding_flags
	872 1728 0 s_roots
	72 1792 0 s_mounts
	384 1920 0 s_bdev
	855 1984 0 s_bdev_file
	387 2048 0 s_bdi
	873 2112 0 s_mtd
	285 2176 0 s_instances
	171 2304 0 s_quota_types
	874 2368 0 s_dquot
	875 4864 0 s_writers
	158 7296 0 s_fs_info
	327 7360 0 s_time_gran
	417 7424 0 s_time_min
	417 7488 0 s_time_max
	327 7552 0 s_fsnotify_mask
	876 7616 0 s_fsnotify_info
	877 7680 0 s_id
	878 7936 0 s_uuid
	418 8064 0 s_uuid_len
	879 8072 0 s_sysfs_name
	171 8384 0 s_max_links
	195 8448 0 s_vfs_rename_mutex
	200 8704 0 s_subtype
	290 8768 0 s_d_op
	880 8832 0 s_shrink
	272 8896 0 s_remove_count
	166 8960 0 s_readonly_remount
	156 8992 0 s_wb_err
	391 9024 0 s_dio_done_wq
	294 9088 0 s_pins
	279 9152 0 s_user_ns
	881 9216 0 s_dentry_lru
	881 9600 0 s_inode_lru
	241 9984 0 rcu
	234 10112 0 destroy_work
	195 10368 0 s_sync_lock
	166 10624 0 s_stack_depth
	157 10752 0 s_inode_list_lock
	72 10816 0 s_inodes
	157 10944 0 s_inode_wblist_lock
	72 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	882 0 0 map
	154 64 0 length
	883 128 0 lock
struct 24 5 swap_cluster_info
	157 0 0 lock
	223 32 0 count
	418 48 0 flags
	418 56 0 order
	72 64 0 list
struct 680 32 swap_info_struct
	258 0 0 users
	154 128 0 flags
	695 192 0 prio
	884 256 0 list
	885 576 0 type
	171 608 0 max
	807 640 0 swap_map
	341 704 0 zeromap
	886 768 0 cluster_info
	72 832 0 free_clusters
	72 960 0 full_clusters
	887 1088 0 nonfull_clusters
	887 2368 0 frag_clusters
	888 3648 0 frag_cluster_nr
	171 3968 0 lowest_bit
	171 4000 0 highest_bit
	171 4032 0 pages
	171 4064 0 inuse_pages
	171 4096 0 cluster_next
	171 4128 0 cluster_nr
	446 4160 0 cluster_next_cpu
	889 4224 0 percpu_cluster
	890 4288 0 swap_extent_root
	384 4352 0 bdev
	855 4416 0 swap_file
	891 4480 0 comp
	157 4736 0 lock
	157 4768 0 cont_lock
	234 4800 0 discard_work
	234 5056 0 reclaim_work
	72 5312 0 discard_clusters
	892 5440 0 avail_lists
struct 16 4 taint_flag
	893 0 0 c_true
	893 8 0 c_false
	894 16 0 module
	200 64 0 desc
struct 9792 262 task_struct
	127 0 0 thread_info
	171 192 0 __state
	171 224 0 saved_state
	158 256 0 stack
	283 320 0 usage
	171 352 0 flags
	171 384 0 ptrace
	166 416 0 on_cpu
	895 448 0 wake_entry
	171 576 0 wakee_flips
	154 640 0 wakee_flip_decay_ts
	706 704 0 last_wakee
	166 768 0 recent_used_cpu
	166 800 0 wake_cpu
	166 832 0 on_rq
	166 864 0 prio
	166 896 0 static_prio
	166 928 0 normal_prio
	171 960 0 rt_priority
	896 1024 0 se
	897 3072 0 rt
	898 3456 0 dl
	899 5376 0 dl_server
	900 5440 0 sched_class
	901 5504 0 sched_task_group
	902 5632 0 stats
	294 7680 0 preempt_notifiers
	171 7744 0 btrace_seq
	171 7776 0 policy
	154 7808 0 max_allowed_capacity
	166 7872 0 nr_cpus_allowed
	903 7936 0 cpus_ptr
	904 8000 0 user_cpus_ptr
	905 8064 0 cpus_mask
	158 16256 0 migration_pending
	172 16320 0 migration_disabled
	172 16336 0 migration_flags
	166 16352 0 rcu_read_lock_nesting
	906 16384 0 rcu_read_unlock_special
	72 16448 0 rcu_node_entry
	907 16576 0 rcu_blocked_node
	154 16640 0 rcu_tasks_nvcsw
	418 16704 0 rcu_tasks_holdout
	418 16712 0 rcu_tasks_idx
	166 16736 0 rcu_tasks_idle_cpu
	72 16768 0 rcu_tasks_holdout_list
	166 16896 0 rcu_tasks_exit_cpu
	72 16960 0 rcu_tasks_exit_list
	166 17088 0 trc_reader_nesting
	166 17120 0 trc_ipi_to_cpu
	906 17152 0 trc_reader_special
	72 17216 0 trc_holdout_list
	72 17344 0 trc_blkd_node
	166 17472 0 trc_blkd_cpu
	908 17536 0 sched_info
	72 17792 0 tasks
	884 17920 0 pushable_tasks
	109 18240 0 pushable_dl_tasks
	797 18432 0 mm
	797 18496 0 active_mm
	193 18560 0 faults_disabled_mapping
	166 18624 0 exit_state
	166 18656 0 exit_code
	166 18688 0 exit_signal
	166 18720 0 pdeath_signal
	154 18752 0 jobctl
	171 18816 0 personality
	171 18848 1 sched_reset_on_fork
	171 18849 1 sched_contributes_to_load
	171 18850 1 sched_migrated
	171 18851 1 sched_task_hot
	171 18880 1 sched_remote_wakeup
	171 18881 1 sched_rt_mutex
	171 18882 1 user_dumpable
	171 18883 1 in_execve
	171 18884 1 in_iowait
	171 18885 1 restore_sigmask
	171 18886 1 in_lru_fault
	171 18887 1 no_cgroup_migration
	171 18888 1 frozen
	171 18889 1 use_memdelay
	171 18890 1 in_memstall
	171 18891 1 in_eventfd
	171 18892 1 pasid_activated
	171 18893 1 reported_split_lock
	171 18894 1 in_thrashing
	154 18944 0 atomic_flags
	909 19008 0 restart_block
	910 19456 0 pid
	910 19488 0 tgid
	154 19520 0 stack_canary
	706 19584 0 real_parent
	706 19648 0 parent
	72 19712 0 children
	72 19840 0 sibling
	706 19968 0 group_leader
	72 20032 0 ptraced
	72 20160 0 ptrace_entry
	787 20288 0 thread_pid
	911 20352 0 pid_links
	72 20864 0 thread_node
	912 20992 0 vfork_done
	627 21056 0 set_child_tid
	627 21120 0 clear_child_tid
	158 21184 0 worker_private
	259 21248 0 utime
	259 21312 0 stime
	259 21376 0 gtime
	232 21440 0 prev_cputime
	913 21632 0 vtime
	152 22016 0 tick_dep_mask
	154 22080 0 nvcsw
	154 22144 0 nivcsw
	259 22208 0 start_time
	259 22272 0 start_boottime
	154 22336 0 min_flt
	154 22400 0 maj_flt
	785 22464 0 posix_cputimers
	914 23104 0 posix_cputimers_work
	345 23552 0 ptracer_cred
	345 23616 0 real_cred
	345 23680 0 cred
	277 23744 0 cached_requested_key
	915 23808 0 comm
	916 23936 0 nameidata
	917 24000 0 sysvsem
	918 24064 0 sysvshm
	154 24192 0 last_switch_count
	154 24256 0 last_switch_time
	919 24320 0 fs
	920 24384 0 files
	921 24448 0 io_uring
	922 24512 0 nsproxy
	923 24576 0 signal
	924 24640 0 sighand
	925 24704 0 blocked
	925 24768 0 real_blocked
	925 24832 0 saved_sigmask
	779 24896 0 pending
	154 25088 0 sas_ss_sp
	926 25152 0 sas_ss_size
	171 25216 0 sas_ss_flags
	927 25280 0 task_works
	928 25344 0 audit_context
	273 25408 0 loginuid
	171 25440 0 sessionid
	929 25472 0 seccomp
	930 25600 0 syscall_dispatch
	259 25856 0 parent_exec_id
	259 25920 0 self_exec_id
	157 25984 0 alloc_lock
	698 26016 0 pi_lock
	931 26048 0 wake_q
	153 26112 0 pi_waiters
	706 26240 0 pi_top_task
	932 26304 0 pi_blocked_on
	158 26368 0 journal_info
	933 26432 0 bio_list
	934 26496 0 plug
	935 26560 0 reclaim_state
	936 26624 0 io_context
	937 26688 0 capture_control
	154 26752 0 ptrace_message
	938 26816 0 last_siginfo
	791 26880 0 ioac
	171 27328 0 psi_flags
	259 27392 0 acct_rss_mem1
	259 27456 0 acct_vm_mem1
	259 27520 0 acct_timexpd
	939 27584 0 mems_allowed
	286 28608 0 mems_allowed_seq
	166 28640 0 cpuset_mem_spread_rotor
	284 28672 0 cgroups
	72 28736 0 cg_list
	327 28864 0 closid
	327 28896 0 rmid
	940 28928 0 robust_list
	941 28992 0 compat_robust_list
	72 29056 0 pi_state_list
	942 29184 0 pi_state_cache
	195 29248 0 futex_exit_mutex
	171 29504 0 futex_state
	943 29536 0 perf_recursion
	944 29568 0 perf_event_ctxp
	195 29632 0 perf_event_mutex
	72 29888 0 perf_event_list
	945 30016 0 mempolicy
	695 30080 0 il_prev
	418 30096 0 il_weight
	695 30112 0 pref_node_fork
	166 30144 0 numa_scan_seq
	171 30176 0 numa_scan_period
	171 30208 0 numa_scan_period_max
	166 30240 0 numa_preferred_nid
	154 30272 0 numa_migrate_retry
	259 30336 0 node_stamp
	259 30400 0 last_task_numa_placement
	259 30464 0 last_sum_exec_runtime
	241 30528 0 numa_work
	946 30656 0 numa_group
	341 30720 0 numa_faults
	154 30784 0 total_numa_faults
	947 30848 0 numa_faults_locality
	154 31040 0 numa_pages_migrated
	948 31104 0 rseq
	327 31168 0 rseq_len
	327 31200 0 rseq_sig
	154 31232 0 rseq_event_mask
	166 31296 0 mm_cid
	166 31328 0 last_mm_cid
	166 31360 0 migrate_from_cpu
	166 31392 0 mm_cid_active
	241 31424 0 cid_work
	949 31552 0 tlb_ubc
	950 39808 0 splice_pipe
	951 39872 0 task_frag
	952 40000 0 delays
	166 40064 0 nr_dirtied
	166 40096 0 nr_dirtied_pause
	154 40128 0 dirty_paused_when
	259 40192 0 timer_slack_ns
	259 40256 0 default_timer_slack_ns
	166 40320 0 curr_ret_stack
	166 40352 0 curr_ret_depth
	341 40384 0 ret_stack
	792 40448 0 ftrace_timestamp
	152 40512 0 trace_overrun
	152 40544 0 tracing_graph_pause
	154 40576 0 trace_recursion
	171 40640 0 memcg_nr_pages_over_high
	472 40704 0 active_memcg
	465 40768 0 objcg
	190 40832 0 throttle_disk
	953 40896 0 utask
	171 40960 0 sequential_io
	171 40992 0 sequential_io_avg
	954 41024 0 kmap_ctrl
	241 41024 0 rcu
	283 41152 0 rcu_users
	166 41184 0 pagefault_disabled
	706 41216 0 oom_reaper_list
	955 41280 0 oom_reaper_timer
	956 41600 0 stack_vm_area
	283 41664 0 stack_refcount
	166 41696 0 patch_state
	158 41728 0 security
	238 41792 0 bpf_storage
	957 41856 0 bpf_ctx
	958 41920 0 bpf_net_context
	327 41984 0 kstack_offset
	158 42048 0 mce_vaddr
	959 42112 0 mce_kflags
	259 42176 0 mce_addr
	959 42240 1 mce_ripv
	959 42241 1 mce_whole_page
	959 42242 62 __mce_reserved
	241 42304 0 mce_kill_me
	166 42432 0 mce_count
	960 42496 0 kretprobe_instances
	960 42560 0 rethooks
	241 42624 0 l1d_flush_kill
	961 43008 0 thread
struct 24 4 thread_info
	154 0 0 flags
	154 64 0 syscall_work
	327 128 0 status
	327 160 0 cpu
struct 280 23 timekeeper
	962 0 0 tkr_mono
	962 448 0 tkr_raw
	963 896 0 xtime_sec
	154 960 0 ktime_sec
	964 1024 0 wall_to_monotonic
	965 1152 0 offs_real
	965 1216 0 offs_boot
	965 1280 0 offs_tai
	966 1344 0 tai_offset
	171 1376 0 clock_was_set_seq
	967 1408 0 cs_was_changed_seq
	965 1472 0 next_leap_ktime
	963 1536 0 raw_sec
	964 1600 0 monotonic_to_boot
	963 1728 0 cycle_interval
	963 1792 0 xtime_interval
	968 1856 0 xtime_remainder
	963 1920 0 raw_interval
	963 1984 0 ntp_tick
	968 2048 0 ntp_error
	969 2112 0 ntp_error_shift
	969 2144 0 ntp_err_mult
	969 2176 0 skip_second_overflow
struct 24 4 token_bucket
	970 0 0 lock
	166 32 0 chain_len
	971 64 0 req_chain
	971 128 0 msk_chain
struct 8016 62 trace_array
	972 0 0 list
	338 128 0 name
	973 192 0 array_buffer
	973 512 0 max_buffer
	974 832 0 allocated_snapshot
	975 864 0 snapshot_trigger_lock
	171 896 0 snapshot
	154 960 0 max_latency
	180 1024 0 d_max_latency
	976 1088 0 fsnotify_work
	977 1344 0 fsnotify_irqwork
	171 1600 0 mapped
	154 1664 0 range_addr_start
	154 1728 0 range_addr_size
	673 1792 0 text_delta
	673 1856 0 data_delta
	978 1920 0 filtered_pids
	978 1984 0 filtered_no_pids
	979 2048 0 max_lock
	166 2080 0 buffer_disabled
	166 2112 0 sys_refcount_enter
	166 2144 0 sys_refcount_exit
	980 2176 0 enter_syscall_files
	980 31808 0 exit_syscall_files
	166 61440 0 stop_count
	166 61472 0 clock_id
	166 61504 0 nr_topts
	974 61536 0 clear_trace
	166 61568 0 buffer_percent
	171 61600 0 n_err_log_entries
	981 61632 0 current_trace
	171 61696 0 trace_flags
	982 61728 0 trace_flags_index
	171 61984 0 flags
	983 62016 0 start_lock
	200 62080 0 system_names
	972 62144 0 err_log
	180 62272 0 dir
	180 62336 0 options
	180 62400 0 percpu_dir
	984 62464 0 event_dir
	985 62528 0 topts
	972 62592 0 systems
	972 62720 0 events
	986 62848 0 trace_marker_file
	987 62912 0 tracing_cpumask
	987 62976 0 pipe_cpumask
	166 63040 0 ref
	166 63072 0 trace_ref
	988 63104 0 ops
	978 63168 0 function_pids
	978 63232 0 function_no_pids
	989 63296 0 gops
	972 63360 0 func_probes
	972 63488 0 mod_trace
	972 63616 0 mod_notrace
	166 63744 0 function_enabled
	166 63776 0 no_filter_buffering_ref
	972 63808 0 hist_vars
	990 63936 0 cond_snapshot
	991 64000 0 last_func_repeats
	974 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	171 0 0 flags
	755 32 0 record_disabled
	755 64 0 resizing
	992 128 0 cpumask
	648 192 0 reader_lock_key
	766 256 0 mutex
	993 512 0 buffers
	994 576 0 node
	995 704 0 clock
	771 768 0 irq_work
	996 1472 0 time_stamp_abs
	154 1536 0 range_addr_start
	154 1600 0 range_addr_end
	997 1664 0 flush_nb
	673 1856 0 last_text_delta
	673 1920 0 last_data_delta
	171 1984 0 subbuf_order
	171 2016 0 max_data_size
struct 16 2 trace_print_flags
	154 0 0 mask
	200 64 0 name
struct 16 3 udp_hslot
	405 0 0 head
	166 64 0 count
	404 96 0 lock
struct 24 4 udp_table
	998 0 0 hash
	998 64 0 hash2
	171 128 0 mask
	171 160 0 log
struct 432 4 uts_namespace
	999 0 0 name
	279 3136 0 user_ns
	280 3200 0 ucounts
	1000 3264 0 ns
struct 176 18 vm_area_struct
	1001 0 0 -
	797 128 0 vm_mm
	1002 192 0 vm_page_prot
	1003 256 0 -
	255 320 0 detached
	171 352 0 vm_lock_seq
	1004 384 0 vm_lock
	1005 448 0 shared
	72 704 0 anon_vma_chain
	1006 832 0 anon_vma
	1007 896 0 vm_ops
	154 960 0 vm_pgoff
	855 1024 0 vm_file
	158 1088 0 vm_private_data
	272 1152 0 swap_readahead_info
	945 1216 0 vm_policy
	1008 1280 0 numab_state
	1009 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	1010 0 0 event
struct 128 16 vm_operations_struct
	1011 0 0 open
	1011 64 0 close
	1012 128 0 may_split
	1013 192 0 mremap
	1014 256 0 mprotect
	1015 320 0 fault
	1016 384 0 huge_fault
	1017 448 0 map_pages
	1018 512 0 pagesize
	1015 576 0 page_mkwrite
	1015 640 0 pfn_mkwrite
	1019 704 0 access
	1020 768 0 name
	1021 832 0 set_policy
	1022 896 0 get_policy
	1023 960 0 find_special_page
struct 40 5 vm_special_mapping
	200 0 0 name
	882 64 0 pages
	1024 128 0 fault
	1025 192 0 mremap
	1026 256 0 close
struct 72 10 vm_struct
	956 0 0 next
	158 64 0 addr
	154 128 0 size
	154 192 0 flags
	882 256 0 pages
	171 320 0 page_order
	171 352 0 nr_pages
	1027 384 0 phys_addr
	434 448 0 caller
	154 512 0 requested_size
struct 72 6 vmap_area
	154 0 0 va_start
	154 64 0 va_end
	1028 128 0 rb_node
	1029 320 0 list
	1030 448 0 -
	154 512 0 flags
struct 6272 8 vmap_node
	1031 0 0 pool
	1032 49152 0 pool_lock
	1033 49184 0 skip_populate
	1034 49216 0 busy
	1034 49472 0 lazy
	1029 49728 0 purge_list
	1035 49856 0 purge_work
	154 50112 0 nr_purged
struct 168 17 worker
	1036 0 0 -
	1037 128 0 current_work
	1038 192 0 current_func
	1039 256 0 current_pwq
	1040 320 0 current_at
	171 384 0 current_color
	166 416 0 sleeping
	1038 448 0 last_func
	1041 512 0 scheduled
	706 640 0 task
	1042 704 0 pool
	1041 768 0 node
	154 896 0 last_active
	171 960 0 flags
	166 992 0 id
	1043 1024 0 desc
	391 1280 0 rescue_wq
struct 576 9 xa_node
	276 0 0 shift
	276 8 0 offset
	276 16 0 count
	276 24 0 nr_values
	1044 64 0 parent
	1045 128 0 array
	1046 192 0 -
	1047 320 0 slots
	1048 4416 0 -
struct 16 3 xarray
	157 0 0 xa_lock
	151 32 0 xa_flags
	158 64 0 xa_head
struct 1536 40 zone
	1049 0 0 _watermark
	154 256 0 watermark_boost
	154 320 0 nr_reserved_highatomic
	154 384 0 nr_free_highatomic
	1050 448 0 lowmem_reserve
	166 768 0 node
	482 832 0 zone_pgdat
	1051 896 0 per_cpu_pageset
	1052 960 0 per_cpu_zonestats
	166 1024 0 pageset_high_min
	166 1056 0 pageset_high_max
	166 1088 0 pageset_batch
	154 1152 0 zone_start_pfn
	272 1216 0 managed_pages
	154 1280 0 spanned_pages
	154 1344 0 present_pages
	154 1408 0 present_early_pages
	200 1472 0 name
	154 1536 0 nr_isolate_pageblock
	790 1600 0 span_seqlock
	166 1664 0 initialized
	230 2048 0 _pad1_
	1053 2048 0 free_area
	72 9792 0 unaccepted_pages
	154 9920 0 flags
	157 9984 0 lock
	230 10240 0 _pad2_
	154 10240 0 percpu_drift_mark
	154 10304 0 compact_cached_free_pfn
	1054 10368 0 compact_cached_migrate_pfn
	154 10496 0 compact_init_migrate_pfn
	154 10560 0 compact_init_free_pfn
	171 10624 0 compact_considered
	171 10656 0 compact_defer_shift
	166 10688 0 compact_order_failed
	255 10720 0 compact_blockskip_flush
	255 10728 0 contiguous
	230 10752 0 _pad3_
	1055 10752 0 vm_stat
	1056 11520 0 vm_numa_event
struct 81936 1 zonelist
	1057 0 0 _zonerefs
struct 16 2 zoneref
	1058 0 0 zone
	166 64 0 zone_idx
ptr 8 struct inode *
struct 40 5 rw_semaphore
	272 0 0 count
	272 64 0 owner
	1059 128 0 osq
	698 160 0 wait_lock
	72 192 0 wait_list
typedef 4 171 gfp_t
typedef 4 1060 atomic_t
struct 16 2 rb_root_cached
	890 0 0 rb_root
	733 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 327 errseq_t
typedef 4 1061 spinlock_t
ptr 8 void *
struct 4 1 kref
	1062 0 0 refcount
array 0 893 0
struct 968 23 block_device
	1063 0 0 bd_start_sect
	1063 64 0 bd_nr_sectors
	190 128 0 bd_disk
	167 192 0 bd_queue
	191 256 0 bd_stats
	154 320 0 bd_stamp
	176 384 0 __bd_flags
	1064 416 0 bd_dev
	193 448 0 bd_mapping
	176 512 0 bd_openers
	174 544 0 bd_size_lock
	158 576 0 bd_claiming
	158 640 0 bd_holder
	194 704 0 bd_holder_ops
	185 768 0 bd_holder_lock
	166 1024 0 bd_holders
	196 1088 0 bd_holder_dir
	176 1152 0 bd_fsfreeze_count
	185 1216 0 bd_fsfreeze_mutex
	197 1472 0 bd_meta_info
	166 1536 0 bd_writers
	158 1600 0 bd_security
	1065 1664 0 bd_device
struct 624 57 inode
	1066 0 0 i_mode
	172 16 0 i_opflags
	1067 32 0 i_uid
	1068 64 0 i_gid
	171 96 0 i_flags
	414 128 0 i_acl
	414 192 0 i_default_acl
	415 256 0 i_op
	291 320 0 i_sb
	193 384 0 i_mapping
	158 448 0 i_security
	154 512 0 i_ino
	1069 576 0 -
	1064 608 0 i_rdev
	1070 640 0 i_size
	1071 704 0 i_atime_sec
	1071 768 0 i_mtime_sec
	1071 832 0 i_ctime_sec
	1072 896 0 i_atime_nsec
	1072 928 0 i_mtime_nsec
	1072 960 0 i_ctime_nsec
	1072 992 0 i_generation
	174 1024 0 i_lock
	172 1056 0 i_bytes
	1073 1072 0 i_blkbits
	1074 1080 0 i_write_hint
	1075 1088 0 i_blocks
	1072 1152 0 i_state
	1076 1216 0 i_rwsem
	154 1536 0 dirtied_when
	154 1600 0 dirtied_time_when
	178 1664 0 i_hash
	181 1792 0 i_io_list
	421 1920 0 i_wb
	166 1984 0 i_wb_frn_winner
	1077 2016 0 i_wb_frn_avg_time
	1077 2032 0 i_wb_frn_history
	181 2048 0 i_lru
	181 2176 0 i_sb_list
	181 2304 0 i_wb_list
	1078 2432 0 -
	1079 2560 0 i_version
	1079 2624 0 i_sequence
	176 2688 0 i_count
	176 2720 0 i_dio_count
	176 2752 0 i_writecount
	176 2784 0 i_readcount
	1080 2816 0 -
	425 2880 0 i_flctx
	1081 2944 0 i_data
	181 4480 0 i_devices
	1082 4608 0 -
	1083 4672 0 i_fsnotify_mask
	428 4736 0 i_fsnotify_marks
	429 4800 0 i_crypt_info
	430 4864 0 i_verity_info
	158 4928 0 i_private
struct 64 3 -
	174 0 0 lock
	181 64 0 dispatch
	154 192 0 state
struct 88 4 delayed_work
	744 0 0 work
	743 256 0 timer
	391 576 0 wq
	166 640 0 cpu
typedef 8 1084 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	171 0 0 depth
	171 32 0 shift
	171 64 0 map_nr
	752 96 0 round_robin
	1085 128 0 map
	446 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1086 spinlock_t
typedef 40 1087 wait_queue_entry_t
typedef 4 1088 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1089 0 0 next
	1090 64 0 pprev
struct 64 12 kobject
	200 0 0 name
	181 64 0 entry
	196 192 0 parent
	614 256 0 kset
	1091 320 0 ktype
	220 384 0 sd
	1092 448 0 kref
	171 480 1 state_initialized
	171 481 1 state_in_sysfs
	171 482 1 state_add_uevent_sent
	171 483 1 state_remove_uevent_sent
	171 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1093 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1094 0 0 owner
	1095 64 0 wait_lock
	1096 96 0 osq
	181 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	169 0 0 sb
	171 256 0 wake_batch
	176 288 0 wake_index
	1097 320 0 ws
	176 384 0 ws_active
	171 416 0 min_shallow_depth
	176 448 0 completion_cnt
	176 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 259 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1098 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
struct 32 4 mutex
	272 0 0 owner
	698 64 0 wait_lock
	1059 96 0 osq
	72 128 0 wait_list
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1099 0 0 magic
	1100 16 0 version
	1100 24 0 flags
	1101 32 0 hdr_len
	1101 64 0 type_off
	1101 96 0 type_len
	1101 128 0 str_off
	1101 160 0 str_len
typedef 4 1101 u32
typedef 4 1102 refcount_t
struct 16 2 callback_head
	927 0 0 next
	1103 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 893 56
typedef 1 1104 bool
ptr 8 __u32 *
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
typedef 8 1105 local_t
typedef 4 1106 u32
ptr 8 struct buffer_data_page *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	220 0 0 kn
	154 64 0 notified_at
	955 128 0 notify_timer
array 168 221 3
typedef 2 871 u16
array 112 261 14
array 56 166 14
ptr 8 struct cgroup_root *
array 224 72 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1107 0 0 x
struct 32 2 cgroup_base_stat
	1108 0 0 cputime
	259 192 0 ntime
struct 24 3 prev_cputime
	259 0 0 utime
	259 64 0 stime
	698 128 0 lock
typedef 24 1109 wait_queue_head_t
struct 32 3 work_struct
	272 0 0 data
	72 64 0 entry
	1110 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1111 0 0 effective
	1112 2432 0 progs
	1113 4864 0 flags
	1114 5184 0 revisions
	72 7616 0 storages
	1115 7744 0 inactive
	258 7808 0 refcnt
	234 7936 0 release_work
struct 16 4 cgroup_freezer_state
	255 0 0 freeze
	166 32 0 e_freeze
	166 64 0 nr_frozen_descendants
	166 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 228 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	927 0 0 next
	1103 64 0 func
array 4096 893 4096
array 64 893 64
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
typedef 1 1104 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	154 0 0 percpu_count_ptr
	1116 64 0 data
typedef 8 959 u64
struct 56 3 rcu_work
	234 0 0 work
	241 256 0 rcu
	391 384 0 wq
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
typedef 8 423 atomic_long_t
typedef 4 1117 kuid_t
typedef 4 1118 kgid_t
typedef 8 1119 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	166 0 0 non_rcu
	241 0 0 rcu
typedef 4 1120 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1089 0 0 next
	1090 64 0 pprev
typedef 4 1121 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1122 0 0 next
	1123 64 0 pprev
struct 16 2 qstr
	1124 0 0 -
	620 64 0 name
array 40 276 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1125 0 0 -
union 16 2 -
	72 0 0 d_lru
	1126 0 0 d_wait
struct 8 1 hlist_head
	1089 0 0 first
union 16 3 -
	285 0 0 d_alias
	287 0 0 d_in_lookup_hash
	241 0 0 d_rcu
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
	200 0 0 name
	72 64 0 entry
	196 192 0 parent
	614 256 0 kset
	1091 320 0 ktype
	220 384 0 sd
	1127 448 0 kref
	171 480 1 state_initialized
	171 481 1 state_in_sysfs
	171 482 1 state_add_uevent_sent
	171 483 1 state_remove_uevent_sent
	171 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	200 0 0 name
	157 64 0 lock
struct 56 4 dev_links_info
	72 0 0 suppliers
	72 128 0 consumers
	72 256 0 defer_sync
	1128 384 0 status
struct 312 55 dev_pm_info
	1129 0 0 power_state
	255 32 1 can_wakeup
	255 33 1 async_suspend
	255 34 1 in_dpm_list
	255 35 1 is_prepared
	255 36 1 is_suspended
	255 37 1 is_noirq_suspended
	255 38 1 is_late_suspended
	255 39 1 no_pm
	255 40 1 early_init
	255 41 1 direct_complete
	327 64 0 driver_flags
	157 96 0 lock
	72 128 0 entry
	891 256 0 completion
	1130 512 0 wakeup
	255 576 1 wakeup_path
	255 577 1 syscore
	255 578 1 no_pm_callbacks
	255 579 1 async_in_progress
	255 580 1 smart_suspend
	255 581 1 must_resume
	255 582 1 may_skip_resume
	781 640 0 suspend_timer
	259 1152 0 timer_expires
	234 1216 0 work
	233 1472 0 wait_queue
	1131 1664 0 wakeirq
	152 1728 0 usage_count
	152 1760 0 child_count
	171 1792 3 disable_depth
	255 1795 1 idle_notification
	255 1796 1 request_pending
	255 1797 1 deferred_resume
	255 1798 1 needs_force_resume
	255 1799 1 runtime_auto
	255 1800 1 ignore_children
	255 1801 1 no_callbacks
	255 1802 1 irq_safe
	255 1803 1 use_autosuspend
	255 1804 1 timer_autosuspends
	255 1805 1 memalloc_noio
	171 1824 0 links_count
	1132 1856 0 request
	1133 1888 0 runtime_status
	1133 1920 0 last_status
	166 1952 0 runtime_error
	166 1984 0 autosuspend_delay
	259 2048 0 last_busy
	259 2112 0 active_time
	259 2176 0 suspended_time
	259 2240 0 accounting_timestamp
	1134 2304 0 subsys_data
	1135 2368 0 set_latency_tolerance
	1136 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1137 0 0 domain
	1138 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 427 u32
ptr 8 const struct class *
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 154 1
struct 40 4 klist
	1139 0 0 k_lock
	336 64 0 k_list
	1140 192 0 get
	1140 256 0 put
struct 32 3 klist_node
	158 0 0 n_klist
	336 64 0 n_node
	1141 192 0 n_ref
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
ptr 8 const struct device_driver *
ptr 8 char *
typedef 1 1142 u8
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	927 0 0 next
	1103 64 0 func
typedef 4 171 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1143 0 0 mnt
	180 64 0 dentry
union 32 2 -
	195 0 0 f_pos_lock
	259 0 0 f_pipe
typedef 8 1144 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	241 0 0 f_task_work
	1145 0 0 f_llist
	1146 0 0 f_ra
	1147 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 357 3
typedef 4 1148 atomic_t
typedef 1 1104 bool
typedef 24 1149 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1150 spinlock_t
array 8 154 1
array 512 855 64
union 64 2 -
	1151 0 0 -
	94 0 0 page
union 64 2 -
	1152 0 0 -
	94 0 0 __page_1
union 64 2 -
	1153 0 0 -
	94 0 0 __page_2
union 64 2 -
	1154 0 0 -
	94 0 0 __page_3
array 80 72 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1155 atomic_t
typedef 4 1156 spinlock_t
struct 16 1 plist_head
	1157 0 0 node_list
typedef 4 1158 spinlock_t
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
typedef 8 1159 genpool_algo_t
typedef 8 1160 atomic_long_t
typedef 8 1161 phys_addr_t
array 0 154 0
array 32 893 32
struct 16 3 xarray
	174 0 0 xa_lock
	1162 32 0 xa_flags
	158 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	409 0 0 bio_slab
	171 64 0 front_pad
	1163 128 0 cache
	1164 192 0 bio_pool
	1164 768 0 bvec_pool
	1164 1344 0 bio_integrity_pool
	1164 1920 0 bvec_integrity_pool
	171 2496 0 back_pad
	174 2528 0 rescue_lock
	1165 2560 0 rescue_list
	744 2688 0 rescue_work
	391 2944 0 rescue_workqueue
	178 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1166 u64
typedef 4 171 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
struct 32 4 mutex
	1167 0 0 owner
	1168 64 0 wait_lock
	1169 96 0 osq
	400 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
array 16384 400 1024
array 4096 171 1024
array 32 893 32
typedef 4 1170 spinlock_t
struct 8 1 hlist_head
	1089 0 0 first
struct 8 1 hlist_nulls_head
	1171 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1104 bool
typedef 2 172 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	171 0 0 i_nlink
	171 0 0 __i_nlink
typedef 8 1172 time64_t
typedef 1 1173 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 259 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	294 0 0 i_dentry
	241 0 0 i_rcu
typedef 8 1174 atomic64_t
union 8 2 -
	344 0 0 i_fop
	1175 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	950 0 0 i_pipe
	1176 0 0 i_cdev
	338 0 0 i_link
	171 0 0 i_dir_seq
typedef 4 171 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1177 0 0 start
	1177 64 0 end
	158 128 0 vaddr
	154 192 0 nslabs
	432 256 0 late_alloc
	171 288 0 nareas
	171 320 0 area_nslabs
	1178 384 0 areas
	1179 448 0 slots
typedef 1 1104 bool
typedef 8 1180 atomic_long_t
ptr 8 const void *
union 32 3 -
	1181 0 0 dir
	1182 0 0 symlink
	1183 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 171 slab_flags_t
struct 8 3 reciprocal_value
	1184 0 0 m
	1185 32 0 sh1
	1185 40 0 sh2
struct 4 1 kmem_cache_order_objects
	171 0 0 x
typedef 4 171 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
struct 64 12 kobject
	200 0 0 name
	444 64 0 entry
	196 192 0 parent
	614 256 0 kset
	1091 320 0 ktype
	220 384 0 sd
	1186 448 0 kref
	171 480 1 state_initialized
	171 481 1 state_in_sysfs
	171 482 1 state_add_uevent_sent
	171 483 1 state_remove_uevent_sent
	171 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1187 1024
union 16 2 -
	1188 0 0 -
	1189 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1190 local_lock_t
typedef 4 1191 spinlock_t
typedef 8 1192 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	171 0 0 done
	1193 64 0 wait
ptr 8 struct list_head *
union 256 5 -
	1194 0 0 -
	1195 0 0 -
	1196 0 0 mr64
	1197 0 0 ma64
	1198 0 0 alloc
union 4 2 -
	157 0 0 ma_lock
	1199 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	166 0 0 id
	283 32 0 ref
struct 256 18 page_counter
	272 0 0 usage
	230 512 0 _pad1_
	154 512 0 emin
	272 576 0 min_usage
	272 640 0 children_min_usage
	154 704 0 elow
	272 768 0 low_usage
	272 832 0 children_low_usage
	154 896 0 watermark
	154 960 0 local_watermark
	154 1024 0 failcnt
	230 1536 0 _pad2_
	255 1536 0 protection_support
	154 1600 0 min
	154 1664 0 low
	154 1728 0 high
	154 1792 0 max
	1200 1856 0 parent
union 256 2 -
	460 0 0 swap
	460 0 0 memsw
struct 120 8 vmpressure
	154 0 0 scanned
	154 64 0 reclaimed
	154 128 0 tree_scanned
	154 192 0 tree_reclaimed
	157 256 0 sr_lock
	72 320 0 events
	195 448 0 events_lock
	234 704 0 work
ptr 8 struct memcg_vmstats *
array 72 272 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	157 0 0 lock
	1201 64 0 completions
	955 448 0 period_timer
	154 768 0 period_time
	154 832 0 dirty_limit_tstamp
	154 896 0 dirty_limit
array 160 1202 4
struct 32 3 deferred_split
	157 0 0 split_queue_lock
	72 64 0 split_queue
	154 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	72 0 0 fifo
	157 128 0 lock
array 0 1203 0
ptr 8 struct mem_cgroup *
ptr 8 struct lruvec_stats_percpu *
ptr 8 struct lruvec_stats *
ptr 8 struct shrinker_info *
struct 1560 11 lruvec
	370 0 0 lists
	157 640 0 lru_lock
	154 704 0 anon_cost
	154 768 0 file_cost
	272 832 0 nonresident_age
	1054 896 0 refaults
	154 1024 0 flags
	1204 1088 0 lrugen
	1205 11840 0 mm_state
	482 12416 0 pgdat
	1206 12480 0 zswap_lruvec_state
array 200 1207 5
struct 16 2 mem_cgroup_reclaim_iter
	472 0 0 position
	152 64 0 generation
ptr 8 struct mem_section_usage *
array 0 154 0
typedef 0 1208 local_lock_t
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1209 0 0 data
	589 64 0 entry
	1210 192 0 func
array 304 673 38
array 176 154 22
typedef 8 1211 atomic64_t
ptr 8 void **
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 1344 65 -
	1212 0 0 -
	74 512 0 mm_mt
	154 640 0 mmap_base
	154 704 0 mmap_legacy_base
	154 768 0 mmap_compat_base
	154 832 0 mmap_compat_legacy_base
	154 896 0 task_size
	1213 960 0 pgd
	152 1024 0 membarrier_state
	152 1056 0 mm_users
	1214 1088 0 pcpu_cid
	154 1152 0 mm_cid_next_scan
	272 1216 0 pgtables_bytes
	166 1280 0 map_count
	157 1312 0 page_table_lock
	150 1344 0 mmap_lock
	72 1664 0 mmlist
	1215 1792 0 mm_lock_seq
	423 1856 0 futex_unique_id
	154 1920 0 hiwater_rss
	154 1984 0 hiwater_vm
	154 2048 0 total_vm
	154 2112 0 locked_vm
	423 2176 0 pinned_vm
	154 2240 0 data_vm
	154 2304 0 exec_vm
	154 2368 0 stack_vm
	154 2432 0 def_flags
	1215 2496 0 write_protect_seq
	157 2528 0 arg_lock
	154 2560 0 start_code
	154 2624 0 end_code
	154 2688 0 start_data
	154 2752 0 end_data
	154 2816 0 start_brk
	154 2880 0 brk
	154 2944 0 start_stack
	154 3008 0 arg_start
	154 3072 0 arg_end
	154 3136 0 env_start
	154 3200 0 env_end
	1216 3264 0 saved_auxv
	1217 6592 0 rss_stat
	1218 7872 0 binfmt
	1219 7936 0 context
	154 9024 0 flags
	157 9088 0 ioctx_lock
	1220 9152 0 ioctx_table
	706 9216 0 owner
	279 9280 0 user_ns
	855 9344 0 exe_file
	1221 9408 0 notifier_subscriptions
	154 9472 0 numa_next_scan
	154 9536 0 numa_scan_offset
	166 9600 0 numa_scan_seq
	152 9632 0 tlb_flush_pending
	152 9664 0 tlb_flush_batched
	1222 9728 0 uprobes_state
	272 9792 0 hugetlb_usage
	234 9856 0 async_put_work
	1223 10112 0 iommu_mm
	154 10176 0 ksm_merging_pages
	154 10240 0 ksm_rmap_items
	272 10304 0 ksm_zero_pages
	1224 10368 0 lru_gen
array 0 154 0
ptr 8 Elf64_Sym *
array 56 893 56
struct 96 5 module_kobject
	307 0 0 kobj
	214 512 0 mod
	196 576 0 drivers_dir
	1225 640 0 mp
	912 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1226 7
struct 24 3 mod_arch_specific
	171 0 0 num_orcs
	627 64 0 orc_unwind_ip
	1227 128 0 orc_unwind
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
	1228 0 0 descs
	1229 64 0 classes
	171 128 0 num_descs
	171 160 0 num_classes
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
struct 16 2 hlist_node
	1089 0 0 next
	1090 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	180 0 0 mnt_root
	291 64 0 mnt_sb
	166 128 0 mnt_flags
	1230 192 0 mnt_idmap
union 24 3 -
	1231 0 0 mnt_node
	1232 0 0 mnt_rcu
	1233 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	518 0 0 mnt_mp_list
	518 0 0 mnt_umount
typedef 4 171 __u32
typedef 8 1234 u64
struct 8 1 hlist_head
	1089 0 0 first
typedef 0 1235 local_lock_t
struct 24 5 page_frag_cache
	158 0 0 va
	1236 64 0 offset
	1236 80 0 size
	171 96 0 pagecnt_bias
	412 128 0 pfmemalloc
struct 16 3 page_frag_1k
	158 0 0 va
	1237 64 0 offset
	412 80 0 pfmemalloc
array 512 158 64
typedef 4 1238 refcount_t
typedef 4 1239 u32
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
struct 8 1 llist_node
	1240 0 0 next
ptr 8 struct key_tag *
struct 24 3 idr
	546 0 0 idr_rt
	171 128 0 idr_base
	171 160 0 idr_next
struct 24 4 ns_common
	180 0 0 stashed
	1241 64 0 ops
	171 128 0 inum
	534 160 0 count
struct 0 0 ref_tracker_dir
ptr 8 struct proc_dir_entry *
struct 104 2 ctl_table_set
	1242 0 0 is_seen
	1243 64 0 dir
ptr 8 struct sock *
ptr 8 struct uevent_sock *
struct 16 3 xarray
	363 0 0 xa_lock
	1244 32 0 xa_flags
	158 64 0 xa_head
struct 8 1 raw_notifier_head
	1245 0 0 head
ptr 8 struct net_device *
struct 40 6 netns_core
	1246 0 0 sysctl_hdr
	166 64 0 sysctl_somaxconn
	166 96 0 sysctl_optmem_max
	1247 128 0 sysctl_txrehash
	1248 192 0 prot_inuse
	1084 256 0 rps_default_mask
struct 128 16 netns_mib
	1249 0 0 ip_statistics
	1249 64 0 ipv6_statistics
	1250 128 0 tcp_statistics
	1251 192 0 net_statistics
	1252 256 0 udp_statistics
	1252 320 0 udp_stats_in6
	1253 384 0 xfrm_statistics
	1254 448 0 tls_statistics
	1255 512 0 mptcp_statistics
	1252 576 0 udplite_statistics
	1252 640 0 udplite_stats_in6
	1256 704 0 icmp_statistics
	1257 768 0 icmpmsg_statistics
	1258 832 0 icmpv6_statistics
	1259 896 0 icmpv6msg_statistics
	542 960 0 proc_net_devsnmp6
struct 40 2 netns_packet
	1260 0 0 sklist_lock
	1261 256 0 sklist
struct 32 3 netns_unix
	1262 0 0 table
	166 128 0 sysctl_max_dgram_qlen
	1246 192 0 ctl
struct 72 5 netns_nexthop
	1263 0 0 rb_root
	350 64 0 devhash
	171 128 0 seq
	535 160 0 last_id_allocated
	1264 192 0 notifier_chain
struct 832 167 netns_ipv4
	1265 0 0 __cacheline_group_begin__netns_ipv4_read_tx
	1247 0 0 sysctl_tcp_early_retrans
	1247 8 0 sysctl_tcp_tso_win_divisor
	1247 16 0 sysctl_tcp_tso_rtt_log
	1247 24 0 sysctl_tcp_autocorking
	166 32 0 sysctl_tcp_min_snd_mss
	171 64 0 sysctl_tcp_notsent_lowat
	166 96 0 sysctl_tcp_limit_output_bytes
	166 128 0 sysctl_tcp_min_rtt_wlen
	1266 160 0 sysctl_tcp_wmem
	1247 256 0 sysctl_ip_fwd_use_pmtu
	1267 264 0 __cacheline_group_end__netns_ipv4_read_tx
	1268 264 0 __cacheline_group_begin__netns_ipv4_read_txrx
	1247 264 0 sysctl_tcp_moderate_rcvbuf
	1269 272 0 __cacheline_group_end__netns_ipv4_read_txrx
	1270 272 0 __cacheline_group_begin__netns_ipv4_read_rx
	1247 272 0 sysctl_ip_early_demux
	1247 280 0 sysctl_tcp_early_demux
	166 288 0 sysctl_tcp_reordering
	1266 320 0 sysctl_tcp_rmem
	1271 416 0 __cacheline_group_end__netns_ipv4_read_rx
	1272 512 0 __cacheline_group_begin__icmp
	359 512 0 icmp_global_credit
	535 544 0 icmp_global_stamp
	1273 576 0 __cacheline_group_end__icmp
	1274 1024 0 __cacheline_group_pad__icmp
	1275 1024 0 tcp_death_row
	1276 2048 0 udp_table
	1246 2112 0 forw_hdr
	1246 2176 0 frags_hdr
	1246 2240 0 ipv4_hdr
	1246 2304 0 route_hdr
	1246 2368 0 xfrm4_hdr
	1277 2432 0 devconf_all
	1277 2496 0 devconf_dflt
	1278 2560 0 ra_chain
	1260 2624 0 ra_mutex
	1279 2880 0 rules_ops
	1280 2944 0 fib_main
	1280 3008 0 fib_default
	171 3072 0 fib_rules_require_fldissect
	360 3104 0 fib_has_custom_rules
	360 3112 0 fib_has_custom_local_routes
	360 3120 0 fib_offload_disabled
	1247 3128 0 sysctl_tcp_shrink_window
	359 3136 0 fib_num_tclassid_users
	350 3200 0 fib_table_hash
	544 3264 0 fibnl
	544 3328 0 mc_autojoin_sk
	1281 3392 0 peers
	1282 3456 0 fqdir
	1247 3520 0 sysctl_icmp_echo_ignore_all
	1247 3528 0 sysctl_icmp_echo_enable_probe
	1247 3536 0 sysctl_icmp_echo_ignore_broadcasts
	1247 3544 0 sysctl_icmp_ignore_bogus_error_responses
	1247 3552 0 sysctl_icmp_errors_use_inbound_ifaddr
	166 3584 0 sysctl_icmp_ratelimit
	166 3616 0 sysctl_icmp_ratemask
	166 3648 0 sysctl_icmp_msgs_per_sec
	166 3680 0 sysctl_icmp_msgs_burst
	535 3712 0 ip_rt_min_pmtu
	166 3744 0 ip_rt_mtu_expires
	166 3776 0 ip_rt_min_advmss
	1283 3808 0 ip_local_ports
	1247 3872 0 sysctl_tcp_ecn
	1247 3880 0 sysctl_tcp_ecn_fallback
	1247 3888 0 sysctl_ip_default_ttl
	1247 3896 0 sysctl_ip_no_pmtu_disc
	1247 3904 0 sysctl_ip_fwd_update_priority
	1247 3912 0 sysctl_ip_nonlocal_bind
	1247 3920 0 sysctl_ip_autobind_reuse
	1247 3928 0 sysctl_ip_dynaddr
	1247 3936 0 sysctl_raw_l3mdev_accept
	1247 3944 0 sysctl_udp_early_demux
	1247 3952 0 sysctl_nexthop_compat_mode
	1247 3960 0 sysctl_fwmark_reflect
	1247 3968 0 sysctl_tcp_fwmark_accept
	1247 3976 0 sysctl_tcp_l3mdev_accept
	1247 3984 0 sysctl_tcp_mtu_probing
	166 4000 0 sysctl_tcp_mtu_probe_floor
	166 4032 0 sysctl_tcp_base_mss
	166 4064 0 sysctl_tcp_probe_threshold
	535 4096 0 sysctl_tcp_probe_interval
	166 4128 0 sysctl_tcp_keepalive_time
	166 4160 0 sysctl_tcp_keepalive_intvl
	1247 4192 0 sysctl_tcp_keepalive_probes
	1247 4200 0 sysctl_tcp_syn_retries
	1247 4208 0 sysctl_tcp_synack_retries
	1247 4216 0 sysctl_tcp_syncookies
	1247 4224 0 sysctl_tcp_migrate_req
	1247 4232 0 sysctl_tcp_comp_sack_nr
	1247 4240 0 sysctl_tcp_backlog_ack_defer
	1247 4248 0 sysctl_tcp_pingpong_thresh
	1247 4256 0 sysctl_tcp_retries1
	1247 4264 0 sysctl_tcp_retries2
	1247 4272 0 sysctl_tcp_orphan_retries
	1247 4280 0 sysctl_tcp_tw_reuse
	166 4288 0 sysctl_tcp_fin_timeout
	1247 4320 0 sysctl_tcp_sack
	1247 4328 0 sysctl_tcp_window_scaling
	1247 4336 0 sysctl_tcp_timestamps
	166 4352 0 sysctl_tcp_rto_min_us
	1247 4384 0 sysctl_tcp_recovery
	1247 4392 0 sysctl_tcp_thin_linear_timeouts
	1247 4400 0 sysctl_tcp_slow_start_after_idle
	1247 4408 0 sysctl_tcp_retrans_collapse
	1247 4416 0 sysctl_tcp_stdurg
	1247 4424 0 sysctl_tcp_rfc1337
	1247 4432 0 sysctl_tcp_abort_on_overflow
	1247 4440 0 sysctl_tcp_fack
	166 4448 0 sysctl_tcp_max_reordering
	166 4480 0 sysctl_tcp_adv_win_scale
	1247 4512 0 sysctl_tcp_dsack
	1247 4520 0 sysctl_tcp_app_win
	1247 4528 0 sysctl_tcp_frto
	1247 4536 0 sysctl_tcp_nometrics_save
	1247 4544 0 sysctl_tcp_no_ssthresh_metrics_save
	1247 4552 0 sysctl_tcp_workaround_signed_windows
	166 4576 0 sysctl_tcp_challenge_ack_limit
	1247 4608 0 sysctl_tcp_min_tso_segs
	1247 4616 0 sysctl_tcp_reflect_tos
	166 4640 0 sysctl_tcp_invalid_ratelimit
	166 4672 0 sysctl_tcp_pacing_ss_ratio
	166 4704 0 sysctl_tcp_pacing_ca_ratio
	171 4736 0 sysctl_tcp_child_ehash_entries
	154 4800 0 sysctl_tcp_comp_sack_delay_ns
	154 4864 0 sysctl_tcp_comp_sack_slack_ns
	166 4928 0 sysctl_max_syn_backlog
	166 4960 0 sysctl_tcp_fastopen
	1284 4992 0 tcp_congestion_control
	1285 5056 0 tcp_fastopen_ctx
	171 5120 0 sysctl_tcp_fastopen_blackhole_timeout
	359 5152 0 tfo_active_disable_times
	154 5184 0 tfo_active_disable_stamp
	535 5248 0 tcp_challenge_timestamp
	535 5280 0 tcp_challenge_count
	1247 5312 0 sysctl_tcp_plb_enabled
	1247 5320 0 sysctl_tcp_plb_idle_rehash_rounds
	1247 5328 0 sysctl_tcp_plb_rehash_rounds
	1247 5336 0 sysctl_tcp_plb_suspend_rto_sec
	166 5344 0 sysctl_tcp_plb_cong_thresh
	166 5376 0 sysctl_udp_wmem_min
	166 5408 0 sysctl_udp_rmem_min
	1247 5440 0 sysctl_fib_notify_on_flag_change
	1247 5448 0 sysctl_tcp_syn_linear_timeouts
	1247 5456 0 sysctl_udp_l3mdev_accept
	1247 5464 0 sysctl_igmp_llm_reports
	166 5472 0 sysctl_igmp_max_memberships
	166 5504 0 sysctl_igmp_max_msf
	166 5536 0 sysctl_igmp_qrv
	1286 5568 0 ping_group_range
	359 5696 0 dev_addr_genid
	171 5728 0 sysctl_udp_child_hash_entries
	341 5760 0 sysctl_local_reserved_ports
	166 5824 0 sysctl_ip_prot_sock
	536 5888 0 mr_tables
	1279 6016 0 mr_rules_ops
	1287 6080 0 sysctl_fib_multipath_hash_seed
	535 6144 0 sysctl_fib_multipath_hash_fields
	1247 6176 0 sysctl_fib_multipath_use_neigh
	1247 6184 0 sysctl_fib_multipath_hash_policy
	1288 6208 0 notifier_ops
	171 6272 0 fib_seq
	1288 6336 0 ipmr_notifier_ops
	171 6400 0 ipmr_seq
	359 6432 0 rt_genid
	1289 6464 0 ip_id_key
struct 832 42 netns_ipv6
	1290 0 0 ip6_dst_ops
	1291 1536 0 sysctl
	1292 3008 0 devconf_all
	1292 3072 0 devconf_dflt
	1281 3136 0 peers
	1282 3200 0 fqdir
	1293 3264 0 fib6_null_entry
	1294 3328 0 ip6_null_entry
	1295 3392 0 rt6_stats
	1296 3456 0 ip6_fib_timer
	350 3776 0 fib_table_hash
	1297 3840 0 fib6_main_tbl
	536 3904 0 fib6_walkers
	1298 4032 0 fib6_walker_lock
	363 4096 0 fib6_gc_lock
	359 4128 0 ip6_rt_gc_expire
	154 4160 0 ip6_rt_last_gc
	276 4224 0 flowlabel_has_excl
	360 4232 0 fib6_has_custom_rules
	171 4256 0 fib6_rules_require_fldissect
	171 4288 0 fib6_routes_require_src
	1294 4352 0 ip6_prohibit_entry
	1294 4416 0 ip6_blk_hole_entry
	1297 4480 0 fib6_local_tbl
	1279 4544 0 fib6_rules_ops
	544 4608 0 ndisc_sk
	544 4672 0 tcp_sk
	544 4736 0 igmp_sk
	544 4800 0 mc_autojoin_sk
	350 4864 0 inet6_addr_lst
	363 4928 0 addrconf_hash_lock
	1299 4992 0 addr_chk_work
	536 5696 0 mr6_tables
	1279 5824 0 mr6_rules_ops
	359 5888 0 dev_addr_genid
	359 5920 0 fib6_sernum
	1300 5952 0 seg6_data
	1288 6016 0 notifier_ops
	1288 6080 0 ip6mr_notifier_ops
	171 6144 0 ipmr_seq
	1301 6208 0 ip6addrlbl_table
	1302 6336 0 ioam6_data
struct 304 47 netns_sctp
	1303 0 0 sctp_statistics
	542 64 0 proc_net_sctp
	1246 128 0 sysctl_header
	544 192 0 ctl_sock
	544 256 0 udp4_sock
	544 320 0 udp6_sock
	166 384 0 udp_port
	166 416 0 encap_port
	536 448 0 local_addr_list
	536 576 0 addr_waitq
	1296 704 0 addr_wq_timer
	536 1024 0 auto_asconf_splist
	363 1152 0 addr_wq_lock
	363 1184 0 local_addr_lock
	171 1216 0 rto_initial
	171 1248 0 rto_min
	171 1280 0 rto_max
	166 1312 0 rto_alpha
	166 1344 0 rto_beta
	166 1376 0 max_burst
	166 1408 0 cookie_preserve_enable
	338 1472 0 sctp_hmac_alg
	171 1536 0 valid_cookie_life
	171 1568 0 sack_timeout
	171 1600 0 hb_interval
	171 1632 0 probe_interval
	166 1664 0 max_retrans_association
	166 1696 0 max_retrans_path
	166 1728 0 max_retrans_init
	166 1760 0 pf_retrans
	166 1792 0 ps_retrans
	166 1824 0 pf_enable
	166 1856 0 pf_expose
	166 1888 0 sndbuf_policy
	166 1920 0 rcvbuf_policy
	166 1952 0 default_auto_asconf
	166 1984 0 addip_enable
	166 2016 0 addip_noauth
	166 2048 0 prsctp_enable
	166 2080 0 reconf_enable
	166 2112 0 auth_enable
	166 2144 0 intl_enable
	166 2176 0 ecn_enable
	166 2208 0 scope_policy
	166 2240 0 rwnd_upd_shift
	154 2304 0 max_autoclose
	166 2368 0 l3mdev_accept
struct 264 10 netns_nf
	542 0 0 proc_netfilter
	1304 64 0 nf_loggers
	1246 768 0 nf_log_dir_header
	1246 832 0 nf_lwtnl_dir_header
	1305 896 0 hooks_ipv4
	1305 1216 0 hooks_ipv6
	1306 1536 0 hooks_arp
	1305 1728 0 hooks_bridge
	171 2048 0 defrag_ipv4_users
	171 2080 0 defrag_ipv6_users
struct 232 10 netns_ct
	360 0 0 ecache_dwork_pending
	1247 8 0 sysctl_log_invalid
	1247 16 0 sysctl_events
	1247 24 0 sysctl_acct
	1247 32 0 sysctl_tstamp
	1247 40 0 sysctl_checksum
	1307 64 0 stat
	1308 128 0 nf_conntrack_event_cb
	1309 192 0 nf_ct_proto
	359 1792 0 labels_used
struct 8 2 netns_nftables
	171 0 0 base_seq
	1247 32 0 gencursor
struct 8 1 netns_ft
	1310 0 0 stat
ptr 8 struct net_generic *
struct 64 3 netns_bpf
	1311 0 0 run_array
	1312 128 0 progs
	1313 256 0 links
struct 960 34 netns_xfrm
	536 0 0 state_all
	350 128 0 state_bydst
	350 192 0 state_bysrc
	350 256 0 state_byspi
	350 320 0 state_byseq
	350 384 0 state_cache_input
	171 448 0 state_hmask
	171 480 0 state_num
	1314 512 0 state_hash_work
	536 768 0 policy_all
	350 896 0 policy_byidx
	171 960 0 policy_idx_hmask
	171 992 0 idx_generator
	1315 1024 0 policy_bydst
	1316 1408 0 policy_count
	1314 1600 0 policy_hash_work
	1317 1856 0 policy_hthresh
	536 2240 0 inexact_bins
	544 2368 0 nlsk
	544 2432 0 nlsk_stash
	535 2496 0 sysctl_aevent_etime
	535 2528 0 sysctl_aevent_rseqth
	166 2560 0 sysctl_larval_drop
	535 2592 0 sysctl_acq_expires
	1318 2624 0 policy_default
	1246 2688 0 sysctl_hdr
	1290 3072 0 xfrm4_dst_ops
	1290 4608 0 xfrm6_dst_ops
	363 6144 0 xfrm_state_lock
	1319 6176 0 xfrm_state_hash_generation
	1319 6208 0 xfrm_policy_hash_generation
	363 6240 0 xfrm_policy_lock
	1260 6272 0 xfrm_cfg_mutex
	1299 6528 0 nat_keepalive_work
typedef 8 1320 u64
ptr 8 struct netns_ipvs *
struct 72 7 netns_mpls
	166 0 0 ip_ttl_propagate
	166 32 0 default_ttl
	1321 64 0 platform_labels
	1322 128 0 platform_label
	1260 192 0 platform_mutex
	1323 448 0 platform_label_seq
	1246 512 0 ctl
struct 40 2 netns_xdp
	1260 0 0 lock
	1261 256 0 list
struct 96 12 netns_smc
	1324 0 0 smc_stats
	1260 64 0 mutex_fback_rsn
	1325 320 0 fback_rsn
	360 384 0 limit_smc_hs
	1246 448 0 smc_hdr
	171 512 0 sysctl_autocorking_size
	171 544 0 sysctl_smcr_buf_type
	166 576 0 sysctl_smcr_testlink_time
	166 608 0 sysctl_wmem
	166 640 0 sysctl_rmem
	166 672 0 sysctl_max_links_per_lgr
	166 704 0 sysctl_max_conns_per_lgr
array 0 1326 0
union 8 2 -
	1327 0 0 -
	1328 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1329 netdev_features_t
typedef 2 1330 u16
typedef 2 1331 s16
array 64 1332 16
array 16 1333 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1326 0
array 0 1326 0
union 8 3 -
	1334 0 0 lstats
	1335 0 0 tstats
	1336 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1326 0
array 0 1326 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1337 u32
ptr 8 rx_handler_func_t *
typedef 8 1338 possible_net_t
ptr 8 struct netpoll_info *
array 0 1326 0
array 16 893 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	589 0 0 upper
	589 128 0 lower
typedef 4 591 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1339 0 0 -
	1340 64 0 -
	1341 128 0 -
	1342 192 0 -
	1343 256 0 -
	1344 320 0 -
	1345 384 0 -
	1346 448 0 -
	1347 512 0 -
	1348 576 0 -
	1349 640 0 -
	1350 704 0 -
	1351 768 0 -
	1352 832 0 -
	1353 896 0 -
	1354 960 0 -
	1355 1024 0 -
	1356 1088 0 -
	1357 1152 0 -
	1358 1216 0 -
	1359 1280 0 -
	1360 1344 0 -
	1361 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1362 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 276 32
typedef 4 1363 spinlock_t
struct 32 3 netdev_hw_addr_list
	589 0 0 list
	166 128 0 count
	1364 192 0 tree
ptr 8 struct kset *
typedef 1 1104 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1089 0 0 next
	1090 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 658 16
struct 40 4 timer_list
	622 0 0 entry
	154 128 0 expires
	1365 192 0 function
	591 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1326 u8
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
	1366 0 0 kobj
	308 512 0 parent
	309 576 0 p
	200 640 0 init_name
	310 704 0 type
	311 768 0 bus
	312 832 0 driver
	158 896 0 platform_data
	158 960 0 driver_data
	1367 1024 0 driver_override
	1368 1152 0 mutex
	1369 1408 0 links
	1370 1856 0 power
	316 4352 0 pm_domain
	317 4416 0 em_pd
	1371 4480 0 msi
	319 4608 0 dma_ops
	320 4672 0 dma_mask
	1329 4736 0 coherent_dma_mask
	1329 4800 0 bus_dma_limit
	321 4864 0 dma_range_map
	322 4928 0 dma_parms
	589 4992 0 dma_pools
	323 5120 0 dma_io_tlb_mem
	1372 5184 0 archdata
	325 5184 0 of_node
	326 5248 0 fwnode
	166 5312 0 numa_node
	1373 5344 0 devt
	591 5376 0 id
	612 5408 0 devres_lock
	589 5440 0 devres_head
	328 5568 0 class
	262 5632 0 groups
	266 5696 0 release
	329 5760 0 iommu_group
	330 5824 0 iommu
	331 5888 0 physical_location
	1374 5952 0 removable
	615 5984 1 offline_disabled
	615 5985 1 offline
	615 5986 1 of_node_reused
	615 5987 1 state_synced
	615 5988 1 can_match
	615 5989 1 dma_skip_sync
	615 5990 1 dma_iommu
	1375 6016 0 flags
array 32 638 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 629 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1376 3
array 32 629 32
typedef 0 1377 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1089 0 0 first
ptr 8 struct dim_irq_moder *
array 0 629 0
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	72 0 0 list
	241 0 0 rcu
union 40 5 -
	1378 0 0 -
	1379 0 0 -
	1380 0 0 -
	1381 0 0 -
	241 0 0 callback_head
union 4 2 -
	171 0 0 page_type
	152 0 0 _mapcount
struct 48 8 page_pool_params_fast
	171 0 0 order
	171 32 0 pool_size
	166 64 0 nid
	308 128 0 dev
	1382 192 0 napi
	1383 256 0 dma_dir
	171 288 0 max_len
	171 320 0 offset
typedef 4 1384 u32
array 0 809 0
int 8 s long int
typedef 8 154 netmem_ref
array 0 809 0
struct 0 0 -
struct 88 4 delayed_work
	1385 0 0 work
	1386 256 0 timer
	391 576 0 wq
	166 640 0 cpu
struct 1032 2 pp_alloc_cache
	671 0 0 count
	1387 64 0 cache
struct 192 8 ptr_ring
	166 0 0 producer
	404 32 0 producer_lock
	166 512 0 consumer_head
	166 544 0 consumer_tail
	404 576 0 consumer_lock
	166 1024 0 size
	166 1056 0 batch
	487 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	404 0 0 xa_lock
	1388 32 0 xa_flags
	158 64 0 xa_head
typedef 4 1389 atomic_t
typedef 4 1390 refcount_t
typedef 8 1391 u64
struct 32 5 page_pool_params_slow
	548 0 0 netdev
	171 64 0 queue_idx
	171 96 0 flags
	1392 128 0 init_callback
	158 192 0 init_arg
struct 32 4 -
	1393 0 0 list
	684 128 0 detach_time
	671 192 0 napi_id
	671 224 0 id
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
struct 32 8 pcpu_block_md
	166 0 0 scan_hint
	166 32 0 scan_hint_start
	166 64 0 contig_hint
	166 96 0 contig_hint_start
	166 128 0 left_free
	166 160 0 right_free
	166 192 0 first_free
	166 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1104 bool
ptr 8 struct pcpuobj_ext *
array 0 154 0
typedef 1 1394 s8
array 47 693 47
int 2 s short int
array 12 693 12
array 48 154 6
typedef 4 1395 raw_spinlock_t
typedef 8 1172 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 146 5
array 163872 147 2
array 96 233 4
ptr 8 struct task_struct *
struct 208 8 lru_gen_mm_walk
	1396 0 0 lruvec
	154 64 0 seq
	154 128 0 next_addr
	1397 192 0 nr_pages
	1398 1472 0 mm_stats
	166 1600 0 batched
	255 1632 0 can_swap
	255 1640 0 force_scan
struct 232 4 lru_gen_memcg
	154 0 0 seq
	947 64 0 nr_memcgs
	1399 256 0 fifo
	157 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 272 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	154 0 0 total
	154 64 0 ignored
	154 128 0 failed
	154 192 0 delayed
	154 256 0 recovered
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1400 0 0 owner
	1401 64 0 wait_lock
	1402 96 0 osq
	1403 128 0 wait_list
typedef 24 1404 wait_queue_head_t
typedef 1 1104 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1405 atomic_long_t
struct 16 2 prb_data_blk_lpos
	154 0 0 begin
	154 64 0 next
typedef 8 1406 u64
typedef 2 1407 u16
typedef 1 1408 u8
typedef 4 1409 u32
struct 64 2 dev_printk_info
	1410 0 0 subsystem
	1411 128 0 device
struct 48 6 prb_desc_ring
	171 0 0 count_bits
	1412 64 0 descs
	1413 128 0 infos
	720 192 0 head_id
	720 256 0 tail_id
	720 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	171 0 0 size_bits
	338 64 0 data
	720 128 0 head_lpos
	720 192 0 tail_lpos
union 16 3 -
	1414 0 0 pt_rcu_head
	400 0 0 pt_list
	1415 0 0 -
union 8 4 -
	154 0 0 pt_index
	797 0 0 pt_mm
	732 0 0 pt_frag_refcount
	732 0 0 pt_share_count
union 8 2 -
	154 0 0 _pt_pad_2
	1416 0 0 ptl
typedef 4 1417 atomic_t
ptr 8 struct rb_node *
ptr 8 struct elevator_queue *
typedef 4 1418 refcount_t
struct 16 2 percpu_ref
	154 0 0 percpu_count_ptr
	1116 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1419 0 0 features
	1420 32 0 flags
	154 64 0 seg_boundary_mask
	154 128 0 virt_boundary_mask
	171 192 0 max_hw_sectors
	171 224 0 max_dev_sectors
	171 256 0 chunk_sectors
	171 288 0 max_sectors
	171 320 0 max_user_sectors
	171 352 0 max_segment_size
	171 384 0 physical_block_size
	171 416 0 logical_block_size
	171 448 0 alignment_offset
	171 480 0 io_min
	171 512 0 io_opt
	171 544 0 max_discard_sectors
	171 576 0 max_hw_discard_sectors
	171 608 0 max_user_discard_sectors
	171 640 0 max_secure_erase_sectors
	171 672 0 max_write_zeroes_sectors
	171 704 0 max_zone_append_sectors
	171 736 0 discard_granularity
	171 768 0 discard_alignment
	171 800 0 zone_write_granularity
	171 832 0 atomic_write_hw_max
	171 864 0 atomic_write_max_sectors
	171 896 0 atomic_write_hw_boundary
	171 928 0 atomic_write_boundary_sectors
	171 960 0 atomic_write_hw_unit_min
	171 992 0 atomic_write_unit_min
	171 1024 0 atomic_write_hw_unit_max
	171 1056 0 atomic_write_unit_max
	172 1088 0 max_segments
	172 1104 0 max_integrity_segments
	172 1120 0 max_discard_segments
	171 1152 0 max_open_zones
	171 1184 0 max_active_zones
	171 1216 0 dma_alignment
	171 1248 0 dma_pad_mask
	1421 1280 0 integrity
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
	178 0 0 entry
	154 128 0 expires
	1365 192 0 function
	1072 256 0 flags
struct 32 3 work_struct
	1094 0 0 data
	181 64 0 entry
	1422 192 0 func
array 8 154 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	927 0 0 next
	1103 64 0 func
typedef 24 1423 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1104 bool
typedef 8 1424 resource_size_t
ptr 8 struct resource *
typedef 4 1425 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1426 raw_spinlock_t
typedef 4 1427 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	171 0 0 order
	219 64 0 data
ptr 8 struct buffer_page *
typedef 8 1428 size_t
typedef 8 1429 rb_time_t
array 40 765 5
typedef 8 1430 u64
struct 32 4 mutex
	1431 0 0 owner
	757 64 0 wait_lock
	1432 96 0 osq
	216 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1431 0 0 data
	216 64 0 entry
	1433 192 0 func
struct 32 2 completion
	171 0 0 done
	1434 64 0 wait
struct 88 7 rb_irq_work
	1435 0 0 work
	1436 256 0 waiters
	1436 448 0 full_waiters
	755 640 0 seq
	996 672 0 waiters_pending
	996 680 0 full_waiters_pending
	996 688 0 wakeup_full
typedef 4 1437 spinlock_t
union 32 2 -
	1438 0 0 dir_offsets
	1439 0 0 -
struct 16 2 timespec64
	1440 0 0 tv_sec
	673 64 0 tv_nsec
struct 16 2 shared_policy
	1441 0 0 root
	1442 64 0 lock
struct 16 2 simple_xattrs
	1441 0 0 rb_root
	1442 64 0 lock
typedef 4 1443 atomic_t
struct 624 57 inode
	1444 0 0 i_mode
	172 16 0 i_opflags
	1445 32 0 i_uid
	1446 64 0 i_gid
	171 96 0 i_flags
	414 128 0 i_acl
	414 192 0 i_default_acl
	415 256 0 i_op
	291 320 0 i_sb
	193 384 0 i_mapping
	158 448 0 i_security
	154 512 0 i_ino
	1447 576 0 -
	1448 608 0 i_rdev
	1449 640 0 i_size
	1440 704 0 i_atime_sec
	1440 768 0 i_mtime_sec
	1440 832 0 i_ctime_sec
	1450 896 0 i_atime_nsec
	1450 928 0 i_mtime_nsec
	1450 960 0 i_ctime_nsec
	1450 992 0 i_generation
	772 1024 0 i_lock
	172 1056 0 i_bytes
	1451 1072 0 i_blkbits
	1452 1080 0 i_write_hint
	1453 1088 0 i_blocks
	1450 1152 0 i_state
	1454 1216 0 i_rwsem
	154 1536 0 dirtied_when
	154 1600 0 dirtied_time_when
	1455 1664 0 i_hash
	1403 1792 0 i_io_list
	421 1920 0 i_wb
	166 1984 0 i_wb_frn_winner
	1456 2016 0 i_wb_frn_avg_time
	1456 2032 0 i_wb_frn_history
	1403 2048 0 i_lru
	1403 2176 0 i_sb_list
	1403 2304 0 i_wb_list
	1457 2432 0 -
	1458 2560 0 i_version
	1458 2624 0 i_sequence
	777 2688 0 i_count
	777 2720 0 i_dio_count
	777 2752 0 i_writecount
	777 2784 0 i_readcount
	1459 2816 0 -
	425 2880 0 i_flctx
	1460 2944 0 i_data
	1403 4480 0 i_devices
	1461 4608 0 -
	1462 4672 0 i_fsnotify_mask
	428 4736 0 i_fsnotify_marks
	429 4800 0 i_crypt_info
	430 4864 0 i_verity_info
	158 4928 0 i_private
struct 24 2 sigpending
	72 0 0 list
	925 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1463 0 0 node
	782 256 0 _softexpires
	1464 320 0 function
	1465 384 0 base
	418 448 0 state
	418 456 0 is_rel
	418 464 0 is_soft
	418 472 0 is_hard
typedef 8 699 ktime_t
array 32 1466 2
struct 24 1 thread_group_cputimer
	1467 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1468 0 0 bases
	171 576 0 timers_active
	171 608 0 expiry_active
array 32 787 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1469 seqlock_t
struct 56 7 task_io_accounting
	259 0 0 rchar
	259 64 0 wchar
	259 128 0 syscr
	259 192 0 syscw
	259 256 0 read_bytes
	259 320 0 write_bytes
	259 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 1470 16
struct 56 7 pacct_struct
	166 0 0 ac_flag
	673 64 0 ac_exitcode
	154 128 0 ac_mem
	259 192 0 ac_utime
	259 256 0 ac_stime
	154 320 0 ac_minflt
	154 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
union 24 4 -
	1471 0 0 -
	1472 0 0 rbnode
	536 0 0 list
	537 0 0 ll_node
union 8 2 -
	1473 0 0 tstamp
	564 0 0 skb_mstamp_ns
array 48 893 48
union 16 3 -
	1474 0 0 -
	536 0 0 tcp_tsorted_anchor
	154 0 0 _sk_redir
typedef 2 172 __u16
array 0 804 0
typedef 1 276 __u8
union 60 2 -
	1475 0 0 -
	1476 0 0 headers
typedef 4 171 sk_buff_data_t
ptr 8 unsigned char *
ptr 8 struct skb_ext *
typedef 1 276 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1477 0 0 hwtstamps
	1478 0 0 xsk_meta
array 272 1479 17
union 32 2 -
	1480 0 0 -
	1481 0 0 callback_head
typedef 4 1482 atomic_t
struct 136 25 sock_common
	1483 0 0 -
	1484 64 0 -
	1485 96 0 -
	172 128 0 skc_family
	276 144 0 skc_state
	276 152 4 skc_reuse
	276 156 1 skc_reuseport
	276 157 1 skc_ipv6only
	276 158 1 skc_net_refcnt
	166 160 0 skc_bound_dev_if
	1486 192 0 -
	844 320 0 skc_prot
	593 384 0 skc_net
	1487 448 0 skc_v6_daddr
	1487 576 0 skc_v6_rcv_saddr
	486 704 0 skc_cookie
	1488 768 0 -
	1489 832 0 skc_dontcopy_begin
	1490 832 0 -
	172 960 0 skc_tx_queue_mapping
	172 976 0 skc_rx_queue_mapping
	1491 992 0 -
	835 1024 0 skc_refcnt
	1492 1056 0 skc_dontcopy_end
	1493 1056 0 -
array 0 1326 0
typedef 4 166 __s32
struct 24 3 sk_buff_head
	1494 0 0 -
	1337 128 0 qlen
	612 160 0 lock
struct 24 4 -
	605 0 0 rmem_alloc
	166 32 0 len
	810 64 0 head
	810 128 0 tail
array 0 1326 0
array 0 1326 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1495 0 0 sk_wq
	1495 0 0 sk_wq_raw
ptr 8 void (*)(struct sock *)
array 0 1326 0
array 0 1326 0
ptr 8 struct socket *
array 16 1496 2
array 0 1326 0
array 0 1326 0
typedef 32 1497 socket_lock_t
array 0 1326 0
array 0 1326 0
typedef 4 1498 refcount_t
union 8 2 -
	810 0 0 sk_send_head
	1364 0 0 tcp_rtx_queue
struct 16 3 page_frag
	713 0 0 page
	1337 64 0 offset
	1337 96 0 size
union 40 2 -
	626 0 0 sk_timer
	626 0 0 mptcp_retransmit_timer
array 0 1326 0
array 0 1326 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 171 gfp_t
array 0 1326 0
ptr 8 struct proto *
typedef 8 1499 rwlock_t
typedef 4 1500 kuid_t
typedef 8 1501 ktime_t
struct 16 3 sock_cgroup_data
	228 0 0 cgroup
	591 64 0 classid
	575 96 0 prioidx
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	927 0 0 next
	1103 64 0 func
typedef 0 1502 netns_tracker
struct 16 3 xarray
	612 0 0 xa_lock
	842 32 0 xa_flags
	158 64 0 xa_head
typedef 4 1503 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1504 0 0 wait
	718 192 0 fasync_list
	154 256 0 flags
	851 320 0 rcu
struct 96 4 kset
	336 0 0 list
	1139 128 0 list_lock
	1505 192 0 kobj
	453 704 0 uevent_ops
struct 32 4 mutex
	1506 0 0 owner
	1507 64 0 wait_lock
	1508 96 0 osq
	336 128 0 wait_list
struct 48 2 blocking_notifier_head
	1509 0 0 rwsem
	1245 320 0 head
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
typedef 2 172 __u16
struct 8 1 hlist_bl_head
	1122 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	171 0 0 flags
	150 64 0 dqio_sem
	1510 384 0 files
	1511 576 0 info
	1512 2304 0 ops
struct 304 4 sb_writers
	172 0 0 frozen
	166 32 0 freeze_kcount
	166 64 0 freeze_ucount
	1513 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 893 32
typedef 16 1514 uuid_t
array 37 893 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1515 0 0 node
	72 64 0 list
	166 192 0 shrinker_id
	255 224 0 memcg_aware
	145 256 0 xa
ptr 8 struct page **
typedef 4 1516 spinlock_t
struct 40 3 plist_node
	166 0 0 prio
	72 64 0 prio_list
	72 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 72 10
array 40 171 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	733 0 0 rb_node
struct 32 2 completion
	171 0 0 done
	1517 64 0 wait
array 0 884 0
char 1 u char
typedef 1 1104 bool
struct 16 4 __call_single_node
	1145 0 0 llist
	1518 64 0 -
	223 96 0 src
	223 112 0 dst
struct 256 23 sched_entity
	1519 0 0 load
	109 128 0 run_node
	259 320 0 deadline
	259 384 0 min_vruntime
	259 448 0 min_slice
	72 512 0 group_node
	276 640 0 on_rq
	276 648 0 sched_delayed
	276 656 0 rel_deadline
	276 664 0 custom_slice
	259 704 0 exec_start
	259 768 0 sum_exec_runtime
	259 832 0 prev_sum_exec_runtime
	259 896 0 vruntime
	699 960 0 vlag
	259 1024 0 slice
	259 1088 0 nr_migrations
	166 1152 0 depth
	1520 1216 0 parent
	1521 1280 0 cfs_rq
	1521 1344 0 my_q
	154 1408 0 runnable_weight
	1522 1536 0 avg
struct 48 7 sched_rt_entity
	72 0 0 run_list
	154 128 0 timeout
	154 192 0 watchdog_stamp
	171 256 0 time_slice
	172 288 0 on_rq
	172 304 0 on_list
	1523 320 0 back
struct 240 23 sched_dl_entity
	109 0 0 rb_node
	259 192 0 dl_runtime
	259 256 0 dl_deadline
	259 320 0 dl_period
	259 384 0 dl_bw
	259 448 0 dl_density
	699 512 0 runtime
	259 576 0 deadline
	171 640 0 flags
	171 672 1 dl_throttled
	171 673 1 dl_yielded
	171 674 1 dl_non_contending
	171 675 1 dl_overrun
	171 676 1 dl_server
	171 677 1 dl_server_active
	171 678 1 dl_defer
	171 679 1 dl_defer_armed
	171 680 1 dl_defer_running
	781 704 0 dl_timer
	781 1216 0 inactive_timer
	1524 1728 0 rq
	1525 1792 0 server_pick_task
	899 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	259 0 0 wait_start
	259 64 0 wait_max
	259 128 0 wait_count
	259 192 0 wait_sum
	259 256 0 iowait_count
	259 320 0 iowait_sum
	259 384 0 sleep_start
	259 448 0 sleep_max
	699 512 0 sum_sleep_runtime
	259 576 0 block_start
	259 640 0 block_max
	699 704 0 sum_block_runtime
	699 768 0 exec_max
	259 832 0 slice_max
	259 896 0 nr_migrations_cold
	259 960 0 nr_failed_migrations_affine
	259 1024 0 nr_failed_migrations_running
	259 1088 0 nr_failed_migrations_hot
	259 1152 0 nr_forced_migrations
	259 1216 0 nr_wakeups
	259 1280 0 nr_wakeups_sync
	259 1344 0 nr_wakeups_migrate
	259 1408 0 nr_wakeups_local
	259 1472 0 nr_wakeups_remote
	259 1536 0 nr_wakeups_affine
	259 1600 0 nr_wakeups_affine_attempts
	259 1664 0 nr_wakeups_passive
	259 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1526 cpumask_t
union 4 2 rcu_special
	1527 0 0 b
	327 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	154 0 0 pcount
	792 64 0 run_delay
	792 128 0 last_arrival
	792 192 0 last_queued
struct 56 3 restart_block
	154 0 0 arch_data
	1528 64 0 fn
	1529 128 0 -
typedef 4 1530 pid_t
array 64 285 4
ptr 8 struct completion *
struct 48 7 vtime
	1215 0 0 seqcount
	792 64 0 starttime
	1531 128 0 state
	171 160 0 cpu
	259 192 0 utime
	259 256 0 stime
	259 320 0 gtime
struct 56 3 posix_cputimers_work
	241 0 0 work
	195 128 0 mutex
	171 384 0 scheduled
array 16 893 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1532 0 0 undo_list
struct 16 1 sysv_shm
	72 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1533 sigset_t
typedef 8 1534 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	166 0 0 mode
	152 32 0 filter_count
	1535 64 0 filter
struct 32 4 syscall_user_dispatch
	338 0 0 selector
	154 64 0 offset
	154 128 0 len
	255 192 0 on_dispatch
struct 8 1 wake_q_node
	1536 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1537 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 418 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 154 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1538 0 0 arch
	255 8192 0 flush_required
	255 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	713 0 0 page
	427 64 0 offset
	427 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	285 0 0 entry
	154 128 0 expires
	1365 192 0 function
	327 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 792 __u64
struct 8 1 llist_head
	1240 0 0 first
struct 4416 22 thread_struct
	1539 0 0 tls_array
	154 192 0 sp
	172 256 0 es
	172 272 0 ds
	172 288 0 fsindex
	172 304 0 gsindex
	154 320 0 fsbase
	154 384 0 gsbase
	1540 448 0 ptrace_bps
	154 704 0 virtual_dr6
	154 768 0 ptrace_dr7
	154 832 0 cr2
	154 896 0 trap_nr
	154 960 0 error_code
	1541 1024 0 io_bitmap
	154 1088 0 iopl_emul
	171 1152 1 iopl_warn
	327 1184 0 pkru
	154 1216 0 features
	154 1280 0 features_locked
	1542 1344 0 shstk
	1543 1536 0 fpu
struct 56 8 tk_read_base
	1544 0 0 clock
	963 64 0 mask
	963 128 0 cycle_last
	969 192 0 mult
	969 224 0 shift
	963 256 0 xtime_nsec
	965 320 0 base
	963 384 0 base_real
typedef 8 1545 u64
struct 16 2 timespec64
	1546 0 0 tv_sec
	673 64 0 tv_nsec
typedef 8 968 ktime_t
typedef 4 1547 s32
typedef 1 1548 u8
typedef 8 1549 s64
typedef 4 1550 u32
typedef 4 1551 spinlock_t
struct 8 1 hlist_nulls_head
	1171 0 0 first
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
struct 40 5 array_buffer
	1552 0 0 tr
	756 64 0 buffer
	1553 128 0 data
	1554 192 0 time_start
	166 256 0 cpu
typedef 1 1104 bool
typedef 4 1555 spinlock_t
struct 32 3 work_struct
	1556 0 0 data
	972 64 0 entry
	1557 192 0 func
struct 32 3 irq_work
	1558 0 0 node
	1559 128 0 func
	1560 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1561 arch_spinlock_t
array 3704 986 463
ptr 8 struct tracer *
array 32 276 32
typedef 4 1562 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1084 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1084 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1089 0 0 next
	1090 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1104 bool
struct 24 3 notifier_block
	1563 0 0 notifier_call
	1245 64 0 next
	166 128 0 priority
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	1564 0 0 sysname
	1564 520 0 nodename
	1564 1040 0 release
	1564 1560 0 version
	1564 2080 0 machine
	1564 2600 0 domainname
struct 24 4 ns_common
	180 0 0 stashed
	1241 64 0 ops
	171 128 0 inum
	1565 160 0 count
union 16 2 -
	1566 0 0 -
	241 0 0 vm_rcu
typedef 8 1567 pgprot_t
union 8 2 -
	1568 0 0 vm_flags
	1568 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	109 0 0 rb
	154 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1569 0 0 ctx
array 896 154 112
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
typedef 8 1570 phys_addr_t
struct 24 3 rb_node
	154 0 0 __rb_parent_color
	733 64 0 rb_right
	733 128 0 rb_left
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
union 8 2 -
	154 0 0 subtree_max_size
	956 0 0 vm
array 6144 1571 256
typedef 4 1572 spinlock_t
typedef 1 1104 bool
struct 32 3 rb_list
	1573 0 0 root
	1029 64 0 head
	1032 192 0 lock
struct 32 3 work_struct
	1574 0 0 data
	1029 64 0 entry
	1575 192 0 func
union 16 2 -
	1041 0 0 entry
	1576 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1577 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1578 u64
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
ptr 8 struct worker_pool *
array 32 893 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1579 0 0 private_list
	1580 0 0 callback_head
array 512 158 64
union 24 2 -
	1581 0 0 tags
	1581 0 0 marks
array 32 154 4
array 40 673 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 52 11
array 16 154 2
array 96 272 12
array 48 272 6
array 81936 148 5121
ptr 8 struct zone *
struct 4 1 optimistic_spin_queue
	152 0 0 tail
struct 4 1 -
	166 0 0 counter
struct 4 1 spinlock
	1582 0 0 -
typedef 4 1583 refcount_t
typedef 8 395 sector_t
typedef 4 1584 dev_t
struct 760 47 device
	179 0 0 kobj
	308 512 0 parent
	309 576 0 p
	200 640 0 init_name
	310 704 0 type
	311 768 0 bus
	312 832 0 driver
	158 896 0 platform_data
	158 960 0 driver_data
	1585 1024 0 driver_override
	185 1152 0 mutex
	1586 1408 0 links
	1587 1856 0 power
	316 4352 0 pm_domain
	317 4416 0 em_pd
	1588 4480 0 msi
	319 4608 0 dma_ops
	320 4672 0 dma_mask
	395 4736 0 coherent_dma_mask
	395 4800 0 bus_dma_limit
	321 4864 0 dma_range_map
	322 4928 0 dma_parms
	181 4992 0 dma_pools
	323 5120 0 dma_io_tlb_mem
	1589 5184 0 archdata
	325 5184 0 of_node
	326 5248 0 fwnode
	166 5312 0 numa_node
	1064 5344 0 devt
	1072 5376 0 id
	174 5408 0 devres_lock
	181 5440 0 devres_head
	328 5568 0 class
	262 5632 0 groups
	266 5696 0 release
	329 5760 0 iommu_group
	330 5824 0 iommu
	331 5888 0 physical_location
	1590 5952 0 removable
	752 5984 1 offline_disabled
	752 5985 1 offline
	752 5986 1 of_node_reused
	752 5987 1 state_synced
	752 5988 1 can_match
	752 5989 1 dma_skip_sync
	752 5990 1 dma_iommu
	745 6016 0 flags
typedef 2 172 umode_t
typedef 4 1591 kuid_t
typedef 4 1592 kgid_t
union 4 2 -
	171 0 0 i_nlink
	171 0 0 __i_nlink
typedef 8 1593 loff_t
typedef 8 1594 time64_t
typedef 4 1083 u32
typedef 1 1595 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 395 blkcnt_t
struct 40 5 rw_semaphore
	1094 0 0 count
	1094 64 0 owner
	1096 128 0 osq
	1095 160 0 wait_lock
	181 192 0 wait_list
typedef 2 1596 u16
union 16 2 -
	1597 0 0 i_dentry
	749 0 0 i_rcu
typedef 8 1598 atomic64_t
union 8 2 -
	344 0 0 i_fop
	1175 0 0 free_inode
struct 192 15 address_space
	149 0 0 host
	383 64 0 i_pages
	1076 192 0 invalidate_lock
	1162 512 0 gfp_mask
	176 544 0 i_mmap_writable
	1599 576 0 i_mmap
	154 704 0 nrpages
	154 768 0 writeback_index
	155 832 0 a_ops
	154 896 0 flags
	1600 960 0 wb_err
	174 992 0 i_private_lock
	181 1024 0 i_private_list
	1076 1152 0 i_mmap_rwsem
	158 1472 0 i_private_data
union 8 4 -
	950 0 0 i_pipe
	1176 0 0 i_cdev
	338 0 0 i_link
	171 0 0 i_dir_seq
typedef 4 171 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1601 0 0 -
struct 40 4 wait_queue_entry
	171 0 0 flags
	158 64 0 private
	1602 128 0 func
	181 192 0 entry
struct 4 1 -
	166 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	735 0 0 refcount
struct 16 3 blk_mq_queue_map
	446 0 0 mq_map
	171 64 0 nr_queues
	171 96 0 queue_offset
typedef 8 1079 atomic_long_t
typedef 4 1603 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	176 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 327 __kernel_dev_t
typedef 2 172 __u16
typedef 1 276 __u8
typedef 4 171 __u32
struct 4 1 refcount_struct
	1604 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1431 0 0 a
typedef 4 171 __u32
array 0 893 0
struct 24 3 task_cputime
	259 0 0 stime
	259 64 0 utime
	792 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	157 0 0 lock
	72 64 0 head
typedef 8 1577 work_func_t
array 304 1115 38
array 304 294 38
array 38 418 38
array 304 259 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4 1 -
	1605 0 0 val
struct 4 1 -
	1606 0 0 val
struct 8 1 -
	259 0 0 val
struct 4 1 refcount_struct
	152 0 0 refs
struct 4 1 seqcount_spinlock
	1215 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1607 0 0 -
	259 0 0 hash_len
union 8 2 -
	959 0 0 lock_count
	1608 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	283 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1609 pm_message_t
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
typedef 4 1610 spinlock_t
ptr 8 void (*)(struct klist_node *)
struct 4 1 kref
	1611 0 0 refcount
typedef 1 276 __u8
ptr 8 struct vfsmount *
typedef 8 1612 __kernel_loff_t
struct 8 1 llist_node
	1240 0 0 next
struct 32 6 file_ra_state
	154 0 0 start
	171 64 0 size
	171 96 0 async_size
	171 128 0 ra_pages
	171 160 0 mmap_miss
	348 192 0 prev_pos
typedef 8 1613 freeptr_t
struct 4 1 -
	166 0 0 counter
struct 24 2 wait_queue_head
	363 0 0 lock
	536 64 0 head
struct 4 1 spinlock
	1614 0 0 -
struct 64 8 -
	154 0 0 flags
	1615 64 0 -
	193 192 0 mapping
	154 256 0 index
	1616 320 0 -
	152 384 0 _mapcount
	152 416 0 _refcount
	154 448 0 memcg_data
struct 40 7 -
	154 0 0 _flags_1
	154 64 0 _head_1
	152 128 0 _large_mapcount
	152 160 0 _entire_mapcount
	152 192 0 _nr_pages_mapped
	152 224 0 _pincount
	171 256 0 _folio_nr_pages
struct 32 3 -
	154 0 0 _flags_2
	154 64 0 _head_2
	72 128 0 _deferred_list
struct 48 6 -
	154 0 0 _flags_3
	154 64 0 _head_3
	158 128 0 _hugetlb_subpool
	158 192 0 _hugetlb_cgroup
	158 256 0 _hugetlb_cgroup_rsvd
	158 320 0 _hugetlb_hwpoison
struct 4 1 -
	166 0 0 counter
struct 4 1 spinlock
	1617 0 0 -
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
struct 4 1 spinlock
	1618 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1619 atomic64_t
typedef 8 1620 u64
typedef 4 171 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1621 mempool_t
struct 16 2 bio_list
	1622 0 0 head
	1622 64 0 tail
typedef 8 792 __u64
typedef 8 1623 atomic_long_t
typedef 4 1624 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	732 0 0 tail
struct 4 1 spinlock
	1625 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1612 __s64
typedef 1 276 __u8
struct 8 1 -
	699 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1626 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1627 atomic64_t
struct 32 4 kernfs_elem_dir
	154 0 0 subdirs
	890 64 0 children
	240 128 0 root
	154 192 0 rev
struct 8 1 kernfs_elem_symlink
	220 0 0 target_kn
struct 32 4 kernfs_elem_attr
	1628 0 0 ops
	1629 64 0 open
	348 128 0 size
	220 192 0 notify_next
typedef 4 1630 u32
typedef 1 1631 u8
struct 4 1 kref
	1632 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	487 0 0 freelist
	154 64 0 tid
typedef 16 1633 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	1634 0 0 -
typedef 8 1635 atomic64_t
struct 24 2 swait_queue_head
	1636 0 0 lock
	1637 64 0 task_list
struct 256 2 -
	1638 0 0 parent
	1639 64 0 slot
struct 48 7 -
	158 0 0 pad
	1640 64 0 rcu
	1641 192 0 piv_parent
	276 256 0 parent_slot
	1642 288 0 type
	276 320 0 slot_len
	171 352 0 ma_flags
struct 256 3 maple_range_64
	1638 0 0 parent
	1643 64 0 pivot
	1644 1024 0 -
struct 248 5 maple_arange_64
	1638 0 0 parent
	1645 64 0 pivot
	1646 640 0 slot
	1647 1280 0 gap
	1648 1920 0 meta
struct 256 4 maple_alloc
	154 0 0 total
	276 64 0 node_count
	171 96 0 request_count
	1649 128 0 slot
typedef 0 1650 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	100 0 0 events
	171 320 0 period
	1215 352 0 sequence
struct 40 4 memcg_cgwb_frn
	259 0 0 bdi_id
	166 64 0 memcg_id
	259 128 0 at
	1651 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 1344 14 lru_gen_folio
	154 0 0 max_seq
	1054 64 0 min_seq
	1049 192 0 timestamps
	1652 448 0 folios
	1653 5568 0 nr_pages
	1654 8128 0 avg_refaulted
	1654 8640 0 avg_total
	1655 9152 0 protected
	1656 9536 0 evicted
	1656 10048 0 refaulted
	255 10560 0 enabled
	418 10568 0 gen
	418 10576 0 seg
	1657 10624 0 list
struct 72 5 lru_gen_mm_state
	154 0 0 seq
	456 64 0 head
	456 128 0 tail
	1658 192 0 filters
	1659 320 0 stats
struct 0 0 zswap_lruvec_state
array 40 154 5
struct 0 0 -
typedef 8 486 atomic_long_t
typedef 8 1577 work_func_t
struct 8 1 -
	1501 0 0 counter
struct 64 1 -
	152 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 1660 seqcount_t
array 416 154 52
array 160 100 4
ptr 8 struct linux_binfmt *
typedef 136 1661 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	1662 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	72 0 0 list
	154 128 0 bitmap
	472 192 0 memcg
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	158 0 0 base
	171 64 0 size
	1663 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	154 0 0 __rb_parent_color
	733 64 0 rb_right
	733 128 0 rb_left
struct 16 2 callback_head
	927 0 0 next
	1103 64 0 func
struct 8 1 llist_node
	1240 0 0 next
typedef 8 792 __u64
struct 0 0 -
typedef 2 172 __u16
typedef 2 1236 u16
struct 4 1 refcount_struct
	359 0 0 refs
typedef 4 171 __u32
ptr 8 struct llist_node *
ptr 8 const struct proc_ns_operations *
ptr 8 int (*)(struct ctl_table_set *)
struct 96 2 ctl_dir
	1664 0 0 header
	1263 704 0 root
typedef 4 171 gfp_t
ptr 8 struct notifier_block *
ptr 8 struct ctl_table_header *
typedef 1 804 u8
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
	1665 0 0 owner
	1666 64 0 wait_lock
	1667 96 0 osq
	536 128 0 wait_list
struct 8 1 hlist_head
	1089 0 0 first
struct 16 2 unix_table
	408 0 0 locks
	350 64 0 buckets
struct 8 1 rb_root
	733 0 0 rb_node
struct 48 2 blocking_notifier_head
	1668 0 0 rwsem
	1245 320 0 head
array 0 804 0
array 12 166 3
array 0 804 0
array 0 804 0
array 0 804 0
array 0 804 0
array 0 804 0
array 0 804 0
array 0 804 0
struct 0 0 -
struct 128 3 inet_timewait_death_row
	534 0 0 tw_refcount
	1669 512 0 hashinfo
	166 576 0 sysctl_max_tw_buckets
ptr 8 struct udp_table *
ptr 8 struct ipv4_devconf *
ptr 8 struct ip_ra_chain *
ptr 8 struct fib_rules_ops *
ptr 8 struct fib_table *
ptr 8 struct inet_peer_base *
ptr 8 struct fqdir *
struct 8 2 local_ports
	535 0 0 range
	360 32 0 warned
ptr 8 const struct tcp_congestion_ops *
ptr 8 struct tcp_fastopen_context *
struct 16 2 ping_group_range
	1670 0 0 lock
	1671 64 0 range
struct 8 2 sysctl_fib_multipath_hash_seed
	535 0 0 user_seed
	535 32 0 mp_seed
ptr 8 struct fib_notifier_ops *
typedef 16 1672 siphash_key_t
struct 192 18 dst_ops
	172 0 0 family
	171 32 0 gc_thresh
	1673 64 0 gc
	1674 128 0 check
	1675 192 0 default_advmss
	1675 256 0 mtu
	1676 320 0 cow_metrics
	1677 384 0 destroy
	1678 448 0 ifdown
	1679 512 0 negative_advice
	1680 576 0 link_failure
	1681 640 0 update_pmtu
	1682 704 0 redirect
	1683 768 0 local_out
	1684 832 0 neigh_lookup
	1685 896 0 confirm_neigh
	409 960 0 kmem_cachep
	1686 1024 0 pcpuc_entries
struct 184 41 netns_sysctl_ipv6
	1246 0 0 hdr
	1246 64 0 route_hdr
	1246 128 0 icmp_hdr
	1246 192 0 frags_hdr
	1246 256 0 xfrm6_hdr
	166 320 0 flush_delay
	166 352 0 ip6_rt_max_size
	166 384 0 ip6_rt_gc_min_interval
	166 416 0 ip6_rt_gc_timeout
	166 448 0 ip6_rt_gc_interval
	166 480 0 ip6_rt_gc_elasticity
	166 512 0 ip6_rt_mtu_expires
	166 544 0 ip6_rt_min_advmss
	535 576 0 multipath_hash_fields
	1247 608 0 multipath_hash_policy
	1247 616 0 bindv6only
	1247 624 0 flowlabel_consistency
	1247 632 0 auto_flowlabels
	166 640 0 icmpv6_time
	1247 672 0 icmpv6_echo_ignore_all
	1247 680 0 icmpv6_echo_ignore_multicast
	1247 688 0 icmpv6_echo_ignore_anycast
	1687 704 0 icmpv6_ratemask
	341 960 0 icmpv6_ratemask_ptr
	1247 1024 0 anycast_src_echo_reply
	1247 1032 0 ip_nonlocal_bind
	1247 1040 0 fwmark_reflect
	1247 1048 0 flowlabel_state_ranges
	166 1056 0 idgen_retries
	166 1088 0 idgen_delay
	166 1120 0 flowlabel_reflect
	166 1152 0 max_dst_opts_cnt
	166 1184 0 max_hbh_opts_cnt
	166 1216 0 max_dst_opts_len
	166 1248 0 max_hbh_opts_len
	166 1280 0 seg6_flowlabel
	535 1312 0 ioam6_id
	564 1344 0 ioam6_id_wide
	1247 1408 0 skip_notify_on_dev_down
	1247 1416 0 fib_notify_on_flag_change
	1247 1424 0 icmpv6_error_anycast_as_unicast
ptr 8 struct ipv6_devconf *
ptr 8 struct fib6_info *
ptr 8 struct rt6_info *
ptr 8 struct rt6_statistics *
struct 40 4 timer_list
	1688 0 0 entry
	154 128 0 expires
	1365 192 0 function
	535 256 0 flags
ptr 8 struct fib6_table *
typedef 8 1689 rwlock_t
struct 88 4 delayed_work
	1314 0 0 work
	1296 256 0 timer
	391 576 0 wq
	166 640 0 cpu
ptr 8 struct seg6_pernet_data *
struct 16 3 -
	1261 0 0 head
	363 64 0 lock
	535 96 0 seq
ptr 8 struct ioam6_pernet_data *
ptr 8 struct sctp_mib *
array 88 1690 11
array 40 579 5
array 24 579 3
ptr 8 struct ip_conntrack_stat *
ptr 8 struct nf_ct_event_notifier *
struct 200 8 nf_ip_net
	1691 0 0 generic
	1692 32 0 tcp
	1693 544 0 udp
	1694 640 0 icmp
	1694 672 0 icmpv6
	1695 704 0 dccp
	1696 1056 0 sctp
	1697 1408 0 gre
ptr 8 struct nf_flow_table_stat *
array 16 1115 2
array 16 588 2
array 32 536 2
struct 32 3 work_struct
	1665 0 0 data
	536 64 0 entry
	1698 192 0 func
array 48 1699 3
array 24 171 6
struct 48 6 xfrm_policy_hthresh
	1314 0 0 work
	1670 256 0 lock
	1247 320 0 lbits4
	1247 328 0 rbits4
	1247 336 0 lbits6
	1247 344 0 rbits6
array 3 1247 3
typedef 4 1700 seqcount_spinlock_t
typedef 8 792 __u64
typedef 8 1701 size_t
ptr 8 struct mpls_route **
typedef 4 1702 seqcount_mutex_t
ptr 8 struct smc_stats *
ptr 8 struct smc_stats_rsn *
typedef 1 276 __u8
struct 8 2 -
	154 0 32 priv_flags
	154 32 1 lltx
struct 8 2 -
	154 0 32 priv_flags
	154 32 1 lltx
typedef 8 1703 u64
typedef 2 172 __u16
typedef 2 695 __s16
struct 4 2 netdev_tc_txq
	575 0 0 count
	575 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 171 __u32
struct 8 1 -
	664 0 0 net
union 8 2 -
	154 0 0 rx_packets
	1209 0 0 __rx_packets
union 8 2 -
	154 0 0 tx_packets
	1209 0 0 __tx_packets
union 8 2 -
	154 0 0 rx_bytes
	1209 0 0 __rx_bytes
union 8 2 -
	154 0 0 tx_bytes
	1209 0 0 __tx_bytes
union 8 2 -
	154 0 0 rx_errors
	1209 0 0 __rx_errors
union 8 2 -
	154 0 0 tx_errors
	1209 0 0 __tx_errors
union 8 2 -
	154 0 0 rx_dropped
	1209 0 0 __rx_dropped
union 8 2 -
	154 0 0 tx_dropped
	1209 0 0 __tx_dropped
union 8 2 -
	154 0 0 multicast
	1209 0 0 __multicast
union 8 2 -
	154 0 0 collisions
	1209 0 0 __collisions
union 8 2 -
	154 0 0 rx_length_errors
	1209 0 0 __rx_length_errors
union 8 2 -
	154 0 0 rx_over_errors
	1209 0 0 __rx_over_errors
union 8 2 -
	154 0 0 rx_crc_errors
	1209 0 0 __rx_crc_errors
union 8 2 -
	154 0 0 rx_frame_errors
	1209 0 0 __rx_frame_errors
union 8 2 -
	154 0 0 rx_fifo_errors
	1209 0 0 __rx_fifo_errors
union 8 2 -
	154 0 0 rx_missed_errors
	1209 0 0 __rx_missed_errors
union 8 2 -
	154 0 0 tx_aborted_errors
	1209 0 0 __tx_aborted_errors
union 8 2 -
	154 0 0 tx_carrier_errors
	1209 0 0 __tx_carrier_errors
union 8 2 -
	154 0 0 tx_fifo_errors
	1209 0 0 __tx_fifo_errors
union 8 2 -
	154 0 0 tx_heartbeat_errors
	1209 0 0 __tx_heartbeat_errors
union 8 2 -
	154 0 0 tx_window_errors
	1209 0 0 __tx_window_errors
union 8 2 -
	154 0 0 rx_compressed
	1209 0 0 __rx_compressed
union 8 2 -
	154 0 0 tx_compressed
	1209 0 0 __tx_compressed
struct 4 1 -
	166 0 0 counter
struct 4 1 spinlock
	1704 0 0 -
struct 8 1 rb_root
	733 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	200 0 0 name
	589 64 0 entry
	196 192 0 parent
	614 256 0 kset
	1091 320 0 ktype
	220 384 0 sd
	1705 448 0 kref
	171 480 1 state_initialized
	171 481 1 state_in_sysfs
	171 482 1 state_add_uevent_sent
	171 483 1 state_remove_uevent_sent
	171 484 1 uevent_suppress
struct 16 2 -
	200 0 0 name
	612 64 0 lock
struct 32 4 mutex
	1209 0 0 owner
	1706 64 0 wait_lock
	1707 96 0 osq
	589 128 0 wait_list
struct 56 4 dev_links_info
	589 0 0 suppliers
	589 128 0 consumers
	589 256 0 defer_sync
	1708 384 0 status
struct 312 55 dev_pm_info
	1709 0 0 power_state
	615 32 1 can_wakeup
	615 33 1 async_suspend
	615 34 1 in_dpm_list
	615 35 1 is_prepared
	615 36 1 is_suspended
	615 37 1 is_noirq_suspended
	615 38 1 is_late_suspended
	615 39 1 no_pm
	615 40 1 early_init
	615 41 1 direct_complete
	591 64 0 driver_flags
	612 96 0 lock
	589 128 0 entry
	1710 256 0 completion
	1130 512 0 wakeup
	615 576 1 wakeup_path
	615 577 1 syscore
	615 578 1 no_pm_callbacks
	615 579 1 async_in_progress
	615 580 1 smart_suspend
	615 581 1 must_resume
	615 582 1 may_skip_resume
	1711 640 0 suspend_timer
	1329 1152 0 timer_expires
	483 1216 0 work
	1504 1472 0 wait_queue
	1131 1664 0 wakeirq
	605 1728 0 usage_count
	605 1760 0 child_count
	171 1792 3 disable_depth
	615 1795 1 idle_notification
	615 1796 1 request_pending
	615 1797 1 deferred_resume
	615 1798 1 needs_force_resume
	615 1799 1 runtime_auto
	615 1800 1 ignore_children
	615 1801 1 no_callbacks
	615 1802 1 irq_safe
	615 1803 1 use_autosuspend
	615 1804 1 timer_autosuspends
	615 1805 1 memalloc_noio
	171 1824 0 links_count
	1712 1856 0 request
	1713 1888 0 runtime_status
	1713 1920 0 last_status
	166 1952 0 runtime_error
	166 1984 0 autosuspend_delay
	1329 2048 0 last_busy
	1329 2112 0 active_time
	1329 2176 0 suspended_time
	1329 2240 0 accounting_timestamp
	1134 2304 0 subsys_data
	1135 2368 0 set_latency_tolerance
	1136 2432 0 qos
struct 16 2 dev_msi_info
	1137 0 0 domain
	1138 64 0 data
struct 0 0 dev_archdata
typedef 4 1714 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 154 1
struct 16 2 bpf_xdp_entity
	588 0 0 prog
	1715 64 0 link
struct 0 0 -
struct 40 4 -
	1716 0 0 -
	193 128 0 mapping
	1717 192 0 -
	154 256 0 private
struct 40 5 -
	154 0 0 pp_magic
	1718 64 0 pp
	154 128 0 _pp_mapping_pad
	154 192 0 dma_addr
	272 256 0 pp_ref_count
struct 8 1 -
	154 0 0 compound_head
struct 16 2 -
	1719 0 0 pgmap
	158 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 171 __u32
struct 32 3 work_struct
	1720 0 0 data
	1721 64 0 entry
	1722 192 0 func
struct 40 4 timer_list
	1393 0 0 entry
	154 128 0 expires
	1365 192 0 function
	671 256 0 flags
array 1024 674 128
typedef 4 171 gfp_t
struct 4 1 -
	166 0 0 counter
struct 4 1 refcount_struct
	682 0 0 refs
typedef 8 792 __u64
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1089 0 0 next
	1090 64 0 pprev
typedef 1 885 __s8
struct 4 1 raw_spinlock
	1723 0 0 raw_lock
ptr 8 struct lruvec *
array 160 1724 4
array 16 166 4
array 192 1725 3
typedef 8 1458 atomic_long_t
typedef 4 1726 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	777 0 0 tail
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
struct 24 2 wait_queue_head
	772 0 0 lock
	1403 64 0 head
typedef 8 1727 atomic64_t
typedef 8 792 __u64
typedef 2 172 __u16
typedef 1 276 __u8
typedef 4 171 __u32
array 16 893 16
array 48 893 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 16 2 callback_head
	927 0 0 next
	1103 64 0 func
struct 16 2 -
	154 0 0 _pt_pad_1
	1728 64 0 pmd_huge_pte
typedef 4 1729 spinlock_t
struct 4 1 -
	166 0 0 counter
struct 4 1 refcount_struct
	176 0 0 refs
typedef 4 171 blk_features_t
typedef 4 171 blk_flags_t
struct 6 6 blk_integrity
	276 0 0 flags
	1730 8 0 csum_type
	276 16 0 tuple_size
	276 24 0 pi_offset
	276 32 0 interval_exp
	276 40 0 tag_size
typedef 8 1577 work_func_t
struct 24 2 wait_queue_head
	174 0 0 lock
	181 64 0 head
typedef 8 1731 phys_addr_t
struct 4 1 -
	166 0 0 counter
struct 4 1 raw_spinlock
	758 0 0 raw_lock
struct 4 1 qspinlock
	1732 0 0 -
typedef 8 1733 __kernel_size_t
struct 8 1 rb_time_struct
	1734 0 0 time
typedef 8 792 __u64
typedef 8 1735 atomic_long_t
struct 4 1 optimistic_spin_queue
	755 0 0 tail
typedef 8 1577 work_func_t
struct 24 2 swait_queue_head
	757 0 0 lock
	216 64 0 task_list
struct 32 3 irq_work
	1736 0 0 node
	1559 128 0 func
	1737 192 0 irqwait
typedef 24 1738 wait_queue_head_t
struct 4 1 spinlock
	1739 0 0 -
struct 24 2 offset_ctx
	1740 0 0 mt
	154 128 0 next_offset
struct 32 2 -
	1403 0 0 shrinklist
	1403 128 0 swaplist
typedef 8 1741 time64_t
struct 8 1 rb_root
	733 0 0 rb_node
typedef 8 1742 rwlock_t
struct 4 1 -
	166 0 0 counter
typedef 2 172 umode_t
typedef 4 1743 kuid_t
typedef 4 1744 kgid_t
union 4 2 -
	171 0 0 i_nlink
	171 0 0 __i_nlink
typedef 4 1745 dev_t
typedef 8 1746 loff_t
typedef 4 1462 u32
typedef 1 1747 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 1748 blkcnt_t
struct 40 5 rw_semaphore
	1400 0 0 count
	1400 64 0 owner
	1402 128 0 osq
	1401 160 0 wait_lock
	1403 192 0 wait_list
struct 16 2 hlist_node
	1089 0 0 next
	1090 64 0 pprev
typedef 2 1749 u16
union 16 2 -
	1750 0 0 i_dentry
	1751 0 0 i_rcu
typedef 8 1752 atomic64_t
union 8 2 -
	344 0 0 i_fop
	1175 0 0 free_inode
struct 192 15 address_space
	149 0 0 host
	1753 64 0 i_pages
	1454 192 0 invalidate_lock
	1754 512 0 gfp_mask
	777 544 0 i_mmap_writable
	1755 576 0 i_mmap
	154 704 0 nrpages
	154 768 0 writeback_index
	155 832 0 a_ops
	154 896 0 flags
	1756 960 0 wb_err
	772 992 0 i_private_lock
	1403 1024 0 i_private_list
	1454 1152 0 i_mmap_rwsem
	158 1472 0 i_private_data
union 8 4 -
	950 0 0 i_pipe
	1176 0 0 i_cdev
	338 0 0 i_link
	171 0 0 i_dir_seq
typedef 4 171 __u32
struct 32 2 timerqueue_node
	109 0 0 node
	782 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	259 0 0 expires
	259 64 0 incr
struct 24 3 task_cputime_atomic
	423 0 0 utime
	423 64 0 stime
	423 128 0 sum_exec_runtime
array 72 1757 3
struct 8 2 -
	286 0 0 seqcount
	157 32 0 lock
struct 16 2 rlimit
	1758 0 0 rlim_cur
	1758 64 0 rlim_max
struct 24 3 -
	810 0 0 next
	810 64 0 prev
	1759 128 0 -
struct 24 3 rb_node
	154 0 0 __rb_parent_color
	733 64 0 rb_right
	733 128 0 rb_left
typedef 8 1760 ktime_t
struct 16 2 -
	154 0 0 _skb_refdst
	1680 64 0 destructor
struct 60 49 -
	1761 0 0 __pkt_type_offset
	804 0 3 pkt_type
	804 3 1 ignore_df
	804 4 1 dst_pending_confirm
	804 5 2 ip_summed
	804 7 1 ooo_okay
	1762 8 0 __mono_tc_offset
	804 8 2 tstamp_type
	804 10 1 tc_at_ingress
	804 11 1 tc_skip_classify
	804 12 1 remcsum_offload
	804 13 1 csum_complete_sw
	804 14 2 csum_level
	804 16 1 inner_protocol_type
	804 17 1 l4_hash
	804 18 1 sw_hash
	804 19 1 no_fcs
	804 20 1 encapsulation
	804 21 1 encap_hdr_csum
	804 22 1 csum_valid
	804 24 2 ndisc_nodetype
	804 26 1 ipvs_property
	804 27 1 nf_trace
	804 28 1 redirected
	804 29 1 from_ingress
	804 30 1 nf_skip_egress
	804 31 1 decrypted
	804 32 1 slow_gro
	804 33 1 csum_not_inet
	804 34 1 unreadable
	804 35 2 tc_depth
	802 48 0 tc_index
	1763 64 0 alloc_cpu
	1764 96 0 -
	1239 128 0 priority
	166 160 0 skb_iif
	1239 192 0 hash
	1765 224 0 -
	1766 256 0 -
	1239 288 0 secmark
	1767 320 0 -
	1768 352 0 -
	802 368 0 inner_transport_header
	802 384 0 inner_network_header
	802 400 0 inner_mac_header
	1769 416 0 protocol
	802 432 0 transport_header
	802 448 0 network_header
	802 464 0 mac_header
struct 60 49 -
	1770 0 0 __pkt_type_offset
	804 0 3 pkt_type
	804 3 1 ignore_df
	804 4 1 dst_pending_confirm
	804 5 2 ip_summed
	804 7 1 ooo_okay
	1771 8 0 __mono_tc_offset
	804 8 2 tstamp_type
	804 10 1 tc_at_ingress
	804 11 1 tc_skip_classify
	804 12 1 remcsum_offload
	804 13 1 csum_complete_sw
	804 14 2 csum_level
	804 16 1 inner_protocol_type
	804 17 1 l4_hash
	804 18 1 sw_hash
	804 19 1 no_fcs
	804 20 1 encapsulation
	804 21 1 encap_hdr_csum
	804 22 1 csum_valid
	804 24 2 ndisc_nodetype
	804 26 1 ipvs_property
	804 27 1 nf_trace
	804 28 1 redirected
	804 29 1 from_ingress
	804 30 1 nf_skip_egress
	804 31 1 decrypted
	804 32 1 slow_gro
	804 33 1 csum_not_inet
	804 34 1 unreadable
	804 35 2 tc_depth
	802 48 0 tc_index
	1763 64 0 alloc_cpu
	1772 96 0 -
	1239 128 0 priority
	166 160 0 skb_iif
	1239 192 0 hash
	1773 224 0 -
	1774 256 0 -
	1239 288 0 secmark
	1775 320 0 -
	1776 352 0 -
	802 368 0 inner_transport_header
	802 384 0 inner_network_header
	802 400 0 inner_mac_header
	1769 416 0 protocol
	802 432 0 transport_header
	802 448 0 network_header
	802 464 0 mac_header
struct 8 1 skb_shared_hwtstamps
	1777 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1778 0 0 tx_timestamp
typedef 16 1779 skb_frag_t
struct 32 2 -
	1780 0 0 -
	1781 128 0 -
struct 16 2 callback_head
	927 0 0 next
	1103 64 0 func
struct 4 1 -
	166 0 0 counter
union 8 2 -
	1782 0 0 skc_addrpair
	1783 0 0 -
union 4 2 -
	171 0 0 skc_hash
	1784 0 0 skc_u16hashes
union 4 2 -
	1785 0 0 skc_portpair
	1786 0 0 -
union 16 2 -
	622 0 0 skc_bind_node
	622 0 0 skc_portaddr_node
struct 16 1 in6_addr
	1787 0 0 in6_u
union 8 3 -
	154 0 0 skc_flags
	544 0 0 skc_listener
	1788 0 0 skc_tw_dr
array 0 166 0
union 16 2 -
	622 0 0 skc_node
	1789 0 0 skc_nulls_node
union 4 3 -
	166 0 0 skc_incoming_cpu
	591 0 0 skc_rcv_wnd
	591 0 0 skc_tw_rcv_nxt
array 0 166 0
union 4 3 -
	591 0 0 skc_rxhash
	591 0 0 skc_window_clamp
	591 0 0 skc_tw_snd_nxt
union 16 2 -
	1790 0 0 -
	1791 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	612 0 0 slock
	166 32 0 owned
	1504 64 0 wq
struct 4 1 refcount_struct
	605 0 0 refs
struct 8 1 -
	1792 0 0 raw_lock
struct 4 1 -
	1793 0 0 val
typedef 8 1794 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 1795 wait_queue_head_t
struct 64 12 kobject
	200 0 0 name
	336 64 0 entry
	196 192 0 parent
	614 256 0 kset
	1091 320 0 ktype
	220 384 0 sd
	1141 448 0 kref
	171 480 1 state_initialized
	171 481 1 state_in_sysfs
	171 482 1 state_add_uevent_sent
	171 483 1 state_remove_uevent_sent
	171 484 1 uevent_suppress
typedef 8 1796 atomic_long_t
typedef 4 1797 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1798 0 0 tail
struct 40 5 rw_semaphore
	1506 0 0 count
	1506 64 0 owner
	1508 128 0 osq
	1507 160 0 wait_lock
	336 192 0 wait_list
array 24 149 3
array 216 1799 3
array 24 1800 3
array 288 1801 3
struct 16 1 -
	1802 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	1803 0 0 -
struct 24 2 swait_queue_head
	698 0 0 lock
	72 64 0 task_list
union 4 2 -
	171 0 0 u_flags
	152 0 0 a_flags
struct 16 2 load_weight
	154 0 0 weight
	327 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	259 0 0 last_update_time
	259 64 0 load_sum
	259 128 0 runnable_sum
	327 192 0 util_sum
	327 224 0 period_contrib
	154 256 0 load_avg
	154 320 0 runnable_avg
	154 384 0 util_avg
	171 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 1804 dl_server_pick_f
struct 1024 1 cpumask
	1805 0 0 bits
struct 4 4 -
	418 0 0 blocked
	418 8 0 need_qs
	418 16 0 exp_hint
	418 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	1806 0 0 futex
	1807 0 0 nanosleep
	1808 0 0 poll
typedef 4 166 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	333 0 0 sig
typedef 8 1758 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	1809 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1526 0 0 cpumask
array 24 1810 3
array 32 1811 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	259 0 0 base
	259 64 0 size
struct 4224 7 fpu
	171 0 0 last_cpu
	154 64 0 avx512_timestamp
	1812 128 0 fpstate
	1812 192 0 __task_fpstate
	1813 256 0 perm
	1813 384 0 guest_perm
	1814 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 792 __u64
typedef 8 1549 time64_t
typedef 4 166 __s32
typedef 1 276 __u8
typedef 8 1612 __s64
typedef 4 171 __u32
struct 4 1 spinlock
	1815 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 1816 u64
struct 4 1 spinlock
	1817 0 0 -
typedef 8 1818 atomic_long_t
typedef 8 1577 work_func_t
struct 16 4 __call_single_node
	1819 0 0 llist
	1820 64 0 -
	1821 96 0 src
	1821 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	706 0 0 task
struct 4 1 qspinlock
	1822 0 0 -
struct 4 1 raw_spinlock
	979 0 0 raw_lock
typedef 8 1823 notifier_fn_t
array 65 893 65
typedef 4 1824 refcount_t
struct 16 2 -
	154 0 0 vm_start
	154 64 0 vm_end
struct 8 1 pgprot
	1825 0 0 pgprot
typedef 8 154 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 1826 u64
struct 24 2 vmap_pool
	1029 0 0 head
	154 128 0 len
struct 4 1 spinlock
	1827 0 0 -
struct 8 1 rb_root
	733 0 0 rb_node
typedef 8 1828 atomic_long_t
typedef 8 1577 work_func_t
struct 16 2 hlist_node
	1089 0 0 next
	1090 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 792 __u64
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
struct 16 2 callback_head
	927 0 0 next
	1103 64 0 func
array 24 1829 3
union 4 1 -
	1395 0 0 rlock
struct 4 1 refcount_struct
	1830 0 0 refs
typedef 4 1072 __kernel_dev_t
struct 16 2 -
	200 0 0 name
	174 64 0 lock
struct 56 4 dev_links_info
	181 0 0 suppliers
	181 128 0 consumers
	181 256 0 defer_sync
	1831 384 0 status
struct 312 55 dev_pm_info
	1832 0 0 power_state
	752 32 1 can_wakeup
	752 33 1 async_suspend
	752 34 1 in_dpm_list
	752 35 1 is_prepared
	752 36 1 is_suspended
	752 37 1 is_noirq_suspended
	752 38 1 is_late_suspended
	752 39 1 no_pm
	752 40 1 early_init
	752 41 1 direct_complete
	1072 64 0 driver_flags
	174 96 0 lock
	181 128 0 entry
	1833 256 0 completion
	1130 512 0 wakeup
	752 576 1 wakeup_path
	752 577 1 syscore
	752 578 1 no_pm_callbacks
	752 579 1 async_in_progress
	752 580 1 smart_suspend
	752 581 1 must_resume
	752 582 1 may_skip_resume
	1834 640 0 suspend_timer
	395 1152 0 timer_expires
	744 1216 0 work
	750 1472 0 wait_queue
	1131 1664 0 wakeirq
	176 1728 0 usage_count
	176 1760 0 child_count
	171 1792 3 disable_depth
	752 1795 1 idle_notification
	752 1796 1 request_pending
	752 1797 1 deferred_resume
	752 1798 1 needs_force_resume
	752 1799 1 runtime_auto
	752 1800 1 ignore_children
	752 1801 1 no_callbacks
	752 1802 1 irq_safe
	752 1803 1 use_autosuspend
	752 1804 1 timer_autosuspends
	752 1805 1 memalloc_noio
	171 1824 0 links_count
	1835 1856 0 request
	740 1888 0 runtime_status
	740 1920 0 last_status
	166 1952 0 runtime_error
	166 1984 0 autosuspend_delay
	395 2048 0 last_busy
	395 2112 0 active_time
	395 2176 0 suspended_time
	395 2240 0 accounting_timestamp
	1134 2304 0 subsys_data
	1135 2368 0 set_latency_tolerance
	1136 2432 0 qos
struct 16 2 dev_msi_info
	1137 0 0 domain
	1138 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	1836 0 0 val
struct 4 1 -
	1837 0 0 val
typedef 8 1612 __kernel_loff_t
typedef 8 1612 __s64
typedef 1 276 __u8
typedef 2 172 __u16
struct 8 1 hlist_head
	1089 0 0 first
struct 8 1 -
	1838 0 0 counter
struct 16 2 rb_root_cached
	1839 0 0 rb_root
	733 64 0 rb_leftmost
typedef 4 1072 errseq_t
union 4 1 -
	1603 0 0 rlock
typedef 8 1840 wait_queue_func_t
struct 4 1 raw_spinlock
	1841 0 0 raw_lock
typedef 4 1842 atomic_t
typedef 4 1843 uid_t
typedef 4 1844 gid_t
struct 8 2 -
	327 0 0 hash
	327 32 0 len
struct 8 2 -
	157 0 0 lock
	166 32 0 count
struct 4 1 pm_message
	166 0 0 event
struct 4 1 spinlock
	1845 0 0 -
typedef 4 1846 refcount_t
int 8 s long long int
struct 8 1 -
	154 0 0 v
union 4 1 -
	1847 0 0 rlock
union 16 2 -
	72 0 0 lru
	1848 0 0 -
union 8 2 -
	158 0 0 private
	1849 0 0 swap
union 4 1 -
	1850 0 0 rlock
union 4 1 -
	1851 0 0 rlock
struct 8 1 -
	1852 0 0 counter
typedef 8 792 __u64
struct 72 8 mempool_s
	174 0 0 lock
	166 32 0 min_nr
	166 64 0 curr_nr
	487 128 0 elements
	158 192 0 pool_data
	488 256 0 alloc
	489 320 0 free
	750 384 0 wait
ptr 8 struct bio *
typedef 8 1853 atomic64_t
struct 4 1 raw_spinlock
	1854 0 0 raw_lock
union 4 1 -
	1855 0 0 rlock
typedef 8 1856 u64
struct 8 1 -
	1857 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 171 __u32
typedef 1 276 __u8
typedef 4 1858 refcount_t
union 16 2 -
	1859 0 0 -
	1860 0 0 full
union 4 1 -
	1861 0 0 rlock
struct 8 1 -
	1862 0 0 counter
typedef 4 1863 raw_spinlock_t
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
ptr 8 struct maple_pnode *
array 248 158 31
struct 16 2 callback_head
	927 0 0 next
	1103 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 154 15
union 128 2 -
	1864 0 0 slot
	1865 0 0 -
array 72 154 9
array 80 158 10
array 80 154 10
struct 2 2 maple_metadata
	276 0 0 end
	276 8 0 gap
array 240 1866 30
struct 0 0 -
struct 16 2 wb_completion
	152 0 0 cnt
	1126 64 0 waitq
array 640 1867 4
array 320 1868 4
array 64 1869 2
array 48 1870 1
array 64 1871 1
struct 16 2 hlist_nulls_node
	1171 0 0 next
	1872 64 0 pprev
array 16 341 2
array 32 1873 1
struct 4 1 seqcount
	171 0 0 sequence
struct 136 12 -
	259 0 0 ctx_id
	423 64 0 tlb_gen
	154 128 0 next_trim_cpumask
	150 192 0 ldt_usr_sem
	1874 512 0 ldt
	154 576 0 flags
	195 640 0 lock
	158 896 0 vdso
	1875 960 0 vdso_image
	152 1024 0 perf_rdpmc_allowed
	223 1056 0 pkey_allocation_map
	1876 1072 0 execute_only_pkey
ptr 8 struct xol_area *
struct 56 2 mod_tree_node
	214 0 0 mod
	1877 64 0 node
struct 88 9 ctl_table_header
	1878 0 0 -
	912 192 0 unregistering
	1879 256 0 ctl_table_arg
	1880 320 0 root
	1881 384 0 set
	1882 448 0 parent
	1883 512 0 node
	1261 576 0 inodes
	1884 640 0 type
typedef 8 1885 atomic_long_t
typedef 4 1847 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	359 0 0 tail
struct 40 5 rw_semaphore
	1665 0 0 count
	1665 64 0 owner
	1667 128 0 osq
	1666 160 0 wait_lock
	536 192 0 wait_list
ptr 8 struct inet_hashinfo *
typedef 8 1886 seqlock_t
array 8 1887 2
struct 16 1 -
	1888 0 0 key
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
	1666 0 0 lock
	1760 64 0 count
	536 128 0 list
	700 256 0 counters
array 32 154 4
struct 16 2 hlist_node
	1089 0 0 next
	1090 64 0 pprev
struct 8 1 -
	1889 0 0 raw_lock
ptr 8 const struct nf_logger *
struct 4 1 nf_generic_net
	171 0 0 timeout
struct 64 6 nf_tcp_net
	1890 0 0 timeouts
	1247 448 0 tcp_loose
	1247 456 0 tcp_be_liberal
	1247 464 0 tcp_max_retrans
	1247 472 0 tcp_ignore_invalid_rst
	171 480 0 offload_timeout
struct 12 2 nf_udp_net
	1891 0 0 timeouts
	171 64 0 offload_timeout
struct 4 1 nf_icmp_net
	171 0 0 timeout
struct 44 2 nf_dccp_net
	1247 0 0 dccp_loose
	1892 32 0 dccp_timeout
struct 40 1 nf_sctp_net
	1892 0 0 timeouts
struct 24 2 nf_gre_net
	536 0 0 keymap_list
	1891 128 0 timeouts
typedef 8 1577 work_func_t
struct 16 6 xfrm_policy_hash
	350 0 0 table
	171 64 0 hmask
	1247 96 0 dbits4
	1247 104 0 sbits4
	1247 112 0 dbits6
	1247 120 0 sbits6
struct 4 1 seqcount_spinlock
	1893 0 0 seqcount
typedef 8 1894 __kernel_size_t
struct 4 1 seqcount_mutex
	1893 0 0 seqcount
typedef 8 792 __u64
union 4 1 -
	1895 0 0 rlock
struct 4 1 kref
	835 0 0 refcount
typedef 4 1895 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	605 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1896 pm_message_t
struct 32 2 completion
	171 0 0 done
	1897 64 0 wait
struct 64 8 hrtimer
	1898 0 0 node
	847 256 0 _softexpires
	1464 320 0 function
	1465 384 0 base
	629 448 0 state
	629 456 0 is_rel
	629 464 0 is_soft
	629 472 0 is_hard
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
typedef 4 591 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 16 4 -
	72 0 0 lru
	1899 0 0 -
	72 0 0 buddy_list
	72 0 0 pcp_list
union 8 2 -
	154 0 0 index
	154 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 1900 atomic_long_t
struct 16 2 list_head
	456 0 0 next
	456 64 0 prev
typedef 8 1577 work_func_t
typedef 4 1901 arch_spinlock_t
array 40 1902 2
array 64 1903 8
struct 4 1 raw_spinlock
	1904 0 0 raw_lock
struct 8 1 -
	1905 0 0 counter
typedef 8 713 pgtable_t
struct 4 1 spinlock
	1906 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 1907 u64
union 4 3 -
	755 0 0 val
	1908 0 0 -
	1909 0 0 -
typedef 8 154 __kernel_ulong_t
typedef 8 1910 local64_t
typedef 8 1911 atomic64_t
struct 16 4 __call_single_node
	1912 0 0 llist
	1913 64 0 -
	1914 96 0 src
	1914 112 0 dst
struct 8 1 rcuwait
	706 0 0 task
struct 24 2 wait_queue_head
	1915 0 0 lock
	216 64 0 head
union 4 1 -
	1726 0 0 rlock
struct 16 3 maple_tree
	1916 0 0 -
	171 32 0 ma_flags
	158 64 0 ma_root
typedef 8 1612 __s64
struct 8 1 -
	1917 0 0 raw_lock
struct 4 1 -
	1918 0 0 val
struct 4 1 -
	1919 0 0 val
typedef 4 1450 __kernel_dev_t
typedef 8 1612 __kernel_loff_t
typedef 1 276 __u8
typedef 8 1920 u64
typedef 2 172 __u16
struct 8 1 hlist_head
	1089 0 0 first
struct 16 2 callback_head
	927 0 0 next
	1103 64 0 func
struct 8 1 -
	1921 0 0 counter
struct 16 3 xarray
	772 0 0 xa_lock
	1754 32 0 xa_flags
	158 64 0 xa_head
typedef 4 171 gfp_t
struct 16 2 rb_root_cached
	1441 0 0 rb_root
	733 64 0 rb_leftmost
typedef 4 1450 errseq_t
struct 24 2 posix_cputimer_base
	259 0 0 nextevt
	1922 64 0 tqhead
typedef 8 154 __kernel_ulong_t
union 8 2 -
	548 0 0 dev
	154 0 0 dev_scratch
typedef 8 1923 s64
array 0 804 0
array 0 804 0
typedef 2 802 u16
union 4 2 -
	1924 0 0 csum
	1925 0 0 -
union 4 2 -
	535 0 0 vlan_all
	1926 0 0 -
union 4 2 -
	171 0 0 napi_id
	171 0 0 sender_cpu
union 4 2 -
	1239 0 0 mark
	1239 0 0 reserved_tailroom
union 2 2 -
	1769 0 0 inner_protocol
	804 0 0 inner_ipproto
typedef 2 802 __be16
array 0 804 0
array 0 804 0
union 4 2 -
	1924 0 0 csum
	1927 0 0 -
union 4 2 -
	535 0 0 vlan_all
	1928 0 0 -
union 4 2 -
	171 0 0 napi_id
	171 0 0 sender_cpu
union 4 2 -
	1239 0 0 mark
	1239 0 0 reserved_tailroom
union 2 2 -
	1769 0 0 inner_protocol
	804 0 0 inner_ipproto
union 8 2 -
	1929 0 0 hwtstamp
	158 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	674 0 0 netmem
	171 64 0 len
	171 96 0 offset
union 16 2 -
	444 0 0 slab_list
	1930 0 0 -
union 16 2 -
	1931 0 0 -
	1189 0 0 freelist_counter
typedef 8 1703 __addrpair
struct 8 2 -
	1932 0 0 skc_daddr
	1932 32 0 skc_rcv_saddr
array 4 1330 2
typedef 4 1337 __portpair
struct 4 2 -
	1933 0 0 skc_dport
	1330 16 0 skc_num
union 16 3 -
	1934 0 0 u6_addr8
	1935 0 0 u6_addr16
	1936 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1171 0 0 next
	1872 64 0 pprev
struct 16 2 -
	810 0 0 next
	810 64 0 prev
struct 16 2 sk_buff_list
	810 0 0 next
	810 64 0 prev
typedef 8 1937 arch_rwlock_t
typedef 4 1938 uid_t
typedef 8 1612 __s64
struct 24 2 wait_queue_head
	612 0 0 lock
	589 64 0 head
typedef 8 1939 atomic64_t
struct 4 1 raw_spinlock
	1940 0 0 raw_lock
typedef 4 1941 atomic_t
struct 72 9 mem_dqinfo
	1942 0 0 dqi_format
	166 64 0 dqi_fmt_id
	72 128 0 dqi_dirty_list
	154 256 0 dqi_flags
	171 320 0 dqi_bgrace
	171 352 0 dqi_igrace
	1943 384 0 dqi_max_spc_limit
	1943 448 0 dqi_max_ino_limit
	158 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	1944 0 0 rss
	446 384 0 read_count
	1945 448 0 writer
	233 512 0 waiters
	152 704 0 block
array 16 1173 16
union 4 1 -
	1946 0 0 rlock
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 154 128
struct 40 6 -
	199 0 0 uaddr
	327 64 0 val
	327 96 0 flags
	327 128 0 bitset
	259 192 0 time
	199 256 0 uaddr2
struct 24 4 -
	1947 0 0 clockid
	1948 32 0 type
	1949 64 0 -
	259 128 0 expires
struct 32 5 -
	1950 0 0 ufds
	166 64 0 nfds
	166 96 0 has_timeout
	154 128 0 tv_sec
	154 192 0 tv_nsec
array 128 154 16
struct 8 13 desc_struct
	223 0 0 limit0
	223 16 0 base0
	223 32 8 base1
	223 40 4 type
	223 44 1 s
	223 45 2 dpl
	223 47 1 p
	223 48 4 limit1
	223 52 1 avl
	223 53 1 l
	223 54 1 d
	223 55 1 g
	223 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	259 0 0 __state_perm
	171 64 0 __state_size
	171 96 0 __user_state_size
struct 4160 10 fpstate
	171 0 0 size
	171 32 0 user_size
	259 64 0 xfeatures
	259 128 0 user_xfeatures
	259 192 0 xfd
	171 256 1 is_valloc
	171 257 1 is_guest
	171 258 1 is_confidential
	171 259 1 in_use
	1951 512 0 regs
union 4 1 -
	1952 0 0 rlock
typedef 8 792 __u64
union 4 1 -
	1562 0 0 rlock
typedef 8 1953 atomic64_t
struct 8 1 llist_node
	1240 0 0 next
union 4 2 -
	171 0 0 u_flags
	1954 0 0 a_flags
typedef 2 1955 u16
union 4 3 -
	1954 0 0 val
	1956 0 0 -
	1957 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	1958 0 0 refs
typedef 8 154 pgprotval_t
typedef 8 792 __u64
union 4 1 -
	1959 0 0 rlock
typedef 8 1960 atomic64_t
array 8 154 1
typedef 4 1961 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1962 pm_message_t
struct 32 2 completion
	171 0 0 done
	1963 64 0 wait
struct 64 8 hrtimer
	1964 0 0 node
	1965 256 0 _softexpires
	1464 320 0 function
	1465 384 0 base
	1073 448 0 state
	1073 456 0 is_rel
	1073 464 0 is_soft
	1073 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 1966 uid_t
typedef 4 1967 gid_t
typedef 8 1594 s64
struct 8 1 rb_root
	733 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 1968 arch_spinlock_t
struct 4 1 -
	166 0 0 counter
typedef 4 171 __kernel_uid32_t
typedef 4 171 __kernel_gid32_t
union 4 1 -
	1797 0 0 rlock
struct 4 1 refcount_struct
	1798 0 0 refs
struct 4 1 raw_spinlock
	1969 0 0 raw_lock
struct 16 2 -
	158 0 0 __filler
	171 64 0 mlock_count
typedef 8 1970 swp_entry_t
struct 4 1 raw_spinlock
	1971 0 0 raw_lock
struct 4 1 raw_spinlock
	1972 0 0 raw_lock
typedef 8 1973 s64
struct 8 1 -
	1974 0 0 counter
typedef 4 1975 arch_spinlock_t
struct 4 1 raw_spinlock
	1976 0 0 raw_lock
typedef 8 792 __u64
typedef 8 1977 s64
struct 4 1 refcount_struct
	814 0 0 refs
struct 16 2 -
	158 0 0 freelist
	154 64 0 counter
typedef 16 1978 freelist_full_t
struct 4 1 raw_spinlock
	1979 0 0 raw_lock
typedef 8 1980 s64
struct 4 1 raw_spinlock
	1981 0 0 raw_lock
array 128 158 16
struct 128 2 -
	1982 0 0 pad
	1648 960 0 meta
ptr 8 struct maple_alloc *
array 160 1983 2
array 80 1984 2
array 32 154 4
array 48 1985 2
array 64 1986 2
ptr 8 struct hlist_nulls_node **
array 32 154 4
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
typedef 2 1987 s16
struct 48 1 latch_tree_node
	1988 0 0 node
union 24 2 -
	1989 0 0 -
	342 0 0 rcu
ptr 8 const struct ctl_table *
ptr 8 struct ctl_table_root *
ptr 8 struct ctl_table_set *
ptr 8 struct ctl_dir *
ptr 8 struct ctl_node *
enum 4 u 2 -
	0 SYSCTL_TABLE_TYPE_DEFAULT
	1 SYSCTL_TABLE_TYPE_PERMANENTLY_EMPTY
typedef 8 1990 atomic64_t
struct 8 2 -
	1319 0 0 seqcount
	363 32 0 lock
typedef 4 1991 kgid_t
array 16 564 2
typedef 8 1992 arch_rwlock_t
array 56 171 14
array 8 171 2
array 40 171 10
typedef 4 1993 seqcount_t
typedef 8 154 __kernel_ulong_t
struct 4 1 raw_spinlock
	1994 0 0 raw_lock
struct 4 1 pm_message
	166 0 0 event
struct 24 2 swait_queue_head
	1706 0 0 lock
	589 64 0 task_list
struct 32 2 timerqueue_node
	1995 0 0 node
	847 192 0 expires
struct 16 2 -
	158 0 0 __filler
	171 64 0 mlock_count
typedef 8 1996 atomic64_t
struct 4 1 qspinlock
	1997 0 0 -
array 20 166 5
struct 8 1 hlist_nulls_head
	1171 0 0 first
typedef 4 1998 arch_spinlock_t
typedef 8 1999 s64
union 4 1 -
	1624 0 0 rlock
typedef 8 792 __u64
struct 2 2 -
	2000 0 0 locked
	2000 8 0 pending
struct 4 2 -
	1914 0 0 locked_pending
	1914 16 0 tail
struct 8 1 -
	217 0 0 a
struct 8 1 -
	2001 0 0 counter
struct 8 1 llist_node
	1240 0 0 next
union 4 2 -
	171 0 0 u_flags
	755 0 0 a_flags
typedef 2 2002 u16
typedef 4 2003 spinlock_t
union 4 2 -
	772 0 0 ma_lock
	2004 0 0 ma_external_lock
typedef 8 2005 arch_rwlock_t
typedef 4 2006 uid_t
typedef 4 2007 gid_t
typedef 8 792 __u64
typedef 8 1741 s64
struct 16 1 timerqueue_head
	153 0 0 rb_root
typedef 8 1612 __s64
typedef 4 1239 __wsum
struct 4 2 -
	802 0 0 csum_start
	802 16 0 csum_offset
struct 4 2 -
	1769 0 0 vlan_proto
	802 16 0 vlan_tci
struct 4 2 -
	802 0 0 csum_start
	802 16 0 csum_offset
struct 4 2 -
	1769 0 0 vlan_proto
	802 16 0 vlan_tci
typedef 8 2008 ktime_t
struct 16 2 -
	449 0 0 next
	166 64 0 slabs
struct 16 2 -
	158 0 0 freelist
	2009 64 0 -
typedef 4 1337 __be32
typedef 2 1330 __be16
array 16 1326 16
array 16 1933 8
array 16 1932 4
struct 8 2 qrwlock
	2010 0 0 -
	1994 32 0 wait_lock
typedef 4 171 __kernel_uid32_t
struct 8 1 -
	2011 0 0 counter
typedef 4 2012 arch_spinlock_t
struct 4 1 -
	166 0 0 counter
ptr 8 struct quota_format_type *
typedef 8 1612 qsize_t
struct 48 4 rcu_sync
	166 0 0 gp_state
	166 32 0 gp_count
	233 64 0 gp_wait
	241 256 0 cb_head
struct 8 1 rcuwait
	706 0 0 task
struct 4 1 raw_spinlock
	2013 0 0 raw_lock
typedef 4 2014 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	2015 0 0 rmtp
	2016 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	2017 0 0 fsave
	2018 0 0 fxsave
	2019 0 0 soft
	2020 0 0 xsave
	2021 0 0 __padding
struct 4 1 raw_spinlock
	2022 0 0 raw_lock
struct 8 1 -
	2023 0 0 counter
typedef 4 2024 atomic_t
typedef 2 172 __u16
struct 2 2 -
	2025 0 0 locked
	2025 8 0 pending
struct 4 2 -
	1821 0 0 locked_pending
	1821 16 0 tail
typedef 4 2026 atomic_t
struct 4 1 raw_spinlock
	2027 0 0 raw_lock
struct 8 1 -
	2028 0 0 counter
struct 4 1 -
	166 0 0 counter
struct 4 1 pm_message
	166 0 0 event
struct 24 2 swait_queue_head
	1095 0 0 lock
	181 64 0 task_list
struct 32 2 timerqueue_node
	2029 0 0 node
	1965 192 0 expires
typedef 8 1838 ktime_t
typedef 4 171 __kernel_uid32_t
typedef 4 171 __kernel_gid32_t
struct 4 1 qspinlock
	2030 0 0 -
typedef 4 2031 arch_spinlock_t
struct 8 1 -
	154 0 0 val
typedef 4 2032 arch_spinlock_t
typedef 4 2033 arch_spinlock_t
typedef 8 1612 __s64
typedef 8 2034 s64
struct 4 1 qspinlock
	2035 0 0 -
typedef 4 2036 arch_spinlock_t
typedef 8 1612 __s64
typedef 16 2037 u128
typedef 4 2038 arch_spinlock_t
typedef 8 1612 __s64
typedef 4 2039 arch_spinlock_t
array 120 158 15
array 80 72 5
array 40 673 5
array 24 154 3
array 32 272 4
typedef 2 695 __s16
array 48 109 2
struct 24 5 -
	2040 0 0 ctl_table
	166 64 0 ctl_table_size
	166 96 0 used
	166 128 0 count
	166 160 0 nreg
struct 8 1 -
	1760 0 0 counter
struct 4 1 -
	2041 0 0 val
struct 8 2 qrwlock
	2042 0 0 -
	1969 32 0 wait_lock
struct 4 1 seqcount
	171 0 0 sequence
typedef 4 2043 arch_spinlock_t
struct 24 3 rb_node
	154 0 0 __rb_parent_color
	733 64 0 rb_right
	733 128 0 rb_left
struct 8 1 -
	2008 0 0 counter
union 4 3 -
	152 0 0 val
	2044 0 0 -
	2045 0 0 -
struct 4 1 qspinlock
	2046 0 0 -
typedef 8 1612 __s64
typedef 1 2047 u8
typedef 8 2048 s64
typedef 2 172 __u16
struct 4 1 spinlock
	2049 0 0 -
typedef 0 2050 lockdep_map_p
struct 8 2 qrwlock
	2051 0 0 -
	1904 32 0 wait_lock
typedef 4 171 __kernel_uid32_t
typedef 4 171 __kernel_gid32_t
typedef 8 2052 s64
union 8 2 -
	154 0 0 counters
	2053 0 0 -
union 4 2 -
	605 0 0 cnts
	2054 0 0 -
typedef 8 2055 s64
struct 4 1 qspinlock
	2056 0 0 -
typedef 4 2057 arch_spinlock_t
typedef 4 166 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	327 0 0 cwd
	327 32 0 swd
	327 64 0 twd
	327 96 0 fip
	327 128 0 fcs
	327 160 0 foo
	327 192 0 fos
	2058 224 0 st_space
	327 864 0 status
struct 512 11 fxregs_state
	223 0 0 cwd
	223 16 0 swd
	223 32 0 twd
	223 48 0 fop
	2059 64 0 -
	327 192 0 mxcsr
	327 224 0 mxcsr_mask
	2060 256 0 st_space
	2061 1280 0 xmm_space
	2062 3328 0 padding
	2063 3712 0 -
struct 136 16 swregs_state
	327 0 0 cwd
	327 32 0 swd
	327 64 0 twd
	327 96 0 fip
	327 128 0 fcs
	327 160 0 foo
	327 192 0 fos
	2058 224 0 st_space
	418 864 0 ftop
	418 872 0 changed
	418 880 0 lookahead
	418 888 0 no_update
	418 896 0 rm
	418 904 0 alimit
	2064 960 0 info
	327 1024 0 entry_eip
struct 576 3 xregs_state
	2018 0 0 i387
	2065 4096 0 header
	2066 4608 0 extended_state_area
array 4096 418 4096
typedef 4 2067 arch_spinlock_t
typedef 8 2068 s64
struct 4 1 -
	166 0 0 counter
typedef 1 2069 u8
struct 4 1 -
	166 0 0 counter
typedef 4 2070 arch_spinlock_t
typedef 8 2071 s64
struct 24 3 rb_node
	154 0 0 __rb_parent_color
	733 64 0 rb_right
	733 128 0 rb_left
union 4 3 -
	176 0 0 val
	2072 0 0 -
	2073 0 0 -
struct 4 1 qspinlock
	2074 0 0 -
struct 4 1 qspinlock
	2075 0 0 -
struct 4 1 qspinlock
	2076 0 0 -
typedef 8 1612 __s64
union 4 3 -
	732 0 0 val
	2077 0 0 -
	2078 0 0 -
struct 4 1 qspinlock
	2079 0 0 -
typedef 16 2080 __u128
struct 4 1 qspinlock
	2081 0 0 -
struct 4 1 qspinlock
	2082 0 0 -
ptr 8 struct ctl_table *
typedef 4 2083 gid_t
union 4 2 -
	359 0 0 cnts
	2084 0 0 -
struct 4 1 qspinlock
	2085 0 0 -
struct 2 2 -
	418 0 0 locked
	418 8 0 pending
struct 4 2 -
	223 0 0 locked_pending
	223 16 0 tail
union 4 3 -
	777 0 0 val
	2086 0 0 -
	2087 0 0 -
typedef 1 276 __u8
typedef 8 1612 __s64
union 4 1 -
	1426 0 0 rlock
struct 0 0 -
union 4 2 -
	777 0 0 cnts
	2088 0 0 -
typedef 8 1612 __s64
struct 4 3 -
	171 0 16 inuse
	171 16 15 objects
	171 31 1 frozen
struct 4 2 -
	629 0 0 wlocked
	2089 8 0 __lstate
typedef 8 1612 __s64
union 4 3 -
	1798 0 0 val
	2090 0 0 -
	2091 0 0 -
struct 4 1 qspinlock
	2092 0 0 -
array 80 327 20
union 16 2 -
	2093 0 0 -
	2094 0 0 -
array 128 327 32
array 256 327 64
array 48 327 12
union 48 2 -
	2062 0 0 padding1
	2062 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	259 0 0 xfeatures
	259 64 0 xcomp_bv
	2095 128 0 reserved
array 0 418 0
struct 4 1 qspinlock
	2096 0 0 -
typedef 8 1612 __s64
typedef 1 276 __u8
struct 4 1 qspinlock
	2097 0 0 -
typedef 8 1612 __s64
struct 2 2 -
	1073 0 0 locked
	1073 8 0 pending
struct 4 2 -
	1077 0 0 locked_pending
	1077 16 0 tail
union 4 3 -
	359 0 0 val
	2098 0 0 -
	2099 0 0 -
union 4 3 -
	373 0 0 val
	2100 0 0 -
	2101 0 0 -
union 4 3 -
	2102 0 0 val
	2103 0 0 -
	2104 0 0 -
struct 2 2 -
	2105 0 0 locked
	2105 8 0 pending
struct 4 2 -
	2106 0 0 locked_pending
	2106 16 0 tail
union 4 3 -
	682 0 0 val
	2107 0 0 -
	2108 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	814 0 0 val
	2109 0 0 -
	2110 0 0 -
union 4 3 -
	2111 0 0 val
	2112 0 0 -
	2113 0 0 -
typedef 4 171 __kernel_gid32_t
struct 4 2 -
	1247 0 0 wlocked
	1318 8 0 __lstate
union 4 3 -
	605 0 0 val
	2114 0 0 -
	2115 0 0 -
struct 2 2 -
	1451 0 0 locked
	1451 8 0 pending
struct 4 2 -
	1456 0 0 locked_pending
	1456 16 0 tail
struct 4 2 -
	1451 0 0 wlocked
	2116 8 0 __lstate
array 3 629 3
struct 2 2 -
	339 0 0 locked
	339 8 0 pending
struct 4 2 -
	2117 0 0 locked_pending
	2117 16 0 tail
union 4 3 -
	2118 0 0 val
	2119 0 0 -
	2120 0 0 -
struct 16 2 -
	259 0 0 rip
	259 64 0 rdp
struct 16 4 -
	327 0 0 fip
	327 32 0 fcs
	327 64 0 foo
	327 96 0 fos
array 48 259 6
union 4 3 -
	2121 0 0 val
	2122 0 0 -
	2123 0 0 -
union 4 3 -
	2124 0 0 val
	2125 0 0 -
	2126 0 0 -
struct 2 2 -
	1247 0 0 locked
	1247 8 0 pending
struct 4 2 -
	1763 0 0 locked_pending
	1763 16 0 tail
struct 2 2 -
	2127 0 0 locked
	2127 8 0 pending
struct 4 2 -
	2128 0 0 locked_pending
	2128 16 0 tail
typedef 4 2129 atomic_t
struct 2 2 -
	2130 0 0 locked
	2130 8 0 pending
struct 4 2 -
	2131 0 0 locked_pending
	2131 16 0 tail
typedef 1 2132 u8
typedef 2 2133 u16
struct 2 2 -
	2134 0 0 locked
	2134 8 0 pending
struct 4 2 -
	1237 0 0 locked_pending
	1237 16 0 tail
struct 2 2 -
	1185 0 0 locked
	1185 8 0 pending
struct 4 2 -
	2135 0 0 locked_pending
	2135 16 0 tail
typedef 4 2136 atomic_t
struct 2 2 -
	2137 0 0 locked
	2137 8 0 pending
struct 4 2 -
	2138 0 0 locked_pending
	2138 16 0 tail
struct 2 2 -
	629 0 0 locked
	629 8 0 pending
struct 4 2 -
	575 0 0 locked_pending
	575 16 0 tail
array 3 1451 3
typedef 2 2139 u16
typedef 4 2140 atomic_t
struct 2 2 -
	2141 0 0 locked
	2141 8 0 pending
struct 4 2 -
	2142 0 0 locked_pending
	2142 16 0 tail
typedef 4 2143 atomic_t
struct 2 2 -
	2144 0 0 locked
	2144 8 0 pending
struct 4 2 -
	2145 0 0 locked_pending
	2145 16 0 tail
typedef 4 2146 atomic_t
struct 2 2 -
	2147 0 0 locked
	2147 8 0 pending
struct 4 2 -
	2148 0 0 locked_pending
	2148 16 0 tail
typedef 1 2149 u8
typedef 2 2150 u16
struct 4 1 -
	166 0 0 counter
typedef 1 2151 u8
typedef 2 2152 u16
typedef 1 276 __u8
typedef 2 172 __u16
typedef 1 809 u8
typedef 2 2153 u16
struct 4 1 -
	166 0 0 counter
typedef 1 2154 u8
typedef 2 2155 u16
typedef 2 172 __u16
struct 4 1 -
	166 0 0 counter
typedef 1 2156 u8
typedef 2 2157 u16
struct 4 1 -
	166 0 0 counter
typedef 1 2158 u8
typedef 2 2159 u16
struct 4 1 -
	166 0 0 counter
typedef 1 2160 u8
typedef 2 2161 u16
typedef 1 276 __u8
typedef 2 172 __u16
typedef 1 276 __u8
typedef 2 172 __u16
typedef 2 172 __u16
typedef 1 276 __u8
typedef 2 172 __u16
typedef 1 276 __u8
typedef 2 172 __u16
typedef 1 276 __u8
typedef 2 172 __u16
typedef 1 276 __u8
typedef 2 172 __u16
symbols 221
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
ffffffff837325f0 24 - avenrun
ffffffff820c41c0 96 - block_class
ffffffff82594c58 8 - blockdev_superblock
ffffffff82d4d5e0 16 - btf_modules
ffffffff83769b40 8 - btf_vmlinux
0000000000021360 16 a cached_stacks
ffffffff82d3b0c0 6592 - cgrp_dfl_root
ffffffff813c1340 354 - count_partial_free_approx
0000000000030c00 1536 a cpu_fbatches
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
ffffffff82575bb8 8 - pcpu_base_addr
ffffffff82575b78 8 - pcpu_chunk_lists
ffffffff82575b88 8 - pcpu_first_chunk
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
ffffffff82e6cb78 8 - root_mem_cgroup
ffffffff8254f028 8 - saved_command_line
ffffffff8375e820 280 - shadow_timekeeper
ffffffff82575b68 8 - shm_mnt
ffffffff8203f9e0 160 - shmem_aops
ffffffff81499850 213 - simple_dname
ffffffff82d5bfe0 16 - slab_caches
ffffffff83772f38 8 - slab_kset
ffffffff82111060 264 - socket_file_ops
ffffffff8138e250 24 - special_mapping_name
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
ffffffff82554598 8 - vmemmap_base
ffffffff8203fec0 1448 - vmstat_text
ffffffff82e6a54c 4 - watermark_boost_factor
ffffffff82d68ca0 4 - watermark_scale_factor
ffffffff82042400 40 - zone_names
end f806fa22b702077e080890952608e7e3
