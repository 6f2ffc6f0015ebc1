kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 38a00628abe26e7d
types 1905
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
	137 0 0 host
	135 64 0 i_pages
	138 192 0 invalidate_lock
	139 512 0 gfp_mask
	140 544 0 i_mmap_writable
	141 576 0 i_mmap
	142 704 0 nrpages
	142 768 0 writeback_index
	143 832 0 a_ops
	142 896 0 flags
	144 960 0 wb_err
	145 992 0 i_private_lock
	67 1024 0 i_private_list
	138 1152 0 i_mmap_rwsem
	146 1472 0 i_private_data
struct 4 2 anon_vma_name
	147 0 0 kref
	148 32 0 name
struct 1592 2 bdev_inode
	149 0 0 bdev
	150 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	151 0 0 -
	152 512 0 run_work
	153 1216 0 cpumask
	154 1280 0 next_cpu
	154 1312 0 next_cpu_batch
	142 1344 0 flags
	146 1408 0 sched_data
	155 1472 0 queue
	156 1536 0 fq
	146 1600 0 driver_data
	157 1664 0 ctx_map
	158 1920 0 dispatch_from
	159 1984 0 dispatch_busy
	160 2016 0 type
	160 2032 0 nr_ctx
	161 2048 0 ctxs
	162 2112 0 dispatch_wait_lock
	163 2176 0 dispatch_wait
	164 2496 0 wait_index
	165 2560 0 tags
	165 2624 0 sched_tags
	159 2688 0 numa_node
	159 2720 0 queue_num
	164 2752 0 nr_active
	166 2816 0 cpuhp_online
	166 2944 0 cpuhp_dead
	167 3072 0 kobj
	168 3584 0 debugfs_dir
	168 3648 0 sched_debugfs_dir
	169 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	170 0 0 ops
	171 64 0 map
	159 448 0 nr_maps
	159 480 0 nr_hw_queues
	159 512 0 queue_depth
	159 544 0 reserved_tags
	159 576 0 cmd_size
	154 608 0 numa_node
	159 640 0 timeout
	159 672 0 flags
	146 704 0 driver_data
	172 768 0 tags
	165 832 0 shared_tags
	173 896 0 tag_list_lock
	169 1152 0 tag_list
	174 1280 0 srcu
struct 184 9 blk_mq_tags
	159 0 0 nr_tags
	159 32 0 nr_reserved_tags
	159 64 0 active_queues
	175 128 0 bitmap_tags
	175 640 0 breserved_tags
	176 1152 0 rqs
	176 1216 0 static_rqs
	169 1280 0 page_list
	162 1408 0 lock
struct 968 23 block_device
	177 0 0 bd_start_sect
	177 64 0 bd_nr_sectors
	178 128 0 bd_disk
	155 192 0 bd_queue
	179 256 0 bd_stats
	142 320 0 bd_stamp
	140 384 0 __bd_flags
	180 416 0 bd_dev
	181 448 0 bd_mapping
	140 512 0 bd_openers
	145 544 0 bd_size_lock
	146 576 0 bd_claiming
	146 640 0 bd_holder
	182 704 0 bd_holder_ops
	183 768 0 bd_holder_lock
	154 1024 0 bd_holders
	184 1088 0 bd_holder_dir
	140 1152 0 bd_fsfreeze_count
	183 1216 0 bd_fsfreeze_mutex
	185 1472 0 bd_meta_info
	154 1536 0 bd_writers
	146 1600 0 bd_security
	42 1664 0 bd_device
struct 232 23 btf
	146 0 0 data
	186 64 0 types
	187 128 0 resolved_ids
	187 192 0 resolved_sizes
	188 256 0 strings
	146 320 0 nohdr_data
	189 384 0 hdr
	190 576 0 nr_types
	190 608 0 types_size
	190 640 0 data_size
	191 672 0 refcnt
	190 704 0 id
	192 768 0 rcu
	193 896 0 kfunc_set_tab
	194 960 0 dtor_kfunc_tab
	195 1024 0 struct_meta_tab
	196 1088 0 struct_ops_tab
	197 1152 0 base_btf
	190 1216 0 start_id
	190 1248 0 start_str_off
	198 1280 0 name
	199 1728 0 kernel_btf
	200 1792 0 base_id_map
struct 48 5 btf_module
	201 0 0 list
	202 128 0 module
	197 192 0 btf
	203 256 0 sysfs_attr
	154 320 0 flags
struct 64 9 buffer_page
	204 0 0 list
	205 128 0 write
	159 192 0 read
	205 256 0 entries
	142 320 0 real_end
	159 384 0 order
	206 416 30 id
	206 446 1 range
	207 448 0 page
struct 2304 43 cgroup
	37 0 0 self
	142 1664 0 flags
	154 1728 0 level
	154 1760 0 max_depth
	154 1792 0 nr_descendants
	154 1824 0 nr_dying_descendants
	154 1856 0 max_descendants
	154 1888 0 nr_populated_csets
	154 1920 0 nr_populated_domain_children
	154 1952 0 nr_populated_threaded_children
	154 1984 0 nr_threaded_children
	159 2016 0 kill_seq
	208 2048 0 kn
	209 2112 0 procs_file
	209 2560 0 events_file
	210 3008 0 psi_files
	211 4352 0 subtree_control
	211 4368 0 subtree_ss_mask
	211 4384 0 old_subtree_control
	211 4400 0 old_subtree_ss_mask
	212 4416 0 subsys
	213 5312 0 nr_dying_subsys
	214 5760 0 root
	67 5824 0 cset_links
	215 5952 0 e_csets
	216 7744 0 dom_cgrp
	216 7808 0 old_dom_cgrp
	217 7872 0 rstat_cpu
	67 7936 0 rstat_css_list
	218 8192 0 _pad_
	216 8192 0 rstat_flush_next
	219 8256 0 last_bstat
	219 8512 0 bstat
	220 8768 0 prev_cputime
	67 8960 0 pidlists
	183 9088 0 pidlist_mutex
	221 9344 0 offline_waitq
	222 9536 0 release_agent_work
	223 9792 0 psi
	224 9856 0 bpf
	225 18048 0 freezer
	226 18176 0 bpf_cgrp_storage
	227 18240 0 ancestors
struct 6592 11 cgroup_root
	228 0 0 kf_root
	159 64 0 subsys_mask
	154 96 0 hierarchy_id
	67 128 0 root_list
	229 256 0 rcu
	34 512 0 cgrp
	216 18944 0 cgrp_ancestor_storage
	140 19008 0 nr_cgrps
	159 19040 0 flags
	230 19072 0 release_agent_path
	231 51840 0 name
struct 256 32 cgroup_subsys
	232 0 0 css_alloc
	233 64 0 css_online
	234 128 0 css_offline
	234 192 0 css_released
	234 256 0 css_free
	234 320 0 css_reset
	234 384 0 css_killed
	235 448 0 css_rstat_flush
	236 512 0 css_extra_stat_show
	236 576 0 css_local_stat_show
	237 640 0 can_attach
	238 704 0 cancel_attach
	238 768 0 attach
	239 832 0 post_attach
	240 896 0 can_fork
	241 960 0 cancel_fork
	242 1024 0 fork
	242 1088 0 exit
	242 1152 0 release
	234 1216 0 bind
	243 1280 1 early_init
	243 1281 1 implicit_on_dfl
	243 1282 1 threaded
	154 1312 0 id
	188 1344 0 name
	188 1408 0 legacy_name
	214 1472 0 root
	54 1536 0 css_idr
	67 1728 0 cfts
	244 1856 0 dfl_cftypes
	244 1920 0 legacy_cftypes
	159 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	216 0 0 cgroup
	245 64 0 ss
	246 128 0 refcnt
	67 256 0 sibling
	67 384 0 children
	67 512 0 rstat_css_node
	154 640 0 id
	159 672 0 flags
	247 704 0 serial_nr
	140 768 0 online_cnt
	222 832 0 destroy_work
	248 1088 0 destroy_rwork
	249 1536 0 parent
	154 1600 0 nr_descendants
struct 184 26 cred
	250 0 0 usage
	251 64 0 uid
	252 96 0 gid
	251 128 0 suid
	252 160 0 sgid
	251 192 0 euid
	252 224 0 egid
	251 256 0 fsuid
	252 288 0 fsgid
	159 320 0 securebits
	253 384 0 cap_inheritable
	253 448 0 cap_permitted
	253 512 0 cap_effective
	253 576 0 cap_bset
	253 640 0 cap_ambient
	254 704 0 jit_keyring
	255 768 0 session_keyring
	255 832 0 process_keyring
	255 896 0 thread_keyring
	255 960 0 request_key_auth
	146 1024 0 security
	256 1088 0 user
	257 1152 0 user_ns
	258 1216 0 ucounts
	259 1280 0 group_info
	260 1344 0 -
struct 592 22 css_set
	212 0 0 subsys
	261 896 0 refcount
	262 960 0 dom_cset
	216 1024 0 dfl_cgrp
	154 1088 0 nr_tasks
	67 1152 0 tasks
	67 1280 0 mg_tasks
	67 1408 0 dying_tasks
	67 1536 0 task_iters
	215 1664 0 e_cset_node
	67 3456 0 threaded_csets
	67 3584 0 threaded_csets_node
	263 3712 0 hlist
	67 3840 0 cgrp_links
	67 3968 0 mg_src_preload_node
	67 4096 0 mg_dst_preload_node
	67 4224 0 mg_node
	216 4352 0 mg_src_cgrp
	216 4416 0 mg_dst_cgrp
	262 4480 0 mg_dst_cset
	243 4544 0 dead
	229 4608 0 callback_head
struct 192 16 dentry
	159 0 0 d_flags
	264 32 0 d_seq
	265 64 0 d_hash
	168 192 0 d_parent
	266 256 0 d_name
	137 384 0 d_inode
	267 448 0 d_iname
	268 768 0 d_op
	269 832 0 d_sb
	142 896 0 d_time
	146 960 0 d_fsdata
	270 1024 0 d_lockref
	271 1088 0 -
	263 1216 0 d_sib
	272 1344 0 d_children
	273 1408 0 d_u
struct 128 13 dentry_operations
	274 0 0 d_revalidate
	274 64 0 d_weak_revalidate
	275 128 0 d_hash
	276 192 0 d_compare
	277 256 0 d_delete
	278 320 0 d_init
	279 384 0 d_release
	279 448 0 d_prune
	280 512 0 d_iput
	281 576 0 d_dname
	282 640 0 d_automount
	283 704 0 d_manage
	284 768 0 d_real
struct 760 47 device
	285 0 0 kobj
	286 512 0 parent
	287 576 0 p
	188 640 0 init_name
	288 704 0 type
	289 768 0 bus
	290 832 0 driver
	146 896 0 platform_data
	146 960 0 driver_data
	291 1024 0 driver_override
	183 1152 0 mutex
	292 1408 0 links
	293 1856 0 power
	294 4352 0 pm_domain
	295 4416 0 em_pd
	296 4480 0 msi
	297 4608 0 dma_ops
	298 4672 0 dma_mask
	247 4736 0 coherent_dma_mask
	247 4800 0 bus_dma_limit
	299 4864 0 dma_range_map
	300 4928 0 dma_parms
	67 4992 0 dma_pools
	301 5120 0 dma_io_tlb_mem
	302 5184 0 archdata
	303 5184 0 of_node
	304 5248 0 fwnode
	154 5312 0 numa_node
	180 5344 0 devt
	305 5376 0 id
	145 5408 0 devres_lock
	67 5440 0 devres_head
	306 5568 0 class
	307 5632 0 groups
	308 5696 0 release
	309 5760 0 iommu_group
	310 5824 0 iommu
	311 5888 0 physical_location
	312 5952 0 removable
	243 5984 1 offline_disabled
	243 5985 1 offline
	243 5986 1 of_node_reused
	243 5987 1 state_synced
	243 5988 1 can_match
	243 5989 1 dma_skip_sync
	243 5990 1 dma_iommu
	313 6016 0 flags
struct 56 6 fdtable
	159 0 0 max_fds
	314 64 0 fd
	315 128 0 close_on_exec
	315 192 0 open_fds
	315 256 0 full_fds_bits
	316 320 0 rcu
struct 184 19 file
	250 0 0 f_count
	145 64 0 f_lock
	317 96 0 f_mode
	318 128 0 f_op
	181 192 0 f_mapping
	146 256 0 private_data
	137 320 0 f_inode
	159 384 0 f_flags
	159 416 0 f_iocb_flags
	319 448 0 f_cred
	320 512 0 f_path
	321 640 0 -
	322 896 0 f_pos
	146 960 0 f_security
	323 1024 0 f_owner
	144 1088 0 f_wb_err
	144 1120 0 f_sb_err
	324 1152 0 f_ep
	325 1216 0 -
struct 72 17 file_system_type
	188 0 0 name
	154 64 0 fs_flags
	326 128 0 init_fs_context
	327 192 0 parameters
	328 256 0 mount
	329 320 0 kill_sb
	202 384 0 owner
	330 448 0 next
	272 512 0 fs_supers
	331 576 0 s_lock_key
	331 576 0 s_umount_key
	331 576 0 s_vfs_rename_key
	332 576 0 s_writers_key
	331 576 0 i_lock_key
	331 576 0 i_mutex_key
	331 576 0 invalidate_lock_key
	331 576 0 i_mutex_dir_key
struct 704 11 files_struct
	333 0 0 count
	334 32 0 resize_in_progress
	335 64 0 resize_wait
	336 256 0 fdt
	43 320 0 fdtab
	337 1024 0 file_lock
	159 1056 0 next_fd
	338 1088 0 close_on_exec_init
	338 1152 0 open_fds_init
	338 1216 0 full_fds_bits_init
	339 1280 0 fd_array
struct 256 4 folio
	340 0 0 -
	341 512 0 -
	342 1024 0 -
	343 1536 0 -
struct 88 2 free_area
	344 0 0 free_list
	142 640 0 nr_free
struct 24 4 ftrace_page
	345 0 0 next
	346 64 0 records
	154 128 0 index
	154 160 0 order
struct 56 6 gen_pool
	347 0 0 lock
	348 64 0 chunks
	154 192 0 min_alloc_order
	349 256 0 algo
	146 320 0 data
	188 384 0 name
struct 56 7 gen_pool_chunk
	348 0 0 next_chunk
	350 128 0 avail
	351 192 0 phys_addr
	146 256 0 owner
	142 320 0 start_addr
	142 384 0 end_addr
	352 448 0 bits
struct 776 40 gendisk
	154 0 0 major
	154 32 0 first_minor
	154 64 0 minors
	353 96 0 disk_name
	160 352 0 events
	160 368 0 event_flags
	354 384 0 part_tbl
	355 512 0 part0
	356 576 0 fops
	155 640 0 queue
	146 704 0 private_data
	357 768 0 bio_split
	154 3904 0 flags
	142 3968 0 state
	173 4032 0 open_mutex
	159 4288 0 open_partitions
	358 4352 0 bdi
	167 4416 0 queue_kobj
	184 4928 0 slave_dir
	169 4992 0 slave_bdevs
	359 5120 0 random
	164 5184 0 sync_io
	360 5248 0 ev
	159 5312 0 nr_zones
	159 5344 0 zone_capacity
	159 5376 0 last_zone_capacity
	315 5440 0 conv_zones_bitmap
	159 5504 0 zone_wplugs_hash_bits
	164 5536 0 nr_zone_wplugs
	162 5568 0 zone_wplugs_lock
	361 5632 0 zone_wplugs_pool
	324 5696 0 zone_wplugs_hash
	362 5760 0 zone_wplugs_wq
	363 5824 0 cdi
	154 5888 0 node_id
	364 5952 0 bb
	365 6016 0 lockdep_map
	366 6016 0 diskseq
	367 6080 0 open_mode
	368 6144 0 ia_ranges
struct 32920 20 hstate
	369 0 0 resize_lock
	370 256 0 resize_key
	154 256 0 next_nid_to_alloc
	154 288 0 next_nid_to_free
	159 320 0 order
	159 352 0 demote_order
	142 384 0 mask
	142 448 0 max_huge_pages
	142 512 0 nr_huge_pages
	142 576 0 free_huge_pages
	142 640 0 resv_huge_pages
	142 704 0 surplus_huge_pages
	142 768 0 nr_overcommit_huge_pages
	371 832 0 hugepage_activelist
	372 960 0 hugepage_freelists
	373 132032 0 max_huge_pages_node
	373 164800 0 nr_huge_pages_node
	373 197568 0 free_huge_pages_node
	373 230336 0 surplus_huge_pages_node
	374 263104 0 name
struct 24 3 idr
	135 0 0 idr_rt
	159 128 0 idr_base
	159 160 0 idr_next
struct 16 2 inet_bind_hashbucket
	375 0 0 lock
	376 64 0 chain
struct 8 1 inet_ehash_bucket
	377 0 0 chain
struct 128 12 inet_hashinfo
	378 0 0 ehash
	379 64 0 ehash_locks
	159 128 0 ehash_mask
	159 160 0 ehash_locks_mask
	380 192 0 bind_bucket_cachep
	381 256 0 bhash
	380 320 0 bind2_bucket_cachep
	381 384 0 bhash2
	159 448 0 bhash_size
	159 480 0 lhash2_mask
	382 512 0 lhash2
	383 576 0 pernet
struct 16 2 inet_listen_hashbucket
	375 0 0 lock
	377 64 0 nulls_head
struct 624 57 inode
	384 0 0 i_mode
	160 16 0 i_opflags
	251 32 0 i_uid
	252 64 0 i_gid
	159 96 0 i_flags
	385 128 0 i_acl
	385 192 0 i_default_acl
	386 256 0 i_op
	269 320 0 i_sb
	181 384 0 i_mapping
	146 448 0 i_security
	142 512 0 i_ino
	387 576 0 -
	180 608 0 i_rdev
	322 640 0 i_size
	388 704 0 i_atime_sec
	388 768 0 i_mtime_sec
	388 832 0 i_ctime_sec
	305 896 0 i_atime_nsec
	305 928 0 i_mtime_nsec
	305 960 0 i_ctime_nsec
	305 992 0 i_generation
	145 1024 0 i_lock
	160 1056 0 i_bytes
	389 1072 0 i_blkbits
	390 1080 0 i_write_hint
	391 1088 0 i_blocks
	305 1152 0 i_state
	138 1216 0 i_rwsem
	142 1536 0 dirtied_when
	142 1600 0 dirtied_time_when
	263 1664 0 i_hash
	67 1792 0 i_io_list
	392 1920 0 i_wb
	154 1984 0 i_wb_frn_winner
	211 2016 0 i_wb_frn_avg_time
	211 2032 0 i_wb_frn_history
	67 2048 0 i_lru
	67 2176 0 i_sb_list
	67 2304 0 i_wb_list
	393 2432 0 -
	394 2560 0 i_version
	394 2624 0 i_sequence
	140 2688 0 i_count
	140 2720 0 i_dio_count
	140 2752 0 i_writecount
	140 2784 0 i_readcount
	395 2816 0 -
	396 2880 0 i_flctx
	24 2944 0 i_data
	67 4480 0 i_devices
	397 4608 0 -
	398 4672 0 i_fsnotify_mask
	399 4736 0 i_fsnotify_marks
	400 4800 0 i_crypt_info
	401 4864 0 i_verity_info
	146 4928 0 i_private
struct 112 8 io_tlb_mem
	402 0 0 defpool
	142 512 0 nslabs
	168 576 0 debugfs
	403 640 0 force_bounce
	403 648 0 for_alloc
	404 704 0 total_used
	404 768 0 used_hiwater
	404 832 0 transient_nslabs
struct 136 14 kernfs_node
	140 0 0 count
	140 32 0 active
	208 64 0 parent
	188 128 0 name
	100 192 0 rb
	405 384 0 ns
	159 448 0 hash
	160 480 0 flags
	384 496 0 mode
	406 512 0 -
	247 768 0 id
	146 832 0 priv
	407 896 0 iattr
	229 960 0 rcu
struct 8408 27 kmem_cache
	408 0 0 cpu_slab
	409 64 0 lock_key
	410 64 0 flags
	142 128 0 min_partial
	159 192 0 size
	159 224 0 object_size
	411 256 0 reciprocal_size
	159 320 0 offset
	159 352 0 cpu_partial
	159 384 0 cpu_partial_slabs
	412 416 0 oo
	412 448 0 min
	413 480 0 allocflags
	154 512 0 refcount
	414 576 0 ctor
	159 640 0 inuse
	159 672 0 align
	159 704 0 red_left_pad
	188 768 0 name
	415 832 0 list
	416 960 0 kobj
	142 1472 0 random
	159 1536 0 remote_node_defrag_ratio
	417 1600 0 random_seq
	159 1664 0 useroffset
	159 1696 0 usersize
	418 1728 0 node
struct 32 4 kmem_cache_cpu
	419 0 0 -
	420 128 0 slab
	420 192 0 partial
	421 256 0 lock
struct 64 6 kmem_cache_node
	422 0 0 list_lock
	142 64 0 nr_partial
	415 128 0 partial
	423 256 0 nr_slabs
	423 320 0 total_objects
	415 384 0 full
struct 96 4 kset
	67 0 0 list
	145 128 0 list_lock
	285 192 0 kobj
	424 704 0 uevent_ops
struct 112 9 kthread
	142 0 0 flags
	159 64 0 cpu
	154 96 0 result
	425 128 0 threadfn
	146 192 0 data
	426 256 0 parked
	426 512 0 exited
	249 768 0 blkcg_css
	427 832 0 full_name
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
struct 256 1 maple_node
	429 0 0 -
struct 16 3 maple_tree
	430 0 0 -
	159 32 0 ma_flags
	146 64 0 ma_root
struct 1728 29 mem_cgroup
	37 0 0 css
	431 1664 0 id
	432 2048 0 memory
	433 4096 0 -
	67 6144 0 memory_peaks
	67 6272 0 swap_peaks
	145 6400 0 peaks_lock
	222 6464 0 high_work
	434 6720 0 vmpressure
	243 7680 0 oom_group
	154 7712 0 swappiness
	209 7744 0 events_file
	209 8192 0 events_local_file
	209 8640 0 swap_events_file
	435 9088 0 vmstats
	436 9152 0 memory_events
	436 9728 0 memory_events_local
	247 10304 0 socket_pressure
	154 10368 0 kmemcg_id
	437 10432 0 objcg
	437 10496 0 orig_objcg
	67 10560 0 objcg_list
	438 10688 0 vmstats_percpu
	67 10752 0 cgwb_list
	439 10880 0 cgwb_domain
	440 11840 0 cgwb_frn
	441 13120 0 deferred_split_queue
	442 13376 0 mm_list
	443 13568 0 nodeinfo
struct 16 2 mem_section
	142 0 0 section_mem_map
	444 64 0 usage
struct 24 3 mem_section_usage
	229 0 0 rcu
	313 128 0 subsection_map
	445 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	446 0 0 stock_lock
	447 0 0 cached
	159 64 0 nr_pages
	437 128 0 cached_objcg
	448 192 0 cached_pgdat
	159 256 0 nr_bytes
	154 288 0 nr_slab_reclaimable_b
	154 320 0 nr_slab_unreclaimable_b
	449 384 0 work
	142 640 0 flags
struct 1448 7 memcg_vmstats
	450 0 0 state
	451 2432 0 events
	450 3840 0 state_local
	451 6272 0 events_local
	450 7680 0 state_pending
	451 10112 0 events_pending
	452 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	159 0 0 stats_updates
	438 64 0 parent
	435 128 0 vmstats
	450 192 0 state
	451 2624 0 events
	450 4032 0 state_prev
	451 6464 0 events_prev
struct 16 2 memory_stat
	188 0 0 name
	159 64 0 idx
struct 1344 2 mm_struct
	453 0 0 -
	454 10752 0 cpu_bitmap
struct 32 4 mod_kallsyms
	455 0 0 symtab
	159 64 0 num_symtab
	427 128 0 strtab
	427 192 0 typetab
struct 1280 74 module
	1 0 0 state
	67 64 0 list
	456 192 0 name
	457 640 0 mkobj
	458 1408 0 modinfo_attrs
	188 1472 0 version
	188 1536 0 srcversion
	184 1600 0 holders_dir
	459 1664 0 syms
	460 1728 0 crcs
	159 1792 0 num_syms
	183 1856 0 param_lock
	461 2112 0 kp
	159 2176 0 num_kp
	159 2208 0 num_gpl_syms
	459 2240 0 gpl_syms
	460 2304 0 gpl_crcs
	243 2368 0 using_gplonly_symbols
	243 2376 0 sig_ok
	243 2384 0 async_probe_requested
	159 2400 0 num_exentries
	462 2432 0 extable
	463 2496 0 init
	464 2560 0 mem
	465 6592 0 arch
	142 6784 0 taints
	159 6848 0 num_bugs
	67 6912 0 bug_list
	466 7040 0 bug_table
	467 7104 0 kallsyms
	78 7168 0 core_kallsyms
	468 7424 0 sect_attrs
	469 7488 0 notes_attrs
	427 7552 0 args
	146 7616 0 percpu
	159 7680 0 percpu_size
	146 7744 0 noinstr_text_start
	159 7808 0 noinstr_text_size
	159 7840 0 num_tracepoints
	470 7872 0 tracepoints_ptrs
	159 7936 0 num_srcu_structs
	471 8000 0 srcu_struct_ptrs
	159 8064 0 num_bpf_raw_events
	472 8128 0 bpf_raw_events
	159 8192 0 btf_data_size
	159 8224 0 btf_base_data_size
	146 8256 0 btf_data
	146 8320 0 btf_base_data
	473 8384 0 jump_entries
	159 8448 0 num_jump_entries
	159 8480 0 num_trace_bprintk_fmt
	474 8512 0 trace_bprintk_fmt_start
	475 8576 0 trace_events
	159 8640 0 num_trace_events
	476 8704 0 trace_evals
	159 8768 0 num_trace_evals
	159 8800 0 num_ftrace_callsites
	315 8832 0 ftrace_callsites
	146 8896 0 kprobes_text_start
	159 8960 0 kprobes_text_size
	315 9024 0 kprobe_blacklist
	159 9088 0 num_kprobe_blacklist
	154 9120 0 num_static_call_sites
	477 9152 0 static_call_sites
	243 9216 0 klp
	243 9224 0 klp_alive
	478 9280 0 klp_info
	67 9344 0 source_list
	67 9472 0 target_list
	239 9600 0 exit
	140 9664 0 refcnt
	154 9696 0 its_num_pages
	479 9728 0 its_page_array
	480 9792 0 dyndbg_info
struct 48 4 module_use
	481 0 0 source_list
	481 128 0 target_list
	202 256 0 source
	202 320 0 target
struct 336 28 mount
	482 0 0 mnt_hash
	483 128 0 mnt_parent
	168 192 0 mnt_mountpoint
	484 256 0 mnt
	485 512 0 -
	486 704 0 mnt_pcp
	487 768 0 mnt_mounts
	487 896 0 mnt_child
	487 1024 0 mnt_instance
	188 1152 0 mnt_devname
	487 1216 0 mnt_list
	487 1344 0 mnt_expire
	487 1472 0 mnt_share
	487 1600 0 mnt_slave_list
	487 1728 0 mnt_slave
	483 1856 0 mnt_master
	488 1920 0 mnt_ns
	489 1984 0 mnt_mp
	490 2048 0 -
	487 2176 0 mnt_umounting
	399 2304 0 mnt_fsnotify_marks
	491 2368 0 mnt_fsnotify_mask
	154 2400 0 mnt_id
	492 2432 0 mnt_id_unique
	154 2496 0 mnt_group_id
	154 2528 0 mnt_expiry_mark
	493 2560 0 mnt_pins
	493 2624 0 mnt_stuck_children
struct 2496 176 net_device
	494 0 0 __cacheline_group_begin__net_device_read_tx
	495 0 0 -
	496 64 0 netdev_ops
	497 128 0 header_ops
	498 192 0 _tx
	499 256 0 gso_partial_features
	159 320 0 real_num_tx_queues
	159 352 0 gso_max_size
	159 384 0 gso_ipv4_max_size
	500 416 0 gso_max_segs
	501 432 0 num_tc
	159 448 0 mtu
	160 480 0 needed_headroom
	502 496 0 tc_to_txq
	503 1024 0 xps_maps
	504 1152 0 nf_hooks_egress
	505 1216 0 tcx_egress
	506 1280 0 __cacheline_group_end__net_device_read_tx
	507 1280 0 __cacheline_group_begin__net_device_read_txrx
	508 1280 0 -
	142 1344 0 state
	159 1408 0 flags
	160 1440 0 hard_header_len
	509 1456 8 pcpu_stat_type
	499 1472 0 features
	510 1536 0 ip6_ptr
	511 1600 0 __cacheline_group_end__net_device_read_txrx
	512 1600 0 __cacheline_group_begin__net_device_read_rx
	513 1600 0 xdp_prog
	514 1664 0 ptype_specific
	154 1792 0 ifindex
	159 1824 0 real_num_rx_queues
	515 1856 0 _rx
	142 1920 0 gro_flush_timeout
	516 1984 0 napi_defer_hard_irqs
	159 2016 0 gro_max_size
	159 2048 0 gro_ipv4_max_size
	517 2112 0 rx_handler
	146 2176 0 rx_handler_data
	518 2240 0 nd_net
	519 2304 0 npinfo
	505 2368 0 tcx_ingress
	520 2432 0 __cacheline_group_end__net_device_read_rx
	521 2432 0 name
	522 2560 0 name_node
	523 2624 0 ifalias
	142 2688 0 mem_end
	142 2752 0 mem_start
	142 2816 0 base_addr
	514 2880 0 dev_list
	514 3008 0 napi_list
	514 3136 0 unreg_list
	514 3264 0 close_list
	514 3392 0 ptype_all
	524 3520 0 adj_list
	525 3776 0 xdp_features
	526 3840 0 xdp_metadata_ops
	527 3904 0 xsk_tx_metadata_ops
	160 3968 0 gflags
	160 3984 0 needed_tailroom
	499 4032 0 hw_features
	499 4096 0 wanted_features
	499 4160 0 vlan_features
	499 4224 0 hw_enc_features
	499 4288 0 mpls_features
	499 4352 0 mangleid_features
	159 4416 0 min_mtu
	159 4448 0 max_mtu
	160 4480 0 type
	254 4496 0 min_header_len
	254 4504 0 name_assign_type
	154 4512 0 group
	528 4544 0 stats
	529 6016 0 core_stats
	530 6080 0 carrier_up_count
	530 6112 0 carrier_down_count
	531 6144 0 ethtool_ops
	532 6208 0 l3mdev_ops
	533 6272 0 ndisc_ops
	534 6336 0 xfrmdev_ops
	535 6400 0 tlsdev_ops
	159 6464 0 operstate
	254 6496 0 link_mode
	254 6504 0 if_port
	254 6512 0 dma
	536 6520 0 perm_addr
	254 6776 0 addr_assign_type
	254 6784 0 addr_len
	254 6792 0 upper_level
	254 6800 0 lower_level
	160 6816 0 neigh_priv_len
	160 6832 0 dev_id
	160 6848 0 dev_port
	154 6880 0 irq
	516 6912 0 priv_len
	537 6944 0 addr_list_lock
	538 6976 0 uc
	538 7232 0 mc
	538 7488 0 dev_addrs
	539 7744 0 queues_kset
	159 7808 0 promiscuity
	159 7840 0 allmulti
	540 7872 0 uc_promisc
	541 7936 0 ip_ptr
	542 8000 0 vlan_info
	543 8064 0 tipc_ptr
	544 8128 0 mpls_ptr
	545 8192 0 dev_addr
	159 8256 0 num_rx_queues
	159 8288 0 xdp_zc_max_segs
	498 8320 0 ingress_queue
	504 8384 0 nf_hooks_ingress
	536 8448 0 broadcast
	546 8704 0 rx_cpu_rmap
	547 8768 0 index_hlist
	159 8896 0 num_tx_queues
	548 8960 0 qdisc
	159 9024 0 tx_queue_len
	537 9056 0 tx_global_lock
	549 9088 0 xdp_bulkq
	550 9152 0 qdisc_hash
	551 10176 0 watchdog_timer
	154 10496 0 watchdog_timeo
	537 10528 0 watchdog_lock
	540 10560 0 watchdog_ref_held
	516 10592 0 proto_down_reason
	514 10624 0 todo_list
	552 10752 0 pcpu_refcnt
	553 10816 0 refcnt_tracker
	514 10816 0 link_watch_list
	554 10944 0 reg_state
	540 10952 0 dismantle
	555 10960 16 rtnl_link_state
	540 10976 0 needs_free_netdev
	556 11008 0 priv_destructor
	146 11072 0 ml_priv
	557 11136 0 ml_priv_type
	558 11200 0 garp_port
	559 11264 0 mrp_port
	560 11328 0 dm_private
	561 11392 0 dev
	562 17472 0 sysfs_groups
	563 17728 0 sysfs_rx_queue_group
	564 17792 0 rtnl_link_ops
	565 17856 0 stat_ops
	566 17920 0 queue_mgmt_ops
	159 17984 0 tso_max_size
	500 18016 0 tso_max_segs
	567 18048 0 dcbnl_ops
	568 18112 0 prio_tc_map
	569 18240 0 priomap
	570 18304 0 link_topo
	571 18368 0 phydev
	572 18432 0 sfp_bus
	573 18496 0 qdisc_tx_busylock
	540 18560 0 proto_down
	540 18568 0 threaded
	142 18576 1 see_all_hwtstamp_requests
	142 18577 1 change_proto_down
	142 18578 1 netns_immutable
	142 18579 1 fcoe_mtu
	514 18624 0 net_notifier_list
	574 18752 0 macsec_ops
	575 18816 0 udp_tunnel_nic_info
	576 18880 0 udp_tunnel_nic
	577 18944 0 ethtool
	578 19008 0 xdp_state
	579 19392 0 dev_addr_shadow
	580 19648 0 linkwatch_dev_tracker
	580 19648 0 watchdog_dev_tracker
	580 19648 0 dev_registered_tracker
	581 19648 0 offload_xstats_l3
	582 19712 0 devlink_port
	583 19776 0 page_pools
	584 19840 0 irq_moder
	585 19968 0 priv
struct 72 9 nsproxy
	261 0 0 count
	586 64 0 uts_ns
	587 128 0 ipc_ns
	488 192 0 mnt_ns
	588 256 0 pid_ns_for_children
	589 320 0 net_ns
	590 384 0 time_ns
	590 448 0 time_ns_for_children
	591 512 0 cgroup_ns
struct 48 4 obj_cgroup
	246 0 0 refcnt
	447 128 0 memcg
	140 192 0 nr_charged_bytes
	592 256 0 -
struct 64 5 page
	142 0 0 flags
	593 64 0 -
	594 384 0 -
	140 416 0 _refcount
	142 448 0 memcg_data
struct 1664 28 page_pool
	595 0 0 p
	154 384 0 cpuid
	596 416 0 pages_state_hold_cnt
	383 448 1 has_init_callback
	383 449 1 dma_map
	383 450 1 dma_sync
	383 451 1 dma_sync_for_cpu
	597 512 0 __cacheline_group_begin__frag
	598 512 0 frag_users
	599 576 0 frag_page
	159 640 0 frag_offset
	600 704 0 __cacheline_group_end__frag
	601 768 0 __cacheline_group_pad__frag
	602 768 0 release_dw
	414 1472 0 disconnect
	142 1536 0 defer_start
	142 1600 0 defer_warn
	596 1664 0 xdp_mem_id
	603 2048 0 alloc
	604 10752 0 ring
	146 12288 0 mp_priv
	605 12352 0 mp_ops
	606 12416 0 dma_mapped
	607 12544 0 pages_state_release_cnt
	608 12576 0 user_cnt
	609 12608 0 destroy_cnt
	610 12672 0 slow
	611 12928 0 user
struct 192 17 pcpu_chunk
	612 0 0 list
	154 128 0 free_bytes
	613 160 0 chunk_md
	315 448 0 bound_map
	146 512 0 base_addr
	315 576 0 alloc_map
	614 640 0 md_blocks
	146 704 0 data
	615 768 0 immutable
	615 776 0 isolated
	154 800 0 start_offset
	154 832 0 end_offset
	616 896 0 obj_exts
	154 960 0 nr_pages
	154 992 0 nr_populated
	154 1024 0 nr_empty_pop_pages
	617 1088 0 populated
struct 48 2 per_cpu_nodestat
	618 0 0 stat_threshold
	619 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	145 0 0 lock
	154 32 0 count
	154 64 0 high
	154 96 0 high_min
	154 128 0 high_max
	154 160 0 batch
	389 192 0 flags
	389 200 0 alloc_factor
	389 208 0 expire
	620 224 0 free_count
	215 256 0 lists
struct 64 3 per_cpu_zonestat
	621 0 0 vm_stat_diff
	618 96 0 stat_threshold
	622 128 0 vm_numa_event
struct 40 4 percpu_counter
	623 0 0 lock
	624 64 0 count
	67 128 0 list
	625 256 0 counters
struct 56 7 percpu_ref_data
	250 0 0 count
	626 64 0 release
	626 128 0 confirm_switch
	243 192 1 force_atomic
	243 193 1 allow_reinit
	229 256 0 rcu
	627 384 0 ref
struct 174464 43 pglist_data
	628 0 0 node_zones
	629 61440 0 node_zonelists
	154 1372416 0 nr_zones
	145 1372448 0 node_size_lock
	142 1372480 0 node_start_pfn
	142 1372544 0 node_present_pages
	142 1372608 0 node_spanned_pages
	154 1372672 0 node_id
	221 1372736 0 kswapd_wait
	221 1372928 0 pfmemalloc_wait
	630 1373120 0 reclaim_wait
	140 1373888 0 nr_writeback_throttled
	142 1373952 0 nr_reclaim_start
	183 1374016 0 kswapd_lock
	631 1374272 0 kswapd
	154 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	154 1374400 0 kswapd_failures
	154 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	221 1374528 0 kcompactd_wait
	631 1374720 0 kcompactd
	243 1374784 0 proactive_compact_trigger
	142 1374848 0 totalreserve_pages
	142 1374912 0 min_unmapped_pages
	142 1374976 0 min_slab_pages
	218 1375232 0 _pad1_
	142 1375232 0 first_deferred_pfn
	441 1375296 0 deferred_split_queue
	159 1375552 0 nbp_rl_start
	142 1375616 0 nbp_rl_nr_cand
	159 1375680 0 nbp_threshold
	159 1375712 0 nbp_th_start
	142 1375744 0 nbp_th_nr_cand
	632 1375808 0 __lruvec
	142 1388288 0 flags
	633 1388352 0 mm_walk
	634 1390016 0 memcg_lru
	218 1392128 0 _pad2_
	635 1392128 0 per_cpu_nodestats
	636 1392192 0 vm_stat
	637 1395200 0 memtier
	638 1395264 0 mf_stats
struct 40 6 pipe_buffer
	639 0 0 page
	159 64 0 offset
	159 96 0 len
	640 128 0 ops
	159 192 0 flags
	142 256 0 private
struct 168 19 pipe_inode_info
	641 0 0 mutex
	642 256 0 rd_wait
	642 448 0 wr_wait
	159 640 0 head
	159 672 0 tail
	159 704 0 max_usage
	159 736 0 ring_size
	159 768 0 nr_accounted
	159 800 0 readers
	159 832 0 writers
	159 864 0 files
	159 896 0 r_counter
	159 928 0 w_counter
	643 960 0 poll_usage
	639 1024 0 tmp_page
	644 1088 0 fasync_readers
	644 1152 0 fasync_writers
	645 1216 0 bufs
	256 1280 0 user
struct 24 2 prb_desc
	646 0 0 state_var
	647 64 0 text_blk_lpos
struct 88 8 printk_info
	648 0 0 seq
	648 64 0 ts_nsec
	649 128 0 text_len
	650 144 0 facility
	650 152 5 flags
	650 157 3 level
	651 160 0 caller_id
	652 192 0 dev_info
struct 88 3 printk_ringbuffer
	653 0 0 desc_ring
	654 384 0 text_data_ring
	646 640 0 fail
struct 64 8 ptdesc
	142 0 0 __page_flags
	655 64 0 -
	142 192 0 __page_mapping
	656 256 0 -
	657 320 0 -
	159 384 0 __page_type
	658 416 0 __page_refcount
	142 448 0 pt_memcg_data
struct 24 3 rb_node
	142 0 0 __rb_parent_color
	659 64 0 rb_right
	659 128 0 rb_left
struct 968 62 request_queue
	146 0 0 queuedata
	660 64 0 elevator
	170 128 0 mq_ops
	158 192 0 queue_ctx
	142 256 0 queue_flags
	159 320 0 rq_timeout
	159 352 0 queue_depth
	661 384 0 refs
	159 416 0 nr_hw_queues
	354 448 0 hctx_table
	662 576 0 q_usage_counter
	663 704 0 io_lock_cls_key
	365 704 0 io_lockdep_map
	663 704 0 q_lock_cls_key
	365 704 0 q_lockdep_map
	664 704 0 last_merge
	162 768 0 queue_lock
	154 800 0 quiesce_depth
	178 832 0 disk
	184 896 0 mq_kobj
	665 960 0 limits
	286 2304 0 dev
	666 2368 0 rpm_status
	164 2400 0 pm_only
	667 2432 0 stats
	668 2496 0 rq_qos
	173 2560 0 rq_qos_mutex
	154 2816 0 id
	142 2880 0 nr_requests
	669 2944 0 timeout
	670 3264 0 timeout_work
	164 3520 0 nr_active_requests_shared_tags
	165 3584 0 sched_shared_tags
	169 3648 0 icq_list
	671 3776 0 blkcg_pols
	672 3840 0 root_blkg
	169 3904 0 blkg_list
	173 4032 0 blkcg_mutex
	154 4288 0 node
	162 4320 0 requeue_lock
	169 4352 0 requeue_list
	152 4480 0 requeue_work
	673 5184 0 blk_trace
	156 5248 0 fq
	169 5312 0 flush_list
	173 5440 0 sysfs_lock
	173 5696 0 sysfs_dir_lock
	173 5952 0 limits_lock
	169 6208 0 unused_hctx_list
	162 6336 0 unused_hctx_lock
	154 6368 0 mq_freeze_depth
	674 6400 0 td
	675 6464 0 callback_head
	676 6592 0 mq_freeze_wq
	173 6784 0 mq_freeze_lock
	677 7040 0 tag_set
	169 7104 0 tag_set_list
	168 7232 0 debugfs_dir
	168 7296 0 sched_debugfs_dir
	168 7360 0 rqos_debugfs_dir
	173 7424 0 debugfs_mutex
	678 7680 0 mq_sysfs_init_done
struct 64 8 resource
	679 0 0 start
	679 64 0 end
	188 128 0 name
	142 192 0 flags
	142 256 0 desc
	680 320 0 parent
	680 384 0 sibling
	680 448 0 child
struct 560 49 ring_buffer_per_cpu
	154 0 0 cpu
	681 32 0 record_disabled
	681 64 0 resize_disabled
	682 128 0 buffer
	683 192 0 reader_lock
	684 224 0 lock
	685 256 0 lock_key
	686 256 0 free_page
	142 384 0 nr_pages
	159 448 0 current_context
	428 512 0 pages
	142 576 0 cnt
	687 640 0 head_page
	687 704 0 tail_page
	687 768 0 commit_page
	687 832 0 reader_page
	142 896 0 lost_events
	142 960 0 last_overrun
	142 1024 0 nest
	205 1088 0 entries_bytes
	205 1152 0 entries
	205 1216 0 overrun
	205 1280 0 commit_overrun
	205 1344 0 dropped_events
	205 1408 0 committing
	205 1472 0 commits
	205 1536 0 pages_touched
	205 1600 0 pages_lost
	205 1664 0 pages_read
	598 1728 0 last_pages_touch
	688 1792 0 shortest_full
	142 1856 0 read
	142 1920 0 read_bytes
	689 1984 0 write_stamp
	689 2048 0 before_stamp
	690 2112 0 event_stamp
	691 2432 0 read_stamp
	142 2496 0 pages_removed
	159 2560 0 mapped
	159 2592 0 user_mapped
	692 2624 0 mapping_lock
	315 2880 0 subbuf_ids
	693 2944 0 meta_page
	694 3008 0 ring_meta
	598 3072 0 nr_pages_to_update
	204 3136 0 new_pages
	695 3264 0 update_pages_work
	696 3520 0 update_done
	697 3776 0 irq_work
struct 752 13 shmem_inode_info
	698 0 0 lock
	159 32 0 seals
	142 64 0 flags
	142 128 0 alloced
	142 192 0 swapped
	699 256 0 -
	700 512 0 i_crtime
	701 640 0 policy
	702 768 0 xattrs
	142 896 0 fallocend
	159 960 0 fsflags
	703 992 0 stop_eviction
	704 1024 0 vfs_inode
struct 1104 65 signal_struct
	261 0 0 sigcnt
	140 32 0 live
	154 64 0 nr_threads
	154 96 0 quick_threads
	67 128 0 thread_head
	221 256 0 wait_chldexit
	631 448 0 curr_target
	705 512 0 shared_pending
	272 704 0 multiprocess
	154 768 0 group_exit_code
	154 800 0 notify_count
	631 832 0 group_exec_task
	154 896 0 group_stop_count
	159 928 0 flags
	706 960 0 core_state
	159 1024 1 is_child_subreaper
	159 1025 1 has_child_subreaper
	159 1056 0 next_posix_timer_id
	272 1088 0 posix_timers
	707 1152 0 real_timer
	708 1664 0 it_real_incr
	709 1728 0 it
	710 1984 0 cputimer
	711 2176 0 posix_cputimers
	712 2816 0 pids
	140 3072 0 tick_dep_mask
	713 3136 0 tty_old_pgrp
	154 3200 0 leader
	714 3264 0 tty
	715 3328 0 autogroup
	716 3392 0 stats_lock
	247 3456 0 utime
	247 3520 0 stime
	247 3584 0 cutime
	247 3648 0 cstime
	247 3712 0 gtime
	247 3776 0 cgtime
	220 3840 0 prev_cputime
	142 4032 0 nvcsw
	142 4096 0 nivcsw
	142 4160 0 cnvcsw
	142 4224 0 cnivcsw
	142 4288 0 min_flt
	142 4352 0 maj_flt
	142 4416 0 cmin_flt
	142 4480 0 cmaj_flt
	142 4544 0 inblock
	142 4608 0 oublock
	142 4672 0 cinblock
	142 4736 0 coublock
	142 4800 0 maxrss
	142 4864 0 cmaxrss
	717 4928 0 ioac
	718 5376 0 sum_sched_runtime
	719 5440 0 rlim
	720 7488 0 pacct
	721 7936 0 stats
	159 8000 0 audit_tty
	722 8064 0 tty_audit_buf
	243 8128 0 oom_flag_origin
	620 8144 0 oom_score_adj
	620 8160 0 oom_score_adj_min
	723 8192 0 oom_mm
	183 8256 0 cred_guard_mutex
	138 8512 0 exec_update_lock
struct 232 28 sk_buff
	724 0 0 -
	725 192 0 sk
	726 256 0 -
	727 320 0 cb
	728 704 0 -
	142 832 0 _nfct
	159 896 0 len
	159 928 0 data_len
	729 960 0 mac_len
	729 976 0 hdr_len
	729 992 0 queue_mapping
	730 1008 0 __cloned_offset
	731 1008 1 cloned
	731 1009 1 nohdr
	731 1010 2 fclone
	731 1012 1 peeked
	731 1013 1 head_frag
	731 1014 1 pfmemalloc
	731 1015 1 pp_recycle
	731 1016 0 active_extensions
	732 1024 0 -
	733 1504 0 tail
	733 1536 0 end
	734 1600 0 head
	734 1664 0 data
	159 1728 0 truesize
	735 1760 0 users
	736 1792 0 extensions
struct 320 14 skb_shared_info
	737 0 0 flags
	737 8 0 meta_len
	737 16 0 nr_frags
	737 24 0 tx_flags
	160 32 0 gso_size
	160 48 0 gso_segs
	738 64 0 frag_list
	739 128 0 -
	159 192 0 gso_type
	596 224 0 tskey
	607 256 0 dataref
	159 288 0 xdp_frags_size
	146 320 0 destructor_arg
	740 384 0 frags
struct 64 6 slab
	142 0 0 __page_flags
	380 64 0 slab_cache
	741 128 0 -
	159 384 0 __page_type
	742 416 0 __page_refcount
	142 448 0 obj_exts
struct 776 107 sock
	743 0 0 __sk_common
	744 1088 0 __cacheline_group_begin__sock_write_rx
	530 1088 0 sk_drops
	745 1120 0 sk_peek_off
	746 1152 0 sk_error_queue
	746 1344 0 sk_receive_queue
	747 1536 0 sk_backlog
	748 1728 0 __cacheline_group_end__sock_write_rx
	749 1728 0 __cacheline_group_begin__sock_read_rx
	750 1728 0 sk_rx_dst
	154 1792 0 sk_rx_dst_ifindex
	516 1824 0 sk_rx_dst_cookie
	159 1856 0 sk_ll_usec
	159 1888 0 sk_napi_id
	500 1920 0 sk_busy_poll_budget
	554 1936 0 sk_prefer_busy_poll
	554 1944 0 sk_userlocks
	154 1952 0 sk_rcvbuf
	751 1984 0 sk_filter
	752 2048 0 -
	753 2112 0 sk_data_ready
	598 2176 0 sk_rcvtimeo
	154 2240 0 sk_rcvlowat
	754 2272 0 __cacheline_group_end__sock_read_rx
	755 2272 0 __cacheline_group_begin__sock_read_rxtx
	154 2272 0 sk_err
	756 2304 0 sk_socket
	447 2368 0 sk_memcg
	757 2432 0 sk_policy
	758 2560 0 __cacheline_group_end__sock_read_rxtx
	759 2560 0 __cacheline_group_begin__sock_write_rxtx
	760 2560 0 sk_lock
	516 2816 0 sk_reserved_mem
	154 2848 0 sk_forward_alloc
	516 2880 0 sk_tsflags
	761 2912 0 __cacheline_group_end__sock_write_rxtx
	762 2912 0 __cacheline_group_begin__sock_write_tx
	154 2912 0 sk_write_pending
	530 2944 0 sk_omem_alloc
	154 2976 0 sk_sndbuf
	154 3008 0 sk_wmem_queued
	763 3040 0 sk_wmem_alloc
	142 3072 0 sk_tsq_flags
	764 3136 0 -
	746 3200 0 sk_write_queue
	516 3392 0 sk_dst_pending_confirm
	516 3424 0 sk_pacing_status
	765 3456 0 sk_frag
	766 3584 0 -
	142 3904 0 sk_pacing_rate
	530 3968 0 sk_zckey
	530 4000 0 sk_tskey
	767 4032 0 __cacheline_group_end__sock_write_tx
	768 4032 0 __cacheline_group_begin__sock_read_tx
	142 4032 0 sk_max_pacing_rate
	598 4096 0 sk_sndtimeo
	516 4160 0 sk_priority
	516 4192 0 sk_mark
	750 4224 0 sk_dst_cache
	499 4288 0 sk_route_caps
	769 4352 0 sk_validate_xmit_skb
	500 4416 0 sk_gso_type
	500 4432 0 sk_gso_max_segs
	159 4448 0 sk_gso_max_size
	770 4480 0 sk_allocation
	516 4512 0 sk_txhash
	554 4544 0 sk_pacing_shift
	540 4552 0 sk_use_task_frag
	771 4560 0 __cacheline_group_end__sock_read_tx
	554 4560 1 sk_gso_disabled
	554 4561 1 sk_kern_sock
	554 4562 1 sk_no_check_tx
	554 4563 1 sk_no_check_rx
	554 4568 0 sk_shutdown
	500 4576 0 sk_type
	500 4592 0 sk_protocol
	142 4608 0 sk_lingertime
	772 4672 0 sk_prot_creator
	773 4736 0 sk_callback_lock
	154 4800 0 sk_err_soft
	516 4832 0 sk_ack_backlog
	516 4864 0 sk_max_ack_backlog
	774 4896 0 sk_uid
	537 4928 0 sk_peer_lock
	154 4960 0 sk_bind_phc
	713 4992 0 sk_peer_pid
	319 5056 0 sk_peer_cred
	775 5120 0 sk_stamp
	154 5184 0 sk_disconnects
	554 5216 0 sk_txrehash
	554 5224 0 sk_clockid
	554 5232 1 sk_txtime_deadline_mode
	554 5233 1 sk_txtime_report_errors
	554 5234 6 sk_txtime_unused
	146 5248 0 sk_user_data
	146 5312 0 sk_security
	776 5376 0 sk_cgrp_data
	753 5504 0 sk_state_change
	753 5568 0 sk_write_space
	753 5632 0 sk_error_report
	777 5696 0 sk_backlog_rcv
	753 5760 0 sk_destruct
	778 5824 0 sk_reuseport_cb
	226 5888 0 sk_bpf_storage
	779 5952 0 sk_rcu
	780 6080 0 ns_tracker
	781 6080 0 sk_user_frags
struct 128 7 socket
	782 0 0 state
	620 32 0 type
	142 64 0 flags
	783 128 0 file
	725 192 0 sk
	784 256 0 ops
	785 512 0 wq
struct 1408 65 super_block
	67 0 0 s_list
	180 128 0 s_dev
	254 160 0 s_blocksize_bits
	142 192 0 s_blocksize
	322 256 0 s_maxbytes
	330 320 0 s_type
	786 384 0 s_op
	787 448 0 dq_op
	788 512 0 s_qcop
	789 576 0 s_export_op
	142 640 0 s_flags
	142 704 0 s_iflags
	142 768 0 s_magic
	168 832 0 s_root
	138 896 0 s_umount
	154 1216 0 s_count
	140 1248 0 s_active
	146 1280 0 s_security
	790 1344 0 s_xattr
	791 1408 0 s_cop
	792 1472 0 s_master_keys
	793 1536 0 s_vop
	794 1600 0 s_encoding
	795 1664 0 s_encoding_flags
	796 1728 0 s_roots
	67 1792 0 s_mounts
	355 1920 0 s_bdev
	783 1984 0 s_bdev_file
	358 2048 0 s_bdi
	797 2112 0 s_mtd
	263 2176 0 s_instances
	159 2304 0 s_quota_types
	798 2368 0 s_dquot
	799 4864 0 s_writers
	146 7296 0 s_fs_info
	305 7360 0 s_time_gran
	388 7424 0 s_time_min
	388 7488 0 s_time_max
	305 7552 0 s_fsnotify_mask
	800 7616 0 s_fsnotify_info
	801 7680 0 s_id
	802 7936 0 s_uuid
	389 8064 0 s_uuid_len
	803 8072 0 s_sysfs_name
	159 8384 0 s_max_links
	183 8448 0 s_vfs_rename_mutex
	188 8704 0 s_subtype
	268 8768 0 s_d_op
	804 8832 0 s_shrink
	250 8896 0 s_remove_count
	154 8960 0 s_readonly_remount
	144 8992 0 s_wb_err
	362 9024 0 s_dio_done_wq
	272 9088 0 s_pins
	257 9152 0 s_user_ns
	805 9216 0 s_dentry_lru
	805 9600 0 s_inode_lru
	229 9984 0 rcu
	222 10112 0 destroy_work
	183 10368 0 s_sync_lock
	154 10624 0 s_stack_depth
	145 10752 0 s_inode_list_lock
	67 10816 0 s_inodes
	145 10944 0 s_inode_wblist_lock
	67 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	806 0 0 map
	142 64 0 length
	807 128 0 lock
struct 24 5 swap_cluster_info
	145 0 0 lock
	211 32 0 count
	389 48 0 flags
	389 56 0 order
	67 64 0 list
struct 680 32 swap_info_struct
	246 0 0 users
	142 128 0 flags
	620 192 0 prio
	808 256 0 list
	809 576 0 type
	159 608 0 max
	734 640 0 swap_map
	315 704 0 zeromap
	810 768 0 cluster_info
	67 832 0 free_clusters
	67 960 0 full_clusters
	811 1088 0 nonfull_clusters
	811 2368 0 frag_clusters
	812 3648 0 frag_cluster_nr
	159 3968 0 lowest_bit
	159 4000 0 highest_bit
	159 4032 0 pages
	159 4064 0 inuse_pages
	159 4096 0 cluster_next
	159 4128 0 cluster_nr
	417 4160 0 cluster_next_cpu
	813 4224 0 percpu_cluster
	814 4288 0 swap_extent_root
	355 4352 0 bdev
	783 4416 0 swap_file
	815 4480 0 comp
	145 4736 0 lock
	145 4768 0 cont_lock
	222 4800 0 discard_work
	222 5056 0 reclaim_work
	67 5312 0 discard_clusters
	816 5440 0 avail_lists
struct 16 4 taint_flag
	817 0 0 c_true
	817 8 0 c_false
	818 16 0 module
	188 64 0 desc
struct 9792 262 task_struct
	117 0 0 thread_info
	159 192 0 __state
	159 224 0 saved_state
	146 256 0 stack
	261 320 0 usage
	159 352 0 flags
	159 384 0 ptrace
	154 416 0 on_cpu
	819 448 0 wake_entry
	159 576 0 wakee_flips
	142 640 0 wakee_flip_decay_ts
	631 704 0 last_wakee
	154 768 0 recent_used_cpu
	154 800 0 wake_cpu
	154 832 0 on_rq
	154 864 0 prio
	154 896 0 static_prio
	154 928 0 normal_prio
	159 960 0 rt_priority
	820 1024 0 se
	821 3072 0 rt
	822 3456 0 dl
	823 5376 0 dl_server
	824 5440 0 sched_class
	825 5504 0 sched_task_group
	826 5632 0 stats
	272 7680 0 preempt_notifiers
	159 7744 0 btrace_seq
	159 7776 0 policy
	142 7808 0 max_allowed_capacity
	154 7872 0 nr_cpus_allowed
	827 7936 0 cpus_ptr
	828 8000 0 user_cpus_ptr
	829 8064 0 cpus_mask
	146 16256 0 migration_pending
	160 16320 0 migration_disabled
	160 16336 0 migration_flags
	154 16352 0 rcu_read_lock_nesting
	830 16384 0 rcu_read_unlock_special
	67 16448 0 rcu_node_entry
	831 16576 0 rcu_blocked_node
	142 16640 0 rcu_tasks_nvcsw
	389 16704 0 rcu_tasks_holdout
	389 16712 0 rcu_tasks_idx
	154 16736 0 rcu_tasks_idle_cpu
	67 16768 0 rcu_tasks_holdout_list
	154 16896 0 rcu_tasks_exit_cpu
	67 16960 0 rcu_tasks_exit_list
	154 17088 0 trc_reader_nesting
	154 17120 0 trc_ipi_to_cpu
	830 17152 0 trc_reader_special
	67 17216 0 trc_holdout_list
	67 17344 0 trc_blkd_node
	154 17472 0 trc_blkd_cpu
	832 17536 0 sched_info
	67 17792 0 tasks
	808 17920 0 pushable_tasks
	100 18240 0 pushable_dl_tasks
	723 18432 0 mm
	723 18496 0 active_mm
	181 18560 0 faults_disabled_mapping
	154 18624 0 exit_state
	154 18656 0 exit_code
	154 18688 0 exit_signal
	154 18720 0 pdeath_signal
	142 18752 0 jobctl
	159 18816 0 personality
	159 18848 1 sched_reset_on_fork
	159 18849 1 sched_contributes_to_load
	159 18850 1 sched_migrated
	159 18851 1 sched_task_hot
	159 18880 1 sched_remote_wakeup
	159 18881 1 sched_rt_mutex
	159 18882 1 user_dumpable
	159 18883 1 in_execve
	159 18884 1 in_iowait
	159 18885 1 restore_sigmask
	159 18886 1 in_lru_fault
	159 18887 1 no_cgroup_migration
	159 18888 1 frozen
	159 18889 1 use_memdelay
	159 18890 1 in_memstall
	159 18891 1 in_eventfd
	159 18892 1 pasid_activated
	159 18893 1 reported_split_lock
	159 18894 1 in_thrashing
	142 18944 0 atomic_flags
	833 19008 0 restart_block
	834 19456 0 pid
	834 19488 0 tgid
	142 19520 0 stack_canary
	631 19584 0 real_parent
	631 19648 0 parent
	67 19712 0 children
	67 19840 0 sibling
	631 19968 0 group_leader
	67 20032 0 ptraced
	67 20160 0 ptrace_entry
	713 20288 0 thread_pid
	835 20352 0 pid_links
	67 20864 0 thread_node
	836 20992 0 vfork_done
	552 21056 0 set_child_tid
	552 21120 0 clear_child_tid
	146 21184 0 worker_private
	247 21248 0 utime
	247 21312 0 stime
	247 21376 0 gtime
	220 21440 0 prev_cputime
	837 21632 0 vtime
	140 22016 0 tick_dep_mask
	142 22080 0 nvcsw
	142 22144 0 nivcsw
	247 22208 0 start_time
	247 22272 0 start_boottime
	142 22336 0 min_flt
	142 22400 0 maj_flt
	711 22464 0 posix_cputimers
	838 23104 0 posix_cputimers_work
	319 23552 0 ptracer_cred
	319 23616 0 real_cred
	319 23680 0 cred
	255 23744 0 cached_requested_key
	839 23808 0 comm
	840 23936 0 nameidata
	841 24000 0 sysvsem
	842 24064 0 sysvshm
	142 24192 0 last_switch_count
	142 24256 0 last_switch_time
	843 24320 0 fs
	844 24384 0 files
	845 24448 0 io_uring
	846 24512 0 nsproxy
	847 24576 0 signal
	848 24640 0 sighand
	849 24704 0 blocked
	849 24768 0 real_blocked
	849 24832 0 saved_sigmask
	705 24896 0 pending
	142 25088 0 sas_ss_sp
	850 25152 0 sas_ss_size
	159 25216 0 sas_ss_flags
	851 25280 0 task_works
	852 25344 0 audit_context
	251 25408 0 loginuid
	159 25440 0 sessionid
	853 25472 0 seccomp
	854 25600 0 syscall_dispatch
	247 25856 0 parent_exec_id
	247 25920 0 self_exec_id
	145 25984 0 alloc_lock
	623 26016 0 pi_lock
	855 26048 0 wake_q
	141 26112 0 pi_waiters
	631 26240 0 pi_top_task
	856 26304 0 pi_blocked_on
	146 26368 0 journal_info
	857 26432 0 bio_list
	858 26496 0 plug
	859 26560 0 reclaim_state
	860 26624 0 io_context
	861 26688 0 capture_control
	142 26752 0 ptrace_message
	862 26816 0 last_siginfo
	717 26880 0 ioac
	159 27328 0 psi_flags
	247 27392 0 acct_rss_mem1
	247 27456 0 acct_vm_mem1
	247 27520 0 acct_timexpd
	863 27584 0 mems_allowed
	264 28608 0 mems_allowed_seq
	154 28640 0 cpuset_mem_spread_rotor
	262 28672 0 cgroups
	67 28736 0 cg_list
	305 28864 0 closid
	305 28896 0 rmid
	864 28928 0 robust_list
	865 28992 0 compat_robust_list
	67 29056 0 pi_state_list
	866 29184 0 pi_state_cache
	183 29248 0 futex_exit_mutex
	159 29504 0 futex_state
	867 29536 0 perf_recursion
	868 29568 0 perf_event_ctxp
	183 29632 0 perf_event_mutex
	67 29888 0 perf_event_list
	869 30016 0 mempolicy
	620 30080 0 il_prev
	389 30096 0 il_weight
	620 30112 0 pref_node_fork
	154 30144 0 numa_scan_seq
	159 30176 0 numa_scan_period
	159 30208 0 numa_scan_period_max
	154 30240 0 numa_preferred_nid
	142 30272 0 numa_migrate_retry
	247 30336 0 node_stamp
	247 30400 0 last_task_numa_placement
	247 30464 0 last_sum_exec_runtime
	229 30528 0 numa_work
	870 30656 0 numa_group
	315 30720 0 numa_faults
	142 30784 0 total_numa_faults
	871 30848 0 numa_faults_locality
	142 31040 0 numa_pages_migrated
	872 31104 0 rseq
	305 31168 0 rseq_len
	305 31200 0 rseq_sig
	142 31232 0 rseq_event_mask
	154 31296 0 mm_cid
	154 31328 0 last_mm_cid
	154 31360 0 migrate_from_cpu
	154 31392 0 mm_cid_active
	229 31424 0 cid_work
	873 31552 0 tlb_ubc
	874 39808 0 splice_pipe
	875 39872 0 task_frag
	876 40000 0 delays
	154 40064 0 nr_dirtied
	154 40096 0 nr_dirtied_pause
	142 40128 0 dirty_paused_when
	247 40192 0 timer_slack_ns
	247 40256 0 default_timer_slack_ns
	154 40320 0 curr_ret_stack
	154 40352 0 curr_ret_depth
	315 40384 0 ret_stack
	718 40448 0 ftrace_timestamp
	140 40512 0 trace_overrun
	140 40544 0 tracing_graph_pause
	142 40576 0 trace_recursion
	159 40640 0 memcg_nr_pages_over_high
	447 40704 0 active_memcg
	437 40768 0 objcg
	178 40832 0 throttle_disk
	877 40896 0 utask
	159 40960 0 sequential_io
	159 40992 0 sequential_io_avg
	878 41024 0 kmap_ctrl
	229 41024 0 rcu
	261 41152 0 rcu_users
	154 41184 0 pagefault_disabled
	631 41216 0 oom_reaper_list
	879 41280 0 oom_reaper_timer
	880 41600 0 stack_vm_area
	261 41664 0 stack_refcount
	154 41696 0 patch_state
	146 41728 0 security
	226 41792 0 bpf_storage
	881 41856 0 bpf_ctx
	882 41920 0 bpf_net_context
	305 41984 0 kstack_offset
	146 42048 0 mce_vaddr
	883 42112 0 mce_kflags
	247 42176 0 mce_addr
	883 42240 1 mce_ripv
	883 42241 1 mce_whole_page
	883 42242 62 __mce_reserved
	229 42304 0 mce_kill_me
	154 42432 0 mce_count
	884 42496 0 kretprobe_instances
	884 42560 0 rethooks
	229 42624 0 l1d_flush_kill
	885 43008 0 thread
struct 24 4 thread_info
	142 0 0 flags
	142 64 0 syscall_work
	305 128 0 status
	305 160 0 cpu
struct 280 23 timekeeper
	886 0 0 tkr_mono
	886 448 0 tkr_raw
	887 896 0 xtime_sec
	142 960 0 ktime_sec
	888 1024 0 wall_to_monotonic
	889 1152 0 offs_real
	889 1216 0 offs_boot
	889 1280 0 offs_tai
	890 1344 0 tai_offset
	159 1376 0 clock_was_set_seq
	891 1408 0 cs_was_changed_seq
	889 1472 0 next_leap_ktime
	887 1536 0 raw_sec
	888 1600 0 monotonic_to_boot
	887 1728 0 cycle_interval
	887 1792 0 xtime_interval
	892 1856 0 xtime_remainder
	887 1920 0 raw_interval
	887 1984 0 ntp_tick
	892 2048 0 ntp_error
	893 2112 0 ntp_error_shift
	893 2144 0 ntp_err_mult
	893 2176 0 skip_second_overflow
struct 24 4 token_bucket
	894 0 0 lock
	154 32 0 chain_len
	895 64 0 req_chain
	895 128 0 msk_chain
struct 8016 62 trace_array
	896 0 0 list
	427 128 0 name
	897 192 0 array_buffer
	897 512 0 max_buffer
	898 832 0 allocated_snapshot
	899 864 0 snapshot_trigger_lock
	159 896 0 snapshot
	142 960 0 max_latency
	168 1024 0 d_max_latency
	900 1088 0 fsnotify_work
	901 1344 0 fsnotify_irqwork
	159 1600 0 mapped
	142 1664 0 range_addr_start
	142 1728 0 range_addr_size
	598 1792 0 text_delta
	598 1856 0 data_delta
	902 1920 0 filtered_pids
	902 1984 0 filtered_no_pids
	903 2048 0 max_lock
	154 2080 0 buffer_disabled
	154 2112 0 sys_refcount_enter
	154 2144 0 sys_refcount_exit
	904 2176 0 enter_syscall_files
	904 31808 0 exit_syscall_files
	154 61440 0 stop_count
	154 61472 0 clock_id
	154 61504 0 nr_topts
	898 61536 0 clear_trace
	154 61568 0 buffer_percent
	159 61600 0 n_err_log_entries
	905 61632 0 current_trace
	159 61696 0 trace_flags
	906 61728 0 trace_flags_index
	159 61984 0 flags
	907 62016 0 start_lock
	188 62080 0 system_names
	896 62144 0 err_log
	168 62272 0 dir
	168 62336 0 options
	168 62400 0 percpu_dir
	908 62464 0 event_dir
	909 62528 0 topts
	896 62592 0 systems
	896 62720 0 events
	910 62848 0 trace_marker_file
	911 62912 0 tracing_cpumask
	911 62976 0 pipe_cpumask
	154 63040 0 ref
	154 63072 0 trace_ref
	912 63104 0 ops
	902 63168 0 function_pids
	902 63232 0 function_no_pids
	913 63296 0 gops
	896 63360 0 func_probes
	896 63488 0 mod_trace
	896 63616 0 mod_notrace
	154 63744 0 function_enabled
	154 63776 0 no_filter_buffering_ref
	896 63808 0 hist_vars
	914 63936 0 cond_snapshot
	915 64000 0 last_func_repeats
	898 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	159 0 0 flags
	681 32 0 record_disabled
	681 64 0 resizing
	916 128 0 cpumask
	573 192 0 reader_lock_key
	692 256 0 mutex
	917 512 0 buffers
	918 576 0 node
	919 704 0 clock
	697 768 0 irq_work
	920 1472 0 time_stamp_abs
	142 1536 0 range_addr_start
	142 1600 0 range_addr_end
	921 1664 0 flush_nb
	598 1856 0 last_text_delta
	598 1920 0 last_data_delta
	159 1984 0 subbuf_order
	159 2016 0 max_data_size
struct 16 2 trace_print_flags
	142 0 0 mask
	188 64 0 name
struct 16 3 udp_hslot
	376 0 0 head
	154 64 0 count
	375 96 0 lock
struct 24 4 udp_table
	922 0 0 hash
	922 64 0 hash2
	159 128 0 mask
	159 160 0 log
struct 432 4 uts_namespace
	923 0 0 name
	257 3136 0 user_ns
	258 3200 0 ucounts
	924 3264 0 ns
struct 176 18 vm_area_struct
	925 0 0 -
	723 128 0 vm_mm
	926 192 0 vm_page_prot
	927 256 0 -
	243 320 0 detached
	159 352 0 vm_lock_seq
	928 384 0 vm_lock
	929 448 0 shared
	67 704 0 anon_vma_chain
	930 832 0 anon_vma
	931 896 0 vm_ops
	142 960 0 vm_pgoff
	783 1024 0 vm_file
	146 1088 0 vm_private_data
	250 1152 0 swap_readahead_info
	869 1216 0 vm_policy
	932 1280 0 numab_state
	933 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	934 0 0 event
struct 128 16 vm_operations_struct
	935 0 0 open
	935 64 0 close
	936 128 0 may_split
	937 192 0 mremap
	938 256 0 mprotect
	939 320 0 fault
	940 384 0 huge_fault
	941 448 0 map_pages
	942 512 0 pagesize
	939 576 0 page_mkwrite
	939 640 0 pfn_mkwrite
	943 704 0 access
	944 768 0 name
	945 832 0 set_policy
	946 896 0 get_policy
	947 960 0 find_special_page
struct 40 5 vm_special_mapping
	188 0 0 name
	806 64 0 pages
	948 128 0 fault
	949 192 0 mremap
	950 256 0 close
struct 72 10 vm_struct
	880 0 0 next
	146 64 0 addr
	142 128 0 size
	142 192 0 flags
	806 256 0 pages
	159 320 0 page_order
	159 352 0 nr_pages
	951 384 0 phys_addr
	405 448 0 caller
	142 512 0 requested_size
struct 72 6 vmap_area
	142 0 0 va_start
	142 64 0 va_end
	952 128 0 rb_node
	953 320 0 list
	954 448 0 -
	142 512 0 flags
struct 6272 8 vmap_node
	955 0 0 pool
	956 49152 0 pool_lock
	957 49184 0 skip_populate
	958 49216 0 busy
	958 49472 0 lazy
	953 49728 0 purge_list
	959 49856 0 purge_work
	142 50112 0 nr_purged
struct 168 17 worker
	960 0 0 -
	961 128 0 current_work
	962 192 0 current_func
	963 256 0 current_pwq
	964 320 0 current_at
	159 384 0 current_color
	154 416 0 sleeping
	962 448 0 last_func
	965 512 0 scheduled
	631 640 0 task
	966 704 0 pool
	965 768 0 node
	142 896 0 last_active
	159 960 0 flags
	154 992 0 id
	967 1024 0 desc
	362 1280 0 rescue_wq
struct 576 9 xa_node
	254 0 0 shift
	254 8 0 offset
	254 16 0 count
	254 24 0 nr_values
	968 64 0 parent
	969 128 0 array
	970 192 0 -
	971 320 0 slots
	972 4416 0 -
struct 16 3 xarray
	145 0 0 xa_lock
	139 32 0 xa_flags
	146 64 0 xa_head
struct 1536 40 zone
	973 0 0 _watermark
	142 256 0 watermark_boost
	142 320 0 nr_reserved_highatomic
	142 384 0 nr_free_highatomic
	974 448 0 lowmem_reserve
	154 768 0 node
	448 832 0 zone_pgdat
	975 896 0 per_cpu_pageset
	976 960 0 per_cpu_zonestats
	154 1024 0 pageset_high_min
	154 1056 0 pageset_high_max
	154 1088 0 pageset_batch
	142 1152 0 zone_start_pfn
	250 1216 0 managed_pages
	142 1280 0 spanned_pages
	142 1344 0 present_pages
	142 1408 0 present_early_pages
	188 1472 0 name
	142 1536 0 nr_isolate_pageblock
	716 1600 0 span_seqlock
	154 1664 0 initialized
	218 2048 0 _pad1_
	977 2048 0 free_area
	67 9792 0 unaccepted_pages
	142 9920 0 flags
	145 9984 0 lock
	218 10240 0 _pad2_
	142 10240 0 percpu_drift_mark
	142 10304 0 compact_cached_free_pfn
	978 10368 0 compact_cached_migrate_pfn
	142 10496 0 compact_init_migrate_pfn
	142 10560 0 compact_init_free_pfn
	159 10624 0 compact_considered
	159 10656 0 compact_defer_shift
	154 10688 0 compact_order_failed
	243 10720 0 compact_blockskip_flush
	243 10728 0 contiguous
	218 10752 0 _pad3_
	979 10752 0 vm_stat
	980 11520 0 vm_numa_event
ptr 8 struct inode *
struct 40 5 rw_semaphore
	250 0 0 count
	250 64 0 owner
	981 128 0 osq
	623 160 0 wait_lock
	67 192 0 wait_list
typedef 4 159 gfp_t
typedef 4 982 atomic_t
struct 16 2 rb_root_cached
	814 0 0 rb_root
	659 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 305 errseq_t
typedef 4 983 spinlock_t
ptr 8 void *
struct 4 1 kref
	984 0 0 refcount
array 0 817 0
struct 968 23 block_device
	985 0 0 bd_start_sect
	985 64 0 bd_nr_sectors
	178 128 0 bd_disk
	155 192 0 bd_queue
	179 256 0 bd_stats
	142 320 0 bd_stamp
	164 384 0 __bd_flags
	986 416 0 bd_dev
	181 448 0 bd_mapping
	164 512 0 bd_openers
	162 544 0 bd_size_lock
	146 576 0 bd_claiming
	146 640 0 bd_holder
	182 704 0 bd_holder_ops
	173 768 0 bd_holder_lock
	154 1024 0 bd_holders
	184 1088 0 bd_holder_dir
	164 1152 0 bd_fsfreeze_count
	173 1216 0 bd_fsfreeze_mutex
	185 1472 0 bd_meta_info
	154 1536 0 bd_writers
	146 1600 0 bd_security
	987 1664 0 bd_device
struct 624 57 inode
	988 0 0 i_mode
	160 16 0 i_opflags
	989 32 0 i_uid
	990 64 0 i_gid
	159 96 0 i_flags
	385 128 0 i_acl
	385 192 0 i_default_acl
	386 256 0 i_op
	269 320 0 i_sb
	181 384 0 i_mapping
	146 448 0 i_security
	142 512 0 i_ino
	991 576 0 -
	986 608 0 i_rdev
	992 640 0 i_size
	993 704 0 i_atime_sec
	993 768 0 i_mtime_sec
	993 832 0 i_ctime_sec
	994 896 0 i_atime_nsec
	994 928 0 i_mtime_nsec
	994 960 0 i_ctime_nsec
	994 992 0 i_generation
	162 1024 0 i_lock
	160 1056 0 i_bytes
	995 1072 0 i_blkbits
	996 1080 0 i_write_hint
	997 1088 0 i_blocks
	994 1152 0 i_state
	998 1216 0 i_rwsem
	142 1536 0 dirtied_when
	142 1600 0 dirtied_time_when
	166 1664 0 i_hash
	169 1792 0 i_io_list
	392 1920 0 i_wb
	154 1984 0 i_wb_frn_winner
	999 2016 0 i_wb_frn_avg_time
	999 2032 0 i_wb_frn_history
	169 2048 0 i_lru
	169 2176 0 i_sb_list
	169 2304 0 i_wb_list
	1000 2432 0 -
	1001 2560 0 i_version
	1001 2624 0 i_sequence
	164 2688 0 i_count
	164 2720 0 i_dio_count
	164 2752 0 i_writecount
	164 2784 0 i_readcount
	1002 2816 0 -
	396 2880 0 i_flctx
	1003 2944 0 i_data
	169 4480 0 i_devices
	1004 4608 0 -
	1005 4672 0 i_fsnotify_mask
	399 4736 0 i_fsnotify_marks
	400 4800 0 i_crypt_info
	401 4864 0 i_verity_info
	146 4928 0 i_private
struct 64 3 -
	162 0 0 lock
	169 64 0 dispatch
	142 192 0 state
struct 88 4 delayed_work
	670 0 0 work
	669 256 0 timer
	362 576 0 wq
	154 640 0 cpu
typedef 8 1006 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	159 0 0 depth
	159 32 0 shift
	159 64 0 map_nr
	678 96 0 round_robin
	1007 128 0 map
	417 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1008 spinlock_t
typedef 40 1009 wait_queue_entry_t
typedef 4 1010 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1011 0 0 next
	1012 64 0 pprev
struct 64 12 kobject
	188 0 0 name
	169 64 0 entry
	184 192 0 parent
	539 256 0 kset
	1013 320 0 ktype
	208 384 0 sd
	1014 448 0 kref
	159 480 1 state_initialized
	159 481 1 state_in_sysfs
	159 482 1 state_add_uevent_sent
	159 483 1 state_remove_uevent_sent
	159 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1015 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1016 0 0 owner
	1017 64 0 wait_lock
	1018 96 0 osq
	169 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	157 0 0 sb
	159 256 0 wake_batch
	164 288 0 wake_index
	1019 320 0 ws
	164 384 0 ws_active
	159 416 0 min_shallow_depth
	164 448 0 completion_cnt
	164 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 247 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1020 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
struct 32 4 mutex
	250 0 0 owner
	623 64 0 wait_lock
	981 96 0 osq
	67 128 0 wait_list
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1021 0 0 magic
	1022 16 0 version
	1022 24 0 flags
	1023 32 0 hdr_len
	1023 64 0 type_off
	1023 96 0 type_len
	1023 128 0 str_off
	1023 160 0 str_len
typedef 4 1023 u32
typedef 4 1024 refcount_t
struct 16 2 callback_head
	851 0 0 next
	1025 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 817 56
typedef 1 1026 bool
ptr 8 __u32 *
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
typedef 8 1027 local_t
typedef 4 1028 u32
ptr 8 struct buffer_data_page *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	208 0 0 kn
	142 64 0 notified_at
	879 128 0 notify_timer
array 168 209 3
typedef 2 795 u16
array 112 249 14
array 56 154 14
ptr 8 struct cgroup_root *
array 224 67 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1029 0 0 x
struct 32 2 cgroup_base_stat
	1030 0 0 cputime
	247 192 0 ntime
struct 24 3 prev_cputime
	247 0 0 utime
	247 64 0 stime
	623 128 0 lock
typedef 24 1031 wait_queue_head_t
struct 32 3 work_struct
	250 0 0 data
	67 64 0 entry
	1032 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1033 0 0 effective
	1034 2432 0 progs
	1035 4864 0 flags
	1036 5184 0 revisions
	67 7616 0 storages
	1037 7744 0 inactive
	246 7808 0 refcnt
	222 7936 0 release_work
struct 16 4 cgroup_freezer_state
	243 0 0 freeze
	154 32 0 e_freeze
	154 64 0 nr_frozen_descendants
	154 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 216 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	851 0 0 next
	1025 64 0 func
array 4096 817 4096
array 64 817 64
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
typedef 1 1026 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	142 0 0 percpu_count_ptr
	1038 64 0 data
typedef 8 883 u64
struct 56 3 rcu_work
	222 0 0 work
	229 256 0 rcu
	362 384 0 wq
ptr 8 struct cgroup_subsys_state *
typedef 8 394 atomic_long_t
typedef 4 1039 kuid_t
typedef 4 1040 kgid_t
typedef 8 1041 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	154 0 0 non_rcu
	229 0 0 rcu
typedef 4 1042 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1011 0 0 next
	1012 64 0 pprev
typedef 4 1043 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1044 0 0 next
	1045 64 0 pprev
struct 16 2 qstr
	1046 0 0 -
	545 64 0 name
array 40 254 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1047 0 0 -
union 16 2 -
	67 0 0 d_lru
	1048 0 0 d_wait
struct 8 1 hlist_head
	1011 0 0 first
union 16 3 -
	263 0 0 d_alias
	265 0 0 d_in_lookup_hash
	229 0 0 d_rcu
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
	188 0 0 name
	67 64 0 entry
	184 192 0 parent
	539 256 0 kset
	1013 320 0 ktype
	208 384 0 sd
	1049 448 0 kref
	159 480 1 state_initialized
	159 481 1 state_in_sysfs
	159 482 1 state_add_uevent_sent
	159 483 1 state_remove_uevent_sent
	159 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	188 0 0 name
	145 64 0 lock
struct 56 4 dev_links_info
	67 0 0 suppliers
	67 128 0 consumers
	67 256 0 defer_sync
	1050 384 0 status
struct 312 55 dev_pm_info
	1051 0 0 power_state
	243 32 1 can_wakeup
	243 33 1 async_suspend
	243 34 1 in_dpm_list
	243 35 1 is_prepared
	243 36 1 is_suspended
	243 37 1 is_noirq_suspended
	243 38 1 is_late_suspended
	243 39 1 no_pm
	243 40 1 early_init
	243 41 1 direct_complete
	305 64 0 driver_flags
	145 96 0 lock
	67 128 0 entry
	815 256 0 completion
	1052 512 0 wakeup
	243 576 1 wakeup_path
	243 577 1 syscore
	243 578 1 no_pm_callbacks
	243 579 1 async_in_progress
	243 580 1 smart_suspend
	243 581 1 must_resume
	243 582 1 may_skip_resume
	707 640 0 suspend_timer
	247 1152 0 timer_expires
	222 1216 0 work
	221 1472 0 wait_queue
	1053 1664 0 wakeirq
	140 1728 0 usage_count
	140 1760 0 child_count
	159 1792 3 disable_depth
	243 1795 1 idle_notification
	243 1796 1 request_pending
	243 1797 1 deferred_resume
	243 1798 1 needs_force_resume
	243 1799 1 runtime_auto
	243 1800 1 ignore_children
	243 1801 1 no_callbacks
	243 1802 1 irq_safe
	243 1803 1 use_autosuspend
	243 1804 1 timer_autosuspends
	243 1805 1 memalloc_noio
	159 1824 0 links_count
	1054 1856 0 request
	1055 1888 0 runtime_status
	1055 1920 0 last_status
	154 1952 0 runtime_error
	154 1984 0 autosuspend_delay
	247 2048 0 last_busy
	247 2112 0 active_time
	247 2176 0 suspended_time
	247 2240 0 accounting_timestamp
	1056 2304 0 subsys_data
	1057 2368 0 set_latency_tolerance
	1058 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1059 0 0 domain
	1060 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 398 u32
ptr 8 const struct class *
ptr 8 const struct attribute_group **
ptr 8 void (*)(struct device *)
ptr 8 struct iommu_group *
ptr 8 struct dev_iommu *
ptr 8 struct device_physical_location *
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 142 1
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	851 0 0 next
	1025 64 0 func
typedef 4 159 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1061 0 0 mnt
	168 64 0 dentry
union 32 2 -
	183 0 0 f_pos_lock
	247 0 0 f_pipe
typedef 8 1062 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	229 0 0 f_task_work
	1063 0 0 f_llist
	1064 0 0 f_ra
	1065 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 331 3
typedef 4 1066 atomic_t
typedef 1 1026 bool
typedef 24 1067 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1068 spinlock_t
array 8 142 1
array 512 783 64
union 64 2 -
	1069 0 0 -
	85 0 0 page
union 64 2 -
	1070 0 0 -
	85 0 0 __page_1
union 64 2 -
	1071 0 0 -
	85 0 0 __page_2
union 64 2 -
	1072 0 0 -
	85 0 0 __page_3
array 80 67 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1073 spinlock_t
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
typedef 8 1074 genpool_algo_t
typedef 8 1075 atomic_long_t
typedef 8 1076 phys_addr_t
array 0 142 0
array 32 817 32
struct 16 3 xarray
	162 0 0 xa_lock
	1077 32 0 xa_flags
	146 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	380 0 0 bio_slab
	159 64 0 front_pad
	1078 128 0 cache
	1079 192 0 bio_pool
	1079 768 0 bvec_pool
	1079 1344 0 bio_integrity_pool
	1079 1920 0 bvec_integrity_pool
	159 2496 0 back_pad
	162 2528 0 rescue_lock
	1080 2560 0 rescue_list
	670 2688 0 rescue_work
	362 2944 0 rescue_workqueue
	166 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1081 u64
typedef 4 159 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
struct 32 4 mutex
	1082 0 0 owner
	1083 64 0 wait_lock
	1084 96 0 osq
	371 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
array 16384 371 1024
array 4096 159 1024
array 32 817 32
typedef 4 1085 spinlock_t
struct 8 1 hlist_head
	1011 0 0 first
struct 8 1 hlist_nulls_head
	1086 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1026 bool
typedef 2 160 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	159 0 0 i_nlink
	159 0 0 __i_nlink
typedef 8 1087 time64_t
typedef 1 1088 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 247 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	272 0 0 i_dentry
	229 0 0 i_rcu
typedef 8 1089 atomic64_t
union 8 2 -
	318 0 0 i_fop
	1090 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	874 0 0 i_pipe
	1091 0 0 i_cdev
	427 0 0 i_link
	159 0 0 i_dir_seq
typedef 4 159 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1092 0 0 start
	1092 64 0 end
	146 128 0 vaddr
	142 192 0 nslabs
	403 256 0 late_alloc
	159 288 0 nareas
	159 320 0 area_nslabs
	1093 384 0 areas
	1094 448 0 slots
typedef 1 1026 bool
typedef 8 1095 atomic_long_t
ptr 8 const void *
union 32 3 -
	1096 0 0 dir
	1097 0 0 symlink
	1098 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 159 slab_flags_t
struct 8 3 reciprocal_value
	1099 0 0 m
	1100 32 0 sh1
	1100 40 0 sh2
struct 4 1 kmem_cache_order_objects
	159 0 0 x
typedef 4 159 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
struct 64 12 kobject
	188 0 0 name
	415 64 0 entry
	184 192 0 parent
	539 256 0 kset
	1013 320 0 ktype
	208 384 0 sd
	1101 448 0 kref
	159 480 1 state_initialized
	159 481 1 state_in_sysfs
	159 482 1 state_add_uevent_sent
	159 483 1 state_remove_uevent_sent
	159 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1102 1024
union 16 2 -
	1103 0 0 -
	1104 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1105 local_lock_t
typedef 4 1106 spinlock_t
typedef 8 1107 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	159 0 0 done
	1108 64 0 wait
ptr 8 char *
ptr 8 struct list_head *
union 256 5 -
	1109 0 0 -
	1110 0 0 -
	1111 0 0 mr64
	1112 0 0 ma64
	1113 0 0 alloc
union 4 2 -
	145 0 0 ma_lock
	1114 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	154 0 0 id
	261 32 0 ref
struct 256 18 page_counter
	250 0 0 usage
	218 512 0 _pad1_
	142 512 0 emin
	250 576 0 min_usage
	250 640 0 children_min_usage
	142 704 0 elow
	250 768 0 low_usage
	250 832 0 children_low_usage
	142 896 0 watermark
	142 960 0 local_watermark
	142 1024 0 failcnt
	218 1536 0 _pad2_
	243 1536 0 protection_support
	142 1600 0 min
	142 1664 0 low
	142 1728 0 high
	142 1792 0 max
	1115 1856 0 parent
union 256 2 -
	432 0 0 swap
	432 0 0 memsw
struct 120 8 vmpressure
	142 0 0 scanned
	142 64 0 reclaimed
	142 128 0 tree_scanned
	142 192 0 tree_reclaimed
	145 256 0 sr_lock
	67 320 0 events
	183 448 0 events_lock
	222 704 0 work
ptr 8 struct memcg_vmstats *
array 72 250 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	145 0 0 lock
	1116 64 0 completions
	879 448 0 period_timer
	142 768 0 period_time
	142 832 0 dirty_limit_tstamp
	142 896 0 dirty_limit
array 160 1117 4
struct 32 3 deferred_split
	145 0 0 split_queue_lock
	67 64 0 split_queue
	142 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	67 0 0 fifo
	145 128 0 lock
array 0 1118 0
ptr 8 struct mem_section_usage *
array 0 142 0
typedef 0 1119 local_lock_t
ptr 8 struct mem_cgroup *
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1120 0 0 data
	514 64 0 entry
	1121 192 0 func
array 304 598 38
array 176 142 22
typedef 8 1122 atomic64_t
struct 1344 65 -
	1123 0 0 -
	69 512 0 mm_mt
	142 640 0 mmap_base
	142 704 0 mmap_legacy_base
	142 768 0 mmap_compat_base
	142 832 0 mmap_compat_legacy_base
	142 896 0 task_size
	1124 960 0 pgd
	140 1024 0 membarrier_state
	140 1056 0 mm_users
	1125 1088 0 pcpu_cid
	142 1152 0 mm_cid_next_scan
	250 1216 0 pgtables_bytes
	154 1280 0 map_count
	145 1312 0 page_table_lock
	138 1344 0 mmap_lock
	67 1664 0 mmlist
	1126 1792 0 mm_lock_seq
	394 1856 0 futex_unique_id
	142 1920 0 hiwater_rss
	142 1984 0 hiwater_vm
	142 2048 0 total_vm
	142 2112 0 locked_vm
	394 2176 0 pinned_vm
	142 2240 0 data_vm
	142 2304 0 exec_vm
	142 2368 0 stack_vm
	142 2432 0 def_flags
	1126 2496 0 write_protect_seq
	145 2528 0 arg_lock
	142 2560 0 start_code
	142 2624 0 end_code
	142 2688 0 start_data
	142 2752 0 end_data
	142 2816 0 start_brk
	142 2880 0 brk
	142 2944 0 start_stack
	142 3008 0 arg_start
	142 3072 0 arg_end
	142 3136 0 env_start
	142 3200 0 env_end
	1127 3264 0 saved_auxv
	1128 6592 0 rss_stat
	1129 7872 0 binfmt
	1130 7936 0 context
	142 9024 0 flags
	145 9088 0 ioctx_lock
	1131 9152 0 ioctx_table
	631 9216 0 owner
	257 9280 0 user_ns
	783 9344 0 exe_file
	1132 9408 0 notifier_subscriptions
	142 9472 0 numa_next_scan
	142 9536 0 numa_scan_offset
	154 9600 0 numa_scan_seq
	140 9632 0 tlb_flush_pending
	140 9664 0 tlb_flush_batched
	1133 9728 0 uprobes_state
	250 9792 0 hugetlb_usage
	222 9856 0 async_put_work
	1134 10112 0 iommu_mm
	142 10176 0 ksm_merging_pages
	142 10240 0 ksm_rmap_items
	250 10304 0 ksm_zero_pages
	1135 10368 0 lru_gen
array 0 142 0
ptr 8 Elf64_Sym *
array 56 817 56
struct 96 5 module_kobject
	285 0 0 kobj
	202 512 0 mod
	184 576 0 drivers_dir
	1136 640 0 mp
	836 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1137 7
struct 24 3 mod_arch_specific
	159 0 0 num_orcs
	552 64 0 orc_unwind_ip
	1138 128 0 orc_unwind
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
	1139 0 0 descs
	1140 64 0 classes
	159 128 0 num_descs
	159 160 0 num_classes
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
struct 16 2 hlist_node
	1011 0 0 next
	1012 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	168 0 0 mnt_root
	269 64 0 mnt_sb
	154 128 0 mnt_flags
	1141 192 0 mnt_idmap
union 24 3 -
	1142 0 0 mnt_node
	1143 0 0 mnt_rcu
	1144 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	482 0 0 mnt_mp_list
	482 0 0 mnt_umount
typedef 4 159 __u32
typedef 8 1145 u64
struct 8 1 hlist_head
	1011 0 0 first
array 0 1146 0
union 8 2 -
	1147 0 0 -
	1148 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1149 netdev_features_t
typedef 2 1150 u16
typedef 2 1151 s16
array 64 1152 16
array 16 1153 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1146 0
array 0 1146 0
union 8 3 -
	1154 0 0 lstats
	1155 0 0 tstats
	1156 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1146 0
array 0 1146 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1157 u32
ptr 8 rx_handler_func_t *
typedef 8 1158 possible_net_t
ptr 8 struct netpoll_info *
array 0 1146 0
array 16 817 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	514 0 0 upper
	514 128 0 lower
typedef 4 516 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1159 0 0 -
	1160 64 0 -
	1161 128 0 -
	1162 192 0 -
	1163 256 0 -
	1164 320 0 -
	1165 384 0 -
	1166 448 0 -
	1167 512 0 -
	1168 576 0 -
	1169 640 0 -
	1170 704 0 -
	1171 768 0 -
	1172 832 0 -
	1173 896 0 -
	1174 960 0 -
	1175 1024 0 -
	1176 1088 0 -
	1177 1152 0 -
	1178 1216 0 -
	1179 1280 0 -
	1180 1344 0 -
	1181 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1182 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 254 32
typedef 4 1183 spinlock_t
struct 32 3 netdev_hw_addr_list
	514 0 0 list
	154 128 0 count
	1184 192 0 tree
ptr 8 struct kset *
typedef 1 1026 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1011 0 0 next
	1012 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 583 16
struct 40 4 timer_list
	547 0 0 entry
	142 128 0 expires
	1185 192 0 function
	516 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1146 u8
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
	1186 0 0 kobj
	286 512 0 parent
	287 576 0 p
	188 640 0 init_name
	288 704 0 type
	289 768 0 bus
	290 832 0 driver
	146 896 0 platform_data
	146 960 0 driver_data
	1187 1024 0 driver_override
	1188 1152 0 mutex
	1189 1408 0 links
	1190 1856 0 power
	294 4352 0 pm_domain
	295 4416 0 em_pd
	1191 4480 0 msi
	297 4608 0 dma_ops
	298 4672 0 dma_mask
	1149 4736 0 coherent_dma_mask
	1149 4800 0 bus_dma_limit
	299 4864 0 dma_range_map
	300 4928 0 dma_parms
	514 4992 0 dma_pools
	301 5120 0 dma_io_tlb_mem
	1192 5184 0 archdata
	303 5184 0 of_node
	304 5248 0 fwnode
	154 5312 0 numa_node
	1193 5344 0 devt
	516 5376 0 id
	537 5408 0 devres_lock
	514 5440 0 devres_head
	306 5568 0 class
	307 5632 0 groups
	308 5696 0 release
	309 5760 0 iommu_group
	310 5824 0 iommu
	311 5888 0 physical_location
	1194 5952 0 removable
	540 5984 1 offline_disabled
	540 5985 1 offline
	540 5986 1 of_node_reused
	540 5987 1 state_synced
	540 5988 1 can_match
	540 5989 1 dma_skip_sync
	540 5990 1 dma_iommu
	1195 6016 0 flags
array 32 563 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 554 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1196 3
array 32 554 32
typedef 0 1197 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1011 0 0 first
ptr 8 struct dim_irq_moder *
array 0 554 0
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	67 0 0 list
	229 0 0 rcu
union 40 5 -
	1198 0 0 -
	1199 0 0 -
	1200 0 0 -
	1201 0 0 -
	229 0 0 callback_head
union 4 2 -
	159 0 0 page_type
	140 0 0 _mapcount
struct 48 8 page_pool_params_fast
	159 0 0 order
	159 32 0 pool_size
	154 64 0 nid
	286 128 0 dev
	1202 192 0 napi
	1203 256 0 dma_dir
	159 288 0 max_len
	159 320 0 offset
typedef 4 1204 u32
array 0 737 0
int 8 s long int
typedef 8 142 netmem_ref
array 0 737 0
struct 0 0 -
struct 88 4 delayed_work
	1205 0 0 work
	1206 256 0 timer
	362 576 0 wq
	154 640 0 cpu
struct 1032 2 pp_alloc_cache
	596 0 0 count
	1207 64 0 cache
struct 192 8 ptr_ring
	154 0 0 producer
	375 32 0 producer_lock
	154 512 0 consumer_head
	154 544 0 consumer_tail
	375 576 0 consumer_lock
	154 1024 0 size
	154 1056 0 batch
	479 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	375 0 0 xa_lock
	1208 32 0 xa_flags
	146 64 0 xa_head
typedef 4 1209 atomic_t
typedef 4 1210 refcount_t
typedef 8 1211 u64
struct 32 5 page_pool_params_slow
	1212 0 0 netdev
	159 64 0 queue_idx
	159 96 0 flags
	1213 128 0 init_callback
	146 192 0 init_arg
struct 32 4 -
	1214 0 0 list
	609 128 0 detach_time
	596 192 0 napi_id
	596 224 0 id
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
struct 32 8 pcpu_block_md
	154 0 0 scan_hint
	154 32 0 scan_hint_start
	154 64 0 contig_hint
	154 96 0 contig_hint_start
	154 128 0 left_free
	154 160 0 right_free
	154 192 0 first_free
	154 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1026 bool
ptr 8 struct pcpuobj_ext *
array 0 142 0
typedef 1 1215 s8
array 47 618 47
int 2 s short int
array 12 618 12
array 48 142 6
typedef 4 1216 raw_spinlock_t
typedef 8 1087 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 136 5
array 163872 1217 2
array 96 221 4
ptr 8 struct task_struct *
struct 1560 11 lruvec
	344 0 0 lists
	145 640 0 lru_lock
	142 704 0 anon_cost
	142 768 0 file_cost
	250 832 0 nonresident_age
	978 896 0 refaults
	142 1024 0 flags
	1218 1088 0 lrugen
	1219 11840 0 mm_state
	448 12416 0 pgdat
	1220 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	1221 0 0 lruvec
	142 64 0 seq
	142 128 0 next_addr
	1222 192 0 nr_pages
	1223 1472 0 mm_stats
	154 1600 0 batched
	243 1632 0 can_swap
	243 1640 0 force_scan
struct 232 4 lru_gen_memcg
	142 0 0 seq
	871 64 0 nr_memcgs
	1224 256 0 fifo
	145 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 250 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	142 0 0 total
	142 64 0 ignored
	142 128 0 failed
	142 192 0 delayed
	142 256 0 recovered
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1225 0 0 owner
	1226 64 0 wait_lock
	1227 96 0 osq
	1228 128 0 wait_list
typedef 24 1229 wait_queue_head_t
typedef 1 1026 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1230 atomic_long_t
struct 16 2 prb_data_blk_lpos
	142 0 0 begin
	142 64 0 next
typedef 8 1231 u64
typedef 2 1232 u16
typedef 1 1233 u8
typedef 4 1234 u32
struct 64 2 dev_printk_info
	1235 0 0 subsystem
	1236 128 0 device
struct 48 6 prb_desc_ring
	159 0 0 count_bits
	1237 64 0 descs
	1238 128 0 infos
	646 192 0 head_id
	646 256 0 tail_id
	646 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	159 0 0 size_bits
	427 64 0 data
	646 128 0 head_lpos
	646 192 0 tail_lpos
union 16 3 -
	1239 0 0 pt_rcu_head
	371 0 0 pt_list
	1240 0 0 -
union 8 4 -
	142 0 0 pt_index
	723 0 0 pt_mm
	658 0 0 pt_frag_refcount
	658 0 0 pt_share_count
union 8 2 -
	142 0 0 _pt_pad_2
	1241 0 0 ptl
typedef 4 1242 atomic_t
ptr 8 struct rb_node *
ptr 8 struct elevator_queue *
typedef 4 1243 refcount_t
struct 16 2 percpu_ref
	142 0 0 percpu_count_ptr
	1038 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1244 0 0 features
	1245 32 0 flags
	142 64 0 seg_boundary_mask
	142 128 0 virt_boundary_mask
	159 192 0 max_hw_sectors
	159 224 0 max_dev_sectors
	159 256 0 chunk_sectors
	159 288 0 max_sectors
	159 320 0 max_user_sectors
	159 352 0 max_segment_size
	159 384 0 physical_block_size
	159 416 0 logical_block_size
	159 448 0 alignment_offset
	159 480 0 io_min
	159 512 0 io_opt
	159 544 0 max_discard_sectors
	159 576 0 max_hw_discard_sectors
	159 608 0 max_user_discard_sectors
	159 640 0 max_secure_erase_sectors
	159 672 0 max_write_zeroes_sectors
	159 704 0 max_zone_append_sectors
	159 736 0 discard_granularity
	159 768 0 discard_alignment
	159 800 0 zone_write_granularity
	159 832 0 atomic_write_hw_max
	159 864 0 atomic_write_max_sectors
	159 896 0 atomic_write_hw_boundary
	159 928 0 atomic_write_boundary_sectors
	159 960 0 atomic_write_hw_unit_min
	159 992 0 atomic_write_unit_min
	159 1024 0 atomic_write_hw_unit_max
	159 1056 0 atomic_write_unit_max
	160 1088 0 max_segments
	160 1104 0 max_integrity_segments
	160 1120 0 max_discard_segments
	159 1152 0 max_open_zones
	159 1184 0 max_active_zones
	159 1216 0 dma_alignment
	159 1248 0 dma_pad_mask
	1246 1280 0 integrity
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
	166 0 0 entry
	142 128 0 expires
	1185 192 0 function
	994 256 0 flags
struct 32 3 work_struct
	1016 0 0 data
	169 64 0 entry
	1247 192 0 func
array 8 142 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	851 0 0 next
	1025 64 0 func
typedef 24 1248 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1026 bool
typedef 8 1249 resource_size_t
ptr 8 struct resource *
typedef 4 1250 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1251 raw_spinlock_t
typedef 4 1252 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	159 0 0 order
	207 64 0 data
ptr 8 struct buffer_page *
typedef 8 1253 size_t
typedef 8 1254 rb_time_t
array 40 691 5
typedef 8 1255 u64
struct 32 4 mutex
	1256 0 0 owner
	683 64 0 wait_lock
	1257 96 0 osq
	204 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1256 0 0 data
	204 64 0 entry
	1258 192 0 func
struct 32 2 completion
	159 0 0 done
	1259 64 0 wait
struct 88 7 rb_irq_work
	1260 0 0 work
	1261 256 0 waiters
	1261 448 0 full_waiters
	681 640 0 seq
	920 672 0 waiters_pending
	920 680 0 full_waiters_pending
	920 688 0 wakeup_full
typedef 4 1262 spinlock_t
union 32 2 -
	1263 0 0 dir_offsets
	1264 0 0 -
struct 16 2 timespec64
	1265 0 0 tv_sec
	598 64 0 tv_nsec
struct 16 2 shared_policy
	1266 0 0 root
	1267 64 0 lock
struct 16 2 simple_xattrs
	1266 0 0 rb_root
	1267 64 0 lock
typedef 4 1268 atomic_t
struct 624 57 inode
	1269 0 0 i_mode
	160 16 0 i_opflags
	1270 32 0 i_uid
	1271 64 0 i_gid
	159 96 0 i_flags
	385 128 0 i_acl
	385 192 0 i_default_acl
	386 256 0 i_op
	269 320 0 i_sb
	181 384 0 i_mapping
	146 448 0 i_security
	142 512 0 i_ino
	1272 576 0 -
	1273 608 0 i_rdev
	1274 640 0 i_size
	1265 704 0 i_atime_sec
	1265 768 0 i_mtime_sec
	1265 832 0 i_ctime_sec
	1275 896 0 i_atime_nsec
	1275 928 0 i_mtime_nsec
	1275 960 0 i_ctime_nsec
	1275 992 0 i_generation
	698 1024 0 i_lock
	160 1056 0 i_bytes
	1276 1072 0 i_blkbits
	1277 1080 0 i_write_hint
	1278 1088 0 i_blocks
	1275 1152 0 i_state
	1279 1216 0 i_rwsem
	142 1536 0 dirtied_when
	142 1600 0 dirtied_time_when
	1280 1664 0 i_hash
	1228 1792 0 i_io_list
	392 1920 0 i_wb
	154 1984 0 i_wb_frn_winner
	1281 2016 0 i_wb_frn_avg_time
	1281 2032 0 i_wb_frn_history
	1228 2048 0 i_lru
	1228 2176 0 i_sb_list
	1228 2304 0 i_wb_list
	1282 2432 0 -
	1283 2560 0 i_version
	1283 2624 0 i_sequence
	703 2688 0 i_count
	703 2720 0 i_dio_count
	703 2752 0 i_writecount
	703 2784 0 i_readcount
	1284 2816 0 -
	396 2880 0 i_flctx
	1285 2944 0 i_data
	1228 4480 0 i_devices
	1286 4608 0 -
	1287 4672 0 i_fsnotify_mask
	399 4736 0 i_fsnotify_marks
	400 4800 0 i_crypt_info
	401 4864 0 i_verity_info
	146 4928 0 i_private
struct 24 2 sigpending
	67 0 0 list
	849 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1288 0 0 node
	708 256 0 _softexpires
	1289 320 0 function
	1290 384 0 base
	389 448 0 state
	389 456 0 is_rel
	389 464 0 is_soft
	389 472 0 is_hard
typedef 8 624 ktime_t
array 32 1291 2
struct 24 1 thread_group_cputimer
	1292 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1293 0 0 bases
	159 576 0 timers_active
	159 608 0 expiry_active
array 32 713 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1294 seqlock_t
struct 56 7 task_io_accounting
	247 0 0 rchar
	247 64 0 wchar
	247 128 0 syscr
	247 192 0 syscw
	247 256 0 read_bytes
	247 320 0 write_bytes
	247 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 1295 16
struct 56 7 pacct_struct
	154 0 0 ac_flag
	598 64 0 ac_exitcode
	142 128 0 ac_mem
	247 192 0 ac_utime
	247 256 0 ac_stime
	142 320 0 ac_minflt
	142 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
union 24 4 -
	1296 0 0 -
	1297 0 0 rbnode
	1298 0 0 list
	1299 0 0 ll_node
ptr 8 struct sock *
union 8 2 -
	1300 0 0 tstamp
	1301 0 0 skb_mstamp_ns
array 48 817 48
union 16 3 -
	1302 0 0 -
	1298 0 0 tcp_tsorted_anchor
	142 0 0 _sk_redir
typedef 2 160 __u16
array 0 731 0
typedef 1 254 __u8
union 60 2 -
	1303 0 0 -
	1304 0 0 headers
typedef 4 159 sk_buff_data_t
ptr 8 unsigned char *
typedef 4 1305 refcount_t
ptr 8 struct skb_ext *
typedef 1 254 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1306 0 0 hwtstamps
	1307 0 0 xsk_meta
array 272 1308 17
union 32 2 -
	1309 0 0 -
	1310 0 0 callback_head
typedef 4 1311 atomic_t
struct 136 25 sock_common
	1312 0 0 -
	1313 64 0 -
	1314 96 0 -
	160 128 0 skc_family
	254 144 0 skc_state
	254 152 4 skc_reuse
	254 156 1 skc_reuseport
	254 157 1 skc_ipv6only
	254 158 1 skc_net_refcnt
	154 160 0 skc_bound_dev_if
	1315 192 0 -
	772 320 0 skc_prot
	518 384 0 skc_net
	1316 448 0 skc_v6_daddr
	1316 576 0 skc_v6_rcv_saddr
	452 704 0 skc_cookie
	1317 768 0 -
	1318 832 0 skc_dontcopy_begin
	1319 832 0 -
	160 960 0 skc_tx_queue_mapping
	160 976 0 skc_rx_queue_mapping
	1320 992 0 -
	763 1024 0 skc_refcnt
	1321 1056 0 skc_dontcopy_end
	1322 1056 0 -
array 0 1146 0
typedef 4 154 __s32
struct 24 3 sk_buff_head
	1323 0 0 -
	1157 128 0 qlen
	537 160 0 lock
struct 24 4 -
	530 0 0 rmem_alloc
	154 32 0 len
	738 64 0 head
	738 128 0 tail
array 0 1146 0
array 0 1146 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1324 0 0 sk_wq
	1324 0 0 sk_wq_raw
ptr 8 void (*)(struct sock *)
array 0 1146 0
array 0 1146 0
ptr 8 struct socket *
array 16 1325 2
array 0 1146 0
array 0 1146 0
typedef 32 1326 socket_lock_t
array 0 1146 0
array 0 1146 0
typedef 4 1327 refcount_t
union 8 2 -
	738 0 0 sk_send_head
	1184 0 0 tcp_rtx_queue
struct 16 3 page_frag
	639 0 0 page
	1157 64 0 offset
	1157 96 0 size
union 40 2 -
	551 0 0 sk_timer
	551 0 0 mptcp_retransmit_timer
array 0 1146 0
array 0 1146 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 159 gfp_t
array 0 1146 0
ptr 8 struct proto *
typedef 8 1328 rwlock_t
typedef 4 1329 kuid_t
typedef 8 1330 ktime_t
struct 16 3 sock_cgroup_data
	216 0 0 cgroup
	516 64 0 classid
	500 96 0 prioidx
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	851 0 0 next
	1025 64 0 func
typedef 0 1331 netns_tracker
struct 16 3 xarray
	537 0 0 xa_lock
	770 32 0 xa_flags
	146 64 0 xa_head
typedef 4 1332 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1333 0 0 wait
	644 192 0 fasync_list
	142 256 0 flags
	779 320 0 rcu
ptr 8 const struct super_operations *
ptr 8 const struct dquot_operations *
ptr 8 const struct quotactl_ops *
ptr 8 const struct export_operations *
ptr 8 const struct xattr_handler *const *
ptr 8 const struct fscrypt_operations *
ptr 8 struct fscrypt_keyring *
ptr 8 const struct fsverity_operations *
ptr 8 struct unicode_map *
typedef 2 160 __u16
struct 8 1 hlist_bl_head
	1044 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	159 0 0 flags
	138 64 0 dqio_sem
	1334 384 0 files
	1335 576 0 info
	1336 2304 0 ops
struct 304 4 sb_writers
	160 0 0 frozen
	154 32 0 freeze_kcount
	154 64 0 freeze_ucount
	1337 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 817 32
typedef 16 1338 uuid_t
array 37 817 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1339 0 0 node
	67 64 0 list
	154 192 0 shrinker_id
	243 224 0 memcg_aware
	135 256 0 xa
ptr 8 struct page **
typedef 4 1340 spinlock_t
struct 40 3 plist_node
	154 0 0 prio
	67 64 0 prio_list
	67 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 67 10
array 40 159 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	659 0 0 rb_node
struct 32 2 completion
	159 0 0 done
	1341 64 0 wait
array 0 808 0
char 1 u char
typedef 1 1026 bool
struct 16 4 __call_single_node
	1063 0 0 llist
	1342 64 0 -
	211 96 0 src
	211 112 0 dst
struct 256 23 sched_entity
	1343 0 0 load
	100 128 0 run_node
	247 320 0 deadline
	247 384 0 min_vruntime
	247 448 0 min_slice
	67 512 0 group_node
	254 640 0 on_rq
	254 648 0 sched_delayed
	254 656 0 rel_deadline
	254 664 0 custom_slice
	247 704 0 exec_start
	247 768 0 sum_exec_runtime
	247 832 0 prev_sum_exec_runtime
	247 896 0 vruntime
	624 960 0 vlag
	247 1024 0 slice
	247 1088 0 nr_migrations
	154 1152 0 depth
	1344 1216 0 parent
	1345 1280 0 cfs_rq
	1345 1344 0 my_q
	142 1408 0 runnable_weight
	1346 1536 0 avg
struct 48 7 sched_rt_entity
	67 0 0 run_list
	142 128 0 timeout
	142 192 0 watchdog_stamp
	159 256 0 time_slice
	160 288 0 on_rq
	160 304 0 on_list
	1347 320 0 back
struct 240 23 sched_dl_entity
	100 0 0 rb_node
	247 192 0 dl_runtime
	247 256 0 dl_deadline
	247 320 0 dl_period
	247 384 0 dl_bw
	247 448 0 dl_density
	624 512 0 runtime
	247 576 0 deadline
	159 640 0 flags
	159 672 1 dl_throttled
	159 673 1 dl_yielded
	159 674 1 dl_non_contending
	159 675 1 dl_overrun
	159 676 1 dl_server
	159 677 1 dl_server_active
	159 678 1 dl_defer
	159 679 1 dl_defer_armed
	159 680 1 dl_defer_running
	707 704 0 dl_timer
	707 1216 0 inactive_timer
	1348 1728 0 rq
	1349 1792 0 server_pick_task
	823 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	247 0 0 wait_start
	247 64 0 wait_max
	247 128 0 wait_count
	247 192 0 wait_sum
	247 256 0 iowait_count
	247 320 0 iowait_sum
	247 384 0 sleep_start
	247 448 0 sleep_max
	624 512 0 sum_sleep_runtime
	247 576 0 block_start
	247 640 0 block_max
	624 704 0 sum_block_runtime
	624 768 0 exec_max
	247 832 0 slice_max
	247 896 0 nr_migrations_cold
	247 960 0 nr_failed_migrations_affine
	247 1024 0 nr_failed_migrations_running
	247 1088 0 nr_failed_migrations_hot
	247 1152 0 nr_forced_migrations
	247 1216 0 nr_wakeups
	247 1280 0 nr_wakeups_sync
	247 1344 0 nr_wakeups_migrate
	247 1408 0 nr_wakeups_local
	247 1472 0 nr_wakeups_remote
	247 1536 0 nr_wakeups_affine
	247 1600 0 nr_wakeups_affine_attempts
	247 1664 0 nr_wakeups_passive
	247 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1350 cpumask_t
union 4 2 rcu_special
	1351 0 0 b
	305 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	142 0 0 pcount
	718 64 0 run_delay
	718 128 0 last_arrival
	718 192 0 last_queued
struct 56 3 restart_block
	142 0 0 arch_data
	1352 64 0 fn
	1353 128 0 -
typedef 4 1354 pid_t
array 64 263 4
ptr 8 struct completion *
struct 48 7 vtime
	1126 0 0 seqcount
	718 64 0 starttime
	1355 128 0 state
	159 160 0 cpu
	247 192 0 utime
	247 256 0 stime
	247 320 0 gtime
struct 56 3 posix_cputimers_work
	229 0 0 work
	183 128 0 mutex
	159 384 0 scheduled
array 16 817 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1356 0 0 undo_list
struct 16 1 sysv_shm
	67 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1357 sigset_t
typedef 8 1358 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	154 0 0 mode
	140 32 0 filter_count
	1359 64 0 filter
struct 32 4 syscall_user_dispatch
	427 0 0 selector
	142 64 0 offset
	142 128 0 len
	243 192 0 on_dispatch
struct 8 1 wake_q_node
	1360 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1361 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 389 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 142 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1362 0 0 arch
	243 8192 0 flush_required
	243 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	639 0 0 page
	398 64 0 offset
	398 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	263 0 0 entry
	142 128 0 expires
	1185 192 0 function
	305 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 718 __u64
struct 8 1 llist_head
	1363 0 0 first
struct 4416 22 thread_struct
	1364 0 0 tls_array
	142 192 0 sp
	160 256 0 es
	160 272 0 ds
	160 288 0 fsindex
	160 304 0 gsindex
	142 320 0 fsbase
	142 384 0 gsbase
	1365 448 0 ptrace_bps
	142 704 0 virtual_dr6
	142 768 0 ptrace_dr7
	142 832 0 cr2
	142 896 0 trap_nr
	142 960 0 error_code
	1366 1024 0 io_bitmap
	142 1088 0 iopl_emul
	159 1152 1 iopl_warn
	305 1184 0 pkru
	142 1216 0 features
	142 1280 0 features_locked
	1367 1344 0 shstk
	1368 1536 0 fpu
struct 56 8 tk_read_base
	1369 0 0 clock
	887 64 0 mask
	887 128 0 cycle_last
	893 192 0 mult
	893 224 0 shift
	887 256 0 xtime_nsec
	889 320 0 base
	887 384 0 base_real
typedef 8 1370 u64
struct 16 2 timespec64
	1371 0 0 tv_sec
	598 64 0 tv_nsec
typedef 8 892 ktime_t
typedef 4 1372 s32
typedef 1 1373 u8
typedef 8 1374 s64
typedef 4 1375 u32
typedef 4 1376 spinlock_t
struct 8 1 hlist_nulls_head
	1086 0 0 first
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
struct 40 5 array_buffer
	1377 0 0 tr
	682 64 0 buffer
	1378 128 0 data
	1379 192 0 time_start
	154 256 0 cpu
typedef 1 1026 bool
typedef 4 1380 spinlock_t
struct 32 3 work_struct
	1381 0 0 data
	896 64 0 entry
	1382 192 0 func
struct 32 3 irq_work
	1383 0 0 node
	1384 128 0 func
	1385 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1386 arch_spinlock_t
array 3704 910 463
ptr 8 struct tracer *
array 32 254 32
typedef 4 1387 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1006 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1006 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1011 0 0 next
	1012 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1026 bool
struct 24 3 notifier_block
	1388 0 0 notifier_call
	1389 64 0 next
	154 128 0 priority
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	1390 0 0 sysname
	1390 520 0 nodename
	1390 1040 0 release
	1390 1560 0 version
	1390 2080 0 machine
	1390 2600 0 domainname
struct 24 4 ns_common
	168 0 0 stashed
	1391 64 0 ops
	159 128 0 inum
	1392 160 0 count
union 16 2 -
	1393 0 0 -
	229 0 0 vm_rcu
typedef 8 1394 pgprot_t
union 8 2 -
	1395 0 0 vm_flags
	1395 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	100 0 0 rb
	142 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1396 0 0 ctx
array 896 142 112
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
typedef 8 1397 phys_addr_t
struct 24 3 rb_node
	142 0 0 __rb_parent_color
	659 64 0 rb_right
	659 128 0 rb_left
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
union 8 2 -
	142 0 0 subtree_max_size
	880 0 0 vm
array 6144 1398 256
typedef 4 1399 spinlock_t
typedef 1 1026 bool
struct 32 3 rb_list
	1400 0 0 root
	953 64 0 head
	956 192 0 lock
struct 32 3 work_struct
	1401 0 0 data
	953 64 0 entry
	1402 192 0 func
union 16 2 -
	965 0 0 entry
	1403 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1404 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1405 u64
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
ptr 8 struct worker_pool *
array 32 817 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1406 0 0 private_list
	1407 0 0 callback_head
array 512 146 64
union 24 2 -
	1408 0 0 tags
	1408 0 0 marks
array 32 142 4
array 40 598 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 48 11
array 16 142 2
array 96 250 12
array 48 250 6
struct 4 1 optimistic_spin_queue
	140 0 0 tail
struct 4 1 -
	154 0 0 counter
struct 4 1 spinlock
	1409 0 0 -
typedef 4 1410 refcount_t
typedef 8 366 sector_t
typedef 4 1411 dev_t
struct 760 47 device
	167 0 0 kobj
	286 512 0 parent
	287 576 0 p
	188 640 0 init_name
	288 704 0 type
	289 768 0 bus
	290 832 0 driver
	146 896 0 platform_data
	146 960 0 driver_data
	1412 1024 0 driver_override
	173 1152 0 mutex
	1413 1408 0 links
	1414 1856 0 power
	294 4352 0 pm_domain
	295 4416 0 em_pd
	1415 4480 0 msi
	297 4608 0 dma_ops
	298 4672 0 dma_mask
	366 4736 0 coherent_dma_mask
	366 4800 0 bus_dma_limit
	299 4864 0 dma_range_map
	300 4928 0 dma_parms
	169 4992 0 dma_pools
	301 5120 0 dma_io_tlb_mem
	1416 5184 0 archdata
	303 5184 0 of_node
	304 5248 0 fwnode
	154 5312 0 numa_node
	986 5344 0 devt
	994 5376 0 id
	162 5408 0 devres_lock
	169 5440 0 devres_head
	306 5568 0 class
	307 5632 0 groups
	308 5696 0 release
	309 5760 0 iommu_group
	310 5824 0 iommu
	311 5888 0 physical_location
	1417 5952 0 removable
	678 5984 1 offline_disabled
	678 5985 1 offline
	678 5986 1 of_node_reused
	678 5987 1 state_synced
	678 5988 1 can_match
	678 5989 1 dma_skip_sync
	678 5990 1 dma_iommu
	671 6016 0 flags
typedef 2 160 umode_t
typedef 4 1418 kuid_t
typedef 4 1419 kgid_t
union 4 2 -
	159 0 0 i_nlink
	159 0 0 __i_nlink
typedef 8 1420 loff_t
typedef 8 1421 time64_t
typedef 4 1005 u32
typedef 1 1422 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 366 blkcnt_t
struct 40 5 rw_semaphore
	1016 0 0 count
	1016 64 0 owner
	1018 128 0 osq
	1017 160 0 wait_lock
	169 192 0 wait_list
typedef 2 1423 u16
union 16 2 -
	1424 0 0 i_dentry
	675 0 0 i_rcu
typedef 8 1425 atomic64_t
union 8 2 -
	318 0 0 i_fop
	1090 0 0 free_inode
struct 192 15 address_space
	137 0 0 host
	354 64 0 i_pages
	998 192 0 invalidate_lock
	1077 512 0 gfp_mask
	164 544 0 i_mmap_writable
	1426 576 0 i_mmap
	142 704 0 nrpages
	142 768 0 writeback_index
	143 832 0 a_ops
	142 896 0 flags
	1427 960 0 wb_err
	162 992 0 i_private_lock
	169 1024 0 i_private_list
	998 1152 0 i_mmap_rwsem
	146 1472 0 i_private_data
union 8 4 -
	874 0 0 i_pipe
	1091 0 0 i_cdev
	427 0 0 i_link
	159 0 0 i_dir_seq
typedef 4 159 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1428 0 0 -
struct 40 4 wait_queue_entry
	159 0 0 flags
	146 64 0 private
	1429 128 0 func
	169 192 0 entry
struct 4 1 -
	154 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	661 0 0 refcount
struct 16 3 blk_mq_queue_map
	417 0 0 mq_map
	159 64 0 nr_queues
	159 96 0 queue_offset
typedef 8 1001 atomic_long_t
typedef 4 1430 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	164 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 305 __kernel_dev_t
typedef 2 160 __u16
typedef 1 254 __u8
typedef 4 159 __u32
struct 4 1 refcount_struct
	1431 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1256 0 0 a
typedef 4 159 __u32
array 0 817 0
struct 24 3 task_cputime
	247 0 0 stime
	247 64 0 utime
	718 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	145 0 0 lock
	67 64 0 head
typedef 8 1404 work_func_t
array 304 1037 38
array 304 272 38
array 38 389 38
array 304 247 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4 1 -
	1432 0 0 val
struct 4 1 -
	1433 0 0 val
struct 8 1 -
	247 0 0 val
struct 4 1 refcount_struct
	140 0 0 refs
struct 4 1 seqcount_spinlock
	1126 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1434 0 0 -
	247 0 0 hash_len
union 8 2 -
	883 0 0 lock_count
	1435 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	261 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1436 pm_message_t
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
ptr 8 struct vfsmount *
typedef 8 1437 __kernel_loff_t
struct 8 1 llist_node
	1363 0 0 next
struct 32 6 file_ra_state
	142 0 0 start
	159 64 0 size
	159 96 0 async_size
	159 128 0 ra_pages
	159 160 0 mmap_miss
	322 192 0 prev_pos
typedef 8 1438 freeptr_t
struct 4 1 -
	154 0 0 counter
struct 24 2 wait_queue_head
	337 0 0 lock
	1298 64 0 head
struct 4 1 spinlock
	1439 0 0 -
struct 64 8 -
	142 0 0 flags
	1440 64 0 -
	181 192 0 mapping
	142 256 0 index
	1441 320 0 -
	140 384 0 _mapcount
	140 416 0 _refcount
	142 448 0 memcg_data
struct 40 7 -
	142 0 0 _flags_1
	142 64 0 _head_1
	140 128 0 _large_mapcount
	140 160 0 _entire_mapcount
	140 192 0 _nr_pages_mapped
	140 224 0 _pincount
	159 256 0 _folio_nr_pages
struct 32 3 -
	142 0 0 _flags_2
	142 64 0 _head_2
	67 128 0 _deferred_list
struct 48 6 -
	142 0 0 _flags_3
	142 64 0 _head_3
	146 128 0 _hugetlb_subpool
	146 192 0 _hugetlb_cgroup
	146 256 0 _hugetlb_cgroup_rsvd
	146 320 0 _hugetlb_hwpoison
struct 4 1 spinlock
	1442 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1443 atomic64_t
typedef 8 1444 u64
typedef 4 159 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1445 mempool_t
struct 16 2 bio_list
	1446 0 0 head
	1446 64 0 tail
typedef 8 718 __u64
typedef 8 1447 atomic_long_t
typedef 4 1448 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	658 0 0 tail
struct 4 1 spinlock
	1449 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1437 __s64
typedef 1 254 __u8
struct 8 1 -
	624 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1450 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1451 atomic64_t
struct 32 4 kernfs_elem_dir
	142 0 0 subdirs
	814 64 0 children
	228 128 0 root
	142 192 0 rev
struct 8 1 kernfs_elem_symlink
	208 0 0 target_kn
struct 32 4 kernfs_elem_attr
	1452 0 0 ops
	1453 64 0 open
	322 128 0 size
	208 192 0 notify_next
typedef 4 1454 u32
typedef 1 1455 u8
struct 4 1 kref
	1456 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	479 0 0 freelist
	142 64 0 tid
typedef 16 1457 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	1458 0 0 -
typedef 8 1459 atomic64_t
struct 24 2 swait_queue_head
	1460 0 0 lock
	1461 64 0 task_list
struct 256 2 -
	1462 0 0 parent
	1463 64 0 slot
struct 48 7 -
	146 0 0 pad
	1464 64 0 rcu
	1465 192 0 piv_parent
	254 256 0 parent_slot
	1466 288 0 type
	254 320 0 slot_len
	159 352 0 ma_flags
struct 256 3 maple_range_64
	1462 0 0 parent
	1467 64 0 pivot
	1468 1024 0 -
struct 248 5 maple_arange_64
	1462 0 0 parent
	1469 64 0 pivot
	1470 640 0 slot
	1471 1280 0 gap
	1472 1920 0 meta
struct 256 4 maple_alloc
	142 0 0 total
	254 64 0 node_count
	159 96 0 request_count
	1473 128 0 slot
typedef 0 1474 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	91 0 0 events
	159 320 0 period
	1126 352 0 sequence
struct 40 4 memcg_cgwb_frn
	247 0 0 bdi_id
	154 64 0 memcg_id
	247 128 0 at
	1475 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 0 0 -
typedef 8 452 atomic_long_t
typedef 8 1404 work_func_t
struct 8 1 -
	1330 0 0 counter
struct 64 1 -
	140 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 1476 seqcount_t
array 416 142 52
array 160 91 4
ptr 8 struct linux_binfmt *
typedef 136 1477 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	1478 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	67 0 0 list
	142 128 0 bitmap
	447 192 0 memcg
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	146 0 0 base
	159 64 0 size
	1479 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	142 0 0 __rb_parent_color
	659 64 0 rb_right
	659 128 0 rb_left
struct 16 2 callback_head
	851 0 0 next
	1025 64 0 func
struct 8 1 llist_node
	1363 0 0 next
typedef 8 718 __u64
typedef 1 254 __u8
struct 8 2 -
	142 0 32 priv_flags
	142 32 1 lltx
struct 8 2 -
	142 0 32 priv_flags
	142 32 1 lltx
typedef 8 1480 u64
typedef 2 160 __u16
typedef 2 620 __s16
struct 4 2 netdev_tc_txq
	500 0 0 count
	500 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 159 __u32
struct 8 1 -
	589 0 0 net
union 8 2 -
	142 0 0 rx_packets
	1120 0 0 __rx_packets
union 8 2 -
	142 0 0 tx_packets
	1120 0 0 __tx_packets
union 8 2 -
	142 0 0 rx_bytes
	1120 0 0 __rx_bytes
union 8 2 -
	142 0 0 tx_bytes
	1120 0 0 __tx_bytes
union 8 2 -
	142 0 0 rx_errors
	1120 0 0 __rx_errors
union 8 2 -
	142 0 0 tx_errors
	1120 0 0 __tx_errors
union 8 2 -
	142 0 0 rx_dropped
	1120 0 0 __rx_dropped
union 8 2 -
	142 0 0 tx_dropped
	1120 0 0 __tx_dropped
union 8 2 -
	142 0 0 multicast
	1120 0 0 __multicast
union 8 2 -
	142 0 0 collisions
	1120 0 0 __collisions
union 8 2 -
	142 0 0 rx_length_errors
	1120 0 0 __rx_length_errors
union 8 2 -
	142 0 0 rx_over_errors
	1120 0 0 __rx_over_errors
union 8 2 -
	142 0 0 rx_crc_errors
	1120 0 0 __rx_crc_errors
union 8 2 -
	142 0 0 rx_frame_errors
	1120 0 0 __rx_frame_errors
union 8 2 -
	142 0 0 rx_fifo_errors
	1120 0 0 __rx_fifo_errors
union 8 2 -
	142 0 0 rx_missed_errors
	1120 0 0 __rx_missed_errors
union 8 2 -
	142 0 0 tx_aborted_errors
	1120 0 0 __tx_aborted_errors
union 8 2 -
	142 0 0 tx_carrier_errors
	1120 0 0 __tx_carrier_errors
union 8 2 -
	142 0 0 tx_fifo_errors
	1120 0 0 __tx_fifo_errors
union 8 2 -
	142 0 0 tx_heartbeat_errors
	1120 0 0 __tx_heartbeat_errors
union 8 2 -
	142 0 0 tx_window_errors
	1120 0 0 __tx_window_errors
union 8 2 -
	142 0 0 rx_compressed
	1120 0 0 __rx_compressed
union 8 2 -
	142 0 0 tx_compressed
	1120 0 0 __tx_compressed
struct 4 1 -
	154 0 0 counter
struct 4 1 spinlock
	1481 0 0 -
struct 8 1 rb_root
	659 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	188 0 0 name
	514 64 0 entry
	184 192 0 parent
	539 256 0 kset
	1013 320 0 ktype
	208 384 0 sd
	1482 448 0 kref
	159 480 1 state_initialized
	159 481 1 state_in_sysfs
	159 482 1 state_add_uevent_sent
	159 483 1 state_remove_uevent_sent
	159 484 1 uevent_suppress
struct 16 2 -
	188 0 0 name
	537 64 0 lock
struct 32 4 mutex
	1120 0 0 owner
	1483 64 0 wait_lock
	1484 96 0 osq
	514 128 0 wait_list
struct 56 4 dev_links_info
	514 0 0 suppliers
	514 128 0 consumers
	514 256 0 defer_sync
	1485 384 0 status
struct 312 55 dev_pm_info
	1486 0 0 power_state
	540 32 1 can_wakeup
	540 33 1 async_suspend
	540 34 1 in_dpm_list
	540 35 1 is_prepared
	540 36 1 is_suspended
	540 37 1 is_noirq_suspended
	540 38 1 is_late_suspended
	540 39 1 no_pm
	540 40 1 early_init
	540 41 1 direct_complete
	516 64 0 driver_flags
	537 96 0 lock
	514 128 0 entry
	1487 256 0 completion
	1052 512 0 wakeup
	540 576 1 wakeup_path
	540 577 1 syscore
	540 578 1 no_pm_callbacks
	540 579 1 async_in_progress
	540 580 1 smart_suspend
	540 581 1 must_resume
	540 582 1 may_skip_resume
	1488 640 0 suspend_timer
	1149 1152 0 timer_expires
	449 1216 0 work
	1333 1472 0 wait_queue
	1053 1664 0 wakeirq
	530 1728 0 usage_count
	530 1760 0 child_count
	159 1792 3 disable_depth
	540 1795 1 idle_notification
	540 1796 1 request_pending
	540 1797 1 deferred_resume
	540 1798 1 needs_force_resume
	540 1799 1 runtime_auto
	540 1800 1 ignore_children
	540 1801 1 no_callbacks
	540 1802 1 irq_safe
	540 1803 1 use_autosuspend
	540 1804 1 timer_autosuspends
	540 1805 1 memalloc_noio
	159 1824 0 links_count
	1489 1856 0 request
	1490 1888 0 runtime_status
	1490 1920 0 last_status
	154 1952 0 runtime_error
	154 1984 0 autosuspend_delay
	1149 2048 0 last_busy
	1149 2112 0 active_time
	1149 2176 0 suspended_time
	1149 2240 0 accounting_timestamp
	1056 2304 0 subsys_data
	1057 2368 0 set_latency_tolerance
	1058 2432 0 qos
struct 16 2 dev_msi_info
	1059 0 0 domain
	1060 64 0 data
struct 0 0 dev_archdata
typedef 4 1491 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 142 1
struct 16 2 bpf_xdp_entity
	513 0 0 prog
	1492 64 0 link
struct 0 0 -
struct 40 4 -
	1493 0 0 -
	181 128 0 mapping
	1494 192 0 -
	142 256 0 private
struct 40 5 -
	142 0 0 pp_magic
	1495 64 0 pp
	142 128 0 _pp_mapping_pad
	142 192 0 dma_addr
	250 256 0 pp_ref_count
struct 8 1 -
	142 0 0 compound_head
struct 16 2 -
	1496 0 0 pgmap
	146 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 159 __u32
struct 32 3 work_struct
	1497 0 0 data
	1498 64 0 entry
	1499 192 0 func
struct 40 4 timer_list
	1214 0 0 entry
	142 128 0 expires
	1185 192 0 function
	596 256 0 flags
array 1024 599 128
typedef 4 159 gfp_t
struct 4 1 -
	154 0 0 counter
struct 4 1 refcount_struct
	607 0 0 refs
typedef 8 718 __u64
ptr 8 struct net_device *
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1011 0 0 next
	1012 64 0 pprev
typedef 1 809 __s8
struct 4 1 raw_spinlock
	1500 0 0 raw_lock
struct 81936 1 zonelist
	1501 0 0 _zonerefs
struct 1344 14 lru_gen_folio
	142 0 0 max_seq
	978 64 0 min_seq
	973 192 0 timestamps
	1502 448 0 folios
	1503 5568 0 nr_pages
	1504 8128 0 avg_refaulted
	1504 8640 0 avg_total
	1505 9152 0 protected
	1506 9536 0 evicted
	1506 10048 0 refaulted
	243 10560 0 enabled
	389 10568 0 gen
	389 10576 0 seg
	1507 10624 0 list
struct 72 5 lru_gen_mm_state
	142 0 0 seq
	428 64 0 head
	428 128 0 tail
	1508 192 0 filters
	1509 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 1510 4
array 16 154 4
array 192 1511 3
typedef 8 1283 atomic_long_t
typedef 4 1512 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	703 0 0 tail
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
struct 24 2 wait_queue_head
	698 0 0 lock
	1228 64 0 head
typedef 8 1513 atomic64_t
typedef 8 718 __u64
typedef 2 160 __u16
typedef 1 254 __u8
typedef 4 159 __u32
array 16 817 16
array 48 817 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 16 2 callback_head
	851 0 0 next
	1025 64 0 func
struct 16 2 -
	142 0 0 _pt_pad_1
	1514 64 0 pmd_huge_pte
typedef 4 1515 spinlock_t
struct 4 1 -
	154 0 0 counter
struct 4 1 refcount_struct
	164 0 0 refs
typedef 4 159 blk_features_t
typedef 4 159 blk_flags_t
struct 6 6 blk_integrity
	254 0 0 flags
	1516 8 0 csum_type
	254 16 0 tuple_size
	254 24 0 pi_offset
	254 32 0 interval_exp
	254 40 0 tag_size
typedef 8 1404 work_func_t
struct 24 2 wait_queue_head
	162 0 0 lock
	169 64 0 head
typedef 8 1517 phys_addr_t
struct 4 1 -
	154 0 0 counter
struct 4 1 raw_spinlock
	684 0 0 raw_lock
struct 4 1 qspinlock
	1518 0 0 -
typedef 8 1519 __kernel_size_t
struct 8 1 rb_time_struct
	1520 0 0 time
typedef 8 718 __u64
typedef 8 1521 atomic_long_t
struct 4 1 optimistic_spin_queue
	681 0 0 tail
typedef 8 1404 work_func_t
struct 24 2 swait_queue_head
	683 0 0 lock
	204 64 0 task_list
struct 32 3 irq_work
	1522 0 0 node
	1384 128 0 func
	1523 192 0 irqwait
typedef 24 1524 wait_queue_head_t
struct 4 1 spinlock
	1525 0 0 -
struct 24 2 offset_ctx
	1526 0 0 mt
	142 128 0 next_offset
struct 32 2 -
	1228 0 0 shrinklist
	1228 128 0 swaplist
typedef 8 1527 time64_t
struct 8 1 rb_root
	659 0 0 rb_node
typedef 8 1528 rwlock_t
struct 4 1 -
	154 0 0 counter
typedef 2 160 umode_t
typedef 4 1529 kuid_t
typedef 4 1530 kgid_t
union 4 2 -
	159 0 0 i_nlink
	159 0 0 __i_nlink
typedef 4 1531 dev_t
typedef 8 1532 loff_t
typedef 4 1287 u32
typedef 1 1533 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 1534 blkcnt_t
struct 40 5 rw_semaphore
	1225 0 0 count
	1225 64 0 owner
	1227 128 0 osq
	1226 160 0 wait_lock
	1228 192 0 wait_list
struct 16 2 hlist_node
	1011 0 0 next
	1012 64 0 pprev
typedef 2 1535 u16
union 16 2 -
	1536 0 0 i_dentry
	1537 0 0 i_rcu
typedef 8 1538 atomic64_t
union 8 2 -
	318 0 0 i_fop
	1090 0 0 free_inode
struct 192 15 address_space
	137 0 0 host
	1539 64 0 i_pages
	1279 192 0 invalidate_lock
	1540 512 0 gfp_mask
	703 544 0 i_mmap_writable
	1541 576 0 i_mmap
	142 704 0 nrpages
	142 768 0 writeback_index
	143 832 0 a_ops
	142 896 0 flags
	1542 960 0 wb_err
	698 992 0 i_private_lock
	1228 1024 0 i_private_list
	1279 1152 0 i_mmap_rwsem
	146 1472 0 i_private_data
union 8 4 -
	874 0 0 i_pipe
	1091 0 0 i_cdev
	427 0 0 i_link
	159 0 0 i_dir_seq
typedef 4 159 __u32
struct 32 2 timerqueue_node
	100 0 0 node
	708 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	247 0 0 expires
	247 64 0 incr
struct 24 3 task_cputime_atomic
	394 0 0 utime
	394 64 0 stime
	394 128 0 sum_exec_runtime
array 72 1543 3
struct 8 2 -
	264 0 0 seqcount
	145 32 0 lock
struct 16 2 rlimit
	1544 0 0 rlim_cur
	1544 64 0 rlim_max
struct 24 3 -
	738 0 0 next
	738 64 0 prev
	1545 128 0 -
struct 24 3 rb_node
	142 0 0 __rb_parent_color
	659 64 0 rb_right
	659 128 0 rb_left
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
struct 8 1 llist_node
	1363 0 0 next
typedef 8 1546 ktime_t
typedef 8 1547 u64
struct 16 2 -
	142 0 0 _skb_refdst
	1548 64 0 destructor
struct 60 49 -
	1549 0 0 __pkt_type_offset
	731 0 3 pkt_type
	731 3 1 ignore_df
	731 4 1 dst_pending_confirm
	731 5 2 ip_summed
	731 7 1 ooo_okay
	1550 8 0 __mono_tc_offset
	731 8 2 tstamp_type
	731 10 1 tc_at_ingress
	731 11 1 tc_skip_classify
	731 12 1 remcsum_offload
	731 13 1 csum_complete_sw
	731 14 2 csum_level
	731 16 1 inner_protocol_type
	731 17 1 l4_hash
	731 18 1 sw_hash
	731 19 1 no_fcs
	731 20 1 encapsulation
	731 21 1 encap_hdr_csum
	731 22 1 csum_valid
	731 24 2 ndisc_nodetype
	731 26 1 ipvs_property
	731 27 1 nf_trace
	731 28 1 redirected
	731 29 1 from_ingress
	731 30 1 nf_skip_egress
	731 31 1 decrypted
	731 32 1 slow_gro
	731 33 1 csum_not_inet
	731 34 1 unreadable
	731 35 2 tc_depth
	729 48 0 tc_index
	1551 64 0 alloc_cpu
	1552 96 0 -
	1553 128 0 priority
	154 160 0 skb_iif
	1553 192 0 hash
	1554 224 0 -
	1555 256 0 -
	1553 288 0 secmark
	1556 320 0 -
	1557 352 0 -
	729 368 0 inner_transport_header
	729 384 0 inner_network_header
	729 400 0 inner_mac_header
	1558 416 0 protocol
	729 432 0 transport_header
	729 448 0 network_header
	729 464 0 mac_header
struct 60 49 -
	1559 0 0 __pkt_type_offset
	731 0 3 pkt_type
	731 3 1 ignore_df
	731 4 1 dst_pending_confirm
	731 5 2 ip_summed
	731 7 1 ooo_okay
	1560 8 0 __mono_tc_offset
	731 8 2 tstamp_type
	731 10 1 tc_at_ingress
	731 11 1 tc_skip_classify
	731 12 1 remcsum_offload
	731 13 1 csum_complete_sw
	731 14 2 csum_level
	731 16 1 inner_protocol_type
	731 17 1 l4_hash
	731 18 1 sw_hash
	731 19 1 no_fcs
	731 20 1 encapsulation
	731 21 1 encap_hdr_csum
	731 22 1 csum_valid
	731 24 2 ndisc_nodetype
	731 26 1 ipvs_property
	731 27 1 nf_trace
	731 28 1 redirected
	731 29 1 from_ingress
	731 30 1 nf_skip_egress
	731 31 1 decrypted
	731 32 1 slow_gro
	731 33 1 csum_not_inet
	731 34 1 unreadable
	731 35 2 tc_depth
	729 48 0 tc_index
	1551 64 0 alloc_cpu
	1561 96 0 -
	1553 128 0 priority
	154 160 0 skb_iif
	1553 192 0 hash
	1562 224 0 -
	1563 256 0 -
	1553 288 0 secmark
	1564 320 0 -
	1565 352 0 -
	729 368 0 inner_transport_header
	729 384 0 inner_network_header
	729 400 0 inner_mac_header
	1558 416 0 protocol
	729 432 0 transport_header
	729 448 0 network_header
	729 464 0 mac_header
struct 4 1 refcount_struct
	333 0 0 refs
struct 8 1 skb_shared_hwtstamps
	1566 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1567 0 0 tx_timestamp
typedef 16 1568 skb_frag_t
struct 32 2 -
	1569 0 0 -
	1570 128 0 -
struct 16 2 callback_head
	851 0 0 next
	1025 64 0 func
struct 4 1 -
	154 0 0 counter
union 8 2 -
	1571 0 0 skc_addrpair
	1572 0 0 -
union 4 2 -
	159 0 0 skc_hash
	1573 0 0 skc_u16hashes
union 4 2 -
	1574 0 0 skc_portpair
	1575 0 0 -
union 16 2 -
	547 0 0 skc_bind_node
	547 0 0 skc_portaddr_node
struct 16 1 in6_addr
	1576 0 0 in6_u
union 8 3 -
	142 0 0 skc_flags
	725 0 0 skc_listener
	1577 0 0 skc_tw_dr
array 0 154 0
union 16 2 -
	547 0 0 skc_node
	1578 0 0 skc_nulls_node
union 4 3 -
	154 0 0 skc_incoming_cpu
	516 0 0 skc_rcv_wnd
	516 0 0 skc_tw_rcv_nxt
array 0 154 0
union 4 3 -
	516 0 0 skc_rxhash
	516 0 0 skc_window_clamp
	516 0 0 skc_tw_snd_nxt
union 16 2 -
	1579 0 0 -
	1580 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	537 0 0 slock
	154 32 0 owned
	1333 64 0 wq
struct 4 1 refcount_struct
	530 0 0 refs
struct 8 1 -
	1581 0 0 raw_lock
struct 4 1 -
	1582 0 0 val
typedef 8 1583 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 1584 wait_queue_head_t
array 24 137 3
array 216 1585 3
array 24 1586 3
array 288 1587 3
struct 16 1 -
	1588 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	1589 0 0 -
struct 24 2 swait_queue_head
	623 0 0 lock
	67 64 0 task_list
union 4 2 -
	159 0 0 u_flags
	140 0 0 a_flags
struct 16 2 load_weight
	142 0 0 weight
	305 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	247 0 0 last_update_time
	247 64 0 load_sum
	247 128 0 runnable_sum
	305 192 0 util_sum
	305 224 0 period_contrib
	142 256 0 load_avg
	142 320 0 runnable_avg
	142 384 0 util_avg
	159 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 1590 dl_server_pick_f
struct 1024 1 cpumask
	1591 0 0 bits
struct 4 4 -
	389 0 0 blocked
	389 8 0 need_qs
	389 16 0 exp_hint
	389 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	1592 0 0 futex
	1593 0 0 nanosleep
	1594 0 0 poll
typedef 4 154 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	313 0 0 sig
typedef 8 1544 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	1595 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1350 0 0 cpumask
ptr 8 struct llist_node *
array 24 1596 3
array 32 1597 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	247 0 0 base
	247 64 0 size
struct 4224 7 fpu
	159 0 0 last_cpu
	142 64 0 avx512_timestamp
	1598 128 0 fpstate
	1598 192 0 __task_fpstate
	1599 256 0 perm
	1599 384 0 guest_perm
	1600 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 718 __u64
typedef 8 1374 time64_t
typedef 4 154 __s32
typedef 1 254 __u8
typedef 8 1437 __s64
typedef 4 159 __u32
struct 4 1 spinlock
	1601 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 1602 u64
struct 4 1 spinlock
	1603 0 0 -
typedef 8 1604 atomic_long_t
typedef 8 1404 work_func_t
struct 16 4 __call_single_node
	1605 0 0 llist
	1606 64 0 -
	1607 96 0 src
	1607 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	631 0 0 task
struct 4 1 qspinlock
	1608 0 0 -
struct 4 1 raw_spinlock
	903 0 0 raw_lock
typedef 8 1609 notifier_fn_t
ptr 8 struct notifier_block *
array 65 817 65
ptr 8 const struct proc_ns_operations *
typedef 4 1610 refcount_t
struct 16 2 -
	142 0 0 vm_start
	142 64 0 vm_end
struct 8 1 pgprot
	1611 0 0 pgprot
typedef 8 142 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 1612 u64
struct 24 2 vmap_pool
	953 0 0 head
	142 128 0 len
struct 4 1 spinlock
	1613 0 0 -
struct 8 1 rb_root
	659 0 0 rb_node
typedef 8 1614 atomic_long_t
typedef 8 1404 work_func_t
struct 16 2 hlist_node
	1011 0 0 next
	1012 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 718 __u64
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
struct 16 2 callback_head
	851 0 0 next
	1025 64 0 func
array 24 1615 3
union 4 1 -
	1216 0 0 rlock
struct 4 1 refcount_struct
	1616 0 0 refs
typedef 4 994 __kernel_dev_t
struct 16 2 -
	188 0 0 name
	162 64 0 lock
struct 56 4 dev_links_info
	169 0 0 suppliers
	169 128 0 consumers
	169 256 0 defer_sync
	1617 384 0 status
struct 312 55 dev_pm_info
	1618 0 0 power_state
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
	994 64 0 driver_flags
	162 96 0 lock
	169 128 0 entry
	1619 256 0 completion
	1052 512 0 wakeup
	678 576 1 wakeup_path
	678 577 1 syscore
	678 578 1 no_pm_callbacks
	678 579 1 async_in_progress
	678 580 1 smart_suspend
	678 581 1 must_resume
	678 582 1 may_skip_resume
	1620 640 0 suspend_timer
	366 1152 0 timer_expires
	670 1216 0 work
	676 1472 0 wait_queue
	1053 1664 0 wakeirq
	164 1728 0 usage_count
	164 1760 0 child_count
	159 1792 3 disable_depth
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
	159 1824 0 links_count
	1621 1856 0 request
	666 1888 0 runtime_status
	666 1920 0 last_status
	154 1952 0 runtime_error
	154 1984 0 autosuspend_delay
	366 2048 0 last_busy
	366 2112 0 active_time
	366 2176 0 suspended_time
	366 2240 0 accounting_timestamp
	1056 2304 0 subsys_data
	1057 2368 0 set_latency_tolerance
	1058 2432 0 qos
struct 16 2 dev_msi_info
	1059 0 0 domain
	1060 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	1622 0 0 val
struct 4 1 -
	1623 0 0 val
typedef 8 1437 __kernel_loff_t
typedef 8 1437 __s64
typedef 1 254 __u8
typedef 2 160 __u16
struct 8 1 hlist_head
	1011 0 0 first
struct 8 1 -
	1624 0 0 counter
struct 16 2 rb_root_cached
	1625 0 0 rb_root
	659 64 0 rb_leftmost
typedef 4 994 errseq_t
union 4 1 -
	1430 0 0 rlock
typedef 8 1626 wait_queue_func_t
struct 4 1 raw_spinlock
	1627 0 0 raw_lock
typedef 4 1628 atomic_t
typedef 4 1629 uid_t
typedef 4 1630 gid_t
struct 8 2 -
	305 0 0 hash
	305 32 0 len
struct 8 2 -
	145 0 0 lock
	154 32 0 count
struct 4 1 pm_message
	154 0 0 event
int 8 s long long int
struct 8 1 -
	142 0 0 v
union 4 1 -
	1631 0 0 rlock
union 16 2 -
	67 0 0 lru
	1632 0 0 -
union 8 2 -
	146 0 0 private
	1633 0 0 swap
union 4 1 -
	1634 0 0 rlock
struct 8 1 -
	1635 0 0 counter
typedef 8 718 __u64
struct 72 8 mempool_s
	162 0 0 lock
	154 32 0 min_nr
	154 64 0 curr_nr
	479 128 0 elements
	146 192 0 pool_data
	1636 256 0 alloc
	1637 320 0 free
	676 384 0 wait
ptr 8 struct bio *
typedef 8 1638 atomic64_t
struct 4 1 raw_spinlock
	1639 0 0 raw_lock
union 4 1 -
	1640 0 0 rlock
typedef 8 1641 u64
struct 8 1 -
	1642 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 159 __u32
typedef 1 254 __u8
typedef 4 1643 refcount_t
union 16 2 -
	1644 0 0 -
	1645 0 0 full
union 4 1 -
	1646 0 0 rlock
struct 8 1 -
	1647 0 0 counter
typedef 4 1648 raw_spinlock_t
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
ptr 8 struct maple_pnode *
array 248 146 31
struct 16 2 callback_head
	851 0 0 next
	1025 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 142 15
union 128 2 -
	1649 0 0 slot
	1650 0 0 -
array 72 142 9
array 80 146 10
array 80 142 10
struct 2 2 maple_metadata
	254 0 0 end
	254 8 0 gap
array 240 1651 30
struct 0 0 -
struct 16 2 wb_completion
	140 0 0 cnt
	1048 64 0 waitq
struct 4 1 seqcount
	159 0 0 sequence
struct 136 12 -
	247 0 0 ctx_id
	394 64 0 tlb_gen
	142 128 0 next_trim_cpumask
	138 192 0 ldt_usr_sem
	1652 512 0 ldt
	142 576 0 flags
	183 640 0 lock
	146 896 0 vdso
	1653 960 0 vdso_image
	140 1024 0 perf_rdpmc_allowed
	211 1056 0 pkey_allocation_map
	1654 1072 0 execute_only_pkey
ptr 8 struct xol_area *
struct 56 2 mod_tree_node
	202 0 0 mod
	1655 64 0 node
typedef 8 718 __u64
union 4 1 -
	1656 0 0 rlock
struct 4 1 kref
	763 0 0 refcount
typedef 4 1656 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	530 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1657 pm_message_t
struct 32 2 completion
	159 0 0 done
	1658 64 0 wait
struct 64 8 hrtimer
	1659 0 0 node
	775 256 0 _softexpires
	1289 320 0 function
	1290 384 0 base
	554 448 0 state
	554 456 0 is_rel
	554 464 0 is_soft
	554 472 0 is_hard
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
typedef 4 516 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 16 4 -
	67 0 0 lru
	1660 0 0 -
	67 0 0 buddy_list
	67 0 0 pcp_list
union 8 2 -
	142 0 0 index
	142 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 1661 atomic_long_t
struct 16 2 list_head
	428 0 0 next
	428 64 0 prev
typedef 8 1404 work_func_t
typedef 4 1662 arch_spinlock_t
array 81936 1663 5121
array 640 1664 4
array 320 1665 4
array 64 1666 2
array 48 1667 1
array 64 1668 1
struct 16 2 hlist_nulls_node
	1086 0 0 next
	1669 64 0 pprev
array 16 315 2
array 32 1670 1
array 40 1671 2
array 64 1672 8
struct 4 1 raw_spinlock
	1673 0 0 raw_lock
struct 8 1 -
	1674 0 0 counter
typedef 8 639 pgtable_t
struct 4 1 spinlock
	1675 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 1676 u64
union 4 3 -
	681 0 0 val
	1677 0 0 -
	1678 0 0 -
typedef 8 142 __kernel_ulong_t
typedef 8 1679 local64_t
typedef 8 1680 atomic64_t
struct 16 4 __call_single_node
	1681 0 0 llist
	1682 64 0 -
	1683 96 0 src
	1683 112 0 dst
struct 8 1 rcuwait
	631 0 0 task
struct 24 2 wait_queue_head
	1684 0 0 lock
	204 64 0 head
union 4 1 -
	1512 0 0 rlock
struct 16 3 maple_tree
	1685 0 0 -
	159 32 0 ma_flags
	146 64 0 ma_root
typedef 8 1437 __s64
struct 8 1 -
	1686 0 0 raw_lock
struct 4 1 -
	1687 0 0 val
struct 4 1 -
	1688 0 0 val
typedef 4 1275 __kernel_dev_t
typedef 8 1437 __kernel_loff_t
typedef 1 254 __u8
typedef 8 1689 u64
typedef 2 160 __u16
struct 8 1 hlist_head
	1011 0 0 first
struct 16 2 callback_head
	851 0 0 next
	1025 64 0 func
struct 8 1 -
	1690 0 0 counter
struct 16 3 xarray
	698 0 0 xa_lock
	1540 32 0 xa_flags
	146 64 0 xa_head
typedef 4 159 gfp_t
struct 16 2 rb_root_cached
	1266 0 0 rb_root
	659 64 0 rb_leftmost
typedef 4 1275 errseq_t
struct 24 2 posix_cputimer_base
	247 0 0 nextevt
	1691 64 0 tqhead
typedef 8 142 __kernel_ulong_t
union 8 2 -
	1212 0 0 dev
	142 0 0 dev_scratch
typedef 8 1692 s64
typedef 8 718 __u64
ptr 8 void (*)(struct sk_buff *)
array 0 731 0
array 0 731 0
typedef 2 729 u16
union 4 2 -
	1693 0 0 csum
	1694 0 0 -
typedef 4 159 __u32
union 4 2 -
	1695 0 0 vlan_all
	1696 0 0 -
union 4 2 -
	159 0 0 napi_id
	159 0 0 sender_cpu
union 4 2 -
	1553 0 0 mark
	1553 0 0 reserved_tailroom
union 2 2 -
	1558 0 0 inner_protocol
	731 0 0 inner_ipproto
typedef 2 729 __be16
array 0 731 0
array 0 731 0
union 4 2 -
	1693 0 0 csum
	1697 0 0 -
union 4 2 -
	1695 0 0 vlan_all
	1698 0 0 -
union 4 2 -
	159 0 0 napi_id
	159 0 0 sender_cpu
union 4 2 -
	1553 0 0 mark
	1553 0 0 reserved_tailroom
union 2 2 -
	1558 0 0 inner_protocol
	731 0 0 inner_ipproto
union 8 2 -
	1699 0 0 hwtstamp
	146 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	599 0 0 netmem
	159 64 0 len
	159 96 0 offset
union 16 2 -
	415 0 0 slab_list
	1700 0 0 -
union 16 2 -
	1701 0 0 -
	1104 0 0 freelist_counter
typedef 8 1480 __addrpair
struct 8 2 -
	1702 0 0 skc_daddr
	1702 32 0 skc_rcv_saddr
array 4 1150 2
typedef 4 1157 __portpair
struct 4 2 -
	1703 0 0 skc_dport
	1150 16 0 skc_num
union 16 3 -
	1704 0 0 u6_addr8
	1705 0 0 u6_addr16
	1706 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1086 0 0 next
	1669 64 0 pprev
struct 16 2 -
	738 0 0 next
	738 64 0 prev
struct 16 2 sk_buff_list
	738 0 0 next
	738 64 0 prev
typedef 8 1707 arch_rwlock_t
typedef 4 1708 uid_t
typedef 8 1437 __s64
struct 24 2 wait_queue_head
	537 0 0 lock
	514 64 0 head
struct 72 9 mem_dqinfo
	1709 0 0 dqi_format
	154 64 0 dqi_fmt_id
	67 128 0 dqi_dirty_list
	142 256 0 dqi_flags
	159 320 0 dqi_bgrace
	159 352 0 dqi_igrace
	1710 384 0 dqi_max_spc_limit
	1710 448 0 dqi_max_ino_limit
	146 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	1711 0 0 rss
	417 384 0 read_count
	1712 448 0 writer
	221 512 0 waiters
	140 704 0 block
array 16 1088 16
union 4 1 -
	1713 0 0 rlock
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 142 128
struct 40 6 -
	187 0 0 uaddr
	305 64 0 val
	305 96 0 flags
	305 128 0 bitset
	247 192 0 time
	187 256 0 uaddr2
struct 24 4 -
	1714 0 0 clockid
	1715 32 0 type
	1716 64 0 -
	247 128 0 expires
struct 32 5 -
	1717 0 0 ufds
	154 64 0 nfds
	154 96 0 has_timeout
	142 128 0 tv_sec
	142 192 0 tv_nsec
array 128 142 16
struct 8 13 desc_struct
	211 0 0 limit0
	211 16 0 base0
	211 32 8 base1
	211 40 4 type
	211 44 1 s
	211 45 2 dpl
	211 47 1 p
	211 48 4 limit1
	211 52 1 avl
	211 53 1 l
	211 54 1 d
	211 55 1 g
	211 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	247 0 0 __state_perm
	159 64 0 __state_size
	159 96 0 __user_state_size
struct 4160 10 fpstate
	159 0 0 size
	159 32 0 user_size
	247 64 0 xfeatures
	247 128 0 user_xfeatures
	247 192 0 xfd
	159 256 1 is_valloc
	159 257 1 is_guest
	159 258 1 is_confidential
	159 259 1 in_use
	1718 512 0 regs
union 4 1 -
	1719 0 0 rlock
typedef 8 718 __u64
union 4 1 -
	1387 0 0 rlock
typedef 8 1720 atomic64_t
struct 8 1 llist_node
	1363 0 0 next
union 4 2 -
	159 0 0 u_flags
	1721 0 0 a_flags
typedef 2 1722 u16
union 4 3 -
	1721 0 0 val
	1723 0 0 -
	1724 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	1725 0 0 refs
typedef 8 142 pgprotval_t
typedef 8 718 __u64
union 4 1 -
	1726 0 0 rlock
typedef 8 1727 atomic64_t
array 8 142 1
typedef 4 1728 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1729 pm_message_t
struct 32 2 completion
	159 0 0 done
	1730 64 0 wait
struct 64 8 hrtimer
	1731 0 0 node
	1732 256 0 _softexpires
	1289 320 0 function
	1290 384 0 base
	995 448 0 state
	995 456 0 is_rel
	995 464 0 is_soft
	995 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 1733 uid_t
typedef 4 1734 gid_t
typedef 8 1421 s64
struct 8 1 rb_root
	659 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 1735 arch_spinlock_t
struct 4 1 -
	154 0 0 counter
typedef 4 159 __kernel_uid32_t
typedef 4 159 __kernel_gid32_t
struct 4 1 raw_spinlock
	1736 0 0 raw_lock
struct 16 2 -
	146 0 0 __filler
	159 64 0 mlock_count
typedef 8 1737 swp_entry_t
struct 4 1 raw_spinlock
	1738 0 0 raw_lock
typedef 8 1739 s64
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 8 1 -
	1740 0 0 counter
typedef 4 1741 arch_spinlock_t
struct 4 1 raw_spinlock
	1742 0 0 raw_lock
typedef 8 718 __u64
typedef 8 1743 s64
struct 4 1 refcount_struct
	742 0 0 refs
struct 16 2 -
	146 0 0 freelist
	142 64 0 counter
typedef 16 1744 freelist_full_t
struct 4 1 raw_spinlock
	1745 0 0 raw_lock
typedef 8 1746 s64
struct 4 1 raw_spinlock
	1747 0 0 raw_lock
array 128 146 16
struct 128 2 -
	1748 0 0 pad
	1472 960 0 meta
ptr 8 struct maple_alloc *
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
typedef 2 1749 s16
struct 48 1 latch_tree_node
	1750 0 0 node
struct 4 1 raw_spinlock
	1751 0 0 raw_lock
struct 4 1 pm_message
	154 0 0 event
struct 24 2 swait_queue_head
	1483 0 0 lock
	514 64 0 task_list
struct 32 2 timerqueue_node
	1752 0 0 node
	775 192 0 expires
struct 16 2 -
	146 0 0 __filler
	159 64 0 mlock_count
typedef 8 1753 atomic64_t
struct 4 1 qspinlock
	1754 0 0 -
struct 16 2 zoneref
	1755 0 0 zone
	154 64 0 zone_idx
array 160 1756 2
array 80 1757 2
array 32 142 4
array 48 1758 2
array 64 1759 2
ptr 8 struct hlist_nulls_node **
array 32 142 4
array 20 154 5
struct 8 1 hlist_nulls_head
	1086 0 0 first
typedef 4 1760 arch_spinlock_t
typedef 8 1761 s64
union 4 1 -
	1448 0 0 rlock
typedef 8 718 __u64
struct 2 2 -
	1762 0 0 locked
	1762 8 0 pending
struct 4 2 -
	1683 0 0 locked_pending
	1683 16 0 tail
struct 8 1 -
	205 0 0 a
struct 8 1 -
	1763 0 0 counter
struct 8 1 llist_node
	1363 0 0 next
union 4 2 -
	159 0 0 u_flags
	681 0 0 a_flags
typedef 2 1764 u16
typedef 4 1765 spinlock_t
union 4 2 -
	698 0 0 ma_lock
	1766 0 0 ma_external_lock
typedef 8 1767 arch_rwlock_t
typedef 4 1768 uid_t
typedef 4 1769 gid_t
typedef 8 718 __u64
typedef 8 1527 s64
struct 16 1 timerqueue_head
	141 0 0 rb_root
typedef 8 1437 __s64
typedef 4 1553 __wsum
struct 4 2 -
	729 0 0 csum_start
	729 16 0 csum_offset
typedef 4 1553 u32
struct 4 2 -
	1558 0 0 vlan_proto
	729 16 0 vlan_tci
struct 4 2 -
	729 0 0 csum_start
	729 16 0 csum_offset
struct 4 2 -
	1558 0 0 vlan_proto
	729 16 0 vlan_tci
typedef 8 1770 ktime_t
struct 16 2 -
	420 0 0 next
	154 64 0 slabs
struct 16 2 -
	146 0 0 freelist
	1771 64 0 -
typedef 4 1157 __be32
typedef 2 1150 __be16
array 16 1146 16
array 16 1703 8
array 16 1702 4
struct 8 2 qrwlock
	1772 0 0 -
	1751 32 0 wait_lock
typedef 4 159 __kernel_uid32_t
ptr 8 struct quota_format_type *
typedef 8 1437 qsize_t
struct 48 4 rcu_sync
	154 0 0 gp_state
	154 32 0 gp_count
	221 64 0 gp_wait
	229 256 0 cb_head
struct 8 1 rcuwait
	631 0 0 task
struct 4 1 raw_spinlock
	1773 0 0 raw_lock
typedef 4 1774 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	1775 0 0 rmtp
	1776 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	1777 0 0 fsave
	1778 0 0 fxsave
	1779 0 0 soft
	1780 0 0 xsave
	1781 0 0 __padding
struct 4 1 raw_spinlock
	1782 0 0 raw_lock
struct 8 1 -
	1783 0 0 counter
typedef 4 1784 atomic_t
typedef 2 160 __u16
struct 2 2 -
	1785 0 0 locked
	1785 8 0 pending
struct 4 2 -
	1607 0 0 locked_pending
	1607 16 0 tail
typedef 4 1786 atomic_t
struct 4 1 raw_spinlock
	1787 0 0 raw_lock
struct 8 1 -
	1788 0 0 counter
struct 4 1 -
	154 0 0 counter
struct 4 1 pm_message
	154 0 0 event
struct 24 2 swait_queue_head
	1017 0 0 lock
	169 64 0 task_list
struct 32 2 timerqueue_node
	1789 0 0 node
	1732 192 0 expires
typedef 8 1624 ktime_t
typedef 4 159 __kernel_uid32_t
typedef 4 159 __kernel_gid32_t
struct 4 1 qspinlock
	1790 0 0 -
typedef 4 1791 arch_spinlock_t
struct 8 1 -
	142 0 0 val
typedef 4 1792 arch_spinlock_t
typedef 8 1437 __s64
typedef 8 1793 s64
struct 4 1 qspinlock
	1794 0 0 -
typedef 4 1795 arch_spinlock_t
typedef 8 1437 __s64
typedef 16 1796 u128
typedef 4 1797 arch_spinlock_t
typedef 8 1437 __s64
typedef 4 1798 arch_spinlock_t
array 120 146 15
typedef 2 620 __s16
array 48 100 2
typedef 4 1799 arch_spinlock_t
struct 24 3 rb_node
	142 0 0 __rb_parent_color
	659 64 0 rb_right
	659 128 0 rb_left
struct 8 1 -
	1770 0 0 counter
union 4 3 -
	140 0 0 val
	1800 0 0 -
	1801 0 0 -
ptr 8 struct zone *
array 80 67 5
array 40 598 5
array 24 142 3
array 32 250 4
struct 4 1 qspinlock
	1802 0 0 -
typedef 8 1437 __s64
typedef 1 1803 u8
typedef 8 1804 s64
typedef 2 160 __u16
struct 4 1 spinlock
	1805 0 0 -
typedef 0 1806 lockdep_map_p
struct 8 2 qrwlock
	1807 0 0 -
	1673 32 0 wait_lock
typedef 4 159 __kernel_uid32_t
typedef 4 159 __kernel_gid32_t
typedef 8 1808 s64
union 8 2 -
	142 0 0 counters
	1809 0 0 -
union 4 2 -
	530 0 0 cnts
	1810 0 0 -
typedef 4 1811 arch_spinlock_t
typedef 4 154 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	305 0 0 cwd
	305 32 0 swd
	305 64 0 twd
	305 96 0 fip
	305 128 0 fcs
	305 160 0 foo
	305 192 0 fos
	1812 224 0 st_space
	305 864 0 status
struct 512 11 fxregs_state
	211 0 0 cwd
	211 16 0 swd
	211 32 0 twd
	211 48 0 fop
	1813 64 0 -
	305 192 0 mxcsr
	305 224 0 mxcsr_mask
	1814 256 0 st_space
	1815 1280 0 xmm_space
	1816 3328 0 padding
	1817 3712 0 -
struct 136 16 swregs_state
	305 0 0 cwd
	305 32 0 swd
	305 64 0 twd
	305 96 0 fip
	305 128 0 fcs
	305 160 0 foo
	305 192 0 fos
	1812 224 0 st_space
	389 864 0 ftop
	389 872 0 changed
	389 880 0 lookahead
	389 888 0 no_update
	389 896 0 rm
	389 904 0 alimit
	1818 960 0 info
	305 1024 0 entry_eip
struct 576 3 xregs_state
	1778 0 0 i387
	1819 4096 0 header
	1820 4608 0 extended_state_area
array 4096 389 4096
typedef 4 1821 arch_spinlock_t
typedef 8 1822 s64
struct 4 1 -
	154 0 0 counter
typedef 1 1823 u8
struct 4 1 -
	154 0 0 counter
typedef 4 1824 arch_spinlock_t
typedef 8 1825 s64
struct 24 3 rb_node
	142 0 0 __rb_parent_color
	659 64 0 rb_right
	659 128 0 rb_left
union 4 3 -
	164 0 0 val
	1826 0 0 -
	1827 0 0 -
struct 4 1 qspinlock
	1828 0 0 -
struct 4 1 qspinlock
	1829 0 0 -
typedef 8 1437 __s64
union 4 3 -
	658 0 0 val
	1830 0 0 -
	1831 0 0 -
struct 4 1 qspinlock
	1832 0 0 -
typedef 16 1833 __u128
struct 4 1 qspinlock
	1834 0 0 -
struct 4 1 qspinlock
	1835 0 0 -
struct 4 1 qspinlock
	1836 0 0 -
struct 2 2 -
	389 0 0 locked
	389 8 0 pending
struct 4 2 -
	211 0 0 locked_pending
	211 16 0 tail
union 4 3 -
	703 0 0 val
	1837 0 0 -
	1838 0 0 -
typedef 1 254 __u8
typedef 8 1437 __s64
union 4 1 -
	1251 0 0 rlock
struct 0 0 -
union 4 2 -
	703 0 0 cnts
	1839 0 0 -
typedef 8 1437 __s64
struct 4 3 -
	159 0 16 inuse
	159 16 15 objects
	159 31 1 frozen
struct 4 2 -
	554 0 0 wlocked
	1840 8 0 __lstate
struct 4 1 qspinlock
	1841 0 0 -
array 80 305 20
union 16 2 -
	1842 0 0 -
	1843 0 0 -
array 128 305 32
array 256 305 64
array 48 305 12
union 48 2 -
	1816 0 0 padding1
	1816 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	247 0 0 xfeatures
	247 64 0 xcomp_bv
	1844 128 0 reserved
array 0 389 0
struct 4 1 qspinlock
	1845 0 0 -
typedef 8 1437 __s64
typedef 1 254 __u8
struct 4 1 qspinlock
	1846 0 0 -
typedef 8 1437 __s64
struct 2 2 -
	995 0 0 locked
	995 8 0 pending
struct 4 2 -
	999 0 0 locked_pending
	999 16 0 tail
union 4 3 -
	333 0 0 val
	1847 0 0 -
	1848 0 0 -
union 4 3 -
	1849 0 0 val
	1850 0 0 -
	1851 0 0 -
struct 2 2 -
	1852 0 0 locked
	1852 8 0 pending
struct 4 2 -
	1853 0 0 locked_pending
	1853 16 0 tail
union 4 3 -
	607 0 0 val
	1854 0 0 -
	1855 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	742 0 0 val
	1856 0 0 -
	1857 0 0 -
union 4 3 -
	1858 0 0 val
	1859 0 0 -
	1860 0 0 -
union 4 3 -
	530 0 0 val
	1861 0 0 -
	1862 0 0 -
struct 2 2 -
	1276 0 0 locked
	1276 8 0 pending
struct 4 2 -
	1281 0 0 locked_pending
	1281 16 0 tail
struct 4 2 -
	1276 0 0 wlocked
	1863 8 0 __lstate
array 3 554 3
union 4 3 -
	1864 0 0 val
	1865 0 0 -
	1866 0 0 -
struct 16 2 -
	247 0 0 rip
	247 64 0 rdp
struct 16 4 -
	305 0 0 fip
	305 32 0 fcs
	305 64 0 foo
	305 96 0 fos
array 48 247 6
union 4 3 -
	1867 0 0 val
	1868 0 0 -
	1869 0 0 -
union 4 3 -
	1870 0 0 val
	1871 0 0 -
	1872 0 0 -
struct 2 2 -
	1873 0 0 locked
	1873 8 0 pending
struct 4 2 -
	1551 0 0 locked_pending
	1551 16 0 tail
typedef 4 1874 atomic_t
struct 2 2 -
	1875 0 0 locked
	1875 8 0 pending
struct 4 2 -
	1876 0 0 locked_pending
	1876 16 0 tail
typedef 1 1877 u8
typedef 2 1878 u16
struct 2 2 -
	1879 0 0 locked
	1879 8 0 pending
struct 4 2 -
	1880 0 0 locked_pending
	1880 16 0 tail
struct 2 2 -
	1100 0 0 locked
	1100 8 0 pending
struct 4 2 -
	1881 0 0 locked_pending
	1881 16 0 tail
typedef 4 1882 atomic_t
struct 2 2 -
	1883 0 0 locked
	1883 8 0 pending
struct 4 2 -
	1884 0 0 locked_pending
	1884 16 0 tail
struct 2 2 -
	554 0 0 locked
	554 8 0 pending
struct 4 2 -
	500 0 0 locked_pending
	500 16 0 tail
array 3 1276 3
typedef 4 1885 atomic_t
struct 2 2 -
	1886 0 0 locked
	1886 8 0 pending
struct 4 2 -
	1887 0 0 locked_pending
	1887 16 0 tail
typedef 4 1888 atomic_t
struct 2 2 -
	1889 0 0 locked
	1889 8 0 pending
struct 4 2 -
	1890 0 0 locked_pending
	1890 16 0 tail
typedef 4 1891 atomic_t
struct 2 2 -
	1892 0 0 locked
	1892 8 0 pending
struct 4 2 -
	1893 0 0 locked_pending
	1893 16 0 tail
typedef 1 731 u8
struct 4 1 -
	154 0 0 counter
typedef 1 1894 u8
typedef 2 1895 u16
typedef 1 254 __u8
typedef 2 160 __u16
typedef 1 737 u8
typedef 2 1896 u16
typedef 2 1897 u16
struct 4 1 -
	154 0 0 counter
typedef 1 1898 u8
typedef 2 1899 u16
struct 4 1 -
	154 0 0 counter
typedef 1 1900 u8
typedef 2 1901 u16
struct 4 1 -
	154 0 0 counter
typedef 1 1902 u8
typedef 2 1903 u16
struct 4 1 -
	154 0 0 counter
typedef 1 1904 u8
typedef 2 1905 u16
typedef 1 254 __u8
typedef 2 160 __u16
typedef 2 160 __u16
typedef 2 160 __u16
typedef 1 254 __u8
typedef 2 160 __u16
typedef 1 254 __u8
typedef 2 160 __u16
typedef 1 254 __u8
typedef 2 160 __u16
typedef 1 254 __u8
typedef 2 160 __u16
symbols 174
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
end
