kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 0846b4d82fd5685a
types 1722
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
	129 0 0 host
	127 64 0 i_pages
	130 192 0 invalidate_lock
	131 512 0 gfp_mask
	132 544 0 i_mmap_writable
	133 576 0 i_mmap
	134 704 0 nrpages
	134 768 0 writeback_index
	135 832 0 a_ops
	134 896 0 flags
	136 960 0 wb_err
	137 992 0 i_private_lock
	63 1024 0 i_private_list
	130 1152 0 i_mmap_rwsem
	138 1472 0 i_private_data
struct 4 2 anon_vma_name
	139 0 0 kref
	140 32 0 name
struct 1592 2 bdev_inode
	141 0 0 bdev
	142 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	143 0 0 -
	144 512 0 run_work
	145 1216 0 cpumask
	146 1280 0 next_cpu
	146 1312 0 next_cpu_batch
	134 1344 0 flags
	138 1408 0 sched_data
	147 1472 0 queue
	148 1536 0 fq
	138 1600 0 driver_data
	149 1664 0 ctx_map
	150 1920 0 dispatch_from
	151 1984 0 dispatch_busy
	152 2016 0 type
	152 2032 0 nr_ctx
	153 2048 0 ctxs
	154 2112 0 dispatch_wait_lock
	155 2176 0 dispatch_wait
	156 2496 0 wait_index
	157 2560 0 tags
	157 2624 0 sched_tags
	151 2688 0 numa_node
	151 2720 0 queue_num
	156 2752 0 nr_active
	158 2816 0 cpuhp_online
	158 2944 0 cpuhp_dead
	159 3072 0 kobj
	160 3584 0 debugfs_dir
	160 3648 0 sched_debugfs_dir
	161 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	162 0 0 ops
	163 64 0 map
	151 448 0 nr_maps
	151 480 0 nr_hw_queues
	151 512 0 queue_depth
	151 544 0 reserved_tags
	151 576 0 cmd_size
	146 608 0 numa_node
	151 640 0 timeout
	151 672 0 flags
	138 704 0 driver_data
	164 768 0 tags
	157 832 0 shared_tags
	165 896 0 tag_list_lock
	161 1152 0 tag_list
	166 1280 0 srcu
struct 184 9 blk_mq_tags
	151 0 0 nr_tags
	151 32 0 nr_reserved_tags
	151 64 0 active_queues
	167 128 0 bitmap_tags
	167 640 0 breserved_tags
	168 1152 0 rqs
	168 1216 0 static_rqs
	161 1280 0 page_list
	154 1408 0 lock
struct 968 23 block_device
	169 0 0 bd_start_sect
	169 64 0 bd_nr_sectors
	170 128 0 bd_disk
	147 192 0 bd_queue
	171 256 0 bd_stats
	134 320 0 bd_stamp
	132 384 0 __bd_flags
	172 416 0 bd_dev
	173 448 0 bd_mapping
	132 512 0 bd_openers
	137 544 0 bd_size_lock
	138 576 0 bd_claiming
	138 640 0 bd_holder
	174 704 0 bd_holder_ops
	175 768 0 bd_holder_lock
	146 1024 0 bd_holders
	176 1088 0 bd_holder_dir
	132 1152 0 bd_fsfreeze_count
	175 1216 0 bd_fsfreeze_mutex
	177 1472 0 bd_meta_info
	146 1536 0 bd_writers
	138 1600 0 bd_security
	178 1664 0 bd_device
struct 232 23 btf
	138 0 0 data
	179 64 0 types
	180 128 0 resolved_ids
	180 192 0 resolved_sizes
	181 256 0 strings
	138 320 0 nohdr_data
	182 384 0 hdr
	183 576 0 nr_types
	183 608 0 types_size
	183 640 0 data_size
	184 672 0 refcnt
	183 704 0 id
	185 768 0 rcu
	186 896 0 kfunc_set_tab
	187 960 0 dtor_kfunc_tab
	188 1024 0 struct_meta_tab
	189 1088 0 struct_ops_tab
	190 1152 0 base_btf
	183 1216 0 start_id
	183 1248 0 start_str_off
	191 1280 0 name
	192 1728 0 kernel_btf
	193 1792 0 base_id_map
struct 64 9 buffer_page
	194 0 0 list
	195 128 0 write
	151 192 0 read
	195 256 0 entries
	134 320 0 real_end
	151 384 0 order
	196 416 30 id
	196 446 1 range
	197 448 0 page
struct 2304 43 cgroup
	35 0 0 self
	134 1664 0 flags
	146 1728 0 level
	146 1760 0 max_depth
	146 1792 0 nr_descendants
	146 1824 0 nr_dying_descendants
	146 1856 0 max_descendants
	146 1888 0 nr_populated_csets
	146 1920 0 nr_populated_domain_children
	146 1952 0 nr_populated_threaded_children
	146 1984 0 nr_threaded_children
	151 2016 0 kill_seq
	198 2048 0 kn
	199 2112 0 procs_file
	199 2560 0 events_file
	200 3008 0 psi_files
	201 4352 0 subtree_control
	201 4368 0 subtree_ss_mask
	201 4384 0 old_subtree_control
	201 4400 0 old_subtree_ss_mask
	202 4416 0 subsys
	203 5312 0 nr_dying_subsys
	204 5760 0 root
	63 5824 0 cset_links
	205 5952 0 e_csets
	206 7744 0 dom_cgrp
	206 7808 0 old_dom_cgrp
	207 7872 0 rstat_cpu
	63 7936 0 rstat_css_list
	208 8192 0 _pad_
	206 8192 0 rstat_flush_next
	209 8256 0 last_bstat
	209 8512 0 bstat
	210 8768 0 prev_cputime
	63 8960 0 pidlists
	175 9088 0 pidlist_mutex
	211 9344 0 offline_waitq
	212 9536 0 release_agent_work
	213 9792 0 psi
	214 9856 0 bpf
	215 18048 0 freezer
	216 18176 0 bpf_cgrp_storage
	217 18240 0 ancestors
struct 6592 11 cgroup_root
	218 0 0 kf_root
	151 64 0 subsys_mask
	146 96 0 hierarchy_id
	63 128 0 root_list
	219 256 0 rcu
	32 512 0 cgrp
	206 18944 0 cgrp_ancestor_storage
	132 19008 0 nr_cgrps
	151 19040 0 flags
	220 19072 0 release_agent_path
	221 51840 0 name
struct 256 32 cgroup_subsys
	222 0 0 css_alloc
	223 64 0 css_online
	224 128 0 css_offline
	224 192 0 css_released
	224 256 0 css_free
	224 320 0 css_reset
	224 384 0 css_killed
	225 448 0 css_rstat_flush
	226 512 0 css_extra_stat_show
	226 576 0 css_local_stat_show
	227 640 0 can_attach
	228 704 0 cancel_attach
	228 768 0 attach
	229 832 0 post_attach
	230 896 0 can_fork
	231 960 0 cancel_fork
	232 1024 0 fork
	232 1088 0 exit
	232 1152 0 release
	224 1216 0 bind
	233 1280 1 early_init
	233 1281 1 implicit_on_dfl
	233 1282 1 threaded
	146 1312 0 id
	181 1344 0 name
	181 1408 0 legacy_name
	204 1472 0 root
	50 1536 0 css_idr
	63 1728 0 cfts
	234 1856 0 dfl_cftypes
	234 1920 0 legacy_cftypes
	151 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	206 0 0 cgroup
	235 64 0 ss
	236 128 0 refcnt
	63 256 0 sibling
	63 384 0 children
	63 512 0 rstat_css_node
	146 640 0 id
	151 672 0 flags
	237 704 0 serial_nr
	132 768 0 online_cnt
	212 832 0 destroy_work
	238 1088 0 destroy_rwork
	239 1536 0 parent
	146 1600 0 nr_descendants
struct 184 26 cred
	240 0 0 usage
	241 64 0 uid
	242 96 0 gid
	241 128 0 suid
	242 160 0 sgid
	241 192 0 euid
	242 224 0 egid
	241 256 0 fsuid
	242 288 0 fsgid
	151 320 0 securebits
	243 384 0 cap_inheritable
	243 448 0 cap_permitted
	243 512 0 cap_effective
	243 576 0 cap_bset
	243 640 0 cap_ambient
	244 704 0 jit_keyring
	245 768 0 session_keyring
	245 832 0 process_keyring
	245 896 0 thread_keyring
	245 960 0 request_key_auth
	138 1024 0 security
	246 1088 0 user
	247 1152 0 user_ns
	248 1216 0 ucounts
	249 1280 0 group_info
	250 1344 0 -
struct 592 22 css_set
	202 0 0 subsys
	251 896 0 refcount
	252 960 0 dom_cset
	206 1024 0 dfl_cgrp
	146 1088 0 nr_tasks
	63 1152 0 tasks
	63 1280 0 mg_tasks
	63 1408 0 dying_tasks
	63 1536 0 task_iters
	205 1664 0 e_cset_node
	63 3456 0 threaded_csets
	63 3584 0 threaded_csets_node
	253 3712 0 hlist
	63 3840 0 cgrp_links
	63 3968 0 mg_src_preload_node
	63 4096 0 mg_dst_preload_node
	63 4224 0 mg_node
	206 4352 0 mg_src_cgrp
	206 4416 0 mg_dst_cgrp
	252 4480 0 mg_dst_cset
	233 4544 0 dead
	219 4608 0 callback_head
struct 192 16 dentry
	151 0 0 d_flags
	254 32 0 d_seq
	255 64 0 d_hash
	160 192 0 d_parent
	256 256 0 d_name
	129 384 0 d_inode
	257 448 0 d_iname
	258 768 0 d_op
	259 832 0 d_sb
	134 896 0 d_time
	138 960 0 d_fsdata
	260 1024 0 d_lockref
	261 1088 0 -
	253 1216 0 d_sib
	262 1344 0 d_children
	263 1408 0 d_u
struct 128 13 dentry_operations
	264 0 0 d_revalidate
	264 64 0 d_weak_revalidate
	265 128 0 d_hash
	266 192 0 d_compare
	267 256 0 d_delete
	268 320 0 d_init
	269 384 0 d_release
	269 448 0 d_prune
	270 512 0 d_iput
	271 576 0 d_dname
	272 640 0 d_automount
	273 704 0 d_manage
	274 768 0 d_real
struct 56 6 fdtable
	151 0 0 max_fds
	275 64 0 fd
	276 128 0 close_on_exec
	276 192 0 open_fds
	276 256 0 full_fds_bits
	277 320 0 rcu
struct 184 19 file
	240 0 0 f_count
	137 64 0 f_lock
	278 96 0 f_mode
	279 128 0 f_op
	173 192 0 f_mapping
	138 256 0 private_data
	129 320 0 f_inode
	151 384 0 f_flags
	151 416 0 f_iocb_flags
	280 448 0 f_cred
	281 512 0 f_path
	282 640 0 -
	283 896 0 f_pos
	138 960 0 f_security
	284 1024 0 f_owner
	136 1088 0 f_wb_err
	136 1120 0 f_sb_err
	285 1152 0 f_ep
	286 1216 0 -
struct 704 11 files_struct
	287 0 0 count
	288 32 0 resize_in_progress
	289 64 0 resize_wait
	290 256 0 fdt
	40 320 0 fdtab
	291 1024 0 file_lock
	151 1056 0 next_fd
	292 1088 0 close_on_exec_init
	292 1152 0 open_fds_init
	292 1216 0 full_fds_bits_init
	293 1280 0 fd_array
struct 256 4 folio
	294 0 0 -
	295 512 0 -
	296 1024 0 -
	297 1536 0 -
struct 88 2 free_area
	298 0 0 free_list
	134 640 0 nr_free
struct 24 4 ftrace_page
	299 0 0 next
	300 64 0 records
	146 128 0 index
	146 160 0 order
struct 56 6 gen_pool
	301 0 0 lock
	302 64 0 chunks
	146 192 0 min_alloc_order
	303 256 0 algo
	138 320 0 data
	181 384 0 name
struct 56 7 gen_pool_chunk
	302 0 0 next_chunk
	304 128 0 avail
	305 192 0 phys_addr
	138 256 0 owner
	134 320 0 start_addr
	134 384 0 end_addr
	306 448 0 bits
struct 776 40 gendisk
	146 0 0 major
	146 32 0 first_minor
	146 64 0 minors
	307 96 0 disk_name
	152 352 0 events
	152 368 0 event_flags
	308 384 0 part_tbl
	309 512 0 part0
	310 576 0 fops
	147 640 0 queue
	138 704 0 private_data
	311 768 0 bio_split
	146 3904 0 flags
	134 3968 0 state
	165 4032 0 open_mutex
	151 4288 0 open_partitions
	312 4352 0 bdi
	159 4416 0 queue_kobj
	176 4928 0 slave_dir
	161 4992 0 slave_bdevs
	313 5120 0 random
	156 5184 0 sync_io
	314 5248 0 ev
	151 5312 0 nr_zones
	151 5344 0 zone_capacity
	151 5376 0 last_zone_capacity
	276 5440 0 conv_zones_bitmap
	151 5504 0 zone_wplugs_hash_bits
	156 5536 0 nr_zone_wplugs
	154 5568 0 zone_wplugs_lock
	315 5632 0 zone_wplugs_pool
	285 5696 0 zone_wplugs_hash
	316 5760 0 zone_wplugs_wq
	317 5824 0 cdi
	146 5888 0 node_id
	318 5952 0 bb
	319 6016 0 lockdep_map
	320 6016 0 diskseq
	321 6080 0 open_mode
	322 6144 0 ia_ranges
struct 32920 20 hstate
	323 0 0 resize_lock
	324 256 0 resize_key
	146 256 0 next_nid_to_alloc
	146 288 0 next_nid_to_free
	151 320 0 order
	151 352 0 demote_order
	134 384 0 mask
	134 448 0 max_huge_pages
	134 512 0 nr_huge_pages
	134 576 0 free_huge_pages
	134 640 0 resv_huge_pages
	134 704 0 surplus_huge_pages
	134 768 0 nr_overcommit_huge_pages
	325 832 0 hugepage_activelist
	326 960 0 hugepage_freelists
	327 132032 0 max_huge_pages_node
	327 164800 0 nr_huge_pages_node
	327 197568 0 free_huge_pages_node
	327 230336 0 surplus_huge_pages_node
	328 263104 0 name
struct 24 3 idr
	127 0 0 idr_rt
	151 128 0 idr_base
	151 160 0 idr_next
struct 16 2 inet_bind_hashbucket
	329 0 0 lock
	330 64 0 chain
struct 8 1 inet_ehash_bucket
	331 0 0 chain
struct 128 12 inet_hashinfo
	332 0 0 ehash
	333 64 0 ehash_locks
	151 128 0 ehash_mask
	151 160 0 ehash_locks_mask
	334 192 0 bind_bucket_cachep
	335 256 0 bhash
	334 320 0 bind2_bucket_cachep
	335 384 0 bhash2
	151 448 0 bhash_size
	151 480 0 lhash2_mask
	336 512 0 lhash2
	337 576 0 pernet
struct 16 2 inet_listen_hashbucket
	329 0 0 lock
	331 64 0 nulls_head
struct 624 57 inode
	338 0 0 i_mode
	152 16 0 i_opflags
	241 32 0 i_uid
	242 64 0 i_gid
	151 96 0 i_flags
	339 128 0 i_acl
	339 192 0 i_default_acl
	340 256 0 i_op
	259 320 0 i_sb
	173 384 0 i_mapping
	138 448 0 i_security
	134 512 0 i_ino
	341 576 0 -
	172 608 0 i_rdev
	283 640 0 i_size
	342 704 0 i_atime_sec
	342 768 0 i_mtime_sec
	342 832 0 i_ctime_sec
	343 896 0 i_atime_nsec
	343 928 0 i_mtime_nsec
	343 960 0 i_ctime_nsec
	343 992 0 i_generation
	137 1024 0 i_lock
	152 1056 0 i_bytes
	344 1072 0 i_blkbits
	345 1080 0 i_write_hint
	346 1088 0 i_blocks
	343 1152 0 i_state
	130 1216 0 i_rwsem
	134 1536 0 dirtied_when
	134 1600 0 dirtied_time_when
	253 1664 0 i_hash
	63 1792 0 i_io_list
	347 1920 0 i_wb
	146 1984 0 i_wb_frn_winner
	201 2016 0 i_wb_frn_avg_time
	201 2032 0 i_wb_frn_history
	63 2048 0 i_lru
	63 2176 0 i_sb_list
	63 2304 0 i_wb_list
	348 2432 0 -
	349 2560 0 i_version
	349 2624 0 i_sequence
	132 2688 0 i_count
	132 2720 0 i_dio_count
	132 2752 0 i_writecount
	132 2784 0 i_readcount
	350 2816 0 -
	351 2880 0 i_flctx
	23 2944 0 i_data
	63 4480 0 i_devices
	352 4608 0 -
	353 4672 0 i_fsnotify_mask
	354 4736 0 i_fsnotify_marks
	355 4800 0 i_crypt_info
	356 4864 0 i_verity_info
	138 4928 0 i_private
struct 112 8 io_tlb_mem
	357 0 0 defpool
	134 512 0 nslabs
	160 576 0 debugfs
	358 640 0 force_bounce
	358 648 0 for_alloc
	359 704 0 total_used
	359 768 0 used_hiwater
	359 832 0 transient_nslabs
struct 136 14 kernfs_node
	132 0 0 count
	132 32 0 active
	198 64 0 parent
	181 128 0 name
	93 192 0 rb
	360 384 0 ns
	151 448 0 hash
	152 480 0 flags
	338 496 0 mode
	361 512 0 -
	237 768 0 id
	138 832 0 priv
	362 896 0 iattr
	219 960 0 rcu
struct 8408 27 kmem_cache
	363 0 0 cpu_slab
	364 64 0 lock_key
	365 64 0 flags
	134 128 0 min_partial
	151 192 0 size
	151 224 0 object_size
	366 256 0 reciprocal_size
	151 320 0 offset
	151 352 0 cpu_partial
	151 384 0 cpu_partial_slabs
	367 416 0 oo
	367 448 0 min
	368 480 0 allocflags
	146 512 0 refcount
	369 576 0 ctor
	151 640 0 inuse
	151 672 0 align
	151 704 0 red_left_pad
	181 768 0 name
	370 832 0 list
	371 960 0 kobj
	134 1472 0 random
	151 1536 0 remote_node_defrag_ratio
	372 1600 0 random_seq
	151 1664 0 useroffset
	151 1696 0 usersize
	373 1728 0 node
struct 32 4 kmem_cache_cpu
	374 0 0 -
	375 128 0 slab
	375 192 0 partial
	376 256 0 lock
struct 64 6 kmem_cache_node
	377 0 0 list_lock
	134 64 0 nr_partial
	370 128 0 partial
	378 256 0 nr_slabs
	378 320 0 total_objects
	370 384 0 full
struct 96 4 kset
	63 0 0 list
	137 128 0 list_lock
	379 192 0 kobj
	380 704 0 uevent_ops
struct 112 9 kthread
	134 0 0 flags
	151 64 0 cpu
	146 96 0 result
	381 128 0 threadfn
	138 192 0 data
	382 256 0 parked
	382 512 0 exited
	239 768 0 blkcg_css
	383 832 0 full_name
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
struct 256 1 maple_node
	385 0 0 -
struct 16 3 maple_tree
	386 0 0 -
	151 32 0 ma_flags
	138 64 0 ma_root
struct 1728 29 mem_cgroup
	35 0 0 css
	387 1664 0 id
	388 2048 0 memory
	389 4096 0 -
	63 6144 0 memory_peaks
	63 6272 0 swap_peaks
	137 6400 0 peaks_lock
	212 6464 0 high_work
	390 6720 0 vmpressure
	233 7680 0 oom_group
	146 7712 0 swappiness
	199 7744 0 events_file
	199 8192 0 events_local_file
	199 8640 0 swap_events_file
	391 9088 0 vmstats
	392 9152 0 memory_events
	392 9728 0 memory_events_local
	237 10304 0 socket_pressure
	146 10368 0 kmemcg_id
	393 10432 0 objcg
	393 10496 0 orig_objcg
	63 10560 0 objcg_list
	394 10688 0 vmstats_percpu
	63 10752 0 cgwb_list
	395 10880 0 cgwb_domain
	396 11840 0 cgwb_frn
	397 13120 0 deferred_split_queue
	398 13376 0 mm_list
	399 13568 0 nodeinfo
struct 16 2 mem_section
	134 0 0 section_mem_map
	400 64 0 usage
struct 24 3 mem_section_usage
	219 0 0 rcu
	401 128 0 subsection_map
	402 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	403 0 0 stock_lock
	404 0 0 cached
	151 64 0 nr_pages
	393 128 0 cached_objcg
	405 192 0 cached_pgdat
	151 256 0 nr_bytes
	146 288 0 nr_slab_reclaimable_b
	146 320 0 nr_slab_unreclaimable_b
	406 384 0 work
	134 640 0 flags
struct 1448 7 memcg_vmstats
	407 0 0 state
	408 2432 0 events
	407 3840 0 state_local
	408 6272 0 events_local
	407 7680 0 state_pending
	408 10112 0 events_pending
	409 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	151 0 0 stats_updates
	394 64 0 parent
	391 128 0 vmstats
	407 192 0 state
	408 2624 0 events
	407 4032 0 state_prev
	408 6464 0 events_prev
struct 16 2 memory_stat
	181 0 0 name
	151 64 0 idx
struct 1344 2 mm_struct
	410 0 0 -
	411 10752 0 cpu_bitmap
struct 32 4 mod_kallsyms
	412 0 0 symtab
	151 64 0 num_symtab
	383 128 0 strtab
	383 192 0 typetab
struct 1280 74 module
	1 0 0 state
	63 64 0 list
	413 192 0 name
	414 640 0 mkobj
	415 1408 0 modinfo_attrs
	181 1472 0 version
	181 1536 0 srcversion
	176 1600 0 holders_dir
	416 1664 0 syms
	417 1728 0 crcs
	151 1792 0 num_syms
	175 1856 0 param_lock
	418 2112 0 kp
	151 2176 0 num_kp
	151 2208 0 num_gpl_syms
	416 2240 0 gpl_syms
	417 2304 0 gpl_crcs
	233 2368 0 using_gplonly_symbols
	233 2376 0 sig_ok
	233 2384 0 async_probe_requested
	151 2400 0 num_exentries
	419 2432 0 extable
	420 2496 0 init
	421 2560 0 mem
	422 6592 0 arch
	134 6784 0 taints
	151 6848 0 num_bugs
	63 6912 0 bug_list
	423 7040 0 bug_table
	424 7104 0 kallsyms
	74 7168 0 core_kallsyms
	425 7424 0 sect_attrs
	426 7488 0 notes_attrs
	383 7552 0 args
	138 7616 0 percpu
	151 7680 0 percpu_size
	138 7744 0 noinstr_text_start
	151 7808 0 noinstr_text_size
	151 7840 0 num_tracepoints
	427 7872 0 tracepoints_ptrs
	151 7936 0 num_srcu_structs
	428 8000 0 srcu_struct_ptrs
	151 8064 0 num_bpf_raw_events
	429 8128 0 bpf_raw_events
	151 8192 0 btf_data_size
	151 8224 0 btf_base_data_size
	138 8256 0 btf_data
	138 8320 0 btf_base_data
	430 8384 0 jump_entries
	151 8448 0 num_jump_entries
	151 8480 0 num_trace_bprintk_fmt
	431 8512 0 trace_bprintk_fmt_start
	432 8576 0 trace_events
	151 8640 0 num_trace_events
	433 8704 0 trace_evals
	151 8768 0 num_trace_evals
	151 8800 0 num_ftrace_callsites
	276 8832 0 ftrace_callsites
	138 8896 0 kprobes_text_start
	151 8960 0 kprobes_text_size
	276 9024 0 kprobe_blacklist
	151 9088 0 num_kprobe_blacklist
	146 9120 0 num_static_call_sites
	434 9152 0 static_call_sites
	233 9216 0 klp
	233 9224 0 klp_alive
	435 9280 0 klp_info
	63 9344 0 source_list
	63 9472 0 target_list
	229 9600 0 exit
	132 9664 0 refcnt
	146 9696 0 its_num_pages
	436 9728 0 its_page_array
	437 9792 0 dyndbg_info
struct 48 4 module_use
	438 0 0 source_list
	438 128 0 target_list
	439 256 0 source
	439 320 0 target
struct 336 28 mount
	440 0 0 mnt_hash
	441 128 0 mnt_parent
	160 192 0 mnt_mountpoint
	442 256 0 mnt
	443 512 0 -
	444 704 0 mnt_pcp
	445 768 0 mnt_mounts
	445 896 0 mnt_child
	445 1024 0 mnt_instance
	181 1152 0 mnt_devname
	445 1216 0 mnt_list
	445 1344 0 mnt_expire
	445 1472 0 mnt_share
	445 1600 0 mnt_slave_list
	445 1728 0 mnt_slave
	441 1856 0 mnt_master
	446 1920 0 mnt_ns
	447 1984 0 mnt_mp
	448 2048 0 -
	445 2176 0 mnt_umounting
	354 2304 0 mnt_fsnotify_marks
	449 2368 0 mnt_fsnotify_mask
	146 2400 0 mnt_id
	450 2432 0 mnt_id_unique
	146 2496 0 mnt_group_id
	146 2528 0 mnt_expiry_mark
	451 2560 0 mnt_pins
	451 2624 0 mnt_stuck_children
struct 48 4 obj_cgroup
	236 0 0 refcnt
	404 128 0 memcg
	132 192 0 nr_charged_bytes
	452 256 0 -
struct 64 5 page
	134 0 0 flags
	453 64 0 -
	454 384 0 -
	132 416 0 _refcount
	134 448 0 memcg_data
struct 192 17 pcpu_chunk
	455 0 0 list
	146 128 0 free_bytes
	456 160 0 chunk_md
	276 448 0 bound_map
	138 512 0 base_addr
	276 576 0 alloc_map
	457 640 0 md_blocks
	138 704 0 data
	458 768 0 immutable
	458 776 0 isolated
	146 800 0 start_offset
	146 832 0 end_offset
	459 896 0 obj_exts
	146 960 0 nr_pages
	146 992 0 nr_populated
	146 1024 0 nr_empty_pop_pages
	460 1088 0 populated
struct 48 2 per_cpu_nodestat
	461 0 0 stat_threshold
	462 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	137 0 0 lock
	146 32 0 count
	146 64 0 high
	146 96 0 high_min
	146 128 0 high_max
	146 160 0 batch
	344 192 0 flags
	344 200 0 alloc_factor
	344 208 0 expire
	463 224 0 free_count
	205 256 0 lists
struct 64 3 per_cpu_zonestat
	464 0 0 vm_stat_diff
	461 96 0 stat_threshold
	465 128 0 vm_numa_event
struct 40 4 percpu_counter
	466 0 0 lock
	467 64 0 count
	63 128 0 list
	468 256 0 counters
struct 56 7 percpu_ref_data
	240 0 0 count
	469 64 0 release
	469 128 0 confirm_switch
	233 192 1 force_atomic
	233 193 1 allow_reinit
	219 256 0 rcu
	470 384 0 ref
struct 174464 43 pglist_data
	471 0 0 node_zones
	472 61440 0 node_zonelists
	146 1372416 0 nr_zones
	137 1372448 0 node_size_lock
	134 1372480 0 node_start_pfn
	134 1372544 0 node_present_pages
	134 1372608 0 node_spanned_pages
	146 1372672 0 node_id
	211 1372736 0 kswapd_wait
	211 1372928 0 pfmemalloc_wait
	473 1373120 0 reclaim_wait
	132 1373888 0 nr_writeback_throttled
	134 1373952 0 nr_reclaim_start
	175 1374016 0 kswapd_lock
	474 1374272 0 kswapd
	146 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	146 1374400 0 kswapd_failures
	146 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	211 1374528 0 kcompactd_wait
	474 1374720 0 kcompactd
	233 1374784 0 proactive_compact_trigger
	134 1374848 0 totalreserve_pages
	134 1374912 0 min_unmapped_pages
	134 1374976 0 min_slab_pages
	208 1375232 0 _pad1_
	134 1375232 0 first_deferred_pfn
	397 1375296 0 deferred_split_queue
	151 1375552 0 nbp_rl_start
	134 1375616 0 nbp_rl_nr_cand
	151 1375680 0 nbp_threshold
	151 1375712 0 nbp_th_start
	134 1375744 0 nbp_th_nr_cand
	475 1375808 0 __lruvec
	134 1388288 0 flags
	476 1388352 0 mm_walk
	477 1390016 0 memcg_lru
	208 1392128 0 _pad2_
	478 1392128 0 per_cpu_nodestats
	479 1392192 0 vm_stat
	480 1395200 0 memtier
	481 1395264 0 mf_stats
struct 40 6 pipe_buffer
	482 0 0 page
	151 64 0 offset
	151 96 0 len
	483 128 0 ops
	151 192 0 flags
	134 256 0 private
struct 168 19 pipe_inode_info
	484 0 0 mutex
	485 256 0 rd_wait
	485 448 0 wr_wait
	151 640 0 head
	151 672 0 tail
	151 704 0 max_usage
	151 736 0 ring_size
	151 768 0 nr_accounted
	151 800 0 readers
	151 832 0 writers
	151 864 0 files
	151 896 0 r_counter
	151 928 0 w_counter
	486 960 0 poll_usage
	482 1024 0 tmp_page
	487 1088 0 fasync_readers
	487 1152 0 fasync_writers
	488 1216 0 bufs
	246 1280 0 user
struct 24 2 prb_desc
	489 0 0 state_var
	490 64 0 text_blk_lpos
struct 88 8 printk_info
	491 0 0 seq
	491 64 0 ts_nsec
	492 128 0 text_len
	493 144 0 facility
	493 152 5 flags
	493 157 3 level
	494 160 0 caller_id
	495 192 0 dev_info
struct 88 3 printk_ringbuffer
	496 0 0 desc_ring
	497 384 0 text_data_ring
	489 640 0 fail
struct 64 8 ptdesc
	134 0 0 __page_flags
	498 64 0 -
	134 192 0 __page_mapping
	499 256 0 -
	500 320 0 -
	151 384 0 __page_type
	501 416 0 __page_refcount
	134 448 0 pt_memcg_data
struct 24 3 rb_node
	134 0 0 __rb_parent_color
	502 64 0 rb_right
	502 128 0 rb_left
struct 968 62 request_queue
	138 0 0 queuedata
	503 64 0 elevator
	162 128 0 mq_ops
	150 192 0 queue_ctx
	134 256 0 queue_flags
	151 320 0 rq_timeout
	151 352 0 queue_depth
	504 384 0 refs
	151 416 0 nr_hw_queues
	308 448 0 hctx_table
	505 576 0 q_usage_counter
	506 704 0 io_lock_cls_key
	319 704 0 io_lockdep_map
	506 704 0 q_lock_cls_key
	319 704 0 q_lockdep_map
	507 704 0 last_merge
	154 768 0 queue_lock
	146 800 0 quiesce_depth
	170 832 0 disk
	176 896 0 mq_kobj
	508 960 0 limits
	509 2304 0 dev
	510 2368 0 rpm_status
	156 2400 0 pm_only
	511 2432 0 stats
	512 2496 0 rq_qos
	165 2560 0 rq_qos_mutex
	146 2816 0 id
	134 2880 0 nr_requests
	513 2944 0 timeout
	514 3264 0 timeout_work
	156 3520 0 nr_active_requests_shared_tags
	157 3584 0 sched_shared_tags
	161 3648 0 icq_list
	515 3776 0 blkcg_pols
	516 3840 0 root_blkg
	161 3904 0 blkg_list
	165 4032 0 blkcg_mutex
	146 4288 0 node
	154 4320 0 requeue_lock
	161 4352 0 requeue_list
	144 4480 0 requeue_work
	517 5184 0 blk_trace
	148 5248 0 fq
	161 5312 0 flush_list
	165 5440 0 sysfs_lock
	165 5696 0 sysfs_dir_lock
	165 5952 0 limits_lock
	161 6208 0 unused_hctx_list
	154 6336 0 unused_hctx_lock
	146 6368 0 mq_freeze_depth
	518 6400 0 td
	519 6464 0 callback_head
	520 6592 0 mq_freeze_wq
	165 6784 0 mq_freeze_lock
	521 7040 0 tag_set
	161 7104 0 tag_set_list
	160 7232 0 debugfs_dir
	160 7296 0 sched_debugfs_dir
	160 7360 0 rqos_debugfs_dir
	165 7424 0 debugfs_mutex
	522 7680 0 mq_sysfs_init_done
struct 64 8 resource
	523 0 0 start
	523 64 0 end
	181 128 0 name
	134 192 0 flags
	134 256 0 desc
	524 320 0 parent
	524 384 0 sibling
	524 448 0 child
struct 560 49 ring_buffer_per_cpu
	146 0 0 cpu
	525 32 0 record_disabled
	525 64 0 resize_disabled
	526 128 0 buffer
	527 192 0 reader_lock
	528 224 0 lock
	529 256 0 lock_key
	530 256 0 free_page
	134 384 0 nr_pages
	151 448 0 current_context
	384 512 0 pages
	134 576 0 cnt
	531 640 0 head_page
	531 704 0 tail_page
	531 768 0 commit_page
	531 832 0 reader_page
	134 896 0 lost_events
	134 960 0 last_overrun
	134 1024 0 nest
	195 1088 0 entries_bytes
	195 1152 0 entries
	195 1216 0 overrun
	195 1280 0 commit_overrun
	195 1344 0 dropped_events
	195 1408 0 committing
	195 1472 0 commits
	195 1536 0 pages_touched
	195 1600 0 pages_lost
	195 1664 0 pages_read
	532 1728 0 last_pages_touch
	533 1792 0 shortest_full
	134 1856 0 read
	134 1920 0 read_bytes
	534 1984 0 write_stamp
	534 2048 0 before_stamp
	535 2112 0 event_stamp
	536 2432 0 read_stamp
	134 2496 0 pages_removed
	151 2560 0 mapped
	151 2592 0 user_mapped
	537 2624 0 mapping_lock
	276 2880 0 subbuf_ids
	538 2944 0 meta_page
	539 3008 0 ring_meta
	532 3072 0 nr_pages_to_update
	194 3136 0 new_pages
	540 3264 0 update_pages_work
	541 3520 0 update_done
	542 3776 0 irq_work
struct 752 13 shmem_inode_info
	543 0 0 lock
	151 32 0 seals
	134 64 0 flags
	134 128 0 alloced
	134 192 0 swapped
	544 256 0 -
	545 512 0 i_crtime
	546 640 0 policy
	547 768 0 xattrs
	134 896 0 fallocend
	151 960 0 fsflags
	548 992 0 stop_eviction
	549 1024 0 vfs_inode
struct 1104 65 signal_struct
	251 0 0 sigcnt
	132 32 0 live
	146 64 0 nr_threads
	146 96 0 quick_threads
	63 128 0 thread_head
	211 256 0 wait_chldexit
	474 448 0 curr_target
	550 512 0 shared_pending
	262 704 0 multiprocess
	146 768 0 group_exit_code
	146 800 0 notify_count
	474 832 0 group_exec_task
	146 896 0 group_stop_count
	151 928 0 flags
	551 960 0 core_state
	151 1024 1 is_child_subreaper
	151 1025 1 has_child_subreaper
	151 1056 0 next_posix_timer_id
	262 1088 0 posix_timers
	552 1152 0 real_timer
	553 1664 0 it_real_incr
	554 1728 0 it
	555 1984 0 cputimer
	556 2176 0 posix_cputimers
	557 2816 0 pids
	132 3072 0 tick_dep_mask
	558 3136 0 tty_old_pgrp
	146 3200 0 leader
	559 3264 0 tty
	560 3328 0 autogroup
	561 3392 0 stats_lock
	237 3456 0 utime
	237 3520 0 stime
	237 3584 0 cutime
	237 3648 0 cstime
	237 3712 0 gtime
	237 3776 0 cgtime
	210 3840 0 prev_cputime
	134 4032 0 nvcsw
	134 4096 0 nivcsw
	134 4160 0 cnvcsw
	134 4224 0 cnivcsw
	134 4288 0 min_flt
	134 4352 0 maj_flt
	134 4416 0 cmin_flt
	134 4480 0 cmaj_flt
	134 4544 0 inblock
	134 4608 0 oublock
	134 4672 0 cinblock
	134 4736 0 coublock
	134 4800 0 maxrss
	134 4864 0 cmaxrss
	562 4928 0 ioac
	563 5376 0 sum_sched_runtime
	564 5440 0 rlim
	565 7488 0 pacct
	566 7936 0 stats
	151 8000 0 audit_tty
	567 8064 0 tty_audit_buf
	233 8128 0 oom_flag_origin
	463 8144 0 oom_score_adj
	463 8160 0 oom_score_adj_min
	568 8192 0 oom_mm
	175 8256 0 cred_guard_mutex
	130 8512 0 exec_update_lock
struct 232 28 sk_buff
	569 0 0 -
	570 192 0 sk
	571 256 0 -
	572 320 0 cb
	573 704 0 -
	134 832 0 _nfct
	151 896 0 len
	151 928 0 data_len
	574 960 0 mac_len
	574 976 0 hdr_len
	574 992 0 queue_mapping
	575 1008 0 __cloned_offset
	576 1008 1 cloned
	576 1009 1 nohdr
	576 1010 2 fclone
	576 1012 1 peeked
	576 1013 1 head_frag
	576 1014 1 pfmemalloc
	576 1015 1 pp_recycle
	576 1016 0 active_extensions
	577 1024 0 -
	578 1504 0 tail
	578 1536 0 end
	579 1600 0 head
	579 1664 0 data
	151 1728 0 truesize
	580 1760 0 users
	581 1792 0 extensions
struct 320 14 skb_shared_info
	582 0 0 flags
	582 8 0 meta_len
	582 16 0 nr_frags
	582 24 0 tx_flags
	152 32 0 gso_size
	152 48 0 gso_segs
	583 64 0 frag_list
	584 128 0 -
	151 192 0 gso_type
	585 224 0 tskey
	586 256 0 dataref
	151 288 0 xdp_frags_size
	138 320 0 destructor_arg
	587 384 0 frags
struct 64 6 slab
	134 0 0 __page_flags
	334 64 0 slab_cache
	588 128 0 -
	151 384 0 __page_type
	589 416 0 __page_refcount
	134 448 0 obj_exts
struct 776 107 sock
	590 0 0 __sk_common
	591 1088 0 __cacheline_group_begin__sock_write_rx
	592 1088 0 sk_drops
	593 1120 0 sk_peek_off
	594 1152 0 sk_error_queue
	594 1344 0 sk_receive_queue
	595 1536 0 sk_backlog
	596 1728 0 __cacheline_group_end__sock_write_rx
	597 1728 0 __cacheline_group_begin__sock_read_rx
	598 1728 0 sk_rx_dst
	146 1792 0 sk_rx_dst_ifindex
	599 1824 0 sk_rx_dst_cookie
	151 1856 0 sk_ll_usec
	151 1888 0 sk_napi_id
	600 1920 0 sk_busy_poll_budget
	601 1936 0 sk_prefer_busy_poll
	601 1944 0 sk_userlocks
	146 1952 0 sk_rcvbuf
	602 1984 0 sk_filter
	603 2048 0 -
	604 2112 0 sk_data_ready
	532 2176 0 sk_rcvtimeo
	146 2240 0 sk_rcvlowat
	605 2272 0 __cacheline_group_end__sock_read_rx
	606 2272 0 __cacheline_group_begin__sock_read_rxtx
	146 2272 0 sk_err
	607 2304 0 sk_socket
	404 2368 0 sk_memcg
	608 2432 0 sk_policy
	609 2560 0 __cacheline_group_end__sock_read_rxtx
	610 2560 0 __cacheline_group_begin__sock_write_rxtx
	611 2560 0 sk_lock
	599 2816 0 sk_reserved_mem
	146 2848 0 sk_forward_alloc
	599 2880 0 sk_tsflags
	612 2912 0 __cacheline_group_end__sock_write_rxtx
	613 2912 0 __cacheline_group_begin__sock_write_tx
	146 2912 0 sk_write_pending
	592 2944 0 sk_omem_alloc
	146 2976 0 sk_sndbuf
	146 3008 0 sk_wmem_queued
	614 3040 0 sk_wmem_alloc
	134 3072 0 sk_tsq_flags
	615 3136 0 -
	594 3200 0 sk_write_queue
	599 3392 0 sk_dst_pending_confirm
	599 3424 0 sk_pacing_status
	616 3456 0 sk_frag
	617 3584 0 -
	134 3904 0 sk_pacing_rate
	592 3968 0 sk_zckey
	592 4000 0 sk_tskey
	618 4032 0 __cacheline_group_end__sock_write_tx
	619 4032 0 __cacheline_group_begin__sock_read_tx
	134 4032 0 sk_max_pacing_rate
	532 4096 0 sk_sndtimeo
	599 4160 0 sk_priority
	599 4192 0 sk_mark
	598 4224 0 sk_dst_cache
	620 4288 0 sk_route_caps
	621 4352 0 sk_validate_xmit_skb
	600 4416 0 sk_gso_type
	600 4432 0 sk_gso_max_segs
	151 4448 0 sk_gso_max_size
	622 4480 0 sk_allocation
	599 4512 0 sk_txhash
	601 4544 0 sk_pacing_shift
	623 4552 0 sk_use_task_frag
	624 4560 0 __cacheline_group_end__sock_read_tx
	601 4560 1 sk_gso_disabled
	601 4561 1 sk_kern_sock
	601 4562 1 sk_no_check_tx
	601 4563 1 sk_no_check_rx
	601 4568 0 sk_shutdown
	600 4576 0 sk_type
	600 4592 0 sk_protocol
	134 4608 0 sk_lingertime
	625 4672 0 sk_prot_creator
	626 4736 0 sk_callback_lock
	146 4800 0 sk_err_soft
	599 4832 0 sk_ack_backlog
	599 4864 0 sk_max_ack_backlog
	627 4896 0 sk_uid
	628 4928 0 sk_peer_lock
	146 4960 0 sk_bind_phc
	558 4992 0 sk_peer_pid
	280 5056 0 sk_peer_cred
	629 5120 0 sk_stamp
	146 5184 0 sk_disconnects
	601 5216 0 sk_txrehash
	601 5224 0 sk_clockid
	601 5232 1 sk_txtime_deadline_mode
	601 5233 1 sk_txtime_report_errors
	601 5234 6 sk_txtime_unused
	138 5248 0 sk_user_data
	138 5312 0 sk_security
	630 5376 0 sk_cgrp_data
	604 5504 0 sk_state_change
	604 5568 0 sk_write_space
	604 5632 0 sk_error_report
	631 5696 0 sk_backlog_rcv
	604 5760 0 sk_destruct
	632 5824 0 sk_reuseport_cb
	216 5888 0 sk_bpf_storage
	633 5952 0 sk_rcu
	634 6080 0 ns_tracker
	635 6080 0 sk_user_frags
struct 128 7 socket
	636 0 0 state
	463 32 0 type
	134 64 0 flags
	637 128 0 file
	570 192 0 sk
	638 256 0 ops
	639 512 0 wq
struct 1408 65 super_block
	63 0 0 s_list
	172 128 0 s_dev
	244 160 0 s_blocksize_bits
	134 192 0 s_blocksize
	283 256 0 s_maxbytes
	640 320 0 s_type
	641 384 0 s_op
	642 448 0 dq_op
	643 512 0 s_qcop
	644 576 0 s_export_op
	134 640 0 s_flags
	134 704 0 s_iflags
	134 768 0 s_magic
	160 832 0 s_root
	130 896 0 s_umount
	146 1216 0 s_count
	132 1248 0 s_active
	138 1280 0 s_security
	645 1344 0 s_xattr
	646 1408 0 s_cop
	647 1472 0 s_master_keys
	648 1536 0 s_vop
	649 1600 0 s_encoding
	650 1664 0 s_encoding_flags
	651 1728 0 s_roots
	63 1792 0 s_mounts
	309 1920 0 s_bdev
	637 1984 0 s_bdev_file
	312 2048 0 s_bdi
	652 2112 0 s_mtd
	253 2176 0 s_instances
	151 2304 0 s_quota_types
	653 2368 0 s_dquot
	654 4864 0 s_writers
	138 7296 0 s_fs_info
	343 7360 0 s_time_gran
	342 7424 0 s_time_min
	342 7488 0 s_time_max
	343 7552 0 s_fsnotify_mask
	655 7616 0 s_fsnotify_info
	656 7680 0 s_id
	657 7936 0 s_uuid
	344 8064 0 s_uuid_len
	658 8072 0 s_sysfs_name
	151 8384 0 s_max_links
	175 8448 0 s_vfs_rename_mutex
	181 8704 0 s_subtype
	258 8768 0 s_d_op
	659 8832 0 s_shrink
	240 8896 0 s_remove_count
	146 8960 0 s_readonly_remount
	136 8992 0 s_wb_err
	316 9024 0 s_dio_done_wq
	262 9088 0 s_pins
	247 9152 0 s_user_ns
	660 9216 0 s_dentry_lru
	660 9600 0 s_inode_lru
	219 9984 0 rcu
	212 10112 0 destroy_work
	175 10368 0 s_sync_lock
	146 10624 0 s_stack_depth
	137 10752 0 s_inode_list_lock
	63 10816 0 s_inodes
	137 10944 0 s_inode_wblist_lock
	63 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	661 0 0 map
	134 64 0 length
	662 128 0 lock
struct 680 32 swap_info_struct
	236 0 0 users
	134 128 0 flags
	463 192 0 prio
	663 256 0 list
	664 576 0 type
	151 608 0 max
	579 640 0 swap_map
	276 704 0 zeromap
	665 768 0 cluster_info
	63 832 0 free_clusters
	63 960 0 full_clusters
	666 1088 0 nonfull_clusters
	666 2368 0 frag_clusters
	667 3648 0 frag_cluster_nr
	151 3968 0 lowest_bit
	151 4000 0 highest_bit
	151 4032 0 pages
	151 4064 0 inuse_pages
	151 4096 0 cluster_next
	151 4128 0 cluster_nr
	372 4160 0 cluster_next_cpu
	668 4224 0 percpu_cluster
	669 4288 0 swap_extent_root
	309 4352 0 bdev
	637 4416 0 swap_file
	670 4480 0 comp
	137 4736 0 lock
	137 4768 0 cont_lock
	212 4800 0 discard_work
	212 5056 0 reclaim_work
	63 5312 0 discard_clusters
	671 5440 0 avail_lists
struct 16 4 taint_flag
	672 0 0 c_true
	672 8 0 c_false
	673 16 0 module
	181 64 0 desc
struct 9792 262 task_struct
	109 0 0 thread_info
	151 192 0 __state
	151 224 0 saved_state
	138 256 0 stack
	251 320 0 usage
	151 352 0 flags
	151 384 0 ptrace
	146 416 0 on_cpu
	674 448 0 wake_entry
	151 576 0 wakee_flips
	134 640 0 wakee_flip_decay_ts
	474 704 0 last_wakee
	146 768 0 recent_used_cpu
	146 800 0 wake_cpu
	146 832 0 on_rq
	146 864 0 prio
	146 896 0 static_prio
	146 928 0 normal_prio
	151 960 0 rt_priority
	675 1024 0 se
	676 3072 0 rt
	677 3456 0 dl
	678 5376 0 dl_server
	679 5440 0 sched_class
	680 5504 0 sched_task_group
	681 5632 0 stats
	262 7680 0 preempt_notifiers
	151 7744 0 btrace_seq
	151 7776 0 policy
	134 7808 0 max_allowed_capacity
	146 7872 0 nr_cpus_allowed
	682 7936 0 cpus_ptr
	683 8000 0 user_cpus_ptr
	684 8064 0 cpus_mask
	138 16256 0 migration_pending
	152 16320 0 migration_disabled
	152 16336 0 migration_flags
	146 16352 0 rcu_read_lock_nesting
	685 16384 0 rcu_read_unlock_special
	63 16448 0 rcu_node_entry
	686 16576 0 rcu_blocked_node
	134 16640 0 rcu_tasks_nvcsw
	344 16704 0 rcu_tasks_holdout
	344 16712 0 rcu_tasks_idx
	146 16736 0 rcu_tasks_idle_cpu
	63 16768 0 rcu_tasks_holdout_list
	146 16896 0 rcu_tasks_exit_cpu
	63 16960 0 rcu_tasks_exit_list
	146 17088 0 trc_reader_nesting
	146 17120 0 trc_ipi_to_cpu
	685 17152 0 trc_reader_special
	63 17216 0 trc_holdout_list
	63 17344 0 trc_blkd_node
	146 17472 0 trc_blkd_cpu
	687 17536 0 sched_info
	63 17792 0 tasks
	663 17920 0 pushable_tasks
	93 18240 0 pushable_dl_tasks
	568 18432 0 mm
	568 18496 0 active_mm
	173 18560 0 faults_disabled_mapping
	146 18624 0 exit_state
	146 18656 0 exit_code
	146 18688 0 exit_signal
	146 18720 0 pdeath_signal
	134 18752 0 jobctl
	151 18816 0 personality
	151 18848 1 sched_reset_on_fork
	151 18849 1 sched_contributes_to_load
	151 18850 1 sched_migrated
	151 18851 1 sched_task_hot
	151 18880 1 sched_remote_wakeup
	151 18881 1 sched_rt_mutex
	151 18882 1 user_dumpable
	151 18883 1 in_execve
	151 18884 1 in_iowait
	151 18885 1 restore_sigmask
	151 18886 1 in_lru_fault
	151 18887 1 no_cgroup_migration
	151 18888 1 frozen
	151 18889 1 use_memdelay
	151 18890 1 in_memstall
	151 18891 1 in_eventfd
	151 18892 1 pasid_activated
	151 18893 1 reported_split_lock
	151 18894 1 in_thrashing
	134 18944 0 atomic_flags
	688 19008 0 restart_block
	689 19456 0 pid
	689 19488 0 tgid
	134 19520 0 stack_canary
	474 19584 0 real_parent
	474 19648 0 parent
	63 19712 0 children
	63 19840 0 sibling
	474 19968 0 group_leader
	63 20032 0 ptraced
	63 20160 0 ptrace_entry
	558 20288 0 thread_pid
	690 20352 0 pid_links
	63 20864 0 thread_node
	691 20992 0 vfork_done
	692 21056 0 set_child_tid
	692 21120 0 clear_child_tid
	138 21184 0 worker_private
	237 21248 0 utime
	237 21312 0 stime
	237 21376 0 gtime
	210 21440 0 prev_cputime
	693 21632 0 vtime
	132 22016 0 tick_dep_mask
	134 22080 0 nvcsw
	134 22144 0 nivcsw
	237 22208 0 start_time
	237 22272 0 start_boottime
	134 22336 0 min_flt
	134 22400 0 maj_flt
	556 22464 0 posix_cputimers
	694 23104 0 posix_cputimers_work
	280 23552 0 ptracer_cred
	280 23616 0 real_cred
	280 23680 0 cred
	245 23744 0 cached_requested_key
	695 23808 0 comm
	696 23936 0 nameidata
	697 24000 0 sysvsem
	698 24064 0 sysvshm
	134 24192 0 last_switch_count
	134 24256 0 last_switch_time
	699 24320 0 fs
	700 24384 0 files
	701 24448 0 io_uring
	702 24512 0 nsproxy
	703 24576 0 signal
	704 24640 0 sighand
	705 24704 0 blocked
	705 24768 0 real_blocked
	705 24832 0 saved_sigmask
	550 24896 0 pending
	134 25088 0 sas_ss_sp
	706 25152 0 sas_ss_size
	151 25216 0 sas_ss_flags
	707 25280 0 task_works
	708 25344 0 audit_context
	241 25408 0 loginuid
	151 25440 0 sessionid
	709 25472 0 seccomp
	710 25600 0 syscall_dispatch
	237 25856 0 parent_exec_id
	237 25920 0 self_exec_id
	137 25984 0 alloc_lock
	466 26016 0 pi_lock
	711 26048 0 wake_q
	133 26112 0 pi_waiters
	474 26240 0 pi_top_task
	712 26304 0 pi_blocked_on
	138 26368 0 journal_info
	713 26432 0 bio_list
	714 26496 0 plug
	715 26560 0 reclaim_state
	716 26624 0 io_context
	717 26688 0 capture_control
	134 26752 0 ptrace_message
	718 26816 0 last_siginfo
	562 26880 0 ioac
	151 27328 0 psi_flags
	237 27392 0 acct_rss_mem1
	237 27456 0 acct_vm_mem1
	237 27520 0 acct_timexpd
	719 27584 0 mems_allowed
	254 28608 0 mems_allowed_seq
	146 28640 0 cpuset_mem_spread_rotor
	252 28672 0 cgroups
	63 28736 0 cg_list
	343 28864 0 closid
	343 28896 0 rmid
	720 28928 0 robust_list
	721 28992 0 compat_robust_list
	63 29056 0 pi_state_list
	722 29184 0 pi_state_cache
	175 29248 0 futex_exit_mutex
	151 29504 0 futex_state
	723 29536 0 perf_recursion
	724 29568 0 perf_event_ctxp
	175 29632 0 perf_event_mutex
	63 29888 0 perf_event_list
	725 30016 0 mempolicy
	463 30080 0 il_prev
	344 30096 0 il_weight
	463 30112 0 pref_node_fork
	146 30144 0 numa_scan_seq
	151 30176 0 numa_scan_period
	151 30208 0 numa_scan_period_max
	146 30240 0 numa_preferred_nid
	134 30272 0 numa_migrate_retry
	237 30336 0 node_stamp
	237 30400 0 last_task_numa_placement
	237 30464 0 last_sum_exec_runtime
	219 30528 0 numa_work
	726 30656 0 numa_group
	276 30720 0 numa_faults
	134 30784 0 total_numa_faults
	727 30848 0 numa_faults_locality
	134 31040 0 numa_pages_migrated
	728 31104 0 rseq
	343 31168 0 rseq_len
	343 31200 0 rseq_sig
	134 31232 0 rseq_event_mask
	146 31296 0 mm_cid
	146 31328 0 last_mm_cid
	146 31360 0 migrate_from_cpu
	146 31392 0 mm_cid_active
	219 31424 0 cid_work
	729 31552 0 tlb_ubc
	730 39808 0 splice_pipe
	731 39872 0 task_frag
	732 40000 0 delays
	146 40064 0 nr_dirtied
	146 40096 0 nr_dirtied_pause
	134 40128 0 dirty_paused_when
	237 40192 0 timer_slack_ns
	237 40256 0 default_timer_slack_ns
	146 40320 0 curr_ret_stack
	146 40352 0 curr_ret_depth
	276 40384 0 ret_stack
	563 40448 0 ftrace_timestamp
	132 40512 0 trace_overrun
	132 40544 0 tracing_graph_pause
	134 40576 0 trace_recursion
	151 40640 0 memcg_nr_pages_over_high
	404 40704 0 active_memcg
	393 40768 0 objcg
	170 40832 0 throttle_disk
	733 40896 0 utask
	151 40960 0 sequential_io
	151 40992 0 sequential_io_avg
	734 41024 0 kmap_ctrl
	219 41024 0 rcu
	251 41152 0 rcu_users
	146 41184 0 pagefault_disabled
	474 41216 0 oom_reaper_list
	735 41280 0 oom_reaper_timer
	736 41600 0 stack_vm_area
	251 41664 0 stack_refcount
	146 41696 0 patch_state
	138 41728 0 security
	216 41792 0 bpf_storage
	737 41856 0 bpf_ctx
	738 41920 0 bpf_net_context
	343 41984 0 kstack_offset
	138 42048 0 mce_vaddr
	739 42112 0 mce_kflags
	237 42176 0 mce_addr
	739 42240 1 mce_ripv
	739 42241 1 mce_whole_page
	739 42242 62 __mce_reserved
	219 42304 0 mce_kill_me
	146 42432 0 mce_count
	740 42496 0 kretprobe_instances
	740 42560 0 rethooks
	219 42624 0 l1d_flush_kill
	741 43008 0 thread
struct 24 4 thread_info
	134 0 0 flags
	134 64 0 syscall_work
	343 128 0 status
	343 160 0 cpu
struct 280 23 timekeeper
	742 0 0 tkr_mono
	742 448 0 tkr_raw
	743 896 0 xtime_sec
	134 960 0 ktime_sec
	744 1024 0 wall_to_monotonic
	745 1152 0 offs_real
	745 1216 0 offs_boot
	745 1280 0 offs_tai
	746 1344 0 tai_offset
	151 1376 0 clock_was_set_seq
	747 1408 0 cs_was_changed_seq
	745 1472 0 next_leap_ktime
	743 1536 0 raw_sec
	744 1600 0 monotonic_to_boot
	743 1728 0 cycle_interval
	743 1792 0 xtime_interval
	748 1856 0 xtime_remainder
	743 1920 0 raw_interval
	743 1984 0 ntp_tick
	748 2048 0 ntp_error
	749 2112 0 ntp_error_shift
	749 2144 0 ntp_err_mult
	749 2176 0 skip_second_overflow
struct 24 4 token_bucket
	750 0 0 lock
	146 32 0 chain_len
	751 64 0 req_chain
	751 128 0 msk_chain
struct 8016 62 trace_array
	752 0 0 list
	383 128 0 name
	753 192 0 array_buffer
	753 512 0 max_buffer
	754 832 0 allocated_snapshot
	755 864 0 snapshot_trigger_lock
	151 896 0 snapshot
	134 960 0 max_latency
	160 1024 0 d_max_latency
	756 1088 0 fsnotify_work
	757 1344 0 fsnotify_irqwork
	151 1600 0 mapped
	134 1664 0 range_addr_start
	134 1728 0 range_addr_size
	532 1792 0 text_delta
	532 1856 0 data_delta
	758 1920 0 filtered_pids
	758 1984 0 filtered_no_pids
	759 2048 0 max_lock
	146 2080 0 buffer_disabled
	146 2112 0 sys_refcount_enter
	146 2144 0 sys_refcount_exit
	760 2176 0 enter_syscall_files
	760 31808 0 exit_syscall_files
	146 61440 0 stop_count
	146 61472 0 clock_id
	146 61504 0 nr_topts
	754 61536 0 clear_trace
	146 61568 0 buffer_percent
	151 61600 0 n_err_log_entries
	761 61632 0 current_trace
	151 61696 0 trace_flags
	762 61728 0 trace_flags_index
	151 61984 0 flags
	763 62016 0 start_lock
	181 62080 0 system_names
	752 62144 0 err_log
	160 62272 0 dir
	160 62336 0 options
	160 62400 0 percpu_dir
	764 62464 0 event_dir
	765 62528 0 topts
	752 62592 0 systems
	752 62720 0 events
	766 62848 0 trace_marker_file
	767 62912 0 tracing_cpumask
	767 62976 0 pipe_cpumask
	146 63040 0 ref
	146 63072 0 trace_ref
	768 63104 0 ops
	758 63168 0 function_pids
	758 63232 0 function_no_pids
	769 63296 0 gops
	752 63360 0 func_probes
	752 63488 0 mod_trace
	752 63616 0 mod_notrace
	146 63744 0 function_enabled
	146 63776 0 no_filter_buffering_ref
	752 63808 0 hist_vars
	770 63936 0 cond_snapshot
	771 64000 0 last_func_repeats
	754 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	151 0 0 flags
	525 32 0 record_disabled
	525 64 0 resizing
	772 128 0 cpumask
	773 192 0 reader_lock_key
	537 256 0 mutex
	774 512 0 buffers
	775 576 0 node
	776 704 0 clock
	542 768 0 irq_work
	777 1472 0 time_stamp_abs
	134 1536 0 range_addr_start
	134 1600 0 range_addr_end
	778 1664 0 flush_nb
	532 1856 0 last_text_delta
	532 1920 0 last_data_delta
	151 1984 0 subbuf_order
	151 2016 0 max_data_size
struct 16 2 trace_print_flags
	134 0 0 mask
	181 64 0 name
struct 16 3 udp_hslot
	330 0 0 head
	146 64 0 count
	329 96 0 lock
struct 24 4 udp_table
	779 0 0 hash
	779 64 0 hash2
	151 128 0 mask
	151 160 0 log
struct 432 4 uts_namespace
	780 0 0 name
	247 3136 0 user_ns
	248 3200 0 ucounts
	781 3264 0 ns
struct 176 18 vm_area_struct
	782 0 0 -
	568 128 0 vm_mm
	783 192 0 vm_page_prot
	784 256 0 -
	233 320 0 detached
	151 352 0 vm_lock_seq
	785 384 0 vm_lock
	786 448 0 shared
	63 704 0 anon_vma_chain
	787 832 0 anon_vma
	788 896 0 vm_ops
	134 960 0 vm_pgoff
	637 1024 0 vm_file
	138 1088 0 vm_private_data
	240 1152 0 swap_readahead_info
	725 1216 0 vm_policy
	789 1280 0 numab_state
	790 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	791 0 0 event
struct 128 16 vm_operations_struct
	792 0 0 open
	792 64 0 close
	793 128 0 may_split
	794 192 0 mremap
	795 256 0 mprotect
	796 320 0 fault
	797 384 0 huge_fault
	798 448 0 map_pages
	799 512 0 pagesize
	796 576 0 page_mkwrite
	796 640 0 pfn_mkwrite
	800 704 0 access
	801 768 0 name
	802 832 0 set_policy
	803 896 0 get_policy
	804 960 0 find_special_page
struct 40 5 vm_special_mapping
	181 0 0 name
	661 64 0 pages
	805 128 0 fault
	806 192 0 mremap
	807 256 0 close
struct 72 10 vm_struct
	736 0 0 next
	138 64 0 addr
	134 128 0 size
	134 192 0 flags
	661 256 0 pages
	151 320 0 page_order
	151 352 0 nr_pages
	808 384 0 phys_addr
	360 448 0 caller
	134 512 0 requested_size
struct 72 6 vmap_area
	134 0 0 va_start
	134 64 0 va_end
	809 128 0 rb_node
	810 320 0 list
	811 448 0 -
	134 512 0 flags
struct 6272 8 vmap_node
	812 0 0 pool
	813 49152 0 pool_lock
	814 49184 0 skip_populate
	815 49216 0 busy
	815 49472 0 lazy
	810 49728 0 purge_list
	816 49856 0 purge_work
	134 50112 0 nr_purged
struct 168 17 worker
	817 0 0 -
	818 128 0 current_work
	819 192 0 current_func
	820 256 0 current_pwq
	821 320 0 current_at
	151 384 0 current_color
	146 416 0 sleeping
	819 448 0 last_func
	822 512 0 scheduled
	474 640 0 task
	823 704 0 pool
	822 768 0 node
	134 896 0 last_active
	151 960 0 flags
	146 992 0 id
	824 1024 0 desc
	316 1280 0 rescue_wq
struct 576 9 xa_node
	244 0 0 shift
	244 8 0 offset
	244 16 0 count
	244 24 0 nr_values
	825 64 0 parent
	826 128 0 array
	827 192 0 -
	828 320 0 slots
	829 4416 0 -
struct 16 3 xarray
	137 0 0 xa_lock
	131 32 0 xa_flags
	138 64 0 xa_head
struct 1536 40 zone
	830 0 0 _watermark
	134 256 0 watermark_boost
	134 320 0 nr_reserved_highatomic
	134 384 0 nr_free_highatomic
	831 448 0 lowmem_reserve
	146 768 0 node
	405 832 0 zone_pgdat
	832 896 0 per_cpu_pageset
	833 960 0 per_cpu_zonestats
	146 1024 0 pageset_high_min
	146 1056 0 pageset_high_max
	146 1088 0 pageset_batch
	134 1152 0 zone_start_pfn
	240 1216 0 managed_pages
	134 1280 0 spanned_pages
	134 1344 0 present_pages
	134 1408 0 present_early_pages
	181 1472 0 name
	134 1536 0 nr_isolate_pageblock
	561 1600 0 span_seqlock
	146 1664 0 initialized
	208 2048 0 _pad1_
	834 2048 0 free_area
	63 9792 0 unaccepted_pages
	134 9920 0 flags
	137 9984 0 lock
	208 10240 0 _pad2_
	134 10240 0 percpu_drift_mark
	134 10304 0 compact_cached_free_pfn
	835 10368 0 compact_cached_migrate_pfn
	134 10496 0 compact_init_migrate_pfn
	134 10560 0 compact_init_free_pfn
	151 10624 0 compact_considered
	151 10656 0 compact_defer_shift
	146 10688 0 compact_order_failed
	233 10720 0 compact_blockskip_flush
	233 10728 0 contiguous
	208 10752 0 _pad3_
	836 10752 0 vm_stat
	837 11520 0 vm_numa_event
ptr 8 struct inode *
struct 40 5 rw_semaphore
	240 0 0 count
	240 64 0 owner
	838 128 0 osq
	466 160 0 wait_lock
	63 192 0 wait_list
typedef 4 151 gfp_t
typedef 4 839 atomic_t
struct 16 2 rb_root_cached
	669 0 0 rb_root
	502 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 343 errseq_t
typedef 4 840 spinlock_t
ptr 8 void *
struct 4 1 kref
	841 0 0 refcount
array 0 672 0
struct 968 23 block_device
	842 0 0 bd_start_sect
	842 64 0 bd_nr_sectors
	170 128 0 bd_disk
	147 192 0 bd_queue
	171 256 0 bd_stats
	134 320 0 bd_stamp
	156 384 0 __bd_flags
	843 416 0 bd_dev
	173 448 0 bd_mapping
	156 512 0 bd_openers
	154 544 0 bd_size_lock
	138 576 0 bd_claiming
	138 640 0 bd_holder
	174 704 0 bd_holder_ops
	165 768 0 bd_holder_lock
	146 1024 0 bd_holders
	176 1088 0 bd_holder_dir
	156 1152 0 bd_fsfreeze_count
	165 1216 0 bd_fsfreeze_mutex
	177 1472 0 bd_meta_info
	146 1536 0 bd_writers
	138 1600 0 bd_security
	844 1664 0 bd_device
struct 624 57 inode
	845 0 0 i_mode
	152 16 0 i_opflags
	846 32 0 i_uid
	847 64 0 i_gid
	151 96 0 i_flags
	339 128 0 i_acl
	339 192 0 i_default_acl
	340 256 0 i_op
	259 320 0 i_sb
	173 384 0 i_mapping
	138 448 0 i_security
	134 512 0 i_ino
	848 576 0 -
	843 608 0 i_rdev
	849 640 0 i_size
	850 704 0 i_atime_sec
	850 768 0 i_mtime_sec
	850 832 0 i_ctime_sec
	851 896 0 i_atime_nsec
	851 928 0 i_mtime_nsec
	851 960 0 i_ctime_nsec
	851 992 0 i_generation
	154 1024 0 i_lock
	152 1056 0 i_bytes
	852 1072 0 i_blkbits
	853 1080 0 i_write_hint
	854 1088 0 i_blocks
	851 1152 0 i_state
	855 1216 0 i_rwsem
	134 1536 0 dirtied_when
	134 1600 0 dirtied_time_when
	158 1664 0 i_hash
	161 1792 0 i_io_list
	347 1920 0 i_wb
	146 1984 0 i_wb_frn_winner
	856 2016 0 i_wb_frn_avg_time
	856 2032 0 i_wb_frn_history
	161 2048 0 i_lru
	161 2176 0 i_sb_list
	161 2304 0 i_wb_list
	857 2432 0 -
	858 2560 0 i_version
	858 2624 0 i_sequence
	156 2688 0 i_count
	156 2720 0 i_dio_count
	156 2752 0 i_writecount
	156 2784 0 i_readcount
	859 2816 0 -
	351 2880 0 i_flctx
	860 2944 0 i_data
	161 4480 0 i_devices
	861 4608 0 -
	862 4672 0 i_fsnotify_mask
	354 4736 0 i_fsnotify_marks
	355 4800 0 i_crypt_info
	356 4864 0 i_verity_info
	138 4928 0 i_private
struct 64 3 -
	154 0 0 lock
	161 64 0 dispatch
	134 192 0 state
struct 88 4 delayed_work
	514 0 0 work
	513 256 0 timer
	316 576 0 wq
	146 640 0 cpu
typedef 8 863 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	151 0 0 depth
	151 32 0 shift
	151 64 0 map_nr
	522 96 0 round_robin
	864 128 0 map
	372 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 865 spinlock_t
typedef 40 866 wait_queue_entry_t
typedef 4 867 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	868 0 0 next
	869 64 0 pprev
struct 64 12 kobject
	181 0 0 name
	161 64 0 entry
	176 192 0 parent
	870 256 0 kset
	871 320 0 ktype
	198 384 0 sd
	872 448 0 kref
	151 480 1 state_initialized
	151 481 1 state_in_sysfs
	151 482 1 state_add_uevent_sent
	151 483 1 state_remove_uevent_sent
	151 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 873 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	874 0 0 owner
	875 64 0 wait_lock
	876 96 0 osq
	161 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	149 0 0 sb
	151 256 0 wake_batch
	156 288 0 wake_index
	877 320 0 ws
	156 384 0 ws_active
	151 416 0 min_shallow_depth
	156 448 0 completion_cnt
	156 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 237 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 878 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
struct 32 4 mutex
	240 0 0 owner
	466 64 0 wait_lock
	838 96 0 osq
	63 128 0 wait_list
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
struct 760 47 device
	379 0 0 kobj
	509 512 0 parent
	879 576 0 p
	181 640 0 init_name
	880 704 0 type
	881 768 0 bus
	882 832 0 driver
	138 896 0 platform_data
	138 960 0 driver_data
	883 1024 0 driver_override
	175 1152 0 mutex
	884 1408 0 links
	885 1856 0 power
	886 4352 0 pm_domain
	887 4416 0 em_pd
	888 4480 0 msi
	889 4608 0 dma_ops
	890 4672 0 dma_mask
	237 4736 0 coherent_dma_mask
	237 4800 0 bus_dma_limit
	891 4864 0 dma_range_map
	892 4928 0 dma_parms
	63 4992 0 dma_pools
	893 5120 0 dma_io_tlb_mem
	894 5184 0 archdata
	895 5184 0 of_node
	896 5248 0 fwnode
	146 5312 0 numa_node
	172 5344 0 devt
	343 5376 0 id
	137 5408 0 devres_lock
	63 5440 0 devres_head
	897 5568 0 class
	898 5632 0 groups
	899 5696 0 release
	900 5760 0 iommu_group
	901 5824 0 iommu
	902 5888 0 physical_location
	903 5952 0 removable
	233 5984 1 offline_disabled
	233 5985 1 offline
	233 5986 1 of_node_reused
	233 5987 1 state_synced
	233 5988 1 can_match
	233 5989 1 dma_skip_sync
	233 5990 1 dma_iommu
	401 6016 0 flags
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	904 0 0 magic
	905 16 0 version
	905 24 0 flags
	906 32 0 hdr_len
	906 64 0 type_off
	906 96 0 type_len
	906 128 0 str_off
	906 160 0 str_len
typedef 4 906 u32
typedef 4 907 refcount_t
struct 16 2 callback_head
	707 0 0 next
	908 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 672 56
typedef 1 909 bool
ptr 8 __u32 *
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
typedef 8 910 local_t
typedef 4 911 u32
ptr 8 struct buffer_data_page *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	198 0 0 kn
	134 64 0 notified_at
	735 128 0 notify_timer
array 168 199 3
typedef 2 650 u16
array 112 239 14
array 56 146 14
ptr 8 struct cgroup_root *
array 224 63 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	912 0 0 x
struct 32 2 cgroup_base_stat
	913 0 0 cputime
	237 192 0 ntime
struct 24 3 prev_cputime
	237 0 0 utime
	237 64 0 stime
	466 128 0 lock
typedef 24 914 wait_queue_head_t
struct 32 3 work_struct
	240 0 0 data
	63 64 0 entry
	915 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	916 0 0 effective
	917 2432 0 progs
	918 4864 0 flags
	919 5184 0 revisions
	63 7616 0 storages
	920 7744 0 inactive
	236 7808 0 refcnt
	212 7936 0 release_work
struct 16 4 cgroup_freezer_state
	233 0 0 freeze
	146 32 0 e_freeze
	146 64 0 nr_frozen_descendants
	146 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 206 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	707 0 0 next
	908 64 0 func
array 4096 672 4096
array 64 672 64
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
typedef 1 909 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	134 0 0 percpu_count_ptr
	921 64 0 data
typedef 8 739 u64
struct 56 3 rcu_work
	212 0 0 work
	219 256 0 rcu
	316 384 0 wq
ptr 8 struct cgroup_subsys_state *
typedef 8 349 atomic_long_t
typedef 4 922 kuid_t
typedef 4 923 kgid_t
typedef 8 924 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	146 0 0 non_rcu
	219 0 0 rcu
typedef 4 925 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	868 0 0 next
	869 64 0 pprev
typedef 4 926 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	927 0 0 next
	928 64 0 pprev
struct 16 2 qstr
	929 0 0 -
	930 64 0 name
array 40 244 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	931 0 0 -
union 16 2 -
	63 0 0 d_lru
	932 0 0 d_wait
struct 8 1 hlist_head
	868 0 0 first
union 16 3 -
	253 0 0 d_alias
	255 0 0 d_in_lookup_hash
	219 0 0 d_rcu
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
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	707 0 0 next
	908 64 0 func
typedef 4 151 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	933 0 0 mnt
	160 64 0 dentry
union 32 2 -
	175 0 0 f_pos_lock
	237 0 0 f_pipe
typedef 8 934 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	219 0 0 f_task_work
	935 0 0 f_llist
	936 0 0 f_ra
	937 0 0 f_freeptr
typedef 4 938 atomic_t
typedef 1 909 bool
typedef 24 939 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 940 spinlock_t
array 8 134 1
array 512 637 64
union 64 2 -
	941 0 0 -
	79 0 0 page
union 64 2 -
	942 0 0 -
	79 0 0 __page_1
union 64 2 -
	943 0 0 -
	79 0 0 __page_2
union 64 2 -
	944 0 0 -
	79 0 0 __page_3
array 80 63 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 945 spinlock_t
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
typedef 8 946 genpool_algo_t
typedef 8 947 atomic_long_t
typedef 8 948 phys_addr_t
array 0 134 0
array 32 672 32
struct 16 3 xarray
	154 0 0 xa_lock
	949 32 0 xa_flags
	138 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	334 0 0 bio_slab
	151 64 0 front_pad
	950 128 0 cache
	951 192 0 bio_pool
	951 768 0 bvec_pool
	951 1344 0 bio_integrity_pool
	951 1920 0 bvec_integrity_pool
	151 2496 0 back_pad
	154 2528 0 rescue_lock
	952 2560 0 rescue_list
	514 2688 0 rescue_work
	316 2944 0 rescue_workqueue
	158 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 953 u64
typedef 4 151 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
struct 32 4 mutex
	954 0 0 owner
	955 64 0 wait_lock
	956 96 0 osq
	325 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
array 16384 325 1024
array 4096 151 1024
array 32 672 32
typedef 4 957 spinlock_t
struct 8 1 hlist_head
	868 0 0 first
struct 8 1 hlist_nulls_head
	958 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 909 bool
typedef 2 152 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	151 0 0 i_nlink
	151 0 0 __i_nlink
typedef 8 959 time64_t
typedef 4 353 u32
typedef 1 960 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 237 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	262 0 0 i_dentry
	219 0 0 i_rcu
typedef 8 961 atomic64_t
union 8 2 -
	279 0 0 i_fop
	962 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	730 0 0 i_pipe
	963 0 0 i_cdev
	383 0 0 i_link
	151 0 0 i_dir_seq
typedef 4 151 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	964 0 0 start
	964 64 0 end
	138 128 0 vaddr
	134 192 0 nslabs
	358 256 0 late_alloc
	151 288 0 nareas
	151 320 0 area_nslabs
	965 384 0 areas
	966 448 0 slots
typedef 1 909 bool
typedef 8 967 atomic_long_t
ptr 8 const void *
union 32 3 -
	968 0 0 dir
	969 0 0 symlink
	970 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 151 slab_flags_t
struct 8 3 reciprocal_value
	971 0 0 m
	972 32 0 sh1
	972 40 0 sh2
struct 4 1 kmem_cache_order_objects
	151 0 0 x
typedef 4 151 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
struct 64 12 kobject
	181 0 0 name
	370 64 0 entry
	176 192 0 parent
	870 256 0 kset
	871 320 0 ktype
	198 384 0 sd
	973 448 0 kref
	151 480 1 state_initialized
	151 481 1 state_in_sysfs
	151 482 1 state_add_uevent_sent
	151 483 1 state_remove_uevent_sent
	151 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 974 1024
union 16 2 -
	975 0 0 -
	976 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 977 local_lock_t
typedef 4 978 spinlock_t
typedef 8 979 atomic_long_t
struct 64 12 kobject
	181 0 0 name
	63 64 0 entry
	176 192 0 parent
	870 256 0 kset
	871 320 0 ktype
	198 384 0 sd
	980 448 0 kref
	151 480 1 state_initialized
	151 481 1 state_in_sysfs
	151 482 1 state_add_uevent_sent
	151 483 1 state_remove_uevent_sent
	151 484 1 uevent_suppress
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	151 0 0 done
	981 64 0 wait
ptr 8 char *
ptr 8 struct list_head *
union 256 5 -
	982 0 0 -
	983 0 0 -
	984 0 0 mr64
	985 0 0 ma64
	986 0 0 alloc
union 4 2 -
	137 0 0 ma_lock
	987 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	146 0 0 id
	251 32 0 ref
struct 256 18 page_counter
	240 0 0 usage
	208 512 0 _pad1_
	134 512 0 emin
	240 576 0 min_usage
	240 640 0 children_min_usage
	134 704 0 elow
	240 768 0 low_usage
	240 832 0 children_low_usage
	134 896 0 watermark
	134 960 0 local_watermark
	134 1024 0 failcnt
	208 1536 0 _pad2_
	233 1536 0 protection_support
	134 1600 0 min
	134 1664 0 low
	134 1728 0 high
	134 1792 0 max
	988 1856 0 parent
union 256 2 -
	388 0 0 swap
	388 0 0 memsw
struct 120 8 vmpressure
	134 0 0 scanned
	134 64 0 reclaimed
	134 128 0 tree_scanned
	134 192 0 tree_reclaimed
	137 256 0 sr_lock
	63 320 0 events
	175 448 0 events_lock
	212 704 0 work
ptr 8 struct memcg_vmstats *
array 72 240 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	137 0 0 lock
	989 64 0 completions
	735 448 0 period_timer
	134 768 0 period_time
	134 832 0 dirty_limit_tstamp
	134 896 0 dirty_limit
array 160 990 4
struct 32 3 deferred_split
	137 0 0 split_queue_lock
	63 64 0 split_queue
	134 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	63 0 0 fifo
	137 128 0 lock
array 0 991 0
ptr 8 struct mem_section_usage *
array 8 134 1
array 0 134 0
typedef 0 992 local_lock_t
ptr 8 struct mem_cgroup *
ptr 8 struct pglist_data *
struct 32 3 work_struct
	993 0 0 data
	994 64 0 entry
	995 192 0 func
array 304 532 38
array 176 134 22
typedef 8 996 atomic64_t
struct 1344 65 -
	997 0 0 -
	65 512 0 mm_mt
	134 640 0 mmap_base
	134 704 0 mmap_legacy_base
	134 768 0 mmap_compat_base
	134 832 0 mmap_compat_legacy_base
	134 896 0 task_size
	998 960 0 pgd
	132 1024 0 membarrier_state
	132 1056 0 mm_users
	999 1088 0 pcpu_cid
	134 1152 0 mm_cid_next_scan
	240 1216 0 pgtables_bytes
	146 1280 0 map_count
	137 1312 0 page_table_lock
	130 1344 0 mmap_lock
	63 1664 0 mmlist
	1000 1792 0 mm_lock_seq
	349 1856 0 futex_unique_id
	134 1920 0 hiwater_rss
	134 1984 0 hiwater_vm
	134 2048 0 total_vm
	134 2112 0 locked_vm
	349 2176 0 pinned_vm
	134 2240 0 data_vm
	134 2304 0 exec_vm
	134 2368 0 stack_vm
	134 2432 0 def_flags
	1000 2496 0 write_protect_seq
	137 2528 0 arg_lock
	134 2560 0 start_code
	134 2624 0 end_code
	134 2688 0 start_data
	134 2752 0 end_data
	134 2816 0 start_brk
	134 2880 0 brk
	134 2944 0 start_stack
	134 3008 0 arg_start
	134 3072 0 arg_end
	134 3136 0 env_start
	134 3200 0 env_end
	1001 3264 0 saved_auxv
	1002 6592 0 rss_stat
	1003 7872 0 binfmt
	1004 7936 0 context
	134 9024 0 flags
	137 9088 0 ioctx_lock
	1005 9152 0 ioctx_table
	474 9216 0 owner
	247 9280 0 user_ns
	637 9344 0 exe_file
	1006 9408 0 notifier_subscriptions
	134 9472 0 numa_next_scan
	134 9536 0 numa_scan_offset
	146 9600 0 numa_scan_seq
	132 9632 0 tlb_flush_pending
	132 9664 0 tlb_flush_batched
	1007 9728 0 uprobes_state
	240 9792 0 hugetlb_usage
	212 9856 0 async_put_work
	1008 10112 0 iommu_mm
	134 10176 0 ksm_merging_pages
	134 10240 0 ksm_rmap_items
	240 10304 0 ksm_zero_pages
	1009 10368 0 lru_gen
array 0 134 0
ptr 8 Elf64_Sym *
array 56 672 56
struct 96 5 module_kobject
	379 0 0 kobj
	439 512 0 mod
	176 576 0 drivers_dir
	1010 640 0 mp
	691 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1011 7
struct 24 3 mod_arch_specific
	151 0 0 num_orcs
	692 64 0 orc_unwind_ip
	1012 128 0 orc_unwind
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
	1013 0 0 descs
	1014 64 0 classes
	151 128 0 num_descs
	151 160 0 num_classes
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
ptr 8 struct module *
struct 16 2 hlist_node
	868 0 0 next
	869 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	160 0 0 mnt_root
	259 64 0 mnt_sb
	146 128 0 mnt_flags
	1015 192 0 mnt_idmap
union 24 3 -
	1016 0 0 mnt_node
	1017 0 0 mnt_rcu
	1018 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	440 0 0 mnt_mp_list
	440 0 0 mnt_umount
typedef 4 151 __u32
typedef 8 1019 u64
struct 8 1 hlist_head
	868 0 0 first
union 16 2 -
	63 0 0 list
	219 0 0 rcu
union 40 5 -
	1020 0 0 -
	1021 0 0 -
	1022 0 0 -
	1023 0 0 -
	219 0 0 callback_head
union 4 2 -
	151 0 0 page_type
	132 0 0 _mapcount
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
struct 32 8 pcpu_block_md
	146 0 0 scan_hint
	146 32 0 scan_hint_start
	146 64 0 contig_hint
	146 96 0 contig_hint_start
	146 128 0 left_free
	146 160 0 right_free
	146 192 0 first_free
	146 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 909 bool
ptr 8 struct pcpuobj_ext *
array 0 134 0
typedef 1 1024 s8
array 47 461 47
int 2 s short int
array 12 461 12
array 48 134 6
typedef 4 1025 raw_spinlock_t
typedef 8 959 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 128 5
array 163872 1026 2
array 96 211 4
ptr 8 struct task_struct *
struct 1560 11 lruvec
	298 0 0 lists
	137 640 0 lru_lock
	134 704 0 anon_cost
	134 768 0 file_cost
	240 832 0 nonresident_age
	835 896 0 refaults
	134 1024 0 flags
	1027 1088 0 lrugen
	1028 11840 0 mm_state
	405 12416 0 pgdat
	1029 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	1030 0 0 lruvec
	134 64 0 seq
	134 128 0 next_addr
	1031 192 0 nr_pages
	1032 1472 0 mm_stats
	146 1600 0 batched
	233 1632 0 can_swap
	233 1640 0 force_scan
struct 232 4 lru_gen_memcg
	134 0 0 seq
	727 64 0 nr_memcgs
	1033 256 0 fifo
	137 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 240 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	134 0 0 total
	134 64 0 ignored
	134 128 0 failed
	134 192 0 delayed
	134 256 0 recovered
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1034 0 0 owner
	1035 64 0 wait_lock
	1036 96 0 osq
	1037 128 0 wait_list
typedef 24 1038 wait_queue_head_t
typedef 1 909 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1039 atomic_long_t
struct 16 2 prb_data_blk_lpos
	134 0 0 begin
	134 64 0 next
typedef 8 1040 u64
typedef 2 1041 u16
typedef 1 1042 u8
typedef 4 1043 u32
struct 64 2 dev_printk_info
	1044 0 0 subsystem
	1045 128 0 device
struct 48 6 prb_desc_ring
	151 0 0 count_bits
	1046 64 0 descs
	1047 128 0 infos
	489 192 0 head_id
	489 256 0 tail_id
	489 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	151 0 0 size_bits
	383 64 0 data
	489 128 0 head_lpos
	489 192 0 tail_lpos
union 16 3 -
	1048 0 0 pt_rcu_head
	325 0 0 pt_list
	1049 0 0 -
union 8 4 -
	134 0 0 pt_index
	568 0 0 pt_mm
	501 0 0 pt_frag_refcount
	501 0 0 pt_share_count
union 8 2 -
	134 0 0 _pt_pad_2
	1050 0 0 ptl
typedef 4 1051 atomic_t
ptr 8 struct rb_node *
ptr 8 struct elevator_queue *
typedef 4 1052 refcount_t
struct 16 2 percpu_ref
	134 0 0 percpu_count_ptr
	921 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1053 0 0 features
	1054 32 0 flags
	134 64 0 seg_boundary_mask
	134 128 0 virt_boundary_mask
	151 192 0 max_hw_sectors
	151 224 0 max_dev_sectors
	151 256 0 chunk_sectors
	151 288 0 max_sectors
	151 320 0 max_user_sectors
	151 352 0 max_segment_size
	151 384 0 physical_block_size
	151 416 0 logical_block_size
	151 448 0 alignment_offset
	151 480 0 io_min
	151 512 0 io_opt
	151 544 0 max_discard_sectors
	151 576 0 max_hw_discard_sectors
	151 608 0 max_user_discard_sectors
	151 640 0 max_secure_erase_sectors
	151 672 0 max_write_zeroes_sectors
	151 704 0 max_zone_append_sectors
	151 736 0 discard_granularity
	151 768 0 discard_alignment
	151 800 0 zone_write_granularity
	151 832 0 atomic_write_hw_max
	151 864 0 atomic_write_max_sectors
	151 896 0 atomic_write_hw_boundary
	151 928 0 atomic_write_boundary_sectors
	151 960 0 atomic_write_hw_unit_min
	151 992 0 atomic_write_unit_min
	151 1024 0 atomic_write_hw_unit_max
	151 1056 0 atomic_write_unit_max
	152 1088 0 max_segments
	152 1104 0 max_integrity_segments
	152 1120 0 max_discard_segments
	151 1152 0 max_open_zones
	151 1184 0 max_active_zones
	151 1216 0 dma_alignment
	151 1248 0 dma_pad_mask
	1055 1280 0 integrity
ptr 8 struct device *
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
	158 0 0 entry
	134 128 0 expires
	1056 192 0 function
	851 256 0 flags
struct 32 3 work_struct
	874 0 0 data
	161 64 0 entry
	1057 192 0 func
array 8 134 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	707 0 0 next
	908 64 0 func
typedef 24 1058 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 909 bool
typedef 8 1059 resource_size_t
ptr 8 struct resource *
typedef 4 1060 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1061 raw_spinlock_t
typedef 4 1062 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	151 0 0 order
	197 64 0 data
ptr 8 struct buffer_page *
int 8 s long int
typedef 8 1063 size_t
typedef 8 1064 rb_time_t
array 40 536 5
typedef 8 1065 u64
struct 32 4 mutex
	1066 0 0 owner
	527 64 0 wait_lock
	1067 96 0 osq
	194 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1066 0 0 data
	194 64 0 entry
	1068 192 0 func
struct 32 2 completion
	151 0 0 done
	1069 64 0 wait
struct 88 7 rb_irq_work
	1070 0 0 work
	1071 256 0 waiters
	1071 448 0 full_waiters
	525 640 0 seq
	777 672 0 waiters_pending
	777 680 0 full_waiters_pending
	777 688 0 wakeup_full
typedef 4 1072 spinlock_t
union 32 2 -
	1073 0 0 dir_offsets
	1074 0 0 -
struct 16 2 timespec64
	1075 0 0 tv_sec
	532 64 0 tv_nsec
struct 16 2 shared_policy
	1076 0 0 root
	1077 64 0 lock
struct 16 2 simple_xattrs
	1076 0 0 rb_root
	1077 64 0 lock
typedef 4 1078 atomic_t
struct 624 57 inode
	1079 0 0 i_mode
	152 16 0 i_opflags
	1080 32 0 i_uid
	1081 64 0 i_gid
	151 96 0 i_flags
	339 128 0 i_acl
	339 192 0 i_default_acl
	340 256 0 i_op
	259 320 0 i_sb
	173 384 0 i_mapping
	138 448 0 i_security
	134 512 0 i_ino
	1082 576 0 -
	1083 608 0 i_rdev
	1084 640 0 i_size
	1075 704 0 i_atime_sec
	1075 768 0 i_mtime_sec
	1075 832 0 i_ctime_sec
	1085 896 0 i_atime_nsec
	1085 928 0 i_mtime_nsec
	1085 960 0 i_ctime_nsec
	1085 992 0 i_generation
	543 1024 0 i_lock
	152 1056 0 i_bytes
	1086 1072 0 i_blkbits
	1087 1080 0 i_write_hint
	1088 1088 0 i_blocks
	1085 1152 0 i_state
	1089 1216 0 i_rwsem
	134 1536 0 dirtied_when
	134 1600 0 dirtied_time_when
	1090 1664 0 i_hash
	1037 1792 0 i_io_list
	347 1920 0 i_wb
	146 1984 0 i_wb_frn_winner
	1091 2016 0 i_wb_frn_avg_time
	1091 2032 0 i_wb_frn_history
	1037 2048 0 i_lru
	1037 2176 0 i_sb_list
	1037 2304 0 i_wb_list
	1092 2432 0 -
	1093 2560 0 i_version
	1093 2624 0 i_sequence
	548 2688 0 i_count
	548 2720 0 i_dio_count
	548 2752 0 i_writecount
	548 2784 0 i_readcount
	1094 2816 0 -
	351 2880 0 i_flctx
	1095 2944 0 i_data
	1037 4480 0 i_devices
	1096 4608 0 -
	1097 4672 0 i_fsnotify_mask
	354 4736 0 i_fsnotify_marks
	355 4800 0 i_crypt_info
	356 4864 0 i_verity_info
	138 4928 0 i_private
struct 24 2 sigpending
	63 0 0 list
	705 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1098 0 0 node
	553 256 0 _softexpires
	1099 320 0 function
	1100 384 0 base
	344 448 0 state
	344 456 0 is_rel
	344 464 0 is_soft
	344 472 0 is_hard
typedef 8 467 ktime_t
array 32 1101 2
struct 24 1 thread_group_cputimer
	1102 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1103 0 0 bases
	151 576 0 timers_active
	151 608 0 expiry_active
array 32 558 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1104 seqlock_t
struct 56 7 task_io_accounting
	237 0 0 rchar
	237 64 0 wchar
	237 128 0 syscr
	237 192 0 syscw
	237 256 0 read_bytes
	237 320 0 write_bytes
	237 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 1105 16
struct 56 7 pacct_struct
	146 0 0 ac_flag
	532 64 0 ac_exitcode
	134 128 0 ac_mem
	237 192 0 ac_utime
	237 256 0 ac_stime
	134 320 0 ac_minflt
	134 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
union 24 4 -
	1106 0 0 -
	1107 0 0 rbnode
	1108 0 0 list
	1109 0 0 ll_node
ptr 8 struct sock *
union 8 2 -
	1110 0 0 tstamp
	1111 0 0 skb_mstamp_ns
array 48 672 48
union 16 3 -
	1112 0 0 -
	1108 0 0 tcp_tsorted_anchor
	134 0 0 _sk_redir
typedef 2 152 __u16
array 0 576 0
typedef 1 244 __u8
union 60 2 -
	1113 0 0 -
	1114 0 0 headers
typedef 4 151 sk_buff_data_t
ptr 8 unsigned char *
typedef 4 1115 refcount_t
ptr 8 struct skb_ext *
typedef 1 244 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1116 0 0 hwtstamps
	1117 0 0 xsk_meta
typedef 4 1118 u32
typedef 4 1119 atomic_t
array 272 1120 17
union 32 2 -
	1121 0 0 -
	1122 0 0 callback_head
typedef 4 1123 atomic_t
struct 136 25 sock_common
	1124 0 0 -
	1125 64 0 -
	1126 96 0 -
	152 128 0 skc_family
	244 144 0 skc_state
	244 152 4 skc_reuse
	244 156 1 skc_reuseport
	244 157 1 skc_ipv6only
	244 158 1 skc_net_refcnt
	146 160 0 skc_bound_dev_if
	1127 192 0 -
	625 320 0 skc_prot
	1128 384 0 skc_net
	1129 448 0 skc_v6_daddr
	1129 576 0 skc_v6_rcv_saddr
	409 704 0 skc_cookie
	1130 768 0 -
	1131 832 0 skc_dontcopy_begin
	1132 832 0 -
	152 960 0 skc_tx_queue_mapping
	152 976 0 skc_rx_queue_mapping
	1133 992 0 -
	614 1024 0 skc_refcnt
	1134 1056 0 skc_dontcopy_end
	1135 1056 0 -
array 0 1136 0
typedef 4 1137 atomic_t
typedef 4 146 __s32
struct 24 3 sk_buff_head
	1138 0 0 -
	1139 128 0 qlen
	628 160 0 lock
struct 24 4 -
	592 0 0 rmem_alloc
	146 32 0 len
	583 64 0 head
	583 128 0 tail
array 0 1136 0
array 0 1136 0
ptr 8 struct dst_entry *
typedef 4 1139 u32
typedef 2 1140 u16
typedef 1 1136 u8
ptr 8 struct sk_filter *
union 8 2 -
	1141 0 0 sk_wq
	1141 0 0 sk_wq_raw
ptr 8 void (*)(struct sock *)
array 0 1136 0
array 0 1136 0
ptr 8 struct socket *
array 16 1142 2
array 0 1136 0
array 0 1136 0
typedef 32 1143 socket_lock_t
array 0 1136 0
array 0 1136 0
typedef 4 1144 refcount_t
union 8 2 -
	583 0 0 sk_send_head
	1145 0 0 tcp_rtx_queue
struct 16 3 page_frag
	482 0 0 page
	1139 64 0 offset
	1139 96 0 size
union 40 2 -
	1146 0 0 sk_timer
	1146 0 0 mptcp_retransmit_timer
array 0 1136 0
array 0 1136 0
typedef 8 1147 netdev_features_t
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 151 gfp_t
typedef 1 909 bool
array 0 1136 0
ptr 8 struct proto *
typedef 8 1148 rwlock_t
typedef 4 1149 kuid_t
typedef 4 1150 spinlock_t
typedef 8 1151 ktime_t
struct 16 3 sock_cgroup_data
	206 0 0 cgroup
	599 64 0 classid
	600 96 0 prioidx
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	707 0 0 next
	908 64 0 func
typedef 0 1152 netns_tracker
struct 16 3 xarray
	628 0 0 xa_lock
	622 32 0 xa_flags
	138 64 0 xa_head
typedef 4 1153 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1154 0 0 wait
	487 192 0 fasync_list
	134 256 0 flags
	633 320 0 rcu
ptr 8 struct file_system_type *
ptr 8 const struct super_operations *
ptr 8 const struct dquot_operations *
ptr 8 const struct quotactl_ops *
ptr 8 const struct export_operations *
ptr 8 const struct xattr_handler *const *
ptr 8 const struct fscrypt_operations *
ptr 8 struct fscrypt_keyring *
ptr 8 const struct fsverity_operations *
ptr 8 struct unicode_map *
typedef 2 152 __u16
struct 8 1 hlist_bl_head
	927 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	151 0 0 flags
	130 64 0 dqio_sem
	1155 384 0 files
	1156 576 0 info
	1157 2304 0 ops
struct 304 4 sb_writers
	152 0 0 frozen
	146 32 0 freeze_kcount
	146 64 0 freeze_ucount
	1158 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 672 32
typedef 16 1159 uuid_t
array 37 672 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1160 0 0 node
	63 64 0 list
	146 192 0 shrinker_id
	233 224 0 memcg_aware
	127 256 0 xa
ptr 8 struct page **
typedef 4 1161 spinlock_t
struct 40 3 plist_node
	146 0 0 prio
	63 64 0 prio_list
	63 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 63 10
array 40 151 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	502 0 0 rb_node
struct 32 2 completion
	151 0 0 done
	1162 64 0 wait
array 0 663 0
char 1 u char
typedef 1 909 bool
struct 16 4 __call_single_node
	935 0 0 llist
	1163 64 0 -
	201 96 0 src
	201 112 0 dst
struct 256 23 sched_entity
	1164 0 0 load
	93 128 0 run_node
	237 320 0 deadline
	237 384 0 min_vruntime
	237 448 0 min_slice
	63 512 0 group_node
	244 640 0 on_rq
	244 648 0 sched_delayed
	244 656 0 rel_deadline
	244 664 0 custom_slice
	237 704 0 exec_start
	237 768 0 sum_exec_runtime
	237 832 0 prev_sum_exec_runtime
	237 896 0 vruntime
	467 960 0 vlag
	237 1024 0 slice
	237 1088 0 nr_migrations
	146 1152 0 depth
	1165 1216 0 parent
	1166 1280 0 cfs_rq
	1166 1344 0 my_q
	134 1408 0 runnable_weight
	1167 1536 0 avg
struct 48 7 sched_rt_entity
	63 0 0 run_list
	134 128 0 timeout
	134 192 0 watchdog_stamp
	151 256 0 time_slice
	152 288 0 on_rq
	152 304 0 on_list
	1168 320 0 back
struct 240 23 sched_dl_entity
	93 0 0 rb_node
	237 192 0 dl_runtime
	237 256 0 dl_deadline
	237 320 0 dl_period
	237 384 0 dl_bw
	237 448 0 dl_density
	467 512 0 runtime
	237 576 0 deadline
	151 640 0 flags
	151 672 1 dl_throttled
	151 673 1 dl_yielded
	151 674 1 dl_non_contending
	151 675 1 dl_overrun
	151 676 1 dl_server
	151 677 1 dl_server_active
	151 678 1 dl_defer
	151 679 1 dl_defer_armed
	151 680 1 dl_defer_running
	552 704 0 dl_timer
	552 1216 0 inactive_timer
	1169 1728 0 rq
	1170 1792 0 server_pick_task
	678 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	237 0 0 wait_start
	237 64 0 wait_max
	237 128 0 wait_count
	237 192 0 wait_sum
	237 256 0 iowait_count
	237 320 0 iowait_sum
	237 384 0 sleep_start
	237 448 0 sleep_max
	467 512 0 sum_sleep_runtime
	237 576 0 block_start
	237 640 0 block_max
	467 704 0 sum_block_runtime
	467 768 0 exec_max
	237 832 0 slice_max
	237 896 0 nr_migrations_cold
	237 960 0 nr_failed_migrations_affine
	237 1024 0 nr_failed_migrations_running
	237 1088 0 nr_failed_migrations_hot
	237 1152 0 nr_forced_migrations
	237 1216 0 nr_wakeups
	237 1280 0 nr_wakeups_sync
	237 1344 0 nr_wakeups_migrate
	237 1408 0 nr_wakeups_local
	237 1472 0 nr_wakeups_remote
	237 1536 0 nr_wakeups_affine
	237 1600 0 nr_wakeups_affine_attempts
	237 1664 0 nr_wakeups_passive
	237 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1171 cpumask_t
union 4 2 rcu_special
	1172 0 0 b
	343 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	134 0 0 pcount
	563 64 0 run_delay
	563 128 0 last_arrival
	563 192 0 last_queued
struct 56 3 restart_block
	134 0 0 arch_data
	1173 64 0 fn
	1174 128 0 -
typedef 4 1175 pid_t
array 64 253 4
ptr 8 struct completion *
ptr 8 int *
struct 48 7 vtime
	1000 0 0 seqcount
	563 64 0 starttime
	1176 128 0 state
	151 160 0 cpu
	237 192 0 utime
	237 256 0 stime
	237 320 0 gtime
struct 56 3 posix_cputimers_work
	219 0 0 work
	175 128 0 mutex
	151 384 0 scheduled
array 16 672 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1177 0 0 undo_list
struct 16 1 sysv_shm
	63 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1178 sigset_t
typedef 8 1179 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	146 0 0 mode
	132 32 0 filter_count
	1180 64 0 filter
struct 32 4 syscall_user_dispatch
	383 0 0 selector
	134 64 0 offset
	134 128 0 len
	233 192 0 on_dispatch
struct 8 1 wake_q_node
	1181 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1182 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 344 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 134 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1183 0 0 arch
	233 8192 0 flush_required
	233 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	482 0 0 page
	353 64 0 offset
	353 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	253 0 0 entry
	134 128 0 expires
	1056 192 0 function
	343 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 563 __u64
struct 8 1 llist_head
	1184 0 0 first
struct 4416 22 thread_struct
	1185 0 0 tls_array
	134 192 0 sp
	152 256 0 es
	152 272 0 ds
	152 288 0 fsindex
	152 304 0 gsindex
	134 320 0 fsbase
	134 384 0 gsbase
	1186 448 0 ptrace_bps
	134 704 0 virtual_dr6
	134 768 0 ptrace_dr7
	134 832 0 cr2
	134 896 0 trap_nr
	134 960 0 error_code
	1187 1024 0 io_bitmap
	134 1088 0 iopl_emul
	151 1152 1 iopl_warn
	343 1184 0 pkru
	134 1216 0 features
	134 1280 0 features_locked
	1188 1344 0 shstk
	1189 1536 0 fpu
struct 56 8 tk_read_base
	1190 0 0 clock
	743 64 0 mask
	743 128 0 cycle_last
	749 192 0 mult
	749 224 0 shift
	743 256 0 xtime_nsec
	745 320 0 base
	743 384 0 base_real
typedef 8 1191 u64
struct 16 2 timespec64
	1192 0 0 tv_sec
	532 64 0 tv_nsec
typedef 8 748 ktime_t
typedef 4 1193 s32
typedef 1 1194 u8
typedef 8 1195 s64
typedef 4 1196 u32
typedef 4 1197 spinlock_t
struct 8 1 hlist_nulls_head
	958 0 0 first
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
struct 40 5 array_buffer
	1198 0 0 tr
	526 64 0 buffer
	1199 128 0 data
	1200 192 0 time_start
	146 256 0 cpu
typedef 1 909 bool
typedef 4 1201 spinlock_t
struct 32 3 work_struct
	1202 0 0 data
	752 64 0 entry
	1203 192 0 func
struct 32 3 irq_work
	1204 0 0 node
	1205 128 0 func
	1206 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1207 arch_spinlock_t
array 3704 766 463
ptr 8 struct tracer *
array 32 244 32
typedef 4 1208 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 863 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 863 cpumask_var_t
ptr 8 struct lock_class_key *
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	868 0 0 next
	869 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 909 bool
struct 24 3 notifier_block
	1209 0 0 notifier_call
	1210 64 0 next
	146 128 0 priority
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	1211 0 0 sysname
	1211 520 0 nodename
	1211 1040 0 release
	1211 1560 0 version
	1211 2080 0 machine
	1211 2600 0 domainname
struct 24 4 ns_common
	160 0 0 stashed
	1212 64 0 ops
	151 128 0 inum
	1213 160 0 count
union 16 2 -
	1214 0 0 -
	219 0 0 vm_rcu
typedef 8 1215 pgprot_t
union 8 2 -
	1216 0 0 vm_flags
	1216 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	93 0 0 rb
	134 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1217 0 0 ctx
array 896 134 112
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
typedef 8 1218 phys_addr_t
struct 24 3 rb_node
	134 0 0 __rb_parent_color
	502 64 0 rb_right
	502 128 0 rb_left
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
union 8 2 -
	134 0 0 subtree_max_size
	736 0 0 vm
array 6144 1219 256
typedef 4 1220 spinlock_t
typedef 1 909 bool
struct 32 3 rb_list
	1221 0 0 root
	810 64 0 head
	813 192 0 lock
struct 32 3 work_struct
	1222 0 0 data
	810 64 0 entry
	1223 192 0 func
union 16 2 -
	822 0 0 entry
	1224 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1225 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1226 u64
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
ptr 8 struct worker_pool *
array 32 672 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1227 0 0 private_list
	1228 0 0 callback_head
array 512 138 64
union 24 2 -
	1229 0 0 tags
	1229 0 0 marks
array 32 134 4
array 40 532 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 44 11
array 16 134 2
array 96 240 12
array 48 240 6
struct 4 1 optimistic_spin_queue
	132 0 0 tail
struct 4 1 -
	146 0 0 counter
struct 4 1 spinlock
	1230 0 0 -
typedef 4 1231 refcount_t
typedef 8 320 sector_t
typedef 4 1232 dev_t
struct 760 47 device
	159 0 0 kobj
	509 512 0 parent
	879 576 0 p
	181 640 0 init_name
	880 704 0 type
	881 768 0 bus
	882 832 0 driver
	138 896 0 platform_data
	138 960 0 driver_data
	1233 1024 0 driver_override
	165 1152 0 mutex
	1234 1408 0 links
	1235 1856 0 power
	886 4352 0 pm_domain
	887 4416 0 em_pd
	1236 4480 0 msi
	889 4608 0 dma_ops
	890 4672 0 dma_mask
	320 4736 0 coherent_dma_mask
	320 4800 0 bus_dma_limit
	891 4864 0 dma_range_map
	892 4928 0 dma_parms
	161 4992 0 dma_pools
	893 5120 0 dma_io_tlb_mem
	1237 5184 0 archdata
	895 5184 0 of_node
	896 5248 0 fwnode
	146 5312 0 numa_node
	843 5344 0 devt
	851 5376 0 id
	154 5408 0 devres_lock
	161 5440 0 devres_head
	897 5568 0 class
	898 5632 0 groups
	899 5696 0 release
	900 5760 0 iommu_group
	901 5824 0 iommu
	902 5888 0 physical_location
	1238 5952 0 removable
	522 5984 1 offline_disabled
	522 5985 1 offline
	522 5986 1 of_node_reused
	522 5987 1 state_synced
	522 5988 1 can_match
	522 5989 1 dma_skip_sync
	522 5990 1 dma_iommu
	515 6016 0 flags
typedef 2 152 umode_t
typedef 4 1239 kuid_t
typedef 4 1240 kgid_t
union 4 2 -
	151 0 0 i_nlink
	151 0 0 __i_nlink
typedef 8 1241 loff_t
typedef 8 1242 time64_t
typedef 4 862 u32
typedef 1 1243 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 320 blkcnt_t
struct 40 5 rw_semaphore
	874 0 0 count
	874 64 0 owner
	876 128 0 osq
	875 160 0 wait_lock
	161 192 0 wait_list
typedef 2 1244 u16
union 16 2 -
	1245 0 0 i_dentry
	519 0 0 i_rcu
typedef 8 1246 atomic64_t
union 8 2 -
	279 0 0 i_fop
	962 0 0 free_inode
struct 192 15 address_space
	129 0 0 host
	308 64 0 i_pages
	855 192 0 invalidate_lock
	949 512 0 gfp_mask
	156 544 0 i_mmap_writable
	1247 576 0 i_mmap
	134 704 0 nrpages
	134 768 0 writeback_index
	135 832 0 a_ops
	134 896 0 flags
	1248 960 0 wb_err
	154 992 0 i_private_lock
	161 1024 0 i_private_list
	855 1152 0 i_mmap_rwsem
	138 1472 0 i_private_data
union 8 4 -
	730 0 0 i_pipe
	963 0 0 i_cdev
	383 0 0 i_link
	151 0 0 i_dir_seq
typedef 4 151 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1249 0 0 -
struct 40 4 wait_queue_entry
	151 0 0 flags
	138 64 0 private
	1250 128 0 func
	161 192 0 entry
struct 4 1 -
	146 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 struct kset *
ptr 8 const struct kobj_type *
struct 4 1 kref
	504 0 0 refcount
struct 16 3 blk_mq_queue_map
	372 0 0 mq_map
	151 64 0 nr_queues
	151 96 0 queue_offset
typedef 8 858 atomic_long_t
typedef 4 1251 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	156 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 343 __kernel_dev_t
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	181 0 0 name
	137 64 0 lock
struct 56 4 dev_links_info
	63 0 0 suppliers
	63 128 0 consumers
	63 256 0 defer_sync
	1252 384 0 status
struct 312 55 dev_pm_info
	1253 0 0 power_state
	233 32 1 can_wakeup
	233 33 1 async_suspend
	233 34 1 in_dpm_list
	233 35 1 is_prepared
	233 36 1 is_suspended
	233 37 1 is_noirq_suspended
	233 38 1 is_late_suspended
	233 39 1 no_pm
	233 40 1 early_init
	233 41 1 direct_complete
	343 64 0 driver_flags
	137 96 0 lock
	63 128 0 entry
	670 256 0 completion
	1254 512 0 wakeup
	233 576 1 wakeup_path
	233 577 1 syscore
	233 578 1 no_pm_callbacks
	233 579 1 async_in_progress
	233 580 1 smart_suspend
	233 581 1 must_resume
	233 582 1 may_skip_resume
	552 640 0 suspend_timer
	237 1152 0 timer_expires
	212 1216 0 work
	211 1472 0 wait_queue
	1255 1664 0 wakeirq
	132 1728 0 usage_count
	132 1760 0 child_count
	151 1792 3 disable_depth
	233 1795 1 idle_notification
	233 1796 1 request_pending
	233 1797 1 deferred_resume
	233 1798 1 needs_force_resume
	233 1799 1 runtime_auto
	233 1800 1 ignore_children
	233 1801 1 no_callbacks
	233 1802 1 irq_safe
	233 1803 1 use_autosuspend
	233 1804 1 timer_autosuspends
	233 1805 1 memalloc_noio
	151 1824 0 links_count
	1256 1856 0 request
	1257 1888 0 runtime_status
	1257 1920 0 last_status
	146 1952 0 runtime_error
	146 1984 0 autosuspend_delay
	237 2048 0 last_busy
	237 2112 0 active_time
	237 2176 0 suspended_time
	237 2240 0 accounting_timestamp
	1258 2304 0 subsys_data
	1259 2368 0 set_latency_tolerance
	1260 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1261 0 0 domain
	1262 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
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
typedef 2 152 __u16
typedef 1 244 __u8
typedef 4 151 __u32
struct 4 1 refcount_struct
	1263 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1066 0 0 a
typedef 4 151 __u32
array 0 672 0
struct 24 3 task_cputime
	237 0 0 stime
	237 64 0 utime
	563 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	137 0 0 lock
	63 64 0 head
typedef 8 1225 work_func_t
array 304 920 38
array 304 262 38
array 38 344 38
array 304 237 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4 1 -
	1264 0 0 val
struct 4 1 -
	1265 0 0 val
struct 8 1 -
	237 0 0 val
struct 4 1 refcount_struct
	132 0 0 refs
struct 4 1 seqcount_spinlock
	1000 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1266 0 0 -
	237 0 0 hash_len
ptr 8 const unsigned char *
union 8 2 -
	739 0 0 lock_count
	1267 0 0 -
ptr 8 wait_queue_head_t *
ptr 8 struct vfsmount *
typedef 8 1268 __kernel_loff_t
struct 8 1 llist_node
	1184 0 0 next
struct 32 6 file_ra_state
	134 0 0 start
	151 64 0 size
	151 96 0 async_size
	151 128 0 ra_pages
	151 160 0 mmap_miss
	283 192 0 prev_pos
typedef 8 1269 freeptr_t
struct 4 1 -
	146 0 0 counter
struct 24 2 wait_queue_head
	291 0 0 lock
	1108 64 0 head
struct 4 1 spinlock
	1270 0 0 -
struct 64 8 -
	134 0 0 flags
	1271 64 0 -
	173 192 0 mapping
	134 256 0 index
	1272 320 0 -
	132 384 0 _mapcount
	132 416 0 _refcount
	134 448 0 memcg_data
struct 40 7 -
	134 0 0 _flags_1
	134 64 0 _head_1
	132 128 0 _large_mapcount
	132 160 0 _entire_mapcount
	132 192 0 _nr_pages_mapped
	132 224 0 _pincount
	151 256 0 _folio_nr_pages
struct 32 3 -
	134 0 0 _flags_2
	134 64 0 _head_2
	63 128 0 _deferred_list
struct 48 6 -
	134 0 0 _flags_3
	134 64 0 _head_3
	138 128 0 _hugetlb_subpool
	138 192 0 _hugetlb_cgroup
	138 256 0 _hugetlb_cgroup_rsvd
	138 320 0 _hugetlb_hwpoison
struct 4 1 spinlock
	1273 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1274 atomic64_t
typedef 8 1275 u64
typedef 4 151 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1276 mempool_t
struct 16 2 bio_list
	1277 0 0 head
	1277 64 0 tail
typedef 8 563 __u64
typedef 8 1278 atomic_long_t
typedef 4 1279 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	501 0 0 tail
struct 4 1 spinlock
	1280 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1268 __s64
typedef 1 244 __u8
struct 8 1 -
	467 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1281 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1282 atomic64_t
struct 32 4 kernfs_elem_dir
	134 0 0 subdirs
	669 64 0 children
	218 128 0 root
	134 192 0 rev
struct 8 1 kernfs_elem_symlink
	198 0 0 target_kn
struct 32 4 kernfs_elem_attr
	1283 0 0 ops
	1284 64 0 open
	283 128 0 size
	198 192 0 notify_next
typedef 4 1285 u32
typedef 1 1286 u8
struct 4 1 kref
	1287 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	436 0 0 freelist
	134 64 0 tid
typedef 16 1288 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	1289 0 0 -
typedef 8 1290 atomic64_t
struct 4 1 kref
	251 0 0 refcount
struct 24 2 swait_queue_head
	1291 0 0 lock
	1292 64 0 task_list
struct 256 2 -
	1293 0 0 parent
	1294 64 0 slot
struct 48 7 -
	138 0 0 pad
	1295 64 0 rcu
	1296 192 0 piv_parent
	244 256 0 parent_slot
	1297 288 0 type
	244 320 0 slot_len
	151 352 0 ma_flags
struct 256 3 maple_range_64
	1293 0 0 parent
	1298 64 0 pivot
	1299 1024 0 -
struct 248 5 maple_arange_64
	1293 0 0 parent
	1300 64 0 pivot
	1301 640 0 slot
	1302 1280 0 gap
	1303 1920 0 meta
struct 256 4 maple_alloc
	134 0 0 total
	244 64 0 node_count
	151 96 0 request_count
	1304 128 0 slot
typedef 0 1305 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	84 0 0 events
	151 320 0 period
	1000 352 0 sequence
struct 40 4 memcg_cgwb_frn
	237 0 0 bdi_id
	146 64 0 memcg_id
	237 128 0 at
	1306 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 0 0 -
typedef 8 409 atomic_long_t
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
typedef 8 1225 work_func_t
struct 8 1 -
	1151 0 0 counter
struct 64 1 -
	132 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 1307 seqcount_t
array 416 134 52
array 160 84 4
ptr 8 struct linux_binfmt *
typedef 136 1308 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	1309 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	63 0 0 list
	134 128 0 bitmap
	404 192 0 memcg
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	138 0 0 base
	151 64 0 size
	1310 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	134 0 0 __rb_parent_color
	502 64 0 rb_right
	502 128 0 rb_left
struct 16 2 callback_head
	707 0 0 next
	908 64 0 func
struct 8 1 llist_node
	1184 0 0 next
typedef 8 563 __u64
struct 40 4 -
	1311 0 0 -
	173 128 0 mapping
	1312 192 0 -
	134 256 0 private
struct 40 5 -
	134 0 0 pp_magic
	1313 64 0 pp
	134 128 0 _pp_mapping_pad
	134 192 0 dma_addr
	240 256 0 pp_ref_count
struct 8 1 -
	134 0 0 compound_head
struct 16 2 -
	1314 0 0 pgmap
	138 64 0 zone_device_data
typedef 1 664 __s8
struct 4 1 raw_spinlock
	1315 0 0 raw_lock
struct 81936 1 zonelist
	1316 0 0 _zonerefs
struct 1344 14 lru_gen_folio
	134 0 0 max_seq
	835 64 0 min_seq
	830 192 0 timestamps
	1317 448 0 folios
	1318 5568 0 nr_pages
	1319 8128 0 avg_refaulted
	1319 8640 0 avg_total
	1320 9152 0 protected
	1321 9536 0 evicted
	1321 10048 0 refaulted
	233 10560 0 enabled
	344 10568 0 gen
	344 10576 0 seg
	1322 10624 0 list
struct 72 5 lru_gen_mm_state
	134 0 0 seq
	384 64 0 head
	384 128 0 tail
	1323 192 0 filters
	1324 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 1325 4
array 16 146 4
array 192 1326 3
typedef 8 1093 atomic_long_t
typedef 4 1327 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	548 0 0 tail
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
struct 24 2 wait_queue_head
	543 0 0 lock
	1037 64 0 head
typedef 8 1328 atomic64_t
typedef 8 563 __u64
typedef 2 152 __u16
typedef 1 244 __u8
typedef 4 151 __u32
array 16 672 16
array 48 672 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 16 2 callback_head
	707 0 0 next
	908 64 0 func
struct 16 2 -
	134 0 0 _pt_pad_1
	1329 64 0 pmd_huge_pte
typedef 4 1330 spinlock_t
struct 4 1 -
	146 0 0 counter
struct 4 1 refcount_struct
	156 0 0 refs
typedef 4 151 blk_features_t
typedef 4 151 blk_flags_t
struct 6 6 blk_integrity
	244 0 0 flags
	1331 8 0 csum_type
	244 16 0 tuple_size
	244 24 0 pi_offset
	244 32 0 interval_exp
	244 40 0 tag_size
ptr 8 void (*)(struct timer_list *)
typedef 8 1225 work_func_t
struct 24 2 wait_queue_head
	154 0 0 lock
	161 64 0 head
typedef 8 1332 phys_addr_t
struct 4 1 -
	146 0 0 counter
struct 4 1 raw_spinlock
	528 0 0 raw_lock
struct 4 1 qspinlock
	1333 0 0 -
typedef 8 1334 __kernel_size_t
struct 8 1 rb_time_struct
	1335 0 0 time
typedef 8 563 __u64
typedef 8 1336 atomic_long_t
struct 4 1 optimistic_spin_queue
	525 0 0 tail
typedef 8 1225 work_func_t
struct 24 2 swait_queue_head
	527 0 0 lock
	194 64 0 task_list
struct 32 3 irq_work
	1337 0 0 node
	1205 128 0 func
	1338 192 0 irqwait
typedef 24 1339 wait_queue_head_t
struct 4 1 spinlock
	1340 0 0 -
struct 24 2 offset_ctx
	1341 0 0 mt
	134 128 0 next_offset
struct 32 2 -
	1037 0 0 shrinklist
	1037 128 0 swaplist
typedef 8 1342 time64_t
struct 8 1 rb_root
	502 0 0 rb_node
typedef 8 1343 rwlock_t
struct 4 1 -
	146 0 0 counter
typedef 2 152 umode_t
typedef 4 1344 kuid_t
typedef 4 1345 kgid_t
union 4 2 -
	151 0 0 i_nlink
	151 0 0 __i_nlink
typedef 4 1346 dev_t
typedef 8 1347 loff_t
typedef 4 1097 u32
typedef 1 1348 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 1349 blkcnt_t
struct 40 5 rw_semaphore
	1034 0 0 count
	1034 64 0 owner
	1036 128 0 osq
	1035 160 0 wait_lock
	1037 192 0 wait_list
struct 16 2 hlist_node
	868 0 0 next
	869 64 0 pprev
typedef 2 1350 u16
union 16 2 -
	1351 0 0 i_dentry
	1352 0 0 i_rcu
typedef 8 1353 atomic64_t
union 8 2 -
	279 0 0 i_fop
	962 0 0 free_inode
struct 192 15 address_space
	129 0 0 host
	1354 64 0 i_pages
	1089 192 0 invalidate_lock
	1355 512 0 gfp_mask
	548 544 0 i_mmap_writable
	1356 576 0 i_mmap
	134 704 0 nrpages
	134 768 0 writeback_index
	135 832 0 a_ops
	134 896 0 flags
	1357 960 0 wb_err
	543 992 0 i_private_lock
	1037 1024 0 i_private_list
	1089 1152 0 i_mmap_rwsem
	138 1472 0 i_private_data
union 8 4 -
	730 0 0 i_pipe
	963 0 0 i_cdev
	383 0 0 i_link
	151 0 0 i_dir_seq
typedef 4 151 __u32
struct 32 2 timerqueue_node
	93 0 0 node
	553 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	237 0 0 expires
	237 64 0 incr
struct 24 3 task_cputime_atomic
	349 0 0 utime
	349 64 0 stime
	349 128 0 sum_exec_runtime
array 72 1358 3
struct 8 2 -
	254 0 0 seqcount
	137 32 0 lock
struct 16 2 rlimit
	1359 0 0 rlim_cur
	1359 64 0 rlim_max
struct 24 3 -
	583 0 0 next
	583 64 0 prev
	1360 128 0 -
struct 24 3 rb_node
	134 0 0 __rb_parent_color
	502 64 0 rb_right
	502 128 0 rb_left
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
struct 8 1 llist_node
	1184 0 0 next
typedef 8 1361 ktime_t
typedef 8 1362 u64
struct 16 2 -
	134 0 0 _skb_refdst
	1363 64 0 destructor
struct 60 49 -
	1364 0 0 __pkt_type_offset
	576 0 3 pkt_type
	576 3 1 ignore_df
	576 4 1 dst_pending_confirm
	576 5 2 ip_summed
	576 7 1 ooo_okay
	1365 8 0 __mono_tc_offset
	576 8 2 tstamp_type
	576 10 1 tc_at_ingress
	576 11 1 tc_skip_classify
	576 12 1 remcsum_offload
	576 13 1 csum_complete_sw
	576 14 2 csum_level
	576 16 1 inner_protocol_type
	576 17 1 l4_hash
	576 18 1 sw_hash
	576 19 1 no_fcs
	576 20 1 encapsulation
	576 21 1 encap_hdr_csum
	576 22 1 csum_valid
	576 24 2 ndisc_nodetype
	576 26 1 ipvs_property
	576 27 1 nf_trace
	576 28 1 redirected
	576 29 1 from_ingress
	576 30 1 nf_skip_egress
	576 31 1 decrypted
	576 32 1 slow_gro
	576 33 1 csum_not_inet
	576 34 1 unreadable
	576 35 2 tc_depth
	574 48 0 tc_index
	1366 64 0 alloc_cpu
	1367 96 0 -
	1368 128 0 priority
	146 160 0 skb_iif
	1368 192 0 hash
	1369 224 0 -
	1370 256 0 -
	1368 288 0 secmark
	1371 320 0 -
	1372 352 0 -
	574 368 0 inner_transport_header
	574 384 0 inner_network_header
	574 400 0 inner_mac_header
	1373 416 0 protocol
	574 432 0 transport_header
	574 448 0 network_header
	574 464 0 mac_header
struct 60 49 -
	1374 0 0 __pkt_type_offset
	576 0 3 pkt_type
	576 3 1 ignore_df
	576 4 1 dst_pending_confirm
	576 5 2 ip_summed
	576 7 1 ooo_okay
	1375 8 0 __mono_tc_offset
	576 8 2 tstamp_type
	576 10 1 tc_at_ingress
	576 11 1 tc_skip_classify
	576 12 1 remcsum_offload
	576 13 1 csum_complete_sw
	576 14 2 csum_level
	576 16 1 inner_protocol_type
	576 17 1 l4_hash
	576 18 1 sw_hash
	576 19 1 no_fcs
	576 20 1 encapsulation
	576 21 1 encap_hdr_csum
	576 22 1 csum_valid
	576 24 2 ndisc_nodetype
	576 26 1 ipvs_property
	576 27 1 nf_trace
	576 28 1 redirected
	576 29 1 from_ingress
	576 30 1 nf_skip_egress
	576 31 1 decrypted
	576 32 1 slow_gro
	576 33 1 csum_not_inet
	576 34 1 unreadable
	576 35 2 tc_depth
	574 48 0 tc_index
	1366 64 0 alloc_cpu
	1376 96 0 -
	1368 128 0 priority
	146 160 0 skb_iif
	1368 192 0 hash
	1377 224 0 -
	1378 256 0 -
	1368 288 0 secmark
	1379 320 0 -
	1380 352 0 -
	574 368 0 inner_transport_header
	574 384 0 inner_network_header
	574 400 0 inner_mac_header
	1373 416 0 protocol
	574 432 0 transport_header
	574 448 0 network_header
	574 464 0 mac_header
struct 4 1 refcount_struct
	287 0 0 refs
struct 8 1 skb_shared_hwtstamps
	1381 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1382 0 0 tx_timestamp
typedef 4 151 __u32
struct 4 1 -
	146 0 0 counter
typedef 16 1383 skb_frag_t
struct 32 2 -
	1384 0 0 -
	1385 128 0 -
struct 16 2 callback_head
	707 0 0 next
	908 64 0 func
struct 4 1 -
	146 0 0 counter
union 8 2 -
	1386 0 0 skc_addrpair
	1387 0 0 -
union 4 2 -
	151 0 0 skc_hash
	1388 0 0 skc_u16hashes
union 4 2 -
	1389 0 0 skc_portpair
	1390 0 0 -
union 16 2 -
	1391 0 0 skc_bind_node
	1391 0 0 skc_portaddr_node
typedef 8 1392 possible_net_t
struct 16 1 in6_addr
	1393 0 0 in6_u
union 8 3 -
	134 0 0 skc_flags
	570 0 0 skc_listener
	1394 0 0 skc_tw_dr
array 0 146 0
union 16 2 -
	1391 0 0 skc_node
	1395 0 0 skc_nulls_node
union 4 3 -
	146 0 0 skc_incoming_cpu
	599 0 0 skc_rcv_wnd
	599 0 0 skc_tw_rcv_nxt
array 0 146 0
union 4 3 -
	599 0 0 skc_rxhash
	599 0 0 skc_window_clamp
	599 0 0 skc_tw_snd_nxt
typedef 1 244 __u8
struct 4 1 -
	146 0 0 counter
union 16 2 -
	1396 0 0 -
	1397 0 0 list
typedef 4 151 __u32
typedef 2 152 __u16
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	628 0 0 slock
	146 32 0 owned
	1154 64 0 wq
struct 4 1 refcount_struct
	592 0 0 refs
struct 8 1 rb_root
	502 0 0 rb_node
struct 40 4 timer_list
	1391 0 0 entry
	134 128 0 expires
	1056 192 0 function
	599 256 0 flags
typedef 8 1398 u64
struct 8 1 -
	1399 0 0 raw_lock
struct 4 1 -
	1400 0 0 val
struct 4 1 spinlock
	1401 0 0 -
typedef 8 1402 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 1403 wait_queue_head_t
array 24 129 3
array 216 1404 3
array 24 1405 3
array 288 1406 3
struct 16 1 -
	1407 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	1408 0 0 -
struct 24 2 swait_queue_head
	466 0 0 lock
	63 64 0 task_list
union 4 2 -
	151 0 0 u_flags
	132 0 0 a_flags
struct 16 2 load_weight
	134 0 0 weight
	343 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	237 0 0 last_update_time
	237 64 0 load_sum
	237 128 0 runnable_sum
	343 192 0 util_sum
	343 224 0 period_contrib
	134 256 0 load_avg
	134 320 0 runnable_avg
	134 384 0 util_avg
	151 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 1409 dl_server_pick_f
struct 1024 1 cpumask
	1410 0 0 bits
struct 4 4 -
	344 0 0 blocked
	344 8 0 need_qs
	344 16 0 exp_hint
	344 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	1411 0 0 futex
	1412 0 0 nanosleep
	1413 0 0 poll
typedef 4 146 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	401 0 0 sig
typedef 8 1359 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	1414 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1171 0 0 cpumask
ptr 8 struct llist_node *
array 24 1415 3
array 32 1416 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	237 0 0 base
	237 64 0 size
struct 4224 7 fpu
	151 0 0 last_cpu
	134 64 0 avx512_timestamp
	1417 128 0 fpstate
	1417 192 0 __task_fpstate
	1418 256 0 perm
	1418 384 0 guest_perm
	1419 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 563 __u64
typedef 8 1195 time64_t
typedef 4 146 __s32
typedef 1 244 __u8
typedef 8 1268 __s64
typedef 4 151 __u32
struct 4 1 spinlock
	1420 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 1421 u64
struct 4 1 spinlock
	1422 0 0 -
typedef 8 1423 atomic_long_t
typedef 8 1225 work_func_t
struct 16 4 __call_single_node
	1424 0 0 llist
	1425 64 0 -
	1426 96 0 src
	1426 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	474 0 0 task
struct 4 1 qspinlock
	1427 0 0 -
struct 4 1 raw_spinlock
	759 0 0 raw_lock
typedef 8 1428 notifier_fn_t
ptr 8 struct notifier_block *
array 65 672 65
ptr 8 const struct proc_ns_operations *
typedef 4 1429 refcount_t
struct 16 2 -
	134 0 0 vm_start
	134 64 0 vm_end
struct 8 1 pgprot
	1430 0 0 pgprot
typedef 8 134 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 1431 u64
struct 24 2 vmap_pool
	810 0 0 head
	134 128 0 len
struct 4 1 spinlock
	1432 0 0 -
struct 8 1 rb_root
	502 0 0 rb_node
typedef 8 1433 atomic_long_t
typedef 8 1225 work_func_t
struct 16 2 hlist_node
	868 0 0 next
	869 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 563 __u64
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
struct 16 2 callback_head
	707 0 0 next
	908 64 0 func
array 24 1434 3
union 4 1 -
	1025 0 0 rlock
struct 4 1 refcount_struct
	1435 0 0 refs
typedef 4 851 __kernel_dev_t
struct 16 2 -
	181 0 0 name
	154 64 0 lock
struct 56 4 dev_links_info
	161 0 0 suppliers
	161 128 0 consumers
	161 256 0 defer_sync
	1436 384 0 status
struct 312 55 dev_pm_info
	1437 0 0 power_state
	522 32 1 can_wakeup
	522 33 1 async_suspend
	522 34 1 in_dpm_list
	522 35 1 is_prepared
	522 36 1 is_suspended
	522 37 1 is_noirq_suspended
	522 38 1 is_late_suspended
	522 39 1 no_pm
	522 40 1 early_init
	522 41 1 direct_complete
	851 64 0 driver_flags
	154 96 0 lock
	161 128 0 entry
	1438 256 0 completion
	1254 512 0 wakeup
	522 576 1 wakeup_path
	522 577 1 syscore
	522 578 1 no_pm_callbacks
	522 579 1 async_in_progress
	522 580 1 smart_suspend
	522 581 1 must_resume
	522 582 1 may_skip_resume
	1439 640 0 suspend_timer
	320 1152 0 timer_expires
	514 1216 0 work
	520 1472 0 wait_queue
	1255 1664 0 wakeirq
	156 1728 0 usage_count
	156 1760 0 child_count
	151 1792 3 disable_depth
	522 1795 1 idle_notification
	522 1796 1 request_pending
	522 1797 1 deferred_resume
	522 1798 1 needs_force_resume
	522 1799 1 runtime_auto
	522 1800 1 ignore_children
	522 1801 1 no_callbacks
	522 1802 1 irq_safe
	522 1803 1 use_autosuspend
	522 1804 1 timer_autosuspends
	522 1805 1 memalloc_noio
	151 1824 0 links_count
	1440 1856 0 request
	510 1888 0 runtime_status
	510 1920 0 last_status
	146 1952 0 runtime_error
	146 1984 0 autosuspend_delay
	320 2048 0 last_busy
	320 2112 0 active_time
	320 2176 0 suspended_time
	320 2240 0 accounting_timestamp
	1258 2304 0 subsys_data
	1259 2368 0 set_latency_tolerance
	1260 2432 0 qos
struct 16 2 dev_msi_info
	1261 0 0 domain
	1262 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	1441 0 0 val
struct 4 1 -
	1442 0 0 val
typedef 8 1268 __kernel_loff_t
typedef 8 1268 __s64
typedef 1 244 __u8
typedef 2 152 __u16
struct 8 1 hlist_head
	868 0 0 first
struct 8 1 -
	1443 0 0 counter
struct 16 2 rb_root_cached
	1444 0 0 rb_root
	502 64 0 rb_leftmost
typedef 4 851 errseq_t
union 4 1 -
	1251 0 0 rlock
typedef 8 1445 wait_queue_func_t
struct 4 1 raw_spinlock
	1446 0 0 raw_lock
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1447 pm_message_t
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
typedef 4 1448 atomic_t
typedef 4 1449 uid_t
typedef 4 1450 gid_t
struct 8 2 -
	343 0 0 hash
	343 32 0 len
struct 8 2 -
	137 0 0 lock
	146 32 0 count
int 8 s long long int
struct 8 1 -
	134 0 0 v
union 4 1 -
	1451 0 0 rlock
union 16 2 -
	63 0 0 lru
	1452 0 0 -
union 8 2 -
	138 0 0 private
	1453 0 0 swap
union 4 1 -
	1454 0 0 rlock
struct 8 1 -
	1455 0 0 counter
typedef 8 563 __u64
struct 72 8 mempool_s
	154 0 0 lock
	146 32 0 min_nr
	146 64 0 curr_nr
	436 128 0 elements
	138 192 0 pool_data
	1456 256 0 alloc
	1457 320 0 free
	520 384 0 wait
ptr 8 struct bio *
typedef 8 1458 atomic64_t
struct 4 1 raw_spinlock
	1459 0 0 raw_lock
union 4 1 -
	1460 0 0 rlock
typedef 8 1461 u64
struct 8 1 -
	1462 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 151 __u32
typedef 1 244 __u8
typedef 4 1463 refcount_t
union 16 2 -
	1464 0 0 -
	1465 0 0 full
union 4 1 -
	1466 0 0 rlock
struct 8 1 -
	1467 0 0 counter
typedef 4 1468 raw_spinlock_t
struct 16 2 list_head
	384 0 0 next
	384 64 0 prev
ptr 8 struct maple_pnode *
array 248 138 31
struct 16 2 callback_head
	707 0 0 next
	908 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 134 15
union 128 2 -
	1469 0 0 slot
	1470 0 0 -
array 72 134 9
array 80 138 10
array 80 134 10
struct 2 2 maple_metadata
	244 0 0 end
	244 8 0 gap
array 240 1471 30
struct 0 0 -
struct 16 2 wb_completion
	132 0 0 cnt
	932 64 0 waitq
struct 4 1 seqcount
	151 0 0 sequence
struct 136 12 -
	237 0 0 ctx_id
	349 64 0 tlb_gen
	134 128 0 next_trim_cpumask
	130 192 0 ldt_usr_sem
	1472 512 0 ldt
	134 576 0 flags
	175 640 0 lock
	138 896 0 vdso
	1473 960 0 vdso_image
	132 1024 0 perf_rdpmc_allowed
	201 1056 0 pkey_allocation_map
	1474 1072 0 execute_only_pkey
ptr 8 struct xol_area *
struct 56 2 mod_tree_node
	439 0 0 mod
	1475 64 0 node
union 16 4 -
	63 0 0 lru
	1476 0 0 -
	63 0 0 buddy_list
	63 0 0 pcp_list
union 8 2 -
	134 0 0 index
	134 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 4 1477 arch_spinlock_t
array 81936 1478 5121
array 640 1479 4
array 320 1480 4
array 64 1481 2
array 48 1482 1
array 64 1483 1
struct 16 2 hlist_nulls_node
	958 0 0 next
	1484 64 0 pprev
array 16 276 2
array 32 1485 1
array 40 1486 2
array 64 1487 8
struct 4 1 raw_spinlock
	1488 0 0 raw_lock
struct 8 1 -
	1489 0 0 counter
typedef 8 482 pgtable_t
struct 4 1 spinlock
	1490 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 1491 u64
union 4 3 -
	525 0 0 val
	1492 0 0 -
	1493 0 0 -
typedef 8 134 __kernel_ulong_t
typedef 8 1494 local64_t
typedef 8 1495 atomic64_t
struct 16 4 __call_single_node
	1496 0 0 llist
	1497 64 0 -
	1498 96 0 src
	1498 112 0 dst
struct 8 1 rcuwait
	474 0 0 task
struct 24 2 wait_queue_head
	1499 0 0 lock
	194 64 0 head
union 4 1 -
	1327 0 0 rlock
struct 16 3 maple_tree
	1500 0 0 -
	151 32 0 ma_flags
	138 64 0 ma_root
typedef 8 1268 __s64
struct 8 1 -
	1501 0 0 raw_lock
struct 4 1 -
	1502 0 0 val
struct 4 1 -
	1503 0 0 val
typedef 4 1085 __kernel_dev_t
typedef 8 1268 __kernel_loff_t
typedef 1 244 __u8
typedef 8 1504 u64
typedef 2 152 __u16
struct 8 1 hlist_head
	868 0 0 first
struct 16 2 callback_head
	707 0 0 next
	908 64 0 func
struct 8 1 -
	1505 0 0 counter
struct 16 3 xarray
	543 0 0 xa_lock
	1355 32 0 xa_flags
	138 64 0 xa_head
typedef 4 151 gfp_t
struct 16 2 rb_root_cached
	1076 0 0 rb_root
	502 64 0 rb_leftmost
typedef 4 1085 errseq_t
struct 24 2 posix_cputimer_base
	237 0 0 nextevt
	1506 64 0 tqhead
typedef 8 134 __kernel_ulong_t
union 8 2 -
	1507 0 0 dev
	134 0 0 dev_scratch
typedef 8 1508 s64
typedef 8 563 __u64
ptr 8 void (*)(struct sk_buff *)
array 0 576 0
array 0 576 0
typedef 2 574 u16
union 4 2 -
	1509 0 0 csum
	1510 0 0 -
typedef 4 151 __u32
union 4 2 -
	1511 0 0 vlan_all
	1512 0 0 -
union 4 2 -
	151 0 0 napi_id
	151 0 0 sender_cpu
union 4 2 -
	1368 0 0 mark
	1368 0 0 reserved_tailroom
union 2 2 -
	1373 0 0 inner_protocol
	576 0 0 inner_ipproto
typedef 2 574 __be16
array 0 576 0
array 0 576 0
union 4 2 -
	1509 0 0 csum
	1513 0 0 -
union 4 2 -
	1511 0 0 vlan_all
	1514 0 0 -
union 4 2 -
	151 0 0 napi_id
	151 0 0 sender_cpu
union 4 2 -
	1368 0 0 mark
	1368 0 0 reserved_tailroom
union 2 2 -
	1373 0 0 inner_protocol
	576 0 0 inner_ipproto
union 8 2 -
	1515 0 0 hwtstamp
	138 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	1516 0 0 netmem
	151 64 0 len
	151 96 0 offset
union 16 2 -
	370 0 0 slab_list
	1517 0 0 -
union 16 2 -
	1518 0 0 -
	976 0 0 freelist_counter
typedef 8 1398 __addrpair
struct 8 2 -
	1519 0 0 skc_daddr
	1519 32 0 skc_rcv_saddr
array 4 1140 2
typedef 4 1139 __portpair
struct 4 2 -
	1520 0 0 skc_dport
	1140 16 0 skc_num
struct 16 2 hlist_node
	868 0 0 next
	869 64 0 pprev
struct 8 1 -
	1521 0 0 net
union 16 3 -
	1522 0 0 u6_addr8
	1523 0 0 u6_addr16
	1524 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	958 0 0 next
	1484 64 0 pprev
struct 16 2 -
	583 0 0 next
	583 64 0 prev
struct 16 2 sk_buff_list
	583 0 0 next
	583 64 0 prev
typedef 8 563 __u64
typedef 8 1525 arch_rwlock_t
typedef 4 1526 uid_t
union 4 1 -
	1527 0 0 rlock
typedef 8 1268 __s64
struct 24 2 wait_queue_head
	628 0 0 lock
	994 64 0 head
struct 72 9 mem_dqinfo
	1528 0 0 dqi_format
	146 64 0 dqi_fmt_id
	63 128 0 dqi_dirty_list
	134 256 0 dqi_flags
	151 320 0 dqi_bgrace
	151 352 0 dqi_igrace
	1529 384 0 dqi_max_spc_limit
	1529 448 0 dqi_max_ino_limit
	138 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	1530 0 0 rss
	372 384 0 read_count
	1531 448 0 writer
	211 512 0 waiters
	132 704 0 block
array 16 960 16
union 4 1 -
	1532 0 0 rlock
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 134 128
struct 40 6 -
	180 0 0 uaddr
	343 64 0 val
	343 96 0 flags
	343 128 0 bitset
	237 192 0 time
	180 256 0 uaddr2
struct 24 4 -
	1533 0 0 clockid
	1534 32 0 type
	1535 64 0 -
	237 128 0 expires
struct 32 5 -
	1536 0 0 ufds
	146 64 0 nfds
	146 96 0 has_timeout
	134 128 0 tv_sec
	134 192 0 tv_nsec
array 128 134 16
struct 8 13 desc_struct
	201 0 0 limit0
	201 16 0 base0
	201 32 8 base1
	201 40 4 type
	201 44 1 s
	201 45 2 dpl
	201 47 1 p
	201 48 4 limit1
	201 52 1 avl
	201 53 1 l
	201 54 1 d
	201 55 1 g
	201 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	237 0 0 __state_perm
	151 64 0 __state_size
	151 96 0 __user_state_size
struct 4160 10 fpstate
	151 0 0 size
	151 32 0 user_size
	237 64 0 xfeatures
	237 128 0 user_xfeatures
	237 192 0 xfd
	151 256 1 is_valloc
	151 257 1 is_guest
	151 258 1 is_confidential
	151 259 1 in_use
	1537 512 0 regs
union 4 1 -
	1538 0 0 rlock
typedef 8 563 __u64
union 4 1 -
	1208 0 0 rlock
typedef 8 1539 atomic64_t
struct 8 1 llist_node
	1184 0 0 next
union 4 2 -
	151 0 0 u_flags
	1540 0 0 a_flags
typedef 2 1541 u16
union 4 3 -
	1540 0 0 val
	1542 0 0 -
	1543 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	1544 0 0 refs
typedef 8 134 pgprotval_t
typedef 8 563 __u64
union 4 1 -
	1545 0 0 rlock
typedef 8 1546 atomic64_t
array 8 134 1
typedef 4 1547 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1548 pm_message_t
struct 32 2 completion
	151 0 0 done
	1549 64 0 wait
struct 64 8 hrtimer
	1550 0 0 node
	1551 256 0 _softexpires
	1099 320 0 function
	1100 384 0 base
	852 448 0 state
	852 456 0 is_rel
	852 464 0 is_soft
	852 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 1552 uid_t
typedef 4 1553 gid_t
typedef 8 1242 s64
struct 8 1 rb_root
	502 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 1554 arch_spinlock_t
struct 4 1 pm_message
	146 0 0 event
struct 4 1 -
	146 0 0 counter
typedef 4 151 __kernel_uid32_t
typedef 4 151 __kernel_gid32_t
struct 4 1 raw_spinlock
	1555 0 0 raw_lock
struct 16 2 -
	138 0 0 __filler
	151 64 0 mlock_count
typedef 8 1556 swp_entry_t
struct 4 1 raw_spinlock
	1557 0 0 raw_lock
typedef 8 1558 s64
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 8 1 -
	1559 0 0 counter
typedef 4 1560 arch_spinlock_t
struct 4 1 raw_spinlock
	1561 0 0 raw_lock
typedef 8 563 __u64
typedef 8 1562 s64
struct 4 1 refcount_struct
	589 0 0 refs
struct 16 2 -
	138 0 0 freelist
	134 64 0 counter
typedef 16 1563 freelist_full_t
struct 4 1 raw_spinlock
	1564 0 0 raw_lock
typedef 8 1565 s64
struct 4 1 raw_spinlock
	1566 0 0 raw_lock
array 128 138 16
struct 128 2 -
	1567 0 0 pad
	1303 960 0 meta
ptr 8 struct maple_alloc *
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
typedef 2 1568 s16
struct 48 1 latch_tree_node
	1569 0 0 node
struct 16 2 -
	138 0 0 __filler
	151 64 0 mlock_count
struct 4 1 qspinlock
	1570 0 0 -
struct 16 2 zoneref
	1571 0 0 zone
	146 64 0 zone_idx
array 160 1572 2
array 80 1573 2
array 32 134 4
array 48 1574 2
array 64 1575 2
ptr 8 struct hlist_nulls_node **
array 32 134 4
array 20 146 5
struct 8 1 hlist_nulls_head
	958 0 0 first
typedef 4 1576 arch_spinlock_t
typedef 8 1577 s64
union 4 1 -
	1279 0 0 rlock
typedef 8 563 __u64
struct 2 2 -
	1578 0 0 locked
	1578 8 0 pending
struct 4 2 -
	1498 0 0 locked_pending
	1498 16 0 tail
struct 8 1 -
	195 0 0 a
struct 8 1 -
	1579 0 0 counter
struct 8 1 llist_node
	1184 0 0 next
union 4 2 -
	151 0 0 u_flags
	525 0 0 a_flags
typedef 2 1580 u16
typedef 4 1581 spinlock_t
union 4 2 -
	543 0 0 ma_lock
	1582 0 0 ma_external_lock
typedef 8 1583 arch_rwlock_t
typedef 4 1584 uid_t
typedef 4 1585 gid_t
typedef 8 563 __u64
typedef 8 1342 s64
struct 16 1 timerqueue_head
	133 0 0 rb_root
ptr 8 struct net_device *
typedef 8 1268 __s64
typedef 4 1368 __wsum
struct 4 2 -
	574 0 0 csum_start
	574 16 0 csum_offset
typedef 4 1368 u32
struct 4 2 -
	1373 0 0 vlan_proto
	574 16 0 vlan_tci
struct 4 2 -
	574 0 0 csum_start
	574 16 0 csum_offset
struct 4 2 -
	1373 0 0 vlan_proto
	574 16 0 vlan_tci
typedef 8 1586 ktime_t
typedef 8 134 netmem_ref
struct 16 2 -
	375 0 0 next
	146 64 0 slabs
struct 16 2 -
	138 0 0 freelist
	1587 64 0 -
typedef 4 1139 __be32
typedef 2 1140 __be16
ptr 8 struct net *
array 16 1136 16
array 16 1520 8
array 16 1519 4
struct 8 2 qrwlock
	1588 0 0 -
	1589 32 0 wait_lock
typedef 4 151 __kernel_uid32_t
struct 4 1 raw_spinlock
	1589 0 0 raw_lock
ptr 8 struct quota_format_type *
typedef 8 1268 qsize_t
struct 48 4 rcu_sync
	146 0 0 gp_state
	146 32 0 gp_count
	211 64 0 gp_wait
	219 256 0 cb_head
struct 8 1 rcuwait
	474 0 0 task
struct 4 1 raw_spinlock
	1590 0 0 raw_lock
typedef 4 1591 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	1592 0 0 rmtp
	1593 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	1594 0 0 fsave
	1595 0 0 fxsave
	1596 0 0 soft
	1597 0 0 xsave
	1598 0 0 __padding
struct 4 1 raw_spinlock
	1599 0 0 raw_lock
struct 8 1 -
	1600 0 0 counter
typedef 4 1601 atomic_t
typedef 2 152 __u16
struct 2 2 -
	1602 0 0 locked
	1602 8 0 pending
struct 4 2 -
	1426 0 0 locked_pending
	1426 16 0 tail
typedef 4 1603 atomic_t
struct 4 1 raw_spinlock
	1604 0 0 raw_lock
struct 8 1 -
	1605 0 0 counter
struct 4 1 -
	146 0 0 counter
struct 4 1 pm_message
	146 0 0 event
struct 24 2 swait_queue_head
	875 0 0 lock
	161 64 0 task_list
struct 32 2 timerqueue_node
	1606 0 0 node
	1551 192 0 expires
typedef 8 1443 ktime_t
typedef 4 151 __kernel_uid32_t
typedef 4 151 __kernel_gid32_t
struct 4 1 qspinlock
	1607 0 0 -
typedef 4 1608 arch_spinlock_t
struct 8 1 -
	134 0 0 val
typedef 4 1609 arch_spinlock_t
typedef 8 1268 __s64
typedef 8 1610 s64
struct 4 1 qspinlock
	1611 0 0 -
typedef 4 1612 arch_spinlock_t
typedef 8 1268 __s64
typedef 16 1613 u128
typedef 4 1614 arch_spinlock_t
typedef 8 1268 __s64
typedef 4 1615 arch_spinlock_t
array 120 138 15
typedef 2 463 __s16
array 48 93 2
union 4 3 -
	132 0 0 val
	1616 0 0 -
	1617 0 0 -
ptr 8 struct zone *
array 80 63 5
array 40 532 5
array 24 134 3
array 32 240 4
struct 4 1 qspinlock
	1618 0 0 -
typedef 8 1268 __s64
typedef 1 1619 u8
typedef 8 1620 s64
typedef 2 152 __u16
struct 4 1 spinlock
	1621 0 0 -
typedef 0 1622 lockdep_map_p
struct 8 2 qrwlock
	1623 0 0 -
	1488 32 0 wait_lock
typedef 4 151 __kernel_uid32_t
typedef 4 151 __kernel_gid32_t
typedef 8 1624 s64
union 8 2 -
	134 0 0 counters
	1625 0 0 -
union 4 2 -
	592 0 0 cnts
	1626 0 0 -
typedef 4 1627 arch_spinlock_t
typedef 4 1628 arch_spinlock_t
typedef 4 146 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	343 0 0 cwd
	343 32 0 swd
	343 64 0 twd
	343 96 0 fip
	343 128 0 fcs
	343 160 0 foo
	343 192 0 fos
	1629 224 0 st_space
	343 864 0 status
struct 512 11 fxregs_state
	201 0 0 cwd
	201 16 0 swd
	201 32 0 twd
	201 48 0 fop
	1630 64 0 -
	343 192 0 mxcsr
	343 224 0 mxcsr_mask
	1631 256 0 st_space
	1632 1280 0 xmm_space
	1633 3328 0 padding
	1634 3712 0 -
struct 136 16 swregs_state
	343 0 0 cwd
	343 32 0 swd
	343 64 0 twd
	343 96 0 fip
	343 128 0 fcs
	343 160 0 foo
	343 192 0 fos
	1629 224 0 st_space
	344 864 0 ftop
	344 872 0 changed
	344 880 0 lookahead
	344 888 0 no_update
	344 896 0 rm
	344 904 0 alimit
	1635 960 0 info
	343 1024 0 entry_eip
struct 576 3 xregs_state
	1595 0 0 i387
	1636 4096 0 header
	1637 4608 0 extended_state_area
array 4096 344 4096
typedef 4 1638 arch_spinlock_t
typedef 8 1639 s64
struct 4 1 -
	146 0 0 counter
typedef 1 1640 u8
struct 4 1 -
	146 0 0 counter
typedef 4 1641 arch_spinlock_t
typedef 8 1642 s64
struct 24 3 rb_node
	134 0 0 __rb_parent_color
	502 64 0 rb_right
	502 128 0 rb_left
union 4 3 -
	156 0 0 val
	1643 0 0 -
	1644 0 0 -
struct 4 1 qspinlock
	1645 0 0 -
struct 4 1 qspinlock
	1646 0 0 -
typedef 8 1268 __s64
union 4 3 -
	501 0 0 val
	1647 0 0 -
	1648 0 0 -
struct 4 1 qspinlock
	1649 0 0 -
typedef 16 1650 __u128
struct 4 1 qspinlock
	1651 0 0 -
struct 4 1 qspinlock
	1652 0 0 -
struct 2 2 -
	344 0 0 locked
	344 8 0 pending
struct 4 2 -
	201 0 0 locked_pending
	201 16 0 tail
union 4 3 -
	548 0 0 val
	1653 0 0 -
	1654 0 0 -
typedef 1 244 __u8
typedef 8 1268 __s64
union 4 1 -
	1061 0 0 rlock
struct 0 0 -
union 4 2 -
	548 0 0 cnts
	1655 0 0 -
typedef 8 1268 __s64
struct 4 3 -
	151 0 16 inuse
	151 16 15 objects
	151 31 1 frozen
struct 4 2 -
	601 0 0 wlocked
	1656 8 0 __lstate
struct 4 1 qspinlock
	1657 0 0 -
struct 4 1 qspinlock
	1658 0 0 -
array 80 343 20
union 16 2 -
	1659 0 0 -
	1660 0 0 -
array 128 343 32
array 256 343 64
array 48 343 12
union 48 2 -
	1633 0 0 padding1
	1633 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	237 0 0 xfeatures
	237 64 0 xcomp_bv
	1661 128 0 reserved
array 0 344 0
struct 4 1 qspinlock
	1662 0 0 -
typedef 8 1268 __s64
typedef 1 244 __u8
struct 4 1 qspinlock
	1663 0 0 -
typedef 8 1268 __s64
struct 2 2 -
	852 0 0 locked
	852 8 0 pending
struct 4 2 -
	856 0 0 locked_pending
	856 16 0 tail
union 4 3 -
	287 0 0 val
	1664 0 0 -
	1665 0 0 -
union 4 3 -
	1666 0 0 val
	1667 0 0 -
	1668 0 0 -
struct 2 2 -
	1669 0 0 locked
	1669 8 0 pending
struct 4 2 -
	1670 0 0 locked_pending
	1670 16 0 tail
union 4 3 -
	586 0 0 val
	1671 0 0 -
	1672 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	589 0 0 val
	1673 0 0 -
	1674 0 0 -
union 4 3 -
	1675 0 0 val
	1676 0 0 -
	1677 0 0 -
struct 2 2 -
	1086 0 0 locked
	1086 8 0 pending
struct 4 2 -
	1091 0 0 locked_pending
	1091 16 0 tail
struct 4 2 -
	1086 0 0 wlocked
	1678 8 0 __lstate
array 3 601 3
union 4 3 -
	592 0 0 val
	1679 0 0 -
	1680 0 0 -
union 4 3 -
	1681 0 0 val
	1682 0 0 -
	1683 0 0 -
struct 16 2 -
	237 0 0 rip
	237 64 0 rdp
struct 16 4 -
	343 0 0 fip
	343 32 0 fcs
	343 64 0 foo
	343 96 0 fos
array 48 237 6
union 4 3 -
	1684 0 0 val
	1685 0 0 -
	1686 0 0 -
union 4 3 -
	1687 0 0 val
	1688 0 0 -
	1689 0 0 -
struct 2 2 -
	1690 0 0 locked
	1690 8 0 pending
struct 4 2 -
	1366 0 0 locked_pending
	1366 16 0 tail
typedef 4 1691 atomic_t
struct 2 2 -
	1692 0 0 locked
	1692 8 0 pending
struct 4 2 -
	1693 0 0 locked_pending
	1693 16 0 tail
typedef 1 1694 u8
typedef 2 1695 u16
struct 2 2 -
	1696 0 0 locked
	1696 8 0 pending
struct 4 2 -
	1697 0 0 locked_pending
	1697 16 0 tail
struct 2 2 -
	972 0 0 locked
	972 8 0 pending
struct 4 2 -
	1698 0 0 locked_pending
	1698 16 0 tail
typedef 4 1699 atomic_t
struct 2 2 -
	1700 0 0 locked
	1700 8 0 pending
struct 4 2 -
	1701 0 0 locked_pending
	1701 16 0 tail
array 3 1086 3
struct 2 2 -
	601 0 0 locked
	601 8 0 pending
struct 4 2 -
	600 0 0 locked_pending
	600 16 0 tail
typedef 4 1702 atomic_t
struct 2 2 -
	1703 0 0 locked
	1703 8 0 pending
struct 4 2 -
	1704 0 0 locked_pending
	1704 16 0 tail
typedef 4 1705 atomic_t
struct 2 2 -
	1706 0 0 locked
	1706 8 0 pending
struct 4 2 -
	1707 0 0 locked_pending
	1707 16 0 tail
typedef 4 1708 atomic_t
struct 2 2 -
	1709 0 0 locked
	1709 8 0 pending
struct 4 2 -
	1710 0 0 locked_pending
	1710 16 0 tail
typedef 1 576 u8
struct 4 1 -
	146 0 0 counter
typedef 1 1711 u8
typedef 2 1712 u16
typedef 1 244 __u8
typedef 2 152 __u16
typedef 1 582 u8
typedef 2 1713 u16
typedef 2 1714 u16
struct 4 1 -
	146 0 0 counter
typedef 1 1715 u8
typedef 2 1716 u16
struct 4 1 -
	146 0 0 counter
typedef 1 1717 u8
typedef 2 1718 u16
struct 4 1 -
	146 0 0 counter
typedef 1 1719 u8
typedef 2 1720 u16
struct 4 1 -
	146 0 0 counter
typedef 1 1721 u8
typedef 2 1722 u16
typedef 1 244 __u8
typedef 2 152 __u16
typedef 2 152 __u16
typedef 2 152 __u16
typedef 1 244 __u8
typedef 2 152 __u16
typedef 1 244 __u8
typedef 2 152 __u16
typedef 1 244 __u8
typedef 2 152 __u16
typedef 1 244 __u8
typedef 2 152 __u16
symbols 168
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
ffffffff8203f9e0 160 - shmem_aops
ffffffff81499850 213 - simple_dname
ffffffff82d5bfe0 16 - slab_caches
ffffffff83772f38 8 - slab_kset
ffffffff82111060 264 - socket_file_ops
ffffffff8138e250 24 - special_mapping_name
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
