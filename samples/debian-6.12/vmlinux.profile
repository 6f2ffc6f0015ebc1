kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 36981fc7aad19c2d
types 1953
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
	141 0 0 host
	139 64 0 i_pages
	142 192 0 invalidate_lock
	143 512 0 gfp_mask
	144 544 0 i_mmap_writable
	145 576 0 i_mmap
	146 704 0 nrpages
	146 768 0 writeback_index
	147 832 0 a_ops
	146 896 0 flags
	148 960 0 wb_err
	149 992 0 i_private_lock
	70 1024 0 i_private_list
	142 1152 0 i_mmap_rwsem
	150 1472 0 i_private_data
struct 4 2 anon_vma_name
	151 0 0 kref
	152 32 0 name
struct 1592 2 bdev_inode
	153 0 0 bdev
	154 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	155 0 0 -
	156 512 0 run_work
	157 1216 0 cpumask
	158 1280 0 next_cpu
	158 1312 0 next_cpu_batch
	146 1344 0 flags
	150 1408 0 sched_data
	159 1472 0 queue
	160 1536 0 fq
	150 1600 0 driver_data
	161 1664 0 ctx_map
	162 1920 0 dispatch_from
	163 1984 0 dispatch_busy
	164 2016 0 type
	164 2032 0 nr_ctx
	165 2048 0 ctxs
	166 2112 0 dispatch_wait_lock
	167 2176 0 dispatch_wait
	168 2496 0 wait_index
	169 2560 0 tags
	169 2624 0 sched_tags
	163 2688 0 numa_node
	163 2720 0 queue_num
	168 2752 0 nr_active
	170 2816 0 cpuhp_online
	170 2944 0 cpuhp_dead
	171 3072 0 kobj
	172 3584 0 debugfs_dir
	172 3648 0 sched_debugfs_dir
	173 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	174 0 0 ops
	175 64 0 map
	163 448 0 nr_maps
	163 480 0 nr_hw_queues
	163 512 0 queue_depth
	163 544 0 reserved_tags
	163 576 0 cmd_size
	158 608 0 numa_node
	163 640 0 timeout
	163 672 0 flags
	150 704 0 driver_data
	176 768 0 tags
	169 832 0 shared_tags
	177 896 0 tag_list_lock
	173 1152 0 tag_list
	178 1280 0 srcu
struct 184 9 blk_mq_tags
	163 0 0 nr_tags
	163 32 0 nr_reserved_tags
	163 64 0 active_queues
	179 128 0 bitmap_tags
	179 640 0 breserved_tags
	180 1152 0 rqs
	180 1216 0 static_rqs
	173 1280 0 page_list
	166 1408 0 lock
struct 968 23 block_device
	181 0 0 bd_start_sect
	181 64 0 bd_nr_sectors
	182 128 0 bd_disk
	159 192 0 bd_queue
	183 256 0 bd_stats
	146 320 0 bd_stamp
	144 384 0 __bd_flags
	184 416 0 bd_dev
	185 448 0 bd_mapping
	144 512 0 bd_openers
	149 544 0 bd_size_lock
	150 576 0 bd_claiming
	150 640 0 bd_holder
	186 704 0 bd_holder_ops
	187 768 0 bd_holder_lock
	158 1024 0 bd_holders
	188 1088 0 bd_holder_dir
	144 1152 0 bd_fsfreeze_count
	187 1216 0 bd_fsfreeze_mutex
	189 1472 0 bd_meta_info
	158 1536 0 bd_writers
	150 1600 0 bd_security
	44 1664 0 bd_device
struct 232 23 btf
	150 0 0 data
	190 64 0 types
	191 128 0 resolved_ids
	191 192 0 resolved_sizes
	192 256 0 strings
	150 320 0 nohdr_data
	193 384 0 hdr
	194 576 0 nr_types
	194 608 0 types_size
	194 640 0 data_size
	195 672 0 refcnt
	194 704 0 id
	196 768 0 rcu
	197 896 0 kfunc_set_tab
	198 960 0 dtor_kfunc_tab
	199 1024 0 struct_meta_tab
	200 1088 0 struct_ops_tab
	201 1152 0 base_btf
	194 1216 0 start_id
	194 1248 0 start_str_off
	202 1280 0 name
	203 1728 0 kernel_btf
	204 1792 0 base_id_map
struct 48 5 btf_module
	205 0 0 list
	206 128 0 module
	201 192 0 btf
	207 256 0 sysfs_attr
	158 320 0 flags
struct 64 9 buffer_page
	208 0 0 list
	209 128 0 write
	163 192 0 read
	209 256 0 entries
	146 320 0 real_end
	163 384 0 order
	210 416 30 id
	210 446 1 range
	211 448 0 page
struct 2304 43 cgroup
	38 0 0 self
	146 1664 0 flags
	158 1728 0 level
	158 1760 0 max_depth
	158 1792 0 nr_descendants
	158 1824 0 nr_dying_descendants
	158 1856 0 max_descendants
	158 1888 0 nr_populated_csets
	158 1920 0 nr_populated_domain_children
	158 1952 0 nr_populated_threaded_children
	158 1984 0 nr_threaded_children
	163 2016 0 kill_seq
	212 2048 0 kn
	213 2112 0 procs_file
	213 2560 0 events_file
	214 3008 0 psi_files
	215 4352 0 subtree_control
	215 4368 0 subtree_ss_mask
	215 4384 0 old_subtree_control
	215 4400 0 old_subtree_ss_mask
	216 4416 0 subsys
	217 5312 0 nr_dying_subsys
	218 5760 0 root
	70 5824 0 cset_links
	219 5952 0 e_csets
	220 7744 0 dom_cgrp
	220 7808 0 old_dom_cgrp
	221 7872 0 rstat_cpu
	70 7936 0 rstat_css_list
	222 8192 0 _pad_
	220 8192 0 rstat_flush_next
	223 8256 0 last_bstat
	223 8512 0 bstat
	224 8768 0 prev_cputime
	70 8960 0 pidlists
	187 9088 0 pidlist_mutex
	225 9344 0 offline_waitq
	226 9536 0 release_agent_work
	227 9792 0 psi
	228 9856 0 bpf
	229 18048 0 freezer
	230 18176 0 bpf_cgrp_storage
	231 18240 0 ancestors
struct 6592 11 cgroup_root
	232 0 0 kf_root
	163 64 0 subsys_mask
	158 96 0 hierarchy_id
	70 128 0 root_list
	233 256 0 rcu
	35 512 0 cgrp
	220 18944 0 cgrp_ancestor_storage
	144 19008 0 nr_cgrps
	163 19040 0 flags
	234 19072 0 release_agent_path
	235 51840 0 name
struct 256 32 cgroup_subsys
	236 0 0 css_alloc
	237 64 0 css_online
	238 128 0 css_offline
	238 192 0 css_released
	238 256 0 css_free
	238 320 0 css_reset
	238 384 0 css_killed
	239 448 0 css_rstat_flush
	240 512 0 css_extra_stat_show
	240 576 0 css_local_stat_show
	241 640 0 can_attach
	242 704 0 cancel_attach
	242 768 0 attach
	243 832 0 post_attach
	244 896 0 can_fork
	245 960 0 cancel_fork
	246 1024 0 fork
	246 1088 0 exit
	246 1152 0 release
	238 1216 0 bind
	247 1280 1 early_init
	247 1281 1 implicit_on_dfl
	247 1282 1 threaded
	158 1312 0 id
	192 1344 0 name
	192 1408 0 legacy_name
	218 1472 0 root
	57 1536 0 css_idr
	70 1728 0 cfts
	248 1856 0 dfl_cftypes
	248 1920 0 legacy_cftypes
	163 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	220 0 0 cgroup
	249 64 0 ss
	250 128 0 refcnt
	70 256 0 sibling
	70 384 0 children
	70 512 0 rstat_css_node
	158 640 0 id
	163 672 0 flags
	251 704 0 serial_nr
	144 768 0 online_cnt
	226 832 0 destroy_work
	252 1088 0 destroy_rwork
	253 1536 0 parent
	158 1600 0 nr_descendants
struct 96 12 class
	192 0 0 name
	254 64 0 class_groups
	254 128 0 dev_groups
	255 192 0 dev_uevent
	256 256 0 devnode
	257 320 0 class_release
	258 384 0 dev_release
	259 448 0 shutdown_pre
	260 512 0 ns_type
	261 576 0 namespace
	262 640 0 get_ownership
	263 704 0 pm
struct 184 26 cred
	264 0 0 usage
	265 64 0 uid
	266 96 0 gid
	265 128 0 suid
	266 160 0 sgid
	265 192 0 euid
	266 224 0 egid
	265 256 0 fsuid
	266 288 0 fsgid
	163 320 0 securebits
	267 384 0 cap_inheritable
	267 448 0 cap_permitted
	267 512 0 cap_effective
	267 576 0 cap_bset
	267 640 0 cap_ambient
	268 704 0 jit_keyring
	269 768 0 session_keyring
	269 832 0 process_keyring
	269 896 0 thread_keyring
	269 960 0 request_key_auth
	150 1024 0 security
	270 1088 0 user
	271 1152 0 user_ns
	272 1216 0 ucounts
	273 1280 0 group_info
	274 1344 0 -
struct 592 22 css_set
	216 0 0 subsys
	275 896 0 refcount
	276 960 0 dom_cset
	220 1024 0 dfl_cgrp
	158 1088 0 nr_tasks
	70 1152 0 tasks
	70 1280 0 mg_tasks
	70 1408 0 dying_tasks
	70 1536 0 task_iters
	219 1664 0 e_cset_node
	70 3456 0 threaded_csets
	70 3584 0 threaded_csets_node
	277 3712 0 hlist
	70 3840 0 cgrp_links
	70 3968 0 mg_src_preload_node
	70 4096 0 mg_dst_preload_node
	70 4224 0 mg_node
	220 4352 0 mg_src_cgrp
	220 4416 0 mg_dst_cgrp
	276 4480 0 mg_dst_cset
	247 4544 0 dead
	233 4608 0 callback_head
struct 192 16 dentry
	163 0 0 d_flags
	278 32 0 d_seq
	279 64 0 d_hash
	172 192 0 d_parent
	280 256 0 d_name
	141 384 0 d_inode
	281 448 0 d_iname
	282 768 0 d_op
	283 832 0 d_sb
	146 896 0 d_time
	150 960 0 d_fsdata
	284 1024 0 d_lockref
	285 1088 0 -
	277 1216 0 d_sib
	286 1344 0 d_children
	287 1408 0 d_u
struct 128 13 dentry_operations
	288 0 0 d_revalidate
	288 64 0 d_weak_revalidate
	289 128 0 d_hash
	290 192 0 d_compare
	291 256 0 d_delete
	292 320 0 d_init
	293 384 0 d_release
	293 448 0 d_prune
	294 512 0 d_iput
	295 576 0 d_dname
	296 640 0 d_automount
	297 704 0 d_manage
	298 768 0 d_real
struct 760 47 device
	299 0 0 kobj
	300 512 0 parent
	301 576 0 p
	192 640 0 init_name
	302 704 0 type
	303 768 0 bus
	304 832 0 driver
	150 896 0 platform_data
	150 960 0 driver_data
	305 1024 0 driver_override
	187 1152 0 mutex
	306 1408 0 links
	307 1856 0 power
	308 4352 0 pm_domain
	309 4416 0 em_pd
	310 4480 0 msi
	311 4608 0 dma_ops
	312 4672 0 dma_mask
	251 4736 0 coherent_dma_mask
	251 4800 0 bus_dma_limit
	313 4864 0 dma_range_map
	314 4928 0 dma_parms
	70 4992 0 dma_pools
	315 5120 0 dma_io_tlb_mem
	316 5184 0 archdata
	317 5184 0 of_node
	318 5248 0 fwnode
	158 5312 0 numa_node
	184 5344 0 devt
	319 5376 0 id
	149 5408 0 devres_lock
	70 5440 0 devres_head
	320 5568 0 class
	254 5632 0 groups
	258 5696 0 release
	321 5760 0 iommu_group
	322 5824 0 iommu
	323 5888 0 physical_location
	324 5952 0 removable
	247 5984 1 offline_disabled
	247 5985 1 offline
	247 5986 1 of_node_reused
	247 5987 1 state_synced
	247 5988 1 can_match
	247 5989 1 dma_skip_sync
	247 5990 1 dma_iommu
	325 6016 0 flags
struct 216 10 device_private
	326 0 0 klist_children
	327 320 0 knode_parent
	327 576 0 knode_driver
	327 832 0 knode_bus
	327 1088 0 knode_class
	328 1344 0 deferred_probe
	329 1472 0 async_driver
	330 1536 0 deferred_probe_reason
	300 1600 0 device
	331 1664 1 dead
struct 56 6 fdtable
	163 0 0 max_fds
	332 64 0 fd
	333 128 0 close_on_exec
	333 192 0 open_fds
	333 256 0 full_fds_bits
	334 320 0 rcu
struct 184 19 file
	264 0 0 f_count
	149 64 0 f_lock
	335 96 0 f_mode
	336 128 0 f_op
	185 192 0 f_mapping
	150 256 0 private_data
	141 320 0 f_inode
	163 384 0 f_flags
	163 416 0 f_iocb_flags
	337 448 0 f_cred
	338 512 0 f_path
	339 640 0 -
	340 896 0 f_pos
	150 960 0 f_security
	341 1024 0 f_owner
	148 1088 0 f_wb_err
	148 1120 0 f_sb_err
	342 1152 0 f_ep
	343 1216 0 -
struct 72 17 file_system_type
	192 0 0 name
	158 64 0 fs_flags
	344 128 0 init_fs_context
	345 192 0 parameters
	346 256 0 mount
	347 320 0 kill_sb
	206 384 0 owner
	348 448 0 next
	286 512 0 fs_supers
	349 576 0 s_lock_key
	349 576 0 s_umount_key
	349 576 0 s_vfs_rename_key
	350 576 0 s_writers_key
	349 576 0 i_lock_key
	349 576 0 i_mutex_key
	349 576 0 invalidate_lock_key
	349 576 0 i_mutex_dir_key
struct 704 11 files_struct
	351 0 0 count
	352 32 0 resize_in_progress
	353 64 0 resize_wait
	354 256 0 fdt
	46 320 0 fdtab
	355 1024 0 file_lock
	163 1056 0 next_fd
	356 1088 0 close_on_exec_init
	356 1152 0 open_fds_init
	356 1216 0 full_fds_bits_init
	357 1280 0 fd_array
struct 256 4 folio
	358 0 0 -
	359 512 0 -
	360 1024 0 -
	361 1536 0 -
struct 88 2 free_area
	362 0 0 free_list
	146 640 0 nr_free
struct 24 4 ftrace_page
	363 0 0 next
	364 64 0 records
	158 128 0 index
	158 160 0 order
struct 56 6 gen_pool
	365 0 0 lock
	366 64 0 chunks
	158 192 0 min_alloc_order
	367 256 0 algo
	150 320 0 data
	192 384 0 name
struct 56 7 gen_pool_chunk
	366 0 0 next_chunk
	368 128 0 avail
	369 192 0 phys_addr
	150 256 0 owner
	146 320 0 start_addr
	146 384 0 end_addr
	370 448 0 bits
struct 776 40 gendisk
	158 0 0 major
	158 32 0 first_minor
	158 64 0 minors
	371 96 0 disk_name
	164 352 0 events
	164 368 0 event_flags
	372 384 0 part_tbl
	373 512 0 part0
	374 576 0 fops
	159 640 0 queue
	150 704 0 private_data
	375 768 0 bio_split
	158 3904 0 flags
	146 3968 0 state
	177 4032 0 open_mutex
	163 4288 0 open_partitions
	376 4352 0 bdi
	171 4416 0 queue_kobj
	188 4928 0 slave_dir
	173 4992 0 slave_bdevs
	377 5120 0 random
	168 5184 0 sync_io
	378 5248 0 ev
	163 5312 0 nr_zones
	163 5344 0 zone_capacity
	163 5376 0 last_zone_capacity
	333 5440 0 conv_zones_bitmap
	163 5504 0 zone_wplugs_hash_bits
	168 5536 0 nr_zone_wplugs
	166 5568 0 zone_wplugs_lock
	379 5632 0 zone_wplugs_pool
	342 5696 0 zone_wplugs_hash
	380 5760 0 zone_wplugs_wq
	381 5824 0 cdi
	158 5888 0 node_id
	382 5952 0 bb
	383 6016 0 lockdep_map
	384 6016 0 diskseq
	385 6080 0 open_mode
	386 6144 0 ia_ranges
struct 32920 20 hstate
	387 0 0 resize_lock
	388 256 0 resize_key
	158 256 0 next_nid_to_alloc
	158 288 0 next_nid_to_free
	163 320 0 order
	163 352 0 demote_order
	146 384 0 mask
	146 448 0 max_huge_pages
	146 512 0 nr_huge_pages
	146 576 0 free_huge_pages
	146 640 0 resv_huge_pages
	146 704 0 surplus_huge_pages
	146 768 0 nr_overcommit_huge_pages
	389 832 0 hugepage_activelist
	390 960 0 hugepage_freelists
	391 132032 0 max_huge_pages_node
	391 164800 0 nr_huge_pages_node
	391 197568 0 free_huge_pages_node
	391 230336 0 surplus_huge_pages_node
	392 263104 0 name
struct 24 3 idr
	139 0 0 idr_rt
	163 128 0 idr_base
	163 160 0 idr_next
struct 16 2 inet_bind_hashbucket
	393 0 0 lock
	394 64 0 chain
struct 8 1 inet_ehash_bucket
	395 0 0 chain
struct 128 12 inet_hashinfo
	396 0 0 ehash
	397 64 0 ehash_locks
	163 128 0 ehash_mask
	163 160 0 ehash_locks_mask
	398 192 0 bind_bucket_cachep
	399 256 0 bhash
	398 320 0 bind2_bucket_cachep
	399 384 0 bhash2
	163 448 0 bhash_size
	163 480 0 lhash2_mask
	400 512 0 lhash2
	401 576 0 pernet
struct 16 2 inet_listen_hashbucket
	393 0 0 lock
	395 64 0 nulls_head
struct 624 57 inode
	402 0 0 i_mode
	164 16 0 i_opflags
	265 32 0 i_uid
	266 64 0 i_gid
	163 96 0 i_flags
	403 128 0 i_acl
	403 192 0 i_default_acl
	404 256 0 i_op
	283 320 0 i_sb
	185 384 0 i_mapping
	150 448 0 i_security
	146 512 0 i_ino
	405 576 0 -
	184 608 0 i_rdev
	340 640 0 i_size
	406 704 0 i_atime_sec
	406 768 0 i_mtime_sec
	406 832 0 i_ctime_sec
	319 896 0 i_atime_nsec
	319 928 0 i_mtime_nsec
	319 960 0 i_ctime_nsec
	319 992 0 i_generation
	149 1024 0 i_lock
	164 1056 0 i_bytes
	407 1072 0 i_blkbits
	408 1080 0 i_write_hint
	409 1088 0 i_blocks
	319 1152 0 i_state
	142 1216 0 i_rwsem
	146 1536 0 dirtied_when
	146 1600 0 dirtied_time_when
	277 1664 0 i_hash
	70 1792 0 i_io_list
	410 1920 0 i_wb
	158 1984 0 i_wb_frn_winner
	215 2016 0 i_wb_frn_avg_time
	215 2032 0 i_wb_frn_history
	70 2048 0 i_lru
	70 2176 0 i_sb_list
	70 2304 0 i_wb_list
	411 2432 0 -
	412 2560 0 i_version
	412 2624 0 i_sequence
	144 2688 0 i_count
	144 2720 0 i_dio_count
	144 2752 0 i_writecount
	144 2784 0 i_readcount
	413 2816 0 -
	414 2880 0 i_flctx
	25 2944 0 i_data
	70 4480 0 i_devices
	415 4608 0 -
	416 4672 0 i_fsnotify_mask
	417 4736 0 i_fsnotify_marks
	418 4800 0 i_crypt_info
	419 4864 0 i_verity_info
	150 4928 0 i_private
struct 112 8 io_tlb_mem
	420 0 0 defpool
	146 512 0 nslabs
	172 576 0 debugfs
	421 640 0 force_bounce
	421 648 0 for_alloc
	422 704 0 total_used
	422 768 0 used_hiwater
	422 832 0 transient_nslabs
struct 136 14 kernfs_node
	144 0 0 count
	144 32 0 active
	212 64 0 parent
	192 128 0 name
	103 192 0 rb
	423 384 0 ns
	163 448 0 hash
	164 480 0 flags
	402 496 0 mode
	424 512 0 -
	251 768 0 id
	150 832 0 priv
	425 896 0 iattr
	233 960 0 rcu
struct 8408 27 kmem_cache
	426 0 0 cpu_slab
	427 64 0 lock_key
	428 64 0 flags
	146 128 0 min_partial
	163 192 0 size
	163 224 0 object_size
	429 256 0 reciprocal_size
	163 320 0 offset
	163 352 0 cpu_partial
	163 384 0 cpu_partial_slabs
	430 416 0 oo
	430 448 0 min
	431 480 0 allocflags
	158 512 0 refcount
	432 576 0 ctor
	163 640 0 inuse
	163 672 0 align
	163 704 0 red_left_pad
	192 768 0 name
	433 832 0 list
	434 960 0 kobj
	146 1472 0 random
	163 1536 0 remote_node_defrag_ratio
	435 1600 0 random_seq
	163 1664 0 useroffset
	163 1696 0 usersize
	436 1728 0 node
struct 32 4 kmem_cache_cpu
	437 0 0 -
	438 128 0 slab
	438 192 0 partial
	439 256 0 lock
struct 64 6 kmem_cache_node
	440 0 0 list_lock
	146 64 0 nr_partial
	433 128 0 partial
	441 256 0 nr_slabs
	441 320 0 total_objects
	433 384 0 full
struct 96 4 kset
	70 0 0 list
	149 128 0 list_lock
	299 192 0 kobj
	442 704 0 uevent_ops
struct 112 9 kthread
	146 0 0 flags
	163 64 0 cpu
	158 96 0 result
	443 128 0 threadfn
	150 192 0 data
	444 256 0 parked
	444 512 0 exited
	253 768 0 blkcg_css
	330 832 0 full_name
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
struct 256 1 maple_node
	446 0 0 -
struct 16 3 maple_tree
	447 0 0 -
	163 32 0 ma_flags
	150 64 0 ma_root
struct 1728 29 mem_cgroup
	38 0 0 css
	448 1664 0 id
	449 2048 0 memory
	450 4096 0 -
	70 6144 0 memory_peaks
	70 6272 0 swap_peaks
	149 6400 0 peaks_lock
	226 6464 0 high_work
	451 6720 0 vmpressure
	247 7680 0 oom_group
	158 7712 0 swappiness
	213 7744 0 events_file
	213 8192 0 events_local_file
	213 8640 0 swap_events_file
	452 9088 0 vmstats
	453 9152 0 memory_events
	453 9728 0 memory_events_local
	251 10304 0 socket_pressure
	158 10368 0 kmemcg_id
	454 10432 0 objcg
	454 10496 0 orig_objcg
	70 10560 0 objcg_list
	455 10688 0 vmstats_percpu
	70 10752 0 cgwb_list
	456 10880 0 cgwb_domain
	457 11840 0 cgwb_frn
	458 13120 0 deferred_split_queue
	459 13376 0 mm_list
	460 13568 0 nodeinfo
struct 16 2 mem_section
	146 0 0 section_mem_map
	461 64 0 usage
struct 24 3 mem_section_usage
	233 0 0 rcu
	325 128 0 subsection_map
	462 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	463 0 0 stock_lock
	464 0 0 cached
	163 64 0 nr_pages
	454 128 0 cached_objcg
	465 192 0 cached_pgdat
	163 256 0 nr_bytes
	158 288 0 nr_slab_reclaimable_b
	158 320 0 nr_slab_unreclaimable_b
	466 384 0 work
	146 640 0 flags
struct 1448 7 memcg_vmstats
	467 0 0 state
	468 2432 0 events
	467 3840 0 state_local
	468 6272 0 events_local
	467 7680 0 state_pending
	468 10112 0 events_pending
	469 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	163 0 0 stats_updates
	455 64 0 parent
	452 128 0 vmstats
	467 192 0 state
	468 2624 0 events
	467 4032 0 state_prev
	468 6464 0 events_prev
struct 16 2 memory_stat
	192 0 0 name
	163 64 0 idx
struct 1344 2 mm_struct
	470 0 0 -
	471 10752 0 cpu_bitmap
struct 32 4 mod_kallsyms
	472 0 0 symtab
	163 64 0 num_symtab
	330 128 0 strtab
	330 192 0 typetab
struct 1280 74 module
	1 0 0 state
	70 64 0 list
	473 192 0 name
	474 640 0 mkobj
	475 1408 0 modinfo_attrs
	192 1472 0 version
	192 1536 0 srcversion
	188 1600 0 holders_dir
	476 1664 0 syms
	477 1728 0 crcs
	163 1792 0 num_syms
	187 1856 0 param_lock
	478 2112 0 kp
	163 2176 0 num_kp
	163 2208 0 num_gpl_syms
	476 2240 0 gpl_syms
	477 2304 0 gpl_crcs
	247 2368 0 using_gplonly_symbols
	247 2376 0 sig_ok
	247 2384 0 async_probe_requested
	163 2400 0 num_exentries
	479 2432 0 extable
	480 2496 0 init
	481 2560 0 mem
	482 6592 0 arch
	146 6784 0 taints
	163 6848 0 num_bugs
	70 6912 0 bug_list
	483 7040 0 bug_table
	484 7104 0 kallsyms
	81 7168 0 core_kallsyms
	485 7424 0 sect_attrs
	486 7488 0 notes_attrs
	330 7552 0 args
	150 7616 0 percpu
	163 7680 0 percpu_size
	150 7744 0 noinstr_text_start
	163 7808 0 noinstr_text_size
	163 7840 0 num_tracepoints
	487 7872 0 tracepoints_ptrs
	163 7936 0 num_srcu_structs
	488 8000 0 srcu_struct_ptrs
	163 8064 0 num_bpf_raw_events
	489 8128 0 bpf_raw_events
	163 8192 0 btf_data_size
	163 8224 0 btf_base_data_size
	150 8256 0 btf_data
	150 8320 0 btf_base_data
	490 8384 0 jump_entries
	163 8448 0 num_jump_entries
	163 8480 0 num_trace_bprintk_fmt
	491 8512 0 trace_bprintk_fmt_start
	492 8576 0 trace_events
	163 8640 0 num_trace_events
	493 8704 0 trace_evals
	163 8768 0 num_trace_evals
	163 8800 0 num_ftrace_callsites
	333 8832 0 ftrace_callsites
	150 8896 0 kprobes_text_start
	163 8960 0 kprobes_text_size
	333 9024 0 kprobe_blacklist
	163 9088 0 num_kprobe_blacklist
	158 9120 0 num_static_call_sites
	494 9152 0 static_call_sites
	247 9216 0 klp
	247 9224 0 klp_alive
	495 9280 0 klp_info
	70 9344 0 source_list
	70 9472 0 target_list
	243 9600 0 exit
	144 9664 0 refcnt
	158 9696 0 its_num_pages
	496 9728 0 its_page_array
	497 9792 0 dyndbg_info
struct 48 4 module_use
	498 0 0 source_list
	498 128 0 target_list
	206 256 0 source
	206 320 0 target
struct 336 28 mount
	499 0 0 mnt_hash
	500 128 0 mnt_parent
	172 192 0 mnt_mountpoint
	501 256 0 mnt
	502 512 0 -
	503 704 0 mnt_pcp
	504 768 0 mnt_mounts
	504 896 0 mnt_child
	504 1024 0 mnt_instance
	192 1152 0 mnt_devname
	504 1216 0 mnt_list
	504 1344 0 mnt_expire
	504 1472 0 mnt_share
	504 1600 0 mnt_slave_list
	504 1728 0 mnt_slave
	500 1856 0 mnt_master
	505 1920 0 mnt_ns
	506 1984 0 mnt_mp
	507 2048 0 -
	504 2176 0 mnt_umounting
	417 2304 0 mnt_fsnotify_marks
	508 2368 0 mnt_fsnotify_mask
	158 2400 0 mnt_id
	509 2432 0 mnt_id_unique
	158 2496 0 mnt_group_id
	158 2528 0 mnt_expiry_mark
	510 2560 0 mnt_pins
	510 2624 0 mnt_stuck_children
struct 2496 176 net_device
	511 0 0 __cacheline_group_begin__net_device_read_tx
	512 0 0 -
	513 64 0 netdev_ops
	514 128 0 header_ops
	515 192 0 _tx
	516 256 0 gso_partial_features
	163 320 0 real_num_tx_queues
	163 352 0 gso_max_size
	163 384 0 gso_ipv4_max_size
	517 416 0 gso_max_segs
	518 432 0 num_tc
	163 448 0 mtu
	164 480 0 needed_headroom
	519 496 0 tc_to_txq
	520 1024 0 xps_maps
	521 1152 0 nf_hooks_egress
	522 1216 0 tcx_egress
	523 1280 0 __cacheline_group_end__net_device_read_tx
	524 1280 0 __cacheline_group_begin__net_device_read_txrx
	525 1280 0 -
	146 1344 0 state
	163 1408 0 flags
	164 1440 0 hard_header_len
	526 1456 8 pcpu_stat_type
	516 1472 0 features
	527 1536 0 ip6_ptr
	528 1600 0 __cacheline_group_end__net_device_read_txrx
	529 1600 0 __cacheline_group_begin__net_device_read_rx
	530 1600 0 xdp_prog
	531 1664 0 ptype_specific
	158 1792 0 ifindex
	163 1824 0 real_num_rx_queues
	532 1856 0 _rx
	146 1920 0 gro_flush_timeout
	533 1984 0 napi_defer_hard_irqs
	163 2016 0 gro_max_size
	163 2048 0 gro_ipv4_max_size
	534 2112 0 rx_handler
	150 2176 0 rx_handler_data
	535 2240 0 nd_net
	536 2304 0 npinfo
	522 2368 0 tcx_ingress
	537 2432 0 __cacheline_group_end__net_device_read_rx
	538 2432 0 name
	539 2560 0 name_node
	540 2624 0 ifalias
	146 2688 0 mem_end
	146 2752 0 mem_start
	146 2816 0 base_addr
	531 2880 0 dev_list
	531 3008 0 napi_list
	531 3136 0 unreg_list
	531 3264 0 close_list
	531 3392 0 ptype_all
	541 3520 0 adj_list
	542 3776 0 xdp_features
	543 3840 0 xdp_metadata_ops
	544 3904 0 xsk_tx_metadata_ops
	164 3968 0 gflags
	164 3984 0 needed_tailroom
	516 4032 0 hw_features
	516 4096 0 wanted_features
	516 4160 0 vlan_features
	516 4224 0 hw_enc_features
	516 4288 0 mpls_features
	516 4352 0 mangleid_features
	163 4416 0 min_mtu
	163 4448 0 max_mtu
	164 4480 0 type
	268 4496 0 min_header_len
	268 4504 0 name_assign_type
	158 4512 0 group
	545 4544 0 stats
	546 6016 0 core_stats
	547 6080 0 carrier_up_count
	547 6112 0 carrier_down_count
	548 6144 0 ethtool_ops
	549 6208 0 l3mdev_ops
	550 6272 0 ndisc_ops
	551 6336 0 xfrmdev_ops
	552 6400 0 tlsdev_ops
	163 6464 0 operstate
	268 6496 0 link_mode
	268 6504 0 if_port
	268 6512 0 dma
	553 6520 0 perm_addr
	268 6776 0 addr_assign_type
	268 6784 0 addr_len
	268 6792 0 upper_level
	268 6800 0 lower_level
	164 6816 0 neigh_priv_len
	164 6832 0 dev_id
	164 6848 0 dev_port
	158 6880 0 irq
	533 6912 0 priv_len
	554 6944 0 addr_list_lock
	555 6976 0 uc
	555 7232 0 mc
	555 7488 0 dev_addrs
	556 7744 0 queues_kset
	163 7808 0 promiscuity
	163 7840 0 allmulti
	557 7872 0 uc_promisc
	558 7936 0 ip_ptr
	559 8000 0 vlan_info
	560 8064 0 tipc_ptr
	561 8128 0 mpls_ptr
	562 8192 0 dev_addr
	163 8256 0 num_rx_queues
	163 8288 0 xdp_zc_max_segs
	515 8320 0 ingress_queue
	521 8384 0 nf_hooks_ingress
	553 8448 0 broadcast
	563 8704 0 rx_cpu_rmap
	564 8768 0 index_hlist
	163 8896 0 num_tx_queues
	565 8960 0 qdisc
	163 9024 0 tx_queue_len
	554 9056 0 tx_global_lock
	566 9088 0 xdp_bulkq
	567 9152 0 qdisc_hash
	568 10176 0 watchdog_timer
	158 10496 0 watchdog_timeo
	554 10528 0 watchdog_lock
	557 10560 0 watchdog_ref_held
	533 10592 0 proto_down_reason
	531 10624 0 todo_list
	569 10752 0 pcpu_refcnt
	570 10816 0 refcnt_tracker
	531 10816 0 link_watch_list
	571 10944 0 reg_state
	557 10952 0 dismantle
	572 10960 16 rtnl_link_state
	557 10976 0 needs_free_netdev
	573 11008 0 priv_destructor
	150 11072 0 ml_priv
	574 11136 0 ml_priv_type
	575 11200 0 garp_port
	576 11264 0 mrp_port
	577 11328 0 dm_private
	578 11392 0 dev
	579 17472 0 sysfs_groups
	580 17728 0 sysfs_rx_queue_group
	581 17792 0 rtnl_link_ops
	582 17856 0 stat_ops
	583 17920 0 queue_mgmt_ops
	163 17984 0 tso_max_size
	517 18016 0 tso_max_segs
	584 18048 0 dcbnl_ops
	585 18112 0 prio_tc_map
	586 18240 0 priomap
	587 18304 0 link_topo
	588 18368 0 phydev
	589 18432 0 sfp_bus
	590 18496 0 qdisc_tx_busylock
	557 18560 0 proto_down
	557 18568 0 threaded
	146 18576 1 see_all_hwtstamp_requests
	146 18577 1 change_proto_down
	146 18578 1 netns_immutable
	146 18579 1 fcoe_mtu
	531 18624 0 net_notifier_list
	591 18752 0 macsec_ops
	592 18816 0 udp_tunnel_nic_info
	593 18880 0 udp_tunnel_nic
	594 18944 0 ethtool
	595 19008 0 xdp_state
	596 19392 0 dev_addr_shadow
	597 19648 0 linkwatch_dev_tracker
	597 19648 0 watchdog_dev_tracker
	597 19648 0 dev_registered_tracker
	598 19648 0 offload_xstats_l3
	599 19712 0 devlink_port
	600 19776 0 page_pools
	601 19840 0 irq_moder
	602 19968 0 priv
struct 72 9 nsproxy
	275 0 0 count
	603 64 0 uts_ns
	604 128 0 ipc_ns
	505 192 0 mnt_ns
	605 256 0 pid_ns_for_children
	606 320 0 net_ns
	607 384 0 time_ns
	607 448 0 time_ns_for_children
	608 512 0 cgroup_ns
struct 48 4 obj_cgroup
	250 0 0 refcnt
	464 128 0 memcg
	144 192 0 nr_charged_bytes
	609 256 0 -
struct 64 5 page
	146 0 0 flags
	610 64 0 -
	611 384 0 -
	144 416 0 _refcount
	146 448 0 memcg_data
struct 1664 28 page_pool
	612 0 0 p
	158 384 0 cpuid
	613 416 0 pages_state_hold_cnt
	401 448 1 has_init_callback
	401 449 1 dma_map
	401 450 1 dma_sync
	401 451 1 dma_sync_for_cpu
	614 512 0 __cacheline_group_begin__frag
	615 512 0 frag_users
	616 576 0 frag_page
	163 640 0 frag_offset
	617 704 0 __cacheline_group_end__frag
	618 768 0 __cacheline_group_pad__frag
	619 768 0 release_dw
	432 1472 0 disconnect
	146 1536 0 defer_start
	146 1600 0 defer_warn
	613 1664 0 xdp_mem_id
	620 2048 0 alloc
	621 10752 0 ring
	150 12288 0 mp_priv
	622 12352 0 mp_ops
	623 12416 0 dma_mapped
	624 12544 0 pages_state_release_cnt
	625 12576 0 user_cnt
	626 12608 0 destroy_cnt
	627 12672 0 slow
	628 12928 0 user
struct 192 17 pcpu_chunk
	629 0 0 list
	158 128 0 free_bytes
	630 160 0 chunk_md
	333 448 0 bound_map
	150 512 0 base_addr
	333 576 0 alloc_map
	631 640 0 md_blocks
	150 704 0 data
	632 768 0 immutable
	632 776 0 isolated
	158 800 0 start_offset
	158 832 0 end_offset
	633 896 0 obj_exts
	158 960 0 nr_pages
	158 992 0 nr_populated
	158 1024 0 nr_empty_pop_pages
	634 1088 0 populated
struct 48 2 per_cpu_nodestat
	635 0 0 stat_threshold
	636 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	149 0 0 lock
	158 32 0 count
	158 64 0 high
	158 96 0 high_min
	158 128 0 high_max
	158 160 0 batch
	407 192 0 flags
	407 200 0 alloc_factor
	407 208 0 expire
	637 224 0 free_count
	219 256 0 lists
struct 64 3 per_cpu_zonestat
	638 0 0 vm_stat_diff
	635 96 0 stat_threshold
	639 128 0 vm_numa_event
struct 40 4 percpu_counter
	640 0 0 lock
	641 64 0 count
	70 128 0 list
	642 256 0 counters
struct 56 7 percpu_ref_data
	264 0 0 count
	643 64 0 release
	643 128 0 confirm_switch
	247 192 1 force_atomic
	247 193 1 allow_reinit
	233 256 0 rcu
	644 384 0 ref
struct 174464 43 pglist_data
	645 0 0 node_zones
	646 61440 0 node_zonelists
	158 1372416 0 nr_zones
	149 1372448 0 node_size_lock
	146 1372480 0 node_start_pfn
	146 1372544 0 node_present_pages
	146 1372608 0 node_spanned_pages
	158 1372672 0 node_id
	225 1372736 0 kswapd_wait
	225 1372928 0 pfmemalloc_wait
	647 1373120 0 reclaim_wait
	144 1373888 0 nr_writeback_throttled
	146 1373952 0 nr_reclaim_start
	187 1374016 0 kswapd_lock
	648 1374272 0 kswapd
	158 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	158 1374400 0 kswapd_failures
	158 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	225 1374528 0 kcompactd_wait
	648 1374720 0 kcompactd
	247 1374784 0 proactive_compact_trigger
	146 1374848 0 totalreserve_pages
	146 1374912 0 min_unmapped_pages
	146 1374976 0 min_slab_pages
	222 1375232 0 _pad1_
	146 1375232 0 first_deferred_pfn
	458 1375296 0 deferred_split_queue
	163 1375552 0 nbp_rl_start
	146 1375616 0 nbp_rl_nr_cand
	163 1375680 0 nbp_threshold
	163 1375712 0 nbp_th_start
	146 1375744 0 nbp_th_nr_cand
	649 1375808 0 __lruvec
	146 1388288 0 flags
	650 1388352 0 mm_walk
	651 1390016 0 memcg_lru
	222 1392128 0 _pad2_
	652 1392128 0 per_cpu_nodestats
	653 1392192 0 vm_stat
	654 1395200 0 memtier
	655 1395264 0 mf_stats
struct 40 6 pipe_buffer
	656 0 0 page
	163 64 0 offset
	163 96 0 len
	657 128 0 ops
	163 192 0 flags
	146 256 0 private
struct 168 19 pipe_inode_info
	658 0 0 mutex
	659 256 0 rd_wait
	659 448 0 wr_wait
	163 640 0 head
	163 672 0 tail
	163 704 0 max_usage
	163 736 0 ring_size
	163 768 0 nr_accounted
	163 800 0 readers
	163 832 0 writers
	163 864 0 files
	163 896 0 r_counter
	163 928 0 w_counter
	660 960 0 poll_usage
	656 1024 0 tmp_page
	661 1088 0 fasync_readers
	661 1152 0 fasync_writers
	662 1216 0 bufs
	270 1280 0 user
struct 24 2 prb_desc
	663 0 0 state_var
	664 64 0 text_blk_lpos
struct 88 8 printk_info
	665 0 0 seq
	665 64 0 ts_nsec
	666 128 0 text_len
	667 144 0 facility
	667 152 5 flags
	667 157 3 level
	668 160 0 caller_id
	669 192 0 dev_info
struct 88 3 printk_ringbuffer
	670 0 0 desc_ring
	671 384 0 text_data_ring
	663 640 0 fail
struct 64 8 ptdesc
	146 0 0 __page_flags
	672 64 0 -
	146 192 0 __page_mapping
	673 256 0 -
	674 320 0 -
	163 384 0 __page_type
	675 416 0 __page_refcount
	146 448 0 pt_memcg_data
struct 24 3 rb_node
	146 0 0 __rb_parent_color
	676 64 0 rb_right
	676 128 0 rb_left
struct 968 62 request_queue
	150 0 0 queuedata
	677 64 0 elevator
	174 128 0 mq_ops
	162 192 0 queue_ctx
	146 256 0 queue_flags
	163 320 0 rq_timeout
	163 352 0 queue_depth
	678 384 0 refs
	163 416 0 nr_hw_queues
	372 448 0 hctx_table
	679 576 0 q_usage_counter
	680 704 0 io_lock_cls_key
	383 704 0 io_lockdep_map
	680 704 0 q_lock_cls_key
	383 704 0 q_lockdep_map
	681 704 0 last_merge
	166 768 0 queue_lock
	158 800 0 quiesce_depth
	182 832 0 disk
	188 896 0 mq_kobj
	682 960 0 limits
	300 2304 0 dev
	683 2368 0 rpm_status
	168 2400 0 pm_only
	684 2432 0 stats
	685 2496 0 rq_qos
	177 2560 0 rq_qos_mutex
	158 2816 0 id
	146 2880 0 nr_requests
	686 2944 0 timeout
	687 3264 0 timeout_work
	168 3520 0 nr_active_requests_shared_tags
	169 3584 0 sched_shared_tags
	173 3648 0 icq_list
	688 3776 0 blkcg_pols
	689 3840 0 root_blkg
	173 3904 0 blkg_list
	177 4032 0 blkcg_mutex
	158 4288 0 node
	166 4320 0 requeue_lock
	173 4352 0 requeue_list
	156 4480 0 requeue_work
	690 5184 0 blk_trace
	160 5248 0 fq
	173 5312 0 flush_list
	177 5440 0 sysfs_lock
	177 5696 0 sysfs_dir_lock
	177 5952 0 limits_lock
	173 6208 0 unused_hctx_list
	166 6336 0 unused_hctx_lock
	158 6368 0 mq_freeze_depth
	691 6400 0 td
	692 6464 0 callback_head
	693 6592 0 mq_freeze_wq
	177 6784 0 mq_freeze_lock
	694 7040 0 tag_set
	173 7104 0 tag_set_list
	172 7232 0 debugfs_dir
	172 7296 0 sched_debugfs_dir
	172 7360 0 rqos_debugfs_dir
	177 7424 0 debugfs_mutex
	695 7680 0 mq_sysfs_init_done
struct 64 8 resource
	696 0 0 start
	696 64 0 end
	192 128 0 name
	146 192 0 flags
	146 256 0 desc
	697 320 0 parent
	697 384 0 sibling
	697 448 0 child
struct 560 49 ring_buffer_per_cpu
	158 0 0 cpu
	698 32 0 record_disabled
	698 64 0 resize_disabled
	699 128 0 buffer
	700 192 0 reader_lock
	701 224 0 lock
	702 256 0 lock_key
	703 256 0 free_page
	146 384 0 nr_pages
	163 448 0 current_context
	445 512 0 pages
	146 576 0 cnt
	704 640 0 head_page
	704 704 0 tail_page
	704 768 0 commit_page
	704 832 0 reader_page
	146 896 0 lost_events
	146 960 0 last_overrun
	146 1024 0 nest
	209 1088 0 entries_bytes
	209 1152 0 entries
	209 1216 0 overrun
	209 1280 0 commit_overrun
	209 1344 0 dropped_events
	209 1408 0 committing
	209 1472 0 commits
	209 1536 0 pages_touched
	209 1600 0 pages_lost
	209 1664 0 pages_read
	615 1728 0 last_pages_touch
	705 1792 0 shortest_full
	146 1856 0 read
	146 1920 0 read_bytes
	706 1984 0 write_stamp
	706 2048 0 before_stamp
	707 2112 0 event_stamp
	708 2432 0 read_stamp
	146 2496 0 pages_removed
	163 2560 0 mapped
	163 2592 0 user_mapped
	709 2624 0 mapping_lock
	333 2880 0 subbuf_ids
	710 2944 0 meta_page
	711 3008 0 ring_meta
	615 3072 0 nr_pages_to_update
	208 3136 0 new_pages
	712 3264 0 update_pages_work
	713 3520 0 update_done
	714 3776 0 irq_work
struct 752 13 shmem_inode_info
	715 0 0 lock
	163 32 0 seals
	146 64 0 flags
	146 128 0 alloced
	146 192 0 swapped
	716 256 0 -
	717 512 0 i_crtime
	718 640 0 policy
	719 768 0 xattrs
	146 896 0 fallocend
	163 960 0 fsflags
	720 992 0 stop_eviction
	721 1024 0 vfs_inode
struct 1104 65 signal_struct
	275 0 0 sigcnt
	144 32 0 live
	158 64 0 nr_threads
	158 96 0 quick_threads
	70 128 0 thread_head
	225 256 0 wait_chldexit
	648 448 0 curr_target
	722 512 0 shared_pending
	286 704 0 multiprocess
	158 768 0 group_exit_code
	158 800 0 notify_count
	648 832 0 group_exec_task
	158 896 0 group_stop_count
	163 928 0 flags
	723 960 0 core_state
	163 1024 1 is_child_subreaper
	163 1025 1 has_child_subreaper
	163 1056 0 next_posix_timer_id
	286 1088 0 posix_timers
	724 1152 0 real_timer
	725 1664 0 it_real_incr
	726 1728 0 it
	727 1984 0 cputimer
	728 2176 0 posix_cputimers
	729 2816 0 pids
	144 3072 0 tick_dep_mask
	730 3136 0 tty_old_pgrp
	158 3200 0 leader
	731 3264 0 tty
	732 3328 0 autogroup
	733 3392 0 stats_lock
	251 3456 0 utime
	251 3520 0 stime
	251 3584 0 cutime
	251 3648 0 cstime
	251 3712 0 gtime
	251 3776 0 cgtime
	224 3840 0 prev_cputime
	146 4032 0 nvcsw
	146 4096 0 nivcsw
	146 4160 0 cnvcsw
	146 4224 0 cnivcsw
	146 4288 0 min_flt
	146 4352 0 maj_flt
	146 4416 0 cmin_flt
	146 4480 0 cmaj_flt
	146 4544 0 inblock
	146 4608 0 oublock
	146 4672 0 cinblock
	146 4736 0 coublock
	146 4800 0 maxrss
	146 4864 0 cmaxrss
	734 4928 0 ioac
	735 5376 0 sum_sched_runtime
	736 5440 0 rlim
	737 7488 0 pacct
	738 7936 0 stats
	163 8000 0 audit_tty
	739 8064 0 tty_audit_buf
	247 8128 0 oom_flag_origin
	637 8144 0 oom_score_adj
	637 8160 0 oom_score_adj_min
	740 8192 0 oom_mm
	187 8256 0 cred_guard_mutex
	142 8512 0 exec_update_lock
struct 232 28 sk_buff
	741 0 0 -
	742 192 0 sk
	743 256 0 -
	744 320 0 cb
	745 704 0 -
	146 832 0 _nfct
	163 896 0 len
	163 928 0 data_len
	746 960 0 mac_len
	746 976 0 hdr_len
	746 992 0 queue_mapping
	747 1008 0 __cloned_offset
	748 1008 1 cloned
	748 1009 1 nohdr
	748 1010 2 fclone
	748 1012 1 peeked
	748 1013 1 head_frag
	748 1014 1 pfmemalloc
	748 1015 1 pp_recycle
	748 1016 0 active_extensions
	749 1024 0 -
	750 1504 0 tail
	750 1536 0 end
	751 1600 0 head
	751 1664 0 data
	163 1728 0 truesize
	752 1760 0 users
	753 1792 0 extensions
struct 320 14 skb_shared_info
	754 0 0 flags
	754 8 0 meta_len
	754 16 0 nr_frags
	754 24 0 tx_flags
	164 32 0 gso_size
	164 48 0 gso_segs
	755 64 0 frag_list
	756 128 0 -
	163 192 0 gso_type
	613 224 0 tskey
	624 256 0 dataref
	163 288 0 xdp_frags_size
	150 320 0 destructor_arg
	757 384 0 frags
struct 64 6 slab
	146 0 0 __page_flags
	398 64 0 slab_cache
	758 128 0 -
	163 384 0 __page_type
	759 416 0 __page_refcount
	146 448 0 obj_exts
struct 776 107 sock
	760 0 0 __sk_common
	761 1088 0 __cacheline_group_begin__sock_write_rx
	547 1088 0 sk_drops
	762 1120 0 sk_peek_off
	763 1152 0 sk_error_queue
	763 1344 0 sk_receive_queue
	764 1536 0 sk_backlog
	765 1728 0 __cacheline_group_end__sock_write_rx
	766 1728 0 __cacheline_group_begin__sock_read_rx
	767 1728 0 sk_rx_dst
	158 1792 0 sk_rx_dst_ifindex
	533 1824 0 sk_rx_dst_cookie
	163 1856 0 sk_ll_usec
	163 1888 0 sk_napi_id
	517 1920 0 sk_busy_poll_budget
	571 1936 0 sk_prefer_busy_poll
	571 1944 0 sk_userlocks
	158 1952 0 sk_rcvbuf
	768 1984 0 sk_filter
	769 2048 0 -
	770 2112 0 sk_data_ready
	615 2176 0 sk_rcvtimeo
	158 2240 0 sk_rcvlowat
	771 2272 0 __cacheline_group_end__sock_read_rx
	772 2272 0 __cacheline_group_begin__sock_read_rxtx
	158 2272 0 sk_err
	773 2304 0 sk_socket
	464 2368 0 sk_memcg
	774 2432 0 sk_policy
	775 2560 0 __cacheline_group_end__sock_read_rxtx
	776 2560 0 __cacheline_group_begin__sock_write_rxtx
	777 2560 0 sk_lock
	533 2816 0 sk_reserved_mem
	158 2848 0 sk_forward_alloc
	533 2880 0 sk_tsflags
	778 2912 0 __cacheline_group_end__sock_write_rxtx
	779 2912 0 __cacheline_group_begin__sock_write_tx
	158 2912 0 sk_write_pending
	547 2944 0 sk_omem_alloc
	158 2976 0 sk_sndbuf
	158 3008 0 sk_wmem_queued
	780 3040 0 sk_wmem_alloc
	146 3072 0 sk_tsq_flags
	781 3136 0 -
	763 3200 0 sk_write_queue
	533 3392 0 sk_dst_pending_confirm
	533 3424 0 sk_pacing_status
	782 3456 0 sk_frag
	783 3584 0 -
	146 3904 0 sk_pacing_rate
	547 3968 0 sk_zckey
	547 4000 0 sk_tskey
	784 4032 0 __cacheline_group_end__sock_write_tx
	785 4032 0 __cacheline_group_begin__sock_read_tx
	146 4032 0 sk_max_pacing_rate
	615 4096 0 sk_sndtimeo
	533 4160 0 sk_priority
	533 4192 0 sk_mark
	767 4224 0 sk_dst_cache
	516 4288 0 sk_route_caps
	786 4352 0 sk_validate_xmit_skb
	517 4416 0 sk_gso_type
	517 4432 0 sk_gso_max_segs
	163 4448 0 sk_gso_max_size
	787 4480 0 sk_allocation
	533 4512 0 sk_txhash
	571 4544 0 sk_pacing_shift
	557 4552 0 sk_use_task_frag
	788 4560 0 __cacheline_group_end__sock_read_tx
	571 4560 1 sk_gso_disabled
	571 4561 1 sk_kern_sock
	571 4562 1 sk_no_check_tx
	571 4563 1 sk_no_check_rx
	571 4568 0 sk_shutdown
	517 4576 0 sk_type
	517 4592 0 sk_protocol
	146 4608 0 sk_lingertime
	789 4672 0 sk_prot_creator
	790 4736 0 sk_callback_lock
	158 4800 0 sk_err_soft
	533 4832 0 sk_ack_backlog
	533 4864 0 sk_max_ack_backlog
	791 4896 0 sk_uid
	554 4928 0 sk_peer_lock
	158 4960 0 sk_bind_phc
	730 4992 0 sk_peer_pid
	337 5056 0 sk_peer_cred
	792 5120 0 sk_stamp
	158 5184 0 sk_disconnects
	571 5216 0 sk_txrehash
	571 5224 0 sk_clockid
	571 5232 1 sk_txtime_deadline_mode
	571 5233 1 sk_txtime_report_errors
	571 5234 6 sk_txtime_unused
	150 5248 0 sk_user_data
	150 5312 0 sk_security
	793 5376 0 sk_cgrp_data
	770 5504 0 sk_state_change
	770 5568 0 sk_write_space
	770 5632 0 sk_error_report
	794 5696 0 sk_backlog_rcv
	770 5760 0 sk_destruct
	795 5824 0 sk_reuseport_cb
	230 5888 0 sk_bpf_storage
	796 5952 0 sk_rcu
	797 6080 0 ns_tracker
	798 6080 0 sk_user_frags
struct 128 7 socket
	799 0 0 state
	637 32 0 type
	146 64 0 flags
	800 128 0 file
	742 192 0 sk
	801 256 0 ops
	802 512 0 wq
struct 416 14 subsys_private
	803 0 0 subsys
	556 768 0 devices_kset
	328 832 0 interfaces
	804 960 0 mutex
	556 1216 0 drivers_kset
	326 1280 0 klist_devices
	326 1600 0 klist_drivers
	805 1920 0 bus_notifier
	163 2304 1 drivers_autoprobe
	303 2368 0 bus
	300 2432 0 dev_root
	803 2496 0 glue_dirs
	320 3264 0 class
	806 3328 0 lock_key
struct 1408 65 super_block
	70 0 0 s_list
	184 128 0 s_dev
	268 160 0 s_blocksize_bits
	146 192 0 s_blocksize
	340 256 0 s_maxbytes
	348 320 0 s_type
	807 384 0 s_op
	808 448 0 dq_op
	809 512 0 s_qcop
	810 576 0 s_export_op
	146 640 0 s_flags
	146 704 0 s_iflags
	146 768 0 s_magic
	172 832 0 s_root
	142 896 0 s_umount
	158 1216 0 s_count
	144 1248 0 s_active
	150 1280 0 s_security
	811 1344 0 s_xattr
	812 1408 0 s_cop
	813 1472 0 s_master_keys
	814 1536 0 s_vop
	815 1600 0 s_encoding
	816 1664 0 s_encoding_flags
	817 1728 0 s_roots
	70 1792 0 s_mounts
	373 1920 0 s_bdev
	800 1984 0 s_bdev_file
	376 2048 0 s_bdi
	818 2112 0 s_mtd
	277 2176 0 s_instances
	163 2304 0 s_quota_types
	819 2368 0 s_dquot
	820 4864 0 s_writers
	150 7296 0 s_fs_info
	319 7360 0 s_time_gran
	406 7424 0 s_time_min
	406 7488 0 s_time_max
	319 7552 0 s_fsnotify_mask
	821 7616 0 s_fsnotify_info
	822 7680 0 s_id
	823 7936 0 s_uuid
	407 8064 0 s_uuid_len
	824 8072 0 s_sysfs_name
	163 8384 0 s_max_links
	187 8448 0 s_vfs_rename_mutex
	192 8704 0 s_subtype
	282 8768 0 s_d_op
	825 8832 0 s_shrink
	264 8896 0 s_remove_count
	158 8960 0 s_readonly_remount
	148 8992 0 s_wb_err
	380 9024 0 s_dio_done_wq
	286 9088 0 s_pins
	271 9152 0 s_user_ns
	826 9216 0 s_dentry_lru
	826 9600 0 s_inode_lru
	233 9984 0 rcu
	226 10112 0 destroy_work
	187 10368 0 s_sync_lock
	158 10624 0 s_stack_depth
	149 10752 0 s_inode_list_lock
	70 10816 0 s_inodes
	149 10944 0 s_inode_wblist_lock
	70 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	827 0 0 map
	146 64 0 length
	828 128 0 lock
struct 24 5 swap_cluster_info
	149 0 0 lock
	215 32 0 count
	407 48 0 flags
	407 56 0 order
	70 64 0 list
struct 680 32 swap_info_struct
	250 0 0 users
	146 128 0 flags
	637 192 0 prio
	829 256 0 list
	830 576 0 type
	163 608 0 max
	751 640 0 swap_map
	333 704 0 zeromap
	831 768 0 cluster_info
	70 832 0 free_clusters
	70 960 0 full_clusters
	832 1088 0 nonfull_clusters
	832 2368 0 frag_clusters
	833 3648 0 frag_cluster_nr
	163 3968 0 lowest_bit
	163 4000 0 highest_bit
	163 4032 0 pages
	163 4064 0 inuse_pages
	163 4096 0 cluster_next
	163 4128 0 cluster_nr
	435 4160 0 cluster_next_cpu
	834 4224 0 percpu_cluster
	835 4288 0 swap_extent_root
	373 4352 0 bdev
	800 4416 0 swap_file
	836 4480 0 comp
	149 4736 0 lock
	149 4768 0 cont_lock
	226 4800 0 discard_work
	226 5056 0 reclaim_work
	70 5312 0 discard_clusters
	837 5440 0 avail_lists
struct 16 4 taint_flag
	838 0 0 c_true
	838 8 0 c_false
	839 16 0 module
	192 64 0 desc
struct 9792 262 task_struct
	121 0 0 thread_info
	163 192 0 __state
	163 224 0 saved_state
	150 256 0 stack
	275 320 0 usage
	163 352 0 flags
	163 384 0 ptrace
	158 416 0 on_cpu
	840 448 0 wake_entry
	163 576 0 wakee_flips
	146 640 0 wakee_flip_decay_ts
	648 704 0 last_wakee
	158 768 0 recent_used_cpu
	158 800 0 wake_cpu
	158 832 0 on_rq
	158 864 0 prio
	158 896 0 static_prio
	158 928 0 normal_prio
	163 960 0 rt_priority
	841 1024 0 se
	842 3072 0 rt
	843 3456 0 dl
	844 5376 0 dl_server
	845 5440 0 sched_class
	846 5504 0 sched_task_group
	847 5632 0 stats
	286 7680 0 preempt_notifiers
	163 7744 0 btrace_seq
	163 7776 0 policy
	146 7808 0 max_allowed_capacity
	158 7872 0 nr_cpus_allowed
	848 7936 0 cpus_ptr
	849 8000 0 user_cpus_ptr
	850 8064 0 cpus_mask
	150 16256 0 migration_pending
	164 16320 0 migration_disabled
	164 16336 0 migration_flags
	158 16352 0 rcu_read_lock_nesting
	851 16384 0 rcu_read_unlock_special
	70 16448 0 rcu_node_entry
	852 16576 0 rcu_blocked_node
	146 16640 0 rcu_tasks_nvcsw
	407 16704 0 rcu_tasks_holdout
	407 16712 0 rcu_tasks_idx
	158 16736 0 rcu_tasks_idle_cpu
	70 16768 0 rcu_tasks_holdout_list
	158 16896 0 rcu_tasks_exit_cpu
	70 16960 0 rcu_tasks_exit_list
	158 17088 0 trc_reader_nesting
	158 17120 0 trc_ipi_to_cpu
	851 17152 0 trc_reader_special
	70 17216 0 trc_holdout_list
	70 17344 0 trc_blkd_node
	158 17472 0 trc_blkd_cpu
	853 17536 0 sched_info
	70 17792 0 tasks
	829 17920 0 pushable_tasks
	103 18240 0 pushable_dl_tasks
	740 18432 0 mm
	740 18496 0 active_mm
	185 18560 0 faults_disabled_mapping
	158 18624 0 exit_state
	158 18656 0 exit_code
	158 18688 0 exit_signal
	158 18720 0 pdeath_signal
	146 18752 0 jobctl
	163 18816 0 personality
	163 18848 1 sched_reset_on_fork
	163 18849 1 sched_contributes_to_load
	163 18850 1 sched_migrated
	163 18851 1 sched_task_hot
	163 18880 1 sched_remote_wakeup
	163 18881 1 sched_rt_mutex
	163 18882 1 user_dumpable
	163 18883 1 in_execve
	163 18884 1 in_iowait
	163 18885 1 restore_sigmask
	163 18886 1 in_lru_fault
	163 18887 1 no_cgroup_migration
	163 18888 1 frozen
	163 18889 1 use_memdelay
	163 18890 1 in_memstall
	163 18891 1 in_eventfd
	163 18892 1 pasid_activated
	163 18893 1 reported_split_lock
	163 18894 1 in_thrashing
	146 18944 0 atomic_flags
	854 19008 0 restart_block
	855 19456 0 pid
	855 19488 0 tgid
	146 19520 0 stack_canary
	648 19584 0 real_parent
	648 19648 0 parent
	70 19712 0 children
	70 19840 0 sibling
	648 19968 0 group_leader
	70 20032 0 ptraced
	70 20160 0 ptrace_entry
	730 20288 0 thread_pid
	856 20352 0 pid_links
	70 20864 0 thread_node
	857 20992 0 vfork_done
	569 21056 0 set_child_tid
	569 21120 0 clear_child_tid
	150 21184 0 worker_private
	251 21248 0 utime
	251 21312 0 stime
	251 21376 0 gtime
	224 21440 0 prev_cputime
	858 21632 0 vtime
	144 22016 0 tick_dep_mask
	146 22080 0 nvcsw
	146 22144 0 nivcsw
	251 22208 0 start_time
	251 22272 0 start_boottime
	146 22336 0 min_flt
	146 22400 0 maj_flt
	728 22464 0 posix_cputimers
	859 23104 0 posix_cputimers_work
	337 23552 0 ptracer_cred
	337 23616 0 real_cred
	337 23680 0 cred
	269 23744 0 cached_requested_key
	860 23808 0 comm
	861 23936 0 nameidata
	862 24000 0 sysvsem
	863 24064 0 sysvshm
	146 24192 0 last_switch_count
	146 24256 0 last_switch_time
	864 24320 0 fs
	865 24384 0 files
	866 24448 0 io_uring
	867 24512 0 nsproxy
	868 24576 0 signal
	869 24640 0 sighand
	870 24704 0 blocked
	870 24768 0 real_blocked
	870 24832 0 saved_sigmask
	722 24896 0 pending
	146 25088 0 sas_ss_sp
	871 25152 0 sas_ss_size
	163 25216 0 sas_ss_flags
	872 25280 0 task_works
	873 25344 0 audit_context
	265 25408 0 loginuid
	163 25440 0 sessionid
	874 25472 0 seccomp
	875 25600 0 syscall_dispatch
	251 25856 0 parent_exec_id
	251 25920 0 self_exec_id
	149 25984 0 alloc_lock
	640 26016 0 pi_lock
	876 26048 0 wake_q
	145 26112 0 pi_waiters
	648 26240 0 pi_top_task
	877 26304 0 pi_blocked_on
	150 26368 0 journal_info
	878 26432 0 bio_list
	879 26496 0 plug
	880 26560 0 reclaim_state
	881 26624 0 io_context
	882 26688 0 capture_control
	146 26752 0 ptrace_message
	883 26816 0 last_siginfo
	734 26880 0 ioac
	163 27328 0 psi_flags
	251 27392 0 acct_rss_mem1
	251 27456 0 acct_vm_mem1
	251 27520 0 acct_timexpd
	884 27584 0 mems_allowed
	278 28608 0 mems_allowed_seq
	158 28640 0 cpuset_mem_spread_rotor
	276 28672 0 cgroups
	70 28736 0 cg_list
	319 28864 0 closid
	319 28896 0 rmid
	885 28928 0 robust_list
	886 28992 0 compat_robust_list
	70 29056 0 pi_state_list
	887 29184 0 pi_state_cache
	187 29248 0 futex_exit_mutex
	163 29504 0 futex_state
	888 29536 0 perf_recursion
	889 29568 0 perf_event_ctxp
	187 29632 0 perf_event_mutex
	70 29888 0 perf_event_list
	890 30016 0 mempolicy
	637 30080 0 il_prev
	407 30096 0 il_weight
	637 30112 0 pref_node_fork
	158 30144 0 numa_scan_seq
	163 30176 0 numa_scan_period
	163 30208 0 numa_scan_period_max
	158 30240 0 numa_preferred_nid
	146 30272 0 numa_migrate_retry
	251 30336 0 node_stamp
	251 30400 0 last_task_numa_placement
	251 30464 0 last_sum_exec_runtime
	233 30528 0 numa_work
	891 30656 0 numa_group
	333 30720 0 numa_faults
	146 30784 0 total_numa_faults
	892 30848 0 numa_faults_locality
	146 31040 0 numa_pages_migrated
	893 31104 0 rseq
	319 31168 0 rseq_len
	319 31200 0 rseq_sig
	146 31232 0 rseq_event_mask
	158 31296 0 mm_cid
	158 31328 0 last_mm_cid
	158 31360 0 migrate_from_cpu
	158 31392 0 mm_cid_active
	233 31424 0 cid_work
	894 31552 0 tlb_ubc
	895 39808 0 splice_pipe
	896 39872 0 task_frag
	897 40000 0 delays
	158 40064 0 nr_dirtied
	158 40096 0 nr_dirtied_pause
	146 40128 0 dirty_paused_when
	251 40192 0 timer_slack_ns
	251 40256 0 default_timer_slack_ns
	158 40320 0 curr_ret_stack
	158 40352 0 curr_ret_depth
	333 40384 0 ret_stack
	735 40448 0 ftrace_timestamp
	144 40512 0 trace_overrun
	144 40544 0 tracing_graph_pause
	146 40576 0 trace_recursion
	163 40640 0 memcg_nr_pages_over_high
	464 40704 0 active_memcg
	454 40768 0 objcg
	182 40832 0 throttle_disk
	898 40896 0 utask
	163 40960 0 sequential_io
	163 40992 0 sequential_io_avg
	899 41024 0 kmap_ctrl
	233 41024 0 rcu
	275 41152 0 rcu_users
	158 41184 0 pagefault_disabled
	648 41216 0 oom_reaper_list
	900 41280 0 oom_reaper_timer
	901 41600 0 stack_vm_area
	275 41664 0 stack_refcount
	158 41696 0 patch_state
	150 41728 0 security
	230 41792 0 bpf_storage
	902 41856 0 bpf_ctx
	903 41920 0 bpf_net_context
	319 41984 0 kstack_offset
	150 42048 0 mce_vaddr
	904 42112 0 mce_kflags
	251 42176 0 mce_addr
	904 42240 1 mce_ripv
	904 42241 1 mce_whole_page
	904 42242 62 __mce_reserved
	233 42304 0 mce_kill_me
	158 42432 0 mce_count
	905 42496 0 kretprobe_instances
	905 42560 0 rethooks
	233 42624 0 l1d_flush_kill
	906 43008 0 thread
struct 24 4 thread_info
	146 0 0 flags
	146 64 0 syscall_work
	319 128 0 status
	319 160 0 cpu
struct 280 23 timekeeper
	907 0 0 tkr_mono
	907 448 0 tkr_raw
	908 896 0 xtime_sec
	146 960 0 ktime_sec
	909 1024 0 wall_to_monotonic
	910 1152 0 offs_real
	910 1216 0 offs_boot
	910 1280 0 offs_tai
	911 1344 0 tai_offset
	163 1376 0 clock_was_set_seq
	912 1408 0 cs_was_changed_seq
	910 1472 0 next_leap_ktime
	908 1536 0 raw_sec
	909 1600 0 monotonic_to_boot
	908 1728 0 cycle_interval
	908 1792 0 xtime_interval
	913 1856 0 xtime_remainder
	908 1920 0 raw_interval
	908 1984 0 ntp_tick
	913 2048 0 ntp_error
	914 2112 0 ntp_error_shift
	914 2144 0 ntp_err_mult
	914 2176 0 skip_second_overflow
struct 24 4 token_bucket
	915 0 0 lock
	158 32 0 chain_len
	916 64 0 req_chain
	916 128 0 msk_chain
struct 8016 62 trace_array
	917 0 0 list
	330 128 0 name
	918 192 0 array_buffer
	918 512 0 max_buffer
	919 832 0 allocated_snapshot
	920 864 0 snapshot_trigger_lock
	163 896 0 snapshot
	146 960 0 max_latency
	172 1024 0 d_max_latency
	921 1088 0 fsnotify_work
	922 1344 0 fsnotify_irqwork
	163 1600 0 mapped
	146 1664 0 range_addr_start
	146 1728 0 range_addr_size
	615 1792 0 text_delta
	615 1856 0 data_delta
	923 1920 0 filtered_pids
	923 1984 0 filtered_no_pids
	924 2048 0 max_lock
	158 2080 0 buffer_disabled
	158 2112 0 sys_refcount_enter
	158 2144 0 sys_refcount_exit
	925 2176 0 enter_syscall_files
	925 31808 0 exit_syscall_files
	158 61440 0 stop_count
	158 61472 0 clock_id
	158 61504 0 nr_topts
	919 61536 0 clear_trace
	158 61568 0 buffer_percent
	163 61600 0 n_err_log_entries
	926 61632 0 current_trace
	163 61696 0 trace_flags
	927 61728 0 trace_flags_index
	163 61984 0 flags
	928 62016 0 start_lock
	192 62080 0 system_names
	917 62144 0 err_log
	172 62272 0 dir
	172 62336 0 options
	172 62400 0 percpu_dir
	929 62464 0 event_dir
	930 62528 0 topts
	917 62592 0 systems
	917 62720 0 events
	931 62848 0 trace_marker_file
	932 62912 0 tracing_cpumask
	932 62976 0 pipe_cpumask
	158 63040 0 ref
	158 63072 0 trace_ref
	933 63104 0 ops
	923 63168 0 function_pids
	923 63232 0 function_no_pids
	934 63296 0 gops
	917 63360 0 func_probes
	917 63488 0 mod_trace
	917 63616 0 mod_notrace
	158 63744 0 function_enabled
	158 63776 0 no_filter_buffering_ref
	917 63808 0 hist_vars
	935 63936 0 cond_snapshot
	936 64000 0 last_func_repeats
	919 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	163 0 0 flags
	698 32 0 record_disabled
	698 64 0 resizing
	937 128 0 cpumask
	590 192 0 reader_lock_key
	709 256 0 mutex
	938 512 0 buffers
	939 576 0 node
	940 704 0 clock
	714 768 0 irq_work
	941 1472 0 time_stamp_abs
	146 1536 0 range_addr_start
	146 1600 0 range_addr_end
	942 1664 0 flush_nb
	615 1856 0 last_text_delta
	615 1920 0 last_data_delta
	163 1984 0 subbuf_order
	163 2016 0 max_data_size
struct 16 2 trace_print_flags
	146 0 0 mask
	192 64 0 name
struct 16 3 udp_hslot
	394 0 0 head
	158 64 0 count
	393 96 0 lock
struct 24 4 udp_table
	943 0 0 hash
	943 64 0 hash2
	163 128 0 mask
	163 160 0 log
struct 432 4 uts_namespace
	944 0 0 name
	271 3136 0 user_ns
	272 3200 0 ucounts
	945 3264 0 ns
struct 176 18 vm_area_struct
	946 0 0 -
	740 128 0 vm_mm
	947 192 0 vm_page_prot
	948 256 0 -
	247 320 0 detached
	163 352 0 vm_lock_seq
	949 384 0 vm_lock
	950 448 0 shared
	70 704 0 anon_vma_chain
	951 832 0 anon_vma
	952 896 0 vm_ops
	146 960 0 vm_pgoff
	800 1024 0 vm_file
	150 1088 0 vm_private_data
	264 1152 0 swap_readahead_info
	890 1216 0 vm_policy
	953 1280 0 numab_state
	954 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	955 0 0 event
struct 128 16 vm_operations_struct
	956 0 0 open
	956 64 0 close
	957 128 0 may_split
	958 192 0 mremap
	959 256 0 mprotect
	960 320 0 fault
	961 384 0 huge_fault
	962 448 0 map_pages
	963 512 0 pagesize
	960 576 0 page_mkwrite
	960 640 0 pfn_mkwrite
	964 704 0 access
	965 768 0 name
	966 832 0 set_policy
	967 896 0 get_policy
	968 960 0 find_special_page
struct 40 5 vm_special_mapping
	192 0 0 name
	827 64 0 pages
	969 128 0 fault
	970 192 0 mremap
	971 256 0 close
struct 72 10 vm_struct
	901 0 0 next
	150 64 0 addr
	146 128 0 size
	146 192 0 flags
	827 256 0 pages
	163 320 0 page_order
	163 352 0 nr_pages
	972 384 0 phys_addr
	423 448 0 caller
	146 512 0 requested_size
struct 72 6 vmap_area
	146 0 0 va_start
	146 64 0 va_end
	973 128 0 rb_node
	974 320 0 list
	975 448 0 -
	146 512 0 flags
struct 6272 8 vmap_node
	976 0 0 pool
	977 49152 0 pool_lock
	978 49184 0 skip_populate
	979 49216 0 busy
	979 49472 0 lazy
	974 49728 0 purge_list
	980 49856 0 purge_work
	146 50112 0 nr_purged
struct 168 17 worker
	981 0 0 -
	982 128 0 current_work
	983 192 0 current_func
	984 256 0 current_pwq
	985 320 0 current_at
	163 384 0 current_color
	158 416 0 sleeping
	983 448 0 last_func
	986 512 0 scheduled
	648 640 0 task
	987 704 0 pool
	986 768 0 node
	146 896 0 last_active
	163 960 0 flags
	158 992 0 id
	988 1024 0 desc
	380 1280 0 rescue_wq
struct 576 9 xa_node
	268 0 0 shift
	268 8 0 offset
	268 16 0 count
	268 24 0 nr_values
	989 64 0 parent
	990 128 0 array
	991 192 0 -
	992 320 0 slots
	993 4416 0 -
struct 16 3 xarray
	149 0 0 xa_lock
	143 32 0 xa_flags
	150 64 0 xa_head
struct 1536 40 zone
	994 0 0 _watermark
	146 256 0 watermark_boost
	146 320 0 nr_reserved_highatomic
	146 384 0 nr_free_highatomic
	995 448 0 lowmem_reserve
	158 768 0 node
	465 832 0 zone_pgdat
	996 896 0 per_cpu_pageset
	997 960 0 per_cpu_zonestats
	158 1024 0 pageset_high_min
	158 1056 0 pageset_high_max
	158 1088 0 pageset_batch
	146 1152 0 zone_start_pfn
	264 1216 0 managed_pages
	146 1280 0 spanned_pages
	146 1344 0 present_pages
	146 1408 0 present_early_pages
	192 1472 0 name
	146 1536 0 nr_isolate_pageblock
	733 1600 0 span_seqlock
	158 1664 0 initialized
	222 2048 0 _pad1_
	998 2048 0 free_area
	70 9792 0 unaccepted_pages
	146 9920 0 flags
	149 9984 0 lock
	222 10240 0 _pad2_
	146 10240 0 percpu_drift_mark
	146 10304 0 compact_cached_free_pfn
	999 10368 0 compact_cached_migrate_pfn
	146 10496 0 compact_init_migrate_pfn
	146 10560 0 compact_init_free_pfn
	163 10624 0 compact_considered
	163 10656 0 compact_defer_shift
	158 10688 0 compact_order_failed
	247 10720 0 compact_blockskip_flush
	247 10728 0 contiguous
	222 10752 0 _pad3_
	1000 10752 0 vm_stat
	1001 11520 0 vm_numa_event
ptr 8 struct inode *
struct 40 5 rw_semaphore
	264 0 0 count
	264 64 0 owner
	1002 128 0 osq
	640 160 0 wait_lock
	70 192 0 wait_list
typedef 4 163 gfp_t
typedef 4 1003 atomic_t
struct 16 2 rb_root_cached
	835 0 0 rb_root
	676 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 319 errseq_t
typedef 4 1004 spinlock_t
ptr 8 void *
struct 4 1 kref
	1005 0 0 refcount
array 0 838 0
struct 968 23 block_device
	1006 0 0 bd_start_sect
	1006 64 0 bd_nr_sectors
	182 128 0 bd_disk
	159 192 0 bd_queue
	183 256 0 bd_stats
	146 320 0 bd_stamp
	168 384 0 __bd_flags
	1007 416 0 bd_dev
	185 448 0 bd_mapping
	168 512 0 bd_openers
	166 544 0 bd_size_lock
	150 576 0 bd_claiming
	150 640 0 bd_holder
	186 704 0 bd_holder_ops
	177 768 0 bd_holder_lock
	158 1024 0 bd_holders
	188 1088 0 bd_holder_dir
	168 1152 0 bd_fsfreeze_count
	177 1216 0 bd_fsfreeze_mutex
	189 1472 0 bd_meta_info
	158 1536 0 bd_writers
	150 1600 0 bd_security
	1008 1664 0 bd_device
struct 624 57 inode
	1009 0 0 i_mode
	164 16 0 i_opflags
	1010 32 0 i_uid
	1011 64 0 i_gid
	163 96 0 i_flags
	403 128 0 i_acl
	403 192 0 i_default_acl
	404 256 0 i_op
	283 320 0 i_sb
	185 384 0 i_mapping
	150 448 0 i_security
	146 512 0 i_ino
	1012 576 0 -
	1007 608 0 i_rdev
	1013 640 0 i_size
	1014 704 0 i_atime_sec
	1014 768 0 i_mtime_sec
	1014 832 0 i_ctime_sec
	1015 896 0 i_atime_nsec
	1015 928 0 i_mtime_nsec
	1015 960 0 i_ctime_nsec
	1015 992 0 i_generation
	166 1024 0 i_lock
	164 1056 0 i_bytes
	1016 1072 0 i_blkbits
	1017 1080 0 i_write_hint
	1018 1088 0 i_blocks
	1015 1152 0 i_state
	1019 1216 0 i_rwsem
	146 1536 0 dirtied_when
	146 1600 0 dirtied_time_when
	170 1664 0 i_hash
	173 1792 0 i_io_list
	410 1920 0 i_wb
	158 1984 0 i_wb_frn_winner
	1020 2016 0 i_wb_frn_avg_time
	1020 2032 0 i_wb_frn_history
	173 2048 0 i_lru
	173 2176 0 i_sb_list
	173 2304 0 i_wb_list
	1021 2432 0 -
	1022 2560 0 i_version
	1022 2624 0 i_sequence
	168 2688 0 i_count
	168 2720 0 i_dio_count
	168 2752 0 i_writecount
	168 2784 0 i_readcount
	1023 2816 0 -
	414 2880 0 i_flctx
	1024 2944 0 i_data
	173 4480 0 i_devices
	1025 4608 0 -
	1026 4672 0 i_fsnotify_mask
	417 4736 0 i_fsnotify_marks
	418 4800 0 i_crypt_info
	419 4864 0 i_verity_info
	150 4928 0 i_private
struct 64 3 -
	166 0 0 lock
	173 64 0 dispatch
	146 192 0 state
struct 88 4 delayed_work
	687 0 0 work
	686 256 0 timer
	380 576 0 wq
	158 640 0 cpu
typedef 8 1027 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	163 0 0 depth
	163 32 0 shift
	163 64 0 map_nr
	695 96 0 round_robin
	1028 128 0 map
	435 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1029 spinlock_t
typedef 40 1030 wait_queue_entry_t
typedef 4 1031 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1032 0 0 next
	1033 64 0 pprev
struct 64 12 kobject
	192 0 0 name
	173 64 0 entry
	188 192 0 parent
	556 256 0 kset
	1034 320 0 ktype
	212 384 0 sd
	1035 448 0 kref
	163 480 1 state_initialized
	163 481 1 state_in_sysfs
	163 482 1 state_add_uevent_sent
	163 483 1 state_remove_uevent_sent
	163 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1036 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1037 0 0 owner
	1038 64 0 wait_lock
	1039 96 0 osq
	173 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	161 0 0 sb
	163 256 0 wake_batch
	168 288 0 wake_index
	1040 320 0 ws
	168 384 0 ws_active
	163 416 0 min_shallow_depth
	168 448 0 completion_cnt
	168 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 251 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1041 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
struct 32 4 mutex
	264 0 0 owner
	640 64 0 wait_lock
	1002 96 0 osq
	70 128 0 wait_list
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1042 0 0 magic
	1043 16 0 version
	1043 24 0 flags
	1044 32 0 hdr_len
	1044 64 0 type_off
	1044 96 0 type_len
	1044 128 0 str_off
	1044 160 0 str_len
typedef 4 1044 u32
typedef 4 1045 refcount_t
struct 16 2 callback_head
	872 0 0 next
	1046 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 838 56
typedef 1 1047 bool
ptr 8 __u32 *
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
typedef 8 1048 local_t
typedef 4 1049 u32
ptr 8 struct buffer_data_page *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	212 0 0 kn
	146 64 0 notified_at
	900 128 0 notify_timer
array 168 213 3
typedef 2 816 u16
array 112 253 14
array 56 158 14
ptr 8 struct cgroup_root *
array 224 70 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1050 0 0 x
struct 32 2 cgroup_base_stat
	1051 0 0 cputime
	251 192 0 ntime
struct 24 3 prev_cputime
	251 0 0 utime
	251 64 0 stime
	640 128 0 lock
typedef 24 1052 wait_queue_head_t
struct 32 3 work_struct
	264 0 0 data
	70 64 0 entry
	1053 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1054 0 0 effective
	1055 2432 0 progs
	1056 4864 0 flags
	1057 5184 0 revisions
	70 7616 0 storages
	1058 7744 0 inactive
	250 7808 0 refcnt
	226 7936 0 release_work
struct 16 4 cgroup_freezer_state
	247 0 0 freeze
	158 32 0 e_freeze
	158 64 0 nr_frozen_descendants
	158 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 220 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	872 0 0 next
	1046 64 0 func
array 4096 838 4096
array 64 838 64
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
typedef 1 1047 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	146 0 0 percpu_count_ptr
	1059 64 0 data
typedef 8 904 u64
struct 56 3 rcu_work
	226 0 0 work
	233 256 0 rcu
	380 384 0 wq
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
typedef 8 412 atomic_long_t
typedef 4 1060 kuid_t
typedef 4 1061 kgid_t
typedef 8 1062 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	158 0 0 non_rcu
	233 0 0 rcu
typedef 4 1063 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1032 0 0 next
	1033 64 0 pprev
typedef 4 1064 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1065 0 0 next
	1066 64 0 pprev
struct 16 2 qstr
	1067 0 0 -
	562 64 0 name
array 40 268 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1068 0 0 -
union 16 2 -
	70 0 0 d_lru
	1069 0 0 d_wait
struct 8 1 hlist_head
	1032 0 0 first
union 16 3 -
	277 0 0 d_alias
	279 0 0 d_in_lookup_hash
	233 0 0 d_rcu
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
	192 0 0 name
	70 64 0 entry
	188 192 0 parent
	556 256 0 kset
	1034 320 0 ktype
	212 384 0 sd
	1070 448 0 kref
	163 480 1 state_initialized
	163 481 1 state_in_sysfs
	163 482 1 state_add_uevent_sent
	163 483 1 state_remove_uevent_sent
	163 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	192 0 0 name
	149 64 0 lock
struct 56 4 dev_links_info
	70 0 0 suppliers
	70 128 0 consumers
	70 256 0 defer_sync
	1071 384 0 status
struct 312 55 dev_pm_info
	1072 0 0 power_state
	247 32 1 can_wakeup
	247 33 1 async_suspend
	247 34 1 in_dpm_list
	247 35 1 is_prepared
	247 36 1 is_suspended
	247 37 1 is_noirq_suspended
	247 38 1 is_late_suspended
	247 39 1 no_pm
	247 40 1 early_init
	247 41 1 direct_complete
	319 64 0 driver_flags
	149 96 0 lock
	70 128 0 entry
	836 256 0 completion
	1073 512 0 wakeup
	247 576 1 wakeup_path
	247 577 1 syscore
	247 578 1 no_pm_callbacks
	247 579 1 async_in_progress
	247 580 1 smart_suspend
	247 581 1 must_resume
	247 582 1 may_skip_resume
	724 640 0 suspend_timer
	251 1152 0 timer_expires
	226 1216 0 work
	225 1472 0 wait_queue
	1074 1664 0 wakeirq
	144 1728 0 usage_count
	144 1760 0 child_count
	163 1792 3 disable_depth
	247 1795 1 idle_notification
	247 1796 1 request_pending
	247 1797 1 deferred_resume
	247 1798 1 needs_force_resume
	247 1799 1 runtime_auto
	247 1800 1 ignore_children
	247 1801 1 no_callbacks
	247 1802 1 irq_safe
	247 1803 1 use_autosuspend
	247 1804 1 timer_autosuspends
	247 1805 1 memalloc_noio
	163 1824 0 links_count
	1075 1856 0 request
	1076 1888 0 runtime_status
	1076 1920 0 last_status
	158 1952 0 runtime_error
	158 1984 0 autosuspend_delay
	251 2048 0 last_busy
	251 2112 0 active_time
	251 2176 0 suspended_time
	251 2240 0 accounting_timestamp
	1077 2304 0 subsys_data
	1078 2368 0 set_latency_tolerance
	1079 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1080 0 0 domain
	1081 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 416 u32
ptr 8 const struct class *
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 146 1
struct 40 4 klist
	1082 0 0 k_lock
	328 64 0 k_list
	1083 192 0 get
	1083 256 0 put
struct 32 3 klist_node
	150 0 0 n_klist
	328 64 0 n_node
	1084 192 0 n_ref
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
ptr 8 const struct device_driver *
ptr 8 char *
typedef 1 1085 u8
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	872 0 0 next
	1046 64 0 func
typedef 4 163 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1086 0 0 mnt
	172 64 0 dentry
union 32 2 -
	187 0 0 f_pos_lock
	251 0 0 f_pipe
typedef 8 1087 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	233 0 0 f_task_work
	1088 0 0 f_llist
	1089 0 0 f_ra
	1090 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 349 3
typedef 4 1091 atomic_t
typedef 1 1047 bool
typedef 24 1092 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1093 spinlock_t
array 8 146 1
array 512 800 64
union 64 2 -
	1094 0 0 -
	88 0 0 page
union 64 2 -
	1095 0 0 -
	88 0 0 __page_1
union 64 2 -
	1096 0 0 -
	88 0 0 __page_2
union 64 2 -
	1097 0 0 -
	88 0 0 __page_3
array 80 70 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1098 spinlock_t
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
typedef 8 1099 genpool_algo_t
typedef 8 1100 atomic_long_t
typedef 8 1101 phys_addr_t
array 0 146 0
array 32 838 32
struct 16 3 xarray
	166 0 0 xa_lock
	1102 32 0 xa_flags
	150 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	398 0 0 bio_slab
	163 64 0 front_pad
	1103 128 0 cache
	1104 192 0 bio_pool
	1104 768 0 bvec_pool
	1104 1344 0 bio_integrity_pool
	1104 1920 0 bvec_integrity_pool
	163 2496 0 back_pad
	166 2528 0 rescue_lock
	1105 2560 0 rescue_list
	687 2688 0 rescue_work
	380 2944 0 rescue_workqueue
	170 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1106 u64
typedef 4 163 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
struct 32 4 mutex
	1107 0 0 owner
	1108 64 0 wait_lock
	1109 96 0 osq
	389 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
array 16384 389 1024
array 4096 163 1024
array 32 838 32
typedef 4 1110 spinlock_t
struct 8 1 hlist_head
	1032 0 0 first
struct 8 1 hlist_nulls_head
	1111 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1047 bool
typedef 2 164 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	163 0 0 i_nlink
	163 0 0 __i_nlink
typedef 8 1112 time64_t
typedef 1 1113 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 251 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	286 0 0 i_dentry
	233 0 0 i_rcu
typedef 8 1114 atomic64_t
union 8 2 -
	336 0 0 i_fop
	1115 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	895 0 0 i_pipe
	1116 0 0 i_cdev
	330 0 0 i_link
	163 0 0 i_dir_seq
typedef 4 163 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1117 0 0 start
	1117 64 0 end
	150 128 0 vaddr
	146 192 0 nslabs
	421 256 0 late_alloc
	163 288 0 nareas
	163 320 0 area_nslabs
	1118 384 0 areas
	1119 448 0 slots
typedef 1 1047 bool
typedef 8 1120 atomic_long_t
ptr 8 const void *
union 32 3 -
	1121 0 0 dir
	1122 0 0 symlink
	1123 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 163 slab_flags_t
struct 8 3 reciprocal_value
	1124 0 0 m
	1125 32 0 sh1
	1125 40 0 sh2
struct 4 1 kmem_cache_order_objects
	163 0 0 x
typedef 4 163 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
struct 64 12 kobject
	192 0 0 name
	433 64 0 entry
	188 192 0 parent
	556 256 0 kset
	1034 320 0 ktype
	212 384 0 sd
	1126 448 0 kref
	163 480 1 state_initialized
	163 481 1 state_in_sysfs
	163 482 1 state_add_uevent_sent
	163 483 1 state_remove_uevent_sent
	163 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1127 1024
union 16 2 -
	1128 0 0 -
	1129 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1130 local_lock_t
typedef 4 1131 spinlock_t
typedef 8 1132 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	163 0 0 done
	1133 64 0 wait
ptr 8 struct list_head *
union 256 5 -
	1134 0 0 -
	1135 0 0 -
	1136 0 0 mr64
	1137 0 0 ma64
	1138 0 0 alloc
union 4 2 -
	149 0 0 ma_lock
	1139 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	158 0 0 id
	275 32 0 ref
struct 256 18 page_counter
	264 0 0 usage
	222 512 0 _pad1_
	146 512 0 emin
	264 576 0 min_usage
	264 640 0 children_min_usage
	146 704 0 elow
	264 768 0 low_usage
	264 832 0 children_low_usage
	146 896 0 watermark
	146 960 0 local_watermark
	146 1024 0 failcnt
	222 1536 0 _pad2_
	247 1536 0 protection_support
	146 1600 0 min
	146 1664 0 low
	146 1728 0 high
	146 1792 0 max
	1140 1856 0 parent
union 256 2 -
	449 0 0 swap
	449 0 0 memsw
struct 120 8 vmpressure
	146 0 0 scanned
	146 64 0 reclaimed
	146 128 0 tree_scanned
	146 192 0 tree_reclaimed
	149 256 0 sr_lock
	70 320 0 events
	187 448 0 events_lock
	226 704 0 work
ptr 8 struct memcg_vmstats *
array 72 264 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	149 0 0 lock
	1141 64 0 completions
	900 448 0 period_timer
	146 768 0 period_time
	146 832 0 dirty_limit_tstamp
	146 896 0 dirty_limit
array 160 1142 4
struct 32 3 deferred_split
	149 0 0 split_queue_lock
	70 64 0 split_queue
	146 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	70 0 0 fifo
	149 128 0 lock
array 0 1143 0
ptr 8 struct mem_section_usage *
array 0 146 0
typedef 0 1144 local_lock_t
ptr 8 struct mem_cgroup *
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1145 0 0 data
	531 64 0 entry
	1146 192 0 func
array 304 615 38
array 176 146 22
typedef 8 1147 atomic64_t
struct 1344 65 -
	1148 0 0 -
	72 512 0 mm_mt
	146 640 0 mmap_base
	146 704 0 mmap_legacy_base
	146 768 0 mmap_compat_base
	146 832 0 mmap_compat_legacy_base
	146 896 0 task_size
	1149 960 0 pgd
	144 1024 0 membarrier_state
	144 1056 0 mm_users
	1150 1088 0 pcpu_cid
	146 1152 0 mm_cid_next_scan
	264 1216 0 pgtables_bytes
	158 1280 0 map_count
	149 1312 0 page_table_lock
	142 1344 0 mmap_lock
	70 1664 0 mmlist
	1151 1792 0 mm_lock_seq
	412 1856 0 futex_unique_id
	146 1920 0 hiwater_rss
	146 1984 0 hiwater_vm
	146 2048 0 total_vm
	146 2112 0 locked_vm
	412 2176 0 pinned_vm
	146 2240 0 data_vm
	146 2304 0 exec_vm
	146 2368 0 stack_vm
	146 2432 0 def_flags
	1151 2496 0 write_protect_seq
	149 2528 0 arg_lock
	146 2560 0 start_code
	146 2624 0 end_code
	146 2688 0 start_data
	146 2752 0 end_data
	146 2816 0 start_brk
	146 2880 0 brk
	146 2944 0 start_stack
	146 3008 0 arg_start
	146 3072 0 arg_end
	146 3136 0 env_start
	146 3200 0 env_end
	1152 3264 0 saved_auxv
	1153 6592 0 rss_stat
	1154 7872 0 binfmt
	1155 7936 0 context
	146 9024 0 flags
	149 9088 0 ioctx_lock
	1156 9152 0 ioctx_table
	648 9216 0 owner
	271 9280 0 user_ns
	800 9344 0 exe_file
	1157 9408 0 notifier_subscriptions
	146 9472 0 numa_next_scan
	146 9536 0 numa_scan_offset
	158 9600 0 numa_scan_seq
	144 9632 0 tlb_flush_pending
	144 9664 0 tlb_flush_batched
	1158 9728 0 uprobes_state
	264 9792 0 hugetlb_usage
	226 9856 0 async_put_work
	1159 10112 0 iommu_mm
	146 10176 0 ksm_merging_pages
	146 10240 0 ksm_rmap_items
	264 10304 0 ksm_zero_pages
	1160 10368 0 lru_gen
array 0 146 0
ptr 8 Elf64_Sym *
array 56 838 56
struct 96 5 module_kobject
	299 0 0 kobj
	206 512 0 mod
	188 576 0 drivers_dir
	1161 640 0 mp
	857 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1162 7
struct 24 3 mod_arch_specific
	163 0 0 num_orcs
	569 64 0 orc_unwind_ip
	1163 128 0 orc_unwind
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
ptr 8 void **
struct 24 4 _ddebug_info
	1164 0 0 descs
	1165 64 0 classes
	163 128 0 num_descs
	163 160 0 num_classes
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
struct 16 2 hlist_node
	1032 0 0 next
	1033 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	172 0 0 mnt_root
	283 64 0 mnt_sb
	158 128 0 mnt_flags
	1166 192 0 mnt_idmap
union 24 3 -
	1167 0 0 mnt_node
	1168 0 0 mnt_rcu
	1169 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	499 0 0 mnt_mp_list
	499 0 0 mnt_umount
typedef 4 163 __u32
typedef 8 1170 u64
struct 8 1 hlist_head
	1032 0 0 first
array 0 1171 0
union 8 2 -
	1172 0 0 -
	1173 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1174 netdev_features_t
typedef 2 1175 u16
typedef 2 1176 s16
array 64 1177 16
array 16 1178 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1171 0
array 0 1171 0
union 8 3 -
	1179 0 0 lstats
	1180 0 0 tstats
	1181 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1171 0
array 0 1171 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1182 u32
ptr 8 rx_handler_func_t *
typedef 8 1183 possible_net_t
ptr 8 struct netpoll_info *
array 0 1171 0
array 16 838 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	531 0 0 upper
	531 128 0 lower
typedef 4 533 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1184 0 0 -
	1185 64 0 -
	1186 128 0 -
	1187 192 0 -
	1188 256 0 -
	1189 320 0 -
	1190 384 0 -
	1191 448 0 -
	1192 512 0 -
	1193 576 0 -
	1194 640 0 -
	1195 704 0 -
	1196 768 0 -
	1197 832 0 -
	1198 896 0 -
	1199 960 0 -
	1200 1024 0 -
	1201 1088 0 -
	1202 1152 0 -
	1203 1216 0 -
	1204 1280 0 -
	1205 1344 0 -
	1206 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1207 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 268 32
typedef 4 1208 spinlock_t
struct 32 3 netdev_hw_addr_list
	531 0 0 list
	158 128 0 count
	1209 192 0 tree
ptr 8 struct kset *
typedef 1 1047 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1032 0 0 next
	1033 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 600 16
struct 40 4 timer_list
	564 0 0 entry
	146 128 0 expires
	1210 192 0 function
	533 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1171 u8
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
	1211 0 0 kobj
	300 512 0 parent
	301 576 0 p
	192 640 0 init_name
	302 704 0 type
	303 768 0 bus
	304 832 0 driver
	150 896 0 platform_data
	150 960 0 driver_data
	1212 1024 0 driver_override
	1213 1152 0 mutex
	1214 1408 0 links
	1215 1856 0 power
	308 4352 0 pm_domain
	309 4416 0 em_pd
	1216 4480 0 msi
	311 4608 0 dma_ops
	312 4672 0 dma_mask
	1174 4736 0 coherent_dma_mask
	1174 4800 0 bus_dma_limit
	313 4864 0 dma_range_map
	314 4928 0 dma_parms
	531 4992 0 dma_pools
	315 5120 0 dma_io_tlb_mem
	1217 5184 0 archdata
	317 5184 0 of_node
	318 5248 0 fwnode
	158 5312 0 numa_node
	1218 5344 0 devt
	533 5376 0 id
	554 5408 0 devres_lock
	531 5440 0 devres_head
	320 5568 0 class
	254 5632 0 groups
	258 5696 0 release
	321 5760 0 iommu_group
	322 5824 0 iommu
	323 5888 0 physical_location
	1219 5952 0 removable
	557 5984 1 offline_disabled
	557 5985 1 offline
	557 5986 1 of_node_reused
	557 5987 1 state_synced
	557 5988 1 can_match
	557 5989 1 dma_skip_sync
	557 5990 1 dma_iommu
	1220 6016 0 flags
array 32 580 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 571 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1221 3
array 32 571 32
typedef 0 1222 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1032 0 0 first
ptr 8 struct dim_irq_moder *
array 0 571 0
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	70 0 0 list
	233 0 0 rcu
union 40 5 -
	1223 0 0 -
	1224 0 0 -
	1225 0 0 -
	1226 0 0 -
	233 0 0 callback_head
union 4 2 -
	163 0 0 page_type
	144 0 0 _mapcount
struct 48 8 page_pool_params_fast
	163 0 0 order
	163 32 0 pool_size
	158 64 0 nid
	300 128 0 dev
	1227 192 0 napi
	1228 256 0 dma_dir
	163 288 0 max_len
	163 320 0 offset
typedef 4 1229 u32
array 0 754 0
int 8 s long int
typedef 8 146 netmem_ref
array 0 754 0
struct 0 0 -
struct 88 4 delayed_work
	1230 0 0 work
	1231 256 0 timer
	380 576 0 wq
	158 640 0 cpu
struct 1032 2 pp_alloc_cache
	613 0 0 count
	1232 64 0 cache
struct 192 8 ptr_ring
	158 0 0 producer
	393 32 0 producer_lock
	158 512 0 consumer_head
	158 544 0 consumer_tail
	393 576 0 consumer_lock
	158 1024 0 size
	158 1056 0 batch
	496 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	393 0 0 xa_lock
	1233 32 0 xa_flags
	150 64 0 xa_head
typedef 4 1234 atomic_t
typedef 4 1235 refcount_t
typedef 8 1236 u64
struct 32 5 page_pool_params_slow
	1237 0 0 netdev
	163 64 0 queue_idx
	163 96 0 flags
	1238 128 0 init_callback
	150 192 0 init_arg
struct 32 4 -
	1239 0 0 list
	626 128 0 detach_time
	613 192 0 napi_id
	613 224 0 id
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
struct 32 8 pcpu_block_md
	158 0 0 scan_hint
	158 32 0 scan_hint_start
	158 64 0 contig_hint
	158 96 0 contig_hint_start
	158 128 0 left_free
	158 160 0 right_free
	158 192 0 first_free
	158 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1047 bool
ptr 8 struct pcpuobj_ext *
array 0 146 0
typedef 1 1240 s8
array 47 635 47
int 2 s short int
array 12 635 12
array 48 146 6
typedef 4 1241 raw_spinlock_t
typedef 8 1112 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 140 5
array 163872 1242 2
array 96 225 4
ptr 8 struct task_struct *
struct 1560 11 lruvec
	362 0 0 lists
	149 640 0 lru_lock
	146 704 0 anon_cost
	146 768 0 file_cost
	264 832 0 nonresident_age
	999 896 0 refaults
	146 1024 0 flags
	1243 1088 0 lrugen
	1244 11840 0 mm_state
	465 12416 0 pgdat
	1245 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	1246 0 0 lruvec
	146 64 0 seq
	146 128 0 next_addr
	1247 192 0 nr_pages
	1248 1472 0 mm_stats
	158 1600 0 batched
	247 1632 0 can_swap
	247 1640 0 force_scan
struct 232 4 lru_gen_memcg
	146 0 0 seq
	892 64 0 nr_memcgs
	1249 256 0 fifo
	149 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 264 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	146 0 0 total
	146 64 0 ignored
	146 128 0 failed
	146 192 0 delayed
	146 256 0 recovered
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1250 0 0 owner
	1251 64 0 wait_lock
	1252 96 0 osq
	1253 128 0 wait_list
typedef 24 1254 wait_queue_head_t
typedef 1 1047 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1255 atomic_long_t
struct 16 2 prb_data_blk_lpos
	146 0 0 begin
	146 64 0 next
typedef 8 1256 u64
typedef 2 1257 u16
typedef 1 1258 u8
typedef 4 1259 u32
struct 64 2 dev_printk_info
	1260 0 0 subsystem
	1261 128 0 device
struct 48 6 prb_desc_ring
	163 0 0 count_bits
	1262 64 0 descs
	1263 128 0 infos
	663 192 0 head_id
	663 256 0 tail_id
	663 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	163 0 0 size_bits
	330 64 0 data
	663 128 0 head_lpos
	663 192 0 tail_lpos
union 16 3 -
	1264 0 0 pt_rcu_head
	389 0 0 pt_list
	1265 0 0 -
union 8 4 -
	146 0 0 pt_index
	740 0 0 pt_mm
	675 0 0 pt_frag_refcount
	675 0 0 pt_share_count
union 8 2 -
	146 0 0 _pt_pad_2
	1266 0 0 ptl
typedef 4 1267 atomic_t
ptr 8 struct rb_node *
ptr 8 struct elevator_queue *
typedef 4 1268 refcount_t
struct 16 2 percpu_ref
	146 0 0 percpu_count_ptr
	1059 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1269 0 0 features
	1270 32 0 flags
	146 64 0 seg_boundary_mask
	146 128 0 virt_boundary_mask
	163 192 0 max_hw_sectors
	163 224 0 max_dev_sectors
	163 256 0 chunk_sectors
	163 288 0 max_sectors
	163 320 0 max_user_sectors
	163 352 0 max_segment_size
	163 384 0 physical_block_size
	163 416 0 logical_block_size
	163 448 0 alignment_offset
	163 480 0 io_min
	163 512 0 io_opt
	163 544 0 max_discard_sectors
	163 576 0 max_hw_discard_sectors
	163 608 0 max_user_discard_sectors
	163 640 0 max_secure_erase_sectors
	163 672 0 max_write_zeroes_sectors
	163 704 0 max_zone_append_sectors
	163 736 0 discard_granularity
	163 768 0 discard_alignment
	163 800 0 zone_write_granularity
	163 832 0 atomic_write_hw_max
	163 864 0 atomic_write_max_sectors
	163 896 0 atomic_write_hw_boundary
	163 928 0 atomic_write_boundary_sectors
	163 960 0 atomic_write_hw_unit_min
	163 992 0 atomic_write_unit_min
	163 1024 0 atomic_write_hw_unit_max
	163 1056 0 atomic_write_unit_max
	164 1088 0 max_segments
	164 1104 0 max_integrity_segments
	164 1120 0 max_discard_segments
	163 1152 0 max_open_zones
	163 1184 0 max_active_zones
	163 1216 0 dma_alignment
	163 1248 0 dma_pad_mask
	1271 1280 0 integrity
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
	170 0 0 entry
	146 128 0 expires
	1210 192 0 function
	1015 256 0 flags
struct 32 3 work_struct
	1037 0 0 data
	173 64 0 entry
	1272 192 0 func
array 8 146 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	872 0 0 next
	1046 64 0 func
typedef 24 1273 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1047 bool
typedef 8 1274 resource_size_t
ptr 8 struct resource *
typedef 4 1275 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1276 raw_spinlock_t
typedef 4 1277 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	163 0 0 order
	211 64 0 data
ptr 8 struct buffer_page *
typedef 8 1278 size_t
typedef 8 1279 rb_time_t
array 40 708 5
typedef 8 1280 u64
struct 32 4 mutex
	1281 0 0 owner
	700 64 0 wait_lock
	1282 96 0 osq
	208 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1281 0 0 data
	208 64 0 entry
	1283 192 0 func
struct 32 2 completion
	163 0 0 done
	1284 64 0 wait
struct 88 7 rb_irq_work
	1285 0 0 work
	1286 256 0 waiters
	1286 448 0 full_waiters
	698 640 0 seq
	941 672 0 waiters_pending
	941 680 0 full_waiters_pending
	941 688 0 wakeup_full
typedef 4 1287 spinlock_t
union 32 2 -
	1288 0 0 dir_offsets
	1289 0 0 -
struct 16 2 timespec64
	1290 0 0 tv_sec
	615 64 0 tv_nsec
struct 16 2 shared_policy
	1291 0 0 root
	1292 64 0 lock
struct 16 2 simple_xattrs
	1291 0 0 rb_root
	1292 64 0 lock
typedef 4 1293 atomic_t
struct 624 57 inode
	1294 0 0 i_mode
	164 16 0 i_opflags
	1295 32 0 i_uid
	1296 64 0 i_gid
	163 96 0 i_flags
	403 128 0 i_acl
	403 192 0 i_default_acl
	404 256 0 i_op
	283 320 0 i_sb
	185 384 0 i_mapping
	150 448 0 i_security
	146 512 0 i_ino
	1297 576 0 -
	1298 608 0 i_rdev
	1299 640 0 i_size
	1290 704 0 i_atime_sec
	1290 768 0 i_mtime_sec
	1290 832 0 i_ctime_sec
	1300 896 0 i_atime_nsec
	1300 928 0 i_mtime_nsec
	1300 960 0 i_ctime_nsec
	1300 992 0 i_generation
	715 1024 0 i_lock
	164 1056 0 i_bytes
	1301 1072 0 i_blkbits
	1302 1080 0 i_write_hint
	1303 1088 0 i_blocks
	1300 1152 0 i_state
	1304 1216 0 i_rwsem
	146 1536 0 dirtied_when
	146 1600 0 dirtied_time_when
	1305 1664 0 i_hash
	1253 1792 0 i_io_list
	410 1920 0 i_wb
	158 1984 0 i_wb_frn_winner
	1306 2016 0 i_wb_frn_avg_time
	1306 2032 0 i_wb_frn_history
	1253 2048 0 i_lru
	1253 2176 0 i_sb_list
	1253 2304 0 i_wb_list
	1307 2432 0 -
	1308 2560 0 i_version
	1308 2624 0 i_sequence
	720 2688 0 i_count
	720 2720 0 i_dio_count
	720 2752 0 i_writecount
	720 2784 0 i_readcount
	1309 2816 0 -
	414 2880 0 i_flctx
	1310 2944 0 i_data
	1253 4480 0 i_devices
	1311 4608 0 -
	1312 4672 0 i_fsnotify_mask
	417 4736 0 i_fsnotify_marks
	418 4800 0 i_crypt_info
	419 4864 0 i_verity_info
	150 4928 0 i_private
struct 24 2 sigpending
	70 0 0 list
	870 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1313 0 0 node
	725 256 0 _softexpires
	1314 320 0 function
	1315 384 0 base
	407 448 0 state
	407 456 0 is_rel
	407 464 0 is_soft
	407 472 0 is_hard
typedef 8 641 ktime_t
array 32 1316 2
struct 24 1 thread_group_cputimer
	1317 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1318 0 0 bases
	163 576 0 timers_active
	163 608 0 expiry_active
array 32 730 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1319 seqlock_t
struct 56 7 task_io_accounting
	251 0 0 rchar
	251 64 0 wchar
	251 128 0 syscr
	251 192 0 syscw
	251 256 0 read_bytes
	251 320 0 write_bytes
	251 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 1320 16
struct 56 7 pacct_struct
	158 0 0 ac_flag
	615 64 0 ac_exitcode
	146 128 0 ac_mem
	251 192 0 ac_utime
	251 256 0 ac_stime
	146 320 0 ac_minflt
	146 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
union 24 4 -
	1321 0 0 -
	1322 0 0 rbnode
	1323 0 0 list
	1324 0 0 ll_node
ptr 8 struct sock *
union 8 2 -
	1325 0 0 tstamp
	1326 0 0 skb_mstamp_ns
array 48 838 48
union 16 3 -
	1327 0 0 -
	1323 0 0 tcp_tsorted_anchor
	146 0 0 _sk_redir
typedef 2 164 __u16
array 0 748 0
typedef 1 268 __u8
union 60 2 -
	1328 0 0 -
	1329 0 0 headers
typedef 4 163 sk_buff_data_t
ptr 8 unsigned char *
typedef 4 1330 refcount_t
ptr 8 struct skb_ext *
typedef 1 268 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1331 0 0 hwtstamps
	1332 0 0 xsk_meta
array 272 1333 17
union 32 2 -
	1334 0 0 -
	1335 0 0 callback_head
typedef 4 1336 atomic_t
struct 136 25 sock_common
	1337 0 0 -
	1338 64 0 -
	1339 96 0 -
	164 128 0 skc_family
	268 144 0 skc_state
	268 152 4 skc_reuse
	268 156 1 skc_reuseport
	268 157 1 skc_ipv6only
	268 158 1 skc_net_refcnt
	158 160 0 skc_bound_dev_if
	1340 192 0 -
	789 320 0 skc_prot
	535 384 0 skc_net
	1341 448 0 skc_v6_daddr
	1341 576 0 skc_v6_rcv_saddr
	469 704 0 skc_cookie
	1342 768 0 -
	1343 832 0 skc_dontcopy_begin
	1344 832 0 -
	164 960 0 skc_tx_queue_mapping
	164 976 0 skc_rx_queue_mapping
	1345 992 0 -
	780 1024 0 skc_refcnt
	1346 1056 0 skc_dontcopy_end
	1347 1056 0 -
array 0 1171 0
typedef 4 158 __s32
struct 24 3 sk_buff_head
	1348 0 0 -
	1182 128 0 qlen
	554 160 0 lock
struct 24 4 -
	547 0 0 rmem_alloc
	158 32 0 len
	755 64 0 head
	755 128 0 tail
array 0 1171 0
array 0 1171 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1349 0 0 sk_wq
	1349 0 0 sk_wq_raw
ptr 8 void (*)(struct sock *)
array 0 1171 0
array 0 1171 0
ptr 8 struct socket *
array 16 1350 2
array 0 1171 0
array 0 1171 0
typedef 32 1351 socket_lock_t
array 0 1171 0
array 0 1171 0
typedef 4 1352 refcount_t
union 8 2 -
	755 0 0 sk_send_head
	1209 0 0 tcp_rtx_queue
struct 16 3 page_frag
	656 0 0 page
	1182 64 0 offset
	1182 96 0 size
union 40 2 -
	568 0 0 sk_timer
	568 0 0 mptcp_retransmit_timer
array 0 1171 0
array 0 1171 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 163 gfp_t
array 0 1171 0
ptr 8 struct proto *
typedef 8 1353 rwlock_t
typedef 4 1354 kuid_t
typedef 8 1355 ktime_t
struct 16 3 sock_cgroup_data
	220 0 0 cgroup
	533 64 0 classid
	517 96 0 prioidx
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	872 0 0 next
	1046 64 0 func
typedef 0 1356 netns_tracker
struct 16 3 xarray
	554 0 0 xa_lock
	787 32 0 xa_flags
	150 64 0 xa_head
typedef 4 1357 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1358 0 0 wait
	661 192 0 fasync_list
	146 256 0 flags
	796 320 0 rcu
struct 96 4 kset
	328 0 0 list
	1082 128 0 list_lock
	1359 192 0 kobj
	442 704 0 uevent_ops
struct 32 4 mutex
	1360 0 0 owner
	1361 64 0 wait_lock
	1362 96 0 osq
	328 128 0 wait_list
struct 48 2 blocking_notifier_head
	1363 0 0 rwsem
	1364 320 0 head
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
typedef 2 164 __u16
struct 8 1 hlist_bl_head
	1065 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	163 0 0 flags
	142 64 0 dqio_sem
	1365 384 0 files
	1366 576 0 info
	1367 2304 0 ops
struct 304 4 sb_writers
	164 0 0 frozen
	158 32 0 freeze_kcount
	158 64 0 freeze_ucount
	1368 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 838 32
typedef 16 1369 uuid_t
array 37 838 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1370 0 0 node
	70 64 0 list
	158 192 0 shrinker_id
	247 224 0 memcg_aware
	139 256 0 xa
ptr 8 struct page **
typedef 4 1371 spinlock_t
struct 40 3 plist_node
	158 0 0 prio
	70 64 0 prio_list
	70 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 70 10
array 40 163 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	676 0 0 rb_node
struct 32 2 completion
	163 0 0 done
	1372 64 0 wait
array 0 829 0
char 1 u char
typedef 1 1047 bool
struct 16 4 __call_single_node
	1088 0 0 llist
	1373 64 0 -
	215 96 0 src
	215 112 0 dst
struct 256 23 sched_entity
	1374 0 0 load
	103 128 0 run_node
	251 320 0 deadline
	251 384 0 min_vruntime
	251 448 0 min_slice
	70 512 0 group_node
	268 640 0 on_rq
	268 648 0 sched_delayed
	268 656 0 rel_deadline
	268 664 0 custom_slice
	251 704 0 exec_start
	251 768 0 sum_exec_runtime
	251 832 0 prev_sum_exec_runtime
	251 896 0 vruntime
	641 960 0 vlag
	251 1024 0 slice
	251 1088 0 nr_migrations
	158 1152 0 depth
	1375 1216 0 parent
	1376 1280 0 cfs_rq
	1376 1344 0 my_q
	146 1408 0 runnable_weight
	1377 1536 0 avg
struct 48 7 sched_rt_entity
	70 0 0 run_list
	146 128 0 timeout
	146 192 0 watchdog_stamp
	163 256 0 time_slice
	164 288 0 on_rq
	164 304 0 on_list
	1378 320 0 back
struct 240 23 sched_dl_entity
	103 0 0 rb_node
	251 192 0 dl_runtime
	251 256 0 dl_deadline
	251 320 0 dl_period
	251 384 0 dl_bw
	251 448 0 dl_density
	641 512 0 runtime
	251 576 0 deadline
	163 640 0 flags
	163 672 1 dl_throttled
	163 673 1 dl_yielded
	163 674 1 dl_non_contending
	163 675 1 dl_overrun
	163 676 1 dl_server
	163 677 1 dl_server_active
	163 678 1 dl_defer
	163 679 1 dl_defer_armed
	163 680 1 dl_defer_running
	724 704 0 dl_timer
	724 1216 0 inactive_timer
	1379 1728 0 rq
	1380 1792 0 server_pick_task
	844 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	251 0 0 wait_start
	251 64 0 wait_max
	251 128 0 wait_count
	251 192 0 wait_sum
	251 256 0 iowait_count
	251 320 0 iowait_sum
	251 384 0 sleep_start
	251 448 0 sleep_max
	641 512 0 sum_sleep_runtime
	251 576 0 block_start
	251 640 0 block_max
	641 704 0 sum_block_runtime
	641 768 0 exec_max
	251 832 0 slice_max
	251 896 0 nr_migrations_cold
	251 960 0 nr_failed_migrations_affine
	251 1024 0 nr_failed_migrations_running
	251 1088 0 nr_failed_migrations_hot
	251 1152 0 nr_forced_migrations
	251 1216 0 nr_wakeups
	251 1280 0 nr_wakeups_sync
	251 1344 0 nr_wakeups_migrate
	251 1408 0 nr_wakeups_local
	251 1472 0 nr_wakeups_remote
	251 1536 0 nr_wakeups_affine
	251 1600 0 nr_wakeups_affine_attempts
	251 1664 0 nr_wakeups_passive
	251 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1381 cpumask_t
union 4 2 rcu_special
	1382 0 0 b
	319 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	146 0 0 pcount
	735 64 0 run_delay
	735 128 0 last_arrival
	735 192 0 last_queued
struct 56 3 restart_block
	146 0 0 arch_data
	1383 64 0 fn
	1384 128 0 -
typedef 4 1385 pid_t
array 64 277 4
ptr 8 struct completion *
struct 48 7 vtime
	1151 0 0 seqcount
	735 64 0 starttime
	1386 128 0 state
	163 160 0 cpu
	251 192 0 utime
	251 256 0 stime
	251 320 0 gtime
struct 56 3 posix_cputimers_work
	233 0 0 work
	187 128 0 mutex
	163 384 0 scheduled
array 16 838 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1387 0 0 undo_list
struct 16 1 sysv_shm
	70 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1388 sigset_t
typedef 8 1389 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	158 0 0 mode
	144 32 0 filter_count
	1390 64 0 filter
struct 32 4 syscall_user_dispatch
	330 0 0 selector
	146 64 0 offset
	146 128 0 len
	247 192 0 on_dispatch
struct 8 1 wake_q_node
	1391 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1392 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 407 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 146 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1393 0 0 arch
	247 8192 0 flush_required
	247 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	656 0 0 page
	416 64 0 offset
	416 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	277 0 0 entry
	146 128 0 expires
	1210 192 0 function
	319 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 735 __u64
struct 8 1 llist_head
	1394 0 0 first
struct 4416 22 thread_struct
	1395 0 0 tls_array
	146 192 0 sp
	164 256 0 es
	164 272 0 ds
	164 288 0 fsindex
	164 304 0 gsindex
	146 320 0 fsbase
	146 384 0 gsbase
	1396 448 0 ptrace_bps
	146 704 0 virtual_dr6
	146 768 0 ptrace_dr7
	146 832 0 cr2
	146 896 0 trap_nr
	146 960 0 error_code
	1397 1024 0 io_bitmap
	146 1088 0 iopl_emul
	163 1152 1 iopl_warn
	319 1184 0 pkru
	146 1216 0 features
	146 1280 0 features_locked
	1398 1344 0 shstk
	1399 1536 0 fpu
struct 56 8 tk_read_base
	1400 0 0 clock
	908 64 0 mask
	908 128 0 cycle_last
	914 192 0 mult
	914 224 0 shift
	908 256 0 xtime_nsec
	910 320 0 base
	908 384 0 base_real
typedef 8 1401 u64
struct 16 2 timespec64
	1402 0 0 tv_sec
	615 64 0 tv_nsec
typedef 8 913 ktime_t
typedef 4 1403 s32
typedef 1 1404 u8
typedef 8 1405 s64
typedef 4 1406 u32
typedef 4 1407 spinlock_t
struct 8 1 hlist_nulls_head
	1111 0 0 first
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
struct 40 5 array_buffer
	1408 0 0 tr
	699 64 0 buffer
	1409 128 0 data
	1410 192 0 time_start
	158 256 0 cpu
typedef 1 1047 bool
typedef 4 1411 spinlock_t
struct 32 3 work_struct
	1412 0 0 data
	917 64 0 entry
	1413 192 0 func
struct 32 3 irq_work
	1414 0 0 node
	1415 128 0 func
	1416 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1417 arch_spinlock_t
array 3704 931 463
ptr 8 struct tracer *
array 32 268 32
typedef 4 1418 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1027 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1027 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1032 0 0 next
	1033 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1047 bool
struct 24 3 notifier_block
	1419 0 0 notifier_call
	1364 64 0 next
	158 128 0 priority
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	1420 0 0 sysname
	1420 520 0 nodename
	1420 1040 0 release
	1420 1560 0 version
	1420 2080 0 machine
	1420 2600 0 domainname
struct 24 4 ns_common
	172 0 0 stashed
	1421 64 0 ops
	163 128 0 inum
	1422 160 0 count
union 16 2 -
	1423 0 0 -
	233 0 0 vm_rcu
typedef 8 1424 pgprot_t
union 8 2 -
	1425 0 0 vm_flags
	1425 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	103 0 0 rb
	146 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1426 0 0 ctx
array 896 146 112
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
typedef 8 1427 phys_addr_t
struct 24 3 rb_node
	146 0 0 __rb_parent_color
	676 64 0 rb_right
	676 128 0 rb_left
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
union 8 2 -
	146 0 0 subtree_max_size
	901 0 0 vm
array 6144 1428 256
typedef 4 1429 spinlock_t
typedef 1 1047 bool
struct 32 3 rb_list
	1430 0 0 root
	974 64 0 head
	977 192 0 lock
struct 32 3 work_struct
	1431 0 0 data
	974 64 0 entry
	1432 192 0 func
union 16 2 -
	986 0 0 entry
	1433 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1434 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1435 u64
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
ptr 8 struct worker_pool *
array 32 838 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1436 0 0 private_list
	1437 0 0 callback_head
array 512 150 64
union 24 2 -
	1438 0 0 tags
	1438 0 0 marks
array 32 146 4
array 40 615 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 51 11
array 16 146 2
array 96 264 12
array 48 264 6
struct 4 1 optimistic_spin_queue
	144 0 0 tail
struct 4 1 -
	158 0 0 counter
struct 4 1 spinlock
	1439 0 0 -
typedef 4 1440 refcount_t
typedef 8 384 sector_t
typedef 4 1441 dev_t
struct 760 47 device
	171 0 0 kobj
	300 512 0 parent
	301 576 0 p
	192 640 0 init_name
	302 704 0 type
	303 768 0 bus
	304 832 0 driver
	150 896 0 platform_data
	150 960 0 driver_data
	1442 1024 0 driver_override
	177 1152 0 mutex
	1443 1408 0 links
	1444 1856 0 power
	308 4352 0 pm_domain
	309 4416 0 em_pd
	1445 4480 0 msi
	311 4608 0 dma_ops
	312 4672 0 dma_mask
	384 4736 0 coherent_dma_mask
	384 4800 0 bus_dma_limit
	313 4864 0 dma_range_map
	314 4928 0 dma_parms
	173 4992 0 dma_pools
	315 5120 0 dma_io_tlb_mem
	1446 5184 0 archdata
	317 5184 0 of_node
	318 5248 0 fwnode
	158 5312 0 numa_node
	1007 5344 0 devt
	1015 5376 0 id
	166 5408 0 devres_lock
	173 5440 0 devres_head
	320 5568 0 class
	254 5632 0 groups
	258 5696 0 release
	321 5760 0 iommu_group
	322 5824 0 iommu
	323 5888 0 physical_location
	1447 5952 0 removable
	695 5984 1 offline_disabled
	695 5985 1 offline
	695 5986 1 of_node_reused
	695 5987 1 state_synced
	695 5988 1 can_match
	695 5989 1 dma_skip_sync
	695 5990 1 dma_iommu
	688 6016 0 flags
typedef 2 164 umode_t
typedef 4 1448 kuid_t
typedef 4 1449 kgid_t
union 4 2 -
	163 0 0 i_nlink
	163 0 0 __i_nlink
typedef 8 1450 loff_t
typedef 8 1451 time64_t
typedef 4 1026 u32
typedef 1 1452 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 384 blkcnt_t
struct 40 5 rw_semaphore
	1037 0 0 count
	1037 64 0 owner
	1039 128 0 osq
	1038 160 0 wait_lock
	173 192 0 wait_list
typedef 2 1453 u16
union 16 2 -
	1454 0 0 i_dentry
	692 0 0 i_rcu
typedef 8 1455 atomic64_t
union 8 2 -
	336 0 0 i_fop
	1115 0 0 free_inode
struct 192 15 address_space
	141 0 0 host
	372 64 0 i_pages
	1019 192 0 invalidate_lock
	1102 512 0 gfp_mask
	168 544 0 i_mmap_writable
	1456 576 0 i_mmap
	146 704 0 nrpages
	146 768 0 writeback_index
	147 832 0 a_ops
	146 896 0 flags
	1457 960 0 wb_err
	166 992 0 i_private_lock
	173 1024 0 i_private_list
	1019 1152 0 i_mmap_rwsem
	150 1472 0 i_private_data
union 8 4 -
	895 0 0 i_pipe
	1116 0 0 i_cdev
	330 0 0 i_link
	163 0 0 i_dir_seq
typedef 4 163 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1458 0 0 -
struct 40 4 wait_queue_entry
	163 0 0 flags
	150 64 0 private
	1459 128 0 func
	173 192 0 entry
struct 4 1 -
	158 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	678 0 0 refcount
struct 16 3 blk_mq_queue_map
	435 0 0 mq_map
	163 64 0 nr_queues
	163 96 0 queue_offset
typedef 8 1022 atomic_long_t
typedef 4 1460 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	168 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 319 __kernel_dev_t
typedef 2 164 __u16
typedef 1 268 __u8
typedef 4 163 __u32
struct 4 1 refcount_struct
	1461 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1281 0 0 a
typedef 4 163 __u32
array 0 838 0
struct 24 3 task_cputime
	251 0 0 stime
	251 64 0 utime
	735 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	149 0 0 lock
	70 64 0 head
typedef 8 1434 work_func_t
array 304 1058 38
array 304 286 38
array 38 407 38
array 304 251 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4 1 -
	1462 0 0 val
struct 4 1 -
	1463 0 0 val
struct 8 1 -
	251 0 0 val
struct 4 1 refcount_struct
	144 0 0 refs
struct 4 1 seqcount_spinlock
	1151 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1464 0 0 -
	251 0 0 hash_len
union 8 2 -
	904 0 0 lock_count
	1465 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	275 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1466 pm_message_t
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
typedef 4 1467 spinlock_t
ptr 8 void (*)(struct klist_node *)
struct 4 1 kref
	1468 0 0 refcount
typedef 1 268 __u8
ptr 8 struct vfsmount *
typedef 8 1469 __kernel_loff_t
struct 8 1 llist_node
	1394 0 0 next
struct 32 6 file_ra_state
	146 0 0 start
	163 64 0 size
	163 96 0 async_size
	163 128 0 ra_pages
	163 160 0 mmap_miss
	340 192 0 prev_pos
typedef 8 1470 freeptr_t
struct 4 1 -
	158 0 0 counter
struct 24 2 wait_queue_head
	355 0 0 lock
	1323 64 0 head
struct 4 1 spinlock
	1471 0 0 -
struct 64 8 -
	146 0 0 flags
	1472 64 0 -
	185 192 0 mapping
	146 256 0 index
	1473 320 0 -
	144 384 0 _mapcount
	144 416 0 _refcount
	146 448 0 memcg_data
struct 40 7 -
	146 0 0 _flags_1
	146 64 0 _head_1
	144 128 0 _large_mapcount
	144 160 0 _entire_mapcount
	144 192 0 _nr_pages_mapped
	144 224 0 _pincount
	163 256 0 _folio_nr_pages
struct 32 3 -
	146 0 0 _flags_2
	146 64 0 _head_2
	70 128 0 _deferred_list
struct 48 6 -
	146 0 0 _flags_3
	146 64 0 _head_3
	150 128 0 _hugetlb_subpool
	150 192 0 _hugetlb_cgroup
	150 256 0 _hugetlb_cgroup_rsvd
	150 320 0 _hugetlb_hwpoison
struct 4 1 spinlock
	1474 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1475 atomic64_t
typedef 8 1476 u64
typedef 4 163 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1477 mempool_t
struct 16 2 bio_list
	1478 0 0 head
	1478 64 0 tail
typedef 8 735 __u64
typedef 8 1479 atomic_long_t
typedef 4 1480 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	675 0 0 tail
struct 4 1 spinlock
	1481 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1469 __s64
typedef 1 268 __u8
struct 8 1 -
	641 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1482 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1483 atomic64_t
struct 32 4 kernfs_elem_dir
	146 0 0 subdirs
	835 64 0 children
	232 128 0 root
	146 192 0 rev
struct 8 1 kernfs_elem_symlink
	212 0 0 target_kn
struct 32 4 kernfs_elem_attr
	1484 0 0 ops
	1485 64 0 open
	340 128 0 size
	212 192 0 notify_next
typedef 4 1486 u32
typedef 1 1487 u8
struct 4 1 kref
	1488 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	496 0 0 freelist
	146 64 0 tid
typedef 16 1489 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	1490 0 0 -
typedef 8 1491 atomic64_t
struct 24 2 swait_queue_head
	1492 0 0 lock
	1493 64 0 task_list
struct 256 2 -
	1494 0 0 parent
	1495 64 0 slot
struct 48 7 -
	150 0 0 pad
	1496 64 0 rcu
	1497 192 0 piv_parent
	268 256 0 parent_slot
	1498 288 0 type
	268 320 0 slot_len
	163 352 0 ma_flags
struct 256 3 maple_range_64
	1494 0 0 parent
	1499 64 0 pivot
	1500 1024 0 -
struct 248 5 maple_arange_64
	1494 0 0 parent
	1501 64 0 pivot
	1502 640 0 slot
	1503 1280 0 gap
	1504 1920 0 meta
struct 256 4 maple_alloc
	146 0 0 total
	268 64 0 node_count
	163 96 0 request_count
	1505 128 0 slot
typedef 0 1506 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	94 0 0 events
	163 320 0 period
	1151 352 0 sequence
struct 40 4 memcg_cgwb_frn
	251 0 0 bdi_id
	158 64 0 memcg_id
	251 128 0 at
	1507 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 0 0 -
typedef 8 469 atomic_long_t
typedef 8 1434 work_func_t
struct 8 1 -
	1355 0 0 counter
struct 64 1 -
	144 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 1508 seqcount_t
array 416 146 52
array 160 94 4
ptr 8 struct linux_binfmt *
typedef 136 1509 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	1510 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	70 0 0 list
	146 128 0 bitmap
	464 192 0 memcg
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	150 0 0 base
	163 64 0 size
	1511 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	146 0 0 __rb_parent_color
	676 64 0 rb_right
	676 128 0 rb_left
struct 16 2 callback_head
	872 0 0 next
	1046 64 0 func
struct 8 1 llist_node
	1394 0 0 next
typedef 8 735 __u64
typedef 1 268 __u8
struct 8 2 -
	146 0 32 priv_flags
	146 32 1 lltx
struct 8 2 -
	146 0 32 priv_flags
	146 32 1 lltx
typedef 8 1512 u64
typedef 2 164 __u16
typedef 2 637 __s16
struct 4 2 netdev_tc_txq
	517 0 0 count
	517 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 163 __u32
struct 8 1 -
	606 0 0 net
union 8 2 -
	146 0 0 rx_packets
	1145 0 0 __rx_packets
union 8 2 -
	146 0 0 tx_packets
	1145 0 0 __tx_packets
union 8 2 -
	146 0 0 rx_bytes
	1145 0 0 __rx_bytes
union 8 2 -
	146 0 0 tx_bytes
	1145 0 0 __tx_bytes
union 8 2 -
	146 0 0 rx_errors
	1145 0 0 __rx_errors
union 8 2 -
	146 0 0 tx_errors
	1145 0 0 __tx_errors
union 8 2 -
	146 0 0 rx_dropped
	1145 0 0 __rx_dropped
union 8 2 -
	146 0 0 tx_dropped
	1145 0 0 __tx_dropped
union 8 2 -
	146 0 0 multicast
	1145 0 0 __multicast
union 8 2 -
	146 0 0 collisions
	1145 0 0 __collisions
union 8 2 -
	146 0 0 rx_length_errors
	1145 0 0 __rx_length_errors
union 8 2 -
	146 0 0 rx_over_errors
	1145 0 0 __rx_over_errors
union 8 2 -
	146 0 0 rx_crc_errors
	1145 0 0 __rx_crc_errors
union 8 2 -
	146 0 0 rx_frame_errors
	1145 0 0 __rx_frame_errors
union 8 2 -
	146 0 0 rx_fifo_errors
	1145 0 0 __rx_fifo_errors
union 8 2 -
	146 0 0 rx_missed_errors
	1145 0 0 __rx_missed_errors
union 8 2 -
	146 0 0 tx_aborted_errors
	1145 0 0 __tx_aborted_errors
union 8 2 -
	146 0 0 tx_carrier_errors
	1145 0 0 __tx_carrier_errors
union 8 2 -
	146 0 0 tx_fifo_errors
	1145 0 0 __tx_fifo_errors
union 8 2 -
	146 0 0 tx_heartbeat_errors
	1145 0 0 __tx_heartbeat_errors
union 8 2 -
	146 0 0 tx_window_errors
	1145 0 0 __tx_window_errors
union 8 2 -
	146 0 0 rx_compressed
	1145 0 0 __rx_compressed
union 8 2 -
	146 0 0 tx_compressed
	1145 0 0 __tx_compressed
struct 4 1 -
	158 0 0 counter
struct 4 1 spinlock
	1513 0 0 -
struct 8 1 rb_root
	676 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	192 0 0 name
	531 64 0 entry
	188 192 0 parent
	556 256 0 kset
	1034 320 0 ktype
	212 384 0 sd
	1514 448 0 kref
	163 480 1 state_initialized
	163 481 1 state_in_sysfs
	163 482 1 state_add_uevent_sent
	163 483 1 state_remove_uevent_sent
	163 484 1 uevent_suppress
struct 16 2 -
	192 0 0 name
	554 64 0 lock
struct 32 4 mutex
	1145 0 0 owner
	1515 64 0 wait_lock
	1516 96 0 osq
	531 128 0 wait_list
struct 56 4 dev_links_info
	531 0 0 suppliers
	531 128 0 consumers
	531 256 0 defer_sync
	1517 384 0 status
struct 312 55 dev_pm_info
	1518 0 0 power_state
	557 32 1 can_wakeup
	557 33 1 async_suspend
	557 34 1 in_dpm_list
	557 35 1 is_prepared
	557 36 1 is_suspended
	557 37 1 is_noirq_suspended
	557 38 1 is_late_suspended
	557 39 1 no_pm
	557 40 1 early_init
	557 41 1 direct_complete
	533 64 0 driver_flags
	554 96 0 lock
	531 128 0 entry
	1519 256 0 completion
	1073 512 0 wakeup
	557 576 1 wakeup_path
	557 577 1 syscore
	557 578 1 no_pm_callbacks
	557 579 1 async_in_progress
	557 580 1 smart_suspend
	557 581 1 must_resume
	557 582 1 may_skip_resume
	1520 640 0 suspend_timer
	1174 1152 0 timer_expires
	466 1216 0 work
	1358 1472 0 wait_queue
	1074 1664 0 wakeirq
	547 1728 0 usage_count
	547 1760 0 child_count
	163 1792 3 disable_depth
	557 1795 1 idle_notification
	557 1796 1 request_pending
	557 1797 1 deferred_resume
	557 1798 1 needs_force_resume
	557 1799 1 runtime_auto
	557 1800 1 ignore_children
	557 1801 1 no_callbacks
	557 1802 1 irq_safe
	557 1803 1 use_autosuspend
	557 1804 1 timer_autosuspends
	557 1805 1 memalloc_noio
	163 1824 0 links_count
	1521 1856 0 request
	1522 1888 0 runtime_status
	1522 1920 0 last_status
	158 1952 0 runtime_error
	158 1984 0 autosuspend_delay
	1174 2048 0 last_busy
	1174 2112 0 active_time
	1174 2176 0 suspended_time
	1174 2240 0 accounting_timestamp
	1077 2304 0 subsys_data
	1078 2368 0 set_latency_tolerance
	1079 2432 0 qos
struct 16 2 dev_msi_info
	1080 0 0 domain
	1081 64 0 data
struct 0 0 dev_archdata
typedef 4 1523 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 146 1
struct 16 2 bpf_xdp_entity
	530 0 0 prog
	1524 64 0 link
struct 0 0 -
struct 40 4 -
	1525 0 0 -
	185 128 0 mapping
	1526 192 0 -
	146 256 0 private
struct 40 5 -
	146 0 0 pp_magic
	1527 64 0 pp
	146 128 0 _pp_mapping_pad
	146 192 0 dma_addr
	264 256 0 pp_ref_count
struct 8 1 -
	146 0 0 compound_head
struct 16 2 -
	1528 0 0 pgmap
	150 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 163 __u32
struct 32 3 work_struct
	1529 0 0 data
	1530 64 0 entry
	1531 192 0 func
struct 40 4 timer_list
	1239 0 0 entry
	146 128 0 expires
	1210 192 0 function
	613 256 0 flags
array 1024 616 128
typedef 4 163 gfp_t
struct 4 1 -
	158 0 0 counter
struct 4 1 refcount_struct
	624 0 0 refs
typedef 8 735 __u64
ptr 8 struct net_device *
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1032 0 0 next
	1033 64 0 pprev
typedef 1 830 __s8
struct 4 1 raw_spinlock
	1532 0 0 raw_lock
struct 81936 1 zonelist
	1533 0 0 _zonerefs
struct 1344 14 lru_gen_folio
	146 0 0 max_seq
	999 64 0 min_seq
	994 192 0 timestamps
	1534 448 0 folios
	1535 5568 0 nr_pages
	1536 8128 0 avg_refaulted
	1536 8640 0 avg_total
	1537 9152 0 protected
	1538 9536 0 evicted
	1538 10048 0 refaulted
	247 10560 0 enabled
	407 10568 0 gen
	407 10576 0 seg
	1539 10624 0 list
struct 72 5 lru_gen_mm_state
	146 0 0 seq
	445 64 0 head
	445 128 0 tail
	1540 192 0 filters
	1541 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 1542 4
array 16 158 4
array 192 1543 3
typedef 8 1308 atomic_long_t
typedef 4 1544 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	720 0 0 tail
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
struct 24 2 wait_queue_head
	715 0 0 lock
	1253 64 0 head
typedef 8 1545 atomic64_t
typedef 8 735 __u64
typedef 2 164 __u16
typedef 1 268 __u8
typedef 4 163 __u32
array 16 838 16
array 48 838 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 16 2 callback_head
	872 0 0 next
	1046 64 0 func
struct 16 2 -
	146 0 0 _pt_pad_1
	1546 64 0 pmd_huge_pte
typedef 4 1547 spinlock_t
struct 4 1 -
	158 0 0 counter
struct 4 1 refcount_struct
	168 0 0 refs
typedef 4 163 blk_features_t
typedef 4 163 blk_flags_t
struct 6 6 blk_integrity
	268 0 0 flags
	1548 8 0 csum_type
	268 16 0 tuple_size
	268 24 0 pi_offset
	268 32 0 interval_exp
	268 40 0 tag_size
typedef 8 1434 work_func_t
struct 24 2 wait_queue_head
	166 0 0 lock
	173 64 0 head
typedef 8 1549 phys_addr_t
struct 4 1 -
	158 0 0 counter
struct 4 1 raw_spinlock
	701 0 0 raw_lock
struct 4 1 qspinlock
	1550 0 0 -
typedef 8 1551 __kernel_size_t
struct 8 1 rb_time_struct
	1552 0 0 time
typedef 8 735 __u64
typedef 8 1553 atomic_long_t
struct 4 1 optimistic_spin_queue
	698 0 0 tail
typedef 8 1434 work_func_t
struct 24 2 swait_queue_head
	700 0 0 lock
	208 64 0 task_list
struct 32 3 irq_work
	1554 0 0 node
	1415 128 0 func
	1555 192 0 irqwait
typedef 24 1556 wait_queue_head_t
struct 4 1 spinlock
	1557 0 0 -
struct 24 2 offset_ctx
	1558 0 0 mt
	146 128 0 next_offset
struct 32 2 -
	1253 0 0 shrinklist
	1253 128 0 swaplist
typedef 8 1559 time64_t
struct 8 1 rb_root
	676 0 0 rb_node
typedef 8 1560 rwlock_t
struct 4 1 -
	158 0 0 counter
typedef 2 164 umode_t
typedef 4 1561 kuid_t
typedef 4 1562 kgid_t
union 4 2 -
	163 0 0 i_nlink
	163 0 0 __i_nlink
typedef 4 1563 dev_t
typedef 8 1564 loff_t
typedef 4 1312 u32
typedef 1 1565 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 1566 blkcnt_t
struct 40 5 rw_semaphore
	1250 0 0 count
	1250 64 0 owner
	1252 128 0 osq
	1251 160 0 wait_lock
	1253 192 0 wait_list
struct 16 2 hlist_node
	1032 0 0 next
	1033 64 0 pprev
typedef 2 1567 u16
union 16 2 -
	1568 0 0 i_dentry
	1569 0 0 i_rcu
typedef 8 1570 atomic64_t
union 8 2 -
	336 0 0 i_fop
	1115 0 0 free_inode
struct 192 15 address_space
	141 0 0 host
	1571 64 0 i_pages
	1304 192 0 invalidate_lock
	1572 512 0 gfp_mask
	720 544 0 i_mmap_writable
	1573 576 0 i_mmap
	146 704 0 nrpages
	146 768 0 writeback_index
	147 832 0 a_ops
	146 896 0 flags
	1574 960 0 wb_err
	715 992 0 i_private_lock
	1253 1024 0 i_private_list
	1304 1152 0 i_mmap_rwsem
	150 1472 0 i_private_data
union 8 4 -
	895 0 0 i_pipe
	1116 0 0 i_cdev
	330 0 0 i_link
	163 0 0 i_dir_seq
typedef 4 163 __u32
struct 32 2 timerqueue_node
	103 0 0 node
	725 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	251 0 0 expires
	251 64 0 incr
struct 24 3 task_cputime_atomic
	412 0 0 utime
	412 64 0 stime
	412 128 0 sum_exec_runtime
array 72 1575 3
struct 8 2 -
	278 0 0 seqcount
	149 32 0 lock
struct 16 2 rlimit
	1576 0 0 rlim_cur
	1576 64 0 rlim_max
struct 24 3 -
	755 0 0 next
	755 64 0 prev
	1577 128 0 -
struct 24 3 rb_node
	146 0 0 __rb_parent_color
	676 64 0 rb_right
	676 128 0 rb_left
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
struct 8 1 llist_node
	1394 0 0 next
typedef 8 1578 ktime_t
typedef 8 1579 u64
struct 16 2 -
	146 0 0 _skb_refdst
	1580 64 0 destructor
struct 60 49 -
	1581 0 0 __pkt_type_offset
	748 0 3 pkt_type
	748 3 1 ignore_df
	748 4 1 dst_pending_confirm
	748 5 2 ip_summed
	748 7 1 ooo_okay
	1582 8 0 __mono_tc_offset
	748 8 2 tstamp_type
	748 10 1 tc_at_ingress
	748 11 1 tc_skip_classify
	748 12 1 remcsum_offload
	748 13 1 csum_complete_sw
	748 14 2 csum_level
	748 16 1 inner_protocol_type
	748 17 1 l4_hash
	748 18 1 sw_hash
	748 19 1 no_fcs
	748 20 1 encapsulation
	748 21 1 encap_hdr_csum
	748 22 1 csum_valid
	748 24 2 ndisc_nodetype
	748 26 1 ipvs_property
	748 27 1 nf_trace
	748 28 1 redirected
	748 29 1 from_ingress
	748 30 1 nf_skip_egress
	748 31 1 decrypted
	748 32 1 slow_gro
	748 33 1 csum_not_inet
	748 34 1 unreadable
	748 35 2 tc_depth
	746 48 0 tc_index
	1583 64 0 alloc_cpu
	1584 96 0 -
	1585 128 0 priority
	158 160 0 skb_iif
	1585 192 0 hash
	1586 224 0 -
	1587 256 0 -
	1585 288 0 secmark
	1588 320 0 -
	1589 352 0 -
	746 368 0 inner_transport_header
	746 384 0 inner_network_header
	746 400 0 inner_mac_header
	1590 416 0 protocol
	746 432 0 transport_header
	746 448 0 network_header
	746 464 0 mac_header
struct 60 49 -
	1591 0 0 __pkt_type_offset
	748 0 3 pkt_type
	748 3 1 ignore_df
	748 4 1 dst_pending_confirm
	748 5 2 ip_summed
	748 7 1 ooo_okay
	1592 8 0 __mono_tc_offset
	748 8 2 tstamp_type
	748 10 1 tc_at_ingress
	748 11 1 tc_skip_classify
	748 12 1 remcsum_offload
	748 13 1 csum_complete_sw
	748 14 2 csum_level
	748 16 1 inner_protocol_type
	748 17 1 l4_hash
	748 18 1 sw_hash
	748 19 1 no_fcs
	748 20 1 encapsulation
	748 21 1 encap_hdr_csum
	748 22 1 csum_valid
	748 24 2 ndisc_nodetype
	748 26 1 ipvs_property
	748 27 1 nf_trace
	748 28 1 redirected
	748 29 1 from_ingress
	748 30 1 nf_skip_egress
	748 31 1 decrypted
	748 32 1 slow_gro
	748 33 1 csum_not_inet
	748 34 1 unreadable
	748 35 2 tc_depth
	746 48 0 tc_index
	1583 64 0 alloc_cpu
	1593 96 0 -
	1585 128 0 priority
	158 160 0 skb_iif
	1585 192 0 hash
	1594 224 0 -
	1595 256 0 -
	1585 288 0 secmark
	1596 320 0 -
	1597 352 0 -
	746 368 0 inner_transport_header
	746 384 0 inner_network_header
	746 400 0 inner_mac_header
	1590 416 0 protocol
	746 432 0 transport_header
	746 448 0 network_header
	746 464 0 mac_header
struct 4 1 refcount_struct
	351 0 0 refs
struct 8 1 skb_shared_hwtstamps
	1598 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1599 0 0 tx_timestamp
typedef 16 1600 skb_frag_t
struct 32 2 -
	1601 0 0 -
	1602 128 0 -
struct 16 2 callback_head
	872 0 0 next
	1046 64 0 func
struct 4 1 -
	158 0 0 counter
union 8 2 -
	1603 0 0 skc_addrpair
	1604 0 0 -
union 4 2 -
	163 0 0 skc_hash
	1605 0 0 skc_u16hashes
union 4 2 -
	1606 0 0 skc_portpair
	1607 0 0 -
union 16 2 -
	564 0 0 skc_bind_node
	564 0 0 skc_portaddr_node
struct 16 1 in6_addr
	1608 0 0 in6_u
union 8 3 -
	146 0 0 skc_flags
	742 0 0 skc_listener
	1609 0 0 skc_tw_dr
array 0 158 0
union 16 2 -
	564 0 0 skc_node
	1610 0 0 skc_nulls_node
union 4 3 -
	158 0 0 skc_incoming_cpu
	533 0 0 skc_rcv_wnd
	533 0 0 skc_tw_rcv_nxt
array 0 158 0
union 4 3 -
	533 0 0 skc_rxhash
	533 0 0 skc_window_clamp
	533 0 0 skc_tw_snd_nxt
union 16 2 -
	1611 0 0 -
	1612 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	554 0 0 slock
	158 32 0 owned
	1358 64 0 wq
struct 4 1 refcount_struct
	547 0 0 refs
struct 8 1 -
	1613 0 0 raw_lock
struct 4 1 -
	1614 0 0 val
typedef 8 1615 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 1616 wait_queue_head_t
struct 64 12 kobject
	192 0 0 name
	328 64 0 entry
	188 192 0 parent
	556 256 0 kset
	1034 320 0 ktype
	212 384 0 sd
	1084 448 0 kref
	163 480 1 state_initialized
	163 481 1 state_in_sysfs
	163 482 1 state_add_uevent_sent
	163 483 1 state_remove_uevent_sent
	163 484 1 uevent_suppress
typedef 8 1617 atomic_long_t
typedef 4 1618 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1619 0 0 tail
struct 40 5 rw_semaphore
	1360 0 0 count
	1360 64 0 owner
	1362 128 0 osq
	1361 160 0 wait_lock
	328 192 0 wait_list
ptr 8 struct notifier_block *
array 24 141 3
array 216 1620 3
array 24 1621 3
array 288 1622 3
struct 16 1 -
	1623 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	1624 0 0 -
struct 24 2 swait_queue_head
	640 0 0 lock
	70 64 0 task_list
union 4 2 -
	163 0 0 u_flags
	144 0 0 a_flags
struct 16 2 load_weight
	146 0 0 weight
	319 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	251 0 0 last_update_time
	251 64 0 load_sum
	251 128 0 runnable_sum
	319 192 0 util_sum
	319 224 0 period_contrib
	146 256 0 load_avg
	146 320 0 runnable_avg
	146 384 0 util_avg
	163 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 1625 dl_server_pick_f
struct 1024 1 cpumask
	1626 0 0 bits
struct 4 4 -
	407 0 0 blocked
	407 8 0 need_qs
	407 16 0 exp_hint
	407 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	1627 0 0 futex
	1628 0 0 nanosleep
	1629 0 0 poll
typedef 4 158 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	325 0 0 sig
typedef 8 1576 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	1630 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1381 0 0 cpumask
ptr 8 struct llist_node *
array 24 1631 3
array 32 1632 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	251 0 0 base
	251 64 0 size
struct 4224 7 fpu
	163 0 0 last_cpu
	146 64 0 avx512_timestamp
	1633 128 0 fpstate
	1633 192 0 __task_fpstate
	1634 256 0 perm
	1634 384 0 guest_perm
	1635 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 735 __u64
typedef 8 1405 time64_t
typedef 4 158 __s32
typedef 1 268 __u8
typedef 8 1469 __s64
typedef 4 163 __u32
struct 4 1 spinlock
	1636 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 1637 u64
struct 4 1 spinlock
	1638 0 0 -
typedef 8 1639 atomic_long_t
typedef 8 1434 work_func_t
struct 16 4 __call_single_node
	1640 0 0 llist
	1641 64 0 -
	1642 96 0 src
	1642 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	648 0 0 task
struct 4 1 qspinlock
	1643 0 0 -
struct 4 1 raw_spinlock
	924 0 0 raw_lock
typedef 8 1644 notifier_fn_t
array 65 838 65
ptr 8 const struct proc_ns_operations *
typedef 4 1645 refcount_t
struct 16 2 -
	146 0 0 vm_start
	146 64 0 vm_end
struct 8 1 pgprot
	1646 0 0 pgprot
typedef 8 146 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 1647 u64
struct 24 2 vmap_pool
	974 0 0 head
	146 128 0 len
struct 4 1 spinlock
	1648 0 0 -
struct 8 1 rb_root
	676 0 0 rb_node
typedef 8 1649 atomic_long_t
typedef 8 1434 work_func_t
struct 16 2 hlist_node
	1032 0 0 next
	1033 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 735 __u64
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
struct 16 2 callback_head
	872 0 0 next
	1046 64 0 func
array 24 1650 3
union 4 1 -
	1241 0 0 rlock
struct 4 1 refcount_struct
	1651 0 0 refs
typedef 4 1015 __kernel_dev_t
struct 16 2 -
	192 0 0 name
	166 64 0 lock
struct 56 4 dev_links_info
	173 0 0 suppliers
	173 128 0 consumers
	173 256 0 defer_sync
	1652 384 0 status
struct 312 55 dev_pm_info
	1653 0 0 power_state
	695 32 1 can_wakeup
	695 33 1 async_suspend
	695 34 1 in_dpm_list
	695 35 1 is_prepared
	695 36 1 is_suspended
	695 37 1 is_noirq_suspended
	695 38 1 is_late_suspended
	695 39 1 no_pm
	695 40 1 early_init
	695 41 1 direct_complete
	1015 64 0 driver_flags
	166 96 0 lock
	173 128 0 entry
	1654 256 0 completion
	1073 512 0 wakeup
	695 576 1 wakeup_path
	695 577 1 syscore
	695 578 1 no_pm_callbacks
	695 579 1 async_in_progress
	695 580 1 smart_suspend
	695 581 1 must_resume
	695 582 1 may_skip_resume
	1655 640 0 suspend_timer
	384 1152 0 timer_expires
	687 1216 0 work
	693 1472 0 wait_queue
	1074 1664 0 wakeirq
	168 1728 0 usage_count
	168 1760 0 child_count
	163 1792 3 disable_depth
	695 1795 1 idle_notification
	695 1796 1 request_pending
	695 1797 1 deferred_resume
	695 1798 1 needs_force_resume
	695 1799 1 runtime_auto
	695 1800 1 ignore_children
	695 1801 1 no_callbacks
	695 1802 1 irq_safe
	695 1803 1 use_autosuspend
	695 1804 1 timer_autosuspends
	695 1805 1 memalloc_noio
	163 1824 0 links_count
	1656 1856 0 request
	683 1888 0 runtime_status
	683 1920 0 last_status
	158 1952 0 runtime_error
	158 1984 0 autosuspend_delay
	384 2048 0 last_busy
	384 2112 0 active_time
	384 2176 0 suspended_time
	384 2240 0 accounting_timestamp
	1077 2304 0 subsys_data
	1078 2368 0 set_latency_tolerance
	1079 2432 0 qos
struct 16 2 dev_msi_info
	1080 0 0 domain
	1081 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	1657 0 0 val
struct 4 1 -
	1658 0 0 val
typedef 8 1469 __kernel_loff_t
typedef 8 1469 __s64
typedef 1 268 __u8
typedef 2 164 __u16
struct 8 1 hlist_head
	1032 0 0 first
struct 8 1 -
	1659 0 0 counter
struct 16 2 rb_root_cached
	1660 0 0 rb_root
	676 64 0 rb_leftmost
typedef 4 1015 errseq_t
union 4 1 -
	1460 0 0 rlock
typedef 8 1661 wait_queue_func_t
struct 4 1 raw_spinlock
	1662 0 0 raw_lock
typedef 4 1663 atomic_t
typedef 4 1664 uid_t
typedef 4 1665 gid_t
struct 8 2 -
	319 0 0 hash
	319 32 0 len
struct 8 2 -
	149 0 0 lock
	158 32 0 count
struct 4 1 pm_message
	158 0 0 event
struct 4 1 spinlock
	1666 0 0 -
typedef 4 1667 refcount_t
int 8 s long long int
struct 8 1 -
	146 0 0 v
union 4 1 -
	1668 0 0 rlock
union 16 2 -
	70 0 0 lru
	1669 0 0 -
union 8 2 -
	150 0 0 private
	1670 0 0 swap
union 4 1 -
	1671 0 0 rlock
struct 8 1 -
	1672 0 0 counter
typedef 8 735 __u64
struct 72 8 mempool_s
	166 0 0 lock
	158 32 0 min_nr
	158 64 0 curr_nr
	496 128 0 elements
	150 192 0 pool_data
	1673 256 0 alloc
	1674 320 0 free
	693 384 0 wait
ptr 8 struct bio *
typedef 8 1675 atomic64_t
struct 4 1 raw_spinlock
	1676 0 0 raw_lock
union 4 1 -
	1677 0 0 rlock
typedef 8 1678 u64
struct 8 1 -
	1679 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 163 __u32
typedef 1 268 __u8
typedef 4 1680 refcount_t
union 16 2 -
	1681 0 0 -
	1682 0 0 full
union 4 1 -
	1683 0 0 rlock
struct 8 1 -
	1684 0 0 counter
typedef 4 1685 raw_spinlock_t
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
ptr 8 struct maple_pnode *
array 248 150 31
struct 16 2 callback_head
	872 0 0 next
	1046 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 146 15
union 128 2 -
	1686 0 0 slot
	1687 0 0 -
array 72 146 9
array 80 150 10
array 80 146 10
struct 2 2 maple_metadata
	268 0 0 end
	268 8 0 gap
array 240 1688 30
struct 0 0 -
struct 16 2 wb_completion
	144 0 0 cnt
	1069 64 0 waitq
struct 4 1 seqcount
	163 0 0 sequence
struct 136 12 -
	251 0 0 ctx_id
	412 64 0 tlb_gen
	146 128 0 next_trim_cpumask
	142 192 0 ldt_usr_sem
	1689 512 0 ldt
	146 576 0 flags
	187 640 0 lock
	150 896 0 vdso
	1690 960 0 vdso_image
	144 1024 0 perf_rdpmc_allowed
	215 1056 0 pkey_allocation_map
	1691 1072 0 execute_only_pkey
ptr 8 struct xol_area *
struct 56 2 mod_tree_node
	206 0 0 mod
	1692 64 0 node
typedef 8 735 __u64
union 4 1 -
	1693 0 0 rlock
struct 4 1 kref
	780 0 0 refcount
typedef 4 1693 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	547 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1694 pm_message_t
struct 32 2 completion
	163 0 0 done
	1695 64 0 wait
struct 64 8 hrtimer
	1696 0 0 node
	792 256 0 _softexpires
	1314 320 0 function
	1315 384 0 base
	571 448 0 state
	571 456 0 is_rel
	571 464 0 is_soft
	571 472 0 is_hard
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
typedef 4 533 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 16 4 -
	70 0 0 lru
	1697 0 0 -
	70 0 0 buddy_list
	70 0 0 pcp_list
union 8 2 -
	146 0 0 index
	146 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 1698 atomic_long_t
struct 16 2 list_head
	445 0 0 next
	445 64 0 prev
typedef 8 1434 work_func_t
typedef 4 1699 arch_spinlock_t
array 81936 1700 5121
array 640 1701 4
array 320 1702 4
array 64 1703 2
array 48 1704 1
array 64 1705 1
struct 16 2 hlist_nulls_node
	1111 0 0 next
	1706 64 0 pprev
array 16 333 2
array 32 1707 1
array 40 1708 2
array 64 1709 8
struct 4 1 raw_spinlock
	1710 0 0 raw_lock
struct 8 1 -
	1711 0 0 counter
typedef 8 656 pgtable_t
struct 4 1 spinlock
	1712 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 1713 u64
union 4 3 -
	698 0 0 val
	1714 0 0 -
	1715 0 0 -
typedef 8 146 __kernel_ulong_t
typedef 8 1716 local64_t
typedef 8 1717 atomic64_t
struct 16 4 __call_single_node
	1718 0 0 llist
	1719 64 0 -
	1720 96 0 src
	1720 112 0 dst
struct 8 1 rcuwait
	648 0 0 task
struct 24 2 wait_queue_head
	1721 0 0 lock
	208 64 0 head
union 4 1 -
	1544 0 0 rlock
struct 16 3 maple_tree
	1722 0 0 -
	163 32 0 ma_flags
	150 64 0 ma_root
typedef 8 1469 __s64
struct 8 1 -
	1723 0 0 raw_lock
struct 4 1 -
	1724 0 0 val
struct 4 1 -
	1725 0 0 val
typedef 4 1300 __kernel_dev_t
typedef 8 1469 __kernel_loff_t
typedef 1 268 __u8
typedef 8 1726 u64
typedef 2 164 __u16
struct 8 1 hlist_head
	1032 0 0 first
struct 16 2 callback_head
	872 0 0 next
	1046 64 0 func
struct 8 1 -
	1727 0 0 counter
struct 16 3 xarray
	715 0 0 xa_lock
	1572 32 0 xa_flags
	150 64 0 xa_head
typedef 4 163 gfp_t
struct 16 2 rb_root_cached
	1291 0 0 rb_root
	676 64 0 rb_leftmost
typedef 4 1300 errseq_t
struct 24 2 posix_cputimer_base
	251 0 0 nextevt
	1728 64 0 tqhead
typedef 8 146 __kernel_ulong_t
union 8 2 -
	1237 0 0 dev
	146 0 0 dev_scratch
typedef 8 1729 s64
typedef 8 735 __u64
ptr 8 void (*)(struct sk_buff *)
array 0 748 0
array 0 748 0
typedef 2 746 u16
union 4 2 -
	1730 0 0 csum
	1731 0 0 -
typedef 4 163 __u32
union 4 2 -
	1732 0 0 vlan_all
	1733 0 0 -
union 4 2 -
	163 0 0 napi_id
	163 0 0 sender_cpu
union 4 2 -
	1585 0 0 mark
	1585 0 0 reserved_tailroom
union 2 2 -
	1590 0 0 inner_protocol
	748 0 0 inner_ipproto
typedef 2 746 __be16
array 0 748 0
array 0 748 0
union 4 2 -
	1730 0 0 csum
	1734 0 0 -
union 4 2 -
	1732 0 0 vlan_all
	1735 0 0 -
union 4 2 -
	163 0 0 napi_id
	163 0 0 sender_cpu
union 4 2 -
	1585 0 0 mark
	1585 0 0 reserved_tailroom
union 2 2 -
	1590 0 0 inner_protocol
	748 0 0 inner_ipproto
union 8 2 -
	1736 0 0 hwtstamp
	150 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	616 0 0 netmem
	163 64 0 len
	163 96 0 offset
union 16 2 -
	433 0 0 slab_list
	1737 0 0 -
union 16 2 -
	1738 0 0 -
	1129 0 0 freelist_counter
typedef 8 1512 __addrpair
struct 8 2 -
	1739 0 0 skc_daddr
	1739 32 0 skc_rcv_saddr
array 4 1175 2
typedef 4 1182 __portpair
struct 4 2 -
	1740 0 0 skc_dport
	1175 16 0 skc_num
union 16 3 -
	1741 0 0 u6_addr8
	1742 0 0 u6_addr16
	1743 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1111 0 0 next
	1706 64 0 pprev
struct 16 2 -
	755 0 0 next
	755 64 0 prev
struct 16 2 sk_buff_list
	755 0 0 next
	755 64 0 prev
typedef 8 1744 arch_rwlock_t
typedef 4 1745 uid_t
typedef 8 1469 __s64
struct 24 2 wait_queue_head
	554 0 0 lock
	531 64 0 head
typedef 8 1746 atomic64_t
struct 4 1 raw_spinlock
	1747 0 0 raw_lock
typedef 4 1748 atomic_t
struct 72 9 mem_dqinfo
	1749 0 0 dqi_format
	158 64 0 dqi_fmt_id
	70 128 0 dqi_dirty_list
	146 256 0 dqi_flags
	163 320 0 dqi_bgrace
	163 352 0 dqi_igrace
	1750 384 0 dqi_max_spc_limit
	1750 448 0 dqi_max_ino_limit
	150 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	1751 0 0 rss
	435 384 0 read_count
	1752 448 0 writer
	225 512 0 waiters
	144 704 0 block
array 16 1113 16
union 4 1 -
	1753 0 0 rlock
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 146 128
struct 40 6 -
	191 0 0 uaddr
	319 64 0 val
	319 96 0 flags
	319 128 0 bitset
	251 192 0 time
	191 256 0 uaddr2
struct 24 4 -
	1754 0 0 clockid
	1755 32 0 type
	1756 64 0 -
	251 128 0 expires
struct 32 5 -
	1757 0 0 ufds
	158 64 0 nfds
	158 96 0 has_timeout
	146 128 0 tv_sec
	146 192 0 tv_nsec
array 128 146 16
struct 8 13 desc_struct
	215 0 0 limit0
	215 16 0 base0
	215 32 8 base1
	215 40 4 type
	215 44 1 s
	215 45 2 dpl
	215 47 1 p
	215 48 4 limit1
	215 52 1 avl
	215 53 1 l
	215 54 1 d
	215 55 1 g
	215 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	251 0 0 __state_perm
	163 64 0 __state_size
	163 96 0 __user_state_size
struct 4160 10 fpstate
	163 0 0 size
	163 32 0 user_size
	251 64 0 xfeatures
	251 128 0 user_xfeatures
	251 192 0 xfd
	163 256 1 is_valloc
	163 257 1 is_guest
	163 258 1 is_confidential
	163 259 1 in_use
	1758 512 0 regs
union 4 1 -
	1759 0 0 rlock
typedef 8 735 __u64
union 4 1 -
	1418 0 0 rlock
typedef 8 1760 atomic64_t
struct 8 1 llist_node
	1394 0 0 next
union 4 2 -
	163 0 0 u_flags
	1761 0 0 a_flags
typedef 2 1762 u16
union 4 3 -
	1761 0 0 val
	1763 0 0 -
	1764 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	1765 0 0 refs
typedef 8 146 pgprotval_t
typedef 8 735 __u64
union 4 1 -
	1766 0 0 rlock
typedef 8 1767 atomic64_t
array 8 146 1
typedef 4 1768 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1769 pm_message_t
struct 32 2 completion
	163 0 0 done
	1770 64 0 wait
struct 64 8 hrtimer
	1771 0 0 node
	1772 256 0 _softexpires
	1314 320 0 function
	1315 384 0 base
	1016 448 0 state
	1016 456 0 is_rel
	1016 464 0 is_soft
	1016 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 1773 uid_t
typedef 4 1774 gid_t
typedef 8 1451 s64
struct 8 1 rb_root
	676 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 1775 arch_spinlock_t
struct 4 1 -
	158 0 0 counter
typedef 4 163 __kernel_uid32_t
typedef 4 163 __kernel_gid32_t
union 4 1 -
	1618 0 0 rlock
struct 4 1 refcount_struct
	1619 0 0 refs
struct 4 1 raw_spinlock
	1776 0 0 raw_lock
struct 16 2 -
	150 0 0 __filler
	163 64 0 mlock_count
typedef 8 1777 swp_entry_t
struct 4 1 raw_spinlock
	1778 0 0 raw_lock
typedef 8 1779 s64
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 8 1 -
	1780 0 0 counter
typedef 4 1781 arch_spinlock_t
struct 4 1 raw_spinlock
	1782 0 0 raw_lock
typedef 8 735 __u64
typedef 8 1783 s64
struct 4 1 refcount_struct
	759 0 0 refs
struct 16 2 -
	150 0 0 freelist
	146 64 0 counter
typedef 16 1784 freelist_full_t
struct 4 1 raw_spinlock
	1785 0 0 raw_lock
typedef 8 1786 s64
struct 4 1 raw_spinlock
	1787 0 0 raw_lock
array 128 150 16
struct 128 2 -
	1788 0 0 pad
	1504 960 0 meta
ptr 8 struct maple_alloc *
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
typedef 2 1789 s16
struct 48 1 latch_tree_node
	1790 0 0 node
struct 4 1 raw_spinlock
	1791 0 0 raw_lock
struct 4 1 pm_message
	158 0 0 event
struct 24 2 swait_queue_head
	1515 0 0 lock
	531 64 0 task_list
struct 32 2 timerqueue_node
	1792 0 0 node
	792 192 0 expires
struct 16 2 -
	150 0 0 __filler
	163 64 0 mlock_count
typedef 8 1793 atomic64_t
struct 4 1 qspinlock
	1794 0 0 -
struct 16 2 zoneref
	1795 0 0 zone
	158 64 0 zone_idx
array 160 1796 2
array 80 1797 2
array 32 146 4
array 48 1798 2
array 64 1799 2
ptr 8 struct hlist_nulls_node **
array 32 146 4
array 20 158 5
struct 8 1 hlist_nulls_head
	1111 0 0 first
typedef 4 1800 arch_spinlock_t
typedef 8 1801 s64
union 4 1 -
	1480 0 0 rlock
typedef 8 735 __u64
struct 2 2 -
	1802 0 0 locked
	1802 8 0 pending
struct 4 2 -
	1720 0 0 locked_pending
	1720 16 0 tail
struct 8 1 -
	209 0 0 a
struct 8 1 -
	1803 0 0 counter
struct 8 1 llist_node
	1394 0 0 next
union 4 2 -
	163 0 0 u_flags
	698 0 0 a_flags
typedef 2 1804 u16
typedef 4 1805 spinlock_t
union 4 2 -
	715 0 0 ma_lock
	1806 0 0 ma_external_lock
typedef 8 1807 arch_rwlock_t
typedef 4 1808 uid_t
typedef 4 1809 gid_t
typedef 8 735 __u64
typedef 8 1559 s64
struct 16 1 timerqueue_head
	145 0 0 rb_root
typedef 8 1469 __s64
typedef 4 1585 __wsum
struct 4 2 -
	746 0 0 csum_start
	746 16 0 csum_offset
typedef 4 1585 u32
struct 4 2 -
	1590 0 0 vlan_proto
	746 16 0 vlan_tci
struct 4 2 -
	746 0 0 csum_start
	746 16 0 csum_offset
struct 4 2 -
	1590 0 0 vlan_proto
	746 16 0 vlan_tci
typedef 8 1810 ktime_t
struct 16 2 -
	438 0 0 next
	158 64 0 slabs
struct 16 2 -
	150 0 0 freelist
	1811 64 0 -
typedef 4 1182 __be32
typedef 2 1175 __be16
array 16 1171 16
array 16 1740 8
array 16 1739 4
struct 8 2 qrwlock
	1812 0 0 -
	1791 32 0 wait_lock
typedef 4 163 __kernel_uid32_t
struct 8 1 -
	1813 0 0 counter
typedef 4 1814 arch_spinlock_t
struct 4 1 -
	158 0 0 counter
ptr 8 struct quota_format_type *
typedef 8 1469 qsize_t
struct 48 4 rcu_sync
	158 0 0 gp_state
	158 32 0 gp_count
	225 64 0 gp_wait
	233 256 0 cb_head
struct 8 1 rcuwait
	648 0 0 task
struct 4 1 raw_spinlock
	1815 0 0 raw_lock
typedef 4 1816 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	1817 0 0 rmtp
	1818 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	1819 0 0 fsave
	1820 0 0 fxsave
	1821 0 0 soft
	1822 0 0 xsave
	1823 0 0 __padding
struct 4 1 raw_spinlock
	1824 0 0 raw_lock
struct 8 1 -
	1825 0 0 counter
typedef 4 1826 atomic_t
typedef 2 164 __u16
struct 2 2 -
	1827 0 0 locked
	1827 8 0 pending
struct 4 2 -
	1642 0 0 locked_pending
	1642 16 0 tail
typedef 4 1828 atomic_t
struct 4 1 raw_spinlock
	1829 0 0 raw_lock
struct 8 1 -
	1830 0 0 counter
struct 4 1 -
	158 0 0 counter
struct 4 1 pm_message
	158 0 0 event
struct 24 2 swait_queue_head
	1038 0 0 lock
	173 64 0 task_list
struct 32 2 timerqueue_node
	1831 0 0 node
	1772 192 0 expires
typedef 8 1659 ktime_t
typedef 4 163 __kernel_uid32_t
typedef 4 163 __kernel_gid32_t
struct 4 1 qspinlock
	1832 0 0 -
typedef 4 1833 arch_spinlock_t
struct 8 1 -
	146 0 0 val
typedef 4 1834 arch_spinlock_t
typedef 8 1469 __s64
typedef 8 1835 s64
struct 4 1 qspinlock
	1836 0 0 -
typedef 4 1837 arch_spinlock_t
typedef 8 1469 __s64
typedef 16 1838 u128
typedef 4 1839 arch_spinlock_t
typedef 8 1469 __s64
typedef 4 1840 arch_spinlock_t
array 120 150 15
typedef 2 637 __s16
array 48 103 2
typedef 4 1841 arch_spinlock_t
struct 24 3 rb_node
	146 0 0 __rb_parent_color
	676 64 0 rb_right
	676 128 0 rb_left
struct 8 1 -
	1810 0 0 counter
union 4 3 -
	144 0 0 val
	1842 0 0 -
	1843 0 0 -
ptr 8 struct zone *
array 80 70 5
array 40 615 5
array 24 146 3
array 32 264 4
struct 4 1 qspinlock
	1844 0 0 -
typedef 8 1469 __s64
typedef 1 1845 u8
typedef 8 1846 s64
typedef 2 164 __u16
struct 4 1 spinlock
	1847 0 0 -
typedef 0 1848 lockdep_map_p
struct 8 2 qrwlock
	1849 0 0 -
	1710 32 0 wait_lock
typedef 4 163 __kernel_uid32_t
typedef 4 163 __kernel_gid32_t
typedef 8 1850 s64
union 8 2 -
	146 0 0 counters
	1851 0 0 -
union 4 2 -
	547 0 0 cnts
	1852 0 0 -
typedef 8 1853 s64
struct 4 1 qspinlock
	1854 0 0 -
typedef 4 1855 arch_spinlock_t
typedef 4 158 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	319 0 0 cwd
	319 32 0 swd
	319 64 0 twd
	319 96 0 fip
	319 128 0 fcs
	319 160 0 foo
	319 192 0 fos
	1856 224 0 st_space
	319 864 0 status
struct 512 11 fxregs_state
	215 0 0 cwd
	215 16 0 swd
	215 32 0 twd
	215 48 0 fop
	1857 64 0 -
	319 192 0 mxcsr
	319 224 0 mxcsr_mask
	1858 256 0 st_space
	1859 1280 0 xmm_space
	1860 3328 0 padding
	1861 3712 0 -
struct 136 16 swregs_state
	319 0 0 cwd
	319 32 0 swd
	319 64 0 twd
	319 96 0 fip
	319 128 0 fcs
	319 160 0 foo
	319 192 0 fos
	1856 224 0 st_space
	407 864 0 ftop
	407 872 0 changed
	407 880 0 lookahead
	407 888 0 no_update
	407 896 0 rm
	407 904 0 alimit
	1862 960 0 info
	319 1024 0 entry_eip
struct 576 3 xregs_state
	1820 0 0 i387
	1863 4096 0 header
	1864 4608 0 extended_state_area
array 4096 407 4096
typedef 4 1865 arch_spinlock_t
typedef 8 1866 s64
struct 4 1 -
	158 0 0 counter
typedef 1 1867 u8
struct 4 1 -
	158 0 0 counter
typedef 4 1868 arch_spinlock_t
typedef 8 1869 s64
struct 24 3 rb_node
	146 0 0 __rb_parent_color
	676 64 0 rb_right
	676 128 0 rb_left
union 4 3 -
	168 0 0 val
	1870 0 0 -
	1871 0 0 -
struct 4 1 qspinlock
	1872 0 0 -
struct 4 1 qspinlock
	1873 0 0 -
typedef 8 1469 __s64
union 4 3 -
	675 0 0 val
	1874 0 0 -
	1875 0 0 -
struct 4 1 qspinlock
	1876 0 0 -
typedef 16 1877 __u128
struct 4 1 qspinlock
	1878 0 0 -
struct 4 1 qspinlock
	1879 0 0 -
struct 4 1 qspinlock
	1880 0 0 -
struct 2 2 -
	407 0 0 locked
	407 8 0 pending
struct 4 2 -
	215 0 0 locked_pending
	215 16 0 tail
union 4 3 -
	720 0 0 val
	1881 0 0 -
	1882 0 0 -
typedef 1 268 __u8
typedef 8 1469 __s64
union 4 1 -
	1276 0 0 rlock
struct 0 0 -
union 4 2 -
	720 0 0 cnts
	1883 0 0 -
typedef 8 1469 __s64
struct 4 3 -
	163 0 16 inuse
	163 16 15 objects
	163 31 1 frozen
struct 4 2 -
	571 0 0 wlocked
	1884 8 0 __lstate
typedef 8 1469 __s64
union 4 3 -
	1619 0 0 val
	1885 0 0 -
	1886 0 0 -
struct 4 1 qspinlock
	1887 0 0 -
array 80 319 20
union 16 2 -
	1888 0 0 -
	1889 0 0 -
array 128 319 32
array 256 319 64
array 48 319 12
union 48 2 -
	1860 0 0 padding1
	1860 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	251 0 0 xfeatures
	251 64 0 xcomp_bv
	1890 128 0 reserved
array 0 407 0
struct 4 1 qspinlock
	1891 0 0 -
typedef 8 1469 __s64
typedef 1 268 __u8
struct 4 1 qspinlock
	1892 0 0 -
typedef 8 1469 __s64
struct 2 2 -
	1016 0 0 locked
	1016 8 0 pending
struct 4 2 -
	1020 0 0 locked_pending
	1020 16 0 tail
union 4 3 -
	351 0 0 val
	1893 0 0 -
	1894 0 0 -
union 4 3 -
	1895 0 0 val
	1896 0 0 -
	1897 0 0 -
struct 2 2 -
	1898 0 0 locked
	1898 8 0 pending
struct 4 2 -
	1899 0 0 locked_pending
	1899 16 0 tail
union 4 3 -
	624 0 0 val
	1900 0 0 -
	1901 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	759 0 0 val
	1902 0 0 -
	1903 0 0 -
union 4 3 -
	1904 0 0 val
	1905 0 0 -
	1906 0 0 -
union 4 3 -
	547 0 0 val
	1907 0 0 -
	1908 0 0 -
struct 2 2 -
	1301 0 0 locked
	1301 8 0 pending
struct 4 2 -
	1306 0 0 locked_pending
	1306 16 0 tail
struct 4 2 -
	1301 0 0 wlocked
	1909 8 0 __lstate
array 3 571 3
struct 2 2 -
	331 0 0 locked
	331 8 0 pending
struct 4 2 -
	1910 0 0 locked_pending
	1910 16 0 tail
union 4 3 -
	1911 0 0 val
	1912 0 0 -
	1913 0 0 -
struct 16 2 -
	251 0 0 rip
	251 64 0 rdp
struct 16 4 -
	319 0 0 fip
	319 32 0 fcs
	319 64 0 foo
	319 96 0 fos
array 48 251 6
union 4 3 -
	1914 0 0 val
	1915 0 0 -
	1916 0 0 -
union 4 3 -
	1917 0 0 val
	1918 0 0 -
	1919 0 0 -
struct 2 2 -
	1920 0 0 locked
	1920 8 0 pending
struct 4 2 -
	1583 0 0 locked_pending
	1583 16 0 tail
typedef 4 1921 atomic_t
struct 2 2 -
	1922 0 0 locked
	1922 8 0 pending
struct 4 2 -
	1923 0 0 locked_pending
	1923 16 0 tail
typedef 1 1924 u8
typedef 2 1925 u16
struct 2 2 -
	1926 0 0 locked
	1926 8 0 pending
struct 4 2 -
	1927 0 0 locked_pending
	1927 16 0 tail
struct 2 2 -
	1125 0 0 locked
	1125 8 0 pending
struct 4 2 -
	1928 0 0 locked_pending
	1928 16 0 tail
typedef 4 1929 atomic_t
struct 2 2 -
	1930 0 0 locked
	1930 8 0 pending
struct 4 2 -
	1931 0 0 locked_pending
	1931 16 0 tail
struct 2 2 -
	571 0 0 locked
	571 8 0 pending
struct 4 2 -
	517 0 0 locked_pending
	517 16 0 tail
array 3 1301 3
typedef 2 1932 u16
typedef 4 1933 atomic_t
struct 2 2 -
	1934 0 0 locked
	1934 8 0 pending
struct 4 2 -
	1935 0 0 locked_pending
	1935 16 0 tail
typedef 4 1936 atomic_t
struct 2 2 -
	1937 0 0 locked
	1937 8 0 pending
struct 4 2 -
	1938 0 0 locked_pending
	1938 16 0 tail
typedef 4 1939 atomic_t
struct 2 2 -
	1940 0 0 locked
	1940 8 0 pending
struct 4 2 -
	1941 0 0 locked_pending
	1941 16 0 tail
typedef 1 748 u8
struct 4 1 -
	158 0 0 counter
typedef 1 1942 u8
typedef 2 1943 u16
typedef 1 268 __u8
typedef 2 164 __u16
typedef 1 754 u8
typedef 2 1944 u16
typedef 2 1945 u16
struct 4 1 -
	158 0 0 counter
typedef 1 1946 u8
typedef 2 1947 u16
typedef 2 164 __u16
struct 4 1 -
	158 0 0 counter
typedef 1 1948 u8
typedef 2 1949 u16
struct 4 1 -
	158 0 0 counter
typedef 1 1950 u8
typedef 2 1951 u16
struct 4 1 -
	158 0 0 counter
typedef 1 1952 u8
typedef 2 1953 u16
typedef 1 268 __u8
typedef 2 164 __u16
typedef 2 164 __u16
typedef 2 164 __u16
typedef 1 268 __u8
typedef 2 164 __u16
typedef 1 268 __u8
typedef 2 164 __u16
typedef 1 268 __u8
typedef 2 164 __u16
typedef 1 268 __u8
typedef 2 164 __u16
symbols 216
ffffffff83c00000 0 - __brk_base
ffffffff83c30000 0 - __brk_limit
ffffffff836d6000 0 - __bss_start
ffffffff83c00000 0 - __bss_stop
ffffffff82e68a00 1024 - __cpu_online_mask
ffffffff82575540 1024 - __cpu_possible_mask
ffffffff82c04000 0 - __end_init_stack
ffffffff825c8a68 0 - __end_ro_after_init
ffffffff82aa8000 0 - __end_rodata
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
ffffffff820423c0 40 - migratetype_names
ffffffff82d68ca8 4 - min_free_kbytes
0000000000031620 256 a mlock_fbatch
ffffffff82d2ea00 16 - modules
ffffffff82576028 8 - mount_hashtable
ffffffff82576020 8 - mountpoint_hashtable
ffffffff82576034 4 - mp_hash_mask
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
end 1741c0ff3ca87e51155beb59998ed360
