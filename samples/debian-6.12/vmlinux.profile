kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names c256b53d9d36e80a
types 1890
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
	133 0 0 host
	131 64 0 i_pages
	134 192 0 invalidate_lock
	135 512 0 gfp_mask
	136 544 0 i_mmap_writable
	137 576 0 i_mmap
	138 704 0 nrpages
	138 768 0 writeback_index
	139 832 0 a_ops
	138 896 0 flags
	140 960 0 wb_err
	141 992 0 i_private_lock
	65 1024 0 i_private_list
	134 1152 0 i_mmap_rwsem
	142 1472 0 i_private_data
struct 4 2 anon_vma_name
	143 0 0 kref
	144 32 0 name
struct 1592 2 bdev_inode
	145 0 0 bdev
	146 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	147 0 0 -
	148 512 0 run_work
	149 1216 0 cpumask
	150 1280 0 next_cpu
	150 1312 0 next_cpu_batch
	138 1344 0 flags
	142 1408 0 sched_data
	151 1472 0 queue
	152 1536 0 fq
	142 1600 0 driver_data
	153 1664 0 ctx_map
	154 1920 0 dispatch_from
	155 1984 0 dispatch_busy
	156 2016 0 type
	156 2032 0 nr_ctx
	157 2048 0 ctxs
	158 2112 0 dispatch_wait_lock
	159 2176 0 dispatch_wait
	160 2496 0 wait_index
	161 2560 0 tags
	161 2624 0 sched_tags
	155 2688 0 numa_node
	155 2720 0 queue_num
	160 2752 0 nr_active
	162 2816 0 cpuhp_online
	162 2944 0 cpuhp_dead
	163 3072 0 kobj
	164 3584 0 debugfs_dir
	164 3648 0 sched_debugfs_dir
	165 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	166 0 0 ops
	167 64 0 map
	155 448 0 nr_maps
	155 480 0 nr_hw_queues
	155 512 0 queue_depth
	155 544 0 reserved_tags
	155 576 0 cmd_size
	150 608 0 numa_node
	155 640 0 timeout
	155 672 0 flags
	142 704 0 driver_data
	168 768 0 tags
	161 832 0 shared_tags
	169 896 0 tag_list_lock
	165 1152 0 tag_list
	170 1280 0 srcu
struct 184 9 blk_mq_tags
	155 0 0 nr_tags
	155 32 0 nr_reserved_tags
	155 64 0 active_queues
	171 128 0 bitmap_tags
	171 640 0 breserved_tags
	172 1152 0 rqs
	172 1216 0 static_rqs
	165 1280 0 page_list
	158 1408 0 lock
struct 968 23 block_device
	173 0 0 bd_start_sect
	173 64 0 bd_nr_sectors
	174 128 0 bd_disk
	151 192 0 bd_queue
	175 256 0 bd_stats
	138 320 0 bd_stamp
	136 384 0 __bd_flags
	176 416 0 bd_dev
	177 448 0 bd_mapping
	136 512 0 bd_openers
	141 544 0 bd_size_lock
	142 576 0 bd_claiming
	142 640 0 bd_holder
	178 704 0 bd_holder_ops
	179 768 0 bd_holder_lock
	150 1024 0 bd_holders
	180 1088 0 bd_holder_dir
	136 1152 0 bd_fsfreeze_count
	179 1216 0 bd_fsfreeze_mutex
	181 1472 0 bd_meta_info
	150 1536 0 bd_writers
	142 1600 0 bd_security
	41 1664 0 bd_device
struct 232 23 btf
	142 0 0 data
	182 64 0 types
	183 128 0 resolved_ids
	183 192 0 resolved_sizes
	184 256 0 strings
	142 320 0 nohdr_data
	185 384 0 hdr
	186 576 0 nr_types
	186 608 0 types_size
	186 640 0 data_size
	187 672 0 refcnt
	186 704 0 id
	188 768 0 rcu
	189 896 0 kfunc_set_tab
	190 960 0 dtor_kfunc_tab
	191 1024 0 struct_meta_tab
	192 1088 0 struct_ops_tab
	193 1152 0 base_btf
	186 1216 0 start_id
	186 1248 0 start_str_off
	194 1280 0 name
	195 1728 0 kernel_btf
	196 1792 0 base_id_map
struct 48 5 btf_module
	197 0 0 list
	198 128 0 module
	193 192 0 btf
	199 256 0 sysfs_attr
	150 320 0 flags
struct 64 9 buffer_page
	200 0 0 list
	201 128 0 write
	155 192 0 read
	201 256 0 entries
	138 320 0 real_end
	155 384 0 order
	202 416 30 id
	202 446 1 range
	203 448 0 page
struct 2304 43 cgroup
	36 0 0 self
	138 1664 0 flags
	150 1728 0 level
	150 1760 0 max_depth
	150 1792 0 nr_descendants
	150 1824 0 nr_dying_descendants
	150 1856 0 max_descendants
	150 1888 0 nr_populated_csets
	150 1920 0 nr_populated_domain_children
	150 1952 0 nr_populated_threaded_children
	150 1984 0 nr_threaded_children
	155 2016 0 kill_seq
	204 2048 0 kn
	205 2112 0 procs_file
	205 2560 0 events_file
	206 3008 0 psi_files
	207 4352 0 subtree_control
	207 4368 0 subtree_ss_mask
	207 4384 0 old_subtree_control
	207 4400 0 old_subtree_ss_mask
	208 4416 0 subsys
	209 5312 0 nr_dying_subsys
	210 5760 0 root
	65 5824 0 cset_links
	211 5952 0 e_csets
	212 7744 0 dom_cgrp
	212 7808 0 old_dom_cgrp
	213 7872 0 rstat_cpu
	65 7936 0 rstat_css_list
	214 8192 0 _pad_
	212 8192 0 rstat_flush_next
	215 8256 0 last_bstat
	215 8512 0 bstat
	216 8768 0 prev_cputime
	65 8960 0 pidlists
	179 9088 0 pidlist_mutex
	217 9344 0 offline_waitq
	218 9536 0 release_agent_work
	219 9792 0 psi
	220 9856 0 bpf
	221 18048 0 freezer
	222 18176 0 bpf_cgrp_storage
	223 18240 0 ancestors
struct 6592 11 cgroup_root
	224 0 0 kf_root
	155 64 0 subsys_mask
	150 96 0 hierarchy_id
	65 128 0 root_list
	225 256 0 rcu
	33 512 0 cgrp
	212 18944 0 cgrp_ancestor_storage
	136 19008 0 nr_cgrps
	155 19040 0 flags
	226 19072 0 release_agent_path
	227 51840 0 name
struct 256 32 cgroup_subsys
	228 0 0 css_alloc
	229 64 0 css_online
	230 128 0 css_offline
	230 192 0 css_released
	230 256 0 css_free
	230 320 0 css_reset
	230 384 0 css_killed
	231 448 0 css_rstat_flush
	232 512 0 css_extra_stat_show
	232 576 0 css_local_stat_show
	233 640 0 can_attach
	234 704 0 cancel_attach
	234 768 0 attach
	235 832 0 post_attach
	236 896 0 can_fork
	237 960 0 cancel_fork
	238 1024 0 fork
	238 1088 0 exit
	238 1152 0 release
	230 1216 0 bind
	239 1280 1 early_init
	239 1281 1 implicit_on_dfl
	239 1282 1 threaded
	150 1312 0 id
	184 1344 0 name
	184 1408 0 legacy_name
	210 1472 0 root
	52 1536 0 css_idr
	65 1728 0 cfts
	240 1856 0 dfl_cftypes
	240 1920 0 legacy_cftypes
	155 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	212 0 0 cgroup
	241 64 0 ss
	242 128 0 refcnt
	65 256 0 sibling
	65 384 0 children
	65 512 0 rstat_css_node
	150 640 0 id
	155 672 0 flags
	243 704 0 serial_nr
	136 768 0 online_cnt
	218 832 0 destroy_work
	244 1088 0 destroy_rwork
	245 1536 0 parent
	150 1600 0 nr_descendants
struct 184 26 cred
	246 0 0 usage
	247 64 0 uid
	248 96 0 gid
	247 128 0 suid
	248 160 0 sgid
	247 192 0 euid
	248 224 0 egid
	247 256 0 fsuid
	248 288 0 fsgid
	155 320 0 securebits
	249 384 0 cap_inheritable
	249 448 0 cap_permitted
	249 512 0 cap_effective
	249 576 0 cap_bset
	249 640 0 cap_ambient
	250 704 0 jit_keyring
	251 768 0 session_keyring
	251 832 0 process_keyring
	251 896 0 thread_keyring
	251 960 0 request_key_auth
	142 1024 0 security
	252 1088 0 user
	253 1152 0 user_ns
	254 1216 0 ucounts
	255 1280 0 group_info
	256 1344 0 -
struct 592 22 css_set
	208 0 0 subsys
	257 896 0 refcount
	258 960 0 dom_cset
	212 1024 0 dfl_cgrp
	150 1088 0 nr_tasks
	65 1152 0 tasks
	65 1280 0 mg_tasks
	65 1408 0 dying_tasks
	65 1536 0 task_iters
	211 1664 0 e_cset_node
	65 3456 0 threaded_csets
	65 3584 0 threaded_csets_node
	259 3712 0 hlist
	65 3840 0 cgrp_links
	65 3968 0 mg_src_preload_node
	65 4096 0 mg_dst_preload_node
	65 4224 0 mg_node
	212 4352 0 mg_src_cgrp
	212 4416 0 mg_dst_cgrp
	258 4480 0 mg_dst_cset
	239 4544 0 dead
	225 4608 0 callback_head
struct 192 16 dentry
	155 0 0 d_flags
	260 32 0 d_seq
	261 64 0 d_hash
	164 192 0 d_parent
	262 256 0 d_name
	133 384 0 d_inode
	263 448 0 d_iname
	264 768 0 d_op
	265 832 0 d_sb
	138 896 0 d_time
	142 960 0 d_fsdata
	266 1024 0 d_lockref
	267 1088 0 -
	259 1216 0 d_sib
	268 1344 0 d_children
	269 1408 0 d_u
struct 128 13 dentry_operations
	270 0 0 d_revalidate
	270 64 0 d_weak_revalidate
	271 128 0 d_hash
	272 192 0 d_compare
	273 256 0 d_delete
	274 320 0 d_init
	275 384 0 d_release
	275 448 0 d_prune
	276 512 0 d_iput
	277 576 0 d_dname
	278 640 0 d_automount
	279 704 0 d_manage
	280 768 0 d_real
struct 760 47 device
	281 0 0 kobj
	282 512 0 parent
	283 576 0 p
	184 640 0 init_name
	284 704 0 type
	285 768 0 bus
	286 832 0 driver
	142 896 0 platform_data
	142 960 0 driver_data
	287 1024 0 driver_override
	179 1152 0 mutex
	288 1408 0 links
	289 1856 0 power
	290 4352 0 pm_domain
	291 4416 0 em_pd
	292 4480 0 msi
	293 4608 0 dma_ops
	294 4672 0 dma_mask
	243 4736 0 coherent_dma_mask
	243 4800 0 bus_dma_limit
	295 4864 0 dma_range_map
	296 4928 0 dma_parms
	65 4992 0 dma_pools
	297 5120 0 dma_io_tlb_mem
	298 5184 0 archdata
	299 5184 0 of_node
	300 5248 0 fwnode
	150 5312 0 numa_node
	176 5344 0 devt
	301 5376 0 id
	141 5408 0 devres_lock
	65 5440 0 devres_head
	302 5568 0 class
	303 5632 0 groups
	304 5696 0 release
	305 5760 0 iommu_group
	306 5824 0 iommu
	307 5888 0 physical_location
	308 5952 0 removable
	239 5984 1 offline_disabled
	239 5985 1 offline
	239 5986 1 of_node_reused
	239 5987 1 state_synced
	239 5988 1 can_match
	239 5989 1 dma_skip_sync
	239 5990 1 dma_iommu
	309 6016 0 flags
struct 56 6 fdtable
	155 0 0 max_fds
	310 64 0 fd
	311 128 0 close_on_exec
	311 192 0 open_fds
	311 256 0 full_fds_bits
	312 320 0 rcu
struct 184 19 file
	246 0 0 f_count
	141 64 0 f_lock
	313 96 0 f_mode
	314 128 0 f_op
	177 192 0 f_mapping
	142 256 0 private_data
	133 320 0 f_inode
	155 384 0 f_flags
	155 416 0 f_iocb_flags
	315 448 0 f_cred
	316 512 0 f_path
	317 640 0 -
	318 896 0 f_pos
	142 960 0 f_security
	319 1024 0 f_owner
	140 1088 0 f_wb_err
	140 1120 0 f_sb_err
	320 1152 0 f_ep
	321 1216 0 -
struct 704 11 files_struct
	322 0 0 count
	323 32 0 resize_in_progress
	324 64 0 resize_wait
	325 256 0 fdt
	42 320 0 fdtab
	326 1024 0 file_lock
	155 1056 0 next_fd
	327 1088 0 close_on_exec_init
	327 1152 0 open_fds_init
	327 1216 0 full_fds_bits_init
	328 1280 0 fd_array
struct 256 4 folio
	329 0 0 -
	330 512 0 -
	331 1024 0 -
	332 1536 0 -
struct 88 2 free_area
	333 0 0 free_list
	138 640 0 nr_free
struct 24 4 ftrace_page
	334 0 0 next
	335 64 0 records
	150 128 0 index
	150 160 0 order
struct 56 6 gen_pool
	336 0 0 lock
	337 64 0 chunks
	150 192 0 min_alloc_order
	338 256 0 algo
	142 320 0 data
	184 384 0 name
struct 56 7 gen_pool_chunk
	337 0 0 next_chunk
	339 128 0 avail
	340 192 0 phys_addr
	142 256 0 owner
	138 320 0 start_addr
	138 384 0 end_addr
	341 448 0 bits
struct 776 40 gendisk
	150 0 0 major
	150 32 0 first_minor
	150 64 0 minors
	342 96 0 disk_name
	156 352 0 events
	156 368 0 event_flags
	343 384 0 part_tbl
	344 512 0 part0
	345 576 0 fops
	151 640 0 queue
	142 704 0 private_data
	346 768 0 bio_split
	150 3904 0 flags
	138 3968 0 state
	169 4032 0 open_mutex
	155 4288 0 open_partitions
	347 4352 0 bdi
	163 4416 0 queue_kobj
	180 4928 0 slave_dir
	165 4992 0 slave_bdevs
	348 5120 0 random
	160 5184 0 sync_io
	349 5248 0 ev
	155 5312 0 nr_zones
	155 5344 0 zone_capacity
	155 5376 0 last_zone_capacity
	311 5440 0 conv_zones_bitmap
	155 5504 0 zone_wplugs_hash_bits
	160 5536 0 nr_zone_wplugs
	158 5568 0 zone_wplugs_lock
	350 5632 0 zone_wplugs_pool
	320 5696 0 zone_wplugs_hash
	351 5760 0 zone_wplugs_wq
	352 5824 0 cdi
	150 5888 0 node_id
	353 5952 0 bb
	354 6016 0 lockdep_map
	355 6016 0 diskseq
	356 6080 0 open_mode
	357 6144 0 ia_ranges
struct 32920 20 hstate
	358 0 0 resize_lock
	359 256 0 resize_key
	150 256 0 next_nid_to_alloc
	150 288 0 next_nid_to_free
	155 320 0 order
	155 352 0 demote_order
	138 384 0 mask
	138 448 0 max_huge_pages
	138 512 0 nr_huge_pages
	138 576 0 free_huge_pages
	138 640 0 resv_huge_pages
	138 704 0 surplus_huge_pages
	138 768 0 nr_overcommit_huge_pages
	360 832 0 hugepage_activelist
	361 960 0 hugepage_freelists
	362 132032 0 max_huge_pages_node
	362 164800 0 nr_huge_pages_node
	362 197568 0 free_huge_pages_node
	362 230336 0 surplus_huge_pages_node
	363 263104 0 name
struct 24 3 idr
	131 0 0 idr_rt
	155 128 0 idr_base
	155 160 0 idr_next
struct 16 2 inet_bind_hashbucket
	364 0 0 lock
	365 64 0 chain
struct 8 1 inet_ehash_bucket
	366 0 0 chain
struct 128 12 inet_hashinfo
	367 0 0 ehash
	368 64 0 ehash_locks
	155 128 0 ehash_mask
	155 160 0 ehash_locks_mask
	369 192 0 bind_bucket_cachep
	370 256 0 bhash
	369 320 0 bind2_bucket_cachep
	370 384 0 bhash2
	155 448 0 bhash_size
	155 480 0 lhash2_mask
	371 512 0 lhash2
	372 576 0 pernet
struct 16 2 inet_listen_hashbucket
	364 0 0 lock
	366 64 0 nulls_head
struct 624 57 inode
	373 0 0 i_mode
	156 16 0 i_opflags
	247 32 0 i_uid
	248 64 0 i_gid
	155 96 0 i_flags
	374 128 0 i_acl
	374 192 0 i_default_acl
	375 256 0 i_op
	265 320 0 i_sb
	177 384 0 i_mapping
	142 448 0 i_security
	138 512 0 i_ino
	376 576 0 -
	176 608 0 i_rdev
	318 640 0 i_size
	377 704 0 i_atime_sec
	377 768 0 i_mtime_sec
	377 832 0 i_ctime_sec
	301 896 0 i_atime_nsec
	301 928 0 i_mtime_nsec
	301 960 0 i_ctime_nsec
	301 992 0 i_generation
	141 1024 0 i_lock
	156 1056 0 i_bytes
	378 1072 0 i_blkbits
	379 1080 0 i_write_hint
	380 1088 0 i_blocks
	301 1152 0 i_state
	134 1216 0 i_rwsem
	138 1536 0 dirtied_when
	138 1600 0 dirtied_time_when
	259 1664 0 i_hash
	65 1792 0 i_io_list
	381 1920 0 i_wb
	150 1984 0 i_wb_frn_winner
	207 2016 0 i_wb_frn_avg_time
	207 2032 0 i_wb_frn_history
	65 2048 0 i_lru
	65 2176 0 i_sb_list
	65 2304 0 i_wb_list
	382 2432 0 -
	383 2560 0 i_version
	383 2624 0 i_sequence
	136 2688 0 i_count
	136 2720 0 i_dio_count
	136 2752 0 i_writecount
	136 2784 0 i_readcount
	384 2816 0 -
	385 2880 0 i_flctx
	23 2944 0 i_data
	65 4480 0 i_devices
	386 4608 0 -
	387 4672 0 i_fsnotify_mask
	388 4736 0 i_fsnotify_marks
	389 4800 0 i_crypt_info
	390 4864 0 i_verity_info
	142 4928 0 i_private
struct 112 8 io_tlb_mem
	391 0 0 defpool
	138 512 0 nslabs
	164 576 0 debugfs
	392 640 0 force_bounce
	392 648 0 for_alloc
	393 704 0 total_used
	393 768 0 used_hiwater
	393 832 0 transient_nslabs
struct 136 14 kernfs_node
	136 0 0 count
	136 32 0 active
	204 64 0 parent
	184 128 0 name
	97 192 0 rb
	394 384 0 ns
	155 448 0 hash
	156 480 0 flags
	373 496 0 mode
	395 512 0 -
	243 768 0 id
	142 832 0 priv
	396 896 0 iattr
	225 960 0 rcu
struct 8408 27 kmem_cache
	397 0 0 cpu_slab
	398 64 0 lock_key
	399 64 0 flags
	138 128 0 min_partial
	155 192 0 size
	155 224 0 object_size
	400 256 0 reciprocal_size
	155 320 0 offset
	155 352 0 cpu_partial
	155 384 0 cpu_partial_slabs
	401 416 0 oo
	401 448 0 min
	402 480 0 allocflags
	150 512 0 refcount
	403 576 0 ctor
	155 640 0 inuse
	155 672 0 align
	155 704 0 red_left_pad
	184 768 0 name
	404 832 0 list
	405 960 0 kobj
	138 1472 0 random
	155 1536 0 remote_node_defrag_ratio
	406 1600 0 random_seq
	155 1664 0 useroffset
	155 1696 0 usersize
	407 1728 0 node
struct 32 4 kmem_cache_cpu
	408 0 0 -
	409 128 0 slab
	409 192 0 partial
	410 256 0 lock
struct 64 6 kmem_cache_node
	411 0 0 list_lock
	138 64 0 nr_partial
	404 128 0 partial
	412 256 0 nr_slabs
	412 320 0 total_objects
	404 384 0 full
struct 96 4 kset
	65 0 0 list
	141 128 0 list_lock
	281 192 0 kobj
	413 704 0 uevent_ops
struct 112 9 kthread
	138 0 0 flags
	155 64 0 cpu
	150 96 0 result
	414 128 0 threadfn
	142 192 0 data
	415 256 0 parked
	415 512 0 exited
	245 768 0 blkcg_css
	416 832 0 full_name
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
struct 256 1 maple_node
	418 0 0 -
struct 16 3 maple_tree
	419 0 0 -
	155 32 0 ma_flags
	142 64 0 ma_root
struct 1728 29 mem_cgroup
	36 0 0 css
	420 1664 0 id
	421 2048 0 memory
	422 4096 0 -
	65 6144 0 memory_peaks
	65 6272 0 swap_peaks
	141 6400 0 peaks_lock
	218 6464 0 high_work
	423 6720 0 vmpressure
	239 7680 0 oom_group
	150 7712 0 swappiness
	205 7744 0 events_file
	205 8192 0 events_local_file
	205 8640 0 swap_events_file
	424 9088 0 vmstats
	425 9152 0 memory_events
	425 9728 0 memory_events_local
	243 10304 0 socket_pressure
	150 10368 0 kmemcg_id
	426 10432 0 objcg
	426 10496 0 orig_objcg
	65 10560 0 objcg_list
	427 10688 0 vmstats_percpu
	65 10752 0 cgwb_list
	428 10880 0 cgwb_domain
	429 11840 0 cgwb_frn
	430 13120 0 deferred_split_queue
	431 13376 0 mm_list
	432 13568 0 nodeinfo
struct 16 2 mem_section
	138 0 0 section_mem_map
	433 64 0 usage
struct 24 3 mem_section_usage
	225 0 0 rcu
	309 128 0 subsection_map
	434 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	435 0 0 stock_lock
	436 0 0 cached
	155 64 0 nr_pages
	426 128 0 cached_objcg
	437 192 0 cached_pgdat
	155 256 0 nr_bytes
	150 288 0 nr_slab_reclaimable_b
	150 320 0 nr_slab_unreclaimable_b
	438 384 0 work
	138 640 0 flags
struct 1448 7 memcg_vmstats
	439 0 0 state
	440 2432 0 events
	439 3840 0 state_local
	440 6272 0 events_local
	439 7680 0 state_pending
	440 10112 0 events_pending
	441 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	155 0 0 stats_updates
	427 64 0 parent
	424 128 0 vmstats
	439 192 0 state
	440 2624 0 events
	439 4032 0 state_prev
	440 6464 0 events_prev
struct 16 2 memory_stat
	184 0 0 name
	155 64 0 idx
struct 1344 2 mm_struct
	442 0 0 -
	443 10752 0 cpu_bitmap
struct 32 4 mod_kallsyms
	444 0 0 symtab
	155 64 0 num_symtab
	416 128 0 strtab
	416 192 0 typetab
struct 1280 74 module
	1 0 0 state
	65 64 0 list
	445 192 0 name
	446 640 0 mkobj
	447 1408 0 modinfo_attrs
	184 1472 0 version
	184 1536 0 srcversion
	180 1600 0 holders_dir
	448 1664 0 syms
	449 1728 0 crcs
	155 1792 0 num_syms
	179 1856 0 param_lock
	450 2112 0 kp
	155 2176 0 num_kp
	155 2208 0 num_gpl_syms
	448 2240 0 gpl_syms
	449 2304 0 gpl_crcs
	239 2368 0 using_gplonly_symbols
	239 2376 0 sig_ok
	239 2384 0 async_probe_requested
	155 2400 0 num_exentries
	451 2432 0 extable
	452 2496 0 init
	453 2560 0 mem
	454 6592 0 arch
	138 6784 0 taints
	155 6848 0 num_bugs
	65 6912 0 bug_list
	455 7040 0 bug_table
	456 7104 0 kallsyms
	76 7168 0 core_kallsyms
	457 7424 0 sect_attrs
	458 7488 0 notes_attrs
	416 7552 0 args
	142 7616 0 percpu
	155 7680 0 percpu_size
	142 7744 0 noinstr_text_start
	155 7808 0 noinstr_text_size
	155 7840 0 num_tracepoints
	459 7872 0 tracepoints_ptrs
	155 7936 0 num_srcu_structs
	460 8000 0 srcu_struct_ptrs
	155 8064 0 num_bpf_raw_events
	461 8128 0 bpf_raw_events
	155 8192 0 btf_data_size
	155 8224 0 btf_base_data_size
	142 8256 0 btf_data
	142 8320 0 btf_base_data
	462 8384 0 jump_entries
	155 8448 0 num_jump_entries
	155 8480 0 num_trace_bprintk_fmt
	463 8512 0 trace_bprintk_fmt_start
	464 8576 0 trace_events
	155 8640 0 num_trace_events
	465 8704 0 trace_evals
	155 8768 0 num_trace_evals
	155 8800 0 num_ftrace_callsites
	311 8832 0 ftrace_callsites
	142 8896 0 kprobes_text_start
	155 8960 0 kprobes_text_size
	311 9024 0 kprobe_blacklist
	155 9088 0 num_kprobe_blacklist
	150 9120 0 num_static_call_sites
	466 9152 0 static_call_sites
	239 9216 0 klp
	239 9224 0 klp_alive
	467 9280 0 klp_info
	65 9344 0 source_list
	65 9472 0 target_list
	235 9600 0 exit
	136 9664 0 refcnt
	150 9696 0 its_num_pages
	468 9728 0 its_page_array
	469 9792 0 dyndbg_info
struct 48 4 module_use
	470 0 0 source_list
	470 128 0 target_list
	198 256 0 source
	198 320 0 target
struct 336 28 mount
	471 0 0 mnt_hash
	472 128 0 mnt_parent
	164 192 0 mnt_mountpoint
	473 256 0 mnt
	474 512 0 -
	475 704 0 mnt_pcp
	476 768 0 mnt_mounts
	476 896 0 mnt_child
	476 1024 0 mnt_instance
	184 1152 0 mnt_devname
	476 1216 0 mnt_list
	476 1344 0 mnt_expire
	476 1472 0 mnt_share
	476 1600 0 mnt_slave_list
	476 1728 0 mnt_slave
	472 1856 0 mnt_master
	477 1920 0 mnt_ns
	478 1984 0 mnt_mp
	479 2048 0 -
	476 2176 0 mnt_umounting
	388 2304 0 mnt_fsnotify_marks
	480 2368 0 mnt_fsnotify_mask
	150 2400 0 mnt_id
	481 2432 0 mnt_id_unique
	150 2496 0 mnt_group_id
	150 2528 0 mnt_expiry_mark
	482 2560 0 mnt_pins
	482 2624 0 mnt_stuck_children
struct 2496 176 net_device
	483 0 0 __cacheline_group_begin__net_device_read_tx
	484 0 0 -
	485 64 0 netdev_ops
	486 128 0 header_ops
	487 192 0 _tx
	488 256 0 gso_partial_features
	155 320 0 real_num_tx_queues
	155 352 0 gso_max_size
	155 384 0 gso_ipv4_max_size
	489 416 0 gso_max_segs
	490 432 0 num_tc
	155 448 0 mtu
	156 480 0 needed_headroom
	491 496 0 tc_to_txq
	492 1024 0 xps_maps
	493 1152 0 nf_hooks_egress
	494 1216 0 tcx_egress
	495 1280 0 __cacheline_group_end__net_device_read_tx
	496 1280 0 __cacheline_group_begin__net_device_read_txrx
	497 1280 0 -
	138 1344 0 state
	155 1408 0 flags
	156 1440 0 hard_header_len
	498 1456 8 pcpu_stat_type
	488 1472 0 features
	499 1536 0 ip6_ptr
	500 1600 0 __cacheline_group_end__net_device_read_txrx
	501 1600 0 __cacheline_group_begin__net_device_read_rx
	502 1600 0 xdp_prog
	503 1664 0 ptype_specific
	150 1792 0 ifindex
	155 1824 0 real_num_rx_queues
	504 1856 0 _rx
	138 1920 0 gro_flush_timeout
	505 1984 0 napi_defer_hard_irqs
	155 2016 0 gro_max_size
	155 2048 0 gro_ipv4_max_size
	506 2112 0 rx_handler
	142 2176 0 rx_handler_data
	507 2240 0 nd_net
	508 2304 0 npinfo
	494 2368 0 tcx_ingress
	509 2432 0 __cacheline_group_end__net_device_read_rx
	510 2432 0 name
	511 2560 0 name_node
	512 2624 0 ifalias
	138 2688 0 mem_end
	138 2752 0 mem_start
	138 2816 0 base_addr
	503 2880 0 dev_list
	503 3008 0 napi_list
	503 3136 0 unreg_list
	503 3264 0 close_list
	503 3392 0 ptype_all
	513 3520 0 adj_list
	514 3776 0 xdp_features
	515 3840 0 xdp_metadata_ops
	516 3904 0 xsk_tx_metadata_ops
	156 3968 0 gflags
	156 3984 0 needed_tailroom
	488 4032 0 hw_features
	488 4096 0 wanted_features
	488 4160 0 vlan_features
	488 4224 0 hw_enc_features
	488 4288 0 mpls_features
	488 4352 0 mangleid_features
	155 4416 0 min_mtu
	155 4448 0 max_mtu
	156 4480 0 type
	250 4496 0 min_header_len
	250 4504 0 name_assign_type
	150 4512 0 group
	517 4544 0 stats
	518 6016 0 core_stats
	519 6080 0 carrier_up_count
	519 6112 0 carrier_down_count
	520 6144 0 ethtool_ops
	521 6208 0 l3mdev_ops
	522 6272 0 ndisc_ops
	523 6336 0 xfrmdev_ops
	524 6400 0 tlsdev_ops
	155 6464 0 operstate
	250 6496 0 link_mode
	250 6504 0 if_port
	250 6512 0 dma
	525 6520 0 perm_addr
	250 6776 0 addr_assign_type
	250 6784 0 addr_len
	250 6792 0 upper_level
	250 6800 0 lower_level
	156 6816 0 neigh_priv_len
	156 6832 0 dev_id
	156 6848 0 dev_port
	150 6880 0 irq
	505 6912 0 priv_len
	526 6944 0 addr_list_lock
	527 6976 0 uc
	527 7232 0 mc
	527 7488 0 dev_addrs
	528 7744 0 queues_kset
	155 7808 0 promiscuity
	155 7840 0 allmulti
	529 7872 0 uc_promisc
	530 7936 0 ip_ptr
	531 8000 0 vlan_info
	532 8064 0 tipc_ptr
	533 8128 0 mpls_ptr
	534 8192 0 dev_addr
	155 8256 0 num_rx_queues
	155 8288 0 xdp_zc_max_segs
	487 8320 0 ingress_queue
	493 8384 0 nf_hooks_ingress
	525 8448 0 broadcast
	535 8704 0 rx_cpu_rmap
	536 8768 0 index_hlist
	155 8896 0 num_tx_queues
	537 8960 0 qdisc
	155 9024 0 tx_queue_len
	526 9056 0 tx_global_lock
	538 9088 0 xdp_bulkq
	539 9152 0 qdisc_hash
	540 10176 0 watchdog_timer
	150 10496 0 watchdog_timeo
	526 10528 0 watchdog_lock
	529 10560 0 watchdog_ref_held
	505 10592 0 proto_down_reason
	503 10624 0 todo_list
	541 10752 0 pcpu_refcnt
	542 10816 0 refcnt_tracker
	503 10816 0 link_watch_list
	543 10944 0 reg_state
	529 10952 0 dismantle
	544 10960 16 rtnl_link_state
	529 10976 0 needs_free_netdev
	545 11008 0 priv_destructor
	142 11072 0 ml_priv
	546 11136 0 ml_priv_type
	547 11200 0 garp_port
	548 11264 0 mrp_port
	549 11328 0 dm_private
	550 11392 0 dev
	551 17472 0 sysfs_groups
	552 17728 0 sysfs_rx_queue_group
	553 17792 0 rtnl_link_ops
	554 17856 0 stat_ops
	555 17920 0 queue_mgmt_ops
	155 17984 0 tso_max_size
	489 18016 0 tso_max_segs
	556 18048 0 dcbnl_ops
	557 18112 0 prio_tc_map
	558 18240 0 priomap
	559 18304 0 link_topo
	560 18368 0 phydev
	561 18432 0 sfp_bus
	562 18496 0 qdisc_tx_busylock
	529 18560 0 proto_down
	529 18568 0 threaded
	138 18576 1 see_all_hwtstamp_requests
	138 18577 1 change_proto_down
	138 18578 1 netns_immutable
	138 18579 1 fcoe_mtu
	503 18624 0 net_notifier_list
	563 18752 0 macsec_ops
	564 18816 0 udp_tunnel_nic_info
	565 18880 0 udp_tunnel_nic
	566 18944 0 ethtool
	567 19008 0 xdp_state
	568 19392 0 dev_addr_shadow
	569 19648 0 linkwatch_dev_tracker
	569 19648 0 watchdog_dev_tracker
	569 19648 0 dev_registered_tracker
	570 19648 0 offload_xstats_l3
	571 19712 0 devlink_port
	572 19776 0 page_pools
	573 19840 0 irq_moder
	574 19968 0 priv
struct 48 4 obj_cgroup
	242 0 0 refcnt
	436 128 0 memcg
	136 192 0 nr_charged_bytes
	575 256 0 -
struct 64 5 page
	138 0 0 flags
	576 64 0 -
	577 384 0 -
	136 416 0 _refcount
	138 448 0 memcg_data
struct 1664 28 page_pool
	578 0 0 p
	150 384 0 cpuid
	579 416 0 pages_state_hold_cnt
	372 448 1 has_init_callback
	372 449 1 dma_map
	372 450 1 dma_sync
	372 451 1 dma_sync_for_cpu
	580 512 0 __cacheline_group_begin__frag
	581 512 0 frag_users
	582 576 0 frag_page
	155 640 0 frag_offset
	583 704 0 __cacheline_group_end__frag
	584 768 0 __cacheline_group_pad__frag
	585 768 0 release_dw
	403 1472 0 disconnect
	138 1536 0 defer_start
	138 1600 0 defer_warn
	579 1664 0 xdp_mem_id
	586 2048 0 alloc
	587 10752 0 ring
	142 12288 0 mp_priv
	588 12352 0 mp_ops
	589 12416 0 dma_mapped
	590 12544 0 pages_state_release_cnt
	591 12576 0 user_cnt
	592 12608 0 destroy_cnt
	593 12672 0 slow
	594 12928 0 user
struct 192 17 pcpu_chunk
	595 0 0 list
	150 128 0 free_bytes
	596 160 0 chunk_md
	311 448 0 bound_map
	142 512 0 base_addr
	311 576 0 alloc_map
	597 640 0 md_blocks
	142 704 0 data
	598 768 0 immutable
	598 776 0 isolated
	150 800 0 start_offset
	150 832 0 end_offset
	599 896 0 obj_exts
	150 960 0 nr_pages
	150 992 0 nr_populated
	150 1024 0 nr_empty_pop_pages
	600 1088 0 populated
struct 48 2 per_cpu_nodestat
	601 0 0 stat_threshold
	602 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	141 0 0 lock
	150 32 0 count
	150 64 0 high
	150 96 0 high_min
	150 128 0 high_max
	150 160 0 batch
	378 192 0 flags
	378 200 0 alloc_factor
	378 208 0 expire
	603 224 0 free_count
	211 256 0 lists
struct 64 3 per_cpu_zonestat
	604 0 0 vm_stat_diff
	601 96 0 stat_threshold
	605 128 0 vm_numa_event
struct 40 4 percpu_counter
	606 0 0 lock
	607 64 0 count
	65 128 0 list
	608 256 0 counters
struct 56 7 percpu_ref_data
	246 0 0 count
	609 64 0 release
	609 128 0 confirm_switch
	239 192 1 force_atomic
	239 193 1 allow_reinit
	225 256 0 rcu
	610 384 0 ref
struct 174464 43 pglist_data
	611 0 0 node_zones
	612 61440 0 node_zonelists
	150 1372416 0 nr_zones
	141 1372448 0 node_size_lock
	138 1372480 0 node_start_pfn
	138 1372544 0 node_present_pages
	138 1372608 0 node_spanned_pages
	150 1372672 0 node_id
	217 1372736 0 kswapd_wait
	217 1372928 0 pfmemalloc_wait
	613 1373120 0 reclaim_wait
	136 1373888 0 nr_writeback_throttled
	138 1373952 0 nr_reclaim_start
	179 1374016 0 kswapd_lock
	614 1374272 0 kswapd
	150 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	150 1374400 0 kswapd_failures
	150 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	217 1374528 0 kcompactd_wait
	614 1374720 0 kcompactd
	239 1374784 0 proactive_compact_trigger
	138 1374848 0 totalreserve_pages
	138 1374912 0 min_unmapped_pages
	138 1374976 0 min_slab_pages
	214 1375232 0 _pad1_
	138 1375232 0 first_deferred_pfn
	430 1375296 0 deferred_split_queue
	155 1375552 0 nbp_rl_start
	138 1375616 0 nbp_rl_nr_cand
	155 1375680 0 nbp_threshold
	155 1375712 0 nbp_th_start
	138 1375744 0 nbp_th_nr_cand
	615 1375808 0 __lruvec
	138 1388288 0 flags
	616 1388352 0 mm_walk
	617 1390016 0 memcg_lru
	214 1392128 0 _pad2_
	618 1392128 0 per_cpu_nodestats
	619 1392192 0 vm_stat
	620 1395200 0 memtier
	621 1395264 0 mf_stats
struct 40 6 pipe_buffer
	622 0 0 page
	155 64 0 offset
	155 96 0 len
	623 128 0 ops
	155 192 0 flags
	138 256 0 private
struct 168 19 pipe_inode_info
	624 0 0 mutex
	625 256 0 rd_wait
	625 448 0 wr_wait
	155 640 0 head
	155 672 0 tail
	155 704 0 max_usage
	155 736 0 ring_size
	155 768 0 nr_accounted
	155 800 0 readers
	155 832 0 writers
	155 864 0 files
	155 896 0 r_counter
	155 928 0 w_counter
	626 960 0 poll_usage
	622 1024 0 tmp_page
	627 1088 0 fasync_readers
	627 1152 0 fasync_writers
	628 1216 0 bufs
	252 1280 0 user
struct 24 2 prb_desc
	629 0 0 state_var
	630 64 0 text_blk_lpos
struct 88 8 printk_info
	631 0 0 seq
	631 64 0 ts_nsec
	632 128 0 text_len
	633 144 0 facility
	633 152 5 flags
	633 157 3 level
	634 160 0 caller_id
	635 192 0 dev_info
struct 88 3 printk_ringbuffer
	636 0 0 desc_ring
	637 384 0 text_data_ring
	629 640 0 fail
struct 64 8 ptdesc
	138 0 0 __page_flags
	638 64 0 -
	138 192 0 __page_mapping
	639 256 0 -
	640 320 0 -
	155 384 0 __page_type
	641 416 0 __page_refcount
	138 448 0 pt_memcg_data
struct 24 3 rb_node
	138 0 0 __rb_parent_color
	642 64 0 rb_right
	642 128 0 rb_left
struct 968 62 request_queue
	142 0 0 queuedata
	643 64 0 elevator
	166 128 0 mq_ops
	154 192 0 queue_ctx
	138 256 0 queue_flags
	155 320 0 rq_timeout
	155 352 0 queue_depth
	644 384 0 refs
	155 416 0 nr_hw_queues
	343 448 0 hctx_table
	645 576 0 q_usage_counter
	646 704 0 io_lock_cls_key
	354 704 0 io_lockdep_map
	646 704 0 q_lock_cls_key
	354 704 0 q_lockdep_map
	647 704 0 last_merge
	158 768 0 queue_lock
	150 800 0 quiesce_depth
	174 832 0 disk
	180 896 0 mq_kobj
	648 960 0 limits
	282 2304 0 dev
	649 2368 0 rpm_status
	160 2400 0 pm_only
	650 2432 0 stats
	651 2496 0 rq_qos
	169 2560 0 rq_qos_mutex
	150 2816 0 id
	138 2880 0 nr_requests
	652 2944 0 timeout
	653 3264 0 timeout_work
	160 3520 0 nr_active_requests_shared_tags
	161 3584 0 sched_shared_tags
	165 3648 0 icq_list
	654 3776 0 blkcg_pols
	655 3840 0 root_blkg
	165 3904 0 blkg_list
	169 4032 0 blkcg_mutex
	150 4288 0 node
	158 4320 0 requeue_lock
	165 4352 0 requeue_list
	148 4480 0 requeue_work
	656 5184 0 blk_trace
	152 5248 0 fq
	165 5312 0 flush_list
	169 5440 0 sysfs_lock
	169 5696 0 sysfs_dir_lock
	169 5952 0 limits_lock
	165 6208 0 unused_hctx_list
	158 6336 0 unused_hctx_lock
	150 6368 0 mq_freeze_depth
	657 6400 0 td
	658 6464 0 callback_head
	659 6592 0 mq_freeze_wq
	169 6784 0 mq_freeze_lock
	660 7040 0 tag_set
	165 7104 0 tag_set_list
	164 7232 0 debugfs_dir
	164 7296 0 sched_debugfs_dir
	164 7360 0 rqos_debugfs_dir
	169 7424 0 debugfs_mutex
	661 7680 0 mq_sysfs_init_done
struct 64 8 resource
	662 0 0 start
	662 64 0 end
	184 128 0 name
	138 192 0 flags
	138 256 0 desc
	663 320 0 parent
	663 384 0 sibling
	663 448 0 child
struct 560 49 ring_buffer_per_cpu
	150 0 0 cpu
	664 32 0 record_disabled
	664 64 0 resize_disabled
	665 128 0 buffer
	666 192 0 reader_lock
	667 224 0 lock
	668 256 0 lock_key
	669 256 0 free_page
	138 384 0 nr_pages
	155 448 0 current_context
	417 512 0 pages
	138 576 0 cnt
	670 640 0 head_page
	670 704 0 tail_page
	670 768 0 commit_page
	670 832 0 reader_page
	138 896 0 lost_events
	138 960 0 last_overrun
	138 1024 0 nest
	201 1088 0 entries_bytes
	201 1152 0 entries
	201 1216 0 overrun
	201 1280 0 commit_overrun
	201 1344 0 dropped_events
	201 1408 0 committing
	201 1472 0 commits
	201 1536 0 pages_touched
	201 1600 0 pages_lost
	201 1664 0 pages_read
	581 1728 0 last_pages_touch
	671 1792 0 shortest_full
	138 1856 0 read
	138 1920 0 read_bytes
	672 1984 0 write_stamp
	672 2048 0 before_stamp
	673 2112 0 event_stamp
	674 2432 0 read_stamp
	138 2496 0 pages_removed
	155 2560 0 mapped
	155 2592 0 user_mapped
	675 2624 0 mapping_lock
	311 2880 0 subbuf_ids
	676 2944 0 meta_page
	677 3008 0 ring_meta
	581 3072 0 nr_pages_to_update
	200 3136 0 new_pages
	678 3264 0 update_pages_work
	679 3520 0 update_done
	680 3776 0 irq_work
struct 752 13 shmem_inode_info
	681 0 0 lock
	155 32 0 seals
	138 64 0 flags
	138 128 0 alloced
	138 192 0 swapped
	682 256 0 -
	683 512 0 i_crtime
	684 640 0 policy
	685 768 0 xattrs
	138 896 0 fallocend
	155 960 0 fsflags
	686 992 0 stop_eviction
	687 1024 0 vfs_inode
struct 1104 65 signal_struct
	257 0 0 sigcnt
	136 32 0 live
	150 64 0 nr_threads
	150 96 0 quick_threads
	65 128 0 thread_head
	217 256 0 wait_chldexit
	614 448 0 curr_target
	688 512 0 shared_pending
	268 704 0 multiprocess
	150 768 0 group_exit_code
	150 800 0 notify_count
	614 832 0 group_exec_task
	150 896 0 group_stop_count
	155 928 0 flags
	689 960 0 core_state
	155 1024 1 is_child_subreaper
	155 1025 1 has_child_subreaper
	155 1056 0 next_posix_timer_id
	268 1088 0 posix_timers
	690 1152 0 real_timer
	691 1664 0 it_real_incr
	692 1728 0 it
	693 1984 0 cputimer
	694 2176 0 posix_cputimers
	695 2816 0 pids
	136 3072 0 tick_dep_mask
	696 3136 0 tty_old_pgrp
	150 3200 0 leader
	697 3264 0 tty
	698 3328 0 autogroup
	699 3392 0 stats_lock
	243 3456 0 utime
	243 3520 0 stime
	243 3584 0 cutime
	243 3648 0 cstime
	243 3712 0 gtime
	243 3776 0 cgtime
	216 3840 0 prev_cputime
	138 4032 0 nvcsw
	138 4096 0 nivcsw
	138 4160 0 cnvcsw
	138 4224 0 cnivcsw
	138 4288 0 min_flt
	138 4352 0 maj_flt
	138 4416 0 cmin_flt
	138 4480 0 cmaj_flt
	138 4544 0 inblock
	138 4608 0 oublock
	138 4672 0 cinblock
	138 4736 0 coublock
	138 4800 0 maxrss
	138 4864 0 cmaxrss
	700 4928 0 ioac
	701 5376 0 sum_sched_runtime
	702 5440 0 rlim
	703 7488 0 pacct
	704 7936 0 stats
	155 8000 0 audit_tty
	705 8064 0 tty_audit_buf
	239 8128 0 oom_flag_origin
	603 8144 0 oom_score_adj
	603 8160 0 oom_score_adj_min
	706 8192 0 oom_mm
	179 8256 0 cred_guard_mutex
	134 8512 0 exec_update_lock
struct 232 28 sk_buff
	707 0 0 -
	708 192 0 sk
	709 256 0 -
	710 320 0 cb
	711 704 0 -
	138 832 0 _nfct
	155 896 0 len
	155 928 0 data_len
	712 960 0 mac_len
	712 976 0 hdr_len
	712 992 0 queue_mapping
	713 1008 0 __cloned_offset
	714 1008 1 cloned
	714 1009 1 nohdr
	714 1010 2 fclone
	714 1012 1 peeked
	714 1013 1 head_frag
	714 1014 1 pfmemalloc
	714 1015 1 pp_recycle
	714 1016 0 active_extensions
	715 1024 0 -
	716 1504 0 tail
	716 1536 0 end
	717 1600 0 head
	717 1664 0 data
	155 1728 0 truesize
	718 1760 0 users
	719 1792 0 extensions
struct 320 14 skb_shared_info
	720 0 0 flags
	720 8 0 meta_len
	720 16 0 nr_frags
	720 24 0 tx_flags
	156 32 0 gso_size
	156 48 0 gso_segs
	721 64 0 frag_list
	722 128 0 -
	155 192 0 gso_type
	579 224 0 tskey
	590 256 0 dataref
	155 288 0 xdp_frags_size
	142 320 0 destructor_arg
	723 384 0 frags
struct 64 6 slab
	138 0 0 __page_flags
	369 64 0 slab_cache
	724 128 0 -
	155 384 0 __page_type
	725 416 0 __page_refcount
	138 448 0 obj_exts
struct 776 107 sock
	726 0 0 __sk_common
	727 1088 0 __cacheline_group_begin__sock_write_rx
	519 1088 0 sk_drops
	728 1120 0 sk_peek_off
	729 1152 0 sk_error_queue
	729 1344 0 sk_receive_queue
	730 1536 0 sk_backlog
	731 1728 0 __cacheline_group_end__sock_write_rx
	732 1728 0 __cacheline_group_begin__sock_read_rx
	733 1728 0 sk_rx_dst
	150 1792 0 sk_rx_dst_ifindex
	505 1824 0 sk_rx_dst_cookie
	155 1856 0 sk_ll_usec
	155 1888 0 sk_napi_id
	489 1920 0 sk_busy_poll_budget
	543 1936 0 sk_prefer_busy_poll
	543 1944 0 sk_userlocks
	150 1952 0 sk_rcvbuf
	734 1984 0 sk_filter
	735 2048 0 -
	736 2112 0 sk_data_ready
	581 2176 0 sk_rcvtimeo
	150 2240 0 sk_rcvlowat
	737 2272 0 __cacheline_group_end__sock_read_rx
	738 2272 0 __cacheline_group_begin__sock_read_rxtx
	150 2272 0 sk_err
	739 2304 0 sk_socket
	436 2368 0 sk_memcg
	740 2432 0 sk_policy
	741 2560 0 __cacheline_group_end__sock_read_rxtx
	742 2560 0 __cacheline_group_begin__sock_write_rxtx
	743 2560 0 sk_lock
	505 2816 0 sk_reserved_mem
	150 2848 0 sk_forward_alloc
	505 2880 0 sk_tsflags
	744 2912 0 __cacheline_group_end__sock_write_rxtx
	745 2912 0 __cacheline_group_begin__sock_write_tx
	150 2912 0 sk_write_pending
	519 2944 0 sk_omem_alloc
	150 2976 0 sk_sndbuf
	150 3008 0 sk_wmem_queued
	746 3040 0 sk_wmem_alloc
	138 3072 0 sk_tsq_flags
	747 3136 0 -
	729 3200 0 sk_write_queue
	505 3392 0 sk_dst_pending_confirm
	505 3424 0 sk_pacing_status
	748 3456 0 sk_frag
	749 3584 0 -
	138 3904 0 sk_pacing_rate
	519 3968 0 sk_zckey
	519 4000 0 sk_tskey
	750 4032 0 __cacheline_group_end__sock_write_tx
	751 4032 0 __cacheline_group_begin__sock_read_tx
	138 4032 0 sk_max_pacing_rate
	581 4096 0 sk_sndtimeo
	505 4160 0 sk_priority
	505 4192 0 sk_mark
	733 4224 0 sk_dst_cache
	488 4288 0 sk_route_caps
	752 4352 0 sk_validate_xmit_skb
	489 4416 0 sk_gso_type
	489 4432 0 sk_gso_max_segs
	155 4448 0 sk_gso_max_size
	753 4480 0 sk_allocation
	505 4512 0 sk_txhash
	543 4544 0 sk_pacing_shift
	529 4552 0 sk_use_task_frag
	754 4560 0 __cacheline_group_end__sock_read_tx
	543 4560 1 sk_gso_disabled
	543 4561 1 sk_kern_sock
	543 4562 1 sk_no_check_tx
	543 4563 1 sk_no_check_rx
	543 4568 0 sk_shutdown
	489 4576 0 sk_type
	489 4592 0 sk_protocol
	138 4608 0 sk_lingertime
	755 4672 0 sk_prot_creator
	756 4736 0 sk_callback_lock
	150 4800 0 sk_err_soft
	505 4832 0 sk_ack_backlog
	505 4864 0 sk_max_ack_backlog
	757 4896 0 sk_uid
	526 4928 0 sk_peer_lock
	150 4960 0 sk_bind_phc
	696 4992 0 sk_peer_pid
	315 5056 0 sk_peer_cred
	758 5120 0 sk_stamp
	150 5184 0 sk_disconnects
	543 5216 0 sk_txrehash
	543 5224 0 sk_clockid
	543 5232 1 sk_txtime_deadline_mode
	543 5233 1 sk_txtime_report_errors
	543 5234 6 sk_txtime_unused
	142 5248 0 sk_user_data
	142 5312 0 sk_security
	759 5376 0 sk_cgrp_data
	736 5504 0 sk_state_change
	736 5568 0 sk_write_space
	736 5632 0 sk_error_report
	760 5696 0 sk_backlog_rcv
	736 5760 0 sk_destruct
	761 5824 0 sk_reuseport_cb
	222 5888 0 sk_bpf_storage
	762 5952 0 sk_rcu
	763 6080 0 ns_tracker
	764 6080 0 sk_user_frags
struct 128 7 socket
	765 0 0 state
	603 32 0 type
	138 64 0 flags
	766 128 0 file
	708 192 0 sk
	767 256 0 ops
	768 512 0 wq
struct 1408 65 super_block
	65 0 0 s_list
	176 128 0 s_dev
	250 160 0 s_blocksize_bits
	138 192 0 s_blocksize
	318 256 0 s_maxbytes
	769 320 0 s_type
	770 384 0 s_op
	771 448 0 dq_op
	772 512 0 s_qcop
	773 576 0 s_export_op
	138 640 0 s_flags
	138 704 0 s_iflags
	138 768 0 s_magic
	164 832 0 s_root
	134 896 0 s_umount
	150 1216 0 s_count
	136 1248 0 s_active
	142 1280 0 s_security
	774 1344 0 s_xattr
	775 1408 0 s_cop
	776 1472 0 s_master_keys
	777 1536 0 s_vop
	778 1600 0 s_encoding
	779 1664 0 s_encoding_flags
	780 1728 0 s_roots
	65 1792 0 s_mounts
	344 1920 0 s_bdev
	766 1984 0 s_bdev_file
	347 2048 0 s_bdi
	781 2112 0 s_mtd
	259 2176 0 s_instances
	155 2304 0 s_quota_types
	782 2368 0 s_dquot
	783 4864 0 s_writers
	142 7296 0 s_fs_info
	301 7360 0 s_time_gran
	377 7424 0 s_time_min
	377 7488 0 s_time_max
	301 7552 0 s_fsnotify_mask
	784 7616 0 s_fsnotify_info
	785 7680 0 s_id
	786 7936 0 s_uuid
	378 8064 0 s_uuid_len
	787 8072 0 s_sysfs_name
	155 8384 0 s_max_links
	179 8448 0 s_vfs_rename_mutex
	184 8704 0 s_subtype
	264 8768 0 s_d_op
	788 8832 0 s_shrink
	246 8896 0 s_remove_count
	150 8960 0 s_readonly_remount
	140 8992 0 s_wb_err
	351 9024 0 s_dio_done_wq
	268 9088 0 s_pins
	253 9152 0 s_user_ns
	789 9216 0 s_dentry_lru
	789 9600 0 s_inode_lru
	225 9984 0 rcu
	218 10112 0 destroy_work
	179 10368 0 s_sync_lock
	150 10624 0 s_stack_depth
	141 10752 0 s_inode_list_lock
	65 10816 0 s_inodes
	141 10944 0 s_inode_wblist_lock
	65 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	790 0 0 map
	138 64 0 length
	791 128 0 lock
struct 680 32 swap_info_struct
	242 0 0 users
	138 128 0 flags
	603 192 0 prio
	792 256 0 list
	793 576 0 type
	155 608 0 max
	717 640 0 swap_map
	311 704 0 zeromap
	794 768 0 cluster_info
	65 832 0 free_clusters
	65 960 0 full_clusters
	795 1088 0 nonfull_clusters
	795 2368 0 frag_clusters
	796 3648 0 frag_cluster_nr
	155 3968 0 lowest_bit
	155 4000 0 highest_bit
	155 4032 0 pages
	155 4064 0 inuse_pages
	155 4096 0 cluster_next
	155 4128 0 cluster_nr
	406 4160 0 cluster_next_cpu
	797 4224 0 percpu_cluster
	798 4288 0 swap_extent_root
	344 4352 0 bdev
	766 4416 0 swap_file
	799 4480 0 comp
	141 4736 0 lock
	141 4768 0 cont_lock
	218 4800 0 discard_work
	218 5056 0 reclaim_work
	65 5312 0 discard_clusters
	800 5440 0 avail_lists
struct 16 4 taint_flag
	801 0 0 c_true
	801 8 0 c_false
	802 16 0 module
	184 64 0 desc
struct 9792 262 task_struct
	113 0 0 thread_info
	155 192 0 __state
	155 224 0 saved_state
	142 256 0 stack
	257 320 0 usage
	155 352 0 flags
	155 384 0 ptrace
	150 416 0 on_cpu
	803 448 0 wake_entry
	155 576 0 wakee_flips
	138 640 0 wakee_flip_decay_ts
	614 704 0 last_wakee
	150 768 0 recent_used_cpu
	150 800 0 wake_cpu
	150 832 0 on_rq
	150 864 0 prio
	150 896 0 static_prio
	150 928 0 normal_prio
	155 960 0 rt_priority
	804 1024 0 se
	805 3072 0 rt
	806 3456 0 dl
	807 5376 0 dl_server
	808 5440 0 sched_class
	809 5504 0 sched_task_group
	810 5632 0 stats
	268 7680 0 preempt_notifiers
	155 7744 0 btrace_seq
	155 7776 0 policy
	138 7808 0 max_allowed_capacity
	150 7872 0 nr_cpus_allowed
	811 7936 0 cpus_ptr
	812 8000 0 user_cpus_ptr
	813 8064 0 cpus_mask
	142 16256 0 migration_pending
	156 16320 0 migration_disabled
	156 16336 0 migration_flags
	150 16352 0 rcu_read_lock_nesting
	814 16384 0 rcu_read_unlock_special
	65 16448 0 rcu_node_entry
	815 16576 0 rcu_blocked_node
	138 16640 0 rcu_tasks_nvcsw
	378 16704 0 rcu_tasks_holdout
	378 16712 0 rcu_tasks_idx
	150 16736 0 rcu_tasks_idle_cpu
	65 16768 0 rcu_tasks_holdout_list
	150 16896 0 rcu_tasks_exit_cpu
	65 16960 0 rcu_tasks_exit_list
	150 17088 0 trc_reader_nesting
	150 17120 0 trc_ipi_to_cpu
	814 17152 0 trc_reader_special
	65 17216 0 trc_holdout_list
	65 17344 0 trc_blkd_node
	150 17472 0 trc_blkd_cpu
	816 17536 0 sched_info
	65 17792 0 tasks
	792 17920 0 pushable_tasks
	97 18240 0 pushable_dl_tasks
	706 18432 0 mm
	706 18496 0 active_mm
	177 18560 0 faults_disabled_mapping
	150 18624 0 exit_state
	150 18656 0 exit_code
	150 18688 0 exit_signal
	150 18720 0 pdeath_signal
	138 18752 0 jobctl
	155 18816 0 personality
	155 18848 1 sched_reset_on_fork
	155 18849 1 sched_contributes_to_load
	155 18850 1 sched_migrated
	155 18851 1 sched_task_hot
	155 18880 1 sched_remote_wakeup
	155 18881 1 sched_rt_mutex
	155 18882 1 user_dumpable
	155 18883 1 in_execve
	155 18884 1 in_iowait
	155 18885 1 restore_sigmask
	155 18886 1 in_lru_fault
	155 18887 1 no_cgroup_migration
	155 18888 1 frozen
	155 18889 1 use_memdelay
	155 18890 1 in_memstall
	155 18891 1 in_eventfd
	155 18892 1 pasid_activated
	155 18893 1 reported_split_lock
	155 18894 1 in_thrashing
	138 18944 0 atomic_flags
	817 19008 0 restart_block
	818 19456 0 pid
	818 19488 0 tgid
	138 19520 0 stack_canary
	614 19584 0 real_parent
	614 19648 0 parent
	65 19712 0 children
	65 19840 0 sibling
	614 19968 0 group_leader
	65 20032 0 ptraced
	65 20160 0 ptrace_entry
	696 20288 0 thread_pid
	819 20352 0 pid_links
	65 20864 0 thread_node
	820 20992 0 vfork_done
	541 21056 0 set_child_tid
	541 21120 0 clear_child_tid
	142 21184 0 worker_private
	243 21248 0 utime
	243 21312 0 stime
	243 21376 0 gtime
	216 21440 0 prev_cputime
	821 21632 0 vtime
	136 22016 0 tick_dep_mask
	138 22080 0 nvcsw
	138 22144 0 nivcsw
	243 22208 0 start_time
	243 22272 0 start_boottime
	138 22336 0 min_flt
	138 22400 0 maj_flt
	694 22464 0 posix_cputimers
	822 23104 0 posix_cputimers_work
	315 23552 0 ptracer_cred
	315 23616 0 real_cred
	315 23680 0 cred
	251 23744 0 cached_requested_key
	823 23808 0 comm
	824 23936 0 nameidata
	825 24000 0 sysvsem
	826 24064 0 sysvshm
	138 24192 0 last_switch_count
	138 24256 0 last_switch_time
	827 24320 0 fs
	828 24384 0 files
	829 24448 0 io_uring
	830 24512 0 nsproxy
	831 24576 0 signal
	832 24640 0 sighand
	833 24704 0 blocked
	833 24768 0 real_blocked
	833 24832 0 saved_sigmask
	688 24896 0 pending
	138 25088 0 sas_ss_sp
	834 25152 0 sas_ss_size
	155 25216 0 sas_ss_flags
	835 25280 0 task_works
	836 25344 0 audit_context
	247 25408 0 loginuid
	155 25440 0 sessionid
	837 25472 0 seccomp
	838 25600 0 syscall_dispatch
	243 25856 0 parent_exec_id
	243 25920 0 self_exec_id
	141 25984 0 alloc_lock
	606 26016 0 pi_lock
	839 26048 0 wake_q
	137 26112 0 pi_waiters
	614 26240 0 pi_top_task
	840 26304 0 pi_blocked_on
	142 26368 0 journal_info
	841 26432 0 bio_list
	842 26496 0 plug
	843 26560 0 reclaim_state
	844 26624 0 io_context
	845 26688 0 capture_control
	138 26752 0 ptrace_message
	846 26816 0 last_siginfo
	700 26880 0 ioac
	155 27328 0 psi_flags
	243 27392 0 acct_rss_mem1
	243 27456 0 acct_vm_mem1
	243 27520 0 acct_timexpd
	847 27584 0 mems_allowed
	260 28608 0 mems_allowed_seq
	150 28640 0 cpuset_mem_spread_rotor
	258 28672 0 cgroups
	65 28736 0 cg_list
	301 28864 0 closid
	301 28896 0 rmid
	848 28928 0 robust_list
	849 28992 0 compat_robust_list
	65 29056 0 pi_state_list
	850 29184 0 pi_state_cache
	179 29248 0 futex_exit_mutex
	155 29504 0 futex_state
	851 29536 0 perf_recursion
	852 29568 0 perf_event_ctxp
	179 29632 0 perf_event_mutex
	65 29888 0 perf_event_list
	853 30016 0 mempolicy
	603 30080 0 il_prev
	378 30096 0 il_weight
	603 30112 0 pref_node_fork
	150 30144 0 numa_scan_seq
	155 30176 0 numa_scan_period
	155 30208 0 numa_scan_period_max
	150 30240 0 numa_preferred_nid
	138 30272 0 numa_migrate_retry
	243 30336 0 node_stamp
	243 30400 0 last_task_numa_placement
	243 30464 0 last_sum_exec_runtime
	225 30528 0 numa_work
	854 30656 0 numa_group
	311 30720 0 numa_faults
	138 30784 0 total_numa_faults
	855 30848 0 numa_faults_locality
	138 31040 0 numa_pages_migrated
	856 31104 0 rseq
	301 31168 0 rseq_len
	301 31200 0 rseq_sig
	138 31232 0 rseq_event_mask
	150 31296 0 mm_cid
	150 31328 0 last_mm_cid
	150 31360 0 migrate_from_cpu
	150 31392 0 mm_cid_active
	225 31424 0 cid_work
	857 31552 0 tlb_ubc
	858 39808 0 splice_pipe
	859 39872 0 task_frag
	860 40000 0 delays
	150 40064 0 nr_dirtied
	150 40096 0 nr_dirtied_pause
	138 40128 0 dirty_paused_when
	243 40192 0 timer_slack_ns
	243 40256 0 default_timer_slack_ns
	150 40320 0 curr_ret_stack
	150 40352 0 curr_ret_depth
	311 40384 0 ret_stack
	701 40448 0 ftrace_timestamp
	136 40512 0 trace_overrun
	136 40544 0 tracing_graph_pause
	138 40576 0 trace_recursion
	155 40640 0 memcg_nr_pages_over_high
	436 40704 0 active_memcg
	426 40768 0 objcg
	174 40832 0 throttle_disk
	861 40896 0 utask
	155 40960 0 sequential_io
	155 40992 0 sequential_io_avg
	862 41024 0 kmap_ctrl
	225 41024 0 rcu
	257 41152 0 rcu_users
	150 41184 0 pagefault_disabled
	614 41216 0 oom_reaper_list
	863 41280 0 oom_reaper_timer
	864 41600 0 stack_vm_area
	257 41664 0 stack_refcount
	150 41696 0 patch_state
	142 41728 0 security
	222 41792 0 bpf_storage
	865 41856 0 bpf_ctx
	866 41920 0 bpf_net_context
	301 41984 0 kstack_offset
	142 42048 0 mce_vaddr
	867 42112 0 mce_kflags
	243 42176 0 mce_addr
	867 42240 1 mce_ripv
	867 42241 1 mce_whole_page
	867 42242 62 __mce_reserved
	225 42304 0 mce_kill_me
	150 42432 0 mce_count
	868 42496 0 kretprobe_instances
	868 42560 0 rethooks
	225 42624 0 l1d_flush_kill
	869 43008 0 thread
struct 24 4 thread_info
	138 0 0 flags
	138 64 0 syscall_work
	301 128 0 status
	301 160 0 cpu
struct 280 23 timekeeper
	870 0 0 tkr_mono
	870 448 0 tkr_raw
	871 896 0 xtime_sec
	138 960 0 ktime_sec
	872 1024 0 wall_to_monotonic
	873 1152 0 offs_real
	873 1216 0 offs_boot
	873 1280 0 offs_tai
	874 1344 0 tai_offset
	155 1376 0 clock_was_set_seq
	875 1408 0 cs_was_changed_seq
	873 1472 0 next_leap_ktime
	871 1536 0 raw_sec
	872 1600 0 monotonic_to_boot
	871 1728 0 cycle_interval
	871 1792 0 xtime_interval
	876 1856 0 xtime_remainder
	871 1920 0 raw_interval
	871 1984 0 ntp_tick
	876 2048 0 ntp_error
	877 2112 0 ntp_error_shift
	877 2144 0 ntp_err_mult
	877 2176 0 skip_second_overflow
struct 24 4 token_bucket
	878 0 0 lock
	150 32 0 chain_len
	879 64 0 req_chain
	879 128 0 msk_chain
struct 8016 62 trace_array
	880 0 0 list
	416 128 0 name
	881 192 0 array_buffer
	881 512 0 max_buffer
	882 832 0 allocated_snapshot
	883 864 0 snapshot_trigger_lock
	155 896 0 snapshot
	138 960 0 max_latency
	164 1024 0 d_max_latency
	884 1088 0 fsnotify_work
	885 1344 0 fsnotify_irqwork
	155 1600 0 mapped
	138 1664 0 range_addr_start
	138 1728 0 range_addr_size
	581 1792 0 text_delta
	581 1856 0 data_delta
	886 1920 0 filtered_pids
	886 1984 0 filtered_no_pids
	887 2048 0 max_lock
	150 2080 0 buffer_disabled
	150 2112 0 sys_refcount_enter
	150 2144 0 sys_refcount_exit
	888 2176 0 enter_syscall_files
	888 31808 0 exit_syscall_files
	150 61440 0 stop_count
	150 61472 0 clock_id
	150 61504 0 nr_topts
	882 61536 0 clear_trace
	150 61568 0 buffer_percent
	155 61600 0 n_err_log_entries
	889 61632 0 current_trace
	155 61696 0 trace_flags
	890 61728 0 trace_flags_index
	155 61984 0 flags
	891 62016 0 start_lock
	184 62080 0 system_names
	880 62144 0 err_log
	164 62272 0 dir
	164 62336 0 options
	164 62400 0 percpu_dir
	892 62464 0 event_dir
	893 62528 0 topts
	880 62592 0 systems
	880 62720 0 events
	894 62848 0 trace_marker_file
	895 62912 0 tracing_cpumask
	895 62976 0 pipe_cpumask
	150 63040 0 ref
	150 63072 0 trace_ref
	896 63104 0 ops
	886 63168 0 function_pids
	886 63232 0 function_no_pids
	897 63296 0 gops
	880 63360 0 func_probes
	880 63488 0 mod_trace
	880 63616 0 mod_notrace
	150 63744 0 function_enabled
	150 63776 0 no_filter_buffering_ref
	880 63808 0 hist_vars
	898 63936 0 cond_snapshot
	899 64000 0 last_func_repeats
	882 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	155 0 0 flags
	664 32 0 record_disabled
	664 64 0 resizing
	900 128 0 cpumask
	562 192 0 reader_lock_key
	675 256 0 mutex
	901 512 0 buffers
	902 576 0 node
	903 704 0 clock
	680 768 0 irq_work
	904 1472 0 time_stamp_abs
	138 1536 0 range_addr_start
	138 1600 0 range_addr_end
	905 1664 0 flush_nb
	581 1856 0 last_text_delta
	581 1920 0 last_data_delta
	155 1984 0 subbuf_order
	155 2016 0 max_data_size
struct 16 2 trace_print_flags
	138 0 0 mask
	184 64 0 name
struct 16 3 udp_hslot
	365 0 0 head
	150 64 0 count
	364 96 0 lock
struct 24 4 udp_table
	906 0 0 hash
	906 64 0 hash2
	155 128 0 mask
	155 160 0 log
struct 432 4 uts_namespace
	907 0 0 name
	253 3136 0 user_ns
	254 3200 0 ucounts
	908 3264 0 ns
struct 176 18 vm_area_struct
	909 0 0 -
	706 128 0 vm_mm
	910 192 0 vm_page_prot
	911 256 0 -
	239 320 0 detached
	155 352 0 vm_lock_seq
	912 384 0 vm_lock
	913 448 0 shared
	65 704 0 anon_vma_chain
	914 832 0 anon_vma
	915 896 0 vm_ops
	138 960 0 vm_pgoff
	766 1024 0 vm_file
	142 1088 0 vm_private_data
	246 1152 0 swap_readahead_info
	853 1216 0 vm_policy
	916 1280 0 numab_state
	917 1344 0 vm_userfaultfd_ctx
struct 896 1 vm_event_state
	918 0 0 event
struct 128 16 vm_operations_struct
	919 0 0 open
	919 64 0 close
	920 128 0 may_split
	921 192 0 mremap
	922 256 0 mprotect
	923 320 0 fault
	924 384 0 huge_fault
	925 448 0 map_pages
	926 512 0 pagesize
	923 576 0 page_mkwrite
	923 640 0 pfn_mkwrite
	927 704 0 access
	928 768 0 name
	929 832 0 set_policy
	930 896 0 get_policy
	931 960 0 find_special_page
struct 40 5 vm_special_mapping
	184 0 0 name
	790 64 0 pages
	932 128 0 fault
	933 192 0 mremap
	934 256 0 close
struct 72 10 vm_struct
	864 0 0 next
	142 64 0 addr
	138 128 0 size
	138 192 0 flags
	790 256 0 pages
	155 320 0 page_order
	155 352 0 nr_pages
	935 384 0 phys_addr
	394 448 0 caller
	138 512 0 requested_size
struct 72 6 vmap_area
	138 0 0 va_start
	138 64 0 va_end
	936 128 0 rb_node
	937 320 0 list
	938 448 0 -
	138 512 0 flags
struct 6272 8 vmap_node
	939 0 0 pool
	940 49152 0 pool_lock
	941 49184 0 skip_populate
	942 49216 0 busy
	942 49472 0 lazy
	937 49728 0 purge_list
	943 49856 0 purge_work
	138 50112 0 nr_purged
struct 168 17 worker
	944 0 0 -
	945 128 0 current_work
	946 192 0 current_func
	947 256 0 current_pwq
	948 320 0 current_at
	155 384 0 current_color
	150 416 0 sleeping
	946 448 0 last_func
	949 512 0 scheduled
	614 640 0 task
	950 704 0 pool
	949 768 0 node
	138 896 0 last_active
	155 960 0 flags
	150 992 0 id
	951 1024 0 desc
	351 1280 0 rescue_wq
struct 576 9 xa_node
	250 0 0 shift
	250 8 0 offset
	250 16 0 count
	250 24 0 nr_values
	952 64 0 parent
	953 128 0 array
	954 192 0 -
	955 320 0 slots
	956 4416 0 -
struct 16 3 xarray
	141 0 0 xa_lock
	135 32 0 xa_flags
	142 64 0 xa_head
struct 1536 40 zone
	957 0 0 _watermark
	138 256 0 watermark_boost
	138 320 0 nr_reserved_highatomic
	138 384 0 nr_free_highatomic
	958 448 0 lowmem_reserve
	150 768 0 node
	437 832 0 zone_pgdat
	959 896 0 per_cpu_pageset
	960 960 0 per_cpu_zonestats
	150 1024 0 pageset_high_min
	150 1056 0 pageset_high_max
	150 1088 0 pageset_batch
	138 1152 0 zone_start_pfn
	246 1216 0 managed_pages
	138 1280 0 spanned_pages
	138 1344 0 present_pages
	138 1408 0 present_early_pages
	184 1472 0 name
	138 1536 0 nr_isolate_pageblock
	699 1600 0 span_seqlock
	150 1664 0 initialized
	214 2048 0 _pad1_
	961 2048 0 free_area
	65 9792 0 unaccepted_pages
	138 9920 0 flags
	141 9984 0 lock
	214 10240 0 _pad2_
	138 10240 0 percpu_drift_mark
	138 10304 0 compact_cached_free_pfn
	962 10368 0 compact_cached_migrate_pfn
	138 10496 0 compact_init_migrate_pfn
	138 10560 0 compact_init_free_pfn
	155 10624 0 compact_considered
	155 10656 0 compact_defer_shift
	150 10688 0 compact_order_failed
	239 10720 0 compact_blockskip_flush
	239 10728 0 contiguous
	214 10752 0 _pad3_
	963 10752 0 vm_stat
	964 11520 0 vm_numa_event
ptr 8 struct inode *
struct 40 5 rw_semaphore
	246 0 0 count
	246 64 0 owner
	965 128 0 osq
	606 160 0 wait_lock
	65 192 0 wait_list
typedef 4 155 gfp_t
typedef 4 966 atomic_t
struct 16 2 rb_root_cached
	798 0 0 rb_root
	642 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 301 errseq_t
typedef 4 967 spinlock_t
ptr 8 void *
struct 4 1 kref
	968 0 0 refcount
array 0 801 0
struct 968 23 block_device
	969 0 0 bd_start_sect
	969 64 0 bd_nr_sectors
	174 128 0 bd_disk
	151 192 0 bd_queue
	175 256 0 bd_stats
	138 320 0 bd_stamp
	160 384 0 __bd_flags
	970 416 0 bd_dev
	177 448 0 bd_mapping
	160 512 0 bd_openers
	158 544 0 bd_size_lock
	142 576 0 bd_claiming
	142 640 0 bd_holder
	178 704 0 bd_holder_ops
	169 768 0 bd_holder_lock
	150 1024 0 bd_holders
	180 1088 0 bd_holder_dir
	160 1152 0 bd_fsfreeze_count
	169 1216 0 bd_fsfreeze_mutex
	181 1472 0 bd_meta_info
	150 1536 0 bd_writers
	142 1600 0 bd_security
	971 1664 0 bd_device
struct 624 57 inode
	972 0 0 i_mode
	156 16 0 i_opflags
	973 32 0 i_uid
	974 64 0 i_gid
	155 96 0 i_flags
	374 128 0 i_acl
	374 192 0 i_default_acl
	375 256 0 i_op
	265 320 0 i_sb
	177 384 0 i_mapping
	142 448 0 i_security
	138 512 0 i_ino
	975 576 0 -
	970 608 0 i_rdev
	976 640 0 i_size
	977 704 0 i_atime_sec
	977 768 0 i_mtime_sec
	977 832 0 i_ctime_sec
	978 896 0 i_atime_nsec
	978 928 0 i_mtime_nsec
	978 960 0 i_ctime_nsec
	978 992 0 i_generation
	158 1024 0 i_lock
	156 1056 0 i_bytes
	979 1072 0 i_blkbits
	980 1080 0 i_write_hint
	981 1088 0 i_blocks
	978 1152 0 i_state
	982 1216 0 i_rwsem
	138 1536 0 dirtied_when
	138 1600 0 dirtied_time_when
	162 1664 0 i_hash
	165 1792 0 i_io_list
	381 1920 0 i_wb
	150 1984 0 i_wb_frn_winner
	983 2016 0 i_wb_frn_avg_time
	983 2032 0 i_wb_frn_history
	165 2048 0 i_lru
	165 2176 0 i_sb_list
	165 2304 0 i_wb_list
	984 2432 0 -
	985 2560 0 i_version
	985 2624 0 i_sequence
	160 2688 0 i_count
	160 2720 0 i_dio_count
	160 2752 0 i_writecount
	160 2784 0 i_readcount
	986 2816 0 -
	385 2880 0 i_flctx
	987 2944 0 i_data
	165 4480 0 i_devices
	988 4608 0 -
	989 4672 0 i_fsnotify_mask
	388 4736 0 i_fsnotify_marks
	389 4800 0 i_crypt_info
	390 4864 0 i_verity_info
	142 4928 0 i_private
struct 64 3 -
	158 0 0 lock
	165 64 0 dispatch
	138 192 0 state
struct 88 4 delayed_work
	653 0 0 work
	652 256 0 timer
	351 576 0 wq
	150 640 0 cpu
typedef 8 990 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	155 0 0 depth
	155 32 0 shift
	155 64 0 map_nr
	661 96 0 round_robin
	991 128 0 map
	406 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 992 spinlock_t
typedef 40 993 wait_queue_entry_t
typedef 4 994 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	995 0 0 next
	996 64 0 pprev
struct 64 12 kobject
	184 0 0 name
	165 64 0 entry
	180 192 0 parent
	528 256 0 kset
	997 320 0 ktype
	204 384 0 sd
	998 448 0 kref
	155 480 1 state_initialized
	155 481 1 state_in_sysfs
	155 482 1 state_add_uevent_sent
	155 483 1 state_remove_uevent_sent
	155 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 999 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	1000 0 0 owner
	1001 64 0 wait_lock
	1002 96 0 osq
	165 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	153 0 0 sb
	155 256 0 wake_batch
	160 288 0 wake_index
	1003 320 0 ws
	160 384 0 ws_active
	155 416 0 min_shallow_depth
	160 448 0 completion_cnt
	160 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 243 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 1004 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
struct 32 4 mutex
	246 0 0 owner
	606 64 0 wait_lock
	965 96 0 osq
	65 128 0 wait_list
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	1005 0 0 magic
	1006 16 0 version
	1006 24 0 flags
	1007 32 0 hdr_len
	1007 64 0 type_off
	1007 96 0 type_len
	1007 128 0 str_off
	1007 160 0 str_len
typedef 4 1007 u32
typedef 4 1008 refcount_t
struct 16 2 callback_head
	835 0 0 next
	1009 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 801 56
typedef 1 1010 bool
ptr 8 __u32 *
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
ptr 8 struct module *
ptr 8 struct bin_attribute *
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
typedef 8 1011 local_t
typedef 4 1012 u32
ptr 8 struct buffer_data_page *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	204 0 0 kn
	138 64 0 notified_at
	863 128 0 notify_timer
array 168 205 3
typedef 2 779 u16
array 112 245 14
array 56 150 14
ptr 8 struct cgroup_root *
array 224 65 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	1013 0 0 x
struct 32 2 cgroup_base_stat
	1014 0 0 cputime
	243 192 0 ntime
struct 24 3 prev_cputime
	243 0 0 utime
	243 64 0 stime
	606 128 0 lock
typedef 24 1015 wait_queue_head_t
struct 32 3 work_struct
	246 0 0 data
	65 64 0 entry
	1016 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	1017 0 0 effective
	1018 2432 0 progs
	1019 4864 0 flags
	1020 5184 0 revisions
	65 7616 0 storages
	1021 7744 0 inactive
	242 7808 0 refcnt
	218 7936 0 release_work
struct 16 4 cgroup_freezer_state
	239 0 0 freeze
	150 32 0 e_freeze
	150 64 0 nr_frozen_descendants
	150 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 212 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	835 0 0 next
	1009 64 0 func
array 4096 801 4096
array 64 801 64
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
typedef 1 1010 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	138 0 0 percpu_count_ptr
	1022 64 0 data
typedef 8 867 u64
struct 56 3 rcu_work
	218 0 0 work
	225 256 0 rcu
	351 384 0 wq
ptr 8 struct cgroup_subsys_state *
typedef 8 383 atomic_long_t
typedef 4 1023 kuid_t
typedef 4 1024 kgid_t
typedef 8 1025 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	150 0 0 non_rcu
	225 0 0 rcu
typedef 4 1026 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	995 0 0 next
	996 64 0 pprev
typedef 4 1027 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	1028 0 0 next
	1029 64 0 pprev
struct 16 2 qstr
	1030 0 0 -
	534 64 0 name
array 40 250 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	1031 0 0 -
union 16 2 -
	65 0 0 d_lru
	1032 0 0 d_wait
struct 8 1 hlist_head
	995 0 0 first
union 16 3 -
	259 0 0 d_alias
	261 0 0 d_in_lookup_hash
	225 0 0 d_rcu
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
	184 0 0 name
	65 64 0 entry
	180 192 0 parent
	528 256 0 kset
	997 320 0 ktype
	204 384 0 sd
	1033 448 0 kref
	155 480 1 state_initialized
	155 481 1 state_in_sysfs
	155 482 1 state_add_uevent_sent
	155 483 1 state_remove_uevent_sent
	155 484 1 uevent_suppress
ptr 8 struct device *
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	184 0 0 name
	141 64 0 lock
struct 56 4 dev_links_info
	65 0 0 suppliers
	65 128 0 consumers
	65 256 0 defer_sync
	1034 384 0 status
struct 312 55 dev_pm_info
	1035 0 0 power_state
	239 32 1 can_wakeup
	239 33 1 async_suspend
	239 34 1 in_dpm_list
	239 35 1 is_prepared
	239 36 1 is_suspended
	239 37 1 is_noirq_suspended
	239 38 1 is_late_suspended
	239 39 1 no_pm
	239 40 1 early_init
	239 41 1 direct_complete
	301 64 0 driver_flags
	141 96 0 lock
	65 128 0 entry
	799 256 0 completion
	1036 512 0 wakeup
	239 576 1 wakeup_path
	239 577 1 syscore
	239 578 1 no_pm_callbacks
	239 579 1 async_in_progress
	239 580 1 smart_suspend
	239 581 1 must_resume
	239 582 1 may_skip_resume
	690 640 0 suspend_timer
	243 1152 0 timer_expires
	218 1216 0 work
	217 1472 0 wait_queue
	1037 1664 0 wakeirq
	136 1728 0 usage_count
	136 1760 0 child_count
	155 1792 3 disable_depth
	239 1795 1 idle_notification
	239 1796 1 request_pending
	239 1797 1 deferred_resume
	239 1798 1 needs_force_resume
	239 1799 1 runtime_auto
	239 1800 1 ignore_children
	239 1801 1 no_callbacks
	239 1802 1 irq_safe
	239 1803 1 use_autosuspend
	239 1804 1 timer_autosuspends
	239 1805 1 memalloc_noio
	155 1824 0 links_count
	1038 1856 0 request
	1039 1888 0 runtime_status
	1039 1920 0 last_status
	150 1952 0 runtime_error
	150 1984 0 autosuspend_delay
	243 2048 0 last_busy
	243 2112 0 active_time
	243 2176 0 suspended_time
	243 2240 0 accounting_timestamp
	1040 2304 0 subsys_data
	1041 2368 0 set_latency_tolerance
	1042 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1043 0 0 domain
	1044 64 0 data
ptr 8 const struct dma_map_ops *
ptr 8 u64 *
ptr 8 const struct bus_dma_region *
ptr 8 struct device_dma_parameters *
ptr 8 struct io_tlb_mem *
struct 0 0 dev_archdata
ptr 8 struct device_node *
ptr 8 struct fwnode_handle *
typedef 4 387 u32
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
array 8 138 1
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	835 0 0 next
	1009 64 0 func
typedef 4 155 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	1045 0 0 mnt
	164 64 0 dentry
union 32 2 -
	179 0 0 f_pos_lock
	243 0 0 f_pipe
typedef 8 1046 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	225 0 0 f_task_work
	1047 0 0 f_llist
	1048 0 0 f_ra
	1049 0 0 f_freeptr
typedef 4 1050 atomic_t
typedef 1 1010 bool
typedef 24 1051 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 1052 spinlock_t
array 8 138 1
array 512 766 64
union 64 2 -
	1053 0 0 -
	82 0 0 page
union 64 2 -
	1054 0 0 -
	82 0 0 __page_1
union 64 2 -
	1055 0 0 -
	82 0 0 __page_2
union 64 2 -
	1056 0 0 -
	82 0 0 __page_3
array 80 65 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 1057 spinlock_t
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
typedef 8 1058 genpool_algo_t
typedef 8 1059 atomic_long_t
typedef 8 1060 phys_addr_t
array 0 138 0
array 32 801 32
struct 16 3 xarray
	158 0 0 xa_lock
	1061 32 0 xa_flags
	142 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	369 0 0 bio_slab
	155 64 0 front_pad
	1062 128 0 cache
	1063 192 0 bio_pool
	1063 768 0 bvec_pool
	1063 1344 0 bio_integrity_pool
	1063 1920 0 bvec_integrity_pool
	155 2496 0 back_pad
	158 2528 0 rescue_lock
	1064 2560 0 rescue_list
	653 2688 0 rescue_work
	351 2944 0 rescue_workqueue
	162 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 1065 u64
typedef 4 155 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
struct 32 4 mutex
	1066 0 0 owner
	1067 64 0 wait_lock
	1068 96 0 osq
	360 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
array 16384 360 1024
array 4096 155 1024
array 32 801 32
typedef 4 1069 spinlock_t
struct 8 1 hlist_head
	995 0 0 first
struct 8 1 hlist_nulls_head
	1070 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 1010 bool
typedef 2 156 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	155 0 0 i_nlink
	155 0 0 __i_nlink
typedef 8 1071 time64_t
typedef 1 1072 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 243 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	268 0 0 i_dentry
	225 0 0 i_rcu
typedef 8 1073 atomic64_t
union 8 2 -
	314 0 0 i_fop
	1074 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	858 0 0 i_pipe
	1075 0 0 i_cdev
	416 0 0 i_link
	155 0 0 i_dir_seq
typedef 4 155 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	1076 0 0 start
	1076 64 0 end
	142 128 0 vaddr
	138 192 0 nslabs
	392 256 0 late_alloc
	155 288 0 nareas
	155 320 0 area_nslabs
	1077 384 0 areas
	1078 448 0 slots
typedef 1 1010 bool
typedef 8 1079 atomic_long_t
ptr 8 const void *
union 32 3 -
	1080 0 0 dir
	1081 0 0 symlink
	1082 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 struct kmem_cache_cpu *
struct 0 0 lock_class_key
typedef 4 155 slab_flags_t
struct 8 3 reciprocal_value
	1083 0 0 m
	1084 32 0 sh1
	1084 40 0 sh2
struct 4 1 kmem_cache_order_objects
	155 0 0 x
typedef 4 155 gfp_t
ptr 8 void (*)(void *)
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
struct 64 12 kobject
	184 0 0 name
	404 64 0 entry
	180 192 0 parent
	528 256 0 kset
	997 320 0 ktype
	204 384 0 sd
	1085 448 0 kref
	155 480 1 state_initialized
	155 481 1 state_in_sysfs
	155 482 1 state_add_uevent_sent
	155 483 1 state_remove_uevent_sent
	155 484 1 uevent_suppress
ptr 8 unsigned int *
array 8192 1086 1024
union 16 2 -
	1087 0 0 -
	1088 0 0 freelist_tid
ptr 8 struct slab *
typedef 0 1089 local_lock_t
typedef 4 1090 spinlock_t
typedef 8 1091 atomic_long_t
ptr 8 const struct kset_uevent_ops *
ptr 8 int (*)(void *)
struct 32 2 completion
	155 0 0 done
	1092 64 0 wait
ptr 8 char *
ptr 8 struct list_head *
union 256 5 -
	1093 0 0 -
	1094 0 0 -
	1095 0 0 mr64
	1096 0 0 ma64
	1097 0 0 alloc
union 4 2 -
	141 0 0 ma_lock
	1098 0 0 ma_external_lock
struct 8 2 mem_cgroup_id
	150 0 0 id
	257 32 0 ref
struct 256 18 page_counter
	246 0 0 usage
	214 512 0 _pad1_
	138 512 0 emin
	246 576 0 min_usage
	246 640 0 children_min_usage
	138 704 0 elow
	246 768 0 low_usage
	246 832 0 children_low_usage
	138 896 0 watermark
	138 960 0 local_watermark
	138 1024 0 failcnt
	214 1536 0 _pad2_
	239 1536 0 protection_support
	138 1600 0 min
	138 1664 0 low
	138 1728 0 high
	138 1792 0 max
	1099 1856 0 parent
union 256 2 -
	421 0 0 swap
	421 0 0 memsw
struct 120 8 vmpressure
	138 0 0 scanned
	138 64 0 reclaimed
	138 128 0 tree_scanned
	138 192 0 tree_reclaimed
	141 256 0 sr_lock
	65 320 0 events
	179 448 0 events_lock
	218 704 0 work
ptr 8 struct memcg_vmstats *
array 72 246 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	141 0 0 lock
	1100 64 0 completions
	863 448 0 period_timer
	138 768 0 period_time
	138 832 0 dirty_limit_tstamp
	138 896 0 dirty_limit
array 160 1101 4
struct 32 3 deferred_split
	141 0 0 split_queue_lock
	65 64 0 split_queue
	138 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	65 0 0 fifo
	141 128 0 lock
array 0 1102 0
ptr 8 struct mem_section_usage *
array 0 138 0
typedef 0 1103 local_lock_t
ptr 8 struct mem_cgroup *
ptr 8 struct pglist_data *
struct 32 3 work_struct
	1104 0 0 data
	503 64 0 entry
	1105 192 0 func
array 304 581 38
array 176 138 22
typedef 8 1106 atomic64_t
struct 1344 65 -
	1107 0 0 -
	67 512 0 mm_mt
	138 640 0 mmap_base
	138 704 0 mmap_legacy_base
	138 768 0 mmap_compat_base
	138 832 0 mmap_compat_legacy_base
	138 896 0 task_size
	1108 960 0 pgd
	136 1024 0 membarrier_state
	136 1056 0 mm_users
	1109 1088 0 pcpu_cid
	138 1152 0 mm_cid_next_scan
	246 1216 0 pgtables_bytes
	150 1280 0 map_count
	141 1312 0 page_table_lock
	134 1344 0 mmap_lock
	65 1664 0 mmlist
	1110 1792 0 mm_lock_seq
	383 1856 0 futex_unique_id
	138 1920 0 hiwater_rss
	138 1984 0 hiwater_vm
	138 2048 0 total_vm
	138 2112 0 locked_vm
	383 2176 0 pinned_vm
	138 2240 0 data_vm
	138 2304 0 exec_vm
	138 2368 0 stack_vm
	138 2432 0 def_flags
	1110 2496 0 write_protect_seq
	141 2528 0 arg_lock
	138 2560 0 start_code
	138 2624 0 end_code
	138 2688 0 start_data
	138 2752 0 end_data
	138 2816 0 start_brk
	138 2880 0 brk
	138 2944 0 start_stack
	138 3008 0 arg_start
	138 3072 0 arg_end
	138 3136 0 env_start
	138 3200 0 env_end
	1111 3264 0 saved_auxv
	1112 6592 0 rss_stat
	1113 7872 0 binfmt
	1114 7936 0 context
	138 9024 0 flags
	141 9088 0 ioctx_lock
	1115 9152 0 ioctx_table
	614 9216 0 owner
	253 9280 0 user_ns
	766 9344 0 exe_file
	1116 9408 0 notifier_subscriptions
	138 9472 0 numa_next_scan
	138 9536 0 numa_scan_offset
	150 9600 0 numa_scan_seq
	136 9632 0 tlb_flush_pending
	136 9664 0 tlb_flush_batched
	1117 9728 0 uprobes_state
	246 9792 0 hugetlb_usage
	218 9856 0 async_put_work
	1118 10112 0 iommu_mm
	138 10176 0 ksm_merging_pages
	138 10240 0 ksm_rmap_items
	246 10304 0 ksm_zero_pages
	1119 10368 0 lru_gen
array 0 138 0
ptr 8 Elf64_Sym *
array 56 801 56
struct 96 5 module_kobject
	281 0 0 kobj
	198 512 0 mod
	180 576 0 drivers_dir
	1120 640 0 mp
	820 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 1121 7
struct 24 3 mod_arch_specific
	155 0 0 num_orcs
	541 64 0 orc_unwind_ip
	1122 128 0 orc_unwind
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
	1123 0 0 descs
	1124 64 0 classes
	155 128 0 num_descs
	155 160 0 num_classes
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
struct 16 2 hlist_node
	995 0 0 next
	996 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	164 0 0 mnt_root
	265 64 0 mnt_sb
	150 128 0 mnt_flags
	1125 192 0 mnt_idmap
union 24 3 -
	1126 0 0 mnt_node
	1127 0 0 mnt_rcu
	1128 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	471 0 0 mnt_mp_list
	471 0 0 mnt_umount
typedef 4 155 __u32
typedef 8 1129 u64
struct 8 1 hlist_head
	995 0 0 first
array 0 1130 0
union 8 2 -
	1131 0 0 -
	1132 0 0 priv_flags_fast
ptr 8 const struct net_device_ops *
ptr 8 const struct header_ops *
ptr 8 struct netdev_queue *
typedef 8 1133 netdev_features_t
typedef 2 1134 u16
typedef 2 1135 s16
array 64 1136 16
array 16 1137 2
ptr 8 struct nf_hook_entries *
ptr 8 struct bpf_mprog_entry *
array 0 1130 0
array 0 1130 0
union 8 3 -
	1138 0 0 lstats
	1139 0 0 tstats
	1140 0 0 dstats
enum 4 u 4 netdev_stat_type
	0 NETDEV_PCPU_STAT_NONE
	1 NETDEV_PCPU_STAT_LSTATS
	2 NETDEV_PCPU_STAT_TSTATS
	3 NETDEV_PCPU_STAT_DSTATS
ptr 8 struct inet6_dev *
array 0 1130 0
array 0 1130 0
ptr 8 struct bpf_prog *
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
ptr 8 struct netdev_rx_queue *
typedef 4 1141 u32
ptr 8 rx_handler_func_t *
typedef 8 1142 possible_net_t
ptr 8 struct netpoll_info *
array 0 1130 0
array 16 801 16
ptr 8 struct netdev_name_node *
ptr 8 struct dev_ifalias *
struct 32 2 -
	503 0 0 upper
	503 128 0 lower
typedef 4 505 xdp_features_t
ptr 8 const struct xdp_metadata_ops *
ptr 8 const struct xsk_tx_metadata_ops *
struct 184 23 net_device_stats
	1143 0 0 -
	1144 64 0 -
	1145 128 0 -
	1146 192 0 -
	1147 256 0 -
	1148 320 0 -
	1149 384 0 -
	1150 448 0 -
	1151 512 0 -
	1152 576 0 -
	1153 640 0 -
	1154 704 0 -
	1155 768 0 -
	1156 832 0 -
	1157 896 0 -
	1158 960 0 -
	1159 1024 0 -
	1160 1088 0 -
	1161 1152 0 -
	1162 1216 0 -
	1163 1280 0 -
	1164 1344 0 -
	1165 1408 0 -
ptr 8 struct net_device_core_stats *
typedef 4 1166 atomic_t
ptr 8 const struct ethtool_ops *
ptr 8 const struct l3mdev_ops *
ptr 8 const struct ndisc_ops *
ptr 8 const struct xfrmdev_ops *
ptr 8 const struct tlsdev_ops *
array 32 250 32
typedef 4 1167 spinlock_t
struct 32 3 netdev_hw_addr_list
	503 0 0 list
	150 128 0 count
	1168 192 0 tree
ptr 8 struct kset *
typedef 1 1010 bool
ptr 8 struct in_device *
ptr 8 struct vlan_info *
ptr 8 struct tipc_bearer *
ptr 8 struct mpls_dev *
ptr 8 const unsigned char *
ptr 8 struct cpu_rmap *
struct 16 2 hlist_node
	995 0 0 next
	996 64 0 pprev
ptr 8 struct Qdisc *
ptr 8 struct xdp_dev_bulk_queue *
array 128 572 16
struct 40 4 timer_list
	536 0 0 entry
	138 128 0 expires
	1169 192 0 function
	505 256 0 flags
ptr 8 int *
struct 0 0 ref_tracker_dir
typedef 1 1130 u8
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
	1170 0 0 kobj
	282 512 0 parent
	283 576 0 p
	184 640 0 init_name
	284 704 0 type
	285 768 0 bus
	286 832 0 driver
	142 896 0 platform_data
	142 960 0 driver_data
	1171 1024 0 driver_override
	1172 1152 0 mutex
	1173 1408 0 links
	1174 1856 0 power
	290 4352 0 pm_domain
	291 4416 0 em_pd
	1175 4480 0 msi
	293 4608 0 dma_ops
	294 4672 0 dma_mask
	1133 4736 0 coherent_dma_mask
	1133 4800 0 bus_dma_limit
	295 4864 0 dma_range_map
	296 4928 0 dma_parms
	503 4992 0 dma_pools
	297 5120 0 dma_io_tlb_mem
	1176 5184 0 archdata
	299 5184 0 of_node
	300 5248 0 fwnode
	150 5312 0 numa_node
	1177 5344 0 devt
	505 5376 0 id
	526 5408 0 devres_lock
	503 5440 0 devres_head
	302 5568 0 class
	303 5632 0 groups
	304 5696 0 release
	305 5760 0 iommu_group
	306 5824 0 iommu
	307 5888 0 physical_location
	1178 5952 0 removable
	529 5984 1 offline_disabled
	529 5985 1 offline
	529 5986 1 of_node_reused
	529 5987 1 state_synced
	529 5988 1 can_match
	529 5989 1 dma_skip_sync
	529 5990 1 dma_iommu
	1179 6016 0 flags
array 32 552 4
ptr 8 const struct attribute_group *
ptr 8 const struct rtnl_link_ops *
ptr 8 const struct netdev_stat_ops *
ptr 8 const struct netdev_queue_mgmt_ops *
ptr 8 const struct dcbnl_rtnl_ops *
array 16 543 16
ptr 8 struct netprio_map *
ptr 8 struct phy_link_topology *
ptr 8 struct phy_device *
ptr 8 struct sfp_bus *
ptr 8 struct lock_class_key *
ptr 8 const struct macsec_ops *
ptr 8 const struct udp_tunnel_nic_info *
ptr 8 struct udp_tunnel_nic *
ptr 8 struct ethtool_netdev_state *
array 48 1180 3
array 32 543 32
typedef 0 1181 netdevice_tracker
ptr 8 struct rtnl_hw_stats64 *
ptr 8 struct devlink_port *
struct 8 1 hlist_head
	995 0 0 first
ptr 8 struct dim_irq_moder *
array 0 543 0
union 16 2 -
	65 0 0 list
	225 0 0 rcu
union 40 5 -
	1182 0 0 -
	1183 0 0 -
	1184 0 0 -
	1185 0 0 -
	225 0 0 callback_head
union 4 2 -
	155 0 0 page_type
	136 0 0 _mapcount
struct 48 8 page_pool_params_fast
	155 0 0 order
	155 32 0 pool_size
	150 64 0 nid
	282 128 0 dev
	1186 192 0 napi
	1187 256 0 dma_dir
	155 288 0 max_len
	155 320 0 offset
typedef 4 1188 u32
array 0 720 0
int 8 s long int
typedef 8 138 netmem_ref
array 0 720 0
struct 0 0 -
struct 88 4 delayed_work
	1189 0 0 work
	1190 256 0 timer
	351 576 0 wq
	150 640 0 cpu
struct 1032 2 pp_alloc_cache
	579 0 0 count
	1191 64 0 cache
struct 192 8 ptr_ring
	150 0 0 producer
	364 32 0 producer_lock
	150 512 0 consumer_head
	150 544 0 consumer_tail
	364 576 0 consumer_lock
	150 1024 0 size
	150 1056 0 batch
	468 1088 0 queue
ptr 8 const struct memory_provider_ops *
struct 16 3 xarray
	364 0 0 xa_lock
	1192 32 0 xa_flags
	142 64 0 xa_head
typedef 4 1193 atomic_t
typedef 4 1194 refcount_t
typedef 8 1195 u64
struct 32 5 page_pool_params_slow
	1196 0 0 netdev
	155 64 0 queue_idx
	155 96 0 flags
	1197 128 0 init_callback
	142 192 0 init_arg
struct 32 4 -
	1198 0 0 list
	592 128 0 detach_time
	579 192 0 napi_id
	579 224 0 id
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
struct 32 8 pcpu_block_md
	150 0 0 scan_hint
	150 32 0 scan_hint_start
	150 64 0 contig_hint
	150 96 0 contig_hint_start
	150 128 0 left_free
	150 160 0 right_free
	150 192 0 first_free
	150 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 1010 bool
ptr 8 struct pcpuobj_ext *
array 0 138 0
typedef 1 1199 s8
array 47 601 47
int 2 s short int
array 12 601 12
array 48 138 6
typedef 4 1200 raw_spinlock_t
typedef 8 1071 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 132 5
array 163872 1201 2
array 96 217 4
ptr 8 struct task_struct *
struct 1560 11 lruvec
	333 0 0 lists
	141 640 0 lru_lock
	138 704 0 anon_cost
	138 768 0 file_cost
	246 832 0 nonresident_age
	962 896 0 refaults
	138 1024 0 flags
	1202 1088 0 lrugen
	1203 11840 0 mm_state
	437 12416 0 pgdat
	1204 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	1205 0 0 lruvec
	138 64 0 seq
	138 128 0 next_addr
	1206 192 0 nr_pages
	1207 1472 0 mm_stats
	150 1600 0 batched
	239 1632 0 can_swap
	239 1640 0 force_scan
struct 232 4 lru_gen_memcg
	138 0 0 seq
	855 64 0 nr_memcgs
	1208 256 0 fifo
	141 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 246 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	138 0 0 total
	138 64 0 ignored
	138 128 0 failed
	138 192 0 delayed
	138 256 0 recovered
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	1209 0 0 owner
	1210 64 0 wait_lock
	1211 96 0 osq
	1212 128 0 wait_list
typedef 24 1213 wait_queue_head_t
typedef 1 1010 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 1214 atomic_long_t
struct 16 2 prb_data_blk_lpos
	138 0 0 begin
	138 64 0 next
typedef 8 1215 u64
typedef 2 1216 u16
typedef 1 1217 u8
typedef 4 1218 u32
struct 64 2 dev_printk_info
	1219 0 0 subsystem
	1220 128 0 device
struct 48 6 prb_desc_ring
	155 0 0 count_bits
	1221 64 0 descs
	1222 128 0 infos
	629 192 0 head_id
	629 256 0 tail_id
	629 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	155 0 0 size_bits
	416 64 0 data
	629 128 0 head_lpos
	629 192 0 tail_lpos
union 16 3 -
	1223 0 0 pt_rcu_head
	360 0 0 pt_list
	1224 0 0 -
union 8 4 -
	138 0 0 pt_index
	706 0 0 pt_mm
	641 0 0 pt_frag_refcount
	641 0 0 pt_share_count
union 8 2 -
	138 0 0 _pt_pad_2
	1225 0 0 ptl
typedef 4 1226 atomic_t
ptr 8 struct rb_node *
ptr 8 struct elevator_queue *
typedef 4 1227 refcount_t
struct 16 2 percpu_ref
	138 0 0 percpu_count_ptr
	1022 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	1228 0 0 features
	1229 32 0 flags
	138 64 0 seg_boundary_mask
	138 128 0 virt_boundary_mask
	155 192 0 max_hw_sectors
	155 224 0 max_dev_sectors
	155 256 0 chunk_sectors
	155 288 0 max_sectors
	155 320 0 max_user_sectors
	155 352 0 max_segment_size
	155 384 0 physical_block_size
	155 416 0 logical_block_size
	155 448 0 alignment_offset
	155 480 0 io_min
	155 512 0 io_opt
	155 544 0 max_discard_sectors
	155 576 0 max_hw_discard_sectors
	155 608 0 max_user_discard_sectors
	155 640 0 max_secure_erase_sectors
	155 672 0 max_write_zeroes_sectors
	155 704 0 max_zone_append_sectors
	155 736 0 discard_granularity
	155 768 0 discard_alignment
	155 800 0 zone_write_granularity
	155 832 0 atomic_write_hw_max
	155 864 0 atomic_write_max_sectors
	155 896 0 atomic_write_hw_boundary
	155 928 0 atomic_write_boundary_sectors
	155 960 0 atomic_write_hw_unit_min
	155 992 0 atomic_write_unit_min
	155 1024 0 atomic_write_hw_unit_max
	155 1056 0 atomic_write_unit_max
	156 1088 0 max_segments
	156 1104 0 max_integrity_segments
	156 1120 0 max_discard_segments
	155 1152 0 max_open_zones
	155 1184 0 max_active_zones
	155 1216 0 dma_alignment
	155 1248 0 dma_pad_mask
	1230 1280 0 integrity
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
	162 0 0 entry
	138 128 0 expires
	1169 192 0 function
	978 256 0 flags
struct 32 3 work_struct
	1000 0 0 data
	165 64 0 entry
	1231 192 0 func
array 8 138 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	835 0 0 next
	1009 64 0 func
typedef 24 1232 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 1010 bool
typedef 8 1233 resource_size_t
ptr 8 struct resource *
typedef 4 1234 atomic_t
ptr 8 struct trace_buffer *
typedef 4 1235 raw_spinlock_t
typedef 4 1236 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	155 0 0 order
	203 64 0 data
ptr 8 struct buffer_page *
typedef 8 1237 size_t
typedef 8 1238 rb_time_t
array 40 674 5
typedef 8 1239 u64
struct 32 4 mutex
	1240 0 0 owner
	666 64 0 wait_lock
	1241 96 0 osq
	200 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	1240 0 0 data
	200 64 0 entry
	1242 192 0 func
struct 32 2 completion
	155 0 0 done
	1243 64 0 wait
struct 88 7 rb_irq_work
	1244 0 0 work
	1245 256 0 waiters
	1245 448 0 full_waiters
	664 640 0 seq
	904 672 0 waiters_pending
	904 680 0 full_waiters_pending
	904 688 0 wakeup_full
typedef 4 1246 spinlock_t
union 32 2 -
	1247 0 0 dir_offsets
	1248 0 0 -
struct 16 2 timespec64
	1249 0 0 tv_sec
	581 64 0 tv_nsec
struct 16 2 shared_policy
	1250 0 0 root
	1251 64 0 lock
struct 16 2 simple_xattrs
	1250 0 0 rb_root
	1251 64 0 lock
typedef 4 1252 atomic_t
struct 624 57 inode
	1253 0 0 i_mode
	156 16 0 i_opflags
	1254 32 0 i_uid
	1255 64 0 i_gid
	155 96 0 i_flags
	374 128 0 i_acl
	374 192 0 i_default_acl
	375 256 0 i_op
	265 320 0 i_sb
	177 384 0 i_mapping
	142 448 0 i_security
	138 512 0 i_ino
	1256 576 0 -
	1257 608 0 i_rdev
	1258 640 0 i_size
	1249 704 0 i_atime_sec
	1249 768 0 i_mtime_sec
	1249 832 0 i_ctime_sec
	1259 896 0 i_atime_nsec
	1259 928 0 i_mtime_nsec
	1259 960 0 i_ctime_nsec
	1259 992 0 i_generation
	681 1024 0 i_lock
	156 1056 0 i_bytes
	1260 1072 0 i_blkbits
	1261 1080 0 i_write_hint
	1262 1088 0 i_blocks
	1259 1152 0 i_state
	1263 1216 0 i_rwsem
	138 1536 0 dirtied_when
	138 1600 0 dirtied_time_when
	1264 1664 0 i_hash
	1212 1792 0 i_io_list
	381 1920 0 i_wb
	150 1984 0 i_wb_frn_winner
	1265 2016 0 i_wb_frn_avg_time
	1265 2032 0 i_wb_frn_history
	1212 2048 0 i_lru
	1212 2176 0 i_sb_list
	1212 2304 0 i_wb_list
	1266 2432 0 -
	1267 2560 0 i_version
	1267 2624 0 i_sequence
	686 2688 0 i_count
	686 2720 0 i_dio_count
	686 2752 0 i_writecount
	686 2784 0 i_readcount
	1268 2816 0 -
	385 2880 0 i_flctx
	1269 2944 0 i_data
	1212 4480 0 i_devices
	1270 4608 0 -
	1271 4672 0 i_fsnotify_mask
	388 4736 0 i_fsnotify_marks
	389 4800 0 i_crypt_info
	390 4864 0 i_verity_info
	142 4928 0 i_private
struct 24 2 sigpending
	65 0 0 list
	833 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	1272 0 0 node
	691 256 0 _softexpires
	1273 320 0 function
	1274 384 0 base
	378 448 0 state
	378 456 0 is_rel
	378 464 0 is_soft
	378 472 0 is_hard
typedef 8 607 ktime_t
array 32 1275 2
struct 24 1 thread_group_cputimer
	1276 0 0 cputime_atomic
struct 80 3 posix_cputimers
	1277 0 0 bases
	155 576 0 timers_active
	155 608 0 expiry_active
array 32 696 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 1278 seqlock_t
struct 56 7 task_io_accounting
	243 0 0 rchar
	243 64 0 wchar
	243 128 0 syscr
	243 192 0 syscw
	243 256 0 read_bytes
	243 320 0 write_bytes
	243 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 1279 16
struct 56 7 pacct_struct
	150 0 0 ac_flag
	581 64 0 ac_exitcode
	138 128 0 ac_mem
	243 192 0 ac_utime
	243 256 0 ac_stime
	138 320 0 ac_minflt
	138 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
union 24 4 -
	1280 0 0 -
	1281 0 0 rbnode
	1282 0 0 list
	1283 0 0 ll_node
ptr 8 struct sock *
union 8 2 -
	1284 0 0 tstamp
	1285 0 0 skb_mstamp_ns
array 48 801 48
union 16 3 -
	1286 0 0 -
	1282 0 0 tcp_tsorted_anchor
	138 0 0 _sk_redir
typedef 2 156 __u16
array 0 714 0
typedef 1 250 __u8
union 60 2 -
	1287 0 0 -
	1288 0 0 headers
typedef 4 155 sk_buff_data_t
ptr 8 unsigned char *
typedef 4 1289 refcount_t
ptr 8 struct skb_ext *
typedef 1 250 __u8
ptr 8 struct sk_buff *
union 8 2 -
	1290 0 0 hwtstamps
	1291 0 0 xsk_meta
array 272 1292 17
union 32 2 -
	1293 0 0 -
	1294 0 0 callback_head
typedef 4 1295 atomic_t
struct 136 25 sock_common
	1296 0 0 -
	1297 64 0 -
	1298 96 0 -
	156 128 0 skc_family
	250 144 0 skc_state
	250 152 4 skc_reuse
	250 156 1 skc_reuseport
	250 157 1 skc_ipv6only
	250 158 1 skc_net_refcnt
	150 160 0 skc_bound_dev_if
	1299 192 0 -
	755 320 0 skc_prot
	507 384 0 skc_net
	1300 448 0 skc_v6_daddr
	1300 576 0 skc_v6_rcv_saddr
	441 704 0 skc_cookie
	1301 768 0 -
	1302 832 0 skc_dontcopy_begin
	1303 832 0 -
	156 960 0 skc_tx_queue_mapping
	156 976 0 skc_rx_queue_mapping
	1304 992 0 -
	746 1024 0 skc_refcnt
	1305 1056 0 skc_dontcopy_end
	1306 1056 0 -
array 0 1130 0
typedef 4 150 __s32
struct 24 3 sk_buff_head
	1307 0 0 -
	1141 128 0 qlen
	526 160 0 lock
struct 24 4 -
	519 0 0 rmem_alloc
	150 32 0 len
	721 64 0 head
	721 128 0 tail
array 0 1130 0
array 0 1130 0
ptr 8 struct dst_entry *
ptr 8 struct sk_filter *
union 8 2 -
	1308 0 0 sk_wq
	1308 0 0 sk_wq_raw
ptr 8 void (*)(struct sock *)
array 0 1130 0
array 0 1130 0
ptr 8 struct socket *
array 16 1309 2
array 0 1130 0
array 0 1130 0
typedef 32 1310 socket_lock_t
array 0 1130 0
array 0 1130 0
typedef 4 1311 refcount_t
union 8 2 -
	721 0 0 sk_send_head
	1168 0 0 tcp_rtx_queue
struct 16 3 page_frag
	622 0 0 page
	1141 64 0 offset
	1141 96 0 size
union 40 2 -
	540 0 0 sk_timer
	540 0 0 mptcp_retransmit_timer
array 0 1130 0
array 0 1130 0
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 155 gfp_t
array 0 1130 0
ptr 8 struct proto *
typedef 8 1312 rwlock_t
typedef 4 1313 kuid_t
typedef 8 1314 ktime_t
struct 16 3 sock_cgroup_data
	212 0 0 cgroup
	505 64 0 classid
	489 96 0 prioidx
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	835 0 0 next
	1009 64 0 func
typedef 0 1315 netns_tracker
struct 16 3 xarray
	526 0 0 xa_lock
	753 32 0 xa_flags
	142 64 0 xa_head
typedef 4 1316 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1317 0 0 wait
	627 192 0 fasync_list
	138 256 0 flags
	762 320 0 rcu
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
typedef 2 156 __u16
struct 8 1 hlist_bl_head
	1028 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	155 0 0 flags
	134 64 0 dqio_sem
	1318 384 0 files
	1319 576 0 info
	1320 2304 0 ops
struct 304 4 sb_writers
	156 0 0 frozen
	150 32 0 freeze_kcount
	150 64 0 freeze_ucount
	1321 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 801 32
typedef 16 1322 uuid_t
array 37 801 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1323 0 0 node
	65 64 0 list
	150 192 0 shrinker_id
	239 224 0 memcg_aware
	131 256 0 xa
ptr 8 struct page **
typedef 4 1324 spinlock_t
struct 40 3 plist_node
	150 0 0 prio
	65 64 0 prio_list
	65 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 65 10
array 40 155 10
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	642 0 0 rb_node
struct 32 2 completion
	155 0 0 done
	1325 64 0 wait
array 0 792 0
char 1 u char
typedef 1 1010 bool
struct 16 4 __call_single_node
	1047 0 0 llist
	1326 64 0 -
	207 96 0 src
	207 112 0 dst
struct 256 23 sched_entity
	1327 0 0 load
	97 128 0 run_node
	243 320 0 deadline
	243 384 0 min_vruntime
	243 448 0 min_slice
	65 512 0 group_node
	250 640 0 on_rq
	250 648 0 sched_delayed
	250 656 0 rel_deadline
	250 664 0 custom_slice
	243 704 0 exec_start
	243 768 0 sum_exec_runtime
	243 832 0 prev_sum_exec_runtime
	243 896 0 vruntime
	607 960 0 vlag
	243 1024 0 slice
	243 1088 0 nr_migrations
	150 1152 0 depth
	1328 1216 0 parent
	1329 1280 0 cfs_rq
	1329 1344 0 my_q
	138 1408 0 runnable_weight
	1330 1536 0 avg
struct 48 7 sched_rt_entity
	65 0 0 run_list
	138 128 0 timeout
	138 192 0 watchdog_stamp
	155 256 0 time_slice
	156 288 0 on_rq
	156 304 0 on_list
	1331 320 0 back
struct 240 23 sched_dl_entity
	97 0 0 rb_node
	243 192 0 dl_runtime
	243 256 0 dl_deadline
	243 320 0 dl_period
	243 384 0 dl_bw
	243 448 0 dl_density
	607 512 0 runtime
	243 576 0 deadline
	155 640 0 flags
	155 672 1 dl_throttled
	155 673 1 dl_yielded
	155 674 1 dl_non_contending
	155 675 1 dl_overrun
	155 676 1 dl_server
	155 677 1 dl_server_active
	155 678 1 dl_defer
	155 679 1 dl_defer_armed
	155 680 1 dl_defer_running
	690 704 0 dl_timer
	690 1216 0 inactive_timer
	1332 1728 0 rq
	1333 1792 0 server_pick_task
	807 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	243 0 0 wait_start
	243 64 0 wait_max
	243 128 0 wait_count
	243 192 0 wait_sum
	243 256 0 iowait_count
	243 320 0 iowait_sum
	243 384 0 sleep_start
	243 448 0 sleep_max
	607 512 0 sum_sleep_runtime
	243 576 0 block_start
	243 640 0 block_max
	607 704 0 sum_block_runtime
	607 768 0 exec_max
	243 832 0 slice_max
	243 896 0 nr_migrations_cold
	243 960 0 nr_failed_migrations_affine
	243 1024 0 nr_failed_migrations_running
	243 1088 0 nr_failed_migrations_hot
	243 1152 0 nr_forced_migrations
	243 1216 0 nr_wakeups
	243 1280 0 nr_wakeups_sync
	243 1344 0 nr_wakeups_migrate
	243 1408 0 nr_wakeups_local
	243 1472 0 nr_wakeups_remote
	243 1536 0 nr_wakeups_affine
	243 1600 0 nr_wakeups_affine_attempts
	243 1664 0 nr_wakeups_passive
	243 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1334 cpumask_t
union 4 2 rcu_special
	1335 0 0 b
	301 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	138 0 0 pcount
	701 64 0 run_delay
	701 128 0 last_arrival
	701 192 0 last_queued
struct 56 3 restart_block
	138 0 0 arch_data
	1336 64 0 fn
	1337 128 0 -
typedef 4 1338 pid_t
array 64 259 4
ptr 8 struct completion *
struct 48 7 vtime
	1110 0 0 seqcount
	701 64 0 starttime
	1339 128 0 state
	155 160 0 cpu
	243 192 0 utime
	243 256 0 stime
	243 320 0 gtime
struct 56 3 posix_cputimers_work
	225 0 0 work
	179 128 0 mutex
	155 384 0 scheduled
array 16 801 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1340 0 0 undo_list
struct 16 1 sysv_shm
	65 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1341 sigset_t
typedef 8 1342 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	150 0 0 mode
	136 32 0 filter_count
	1343 64 0 filter
struct 32 4 syscall_user_dispatch
	416 0 0 selector
	138 64 0 offset
	138 128 0 len
	239 192 0 on_dispatch
struct 8 1 wake_q_node
	1344 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1345 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 378 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 138 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1346 0 0 arch
	239 8192 0 flush_required
	239 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	622 0 0 page
	387 64 0 offset
	387 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	259 0 0 entry
	138 128 0 expires
	1169 192 0 function
	301 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 701 __u64
struct 8 1 llist_head
	1347 0 0 first
struct 4416 22 thread_struct
	1348 0 0 tls_array
	138 192 0 sp
	156 256 0 es
	156 272 0 ds
	156 288 0 fsindex
	156 304 0 gsindex
	138 320 0 fsbase
	138 384 0 gsbase
	1349 448 0 ptrace_bps
	138 704 0 virtual_dr6
	138 768 0 ptrace_dr7
	138 832 0 cr2
	138 896 0 trap_nr
	138 960 0 error_code
	1350 1024 0 io_bitmap
	138 1088 0 iopl_emul
	155 1152 1 iopl_warn
	301 1184 0 pkru
	138 1216 0 features
	138 1280 0 features_locked
	1351 1344 0 shstk
	1352 1536 0 fpu
struct 56 8 tk_read_base
	1353 0 0 clock
	871 64 0 mask
	871 128 0 cycle_last
	877 192 0 mult
	877 224 0 shift
	871 256 0 xtime_nsec
	873 320 0 base
	871 384 0 base_real
typedef 8 1354 u64
struct 16 2 timespec64
	1355 0 0 tv_sec
	581 64 0 tv_nsec
typedef 8 876 ktime_t
typedef 4 1356 s32
typedef 1 1357 u8
typedef 8 1358 s64
typedef 4 1359 u32
typedef 4 1360 spinlock_t
struct 8 1 hlist_nulls_head
	1070 0 0 first
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
struct 40 5 array_buffer
	1361 0 0 tr
	665 64 0 buffer
	1362 128 0 data
	1363 192 0 time_start
	150 256 0 cpu
typedef 1 1010 bool
typedef 4 1364 spinlock_t
struct 32 3 work_struct
	1365 0 0 data
	880 64 0 entry
	1366 192 0 func
struct 32 3 irq_work
	1367 0 0 node
	1368 128 0 func
	1369 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1370 arch_spinlock_t
array 3704 894 463
ptr 8 struct tracer *
array 32 250 32
typedef 4 1371 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 990 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 990 cpumask_var_t
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	995 0 0 next
	996 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 1010 bool
struct 24 3 notifier_block
	1372 0 0 notifier_call
	1373 64 0 next
	150 128 0 priority
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	1374 0 0 sysname
	1374 520 0 nodename
	1374 1040 0 release
	1374 1560 0 version
	1374 2080 0 machine
	1374 2600 0 domainname
struct 24 4 ns_common
	164 0 0 stashed
	1375 64 0 ops
	155 128 0 inum
	1376 160 0 count
union 16 2 -
	1377 0 0 -
	225 0 0 vm_rcu
typedef 8 1378 pgprot_t
union 8 2 -
	1379 0 0 vm_flags
	1379 0 0 __vm_flags
ptr 8 struct vma_lock *
struct 32 2 -
	97 0 0 rb
	138 192 0 rb_subtree_last
ptr 8 struct anon_vma *
ptr 8 const struct vm_operations_struct *
ptr 8 struct vma_numab_state *
struct 8 1 vm_userfaultfd_ctx
	1380 0 0 ctx
array 896 138 112
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
typedef 8 1381 phys_addr_t
struct 24 3 rb_node
	138 0 0 __rb_parent_color
	642 64 0 rb_right
	642 128 0 rb_left
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
union 8 2 -
	138 0 0 subtree_max_size
	864 0 0 vm
array 6144 1382 256
typedef 4 1383 spinlock_t
typedef 1 1010 bool
struct 32 3 rb_list
	1384 0 0 root
	937 64 0 head
	940 192 0 lock
struct 32 3 work_struct
	1385 0 0 data
	937 64 0 entry
	1386 192 0 func
union 16 2 -
	949 0 0 entry
	1387 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1388 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1389 u64
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
ptr 8 struct worker_pool *
array 32 801 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1390 0 0 private_list
	1391 0 0 callback_head
array 512 142 64
union 24 2 -
	1392 0 0 tags
	1392 0 0 marks
array 32 138 4
array 40 581 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 46 11
array 16 138 2
array 96 246 12
array 48 246 6
struct 4 1 optimistic_spin_queue
	136 0 0 tail
struct 4 1 -
	150 0 0 counter
struct 4 1 spinlock
	1393 0 0 -
typedef 4 1394 refcount_t
typedef 8 355 sector_t
typedef 4 1395 dev_t
struct 760 47 device
	163 0 0 kobj
	282 512 0 parent
	283 576 0 p
	184 640 0 init_name
	284 704 0 type
	285 768 0 bus
	286 832 0 driver
	142 896 0 platform_data
	142 960 0 driver_data
	1396 1024 0 driver_override
	169 1152 0 mutex
	1397 1408 0 links
	1398 1856 0 power
	290 4352 0 pm_domain
	291 4416 0 em_pd
	1399 4480 0 msi
	293 4608 0 dma_ops
	294 4672 0 dma_mask
	355 4736 0 coherent_dma_mask
	355 4800 0 bus_dma_limit
	295 4864 0 dma_range_map
	296 4928 0 dma_parms
	165 4992 0 dma_pools
	297 5120 0 dma_io_tlb_mem
	1400 5184 0 archdata
	299 5184 0 of_node
	300 5248 0 fwnode
	150 5312 0 numa_node
	970 5344 0 devt
	978 5376 0 id
	158 5408 0 devres_lock
	165 5440 0 devres_head
	302 5568 0 class
	303 5632 0 groups
	304 5696 0 release
	305 5760 0 iommu_group
	306 5824 0 iommu
	307 5888 0 physical_location
	1401 5952 0 removable
	661 5984 1 offline_disabled
	661 5985 1 offline
	661 5986 1 of_node_reused
	661 5987 1 state_synced
	661 5988 1 can_match
	661 5989 1 dma_skip_sync
	661 5990 1 dma_iommu
	654 6016 0 flags
typedef 2 156 umode_t
typedef 4 1402 kuid_t
typedef 4 1403 kgid_t
union 4 2 -
	155 0 0 i_nlink
	155 0 0 __i_nlink
typedef 8 1404 loff_t
typedef 8 1405 time64_t
typedef 4 989 u32
typedef 1 1406 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 355 blkcnt_t
struct 40 5 rw_semaphore
	1000 0 0 count
	1000 64 0 owner
	1002 128 0 osq
	1001 160 0 wait_lock
	165 192 0 wait_list
typedef 2 1407 u16
union 16 2 -
	1408 0 0 i_dentry
	658 0 0 i_rcu
typedef 8 1409 atomic64_t
union 8 2 -
	314 0 0 i_fop
	1074 0 0 free_inode
struct 192 15 address_space
	133 0 0 host
	343 64 0 i_pages
	982 192 0 invalidate_lock
	1061 512 0 gfp_mask
	160 544 0 i_mmap_writable
	1410 576 0 i_mmap
	138 704 0 nrpages
	138 768 0 writeback_index
	139 832 0 a_ops
	138 896 0 flags
	1411 960 0 wb_err
	158 992 0 i_private_lock
	165 1024 0 i_private_list
	982 1152 0 i_mmap_rwsem
	142 1472 0 i_private_data
union 8 4 -
	858 0 0 i_pipe
	1075 0 0 i_cdev
	416 0 0 i_link
	155 0 0 i_dir_seq
typedef 4 155 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1412 0 0 -
struct 40 4 wait_queue_entry
	155 0 0 flags
	142 64 0 private
	1413 128 0 func
	165 192 0 entry
struct 4 1 -
	150 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 const struct kobj_type *
struct 4 1 kref
	644 0 0 refcount
struct 16 3 blk_mq_queue_map
	406 0 0 mq_map
	155 64 0 nr_queues
	155 96 0 queue_offset
typedef 8 985 atomic_long_t
typedef 4 1414 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	160 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 301 __kernel_dev_t
typedef 2 156 __u16
typedef 1 250 __u8
typedef 4 155 __u32
struct 4 1 refcount_struct
	1415 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	1240 0 0 a
typedef 4 155 __u32
array 0 801 0
struct 24 3 task_cputime
	243 0 0 stime
	243 64 0 utime
	701 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	141 0 0 lock
	65 64 0 head
typedef 8 1388 work_func_t
array 304 1021 38
array 304 268 38
array 38 378 38
array 304 243 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4 1 -
	1416 0 0 val
struct 4 1 -
	1417 0 0 val
struct 8 1 -
	243 0 0 val
struct 4 1 refcount_struct
	136 0 0 refs
struct 4 1 seqcount_spinlock
	1110 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1418 0 0 -
	243 0 0 hash_len
union 8 2 -
	867 0 0 lock_count
	1419 0 0 -
ptr 8 wait_queue_head_t *
struct 4 1 kref
	257 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1420 pm_message_t
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
typedef 8 1421 __kernel_loff_t
struct 8 1 llist_node
	1347 0 0 next
struct 32 6 file_ra_state
	138 0 0 start
	155 64 0 size
	155 96 0 async_size
	155 128 0 ra_pages
	155 160 0 mmap_miss
	318 192 0 prev_pos
typedef 8 1422 freeptr_t
struct 4 1 -
	150 0 0 counter
struct 24 2 wait_queue_head
	326 0 0 lock
	1282 64 0 head
struct 4 1 spinlock
	1423 0 0 -
struct 64 8 -
	138 0 0 flags
	1424 64 0 -
	177 192 0 mapping
	138 256 0 index
	1425 320 0 -
	136 384 0 _mapcount
	136 416 0 _refcount
	138 448 0 memcg_data
struct 40 7 -
	138 0 0 _flags_1
	138 64 0 _head_1
	136 128 0 _large_mapcount
	136 160 0 _entire_mapcount
	136 192 0 _nr_pages_mapped
	136 224 0 _pincount
	155 256 0 _folio_nr_pages
struct 32 3 -
	138 0 0 _flags_2
	138 64 0 _head_2
	65 128 0 _deferred_list
struct 48 6 -
	138 0 0 _flags_3
	138 64 0 _head_3
	142 128 0 _hugetlb_subpool
	142 192 0 _hugetlb_cgroup
	142 256 0 _hugetlb_cgroup_rsvd
	142 320 0 _hugetlb_hwpoison
struct 4 1 spinlock
	1426 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1427 atomic64_t
typedef 8 1428 u64
typedef 4 155 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1429 mempool_t
struct 16 2 bio_list
	1430 0 0 head
	1430 64 0 tail
typedef 8 701 __u64
typedef 8 1431 atomic_long_t
typedef 4 1432 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	641 0 0 tail
struct 4 1 spinlock
	1433 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1421 __s64
typedef 1 250 __u8
struct 8 1 -
	607 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1434 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1435 atomic64_t
struct 32 4 kernfs_elem_dir
	138 0 0 subdirs
	798 64 0 children
	224 128 0 root
	138 192 0 rev
struct 8 1 kernfs_elem_symlink
	204 0 0 target_kn
struct 32 4 kernfs_elem_attr
	1436 0 0 ops
	1437 64 0 open
	318 128 0 size
	204 192 0 notify_next
typedef 4 1438 u32
typedef 1 1439 u8
struct 4 1 kref
	1440 0 0 refcount
ptr 8 struct kmem_cache_node *
struct 16 2 -
	468 0 0 freelist
	138 64 0 tid
typedef 16 1441 freelist_aba_t
struct 0 0 -
struct 4 1 spinlock
	1442 0 0 -
typedef 8 1443 atomic64_t
struct 24 2 swait_queue_head
	1444 0 0 lock
	1445 64 0 task_list
struct 256 2 -
	1446 0 0 parent
	1447 64 0 slot
struct 48 7 -
	142 0 0 pad
	1448 64 0 rcu
	1449 192 0 piv_parent
	250 256 0 parent_slot
	1450 288 0 type
	250 320 0 slot_len
	155 352 0 ma_flags
struct 256 3 maple_range_64
	1446 0 0 parent
	1451 64 0 pivot
	1452 1024 0 -
struct 248 5 maple_arange_64
	1446 0 0 parent
	1453 64 0 pivot
	1454 640 0 slot
	1455 1280 0 gap
	1456 1920 0 meta
struct 256 4 maple_alloc
	138 0 0 total
	250 64 0 node_count
	155 96 0 request_count
	1457 128 0 slot
typedef 0 1458 lockdep_map_p
ptr 8 struct page_counter *
struct 48 3 fprop_global
	88 0 0 events
	155 320 0 period
	1110 352 0 sequence
struct 40 4 memcg_cgwb_frn
	243 0 0 bdi_id
	150 64 0 memcg_id
	243 128 0 at
	1459 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 0 0 -
typedef 8 441 atomic_long_t
typedef 8 1388 work_func_t
struct 8 1 -
	1314 0 0 counter
struct 64 1 -
	136 0 0 mm_count
ptr 8 pgd_t *
ptr 8 struct mm_cid *
typedef 4 1460 seqcount_t
array 416 138 52
array 160 88 4
ptr 8 struct linux_binfmt *
typedef 136 1461 mm_context_t
ptr 8 struct kioctx_table *
ptr 8 struct mmu_notifier_subscriptions *
struct 8 1 uprobes_state
	1462 0 0 xol_area
ptr 8 struct iommu_mm_data *
struct 32 3 -
	65 0 0 list
	138 128 0 bitmap
	436 192 0 memcg
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	142 0 0 base
	155 64 0 size
	1463 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	138 0 0 __rb_parent_color
	642 64 0 rb_right
	642 128 0 rb_left
struct 16 2 callback_head
	835 0 0 next
	1009 64 0 func
struct 8 1 llist_node
	1347 0 0 next
typedef 8 701 __u64
typedef 1 250 __u8
struct 8 2 -
	138 0 32 priv_flags
	138 32 1 lltx
struct 8 2 -
	138 0 32 priv_flags
	138 32 1 lltx
typedef 8 1464 u64
typedef 2 156 __u16
typedef 2 603 __s16
struct 4 2 netdev_tc_txq
	489 0 0 count
	489 16 0 offset
ptr 8 struct xps_dev_maps *
ptr 8 struct pcpu_lstats *
ptr 8 struct pcpu_sw_netstats *
ptr 8 struct pcpu_dstats *
typedef 4 155 __u32
struct 8 1 -
	1465 0 0 net
union 8 2 -
	138 0 0 rx_packets
	1104 0 0 __rx_packets
union 8 2 -
	138 0 0 tx_packets
	1104 0 0 __tx_packets
union 8 2 -
	138 0 0 rx_bytes
	1104 0 0 __rx_bytes
union 8 2 -
	138 0 0 tx_bytes
	1104 0 0 __tx_bytes
union 8 2 -
	138 0 0 rx_errors
	1104 0 0 __rx_errors
union 8 2 -
	138 0 0 tx_errors
	1104 0 0 __tx_errors
union 8 2 -
	138 0 0 rx_dropped
	1104 0 0 __rx_dropped
union 8 2 -
	138 0 0 tx_dropped
	1104 0 0 __tx_dropped
union 8 2 -
	138 0 0 multicast
	1104 0 0 __multicast
union 8 2 -
	138 0 0 collisions
	1104 0 0 __collisions
union 8 2 -
	138 0 0 rx_length_errors
	1104 0 0 __rx_length_errors
union 8 2 -
	138 0 0 rx_over_errors
	1104 0 0 __rx_over_errors
union 8 2 -
	138 0 0 rx_crc_errors
	1104 0 0 __rx_crc_errors
union 8 2 -
	138 0 0 rx_frame_errors
	1104 0 0 __rx_frame_errors
union 8 2 -
	138 0 0 rx_fifo_errors
	1104 0 0 __rx_fifo_errors
union 8 2 -
	138 0 0 rx_missed_errors
	1104 0 0 __rx_missed_errors
union 8 2 -
	138 0 0 tx_aborted_errors
	1104 0 0 __tx_aborted_errors
union 8 2 -
	138 0 0 tx_carrier_errors
	1104 0 0 __tx_carrier_errors
union 8 2 -
	138 0 0 tx_fifo_errors
	1104 0 0 __tx_fifo_errors
union 8 2 -
	138 0 0 tx_heartbeat_errors
	1104 0 0 __tx_heartbeat_errors
union 8 2 -
	138 0 0 tx_window_errors
	1104 0 0 __tx_window_errors
union 8 2 -
	138 0 0 rx_compressed
	1104 0 0 __rx_compressed
union 8 2 -
	138 0 0 tx_compressed
	1104 0 0 __tx_compressed
struct 4 1 -
	150 0 0 counter
struct 4 1 spinlock
	1466 0 0 -
struct 8 1 rb_root
	642 0 0 rb_node
ptr 8 void (*)(struct timer_list *)
struct 64 12 kobject
	184 0 0 name
	503 64 0 entry
	180 192 0 parent
	528 256 0 kset
	997 320 0 ktype
	204 384 0 sd
	1467 448 0 kref
	155 480 1 state_initialized
	155 481 1 state_in_sysfs
	155 482 1 state_add_uevent_sent
	155 483 1 state_remove_uevent_sent
	155 484 1 uevent_suppress
struct 16 2 -
	184 0 0 name
	526 64 0 lock
struct 32 4 mutex
	1104 0 0 owner
	1468 64 0 wait_lock
	1469 96 0 osq
	503 128 0 wait_list
struct 56 4 dev_links_info
	503 0 0 suppliers
	503 128 0 consumers
	503 256 0 defer_sync
	1470 384 0 status
struct 312 55 dev_pm_info
	1471 0 0 power_state
	529 32 1 can_wakeup
	529 33 1 async_suspend
	529 34 1 in_dpm_list
	529 35 1 is_prepared
	529 36 1 is_suspended
	529 37 1 is_noirq_suspended
	529 38 1 is_late_suspended
	529 39 1 no_pm
	529 40 1 early_init
	529 41 1 direct_complete
	505 64 0 driver_flags
	526 96 0 lock
	503 128 0 entry
	1472 256 0 completion
	1036 512 0 wakeup
	529 576 1 wakeup_path
	529 577 1 syscore
	529 578 1 no_pm_callbacks
	529 579 1 async_in_progress
	529 580 1 smart_suspend
	529 581 1 must_resume
	529 582 1 may_skip_resume
	1473 640 0 suspend_timer
	1133 1152 0 timer_expires
	438 1216 0 work
	1317 1472 0 wait_queue
	1037 1664 0 wakeirq
	519 1728 0 usage_count
	519 1760 0 child_count
	155 1792 3 disable_depth
	529 1795 1 idle_notification
	529 1796 1 request_pending
	529 1797 1 deferred_resume
	529 1798 1 needs_force_resume
	529 1799 1 runtime_auto
	529 1800 1 ignore_children
	529 1801 1 no_callbacks
	529 1802 1 irq_safe
	529 1803 1 use_autosuspend
	529 1804 1 timer_autosuspends
	529 1805 1 memalloc_noio
	155 1824 0 links_count
	1474 1856 0 request
	1475 1888 0 runtime_status
	1475 1920 0 last_status
	150 1952 0 runtime_error
	150 1984 0 autosuspend_delay
	1133 2048 0 last_busy
	1133 2112 0 active_time
	1133 2176 0 suspended_time
	1133 2240 0 accounting_timestamp
	1040 2304 0 subsys_data
	1041 2368 0 set_latency_tolerance
	1042 2432 0 qos
struct 16 2 dev_msi_info
	1043 0 0 domain
	1044 64 0 data
struct 0 0 dev_archdata
typedef 4 1476 dev_t
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
array 8 138 1
struct 16 2 bpf_xdp_entity
	502 0 0 prog
	1477 64 0 link
struct 0 0 -
struct 40 4 -
	1478 0 0 -
	177 128 0 mapping
	1479 192 0 -
	138 256 0 private
struct 40 5 -
	138 0 0 pp_magic
	1480 64 0 pp
	138 128 0 _pp_mapping_pad
	138 192 0 dma_addr
	246 256 0 pp_ref_count
struct 8 1 -
	138 0 0 compound_head
struct 16 2 -
	1481 0 0 pgmap
	142 64 0 zone_device_data
ptr 8 struct napi_struct *
enum 4 u 4 dma_data_direction
	0 DMA_BIDIRECTIONAL
	1 DMA_TO_DEVICE
	2 DMA_FROM_DEVICE
	3 DMA_NONE
typedef 4 155 __u32
struct 32 3 work_struct
	1482 0 0 data
	1483 64 0 entry
	1484 192 0 func
struct 40 4 timer_list
	1198 0 0 entry
	138 128 0 expires
	1169 192 0 function
	579 256 0 flags
array 1024 582 128
typedef 4 155 gfp_t
struct 4 1 -
	150 0 0 counter
struct 4 1 refcount_struct
	590 0 0 refs
typedef 8 701 __u64
ptr 8 struct net_device *
ptr 8 void (*)(netmem_ref, void *)
struct 16 2 hlist_node
	995 0 0 next
	996 64 0 pprev
typedef 1 793 __s8
struct 4 1 raw_spinlock
	1485 0 0 raw_lock
struct 81936 1 zonelist
	1486 0 0 _zonerefs
struct 1344 14 lru_gen_folio
	138 0 0 max_seq
	962 64 0 min_seq
	957 192 0 timestamps
	1487 448 0 folios
	1488 5568 0 nr_pages
	1489 8128 0 avg_refaulted
	1489 8640 0 avg_total
	1490 9152 0 protected
	1491 9536 0 evicted
	1491 10048 0 refaulted
	239 10560 0 enabled
	378 10568 0 gen
	378 10576 0 seg
	1492 10624 0 list
struct 72 5 lru_gen_mm_state
	138 0 0 seq
	417 64 0 head
	417 128 0 tail
	1493 192 0 filters
	1494 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 1495 4
array 16 150 4
array 192 1496 3
typedef 8 1267 atomic_long_t
typedef 4 1497 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	686 0 0 tail
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
struct 24 2 wait_queue_head
	681 0 0 lock
	1212 64 0 head
typedef 8 1498 atomic64_t
typedef 8 701 __u64
typedef 2 156 __u16
typedef 1 250 __u8
typedef 4 155 __u32
array 16 801 16
array 48 801 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 16 2 callback_head
	835 0 0 next
	1009 64 0 func
struct 16 2 -
	138 0 0 _pt_pad_1
	1499 64 0 pmd_huge_pte
typedef 4 1500 spinlock_t
struct 4 1 -
	150 0 0 counter
struct 4 1 refcount_struct
	160 0 0 refs
typedef 4 155 blk_features_t
typedef 4 155 blk_flags_t
struct 6 6 blk_integrity
	250 0 0 flags
	1501 8 0 csum_type
	250 16 0 tuple_size
	250 24 0 pi_offset
	250 32 0 interval_exp
	250 40 0 tag_size
typedef 8 1388 work_func_t
struct 24 2 wait_queue_head
	158 0 0 lock
	165 64 0 head
typedef 8 1502 phys_addr_t
struct 4 1 -
	150 0 0 counter
struct 4 1 raw_spinlock
	667 0 0 raw_lock
struct 4 1 qspinlock
	1503 0 0 -
typedef 8 1504 __kernel_size_t
struct 8 1 rb_time_struct
	1505 0 0 time
typedef 8 701 __u64
typedef 8 1506 atomic_long_t
struct 4 1 optimistic_spin_queue
	664 0 0 tail
typedef 8 1388 work_func_t
struct 24 2 swait_queue_head
	666 0 0 lock
	200 64 0 task_list
struct 32 3 irq_work
	1507 0 0 node
	1368 128 0 func
	1508 192 0 irqwait
typedef 24 1509 wait_queue_head_t
struct 4 1 spinlock
	1510 0 0 -
struct 24 2 offset_ctx
	1511 0 0 mt
	138 128 0 next_offset
struct 32 2 -
	1212 0 0 shrinklist
	1212 128 0 swaplist
typedef 8 1512 time64_t
struct 8 1 rb_root
	642 0 0 rb_node
typedef 8 1513 rwlock_t
struct 4 1 -
	150 0 0 counter
typedef 2 156 umode_t
typedef 4 1514 kuid_t
typedef 4 1515 kgid_t
union 4 2 -
	155 0 0 i_nlink
	155 0 0 __i_nlink
typedef 4 1516 dev_t
typedef 8 1517 loff_t
typedef 4 1271 u32
typedef 1 1518 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 1519 blkcnt_t
struct 40 5 rw_semaphore
	1209 0 0 count
	1209 64 0 owner
	1211 128 0 osq
	1210 160 0 wait_lock
	1212 192 0 wait_list
struct 16 2 hlist_node
	995 0 0 next
	996 64 0 pprev
typedef 2 1520 u16
union 16 2 -
	1521 0 0 i_dentry
	1522 0 0 i_rcu
typedef 8 1523 atomic64_t
union 8 2 -
	314 0 0 i_fop
	1074 0 0 free_inode
struct 192 15 address_space
	133 0 0 host
	1524 64 0 i_pages
	1263 192 0 invalidate_lock
	1525 512 0 gfp_mask
	686 544 0 i_mmap_writable
	1526 576 0 i_mmap
	138 704 0 nrpages
	138 768 0 writeback_index
	139 832 0 a_ops
	138 896 0 flags
	1527 960 0 wb_err
	681 992 0 i_private_lock
	1212 1024 0 i_private_list
	1263 1152 0 i_mmap_rwsem
	142 1472 0 i_private_data
union 8 4 -
	858 0 0 i_pipe
	1075 0 0 i_cdev
	416 0 0 i_link
	155 0 0 i_dir_seq
typedef 4 155 __u32
struct 32 2 timerqueue_node
	97 0 0 node
	691 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	243 0 0 expires
	243 64 0 incr
struct 24 3 task_cputime_atomic
	383 0 0 utime
	383 64 0 stime
	383 128 0 sum_exec_runtime
array 72 1528 3
struct 8 2 -
	260 0 0 seqcount
	141 32 0 lock
struct 16 2 rlimit
	1529 0 0 rlim_cur
	1529 64 0 rlim_max
struct 24 3 -
	721 0 0 next
	721 64 0 prev
	1530 128 0 -
struct 24 3 rb_node
	138 0 0 __rb_parent_color
	642 64 0 rb_right
	642 128 0 rb_left
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
struct 8 1 llist_node
	1347 0 0 next
typedef 8 1531 ktime_t
typedef 8 1532 u64
struct 16 2 -
	138 0 0 _skb_refdst
	1533 64 0 destructor
struct 60 49 -
	1534 0 0 __pkt_type_offset
	714 0 3 pkt_type
	714 3 1 ignore_df
	714 4 1 dst_pending_confirm
	714 5 2 ip_summed
	714 7 1 ooo_okay
	1535 8 0 __mono_tc_offset
	714 8 2 tstamp_type
	714 10 1 tc_at_ingress
	714 11 1 tc_skip_classify
	714 12 1 remcsum_offload
	714 13 1 csum_complete_sw
	714 14 2 csum_level
	714 16 1 inner_protocol_type
	714 17 1 l4_hash
	714 18 1 sw_hash
	714 19 1 no_fcs
	714 20 1 encapsulation
	714 21 1 encap_hdr_csum
	714 22 1 csum_valid
	714 24 2 ndisc_nodetype
	714 26 1 ipvs_property
	714 27 1 nf_trace
	714 28 1 redirected
	714 29 1 from_ingress
	714 30 1 nf_skip_egress
	714 31 1 decrypted
	714 32 1 slow_gro
	714 33 1 csum_not_inet
	714 34 1 unreadable
	714 35 2 tc_depth
	712 48 0 tc_index
	1536 64 0 alloc_cpu
	1537 96 0 -
	1538 128 0 priority
	150 160 0 skb_iif
	1538 192 0 hash
	1539 224 0 -
	1540 256 0 -
	1538 288 0 secmark
	1541 320 0 -
	1542 352 0 -
	712 368 0 inner_transport_header
	712 384 0 inner_network_header
	712 400 0 inner_mac_header
	1543 416 0 protocol
	712 432 0 transport_header
	712 448 0 network_header
	712 464 0 mac_header
struct 60 49 -
	1544 0 0 __pkt_type_offset
	714 0 3 pkt_type
	714 3 1 ignore_df
	714 4 1 dst_pending_confirm
	714 5 2 ip_summed
	714 7 1 ooo_okay
	1545 8 0 __mono_tc_offset
	714 8 2 tstamp_type
	714 10 1 tc_at_ingress
	714 11 1 tc_skip_classify
	714 12 1 remcsum_offload
	714 13 1 csum_complete_sw
	714 14 2 csum_level
	714 16 1 inner_protocol_type
	714 17 1 l4_hash
	714 18 1 sw_hash
	714 19 1 no_fcs
	714 20 1 encapsulation
	714 21 1 encap_hdr_csum
	714 22 1 csum_valid
	714 24 2 ndisc_nodetype
	714 26 1 ipvs_property
	714 27 1 nf_trace
	714 28 1 redirected
	714 29 1 from_ingress
	714 30 1 nf_skip_egress
	714 31 1 decrypted
	714 32 1 slow_gro
	714 33 1 csum_not_inet
	714 34 1 unreadable
	714 35 2 tc_depth
	712 48 0 tc_index
	1536 64 0 alloc_cpu
	1546 96 0 -
	1538 128 0 priority
	150 160 0 skb_iif
	1538 192 0 hash
	1547 224 0 -
	1548 256 0 -
	1538 288 0 secmark
	1549 320 0 -
	1550 352 0 -
	712 368 0 inner_transport_header
	712 384 0 inner_network_header
	712 400 0 inner_mac_header
	1543 416 0 protocol
	712 432 0 transport_header
	712 448 0 network_header
	712 464 0 mac_header
struct 4 1 refcount_struct
	322 0 0 refs
struct 8 1 skb_shared_hwtstamps
	1551 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1552 0 0 tx_timestamp
typedef 16 1553 skb_frag_t
struct 32 2 -
	1554 0 0 -
	1555 128 0 -
struct 16 2 callback_head
	835 0 0 next
	1009 64 0 func
struct 4 1 -
	150 0 0 counter
union 8 2 -
	1556 0 0 skc_addrpair
	1557 0 0 -
union 4 2 -
	155 0 0 skc_hash
	1558 0 0 skc_u16hashes
union 4 2 -
	1559 0 0 skc_portpair
	1560 0 0 -
union 16 2 -
	536 0 0 skc_bind_node
	536 0 0 skc_portaddr_node
struct 16 1 in6_addr
	1561 0 0 in6_u
union 8 3 -
	138 0 0 skc_flags
	708 0 0 skc_listener
	1562 0 0 skc_tw_dr
array 0 150 0
union 16 2 -
	536 0 0 skc_node
	1563 0 0 skc_nulls_node
union 4 3 -
	150 0 0 skc_incoming_cpu
	505 0 0 skc_rcv_wnd
	505 0 0 skc_tw_rcv_nxt
array 0 150 0
union 4 3 -
	505 0 0 skc_rxhash
	505 0 0 skc_window_clamp
	505 0 0 skc_tw_snd_nxt
union 16 2 -
	1564 0 0 -
	1565 0 0 list
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	526 0 0 slock
	150 32 0 owned
	1317 64 0 wq
struct 4 1 refcount_struct
	519 0 0 refs
struct 8 1 -
	1566 0 0 raw_lock
struct 4 1 -
	1567 0 0 val
typedef 8 1568 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 1569 wait_queue_head_t
array 24 133 3
array 216 1570 3
array 24 1571 3
array 288 1572 3
struct 16 1 -
	1573 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	1574 0 0 -
struct 24 2 swait_queue_head
	606 0 0 lock
	65 64 0 task_list
union 4 2 -
	155 0 0 u_flags
	136 0 0 a_flags
struct 16 2 load_weight
	138 0 0 weight
	301 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	243 0 0 last_update_time
	243 64 0 load_sum
	243 128 0 runnable_sum
	301 192 0 util_sum
	301 224 0 period_contrib
	138 256 0 load_avg
	138 320 0 runnable_avg
	138 384 0 util_avg
	155 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 1575 dl_server_pick_f
struct 1024 1 cpumask
	1576 0 0 bits
struct 4 4 -
	378 0 0 blocked
	378 8 0 need_qs
	378 16 0 exp_hint
	378 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	1577 0 0 futex
	1578 0 0 nanosleep
	1579 0 0 poll
typedef 4 150 __kernel_pid_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	309 0 0 sig
typedef 8 1529 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	1580 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1334 0 0 cpumask
ptr 8 struct llist_node *
array 24 1581 3
array 32 1582 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	243 0 0 base
	243 64 0 size
struct 4224 7 fpu
	155 0 0 last_cpu
	138 64 0 avx512_timestamp
	1583 128 0 fpstate
	1583 192 0 __task_fpstate
	1584 256 0 perm
	1584 384 0 guest_perm
	1585 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 701 __u64
typedef 8 1358 time64_t
typedef 4 150 __s32
typedef 1 250 __u8
typedef 8 1421 __s64
typedef 4 155 __u32
struct 4 1 spinlock
	1586 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 1587 u64
struct 4 1 spinlock
	1588 0 0 -
typedef 8 1589 atomic_long_t
typedef 8 1388 work_func_t
struct 16 4 __call_single_node
	1590 0 0 llist
	1591 64 0 -
	1592 96 0 src
	1592 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	614 0 0 task
struct 4 1 qspinlock
	1593 0 0 -
struct 4 1 raw_spinlock
	887 0 0 raw_lock
typedef 8 1594 notifier_fn_t
ptr 8 struct notifier_block *
array 65 801 65
ptr 8 const struct proc_ns_operations *
typedef 4 1595 refcount_t
struct 16 2 -
	138 0 0 vm_start
	138 64 0 vm_end
struct 8 1 pgprot
	1596 0 0 pgprot
typedef 8 138 vm_flags_t
ptr 8 struct userfaultfd_ctx *
typedef 8 1597 u64
struct 24 2 vmap_pool
	937 0 0 head
	138 128 0 len
struct 4 1 spinlock
	1598 0 0 -
struct 8 1 rb_root
	642 0 0 rb_node
typedef 8 1599 atomic_long_t
typedef 8 1388 work_func_t
struct 16 2 hlist_node
	995 0 0 next
	996 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 701 __u64
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
struct 16 2 callback_head
	835 0 0 next
	1009 64 0 func
array 24 1600 3
union 4 1 -
	1200 0 0 rlock
struct 4 1 refcount_struct
	1601 0 0 refs
typedef 4 978 __kernel_dev_t
struct 16 2 -
	184 0 0 name
	158 64 0 lock
struct 56 4 dev_links_info
	165 0 0 suppliers
	165 128 0 consumers
	165 256 0 defer_sync
	1602 384 0 status
struct 312 55 dev_pm_info
	1603 0 0 power_state
	661 32 1 can_wakeup
	661 33 1 async_suspend
	661 34 1 in_dpm_list
	661 35 1 is_prepared
	661 36 1 is_suspended
	661 37 1 is_noirq_suspended
	661 38 1 is_late_suspended
	661 39 1 no_pm
	661 40 1 early_init
	661 41 1 direct_complete
	978 64 0 driver_flags
	158 96 0 lock
	165 128 0 entry
	1604 256 0 completion
	1036 512 0 wakeup
	661 576 1 wakeup_path
	661 577 1 syscore
	661 578 1 no_pm_callbacks
	661 579 1 async_in_progress
	661 580 1 smart_suspend
	661 581 1 must_resume
	661 582 1 may_skip_resume
	1605 640 0 suspend_timer
	355 1152 0 timer_expires
	653 1216 0 work
	659 1472 0 wait_queue
	1037 1664 0 wakeirq
	160 1728 0 usage_count
	160 1760 0 child_count
	155 1792 3 disable_depth
	661 1795 1 idle_notification
	661 1796 1 request_pending
	661 1797 1 deferred_resume
	661 1798 1 needs_force_resume
	661 1799 1 runtime_auto
	661 1800 1 ignore_children
	661 1801 1 no_callbacks
	661 1802 1 irq_safe
	661 1803 1 use_autosuspend
	661 1804 1 timer_autosuspends
	661 1805 1 memalloc_noio
	155 1824 0 links_count
	1606 1856 0 request
	649 1888 0 runtime_status
	649 1920 0 last_status
	150 1952 0 runtime_error
	150 1984 0 autosuspend_delay
	355 2048 0 last_busy
	355 2112 0 active_time
	355 2176 0 suspended_time
	355 2240 0 accounting_timestamp
	1040 2304 0 subsys_data
	1041 2368 0 set_latency_tolerance
	1042 2432 0 qos
struct 16 2 dev_msi_info
	1043 0 0 domain
	1044 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	1607 0 0 val
struct 4 1 -
	1608 0 0 val
typedef 8 1421 __kernel_loff_t
typedef 8 1421 __s64
typedef 1 250 __u8
typedef 2 156 __u16
struct 8 1 hlist_head
	995 0 0 first
struct 8 1 -
	1609 0 0 counter
struct 16 2 rb_root_cached
	1610 0 0 rb_root
	642 64 0 rb_leftmost
typedef 4 978 errseq_t
union 4 1 -
	1414 0 0 rlock
typedef 8 1611 wait_queue_func_t
struct 4 1 raw_spinlock
	1612 0 0 raw_lock
typedef 4 1613 atomic_t
typedef 4 1614 uid_t
typedef 4 1615 gid_t
struct 8 2 -
	301 0 0 hash
	301 32 0 len
struct 8 2 -
	141 0 0 lock
	150 32 0 count
struct 4 1 pm_message
	150 0 0 event
int 8 s long long int
struct 8 1 -
	138 0 0 v
union 4 1 -
	1616 0 0 rlock
union 16 2 -
	65 0 0 lru
	1617 0 0 -
union 8 2 -
	142 0 0 private
	1618 0 0 swap
union 4 1 -
	1619 0 0 rlock
struct 8 1 -
	1620 0 0 counter
typedef 8 701 __u64
struct 72 8 mempool_s
	158 0 0 lock
	150 32 0 min_nr
	150 64 0 curr_nr
	468 128 0 elements
	142 192 0 pool_data
	1621 256 0 alloc
	1622 320 0 free
	659 384 0 wait
ptr 8 struct bio *
typedef 8 1623 atomic64_t
struct 4 1 raw_spinlock
	1624 0 0 raw_lock
union 4 1 -
	1625 0 0 rlock
typedef 8 1626 u64
struct 8 1 -
	1627 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 155 __u32
typedef 1 250 __u8
typedef 4 1628 refcount_t
union 16 2 -
	1629 0 0 -
	1630 0 0 full
union 4 1 -
	1631 0 0 rlock
struct 8 1 -
	1632 0 0 counter
typedef 4 1633 raw_spinlock_t
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
ptr 8 struct maple_pnode *
array 248 142 31
struct 16 2 callback_head
	835 0 0 next
	1009 64 0 func
ptr 8 struct maple_enode *
enum 4 u 4 maple_type
	0 maple_dense
	1 maple_leaf_64
	2 maple_range_64
	3 maple_arange_64
array 120 138 15
union 128 2 -
	1634 0 0 slot
	1635 0 0 -
array 72 138 9
array 80 142 10
array 80 138 10
struct 2 2 maple_metadata
	250 0 0 end
	250 8 0 gap
array 240 1636 30
struct 0 0 -
struct 16 2 wb_completion
	136 0 0 cnt
	1032 64 0 waitq
struct 4 1 seqcount
	155 0 0 sequence
struct 136 12 -
	243 0 0 ctx_id
	383 64 0 tlb_gen
	138 128 0 next_trim_cpumask
	134 192 0 ldt_usr_sem
	1637 512 0 ldt
	138 576 0 flags
	179 640 0 lock
	142 896 0 vdso
	1638 960 0 vdso_image
	136 1024 0 perf_rdpmc_allowed
	207 1056 0 pkey_allocation_map
	1639 1072 0 execute_only_pkey
ptr 8 struct xol_area *
struct 56 2 mod_tree_node
	198 0 0 mod
	1640 64 0 node
typedef 8 701 __u64
ptr 8 struct net *
union 4 1 -
	1641 0 0 rlock
struct 4 1 kref
	746 0 0 refcount
typedef 4 1641 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	519 0 0 tail
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1642 pm_message_t
struct 32 2 completion
	155 0 0 done
	1643 64 0 wait
struct 64 8 hrtimer
	1644 0 0 node
	758 256 0 _softexpires
	1273 320 0 function
	1274 384 0 base
	543 448 0 state
	543 456 0 is_rel
	543 464 0 is_soft
	543 472 0 is_hard
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
typedef 4 505 __kernel_dev_t
ptr 8 struct bpf_xdp_link *
union 16 4 -
	65 0 0 lru
	1645 0 0 -
	65 0 0 buddy_list
	65 0 0 pcp_list
union 8 2 -
	138 0 0 index
	138 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 8 1646 atomic_long_t
struct 16 2 list_head
	417 0 0 next
	417 64 0 prev
typedef 8 1388 work_func_t
typedef 4 1647 arch_spinlock_t
array 81936 1648 5121
array 640 1649 4
array 320 1650 4
array 64 1651 2
array 48 1652 1
array 64 1653 1
struct 16 2 hlist_nulls_node
	1070 0 0 next
	1654 64 0 pprev
array 16 311 2
array 32 1655 1
array 40 1656 2
array 64 1657 8
struct 4 1 raw_spinlock
	1658 0 0 raw_lock
struct 8 1 -
	1659 0 0 counter
typedef 8 622 pgtable_t
struct 4 1 spinlock
	1660 0 0 -
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 1661 u64
union 4 3 -
	664 0 0 val
	1662 0 0 -
	1663 0 0 -
typedef 8 138 __kernel_ulong_t
typedef 8 1664 local64_t
typedef 8 1665 atomic64_t
struct 16 4 __call_single_node
	1666 0 0 llist
	1667 64 0 -
	1668 96 0 src
	1668 112 0 dst
struct 8 1 rcuwait
	614 0 0 task
struct 24 2 wait_queue_head
	1669 0 0 lock
	200 64 0 head
union 4 1 -
	1497 0 0 rlock
struct 16 3 maple_tree
	1670 0 0 -
	155 32 0 ma_flags
	142 64 0 ma_root
typedef 8 1421 __s64
struct 8 1 -
	1671 0 0 raw_lock
struct 4 1 -
	1672 0 0 val
struct 4 1 -
	1673 0 0 val
typedef 4 1259 __kernel_dev_t
typedef 8 1421 __kernel_loff_t
typedef 1 250 __u8
typedef 8 1674 u64
typedef 2 156 __u16
struct 8 1 hlist_head
	995 0 0 first
struct 16 2 callback_head
	835 0 0 next
	1009 64 0 func
struct 8 1 -
	1675 0 0 counter
struct 16 3 xarray
	681 0 0 xa_lock
	1525 32 0 xa_flags
	142 64 0 xa_head
typedef 4 155 gfp_t
struct 16 2 rb_root_cached
	1250 0 0 rb_root
	642 64 0 rb_leftmost
typedef 4 1259 errseq_t
struct 24 2 posix_cputimer_base
	243 0 0 nextevt
	1676 64 0 tqhead
typedef 8 138 __kernel_ulong_t
union 8 2 -
	1196 0 0 dev
	138 0 0 dev_scratch
typedef 8 1677 s64
typedef 8 701 __u64
ptr 8 void (*)(struct sk_buff *)
array 0 714 0
array 0 714 0
typedef 2 712 u16
union 4 2 -
	1678 0 0 csum
	1679 0 0 -
typedef 4 155 __u32
union 4 2 -
	1680 0 0 vlan_all
	1681 0 0 -
union 4 2 -
	155 0 0 napi_id
	155 0 0 sender_cpu
union 4 2 -
	1538 0 0 mark
	1538 0 0 reserved_tailroom
union 2 2 -
	1543 0 0 inner_protocol
	714 0 0 inner_ipproto
typedef 2 712 __be16
array 0 714 0
array 0 714 0
union 4 2 -
	1678 0 0 csum
	1682 0 0 -
union 4 2 -
	1680 0 0 vlan_all
	1683 0 0 -
union 4 2 -
	155 0 0 napi_id
	155 0 0 sender_cpu
union 4 2 -
	1538 0 0 mark
	1538 0 0 reserved_tailroom
union 2 2 -
	1543 0 0 inner_protocol
	714 0 0 inner_ipproto
union 8 2 -
	1684 0 0 hwtstamp
	142 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	582 0 0 netmem
	155 64 0 len
	155 96 0 offset
union 16 2 -
	404 0 0 slab_list
	1685 0 0 -
union 16 2 -
	1686 0 0 -
	1088 0 0 freelist_counter
typedef 8 1464 __addrpair
struct 8 2 -
	1687 0 0 skc_daddr
	1687 32 0 skc_rcv_saddr
array 4 1134 2
typedef 4 1141 __portpair
struct 4 2 -
	1688 0 0 skc_dport
	1134 16 0 skc_num
union 16 3 -
	1689 0 0 u6_addr8
	1690 0 0 u6_addr16
	1691 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	1070 0 0 next
	1654 64 0 pprev
struct 16 2 -
	721 0 0 next
	721 64 0 prev
struct 16 2 sk_buff_list
	721 0 0 next
	721 64 0 prev
typedef 8 1692 arch_rwlock_t
typedef 4 1693 uid_t
typedef 8 1421 __s64
struct 24 2 wait_queue_head
	526 0 0 lock
	503 64 0 head
struct 72 9 mem_dqinfo
	1694 0 0 dqi_format
	150 64 0 dqi_fmt_id
	65 128 0 dqi_dirty_list
	138 256 0 dqi_flags
	155 320 0 dqi_bgrace
	155 352 0 dqi_igrace
	1695 384 0 dqi_max_spc_limit
	1695 448 0 dqi_max_ino_limit
	142 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	1696 0 0 rss
	406 384 0 read_count
	1697 448 0 writer
	217 512 0 waiters
	136 704 0 block
array 16 1072 16
union 4 1 -
	1698 0 0 rlock
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 138 128
struct 40 6 -
	183 0 0 uaddr
	301 64 0 val
	301 96 0 flags
	301 128 0 bitset
	243 192 0 time
	183 256 0 uaddr2
struct 24 4 -
	1699 0 0 clockid
	1700 32 0 type
	1701 64 0 -
	243 128 0 expires
struct 32 5 -
	1702 0 0 ufds
	150 64 0 nfds
	150 96 0 has_timeout
	138 128 0 tv_sec
	138 192 0 tv_nsec
array 128 138 16
struct 8 13 desc_struct
	207 0 0 limit0
	207 16 0 base0
	207 32 8 base1
	207 40 4 type
	207 44 1 s
	207 45 2 dpl
	207 47 1 p
	207 48 4 limit1
	207 52 1 avl
	207 53 1 l
	207 54 1 d
	207 55 1 g
	207 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	243 0 0 __state_perm
	155 64 0 __state_size
	155 96 0 __user_state_size
struct 4160 10 fpstate
	155 0 0 size
	155 32 0 user_size
	243 64 0 xfeatures
	243 128 0 user_xfeatures
	243 192 0 xfd
	155 256 1 is_valloc
	155 257 1 is_guest
	155 258 1 is_confidential
	155 259 1 in_use
	1703 512 0 regs
union 4 1 -
	1704 0 0 rlock
typedef 8 701 __u64
union 4 1 -
	1371 0 0 rlock
typedef 8 1705 atomic64_t
struct 8 1 llist_node
	1347 0 0 next
union 4 2 -
	155 0 0 u_flags
	1706 0 0 a_flags
typedef 2 1707 u16
union 4 3 -
	1706 0 0 val
	1708 0 0 -
	1709 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	1710 0 0 refs
typedef 8 138 pgprotval_t
typedef 8 701 __u64
union 4 1 -
	1711 0 0 rlock
typedef 8 1712 atomic64_t
array 8 138 1
typedef 4 1713 atomic_t
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1714 pm_message_t
struct 32 2 completion
	155 0 0 done
	1715 64 0 wait
struct 64 8 hrtimer
	1716 0 0 node
	1717 256 0 _softexpires
	1273 320 0 function
	1274 384 0 base
	979 448 0 state
	979 456 0 is_rel
	979 464 0 is_soft
	979 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 1718 uid_t
typedef 4 1719 gid_t
typedef 8 1405 s64
struct 8 1 rb_root
	642 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 1720 arch_spinlock_t
struct 4 1 -
	150 0 0 counter
typedef 4 155 __kernel_uid32_t
typedef 4 155 __kernel_gid32_t
struct 4 1 raw_spinlock
	1721 0 0 raw_lock
struct 16 2 -
	142 0 0 __filler
	155 64 0 mlock_count
typedef 8 1722 swp_entry_t
struct 4 1 raw_spinlock
	1723 0 0 raw_lock
typedef 8 1724 s64
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 8 1 -
	1725 0 0 counter
typedef 4 1726 arch_spinlock_t
struct 4 1 raw_spinlock
	1727 0 0 raw_lock
typedef 8 701 __u64
typedef 8 1728 s64
struct 4 1 refcount_struct
	725 0 0 refs
struct 16 2 -
	142 0 0 freelist
	138 64 0 counter
typedef 16 1729 freelist_full_t
struct 4 1 raw_spinlock
	1730 0 0 raw_lock
typedef 8 1731 s64
struct 4 1 raw_spinlock
	1732 0 0 raw_lock
array 128 142 16
struct 128 2 -
	1733 0 0 pad
	1456 960 0 meta
ptr 8 struct maple_alloc *
ptr 8 struct ldt_struct *
ptr 8 const struct vdso_image *
typedef 2 1734 s16
struct 48 1 latch_tree_node
	1735 0 0 node
struct 4 1 raw_spinlock
	1736 0 0 raw_lock
struct 4 1 pm_message
	150 0 0 event
struct 24 2 swait_queue_head
	1468 0 0 lock
	503 64 0 task_list
struct 32 2 timerqueue_node
	1737 0 0 node
	758 192 0 expires
struct 16 2 -
	142 0 0 __filler
	155 64 0 mlock_count
typedef 8 1738 atomic64_t
struct 4 1 qspinlock
	1739 0 0 -
struct 16 2 zoneref
	1740 0 0 zone
	150 64 0 zone_idx
array 160 1741 2
array 80 1742 2
array 32 138 4
array 48 1743 2
array 64 1744 2
ptr 8 struct hlist_nulls_node **
array 32 138 4
array 20 150 5
struct 8 1 hlist_nulls_head
	1070 0 0 first
typedef 4 1745 arch_spinlock_t
typedef 8 1746 s64
union 4 1 -
	1432 0 0 rlock
typedef 8 701 __u64
struct 2 2 -
	1747 0 0 locked
	1747 8 0 pending
struct 4 2 -
	1668 0 0 locked_pending
	1668 16 0 tail
struct 8 1 -
	201 0 0 a
struct 8 1 -
	1748 0 0 counter
struct 8 1 llist_node
	1347 0 0 next
union 4 2 -
	155 0 0 u_flags
	664 0 0 a_flags
typedef 2 1749 u16
typedef 4 1750 spinlock_t
union 4 2 -
	681 0 0 ma_lock
	1751 0 0 ma_external_lock
typedef 8 1752 arch_rwlock_t
typedef 4 1753 uid_t
typedef 4 1754 gid_t
typedef 8 701 __u64
typedef 8 1512 s64
struct 16 1 timerqueue_head
	137 0 0 rb_root
typedef 8 1421 __s64
typedef 4 1538 __wsum
struct 4 2 -
	712 0 0 csum_start
	712 16 0 csum_offset
typedef 4 1538 u32
struct 4 2 -
	1543 0 0 vlan_proto
	712 16 0 vlan_tci
struct 4 2 -
	712 0 0 csum_start
	712 16 0 csum_offset
struct 4 2 -
	1543 0 0 vlan_proto
	712 16 0 vlan_tci
typedef 8 1755 ktime_t
struct 16 2 -
	409 0 0 next
	150 64 0 slabs
struct 16 2 -
	142 0 0 freelist
	1756 64 0 -
typedef 4 1141 __be32
typedef 2 1134 __be16
array 16 1130 16
array 16 1688 8
array 16 1687 4
struct 8 2 qrwlock
	1757 0 0 -
	1736 32 0 wait_lock
typedef 4 155 __kernel_uid32_t
ptr 8 struct quota_format_type *
typedef 8 1421 qsize_t
struct 48 4 rcu_sync
	150 0 0 gp_state
	150 32 0 gp_count
	217 64 0 gp_wait
	225 256 0 cb_head
struct 8 1 rcuwait
	614 0 0 task
struct 4 1 raw_spinlock
	1758 0 0 raw_lock
typedef 4 1759 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	1760 0 0 rmtp
	1761 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	1762 0 0 fsave
	1763 0 0 fxsave
	1764 0 0 soft
	1765 0 0 xsave
	1766 0 0 __padding
struct 4 1 raw_spinlock
	1767 0 0 raw_lock
struct 8 1 -
	1768 0 0 counter
typedef 4 1769 atomic_t
typedef 2 156 __u16
struct 2 2 -
	1770 0 0 locked
	1770 8 0 pending
struct 4 2 -
	1592 0 0 locked_pending
	1592 16 0 tail
typedef 4 1771 atomic_t
struct 4 1 raw_spinlock
	1772 0 0 raw_lock
struct 8 1 -
	1773 0 0 counter
struct 4 1 -
	150 0 0 counter
struct 4 1 pm_message
	150 0 0 event
struct 24 2 swait_queue_head
	1001 0 0 lock
	165 64 0 task_list
struct 32 2 timerqueue_node
	1774 0 0 node
	1717 192 0 expires
typedef 8 1609 ktime_t
typedef 4 155 __kernel_uid32_t
typedef 4 155 __kernel_gid32_t
struct 4 1 qspinlock
	1775 0 0 -
typedef 4 1776 arch_spinlock_t
struct 8 1 -
	138 0 0 val
typedef 4 1777 arch_spinlock_t
typedef 8 1421 __s64
typedef 8 1778 s64
struct 4 1 qspinlock
	1779 0 0 -
typedef 4 1780 arch_spinlock_t
typedef 8 1421 __s64
typedef 16 1781 u128
typedef 4 1782 arch_spinlock_t
typedef 8 1421 __s64
typedef 4 1783 arch_spinlock_t
array 120 142 15
typedef 2 603 __s16
array 48 97 2
typedef 4 1784 arch_spinlock_t
struct 24 3 rb_node
	138 0 0 __rb_parent_color
	642 64 0 rb_right
	642 128 0 rb_left
struct 8 1 -
	1755 0 0 counter
union 4 3 -
	136 0 0 val
	1785 0 0 -
	1786 0 0 -
ptr 8 struct zone *
array 80 65 5
array 40 581 5
array 24 138 3
array 32 246 4
struct 4 1 qspinlock
	1787 0 0 -
typedef 8 1421 __s64
typedef 1 1788 u8
typedef 8 1789 s64
typedef 2 156 __u16
struct 4 1 spinlock
	1790 0 0 -
typedef 0 1791 lockdep_map_p
struct 8 2 qrwlock
	1792 0 0 -
	1658 32 0 wait_lock
typedef 4 155 __kernel_uid32_t
typedef 4 155 __kernel_gid32_t
typedef 8 1793 s64
union 8 2 -
	138 0 0 counters
	1794 0 0 -
union 4 2 -
	519 0 0 cnts
	1795 0 0 -
typedef 4 1796 arch_spinlock_t
typedef 4 150 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	301 0 0 cwd
	301 32 0 swd
	301 64 0 twd
	301 96 0 fip
	301 128 0 fcs
	301 160 0 foo
	301 192 0 fos
	1797 224 0 st_space
	301 864 0 status
struct 512 11 fxregs_state
	207 0 0 cwd
	207 16 0 swd
	207 32 0 twd
	207 48 0 fop
	1798 64 0 -
	301 192 0 mxcsr
	301 224 0 mxcsr_mask
	1799 256 0 st_space
	1800 1280 0 xmm_space
	1801 3328 0 padding
	1802 3712 0 -
struct 136 16 swregs_state
	301 0 0 cwd
	301 32 0 swd
	301 64 0 twd
	301 96 0 fip
	301 128 0 fcs
	301 160 0 foo
	301 192 0 fos
	1797 224 0 st_space
	378 864 0 ftop
	378 872 0 changed
	378 880 0 lookahead
	378 888 0 no_update
	378 896 0 rm
	378 904 0 alimit
	1803 960 0 info
	301 1024 0 entry_eip
struct 576 3 xregs_state
	1763 0 0 i387
	1804 4096 0 header
	1805 4608 0 extended_state_area
array 4096 378 4096
typedef 4 1806 arch_spinlock_t
typedef 8 1807 s64
struct 4 1 -
	150 0 0 counter
typedef 1 1808 u8
struct 4 1 -
	150 0 0 counter
typedef 4 1809 arch_spinlock_t
typedef 8 1810 s64
struct 24 3 rb_node
	138 0 0 __rb_parent_color
	642 64 0 rb_right
	642 128 0 rb_left
union 4 3 -
	160 0 0 val
	1811 0 0 -
	1812 0 0 -
struct 4 1 qspinlock
	1813 0 0 -
struct 4 1 qspinlock
	1814 0 0 -
typedef 8 1421 __s64
union 4 3 -
	641 0 0 val
	1815 0 0 -
	1816 0 0 -
struct 4 1 qspinlock
	1817 0 0 -
typedef 16 1818 __u128
struct 4 1 qspinlock
	1819 0 0 -
struct 4 1 qspinlock
	1820 0 0 -
struct 4 1 qspinlock
	1821 0 0 -
struct 2 2 -
	378 0 0 locked
	378 8 0 pending
struct 4 2 -
	207 0 0 locked_pending
	207 16 0 tail
union 4 3 -
	686 0 0 val
	1822 0 0 -
	1823 0 0 -
typedef 1 250 __u8
typedef 8 1421 __s64
union 4 1 -
	1235 0 0 rlock
struct 0 0 -
union 4 2 -
	686 0 0 cnts
	1824 0 0 -
typedef 8 1421 __s64
struct 4 3 -
	155 0 16 inuse
	155 16 15 objects
	155 31 1 frozen
struct 4 2 -
	543 0 0 wlocked
	1825 8 0 __lstate
struct 4 1 qspinlock
	1826 0 0 -
array 80 301 20
union 16 2 -
	1827 0 0 -
	1828 0 0 -
array 128 301 32
array 256 301 64
array 48 301 12
union 48 2 -
	1801 0 0 padding1
	1801 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	243 0 0 xfeatures
	243 64 0 xcomp_bv
	1829 128 0 reserved
array 0 378 0
struct 4 1 qspinlock
	1830 0 0 -
typedef 8 1421 __s64
typedef 1 250 __u8
struct 4 1 qspinlock
	1831 0 0 -
typedef 8 1421 __s64
struct 2 2 -
	979 0 0 locked
	979 8 0 pending
struct 4 2 -
	983 0 0 locked_pending
	983 16 0 tail
union 4 3 -
	322 0 0 val
	1832 0 0 -
	1833 0 0 -
union 4 3 -
	1834 0 0 val
	1835 0 0 -
	1836 0 0 -
struct 2 2 -
	1837 0 0 locked
	1837 8 0 pending
struct 4 2 -
	1838 0 0 locked_pending
	1838 16 0 tail
union 4 3 -
	590 0 0 val
	1839 0 0 -
	1840 0 0 -
int 16 u __int128 unsigned
union 4 3 -
	725 0 0 val
	1841 0 0 -
	1842 0 0 -
union 4 3 -
	1843 0 0 val
	1844 0 0 -
	1845 0 0 -
union 4 3 -
	519 0 0 val
	1846 0 0 -
	1847 0 0 -
struct 2 2 -
	1260 0 0 locked
	1260 8 0 pending
struct 4 2 -
	1265 0 0 locked_pending
	1265 16 0 tail
struct 4 2 -
	1260 0 0 wlocked
	1848 8 0 __lstate
array 3 543 3
union 4 3 -
	1849 0 0 val
	1850 0 0 -
	1851 0 0 -
struct 16 2 -
	243 0 0 rip
	243 64 0 rdp
struct 16 4 -
	301 0 0 fip
	301 32 0 fcs
	301 64 0 foo
	301 96 0 fos
array 48 243 6
union 4 3 -
	1852 0 0 val
	1853 0 0 -
	1854 0 0 -
union 4 3 -
	1855 0 0 val
	1856 0 0 -
	1857 0 0 -
struct 2 2 -
	1858 0 0 locked
	1858 8 0 pending
struct 4 2 -
	1536 0 0 locked_pending
	1536 16 0 tail
typedef 4 1859 atomic_t
struct 2 2 -
	1860 0 0 locked
	1860 8 0 pending
struct 4 2 -
	1861 0 0 locked_pending
	1861 16 0 tail
typedef 1 1862 u8
typedef 2 1863 u16
struct 2 2 -
	1864 0 0 locked
	1864 8 0 pending
struct 4 2 -
	1865 0 0 locked_pending
	1865 16 0 tail
struct 2 2 -
	1084 0 0 locked
	1084 8 0 pending
struct 4 2 -
	1866 0 0 locked_pending
	1866 16 0 tail
typedef 4 1867 atomic_t
struct 2 2 -
	1868 0 0 locked
	1868 8 0 pending
struct 4 2 -
	1869 0 0 locked_pending
	1869 16 0 tail
struct 2 2 -
	543 0 0 locked
	543 8 0 pending
struct 4 2 -
	489 0 0 locked_pending
	489 16 0 tail
array 3 1260 3
typedef 4 1870 atomic_t
struct 2 2 -
	1871 0 0 locked
	1871 8 0 pending
struct 4 2 -
	1872 0 0 locked_pending
	1872 16 0 tail
typedef 4 1873 atomic_t
struct 2 2 -
	1874 0 0 locked
	1874 8 0 pending
struct 4 2 -
	1875 0 0 locked_pending
	1875 16 0 tail
typedef 4 1876 atomic_t
struct 2 2 -
	1877 0 0 locked
	1877 8 0 pending
struct 4 2 -
	1878 0 0 locked_pending
	1878 16 0 tail
typedef 1 714 u8
struct 4 1 -
	150 0 0 counter
typedef 1 1879 u8
typedef 2 1880 u16
typedef 1 250 __u8
typedef 2 156 __u16
typedef 1 720 u8
typedef 2 1881 u16
typedef 2 1882 u16
struct 4 1 -
	150 0 0 counter
typedef 1 1883 u8
typedef 2 1884 u16
struct 4 1 -
	150 0 0 counter
typedef 1 1885 u8
typedef 2 1886 u16
struct 4 1 -
	150 0 0 counter
typedef 1 1887 u8
typedef 2 1888 u16
struct 4 1 -
	150 0 0 counter
typedef 1 1889 u8
typedef 2 1890 u16
typedef 1 250 __u8
typedef 2 156 __u16
typedef 2 156 __u16
typedef 2 156 __u16
typedef 1 250 __u8
typedef 2 156 __u16
typedef 1 250 __u8
typedef 2 156 __u16
typedef 1 250 __u8
typedef 2 156 __u16
typedef 1 250 __u8
typedef 2 156 __u16
symbols 169
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
