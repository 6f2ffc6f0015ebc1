kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 0a8edc9e630296f5
types 2182
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
	155 0 0 host
	151 64 0 i_pages
	156 192 0 invalidate_lock
	157 512 0 gfp_mask
	158 544 0 i_mmap_writable
	159 576 0 i_mmap
	160 704 0 nrpages
	160 768 0 writeback_index
	161 832 0 a_ops
	160 896 0 flags
	162 960 0 wb_err
	163 992 0 i_private_lock
	75 1024 0 i_private_list
	156 1152 0 i_mmap_rwsem
	164 1472 0 i_private_data
struct 40 2 alloc_tag
	165 0 0 ct
	166 256 0 counters
struct 16 2 alloc_tag_counters
	167 0 0 bytes
	167 64 0 calls
struct 4 2 anon_vma_name
	168 0 0 kref
	169 32 0 name
struct 1592 2 bdev_inode
	170 0 0 bdev
	171 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	172 0 0 -
	173 512 0 run_work
	174 1216 0 cpumask
	175 1280 0 next_cpu
	175 1312 0 next_cpu_batch
	160 1344 0 flags
	164 1408 0 sched_data
	176 1472 0 queue
	177 1536 0 fq
	164 1600 0 driver_data
	178 1664 0 ctx_map
	179 1920 0 dispatch_from
	180 1984 0 dispatch_busy
	181 2016 0 type
	181 2032 0 nr_ctx
	182 2048 0 ctxs
	183 2112 0 dispatch_wait_lock
	184 2176 0 dispatch_wait
	185 2496 0 wait_index
	186 2560 0 tags
	186 2624 0 sched_tags
	180 2688 0 numa_node
	180 2720 0 queue_num
	185 2752 0 nr_active
	187 2816 0 cpuhp_online
	187 2944 0 cpuhp_dead
	188 3072 0 kobj
	189 3584 0 debugfs_dir
	189 3648 0 sched_debugfs_dir
	190 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	191 0 0 ops
	192 64 0 map
	180 448 0 nr_maps
	180 480 0 nr_hw_queues
	180 512 0 queue_depth
	180 544 0 reserved_tags
	180 576 0 cmd_size
	175 608 0 numa_node
	180 640 0 timeout
	180 672 0 flags
	164 704 0 driver_data
	193 768 0 tags
	186 832 0 shared_tags
	194 896 0 tag_list_lock
	190 1152 0 tag_list
	195 1280 0 srcu
struct 184 9 blk_mq_tags
	180 0 0 nr_tags
	180 32 0 nr_reserved_tags
	180 64 0 active_queues
	196 128 0 bitmap_tags
	196 640 0 breserved_tags
	197 1152 0 rqs
	197 1216 0 static_rqs
	190 1280 0 page_list
	183 1408 0 lock
struct 968 23 block_device
	198 0 0 bd_start_sect
	198 64 0 bd_nr_sectors
	199 128 0 bd_disk
	176 192 0 bd_queue
	200 256 0 bd_stats
	160 320 0 bd_stamp
	158 384 0 __bd_flags
	201 416 0 bd_dev
	202 448 0 bd_mapping
	158 512 0 bd_openers
	163 544 0 bd_size_lock
	164 576 0 bd_claiming
	164 640 0 bd_holder
	203 704 0 bd_holder_ops
	204 768 0 bd_holder_lock
	175 1024 0 bd_holders
	205 1088 0 bd_holder_dir
	158 1152 0 bd_fsfreeze_count
	204 1216 0 bd_fsfreeze_mutex
	206 1472 0 bd_meta_info
	175 1536 0 bd_writers
	164 1600 0 bd_security
	47 1664 0 bd_device
struct 232 23 btf
	164 0 0 data
	207 64 0 types
	208 128 0 resolved_ids
	208 192 0 resolved_sizes
	209 256 0 strings
	164 320 0 nohdr_data
	210 384 0 hdr
	211 576 0 nr_types
	211 608 0 types_size
	211 640 0 data_size
	212 672 0 refcnt
	211 704 0 id
	213 768 0 rcu
	214 896 0 kfunc_set_tab
	215 960 0 dtor_kfunc_tab
	216 1024 0 struct_meta_tab
	217 1088 0 struct_ops_tab
	218 1152 0 base_btf
	211 1216 0 start_id
	211 1248 0 start_str_off
	219 1280 0 name
	220 1728 0 kernel_btf
	221 1792 0 base_id_map
struct 48 5 btf_module
	222 0 0 list
	223 128 0 module
	218 192 0 btf
	224 256 0 sysfs_attr
	175 320 0 flags
struct 64 9 buffer_page
	225 0 0 list
	226 128 0 write
	180 192 0 read
	226 256 0 entries
	160 320 0 real_end
	180 384 0 order
	227 416 30 id
	227 446 1 range
	228 448 0 page
struct 2304 43 cgroup
	41 0 0 self
	160 1664 0 flags
	175 1728 0 level
	175 1760 0 max_depth
	175 1792 0 nr_descendants
	175 1824 0 nr_dying_descendants
	175 1856 0 max_descendants
	175 1888 0 nr_populated_csets
	175 1920 0 nr_populated_domain_children
	175 1952 0 nr_populated_threaded_children
	175 1984 0 nr_threaded_children
	180 2016 0 kill_seq
	229 2048 0 kn
	230 2112 0 procs_file
	230 2560 0 events_file
	231 3008 0 psi_files
	232 4352 0 subtree_control
	232 4368 0 subtree_ss_mask
	232 4384 0 old_subtree_control
	232 4400 0 old_subtree_ss_mask
	233 4416 0 subsys
	234 5312 0 nr_dying_subsys
	235 5760 0 root
	75 5824 0 cset_links
	236 5952 0 e_csets
	237 7744 0 dom_cgrp
	237 7808 0 old_dom_cgrp
	238 7872 0 rstat_cpu
	75 7936 0 rstat_css_list
	239 8192 0 _pad_
	237 8192 0 rstat_flush_next
	240 8256 0 last_bstat
	240 8512 0 bstat
	241 8768 0 prev_cputime
	75 8960 0 pidlists
	204 9088 0 pidlist_mutex
	242 9344 0 offline_waitq
	243 9536 0 release_agent_work
	244 9792 0 psi
	245 9856 0 bpf
	246 18048 0 freezer
	247 18176 0 bpf_cgrp_storage
	248 18240 0 ancestors
struct 6592 11 cgroup_root
	249 0 0 kf_root
	180 64 0 subsys_mask
	175 96 0 hierarchy_id
	75 128 0 root_list
	250 256 0 rcu
	38 512 0 cgrp
	237 18944 0 cgrp_ancestor_storage
	158 19008 0 nr_cgrps
	180 19040 0 flags
	251 19072 0 release_agent_path
	252 51840 0 name
struct 256 32 cgroup_subsys
	253 0 0 css_alloc
	254 64 0 css_online
	255 128 0 css_offline
	255 192 0 css_released
	255 256 0 css_free
	255 320 0 css_reset
	255 384 0 css_killed
	256 448 0 css_rstat_flush
	257 512 0 css_extra_stat_show
	257 576 0 css_local_stat_show
	258 640 0 can_attach
	259 704 0 cancel_attach
	259 768 0 attach
	260 832 0 post_attach
	261 896 0 can_fork
	262 960 0 cancel_fork
	263 1024 0 fork
	263 1088 0 exit
	263 1152 0 release
	255 1216 0 bind
	264 1280 1 early_init
	264 1281 1 implicit_on_dfl
	264 1282 1 threaded
	175 1312 0 id
	209 1344 0 name
	209 1408 0 legacy_name
	235 1472 0 root
	62 1536 0 css_idr
	75 1728 0 cfts
	265 1856 0 dfl_cftypes
	265 1920 0 legacy_cftypes
	180 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	237 0 0 cgroup
	266 64 0 ss
	267 128 0 refcnt
	75 256 0 sibling
	75 384 0 children
	75 512 0 rstat_css_node
	175 640 0 id
	180 672 0 flags
	167 704 0 serial_nr
	158 768 0 online_cnt
	243 832 0 destroy_work
	268 1088 0 destroy_rwork
	269 1536 0 parent
	175 1600 0 nr_descendants
struct 96 12 class
	209 0 0 name
	270 64 0 class_groups
	270 128 0 dev_groups
	271 192 0 dev_uevent
	272 256 0 devnode
	273 320 0 class_release
	274 384 0 dev_release
	275 448 0 shutdown_pre
	276 512 0 ns_type
	277 576 0 namespace
	278 640 0 get_ownership
	279 704 0 pm
struct 184 26 cred
	280 0 0 usage
	281 64 0 uid
	282 96 0 gid
	281 128 0 suid
	282 160 0 sgid
	281 192 0 euid
	282 224 0 egid
	281 256 0 fsuid
	282 288 0 fsgid
	180 320 0 securebits
	283 384 0 cap_inheritable
	283 448 0 cap_permitted
	283 512 0 cap_effective
	283 576 0 cap_bset
	283 640 0 cap_ambient
	284 704 0 jit_keyring
	285 768 0 session_keyring
	285 832 0 process_keyring
	285 896 0 thread_keyring
	285 960 0 request_key_auth
	164 1024 0 security
	286 1088 0 user
	287 1152 0 user_ns
	288 1216 0 ucounts
	289 1280 0 group_info
	290 1344 0 -
struct 592 22 css_set
	233 0 0 subsys
	291 896 0 refcount
	292 960 0 dom_cset
	237 1024 0 dfl_cgrp
	175 1088 0 nr_tasks
	75 1152 0 tasks
	75 1280 0 mg_tasks
	75 1408 0 dying_tasks
	75 1536 0 task_iters
	236 1664 0 e_cset_node
	75 3456 0 threaded_csets
	75 3584 0 threaded_csets_node
	293 3712 0 hlist
	75 3840 0 cgrp_links
	75 3968 0 mg_src_preload_node
	75 4096 0 mg_dst_preload_node
	75 4224 0 mg_node
	237 4352 0 mg_src_cgrp
	237 4416 0 mg_dst_cgrp
	292 4480 0 mg_dst_cset
	264 4544 0 dead
	250 4608 0 callback_head
struct 192 16 dentry
	180 0 0 d_flags
	294 32 0 d_seq
	295 64 0 d_hash
	189 192 0 d_parent
	296 256 0 d_name
	155 384 0 d_inode
	297 448 0 d_iname
	298 768 0 d_op
	299 832 0 d_sb
	160 896 0 d_time
	164 960 0 d_fsdata
	300 1024 0 d_lockref
	301 1088 0 -
	293 1216 0 d_sib
	302 1344 0 d_children
	303 1408 0 d_u
struct 128 13 dentry_operations
	304 0 0 d_revalidate
	304 64 0 d_weak_revalidate
	305 128 0 d_hash
	306 192 0 d_compare
	307 256 0 d_delete
	308 320 0 d_init
	309 384 0 d_release
	309 448 0 d_prune
	310 512 0 d_iput
	311 576 0 d_dname
	312 640 0 d_automount
	313 704 0 d_manage
	314 768 0 d_real
struct 760 47 device
	315 0 0 kobj
	316 512 0 parent
	317 576 0 p
	209 640 0 init_name
	318 704 0 type
	319 768 0 bus
	320 832 0 driver
	164 896 0 platform_data
	164 960 0 driver_data
	321 1024 0 driver_override
	204 1152 0 mutex
	322 1408 0 links
	323 1856 0 power
	324 4352 0 pm_domain
	325 4416 0 em_pd
	326 4480 0 msi
	327 4608 0 dma_ops
	328 4672 0 dma_mask
	167 4736 0 coherent_dma_mask
	167 4800 0 bus_dma_limit
	329 4864 0 dma_range_map
	330 4928 0 dma_parms
	75 4992 0 dma_pools
	331 5120 0 dma_io_tlb_mem
	332 5184 0 archdata
	333 5184 0 of_node
	334 5248 0 fwnode
	175 5312 0 numa_node
	201 5344 0 devt
	335 5376 0 id
	163 5408 0 devres_lock
	75 5440 0 devres_head
	336 5568 0 class
	270 5632 0 groups
	274 5696 0 release
	337 5760 0 iommu_group
	338 5824 0 iommu
	339 5888 0 physical_location
	340 5952 0 removable
	264 5984 1 offline_disabled
	264 5985 1 offline
	264 5986 1 of_node_reused
	264 5987 1 state_synced
	264 5988 1 can_match
	264 5989 1 dma_skip_sync
	264 5990 1 dma_iommu
	341 6016 0 flags
struct 216 10 device_private
	342 0 0 klist_children
	343 320 0 knode_parent
	343 576 0 knode_driver
	343 832 0 knode_bus
	343 1088 0 knode_class
	344 1344 0 deferred_probe
	345 1472 0 async_driver
	346 1536 0 deferred_probe_reason
	316 1600 0 device
	347 1664 1 dead
struct 56 6 fdtable
	180 0 0 max_fds
	348 64 0 fd
	349 128 0 close_on_exec
	349 192 0 open_fds
	349 256 0 full_fds_bits
	350 320 0 rcu
struct 184 19 file
	280 0 0 f_count
	163 64 0 f_lock
	351 96 0 f_mode
	352 128 0 f_op
	202 192 0 f_mapping
	164 256 0 private_data
	155 320 0 f_inode
	180 384 0 f_flags
	180 416 0 f_iocb_flags
	353 448 0 f_cred
	354 512 0 f_path
	355 640 0 -
	356 896 0 f_pos
	164 960 0 f_security
	357 1024 0 f_owner
	162 1088 0 f_wb_err
	162 1120 0 f_sb_err
	358 1152 0 f_ep
	359 1216 0 -
struct 72 17 file_system_type
	209 0 0 name
	175 64 0 fs_flags
	360 128 0 init_fs_context
	361 192 0 parameters
	362 256 0 mount
	363 320 0 kill_sb
	223 384 0 owner
	364 448 0 next
	302 512 0 fs_supers
	365 576 0 s_lock_key
	365 576 0 s_umount_key
	365 576 0 s_vfs_rename_key
	366 576 0 s_writers_key
	365 576 0 i_lock_key
	365 576 0 i_mutex_key
	365 576 0 invalidate_lock_key
	365 576 0 i_mutex_dir_key
struct 704 11 files_struct
	367 0 0 count
	368 32 0 resize_in_progress
	369 64 0 resize_wait
	370 256 0 fdt
	49 320 0 fdtab
	371 1024 0 file_lock
	180 1056 0 next_fd
	372 1088 0 close_on_exec_init
	372 1152 0 open_fds_init
	372 1216 0 full_fds_bits_init
	373 1280 0 fd_array
struct 256 4 folio
	374 0 0 -
	375 512 0 -
	376 1024 0 -
	377 1536 0 -
struct 88 2 free_area
	378 0 0 free_list
	160 640 0 nr_free
struct 24 4 ftrace_page
	379 0 0 next
	380 64 0 records
	175 128 0 index
	175 160 0 order
struct 64 3 futex_hash_bucket
	381 0 0 waiters
	382 32 0 lock
	383 64 0 chain
struct 56 6 gen_pool
	384 0 0 lock
	385 64 0 chunks
	175 192 0 min_alloc_order
	386 256 0 algo
	164 320 0 data
	209 384 0 name
struct 56 7 gen_pool_chunk
	385 0 0 next_chunk
	387 128 0 avail
	388 192 0 phys_addr
	164 256 0 owner
	160 320 0 start_addr
	160 384 0 end_addr
	389 448 0 bits
struct 776 40 gendisk
	175 0 0 major
	175 32 0 first_minor
	175 64 0 minors
	390 96 0 disk_name
	181 352 0 events
	181 368 0 event_flags
	391 384 0 part_tbl
	392 512 0 part0
	393 576 0 fops
	176 640 0 queue
	164 704 0 private_data
	394 768 0 bio_split
	175 3904 0 flags
	160 3968 0 state
	194 4032 0 open_mutex
	180 4288 0 open_partitions
	395 4352 0 bdi
	188 4416 0 queue_kobj
	205 4928 0 slave_dir
	190 4992 0 slave_bdevs
	396 5120 0 random
	185 5184 0 sync_io
	397 5248 0 ev
	180 5312 0 nr_zones
	180 5344 0 zone_capacity
	180 5376 0 last_zone_capacity
	349 5440 0 conv_zones_bitmap
	180 5504 0 zone_wplugs_hash_bits
	185 5536 0 nr_zone_wplugs
	183 5568 0 zone_wplugs_lock
	398 5632 0 zone_wplugs_pool
	358 5696 0 zone_wplugs_hash
	399 5760 0 zone_wplugs_wq
	400 5824 0 cdi
	175 5888 0 node_id
	401 5952 0 bb
	402 6016 0 lockdep_map
	403 6016 0 diskseq
	404 6080 0 open_mode
	405 6144 0 ia_ranges
union 4 2 handle_parts
	406 0 0 handle
	407 0 0 -
struct 32920 20 hstate
	408 0 0 resize_lock
	409 256 0 resize_key
	175 256 0 next_nid_to_alloc
	175 288 0 next_nid_to_free
	180 320 0 order
	180 352 0 demote_order
	160 384 0 mask
	160 448 0 max_huge_pages
	160 512 0 nr_huge_pages
	160 576 0 free_huge_pages
	160 640 0 resv_huge_pages
	160 704 0 surplus_huge_pages
	160 768 0 nr_overcommit_huge_pages
	410 832 0 hugepage_activelist
	411 960 0 hugepage_freelists
	412 132032 0 max_huge_pages_node
	412 164800 0 nr_huge_pages_node
	412 197568 0 free_huge_pages_node
	412 230336 0 surplus_huge_pages_node
	413 263104 0 name
struct 24 3 idr
	151 0 0 idr_rt
	180 128 0 idr_base
	180 160 0 idr_next
struct 16 2 inet_bind_hashbucket
	414 0 0 lock
	415 64 0 chain
struct 8 1 inet_ehash_bucket
	416 0 0 chain
struct 128 12 inet_hashinfo
	417 0 0 ehash
	418 64 0 ehash_locks
	180 128 0 ehash_mask
	180 160 0 ehash_locks_mask
	419 192 0 bind_bucket_cachep
	420 256 0 bhash
	419 320 0 bind2_bucket_cachep
	420 384 0 bhash2
	180 448 0 bhash_size
	180 480 0 lhash2_mask
	421 512 0 lhash2
	422 576 0 pernet
struct 16 2 inet_listen_hashbucket
	414 0 0 lock
	416 64 0 nulls_head
struct 624 57 inode
	423 0 0 i_mode
	181 16 0 i_opflags
	281 32 0 i_uid
	282 64 0 i_gid
	180 96 0 i_flags
	424 128 0 i_acl
	424 192 0 i_default_acl
	425 256 0 i_op
	299 320 0 i_sb
	202 384 0 i_mapping
	164 448 0 i_security
	160 512 0 i_ino
	426 576 0 -
	201 608 0 i_rdev
	356 640 0 i_size
	427 704 0 i_atime_sec
	427 768 0 i_mtime_sec
	427 832 0 i_ctime_sec
	335 896 0 i_atime_nsec
	335 928 0 i_mtime_nsec
	335 960 0 i_ctime_nsec
	335 992 0 i_generation
	163 1024 0 i_lock
	181 1056 0 i_bytes
	428 1072 0 i_blkbits
	429 1080 0 i_write_hint
	430 1088 0 i_blocks
	335 1152 0 i_state
	156 1216 0 i_rwsem
	160 1536 0 dirtied_when
	160 1600 0 dirtied_time_when
	293 1664 0 i_hash
	75 1792 0 i_io_list
	431 1920 0 i_wb
	175 1984 0 i_wb_frn_winner
	232 2016 0 i_wb_frn_avg_time
	232 2032 0 i_wb_frn_history
	75 2048 0 i_lru
	75 2176 0 i_sb_list
	75 2304 0 i_wb_list
	432 2432 0 -
	433 2560 0 i_version
	433 2624 0 i_sequence
	158 2688 0 i_count
	158 2720 0 i_dio_count
	158 2752 0 i_writecount
	158 2784 0 i_readcount
	434 2816 0 -
	435 2880 0 i_flctx
	26 2944 0 i_data
	75 4480 0 i_devices
	436 4608 0 -
	437 4672 0 i_fsnotify_mask
	438 4736 0 i_fsnotify_marks
	439 4800 0 i_crypt_info
	440 4864 0 i_verity_info
	164 4928 0 i_private
struct 112 8 io_tlb_mem
	441 0 0 defpool
	160 512 0 nslabs
	189 576 0 debugfs
	442 640 0 force_bounce
	442 648 0 for_alloc
	443 704 0 total_used
	443 768 0 used_hiwater
	443 832 0 transient_nslabs
struct 136 14 kernfs_node
	158 0 0 count
	158 32 0 active
	229 64 0 parent
	209 128 0 name
	112 192 0 rb
	444 384 0 ns
	180 448 0 hash
	181 480 0 flags
	423 496 0 mode
	445 512 0 -
	167 768 0 id
	164 832 0 priv
	446 896 0 iattr
	250 960 0 rcu
struct 8408 27 kmem_cache
	447 0 0 cpu_slab
	448 64 0 lock_key
	449 64 0 flags
	160 128 0 min_partial
	180 192 0 size
	180 224 0 object_size
	450 256 0 reciprocal_size
	180 320 0 offset
	180 352 0 cpu_partial
	180 384 0 cpu_partial_slabs
	451 416 0 oo
	451 448 0 min
	452 480 0 allocflags
	175 512 0 refcount
	453 576 0 ctor
	180 640 0 inuse
	180 672 0 align
	180 704 0 red_left_pad
	209 768 0 name
	454 832 0 list
	455 960 0 kobj
	160 1472 0 random
	180 1536 0 remote_node_defrag_ratio
	456 1600 0 random_seq
	180 1664 0 useroffset
	180 1696 0 usersize
	457 1728 0 node
struct 32 4 kmem_cache_cpu
	458 0 0 -
	459 128 0 slab
	459 192 0 partial
	460 256 0 lock
struct 64 6 kmem_cache_node
	461 0 0 list_lock
	160 64 0 nr_partial
	454 128 0 partial
	462 256 0 nr_slabs
	462 320 0 total_objects
	454 384 0 full
struct 96 4 kset
	75 0 0 list
	163 128 0 list_lock
	315 192 0 kobj
	463 704 0 uevent_ops
struct 112 9 kthread
	160 0 0 flags
	180 64 0 cpu
	175 96 0 result
	464 128 0 threadfn
	164 192 0 data
	465 256 0 parked
	465 512 0 exited
	269 768 0 blkcg_css
	346 832 0 full_name
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
struct 256 1 maple_node
	467 0 0 -
struct 16 3 maple_tree
	468 0 0 -
	180 32 0 ma_flags
	164 64 0 ma_root
struct 1728 29 mem_cgroup
	41 0 0 css
	469 1664 0 id
	470 2048 0 memory
	471 4096 0 -
	75 6144 0 memory_peaks
	75 6272 0 swap_peaks
	163 6400 0 peaks_lock
	243 6464 0 high_work
	472 6720 0 vmpressure
	264 7680 0 oom_group
	175 7712 0 swappiness
	230 7744 0 events_file
	230 8192 0 events_local_file
	230 8640 0 swap_events_file
	473 9088 0 vmstats
	474 9152 0 memory_events
	474 9728 0 memory_events_local
	167 10304 0 socket_pressure
	175 10368 0 kmemcg_id
	475 10432 0 objcg
	475 10496 0 orig_objcg
	75 10560 0 objcg_list
	476 10688 0 vmstats_percpu
	75 10752 0 cgwb_list
	477 10880 0 cgwb_domain
	478 11840 0 cgwb_frn
	479 13120 0 deferred_split_queue
	480 13376 0 mm_list
	481 13568 0 nodeinfo
struct 1920 9 mem_cgroup_per_node
	482 0 0 memcg
	483 64 0 lruvec_stats_percpu
	484 128 0 lruvec_stats
	485 192 0 shrinker_info
	239 512 0 _pad1_
	486 512 0 lruvec
	239 13312 0 _pad2_
	487 13312 0 lru_zone_size
	488 14912 0 iter
struct 16 2 mem_section
	160 0 0 section_mem_map
	489 64 0 usage
struct 24 3 mem_section_usage
	250 0 0 rcu
	341 128 0 subsection_map
	490 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	491 0 0 stock_lock
	482 0 0 cached
	180 64 0 nr_pages
	475 128 0 cached_objcg
	492 192 0 cached_pgdat
	180 256 0 nr_bytes
	175 288 0 nr_slab_reclaimable_b
	175 320 0 nr_slab_unreclaimable_b
	493 384 0 work
	160 640 0 flags
struct 1448 7 memcg_vmstats
	494 0 0 state
	495 2432 0 events
	494 3840 0 state_local
	495 6272 0 events_local
	494 7680 0 state_pending
	495 10112 0 events_pending
	496 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	180 0 0 stats_updates
	476 64 0 parent
	473 128 0 vmstats
	494 192 0 state
	495 2624 0 events
	494 4032 0 state_prev
	495 6464 0 events_prev
struct 16 2 memory_stat
	209 0 0 name
	180 64 0 idx
struct 72 8 mempool_s
	163 0 0 lock
	175 32 0 min_nr
	175 64 0 curr_nr
	497 128 0 elements
	164 192 0 pool_data
	498 256 0 alloc
	499 320 0 free
	242 384 0 wait
struct 1344 2 mm_struct
	500 0 0 -
	501 10752 0 cpu_bitmap
struct 32 4 mod_kallsyms
	502 0 0 symtab
	180 64 0 num_symtab
	346 128 0 strtab
	346 192 0 typetab
struct 1280 74 module
	1 0 0 state
	75 64 0 list
	503 192 0 name
	504 640 0 mkobj
	505 1408 0 modinfo_attrs
	209 1472 0 version
	209 1536 0 srcversion
	205 1600 0 holders_dir
	506 1664 0 syms
	507 1728 0 crcs
	180 1792 0 num_syms
	204 1856 0 param_lock
	508 2112 0 kp
	180 2176 0 num_kp
	180 2208 0 num_gpl_syms
	506 2240 0 gpl_syms
	507 2304 0 gpl_crcs
	264 2368 0 using_gplonly_symbols
	264 2376 0 sig_ok
	264 2384 0 async_probe_requested
	180 2400 0 num_exentries
	509 2432 0 extable
	510 2496 0 init
	511 2560 0 mem
	512 6592 0 arch
	160 6784 0 taints
	180 6848 0 num_bugs
	75 6912 0 bug_list
	513 7040 0 bug_table
	514 7104 0 kallsyms
	88 7168 0 core_kallsyms
	515 7424 0 sect_attrs
	516 7488 0 notes_attrs
	346 7552 0 args
	164 7616 0 percpu
	180 7680 0 percpu_size
	164 7744 0 noinstr_text_start
	180 7808 0 noinstr_text_size
	180 7840 0 num_tracepoints
	517 7872 0 tracepoints_ptrs
	180 7936 0 num_srcu_structs
	518 8000 0 srcu_struct_ptrs
	180 8064 0 num_bpf_raw_events
	519 8128 0 bpf_raw_events
	180 8192 0 btf_data_size
	180 8224 0 btf_base_data_size
	164 8256 0 btf_data
	164 8320 0 btf_base_data
	520 8384 0 jump_entries
	180 8448 0 num_jump_entries
	180 8480 0 num_trace_bprintk_fmt
	521 8512 0 trace_bprintk_fmt_start
	522 8576 0 trace_events
	180 8640 0 num_trace_events
	523 8704 0 trace_evals
	180 8768 0 num_trace_evals
	180 8800 0 num_ftrace_callsites
	349 8832 0 ftrace_callsites
	164 8896 0 kprobes_text_start
	180 8960 0 kprobes_text_size
	349 9024 0 kprobe_blacklist
	180 9088 0 num_kprobe_blacklist
	175 9120 0 num_static_call_sites
	524 9152 0 static_call_sites
	264 9216 0 klp
	264 9224 0 klp_alive
	525 9280 0 klp_info
	75 9344 0 source_list
	75 9472 0 target_list
	260 9600 0 exit
	158 9664 0 refcnt
	175 9696 0 its_num_pages
	497 9728 0 its_page_array
	526 9792 0 dyndbg_info
struct 48 4 module_use
	527 0 0 source_list
	527 128 0 target_list
	223 256 0 source
	223 320 0 target
struct 336 28 mount
	528 0 0 mnt_hash
	529 128 0 mnt_parent
	189 192 0 mnt_mountpoint
	530 256 0 mnt
	531 512 0 -
	532 704 0 mnt_pcp
	533 768 0 mnt_mounts
	533 896 0 mnt_child
	533 1024 0 mnt_instance
	209 1152 0 mnt_devname
	533 1216 0 mnt_list
	533 1344 0 mnt_expire
	533 1472 0 mnt_share
	533 1600 0 mnt_slave_list
	533 1728 0 mnt_slave
	529 1856 0 mnt_master
	534 1920 0 mnt_ns
	535 1984 0 mnt_mp
	536 2048 0 -
	533 2176 0 mnt_umounting
	438 2304 0 mnt_fsnotify_marks
	537 2368 0 mnt_fsnotify_mask
	175 2400 0 mnt_id
	538 2432 0 mnt_id_unique
	175 2496 0 mnt_group_id
	175 2528 0 mnt_expiry_mark
	539 2560 0 mnt_pins
	539 2624 0 mnt_stuck_children
struct 560 5 napi_alloc_cache
	540 0 0 bh_lock
	541 0 0 page
	542 192 0 page_small
	180 320 0 skb_count
	543 384 0 skb_cache
struct 4480 53 net
	544 0 0 passive
	371 32 0 rules_mod_lock
	180 64 0 dev_base_seq
	545 96 0 ifindex
	371 128 0 nsid_lock
	367 160 0 fnhe_genid
	546 192 0 list
	546 320 0 exit_list
	547 448 0 defer_free_list
	547 512 0 cleanup_list
	548 576 0 key_domain
	287 640 0 user_ns
	288 704 0 ucounts
	549 768 0 netns_ids
	550 960 0 ns
	551 1152 0 refcnt_tracker
	551 1152 0 notrefcnt_tracker
	546 1152 0 dev_base_head
	552 1280 0 proc_net
	552 1344 0 proc_net_stat
	553 1408 0 sysctls
	554 2240 0 rtnl
	554 2304 0 genl_sock
	555 2368 0 uevent_sock
	358 2432 0 dev_name_head
	358 2496 0 dev_index_head
	556 2560 0 dev_by_index
	557 2688 0 netdev_chain
	545 2752 0 hash_mix
	558 2816 0 loopback_dev
	546 2880 0 rules_ops
	559 3008 0 core
	560 3328 0 mib
	561 4352 0 packet
	562 4672 0 unx
	563 4928 0 nexthop
	564 5632 0 ipv4
	565 12288 0 ipv6
	566 18944 0 sctp
	567 21376 0 nf
	568 23488 0 ct
	569 25344 0 nft
	570 25408 0 ft
	571 25472 0 gen
	572 25536 0 bpf
	573 26112 0 xfrm
	574 33792 0 net_cookie
	575 33856 0 ipvs
	576 33920 0 mpls
	577 34496 0 xdp
	554 34816 0 crypto_nlsk
	554 34880 0 diag_nlsk
	578 34944 0 smc
struct 2496 176 net_device
	579 0 0 __cacheline_group_begin__net_device_read_tx
	580 0 0 -
	581 64 0 netdev_ops
	582 128 0 header_ops
	583 192 0 _tx
	584 256 0 gso_partial_features
	180 320 0 real_num_tx_queues
	180 352 0 gso_max_size
	180 384 0 gso_ipv4_max_size
	585 416 0 gso_max_segs
	586 432 0 num_tc
	180 448 0 mtu
	181 480 0 needed_headroom
	587 496 0 tc_to_txq
	588 1024 0 xps_maps
	589 1152 0 nf_hooks_egress
	590 1216 0 tcx_egress
	591 1280 0 __cacheline_group_end__net_device_read_tx
	592 1280 0 __cacheline_group_begin__net_device_read_txrx
	593 1280 0 -
	160 1344 0 state
	180 1408 0 flags
	181 1440 0 hard_header_len
	594 1456 8 pcpu_stat_type
	584 1472 0 features
	595 1536 0 ip6_ptr
	596 1600 0 __cacheline_group_end__net_device_read_txrx
	597 1600 0 __cacheline_group_begin__net_device_read_rx
	598 1600 0 xdp_prog
	599 1664 0 ptype_specific
	175 1792 0 ifindex
	180 1824 0 real_num_rx_queues
	600 1856 0 _rx
	160 1920 0 gro_flush_timeout
	601 1984 0 napi_defer_hard_irqs
	180 2016 0 gro_max_size
	180 2048 0 gro_ipv4_max_size
	602 2112 0 rx_handler
	164 2176 0 rx_handler_data
	603 2240 0 nd_net
	604 2304 0 npinfo
	590 2368 0 tcx_ingress
	605 2432 0 __cacheline_group_end__net_device_read_rx
	606 2432 0 name
	607 2560 0 name_node
	608 2624 0 ifalias
	160 2688 0 mem_end
	160 2752 0 mem_start
	160 2816 0 base_addr
	599 2880 0 dev_list
	599 3008 0 napi_list
	599 3136 0 unreg_list
	599 3264 0 close_list
	599 3392 0 ptype_all
	609 3520 0 adj_list
	610 3776 0 xdp_features
	611 3840 0 xdp_metadata_ops
	612 3904 0 xsk_tx_metadata_ops
	181 3968 0 gflags
	181 3984 0 needed_tailroom
	584 4032 0 hw_features
	584 4096 0 wanted_features
	584 4160 0 vlan_features
	584 4224 0 hw_enc_features
	584 4288 0 mpls_features
	584 4352 0 mangleid_features
	180 4416 0 min_mtu
	180 4448 0 max_mtu
	181 4480 0 type
	284 4496 0 min_header_len
	284 4504 0 name_assign_type
	175 4512 0 group
	613 4544 0 stats
	614 6016 0 core_stats
	615 6080 0 carrier_up_count
	615 6112 0 carrier_down_count
	616 6144 0 ethtool_ops
	617 6208 0 l3mdev_ops
	618 6272 0 ndisc_ops
	619 6336 0 xfrmdev_ops
	620 6400 0 tlsdev_ops
	180 6464 0 operstate
	284 6496 0 link_mode
	284 6504 0 if_port
	284 6512 0 dma
	621 6520 0 perm_addr
	284 6776 0 addr_assign_type
	284 6784 0 addr_len
	284 6792 0 upper_level
	284 6800 0 lower_level
	181 6816 0 neigh_priv_len
	181 6832 0 dev_id
	181 6848 0 dev_port
	175 6880 0 irq
	601 6912 0 priv_len
	622 6944 0 addr_list_lock
	623 6976 0 uc
	623 7232 0 mc
	623 7488 0 dev_addrs
	624 7744 0 queues_kset
	180 7808 0 promiscuity
	180 7840 0 allmulti
	625 7872 0 uc_promisc
	626 7936 0 ip_ptr
	627 8000 0 vlan_info
	628 8064 0 tipc_ptr
	629 8128 0 mpls_ptr
	630 8192 0 dev_addr
	180 8256 0 num_rx_queues
	180 8288 0 xdp_zc_max_segs
	583 8320 0 ingress_queue
	589 8384 0 nf_hooks_ingress
	621 8448 0 broadcast
	631 8704 0 rx_cpu_rmap
	632 8768 0 index_hlist
	180 8896 0 num_tx_queues
	633 8960 0 qdisc
	180 9024 0 tx_queue_len
	622 9056 0 tx_global_lock
	634 9088 0 xdp_bulkq
	635 9152 0 qdisc_hash
	636 10176 0 watchdog_timer
	175 10496 0 watchdog_timeo
	622 10528 0 watchdog_lock
	625 10560 0 watchdog_ref_held
	601 10592 0 proto_down_reason
	599 10624 0 todo_list
	637 10752 0 pcpu_refcnt
	638 10816 0 refcnt_tracker
	599 10816 0 link_watch_list
	639 10944 0 reg_state
	625 10952 0 dismantle
	640 10960 16 rtnl_link_state
	625 10976 0 needs_free_netdev
	641 11008 0 priv_destructor
	164 11072 0 ml_priv
	642 11136 0 ml_priv_type
	643 11200 0 garp_port
	644 11264 0 mrp_port
	645 11328 0 dm_private
	646 11392 0 dev
	647 17472 0 sysfs_groups
	648 17728 0 sysfs_rx_queue_group
	649 17792 0 rtnl_link_ops
	650 17856 0 stat_ops
	651 17920 0 queue_mgmt_ops
	180 17984 0 tso_max_size
	585 18016 0 tso_max_segs
	652 18048 0 dcbnl_ops
	653 18112 0 prio_tc_map
	654 18240 0 priomap
	655 18304 0 link_topo
	656 18368 0 phydev
	657 18432 0 sfp_bus
	658 18496 0 qdisc_tx_busylock
	625 18560 0 proto_down
	625 18568 0 threaded
	160 18576 1 see_all_hwtstamp_requests
	160 18577 1 change_proto_down
	160 18578 1 netns_immutable
	160 18579 1 fcoe_mtu
	599 18624 0 net_notifier_list
	659 18752 0 macsec_ops
	660 18816 0 udp_tunnel_nic_info
	661 18880 0 udp_tunnel_nic
	662 18944 0 ethtool
	663 19008 0 xdp_state
	664 19392 0 dev_addr_shadow
	665 19648 0 linkwatch_dev_tracker
	665 19648 0 watchdog_dev_tracker
	665 19648 0 dev_registered_tracker
	666 19648 0 offload_xstats_l3
	667 19712 0 devlink_port
	668 19776 0 page_pools
	669 19840 0 irq_moder
	670 19968 0 priv
struct 72 9 nsproxy
	291 0 0 count
	671 64 0 uts_ns
	672 128 0 ipc_ns
	534 192 0 mnt_ns
	673 256 0 pid_ns_for_children
	674 320 0 net_ns
	675 384 0 time_ns
	675 448 0 time_ns_for_children
	676 512 0 cgroup_ns
struct 48 4 obj_cgroup
	267 0 0 refcnt
	482 128 0 memcg
	158 192 0 nr_charged_bytes
	677 256 0 -
struct 64 5 page
	160 0 0 flags
	678 64 0 -
	679 384 0 -
	158 416 0 _refcount
	160 448 0 memcg_data
struct 1664 28 page_pool
	680 0 0 p
	175 384 0 cpuid
	681 416 0 pages_state_hold_cnt
	422 448 1 has_init_callback
	422 449 1 dma_map
	422 450 1 dma_sync
	422 451 1 dma_sync_for_cpu
	682 512 0 __cacheline_group_begin__frag
	683 512 0 frag_users
	684 576 0 frag_page
	180 640 0 frag_offset
	685 704 0 __cacheline_group_end__frag
	686 768 0 __cacheline_group_pad__frag
	687 768 0 release_dw
	453 1472 0 disconnect
	160 1536 0 defer_start
	160 1600 0 defer_warn
	681 1664 0 xdp_mem_id
	688 2048 0 alloc
	689 10752 0 ring
	164 12288 0 mp_priv
	690 12352 0 mp_ops
	691 12416 0 dma_mapped
	692 12544 0 pages_state_release_cnt
	693 12576 0 user_cnt
	694 12608 0 destroy_cnt
	695 12672 0 slow
	696 12928 0 user
struct 192 17 pcpu_chunk
	697 0 0 list
	175 128 0 free_bytes
	698 160 0 chunk_md
	349 448 0 bound_map
	164 512 0 base_addr
	349 576 0 alloc_map
	699 640 0 md_blocks
	164 704 0 data
	700 768 0 immutable
	700 776 0 isolated
	175 800 0 start_offset
	175 832 0 end_offset
	701 896 0 obj_exts
	175 960 0 nr_pages
	175 992 0 nr_populated
	175 1024 0 nr_empty_pop_pages
	702 1088 0 populated
struct 48 2 per_cpu_nodestat
	703 0 0 stat_threshold
	704 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	163 0 0 lock
	175 32 0 count
	175 64 0 high
	175 96 0 high_min
	175 128 0 high_max
	175 160 0 batch
	428 192 0 flags
	428 200 0 alloc_factor
	428 208 0 expire
	705 224 0 free_count
	236 256 0 lists
struct 64 3 per_cpu_zonestat
	706 0 0 vm_stat_diff
	703 96 0 stat_threshold
	707 128 0 vm_numa_event
struct 40 4 percpu_counter
	708 0 0 lock
	709 64 0 count
	75 128 0 list
	710 256 0 counters
struct 56 7 percpu_ref_data
	280 0 0 count
	711 64 0 release
	711 128 0 confirm_switch
	264 192 1 force_atomic
	264 193 1 allow_reinit
	250 256 0 rcu
	712 384 0 ref
struct 174464 43 pglist_data
	713 0 0 node_zones
	714 61440 0 node_zonelists
	175 1372416 0 nr_zones
	163 1372448 0 node_size_lock
	160 1372480 0 node_start_pfn
	160 1372544 0 node_present_pages
	160 1372608 0 node_spanned_pages
	175 1372672 0 node_id
	242 1372736 0 kswapd_wait
	242 1372928 0 pfmemalloc_wait
	715 1373120 0 reclaim_wait
	158 1373888 0 nr_writeback_throttled
	160 1373952 0 nr_reclaim_start
	204 1374016 0 kswapd_lock
	716 1374272 0 kswapd
	175 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	175 1374400 0 kswapd_failures
	175 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	242 1374528 0 kcompactd_wait
	716 1374720 0 kcompactd
	264 1374784 0 proactive_compact_trigger
	160 1374848 0 totalreserve_pages
	160 1374912 0 min_unmapped_pages
	160 1374976 0 min_slab_pages
	239 1375232 0 _pad1_
	160 1375232 0 first_deferred_pfn
	479 1375296 0 deferred_split_queue
	180 1375552 0 nbp_rl_start
	160 1375616 0 nbp_rl_nr_cand
	180 1375680 0 nbp_threshold
	180 1375712 0 nbp_th_start
	160 1375744 0 nbp_th_nr_cand
	486 1375808 0 __lruvec
	160 1388288 0 flags
	717 1388352 0 mm_walk
	718 1390016 0 memcg_lru
	239 1392128 0 _pad2_
	719 1392128 0 per_cpu_nodestats
	720 1392192 0 vm_stat
	721 1395200 0 memtier
	722 1395264 0 mf_stats
struct 40 6 pipe_buffer
	723 0 0 page
	180 64 0 offset
	180 96 0 len
	724 128 0 ops
	180 192 0 flags
	160 256 0 private
struct 168 19 pipe_inode_info
	725 0 0 mutex
	726 256 0 rd_wait
	726 448 0 wr_wait
	180 640 0 head
	180 672 0 tail
	180 704 0 max_usage
	180 736 0 ring_size
	180 768 0 nr_accounted
	180 800 0 readers
	180 832 0 writers
	180 864 0 files
	180 896 0 r_counter
	180 928 0 w_counter
	727 960 0 poll_usage
	723 1024 0 tmp_page
	728 1088 0 fasync_readers
	728 1152 0 fasync_writers
	729 1216 0 bufs
	286 1280 0 user
struct 24 2 prb_desc
	730 0 0 state_var
	731 64 0 text_blk_lpos
struct 88 8 printk_info
	732 0 0 seq
	732 64 0 ts_nsec
	733 128 0 text_len
	734 144 0 facility
	734 152 5 flags
	734 157 3 level
	735 160 0 caller_id
	736 192 0 dev_info
struct 88 3 printk_ringbuffer
	737 0 0 desc_ring
	738 384 0 text_data_ring
	730 640 0 fail
struct 64 8 ptdesc
	160 0 0 __page_flags
	739 64 0 -
	160 192 0 __page_mapping
	740 256 0 -
	741 320 0 -
	180 384 0 __page_type
	742 416 0 __page_refcount
	160 448 0 pt_memcg_data
struct 24 3 rb_node
	160 0 0 __rb_parent_color
	743 64 0 rb_right
	743 128 0 rb_left
struct 968 62 request_queue
	164 0 0 queuedata
	744 64 0 elevator
	191 128 0 mq_ops
	179 192 0 queue_ctx
	160 256 0 queue_flags
	180 320 0 rq_timeout
	180 352 0 queue_depth
	745 384 0 refs
	180 416 0 nr_hw_queues
	391 448 0 hctx_table
	746 576 0 q_usage_counter
	747 704 0 io_lock_cls_key
	402 704 0 io_lockdep_map
	747 704 0 q_lock_cls_key
	402 704 0 q_lockdep_map
	748 704 0 last_merge
	183 768 0 queue_lock
	175 800 0 quiesce_depth
	199 832 0 disk
	205 896 0 mq_kobj
	749 960 0 limits
	316 2304 0 dev
	750 2368 0 rpm_status
	185 2400 0 pm_only
	751 2432 0 stats
	752 2496 0 rq_qos
	194 2560 0 rq_qos_mutex
	175 2816 0 id
	160 2880 0 nr_requests
	753 2944 0 timeout
	754 3264 0 timeout_work
	185 3520 0 nr_active_requests_shared_tags
	186 3584 0 sched_shared_tags
	190 3648 0 icq_list
	755 3776 0 blkcg_pols
	756 3840 0 root_blkg
	190 3904 0 blkg_list
	194 4032 0 blkcg_mutex
	175 4288 0 node
	183 4320 0 requeue_lock
	190 4352 0 requeue_list
	173 4480 0 requeue_work
	757 5184 0 blk_trace
	177 5248 0 fq
	190 5312 0 flush_list
	194 5440 0 sysfs_lock
	194 5696 0 sysfs_dir_lock
	194 5952 0 limits_lock
	190 6208 0 unused_hctx_list
	183 6336 0 unused_hctx_lock
	175 6368 0 mq_freeze_depth
	758 6400 0 td
	759 6464 0 callback_head
	760 6592 0 mq_freeze_wq
	194 6784 0 mq_freeze_lock
	761 7040 0 tag_set
	190 7104 0 tag_set_list
	189 7232 0 debugfs_dir
	189 7296 0 sched_debugfs_dir
	189 7360 0 rqos_debugfs_dir
	194 7424 0 debugfs_mutex
	762 7680 0 mq_sysfs_init_done
struct 64 8 resource
	763 0 0 start
	763 64 0 end
	209 128 0 name
	160 192 0 flags
	160 256 0 desc
	764 320 0 parent
	764 384 0 sibling
	764 448 0 child
struct 560 49 ring_buffer_per_cpu
	175 0 0 cpu
	765 32 0 record_disabled
	765 64 0 resize_disabled
	766 128 0 buffer
	767 192 0 reader_lock
	768 224 0 lock
	769 256 0 lock_key
	770 256 0 free_page
	160 384 0 nr_pages
	180 448 0 current_context
	466 512 0 pages
	160 576 0 cnt
	771 640 0 head_page
	771 704 0 tail_page
	771 768 0 commit_page
	771 832 0 reader_page
	160 896 0 lost_events
	160 960 0 last_overrun
	160 1024 0 nest
	226 1088 0 entries_bytes
	226 1152 0 entries
	226 1216 0 overrun
	226 1280 0 commit_overrun
	226 1344 0 dropped_events
	226 1408 0 committing
	226 1472 0 commits
	226 1536 0 pages_touched
	226 1600 0 pages_lost
	226 1664 0 pages_read
	683 1728 0 last_pages_touch
	772 1792 0 shortest_full
	160 1856 0 read
	160 1920 0 read_bytes
	773 1984 0 write_stamp
	773 2048 0 before_stamp
	774 2112 0 event_stamp
	775 2432 0 read_stamp
	160 2496 0 pages_removed
	180 2560 0 mapped
	180 2592 0 user_mapped
	776 2624 0 mapping_lock
	349 2880 0 subbuf_ids
	777 2944 0 meta_page
	778 3008 0 ring_meta
	683 3072 0 nr_pages_to_update
	225 3136 0 new_pages
	779 3264 0 update_pages_work
	780 3520 0 update_done
	781 3776 0 irq_work
struct 752 13 shmem_inode_info
	782 0 0 lock
	180 32 0 seals
	160 64 0 flags
	160 128 0 alloced
	160 192 0 swapped
	783 256 0 -
	784 512 0 i_crtime
	785 640 0 policy
	786 768 0 xattrs
	160 896 0 fallocend
	180 960 0 fsflags
	787 992 0 stop_eviction
	788 1024 0 vfs_inode
struct 1104 65 signal_struct
	291 0 0 sigcnt
	158 32 0 live
	175 64 0 nr_threads
	175 96 0 quick_threads
	75 128 0 thread_head
	242 256 0 wait_chldexit
	716 448 0 curr_target
	789 512 0 shared_pending
	302 704 0 multiprocess
	175 768 0 group_exit_code
	175 800 0 notify_count
	716 832 0 group_exec_task
	175 896 0 group_stop_count
	180 928 0 flags
	790 960 0 core_state
	180 1024 1 is_child_subreaper
	180 1025 1 has_child_subreaper
	180 1056 0 next_posix_timer_id
	302 1088 0 posix_timers
	791 1152 0 real_timer
	792 1664 0 it_real_incr
	793 1728 0 it
	794 1984 0 cputimer
	795 2176 0 posix_cputimers
	796 2816 0 pids
	158 3072 0 tick_dep_mask
	797 3136 0 tty_old_pgrp
	175 3200 0 leader
	798 3264 0 tty
	799 3328 0 autogroup
	800 3392 0 stats_lock
	167 3456 0 utime
	167 3520 0 stime
	167 3584 0 cutime
	167 3648 0 cstime
	167 3712 0 gtime
	167 3776 0 cgtime
	241 3840 0 prev_cputime
	160 4032 0 nvcsw
	160 4096 0 nivcsw
	160 4160 0 cnvcsw
	160 4224 0 cnivcsw
	160 4288 0 min_flt
	160 4352 0 maj_flt
	160 4416 0 cmin_flt
	160 4480 0 cmaj_flt
	160 4544 0 inblock
	160 4608 0 oublock
	160 4672 0 cinblock
	160 4736 0 coublock
	160 4800 0 maxrss
	160 4864 0 cmaxrss
	801 4928 0 ioac
	802 5376 0 sum_sched_runtime
	803 5440 0 rlim
	804 7488 0 pacct
	805 7936 0 stats
	180 8000 0 audit_tty
	806 8064 0 tty_audit_buf
	264 8128 0 oom_flag_origin
	705 8144 0 oom_score_adj
	705 8160 0 oom_score_adj_min
	807 8192 0 oom_mm
	204 8256 0 cred_guard_mutex
	156 8512 0 exec_update_lock
struct 232 28 sk_buff
	808 0 0 -
	554 192 0 sk
	809 256 0 -
	810 320 0 cb
	811 704 0 -
	160 832 0 _nfct
	180 896 0 len
	180 928 0 data_len
	812 960 0 mac_len
	812 976 0 hdr_len
	812 992 0 queue_mapping
	813 1008 0 __cloned_offset
	814 1008 1 cloned
	814 1009 1 nohdr
	814 1010 2 fclone
	814 1012 1 peeked
	814 1013 1 head_frag
	814 1014 1 pfmemalloc
	814 1015 1 pp_recycle
	814 1016 0 active_extensions
	815 1024 0 -
	816 1504 0 tail
	816 1536 0 end
	817 1600 0 head
	817 1664 0 data
	180 1728 0 truesize
	544 1760 0 users
	818 1792 0 extensions
struct 320 14 skb_shared_info
	819 0 0 flags
	819 8 0 meta_len
	819 16 0 nr_frags
	819 24 0 tx_flags
	181 32 0 gso_size
	181 48 0 gso_segs
	820 64 0 frag_list
	821 128 0 -
	180 192 0 gso_type
	681 224 0 tskey
	692 256 0 dataref
	180 288 0 xdp_frags_size
	164 320 0 destructor_arg
	822 384 0 frags
struct 64 6 slab
	160 0 0 __page_flags
	419 64 0 slab_cache
	823 128 0 -
	180 384 0 __page_type
	824 416 0 __page_refcount
	160 448 0 obj_exts
struct 8 1 slabobj_ext
	475 0 0 objcg
struct 776 107 sock
	825 0 0 __sk_common
	826 1088 0 __cacheline_group_begin__sock_write_rx
	615 1088 0 sk_drops
	827 1120 0 sk_peek_off
	828 1152 0 sk_error_queue
	828 1344 0 sk_receive_queue
	829 1536 0 sk_backlog
	830 1728 0 __cacheline_group_end__sock_write_rx
	831 1728 0 __cacheline_group_begin__sock_read_rx
	832 1728 0 sk_rx_dst
	175 1792 0 sk_rx_dst_ifindex
	601 1824 0 sk_rx_dst_cookie
	180 1856 0 sk_ll_usec
	180 1888 0 sk_napi_id
	585 1920 0 sk_busy_poll_budget
	639 1936 0 sk_prefer_busy_poll
	639 1944 0 sk_userlocks
	175 1952 0 sk_rcvbuf
	833 1984 0 sk_filter
	834 2048 0 -
	835 2112 0 sk_data_ready
	683 2176 0 sk_rcvtimeo
	175 2240 0 sk_rcvlowat
	836 2272 0 __cacheline_group_end__sock_read_rx
	837 2272 0 __cacheline_group_begin__sock_read_rxtx
	175 2272 0 sk_err
	838 2304 0 sk_socket
	482 2368 0 sk_memcg
	839 2432 0 sk_policy
	840 2560 0 __cacheline_group_end__sock_read_rxtx
	841 2560 0 __cacheline_group_begin__sock_write_rxtx
	842 2560 0 sk_lock
	601 2816 0 sk_reserved_mem
	175 2848 0 sk_forward_alloc
	601 2880 0 sk_tsflags
	843 2912 0 __cacheline_group_end__sock_write_rxtx
	844 2912 0 __cacheline_group_begin__sock_write_tx
	175 2912 0 sk_write_pending
	615 2944 0 sk_omem_alloc
	175 2976 0 sk_sndbuf
	175 3008 0 sk_wmem_queued
	845 3040 0 sk_wmem_alloc
	160 3072 0 sk_tsq_flags
	846 3136 0 -
	828 3200 0 sk_write_queue
	601 3392 0 sk_dst_pending_confirm
	601 3424 0 sk_pacing_status
	847 3456 0 sk_frag
	848 3584 0 -
	160 3904 0 sk_pacing_rate
	615 3968 0 sk_zckey
	615 4000 0 sk_tskey
	849 4032 0 __cacheline_group_end__sock_write_tx
	850 4032 0 __cacheline_group_begin__sock_read_tx
	160 4032 0 sk_max_pacing_rate
	683 4096 0 sk_sndtimeo
	601 4160 0 sk_priority
	601 4192 0 sk_mark
	832 4224 0 sk_dst_cache
	584 4288 0 sk_route_caps
	851 4352 0 sk_validate_xmit_skb
	585 4416 0 sk_gso_type
	585 4432 0 sk_gso_max_segs
	180 4448 0 sk_gso_max_size
	852 4480 0 sk_allocation
	601 4512 0 sk_txhash
	639 4544 0 sk_pacing_shift
	625 4552 0 sk_use_task_frag
	853 4560 0 __cacheline_group_end__sock_read_tx
	639 4560 1 sk_gso_disabled
	639 4561 1 sk_kern_sock
	639 4562 1 sk_no_check_tx
	639 4563 1 sk_no_check_rx
	639 4568 0 sk_shutdown
	585 4576 0 sk_type
	585 4592 0 sk_protocol
	160 4608 0 sk_lingertime
	854 4672 0 sk_prot_creator
	855 4736 0 sk_callback_lock
	175 4800 0 sk_err_soft
	601 4832 0 sk_ack_backlog
	601 4864 0 sk_max_ack_backlog
	856 4896 0 sk_uid
	622 4928 0 sk_peer_lock
	175 4960 0 sk_bind_phc
	797 4992 0 sk_peer_pid
	353 5056 0 sk_peer_cred
	857 5120 0 sk_stamp
	175 5184 0 sk_disconnects
	639 5216 0 sk_txrehash
	639 5224 0 sk_clockid
	639 5232 1 sk_txtime_deadline_mode
	639 5233 1 sk_txtime_report_errors
	639 5234 6 sk_txtime_unused
	164 5248 0 sk_user_data
	164 5312 0 sk_security
	858 5376 0 sk_cgrp_data
	835 5504 0 sk_state_change
	835 5568 0 sk_write_space
	835 5632 0 sk_error_report
	859 5696 0 sk_backlog_rcv
	835 5760 0 sk_destruct
	860 5824 0 sk_reuseport_cb
	247 5888 0 sk_bpf_storage
	861 5952 0 sk_rcu
	862 6080 0 ns_tracker
	863 6080 0 sk_user_frags
struct 128 7 socket
	864 0 0 state
	705 32 0 type
	160 64 0 flags
	865 128 0 file
	554 192 0 sk
	866 256 0 ops
	867 512 0 wq
struct 544 6 stack_record
	868 0 0 hash_list
	869 128 0 hash
	869 160 0 size
	60 192 0 handle
	870 224 0 count
	871 256 0 -
struct 416 14 subsys_private
	872 0 0 subsys
	624 768 0 devices_kset
	344 832 0 interfaces
	873 960 0 mutex
	624 1216 0 drivers_kset
	342 1280 0 klist_devices
	342 1600 0 klist_drivers
	874 1920 0 bus_notifier
	180 2304 1 drivers_autoprobe
	319 2368 0 bus
	316 2432 0 dev_root
	872 2496 0 glue_dirs
	336 3264 0 class
	875 3328 0 lock_key
struct 1408 65 super_block
	75 0 0 s_list
	201 128 0 s_dev
	284 160 0 s_blocksize_bits
	160 192 0 s_blocksize
	356 256 0 s_maxbytes
	364 320 0 s_type
	876 384 0 s_op
	877 448 0 dq_op
	878 512 0 s_qcop
	879 576 0 s_export_op
	160 640 0 s_flags
	160 704 0 s_iflags
	160 768 0 s_magic
	189 832 0 s_root
	156 896 0 s_umount
	175 1216 0 s_count
	158 1248 0 s_active
	164 1280 0 s_security
	880 1344 0 s_xattr
	881 1408 0 s_cop
	882 1472 0 s_master_keys
	883 1536 0 s_vop
	884 1600 0 s_encoding
	885 1664 0 s_encoding_flags
	886 1728 0 s_roots
	75 1792 0 s_mounts
	392 1920 0 s_bdev
	865 1984 0 s_bdev_file
	395 2048 0 s_bdi
	887 2112 0 s_mtd
	293 2176 0 s_instances
	180 2304 0 s_quota_types
	888 2368 0 s_dquot
	889 4864 0 s_writers
	164 7296 0 s_fs_info
	335 7360 0 s_time_gran
	427 7424 0 s_time_min
	427 7488 0 s_time_max
	335 7552 0 s_fsnotify_mask
	890 7616 0 s_fsnotify_info
	891 7680 0 s_id
	892 7936 0 s_uuid
	428 8064 0 s_uuid_len
	893 8072 0 s_sysfs_name
	180 8384 0 s_max_links
	204 8448 0 s_vfs_rename_mutex
	209 8704 0 s_subtype
	298 8768 0 s_d_op
	894 8832 0 s_shrink
	280 8896 0 s_remove_count
	175 8960 0 s_readonly_remount
	162 8992 0 s_wb_err
	399 9024 0 s_dio_done_wq
	302 9088 0 s_pins
	287 9152 0 s_user_ns
	895 9216 0 s_dentry_lru
	895 9600 0 s_inode_lru
	250 9984 0 rcu
	243 10112 0 destroy_work
	204 10368 0 s_sync_lock
	175 10624 0 s_stack_depth
	163 10752 0 s_inode_list_lock
	75 10816 0 s_inodes
	163 10944 0 s_inode_wblist_lock
	75 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	896 0 0 map
	160 64 0 length
	897 128 0 lock
struct 24 5 swap_cluster_info
	163 0 0 lock
	232 32 0 count
	428 48 0 flags
	428 56 0 order
	75 64 0 list
struct 680 32 swap_info_struct
	267 0 0 users
	160 128 0 flags
	705 192 0 prio
	898 256 0 list
	899 576 0 type
	180 608 0 max
	817 640 0 swap_map
	349 704 0 zeromap
	900 768 0 cluster_info
	75 832 0 free_clusters
	75 960 0 full_clusters
	901 1088 0 nonfull_clusters
	901 2368 0 frag_clusters
	902 3648 0 frag_cluster_nr
	180 3968 0 lowest_bit
	180 4000 0 highest_bit
	180 4032 0 pages
	180 4064 0 inuse_pages
	180 4096 0 cluster_next
	180 4128 0 cluster_nr
	456 4160 0 cluster_next_cpu
	903 4224 0 percpu_cluster
	904 4288 0 swap_extent_root
	392 4352 0 bdev
	865 4416 0 swap_file
	905 4480 0 comp
	163 4736 0 lock
	163 4768 0 cont_lock
	243 4800 0 discard_work
	243 5056 0 reclaim_work
	75 5312 0 discard_clusters
	906 5440 0 avail_lists
struct 16 4 taint_flag
	907 0 0 c_true
	907 8 0 c_false
	908 16 0 module
	209 64 0 desc
struct 9792 262 task_struct
	132 0 0 thread_info
	180 192 0 __state
	180 224 0 saved_state
	164 256 0 stack
	291 320 0 usage
	180 352 0 flags
	180 384 0 ptrace
	175 416 0 on_cpu
	909 448 0 wake_entry
	180 576 0 wakee_flips
	160 640 0 wakee_flip_decay_ts
	716 704 0 last_wakee
	175 768 0 recent_used_cpu
	175 800 0 wake_cpu
	175 832 0 on_rq
	175 864 0 prio
	175 896 0 static_prio
	175 928 0 normal_prio
	180 960 0 rt_priority
	910 1024 0 se
	911 3072 0 rt
	912 3456 0 dl
	913 5376 0 dl_server
	914 5440 0 sched_class
	915 5504 0 sched_task_group
	916 5632 0 stats
	302 7680 0 preempt_notifiers
	180 7744 0 btrace_seq
	180 7776 0 policy
	160 7808 0 max_allowed_capacity
	175 7872 0 nr_cpus_allowed
	917 7936 0 cpus_ptr
	918 8000 0 user_cpus_ptr
	919 8064 0 cpus_mask
	164 16256 0 migration_pending
	181 16320 0 migration_disabled
	181 16336 0 migration_flags
	175 16352 0 rcu_read_lock_nesting
	920 16384 0 rcu_read_unlock_special
	75 16448 0 rcu_node_entry
	921 16576 0 rcu_blocked_node
	160 16640 0 rcu_tasks_nvcsw
	428 16704 0 rcu_tasks_holdout
	428 16712 0 rcu_tasks_idx
	175 16736 0 rcu_tasks_idle_cpu
	75 16768 0 rcu_tasks_holdout_list
	175 16896 0 rcu_tasks_exit_cpu
	75 16960 0 rcu_tasks_exit_list
	175 17088 0 trc_reader_nesting
	175 17120 0 trc_ipi_to_cpu
	920 17152 0 trc_reader_special
	75 17216 0 trc_holdout_list
	75 17344 0 trc_blkd_node
	175 17472 0 trc_blkd_cpu
	922 17536 0 sched_info
	75 17792 0 tasks
	898 17920 0 pushable_tasks
	112 18240 0 pushable_dl_tasks
	807 18432 0 mm
	807 18496 0 active_mm
	202 18560 0 faults_disabled_mapping
	175 18624 0 exit_state
	175 18656 0 exit_code
	175 18688 0 exit_signal
	175 18720 0 pdeath_signal
	160 18752 0 jobctl
	180 18816 0 personality
	180 18848 1 sched_reset_on_fork
	180 18849 1 sched_contributes_to_load
	180 18850 1 sched_migrated
	180 18851 1 sched_task_hot
	180 18880 1 sched_remote_wakeup
	180 18881 1 sched_rt_mutex
	180 18882 1 user_dumpable
	180 18883 1 in_execve
	180 18884 1 in_iowait
	180 18885 1 restore_sigmask
	180 18886 1 in_lru_fault
	180 18887 1 no_cgroup_migration
	180 18888 1 frozen
	180 18889 1 use_memdelay
	180 18890 1 in_memstall
	180 18891 1 in_eventfd
	180 18892 1 pasid_activated
	180 18893 1 reported_split_lock
	180 18894 1 in_thrashing
	160 18944 0 atomic_flags
	923 19008 0 restart_block
	924 19456 0 pid
	924 19488 0 tgid
	160 19520 0 stack_canary
	716 19584 0 real_parent
	716 19648 0 parent
	75 19712 0 children
	75 19840 0 sibling
	716 19968 0 group_leader
	75 20032 0 ptraced
	75 20160 0 ptrace_entry
	797 20288 0 thread_pid
	925 20352 0 pid_links
	75 20864 0 thread_node
	926 20992 0 vfork_done
	637 21056 0 set_child_tid
	637 21120 0 clear_child_tid
	164 21184 0 worker_private
	167 21248 0 utime
	167 21312 0 stime
	167 21376 0 gtime
	241 21440 0 prev_cputime
	927 21632 0 vtime
	158 22016 0 tick_dep_mask
	160 22080 0 nvcsw
	160 22144 0 nivcsw
	167 22208 0 start_time
	167 22272 0 start_boottime
	160 22336 0 min_flt
	160 22400 0 maj_flt
	795 22464 0 posix_cputimers
	928 23104 0 posix_cputimers_work
	353 23552 0 ptracer_cred
	353 23616 0 real_cred
	353 23680 0 cred
	285 23744 0 cached_requested_key
	929 23808 0 comm
	930 23936 0 nameidata
	931 24000 0 sysvsem
	932 24064 0 sysvshm
	160 24192 0 last_switch_count
	160 24256 0 last_switch_time
	933 24320 0 fs
	934 24384 0 files
	935 24448 0 io_uring
	936 24512 0 nsproxy
	937 24576 0 signal
	938 24640 0 sighand
	939 24704 0 blocked
	939 24768 0 real_blocked
	939 24832 0 saved_sigmask
	789 24896 0 pending
	160 25088 0 sas_ss_sp
	940 25152 0 sas_ss_size
	180 25216 0 sas_ss_flags
	941 25280 0 task_works
	942 25344 0 audit_context
	281 25408 0 loginuid
	180 25440 0 sessionid
	943 25472 0 seccomp
	944 25600 0 syscall_dispatch
	167 25856 0 parent_exec_id
	167 25920 0 self_exec_id
	163 25984 0 alloc_lock
	708 26016 0 pi_lock
	945 26048 0 wake_q
	159 26112 0 pi_waiters
	716 26240 0 pi_top_task
	946 26304 0 pi_blocked_on
	164 26368 0 journal_info
	947 26432 0 bio_list
	948 26496 0 plug
	949 26560 0 reclaim_state
	950 26624 0 io_context
	951 26688 0 capture_control
	160 26752 0 ptrace_message
	952 26816 0 last_siginfo
	801 26880 0 ioac
	180 27328 0 psi_flags
	167 27392 0 acct_rss_mem1
	167 27456 0 acct_vm_mem1
	167 27520 0 acct_timexpd
	953 27584 0 mems_allowed
	294 28608 0 mems_allowed_seq
	175 28640 0 cpuset_mem_spread_rotor
	292 28672 0 cgroups
	75 28736 0 cg_list
	335 28864 0 closid
	335 28896 0 rmid
	954 28928 0 robust_list
	955 28992 0 compat_robust_list
	75 29056 0 pi_state_list
	956 29184 0 pi_state_cache
	204 29248 0 futex_exit_mutex
	180 29504 0 futex_state
	957 29536 0 perf_recursion
	958 29568 0 perf_event_ctxp
	204 29632 0 perf_event_mutex
	75 29888 0 perf_event_list
	959 30016 0 mempolicy
	705 30080 0 il_prev
	428 30096 0 il_weight
	705 30112 0 pref_node_fork
	175 30144 0 numa_scan_seq
	180 30176 0 numa_scan_period
	180 30208 0 numa_scan_period_max
	175 30240 0 numa_preferred_nid
	160 30272 0 numa_migrate_retry
	167 30336 0 node_stamp
	167 30400 0 last_task_numa_placement
	167 30464 0 last_sum_exec_runtime
	250 30528 0 numa_work
	960 30656 0 numa_group
	349 30720 0 numa_faults
	160 30784 0 total_numa_faults
	961 30848 0 numa_faults_locality
	160 31040 0 numa_pages_migrated
	962 31104 0 rseq
	335 31168 0 rseq_len
	335 31200 0 rseq_sig
	160 31232 0 rseq_event_mask
	175 31296 0 mm_cid
	175 31328 0 last_mm_cid
	175 31360 0 migrate_from_cpu
	175 31392 0 mm_cid_active
	250 31424 0 cid_work
	963 31552 0 tlb_ubc
	964 39808 0 splice_pipe
	965 39872 0 task_frag
	966 40000 0 delays
	175 40064 0 nr_dirtied
	175 40096 0 nr_dirtied_pause
	160 40128 0 dirty_paused_when
	167 40192 0 timer_slack_ns
	167 40256 0 default_timer_slack_ns
	175 40320 0 curr_ret_stack
	175 40352 0 curr_ret_depth
	349 40384 0 ret_stack
	802 40448 0 ftrace_timestamp
	158 40512 0 trace_overrun
	158 40544 0 tracing_graph_pause
	160 40576 0 trace_recursion
	180 40640 0 memcg_nr_pages_over_high
	482 40704 0 active_memcg
	475 40768 0 objcg
	199 40832 0 throttle_disk
	967 40896 0 utask
	180 40960 0 sequential_io
	180 40992 0 sequential_io_avg
	968 41024 0 kmap_ctrl
	250 41024 0 rcu
	291 41152 0 rcu_users
	175 41184 0 pagefault_disabled
	716 41216 0 oom_reaper_list
	969 41280 0 oom_reaper_timer
	970 41600 0 stack_vm_area
	291 41664 0 stack_refcount
	175 41696 0 patch_state
	164 41728 0 security
	247 41792 0 bpf_storage
	971 41856 0 bpf_ctx
	972 41920 0 bpf_net_context
	335 41984 0 kstack_offset
	164 42048 0 mce_vaddr
	973 42112 0 mce_kflags
	167 42176 0 mce_addr
	973 42240 1 mce_ripv
	973 42241 1 mce_whole_page
	973 42242 62 __mce_reserved
	250 42304 0 mce_kill_me
	175 42432 0 mce_count
	974 42496 0 kretprobe_instances
	974 42560 0 rethooks
	250 42624 0 l1d_flush_kill
	975 43008 0 thread
struct 24 4 thread_info
	160 0 0 flags
	160 64 0 syscall_work
	335 128 0 status
	335 160 0 cpu
struct 280 23 timekeeper
	976 0 0 tkr_mono
	976 448 0 tkr_raw
	977 896 0 xtime_sec
	160 960 0 ktime_sec
	978 1024 0 wall_to_monotonic
	979 1152 0 offs_real
	979 1216 0 offs_boot
	979 1280 0 offs_tai
	980 1344 0 tai_offset
	180 1376 0 clock_was_set_seq
	981 1408 0 cs_was_changed_seq
	979 1472 0 next_leap_ktime
	977 1536 0 raw_sec
	978 1600 0 monotonic_to_boot
	977 1728 0 cycle_interval
	977 1792 0 xtime_interval
	982 1856 0 xtime_remainder
	977 1920 0 raw_interval
	977 1984 0 ntp_tick
	982 2048 0 ntp_error
	983 2112 0 ntp_error_shift
	983 2144 0 ntp_err_mult
	983 2176 0 skip_second_overflow
struct 24 4 token_bucket
	984 0 0 lock
	175 32 0 chain_len
	985 64 0 req_chain
	985 128 0 msk_chain
struct 8016 62 trace_array
	986 0 0 list
	346 128 0 name
	987 192 0 array_buffer
	987 512 0 max_buffer
	988 832 0 allocated_snapshot
	989 864 0 snapshot_trigger_lock
	180 896 0 snapshot
	160 960 0 max_latency
	189 1024 0 d_max_latency
	990 1088 0 fsnotify_work
	991 1344 0 fsnotify_irqwork
	180 1600 0 mapped
	160 1664 0 range_addr_start
	160 1728 0 range_addr_size
	683 1792 0 text_delta
	683 1856 0 data_delta
	992 1920 0 filtered_pids
	992 1984 0 filtered_no_pids
	993 2048 0 max_lock
	175 2080 0 buffer_disabled
	175 2112 0 sys_refcount_enter
	175 2144 0 sys_refcount_exit
	994 2176 0 enter_syscall_files
	994 31808 0 exit_syscall_files
	175 61440 0 stop_count
	175 61472 0 clock_id
	175 61504 0 nr_topts
	988 61536 0 clear_trace
	175 61568 0 buffer_percent
	180 61600 0 n_err_log_entries
	995 61632 0 current_trace
	180 61696 0 trace_flags
	996 61728 0 trace_flags_index
	180 61984 0 flags
	997 62016 0 start_lock
	209 62080 0 system_names
	986 62144 0 err_log
	189 62272 0 dir
	189 62336 0 options
	189 62400 0 percpu_dir
	998 62464 0 event_dir
	999 62528 0 topts
	986 62592 0 systems
	986 62720 0 events
	1000 62848 0 trace_marker_file
	1001 62912 0 tracing_cpumask
	1001 62976 0 pipe_cpumask
	175 63040 0 ref
	175 63072 0 trace_ref
	1002 63104 0 ops
	992 63168 0 function_pids
	992 63232 0 function_no_pids
	1003 63296 0 gops
	986 63360 0 func_probes
	986 63488 0 mod_trace
	986 63616 0 mod_notrace
	175 63744 0 function_enabled
	175 63776 0 no_filter_buffering_ref
	986 63808 0 hist_vars
	1004 63936 0 cond_snapshot
	1005 64000 0 last_func_repeats
	988 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	180 0 0 flags
	765 32 0 record_disabled
	765 64 0 resizing
	1006 128 0 cpumask
	658 192 0 reader_lock_key
	776 256 0 mutex
	1007 512 0 buffers
	1008 576 0 node
	1009 704 0 clock
	781 768 0 irq_work
	1010 1472 0 time_stamp_abs
	160 1536 0 range_addr_start
	160 1600 0 range_addr_end
	1011 1664 0 flush_nb
	683 1856 0 last_text_delta
	683 1920 0 last_data_delta
	180 1984 0 subbuf_order
	180 2016 0 max_data_size
struct 16 2 trace_print_flags
	160 0 0 mask
	209 64 0 name
struct 32 5 track
	160 0 0 addr
	1012 64 0 handle
	175 96 0 cpu
	175 128 0 pid
	160 192 0 when
struct 16 3 udp_hslot
	415 0 0 head
	175 64 0 count
	414 96 0 lock
struct 24 4 udp_table
	1013 0 0 hash
	1013 64 0 hash2
	180 128 0 mask
	180 160 0 log
struct 432 4 uts_namespace
	1014 0 0 name
	287 3136 0 user_ns
	288 3200 0 ucounts
	1015 3264 0 ns
struct 176 18 vm_area_struct
	1016 0 0 -
	807 128 0 vm_mm
	1017 192 0 vm_page_prot
	1018 256 0 -
	264 320 0 detached
	180 352 0 vm_lock_seq
	1019 384 0 vm_lock
	1020 448 0 shared
	75 704 0 anon_vma_chain
	1021 832 0 anon_vma
	1022 896 0 vm_ops
	160 960 0 vm_pgoff
	865 1024 0 vm_file
	164 1088 0 vm_private_data
	280 1152 0 swap_readahead_info
	959 1216 0 vm_policy
	1023 1280 0 numab_state
	1024 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	1025 0 0 event
struct 128 16 vm_operations_struct
	1026 0 0 open
	1026 64 0 close
	1027 128 0 may_split
	1028 192 0 mremap
	1029 256 0 mprotect
	1030 320 0 fault
	1031 384 0 huge_fault
	1032 448 0 map_pages
	1033 512 0 pagesize
	1030 576 0 page_mkwrite
	1030 640 0 pfn_mkwrite
	1034 704 0 access
	1035 768 0 name
	1036 832 0 set_policy
	1037 896 0 get_policy
	1038 960 0 find_special_page
struct 40 5 vm_special_mapping
	209 0 0 name
	896 64 0 pages
	1039 128 0 fault
	1040 192 0 mremap
	1041 256 0 close
struct 72 10 vm_struct
	970 0 0 next
	164 64 0 addr
	160 128 0 size
	160 192 0 flags
	896 256 0 pages
	180 320 0 page_order
	180 352 0 nr_pages
	1042 384 0 phys_addr
	444 448 0 caller
	160 512 0 requested_size
struct 72 6 vmap_area
	160 0 0 va_start
	160 64 0 va_end
	1043 128 0 rb_node
	1044 320 0 list
	1045 448 0 -
	160 512 0 flags
struct 6272 8 vmap_node
	1046 0 0 pool
	1047 49152 0 pool_lock
	1048 49184 0 skip_populate
	1049 49216 0 busy
	1049 49472 0 lazy
	1044 49728 0 purge_list
	1050 49856 0 purge_work
	160 50112 0 nr_purged
struct 168 17 worker
	1051 0 0 -
	1052 128 0 current_work
	1053 192 0 current_func
	1054 256 0 current_pwq
	1055 320 0 current_at
	180 384 0 current_color
	175 416 0 sleeping
	1053 448 0 last_func
	1056 512 0 scheduled
	716 640 0 task
	1057 704 0 pool
	1056 768 0 node
	160 896 0 last_active
	180 960 0 flags
	175 992 0 id
	1058 1024 0 desc
	399 1280 0 rescue_wq
struct 576 9 xa_node
	284 0 0 shift
	284 8 0 offset
	284 16 0 count
	284 24 0 nr_values
	1059 64 0 parent
	1060 128 0 array
	1061 192 0 -
	1062 320 0 slots
	1063 4416 0 -
struct 16 3 xarray
	163 0 0 xa_lock
	157 32 0 xa_flags
	164 64 0 xa_head
struct 1536 40 zone
	1064 0 0 _watermark
	160 256 0 watermark_boost
	160 320 0 nr_reserved_highatomic
	160 384 0 nr_free_highatomic
	1065 448 0 lowmem_reserve
	175 768 0 node
	492 832 0 zone_pgdat
	1066 896 0 per_cpu_pageset
	1067 960 0 per_cpu_zonestats
	175 1024 0 pageset_high_min
	175 1056 0 pageset_high_max
	175 1088 0 pageset_batch
	160 1152 0 zone_start_pfn
	280 1216 0 managed_pages
	160 1280 0 spanned_pages
	160 1344 0 present_pages
	160 1408 0 present_early_pages
	209 1472 0 name
	160 1536 0 nr_isolate_pageblock
	800 1600 0 span_seqlock
	175 1664 0 initialized
	239 2048 0 _pad1_
	1068 2048 0 free_area
	75 9792 0 unaccepted_pages
	160 9920 0 flags
	163 9984 0 lock
	239 10240 0 _pad2_
	160 10240 0 percpu_drift_mark
	160 10304 0 compact_cached_free_pfn
	1069 10368 0 compact_cached_migrate_pfn
	160 10496 0 compact_init_migrate_pfn
	160 10560 0 compact_init_free_pfn
	180 10624 0 compact_considered
	180 10656 0 compact_defer_shift
	175 10688 0 compact_order_failed
	264 10720 0 compact_blockskip_flush
	264 10728 0 contiguous
	239 10752 0 _pad3_
	1070 10752 0 vm_stat
	1071 11520 0 vm_numa_event
struct 81936 1 zonelist
	1072 0 0 _zonerefs
struct 16 2 zoneref
	1073 0 0 zone
	175 64 0 zone_idx
ptr 8 struct inode *
struct 40 5 rw_semaphore
	280 0 0 count
	280 64 0 owner
	1074 128 0 osq
	708 160 0 wait_lock
	75 192 0 wait_list
typedef 4 180 gfp_t
typedef 4 1075 atomic_t
struct 16 2 rb_root_cached
	904 0 0 rb_root
	743 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 335 errseq_t
typedef 4 1076 spinlock_t
ptr 8 void *
struct 32 5 codetag
	180 0 0 flags
	180 32 0 lineno
	209 64 0 modname
	209 128 0 function
	209 192 0 filename
ptr 8 struct alloc_tag_counters *
typedef 8 973 u64
struct 4 1 kref
	1077 0 0 refcount
array 0 907 0
struct 968 23 block_device
	1078 0 0 bd_start_sect
	1078 64 0 bd_nr_sectors
	199 128 0 bd_disk
	176 192 0 bd_queue
	200 256 0 bd_stats
	160 320 0 bd_stamp
	185 384 0 __bd_flags
	1079 416 0 bd_dev
	202 448 0 bd_mapping
	185 512 0 bd_openers
	183 544 0 bd_size_lock
	164 576 0 bd_claiming
	164 640 0 bd_holder
	203 704 0 bd_holder_ops
	194 768 0 bd_holder_lock
	175 1024 0 bd_holders
	205 1088 0 bd_holder_dir
	185 1152 0 bd_fsfreeze_count
	194 1216 0 bd_fsfreeze_mutex
	206 1472 0 bd_meta_info
	175 1536 0 bd_writers
	164 1600 0 bd_security
	1080 1664 0 bd_device
struct 624 57 inode
	1081 0 0 i_mode
	181 16 0 i_opflags
	1082 32 0 i_uid
	1083 64 0 i_gid
	180 96 0 i_flags
	424 128 0 i_acl
	424 192 0 i_default_acl
	425 256 0 i_op
	299 320 0 i_sb
	202 384 0 i_mapping
	164 448 0 i_security
	160 512 0 i_ino
	1084 576 0 -
	1079 608 0 i_rdev
	1085 640 0 i_size
	1086 704 0 i_atime_sec
	1086 768 0 i_mtime_sec
	1086 832 0 i_ctime_sec
	1087 896 0 i_atime_nsec
	1087 928 0 i_mtime_nsec
	1087 960 0 i_ctime_nsec
	1087 992 0 i_generation
	183 1024 0 i_lock
	181 1056 0 i_bytes
	1088 1072 0 i_blkbits
	1089 1080 0 i_write_hint
	1090 1088 0 i_blocks
	1087 1152 0 i_state
	1091 1216 0 i_rwsem
	160 1536 0 dirtied_when
	160 1600 0 dirtied_time_when
	187 1664 0 i_hash
	190 1792 0 i_io_list
	431 1920 0 i_wb
	175 1984 0 i_wb_frn_winner
	1092 2016 0 i_wb_frn_avg_time
	1092 2032 0 i_wb_frn_history
	190 2048 0 i_lru
	190 2176 0 i_sb_list
	190 2304 0 i_wb_list
	1093 2432 0 -
	1094 2560 0 i_version
	1094 2624 0 i_sequence
	185 2688 0 i_count
	185 2720 0 i_dio_count
	185 2752 0 i_writecount
	185 2784 0 i_readcount
	1095 2816 0 -
	435 2880 0 i_flctx
	1096 2944 0 i_data
	190 4480 0 i_devices
	1097 4608 0 -
	1098 4672 0 i_fsnotify_mask
	438 4736 0 i_fsnotify_marks
	439 4800 0 i_crypt_info
	440 4864 0 i_verity_info
	164 4928 0 i_private
struct 64 3 -
	183 0 0 lock
	190 64 0 dispatch
	160 192 0 state
struct 88 4 delayed_work
	754 0 0 work
	753 256 0 timer
	399 576 0 wq
	175 640 0 cpu
typedef 8 1099 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	180 0 0 depth
	180 32 0 shift
	180 64 0 map_nr
	762 96 0 round_robin
	1100 128 0 map
	456 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1101 spinlock_t
typedef 40 1102 wait_queue_entry_t
typedef 4 1103 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1104 0 0 next
	1105 64 0 pprev
struct 64 12 kobject
	209 0 0 name
	190 64 0 entry
	205 192 0 parent
	624 256 0 kset
	1106 320 0 ktype
	229 384 0 sd
	1107 448 0 kref
	180 480 1 state_initialized
	180 481 1 state_in_sysfs
	180 482 1 state_add_uevent_sent
	180 483 1 state_remove_uevent_sent
	180 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1108 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1109 0 0 owner
	1110 64 0 wait_lock
	1111 96 0 osq
	190 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	178 0 0 sb
	180 256 0 wake_batch
	185 288 0 wake_index
	1112 320 0 ws
	185 384 0 ws_active
	180 416 0 min_shallow_depth
	185 448 0 completion_cnt
	185 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 167 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1113 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
struct 32 4 mutex
	280 0 0 owner
	708 64 0 wait_lock
	1074 96 0 osq
	75 128 0 wait_list
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1114 0 0 magic
	1115 16 0 version
	1115 24 0 flags
	1116 32 0 hdr_len
	1116 64 0 type_off
	1116 96 0 type_len
	1116 128 0 str_off
	1116 160 0 str_len
typedef 4 1116 u32
typedef 4 1117 refcount_t
struct 16 2 callback_head
	941 0 0 next
	1118 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 907 56
typedef 1 1119 bool
ptr 8 __u32 *
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
typedef 8 1120 local_t
typedef 4 1121 u32
ptr 8 struct buffer_data_page *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	229 0 0 kn
	160 64 0 notified_at
	969 128 0 notify_timer
array 168 230 3
typedef 2 885 u16
array 112 269 14
array 56 175 14
ptr 8 struct cgroup_root *
array 224 75 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1122 0 0 x
struct 32 2 cgroup_base_stat
	1123 0 0 cputime
	167 192 0 ntime
struct 24 3 prev_cputime
	167 0 0 utime
	167 64 0 stime
	708 128 0 lock
typedef 24 1124 wait_queue_head_t
struct 32 3 work_struct
	280 0 0 data
	75 64 0 entry
	1125 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1126 0 0 effective
	1127 2432 0 progs
	1128 4864 0 flags
	1129 5184 0 revisions
	75 7616 0 storages
	1130 7744 0 inactive
	267 7808 0 refcnt
	243 7936 0 release_work
struct 16 4 cgroup_freezer_state
	264 0 0 freeze
	175 32 0 e_freeze
	175 64 0 nr_frozen_descendants
	175 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 237 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	941 0 0 next
	1118 64 0 func
array 4096 907 4096
array 64 907 64
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
typedef 1 1119 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	160 0 0 percpu_count_ptr
	1131 64 0 data
struct 56 3 rcu_work
	243 0 0 work
	250 256 0 rcu
	399 384 0 wq
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
typedef 8 433 atomic_long_t
typedef 4 1132 kuid_t
typedef 4 1133 kgid_t
typedef 8 1134 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	175 0 0 non_rcu
	250 0 0 rcu
typedef 4 1135 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1104 0 0 next
	1105 64 0 pprev
typedef 4 1136 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1137 0 0 next
	1138 64 0 pprev
struct 16 2 qstr
	1139 0 0 -
	630 64 0 name
array 40 284 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1140 0 0 -
union 16 2 -
	75 0 0 d_lru
	1141 0 0 d_wait
struct 8 1 hlist_head
	1104 0 0 first
union 16 3 -
	293 0 0 d_alias
	295 0 0 d_in_lookup_hash
	250 0 0 d_rcu
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
	209 0 0 name
	75 64 0 entry
	205 192 0 parent
	624 256 0 kset
	1106 320 0 ktype
	229 384 0 sd
	1142 448 0 kref
	180 480 1 state_initialized
	180 481 1 state_in_sysfs
	180 482 1 state_add_uevent_sent
	180 483 1 state_remove_uevent_sent
	180 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	209 0 0 name
	163 64 0 lock
struct 56 4 dev_links_info
	75 0 0 suppliers
	75 128 0 consumers
	75 256 0 defer_sync
	1143 384 0 status
struct 312 55 dev_pm_info
	1144 0 0 power_state
	264 32 1 can_wakeup
	264 33 1 async_suspend
	264 34 1 in_dpm_list
	264 35 1 is_prepared
	264 36 1 is_suspended
	264 37 1 is_noirq_suspended
	264 38 1 is_late_suspended
	264 39 1 no_pm
	264 40 1 early_init
	264 41 1 direct_complete
	335 64 0 driver_flags
	163 96 0 lock
	75 128 0 entry
	905 256 0 completion
	1145 512 0 wakeup
	264 576 1 wakeup_path
	264 577 1 syscore
	264 578 1 no_pm_callbacks
	264 579 1 async_in_progress
	264 580 1 smart_suspend
	264 581 1 must_resume
	264 582 1 may_skip_resume
	791 640 0 suspend_timer
	167 1152 0 timer_expires
	243 1216 0 work
	242 1472 0 wait_queue
	1146 1664 0 wakeirq
	158 1728 0 usage_count
	158 1760 0 child_count
	180 1792 3 disable_depth
	264 1795 1 idle_notification
	264 1796 1 request_pending
	264 1797 1 deferred_resume
	264 1798 1 needs_force_resume
	264 1799 1 runtime_auto
	264 1800 1 ignore_children
	264 1801 1 no_callbacks
	264 1802 1 irq_safe
	264 1803 1 use_autosuspend
	264 1804 1 timer_autosuspends
	264 1805 1 memalloc_noio
	180 1824 0 links_count
	1147 1856 0 request
	1148 1888 0 runtime_status
	1148 1920 0 last_status
	175 1952 0 runtime_error
	175 1984 0 autosuspend_delay
	167 2048 0 last_busy
	167 2112 0 active_time
	167 2176 0 suspended_time
	167 2240 0 accounting_timestamp
	1149 2304 0 subsys_data
	1150 2368 0 set_latency_tolerance
	1151 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1152 0 0 domain
	1153 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 437 u32
ptr 8 const struct class *
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 160 1
struct 40 4 klist
	1154 0 0 k_lock
	344 64 0 k_list
	1155 192 0 get
	1155 256 0 put
struct 32 3 klist_node
	164 0 0 n_klist
	344 64 0 n_node
	1156 192 0 n_ref
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
ptr 8 const struct device_driver *
ptr 8 char *
typedef 1 1157 u8
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	941 0 0 next
	1118 64 0 func
typedef 4 180 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1158 0 0 mnt
	189 64 0 dentry
union 32 2 -
	204 0 0 f_pos_lock
	167 0 0 f_pipe
typedef 8 1159 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	250 0 0 f_task_work
	1160 0 0 f_llist
	1161 0 0 f_ra
	1162 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 365 3
typedef 4 1163 atomic_t
typedef 1 1119 bool
typedef 24 1164 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1165 spinlock_t
array 8 160 1
array 512 865 64
union 64 2 -
	1166 0 0 -
	97 0 0 page
union 64 2 -
	1167 0 0 -
	97 0 0 __page_1
union 64 2 -
	1168 0 0 -
	97 0 0 __page_2
union 64 2 -
	1169 0 0 -
	97 0 0 __page_3
array 80 75 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1170 atomic_t
typedef 4 1171 spinlock_t
struct 16 1 plist_head
	1172 0 0 node_list
typedef 4 1173 spinlock_t
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
typedef 8 1174 genpool_algo_t
typedef 8 1175 atomic_long_t
typedef 8 1176 phys_addr_t
array 0 160 0
array 32 907 32
struct 16 3 xarray
	183 0 0 xa_lock
	1177 32 0 xa_flags
	164 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	419 0 0 bio_slab
	180 64 0 front_pad
	1178 128 0 cache
	1179 192 0 bio_pool
	1179 768 0 bvec_pool
	1179 1344 0 bio_integrity_pool
	1179 1920 0 bvec_integrity_pool
	180 2496 0 back_pad
	183 2528 0 rescue_lock
	1180 2560 0 rescue_list
	754 2688 0 rescue_work
	399 2944 0 rescue_workqueue
	187 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1181 u64
typedef 4 180 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
typedef 4 869 depot_stack_handle_t
struct 4 3 -
	869 0 17 pool_index_plus_1
	869 17 10 offset
	869 27 5 extra
struct 32 4 mutex
	1182 0 0 owner
	1183 64 0 wait_lock
	1184 96 0 osq
	410 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
array 16384 410 1024
array 4096 180 1024
array 32 907 32
typedef 4 1185 spinlock_t
struct 8 1 hlist_head
	1104 0 0 first
struct 8 1 hlist_nulls_head
	1186 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1119 bool
typedef 2 181 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	180 0 0 i_nlink
	180 0 0 __i_nlink
typedef 8 1187 time64_t
typedef 1 1188 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 167 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	302 0 0 i_dentry
	250 0 0 i_rcu
typedef 8 1189 atomic64_t
union 8 2 -
	352 0 0 i_fop
	1190 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	964 0 0 i_pipe
	1191 0 0 i_cdev
	346 0 0 i_link
	180 0 0 i_dir_seq
typedef 4 180 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1192 0 0 start
	1192 64 0 end
	164 128 0 vaddr
	160 192 0 nslabs
	442 256 0 late_alloc
	180 288 0 nareas
	180 320 0 area_nslabs
	1193 384 0 areas
	1194 448 0 slots
typedef 1 1119 bool
typedef 8 1195 atomic_long_t
ptr 8 const void *
union 32 3 -
	1196 0 0 dir
	1197 0 0 symlink
	1198 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 180 slab_flags_t
struct 8 3 reciprocal_value
	1199 0 0 m
	1200 32 0 sh1
	1200 40 0 sh2
struct 4 1 kmem_cache_order_objects
	180 0 0 x
typedef 4 180 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
struct 64 12 kobject
	209 0 0 name
	454 64 0 entry
	205 192 0 parent
	624 256 0 kset
	1106 320 0 ktype
	229 384 0 sd
	1201 448 0 kref
	180 480 1 state_initialized
	180 481 1 state_in_sysfs
	180 482 1 state_add_uevent_sent
	180 483 1 state_remove_uevent_sent
	180 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1202 1024
union 16 2 -
	1203 0 0 -
	1204 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1205 local_lock_t
typedef 4 1206 spinlock_t
typedef 8 1207 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	180 0 0 done
	1208 64 0 wait
ptr 8 struct list_head *
union 256 5 -
	1209 0 0 -
	1210 0 0 -
	1211 0 0 mr64
	1212 0 0 ma64
	1213 0 0 alloc
union 4 2 -
	163 0 0 ma_lock
	1214 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	175 0 0 id
	291 32 0 ref
struct 256 18 page_counter
	280 0 0 usage
	239 512 0 _pad1_
	160 512 0 emin
	280 576 0 min_usage
	280 640 0 children_min_usage
	160 704 0 elow
	280 768 0 low_usage
	280 832 0 children_low_usage
	160 896 0 watermark
	160 960 0 local_watermark
	160 1024 0 failcnt
	239 1536 0 _pad2_
	264 1536 0 protection_support
	160 1600 0 min
	160 1664 0 low
	160 1728 0 high
	160 1792 0 max
	1215 1856 0 parent
union 256 2 -
	470 0 0 swap
	470 0 0 memsw
struct 120 8 vmpressure
	160 0 0 scanned
	160 64 0 reclaimed
	160 128 0 tree_scanned
	160 192 0 tree_reclaimed
	163 256 0 sr_lock
	75 320 0 events
	204 448 0 events_lock
	243 704 0 work
ptr 8 struct memcg_vmstats *
array 72 280 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	163 0 0 lock
	1216 64 0 completions
	969 448 0 period_timer
	160 768 0 period_time
	160 832 0 dirty_limit_tstamp
	160 896 0 dirty_limit
array 160 1217 4
struct 32 3 deferred_split
	163 0 0 split_queue_lock
	75 64 0 split_queue
	160 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	75 0 0 fifo
	163 128 0 lock
array 0 1218 0
ptr 8 struct mem_cgroup *
ptr 8 struct lruvec_stats_percpu *
ptr 8 struct lruvec_stats *
ptr 8 struct shrinker_info *
struct 1560 11 lruvec
	378 0 0 lists
	163 640 0 lru_lock
	160 704 0 anon_cost
	160 768 0 file_cost
	280 832 0 nonresident_age
	1069 896 0 refaults
	160 1024 0 flags
	1219 1088 0 lrugen
	1220 11840 0 mm_state
	492 12416 0 pgdat
	1221 12480 0 zswap_lruvec_state
array 200 1222 5
struct 16 2 mem_cgroup_reclaim_iter
	482 0 0 position
	158 64 0 generation
ptr 8 struct mem_section_usage *
array 0 160 0
typedef 0 1223 local_lock_t
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1224 0 0 data
	599 64 0 entry
	1225 192 0 func
array 304 683 38
array 176 160 22
typedef 8 1226 atomic64_t
ptr 8 void **
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 1344 65 -
	1227 0 0 -
	77 512 0 mm_mt
	160 640 0 mmap_base
	160 704 0 mmap_legacy_base
	160 768 0 mmap_compat_base
	160 832 0 mmap_compat_legacy_base
	160 896 0 task_size
	1228 960 0 pgd
	158 1024 0 membarrier_state
	158 1056 0 mm_users
	1229 1088 0 pcpu_cid
	160 1152 0 mm_cid_next_scan
	280 1216 0 pgtables_bytes
	175 1280 0 map_count
	163 1312 0 page_table_lock
	156 1344 0 mmap_lock
	75 1664 0 mmlist
	1230 1792 0 mm_lock_seq
	433 1856 0 futex_unique_id
	160 1920 0 hiwater_rss
	160 1984 0 hiwater_vm
	160 2048 0 total_vm
	160 2112 0 locked_vm
	433 2176 0 pinned_vm
	160 2240 0 data_vm
	160 2304 0 exec_vm
	160 2368 0 stack_vm
	160 2432 0 def_flags
	1230 2496 0 write_protect_seq
	163 2528 0 arg_lock
	160 2560 0 start_code
	160 2624 0 end_code
	160 2688 0 start_data
	160 2752 0 end_data
	160 2816 0 start_brk
	160 2880 0 brk
	160 2944 0 start_stack
	160 3008 0 arg_start
	160 3072 0 arg_end
	160 3136 0 env_start
	160 3200 0 env_end
	1231 3264 0 saved_auxv
	1232 6592 0 rss_stat
	1233 7872 0 binfmt
	1234 7936 0 context
	160 9024 0 flags
	163 9088 0 ioctx_lock
	1235 9152 0 ioctx_table
	716 9216 0 owner
	287 9280 0 user_ns
	865 9344 0 exe_file
	1236 9408 0 notifier_subscriptions
	160 9472 0 numa_next_scan
	160 9536 0 numa_scan_offset
	175 9600 0 numa_scan_seq
	158 9632 0 tlb_flush_pending
	158 9664 0 tlb_flush_batched
	1237 9728 0 uprobes_state
	280 9792 0 hugetlb_usage
	243 9856 0 async_put_work
	1238 10112 0 iommu_mm
	160 10176 0 ksm_merging_pages
	160 10240 0 ksm_rmap_items
	280 10304 0 ksm_zero_pages
	1239 10368 0 lru_gen
array 0 160 0
ptr 8 Elf64_Sym *
array 56 907 56
struct 96 5 module_kobject
	315 0 0 kobj
	223 512 0 mod
	205 576 0 drivers_dir
	1240 640 0 mp
	926 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1241 7
struct 24 3 mod_arch_specific
	180 0 0 num_orcs
	637 64 0 orc_unwind_ip
	1242 128 0 orc_unwind
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
	1243 0 0 descs
	1244 64 0 classes
	180 128 0 num_descs
	180 160 0 num_classes
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
struct 16 2 hlist_node
	1104 0 0 next
	1105 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	189 0 0 mnt_root
	299 64 0 mnt_sb
	175 128 0 mnt_flags
	1245 192 0 mnt_idmap
union 24 3 -
	1246 0 0 mnt_node
	1247 0 0 mnt_rcu
	1248 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	528 0 0 mnt_mp_list
	528 0 0 mnt_umount
typedef 4 180 __u32
typedef 8 1249 u64
struct 8 1 hlist_head
	1104 0 0 first
typedef 0 1250 local_lock_t
struct 24 5 page_frag_cache
	164 0 0 va
	1251 64 0 offset
	1251 80 0 size
	180 96 0 pagecnt_bias
	422 128 0 pfmemalloc
struct 16 3 page_frag_1k
	164 0 0 va
	1252 64 0 offset
	422 80 0 pfmemalloc
array 512 164 64
typedef 4 1253 refcount_t
typedef 4 1254 u32
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
struct 8 1 llist_node
	1255 0 0 next
ptr 8 struct key_tag *
struct 24 3 idr
	556 0 0 idr_rt
	180 128 0 idr_base
	180 160 0 idr_next
struct 24 4 ns_common
	189 0 0 stashed
	1256 64 0 ops
	180 128 0 inum
	544 160 0 count
struct 0 0 ref_tracker_dir
ptr 8 struct proc_dir_entry *
struct 104 2 ctl_table_set
	1257 0 0 is_seen
	1258 64 0 dir
ptr 8 struct sock *
ptr 8 struct uevent_sock *
struct 16 3 xarray
	371 0 0 xa_lock
	1259 32 0 xa_flags
	164 64 0 xa_head
struct 8 1 raw_notifier_head
	1260 0 0 head
ptr 8 struct net_device *
struct 40 6 netns_core
	1261 0 0 sysctl_hdr
	175 64 0 sysctl_somaxconn
	175 96 0 sysctl_optmem_max
	1262 128 0 sysctl_txrehash
	1263 192 0 prot_inuse
	1099 256 0 rps_default_mask
struct 128 16 netns_mib
	1264 0 0 ip_statistics
	1264 64 0 ipv6_statistics
	1265 128 0 tcp_statistics
	1266 192 0 net_statistics
	1267 256 0 udp_statistics
	1267 320 0 udp_stats_in6
	1268 384 0 xfrm_statistics
	1269 448 0 tls_statistics
	1270 512 0 mptcp_statistics
	1267 576 0 udplite_statistics
	1267 640 0 udplite_stats_in6
	1271 704 0 icmp_statistics
	1272 768 0 icmpmsg_statistics
	1273 832 0 icmpv6_statistics
	1274 896 0 icmpv6msg_statistics
	552 960 0 proc_net_devsnmp6
struct 40 2 netns_packet
	1275 0 0 sklist_lock
	1276 256 0 sklist
struct 32 3 netns_unix
	1277 0 0 table
	175 128 0 sysctl_max_dgram_qlen
	1261 192 0 ctl
struct 72 5 netns_nexthop
	1278 0 0 rb_root
	358 64 0 devhash
	180 128 0 seq
	545 160 0 last_id_allocated
	1279 192 0 notifier_chain
struct 832 167 netns_ipv4
	1280 0 0 __cacheline_group_begin__netns_ipv4_read_tx
	1262 0 0 sysctl_tcp_early_retrans
	1262 8 0 sysctl_tcp_tso_win_divisor
	1262 16 0 sysctl_tcp_tso_rtt_log
	1262 24 0 sysctl_tcp_autocorking
	175 32 0 sysctl_tcp_min_snd_mss
	180 64 0 sysctl_tcp_notsent_lowat
	175 96 0 sysctl_tcp_limit_output_bytes
	175 128 0 sysctl_tcp_min_rtt_wlen
	1281 160 0 sysctl_tcp_wmem
	1262 256 0 sysctl_ip_fwd_use_pmtu
	1282 264 0 __cacheline_group_end__netns_ipv4_read_tx
	1283 264 0 __cacheline_group_begin__netns_ipv4_read_txrx
	1262 264 0 sysctl_tcp_moderate_rcvbuf
	1284 272 0 __cacheline_group_end__netns_ipv4_read_txrx
	1285 272 0 __cacheline_group_begin__netns_ipv4_read_rx
	1262 272 0 sysctl_ip_early_demux
	1262 280 0 sysctl_tcp_early_demux
	175 288 0 sysctl_tcp_reordering
	1281 320 0 sysctl_tcp_rmem
	1286 416 0 __cacheline_group_end__netns_ipv4_read_rx
	1287 512 0 __cacheline_group_begin__icmp
	367 512 0 icmp_global_credit
	545 544 0 icmp_global_stamp
	1288 576 0 __cacheline_group_end__icmp
	1289 1024 0 __cacheline_group_pad__icmp
	1290 1024 0 tcp_death_row
	1291 2048 0 udp_table
	1261 2112 0 forw_hdr
	1261 2176 0 frags_hdr
	1261 2240 0 ipv4_hdr
	1261 2304 0 route_hdr
	1261 2368 0 xfrm4_hdr
	1292 2432 0 devconf_all
	1292 2496 0 devconf_dflt
	1293 2560 0 ra_chain
	1275 2624 0 ra_mutex
	1294 2880 0 rules_ops
	1295 2944 0 fib_main
	1295 3008 0 fib_default
	180 3072 0 fib_rules_require_fldissect
	368 3104 0 fib_has_custom_rules
	368 3112 0 fib_has_custom_local_routes
	368 3120 0 fib_offload_disabled
	1262 3128 0 sysctl_tcp_shrink_window
	367 3136 0 fib_num_tclassid_users
	358 3200 0 fib_table_hash
	554 3264 0 fibnl
	554 3328 0 mc_autojoin_sk
	1296 3392 0 peers
	1297 3456 0 fqdir
	1262 3520 0 sysctl_icmp_echo_ignore_all
	1262 3528 0 sysctl_icmp_echo_enable_probe
	1262 3536 0 sysctl_icmp_echo_ignore_broadcasts
	1262 3544 0 sysctl_icmp_ignore_bogus_error_responses
	1262 3552 0 sysctl_icmp_errors_use_inbound_ifaddr
	175 3584 0 sysctl_icmp_ratelimit
	175 3616 0 sysctl_icmp_ratemask
	175 3648 0 sysctl_icmp_msgs_per_sec
	175 3680 0 sysctl_icmp_msgs_burst
	545 3712 0 ip_rt_min_pmtu
	175 3744 0 ip_rt_mtu_expires
	175 3776 0 ip_rt_min_advmss
	1298 3808 0 ip_local_ports
	1262 3872 0 sysctl_tcp_ecn
	1262 3880 0 sysctl_tcp_ecn_fallback
	1262 3888 0 sysctl_ip_default_ttl
	1262 3896 0 sysctl_ip_no_pmtu_disc
	1262 3904 0 sysctl_ip_fwd_update_priority
	1262 3912 0 sysctl_ip_nonlocal_bind
	1262 3920 0 sysctl_ip_autobind_reuse
	1262 3928 0 sysctl_ip_dynaddr
	1262 3936 0 sysctl_raw_l3mdev_accept
	1262 3944 0 sysctl_udp_early_demux
	1262 3952 0 sysctl_nexthop_compat_mode
	1262 3960 0 sysctl_fwmark_reflect
	1262 3968 0 sysctl_tcp_fwmark_accept
	1262 3976 0 sysctl_tcp_l3mdev_accept
	1262 3984 0 sysctl_tcp_mtu_probing
	175 4000 0 sysctl_tcp_mtu_probe_floor
	175 4032 0 sysctl_tcp_base_mss
	175 4064 0 sysctl_tcp_probe_threshold
	545 4096 0 sysctl_tcp_probe_interval
	175 4128 0 sysctl_tcp_keepalive_time
	175 4160 0 sysctl_tcp_keepalive_intvl
	1262 4192 0 sysctl_tcp_keepalive_probes
	1262 4200 0 sysctl_tcp_syn_retries
	1262 4208 0 sysctl_tcp_synack_retries
	1262 4216 0 sysctl_tcp_syncookies
	1262 4224 0 sysctl_tcp_migrate_req
	1262 4232 0 sysctl_tcp_comp_sack_nr
	1262 4240 0 sysctl_tcp_backlog_ack_defer
	1262 4248 0 sysctl_tcp_pingpong_thresh
	1262 4256 0 sysctl_tcp_retries1
	1262 4264 0 sysctl_tcp_retries2
	1262 4272 0 sysctl_tcp_orphan_retries
	1262 4280 0 sysctl_tcp_tw_reuse
	175 4288 0 sysctl_tcp_fin_timeout
	1262 4320 0 sysctl_tcp_sack
	1262 4328 0 sysctl_tcp_window_scaling
	1262 4336 0 sysctl_tcp_timestamps
	175 4352 0 sysctl_tcp_rto_min_us
	1262 4384 0 sysctl_tcp_recovery
	1262 4392 0 sysctl_tcp_thin_linear_timeouts
	1262 4400 0 sysctl_tcp_slow_start_after_idle
	1262 4408 0 sysctl_tcp_retrans_collapse
	1262 4416 0 sysctl_tcp_stdurg
	1262 4424 0 sysctl_tcp_rfc1337
	1262 4432 0 sysctl_tcp_abort_on_overflow
	1262 4440 0 sysctl_tcp_fack
	175 4448 0 sysctl_tcp_max_reordering
	175 4480 0 sysctl_tcp_adv_win_scale
	1262 4512 0 sysctl_tcp_dsack
	1262 4520 0 sysctl_tcp_app_win
	1262 4528 0 sysctl_tcp_frto
	1262 4536 0 sysctl_tcp_nometrics_save
	1262 4544 0 sysctl_tcp_no_ssthresh_metrics_save
	1262 4552 0 sysctl_tcp_workaround_signed_windows
	175 4576 0 sysctl_tcp_challenge_ack_limit
	1262 4608 0 sysctl_tcp_min_tso_segs
	1262 4616 0 sysctl_tcp_reflect_tos
	175 4640 0 sysctl_tcp_invalid_ratelimit
	175 4672 0 sysctl_tcp_pacing_ss_ratio
	175 4704 0 sysctl_tcp_pacing_ca_ratio
	180 4736 0 sysctl_tcp_child_ehash_entries
	160 4800 0 sysctl_tcp_comp_sack_delay_ns
	160 4864 0 sysctl_tcp_comp_sack_slack_ns
	175 4928 0 sysctl_max_syn_backlog
	175 4960 0 sysctl_tcp_fastopen
	1299 4992 0 tcp_congestion_control
	1300 5056 0 tcp_fastopen_ctx
	180 5120 0 sysctl_tcp_fastopen_blackhole_timeout
	367 5152 0 tfo_active_disable_times
	160 5184 0 tfo_active_disable_stamp
	545 5248 0 tcp_challenge_timestamp
	545 5280 0 tcp_challenge_count
	1262 5312 0 sysctl_tcp_plb_enabled
	1262 5320 0 sysctl_tcp_plb_idle_rehash_rounds
	1262 5328 0 sysctl_tcp_plb_rehash_rounds
	1262 5336 0 sysctl_tcp_plb_suspend_rto_sec
	175 5344 0 sysctl_tcp_plb_cong_thresh
	175 5376 0 sysctl_udp_wmem_min
	175 5408 0 sysctl_udp_rmem_min
	1262 5440 0 sysctl_fib_notify_on_flag_change
	1262 5448 0 sysctl_tcp_syn_linear_timeouts
	1262 5456 0 sysctl_udp_l3mdev_accept
	1262 5464 0 sysctl_igmp_llm_reports
	175 5472 0 sysctl_igmp_max_memberships
	175 5504 0 sysctl_igmp_max_msf
	175 5536 0 sysctl_igmp_qrv
	1301 5568 0 ping_group_range
	367 5696 0 dev_addr_genid
	180 5728 0 sysctl_udp_child_hash_entries
	349 5760 0 sysctl_local_reserved_ports
	175 5824 0 sysctl_ip_prot_sock
	546 5888 0 mr_tables
	1294 6016 0 mr_rules_ops
	1302 6080 0 sysctl_fib_multipath_hash_seed
	545 6144 0 sysctl_fib_multipath_hash_fields
	1262 6176 0 sysctl_fib_multipath_use_neigh
	1262 6184 0 sysctl_fib_multipath_hash_policy
	1303 6208 0 notifier_ops
	180 6272 0 fib_seq
	1303 6336 0 ipmr_notifier_ops
	180 6400 0 ipmr_seq
	367 6432 0 rt_genid
	1304 6464 0 ip_id_key
struct 832 42 netns_ipv6
	1305 0 0 ip6_dst_ops
	1306 1536 0 sysctl
	1307 3008 0 devconf_all
	1307 3072 0 devconf_dflt
	1296 3136 0 peers
	1297 3200 0 fqdir
	1308 3264 0 fib6_null_entry
	1309 3328 0 ip6_null_entry
	1310 3392 0 rt6_stats
	1311 3456 0 ip6_fib_timer
	358 3776 0 fib_table_hash
	1312 3840 0 fib6_main_tbl
	546 3904 0 fib6_walkers
	1313 4032 0 fib6_walker_lock
	371 4096 0 fib6_gc_lock
	367 4128 0 ip6_rt_gc_expire
	160 4160 0 ip6_rt_last_gc
	284 4224 0 flowlabel_has_excl
	368 4232 0 fib6_has_custom_rules
	180 4256 0 fib6_rules_require_fldissect
	180 4288 0 fib6_routes_require_src
	1309 4352 0 ip6_prohibit_entry
	1309 4416 0 ip6_blk_hole_entry
	1312 4480 0 fib6_local_tbl
	1294 4544 0 fib6_rules_ops
	554 4608 0 ndisc_sk
	554 4672 0 tcp_sk
	554 4736 0 igmp_sk
	554 4800 0 mc_autojoin_sk
	358 4864 0 inet6_addr_lst
	371 4928 0 addrconf_hash_lock
	1314 4992 0 addr_chk_work
	546 5696 0 mr6_tables
	1294 5824 0 mr6_rules_ops
	367 5888 0 dev_addr_genid
	367 5920 0 fib6_sernum
	1315 5952 0 seg6_data
	1303 6016 0 notifier_ops
	1303 6080 0 ip6mr_notifier_ops
	180 6144 0 ipmr_seq
	1316 6208 0 ip6addrlbl_table
	1317 6336 0 ioam6_data
struct 304 47 netns_sctp
	1318 0 0 sctp_statistics
	552 64 0 proc_net_sctp
	1261 128 0 sysctl_header
	554 192 0 ctl_sock
	554 256 0 udp4_sock
	554 320 0 udp6_sock
	175 384 0 udp_port
	175 416 0 encap_port
	546 448 0 local_addr_list
	546 576 0 addr_waitq
	1311 704 0 addr_wq_timer
	546 1024 0 auto_asconf_splist
	371 1152 0 addr_wq_lock
	371 1184 0 local_addr_lock
	180 1216 0 rto_initial
	180 1248 0 rto_min
	180 1280 0 rto_max
	175 1312 0 rto_alpha
	175 1344 0 rto_beta
	175 1376 0 max_burst
	175 1408 0 cookie_preserve_enable
	346 1472 0 sctp_hmac_alg
	180 1536 0 valid_cookie_life
	180 1568 0 sack_timeout
	180 1600 0 hb_interval
	180 1632 0 probe_interval
	175 1664 0 max_retrans_association
	175 1696 0 max_retrans_path
	175 1728 0 max_retrans_init
	175 1760 0 pf_retrans
	175 1792 0 ps_retrans
	175 1824 0 pf_enable
	175 1856 0 pf_expose
	175 1888 0 sndbuf_policy
	175 1920 0 rcvbuf_policy
	175 1952 0 default_auto_asconf
	175 1984 0 addip_enable
	175 2016 0 addip_noauth
	175 2048 0 prsctp_enable
	175 2080 0 reconf_enable
	175 2112 0 auth_enable
	175 2144 0 intl_enable
	175 2176 0 ecn_enable
	175 2208 0 scope_policy
	175 2240 0 rwnd_upd_shift
	160 2304 0 max_autoclose
	175 2368 0 l3mdev_accept
struct 264 10 netns_nf
	552 0 0 proc_netfilter
	1319 64 0 nf_loggers
	1261 768 0 nf_log_dir_header
	1261 832 0 nf_lwtnl_dir_header
	1320 896 0 hooks_ipv4
	1320 1216 0 hooks_ipv6
	1321 1536 0 hooks_arp
	1320 1728 0 hooks_bridge
	180 2048 0 defrag_ipv4_users
	180 2080 0 defrag_ipv6_users
struct 232 10 netns_ct
	368 0 0 ecache_dwork_pending
	1262 8 0 sysctl_log_invalid
	1262 16 0 sysctl_events
	1262 24 0 sysctl_acct
	1262 32 0 sysctl_tstamp
	1262 40 0 sysctl_checksum
	1322 64 0 stat
	1323 128 0 nf_conntrack_event_cb
	1324 192 0 nf_ct_proto
	367 1792 0 labels_used
struct 8 2 netns_nftables
	180 0 0 base_seq
	1262 32 0 gencursor
struct 8 1 netns_ft
	1325 0 0 stat
ptr 8 struct net_generic *
struct 64 3 netns_bpf
	1326 0 0 run_array
	1327 128 0 progs
	1328 256 0 links
struct 960 34 netns_xfrm
	546 0 0 state_all
	358 128 0 state_bydst
	358 192 0 state_bysrc
	358 256 0 state_byspi
	358 320 0 state_byseq
	358 384 0 state_cache_input
	180 448 0 state_hmask
	180 480 0 state_num
	1329 512 0 state_hash_work
	546 768 0 policy_all
	358 896 0 policy_byidx
	180 960 0 policy_idx_hmask
	180 992 0 idx_generator
	1330 1024 0 policy_bydst
	1331 1408 0 policy_count
	1329 1600 0 policy_hash_work
	1332 1856 0 policy_hthresh
	546 2240 0 inexact_bins
	554 2368 0 nlsk
	554 2432 0 nlsk_stash
	545 2496 0 sysctl_aevent_etime
	545 2528 0 sysctl_aevent_rseqth
	175 2560 0 sysctl_larval_drop
	545 2592 0 sysctl_acq_expires
	1333 2624 0 policy_default
	1261 2688 0 sysctl_hdr
	1305 3072 0 xfrm4_dst_ops
	1305 4608 0 xfrm6_dst_ops
	371 6144 0 xfrm_state_lock
	1334 6176 0 xfrm_state_hash_generation
	1334 6208 0 xfrm_policy_hash_generation
	371 6240 0 xfrm_policy_lock
	1275 6272 0 xfrm_cfg_mutex
	1314 6528 0 nat_keepalive_work
typedef 8 1335 u64
ptr 8 struct netns_ipvs *
struct 72 7 netns_mpls
	175 0 0 ip_ttl_propagate
	175 32 0 default_ttl
	1336 64 0 platform_labels
	1337 128 0 platform_label
	1275 192 0 platform_mutex
	1338 448 0 platform_label_seq
	1261 512 0 ctl
struct 40 2 netns_xdp
	1275 0 0 lock
	1276 256 0 list
struct 96 12 netns_smc
	1339 0 0 smc_stats
	1275 64 0 mutex_fback_rsn
	1340 320 0 fback_rsn
	368 384 0 limit_smc_hs
	1261 448 0 smc_hdr
	180 512 0 sysctl_autocorking_size
	180 544 0 sysctl_smcr_buf_type
	175 576 0 sysctl_smcr_testlink_time
	175 608 0 sysctl_wmem
	175 640 0 sysctl_rmem
	175 672 0 sysctl_max_links_per_lgr
	175 704 0 sysctl_max_conns_per_lgr
array 0 1341 0
union 8 2 -
	1342 0 0 -
	1343 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1344 netdev_features_t
typedef 2 1345 u16
typedef 2 1346 s16
array 64 1347 16
array 16 1348 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1341 0
array 0 1341 0
union 8 3 -
	1349 0 0 lstats
	1350 0 0 tstats
	1351 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1341 0
array 0 1341 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1352 u32
ptr 8 rx_handler_func_t *
typedef 8 1353 possible_net_t
ptr 8 struct netpoll_info *
array 0 1341 0
array 16 907 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	599 0 0 upper
	599 128 0 lower
typedef 4 601 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1354 0 0 -
	1355 64 0 -
	1356 128 0 -
	1357 192 0 -
	1358 256 0 -
	1359 320 0 -
	1360 384 0 -
	1361 448 0 -
	1362 512 0 -
	1363 576 0 -
	1364 640 0 -
	1365 704 0 -
	1366 768 0 -
	1367 832 0 -
	1368 896 0 -
	1369 960 0 -
	1370 1024 0 -
	1371 1088 0 -
	1372 1152 0 -
	1373 1216 0 -
	1374 1280 0 -
	1375 1344 0 -
	1376 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1377 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 284 32
typedef 4 1378 spinlock_t
struct 32 3 netdev_hw_addr_list
	599 0 0 list
	175 128 0 count
	1379 192 0 tree
ptr 8 struct kset *
typedef 1 1119 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1104 0 0 next
	1105 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 668 16
struct 40 4 timer_list
	632 0 0 entry
	160 128 0 expires
	1380 192 0 function
	601 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1341 u8
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
	1381 0 0 kobj
	316 512 0 parent
	317 576 0 p
	209 640 0 init_name
	318 704 0 type
	319 768 0 bus
	320 832 0 driver
	164 896 0 platform_data
	164 960 0 driver_data
	1382 1024 0 driver_override
	1383 1152 0 mutex
	1384 1408 0 links
	1385 1856 0 power
	324 4352 0 pm_domain
	325 4416 0 em_pd
	1386 4480 0 msi
	327 4608 0 dma_ops
	328 4672 0 dma_mask
	1344 4736 0 coherent_dma_mask
	1344 4800 0 bus_dma_limit
	329 4864 0 dma_range_map
	330 4928 0 dma_parms
	599 4992 0 dma_pools
	331 5120 0 dma_io_tlb_mem
	1387 5184 0 archdata
	333 5184 0 of_node
	334 5248 0 fwnode
	175 5312 0 numa_node
	1388 5344 0 devt
	601 5376 0 id
	622 5408 0 devres_lock
	599 5440 0 devres_head
	336 5568 0 class
	270 5632 0 groups
	274 5696 0 release
	337 5760 0 iommu_group
	338 5824 0 iommu
	339 5888 0 physical_location
	1389 5952 0 removable
	625 5984 1 offline_disabled
	625 5985 1 offline
	625 5986 1 of_node_reused
	625 5987 1 state_synced
	625 5988 1 can_match
	625 5989 1 dma_skip_sync
	625 5990 1 dma_iommu
	1390 6016 0 flags
array 32 648 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 639 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1391 3
array 32 639 32
typedef 0 1392 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1104 0 0 first
ptr 8 struct dim_irq_moder *
array 0 639 0
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	75 0 0 list
	250 0 0 rcu
union 40 5 -
	1393 0 0 -
	1394 0 0 -
	1395 0 0 -
	1396 0 0 -
	250 0 0 callback_head
union 4 2 -
	180 0 0 page_type
	158 0 0 _mapcount
struct 48 8 page_pool_params_fast
	180 0 0 order
	180 32 0 pool_size
	175 64 0 nid
	316 128 0 dev
	1397 192 0 napi
	1398 256 0 dma_dir
	180 288 0 max_len
	180 320 0 offset
typedef 4 1399 u32
array 0 819 0
int 8 s long int
typedef 8 160 netmem_ref
array 0 819 0
struct 0 0 -
struct 88 4 delayed_work
	1400 0 0 work
	1401 256 0 timer
	399 576 0 wq
	175 640 0 cpu
struct 1032 2 pp_alloc_cache
	681 0 0 count
	1402 64 0 cache
struct 192 8 ptr_ring
	175 0 0 producer
	414 32 0 producer_lock
	175 512 0 consumer_head
	175 544 0 consumer_tail
	414 576 0 consumer_lock
	175 1024 0 size
	175 1056 0 batch
	497 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	414 0 0 xa_lock
	1403 32 0 xa_flags
	164 64 0 xa_head
typedef 4 1404 atomic_t
typedef 4 1405 refcount_t
typedef 8 1406 u64
struct 32 5 page_pool_params_slow
	558 0 0 netdev
	180 64 0 queue_idx
	180 96 0 flags
	1407 128 0 init_callback
	164 192 0 init_arg
struct 32 4 -
	1408 0 0 list
	694 128 0 detach_time
	681 192 0 napi_id
	681 224 0 id
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
struct 32 8 pcpu_block_md
	175 0 0 scan_hint
	175 32 0 scan_hint_start
	175 64 0 contig_hint
	175 96 0 contig_hint_start
	175 128 0 left_free
	175 160 0 right_free
	175 192 0 first_free
	175 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1119 bool
ptr 8 struct pcpuobj_ext *
array 0 160 0
typedef 1 1409 s8
array 47 703 47
int 2 s short int
array 12 703 12
array 48 160 6
typedef 4 1410 raw_spinlock_t
typedef 8 1187 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 152 5
array 163872 153 2
array 96 242 4
ptr 8 struct task_struct *
struct 208 8 lru_gen_mm_walk
	1411 0 0 lruvec
	160 64 0 seq
	160 128 0 next_addr
	1412 192 0 nr_pages
	1413 1472 0 mm_stats
	175 1600 0 batched
	264 1632 0 can_swap
	264 1640 0 force_scan
struct 232 4 lru_gen_memcg
	160 0 0 seq
	961 64 0 nr_memcgs
	1414 256 0 fifo
	163 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 280 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	160 0 0 total
	160 64 0 ignored
	160 128 0 failed
	160 192 0 delayed
	160 256 0 recovered
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1415 0 0 owner
	1416 64 0 wait_lock
	1417 96 0 osq
	1418 128 0 wait_list
typedef 24 1419 wait_queue_head_t
typedef 1 1119 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1420 atomic_long_t
struct 16 2 prb_data_blk_lpos
	160 0 0 begin
	160 64 0 next
typedef 8 1421 u64
typedef 2 1422 u16
typedef 1 1423 u8
typedef 4 1424 u32
struct 64 2 dev_printk_info
	1425 0 0 subsystem
	1426 128 0 device
struct 48 6 prb_desc_ring
	180 0 0 count_bits
	1427 64 0 descs
	1428 128 0 infos
	730 192 0 head_id
	730 256 0 tail_id
	730 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	180 0 0 size_bits
	346 64 0 data
	730 128 0 head_lpos
	730 192 0 tail_lpos
union 16 3 -
	1429 0 0 pt_rcu_head
	410 0 0 pt_list
	1430 0 0 -
union 8 4 -
	160 0 0 pt_index
	807 0 0 pt_mm
	742 0 0 pt_frag_refcount
	742 0 0 pt_share_count
union 8 2 -
	160 0 0 _pt_pad_2
	1431 0 0 ptl
typedef 4 1432 atomic_t
ptr 8 struct rb_node *
ptr 8 struct elevator_queue *
typedef 4 1433 refcount_t
struct 16 2 percpu_ref
	160 0 0 percpu_count_ptr
	1131 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1434 0 0 features
	1435 32 0 flags
	160 64 0 seg_boundary_mask
	160 128 0 virt_boundary_mask
	180 192 0 max_hw_sectors
	180 224 0 max_dev_sectors
	180 256 0 chunk_sectors
	180 288 0 max_sectors
	180 320 0 max_user_sectors
	180 352 0 max_segment_size
	180 384 0 physical_block_size
	180 416 0 logical_block_size
	180 448 0 alignment_offset
	180 480 0 io_min
	180 512 0 io_opt
	180 544 0 max_discard_sectors
	180 576 0 max_hw_discard_sectors
	180 608 0 max_user_discard_sectors
	180 640 0 max_secure_erase_sectors
	180 672 0 max_write_zeroes_sectors
	180 704 0 max_zone_append_sectors
	180 736 0 discard_granularity
	180 768 0 discard_alignment
	180 800 0 zone_write_granularity
	180 832 0 atomic_write_hw_max
	180 864 0 atomic_write_max_sectors
	180 896 0 atomic_write_hw_boundary
	180 928 0 atomic_write_boundary_sectors
	180 960 0 atomic_write_hw_unit_min
	180 992 0 atomic_write_unit_min
	180 1024 0 atomic_write_hw_unit_max
	180 1056 0 atomic_write_unit_max
	181 1088 0 max_segments
	181 1104 0 max_integrity_segments
	181 1120 0 max_discard_segments
	180 1152 0 max_open_zones
	180 1184 0 max_active_zones
	180 1216 0 dma_alignment
	180 1248 0 dma_pad_mask
	1436 1280 0 integrity
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
	187 0 0 entry
	160 128 0 expires
	1380 192 0 function
	1087 256 0 flags
struct 32 3 work_struct
	1109 0 0 data
	190 64 0 entry
	1437 192 0 func
array 8 160 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	941 0 0 next
	1118 64 0 func
typedef 24 1438 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1119 bool
typedef 8 1439 resource_size_t
ptr 8 struct resource *
typedef 4 1440 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1441 raw_spinlock_t
typedef 4 1442 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	180 0 0 order
	228 64 0 data
ptr 8 struct buffer_page *
typedef 8 1443 size_t
typedef 8 1444 rb_time_t
array 40 775 5
typedef 8 1445 u64
struct 32 4 mutex
	1446 0 0 owner
	767 64 0 wait_lock
	1447 96 0 osq
	225 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1446 0 0 data
	225 64 0 entry
	1448 192 0 func
struct 32 2 completion
	180 0 0 done
	1449 64 0 wait
struct 88 7 rb_irq_work
	1450 0 0 work
	1451 256 0 waiters
	1451 448 0 full_waiters
	765 640 0 seq
	1010 672 0 waiters_pending
	1010 680 0 full_waiters_pending
	1010 688 0 wakeup_full
typedef 4 1452 spinlock_t
union 32 2 -
	1453 0 0 dir_offsets
	1454 0 0 -
struct 16 2 timespec64
	1455 0 0 tv_sec
	683 64 0 tv_nsec
struct 16 2 shared_policy
	1456 0 0 root
	1457 64 0 lock
struct 16 2 simple_xattrs
	1456 0 0 rb_root
	1457 64 0 lock
typedef 4 1458 atomic_t
struct 624 57 inode
	1459 0 0 i_mode
	181 16 0 i_opflags
	1460 32 0 i_uid
	1461 64 0 i_gid
	180 96 0 i_flags
	424 128 0 i_acl
	424 192 0 i_default_acl
	425 256 0 i_op
	299 320 0 i_sb
	202 384 0 i_mapping
	164 448 0 i_security
	160 512 0 i_ino
	1462 576 0 -
	1463 608 0 i_rdev
	1464 640 0 i_size
	1455 704 0 i_atime_sec
	1455 768 0 i_mtime_sec
	1455 832 0 i_ctime_sec
	1465 896 0 i_atime_nsec
	1465 928 0 i_mtime_nsec
	1465 960 0 i_ctime_nsec
	1465 992 0 i_generation
	782 1024 0 i_lock
	181 1056 0 i_bytes
	1466 1072 0 i_blkbits
	1467 1080 0 i_write_hint
	1468 1088 0 i_blocks
	1465 1152 0 i_state
	1469 1216 0 i_rwsem
	160 1536 0 dirtied_when
	160 1600 0 dirtied_time_when
	1470 1664 0 i_hash
	1418 1792 0 i_io_list
	431 1920 0 i_wb
	175 1984 0 i_wb_frn_winner
	1471 2016 0 i_wb_frn_avg_time
	1471 2032 0 i_wb_frn_history
	1418 2048 0 i_lru
	1418 2176 0 i_sb_list
	1418 2304 0 i_wb_list
	1472 2432 0 -
	1473 2560 0 i_version
	1473 2624 0 i_sequence
	787 2688 0 i_count
	787 2720 0 i_dio_count
	787 2752 0 i_writecount
	787 2784 0 i_readcount
	1474 2816 0 -
	435 2880 0 i_flctx
	1475 2944 0 i_data
	1418 4480 0 i_devices
	1476 4608 0 -
	1477 4672 0 i_fsnotify_mask
	438 4736 0 i_fsnotify_marks
	439 4800 0 i_crypt_info
	440 4864 0 i_verity_info
	164 4928 0 i_private
struct 24 2 sigpending
	75 0 0 list
	939 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1478 0 0 node
	792 256 0 _softexpires
	1479 320 0 function
	1480 384 0 base
	428 448 0 state
	428 456 0 is_rel
	428 464 0 is_soft
	428 472 0 is_hard
typedef 8 709 ktime_t
array 32 1481 2
struct 24 1 thread_group_cputimer
	1482 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1483 0 0 bases
	180 576 0 timers_active
	180 608 0 expiry_active
array 32 797 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1484 seqlock_t
struct 56 7 task_io_accounting
	167 0 0 rchar
	167 64 0 wchar
	167 128 0 syscr
	167 192 0 syscw
	167 256 0 read_bytes
	167 320 0 write_bytes
	167 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 1485 16
struct 56 7 pacct_struct
	175 0 0 ac_flag
	683 64 0 ac_exitcode
	160 128 0 ac_mem
	167 192 0 ac_utime
	167 256 0 ac_stime
	160 320 0 ac_minflt
	160 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
union 24 4 -
	1486 0 0 -
	1487 0 0 rbnode
	546 0 0 list
	547 0 0 ll_node
union 8 2 -
	1488 0 0 tstamp
	574 0 0 skb_mstamp_ns
array 48 907 48
union 16 3 -
	1489 0 0 -
	546 0 0 tcp_tsorted_anchor
	160 0 0 _sk_redir
typedef 2 181 __u16
array 0 814 0
typedef 1 284 __u8
union 60 2 -
	1490 0 0 -
	1491 0 0 headers
typedef 4 180 sk_buff_data_t
ptr 8 unsigned char *
ptr 8 struct skb_ext *
typedef 1 284 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1492 0 0 hwtstamps
	1493 0 0 xsk_meta
array 272 1494 17
union 32 2 -
	1495 0 0 -
	1496 0 0 callback_head
typedef 4 1497 atomic_t
struct 136 25 sock_common
	1498 0 0 -
	1499 64 0 -
	1500 96 0 -
	181 128 0 skc_family
	284 144 0 skc_state
	284 152 4 skc_reuse
	284 156 1 skc_reuseport
	284 157 1 skc_ipv6only
	284 158 1 skc_net_refcnt
	175 160 0 skc_bound_dev_if
	1501 192 0 -
	854 320 0 skc_prot
	603 384 0 skc_net
	1502 448 0 skc_v6_daddr
	1502 576 0 skc_v6_rcv_saddr
	496 704 0 skc_cookie
	1503 768 0 -
	1504 832 0 skc_dontcopy_begin
	1505 832 0 -
	181 960 0 skc_tx_queue_mapping
	181 976 0 skc_rx_queue_mapping
	1506 992 0 -
	845 1024 0 skc_refcnt
	1507 1056 0 skc_dontcopy_end
	1508 1056 0 -
array 0 1341 0
typedef 4 175 __s32
struct 24 3 sk_buff_head
	1509 0 0 -
	1352 128 0 qlen
	622 160 0 lock
struct 24 4 -
	615 0 0 rmem_alloc
	175 32 0 len
	820 64 0 head
	820 128 0 tail
array 0 1341 0
array 0 1341 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1510 0 0 sk_wq
	1510 0 0 sk_wq_raw
ptr 8 void (*)(struct sock *)
array 0 1341 0
array 0 1341 0
ptr 8 struct socket *
array 16 1511 2
array 0 1341 0
array 0 1341 0
typedef 32 1512 socket_lock_t
array 0 1341 0
array 0 1341 0
typedef 4 1513 refcount_t
union 8 2 -
	820 0 0 sk_send_head
	1379 0 0 tcp_rtx_queue
struct 16 3 page_frag
	723 0 0 page
	1352 64 0 offset
	1352 96 0 size
union 40 2 -
	636 0 0 sk_timer
	636 0 0 mptcp_retransmit_timer
array 0 1341 0
array 0 1341 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 180 gfp_t
array 0 1341 0
ptr 8 struct proto *
typedef 8 1514 rwlock_t
typedef 4 1515 kuid_t
typedef 8 1516 ktime_t
struct 16 3 sock_cgroup_data
	237 0 0 cgroup
	601 64 0 classid
	585 96 0 prioidx
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	941 0 0 next
	1118 64 0 func
typedef 0 1517 netns_tracker
struct 16 3 xarray
	622 0 0 xa_lock
	852 32 0 xa_flags
	164 64 0 xa_head
typedef 4 1518 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1519 0 0 wait
	728 192 0 fasync_list
	160 256 0 flags
	861 320 0 rcu
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
typedef 4 1520 u32
typedef 4 1521 refcount_t
union 512 2 -
	1522 0 0 entries
	1523 0 0 -
struct 96 4 kset
	344 0 0 list
	1154 128 0 list_lock
	1524 192 0 kobj
	463 704 0 uevent_ops
struct 32 4 mutex
	1525 0 0 owner
	1526 64 0 wait_lock
	1527 96 0 osq
	344 128 0 wait_list
struct 48 2 blocking_notifier_head
	1528 0 0 rwsem
	1260 320 0 head
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
typedef 2 181 __u16
struct 8 1 hlist_bl_head
	1137 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	180 0 0 flags
	156 64 0 dqio_sem
	1529 384 0 files
	1530 576 0 info
	1531 2304 0 ops
struct 304 4 sb_writers
	181 0 0 frozen
	175 32 0 freeze_kcount
	175 64 0 freeze_ucount
	1532 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 907 32
typedef 16 1533 uuid_t
array 37 907 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1534 0 0 node
	75 64 0 list
	175 192 0 shrinker_id
	264 224 0 memcg_aware
	151 256 0 xa
ptr 8 struct page **
typedef 4 1535 spinlock_t
struct 40 3 plist_node
	175 0 0 prio
	75 64 0 prio_list
	75 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 75 10
array 40 180 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	743 0 0 rb_node
struct 32 2 completion
	180 0 0 done
	1536 64 0 wait
array 0 898 0
char 1 u char
typedef 1 1119 bool
struct 16 4 __call_single_node
	1160 0 0 llist
	1537 64 0 -
	232 96 0 src
	232 112 0 dst
struct 256 23 sched_entity
	1538 0 0 load
	112 128 0 run_node
	167 320 0 deadline
	167 384 0 min_vruntime
	167 448 0 min_slice
	75 512 0 group_node
	284 640 0 on_rq
	284 648 0 sched_delayed
	284 656 0 rel_deadline
	284 664 0 custom_slice
	167 704 0 exec_start
	167 768 0 sum_exec_runtime
	167 832 0 prev_sum_exec_runtime
	167 896 0 vruntime
	709 960 0 vlag
	167 1024 0 slice
	167 1088 0 nr_migrations
	175 1152 0 depth
	1539 1216 0 parent
	1540 1280 0 cfs_rq
	1540 1344 0 my_q
	160 1408 0 runnable_weight
	1541 1536 0 avg
struct 48 7 sched_rt_entity
	75 0 0 run_list
	160 128 0 timeout
	160 192 0 watchdog_stamp
	180 256 0 time_slice
	181 288 0 on_rq
	181 304 0 on_list
	1542 320 0 back
struct 240 23 sched_dl_entity
	112 0 0 rb_node
	167 192 0 dl_runtime
	167 256 0 dl_deadline
	167 320 0 dl_period
	167 384 0 dl_bw
	167 448 0 dl_density
	709 512 0 runtime
	167 576 0 deadline
	180 640 0 flags
	180 672 1 dl_throttled
	180 673 1 dl_yielded
	180 674 1 dl_non_contending
	180 675 1 dl_overrun
	180 676 1 dl_server
	180 677 1 dl_server_active
	180 678 1 dl_defer
	180 679 1 dl_defer_armed
	180 680 1 dl_defer_running
	791 704 0 dl_timer
	791 1216 0 inactive_timer
	1543 1728 0 rq
	1544 1792 0 server_pick_task
	913 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	167 0 0 wait_start
	167 64 0 wait_max
	167 128 0 wait_count
	167 192 0 wait_sum
	167 256 0 iowait_count
	167 320 0 iowait_sum
	167 384 0 sleep_start
	167 448 0 sleep_max
	709 512 0 sum_sleep_runtime
	167 576 0 block_start
	167 640 0 block_max
	709 704 0 sum_block_runtime
	709 768 0 exec_max
	167 832 0 slice_max
	167 896 0 nr_migrations_cold
	167 960 0 nr_failed_migrations_affine
	167 1024 0 nr_failed_migrations_running
	167 1088 0 nr_failed_migrations_hot
	167 1152 0 nr_forced_migrations
	167 1216 0 nr_wakeups
	167 1280 0 nr_wakeups_sync
	167 1344 0 nr_wakeups_migrate
	167 1408 0 nr_wakeups_local
	167 1472 0 nr_wakeups_remote
	167 1536 0 nr_wakeups_affine
	167 1600 0 nr_wakeups_affine_attempts
	167 1664 0 nr_wakeups_passive
	167 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1545 cpumask_t
union 4 2 rcu_special
	1546 0 0 b
	335 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	160 0 0 pcount
	802 64 0 run_delay
	802 128 0 last_arrival
	802 192 0 last_queued
struct 56 3 restart_block
	160 0 0 arch_data
	1547 64 0 fn
	1548 128 0 -
typedef 4 1549 pid_t
array 64 293 4
ptr 8 struct completion *
struct 48 7 vtime
	1230 0 0 seqcount
	802 64 0 starttime
	1550 128 0 state
	180 160 0 cpu
	167 192 0 utime
	167 256 0 stime
	167 320 0 gtime
struct 56 3 posix_cputimers_work
	250 0 0 work
	204 128 0 mutex
	180 384 0 scheduled
array 16 907 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1551 0 0 undo_list
struct 16 1 sysv_shm
	75 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1552 sigset_t
typedef 8 1553 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	175 0 0 mode
	158 32 0 filter_count
	1554 64 0 filter
struct 32 4 syscall_user_dispatch
	346 0 0 selector
	160 64 0 offset
	160 128 0 len
	264 192 0 on_dispatch
struct 8 1 wake_q_node
	1555 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1556 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 428 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 160 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1557 0 0 arch
	264 8192 0 flush_required
	264 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	723 0 0 page
	437 64 0 offset
	437 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	293 0 0 entry
	160 128 0 expires
	1380 192 0 function
	335 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 802 __u64
struct 8 1 llist_head
	1255 0 0 first
struct 4416 22 thread_struct
	1558 0 0 tls_array
	160 192 0 sp
	181 256 0 es
	181 272 0 ds
	181 288 0 fsindex
	181 304 0 gsindex
	160 320 0 fsbase
	160 384 0 gsbase
	1559 448 0 ptrace_bps
	160 704 0 virtual_dr6
	160 768 0 ptrace_dr7
	160 832 0 cr2
	160 896 0 trap_nr
	160 960 0 error_code
	1560 1024 0 io_bitmap
	160 1088 0 iopl_emul
	180 1152 1 iopl_warn
	335 1184 0 pkru
	160 1216 0 features
	160 1280 0 features_locked
	1561 1344 0 shstk
	1562 1536 0 fpu
struct 56 8 tk_read_base
	1563 0 0 clock
	977 64 0 mask
	977 128 0 cycle_last
	983 192 0 mult
	983 224 0 shift
	977 256 0 xtime_nsec
	979 320 0 base
	977 384 0 base_real
typedef 8 1564 u64
struct 16 2 timespec64
	1565 0 0 tv_sec
	683 64 0 tv_nsec
typedef 8 982 ktime_t
typedef 4 1566 s32
typedef 1 1567 u8
typedef 8 1568 s64
typedef 4 1569 u32
typedef 4 1570 spinlock_t
struct 8 1 hlist_nulls_head
	1186 0 0 first
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
struct 40 5 array_buffer
	1571 0 0 tr
	766 64 0 buffer
	1572 128 0 data
	1573 192 0 time_start
	175 256 0 cpu
typedef 1 1119 bool
typedef 4 1574 spinlock_t
struct 32 3 work_struct
	1575 0 0 data
	986 64 0 entry
	1576 192 0 func
struct 32 3 irq_work
	1577 0 0 node
	1578 128 0 func
	1579 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1580 arch_spinlock_t
array 3704 1000 463
ptr 8 struct tracer *
array 32 284 32
typedef 4 1581 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1099 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1099 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1104 0 0 next
	1105 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1119 bool
struct 24 3 notifier_block
	1582 0 0 notifier_call
	1260 64 0 next
	175 128 0 priority
typedef 4 1199 depot_stack_handle_t
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	1583 0 0 sysname
	1583 520 0 nodename
	1583 1040 0 release
	1583 1560 0 version
	1583 2080 0 machine
	1583 2600 0 domainname
struct 24 4 ns_common
	189 0 0 stashed
	1256 64 0 ops
	180 128 0 inum
	1584 160 0 count
union 16 2 -
	1585 0 0 -
	250 0 0 vm_rcu
typedef 8 1586 pgprot_t
union 8 2 -
	1587 0 0 vm_flags
	1587 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	112 0 0 rb
	160 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1588 0 0 ctx
array 896 160 112
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
typedef 8 1589 phys_addr_t
struct 24 3 rb_node
	160 0 0 __rb_parent_color
	743 64 0 rb_right
	743 128 0 rb_left
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
union 8 2 -
	160 0 0 subtree_max_size
	970 0 0 vm
array 6144 1590 256
typedef 4 1591 spinlock_t
typedef 1 1119 bool
struct 32 3 rb_list
	1592 0 0 root
	1044 64 0 head
	1047 192 0 lock
struct 32 3 work_struct
	1593 0 0 data
	1044 64 0 entry
	1594 192 0 func
union 16 2 -
	1056 0 0 entry
	1595 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1596 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1597 u64
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
ptr 8 struct worker_pool *
array 32 907 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1598 0 0 private_list
	1599 0 0 callback_head
array 512 164 64
union 24 2 -
	1600 0 0 tags
	1600 0 0 marks
array 32 160 4
array 40 683 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 54 11
array 16 160 2
array 96 280 12
array 48 280 6
array 81936 154 5121
ptr 8 struct zone *
struct 4 1 optimistic_spin_queue
	158 0 0 tail
struct 4 1 -
	175 0 0 counter
struct 4 1 spinlock
	1601 0 0 -
typedef 4 1602 refcount_t
typedef 8 403 sector_t
typedef 4 1603 dev_t
struct 760 47 device
	188 0 0 kobj
	316 512 0 parent
	317 576 0 p
	209 640 0 init_name
	318 704 0 type
	319 768 0 bus
	320 832 0 driver
	164 896 0 platform_data
	164 960 0 driver_data
	1604 1024 0 driver_override
	194 1152 0 mutex
	1605 1408 0 links
	1606 1856 0 power
	324 4352 0 pm_domain
	325 4416 0 em_pd
	1607 4480 0 msi
	327 4608 0 dma_ops
	328 4672 0 dma_mask
	403 4736 0 coherent_dma_mask
	403 4800 0 bus_dma_limit
	329 4864 0 dma_range_map
	330 4928 0 dma_parms
	190 4992 0 dma_pools
	331 5120 0 dma_io_tlb_mem
	1608 5184 0 archdata
	333 5184 0 of_node
	334 5248 0 fwnode
	175 5312 0 numa_node
	1079 5344 0 devt
	1087 5376 0 id
	183 5408 0 devres_lock
	190 5440 0 devres_head
	336 5568 0 class
	270 5632 0 groups
	274 5696 0 release
	337 5760 0 iommu_group
	338 5824 0 iommu
	339 5888 0 physical_location
	1609 5952 0 removable
	762 5984 1 offline_disabled
	762 5985 1 offline
	762 5986 1 of_node_reused
	762 5987 1 state_synced
	762 5988 1 can_match
	762 5989 1 dma_skip_sync
	762 5990 1 dma_iommu
	755 6016 0 flags
typedef 2 181 umode_t
typedef 4 1610 kuid_t
typedef 4 1611 kgid_t
union 4 2 -
	180 0 0 i_nlink
	180 0 0 __i_nlink
typedef 8 1612 loff_t
typedef 8 1613 time64_t
typedef 4 1098 u32
typedef 1 1614 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 403 blkcnt_t
struct 40 5 rw_semaphore
	1109 0 0 count
	1109 64 0 owner
	1111 128 0 osq
	1110 160 0 wait_lock
	190 192 0 wait_list
typedef 2 1615 u16
union 16 2 -
	1616 0 0 i_dentry
	759 0 0 i_rcu
typedef 8 1617 atomic64_t
union 8 2 -
	352 0 0 i_fop
	1190 0 0 free_inode
struct 192 15 address_space
	155 0 0 host
	391 64 0 i_pages
	1091 192 0 invalidate_lock
	1177 512 0 gfp_mask
	185 544 0 i_mmap_writable
	1618 576 0 i_mmap
	160 704 0 nrpages
	160 768 0 writeback_index
	161 832 0 a_ops
	160 896 0 flags
	1619 960 0 wb_err
	183 992 0 i_private_lock
	190 1024 0 i_private_list
	1091 1152 0 i_mmap_rwsem
	164 1472 0 i_private_data
union 8 4 -
	964 0 0 i_pipe
	1191 0 0 i_cdev
	346 0 0 i_link
	180 0 0 i_dir_seq
typedef 4 180 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1620 0 0 -
struct 40 4 wait_queue_entry
	180 0 0 flags
	164 64 0 private
	1621 128 0 func
	190 192 0 entry
struct 4 1 -
	175 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	745 0 0 refcount
struct 16 3 blk_mq_queue_map
	456 0 0 mq_map
	180 64 0 nr_queues
	180 96 0 queue_offset
typedef 8 1094 atomic_long_t
typedef 4 1622 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	185 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 335 __kernel_dev_t
typedef 2 181 __u16
typedef 1 284 __u8
typedef 4 180 __u32
struct 4 1 refcount_struct
	1623 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1446 0 0 a
typedef 4 180 __u32
array 0 907 0
struct 24 3 task_cputime
	167 0 0 stime
	167 64 0 utime
	802 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	163 0 0 lock
	75 64 0 head
typedef 8 1596 work_func_t
array 304 1130 38
array 304 302 38
array 38 428 38
array 304 167 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4 1 -
	1624 0 0 val
struct 4 1 -
	1625 0 0 val
struct 8 1 -
	167 0 0 val
struct 4 1 refcount_struct
	158 0 0 refs
struct 4 1 seqcount_spinlock
	1230 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1626 0 0 -
	167 0 0 hash_len
union 8 2 -
	973 0 0 lock_count
	1627 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	291 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1628 pm_message_t
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
typedef 4 1629 spinlock_t
ptr 8 void (*)(struct klist_node *)
struct 4 1 kref
	1630 0 0 refcount
typedef 1 284 __u8
ptr 8 struct vfsmount *
typedef 8 1631 __kernel_loff_t
struct 8 1 llist_node
	1255 0 0 next
struct 32 6 file_ra_state
	160 0 0 start
	180 64 0 size
	180 96 0 async_size
	180 128 0 ra_pages
	180 160 0 mmap_miss
	356 192 0 prev_pos
typedef 8 1632 freeptr_t
struct 4 1 -
	175 0 0 counter
struct 24 2 wait_queue_head
	371 0 0 lock
	546 64 0 head
struct 4 1 spinlock
	1633 0 0 -
struct 64 8 -
	160 0 0 flags
	1634 64 0 -
	202 192 0 mapping
	160 256 0 index
	1635 320 0 -
	158 384 0 _mapcount
	158 416 0 _refcount
	160 448 0 memcg_data
struct 40 7 -
	160 0 0 _flags_1
	160 64 0 _head_1
	158 128 0 _large_mapcount
	158 160 0 _entire_mapcount
	158 192 0 _nr_pages_mapped
	158 224 0 _pincount
	180 256 0 _folio_nr_pages
struct 32 3 -
	160 0 0 _flags_2
	160 64 0 _head_2
	75 128 0 _deferred_list
struct 48 6 -
	160 0 0 _flags_3
	160 64 0 _head_3
	164 128 0 _hugetlb_subpool
	164 192 0 _hugetlb_cgroup
	164 256 0 _hugetlb_cgroup_rsvd
	164 320 0 _hugetlb_hwpoison
struct 4 1 -
	175 0 0 counter
struct 4 1 spinlock
	1636 0 0 -
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
struct 4 1 spinlock
	1637 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1638 atomic64_t
typedef 8 1639 u64
typedef 4 180 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1640 mempool_t
struct 16 2 bio_list
	1641 0 0 head
	1641 64 0 tail
typedef 8 802 __u64
typedef 8 1642 atomic_long_t
typedef 4 1643 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	742 0 0 tail
struct 4 1 spinlock
	1644 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1631 __s64
typedef 1 284 __u8
struct 8 1 -
	709 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1645 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1646 atomic64_t
struct 32 4 kernfs_elem_dir
	160 0 0 subdirs
	904 64 0 children
	249 128 0 root
	160 192 0 rev
struct 8 1 kernfs_elem_symlink
	229 0 0 target_kn
struct 32 4 kernfs_elem_attr
	1647 0 0 ops
	1648 64 0 open
	356 128 0 size
	229 192 0 notify_next
typedef 4 1649 u32
typedef 1 1650 u8
struct 4 1 kref
	1651 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	497 0 0 freelist
	160 64 0 tid
typedef 16 1652 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	1653 0 0 -
typedef 8 1654 atomic64_t
struct 24 2 swait_queue_head
	1655 0 0 lock
	1656 64 0 task_list
struct 256 2 -
	1657 0 0 parent
	1658 64 0 slot
struct 48 7 -
	164 0 0 pad
	1659 64 0 rcu
	1660 192 0 piv_parent
	284 256 0 parent_slot
	1661 288 0 type
	284 320 0 slot_len
	180 352 0 ma_flags
struct 256 3 maple_range_64
	1657 0 0 parent
	1662 64 0 pivot
	1663 1024 0 -
struct 248 5 maple_arange_64
	1657 0 0 parent
	1664 64 0 pivot
	1665 640 0 slot
	1666 1280 0 gap
	1667 1920 0 meta
struct 256 4 maple_alloc
	160 0 0 total
	284 64 0 node_count
	180 96 0 request_count
	1668 128 0 slot
typedef 0 1669 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	103 0 0 events
	180 320 0 period
	1230 352 0 sequence
struct 40 4 memcg_cgwb_frn
	167 0 0 bdi_id
	175 64 0 memcg_id
	167 128 0 at
	1670 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 1344 14 lru_gen_folio
	160 0 0 max_seq
	1069 64 0 min_seq
	1064 192 0 timestamps
	1671 448 0 folios
	1672 5568 0 nr_pages
	1673 8128 0 avg_refaulted
	1673 8640 0 avg_total
	1674 9152 0 protected
	1675 9536 0 evicted
	1675 10048 0 refaulted
	264 10560 0 enabled
	428 10568 0 gen
	428 10576 0 seg
	1676 10624 0 list
struct 72 5 lru_gen_mm_state
	160 0 0 seq
	466 64 0 head
	466 128 0 tail
	1677 192 0 filters
	1678 320 0 stats
struct 0 0 zswap_lruvec_state
array 40 160 5
struct 0 0 -
typedef 8 496 atomic_long_t
typedef 8 1596 work_func_t
struct 8 1 -
	1516 0 0 counter
struct 64 1 -
	158 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 1679 seqcount_t
array 416 160 52
array 160 103 4
ptr 8 struct linux_binfmt *
typedef 136 1680 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	1681 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	75 0 0 list
	160 128 0 bitmap
	482 192 0 memcg
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	164 0 0 base
	180 64 0 size
	1682 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	160 0 0 __rb_parent_color
	743 64 0 rb_right
	743 128 0 rb_left
struct 16 2 callback_head
	941 0 0 next
	1118 64 0 func
struct 8 1 llist_node
	1255 0 0 next
typedef 8 802 __u64
struct 0 0 -
typedef 2 181 __u16
typedef 2 1251 u16
struct 4 1 refcount_struct
	367 0 0 refs
typedef 4 180 __u32
ptr 8 struct llist_node *
ptr 8 const struct proc_ns_operations *
ptr 8 int (*)(struct ctl_table_set *)
struct 96 2 ctl_dir
	1683 0 0 header
	1278 704 0 root
typedef 4 180 gfp_t
ptr 8 struct notifier_block *
ptr 8 struct ctl_table_header *
typedef 1 814 u8
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
	1684 0 0 owner
	1685 64 0 wait_lock
	1686 96 0 osq
	546 128 0 wait_list
struct 8 1 hlist_head
	1104 0 0 first
struct 16 2 unix_table
	418 0 0 locks
	358 64 0 buckets
struct 8 1 rb_root
	743 0 0 rb_node
struct 48 2 blocking_notifier_head
	1687 0 0 rwsem
	1260 320 0 head
array 0 814 0
array 12 175 3
array 0 814 0
array 0 814 0
array 0 814 0
array 0 814 0
array 0 814 0
array 0 814 0
array 0 814 0
struct 0 0 -
struct 128 3 inet_timewait_death_row
	544 0 0 tw_refcount
	1688 512 0 hashinfo
	175 576 0 sysctl_max_tw_buckets
ptr 8 struct udp_table *
ptr 8 struct ipv4_devconf *
ptr 8 struct ip_ra_chain *
ptr 8 struct fib_rules_ops *
ptr 8 struct fib_table *
ptr 8 struct inet_peer_base *
ptr 8 struct fqdir *
struct 8 2 local_ports
	545 0 0 range
	368 32 0 warned
ptr 8 const struct tcp_congestion_ops *
ptr 8 struct tcp_fastopen_context *
struct 16 2 ping_group_range
	1689 0 0 lock
	1690 64 0 range
struct 8 2 sysctl_fib_multipath_hash_seed
	545 0 0 user_seed
	545 32 0 mp_seed
ptr 8 struct fib_notifier_ops *
typedef 16 1691 siphash_key_t
struct 192 18 dst_ops
	181 0 0 family
	180 32 0 gc_thresh
	1692 64 0 gc
	1693 128 0 check
	1694 192 0 default_advmss
	1694 256 0 mtu
	1695 320 0 cow_metrics
	1696 384 0 destroy
	1697 448 0 ifdown
	1698 512 0 negative_advice
	1699 576 0 link_failure
	1700 640 0 update_pmtu
	1701 704 0 redirect
	1702 768 0 local_out
	1703 832 0 neigh_lookup
	1704 896 0 confirm_neigh
	419 960 0 kmem_cachep
	1705 1024 0 pcpuc_entries
struct 184 41 netns_sysctl_ipv6
	1261 0 0 hdr
	1261 64 0 route_hdr
	1261 128 0 icmp_hdr
	1261 192 0 frags_hdr
	1261 256 0 xfrm6_hdr
	175 320 0 flush_delay
	175 352 0 ip6_rt_max_size
	175 384 0 ip6_rt_gc_min_interval
	175 416 0 ip6_rt_gc_timeout
	175 448 0 ip6_rt_gc_interval
	175 480 0 ip6_rt_gc_elasticity
	175 512 0 ip6_rt_mtu_expires
	175 544 0 ip6_rt_min_advmss
	545 576 0 multipath_hash_fields
	1262 608 0 multipath_hash_policy
	1262 616 0 bindv6only
	1262 624 0 flowlabel_consistency
	1262 632 0 auto_flowlabels
	175 640 0 icmpv6_time
	1262 672 0 icmpv6_echo_ignore_all
	1262 680 0 icmpv6_echo_ignore_multicast
	1262 688 0 icmpv6_echo_ignore_anycast
	1706 704 0 icmpv6_ratemask
	349 960 0 icmpv6_ratemask_ptr
	1262 1024 0 anycast_src_echo_reply
	1262 1032 0 ip_nonlocal_bind
	1262 1040 0 fwmark_reflect
	1262 1048 0 flowlabel_state_ranges
	175 1056 0 idgen_retries
	175 1088 0 idgen_delay
	175 1120 0 flowlabel_reflect
	175 1152 0 max_dst_opts_cnt
	175 1184 0 max_hbh_opts_cnt
	175 1216 0 max_dst_opts_len
	175 1248 0 max_hbh_opts_len
	175 1280 0 seg6_flowlabel
	545 1312 0 ioam6_id
	574 1344 0 ioam6_id_wide
	1262 1408 0 skip_notify_on_dev_down
	1262 1416 0 fib_notify_on_flag_change
	1262 1424 0 icmpv6_error_anycast_as_unicast
ptr 8 struct ipv6_devconf *
ptr 8 struct fib6_info *
ptr 8 struct rt6_info *
ptr 8 struct rt6_statistics *
struct 40 4 timer_list
	1707 0 0 entry
	160 128 0 expires
	1380 192 0 function
	545 256 0 flags
ptr 8 struct fib6_table *
typedef 8 1708 rwlock_t
struct 88 4 delayed_work
	1329 0 0 work
	1311 256 0 timer
	399 576 0 wq
	175 640 0 cpu
ptr 8 struct seg6_pernet_data *
struct 16 3 -
	1276 0 0 head
	371 64 0 lock
	545 96 0 seq
ptr 8 struct ioam6_pernet_data *
ptr 8 struct sctp_mib *
array 88 1709 11
array 40 589 5
array 24 589 3
ptr 8 struct ip_conntrack_stat *
ptr 8 struct nf_ct_event_notifier *
struct 200 8 nf_ip_net
	1710 0 0 generic
	1711 32 0 tcp
	1712 544 0 udp
	1713 640 0 icmp
	1713 672 0 icmpv6
	1714 704 0 dccp
	1715 1056 0 sctp
	1716 1408 0 gre
ptr 8 struct nf_flow_table_stat *
array 16 1130 2
array 16 598 2
array 32 546 2
struct 32 3 work_struct
	1684 0 0 data
	546 64 0 entry
	1717 192 0 func
array 48 1718 3
array 24 180 6
struct 48 6 xfrm_policy_hthresh
	1329 0 0 work
	1689 256 0 lock
	1262 320 0 lbits4
	1262 328 0 rbits4
	1262 336 0 lbits6
	1262 344 0 rbits6
array 3 1262 3
typedef 4 1719 seqcount_spinlock_t
typedef 8 802 __u64
typedef 8 1720 size_t
ptr 8 struct mpls_route **
typedef 4 1721 seqcount_mutex_t
ptr 8 struct smc_stats *
ptr 8 struct smc_stats_rsn *
typedef 1 284 __u8
struct 8 2 -
	160 0 32 priv_flags
	160 32 1 lltx
struct 8 2 -
	160 0 32 priv_flags
	160 32 1 lltx
typedef 8 1722 u64
typedef 2 181 __u16
typedef 2 705 __s16
struct 4 2 netdev_tc_txq
	585 0 0 count
	585 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 180 __u32
struct 8 1 -
	674 0 0 net
union 8 2 -
	160 0 0 rx_packets
	1224 0 0 __rx_packets
union 8 2 -
	160 0 0 tx_packets
	1224 0 0 __tx_packets
union 8 2 -
	160 0 0 rx_bytes
	1224 0 0 __rx_bytes
union 8 2 -
	160 0 0 tx_bytes
	1224 0 0 __tx_bytes
union 8 2 -
	160 0 0 rx_errors
	1224 0 0 __rx_errors
union 8 2 -
	160 0 0 tx_errors
	1224 0 0 __tx_errors
union 8 2 -
	160 0 0 rx_dropped
	1224 0 0 __rx_dropped
union 8 2 -
	160 0 0 tx_dropped
	1224 0 0 __tx_dropped
union 8 2 -
	160 0 0 multicast
	1224 0 0 __multicast
union 8 2 -
	160 0 0 collisions
	1224 0 0 __collisions
union 8 2 -
	160 0 0 rx_length_errors
	1224 0 0 __rx_length_errors
union 8 2 -
	160 0 0 rx_over_errors
	1224 0 0 __rx_over_errors
union 8 2 -
	160 0 0 rx_crc_errors
	1224 0 0 __rx_crc_errors
union 8 2 -
	160 0 0 rx_frame_errors
	1224 0 0 __rx_frame_errors
union 8 2 -
	160 0 0 rx_fifo_errors
	1224 0 0 __rx_fifo_errors
union 8 2 -
	160 0 0 rx_missed_errors
	1224 0 0 __rx_missed_errors
union 8 2 -
	160 0 0 tx_aborted_errors
	1224 0 0 __tx_aborted_errors
union 8 2 -
	160 0 0 tx_carrier_errors
	1224 0 0 __tx_carrier_errors
union 8 2 -
	160 0 0 tx_fifo_errors
	1224 0 0 __tx_fifo_errors
union 8 2 -
	160 0 0 tx_heartbeat_errors
	1224 0 0 __tx_heartbeat_errors
union 8 2 -
	160 0 0 tx_window_errors
	1224 0 0 __tx_window_errors
union 8 2 -
	160 0 0 rx_compressed
	1224 0 0 __rx_compressed
union 8 2 -
	160 0 0 tx_compressed
	1224 0 0 __tx_compressed
struct 4 1 -
	175 0 0 counter
struct 4 1 spinlock
	1723 0 0 -
struct 8 1 rb_root
	743 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	209 0 0 name
	599 64 0 entry
	205 192 0 parent
	624 256 0 kset
	1106 320 0 ktype
	229 384 0 sd
	1724 448 0 kref
	180 480 1 state_initialized
	180 481 1 state_in_sysfs
	180 482 1 state_add_uevent_sent
	180 483 1 state_remove_uevent_sent
	180 484 1 uevent_suppress
struct 16 2 -
	209 0 0 name
	622 64 0 lock
struct 32 4 mutex
	1224 0 0 owner
	1725 64 0 wait_lock
	1726 96 0 osq
	599 128 0 wait_list
struct 56 4 dev_links_info
	599 0 0 suppliers
	599 128 0 consumers
	599 256 0 defer_sync
	1727 384 0 status
struct 312 55 dev_pm_info
	1728 0 0 power_state
	625 32 1 can_wakeup
	625 33 1 async_suspend
	625 34 1 in_dpm_list
	625 35 1 is_prepared
	625 36 1 is_suspended
	625 37 1 is_noirq_suspended
	625 38 1 is_late_suspended
	625 39 1 no_pm
	625 40 1 early_init
	625 41 1 direct_complete
	601 64 0 driver_flags
	622 96 0 lock
	599 128 0 entry
	1729 256 0 completion
	1145 512 0 wakeup
	625 576 1 wakeup_path
	625 577 1 syscore
	625 578 1 no_pm_callbacks
	625 579 1 async_in_progress
	625 580 1 smart_suspend
	625 581 1 must_resume
	625 582 1 may_skip_resume
	1730 640 0 suspend_timer
	1344 1152 0 timer_expires
	493 1216 0 work
	1519 1472 0 wait_queue
	1146 1664 0 wakeirq
	615 1728 0 usage_count
	615 1760 0 child_count
	180 1792 3 disable_depth
	625 1795 1 idle_notification
	625 1796 1 request_pending
	625 1797 1 deferred_resume
	625 1798 1 needs_force_resume
	625 1799 1 runtime_auto
	625 1800 1 ignore_children
	625 1801 1 no_callbacks
	625 1802 1 irq_safe
	625 1803 1 use_autosuspend
	625 1804 1 timer_autosuspends
	625 1805 1 memalloc_noio
	180 1824 0 links_count
	1731 1856 0 request
	1732 1888 0 runtime_status
	1732 1920 0 last_status
	175 1952 0 runtime_error
	175 1984 0 autosuspend_delay
	1344 2048 0 last_busy
	1344 2112 0 active_time
	1344 2176 0 suspended_time
	1344 2240 0 accounting_timestamp
	1149 2304 0 subsys_data
	1150 2368 0 set_latency_tolerance
	1151 2432 0 qos
struct 16 2 dev_msi_info
	1152 0 0 domain
	1153 64 0 data
struct 0 0 dev_archdata
typedef 4 1733 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 160 1
struct 16 2 bpf_xdp_entity
	598 0 0 prog
	1734 64 0 link
struct 0 0 -
struct 40 4 -
	1735 0 0 -
	202 128 0 mapping
	1736 192 0 -
	160 256 0 private
struct 40 5 -
	160 0 0 pp_magic
	1737 64 0 pp
	160 128 0 _pp_mapping_pad
	160 192 0 dma_addr
	280 256 0 pp_ref_count
struct 8 1 -
	160 0 0 compound_head
struct 16 2 -
	1738 0 0 pgmap
	164 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 180 __u32
struct 32 3 work_struct
	1739 0 0 data
	1740 64 0 entry
	1741 192 0 func
struct 40 4 timer_list
	1408 0 0 entry
	160 128 0 expires
	1380 192 0 function
	681 256 0 flags
array 1024 684 128
typedef 4 180 gfp_t
struct 4 1 -
	175 0 0 counter
struct 4 1 refcount_struct
	692 0 0 refs
typedef 8 802 __u64
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1104 0 0 next
	1105 64 0 pprev
typedef 1 899 __s8
struct 4 1 raw_spinlock
	1742 0 0 raw_lock
ptr 8 struct lruvec *
array 160 1743 4
array 16 175 4
array 192 1744 3
typedef 8 1473 atomic_long_t
typedef 4 1745 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	787 0 0 tail
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
struct 24 2 wait_queue_head
	782 0 0 lock
	1418 64 0 head
typedef 8 1746 atomic64_t
typedef 8 802 __u64
typedef 2 181 __u16
typedef 1 284 __u8
typedef 4 180 __u32
array 16 907 16
array 48 907 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 16 2 callback_head
	941 0 0 next
	1118 64 0 func
struct 16 2 -
	160 0 0 _pt_pad_1
	1747 64 0 pmd_huge_pte
typedef 4 1748 spinlock_t
struct 4 1 -
	175 0 0 counter
struct 4 1 refcount_struct
	185 0 0 refs
typedef 4 180 blk_features_t
typedef 4 180 blk_flags_t
struct 6 6 blk_integrity
	284 0 0 flags
	1749 8 0 csum_type
	284 16 0 tuple_size
	284 24 0 pi_offset
	284 32 0 interval_exp
	284 40 0 tag_size
typedef 8 1596 work_func_t
struct 24 2 wait_queue_head
	183 0 0 lock
	190 64 0 head
typedef 8 1750 phys_addr_t
struct 4 1 -
	175 0 0 counter
struct 4 1 raw_spinlock
	768 0 0 raw_lock
struct 4 1 qspinlock
	1751 0 0 -
typedef 8 1752 __kernel_size_t
struct 8 1 rb_time_struct
	1753 0 0 time
typedef 8 802 __u64
typedef 8 1754 atomic_long_t
struct 4 1 optimistic_spin_queue
	765 0 0 tail
typedef 8 1596 work_func_t
struct 24 2 swait_queue_head
	767 0 0 lock
	225 64 0 task_list
struct 32 3 irq_work
	1755 0 0 node
	1578 128 0 func
	1756 192 0 irqwait
typedef 24 1757 wait_queue_head_t
struct 4 1 spinlock
	1758 0 0 -
struct 24 2 offset_ctx
	1759 0 0 mt
	160 128 0 next_offset
struct 32 2 -
	1418 0 0 shrinklist
	1418 128 0 swaplist
typedef 8 1760 time64_t
struct 8 1 rb_root
	743 0 0 rb_node
typedef 8 1761 rwlock_t
struct 4 1 -
	175 0 0 counter
typedef 2 181 umode_t
typedef 4 1762 kuid_t
typedef 4 1763 kgid_t
union 4 2 -
	180 0 0 i_nlink
	180 0 0 __i_nlink
typedef 4 1764 dev_t
typedef 8 1765 loff_t
typedef 4 1477 u32
typedef 1 1766 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 1767 blkcnt_t
struct 40 5 rw_semaphore
	1415 0 0 count
	1415 64 0 owner
	1417 128 0 osq
	1416 160 0 wait_lock
	1418 192 0 wait_list
struct 16 2 hlist_node
	1104 0 0 next
	1105 64 0 pprev
typedef 2 1768 u16
union 16 2 -
	1769 0 0 i_dentry
	1770 0 0 i_rcu
typedef 8 1771 atomic64_t
union 8 2 -
	352 0 0 i_fop
	1190 0 0 free_inode
struct 192 15 address_space
	155 0 0 host
	1772 64 0 i_pages
	1469 192 0 invalidate_lock
	1773 512 0 gfp_mask
	787 544 0 i_mmap_writable
	1774 576 0 i_mmap
	160 704 0 nrpages
	160 768 0 writeback_index
	161 832 0 a_ops
	160 896 0 flags
	1775 960 0 wb_err
	782 992 0 i_private_lock
	1418 1024 0 i_private_list
	1469 1152 0 i_mmap_rwsem
	164 1472 0 i_private_data
union 8 4 -
	964 0 0 i_pipe
	1191 0 0 i_cdev
	346 0 0 i_link
	180 0 0 i_dir_seq
typedef 4 180 __u32
struct 32 2 timerqueue_node
	112 0 0 node
	792 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	167 0 0 expires
	167 64 0 incr
struct 24 3 task_cputime_atomic
	433 0 0 utime
	433 64 0 stime
	433 128 0 sum_exec_runtime
array 72 1776 3
struct 8 2 -
	294 0 0 seqcount
	163 32 0 lock
struct 16 2 rlimit
	1777 0 0 rlim_cur
	1777 64 0 rlim_max
struct 24 3 -
	820 0 0 next
	820 64 0 prev
	1778 128 0 -
struct 24 3 rb_node
	160 0 0 __rb_parent_color
	743 64 0 rb_right
	743 128 0 rb_left
typedef 8 1779 ktime_t
struct 16 2 -
	160 0 0 _skb_refdst
	1699 64 0 destructor
struct 60 49 -
	1780 0 0 __pkt_type_offset
	814 0 3 pkt_type
	814 3 1 ignore_df
	814 4 1 dst_pending_confirm
	814 5 2 ip_summed
	814 7 1 ooo_okay
	1781 8 0 __mono_tc_offset
	814 8 2 tstamp_type
	814 10 1 tc_at_ingress
	814 11 1 tc_skip_classify
	814 12 1 remcsum_offload
	814 13 1 csum_complete_sw
	814 14 2 csum_level
	814 16 1 inner_protocol_type
	814 17 1 l4_hash
	814 18 1 sw_hash
	814 19 1 no_fcs
	814 20 1 encapsulation
	814 21 1 encap_hdr_csum
	814 22 1 csum_valid
	814 24 2 ndisc_nodetype
	814 26 1 ipvs_property
	814 27 1 nf_trace
	814 28 1 redirected
	814 29 1 from_ingress
	814 30 1 nf_skip_egress
	814 31 1 decrypted
	814 32 1 slow_gro
	814 33 1 csum_not_inet
	814 34 1 unreadable
	814 35 2 tc_depth
	812 48 0 tc_index
	1782 64 0 alloc_cpu
	1783 96 0 -
	1254 128 0 priority
	175 160 0 skb_iif
	1254 192 0 hash
	1784 224 0 -
	1785 256 0 -
	1254 288 0 secmark
	1786 320 0 -
	1787 352 0 -
	812 368 0 inner_transport_header
	812 384 0 inner_network_header
	812 400 0 inner_mac_header
	1788 416 0 protocol
	812 432 0 transport_header
	812 448 0 network_header
	812 464 0 mac_header
struct 60 49 -
	1789 0 0 __pkt_type_offset
	814 0 3 pkt_type
	814 3 1 ignore_df
	814 4 1 dst_pending_confirm
	814 5 2 ip_summed
	814 7 1 ooo_okay
	1790 8 0 __mono_tc_offset
	814 8 2 tstamp_type
	814 10 1 tc_at_ingress
	814 11 1 tc_skip_classify
	814 12 1 remcsum_offload
	814 13 1 csum_complete_sw
	814 14 2 csum_level
	814 16 1 inner_protocol_type
	814 17 1 l4_hash
	814 18 1 sw_hash
	814 19 1 no_fcs
	814 20 1 encapsulation
	814 21 1 encap_hdr_csum
	814 22 1 csum_valid
	814 24 2 ndisc_nodetype
	814 26 1 ipvs_property
	814 27 1 nf_trace
	814 28 1 redirected
	814 29 1 from_ingress
	814 30 1 nf_skip_egress
	814 31 1 decrypted
	814 32 1 slow_gro
	814 33 1 csum_not_inet
	814 34 1 unreadable
	814 35 2 tc_depth
	812 48 0 tc_index
	1782 64 0 alloc_cpu
	1791 96 0 -
	1254 128 0 priority
	175 160 0 skb_iif
	1254 192 0 hash
	1792 224 0 -
	1793 256 0 -
	1254 288 0 secmark
	1794 320 0 -
	1795 352 0 -
	812 368 0 inner_transport_header
	812 384 0 inner_network_header
	812 400 0 inner_mac_header
	1788 416 0 protocol
	812 432 0 transport_header
	812 448 0 network_header
	812 464 0 mac_header
struct 8 1 skb_shared_hwtstamps
	1796 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1797 0 0 tx_timestamp
typedef 16 1798 skb_frag_t
struct 32 2 -
	1799 0 0 -
	1800 128 0 -
struct 16 2 callback_head
	941 0 0 next
	1118 64 0 func
struct 4 1 -
	175 0 0 counter
union 8 2 -
	1801 0 0 skc_addrpair
	1802 0 0 -
union 4 2 -
	180 0 0 skc_hash
	1803 0 0 skc_u16hashes
union 4 2 -
	1804 0 0 skc_portpair
	1805 0 0 -
union 16 2 -
	632 0 0 skc_bind_node
	632 0 0 skc_portaddr_node
struct 16 1 in6_addr
	1806 0 0 in6_u
union 8 3 -
	160 0 0 skc_flags
	554 0 0 skc_listener
	1807 0 0 skc_tw_dr
array 0 175 0
union 16 2 -
	632 0 0 skc_node
	1808 0 0 skc_nulls_node
union 4 3 -
	175 0 0 skc_incoming_cpu
	601 0 0 skc_rcv_wnd
	601 0 0 skc_tw_rcv_nxt
array 0 175 0
union 4 3 -
	601 0 0 skc_rxhash
	601 0 0 skc_window_clamp
	601 0 0 skc_tw_snd_nxt
union 16 2 -
	1809 0 0 -
	1810 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	622 0 0 slock
	175 32 0 owned
	1519 64 0 wq
struct 4 1 refcount_struct
	615 0 0 refs
struct 8 1 -
	1811 0 0 raw_lock
struct 4 1 -
	1812 0 0 val
typedef 8 1813 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 1814 wait_queue_head_t
typedef 4 180 __u32
struct 4 1 refcount_struct
	1815 0 0 refs
array 512 160 64
struct 24 2 -
	868 0 0 free_list
	160 128 0 rcu_state
struct 64 12 kobject
	209 0 0 name
	344 64 0 entry
	205 192 0 parent
	624 256 0 kset
	1106 320 0 ktype
	229 384 0 sd
	1156 448 0 kref
	180 480 1 state_initialized
	180 481 1 state_in_sysfs
	180 482 1 state_add_uevent_sent
	180 483 1 state_remove_uevent_sent
	180 484 1 uevent_suppress
typedef 8 1816 atomic_long_t
typedef 4 1817 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1818 0 0 tail
struct 40 5 rw_semaphore
	1525 0 0 count
	1525 64 0 owner
	1527 128 0 osq
	1526 160 0 wait_lock
	344 192 0 wait_list
array 24 155 3
array 216 1819 3
array 24 1820 3
array 288 1821 3
struct 16 1 -
	1822 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	1823 0 0 -
struct 24 2 swait_queue_head
	708 0 0 lock
	75 64 0 task_list
union 4 2 -
	180 0 0 u_flags
	158 0 0 a_flags
struct 16 2 load_weight
	160 0 0 weight
	335 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	167 0 0 last_update_time
	167 64 0 load_sum
	167 128 0 runnable_sum
	335 192 0 util_sum
	335 224 0 period_contrib
	160 256 0 load_avg
	160 320 0 runnable_avg
	160 384 0 util_avg
	180 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 1824 dl_server_pick_f
struct 1024 1 cpumask
	1825 0 0 bits
struct 4 4 -
	428 0 0 blocked
	428 8 0 need_qs
	428 16 0 exp_hint
	428 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	1826 0 0 futex
	1827 0 0 nanosleep
	1828 0 0 poll
typedef 4 175 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	341 0 0 sig
typedef 8 1777 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	1829 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1545 0 0 cpumask
array 24 1830 3
array 32 1831 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	167 0 0 base
	167 64 0 size
struct 4224 7 fpu
	180 0 0 last_cpu
	160 64 0 avx512_timestamp
	1832 128 0 fpstate
	1832 192 0 __task_fpstate
	1833 256 0 perm
	1833 384 0 guest_perm
	1834 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 802 __u64
typedef 8 1568 time64_t
typedef 4 175 __s32
typedef 1 284 __u8
typedef 8 1631 __s64
typedef 4 180 __u32
struct 4 1 spinlock
	1835 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 1836 u64
struct 4 1 spinlock
	1837 0 0 -
typedef 8 1838 atomic_long_t
typedef 8 1596 work_func_t
struct 16 4 __call_single_node
	1839 0 0 llist
	1840 64 0 -
	1841 96 0 src
	1841 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	716 0 0 task
struct 4 1 qspinlock
	1842 0 0 -
struct 4 1 raw_spinlock
	993 0 0 raw_lock
typedef 8 1843 notifier_fn_t
array 65 907 65
typedef 4 1844 refcount_t
struct 16 2 -
	160 0 0 vm_start
	160 64 0 vm_end
struct 8 1 pgprot
	1845 0 0 pgprot
typedef 8 160 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 1846 u64
struct 24 2 vmap_pool
	1044 0 0 head
	160 128 0 len
struct 4 1 spinlock
	1847 0 0 -
struct 8 1 rb_root
	743 0 0 rb_node
typedef 8 1848 atomic_long_t
typedef 8 1596 work_func_t
struct 16 2 hlist_node
	1104 0 0 next
	1105 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 802 __u64
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
struct 16 2 callback_head
	941 0 0 next
	1118 64 0 func
array 24 1849 3
union 4 1 -
	1410 0 0 rlock
struct 4 1 refcount_struct
	1850 0 0 refs
typedef 4 1087 __kernel_dev_t
struct 16 2 -
	209 0 0 name
	183 64 0 lock
struct 56 4 dev_links_info
	190 0 0 suppliers
	190 128 0 consumers
	190 256 0 defer_sync
	1851 384 0 status
struct 312 55 dev_pm_info
	1852 0 0 power_state
	762 32 1 can_wakeup
	762 33 1 async_suspend
	762 34 1 in_dpm_list
	762 35 1 is_prepared
	762 36 1 is_suspended
	762 37 1 is_noirq_suspended
	762 38 1 is_late_suspended
	762 39 1 no_pm
	762 40 1 early_init
	762 41 1 direct_complete
	1087 64 0 driver_flags
	183 96 0 lock
	190 128 0 entry
	1853 256 0 completion
	1145 512 0 wakeup
	762 576 1 wakeup_path
	762 577 1 syscore
	762 578 1 no_pm_callbacks
	762 579 1 async_in_progress
	762 580 1 smart_suspend
	762 581 1 must_resume
	762 582 1 may_skip_resume
	1854 640 0 suspend_timer
	403 1152 0 timer_expires
	754 1216 0 work
	760 1472 0 wait_queue
	1146 1664 0 wakeirq
	185 1728 0 usage_count
	185 1760 0 child_count
	180 1792 3 disable_depth
	762 1795 1 idle_notification
	762 1796 1 request_pending
	762 1797 1 deferred_resume
	762 1798 1 needs_force_resume
	762 1799 1 runtime_auto
	762 1800 1 ignore_children
	762 1801 1 no_callbacks
	762 1802 1 irq_safe
	762 1803 1 use_autosuspend
	762 1804 1 timer_autosuspends
	762 1805 1 memalloc_noio
	180 1824 0 links_count
	1855 1856 0 request
	750 1888 0 runtime_status
	750 1920 0 last_status
	175 1952 0 runtime_error
	175 1984 0 autosuspend_delay
	403 2048 0 last_busy
	403 2112 0 active_time
	403 2176 0 suspended_time
	403 2240 0 accounting_timestamp
	1149 2304 0 subsys_data
	1150 2368 0 set_latency_tolerance
	1151 2432 0 qos
struct 16 2 dev_msi_info
	1152 0 0 domain
	1153 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	1856 0 0 val
struct 4 1 -
	1857 0 0 val
typedef 8 1631 __kernel_loff_t
typedef 8 1631 __s64
typedef 1 284 __u8
typedef 2 181 __u16
struct 8 1 hlist_head
	1104 0 0 first
struct 8 1 -
	1858 0 0 counter
struct 16 2 rb_root_cached
	1859 0 0 rb_root
	743 64 0 rb_leftmost
typedef 4 1087 errseq_t
union 4 1 -
	1622 0 0 rlock
typedef 8 1860 wait_queue_func_t
struct 4 1 raw_spinlock
	1861 0 0 raw_lock
typedef 4 1862 atomic_t
typedef 4 1863 uid_t
typedef 4 1864 gid_t
struct 8 2 -
	335 0 0 hash
	335 32 0 len
struct 8 2 -
	163 0 0 lock
	175 32 0 count
struct 4 1 pm_message
	175 0 0 event
struct 4 1 spinlock
	1865 0 0 -
typedef 4 1866 refcount_t
int 8 s long long int
struct 8 1 -
	160 0 0 v
union 4 1 -
	1867 0 0 rlock
union 16 2 -
	75 0 0 lru
	1868 0 0 -
union 8 2 -
	164 0 0 private
	1869 0 0 swap
union 4 1 -
	1870 0 0 rlock
union 4 1 -
	1871 0 0 rlock
struct 8 1 -
	1872 0 0 counter
typedef 8 802 __u64
struct 72 8 mempool_s
	183 0 0 lock
	175 32 0 min_nr
	175 64 0 curr_nr
	497 128 0 elements
	164 192 0 pool_data
	498 256 0 alloc
	499 320 0 free
	760 384 0 wait
ptr 8 struct bio *
typedef 8 1873 atomic64_t
struct 4 1 raw_spinlock
	1874 0 0 raw_lock
union 4 1 -
	1875 0 0 rlock
typedef 8 1876 u64
struct 8 1 -
	1877 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 180 __u32
typedef 1 284 __u8
typedef 4 1878 refcount_t
union 16 2 -
	1879 0 0 -
	1880 0 0 full
union 4 1 -
	1881 0 0 rlock
struct 8 1 -
	1882 0 0 counter
typedef 4 1883 raw_spinlock_t
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
ptr 8 struct maple_pnode *
array 248 164 31
struct 16 2 callback_head
	941 0 0 next
	1118 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 160 15
union 128 2 -
	1884 0 0 slot
	1885 0 0 -
array 72 160 9
array 80 164 10
array 80 160 10
struct 2 2 maple_metadata
	284 0 0 end
	284 8 0 gap
array 240 1886 30
struct 0 0 -
struct 16 2 wb_completion
	158 0 0 cnt
	1141 64 0 waitq
array 640 1887 4
array 320 1888 4
array 64 1889 2
array 48 1890 1
array 64 1891 1
struct 16 2 hlist_nulls_node
	1186 0 0 next
	1892 64 0 pprev
array 16 349 2
array 32 1893 1
struct 4 1 seqcount
	180 0 0 sequence
struct 136 12 -
	167 0 0 ctx_id
	433 64 0 tlb_gen
	160 128 0 next_trim_cpumask
	156 192 0 ldt_usr_sem
	1894 512 0 ldt
	160 576 0 flags
	204 640 0 lock
	164 896 0 vdso
	1895 960 0 vdso_image
	158 1024 0 perf_rdpmc_allowed
	232 1056 0 pkey_allocation_map
	1896 1072 0 execute_only_pkey
ptr 8 struct xol_area *
struct 56 2 mod_tree_node
	223 0 0 mod
	1897 64 0 node
struct 88 9 ctl_table_header
	1898 0 0 -
	926 192 0 unregistering
	1899 256 0 ctl_table_arg
	1900 320 0 root
	1901 384 0 set
	1902 448 0 parent
	1903 512 0 node
	1276 576 0 inodes
	1904 640 0 type
typedef 8 1905 atomic_long_t
typedef 4 1867 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	367 0 0 tail
struct 40 5 rw_semaphore
	1684 0 0 count
	1684 64 0 owner
	1686 128 0 osq
	1685 160 0 wait_lock
	546 192 0 wait_list
ptr 8 struct inet_hashinfo *
typedef 8 1906 seqlock_t
array 8 1907 2
struct 16 1 -
	1908 0 0 key
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
	1685 0 0 lock
	1779 64 0 count
	546 128 0 list
	710 256 0 counters
array 32 160 4
struct 16 2 hlist_node
	1104 0 0 next
	1105 64 0 pprev
struct 8 1 -
	1909 0 0 raw_lock
ptr 8 const struct nf_logger *
struct 4 1 nf_generic_net
	180 0 0 timeout
struct 64 6 nf_tcp_net
	1910 0 0 timeouts
	1262 448 0 tcp_loose
	1262 456 0 tcp_be_liberal
	1262 464 0 tcp_max_retrans
	1262 472 0 tcp_ignore_invalid_rst
	180 480 0 offload_timeout
struct 12 2 nf_udp_net
	1911 0 0 timeouts
	180 64 0 offload_timeout
struct 4 1 nf_icmp_net
	180 0 0 timeout
struct 44 2 nf_dccp_net
	1262 0 0 dccp_loose
	1912 32 0 dccp_timeout
struct 40 1 nf_sctp_net
	1912 0 0 timeouts
struct 24 2 nf_gre_net
	546 0 0 keymap_list
	1911 128 0 timeouts
typedef 8 1596 work_func_t
struct 16 6 xfrm_policy_hash
	358 0 0 table
	180 64 0 hmask
	1262 96 0 dbits4
	1262 104 0 sbits4
	1262 112 0 dbits6
	1262 120 0 sbits6
struct 4 1 seqcount_spinlock
	1913 0 0 seqcount
typedef 8 1914 __kernel_size_t
struct 4 1 seqcount_mutex
	1913 0 0 seqcount
typedef 8 802 __u64
union 4 1 -
	1915 0 0 rlock
struct 4 1 kref
	845 0 0 refcount
typedef 4 1915 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	615 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1916 pm_message_t
struct 32 2 completion
	180 0 0 done
	1917 64 0 wait
struct 64 8 hrtimer
	1918 0 0 node
	857 256 0 _softexpires
	1479 320 0 function
	1480 384 0 base
	639 448 0 state
	639 456 0 is_rel
	639 464 0 is_soft
	639 472 0 is_hard
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
typedef 4 601 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 16 4 -
	75 0 0 lru
	1919 0 0 -
	75 0 0 buddy_list
	75 0 0 pcp_list
union 8 2 -
	160 0 0 index
	160 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 1920 atomic_long_t
struct 16 2 list_head
	466 0 0 next
	466 64 0 prev
typedef 8 1596 work_func_t
typedef 4 1921 arch_spinlock_t
array 40 1922 2
array 64 1923 8
struct 4 1 raw_spinlock
	1924 0 0 raw_lock
struct 8 1 -
	1925 0 0 counter
typedef 8 723 pgtable_t
struct 4 1 spinlock
	1926 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 1927 u64
union 4 3 -
	765 0 0 val
	1928 0 0 -
	1929 0 0 -
typedef 8 160 __kernel_ulong_t
typedef 8 1930 local64_t
typedef 8 1931 atomic64_t
struct 16 4 __call_single_node
	1932 0 0 llist
	1933 64 0 -
	1934 96 0 src
	1934 112 0 dst
struct 8 1 rcuwait
	716 0 0 task
struct 24 2 wait_queue_head
	1935 0 0 lock
	225 64 0 head
union 4 1 -
	1745 0 0 rlock
struct 16 3 maple_tree
	1936 0 0 -
	180 32 0 ma_flags
	164 64 0 ma_root
typedef 8 1631 __s64
struct 8 1 -
	1937 0 0 raw_lock
struct 4 1 -
	1938 0 0 val
struct 4 1 -
	1939 0 0 val
typedef 4 1465 __kernel_dev_t
typedef 8 1631 __kernel_loff_t
typedef 1 284 __u8
typedef 8 1940 u64
typedef 2 181 __u16
struct 8 1 hlist_head
	1104 0 0 first
struct 16 2 callback_head
	941 0 0 next
	1118 64 0 func
struct 8 1 -
	1941 0 0 counter
struct 16 3 xarray
	782 0 0 xa_lock
	1773 32 0 xa_flags
	164 64 0 xa_head
typedef 4 180 gfp_t
struct 16 2 rb_root_cached
	1456 0 0 rb_root
	743 64 0 rb_leftmost
typedef 4 1465 errseq_t
struct 24 2 posix_cputimer_base
	167 0 0 nextevt
	1942 64 0 tqhead
typedef 8 160 __kernel_ulong_t
union 8 2 -
	558 0 0 dev
	160 0 0 dev_scratch
typedef 8 1943 s64
array 0 814 0
array 0 814 0
typedef 2 812 u16
union 4 2 -
	1944 0 0 csum
	1945 0 0 -
union 4 2 -
	545 0 0 vlan_all
	1946 0 0 -
union 4 2 -
	180 0 0 napi_id
	180 0 0 sender_cpu
union 4 2 -
	1254 0 0 mark
	1254 0 0 reserved_tailroom
union 2 2 -
	1788 0 0 inner_protocol
	814 0 0 inner_ipproto
typedef 2 812 __be16
array 0 814 0
array 0 814 0
union 4 2 -
	1944 0 0 csum
	1947 0 0 -
union 4 2 -
	545 0 0 vlan_all
	1948 0 0 -
union 4 2 -
	180 0 0 napi_id
	180 0 0 sender_cpu
union 4 2 -
	1254 0 0 mark
	1254 0 0 reserved_tailroom
union 2 2 -
	1788 0 0 inner_protocol
	814 0 0 inner_ipproto
union 8 2 -
	1949 0 0 hwtstamp
	164 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	684 0 0 netmem
	180 64 0 len
	180 96 0 offset
union 16 2 -
	454 0 0 slab_list
	1950 0 0 -
union 16 2 -
	1951 0 0 -
	1204 0 0 freelist_counter
typedef 8 1722 __addrpair
struct 8 2 -
	1952 0 0 skc_daddr
	1952 32 0 skc_rcv_saddr
array 4 1345 2
typedef 4 1352 __portpair
struct 4 2 -
	1953 0 0 skc_dport
	1345 16 0 skc_num
union 16 3 -
	1954 0 0 u6_addr8
	1955 0 0 u6_addr16
	1956 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1186 0 0 next
	1892 64 0 pprev
struct 16 2 -
	820 0 0 next
	820 64 0 prev
struct 16 2 sk_buff_list
	820 0 0 next
	820 64 0 prev
typedef 8 1957 arch_rwlock_t
typedef 4 1958 uid_t
typedef 8 1631 __s64
struct 24 2 wait_queue_head
	622 0 0 lock
	599 64 0 head
typedef 4 1959 atomic_t
typedef 8 1960 atomic64_t
struct 4 1 raw_spinlock
	1961 0 0 raw_lock
typedef 4 1962 atomic_t
struct 72 9 mem_dqinfo
	1963 0 0 dqi_format
	175 64 0 dqi_fmt_id
	75 128 0 dqi_dirty_list
	160 256 0 dqi_flags
	180 320 0 dqi_bgrace
	180 352 0 dqi_igrace
	1964 384 0 dqi_max_spc_limit
	1964 448 0 dqi_max_ino_limit
	164 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	1965 0 0 rss
	456 384 0 read_count
	1966 448 0 writer
	242 512 0 waiters
	158 704 0 block
array 16 1188 16
union 4 1 -
	1967 0 0 rlock
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 160 128
struct 40 6 -
	208 0 0 uaddr
	335 64 0 val
	335 96 0 flags
	335 128 0 bitset
	167 192 0 time
	208 256 0 uaddr2
struct 24 4 -
	1968 0 0 clockid
	1969 32 0 type
	1970 64 0 -
	167 128 0 expires
struct 32 5 -
	1971 0 0 ufds
	175 64 0 nfds
	175 96 0 has_timeout
	160 128 0 tv_sec
	160 192 0 tv_nsec
array 128 160 16
struct 8 13 desc_struct
	232 0 0 limit0
	232 16 0 base0
	232 32 8 base1
	232 40 4 type
	232 44 1 s
	232 45 2 dpl
	232 47 1 p
	232 48 4 limit1
	232 52 1 avl
	232 53 1 l
	232 54 1 d
	232 55 1 g
	232 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	167 0 0 __state_perm
	180 64 0 __state_size
	180 96 0 __user_state_size
struct 4160 10 fpstate
	180 0 0 size
	180 32 0 user_size
	167 64 0 xfeatures
	167 128 0 user_xfeatures
	167 192 0 xfd
	180 256 1 is_valloc
	180 257 1 is_guest
	180 258 1 is_confidential
	180 259 1 in_use
	1972 512 0 regs
union 4 1 -
	1973 0 0 rlock
typedef 8 802 __u64
union 4 1 -
	1581 0 0 rlock
typedef 8 1974 atomic64_t
struct 8 1 llist_node
	1255 0 0 next
union 4 2 -
	180 0 0 u_flags
	1975 0 0 a_flags
typedef 2 1976 u16
union 4 3 -
	1975 0 0 val
	1977 0 0 -
	1978 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	1979 0 0 refs
typedef 8 160 pgprotval_t
typedef 8 802 __u64
union 4 1 -
	1980 0 0 rlock
typedef 8 1981 atomic64_t
array 8 160 1
typedef 4 1982 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1983 pm_message_t
struct 32 2 completion
	180 0 0 done
	1984 64 0 wait
struct 64 8 hrtimer
	1985 0 0 node
	1986 256 0 _softexpires
	1479 320 0 function
	1480 384 0 base
	1088 448 0 state
	1088 456 0 is_rel
	1088 464 0 is_soft
	1088 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 1987 uid_t
typedef 4 1988 gid_t
typedef 8 1613 s64
struct 8 1 rb_root
	743 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 1989 arch_spinlock_t
struct 4 1 -
	175 0 0 counter
typedef 4 180 __kernel_uid32_t
typedef 4 180 __kernel_gid32_t
union 4 1 -
	1817 0 0 rlock
struct 4 1 refcount_struct
	1818 0 0 refs
struct 4 1 raw_spinlock
	1990 0 0 raw_lock
struct 16 2 -
	164 0 0 __filler
	180 64 0 mlock_count
typedef 8 1991 swp_entry_t
struct 4 1 raw_spinlock
	1992 0 0 raw_lock
struct 4 1 raw_spinlock
	1993 0 0 raw_lock
typedef 8 1994 s64
struct 8 1 -
	1995 0 0 counter
typedef 4 1996 arch_spinlock_t
struct 4 1 raw_spinlock
	1997 0 0 raw_lock
typedef 8 802 __u64
typedef 8 1998 s64
struct 4 1 refcount_struct
	824 0 0 refs
struct 16 2 -
	164 0 0 freelist
	160 64 0 counter
typedef 16 1999 freelist_full_t
struct 4 1 raw_spinlock
	2000 0 0 raw_lock
typedef 8 2001 s64
struct 4 1 raw_spinlock
	2002 0 0 raw_lock
array 128 164 16
struct 128 2 -
	2003 0 0 pad
	1667 960 0 meta
ptr 8 struct maple_alloc *
array 160 2004 2
array 80 2005 2
array 32 160 4
array 48 2006 2
array 64 2007 2
ptr 8 struct hlist_nulls_node **
array 32 160 4
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
typedef 2 2008 s16
struct 48 1 latch_tree_node
	2009 0 0 node
union 24 2 -
	2010 0 0 -
	350 0 0 rcu
ptr 8 const struct ctl_table *
ptr 8 struct ctl_table_root *
ptr 8 struct ctl_table_set *
ptr 8 struct ctl_dir *
ptr 8 struct ctl_node *
enum 4 u 2 -
	0 SYSCTL_TABLE_TYPE_DEFAULT
	1 SYSCTL_TABLE_TYPE_PERMANENTLY_EMPTY
typedef 8 2011 atomic64_t
struct 8 2 -
	1334 0 0 seqcount
	371 32 0 lock
typedef 4 2012 kgid_t
array 16 574 2
typedef 8 2013 arch_rwlock_t
array 56 180 14
array 8 180 2
array 40 180 10
typedef 4 2014 seqcount_t
typedef 8 160 __kernel_ulong_t
struct 4 1 raw_spinlock
	2015 0 0 raw_lock
struct 4 1 pm_message
	175 0 0 event
struct 24 2 swait_queue_head
	1725 0 0 lock
	599 64 0 task_list
struct 32 2 timerqueue_node
	2016 0 0 node
	857 192 0 expires
struct 16 2 -
	164 0 0 __filler
	180 64 0 mlock_count
typedef 8 2017 atomic64_t
struct 4 1 qspinlock
	2018 0 0 -
array 20 175 5
struct 8 1 hlist_nulls_head
	1186 0 0 first
typedef 4 2019 arch_spinlock_t
typedef 8 2020 s64
union 4 1 -
	1643 0 0 rlock
typedef 8 802 __u64
struct 2 2 -
	2021 0 0 locked
	2021 8 0 pending
struct 4 2 -
	1934 0 0 locked_pending
	1934 16 0 tail
struct 8 1 -
	226 0 0 a
struct 8 1 -
	2022 0 0 counter
struct 8 1 llist_node
	1255 0 0 next
union 4 2 -
	180 0 0 u_flags
	765 0 0 a_flags
typedef 2 2023 u16
typedef 4 2024 spinlock_t
union 4 2 -
	782 0 0 ma_lock
	2025 0 0 ma_external_lock
typedef 8 2026 arch_rwlock_t
typedef 4 2027 uid_t
typedef 4 2028 gid_t
typedef 8 802 __u64
typedef 8 1760 s64
struct 16 1 timerqueue_head
	159 0 0 rb_root
typedef 8 1631 __s64
typedef 4 1254 __wsum
struct 4 2 -
	812 0 0 csum_start
	812 16 0 csum_offset
struct 4 2 -
	1788 0 0 vlan_proto
	812 16 0 vlan_tci
struct 4 2 -
	812 0 0 csum_start
	812 16 0 csum_offset
struct 4 2 -
	1788 0 0 vlan_proto
	812 16 0 vlan_tci
typedef 8 2029 ktime_t
struct 16 2 -
	459 0 0 next
	175 64 0 slabs
struct 16 2 -
	164 0 0 freelist
	2030 64 0 -
typedef 4 1352 __be32
typedef 2 1345 __be16
array 16 1341 16
array 16 1953 8
array 16 1952 4
struct 8 2 qrwlock
	2031 0 0 -
	2015 32 0 wait_lock
typedef 4 180 __kernel_uid32_t
struct 4 1 -
	175 0 0 counter
struct 8 1 -
	2032 0 0 counter
typedef 4 2033 arch_spinlock_t
struct 4 1 -
	175 0 0 counter
ptr 8 struct quota_format_type *
typedef 8 1631 qsize_t
struct 48 4 rcu_sync
	175 0 0 gp_state
	175 32 0 gp_count
	242 64 0 gp_wait
	250 256 0 cb_head
struct 8 1 rcuwait
	716 0 0 task
struct 4 1 raw_spinlock
	2034 0 0 raw_lock
typedef 4 2035 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	2036 0 0 rmtp
	2037 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	2038 0 0 fsave
	2039 0 0 fxsave
	2040 0 0 soft
	2041 0 0 xsave
	2042 0 0 __padding
struct 4 1 raw_spinlock
	2043 0 0 raw_lock
struct 8 1 -
	2044 0 0 counter
typedef 4 2045 atomic_t
typedef 2 181 __u16
struct 2 2 -
	2046 0 0 locked
	2046 8 0 pending
struct 4 2 -
	1841 0 0 locked_pending
	1841 16 0 tail
typedef 4 2047 atomic_t
struct 4 1 raw_spinlock
	2048 0 0 raw_lock
struct 8 1 -
	2049 0 0 counter
struct 4 1 -
	175 0 0 counter
struct 4 1 pm_message
	175 0 0 event
struct 24 2 swait_queue_head
	1110 0 0 lock
	190 64 0 task_list
struct 32 2 timerqueue_node
	2050 0 0 node
	1986 192 0 expires
typedef 8 1858 ktime_t
typedef 4 180 __kernel_uid32_t
typedef 4 180 __kernel_gid32_t
struct 4 1 qspinlock
	2051 0 0 -
typedef 4 2052 arch_spinlock_t
struct 8 1 -
	160 0 0 val
typedef 4 2053 arch_spinlock_t
typedef 4 2054 arch_spinlock_t
typedef 8 1631 __s64
typedef 8 2055 s64
struct 4 1 qspinlock
	2056 0 0 -
typedef 4 2057 arch_spinlock_t
typedef 8 1631 __s64
typedef 16 2058 u128
typedef 4 2059 arch_spinlock_t
typedef 8 1631 __s64
typedef 4 2060 arch_spinlock_t
array 120 164 15
array 80 75 5
array 40 683 5
array 24 160 3
array 32 280 4
typedef 2 705 __s16
array 48 112 2
struct 24 5 -
	2061 0 0 ctl_table
	175 64 0 ctl_table_size
	175 96 0 used
	175 128 0 count
	175 160 0 nreg
struct 8 1 -
	1779 0 0 counter
struct 4 1 -
	2062 0 0 val
struct 8 2 qrwlock
	2063 0 0 -
	1990 32 0 wait_lock
struct 4 1 seqcount
	180 0 0 sequence
typedef 4 2064 arch_spinlock_t
struct 24 3 rb_node
	160 0 0 __rb_parent_color
	743 64 0 rb_right
	743 128 0 rb_left
struct 8 1 -
	2029 0 0 counter
union 4 3 -
	158 0 0 val
	2065 0 0 -
	2066 0 0 -
struct 4 1 qspinlock
	2067 0 0 -
typedef 8 1631 __s64
typedef 1 2068 u8
typedef 8 2069 s64
typedef 2 181 __u16
struct 4 1 spinlock
	2070 0 0 -
typedef 0 2071 lockdep_map_p
struct 8 2 qrwlock
	2072 0 0 -
	1924 32 0 wait_lock
typedef 4 180 __kernel_uid32_t
typedef 4 180 __kernel_gid32_t
typedef 8 2073 s64
union 8 2 -
	160 0 0 counters
	2074 0 0 -
union 4 2 -
	615 0 0 cnts
	2075 0 0 -
typedef 8 2076 s64
struct 4 1 qspinlock
	2077 0 0 -
typedef 4 2078 arch_spinlock_t
typedef 4 175 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	335 0 0 cwd
	335 32 0 swd
	335 64 0 twd
	335 96 0 fip
	335 128 0 fcs
	335 160 0 foo
	335 192 0 fos
	2079 224 0 st_space
	335 864 0 status
struct 512 11 fxregs_state
	232 0 0 cwd
	232 16 0 swd
	232 32 0 twd
	232 48 0 fop
	2080 64 0 -
	335 192 0 mxcsr
	335 224 0 mxcsr_mask
	2081 256 0 st_space
	2082 1280 0 xmm_space
	2083 3328 0 padding
	2084 3712 0 -
struct 136 16 swregs_state
	335 0 0 cwd
	335 32 0 swd
	335 64 0 twd
	335 96 0 fip
	335 128 0 fcs
	335 160 0 foo
	335 192 0 fos
	2079 224 0 st_space
	428 864 0 ftop
	428 872 0 changed
	428 880 0 lookahead
	428 888 0 no_update
	428 896 0 rm
	428 904 0 alimit
	2085 960 0 info
	335 1024 0 entry_eip
struct 576 3 xregs_state
	2039 0 0 i387
	2086 4096 0 header
	2087 4608 0 extended_state_area
array 4096 428 4096
typedef 4 2088 arch_spinlock_t
typedef 8 2089 s64
struct 4 1 -
	175 0 0 counter
typedef 1 2090 u8
struct 4 1 -
	175 0 0 counter
typedef 4 2091 arch_spinlock_t
typedef 8 2092 s64
struct 24 3 rb_node
	160 0 0 __rb_parent_color
	743 64 0 rb_right
	743 128 0 rb_left
union 4 3 -
	185 0 0 val
	2093 0 0 -
	2094 0 0 -
struct 4 1 qspinlock
	2095 0 0 -
struct 4 1 qspinlock
	2096 0 0 -
struct 4 1 qspinlock
	2097 0 0 -
typedef 8 1631 __s64
union 4 3 -
	742 0 0 val
	2098 0 0 -
	2099 0 0 -
struct 4 1 qspinlock
	2100 0 0 -
typedef 16 2101 __u128
struct 4 1 qspinlock
	2102 0 0 -
struct 4 1 qspinlock
	2103 0 0 -
ptr 8 struct ctl_table *
typedef 4 2104 gid_t
union 4 2 -
	367 0 0 cnts
	2105 0 0 -
struct 4 1 qspinlock
	2106 0 0 -
struct 2 2 -
	428 0 0 locked
	428 8 0 pending
struct 4 2 -
	232 0 0 locked_pending
	232 16 0 tail
union 4 3 -
	787 0 0 val
	2107 0 0 -
	2108 0 0 -
typedef 1 284 __u8
typedef 8 1631 __s64
union 4 1 -
	1441 0 0 rlock
struct 0 0 -
union 4 2 -
	787 0 0 cnts
	2109 0 0 -
typedef 8 1631 __s64
struct 4 3 -
	180 0 16 inuse
	180 16 15 objects
	180 31 1 frozen
struct 4 2 -
	639 0 0 wlocked
	2110 8 0 __lstate
typedef 8 1631 __s64
union 4 3 -
	1818 0 0 val
	2111 0 0 -
	2112 0 0 -
struct 4 1 qspinlock
	2113 0 0 -
array 80 335 20
union 16 2 -
	2114 0 0 -
	2115 0 0 -
array 128 335 32
array 256 335 64
array 48 335 12
union 48 2 -
	2083 0 0 padding1
	2083 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	167 0 0 xfeatures
	167 64 0 xcomp_bv
	2116 128 0 reserved
array 0 428 0
struct 4 1 qspinlock
	2117 0 0 -
typedef 8 1631 __s64
typedef 1 284 __u8
struct 4 1 qspinlock
	2118 0 0 -
typedef 8 1631 __s64
struct 2 2 -
	1088 0 0 locked
	1088 8 0 pending
struct 4 2 -
	1092 0 0 locked_pending
	1092 16 0 tail
union 4 3 -
	367 0 0 val
	2119 0 0 -
	2120 0 0 -
union 4 3 -
	381 0 0 val
	2121 0 0 -
	2122 0 0 -
union 4 3 -
	2123 0 0 val
	2124 0 0 -
	2125 0 0 -
struct 2 2 -
	2126 0 0 locked
	2126 8 0 pending
struct 4 2 -
	2127 0 0 locked_pending
	2127 16 0 tail
union 4 3 -
	692 0 0 val
	2128 0 0 -
	2129 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	824 0 0 val
	2130 0 0 -
	2131 0 0 -
union 4 3 -
	2132 0 0 val
	2133 0 0 -
	2134 0 0 -
typedef 4 180 __kernel_gid32_t
struct 4 2 -
	1262 0 0 wlocked
	1333 8 0 __lstate
union 4 3 -
	615 0 0 val
	2135 0 0 -
	2136 0 0 -
struct 2 2 -
	1466 0 0 locked
	1466 8 0 pending
struct 4 2 -
	1471 0 0 locked_pending
	1471 16 0 tail
struct 4 2 -
	1466 0 0 wlocked
	2137 8 0 __lstate
array 3 639 3
struct 2 2 -
	347 0 0 locked
	347 8 0 pending
struct 4 2 -
	2138 0 0 locked_pending
	2138 16 0 tail
union 4 3 -
	2139 0 0 val
	2140 0 0 -
	2141 0 0 -
struct 16 2 -
	167 0 0 rip
	167 64 0 rdp
struct 16 4 -
	335 0 0 fip
	335 32 0 fcs
	335 64 0 foo
	335 96 0 fos
array 48 167 6
union 4 3 -
	2142 0 0 val
	2143 0 0 -
	2144 0 0 -
union 4 3 -
	2145 0 0 val
	2146 0 0 -
	2147 0 0 -
struct 2 2 -
	1262 0 0 locked
	1262 8 0 pending
struct 4 2 -
	1782 0 0 locked_pending
	1782 16 0 tail
struct 2 2 -
	2148 0 0 locked
	2148 8 0 pending
struct 4 2 -
	2149 0 0 locked_pending
	2149 16 0 tail
typedef 4 2150 atomic_t
struct 2 2 -
	2151 0 0 locked
	2151 8 0 pending
struct 4 2 -
	2152 0 0 locked_pending
	2152 16 0 tail
typedef 1 2153 u8
typedef 2 2154 u16
struct 2 2 -
	2155 0 0 locked
	2155 8 0 pending
struct 4 2 -
	1252 0 0 locked_pending
	1252 16 0 tail
struct 2 2 -
	1200 0 0 locked
	1200 8 0 pending
struct 4 2 -
	2156 0 0 locked_pending
	2156 16 0 tail
typedef 4 2157 atomic_t
struct 2 2 -
	2158 0 0 locked
	2158 8 0 pending
struct 4 2 -
	2159 0 0 locked_pending
	2159 16 0 tail
struct 2 2 -
	639 0 0 locked
	639 8 0 pending
struct 4 2 -
	585 0 0 locked_pending
	585 16 0 tail
array 3 1466 3
typedef 2 2160 u16
typedef 4 2161 atomic_t
struct 2 2 -
	2162 0 0 locked
	2162 8 0 pending
struct 4 2 -
	2163 0 0 locked_pending
	2163 16 0 tail
typedef 4 2164 atomic_t
struct 2 2 -
	2165 0 0 locked
	2165 8 0 pending
struct 4 2 -
	2166 0 0 locked_pending
	2166 16 0 tail
typedef 4 2167 atomic_t
struct 2 2 -
	2168 0 0 locked
	2168 8 0 pending
struct 4 2 -
	2169 0 0 locked_pending
	2169 16 0 tail
typedef 1 2170 u8
typedef 2 2171 u16
struct 4 1 -
	175 0 0 counter
typedef 1 2172 u8
typedef 2 2173 u16
typedef 1 284 __u8
typedef 2 181 __u16
typedef 1 819 u8
typedef 2 2174 u16
struct 4 1 -
	175 0 0 counter
typedef 1 2175 u8
typedef 2 2176 u16
typedef 2 181 __u16
struct 4 1 -
	175 0 0 counter
typedef 1 2177 u8
typedef 2 2178 u16
struct 4 1 -
	175 0 0 counter
typedef 1 2179 u8
typedef 2 2180 u16
struct 4 1 -
	175 0 0 counter
typedef 1 2181 u8
typedef 2 2182 u16
typedef 1 284 __u8
typedef 2 181 __u16
typedef 1 284 __u8
typedef 2 181 __u16
typedef 2 181 __u16
typedef 1 284 __u8
typedef 2 181 __u16
typedef 1 284 __u8
typedef 2 181 __u16
typedef 1 284 __u8
typedef 2 181 __u16
typedef 1 284 __u8
typedef 2 181 __u16
symbols 222
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
ffffffff82554598 8 - vmemmap_base
ffffffff8203fec0 1448 - vmstat_text
ffffffff82e6a54c 4 - watermark_boost_factor
ffffffff82d68ca0 4 - watermark_scale_factor
ffffffff82042400 40 - zone_names
end 34c9e6bc04c49f2408352c3f545b0609
