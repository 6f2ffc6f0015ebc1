kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 6ab8896b5bdfda2d
types 2177
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
	152 0 0 host
	148 64 0 i_pages
	153 192 0 invalidate_lock
	154 512 0 gfp_mask
	155 544 0 i_mmap_writable
	156 576 0 i_mmap
	157 704 0 nrpages
	157 768 0 writeback_index
	158 832 0 a_ops
	157 896 0 flags
	159 960 0 wb_err
	160 992 0 i_private_lock
	73 1024 0 i_private_list
	153 1152 0 i_mmap_rwsem
	161 1472 0 i_private_data
struct 4 2 anon_vma_name
	162 0 0 kref
	163 32 0 name
struct 1592 2 bdev_inode
	164 0 0 bdev
	165 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	166 0 0 -
	167 512 0 run_work
	168 1216 0 cpumask
	169 1280 0 next_cpu
	169 1312 0 next_cpu_batch
	157 1344 0 flags
	161 1408 0 sched_data
	170 1472 0 queue
	171 1536 0 fq
	161 1600 0 driver_data
	172 1664 0 ctx_map
	173 1920 0 dispatch_from
	174 1984 0 dispatch_busy
	175 2016 0 type
	175 2032 0 nr_ctx
	176 2048 0 ctxs
	177 2112 0 dispatch_wait_lock
	178 2176 0 dispatch_wait
	179 2496 0 wait_index
	180 2560 0 tags
	180 2624 0 sched_tags
	174 2688 0 numa_node
	174 2720 0 queue_num
	179 2752 0 nr_active
	181 2816 0 cpuhp_online
	181 2944 0 cpuhp_dead
	182 3072 0 kobj
	183 3584 0 debugfs_dir
	183 3648 0 sched_debugfs_dir
	184 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	185 0 0 ops
	186 64 0 map
	174 448 0 nr_maps
	174 480 0 nr_hw_queues
	174 512 0 queue_depth
	174 544 0 reserved_tags
	174 576 0 cmd_size
	169 608 0 numa_node
	174 640 0 timeout
	174 672 0 flags
	161 704 0 driver_data
	187 768 0 tags
	180 832 0 shared_tags
	188 896 0 tag_list_lock
	184 1152 0 tag_list
	189 1280 0 srcu
struct 184 9 blk_mq_tags
	174 0 0 nr_tags
	174 32 0 nr_reserved_tags
	174 64 0 active_queues
	190 128 0 bitmap_tags
	190 640 0 breserved_tags
	191 1152 0 rqs
	191 1216 0 static_rqs
	184 1280 0 page_list
	177 1408 0 lock
struct 968 23 block_device
	192 0 0 bd_start_sect
	192 64 0 bd_nr_sectors
	193 128 0 bd_disk
	170 192 0 bd_queue
	194 256 0 bd_stats
	157 320 0 bd_stamp
	155 384 0 __bd_flags
	195 416 0 bd_dev
	196 448 0 bd_mapping
	155 512 0 bd_openers
	160 544 0 bd_size_lock
	161 576 0 bd_claiming
	161 640 0 bd_holder
	197 704 0 bd_holder_ops
	198 768 0 bd_holder_lock
	169 1024 0 bd_holders
	199 1088 0 bd_holder_dir
	155 1152 0 bd_fsfreeze_count
	198 1216 0 bd_fsfreeze_mutex
	200 1472 0 bd_meta_info
	169 1536 0 bd_writers
	161 1600 0 bd_security
	45 1664 0 bd_device
struct 232 23 btf
	161 0 0 data
	201 64 0 types
	202 128 0 resolved_ids
	202 192 0 resolved_sizes
	203 256 0 strings
	161 320 0 nohdr_data
	204 384 0 hdr
	205 576 0 nr_types
	205 608 0 types_size
	205 640 0 data_size
	206 672 0 refcnt
	205 704 0 id
	207 768 0 rcu
	208 896 0 kfunc_set_tab
	209 960 0 dtor_kfunc_tab
	210 1024 0 struct_meta_tab
	211 1088 0 struct_ops_tab
	212 1152 0 base_btf
	205 1216 0 start_id
	205 1248 0 start_str_off
	213 1280 0 name
	214 1728 0 kernel_btf
	215 1792 0 base_id_map
struct 48 5 btf_module
	216 0 0 list
	217 128 0 module
	212 192 0 btf
	218 256 0 sysfs_attr
	169 320 0 flags
struct 64 9 buffer_page
	219 0 0 list
	220 128 0 write
	174 192 0 read
	220 256 0 entries
	157 320 0 real_end
	174 384 0 order
	221 416 30 id
	221 446 1 range
	222 448 0 page
struct 2304 43 cgroup
	39 0 0 self
	157 1664 0 flags
	169 1728 0 level
	169 1760 0 max_depth
	169 1792 0 nr_descendants
	169 1824 0 nr_dying_descendants
	169 1856 0 max_descendants
	169 1888 0 nr_populated_csets
	169 1920 0 nr_populated_domain_children
	169 1952 0 nr_populated_threaded_children
	169 1984 0 nr_threaded_children
	174 2016 0 kill_seq
	223 2048 0 kn
	224 2112 0 procs_file
	224 2560 0 events_file
	225 3008 0 psi_files
	226 4352 0 subtree_control
	226 4368 0 subtree_ss_mask
	226 4384 0 old_subtree_control
	226 4400 0 old_subtree_ss_mask
	227 4416 0 subsys
	228 5312 0 nr_dying_subsys
	229 5760 0 root
	73 5824 0 cset_links
	230 5952 0 e_csets
	231 7744 0 dom_cgrp
	231 7808 0 old_dom_cgrp
	232 7872 0 rstat_cpu
	73 7936 0 rstat_css_list
	233 8192 0 _pad_
	231 8192 0 rstat_flush_next
	234 8256 0 last_bstat
	234 8512 0 bstat
	235 8768 0 prev_cputime
	73 8960 0 pidlists
	198 9088 0 pidlist_mutex
	236 9344 0 offline_waitq
	237 9536 0 release_agent_work
	238 9792 0 psi
	239 9856 0 bpf
	240 18048 0 freezer
	241 18176 0 bpf_cgrp_storage
	242 18240 0 ancestors
struct 6592 11 cgroup_root
	243 0 0 kf_root
	174 64 0 subsys_mask
	169 96 0 hierarchy_id
	73 128 0 root_list
	244 256 0 rcu
	36 512 0 cgrp
	231 18944 0 cgrp_ancestor_storage
	155 19008 0 nr_cgrps
	174 19040 0 flags
	245 19072 0 release_agent_path
	246 51840 0 name
struct 256 32 cgroup_subsys
	247 0 0 css_alloc
	248 64 0 css_online
	249 128 0 css_offline
	249 192 0 css_released
	249 256 0 css_free
	249 320 0 css_reset
	249 384 0 css_killed
	250 448 0 css_rstat_flush
	251 512 0 css_extra_stat_show
	251 576 0 css_local_stat_show
	252 640 0 can_attach
	253 704 0 cancel_attach
	253 768 0 attach
	254 832 0 post_attach
	255 896 0 can_fork
	256 960 0 cancel_fork
	257 1024 0 fork
	257 1088 0 exit
	257 1152 0 release
	249 1216 0 bind
	258 1280 1 early_init
	258 1281 1 implicit_on_dfl
	258 1282 1 threaded
	169 1312 0 id
	203 1344 0 name
	203 1408 0 legacy_name
	229 1472 0 root
	60 1536 0 css_idr
	73 1728 0 cfts
	259 1856 0 dfl_cftypes
	259 1920 0 legacy_cftypes
	174 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	231 0 0 cgroup
	260 64 0 ss
	261 128 0 refcnt
	73 256 0 sibling
	73 384 0 children
	73 512 0 rstat_css_node
	169 640 0 id
	174 672 0 flags
	262 704 0 serial_nr
	155 768 0 online_cnt
	237 832 0 destroy_work
	263 1088 0 destroy_rwork
	264 1536 0 parent
	169 1600 0 nr_descendants
struct 96 12 class
	203 0 0 name
	265 64 0 class_groups
	265 128 0 dev_groups
	266 192 0 dev_uevent
	267 256 0 devnode
	268 320 0 class_release
	269 384 0 dev_release
	270 448 0 shutdown_pre
	271 512 0 ns_type
	272 576 0 namespace
	273 640 0 get_ownership
	274 704 0 pm
struct 184 26 cred
	275 0 0 usage
	276 64 0 uid
	277 96 0 gid
	276 128 0 suid
	277 160 0 sgid
	276 192 0 euid
	277 224 0 egid
	276 256 0 fsuid
	277 288 0 fsgid
	174 320 0 securebits
	278 384 0 cap_inheritable
	278 448 0 cap_permitted
	278 512 0 cap_effective
	278 576 0 cap_bset
	278 640 0 cap_ambient
	279 704 0 jit_keyring
	280 768 0 session_keyring
	280 832 0 process_keyring
	280 896 0 thread_keyring
	280 960 0 request_key_auth
	161 1024 0 security
	281 1088 0 user
	282 1152 0 user_ns
	283 1216 0 ucounts
	284 1280 0 group_info
	285 1344 0 -
struct 592 22 css_set
	227 0 0 subsys
	286 896 0 refcount
	287 960 0 dom_cset
	231 1024 0 dfl_cgrp
	169 1088 0 nr_tasks
	73 1152 0 tasks
	73 1280 0 mg_tasks
	73 1408 0 dying_tasks
	73 1536 0 task_iters
	230 1664 0 e_cset_node
	73 3456 0 threaded_csets
	73 3584 0 threaded_csets_node
	288 3712 0 hlist
	73 3840 0 cgrp_links
	73 3968 0 mg_src_preload_node
	73 4096 0 mg_dst_preload_node
	73 4224 0 mg_node
	231 4352 0 mg_src_cgrp
	231 4416 0 mg_dst_cgrp
	287 4480 0 mg_dst_cset
	258 4544 0 dead
	244 4608 0 callback_head
struct 192 16 dentry
	174 0 0 d_flags
	289 32 0 d_seq
	290 64 0 d_hash
	183 192 0 d_parent
	291 256 0 d_name
	152 384 0 d_inode
	292 448 0 d_iname
	293 768 0 d_op
	294 832 0 d_sb
	157 896 0 d_time
	161 960 0 d_fsdata
	295 1024 0 d_lockref
	296 1088 0 -
	288 1216 0 d_sib
	297 1344 0 d_children
	298 1408 0 d_u
struct 128 13 dentry_operations
	299 0 0 d_revalidate
	299 64 0 d_weak_revalidate
	300 128 0 d_hash
	301 192 0 d_compare
	302 256 0 d_delete
	303 320 0 d_init
	304 384 0 d_release
	304 448 0 d_prune
	305 512 0 d_iput
	306 576 0 d_dname
	307 640 0 d_automount
	308 704 0 d_manage
	309 768 0 d_real
struct 760 47 device
	310 0 0 kobj
	311 512 0 parent
	312 576 0 p
	203 640 0 init_name
	313 704 0 type
	314 768 0 bus
	315 832 0 driver
	161 896 0 platform_data
	161 960 0 driver_data
	316 1024 0 driver_override
	198 1152 0 mutex
	317 1408 0 links
	318 1856 0 power
	319 4352 0 pm_domain
	320 4416 0 em_pd
	321 4480 0 msi
	322 4608 0 dma_ops
	323 4672 0 dma_mask
	262 4736 0 coherent_dma_mask
	262 4800 0 bus_dma_limit
	324 4864 0 dma_range_map
	325 4928 0 dma_parms
	73 4992 0 dma_pools
	326 5120 0 dma_io_tlb_mem
	327 5184 0 archdata
	328 5184 0 of_node
	329 5248 0 fwnode
	169 5312 0 numa_node
	195 5344 0 devt
	330 5376 0 id
	160 5408 0 devres_lock
	73 5440 0 devres_head
	331 5568 0 class
	265 5632 0 groups
	269 5696 0 release
	332 5760 0 iommu_group
	333 5824 0 iommu
	334 5888 0 physical_location
	335 5952 0 removable
	258 5984 1 offline_disabled
	258 5985 1 offline
	258 5986 1 of_node_reused
	258 5987 1 state_synced
	258 5988 1 can_match
	258 5989 1 dma_skip_sync
	258 5990 1 dma_iommu
	336 6016 0 flags
struct 216 10 device_private
	337 0 0 klist_children
	338 320 0 knode_parent
	338 576 0 knode_driver
	338 832 0 knode_bus
	338 1088 0 knode_class
	339 1344 0 deferred_probe
	340 1472 0 async_driver
	341 1536 0 deferred_probe_reason
	311 1600 0 device
	342 1664 1 dead
struct 56 6 fdtable
	174 0 0 max_fds
	343 64 0 fd
	344 128 0 close_on_exec
	344 192 0 open_fds
	344 256 0 full_fds_bits
	345 320 0 rcu
struct 184 19 file
	275 0 0 f_count
	160 64 0 f_lock
	346 96 0 f_mode
	347 128 0 f_op
	196 192 0 f_mapping
	161 256 0 private_data
	152 320 0 f_inode
	174 384 0 f_flags
	174 416 0 f_iocb_flags
	348 448 0 f_cred
	349 512 0 f_path
	350 640 0 -
	351 896 0 f_pos
	161 960 0 f_security
	352 1024 0 f_owner
	159 1088 0 f_wb_err
	159 1120 0 f_sb_err
	353 1152 0 f_ep
	354 1216 0 -
struct 72 17 file_system_type
	203 0 0 name
	169 64 0 fs_flags
	355 128 0 init_fs_context
	356 192 0 parameters
	357 256 0 mount
	358 320 0 kill_sb
	217 384 0 owner
	359 448 0 next
	297 512 0 fs_supers
	360 576 0 s_lock_key
	360 576 0 s_umount_key
	360 576 0 s_vfs_rename_key
	361 576 0 s_writers_key
	360 576 0 i_lock_key
	360 576 0 i_mutex_key
	360 576 0 invalidate_lock_key
	360 576 0 i_mutex_dir_key
struct 704 11 files_struct
	362 0 0 count
	363 32 0 resize_in_progress
	364 64 0 resize_wait
	365 256 0 fdt
	47 320 0 fdtab
	366 1024 0 file_lock
	174 1056 0 next_fd
	367 1088 0 close_on_exec_init
	367 1152 0 open_fds_init
	367 1216 0 full_fds_bits_init
	368 1280 0 fd_array
struct 256 4 folio
	369 0 0 -
	370 512 0 -
	371 1024 0 -
	372 1536 0 -
struct 88 2 free_area
	373 0 0 free_list
	157 640 0 nr_free
struct 24 4 ftrace_page
	374 0 0 next
	375 64 0 records
	169 128 0 index
	169 160 0 order
struct 64 3 futex_hash_bucket
	376 0 0 waiters
	377 32 0 lock
	378 64 0 chain
struct 56 6 gen_pool
	379 0 0 lock
	380 64 0 chunks
	169 192 0 min_alloc_order
	381 256 0 algo
	161 320 0 data
	203 384 0 name
struct 56 7 gen_pool_chunk
	380 0 0 next_chunk
	382 128 0 avail
	383 192 0 phys_addr
	161 256 0 owner
	157 320 0 start_addr
	157 384 0 end_addr
	384 448 0 bits
struct 776 40 gendisk
	169 0 0 major
	169 32 0 first_minor
	169 64 0 minors
	385 96 0 disk_name
	175 352 0 events
	175 368 0 event_flags
	386 384 0 part_tbl
	387 512 0 part0
	388 576 0 fops
	170 640 0 queue
	161 704 0 private_data
	389 768 0 bio_split
	169 3904 0 flags
	157 3968 0 state
	188 4032 0 open_mutex
	174 4288 0 open_partitions
	390 4352 0 bdi
	182 4416 0 queue_kobj
	199 4928 0 slave_dir
	184 4992 0 slave_bdevs
	391 5120 0 random
	179 5184 0 sync_io
	392 5248 0 ev
	174 5312 0 nr_zones
	174 5344 0 zone_capacity
	174 5376 0 last_zone_capacity
	344 5440 0 conv_zones_bitmap
	174 5504 0 zone_wplugs_hash_bits
	179 5536 0 nr_zone_wplugs
	177 5568 0 zone_wplugs_lock
	393 5632 0 zone_wplugs_pool
	353 5696 0 zone_wplugs_hash
	394 5760 0 zone_wplugs_wq
	395 5824 0 cdi
	169 5888 0 node_id
	396 5952 0 bb
	397 6016 0 lockdep_map
	398 6016 0 diskseq
	399 6080 0 open_mode
	400 6144 0 ia_ranges
union 4 2 handle_parts
	401 0 0 handle
	402 0 0 -
struct 32920 20 hstate
	403 0 0 resize_lock
	404 256 0 resize_key
	169 256 0 next_nid_to_alloc
	169 288 0 next_nid_to_free
	174 320 0 order
	174 352 0 demote_order
	157 384 0 mask
	157 448 0 max_huge_pages
	157 512 0 nr_huge_pages
	157 576 0 free_huge_pages
	157 640 0 resv_huge_pages
	157 704 0 surplus_huge_pages
	157 768 0 nr_overcommit_huge_pages
	405 832 0 hugepage_activelist
	406 960 0 hugepage_freelists
	407 132032 0 max_huge_pages_node
	407 164800 0 nr_huge_pages_node
	407 197568 0 free_huge_pages_node
	407 230336 0 surplus_huge_pages_node
	408 263104 0 name
struct 24 3 idr
	148 0 0 idr_rt
	174 128 0 idr_base
	174 160 0 idr_next
struct 16 2 inet_bind_hashbucket
	409 0 0 lock
	410 64 0 chain
struct 8 1 inet_ehash_bucket
	411 0 0 chain
struct 128 12 inet_hashinfo
	412 0 0 ehash
	413 64 0 ehash_locks
	174 128 0 ehash_mask
	174 160 0 ehash_locks_mask
	414 192 0 bind_bucket_cachep
	415 256 0 bhash
	414 320 0 bind2_bucket_cachep
	415 384 0 bhash2
	174 448 0 bhash_size
	174 480 0 lhash2_mask
	416 512 0 lhash2
	417 576 0 pernet
struct 16 2 inet_listen_hashbucket
	409 0 0 lock
	411 64 0 nulls_head
struct 624 57 inode
	418 0 0 i_mode
	175 16 0 i_opflags
	276 32 0 i_uid
	277 64 0 i_gid
	174 96 0 i_flags
	419 128 0 i_acl
	419 192 0 i_default_acl
	420 256 0 i_op
	294 320 0 i_sb
	196 384 0 i_mapping
	161 448 0 i_security
	157 512 0 i_ino
	421 576 0 -
	195 608 0 i_rdev
	351 640 0 i_size
	422 704 0 i_atime_sec
	422 768 0 i_mtime_sec
	422 832 0 i_ctime_sec
	330 896 0 i_atime_nsec
	330 928 0 i_mtime_nsec
	330 960 0 i_ctime_nsec
	330 992 0 i_generation
	160 1024 0 i_lock
	175 1056 0 i_bytes
	423 1072 0 i_blkbits
	424 1080 0 i_write_hint
	425 1088 0 i_blocks
	330 1152 0 i_state
	153 1216 0 i_rwsem
	157 1536 0 dirtied_when
	157 1600 0 dirtied_time_when
	288 1664 0 i_hash
	73 1792 0 i_io_list
	426 1920 0 i_wb
	169 1984 0 i_wb_frn_winner
	226 2016 0 i_wb_frn_avg_time
	226 2032 0 i_wb_frn_history
	73 2048 0 i_lru
	73 2176 0 i_sb_list
	73 2304 0 i_wb_list
	427 2432 0 -
	428 2560 0 i_version
	428 2624 0 i_sequence
	155 2688 0 i_count
	155 2720 0 i_dio_count
	155 2752 0 i_writecount
	155 2784 0 i_readcount
	429 2816 0 -
	430 2880 0 i_flctx
	26 2944 0 i_data
	73 4480 0 i_devices
	431 4608 0 -
	432 4672 0 i_fsnotify_mask
	433 4736 0 i_fsnotify_marks
	434 4800 0 i_crypt_info
	435 4864 0 i_verity_info
	161 4928 0 i_private
struct 112 8 io_tlb_mem
	436 0 0 defpool
	157 512 0 nslabs
	183 576 0 debugfs
	437 640 0 force_bounce
	437 648 0 for_alloc
	438 704 0 total_used
	438 768 0 used_hiwater
	438 832 0 transient_nslabs
struct 136 14 kernfs_node
	155 0 0 count
	155 32 0 active
	223 64 0 parent
	203 128 0 name
	110 192 0 rb
	439 384 0 ns
	174 448 0 hash
	175 480 0 flags
	418 496 0 mode
	440 512 0 -
	262 768 0 id
	161 832 0 priv
	441 896 0 iattr
	244 960 0 rcu
struct 8408 27 kmem_cache
	442 0 0 cpu_slab
	443 64 0 lock_key
	444 64 0 flags
	157 128 0 min_partial
	174 192 0 size
	174 224 0 object_size
	445 256 0 reciprocal_size
	174 320 0 offset
	174 352 0 cpu_partial
	174 384 0 cpu_partial_slabs
	446 416 0 oo
	446 448 0 min
	447 480 0 allocflags
	169 512 0 refcount
	448 576 0 ctor
	174 640 0 inuse
	174 672 0 align
	174 704 0 red_left_pad
	203 768 0 name
	449 832 0 list
	450 960 0 kobj
	157 1472 0 random
	174 1536 0 remote_node_defrag_ratio
	451 1600 0 random_seq
	174 1664 0 useroffset
	174 1696 0 usersize
	452 1728 0 node
struct 32 4 kmem_cache_cpu
	453 0 0 -
	454 128 0 slab
	454 192 0 partial
	455 256 0 lock
struct 64 6 kmem_cache_node
	456 0 0 list_lock
	157 64 0 nr_partial
	449 128 0 partial
	457 256 0 nr_slabs
	457 320 0 total_objects
	449 384 0 full
struct 96 4 kset
	73 0 0 list
	160 128 0 list_lock
	310 192 0 kobj
	458 704 0 uevent_ops
struct 112 9 kthread
	157 0 0 flags
	174 64 0 cpu
	169 96 0 result
	459 128 0 threadfn
	161 192 0 data
	460 256 0 parked
	460 512 0 exited
	264 768 0 blkcg_css
	341 832 0 full_name
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
struct 256 1 maple_node
	462 0 0 -
struct 16 3 maple_tree
	463 0 0 -
	174 32 0 ma_flags
	161 64 0 ma_root
struct 1728 29 mem_cgroup
	39 0 0 css
	464 1664 0 id
	465 2048 0 memory
	466 4096 0 -
	73 6144 0 memory_peaks
	73 6272 0 swap_peaks
	160 6400 0 peaks_lock
	237 6464 0 high_work
	467 6720 0 vmpressure
	258 7680 0 oom_group
	169 7712 0 swappiness
	224 7744 0 events_file
	224 8192 0 events_local_file
	224 8640 0 swap_events_file
	468 9088 0 vmstats
	469 9152 0 memory_events
	469 9728 0 memory_events_local
	262 10304 0 socket_pressure
	169 10368 0 kmemcg_id
	470 10432 0 objcg
	470 10496 0 orig_objcg
	73 10560 0 objcg_list
	471 10688 0 vmstats_percpu
	73 10752 0 cgwb_list
	472 10880 0 cgwb_domain
	473 11840 0 cgwb_frn
	474 13120 0 deferred_split_queue
	475 13376 0 mm_list
	476 13568 0 nodeinfo
struct 1920 9 mem_cgroup_per_node
	477 0 0 memcg
	478 64 0 lruvec_stats_percpu
	479 128 0 lruvec_stats
	480 192 0 shrinker_info
	233 512 0 _pad1_
	481 512 0 lruvec
	233 13312 0 _pad2_
	482 13312 0 lru_zone_size
	483 14912 0 iter
struct 16 2 mem_section
	157 0 0 section_mem_map
	484 64 0 usage
struct 24 3 mem_section_usage
	244 0 0 rcu
	336 128 0 subsection_map
	485 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	486 0 0 stock_lock
	477 0 0 cached
	174 64 0 nr_pages
	470 128 0 cached_objcg
	487 192 0 cached_pgdat
	174 256 0 nr_bytes
	169 288 0 nr_slab_reclaimable_b
	169 320 0 nr_slab_unreclaimable_b
	488 384 0 work
	157 640 0 flags
struct 1448 7 memcg_vmstats
	489 0 0 state
	490 2432 0 events
	489 3840 0 state_local
	490 6272 0 events_local
	489 7680 0 state_pending
	490 10112 0 events_pending
	491 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	174 0 0 stats_updates
	471 64 0 parent
	468 128 0 vmstats
	489 192 0 state
	490 2624 0 events
	489 4032 0 state_prev
	490 6464 0 events_prev
struct 16 2 memory_stat
	203 0 0 name
	174 64 0 idx
struct 72 8 mempool_s
	160 0 0 lock
	169 32 0 min_nr
	169 64 0 curr_nr
	492 128 0 elements
	161 192 0 pool_data
	493 256 0 alloc
	494 320 0 free
	236 384 0 wait
struct 1344 2 mm_struct
	495 0 0 -
	496 10752 0 cpu_bitmap
struct 32 4 mod_kallsyms
	497 0 0 symtab
	174 64 0 num_symtab
	341 128 0 strtab
	341 192 0 typetab
struct 1280 74 module
	1 0 0 state
	73 64 0 list
	498 192 0 name
	499 640 0 mkobj
	500 1408 0 modinfo_attrs
	203 1472 0 version
	203 1536 0 srcversion
	199 1600 0 holders_dir
	501 1664 0 syms
	502 1728 0 crcs
	174 1792 0 num_syms
	198 1856 0 param_lock
	503 2112 0 kp
	174 2176 0 num_kp
	174 2208 0 num_gpl_syms
	501 2240 0 gpl_syms
	502 2304 0 gpl_crcs
	258 2368 0 using_gplonly_symbols
	258 2376 0 sig_ok
	258 2384 0 async_probe_requested
	174 2400 0 num_exentries
	504 2432 0 extable
	505 2496 0 init
	506 2560 0 mem
	507 6592 0 arch
	157 6784 0 taints
	174 6848 0 num_bugs
	73 6912 0 bug_list
	508 7040 0 bug_table
	509 7104 0 kallsyms
	86 7168 0 core_kallsyms
	510 7424 0 sect_attrs
	511 7488 0 notes_attrs
	341 7552 0 args
	161 7616 0 percpu
	174 7680 0 percpu_size
	161 7744 0 noinstr_text_start
	174 7808 0 noinstr_text_size
	174 7840 0 num_tracepoints
	512 7872 0 tracepoints_ptrs
	174 7936 0 num_srcu_structs
	513 8000 0 srcu_struct_ptrs
	174 8064 0 num_bpf_raw_events
	514 8128 0 bpf_raw_events
	174 8192 0 btf_data_size
	174 8224 0 btf_base_data_size
	161 8256 0 btf_data
	161 8320 0 btf_base_data
	515 8384 0 jump_entries
	174 8448 0 num_jump_entries
	174 8480 0 num_trace_bprintk_fmt
	516 8512 0 trace_bprintk_fmt_start
	517 8576 0 trace_events
	174 8640 0 num_trace_events
	518 8704 0 trace_evals
	174 8768 0 num_trace_evals
	174 8800 0 num_ftrace_callsites
	344 8832 0 ftrace_callsites
	161 8896 0 kprobes_text_start
	174 8960 0 kprobes_text_size
	344 9024 0 kprobe_blacklist
	174 9088 0 num_kprobe_blacklist
	169 9120 0 num_static_call_sites
	519 9152 0 static_call_sites
	258 9216 0 klp
	258 9224 0 klp_alive
	520 9280 0 klp_info
	73 9344 0 source_list
	73 9472 0 target_list
	254 9600 0 exit
	155 9664 0 refcnt
	169 9696 0 its_num_pages
	492 9728 0 its_page_array
	521 9792 0 dyndbg_info
struct 48 4 module_use
	522 0 0 source_list
	522 128 0 target_list
	217 256 0 source
	217 320 0 target
struct 336 28 mount
	523 0 0 mnt_hash
	524 128 0 mnt_parent
	183 192 0 mnt_mountpoint
	525 256 0 mnt
	526 512 0 -
	527 704 0 mnt_pcp
	528 768 0 mnt_mounts
	528 896 0 mnt_child
	528 1024 0 mnt_instance
	203 1152 0 mnt_devname
	528 1216 0 mnt_list
	528 1344 0 mnt_expire
	528 1472 0 mnt_share
	528 1600 0 mnt_slave_list
	528 1728 0 mnt_slave
	524 1856 0 mnt_master
	529 1920 0 mnt_ns
	530 1984 0 mnt_mp
	531 2048 0 -
	528 2176 0 mnt_umounting
	433 2304 0 mnt_fsnotify_marks
	532 2368 0 mnt_fsnotify_mask
	169 2400 0 mnt_id
	533 2432 0 mnt_id_unique
	169 2496 0 mnt_group_id
	169 2528 0 mnt_expiry_mark
	534 2560 0 mnt_pins
	534 2624 0 mnt_stuck_children
struct 560 5 napi_alloc_cache
	535 0 0 bh_lock
	536 0 0 page
	537 192 0 page_small
	174 320 0 skb_count
	538 384 0 skb_cache
struct 4480 53 net
	539 0 0 passive
	366 32 0 rules_mod_lock
	174 64 0 dev_base_seq
	540 96 0 ifindex
	366 128 0 nsid_lock
	362 160 0 fnhe_genid
	541 192 0 list
	541 320 0 exit_list
	542 448 0 defer_free_list
	542 512 0 cleanup_list
	543 576 0 key_domain
	282 640 0 user_ns
	283 704 0 ucounts
	544 768 0 netns_ids
	545 960 0 ns
	546 1152 0 refcnt_tracker
	546 1152 0 notrefcnt_tracker
	541 1152 0 dev_base_head
	547 1280 0 proc_net
	547 1344 0 proc_net_stat
	548 1408 0 sysctls
	549 2240 0 rtnl
	549 2304 0 genl_sock
	550 2368 0 uevent_sock
	353 2432 0 dev_name_head
	353 2496 0 dev_index_head
	551 2560 0 dev_by_index
	552 2688 0 netdev_chain
	540 2752 0 hash_mix
	553 2816 0 loopback_dev
	541 2880 0 rules_ops
	554 3008 0 core
	555 3328 0 mib
	556 4352 0 packet
	557 4672 0 unx
	558 4928 0 nexthop
	559 5632 0 ipv4
	560 12288 0 ipv6
	561 18944 0 sctp
	562 21376 0 nf
	563 23488 0 ct
	564 25344 0 nft
	565 25408 0 ft
	566 25472 0 gen
	567 25536 0 bpf
	568 26112 0 xfrm
	569 33792 0 net_cookie
	570 33856 0 ipvs
	571 33920 0 mpls
	572 34496 0 xdp
	549 34816 0 crypto_nlsk
	549 34880 0 diag_nlsk
	573 34944 0 smc
struct 2496 176 net_device
	574 0 0 __cacheline_group_begin__net_device_read_tx
	575 0 0 -
	576 64 0 netdev_ops
	577 128 0 header_ops
	578 192 0 _tx
	579 256 0 gso_partial_features
	174 320 0 real_num_tx_queues
	174 352 0 gso_max_size
	174 384 0 gso_ipv4_max_size
	580 416 0 gso_max_segs
	581 432 0 num_tc
	174 448 0 mtu
	175 480 0 needed_headroom
	582 496 0 tc_to_txq
	583 1024 0 xps_maps
	584 1152 0 nf_hooks_egress
	585 1216 0 tcx_egress
	586 1280 0 __cacheline_group_end__net_device_read_tx
	587 1280 0 __cacheline_group_begin__net_device_read_txrx
	588 1280 0 -
	157 1344 0 state
	174 1408 0 flags
	175 1440 0 hard_header_len
	589 1456 8 pcpu_stat_type
	579 1472 0 features
	590 1536 0 ip6_ptr
	591 1600 0 __cacheline_group_end__net_device_read_txrx
	592 1600 0 __cacheline_group_begin__net_device_read_rx
	593 1600 0 xdp_prog
	594 1664 0 ptype_specific
	169 1792 0 ifindex
	174 1824 0 real_num_rx_queues
	595 1856 0 _rx
	157 1920 0 gro_flush_timeout
	596 1984 0 napi_defer_hard_irqs
	174 2016 0 gro_max_size
	174 2048 0 gro_ipv4_max_size
	597 2112 0 rx_handler
	161 2176 0 rx_handler_data
	598 2240 0 nd_net
	599 2304 0 npinfo
	585 2368 0 tcx_ingress
	600 2432 0 __cacheline_group_end__net_device_read_rx
	601 2432 0 name
	602 2560 0 name_node
	603 2624 0 ifalias
	157 2688 0 mem_end
	157 2752 0 mem_start
	157 2816 0 base_addr
	594 2880 0 dev_list
	594 3008 0 napi_list
	594 3136 0 unreg_list
	594 3264 0 close_list
	594 3392 0 ptype_all
	604 3520 0 adj_list
	605 3776 0 xdp_features
	606 3840 0 xdp_metadata_ops
	607 3904 0 xsk_tx_metadata_ops
	175 3968 0 gflags
	175 3984 0 needed_tailroom
	579 4032 0 hw_features
	579 4096 0 wanted_features
	579 4160 0 vlan_features
	579 4224 0 hw_enc_features
	579 4288 0 mpls_features
	579 4352 0 mangleid_features
	174 4416 0 min_mtu
	174 4448 0 max_mtu
	175 4480 0 type
	279 4496 0 min_header_len
	279 4504 0 name_assign_type
	169 4512 0 group
	608 4544 0 stats
	609 6016 0 core_stats
	610 6080 0 carrier_up_count
	610 6112 0 carrier_down_count
	611 6144 0 ethtool_ops
	612 6208 0 l3mdev_ops
	613 6272 0 ndisc_ops
	614 6336 0 xfrmdev_ops
	615 6400 0 tlsdev_ops
	174 6464 0 operstate
	279 6496 0 link_mode
	279 6504 0 if_port
	279 6512 0 dma
	616 6520 0 perm_addr
	279 6776 0 addr_assign_type
	279 6784 0 addr_len
	279 6792 0 upper_level
	279 6800 0 lower_level
	175 6816 0 neigh_priv_len
	175 6832 0 dev_id
	175 6848 0 dev_port
	169 6880 0 irq
	596 6912 0 priv_len
	617 6944 0 addr_list_lock
	618 6976 0 uc
	618 7232 0 mc
	618 7488 0 dev_addrs
	619 7744 0 queues_kset
	174 7808 0 promiscuity
	174 7840 0 allmulti
	620 7872 0 uc_promisc
	621 7936 0 ip_ptr
	622 8000 0 vlan_info
	623 8064 0 tipc_ptr
	624 8128 0 mpls_ptr
	625 8192 0 dev_addr
	174 8256 0 num_rx_queues
	174 8288 0 xdp_zc_max_segs
	578 8320 0 ingress_queue
	584 8384 0 nf_hooks_ingress
	616 8448 0 broadcast
	626 8704 0 rx_cpu_rmap
	627 8768 0 index_hlist
	174 8896 0 num_tx_queues
	628 8960 0 qdisc
	174 9024 0 tx_queue_len
	617 9056 0 tx_global_lock
	629 9088 0 xdp_bulkq
	630 9152 0 qdisc_hash
	631 10176 0 watchdog_timer
	169 10496 0 watchdog_timeo
	617 10528 0 watchdog_lock
	620 10560 0 watchdog_ref_held
	596 10592 0 proto_down_reason
	594 10624 0 todo_list
	632 10752 0 pcpu_refcnt
	633 10816 0 refcnt_tracker
	594 10816 0 link_watch_list
	634 10944 0 reg_state
	620 10952 0 dismantle
	635 10960 16 rtnl_link_state
	620 10976 0 needs_free_netdev
	636 11008 0 priv_destructor
	161 11072 0 ml_priv
	637 11136 0 ml_priv_type
	638 11200 0 garp_port
	639 11264 0 mrp_port
	640 11328 0 dm_private
	641 11392 0 dev
	642 17472 0 sysfs_groups
	643 17728 0 sysfs_rx_queue_group
	644 17792 0 rtnl_link_ops
	645 17856 0 stat_ops
	646 17920 0 queue_mgmt_ops
	174 17984 0 tso_max_size
	580 18016 0 tso_max_segs
	647 18048 0 dcbnl_ops
	648 18112 0 prio_tc_map
	649 18240 0 priomap
	650 18304 0 link_topo
	651 18368 0 phydev
	652 18432 0 sfp_bus
	653 18496 0 qdisc_tx_busylock
	620 18560 0 proto_down
	620 18568 0 threaded
	157 18576 1 see_all_hwtstamp_requests
	157 18577 1 change_proto_down
	157 18578 1 netns_immutable
	157 18579 1 fcoe_mtu
	594 18624 0 net_notifier_list
	654 18752 0 macsec_ops
	655 18816 0 udp_tunnel_nic_info
	656 18880 0 udp_tunnel_nic
	657 18944 0 ethtool
	658 19008 0 xdp_state
	659 19392 0 dev_addr_shadow
	660 19648 0 linkwatch_dev_tracker
	660 19648 0 watchdog_dev_tracker
	660 19648 0 dev_registered_tracker
	661 19648 0 offload_xstats_l3
	662 19712 0 devlink_port
	663 19776 0 page_pools
	664 19840 0 irq_moder
	665 19968 0 priv
struct 72 9 nsproxy
	286 0 0 count
	666 64 0 uts_ns
	667 128 0 ipc_ns
	529 192 0 mnt_ns
	668 256 0 pid_ns_for_children
	669 320 0 net_ns
	670 384 0 time_ns
	670 448 0 time_ns_for_children
	671 512 0 cgroup_ns
struct 48 4 obj_cgroup
	261 0 0 refcnt
	477 128 0 memcg
	155 192 0 nr_charged_bytes
	672 256 0 -
struct 64 5 page
	157 0 0 flags
	673 64 0 -
	674 384 0 -
	155 416 0 _refcount
	157 448 0 memcg_data
struct 1664 28 page_pool
	675 0 0 p
	169 384 0 cpuid
	676 416 0 pages_state_hold_cnt
	417 448 1 has_init_callback
	417 449 1 dma_map
	417 450 1 dma_sync
	417 451 1 dma_sync_for_cpu
	677 512 0 __cacheline_group_begin__frag
	678 512 0 frag_users
	679 576 0 frag_page
	174 640 0 frag_offset
	680 704 0 __cacheline_group_end__frag
	681 768 0 __cacheline_group_pad__frag
	682 768 0 release_dw
	448 1472 0 disconnect
	157 1536 0 defer_start
	157 1600 0 defer_warn
	676 1664 0 xdp_mem_id
	683 2048 0 alloc
	684 10752 0 ring
	161 12288 0 mp_priv
	685 12352 0 mp_ops
	686 12416 0 dma_mapped
	687 12544 0 pages_state_release_cnt
	688 12576 0 user_cnt
	689 12608 0 destroy_cnt
	690 12672 0 slow
	691 12928 0 user
struct 192 17 pcpu_chunk
	692 0 0 list
	169 128 0 free_bytes
	693 160 0 chunk_md
	344 448 0 bound_map
	161 512 0 base_addr
	344 576 0 alloc_map
	694 640 0 md_blocks
	161 704 0 data
	695 768 0 immutable
	695 776 0 isolated
	169 800 0 start_offset
	169 832 0 end_offset
	696 896 0 obj_exts
	169 960 0 nr_pages
	169 992 0 nr_populated
	169 1024 0 nr_empty_pop_pages
	697 1088 0 populated
struct 48 2 per_cpu_nodestat
	698 0 0 stat_threshold
	699 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	160 0 0 lock
	169 32 0 count
	169 64 0 high
	169 96 0 high_min
	169 128 0 high_max
	169 160 0 batch
	423 192 0 flags
	423 200 0 alloc_factor
	423 208 0 expire
	700 224 0 free_count
	230 256 0 lists
struct 64 3 per_cpu_zonestat
	701 0 0 vm_stat_diff
	698 96 0 stat_threshold
	702 128 0 vm_numa_event
struct 40 4 percpu_counter
	703 0 0 lock
	704 64 0 count
	73 128 0 list
	705 256 0 counters
struct 56 7 percpu_ref_data
	275 0 0 count
	706 64 0 release
	706 128 0 confirm_switch
	258 192 1 force_atomic
	258 193 1 allow_reinit
	244 256 0 rcu
	707 384 0 ref
struct 174464 43 pglist_data
	708 0 0 node_zones
	709 61440 0 node_zonelists
	169 1372416 0 nr_zones
	160 1372448 0 node_size_lock
	157 1372480 0 node_start_pfn
	157 1372544 0 node_present_pages
	157 1372608 0 node_spanned_pages
	169 1372672 0 node_id
	236 1372736 0 kswapd_wait
	236 1372928 0 pfmemalloc_wait
	710 1373120 0 reclaim_wait
	155 1373888 0 nr_writeback_throttled
	157 1373952 0 nr_reclaim_start
	198 1374016 0 kswapd_lock
	711 1374272 0 kswapd
	169 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	169 1374400 0 kswapd_failures
	169 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	236 1374528 0 kcompactd_wait
	711 1374720 0 kcompactd
	258 1374784 0 proactive_compact_trigger
	157 1374848 0 totalreserve_pages
	157 1374912 0 min_unmapped_pages
	157 1374976 0 min_slab_pages
	233 1375232 0 _pad1_
	157 1375232 0 first_deferred_pfn
	474 1375296 0 deferred_split_queue
	174 1375552 0 nbp_rl_start
	157 1375616 0 nbp_rl_nr_cand
	174 1375680 0 nbp_threshold
	174 1375712 0 nbp_th_start
	157 1375744 0 nbp_th_nr_cand
	481 1375808 0 __lruvec
	157 1388288 0 flags
	712 1388352 0 mm_walk
	713 1390016 0 memcg_lru
	233 1392128 0 _pad2_
	714 1392128 0 per_cpu_nodestats
	715 1392192 0 vm_stat
	716 1395200 0 memtier
	717 1395264 0 mf_stats
struct 40 6 pipe_buffer
	718 0 0 page
	174 64 0 offset
	174 96 0 len
	719 128 0 ops
	174 192 0 flags
	157 256 0 private
struct 168 19 pipe_inode_info
	720 0 0 mutex
	721 256 0 rd_wait
	721 448 0 wr_wait
	174 640 0 head
	174 672 0 tail
	174 704 0 max_usage
	174 736 0 ring_size
	174 768 0 nr_accounted
	174 800 0 readers
	174 832 0 writers
	174 864 0 files
	174 896 0 r_counter
	174 928 0 w_counter
	722 960 0 poll_usage
	718 1024 0 tmp_page
	723 1088 0 fasync_readers
	723 1152 0 fasync_writers
	724 1216 0 bufs
	281 1280 0 user
struct 24 2 prb_desc
	725 0 0 state_var
	726 64 0 text_blk_lpos
struct 88 8 printk_info
	727 0 0 seq
	727 64 0 ts_nsec
	728 128 0 text_len
	729 144 0 facility
	729 152 5 flags
	729 157 3 level
	730 160 0 caller_id
	731 192 0 dev_info
struct 88 3 printk_ringbuffer
	732 0 0 desc_ring
	733 384 0 text_data_ring
	725 640 0 fail
struct 64 8 ptdesc
	157 0 0 __page_flags
	734 64 0 -
	157 192 0 __page_mapping
	735 256 0 -
	736 320 0 -
	174 384 0 __page_type
	737 416 0 __page_refcount
	157 448 0 pt_memcg_data
struct 24 3 rb_node
	157 0 0 __rb_parent_color
	738 64 0 rb_right
	738 128 0 rb_left
struct 968 62 request_queue
	161 0 0 queuedata
	739 64 0 elevator
	185 128 0 mq_ops
	173 192 0 queue_ctx
	157 256 0 queue_flags
	174 320 0 rq_timeout
	174 352 0 queue_depth
	740 384 0 refs
	174 416 0 nr_hw_queues
	386 448 0 hctx_table
	741 576 0 q_usage_counter
	742 704 0 io_lock_cls_key
	397 704 0 io_lockdep_map
	742 704 0 q_lock_cls_key
	397 704 0 q_lockdep_map
	743 704 0 last_merge
	177 768 0 queue_lock
	169 800 0 quiesce_depth
	193 832 0 disk
	199 896 0 mq_kobj
	744 960 0 limits
	311 2304 0 dev
	745 2368 0 rpm_status
	179 2400 0 pm_only
	746 2432 0 stats
	747 2496 0 rq_qos
	188 2560 0 rq_qos_mutex
	169 2816 0 id
	157 2880 0 nr_requests
	748 2944 0 timeout
	749 3264 0 timeout_work
	179 3520 0 nr_active_requests_shared_tags
	180 3584 0 sched_shared_tags
	184 3648 0 icq_list
	750 3776 0 blkcg_pols
	751 3840 0 root_blkg
	184 3904 0 blkg_list
	188 4032 0 blkcg_mutex
	169 4288 0 node
	177 4320 0 requeue_lock
	184 4352 0 requeue_list
	167 4480 0 requeue_work
	752 5184 0 blk_trace
	171 5248 0 fq
	184 5312 0 flush_list
	188 5440 0 sysfs_lock
	188 5696 0 sysfs_dir_lock
	188 5952 0 limits_lock
	184 6208 0 unused_hctx_list
	177 6336 0 unused_hctx_lock
	169 6368 0 mq_freeze_depth
	753 6400 0 td
	754 6464 0 callback_head
	755 6592 0 mq_freeze_wq
	188 6784 0 mq_freeze_lock
	756 7040 0 tag_set
	184 7104 0 tag_set_list
	183 7232 0 debugfs_dir
	183 7296 0 sched_debugfs_dir
	183 7360 0 rqos_debugfs_dir
	188 7424 0 debugfs_mutex
	757 7680 0 mq_sysfs_init_done
struct 64 8 resource
	758 0 0 start
	758 64 0 end
	203 128 0 name
	157 192 0 flags
	157 256 0 desc
	759 320 0 parent
	759 384 0 sibling
	759 448 0 child
struct 560 49 ring_buffer_per_cpu
	169 0 0 cpu
	760 32 0 record_disabled
	760 64 0 resize_disabled
	761 128 0 buffer
	762 192 0 reader_lock
	763 224 0 lock
	764 256 0 lock_key
	765 256 0 free_page
	157 384 0 nr_pages
	174 448 0 current_context
	461 512 0 pages
	157 576 0 cnt
	766 640 0 head_page
	766 704 0 tail_page
	766 768 0 commit_page
	766 832 0 reader_page
	157 896 0 lost_events
	157 960 0 last_overrun
	157 1024 0 nest
	220 1088 0 entries_bytes
	220 1152 0 entries
	220 1216 0 overrun
	220 1280 0 commit_overrun
	220 1344 0 dropped_events
	220 1408 0 committing
	220 1472 0 commits
	220 1536 0 pages_touched
	220 1600 0 pages_lost
	220 1664 0 pages_read
	678 1728 0 last_pages_touch
	767 1792 0 shortest_full
	157 1856 0 read
	157 1920 0 read_bytes
	768 1984 0 write_stamp
	768 2048 0 before_stamp
	769 2112 0 event_stamp
	770 2432 0 read_stamp
	157 2496 0 pages_removed
	174 2560 0 mapped
	174 2592 0 user_mapped
	771 2624 0 mapping_lock
	344 2880 0 subbuf_ids
	772 2944 0 meta_page
	773 3008 0 ring_meta
	678 3072 0 nr_pages_to_update
	219 3136 0 new_pages
	774 3264 0 update_pages_work
	775 3520 0 update_done
	776 3776 0 irq_work
struct 752 13 shmem_inode_info
	777 0 0 lock
	174 32 0 seals
	157 64 0 flags
	157 128 0 alloced
	157 192 0 swapped
	778 256 0 -
	779 512 0 i_crtime
	780 640 0 policy
	781 768 0 xattrs
	157 896 0 fallocend
	174 960 0 fsflags
	782 992 0 stop_eviction
	783 1024 0 vfs_inode
struct 1104 65 signal_struct
	286 0 0 sigcnt
	155 32 0 live
	169 64 0 nr_threads
	169 96 0 quick_threads
	73 128 0 thread_head
	236 256 0 wait_chldexit
	711 448 0 curr_target
	784 512 0 shared_pending
	297 704 0 multiprocess
	169 768 0 group_exit_code
	169 800 0 notify_count
	711 832 0 group_exec_task
	169 896 0 group_stop_count
	174 928 0 flags
	785 960 0 core_state
	174 1024 1 is_child_subreaper
	174 1025 1 has_child_subreaper
	174 1056 0 next_posix_timer_id
	297 1088 0 posix_timers
	786 1152 0 real_timer
	787 1664 0 it_real_incr
	788 1728 0 it
	789 1984 0 cputimer
	790 2176 0 posix_cputimers
	791 2816 0 pids
	155 3072 0 tick_dep_mask
	792 3136 0 tty_old_pgrp
	169 3200 0 leader
	793 3264 0 tty
	794 3328 0 autogroup
	795 3392 0 stats_lock
	262 3456 0 utime
	262 3520 0 stime
	262 3584 0 cutime
	262 3648 0 cstime
	262 3712 0 gtime
	262 3776 0 cgtime
	235 3840 0 prev_cputime
	157 4032 0 nvcsw
	157 4096 0 nivcsw
	157 4160 0 cnvcsw
	157 4224 0 cnivcsw
	157 4288 0 min_flt
	157 4352 0 maj_flt
	157 4416 0 cmin_flt
	157 4480 0 cmaj_flt
	157 4544 0 inblock
	157 4608 0 oublock
	157 4672 0 cinblock
	157 4736 0 coublock
	157 4800 0 maxrss
	157 4864 0 cmaxrss
	796 4928 0 ioac
	797 5376 0 sum_sched_runtime
	798 5440 0 rlim
	799 7488 0 pacct
	800 7936 0 stats
	174 8000 0 audit_tty
	801 8064 0 tty_audit_buf
	258 8128 0 oom_flag_origin
	700 8144 0 oom_score_adj
	700 8160 0 oom_score_adj_min
	802 8192 0 oom_mm
	198 8256 0 cred_guard_mutex
	153 8512 0 exec_update_lock
struct 232 28 sk_buff
	803 0 0 -
	549 192 0 sk
	804 256 0 -
	805 320 0 cb
	806 704 0 -
	157 832 0 _nfct
	174 896 0 len
	174 928 0 data_len
	807 960 0 mac_len
	807 976 0 hdr_len
	807 992 0 queue_mapping
	808 1008 0 __cloned_offset
	809 1008 1 cloned
	809 1009 1 nohdr
	809 1010 2 fclone
	809 1012 1 peeked
	809 1013 1 head_frag
	809 1014 1 pfmemalloc
	809 1015 1 pp_recycle
	809 1016 0 active_extensions
	810 1024 0 -
	811 1504 0 tail
	811 1536 0 end
	812 1600 0 head
	812 1664 0 data
	174 1728 0 truesize
	539 1760 0 users
	813 1792 0 extensions
struct 320 14 skb_shared_info
	814 0 0 flags
	814 8 0 meta_len
	814 16 0 nr_frags
	814 24 0 tx_flags
	175 32 0 gso_size
	175 48 0 gso_segs
	815 64 0 frag_list
	816 128 0 -
	174 192 0 gso_type
	676 224 0 tskey
	687 256 0 dataref
	174 288 0 xdp_frags_size
	161 320 0 destructor_arg
	817 384 0 frags
struct 64 6 slab
	157 0 0 __page_flags
	414 64 0 slab_cache
	818 128 0 -
	174 384 0 __page_type
	819 416 0 __page_refcount
	157 448 0 obj_exts
struct 776 107 sock
	820 0 0 __sk_common
	821 1088 0 __cacheline_group_begin__sock_write_rx
	610 1088 0 sk_drops
	822 1120 0 sk_peek_off
	823 1152 0 sk_error_queue
	823 1344 0 sk_receive_queue
	824 1536 0 sk_backlog
	825 1728 0 __cacheline_group_end__sock_write_rx
	826 1728 0 __cacheline_group_begin__sock_read_rx
	827 1728 0 sk_rx_dst
	169 1792 0 sk_rx_dst_ifindex
	596 1824 0 sk_rx_dst_cookie
	174 1856 0 sk_ll_usec
	174 1888 0 sk_napi_id
	580 1920 0 sk_busy_poll_budget
	634 1936 0 sk_prefer_busy_poll
	634 1944 0 sk_userlocks
	169 1952 0 sk_rcvbuf
	828 1984 0 sk_filter
	829 2048 0 -
	830 2112 0 sk_data_ready
	678 2176 0 sk_rcvtimeo
	169 2240 0 sk_rcvlowat
	831 2272 0 __cacheline_group_end__sock_read_rx
	832 2272 0 __cacheline_group_begin__sock_read_rxtx
	169 2272 0 sk_err
	833 2304 0 sk_socket
	477 2368 0 sk_memcg
	834 2432 0 sk_policy
	835 2560 0 __cacheline_group_end__sock_read_rxtx
	836 2560 0 __cacheline_group_begin__sock_write_rxtx
	837 2560 0 sk_lock
	596 2816 0 sk_reserved_mem
	169 2848 0 sk_forward_alloc
	596 2880 0 sk_tsflags
	838 2912 0 __cacheline_group_end__sock_write_rxtx
	839 2912 0 __cacheline_group_begin__sock_write_tx
	169 2912 0 sk_write_pending
	610 2944 0 sk_omem_alloc
	169 2976 0 sk_sndbuf
	169 3008 0 sk_wmem_queued
	840 3040 0 sk_wmem_alloc
	157 3072 0 sk_tsq_flags
	841 3136 0 -
	823 3200 0 sk_write_queue
	596 3392 0 sk_dst_pending_confirm
	596 3424 0 sk_pacing_status
	842 3456 0 sk_frag
	843 3584 0 -
	157 3904 0 sk_pacing_rate
	610 3968 0 sk_zckey
	610 4000 0 sk_tskey
	844 4032 0 __cacheline_group_end__sock_write_tx
	845 4032 0 __cacheline_group_begin__sock_read_tx
	157 4032 0 sk_max_pacing_rate
	678 4096 0 sk_sndtimeo
	596 4160 0 sk_priority
	596 4192 0 sk_mark
	827 4224 0 sk_dst_cache
	579 4288 0 sk_route_caps
	846 4352 0 sk_validate_xmit_skb
	580 4416 0 sk_gso_type
	580 4432 0 sk_gso_max_segs
	174 4448 0 sk_gso_max_size
	847 4480 0 sk_allocation
	596 4512 0 sk_txhash
	634 4544 0 sk_pacing_shift
	620 4552 0 sk_use_task_frag
	848 4560 0 __cacheline_group_end__sock_read_tx
	634 4560 1 sk_gso_disabled
	634 4561 1 sk_kern_sock
	634 4562 1 sk_no_check_tx
	634 4563 1 sk_no_check_rx
	634 4568 0 sk_shutdown
	580 4576 0 sk_type
	580 4592 0 sk_protocol
	157 4608 0 sk_lingertime
	849 4672 0 sk_prot_creator
	850 4736 0 sk_callback_lock
	169 4800 0 sk_err_soft
	596 4832 0 sk_ack_backlog
	596 4864 0 sk_max_ack_backlog
	851 4896 0 sk_uid
	617 4928 0 sk_peer_lock
	169 4960 0 sk_bind_phc
	792 4992 0 sk_peer_pid
	348 5056 0 sk_peer_cred
	852 5120 0 sk_stamp
	169 5184 0 sk_disconnects
	634 5216 0 sk_txrehash
	634 5224 0 sk_clockid
	634 5232 1 sk_txtime_deadline_mode
	634 5233 1 sk_txtime_report_errors
	634 5234 6 sk_txtime_unused
	161 5248 0 sk_user_data
	161 5312 0 sk_security
	853 5376 0 sk_cgrp_data
	830 5504 0 sk_state_change
	830 5568 0 sk_write_space
	830 5632 0 sk_error_report
	854 5696 0 sk_backlog_rcv
	830 5760 0 sk_destruct
	855 5824 0 sk_reuseport_cb
	241 5888 0 sk_bpf_storage
	856 5952 0 sk_rcu
	857 6080 0 ns_tracker
	858 6080 0 sk_user_frags
struct 128 7 socket
	859 0 0 state
	700 32 0 type
	157 64 0 flags
	860 128 0 file
	549 192 0 sk
	861 256 0 ops
	862 512 0 wq
struct 544 6 stack_record
	863 0 0 hash_list
	864 128 0 hash
	864 160 0 size
	58 192 0 handle
	865 224 0 count
	866 256 0 -
struct 416 14 subsys_private
	867 0 0 subsys
	619 768 0 devices_kset
	339 832 0 interfaces
	868 960 0 mutex
	619 1216 0 drivers_kset
	337 1280 0 klist_devices
	337 1600 0 klist_drivers
	869 1920 0 bus_notifier
	174 2304 1 drivers_autoprobe
	314 2368 0 bus
	311 2432 0 dev_root
	867 2496 0 glue_dirs
	331 3264 0 class
	870 3328 0 lock_key
struct 1408 65 super_block
	73 0 0 s_list
	195 128 0 s_dev
	279 160 0 s_blocksize_bits
	157 192 0 s_blocksize
	351 256 0 s_maxbytes
	359 320 0 s_type
	871 384 0 s_op
	872 448 0 dq_op
	873 512 0 s_qcop
	874 576 0 s_export_op
	157 640 0 s_flags
	157 704 0 s_iflags
	157 768 0 s_magic
	183 832 0 s_root
	153 896 0 s_umount
	169 1216 0 s_count
	155 1248 0 s_active
	161 1280 0 s_security
	875 1344 0 s_xattr
	876 1408 0 s_cop
	877 1472 0 s_master_keys
	878 1536 0 s_vop
	879 1600 0 s_encoding
	880 1664 0 s_encoding_flags
	881 1728 0 s_roots
	73 1792 0 s_mounts
	387 1920 0 s_bdev
	860 1984 0 s_bdev_file
	390 2048 0 s_bdi
	882 2112 0 s_mtd
	288 2176 0 s_instances
	174 2304 0 s_quota_types
	883 2368 0 s_dquot
	884 4864 0 s_writers
	161 7296 0 s_fs_info
	330 7360 0 s_time_gran
	422 7424 0 s_time_min
	422 7488 0 s_time_max
	330 7552 0 s_fsnotify_mask
	885 7616 0 s_fsnotify_info
	886 7680 0 s_id
	887 7936 0 s_uuid
	423 8064 0 s_uuid_len
	888 8072 0 s_sysfs_name
	174 8384 0 s_max_links
	198 8448 0 s_vfs_rename_mutex
	203 8704 0 s_subtype
	293 8768 0 s_d_op
	889 8832 0 s_shrink
	275 8896 0 s_remove_count
	169 8960 0 s_readonly_remount
	159 8992 0 s_wb_err
	394 9024 0 s_dio_done_wq
	297 9088 0 s_pins
	282 9152 0 s_user_ns
	890 9216 0 s_dentry_lru
	890 9600 0 s_inode_lru
	244 9984 0 rcu
	237 10112 0 destroy_work
	198 10368 0 s_sync_lock
	169 10624 0 s_stack_depth
	160 10752 0 s_inode_list_lock
	73 10816 0 s_inodes
	160 10944 0 s_inode_wblist_lock
	73 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	891 0 0 map
	157 64 0 length
	892 128 0 lock
struct 24 5 swap_cluster_info
	160 0 0 lock
	226 32 0 count
	423 48 0 flags
	423 56 0 order
	73 64 0 list
struct 680 32 swap_info_struct
	261 0 0 users
	157 128 0 flags
	700 192 0 prio
	893 256 0 list
	894 576 0 type
	174 608 0 max
	812 640 0 swap_map
	344 704 0 zeromap
	895 768 0 cluster_info
	73 832 0 free_clusters
	73 960 0 full_clusters
	896 1088 0 nonfull_clusters
	896 2368 0 frag_clusters
	897 3648 0 frag_cluster_nr
	174 3968 0 lowest_bit
	174 4000 0 highest_bit
	174 4032 0 pages
	174 4064 0 inuse_pages
	174 4096 0 cluster_next
	174 4128 0 cluster_nr
	451 4160 0 cluster_next_cpu
	898 4224 0 percpu_cluster
	899 4288 0 swap_extent_root
	387 4352 0 bdev
	860 4416 0 swap_file
	900 4480 0 comp
	160 4736 0 lock
	160 4768 0 cont_lock
	237 4800 0 discard_work
	237 5056 0 reclaim_work
	73 5312 0 discard_clusters
	901 5440 0 avail_lists
struct 16 4 taint_flag
	902 0 0 c_true
	902 8 0 c_false
	903 16 0 module
	203 64 0 desc
struct 9792 262 task_struct
	129 0 0 thread_info
	174 192 0 __state
	174 224 0 saved_state
	161 256 0 stack
	286 320 0 usage
	174 352 0 flags
	174 384 0 ptrace
	169 416 0 on_cpu
	904 448 0 wake_entry
	174 576 0 wakee_flips
	157 640 0 wakee_flip_decay_ts
	711 704 0 last_wakee
	169 768 0 recent_used_cpu
	169 800 0 wake_cpu
	169 832 0 on_rq
	169 864 0 prio
	169 896 0 static_prio
	169 928 0 normal_prio
	174 960 0 rt_priority
	905 1024 0 se
	906 3072 0 rt
	907 3456 0 dl
	908 5376 0 dl_server
	909 5440 0 sched_class
	910 5504 0 sched_task_group
	911 5632 0 stats
	297 7680 0 preempt_notifiers
	174 7744 0 btrace_seq
	174 7776 0 policy
	157 7808 0 max_allowed_capacity
	169 7872 0 nr_cpus_allowed
	912 7936 0 cpus_ptr
	913 8000 0 user_cpus_ptr
	914 8064 0 cpus_mask
	161 16256 0 migration_pending
	175 16320 0 migration_disabled
	175 16336 0 migration_flags
	169 16352 0 rcu_read_lock_nesting
	915 16384 0 rcu_read_unlock_special
	73 16448 0 rcu_node_entry
	916 16576 0 rcu_blocked_node
	157 16640 0 rcu_tasks_nvcsw
	423 16704 0 rcu_tasks_holdout
	423 16712 0 rcu_tasks_idx
	169 16736 0 rcu_tasks_idle_cpu
	73 16768 0 rcu_tasks_holdout_list
	169 16896 0 rcu_tasks_exit_cpu
	73 16960 0 rcu_tasks_exit_list
	169 17088 0 trc_reader_nesting
	169 17120 0 trc_ipi_to_cpu
	915 17152 0 trc_reader_special
	73 17216 0 trc_holdout_list
	73 17344 0 trc_blkd_node
	169 17472 0 trc_blkd_cpu
	917 17536 0 sched_info
	73 17792 0 tasks
	893 17920 0 pushable_tasks
	110 18240 0 pushable_dl_tasks
	802 18432 0 mm
	802 18496 0 active_mm
	196 18560 0 faults_disabled_mapping
	169 18624 0 exit_state
	169 18656 0 exit_code
	169 18688 0 exit_signal
	169 18720 0 pdeath_signal
	157 18752 0 jobctl
	174 18816 0 personality
	174 18848 1 sched_reset_on_fork
	174 18849 1 sched_contributes_to_load
	174 18850 1 sched_migrated
	174 18851 1 sched_task_hot
	174 18880 1 sched_remote_wakeup
	174 18881 1 sched_rt_mutex
	174 18882 1 user_dumpable
	174 18883 1 in_execve
	174 18884 1 in_iowait
	174 18885 1 restore_sigmask
	174 18886 1 in_lru_fault
	174 18887 1 no_cgroup_migration
	174 18888 1 frozen
	174 18889 1 use_memdelay
	174 18890 1 in_memstall
	174 18891 1 in_eventfd
	174 18892 1 pasid_activated
	174 18893 1 reported_split_lock
	174 18894 1 in_thrashing
	157 18944 0 atomic_flags
	918 19008 0 restart_block
	919 19456 0 pid
	919 19488 0 tgid
	157 19520 0 stack_canary
	711 19584 0 real_parent
	711 19648 0 parent
	73 19712 0 children
	73 19840 0 sibling
	711 19968 0 group_leader
	73 20032 0 ptraced
	73 20160 0 ptrace_entry
	792 20288 0 thread_pid
	920 20352 0 pid_links
	73 20864 0 thread_node
	921 20992 0 vfork_done
	632 21056 0 set_child_tid
	632 21120 0 clear_child_tid
	161 21184 0 worker_private
	262 21248 0 utime
	262 21312 0 stime
	262 21376 0 gtime
	235 21440 0 prev_cputime
	922 21632 0 vtime
	155 22016 0 tick_dep_mask
	157 22080 0 nvcsw
	157 22144 0 nivcsw
	262 22208 0 start_time
	262 22272 0 start_boottime
	157 22336 0 min_flt
	157 22400 0 maj_flt
	790 22464 0 posix_cputimers
	923 23104 0 posix_cputimers_work
	348 23552 0 ptracer_cred
	348 23616 0 real_cred
	348 23680 0 cred
	280 23744 0 cached_requested_key
	924 23808 0 comm
	925 23936 0 nameidata
	926 24000 0 sysvsem
	927 24064 0 sysvshm
	157 24192 0 last_switch_count
	157 24256 0 last_switch_time
	928 24320 0 fs
	929 24384 0 files
	930 24448 0 io_uring
	931 24512 0 nsproxy
	932 24576 0 signal
	933 24640 0 sighand
	934 24704 0 blocked
	934 24768 0 real_blocked
	934 24832 0 saved_sigmask
	784 24896 0 pending
	157 25088 0 sas_ss_sp
	935 25152 0 sas_ss_size
	174 25216 0 sas_ss_flags
	936 25280 0 task_works
	937 25344 0 audit_context
	276 25408 0 loginuid
	174 25440 0 sessionid
	938 25472 0 seccomp
	939 25600 0 syscall_dispatch
	262 25856 0 parent_exec_id
	262 25920 0 self_exec_id
	160 25984 0 alloc_lock
	703 26016 0 pi_lock
	940 26048 0 wake_q
	156 26112 0 pi_waiters
	711 26240 0 pi_top_task
	941 26304 0 pi_blocked_on
	161 26368 0 journal_info
	942 26432 0 bio_list
	943 26496 0 plug
	944 26560 0 reclaim_state
	945 26624 0 io_context
	946 26688 0 capture_control
	157 26752 0 ptrace_message
	947 26816 0 last_siginfo
	796 26880 0 ioac
	174 27328 0 psi_flags
	262 27392 0 acct_rss_mem1
	262 27456 0 acct_vm_mem1
	262 27520 0 acct_timexpd
	948 27584 0 mems_allowed
	289 28608 0 mems_allowed_seq
	169 28640 0 cpuset_mem_spread_rotor
	287 28672 0 cgroups
	73 28736 0 cg_list
	330 28864 0 closid
	330 28896 0 rmid
	949 28928 0 robust_list
	950 28992 0 compat_robust_list
	73 29056 0 pi_state_list
	951 29184 0 pi_state_cache
	198 29248 0 futex_exit_mutex
	174 29504 0 futex_state
	952 29536 0 perf_recursion
	953 29568 0 perf_event_ctxp
	198 29632 0 perf_event_mutex
	73 29888 0 perf_event_list
	954 30016 0 mempolicy
	700 30080 0 il_prev
	423 30096 0 il_weight
	700 30112 0 pref_node_fork
	169 30144 0 numa_scan_seq
	174 30176 0 numa_scan_period
	174 30208 0 numa_scan_period_max
	169 30240 0 numa_preferred_nid
	157 30272 0 numa_migrate_retry
	262 30336 0 node_stamp
	262 30400 0 last_task_numa_placement
	262 30464 0 last_sum_exec_runtime
	244 30528 0 numa_work
	955 30656 0 numa_group
	344 30720 0 numa_faults
	157 30784 0 total_numa_faults
	956 30848 0 numa_faults_locality
	157 31040 0 numa_pages_migrated
	957 31104 0 rseq
	330 31168 0 rseq_len
	330 31200 0 rseq_sig
	157 31232 0 rseq_event_mask
	169 31296 0 mm_cid
	169 31328 0 last_mm_cid
	169 31360 0 migrate_from_cpu
	169 31392 0 mm_cid_active
	244 31424 0 cid_work
	958 31552 0 tlb_ubc
	959 39808 0 splice_pipe
	960 39872 0 task_frag
	961 40000 0 delays
	169 40064 0 nr_dirtied
	169 40096 0 nr_dirtied_pause
	157 40128 0 dirty_paused_when
	262 40192 0 timer_slack_ns
	262 40256 0 default_timer_slack_ns
	169 40320 0 curr_ret_stack
	169 40352 0 curr_ret_depth
	344 40384 0 ret_stack
	797 40448 0 ftrace_timestamp
	155 40512 0 trace_overrun
	155 40544 0 tracing_graph_pause
	157 40576 0 trace_recursion
	174 40640 0 memcg_nr_pages_over_high
	477 40704 0 active_memcg
	470 40768 0 objcg
	193 40832 0 throttle_disk
	962 40896 0 utask
	174 40960 0 sequential_io
	174 40992 0 sequential_io_avg
	963 41024 0 kmap_ctrl
	244 41024 0 rcu
	286 41152 0 rcu_users
	169 41184 0 pagefault_disabled
	711 41216 0 oom_reaper_list
	964 41280 0 oom_reaper_timer
	965 41600 0 stack_vm_area
	286 41664 0 stack_refcount
	169 41696 0 patch_state
	161 41728 0 security
	241 41792 0 bpf_storage
	966 41856 0 bpf_ctx
	967 41920 0 bpf_net_context
	330 41984 0 kstack_offset
	161 42048 0 mce_vaddr
	968 42112 0 mce_kflags
	262 42176 0 mce_addr
	968 42240 1 mce_ripv
	968 42241 1 mce_whole_page
	968 42242 62 __mce_reserved
	244 42304 0 mce_kill_me
	169 42432 0 mce_count
	969 42496 0 kretprobe_instances
	969 42560 0 rethooks
	244 42624 0 l1d_flush_kill
	970 43008 0 thread
struct 24 4 thread_info
	157 0 0 flags
	157 64 0 syscall_work
	330 128 0 status
	330 160 0 cpu
struct 280 23 timekeeper
	971 0 0 tkr_mono
	971 448 0 tkr_raw
	972 896 0 xtime_sec
	157 960 0 ktime_sec
	973 1024 0 wall_to_monotonic
	974 1152 0 offs_real
	974 1216 0 offs_boot
	974 1280 0 offs_tai
	975 1344 0 tai_offset
	174 1376 0 clock_was_set_seq
	976 1408 0 cs_was_changed_seq
	974 1472 0 next_leap_ktime
	972 1536 0 raw_sec
	973 1600 0 monotonic_to_boot
	972 1728 0 cycle_interval
	972 1792 0 xtime_interval
	977 1856 0 xtime_remainder
	972 1920 0 raw_interval
	972 1984 0 ntp_tick
	977 2048 0 ntp_error
	978 2112 0 ntp_error_shift
	978 2144 0 ntp_err_mult
	978 2176 0 skip_second_overflow
struct 24 4 token_bucket
	979 0 0 lock
	169 32 0 chain_len
	980 64 0 req_chain
	980 128 0 msk_chain
struct 8016 62 trace_array
	981 0 0 list
	341 128 0 name
	982 192 0 array_buffer
	982 512 0 max_buffer
	983 832 0 allocated_snapshot
	984 864 0 snapshot_trigger_lock
	174 896 0 snapshot
	157 960 0 max_latency
	183 1024 0 d_max_latency
	985 1088 0 fsnotify_work
	986 1344 0 fsnotify_irqwork
	174 1600 0 mapped
	157 1664 0 range_addr_start
	157 1728 0 range_addr_size
	678 1792 0 text_delta
	678 1856 0 data_delta
	987 1920 0 filtered_pids
	987 1984 0 filtered_no_pids
	988 2048 0 max_lock
	169 2080 0 buffer_disabled
	169 2112 0 sys_refcount_enter
	169 2144 0 sys_refcount_exit
	989 2176 0 enter_syscall_files
	989 31808 0 exit_syscall_files
	169 61440 0 stop_count
	169 61472 0 clock_id
	169 61504 0 nr_topts
	983 61536 0 clear_trace
	169 61568 0 buffer_percent
	174 61600 0 n_err_log_entries
	990 61632 0 current_trace
	174 61696 0 trace_flags
	991 61728 0 trace_flags_index
	174 61984 0 flags
	992 62016 0 start_lock
	203 62080 0 system_names
	981 62144 0 err_log
	183 62272 0 dir
	183 62336 0 options
	183 62400 0 percpu_dir
	993 62464 0 event_dir
	994 62528 0 topts
	981 62592 0 systems
	981 62720 0 events
	995 62848 0 trace_marker_file
	996 62912 0 tracing_cpumask
	996 62976 0 pipe_cpumask
	169 63040 0 ref
	169 63072 0 trace_ref
	997 63104 0 ops
	987 63168 0 function_pids
	987 63232 0 function_no_pids
	998 63296 0 gops
	981 63360 0 func_probes
	981 63488 0 mod_trace
	981 63616 0 mod_notrace
	169 63744 0 function_enabled
	169 63776 0 no_filter_buffering_ref
	981 63808 0 hist_vars
	999 63936 0 cond_snapshot
	1000 64000 0 last_func_repeats
	983 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	174 0 0 flags
	760 32 0 record_disabled
	760 64 0 resizing
	1001 128 0 cpumask
	653 192 0 reader_lock_key
	771 256 0 mutex
	1002 512 0 buffers
	1003 576 0 node
	1004 704 0 clock
	776 768 0 irq_work
	1005 1472 0 time_stamp_abs
	157 1536 0 range_addr_start
	157 1600 0 range_addr_end
	1006 1664 0 flush_nb
	678 1856 0 last_text_delta
	678 1920 0 last_data_delta
	174 1984 0 subbuf_order
	174 2016 0 max_data_size
struct 16 2 trace_print_flags
	157 0 0 mask
	203 64 0 name
struct 32 5 track
	157 0 0 addr
	1007 64 0 handle
	169 96 0 cpu
	169 128 0 pid
	157 192 0 when
struct 16 3 udp_hslot
	410 0 0 head
	169 64 0 count
	409 96 0 lock
struct 24 4 udp_table
	1008 0 0 hash
	1008 64 0 hash2
	174 128 0 mask
	174 160 0 log
struct 432 4 uts_namespace
	1009 0 0 name
	282 3136 0 user_ns
	283 3200 0 ucounts
	1010 3264 0 ns
struct 176 18 vm_area_struct
	1011 0 0 -
	802 128 0 vm_mm
	1012 192 0 vm_page_prot
	1013 256 0 -
	258 320 0 detached
	174 352 0 vm_lock_seq
	1014 384 0 vm_lock
	1015 448 0 shared
	73 704 0 anon_vma_chain
	1016 832 0 anon_vma
	1017 896 0 vm_ops
	157 960 0 vm_pgoff
	860 1024 0 vm_file
	161 1088 0 vm_private_data
	275 1152 0 swap_readahead_info
	954 1216 0 vm_policy
	1018 1280 0 numab_state
	1019 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	1020 0 0 event
struct 128 16 vm_operations_struct
	1021 0 0 open
	1021 64 0 close
	1022 128 0 may_split
	1023 192 0 mremap
	1024 256 0 mprotect
	1025 320 0 fault
	1026 384 0 huge_fault
	1027 448 0 map_pages
	1028 512 0 pagesize
	1025 576 0 page_mkwrite
	1025 640 0 pfn_mkwrite
	1029 704 0 access
	1030 768 0 name
	1031 832 0 set_policy
	1032 896 0 get_policy
	1033 960 0 find_special_page
struct 40 5 vm_special_mapping
	203 0 0 name
	891 64 0 pages
	1034 128 0 fault
	1035 192 0 mremap
	1036 256 0 close
struct 72 10 vm_struct
	965 0 0 next
	161 64 0 addr
	157 128 0 size
	157 192 0 flags
	891 256 0 pages
	174 320 0 page_order
	174 352 0 nr_pages
	1037 384 0 phys_addr
	439 448 0 caller
	157 512 0 requested_size
struct 72 6 vmap_area
	157 0 0 va_start
	157 64 0 va_end
	1038 128 0 rb_node
	1039 320 0 list
	1040 448 0 -
	157 512 0 flags
struct 6272 8 vmap_node
	1041 0 0 pool
	1042 49152 0 pool_lock
	1043 49184 0 skip_populate
	1044 49216 0 busy
	1044 49472 0 lazy
	1039 49728 0 purge_list
	1045 49856 0 purge_work
	157 50112 0 nr_purged
struct 168 17 worker
	1046 0 0 -
	1047 128 0 current_work
	1048 192 0 current_func
	1049 256 0 current_pwq
	1050 320 0 current_at
	174 384 0 current_color
	169 416 0 sleeping
	1048 448 0 last_func
	1051 512 0 scheduled
	711 640 0 task
	1052 704 0 pool
	1051 768 0 node
	157 896 0 last_active
	174 960 0 flags
	169 992 0 id
	1053 1024 0 desc
	394 1280 0 rescue_wq
struct 576 9 xa_node
	279 0 0 shift
	279 8 0 offset
	279 16 0 count
	279 24 0 nr_values
	1054 64 0 parent
	1055 128 0 array
	1056 192 0 -
	1057 320 0 slots
	1058 4416 0 -
struct 16 3 xarray
	160 0 0 xa_lock
	154 32 0 xa_flags
	161 64 0 xa_head
struct 1536 40 zone
	1059 0 0 _watermark
	157 256 0 watermark_boost
	157 320 0 nr_reserved_highatomic
	157 384 0 nr_free_highatomic
	1060 448 0 lowmem_reserve
	169 768 0 node
	487 832 0 zone_pgdat
	1061 896 0 per_cpu_pageset
	1062 960 0 per_cpu_zonestats
	169 1024 0 pageset_high_min
	169 1056 0 pageset_high_max
	169 1088 0 pageset_batch
	157 1152 0 zone_start_pfn
	275 1216 0 managed_pages
	157 1280 0 spanned_pages
	157 1344 0 present_pages
	157 1408 0 present_early_pages
	203 1472 0 name
	157 1536 0 nr_isolate_pageblock
	795 1600 0 span_seqlock
	169 1664 0 initialized
	233 2048 0 _pad1_
	1063 2048 0 free_area
	73 9792 0 unaccepted_pages
	157 9920 0 flags
	160 9984 0 lock
	233 10240 0 _pad2_
	157 10240 0 percpu_drift_mark
	157 10304 0 compact_cached_free_pfn
	1064 10368 0 compact_cached_migrate_pfn
	157 10496 0 compact_init_migrate_pfn
	157 10560 0 compact_init_free_pfn
	174 10624 0 compact_considered
	174 10656 0 compact_defer_shift
	169 10688 0 compact_order_failed
	258 10720 0 compact_blockskip_flush
	258 10728 0 contiguous
	233 10752 0 _pad3_
	1065 10752 0 vm_stat
	1066 11520 0 vm_numa_event
struct 81936 1 zonelist
	1067 0 0 _zonerefs
struct 16 2 zoneref
	1068 0 0 zone
	169 64 0 zone_idx
ptr 8 struct inode *
struct 40 5 rw_semaphore
	275 0 0 count
	275 64 0 owner
	1069 128 0 osq
	703 160 0 wait_lock
	73 192 0 wait_list
typedef 4 174 gfp_t
typedef 4 1070 atomic_t
struct 16 2 rb_root_cached
	899 0 0 rb_root
	738 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 330 errseq_t
typedef 4 1071 spinlock_t
ptr 8 void *
struct 4 1 kref
	1072 0 0 refcount
array 0 902 0
struct 968 23 block_device
	1073 0 0 bd_start_sect
	1073 64 0 bd_nr_sectors
	193 128 0 bd_disk
	170 192 0 bd_queue
	194 256 0 bd_stats
	157 320 0 bd_stamp
	179 384 0 __bd_flags
	1074 416 0 bd_dev
	196 448 0 bd_mapping
	179 512 0 bd_openers
	177 544 0 bd_size_lock
	161 576 0 bd_claiming
	161 640 0 bd_holder
	197 704 0 bd_holder_ops
	188 768 0 bd_holder_lock
	169 1024 0 bd_holders
	199 1088 0 bd_holder_dir
	179 1152 0 bd_fsfreeze_count
	188 1216 0 bd_fsfreeze_mutex
	200 1472 0 bd_meta_info
	169 1536 0 bd_writers
	161 1600 0 bd_security
	1075 1664 0 bd_device
struct 624 57 inode
	1076 0 0 i_mode
	175 16 0 i_opflags
	1077 32 0 i_uid
	1078 64 0 i_gid
	174 96 0 i_flags
	419 128 0 i_acl
	419 192 0 i_default_acl
	420 256 0 i_op
	294 320 0 i_sb
	196 384 0 i_mapping
	161 448 0 i_security
	157 512 0 i_ino
	1079 576 0 -
	1074 608 0 i_rdev
	1080 640 0 i_size
	1081 704 0 i_atime_sec
	1081 768 0 i_mtime_sec
	1081 832 0 i_ctime_sec
	1082 896 0 i_atime_nsec
	1082 928 0 i_mtime_nsec
	1082 960 0 i_ctime_nsec
	1082 992 0 i_generation
	177 1024 0 i_lock
	175 1056 0 i_bytes
	1083 1072 0 i_blkbits
	1084 1080 0 i_write_hint
	1085 1088 0 i_blocks
	1082 1152 0 i_state
	1086 1216 0 i_rwsem
	157 1536 0 dirtied_when
	157 1600 0 dirtied_time_when
	181 1664 0 i_hash
	184 1792 0 i_io_list
	426 1920 0 i_wb
	169 1984 0 i_wb_frn_winner
	1087 2016 0 i_wb_frn_avg_time
	1087 2032 0 i_wb_frn_history
	184 2048 0 i_lru
	184 2176 0 i_sb_list
	184 2304 0 i_wb_list
	1088 2432 0 -
	1089 2560 0 i_version
	1089 2624 0 i_sequence
	179 2688 0 i_count
	179 2720 0 i_dio_count
	179 2752 0 i_writecount
	179 2784 0 i_readcount
	1090 2816 0 -
	430 2880 0 i_flctx
	1091 2944 0 i_data
	184 4480 0 i_devices
	1092 4608 0 -
	1093 4672 0 i_fsnotify_mask
	433 4736 0 i_fsnotify_marks
	434 4800 0 i_crypt_info
	435 4864 0 i_verity_info
	161 4928 0 i_private
struct 64 3 -
	177 0 0 lock
	184 64 0 dispatch
	157 192 0 state
struct 88 4 delayed_work
	749 0 0 work
	748 256 0 timer
	394 576 0 wq
	169 640 0 cpu
typedef 8 1094 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	174 0 0 depth
	174 32 0 shift
	174 64 0 map_nr
	757 96 0 round_robin
	1095 128 0 map
	451 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1096 spinlock_t
typedef 40 1097 wait_queue_entry_t
typedef 4 1098 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1099 0 0 next
	1100 64 0 pprev
struct 64 12 kobject
	203 0 0 name
	184 64 0 entry
	199 192 0 parent
	619 256 0 kset
	1101 320 0 ktype
	223 384 0 sd
	1102 448 0 kref
	174 480 1 state_initialized
	174 481 1 state_in_sysfs
	174 482 1 state_add_uevent_sent
	174 483 1 state_remove_uevent_sent
	174 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1103 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1104 0 0 owner
	1105 64 0 wait_lock
	1106 96 0 osq
	184 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	172 0 0 sb
	174 256 0 wake_batch
	179 288 0 wake_index
	1107 320 0 ws
	179 384 0 ws_active
	174 416 0 min_shallow_depth
	179 448 0 completion_cnt
	179 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 262 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1108 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
struct 32 4 mutex
	275 0 0 owner
	703 64 0 wait_lock
	1069 96 0 osq
	73 128 0 wait_list
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1109 0 0 magic
	1110 16 0 version
	1110 24 0 flags
	1111 32 0 hdr_len
	1111 64 0 type_off
	1111 96 0 type_len
	1111 128 0 str_off
	1111 160 0 str_len
typedef 4 1111 u32
typedef 4 1112 refcount_t
struct 16 2 callback_head
	936 0 0 next
	1113 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 902 56
typedef 1 1114 bool
ptr 8 __u32 *
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
typedef 8 1115 local_t
typedef 4 1116 u32
ptr 8 struct buffer_data_page *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	223 0 0 kn
	157 64 0 notified_at
	964 128 0 notify_timer
array 168 224 3
typedef 2 880 u16
array 112 264 14
array 56 169 14
ptr 8 struct cgroup_root *
array 224 73 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1117 0 0 x
struct 32 2 cgroup_base_stat
	1118 0 0 cputime
	262 192 0 ntime
struct 24 3 prev_cputime
	262 0 0 utime
	262 64 0 stime
	703 128 0 lock
typedef 24 1119 wait_queue_head_t
struct 32 3 work_struct
	275 0 0 data
	73 64 0 entry
	1120 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1121 0 0 effective
	1122 2432 0 progs
	1123 4864 0 flags
	1124 5184 0 revisions
	73 7616 0 storages
	1125 7744 0 inactive
	261 7808 0 refcnt
	237 7936 0 release_work
struct 16 4 cgroup_freezer_state
	258 0 0 freeze
	169 32 0 e_freeze
	169 64 0 nr_frozen_descendants
	169 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 231 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	936 0 0 next
	1113 64 0 func
array 4096 902 4096
array 64 902 64
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
typedef 1 1114 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	157 0 0 percpu_count_ptr
	1126 64 0 data
typedef 8 968 u64
struct 56 3 rcu_work
	237 0 0 work
	244 256 0 rcu
	394 384 0 wq
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
typedef 8 428 atomic_long_t
typedef 4 1127 kuid_t
typedef 4 1128 kgid_t
typedef 8 1129 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	169 0 0 non_rcu
	244 0 0 rcu
typedef 4 1130 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1099 0 0 next
	1100 64 0 pprev
typedef 4 1131 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1132 0 0 next
	1133 64 0 pprev
struct 16 2 qstr
	1134 0 0 -
	625 64 0 name
array 40 279 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1135 0 0 -
union 16 2 -
	73 0 0 d_lru
	1136 0 0 d_wait
struct 8 1 hlist_head
	1099 0 0 first
union 16 3 -
	288 0 0 d_alias
	290 0 0 d_in_lookup_hash
	244 0 0 d_rcu
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
	203 0 0 name
	73 64 0 entry
	199 192 0 parent
	619 256 0 kset
	1101 320 0 ktype
	223 384 0 sd
	1137 448 0 kref
	174 480 1 state_initialized
	174 481 1 state_in_sysfs
	174 482 1 state_add_uevent_sent
	174 483 1 state_remove_uevent_sent
	174 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	203 0 0 name
	160 64 0 lock
struct 56 4 dev_links_info
	73 0 0 suppliers
	73 128 0 consumers
	73 256 0 defer_sync
	1138 384 0 status
struct 312 55 dev_pm_info
	1139 0 0 power_state
	258 32 1 can_wakeup
	258 33 1 async_suspend
	258 34 1 in_dpm_list
	258 35 1 is_prepared
	258 36 1 is_suspended
	258 37 1 is_noirq_suspended
	258 38 1 is_late_suspended
	258 39 1 no_pm
	258 40 1 early_init
	258 41 1 direct_complete
	330 64 0 driver_flags
	160 96 0 lock
	73 128 0 entry
	900 256 0 completion
	1140 512 0 wakeup
	258 576 1 wakeup_path
	258 577 1 syscore
	258 578 1 no_pm_callbacks
	258 579 1 async_in_progress
	258 580 1 smart_suspend
	258 581 1 must_resume
	258 582 1 may_skip_resume
	786 640 0 suspend_timer
	262 1152 0 timer_expires
	237 1216 0 work
	236 1472 0 wait_queue
	1141 1664 0 wakeirq
	155 1728 0 usage_count
	155 1760 0 child_count
	174 1792 3 disable_depth
	258 1795 1 idle_notification
	258 1796 1 request_pending
	258 1797 1 deferred_resume
	258 1798 1 needs_force_resume
	258 1799 1 runtime_auto
	258 1800 1 ignore_children
	258 1801 1 no_callbacks
	258 1802 1 irq_safe
	258 1803 1 use_autosuspend
	258 1804 1 timer_autosuspends
	258 1805 1 memalloc_noio
	174 1824 0 links_count
	1142 1856 0 request
	1143 1888 0 runtime_status
	1143 1920 0 last_status
	169 1952 0 runtime_error
	169 1984 0 autosuspend_delay
	262 2048 0 last_busy
	262 2112 0 active_time
	262 2176 0 suspended_time
	262 2240 0 accounting_timestamp
	1144 2304 0 subsys_data
	1145 2368 0 set_latency_tolerance
	1146 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1147 0 0 domain
	1148 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 432 u32
ptr 8 const struct class *
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 157 1
struct 40 4 klist
	1149 0 0 k_lock
	339 64 0 k_list
	1150 192 0 get
	1150 256 0 put
struct 32 3 klist_node
	161 0 0 n_klist
	339 64 0 n_node
	1151 192 0 n_ref
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
ptr 8 const struct device_driver *
ptr 8 char *
typedef 1 1152 u8
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	936 0 0 next
	1113 64 0 func
typedef 4 174 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1153 0 0 mnt
	183 64 0 dentry
union 32 2 -
	198 0 0 f_pos_lock
	262 0 0 f_pipe
typedef 8 1154 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	244 0 0 f_task_work
	1155 0 0 f_llist
	1156 0 0 f_ra
	1157 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 360 3
typedef 4 1158 atomic_t
typedef 1 1114 bool
typedef 24 1159 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1160 spinlock_t
array 8 157 1
array 512 860 64
union 64 2 -
	1161 0 0 -
	95 0 0 page
union 64 2 -
	1162 0 0 -
	95 0 0 __page_1
union 64 2 -
	1163 0 0 -
	95 0 0 __page_2
union 64 2 -
	1164 0 0 -
	95 0 0 __page_3
array 80 73 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1165 atomic_t
typedef 4 1166 spinlock_t
struct 16 1 plist_head
	1167 0 0 node_list
typedef 4 1168 spinlock_t
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
typedef 8 1169 genpool_algo_t
typedef 8 1170 atomic_long_t
typedef 8 1171 phys_addr_t
array 0 157 0
array 32 902 32
struct 16 3 xarray
	177 0 0 xa_lock
	1172 32 0 xa_flags
	161 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	414 0 0 bio_slab
	174 64 0 front_pad
	1173 128 0 cache
	1174 192 0 bio_pool
	1174 768 0 bvec_pool
	1174 1344 0 bio_integrity_pool
	1174 1920 0 bvec_integrity_pool
	174 2496 0 back_pad
	177 2528 0 rescue_lock
	1175 2560 0 rescue_list
	749 2688 0 rescue_work
	394 2944 0 rescue_workqueue
	181 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1176 u64
typedef 4 174 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
typedef 4 864 depot_stack_handle_t
struct 4 3 -
	864 0 17 pool_index_plus_1
	864 17 10 offset
	864 27 5 extra
struct 32 4 mutex
	1177 0 0 owner
	1178 64 0 wait_lock
	1179 96 0 osq
	405 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
array 16384 405 1024
array 4096 174 1024
array 32 902 32
typedef 4 1180 spinlock_t
struct 8 1 hlist_head
	1099 0 0 first
struct 8 1 hlist_nulls_head
	1181 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1114 bool
typedef 2 175 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	174 0 0 i_nlink
	174 0 0 __i_nlink
typedef 8 1182 time64_t
typedef 1 1183 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 262 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	297 0 0 i_dentry
	244 0 0 i_rcu
typedef 8 1184 atomic64_t
union 8 2 -
	347 0 0 i_fop
	1185 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	959 0 0 i_pipe
	1186 0 0 i_cdev
	341 0 0 i_link
	174 0 0 i_dir_seq
typedef 4 174 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1187 0 0 start
	1187 64 0 end
	161 128 0 vaddr
	157 192 0 nslabs
	437 256 0 late_alloc
	174 288 0 nareas
	174 320 0 area_nslabs
	1188 384 0 areas
	1189 448 0 slots
typedef 1 1114 bool
typedef 8 1190 atomic_long_t
ptr 8 const void *
union 32 3 -
	1191 0 0 dir
	1192 0 0 symlink
	1193 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 174 slab_flags_t
struct 8 3 reciprocal_value
	1194 0 0 m
	1195 32 0 sh1
	1195 40 0 sh2
struct 4 1 kmem_cache_order_objects
	174 0 0 x
typedef 4 174 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
struct 64 12 kobject
	203 0 0 name
	449 64 0 entry
	199 192 0 parent
	619 256 0 kset
	1101 320 0 ktype
	223 384 0 sd
	1196 448 0 kref
	174 480 1 state_initialized
	174 481 1 state_in_sysfs
	174 482 1 state_add_uevent_sent
	174 483 1 state_remove_uevent_sent
	174 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1197 1024
union 16 2 -
	1198 0 0 -
	1199 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1200 local_lock_t
typedef 4 1201 spinlock_t
typedef 8 1202 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	174 0 0 done
	1203 64 0 wait
ptr 8 struct list_head *
union 256 5 -
	1204 0 0 -
	1205 0 0 -
	1206 0 0 mr64
	1207 0 0 ma64
	1208 0 0 alloc
union 4 2 -
	160 0 0 ma_lock
	1209 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	169 0 0 id
	286 32 0 ref
struct 256 18 page_counter
	275 0 0 usage
	233 512 0 _pad1_
	157 512 0 emin
	275 576 0 min_usage
	275 640 0 children_min_usage
	157 704 0 elow
	275 768 0 low_usage
	275 832 0 children_low_usage
	157 896 0 watermark
	157 960 0 local_watermark
	157 1024 0 failcnt
	233 1536 0 _pad2_
	258 1536 0 protection_support
	157 1600 0 min
	157 1664 0 low
	157 1728 0 high
	157 1792 0 max
	1210 1856 0 parent
union 256 2 -
	465 0 0 swap
	465 0 0 memsw
struct 120 8 vmpressure
	157 0 0 scanned
	157 64 0 reclaimed
	157 128 0 tree_scanned
	157 192 0 tree_reclaimed
	160 256 0 sr_lock
	73 320 0 events
	198 448 0 events_lock
	237 704 0 work
ptr 8 struct memcg_vmstats *
array 72 275 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	160 0 0 lock
	1211 64 0 completions
	964 448 0 period_timer
	157 768 0 period_time
	157 832 0 dirty_limit_tstamp
	157 896 0 dirty_limit
array 160 1212 4
struct 32 3 deferred_split
	160 0 0 split_queue_lock
	73 64 0 split_queue
	157 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	73 0 0 fifo
	160 128 0 lock
array 0 1213 0
ptr 8 struct mem_cgroup *
ptr 8 struct lruvec_stats_percpu *
ptr 8 struct lruvec_stats *
ptr 8 struct shrinker_info *
struct 1560 11 lruvec
	373 0 0 lists
	160 640 0 lru_lock
	157 704 0 anon_cost
	157 768 0 file_cost
	275 832 0 nonresident_age
	1064 896 0 refaults
	157 1024 0 flags
	1214 1088 0 lrugen
	1215 11840 0 mm_state
	487 12416 0 pgdat
	1216 12480 0 zswap_lruvec_state
array 200 1217 5
struct 16 2 mem_cgroup_reclaim_iter
	477 0 0 position
	155 64 0 generation
ptr 8 struct mem_section_usage *
array 0 157 0
typedef 0 1218 local_lock_t
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1219 0 0 data
	594 64 0 entry
	1220 192 0 func
array 304 678 38
array 176 157 22
typedef 8 1221 atomic64_t
ptr 8 void **
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 1344 65 -
	1222 0 0 -
	75 512 0 mm_mt
	157 640 0 mmap_base
	157 704 0 mmap_legacy_base
	157 768 0 mmap_compat_base
	157 832 0 mmap_compat_legacy_base
	157 896 0 task_size
	1223 960 0 pgd
	155 1024 0 membarrier_state
	155 1056 0 mm_users
	1224 1088 0 pcpu_cid
	157 1152 0 mm_cid_next_scan
	275 1216 0 pgtables_bytes
	169 1280 0 map_count
	160 1312 0 page_table_lock
	153 1344 0 mmap_lock
	73 1664 0 mmlist
	1225 1792 0 mm_lock_seq
	428 1856 0 futex_unique_id
	157 1920 0 hiwater_rss
	157 1984 0 hiwater_vm
	157 2048 0 total_vm
	157 2112 0 locked_vm
	428 2176 0 pinned_vm
	157 2240 0 data_vm
	157 2304 0 exec_vm
	157 2368 0 stack_vm
	157 2432 0 def_flags
	1225 2496 0 write_protect_seq
	160 2528 0 arg_lock
	157 2560 0 start_code
	157 2624 0 end_code
	157 2688 0 start_data
	157 2752 0 end_data
	157 2816 0 start_brk
	157 2880 0 brk
	157 2944 0 start_stack
	157 3008 0 arg_start
	157 3072 0 arg_end
	157 3136 0 env_start
	157 3200 0 env_end
	1226 3264 0 saved_auxv
	1227 6592 0 rss_stat
	1228 7872 0 binfmt
	1229 7936 0 context
	157 9024 0 flags
	160 9088 0 ioctx_lock
	1230 9152 0 ioctx_table
	711 9216 0 owner
	282 9280 0 user_ns
	860 9344 0 exe_file
	1231 9408 0 notifier_subscriptions
	157 9472 0 numa_next_scan
	157 9536 0 numa_scan_offset
	169 9600 0 numa_scan_seq
	155 9632 0 tlb_flush_pending
	155 9664 0 tlb_flush_batched
	1232 9728 0 uprobes_state
	275 9792 0 hugetlb_usage
	237 9856 0 async_put_work
	1233 10112 0 iommu_mm
	157 10176 0 ksm_merging_pages
	157 10240 0 ksm_rmap_items
	275 10304 0 ksm_zero_pages
	1234 10368 0 lru_gen
array 0 157 0
ptr 8 Elf64_Sym *
array 56 902 56
struct 96 5 module_kobject
	310 0 0 kobj
	217 512 0 mod
	199 576 0 drivers_dir
	1235 640 0 mp
	921 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1236 7
struct 24 3 mod_arch_specific
	174 0 0 num_orcs
	632 64 0 orc_unwind_ip
	1237 128 0 orc_unwind
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
	1238 0 0 descs
	1239 64 0 classes
	174 128 0 num_descs
	174 160 0 num_classes
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
struct 16 2 hlist_node
	1099 0 0 next
	1100 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	183 0 0 mnt_root
	294 64 0 mnt_sb
	169 128 0 mnt_flags
	1240 192 0 mnt_idmap
union 24 3 -
	1241 0 0 mnt_node
	1242 0 0 mnt_rcu
	1243 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	523 0 0 mnt_mp_list
	523 0 0 mnt_umount
typedef 4 174 __u32
typedef 8 1244 u64
struct 8 1 hlist_head
	1099 0 0 first
typedef 0 1245 local_lock_t
struct 24 5 page_frag_cache
	161 0 0 va
	1246 64 0 offset
	1246 80 0 size
	174 96 0 pagecnt_bias
	417 128 0 pfmemalloc
struct 16 3 page_frag_1k
	161 0 0 va
	1247 64 0 offset
	417 80 0 pfmemalloc
array 512 161 64
typedef 4 1248 refcount_t
typedef 4 1249 u32
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
struct 8 1 llist_node
	1250 0 0 next
ptr 8 struct key_tag *
struct 24 3 idr
	551 0 0 idr_rt
	174 128 0 idr_base
	174 160 0 idr_next
struct 24 4 ns_common
	183 0 0 stashed
	1251 64 0 ops
	174 128 0 inum
	539 160 0 count
struct 0 0 ref_tracker_dir
ptr 8 struct proc_dir_entry *
struct 104 2 ctl_table_set
	1252 0 0 is_seen
	1253 64 0 dir
ptr 8 struct sock *
ptr 8 struct uevent_sock *
struct 16 3 xarray
	366 0 0 xa_lock
	1254 32 0 xa_flags
	161 64 0 xa_head
struct 8 1 raw_notifier_head
	1255 0 0 head
ptr 8 struct net_device *
struct 40 6 netns_core
	1256 0 0 sysctl_hdr
	169 64 0 sysctl_somaxconn
	169 96 0 sysctl_optmem_max
	1257 128 0 sysctl_txrehash
	1258 192 0 prot_inuse
	1094 256 0 rps_default_mask
struct 128 16 netns_mib
	1259 0 0 ip_statistics
	1259 64 0 ipv6_statistics
	1260 128 0 tcp_statistics
	1261 192 0 net_statistics
	1262 256 0 udp_statistics
	1262 320 0 udp_stats_in6
	1263 384 0 xfrm_statistics
	1264 448 0 tls_statistics
	1265 512 0 mptcp_statistics
	1262 576 0 udplite_statistics
	1262 640 0 udplite_stats_in6
	1266 704 0 icmp_statistics
	1267 768 0 icmpmsg_statistics
	1268 832 0 icmpv6_statistics
	1269 896 0 icmpv6msg_statistics
	547 960 0 proc_net_devsnmp6
struct 40 2 netns_packet
	1270 0 0 sklist_lock
	1271 256 0 sklist
struct 32 3 netns_unix
	1272 0 0 table
	169 128 0 sysctl_max_dgram_qlen
	1256 192 0 ctl
struct 72 5 netns_nexthop
	1273 0 0 rb_root
	353 64 0 devhash
	174 128 0 seq
	540 160 0 last_id_allocated
	1274 192 0 notifier_chain
struct 832 167 netns_ipv4
	1275 0 0 __cacheline_group_begin__netns_ipv4_read_tx
	1257 0 0 sysctl_tcp_early_retrans
	1257 8 0 sysctl_tcp_tso_win_divisor
	1257 16 0 sysctl_tcp_tso_rtt_log
	1257 24 0 sysctl_tcp_autocorking
	169 32 0 sysctl_tcp_min_snd_mss
	174 64 0 sysctl_tcp_notsent_lowat
	169 96 0 sysctl_tcp_limit_output_bytes
	169 128 0 sysctl_tcp_min_rtt_wlen
	1276 160 0 sysctl_tcp_wmem
	1257 256 0 sysctl_ip_fwd_use_pmtu
	1277 264 0 __cacheline_group_end__netns_ipv4_read_tx
	1278 264 0 __cacheline_group_begin__netns_ipv4_read_txrx
	1257 264 0 sysctl_tcp_moderate_rcvbuf
	1279 272 0 __cacheline_group_end__netns_ipv4_read_txrx
	1280 272 0 __cacheline_group_begin__netns_ipv4_read_rx
	1257 272 0 sysctl_ip_early_demux
	1257 280 0 sysctl_tcp_early_demux
	169 288 0 sysctl_tcp_reordering
	1276 320 0 sysctl_tcp_rmem
	1281 416 0 __cacheline_group_end__netns_ipv4_read_rx
	1282 512 0 __cacheline_group_begin__icmp
	362 512 0 icmp_global_credit
	540 544 0 icmp_global_stamp
	1283 576 0 __cacheline_group_end__icmp
	1284 1024 0 __cacheline_group_pad__icmp
	1285 1024 0 tcp_death_row
	1286 2048 0 udp_table
	1256 2112 0 forw_hdr
	1256 2176 0 frags_hdr
	1256 2240 0 ipv4_hdr
	1256 2304 0 route_hdr
	1256 2368 0 xfrm4_hdr
	1287 2432 0 devconf_all
	1287 2496 0 devconf_dflt
	1288 2560 0 ra_chain
	1270 2624 0 ra_mutex
	1289 2880 0 rules_ops
	1290 2944 0 fib_main
	1290 3008 0 fib_default
	174 3072 0 fib_rules_require_fldissect
	363 3104 0 fib_has_custom_rules
	363 3112 0 fib_has_custom_local_routes
	363 3120 0 fib_offload_disabled
	1257 3128 0 sysctl_tcp_shrink_window
	362 3136 0 fib_num_tclassid_users
	353 3200 0 fib_table_hash
	549 3264 0 fibnl
	549 3328 0 mc_autojoin_sk
	1291 3392 0 peers
	1292 3456 0 fqdir
	1257 3520 0 sysctl_icmp_echo_ignore_all
	1257 3528 0 sysctl_icmp_echo_enable_probe
	1257 3536 0 sysctl_icmp_echo_ignore_broadcasts
	1257 3544 0 sysctl_icmp_ignore_bogus_error_responses
	1257 3552 0 sysctl_icmp_errors_use_inbound_ifaddr
	169 3584 0 sysctl_icmp_ratelimit
	169 3616 0 sysctl_icmp_ratemask
	169 3648 0 sysctl_icmp_msgs_per_sec
	169 3680 0 sysctl_icmp_msgs_burst
	540 3712 0 ip_rt_min_pmtu
	169 3744 0 ip_rt_mtu_expires
	169 3776 0 ip_rt_min_advmss
	1293 3808 0 ip_local_ports
	1257 3872 0 sysctl_tcp_ecn
	1257 3880 0 sysctl_tcp_ecn_fallback
	1257 3888 0 sysctl_ip_default_ttl
	1257 3896 0 sysctl_ip_no_pmtu_disc
	1257 3904 0 sysctl_ip_fwd_update_priority
	1257 3912 0 sysctl_ip_nonlocal_bind
	1257 3920 0 sysctl_ip_autobind_reuse
	1257 3928 0 sysctl_ip_dynaddr
	1257 3936 0 sysctl_raw_l3mdev_accept
	1257 3944 0 sysctl_udp_early_demux
	1257 3952 0 sysctl_nexthop_compat_mode
	1257 3960 0 sysctl_fwmark_reflect
	1257 3968 0 sysctl_tcp_fwmark_accept
	1257 3976 0 sysctl_tcp_l3mdev_accept
	1257 3984 0 sysctl_tcp_mtu_probing
	169 4000 0 sysctl_tcp_mtu_probe_floor
	169 4032 0 sysctl_tcp_base_mss
	169 4064 0 sysctl_tcp_probe_threshold
	540 4096 0 sysctl_tcp_probe_interval
	169 4128 0 sysctl_tcp_keepalive_time
	169 4160 0 sysctl_tcp_keepalive_intvl
	1257 4192 0 sysctl_tcp_keepalive_probes
	1257 4200 0 sysctl_tcp_syn_retries
	1257 4208 0 sysctl_tcp_synack_retries
	1257 4216 0 sysctl_tcp_syncookies
	1257 4224 0 sysctl_tcp_migrate_req
	1257 4232 0 sysctl_tcp_comp_sack_nr
	1257 4240 0 sysctl_tcp_backlog_ack_defer
	1257 4248 0 sysctl_tcp_pingpong_thresh
	1257 4256 0 sysctl_tcp_retries1
	1257 4264 0 sysctl_tcp_retries2
	1257 4272 0 sysctl_tcp_orphan_retries
	1257 4280 0 sysctl_tcp_tw_reuse
	169 4288 0 sysctl_tcp_fin_timeout
	1257 4320 0 sysctl_tcp_sack
	1257 4328 0 sysctl_tcp_window_scaling
	1257 4336 0 sysctl_tcp_timestamps
	169 4352 0 sysctl_tcp_rto_min_us
	1257 4384 0 sysctl_tcp_recovery
	1257 4392 0 sysctl_tcp_thin_linear_timeouts
	1257 4400 0 sysctl_tcp_slow_start_after_idle
	1257 4408 0 sysctl_tcp_retrans_collapse
	1257 4416 0 sysctl_tcp_stdurg
	1257 4424 0 sysctl_tcp_rfc1337
	1257 4432 0 sysctl_tcp_abort_on_overflow
	1257 4440 0 sysctl_tcp_fack
	169 4448 0 sysctl_tcp_max_reordering
	169 4480 0 sysctl_tcp_adv_win_scale
	1257 4512 0 sysctl_tcp_dsack
	1257 4520 0 sysctl_tcp_app_win
	1257 4528 0 sysctl_tcp_frto
	1257 4536 0 sysctl_tcp_nometrics_save
	1257 4544 0 sysctl_tcp_no_ssthresh_metrics_save
	1257 4552 0 sysctl_tcp_workaround_signed_windows
	169 4576 0 sysctl_tcp_challenge_ack_limit
	1257 4608 0 sysctl_tcp_min_tso_segs
	1257 4616 0 sysctl_tcp_reflect_tos
	169 4640 0 sysctl_tcp_invalid_ratelimit
	169 4672 0 sysctl_tcp_pacing_ss_ratio
	169 4704 0 sysctl_tcp_pacing_ca_ratio
	174 4736 0 sysctl_tcp_child_ehash_entries
	157 4800 0 sysctl_tcp_comp_sack_delay_ns
	157 4864 0 sysctl_tcp_comp_sack_slack_ns
	169 4928 0 sysctl_max_syn_backlog
	169 4960 0 sysctl_tcp_fastopen
	1294 4992 0 tcp_congestion_control
	1295 5056 0 tcp_fastopen_ctx
	174 5120 0 sysctl_tcp_fastopen_blackhole_timeout
	362 5152 0 tfo_active_disable_times
	157 5184 0 tfo_active_disable_stamp
	540 5248 0 tcp_challenge_timestamp
	540 5280 0 tcp_challenge_count
	1257 5312 0 sysctl_tcp_plb_enabled
	1257 5320 0 sysctl_tcp_plb_idle_rehash_rounds
	1257 5328 0 sysctl_tcp_plb_rehash_rounds
	1257 5336 0 sysctl_tcp_plb_suspend_rto_sec
	169 5344 0 sysctl_tcp_plb_cong_thresh
	169 5376 0 sysctl_udp_wmem_min
	169 5408 0 sysctl_udp_rmem_min
	1257 5440 0 sysctl_fib_notify_on_flag_change
	1257 5448 0 sysctl_tcp_syn_linear_timeouts
	1257 5456 0 sysctl_udp_l3mdev_accept
	1257 5464 0 sysctl_igmp_llm_reports
	169 5472 0 sysctl_igmp_max_memberships
	169 5504 0 sysctl_igmp_max_msf
	169 5536 0 sysctl_igmp_qrv
	1296 5568 0 ping_group_range
	362 5696 0 dev_addr_genid
	174 5728 0 sysctl_udp_child_hash_entries
	344 5760 0 sysctl_local_reserved_ports
	169 5824 0 sysctl_ip_prot_sock
	541 5888 0 mr_tables
	1289 6016 0 mr_rules_ops
	1297 6080 0 sysctl_fib_multipath_hash_seed
	540 6144 0 sysctl_fib_multipath_hash_fields
	1257 6176 0 sysctl_fib_multipath_use_neigh
	1257 6184 0 sysctl_fib_multipath_hash_policy
	1298 6208 0 notifier_ops
	174 6272 0 fib_seq
	1298 6336 0 ipmr_notifier_ops
	174 6400 0 ipmr_seq
	362 6432 0 rt_genid
	1299 6464 0 ip_id_key
struct 832 42 netns_ipv6
	1300 0 0 ip6_dst_ops
	1301 1536 0 sysctl
	1302 3008 0 devconf_all
	1302 3072 0 devconf_dflt
	1291 3136 0 peers
	1292 3200 0 fqdir
	1303 3264 0 fib6_null_entry
	1304 3328 0 ip6_null_entry
	1305 3392 0 rt6_stats
	1306 3456 0 ip6_fib_timer
	353 3776 0 fib_table_hash
	1307 3840 0 fib6_main_tbl
	541 3904 0 fib6_walkers
	1308 4032 0 fib6_walker_lock
	366 4096 0 fib6_gc_lock
	362 4128 0 ip6_rt_gc_expire
	157 4160 0 ip6_rt_last_gc
	279 4224 0 flowlabel_has_excl
	363 4232 0 fib6_has_custom_rules
	174 4256 0 fib6_rules_require_fldissect
	174 4288 0 fib6_routes_require_src
	1304 4352 0 ip6_prohibit_entry
	1304 4416 0 ip6_blk_hole_entry
	1307 4480 0 fib6_local_tbl
	1289 4544 0 fib6_rules_ops
	549 4608 0 ndisc_sk
	549 4672 0 tcp_sk
	549 4736 0 igmp_sk
	549 4800 0 mc_autojoin_sk
	353 4864 0 inet6_addr_lst
	366 4928 0 addrconf_hash_lock
	1309 4992 0 addr_chk_work
	541 5696 0 mr6_tables
	1289 5824 0 mr6_rules_ops
	362 5888 0 dev_addr_genid
	362 5920 0 fib6_sernum
	1310 5952 0 seg6_data
	1298 6016 0 notifier_ops
	1298 6080 0 ip6mr_notifier_ops
	174 6144 0 ipmr_seq
	1311 6208 0 ip6addrlbl_table
	1312 6336 0 ioam6_data
struct 304 47 netns_sctp
	1313 0 0 sctp_statistics
	547 64 0 proc_net_sctp
	1256 128 0 sysctl_header
	549 192 0 ctl_sock
	549 256 0 udp4_sock
	549 320 0 udp6_sock
	169 384 0 udp_port
	169 416 0 encap_port
	541 448 0 local_addr_list
	541 576 0 addr_waitq
	1306 704 0 addr_wq_timer
	541 1024 0 auto_asconf_splist
	366 1152 0 addr_wq_lock
	366 1184 0 local_addr_lock
	174 1216 0 rto_initial
	174 1248 0 rto_min
	174 1280 0 rto_max
	169 1312 0 rto_alpha
	169 1344 0 rto_beta
	169 1376 0 max_burst
	169 1408 0 cookie_preserve_enable
	341 1472 0 sctp_hmac_alg
	174 1536 0 valid_cookie_life
	174 1568 0 sack_timeout
	174 1600 0 hb_interval
	174 1632 0 probe_interval
	169 1664 0 max_retrans_association
	169 1696 0 max_retrans_path
	169 1728 0 max_retrans_init
	169 1760 0 pf_retrans
	169 1792 0 ps_retrans
	169 1824 0 pf_enable
	169 1856 0 pf_expose
	169 1888 0 sndbuf_policy
	169 1920 0 rcvbuf_policy
	169 1952 0 default_auto_asconf
	169 1984 0 addip_enable
	169 2016 0 addip_noauth
	169 2048 0 prsctp_enable
	169 2080 0 reconf_enable
	169 2112 0 auth_enable
	169 2144 0 intl_enable
	169 2176 0 ecn_enable
	169 2208 0 scope_policy
	169 2240 0 rwnd_upd_shift
	157 2304 0 max_autoclose
	169 2368 0 l3mdev_accept
struct 264 10 netns_nf
	547 0 0 proc_netfilter
	1314 64 0 nf_loggers
	1256 768 0 nf_log_dir_header
	1256 832 0 nf_lwtnl_dir_header
	1315 896 0 hooks_ipv4
	1315 1216 0 hooks_ipv6
	1316 1536 0 hooks_arp
	1315 1728 0 hooks_bridge
	174 2048 0 defrag_ipv4_users
	174 2080 0 defrag_ipv6_users
struct 232 10 netns_ct
	363 0 0 ecache_dwork_pending
	1257 8 0 sysctl_log_invalid
	1257 16 0 sysctl_events
	1257 24 0 sysctl_acct
	1257 32 0 sysctl_tstamp
	1257 40 0 sysctl_checksum
	1317 64 0 stat
	1318 128 0 nf_conntrack_event_cb
	1319 192 0 nf_ct_proto
	362 1792 0 labels_used
struct 8 2 netns_nftables
	174 0 0 base_seq
	1257 32 0 gencursor
struct 8 1 netns_ft
	1320 0 0 stat
ptr 8 struct net_generic *
struct 64 3 netns_bpf
	1321 0 0 run_array
	1322 128 0 progs
	1323 256 0 links
struct 960 34 netns_xfrm
	541 0 0 state_all
	353 128 0 state_bydst
	353 192 0 state_bysrc
	353 256 0 state_byspi
	353 320 0 state_byseq
	353 384 0 state_cache_input
	174 448 0 state_hmask
	174 480 0 state_num
	1324 512 0 state_hash_work
	541 768 0 policy_all
	353 896 0 policy_byidx
	174 960 0 policy_idx_hmask
	174 992 0 idx_generator
	1325 1024 0 policy_bydst
	1326 1408 0 policy_count
	1324 1600 0 policy_hash_work
	1327 1856 0 policy_hthresh
	541 2240 0 inexact_bins
	549 2368 0 nlsk
	549 2432 0 nlsk_stash
	540 2496 0 sysctl_aevent_etime
	540 2528 0 sysctl_aevent_rseqth
	169 2560 0 sysctl_larval_drop
	540 2592 0 sysctl_acq_expires
	1328 2624 0 policy_default
	1256 2688 0 sysctl_hdr
	1300 3072 0 xfrm4_dst_ops
	1300 4608 0 xfrm6_dst_ops
	366 6144 0 xfrm_state_lock
	1329 6176 0 xfrm_state_hash_generation
	1329 6208 0 xfrm_policy_hash_generation
	366 6240 0 xfrm_policy_lock
	1270 6272 0 xfrm_cfg_mutex
	1309 6528 0 nat_keepalive_work
typedef 8 1330 u64
ptr 8 struct netns_ipvs *
struct 72 7 netns_mpls
	169 0 0 ip_ttl_propagate
	169 32 0 default_ttl
	1331 64 0 platform_labels
	1332 128 0 platform_label
	1270 192 0 platform_mutex
	1333 448 0 platform_label_seq
	1256 512 0 ctl
struct 40 2 netns_xdp
	1270 0 0 lock
	1271 256 0 list
struct 96 12 netns_smc
	1334 0 0 smc_stats
	1270 64 0 mutex_fback_rsn
	1335 320 0 fback_rsn
	363 384 0 limit_smc_hs
	1256 448 0 smc_hdr
	174 512 0 sysctl_autocorking_size
	174 544 0 sysctl_smcr_buf_type
	169 576 0 sysctl_smcr_testlink_time
	169 608 0 sysctl_wmem
	169 640 0 sysctl_rmem
	169 672 0 sysctl_max_links_per_lgr
	169 704 0 sysctl_max_conns_per_lgr
array 0 1336 0
union 8 2 -
	1337 0 0 -
	1338 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1339 netdev_features_t
typedef 2 1340 u16
typedef 2 1341 s16
array 64 1342 16
array 16 1343 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1336 0
array 0 1336 0
union 8 3 -
	1344 0 0 lstats
	1345 0 0 tstats
	1346 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1336 0
array 0 1336 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1347 u32
ptr 8 rx_handler_func_t *
typedef 8 1348 possible_net_t
ptr 8 struct netpoll_info *
array 0 1336 0
array 16 902 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	594 0 0 upper
	594 128 0 lower
typedef 4 596 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1349 0 0 -
	1350 64 0 -
	1351 128 0 -
	1352 192 0 -
	1353 256 0 -
	1354 320 0 -
	1355 384 0 -
	1356 448 0 -
	1357 512 0 -
	1358 576 0 -
	1359 640 0 -
	1360 704 0 -
	1361 768 0 -
	1362 832 0 -
	1363 896 0 -
	1364 960 0 -
	1365 1024 0 -
	1366 1088 0 -
	1367 1152 0 -
	1368 1216 0 -
	1369 1280 0 -
	1370 1344 0 -
	1371 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1372 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 279 32
typedef 4 1373 spinlock_t
struct 32 3 netdev_hw_addr_list
	594 0 0 list
	169 128 0 count
	1374 192 0 tree
ptr 8 struct kset *
typedef 1 1114 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1099 0 0 next
	1100 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 663 16
struct 40 4 timer_list
	627 0 0 entry
	157 128 0 expires
	1375 192 0 function
	596 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1336 u8
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
	1376 0 0 kobj
	311 512 0 parent
	312 576 0 p
	203 640 0 init_name
	313 704 0 type
	314 768 0 bus
	315 832 0 driver
	161 896 0 platform_data
	161 960 0 driver_data
	1377 1024 0 driver_override
	1378 1152 0 mutex
	1379 1408 0 links
	1380 1856 0 power
	319 4352 0 pm_domain
	320 4416 0 em_pd
	1381 4480 0 msi
	322 4608 0 dma_ops
	323 4672 0 dma_mask
	1339 4736 0 coherent_dma_mask
	1339 4800 0 bus_dma_limit
	324 4864 0 dma_range_map
	325 4928 0 dma_parms
	594 4992 0 dma_pools
	326 5120 0 dma_io_tlb_mem
	1382 5184 0 archdata
	328 5184 0 of_node
	329 5248 0 fwnode
	169 5312 0 numa_node
	1383 5344 0 devt
	596 5376 0 id
	617 5408 0 devres_lock
	594 5440 0 devres_head
	331 5568 0 class
	265 5632 0 groups
	269 5696 0 release
	332 5760 0 iommu_group
	333 5824 0 iommu
	334 5888 0 physical_location
	1384 5952 0 removable
	620 5984 1 offline_disabled
	620 5985 1 offline
	620 5986 1 of_node_reused
	620 5987 1 state_synced
	620 5988 1 can_match
	620 5989 1 dma_skip_sync
	620 5990 1 dma_iommu
	1385 6016 0 flags
array 32 643 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 634 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1386 3
array 32 634 32
typedef 0 1387 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1099 0 0 first
ptr 8 struct dim_irq_moder *
array 0 634 0
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	73 0 0 list
	244 0 0 rcu
union 40 5 -
	1388 0 0 -
	1389 0 0 -
	1390 0 0 -
	1391 0 0 -
	244 0 0 callback_head
union 4 2 -
	174 0 0 page_type
	155 0 0 _mapcount
struct 48 8 page_pool_params_fast
	174 0 0 order
	174 32 0 pool_size
	169 64 0 nid
	311 128 0 dev
	1392 192 0 napi
	1393 256 0 dma_dir
	174 288 0 max_len
	174 320 0 offset
typedef 4 1394 u32
array 0 814 0
int 8 s long int
typedef 8 157 netmem_ref
array 0 814 0
struct 0 0 -
struct 88 4 delayed_work
	1395 0 0 work
	1396 256 0 timer
	394 576 0 wq
	169 640 0 cpu
struct 1032 2 pp_alloc_cache
	676 0 0 count
	1397 64 0 cache
struct 192 8 ptr_ring
	169 0 0 producer
	409 32 0 producer_lock
	169 512 0 consumer_head
	169 544 0 consumer_tail
	409 576 0 consumer_lock
	169 1024 0 size
	169 1056 0 batch
	492 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	409 0 0 xa_lock
	1398 32 0 xa_flags
	161 64 0 xa_head
typedef 4 1399 atomic_t
typedef 4 1400 refcount_t
typedef 8 1401 u64
struct 32 5 page_pool_params_slow
	553 0 0 netdev
	174 64 0 queue_idx
	174 96 0 flags
	1402 128 0 init_callback
	161 192 0 init_arg
struct 32 4 -
	1403 0 0 list
	689 128 0 detach_time
	676 192 0 napi_id
	676 224 0 id
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
struct 32 8 pcpu_block_md
	169 0 0 scan_hint
	169 32 0 scan_hint_start
	169 64 0 contig_hint
	169 96 0 contig_hint_start
	169 128 0 left_free
	169 160 0 right_free
	169 192 0 first_free
	169 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1114 bool
ptr 8 struct pcpuobj_ext *
array 0 157 0
typedef 1 1404 s8
array 47 698 47
int 2 s short int
array 12 698 12
array 48 157 6
typedef 4 1405 raw_spinlock_t
typedef 8 1182 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 149 5
array 163872 150 2
array 96 236 4
ptr 8 struct task_struct *
struct 208 8 lru_gen_mm_walk
	1406 0 0 lruvec
	157 64 0 seq
	157 128 0 next_addr
	1407 192 0 nr_pages
	1408 1472 0 mm_stats
	169 1600 0 batched
	258 1632 0 can_swap
	258 1640 0 force_scan
struct 232 4 lru_gen_memcg
	157 0 0 seq
	956 64 0 nr_memcgs
	1409 256 0 fifo
	160 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 275 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	157 0 0 total
	157 64 0 ignored
	157 128 0 failed
	157 192 0 delayed
	157 256 0 recovered
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1410 0 0 owner
	1411 64 0 wait_lock
	1412 96 0 osq
	1413 128 0 wait_list
typedef 24 1414 wait_queue_head_t
typedef 1 1114 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1415 atomic_long_t
struct 16 2 prb_data_blk_lpos
	157 0 0 begin
	157 64 0 next
typedef 8 1416 u64
typedef 2 1417 u16
typedef 1 1418 u8
typedef 4 1419 u32
struct 64 2 dev_printk_info
	1420 0 0 subsystem
	1421 128 0 device
struct 48 6 prb_desc_ring
	174 0 0 count_bits
	1422 64 0 descs
	1423 128 0 infos
	725 192 0 head_id
	725 256 0 tail_id
	725 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	174 0 0 size_bits
	341 64 0 data
	725 128 0 head_lpos
	725 192 0 tail_lpos
union 16 3 -
	1424 0 0 pt_rcu_head
	405 0 0 pt_list
	1425 0 0 -
union 8 4 -
	157 0 0 pt_index
	802 0 0 pt_mm
	737 0 0 pt_frag_refcount
	737 0 0 pt_share_count
union 8 2 -
	157 0 0 _pt_pad_2
	1426 0 0 ptl
typedef 4 1427 atomic_t
ptr 8 struct rb_node *
ptr 8 struct elevator_queue *
typedef 4 1428 refcount_t
struct 16 2 percpu_ref
	157 0 0 percpu_count_ptr
	1126 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1429 0 0 features
	1430 32 0 flags
	157 64 0 seg_boundary_mask
	157 128 0 virt_boundary_mask
	174 192 0 max_hw_sectors
	174 224 0 max_dev_sectors
	174 256 0 chunk_sectors
	174 288 0 max_sectors
	174 320 0 max_user_sectors
	174 352 0 max_segment_size
	174 384 0 physical_block_size
	174 416 0 logical_block_size
	174 448 0 alignment_offset
	174 480 0 io_min
	174 512 0 io_opt
	174 544 0 max_discard_sectors
	174 576 0 max_hw_discard_sectors
	174 608 0 max_user_discard_sectors
	174 640 0 max_secure_erase_sectors
	174 672 0 max_write_zeroes_sectors
	174 704 0 max_zone_append_sectors
	174 736 0 discard_granularity
	174 768 0 discard_alignment
	174 800 0 zone_write_granularity
	174 832 0 atomic_write_hw_max
	174 864 0 atomic_write_max_sectors
	174 896 0 atomic_write_hw_boundary
	174 928 0 atomic_write_boundary_sectors
	174 960 0 atomic_write_hw_unit_min
	174 992 0 atomic_write_unit_min
	174 1024 0 atomic_write_hw_unit_max
	174 1056 0 atomic_write_unit_max
	175 1088 0 max_segments
	175 1104 0 max_integrity_segments
	175 1120 0 max_discard_segments
	174 1152 0 max_open_zones
	174 1184 0 max_active_zones
	174 1216 0 dma_alignment
	174 1248 0 dma_pad_mask
	1431 1280 0 integrity
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
	181 0 0 entry
	157 128 0 expires
	1375 192 0 function
	1082 256 0 flags
struct 32 3 work_struct
	1104 0 0 data
	184 64 0 entry
	1432 192 0 func
array 8 157 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	936 0 0 next
	1113 64 0 func
typedef 24 1433 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1114 bool
typedef 8 1434 resource_size_t
ptr 8 struct resource *
typedef 4 1435 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1436 raw_spinlock_t
typedef 4 1437 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	174 0 0 order
	222 64 0 data
ptr 8 struct buffer_page *
typedef 8 1438 size_t
typedef 8 1439 rb_time_t
array 40 770 5
typedef 8 1440 u64
struct 32 4 mutex
	1441 0 0 owner
	762 64 0 wait_lock
	1442 96 0 osq
	219 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1441 0 0 data
	219 64 0 entry
	1443 192 0 func
struct 32 2 completion
	174 0 0 done
	1444 64 0 wait
struct 88 7 rb_irq_work
	1445 0 0 work
	1446 256 0 waiters
	1446 448 0 full_waiters
	760 640 0 seq
	1005 672 0 waiters_pending
	1005 680 0 full_waiters_pending
	1005 688 0 wakeup_full
typedef 4 1447 spinlock_t
union 32 2 -
	1448 0 0 dir_offsets
	1449 0 0 -
struct 16 2 timespec64
	1450 0 0 tv_sec
	678 64 0 tv_nsec
struct 16 2 shared_policy
	1451 0 0 root
	1452 64 0 lock
struct 16 2 simple_xattrs
	1451 0 0 rb_root
	1452 64 0 lock
typedef 4 1453 atomic_t
struct 624 57 inode
	1454 0 0 i_mode
	175 16 0 i_opflags
	1455 32 0 i_uid
	1456 64 0 i_gid
	174 96 0 i_flags
	419 128 0 i_acl
	419 192 0 i_default_acl
	420 256 0 i_op
	294 320 0 i_sb
	196 384 0 i_mapping
	161 448 0 i_security
	157 512 0 i_ino
	1457 576 0 -
	1458 608 0 i_rdev
	1459 640 0 i_size
	1450 704 0 i_atime_sec
	1450 768 0 i_mtime_sec
	1450 832 0 i_ctime_sec
	1460 896 0 i_atime_nsec
	1460 928 0 i_mtime_nsec
	1460 960 0 i_ctime_nsec
	1460 992 0 i_generation
	777 1024 0 i_lock
	175 1056 0 i_bytes
	1461 1072 0 i_blkbits
	1462 1080 0 i_write_hint
	1463 1088 0 i_blocks
	1460 1152 0 i_state
	1464 1216 0 i_rwsem
	157 1536 0 dirtied_when
	157 1600 0 dirtied_time_when
	1465 1664 0 i_hash
	1413 1792 0 i_io_list
	426 1920 0 i_wb
	169 1984 0 i_wb_frn_winner
	1466 2016 0 i_wb_frn_avg_time
	1466 2032 0 i_wb_frn_history
	1413 2048 0 i_lru
	1413 2176 0 i_sb_list
	1413 2304 0 i_wb_list
	1467 2432 0 -
	1468 2560 0 i_version
	1468 2624 0 i_sequence
	782 2688 0 i_count
	782 2720 0 i_dio_count
	782 2752 0 i_writecount
	782 2784 0 i_readcount
	1469 2816 0 -
	430 2880 0 i_flctx
	1470 2944 0 i_data
	1413 4480 0 i_devices
	1471 4608 0 -
	1472 4672 0 i_fsnotify_mask
	433 4736 0 i_fsnotify_marks
	434 4800 0 i_crypt_info
	435 4864 0 i_verity_info
	161 4928 0 i_private
struct 24 2 sigpending
	73 0 0 list
	934 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1473 0 0 node
	787 256 0 _softexpires
	1474 320 0 function
	1475 384 0 base
	423 448 0 state
	423 456 0 is_rel
	423 464 0 is_soft
	423 472 0 is_hard
typedef 8 704 ktime_t
array 32 1476 2
struct 24 1 thread_group_cputimer
	1477 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1478 0 0 bases
	174 576 0 timers_active
	174 608 0 expiry_active
array 32 792 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1479 seqlock_t
struct 56 7 task_io_accounting
	262 0 0 rchar
	262 64 0 wchar
	262 128 0 syscr
	262 192 0 syscw
	262 256 0 read_bytes
	262 320 0 write_bytes
	262 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 1480 16
struct 56 7 pacct_struct
	169 0 0 ac_flag
	678 64 0 ac_exitcode
	157 128 0 ac_mem
	262 192 0 ac_utime
	262 256 0 ac_stime
	157 320 0 ac_minflt
	157 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
union 24 4 -
	1481 0 0 -
	1482 0 0 rbnode
	541 0 0 list
	542 0 0 ll_node
union 8 2 -
	1483 0 0 tstamp
	569 0 0 skb_mstamp_ns
array 48 902 48
union 16 3 -
	1484 0 0 -
	541 0 0 tcp_tsorted_anchor
	157 0 0 _sk_redir
typedef 2 175 __u16
array 0 809 0
typedef 1 279 __u8
union 60 2 -
	1485 0 0 -
	1486 0 0 headers
typedef 4 174 sk_buff_data_t
ptr 8 unsigned char *
ptr 8 struct skb_ext *
typedef 1 279 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1487 0 0 hwtstamps
	1488 0 0 xsk_meta
array 272 1489 17
union 32 2 -
	1490 0 0 -
	1491 0 0 callback_head
typedef 4 1492 atomic_t
struct 136 25 sock_common
	1493 0 0 -
	1494 64 0 -
	1495 96 0 -
	175 128 0 skc_family
	279 144 0 skc_state
	279 152 4 skc_reuse
	279 156 1 skc_reuseport
	279 157 1 skc_ipv6only
	279 158 1 skc_net_refcnt
	169 160 0 skc_bound_dev_if
	1496 192 0 -
	849 320 0 skc_prot
	598 384 0 skc_net
	1497 448 0 skc_v6_daddr
	1497 576 0 skc_v6_rcv_saddr
	491 704 0 skc_cookie
	1498 768 0 -
	1499 832 0 skc_dontcopy_begin
	1500 832 0 -
	175 960 0 skc_tx_queue_mapping
	175 976 0 skc_rx_queue_mapping
	1501 992 0 -
	840 1024 0 skc_refcnt
	1502 1056 0 skc_dontcopy_end
	1503 1056 0 -
array 0 1336 0
typedef 4 169 __s32
struct 24 3 sk_buff_head
	1504 0 0 -
	1347 128 0 qlen
	617 160 0 lock
struct 24 4 -
	610 0 0 rmem_alloc
	169 32 0 len
	815 64 0 head
	815 128 0 tail
array 0 1336 0
array 0 1336 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1505 0 0 sk_wq
	1505 0 0 sk_wq_raw
ptr 8 void (*)(struct sock *)
array 0 1336 0
array 0 1336 0
ptr 8 struct socket *
array 16 1506 2
array 0 1336 0
array 0 1336 0
typedef 32 1507 socket_lock_t
array 0 1336 0
array 0 1336 0
typedef 4 1508 refcount_t
union 8 2 -
	815 0 0 sk_send_head
	1374 0 0 tcp_rtx_queue
struct 16 3 page_frag
	718 0 0 page
	1347 64 0 offset
	1347 96 0 size
union 40 2 -
	631 0 0 sk_timer
	631 0 0 mptcp_retransmit_timer
array 0 1336 0
array 0 1336 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 174 gfp_t
array 0 1336 0
ptr 8 struct proto *
typedef 8 1509 rwlock_t
typedef 4 1510 kuid_t
typedef 8 1511 ktime_t
struct 16 3 sock_cgroup_data
	231 0 0 cgroup
	596 64 0 classid
	580 96 0 prioidx
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	936 0 0 next
	1113 64 0 func
typedef 0 1512 netns_tracker
struct 16 3 xarray
	617 0 0 xa_lock
	847 32 0 xa_flags
	161 64 0 xa_head
typedef 4 1513 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1514 0 0 wait
	723 192 0 fasync_list
	157 256 0 flags
	856 320 0 rcu
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
typedef 4 1515 u32
typedef 4 1516 refcount_t
union 512 2 -
	1517 0 0 entries
	1518 0 0 -
struct 96 4 kset
	339 0 0 list
	1149 128 0 list_lock
	1519 192 0 kobj
	458 704 0 uevent_ops
struct 32 4 mutex
	1520 0 0 owner
	1521 64 0 wait_lock
	1522 96 0 osq
	339 128 0 wait_list
struct 48 2 blocking_notifier_head
	1523 0 0 rwsem
	1255 320 0 head
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
typedef 2 175 __u16
struct 8 1 hlist_bl_head
	1132 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	174 0 0 flags
	153 64 0 dqio_sem
	1524 384 0 files
	1525 576 0 info
	1526 2304 0 ops
struct 304 4 sb_writers
	175 0 0 frozen
	169 32 0 freeze_kcount
	169 64 0 freeze_ucount
	1527 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 902 32
typedef 16 1528 uuid_t
array 37 902 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1529 0 0 node
	73 64 0 list
	169 192 0 shrinker_id
	258 224 0 memcg_aware
	148 256 0 xa
ptr 8 struct page **
typedef 4 1530 spinlock_t
struct 40 3 plist_node
	169 0 0 prio
	73 64 0 prio_list
	73 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 73 10
array 40 174 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	738 0 0 rb_node
struct 32 2 completion
	174 0 0 done
	1531 64 0 wait
array 0 893 0
char 1 u char
typedef 1 1114 bool
struct 16 4 __call_single_node
	1155 0 0 llist
	1532 64 0 -
	226 96 0 src
	226 112 0 dst
struct 256 23 sched_entity
	1533 0 0 load
	110 128 0 run_node
	262 320 0 deadline
	262 384 0 min_vruntime
	262 448 0 min_slice
	73 512 0 group_node
	279 640 0 on_rq
	279 648 0 sched_delayed
	279 656 0 rel_deadline
	279 664 0 custom_slice
	262 704 0 exec_start
	262 768 0 sum_exec_runtime
	262 832 0 prev_sum_exec_runtime
	262 896 0 vruntime
	704 960 0 vlag
	262 1024 0 slice
	262 1088 0 nr_migrations
	169 1152 0 depth
	1534 1216 0 parent
	1535 1280 0 cfs_rq
	1535 1344 0 my_q
	157 1408 0 runnable_weight
	1536 1536 0 avg
struct 48 7 sched_rt_entity
	73 0 0 run_list
	157 128 0 timeout
	157 192 0 watchdog_stamp
	174 256 0 time_slice
	175 288 0 on_rq
	175 304 0 on_list
	1537 320 0 back
struct 240 23 sched_dl_entity
	110 0 0 rb_node
	262 192 0 dl_runtime
	262 256 0 dl_deadline
	262 320 0 dl_period
	262 384 0 dl_bw
	262 448 0 dl_density
	704 512 0 runtime
	262 576 0 deadline
	174 640 0 flags
	174 672 1 dl_throttled
	174 673 1 dl_yielded
	174 674 1 dl_non_contending
	174 675 1 dl_overrun
	174 676 1 dl_server
	174 677 1 dl_server_active
	174 678 1 dl_defer
	174 679 1 dl_defer_armed
	174 680 1 dl_defer_running
	786 704 0 dl_timer
	786 1216 0 inactive_timer
	1538 1728 0 rq
	1539 1792 0 server_pick_task
	908 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	262 0 0 wait_start
	262 64 0 wait_max
	262 128 0 wait_count
	262 192 0 wait_sum
	262 256 0 iowait_count
	262 320 0 iowait_sum
	262 384 0 sleep_start
	262 448 0 sleep_max
	704 512 0 sum_sleep_runtime
	262 576 0 block_start
	262 640 0 block_max
	704 704 0 sum_block_runtime
	704 768 0 exec_max
	262 832 0 slice_max
	262 896 0 nr_migrations_cold
	262 960 0 nr_failed_migrations_affine
	262 1024 0 nr_failed_migrations_running
	262 1088 0 nr_failed_migrations_hot
	262 1152 0 nr_forced_migrations
	262 1216 0 nr_wakeups
	262 1280 0 nr_wakeups_sync
	262 1344 0 nr_wakeups_migrate
	262 1408 0 nr_wakeups_local
	262 1472 0 nr_wakeups_remote
	262 1536 0 nr_wakeups_affine
	262 1600 0 nr_wakeups_affine_attempts
	262 1664 0 nr_wakeups_passive
	262 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1540 cpumask_t
union 4 2 rcu_special
	1541 0 0 b
	330 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	157 0 0 pcount
	797 64 0 run_delay
	797 128 0 last_arrival
	797 192 0 last_queued
struct 56 3 restart_block
	157 0 0 arch_data
	1542 64 0 fn
	1543 128 0 -
typedef 4 1544 pid_t
array 64 288 4
ptr 8 struct completion *
struct 48 7 vtime
	1225 0 0 seqcount
	797 64 0 starttime
	1545 128 0 state
	174 160 0 cpu
	262 192 0 utime
	262 256 0 stime
	262 320 0 gtime
struct 56 3 posix_cputimers_work
	244 0 0 work
	198 128 0 mutex
	174 384 0 scheduled
array 16 902 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1546 0 0 undo_list
struct 16 1 sysv_shm
	73 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1547 sigset_t
typedef 8 1548 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	169 0 0 mode
	155 32 0 filter_count
	1549 64 0 filter
struct 32 4 syscall_user_dispatch
	341 0 0 selector
	157 64 0 offset
	157 128 0 len
	258 192 0 on_dispatch
struct 8 1 wake_q_node
	1550 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1551 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 423 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 157 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1552 0 0 arch
	258 8192 0 flush_required
	258 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	718 0 0 page
	432 64 0 offset
	432 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	288 0 0 entry
	157 128 0 expires
	1375 192 0 function
	330 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 797 __u64
struct 8 1 llist_head
	1250 0 0 first
struct 4416 22 thread_struct
	1553 0 0 tls_array
	157 192 0 sp
	175 256 0 es
	175 272 0 ds
	175 288 0 fsindex
	175 304 0 gsindex
	157 320 0 fsbase
	157 384 0 gsbase
	1554 448 0 ptrace_bps
	157 704 0 virtual_dr6
	157 768 0 ptrace_dr7
	157 832 0 cr2
	157 896 0 trap_nr
	157 960 0 error_code
	1555 1024 0 io_bitmap
	157 1088 0 iopl_emul
	174 1152 1 iopl_warn
	330 1184 0 pkru
	157 1216 0 features
	157 1280 0 features_locked
	1556 1344 0 shstk
	1557 1536 0 fpu
struct 56 8 tk_read_base
	1558 0 0 clock
	972 64 0 mask
	972 128 0 cycle_last
	978 192 0 mult
	978 224 0 shift
	972 256 0 xtime_nsec
	974 320 0 base
	972 384 0 base_real
typedef 8 1559 u64
struct 16 2 timespec64
	1560 0 0 tv_sec
	678 64 0 tv_nsec
typedef 8 977 ktime_t
typedef 4 1561 s32
typedef 1 1562 u8
typedef 8 1563 s64
typedef 4 1564 u32
typedef 4 1565 spinlock_t
struct 8 1 hlist_nulls_head
	1181 0 0 first
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
struct 40 5 array_buffer
	1566 0 0 tr
	761 64 0 buffer
	1567 128 0 data
	1568 192 0 time_start
	169 256 0 cpu
typedef 1 1114 bool
typedef 4 1569 spinlock_t
struct 32 3 work_struct
	1570 0 0 data
	981 64 0 entry
	1571 192 0 func
struct 32 3 irq_work
	1572 0 0 node
	1573 128 0 func
	1574 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1575 arch_spinlock_t
array 3704 995 463
ptr 8 struct tracer *
array 32 279 32
typedef 4 1576 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1094 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1094 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1099 0 0 next
	1100 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1114 bool
struct 24 3 notifier_block
	1577 0 0 notifier_call
	1255 64 0 next
	169 128 0 priority
typedef 4 1194 depot_stack_handle_t
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	1578 0 0 sysname
	1578 520 0 nodename
	1578 1040 0 release
	1578 1560 0 version
	1578 2080 0 machine
	1578 2600 0 domainname
struct 24 4 ns_common
	183 0 0 stashed
	1251 64 0 ops
	174 128 0 inum
	1579 160 0 count
union 16 2 -
	1580 0 0 -
	244 0 0 vm_rcu
typedef 8 1581 pgprot_t
union 8 2 -
	1582 0 0 vm_flags
	1582 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	110 0 0 rb
	157 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1583 0 0 ctx
array 896 157 112
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
typedef 8 1584 phys_addr_t
struct 24 3 rb_node
	157 0 0 __rb_parent_color
	738 64 0 rb_right
	738 128 0 rb_left
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
union 8 2 -
	157 0 0 subtree_max_size
	965 0 0 vm
array 6144 1585 256
typedef 4 1586 spinlock_t
typedef 1 1114 bool
struct 32 3 rb_list
	1587 0 0 root
	1039 64 0 head
	1042 192 0 lock
struct 32 3 work_struct
	1588 0 0 data
	1039 64 0 entry
	1589 192 0 func
union 16 2 -
	1051 0 0 entry
	1590 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1591 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1592 u64
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
ptr 8 struct worker_pool *
array 32 902 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1593 0 0 private_list
	1594 0 0 callback_head
array 512 161 64
union 24 2 -
	1595 0 0 tags
	1595 0 0 marks
array 32 157 4
array 40 678 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 52 11
array 16 157 2
array 96 275 12
array 48 275 6
array 81936 151 5121
ptr 8 struct zone *
struct 4 1 optimistic_spin_queue
	155 0 0 tail
struct 4 1 -
	169 0 0 counter
struct 4 1 spinlock
	1596 0 0 -
typedef 4 1597 refcount_t
typedef 8 398 sector_t
typedef 4 1598 dev_t
struct 760 47 device
	182 0 0 kobj
	311 512 0 parent
	312 576 0 p
	203 640 0 init_name
	313 704 0 type
	314 768 0 bus
	315 832 0 driver
	161 896 0 platform_data
	161 960 0 driver_data
	1599 1024 0 driver_override
	188 1152 0 mutex
	1600 1408 0 links
	1601 1856 0 power
	319 4352 0 pm_domain
	320 4416 0 em_pd
	1602 4480 0 msi
	322 4608 0 dma_ops
	323 4672 0 dma_mask
	398 4736 0 coherent_dma_mask
	398 4800 0 bus_dma_limit
	324 4864 0 dma_range_map
	325 4928 0 dma_parms
	184 4992 0 dma_pools
	326 5120 0 dma_io_tlb_mem
	1603 5184 0 archdata
	328 5184 0 of_node
	329 5248 0 fwnode
	169 5312 0 numa_node
	1074 5344 0 devt
	1082 5376 0 id
	177 5408 0 devres_lock
	184 5440 0 devres_head
	331 5568 0 class
	265 5632 0 groups
	269 5696 0 release
	332 5760 0 iommu_group
	333 5824 0 iommu
	334 5888 0 physical_location
	1604 5952 0 removable
	757 5984 1 offline_disabled
	757 5985 1 offline
	757 5986 1 of_node_reused
	757 5987 1 state_synced
	757 5988 1 can_match
	757 5989 1 dma_skip_sync
	757 5990 1 dma_iommu
	750 6016 0 flags
typedef 2 175 umode_t
typedef 4 1605 kuid_t
typedef 4 1606 kgid_t
union 4 2 -
	174 0 0 i_nlink
	174 0 0 __i_nlink
typedef 8 1607 loff_t
typedef 8 1608 time64_t
typedef 4 1093 u32
typedef 1 1609 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 398 blkcnt_t
struct 40 5 rw_semaphore
	1104 0 0 count
	1104 64 0 owner
	1106 128 0 osq
	1105 160 0 wait_lock
	184 192 0 wait_list
typedef 2 1610 u16
union 16 2 -
	1611 0 0 i_dentry
	754 0 0 i_rcu
typedef 8 1612 atomic64_t
union 8 2 -
	347 0 0 i_fop
	1185 0 0 free_inode
struct 192 15 address_space
	152 0 0 host
	386 64 0 i_pages
	1086 192 0 invalidate_lock
	1172 512 0 gfp_mask
	179 544 0 i_mmap_writable
	1613 576 0 i_mmap
	157 704 0 nrpages
	157 768 0 writeback_index
	158 832 0 a_ops
	157 896 0 flags
	1614 960 0 wb_err
	177 992 0 i_private_lock
	184 1024 0 i_private_list
	1086 1152 0 i_mmap_rwsem
	161 1472 0 i_private_data
union 8 4 -
	959 0 0 i_pipe
	1186 0 0 i_cdev
	341 0 0 i_link
	174 0 0 i_dir_seq
typedef 4 174 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1615 0 0 -
struct 40 4 wait_queue_entry
	174 0 0 flags
	161 64 0 private
	1616 128 0 func
	184 192 0 entry
struct 4 1 -
	169 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	740 0 0 refcount
struct 16 3 blk_mq_queue_map
	451 0 0 mq_map
	174 64 0 nr_queues
	174 96 0 queue_offset
typedef 8 1089 atomic_long_t
typedef 4 1617 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	179 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 330 __kernel_dev_t
typedef 2 175 __u16
typedef 1 279 __u8
typedef 4 174 __u32
struct 4 1 refcount_struct
	1618 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1441 0 0 a
typedef 4 174 __u32
array 0 902 0
struct 24 3 task_cputime
	262 0 0 stime
	262 64 0 utime
	797 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	160 0 0 lock
	73 64 0 head
typedef 8 1591 work_func_t
array 304 1125 38
array 304 297 38
array 38 423 38
array 304 262 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4 1 -
	1619 0 0 val
struct 4 1 -
	1620 0 0 val
struct 8 1 -
	262 0 0 val
struct 4 1 refcount_struct
	155 0 0 refs
struct 4 1 seqcount_spinlock
	1225 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1621 0 0 -
	262 0 0 hash_len
union 8 2 -
	968 0 0 lock_count
	1622 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	286 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1623 pm_message_t
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
typedef 4 1624 spinlock_t
ptr 8 void (*)(struct klist_node *)
struct 4 1 kref
	1625 0 0 refcount
typedef 1 279 __u8
ptr 8 struct vfsmount *
typedef 8 1626 __kernel_loff_t
struct 8 1 llist_node
	1250 0 0 next
struct 32 6 file_ra_state
	157 0 0 start
	174 64 0 size
	174 96 0 async_size
	174 128 0 ra_pages
	174 160 0 mmap_miss
	351 192 0 prev_pos
typedef 8 1627 freeptr_t
struct 4 1 -
	169 0 0 counter
struct 24 2 wait_queue_head
	366 0 0 lock
	541 64 0 head
struct 4 1 spinlock
	1628 0 0 -
struct 64 8 -
	157 0 0 flags
	1629 64 0 -
	196 192 0 mapping
	157 256 0 index
	1630 320 0 -
	155 384 0 _mapcount
	155 416 0 _refcount
	157 448 0 memcg_data
struct 40 7 -
	157 0 0 _flags_1
	157 64 0 _head_1
	155 128 0 _large_mapcount
	155 160 0 _entire_mapcount
	155 192 0 _nr_pages_mapped
	155 224 0 _pincount
	174 256 0 _folio_nr_pages
struct 32 3 -
	157 0 0 _flags_2
	157 64 0 _head_2
	73 128 0 _deferred_list
struct 48 6 -
	157 0 0 _flags_3
	157 64 0 _head_3
	161 128 0 _hugetlb_subpool
	161 192 0 _hugetlb_cgroup
	161 256 0 _hugetlb_cgroup_rsvd
	161 320 0 _hugetlb_hwpoison
struct 4 1 -
	169 0 0 counter
struct 4 1 spinlock
	1631 0 0 -
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
struct 4 1 spinlock
	1632 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1633 atomic64_t
typedef 8 1634 u64
typedef 4 174 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1635 mempool_t
struct 16 2 bio_list
	1636 0 0 head
	1636 64 0 tail
typedef 8 797 __u64
typedef 8 1637 atomic_long_t
typedef 4 1638 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	737 0 0 tail
struct 4 1 spinlock
	1639 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1626 __s64
typedef 1 279 __u8
struct 8 1 -
	704 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1640 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1641 atomic64_t
struct 32 4 kernfs_elem_dir
	157 0 0 subdirs
	899 64 0 children
	243 128 0 root
	157 192 0 rev
struct 8 1 kernfs_elem_symlink
	223 0 0 target_kn
struct 32 4 kernfs_elem_attr
	1642 0 0 ops
	1643 64 0 open
	351 128 0 size
	223 192 0 notify_next
typedef 4 1644 u32
typedef 1 1645 u8
struct 4 1 kref
	1646 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	492 0 0 freelist
	157 64 0 tid
typedef 16 1647 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	1648 0 0 -
typedef 8 1649 atomic64_t
struct 24 2 swait_queue_head
	1650 0 0 lock
	1651 64 0 task_list
struct 256 2 -
	1652 0 0 parent
	1653 64 0 slot
struct 48 7 -
	161 0 0 pad
	1654 64 0 rcu
	1655 192 0 piv_parent
	279 256 0 parent_slot
	1656 288 0 type
	279 320 0 slot_len
	174 352 0 ma_flags
struct 256 3 maple_range_64
	1652 0 0 parent
	1657 64 0 pivot
	1658 1024 0 -
struct 248 5 maple_arange_64
	1652 0 0 parent
	1659 64 0 pivot
	1660 640 0 slot
	1661 1280 0 gap
	1662 1920 0 meta
struct 256 4 maple_alloc
	157 0 0 total
	279 64 0 node_count
	174 96 0 request_count
	1663 128 0 slot
typedef 0 1664 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	101 0 0 events
	174 320 0 period
	1225 352 0 sequence
struct 40 4 memcg_cgwb_frn
	262 0 0 bdi_id
	169 64 0 memcg_id
	262 128 0 at
	1665 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 1344 14 lru_gen_folio
	157 0 0 max_seq
	1064 64 0 min_seq
	1059 192 0 timestamps
	1666 448 0 folios
	1667 5568 0 nr_pages
	1668 8128 0 avg_refaulted
	1668 8640 0 avg_total
	1669 9152 0 protected
	1670 9536 0 evicted
	1670 10048 0 refaulted
	258 10560 0 enabled
	423 10568 0 gen
	423 10576 0 seg
	1671 10624 0 list
struct 72 5 lru_gen_mm_state
	157 0 0 seq
	461 64 0 head
	461 128 0 tail
	1672 192 0 filters
	1673 320 0 stats
struct 0 0 zswap_lruvec_state
array 40 157 5
struct 0 0 -
typedef 8 491 atomic_long_t
typedef 8 1591 work_func_t
struct 8 1 -
	1511 0 0 counter
struct 64 1 -
	155 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 1674 seqcount_t
array 416 157 52
array 160 101 4
ptr 8 struct linux_binfmt *
typedef 136 1675 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	1676 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	73 0 0 list
	157 128 0 bitmap
	477 192 0 memcg
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	161 0 0 base
	174 64 0 size
	1677 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	157 0 0 __rb_parent_color
	738 64 0 rb_right
	738 128 0 rb_left
struct 16 2 callback_head
	936 0 0 next
	1113 64 0 func
struct 8 1 llist_node
	1250 0 0 next
typedef 8 797 __u64
struct 0 0 -
typedef 2 175 __u16
typedef 2 1246 u16
struct 4 1 refcount_struct
	362 0 0 refs
typedef 4 174 __u32
ptr 8 struct llist_node *
ptr 8 const struct proc_ns_operations *
ptr 8 int (*)(struct ctl_table_set *)
struct 96 2 ctl_dir
	1678 0 0 header
	1273 704 0 root
typedef 4 174 gfp_t
ptr 8 struct notifier_block *
ptr 8 struct ctl_table_header *
typedef 1 809 u8
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
	1679 0 0 owner
	1680 64 0 wait_lock
	1681 96 0 osq
	541 128 0 wait_list
struct 8 1 hlist_head
	1099 0 0 first
struct 16 2 unix_table
	413 0 0 locks
	353 64 0 buckets
struct 8 1 rb_root
	738 0 0 rb_node
struct 48 2 blocking_notifier_head
	1682 0 0 rwsem
	1255 320 0 head
array 0 809 0
array 12 169 3
array 0 809 0
array 0 809 0
array 0 809 0
array 0 809 0
array 0 809 0
array 0 809 0
array 0 809 0
struct 0 0 -
struct 128 3 inet_timewait_death_row
	539 0 0 tw_refcount
	1683 512 0 hashinfo
	169 576 0 sysctl_max_tw_buckets
ptr 8 struct udp_table *
ptr 8 struct ipv4_devconf *
ptr 8 struct ip_ra_chain *
ptr 8 struct fib_rules_ops *
ptr 8 struct fib_table *
ptr 8 struct inet_peer_base *
ptr 8 struct fqdir *
struct 8 2 local_ports
	540 0 0 range
	363 32 0 warned
ptr 8 const struct tcp_congestion_ops *
ptr 8 struct tcp_fastopen_context *
struct 16 2 ping_group_range
	1684 0 0 lock
	1685 64 0 range
struct 8 2 sysctl_fib_multipath_hash_seed
	540 0 0 user_seed
	540 32 0 mp_seed
ptr 8 struct fib_notifier_ops *
typedef 16 1686 siphash_key_t
struct 192 18 dst_ops
	175 0 0 family
	174 32 0 gc_thresh
	1687 64 0 gc
	1688 128 0 check
	1689 192 0 default_advmss
	1689 256 0 mtu
	1690 320 0 cow_metrics
	1691 384 0 destroy
	1692 448 0 ifdown
	1693 512 0 negative_advice
	1694 576 0 link_failure
	1695 640 0 update_pmtu
	1696 704 0 redirect
	1697 768 0 local_out
	1698 832 0 neigh_lookup
	1699 896 0 confirm_neigh
	414 960 0 kmem_cachep
	1700 1024 0 pcpuc_entries
struct 184 41 netns_sysctl_ipv6
	1256 0 0 hdr
	1256 64 0 route_hdr
	1256 128 0 icmp_hdr
	1256 192 0 frags_hdr
	1256 256 0 xfrm6_hdr
	169 320 0 flush_delay
	169 352 0 ip6_rt_max_size
	169 384 0 ip6_rt_gc_min_interval
	169 416 0 ip6_rt_gc_timeout
	169 448 0 ip6_rt_gc_interval
	169 480 0 ip6_rt_gc_elasticity
	169 512 0 ip6_rt_mtu_expires
	169 544 0 ip6_rt_min_advmss
	540 576 0 multipath_hash_fields
	1257 608 0 multipath_hash_policy
	1257 616 0 bindv6only
	1257 624 0 flowlabel_consistency
	1257 632 0 auto_flowlabels
	169 640 0 icmpv6_time
	1257 672 0 icmpv6_echo_ignore_all
	1257 680 0 icmpv6_echo_ignore_multicast
	1257 688 0 icmpv6_echo_ignore_anycast
	1701 704 0 icmpv6_ratemask
	344 960 0 icmpv6_ratemask_ptr
	1257 1024 0 anycast_src_echo_reply
	1257 1032 0 ip_nonlocal_bind
	1257 1040 0 fwmark_reflect
	1257 1048 0 flowlabel_state_ranges
	169 1056 0 idgen_retries
	169 1088 0 idgen_delay
	169 1120 0 flowlabel_reflect
	169 1152 0 max_dst_opts_cnt
	169 1184 0 max_hbh_opts_cnt
	169 1216 0 max_dst_opts_len
	169 1248 0 max_hbh_opts_len
	169 1280 0 seg6_flowlabel
	540 1312 0 ioam6_id
	569 1344 0 ioam6_id_wide
	1257 1408 0 skip_notify_on_dev_down
	1257 1416 0 fib_notify_on_flag_change
	1257 1424 0 icmpv6_error_anycast_as_unicast
ptr 8 struct ipv6_devconf *
ptr 8 struct fib6_info *
ptr 8 struct rt6_info *
ptr 8 struct rt6_statistics *
struct 40 4 timer_list
	1702 0 0 entry
	157 128 0 expires
	1375 192 0 function
	540 256 0 flags
ptr 8 struct fib6_table *
typedef 8 1703 rwlock_t
struct 88 4 delayed_work
	1324 0 0 work
	1306 256 0 timer
	394 576 0 wq
	169 640 0 cpu
ptr 8 struct seg6_pernet_data *
struct 16 3 -
	1271 0 0 head
	366 64 0 lock
	540 96 0 seq
ptr 8 struct ioam6_pernet_data *
ptr 8 struct sctp_mib *
array 88 1704 11
array 40 584 5
array 24 584 3
ptr 8 struct ip_conntrack_stat *
ptr 8 struct nf_ct_event_notifier *
struct 200 8 nf_ip_net
	1705 0 0 generic
	1706 32 0 tcp
	1707 544 0 udp
	1708 640 0 icmp
	1708 672 0 icmpv6
	1709 704 0 dccp
	1710 1056 0 sctp
	1711 1408 0 gre
ptr 8 struct nf_flow_table_stat *
array 16 1125 2
array 16 593 2
array 32 541 2
struct 32 3 work_struct
	1679 0 0 data
	541 64 0 entry
	1712 192 0 func
array 48 1713 3
array 24 174 6
struct 48 6 xfrm_policy_hthresh
	1324 0 0 work
	1684 256 0 lock
	1257 320 0 lbits4
	1257 328 0 rbits4
	1257 336 0 lbits6
	1257 344 0 rbits6
array 3 1257 3
typedef 4 1714 seqcount_spinlock_t
typedef 8 797 __u64
typedef 8 1715 size_t
ptr 8 struct mpls_route **
typedef 4 1716 seqcount_mutex_t
ptr 8 struct smc_stats *
ptr 8 struct smc_stats_rsn *
typedef 1 279 __u8
struct 8 2 -
	157 0 32 priv_flags
	157 32 1 lltx
struct 8 2 -
	157 0 32 priv_flags
	157 32 1 lltx
typedef 8 1717 u64
typedef 2 175 __u16
typedef 2 700 __s16
struct 4 2 netdev_tc_txq
	580 0 0 count
	580 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 174 __u32
struct 8 1 -
	669 0 0 net
union 8 2 -
	157 0 0 rx_packets
	1219 0 0 __rx_packets
union 8 2 -
	157 0 0 tx_packets
	1219 0 0 __tx_packets
union 8 2 -
	157 0 0 rx_bytes
	1219 0 0 __rx_bytes
union 8 2 -
	157 0 0 tx_bytes
	1219 0 0 __tx_bytes
union 8 2 -
	157 0 0 rx_errors
	1219 0 0 __rx_errors
union 8 2 -
	157 0 0 tx_errors
	1219 0 0 __tx_errors
union 8 2 -
	157 0 0 rx_dropped
	1219 0 0 __rx_dropped
union 8 2 -
	157 0 0 tx_dropped
	1219 0 0 __tx_dropped
union 8 2 -
	157 0 0 multicast
	1219 0 0 __multicast
union 8 2 -
	157 0 0 collisions
	1219 0 0 __collisions
union 8 2 -
	157 0 0 rx_length_errors
	1219 0 0 __rx_length_errors
union 8 2 -
	157 0 0 rx_over_errors
	1219 0 0 __rx_over_errors
union 8 2 -
	157 0 0 rx_crc_errors
	1219 0 0 __rx_crc_errors
union 8 2 -
	157 0 0 rx_frame_errors
	1219 0 0 __rx_frame_errors
union 8 2 -
	157 0 0 rx_fifo_errors
	1219 0 0 __rx_fifo_errors
union 8 2 -
	157 0 0 rx_missed_errors
	1219 0 0 __rx_missed_errors
union 8 2 -
	157 0 0 tx_aborted_errors
	1219 0 0 __tx_aborted_errors
union 8 2 -
	157 0 0 tx_carrier_errors
	1219 0 0 __tx_carrier_errors
union 8 2 -
	157 0 0 tx_fifo_errors
	1219 0 0 __tx_fifo_errors
union 8 2 -
	157 0 0 tx_heartbeat_errors
	1219 0 0 __tx_heartbeat_errors
union 8 2 -
	157 0 0 tx_window_errors
	1219 0 0 __tx_window_errors
union 8 2 -
	157 0 0 rx_compressed
	1219 0 0 __rx_compressed
union 8 2 -
	157 0 0 tx_compressed
	1219 0 0 __tx_compressed
struct 4 1 -
	169 0 0 counter
struct 4 1 spinlock
	1718 0 0 -
struct 8 1 rb_root
	738 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	203 0 0 name
	594 64 0 entry
	199 192 0 parent
	619 256 0 kset
	1101 320 0 ktype
	223 384 0 sd
	1719 448 0 kref
	174 480 1 state_initialized
	174 481 1 state_in_sysfs
	174 482 1 state_add_uevent_sent
	174 483 1 state_remove_uevent_sent
	174 484 1 uevent_suppress
struct 16 2 -
	203 0 0 name
	617 64 0 lock
struct 32 4 mutex
	1219 0 0 owner
	1720 64 0 wait_lock
	1721 96 0 osq
	594 128 0 wait_list
struct 56 4 dev_links_info
	594 0 0 suppliers
	594 128 0 consumers
	594 256 0 defer_sync
	1722 384 0 status
struct 312 55 dev_pm_info
	1723 0 0 power_state
	620 32 1 can_wakeup
	620 33 1 async_suspend
	620 34 1 in_dpm_list
	620 35 1 is_prepared
	620 36 1 is_suspended
	620 37 1 is_noirq_suspended
	620 38 1 is_late_suspended
	620 39 1 no_pm
	620 40 1 early_init
	620 41 1 direct_complete
	596 64 0 driver_flags
	617 96 0 lock
	594 128 0 entry
	1724 256 0 completion
	1140 512 0 wakeup
	620 576 1 wakeup_path
	620 577 1 syscore
	620 578 1 no_pm_callbacks
	620 579 1 async_in_progress
	620 580 1 smart_suspend
	620 581 1 must_resume
	620 582 1 may_skip_resume
	1725 640 0 suspend_timer
	1339 1152 0 timer_expires
	488 1216 0 work
	1514 1472 0 wait_queue
	1141 1664 0 wakeirq
	610 1728 0 usage_count
	610 1760 0 child_count
	174 1792 3 disable_depth
	620 1795 1 idle_notification
	620 1796 1 request_pending
	620 1797 1 deferred_resume
	620 1798 1 needs_force_resume
	620 1799 1 runtime_auto
	620 1800 1 ignore_children
	620 1801 1 no_callbacks
	620 1802 1 irq_safe
	620 1803 1 use_autosuspend
	620 1804 1 timer_autosuspends
	620 1805 1 memalloc_noio
	174 1824 0 links_count
	1726 1856 0 request
	1727 1888 0 runtime_status
	1727 1920 0 last_status
	169 1952 0 runtime_error
	169 1984 0 autosuspend_delay
	1339 2048 0 last_busy
	1339 2112 0 active_time
	1339 2176 0 suspended_time
	1339 2240 0 accounting_timestamp
	1144 2304 0 subsys_data
	1145 2368 0 set_latency_tolerance
	1146 2432 0 qos
struct 16 2 dev_msi_info
	1147 0 0 domain
	1148 64 0 data
struct 0 0 dev_archdata
typedef 4 1728 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 157 1
struct 16 2 bpf_xdp_entity
	593 0 0 prog
	1729 64 0 link
struct 0 0 -
struct 40 4 -
	1730 0 0 -
	196 128 0 mapping
	1731 192 0 -
	157 256 0 private
struct 40 5 -
	157 0 0 pp_magic
	1732 64 0 pp
	157 128 0 _pp_mapping_pad
	157 192 0 dma_addr
	275 256 0 pp_ref_count
struct 8 1 -
	157 0 0 compound_head
struct 16 2 -
	1733 0 0 pgmap
	161 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 174 __u32
struct 32 3 work_struct
	1734 0 0 data
	1735 64 0 entry
	1736 192 0 func
struct 40 4 timer_list
	1403 0 0 entry
	157 128 0 expires
	1375 192 0 function
	676 256 0 flags
array 1024 679 128
typedef 4 174 gfp_t
struct 4 1 -
	169 0 0 counter
struct 4 1 refcount_struct
	687 0 0 refs
typedef 8 797 __u64
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1099 0 0 next
	1100 64 0 pprev
typedef 1 894 __s8
struct 4 1 raw_spinlock
	1737 0 0 raw_lock
ptr 8 struct lruvec *
array 160 1738 4
array 16 169 4
array 192 1739 3
typedef 8 1468 atomic_long_t
typedef 4 1740 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	782 0 0 tail
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
struct 24 2 wait_queue_head
	777 0 0 lock
	1413 64 0 head
typedef 8 1741 atomic64_t
typedef 8 797 __u64
typedef 2 175 __u16
typedef 1 279 __u8
typedef 4 174 __u32
array 16 902 16
array 48 902 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 16 2 callback_head
	936 0 0 next
	1113 64 0 func
struct 16 2 -
	157 0 0 _pt_pad_1
	1742 64 0 pmd_huge_pte
typedef 4 1743 spinlock_t
struct 4 1 -
	169 0 0 counter
struct 4 1 refcount_struct
	179 0 0 refs
typedef 4 174 blk_features_t
typedef 4 174 blk_flags_t
struct 6 6 blk_integrity
	279 0 0 flags
	1744 8 0 csum_type
	279 16 0 tuple_size
	279 24 0 pi_offset
	279 32 0 interval_exp
	279 40 0 tag_size
typedef 8 1591 work_func_t
struct 24 2 wait_queue_head
	177 0 0 lock
	184 64 0 head
typedef 8 1745 phys_addr_t
struct 4 1 -
	169 0 0 counter
struct 4 1 raw_spinlock
	763 0 0 raw_lock
struct 4 1 qspinlock
	1746 0 0 -
typedef 8 1747 __kernel_size_t
struct 8 1 rb_time_struct
	1748 0 0 time
typedef 8 797 __u64
typedef 8 1749 atomic_long_t
struct 4 1 optimistic_spin_queue
	760 0 0 tail
typedef 8 1591 work_func_t
struct 24 2 swait_queue_head
	762 0 0 lock
	219 64 0 task_list
struct 32 3 irq_work
	1750 0 0 node
	1573 128 0 func
	1751 192 0 irqwait
typedef 24 1752 wait_queue_head_t
struct 4 1 spinlock
	1753 0 0 -
struct 24 2 offset_ctx
	1754 0 0 mt
	157 128 0 next_offset
struct 32 2 -
	1413 0 0 shrinklist
	1413 128 0 swaplist
typedef 8 1755 time64_t
struct 8 1 rb_root
	738 0 0 rb_node
typedef 8 1756 rwlock_t
struct 4 1 -
	169 0 0 counter
typedef 2 175 umode_t
typedef 4 1757 kuid_t
typedef 4 1758 kgid_t
union 4 2 -
	174 0 0 i_nlink
	174 0 0 __i_nlink
typedef 4 1759 dev_t
typedef 8 1760 loff_t
typedef 4 1472 u32
typedef 1 1761 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 1762 blkcnt_t
struct 40 5 rw_semaphore
	1410 0 0 count
	1410 64 0 owner
	1412 128 0 osq
	1411 160 0 wait_lock
	1413 192 0 wait_list
struct 16 2 hlist_node
	1099 0 0 next
	1100 64 0 pprev
typedef 2 1763 u16
union 16 2 -
	1764 0 0 i_dentry
	1765 0 0 i_rcu
typedef 8 1766 atomic64_t
union 8 2 -
	347 0 0 i_fop
	1185 0 0 free_inode
struct 192 15 address_space
	152 0 0 host
	1767 64 0 i_pages
	1464 192 0 invalidate_lock
	1768 512 0 gfp_mask
	782 544 0 i_mmap_writable
	1769 576 0 i_mmap
	157 704 0 nrpages
	157 768 0 writeback_index
	158 832 0 a_ops
	157 896 0 flags
	1770 960 0 wb_err
	777 992 0 i_private_lock
	1413 1024 0 i_private_list
	1464 1152 0 i_mmap_rwsem
	161 1472 0 i_private_data
union 8 4 -
	959 0 0 i_pipe
	1186 0 0 i_cdev
	341 0 0 i_link
	174 0 0 i_dir_seq
typedef 4 174 __u32
struct 32 2 timerqueue_node
	110 0 0 node
	787 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	262 0 0 expires
	262 64 0 incr
struct 24 3 task_cputime_atomic
	428 0 0 utime
	428 64 0 stime
	428 128 0 sum_exec_runtime
array 72 1771 3
struct 8 2 -
	289 0 0 seqcount
	160 32 0 lock
struct 16 2 rlimit
	1772 0 0 rlim_cur
	1772 64 0 rlim_max
struct 24 3 -
	815 0 0 next
	815 64 0 prev
	1773 128 0 -
struct 24 3 rb_node
	157 0 0 __rb_parent_color
	738 64 0 rb_right
	738 128 0 rb_left
typedef 8 1774 ktime_t
struct 16 2 -
	157 0 0 _skb_refdst
	1694 64 0 destructor
struct 60 49 -
	1775 0 0 __pkt_type_offset
	809 0 3 pkt_type
	809 3 1 ignore_df
	809 4 1 dst_pending_confirm
	809 5 2 ip_summed
	809 7 1 ooo_okay
	1776 8 0 __mono_tc_offset
	809 8 2 tstamp_type
	809 10 1 tc_at_ingress
	809 11 1 tc_skip_classify
	809 12 1 remcsum_offload
	809 13 1 csum_complete_sw
	809 14 2 csum_level
	809 16 1 inner_protocol_type
	809 17 1 l4_hash
	809 18 1 sw_hash
	809 19 1 no_fcs
	809 20 1 encapsulation
	809 21 1 encap_hdr_csum
	809 22 1 csum_valid
	809 24 2 ndisc_nodetype
	809 26 1 ipvs_property
	809 27 1 nf_trace
	809 28 1 redirected
	809 29 1 from_ingress
	809 30 1 nf_skip_egress
	809 31 1 decrypted
	809 32 1 slow_gro
	809 33 1 csum_not_inet
	809 34 1 unreadable
	809 35 2 tc_depth
	807 48 0 tc_index
	1777 64 0 alloc_cpu
	1778 96 0 -
	1249 128 0 priority
	169 160 0 skb_iif
	1249 192 0 hash
	1779 224 0 -
	1780 256 0 -
	1249 288 0 secmark
	1781 320 0 -
	1782 352 0 -
	807 368 0 inner_transport_header
	807 384 0 inner_network_header
	807 400 0 inner_mac_header
	1783 416 0 protocol
	807 432 0 transport_header
	807 448 0 network_header
	807 464 0 mac_header
struct 60 49 -
	1784 0 0 __pkt_type_offset
	809 0 3 pkt_type
	809 3 1 ignore_df
	809 4 1 dst_pending_confirm
	809 5 2 ip_summed
	809 7 1 ooo_okay
	1785 8 0 __mono_tc_offset
	809 8 2 tstamp_type
	809 10 1 tc_at_ingress
	809 11 1 tc_skip_classify
	809 12 1 remcsum_offload
	809 13 1 csum_complete_sw
	809 14 2 csum_level
	809 16 1 inner_protocol_type
	809 17 1 l4_hash
	809 18 1 sw_hash
	809 19 1 no_fcs
	809 20 1 encapsulation
	809 21 1 encap_hdr_csum
	809 22 1 csum_valid
	809 24 2 ndisc_nodetype
	809 26 1 ipvs_property
	809 27 1 nf_trace
	809 28 1 redirected
	809 29 1 from_ingress
	809 30 1 nf_skip_egress
	809 31 1 decrypted
	809 32 1 slow_gro
	809 33 1 csum_not_inet
	809 34 1 unreadable
	809 35 2 tc_depth
	807 48 0 tc_index
	1777 64 0 alloc_cpu
	1786 96 0 -
	1249 128 0 priority
	169 160 0 skb_iif
	1249 192 0 hash
	1787 224 0 -
	1788 256 0 -
	1249 288 0 secmark
	1789 320 0 -
	1790 352 0 -
	807 368 0 inner_transport_header
	807 384 0 inner_network_header
	807 400 0 inner_mac_header
	1783 416 0 protocol
	807 432 0 transport_header
	807 448 0 network_header
	807 464 0 mac_header
struct 8 1 skb_shared_hwtstamps
	1791 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1792 0 0 tx_timestamp
typedef 16 1793 skb_frag_t
struct 32 2 -
	1794 0 0 -
	1795 128 0 -
struct 16 2 callback_head
	936 0 0 next
	1113 64 0 func
struct 4 1 -
	169 0 0 counter
union 8 2 -
	1796 0 0 skc_addrpair
	1797 0 0 -
union 4 2 -
	174 0 0 skc_hash
	1798 0 0 skc_u16hashes
union 4 2 -
	1799 0 0 skc_portpair
	1800 0 0 -
union 16 2 -
	627 0 0 skc_bind_node
	627 0 0 skc_portaddr_node
struct 16 1 in6_addr
	1801 0 0 in6_u
union 8 3 -
	157 0 0 skc_flags
	549 0 0 skc_listener
	1802 0 0 skc_tw_dr
array 0 169 0
union 16 2 -
	627 0 0 skc_node
	1803 0 0 skc_nulls_node
union 4 3 -
	169 0 0 skc_incoming_cpu
	596 0 0 skc_rcv_wnd
	596 0 0 skc_tw_rcv_nxt
array 0 169 0
union 4 3 -
	596 0 0 skc_rxhash
	596 0 0 skc_window_clamp
	596 0 0 skc_tw_snd_nxt
union 16 2 -
	1804 0 0 -
	1805 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	617 0 0 slock
	169 32 0 owned
	1514 64 0 wq
struct 4 1 refcount_struct
	610 0 0 refs
struct 8 1 -
	1806 0 0 raw_lock
struct 4 1 -
	1807 0 0 val
typedef 8 1808 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 1809 wait_queue_head_t
typedef 4 174 __u32
struct 4 1 refcount_struct
	1810 0 0 refs
array 512 157 64
struct 24 2 -
	863 0 0 free_list
	157 128 0 rcu_state
struct 64 12 kobject
	203 0 0 name
	339 64 0 entry
	199 192 0 parent
	619 256 0 kset
	1101 320 0 ktype
	223 384 0 sd
	1151 448 0 kref
	174 480 1 state_initialized
	174 481 1 state_in_sysfs
	174 482 1 state_add_uevent_sent
	174 483 1 state_remove_uevent_sent
	174 484 1 uevent_suppress
typedef 8 1811 atomic_long_t
typedef 4 1812 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1813 0 0 tail
struct 40 5 rw_semaphore
	1520 0 0 count
	1520 64 0 owner
	1522 128 0 osq
	1521 160 0 wait_lock
	339 192 0 wait_list
array 24 152 3
array 216 1814 3
array 24 1815 3
array 288 1816 3
struct 16 1 -
	1817 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	1818 0 0 -
struct 24 2 swait_queue_head
	703 0 0 lock
	73 64 0 task_list
union 4 2 -
	174 0 0 u_flags
	155 0 0 a_flags
struct 16 2 load_weight
	157 0 0 weight
	330 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	262 0 0 last_update_time
	262 64 0 load_sum
	262 128 0 runnable_sum
	330 192 0 util_sum
	330 224 0 period_contrib
	157 256 0 load_avg
	157 320 0 runnable_avg
	157 384 0 util_avg
	174 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 1819 dl_server_pick_f
struct 1024 1 cpumask
	1820 0 0 bits
struct 4 4 -
	423 0 0 blocked
	423 8 0 need_qs
	423 16 0 exp_hint
	423 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	1821 0 0 futex
	1822 0 0 nanosleep
	1823 0 0 poll
typedef 4 169 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	336 0 0 sig
typedef 8 1772 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	1824 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1540 0 0 cpumask
array 24 1825 3
array 32 1826 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	262 0 0 base
	262 64 0 size
struct 4224 7 fpu
	174 0 0 last_cpu
	157 64 0 avx512_timestamp
	1827 128 0 fpstate
	1827 192 0 __task_fpstate
	1828 256 0 perm
	1828 384 0 guest_perm
	1829 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 797 __u64
typedef 8 1563 time64_t
typedef 4 169 __s32
typedef 1 279 __u8
typedef 8 1626 __s64
typedef 4 174 __u32
struct 4 1 spinlock
	1830 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 1831 u64
struct 4 1 spinlock
	1832 0 0 -
typedef 8 1833 atomic_long_t
typedef 8 1591 work_func_t
struct 16 4 __call_single_node
	1834 0 0 llist
	1835 64 0 -
	1836 96 0 src
	1836 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	711 0 0 task
struct 4 1 qspinlock
	1837 0 0 -
struct 4 1 raw_spinlock
	988 0 0 raw_lock
typedef 8 1838 notifier_fn_t
array 65 902 65
typedef 4 1839 refcount_t
struct 16 2 -
	157 0 0 vm_start
	157 64 0 vm_end
struct 8 1 pgprot
	1840 0 0 pgprot
typedef 8 157 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 1841 u64
struct 24 2 vmap_pool
	1039 0 0 head
	157 128 0 len
struct 4 1 spinlock
	1842 0 0 -
struct 8 1 rb_root
	738 0 0 rb_node
typedef 8 1843 atomic_long_t
typedef 8 1591 work_func_t
struct 16 2 hlist_node
	1099 0 0 next
	1100 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 797 __u64
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
struct 16 2 callback_head
	936 0 0 next
	1113 64 0 func
array 24 1844 3
union 4 1 -
	1405 0 0 rlock
struct 4 1 refcount_struct
	1845 0 0 refs
typedef 4 1082 __kernel_dev_t
struct 16 2 -
	203 0 0 name
	177 64 0 lock
struct 56 4 dev_links_info
	184 0 0 suppliers
	184 128 0 consumers
	184 256 0 defer_sync
	1846 384 0 status
struct 312 55 dev_pm_info
	1847 0 0 power_state
	757 32 1 can_wakeup
	757 33 1 async_suspend
	757 34 1 in_dpm_list
	757 35 1 is_prepared
	757 36 1 is_suspended
	757 37 1 is_noirq_suspended
	757 38 1 is_late_suspended
	757 39 1 no_pm
	757 40 1 early_init
	757 41 1 direct_complete
	1082 64 0 driver_flags
	177 96 0 lock
	184 128 0 entry
	1848 256 0 completion
	1140 512 0 wakeup
	757 576 1 wakeup_path
	757 577 1 syscore
	757 578 1 no_pm_callbacks
	757 579 1 async_in_progress
	757 580 1 smart_suspend
	757 581 1 must_resume
	757 582 1 may_skip_resume
	1849 640 0 suspend_timer
	398 1152 0 timer_expires
	749 1216 0 work
	755 1472 0 wait_queue
	1141 1664 0 wakeirq
	179 1728 0 usage_count
	179 1760 0 child_count
	174 1792 3 disable_depth
	757 1795 1 idle_notification
	757 1796 1 request_pending
	757 1797 1 deferred_resume
	757 1798 1 needs_force_resume
	757 1799 1 runtime_auto
	757 1800 1 ignore_children
	757 1801 1 no_callbacks
	757 1802 1 irq_safe
	757 1803 1 use_autosuspend
	757 1804 1 timer_autosuspends
	757 1805 1 memalloc_noio
	174 1824 0 links_count
	1850 1856 0 request
	745 1888 0 runtime_status
	745 1920 0 last_status
	169 1952 0 runtime_error
	169 1984 0 autosuspend_delay
	398 2048 0 last_busy
	398 2112 0 active_time
	398 2176 0 suspended_time
	398 2240 0 accounting_timestamp
	1144 2304 0 subsys_data
	1145 2368 0 set_latency_tolerance
	1146 2432 0 qos
struct 16 2 dev_msi_info
	1147 0 0 domain
	1148 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	1851 0 0 val
struct 4 1 -
	1852 0 0 val
typedef 8 1626 __kernel_loff_t
typedef 8 1626 __s64
typedef 1 279 __u8
typedef 2 175 __u16
struct 8 1 hlist_head
	1099 0 0 first
struct 8 1 -
	1853 0 0 counter
struct 16 2 rb_root_cached
	1854 0 0 rb_root
	738 64 0 rb_leftmost
typedef 4 1082 errseq_t
union 4 1 -
	1617 0 0 rlock
typedef 8 1855 wait_queue_func_t
struct 4 1 raw_spinlock
	1856 0 0 raw_lock
typedef 4 1857 atomic_t
typedef 4 1858 uid_t
typedef 4 1859 gid_t
struct 8 2 -
	330 0 0 hash
	330 32 0 len
struct 8 2 -
	160 0 0 lock
	169 32 0 count
struct 4 1 pm_message
	169 0 0 event
struct 4 1 spinlock
	1860 0 0 -
typedef 4 1861 refcount_t
int 8 s long long int
struct 8 1 -
	157 0 0 v
union 4 1 -
	1862 0 0 rlock
union 16 2 -
	73 0 0 lru
	1863 0 0 -
union 8 2 -
	161 0 0 private
	1864 0 0 swap
union 4 1 -
	1865 0 0 rlock
union 4 1 -
	1866 0 0 rlock
struct 8 1 -
	1867 0 0 counter
typedef 8 797 __u64
struct 72 8 mempool_s
	177 0 0 lock
	169 32 0 min_nr
	169 64 0 curr_nr
	492 128 0 elements
	161 192 0 pool_data
	493 256 0 alloc
	494 320 0 free
	755 384 0 wait
ptr 8 struct bio *
typedef 8 1868 atomic64_t
struct 4 1 raw_spinlock
	1869 0 0 raw_lock
union 4 1 -
	1870 0 0 rlock
typedef 8 1871 u64
struct 8 1 -
	1872 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 174 __u32
typedef 1 279 __u8
typedef 4 1873 refcount_t
union 16 2 -
	1874 0 0 -
	1875 0 0 full
union 4 1 -
	1876 0 0 rlock
struct 8 1 -
	1877 0 0 counter
typedef 4 1878 raw_spinlock_t
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
ptr 8 struct maple_pnode *
array 248 161 31
struct 16 2 callback_head
	936 0 0 next
	1113 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 157 15
union 128 2 -
	1879 0 0 slot
	1880 0 0 -
array 72 157 9
array 80 161 10
array 80 157 10
struct 2 2 maple_metadata
	279 0 0 end
	279 8 0 gap
array 240 1881 30
struct 0 0 -
struct 16 2 wb_completion
	155 0 0 cnt
	1136 64 0 waitq
array 640 1882 4
array 320 1883 4
array 64 1884 2
array 48 1885 1
array 64 1886 1
struct 16 2 hlist_nulls_node
	1181 0 0 next
	1887 64 0 pprev
array 16 344 2
array 32 1888 1
struct 4 1 seqcount
	174 0 0 sequence
struct 136 12 -
	262 0 0 ctx_id
	428 64 0 tlb_gen
	157 128 0 next_trim_cpumask
	153 192 0 ldt_usr_sem
	1889 512 0 ldt
	157 576 0 flags
	198 640 0 lock
	161 896 0 vdso
	1890 960 0 vdso_image
	155 1024 0 perf_rdpmc_allowed
	226 1056 0 pkey_allocation_map
	1891 1072 0 execute_only_pkey
ptr 8 struct xol_area *
struct 56 2 mod_tree_node
	217 0 0 mod
	1892 64 0 node
struct 88 9 ctl_table_header
	1893 0 0 -
	921 192 0 unregistering
	1894 256 0 ctl_table_arg
	1895 320 0 root
	1896 384 0 set
	1897 448 0 parent
	1898 512 0 node
	1271 576 0 inodes
	1899 640 0 type
typedef 8 1900 atomic_long_t
typedef 4 1862 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	362 0 0 tail
struct 40 5 rw_semaphore
	1679 0 0 count
	1679 64 0 owner
	1681 128 0 osq
	1680 160 0 wait_lock
	541 192 0 wait_list
ptr 8 struct inet_hashinfo *
typedef 8 1901 seqlock_t
array 8 1902 2
struct 16 1 -
	1903 0 0 key
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
	1680 0 0 lock
	1774 64 0 count
	541 128 0 list
	705 256 0 counters
array 32 157 4
struct 16 2 hlist_node
	1099 0 0 next
	1100 64 0 pprev
struct 8 1 -
	1904 0 0 raw_lock
ptr 8 const struct nf_logger *
struct 4 1 nf_generic_net
	174 0 0 timeout
struct 64 6 nf_tcp_net
	1905 0 0 timeouts
	1257 448 0 tcp_loose
	1257 456 0 tcp_be_liberal
	1257 464 0 tcp_max_retrans
	1257 472 0 tcp_ignore_invalid_rst
	174 480 0 offload_timeout
struct 12 2 nf_udp_net
	1906 0 0 timeouts
	174 64 0 offload_timeout
struct 4 1 nf_icmp_net
	174 0 0 timeout
struct 44 2 nf_dccp_net
	1257 0 0 dccp_loose
	1907 32 0 dccp_timeout
struct 40 1 nf_sctp_net
	1907 0 0 timeouts
struct 24 2 nf_gre_net
	541 0 0 keymap_list
	1906 128 0 timeouts
typedef 8 1591 work_func_t
struct 16 6 xfrm_policy_hash
	353 0 0 table
	174 64 0 hmask
	1257 96 0 dbits4
	1257 104 0 sbits4
	1257 112 0 dbits6
	1257 120 0 sbits6
struct 4 1 seqcount_spinlock
	1908 0 0 seqcount
typedef 8 1909 __kernel_size_t
struct 4 1 seqcount_mutex
	1908 0 0 seqcount
typedef 8 797 __u64
union 4 1 -
	1910 0 0 rlock
struct 4 1 kref
	840 0 0 refcount
typedef 4 1910 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	610 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1911 pm_message_t
struct 32 2 completion
	174 0 0 done
	1912 64 0 wait
struct 64 8 hrtimer
	1913 0 0 node
	852 256 0 _softexpires
	1474 320 0 function
	1475 384 0 base
	634 448 0 state
	634 456 0 is_rel
	634 464 0 is_soft
	634 472 0 is_hard
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
typedef 4 596 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 16 4 -
	73 0 0 lru
	1914 0 0 -
	73 0 0 buddy_list
	73 0 0 pcp_list
union 8 2 -
	157 0 0 index
	157 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 1915 atomic_long_t
struct 16 2 list_head
	461 0 0 next
	461 64 0 prev
typedef 8 1591 work_func_t
typedef 4 1916 arch_spinlock_t
array 40 1917 2
array 64 1918 8
struct 4 1 raw_spinlock
	1919 0 0 raw_lock
struct 8 1 -
	1920 0 0 counter
typedef 8 718 pgtable_t
struct 4 1 spinlock
	1921 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 1922 u64
union 4 3 -
	760 0 0 val
	1923 0 0 -
	1924 0 0 -
typedef 8 157 __kernel_ulong_t
typedef 8 1925 local64_t
typedef 8 1926 atomic64_t
struct 16 4 __call_single_node
	1927 0 0 llist
	1928 64 0 -
	1929 96 0 src
	1929 112 0 dst
struct 8 1 rcuwait
	711 0 0 task
struct 24 2 wait_queue_head
	1930 0 0 lock
	219 64 0 head
union 4 1 -
	1740 0 0 rlock
struct 16 3 maple_tree
	1931 0 0 -
	174 32 0 ma_flags
	161 64 0 ma_root
typedef 8 1626 __s64
struct 8 1 -
	1932 0 0 raw_lock
struct 4 1 -
	1933 0 0 val
struct 4 1 -
	1934 0 0 val
typedef 4 1460 __kernel_dev_t
typedef 8 1626 __kernel_loff_t
typedef 1 279 __u8
typedef 8 1935 u64
typedef 2 175 __u16
struct 8 1 hlist_head
	1099 0 0 first
struct 16 2 callback_head
	936 0 0 next
	1113 64 0 func
struct 8 1 -
	1936 0 0 counter
struct 16 3 xarray
	777 0 0 xa_lock
	1768 32 0 xa_flags
	161 64 0 xa_head
typedef 4 174 gfp_t
struct 16 2 rb_root_cached
	1451 0 0 rb_root
	738 64 0 rb_leftmost
typedef 4 1460 errseq_t
struct 24 2 posix_cputimer_base
	262 0 0 nextevt
	1937 64 0 tqhead
typedef 8 157 __kernel_ulong_t
union 8 2 -
	553 0 0 dev
	157 0 0 dev_scratch
typedef 8 1938 s64
array 0 809 0
array 0 809 0
typedef 2 807 u16
union 4 2 -
	1939 0 0 csum
	1940 0 0 -
union 4 2 -
	540 0 0 vlan_all
	1941 0 0 -
union 4 2 -
	174 0 0 napi_id
	174 0 0 sender_cpu
union 4 2 -
	1249 0 0 mark
	1249 0 0 reserved_tailroom
union 2 2 -
	1783 0 0 inner_protocol
	809 0 0 inner_ipproto
typedef 2 807 __be16
array 0 809 0
array 0 809 0
union 4 2 -
	1939 0 0 csum
	1942 0 0 -
union 4 2 -
	540 0 0 vlan_all
	1943 0 0 -
union 4 2 -
	174 0 0 napi_id
	174 0 0 sender_cpu
union 4 2 -
	1249 0 0 mark
	1249 0 0 reserved_tailroom
union 2 2 -
	1783 0 0 inner_protocol
	809 0 0 inner_ipproto
union 8 2 -
	1944 0 0 hwtstamp
	161 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	679 0 0 netmem
	174 64 0 len
	174 96 0 offset
union 16 2 -
	449 0 0 slab_list
	1945 0 0 -
union 16 2 -
	1946 0 0 -
	1199 0 0 freelist_counter
typedef 8 1717 __addrpair
struct 8 2 -
	1947 0 0 skc_daddr
	1947 32 0 skc_rcv_saddr
array 4 1340 2
typedef 4 1347 __portpair
struct 4 2 -
	1948 0 0 skc_dport
	1340 16 0 skc_num
union 16 3 -
	1949 0 0 u6_addr8
	1950 0 0 u6_addr16
	1951 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1181 0 0 next
	1887 64 0 pprev
struct 16 2 -
	815 0 0 next
	815 64 0 prev
struct 16 2 sk_buff_list
	815 0 0 next
	815 64 0 prev
typedef 8 1952 arch_rwlock_t
typedef 4 1953 uid_t
typedef 8 1626 __s64
struct 24 2 wait_queue_head
	617 0 0 lock
	594 64 0 head
typedef 4 1954 atomic_t
typedef 8 1955 atomic64_t
struct 4 1 raw_spinlock
	1956 0 0 raw_lock
typedef 4 1957 atomic_t
struct 72 9 mem_dqinfo
	1958 0 0 dqi_format
	169 64 0 dqi_fmt_id
	73 128 0 dqi_dirty_list
	157 256 0 dqi_flags
	174 320 0 dqi_bgrace
	174 352 0 dqi_igrace
	1959 384 0 dqi_max_spc_limit
	1959 448 0 dqi_max_ino_limit
	161 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	1960 0 0 rss
	451 384 0 read_count
	1961 448 0 writer
	236 512 0 waiters
	155 704 0 block
array 16 1183 16
union 4 1 -
	1962 0 0 rlock
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 157 128
struct 40 6 -
	202 0 0 uaddr
	330 64 0 val
	330 96 0 flags
	330 128 0 bitset
	262 192 0 time
	202 256 0 uaddr2
struct 24 4 -
	1963 0 0 clockid
	1964 32 0 type
	1965 64 0 -
	262 128 0 expires
struct 32 5 -
	1966 0 0 ufds
	169 64 0 nfds
	169 96 0 has_timeout
	157 128 0 tv_sec
	157 192 0 tv_nsec
array 128 157 16
struct 8 13 desc_struct
	226 0 0 limit0
	226 16 0 base0
	226 32 8 base1
	226 40 4 type
	226 44 1 s
	226 45 2 dpl
	226 47 1 p
	226 48 4 limit1
	226 52 1 avl
	226 53 1 l
	226 54 1 d
	226 55 1 g
	226 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	262 0 0 __state_perm
	174 64 0 __state_size
	174 96 0 __user_state_size
struct 4160 10 fpstate
	174 0 0 size
	174 32 0 user_size
	262 64 0 xfeatures
	262 128 0 user_xfeatures
	262 192 0 xfd
	174 256 1 is_valloc
	174 257 1 is_guest
	174 258 1 is_confidential
	174 259 1 in_use
	1967 512 0 regs
union 4 1 -
	1968 0 0 rlock
typedef 8 797 __u64
union 4 1 -
	1576 0 0 rlock
typedef 8 1969 atomic64_t
struct 8 1 llist_node
	1250 0 0 next
union 4 2 -
	174 0 0 u_flags
	1970 0 0 a_flags
typedef 2 1971 u16
union 4 3 -
	1970 0 0 val
	1972 0 0 -
	1973 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	1974 0 0 refs
typedef 8 157 pgprotval_t
typedef 8 797 __u64
union 4 1 -
	1975 0 0 rlock
typedef 8 1976 atomic64_t
array 8 157 1
typedef 4 1977 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1978 pm_message_t
struct 32 2 completion
	174 0 0 done
	1979 64 0 wait
struct 64 8 hrtimer
	1980 0 0 node
	1981 256 0 _softexpires
	1474 320 0 function
	1475 384 0 base
	1083 448 0 state
	1083 456 0 is_rel
	1083 464 0 is_soft
	1083 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 1982 uid_t
typedef 4 1983 gid_t
typedef 8 1608 s64
struct 8 1 rb_root
	738 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 1984 arch_spinlock_t
struct 4 1 -
	169 0 0 counter
typedef 4 174 __kernel_uid32_t
typedef 4 174 __kernel_gid32_t
union 4 1 -
	1812 0 0 rlock
struct 4 1 refcount_struct
	1813 0 0 refs
struct 4 1 raw_spinlock
	1985 0 0 raw_lock
struct 16 2 -
	161 0 0 __filler
	174 64 0 mlock_count
typedef 8 1986 swp_entry_t
struct 4 1 raw_spinlock
	1987 0 0 raw_lock
struct 4 1 raw_spinlock
	1988 0 0 raw_lock
typedef 8 1989 s64
struct 8 1 -
	1990 0 0 counter
typedef 4 1991 arch_spinlock_t
struct 4 1 raw_spinlock
	1992 0 0 raw_lock
typedef 8 797 __u64
typedef 8 1993 s64
struct 4 1 refcount_struct
	819 0 0 refs
struct 16 2 -
	161 0 0 freelist
	157 64 0 counter
typedef 16 1994 freelist_full_t
struct 4 1 raw_spinlock
	1995 0 0 raw_lock
typedef 8 1996 s64
struct 4 1 raw_spinlock
	1997 0 0 raw_lock
array 128 161 16
struct 128 2 -
	1998 0 0 pad
	1662 960 0 meta
ptr 8 struct maple_alloc *
array 160 1999 2
array 80 2000 2
array 32 157 4
array 48 2001 2
array 64 2002 2
ptr 8 struct hlist_nulls_node **
array 32 157 4
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
typedef 2 2003 s16
struct 48 1 latch_tree_node
	2004 0 0 node
union 24 2 -
	2005 0 0 -
	345 0 0 rcu
ptr 8 const struct ctl_table *
ptr 8 struct ctl_table_root *
ptr 8 struct ctl_table_set *
ptr 8 struct ctl_dir *
ptr 8 struct ctl_node *
enum 4 u 2 -
	0 SYSCTL_TABLE_TYPE_DEFAULT
	1 SYSCTL_TABLE_TYPE_PERMANENTLY_EMPTY
typedef 8 2006 atomic64_t
struct 8 2 -
	1329 0 0 seqcount
	366 32 0 lock
typedef 4 2007 kgid_t
array 16 569 2
typedef 8 2008 arch_rwlock_t
array 56 174 14
array 8 174 2
array 40 174 10
typedef 4 2009 seqcount_t
typedef 8 157 __kernel_ulong_t
struct 4 1 raw_spinlock
	2010 0 0 raw_lock
struct 4 1 pm_message
	169 0 0 event
struct 24 2 swait_queue_head
	1720 0 0 lock
	594 64 0 task_list
struct 32 2 timerqueue_node
	2011 0 0 node
	852 192 0 expires
struct 16 2 -
	161 0 0 __filler
	174 64 0 mlock_count
typedef 8 2012 atomic64_t
struct 4 1 qspinlock
	2013 0 0 -
array 20 169 5
struct 8 1 hlist_nulls_head
	1181 0 0 first
typedef 4 2014 arch_spinlock_t
typedef 8 2015 s64
union 4 1 -
	1638 0 0 rlock
typedef 8 797 __u64
struct 2 2 -
	2016 0 0 locked
	2016 8 0 pending
struct 4 2 -
	1929 0 0 locked_pending
	1929 16 0 tail
struct 8 1 -
	220 0 0 a
struct 8 1 -
	2017 0 0 counter
struct 8 1 llist_node
	1250 0 0 next
union 4 2 -
	174 0 0 u_flags
	760 0 0 a_flags
typedef 2 2018 u16
typedef 4 2019 spinlock_t
union 4 2 -
	777 0 0 ma_lock
	2020 0 0 ma_external_lock
typedef 8 2021 arch_rwlock_t
typedef 4 2022 uid_t
typedef 4 2023 gid_t
typedef 8 797 __u64
typedef 8 1755 s64
struct 16 1 timerqueue_head
	156 0 0 rb_root
typedef 8 1626 __s64
typedef 4 1249 __wsum
struct 4 2 -
	807 0 0 csum_start
	807 16 0 csum_offset
struct 4 2 -
	1783 0 0 vlan_proto
	807 16 0 vlan_tci
struct 4 2 -
	807 0 0 csum_start
	807 16 0 csum_offset
struct 4 2 -
	1783 0 0 vlan_proto
	807 16 0 vlan_tci
typedef 8 2024 ktime_t
struct 16 2 -
	454 0 0 next
	169 64 0 slabs
struct 16 2 -
	161 0 0 freelist
	2025 64 0 -
typedef 4 1347 __be32
typedef 2 1340 __be16
array 16 1336 16
array 16 1948 8
array 16 1947 4
struct 8 2 qrwlock
	2026 0 0 -
	2010 32 0 wait_lock
typedef 4 174 __kernel_uid32_t
struct 4 1 -
	169 0 0 counter
struct 8 1 -
	2027 0 0 counter
typedef 4 2028 arch_spinlock_t
struct 4 1 -
	169 0 0 counter
ptr 8 struct quota_format_type *
typedef 8 1626 qsize_t
struct 48 4 rcu_sync
	169 0 0 gp_state
	169 32 0 gp_count
	236 64 0 gp_wait
	244 256 0 cb_head
struct 8 1 rcuwait
	711 0 0 task
struct 4 1 raw_spinlock
	2029 0 0 raw_lock
typedef 4 2030 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	2031 0 0 rmtp
	2032 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	2033 0 0 fsave
	2034 0 0 fxsave
	2035 0 0 soft
	2036 0 0 xsave
	2037 0 0 __padding
struct 4 1 raw_spinlock
	2038 0 0 raw_lock
struct 8 1 -
	2039 0 0 counter
typedef 4 2040 atomic_t
typedef 2 175 __u16
struct 2 2 -
	2041 0 0 locked
	2041 8 0 pending
struct 4 2 -
	1836 0 0 locked_pending
	1836 16 0 tail
typedef 4 2042 atomic_t
struct 4 1 raw_spinlock
	2043 0 0 raw_lock
struct 8 1 -
	2044 0 0 counter
struct 4 1 -
	169 0 0 counter
struct 4 1 pm_message
	169 0 0 event
struct 24 2 swait_queue_head
	1105 0 0 lock
	184 64 0 task_list
struct 32 2 timerqueue_node
	2045 0 0 node
	1981 192 0 expires
typedef 8 1853 ktime_t
typedef 4 174 __kernel_uid32_t
typedef 4 174 __kernel_gid32_t
struct 4 1 qspinlock
	2046 0 0 -
typedef 4 2047 arch_spinlock_t
struct 8 1 -
	157 0 0 val
typedef 4 2048 arch_spinlock_t
typedef 4 2049 arch_spinlock_t
typedef 8 1626 __s64
typedef 8 2050 s64
struct 4 1 qspinlock
	2051 0 0 -
typedef 4 2052 arch_spinlock_t
typedef 8 1626 __s64
typedef 16 2053 u128
typedef 4 2054 arch_spinlock_t
typedef 8 1626 __s64
typedef 4 2055 arch_spinlock_t
array 120 161 15
array 80 73 5
array 40 678 5
array 24 157 3
array 32 275 4
typedef 2 700 __s16
array 48 110 2
struct 24 5 -
	2056 0 0 ctl_table
	169 64 0 ctl_table_size
	169 96 0 used
	169 128 0 count
	169 160 0 nreg
struct 8 1 -
	1774 0 0 counter
struct 4 1 -
	2057 0 0 val
struct 8 2 qrwlock
	2058 0 0 -
	1985 32 0 wait_lock
struct 4 1 seqcount
	174 0 0 sequence
typedef 4 2059 arch_spinlock_t
struct 24 3 rb_node
	157 0 0 __rb_parent_color
	738 64 0 rb_right
	738 128 0 rb_left
struct 8 1 -
	2024 0 0 counter
union 4 3 -
	155 0 0 val
	2060 0 0 -
	2061 0 0 -
struct 4 1 qspinlock
	2062 0 0 -
typedef 8 1626 __s64
typedef 1 2063 u8
typedef 8 2064 s64
typedef 2 175 __u16
struct 4 1 spinlock
	2065 0 0 -
typedef 0 2066 lockdep_map_p
struct 8 2 qrwlock
	2067 0 0 -
	1919 32 0 wait_lock
typedef 4 174 __kernel_uid32_t
typedef 4 174 __kernel_gid32_t
typedef 8 2068 s64
union 8 2 -
	157 0 0 counters
	2069 0 0 -
union 4 2 -
	610 0 0 cnts
	2070 0 0 -
typedef 8 2071 s64
struct 4 1 qspinlock
	2072 0 0 -
typedef 4 2073 arch_spinlock_t
typedef 4 169 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	330 0 0 cwd
	330 32 0 swd
	330 64 0 twd
	330 96 0 fip
	330 128 0 fcs
	330 160 0 foo
	330 192 0 fos
	2074 224 0 st_space
	330 864 0 status
struct 512 11 fxregs_state
	226 0 0 cwd
	226 16 0 swd
	226 32 0 twd
	226 48 0 fop
	2075 64 0 -
	330 192 0 mxcsr
	330 224 0 mxcsr_mask
	2076 256 0 st_space
	2077 1280 0 xmm_space
	2078 3328 0 padding
	2079 3712 0 -
struct 136 16 swregs_state
	330 0 0 cwd
	330 32 0 swd
	330 64 0 twd
	330 96 0 fip
	330 128 0 fcs
	330 160 0 foo
	330 192 0 fos
	2074 224 0 st_space
	423 864 0 ftop
	423 872 0 changed
	423 880 0 lookahead
	423 888 0 no_update
	423 896 0 rm
	423 904 0 alimit
	2080 960 0 info
	330 1024 0 entry_eip
struct 576 3 xregs_state
	2034 0 0 i387
	2081 4096 0 header
	2082 4608 0 extended_state_area
array 4096 423 4096
typedef 4 2083 arch_spinlock_t
typedef 8 2084 s64
struct 4 1 -
	169 0 0 counter
typedef 1 2085 u8
struct 4 1 -
	169 0 0 counter
typedef 4 2086 arch_spinlock_t
typedef 8 2087 s64
struct 24 3 rb_node
	157 0 0 __rb_parent_color
	738 64 0 rb_right
	738 128 0 rb_left
union 4 3 -
	179 0 0 val
	2088 0 0 -
	2089 0 0 -
struct 4 1 qspinlock
	2090 0 0 -
struct 4 1 qspinlock
	2091 0 0 -
struct 4 1 qspinlock
	2092 0 0 -
typedef 8 1626 __s64
union 4 3 -
	737 0 0 val
	2093 0 0 -
	2094 0 0 -
struct 4 1 qspinlock
	2095 0 0 -
typedef 16 2096 __u128
struct 4 1 qspinlock
	2097 0 0 -
struct 4 1 qspinlock
	2098 0 0 -
ptr 8 struct ctl_table *
typedef 4 2099 gid_t
union 4 2 -
	362 0 0 cnts
	2100 0 0 -
struct 4 1 qspinlock
	2101 0 0 -
struct 2 2 -
	423 0 0 locked
	423 8 0 pending
struct 4 2 -
	226 0 0 locked_pending
	226 16 0 tail
union 4 3 -
	782 0 0 val
	2102 0 0 -
	2103 0 0 -
typedef 1 279 __u8
typedef 8 1626 __s64
union 4 1 -
	1436 0 0 rlock
struct 0 0 -
union 4 2 -
	782 0 0 cnts
	2104 0 0 -
typedef 8 1626 __s64
struct 4 3 -
	174 0 16 inuse
	174 16 15 objects
	174 31 1 frozen
struct 4 2 -
	634 0 0 wlocked
	2105 8 0 __lstate
typedef 8 1626 __s64
union 4 3 -
	1813 0 0 val
	2106 0 0 -
	2107 0 0 -
struct 4 1 qspinlock
	2108 0 0 -
array 80 330 20
union 16 2 -
	2109 0 0 -
	2110 0 0 -
array 128 330 32
array 256 330 64
array 48 330 12
union 48 2 -
	2078 0 0 padding1
	2078 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	262 0 0 xfeatures
	262 64 0 xcomp_bv
	2111 128 0 reserved
array 0 423 0
struct 4 1 qspinlock
	2112 0 0 -
typedef 8 1626 __s64
typedef 1 279 __u8
struct 4 1 qspinlock
	2113 0 0 -
typedef 8 1626 __s64
struct 2 2 -
	1083 0 0 locked
	1083 8 0 pending
struct 4 2 -
	1087 0 0 locked_pending
	1087 16 0 tail
union 4 3 -
	362 0 0 val
	2114 0 0 -
	2115 0 0 -
union 4 3 -
	376 0 0 val
	2116 0 0 -
	2117 0 0 -
union 4 3 -
	2118 0 0 val
	2119 0 0 -
	2120 0 0 -
struct 2 2 -
	2121 0 0 locked
	2121 8 0 pending
struct 4 2 -
	2122 0 0 locked_pending
	2122 16 0 tail
union 4 3 -
	687 0 0 val
	2123 0 0 -
	2124 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	819 0 0 val
	2125 0 0 -
	2126 0 0 -
union 4 3 -
	2127 0 0 val
	2128 0 0 -
	2129 0 0 -
typedef 4 174 __kernel_gid32_t
struct 4 2 -
	1257 0 0 wlocked
	1328 8 0 __lstate
union 4 3 -
	610 0 0 val
	2130 0 0 -
	2131 0 0 -
struct 2 2 -
	1461 0 0 locked
	1461 8 0 pending
struct 4 2 -
	1466 0 0 locked_pending
	1466 16 0 tail
struct 4 2 -
	1461 0 0 wlocked
	2132 8 0 __lstate
array 3 634 3
struct 2 2 -
	342 0 0 locked
	342 8 0 pending
struct 4 2 -
	2133 0 0 locked_pending
	2133 16 0 tail
union 4 3 -
	2134 0 0 val
	2135 0 0 -
	2136 0 0 -
struct 16 2 -
	262 0 0 rip
	262 64 0 rdp
struct 16 4 -
	330 0 0 fip
	330 32 0 fcs
	330 64 0 foo
	330 96 0 fos
array 48 262 6
union 4 3 -
	2137 0 0 val
	2138 0 0 -
	2139 0 0 -
union 4 3 -
	2140 0 0 val
	2141 0 0 -
	2142 0 0 -
struct 2 2 -
	1257 0 0 locked
	1257 8 0 pending
struct 4 2 -
	1777 0 0 locked_pending
	1777 16 0 tail
struct 2 2 -
	2143 0 0 locked
	2143 8 0 pending
struct 4 2 -
	2144 0 0 locked_pending
	2144 16 0 tail
typedef 4 2145 atomic_t
struct 2 2 -
	2146 0 0 locked
	2146 8 0 pending
struct 4 2 -
	2147 0 0 locked_pending
	2147 16 0 tail
typedef 1 2148 u8
typedef 2 2149 u16
struct 2 2 -
	2150 0 0 locked
	2150 8 0 pending
struct 4 2 -
	1247 0 0 locked_pending
	1247 16 0 tail
struct 2 2 -
	1195 0 0 locked
	1195 8 0 pending
struct 4 2 -
	2151 0 0 locked_pending
	2151 16 0 tail
typedef 4 2152 atomic_t
struct 2 2 -
	2153 0 0 locked
	2153 8 0 pending
struct 4 2 -
	2154 0 0 locked_pending
	2154 16 0 tail
struct 2 2 -
	634 0 0 locked
	634 8 0 pending
struct 4 2 -
	580 0 0 locked_pending
	580 16 0 tail
array 3 1461 3
typedef 2 2155 u16
typedef 4 2156 atomic_t
struct 2 2 -
	2157 0 0 locked
	2157 8 0 pending
struct 4 2 -
	2158 0 0 locked_pending
	2158 16 0 tail
typedef 4 2159 atomic_t
struct 2 2 -
	2160 0 0 locked
	2160 8 0 pending
struct 4 2 -
	2161 0 0 locked_pending
	2161 16 0 tail
typedef 4 2162 atomic_t
struct 2 2 -
	2163 0 0 locked
	2163 8 0 pending
struct 4 2 -
	2164 0 0 locked_pending
	2164 16 0 tail
typedef 1 2165 u8
typedef 2 2166 u16
struct 4 1 -
	169 0 0 counter
typedef 1 2167 u8
typedef 2 2168 u16
typedef 1 279 __u8
typedef 2 175 __u16
typedef 1 814 u8
typedef 2 2169 u16
struct 4 1 -
	169 0 0 counter
typedef 1 2170 u8
typedef 2 2171 u16
typedef 2 175 __u16
struct 4 1 -
	169 0 0 counter
typedef 1 2172 u8
typedef 2 2173 u16
struct 4 1 -
	169 0 0 counter
typedef 1 2174 u8
typedef 2 2175 u16
struct 4 1 -
	169 0 0 counter
typedef 1 2176 u8
typedef 2 2177 u16
typedef 1 279 __u8
typedef 2 175 __u16
typedef 1 279 __u8
typedef 2 175 __u16
typedef 2 175 __u16
typedef 1 279 __u8
typedef 2 175 __u16
typedef 1 279 __u8
typedef 2 175 __u16
typedef 1 279 __u8
typedef 2 175 __u16
typedef 1 279 __u8
typedef 2 175 __u16
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
end c655dfad11b98d64a693156b8de3d16d
