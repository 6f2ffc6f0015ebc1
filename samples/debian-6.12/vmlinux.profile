kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names b7150107e3ffbeca
types 2208
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
	157 0 0 host
	153 64 0 i_pages
	158 192 0 invalidate_lock
	159 512 0 gfp_mask
	160 544 0 i_mmap_writable
	161 576 0 i_mmap
	162 704 0 nrpages
	162 768 0 writeback_index
	163 832 0 a_ops
	162 896 0 flags
	164 960 0 wb_err
	165 992 0 i_private_lock
	75 1024 0 i_private_list
	158 1152 0 i_mmap_rwsem
	166 1472 0 i_private_data
struct 40 2 alloc_tag
	167 0 0 ct
	168 256 0 counters
struct 16 2 alloc_tag_counters
	169 0 0 bytes
	169 64 0 calls
struct 4 2 anon_vma_name
	170 0 0 kref
	171 32 0 name
struct 1592 2 bdev_inode
	172 0 0 bdev
	173 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	174 0 0 -
	175 512 0 run_work
	176 1216 0 cpumask
	177 1280 0 next_cpu
	177 1312 0 next_cpu_batch
	162 1344 0 flags
	166 1408 0 sched_data
	178 1472 0 queue
	179 1536 0 fq
	166 1600 0 driver_data
	180 1664 0 ctx_map
	181 1920 0 dispatch_from
	182 1984 0 dispatch_busy
	183 2016 0 type
	183 2032 0 nr_ctx
	184 2048 0 ctxs
	185 2112 0 dispatch_wait_lock
	186 2176 0 dispatch_wait
	187 2496 0 wait_index
	188 2560 0 tags
	188 2624 0 sched_tags
	182 2688 0 numa_node
	182 2720 0 queue_num
	187 2752 0 nr_active
	189 2816 0 cpuhp_online
	189 2944 0 cpuhp_dead
	190 3072 0 kobj
	191 3584 0 debugfs_dir
	191 3648 0 sched_debugfs_dir
	192 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	193 0 0 ops
	194 64 0 map
	182 448 0 nr_maps
	182 480 0 nr_hw_queues
	182 512 0 queue_depth
	182 544 0 reserved_tags
	182 576 0 cmd_size
	177 608 0 numa_node
	182 640 0 timeout
	182 672 0 flags
	166 704 0 driver_data
	195 768 0 tags
	188 832 0 shared_tags
	196 896 0 tag_list_lock
	192 1152 0 tag_list
	197 1280 0 srcu
struct 184 9 blk_mq_tags
	182 0 0 nr_tags
	182 32 0 nr_reserved_tags
	182 64 0 active_queues
	198 128 0 bitmap_tags
	198 640 0 breserved_tags
	199 1152 0 rqs
	199 1216 0 static_rqs
	192 1280 0 page_list
	185 1408 0 lock
struct 968 23 block_device
	200 0 0 bd_start_sect
	200 64 0 bd_nr_sectors
	201 128 0 bd_disk
	178 192 0 bd_queue
	202 256 0 bd_stats
	162 320 0 bd_stamp
	160 384 0 __bd_flags
	203 416 0 bd_dev
	204 448 0 bd_mapping
	160 512 0 bd_openers
	165 544 0 bd_size_lock
	166 576 0 bd_claiming
	166 640 0 bd_holder
	205 704 0 bd_holder_ops
	206 768 0 bd_holder_lock
	177 1024 0 bd_holders
	207 1088 0 bd_holder_dir
	160 1152 0 bd_fsfreeze_count
	206 1216 0 bd_fsfreeze_mutex
	208 1472 0 bd_meta_info
	177 1536 0 bd_writers
	166 1600 0 bd_security
	47 1664 0 bd_device
struct 232 23 btf
	166 0 0 data
	209 64 0 types
	210 128 0 resolved_ids
	210 192 0 resolved_sizes
	211 256 0 strings
	166 320 0 nohdr_data
	212 384 0 hdr
	213 576 0 nr_types
	213 608 0 types_size
	213 640 0 data_size
	214 672 0 refcnt
	213 704 0 id
	215 768 0 rcu
	216 896 0 kfunc_set_tab
	217 960 0 dtor_kfunc_tab
	218 1024 0 struct_meta_tab
	219 1088 0 struct_ops_tab
	220 1152 0 base_btf
	213 1216 0 start_id
	213 1248 0 start_str_off
	221 1280 0 name
	222 1728 0 kernel_btf
	223 1792 0 base_id_map
struct 48 5 btf_module
	224 0 0 list
	225 128 0 module
	220 192 0 btf
	226 256 0 sysfs_attr
	177 320 0 flags
struct 64 9 buffer_page
	227 0 0 list
	228 128 0 write
	182 192 0 read
	228 256 0 entries
	162 320 0 real_end
	182 384 0 order
	229 416 30 id
	229 446 1 range
	230 448 0 page
struct 2304 43 cgroup
	41 0 0 self
	162 1664 0 flags
	177 1728 0 level
	177 1760 0 max_depth
	177 1792 0 nr_descendants
	177 1824 0 nr_dying_descendants
	177 1856 0 max_descendants
	177 1888 0 nr_populated_csets
	177 1920 0 nr_populated_domain_children
	177 1952 0 nr_populated_threaded_children
	177 1984 0 nr_threaded_children
	182 2016 0 kill_seq
	231 2048 0 kn
	232 2112 0 procs_file
	232 2560 0 events_file
	233 3008 0 psi_files
	234 4352 0 subtree_control
	234 4368 0 subtree_ss_mask
	234 4384 0 old_subtree_control
	234 4400 0 old_subtree_ss_mask
	235 4416 0 subsys
	236 5312 0 nr_dying_subsys
	237 5760 0 root
	75 5824 0 cset_links
	238 5952 0 e_csets
	239 7744 0 dom_cgrp
	239 7808 0 old_dom_cgrp
	240 7872 0 rstat_cpu
	75 7936 0 rstat_css_list
	241 8192 0 _pad_
	239 8192 0 rstat_flush_next
	242 8256 0 last_bstat
	242 8512 0 bstat
	243 8768 0 prev_cputime
	75 8960 0 pidlists
	206 9088 0 pidlist_mutex
	244 9344 0 offline_waitq
	245 9536 0 release_agent_work
	246 9792 0 psi
	247 9856 0 bpf
	248 18048 0 freezer
	249 18176 0 bpf_cgrp_storage
	250 18240 0 ancestors
struct 6592 11 cgroup_root
	251 0 0 kf_root
	182 64 0 subsys_mask
	177 96 0 hierarchy_id
	75 128 0 root_list
	252 256 0 rcu
	38 512 0 cgrp
	239 18944 0 cgrp_ancestor_storage
	160 19008 0 nr_cgrps
	182 19040 0 flags
	253 19072 0 release_agent_path
	254 51840 0 name
struct 256 32 cgroup_subsys
	255 0 0 css_alloc
	256 64 0 css_online
	257 128 0 css_offline
	257 192 0 css_released
	257 256 0 css_free
	257 320 0 css_reset
	257 384 0 css_killed
	258 448 0 css_rstat_flush
	259 512 0 css_extra_stat_show
	259 576 0 css_local_stat_show
	260 640 0 can_attach
	261 704 0 cancel_attach
	261 768 0 attach
	262 832 0 post_attach
	263 896 0 can_fork
	264 960 0 cancel_fork
	265 1024 0 fork
	265 1088 0 exit
	265 1152 0 release
	257 1216 0 bind
	266 1280 1 early_init
	266 1281 1 implicit_on_dfl
	266 1282 1 threaded
	177 1312 0 id
	211 1344 0 name
	211 1408 0 legacy_name
	237 1472 0 root
	62 1536 0 css_idr
	75 1728 0 cfts
	267 1856 0 dfl_cftypes
	267 1920 0 legacy_cftypes
	182 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	239 0 0 cgroup
	268 64 0 ss
	269 128 0 refcnt
	75 256 0 sibling
	75 384 0 children
	75 512 0 rstat_css_node
	177 640 0 id
	182 672 0 flags
	169 704 0 serial_nr
	160 768 0 online_cnt
	245 832 0 destroy_work
	270 1088 0 destroy_rwork
	271 1536 0 parent
	177 1600 0 nr_descendants
struct 96 12 class
	211 0 0 name
	272 64 0 class_groups
	272 128 0 dev_groups
	273 192 0 dev_uevent
	274 256 0 devnode
	275 320 0 class_release
	276 384 0 dev_release
	277 448 0 shutdown_pre
	278 512 0 ns_type
	279 576 0 namespace
	280 640 0 get_ownership
	281 704 0 pm
struct 184 26 cred
	282 0 0 usage
	283 64 0 uid
	284 96 0 gid
	283 128 0 suid
	284 160 0 sgid
	283 192 0 euid
	284 224 0 egid
	283 256 0 fsuid
	284 288 0 fsgid
	182 320 0 securebits
	285 384 0 cap_inheritable
	285 448 0 cap_permitted
	285 512 0 cap_effective
	285 576 0 cap_bset
	285 640 0 cap_ambient
	286 704 0 jit_keyring
	287 768 0 session_keyring
	287 832 0 process_keyring
	287 896 0 thread_keyring
	287 960 0 request_key_auth
	166 1024 0 security
	288 1088 0 user
	289 1152 0 user_ns
	290 1216 0 ucounts
	291 1280 0 group_info
	292 1344 0 -
struct 592 22 css_set
	235 0 0 subsys
	293 896 0 refcount
	294 960 0 dom_cset
	239 1024 0 dfl_cgrp
	177 1088 0 nr_tasks
	75 1152 0 tasks
	75 1280 0 mg_tasks
	75 1408 0 dying_tasks
	75 1536 0 task_iters
	238 1664 0 e_cset_node
	75 3456 0 threaded_csets
	75 3584 0 threaded_csets_node
	295 3712 0 hlist
	75 3840 0 cgrp_links
	75 3968 0 mg_src_preload_node
	75 4096 0 mg_dst_preload_node
	75 4224 0 mg_node
	239 4352 0 mg_src_cgrp
	239 4416 0 mg_dst_cgrp
	294 4480 0 mg_dst_cset
	266 4544 0 dead
	252 4608 0 callback_head
struct 192 16 dentry
	182 0 0 d_flags
	296 32 0 d_seq
	297 64 0 d_hash
	191 192 0 d_parent
	298 256 0 d_name
	157 384 0 d_inode
	299 448 0 d_iname
	300 768 0 d_op
	301 832 0 d_sb
	162 896 0 d_time
	166 960 0 d_fsdata
	302 1024 0 d_lockref
	303 1088 0 -
	295 1216 0 d_sib
	304 1344 0 d_children
	305 1408 0 d_u
struct 128 13 dentry_operations
	306 0 0 d_revalidate
	306 64 0 d_weak_revalidate
	307 128 0 d_hash
	308 192 0 d_compare
	309 256 0 d_delete
	310 320 0 d_init
	311 384 0 d_release
	311 448 0 d_prune
	312 512 0 d_iput
	313 576 0 d_dname
	314 640 0 d_automount
	315 704 0 d_manage
	316 768 0 d_real
struct 760 47 device
	317 0 0 kobj
	318 512 0 parent
	319 576 0 p
	211 640 0 init_name
	320 704 0 type
	321 768 0 bus
	322 832 0 driver
	166 896 0 platform_data
	166 960 0 driver_data
	323 1024 0 driver_override
	206 1152 0 mutex
	324 1408 0 links
	325 1856 0 power
	326 4352 0 pm_domain
	327 4416 0 em_pd
	328 4480 0 msi
	329 4608 0 dma_ops
	330 4672 0 dma_mask
	169 4736 0 coherent_dma_mask
	169 4800 0 bus_dma_limit
	331 4864 0 dma_range_map
	332 4928 0 dma_parms
	75 4992 0 dma_pools
	333 5120 0 dma_io_tlb_mem
	334 5184 0 archdata
	335 5184 0 of_node
	336 5248 0 fwnode
	177 5312 0 numa_node
	203 5344 0 devt
	337 5376 0 id
	165 5408 0 devres_lock
	75 5440 0 devres_head
	338 5568 0 class
	272 5632 0 groups
	276 5696 0 release
	339 5760 0 iommu_group
	340 5824 0 iommu
	341 5888 0 physical_location
	342 5952 0 removable
	266 5984 1 offline_disabled
	266 5985 1 offline
	266 5986 1 of_node_reused
	266 5987 1 state_synced
	266 5988 1 can_match
	266 5989 1 dma_skip_sync
	266 5990 1 dma_iommu
	343 6016 0 flags
struct 216 10 device_private
	344 0 0 klist_children
	345 320 0 knode_parent
	345 576 0 knode_driver
	345 832 0 knode_bus
	345 1088 0 knode_class
	346 1344 0 deferred_probe
	347 1472 0 async_driver
	348 1536 0 deferred_probe_reason
	318 1600 0 device
	349 1664 1 dead
struct 56 6 fdtable
	182 0 0 max_fds
	350 64 0 fd
	351 128 0 close_on_exec
	351 192 0 open_fds
	351 256 0 full_fds_bits
	352 320 0 rcu
struct 184 19 file
	282 0 0 f_count
	165 64 0 f_lock
	353 96 0 f_mode
	354 128 0 f_op
	204 192 0 f_mapping
	166 256 0 private_data
	157 320 0 f_inode
	182 384 0 f_flags
	182 416 0 f_iocb_flags
	355 448 0 f_cred
	356 512 0 f_path
	357 640 0 -
	358 896 0 f_pos
	166 960 0 f_security
	359 1024 0 f_owner
	164 1088 0 f_wb_err
	164 1120 0 f_sb_err
	360 1152 0 f_ep
	361 1216 0 -
struct 72 17 file_system_type
	211 0 0 name
	177 64 0 fs_flags
	362 128 0 init_fs_context
	363 192 0 parameters
	364 256 0 mount
	365 320 0 kill_sb
	225 384 0 owner
	366 448 0 next
	304 512 0 fs_supers
	367 576 0 s_lock_key
	367 576 0 s_umount_key
	367 576 0 s_vfs_rename_key
	368 576 0 s_writers_key
	367 576 0 i_lock_key
	367 576 0 i_mutex_key
	367 576 0 invalidate_lock_key
	367 576 0 i_mutex_dir_key
struct 704 11 files_struct
	369 0 0 count
	370 32 0 resize_in_progress
	371 64 0 resize_wait
	372 256 0 fdt
	49 320 0 fdtab
	373 1024 0 file_lock
	182 1056 0 next_fd
	374 1088 0 close_on_exec_init
	374 1152 0 open_fds_init
	374 1216 0 full_fds_bits_init
	375 1280 0 fd_array
struct 256 4 folio
	376 0 0 -
	377 512 0 -
	378 1024 0 -
	379 1536 0 -
struct 88 2 free_area
	380 0 0 free_list
	162 640 0 nr_free
struct 24 4 ftrace_page
	381 0 0 next
	382 64 0 records
	177 128 0 index
	177 160 0 order
struct 64 3 futex_hash_bucket
	383 0 0 waiters
	384 32 0 lock
	385 64 0 chain
struct 56 6 gen_pool
	386 0 0 lock
	387 64 0 chunks
	177 192 0 min_alloc_order
	388 256 0 algo
	166 320 0 data
	211 384 0 name
struct 56 7 gen_pool_chunk
	387 0 0 next_chunk
	389 128 0 avail
	390 192 0 phys_addr
	166 256 0 owner
	162 320 0 start_addr
	162 384 0 end_addr
	391 448 0 bits
struct 776 40 gendisk
	177 0 0 major
	177 32 0 first_minor
	177 64 0 minors
	392 96 0 disk_name
	183 352 0 events
	183 368 0 event_flags
	393 384 0 part_tbl
	394 512 0 part0
	395 576 0 fops
	178 640 0 queue
	166 704 0 private_data
	396 768 0 bio_split
	177 3904 0 flags
	162 3968 0 state
	196 4032 0 open_mutex
	182 4288 0 open_partitions
	397 4352 0 bdi
	190 4416 0 queue_kobj
	207 4928 0 slave_dir
	192 4992 0 slave_bdevs
	398 5120 0 random
	187 5184 0 sync_io
	399 5248 0 ev
	182 5312 0 nr_zones
	182 5344 0 zone_capacity
	182 5376 0 last_zone_capacity
	351 5440 0 conv_zones_bitmap
	182 5504 0 zone_wplugs_hash_bits
	187 5536 0 nr_zone_wplugs
	185 5568 0 zone_wplugs_lock
	400 5632 0 zone_wplugs_pool
	360 5696 0 zone_wplugs_hash
	401 5760 0 zone_wplugs_wq
	402 5824 0 cdi
	177 5888 0 node_id
	403 5952 0 bb
	404 6016 0 lockdep_map
	405 6016 0 diskseq
	406 6080 0 open_mode
	407 6144 0 ia_ranges
union 4 2 handle_parts
	408 0 0 handle
	409 0 0 -
struct 32920 20 hstate
	410 0 0 resize_lock
	411 256 0 resize_key
	177 256 0 next_nid_to_alloc
	177 288 0 next_nid_to_free
	182 320 0 order
	182 352 0 demote_order
	162 384 0 mask
	162 448 0 max_huge_pages
	162 512 0 nr_huge_pages
	162 576 0 free_huge_pages
	162 640 0 resv_huge_pages
	162 704 0 surplus_huge_pages
	162 768 0 nr_overcommit_huge_pages
	412 832 0 hugepage_activelist
	413 960 0 hugepage_freelists
	414 132032 0 max_huge_pages_node
	414 164800 0 nr_huge_pages_node
	414 197568 0 free_huge_pages_node
	414 230336 0 surplus_huge_pages_node
	415 263104 0 name
struct 24 3 idr
	153 0 0 idr_rt
	182 128 0 idr_base
	182 160 0 idr_next
struct 16 2 inet_bind_hashbucket
	416 0 0 lock
	417 64 0 chain
struct 8 1 inet_ehash_bucket
	418 0 0 chain
struct 128 12 inet_hashinfo
	419 0 0 ehash
	420 64 0 ehash_locks
	182 128 0 ehash_mask
	182 160 0 ehash_locks_mask
	421 192 0 bind_bucket_cachep
	422 256 0 bhash
	421 320 0 bind2_bucket_cachep
	422 384 0 bhash2
	182 448 0 bhash_size
	182 480 0 lhash2_mask
	423 512 0 lhash2
	424 576 0 pernet
struct 16 2 inet_listen_hashbucket
	416 0 0 lock
	418 64 0 nulls_head
struct 624 57 inode
	425 0 0 i_mode
	183 16 0 i_opflags
	283 32 0 i_uid
	284 64 0 i_gid
	182 96 0 i_flags
	426 128 0 i_acl
	426 192 0 i_default_acl
	427 256 0 i_op
	301 320 0 i_sb
	204 384 0 i_mapping
	166 448 0 i_security
	162 512 0 i_ino
	428 576 0 -
	203 608 0 i_rdev
	358 640 0 i_size
	429 704 0 i_atime_sec
	429 768 0 i_mtime_sec
	429 832 0 i_ctime_sec
	337 896 0 i_atime_nsec
	337 928 0 i_mtime_nsec
	337 960 0 i_ctime_nsec
	337 992 0 i_generation
	165 1024 0 i_lock
	183 1056 0 i_bytes
	430 1072 0 i_blkbits
	431 1080 0 i_write_hint
	432 1088 0 i_blocks
	337 1152 0 i_state
	158 1216 0 i_rwsem
	162 1536 0 dirtied_when
	162 1600 0 dirtied_time_when
	295 1664 0 i_hash
	75 1792 0 i_io_list
	433 1920 0 i_wb
	177 1984 0 i_wb_frn_winner
	234 2016 0 i_wb_frn_avg_time
	234 2032 0 i_wb_frn_history
	75 2048 0 i_lru
	75 2176 0 i_sb_list
	75 2304 0 i_wb_list
	434 2432 0 -
	435 2560 0 i_version
	435 2624 0 i_sequence
	160 2688 0 i_count
	160 2720 0 i_dio_count
	160 2752 0 i_writecount
	160 2784 0 i_readcount
	436 2816 0 -
	437 2880 0 i_flctx
	26 2944 0 i_data
	75 4480 0 i_devices
	438 4608 0 -
	439 4672 0 i_fsnotify_mask
	440 4736 0 i_fsnotify_marks
	441 4800 0 i_crypt_info
	442 4864 0 i_verity_info
	166 4928 0 i_private
struct 112 8 io_tlb_mem
	443 0 0 defpool
	162 512 0 nslabs
	191 576 0 debugfs
	444 640 0 force_bounce
	444 648 0 for_alloc
	445 704 0 total_used
	445 768 0 used_hiwater
	445 832 0 transient_nslabs
struct 136 14 kernfs_node
	160 0 0 count
	160 32 0 active
	231 64 0 parent
	211 128 0 name
	114 192 0 rb
	446 384 0 ns
	182 448 0 hash
	183 480 0 flags
	425 496 0 mode
	447 512 0 -
	169 768 0 id
	166 832 0 priv
	448 896 0 iattr
	252 960 0 rcu
struct 8408 27 kmem_cache
	449 0 0 cpu_slab
	450 64 0 lock_key
	451 64 0 flags
	162 128 0 min_partial
	182 192 0 size
	182 224 0 object_size
	452 256 0 reciprocal_size
	182 320 0 offset
	182 352 0 cpu_partial
	182 384 0 cpu_partial_slabs
	453 416 0 oo
	453 448 0 min
	454 480 0 allocflags
	177 512 0 refcount
	455 576 0 ctor
	182 640 0 inuse
	182 672 0 align
	182 704 0 red_left_pad
	211 768 0 name
	456 832 0 list
	457 960 0 kobj
	162 1472 0 random
	182 1536 0 remote_node_defrag_ratio
	458 1600 0 random_seq
	182 1664 0 useroffset
	182 1696 0 usersize
	459 1728 0 node
struct 32 4 kmem_cache_cpu
	460 0 0 -
	461 128 0 slab
	461 192 0 partial
	462 256 0 lock
struct 64 6 kmem_cache_node
	463 0 0 list_lock
	162 64 0 nr_partial
	456 128 0 partial
	464 256 0 nr_slabs
	464 320 0 total_objects
	456 384 0 full
struct 96 4 kset
	75 0 0 list
	165 128 0 list_lock
	317 192 0 kobj
	465 704 0 uevent_ops
struct 112 9 kthread
	162 0 0 flags
	182 64 0 cpu
	177 96 0 result
	466 128 0 threadfn
	166 192 0 data
	467 256 0 parked
	467 512 0 exited
	271 768 0 blkcg_css
	348 832 0 full_name
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
struct 256 1 maple_node
	469 0 0 -
struct 16 3 maple_tree
	470 0 0 -
	182 32 0 ma_flags
	166 64 0 ma_root
struct 1728 29 mem_cgroup
	41 0 0 css
	471 1664 0 id
	472 2048 0 memory
	473 4096 0 -
	75 6144 0 memory_peaks
	75 6272 0 swap_peaks
	165 6400 0 peaks_lock
	245 6464 0 high_work
	474 6720 0 vmpressure
	266 7680 0 oom_group
	177 7712 0 swappiness
	232 7744 0 events_file
	232 8192 0 events_local_file
	232 8640 0 swap_events_file
	475 9088 0 vmstats
	476 9152 0 memory_events
	476 9728 0 memory_events_local
	169 10304 0 socket_pressure
	177 10368 0 kmemcg_id
	477 10432 0 objcg
	477 10496 0 orig_objcg
	75 10560 0 objcg_list
	478 10688 0 vmstats_percpu
	75 10752 0 cgwb_list
	479 10880 0 cgwb_domain
	480 11840 0 cgwb_frn
	481 13120 0 deferred_split_queue
	482 13376 0 mm_list
	483 13568 0 nodeinfo
struct 1920 9 mem_cgroup_per_node
	484 0 0 memcg
	485 64 0 lruvec_stats_percpu
	486 128 0 lruvec_stats
	487 192 0 shrinker_info
	241 512 0 _pad1_
	488 512 0 lruvec
	241 13312 0 _pad2_
	489 13312 0 lru_zone_size
	490 14912 0 iter
struct 16 2 mem_section
	162 0 0 section_mem_map
	491 64 0 usage
struct 24 3 mem_section_usage
	252 0 0 rcu
	343 128 0 subsection_map
	492 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	493 0 0 stock_lock
	484 0 0 cached
	182 64 0 nr_pages
	477 128 0 cached_objcg
	494 192 0 cached_pgdat
	182 256 0 nr_bytes
	177 288 0 nr_slab_reclaimable_b
	177 320 0 nr_slab_unreclaimable_b
	495 384 0 work
	162 640 0 flags
struct 1448 7 memcg_vmstats
	496 0 0 state
	497 2432 0 events
	496 3840 0 state_local
	497 6272 0 events_local
	496 7680 0 state_pending
	497 10112 0 events_pending
	498 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	182 0 0 stats_updates
	478 64 0 parent
	475 128 0 vmstats
	496 192 0 state
	497 2624 0 events
	496 4032 0 state_prev
	497 6464 0 events_prev
struct 16 2 memory_stat
	211 0 0 name
	182 64 0 idx
struct 72 8 mempool_s
	165 0 0 lock
	177 32 0 min_nr
	177 64 0 curr_nr
	499 128 0 elements
	166 192 0 pool_data
	500 256 0 alloc
	501 320 0 free
	244 384 0 wait
struct 1344 2 mm_struct
	502 0 0 -
	503 10752 0 cpu_bitmap
struct 136 12 mnt_namespace
	504 0 0 ns
	505 192 0 root
	506 256 0 mounts
	289 320 0 user_ns
	290 384 0 ucounts
	507 448 0 seq
	508 512 0 poll
	507 704 0 event
	182 768 0 nr_mounts
	182 800 0 pending_mounts
	509 832 0 mnt_ns_tree_node
	510 1024 0 passive
struct 32 4 mod_kallsyms
	511 0 0 symtab
	182 64 0 num_symtab
	348 128 0 strtab
	348 192 0 typetab
struct 1280 74 module
	1 0 0 state
	75 64 0 list
	512 192 0 name
	513 640 0 mkobj
	514 1408 0 modinfo_attrs
	211 1472 0 version
	211 1536 0 srcversion
	207 1600 0 holders_dir
	515 1664 0 syms
	516 1728 0 crcs
	182 1792 0 num_syms
	206 1856 0 param_lock
	517 2112 0 kp
	182 2176 0 num_kp
	182 2208 0 num_gpl_syms
	515 2240 0 gpl_syms
	516 2304 0 gpl_crcs
	266 2368 0 using_gplonly_symbols
	266 2376 0 sig_ok
	266 2384 0 async_probe_requested
	182 2400 0 num_exentries
	518 2432 0 extable
	519 2496 0 init
	520 2560 0 mem
	521 6592 0 arch
	162 6784 0 taints
	182 6848 0 num_bugs
	75 6912 0 bug_list
	522 7040 0 bug_table
	523 7104 0 kallsyms
	89 7168 0 core_kallsyms
	524 7424 0 sect_attrs
	525 7488 0 notes_attrs
	348 7552 0 args
	166 7616 0 percpu
	182 7680 0 percpu_size
	166 7744 0 noinstr_text_start
	182 7808 0 noinstr_text_size
	182 7840 0 num_tracepoints
	526 7872 0 tracepoints_ptrs
	182 7936 0 num_srcu_structs
	527 8000 0 srcu_struct_ptrs
	182 8064 0 num_bpf_raw_events
	528 8128 0 bpf_raw_events
	182 8192 0 btf_data_size
	182 8224 0 btf_base_data_size
	166 8256 0 btf_data
	166 8320 0 btf_base_data
	529 8384 0 jump_entries
	182 8448 0 num_jump_entries
	182 8480 0 num_trace_bprintk_fmt
	530 8512 0 trace_bprintk_fmt_start
	531 8576 0 trace_events
	182 8640 0 num_trace_events
	532 8704 0 trace_evals
	182 8768 0 num_trace_evals
	182 8800 0 num_ftrace_callsites
	351 8832 0 ftrace_callsites
	166 8896 0 kprobes_text_start
	182 8960 0 kprobes_text_size
	351 9024 0 kprobe_blacklist
	182 9088 0 num_kprobe_blacklist
	177 9120 0 num_static_call_sites
	533 9152 0 static_call_sites
	266 9216 0 klp
	266 9224 0 klp_alive
	534 9280 0 klp_info
	75 9344 0 source_list
	75 9472 0 target_list
	262 9600 0 exit
	160 9664 0 refcnt
	177 9696 0 its_num_pages
	499 9728 0 its_page_array
	535 9792 0 dyndbg_info
struct 48 4 module_use
	536 0 0 source_list
	536 128 0 target_list
	225 256 0 source
	225 320 0 target
struct 336 28 mount
	537 0 0 mnt_hash
	505 128 0 mnt_parent
	191 192 0 mnt_mountpoint
	538 256 0 mnt
	539 512 0 -
	540 704 0 mnt_pcp
	541 768 0 mnt_mounts
	541 896 0 mnt_child
	541 1024 0 mnt_instance
	211 1152 0 mnt_devname
	541 1216 0 mnt_list
	541 1344 0 mnt_expire
	541 1472 0 mnt_share
	541 1600 0 mnt_slave_list
	541 1728 0 mnt_slave
	505 1856 0 mnt_master
	542 1920 0 mnt_ns
	543 1984 0 mnt_mp
	544 2048 0 -
	541 2176 0 mnt_umounting
	440 2304 0 mnt_fsnotify_marks
	545 2368 0 mnt_fsnotify_mask
	177 2400 0 mnt_id
	507 2432 0 mnt_id_unique
	177 2496 0 mnt_group_id
	177 2528 0 mnt_expiry_mark
	546 2560 0 mnt_pins
	546 2624 0 mnt_stuck_children
struct 560 5 napi_alloc_cache
	547 0 0 bh_lock
	548 0 0 page
	549 192 0 page_small
	182 320 0 skb_count
	550 384 0 skb_cache
struct 4480 53 net
	551 0 0 passive
	373 32 0 rules_mod_lock
	182 64 0 dev_base_seq
	552 96 0 ifindex
	373 128 0 nsid_lock
	369 160 0 fnhe_genid
	553 192 0 list
	553 320 0 exit_list
	554 448 0 defer_free_list
	554 512 0 cleanup_list
	555 576 0 key_domain
	289 640 0 user_ns
	290 704 0 ucounts
	556 768 0 netns_ids
	557 960 0 ns
	558 1152 0 refcnt_tracker
	558 1152 0 notrefcnt_tracker
	553 1152 0 dev_base_head
	559 1280 0 proc_net
	559 1344 0 proc_net_stat
	560 1408 0 sysctls
	561 2240 0 rtnl
	561 2304 0 genl_sock
	562 2368 0 uevent_sock
	360 2432 0 dev_name_head
	360 2496 0 dev_index_head
	563 2560 0 dev_by_index
	564 2688 0 netdev_chain
	552 2752 0 hash_mix
	565 2816 0 loopback_dev
	553 2880 0 rules_ops
	566 3008 0 core
	567 3328 0 mib
	568 4352 0 packet
	569 4672 0 unx
	570 4928 0 nexthop
	571 5632 0 ipv4
	572 12288 0 ipv6
	573 18944 0 sctp
	574 21376 0 nf
	575 23488 0 ct
	576 25344 0 nft
	577 25408 0 ft
	578 25472 0 gen
	579 25536 0 bpf
	580 26112 0 xfrm
	581 33792 0 net_cookie
	582 33856 0 ipvs
	583 33920 0 mpls
	584 34496 0 xdp
	561 34816 0 crypto_nlsk
	561 34880 0 diag_nlsk
	585 34944 0 smc
struct 2496 176 net_device
	586 0 0 __cacheline_group_begin__net_device_read_tx
	587 0 0 -
	588 64 0 netdev_ops
	589 128 0 header_ops
	590 192 0 _tx
	591 256 0 gso_partial_features
	182 320 0 real_num_tx_queues
	182 352 0 gso_max_size
	182 384 0 gso_ipv4_max_size
	592 416 0 gso_max_segs
	593 432 0 num_tc
	182 448 0 mtu
	183 480 0 needed_headroom
	594 496 0 tc_to_txq
	595 1024 0 xps_maps
	596 1152 0 nf_hooks_egress
	597 1216 0 tcx_egress
	598 1280 0 __cacheline_group_end__net_device_read_tx
	599 1280 0 __cacheline_group_begin__net_device_read_txrx
	600 1280 0 -
	162 1344 0 state
	182 1408 0 flags
	183 1440 0 hard_header_len
	601 1456 8 pcpu_stat_type
	591 1472 0 features
	602 1536 0 ip6_ptr
	603 1600 0 __cacheline_group_end__net_device_read_txrx
	604 1600 0 __cacheline_group_begin__net_device_read_rx
	605 1600 0 xdp_prog
	606 1664 0 ptype_specific
	177 1792 0 ifindex
	182 1824 0 real_num_rx_queues
	607 1856 0 _rx
	162 1920 0 gro_flush_timeout
	608 1984 0 napi_defer_hard_irqs
	182 2016 0 gro_max_size
	182 2048 0 gro_ipv4_max_size
	609 2112 0 rx_handler
	166 2176 0 rx_handler_data
	610 2240 0 nd_net
	611 2304 0 npinfo
	597 2368 0 tcx_ingress
	612 2432 0 __cacheline_group_end__net_device_read_rx
	613 2432 0 name
	614 2560 0 name_node
	615 2624 0 ifalias
	162 2688 0 mem_end
	162 2752 0 mem_start
	162 2816 0 base_addr
	606 2880 0 dev_list
	606 3008 0 napi_list
	606 3136 0 unreg_list
	606 3264 0 close_list
	606 3392 0 ptype_all
	616 3520 0 adj_list
	617 3776 0 xdp_features
	618 3840 0 xdp_metadata_ops
	619 3904 0 xsk_tx_metadata_ops
	183 3968 0 gflags
	183 3984 0 needed_tailroom
	591 4032 0 hw_features
	591 4096 0 wanted_features
	591 4160 0 vlan_features
	591 4224 0 hw_enc_features
	591 4288 0 mpls_features
	591 4352 0 mangleid_features
	182 4416 0 min_mtu
	182 4448 0 max_mtu
	183 4480 0 type
	286 4496 0 min_header_len
	286 4504 0 name_assign_type
	177 4512 0 group
	620 4544 0 stats
	621 6016 0 core_stats
	622 6080 0 carrier_up_count
	622 6112 0 carrier_down_count
	623 6144 0 ethtool_ops
	624 6208 0 l3mdev_ops
	625 6272 0 ndisc_ops
	626 6336 0 xfrmdev_ops
	627 6400 0 tlsdev_ops
	182 6464 0 operstate
	286 6496 0 link_mode
	286 6504 0 if_port
	286 6512 0 dma
	628 6520 0 perm_addr
	286 6776 0 addr_assign_type
	286 6784 0 addr_len
	286 6792 0 upper_level
	286 6800 0 lower_level
	183 6816 0 neigh_priv_len
	183 6832 0 dev_id
	183 6848 0 dev_port
	177 6880 0 irq
	608 6912 0 priv_len
	629 6944 0 addr_list_lock
	630 6976 0 uc
	630 7232 0 mc
	630 7488 0 dev_addrs
	631 7744 0 queues_kset
	182 7808 0 promiscuity
	182 7840 0 allmulti
	632 7872 0 uc_promisc
	633 7936 0 ip_ptr
	634 8000 0 vlan_info
	635 8064 0 tipc_ptr
	636 8128 0 mpls_ptr
	637 8192 0 dev_addr
	182 8256 0 num_rx_queues
	182 8288 0 xdp_zc_max_segs
	590 8320 0 ingress_queue
	596 8384 0 nf_hooks_ingress
	628 8448 0 broadcast
	638 8704 0 rx_cpu_rmap
	639 8768 0 index_hlist
	182 8896 0 num_tx_queues
	640 8960 0 qdisc
	182 9024 0 tx_queue_len
	629 9056 0 tx_global_lock
	641 9088 0 xdp_bulkq
	642 9152 0 qdisc_hash
	643 10176 0 watchdog_timer
	177 10496 0 watchdog_timeo
	629 10528 0 watchdog_lock
	632 10560 0 watchdog_ref_held
	608 10592 0 proto_down_reason
	606 10624 0 todo_list
	644 10752 0 pcpu_refcnt
	645 10816 0 refcnt_tracker
	606 10816 0 link_watch_list
	646 10944 0 reg_state
	632 10952 0 dismantle
	647 10960 16 rtnl_link_state
	632 10976 0 needs_free_netdev
	648 11008 0 priv_destructor
	166 11072 0 ml_priv
	649 11136 0 ml_priv_type
	650 11200 0 garp_port
	651 11264 0 mrp_port
	652 11328 0 dm_private
	653 11392 0 dev
	654 17472 0 sysfs_groups
	655 17728 0 sysfs_rx_queue_group
	656 17792 0 rtnl_link_ops
	657 17856 0 stat_ops
	658 17920 0 queue_mgmt_ops
	182 17984 0 tso_max_size
	592 18016 0 tso_max_segs
	659 18048 0 dcbnl_ops
	660 18112 0 prio_tc_map
	661 18240 0 priomap
	662 18304 0 link_topo
	663 18368 0 phydev
	664 18432 0 sfp_bus
	665 18496 0 qdisc_tx_busylock
	632 18560 0 proto_down
	632 18568 0 threaded
	162 18576 1 see_all_hwtstamp_requests
	162 18577 1 change_proto_down
	162 18578 1 netns_immutable
	162 18579 1 fcoe_mtu
	606 18624 0 net_notifier_list
	666 18752 0 macsec_ops
	667 18816 0 udp_tunnel_nic_info
	668 18880 0 udp_tunnel_nic
	669 18944 0 ethtool
	670 19008 0 xdp_state
	671 19392 0 dev_addr_shadow
	672 19648 0 linkwatch_dev_tracker
	672 19648 0 watchdog_dev_tracker
	672 19648 0 dev_registered_tracker
	673 19648 0 offload_xstats_l3
	674 19712 0 devlink_port
	675 19776 0 page_pools
	676 19840 0 irq_moder
	677 19968 0 priv
struct 72 9 nsproxy
	293 0 0 count
	678 64 0 uts_ns
	679 128 0 ipc_ns
	542 192 0 mnt_ns
	680 256 0 pid_ns_for_children
	681 320 0 net_ns
	682 384 0 time_ns
	682 448 0 time_ns_for_children
	683 512 0 cgroup_ns
struct 48 4 obj_cgroup
	269 0 0 refcnt
	484 128 0 memcg
	160 192 0 nr_charged_bytes
	684 256 0 -
struct 64 5 page
	162 0 0 flags
	685 64 0 -
	686 384 0 -
	160 416 0 _refcount
	162 448 0 memcg_data
struct 1664 28 page_pool
	687 0 0 p
	177 384 0 cpuid
	688 416 0 pages_state_hold_cnt
	424 448 1 has_init_callback
	424 449 1 dma_map
	424 450 1 dma_sync
	424 451 1 dma_sync_for_cpu
	689 512 0 __cacheline_group_begin__frag
	690 512 0 frag_users
	691 576 0 frag_page
	182 640 0 frag_offset
	692 704 0 __cacheline_group_end__frag
	693 768 0 __cacheline_group_pad__frag
	694 768 0 release_dw
	455 1472 0 disconnect
	162 1536 0 defer_start
	162 1600 0 defer_warn
	688 1664 0 xdp_mem_id
	695 2048 0 alloc
	696 10752 0 ring
	166 12288 0 mp_priv
	697 12352 0 mp_ops
	698 12416 0 dma_mapped
	699 12544 0 pages_state_release_cnt
	700 12576 0 user_cnt
	701 12608 0 destroy_cnt
	702 12672 0 slow
	703 12928 0 user
struct 192 17 pcpu_chunk
	704 0 0 list
	177 128 0 free_bytes
	705 160 0 chunk_md
	351 448 0 bound_map
	166 512 0 base_addr
	351 576 0 alloc_map
	706 640 0 md_blocks
	166 704 0 data
	707 768 0 immutable
	707 776 0 isolated
	177 800 0 start_offset
	177 832 0 end_offset
	708 896 0 obj_exts
	177 960 0 nr_pages
	177 992 0 nr_populated
	177 1024 0 nr_empty_pop_pages
	709 1088 0 populated
struct 48 2 per_cpu_nodestat
	710 0 0 stat_threshold
	711 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	165 0 0 lock
	177 32 0 count
	177 64 0 high
	177 96 0 high_min
	177 128 0 high_max
	177 160 0 batch
	430 192 0 flags
	430 200 0 alloc_factor
	430 208 0 expire
	712 224 0 free_count
	238 256 0 lists
struct 64 3 per_cpu_zonestat
	713 0 0 vm_stat_diff
	710 96 0 stat_threshold
	714 128 0 vm_numa_event
struct 40 4 percpu_counter
	715 0 0 lock
	716 64 0 count
	75 128 0 list
	717 256 0 counters
struct 56 7 percpu_ref_data
	282 0 0 count
	718 64 0 release
	718 128 0 confirm_switch
	266 192 1 force_atomic
	266 193 1 allow_reinit
	252 256 0 rcu
	719 384 0 ref
struct 174464 43 pglist_data
	720 0 0 node_zones
	721 61440 0 node_zonelists
	177 1372416 0 nr_zones
	165 1372448 0 node_size_lock
	162 1372480 0 node_start_pfn
	162 1372544 0 node_present_pages
	162 1372608 0 node_spanned_pages
	177 1372672 0 node_id
	244 1372736 0 kswapd_wait
	244 1372928 0 pfmemalloc_wait
	722 1373120 0 reclaim_wait
	160 1373888 0 nr_writeback_throttled
	162 1373952 0 nr_reclaim_start
	206 1374016 0 kswapd_lock
	723 1374272 0 kswapd
	177 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	177 1374400 0 kswapd_failures
	177 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	244 1374528 0 kcompactd_wait
	723 1374720 0 kcompactd
	266 1374784 0 proactive_compact_trigger
	162 1374848 0 totalreserve_pages
	162 1374912 0 min_unmapped_pages
	162 1374976 0 min_slab_pages
	241 1375232 0 _pad1_
	162 1375232 0 first_deferred_pfn
	481 1375296 0 deferred_split_queue
	182 1375552 0 nbp_rl_start
	162 1375616 0 nbp_rl_nr_cand
	182 1375680 0 nbp_threshold
	182 1375712 0 nbp_th_start
	162 1375744 0 nbp_th_nr_cand
	488 1375808 0 __lruvec
	162 1388288 0 flags
	724 1388352 0 mm_walk
	725 1390016 0 memcg_lru
	241 1392128 0 _pad2_
	726 1392128 0 per_cpu_nodestats
	727 1392192 0 vm_stat
	728 1395200 0 memtier
	729 1395264 0 mf_stats
struct 112 10 pid
	293 0 0 count
	182 32 0 level
	165 64 0 lock
	191 128 0 stashed
	169 192 0 ino
	730 256 0 tasks
	304 512 0 inodes
	244 576 0 wait_pidfd
	252 768 0 rcu
	731 896 0 numbers
struct 40 6 pipe_buffer
	732 0 0 page
	182 64 0 offset
	182 96 0 len
	733 128 0 ops
	182 192 0 flags
	162 256 0 private
struct 168 19 pipe_inode_info
	734 0 0 mutex
	735 256 0 rd_wait
	735 448 0 wr_wait
	182 640 0 head
	182 672 0 tail
	182 704 0 max_usage
	182 736 0 ring_size
	182 768 0 nr_accounted
	182 800 0 readers
	182 832 0 writers
	182 864 0 files
	182 896 0 r_counter
	182 928 0 w_counter
	736 960 0 poll_usage
	732 1024 0 tmp_page
	737 1088 0 fasync_readers
	737 1152 0 fasync_writers
	738 1216 0 bufs
	288 1280 0 user
struct 24 2 prb_desc
	739 0 0 state_var
	740 64 0 text_blk_lpos
struct 88 8 printk_info
	741 0 0 seq
	741 64 0 ts_nsec
	742 128 0 text_len
	743 144 0 facility
	743 152 5 flags
	743 157 3 level
	744 160 0 caller_id
	745 192 0 dev_info
struct 88 3 printk_ringbuffer
	746 0 0 desc_ring
	747 384 0 text_data_ring
	739 640 0 fail
struct 64 8 ptdesc
	162 0 0 __page_flags
	748 64 0 -
	162 192 0 __page_mapping
	749 256 0 -
	750 320 0 -
	182 384 0 __page_type
	751 416 0 __page_refcount
	162 448 0 pt_memcg_data
struct 24 3 rb_node
	162 0 0 __rb_parent_color
	752 64 0 rb_right
	752 128 0 rb_left
struct 968 62 request_queue
	166 0 0 queuedata
	753 64 0 elevator
	193 128 0 mq_ops
	181 192 0 queue_ctx
	162 256 0 queue_flags
	182 320 0 rq_timeout
	182 352 0 queue_depth
	754 384 0 refs
	182 416 0 nr_hw_queues
	393 448 0 hctx_table
	755 576 0 q_usage_counter
	756 704 0 io_lock_cls_key
	404 704 0 io_lockdep_map
	756 704 0 q_lock_cls_key
	404 704 0 q_lockdep_map
	757 704 0 last_merge
	185 768 0 queue_lock
	177 800 0 quiesce_depth
	201 832 0 disk
	207 896 0 mq_kobj
	758 960 0 limits
	318 2304 0 dev
	759 2368 0 rpm_status
	187 2400 0 pm_only
	760 2432 0 stats
	761 2496 0 rq_qos
	196 2560 0 rq_qos_mutex
	177 2816 0 id
	162 2880 0 nr_requests
	762 2944 0 timeout
	763 3264 0 timeout_work
	187 3520 0 nr_active_requests_shared_tags
	188 3584 0 sched_shared_tags
	192 3648 0 icq_list
	764 3776 0 blkcg_pols
	765 3840 0 root_blkg
	192 3904 0 blkg_list
	196 4032 0 blkcg_mutex
	177 4288 0 node
	185 4320 0 requeue_lock
	192 4352 0 requeue_list
	175 4480 0 requeue_work
	766 5184 0 blk_trace
	179 5248 0 fq
	192 5312 0 flush_list
	196 5440 0 sysfs_lock
	196 5696 0 sysfs_dir_lock
	196 5952 0 limits_lock
	192 6208 0 unused_hctx_list
	185 6336 0 unused_hctx_lock
	177 6368 0 mq_freeze_depth
	767 6400 0 td
	768 6464 0 callback_head
	769 6592 0 mq_freeze_wq
	196 6784 0 mq_freeze_lock
	770 7040 0 tag_set
	192 7104 0 tag_set_list
	191 7232 0 debugfs_dir
	191 7296 0 sched_debugfs_dir
	191 7360 0 rqos_debugfs_dir
	196 7424 0 debugfs_mutex
	771 7680 0 mq_sysfs_init_done
struct 64 8 resource
	772 0 0 start
	772 64 0 end
	211 128 0 name
	162 192 0 flags
	162 256 0 desc
	773 320 0 parent
	773 384 0 sibling
	773 448 0 child
struct 560 49 ring_buffer_per_cpu
	177 0 0 cpu
	774 32 0 record_disabled
	774 64 0 resize_disabled
	775 128 0 buffer
	776 192 0 reader_lock
	777 224 0 lock
	778 256 0 lock_key
	779 256 0 free_page
	162 384 0 nr_pages
	182 448 0 current_context
	468 512 0 pages
	162 576 0 cnt
	780 640 0 head_page
	780 704 0 tail_page
	780 768 0 commit_page
	780 832 0 reader_page
	162 896 0 lost_events
	162 960 0 last_overrun
	162 1024 0 nest
	228 1088 0 entries_bytes
	228 1152 0 entries
	228 1216 0 overrun
	228 1280 0 commit_overrun
	228 1344 0 dropped_events
	228 1408 0 committing
	228 1472 0 commits
	228 1536 0 pages_touched
	228 1600 0 pages_lost
	228 1664 0 pages_read
	690 1728 0 last_pages_touch
	781 1792 0 shortest_full
	162 1856 0 read
	162 1920 0 read_bytes
	782 1984 0 write_stamp
	782 2048 0 before_stamp
	783 2112 0 event_stamp
	784 2432 0 read_stamp
	162 2496 0 pages_removed
	182 2560 0 mapped
	182 2592 0 user_mapped
	785 2624 0 mapping_lock
	351 2880 0 subbuf_ids
	786 2944 0 meta_page
	787 3008 0 ring_meta
	690 3072 0 nr_pages_to_update
	227 3136 0 new_pages
	788 3264 0 update_pages_work
	789 3520 0 update_done
	790 3776 0 irq_work
struct 752 13 shmem_inode_info
	791 0 0 lock
	182 32 0 seals
	162 64 0 flags
	162 128 0 alloced
	162 192 0 swapped
	792 256 0 -
	793 512 0 i_crtime
	794 640 0 policy
	795 768 0 xattrs
	162 896 0 fallocend
	182 960 0 fsflags
	796 992 0 stop_eviction
	797 1024 0 vfs_inode
struct 1104 65 signal_struct
	293 0 0 sigcnt
	160 32 0 live
	177 64 0 nr_threads
	177 96 0 quick_threads
	75 128 0 thread_head
	244 256 0 wait_chldexit
	723 448 0 curr_target
	798 512 0 shared_pending
	304 704 0 multiprocess
	177 768 0 group_exit_code
	177 800 0 notify_count
	723 832 0 group_exec_task
	177 896 0 group_stop_count
	182 928 0 flags
	799 960 0 core_state
	182 1024 1 is_child_subreaper
	182 1025 1 has_child_subreaper
	182 1056 0 next_posix_timer_id
	304 1088 0 posix_timers
	800 1152 0 real_timer
	801 1664 0 it_real_incr
	802 1728 0 it
	803 1984 0 cputimer
	804 2176 0 posix_cputimers
	805 2816 0 pids
	160 3072 0 tick_dep_mask
	806 3136 0 tty_old_pgrp
	177 3200 0 leader
	807 3264 0 tty
	808 3328 0 autogroup
	809 3392 0 stats_lock
	169 3456 0 utime
	169 3520 0 stime
	169 3584 0 cutime
	169 3648 0 cstime
	169 3712 0 gtime
	169 3776 0 cgtime
	243 3840 0 prev_cputime
	162 4032 0 nvcsw
	162 4096 0 nivcsw
	162 4160 0 cnvcsw
	162 4224 0 cnivcsw
	162 4288 0 min_flt
	162 4352 0 maj_flt
	162 4416 0 cmin_flt
	162 4480 0 cmaj_flt
	162 4544 0 inblock
	162 4608 0 oublock
	162 4672 0 cinblock
	162 4736 0 coublock
	162 4800 0 maxrss
	162 4864 0 cmaxrss
	810 4928 0 ioac
	811 5376 0 sum_sched_runtime
	812 5440 0 rlim
	813 7488 0 pacct
	814 7936 0 stats
	182 8000 0 audit_tty
	815 8064 0 tty_audit_buf
	266 8128 0 oom_flag_origin
	712 8144 0 oom_score_adj
	712 8160 0 oom_score_adj_min
	816 8192 0 oom_mm
	206 8256 0 cred_guard_mutex
	158 8512 0 exec_update_lock
struct 232 28 sk_buff
	817 0 0 -
	561 192 0 sk
	818 256 0 -
	819 320 0 cb
	820 704 0 -
	162 832 0 _nfct
	182 896 0 len
	182 928 0 data_len
	821 960 0 mac_len
	821 976 0 hdr_len
	821 992 0 queue_mapping
	822 1008 0 __cloned_offset
	823 1008 1 cloned
	823 1009 1 nohdr
	823 1010 2 fclone
	823 1012 1 peeked
	823 1013 1 head_frag
	823 1014 1 pfmemalloc
	823 1015 1 pp_recycle
	823 1016 0 active_extensions
	824 1024 0 -
	825 1504 0 tail
	825 1536 0 end
	826 1600 0 head
	826 1664 0 data
	182 1728 0 truesize
	551 1760 0 users
	827 1792 0 extensions
struct 320 14 skb_shared_info
	828 0 0 flags
	828 8 0 meta_len
	828 16 0 nr_frags
	828 24 0 tx_flags
	183 32 0 gso_size
	183 48 0 gso_segs
	829 64 0 frag_list
	830 128 0 -
	182 192 0 gso_type
	688 224 0 tskey
	699 256 0 dataref
	182 288 0 xdp_frags_size
	166 320 0 destructor_arg
	831 384 0 frags
struct 64 6 slab
	162 0 0 __page_flags
	421 64 0 slab_cache
	832 128 0 -
	182 384 0 __page_type
	833 416 0 __page_refcount
	162 448 0 obj_exts
struct 8 1 slabobj_ext
	477 0 0 objcg
struct 776 107 sock
	834 0 0 __sk_common
	835 1088 0 __cacheline_group_begin__sock_write_rx
	622 1088 0 sk_drops
	836 1120 0 sk_peek_off
	837 1152 0 sk_error_queue
	837 1344 0 sk_receive_queue
	838 1536 0 sk_backlog
	839 1728 0 __cacheline_group_end__sock_write_rx
	840 1728 0 __cacheline_group_begin__sock_read_rx
	841 1728 0 sk_rx_dst
	177 1792 0 sk_rx_dst_ifindex
	608 1824 0 sk_rx_dst_cookie
	182 1856 0 sk_ll_usec
	182 1888 0 sk_napi_id
	592 1920 0 sk_busy_poll_budget
	646 1936 0 sk_prefer_busy_poll
	646 1944 0 sk_userlocks
	177 1952 0 sk_rcvbuf
	842 1984 0 sk_filter
	843 2048 0 -
	844 2112 0 sk_data_ready
	690 2176 0 sk_rcvtimeo
	177 2240 0 sk_rcvlowat
	845 2272 0 __cacheline_group_end__sock_read_rx
	846 2272 0 __cacheline_group_begin__sock_read_rxtx
	177 2272 0 sk_err
	847 2304 0 sk_socket
	484 2368 0 sk_memcg
	848 2432 0 sk_policy
	849 2560 0 __cacheline_group_end__sock_read_rxtx
	850 2560 0 __cacheline_group_begin__sock_write_rxtx
	851 2560 0 sk_lock
	608 2816 0 sk_reserved_mem
	177 2848 0 sk_forward_alloc
	608 2880 0 sk_tsflags
	852 2912 0 __cacheline_group_end__sock_write_rxtx
	853 2912 0 __cacheline_group_begin__sock_write_tx
	177 2912 0 sk_write_pending
	622 2944 0 sk_omem_alloc
	177 2976 0 sk_sndbuf
	177 3008 0 sk_wmem_queued
	854 3040 0 sk_wmem_alloc
	162 3072 0 sk_tsq_flags
	855 3136 0 -
	837 3200 0 sk_write_queue
	608 3392 0 sk_dst_pending_confirm
	608 3424 0 sk_pacing_status
	856 3456 0 sk_frag
	857 3584 0 -
	162 3904 0 sk_pacing_rate
	622 3968 0 sk_zckey
	622 4000 0 sk_tskey
	858 4032 0 __cacheline_group_end__sock_write_tx
	859 4032 0 __cacheline_group_begin__sock_read_tx
	162 4032 0 sk_max_pacing_rate
	690 4096 0 sk_sndtimeo
	608 4160 0 sk_priority
	608 4192 0 sk_mark
	841 4224 0 sk_dst_cache
	591 4288 0 sk_route_caps
	860 4352 0 sk_validate_xmit_skb
	592 4416 0 sk_gso_type
	592 4432 0 sk_gso_max_segs
	182 4448 0 sk_gso_max_size
	861 4480 0 sk_allocation
	608 4512 0 sk_txhash
	646 4544 0 sk_pacing_shift
	632 4552 0 sk_use_task_frag
	862 4560 0 __cacheline_group_end__sock_read_tx
	646 4560 1 sk_gso_disabled
	646 4561 1 sk_kern_sock
	646 4562 1 sk_no_check_tx
	646 4563 1 sk_no_check_rx
	646 4568 0 sk_shutdown
	592 4576 0 sk_type
	592 4592 0 sk_protocol
	162 4608 0 sk_lingertime
	863 4672 0 sk_prot_creator
	864 4736 0 sk_callback_lock
	177 4800 0 sk_err_soft
	608 4832 0 sk_ack_backlog
	608 4864 0 sk_max_ack_backlog
	865 4896 0 sk_uid
	629 4928 0 sk_peer_lock
	177 4960 0 sk_bind_phc
	806 4992 0 sk_peer_pid
	355 5056 0 sk_peer_cred
	866 5120 0 sk_stamp
	177 5184 0 sk_disconnects
	646 5216 0 sk_txrehash
	646 5224 0 sk_clockid
	646 5232 1 sk_txtime_deadline_mode
	646 5233 1 sk_txtime_report_errors
	646 5234 6 sk_txtime_unused
	166 5248 0 sk_user_data
	166 5312 0 sk_security
	867 5376 0 sk_cgrp_data
	844 5504 0 sk_state_change
	844 5568 0 sk_write_space
	844 5632 0 sk_error_report
	868 5696 0 sk_backlog_rcv
	844 5760 0 sk_destruct
	869 5824 0 sk_reuseport_cb
	249 5888 0 sk_bpf_storage
	870 5952 0 sk_rcu
	871 6080 0 ns_tracker
	872 6080 0 sk_user_frags
struct 128 7 socket
	873 0 0 state
	712 32 0 type
	162 64 0 flags
	874 128 0 file
	561 192 0 sk
	875 256 0 ops
	876 512 0 wq
struct 544 6 stack_record
	877 0 0 hash_list
	878 128 0 hash
	878 160 0 size
	60 192 0 handle
	879 224 0 count
	880 256 0 -
struct 416 14 subsys_private
	881 0 0 subsys
	631 768 0 devices_kset
	346 832 0 interfaces
	882 960 0 mutex
	631 1216 0 drivers_kset
	344 1280 0 klist_devices
	344 1600 0 klist_drivers
	883 1920 0 bus_notifier
	182 2304 1 drivers_autoprobe
	321 2368 0 bus
	318 2432 0 dev_root
	881 2496 0 glue_dirs
	338 3264 0 class
	884 3328 0 lock_key
struct 1408 65 super_block
	75 0 0 s_list
	203 128 0 s_dev
	286 160 0 s_blocksize_bits
	162 192 0 s_blocksize
	358 256 0 s_maxbytes
	366 320 0 s_type
	885 384 0 s_op
	886 448 0 dq_op
	887 512 0 s_qcop
	888 576 0 s_export_op
	162 640 0 s_flags
	162 704 0 s_iflags
	162 768 0 s_magic
	191 832 0 s_root
	158 896 0 s_umount
	177 1216 0 s_count
	160 1248 0 s_active
	166 1280 0 s_security
	889 1344 0 s_xattr
	890 1408 0 s_cop
	891 1472 0 s_master_keys
	892 1536 0 s_vop
	893 1600 0 s_encoding
	894 1664 0 s_encoding_flags
	895 1728 0 s_roots
	75 1792 0 s_mounts
	394 1920 0 s_bdev
	874 1984 0 s_bdev_file
	397 2048 0 s_bdi
	896 2112 0 s_mtd
	295 2176 0 s_instances
	182 2304 0 s_quota_types
	897 2368 0 s_dquot
	898 4864 0 s_writers
	166 7296 0 s_fs_info
	337 7360 0 s_time_gran
	429 7424 0 s_time_min
	429 7488 0 s_time_max
	337 7552 0 s_fsnotify_mask
	899 7616 0 s_fsnotify_info
	900 7680 0 s_id
	901 7936 0 s_uuid
	430 8064 0 s_uuid_len
	902 8072 0 s_sysfs_name
	182 8384 0 s_max_links
	206 8448 0 s_vfs_rename_mutex
	211 8704 0 s_subtype
	300 8768 0 s_d_op
	903 8832 0 s_shrink
	282 8896 0 s_remove_count
	177 8960 0 s_readonly_remount
	164 8992 0 s_wb_err
	401 9024 0 s_dio_done_wq
	304 9088 0 s_pins
	289 9152 0 s_user_ns
	904 9216 0 s_dentry_lru
	904 9600 0 s_inode_lru
	252 9984 0 rcu
	245 10112 0 destroy_work
	206 10368 0 s_sync_lock
	177 10624 0 s_stack_depth
	165 10752 0 s_inode_list_lock
	75 10816 0 s_inodes
	165 10944 0 s_inode_wblist_lock
	75 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	905 0 0 map
	162 64 0 length
	906 128 0 lock
struct 24 5 swap_cluster_info
	165 0 0 lock
	234 32 0 count
	430 48 0 flags
	430 56 0 order
	75 64 0 list
struct 680 32 swap_info_struct
	269 0 0 users
	162 128 0 flags
	712 192 0 prio
	907 256 0 list
	908 576 0 type
	182 608 0 max
	826 640 0 swap_map
	351 704 0 zeromap
	909 768 0 cluster_info
	75 832 0 free_clusters
	75 960 0 full_clusters
	910 1088 0 nonfull_clusters
	910 2368 0 frag_clusters
	911 3648 0 frag_cluster_nr
	182 3968 0 lowest_bit
	182 4000 0 highest_bit
	182 4032 0 pages
	182 4064 0 inuse_pages
	182 4096 0 cluster_next
	182 4128 0 cluster_nr
	458 4160 0 cluster_next_cpu
	912 4224 0 percpu_cluster
	913 4288 0 swap_extent_root
	394 4352 0 bdev
	874 4416 0 swap_file
	914 4480 0 comp
	165 4736 0 lock
	165 4768 0 cont_lock
	245 4800 0 discard_work
	245 5056 0 reclaim_work
	75 5312 0 discard_clusters
	915 5440 0 avail_lists
struct 16 4 taint_flag
	916 0 0 c_true
	916 8 0 c_false
	917 16 0 module
	211 64 0 desc
struct 9792 262 task_struct
	134 0 0 thread_info
	182 192 0 __state
	182 224 0 saved_state
	166 256 0 stack
	293 320 0 usage
	182 352 0 flags
	182 384 0 ptrace
	177 416 0 on_cpu
	918 448 0 wake_entry
	182 576 0 wakee_flips
	162 640 0 wakee_flip_decay_ts
	723 704 0 last_wakee
	177 768 0 recent_used_cpu
	177 800 0 wake_cpu
	177 832 0 on_rq
	177 864 0 prio
	177 896 0 static_prio
	177 928 0 normal_prio
	182 960 0 rt_priority
	919 1024 0 se
	920 3072 0 rt
	921 3456 0 dl
	922 5376 0 dl_server
	923 5440 0 sched_class
	924 5504 0 sched_task_group
	925 5632 0 stats
	304 7680 0 preempt_notifiers
	182 7744 0 btrace_seq
	182 7776 0 policy
	162 7808 0 max_allowed_capacity
	177 7872 0 nr_cpus_allowed
	926 7936 0 cpus_ptr
	927 8000 0 user_cpus_ptr
	928 8064 0 cpus_mask
	166 16256 0 migration_pending
	183 16320 0 migration_disabled
	183 16336 0 migration_flags
	177 16352 0 rcu_read_lock_nesting
	929 16384 0 rcu_read_unlock_special
	75 16448 0 rcu_node_entry
	930 16576 0 rcu_blocked_node
	162 16640 0 rcu_tasks_nvcsw
	430 16704 0 rcu_tasks_holdout
	430 16712 0 rcu_tasks_idx
	177 16736 0 rcu_tasks_idle_cpu
	75 16768 0 rcu_tasks_holdout_list
	177 16896 0 rcu_tasks_exit_cpu
	75 16960 0 rcu_tasks_exit_list
	177 17088 0 trc_reader_nesting
	177 17120 0 trc_ipi_to_cpu
	929 17152 0 trc_reader_special
	75 17216 0 trc_holdout_list
	75 17344 0 trc_blkd_node
	177 17472 0 trc_blkd_cpu
	931 17536 0 sched_info
	75 17792 0 tasks
	907 17920 0 pushable_tasks
	114 18240 0 pushable_dl_tasks
	816 18432 0 mm
	816 18496 0 active_mm
	204 18560 0 faults_disabled_mapping
	177 18624 0 exit_state
	177 18656 0 exit_code
	177 18688 0 exit_signal
	177 18720 0 pdeath_signal
	162 18752 0 jobctl
	182 18816 0 personality
	182 18848 1 sched_reset_on_fork
	182 18849 1 sched_contributes_to_load
	182 18850 1 sched_migrated
	182 18851 1 sched_task_hot
	182 18880 1 sched_remote_wakeup
	182 18881 1 sched_rt_mutex
	182 18882 1 user_dumpable
	182 18883 1 in_execve
	182 18884 1 in_iowait
	182 18885 1 restore_sigmask
	182 18886 1 in_lru_fault
	182 18887 1 no_cgroup_migration
	182 18888 1 frozen
	182 18889 1 use_memdelay
	182 18890 1 in_memstall
	182 18891 1 in_eventfd
	182 18892 1 pasid_activated
	182 18893 1 reported_split_lock
	182 18894 1 in_thrashing
	162 18944 0 atomic_flags
	932 19008 0 restart_block
	933 19456 0 pid
	933 19488 0 tgid
	162 19520 0 stack_canary
	723 19584 0 real_parent
	723 19648 0 parent
	75 19712 0 children
	75 19840 0 sibling
	723 19968 0 group_leader
	75 20032 0 ptraced
	75 20160 0 ptrace_entry
	806 20288 0 thread_pid
	934 20352 0 pid_links
	75 20864 0 thread_node
	935 20992 0 vfork_done
	644 21056 0 set_child_tid
	644 21120 0 clear_child_tid
	166 21184 0 worker_private
	169 21248 0 utime
	169 21312 0 stime
	169 21376 0 gtime
	243 21440 0 prev_cputime
	936 21632 0 vtime
	160 22016 0 tick_dep_mask
	162 22080 0 nvcsw
	162 22144 0 nivcsw
	169 22208 0 start_time
	169 22272 0 start_boottime
	162 22336 0 min_flt
	162 22400 0 maj_flt
	804 22464 0 posix_cputimers
	937 23104 0 posix_cputimers_work
	355 23552 0 ptracer_cred
	355 23616 0 real_cred
	355 23680 0 cred
	287 23744 0 cached_requested_key
	938 23808 0 comm
	939 23936 0 nameidata
	940 24000 0 sysvsem
	941 24064 0 sysvshm
	162 24192 0 last_switch_count
	162 24256 0 last_switch_time
	942 24320 0 fs
	943 24384 0 files
	944 24448 0 io_uring
	945 24512 0 nsproxy
	946 24576 0 signal
	947 24640 0 sighand
	948 24704 0 blocked
	948 24768 0 real_blocked
	948 24832 0 saved_sigmask
	798 24896 0 pending
	162 25088 0 sas_ss_sp
	949 25152 0 sas_ss_size
	182 25216 0 sas_ss_flags
	950 25280 0 task_works
	951 25344 0 audit_context
	283 25408 0 loginuid
	182 25440 0 sessionid
	952 25472 0 seccomp
	953 25600 0 syscall_dispatch
	169 25856 0 parent_exec_id
	169 25920 0 self_exec_id
	165 25984 0 alloc_lock
	715 26016 0 pi_lock
	954 26048 0 wake_q
	161 26112 0 pi_waiters
	723 26240 0 pi_top_task
	955 26304 0 pi_blocked_on
	166 26368 0 journal_info
	956 26432 0 bio_list
	957 26496 0 plug
	958 26560 0 reclaim_state
	959 26624 0 io_context
	960 26688 0 capture_control
	162 26752 0 ptrace_message
	961 26816 0 last_siginfo
	810 26880 0 ioac
	182 27328 0 psi_flags
	169 27392 0 acct_rss_mem1
	169 27456 0 acct_vm_mem1
	169 27520 0 acct_timexpd
	962 27584 0 mems_allowed
	296 28608 0 mems_allowed_seq
	177 28640 0 cpuset_mem_spread_rotor
	294 28672 0 cgroups
	75 28736 0 cg_list
	337 28864 0 closid
	337 28896 0 rmid
	963 28928 0 robust_list
	964 28992 0 compat_robust_list
	75 29056 0 pi_state_list
	965 29184 0 pi_state_cache
	206 29248 0 futex_exit_mutex
	182 29504 0 futex_state
	966 29536 0 perf_recursion
	967 29568 0 perf_event_ctxp
	206 29632 0 perf_event_mutex
	75 29888 0 perf_event_list
	968 30016 0 mempolicy
	712 30080 0 il_prev
	430 30096 0 il_weight
	712 30112 0 pref_node_fork
	177 30144 0 numa_scan_seq
	182 30176 0 numa_scan_period
	182 30208 0 numa_scan_period_max
	177 30240 0 numa_preferred_nid
	162 30272 0 numa_migrate_retry
	169 30336 0 node_stamp
	169 30400 0 last_task_numa_placement
	169 30464 0 last_sum_exec_runtime
	252 30528 0 numa_work
	969 30656 0 numa_group
	351 30720 0 numa_faults
	162 30784 0 total_numa_faults
	970 30848 0 numa_faults_locality
	162 31040 0 numa_pages_migrated
	971 31104 0 rseq
	337 31168 0 rseq_len
	337 31200 0 rseq_sig
	162 31232 0 rseq_event_mask
	177 31296 0 mm_cid
	177 31328 0 last_mm_cid
	177 31360 0 migrate_from_cpu
	177 31392 0 mm_cid_active
	252 31424 0 cid_work
	972 31552 0 tlb_ubc
	973 39808 0 splice_pipe
	974 39872 0 task_frag
	975 40000 0 delays
	177 40064 0 nr_dirtied
	177 40096 0 nr_dirtied_pause
	162 40128 0 dirty_paused_when
	169 40192 0 timer_slack_ns
	169 40256 0 default_timer_slack_ns
	177 40320 0 curr_ret_stack
	177 40352 0 curr_ret_depth
	351 40384 0 ret_stack
	811 40448 0 ftrace_timestamp
	160 40512 0 trace_overrun
	160 40544 0 tracing_graph_pause
	162 40576 0 trace_recursion
	182 40640 0 memcg_nr_pages_over_high
	484 40704 0 active_memcg
	477 40768 0 objcg
	201 40832 0 throttle_disk
	976 40896 0 utask
	182 40960 0 sequential_io
	182 40992 0 sequential_io_avg
	977 41024 0 kmap_ctrl
	252 41024 0 rcu
	293 41152 0 rcu_users
	177 41184 0 pagefault_disabled
	723 41216 0 oom_reaper_list
	978 41280 0 oom_reaper_timer
	979 41600 0 stack_vm_area
	293 41664 0 stack_refcount
	177 41696 0 patch_state
	166 41728 0 security
	249 41792 0 bpf_storage
	980 41856 0 bpf_ctx
	981 41920 0 bpf_net_context
	337 41984 0 kstack_offset
	166 42048 0 mce_vaddr
	982 42112 0 mce_kflags
	169 42176 0 mce_addr
	982 42240 1 mce_ripv
	982 42241 1 mce_whole_page
	982 42242 62 __mce_reserved
	252 42304 0 mce_kill_me
	177 42432 0 mce_count
	983 42496 0 kretprobe_instances
	983 42560 0 rethooks
	252 42624 0 l1d_flush_kill
	984 43008 0 thread
struct 24 4 thread_info
	162 0 0 flags
	162 64 0 syscall_work
	337 128 0 status
	337 160 0 cpu
struct 280 23 timekeeper
	985 0 0 tkr_mono
	985 448 0 tkr_raw
	986 896 0 xtime_sec
	162 960 0 ktime_sec
	987 1024 0 wall_to_monotonic
	988 1152 0 offs_real
	988 1216 0 offs_boot
	988 1280 0 offs_tai
	989 1344 0 tai_offset
	182 1376 0 clock_was_set_seq
	990 1408 0 cs_was_changed_seq
	988 1472 0 next_leap_ktime
	986 1536 0 raw_sec
	987 1600 0 monotonic_to_boot
	986 1728 0 cycle_interval
	986 1792 0 xtime_interval
	991 1856 0 xtime_remainder
	986 1920 0 raw_interval
	986 1984 0 ntp_tick
	991 2048 0 ntp_error
	992 2112 0 ntp_error_shift
	992 2144 0 ntp_err_mult
	992 2176 0 skip_second_overflow
struct 24 4 token_bucket
	993 0 0 lock
	177 32 0 chain_len
	994 64 0 req_chain
	994 128 0 msk_chain
struct 8016 62 trace_array
	995 0 0 list
	348 128 0 name
	996 192 0 array_buffer
	996 512 0 max_buffer
	997 832 0 allocated_snapshot
	998 864 0 snapshot_trigger_lock
	182 896 0 snapshot
	162 960 0 max_latency
	191 1024 0 d_max_latency
	999 1088 0 fsnotify_work
	1000 1344 0 fsnotify_irqwork
	182 1600 0 mapped
	162 1664 0 range_addr_start
	162 1728 0 range_addr_size
	690 1792 0 text_delta
	690 1856 0 data_delta
	1001 1920 0 filtered_pids
	1001 1984 0 filtered_no_pids
	1002 2048 0 max_lock
	177 2080 0 buffer_disabled
	177 2112 0 sys_refcount_enter
	177 2144 0 sys_refcount_exit
	1003 2176 0 enter_syscall_files
	1003 31808 0 exit_syscall_files
	177 61440 0 stop_count
	177 61472 0 clock_id
	177 61504 0 nr_topts
	997 61536 0 clear_trace
	177 61568 0 buffer_percent
	182 61600 0 n_err_log_entries
	1004 61632 0 current_trace
	182 61696 0 trace_flags
	1005 61728 0 trace_flags_index
	182 61984 0 flags
	1006 62016 0 start_lock
	211 62080 0 system_names
	995 62144 0 err_log
	191 62272 0 dir
	191 62336 0 options
	191 62400 0 percpu_dir
	1007 62464 0 event_dir
	1008 62528 0 topts
	995 62592 0 systems
	995 62720 0 events
	1009 62848 0 trace_marker_file
	1010 62912 0 tracing_cpumask
	1010 62976 0 pipe_cpumask
	177 63040 0 ref
	177 63072 0 trace_ref
	1011 63104 0 ops
	1001 63168 0 function_pids
	1001 63232 0 function_no_pids
	1012 63296 0 gops
	995 63360 0 func_probes
	995 63488 0 mod_trace
	995 63616 0 mod_notrace
	177 63744 0 function_enabled
	177 63776 0 no_filter_buffering_ref
	995 63808 0 hist_vars
	1013 63936 0 cond_snapshot
	1014 64000 0 last_func_repeats
	997 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	182 0 0 flags
	774 32 0 record_disabled
	774 64 0 resizing
	1015 128 0 cpumask
	665 192 0 reader_lock_key
	785 256 0 mutex
	1016 512 0 buffers
	1017 576 0 node
	1018 704 0 clock
	790 768 0 irq_work
	1019 1472 0 time_stamp_abs
	162 1536 0 range_addr_start
	162 1600 0 range_addr_end
	1020 1664 0 flush_nb
	690 1856 0 last_text_delta
	690 1920 0 last_data_delta
	182 1984 0 subbuf_order
	182 2016 0 max_data_size
struct 16 2 trace_print_flags
	162 0 0 mask
	211 64 0 name
struct 32 5 track
	162 0 0 addr
	1021 64 0 handle
	177 96 0 cpu
	177 128 0 pid
	162 192 0 when
struct 16 3 udp_hslot
	417 0 0 head
	177 64 0 count
	416 96 0 lock
struct 24 4 udp_table
	1022 0 0 hash
	1022 64 0 hash2
	182 128 0 mask
	182 160 0 log
struct 432 4 uts_namespace
	1023 0 0 name
	289 3136 0 user_ns
	290 3200 0 ucounts
	1024 3264 0 ns
struct 176 18 vm_area_struct
	1025 0 0 -
	816 128 0 vm_mm
	1026 192 0 vm_page_prot
	1027 256 0 -
	266 320 0 detached
	182 352 0 vm_lock_seq
	1028 384 0 vm_lock
	1029 448 0 shared
	75 704 0 anon_vma_chain
	1030 832 0 anon_vma
	1031 896 0 vm_ops
	162 960 0 vm_pgoff
	874 1024 0 vm_file
	166 1088 0 vm_private_data
	282 1152 0 swap_readahead_info
	968 1216 0 vm_policy
	1032 1280 0 numab_state
	1033 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	1034 0 0 event
struct 128 16 vm_operations_struct
	1035 0 0 open
	1035 64 0 close
	1036 128 0 may_split
	1037 192 0 mremap
	1038 256 0 mprotect
	1039 320 0 fault
	1040 384 0 huge_fault
	1041 448 0 map_pages
	1042 512 0 pagesize
	1039 576 0 page_mkwrite
	1039 640 0 pfn_mkwrite
	1043 704 0 access
	1044 768 0 name
	1045 832 0 set_policy
	1046 896 0 get_policy
	1047 960 0 find_special_page
struct 40 5 vm_special_mapping
	211 0 0 name
	905 64 0 pages
	1048 128 0 fault
	1049 192 0 mremap
	1050 256 0 close
struct 72 10 vm_struct
	979 0 0 next
	166 64 0 addr
	162 128 0 size
	162 192 0 flags
	905 256 0 pages
	182 320 0 page_order
	182 352 0 nr_pages
	1051 384 0 phys_addr
	446 448 0 caller
	162 512 0 requested_size
struct 72 6 vmap_area
	162 0 0 va_start
	162 64 0 va_end
	1052 128 0 rb_node
	1053 320 0 list
	1054 448 0 -
	162 512 0 flags
struct 6272 8 vmap_node
	1055 0 0 pool
	1056 49152 0 pool_lock
	1057 49184 0 skip_populate
	1058 49216 0 busy
	1058 49472 0 lazy
	1053 49728 0 purge_list
	1059 49856 0 purge_work
	162 50112 0 nr_purged
struct 168 17 worker
	1060 0 0 -
	1061 128 0 current_work
	1062 192 0 current_func
	1063 256 0 current_pwq
	1064 320 0 current_at
	182 384 0 current_color
	177 416 0 sleeping
	1062 448 0 last_func
	1065 512 0 scheduled
	723 640 0 task
	1066 704 0 pool
	1065 768 0 node
	162 896 0 last_active
	182 960 0 flags
	177 992 0 id
	1067 1024 0 desc
	401 1280 0 rescue_wq
struct 576 9 xa_node
	286 0 0 shift
	286 8 0 offset
	286 16 0 count
	286 24 0 nr_values
	1068 64 0 parent
	1069 128 0 array
	1070 192 0 -
	1071 320 0 slots
	1072 4416 0 -
struct 16 3 xarray
	165 0 0 xa_lock
	159 32 0 xa_flags
	166 64 0 xa_head
struct 1536 40 zone
	1073 0 0 _watermark
	162 256 0 watermark_boost
	162 320 0 nr_reserved_highatomic
	162 384 0 nr_free_highatomic
	1074 448 0 lowmem_reserve
	177 768 0 node
	494 832 0 zone_pgdat
	1075 896 0 per_cpu_pageset
	1076 960 0 per_cpu_zonestats
	177 1024 0 pageset_high_min
	177 1056 0 pageset_high_max
	177 1088 0 pageset_batch
	162 1152 0 zone_start_pfn
	282 1216 0 managed_pages
	162 1280 0 spanned_pages
	162 1344 0 present_pages
	162 1408 0 present_early_pages
	211 1472 0 name
	162 1536 0 nr_isolate_pageblock
	809 1600 0 span_seqlock
	177 1664 0 initialized
	241 2048 0 _pad1_
	1077 2048 0 free_area
	75 9792 0 unaccepted_pages
	162 9920 0 flags
	165 9984 0 lock
	241 10240 0 _pad2_
	162 10240 0 percpu_drift_mark
	162 10304 0 compact_cached_free_pfn
	1078 10368 0 compact_cached_migrate_pfn
	162 10496 0 compact_init_migrate_pfn
	162 10560 0 compact_init_free_pfn
	182 10624 0 compact_considered
	182 10656 0 compact_defer_shift
	177 10688 0 compact_order_failed
	266 10720 0 compact_blockskip_flush
	266 10728 0 contiguous
	241 10752 0 _pad3_
	1079 10752 0 vm_stat
	1080 11520 0 vm_numa_event
struct 81936 1 zonelist
	1081 0 0 _zonerefs
struct 16 2 zoneref
	1082 0 0 zone
	177 64 0 zone_idx
ptr 8 struct inode *
struct 40 5 rw_semaphore
	282 0 0 count
	282 64 0 owner
	1083 128 0 osq
	715 160 0 wait_lock
	75 192 0 wait_list
typedef 4 182 gfp_t
typedef 4 1084 atomic_t
struct 16 2 rb_root_cached
	913 0 0 rb_root
	752 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 337 errseq_t
typedef 4 1085 spinlock_t
ptr 8 void *
struct 32 5 codetag
	182 0 0 flags
	182 32 0 lineno
	211 64 0 modname
	211 128 0 function
	211 192 0 filename
ptr 8 struct alloc_tag_counters *
typedef 8 982 u64
struct 4 1 kref
	1086 0 0 refcount
array 0 916 0
struct 968 23 block_device
	1087 0 0 bd_start_sect
	1087 64 0 bd_nr_sectors
	201 128 0 bd_disk
	178 192 0 bd_queue
	202 256 0 bd_stats
	162 320 0 bd_stamp
	187 384 0 __bd_flags
	1088 416 0 bd_dev
	204 448 0 bd_mapping
	187 512 0 bd_openers
	185 544 0 bd_size_lock
	166 576 0 bd_claiming
	166 640 0 bd_holder
	205 704 0 bd_holder_ops
	196 768 0 bd_holder_lock
	177 1024 0 bd_holders
	207 1088 0 bd_holder_dir
	187 1152 0 bd_fsfreeze_count
	196 1216 0 bd_fsfreeze_mutex
	208 1472 0 bd_meta_info
	177 1536 0 bd_writers
	166 1600 0 bd_security
	1089 1664 0 bd_device
struct 624 57 inode
	1090 0 0 i_mode
	183 16 0 i_opflags
	1091 32 0 i_uid
	1092 64 0 i_gid
	182 96 0 i_flags
	426 128 0 i_acl
	426 192 0 i_default_acl
	427 256 0 i_op
	301 320 0 i_sb
	204 384 0 i_mapping
	166 448 0 i_security
	162 512 0 i_ino
	1093 576 0 -
	1088 608 0 i_rdev
	1094 640 0 i_size
	1095 704 0 i_atime_sec
	1095 768 0 i_mtime_sec
	1095 832 0 i_ctime_sec
	1096 896 0 i_atime_nsec
	1096 928 0 i_mtime_nsec
	1096 960 0 i_ctime_nsec
	1096 992 0 i_generation
	185 1024 0 i_lock
	183 1056 0 i_bytes
	1097 1072 0 i_blkbits
	1098 1080 0 i_write_hint
	1099 1088 0 i_blocks
	1096 1152 0 i_state
	1100 1216 0 i_rwsem
	162 1536 0 dirtied_when
	162 1600 0 dirtied_time_when
	189 1664 0 i_hash
	192 1792 0 i_io_list
	433 1920 0 i_wb
	177 1984 0 i_wb_frn_winner
	1101 2016 0 i_wb_frn_avg_time
	1101 2032 0 i_wb_frn_history
	192 2048 0 i_lru
	192 2176 0 i_sb_list
	192 2304 0 i_wb_list
	1102 2432 0 -
	1103 2560 0 i_version
	1103 2624 0 i_sequence
	187 2688 0 i_count
	187 2720 0 i_dio_count
	187 2752 0 i_writecount
	187 2784 0 i_readcount
	1104 2816 0 -
	437 2880 0 i_flctx
	1105 2944 0 i_data
	192 4480 0 i_devices
	1106 4608 0 -
	1107 4672 0 i_fsnotify_mask
	440 4736 0 i_fsnotify_marks
	441 4800 0 i_crypt_info
	442 4864 0 i_verity_info
	166 4928 0 i_private
struct 64 3 -
	185 0 0 lock
	192 64 0 dispatch
	162 192 0 state
struct 88 4 delayed_work
	763 0 0 work
	762 256 0 timer
	401 576 0 wq
	177 640 0 cpu
typedef 8 1108 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	182 0 0 depth
	182 32 0 shift
	182 64 0 map_nr
	771 96 0 round_robin
	1109 128 0 map
	458 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1110 spinlock_t
typedef 40 1111 wait_queue_entry_t
typedef 4 1112 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1113 0 0 next
	1114 64 0 pprev
struct 64 12 kobject
	211 0 0 name
	192 64 0 entry
	207 192 0 parent
	631 256 0 kset
	1115 320 0 ktype
	231 384 0 sd
	1116 448 0 kref
	182 480 1 state_initialized
	182 481 1 state_in_sysfs
	182 482 1 state_add_uevent_sent
	182 483 1 state_remove_uevent_sent
	182 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1117 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1118 0 0 owner
	1119 64 0 wait_lock
	1120 96 0 osq
	192 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	180 0 0 sb
	182 256 0 wake_batch
	187 288 0 wake_index
	1121 320 0 ws
	187 384 0 ws_active
	182 416 0 min_shallow_depth
	187 448 0 completion_cnt
	187 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 169 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1122 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
struct 32 4 mutex
	282 0 0 owner
	715 64 0 wait_lock
	1083 96 0 osq
	75 128 0 wait_list
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1123 0 0 magic
	1124 16 0 version
	1124 24 0 flags
	1125 32 0 hdr_len
	1125 64 0 type_off
	1125 96 0 type_len
	1125 128 0 str_off
	1125 160 0 str_len
typedef 4 1125 u32
typedef 4 1126 refcount_t
struct 16 2 callback_head
	950 0 0 next
	1127 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 916 56
typedef 1 1128 bool
ptr 8 __u32 *
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
typedef 8 1129 local_t
typedef 4 1130 u32
ptr 8 struct buffer_data_page *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	231 0 0 kn
	162 64 0 notified_at
	978 128 0 notify_timer
array 168 232 3
typedef 2 894 u16
array 112 271 14
array 56 177 14
ptr 8 struct cgroup_root *
array 224 75 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1131 0 0 x
struct 32 2 cgroup_base_stat
	1132 0 0 cputime
	169 192 0 ntime
struct 24 3 prev_cputime
	169 0 0 utime
	169 64 0 stime
	715 128 0 lock
typedef 24 1133 wait_queue_head_t
struct 32 3 work_struct
	282 0 0 data
	75 64 0 entry
	1134 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1135 0 0 effective
	1136 2432 0 progs
	1137 4864 0 flags
	1138 5184 0 revisions
	75 7616 0 storages
	1139 7744 0 inactive
	269 7808 0 refcnt
	245 7936 0 release_work
struct 16 4 cgroup_freezer_state
	266 0 0 freeze
	177 32 0 e_freeze
	177 64 0 nr_frozen_descendants
	177 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 239 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	950 0 0 next
	1127 64 0 func
array 4096 916 4096
array 64 916 64
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
typedef 1 1128 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	162 0 0 percpu_count_ptr
	1140 64 0 data
struct 56 3 rcu_work
	245 0 0 work
	252 256 0 rcu
	401 384 0 wq
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
typedef 8 435 atomic_long_t
typedef 4 1141 kuid_t
typedef 4 1142 kgid_t
typedef 8 1143 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	177 0 0 non_rcu
	252 0 0 rcu
typedef 4 1144 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1113 0 0 next
	1114 64 0 pprev
typedef 4 1145 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1146 0 0 next
	1147 64 0 pprev
struct 16 2 qstr
	1148 0 0 -
	637 64 0 name
array 40 286 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1149 0 0 -
union 16 2 -
	75 0 0 d_lru
	1150 0 0 d_wait
struct 8 1 hlist_head
	1113 0 0 first
union 16 3 -
	295 0 0 d_alias
	297 0 0 d_in_lookup_hash
	252 0 0 d_rcu
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
	211 0 0 name
	75 64 0 entry
	207 192 0 parent
	631 256 0 kset
	1115 320 0 ktype
	231 384 0 sd
	1151 448 0 kref
	182 480 1 state_initialized
	182 481 1 state_in_sysfs
	182 482 1 state_add_uevent_sent
	182 483 1 state_remove_uevent_sent
	182 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	211 0 0 name
	165 64 0 lock
struct 56 4 dev_links_info
	75 0 0 suppliers
	75 128 0 consumers
	75 256 0 defer_sync
	1152 384 0 status
struct 312 55 dev_pm_info
	1153 0 0 power_state
	266 32 1 can_wakeup
	266 33 1 async_suspend
	266 34 1 in_dpm_list
	266 35 1 is_prepared
	266 36 1 is_suspended
	266 37 1 is_noirq_suspended
	266 38 1 is_late_suspended
	266 39 1 no_pm
	266 40 1 early_init
	266 41 1 direct_complete
	337 64 0 driver_flags
	165 96 0 lock
	75 128 0 entry
	914 256 0 completion
	1154 512 0 wakeup
	266 576 1 wakeup_path
	266 577 1 syscore
	266 578 1 no_pm_callbacks
	266 579 1 async_in_progress
	266 580 1 smart_suspend
	266 581 1 must_resume
	266 582 1 may_skip_resume
	800 640 0 suspend_timer
	169 1152 0 timer_expires
	245 1216 0 work
	244 1472 0 wait_queue
	1155 1664 0 wakeirq
	160 1728 0 usage_count
	160 1760 0 child_count
	182 1792 3 disable_depth
	266 1795 1 idle_notification
	266 1796 1 request_pending
	266 1797 1 deferred_resume
	266 1798 1 needs_force_resume
	266 1799 1 runtime_auto
	266 1800 1 ignore_children
	266 1801 1 no_callbacks
	266 1802 1 irq_safe
	266 1803 1 use_autosuspend
	266 1804 1 timer_autosuspends
	266 1805 1 memalloc_noio
	182 1824 0 links_count
	1156 1856 0 request
	1157 1888 0 runtime_status
	1157 1920 0 last_status
	177 1952 0 runtime_error
	177 1984 0 autosuspend_delay
	169 2048 0 last_busy
	169 2112 0 active_time
	169 2176 0 suspended_time
	169 2240 0 accounting_timestamp
	1158 2304 0 subsys_data
	1159 2368 0 set_latency_tolerance
	1160 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1161 0 0 domain
	1162 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 439 u32
ptr 8 const struct class *
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 162 1
struct 40 4 klist
	1163 0 0 k_lock
	346 64 0 k_list
	1164 192 0 get
	1164 256 0 put
struct 32 3 klist_node
	166 0 0 n_klist
	346 64 0 n_node
	1165 192 0 n_ref
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
ptr 8 const struct device_driver *
ptr 8 char *
typedef 1 1166 u8
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	950 0 0 next
	1127 64 0 func
typedef 4 182 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1167 0 0 mnt
	191 64 0 dentry
union 32 2 -
	206 0 0 f_pos_lock
	169 0 0 f_pipe
typedef 8 1168 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	252 0 0 f_task_work
	1169 0 0 f_llist
	1170 0 0 f_ra
	1171 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 367 3
typedef 4 1172 atomic_t
typedef 1 1128 bool
typedef 24 1173 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1174 spinlock_t
array 8 162 1
array 512 874 64
union 64 2 -
	1175 0 0 -
	98 0 0 page
union 64 2 -
	1176 0 0 -
	98 0 0 __page_1
union 64 2 -
	1177 0 0 -
	98 0 0 __page_2
union 64 2 -
	1178 0 0 -
	98 0 0 __page_3
array 80 75 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1179 atomic_t
typedef 4 1180 spinlock_t
struct 16 1 plist_head
	1181 0 0 node_list
typedef 4 1182 spinlock_t
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
typedef 8 1183 genpool_algo_t
typedef 8 1184 atomic_long_t
typedef 8 1185 phys_addr_t
array 0 162 0
array 32 916 32
struct 16 3 xarray
	185 0 0 xa_lock
	1186 32 0 xa_flags
	166 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	421 0 0 bio_slab
	182 64 0 front_pad
	1187 128 0 cache
	1188 192 0 bio_pool
	1188 768 0 bvec_pool
	1188 1344 0 bio_integrity_pool
	1188 1920 0 bvec_integrity_pool
	182 2496 0 back_pad
	185 2528 0 rescue_lock
	1189 2560 0 rescue_list
	763 2688 0 rescue_work
	401 2944 0 rescue_workqueue
	189 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1190 u64
typedef 4 182 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
typedef 4 878 depot_stack_handle_t
struct 4 3 -
	878 0 17 pool_index_plus_1
	878 17 10 offset
	878 27 5 extra
struct 32 4 mutex
	1191 0 0 owner
	1192 64 0 wait_lock
	1193 96 0 osq
	412 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
array 16384 412 1024
array 4096 182 1024
array 32 916 32
typedef 4 1194 spinlock_t
struct 8 1 hlist_head
	1113 0 0 first
struct 8 1 hlist_nulls_head
	1195 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1128 bool
typedef 2 183 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	182 0 0 i_nlink
	182 0 0 __i_nlink
typedef 8 1196 time64_t
typedef 1 1197 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 169 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	304 0 0 i_dentry
	252 0 0 i_rcu
typedef 8 1198 atomic64_t
union 8 2 -
	354 0 0 i_fop
	1199 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	973 0 0 i_pipe
	1200 0 0 i_cdev
	348 0 0 i_link
	182 0 0 i_dir_seq
typedef 4 182 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1201 0 0 start
	1201 64 0 end
	166 128 0 vaddr
	162 192 0 nslabs
	444 256 0 late_alloc
	182 288 0 nareas
	182 320 0 area_nslabs
	1202 384 0 areas
	1203 448 0 slots
typedef 1 1128 bool
typedef 8 1204 atomic_long_t
ptr 8 const void *
union 32 3 -
	1205 0 0 dir
	1206 0 0 symlink
	1207 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 182 slab_flags_t
struct 8 3 reciprocal_value
	1208 0 0 m
	1209 32 0 sh1
	1209 40 0 sh2
struct 4 1 kmem_cache_order_objects
	182 0 0 x
typedef 4 182 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
struct 64 12 kobject
	211 0 0 name
	456 64 0 entry
	207 192 0 parent
	631 256 0 kset
	1115 320 0 ktype
	231 384 0 sd
	1210 448 0 kref
	182 480 1 state_initialized
	182 481 1 state_in_sysfs
	182 482 1 state_add_uevent_sent
	182 483 1 state_remove_uevent_sent
	182 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1211 1024
union 16 2 -
	1212 0 0 -
	1213 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1214 local_lock_t
typedef 4 1215 spinlock_t
typedef 8 1216 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	182 0 0 done
	1217 64 0 wait
ptr 8 struct list_head *
union 256 5 -
	1218 0 0 -
	1219 0 0 -
	1220 0 0 mr64
	1221 0 0 ma64
	1222 0 0 alloc
union 4 2 -
	165 0 0 ma_lock
	1223 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	177 0 0 id
	293 32 0 ref
struct 256 18 page_counter
	282 0 0 usage
	241 512 0 _pad1_
	162 512 0 emin
	282 576 0 min_usage
	282 640 0 children_min_usage
	162 704 0 elow
	282 768 0 low_usage
	282 832 0 children_low_usage
	162 896 0 watermark
	162 960 0 local_watermark
	162 1024 0 failcnt
	241 1536 0 _pad2_
	266 1536 0 protection_support
	162 1600 0 min
	162 1664 0 low
	162 1728 0 high
	162 1792 0 max
	1224 1856 0 parent
union 256 2 -
	472 0 0 swap
	472 0 0 memsw
struct 120 8 vmpressure
	162 0 0 scanned
	162 64 0 reclaimed
	162 128 0 tree_scanned
	162 192 0 tree_reclaimed
	165 256 0 sr_lock
	75 320 0 events
	206 448 0 events_lock
	245 704 0 work
ptr 8 struct memcg_vmstats *
array 72 282 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	165 0 0 lock
	1225 64 0 completions
	978 448 0 period_timer
	162 768 0 period_time
	162 832 0 dirty_limit_tstamp
	162 896 0 dirty_limit
array 160 1226 4
struct 32 3 deferred_split
	165 0 0 split_queue_lock
	75 64 0 split_queue
	162 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	75 0 0 fifo
	165 128 0 lock
array 0 1227 0
ptr 8 struct mem_cgroup *
ptr 8 struct lruvec_stats_percpu *
ptr 8 struct lruvec_stats *
ptr 8 struct shrinker_info *
struct 1560 11 lruvec
	380 0 0 lists
	165 640 0 lru_lock
	162 704 0 anon_cost
	162 768 0 file_cost
	282 832 0 nonresident_age
	1078 896 0 refaults
	162 1024 0 flags
	1228 1088 0 lrugen
	1229 11840 0 mm_state
	494 12416 0 pgdat
	1230 12480 0 zswap_lruvec_state
array 200 1231 5
struct 16 2 mem_cgroup_reclaim_iter
	484 0 0 position
	160 64 0 generation
ptr 8 struct mem_section_usage *
array 0 162 0
typedef 0 1232 local_lock_t
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1233 0 0 data
	606 64 0 entry
	1234 192 0 func
array 304 690 38
array 176 162 22
typedef 8 1235 atomic64_t
ptr 8 void **
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 1344 65 -
	1236 0 0 -
	77 512 0 mm_mt
	162 640 0 mmap_base
	162 704 0 mmap_legacy_base
	162 768 0 mmap_compat_base
	162 832 0 mmap_compat_legacy_base
	162 896 0 task_size
	1237 960 0 pgd
	160 1024 0 membarrier_state
	160 1056 0 mm_users
	1238 1088 0 pcpu_cid
	162 1152 0 mm_cid_next_scan
	282 1216 0 pgtables_bytes
	177 1280 0 map_count
	165 1312 0 page_table_lock
	158 1344 0 mmap_lock
	75 1664 0 mmlist
	1239 1792 0 mm_lock_seq
	435 1856 0 futex_unique_id
	162 1920 0 hiwater_rss
	162 1984 0 hiwater_vm
	162 2048 0 total_vm
	162 2112 0 locked_vm
	435 2176 0 pinned_vm
	162 2240 0 data_vm
	162 2304 0 exec_vm
	162 2368 0 stack_vm
	162 2432 0 def_flags
	1239 2496 0 write_protect_seq
	165 2528 0 arg_lock
	162 2560 0 start_code
	162 2624 0 end_code
	162 2688 0 start_data
	162 2752 0 end_data
	162 2816 0 start_brk
	162 2880 0 brk
	162 2944 0 start_stack
	162 3008 0 arg_start
	162 3072 0 arg_end
	162 3136 0 env_start
	162 3200 0 env_end
	1240 3264 0 saved_auxv
	1241 6592 0 rss_stat
	1242 7872 0 binfmt
	1243 7936 0 context
	162 9024 0 flags
	165 9088 0 ioctx_lock
	1244 9152 0 ioctx_table
	723 9216 0 owner
	289 9280 0 user_ns
	874 9344 0 exe_file
	1245 9408 0 notifier_subscriptions
	162 9472 0 numa_next_scan
	162 9536 0 numa_scan_offset
	177 9600 0 numa_scan_seq
	160 9632 0 tlb_flush_pending
	160 9664 0 tlb_flush_batched
	1246 9728 0 uprobes_state
	282 9792 0 hugetlb_usage
	245 9856 0 async_put_work
	1247 10112 0 iommu_mm
	162 10176 0 ksm_merging_pages
	162 10240 0 ksm_rmap_items
	282 10304 0 ksm_zero_pages
	1248 10368 0 lru_gen
array 0 162 0
struct 24 4 ns_common
	191 0 0 stashed
	1249 64 0 ops
	182 128 0 inum
	510 160 0 count
ptr 8 struct mount *
struct 8 1 rb_root
	752 0 0 rb_node
typedef 8 1250 u64
typedef 24 1251 wait_queue_head_t
struct 24 3 rb_node
	162 0 0 __rb_parent_color
	752 64 0 rb_right
	752 128 0 rb_left
typedef 4 1252 refcount_t
ptr 8 Elf64_Sym *
array 56 916 56
struct 96 5 module_kobject
	317 0 0 kobj
	225 512 0 mod
	207 576 0 drivers_dir
	1253 640 0 mp
	935 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1254 7
struct 24 3 mod_arch_specific
	182 0 0 num_orcs
	644 64 0 orc_unwind_ip
	1255 128 0 orc_unwind
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
	1256 0 0 descs
	1257 64 0 classes
	182 128 0 num_descs
	182 160 0 num_classes
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
struct 16 2 hlist_node
	1113 0 0 next
	1114 64 0 pprev
struct 32 4 vfsmount
	191 0 0 mnt_root
	301 64 0 mnt_sb
	177 128 0 mnt_flags
	1258 192 0 mnt_idmap
union 24 3 -
	509 0 0 mnt_node
	1259 0 0 mnt_rcu
	1260 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	537 0 0 mnt_mp_list
	537 0 0 mnt_umount
typedef 4 182 __u32
struct 8 1 hlist_head
	1113 0 0 first
typedef 0 1261 local_lock_t
struct 24 5 page_frag_cache
	166 0 0 va
	1262 64 0 offset
	1262 80 0 size
	182 96 0 pagecnt_bias
	424 128 0 pfmemalloc
struct 16 3 page_frag_1k
	166 0 0 va
	1263 64 0 offset
	424 80 0 pfmemalloc
array 512 166 64
typedef 4 1264 refcount_t
typedef 4 1265 u32
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
struct 8 1 llist_node
	1266 0 0 next
ptr 8 struct key_tag *
struct 24 3 idr
	563 0 0 idr_rt
	182 128 0 idr_base
	182 160 0 idr_next
struct 24 4 ns_common
	191 0 0 stashed
	1249 64 0 ops
	182 128 0 inum
	551 160 0 count
struct 0 0 ref_tracker_dir
ptr 8 struct proc_dir_entry *
struct 104 2 ctl_table_set
	1267 0 0 is_seen
	1268 64 0 dir
ptr 8 struct sock *
ptr 8 struct uevent_sock *
struct 16 3 xarray
	373 0 0 xa_lock
	1269 32 0 xa_flags
	166 64 0 xa_head
struct 8 1 raw_notifier_head
	1270 0 0 head
ptr 8 struct net_device *
struct 40 6 netns_core
	1271 0 0 sysctl_hdr
	177 64 0 sysctl_somaxconn
	177 96 0 sysctl_optmem_max
	1272 128 0 sysctl_txrehash
	1273 192 0 prot_inuse
	1108 256 0 rps_default_mask
struct 128 16 netns_mib
	1274 0 0 ip_statistics
	1274 64 0 ipv6_statistics
	1275 128 0 tcp_statistics
	1276 192 0 net_statistics
	1277 256 0 udp_statistics
	1277 320 0 udp_stats_in6
	1278 384 0 xfrm_statistics
	1279 448 0 tls_statistics
	1280 512 0 mptcp_statistics
	1277 576 0 udplite_statistics
	1277 640 0 udplite_stats_in6
	1281 704 0 icmp_statistics
	1282 768 0 icmpmsg_statistics
	1283 832 0 icmpv6_statistics
	1284 896 0 icmpv6msg_statistics
	559 960 0 proc_net_devsnmp6
struct 40 2 netns_packet
	1285 0 0 sklist_lock
	1286 256 0 sklist
struct 32 3 netns_unix
	1287 0 0 table
	177 128 0 sysctl_max_dgram_qlen
	1271 192 0 ctl
struct 72 5 netns_nexthop
	1288 0 0 rb_root
	360 64 0 devhash
	182 128 0 seq
	552 160 0 last_id_allocated
	1289 192 0 notifier_chain
struct 832 167 netns_ipv4
	1290 0 0 __cacheline_group_begin__netns_ipv4_read_tx
	1272 0 0 sysctl_tcp_early_retrans
	1272 8 0 sysctl_tcp_tso_win_divisor
	1272 16 0 sysctl_tcp_tso_rtt_log
	1272 24 0 sysctl_tcp_autocorking
	177 32 0 sysctl_tcp_min_snd_mss
	182 64 0 sysctl_tcp_notsent_lowat
	177 96 0 sysctl_tcp_limit_output_bytes
	177 128 0 sysctl_tcp_min_rtt_wlen
	1291 160 0 sysctl_tcp_wmem
	1272 256 0 sysctl_ip_fwd_use_pmtu
	1292 264 0 __cacheline_group_end__netns_ipv4_read_tx
	1293 264 0 __cacheline_group_begin__netns_ipv4_read_txrx
	1272 264 0 sysctl_tcp_moderate_rcvbuf
	1294 272 0 __cacheline_group_end__netns_ipv4_read_txrx
	1295 272 0 __cacheline_group_begin__netns_ipv4_read_rx
	1272 272 0 sysctl_ip_early_demux
	1272 280 0 sysctl_tcp_early_demux
	177 288 0 sysctl_tcp_reordering
	1291 320 0 sysctl_tcp_rmem
	1296 416 0 __cacheline_group_end__netns_ipv4_read_rx
	1297 512 0 __cacheline_group_begin__icmp
	369 512 0 icmp_global_credit
	552 544 0 icmp_global_stamp
	1298 576 0 __cacheline_group_end__icmp
	1299 1024 0 __cacheline_group_pad__icmp
	1300 1024 0 tcp_death_row
	1301 2048 0 udp_table
	1271 2112 0 forw_hdr
	1271 2176 0 frags_hdr
	1271 2240 0 ipv4_hdr
	1271 2304 0 route_hdr
	1271 2368 0 xfrm4_hdr
	1302 2432 0 devconf_all
	1302 2496 0 devconf_dflt
	1303 2560 0 ra_chain
	1285 2624 0 ra_mutex
	1304 2880 0 rules_ops
	1305 2944 0 fib_main
	1305 3008 0 fib_default
	182 3072 0 fib_rules_require_fldissect
	370 3104 0 fib_has_custom_rules
	370 3112 0 fib_has_custom_local_routes
	370 3120 0 fib_offload_disabled
	1272 3128 0 sysctl_tcp_shrink_window
	369 3136 0 fib_num_tclassid_users
	360 3200 0 fib_table_hash
	561 3264 0 fibnl
	561 3328 0 mc_autojoin_sk
	1306 3392 0 peers
	1307 3456 0 fqdir
	1272 3520 0 sysctl_icmp_echo_ignore_all
	1272 3528 0 sysctl_icmp_echo_enable_probe
	1272 3536 0 sysctl_icmp_echo_ignore_broadcasts
	1272 3544 0 sysctl_icmp_ignore_bogus_error_responses
	1272 3552 0 sysctl_icmp_errors_use_inbound_ifaddr
	177 3584 0 sysctl_icmp_ratelimit
	177 3616 0 sysctl_icmp_ratemask
	177 3648 0 sysctl_icmp_msgs_per_sec
	177 3680 0 sysctl_icmp_msgs_burst
	552 3712 0 ip_rt_min_pmtu
	177 3744 0 ip_rt_mtu_expires
	177 3776 0 ip_rt_min_advmss
	1308 3808 0 ip_local_ports
	1272 3872 0 sysctl_tcp_ecn
	1272 3880 0 sysctl_tcp_ecn_fallback
	1272 3888 0 sysctl_ip_default_ttl
	1272 3896 0 sysctl_ip_no_pmtu_disc
	1272 3904 0 sysctl_ip_fwd_update_priority
	1272 3912 0 sysctl_ip_nonlocal_bind
	1272 3920 0 sysctl_ip_autobind_reuse
	1272 3928 0 sysctl_ip_dynaddr
	1272 3936 0 sysctl_raw_l3mdev_accept
	1272 3944 0 sysctl_udp_early_demux
	1272 3952 0 sysctl_nexthop_compat_mode
	1272 3960 0 sysctl_fwmark_reflect
	1272 3968 0 sysctl_tcp_fwmark_accept
	1272 3976 0 sysctl_tcp_l3mdev_accept
	1272 3984 0 sysctl_tcp_mtu_probing
	177 4000 0 sysctl_tcp_mtu_probe_floor
	177 4032 0 sysctl_tcp_base_mss
	177 4064 0 sysctl_tcp_probe_threshold
	552 4096 0 sysctl_tcp_probe_interval
	177 4128 0 sysctl_tcp_keepalive_time
	177 4160 0 sysctl_tcp_keepalive_intvl
	1272 4192 0 sysctl_tcp_keepalive_probes
	1272 4200 0 sysctl_tcp_syn_retries
	1272 4208 0 sysctl_tcp_synack_retries
	1272 4216 0 sysctl_tcp_syncookies
	1272 4224 0 sysctl_tcp_migrate_req
	1272 4232 0 sysctl_tcp_comp_sack_nr
	1272 4240 0 sysctl_tcp_backlog_ack_defer
	1272 4248 0 sysctl_tcp_pingpong_thresh
	1272 4256 0 sysctl_tcp_retries1
	1272 4264 0 sysctl_tcp_retries2
	1272 4272 0 sysctl_tcp_orphan_retries
	1272 4280 0 sysctl_tcp_tw_reuse
	177 4288 0 sysctl_tcp_fin_timeout
	1272 4320 0 sysctl_tcp_sack
	1272 4328 0 sysctl_tcp_window_scaling
	1272 4336 0 sysctl_tcp_timestamps
	177 4352 0 sysctl_tcp_rto_min_us
	1272 4384 0 sysctl_tcp_recovery
	1272 4392 0 sysctl_tcp_thin_linear_timeouts
	1272 4400 0 sysctl_tcp_slow_start_after_idle
	1272 4408 0 sysctl_tcp_retrans_collapse
	1272 4416 0 sysctl_tcp_stdurg
	1272 4424 0 sysctl_tcp_rfc1337
	1272 4432 0 sysctl_tcp_abort_on_overflow
	1272 4440 0 sysctl_tcp_fack
	177 4448 0 sysctl_tcp_max_reordering
	177 4480 0 sysctl_tcp_adv_win_scale
	1272 4512 0 sysctl_tcp_dsack
	1272 4520 0 sysctl_tcp_app_win
	1272 4528 0 sysctl_tcp_frto
	1272 4536 0 sysctl_tcp_nometrics_save
	1272 4544 0 sysctl_tcp_no_ssthresh_metrics_save
	1272 4552 0 sysctl_tcp_workaround_signed_windows
	177 4576 0 sysctl_tcp_challenge_ack_limit
	1272 4608 0 sysctl_tcp_min_tso_segs
	1272 4616 0 sysctl_tcp_reflect_tos
	177 4640 0 sysctl_tcp_invalid_ratelimit
	177 4672 0 sysctl_tcp_pacing_ss_ratio
	177 4704 0 sysctl_tcp_pacing_ca_ratio
	182 4736 0 sysctl_tcp_child_ehash_entries
	162 4800 0 sysctl_tcp_comp_sack_delay_ns
	162 4864 0 sysctl_tcp_comp_sack_slack_ns
	177 4928 0 sysctl_max_syn_backlog
	177 4960 0 sysctl_tcp_fastopen
	1309 4992 0 tcp_congestion_control
	1310 5056 0 tcp_fastopen_ctx
	182 5120 0 sysctl_tcp_fastopen_blackhole_timeout
	369 5152 0 tfo_active_disable_times
	162 5184 0 tfo_active_disable_stamp
	552 5248 0 tcp_challenge_timestamp
	552 5280 0 tcp_challenge_count
	1272 5312 0 sysctl_tcp_plb_enabled
	1272 5320 0 sysctl_tcp_plb_idle_rehash_rounds
	1272 5328 0 sysctl_tcp_plb_rehash_rounds
	1272 5336 0 sysctl_tcp_plb_suspend_rto_sec
	177 5344 0 sysctl_tcp_plb_cong_thresh
	177 5376 0 sysctl_udp_wmem_min
	177 5408 0 sysctl_udp_rmem_min
	1272 5440 0 sysctl_fib_notify_on_flag_change
	1272 5448 0 sysctl_tcp_syn_linear_timeouts
	1272 5456 0 sysctl_udp_l3mdev_accept
	1272 5464 0 sysctl_igmp_llm_reports
	177 5472 0 sysctl_igmp_max_memberships
	177 5504 0 sysctl_igmp_max_msf
	177 5536 0 sysctl_igmp_qrv
	1311 5568 0 ping_group_range
	369 5696 0 dev_addr_genid
	182 5728 0 sysctl_udp_child_hash_entries
	351 5760 0 sysctl_local_reserved_ports
	177 5824 0 sysctl_ip_prot_sock
	553 5888 0 mr_tables
	1304 6016 0 mr_rules_ops
	1312 6080 0 sysctl_fib_multipath_hash_seed
	552 6144 0 sysctl_fib_multipath_hash_fields
	1272 6176 0 sysctl_fib_multipath_use_neigh
	1272 6184 0 sysctl_fib_multipath_hash_policy
	1313 6208 0 notifier_ops
	182 6272 0 fib_seq
	1313 6336 0 ipmr_notifier_ops
	182 6400 0 ipmr_seq
	369 6432 0 rt_genid
	1314 6464 0 ip_id_key
struct 832 42 netns_ipv6
	1315 0 0 ip6_dst_ops
	1316 1536 0 sysctl
	1317 3008 0 devconf_all
	1317 3072 0 devconf_dflt
	1306 3136 0 peers
	1307 3200 0 fqdir
	1318 3264 0 fib6_null_entry
	1319 3328 0 ip6_null_entry
	1320 3392 0 rt6_stats
	1321 3456 0 ip6_fib_timer
	360 3776 0 fib_table_hash
	1322 3840 0 fib6_main_tbl
	553 3904 0 fib6_walkers
	1323 4032 0 fib6_walker_lock
	373 4096 0 fib6_gc_lock
	369 4128 0 ip6_rt_gc_expire
	162 4160 0 ip6_rt_last_gc
	286 4224 0 flowlabel_has_excl
	370 4232 0 fib6_has_custom_rules
	182 4256 0 fib6_rules_require_fldissect
	182 4288 0 fib6_routes_require_src
	1319 4352 0 ip6_prohibit_entry
	1319 4416 0 ip6_blk_hole_entry
	1322 4480 0 fib6_local_tbl
	1304 4544 0 fib6_rules_ops
	561 4608 0 ndisc_sk
	561 4672 0 tcp_sk
	561 4736 0 igmp_sk
	561 4800 0 mc_autojoin_sk
	360 4864 0 inet6_addr_lst
	373 4928 0 addrconf_hash_lock
	1324 4992 0 addr_chk_work
	553 5696 0 mr6_tables
	1304 5824 0 mr6_rules_ops
	369 5888 0 dev_addr_genid
	369 5920 0 fib6_sernum
	1325 5952 0 seg6_data
	1313 6016 0 notifier_ops
	1313 6080 0 ip6mr_notifier_ops
	182 6144 0 ipmr_seq
	1326 6208 0 ip6addrlbl_table
	1327 6336 0 ioam6_data
struct 304 47 netns_sctp
	1328 0 0 sctp_statistics
	559 64 0 proc_net_sctp
	1271 128 0 sysctl_header
	561 192 0 ctl_sock
	561 256 0 udp4_sock
	561 320 0 udp6_sock
	177 384 0 udp_port
	177 416 0 encap_port
	553 448 0 local_addr_list
	553 576 0 addr_waitq
	1321 704 0 addr_wq_timer
	553 1024 0 auto_asconf_splist
	373 1152 0 addr_wq_lock
	373 1184 0 local_addr_lock
	182 1216 0 rto_initial
	182 1248 0 rto_min
	182 1280 0 rto_max
	177 1312 0 rto_alpha
	177 1344 0 rto_beta
	177 1376 0 max_burst
	177 1408 0 cookie_preserve_enable
	348 1472 0 sctp_hmac_alg
	182 1536 0 valid_cookie_life
	182 1568 0 sack_timeout
	182 1600 0 hb_interval
	182 1632 0 probe_interval
	177 1664 0 max_retrans_association
	177 1696 0 max_retrans_path
	177 1728 0 max_retrans_init
	177 1760 0 pf_retrans
	177 1792 0 ps_retrans
	177 1824 0 pf_enable
	177 1856 0 pf_expose
	177 1888 0 sndbuf_policy
	177 1920 0 rcvbuf_policy
	177 1952 0 default_auto_asconf
	177 1984 0 addip_enable
	177 2016 0 addip_noauth
	177 2048 0 prsctp_enable
	177 2080 0 reconf_enable
	177 2112 0 auth_enable
	177 2144 0 intl_enable
	177 2176 0 ecn_enable
	177 2208 0 scope_policy
	177 2240 0 rwnd_upd_shift
	162 2304 0 max_autoclose
	177 2368 0 l3mdev_accept
struct 264 10 netns_nf
	559 0 0 proc_netfilter
	1329 64 0 nf_loggers
	1271 768 0 nf_log_dir_header
	1271 832 0 nf_lwtnl_dir_header
	1330 896 0 hooks_ipv4
	1330 1216 0 hooks_ipv6
	1331 1536 0 hooks_arp
	1330 1728 0 hooks_bridge
	182 2048 0 defrag_ipv4_users
	182 2080 0 defrag_ipv6_users
struct 232 10 netns_ct
	370 0 0 ecache_dwork_pending
	1272 8 0 sysctl_log_invalid
	1272 16 0 sysctl_events
	1272 24 0 sysctl_acct
	1272 32 0 sysctl_tstamp
	1272 40 0 sysctl_checksum
	1332 64 0 stat
	1333 128 0 nf_conntrack_event_cb
	1334 192 0 nf_ct_proto
	369 1792 0 labels_used
struct 8 2 netns_nftables
	182 0 0 base_seq
	1272 32 0 gencursor
struct 8 1 netns_ft
	1335 0 0 stat
ptr 8 struct net_generic *
struct 64 3 netns_bpf
	1336 0 0 run_array
	1337 128 0 progs
	1338 256 0 links
struct 960 34 netns_xfrm
	553 0 0 state_all
	360 128 0 state_bydst
	360 192 0 state_bysrc
	360 256 0 state_byspi
	360 320 0 state_byseq
	360 384 0 state_cache_input
	182 448 0 state_hmask
	182 480 0 state_num
	1339 512 0 state_hash_work
	553 768 0 policy_all
	360 896 0 policy_byidx
	182 960 0 policy_idx_hmask
	182 992 0 idx_generator
	1340 1024 0 policy_bydst
	1341 1408 0 policy_count
	1339 1600 0 policy_hash_work
	1342 1856 0 policy_hthresh
	553 2240 0 inexact_bins
	561 2368 0 nlsk
	561 2432 0 nlsk_stash
	552 2496 0 sysctl_aevent_etime
	552 2528 0 sysctl_aevent_rseqth
	177 2560 0 sysctl_larval_drop
	552 2592 0 sysctl_acq_expires
	1343 2624 0 policy_default
	1271 2688 0 sysctl_hdr
	1315 3072 0 xfrm4_dst_ops
	1315 4608 0 xfrm6_dst_ops
	373 6144 0 xfrm_state_lock
	1344 6176 0 xfrm_state_hash_generation
	1344 6208 0 xfrm_policy_hash_generation
	373 6240 0 xfrm_policy_lock
	1285 6272 0 xfrm_cfg_mutex
	1324 6528 0 nat_keepalive_work
typedef 8 1345 u64
ptr 8 struct netns_ipvs *
struct 72 7 netns_mpls
	177 0 0 ip_ttl_propagate
	177 32 0 default_ttl
	1346 64 0 platform_labels
	1347 128 0 platform_label
	1285 192 0 platform_mutex
	1348 448 0 platform_label_seq
	1271 512 0 ctl
struct 40 2 netns_xdp
	1285 0 0 lock
	1286 256 0 list
struct 96 12 netns_smc
	1349 0 0 smc_stats
	1285 64 0 mutex_fback_rsn
	1350 320 0 fback_rsn
	370 384 0 limit_smc_hs
	1271 448 0 smc_hdr
	182 512 0 sysctl_autocorking_size
	182 544 0 sysctl_smcr_buf_type
	177 576 0 sysctl_smcr_testlink_time
	177 608 0 sysctl_wmem
	177 640 0 sysctl_rmem
	177 672 0 sysctl_max_links_per_lgr
	177 704 0 sysctl_max_conns_per_lgr
array 0 1351 0
union 8 2 -
	1352 0 0 -
	1353 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1354 netdev_features_t
typedef 2 1355 u16
typedef 2 1356 s16
array 64 1357 16
array 16 1358 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1351 0
array 0 1351 0
union 8 3 -
	1359 0 0 lstats
	1360 0 0 tstats
	1361 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1351 0
array 0 1351 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1362 u32
ptr 8 rx_handler_func_t *
typedef 8 1363 possible_net_t
ptr 8 struct netpoll_info *
array 0 1351 0
array 16 916 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	606 0 0 upper
	606 128 0 lower
typedef 4 608 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1364 0 0 -
	1365 64 0 -
	1366 128 0 -
	1367 192 0 -
	1368 256 0 -
	1369 320 0 -
	1370 384 0 -
	1371 448 0 -
	1372 512 0 -
	1373 576 0 -
	1374 640 0 -
	1375 704 0 -
	1376 768 0 -
	1377 832 0 -
	1378 896 0 -
	1379 960 0 -
	1380 1024 0 -
	1381 1088 0 -
	1382 1152 0 -
	1383 1216 0 -
	1384 1280 0 -
	1385 1344 0 -
	1386 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1387 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 286 32
typedef 4 1388 spinlock_t
struct 32 3 netdev_hw_addr_list
	606 0 0 list
	177 128 0 count
	1389 192 0 tree
ptr 8 struct kset *
typedef 1 1128 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1113 0 0 next
	1114 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 675 16
struct 40 4 timer_list
	639 0 0 entry
	162 128 0 expires
	1390 192 0 function
	608 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1351 u8
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
	1391 0 0 kobj
	318 512 0 parent
	319 576 0 p
	211 640 0 init_name
	320 704 0 type
	321 768 0 bus
	322 832 0 driver
	166 896 0 platform_data
	166 960 0 driver_data
	1392 1024 0 driver_override
	1393 1152 0 mutex
	1394 1408 0 links
	1395 1856 0 power
	326 4352 0 pm_domain
	327 4416 0 em_pd
	1396 4480 0 msi
	329 4608 0 dma_ops
	330 4672 0 dma_mask
	1354 4736 0 coherent_dma_mask
	1354 4800 0 bus_dma_limit
	331 4864 0 dma_range_map
	332 4928 0 dma_parms
	606 4992 0 dma_pools
	333 5120 0 dma_io_tlb_mem
	1397 5184 0 archdata
	335 5184 0 of_node
	336 5248 0 fwnode
	177 5312 0 numa_node
	1398 5344 0 devt
	608 5376 0 id
	629 5408 0 devres_lock
	606 5440 0 devres_head
	338 5568 0 class
	272 5632 0 groups
	276 5696 0 release
	339 5760 0 iommu_group
	340 5824 0 iommu
	341 5888 0 physical_location
	1399 5952 0 removable
	632 5984 1 offline_disabled
	632 5985 1 offline
	632 5986 1 of_node_reused
	632 5987 1 state_synced
	632 5988 1 can_match
	632 5989 1 dma_skip_sync
	632 5990 1 dma_iommu
	1400 6016 0 flags
array 32 655 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 646 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1401 3
array 32 646 32
typedef 0 1402 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1113 0 0 first
ptr 8 struct dim_irq_moder *
array 0 646 0
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	75 0 0 list
	252 0 0 rcu
union 40 5 -
	1403 0 0 -
	1404 0 0 -
	1405 0 0 -
	1406 0 0 -
	252 0 0 callback_head
union 4 2 -
	182 0 0 page_type
	160 0 0 _mapcount
struct 48 8 page_pool_params_fast
	182 0 0 order
	182 32 0 pool_size
	177 64 0 nid
	318 128 0 dev
	1407 192 0 napi
	1408 256 0 dma_dir
	182 288 0 max_len
	182 320 0 offset
typedef 4 1409 u32
array 0 828 0
int 8 s long int
typedef 8 162 netmem_ref
array 0 828 0
struct 0 0 -
struct 88 4 delayed_work
	1410 0 0 work
	1411 256 0 timer
	401 576 0 wq
	177 640 0 cpu
struct 1032 2 pp_alloc_cache
	688 0 0 count
	1412 64 0 cache
struct 192 8 ptr_ring
	177 0 0 producer
	416 32 0 producer_lock
	177 512 0 consumer_head
	177 544 0 consumer_tail
	416 576 0 consumer_lock
	177 1024 0 size
	177 1056 0 batch
	499 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	416 0 0 xa_lock
	1413 32 0 xa_flags
	166 64 0 xa_head
typedef 4 1414 atomic_t
typedef 4 1415 refcount_t
typedef 8 1416 u64
struct 32 5 page_pool_params_slow
	565 0 0 netdev
	182 64 0 queue_idx
	182 96 0 flags
	1417 128 0 init_callback
	166 192 0 init_arg
struct 32 4 -
	1418 0 0 list
	701 128 0 detach_time
	688 192 0 napi_id
	688 224 0 id
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
struct 32 8 pcpu_block_md
	177 0 0 scan_hint
	177 32 0 scan_hint_start
	177 64 0 contig_hint
	177 96 0 contig_hint_start
	177 128 0 left_free
	177 160 0 right_free
	177 192 0 first_free
	177 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1128 bool
ptr 8 struct pcpuobj_ext *
array 0 162 0
typedef 1 1419 s8
array 47 710 47
int 2 s short int
array 12 710 12
array 48 162 6
typedef 4 1420 raw_spinlock_t
typedef 8 1196 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 154 5
array 163872 155 2
array 96 244 4
ptr 8 struct task_struct *
struct 208 8 lru_gen_mm_walk
	1421 0 0 lruvec
	162 64 0 seq
	162 128 0 next_addr
	1422 192 0 nr_pages
	1423 1472 0 mm_stats
	177 1600 0 batched
	266 1632 0 can_swap
	266 1640 0 force_scan
struct 232 4 lru_gen_memcg
	162 0 0 seq
	970 64 0 nr_memcgs
	1424 256 0 fifo
	165 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 282 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	162 0 0 total
	162 64 0 ignored
	162 128 0 failed
	162 192 0 delayed
	162 256 0 recovered
array 32 304 4
array 0 1425 0
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1426 0 0 owner
	1427 64 0 wait_lock
	1428 96 0 osq
	1429 128 0 wait_list
typedef 24 1430 wait_queue_head_t
typedef 1 1128 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1431 atomic_long_t
struct 16 2 prb_data_blk_lpos
	162 0 0 begin
	162 64 0 next
typedef 8 1432 u64
typedef 2 1433 u16
typedef 1 1434 u8
typedef 4 1435 u32
struct 64 2 dev_printk_info
	1436 0 0 subsystem
	1437 128 0 device
struct 48 6 prb_desc_ring
	182 0 0 count_bits
	1438 64 0 descs
	1439 128 0 infos
	739 192 0 head_id
	739 256 0 tail_id
	739 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	182 0 0 size_bits
	348 64 0 data
	739 128 0 head_lpos
	739 192 0 tail_lpos
union 16 3 -
	1440 0 0 pt_rcu_head
	412 0 0 pt_list
	1441 0 0 -
union 8 4 -
	162 0 0 pt_index
	816 0 0 pt_mm
	751 0 0 pt_frag_refcount
	751 0 0 pt_share_count
union 8 2 -
	162 0 0 _pt_pad_2
	1442 0 0 ptl
typedef 4 1443 atomic_t
ptr 8 struct rb_node *
ptr 8 struct elevator_queue *
typedef 4 1444 refcount_t
struct 16 2 percpu_ref
	162 0 0 percpu_count_ptr
	1140 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1445 0 0 features
	1446 32 0 flags
	162 64 0 seg_boundary_mask
	162 128 0 virt_boundary_mask
	182 192 0 max_hw_sectors
	182 224 0 max_dev_sectors
	182 256 0 chunk_sectors
	182 288 0 max_sectors
	182 320 0 max_user_sectors
	182 352 0 max_segment_size
	182 384 0 physical_block_size
	182 416 0 logical_block_size
	182 448 0 alignment_offset
	182 480 0 io_min
	182 512 0 io_opt
	182 544 0 max_discard_sectors
	182 576 0 max_hw_discard_sectors
	182 608 0 max_user_discard_sectors
	182 640 0 max_secure_erase_sectors
	182 672 0 max_write_zeroes_sectors
	182 704 0 max_zone_append_sectors
	182 736 0 discard_granularity
	182 768 0 discard_alignment
	182 800 0 zone_write_granularity
	182 832 0 atomic_write_hw_max
	182 864 0 atomic_write_max_sectors
	182 896 0 atomic_write_hw_boundary
	182 928 0 atomic_write_boundary_sectors
	182 960 0 atomic_write_hw_unit_min
	182 992 0 atomic_write_unit_min
	182 1024 0 atomic_write_hw_unit_max
	182 1056 0 atomic_write_unit_max
	183 1088 0 max_segments
	183 1104 0 max_integrity_segments
	183 1120 0 max_discard_segments
	182 1152 0 max_open_zones
	182 1184 0 max_active_zones
	182 1216 0 dma_alignment
	182 1248 0 dma_pad_mask
	1447 1280 0 integrity
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
	189 0 0 entry
	162 128 0 expires
	1390 192 0 function
	1096 256 0 flags
struct 32 3 work_struct
	1118 0 0 data
	192 64 0 entry
	1448 192 0 func
array 8 162 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	950 0 0 next
	1127 64 0 func
typedef 24 1449 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1128 bool
typedef 8 1450 resource_size_t
ptr 8 struct resource *
typedef 4 1451 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1452 raw_spinlock_t
typedef 4 1453 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	182 0 0 order
	230 64 0 data
ptr 8 struct buffer_page *
typedef 8 1454 size_t
typedef 8 1455 rb_time_t
array 40 784 5
typedef 8 1456 u64
struct 32 4 mutex
	1457 0 0 owner
	776 64 0 wait_lock
	1458 96 0 osq
	227 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1457 0 0 data
	227 64 0 entry
	1459 192 0 func
struct 32 2 completion
	182 0 0 done
	1460 64 0 wait
struct 88 7 rb_irq_work
	1461 0 0 work
	1462 256 0 waiters
	1462 448 0 full_waiters
	774 640 0 seq
	1019 672 0 waiters_pending
	1019 680 0 full_waiters_pending
	1019 688 0 wakeup_full
typedef 4 1463 spinlock_t
union 32 2 -
	1464 0 0 dir_offsets
	1465 0 0 -
struct 16 2 timespec64
	1466 0 0 tv_sec
	690 64 0 tv_nsec
struct 16 2 shared_policy
	1467 0 0 root
	1468 64 0 lock
struct 16 2 simple_xattrs
	1467 0 0 rb_root
	1468 64 0 lock
typedef 4 1469 atomic_t
struct 624 57 inode
	1470 0 0 i_mode
	183 16 0 i_opflags
	1471 32 0 i_uid
	1472 64 0 i_gid
	182 96 0 i_flags
	426 128 0 i_acl
	426 192 0 i_default_acl
	427 256 0 i_op
	301 320 0 i_sb
	204 384 0 i_mapping
	166 448 0 i_security
	162 512 0 i_ino
	1473 576 0 -
	1474 608 0 i_rdev
	1475 640 0 i_size
	1466 704 0 i_atime_sec
	1466 768 0 i_mtime_sec
	1466 832 0 i_ctime_sec
	1476 896 0 i_atime_nsec
	1476 928 0 i_mtime_nsec
	1476 960 0 i_ctime_nsec
	1476 992 0 i_generation
	791 1024 0 i_lock
	183 1056 0 i_bytes
	1477 1072 0 i_blkbits
	1478 1080 0 i_write_hint
	1479 1088 0 i_blocks
	1476 1152 0 i_state
	1480 1216 0 i_rwsem
	162 1536 0 dirtied_when
	162 1600 0 dirtied_time_when
	1481 1664 0 i_hash
	1429 1792 0 i_io_list
	433 1920 0 i_wb
	177 1984 0 i_wb_frn_winner
	1482 2016 0 i_wb_frn_avg_time
	1482 2032 0 i_wb_frn_history
	1429 2048 0 i_lru
	1429 2176 0 i_sb_list
	1429 2304 0 i_wb_list
	1483 2432 0 -
	1484 2560 0 i_version
	1484 2624 0 i_sequence
	796 2688 0 i_count
	796 2720 0 i_dio_count
	796 2752 0 i_writecount
	796 2784 0 i_readcount
	1485 2816 0 -
	437 2880 0 i_flctx
	1486 2944 0 i_data
	1429 4480 0 i_devices
	1487 4608 0 -
	1488 4672 0 i_fsnotify_mask
	440 4736 0 i_fsnotify_marks
	441 4800 0 i_crypt_info
	442 4864 0 i_verity_info
	166 4928 0 i_private
struct 24 2 sigpending
	75 0 0 list
	948 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1489 0 0 node
	801 256 0 _softexpires
	1490 320 0 function
	1491 384 0 base
	430 448 0 state
	430 456 0 is_rel
	430 464 0 is_soft
	430 472 0 is_hard
typedef 8 716 ktime_t
array 32 1492 2
struct 24 1 thread_group_cputimer
	1493 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1494 0 0 bases
	182 576 0 timers_active
	182 608 0 expiry_active
array 32 806 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1495 seqlock_t
struct 56 7 task_io_accounting
	169 0 0 rchar
	169 64 0 wchar
	169 128 0 syscr
	169 192 0 syscw
	169 256 0 read_bytes
	169 320 0 write_bytes
	169 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 1496 16
struct 56 7 pacct_struct
	177 0 0 ac_flag
	690 64 0 ac_exitcode
	162 128 0 ac_mem
	169 192 0 ac_utime
	169 256 0 ac_stime
	162 320 0 ac_minflt
	162 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
union 24 4 -
	1497 0 0 -
	1498 0 0 rbnode
	553 0 0 list
	554 0 0 ll_node
union 8 2 -
	1499 0 0 tstamp
	581 0 0 skb_mstamp_ns
array 48 916 48
union 16 3 -
	1500 0 0 -
	553 0 0 tcp_tsorted_anchor
	162 0 0 _sk_redir
typedef 2 183 __u16
array 0 823 0
typedef 1 286 __u8
union 60 2 -
	1501 0 0 -
	1502 0 0 headers
typedef 4 182 sk_buff_data_t
ptr 8 unsigned char *
ptr 8 struct skb_ext *
typedef 1 286 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1503 0 0 hwtstamps
	1504 0 0 xsk_meta
array 272 1505 17
union 32 2 -
	1506 0 0 -
	1507 0 0 callback_head
typedef 4 1508 atomic_t
struct 136 25 sock_common
	1509 0 0 -
	1510 64 0 -
	1511 96 0 -
	183 128 0 skc_family
	286 144 0 skc_state
	286 152 4 skc_reuse
	286 156 1 skc_reuseport
	286 157 1 skc_ipv6only
	286 158 1 skc_net_refcnt
	177 160 0 skc_bound_dev_if
	1512 192 0 -
	863 320 0 skc_prot
	610 384 0 skc_net
	1513 448 0 skc_v6_daddr
	1513 576 0 skc_v6_rcv_saddr
	498 704 0 skc_cookie
	1514 768 0 -
	1515 832 0 skc_dontcopy_begin
	1516 832 0 -
	183 960 0 skc_tx_queue_mapping
	183 976 0 skc_rx_queue_mapping
	1517 992 0 -
	854 1024 0 skc_refcnt
	1518 1056 0 skc_dontcopy_end
	1519 1056 0 -
array 0 1351 0
typedef 4 177 __s32
struct 24 3 sk_buff_head
	1520 0 0 -
	1362 128 0 qlen
	629 160 0 lock
struct 24 4 -
	622 0 0 rmem_alloc
	177 32 0 len
	829 64 0 head
	829 128 0 tail
array 0 1351 0
array 0 1351 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1521 0 0 sk_wq
	1521 0 0 sk_wq_raw
ptr 8 void (*)(struct sock *)
array 0 1351 0
array 0 1351 0
ptr 8 struct socket *
array 16 1522 2
array 0 1351 0
array 0 1351 0
typedef 32 1523 socket_lock_t
array 0 1351 0
array 0 1351 0
typedef 4 1524 refcount_t
union 8 2 -
	829 0 0 sk_send_head
	1389 0 0 tcp_rtx_queue
struct 16 3 page_frag
	732 0 0 page
	1362 64 0 offset
	1362 96 0 size
union 40 2 -
	643 0 0 sk_timer
	643 0 0 mptcp_retransmit_timer
array 0 1351 0
array 0 1351 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 182 gfp_t
array 0 1351 0
ptr 8 struct proto *
typedef 8 1525 rwlock_t
typedef 4 1526 kuid_t
typedef 8 1527 ktime_t
struct 16 3 sock_cgroup_data
	239 0 0 cgroup
	608 64 0 classid
	592 96 0 prioidx
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	950 0 0 next
	1127 64 0 func
typedef 0 1528 netns_tracker
struct 16 3 xarray
	629 0 0 xa_lock
	861 32 0 xa_flags
	166 64 0 xa_head
typedef 4 1529 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1530 0 0 wait
	737 192 0 fasync_list
	162 256 0 flags
	870 320 0 rcu
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
typedef 4 1531 u32
typedef 4 1532 refcount_t
union 512 2 -
	1533 0 0 entries
	1534 0 0 -
struct 96 4 kset
	346 0 0 list
	1163 128 0 list_lock
	1535 192 0 kobj
	465 704 0 uevent_ops
struct 32 4 mutex
	1536 0 0 owner
	1537 64 0 wait_lock
	1538 96 0 osq
	346 128 0 wait_list
struct 48 2 blocking_notifier_head
	1539 0 0 rwsem
	1270 320 0 head
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
typedef 2 183 __u16
struct 8 1 hlist_bl_head
	1146 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	182 0 0 flags
	158 64 0 dqio_sem
	1540 384 0 files
	1541 576 0 info
	1542 2304 0 ops
struct 304 4 sb_writers
	183 0 0 frozen
	177 32 0 freeze_kcount
	177 64 0 freeze_ucount
	1543 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 916 32
typedef 16 1544 uuid_t
array 37 916 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1545 0 0 node
	75 64 0 list
	177 192 0 shrinker_id
	266 224 0 memcg_aware
	153 256 0 xa
ptr 8 struct page **
typedef 4 1546 spinlock_t
struct 40 3 plist_node
	177 0 0 prio
	75 64 0 prio_list
	75 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 75 10
array 40 182 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	752 0 0 rb_node
struct 32 2 completion
	182 0 0 done
	1547 64 0 wait
array 0 907 0
char 1 u char
typedef 1 1128 bool
struct 16 4 __call_single_node
	1169 0 0 llist
	1548 64 0 -
	234 96 0 src
	234 112 0 dst
struct 256 23 sched_entity
	1549 0 0 load
	114 128 0 run_node
	169 320 0 deadline
	169 384 0 min_vruntime
	169 448 0 min_slice
	75 512 0 group_node
	286 640 0 on_rq
	286 648 0 sched_delayed
	286 656 0 rel_deadline
	286 664 0 custom_slice
	169 704 0 exec_start
	169 768 0 sum_exec_runtime
	169 832 0 prev_sum_exec_runtime
	169 896 0 vruntime
	716 960 0 vlag
	169 1024 0 slice
	169 1088 0 nr_migrations
	177 1152 0 depth
	1550 1216 0 parent
	1551 1280 0 cfs_rq
	1551 1344 0 my_q
	162 1408 0 runnable_weight
	1552 1536 0 avg
struct 48 7 sched_rt_entity
	75 0 0 run_list
	162 128 0 timeout
	162 192 0 watchdog_stamp
	182 256 0 time_slice
	183 288 0 on_rq
	183 304 0 on_list
	1553 320 0 back
struct 240 23 sched_dl_entity
	114 0 0 rb_node
	169 192 0 dl_runtime
	169 256 0 dl_deadline
	169 320 0 dl_period
	169 384 0 dl_bw
	169 448 0 dl_density
	716 512 0 runtime
	169 576 0 deadline
	182 640 0 flags
	182 672 1 dl_throttled
	182 673 1 dl_yielded
	182 674 1 dl_non_contending
	182 675 1 dl_overrun
	182 676 1 dl_server
	182 677 1 dl_server_active
	182 678 1 dl_defer
	182 679 1 dl_defer_armed
	182 680 1 dl_defer_running
	800 704 0 dl_timer
	800 1216 0 inactive_timer
	1554 1728 0 rq
	1555 1792 0 server_pick_task
	922 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	169 0 0 wait_start
	169 64 0 wait_max
	169 128 0 wait_count
	169 192 0 wait_sum
	169 256 0 iowait_count
	169 320 0 iowait_sum
	169 384 0 sleep_start
	169 448 0 sleep_max
	716 512 0 sum_sleep_runtime
	169 576 0 block_start
	169 640 0 block_max
	716 704 0 sum_block_runtime
	716 768 0 exec_max
	169 832 0 slice_max
	169 896 0 nr_migrations_cold
	169 960 0 nr_failed_migrations_affine
	169 1024 0 nr_failed_migrations_running
	169 1088 0 nr_failed_migrations_hot
	169 1152 0 nr_forced_migrations
	169 1216 0 nr_wakeups
	169 1280 0 nr_wakeups_sync
	169 1344 0 nr_wakeups_migrate
	169 1408 0 nr_wakeups_local
	169 1472 0 nr_wakeups_remote
	169 1536 0 nr_wakeups_affine
	169 1600 0 nr_wakeups_affine_attempts
	169 1664 0 nr_wakeups_passive
	169 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1556 cpumask_t
union 4 2 rcu_special
	1557 0 0 b
	337 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	162 0 0 pcount
	811 64 0 run_delay
	811 128 0 last_arrival
	811 192 0 last_queued
struct 56 3 restart_block
	162 0 0 arch_data
	1558 64 0 fn
	1559 128 0 -
typedef 4 1560 pid_t
array 64 295 4
ptr 8 struct completion *
struct 48 7 vtime
	1239 0 0 seqcount
	811 64 0 starttime
	1561 128 0 state
	182 160 0 cpu
	169 192 0 utime
	169 256 0 stime
	169 320 0 gtime
struct 56 3 posix_cputimers_work
	252 0 0 work
	206 128 0 mutex
	182 384 0 scheduled
array 16 916 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1562 0 0 undo_list
struct 16 1 sysv_shm
	75 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1563 sigset_t
typedef 8 1564 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	177 0 0 mode
	160 32 0 filter_count
	1565 64 0 filter
struct 32 4 syscall_user_dispatch
	348 0 0 selector
	162 64 0 offset
	162 128 0 len
	266 192 0 on_dispatch
struct 8 1 wake_q_node
	1566 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1567 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 430 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 162 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1568 0 0 arch
	266 8192 0 flush_required
	266 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	732 0 0 page
	439 64 0 offset
	439 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	295 0 0 entry
	162 128 0 expires
	1390 192 0 function
	337 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 811 __u64
struct 8 1 llist_head
	1266 0 0 first
struct 4416 22 thread_struct
	1569 0 0 tls_array
	162 192 0 sp
	183 256 0 es
	183 272 0 ds
	183 288 0 fsindex
	183 304 0 gsindex
	162 320 0 fsbase
	162 384 0 gsbase
	1570 448 0 ptrace_bps
	162 704 0 virtual_dr6
	162 768 0 ptrace_dr7
	162 832 0 cr2
	162 896 0 trap_nr
	162 960 0 error_code
	1571 1024 0 io_bitmap
	162 1088 0 iopl_emul
	182 1152 1 iopl_warn
	337 1184 0 pkru
	162 1216 0 features
	162 1280 0 features_locked
	1572 1344 0 shstk
	1573 1536 0 fpu
struct 56 8 tk_read_base
	1574 0 0 clock
	986 64 0 mask
	986 128 0 cycle_last
	992 192 0 mult
	992 224 0 shift
	986 256 0 xtime_nsec
	988 320 0 base
	986 384 0 base_real
typedef 8 1575 u64
struct 16 2 timespec64
	1576 0 0 tv_sec
	690 64 0 tv_nsec
typedef 8 991 ktime_t
typedef 4 1577 s32
typedef 1 1578 u8
typedef 8 1579 s64
typedef 4 1580 u32
typedef 4 1581 spinlock_t
struct 8 1 hlist_nulls_head
	1195 0 0 first
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
struct 40 5 array_buffer
	1582 0 0 tr
	775 64 0 buffer
	1583 128 0 data
	1584 192 0 time_start
	177 256 0 cpu
typedef 1 1128 bool
typedef 4 1585 spinlock_t
struct 32 3 work_struct
	1586 0 0 data
	995 64 0 entry
	1587 192 0 func
struct 32 3 irq_work
	1588 0 0 node
	1589 128 0 func
	1590 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1591 arch_spinlock_t
array 3704 1009 463
ptr 8 struct tracer *
array 32 286 32
typedef 4 1592 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1108 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1108 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1113 0 0 next
	1114 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1128 bool
struct 24 3 notifier_block
	1593 0 0 notifier_call
	1270 64 0 next
	177 128 0 priority
typedef 4 1208 depot_stack_handle_t
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	1594 0 0 sysname
	1594 520 0 nodename
	1594 1040 0 release
	1594 1560 0 version
	1594 2080 0 machine
	1594 2600 0 domainname
struct 24 4 ns_common
	191 0 0 stashed
	1249 64 0 ops
	182 128 0 inum
	1595 160 0 count
union 16 2 -
	1596 0 0 -
	252 0 0 vm_rcu
typedef 8 1597 pgprot_t
union 8 2 -
	1598 0 0 vm_flags
	1598 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	114 0 0 rb
	162 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1599 0 0 ctx
array 896 162 112
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
typedef 8 1600 phys_addr_t
struct 24 3 rb_node
	162 0 0 __rb_parent_color
	752 64 0 rb_right
	752 128 0 rb_left
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
union 8 2 -
	162 0 0 subtree_max_size
	979 0 0 vm
array 6144 1601 256
typedef 4 1602 spinlock_t
typedef 1 1128 bool
struct 32 3 rb_list
	1603 0 0 root
	1053 64 0 head
	1056 192 0 lock
struct 32 3 work_struct
	1604 0 0 data
	1053 64 0 entry
	1605 192 0 func
union 16 2 -
	1065 0 0 entry
	1606 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1607 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1608 u64
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
ptr 8 struct worker_pool *
array 32 916 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1609 0 0 private_list
	1610 0 0 callback_head
array 512 166 64
union 24 2 -
	1611 0 0 tags
	1611 0 0 marks
array 32 162 4
array 40 690 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 54 11
array 16 162 2
array 96 282 12
array 48 282 6
array 81936 156 5121
ptr 8 struct zone *
struct 4 1 optimistic_spin_queue
	160 0 0 tail
struct 4 1 -
	177 0 0 counter
struct 4 1 spinlock
	1612 0 0 -
typedef 4 1613 refcount_t
typedef 8 405 sector_t
typedef 4 1614 dev_t
struct 760 47 device
	190 0 0 kobj
	318 512 0 parent
	319 576 0 p
	211 640 0 init_name
	320 704 0 type
	321 768 0 bus
	322 832 0 driver
	166 896 0 platform_data
	166 960 0 driver_data
	1615 1024 0 driver_override
	196 1152 0 mutex
	1616 1408 0 links
	1617 1856 0 power
	326 4352 0 pm_domain
	327 4416 0 em_pd
	1618 4480 0 msi
	329 4608 0 dma_ops
	330 4672 0 dma_mask
	405 4736 0 coherent_dma_mask
	405 4800 0 bus_dma_limit
	331 4864 0 dma_range_map
	332 4928 0 dma_parms
	192 4992 0 dma_pools
	333 5120 0 dma_io_tlb_mem
	1619 5184 0 archdata
	335 5184 0 of_node
	336 5248 0 fwnode
	177 5312 0 numa_node
	1088 5344 0 devt
	1096 5376 0 id
	185 5408 0 devres_lock
	192 5440 0 devres_head
	338 5568 0 class
	272 5632 0 groups
	276 5696 0 release
	339 5760 0 iommu_group
	340 5824 0 iommu
	341 5888 0 physical_location
	1620 5952 0 removable
	771 5984 1 offline_disabled
	771 5985 1 offline
	771 5986 1 of_node_reused
	771 5987 1 state_synced
	771 5988 1 can_match
	771 5989 1 dma_skip_sync
	771 5990 1 dma_iommu
	764 6016 0 flags
typedef 2 183 umode_t
typedef 4 1621 kuid_t
typedef 4 1622 kgid_t
union 4 2 -
	182 0 0 i_nlink
	182 0 0 __i_nlink
typedef 8 1623 loff_t
typedef 8 1624 time64_t
typedef 4 1107 u32
typedef 1 1625 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 405 blkcnt_t
struct 40 5 rw_semaphore
	1118 0 0 count
	1118 64 0 owner
	1120 128 0 osq
	1119 160 0 wait_lock
	192 192 0 wait_list
typedef 2 1626 u16
union 16 2 -
	1627 0 0 i_dentry
	768 0 0 i_rcu
typedef 8 1628 atomic64_t
union 8 2 -
	354 0 0 i_fop
	1199 0 0 free_inode
struct 192 15 address_space
	157 0 0 host
	393 64 0 i_pages
	1100 192 0 invalidate_lock
	1186 512 0 gfp_mask
	187 544 0 i_mmap_writable
	1629 576 0 i_mmap
	162 704 0 nrpages
	162 768 0 writeback_index
	163 832 0 a_ops
	162 896 0 flags
	1630 960 0 wb_err
	185 992 0 i_private_lock
	192 1024 0 i_private_list
	1100 1152 0 i_mmap_rwsem
	166 1472 0 i_private_data
union 8 4 -
	973 0 0 i_pipe
	1200 0 0 i_cdev
	348 0 0 i_link
	182 0 0 i_dir_seq
typedef 4 182 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1631 0 0 -
struct 40 4 wait_queue_entry
	182 0 0 flags
	166 64 0 private
	1632 128 0 func
	192 192 0 entry
struct 4 1 -
	177 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	754 0 0 refcount
struct 16 3 blk_mq_queue_map
	458 0 0 mq_map
	182 64 0 nr_queues
	182 96 0 queue_offset
typedef 8 1103 atomic_long_t
typedef 4 1633 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	187 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 337 __kernel_dev_t
typedef 2 183 __u16
typedef 1 286 __u8
typedef 4 182 __u32
struct 4 1 refcount_struct
	1634 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1457 0 0 a
typedef 4 182 __u32
array 0 916 0
struct 24 3 task_cputime
	169 0 0 stime
	169 64 0 utime
	811 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	165 0 0 lock
	75 64 0 head
typedef 8 1607 work_func_t
array 304 1139 38
array 304 304 38
array 38 430 38
array 304 169 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4 1 -
	1635 0 0 val
struct 4 1 -
	1636 0 0 val
struct 8 1 -
	169 0 0 val
struct 4 1 refcount_struct
	160 0 0 refs
struct 4 1 seqcount_spinlock
	1239 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1637 0 0 -
	169 0 0 hash_len
union 8 2 -
	982 0 0 lock_count
	1638 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	293 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1639 pm_message_t
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
typedef 4 1640 spinlock_t
ptr 8 void (*)(struct klist_node *)
struct 4 1 kref
	1641 0 0 refcount
typedef 1 286 __u8
ptr 8 struct vfsmount *
typedef 8 1642 __kernel_loff_t
struct 8 1 llist_node
	1266 0 0 next
struct 32 6 file_ra_state
	162 0 0 start
	182 64 0 size
	182 96 0 async_size
	182 128 0 ra_pages
	182 160 0 mmap_miss
	358 192 0 prev_pos
typedef 8 1643 freeptr_t
struct 4 1 -
	177 0 0 counter
struct 24 2 wait_queue_head
	373 0 0 lock
	553 64 0 head
struct 4 1 spinlock
	1644 0 0 -
struct 64 8 -
	162 0 0 flags
	1645 64 0 -
	204 192 0 mapping
	162 256 0 index
	1646 320 0 -
	160 384 0 _mapcount
	160 416 0 _refcount
	162 448 0 memcg_data
struct 40 7 -
	162 0 0 _flags_1
	162 64 0 _head_1
	160 128 0 _large_mapcount
	160 160 0 _entire_mapcount
	160 192 0 _nr_pages_mapped
	160 224 0 _pincount
	182 256 0 _folio_nr_pages
struct 32 3 -
	162 0 0 _flags_2
	162 64 0 _head_2
	75 128 0 _deferred_list
struct 48 6 -
	162 0 0 _flags_3
	162 64 0 _head_3
	166 128 0 _hugetlb_subpool
	166 192 0 _hugetlb_cgroup
	166 256 0 _hugetlb_cgroup_rsvd
	166 320 0 _hugetlb_hwpoison
struct 4 1 -
	177 0 0 counter
struct 4 1 spinlock
	1647 0 0 -
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
struct 4 1 spinlock
	1648 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1649 atomic64_t
typedef 8 1650 u64
typedef 4 182 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1651 mempool_t
struct 16 2 bio_list
	1652 0 0 head
	1652 64 0 tail
typedef 8 811 __u64
typedef 8 1653 atomic_long_t
typedef 4 1654 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	751 0 0 tail
struct 4 1 spinlock
	1655 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1642 __s64
typedef 1 286 __u8
struct 8 1 -
	716 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1656 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1657 atomic64_t
struct 32 4 kernfs_elem_dir
	162 0 0 subdirs
	913 64 0 children
	251 128 0 root
	162 192 0 rev
struct 8 1 kernfs_elem_symlink
	231 0 0 target_kn
struct 32 4 kernfs_elem_attr
	1658 0 0 ops
	1659 64 0 open
	358 128 0 size
	231 192 0 notify_next
typedef 4 1660 u32
typedef 1 1661 u8
struct 4 1 kref
	1662 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	499 0 0 freelist
	162 64 0 tid
typedef 16 1663 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	1664 0 0 -
typedef 8 1665 atomic64_t
struct 24 2 swait_queue_head
	1666 0 0 lock
	1667 64 0 task_list
struct 256 2 -
	1668 0 0 parent
	1669 64 0 slot
struct 48 7 -
	166 0 0 pad
	1670 64 0 rcu
	1671 192 0 piv_parent
	286 256 0 parent_slot
	1672 288 0 type
	286 320 0 slot_len
	182 352 0 ma_flags
struct 256 3 maple_range_64
	1668 0 0 parent
	1673 64 0 pivot
	1674 1024 0 -
struct 248 5 maple_arange_64
	1668 0 0 parent
	1675 64 0 pivot
	1676 640 0 slot
	1677 1280 0 gap
	1678 1920 0 meta
struct 256 4 maple_alloc
	162 0 0 total
	286 64 0 node_count
	182 96 0 request_count
	1679 128 0 slot
typedef 0 1680 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	104 0 0 events
	182 320 0 period
	1239 352 0 sequence
struct 40 4 memcg_cgwb_frn
	169 0 0 bdi_id
	177 64 0 memcg_id
	169 128 0 at
	1681 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 1344 14 lru_gen_folio
	162 0 0 max_seq
	1078 64 0 min_seq
	1073 192 0 timestamps
	1682 448 0 folios
	1683 5568 0 nr_pages
	1684 8128 0 avg_refaulted
	1684 8640 0 avg_total
	1685 9152 0 protected
	1686 9536 0 evicted
	1686 10048 0 refaulted
	266 10560 0 enabled
	430 10568 0 gen
	430 10576 0 seg
	1687 10624 0 list
struct 72 5 lru_gen_mm_state
	162 0 0 seq
	468 64 0 head
	468 128 0 tail
	1688 192 0 filters
	1689 320 0 stats
struct 0 0 zswap_lruvec_state
array 40 162 5
struct 0 0 -
typedef 8 498 atomic_long_t
typedef 8 1607 work_func_t
struct 8 1 -
	1527 0 0 counter
struct 64 1 -
	160 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 1690 seqcount_t
array 416 162 52
array 160 104 4
ptr 8 struct linux_binfmt *
typedef 136 1691 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	1692 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	75 0 0 list
	162 128 0 bitmap
	484 192 0 memcg
ptr 8 const struct proc_ns_operations *
typedef 8 811 __u64
struct 24 2 wait_queue_head
	1693 0 0 lock
	541 64 0 head
struct 4 1 refcount_struct
	1694 0 0 refs
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	166 0 0 base
	182 64 0 size
	1695 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 16 2 callback_head
	950 0 0 next
	1127 64 0 func
struct 8 1 llist_node
	1266 0 0 next
struct 0 0 -
typedef 2 183 __u16
typedef 2 1262 u16
struct 4 1 refcount_struct
	369 0 0 refs
typedef 4 182 __u32
ptr 8 struct llist_node *
ptr 8 int (*)(struct ctl_table_set *)
struct 96 2 ctl_dir
	1696 0 0 header
	1288 704 0 root
typedef 4 182 gfp_t
ptr 8 struct notifier_block *
ptr 8 struct ctl_table_header *
typedef 1 823 u8
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
	1697 0 0 owner
	1698 64 0 wait_lock
	1699 96 0 osq
	553 128 0 wait_list
struct 8 1 hlist_head
	1113 0 0 first
struct 16 2 unix_table
	420 0 0 locks
	360 64 0 buckets
struct 8 1 rb_root
	752 0 0 rb_node
struct 48 2 blocking_notifier_head
	1700 0 0 rwsem
	1270 320 0 head
array 0 823 0
array 12 177 3
array 0 823 0
array 0 823 0
array 0 823 0
array 0 823 0
array 0 823 0
array 0 823 0
array 0 823 0
struct 0 0 -
struct 128 3 inet_timewait_death_row
	551 0 0 tw_refcount
	1701 512 0 hashinfo
	177 576 0 sysctl_max_tw_buckets
ptr 8 struct udp_table *
ptr 8 struct ipv4_devconf *
ptr 8 struct ip_ra_chain *
ptr 8 struct fib_rules_ops *
ptr 8 struct fib_table *
ptr 8 struct inet_peer_base *
ptr 8 struct fqdir *
struct 8 2 local_ports
	552 0 0 range
	370 32 0 warned
ptr 8 const struct tcp_congestion_ops *
ptr 8 struct tcp_fastopen_context *
struct 16 2 ping_group_range
	1702 0 0 lock
	1703 64 0 range
struct 8 2 sysctl_fib_multipath_hash_seed
	552 0 0 user_seed
	552 32 0 mp_seed
ptr 8 struct fib_notifier_ops *
typedef 16 1704 siphash_key_t
struct 192 18 dst_ops
	183 0 0 family
	182 32 0 gc_thresh
	1705 64 0 gc
	1706 128 0 check
	1707 192 0 default_advmss
	1707 256 0 mtu
	1708 320 0 cow_metrics
	1709 384 0 destroy
	1710 448 0 ifdown
	1711 512 0 negative_advice
	1712 576 0 link_failure
	1713 640 0 update_pmtu
	1714 704 0 redirect
	1715 768 0 local_out
	1716 832 0 neigh_lookup
	1717 896 0 confirm_neigh
	421 960 0 kmem_cachep
	1718 1024 0 pcpuc_entries
struct 184 41 netns_sysctl_ipv6
	1271 0 0 hdr
	1271 64 0 route_hdr
	1271 128 0 icmp_hdr
	1271 192 0 frags_hdr
	1271 256 0 xfrm6_hdr
	177 320 0 flush_delay
	177 352 0 ip6_rt_max_size
	177 384 0 ip6_rt_gc_min_interval
	177 416 0 ip6_rt_gc_timeout
	177 448 0 ip6_rt_gc_interval
	177 480 0 ip6_rt_gc_elasticity
	177 512 0 ip6_rt_mtu_expires
	177 544 0 ip6_rt_min_advmss
	552 576 0 multipath_hash_fields
	1272 608 0 multipath_hash_policy
	1272 616 0 bindv6only
	1272 624 0 flowlabel_consistency
	1272 632 0 auto_flowlabels
	177 640 0 icmpv6_time
	1272 672 0 icmpv6_echo_ignore_all
	1272 680 0 icmpv6_echo_ignore_multicast
	1272 688 0 icmpv6_echo_ignore_anycast
	1719 704 0 icmpv6_ratemask
	351 960 0 icmpv6_ratemask_ptr
	1272 1024 0 anycast_src_echo_reply
	1272 1032 0 ip_nonlocal_bind
	1272 1040 0 fwmark_reflect
	1272 1048 0 flowlabel_state_ranges
	177 1056 0 idgen_retries
	177 1088 0 idgen_delay
	177 1120 0 flowlabel_reflect
	177 1152 0 max_dst_opts_cnt
	177 1184 0 max_hbh_opts_cnt
	177 1216 0 max_dst_opts_len
	177 1248 0 max_hbh_opts_len
	177 1280 0 seg6_flowlabel
	552 1312 0 ioam6_id
	581 1344 0 ioam6_id_wide
	1272 1408 0 skip_notify_on_dev_down
	1272 1416 0 fib_notify_on_flag_change
	1272 1424 0 icmpv6_error_anycast_as_unicast
ptr 8 struct ipv6_devconf *
ptr 8 struct fib6_info *
ptr 8 struct rt6_info *
ptr 8 struct rt6_statistics *
struct 40 4 timer_list
	1720 0 0 entry
	162 128 0 expires
	1390 192 0 function
	552 256 0 flags
ptr 8 struct fib6_table *
typedef 8 1721 rwlock_t
struct 88 4 delayed_work
	1339 0 0 work
	1321 256 0 timer
	401 576 0 wq
	177 640 0 cpu
ptr 8 struct seg6_pernet_data *
struct 16 3 -
	1286 0 0 head
	373 64 0 lock
	552 96 0 seq
ptr 8 struct ioam6_pernet_data *
ptr 8 struct sctp_mib *
array 88 1722 11
array 40 596 5
array 24 596 3
ptr 8 struct ip_conntrack_stat *
ptr 8 struct nf_ct_event_notifier *
struct 200 8 nf_ip_net
	1723 0 0 generic
	1724 32 0 tcp
	1725 544 0 udp
	1726 640 0 icmp
	1726 672 0 icmpv6
	1727 704 0 dccp
	1728 1056 0 sctp
	1729 1408 0 gre
ptr 8 struct nf_flow_table_stat *
array 16 1139 2
array 16 605 2
array 32 553 2
struct 32 3 work_struct
	1697 0 0 data
	553 64 0 entry
	1730 192 0 func
array 48 1731 3
array 24 182 6
struct 48 6 xfrm_policy_hthresh
	1339 0 0 work
	1702 256 0 lock
	1272 320 0 lbits4
	1272 328 0 rbits4
	1272 336 0 lbits6
	1272 344 0 rbits6
array 3 1272 3
typedef 4 1732 seqcount_spinlock_t
typedef 8 811 __u64
typedef 8 1733 size_t
ptr 8 struct mpls_route **
typedef 4 1734 seqcount_mutex_t
ptr 8 struct smc_stats *
ptr 8 struct smc_stats_rsn *
typedef 1 286 __u8
struct 8 2 -
	162 0 32 priv_flags
	162 32 1 lltx
struct 8 2 -
	162 0 32 priv_flags
	162 32 1 lltx
typedef 8 1735 u64
typedef 2 183 __u16
typedef 2 712 __s16
struct 4 2 netdev_tc_txq
	592 0 0 count
	592 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 182 __u32
struct 8 1 -
	681 0 0 net
union 8 2 -
	162 0 0 rx_packets
	1233 0 0 __rx_packets
union 8 2 -
	162 0 0 tx_packets
	1233 0 0 __tx_packets
union 8 2 -
	162 0 0 rx_bytes
	1233 0 0 __rx_bytes
union 8 2 -
	162 0 0 tx_bytes
	1233 0 0 __tx_bytes
union 8 2 -
	162 0 0 rx_errors
	1233 0 0 __rx_errors
union 8 2 -
	162 0 0 tx_errors
	1233 0 0 __tx_errors
union 8 2 -
	162 0 0 rx_dropped
	1233 0 0 __rx_dropped
union 8 2 -
	162 0 0 tx_dropped
	1233 0 0 __tx_dropped
union 8 2 -
	162 0 0 multicast
	1233 0 0 __multicast
union 8 2 -
	162 0 0 collisions
	1233 0 0 __collisions
union 8 2 -
	162 0 0 rx_length_errors
	1233 0 0 __rx_length_errors
union 8 2 -
	162 0 0 rx_over_errors
	1233 0 0 __rx_over_errors
union 8 2 -
	162 0 0 rx_crc_errors
	1233 0 0 __rx_crc_errors
union 8 2 -
	162 0 0 rx_frame_errors
	1233 0 0 __rx_frame_errors
union 8 2 -
	162 0 0 rx_fifo_errors
	1233 0 0 __rx_fifo_errors
union 8 2 -
	162 0 0 rx_missed_errors
	1233 0 0 __rx_missed_errors
union 8 2 -
	162 0 0 tx_aborted_errors
	1233 0 0 __tx_aborted_errors
union 8 2 -
	162 0 0 tx_carrier_errors
	1233 0 0 __tx_carrier_errors
union 8 2 -
	162 0 0 tx_fifo_errors
	1233 0 0 __tx_fifo_errors
union 8 2 -
	162 0 0 tx_heartbeat_errors
	1233 0 0 __tx_heartbeat_errors
union 8 2 -
	162 0 0 tx_window_errors
	1233 0 0 __tx_window_errors
union 8 2 -
	162 0 0 rx_compressed
	1233 0 0 __rx_compressed
union 8 2 -
	162 0 0 tx_compressed
	1233 0 0 __tx_compressed
struct 4 1 -
	177 0 0 counter
struct 4 1 spinlock
	1736 0 0 -
struct 8 1 rb_root
	752 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	211 0 0 name
	606 64 0 entry
	207 192 0 parent
	631 256 0 kset
	1115 320 0 ktype
	231 384 0 sd
	1737 448 0 kref
	182 480 1 state_initialized
	182 481 1 state_in_sysfs
	182 482 1 state_add_uevent_sent
	182 483 1 state_remove_uevent_sent
	182 484 1 uevent_suppress
struct 16 2 -
	211 0 0 name
	629 64 0 lock
struct 32 4 mutex
	1233 0 0 owner
	1738 64 0 wait_lock
	1739 96 0 osq
	606 128 0 wait_list
struct 56 4 dev_links_info
	606 0 0 suppliers
	606 128 0 consumers
	606 256 0 defer_sync
	1740 384 0 status
struct 312 55 dev_pm_info
	1741 0 0 power_state
	632 32 1 can_wakeup
	632 33 1 async_suspend
	632 34 1 in_dpm_list
	632 35 1 is_prepared
	632 36 1 is_suspended
	632 37 1 is_noirq_suspended
	632 38 1 is_late_suspended
	632 39 1 no_pm
	632 40 1 early_init
	632 41 1 direct_complete
	608 64 0 driver_flags
	629 96 0 lock
	606 128 0 entry
	1742 256 0 completion
	1154 512 0 wakeup
	632 576 1 wakeup_path
	632 577 1 syscore
	632 578 1 no_pm_callbacks
	632 579 1 async_in_progress
	632 580 1 smart_suspend
	632 581 1 must_resume
	632 582 1 may_skip_resume
	1743 640 0 suspend_timer
	1354 1152 0 timer_expires
	495 1216 0 work
	1530 1472 0 wait_queue
	1155 1664 0 wakeirq
	622 1728 0 usage_count
	622 1760 0 child_count
	182 1792 3 disable_depth
	632 1795 1 idle_notification
	632 1796 1 request_pending
	632 1797 1 deferred_resume
	632 1798 1 needs_force_resume
	632 1799 1 runtime_auto
	632 1800 1 ignore_children
	632 1801 1 no_callbacks
	632 1802 1 irq_safe
	632 1803 1 use_autosuspend
	632 1804 1 timer_autosuspends
	632 1805 1 memalloc_noio
	182 1824 0 links_count
	1744 1856 0 request
	1745 1888 0 runtime_status
	1745 1920 0 last_status
	177 1952 0 runtime_error
	177 1984 0 autosuspend_delay
	1354 2048 0 last_busy
	1354 2112 0 active_time
	1354 2176 0 suspended_time
	1354 2240 0 accounting_timestamp
	1158 2304 0 subsys_data
	1159 2368 0 set_latency_tolerance
	1160 2432 0 qos
struct 16 2 dev_msi_info
	1161 0 0 domain
	1162 64 0 data
struct 0 0 dev_archdata
typedef 4 1746 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 162 1
struct 16 2 bpf_xdp_entity
	605 0 0 prog
	1747 64 0 link
struct 0 0 -
struct 40 4 -
	1748 0 0 -
	204 128 0 mapping
	1749 192 0 -
	162 256 0 private
struct 40 5 -
	162 0 0 pp_magic
	1750 64 0 pp
	162 128 0 _pp_mapping_pad
	162 192 0 dma_addr
	282 256 0 pp_ref_count
struct 8 1 -
	162 0 0 compound_head
struct 16 2 -
	1751 0 0 pgmap
	166 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 182 __u32
struct 32 3 work_struct
	1752 0 0 data
	1753 64 0 entry
	1754 192 0 func
struct 40 4 timer_list
	1418 0 0 entry
	162 128 0 expires
	1390 192 0 function
	688 256 0 flags
array 1024 691 128
typedef 4 182 gfp_t
struct 4 1 -
	177 0 0 counter
struct 4 1 refcount_struct
	699 0 0 refs
typedef 8 811 __u64
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1113 0 0 next
	1114 64 0 pprev
typedef 1 908 __s8
struct 4 1 raw_spinlock
	1755 0 0 raw_lock
ptr 8 struct lruvec *
array 160 1756 4
array 16 177 4
array 192 1757 3
struct 16 2 upid
	177 0 0 nr
	680 64 0 ns
typedef 8 1484 atomic_long_t
typedef 4 1758 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	796 0 0 tail
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
struct 24 2 wait_queue_head
	791 0 0 lock
	1429 64 0 head
typedef 8 1759 atomic64_t
typedef 8 811 __u64
typedef 2 183 __u16
typedef 1 286 __u8
typedef 4 182 __u32
array 16 916 16
array 48 916 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 16 2 callback_head
	950 0 0 next
	1127 64 0 func
struct 16 2 -
	162 0 0 _pt_pad_1
	1760 64 0 pmd_huge_pte
typedef 4 1761 spinlock_t
struct 4 1 -
	177 0 0 counter
struct 4 1 refcount_struct
	187 0 0 refs
typedef 4 182 blk_features_t
typedef 4 182 blk_flags_t
struct 6 6 blk_integrity
	286 0 0 flags
	1762 8 0 csum_type
	286 16 0 tuple_size
	286 24 0 pi_offset
	286 32 0 interval_exp
	286 40 0 tag_size
typedef 8 1607 work_func_t
struct 24 2 wait_queue_head
	185 0 0 lock
	192 64 0 head
typedef 8 1763 phys_addr_t
struct 4 1 -
	177 0 0 counter
struct 4 1 raw_spinlock
	777 0 0 raw_lock
struct 4 1 qspinlock
	1764 0 0 -
typedef 8 1765 __kernel_size_t
struct 8 1 rb_time_struct
	1766 0 0 time
typedef 8 811 __u64
typedef 8 1767 atomic_long_t
struct 4 1 optimistic_spin_queue
	774 0 0 tail
typedef 8 1607 work_func_t
struct 24 2 swait_queue_head
	776 0 0 lock
	227 64 0 task_list
struct 32 3 irq_work
	1768 0 0 node
	1589 128 0 func
	1769 192 0 irqwait
typedef 24 1770 wait_queue_head_t
struct 4 1 spinlock
	1771 0 0 -
struct 24 2 offset_ctx
	1772 0 0 mt
	162 128 0 next_offset
struct 32 2 -
	1429 0 0 shrinklist
	1429 128 0 swaplist
typedef 8 1773 time64_t
struct 8 1 rb_root
	752 0 0 rb_node
typedef 8 1774 rwlock_t
struct 4 1 -
	177 0 0 counter
typedef 2 183 umode_t
typedef 4 1775 kuid_t
typedef 4 1776 kgid_t
union 4 2 -
	182 0 0 i_nlink
	182 0 0 __i_nlink
typedef 4 1777 dev_t
typedef 8 1778 loff_t
typedef 4 1488 u32
typedef 1 1779 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 1780 blkcnt_t
struct 40 5 rw_semaphore
	1426 0 0 count
	1426 64 0 owner
	1428 128 0 osq
	1427 160 0 wait_lock
	1429 192 0 wait_list
struct 16 2 hlist_node
	1113 0 0 next
	1114 64 0 pprev
typedef 2 1781 u16
union 16 2 -
	1782 0 0 i_dentry
	1783 0 0 i_rcu
typedef 8 1784 atomic64_t
union 8 2 -
	354 0 0 i_fop
	1199 0 0 free_inode
struct 192 15 address_space
	157 0 0 host
	1785 64 0 i_pages
	1480 192 0 invalidate_lock
	1786 512 0 gfp_mask
	796 544 0 i_mmap_writable
	1787 576 0 i_mmap
	162 704 0 nrpages
	162 768 0 writeback_index
	163 832 0 a_ops
	162 896 0 flags
	1788 960 0 wb_err
	791 992 0 i_private_lock
	1429 1024 0 i_private_list
	1480 1152 0 i_mmap_rwsem
	166 1472 0 i_private_data
union 8 4 -
	973 0 0 i_pipe
	1200 0 0 i_cdev
	348 0 0 i_link
	182 0 0 i_dir_seq
typedef 4 182 __u32
struct 32 2 timerqueue_node
	114 0 0 node
	801 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	169 0 0 expires
	169 64 0 incr
struct 24 3 task_cputime_atomic
	435 0 0 utime
	435 64 0 stime
	435 128 0 sum_exec_runtime
array 72 1789 3
struct 8 2 -
	296 0 0 seqcount
	165 32 0 lock
struct 16 2 rlimit
	1790 0 0 rlim_cur
	1790 64 0 rlim_max
struct 24 3 -
	829 0 0 next
	829 64 0 prev
	1791 128 0 -
struct 24 3 rb_node
	162 0 0 __rb_parent_color
	752 64 0 rb_right
	752 128 0 rb_left
typedef 8 1792 ktime_t
struct 16 2 -
	162 0 0 _skb_refdst
	1712 64 0 destructor
struct 60 49 -
	1793 0 0 __pkt_type_offset
	823 0 3 pkt_type
	823 3 1 ignore_df
	823 4 1 dst_pending_confirm
	823 5 2 ip_summed
	823 7 1 ooo_okay
	1794 8 0 __mono_tc_offset
	823 8 2 tstamp_type
	823 10 1 tc_at_ingress
	823 11 1 tc_skip_classify
	823 12 1 remcsum_offload
	823 13 1 csum_complete_sw
	823 14 2 csum_level
	823 16 1 inner_protocol_type
	823 17 1 l4_hash
	823 18 1 sw_hash
	823 19 1 no_fcs
	823 20 1 encapsulation
	823 21 1 encap_hdr_csum
	823 22 1 csum_valid
	823 24 2 ndisc_nodetype
	823 26 1 ipvs_property
	823 27 1 nf_trace
	823 28 1 redirected
	823 29 1 from_ingress
	823 30 1 nf_skip_egress
	823 31 1 decrypted
	823 32 1 slow_gro
	823 33 1 csum_not_inet
	823 34 1 unreadable
	823 35 2 tc_depth
	821 48 0 tc_index
	1795 64 0 alloc_cpu
	1796 96 0 -
	1265 128 0 priority
	177 160 0 skb_iif
	1265 192 0 hash
	1797 224 0 -
	1798 256 0 -
	1265 288 0 secmark
	1799 320 0 -
	1800 352 0 -
	821 368 0 inner_transport_header
	821 384 0 inner_network_header
	821 400 0 inner_mac_header
	1801 416 0 protocol
	821 432 0 transport_header
	821 448 0 network_header
	821 464 0 mac_header
struct 60 49 -
	1802 0 0 __pkt_type_offset
	823 0 3 pkt_type
	823 3 1 ignore_df
	823 4 1 dst_pending_confirm
	823 5 2 ip_summed
	823 7 1 ooo_okay
	1803 8 0 __mono_tc_offset
	823 8 2 tstamp_type
	823 10 1 tc_at_ingress
	823 11 1 tc_skip_classify
	823 12 1 remcsum_offload
	823 13 1 csum_complete_sw
	823 14 2 csum_level
	823 16 1 inner_protocol_type
	823 17 1 l4_hash
	823 18 1 sw_hash
	823 19 1 no_fcs
	823 20 1 encapsulation
	823 21 1 encap_hdr_csum
	823 22 1 csum_valid
	823 24 2 ndisc_nodetype
	823 26 1 ipvs_property
	823 27 1 nf_trace
	823 28 1 redirected
	823 29 1 from_ingress
	823 30 1 nf_skip_egress
	823 31 1 decrypted
	823 32 1 slow_gro
	823 33 1 csum_not_inet
	823 34 1 unreadable
	823 35 2 tc_depth
	821 48 0 tc_index
	1795 64 0 alloc_cpu
	1804 96 0 -
	1265 128 0 priority
	177 160 0 skb_iif
	1265 192 0 hash
	1805 224 0 -
	1806 256 0 -
	1265 288 0 secmark
	1807 320 0 -
	1808 352 0 -
	821 368 0 inner_transport_header
	821 384 0 inner_network_header
	821 400 0 inner_mac_header
	1801 416 0 protocol
	821 432 0 transport_header
	821 448 0 network_header
	821 464 0 mac_header
struct 8 1 skb_shared_hwtstamps
	1809 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1810 0 0 tx_timestamp
typedef 16 1811 skb_frag_t
struct 32 2 -
	1812 0 0 -
	1813 128 0 -
struct 16 2 callback_head
	950 0 0 next
	1127 64 0 func
struct 4 1 -
	177 0 0 counter
union 8 2 -
	1814 0 0 skc_addrpair
	1815 0 0 -
union 4 2 -
	182 0 0 skc_hash
	1816 0 0 skc_u16hashes
union 4 2 -
	1817 0 0 skc_portpair
	1818 0 0 -
union 16 2 -
	639 0 0 skc_bind_node
	639 0 0 skc_portaddr_node
struct 16 1 in6_addr
	1819 0 0 in6_u
union 8 3 -
	162 0 0 skc_flags
	561 0 0 skc_listener
	1820 0 0 skc_tw_dr
array 0 177 0
union 16 2 -
	639 0 0 skc_node
	1821 0 0 skc_nulls_node
union 4 3 -
	177 0 0 skc_incoming_cpu
	608 0 0 skc_rcv_wnd
	608 0 0 skc_tw_rcv_nxt
array 0 177 0
union 4 3 -
	608 0 0 skc_rxhash
	608 0 0 skc_window_clamp
	608 0 0 skc_tw_snd_nxt
union 16 2 -
	1822 0 0 -
	1823 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	629 0 0 slock
	177 32 0 owned
	1530 64 0 wq
struct 4 1 refcount_struct
	622 0 0 refs
struct 8 1 -
	1824 0 0 raw_lock
struct 4 1 -
	1825 0 0 val
typedef 8 1826 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 1827 wait_queue_head_t
typedef 4 182 __u32
struct 4 1 refcount_struct
	1828 0 0 refs
array 512 162 64
struct 24 2 -
	877 0 0 free_list
	162 128 0 rcu_state
struct 64 12 kobject
	211 0 0 name
	346 64 0 entry
	207 192 0 parent
	631 256 0 kset
	1115 320 0 ktype
	231 384 0 sd
	1165 448 0 kref
	182 480 1 state_initialized
	182 481 1 state_in_sysfs
	182 482 1 state_add_uevent_sent
	182 483 1 state_remove_uevent_sent
	182 484 1 uevent_suppress
typedef 8 1829 atomic_long_t
typedef 4 1830 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1831 0 0 tail
struct 40 5 rw_semaphore
	1536 0 0 count
	1536 64 0 owner
	1538 128 0 osq
	1537 160 0 wait_lock
	346 192 0 wait_list
array 24 157 3
array 216 1832 3
array 24 1833 3
array 288 1834 3
struct 16 1 -
	1835 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	1836 0 0 -
struct 24 2 swait_queue_head
	715 0 0 lock
	75 64 0 task_list
union 4 2 -
	182 0 0 u_flags
	160 0 0 a_flags
struct 16 2 load_weight
	162 0 0 weight
	337 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	169 0 0 last_update_time
	169 64 0 load_sum
	169 128 0 runnable_sum
	337 192 0 util_sum
	337 224 0 period_contrib
	162 256 0 load_avg
	162 320 0 runnable_avg
	162 384 0 util_avg
	182 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 1837 dl_server_pick_f
struct 1024 1 cpumask
	1838 0 0 bits
struct 4 4 -
	430 0 0 blocked
	430 8 0 need_qs
	430 16 0 exp_hint
	430 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	1839 0 0 futex
	1840 0 0 nanosleep
	1841 0 0 poll
typedef 4 177 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	343 0 0 sig
typedef 8 1790 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	1842 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1556 0 0 cpumask
array 24 1843 3
array 32 1844 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	169 0 0 base
	169 64 0 size
struct 4224 7 fpu
	182 0 0 last_cpu
	162 64 0 avx512_timestamp
	1845 128 0 fpstate
	1845 192 0 __task_fpstate
	1846 256 0 perm
	1846 384 0 guest_perm
	1847 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 811 __u64
typedef 8 1579 time64_t
typedef 4 177 __s32
typedef 1 286 __u8
typedef 8 1642 __s64
typedef 4 182 __u32
struct 4 1 spinlock
	1848 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 1849 u64
struct 4 1 spinlock
	1850 0 0 -
typedef 8 1851 atomic_long_t
typedef 8 1607 work_func_t
struct 16 4 __call_single_node
	1852 0 0 llist
	1853 64 0 -
	1854 96 0 src
	1854 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	723 0 0 task
struct 4 1 qspinlock
	1855 0 0 -
struct 4 1 raw_spinlock
	1002 0 0 raw_lock
typedef 8 1856 notifier_fn_t
array 65 916 65
typedef 4 1857 refcount_t
struct 16 2 -
	162 0 0 vm_start
	162 64 0 vm_end
struct 8 1 pgprot
	1858 0 0 pgprot
typedef 8 162 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 1859 u64
struct 24 2 vmap_pool
	1053 0 0 head
	162 128 0 len
struct 4 1 spinlock
	1860 0 0 -
struct 8 1 rb_root
	752 0 0 rb_node
typedef 8 1861 atomic_long_t
typedef 8 1607 work_func_t
struct 16 2 hlist_node
	1113 0 0 next
	1114 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 811 __u64
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
struct 16 2 callback_head
	950 0 0 next
	1127 64 0 func
array 24 1862 3
union 4 1 -
	1420 0 0 rlock
struct 4 1 refcount_struct
	1863 0 0 refs
typedef 4 1096 __kernel_dev_t
struct 16 2 -
	211 0 0 name
	185 64 0 lock
struct 56 4 dev_links_info
	192 0 0 suppliers
	192 128 0 consumers
	192 256 0 defer_sync
	1864 384 0 status
struct 312 55 dev_pm_info
	1865 0 0 power_state
	771 32 1 can_wakeup
	771 33 1 async_suspend
	771 34 1 in_dpm_list
	771 35 1 is_prepared
	771 36 1 is_suspended
	771 37 1 is_noirq_suspended
	771 38 1 is_late_suspended
	771 39 1 no_pm
	771 40 1 early_init
	771 41 1 direct_complete
	1096 64 0 driver_flags
	185 96 0 lock
	192 128 0 entry
	1866 256 0 completion
	1154 512 0 wakeup
	771 576 1 wakeup_path
	771 577 1 syscore
	771 578 1 no_pm_callbacks
	771 579 1 async_in_progress
	771 580 1 smart_suspend
	771 581 1 must_resume
	771 582 1 may_skip_resume
	1867 640 0 suspend_timer
	405 1152 0 timer_expires
	763 1216 0 work
	769 1472 0 wait_queue
	1155 1664 0 wakeirq
	187 1728 0 usage_count
	187 1760 0 child_count
	182 1792 3 disable_depth
	771 1795 1 idle_notification
	771 1796 1 request_pending
	771 1797 1 deferred_resume
	771 1798 1 needs_force_resume
	771 1799 1 runtime_auto
	771 1800 1 ignore_children
	771 1801 1 no_callbacks
	771 1802 1 irq_safe
	771 1803 1 use_autosuspend
	771 1804 1 timer_autosuspends
	771 1805 1 memalloc_noio
	182 1824 0 links_count
	1868 1856 0 request
	759 1888 0 runtime_status
	759 1920 0 last_status
	177 1952 0 runtime_error
	177 1984 0 autosuspend_delay
	405 2048 0 last_busy
	405 2112 0 active_time
	405 2176 0 suspended_time
	405 2240 0 accounting_timestamp
	1158 2304 0 subsys_data
	1159 2368 0 set_latency_tolerance
	1160 2432 0 qos
struct 16 2 dev_msi_info
	1161 0 0 domain
	1162 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	1869 0 0 val
struct 4 1 -
	1870 0 0 val
typedef 8 1642 __kernel_loff_t
typedef 8 1642 __s64
typedef 1 286 __u8
typedef 2 183 __u16
struct 8 1 hlist_head
	1113 0 0 first
struct 8 1 -
	1871 0 0 counter
struct 16 2 rb_root_cached
	1872 0 0 rb_root
	752 64 0 rb_leftmost
typedef 4 1096 errseq_t
union 4 1 -
	1633 0 0 rlock
typedef 8 1873 wait_queue_func_t
struct 4 1 raw_spinlock
	1874 0 0 raw_lock
typedef 4 1875 atomic_t
typedef 4 1876 uid_t
typedef 4 1877 gid_t
struct 8 2 -
	337 0 0 hash
	337 32 0 len
struct 8 2 -
	165 0 0 lock
	177 32 0 count
struct 4 1 pm_message
	177 0 0 event
struct 4 1 spinlock
	1878 0 0 -
typedef 4 1879 refcount_t
int 8 s long long int
struct 8 1 -
	162 0 0 v
union 4 1 -
	1880 0 0 rlock
union 16 2 -
	75 0 0 lru
	1881 0 0 -
union 8 2 -
	166 0 0 private
	1882 0 0 swap
union 4 1 -
	1883 0 0 rlock
union 4 1 -
	1884 0 0 rlock
struct 8 1 -
	1885 0 0 counter
typedef 8 811 __u64
struct 72 8 mempool_s
	185 0 0 lock
	177 32 0 min_nr
	177 64 0 curr_nr
	499 128 0 elements
	166 192 0 pool_data
	500 256 0 alloc
	501 320 0 free
	769 384 0 wait
ptr 8 struct bio *
typedef 8 1886 atomic64_t
struct 4 1 raw_spinlock
	1887 0 0 raw_lock
union 4 1 -
	1888 0 0 rlock
typedef 8 1889 u64
struct 8 1 -
	1890 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 182 __u32
typedef 1 286 __u8
typedef 4 1891 refcount_t
union 16 2 -
	1892 0 0 -
	1893 0 0 full
union 4 1 -
	1894 0 0 rlock
struct 8 1 -
	1895 0 0 counter
typedef 4 1896 raw_spinlock_t
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
ptr 8 struct maple_pnode *
array 248 166 31
struct 16 2 callback_head
	950 0 0 next
	1127 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 162 15
union 128 2 -
	1897 0 0 slot
	1898 0 0 -
array 72 162 9
array 80 166 10
array 80 162 10
struct 2 2 maple_metadata
	286 0 0 end
	286 8 0 gap
array 240 1899 30
struct 0 0 -
struct 16 2 wb_completion
	160 0 0 cnt
	1150 64 0 waitq
array 640 1900 4
array 320 1901 4
array 64 1902 2
array 48 1903 1
array 64 1904 1
struct 16 2 hlist_nulls_node
	1195 0 0 next
	1905 64 0 pprev
array 16 351 2
array 32 1906 1
struct 4 1 seqcount
	182 0 0 sequence
struct 136 12 -
	169 0 0 ctx_id
	435 64 0 tlb_gen
	162 128 0 next_trim_cpumask
	158 192 0 ldt_usr_sem
	1907 512 0 ldt
	162 576 0 flags
	206 640 0 lock
	166 896 0 vdso
	1908 960 0 vdso_image
	160 1024 0 perf_rdpmc_allowed
	234 1056 0 pkey_allocation_map
	1909 1072 0 execute_only_pkey
ptr 8 struct xol_area *
typedef 4 1910 spinlock_t
typedef 4 1911 atomic_t
struct 56 2 mod_tree_node
	225 0 0 mod
	1912 64 0 node
struct 88 9 ctl_table_header
	1913 0 0 -
	935 192 0 unregistering
	1914 256 0 ctl_table_arg
	1915 320 0 root
	1916 384 0 set
	1917 448 0 parent
	1918 512 0 node
	1286 576 0 inodes
	1919 640 0 type
typedef 8 1920 atomic_long_t
typedef 4 1880 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	369 0 0 tail
struct 40 5 rw_semaphore
	1697 0 0 count
	1697 64 0 owner
	1699 128 0 osq
	1698 160 0 wait_lock
	553 192 0 wait_list
ptr 8 struct inet_hashinfo *
typedef 8 1921 seqlock_t
array 8 1922 2
struct 16 1 -
	1923 0 0 key
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
	1698 0 0 lock
	1792 64 0 count
	553 128 0 list
	717 256 0 counters
array 32 162 4
struct 16 2 hlist_node
	1113 0 0 next
	1114 64 0 pprev
struct 8 1 -
	1924 0 0 raw_lock
ptr 8 const struct nf_logger *
struct 4 1 nf_generic_net
	182 0 0 timeout
struct 64 6 nf_tcp_net
	1925 0 0 timeouts
	1272 448 0 tcp_loose
	1272 456 0 tcp_be_liberal
	1272 464 0 tcp_max_retrans
	1272 472 0 tcp_ignore_invalid_rst
	182 480 0 offload_timeout
struct 12 2 nf_udp_net
	1926 0 0 timeouts
	182 64 0 offload_timeout
struct 4 1 nf_icmp_net
	182 0 0 timeout
struct 44 2 nf_dccp_net
	1272 0 0 dccp_loose
	1927 32 0 dccp_timeout
struct 40 1 nf_sctp_net
	1927 0 0 timeouts
struct 24 2 nf_gre_net
	553 0 0 keymap_list
	1926 128 0 timeouts
typedef 8 1607 work_func_t
struct 16 6 xfrm_policy_hash
	360 0 0 table
	182 64 0 hmask
	1272 96 0 dbits4
	1272 104 0 sbits4
	1272 112 0 dbits6
	1272 120 0 sbits6
struct 4 1 seqcount_spinlock
	1928 0 0 seqcount
typedef 8 1929 __kernel_size_t
struct 4 1 seqcount_mutex
	1928 0 0 seqcount
typedef 8 811 __u64
union 4 1 -
	1930 0 0 rlock
struct 4 1 kref
	854 0 0 refcount
typedef 4 1930 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	622 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1931 pm_message_t
struct 32 2 completion
	182 0 0 done
	1932 64 0 wait
struct 64 8 hrtimer
	1933 0 0 node
	866 256 0 _softexpires
	1490 320 0 function
	1491 384 0 base
	646 448 0 state
	646 456 0 is_rel
	646 464 0 is_soft
	646 472 0 is_hard
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
typedef 4 608 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 16 4 -
	75 0 0 lru
	1934 0 0 -
	75 0 0 buddy_list
	75 0 0 pcp_list
union 8 2 -
	162 0 0 index
	162 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 1935 atomic_long_t
struct 16 2 list_head
	468 0 0 next
	468 64 0 prev
typedef 8 1607 work_func_t
typedef 4 1936 arch_spinlock_t
array 40 1937 2
array 64 1938 8
struct 4 1 raw_spinlock
	1939 0 0 raw_lock
struct 8 1 -
	1940 0 0 counter
typedef 8 732 pgtable_t
struct 4 1 spinlock
	1941 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 1942 u64
union 4 3 -
	774 0 0 val
	1943 0 0 -
	1944 0 0 -
typedef 8 162 __kernel_ulong_t
typedef 8 1945 local64_t
typedef 8 1946 atomic64_t
struct 16 4 __call_single_node
	1947 0 0 llist
	1948 64 0 -
	1949 96 0 src
	1949 112 0 dst
struct 8 1 rcuwait
	723 0 0 task
struct 24 2 wait_queue_head
	1950 0 0 lock
	227 64 0 head
union 4 1 -
	1758 0 0 rlock
struct 16 3 maple_tree
	1951 0 0 -
	182 32 0 ma_flags
	166 64 0 ma_root
typedef 8 1642 __s64
struct 8 1 -
	1952 0 0 raw_lock
struct 4 1 -
	1953 0 0 val
struct 4 1 -
	1954 0 0 val
typedef 4 1476 __kernel_dev_t
typedef 8 1642 __kernel_loff_t
typedef 1 286 __u8
typedef 8 1955 u64
typedef 2 183 __u16
struct 8 1 hlist_head
	1113 0 0 first
struct 16 2 callback_head
	950 0 0 next
	1127 64 0 func
struct 8 1 -
	1956 0 0 counter
struct 16 3 xarray
	791 0 0 xa_lock
	1786 32 0 xa_flags
	166 64 0 xa_head
typedef 4 182 gfp_t
struct 16 2 rb_root_cached
	1467 0 0 rb_root
	752 64 0 rb_leftmost
typedef 4 1476 errseq_t
struct 24 2 posix_cputimer_base
	169 0 0 nextevt
	1957 64 0 tqhead
typedef 8 162 __kernel_ulong_t
union 8 2 -
	565 0 0 dev
	162 0 0 dev_scratch
typedef 8 1958 s64
array 0 823 0
array 0 823 0
typedef 2 821 u16
union 4 2 -
	1959 0 0 csum
	1960 0 0 -
union 4 2 -
	552 0 0 vlan_all
	1961 0 0 -
union 4 2 -
	182 0 0 napi_id
	182 0 0 sender_cpu
union 4 2 -
	1265 0 0 mark
	1265 0 0 reserved_tailroom
union 2 2 -
	1801 0 0 inner_protocol
	823 0 0 inner_ipproto
typedef 2 821 __be16
array 0 823 0
array 0 823 0
union 4 2 -
	1959 0 0 csum
	1962 0 0 -
union 4 2 -
	552 0 0 vlan_all
	1963 0 0 -
union 4 2 -
	182 0 0 napi_id
	182 0 0 sender_cpu
union 4 2 -
	1265 0 0 mark
	1265 0 0 reserved_tailroom
union 2 2 -
	1801 0 0 inner_protocol
	823 0 0 inner_ipproto
union 8 2 -
	1964 0 0 hwtstamp
	166 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	691 0 0 netmem
	182 64 0 len
	182 96 0 offset
union 16 2 -
	456 0 0 slab_list
	1965 0 0 -
union 16 2 -
	1966 0 0 -
	1213 0 0 freelist_counter
typedef 8 1735 __addrpair
struct 8 2 -
	1967 0 0 skc_daddr
	1967 32 0 skc_rcv_saddr
array 4 1355 2
typedef 4 1362 __portpair
struct 4 2 -
	1968 0 0 skc_dport
	1355 16 0 skc_num
union 16 3 -
	1969 0 0 u6_addr8
	1970 0 0 u6_addr16
	1971 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1195 0 0 next
	1905 64 0 pprev
struct 16 2 -
	829 0 0 next
	829 64 0 prev
struct 16 2 sk_buff_list
	829 0 0 next
	829 64 0 prev
typedef 8 1972 arch_rwlock_t
typedef 4 1973 uid_t
typedef 8 1642 __s64
struct 24 2 wait_queue_head
	629 0 0 lock
	606 64 0 head
typedef 4 1974 atomic_t
typedef 8 1975 atomic64_t
struct 4 1 raw_spinlock
	1976 0 0 raw_lock
typedef 4 1977 atomic_t
struct 72 9 mem_dqinfo
	1978 0 0 dqi_format
	177 64 0 dqi_fmt_id
	75 128 0 dqi_dirty_list
	162 256 0 dqi_flags
	182 320 0 dqi_bgrace
	182 352 0 dqi_igrace
	1979 384 0 dqi_max_spc_limit
	1979 448 0 dqi_max_ino_limit
	166 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	1980 0 0 rss
	458 384 0 read_count
	1981 448 0 writer
	244 512 0 waiters
	160 704 0 block
array 16 1197 16
union 4 1 -
	1982 0 0 rlock
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 162 128
struct 40 6 -
	210 0 0 uaddr
	337 64 0 val
	337 96 0 flags
	337 128 0 bitset
	169 192 0 time
	210 256 0 uaddr2
struct 24 4 -
	1983 0 0 clockid
	1984 32 0 type
	1985 64 0 -
	169 128 0 expires
struct 32 5 -
	1986 0 0 ufds
	177 64 0 nfds
	177 96 0 has_timeout
	162 128 0 tv_sec
	162 192 0 tv_nsec
array 128 162 16
struct 8 13 desc_struct
	234 0 0 limit0
	234 16 0 base0
	234 32 8 base1
	234 40 4 type
	234 44 1 s
	234 45 2 dpl
	234 47 1 p
	234 48 4 limit1
	234 52 1 avl
	234 53 1 l
	234 54 1 d
	234 55 1 g
	234 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	169 0 0 __state_perm
	182 64 0 __state_size
	182 96 0 __user_state_size
struct 4160 10 fpstate
	182 0 0 size
	182 32 0 user_size
	169 64 0 xfeatures
	169 128 0 user_xfeatures
	169 192 0 xfd
	182 256 1 is_valloc
	182 257 1 is_guest
	182 258 1 is_confidential
	182 259 1 in_use
	1987 512 0 regs
union 4 1 -
	1988 0 0 rlock
typedef 8 811 __u64
union 4 1 -
	1592 0 0 rlock
typedef 8 1989 atomic64_t
struct 8 1 llist_node
	1266 0 0 next
union 4 2 -
	182 0 0 u_flags
	1990 0 0 a_flags
typedef 2 1991 u16
union 4 3 -
	1990 0 0 val
	1992 0 0 -
	1993 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	1994 0 0 refs
typedef 8 162 pgprotval_t
typedef 8 811 __u64
union 4 1 -
	1995 0 0 rlock
typedef 8 1996 atomic64_t
array 8 162 1
typedef 4 1997 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1998 pm_message_t
struct 32 2 completion
	182 0 0 done
	1999 64 0 wait
struct 64 8 hrtimer
	2000 0 0 node
	2001 256 0 _softexpires
	1490 320 0 function
	1491 384 0 base
	1097 448 0 state
	1097 456 0 is_rel
	1097 464 0 is_soft
	1097 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 2002 uid_t
typedef 4 2003 gid_t
typedef 8 1624 s64
struct 8 1 rb_root
	752 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 2004 arch_spinlock_t
struct 4 1 -
	177 0 0 counter
typedef 4 182 __kernel_uid32_t
typedef 4 182 __kernel_gid32_t
union 4 1 -
	1830 0 0 rlock
struct 4 1 refcount_struct
	1831 0 0 refs
struct 4 1 raw_spinlock
	2005 0 0 raw_lock
struct 16 2 -
	166 0 0 __filler
	182 64 0 mlock_count
typedef 8 2006 swp_entry_t
struct 4 1 raw_spinlock
	2007 0 0 raw_lock
struct 4 1 raw_spinlock
	2008 0 0 raw_lock
typedef 8 2009 s64
struct 8 1 -
	2010 0 0 counter
typedef 4 2011 arch_spinlock_t
struct 4 1 raw_spinlock
	2012 0 0 raw_lock
typedef 8 811 __u64
typedef 8 2013 s64
struct 4 1 refcount_struct
	833 0 0 refs
struct 16 2 -
	166 0 0 freelist
	162 64 0 counter
typedef 16 2014 freelist_full_t
struct 4 1 raw_spinlock
	2015 0 0 raw_lock
typedef 8 2016 s64
struct 4 1 raw_spinlock
	2017 0 0 raw_lock
array 128 166 16
struct 128 2 -
	2018 0 0 pad
	1678 960 0 meta
ptr 8 struct maple_alloc *
array 160 2019 2
array 80 2020 2
array 32 162 4
array 48 2021 2
array 64 2022 2
ptr 8 struct hlist_nulls_node **
array 32 162 4
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
typedef 2 2023 s16
struct 4 1 spinlock
	2024 0 0 -
struct 4 1 -
	177 0 0 counter
struct 48 1 latch_tree_node
	2025 0 0 node
union 24 2 -
	2026 0 0 -
	352 0 0 rcu
ptr 8 const struct ctl_table *
ptr 8 struct ctl_table_root *
ptr 8 struct ctl_table_set *
ptr 8 struct ctl_dir *
ptr 8 struct ctl_node *
enum 4 u 2 -
	0 SYSCTL_TABLE_TYPE_DEFAULT
	1 SYSCTL_TABLE_TYPE_PERMANENTLY_EMPTY
typedef 8 2027 atomic64_t
struct 8 2 -
	1344 0 0 seqcount
	373 32 0 lock
typedef 4 2028 kgid_t
array 16 581 2
typedef 8 2029 arch_rwlock_t
array 56 182 14
array 8 182 2
array 40 182 10
typedef 4 2030 seqcount_t
typedef 8 162 __kernel_ulong_t
struct 4 1 raw_spinlock
	2031 0 0 raw_lock
struct 4 1 pm_message
	177 0 0 event
struct 24 2 swait_queue_head
	1738 0 0 lock
	606 64 0 task_list
struct 32 2 timerqueue_node
	2032 0 0 node
	866 192 0 expires
struct 16 2 -
	166 0 0 __filler
	182 64 0 mlock_count
typedef 8 2033 atomic64_t
struct 4 1 qspinlock
	2034 0 0 -
array 20 177 5
struct 8 1 hlist_nulls_head
	1195 0 0 first
typedef 4 2035 arch_spinlock_t
typedef 8 2036 s64
union 4 1 -
	1654 0 0 rlock
typedef 8 811 __u64
struct 2 2 -
	2037 0 0 locked
	2037 8 0 pending
struct 4 2 -
	1949 0 0 locked_pending
	1949 16 0 tail
struct 8 1 -
	228 0 0 a
struct 8 1 -
	2038 0 0 counter
struct 8 1 llist_node
	1266 0 0 next
union 4 2 -
	182 0 0 u_flags
	774 0 0 a_flags
typedef 2 2039 u16
typedef 4 2040 spinlock_t
union 4 2 -
	791 0 0 ma_lock
	2041 0 0 ma_external_lock
typedef 8 2042 arch_rwlock_t
typedef 4 2043 uid_t
typedef 4 2044 gid_t
typedef 8 811 __u64
typedef 8 1773 s64
struct 16 1 timerqueue_head
	161 0 0 rb_root
typedef 8 1642 __s64
typedef 4 1265 __wsum
struct 4 2 -
	821 0 0 csum_start
	821 16 0 csum_offset
struct 4 2 -
	1801 0 0 vlan_proto
	821 16 0 vlan_tci
struct 4 2 -
	821 0 0 csum_start
	821 16 0 csum_offset
struct 4 2 -
	1801 0 0 vlan_proto
	821 16 0 vlan_tci
typedef 8 2045 ktime_t
struct 16 2 -
	461 0 0 next
	177 64 0 slabs
struct 16 2 -
	166 0 0 freelist
	2046 64 0 -
typedef 4 1362 __be32
typedef 2 1355 __be16
array 16 1351 16
array 16 1968 8
array 16 1967 4
struct 8 2 qrwlock
	2047 0 0 -
	2031 32 0 wait_lock
typedef 4 182 __kernel_uid32_t
struct 4 1 -
	177 0 0 counter
struct 8 1 -
	2048 0 0 counter
typedef 4 2049 arch_spinlock_t
struct 4 1 -
	177 0 0 counter
ptr 8 struct quota_format_type *
typedef 8 1642 qsize_t
struct 48 4 rcu_sync
	177 0 0 gp_state
	177 32 0 gp_count
	244 64 0 gp_wait
	252 256 0 cb_head
struct 8 1 rcuwait
	723 0 0 task
struct 4 1 raw_spinlock
	2050 0 0 raw_lock
typedef 4 2051 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	2052 0 0 rmtp
	2053 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	2054 0 0 fsave
	2055 0 0 fxsave
	2056 0 0 soft
	2057 0 0 xsave
	2058 0 0 __padding
struct 4 1 raw_spinlock
	2059 0 0 raw_lock
struct 8 1 -
	2060 0 0 counter
typedef 4 2061 atomic_t
typedef 2 183 __u16
struct 2 2 -
	2062 0 0 locked
	2062 8 0 pending
struct 4 2 -
	1854 0 0 locked_pending
	1854 16 0 tail
typedef 4 2063 atomic_t
struct 4 1 raw_spinlock
	2064 0 0 raw_lock
struct 8 1 -
	2065 0 0 counter
struct 4 1 -
	177 0 0 counter
struct 4 1 pm_message
	177 0 0 event
struct 24 2 swait_queue_head
	1119 0 0 lock
	192 64 0 task_list
struct 32 2 timerqueue_node
	2066 0 0 node
	2001 192 0 expires
typedef 8 1871 ktime_t
typedef 4 182 __kernel_uid32_t
typedef 4 182 __kernel_gid32_t
struct 4 1 qspinlock
	2067 0 0 -
typedef 4 2068 arch_spinlock_t
struct 8 1 -
	162 0 0 val
typedef 4 2069 arch_spinlock_t
typedef 4 2070 arch_spinlock_t
typedef 8 1642 __s64
typedef 8 2071 s64
struct 4 1 qspinlock
	2072 0 0 -
typedef 4 2073 arch_spinlock_t
typedef 8 1642 __s64
typedef 16 2074 u128
typedef 4 2075 arch_spinlock_t
typedef 8 1642 __s64
typedef 4 2076 arch_spinlock_t
array 120 166 15
array 80 75 5
array 40 690 5
array 24 162 3
array 32 282 4
typedef 2 712 __s16
union 4 1 -
	2077 0 0 rlock
array 48 114 2
struct 24 5 -
	2078 0 0 ctl_table
	177 64 0 ctl_table_size
	177 96 0 used
	177 128 0 count
	177 160 0 nreg
struct 8 1 -
	1792 0 0 counter
struct 4 1 -
	2079 0 0 val
struct 8 2 qrwlock
	2080 0 0 -
	2005 32 0 wait_lock
struct 4 1 seqcount
	182 0 0 sequence
typedef 4 2081 arch_spinlock_t
struct 24 3 rb_node
	162 0 0 __rb_parent_color
	752 64 0 rb_right
	752 128 0 rb_left
struct 8 1 -
	2045 0 0 counter
union 4 3 -
	160 0 0 val
	2082 0 0 -
	2083 0 0 -
struct 4 1 qspinlock
	2084 0 0 -
typedef 8 1642 __s64
typedef 1 2085 u8
typedef 8 2086 s64
typedef 2 183 __u16
struct 4 1 spinlock
	2087 0 0 -
typedef 0 2088 lockdep_map_p
struct 8 2 qrwlock
	2089 0 0 -
	1939 32 0 wait_lock
typedef 4 182 __kernel_uid32_t
typedef 4 182 __kernel_gid32_t
typedef 8 2090 s64
union 8 2 -
	162 0 0 counters
	2091 0 0 -
union 4 2 -
	622 0 0 cnts
	2092 0 0 -
typedef 8 2093 s64
struct 4 1 qspinlock
	2094 0 0 -
typedef 4 2095 arch_spinlock_t
typedef 4 177 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	337 0 0 cwd
	337 32 0 swd
	337 64 0 twd
	337 96 0 fip
	337 128 0 fcs
	337 160 0 foo
	337 192 0 fos
	2096 224 0 st_space
	337 864 0 status
struct 512 11 fxregs_state
	234 0 0 cwd
	234 16 0 swd
	234 32 0 twd
	234 48 0 fop
	2097 64 0 -
	337 192 0 mxcsr
	337 224 0 mxcsr_mask
	2098 256 0 st_space
	2099 1280 0 xmm_space
	2100 3328 0 padding
	2101 3712 0 -
struct 136 16 swregs_state
	337 0 0 cwd
	337 32 0 swd
	337 64 0 twd
	337 96 0 fip
	337 128 0 fcs
	337 160 0 foo
	337 192 0 fos
	2096 224 0 st_space
	430 864 0 ftop
	430 872 0 changed
	430 880 0 lookahead
	430 888 0 no_update
	430 896 0 rm
	430 904 0 alimit
	2102 960 0 info
	337 1024 0 entry_eip
struct 576 3 xregs_state
	2055 0 0 i387
	2103 4096 0 header
	2104 4608 0 extended_state_area
array 4096 430 4096
typedef 4 2105 arch_spinlock_t
typedef 8 2106 s64
struct 4 1 -
	177 0 0 counter
typedef 1 2107 u8
struct 4 1 -
	177 0 0 counter
typedef 4 2108 arch_spinlock_t
typedef 8 2109 s64
struct 24 3 rb_node
	162 0 0 __rb_parent_color
	752 64 0 rb_right
	752 128 0 rb_left
union 4 3 -
	187 0 0 val
	2110 0 0 -
	2111 0 0 -
struct 4 1 qspinlock
	2112 0 0 -
struct 4 1 qspinlock
	2113 0 0 -
struct 4 1 qspinlock
	2114 0 0 -
typedef 8 1642 __s64
union 4 3 -
	751 0 0 val
	2115 0 0 -
	2116 0 0 -
struct 4 1 qspinlock
	2117 0 0 -
typedef 16 2118 __u128
struct 4 1 qspinlock
	2119 0 0 -
struct 4 1 qspinlock
	2120 0 0 -
struct 4 1 raw_spinlock
	2121 0 0 raw_lock
ptr 8 struct ctl_table *
typedef 4 2122 gid_t
union 4 2 -
	369 0 0 cnts
	2123 0 0 -
struct 4 1 qspinlock
	2124 0 0 -
struct 2 2 -
	430 0 0 locked
	430 8 0 pending
struct 4 2 -
	234 0 0 locked_pending
	234 16 0 tail
union 4 3 -
	796 0 0 val
	2125 0 0 -
	2126 0 0 -
typedef 1 286 __u8
typedef 8 1642 __s64
union 4 1 -
	1452 0 0 rlock
struct 0 0 -
union 4 2 -
	796 0 0 cnts
	2127 0 0 -
typedef 8 1642 __s64
struct 4 3 -
	182 0 16 inuse
	182 16 15 objects
	182 31 1 frozen
struct 4 2 -
	646 0 0 wlocked
	2128 8 0 __lstate
typedef 8 1642 __s64
union 4 3 -
	1831 0 0 val
	2129 0 0 -
	2130 0 0 -
struct 4 1 qspinlock
	2131 0 0 -
array 80 337 20
union 16 2 -
	2132 0 0 -
	2133 0 0 -
array 128 337 32
array 256 337 64
array 48 337 12
union 48 2 -
	2100 0 0 padding1
	2100 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	169 0 0 xfeatures
	169 64 0 xcomp_bv
	2134 128 0 reserved
array 0 430 0
struct 4 1 qspinlock
	2135 0 0 -
typedef 8 1642 __s64
typedef 1 286 __u8
struct 4 1 qspinlock
	2136 0 0 -
typedef 8 1642 __s64
struct 2 2 -
	1097 0 0 locked
	1097 8 0 pending
struct 4 2 -
	1101 0 0 locked_pending
	1101 16 0 tail
union 4 3 -
	369 0 0 val
	2137 0 0 -
	2138 0 0 -
union 4 3 -
	383 0 0 val
	2139 0 0 -
	2140 0 0 -
union 4 3 -
	2141 0 0 val
	2142 0 0 -
	2143 0 0 -
struct 2 2 -
	2144 0 0 locked
	2144 8 0 pending
struct 4 2 -
	2145 0 0 locked_pending
	2145 16 0 tail
union 4 3 -
	699 0 0 val
	2146 0 0 -
	2147 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	833 0 0 val
	2148 0 0 -
	2149 0 0 -
union 4 3 -
	2150 0 0 val
	2151 0 0 -
	2152 0 0 -
typedef 4 2153 arch_spinlock_t
typedef 4 182 __kernel_gid32_t
struct 4 2 -
	1272 0 0 wlocked
	1343 8 0 __lstate
union 4 3 -
	622 0 0 val
	2154 0 0 -
	2155 0 0 -
struct 2 2 -
	1477 0 0 locked
	1477 8 0 pending
struct 4 2 -
	1482 0 0 locked_pending
	1482 16 0 tail
struct 4 2 -
	1477 0 0 wlocked
	2156 8 0 __lstate
array 3 646 3
struct 2 2 -
	349 0 0 locked
	349 8 0 pending
struct 4 2 -
	2157 0 0 locked_pending
	2157 16 0 tail
union 4 3 -
	2158 0 0 val
	2159 0 0 -
	2160 0 0 -
struct 16 2 -
	169 0 0 rip
	169 64 0 rdp
struct 16 4 -
	337 0 0 fip
	337 32 0 fcs
	337 64 0 foo
	337 96 0 fos
array 48 169 6
union 4 3 -
	2161 0 0 val
	2162 0 0 -
	2163 0 0 -
union 4 3 -
	2164 0 0 val
	2165 0 0 -
	2166 0 0 -
struct 2 2 -
	1272 0 0 locked
	1272 8 0 pending
struct 4 2 -
	1795 0 0 locked_pending
	1795 16 0 tail
struct 2 2 -
	2167 0 0 locked
	2167 8 0 pending
struct 4 2 -
	2168 0 0 locked_pending
	2168 16 0 tail
typedef 4 2169 atomic_t
struct 2 2 -
	2170 0 0 locked
	2170 8 0 pending
struct 4 2 -
	2171 0 0 locked_pending
	2171 16 0 tail
typedef 1 2172 u8
typedef 2 2173 u16
struct 2 2 -
	2174 0 0 locked
	2174 8 0 pending
struct 4 2 -
	1263 0 0 locked_pending
	1263 16 0 tail
struct 2 2 -
	1209 0 0 locked
	1209 8 0 pending
struct 4 2 -
	2175 0 0 locked_pending
	2175 16 0 tail
typedef 4 2176 atomic_t
struct 2 2 -
	2177 0 0 locked
	2177 8 0 pending
struct 4 2 -
	2178 0 0 locked_pending
	2178 16 0 tail
struct 4 1 qspinlock
	2179 0 0 -
struct 2 2 -
	646 0 0 locked
	646 8 0 pending
struct 4 2 -
	592 0 0 locked_pending
	592 16 0 tail
array 3 1477 3
typedef 2 2180 u16
typedef 4 2181 atomic_t
struct 2 2 -
	2182 0 0 locked
	2182 8 0 pending
struct 4 2 -
	2183 0 0 locked_pending
	2183 16 0 tail
typedef 4 2184 atomic_t
struct 2 2 -
	2185 0 0 locked
	2185 8 0 pending
struct 4 2 -
	2186 0 0 locked_pending
	2186 16 0 tail
typedef 4 2187 atomic_t
struct 2 2 -
	2188 0 0 locked
	2188 8 0 pending
struct 4 2 -
	2189 0 0 locked_pending
	2189 16 0 tail
typedef 1 2190 u8
typedef 2 2191 u16
struct 4 1 -
	177 0 0 counter
typedef 1 2192 u8
typedef 2 2193 u16
typedef 1 286 __u8
typedef 2 183 __u16
typedef 1 828 u8
typedef 2 2194 u16
struct 4 1 -
	177 0 0 counter
typedef 1 2195 u8
typedef 2 2196 u16
union 4 3 -
	1694 0 0 val
	2197 0 0 -
	2198 0 0 -
typedef 2 183 __u16
struct 4 1 -
	177 0 0 counter
typedef 1 2199 u8
typedef 2 2200 u16
struct 4 1 -
	177 0 0 counter
typedef 1 2201 u8
typedef 2 2202 u16
struct 4 1 -
	177 0 0 counter
typedef 1 2203 u8
typedef 2 2204 u16
typedef 1 286 __u8
typedef 2 183 __u16
typedef 1 286 __u8
typedef 2 183 __u16
typedef 2 183 __u16
typedef 1 286 __u8
typedef 2 183 __u16
struct 2 2 -
	2205 0 0 locked
	2205 8 0 pending
struct 4 2 -
	2206 0 0 locked_pending
	2206 16 0 tail
typedef 1 286 __u8
typedef 2 183 __u16
typedef 1 286 __u8
typedef 2 183 __u16
typedef 1 286 __u8
typedef 2 183 __u16
typedef 1 2207 u8
typedef 2 2208 u16
typedef 1 286 __u8
typedef 2 183 __u16
symbols 223
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
ffffffff83760b10 8 - vmcoreinfo_note
ffffffff82554598 8 - vmemmap_base
ffffffff8203fec0 1448 - vmstat_text
ffffffff82e6a54c 4 - watermark_boost_factor
ffffffff82d68ca0 4 - watermark_scale_factor
ffffffff82042400 40 - zone_names
end a8c7d780e36f5c9624912ad1b8f2f6d2
