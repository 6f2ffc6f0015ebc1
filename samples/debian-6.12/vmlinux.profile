kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names a4cca0f0dbe78033
types 1903
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
struct 192 15 address_space
	135 0 0 host
	133 64 0 i_pages
	136 192 0 invalidate_lock
	137 512 0 gfp_mask
	138 544 0 i_mmap_writable
	139 576 0 i_mmap
	140 704 0 nrpages
	140 768 0 writeback_index
	141 832 0 a_ops
	140 896 0 flags
	142 960 0 wb_err
	143 992 0 i_private_lock
	66 1024 0 i_private_list
	136 1152 0 i_mmap_rwsem
	144 1472 0 i_private_data
struct 4 2 anon_vma_name
	145 0 0 kref
	146 32 0 name
struct 1592 2 bdev_inode
	147 0 0 bdev
	148 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	149 0 0 -
	150 512 0 run_work
	151 1216 0 cpumask
	152 1280 0 next_cpu
	152 1312 0 next_cpu_batch
	140 1344 0 flags
	144 1408 0 sched_data
	153 1472 0 queue
	154 1536 0 fq
	144 1600 0 driver_data
	155 1664 0 ctx_map
	156 1920 0 dispatch_from
	157 1984 0 dispatch_busy
	158 2016 0 type
	158 2032 0 nr_ctx
	159 2048 0 ctxs
	160 2112 0 dispatch_wait_lock
	161 2176 0 dispatch_wait
	162 2496 0 wait_index
	163 2560 0 tags
	163 2624 0 sched_tags
	157 2688 0 numa_node
	157 2720 0 queue_num
	162 2752 0 nr_active
	164 2816 0 cpuhp_online
	164 2944 0 cpuhp_dead
	165 3072 0 kobj
	166 3584 0 debugfs_dir
	166 3648 0 sched_debugfs_dir
	167 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	168 0 0 ops
	169 64 0 map
	157 448 0 nr_maps
	157 480 0 nr_hw_queues
	157 512 0 queue_depth
	157 544 0 reserved_tags
	157 576 0 cmd_size
	152 608 0 numa_node
	157 640 0 timeout
	157 672 0 flags
	144 704 0 driver_data
	170 768 0 tags
	163 832 0 shared_tags
	171 896 0 tag_list_lock
	167 1152 0 tag_list
	172 1280 0 srcu
struct 184 9 blk_mq_tags
	157 0 0 nr_tags
	157 32 0 nr_reserved_tags
	157 64 0 active_queues
	173 128 0 bitmap_tags
	173 640 0 breserved_tags
	174 1152 0 rqs
	174 1216 0 static_rqs
	167 1280 0 page_list
	160 1408 0 lock
struct 968 23 block_device
	175 0 0 bd_start_sect
	175 64 0 bd_nr_sectors
	176 128 0 bd_disk
	153 192 0 bd_queue
	177 256 0 bd_stats
	140 320 0 bd_stamp
	138 384 0 __bd_flags
	178 416 0 bd_dev
	179 448 0 bd_mapping
	138 512 0 bd_openers
	143 544 0 bd_size_lock
	144 576 0 bd_claiming
	144 640 0 bd_holder
	180 704 0 bd_holder_ops
	181 768 0 bd_holder_lock
	152 1024 0 bd_holders
	182 1088 0 bd_holder_dir
	138 1152 0 bd_fsfreeze_count
	181 1216 0 bd_fsfreeze_mutex
	183 1472 0 bd_meta_info
	152 1536 0 bd_writers
	144 1600 0 bd_security
	41 1664 0 bd_device
struct 232 23 btf
	144 0 0 data
	184 64 0 types
	185 128 0 resolved_ids
	185 192 0 resolved_sizes
	186 256 0 strings
	144 320 0 nohdr_data
	187 384 0 hdr
	188 576 0 nr_types
	188 608 0 types_size
	188 640 0 data_size
	189 672 0 refcnt
	188 704 0 id
	190 768 0 rcu
	191 896 0 kfunc_set_tab
	192 960 0 dtor_kfunc_tab
	193 1024 0 struct_meta_tab
	194 1088 0 struct_ops_tab
	195 1152 0 base_btf
	188 1216 0 start_id
	188 1248 0 start_str_off
	196 1280 0 name
	197 1728 0 kernel_btf
	198 1792 0 base_id_map
struct 48 5 btf_module
	199 0 0 list
	200 128 0 module
	195 192 0 btf
	201 256 0 sysfs_attr
	152 320 0 flags
struct 64 9 buffer_page
	202 0 0 list
	203 128 0 write
	157 192 0 read
	203 256 0 entries
	140 320 0 real_end
	157 384 0 order
	204 416 30 id
	204 446 1 range
	205 448 0 page
struct 2304 43 cgroup
	36 0 0 self
	140 1664 0 flags
	152 1728 0 level
	152 1760 0 max_depth
	152 1792 0 nr_descendants
	152 1824 0 nr_dying_descendants
	152 1856 0 max_descendants
	152 1888 0 nr_populated_csets
	152 1920 0 nr_populated_domain_children
	152 1952 0 nr_populated_threaded_children
	152 1984 0 nr_threaded_children
	157 2016 0 kill_seq
	206 2048 0 kn
	207 2112 0 procs_file
	207 2560 0 events_file
	208 3008 0 psi_files
	209 4352 0 subtree_control
	209 4368 0 subtree_ss_mask
	209 4384 0 old_subtree_control
	209 4400 0 old_subtree_ss_mask
	210 4416 0 subsys
	211 5312 0 nr_dying_subsys
	212 5760 0 root
	66 5824 0 cset_links
	213 5952 0 e_csets
	214 7744 0 dom_cgrp
	214 7808 0 old_dom_cgrp
	215 7872 0 rstat_cpu
	66 7936 0 rstat_css_list
	216 8192 0 _pad_
	214 8192 0 rstat_flush_next
	217 8256 0 last_bstat
	217 8512 0 bstat
	218 8768 0 prev_cputime
	66 8960 0 pidlists
	181 9088 0 pidlist_mutex
	219 9344 0 offline_waitq
	220 9536 0 release_agent_work
	221 9792 0 psi
	222 9856 0 bpf
	223 18048 0 freezer
	224 18176 0 bpf_cgrp_storage
	225 18240 0 ancestors
struct 6592 11 cgroup_root
	226 0 0 kf_root
	157 64 0 subsys_mask
	152 96 0 hierarchy_id
	66 128 0 root_list
	227 256 0 rcu
	33 512 0 cgrp
	214 18944 0 cgrp_ancestor_storage
	138 19008 0 nr_cgrps
	157 19040 0 flags
	228 19072 0 release_agent_path
	229 51840 0 name
struct 256 32 cgroup_subsys
	230 0 0 css_alloc
	231 64 0 css_online
	232 128 0 css_offline
	232 192 0 css_released
	232 256 0 css_free
	232 320 0 css_reset
	232 384 0 css_killed
	233 448 0 css_rstat_flush
	234 512 0 css_extra_stat_show
	234 576 0 css_local_stat_show
	235 640 0 can_attach
	236 704 0 cancel_attach
	236 768 0 attach
	237 832 0 post_attach
	238 896 0 can_fork
	239 960 0 cancel_fork
	240 1024 0 fork
	240 1088 0 exit
	240 1152 0 release
	232 1216 0 bind
	241 1280 1 early_init
	241 1281 1 implicit_on_dfl
	241 1282 1 threaded
	152 1312 0 id
	186 1344 0 name
	186 1408 0 legacy_name
	212 1472 0 root
	53 1536 0 css_idr
	66 1728 0 cfts
	242 1856 0 dfl_cftypes
	242 1920 0 legacy_cftypes
	157 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	214 0 0 cgroup
	243 64 0 ss
	244 128 0 refcnt
	66 256 0 sibling
	66 384 0 children
	66 512 0 rstat_css_node
	152 640 0 id
	157 672 0 flags
	245 704 0 serial_nr
	138 768 0 online_cnt
	220 832 0 destroy_work
	246 1088 0 destroy_rwork
	247 1536 0 parent
	152 1600 0 nr_descendants
struct 184 26 cred
	248 0 0 usage
	249 64 0 uid
	250 96 0 gid
	249 128 0 suid
	250 160 0 sgid
	249 192 0 euid
	250 224 0 egid
	249 256 0 fsuid
	250 288 0 fsgid
	157 320 0 securebits
	251 384 0 cap_inheritable
	251 448 0 cap_permitted
	251 512 0 cap_effective
	251 576 0 cap_bset
	251 640 0 cap_ambient
	252 704 0 jit_keyring
	253 768 0 session_keyring
	253 832 0 process_keyring
	253 896 0 thread_keyring
	253 960 0 request_key_auth
	144 1024 0 security
	254 1088 0 user
	255 1152 0 user_ns
	256 1216 0 ucounts
	257 1280 0 group_info
	258 1344 0 -
struct 592 22 css_set
	210 0 0 subsys
	259 896 0 refcount
	260 960 0 dom_cset
	214 1024 0 dfl_cgrp
	152 1088 0 nr_tasks
	66 1152 0 tasks
	66 1280 0 mg_tasks
	66 1408 0 dying_tasks
	66 1536 0 task_iters
	213 1664 0 e_cset_node
	66 3456 0 threaded_csets
	66 3584 0 threaded_csets_node
	261 3712 0 hlist
	66 3840 0 cgrp_links
	66 3968 0 mg_src_preload_node
	66 4096 0 mg_dst_preload_node
	66 4224 0 mg_node
	214 4352 0 mg_src_cgrp
	214 4416 0 mg_dst_cgrp
	260 4480 0 mg_dst_cset
	241 4544 0 dead
	227 4608 0 callback_head
struct 192 16 dentry
	157 0 0 d_flags
	262 32 0 d_seq
	263 64 0 d_hash
	166 192 0 d_parent
	264 256 0 d_name
	135 384 0 d_inode
	265 448 0 d_iname
	266 768 0 d_op
	267 832 0 d_sb
	140 896 0 d_time
	144 960 0 d_fsdata
	268 1024 0 d_lockref
	269 1088 0 -
	261 1216 0 d_sib
	270 1344 0 d_children
	271 1408 0 d_u
struct 128 13 dentry_operations
	272 0 0 d_revalidate
	272 64 0 d_weak_revalidate
	273 128 0 d_hash
	274 192 0 d_compare
	275 256 0 d_delete
	276 320 0 d_init
	277 384 0 d_release
	277 448 0 d_prune
	278 512 0 d_iput
	279 576 0 d_dname
	280 640 0 d_automount
	281 704 0 d_manage
	282 768 0 d_real
struct 760 47 device
	283 0 0 kobj
	284 512 0 parent
	285 576 0 p
	186 640 0 init_name
	286 704 0 type
	287 768 0 bus
	288 832 0 driver
	144 896 0 platform_data
	144 960 0 driver_data
	289 1024 0 driver_override
	181 1152 0 mutex
	290 1408 0 links
	291 1856 0 power
	292 4352 0 pm_domain
	293 4416 0 em_pd
	294 4480 0 msi
	295 4608 0 dma_ops
	296 4672 0 dma_mask
	245 4736 0 coherent_dma_mask
	245 4800 0 bus_dma_limit
	297 4864 0 dma_range_map
	298 4928 0 dma_parms
	66 4992 0 dma_pools
	299 5120 0 dma_io_tlb_mem
	300 5184 0 archdata
	301 5184 0 of_node
	302 5248 0 fwnode
	152 5312 0 numa_node
	178 5344 0 devt
	303 5376 0 id
	143 5408 0 devres_lock
	66 5440 0 devres_head
	304 5568 0 class
	305 5632 0 groups
	306 5696 0 release
	307 5760 0 iommu_group
	308 5824 0 iommu
	309 5888 0 physical_location
	310 5952 0 removable
	241 5984 1 offline_disabled
	241 5985 1 offline
	241 5986 1 of_node_reused
	241 5987 1 state_synced
	241 5988 1 can_match
	241 5989 1 dma_skip_sync
	241 5990 1 dma_iommu
	311 6016 0 flags
struct 56 6 fdtable
	157 0 0 max_fds
	312 64 0 fd
	313 128 0 close_on_exec
	313 192 0 open_fds
	313 256 0 full_fds_bits
	314 320 0 rcu
struct 184 19 file
	248 0 0 f_count
	143 64 0 f_lock
	315 96 0 f_mode
	316 128 0 f_op
	179 192 0 f_mapping
	144 256 0 private_data
	135 320 0 f_inode
	157 384 0 f_flags
	157 416 0 f_iocb_flags
	317 448 0 f_cred
	318 512 0 f_path
	319 640 0 -
	320 896 0 f_pos
	144 960 0 f_security
	321 1024 0 f_owner
	142 1088 0 f_wb_err
	142 1120 0 f_sb_err
	322 1152 0 f_ep
	323 1216 0 -
struct 72 17 file_system_type
	186 0 0 name
	152 64 0 fs_flags
	324 128 0 init_fs_context
	325 192 0 parameters
	326 256 0 mount
	327 320 0 kill_sb
	200 384 0 owner
	328 448 0 next
	270 512 0 fs_supers
	329 576 0 s_lock_key
	329 576 0 s_umount_key
	329 576 0 s_vfs_rename_key
	330 576 0 s_writers_key
	329 576 0 i_lock_key
	329 576 0 i_mutex_key
	329 576 0 invalidate_lock_key
	329 576 0 i_mutex_dir_key
struct 704 11 files_struct
	331 0 0 count
	332 32 0 resize_in_progress
	333 64 0 resize_wait
	334 256 0 fdt
	42 320 0 fdtab
	335 1024 0 file_lock
	157 1056 0 next_fd
	336 1088 0 close_on_exec_init
	336 1152 0 open_fds_init
	336 1216 0 full_fds_bits_init
	337 1280 0 fd_array
struct 256 4 folio
	338 0 0 -
	339 512 0 -
	340 1024 0 -
	341 1536 0 -
struct 88 2 free_area
	342 0 0 free_list
	140 640 0 nr_free
struct 24 4 ftrace_page
	343 0 0 next
	344 64 0 records
	152 128 0 index
	152 160 0 order
struct 56 6 gen_pool
	345 0 0 lock
	346 64 0 chunks
	152 192 0 min_alloc_order
	347 256 0 algo
	144 320 0 data
	186 384 0 name
struct 56 7 gen_pool_chunk
	346 0 0 next_chunk
	348 128 0 avail
	349 192 0 phys_addr
	144 256 0 owner
	140 320 0 start_addr
	140 384 0 end_addr
	350 448 0 bits
struct 776 40 gendisk
	152 0 0 major
	152 32 0 first_minor
	152 64 0 minors
	351 96 0 disk_name
	158 352 0 events
	158 368 0 event_flags
	352 384 0 part_tbl
	353 512 0 part0
	354 576 0 fops
	153 640 0 queue
	144 704 0 private_data
	355 768 0 bio_split
	152 3904 0 flags
	140 3968 0 state
	171 4032 0 open_mutex
	157 4288 0 open_partitions
	356 4352 0 bdi
	165 4416 0 queue_kobj
	182 4928 0 slave_dir
	167 4992 0 slave_bdevs
	357 5120 0 random
	162 5184 0 sync_io
	358 5248 0 ev
	157 5312 0 nr_zones
	157 5344 0 zone_capacity
	157 5376 0 last_zone_capacity
	313 5440 0 conv_zones_bitmap
	157 5504 0 zone_wplugs_hash_bits
	162 5536 0 nr_zone_wplugs
	160 5568 0 zone_wplugs_lock
	359 5632 0 zone_wplugs_pool
	322 5696 0 zone_wplugs_hash
	360 5760 0 zone_wplugs_wq
	361 5824 0 cdi
	152 5888 0 node_id
	362 5952 0 bb
	363 6016 0 lockdep_map
	364 6016 0 diskseq
	365 6080 0 open_mode
	366 6144 0 ia_ranges
struct 32920 20 hstate
	367 0 0 resize_lock
	368 256 0 resize_key
	152 256 0 next_nid_to_alloc
	152 288 0 next_nid_to_free
	157 320 0 order
	157 352 0 demote_order
	140 384 0 mask
	140 448 0 max_huge_pages
	140 512 0 nr_huge_pages
	140 576 0 free_huge_pages
	140 640 0 resv_huge_pages
	140 704 0 surplus_huge_pages
	140 768 0 nr_overcommit_huge_pages
	369 832 0 hugepage_activelist
	370 960 0 hugepage_freelists
	371 132032 0 max_huge_pages_node
	371 164800 0 nr_huge_pages_node
	371 197568 0 free_huge_pages_node
	371 230336 0 surplus_huge_pages_node
	372 263104 0 name
struct 24 3 idr
	133 0 0 idr_rt
	157 128 0 idr_base
	157 160 0 idr_next
struct 16 2 inet_bind_hashbucket
	373 0 0 lock
	374 64 0 chain
struct 8 1 inet_ehash_bucket
	375 0 0 chain
struct 128 12 inet_hashinfo
	376 0 0 ehash
	377 64 0 ehash_locks
	157 128 0 ehash_mask
	157 160 0 ehash_locks_mask
	378 192 0 bind_bucket_cachep
	379 256 0 bhash
	378 320 0 bind2_bucket_cachep
	379 384 0 bhash2
	157 448 0 bhash_size
	157 480 0 lhash2_mask
	380 512 0 lhash2
	381 576 0 pernet
struct 16 2 inet_listen_hashbucket
	373 0 0 lock
	375 64 0 nulls_head
struct 624 57 inode
	382 0 0 i_mode
	158 16 0 i_opflags
	249 32 0 i_uid
	250 64 0 i_gid
	157 96 0 i_flags
	383 128 0 i_acl
	383 192 0 i_default_acl
	384 256 0 i_op
	267 320 0 i_sb
	179 384 0 i_mapping
	144 448 0 i_security
	140 512 0 i_ino
	385 576 0 -
	178 608 0 i_rdev
	320 640 0 i_size
	386 704 0 i_atime_sec
	386 768 0 i_mtime_sec
	386 832 0 i_ctime_sec
	303 896 0 i_atime_nsec
	303 928 0 i_mtime_nsec
	303 960 0 i_ctime_nsec
	303 992 0 i_generation
	143 1024 0 i_lock
	158 1056 0 i_bytes
	387 1072 0 i_blkbits
	388 1080 0 i_write_hint
	389 1088 0 i_blocks
	303 1152 0 i_state
	136 1216 0 i_rwsem
	140 1536 0 dirtied_when
	140 1600 0 dirtied_time_when
	261 1664 0 i_hash
	66 1792 0 i_io_list
	390 1920 0 i_wb
	152 1984 0 i_wb_frn_winner
	209 2016 0 i_wb_frn_avg_time
	209 2032 0 i_wb_frn_history
	66 2048 0 i_lru
	66 2176 0 i_sb_list
	66 2304 0 i_wb_list
	391 2432 0 -
	392 2560 0 i_version
	392 2624 0 i_sequence
	138 2688 0 i_count
	138 2720 0 i_dio_count
	138 2752 0 i_writecount
	138 2784 0 i_readcount
	393 2816 0 -
	394 2880 0 i_flctx
	23 2944 0 i_data
	66 4480 0 i_devices
	395 4608 0 -
	396 4672 0 i_fsnotify_mask
	397 4736 0 i_fsnotify_marks
	398 4800 0 i_crypt_info
	399 4864 0 i_verity_info
	144 4928 0 i_private
struct 112 8 io_tlb_mem
	400 0 0 defpool
	140 512 0 nslabs
	166 576 0 debugfs
	401 640 0 force_bounce
	401 648 0 for_alloc
	402 704 0 total_used
	402 768 0 used_hiwater
	402 832 0 transient_nslabs
struct 136 14 kernfs_node
	138 0 0 count
	138 32 0 active
	206 64 0 parent
	186 128 0 name
	99 192 0 rb
	403 384 0 ns
	157 448 0 hash
	158 480 0 flags
	382 496 0 mode
	404 512 0 -
	245 768 0 id
	144 832 0 priv
	405 896 0 iattr
	227 960 0 rcu
struct 8408 27 kmem_cache
	406 0 0 cpu_slab
	407 64 0 lock_key
	408 64 0 flags
	140 128 0 min_partial
	157 192 0 size
	157 224 0 object_size
	409 256 0 reciprocal_size
	157 320 0 offset
	157 352 0 cpu_partial
	157 384 0 cpu_partial_slabs
	410 416 0 oo
	410 448 0 min
	411 480 0 allocflags
	152 512 0 refcount
	412 576 0 ctor
	157 640 0 inuse
	157 672 0 align
	157 704 0 red_left_pad
	186 768 0 name
	413 832 0 list
	414 960 0 kobj
	140 1472 0 random
	157 1536 0 remote_node_defrag_ratio
	415 1600 0 random_seq
	157 1664 0 useroffset
	157 1696 0 usersize
	416 1728 0 node
struct 32 4 kmem_cache_cpu
	417 0 0 -
	418 128 0 slab
	418 192 0 partial
	419 256 0 lock
struct 64 6 kmem_cache_node
	420 0 0 list_lock
	140 64 0 nr_partial
	413 128 0 partial
	421 256 0 nr_slabs
	421 320 0 total_objects
	413 384 0 full
struct 96 4 kset
	66 0 0 list
	143 128 0 list_lock
	283 192 0 kobj
	422 704 0 uevent_ops
struct 112 9 kthread
	140 0 0 flags
	157 64 0 cpu
	152 96 0 result
	423 128 0 threadfn
	144 192 0 data
	424 256 0 parked
	424 512 0 exited
	247 768 0 blkcg_css
	425 832 0 full_name
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
struct 256 1 maple_node
	427 0 0 -
struct 16 3 maple_tree
	428 0 0 -
	157 32 0 ma_flags
	144 64 0 ma_root
struct 1728 29 mem_cgroup
	36 0 0 css
	429 1664 0 id
	430 2048 0 memory
	431 4096 0 -
	66 6144 0 memory_peaks
	66 6272 0 swap_peaks
	143 6400 0 peaks_lock
	220 6464 0 high_work
	432 6720 0 vmpressure
	241 7680 0 oom_group
	152 7712 0 swappiness
	207 7744 0 events_file
	207 8192 0 events_local_file
	207 8640 0 swap_events_file
	433 9088 0 vmstats
	434 9152 0 memory_events
	434 9728 0 memory_events_local
	245 10304 0 socket_pressure
	152 10368 0 kmemcg_id
	435 10432 0 objcg
	435 10496 0 orig_objcg
	66 10560 0 objcg_list
	436 10688 0 vmstats_percpu
	66 10752 0 cgwb_list
	437 10880 0 cgwb_domain
	438 11840 0 cgwb_frn
	439 13120 0 deferred_split_queue
	440 13376 0 mm_list
	441 13568 0 nodeinfo
struct 16 2 mem_section
	140 0 0 section_mem_map
	442 64 0 usage
struct 24 3 mem_section_usage
	227 0 0 rcu
	311 128 0 subsection_map
	443 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	444 0 0 stock_lock
	445 0 0 cached
	157 64 0 nr_pages
	435 128 0 cached_objcg
	446 192 0 cached_pgdat
	157 256 0 nr_bytes
	152 288 0 nr_slab_reclaimable_b
	152 320 0 nr_slab_unreclaimable_b
	447 384 0 work
	140 640 0 flags
struct 1448 7 memcg_vmstats
	448 0 0 state
	449 2432 0 events
	448 3840 0 state_local
	449 6272 0 events_local
	448 7680 0 state_pending
	449 10112 0 events_pending
	450 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	157 0 0 stats_updates
	436 64 0 parent
	433 128 0 vmstats
	448 192 0 state
	449 2624 0 events
	448 4032 0 state_prev
	449 6464 0 events_prev
struct 16 2 memory_stat
	186 0 0 name
	157 64 0 idx
struct 1344 2 mm_struct
	451 0 0 -
	452 10752 0 cpu_bitmap
struct 32 4 mod_kallsyms
	453 0 0 symtab
	157 64 0 num_symtab
	425 128 0 strtab
	425 192 0 typetab
struct 1280 74 module
	1 0 0 state
	66 64 0 list
	454 192 0 name
	455 640 0 mkobj
	456 1408 0 modinfo_attrs
	186 1472 0 version
	186 1536 0 srcversion
	182 1600 0 holders_dir
	457 1664 0 syms
	458 1728 0 crcs
	157 1792 0 num_syms
	181 1856 0 param_lock
	459 2112 0 kp
	157 2176 0 num_kp
	157 2208 0 num_gpl_syms
	457 2240 0 gpl_syms
	458 2304 0 gpl_crcs
	241 2368 0 using_gplonly_symbols
	241 2376 0 sig_ok
	241 2384 0 async_probe_requested
	157 2400 0 num_exentries
	460 2432 0 extable
	461 2496 0 init
	462 2560 0 mem
	463 6592 0 arch
	140 6784 0 taints
	157 6848 0 num_bugs
	66 6912 0 bug_list
	464 7040 0 bug_table
	465 7104 0 kallsyms
	77 7168 0 core_kallsyms
	466 7424 0 sect_attrs
	467 7488 0 notes_attrs
	425 7552 0 args
	144 7616 0 percpu
	157 7680 0 percpu_size
	144 7744 0 noinstr_text_start
	157 7808 0 noinstr_text_size
	157 7840 0 num_tracepoints
	468 7872 0 tracepoints_ptrs
	157 7936 0 num_srcu_structs
	469 8000 0 srcu_struct_ptrs
	157 8064 0 num_bpf_raw_events
	470 8128 0 bpf_raw_events
	157 8192 0 btf_data_size
	157 8224 0 btf_base_data_size
	144 8256 0 btf_data
	144 8320 0 btf_base_data
	471 8384 0 jump_entries
	157 8448 0 num_jump_entries
	157 8480 0 num_trace_bprintk_fmt
	472 8512 0 trace_bprintk_fmt_start
	473 8576 0 trace_events
	157 8640 0 num_trace_events
	474 8704 0 trace_evals
	157 8768 0 num_trace_evals
	157 8800 0 num_ftrace_callsites
	313 8832 0 ftrace_callsites
	144 8896 0 kprobes_text_start
	157 8960 0 kprobes_text_size
	313 9024 0 kprobe_blacklist
	157 9088 0 num_kprobe_blacklist
	152 9120 0 num_static_call_sites
	475 9152 0 static_call_sites
	241 9216 0 klp
	241 9224 0 klp_alive
	476 9280 0 klp_info
	66 9344 0 source_list
	66 9472 0 target_list
	237 9600 0 exit
	138 9664 0 refcnt
	152 9696 0 its_num_pages
	477 9728 0 its_page_array
	478 9792 0 dyndbg_info
struct 48 4 module_use
	479 0 0 source_list
	479 128 0 target_list
	200 256 0 source
	200 320 0 target
struct 336 28 mount
	480 0 0 mnt_hash
	481 128 0 mnt_parent
	166 192 0 mnt_mountpoint
	482 256 0 mnt
	483 512 0 -
	484 704 0 mnt_pcp
	485 768 0 mnt_mounts
	485 896 0 mnt_child
	485 1024 0 mnt_instance
	186 1152 0 mnt_devname
	485 1216 0 mnt_list
	485 1344 0 mnt_expire
	485 1472 0 mnt_share
	485 1600 0 mnt_slave_list
	485 1728 0 mnt_slave
	481 1856 0 mnt_master
	486 1920 0 mnt_ns
	487 1984 0 mnt_mp
	488 2048 0 -
	485 2176 0 mnt_umounting
	397 2304 0 mnt_fsnotify_marks
	489 2368 0 mnt_fsnotify_mask
	152 2400 0 mnt_id
	490 2432 0 mnt_id_unique
	152 2496 0 mnt_group_id
	152 2528 0 mnt_expiry_mark
	491 2560 0 mnt_pins
	491 2624 0 mnt_stuck_children
struct 2496 176 net_device
	492 0 0 __cacheline_group_begin__net_device_read_tx
	493 0 0 -
	494 64 0 netdev_ops
	495 128 0 header_ops
	496 192 0 _tx
	497 256 0 gso_partial_features
	157 320 0 real_num_tx_queues
	157 352 0 gso_max_size
	157 384 0 gso_ipv4_max_size
	498 416 0 gso_max_segs
	499 432 0 num_tc
	157 448 0 mtu
	158 480 0 needed_headroom
	500 496 0 tc_to_txq
	501 1024 0 xps_maps
	502 1152 0 nf_hooks_egress
	503 1216 0 tcx_egress
	504 1280 0 __cacheline_group_end__net_device_read_tx
	505 1280 0 __cacheline_group_begin__net_device_read_txrx
	506 1280 0 -
	140 1344 0 state
	157 1408 0 flags
	158 1440 0 hard_header_len
	507 1456 8 pcpu_stat_type
	497 1472 0 features
	508 1536 0 ip6_ptr
	509 1600 0 __cacheline_group_end__net_device_read_txrx
	510 1600 0 __cacheline_group_begin__net_device_read_rx
	511 1600 0 xdp_prog
	512 1664 0 ptype_specific
	152 1792 0 ifindex
	157 1824 0 real_num_rx_queues
	513 1856 0 _rx
	140 1920 0 gro_flush_timeout
	514 1984 0 napi_defer_hard_irqs
	157 2016 0 gro_max_size
	157 2048 0 gro_ipv4_max_size
	515 2112 0 rx_handler
	144 2176 0 rx_handler_data
	516 2240 0 nd_net
	517 2304 0 npinfo
	503 2368 0 tcx_ingress
	518 2432 0 __cacheline_group_end__net_device_read_rx
	519 2432 0 name
	520 2560 0 name_node
	521 2624 0 ifalias
	140 2688 0 mem_end
	140 2752 0 mem_start
	140 2816 0 base_addr
	512 2880 0 dev_list
	512 3008 0 napi_list
	512 3136 0 unreg_list
	512 3264 0 close_list
	512 3392 0 ptype_all
	522 3520 0 adj_list
	523 3776 0 xdp_features
	524 3840 0 xdp_metadata_ops
	525 3904 0 xsk_tx_metadata_ops
	158 3968 0 gflags
	158 3984 0 needed_tailroom
	497 4032 0 hw_features
	497 4096 0 wanted_features
	497 4160 0 vlan_features
	497 4224 0 hw_enc_features
	497 4288 0 mpls_features
	497 4352 0 mangleid_features
	157 4416 0 min_mtu
	157 4448 0 max_mtu
	158 4480 0 type
	252 4496 0 min_header_len
	252 4504 0 name_assign_type
	152 4512 0 group
	526 4544 0 stats
	527 6016 0 core_stats
	528 6080 0 carrier_up_count
	528 6112 0 carrier_down_count
	529 6144 0 ethtool_ops
	530 6208 0 l3mdev_ops
	531 6272 0 ndisc_ops
	532 6336 0 xfrmdev_ops
	533 6400 0 tlsdev_ops
	157 6464 0 operstate
	252 6496 0 link_mode
	252 6504 0 if_port
	252 6512 0 dma
	534 6520 0 perm_addr
	252 6776 0 addr_assign_type
	252 6784 0 addr_len
	252 6792 0 upper_level
	252 6800 0 lower_level
	158 6816 0 neigh_priv_len
	158 6832 0 dev_id
	158 6848 0 dev_port
	152 6880 0 irq
	514 6912 0 priv_len
	535 6944 0 addr_list_lock
	536 6976 0 uc
	536 7232 0 mc
	536 7488 0 dev_addrs
	537 7744 0 queues_kset
	157 7808 0 promiscuity
	157 7840 0 allmulti
	538 7872 0 uc_promisc
	539 7936 0 ip_ptr
	540 8000 0 vlan_info
	541 8064 0 tipc_ptr
	542 8128 0 mpls_ptr
	543 8192 0 dev_addr
	157 8256 0 num_rx_queues
	157 8288 0 xdp_zc_max_segs
	496 8320 0 ingress_queue
	502 8384 0 nf_hooks_ingress
	534 8448 0 broadcast
	544 8704 0 rx_cpu_rmap
	545 8768 0 index_hlist
	157 8896 0 num_tx_queues
	546 8960 0 qdisc
	157 9024 0 tx_queue_len
	535 9056 0 tx_global_lock
	547 9088 0 xdp_bulkq
	548 9152 0 qdisc_hash
	549 10176 0 watchdog_timer
	152 10496 0 watchdog_timeo
	535 10528 0 watchdog_lock
	538 10560 0 watchdog_ref_held
	514 10592 0 proto_down_reason
	512 10624 0 todo_list
	550 10752 0 pcpu_refcnt
	551 10816 0 refcnt_tracker
	512 10816 0 link_watch_list
	552 10944 0 reg_state
	538 10952 0 dismantle
	553 10960 16 rtnl_link_state
	538 10976 0 needs_free_netdev
	554 11008 0 priv_destructor
	144 11072 0 ml_priv
	555 11136 0 ml_priv_type
	556 11200 0 garp_port
	557 11264 0 mrp_port
	558 11328 0 dm_private
	559 11392 0 dev
	560 17472 0 sysfs_groups
	561 17728 0 sysfs_rx_queue_group
	562 17792 0 rtnl_link_ops
	563 17856 0 stat_ops
	564 17920 0 queue_mgmt_ops
	157 17984 0 tso_max_size
	498 18016 0 tso_max_segs
	565 18048 0 dcbnl_ops
	566 18112 0 prio_tc_map
	567 18240 0 priomap
	568 18304 0 link_topo
	569 18368 0 phydev
	570 18432 0 sfp_bus
	571 18496 0 qdisc_tx_busylock
	538 18560 0 proto_down
	538 18568 0 threaded
	140 18576 1 see_all_hwtstamp_requests
	140 18577 1 change_proto_down
	140 18578 1 netns_immutable
	140 18579 1 fcoe_mtu
	512 18624 0 net_notifier_list
	572 18752 0 macsec_ops
	573 18816 0 udp_tunnel_nic_info
	574 18880 0 udp_tunnel_nic
	575 18944 0 ethtool
	576 19008 0 xdp_state
	577 19392 0 dev_addr_shadow
	578 19648 0 linkwatch_dev_tracker
	578 19648 0 watchdog_dev_tracker
	578 19648 0 dev_registered_tracker
	579 19648 0 offload_xstats_l3
	580 19712 0 devlink_port
	581 19776 0 page_pools
	582 19840 0 irq_moder
	583 19968 0 priv
struct 72 9 nsproxy
	259 0 0 count
	584 64 0 uts_ns
	585 128 0 ipc_ns
	486 192 0 mnt_ns
	586 256 0 pid_ns_for_children
	587 320 0 net_ns
	588 384 0 time_ns
	588 448 0 time_ns_for_children
	589 512 0 cgroup_ns
struct 48 4 obj_cgroup
	244 0 0 refcnt
	445 128 0 memcg
	138 192 0 nr_charged_bytes
	590 256 0 -
struct 64 5 page
	140 0 0 flags
	591 64 0 -
	592 384 0 -
	138 416 0 _refcount
	140 448 0 memcg_data
struct 1664 28 page_pool
	593 0 0 p
	152 384 0 cpuid
	594 416 0 pages_state_hold_cnt
	381 448 1 has_init_callback
	381 449 1 dma_map
	381 450 1 dma_sync
	381 451 1 dma_sync_for_cpu
	595 512 0 __cacheline_group_begin__frag
	596 512 0 frag_users
	597 576 0 frag_page
	157 640 0 frag_offset
	598 704 0 __cacheline_group_end__frag
	599 768 0 __cacheline_group_pad__frag
	600 768 0 release_dw
	412 1472 0 disconnect
	140 1536 0 defer_start
	140 1600 0 defer_warn
	594 1664 0 xdp_mem_id
	601 2048 0 alloc
	602 10752 0 ring
	144 12288 0 mp_priv
	603 12352 0 mp_ops
	604 12416 0 dma_mapped
	605 12544 0 pages_state_release_cnt
	606 12576 0 user_cnt
	607 12608 0 destroy_cnt
	608 12672 0 slow
	609 12928 0 user
struct 192 17 pcpu_chunk
	610 0 0 list
	152 128 0 free_bytes
	611 160 0 chunk_md
	313 448 0 bound_map
	144 512 0 base_addr
	313 576 0 alloc_map
	612 640 0 md_blocks
	144 704 0 data
	613 768 0 immutable
	613 776 0 isolated
	152 800 0 start_offset
	152 832 0 end_offset
	614 896 0 obj_exts
	152 960 0 nr_pages
	152 992 0 nr_populated
	152 1024 0 nr_empty_pop_pages
	615 1088 0 populated
struct 48 2 per_cpu_nodestat
	616 0 0 stat_threshold
	617 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	143 0 0 lock
	152 32 0 count
	152 64 0 high
	152 96 0 high_min
	152 128 0 high_max
	152 160 0 batch
	387 192 0 flags
	387 200 0 alloc_factor
	387 208 0 expire
	618 224 0 free_count
	213 256 0 lists
struct 64 3 per_cpu_zonestat
	619 0 0 vm_stat_diff
	616 96 0 stat_threshold
	620 128 0 vm_numa_event
struct 40 4 percpu_counter
	621 0 0 lock
	622 64 0 count
	66 128 0 list
	623 256 0 counters
struct 56 7 percpu_ref_data
	248 0 0 count
	624 64 0 release
	624 128 0 confirm_switch
	241 192 1 force_atomic
	241 193 1 allow_reinit
	227 256 0 rcu
	625 384 0 ref
struct 174464 43 pglist_data
	626 0 0 node_zones
	627 61440 0 node_zonelists
	152 1372416 0 nr_zones
	143 1372448 0 node_size_lock
	140 1372480 0 node_start_pfn
	140 1372544 0 node_present_pages
	140 1372608 0 node_spanned_pages
	152 1372672 0 node_id
	219 1372736 0 kswapd_wait
	219 1372928 0 pfmemalloc_wait
	628 1373120 0 reclaim_wait
	138 1373888 0 nr_writeback_throttled
	140 1373952 0 nr_reclaim_start
	181 1374016 0 kswapd_lock
	629 1374272 0 kswapd
	152 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	152 1374400 0 kswapd_failures
	152 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	219 1374528 0 kcompactd_wait
	629 1374720 0 kcompactd
	241 1374784 0 proactive_compact_trigger
	140 1374848 0 totalreserve_pages
	140 1374912 0 min_unmapped_pages
	140 1374976 0 min_slab_pages
	216 1375232 0 _pad1_
	140 1375232 0 first_deferred_pfn
	439 1375296 0 deferred_split_queue
	157 1375552 0 nbp_rl_start
	140 1375616 0 nbp_rl_nr_cand
	157 1375680 0 nbp_threshold
	157 1375712 0 nbp_th_start
	140 1375744 0 nbp_th_nr_cand
	630 1375808 0 __lruvec
	140 1388288 0 flags
	631 1388352 0 mm_walk
	632 1390016 0 memcg_lru
	216 1392128 0 _pad2_
	633 1392128 0 per_cpu_nodestats
	634 1392192 0 vm_stat
	635 1395200 0 memtier
	636 1395264 0 mf_stats
struct 40 6 pipe_buffer
	637 0 0 page
	157 64 0 offset
	157 96 0 len
	638 128 0 ops
	157 192 0 flags
	140 256 0 private
struct 168 19 pipe_inode_info
	639 0 0 mutex
	640 256 0 rd_wait
	640 448 0 wr_wait
	157 640 0 head
	157 672 0 tail
	157 704 0 max_usage
	157 736 0 ring_size
	157 768 0 nr_accounted
	157 800 0 readers
	157 832 0 writers
	157 864 0 files
	157 896 0 r_counter
	157 928 0 w_counter
	641 960 0 poll_usage
	637 1024 0 tmp_page
	642 1088 0 fasync_readers
	642 1152 0 fasync_writers
	643 1216 0 bufs
	254 1280 0 user
struct 24 2 prb_desc
	644 0 0 state_var
	645 64 0 text_blk_lpos
struct 88 8 printk_info
	646 0 0 seq
	646 64 0 ts_nsec
	647 128 0 text_len
	648 144 0 facility
	648 152 5 flags
	648 157 3 level
	649 160 0 caller_id
	650 192 0 dev_info
struct 88 3 printk_ringbuffer
	651 0 0 desc_ring
	652 384 0 text_data_ring
	644 640 0 fail
struct 64 8 ptdesc
	140 0 0 __page_flags
	653 64 0 -
	140 192 0 __page_mapping
	654 256 0 -
	655 320 0 -
	157 384 0 __page_type
	656 416 0 __page_refcount
	140 448 0 pt_memcg_data
struct 24 3 rb_node
	140 0 0 __rb_parent_color
	657 64 0 rb_right
	657 128 0 rb_left
struct 968 62 request_queue
	144 0 0 queuedata
	658 64 0 elevator
	168 128 0 mq_ops
	156 192 0 queue_ctx
	140 256 0 queue_flags
	157 320 0 rq_timeout
	157 352 0 queue_depth
	659 384 0 refs
	157 416 0 nr_hw_queues
	352 448 0 hctx_table
	660 576 0 q_usage_counter
	661 704 0 io_lock_cls_key
	363 704 0 io_lockdep_map
	661 704 0 q_lock_cls_key
	363 704 0 q_lockdep_map
	662 704 0 last_merge
	160 768 0 queue_lock
	152 800 0 quiesce_depth
	176 832 0 disk
	182 896 0 mq_kobj
	663 960 0 limits
	284 2304 0 dev
	664 2368 0 rpm_status
	162 2400 0 pm_only
	665 2432 0 stats
	666 2496 0 rq_qos
	171 2560 0 rq_qos_mutex
	152 2816 0 id
	140 2880 0 nr_requests
	667 2944 0 timeout
	668 3264 0 timeout_work
	162 3520 0 nr_active_requests_shared_tags
	163 3584 0 sched_shared_tags
	167 3648 0 icq_list
	669 3776 0 blkcg_pols
	670 3840 0 root_blkg
	167 3904 0 blkg_list
	171 4032 0 blkcg_mutex
	152 4288 0 node
	160 4320 0 requeue_lock
	167 4352 0 requeue_list
	150 4480 0 requeue_work
	671 5184 0 blk_trace
	154 5248 0 fq
	167 5312 0 flush_list
	171 5440 0 sysfs_lock
	171 5696 0 sysfs_dir_lock
	171 5952 0 limits_lock
	167 6208 0 unused_hctx_list
	160 6336 0 unused_hctx_lock
	152 6368 0 mq_freeze_depth
	672 6400 0 td
	673 6464 0 callback_head
	674 6592 0 mq_freeze_wq
	171 6784 0 mq_freeze_lock
	675 7040 0 tag_set
	167 7104 0 tag_set_list
	166 7232 0 debugfs_dir
	166 7296 0 sched_debugfs_dir
	166 7360 0 rqos_debugfs_dir
	171 7424 0 debugfs_mutex
	676 7680 0 mq_sysfs_init_done
struct 64 8 resource
	677 0 0 start
	677 64 0 end
	186 128 0 name
	140 192 0 flags
	140 256 0 desc
	678 320 0 parent
	678 384 0 sibling
	678 448 0 child
struct 560 49 ring_buffer_per_cpu
	152 0 0 cpu
	679 32 0 record_disabled
	679 64 0 resize_disabled
	680 128 0 buffer
	681 192 0 reader_lock
	682 224 0 lock
	683 256 0 lock_key
	684 256 0 free_page
	140 384 0 nr_pages
	157 448 0 current_context
	426 512 0 pages
	140 576 0 cnt
	685 640 0 head_page
	685 704 0 tail_page
	685 768 0 commit_page
	685 832 0 reader_page
	140 896 0 lost_events
	140 960 0 last_overrun
	140 1024 0 nest
	203 1088 0 entries_bytes
	203 1152 0 entries
	203 1216 0 overrun
	203 1280 0 commit_overrun
	203 1344 0 dropped_events
	203 1408 0 committing
	203 1472 0 commits
	203 1536 0 pages_touched
	203 1600 0 pages_lost
	203 1664 0 pages_read
	596 1728 0 last_pages_touch
	686 1792 0 shortest_full
	140 1856 0 read
	140 1920 0 read_bytes
	687 1984 0 write_stamp
	687 2048 0 before_stamp
	688 2112 0 event_stamp
	689 2432 0 read_stamp
	140 2496 0 pages_removed
	157 2560 0 mapped
	157 2592 0 user_mapped
	690 2624 0 mapping_lock
	313 2880 0 subbuf_ids
	691 2944 0 meta_page
	692 3008 0 ring_meta
	596 3072 0 nr_pages_to_update
	202 3136 0 new_pages
	693 3264 0 update_pages_work
	694 3520 0 update_done
	695 3776 0 irq_work
struct 752 13 shmem_inode_info
	696 0 0 lock
	157 32 0 seals
	140 64 0 flags
	140 128 0 alloced
	140 192 0 swapped
	697 256 0 -
	698 512 0 i_crtime
	699 640 0 policy
	700 768 0 xattrs
	140 896 0 fallocend
	157 960 0 fsflags
	701 992 0 stop_eviction
	702 1024 0 vfs_inode
struct 1104 65 signal_struct
	259 0 0 sigcnt
	138 32 0 live
	152 64 0 nr_threads
	152 96 0 quick_threads
	66 128 0 thread_head
	219 256 0 wait_chldexit
	629 448 0 curr_target
	703 512 0 shared_pending
	270 704 0 multiprocess
	152 768 0 group_exit_code
	152 800 0 notify_count
	629 832 0 group_exec_task
	152 896 0 group_stop_count
	157 928 0 flags
	704 960 0 core_state
	157 1024 1 is_child_subreaper
	157 1025 1 has_child_subreaper
	157 1056 0 next_posix_timer_id
	270 1088 0 posix_timers
	705 1152 0 real_timer
	706 1664 0 it_real_incr
	707 1728 0 it
	708 1984 0 cputimer
	709 2176 0 posix_cputimers
	710 2816 0 pids
	138 3072 0 tick_dep_mask
	711 3136 0 tty_old_pgrp
	152 3200 0 leader
	712 3264 0 tty
	713 3328 0 autogroup
	714 3392 0 stats_lock
	245 3456 0 utime
	245 3520 0 stime
	245 3584 0 cutime
	245 3648 0 cstime
	245 3712 0 gtime
	245 3776 0 cgtime
	218 3840 0 prev_cputime
	140 4032 0 nvcsw
	140 4096 0 nivcsw
	140 4160 0 cnvcsw
	140 4224 0 cnivcsw
	140 4288 0 min_flt
	140 4352 0 maj_flt
	140 4416 0 cmin_flt
	140 4480 0 cmaj_flt
	140 4544 0 inblock
	140 4608 0 oublock
	140 4672 0 cinblock
	140 4736 0 coublock
	140 4800 0 maxrss
	140 4864 0 cmaxrss
	715 4928 0 ioac
	716 5376 0 sum_sched_runtime
	717 5440 0 rlim
	718 7488 0 pacct
	719 7936 0 stats
	157 8000 0 audit_tty
	720 8064 0 tty_audit_buf
	241 8128 0 oom_flag_origin
	618 8144 0 oom_score_adj
	618 8160 0 oom_score_adj_min
	721 8192 0 oom_mm
	181 8256 0 cred_guard_mutex
	136 8512 0 exec_update_lock
struct 232 28 sk_buff
	722 0 0 -
	723 192 0 sk
	724 256 0 -
	725 320 0 cb
	726 704 0 -
	140 832 0 _nfct
	157 896 0 len
	157 928 0 data_len
	727 960 0 mac_len
	727 976 0 hdr_len
	727 992 0 queue_mapping
	728 1008 0 __cloned_offset
	729 1008 1 cloned
	729 1009 1 nohdr
	729 1010 2 fclone
	729 1012 1 peeked
	729 1013 1 head_frag
	729 1014 1 pfmemalloc
	729 1015 1 pp_recycle
	729 1016 0 active_extensions
	730 1024 0 -
	731 1504 0 tail
	731 1536 0 end
	732 1600 0 head
	732 1664 0 data
	157 1728 0 truesize
	733 1760 0 users
	734 1792 0 extensions
struct 320 14 skb_shared_info
	735 0 0 flags
	735 8 0 meta_len
	735 16 0 nr_frags
	735 24 0 tx_flags
	158 32 0 gso_size
	158 48 0 gso_segs
	736 64 0 frag_list
	737 128 0 -
	157 192 0 gso_type
	594 224 0 tskey
	605 256 0 dataref
	157 288 0 xdp_frags_size
	144 320 0 destructor_arg
	738 384 0 frags
struct 64 6 slab
	140 0 0 __page_flags
	378 64 0 slab_cache
	739 128 0 -
	157 384 0 __page_type
	740 416 0 __page_refcount
	140 448 0 obj_exts
struct 776 107 sock
	741 0 0 __sk_common
	742 1088 0 __cacheline_group_begin__sock_write_rx
	528 1088 0 sk_drops
	743 1120 0 sk_peek_off
	744 1152 0 sk_error_queue
	744 1344 0 sk_receive_queue
	745 1536 0 sk_backlog
	746 1728 0 __cacheline_group_end__sock_write_rx
	747 1728 0 __cacheline_group_begin__sock_read_rx
	748 1728 0 sk_rx_dst
	152 1792 0 sk_rx_dst_ifindex
	514 1824 0 sk_rx_dst_cookie
	157 1856 0 sk_ll_usec
	157 1888 0 sk_napi_id
	498 1920 0 sk_busy_poll_budget
	552 1936 0 sk_prefer_busy_poll
	552 1944 0 sk_userlocks
	152 1952 0 sk_rcvbuf
	749 1984 0 sk_filter
	750 2048 0 -
	751 2112 0 sk_data_ready
	596 2176 0 sk_rcvtimeo
	152 2240 0 sk_rcvlowat
	752 2272 0 __cacheline_group_end__sock_read_rx
	753 2272 0 __cacheline_group_begin__sock_read_rxtx
	152 2272 0 sk_err
	754 2304 0 sk_socket
	445 2368 0 sk_memcg
	755 2432 0 sk_policy
	756 2560 0 __cacheline_group_end__sock_read_rxtx
	757 2560 0 __cacheline_group_begin__sock_write_rxtx
	758 2560 0 sk_lock
	514 2816 0 sk_reserved_mem
	152 2848 0 sk_forward_alloc
	514 2880 0 sk_tsflags
	759 2912 0 __cacheline_group_end__sock_write_rxtx
	760 2912 0 __cacheline_group_begin__sock_write_tx
	152 2912 0 sk_write_pending
	528 2944 0 sk_omem_alloc
	152 2976 0 sk_sndbuf
	152 3008 0 sk_wmem_queued
	761 3040 0 sk_wmem_alloc
	140 3072 0 sk_tsq_flags
	762 3136 0 -
	744 3200 0 sk_write_queue
	514 3392 0 sk_dst_pending_confirm
	514 3424 0 sk_pacing_status
	763 3456 0 sk_frag
	764 3584 0 -
	140 3904 0 sk_pacing_rate
	528 3968 0 sk_zckey
	528 4000 0 sk_tskey
	765 4032 0 __cacheline_group_end__sock_write_tx
	766 4032 0 __cacheline_group_begin__sock_read_tx
	140 4032 0 sk_max_pacing_rate
	596 4096 0 sk_sndtimeo
	514 4160 0 sk_priority
	514 4192 0 sk_mark
	748 4224 0 sk_dst_cache
	497 4288 0 sk_route_caps
	767 4352 0 sk_validate_xmit_skb
	498 4416 0 sk_gso_type
	498 4432 0 sk_gso_max_segs
	157 4448 0 sk_gso_max_size
	768 4480 0 sk_allocation
	514 4512 0 sk_txhash
	552 4544 0 sk_pacing_shift
	538 4552 0 sk_use_task_frag
	769 4560 0 __cacheline_group_end__sock_read_tx
	552 4560 1 sk_gso_disabled
	552 4561 1 sk_kern_sock
	552 4562 1 sk_no_check_tx
	552 4563 1 sk_no_check_rx
	552 4568 0 sk_shutdown
	498 4576 0 sk_type
	498 4592 0 sk_protocol
	140 4608 0 sk_lingertime
	770 4672 0 sk_prot_creator
	771 4736 0 sk_callback_lock
	152 4800 0 sk_err_soft
	514 4832 0 sk_ack_backlog
	514 4864 0 sk_max_ack_backlog
	772 4896 0 sk_uid
	535 4928 0 sk_peer_lock
	152 4960 0 sk_bind_phc
	711 4992 0 sk_peer_pid
	317 5056 0 sk_peer_cred
	773 5120 0 sk_stamp
	152 5184 0 sk_disconnects
	552 5216 0 sk_txrehash
	552 5224 0 sk_clockid
	552 5232 1 sk_txtime_deadline_mode
	552 5233 1 sk_txtime_report_errors
	552 5234 6 sk_txtime_unused
	144 5248 0 sk_user_data
	144 5312 0 sk_security
	774 5376 0 sk_cgrp_data
	751 5504 0 sk_state_change
	751 5568 0 sk_write_space
	751 5632 0 sk_error_report
	775 5696 0 sk_backlog_rcv
	751 5760 0 sk_destruct
	776 5824 0 sk_reuseport_cb
	224 5888 0 sk_bpf_storage
	777 5952 0 sk_rcu
	778 6080 0 ns_tracker
	779 6080 0 sk_user_frags
struct 128 7 socket
	780 0 0 state
	618 32 0 type
	140 64 0 flags
	781 128 0 file
	723 192 0 sk
	782 256 0 ops
	783 512 0 wq
struct 1408 65 super_block
	66 0 0 s_list
	178 128 0 s_dev
	252 160 0 s_blocksize_bits
	140 192 0 s_blocksize
	320 256 0 s_maxbytes
	328 320 0 s_type
	784 384 0 s_op
	785 448 0 dq_op
	786 512 0 s_qcop
	787 576 0 s_export_op
	140 640 0 s_flags
	140 704 0 s_iflags
	140 768 0 s_magic
	166 832 0 s_root
	136 896 0 s_umount
	152 1216 0 s_count
	138 1248 0 s_active
	144 1280 0 s_security
	788 1344 0 s_xattr
	789 1408 0 s_cop
	790 1472 0 s_master_keys
	791 1536 0 s_vop
	792 1600 0 s_encoding
	793 1664 0 s_encoding_flags
	794 1728 0 s_roots
	66 1792 0 s_mounts
	353 1920 0 s_bdev
	781 1984 0 s_bdev_file
	356 2048 0 s_bdi
	795 2112 0 s_mtd
	261 2176 0 s_instances
	157 2304 0 s_quota_types
	796 2368 0 s_dquot
	797 4864 0 s_writers
	144 7296 0 s_fs_info
	303 7360 0 s_time_gran
	386 7424 0 s_time_min
	386 7488 0 s_time_max
	303 7552 0 s_fsnotify_mask
	798 7616 0 s_fsnotify_info
	799 7680 0 s_id
	800 7936 0 s_uuid
	387 8064 0 s_uuid_len
	801 8072 0 s_sysfs_name
	157 8384 0 s_max_links
	181 8448 0 s_vfs_rename_mutex
	186 8704 0 s_subtype
	266 8768 0 s_d_op
	802 8832 0 s_shrink
	248 8896 0 s_remove_count
	152 8960 0 s_readonly_remount
	142 8992 0 s_wb_err
	360 9024 0 s_dio_done_wq
	270 9088 0 s_pins
	255 9152 0 s_user_ns
	803 9216 0 s_dentry_lru
	803 9600 0 s_inode_lru
	227 9984 0 rcu
	220 10112 0 destroy_work
	181 10368 0 s_sync_lock
	152 10624 0 s_stack_depth
	143 10752 0 s_inode_list_lock
	66 10816 0 s_inodes
	143 10944 0 s_inode_wblist_lock
	66 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	804 0 0 map
	140 64 0 length
	805 128 0 lock
struct 680 32 swap_info_struct
	244 0 0 users
	140 128 0 flags
	618 192 0 prio
	806 256 0 list
	807 576 0 type
	157 608 0 max
	732 640 0 swap_map
	313 704 0 zeromap
	808 768 0 cluster_info
	66 832 0 free_clusters
	66 960 0 full_clusters
	809 1088 0 nonfull_clusters
	809 2368 0 frag_clusters
	810 3648 0 frag_cluster_nr
	157 3968 0 lowest_bit
	157 4000 0 highest_bit
	157 4032 0 pages
	157 4064 0 inuse_pages
	157 4096 0 cluster_next
	157 4128 0 cluster_nr
	415 4160 0 cluster_next_cpu
	811 4224 0 percpu_cluster
	812 4288 0 swap_extent_root
	353 4352 0 bdev
	781 4416 0 swap_file
	813 4480 0 comp
	143 4736 0 lock
	143 4768 0 cont_lock
	220 4800 0 discard_work
	220 5056 0 reclaim_work
	66 5312 0 discard_clusters
	814 5440 0 avail_lists
struct 16 4 taint_flag
	815 0 0 c_true
	815 8 0 c_false
	816 16 0 module
	186 64 0 desc
struct 9792 262 task_struct
	115 0 0 thread_info
	157 192 0 __state
	157 224 0 saved_state
	144 256 0 stack
	259 320 0 usage
	157 352 0 flags
	157 384 0 ptrace
	152 416 0 on_cpu
	817 448 0 wake_entry
	157 576 0 wakee_flips
	140 640 0 wakee_flip_decay_ts
	629 704 0 last_wakee
	152 768 0 recent_used_cpu
	152 800 0 wake_cpu
	152 832 0 on_rq
	152 864 0 prio
	152 896 0 static_prio
	152 928 0 normal_prio
	157 960 0 rt_priority
	818 1024 0 se
	819 3072 0 rt
	820 3456 0 dl
	821 5376 0 dl_server
	822 5440 0 sched_class
	823 5504 0 sched_task_group
	824 5632 0 stats
	270 7680 0 preempt_notifiers
	157 7744 0 btrace_seq
	157 7776 0 policy
	140 7808 0 max_allowed_capacity
	152 7872 0 nr_cpus_allowed
	825 7936 0 cpus_ptr
	826 8000 0 user_cpus_ptr
	827 8064 0 cpus_mask
	144 16256 0 migration_pending
	158 16320 0 migration_disabled
	158 16336 0 migration_flags
	152 16352 0 rcu_read_lock_nesting
	828 16384 0 rcu_read_unlock_special
	66 16448 0 rcu_node_entry
	829 16576 0 rcu_blocked_node
	140 16640 0 rcu_tasks_nvcsw
	387 16704 0 rcu_tasks_holdout
	387 16712 0 rcu_tasks_idx
	152 16736 0 rcu_tasks_idle_cpu
	66 16768 0 rcu_tasks_holdout_list
	152 16896 0 rcu_tasks_exit_cpu
	66 16960 0 rcu_tasks_exit_list
	152 17088 0 trc_reader_nesting
	152 17120 0 trc_ipi_to_cpu
	828 17152 0 trc_reader_special
	66 17216 0 trc_holdout_list
	66 17344 0 trc_blkd_node
	152 17472 0 trc_blkd_cpu
	830 17536 0 sched_info
	66 17792 0 tasks
	806 17920 0 pushable_tasks
	99 18240 0 pushable_dl_tasks
	721 18432 0 mm
	721 18496 0 active_mm
	179 18560 0 faults_disabled_mapping
	152 18624 0 exit_state
	152 18656 0 exit_code
	152 18688 0 exit_signal
	152 18720 0 pdeath_signal
	140 18752 0 jobctl
	157 18816 0 personality
	157 18848 1 sched_reset_on_fork
	157 18849 1 sched_contributes_to_load
	157 18850 1 sched_migrated
	157 18851 1 sched_task_hot
	157 18880 1 sched_remote_wakeup
	157 18881 1 sched_rt_mutex
	157 18882 1 user_dumpable
	157 18883 1 in_execve
	157 18884 1 in_iowait
	157 18885 1 restore_sigmask
	157 18886 1 in_lru_fault
	157 18887 1 no_cgroup_migration
	157 18888 1 frozen
	157 18889 1 use_memdelay
	157 18890 1 in_memstall
	157 18891 1 in_eventfd
	157 18892 1 pasid_activated
	157 18893 1 reported_split_lock
	157 18894 1 in_thrashing
	140 18944 0 atomic_flags
	831 19008 0 restart_block
	832 19456 0 pid
	832 19488 0 tgid
	140 19520 0 stack_canary
	629 19584 0 real_parent
	629 19648 0 parent
	66 19712 0 children
	66 19840 0 sibling
	629 19968 0 group_leader
	66 20032 0 ptraced
	66 20160 0 ptrace_entry
	711 20288 0 thread_pid
	833 20352 0 pid_links
	66 20864 0 thread_node
	834 20992 0 vfork_done
	550 21056 0 set_child_tid
	550 21120 0 clear_child_tid
	144 21184 0 worker_private
	245 21248 0 utime
	245 21312 0 stime
	245 21376 0 gtime
	218 21440 0 prev_cputime
	835 21632 0 vtime
	138 22016 0 tick_dep_mask
	140 22080 0 nvcsw
	140 22144 0 nivcsw
	245 22208 0 start_time
	245 22272 0 start_boottime
	140 22336 0 min_flt
	140 22400 0 maj_flt
	709 22464 0 posix_cputimers
	836 23104 0 posix_cputimers_work
	317 23552 0 ptracer_cred
	317 23616 0 real_cred
	317 23680 0 cred
	253 23744 0 cached_requested_key
	837 23808 0 comm
	838 23936 0 nameidata
	839 24000 0 sysvsem
	840 24064 0 sysvshm
	140 24192 0 last_switch_count
	140 24256 0 last_switch_time
	841 24320 0 fs
	842 24384 0 files
	843 24448 0 io_uring
	844 24512 0 nsproxy
	845 24576 0 signal
	846 24640 0 sighand
	847 24704 0 blocked
	847 24768 0 real_blocked
	847 24832 0 saved_sigmask
	703 24896 0 pending
	140 25088 0 sas_ss_sp
	848 25152 0 sas_ss_size
	157 25216 0 sas_ss_flags
	849 25280 0 task_works
	850 25344 0 audit_context
	249 25408 0 loginuid
	157 25440 0 sessionid
	851 25472 0 seccomp
	852 25600 0 syscall_dispatch
	245 25856 0 parent_exec_id
	245 25920 0 self_exec_id
	143 25984 0 alloc_lock
	621 26016 0 pi_lock
	853 26048 0 wake_q
	139 26112 0 pi_waiters
	629 26240 0 pi_top_task
	854 26304 0 pi_blocked_on
	144 26368 0 journal_info
	855 26432 0 bio_list
	856 26496 0 plug
	857 26560 0 reclaim_state
	858 26624 0 io_context
	859 26688 0 capture_control
	140 26752 0 ptrace_message
	860 26816 0 last_siginfo
	715 26880 0 ioac
	157 27328 0 psi_flags
	245 27392 0 acct_rss_mem1
	245 27456 0 acct_vm_mem1
	245 27520 0 acct_timexpd
	861 27584 0 mems_allowed
	262 28608 0 mems_allowed_seq
	152 28640 0 cpuset_mem_spread_rotor
	260 28672 0 cgroups
	66 28736 0 cg_list
	303 28864 0 closid
	303 28896 0 rmid
	862 28928 0 robust_list
	863 28992 0 compat_robust_list
	66 29056 0 pi_state_list
	864 29184 0 pi_state_cache
	181 29248 0 futex_exit_mutex
	157 29504 0 futex_state
	865 29536 0 perf_recursion
	866 29568 0 perf_event_ctxp
	181 29632 0 perf_event_mutex
	66 29888 0 perf_event_list
	867 30016 0 mempolicy
	618 30080 0 il_prev
	387 30096 0 il_weight
	618 30112 0 pref_node_fork
	152 30144 0 numa_scan_seq
	157 30176 0 numa_scan_period
	157 30208 0 numa_scan_period_max
	152 30240 0 numa_preferred_nid
	140 30272 0 numa_migrate_retry
	245 30336 0 node_stamp
	245 30400 0 last_task_numa_placement
	245 30464 0 last_sum_exec_runtime
	227 30528 0 numa_work
	868 30656 0 numa_group
	313 30720 0 numa_faults
	140 30784 0 total_numa_faults
	869 30848 0 numa_faults_locality
	140 31040 0 numa_pages_migrated
	870 31104 0 rseq
	303 31168 0 rseq_len
	303 31200 0 rseq_sig
	140 31232 0 rseq_event_mask
	152 31296 0 mm_cid
	152 31328 0 last_mm_cid
	152 31360 0 migrate_from_cpu
	152 31392 0 mm_cid_active
	227 31424 0 cid_work
	871 31552 0 tlb_ubc
	872 39808 0 splice_pipe
	873 39872 0 task_frag
	874 40000 0 delays
	152 40064 0 nr_dirtied
	152 40096 0 nr_dirtied_pause
	140 40128 0 dirty_paused_when
	245 40192 0 timer_slack_ns
	245 40256 0 default_timer_slack_ns
	152 40320 0 curr_ret_stack
	152 40352 0 curr_ret_depth
	313 40384 0 ret_stack
	716 40448 0 ftrace_timestamp
	138 40512 0 trace_overrun
	138 40544 0 tracing_graph_pause
	140 40576 0 trace_recursion
	157 40640 0 memcg_nr_pages_over_high
	445 40704 0 active_memcg
	435 40768 0 objcg
	176 40832 0 throttle_disk
	875 40896 0 utask
	157 40960 0 sequential_io
	157 40992 0 sequential_io_avg
	876 41024 0 kmap_ctrl
	227 41024 0 rcu
	259 41152 0 rcu_users
	152 41184 0 pagefault_disabled
	629 41216 0 oom_reaper_list
	877 41280 0 oom_reaper_timer
	878 41600 0 stack_vm_area
	259 41664 0 stack_refcount
	152 41696 0 patch_state
	144 41728 0 security
	224 41792 0 bpf_storage
	879 41856 0 bpf_ctx
	880 41920 0 bpf_net_context
	303 41984 0 kstack_offset
	144 42048 0 mce_vaddr
	881 42112 0 mce_kflags
	245 42176 0 mce_addr
	881 42240 1 mce_ripv
	881 42241 1 mce_whole_page
	881 42242 62 __mce_reserved
	227 42304 0 mce_kill_me
	152 42432 0 mce_count
	882 42496 0 kretprobe_instances
	882 42560 0 rethooks
	227 42624 0 l1d_flush_kill
	883 43008 0 thread
struct 24 4 thread_info
	140 0 0 flags
	140 64 0 syscall_work
	303 128 0 status
	303 160 0 cpu
struct 280 23 timekeeper
	884 0 0 tkr_mono
	884 448 0 tkr_raw
	885 896 0 xtime_sec
	140 960 0 ktime_sec
	886 1024 0 wall_to_monotonic
	887 1152 0 offs_real
	887 1216 0 offs_boot
	887 1280 0 offs_tai
	888 1344 0 tai_offset
	157 1376 0 clock_was_set_seq
	889 1408 0 cs_was_changed_seq
	887 1472 0 next_leap_ktime
	885 1536 0 raw_sec
	886 1600 0 monotonic_to_boot
	885 1728 0 cycle_interval
	885 1792 0 xtime_interval
	890 1856 0 xtime_remainder
	885 1920 0 raw_interval
	885 1984 0 ntp_tick
	890 2048 0 ntp_error
	891 2112 0 ntp_error_shift
	891 2144 0 ntp_err_mult
	891 2176 0 skip_second_overflow
struct 24 4 token_bucket
	892 0 0 lock
	152 32 0 chain_len
	893 64 0 req_chain
	893 128 0 msk_chain
struct 8016 62 trace_array
	894 0 0 list
	425 128 0 name
	895 192 0 array_buffer
	895 512 0 max_buffer
	896 832 0 allocated_snapshot
	897 864 0 snapshot_trigger_lock
	157 896 0 snapshot
	140 960 0 max_latency
	166 1024 0 d_max_latency
	898 1088 0 fsnotify_work
	899 1344 0 fsnotify_irqwork
	157 1600 0 mapped
	140 1664 0 range_addr_start
	140 1728 0 range_addr_size
	596 1792 0 text_delta
	596 1856 0 data_delta
	900 1920 0 filtered_pids
	900 1984 0 filtered_no_pids
	901 2048 0 max_lock
	152 2080 0 buffer_disabled
	152 2112 0 sys_refcount_enter
	152 2144 0 sys_refcount_exit
	902 2176 0 enter_syscall_files
	902 31808 0 exit_syscall_files
	152 61440 0 stop_count
	152 61472 0 clock_id
	152 61504 0 nr_topts
	896 61536 0 clear_trace
	152 61568 0 buffer_percent
	157 61600 0 n_err_log_entries
	903 61632 0 current_trace
	157 61696 0 trace_flags
	904 61728 0 trace_flags_index
	157 61984 0 flags
	905 62016 0 start_lock
	186 62080 0 system_names
	894 62144 0 err_log
	166 62272 0 dir
	166 62336 0 options
	166 62400 0 percpu_dir
	906 62464 0 event_dir
	907 62528 0 topts
	894 62592 0 systems
	894 62720 0 events
	908 62848 0 trace_marker_file
	909 62912 0 tracing_cpumask
	909 62976 0 pipe_cpumask
	152 63040 0 ref
	152 63072 0 trace_ref
	910 63104 0 ops
	900 63168 0 function_pids
	900 63232 0 function_no_pids
	911 63296 0 gops
	894 63360 0 func_probes
	894 63488 0 mod_trace
	894 63616 0 mod_notrace
	152 63744 0 function_enabled
	152 63776 0 no_filter_buffering_ref
	894 63808 0 hist_vars
	912 63936 0 cond_snapshot
	913 64000 0 last_func_repeats
	896 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	157 0 0 flags
	679 32 0 record_disabled
	679 64 0 resizing
	914 128 0 cpumask
	571 192 0 reader_lock_key
	690 256 0 mutex
	915 512 0 buffers
	916 576 0 node
	917 704 0 clock
	695 768 0 irq_work
	918 1472 0 time_stamp_abs
	140 1536 0 range_addr_start
	140 1600 0 range_addr_end
	919 1664 0 flush_nb
	596 1856 0 last_text_delta
	596 1920 0 last_data_delta
	157 1984 0 subbuf_order
	157 2016 0 max_data_size
struct 16 2 trace_print_flags
	140 0 0 mask
	186 64 0 name
struct 16 3 udp_hslot
	374 0 0 head
	152 64 0 count
	373 96 0 lock
struct 24 4 udp_table
	920 0 0 hash
	920 64 0 hash2
	157 128 0 mask
	157 160 0 log
struct 432 4 uts_namespace
	921 0 0 name
	255 3136 0 user_ns
	256 3200 0 ucounts
	922 3264 0 ns
struct 176 18 vm_area_struct
	923 0 0 -
	721 128 0 vm_mm
	924 192 0 vm_page_prot
	925 256 0 -
	241 320 0 detached
	157 352 0 vm_lock_seq
	926 384 0 vm_lock
	927 448 0 shared
	66 704 0 anon_vma_chain
	928 832 0 anon_vma
	929 896 0 vm_ops
	140 960 0 vm_pgoff
	781 1024 0 vm_file
	144 1088 0 vm_private_data
	248 1152 0 swap_readahead_info
	867 1216 0 vm_policy
	930 1280 0 numab_state
	931 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	932 0 0 event
struct 128 16 vm_operations_struct
	933 0 0 open
	933 64 0 close
	934 128 0 may_split
	935 192 0 mremap
	936 256 0 mprotect
	937 320 0 fault
	938 384 0 huge_fault
	939 448 0 map_pages
	940 512 0 pagesize
	937 576 0 page_mkwrite
	937 640 0 pfn_mkwrite
	941 704 0 access
	942 768 0 name
	943 832 0 set_policy
	944 896 0 get_policy
	945 960 0 find_special_page
struct 40 5 vm_special_mapping
	186 0 0 name
	804 64 0 pages
	946 128 0 fault
	947 192 0 mremap
	948 256 0 close
struct 72 10 vm_struct
	878 0 0 next
	144 64 0 addr
	140 128 0 size
	140 192 0 flags
	804 256 0 pages
	157 320 0 page_order
	157 352 0 nr_pages
	949 384 0 phys_addr
	403 448 0 caller
	140 512 0 requested_size
struct 72 6 vmap_area
	140 0 0 va_start
	140 64 0 va_end
	950 128 0 rb_node
	951 320 0 list
	952 448 0 -
	140 512 0 flags
struct 6272 8 vmap_node
	953 0 0 pool
	954 49152 0 pool_lock
	955 49184 0 skip_populate
	956 49216 0 busy
	956 49472 0 lazy
	951 49728 0 purge_list
	957 49856 0 purge_work
	140 50112 0 nr_purged
struct 168 17 worker
	958 0 0 -
	959 128 0 current_work
	960 192 0 current_func
	961 256 0 current_pwq
	962 320 0 current_at
	157 384 0 current_color
	152 416 0 sleeping
	960 448 0 last_func
	963 512 0 scheduled
	629 640 0 task
	964 704 0 pool
	963 768 0 node
	140 896 0 last_active
	157 960 0 flags
	152 992 0 id
	965 1024 0 desc
	360 1280 0 rescue_wq
struct 576 9 xa_node
	252 0 0 shift
	252 8 0 offset
	252 16 0 count
	252 24 0 nr_values
	966 64 0 parent
	967 128 0 array
	968 192 0 -
	969 320 0 slots
	970 4416 0 -
struct 16 3 xarray
	143 0 0 xa_lock
	137 32 0 xa_flags
	144 64 0 xa_head
struct 1536 40 zone
	971 0 0 _watermark
	140 256 0 watermark_boost
	140 320 0 nr_reserved_highatomic
	140 384 0 nr_free_highatomic
	972 448 0 lowmem_reserve
	152 768 0 node
	446 832 0 zone_pgdat
	973 896 0 per_cpu_pageset
	974 960 0 per_cpu_zonestats
	152 1024 0 pageset_high_min
	152 1056 0 pageset_high_max
	152 1088 0 pageset_batch
	140 1152 0 zone_start_pfn
	248 1216 0 managed_pages
	140 1280 0 spanned_pages
	140 1344 0 present_pages
	140 1408 0 present_early_pages
	186 1472 0 name
	140 1536 0 nr_isolate_pageblock
	714 1600 0 span_seqlock
	152 1664 0 initialized
	216 2048 0 _pad1_
	975 2048 0 free_area
	66 9792 0 unaccepted_pages
	140 9920 0 flags
	143 9984 0 lock
	216 10240 0 _pad2_
	140 10240 0 percpu_drift_mark
	140 10304 0 compact_cached_free_pfn
	976 10368 0 compact_cached_migrate_pfn
	140 10496 0 compact_init_migrate_pfn
	140 10560 0 compact_init_free_pfn
	157 10624 0 compact_considered
	157 10656 0 compact_defer_shift
	152 10688 0 compact_order_failed
	241 10720 0 compact_blockskip_flush
	241 10728 0 contiguous
	216 10752 0 _pad3_
	977 10752 0 vm_stat
	978 11520 0 vm_numa_event
ptr 8 struct inode *
struct 40 5 rw_semaphore
	248 0 0 count
	248 64 0 owner
	979 128 0 osq
	621 160 0 wait_lock
	66 192 0 wait_list
typedef 4 157 gfp_t
typedef 4 980 atomic_t
struct 16 2 rb_root_cached
	812 0 0 rb_root
	657 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 303 errseq_t
typedef 4 981 spinlock_t
ptr 8 void *
struct 4 1 kref
	982 0 0 refcount
array 0 815 0
struct 968 23 block_device
	983 0 0 bd_start_sect
	983 64 0 bd_nr_sectors
	176 128 0 bd_disk
	153 192 0 bd_queue
	177 256 0 bd_stats
	140 320 0 bd_stamp
	162 384 0 __bd_flags
	984 416 0 bd_dev
	179 448 0 bd_mapping
	162 512 0 bd_openers
	160 544 0 bd_size_lock
	144 576 0 bd_claiming
	144 640 0 bd_holder
	180 704 0 bd_holder_ops
	171 768 0 bd_holder_lock
	152 1024 0 bd_holders
	182 1088 0 bd_holder_dir
	162 1152 0 bd_fsfreeze_count
	171 1216 0 bd_fsfreeze_mutex
	183 1472 0 bd_meta_info
	152 1536 0 bd_writers
	144 1600 0 bd_security
	985 1664 0 bd_device
struct 624 57 inode
	986 0 0 i_mode
	158 16 0 i_opflags
	987 32 0 i_uid
	988 64 0 i_gid
	157 96 0 i_flags
	383 128 0 i_acl
	383 192 0 i_default_acl
	384 256 0 i_op
	267 320 0 i_sb
	179 384 0 i_mapping
	144 448 0 i_security
	140 512 0 i_ino
	989 576 0 -
	984 608 0 i_rdev
	990 640 0 i_size
	991 704 0 i_atime_sec
	991 768 0 i_mtime_sec
	991 832 0 i_ctime_sec
	992 896 0 i_atime_nsec
	992 928 0 i_mtime_nsec
	992 960 0 i_ctime_nsec
	992 992 0 i_generation
	160 1024 0 i_lock
	158 1056 0 i_bytes
	993 1072 0 i_blkbits
	994 1080 0 i_write_hint
	995 1088 0 i_blocks
	992 1152 0 i_state
	996 1216 0 i_rwsem
	140 1536 0 dirtied_when
	140 1600 0 dirtied_time_when
	164 1664 0 i_hash
	167 1792 0 i_io_list
	390 1920 0 i_wb
	152 1984 0 i_wb_frn_winner
	997 2016 0 i_wb_frn_avg_time
	997 2032 0 i_wb_frn_history
	167 2048 0 i_lru
	167 2176 0 i_sb_list
	167 2304 0 i_wb_list
	998 2432 0 -
	999 2560 0 i_version
	999 2624 0 i_sequence
	162 2688 0 i_count
	162 2720 0 i_dio_count
	162 2752 0 i_writecount
	162 2784 0 i_readcount
	1000 2816 0 -
	394 2880 0 i_flctx
	1001 2944 0 i_data
	167 4480 0 i_devices
	1002 4608 0 -
	1003 4672 0 i_fsnotify_mask
	397 4736 0 i_fsnotify_marks
	398 4800 0 i_crypt_info
	399 4864 0 i_verity_info
	144 4928 0 i_private
struct 64 3 -
	160 0 0 lock
	167 64 0 dispatch
	140 192 0 state
struct 88 4 delayed_work
	668 0 0 work
	667 256 0 timer
	360 576 0 wq
	152 640 0 cpu
typedef 8 1004 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	157 0 0 depth
	157 32 0 shift
	157 64 0 map_nr
	676 96 0 round_robin
	1005 128 0 map
	415 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 1006 spinlock_t
typedef 40 1007 wait_queue_entry_t
typedef 4 1008 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	1009 0 0 next
	1010 64 0 pprev
struct 64 12 kobject
	186 0 0 name
	167 64 0 entry
	182 192 0 parent
	537 256 0 kset
	1011 320 0 ktype
	206 384 0 sd
	1012 448 0 kref
	157 480 1 state_initialized
	157 481 1 state_in_sysfs
	157 482 1 state_add_uevent_sent
	157 483 1 state_remove_uevent_sent
	157 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 1013 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1014 0 0 owner
	1015 64 0 wait_lock
	1016 96 0 osq
	167 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	155 0 0 sb
	157 256 0 wake_batch
	162 288 0 wake_index
	1017 320 0 ws
	162 384 0 ws_active
	157 416 0 min_shallow_depth
	162 448 0 completion_cnt
	162 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 245 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1018 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
struct 32 4 mutex
	248 0 0 owner
	621 64 0 wait_lock
	979 96 0 osq
	66 128 0 wait_list
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1019 0 0 magic
	1020 16 0 version
	1020 24 0 flags
	1021 32 0 hdr_len
	1021 64 0 type_off
	1021 96 0 type_len
	1021 128 0 str_off
	1021 160 0 str_len
typedef 4 1021 u32
typedef 4 1022 refcount_t
struct 16 2 callback_head
	849 0 0 next
	1023 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 815 56
typedef 1 1024 bool
ptr 8 __u32 *
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
typedef 8 1025 local_t
typedef 4 1026 u32
ptr 8 struct buffer_data_page *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	206 0 0 kn
	140 64 0 notified_at
	877 128 0 notify_timer
array 168 207 3
typedef 2 793 u16
array 112 247 14
array 56 152 14
ptr 8 struct cgroup_root *
array 224 66 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1027 0 0 x
struct 32 2 cgroup_base_stat
	1028 0 0 cputime
	245 192 0 ntime
struct 24 3 prev_cputime
	245 0 0 utime
	245 64 0 stime
	621 128 0 lock
typedef 24 1029 wait_queue_head_t
struct 32 3 work_struct
	248 0 0 data
	66 64 0 entry
	1030 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1031 0 0 effective
	1032 2432 0 progs
	1033 4864 0 flags
	1034 5184 0 revisions
	66 7616 0 storages
	1035 7744 0 inactive
	244 7808 0 refcnt
	220 7936 0 release_work
struct 16 4 cgroup_freezer_state
	241 0 0 freeze
	152 32 0 e_freeze
	152 64 0 nr_frozen_descendants
	152 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 214 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	849 0 0 next
	1023 64 0 func
array 4096 815 4096
array 64 815 64
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
typedef 1 1024 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	140 0 0 percpu_count_ptr
	1036 64 0 data
typedef 8 881 u64
struct 56 3 rcu_work
	220 0 0 work
	227 256 0 rcu
	360 384 0 wq
ptr 8 struct cgroup_subsys_state *
typedef 8 392 atomic_long_t
typedef 4 1037 kuid_t
typedef 4 1038 kgid_t
typedef 8 1039 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	152 0 0 non_rcu
	227 0 0 rcu
typedef 4 1040 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	1009 0 0 next
	1010 64 0 pprev
typedef 4 1041 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1042 0 0 next
	1043 64 0 pprev
struct 16 2 qstr
	1044 0 0 -
	543 64 0 name
array 40 252 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1045 0 0 -
union 16 2 -
	66 0 0 d_lru
	1046 0 0 d_wait
struct 8 1 hlist_head
	1009 0 0 first
union 16 3 -
	261 0 0 d_alias
	263 0 0 d_in_lookup_hash
	227 0 0 d_rcu
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
	186 0 0 name
	66 64 0 entry
	182 192 0 parent
	537 256 0 kset
	1011 320 0 ktype
	206 384 0 sd
	1047 448 0 kref
	157 480 1 state_initialized
	157 481 1 state_in_sysfs
	157 482 1 state_add_uevent_sent
	157 483 1 state_remove_uevent_sent
	157 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	186 0 0 name
	143 64 0 lock
struct 56 4 dev_links_info
	66 0 0 suppliers
	66 128 0 consumers
	66 256 0 defer_sync
	1048 384 0 status
struct 312 55 dev_pm_info
	1049 0 0 power_state
	241 32 1 can_wakeup
	241 33 1 async_suspend
	241 34 1 in_dpm_list
	241 35 1 is_prepared
	241 36 1 is_suspended
	241 37 1 is_noirq_suspended
	241 38 1 is_late_suspended
	241 39 1 no_pm
	241 40 1 early_init
	241 41 1 direct_complete
	303 64 0 driver_flags
	143 96 0 lock
	66 128 0 entry
	813 256 0 completion
	1050 512 0 wakeup
	241 576 1 wakeup_path
	241 577 1 syscore
	241 578 1 no_pm_callbacks
	241 579 1 async_in_progress
	241 580 1 smart_suspend
	241 581 1 must_resume
	241 582 1 may_skip_resume
	705 640 0 suspend_timer
	245 1152 0 timer_expires
	220 1216 0 work
	219 1472 0 wait_queue
	1051 1664 0 wakeirq
	138 1728 0 usage_count
	138 1760 0 child_count
	157 1792 3 disable_depth
	241 1795 1 idle_notification
	241 1796 1 request_pending
	241 1797 1 deferred_resume
	241 1798 1 needs_force_resume
	241 1799 1 runtime_auto
	241 1800 1 ignore_children
	241 1801 1 no_callbacks
	241 1802 1 irq_safe
	241 1803 1 use_autosuspend
	241 1804 1 timer_autosuspends
	241 1805 1 memalloc_noio
	157 1824 0 links_count
	1052 1856 0 request
	1053 1888 0 runtime_status
	1053 1920 0 last_status
	152 1952 0 runtime_error
	152 1984 0 autosuspend_delay
	245 2048 0 last_busy
	245 2112 0 active_time
	245 2176 0 suspended_time
	245 2240 0 accounting_timestamp
	1054 2304 0 subsys_data
	1055 2368 0 set_latency_tolerance
	1056 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1057 0 0 domain
	1058 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 396 u32
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
array 8 140 1
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	849 0 0 next
	1023 64 0 func
typedef 4 157 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1059 0 0 mnt
	166 64 0 dentry
union 32 2 -
	181 0 0 f_pos_lock
	245 0 0 f_pipe
typedef 8 1060 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	227 0 0 f_task_work
	1061 0 0 f_llist
	1062 0 0 f_ra
	1063 0 0 f_freeptr
ptr 8 int (*)(struct fs_context *)
ptr 8 const struct fs_parameter_spec *
ptr 8 struct dentry *(*)(struct file_system_type *, int, const char *, void *)
ptr 8 void (*)(struct super_block *)
ptr 8 struct file_system_type *
struct 0 0 lock_class_key
array 0 329 3
typedef 4 1064 atomic_t
typedef 1 1024 bool
typedef 24 1065 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1066 spinlock_t
array 8 140 1
array 512 781 64
union 64 2 -
	1067 0 0 -
	84 0 0 page
union 64 2 -
	1068 0 0 -
	84 0 0 __page_1
union 64 2 -
	1069 0 0 -
	84 0 0 __page_2
union 64 2 -
	1070 0 0 -
	84 0 0 __page_3
array 80 66 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1071 spinlock_t
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
typedef 8 1072 genpool_algo_t
typedef 8 1073 atomic_long_t
typedef 8 1074 phys_addr_t
array 0 140 0
array 32 815 32
struct 16 3 xarray
	160 0 0 xa_lock
	1075 32 0 xa_flags
	144 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	378 0 0 bio_slab
	157 64 0 front_pad
	1076 128 0 cache
	1077 192 0 bio_pool
	1077 768 0 bvec_pool
	1077 1344 0 bio_integrity_pool
	1077 1920 0 bvec_integrity_pool
	157 2496 0 back_pad
	160 2528 0 rescue_lock
	1078 2560 0 rescue_list
	668 2688 0 rescue_work
	360 2944 0 rescue_workqueue
	164 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1079 u64
typedef 4 157 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
struct 32 4 mutex
	1080 0 0 owner
	1081 64 0 wait_lock
	1082 96 0 osq
	369 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
array 16384 369 1024
array 4096 157 1024
array 32 815 32
typedef 4 1083 spinlock_t
struct 8 1 hlist_head
	1009 0 0 first
struct 8 1 hlist_nulls_head
	1084 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1024 bool
typedef 2 158 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	157 0 0 i_nlink
	157 0 0 __i_nlink
typedef 8 1085 time64_t
typedef 1 1086 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 245 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	270 0 0 i_dentry
	227 0 0 i_rcu
typedef 8 1087 atomic64_t
union 8 2 -
	316 0 0 i_fop
	1088 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	872 0 0 i_pipe
	1089 0 0 i_cdev
	425 0 0 i_link
	157 0 0 i_dir_seq
typedef 4 157 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1090 0 0 start
	1090 64 0 end
	144 128 0 vaddr
	140 192 0 nslabs
	401 256 0 late_alloc
	157 288 0 nareas
	157 320 0 area_nslabs
	1091 384 0 areas
	1092 448 0 slots
typedef 1 1024 bool
typedef 8 1093 atomic_long_t
ptr 8 const void *
union 32 3 -
	1094 0 0 dir
	1095 0 0 symlink
	1096 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 157 slab_flags_t
struct 8 3 reciprocal_value
	1097 0 0 m
	1098 32 0 sh1
	1098 40 0 sh2
struct 4 1 kmem_cache_order_objects
	157 0 0 x
typedef 4 157 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
struct 64 12 kobject
	186 0 0 name
	413 64 0 entry
	182 192 0 parent
	537 256 0 kset
	1011 320 0 ktype
	206 384 0 sd
	1099 448 0 kref
	157 480 1 state_initialized
	157 481 1 state_in_sysfs
	157 482 1 state_add_uevent_sent
	157 483 1 state_remove_uevent_sent
	157 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1100 1024
union 16 2 -
	1101 0 0 -
	1102 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1103 local_lock_t
typedef 4 1104 spinlock_t
typedef 8 1105 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	157 0 0 done
	1106 64 0 wait
ptr 8 char *
ptr 8 struct list_head *
union 256 5 -
	1107 0 0 -
	1108 0 0 -
	1109 0 0 mr64
	1110 0 0 ma64
	1111 0 0 alloc
union 4 2 -
	143 0 0 ma_lock
	1112 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	152 0 0 id
	259 32 0 ref
struct 256 18 page_counter
	248 0 0 usage
	216 512 0 _pad1_
	140 512 0 emin
	248 576 0 min_usage
	248 640 0 children_min_usage
	140 704 0 elow
	248 768 0 low_usage
	248 832 0 children_low_usage
	140 896 0 watermark
	140 960 0 local_watermark
	140 1024 0 failcnt
	216 1536 0 _pad2_
	241 1536 0 protection_support
	140 1600 0 min
	140 1664 0 low
	140 1728 0 high
	140 1792 0 max
	1113 1856 0 parent
union 256 2 -
	430 0 0 swap
	430 0 0 memsw
struct 120 8 vmpressure
	140 0 0 scanned
	140 64 0 reclaimed
	140 128 0 tree_scanned
	140 192 0 tree_reclaimed
	143 256 0 sr_lock
	66 320 0 events
	181 448 0 events_lock
	220 704 0 work
ptr 8 struct memcg_vmstats *
array 72 248 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	143 0 0 lock
	1114 64 0 completions
	877 448 0 period_timer
	140 768 0 period_time
	140 832 0 dirty_limit_tstamp
	140 896 0 dirty_limit
array 160 1115 4
struct 32 3 deferred_split
	143 0 0 split_queue_lock
	66 64 0 split_queue
	140 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	66 0 0 fifo
	143 128 0 lock
array 0 1116 0
ptr 8 struct mem_section_usage *
array 0 140 0
typedef 0 1117 local_lock_t
ptr 8 struct mem_cgroup *
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1118 0 0 data
	512 64 0 entry
	1119 192 0 func
array 304 596 38
array 176 140 22
typedef 8 1120 atomic64_t
struct 1344 65 -
	1121 0 0 -
	68 512 0 mm_mt
	140 640 0 mmap_base
	140 704 0 mmap_legacy_base
	140 768 0 mmap_compat_base
	140 832 0 mmap_compat_legacy_base
	140 896 0 task_size
	1122 960 0 pgd
	138 1024 0 membarrier_state
	138 1056 0 mm_users
	1123 1088 0 pcpu_cid
	140 1152 0 mm_cid_next_scan
	248 1216 0 pgtables_bytes
	152 1280 0 map_count
	143 1312 0 page_table_lock
	136 1344 0 mmap_lock
	66 1664 0 mmlist
	1124 1792 0 mm_lock_seq
	392 1856 0 futex_unique_id
	140 1920 0 hiwater_rss
	140 1984 0 hiwater_vm
	140 2048 0 total_vm
	140 2112 0 locked_vm
	392 2176 0 pinned_vm
	140 2240 0 data_vm
	140 2304 0 exec_vm
	140 2368 0 stack_vm
	140 2432 0 def_flags
	1124 2496 0 write_protect_seq
	143 2528 0 arg_lock
	140 2560 0 start_code
	140 2624 0 end_code
	140 2688 0 start_data
	140 2752 0 end_data
	140 2816 0 start_brk
	140 2880 0 brk
	140 2944 0 start_stack
	140 3008 0 arg_start
	140 3072 0 arg_end
	140 3136 0 env_start
	140 3200 0 env_end
	1125 3264 0 saved_auxv
	1126 6592 0 rss_stat
	1127 7872 0 binfmt
	1128 7936 0 context
	140 9024 0 flags
	143 9088 0 ioctx_lock
	1129 9152 0 ioctx_table
	629 9216 0 owner
	255 9280 0 user_ns
	781 9344 0 exe_file
	1130 9408 0 notifier_subscriptions
	140 9472 0 numa_next_scan
	140 9536 0 numa_scan_offset
	152 9600 0 numa_scan_seq
	138 9632 0 tlb_flush_pending
	138 9664 0 tlb_flush_batched
	1131 9728 0 uprobes_state
	248 9792 0 hugetlb_usage
	220 9856 0 async_put_work
	1132 10112 0 iommu_mm
	140 10176 0 ksm_merging_pages
	140 10240 0 ksm_rmap_items
	248 10304 0 ksm_zero_pages
	1133 10368 0 lru_gen
array 0 140 0
ptr 8 Elf64_Sym *
array 56 815 56
struct 96 5 module_kobject
	283 0 0 kobj
	200 512 0 mod
	182 576 0 drivers_dir
	1134 640 0 mp
	834 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1135 7
struct 24 3 mod_arch_specific
	157 0 0 num_orcs
	550 64 0 orc_unwind_ip
	1136 128 0 orc_unwind
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
	1137 0 0 descs
	1138 64 0 classes
	157 128 0 num_descs
	157 160 0 num_classes
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
struct 16 2 hlist_node
	1009 0 0 next
	1010 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	166 0 0 mnt_root
	267 64 0 mnt_sb
	152 128 0 mnt_flags
	1139 192 0 mnt_idmap
union 24 3 -
	1140 0 0 mnt_node
	1141 0 0 mnt_rcu
	1142 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	480 0 0 mnt_mp_list
	480 0 0 mnt_umount
typedef 4 157 __u32
typedef 8 1143 u64
struct 8 1 hlist_head
	1009 0 0 first
array 0 1144 0
union 8 2 -
	1145 0 0 -
	1146 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1147 netdev_features_t
typedef 2 1148 u16
typedef 2 1149 s16
array 64 1150 16
array 16 1151 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1144 0
array 0 1144 0
union 8 3 -
	1152 0 0 lstats
	1153 0 0 tstats
	1154 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1144 0
array 0 1144 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1155 u32
ptr 8 rx_handler_func_t *
typedef 8 1156 possible_net_t
ptr 8 struct netpoll_info *
array 0 1144 0
array 16 815 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	512 0 0 upper
	512 128 0 lower
typedef 4 514 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1157 0 0 -
	1158 64 0 -
	1159 128 0 -
	1160 192 0 -
	1161 256 0 -
	1162 320 0 -
	1163 384 0 -
	1164 448 0 -
	1165 512 0 -
	1166 576 0 -
	1167 640 0 -
	1168 704 0 -
	1169 768 0 -
	1170 832 0 -
	1171 896 0 -
	1172 960 0 -
	1173 1024 0 -
	1174 1088 0 -
	1175 1152 0 -
	1176 1216 0 -
	1177 1280 0 -
	1178 1344 0 -
	1179 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1180 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 252 32
typedef 4 1181 spinlock_t
struct 32 3 netdev_hw_addr_list
	512 0 0 list
	152 128 0 count
	1182 192 0 tree
ptr 8 struct kset *
typedef 1 1024 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	1009 0 0 next
	1010 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 581 16
struct 40 4 timer_list
	545 0 0 entry
	140 128 0 expires
	1183 192 0 function
	514 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1144 u8
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
	1184 0 0 kobj
	284 512 0 parent
	285 576 0 p
	186 640 0 init_name
	286 704 0 type
	287 768 0 bus
	288 832 0 driver
	144 896 0 platform_data
	144 960 0 driver_data
	1185 1024 0 driver_override
	1186 1152 0 mutex
	1187 1408 0 links
	1188 1856 0 power
	292 4352 0 pm_domain
	293 4416 0 em_pd
	1189 4480 0 msi
	295 4608 0 dma_ops
	296 4672 0 dma_mask
	1147 4736 0 coherent_dma_mask
	1147 4800 0 bus_dma_limit
	297 4864 0 dma_range_map
	298 4928 0 dma_parms
	512 4992 0 dma_pools
	299 5120 0 dma_io_tlb_mem
	1190 5184 0 archdata
	301 5184 0 of_node
	302 5248 0 fwnode
	152 5312 0 numa_node
	1191 5344 0 devt
	514 5376 0 id
	535 5408 0 devres_lock
	512 5440 0 devres_head
	304 5568 0 class
	305 5632 0 groups
	306 5696 0 release
	307 5760 0 iommu_group
	308 5824 0 iommu
	309 5888 0 physical_location
	1192 5952 0 removable
	538 5984 1 offline_disabled
	538 5985 1 offline
	538 5986 1 of_node_reused
	538 5987 1 state_synced
	538 5988 1 can_match
	538 5989 1 dma_skip_sync
	538 5990 1 dma_iommu
	1193 6016 0 flags
array 32 561 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 552 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1194 3
array 32 552 32
typedef 0 1195 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	1009 0 0 first
ptr 8 struct dim_irq_moder *
array 0 552 0
ptr 8 struct uts_namespace *
ptr 8 struct ipc_namespace *
ptr 8 struct pid_namespace *
ptr 8 struct net *
ptr 8 struct time_namespace *
ptr 8 struct cgroup_namespace *
union 16 2 -
	66 0 0 list
	227 0 0 rcu
union 40 5 -
	1196 0 0 -
	1197 0 0 -
	1198 0 0 -
	1199 0 0 -
	227 0 0 callback_head
union 4 2 -
	157 0 0 page_type
	138 0 0 _mapcount
struct 48 8 page_pool_params_fast
	157 0 0 order
	157 32 0 pool_size
	152 64 0 nid
	284 128 0 dev
	1200 192 0 napi
	1201 256 0 dma_dir
	157 288 0 max_len
	157 320 0 offset
typedef 4 1202 u32
array 0 735 0
int 8 s long int
typedef 8 140 netmem_ref
array 0 735 0
struct 0 0 -
struct 88 4 delayed_work
	1203 0 0 work
	1204 256 0 timer
	360 576 0 wq
	152 640 0 cpu
struct 1032 2 pp_alloc_cache
	594 0 0 count
	1205 64 0 cache
struct 192 8 ptr_ring
	152 0 0 producer
	373 32 0 producer_lock
	152 512 0 consumer_head
	152 544 0 consumer_tail
	373 576 0 consumer_lock
	152 1024 0 size
	152 1056 0 batch
	477 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	373 0 0 xa_lock
	1206 32 0 xa_flags
	144 64 0 xa_head
typedef 4 1207 atomic_t
typedef 4 1208 refcount_t
typedef 8 1209 u64
struct 32 5 page_pool_params_slow
	1210 0 0 netdev
	157 64 0 queue_idx
	157 96 0 flags
	1211 128 0 init_callback
	144 192 0 init_arg
struct 32 4 -
	1212 0 0 list
	607 128 0 detach_time
	594 192 0 napi_id
	594 224 0 id
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
struct 32 8 pcpu_block_md
	152 0 0 scan_hint
	152 32 0 scan_hint_start
	152 64 0 contig_hint
	152 96 0 contig_hint_start
	152 128 0 left_free
	152 160 0 right_free
	152 192 0 first_free
	152 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1024 bool
ptr 8 struct pcpuobj_ext *
array 0 140 0
typedef 1 1213 s8
array 47 616 47
int 2 s short int
array 12 616 12
array 48 140 6
typedef 4 1214 raw_spinlock_t
typedef 8 1085 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 134 5
array 163872 1215 2
array 96 219 4
ptr 8 struct task_struct *
struct 1560 11 lruvec
	342 0 0 lists
	143 640 0 lru_lock
	140 704 0 anon_cost
	140 768 0 file_cost
	248 832 0 nonresident_age
	976 896 0 refaults
	140 1024 0 flags
	1216 1088 0 lrugen
	1217 11840 0 mm_state
	446 12416 0 pgdat
	1218 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	1219 0 0 lruvec
	140 64 0 seq
	140 128 0 next_addr
	1220 192 0 nr_pages
	1221 1472 0 mm_stats
	152 1600 0 batched
	241 1632 0 can_swap
	241 1640 0 force_scan
struct 232 4 lru_gen_memcg
	140 0 0 seq
	869 64 0 nr_memcgs
	1222 256 0 fifo
	143 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 248 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	140 0 0 total
	140 64 0 ignored
	140 128 0 failed
	140 192 0 delayed
	140 256 0 recovered
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1223 0 0 owner
	1224 64 0 wait_lock
	1225 96 0 osq
	1226 128 0 wait_list
typedef 24 1227 wait_queue_head_t
typedef 1 1024 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1228 atomic_long_t
struct 16 2 prb_data_blk_lpos
	140 0 0 begin
	140 64 0 next
typedef 8 1229 u64
typedef 2 1230 u16
typedef 1 1231 u8
typedef 4 1232 u32
struct 64 2 dev_printk_info
	1233 0 0 subsystem
	1234 128 0 device
struct 48 6 prb_desc_ring
	157 0 0 count_bits
	1235 64 0 descs
	1236 128 0 infos
	644 192 0 head_id
	644 256 0 tail_id
	644 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	157 0 0 size_bits
	425 64 0 data
	644 128 0 head_lpos
	644 192 0 tail_lpos
union 16 3 -
	1237 0 0 pt_rcu_head
	369 0 0 pt_list
	1238 0 0 -
union 8 4 -
	140 0 0 pt_index
	721 0 0 pt_mm
	656 0 0 pt_frag_refcount
	656 0 0 pt_share_count
union 8 2 -
	140 0 0 _pt_pad_2
	1239 0 0 ptl
typedef 4 1240 atomic_t
ptr 8 struct rb_node *
ptr 8 struct elevator_queue *
typedef 4 1241 refcount_t
struct 16 2 percpu_ref
	140 0 0 percpu_count_ptr
	1036 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1242 0 0 features
	1243 32 0 flags
	140 64 0 seg_boundary_mask
	140 128 0 virt_boundary_mask
	157 192 0 max_hw_sectors
	157 224 0 max_dev_sectors
	157 256 0 chunk_sectors
	157 288 0 max_sectors
	157 320 0 max_user_sectors
	157 352 0 max_segment_size
	157 384 0 physical_block_size
	157 416 0 logical_block_size
	157 448 0 alignment_offset
	157 480 0 io_min
	157 512 0 io_opt
	157 544 0 max_discard_sectors
	157 576 0 max_hw_discard_sectors
	157 608 0 max_user_discard_sectors
	157 640 0 max_secure_erase_sectors
	157 672 0 max_write_zeroes_sectors
	157 704 0 max_zone_append_sectors
	157 736 0 discard_granularity
	157 768 0 discard_alignment
	157 800 0 zone_write_granularity
	157 832 0 atomic_write_hw_max
	157 864 0 atomic_write_max_sectors
	157 896 0 atomic_write_hw_boundary
	157 928 0 atomic_write_boundary_sectors
	157 960 0 atomic_write_hw_unit_min
	157 992 0 atomic_write_unit_min
	157 1024 0 atomic_write_hw_unit_max
	157 1056 0 atomic_write_unit_max
	158 1088 0 max_segments
	158 1104 0 max_integrity_segments
	158 1120 0 max_discard_segments
	157 1152 0 max_open_zones
	157 1184 0 max_active_zones
	157 1216 0 dma_alignment
	157 1248 0 dma_pad_mask
	1244 1280 0 integrity
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
	164 0 0 entry
	140 128 0 expires
	1183 192 0 function
	992 256 0 flags
struct 32 3 work_struct
	1014 0 0 data
	167 64 0 entry
	1245 192 0 func
array 8 140 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	849 0 0 next
	1023 64 0 func
typedef 24 1246 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1024 bool
typedef 8 1247 resource_size_t
ptr 8 struct resource *
typedef 4 1248 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1249 raw_spinlock_t
typedef 4 1250 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	157 0 0 order
	205 64 0 data
ptr 8 struct buffer_page *
typedef 8 1251 size_t
typedef 8 1252 rb_time_t
array 40 689 5
typedef 8 1253 u64
struct 32 4 mutex
	1254 0 0 owner
	681 64 0 wait_lock
	1255 96 0 osq
	202 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1254 0 0 data
	202 64 0 entry
	1256 192 0 func
struct 32 2 completion
	157 0 0 done
	1257 64 0 wait
struct 88 7 rb_irq_work
	1258 0 0 work
	1259 256 0 waiters
	1259 448 0 full_waiters
	679 640 0 seq
	918 672 0 waiters_pending
	918 680 0 full_waiters_pending
	918 688 0 wakeup_full
typedef 4 1260 spinlock_t
union 32 2 -
	1261 0 0 dir_offsets
	1262 0 0 -
struct 16 2 timespec64
	1263 0 0 tv_sec
	596 64 0 tv_nsec
struct 16 2 shared_policy
	1264 0 0 root
	1265 64 0 lock
struct 16 2 simple_xattrs
	1264 0 0 rb_root
	1265 64 0 lock
typedef 4 1266 atomic_t
struct 624 57 inode
	1267 0 0 i_mode
	158 16 0 i_opflags
	1268 32 0 i_uid
	1269 64 0 i_gid
	157 96 0 i_flags
	383 128 0 i_acl
	383 192 0 i_default_acl
	384 256 0 i_op
	267 320 0 i_sb
	179 384 0 i_mapping
	144 448 0 i_security
	140 512 0 i_ino
	1270 576 0 -
	1271 608 0 i_rdev
	1272 640 0 i_size
	1263 704 0 i_atime_sec
	1263 768 0 i_mtime_sec
	1263 832 0 i_ctime_sec
	1273 896 0 i_atime_nsec
	1273 928 0 i_mtime_nsec
	1273 960 0 i_ctime_nsec
	1273 992 0 i_generation
	696 1024 0 i_lock
	158 1056 0 i_bytes
	1274 1072 0 i_blkbits
	1275 1080 0 i_write_hint
	1276 1088 0 i_blocks
	1273 1152 0 i_state
	1277 1216 0 i_rwsem
	140 1536 0 dirtied_when
	140 1600 0 dirtied_time_when
	1278 1664 0 i_hash
	1226 1792 0 i_io_list
	390 1920 0 i_wb
	152 1984 0 i_wb_frn_winner
	1279 2016 0 i_wb_frn_avg_time
	1279 2032 0 i_wb_frn_history
	1226 2048 0 i_lru
	1226 2176 0 i_sb_list
	1226 2304 0 i_wb_list
	1280 2432 0 -
	1281 2560 0 i_version
	1281 2624 0 i_sequence
	701 2688 0 i_count
	701 2720 0 i_dio_count
	701 2752 0 i_writecount
	701 2784 0 i_readcount
	1282 2816 0 -
	394 2880 0 i_flctx
	1283 2944 0 i_data
	1226 4480 0 i_devices
	1284 4608 0 -
	1285 4672 0 i_fsnotify_mask
	397 4736 0 i_fsnotify_marks
	398 4800 0 i_crypt_info
	399 4864 0 i_verity_info
	144 4928 0 i_private
struct 24 2 sigpending
	66 0 0 list
	847 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1286 0 0 node
	706 256 0 _softexpires
	1287 320 0 function
	1288 384 0 base
	387 448 0 state
	387 456 0 is_rel
	387 464 0 is_soft
	387 472 0 is_hard
typedef 8 622 ktime_t
array 32 1289 2
struct 24 1 thread_group_cputimer
	1290 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1291 0 0 bases
	157 576 0 timers_active
	157 608 0 expiry_active
array 32 711 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1292 seqlock_t
struct 56 7 task_io_accounting
	245 0 0 rchar
	245 64 0 wchar
	245 128 0 syscr
	245 192 0 syscw
	245 256 0 read_bytes
	245 320 0 write_bytes
	245 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 1293 16
struct 56 7 pacct_struct
	152 0 0 ac_flag
	596 64 0 ac_exitcode
	140 128 0 ac_mem
	245 192 0 ac_utime
	245 256 0 ac_stime
	140 320 0 ac_minflt
	140 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
union 24 4 -
	1294 0 0 -
	1295 0 0 rbnode
	1296 0 0 list
	1297 0 0 ll_node
ptr 8 struct sock *
union 8 2 -
	1298 0 0 tstamp
	1299 0 0 skb_mstamp_ns
array 48 815 48
union 16 3 -
	1300 0 0 -
	1296 0 0 tcp_tsorted_anchor
	140 0 0 _sk_redir
typedef 2 158 __u16
array 0 729 0
typedef 1 252 __u8
union 60 2 -
	1301 0 0 -
	1302 0 0 headers
typedef 4 157 sk_buff_data_t
ptr 8 unsigned char *
typedef 4 1303 refcount_t
ptr 8 struct skb_ext *
typedef 1 252 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1304 0 0 hwtstamps
	1305 0 0 xsk_meta
array 272 1306 17
union 32 2 -
	1307 0 0 -
	1308 0 0 callback_head
typedef 4 1309 atomic_t
struct 136 25 sock_common
	1310 0 0 -
	1311 64 0 -
	1312 96 0 -
	158 128 0 skc_family
	252 144 0 skc_state
	252 152 4 skc_reuse
	252 156 1 skc_reuseport
	252 157 1 skc_ipv6only
	252 158 1 skc_net_refcnt
	152 160 0 skc_bound_dev_if
	1313 192 0 -
	770 320 0 skc_prot
	516 384 0 skc_net
	1314 448 0 skc_v6_daddr
	1314 576 0 skc_v6_rcv_saddr
	450 704 0 skc_cookie
	1315 768 0 -
	1316 832 0 skc_dontcopy_begin
	1317 832 0 -
	158 960 0 skc_tx_queue_mapping
	158 976 0 skc_rx_queue_mapping
	1318 992 0 -
	761 1024 0 skc_refcnt
	1319 1056 0 skc_dontcopy_end
	1320 1056 0 -
array 0 1144 0
typedef 4 152 __s32
struct 24 3 sk_buff_head
	1321 0 0 -
	1155 128 0 qlen
	535 160 0 lock
struct 24 4 -
	528 0 0 rmem_alloc
	152 32 0 len
	736 64 0 head
	736 128 0 tail
array 0 1144 0
array 0 1144 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1322 0 0 sk_wq
	1322 0 0 sk_wq_raw
ptr 8 void (*)(struct sock *)
array 0 1144 0
array 0 1144 0
ptr 8 struct socket *
array 16 1323 2
array 0 1144 0
array 0 1144 0
typedef 32 1324 socket_lock_t
array 0 1144 0
array 0 1144 0
typedef 4 1325 refcount_t
union 8 2 -
	736 0 0 sk_send_head
	1182 0 0 tcp_rtx_queue
struct 16 3 page_frag
	637 0 0 page
	1155 64 0 offset
	1155 96 0 size
union 40 2 -
	549 0 0 sk_timer
	549 0 0 mptcp_retransmit_timer
array 0 1144 0
array 0 1144 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 157 gfp_t
array 0 1144 0
ptr 8 struct proto *
typedef 8 1326 rwlock_t
typedef 4 1327 kuid_t
typedef 8 1328 ktime_t
struct 16 3 sock_cgroup_data
	214 0 0 cgroup
	514 64 0 classid
	498 96 0 prioidx
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	849 0 0 next
	1023 64 0 func
typedef 0 1329 netns_tracker
struct 16 3 xarray
	535 0 0 xa_lock
	768 32 0 xa_flags
	144 64 0 xa_head
typedef 4 1330 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1331 0 0 wait
	642 192 0 fasync_list
	140 256 0 flags
	777 320 0 rcu
ptr 8 const struct super_operations *
ptr 8 const struct dquot_operations *
ptr 8 const struct quotactl_ops *
ptr 8 const struct export_operations *
ptr 8 const struct xattr_handler *const *
ptr 8 const struct fscrypt_operations *
ptr 8 struct fscrypt_keyring *
ptr 8 const struct fsverity_operations *
ptr 8 struct unicode_map *
typedef 2 158 __u16
struct 8 1 hlist_bl_head
	1042 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	157 0 0 flags
	136 64 0 dqio_sem
	1332 384 0 files
	1333 576 0 info
	1334 2304 0 ops
struct 304 4 sb_writers
	158 0 0 frozen
	152 32 0 freeze_kcount
	152 64 0 freeze_ucount
	1335 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 815 32
typedef 16 1336 uuid_t
array 37 815 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1337 0 0 node
	66 64 0 list
	152 192 0 shrinker_id
	241 224 0 memcg_aware
	133 256 0 xa
ptr 8 struct page **
typedef 4 1338 spinlock_t
struct 40 3 plist_node
	152 0 0 prio
	66 64 0 prio_list
	66 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 66 10
array 40 157 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	657 0 0 rb_node
struct 32 2 completion
	157 0 0 done
	1339 64 0 wait
array 0 806 0
char 1 u char
typedef 1 1024 bool
struct 16 4 __call_single_node
	1061 0 0 llist
	1340 64 0 -
	209 96 0 src
	209 112 0 dst
struct 256 23 sched_entity
	1341 0 0 load
	99 128 0 run_node
	245 320 0 deadline
	245 384 0 min_vruntime
	245 448 0 min_slice
	66 512 0 group_node
	252 640 0 on_rq
	252 648 0 sched_delayed
	252 656 0 rel_deadline
	252 664 0 custom_slice
	245 704 0 exec_start
	245 768 0 sum_exec_runtime
	245 832 0 prev_sum_exec_runtime
	245 896 0 vruntime
	622 960 0 vlag
	245 1024 0 slice
	245 1088 0 nr_migrations
	152 1152 0 depth
	1342 1216 0 parent
	1343 1280 0 cfs_rq
	1343 1344 0 my_q
	140 1408 0 runnable_weight
	1344 1536 0 avg
struct 48 7 sched_rt_entity
	66 0 0 run_list
	140 128 0 timeout
	140 192 0 watchdog_stamp
	157 256 0 time_slice
	158 288 0 on_rq
	158 304 0 on_list
	1345 320 0 back
struct 240 23 sched_dl_entity
	99 0 0 rb_node
	245 192 0 dl_runtime
	245 256 0 dl_deadline
	245 320 0 dl_period
	245 384 0 dl_bw
	245 448 0 dl_density
	622 512 0 runtime
	245 576 0 deadline
	157 640 0 flags
	157 672 1 dl_throttled
	157 673 1 dl_yielded
	157 674 1 dl_non_contending
	157 675 1 dl_overrun
	157 676 1 dl_server
	157 677 1 dl_server_active
	157 678 1 dl_defer
	157 679 1 dl_defer_armed
	157 680 1 dl_defer_running
	705 704 0 dl_timer
	705 1216 0 inactive_timer
	1346 1728 0 rq
	1347 1792 0 server_pick_task
	821 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	245 0 0 wait_start
	245 64 0 wait_max
	245 128 0 wait_count
	245 192 0 wait_sum
	245 256 0 iowait_count
	245 320 0 iowait_sum
	245 384 0 sleep_start
	245 448 0 sleep_max
	622 512 0 sum_sleep_runtime
	245 576 0 block_start
	245 640 0 block_max
	622 704 0 sum_block_runtime
	622 768 0 exec_max
	245 832 0 slice_max
	245 896 0 nr_migrations_cold
	245 960 0 nr_failed_migrations_affine
	245 1024 0 nr_failed_migrations_running
	245 1088 0 nr_failed_migrations_hot
	245 1152 0 nr_forced_migrations
	245 1216 0 nr_wakeups
	245 1280 0 nr_wakeups_sync
	245 1344 0 nr_wakeups_migrate
	245 1408 0 nr_wakeups_local
	245 1472 0 nr_wakeups_remote
	245 1536 0 nr_wakeups_affine
	245 1600 0 nr_wakeups_affine_attempts
	245 1664 0 nr_wakeups_passive
	245 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1348 cpumask_t
union 4 2 rcu_special
	1349 0 0 b
	303 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	140 0 0 pcount
	716 64 0 run_delay
	716 128 0 last_arrival
	716 192 0 last_queued
struct 56 3 restart_block
	140 0 0 arch_data
	1350 64 0 fn
	1351 128 0 -
typedef 4 1352 pid_t
array 64 261 4
ptr 8 struct completion *
struct 48 7 vtime
	1124 0 0 seqcount
	716 64 0 starttime
	1353 128 0 state
	157 160 0 cpu
	245 192 0 utime
	245 256 0 stime
	245 320 0 gtime
struct 56 3 posix_cputimers_work
	227 0 0 work
	181 128 0 mutex
	157 384 0 scheduled
array 16 815 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1354 0 0 undo_list
struct 16 1 sysv_shm
	66 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1355 sigset_t
typedef 8 1356 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	152 0 0 mode
	138 32 0 filter_count
	1357 64 0 filter
struct 32 4 syscall_user_dispatch
	425 0 0 selector
	140 64 0 offset
	140 128 0 len
	241 192 0 on_dispatch
struct 8 1 wake_q_node
	1358 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1359 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 387 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 140 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1360 0 0 arch
	241 8192 0 flush_required
	241 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	637 0 0 page
	396 64 0 offset
	396 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	261 0 0 entry
	140 128 0 expires
	1183 192 0 function
	303 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 716 __u64
struct 8 1 llist_head
	1361 0 0 first
struct 4416 22 thread_struct
	1362 0 0 tls_array
	140 192 0 sp
	158 256 0 es
	158 272 0 ds
	158 288 0 fsindex
	158 304 0 gsindex
	140 320 0 fsbase
	140 384 0 gsbase
	1363 448 0 ptrace_bps
	140 704 0 virtual_dr6
	140 768 0 ptrace_dr7
	140 832 0 cr2
	140 896 0 trap_nr
	140 960 0 error_code
	1364 1024 0 io_bitmap
	140 1088 0 iopl_emul
	157 1152 1 iopl_warn
	303 1184 0 pkru
	140 1216 0 features
	140 1280 0 features_locked
	1365 1344 0 shstk
	1366 1536 0 fpu
struct 56 8 tk_read_base
	1367 0 0 clock
	885 64 0 mask
	885 128 0 cycle_last
	891 192 0 mult
	891 224 0 shift
	885 256 0 xtime_nsec
	887 320 0 base
	885 384 0 base_real
typedef 8 1368 u64
struct 16 2 timespec64
	1369 0 0 tv_sec
	596 64 0 tv_nsec
typedef 8 890 ktime_t
typedef 4 1370 s32
typedef 1 1371 u8
typedef 8 1372 s64
typedef 4 1373 u32
typedef 4 1374 spinlock_t
struct 8 1 hlist_nulls_head
	1084 0 0 first
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
struct 40 5 array_buffer
	1375 0 0 tr
	680 64 0 buffer
	1376 128 0 data
	1377 192 0 time_start
	152 256 0 cpu
typedef 1 1024 bool
typedef 4 1378 spinlock_t
struct 32 3 work_struct
	1379 0 0 data
	894 64 0 entry
	1380 192 0 func
struct 32 3 irq_work
	1381 0 0 node
	1382 128 0 func
	1383 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1384 arch_spinlock_t
array 3704 908 463
ptr 8 struct tracer *
array 32 252 32
typedef 4 1385 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 1004 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 1004 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	1009 0 0 next
	1010 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1024 bool
struct 24 3 notifier_block
	1386 0 0 notifier_call
	1387 64 0 next
	152 128 0 priority
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	1388 0 0 sysname
	1388 520 0 nodename
	1388 1040 0 release
	1388 1560 0 version
	1388 2080 0 machine
	1388 2600 0 domainname
struct 24 4 ns_common
	166 0 0 stashed
	1389 64 0 ops
	157 128 0 inum
	1390 160 0 count
union 16 2 -
	1391 0 0 -
	227 0 0 vm_rcu
typedef 8 1392 pgprot_t
union 8 2 -
	1393 0 0 vm_flags
	1393 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	99 0 0 rb
	140 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1394 0 0 ctx
array 896 140 112
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
typedef 8 1395 phys_addr_t
struct 24 3 rb_node
	140 0 0 __rb_parent_color
	657 64 0 rb_right
	657 128 0 rb_left
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
union 8 2 -
	140 0 0 subtree_max_size
	878 0 0 vm
array 6144 1396 256
typedef 4 1397 spinlock_t
typedef 1 1024 bool
struct 32 3 rb_list
	1398 0 0 root
	951 64 0 head
	954 192 0 lock
struct 32 3 work_struct
	1399 0 0 data
	951 64 0 entry
	1400 192 0 func
union 16 2 -
	963 0 0 entry
	1401 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1402 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1403 u64
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
ptr 8 struct worker_pool *
array 32 815 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1404 0 0 private_list
	1405 0 0 callback_head
array 512 144 64
union 24 2 -
	1406 0 0 tags
	1406 0 0 marks
array 32 140 4
array 40 596 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 47 11
array 16 140 2
array 96 248 12
array 48 248 6
struct 4 1 optimistic_spin_queue
	138 0 0 tail
struct 4 1 -
	152 0 0 counter
struct 4 1 spinlock
	1407 0 0 -
typedef 4 1408 refcount_t
typedef 8 364 sector_t
typedef 4 1409 dev_t
struct 760 47 device
	165 0 0 kobj
	284 512 0 parent
	285 576 0 p
	186 640 0 init_name
	286 704 0 type
	287 768 0 bus
	288 832 0 driver
	144 896 0 platform_data
	144 960 0 driver_data
	1410 1024 0 driver_override
	171 1152 0 mutex
	1411 1408 0 links
	1412 1856 0 power
	292 4352 0 pm_domain
	293 4416 0 em_pd
	1413 4480 0 msi
	295 4608 0 dma_ops
	296 4672 0 dma_mask
	364 4736 0 coherent_dma_mask
	364 4800 0 bus_dma_limit
	297 4864 0 dma_range_map
	298 4928 0 dma_parms
	167 4992 0 dma_pools
	299 5120 0 dma_io_tlb_mem
	1414 5184 0 archdata
	301 5184 0 of_node
	302 5248 0 fwnode
	152 5312 0 numa_node
	984 5344 0 devt
	992 5376 0 id
	160 5408 0 devres_lock
	167 5440 0 devres_head
	304 5568 0 class
	305 5632 0 groups
	306 5696 0 release
	307 5760 0 iommu_group
	308 5824 0 iommu
	309 5888 0 physical_location
	1415 5952 0 removable
	676 5984 1 offline_disabled
	676 5985 1 offline
	676 5986 1 of_node_reused
	676 5987 1 state_synced
	676 5988 1 can_match
	676 5989 1 dma_skip_sync
	676 5990 1 dma_iommu
	669 6016 0 flags
typedef 2 158 umode_t
typedef 4 1416 kuid_t
typedef 4 1417 kgid_t
union 4 2 -
	157 0 0 i_nlink
	157 0 0 __i_nlink
typedef 8 1418 loff_t
typedef 8 1419 time64_t
typedef 4 1003 u32
typedef 1 1420 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 364 blkcnt_t
struct 40 5 rw_semaphore
	1014 0 0 count
	1014 64 0 owner
	1016 128 0 osq
	1015 160 0 wait_lock
	167 192 0 wait_list
typedef 2 1421 u16
union 16 2 -
	1422 0 0 i_dentry
	673 0 0 i_rcu
typedef 8 1423 atomic64_t
union 8 2 -
	316 0 0 i_fop
	1088 0 0 free_inode
struct 192 15 address_space
	135 0 0 host
	352 64 0 i_pages
	996 192 0 invalidate_lock
	1075 512 0 gfp_mask
	162 544 0 i_mmap_writable
	1424 576 0 i_mmap
	140 704 0 nrpages
	140 768 0 writeback_index
	141 832 0 a_ops
	140 896 0 flags
	1425 960 0 wb_err
	160 992 0 i_private_lock
	167 1024 0 i_private_list
	996 1152 0 i_mmap_rwsem
	144 1472 0 i_private_data
union 8 4 -
	872 0 0 i_pipe
	1089 0 0 i_cdev
	425 0 0 i_link
	157 0 0 i_dir_seq
typedef 4 157 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1426 0 0 -
struct 40 4 wait_queue_entry
	157 0 0 flags
	144 64 0 private
	1427 128 0 func
	167 192 0 entry
struct 4 1 -
	152 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	659 0 0 refcount
struct 16 3 blk_mq_queue_map
	415 0 0 mq_map
	157 64 0 nr_queues
	157 96 0 queue_offset
typedef 8 999 atomic_long_t
typedef 4 1428 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	162 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 303 __kernel_dev_t
typedef 2 158 __u16
typedef 1 252 __u8
typedef 4 157 __u32
struct 4 1 refcount_struct
	1429 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1254 0 0 a
typedef 4 157 __u32
array 0 815 0
struct 24 3 task_cputime
	245 0 0 stime
	245 64 0 utime
	716 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	143 0 0 lock
	66 64 0 head
typedef 8 1402 work_func_t
array 304 1035 38
array 304 270 38
array 38 387 38
array 304 245 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4 1 -
	1430 0 0 val
struct 4 1 -
	1431 0 0 val
struct 8 1 -
	245 0 0 val
struct 4 1 refcount_struct
	138 0 0 refs
struct 4 1 seqcount_spinlock
	1124 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1432 0 0 -
	245 0 0 hash_len
union 8 2 -
	881 0 0 lock_count
	1433 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	259 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1434 pm_message_t
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
typedef 8 1435 __kernel_loff_t
struct 8 1 llist_node
	1361 0 0 next
struct 32 6 file_ra_state
	140 0 0 start
	157 64 0 size
	157 96 0 async_size
	157 128 0 ra_pages
	157 160 0 mmap_miss
	320 192 0 prev_pos
typedef 8 1436 freeptr_t
struct 4 1 -
	152 0 0 counter
struct 24 2 wait_queue_head
	335 0 0 lock
	1296 64 0 head
struct 4 1 spinlock
	1437 0 0 -
struct 64 8 -
	140 0 0 flags
	1438 64 0 -
	179 192 0 mapping
	140 256 0 index
	1439 320 0 -
	138 384 0 _mapcount
	138 416 0 _refcount
	140 448 0 memcg_data
struct 40 7 -
	140 0 0 _flags_1
	140 64 0 _head_1
	138 128 0 _large_mapcount
	138 160 0 _entire_mapcount
	138 192 0 _nr_pages_mapped
	138 224 0 _pincount
	157 256 0 _folio_nr_pages
struct 32 3 -
	140 0 0 _flags_2
	140 64 0 _head_2
	66 128 0 _deferred_list
struct 48 6 -
	140 0 0 _flags_3
	140 64 0 _head_3
	144 128 0 _hugetlb_subpool
	144 192 0 _hugetlb_cgroup
	144 256 0 _hugetlb_cgroup_rsvd
	144 320 0 _hugetlb_hwpoison
struct 4 1 spinlock
	1440 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1441 atomic64_t
typedef 8 1442 u64
typedef 4 157 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1443 mempool_t
struct 16 2 bio_list
	1444 0 0 head
	1444 64 0 tail
typedef 8 716 __u64
typedef 8 1445 atomic_long_t
typedef 4 1446 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	656 0 0 tail
struct 4 1 spinlock
	1447 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1435 __s64
typedef 1 252 __u8
struct 8 1 -
	622 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1448 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1449 atomic64_t
struct 32 4 kernfs_elem_dir
	140 0 0 subdirs
	812 64 0 children
	226 128 0 root
	140 192 0 rev
struct 8 1 kernfs_elem_symlink
	206 0 0 target_kn
struct 32 4 kernfs_elem_attr
	1450 0 0 ops
	1451 64 0 open
	320 128 0 size
	206 192 0 notify_next
typedef 4 1452 u32
typedef 1 1453 u8
struct 4 1 kref
	1454 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	477 0 0 freelist
	140 64 0 tid
typedef 16 1455 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	1456 0 0 -
typedef 8 1457 atomic64_t
struct 24 2 swait_queue_head
	1458 0 0 lock
	1459 64 0 task_list
struct 256 2 -
	1460 0 0 parent
	1461 64 0 slot
struct 48 7 -
	144 0 0 pad
	1462 64 0 rcu
	1463 192 0 piv_parent
	252 256 0 parent_slot
	1464 288 0 type
	252 320 0 slot_len
	157 352 0 ma_flags
struct 256 3 maple_range_64
	1460 0 0 parent
	1465 64 0 pivot
	1466 1024 0 -
struct 248 5 maple_arange_64
	1460 0 0 parent
	1467 64 0 pivot
	1468 640 0 slot
	1469 1280 0 gap
	1470 1920 0 meta
struct 256 4 maple_alloc
	140 0 0 total
	252 64 0 node_count
	157 96 0 request_count
	1471 128 0 slot
typedef 0 1472 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	90 0 0 events
	157 320 0 period
	1124 352 0 sequence
struct 40 4 memcg_cgwb_frn
	245 0 0 bdi_id
	152 64 0 memcg_id
	245 128 0 at
	1473 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 0 0 -
typedef 8 450 atomic_long_t
typedef 8 1402 work_func_t
struct 8 1 -
	1328 0 0 counter
struct 64 1 -
	138 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 1474 seqcount_t
array 416 140 52
array 160 90 4
ptr 8 struct linux_binfmt *
typedef 136 1475 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	1476 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	66 0 0 list
	140 128 0 bitmap
	445 192 0 memcg
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	144 0 0 base
	157 64 0 size
	1477 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	140 0 0 __rb_parent_color
	657 64 0 rb_right
	657 128 0 rb_left
struct 16 2 callback_head
	849 0 0 next
	1023 64 0 func
struct 8 1 llist_node
	1361 0 0 next
typedef 8 716 __u64
typedef 1 252 __u8
struct 8 2 -
	140 0 32 priv_flags
	140 32 1 lltx
struct 8 2 -
	140 0 32 priv_flags
	140 32 1 lltx
typedef 8 1478 u64
typedef 2 158 __u16
typedef 2 618 __s16
struct 4 2 netdev_tc_txq
	498 0 0 count
	498 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 157 __u32
struct 8 1 -
	587 0 0 net
union 8 2 -
	140 0 0 rx_packets
	1118 0 0 __rx_packets
union 8 2 -
	140 0 0 tx_packets
	1118 0 0 __tx_packets
union 8 2 -
	140 0 0 rx_bytes
	1118 0 0 __rx_bytes
union 8 2 -
	140 0 0 tx_bytes
	1118 0 0 __tx_bytes
union 8 2 -
	140 0 0 rx_errors
	1118 0 0 __rx_errors
union 8 2 -
	140 0 0 tx_errors
	1118 0 0 __tx_errors
union 8 2 -
	140 0 0 rx_dropped
	1118 0 0 __rx_dropped
union 8 2 -
	140 0 0 tx_dropped
	1118 0 0 __tx_dropped
union 8 2 -
	140 0 0 multicast
	1118 0 0 __multicast
union 8 2 -
	140 0 0 collisions
	1118 0 0 __collisions
union 8 2 -
	140 0 0 rx_length_errors
	1118 0 0 __rx_length_errors
union 8 2 -
	140 0 0 rx_over_errors
	1118 0 0 __rx_over_errors
union 8 2 -
	140 0 0 rx_crc_errors
	1118 0 0 __rx_crc_errors
union 8 2 -
	140 0 0 rx_frame_errors
	1118 0 0 __rx_frame_errors
union 8 2 -
	140 0 0 rx_fifo_errors
	1118 0 0 __rx_fifo_errors
union 8 2 -
	140 0 0 rx_missed_errors
	1118 0 0 __rx_missed_errors
union 8 2 -
	140 0 0 tx_aborted_errors
	1118 0 0 __tx_aborted_errors
union 8 2 -
	140 0 0 tx_carrier_errors
	1118 0 0 __tx_carrier_errors
union 8 2 -
	140 0 0 tx_fifo_errors
	1118 0 0 __tx_fifo_errors
union 8 2 -
	140 0 0 tx_heartbeat_errors
	1118 0 0 __tx_heartbeat_errors
union 8 2 -
	140 0 0 tx_window_errors
	1118 0 0 __tx_window_errors
union 8 2 -
	140 0 0 rx_compressed
	1118 0 0 __rx_compressed
union 8 2 -
	140 0 0 tx_compressed
	1118 0 0 __tx_compressed
struct 4 1 -
	152 0 0 counter
struct 4 1 spinlock
	1479 0 0 -
struct 8 1 rb_root
	657 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	186 0 0 name
	512 64 0 entry
	182 192 0 parent
	537 256 0 kset
	1011 320 0 ktype
	206 384 0 sd
	1480 448 0 kref
	157 480 1 state_initialized
	157 481 1 state_in_sysfs
	157 482 1 state_add_uevent_sent
	157 483 1 state_remove_uevent_sent
	157 484 1 uevent_suppress
struct 16 2 -
	186 0 0 name
	535 64 0 lock
struct 32 4 mutex
	1118 0 0 owner
	1481 64 0 wait_lock
	1482 96 0 osq
	512 128 0 wait_list
struct 56 4 dev_links_info
	512 0 0 suppliers
	512 128 0 consumers
	512 256 0 defer_sync
	1483 384 0 status
struct 312 55 dev_pm_info
	1484 0 0 power_state
	538 32 1 can_wakeup
	538 33 1 async_suspend
	538 34 1 in_dpm_list
	538 35 1 is_prepared
	538 36 1 is_suspended
	538 37 1 is_noirq_suspended
	538 38 1 is_late_suspended
	538 39 1 no_pm
	538 40 1 early_init
	538 41 1 direct_complete
	514 64 0 driver_flags
	535 96 0 lock
	512 128 0 entry
	1485 256 0 completion
	1050 512 0 wakeup
	538 576 1 wakeup_path
	538 577 1 syscore
	538 578 1 no_pm_callbacks
	538 579 1 async_in_progress
	538 580 1 smart_suspend
	538 581 1 must_resume
	538 582 1 may_skip_resume
	1486 640 0 suspend_timer
	1147 1152 0 timer_expires
	447 1216 0 work
	1331 1472 0 wait_queue
	1051 1664 0 wakeirq
	528 1728 0 usage_count
	528 1760 0 child_count
	157 1792 3 disable_depth
	538 1795 1 idle_notification
	538 1796 1 request_pending
	538 1797 1 deferred_resume
	538 1798 1 needs_force_resume
	538 1799 1 runtime_auto
	538 1800 1 ignore_children
	538 1801 1 no_callbacks
	538 1802 1 irq_safe
	538 1803 1 use_autosuspend
	538 1804 1 timer_autosuspends
	538 1805 1 memalloc_noio
	157 1824 0 links_count
	1487 1856 0 request
	1488 1888 0 runtime_status
	1488 1920 0 last_status
	152 1952 0 runtime_error
	152 1984 0 autosuspend_delay
	1147 2048 0 last_busy
	1147 2112 0 active_time
	1147 2176 0 suspended_time
	1147 2240 0 accounting_timestamp
	1054 2304 0 subsys_data
	1055 2368 0 set_latency_tolerance
	1056 2432 0 qos
struct 16 2 dev_msi_info
	1057 0 0 domain
	1058 64 0 data
struct 0 0 dev_archdata
typedef 4 1489 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 140 1
struct 16 2 bpf_xdp_entity
	511 0 0 prog
	1490 64 0 link
struct 0 0 -
struct 40 4 -
	1491 0 0 -
	179 128 0 mapping
	1492 192 0 -
	140 256 0 private
struct 40 5 -
	140 0 0 pp_magic
	1493 64 0 pp
	140 128 0 _pp_mapping_pad
	140 192 0 dma_addr
	248 256 0 pp_ref_count
struct 8 1 -
	140 0 0 compound_head
struct 16 2 -
	1494 0 0 pgmap
	144 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 157 __u32
struct 32 3 work_struct
	1495 0 0 data
	1496 64 0 entry
	1497 192 0 func
struct 40 4 timer_list
	1212 0 0 entry
	140 128 0 expires
	1183 192 0 function
	594 256 0 flags
array 1024 597 128
typedef 4 157 gfp_t
struct 4 1 -
	152 0 0 counter
struct 4 1 refcount_struct
	605 0 0 refs
typedef 8 716 __u64
ptr 8 struct net_device *
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	1009 0 0 next
	1010 64 0 pprev
typedef 1 807 __s8
struct 4 1 raw_spinlock
	1498 0 0 raw_lock
struct 81936 1 zonelist
	1499 0 0 _zonerefs
struct 1344 14 lru_gen_folio
	140 0 0 max_seq
	976 64 0 min_seq
	971 192 0 timestamps
	1500 448 0 folios
	1501 5568 0 nr_pages
	1502 8128 0 avg_refaulted
	1502 8640 0 avg_total
	1503 9152 0 protected
	1504 9536 0 evicted
	1504 10048 0 refaulted
	241 10560 0 enabled
	387 10568 0 gen
	387 10576 0 seg
	1505 10624 0 list
struct 72 5 lru_gen_mm_state
	140 0 0 seq
	426 64 0 head
	426 128 0 tail
	1506 192 0 filters
	1507 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 1508 4
array 16 152 4
array 192 1509 3
typedef 8 1281 atomic_long_t
typedef 4 1510 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	701 0 0 tail
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
struct 24 2 wait_queue_head
	696 0 0 lock
	1226 64 0 head
typedef 8 1511 atomic64_t
typedef 8 716 __u64
typedef 2 158 __u16
typedef 1 252 __u8
typedef 4 157 __u32
array 16 815 16
array 48 815 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 16 2 callback_head
	849 0 0 next
	1023 64 0 func
struct 16 2 -
	140 0 0 _pt_pad_1
	1512 64 0 pmd_huge_pte
typedef 4 1513 spinlock_t
struct 4 1 -
	152 0 0 counter
struct 4 1 refcount_struct
	162 0 0 refs
typedef 4 157 blk_features_t
typedef 4 157 blk_flags_t
struct 6 6 blk_integrity
	252 0 0 flags
	1514 8 0 csum_type
	252 16 0 tuple_size
	252 24 0 pi_offset
	252 32 0 interval_exp
	252 40 0 tag_size
typedef 8 1402 work_func_t
struct 24 2 wait_queue_head
	160 0 0 lock
	167 64 0 head
typedef 8 1515 phys_addr_t
struct 4 1 -
	152 0 0 counter
struct 4 1 raw_spinlock
	682 0 0 raw_lock
struct 4 1 qspinlock
	1516 0 0 -
typedef 8 1517 __kernel_size_t
struct 8 1 rb_time_struct
	1518 0 0 time
typedef 8 716 __u64
typedef 8 1519 atomic_long_t
struct 4 1 optimistic_spin_queue
	679 0 0 tail
typedef 8 1402 work_func_t
struct 24 2 swait_queue_head
	681 0 0 lock
	202 64 0 task_list
struct 32 3 irq_work
	1520 0 0 node
	1382 128 0 func
	1521 192 0 irqwait
typedef 24 1522 wait_queue_head_t
struct 4 1 spinlock
	1523 0 0 -
struct 24 2 offset_ctx
	1524 0 0 mt
	140 128 0 next_offset
struct 32 2 -
	1226 0 0 shrinklist
	1226 128 0 swaplist
typedef 8 1525 time64_t
struct 8 1 rb_root
	657 0 0 rb_node
typedef 8 1526 rwlock_t
struct 4 1 -
	152 0 0 counter
typedef 2 158 umode_t
typedef 4 1527 kuid_t
typedef 4 1528 kgid_t
union 4 2 -
	157 0 0 i_nlink
	157 0 0 __i_nlink
typedef 4 1529 dev_t
typedef 8 1530 loff_t
typedef 4 1285 u32
typedef 1 1531 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 1532 blkcnt_t
struct 40 5 rw_semaphore
	1223 0 0 count
	1223 64 0 owner
	1225 128 0 osq
	1224 160 0 wait_lock
	1226 192 0 wait_list
struct 16 2 hlist_node
	1009 0 0 next
	1010 64 0 pprev
typedef 2 1533 u16
union 16 2 -
	1534 0 0 i_dentry
	1535 0 0 i_rcu
typedef 8 1536 atomic64_t
union 8 2 -
	316 0 0 i_fop
	1088 0 0 free_inode
struct 192 15 address_space
	135 0 0 host
	1537 64 0 i_pages
	1277 192 0 invalidate_lock
	1538 512 0 gfp_mask
	701 544 0 i_mmap_writable
	1539 576 0 i_mmap
	140 704 0 nrpages
	140 768 0 writeback_index
	141 832 0 a_ops
	140 896 0 flags
	1540 960 0 wb_err
	696 992 0 i_private_lock
	1226 1024 0 i_private_list
	1277 1152 0 i_mmap_rwsem
	144 1472 0 i_private_data
union 8 4 -
	872 0 0 i_pipe
	1089 0 0 i_cdev
	425 0 0 i_link
	157 0 0 i_dir_seq
typedef 4 157 __u32
struct 32 2 timerqueue_node
	99 0 0 node
	706 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	245 0 0 expires
	245 64 0 incr
struct 24 3 task_cputime_atomic
	392 0 0 utime
	392 64 0 stime
	392 128 0 sum_exec_runtime
array 72 1541 3
struct 8 2 -
	262 0 0 seqcount
	143 32 0 lock
struct 16 2 rlimit
	1542 0 0 rlim_cur
	1542 64 0 rlim_max
struct 24 3 -
	736 0 0 next
	736 64 0 prev
	1543 128 0 -
struct 24 3 rb_node
	140 0 0 __rb_parent_color
	657 64 0 rb_right
	657 128 0 rb_left
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
struct 8 1 llist_node
	1361 0 0 next
typedef 8 1544 ktime_t
typedef 8 1545 u64
struct 16 2 -
	140 0 0 _skb_refdst
	1546 64 0 destructor
struct 60 49 -
	1547 0 0 __pkt_type_offset
	729 0 3 pkt_type
	729 3 1 ignore_df
	729 4 1 dst_pending_confirm
	729 5 2 ip_summed
	729 7 1 ooo_okay
	1548 8 0 __mono_tc_offset
	729 8 2 tstamp_type
	729 10 1 tc_at_ingress
	729 11 1 tc_skip_classify
	729 12 1 remcsum_offload
	729 13 1 csum_complete_sw
	729 14 2 csum_level
	729 16 1 inner_protocol_type
	729 17 1 l4_hash
	729 18 1 sw_hash
	729 19 1 no_fcs
	729 20 1 encapsulation
	729 21 1 encap_hdr_csum
	729 22 1 csum_valid
	729 24 2 ndisc_nodetype
	729 26 1 ipvs_property
	729 27 1 nf_trace
	729 28 1 redirected
	729 29 1 from_ingress
	729 30 1 nf_skip_egress
	729 31 1 decrypted
	729 32 1 slow_gro
	729 33 1 csum_not_inet
	729 34 1 unreadable
	729 35 2 tc_depth
	727 48 0 tc_index
	1549 64 0 alloc_cpu
	1550 96 0 -
	1551 128 0 priority
	152 160 0 skb_iif
	1551 192 0 hash
	1552 224 0 -
	1553 256 0 -
	1551 288 0 secmark
	1554 320 0 -
	1555 352 0 -
	727 368 0 inner_transport_header
	727 384 0 inner_network_header
	727 400 0 inner_mac_header
	1556 416 0 protocol
	727 432 0 transport_header
	727 448 0 network_header
	727 464 0 mac_header
struct 60 49 -
	1557 0 0 __pkt_type_offset
	729 0 3 pkt_type
	729 3 1 ignore_df
	729 4 1 dst_pending_confirm
	729 5 2 ip_summed
	729 7 1 ooo_okay
	1558 8 0 __mono_tc_offset
	729 8 2 tstamp_type
	729 10 1 tc_at_ingress
	729 11 1 tc_skip_classify
	729 12 1 remcsum_offload
	729 13 1 csum_complete_sw
	729 14 2 csum_level
	729 16 1 inner_protocol_type
	729 17 1 l4_hash
	729 18 1 sw_hash
	729 19 1 no_fcs
	729 20 1 encapsulation
	729 21 1 encap_hdr_csum
	729 22 1 csum_valid
	729 24 2 ndisc_nodetype
	729 26 1 ipvs_property
	729 27 1 nf_trace
	729 28 1 redirected
	729 29 1 from_ingress
	729 30 1 nf_skip_egress
	729 31 1 decrypted
	729 32 1 slow_gro
	729 33 1 csum_not_inet
	729 34 1 unreadable
	729 35 2 tc_depth
	727 48 0 tc_index
	1549 64 0 alloc_cpu
	1559 96 0 -
	1551 128 0 priority
	152 160 0 skb_iif
	1551 192 0 hash
	1560 224 0 -
	1561 256 0 -
	1551 288 0 secmark
	1562 320 0 -
	1563 352 0 -
	727 368 0 inner_transport_header
	727 384 0 inner_network_header
	727 400 0 inner_mac_header
	1556 416 0 protocol
	727 432 0 transport_header
	727 448 0 network_header
	727 464 0 mac_header
struct 4 1 refcount_struct
	331 0 0 refs
struct 8 1 skb_shared_hwtstamps
	1564 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1565 0 0 tx_timestamp
typedef 16 1566 skb_frag_t
struct 32 2 -
	1567 0 0 -
	1568 128 0 -
struct 16 2 callback_head
	849 0 0 next
	1023 64 0 func
struct 4 1 -
	152 0 0 counter
union 8 2 -
	1569 0 0 skc_addrpair
	1570 0 0 -
union 4 2 -
	157 0 0 skc_hash
	1571 0 0 skc_u16hashes
union 4 2 -
	1572 0 0 skc_portpair
	1573 0 0 -
union 16 2 -
	545 0 0 skc_bind_node
	545 0 0 skc_portaddr_node
struct 16 1 in6_addr
	1574 0 0 in6_u
union 8 3 -
	140 0 0 skc_flags
	723 0 0 skc_listener
	1575 0 0 skc_tw_dr
array 0 152 0
union 16 2 -
	545 0 0 skc_node
	1576 0 0 skc_nulls_node
union 4 3 -
	152 0 0 skc_incoming_cpu
	514 0 0 skc_rcv_wnd
	514 0 0 skc_tw_rcv_nxt
array 0 152 0
union 4 3 -
	514 0 0 skc_rxhash
	514 0 0 skc_window_clamp
	514 0 0 skc_tw_snd_nxt
union 16 2 -
	1577 0 0 -
	1578 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	535 0 0 slock
	152 32 0 owned
	1331 64 0 wq
struct 4 1 refcount_struct
	528 0 0 refs
struct 8 1 -
	1579 0 0 raw_lock
struct 4 1 -
	1580 0 0 val
typedef 8 1581 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 1582 wait_queue_head_t
array 24 135 3
array 216 1583 3
array 24 1584 3
array 288 1585 3
struct 16 1 -
	1586 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	1587 0 0 -
struct 24 2 swait_queue_head
	621 0 0 lock
	66 64 0 task_list
union 4 2 -
	157 0 0 u_flags
	138 0 0 a_flags
struct 16 2 load_weight
	140 0 0 weight
	303 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	245 0 0 last_update_time
	245 64 0 load_sum
	245 128 0 runnable_sum
	303 192 0 util_sum
	303 224 0 period_contrib
	140 256 0 load_avg
	140 320 0 runnable_avg
	140 384 0 util_avg
	157 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 1588 dl_server_pick_f
struct 1024 1 cpumask
	1589 0 0 bits
struct 4 4 -
	387 0 0 blocked
	387 8 0 need_qs
	387 16 0 exp_hint
	387 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	1590 0 0 futex
	1591 0 0 nanosleep
	1592 0 0 poll
typedef 4 152 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	311 0 0 sig
typedef 8 1542 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	1593 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1348 0 0 cpumask
ptr 8 struct llist_node *
array 24 1594 3
array 32 1595 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	245 0 0 base
	245 64 0 size
struct 4224 7 fpu
	157 0 0 last_cpu
	140 64 0 avx512_timestamp
	1596 128 0 fpstate
	1596 192 0 __task_fpstate
	1597 256 0 perm
	1597 384 0 guest_perm
	1598 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 716 __u64
typedef 8 1372 time64_t
typedef 4 152 __s32
typedef 1 252 __u8
typedef 8 1435 __s64
typedef 4 157 __u32
struct 4 1 spinlock
	1599 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 1600 u64
struct 4 1 spinlock
	1601 0 0 -
typedef 8 1602 atomic_long_t
typedef 8 1402 work_func_t
struct 16 4 __call_single_node
	1603 0 0 llist
	1604 64 0 -
	1605 96 0 src
	1605 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	629 0 0 task
struct 4 1 qspinlock
	1606 0 0 -
struct 4 1 raw_spinlock
	901 0 0 raw_lock
typedef 8 1607 notifier_fn_t
ptr 8 struct notifier_block *
array 65 815 65
ptr 8 const struct proc_ns_operations *
typedef 4 1608 refcount_t
struct 16 2 -
	140 0 0 vm_start
	140 64 0 vm_end
struct 8 1 pgprot
	1609 0 0 pgprot
typedef 8 140 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 1610 u64
struct 24 2 vmap_pool
	951 0 0 head
	140 128 0 len
struct 4 1 spinlock
	1611 0 0 -
struct 8 1 rb_root
	657 0 0 rb_node
typedef 8 1612 atomic_long_t
typedef 8 1402 work_func_t
struct 16 2 hlist_node
	1009 0 0 next
	1010 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 716 __u64
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
struct 16 2 callback_head
	849 0 0 next
	1023 64 0 func
array 24 1613 3
union 4 1 -
	1214 0 0 rlock
struct 4 1 refcount_struct
	1614 0 0 refs
typedef 4 992 __kernel_dev_t
struct 16 2 -
	186 0 0 name
	160 64 0 lock
struct 56 4 dev_links_info
	167 0 0 suppliers
	167 128 0 consumers
	167 256 0 defer_sync
	1615 384 0 status
struct 312 55 dev_pm_info
	1616 0 0 power_state
	676 32 1 can_wakeup
	676 33 1 async_suspend
	676 34 1 in_dpm_list
	676 35 1 is_prepared
	676 36 1 is_suspended
	676 37 1 is_noirq_suspended
	676 38 1 is_late_suspended
	676 39 1 no_pm
	676 40 1 early_init
	676 41 1 direct_complete
	992 64 0 driver_flags
	160 96 0 lock
	167 128 0 entry
	1617 256 0 completion
	1050 512 0 wakeup
	676 576 1 wakeup_path
	676 577 1 syscore
	676 578 1 no_pm_callbacks
	676 579 1 async_in_progress
	676 580 1 smart_suspend
	676 581 1 must_resume
	676 582 1 may_skip_resume
	1618 640 0 suspend_timer
	364 1152 0 timer_expires
	668 1216 0 work
	674 1472 0 wait_queue
	1051 1664 0 wakeirq
	162 1728 0 usage_count
	162 1760 0 child_count
	157 1792 3 disable_depth
	676 1795 1 idle_notification
	676 1796 1 request_pending
	676 1797 1 deferred_resume
	676 1798 1 needs_force_resume
	676 1799 1 runtime_auto
	676 1800 1 ignore_children
	676 1801 1 no_callbacks
	676 1802 1 irq_safe
	676 1803 1 use_autosuspend
	676 1804 1 timer_autosuspends
	676 1805 1 memalloc_noio
	157 1824 0 links_count
	1619 1856 0 request
	664 1888 0 runtime_status
	664 1920 0 last_status
	152 1952 0 runtime_error
	152 1984 0 autosuspend_delay
	364 2048 0 last_busy
	364 2112 0 active_time
	364 2176 0 suspended_time
	364 2240 0 accounting_timestamp
	1054 2304 0 subsys_data
	1055 2368 0 set_latency_tolerance
	1056 2432 0 qos
struct 16 2 dev_msi_info
	1057 0 0 domain
	1058 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	1620 0 0 val
struct 4 1 -
	1621 0 0 val
typedef 8 1435 __kernel_loff_t
typedef 8 1435 __s64
typedef 1 252 __u8
typedef 2 158 __u16
struct 8 1 hlist_head
	1009 0 0 first
struct 8 1 -
	1622 0 0 counter
struct 16 2 rb_root_cached
	1623 0 0 rb_root
	657 64 0 rb_leftmost
typedef 4 992 errseq_t
union 4 1 -
	1428 0 0 rlock
typedef 8 1624 wait_queue_func_t
struct 4 1 raw_spinlock
	1625 0 0 raw_lock
typedef 4 1626 atomic_t
typedef 4 1627 uid_t
typedef 4 1628 gid_t
struct 8 2 -
	303 0 0 hash
	303 32 0 len
struct 8 2 -
	143 0 0 lock
	152 32 0 count
struct 4 1 pm_message
	152 0 0 event
int 8 s long long int
struct 8 1 -
	140 0 0 v
union 4 1 -
	1629 0 0 rlock
union 16 2 -
	66 0 0 lru
	1630 0 0 -
union 8 2 -
	144 0 0 private
	1631 0 0 swap
union 4 1 -
	1632 0 0 rlock
struct 8 1 -
	1633 0 0 counter
typedef 8 716 __u64
struct 72 8 mempool_s
	160 0 0 lock
	152 32 0 min_nr
	152 64 0 curr_nr
	477 128 0 elements
	144 192 0 pool_data
	1634 256 0 alloc
	1635 320 0 free
	674 384 0 wait
ptr 8 struct bio *
typedef 8 1636 atomic64_t
struct 4 1 raw_spinlock
	1637 0 0 raw_lock
union 4 1 -
	1638 0 0 rlock
typedef 8 1639 u64
struct 8 1 -
	1640 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 157 __u32
typedef 1 252 __u8
typedef 4 1641 refcount_t
union 16 2 -
	1642 0 0 -
	1643 0 0 full
union 4 1 -
	1644 0 0 rlock
struct 8 1 -
	1645 0 0 counter
typedef 4 1646 raw_spinlock_t
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
ptr 8 struct maple_pnode *
array 248 144 31
struct 16 2 callback_head
	849 0 0 next
	1023 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 140 15
union 128 2 -
	1647 0 0 slot
	1648 0 0 -
array 72 140 9
array 80 144 10
array 80 140 10
struct 2 2 maple_metadata
	252 0 0 end
	252 8 0 gap
array 240 1649 30
struct 0 0 -
struct 16 2 wb_completion
	138 0 0 cnt
	1046 64 0 waitq
struct 4 1 seqcount
	157 0 0 sequence
struct 136 12 -
	245 0 0 ctx_id
	392 64 0 tlb_gen
	140 128 0 next_trim_cpumask
	136 192 0 ldt_usr_sem
	1650 512 0 ldt
	140 576 0 flags
	181 640 0 lock
	144 896 0 vdso
	1651 960 0 vdso_image
	138 1024 0 perf_rdpmc_allowed
	209 1056 0 pkey_allocation_map
	1652 1072 0 execute_only_pkey
ptr 8 struct xol_area *
struct 56 2 mod_tree_node
	200 0 0 mod
	1653 64 0 node
typedef 8 716 __u64
union 4 1 -
	1654 0 0 rlock
struct 4 1 kref
	761 0 0 refcount
typedef 4 1654 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	528 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1655 pm_message_t
struct 32 2 completion
	157 0 0 done
	1656 64 0 wait
struct 64 8 hrtimer
	1657 0 0 node
	773 256 0 _softexpires
	1287 320 0 function
	1288 384 0 base
	552 448 0 state
	552 456 0 is_rel
	552 464 0 is_soft
	552 472 0 is_hard
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
typedef 4 514 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 16 4 -
	66 0 0 lru
	1658 0 0 -
	66 0 0 buddy_list
	66 0 0 pcp_list
union 8 2 -
	140 0 0 index
	140 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 1659 atomic_long_t
struct 16 2 list_head
	426 0 0 next
	426 64 0 prev
typedef 8 1402 work_func_t
typedef 4 1660 arch_spinlock_t
array 81936 1661 5121
array 640 1662 4
array 320 1663 4
array 64 1664 2
array 48 1665 1
array 64 1666 1
struct 16 2 hlist_nulls_node
	1084 0 0 next
	1667 64 0 pprev
array 16 313 2
array 32 1668 1
array 40 1669 2
array 64 1670 8
struct 4 1 raw_spinlock
	1671 0 0 raw_lock
struct 8 1 -
	1672 0 0 counter
typedef 8 637 pgtable_t
struct 4 1 spinlock
	1673 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 1674 u64
union 4 3 -
	679 0 0 val
	1675 0 0 -
	1676 0 0 -
typedef 8 140 __kernel_ulong_t
typedef 8 1677 local64_t
typedef 8 1678 atomic64_t
struct 16 4 __call_single_node
	1679 0 0 llist
	1680 64 0 -
	1681 96 0 src
	1681 112 0 dst
struct 8 1 rcuwait
	629 0 0 task
struct 24 2 wait_queue_head
	1682 0 0 lock
	202 64 0 head
union 4 1 -
	1510 0 0 rlock
struct 16 3 maple_tree
	1683 0 0 -
	157 32 0 ma_flags
	144 64 0 ma_root
typedef 8 1435 __s64
struct 8 1 -
	1684 0 0 raw_lock
struct 4 1 -
	1685 0 0 val
struct 4 1 -
	1686 0 0 val
typedef 4 1273 __kernel_dev_t
typedef 8 1435 __kernel_loff_t
typedef 1 252 __u8
typedef 8 1687 u64
typedef 2 158 __u16
struct 8 1 hlist_head
	1009 0 0 first
struct 16 2 callback_head
	849 0 0 next
	1023 64 0 func
struct 8 1 -
	1688 0 0 counter
struct 16 3 xarray
	696 0 0 xa_lock
	1538 32 0 xa_flags
	144 64 0 xa_head
typedef 4 157 gfp_t
struct 16 2 rb_root_cached
	1264 0 0 rb_root
	657 64 0 rb_leftmost
typedef 4 1273 errseq_t
struct 24 2 posix_cputimer_base
	245 0 0 nextevt
	1689 64 0 tqhead
typedef 8 140 __kernel_ulong_t
union 8 2 -
	1210 0 0 dev
	140 0 0 dev_scratch
typedef 8 1690 s64
typedef 8 716 __u64
ptr 8 void (*)(struct sk_buff *)
array 0 729 0
array 0 729 0
typedef 2 727 u16
union 4 2 -
	1691 0 0 csum
	1692 0 0 -
typedef 4 157 __u32
union 4 2 -
	1693 0 0 vlan_all
	1694 0 0 -
union 4 2 -
	157 0 0 napi_id
	157 0 0 sender_cpu
union 4 2 -
	1551 0 0 mark
	1551 0 0 reserved_tailroom
union 2 2 -
	1556 0 0 inner_protocol
	729 0 0 inner_ipproto
typedef 2 727 __be16
array 0 729 0
array 0 729 0
union 4 2 -
	1691 0 0 csum
	1695 0 0 -
union 4 2 -
	1693 0 0 vlan_all
	1696 0 0 -
union 4 2 -
	157 0 0 napi_id
	157 0 0 sender_cpu
union 4 2 -
	1551 0 0 mark
	1551 0 0 reserved_tailroom
union 2 2 -
	1556 0 0 inner_protocol
	729 0 0 inner_ipproto
union 8 2 -
	1697 0 0 hwtstamp
	144 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	597 0 0 netmem
	157 64 0 len
	157 96 0 offset
union 16 2 -
	413 0 0 slab_list
	1698 0 0 -
union 16 2 -
	1699 0 0 -
	1102 0 0 freelist_counter
typedef 8 1478 __addrpair
struct 8 2 -
	1700 0 0 skc_daddr
	1700 32 0 skc_rcv_saddr
array 4 1148 2
typedef 4 1155 __portpair
struct 4 2 -
	1701 0 0 skc_dport
	1148 16 0 skc_num
union 16 3 -
	1702 0 0 u6_addr8
	1703 0 0 u6_addr16
	1704 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1084 0 0 next
	1667 64 0 pprev
struct 16 2 -
	736 0 0 next
	736 64 0 prev
struct 16 2 sk_buff_list
	736 0 0 next
	736 64 0 prev
typedef 8 1705 arch_rwlock_t
typedef 4 1706 uid_t
typedef 8 1435 __s64
struct 24 2 wait_queue_head
	535 0 0 lock
	512 64 0 head
struct 72 9 mem_dqinfo
	1707 0 0 dqi_format
	152 64 0 dqi_fmt_id
	66 128 0 dqi_dirty_list
	140 256 0 dqi_flags
	157 320 0 dqi_bgrace
	157 352 0 dqi_igrace
	1708 384 0 dqi_max_spc_limit
	1708 448 0 dqi_max_ino_limit
	144 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	1709 0 0 rss
	415 384 0 read_count
	1710 448 0 writer
	219 512 0 waiters
	138 704 0 block
array 16 1086 16
union 4 1 -
	1711 0 0 rlock
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 140 128
struct 40 6 -
	185 0 0 uaddr
	303 64 0 val
	303 96 0 flags
	303 128 0 bitset
	245 192 0 time
	185 256 0 uaddr2
struct 24 4 -
	1712 0 0 clockid
	1713 32 0 type
	1714 64 0 -
	245 128 0 expires
struct 32 5 -
	1715 0 0 ufds
	152 64 0 nfds
	152 96 0 has_timeout
	140 128 0 tv_sec
	140 192 0 tv_nsec
array 128 140 16
struct 8 13 desc_struct
	209 0 0 limit0
	209 16 0 base0
	209 32 8 base1
	209 40 4 type
	209 44 1 s
	209 45 2 dpl
	209 47 1 p
	209 48 4 limit1
	209 52 1 avl
	209 53 1 l
	209 54 1 d
	209 55 1 g
	209 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	245 0 0 __state_perm
	157 64 0 __state_size
	157 96 0 __user_state_size
struct 4160 10 fpstate
	157 0 0 size
	157 32 0 user_size
	245 64 0 xfeatures
	245 128 0 user_xfeatures
	245 192 0 xfd
	157 256 1 is_valloc
	157 257 1 is_guest
	157 258 1 is_confidential
	157 259 1 in_use
	1716 512 0 regs
union 4 1 -
	1717 0 0 rlock
typedef 8 716 __u64
union 4 1 -
	1385 0 0 rlock
typedef 8 1718 atomic64_t
struct 8 1 llist_node
	1361 0 0 next
union 4 2 -
	157 0 0 u_flags
	1719 0 0 a_flags
typedef 2 1720 u16
union 4 3 -
	1719 0 0 val
	1721 0 0 -
	1722 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	1723 0 0 refs
typedef 8 140 pgprotval_t
typedef 8 716 __u64
union 4 1 -
	1724 0 0 rlock
typedef 8 1725 atomic64_t
array 8 140 1
typedef 4 1726 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1727 pm_message_t
struct 32 2 completion
	157 0 0 done
	1728 64 0 wait
struct 64 8 hrtimer
	1729 0 0 node
	1730 256 0 _softexpires
	1287 320 0 function
	1288 384 0 base
	993 448 0 state
	993 456 0 is_rel
	993 464 0 is_soft
	993 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 1731 uid_t
typedef 4 1732 gid_t
typedef 8 1419 s64
struct 8 1 rb_root
	657 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 1733 arch_spinlock_t
struct 4 1 -
	152 0 0 counter
typedef 4 157 __kernel_uid32_t
typedef 4 157 __kernel_gid32_t
struct 4 1 raw_spinlock
	1734 0 0 raw_lock
struct 16 2 -
	144 0 0 __filler
	157 64 0 mlock_count
typedef 8 1735 swp_entry_t
struct 4 1 raw_spinlock
	1736 0 0 raw_lock
typedef 8 1737 s64
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 8 1 -
	1738 0 0 counter
typedef 4 1739 arch_spinlock_t
struct 4 1 raw_spinlock
	1740 0 0 raw_lock
typedef 8 716 __u64
typedef 8 1741 s64
struct 4 1 refcount_struct
	740 0 0 refs
struct 16 2 -
	144 0 0 freelist
	140 64 0 counter
typedef 16 1742 freelist_full_t
struct 4 1 raw_spinlock
	1743 0 0 raw_lock
typedef 8 1744 s64
struct 4 1 raw_spinlock
	1745 0 0 raw_lock
array 128 144 16
struct 128 2 -
	1746 0 0 pad
	1470 960 0 meta
ptr 8 struct maple_alloc *
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
typedef 2 1747 s16
struct 48 1 latch_tree_node
	1748 0 0 node
struct 4 1 raw_spinlock
	1749 0 0 raw_lock
struct 4 1 pm_message
	152 0 0 event
struct 24 2 swait_queue_head
	1481 0 0 lock
	512 64 0 task_list
struct 32 2 timerqueue_node
	1750 0 0 node
	773 192 0 expires
struct 16 2 -
	144 0 0 __filler
	157 64 0 mlock_count
typedef 8 1751 atomic64_t
struct 4 1 qspinlock
	1752 0 0 -
struct 16 2 zoneref
	1753 0 0 zone
	152 64 0 zone_idx
array 160 1754 2
array 80 1755 2
array 32 140 4
array 48 1756 2
array 64 1757 2
ptr 8 struct hlist_nulls_node **
array 32 140 4
array 20 152 5
struct 8 1 hlist_nulls_head
	1084 0 0 first
typedef 4 1758 arch_spinlock_t
typedef 8 1759 s64
union 4 1 -
	1446 0 0 rlock
typedef 8 716 __u64
struct 2 2 -
	1760 0 0 locked
	1760 8 0 pending
struct 4 2 -
	1681 0 0 locked_pending
	1681 16 0 tail
struct 8 1 -
	203 0 0 a
struct 8 1 -
	1761 0 0 counter
struct 8 1 llist_node
	1361 0 0 next
union 4 2 -
	157 0 0 u_flags
	679 0 0 a_flags
typedef 2 1762 u16
typedef 4 1763 spinlock_t
union 4 2 -
	696 0 0 ma_lock
	1764 0 0 ma_external_lock
typedef 8 1765 arch_rwlock_t
typedef 4 1766 uid_t
typedef 4 1767 gid_t
typedef 8 716 __u64
typedef 8 1525 s64
struct 16 1 timerqueue_head
	139 0 0 rb_root
typedef 8 1435 __s64
typedef 4 1551 __wsum
struct 4 2 -
	727 0 0 csum_start
	727 16 0 csum_offset
typedef 4 1551 u32
struct 4 2 -
	1556 0 0 vlan_proto
	727 16 0 vlan_tci
struct 4 2 -
	727 0 0 csum_start
	727 16 0 csum_offset
struct 4 2 -
	1556 0 0 vlan_proto
	727 16 0 vlan_tci
typedef 8 1768 ktime_t
struct 16 2 -
	418 0 0 next
	152 64 0 slabs
struct 16 2 -
	144 0 0 freelist
	1769 64 0 -
typedef 4 1155 __be32
typedef 2 1148 __be16
array 16 1144 16
array 16 1701 8
array 16 1700 4
struct 8 2 qrwlock
	1770 0 0 -
	1749 32 0 wait_lock
typedef 4 157 __kernel_uid32_t
ptr 8 struct quota_format_type *
typedef 8 1435 qsize_t
struct 48 4 rcu_sync
	152 0 0 gp_state
	152 32 0 gp_count
	219 64 0 gp_wait
	227 256 0 cb_head
struct 8 1 rcuwait
	629 0 0 task
struct 4 1 raw_spinlock
	1771 0 0 raw_lock
typedef 4 1772 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	1773 0 0 rmtp
	1774 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	1775 0 0 fsave
	1776 0 0 fxsave
	1777 0 0 soft
	1778 0 0 xsave
	1779 0 0 __padding
struct 4 1 raw_spinlock
	1780 0 0 raw_lock
struct 8 1 -
	1781 0 0 counter
typedef 4 1782 atomic_t
typedef 2 158 __u16
struct 2 2 -
	1783 0 0 locked
	1783 8 0 pending
struct 4 2 -
	1605 0 0 locked_pending
	1605 16 0 tail
typedef 4 1784 atomic_t
struct 4 1 raw_spinlock
	1785 0 0 raw_lock
struct 8 1 -
	1786 0 0 counter
struct 4 1 -
	152 0 0 counter
struct 4 1 pm_message
	152 0 0 event
struct 24 2 swait_queue_head
	1015 0 0 lock
	167 64 0 task_list
struct 32 2 timerqueue_node
	1787 0 0 node
	1730 192 0 expires
typedef 8 1622 ktime_t
typedef 4 157 __kernel_uid32_t
typedef 4 157 __kernel_gid32_t
struct 4 1 qspinlock
	1788 0 0 -
typedef 4 1789 arch_spinlock_t
struct 8 1 -
	140 0 0 val
typedef 4 1790 arch_spinlock_t
typedef 8 1435 __s64
typedef 8 1791 s64
struct 4 1 qspinlock
	1792 0 0 -
typedef 4 1793 arch_spinlock_t
typedef 8 1435 __s64
typedef 16 1794 u128
typedef 4 1795 arch_spinlock_t
typedef 8 1435 __s64
typedef 4 1796 arch_spinlock_t
array 120 144 15
typedef 2 618 __s16
array 48 99 2
typedef 4 1797 arch_spinlock_t
struct 24 3 rb_node
	140 0 0 __rb_parent_color
	657 64 0 rb_right
	657 128 0 rb_left
struct 8 1 -
	1768 0 0 counter
union 4 3 -
	138 0 0 val
	1798 0 0 -
	1799 0 0 -
ptr 8 struct zone *
array 80 66 5
array 40 596 5
array 24 140 3
array 32 248 4
struct 4 1 qspinlock
	1800 0 0 -
typedef 8 1435 __s64
typedef 1 1801 u8
typedef 8 1802 s64
typedef 2 158 __u16
struct 4 1 spinlock
	1803 0 0 -
typedef 0 1804 lockdep_map_p
struct 8 2 qrwlock
	1805 0 0 -
	1671 32 0 wait_lock
typedef 4 157 __kernel_uid32_t
typedef 4 157 __kernel_gid32_t
typedef 8 1806 s64
union 8 2 -
	140 0 0 counters
	1807 0 0 -
union 4 2 -
	528 0 0 cnts
	1808 0 0 -
typedef 4 1809 arch_spinlock_t
typedef 4 152 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	303 0 0 cwd
	303 32 0 swd
	303 64 0 twd
	303 96 0 fip
	303 128 0 fcs
	303 160 0 foo
	303 192 0 fos
	1810 224 0 st_space
	303 864 0 status
struct 512 11 fxregs_state
	209 0 0 cwd
	209 16 0 swd
	209 32 0 twd
	209 48 0 fop
	1811 64 0 -
	303 192 0 mxcsr
	303 224 0 mxcsr_mask
	1812 256 0 st_space
	1813 1280 0 xmm_space
	1814 3328 0 padding
	1815 3712 0 -
struct 136 16 swregs_state
	303 0 0 cwd
	303 32 0 swd
	303 64 0 twd
	303 96 0 fip
	303 128 0 fcs
	303 160 0 foo
	303 192 0 fos
	1810 224 0 st_space
	387 864 0 ftop
	387 872 0 changed
	387 880 0 lookahead
	387 888 0 no_update
	387 896 0 rm
	387 904 0 alimit
	1816 960 0 info
	303 1024 0 entry_eip
struct 576 3 xregs_state
	1776 0 0 i387
	1817 4096 0 header
	1818 4608 0 extended_state_area
array 4096 387 4096
typedef 4 1819 arch_spinlock_t
typedef 8 1820 s64
struct 4 1 -
	152 0 0 counter
typedef 1 1821 u8
struct 4 1 -
	152 0 0 counter
typedef 4 1822 arch_spinlock_t
typedef 8 1823 s64
struct 24 3 rb_node
	140 0 0 __rb_parent_color
	657 64 0 rb_right
	657 128 0 rb_left
union 4 3 -
	162 0 0 val
	1824 0 0 -
	1825 0 0 -
struct 4 1 qspinlock
	1826 0 0 -
struct 4 1 qspinlock
	1827 0 0 -
typedef 8 1435 __s64
union 4 3 -
	656 0 0 val
	1828 0 0 -
	1829 0 0 -
struct 4 1 qspinlock
	1830 0 0 -
typedef 16 1831 __u128
struct 4 1 qspinlock
	1832 0 0 -
struct 4 1 qspinlock
	1833 0 0 -
struct 4 1 qspinlock
	1834 0 0 -
struct 2 2 -
	387 0 0 locked
	387 8 0 pending
struct 4 2 -
	209 0 0 locked_pending
	209 16 0 tail
union 4 3 -
	701 0 0 val
	1835 0 0 -
	1836 0 0 -
typedef 1 252 __u8
typedef 8 1435 __s64
union 4 1 -
	1249 0 0 rlock
struct 0 0 -
union 4 2 -
	701 0 0 cnts
	1837 0 0 -
typedef 8 1435 __s64
struct 4 3 -
	157 0 16 inuse
	157 16 15 objects
	157 31 1 frozen
struct 4 2 -
	552 0 0 wlocked
	1838 8 0 __lstate
struct 4 1 qspinlock
	1839 0 0 -
array 80 303 20
union 16 2 -
	1840 0 0 -
	1841 0 0 -
array 128 303 32
array 256 303 64
array 48 303 12
union 48 2 -
	1814 0 0 padding1
	1814 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	245 0 0 xfeatures
	245 64 0 xcomp_bv
	1842 128 0 reserved
array 0 387 0
struct 4 1 qspinlock
	1843 0 0 -
typedef 8 1435 __s64
typedef 1 252 __u8
struct 4 1 qspinlock
	1844 0 0 -
typedef 8 1435 __s64
struct 2 2 -
	993 0 0 locked
	993 8 0 pending
struct 4 2 -
	997 0 0 locked_pending
	997 16 0 tail
union 4 3 -
	331 0 0 val
	1845 0 0 -
	1846 0 0 -
union 4 3 -
	1847 0 0 val
	1848 0 0 -
	1849 0 0 -
struct 2 2 -
	1850 0 0 locked
	1850 8 0 pending
struct 4 2 -
	1851 0 0 locked_pending
	1851 16 0 tail
union 4 3 -
	605 0 0 val
	1852 0 0 -
	1853 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	740 0 0 val
	1854 0 0 -
	1855 0 0 -
union 4 3 -
	1856 0 0 val
	1857 0 0 -
	1858 0 0 -
union 4 3 -
	528 0 0 val
	1859 0 0 -
	1860 0 0 -
struct 2 2 -
	1274 0 0 locked
	1274 8 0 pending
struct 4 2 -
	1279 0 0 locked_pending
	1279 16 0 tail
struct 4 2 -
	1274 0 0 wlocked
	1861 8 0 __lstate
array 3 552 3
union 4 3 -
	1862 0 0 val
	1863 0 0 -
	1864 0 0 -
struct 16 2 -
	245 0 0 rip
	245 64 0 rdp
struct 16 4 -
	303 0 0 fip
	303 32 0 fcs
	303 64 0 foo
	303 96 0 fos
array 48 245 6
union 4 3 -
	1865 0 0 val
	1866 0 0 -
	1867 0 0 -
union 4 3 -
	1868 0 0 val
	1869 0 0 -
	1870 0 0 -
struct 2 2 -
	1871 0 0 locked
	1871 8 0 pending
struct 4 2 -
	1549 0 0 locked_pending
	1549 16 0 tail
typedef 4 1872 atomic_t
struct 2 2 -
	1873 0 0 locked
	1873 8 0 pending
struct 4 2 -
	1874 0 0 locked_pending
	1874 16 0 tail
typedef 1 1875 u8
typedef 2 1876 u16
struct 2 2 -
	1877 0 0 locked
	1877 8 0 pending
struct 4 2 -
	1878 0 0 locked_pending
	1878 16 0 tail
struct 2 2 -
	1098 0 0 locked
	1098 8 0 pending
struct 4 2 -
	1879 0 0 locked_pending
	1879 16 0 tail
typedef 4 1880 atomic_t
struct 2 2 -
	1881 0 0 locked
	1881 8 0 pending
struct 4 2 -
	1882 0 0 locked_pending
	1882 16 0 tail
struct 2 2 -
	552 0 0 locked
	552 8 0 pending
struct 4 2 -
	498 0 0 locked_pending
	498 16 0 tail
array 3 1274 3
typedef 4 1883 atomic_t
struct 2 2 -
	1884 0 0 locked
	1884 8 0 pending
struct 4 2 -
	1885 0 0 locked_pending
	1885 16 0 tail
typedef 4 1886 atomic_t
struct 2 2 -
	1887 0 0 locked
	1887 8 0 pending
struct 4 2 -
	1888 0 0 locked_pending
	1888 16 0 tail
typedef 4 1889 atomic_t
struct 2 2 -
	1890 0 0 locked
	1890 8 0 pending
struct 4 2 -
	1891 0 0 locked_pending
	1891 16 0 tail
typedef 1 729 u8
struct 4 1 -
	152 0 0 counter
typedef 1 1892 u8
typedef 2 1893 u16
typedef 1 252 __u8
typedef 2 158 __u16
typedef 1 735 u8
typedef 2 1894 u16
typedef 2 1895 u16
struct 4 1 -
	152 0 0 counter
typedef 1 1896 u8
typedef 2 1897 u16
struct 4 1 -
	152 0 0 counter
typedef 1 1898 u8
typedef 2 1899 u16
struct 4 1 -
	152 0 0 counter
typedef 1 1900 u8
typedef 2 1901 u16
struct 4 1 -
	152 0 0 counter
typedef 1 1902 u8
typedef 2 1903 u16
typedef 1 252 __u8
typedef 2 158 __u16
typedef 2 158 __u16
typedef 2 158 __u16
typedef 1 252 __u8
typedef 2 158 __u16
typedef 1 252 __u8
typedef 2 158 __u16
typedef 1 252 __u8
typedef 2 158 __u16
typedef 1 252 __u8
typedef 2 158 __u16
symbols 173
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
