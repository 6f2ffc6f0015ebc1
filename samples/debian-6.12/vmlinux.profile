kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names ecef03b4f83782dc
types 1952
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
	140 0 0 host
	138 64 0 i_pages
	141 192 0 invalidate_lock
	142 512 0 gfp_mask
	143 544 0 i_mmap_writable
	144 576 0 i_mmap
	145 704 0 nrpages
	145 768 0 writeback_index
	146 832 0 a_ops
	145 896 0 flags
	147 960 0 wb_err
	148 992 0 i_private_lock
	69 1024 0 i_private_list
	141 1152 0 i_mmap_rwsem
	149 1472 0 i_private_data
struct 4 2 anon_vma_name
	150 0 0 kref
	151 32 0 name
struct 1592 2 bdev_inode
	152 0 0 bdev
	153 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	154 0 0 -
	155 512 0 run_work
	156 1216 0 cpumask
	157 1280 0 next_cpu
	157 1312 0 next_cpu_batch
	145 1344 0 flags
	149 1408 0 sched_data
	158 1472 0 queue
	159 1536 0 fq
	149 1600 0 driver_data
	160 1664 0 ctx_map
	161 1920 0 dispatch_from
	162 1984 0 dispatch_busy
	163 2016 0 type
	163 2032 0 nr_ctx
	164 2048 0 ctxs
	165 2112 0 dispatch_wait_lock
	166 2176 0 dispatch_wait
	167 2496 0 wait_index
	168 2560 0 tags
	168 2624 0 sched_tags
	162 2688 0 numa_node
	162 2720 0 queue_num
	167 2752 0 nr_active
	169 2816 0 cpuhp_online
	169 2944 0 cpuhp_dead
	170 3072 0 kobj
	171 3584 0 debugfs_dir
	171 3648 0 sched_debugfs_dir
	172 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	173 0 0 ops
	174 64 0 map
	162 448 0 nr_maps
	162 480 0 nr_hw_queues
	162 512 0 queue_depth
	162 544 0 reserved_tags
	162 576 0 cmd_size
	157 608 0 numa_node
	162 640 0 timeout
	162 672 0 flags
	149 704 0 driver_data
	175 768 0 tags
	168 832 0 shared_tags
	176 896 0 tag_list_lock
	172 1152 0 tag_list
	177 1280 0 srcu
struct 184 9 blk_mq_tags
	162 0 0 nr_tags
	162 32 0 nr_reserved_tags
	162 64 0 active_queues
	178 128 0 bitmap_tags
	178 640 0 breserved_tags
	179 1152 0 rqs
	179 1216 0 static_rqs
	172 1280 0 page_list
	165 1408 0 lock
struct 968 23 block_device
	180 0 0 bd_start_sect
	180 64 0 bd_nr_sectors
	181 128 0 bd_disk
	158 192 0 bd_queue
	182 256 0 bd_stats
	145 320 0 bd_stamp
	143 384 0 __bd_flags
	183 416 0 bd_dev
	184 448 0 bd_mapping
	143 512 0 bd_openers
	148 544 0 bd_size_lock
	149 576 0 bd_claiming
	149 640 0 bd_holder
	185 704 0 bd_holder_ops
	186 768 0 bd_holder_lock
	157 1024 0 bd_holders
	187 1088 0 bd_holder_dir
	143 1152 0 bd_fsfreeze_count
	186 1216 0 bd_fsfreeze_mutex
	188 1472 0 bd_meta_info
	157 1536 0 bd_writers
	149 1600 0 bd_security
	43 1664 0 bd_device
struct 232 23 btf
	149 0 0 data
	189 64 0 types
	190 128 0 resolved_ids
	190 192 0 resolved_sizes
	191 256 0 strings
	149 320 0 nohdr_data
	192 384 0 hdr
	193 576 0 nr_types
	193 608 0 types_size
	193 640 0 data_size
	194 672 0 refcnt
	193 704 0 id
	195 768 0 rcu
	196 896 0 kfunc_set_tab
	197 960 0 dtor_kfunc_tab
	198 1024 0 struct_meta_tab
	199 1088 0 struct_ops_tab
	200 1152 0 base_btf
	193 1216 0 start_id
	193 1248 0 start_str_off
	201 1280 0 name
	202 1728 0 kernel_btf
	203 1792 0 base_id_map
struct 48 5 btf_module
	204 0 0 list
	205 128 0 module
	200 192 0 btf
	206 256 0 sysfs_attr
	157 320 0 flags
struct 64 9 buffer_page
	207 0 0 list
	208 128 0 write
	162 192 0 read
	208 256 0 entries
	145 320 0 real_end
	162 384 0 order
	209 416 30 id
	209 446 1 range
	210 448 0 page
struct 2304 43 cgroup
	37 0 0 self
	145 1664 0 flags
	157 1728 0 level
	157 1760 0 max_depth
	157 1792 0 nr_descendants
	157 1824 0 nr_dying_descendants
	157 1856 0 max_descendants
	157 1888 0 nr_populated_csets
	157 1920 0 nr_populated_domain_children
	157 1952 0 nr_populated_threaded_children
	157 1984 0 nr_threaded_children
	162 2016 0 kill_seq
	211 2048 0 kn
	212 2112 0 procs_file
	212 2560 0 events_file
	213 3008 0 psi_files
	214 4352 0 subtree_control
	214 4368 0 subtree_ss_mask
	214 4384 0 old_subtree_control
	214 4400 0 old_subtree_ss_mask
	215 4416 0 subsys
	216 5312 0 nr_dying_subsys
	217 5760 0 root
	69 5824 0 cset_links
	218 5952 0 e_csets
	219 7744 0 dom_cgrp
	219 7808 0 old_dom_cgrp
	220 7872 0 rstat_cpu
	69 7936 0 rstat_css_list
	221 8192 0 _pad_
	219 8192 0 rstat_flush_next
	222 8256 0 last_bstat
	222 8512 0 bstat
	223 8768 0 prev_cputime
	69 8960 0 pidlists
	186 9088 0 pidlist_mutex
	224 9344 0 offline_waitq
	225 9536 0 release_agent_work
	226 9792 0 psi
	227 9856 0 bpf
	228 18048 0 freezer
	229 18176 0 bpf_cgrp_storage
	230 18240 0 ancestors
struct 6592 11 cgroup_root
	231 0 0 kf_root
	162 64 0 subsys_mask
	157 96 0 hierarchy_id
	69 128 0 root_list
	232 256 0 rcu
	34 512 0 cgrp
	219 18944 0 cgrp_ancestor_storage
	143 19008 0 nr_cgrps
	162 19040 0 flags
	233 19072 0 release_agent_path
	234 51840 0 name
struct 256 32 cgroup_subsys
	235 0 0 css_alloc
	236 64 0 css_online
	237 128 0 css_offline
	237 192 0 css_released
	237 256 0 css_free
	237 320 0 css_reset
	237 384 0 css_killed
	238 448 0 css_rstat_flush
	239 512 0 css_extra_stat_show
	239 576 0 css_local_stat_show
	240 640 0 can_attach
	241 704 0 cancel_attach
	241 768 0 attach
	242 832 0 post_attach
	243 896 0 can_fork
	244 960 0 cancel_fork
	245 1024 0 fork
	245 1088 0 exit
	245 1152 0 release
	237 1216 0 bind
	246 1280 1 early_init
	246 1281 1 implicit_on_dfl
	246 1282 1 threaded
	157 1312 0 id
	191 1344 0 name
	191 1408 0 legacy_name
	217 1472 0 root
	56 1536 0 css_idr
	69 1728 0 cfts
	247 1856 0 dfl_cftypes
	247 1920 0 legacy_cftypes
	162 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	219 0 0 cgroup
	248 64 0 ss
	249 128 0 refcnt
	69 256 0 sibling
	69 384 0 children
	69 512 0 rstat_css_node
	157 640 0 id
	162 672 0 flags
	250 704 0 serial_nr
	143 768 0 online_cnt
	225 832 0 destroy_work
	251 1088 0 destroy_rwork
	252 1536 0 parent
	157 1600 0 nr_descendants
struct 96 12 class
	191 0 0 name
	253 64 0 class_groups
	253 128 0 dev_groups
	254 192 0 dev_uevent
	255 256 0 devnode
	256 320 0 class_release
	257 384 0 dev_release
	258 448 0 shutdown_pre
	259 512 0 ns_type
	260 576 0 namespace
	261 640 0 get_ownership
	262 704 0 pm
struct 184 26 cred
	263 0 0 usage
	264 64 0 uid
	265 96 0 gid
	264 128 0 suid
	265 160 0 sgid
	264 192 0 euid
	265 224 0 egid
	264 256 0 fsuid
	265 288 0 fsgid
	162 320 0 securebits
	266 384 0 cap_inheritable
	266 448 0 cap_permitted
	266 512 0 cap_effective
	266 576 0 cap_bset
	266 640 0 cap_ambient
	267 704 0 jit_keyring
	268 768 0 session_keyring
	268 832 0 process_keyring
	268 896 0 thread_keyring
	268 960 0 request_key_auth
	149 1024 0 security
	269 1088 0 user
	270 1152 0 user_ns
	271 1216 0 ucounts
	272 1280 0 group_info
	273 1344 0 -
struct 592 22 css_set
	215 0 0 subsys
	274 896 0 refcount
	275 960 0 dom_cset
	219 1024 0 dfl_cgrp
	157 1088 0 nr_tasks
	69 1152 0 tasks
	69 1280 0 mg_tasks
	69 1408 0 dying_tasks
	69 1536 0 task_iters
	218 1664 0 e_cset_node
	69 3456 0 threaded_csets
	69 3584 0 threaded_csets_node
	276 3712 0 hlist
	69 3840 0 cgrp_links
	69 3968 0 mg_src_preload_node
	69 4096 0 mg_dst_preload_node
	69 4224 0 mg_node
	219 4352 0 mg_src_cgrp
	219 4416 0 mg_dst_cgrp
	275 4480 0 mg_dst_cset
	246 4544 0 dead
	232 4608 0 callback_head
struct 192 16 dentry
	162 0 0 d_flags
	277 32 0 d_seq
	278 64 0 d_hash
	171 192 0 d_parent
	279 256 0 d_name
	140 384 0 d_inode
	280 448 0 d_iname
	281 768 0 d_op
	282 832 0 d_sb
	145 896 0 d_time
	149 960 0 d_fsdata
	283 1024 0 d_lockref
	284 1088 0 -
	276 1216 0 d_sib
	285 1344 0 d_children
	286 1408 0 d_u
struct 128 13 dentry_operations
	287 0 0 d_revalidate
	287 64 0 d_weak_revalidate
	288 128 0 d_hash
	289 192 0 d_compare
	290 256 0 d_delete
	291 320 0 d_init
	292 384 0 d_release
	292 448 0 d_prune
	293 512 0 d_iput
	294 576 0 d_dname
	295 640 0 d_automount
	296 704 0 d_manage
	297 768 0 d_real
struct 760 47 device
	298 0 0 kobj
	299 512 0 parent
	300 576 0 p
	191 640 0 init_name
	301 704 0 type
	302 768 0 bus
	303 832 0 driver
	149 896 0 platform_data
	149 960 0 driver_data
	304 1024 0 driver_override
	186 1152 0 mutex
	305 1408 0 links
	306 1856 0 power
	307 4352 0 pm_domain
	308 4416 0 em_pd
	309 4480 0 msi
	310 4608 0 dma_ops
	311 4672 0 dma_mask
	250 4736 0 coherent_dma_mask
	250 4800 0 bus_dma_limit
	312 4864 0 dma_range_map
	313 4928 0 dma_parms
	69 4992 0 dma_pools
	314 5120 0 dma_io_tlb_mem
	315 5184 0 archdata
	316 5184 0 of_node
	317 5248 0 fwnode
	157 5312 0 numa_node
	183 5344 0 devt
	318 5376 0 id
	148 5408 0 devres_lock
	69 5440 0 devres_head
	319 5568 0 class
	253 5632 0 groups
	257 5696 0 release
	320 5760 0 iommu_group
	321 5824 0 iommu
	322 5888 0 physical_location
	323 5952 0 removable
	246 5984 1 offline_disabled
	246 5985 1 offline
	246 5986 1 of_node_reused
	246 5987 1 state_synced
	246 5988 1 can_match
	246 5989 1 dma_skip_sync
	246 5990 1 dma_iommu
	324 6016 0 flags
struct 216 10 device_private
	325 0 0 klist_children
	326 320 0 knode_parent
	326 576 0 knode_driver
	326 832 0 knode_bus
	326 1088 0 knode_class
	327 1344 0 deferred_probe
	328 1472 0 async_driver
	329 1536 0 deferred_probe_reason
	299 1600 0 device
	330 1664 1 dead
struct 56 6 fdtable
	162 0 0 max_fds
	331 64 0 fd
	332 128 0 close_on_exec
	332 192 0 open_fds
	332 256 0 full_fds_bits
	333 320 0 rcu
struct 184 19 file
	263 0 0 f_count
	148 64 0 f_lock
	334 96 0 f_mode
	335 128 0 f_op
	184 192 0 f_mapping
	149 256 0 private_data
	140 320 0 f_inode
	162 384 0 f_flags
	162 416 0 f_iocb_flags
	336 448 0 f_cred
	337 512 0 f_path
	338 640 0 -
	339 896 0 f_pos
	149 960 0 f_security
	340 1024 0 f_owner
	147 1088 0 f_wb_err
	147 1120 0 f_sb_err
	341 1152 0 f_ep
	342 1216 0 -
struct 72 17 file_system_type
	191 0 0 name
	157 64 0 fs_flags
	343 128 0 init_fs_context
	344 192 0 parameters
	345 256 0 mount
	346 320 0 kill_sb
	205 384 0 owner
	347 448 0 next
	285 512 0 fs_supers
	348 576 0 s_lock_key
	348 576 0 s_umount_key
	348 576 0 s_vfs_rename_key
	349 576 0 s_writers_key
	348 576 0 i_lock_key
	348 576 0 i_mutex_key
	348 576 0 invalidate_lock_key
	348 576 0 i_mutex_dir_key
struct 704 11 files_struct
	350 0 0 count
	351 32 0 resize_in_progress
	352 64 0 resize_wait
	353 256 0 fdt
	45 320 0 fdtab
	354 1024 0 file_lock
	162 1056 0 next_fd
	355 1088 0 close_on_exec_init
	355 1152 0 open_fds_init
	355 1216 0 full_fds_bits_init
	356 1280 0 fd_array
struct 256 4 folio
	357 0 0 -
	358 512 0 -
	359 1024 0 -
	360 1536 0 -
struct 88 2 free_area
	361 0 0 free_list
	145 640 0 nr_free
struct 24 4 ftrace_page
	362 0 0 next
	363 64 0 records
	157 128 0 index
	157 160 0 order
struct 56 6 gen_pool
	364 0 0 lock
	365 64 0 chunks
	157 192 0 min_alloc_order
	366 256 0 algo
	149 320 0 data
	191 384 0 name
struct 56 7 gen_pool_chunk
	365 0 0 next_chunk
	367 128 0 avail
	368 192 0 phys_addr
	149 256 0 owner
	145 320 0 start_addr
	145 384 0 end_addr
	369 448 0 bits
struct 776 40 gendisk
	157 0 0 major
	157 32 0 first_minor
	157 64 0 minors
	370 96 0 disk_name
	163 352 0 events
	163 368 0 event_flags
	371 384 0 part_tbl
	372 512 0 part0
	373 576 0 fops
	158 640 0 queue
	149 704 0 private_data
	374 768 0 bio_split
	157 3904 0 flags
	145 3968 0 state
	176 4032 0 open_mutex
	162 4288 0 open_partitions
	375 4352 0 bdi
	170 4416 0 queue_kobj
	187 4928 0 slave_dir
	172 4992 0 slave_bdevs
	376 5120 0 random
	167 5184 0 sync_io
	377 5248 0 ev
	162 5312 0 nr_zones
	162 5344 0 zone_capacity
	162 5376 0 last_zone_capacity
	332 5440 0 conv_zones_bitmap
	162 5504 0 zone_wplugs_hash_bits
	167 5536 0 nr_zone_wplugs
	165 5568 0 zone_wplugs_lock
	378 5632 0 zone_wplugs_pool
	341 5696 0 zone_wplugs_hash
	379 5760 0 zone_wplugs_wq
	380 5824 0 cdi
	157 5888 0 node_id
	381 5952 0 bb
	382 6016 0 lockdep_map
	383 6016 0 diskseq
	384 6080 0 open_mode
	385 6144 0 ia_ranges
struct 32920 20 hstate
	386 0 0 resize_lock
	387 256 0 resize_key
	157 256 0 next_nid_to_alloc
	157 288 0 next_nid_to_free
	162 320 0 order
	162 352 0 demote_order
	145 384 0 mask
	145 448 0 max_huge_pages
	145 512 0 nr_huge_pages
	145 576 0 free_huge_pages
	145 640 0 resv_huge_pages
	145 704 0 surplus_huge_pages
	145 768 0 nr_overcommit_huge_pages
	388 832 0 hugepage_activelist
	389 960 0 hugepage_freelists
	390 132032 0 max_huge_pages_node
	390 164800 0 nr_huge_pages_node
	390 197568 0 free_huge_pages_node
	390 230336 0 surplus_huge_pages_node
	391 263104 0 name
struct 24 3 idr
	138 0 0 idr_rt
	162 128 0 idr_base
	162 160 0 idr_next
struct 16 2 inet_bind_hashbucket
	392 0 0 lock
	393 64 0 chain
struct 8 1 inet_ehash_bucket
	394 0 0 chain
struct 128 12 inet_hashinfo
	395 0 0 ehash
	396 64 0 ehash_locks
	162 128 0 ehash_mask
	162 160 0 ehash_locks_mask
	397 192 0 bind_bucket_cachep
	398 256 0 bhash
	397 320 0 bind2_bucket_cachep
	398 384 0 bhash2
	162 448 0 bhash_size
	162 480 0 lhash2_mask
	399 512 0 lhash2
	400 576 0 pernet
struct 16 2 inet_listen_hashbucket
	392 0 0 lock
	394 64 0 nulls_head
struct 624 57 inode
	401 0 0 i_mode
	163 16 0 i_opflags
	264 32 0 i_uid
	265 64 0 i_gid
	162 96 0 i_flags
	402 128 0 i_acl
	402 192 0 i_default_acl
	403 256 0 i_op
	282 320 0 i_sb
	184 384 0 i_mapping
	149 448 0 i_security
	145 512 0 i_ino
	404 576 0 -
	183 608 0 i_rdev
	339 640 0 i_size
	405 704 0 i_atime_sec
	405 768 0 i_mtime_sec
	405 832 0 i_ctime_sec
	318 896 0 i_atime_nsec
	318 928 0 i_mtime_nsec
	318 960 0 i_ctime_nsec
	318 992 0 i_generation
	148 1024 0 i_lock
	163 1056 0 i_bytes
	406 1072 0 i_blkbits
	407 1080 0 i_write_hint
	408 1088 0 i_blocks
	318 1152 0 i_state
	141 1216 0 i_rwsem
	145 1536 0 dirtied_when
	145 1600 0 dirtied_time_when
	276 1664 0 i_hash
	69 1792 0 i_io_list
	409 1920 0 i_wb
	157 1984 0 i_wb_frn_winner
	214 2016 0 i_wb_frn_avg_time
	214 2032 0 i_wb_frn_history
	69 2048 0 i_lru
	69 2176 0 i_sb_list
	69 2304 0 i_wb_list
	410 2432 0 -
	411 2560 0 i_version
	411 2624 0 i_sequence
	143 2688 0 i_count
	143 2720 0 i_dio_count
	143 2752 0 i_writecount
	143 2784 0 i_readcount
	412 2816 0 -
	413 2880 0 i_flctx
	24 2944 0 i_data
	69 4480 0 i_devices
	414 4608 0 -
	415 4672 0 i_fsnotify_mask
	416 4736 0 i_fsnotify_marks
	417 4800 0 i_crypt_info
	418 4864 0 i_verity_info
	149 4928 0 i_private
struct 112 8 io_tlb_mem
	419 0 0 defpool
	145 512 0 nslabs
	171 576 0 debugfs
	420 640 0 force_bounce
	420 648 0 for_alloc
	421 704 0 total_used
	421 768 0 used_hiwater
	421 832 0 transient_nslabs
struct 136 14 kernfs_node
	143 0 0 count
	143 32 0 active
	211 64 0 parent
	191 128 0 name
	102 192 0 rb
	422 384 0 ns
	162 448 0 hash
	163 480 0 flags
	401 496 0 mode
	423 512 0 -
	250 768 0 id
	149 832 0 priv
	424 896 0 iattr
	232 960 0 rcu
struct 8408 27 kmem_cache
	425 0 0 cpu_slab
	426 64 0 lock_key
	427 64 0 flags
	145 128 0 min_partial
	162 192 0 size
	162 224 0 object_size
	428 256 0 reciprocal_size
	162 320 0 offset
	162 352 0 cpu_partial
	162 384 0 cpu_partial_slabs
	429 416 0 oo
	429 448 0 min
	430 480 0 allocflags
	157 512 0 refcount
	431 576 0 ctor
	162 640 0 inuse
	162 672 0 align
	162 704 0 red_left_pad
	191 768 0 name
	432 832 0 list
	433 960 0 kobj
	145 1472 0 random
	162 1536 0 remote_node_defrag_ratio
	434 1600 0 random_seq
	162 1664 0 useroffset
	162 1696 0 usersize
	435 1728 0 node
struct 32 4 kmem_cache_cpu
	436 0 0 -
	437 128 0 slab
	437 192 0 partial
	438 256 0 lock
struct 64 6 kmem_cache_node
	439 0 0 list_lock
	145 64 0 nr_partial
	432 128 0 partial
	440 256 0 nr_slabs
	440 320 0 total_objects
	432 384 0 full
struct 96 4 kset
	69 0 0 list
	148 128 0 list_lock
	298 192 0 kobj
	441 704 0 uevent_ops
struct 112 9 kthread
	145 0 0 flags
	162 64 0 cpu
	157 96 0 result
	442 128 0 threadfn
	149 192 0 data
	443 256 0 parked
	443 512 0 exited
	252 768 0 blkcg_css
	329 832 0 full_name
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
struct 256 1 maple_node
	445 0 0 -
struct 16 3 maple_tree
	446 0 0 -
	162 32 0 ma_flags
	149 64 0 ma_root
struct 1728 29 mem_cgroup
	37 0 0 css
	447 1664 0 id
	448 2048 0 memory
	449 4096 0 -
	69 6144 0 memory_peaks
	69 6272 0 swap_peaks
	148 6400 0 peaks_lock
	225 6464 0 high_work
	450 6720 0 vmpressure
	246 7680 0 oom_group
	157 7712 0 swappiness
	212 7744 0 events_file
	212 8192 0 events_local_file
	212 8640 0 swap_events_file
	451 9088 0 vmstats
	452 9152 0 memory_events
	452 9728 0 memory_events_local
	250 10304 0 socket_pressure
	157 10368 0 kmemcg_id
	453 10432 0 objcg
	453 10496 0 orig_objcg
	69 10560 0 objcg_list
	454 10688 0 vmstats_percpu
	69 10752 0 cgwb_list
	455 10880 0 cgwb_domain
	456 11840 0 cgwb_frn
	457 13120 0 deferred_split_queue
	458 13376 0 mm_list
	459 13568 0 nodeinfo
struct 16 2 mem_section
	145 0 0 section_mem_map
	460 64 0 usage
struct 24 3 mem_section_usage
	232 0 0 rcu
	324 128 0 subsection_map
	461 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	462 0 0 stock_lock
	463 0 0 cached
	162 64 0 nr_pages
	453 128 0 cached_objcg
	464 192 0 cached_pgdat
	162 256 0 nr_bytes
	157 288 0 nr_slab_reclaimable_b
	157 320 0 nr_slab_unreclaimable_b
	465 384 0 work
	145 640 0 flags
struct 1448 7 memcg_vmstats
	466 0 0 state
	467 2432 0 events
	466 3840 0 state_local
	467 6272 0 events_local
	466 7680 0 state_pending
	467 10112 0 events_pending
	468 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	162 0 0 stats_updates
	454 64 0 parent
	451 128 0 vmstats
	466 192 0 state
	467 2624 0 events
	466 4032 0 state_prev
	467 6464 0 events_prev
struct 16 2 memory_stat
	191 0 0 name
	162 64 0 idx
struct 1344 2 mm_struct
	469 0 0 -
	470 10752 0 cpu_bitmap
struct 32 4 mod_kallsyms
	471 0 0 symtab
	162 64 0 num_symtab
	329 128 0 strtab
	329 192 0 typetab
struct 1280 74 module
	1 0 0 state
	69 64 0 list
	472 192 0 name
	473 640 0 mkobj
	474 1408 0 modinfo_attrs
	191 1472 0 version
	191 1536 0 srcversion
	187 1600 0 holders_dir
	475 1664 0 syms
	476 1728 0 crcs
	162 1792 0 num_syms
	186 1856 0 param_lock
	477 2112 0 kp
	162 2176 0 num_kp
	162 2208 0 num_gpl_syms
	475 2240 0 gpl_syms
	476 2304 0 gpl_crcs
	246 2368 0 using_gplonly_symbols
	246 2376 0 sig_ok
	246 2384 0 async_probe_requested
	162 2400 0 num_exentries
	478 2432 0 extable
	479 2496 0 init
	480 2560 0 mem
	481 6592 0 arch
	145 6784 0 taints
	162 6848 0 num_bugs
	69 6912 0 bug_list
	482 7040 0 bug_table
	483 7104 0 kallsyms
	80 7168 0 core_kallsyms
	484 7424 0 sect_attrs
	485 7488 0 notes_attrs
	329 7552 0 args
	149 7616 0 percpu
	162 7680 0 percpu_size
	149 7744 0 noinstr_text_start
	162 7808 0 noinstr_text_size
	162 7840 0 num_tracepoints
	486 7872 0 tracepoints_ptrs
	162 7936 0 num_srcu_structs
	487 8000 0 srcu_struct_ptrs
	162 8064 0 num_bpf_raw_events
	488 8128 0 bpf_raw_events
	162 8192 0 btf_data_size
	162 8224 0 btf_base_data_size
	149 8256 0 btf_data
	149 8320 0 btf_base_data
	489 8384 0 jump_entries
	162 8448 0 num_jump_entries
	162 8480 0 num_trace_bprintk_fmt
	490 8512 0 trace_bprintk_fmt_start
	491 8576 0 trace_events
	162 8640 0 num_trace_events
	492 8704 0 trace_evals
	162 8768 0 num_trace_evals
	162 8800 0 num_ftrace_callsites
	332 8832 0 ftrace_callsites
	149 8896 0 kprobes_text_start
	162 8960 0 kprobes_text_size
	332 9024 0 kprobe_blacklist
	162 9088 0 num_kprobe_blacklist
	157 9120 0 num_static_call_sites
	493 9152 0 static_call_sites
	246 9216 0 klp
	246 9224 0 klp_alive
	494 9280 0 klp_info
	69 9344 0 source_list
	69 9472 0 target_list
	242 9600 0 exit
	143 9664 0 refcnt
	157 9696 0 its_num_pages
	495 9728 0 its_page_array
	496 9792 0 dyndbg_info
struct 48 4 module_use
	497 0 0 source_list
	497 128 0 target_list
	205 256 0 source
	205 320 0 target
struct 336 28 mount
	498 0 0 mnt_hash
	499 128 0 mnt_parent
	171 192 0 mnt_mountpoint
	500 256 0 mnt
	501 512 0 -
	502 704 0 mnt_pcp
	503 768 0 mnt_mounts
	503 896 0 mnt_child
	503 1024 0 mnt_instance
	191 1152 0 mnt_devname
	503 1216 0 mnt_list
	503 1344 0 mnt_expire
	503 1472 0 mnt_share
	503 1600 0 mnt_slave_list
	503 1728 0 mnt_slave
	499 1856 0 mnt_master
	504 1920 0 mnt_ns
	505 1984 0 mnt_mp
	506 2048 0 -
	503 2176 0 mnt_umounting
	416 2304 0 mnt_fsnotify_marks
	507 2368 0 mnt_fsnotify_mask
	157 2400 0 mnt_id
	508 2432 0 mnt_id_unique
	157 2496 0 mnt_group_id
	157 2528 0 mnt_expiry_mark
	509 2560 0 mnt_pins
	509 2624 0 mnt_stuck_children
struct 2496 176 net_device
	510 0 0 __cacheline_group_begin__net_device_read_tx
	511 0 0 -
	512 64 0 netdev_ops
	513 128 0 header_ops
	514 192 0 _tx
	515 256 0 gso_partial_features
	162 320 0 real_num_tx_queues
	162 352 0 gso_max_size
	162 384 0 gso_ipv4_max_size
	516 416 0 gso_max_segs
	517 432 0 num_tc
	162 448 0 mtu
	163 480 0 needed_headroom
	518 496 0 tc_to_txq
	519 1024 0 xps_maps
	520 1152 0 nf_hooks_egress
	521 1216 0 tcx_egress
	522 1280 0 __cacheline_group_end__net_device_read_tx
	523 1280 0 __cacheline_group_begin__net_device_read_txrx
	524 1280 0 -
	145 1344 0 state
	162 1408 0 flags
	163 1440 0 hard_header_len
	525 1456 8 pcpu_stat_type
	515 1472 0 features
	526 1536 0 ip6_ptr
	527 1600 0 __cacheline_group_end__net_device_read_txrx
	528 1600 0 __cacheline_group_begin__net_device_read_rx
	529 1600 0 xdp_prog
	530 1664 0 ptype_specific
	157 1792 0 ifindex
	162 1824 0 real_num_rx_queues
	531 1856 0 _rx
	145 1920 0 gro_flush_timeout
	532 1984 0 napi_defer_hard_irqs
	162 2016 0 gro_max_size
	162 2048 0 gro_ipv4_max_size
	533 2112 0 rx_handler
	149 2176 0 rx_handler_data
	534 2240 0 nd_net
	535 2304 0 npinfo
	521 2368 0 tcx_ingress
	536 2432 0 __cacheline_group_end__net_device_read_rx
	537 2432 0 name
	538 2560 0 name_node
	539 2624 0 ifalias
	145 2688 0 mem_end
	145 2752 0 mem_start
	145 2816 0 base_addr
	530 2880 0 dev_list
	530 3008 0 napi_list
	530 3136 0 unreg_list
	530 3264 0 close_list
	530 3392 0 ptype_all
	540 3520 0 adj_list
	541 3776 0 xdp_features
	542 3840 0 xdp_metadata_ops
	543 3904 0 xsk_tx_metadata_ops
	163 3968 0 gflags
	163 3984 0 needed_tailroom
	515 4032 0 hw_features
	515 4096 0 wanted_features
	515 4160 0 vlan_features
	515 4224 0 hw_enc_features
	515 4288 0 mpls_features
	515 4352 0 mangleid_features
	162 4416 0 min_mtu
	162 4448 0 max_mtu
	163 4480 0 type
	267 4496 0 min_header_len
	267 4504 0 name_assign_type
	157 4512 0 group
	544 4544 0 stats
	545 6016 0 core_stats
	546 6080 0 carrier_up_count
	546 6112 0 carrier_down_count
	547 6144 0 ethtool_ops
	548 6208 0 l3mdev_ops
	549 6272 0 ndisc_ops
	550 6336 0 xfrmdev_ops
	551 6400 0 tlsdev_ops
	162 6464 0 operstate
	267 6496 0 link_mode
	267 6504 0 if_port
	267 6512 0 dma
	552 6520 0 perm_addr
	267 6776 0 addr_assign_type
	267 6784 0 addr_len
	267 6792 0 upper_level
	267 6800 0 lower_level
	163 6816 0 neigh_priv_len
	163 6832 0 dev_id
	163 6848 0 dev_port
	157 6880 0 irq
	532 6912 0 priv_len
	553 6944 0 addr_list_lock
	554 6976 0 uc
	554 7232 0 mc
	554 7488 0 dev_addrs
	555 7744 0 queues_kset
	162 7808 0 promiscuity
	162 7840 0 allmulti
	556 7872 0 uc_promisc
	557 7936 0 ip_ptr
	558 8000 0 vlan_info
	559 8064 0 tipc_ptr
	560 8128 0 mpls_ptr
	561 8192 0 dev_addr
	162 8256 0 num_rx_queues
	162 8288 0 xdp_zc_max_segs
	514 8320 0 ingress_queue
	520 8384 0 nf_hooks_ingress
	552 8448 0 broadcast
	562 8704 0 rx_cpu_rmap
	563 8768 0 index_hlist
	162 8896 0 num_tx_queues
	564 8960 0 qdisc
	162 9024 0 tx_queue_len
	553 9056 0 tx_global_lock
	565 9088 0 xdp_bulkq
	566 9152 0 qdisc_hash
	567 10176 0 watchdog_timer
	157 10496 0 watchdog_timeo
	553 10528 0 watchdog_lock
	556 10560 0 watchdog_ref_held
	532 10592 0 proto_down_reason
	530 10624 0 todo_list
	568 10752 0 pcpu_refcnt
	569 10816 0 refcnt_tracker
	530 10816 0 link_watch_list
	570 10944 0 reg_state
	556 10952 0 dismantle
	571 10960 16 rtnl_link_state
	556 10976 0 needs_free_netdev
	572 11008 0 priv_destructor
	149 11072 0 ml_priv
	573 11136 0 ml_priv_type
	574 11200 0 garp_port
	575 11264 0 mrp_port
	576 11328 0 dm_private
	577 11392 0 dev
	578 17472 0 sysfs_groups
	579 17728 0 sysfs_rx_queue_group
	580 17792 0 rtnl_link_ops
	581 17856 0 stat_ops
	582 17920 0 queue_mgmt_ops
	162 17984 0 tso_max_size
	516 18016 0 tso_max_segs
	583 18048 0 dcbnl_ops
	584 18112 0 prio_tc_map
	585 18240 0 priomap
	586 18304 0 link_topo
	587 18368 0 phydev
	588 18432 0 sfp_bus
	589 18496 0 qdisc_tx_busylock
	556 18560 0 proto_down
	556 18568 0 threaded
	145 18576 1 see_all_hwtstamp_requests
	145 18577 1 change_proto_down
	145 18578 1 netns_immutable
	145 18579 1 fcoe_mtu
	530 18624 0 net_notifier_list
	590 18752 0 macsec_ops
	591 18816 0 udp_tunnel_nic_info
	592 18880 0 udp_tunnel_nic
	593 18944 0 ethtool
	594 19008 0 xdp_state
	595 19392 0 dev_addr_shadow
	596 19648 0 linkwatch_dev_tracker
	596 19648 0 watchdog_dev_tracker
	596 19648 0 dev_registered_tracker
	597 19648 0 offload_xstats_l3
	598 19712 0 devlink_port
	599 19776 0 page_pools
	600 19840 0 irq_moder
	601 19968 0 priv
struct 72 9 nsproxy
	274 0 0 count
	602 64 0 uts_ns
	603 128 0 ipc_ns
	504 192 0 mnt_ns
	604 256 0 pid_ns_for_children
	605 320 0 net_ns
	606 384 0 time_ns
	606 448 0 time_ns_for_children
	607 512 0 cgroup_ns
struct 48 4 obj_cgroup
	249 0 0 refcnt
	463 128 0 memcg
	143 192 0 nr_charged_bytes
	608 256 0 -
struct 64 5 page
	145 0 0 flags
	609 64 0 -
	610 384 0 -
	143 416 0 _refcount
	145 448 0 memcg_data
struct 1664 28 page_pool
	611 0 0 p
	157 384 0 cpuid
	612 416 0 pages_state_hold_cnt
	400 448 1 has_init_callback
	400 449 1 dma_map
	400 450 1 dma_sync
	400 451 1 dma_sync_for_cpu
	613 512 0 __cacheline_group_begin__frag
	614 512 0 frag_users
	615 576 0 frag_page
	162 640 0 frag_offset
	616 704 0 __cacheline_group_end__frag
	617 768 0 __cacheline_group_pad__frag
	618 768 0 release_dw
	431 1472 0 disconnect
	145 1536 0 defer_start
	145 1600 0 defer_warn
	612 1664 0 xdp_mem_id
	619 2048 0 alloc
	620 10752 0 ring
	149 12288 0 mp_priv
	621 12352 0 mp_ops
	622 12416 0 dma_mapped
	623 12544 0 pages_state_release_cnt
	624 12576 0 user_cnt
	625 12608 0 destroy_cnt
	626 12672 0 slow
	627 12928 0 user
struct 192 17 pcpu_chunk
	628 0 0 list
	157 128 0 free_bytes
	629 160 0 chunk_md
	332 448 0 bound_map
	149 512 0 base_addr
	332 576 0 alloc_map
	630 640 0 md_blocks
	149 704 0 data
	631 768 0 immutable
	631 776 0 isolated
	157 800 0 start_offset
	157 832 0 end_offset
	632 896 0 obj_exts
	157 960 0 nr_pages
	157 992 0 nr_populated
	157 1024 0 nr_empty_pop_pages
	633 1088 0 populated
struct 48 2 per_cpu_nodestat
	634 0 0 stat_threshold
	635 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	148 0 0 lock
	157 32 0 count
	157 64 0 high
	157 96 0 high_min
	157 128 0 high_max
	157 160 0 batch
	406 192 0 flags
	406 200 0 alloc_factor
	406 208 0 expire
	636 224 0 free_count
	218 256 0 lists
struct 64 3 per_cpu_zonestat
	637 0 0 vm_stat_diff
	634 96 0 stat_threshold
	638 128 0 vm_numa_event
struct 40 4 percpu_counter
	639 0 0 lock
	640 64 0 count
	69 128 0 list
	641 256 0 counters
struct 56 7 percpu_ref_data
	263 0 0 count
	642 64 0 release
	642 128 0 confirm_switch
	246 192 1 force_atomic
	246 193 1 allow_reinit
	232 256 0 rcu
	643 384 0 ref
struct 174464 43 pglist_data
	644 0 0 node_zones
	645 61440 0 node_zonelists
	157 1372416 0 nr_zones
	148 1372448 0 node_size_lock
	145 1372480 0 node_start_pfn
	145 1372544 0 node_present_pages
	145 1372608 0 node_spanned_pages
	157 1372672 0 node_id
	224 1372736 0 kswapd_wait
	224 1372928 0 pfmemalloc_wait
	646 1373120 0 reclaim_wait
	143 1373888 0 nr_writeback_throttled
	145 1373952 0 nr_reclaim_start
	186 1374016 0 kswapd_lock
	647 1374272 0 kswapd
	157 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	157 1374400 0 kswapd_failures
	157 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	224 1374528 0 kcompactd_wait
	647 1374720 0 kcompactd
	246 1374784 0 proactive_compact_trigger
	145 1374848 0 totalreserve_pages
	145 1374912 0 min_unmapped_pages
	145 1374976 0 min_slab_pages
	221 1375232 0 _pad1_
	145 1375232 0 first_deferred_pfn
	457 1375296 0 deferred_split_queue
	162 1375552 0 nbp_rl_start
	145 1375616 0 nbp_rl_nr_cand
	162 1375680 0 nbp_threshold
	162 1375712 0 nbp_th_start
	145 1375744 0 nbp_th_nr_cand
	648 1375808 0 __lruvec
	145 1388288 0 flags
	649 1388352 0 mm_walk
	650 1390016 0 memcg_lru
	221 1392128 0 _pad2_
	651 1392128 0 per_cpu_nodestats
	652 1392192 0 vm_stat
	653 1395200 0 memtier
	654 1395264 0 mf_stats
struct 40 6 pipe_buffer
	655 0 0 page
	162 64 0 offset
	162 96 0 len
	656 128 0 ops
	162 192 0 flags
	145 256 0 private
struct 168 19 pipe_inode_info
	657 0 0 mutex
	658 256 0 rd_wait
	658 448 0 wr_wait
	162 640 0 head
	162 672 0 tail
	162 704 0 max_usage
	162 736 0 ring_size
	162 768 0 nr_accounted
	162 800 0 readers
	162 832 0 writers
	162 864 0 files
	162 896 0 r_counter
	162 928 0 w_counter
	659 960 0 poll_usage
	655 1024 0 tmp_page
	660 1088 0 fasync_readers
	660 1152 0 fasync_writers
	661 1216 0 bufs
	269 1280 0 user
struct 24 2 prb_desc
	662 0 0 state_var
	663 64 0 text_blk_lpos
struct 88 8 printk_info
	664 0 0 seq
	664 64 0 ts_nsec
	665 128 0 text_len
	666 144 0 facility
	666 152 5 flags
	666 157 3 level
	667 160 0 caller_id
	668 192 0 dev_info
struct 88 3 printk_ringbuffer
	669 0 0 desc_ring
	670 384 0 text_data_ring
	662 640 0 fail
struct 64 8 ptdesc
	145 0 0 __page_flags
	671 64 0 -
	145 192 0 __page_mapping
	672 256 0 -
	673 320 0 -
	162 384 0 __page_type
	674 416 0 __page_refcount
	145 448 0 pt_memcg_data
struct 24 3 rb_node
	145 0 0 __rb_parent_color
	675 64 0 rb_right
	675 128 0 rb_left
struct 968 62 request_queue
	149 0 0 queuedata
	676 64 0 elevator
	173 128 0 mq_ops
	161 192 0 queue_ctx
	145 256 0 queue_flags
	162 320 0 rq_timeout
	162 352 0 queue_depth
	677 384 0 refs
	162 416 0 nr_hw_queues
	371 448 0 hctx_table
	678 576 0 q_usage_counter
	679 704 0 io_lock_cls_key
	382 704 0 io_lockdep_map
	679 704 0 q_lock_cls_key
	382 704 0 q_lockdep_map
	680 704 0 last_merge
	165 768 0 queue_lock
	157 800 0 quiesce_depth
	181 832 0 disk
	187 896 0 mq_kobj
	681 960 0 limits
	299 2304 0 dev
	682 2368 0 rpm_status
	167 2400 0 pm_only
	683 2432 0 stats
	684 2496 0 rq_qos
	176 2560 0 rq_qos_mutex
	157 2816 0 id
	145 2880 0 nr_requests
	685 2944 0 timeout
	686 3264 0 timeout_work
	167 3520 0 nr_active_requests_shared_tags
	168 3584 0 sched_shared_tags
	172 3648 0 icq_list
	687 3776 0 blkcg_pols
	688 3840 0 root_blkg
	172 3904 0 blkg_list
	176 4032 0 blkcg_mutex
	157 4288 0 node
	165 4320 0 requeue_lock
	172 4352 0 requeue_list
	155 4480 0 requeue_work
	689 5184 0 blk_trace
	159 5248 0 fq
	172 5312 0 flush_list
	176 5440 0 sysfs_lock
	176 5696 0 sysfs_dir_lock
	176 5952 0 limits_lock
	172 6208 0 unused_hctx_list
	165 6336 0 unused_hctx_lock
	157 6368 0 mq_freeze_depth
	690 6400 0 td
	691 6464 0 callback_head
	692 6592 0 mq_freeze_wq
	176 6784 0 mq_freeze_lock
	693 7040 0 tag_set
	172 7104 0 tag_set_list
	171 7232 0 debugfs_dir
	171 7296 0 sched_debugfs_dir
	171 7360 0 rqos_debugfs_dir
	176 7424 0 debugfs_mutex
	694 7680 0 mq_sysfs_init_done
struct 64 8 resource
	695 0 0 start
	695 64 0 end
	191 128 0 name
	145 192 0 flags
	145 256 0 desc
	696 320 0 parent
	696 384 0 sibling
	696 448 0 child
struct 560 49 ring_buffer_per_cpu
	157 0 0 cpu
	697 32 0 record_disabled
	697 64 0 resize_disabled
	698 128 0 buffer
	699 192 0 reader_lock
	700 224 0 lock
	701 256 0 lock_key
	702 256 0 free_page
	145 384 0 nr_pages
	162 448 0 current_context
	444 512 0 pages
	145 576 0 cnt
	703 640 0 head_page
	703 704 0 tail_page
	703 768 0 commit_page
	703 832 0 reader_page
	145 896 0 lost_events
	145 960 0 last_overrun
	145 1024 0 nest
	208 1088 0 entries_bytes
	208 1152 0 entries
	208 1216 0 overrun
	208 1280 0 commit_overrun
	208 1344 0 dropped_events
	208 1408 0 committing
	208 1472 0 commits
	208 1536 0 pages_touched
	208 1600 0 pages_lost
	208 1664 0 pages_read
	614 1728 0 last_pages_touch
	704 1792 0 shortest_full
	145 1856 0 read
	145 1920 0 read_bytes
	705 1984 0 write_stamp
	705 2048 0 before_stamp
	706 2112 0 event_stamp
	707 2432 0 read_stamp
	145 2496 0 pages_removed
	162 2560 0 mapped
	162 2592 0 user_mapped
	708 2624 0 mapping_lock
	332 2880 0 subbuf_ids
	709 2944 0 meta_page
	710 3008 0 ring_meta
	614 3072 0 nr_pages_to_update
	207 3136 0 new_pages
	711 3264 0 update_pages_work
	712 3520 0 update_done
	713 3776 0 irq_work
struct 752 13 shmem_inode_info
	714 0 0 lock
	162 32 0 seals
	145 64 0 flags
	145 128 0 alloced
	145 192 0 swapped
	715 256 0 -
	716 512 0 i_crtime
	717 640 0 policy
	718 768 0 xattrs
	145 896 0 fallocend
	162 960 0 fsflags
	719 992 0 stop_eviction
	720 1024 0 vfs_inode
struct 1104 65 signal_struct
	274 0 0 sigcnt
	143 32 0 live
	157 64 0 nr_threads
	157 96 0 quick_threads
	69 128 0 thread_head
	224 256 0 wait_chldexit
	647 448 0 curr_target
	721 512 0 shared_pending
	285 704 0 multiprocess
	157 768 0 group_exit_code
	157 800 0 notify_count
	647 832 0 group_exec_task
	157 896 0 group_stop_count
	162 928 0 flags
	722 960 0 core_state
	162 1024 1 is_child_subreaper
	162 1025 1 has_child_subreaper
	162 1056 0 next_posix_timer_id
	285 1088 0 posix_timers
	723 1152 0 real_timer
	724 1664 0 it_real_incr
	725 1728 0 it
	726 1984 0 cputimer
	727 2176 0 posix_cputimers
	728 2816 0 pids
	143 3072 0 tick_dep_mask
	729 3136 0 tty_old_pgrp
	157 3200 0 leader
	730 3264 0 tty
	731 3328 0 autogroup
	732 3392 0 stats_lock
	250 3456 0 utime
	250 3520 0 stime
	250 3584 0 cutime
	250 3648 0 cstime
	250 3712 0 gtime
	250 3776 0 cgtime
	223 3840 0 prev_cputime
	145 4032 0 nvcsw
	145 4096 0 nivcsw
	145 4160 0 cnvcsw
	145 4224 0 cnivcsw
	145 4288 0 min_flt
	145 4352 0 maj_flt
	145 4416 0 cmin_flt
	145 4480 0 cmaj_flt
	145 4544 0 inblock
	145 4608 0 oublock
	145 4672 0 cinblock
	145 4736 0 coublock
	145 4800 0 maxrss
	145 4864 0 cmaxrss
	733 4928 0 ioac
	734 5376 0 sum_sched_runtime
	735 5440 0 rlim
	736 7488 0 pacct
	737 7936 0 stats
	162 8000 0 audit_tty
	738 8064 0 tty_audit_buf
	246 8128 0 oom_flag_origin
	636 8144 0 oom_score_adj
	636 8160 0 oom_score_adj_min
	739 8192 0 oom_mm
	186 8256 0 cred_guard_mutex
	141 8512 0 exec_update_lock
struct 232 28 sk_buff
	740 0 0 -
	741 192 0 sk
	742 256 0 -
	743 320 0 cb
	744 704 0 -
	145 832 0 _nfct
	162 896 0 len
	162 928 0 data_len
	745 960 0 mac_len
	745 976 0 hdr_len
	745 992 0 queue_mapping
	746 1008 0 __cloned_offset
	747 1008 1 cloned
	747 1009 1 nohdr
	747 1010 2 fclone
	747 1012 1 peeked
	747 1013 1 head_frag
	747 1014 1 pfmemalloc
	747 1015 1 pp_recycle
	747 1016 0 active_extensions
	748 1024 0 -
	749 1504 0 tail
	749 1536 0 end
	750 1600 0 head
	750 1664 0 data
	162 1728 0 truesize
	751 1760 0 users
	752 1792 0 extensions
struct 320 14 skb_shared_info
	753 0 0 flags
	753 8 0 meta_len
	753 16 0 nr_frags
	753 24 0 tx_flags
	163 32 0 gso_size
	163 48 0 gso_segs
	754 64 0 frag_list
	755 128 0 -
	162 192 0 gso_type
	612 224 0 tskey
	623 256 0 dataref
	162 288 0 xdp_frags_size
	149 320 0 destructor_arg
	756 384 0 frags
struct 64 6 slab
	145 0 0 __page_flags
	397 64 0 slab_cache
	757 128 0 -
	162 384 0 __page_type
	758 416 0 __page_refcount
	145 448 0 obj_exts
struct 776 107 sock
	759 0 0 __sk_common
	760 1088 0 __cacheline_group_begin__sock_write_rx
	546 1088 0 sk_drops
	761 1120 0 sk_peek_off
	762 1152 0 sk_error_queue
	762 1344 0 sk_receive_queue
	763 1536 0 sk_backlog
	764 1728 0 __cacheline_group_end__sock_write_rx
	765 1728 0 __cacheline_group_begin__sock_read_rx
	766 1728 0 sk_rx_dst
	157 1792 0 sk_rx_dst_ifindex
	532 1824 0 sk_rx_dst_cookie
	162 1856 0 sk_ll_usec
	162 1888 0 sk_napi_id
	516 1920 0 sk_busy_poll_budget
	570 1936 0 sk_prefer_busy_poll
	570 1944 0 sk_userlocks
	157 1952 0 sk_rcvbuf
	767 1984 0 sk_filter
	768 2048 0 -
	769 2112 0 sk_data_ready
	614 2176 0 sk_rcvtimeo
	157 2240 0 sk_rcvlowat
	770 2272 0 __cacheline_group_end__sock_read_rx
	771 2272 0 __cacheline_group_begin__sock_read_rxtx
	157 2272 0 sk_err
	772 2304 0 sk_socket
	463 2368 0 sk_memcg
	773 2432 0 sk_policy
	774 2560 0 __cacheline_group_end__sock_read_rxtx
	775 2560 0 __cacheline_group_begin__sock_write_rxtx
	776 2560 0 sk_lock
	532 2816 0 sk_reserved_mem
	157 2848 0 sk_forward_alloc
	532 2880 0 sk_tsflags
	777 2912 0 __cacheline_group_end__sock_write_rxtx
	778 2912 0 __cacheline_group_begin__sock_write_tx
	157 2912 0 sk_write_pending
	546 2944 0 sk_omem_alloc
	157 2976 0 sk_sndbuf
	157 3008 0 sk_wmem_queued
	779 3040 0 sk_wmem_alloc
	145 3072 0 sk_tsq_flags
	780 3136 0 -
	762 3200 0 sk_write_queue
	532 3392 0 sk_dst_pending_confirm
	532 3424 0 sk_pacing_status
	781 3456 0 sk_frag
	782 3584 0 -
	145 3904 0 sk_pacing_rate
	546 3968 0 sk_zckey
	546 4000 0 sk_tskey
	783 4032 0 __cacheline_group_end__sock_write_tx
	784 4032 0 __cacheline_group_begin__sock_read_tx
	145 4032 0 sk_max_pacing_rate
	614 4096 0 sk_sndtimeo
	532 4160 0 sk_priority
	532 4192 0 sk_mark
	766 4224 0 sk_dst_cache
	515 4288 0 sk_route_caps
	785 4352 0 sk_validate_xmit_skb
	516 4416 0 sk_gso_type
	516 4432 0 sk_gso_max_segs
	162 4448 0 sk_gso_max_size
	786 4480 0 sk_allocation
	532 4512 0 sk_txhash
	570 4544 0 sk_pacing_shift
	556 4552 0 sk_use_task_frag
	787 4560 0 __cacheline_group_end__sock_read_tx
	570 4560 1 sk_gso_disabled
	570 4561 1 sk_kern_sock
	570 4562 1 sk_no_check_tx
	570 4563 1 sk_no_check_rx
	570 4568 0 sk_shutdown
	516 4576 0 sk_type
	516 4592 0 sk_protocol
	145 4608 0 sk_lingertime
	788 4672 0 sk_prot_creator
	789 4736 0 sk_callback_lock
	157 4800 0 sk_err_soft
	532 4832 0 sk_ack_backlog
	532 4864 0 sk_max_ack_backlog
	790 4896 0 sk_uid
	553 4928 0 sk_peer_lock
	157 4960 0 sk_bind_phc
	729 4992 0 sk_peer_pid
	336 5056 0 sk_peer_cred
	791 5120 0 sk_stamp
	157 5184 0 sk_disconnects
	570 5216 0 sk_txrehash
	570 5224 0 sk_clockid
	570 5232 1 sk_txtime_deadline_mode
	570 5233 1 sk_txtime_report_errors
	570 5234 6 sk_txtime_unused
	149 5248 0 sk_user_data
	149 5312 0 sk_security
	792 5376 0 sk_cgrp_data
	769 5504 0 sk_state_change
	769 5568 0 sk_write_space
	769 5632 0 sk_error_report
	793 5696 0 sk_backlog_rcv
	769 5760 0 sk_destruct
	794 5824 0 sk_reuseport_cb
	229 5888 0 sk_bpf_storage
	795 5952 0 sk_rcu
	796 6080 0 ns_tracker
	797 6080 0 sk_user_frags
struct 128 7 socket
	798 0 0 state
	636 32 0 type
	145 64 0 flags
	799 128 0 file
	741 192 0 sk
	800 256 0 ops
	801 512 0 wq
struct 416 14 subsys_private
	802 0 0 subsys
	555 768 0 devices_kset
	327 832 0 interfaces
	803 960 0 mutex
	555 1216 0 drivers_kset
	325 1280 0 klist_devices
	325 1600 0 klist_drivers
	804 1920 0 bus_notifier
	162 2304 1 drivers_autoprobe
	302 2368 0 bus
	299 2432 0 dev_root
	802 2496 0 glue_dirs
	319 3264 0 class
	805 3328 0 lock_key
struct 1408 65 super_block
	69 0 0 s_list
	183 128 0 s_dev
	267 160 0 s_blocksize_bits
	145 192 0 s_blocksize
	339 256 0 s_maxbytes
	347 320 0 s_type
	806 384 0 s_op
	807 448 0 dq_op
	808 512 0 s_qcop
	809 576 0 s_export_op
	145 640 0 s_flags
	145 704 0 s_iflags
	145 768 0 s_magic
	171 832 0 s_root
	141 896 0 s_umount
	157 1216 0 s_count
	143 1248 0 s_active
	149 1280 0 s_security
	810 1344 0 s_xattr
	811 1408 0 s_cop
	812 1472 0 s_master_keys
	813 1536 0 s_vop
	814 1600 0 s_encoding
	815 1664 0 s_encoding_flags
	816 1728 0 s_roots
	69 1792 0 s_mounts
	372 1920 0 s_bdev
	799 1984 0 s_bdev_file
	375 2048 0 s_bdi
	817 2112 0 s_mtd
	276 2176 0 s_instances
	162 2304 0 s_quota_types
	818 2368 0 s_dquot
	819 4864 0 s_writers
	149 7296 0 s_fs_info
	318 7360 0 s_time_gran
	405 7424 0 s_time_min
	405 7488 0 s_time_max
	318 7552 0 s_fsnotify_mask
	820 7616 0 s_fsnotify_info
	821 7680 0 s_id
	822 7936 0 s_uuid
	406 8064 0 s_uuid_len
	823 8072 0 s_sysfs_name
	162 8384 0 s_max_links
	186 8448 0 s_vfs_rename_mutex
	191 8704 0 s_subtype
	281 8768 0 s_d_op
	824 8832 0 s_shrink
	263 8896 0 s_remove_count
	157 8960 0 s_readonly_remount
	147 8992 0 s_wb_err
	379 9024 0 s_dio_done_wq
	285 9088 0 s_pins
	270 9152 0 s_user_ns
	825 9216 0 s_dentry_lru
	825 9600 0 s_inode_lru
	232 9984 0 rcu
	225 10112 0 destroy_work
	186 10368 0 s_sync_lock
	157 10624 0 s_stack_depth
	148 10752 0 s_inode_list_lock
	69 10816 0 s_inodes
	148 10944 0 s_inode_wblist_lock
	69 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	826 0 0 map
	145 64 0 length
	827 128 0 lock
struct 24 5 swap_cluster_info
	148 0 0 lock
	214 32 0 count
	406 48 0 flags
	406 56 0 order
	69 64 0 list
struct 680 32 swap_info_struct
	249 0 0 users
	145 128 0 flags
	636 192 0 prio
	828 256 0 list
	829 576 0 type
	162 608 0 max
	750 640 0 swap_map
	332 704 0 zeromap
	830 768 0 cluster_info
	69 832 0 free_clusters
	69 960 0 full_clusters
	831 1088 0 nonfull_clusters
	831 2368 0 frag_clusters
	832 3648 0 frag_cluster_nr
	162 3968 0 lowest_bit
	162 4000 0 highest_bit
	162 4032 0 pages
	162 4064 0 inuse_pages
	162 4096 0 cluster_next
	162 4128 0 cluster_nr
	434 4160 0 cluster_next_cpu
	833 4224 0 percpu_cluster
	834 4288 0 swap_extent_root
	372 4352 0 bdev
	799 4416 0 swap_file
	835 4480 0 comp
	148 4736 0 lock
	148 4768 0 cont_lock
	225 4800 0 discard_work
	225 5056 0 reclaim_work
	69 5312 0 discard_clusters
	836 5440 0 avail_lists
struct 16 4 taint_flag
	837 0 0 c_true
	837 8 0 c_false
	838 16 0 module
	191 64 0 desc
struct 9792 262 task_struct
	120 0 0 thread_info
	162 192 0 __state
	162 224 0 saved_state
	149 256 0 stack
	274 320 0 usage
	162 352 0 flags
	162 384 0 ptrace
	157 416 0 on_cpu
	839 448 0 wake_entry
	162 576 0 wakee_flips
	145 640 0 wakee_flip_decay_ts
	647 704 0 last_wakee
	157 768 0 recent_used_cpu
	157 800 0 wake_cpu
	157 832 0 on_rq
	157 864 0 prio
	157 896 0 static_prio
	157 928 0 normal_prio
	162 960 0 rt_priority
	840 1024 0 se
	841 3072 0 rt
	842 3456 0 dl
	843 5376 0 dl_server
	844 5440 0 sched_class
	845 5504 0 sched_task_group
	846 5632 0 stats
	285 7680 0 preempt_notifiers
	162 7744 0 btrace_seq
	162 7776 0 policy
	145 7808 0 max_allowed_capacity
	157 7872 0 nr_cpus_allowed
	847 7936 0 cpus_ptr
	848 8000 0 user_cpus_ptr
	849 8064 0 cpus_mask
	149 16256 0 migration_pending
	163 16320 0 migration_disabled
	163 16336 0 migration_flags
	157 16352 0 rcu_read_lock_nesting
	850 16384 0 rcu_read_unlock_special
	69 16448 0 rcu_node_entry
	851 16576 0 rcu_blocked_node
	145 16640 0 rcu_tasks_nvcsw
	406 16704 0 rcu_tasks_holdout
	406 16712 0 rcu_tasks_idx
	157 16736 0 rcu_tasks_idle_cpu
	69 16768 0 rcu_tasks_holdout_list
	157 16896 0 rcu_tasks_exit_cpu
	69 16960 0 rcu_tasks_exit_list
	157 17088 0 trc_reader_nesting
	157 17120 0 trc_ipi_to_cpu
	850 17152 0 trc_reader_special
	69 17216 0 trc_holdout_list
	69 17344 0 trc_blkd_node
	157 17472 0 trc_blkd_cpu
	852 17536 0 sched_info
	69 17792 0 tasks
	828 17920 0 pushable_tasks
	102 18240 0 pushable_dl_tasks
	739 18432 0 mm
	739 18496 0 active_mm
	184 18560 0 faults_disabled_mapping
	157 18624 0 exit_state
	157 18656 0 exit_code
	157 18688 0 exit_signal
	157 18720 0 pdeath_signal
	145 18752 0 jobctl
	162 18816 0 personality
	162 18848 1 sched_reset_on_fork
	162 18849 1 sched_contributes_to_load
	162 18850 1 sched_migrated
	162 18851 1 sched_task_hot
	162 18880 1 sched_remote_wakeup
	162 18881 1 sched_rt_mutex
	162 18882 1 user_dumpable
	162 18883 1 in_execve
	162 18884 1 in_iowait
	162 18885 1 restore_sigmask
	162 18886 1 in_lru_fault
	162 18887 1 no_cgroup_migration
	162 18888 1 frozen
	162 18889 1 use_memdelay
	162 18890 1 in_memstall
	162 18891 1 in_eventfd
	162 18892 1 pasid_activated
	162 18893 1 reported_split_lock
	162 18894 1 in_thrashing
	145 18944 0 atomic_flags
	853 19008 0 restart_block
	854 19456 0 pid
	854 19488 0 tgid
	145 19520 0 stack_canary
	647 19584 0 real_parent
	647 19648 0 parent
	69 19712 0 children
	69 19840 0 sibling
	647 19968 0 group_leader
	69 20032 0 ptraced
	69 20160 0 ptrace_entry
	729 20288 0 thread_pid
	855 20352 0 pid_links
	69 20864 0 thread_node
	856 20992 0 vfork_done
	568 21056 0 set_child_tid
	568 21120 0 clear_child_tid
	149 21184 0 worker_private
	250 21248 0 utime
	250 21312 0 stime
	250 21376 0 gtime
	223 21440 0 prev_cputime
	857 21632 0 vtime
	143 22016 0 tick_dep_mask
	145 22080 0 nvcsw
	145 22144 0 nivcsw
	250 22208 0 start_time
	250 22272 0 start_boottime
	145 22336 0 min_flt
	145 22400 0 maj_flt
	727 22464 0 posix_cputimers
	858 23104 0 posix_cputimers_work
	336 23552 0 ptracer_cred
	336 23616 0 real_cred
	336 23680 0 cred
	268 23744 0 cached_requested_key
	859 23808 0 comm
	860 23936 0 nameidata
	861 24000 0 sysvsem
	862 24064 0 sysvshm
	145 24192 0 last_switch_count
	145 24256 0 last_switch_time
	863 24320 0 fs
	864 24384 0 files
	865 24448 0 io_uring
	866 24512 0 nsproxy
	867 24576 0 signal
	868 24640 0 sighand
	869 24704 0 blocked
	869 24768 0 real_blocked
	869 24832 0 saved_sigmask
	721 24896 0 pending
	145 25088 0 sas_ss_sp
	870 25152 0 sas_ss_size
	162 25216 0 sas_ss_flags
	871 25280 0 task_works
	872 25344 0 audit_context
	264 25408 0 loginuid
	162 25440 0 sessionid
	873 25472 0 seccomp
	874 25600 0 syscall_dispatch
	250 25856 0 parent_exec_id
	250 25920 0 self_exec_id
	148 25984 0 alloc_lock
	639 26016 0 pi_lock
	875 26048 0 wake_q
	144 26112 0 pi_waiters
	647 26240 0 pi_top_task
	876 26304 0 pi_blocked_on
	149 26368 0 journal_info
	877 26432 0 bio_list
	878 26496 0 plug
	879 26560 0 reclaim_state
	880 26624 0 io_context
	881 26688 0 capture_control
	145 26752 0 ptrace_message
	882 26816 0 last_siginfo
	733 26880 0 ioac
	162 27328 0 psi_flags
	250 27392 0 acct_rss_mem1
	250 27456 0 acct_vm_mem1
	250 27520 0 acct_timexpd
	883 27584 0 mems_allowed
	277 28608 0 mems_allowed_seq
	157 28640 0 cpuset_mem_spread_rotor
	275 28672 0 cgroups
	69 28736 0 cg_list
	318 28864 0 closid
	318 28896 0 rmid
	884 28928 0 robust_list
	885 28992 0 compat_robust_list
	69 29056 0 pi_state_list
	886 29184 0 pi_state_cache
	186 29248 0 futex_exit_mutex
	162 29504 0 futex_state
	887 29536 0 perf_recursion
	888 29568 0 perf_event_ctxp
	186 29632 0 perf_event_mutex
	69 29888 0 perf_event_list
	889 30016 0 mempolicy
	636 30080 0 il_prev
	406 30096 0 il_weight
	636 30112 0 pref_node_fork
	157 30144 0 numa_scan_seq
	162 30176 0 numa_scan_period
	162 30208 0 numa_scan_period_max
	157 30240 0 numa_preferred_nid
	145 30272 0 numa_migrate_retry
	250 30336 0 node_stamp
	250 30400 0 last_task_numa_placement
	250 30464 0 last_sum_exec_runtime
	232 30528 0 numa_work
	890 30656 0 numa_group
	332 30720 0 numa_faults
	145 30784 0 total_numa_faults
	891 30848 0 numa_faults_locality
	145 31040 0 numa_pages_migrated
	892 31104 0 rseq
	318 31168 0 rseq_len
	318 31200 0 rseq_sig
	145 31232 0 rseq_event_mask
	157 31296 0 mm_cid
	157 31328 0 last_mm_cid
	157 31360 0 migrate_from_cpu
	157 31392 0 mm_cid_active
	232 31424 0 cid_work
	893 31552 0 tlb_ubc
	894 39808 0 splice_pipe
	895 39872 0 task_frag
	896 40000 0 delays
	157 40064 0 nr_dirtied
	157 40096 0 nr_dirtied_pause
	145 40128 0 dirty_paused_when
	250 40192 0 timer_slack_ns
	250 40256 0 default_timer_slack_ns
	157 40320 0 curr_ret_stack
	157 40352 0 curr_ret_depth
	332 40384 0 ret_stack
	734 40448 0 ftrace_timestamp
	143 40512 0 trace_overrun
	143 40544 0 tracing_graph_pause
	145 40576 0 trace_recursion
	162 40640 0 memcg_nr_pages_over_high
	463 40704 0 active_memcg
	453 40768 0 objcg
	181 40832 0 throttle_disk
	897 40896 0 utask
	162 40960 0 sequential_io
	162 40992 0 sequential_io_avg
	898 41024 0 kmap_ctrl
	232 41024 0 rcu
	274 41152 0 rcu_users
	157 41184 0 pagefault_disabled
	647 41216 0 oom_reaper_list
	899 41280 0 oom_reaper_timer
	900 41600 0 stack_vm_area
	274 41664 0 stack_refcount
	157 41696 0 patch_state
	149 41728 0 security
	229 41792 0 bpf_storage
	901 41856 0 bpf_ctx
	902 41920 0 bpf_net_context
	318 41984 0 kstack_offset
	149 42048 0 mce_vaddr
	903 42112 0 mce_kflags
	250 42176 0 mce_addr
	903 42240 1 mce_ripv
	903 42241 1 mce_whole_page
	903 42242 62 __mce_reserved
	232 42304 0 mce_kill_me
	157 42432 0 mce_count
	904 42496 0 kretprobe_instances
	904 42560 0 rethooks
	232 42624 0 l1d_flush_kill
	905 43008 0 thread
struct 24 4 thread_info
	145 0 0 flags
	145 64 0 syscall_work
	318 128 0 status
	318 160 0 cpu
struct 280 23 timekeeper
	906 0 0 tkr_mono
	906 448 0 tkr_raw
	907 896 0 xtime_sec
	145 960 0 ktime_sec
	908 1024 0 wall_to_monotonic
	909 1152 0 offs_real
	909 1216 0 offs_boot
	909 1280 0 offs_tai
	910 1344 0 tai_offset
	162 1376 0 clock_was_set_seq
	911 1408 0 cs_was_changed_seq
	909 1472 0 next_leap_ktime
	907 1536 0 raw_sec
	908 1600 0 monotonic_to_boot
	907 1728 0 cycle_interval
	907 1792 0 xtime_interval
	912 1856 0 xtime_remainder
	907 1920 0 raw_interval
	907 1984 0 ntp_tick
	912 2048 0 ntp_error
	913 2112 0 ntp_error_shift
	913 2144 0 ntp_err_mult
	913 2176 0 skip_second_overflow
struct 24 4 token_bucket
	914 0 0 lock
	157 32 0 chain_len
	915 64 0 req_chain
	915 128 0 msk_chain
struct 8016 62 trace_array
	916 0 0 list
	329 128 0 name
	917 192 0 array_buffer
	917 512 0 max_buffer
	918 832 0 allocated_snapshot
	919 864 0 snapshot_trigger_lock
	162 896 0 snapshot
	145 960 0 max_latency
	171 1024 0 d_max_latency
	920 1088 0 fsnotify_work
	921 1344 0 fsnotify_irqwork
	162 1600 0 mapped
	145 1664 0 range_addr_start
	145 1728 0 range_addr_size
	614 1792 0 text_delta
	614 1856 0 data_delta
	922 1920 0 filtered_pids
	922 1984 0 filtered_no_pids
	923 2048 0 max_lock
	157 2080 0 buffer_disabled
	157 2112 0 sys_refcount_enter
	157 2144 0 sys_refcount_exit
	924 2176 0 enter_syscall_files
	924 31808 0 exit_syscall_files
	157 61440 0 stop_count
	157 61472 0 clock_id
	157 61504 0 nr_topts
	918 61536 0 clear_trace
	157 61568 0 buffer_percent
	162 61600 0 n_err_log_entries
	925 61632 0 current_trace
	162 61696 0 trace_flags
	926 61728 0 trace_flags_index
	162 61984 0 flags
	927 62016 0 start_lock
	191 62080 0 system_names
	916 62144 0 err_log
	171 62272 0 dir
	171 62336 0 options
	171 62400 0 percpu_dir
	928 62464 0 event_dir
	929 62528 0 topts
	916 62592 0 systems
	916 62720 0 events
	930 62848 0 trace_marker_file
	931 62912 0 tracing_cpumask
	931 62976 0 pipe_cpumask
	157 63040 0 ref
	157 63072 0 trace_ref
	932 63104 0 ops
	922 63168 0 function_pids
	922 63232 0 function_no_pids
	933 63296 0 gops
	916 63360 0 func_probes
	916 63488 0 mod_trace
	916 63616 0 mod_notrace
	157 63744 0 function_enabled
	157 63776 0 no_filter_buffering_ref
	916 63808 0 hist_vars
	934 63936 0 cond_snapshot
	935 64000 0 last_func_repeats
	918 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	162 0 0 flags
	697 32 0 record_disabled
	697 64 0 resizing
	936 128 0 cpumask
	589 192 0 reader_lock_key
	708 256 0 mutex
	937 512 0 buffers
	938 576 0 node
	939 704 0 clock
	713 768 0 irq_work
	940 1472 0 time_stamp_abs
	145 1536 0 range_addr_start
	145 1600 0 range_addr_end
	941 1664 0 flush_nb
	614 1856 0 last_text_delta
	614 1920 0 last_data_delta
	162 1984 0 subbuf_order
	162 2016 0 max_data_size
struct 16 2 trace_print_flags
	145 0 0 mask
	191 64 0 name
struct 16 3 udp_hslot
	393 0 0 head
	157 64 0 count
	392 96 0 lock
struct 24 4 udp_table
	942 0 0 hash
	942 64 0 hash2
	162 128 0 mask
	162 160 0 log
struct 432 4 uts_namespace
	943 0 0 name
	270 3136 0 user_ns
	271 3200 0 ucounts
	944 3264 0 ns
struct 176 18 vm_area_struct
	945 0 0 -
	739 128 0 vm_mm
	946 192 0 vm_page_prot
	947 256 0 -
	246 320 0 detached
	162 352 0 vm_lock_seq
	948 384 0 vm_lock
	949 448 0 shared
	69 704 0 anon_vma_chain
	950 832 0 anon_vma
	951 896 0 vm_ops
	145 960 0 vm_pgoff
	799 1024 0 vm_file
	149 1088 0 vm_private_data
	263 1152 0 swap_readahead_info
	889 1216 0 vm_policy
	952 1280 0 numab_state
	953 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	954 0 0 event
struct 128 16 vm_operations_struct
	955 0 0 open
	955 64 0 close
	956 128 0 may_split
	957 192 0 mremap
	958 256 0 mprotect
	959 320 0 fault
	960 384 0 huge_fault
	961 448 0 map_pages
	962 512 0 pagesize
	959 576 0 page_mkwrite
	959 640 0 pfn_mkwrite
	963 704 0 access
	964 768 0 name
	965 832 0 set_policy
	966 896 0 get_policy
	967 960 0 find_special_page
struct 40 5 vm_special_mapping
	191 0 0 name
	826 64 0 pages
	968 128 0 fault
	969 192 0 mremap
	970 256 0 close
struct 72 10 vm_struct
	900 0 0 next
	149 64 0 addr
	145 128 0 size
	145 192 0 flags
	826 256 0 pages
	162 320 0 page_order
	162 352 0 nr_pages
	971 384 0 phys_addr
	422 448 0 caller
	145 512 0 requested_size
struct 72 6 vmap_area
	145 0 0 va_start
	145 64 0 va_end
	972 128 0 rb_node
	973 320 0 list
	974 448 0 -
	145 512 0 flags
struct 6272 8 vmap_node
	975 0 0 pool
	976 49152 0 pool_lock
	977 49184 0 skip_populate
	978 49216 0 busy
	978 49472 0 lazy
	973 49728 0 purge_list
	979 49856 0 purge_work
	145 50112 0 nr_purged
struct 168 17 worker
	980 0 0 -
	981 128 0 current_work
	982 192 0 current_func
	983 256 0 current_pwq
	984 320 0 current_at
	162 384 0 current_color
	157 416 0 sleeping
	982 448 0 last_func
	985 512 0 scheduled
	647 640 0 task
	986 704 0 pool
	985 768 0 node
	145 896 0 last_active
	162 960 0 flags
	157 992 0 id
	987 1024 0 desc
	379 1280 0 rescue_wq
struct 576 9 xa_node
	267 0 0 shift
	267 8 0 offset
	267 16 0 count
	267 24 0 nr_values
	988 64 0 parent
	989 128 0 array
	990 192 0 -
	991 320 0 slots
	992 4416 0 -
struct 16 3 xarray
	148 0 0 xa_lock
	142 32 0 xa_flags
	149 64 0 xa_head
struct 1536 40 zone
	993 0 0 _watermark
	145 256 0 watermark_boost
	145 320 0 nr_reserved_highatomic
	145 384 0 nr_free_highatomic
	994 448 0 lowmem_reserve
	157 768 0 node
	464 832 0 zone_pgdat
	995 896 0 per_cpu_pageset
	996 960 0 per_cpu_zonestats
	157 1024 0 pageset_high_min
	157 1056 0 pageset_high_max
	157 1088 0 pageset_batch
	145 1152 0 zone_start_pfn
	263 1216 0 managed_pages
	145 1280 0 spanned_pages
	145 1344 0 present_pages
	145 1408 0 present_early_pages
	191 1472 0 name
	145 1536 0 nr_isolate_pageblock
	732 1600 0 span_seqlock
	157 1664 0 initialized
	221 2048 0 _pad1_
	997 2048 0 free_area
	69 9792 0 unaccepted_pages
	145 9920 0 flags
	148 9984 0 lock
	221 10240 0 _pad2_
	145 10240 0 percpu_drift_mark
	145 10304 0 compact_cached_free_pfn
	998 10368 0 compact_cached_migrate_pfn
	145 10496 0 compact_init_migrate_pfn
	145 10560 0 compact_init_free_pfn
	162 10624 0 compact_considered
	162 10656 0 compact_defer_shift
	157 10688 0 compact_order_failed
	246 10720 0 compact_blockskip_flush
	246 10728 0 contiguous
	221 10752 0 _pad3_
	999 10752 0 vm_stat
	1000 11520 0 vm_numa_event
ptr 8 struct inode *
struct 40 5 rw_semaphore
	263 0 0 count
	263 64 0 owner
	1001 128 0 osq
	639 160 0 wait_lock
	69 192 0 wait_list
typedef 4 162 gfp_t
typedef 4 1002 atomic_t
struct 16 2 rb_root_cached
	834 0 0 rb_root
	675 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 318 errseq_t
typedef 4 1003 spinlock_t
ptr 8 void *
struct 4 1 kref
	1004 0 0 refcount
array 0 837 0
struct 968 23 block_device
	1005 0 0 bd_start_sect
	1005 64 0 bd_nr_sectors
	181 128 0 bd_disk
	158 192 0 bd_queue
	182 256 0 bd_stats
	145 320 0 bd_stamp
	167 384 0 __bd_flags
	1006 416 0 bd_dev
	184 448 0 bd_mapping
	167 512 0 bd_openers
	165 544 0 bd_size_lock
	149 576 0 bd_claiming
	149 640 0 bd_holder
	185 704 0 bd_holder_ops
	176 768 0 bd_holder_lock
	157 1024 0 bd_holders
	187 1088 0 bd_holder_dir
	167 1152 0 bd_fsfreeze_count
	176 1216 0 bd_fsfreeze_mutex
	188 1472 0 bd_meta_info
	157 1536 0 bd_writers
	149 1600 0 bd_security
	1007 1664 0 bd_device
struct 624 57 inode
	1008 0 0 i_mode
	163 16 0 i_opflags
	1009 32 0 i_uid
	1010 64 0 i_gid
	162 96 0 i_flags
	402 128 0 i_acl
	402 192 0 i_default_acl
	403 256 0 i_op
	282 320 0 i_sb
	184 384 0 i_mapping
	149 448 0 i_security
	145 512 0 i_ino
	1011 576 0 -
	1006 608 0 i_rdev
	1012 640 0 i_size
	1013 704 0 i_atime_sec
	1013 768 0 i_mtime_sec
	1013 832 0 i_ctime_sec
	1014 896 0 i_atime_nsec
	1014 928 0 i_mtime_nsec
	1014 960 0 i_ctime_nsec
	1014 992 0 i_generation
	165 1024 0 i_lock
	163 1056 0 i_bytes
	1015 1072 0 i_blkbits
	1016 1080 0 i_write_hint
	1017 1088 0 i_blocks
	1014 1152 0 i_state
	1018 1216 0 i_rwsem
	145 1536 0 dirtied_when
	145 1600 0 dirtied_time_when
	169 1664 0 i_hash
	172 1792 0 i_io_list
	409 1920 0 i_wb
	157 1984 0 i_wb_frn_winner
	1019 2016 0 i_wb_frn_avg_time
	1019 2032 0 i_wb_frn_history
	172 2048 0 i_lru
	172 2176 0 i_sb_list
	172 2304 0 i_wb_list
	1020 2432 0 -
	1021 2560 0 i_version
	1021 2624 0 i_sequence
	167 2688 0 i_count
	167 2720 0 i_dio_count
	167 2752 0 i_writecount
	167 2784 0 i_readcount
	1022 2816 0 -
	413 2880 0 i_flctx
	1023 2944 0 i_data
	172 4480 0 i_devices
	1024 4608 0 -
	1025 4672 0 i_fsnotify_mask
	416 4736 0 i_fsnotify_marks
	417 4800 0 i_crypt_info
	418 4864 0 i_verity_info
	149 4928 0 i_private
struct 64 3 -
	165 0 0 lock
	172 64 0 dispatch
	145 192 0 state
struct 88 4 delayed_work
	686 0 0 work
	685 256 0 timer
	379 576 0 wq
	157 640 0 cpu
typedef 8 1026 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	162 0 0 depth
	162 32 0 shift
	162 64 0 map_nr
	694 96 0 round_robin
	1027 128 0 map
	434 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1028 spinlock_t
typedef 40 1029 wait_queue_entry_t
typedef 4 1030 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1031 0 0 next
	1032 64 0 pprev
struct 64 12 kobject
	191 0 0 name
	172 64 0 entry
	187 192 0 parent
	555 256 0 kset
	1033 320 0 ktype
	211 384 0 sd
	1034 448 0 kref
	162 480 1 state_initialized
	162 481 1 state_in_sysfs
	162 482 1 state_add_uevent_sent
	162 483 1 state_remove_uevent_sent
	162 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1035 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1036 0 0 owner
	1037 64 0 wait_lock
	1038 96 0 osq
	172 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	160 0 0 sb
	162 256 0 wake_batch
	167 288 0 wake_index
	1039 320 0 ws
	167 384 0 ws_active
	162 416 0 min_shallow_depth
	167 448 0 completion_cnt
	167 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 250 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1040 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
struct 32 4 mutex
	263 0 0 owner
	639 64 0 wait_lock
	1001 96 0 osq
	69 128 0 wait_list
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1041 0 0 magic
	1042 16 0 version
	1042 24 0 flags
	1043 32 0 hdr_len
	1043 64 0 type_off
	1043 96 0 type_len
	1043 128 0 str_off
	1043 160 0 str_len
typedef 4 1043 u32
typedef 4 1044 refcount_t
struct 16 2 callback_head
	871 0 0 next
	1045 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 837 56
typedef 1 1046 bool
ptr 8 __u32 *
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
typedef 8 1047 local_t
typedef 4 1048 u32
ptr 8 struct buffer_data_page *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	211 0 0 kn
	145 64 0 notified_at
	899 128 0 notify_timer
array 168 212 3
typedef 2 815 u16
array 112 252 14
array 56 157 14
ptr 8 struct cgroup_root *
array 224 69 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1049 0 0 x
struct 32 2 cgroup_base_stat
	1050 0 0 cputime
	250 192 0 ntime
struct 24 3 prev_cputime
	250 0 0 utime
	250 64 0 stime
	639 128 0 lock
typedef 24 1051 wait_queue_head_t
struct 32 3 work_struct
	263 0 0 data
	69 64 0 entry
	1052 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1053 0 0 effective
	1054 2432 0 progs
	1055 4864 0 flags
	1056 5184 0 revisions
	69 7616 0 storages
	1057 7744 0 inactive
	249 7808 0 refcnt
	225 7936 0 release_work
struct 16 4 cgroup_freezer_state
	246 0 0 freeze
	157 32 0 e_freeze
	157 64 0 nr_frozen_descendants
	157 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 219 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	871 0 0 next
	1045 64 0 func
array 4096 837 4096
array 64 837 64
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
typedef 1 1046 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	145 0 0 percpu_count_ptr
	1058 64 0 data
typedef 8 903 u64
struct 56 3 rcu_work
	225 0 0 work
	232 256 0 rcu
	379 384 0 wq
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
typedef 8 411 atomic_long_t
typedef 4 1059 kuid_t
typedef 4 1060 kgid_t
typedef 8 1061 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	157 0 0 non_rcu
	232 0 0 rcu
typedef 4 1062 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1031 0 0 next
	1032 64 0 pprev
typedef 4 1063 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1064 0 0 next
	1065 64 0 pprev
struct 16 2 qstr
	1066 0 0 -
	561 64 0 name
array 40 267 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1067 0 0 -
union 16 2 -
	69 0 0 d_lru
	1068 0 0 d_wait
struct 8 1 hlist_head
	1031 0 0 first
union 16 3 -
	276 0 0 d_alias
	278 0 0 d_in_lookup_hash
	232 0 0 d_rcu
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
	191 0 0 name
	69 64 0 entry
	187 192 0 parent
	555 256 0 kset
	1033 320 0 ktype
	211 384 0 sd
	1069 448 0 kref
	162 480 1 state_initialized
	162 481 1 state_in_sysfs
	162 482 1 state_add_uevent_sent
	162 483 1 state_remove_uevent_sent
	162 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	191 0 0 name
	148 64 0 lock
struct 56 4 dev_links_info
	69 0 0 suppliers
	69 128 0 consumers
	69 256 0 defer_sync
	1070 384 0 status
struct 312 55 dev_pm_info
	1071 0 0 power_state
	246 32 1 can_wakeup
	246 33 1 async_suspend
	246 34 1 in_dpm_list
	246 35 1 is_prepared
	246 36 1 is_suspended
	246 37 1 is_noirq_suspended
	246 38 1 is_late_suspended
	246 39 1 no_pm
	246 40 1 early_init
	246 41 1 direct_complete
	318 64 0 driver_flags
	148 96 0 lock
	69 128 0 entry
	835 256 0 completion
	1072 512 0 wakeup
	246 576 1 wakeup_path
	246 577 1 syscore
	246 578 1 no_pm_callbacks
	246 579 1 async_in_progress
	246 580 1 smart_suspend
	246 581 1 must_resume
	246 582 1 may_skip_resume
	723 640 0 suspend_timer
	250 1152 0 timer_expires
	225 1216 0 work
	224 1472 0 wait_queue
	1073 1664 0 wakeirq
	143 1728 0 usage_count
	143 1760 0 child_count
	162 1792 3 disable_depth
	246 1795 1 idle_notification
	246 1796 1 request_pending
	246 1797 1 deferred_resume
	246 1798 1 needs_force_resume
	246 1799 1 runtime_auto
	246 1800 1 ignore_children
	246 1801 1 no_callbacks
	246 1802 1 irq_safe
	246 1803 1 use_autosuspend
	246 1804 1 timer_autosuspends
	246 1805 1 memalloc_noio
	162 1824 0 links_count
	1074 1856 0 request
	1075 1888 0 runtime_status
	1075 1920 0 last_status
	157 1952 0 runtime_error
	157 1984 0 autosuspend_delay
	250 2048 0 last_busy
	250 2112 0 active_time
	250 2176 0 suspended_time
	250 2240 0 accounting_timestamp
	1076 2304 0 subsys_data
	1077 2368 0 set_latency_tolerance
	1078 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1079 0 0 domain
	1080 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 415 u32
ptr 8 const struct class *
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 145 1
struct 40 4 klist
	1081 0 0 k_lock
	327 64 0 k_list
	1082 192 0 get
	1082 256 0 put
struct 32 3 klist_node
	149 0 0 n_klist
	327 64 0 n_node
	1083 192 0 n_ref
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
ptr 8 const struct device_driver *
ptr 8 char *
typedef 1 1084 u8
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	871 0 0 next
	1045 64 0 func
typedef 4 162 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1085 0 0 mnt
	171 64 0 dentry
union 32 2 -
	186 0 0 f_pos_lock
	250 0 0 f_pipe
typedef 8 1086 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	232 0 0 f_task_work
	1087 0 0 f_llist
	1088 0 0 f_ra
	1089 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 348 3
typedef 4 1090 atomic_t
typedef 1 1046 bool
typedef 24 1091 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1092 spinlock_t
array 8 145 1
array 512 799 64
union 64 2 -
	1093 0 0 -
	87 0 0 page
union 64 2 -
	1094 0 0 -
	87 0 0 __page_1
union 64 2 -
	1095 0 0 -
	87 0 0 __page_2
union 64 2 -
	1096 0 0 -
	87 0 0 __page_3
array 80 69 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1097 spinlock_t
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
typedef 8 1098 genpool_algo_t
typedef 8 1099 atomic_long_t
typedef 8 1100 phys_addr_t
array 0 145 0
array 32 837 32
struct 16 3 xarray
	165 0 0 xa_lock
	1101 32 0 xa_flags
	149 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	397 0 0 bio_slab
	162 64 0 front_pad
	1102 128 0 cache
	1103 192 0 bio_pool
	1103 768 0 bvec_pool
	1103 1344 0 bio_integrity_pool
	1103 1920 0 bvec_integrity_pool
	162 2496 0 back_pad
	165 2528 0 rescue_lock
	1104 2560 0 rescue_list
	686 2688 0 rescue_work
	379 2944 0 rescue_workqueue
	169 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1105 u64
typedef 4 162 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
struct 32 4 mutex
	1106 0 0 owner
	1107 64 0 wait_lock
	1108 96 0 osq
	388 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
array 16384 388 1024
array 4096 162 1024
array 32 837 32
typedef 4 1109 spinlock_t
struct 8 1 hlist_head
	1031 0 0 first
struct 8 1 hlist_nulls_head
	1110 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1046 bool
typedef 2 163 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	162 0 0 i_nlink
	162 0 0 __i_nlink
typedef 8 1111 time64_t
typedef 1 1112 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 250 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	285 0 0 i_dentry
	232 0 0 i_rcu
typedef 8 1113 atomic64_t
union 8 2 -
	335 0 0 i_fop
	1114 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	894 0 0 i_pipe
	1115 0 0 i_cdev
	329 0 0 i_link
	162 0 0 i_dir_seq
typedef 4 162 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1116 0 0 start
	1116 64 0 end
	149 128 0 vaddr
	145 192 0 nslabs
	420 256 0 late_alloc
	162 288 0 nareas
	162 320 0 area_nslabs
	1117 384 0 areas
	1118 448 0 slots
typedef 1 1046 bool
typedef 8 1119 atomic_long_t
ptr 8 const void *
union 32 3 -
	1120 0 0 dir
	1121 0 0 symlink
	1122 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 162 slab_flags_t
struct 8 3 reciprocal_value
	1123 0 0 m
	1124 32 0 sh1
	1124 40 0 sh2
struct 4 1 kmem_cache_order_objects
	162 0 0 x
typedef 4 162 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
struct 64 12 kobject
	191 0 0 name
	432 64 0 entry
	187 192 0 parent
	555 256 0 kset
	1033 320 0 ktype
	211 384 0 sd
	1125 448 0 kref
	162 480 1 state_initialized
	162 481 1 state_in_sysfs
	162 482 1 state_add_uevent_sent
	162 483 1 state_remove_uevent_sent
	162 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1126 1024
union 16 2 -
	1127 0 0 -
	1128 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1129 local_lock_t
typedef 4 1130 spinlock_t
typedef 8 1131 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	162 0 0 done
	1132 64 0 wait
ptr 8 struct list_head *
union 256 5 -
	1133 0 0 -
	1134 0 0 -
	1135 0 0 mr64
	1136 0 0 ma64
	1137 0 0 alloc
union 4 2 -
	148 0 0 ma_lock
	1138 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	157 0 0 id
	274 32 0 ref
struct 256 18 page_counter
	263 0 0 usage
	221 512 0 _pad1_
	145 512 0 emin
	263 576 0 min_usage
	263 640 0 children_min_usage
	145 704 0 elow
	263 768 0 low_usage
	263 832 0 children_low_usage
	145 896 0 watermark
	145 960 0 local_watermark
	145 1024 0 failcnt
	221 1536 0 _pad2_
	246 1536 0 protection_support
	145 1600 0 min
	145 1664 0 low
	145 1728 0 high
	145 1792 0 max
	1139 1856 0 parent
union 256 2 -
	448 0 0 swap
	448 0 0 memsw
struct 120 8 vmpressure
	145 0 0 scanned
	145 64 0 reclaimed
	145 128 0 tree_scanned
	145 192 0 tree_reclaimed
	148 256 0 sr_lock
	69 320 0 events
	186 448 0 events_lock
	225 704 0 work
ptr 8 struct memcg_vmstats *
array 72 263 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	148 0 0 lock
	1140 64 0 completions
	899 448 0 period_timer
	145 768 0 period_time
	145 832 0 dirty_limit_tstamp
	145 896 0 dirty_limit
array 160 1141 4
struct 32 3 deferred_split
	148 0 0 split_queue_lock
	69 64 0 split_queue
	145 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	69 0 0 fifo
	148 128 0 lock
array 0 1142 0
ptr 8 struct mem_section_usage *
array 0 145 0
typedef 0 1143 local_lock_t
ptr 8 struct mem_cgroup *
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1144 0 0 data
	530 64 0 entry
	1145 192 0 func
array 304 614 38
array 176 145 22
typedef 8 1146 atomic64_t
struct 1344 65 -
	1147 0 0 -
	71 512 0 mm_mt
	145 640 0 mmap_base
	145 704 0 mmap_legacy_base
	145 768 0 mmap_compat_base
	145 832 0 mmap_compat_legacy_base
	145 896 0 task_size
	1148 960 0 pgd
	143 1024 0 membarrier_state
	143 1056 0 mm_users
	1149 1088 0 pcpu_cid
	145 1152 0 mm_cid_next_scan
	263 1216 0 pgtables_bytes
	157 1280 0 map_count
	148 1312 0 page_table_lock
	141 1344 0 mmap_lock
	69 1664 0 mmlist
	1150 1792 0 mm_lock_seq
	411 1856 0 futex_unique_id
	145 1920 0 hiwater_rss
	145 1984 0 hiwater_vm
	145 2048 0 total_vm
	145 2112 0 locked_vm
	411 2176 0 pinned_vm
	145 2240 0 data_vm
	145 2304 0 exec_vm
	145 2368 0 stack_vm
	145 2432 0 def_flags
	1150 2496 0 write_protect_seq
	148 2528 0 arg_lock
	145 2560 0 start_code
	145 2624 0 end_code
	145 2688 0 start_data
	145 2752 0 end_data
	145 2816 0 start_brk
	145 2880 0 brk
	145 2944 0 start_stack
	145 3008 0 arg_start
	145 3072 0 arg_end
	145 3136 0 env_start
	145 3200 0 env_end
	1151 3264 0 saved_auxv
	1152 6592 0 rss_stat
	1153 7872 0 binfmt
	1154 7936 0 context
	145 9024 0 flags
	148 9088 0 ioctx_lock
	1155 9152 0 ioctx_table
	647 9216 0 owner
	270 9280 0 user_ns
	799 9344 0 exe_file
	1156 9408 0 notifier_subscriptions
	145 9472 0 numa_next_scan
	145 9536 0 numa_scan_offset
	157 9600 0 numa_scan_seq
	143 9632 0 tlb_flush_pending
	143 9664 0 tlb_flush_batched
	1157 9728 0 uprobes_state
	263 9792 0 hugetlb_usage
	225 9856 0 async_put_work
	1158 10112 0 iommu_mm
	145 10176 0 ksm_merging_pages
	145 10240 0 ksm_rmap_items
	263 10304 0 ksm_zero_pages
	1159 10368 0 lru_gen
array 0 145 0
ptr 8 Elf64_Sym *
array 56 837 56
struct 96 5 module_kobject
	298 0 0 kobj
	205 512 0 mod
	187 576 0 drivers_dir
	1160 640 0 mp
	856 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1161 7
struct 24 3 mod_arch_specific
	162 0 0 num_orcs
	568 64 0 orc_unwind_ip
	1162 128 0 orc_unwind
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
	1163 0 0 descs
	1164 64 0 classes
	162 128 0 num_descs
	162 160 0 num_classes
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
struct 16 2 hlist_node
	1031 0 0 next
	1032 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	171 0 0 mnt_root
	282 64 0 mnt_sb
	157 128 0 mnt_flags
	1165 192 0 mnt_idmap
union 24 3 -
	1166 0 0 mnt_node
	1167 0 0 mnt_rcu
	1168 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	498 0 0 mnt_mp_list
	498 0 0 mnt_umount
typedef 4 162 __u32
typedef 8 1169 u64
struct 8 1 hlist_head
	1031 0 0 first
array 0 1170 0
union 8 2 -
	1171 0 0 -
	1172 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1173 netdev_features_t
typedef 2 1174 u16
typedef 2 1175 s16
array 64 1176 16
array 16 1177 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1170 0
array 0 1170 0
union 8 3 -
	1178 0 0 lstats
	1179 0 0 tstats
	1180 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1170 0
array 0 1170 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1181 u32
ptr 8 rx_handler_func_t *
typedef 8 1182 possible_net_t
ptr 8 struct netpoll_info *
array 0 1170 0
array 16 837 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	530 0 0 upper
	530 128 0 lower
typedef 4 532 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1183 0 0 -
	1184 64 0 -
	1185 128 0 -
	1186 192 0 -
	1187 256 0 -
	1188 320 0 -
	1189 384 0 -
	1190 448 0 -
	1191 512 0 -
	1192 576 0 -
	1193 640 0 -
	1194 704 0 -
	1195 768 0 -
	1196 832 0 -
	1197 896 0 -
	1198 960 0 -
	1199 1024 0 -
	1200 1088 0 -
	1201 1152 0 -
	1202 1216 0 -
	1203 1280 0 -
	1204 1344 0 -
	1205 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1206 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 267 32
typedef 4 1207 spinlock_t
struct 32 3 netdev_hw_addr_list
	530 0 0 list
	157 128 0 count
	1208 192 0 tree
ptr 8 struct kset *
typedef 1 1046 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1031 0 0 next
	1032 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 599 16
struct 40 4 timer_list
	563 0 0 entry
	145 128 0 expires
	1209 192 0 function
	532 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1170 u8
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
	1210 0 0 kobj
	299 512 0 parent
	300 576 0 p
	191 640 0 init_name
	301 704 0 type
	302 768 0 bus
	303 832 0 driver
	149 896 0 platform_data
	149 960 0 driver_data
	1211 1024 0 driver_override
	1212 1152 0 mutex
	1213 1408 0 links
	1214 1856 0 power
	307 4352 0 pm_domain
	308 4416 0 em_pd
	1215 4480 0 msi
	310 4608 0 dma_ops
	311 4672 0 dma_mask
	1173 4736 0 coherent_dma_mask
	1173 4800 0 bus_dma_limit
	312 4864 0 dma_range_map
	313 4928 0 dma_parms
	530 4992 0 dma_pools
	314 5120 0 dma_io_tlb_mem
	1216 5184 0 archdata
	316 5184 0 of_node
	317 5248 0 fwnode
	157 5312 0 numa_node
	1217 5344 0 devt
	532 5376 0 id
	553 5408 0 devres_lock
	530 5440 0 devres_head
	319 5568 0 class
	253 5632 0 groups
	257 5696 0 release
	320 5760 0 iommu_group
	321 5824 0 iommu
	322 5888 0 physical_location
	1218 5952 0 removable
	556 5984 1 offline_disabled
	556 5985 1 offline
	556 5986 1 of_node_reused
	556 5987 1 state_synced
	556 5988 1 can_match
	556 5989 1 dma_skip_sync
	556 5990 1 dma_iommu
	1219 6016 0 flags
array 32 579 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 570 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1220 3
array 32 570 32
typedef 0 1221 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1031 0 0 first
ptr 8 struct dim_irq_moder *
array 0 570 0
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	69 0 0 list
	232 0 0 rcu
union 40 5 -
	1222 0 0 -
	1223 0 0 -
	1224 0 0 -
	1225 0 0 -
	232 0 0 callback_head
union 4 2 -
	162 0 0 page_type
	143 0 0 _mapcount
struct 48 8 page_pool_params_fast
	162 0 0 order
	162 32 0 pool_size
	157 64 0 nid
	299 128 0 dev
	1226 192 0 napi
	1227 256 0 dma_dir
	162 288 0 max_len
	162 320 0 offset
typedef 4 1228 u32
array 0 753 0
int 8 s long int
typedef 8 145 netmem_ref
array 0 753 0
struct 0 0 -
struct 88 4 delayed_work
	1229 0 0 work
	1230 256 0 timer
	379 576 0 wq
	157 640 0 cpu
struct 1032 2 pp_alloc_cache
	612 0 0 count
	1231 64 0 cache
struct 192 8 ptr_ring
	157 0 0 producer
	392 32 0 producer_lock
	157 512 0 consumer_head
	157 544 0 consumer_tail
	392 576 0 consumer_lock
	157 1024 0 size
	157 1056 0 batch
	495 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	392 0 0 xa_lock
	1232 32 0 xa_flags
	149 64 0 xa_head
typedef 4 1233 atomic_t
typedef 4 1234 refcount_t
typedef 8 1235 u64
struct 32 5 page_pool_params_slow
	1236 0 0 netdev
	162 64 0 queue_idx
	162 96 0 flags
	1237 128 0 init_callback
	149 192 0 init_arg
struct 32 4 -
	1238 0 0 list
	625 128 0 detach_time
	612 192 0 napi_id
	612 224 0 id
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
struct 32 8 pcpu_block_md
	157 0 0 scan_hint
	157 32 0 scan_hint_start
	157 64 0 contig_hint
	157 96 0 contig_hint_start
	157 128 0 left_free
	157 160 0 right_free
	157 192 0 first_free
	157 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1046 bool
ptr 8 struct pcpuobj_ext *
array 0 145 0
typedef 1 1239 s8
array 47 634 47
int 2 s short int
array 12 634 12
array 48 145 6
typedef 4 1240 raw_spinlock_t
typedef 8 1111 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 139 5
array 163872 1241 2
array 96 224 4
ptr 8 struct task_struct *
struct 1560 11 lruvec
	361 0 0 lists
	148 640 0 lru_lock
	145 704 0 anon_cost
	145 768 0 file_cost
	263 832 0 nonresident_age
	998 896 0 refaults
	145 1024 0 flags
	1242 1088 0 lrugen
	1243 11840 0 mm_state
	464 12416 0 pgdat
	1244 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	1245 0 0 lruvec
	145 64 0 seq
	145 128 0 next_addr
	1246 192 0 nr_pages
	1247 1472 0 mm_stats
	157 1600 0 batched
	246 1632 0 can_swap
	246 1640 0 force_scan
struct 232 4 lru_gen_memcg
	145 0 0 seq
	891 64 0 nr_memcgs
	1248 256 0 fifo
	148 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 263 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	145 0 0 total
	145 64 0 ignored
	145 128 0 failed
	145 192 0 delayed
	145 256 0 recovered
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1249 0 0 owner
	1250 64 0 wait_lock
	1251 96 0 osq
	1252 128 0 wait_list
typedef 24 1253 wait_queue_head_t
typedef 1 1046 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1254 atomic_long_t
struct 16 2 prb_data_blk_lpos
	145 0 0 begin
	145 64 0 next
typedef 8 1255 u64
typedef 2 1256 u16
typedef 1 1257 u8
typedef 4 1258 u32
struct 64 2 dev_printk_info
	1259 0 0 subsystem
	1260 128 0 device
struct 48 6 prb_desc_ring
	162 0 0 count_bits
	1261 64 0 descs
	1262 128 0 infos
	662 192 0 head_id
	662 256 0 tail_id
	662 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	162 0 0 size_bits
	329 64 0 data
	662 128 0 head_lpos
	662 192 0 tail_lpos
union 16 3 -
	1263 0 0 pt_rcu_head
	388 0 0 pt_list
	1264 0 0 -
union 8 4 -
	145 0 0 pt_index
	739 0 0 pt_mm
	674 0 0 pt_frag_refcount
	674 0 0 pt_share_count
union 8 2 -
	145 0 0 _pt_pad_2
	1265 0 0 ptl
typedef 4 1266 atomic_t
ptr 8 struct rb_node *
ptr 8 struct elevator_queue *
typedef 4 1267 refcount_t
struct 16 2 percpu_ref
	145 0 0 percpu_count_ptr
	1058 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1268 0 0 features
	1269 32 0 flags
	145 64 0 seg_boundary_mask
	145 128 0 virt_boundary_mask
	162 192 0 max_hw_sectors
	162 224 0 max_dev_sectors
	162 256 0 chunk_sectors
	162 288 0 max_sectors
	162 320 0 max_user_sectors
	162 352 0 max_segment_size
	162 384 0 physical_block_size
	162 416 0 logical_block_size
	162 448 0 alignment_offset
	162 480 0 io_min
	162 512 0 io_opt
	162 544 0 max_discard_sectors
	162 576 0 max_hw_discard_sectors
	162 608 0 max_user_discard_sectors
	162 640 0 max_secure_erase_sectors
	162 672 0 max_write_zeroes_sectors
	162 704 0 max_zone_append_sectors
	162 736 0 discard_granularity
	162 768 0 discard_alignment
	162 800 0 zone_write_granularity
	162 832 0 atomic_write_hw_max
	162 864 0 atomic_write_max_sectors
	162 896 0 atomic_write_hw_boundary
	162 928 0 atomic_write_boundary_sectors
	162 960 0 atomic_write_hw_unit_min
	162 992 0 atomic_write_unit_min
	162 1024 0 atomic_write_hw_unit_max
	162 1056 0 atomic_write_unit_max
	163 1088 0 max_segments
	163 1104 0 max_integrity_segments
	163 1120 0 max_discard_segments
	162 1152 0 max_open_zones
	162 1184 0 max_active_zones
	162 1216 0 dma_alignment
	162 1248 0 dma_pad_mask
	1270 1280 0 integrity
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
	169 0 0 entry
	145 128 0 expires
	1209 192 0 function
	1014 256 0 flags
struct 32 3 work_struct
	1036 0 0 data
	172 64 0 entry
	1271 192 0 func
array 8 145 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	871 0 0 next
	1045 64 0 func
typedef 24 1272 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1046 bool
typedef 8 1273 resource_size_t
ptr 8 struct resource *
typedef 4 1274 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1275 raw_spinlock_t
typedef 4 1276 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	162 0 0 order
	210 64 0 data
ptr 8 struct buffer_page *
typedef 8 1277 size_t
typedef 8 1278 rb_time_t
array 40 707 5
typedef 8 1279 u64
struct 32 4 mutex
	1280 0 0 owner
	699 64 0 wait_lock
	1281 96 0 osq
	207 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1280 0 0 data
	207 64 0 entry
	1282 192 0 func
struct 32 2 completion
	162 0 0 done
	1283 64 0 wait
struct 88 7 rb_irq_work
	1284 0 0 work
	1285 256 0 waiters
	1285 448 0 full_waiters
	697 640 0 seq
	940 672 0 waiters_pending
	940 680 0 full_waiters_pending
	940 688 0 wakeup_full
typedef 4 1286 spinlock_t
union 32 2 -
	1287 0 0 dir_offsets
	1288 0 0 -
struct 16 2 timespec64
	1289 0 0 tv_sec
	614 64 0 tv_nsec
struct 16 2 shared_policy
	1290 0 0 root
	1291 64 0 lock
struct 16 2 simple_xattrs
	1290 0 0 rb_root
	1291 64 0 lock
typedef 4 1292 atomic_t
struct 624 57 inode
	1293 0 0 i_mode
	163 16 0 i_opflags
	1294 32 0 i_uid
	1295 64 0 i_gid
	162 96 0 i_flags
	402 128 0 i_acl
	402 192 0 i_default_acl
	403 256 0 i_op
	282 320 0 i_sb
	184 384 0 i_mapping
	149 448 0 i_security
	145 512 0 i_ino
	1296 576 0 -
	1297 608 0 i_rdev
	1298 640 0 i_size
	1289 704 0 i_atime_sec
	1289 768 0 i_mtime_sec
	1289 832 0 i_ctime_sec
	1299 896 0 i_atime_nsec
	1299 928 0 i_mtime_nsec
	1299 960 0 i_ctime_nsec
	1299 992 0 i_generation
	714 1024 0 i_lock
	163 1056 0 i_bytes
	1300 1072 0 i_blkbits
	1301 1080 0 i_write_hint
	1302 1088 0 i_blocks
	1299 1152 0 i_state
	1303 1216 0 i_rwsem
	145 1536 0 dirtied_when
	145 1600 0 dirtied_time_when
	1304 1664 0 i_hash
	1252 1792 0 i_io_list
	409 1920 0 i_wb
	157 1984 0 i_wb_frn_winner
	1305 2016 0 i_wb_frn_avg_time
	1305 2032 0 i_wb_frn_history
	1252 2048 0 i_lru
	1252 2176 0 i_sb_list
	1252 2304 0 i_wb_list
	1306 2432 0 -
	1307 2560 0 i_version
	1307 2624 0 i_sequence
	719 2688 0 i_count
	719 2720 0 i_dio_count
	719 2752 0 i_writecount
	719 2784 0 i_readcount
	1308 2816 0 -
	413 2880 0 i_flctx
	1309 2944 0 i_data
	1252 4480 0 i_devices
	1310 4608 0 -
	1311 4672 0 i_fsnotify_mask
	416 4736 0 i_fsnotify_marks
	417 4800 0 i_crypt_info
	418 4864 0 i_verity_info
	149 4928 0 i_private
struct 24 2 sigpending
	69 0 0 list
	869 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1312 0 0 node
	724 256 0 _softexpires
	1313 320 0 function
	1314 384 0 base
	406 448 0 state
	406 456 0 is_rel
	406 464 0 is_soft
	406 472 0 is_hard
typedef 8 640 ktime_t
array 32 1315 2
struct 24 1 thread_group_cputimer
	1316 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1317 0 0 bases
	162 576 0 timers_active
	162 608 0 expiry_active
array 32 729 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1318 seqlock_t
struct 56 7 task_io_accounting
	250 0 0 rchar
	250 64 0 wchar
	250 128 0 syscr
	250 192 0 syscw
	250 256 0 read_bytes
	250 320 0 write_bytes
	250 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 1319 16
struct 56 7 pacct_struct
	157 0 0 ac_flag
	614 64 0 ac_exitcode
	145 128 0 ac_mem
	250 192 0 ac_utime
	250 256 0 ac_stime
	145 320 0 ac_minflt
	145 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
union 24 4 -
	1320 0 0 -
	1321 0 0 rbnode
	1322 0 0 list
	1323 0 0 ll_node
ptr 8 struct sock *
union 8 2 -
	1324 0 0 tstamp
	1325 0 0 skb_mstamp_ns
array 48 837 48
union 16 3 -
	1326 0 0 -
	1322 0 0 tcp_tsorted_anchor
	145 0 0 _sk_redir
typedef 2 163 __u16
array 0 747 0
typedef 1 267 __u8
union 60 2 -
	1327 0 0 -
	1328 0 0 headers
typedef 4 162 sk_buff_data_t
ptr 8 unsigned char *
typedef 4 1329 refcount_t
ptr 8 struct skb_ext *
typedef 1 267 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1330 0 0 hwtstamps
	1331 0 0 xsk_meta
array 272 1332 17
union 32 2 -
	1333 0 0 -
	1334 0 0 callback_head
typedef 4 1335 atomic_t
struct 136 25 sock_common
	1336 0 0 -
	1337 64 0 -
	1338 96 0 -
	163 128 0 skc_family
	267 144 0 skc_state
	267 152 4 skc_reuse
	267 156 1 skc_reuseport
	267 157 1 skc_ipv6only
	267 158 1 skc_net_refcnt
	157 160 0 skc_bound_dev_if
	1339 192 0 -
	788 320 0 skc_prot
	534 384 0 skc_net
	1340 448 0 skc_v6_daddr
	1340 576 0 skc_v6_rcv_saddr
	468 704 0 skc_cookie
	1341 768 0 -
	1342 832 0 skc_dontcopy_begin
	1343 832 0 -
	163 960 0 skc_tx_queue_mapping
	163 976 0 skc_rx_queue_mapping
	1344 992 0 -
	779 1024 0 skc_refcnt
	1345 1056 0 skc_dontcopy_end
	1346 1056 0 -
array 0 1170 0
typedef 4 157 __s32
struct 24 3 sk_buff_head
	1347 0 0 -
	1181 128 0 qlen
	553 160 0 lock
struct 24 4 -
	546 0 0 rmem_alloc
	157 32 0 len
	754 64 0 head
	754 128 0 tail
array 0 1170 0
array 0 1170 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1348 0 0 sk_wq
	1348 0 0 sk_wq_raw
ptr 8 void (*)(struct sock *)
array 0 1170 0
array 0 1170 0
ptr 8 struct socket *
array 16 1349 2
array 0 1170 0
array 0 1170 0
typedef 32 1350 socket_lock_t
array 0 1170 0
array 0 1170 0
typedef 4 1351 refcount_t
union 8 2 -
	754 0 0 sk_send_head
	1208 0 0 tcp_rtx_queue
struct 16 3 page_frag
	655 0 0 page
	1181 64 0 offset
	1181 96 0 size
union 40 2 -
	567 0 0 sk_timer
	567 0 0 mptcp_retransmit_timer
array 0 1170 0
array 0 1170 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 162 gfp_t
array 0 1170 0
ptr 8 struct proto *
typedef 8 1352 rwlock_t
typedef 4 1353 kuid_t
typedef 8 1354 ktime_t
struct 16 3 sock_cgroup_data
	219 0 0 cgroup
	532 64 0 classid
	516 96 0 prioidx
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	871 0 0 next
	1045 64 0 func
typedef 0 1355 netns_tracker
struct 16 3 xarray
	553 0 0 xa_lock
	786 32 0 xa_flags
	149 64 0 xa_head
typedef 4 1356 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1357 0 0 wait
	660 192 0 fasync_list
	145 256 0 flags
	795 320 0 rcu
struct 96 4 kset
	327 0 0 list
	1081 128 0 list_lock
	1358 192 0 kobj
	441 704 0 uevent_ops
struct 32 4 mutex
	1359 0 0 owner
	1360 64 0 wait_lock
	1361 96 0 osq
	327 128 0 wait_list
struct 48 2 blocking_notifier_head
	1362 0 0 rwsem
	1363 320 0 head
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
typedef 2 163 __u16
struct 8 1 hlist_bl_head
	1064 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	162 0 0 flags
	141 64 0 dqio_sem
	1364 384 0 files
	1365 576 0 info
	1366 2304 0 ops
struct 304 4 sb_writers
	163 0 0 frozen
	157 32 0 freeze_kcount
	157 64 0 freeze_ucount
	1367 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 837 32
typedef 16 1368 uuid_t
array 37 837 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1369 0 0 node
	69 64 0 list
	157 192 0 shrinker_id
	246 224 0 memcg_aware
	138 256 0 xa
ptr 8 struct page **
typedef 4 1370 spinlock_t
struct 40 3 plist_node
	157 0 0 prio
	69 64 0 prio_list
	69 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 69 10
array 40 162 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	675 0 0 rb_node
struct 32 2 completion
	162 0 0 done
	1371 64 0 wait
array 0 828 0
char 1 u char
typedef 1 1046 bool
struct 16 4 __call_single_node
	1087 0 0 llist
	1372 64 0 -
	214 96 0 src
	214 112 0 dst
struct 256 23 sched_entity
	1373 0 0 load
	102 128 0 run_node
	250 320 0 deadline
	250 384 0 min_vruntime
	250 448 0 min_slice
	69 512 0 group_node
	267 640 0 on_rq
	267 648 0 sched_delayed
	267 656 0 rel_deadline
	267 664 0 custom_slice
	250 704 0 exec_start
	250 768 0 sum_exec_runtime
	250 832 0 prev_sum_exec_runtime
	250 896 0 vruntime
	640 960 0 vlag
	250 1024 0 slice
	250 1088 0 nr_migrations
	157 1152 0 depth
	1374 1216 0 parent
	1375 1280 0 cfs_rq
	1375 1344 0 my_q
	145 1408 0 runnable_weight
	1376 1536 0 avg
struct 48 7 sched_rt_entity
	69 0 0 run_list
	145 128 0 timeout
	145 192 0 watchdog_stamp
	162 256 0 time_slice
	163 288 0 on_rq
	163 304 0 on_list
	1377 320 0 back
struct 240 23 sched_dl_entity
	102 0 0 rb_node
	250 192 0 dl_runtime
	250 256 0 dl_deadline
	250 320 0 dl_period
	250 384 0 dl_bw
	250 448 0 dl_density
	640 512 0 runtime
	250 576 0 deadline
	162 640 0 flags
	162 672 1 dl_throttled
	162 673 1 dl_yielded
	162 674 1 dl_non_contending
	162 675 1 dl_overrun
	162 676 1 dl_server
	162 677 1 dl_server_active
	162 678 1 dl_defer
	162 679 1 dl_defer_armed
	162 680 1 dl_defer_running
	723 704 0 dl_timer
	723 1216 0 inactive_timer
	1378 1728 0 rq
	1379 1792 0 server_pick_task
	843 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	250 0 0 wait_start
	250 64 0 wait_max
	250 128 0 wait_count
	250 192 0 wait_sum
	250 256 0 iowait_count
	250 320 0 iowait_sum
	250 384 0 sleep_start
	250 448 0 sleep_max
	640 512 0 sum_sleep_runtime
	250 576 0 block_start
	250 640 0 block_max
	640 704 0 sum_block_runtime
	640 768 0 exec_max
	250 832 0 slice_max
	250 896 0 nr_migrations_cold
	250 960 0 nr_failed_migrations_affine
	250 1024 0 nr_failed_migrations_running
	250 1088 0 nr_failed_migrations_hot
	250 1152 0 nr_forced_migrations
	250 1216 0 nr_wakeups
	250 1280 0 nr_wakeups_sync
	250 1344 0 nr_wakeups_migrate
	250 1408 0 nr_wakeups_local
	250 1472 0 nr_wakeups_remote
	250 1536 0 nr_wakeups_affine
	250 1600 0 nr_wakeups_affine_attempts
	250 1664 0 nr_wakeups_passive
	250 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1380 cpumask_t
union 4 2 rcu_special
	1381 0 0 b
	318 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	145 0 0 pcount
	734 64 0 run_delay
	734 128 0 last_arrival
	734 192 0 last_queued
struct 56 3 restart_block
	145 0 0 arch_data
	1382 64 0 fn
	1383 128 0 -
typedef 4 1384 pid_t
array 64 276 4
ptr 8 struct completion *
struct 48 7 vtime
	1150 0 0 seqcount
	734 64 0 starttime
	1385 128 0 state
	162 160 0 cpu
	250 192 0 utime
	250 256 0 stime
	250 320 0 gtime
struct 56 3 posix_cputimers_work
	232 0 0 work
	186 128 0 mutex
	162 384 0 scheduled
array 16 837 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1386 0 0 undo_list
struct 16 1 sysv_shm
	69 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1387 sigset_t
typedef 8 1388 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	157 0 0 mode
	143 32 0 filter_count
	1389 64 0 filter
struct 32 4 syscall_user_dispatch
	329 0 0 selector
	145 64 0 offset
	145 128 0 len
	246 192 0 on_dispatch
struct 8 1 wake_q_node
	1390 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1391 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 406 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 145 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1392 0 0 arch
	246 8192 0 flush_required
	246 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	655 0 0 page
	415 64 0 offset
	415 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	276 0 0 entry
	145 128 0 expires
	1209 192 0 function
	318 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 734 __u64
struct 8 1 llist_head
	1393 0 0 first
struct 4416 22 thread_struct
	1394 0 0 tls_array
	145 192 0 sp
	163 256 0 es
	163 272 0 ds
	163 288 0 fsindex
	163 304 0 gsindex
	145 320 0 fsbase
	145 384 0 gsbase
	1395 448 0 ptrace_bps
	145 704 0 virtual_dr6
	145 768 0 ptrace_dr7
	145 832 0 cr2
	145 896 0 trap_nr
	145 960 0 error_code
	1396 1024 0 io_bitmap
	145 1088 0 iopl_emul
	162 1152 1 iopl_warn
	318 1184 0 pkru
	145 1216 0 features
	145 1280 0 features_locked
	1397 1344 0 shstk
	1398 1536 0 fpu
struct 56 8 tk_read_base
	1399 0 0 clock
	907 64 0 mask
	907 128 0 cycle_last
	913 192 0 mult
	913 224 0 shift
	907 256 0 xtime_nsec
	909 320 0 base
	907 384 0 base_real
typedef 8 1400 u64
struct 16 2 timespec64
	1401 0 0 tv_sec
	614 64 0 tv_nsec
typedef 8 912 ktime_t
typedef 4 1402 s32
typedef 1 1403 u8
typedef 8 1404 s64
typedef 4 1405 u32
typedef 4 1406 spinlock_t
struct 8 1 hlist_nulls_head
	1110 0 0 first
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
struct 40 5 array_buffer
	1407 0 0 tr
	698 64 0 buffer
	1408 128 0 data
	1409 192 0 time_start
	157 256 0 cpu
typedef 1 1046 bool
typedef 4 1410 spinlock_t
struct 32 3 work_struct
	1411 0 0 data
	916 64 0 entry
	1412 192 0 func
struct 32 3 irq_work
	1413 0 0 node
	1414 128 0 func
	1415 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1416 arch_spinlock_t
array 3704 930 463
ptr 8 struct tracer *
array 32 267 32
typedef 4 1417 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1026 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1026 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1031 0 0 next
	1032 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1046 bool
struct 24 3 notifier_block
	1418 0 0 notifier_call
	1363 64 0 next
	157 128 0 priority
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	1419 0 0 sysname
	1419 520 0 nodename
	1419 1040 0 release
	1419 1560 0 version
	1419 2080 0 machine
	1419 2600 0 domainname
struct 24 4 ns_common
	171 0 0 stashed
	1420 64 0 ops
	162 128 0 inum
	1421 160 0 count
union 16 2 -
	1422 0 0 -
	232 0 0 vm_rcu
typedef 8 1423 pgprot_t
union 8 2 -
	1424 0 0 vm_flags
	1424 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	102 0 0 rb
	145 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1425 0 0 ctx
array 896 145 112
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
typedef 8 1426 phys_addr_t
struct 24 3 rb_node
	145 0 0 __rb_parent_color
	675 64 0 rb_right
	675 128 0 rb_left
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
union 8 2 -
	145 0 0 subtree_max_size
	900 0 0 vm
array 6144 1427 256
typedef 4 1428 spinlock_t
typedef 1 1046 bool
struct 32 3 rb_list
	1429 0 0 root
	973 64 0 head
	976 192 0 lock
struct 32 3 work_struct
	1430 0 0 data
	973 64 0 entry
	1431 192 0 func
union 16 2 -
	985 0 0 entry
	1432 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1433 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1434 u64
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
ptr 8 struct worker_pool *
array 32 837 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1435 0 0 private_list
	1436 0 0 callback_head
array 512 149 64
union 24 2 -
	1437 0 0 tags
	1437 0 0 marks
array 32 145 4
array 40 614 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 50 11
array 16 145 2
array 96 263 12
array 48 263 6
struct 4 1 optimistic_spin_queue
	143 0 0 tail
struct 4 1 -
	157 0 0 counter
struct 4 1 spinlock
	1438 0 0 -
typedef 4 1439 refcount_t
typedef 8 383 sector_t
typedef 4 1440 dev_t
struct 760 47 device
	170 0 0 kobj
	299 512 0 parent
	300 576 0 p
	191 640 0 init_name
	301 704 0 type
	302 768 0 bus
	303 832 0 driver
	149 896 0 platform_data
	149 960 0 driver_data
	1441 1024 0 driver_override
	176 1152 0 mutex
	1442 1408 0 links
	1443 1856 0 power
	307 4352 0 pm_domain
	308 4416 0 em_pd
	1444 4480 0 msi
	310 4608 0 dma_ops
	311 4672 0 dma_mask
	383 4736 0 coherent_dma_mask
	383 4800 0 bus_dma_limit
	312 4864 0 dma_range_map
	313 4928 0 dma_parms
	172 4992 0 dma_pools
	314 5120 0 dma_io_tlb_mem
	1445 5184 0 archdata
	316 5184 0 of_node
	317 5248 0 fwnode
	157 5312 0 numa_node
	1006 5344 0 devt
	1014 5376 0 id
	165 5408 0 devres_lock
	172 5440 0 devres_head
	319 5568 0 class
	253 5632 0 groups
	257 5696 0 release
	320 5760 0 iommu_group
	321 5824 0 iommu
	322 5888 0 physical_location
	1446 5952 0 removable
	694 5984 1 offline_disabled
	694 5985 1 offline
	694 5986 1 of_node_reused
	694 5987 1 state_synced
	694 5988 1 can_match
	694 5989 1 dma_skip_sync
	694 5990 1 dma_iommu
	687 6016 0 flags
typedef 2 163 umode_t
typedef 4 1447 kuid_t
typedef 4 1448 kgid_t
union 4 2 -
	162 0 0 i_nlink
	162 0 0 __i_nlink
typedef 8 1449 loff_t
typedef 8 1450 time64_t
typedef 4 1025 u32
typedef 1 1451 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 383 blkcnt_t
struct 40 5 rw_semaphore
	1036 0 0 count
	1036 64 0 owner
	1038 128 0 osq
	1037 160 0 wait_lock
	172 192 0 wait_list
typedef 2 1452 u16
union 16 2 -
	1453 0 0 i_dentry
	691 0 0 i_rcu
typedef 8 1454 atomic64_t
union 8 2 -
	335 0 0 i_fop
	1114 0 0 free_inode
struct 192 15 address_space
	140 0 0 host
	371 64 0 i_pages
	1018 192 0 invalidate_lock
	1101 512 0 gfp_mask
	167 544 0 i_mmap_writable
	1455 576 0 i_mmap
	145 704 0 nrpages
	145 768 0 writeback_index
	146 832 0 a_ops
	145 896 0 flags
	1456 960 0 wb_err
	165 992 0 i_private_lock
	172 1024 0 i_private_list
	1018 1152 0 i_mmap_rwsem
	149 1472 0 i_private_data
union 8 4 -
	894 0 0 i_pipe
	1115 0 0 i_cdev
	329 0 0 i_link
	162 0 0 i_dir_seq
typedef 4 162 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1457 0 0 -
struct 40 4 wait_queue_entry
	162 0 0 flags
	149 64 0 private
	1458 128 0 func
	172 192 0 entry
struct 4 1 -
	157 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	677 0 0 refcount
struct 16 3 blk_mq_queue_map
	434 0 0 mq_map
	162 64 0 nr_queues
	162 96 0 queue_offset
typedef 8 1021 atomic_long_t
typedef 4 1459 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	167 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 318 __kernel_dev_t
typedef 2 163 __u16
typedef 1 267 __u8
typedef 4 162 __u32
struct 4 1 refcount_struct
	1460 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1280 0 0 a
typedef 4 162 __u32
array 0 837 0
struct 24 3 task_cputime
	250 0 0 stime
	250 64 0 utime
	734 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	148 0 0 lock
	69 64 0 head
typedef 8 1433 work_func_t
array 304 1057 38
array 304 285 38
array 38 406 38
array 304 250 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4 1 -
	1461 0 0 val
struct 4 1 -
	1462 0 0 val
struct 8 1 -
	250 0 0 val
struct 4 1 refcount_struct
	143 0 0 refs
struct 4 1 seqcount_spinlock
	1150 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1463 0 0 -
	250 0 0 hash_len
union 8 2 -
	903 0 0 lock_count
	1464 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	274 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1465 pm_message_t
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
typedef 4 1466 spinlock_t
ptr 8 void (*)(struct klist_node *)
struct 4 1 kref
	1467 0 0 refcount
typedef 1 267 __u8
ptr 8 struct vfsmount *
typedef 8 1468 __kernel_loff_t
struct 8 1 llist_node
	1393 0 0 next
struct 32 6 file_ra_state
	145 0 0 start
	162 64 0 size
	162 96 0 async_size
	162 128 0 ra_pages
	162 160 0 mmap_miss
	339 192 0 prev_pos
typedef 8 1469 freeptr_t
struct 4 1 -
	157 0 0 counter
struct 24 2 wait_queue_head
	354 0 0 lock
	1322 64 0 head
struct 4 1 spinlock
	1470 0 0 -
struct 64 8 -
	145 0 0 flags
	1471 64 0 -
	184 192 0 mapping
	145 256 0 index
	1472 320 0 -
	143 384 0 _mapcount
	143 416 0 _refcount
	145 448 0 memcg_data
struct 40 7 -
	145 0 0 _flags_1
	145 64 0 _head_1
	143 128 0 _large_mapcount
	143 160 0 _entire_mapcount
	143 192 0 _nr_pages_mapped
	143 224 0 _pincount
	162 256 0 _folio_nr_pages
struct 32 3 -
	145 0 0 _flags_2
	145 64 0 _head_2
	69 128 0 _deferred_list
struct 48 6 -
	145 0 0 _flags_3
	145 64 0 _head_3
	149 128 0 _hugetlb_subpool
	149 192 0 _hugetlb_cgroup
	149 256 0 _hugetlb_cgroup_rsvd
	149 320 0 _hugetlb_hwpoison
struct 4 1 spinlock
	1473 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1474 atomic64_t
typedef 8 1475 u64
typedef 4 162 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1476 mempool_t
struct 16 2 bio_list
	1477 0 0 head
	1477 64 0 tail
typedef 8 734 __u64
typedef 8 1478 atomic_long_t
typedef 4 1479 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	674 0 0 tail
struct 4 1 spinlock
	1480 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1468 __s64
typedef 1 267 __u8
struct 8 1 -
	640 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1481 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1482 atomic64_t
struct 32 4 kernfs_elem_dir
	145 0 0 subdirs
	834 64 0 children
	231 128 0 root
	145 192 0 rev
struct 8 1 kernfs_elem_symlink
	211 0 0 target_kn
struct 32 4 kernfs_elem_attr
	1483 0 0 ops
	1484 64 0 open
	339 128 0 size
	211 192 0 notify_next
typedef 4 1485 u32
typedef 1 1486 u8
struct 4 1 kref
	1487 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	495 0 0 freelist
	145 64 0 tid
typedef 16 1488 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	1489 0 0 -
typedef 8 1490 atomic64_t
struct 24 2 swait_queue_head
	1491 0 0 lock
	1492 64 0 task_list
struct 256 2 -
	1493 0 0 parent
	1494 64 0 slot
struct 48 7 -
	149 0 0 pad
	1495 64 0 rcu
	1496 192 0 piv_parent
	267 256 0 parent_slot
	1497 288 0 type
	267 320 0 slot_len
	162 352 0 ma_flags
struct 256 3 maple_range_64
	1493 0 0 parent
	1498 64 0 pivot
	1499 1024 0 -
struct 248 5 maple_arange_64
	1493 0 0 parent
	1500 64 0 pivot
	1501 640 0 slot
	1502 1280 0 gap
	1503 1920 0 meta
struct 256 4 maple_alloc
	145 0 0 total
	267 64 0 node_count
	162 96 0 request_count
	1504 128 0 slot
typedef 0 1505 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	93 0 0 events
	162 320 0 period
	1150 352 0 sequence
struct 40 4 memcg_cgwb_frn
	250 0 0 bdi_id
	157 64 0 memcg_id
	250 128 0 at
	1506 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 0 0 -
typedef 8 468 atomic_long_t
typedef 8 1433 work_func_t
struct 8 1 -
	1354 0 0 counter
struct 64 1 -
	143 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 1507 seqcount_t
array 416 145 52
array 160 93 4
ptr 8 struct linux_binfmt *
typedef 136 1508 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	1509 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	69 0 0 list
	145 128 0 bitmap
	463 192 0 memcg
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	149 0 0 base
	162 64 0 size
	1510 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	145 0 0 __rb_parent_color
	675 64 0 rb_right
	675 128 0 rb_left
struct 16 2 callback_head
	871 0 0 next
	1045 64 0 func
struct 8 1 llist_node
	1393 0 0 next
typedef 8 734 __u64
typedef 1 267 __u8
struct 8 2 -
	145 0 32 priv_flags
	145 32 1 lltx
struct 8 2 -
	145 0 32 priv_flags
	145 32 1 lltx
typedef 8 1511 u64
typedef 2 163 __u16
typedef 2 636 __s16
struct 4 2 netdev_tc_txq
	516 0 0 count
	516 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 162 __u32
struct 8 1 -
	605 0 0 net
union 8 2 -
	145 0 0 rx_packets
	1144 0 0 __rx_packets
union 8 2 -
	145 0 0 tx_packets
	1144 0 0 __tx_packets
union 8 2 -
	145 0 0 rx_bytes
	1144 0 0 __rx_bytes
union 8 2 -
	145 0 0 tx_bytes
	1144 0 0 __tx_bytes
union 8 2 -
	145 0 0 rx_errors
	1144 0 0 __rx_errors
union 8 2 -
	145 0 0 tx_errors
	1144 0 0 __tx_errors
union 8 2 -
	145 0 0 rx_dropped
	1144 0 0 __rx_dropped
union 8 2 -
	145 0 0 tx_dropped
	1144 0 0 __tx_dropped
union 8 2 -
	145 0 0 multicast
	1144 0 0 __multicast
union 8 2 -
	145 0 0 collisions
	1144 0 0 __collisions
union 8 2 -
	145 0 0 rx_length_errors
	1144 0 0 __rx_length_errors
union 8 2 -
	145 0 0 rx_over_errors
	1144 0 0 __rx_over_errors
union 8 2 -
	145 0 0 rx_crc_errors
	1144 0 0 __rx_crc_errors
union 8 2 -
	145 0 0 rx_frame_errors
	1144 0 0 __rx_frame_errors
union 8 2 -
	145 0 0 rx_fifo_errors
	1144 0 0 __rx_fifo_errors
union 8 2 -
	145 0 0 rx_missed_errors
	1144 0 0 __rx_missed_errors
union 8 2 -
	145 0 0 tx_aborted_errors
	1144 0 0 __tx_aborted_errors
union 8 2 -
	145 0 0 tx_carrier_errors
	1144 0 0 __tx_carrier_errors
union 8 2 -
	145 0 0 tx_fifo_errors
	1144 0 0 __tx_fifo_errors
union 8 2 -
	145 0 0 tx_heartbeat_errors
	1144 0 0 __tx_heartbeat_errors
union 8 2 -
	145 0 0 tx_window_errors
	1144 0 0 __tx_window_errors
union 8 2 -
	145 0 0 rx_compressed
	1144 0 0 __rx_compressed
union 8 2 -
	145 0 0 tx_compressed
	1144 0 0 __tx_compressed
struct 4 1 -
	157 0 0 counter
struct 4 1 spinlock
	1512 0 0 -
struct 8 1 rb_root
	675 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	191 0 0 name
	530 64 0 entry
	187 192 0 parent
	555 256 0 kset
	1033 320 0 ktype
	211 384 0 sd
	1513 448 0 kref
	162 480 1 state_initialized
	162 481 1 state_in_sysfs
	162 482 1 state_add_uevent_sent
	162 483 1 state_remove_uevent_sent
	162 484 1 uevent_suppress
struct 16 2 -
	191 0 0 name
	553 64 0 lock
struct 32 4 mutex
	1144 0 0 owner
	1514 64 0 wait_lock
	1515 96 0 osq
	530 128 0 wait_list
struct 56 4 dev_links_info
	530 0 0 suppliers
	530 128 0 consumers
	530 256 0 defer_sync
	1516 384 0 status
struct 312 55 dev_pm_info
	1517 0 0 power_state
	556 32 1 can_wakeup
	556 33 1 async_suspend
	556 34 1 in_dpm_list
	556 35 1 is_prepared
	556 36 1 is_suspended
	556 37 1 is_noirq_suspended
	556 38 1 is_late_suspended
	556 39 1 no_pm
	556 40 1 early_init
	556 41 1 direct_complete
	532 64 0 driver_flags
	553 96 0 lock
	530 128 0 entry
	1518 256 0 completion
	1072 512 0 wakeup
	556 576 1 wakeup_path
	556 577 1 syscore
	556 578 1 no_pm_callbacks
	556 579 1 async_in_progress
	556 580 1 smart_suspend
	556 581 1 must_resume
	556 582 1 may_skip_resume
	1519 640 0 suspend_timer
	1173 1152 0 timer_expires
	465 1216 0 work
	1357 1472 0 wait_queue
	1073 1664 0 wakeirq
	546 1728 0 usage_count
	546 1760 0 child_count
	162 1792 3 disable_depth
	556 1795 1 idle_notification
	556 1796 1 request_pending
	556 1797 1 deferred_resume
	556 1798 1 needs_force_resume
	556 1799 1 runtime_auto
	556 1800 1 ignore_children
	556 1801 1 no_callbacks
	556 1802 1 irq_safe
	556 1803 1 use_autosuspend
	556 1804 1 timer_autosuspends
	556 1805 1 memalloc_noio
	162 1824 0 links_count
	1520 1856 0 request
	1521 1888 0 runtime_status
	1521 1920 0 last_status
	157 1952 0 runtime_error
	157 1984 0 autosuspend_delay
	1173 2048 0 last_busy
	1173 2112 0 active_time
	1173 2176 0 suspended_time
	1173 2240 0 accounting_timestamp
	1076 2304 0 subsys_data
	1077 2368 0 set_latency_tolerance
	1078 2432 0 qos
struct 16 2 dev_msi_info
	1079 0 0 domain
	1080 64 0 data
struct 0 0 dev_archdata
typedef 4 1522 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 145 1
struct 16 2 bpf_xdp_entity
	529 0 0 prog
	1523 64 0 link
struct 0 0 -
struct 40 4 -
	1524 0 0 -
	184 128 0 mapping
	1525 192 0 -
	145 256 0 private
struct 40 5 -
	145 0 0 pp_magic
	1526 64 0 pp
	145 128 0 _pp_mapping_pad
	145 192 0 dma_addr
	263 256 0 pp_ref_count
struct 8 1 -
	145 0 0 compound_head
struct 16 2 -
	1527 0 0 pgmap
	149 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 162 __u32
struct 32 3 work_struct
	1528 0 0 data
	1529 64 0 entry
	1530 192 0 func
struct 40 4 timer_list
	1238 0 0 entry
	145 128 0 expires
	1209 192 0 function
	612 256 0 flags
array 1024 615 128
typedef 4 162 gfp_t
struct 4 1 -
	157 0 0 counter
struct 4 1 refcount_struct
	623 0 0 refs
typedef 8 734 __u64
ptr 8 struct net_device *
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1031 0 0 next
	1032 64 0 pprev
typedef 1 829 __s8
struct 4 1 raw_spinlock
	1531 0 0 raw_lock
struct 81936 1 zonelist
	1532 0 0 _zonerefs
struct 1344 14 lru_gen_folio
	145 0 0 max_seq
	998 64 0 min_seq
	993 192 0 timestamps
	1533 448 0 folios
	1534 5568 0 nr_pages
	1535 8128 0 avg_refaulted
	1535 8640 0 avg_total
	1536 9152 0 protected
	1537 9536 0 evicted
	1537 10048 0 refaulted
	246 10560 0 enabled
	406 10568 0 gen
	406 10576 0 seg
	1538 10624 0 list
struct 72 5 lru_gen_mm_state
	145 0 0 seq
	444 64 0 head
	444 128 0 tail
	1539 192 0 filters
	1540 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 1541 4
array 16 157 4
array 192 1542 3
typedef 8 1307 atomic_long_t
typedef 4 1543 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	719 0 0 tail
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
struct 24 2 wait_queue_head
	714 0 0 lock
	1252 64 0 head
typedef 8 1544 atomic64_t
typedef 8 734 __u64
typedef 2 163 __u16
typedef 1 267 __u8
typedef 4 162 __u32
array 16 837 16
array 48 837 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 16 2 callback_head
	871 0 0 next
	1045 64 0 func
struct 16 2 -
	145 0 0 _pt_pad_1
	1545 64 0 pmd_huge_pte
typedef 4 1546 spinlock_t
struct 4 1 -
	157 0 0 counter
struct 4 1 refcount_struct
	167 0 0 refs
typedef 4 162 blk_features_t
typedef 4 162 blk_flags_t
struct 6 6 blk_integrity
	267 0 0 flags
	1547 8 0 csum_type
	267 16 0 tuple_size
	267 24 0 pi_offset
	267 32 0 interval_exp
	267 40 0 tag_size
typedef 8 1433 work_func_t
struct 24 2 wait_queue_head
	165 0 0 lock
	172 64 0 head
typedef 8 1548 phys_addr_t
struct 4 1 -
	157 0 0 counter
struct 4 1 raw_spinlock
	700 0 0 raw_lock
struct 4 1 qspinlock
	1549 0 0 -
typedef 8 1550 __kernel_size_t
struct 8 1 rb_time_struct
	1551 0 0 time
typedef 8 734 __u64
typedef 8 1552 atomic_long_t
struct 4 1 optimistic_spin_queue
	697 0 0 tail
typedef 8 1433 work_func_t
struct 24 2 swait_queue_head
	699 0 0 lock
	207 64 0 task_list
struct 32 3 irq_work
	1553 0 0 node
	1414 128 0 func
	1554 192 0 irqwait
typedef 24 1555 wait_queue_head_t
struct 4 1 spinlock
	1556 0 0 -
struct 24 2 offset_ctx
	1557 0 0 mt
	145 128 0 next_offset
struct 32 2 -
	1252 0 0 shrinklist
	1252 128 0 swaplist
typedef 8 1558 time64_t
struct 8 1 rb_root
	675 0 0 rb_node
typedef 8 1559 rwlock_t
struct 4 1 -
	157 0 0 counter
typedef 2 163 umode_t
typedef 4 1560 kuid_t
typedef 4 1561 kgid_t
union 4 2 -
	162 0 0 i_nlink
	162 0 0 __i_nlink
typedef 4 1562 dev_t
typedef 8 1563 loff_t
typedef 4 1311 u32
typedef 1 1564 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 1565 blkcnt_t
struct 40 5 rw_semaphore
	1249 0 0 count
	1249 64 0 owner
	1251 128 0 osq
	1250 160 0 wait_lock
	1252 192 0 wait_list
struct 16 2 hlist_node
	1031 0 0 next
	1032 64 0 pprev
typedef 2 1566 u16
union 16 2 -
	1567 0 0 i_dentry
	1568 0 0 i_rcu
typedef 8 1569 atomic64_t
union 8 2 -
	335 0 0 i_fop
	1114 0 0 free_inode
struct 192 15 address_space
	140 0 0 host
	1570 64 0 i_pages
	1303 192 0 invalidate_lock
	1571 512 0 gfp_mask
	719 544 0 i_mmap_writable
	1572 576 0 i_mmap
	145 704 0 nrpages
	145 768 0 writeback_index
	146 832 0 a_ops
	145 896 0 flags
	1573 960 0 wb_err
	714 992 0 i_private_lock
	1252 1024 0 i_private_list
	1303 1152 0 i_mmap_rwsem
	149 1472 0 i_private_data
union 8 4 -
	894 0 0 i_pipe
	1115 0 0 i_cdev
	329 0 0 i_link
	162 0 0 i_dir_seq
typedef 4 162 __u32
struct 32 2 timerqueue_node
	102 0 0 node
	724 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	250 0 0 expires
	250 64 0 incr
struct 24 3 task_cputime_atomic
	411 0 0 utime
	411 64 0 stime
	411 128 0 sum_exec_runtime
array 72 1574 3
struct 8 2 -
	277 0 0 seqcount
	148 32 0 lock
struct 16 2 rlimit
	1575 0 0 rlim_cur
	1575 64 0 rlim_max
struct 24 3 -
	754 0 0 next
	754 64 0 prev
	1576 128 0 -
struct 24 3 rb_node
	145 0 0 __rb_parent_color
	675 64 0 rb_right
	675 128 0 rb_left
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
struct 8 1 llist_node
	1393 0 0 next
typedef 8 1577 ktime_t
typedef 8 1578 u64
struct 16 2 -
	145 0 0 _skb_refdst
	1579 64 0 destructor
struct 60 49 -
	1580 0 0 __pkt_type_offset
	747 0 3 pkt_type
	747 3 1 ignore_df
	747 4 1 dst_pending_confirm
	747 5 2 ip_summed
	747 7 1 ooo_okay
	1581 8 0 __mono_tc_offset
	747 8 2 tstamp_type
	747 10 1 tc_at_ingress
	747 11 1 tc_skip_classify
	747 12 1 remcsum_offload
	747 13 1 csum_complete_sw
	747 14 2 csum_level
	747 16 1 inner_protocol_type
	747 17 1 l4_hash
	747 18 1 sw_hash
	747 19 1 no_fcs
	747 20 1 encapsulation
	747 21 1 encap_hdr_csum
	747 22 1 csum_valid
	747 24 2 ndisc_nodetype
	747 26 1 ipvs_property
	747 27 1 nf_trace
	747 28 1 redirected
	747 29 1 from_ingress
	747 30 1 nf_skip_egress
	747 31 1 decrypted
	747 32 1 slow_gro
	747 33 1 csum_not_inet
	747 34 1 unreadable
	747 35 2 tc_depth
	745 48 0 tc_index
	1582 64 0 alloc_cpu
	1583 96 0 -
	1584 128 0 priority
	157 160 0 skb_iif
	1584 192 0 hash
	1585 224 0 -
	1586 256 0 -
	1584 288 0 secmark
	1587 320 0 -
	1588 352 0 -
	745 368 0 inner_transport_header
	745 384 0 inner_network_header
	745 400 0 inner_mac_header
	1589 416 0 protocol
	745 432 0 transport_header
	745 448 0 network_header
	745 464 0 mac_header
struct 60 49 -
	1590 0 0 __pkt_type_offset
	747 0 3 pkt_type
	747 3 1 ignore_df
	747 4 1 dst_pending_confirm
	747 5 2 ip_summed
	747 7 1 ooo_okay
	1591 8 0 __mono_tc_offset
	747 8 2 tstamp_type
	747 10 1 tc_at_ingress
	747 11 1 tc_skip_classify
	747 12 1 remcsum_offload
	747 13 1 csum_complete_sw
	747 14 2 csum_level
	747 16 1 inner_protocol_type
	747 17 1 l4_hash
	747 18 1 sw_hash
	747 19 1 no_fcs
	747 20 1 encapsulation
	747 21 1 encap_hdr_csum
	747 22 1 csum_valid
	747 24 2 ndisc_nodetype
	747 26 1 ipvs_property
	747 27 1 nf_trace
	747 28 1 redirected
	747 29 1 from_ingress
	747 30 1 nf_skip_egress
	747 31 1 decrypted
	747 32 1 slow_gro
	747 33 1 csum_not_inet
	747 34 1 unreadable
	747 35 2 tc_depth
	745 48 0 tc_index
	1582 64 0 alloc_cpu
	1592 96 0 -
	1584 128 0 priority
	157 160 0 skb_iif
	1584 192 0 hash
	1593 224 0 -
	1594 256 0 -
	1584 288 0 secmark
	1595 320 0 -
	1596 352 0 -
	745 368 0 inner_transport_header
	745 384 0 inner_network_header
	745 400 0 inner_mac_header
	1589 416 0 protocol
	745 432 0 transport_header
	745 448 0 network_header
	745 464 0 mac_header
struct 4 1 refcount_struct
	350 0 0 refs
struct 8 1 skb_shared_hwtstamps
	1597 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1598 0 0 tx_timestamp
typedef 16 1599 skb_frag_t
struct 32 2 -
	1600 0 0 -
	1601 128 0 -
struct 16 2 callback_head
	871 0 0 next
	1045 64 0 func
struct 4 1 -
	157 0 0 counter
union 8 2 -
	1602 0 0 skc_addrpair
	1603 0 0 -
union 4 2 -
	162 0 0 skc_hash
	1604 0 0 skc_u16hashes
union 4 2 -
	1605 0 0 skc_portpair
	1606 0 0 -
union 16 2 -
	563 0 0 skc_bind_node
	563 0 0 skc_portaddr_node
struct 16 1 in6_addr
	1607 0 0 in6_u
union 8 3 -
	145 0 0 skc_flags
	741 0 0 skc_listener
	1608 0 0 skc_tw_dr
array 0 157 0
union 16 2 -
	563 0 0 skc_node
	1609 0 0 skc_nulls_node
union 4 3 -
	157 0 0 skc_incoming_cpu
	532 0 0 skc_rcv_wnd
	532 0 0 skc_tw_rcv_nxt
array 0 157 0
union 4 3 -
	532 0 0 skc_rxhash
	532 0 0 skc_window_clamp
	532 0 0 skc_tw_snd_nxt
union 16 2 -
	1610 0 0 -
	1611 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	553 0 0 slock
	157 32 0 owned
	1357 64 0 wq
struct 4 1 refcount_struct
	546 0 0 refs
struct 8 1 -
	1612 0 0 raw_lock
struct 4 1 -
	1613 0 0 val
typedef 8 1614 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 1615 wait_queue_head_t
struct 64 12 kobject
	191 0 0 name
	327 64 0 entry
	187 192 0 parent
	555 256 0 kset
	1033 320 0 ktype
	211 384 0 sd
	1083 448 0 kref
	162 480 1 state_initialized
	162 481 1 state_in_sysfs
	162 482 1 state_add_uevent_sent
	162 483 1 state_remove_uevent_sent
	162 484 1 uevent_suppress
typedef 8 1616 atomic_long_t
typedef 4 1617 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1618 0 0 tail
struct 40 5 rw_semaphore
	1359 0 0 count
	1359 64 0 owner
	1361 128 0 osq
	1360 160 0 wait_lock
	327 192 0 wait_list
ptr 8 struct notifier_block *
array 24 140 3
array 216 1619 3
array 24 1620 3
array 288 1621 3
struct 16 1 -
	1622 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	1623 0 0 -
struct 24 2 swait_queue_head
	639 0 0 lock
	69 64 0 task_list
union 4 2 -
	162 0 0 u_flags
	143 0 0 a_flags
struct 16 2 load_weight
	145 0 0 weight
	318 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	250 0 0 last_update_time
	250 64 0 load_sum
	250 128 0 runnable_sum
	318 192 0 util_sum
	318 224 0 period_contrib
	145 256 0 load_avg
	145 320 0 runnable_avg
	145 384 0 util_avg
	162 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 1624 dl_server_pick_f
struct 1024 1 cpumask
	1625 0 0 bits
struct 4 4 -
	406 0 0 blocked
	406 8 0 need_qs
	406 16 0 exp_hint
	406 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	1626 0 0 futex
	1627 0 0 nanosleep
	1628 0 0 poll
typedef 4 157 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	324 0 0 sig
typedef 8 1575 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	1629 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1380 0 0 cpumask
ptr 8 struct llist_node *
array 24 1630 3
array 32 1631 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	250 0 0 base
	250 64 0 size
struct 4224 7 fpu
	162 0 0 last_cpu
	145 64 0 avx512_timestamp
	1632 128 0 fpstate
	1632 192 0 __task_fpstate
	1633 256 0 perm
	1633 384 0 guest_perm
	1634 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 734 __u64
typedef 8 1404 time64_t
typedef 4 157 __s32
typedef 1 267 __u8
typedef 8 1468 __s64
typedef 4 162 __u32
struct 4 1 spinlock
	1635 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 1636 u64
struct 4 1 spinlock
	1637 0 0 -
typedef 8 1638 atomic_long_t
typedef 8 1433 work_func_t
struct 16 4 __call_single_node
	1639 0 0 llist
	1640 64 0 -
	1641 96 0 src
	1641 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	647 0 0 task
struct 4 1 qspinlock
	1642 0 0 -
struct 4 1 raw_spinlock
	923 0 0 raw_lock
typedef 8 1643 notifier_fn_t
array 65 837 65
ptr 8 const struct proc_ns_operations *
typedef 4 1644 refcount_t
struct 16 2 -
	145 0 0 vm_start
	145 64 0 vm_end
struct 8 1 pgprot
	1645 0 0 pgprot
typedef 8 145 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 1646 u64
struct 24 2 vmap_pool
	973 0 0 head
	145 128 0 len
struct 4 1 spinlock
	1647 0 0 -
struct 8 1 rb_root
	675 0 0 rb_node
typedef 8 1648 atomic_long_t
typedef 8 1433 work_func_t
struct 16 2 hlist_node
	1031 0 0 next
	1032 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 734 __u64
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
struct 16 2 callback_head
	871 0 0 next
	1045 64 0 func
array 24 1649 3
union 4 1 -
	1240 0 0 rlock
struct 4 1 refcount_struct
	1650 0 0 refs
typedef 4 1014 __kernel_dev_t
struct 16 2 -
	191 0 0 name
	165 64 0 lock
struct 56 4 dev_links_info
	172 0 0 suppliers
	172 128 0 consumers
	172 256 0 defer_sync
	1651 384 0 status
struct 312 55 dev_pm_info
	1652 0 0 power_state
	694 32 1 can_wakeup
	694 33 1 async_suspend
	694 34 1 in_dpm_list
	694 35 1 is_prepared
	694 36 1 is_suspended
	694 37 1 is_noirq_suspended
	694 38 1 is_late_suspended
	694 39 1 no_pm
	694 40 1 early_init
	694 41 1 direct_complete
	1014 64 0 driver_flags
	165 96 0 lock
	172 128 0 entry
	1653 256 0 completion
	1072 512 0 wakeup
	694 576 1 wakeup_path
	694 577 1 syscore
	694 578 1 no_pm_callbacks
	694 579 1 async_in_progress
	694 580 1 smart_suspend
	694 581 1 must_resume
	694 582 1 may_skip_resume
	1654 640 0 suspend_timer
	383 1152 0 timer_expires
	686 1216 0 work
	692 1472 0 wait_queue
	1073 1664 0 wakeirq
	167 1728 0 usage_count
	167 1760 0 child_count
	162 1792 3 disable_depth
	694 1795 1 idle_notification
	694 1796 1 request_pending
	694 1797 1 deferred_resume
	694 1798 1 needs_force_resume
	694 1799 1 runtime_auto
	694 1800 1 ignore_children
	694 1801 1 no_callbacks
	694 1802 1 irq_safe
	694 1803 1 use_autosuspend
	694 1804 1 timer_autosuspends
	694 1805 1 memalloc_noio
	162 1824 0 links_count
	1655 1856 0 request
	682 1888 0 runtime_status
	682 1920 0 last_status
	157 1952 0 runtime_error
	157 1984 0 autosuspend_delay
	383 2048 0 last_busy
	383 2112 0 active_time
	383 2176 0 suspended_time
	383 2240 0 accounting_timestamp
	1076 2304 0 subsys_data
	1077 2368 0 set_latency_tolerance
	1078 2432 0 qos
struct 16 2 dev_msi_info
	1079 0 0 domain
	1080 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	1656 0 0 val
struct 4 1 -
	1657 0 0 val
typedef 8 1468 __kernel_loff_t
typedef 8 1468 __s64
typedef 1 267 __u8
typedef 2 163 __u16
struct 8 1 hlist_head
	1031 0 0 first
struct 8 1 -
	1658 0 0 counter
struct 16 2 rb_root_cached
	1659 0 0 rb_root
	675 64 0 rb_leftmost
typedef 4 1014 errseq_t
union 4 1 -
	1459 0 0 rlock
typedef 8 1660 wait_queue_func_t
struct 4 1 raw_spinlock
	1661 0 0 raw_lock
typedef 4 1662 atomic_t
typedef 4 1663 uid_t
typedef 4 1664 gid_t
struct 8 2 -
	318 0 0 hash
	318 32 0 len
struct 8 2 -
	148 0 0 lock
	157 32 0 count
struct 4 1 pm_message
	157 0 0 event
struct 4 1 spinlock
	1665 0 0 -
typedef 4 1666 refcount_t
int 8 s long long int
struct 8 1 -
	145 0 0 v
union 4 1 -
	1667 0 0 rlock
union 16 2 -
	69 0 0 lru
	1668 0 0 -
union 8 2 -
	149 0 0 private
	1669 0 0 swap
union 4 1 -
	1670 0 0 rlock
struct 8 1 -
	1671 0 0 counter
typedef 8 734 __u64
struct 72 8 mempool_s
	165 0 0 lock
	157 32 0 min_nr
	157 64 0 curr_nr
	495 128 0 elements
	149 192 0 pool_data
	1672 256 0 alloc
	1673 320 0 free
	692 384 0 wait
ptr 8 struct bio *
typedef 8 1674 atomic64_t
struct 4 1 raw_spinlock
	1675 0 0 raw_lock
union 4 1 -
	1676 0 0 rlock
typedef 8 1677 u64
struct 8 1 -
	1678 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 162 __u32
typedef 1 267 __u8
typedef 4 1679 refcount_t
union 16 2 -
	1680 0 0 -
	1681 0 0 full
union 4 1 -
	1682 0 0 rlock
struct 8 1 -
	1683 0 0 counter
typedef 4 1684 raw_spinlock_t
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
ptr 8 struct maple_pnode *
array 248 149 31
struct 16 2 callback_head
	871 0 0 next
	1045 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 145 15
union 128 2 -
	1685 0 0 slot
	1686 0 0 -
array 72 145 9
array 80 149 10
array 80 145 10
struct 2 2 maple_metadata
	267 0 0 end
	267 8 0 gap
array 240 1687 30
struct 0 0 -
struct 16 2 wb_completion
	143 0 0 cnt
	1068 64 0 waitq
struct 4 1 seqcount
	162 0 0 sequence
struct 136 12 -
	250 0 0 ctx_id
	411 64 0 tlb_gen
	145 128 0 next_trim_cpumask
	141 192 0 ldt_usr_sem
	1688 512 0 ldt
	145 576 0 flags
	186 640 0 lock
	149 896 0 vdso
	1689 960 0 vdso_image
	143 1024 0 perf_rdpmc_allowed
	214 1056 0 pkey_allocation_map
	1690 1072 0 execute_only_pkey
ptr 8 struct xol_area *
struct 56 2 mod_tree_node
	205 0 0 mod
	1691 64 0 node
typedef 8 734 __u64
union 4 1 -
	1692 0 0 rlock
struct 4 1 kref
	779 0 0 refcount
typedef 4 1692 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	546 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1693 pm_message_t
struct 32 2 completion
	162 0 0 done
	1694 64 0 wait
struct 64 8 hrtimer
	1695 0 0 node
	791 256 0 _softexpires
	1313 320 0 function
	1314 384 0 base
	570 448 0 state
	570 456 0 is_rel
	570 464 0 is_soft
	570 472 0 is_hard
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
typedef 4 532 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 16 4 -
	69 0 0 lru
	1696 0 0 -
	69 0 0 buddy_list
	69 0 0 pcp_list
union 8 2 -
	145 0 0 index
	145 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 1697 atomic_long_t
struct 16 2 list_head
	444 0 0 next
	444 64 0 prev
typedef 8 1433 work_func_t
typedef 4 1698 arch_spinlock_t
array 81936 1699 5121
array 640 1700 4
array 320 1701 4
array 64 1702 2
array 48 1703 1
array 64 1704 1
struct 16 2 hlist_nulls_node
	1110 0 0 next
	1705 64 0 pprev
array 16 332 2
array 32 1706 1
array 40 1707 2
array 64 1708 8
struct 4 1 raw_spinlock
	1709 0 0 raw_lock
struct 8 1 -
	1710 0 0 counter
typedef 8 655 pgtable_t
struct 4 1 spinlock
	1711 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 1712 u64
union 4 3 -
	697 0 0 val
	1713 0 0 -
	1714 0 0 -
typedef 8 145 __kernel_ulong_t
typedef 8 1715 local64_t
typedef 8 1716 atomic64_t
struct 16 4 __call_single_node
	1717 0 0 llist
	1718 64 0 -
	1719 96 0 src
	1719 112 0 dst
struct 8 1 rcuwait
	647 0 0 task
struct 24 2 wait_queue_head
	1720 0 0 lock
	207 64 0 head
union 4 1 -
	1543 0 0 rlock
struct 16 3 maple_tree
	1721 0 0 -
	162 32 0 ma_flags
	149 64 0 ma_root
typedef 8 1468 __s64
struct 8 1 -
	1722 0 0 raw_lock
struct 4 1 -
	1723 0 0 val
struct 4 1 -
	1724 0 0 val
typedef 4 1299 __kernel_dev_t
typedef 8 1468 __kernel_loff_t
typedef 1 267 __u8
typedef 8 1725 u64
typedef 2 163 __u16
struct 8 1 hlist_head
	1031 0 0 first
struct 16 2 callback_head
	871 0 0 next
	1045 64 0 func
struct 8 1 -
	1726 0 0 counter
struct 16 3 xarray
	714 0 0 xa_lock
	1571 32 0 xa_flags
	149 64 0 xa_head
typedef 4 162 gfp_t
struct 16 2 rb_root_cached
	1290 0 0 rb_root
	675 64 0 rb_leftmost
typedef 4 1299 errseq_t
struct 24 2 posix_cputimer_base
	250 0 0 nextevt
	1727 64 0 tqhead
typedef 8 145 __kernel_ulong_t
union 8 2 -
	1236 0 0 dev
	145 0 0 dev_scratch
typedef 8 1728 s64
typedef 8 734 __u64
ptr 8 void (*)(struct sk_buff *)
array 0 747 0
array 0 747 0
typedef 2 745 u16
union 4 2 -
	1729 0 0 csum
	1730 0 0 -
typedef 4 162 __u32
union 4 2 -
	1731 0 0 vlan_all
	1732 0 0 -
union 4 2 -
	162 0 0 napi_id
	162 0 0 sender_cpu
union 4 2 -
	1584 0 0 mark
	1584 0 0 reserved_tailroom
union 2 2 -
	1589 0 0 inner_protocol
	747 0 0 inner_ipproto
typedef 2 745 __be16
array 0 747 0
array 0 747 0
union 4 2 -
	1729 0 0 csum
	1733 0 0 -
union 4 2 -
	1731 0 0 vlan_all
	1734 0 0 -
union 4 2 -
	162 0 0 napi_id
	162 0 0 sender_cpu
union 4 2 -
	1584 0 0 mark
	1584 0 0 reserved_tailroom
union 2 2 -
	1589 0 0 inner_protocol
	747 0 0 inner_ipproto
union 8 2 -
	1735 0 0 hwtstamp
	149 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	615 0 0 netmem
	162 64 0 len
	162 96 0 offset
union 16 2 -
	432 0 0 slab_list
	1736 0 0 -
union 16 2 -
	1737 0 0 -
	1128 0 0 freelist_counter
typedef 8 1511 __addrpair
struct 8 2 -
	1738 0 0 skc_daddr
	1738 32 0 skc_rcv_saddr
array 4 1174 2
typedef 4 1181 __portpair
struct 4 2 -
	1739 0 0 skc_dport
	1174 16 0 skc_num
union 16 3 -
	1740 0 0 u6_addr8
	1741 0 0 u6_addr16
	1742 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1110 0 0 next
	1705 64 0 pprev
struct 16 2 -
	754 0 0 next
	754 64 0 prev
struct 16 2 sk_buff_list
	754 0 0 next
	754 64 0 prev
typedef 8 1743 arch_rwlock_t
typedef 4 1744 uid_t
typedef 8 1468 __s64
struct 24 2 wait_queue_head
	553 0 0 lock
	530 64 0 head
typedef 8 1745 atomic64_t
struct 4 1 raw_spinlock
	1746 0 0 raw_lock
typedef 4 1747 atomic_t
struct 72 9 mem_dqinfo
	1748 0 0 dqi_format
	157 64 0 dqi_fmt_id
	69 128 0 dqi_dirty_list
	145 256 0 dqi_flags
	162 320 0 dqi_bgrace
	162 352 0 dqi_igrace
	1749 384 0 dqi_max_spc_limit
	1749 448 0 dqi_max_ino_limit
	149 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	1750 0 0 rss
	434 384 0 read_count
	1751 448 0 writer
	224 512 0 waiters
	143 704 0 block
array 16 1112 16
union 4 1 -
	1752 0 0 rlock
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 145 128
struct 40 6 -
	190 0 0 uaddr
	318 64 0 val
	318 96 0 flags
	318 128 0 bitset
	250 192 0 time
	190 256 0 uaddr2
struct 24 4 -
	1753 0 0 clockid
	1754 32 0 type
	1755 64 0 -
	250 128 0 expires
struct 32 5 -
	1756 0 0 ufds
	157 64 0 nfds
	157 96 0 has_timeout
	145 128 0 tv_sec
	145 192 0 tv_nsec
array 128 145 16
struct 8 13 desc_struct
	214 0 0 limit0
	214 16 0 base0
	214 32 8 base1
	214 40 4 type
	214 44 1 s
	214 45 2 dpl
	214 47 1 p
	214 48 4 limit1
	214 52 1 avl
	214 53 1 l
	214 54 1 d
	214 55 1 g
	214 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	250 0 0 __state_perm
	162 64 0 __state_size
	162 96 0 __user_state_size
struct 4160 10 fpstate
	162 0 0 size
	162 32 0 user_size
	250 64 0 xfeatures
	250 128 0 user_xfeatures
	250 192 0 xfd
	162 256 1 is_valloc
	162 257 1 is_guest
	162 258 1 is_confidential
	162 259 1 in_use
	1757 512 0 regs
union 4 1 -
	1758 0 0 rlock
typedef 8 734 __u64
union 4 1 -
	1417 0 0 rlock
typedef 8 1759 atomic64_t
struct 8 1 llist_node
	1393 0 0 next
union 4 2 -
	162 0 0 u_flags
	1760 0 0 a_flags
typedef 2 1761 u16
union 4 3 -
	1760 0 0 val
	1762 0 0 -
	1763 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	1764 0 0 refs
typedef 8 145 pgprotval_t
typedef 8 734 __u64
union 4 1 -
	1765 0 0 rlock
typedef 8 1766 atomic64_t
array 8 145 1
typedef 4 1767 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1768 pm_message_t
struct 32 2 completion
	162 0 0 done
	1769 64 0 wait
struct 64 8 hrtimer
	1770 0 0 node
	1771 256 0 _softexpires
	1313 320 0 function
	1314 384 0 base
	1015 448 0 state
	1015 456 0 is_rel
	1015 464 0 is_soft
	1015 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 1772 uid_t
typedef 4 1773 gid_t
typedef 8 1450 s64
struct 8 1 rb_root
	675 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 1774 arch_spinlock_t
struct 4 1 -
	157 0 0 counter
typedef 4 162 __kernel_uid32_t
typedef 4 162 __kernel_gid32_t
union 4 1 -
	1617 0 0 rlock
struct 4 1 refcount_struct
	1618 0 0 refs
struct 4 1 raw_spinlock
	1775 0 0 raw_lock
struct 16 2 -
	149 0 0 __filler
	162 64 0 mlock_count
typedef 8 1776 swp_entry_t
struct 4 1 raw_spinlock
	1777 0 0 raw_lock
typedef 8 1778 s64
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 8 1 -
	1779 0 0 counter
typedef 4 1780 arch_spinlock_t
struct 4 1 raw_spinlock
	1781 0 0 raw_lock
typedef 8 734 __u64
typedef 8 1782 s64
struct 4 1 refcount_struct
	758 0 0 refs
struct 16 2 -
	149 0 0 freelist
	145 64 0 counter
typedef 16 1783 freelist_full_t
struct 4 1 raw_spinlock
	1784 0 0 raw_lock
typedef 8 1785 s64
struct 4 1 raw_spinlock
	1786 0 0 raw_lock
array 128 149 16
struct 128 2 -
	1787 0 0 pad
	1503 960 0 meta
ptr 8 struct maple_alloc *
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
typedef 2 1788 s16
struct 48 1 latch_tree_node
	1789 0 0 node
struct 4 1 raw_spinlock
	1790 0 0 raw_lock
struct 4 1 pm_message
	157 0 0 event
struct 24 2 swait_queue_head
	1514 0 0 lock
	530 64 0 task_list
struct 32 2 timerqueue_node
	1791 0 0 node
	791 192 0 expires
struct 16 2 -
	149 0 0 __filler
	162 64 0 mlock_count
typedef 8 1792 atomic64_t
struct 4 1 qspinlock
	1793 0 0 -
struct 16 2 zoneref
	1794 0 0 zone
	157 64 0 zone_idx
array 160 1795 2
array 80 1796 2
array 32 145 4
array 48 1797 2
array 64 1798 2
ptr 8 struct hlist_nulls_node **
array 32 145 4
array 20 157 5
struct 8 1 hlist_nulls_head
	1110 0 0 first
typedef 4 1799 arch_spinlock_t
typedef 8 1800 s64
union 4 1 -
	1479 0 0 rlock
typedef 8 734 __u64
struct 2 2 -
	1801 0 0 locked
	1801 8 0 pending
struct 4 2 -
	1719 0 0 locked_pending
	1719 16 0 tail
struct 8 1 -
	208 0 0 a
struct 8 1 -
	1802 0 0 counter
struct 8 1 llist_node
	1393 0 0 next
union 4 2 -
	162 0 0 u_flags
	697 0 0 a_flags
typedef 2 1803 u16
typedef 4 1804 spinlock_t
union 4 2 -
	714 0 0 ma_lock
	1805 0 0 ma_external_lock
typedef 8 1806 arch_rwlock_t
typedef 4 1807 uid_t
typedef 4 1808 gid_t
typedef 8 734 __u64
typedef 8 1558 s64
struct 16 1 timerqueue_head
	144 0 0 rb_root
typedef 8 1468 __s64
typedef 4 1584 __wsum
struct 4 2 -
	745 0 0 csum_start
	745 16 0 csum_offset
typedef 4 1584 u32
struct 4 2 -
	1589 0 0 vlan_proto
	745 16 0 vlan_tci
struct 4 2 -
	745 0 0 csum_start
	745 16 0 csum_offset
struct 4 2 -
	1589 0 0 vlan_proto
	745 16 0 vlan_tci
typedef 8 1809 ktime_t
struct 16 2 -
	437 0 0 next
	157 64 0 slabs
struct 16 2 -
	149 0 0 freelist
	1810 64 0 -
typedef 4 1181 __be32
typedef 2 1174 __be16
array 16 1170 16
array 16 1739 8
array 16 1738 4
struct 8 2 qrwlock
	1811 0 0 -
	1790 32 0 wait_lock
typedef 4 162 __kernel_uid32_t
struct 8 1 -
	1812 0 0 counter
typedef 4 1813 arch_spinlock_t
struct 4 1 -
	157 0 0 counter
ptr 8 struct quota_format_type *
typedef 8 1468 qsize_t
struct 48 4 rcu_sync
	157 0 0 gp_state
	157 32 0 gp_count
	224 64 0 gp_wait
	232 256 0 cb_head
struct 8 1 rcuwait
	647 0 0 task
struct 4 1 raw_spinlock
	1814 0 0 raw_lock
typedef 4 1815 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	1816 0 0 rmtp
	1817 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	1818 0 0 fsave
	1819 0 0 fxsave
	1820 0 0 soft
	1821 0 0 xsave
	1822 0 0 __padding
struct 4 1 raw_spinlock
	1823 0 0 raw_lock
struct 8 1 -
	1824 0 0 counter
typedef 4 1825 atomic_t
typedef 2 163 __u16
struct 2 2 -
	1826 0 0 locked
	1826 8 0 pending
struct 4 2 -
	1641 0 0 locked_pending
	1641 16 0 tail
typedef 4 1827 atomic_t
struct 4 1 raw_spinlock
	1828 0 0 raw_lock
struct 8 1 -
	1829 0 0 counter
struct 4 1 -
	157 0 0 counter
struct 4 1 pm_message
	157 0 0 event
struct 24 2 swait_queue_head
	1037 0 0 lock
	172 64 0 task_list
struct 32 2 timerqueue_node
	1830 0 0 node
	1771 192 0 expires
typedef 8 1658 ktime_t
typedef 4 162 __kernel_uid32_t
typedef 4 162 __kernel_gid32_t
struct 4 1 qspinlock
	1831 0 0 -
typedef 4 1832 arch_spinlock_t
struct 8 1 -
	145 0 0 val
typedef 4 1833 arch_spinlock_t
typedef 8 1468 __s64
typedef 8 1834 s64
struct 4 1 qspinlock
	1835 0 0 -
typedef 4 1836 arch_spinlock_t
typedef 8 1468 __s64
typedef 16 1837 u128
typedef 4 1838 arch_spinlock_t
typedef 8 1468 __s64
typedef 4 1839 arch_spinlock_t
array 120 149 15
typedef 2 636 __s16
array 48 102 2
typedef 4 1840 arch_spinlock_t
struct 24 3 rb_node
	145 0 0 __rb_parent_color
	675 64 0 rb_right
	675 128 0 rb_left
struct 8 1 -
	1809 0 0 counter
union 4 3 -
	143 0 0 val
	1841 0 0 -
	1842 0 0 -
ptr 8 struct zone *
array 80 69 5
array 40 614 5
array 24 145 3
array 32 263 4
struct 4 1 qspinlock
	1843 0 0 -
typedef 8 1468 __s64
typedef 1 1844 u8
typedef 8 1845 s64
typedef 2 163 __u16
struct 4 1 spinlock
	1846 0 0 -
typedef 0 1847 lockdep_map_p
struct 8 2 qrwlock
	1848 0 0 -
	1709 32 0 wait_lock
typedef 4 162 __kernel_uid32_t
typedef 4 162 __kernel_gid32_t
typedef 8 1849 s64
union 8 2 -
	145 0 0 counters
	1850 0 0 -
union 4 2 -
	546 0 0 cnts
	1851 0 0 -
typedef 8 1852 s64
struct 4 1 qspinlock
	1853 0 0 -
typedef 4 1854 arch_spinlock_t
typedef 4 157 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	318 0 0 cwd
	318 32 0 swd
	318 64 0 twd
	318 96 0 fip
	318 128 0 fcs
	318 160 0 foo
	318 192 0 fos
	1855 224 0 st_space
	318 864 0 status
struct 512 11 fxregs_state
	214 0 0 cwd
	214 16 0 swd
	214 32 0 twd
	214 48 0 fop
	1856 64 0 -
	318 192 0 mxcsr
	318 224 0 mxcsr_mask
	1857 256 0 st_space
	1858 1280 0 xmm_space
	1859 3328 0 padding
	1860 3712 0 -
struct 136 16 swregs_state
	318 0 0 cwd
	318 32 0 swd
	318 64 0 twd
	318 96 0 fip
	318 128 0 fcs
	318 160 0 foo
	318 192 0 fos
	1855 224 0 st_space
	406 864 0 ftop
	406 872 0 changed
	406 880 0 lookahead
	406 888 0 no_update
	406 896 0 rm
	406 904 0 alimit
	1861 960 0 info
	318 1024 0 entry_eip
struct 576 3 xregs_state
	1819 0 0 i387
	1862 4096 0 header
	1863 4608 0 extended_state_area
array 4096 406 4096
typedef 4 1864 arch_spinlock_t
typedef 8 1865 s64
struct 4 1 -
	157 0 0 counter
typedef 1 1866 u8
struct 4 1 -
	157 0 0 counter
typedef 4 1867 arch_spinlock_t
typedef 8 1868 s64
struct 24 3 rb_node
	145 0 0 __rb_parent_color
	675 64 0 rb_right
	675 128 0 rb_left
union 4 3 -
	167 0 0 val
	1869 0 0 -
	1870 0 0 -
struct 4 1 qspinlock
	1871 0 0 -
struct 4 1 qspinlock
	1872 0 0 -
typedef 8 1468 __s64
union 4 3 -
	674 0 0 val
	1873 0 0 -
	1874 0 0 -
struct 4 1 qspinlock
	1875 0 0 -
typedef 16 1876 __u128
struct 4 1 qspinlock
	1877 0 0 -
struct 4 1 qspinlock
	1878 0 0 -
struct 4 1 qspinlock
	1879 0 0 -
struct 2 2 -
	406 0 0 locked
	406 8 0 pending
struct 4 2 -
	214 0 0 locked_pending
	214 16 0 tail
union 4 3 -
	719 0 0 val
	1880 0 0 -
	1881 0 0 -
typedef 1 267 __u8
typedef 8 1468 __s64
union 4 1 -
	1275 0 0 rlock
struct 0 0 -
union 4 2 -
	719 0 0 cnts
	1882 0 0 -
typedef 8 1468 __s64
struct 4 3 -
	162 0 16 inuse
	162 16 15 objects
	162 31 1 frozen
struct 4 2 -
	570 0 0 wlocked
	1883 8 0 __lstate
typedef 8 1468 __s64
union 4 3 -
	1618 0 0 val
	1884 0 0 -
	1885 0 0 -
struct 4 1 qspinlock
	1886 0 0 -
array 80 318 20
union 16 2 -
	1887 0 0 -
	1888 0 0 -
array 128 318 32
array 256 318 64
array 48 318 12
union 48 2 -
	1859 0 0 padding1
	1859 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	250 0 0 xfeatures
	250 64 0 xcomp_bv
	1889 128 0 reserved
array 0 406 0
struct 4 1 qspinlock
	1890 0 0 -
typedef 8 1468 __s64
typedef 1 267 __u8
struct 4 1 qspinlock
	1891 0 0 -
typedef 8 1468 __s64
struct 2 2 -
	1015 0 0 locked
	1015 8 0 pending
struct 4 2 -
	1019 0 0 locked_pending
	1019 16 0 tail
union 4 3 -
	350 0 0 val
	1892 0 0 -
	1893 0 0 -
union 4 3 -
	1894 0 0 val
	1895 0 0 -
	1896 0 0 -
struct 2 2 -
	1897 0 0 locked
	1897 8 0 pending
struct 4 2 -
	1898 0 0 locked_pending
	1898 16 0 tail
union 4 3 -
	623 0 0 val
	1899 0 0 -
	1900 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	758 0 0 val
	1901 0 0 -
	1902 0 0 -
union 4 3 -
	1903 0 0 val
	1904 0 0 -
	1905 0 0 -
union 4 3 -
	546 0 0 val
	1906 0 0 -
	1907 0 0 -
struct 2 2 -
	1300 0 0 locked
	1300 8 0 pending
struct 4 2 -
	1305 0 0 locked_pending
	1305 16 0 tail
struct 4 2 -
	1300 0 0 wlocked
	1908 8 0 __lstate
array 3 570 3
struct 2 2 -
	330 0 0 locked
	330 8 0 pending
struct 4 2 -
	1909 0 0 locked_pending
	1909 16 0 tail
union 4 3 -
	1910 0 0 val
	1911 0 0 -
	1912 0 0 -
struct 16 2 -
	250 0 0 rip
	250 64 0 rdp
struct 16 4 -
	318 0 0 fip
	318 32 0 fcs
	318 64 0 foo
	318 96 0 fos
array 48 250 6
union 4 3 -
	1913 0 0 val
	1914 0 0 -
	1915 0 0 -
union 4 3 -
	1916 0 0 val
	1917 0 0 -
	1918 0 0 -
struct 2 2 -
	1919 0 0 locked
	1919 8 0 pending
struct 4 2 -
	1582 0 0 locked_pending
	1582 16 0 tail
typedef 4 1920 atomic_t
struct 2 2 -
	1921 0 0 locked
	1921 8 0 pending
struct 4 2 -
	1922 0 0 locked_pending
	1922 16 0 tail
typedef 1 1923 u8
typedef 2 1924 u16
struct 2 2 -
	1925 0 0 locked
	1925 8 0 pending
struct 4 2 -
	1926 0 0 locked_pending
	1926 16 0 tail
struct 2 2 -
	1124 0 0 locked
	1124 8 0 pending
struct 4 2 -
	1927 0 0 locked_pending
	1927 16 0 tail
typedef 4 1928 atomic_t
struct 2 2 -
	1929 0 0 locked
	1929 8 0 pending
struct 4 2 -
	1930 0 0 locked_pending
	1930 16 0 tail
struct 2 2 -
	570 0 0 locked
	570 8 0 pending
struct 4 2 -
	516 0 0 locked_pending
	516 16 0 tail
array 3 1300 3
typedef 2 1931 u16
typedef 4 1932 atomic_t
struct 2 2 -
	1933 0 0 locked
	1933 8 0 pending
struct 4 2 -
	1934 0 0 locked_pending
	1934 16 0 tail
typedef 4 1935 atomic_t
struct 2 2 -
	1936 0 0 locked
	1936 8 0 pending
struct 4 2 -
	1937 0 0 locked_pending
	1937 16 0 tail
typedef 4 1938 atomic_t
struct 2 2 -
	1939 0 0 locked
	1939 8 0 pending
struct 4 2 -
	1940 0 0 locked_pending
	1940 16 0 tail
typedef 1 747 u8
struct 4 1 -
	157 0 0 counter
typedef 1 1941 u8
typedef 2 1942 u16
typedef 1 267 __u8
typedef 2 163 __u16
typedef 1 753 u8
typedef 2 1943 u16
typedef 2 1944 u16
struct 4 1 -
	157 0 0 counter
typedef 1 1945 u8
typedef 2 1946 u16
typedef 2 163 __u16
struct 4 1 -
	157 0 0 counter
typedef 1 1947 u8
typedef 2 1948 u16
struct 4 1 -
	157 0 0 counter
typedef 1 1949 u8
typedef 2 1950 u16
struct 4 1 -
	157 0 0 counter
typedef 1 1951 u8
typedef 2 1952 u16
typedef 1 267 __u8
typedef 2 163 __u16
typedef 2 163 __u16
typedef 2 163 __u16
typedef 1 267 __u8
typedef 2 163 __u16
typedef 1 267 __u8
typedef 2 163 __u16
typedef 1 267 __u8
typedef 2 163 __u16
typedef 1 267 __u8
typedef 2 163 __u16
symbols 178
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
ffffffff820c41c0 96 - block_class
ffffffff82594c58 8 - blockdev_superblock
ffffffff82d4d5e0 16 - btf_modules
ffffffff83769b40 8 - btf_vmlinux
0000000000021360 16 a cached_stacks
ffffffff82d3b0c0 6592 - cgrp_dfl_root
ffffffff813c1340 354 - count_partial_free_approx
0000000000030c00 1536 a cpu_fbatches
ffffffff82575fe8 4 - d_hash_shift
ffffffff837842b0 4 - default_hstate_idx
ffffffff82575fe0 8 - dentry_hashtable
ffffffff8372bf60 48 - direct_pages_count
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
ffffffff82575c20 560 - kmalloc_caches
ffffffff82555c84 4 - l1tf_mitigation
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
ffffffff82d61ce0 4 - sysctl_extfrag_threshold
ffffffff82e6a4c8 8 - sysctl_overcommit_kbytes
ffffffff82e6a4d0 4 - sysctl_overcommit_ratio
ffffffff83857470 8 - table_perturb
ffffffff82011260 304 - taint_flags
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
0000000000031260 896 a vm_event_states
ffffffff82c093c0 376 - vm_node_stat
ffffffff82c09380 48 - vm_numa_event
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
