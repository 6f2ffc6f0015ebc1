kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 26c0c04b953495bf
types 1515
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
enum 4 u 7 pg_level
	0 PG_LEVEL_NONE
	1 PG_LEVEL_4K
	2 PG_LEVEL_2M
	3 PG_LEVEL_1G
	4 PG_LEVEL_512G
	5 PG_LEVEL_256T
	6 PG_LEVEL_NUM
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
	112 0 0 host
	110 64 0 i_pages
	113 192 0 invalidate_lock
	114 512 0 gfp_mask
	115 544 0 i_mmap_writable
	116 576 0 i_mmap
	117 704 0 nrpages
	117 768 0 writeback_index
	118 832 0 a_ops
	117 896 0 flags
	119 960 0 wb_err
	120 992 0 i_private_lock
	55 1024 0 i_private_list
	113 1152 0 i_mmap_rwsem
	121 1472 0 i_private_data
struct 1592 2 bdev_inode
	122 0 0 bdev
	123 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	124 0 0 -
	125 512 0 run_work
	126 1216 0 cpumask
	127 1280 0 next_cpu
	127 1312 0 next_cpu_batch
	117 1344 0 flags
	121 1408 0 sched_data
	128 1472 0 queue
	129 1536 0 fq
	121 1600 0 driver_data
	130 1664 0 ctx_map
	131 1920 0 dispatch_from
	132 1984 0 dispatch_busy
	133 2016 0 type
	133 2032 0 nr_ctx
	134 2048 0 ctxs
	135 2112 0 dispatch_wait_lock
	136 2176 0 dispatch_wait
	137 2496 0 wait_index
	138 2560 0 tags
	138 2624 0 sched_tags
	132 2688 0 numa_node
	132 2720 0 queue_num
	137 2752 0 nr_active
	139 2816 0 cpuhp_online
	139 2944 0 cpuhp_dead
	140 3072 0 kobj
	141 3584 0 debugfs_dir
	141 3648 0 sched_debugfs_dir
	142 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	143 0 0 ops
	144 64 0 map
	132 448 0 nr_maps
	132 480 0 nr_hw_queues
	132 512 0 queue_depth
	132 544 0 reserved_tags
	132 576 0 cmd_size
	127 608 0 numa_node
	132 640 0 timeout
	132 672 0 flags
	121 704 0 driver_data
	145 768 0 tags
	138 832 0 shared_tags
	146 896 0 tag_list_lock
	142 1152 0 tag_list
	147 1280 0 srcu
struct 184 9 blk_mq_tags
	132 0 0 nr_tags
	132 32 0 nr_reserved_tags
	132 64 0 active_queues
	148 128 0 bitmap_tags
	148 640 0 breserved_tags
	149 1152 0 rqs
	149 1216 0 static_rqs
	142 1280 0 page_list
	135 1408 0 lock
struct 968 23 block_device
	150 0 0 bd_start_sect
	150 64 0 bd_nr_sectors
	151 128 0 bd_disk
	128 192 0 bd_queue
	152 256 0 bd_stats
	117 320 0 bd_stamp
	115 384 0 __bd_flags
	153 416 0 bd_dev
	154 448 0 bd_mapping
	115 512 0 bd_openers
	120 544 0 bd_size_lock
	121 576 0 bd_claiming
	121 640 0 bd_holder
	155 704 0 bd_holder_ops
	156 768 0 bd_holder_lock
	127 1024 0 bd_holders
	157 1088 0 bd_holder_dir
	115 1152 0 bd_fsfreeze_count
	156 1216 0 bd_fsfreeze_mutex
	158 1472 0 bd_meta_info
	127 1536 0 bd_writers
	121 1600 0 bd_security
	159 1664 0 bd_device
struct 232 23 btf
	121 0 0 data
	160 64 0 types
	161 128 0 resolved_ids
	161 192 0 resolved_sizes
	162 256 0 strings
	121 320 0 nohdr_data
	163 384 0 hdr
	164 576 0 nr_types
	164 608 0 types_size
	164 640 0 data_size
	165 672 0 refcnt
	164 704 0 id
	166 768 0 rcu
	167 896 0 kfunc_set_tab
	168 960 0 dtor_kfunc_tab
	169 1024 0 struct_meta_tab
	170 1088 0 struct_ops_tab
	171 1152 0 base_btf
	164 1216 0 start_id
	164 1248 0 start_str_off
	172 1280 0 name
	173 1728 0 kernel_btf
	174 1792 0 base_id_map
struct 64 9 buffer_page
	175 0 0 list
	176 128 0 write
	132 192 0 read
	176 256 0 entries
	117 320 0 real_end
	132 384 0 order
	177 416 30 id
	177 446 1 range
	178 448 0 page
struct 2304 43 cgroup
	32 0 0 self
	117 1664 0 flags
	127 1728 0 level
	127 1760 0 max_depth
	127 1792 0 nr_descendants
	127 1824 0 nr_dying_descendants
	127 1856 0 max_descendants
	127 1888 0 nr_populated_csets
	127 1920 0 nr_populated_domain_children
	127 1952 0 nr_populated_threaded_children
	127 1984 0 nr_threaded_children
	132 2016 0 kill_seq
	179 2048 0 kn
	180 2112 0 procs_file
	180 2560 0 events_file
	181 3008 0 psi_files
	182 4352 0 subtree_control
	182 4368 0 subtree_ss_mask
	182 4384 0 old_subtree_control
	182 4400 0 old_subtree_ss_mask
	183 4416 0 subsys
	184 5312 0 nr_dying_subsys
	185 5760 0 root
	55 5824 0 cset_links
	186 5952 0 e_csets
	187 7744 0 dom_cgrp
	187 7808 0 old_dom_cgrp
	188 7872 0 rstat_cpu
	55 7936 0 rstat_css_list
	189 8192 0 _pad_
	187 8192 0 rstat_flush_next
	190 8256 0 last_bstat
	190 8512 0 bstat
	191 8768 0 prev_cputime
	55 8960 0 pidlists
	156 9088 0 pidlist_mutex
	192 9344 0 offline_waitq
	193 9536 0 release_agent_work
	194 9792 0 psi
	195 9856 0 bpf
	196 18048 0 freezer
	197 18176 0 bpf_cgrp_storage
	198 18240 0 ancestors
struct 6592 11 cgroup_root
	199 0 0 kf_root
	132 64 0 subsys_mask
	127 96 0 hierarchy_id
	55 128 0 root_list
	200 256 0 rcu
	29 512 0 cgrp
	187 18944 0 cgrp_ancestor_storage
	115 19008 0 nr_cgrps
	132 19040 0 flags
	201 19072 0 release_agent_path
	202 51840 0 name
struct 256 32 cgroup_subsys
	203 0 0 css_alloc
	204 64 0 css_online
	205 128 0 css_offline
	205 192 0 css_released
	205 256 0 css_free
	205 320 0 css_reset
	205 384 0 css_killed
	206 448 0 css_rstat_flush
	207 512 0 css_extra_stat_show
	207 576 0 css_local_stat_show
	208 640 0 can_attach
	209 704 0 cancel_attach
	209 768 0 attach
	210 832 0 post_attach
	211 896 0 can_fork
	212 960 0 cancel_fork
	213 1024 0 fork
	213 1088 0 exit
	213 1152 0 release
	205 1216 0 bind
	214 1280 1 early_init
	214 1281 1 implicit_on_dfl
	214 1282 1 threaded
	127 1312 0 id
	162 1344 0 name
	162 1408 0 legacy_name
	185 1472 0 root
	46 1536 0 css_idr
	55 1728 0 cfts
	215 1856 0 dfl_cftypes
	215 1920 0 legacy_cftypes
	132 1984 0 depends_on
struct 208 14 cgroup_subsys_state
	187 0 0 cgroup
	216 64 0 ss
	217 128 0 refcnt
	55 256 0 sibling
	55 384 0 children
	55 512 0 rstat_css_node
	127 640 0 id
	132 672 0 flags
	218 704 0 serial_nr
	115 768 0 online_cnt
	193 832 0 destroy_work
	219 1088 0 destroy_rwork
	220 1536 0 parent
	127 1600 0 nr_descendants
struct 184 26 cred
	221 0 0 usage
	222 64 0 uid
	223 96 0 gid
	222 128 0 suid
	223 160 0 sgid
	222 192 0 euid
	223 224 0 egid
	222 256 0 fsuid
	223 288 0 fsgid
	132 320 0 securebits
	224 384 0 cap_inheritable
	224 448 0 cap_permitted
	224 512 0 cap_effective
	224 576 0 cap_bset
	224 640 0 cap_ambient
	225 704 0 jit_keyring
	226 768 0 session_keyring
	226 832 0 process_keyring
	226 896 0 thread_keyring
	226 960 0 request_key_auth
	121 1024 0 security
	227 1088 0 user
	228 1152 0 user_ns
	229 1216 0 ucounts
	230 1280 0 group_info
	231 1344 0 -
struct 592 22 css_set
	183 0 0 subsys
	232 896 0 refcount
	233 960 0 dom_cset
	187 1024 0 dfl_cgrp
	127 1088 0 nr_tasks
	55 1152 0 tasks
	55 1280 0 mg_tasks
	55 1408 0 dying_tasks
	55 1536 0 task_iters
	186 1664 0 e_cset_node
	55 3456 0 threaded_csets
	55 3584 0 threaded_csets_node
	234 3712 0 hlist
	55 3840 0 cgrp_links
	55 3968 0 mg_src_preload_node
	55 4096 0 mg_dst_preload_node
	55 4224 0 mg_node
	187 4352 0 mg_src_cgrp
	187 4416 0 mg_dst_cgrp
	233 4480 0 mg_dst_cset
	214 4544 0 dead
	200 4608 0 callback_head
struct 192 16 dentry
	132 0 0 d_flags
	235 32 0 d_seq
	236 64 0 d_hash
	141 192 0 d_parent
	237 256 0 d_name
	112 384 0 d_inode
	238 448 0 d_iname
	239 768 0 d_op
	240 832 0 d_sb
	117 896 0 d_time
	121 960 0 d_fsdata
	241 1024 0 d_lockref
	242 1088 0 -
	234 1216 0 d_sib
	243 1344 0 d_children
	244 1408 0 d_u
struct 56 6 fdtable
	132 0 0 max_fds
	245 64 0 fd
	246 128 0 close_on_exec
	246 192 0 open_fds
	246 256 0 full_fds_bits
	247 320 0 rcu
struct 184 19 file
	221 0 0 f_count
	120 64 0 f_lock
	248 96 0 f_mode
	249 128 0 f_op
	154 192 0 f_mapping
	121 256 0 private_data
	112 320 0 f_inode
	132 384 0 f_flags
	132 416 0 f_iocb_flags
	250 448 0 f_cred
	251 512 0 f_path
	252 640 0 -
	253 896 0 f_pos
	121 960 0 f_security
	254 1024 0 f_owner
	119 1088 0 f_wb_err
	119 1120 0 f_sb_err
	255 1152 0 f_ep
	256 1216 0 -
struct 704 11 files_struct
	257 0 0 count
	258 32 0 resize_in_progress
	259 64 0 resize_wait
	260 256 0 fdt
	36 320 0 fdtab
	261 1024 0 file_lock
	132 1056 0 next_fd
	262 1088 0 close_on_exec_init
	262 1152 0 open_fds_init
	262 1216 0 full_fds_bits_init
	263 1280 0 fd_array
struct 256 4 folio
	264 0 0 -
	265 512 0 -
	266 1024 0 -
	267 1536 0 -
struct 88 2 free_area
	268 0 0 free_list
	117 640 0 nr_free
struct 24 4 ftrace_page
	269 0 0 next
	270 64 0 records
	127 128 0 index
	127 160 0 order
struct 56 6 gen_pool
	271 0 0 lock
	272 64 0 chunks
	127 192 0 min_alloc_order
	273 256 0 algo
	121 320 0 data
	162 384 0 name
struct 56 7 gen_pool_chunk
	272 0 0 next_chunk
	274 128 0 avail
	275 192 0 phys_addr
	121 256 0 owner
	117 320 0 start_addr
	117 384 0 end_addr
	276 448 0 bits
struct 776 40 gendisk
	127 0 0 major
	127 32 0 first_minor
	127 64 0 minors
	277 96 0 disk_name
	133 352 0 events
	133 368 0 event_flags
	278 384 0 part_tbl
	279 512 0 part0
	280 576 0 fops
	128 640 0 queue
	121 704 0 private_data
	281 768 0 bio_split
	127 3904 0 flags
	117 3968 0 state
	146 4032 0 open_mutex
	132 4288 0 open_partitions
	282 4352 0 bdi
	140 4416 0 queue_kobj
	157 4928 0 slave_dir
	142 4992 0 slave_bdevs
	283 5120 0 random
	137 5184 0 sync_io
	284 5248 0 ev
	132 5312 0 nr_zones
	132 5344 0 zone_capacity
	132 5376 0 last_zone_capacity
	246 5440 0 conv_zones_bitmap
	132 5504 0 zone_wplugs_hash_bits
	137 5536 0 nr_zone_wplugs
	135 5568 0 zone_wplugs_lock
	285 5632 0 zone_wplugs_pool
	255 5696 0 zone_wplugs_hash
	286 5760 0 zone_wplugs_wq
	287 5824 0 cdi
	127 5888 0 node_id
	288 5952 0 bb
	289 6016 0 lockdep_map
	290 6016 0 diskseq
	291 6080 0 open_mode
	292 6144 0 ia_ranges
struct 32920 20 hstate
	293 0 0 resize_lock
	294 256 0 resize_key
	127 256 0 next_nid_to_alloc
	127 288 0 next_nid_to_free
	132 320 0 order
	132 352 0 demote_order
	117 384 0 mask
	117 448 0 max_huge_pages
	117 512 0 nr_huge_pages
	117 576 0 free_huge_pages
	117 640 0 resv_huge_pages
	117 704 0 surplus_huge_pages
	117 768 0 nr_overcommit_huge_pages
	295 832 0 hugepage_activelist
	296 960 0 hugepage_freelists
	297 132032 0 max_huge_pages_node
	297 164800 0 nr_huge_pages_node
	297 197568 0 free_huge_pages_node
	297 230336 0 surplus_huge_pages_node
	298 263104 0 name
struct 24 3 idr
	110 0 0 idr_rt
	132 128 0 idr_base
	132 160 0 idr_next
struct 16 2 inet_bind_hashbucket
	299 0 0 lock
	300 64 0 chain
struct 8 1 inet_ehash_bucket
	301 0 0 chain
struct 128 12 inet_hashinfo
	302 0 0 ehash
	303 64 0 ehash_locks
	132 128 0 ehash_mask
	132 160 0 ehash_locks_mask
	304 192 0 bind_bucket_cachep
	305 256 0 bhash
	304 320 0 bind2_bucket_cachep
	305 384 0 bhash2
	132 448 0 bhash_size
	132 480 0 lhash2_mask
	306 512 0 lhash2
	307 576 0 pernet
struct 16 2 inet_listen_hashbucket
	299 0 0 lock
	301 64 0 nulls_head
struct 624 57 inode
	308 0 0 i_mode
	133 16 0 i_opflags
	222 32 0 i_uid
	223 64 0 i_gid
	132 96 0 i_flags
	309 128 0 i_acl
	309 192 0 i_default_acl
	310 256 0 i_op
	240 320 0 i_sb
	154 384 0 i_mapping
	121 448 0 i_security
	117 512 0 i_ino
	311 576 0 -
	153 608 0 i_rdev
	253 640 0 i_size
	312 704 0 i_atime_sec
	312 768 0 i_mtime_sec
	312 832 0 i_ctime_sec
	313 896 0 i_atime_nsec
	313 928 0 i_mtime_nsec
	313 960 0 i_ctime_nsec
	313 992 0 i_generation
	120 1024 0 i_lock
	133 1056 0 i_bytes
	314 1072 0 i_blkbits
	315 1080 0 i_write_hint
	316 1088 0 i_blocks
	313 1152 0 i_state
	113 1216 0 i_rwsem
	117 1536 0 dirtied_when
	117 1600 0 dirtied_time_when
	234 1664 0 i_hash
	55 1792 0 i_io_list
	317 1920 0 i_wb
	127 1984 0 i_wb_frn_winner
	182 2016 0 i_wb_frn_avg_time
	182 2032 0 i_wb_frn_history
	55 2048 0 i_lru
	55 2176 0 i_sb_list
	55 2304 0 i_wb_list
	318 2432 0 -
	319 2560 0 i_version
	319 2624 0 i_sequence
	115 2688 0 i_count
	115 2720 0 i_dio_count
	115 2752 0 i_writecount
	115 2784 0 i_readcount
	320 2816 0 -
	321 2880 0 i_flctx
	21 2944 0 i_data
	55 4480 0 i_devices
	322 4608 0 -
	323 4672 0 i_fsnotify_mask
	324 4736 0 i_fsnotify_marks
	325 4800 0 i_crypt_info
	326 4864 0 i_verity_info
	121 4928 0 i_private
struct 112 8 io_tlb_mem
	327 0 0 defpool
	117 512 0 nslabs
	141 576 0 debugfs
	328 640 0 force_bounce
	328 648 0 for_alloc
	329 704 0 total_used
	329 768 0 used_hiwater
	329 832 0 transient_nslabs
struct 136 14 kernfs_node
	115 0 0 count
	115 32 0 active
	179 64 0 parent
	162 128 0 name
	330 192 0 rb
	331 384 0 ns
	132 448 0 hash
	133 480 0 flags
	308 496 0 mode
	332 512 0 -
	218 768 0 id
	121 832 0 priv
	333 896 0 iattr
	200 960 0 rcu
struct 112 9 kthread
	117 0 0 flags
	132 64 0 cpu
	127 96 0 result
	334 128 0 threadfn
	121 192 0 data
	335 256 0 parked
	335 512 0 exited
	220 768 0 blkcg_css
	336 832 0 full_name
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
struct 1728 29 mem_cgroup
	32 0 0 css
	338 1664 0 id
	339 2048 0 memory
	340 4096 0 -
	55 6144 0 memory_peaks
	55 6272 0 swap_peaks
	120 6400 0 peaks_lock
	193 6464 0 high_work
	341 6720 0 vmpressure
	214 7680 0 oom_group
	127 7712 0 swappiness
	180 7744 0 events_file
	180 8192 0 events_local_file
	180 8640 0 swap_events_file
	342 9088 0 vmstats
	343 9152 0 memory_events
	343 9728 0 memory_events_local
	218 10304 0 socket_pressure
	127 10368 0 kmemcg_id
	344 10432 0 objcg
	344 10496 0 orig_objcg
	55 10560 0 objcg_list
	345 10688 0 vmstats_percpu
	55 10752 0 cgwb_list
	346 10880 0 cgwb_domain
	347 11840 0 cgwb_frn
	348 13120 0 deferred_split_queue
	349 13376 0 mm_list
	350 13568 0 nodeinfo
struct 16 2 mem_section
	117 0 0 section_mem_map
	351 64 0 usage
struct 24 3 mem_section_usage
	200 0 0 rcu
	352 128 0 subsection_map
	353 192 0 pageblock_flags
struct 88 10 memcg_stock_pcp
	354 0 0 stock_lock
	355 0 0 cached
	132 64 0 nr_pages
	344 128 0 cached_objcg
	356 192 0 cached_pgdat
	132 256 0 nr_bytes
	127 288 0 nr_slab_reclaimable_b
	127 320 0 nr_slab_unreclaimable_b
	357 384 0 work
	117 640 0 flags
struct 1448 7 memcg_vmstats
	358 0 0 state
	359 2432 0 events
	358 3840 0 state_local
	359 6272 0 events_local
	358 7680 0 state_pending
	359 10112 0 events_pending
	360 11520 0 stats_updates
struct 1024 7 memcg_vmstats_percpu
	132 0 0 stats_updates
	345 64 0 parent
	342 128 0 vmstats
	358 192 0 state
	359 2624 0 events
	358 4032 0 state_prev
	359 6464 0 events_prev
struct 16 2 memory_stat
	162 0 0 name
	132 64 0 idx
struct 32 4 mod_kallsyms
	361 0 0 symtab
	132 64 0 num_symtab
	336 128 0 strtab
	336 192 0 typetab
struct 1280 74 module
	1 0 0 state
	55 64 0 list
	362 192 0 name
	363 640 0 mkobj
	364 1408 0 modinfo_attrs
	162 1472 0 version
	162 1536 0 srcversion
	157 1600 0 holders_dir
	365 1664 0 syms
	366 1728 0 crcs
	132 1792 0 num_syms
	156 1856 0 param_lock
	367 2112 0 kp
	132 2176 0 num_kp
	132 2208 0 num_gpl_syms
	365 2240 0 gpl_syms
	366 2304 0 gpl_crcs
	214 2368 0 using_gplonly_symbols
	214 2376 0 sig_ok
	214 2384 0 async_probe_requested
	132 2400 0 num_exentries
	368 2432 0 extable
	369 2496 0 init
	370 2560 0 mem
	371 6592 0 arch
	117 6784 0 taints
	132 6848 0 num_bugs
	55 6912 0 bug_list
	372 7040 0 bug_table
	373 7104 0 kallsyms
	63 7168 0 core_kallsyms
	374 7424 0 sect_attrs
	375 7488 0 notes_attrs
	336 7552 0 args
	121 7616 0 percpu
	132 7680 0 percpu_size
	121 7744 0 noinstr_text_start
	132 7808 0 noinstr_text_size
	132 7840 0 num_tracepoints
	376 7872 0 tracepoints_ptrs
	132 7936 0 num_srcu_structs
	377 8000 0 srcu_struct_ptrs
	132 8064 0 num_bpf_raw_events
	378 8128 0 bpf_raw_events
	132 8192 0 btf_data_size
	132 8224 0 btf_base_data_size
	121 8256 0 btf_data
	121 8320 0 btf_base_data
	379 8384 0 jump_entries
	132 8448 0 num_jump_entries
	132 8480 0 num_trace_bprintk_fmt
	380 8512 0 trace_bprintk_fmt_start
	381 8576 0 trace_events
	132 8640 0 num_trace_events
	382 8704 0 trace_evals
	132 8768 0 num_trace_evals
	132 8800 0 num_ftrace_callsites
	246 8832 0 ftrace_callsites
	121 8896 0 kprobes_text_start
	132 8960 0 kprobes_text_size
	246 9024 0 kprobe_blacklist
	132 9088 0 num_kprobe_blacklist
	127 9120 0 num_static_call_sites
	383 9152 0 static_call_sites
	214 9216 0 klp
	214 9224 0 klp_alive
	384 9280 0 klp_info
	55 9344 0 source_list
	55 9472 0 target_list
	210 9600 0 exit
	115 9664 0 refcnt
	127 9696 0 its_num_pages
	385 9728 0 its_page_array
	386 9792 0 dyndbg_info
struct 48 4 module_use
	387 0 0 source_list
	387 128 0 target_list
	388 256 0 source
	388 320 0 target
struct 336 28 mount
	389 0 0 mnt_hash
	390 128 0 mnt_parent
	141 192 0 mnt_mountpoint
	391 256 0 mnt
	392 512 0 -
	393 704 0 mnt_pcp
	394 768 0 mnt_mounts
	394 896 0 mnt_child
	394 1024 0 mnt_instance
	162 1152 0 mnt_devname
	394 1216 0 mnt_list
	394 1344 0 mnt_expire
	394 1472 0 mnt_share
	394 1600 0 mnt_slave_list
	394 1728 0 mnt_slave
	390 1856 0 mnt_master
	395 1920 0 mnt_ns
	396 1984 0 mnt_mp
	397 2048 0 -
	394 2176 0 mnt_umounting
	324 2304 0 mnt_fsnotify_marks
	398 2368 0 mnt_fsnotify_mask
	127 2400 0 mnt_id
	399 2432 0 mnt_id_unique
	127 2496 0 mnt_group_id
	127 2528 0 mnt_expiry_mark
	400 2560 0 mnt_pins
	400 2624 0 mnt_stuck_children
struct 48 4 obj_cgroup
	217 0 0 refcnt
	355 128 0 memcg
	115 192 0 nr_charged_bytes
	401 256 0 -
struct 64 5 page
	117 0 0 flags
	402 64 0 -
	403 384 0 -
	115 416 0 _refcount
	117 448 0 memcg_data
struct 192 17 pcpu_chunk
	404 0 0 list
	127 128 0 free_bytes
	405 160 0 chunk_md
	246 448 0 bound_map
	121 512 0 base_addr
	246 576 0 alloc_map
	406 640 0 md_blocks
	121 704 0 data
	407 768 0 immutable
	407 776 0 isolated
	127 800 0 start_offset
	127 832 0 end_offset
	408 896 0 obj_exts
	127 960 0 nr_pages
	127 992 0 nr_populated
	127 1024 0 nr_empty_pop_pages
	409 1088 0 populated
struct 48 2 per_cpu_nodestat
	410 0 0 stat_threshold
	411 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	120 0 0 lock
	127 32 0 count
	127 64 0 high
	127 96 0 high_min
	127 128 0 high_max
	127 160 0 batch
	314 192 0 flags
	314 200 0 alloc_factor
	314 208 0 expire
	412 224 0 free_count
	186 256 0 lists
struct 64 3 per_cpu_zonestat
	413 0 0 vm_stat_diff
	410 96 0 stat_threshold
	414 128 0 vm_numa_event
struct 40 4 percpu_counter
	415 0 0 lock
	416 64 0 count
	55 128 0 list
	417 256 0 counters
struct 56 7 percpu_ref_data
	221 0 0 count
	418 64 0 release
	418 128 0 confirm_switch
	214 192 1 force_atomic
	214 193 1 allow_reinit
	200 256 0 rcu
	419 384 0 ref
struct 174464 43 pglist_data
	420 0 0 node_zones
	421 61440 0 node_zonelists
	127 1372416 0 nr_zones
	120 1372448 0 node_size_lock
	117 1372480 0 node_start_pfn
	117 1372544 0 node_present_pages
	117 1372608 0 node_spanned_pages
	127 1372672 0 node_id
	192 1372736 0 kswapd_wait
	192 1372928 0 pfmemalloc_wait
	422 1373120 0 reclaim_wait
	115 1373888 0 nr_writeback_throttled
	117 1373952 0 nr_reclaim_start
	156 1374016 0 kswapd_lock
	423 1374272 0 kswapd
	127 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	127 1374400 0 kswapd_failures
	127 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	192 1374528 0 kcompactd_wait
	423 1374720 0 kcompactd
	214 1374784 0 proactive_compact_trigger
	117 1374848 0 totalreserve_pages
	117 1374912 0 min_unmapped_pages
	117 1374976 0 min_slab_pages
	189 1375232 0 _pad1_
	117 1375232 0 first_deferred_pfn
	348 1375296 0 deferred_split_queue
	132 1375552 0 nbp_rl_start
	117 1375616 0 nbp_rl_nr_cand
	132 1375680 0 nbp_threshold
	132 1375712 0 nbp_th_start
	117 1375744 0 nbp_th_nr_cand
	424 1375808 0 __lruvec
	117 1388288 0 flags
	425 1388352 0 mm_walk
	426 1390016 0 memcg_lru
	189 1392128 0 _pad2_
	427 1392128 0 per_cpu_nodestats
	428 1392192 0 vm_stat
	429 1395200 0 memtier
	430 1395264 0 mf_stats
struct 40 6 pipe_buffer
	431 0 0 page
	132 64 0 offset
	132 96 0 len
	432 128 0 ops
	132 192 0 flags
	117 256 0 private
struct 168 19 pipe_inode_info
	433 0 0 mutex
	434 256 0 rd_wait
	434 448 0 wr_wait
	132 640 0 head
	132 672 0 tail
	132 704 0 max_usage
	132 736 0 ring_size
	132 768 0 nr_accounted
	132 800 0 readers
	132 832 0 writers
	132 864 0 files
	132 896 0 r_counter
	132 928 0 w_counter
	435 960 0 poll_usage
	431 1024 0 tmp_page
	436 1088 0 fasync_readers
	436 1152 0 fasync_writers
	437 1216 0 bufs
	227 1280 0 user
struct 24 2 prb_desc
	438 0 0 state_var
	439 64 0 text_blk_lpos
struct 88 8 printk_info
	440 0 0 seq
	440 64 0 ts_nsec
	441 128 0 text_len
	442 144 0 facility
	442 152 5 flags
	442 157 3 level
	443 160 0 caller_id
	444 192 0 dev_info
struct 88 3 printk_ringbuffer
	445 0 0 desc_ring
	446 384 0 text_data_ring
	438 640 0 fail
struct 968 62 request_queue
	121 0 0 queuedata
	447 64 0 elevator
	143 128 0 mq_ops
	131 192 0 queue_ctx
	117 256 0 queue_flags
	132 320 0 rq_timeout
	132 352 0 queue_depth
	448 384 0 refs
	132 416 0 nr_hw_queues
	278 448 0 hctx_table
	449 576 0 q_usage_counter
	450 704 0 io_lock_cls_key
	289 704 0 io_lockdep_map
	450 704 0 q_lock_cls_key
	289 704 0 q_lockdep_map
	451 704 0 last_merge
	135 768 0 queue_lock
	127 800 0 quiesce_depth
	151 832 0 disk
	157 896 0 mq_kobj
	452 960 0 limits
	453 2304 0 dev
	454 2368 0 rpm_status
	137 2400 0 pm_only
	455 2432 0 stats
	456 2496 0 rq_qos
	146 2560 0 rq_qos_mutex
	127 2816 0 id
	117 2880 0 nr_requests
	457 2944 0 timeout
	458 3264 0 timeout_work
	137 3520 0 nr_active_requests_shared_tags
	138 3584 0 sched_shared_tags
	142 3648 0 icq_list
	459 3776 0 blkcg_pols
	460 3840 0 root_blkg
	142 3904 0 blkg_list
	146 4032 0 blkcg_mutex
	127 4288 0 node
	135 4320 0 requeue_lock
	142 4352 0 requeue_list
	125 4480 0 requeue_work
	461 5184 0 blk_trace
	129 5248 0 fq
	142 5312 0 flush_list
	146 5440 0 sysfs_lock
	146 5696 0 sysfs_dir_lock
	146 5952 0 limits_lock
	142 6208 0 unused_hctx_list
	135 6336 0 unused_hctx_lock
	127 6368 0 mq_freeze_depth
	462 6400 0 td
	463 6464 0 callback_head
	464 6592 0 mq_freeze_wq
	146 6784 0 mq_freeze_lock
	465 7040 0 tag_set
	142 7104 0 tag_set_list
	141 7232 0 debugfs_dir
	141 7296 0 sched_debugfs_dir
	141 7360 0 rqos_debugfs_dir
	146 7424 0 debugfs_mutex
	466 7680 0 mq_sysfs_init_done
struct 64 8 resource
	467 0 0 start
	467 64 0 end
	162 128 0 name
	117 192 0 flags
	117 256 0 desc
	468 320 0 parent
	468 384 0 sibling
	468 448 0 child
struct 560 49 ring_buffer_per_cpu
	127 0 0 cpu
	469 32 0 record_disabled
	469 64 0 resize_disabled
	470 128 0 buffer
	471 192 0 reader_lock
	472 224 0 lock
	473 256 0 lock_key
	474 256 0 free_page
	117 384 0 nr_pages
	132 448 0 current_context
	337 512 0 pages
	117 576 0 cnt
	475 640 0 head_page
	475 704 0 tail_page
	475 768 0 commit_page
	475 832 0 reader_page
	117 896 0 lost_events
	117 960 0 last_overrun
	117 1024 0 nest
	176 1088 0 entries_bytes
	176 1152 0 entries
	176 1216 0 overrun
	176 1280 0 commit_overrun
	176 1344 0 dropped_events
	176 1408 0 committing
	176 1472 0 commits
	176 1536 0 pages_touched
	176 1600 0 pages_lost
	176 1664 0 pages_read
	476 1728 0 last_pages_touch
	477 1792 0 shortest_full
	117 1856 0 read
	117 1920 0 read_bytes
	478 1984 0 write_stamp
	478 2048 0 before_stamp
	479 2112 0 event_stamp
	480 2432 0 read_stamp
	117 2496 0 pages_removed
	132 2560 0 mapped
	132 2592 0 user_mapped
	481 2624 0 mapping_lock
	246 2880 0 subbuf_ids
	482 2944 0 meta_page
	483 3008 0 ring_meta
	476 3072 0 nr_pages_to_update
	175 3136 0 new_pages
	484 3264 0 update_pages_work
	485 3520 0 update_done
	486 3776 0 irq_work
struct 1104 65 signal_struct
	232 0 0 sigcnt
	115 32 0 live
	127 64 0 nr_threads
	127 96 0 quick_threads
	55 128 0 thread_head
	192 256 0 wait_chldexit
	423 448 0 curr_target
	487 512 0 shared_pending
	243 704 0 multiprocess
	127 768 0 group_exit_code
	127 800 0 notify_count
	423 832 0 group_exec_task
	127 896 0 group_stop_count
	132 928 0 flags
	488 960 0 core_state
	132 1024 1 is_child_subreaper
	132 1025 1 has_child_subreaper
	132 1056 0 next_posix_timer_id
	243 1088 0 posix_timers
	489 1152 0 real_timer
	490 1664 0 it_real_incr
	491 1728 0 it
	492 1984 0 cputimer
	493 2176 0 posix_cputimers
	494 2816 0 pids
	115 3072 0 tick_dep_mask
	495 3136 0 tty_old_pgrp
	127 3200 0 leader
	496 3264 0 tty
	497 3328 0 autogroup
	498 3392 0 stats_lock
	218 3456 0 utime
	218 3520 0 stime
	218 3584 0 cutime
	218 3648 0 cstime
	218 3712 0 gtime
	218 3776 0 cgtime
	191 3840 0 prev_cputime
	117 4032 0 nvcsw
	117 4096 0 nivcsw
	117 4160 0 cnvcsw
	117 4224 0 cnivcsw
	117 4288 0 min_flt
	117 4352 0 maj_flt
	117 4416 0 cmin_flt
	117 4480 0 cmaj_flt
	117 4544 0 inblock
	117 4608 0 oublock
	117 4672 0 cinblock
	117 4736 0 coublock
	117 4800 0 maxrss
	117 4864 0 cmaxrss
	499 4928 0 ioac
	500 5376 0 sum_sched_runtime
	501 5440 0 rlim
	502 7488 0 pacct
	503 7936 0 stats
	132 8000 0 audit_tty
	504 8064 0 tty_audit_buf
	214 8128 0 oom_flag_origin
	412 8144 0 oom_score_adj
	412 8160 0 oom_score_adj_min
	505 8192 0 oom_mm
	156 8256 0 cred_guard_mutex
	113 8512 0 exec_update_lock
struct 232 28 sk_buff
	506 0 0 -
	507 192 0 sk
	508 256 0 -
	509 320 0 cb
	510 704 0 -
	117 832 0 _nfct
	132 896 0 len
	132 928 0 data_len
	511 960 0 mac_len
	511 976 0 hdr_len
	511 992 0 queue_mapping
	512 1008 0 __cloned_offset
	513 1008 1 cloned
	513 1009 1 nohdr
	513 1010 2 fclone
	513 1012 1 peeked
	513 1013 1 head_frag
	513 1014 1 pfmemalloc
	513 1015 1 pp_recycle
	513 1016 0 active_extensions
	514 1024 0 -
	515 1504 0 tail
	515 1536 0 end
	516 1600 0 head
	516 1664 0 data
	132 1728 0 truesize
	517 1760 0 users
	518 1792 0 extensions
struct 320 14 skb_shared_info
	519 0 0 flags
	519 8 0 meta_len
	519 16 0 nr_frags
	519 24 0 tx_flags
	133 32 0 gso_size
	133 48 0 gso_segs
	520 64 0 frag_list
	521 128 0 -
	132 192 0 gso_type
	522 224 0 tskey
	523 256 0 dataref
	132 288 0 xdp_frags_size
	121 320 0 destructor_arg
	524 384 0 frags
struct 64 6 slab
	117 0 0 __page_flags
	304 64 0 slab_cache
	525 128 0 -
	132 384 0 __page_type
	526 416 0 __page_refcount
	117 448 0 obj_exts
struct 776 107 sock
	527 0 0 __sk_common
	528 1088 0 __cacheline_group_begin__sock_write_rx
	529 1088 0 sk_drops
	530 1120 0 sk_peek_off
	531 1152 0 sk_error_queue
	531 1344 0 sk_receive_queue
	532 1536 0 sk_backlog
	533 1728 0 __cacheline_group_end__sock_write_rx
	534 1728 0 __cacheline_group_begin__sock_read_rx
	535 1728 0 sk_rx_dst
	127 1792 0 sk_rx_dst_ifindex
	536 1824 0 sk_rx_dst_cookie
	132 1856 0 sk_ll_usec
	132 1888 0 sk_napi_id
	537 1920 0 sk_busy_poll_budget
	538 1936 0 sk_prefer_busy_poll
	538 1944 0 sk_userlocks
	127 1952 0 sk_rcvbuf
	539 1984 0 sk_filter
	540 2048 0 -
	541 2112 0 sk_data_ready
	476 2176 0 sk_rcvtimeo
	127 2240 0 sk_rcvlowat
	542 2272 0 __cacheline_group_end__sock_read_rx
	543 2272 0 __cacheline_group_begin__sock_read_rxtx
	127 2272 0 sk_err
	544 2304 0 sk_socket
	355 2368 0 sk_memcg
	545 2432 0 sk_policy
	546 2560 0 __cacheline_group_end__sock_read_rxtx
	547 2560 0 __cacheline_group_begin__sock_write_rxtx
	548 2560 0 sk_lock
	536 2816 0 sk_reserved_mem
	127 2848 0 sk_forward_alloc
	536 2880 0 sk_tsflags
	549 2912 0 __cacheline_group_end__sock_write_rxtx
	550 2912 0 __cacheline_group_begin__sock_write_tx
	127 2912 0 sk_write_pending
	529 2944 0 sk_omem_alloc
	127 2976 0 sk_sndbuf
	127 3008 0 sk_wmem_queued
	551 3040 0 sk_wmem_alloc
	117 3072 0 sk_tsq_flags
	552 3136 0 -
	531 3200 0 sk_write_queue
	536 3392 0 sk_dst_pending_confirm
	536 3424 0 sk_pacing_status
	553 3456 0 sk_frag
	554 3584 0 -
	117 3904 0 sk_pacing_rate
	529 3968 0 sk_zckey
	529 4000 0 sk_tskey
	555 4032 0 __cacheline_group_end__sock_write_tx
	556 4032 0 __cacheline_group_begin__sock_read_tx
	117 4032 0 sk_max_pacing_rate
	476 4096 0 sk_sndtimeo
	536 4160 0 sk_priority
	536 4192 0 sk_mark
	535 4224 0 sk_dst_cache
	557 4288 0 sk_route_caps
	558 4352 0 sk_validate_xmit_skb
	537 4416 0 sk_gso_type
	537 4432 0 sk_gso_max_segs
	132 4448 0 sk_gso_max_size
	559 4480 0 sk_allocation
	536 4512 0 sk_txhash
	538 4544 0 sk_pacing_shift
	560 4552 0 sk_use_task_frag
	561 4560 0 __cacheline_group_end__sock_read_tx
	538 4560 1 sk_gso_disabled
	538 4561 1 sk_kern_sock
	538 4562 1 sk_no_check_tx
	538 4563 1 sk_no_check_rx
	538 4568 0 sk_shutdown
	537 4576 0 sk_type
	537 4592 0 sk_protocol
	117 4608 0 sk_lingertime
	562 4672 0 sk_prot_creator
	563 4736 0 sk_callback_lock
	127 4800 0 sk_err_soft
	536 4832 0 sk_ack_backlog
	536 4864 0 sk_max_ack_backlog
	564 4896 0 sk_uid
	565 4928 0 sk_peer_lock
	127 4960 0 sk_bind_phc
	495 4992 0 sk_peer_pid
	250 5056 0 sk_peer_cred
	566 5120 0 sk_stamp
	127 5184 0 sk_disconnects
	538 5216 0 sk_txrehash
	538 5224 0 sk_clockid
	538 5232 1 sk_txtime_deadline_mode
	538 5233 1 sk_txtime_report_errors
	538 5234 6 sk_txtime_unused
	121 5248 0 sk_user_data
	121 5312 0 sk_security
	567 5376 0 sk_cgrp_data
	541 5504 0 sk_state_change
	541 5568 0 sk_write_space
	541 5632 0 sk_error_report
	568 5696 0 sk_backlog_rcv
	541 5760 0 sk_destruct
	569 5824 0 sk_reuseport_cb
	197 5888 0 sk_bpf_storage
	570 5952 0 sk_rcu
	571 6080 0 ns_tracker
	572 6080 0 sk_user_frags
struct 128 7 socket
	573 0 0 state
	412 32 0 type
	117 64 0 flags
	574 128 0 file
	507 192 0 sk
	575 256 0 ops
	576 512 0 wq
struct 1408 65 super_block
	55 0 0 s_list
	153 128 0 s_dev
	225 160 0 s_blocksize_bits
	117 192 0 s_blocksize
	253 256 0 s_maxbytes
	577 320 0 s_type
	578 384 0 s_op
	579 448 0 dq_op
	580 512 0 s_qcop
	581 576 0 s_export_op
	117 640 0 s_flags
	117 704 0 s_iflags
	117 768 0 s_magic
	141 832 0 s_root
	113 896 0 s_umount
	127 1216 0 s_count
	115 1248 0 s_active
	121 1280 0 s_security
	582 1344 0 s_xattr
	583 1408 0 s_cop
	584 1472 0 s_master_keys
	585 1536 0 s_vop
	586 1600 0 s_encoding
	587 1664 0 s_encoding_flags
	588 1728 0 s_roots
	55 1792 0 s_mounts
	279 1920 0 s_bdev
	574 1984 0 s_bdev_file
	282 2048 0 s_bdi
	589 2112 0 s_mtd
	234 2176 0 s_instances
	132 2304 0 s_quota_types
	590 2368 0 s_dquot
	591 4864 0 s_writers
	121 7296 0 s_fs_info
	313 7360 0 s_time_gran
	312 7424 0 s_time_min
	312 7488 0 s_time_max
	313 7552 0 s_fsnotify_mask
	592 7616 0 s_fsnotify_info
	593 7680 0 s_id
	594 7936 0 s_uuid
	314 8064 0 s_uuid_len
	595 8072 0 s_sysfs_name
	132 8384 0 s_max_links
	156 8448 0 s_vfs_rename_mutex
	162 8704 0 s_subtype
	239 8768 0 s_d_op
	596 8832 0 s_shrink
	221 8896 0 s_remove_count
	127 8960 0 s_readonly_remount
	119 8992 0 s_wb_err
	286 9024 0 s_dio_done_wq
	243 9088 0 s_pins
	228 9152 0 s_user_ns
	597 9216 0 s_dentry_lru
	597 9600 0 s_inode_lru
	200 9984 0 rcu
	193 10112 0 destroy_work
	156 10368 0 s_sync_lock
	127 10624 0 s_stack_depth
	120 10752 0 s_inode_list_lock
	55 10816 0 s_inodes
	120 10944 0 s_inode_wblist_lock
	55 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	598 0 0 map
	117 64 0 length
	599 128 0 lock
struct 680 32 swap_info_struct
	217 0 0 users
	117 128 0 flags
	412 192 0 prio
	600 256 0 list
	601 576 0 type
	132 608 0 max
	516 640 0 swap_map
	246 704 0 zeromap
	602 768 0 cluster_info
	55 832 0 free_clusters
	55 960 0 full_clusters
	603 1088 0 nonfull_clusters
	603 2368 0 frag_clusters
	604 3648 0 frag_cluster_nr
	132 3968 0 lowest_bit
	132 4000 0 highest_bit
	132 4032 0 pages
	132 4064 0 inuse_pages
	132 4096 0 cluster_next
	132 4128 0 cluster_nr
	605 4160 0 cluster_next_cpu
	606 4224 0 percpu_cluster
	607 4288 0 swap_extent_root
	279 4352 0 bdev
	574 4416 0 swap_file
	608 4480 0 comp
	120 4736 0 lock
	120 4768 0 cont_lock
	193 4800 0 discard_work
	193 5056 0 reclaim_work
	55 5312 0 discard_clusters
	609 5440 0 avail_lists
struct 16 4 taint_flag
	610 0 0 c_true
	610 8 0 c_false
	611 16 0 module
	162 64 0 desc
struct 9792 262 task_struct
	95 0 0 thread_info
	132 192 0 __state
	132 224 0 saved_state
	121 256 0 stack
	232 320 0 usage
	132 352 0 flags
	132 384 0 ptrace
	127 416 0 on_cpu
	612 448 0 wake_entry
	132 576 0 wakee_flips
	117 640 0 wakee_flip_decay_ts
	423 704 0 last_wakee
	127 768 0 recent_used_cpu
	127 800 0 wake_cpu
	127 832 0 on_rq
	127 864 0 prio
	127 896 0 static_prio
	127 928 0 normal_prio
	132 960 0 rt_priority
	613 1024 0 se
	614 3072 0 rt
	615 3456 0 dl
	616 5376 0 dl_server
	617 5440 0 sched_class
	618 5504 0 sched_task_group
	619 5632 0 stats
	243 7680 0 preempt_notifiers
	132 7744 0 btrace_seq
	132 7776 0 policy
	117 7808 0 max_allowed_capacity
	127 7872 0 nr_cpus_allowed
	620 7936 0 cpus_ptr
	621 8000 0 user_cpus_ptr
	622 8064 0 cpus_mask
	121 16256 0 migration_pending
	133 16320 0 migration_disabled
	133 16336 0 migration_flags
	127 16352 0 rcu_read_lock_nesting
	623 16384 0 rcu_read_unlock_special
	55 16448 0 rcu_node_entry
	624 16576 0 rcu_blocked_node
	117 16640 0 rcu_tasks_nvcsw
	314 16704 0 rcu_tasks_holdout
	314 16712 0 rcu_tasks_idx
	127 16736 0 rcu_tasks_idle_cpu
	55 16768 0 rcu_tasks_holdout_list
	127 16896 0 rcu_tasks_exit_cpu
	55 16960 0 rcu_tasks_exit_list
	127 17088 0 trc_reader_nesting
	127 17120 0 trc_ipi_to_cpu
	623 17152 0 trc_reader_special
	55 17216 0 trc_holdout_list
	55 17344 0 trc_blkd_node
	127 17472 0 trc_blkd_cpu
	625 17536 0 sched_info
	55 17792 0 tasks
	600 17920 0 pushable_tasks
	330 18240 0 pushable_dl_tasks
	505 18432 0 mm
	505 18496 0 active_mm
	154 18560 0 faults_disabled_mapping
	127 18624 0 exit_state
	127 18656 0 exit_code
	127 18688 0 exit_signal
	127 18720 0 pdeath_signal
	117 18752 0 jobctl
	132 18816 0 personality
	132 18848 1 sched_reset_on_fork
	132 18849 1 sched_contributes_to_load
	132 18850 1 sched_migrated
	132 18851 1 sched_task_hot
	132 18880 1 sched_remote_wakeup
	132 18881 1 sched_rt_mutex
	132 18882 1 user_dumpable
	132 18883 1 in_execve
	132 18884 1 in_iowait
	132 18885 1 restore_sigmask
	132 18886 1 in_lru_fault
	132 18887 1 no_cgroup_migration
	132 18888 1 frozen
	132 18889 1 use_memdelay
	132 18890 1 in_memstall
	132 18891 1 in_eventfd
	132 18892 1 pasid_activated
	132 18893 1 reported_split_lock
	132 18894 1 in_thrashing
	117 18944 0 atomic_flags
	626 19008 0 restart_block
	627 19456 0 pid
	627 19488 0 tgid
	117 19520 0 stack_canary
	423 19584 0 real_parent
	423 19648 0 parent
	55 19712 0 children
	55 19840 0 sibling
	423 19968 0 group_leader
	55 20032 0 ptraced
	55 20160 0 ptrace_entry
	495 20288 0 thread_pid
	628 20352 0 pid_links
	55 20864 0 thread_node
	629 20992 0 vfork_done
	630 21056 0 set_child_tid
	630 21120 0 clear_child_tid
	121 21184 0 worker_private
	218 21248 0 utime
	218 21312 0 stime
	218 21376 0 gtime
	191 21440 0 prev_cputime
	631 21632 0 vtime
	115 22016 0 tick_dep_mask
	117 22080 0 nvcsw
	117 22144 0 nivcsw
	218 22208 0 start_time
	218 22272 0 start_boottime
	117 22336 0 min_flt
	117 22400 0 maj_flt
	493 22464 0 posix_cputimers
	632 23104 0 posix_cputimers_work
	250 23552 0 ptracer_cred
	250 23616 0 real_cred
	250 23680 0 cred
	226 23744 0 cached_requested_key
	633 23808 0 comm
	634 23936 0 nameidata
	635 24000 0 sysvsem
	636 24064 0 sysvshm
	117 24192 0 last_switch_count
	117 24256 0 last_switch_time
	637 24320 0 fs
	638 24384 0 files
	639 24448 0 io_uring
	640 24512 0 nsproxy
	641 24576 0 signal
	642 24640 0 sighand
	643 24704 0 blocked
	643 24768 0 real_blocked
	643 24832 0 saved_sigmask
	487 24896 0 pending
	117 25088 0 sas_ss_sp
	644 25152 0 sas_ss_size
	132 25216 0 sas_ss_flags
	645 25280 0 task_works
	646 25344 0 audit_context
	222 25408 0 loginuid
	132 25440 0 sessionid
	647 25472 0 seccomp
	648 25600 0 syscall_dispatch
	218 25856 0 parent_exec_id
	218 25920 0 self_exec_id
	120 25984 0 alloc_lock
	415 26016 0 pi_lock
	649 26048 0 wake_q
	116 26112 0 pi_waiters
	423 26240 0 pi_top_task
	650 26304 0 pi_blocked_on
	121 26368 0 journal_info
	651 26432 0 bio_list
	652 26496 0 plug
	653 26560 0 reclaim_state
	654 26624 0 io_context
	655 26688 0 capture_control
	117 26752 0 ptrace_message
	656 26816 0 last_siginfo
	499 26880 0 ioac
	132 27328 0 psi_flags
	218 27392 0 acct_rss_mem1
	218 27456 0 acct_vm_mem1
	218 27520 0 acct_timexpd
	657 27584 0 mems_allowed
	235 28608 0 mems_allowed_seq
	127 28640 0 cpuset_mem_spread_rotor
	233 28672 0 cgroups
	55 28736 0 cg_list
	313 28864 0 closid
	313 28896 0 rmid
	658 28928 0 robust_list
	659 28992 0 compat_robust_list
	55 29056 0 pi_state_list
	660 29184 0 pi_state_cache
	156 29248 0 futex_exit_mutex
	132 29504 0 futex_state
	661 29536 0 perf_recursion
	662 29568 0 perf_event_ctxp
	156 29632 0 perf_event_mutex
	55 29888 0 perf_event_list
	663 30016 0 mempolicy
	412 30080 0 il_prev
	314 30096 0 il_weight
	412 30112 0 pref_node_fork
	127 30144 0 numa_scan_seq
	132 30176 0 numa_scan_period
	132 30208 0 numa_scan_period_max
	127 30240 0 numa_preferred_nid
	117 30272 0 numa_migrate_retry
	218 30336 0 node_stamp
	218 30400 0 last_task_numa_placement
	218 30464 0 last_sum_exec_runtime
	200 30528 0 numa_work
	664 30656 0 numa_group
	246 30720 0 numa_faults
	117 30784 0 total_numa_faults
	665 30848 0 numa_faults_locality
	117 31040 0 numa_pages_migrated
	666 31104 0 rseq
	313 31168 0 rseq_len
	313 31200 0 rseq_sig
	117 31232 0 rseq_event_mask
	127 31296 0 mm_cid
	127 31328 0 last_mm_cid
	127 31360 0 migrate_from_cpu
	127 31392 0 mm_cid_active
	200 31424 0 cid_work
	667 31552 0 tlb_ubc
	668 39808 0 splice_pipe
	669 39872 0 task_frag
	670 40000 0 delays
	127 40064 0 nr_dirtied
	127 40096 0 nr_dirtied_pause
	117 40128 0 dirty_paused_when
	218 40192 0 timer_slack_ns
	218 40256 0 default_timer_slack_ns
	127 40320 0 curr_ret_stack
	127 40352 0 curr_ret_depth
	246 40384 0 ret_stack
	500 40448 0 ftrace_timestamp
	115 40512 0 trace_overrun
	115 40544 0 tracing_graph_pause
	117 40576 0 trace_recursion
	132 40640 0 memcg_nr_pages_over_high
	355 40704 0 active_memcg
	344 40768 0 objcg
	151 40832 0 throttle_disk
	671 40896 0 utask
	132 40960 0 sequential_io
	132 40992 0 sequential_io_avg
	672 41024 0 kmap_ctrl
	200 41024 0 rcu
	232 41152 0 rcu_users
	127 41184 0 pagefault_disabled
	423 41216 0 oom_reaper_list
	673 41280 0 oom_reaper_timer
	674 41600 0 stack_vm_area
	232 41664 0 stack_refcount
	127 41696 0 patch_state
	121 41728 0 security
	197 41792 0 bpf_storage
	675 41856 0 bpf_ctx
	676 41920 0 bpf_net_context
	313 41984 0 kstack_offset
	121 42048 0 mce_vaddr
	677 42112 0 mce_kflags
	218 42176 0 mce_addr
	677 42240 1 mce_ripv
	677 42241 1 mce_whole_page
	677 42242 62 __mce_reserved
	200 42304 0 mce_kill_me
	127 42432 0 mce_count
	678 42496 0 kretprobe_instances
	678 42560 0 rethooks
	200 42624 0 l1d_flush_kill
	679 43008 0 thread
struct 24 4 thread_info
	117 0 0 flags
	117 64 0 syscall_work
	313 128 0 status
	313 160 0 cpu
struct 280 23 timekeeper
	680 0 0 tkr_mono
	680 448 0 tkr_raw
	681 896 0 xtime_sec
	117 960 0 ktime_sec
	682 1024 0 wall_to_monotonic
	683 1152 0 offs_real
	683 1216 0 offs_boot
	683 1280 0 offs_tai
	684 1344 0 tai_offset
	132 1376 0 clock_was_set_seq
	685 1408 0 cs_was_changed_seq
	683 1472 0 next_leap_ktime
	681 1536 0 raw_sec
	682 1600 0 monotonic_to_boot
	681 1728 0 cycle_interval
	681 1792 0 xtime_interval
	686 1856 0 xtime_remainder
	681 1920 0 raw_interval
	681 1984 0 ntp_tick
	686 2048 0 ntp_error
	687 2112 0 ntp_error_shift
	687 2144 0 ntp_err_mult
	687 2176 0 skip_second_overflow
struct 24 4 token_bucket
	688 0 0 lock
	127 32 0 chain_len
	689 64 0 req_chain
	689 128 0 msk_chain
struct 8016 62 trace_array
	690 0 0 list
	336 128 0 name
	691 192 0 array_buffer
	691 512 0 max_buffer
	692 832 0 allocated_snapshot
	693 864 0 snapshot_trigger_lock
	132 896 0 snapshot
	117 960 0 max_latency
	141 1024 0 d_max_latency
	694 1088 0 fsnotify_work
	695 1344 0 fsnotify_irqwork
	132 1600 0 mapped
	117 1664 0 range_addr_start
	117 1728 0 range_addr_size
	476 1792 0 text_delta
	476 1856 0 data_delta
	696 1920 0 filtered_pids
	696 1984 0 filtered_no_pids
	697 2048 0 max_lock
	127 2080 0 buffer_disabled
	127 2112 0 sys_refcount_enter
	127 2144 0 sys_refcount_exit
	698 2176 0 enter_syscall_files
	698 31808 0 exit_syscall_files
	127 61440 0 stop_count
	127 61472 0 clock_id
	127 61504 0 nr_topts
	692 61536 0 clear_trace
	127 61568 0 buffer_percent
	132 61600 0 n_err_log_entries
	699 61632 0 current_trace
	132 61696 0 trace_flags
	700 61728 0 trace_flags_index
	132 61984 0 flags
	701 62016 0 start_lock
	162 62080 0 system_names
	690 62144 0 err_log
	141 62272 0 dir
	141 62336 0 options
	141 62400 0 percpu_dir
	702 62464 0 event_dir
	703 62528 0 topts
	690 62592 0 systems
	690 62720 0 events
	704 62848 0 trace_marker_file
	705 62912 0 tracing_cpumask
	705 62976 0 pipe_cpumask
	127 63040 0 ref
	127 63072 0 trace_ref
	706 63104 0 ops
	696 63168 0 function_pids
	696 63232 0 function_no_pids
	707 63296 0 gops
	690 63360 0 func_probes
	690 63488 0 mod_trace
	690 63616 0 mod_notrace
	127 63744 0 function_enabled
	127 63776 0 no_filter_buffering_ref
	690 63808 0 hist_vars
	708 63936 0 cond_snapshot
	709 64000 0 last_func_repeats
	692 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	132 0 0 flags
	469 32 0 record_disabled
	469 64 0 resizing
	710 128 0 cpumask
	711 192 0 reader_lock_key
	481 256 0 mutex
	712 512 0 buffers
	713 576 0 node
	714 704 0 clock
	486 768 0 irq_work
	715 1472 0 time_stamp_abs
	117 1536 0 range_addr_start
	117 1600 0 range_addr_end
	716 1664 0 flush_nb
	476 1856 0 last_text_delta
	476 1920 0 last_data_delta
	132 1984 0 subbuf_order
	132 2016 0 max_data_size
struct 16 2 trace_print_flags
	117 0 0 mask
	162 64 0 name
struct 16 3 udp_hslot
	300 0 0 head
	127 64 0 count
	299 96 0 lock
struct 24 4 udp_table
	717 0 0 hash
	717 64 0 hash2
	132 128 0 mask
	132 160 0 log
struct 432 4 uts_namespace
	718 0 0 name
	228 3136 0 user_ns
	229 3200 0 ucounts
	719 3264 0 ns
struct 896 1 vm_event_state
	720 0 0 event
struct 72 10 vm_struct
	674 0 0 next
	121 64 0 addr
	117 128 0 size
	117 192 0 flags
	598 256 0 pages
	132 320 0 page_order
	132 352 0 nr_pages
	721 384 0 phys_addr
	331 448 0 caller
	117 512 0 requested_size
struct 72 6 vmap_area
	117 0 0 va_start
	117 64 0 va_end
	722 128 0 rb_node
	723 320 0 list
	724 448 0 -
	117 512 0 flags
struct 6272 8 vmap_node
	725 0 0 pool
	726 49152 0 pool_lock
	727 49184 0 skip_populate
	728 49216 0 busy
	728 49472 0 lazy
	723 49728 0 purge_list
	729 49856 0 purge_work
	117 50112 0 nr_purged
struct 168 17 worker
	730 0 0 -
	731 128 0 current_work
	732 192 0 current_func
	733 256 0 current_pwq
	734 320 0 current_at
	132 384 0 current_color
	127 416 0 sleeping
	732 448 0 last_func
	735 512 0 scheduled
	423 640 0 task
	736 704 0 pool
	735 768 0 node
	117 896 0 last_active
	132 960 0 flags
	127 992 0 id
	737 1024 0 desc
	286 1280 0 rescue_wq
struct 576 9 xa_node
	225 0 0 shift
	225 8 0 offset
	225 16 0 count
	225 24 0 nr_values
	738 64 0 parent
	739 128 0 array
	740 192 0 -
	741 320 0 slots
	742 4416 0 -
struct 16 3 xarray
	120 0 0 xa_lock
	114 32 0 xa_flags
	121 64 0 xa_head
struct 1536 40 zone
	743 0 0 _watermark
	117 256 0 watermark_boost
	117 320 0 nr_reserved_highatomic
	117 384 0 nr_free_highatomic
	744 448 0 lowmem_reserve
	127 768 0 node
	356 832 0 zone_pgdat
	745 896 0 per_cpu_pageset
	746 960 0 per_cpu_zonestats
	127 1024 0 pageset_high_min
	127 1056 0 pageset_high_max
	127 1088 0 pageset_batch
	117 1152 0 zone_start_pfn
	221 1216 0 managed_pages
	117 1280 0 spanned_pages
	117 1344 0 present_pages
	117 1408 0 present_early_pages
	162 1472 0 name
	117 1536 0 nr_isolate_pageblock
	498 1600 0 span_seqlock
	127 1664 0 initialized
	189 2048 0 _pad1_
	747 2048 0 free_area
	55 9792 0 unaccepted_pages
	117 9920 0 flags
	120 9984 0 lock
	189 10240 0 _pad2_
	117 10240 0 percpu_drift_mark
	117 10304 0 compact_cached_free_pfn
	748 10368 0 compact_cached_migrate_pfn
	117 10496 0 compact_init_migrate_pfn
	117 10560 0 compact_init_free_pfn
	132 10624 0 compact_considered
	132 10656 0 compact_defer_shift
	127 10688 0 compact_order_failed
	214 10720 0 compact_blockskip_flush
	214 10728 0 contiguous
	189 10752 0 _pad3_
	749 10752 0 vm_stat
	750 11520 0 vm_numa_event
ptr 8 struct inode *
struct 40 5 rw_semaphore
	221 0 0 count
	221 64 0 owner
	751 128 0 osq
	415 160 0 wait_lock
	55 192 0 wait_list
typedef 4 132 gfp_t
typedef 4 752 atomic_t
struct 16 2 rb_root_cached
	607 0 0 rb_root
	753 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 313 errseq_t
typedef 4 754 spinlock_t
ptr 8 void *
struct 968 23 block_device
	755 0 0 bd_start_sect
	755 64 0 bd_nr_sectors
	151 128 0 bd_disk
	128 192 0 bd_queue
	152 256 0 bd_stats
	117 320 0 bd_stamp
	137 384 0 __bd_flags
	756 416 0 bd_dev
	154 448 0 bd_mapping
	137 512 0 bd_openers
	135 544 0 bd_size_lock
	121 576 0 bd_claiming
	121 640 0 bd_holder
	155 704 0 bd_holder_ops
	146 768 0 bd_holder_lock
	127 1024 0 bd_holders
	157 1088 0 bd_holder_dir
	137 1152 0 bd_fsfreeze_count
	146 1216 0 bd_fsfreeze_mutex
	158 1472 0 bd_meta_info
	127 1536 0 bd_writers
	121 1600 0 bd_security
	757 1664 0 bd_device
struct 624 57 inode
	758 0 0 i_mode
	133 16 0 i_opflags
	759 32 0 i_uid
	760 64 0 i_gid
	132 96 0 i_flags
	309 128 0 i_acl
	309 192 0 i_default_acl
	310 256 0 i_op
	240 320 0 i_sb
	154 384 0 i_mapping
	121 448 0 i_security
	117 512 0 i_ino
	761 576 0 -
	756 608 0 i_rdev
	762 640 0 i_size
	763 704 0 i_atime_sec
	763 768 0 i_mtime_sec
	763 832 0 i_ctime_sec
	764 896 0 i_atime_nsec
	764 928 0 i_mtime_nsec
	764 960 0 i_ctime_nsec
	764 992 0 i_generation
	135 1024 0 i_lock
	133 1056 0 i_bytes
	765 1072 0 i_blkbits
	766 1080 0 i_write_hint
	767 1088 0 i_blocks
	764 1152 0 i_state
	768 1216 0 i_rwsem
	117 1536 0 dirtied_when
	117 1600 0 dirtied_time_when
	139 1664 0 i_hash
	142 1792 0 i_io_list
	317 1920 0 i_wb
	127 1984 0 i_wb_frn_winner
	769 2016 0 i_wb_frn_avg_time
	769 2032 0 i_wb_frn_history
	142 2048 0 i_lru
	142 2176 0 i_sb_list
	142 2304 0 i_wb_list
	770 2432 0 -
	771 2560 0 i_version
	771 2624 0 i_sequence
	137 2688 0 i_count
	137 2720 0 i_dio_count
	137 2752 0 i_writecount
	137 2784 0 i_readcount
	772 2816 0 -
	321 2880 0 i_flctx
	773 2944 0 i_data
	142 4480 0 i_devices
	774 4608 0 -
	775 4672 0 i_fsnotify_mask
	324 4736 0 i_fsnotify_marks
	325 4800 0 i_crypt_info
	326 4864 0 i_verity_info
	121 4928 0 i_private
struct 64 3 -
	135 0 0 lock
	142 64 0 dispatch
	117 192 0 state
struct 88 4 delayed_work
	458 0 0 work
	457 256 0 timer
	286 576 0 wq
	127 640 0 cpu
typedef 8 776 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	132 0 0 depth
	132 32 0 shift
	132 64 0 map_nr
	466 96 0 round_robin
	777 128 0 map
	605 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 778 spinlock_t
typedef 40 779 wait_queue_entry_t
typedef 4 780 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	781 0 0 next
	782 64 0 pprev
struct 64 12 kobject
	162 0 0 name
	142 64 0 entry
	157 192 0 parent
	783 256 0 kset
	784 320 0 ktype
	179 384 0 sd
	785 448 0 kref
	132 480 1 state_initialized
	132 481 1 state_in_sysfs
	132 482 1 state_add_uevent_sent
	132 483 1 state_remove_uevent_sent
	132 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 786 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	787 0 0 owner
	788 64 0 wait_lock
	789 96 0 osq
	142 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	130 0 0 sb
	132 256 0 wake_batch
	137 288 0 wake_index
	790 320 0 ws
	137 384 0 ws_active
	132 416 0 min_shallow_depth
	137 448 0 completion_cnt
	137 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 218 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 791 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
struct 32 4 mutex
	221 0 0 owner
	415 64 0 wait_lock
	751 96 0 osq
	55 128 0 wait_list
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
struct 760 47 device
	792 0 0 kobj
	453 512 0 parent
	793 576 0 p
	162 640 0 init_name
	794 704 0 type
	795 768 0 bus
	796 832 0 driver
	121 896 0 platform_data
	121 960 0 driver_data
	797 1024 0 driver_override
	156 1152 0 mutex
	798 1408 0 links
	799 1856 0 power
	800 4352 0 pm_domain
	801 4416 0 em_pd
	802 4480 0 msi
	803 4608 0 dma_ops
	804 4672 0 dma_mask
	218 4736 0 coherent_dma_mask
	218 4800 0 bus_dma_limit
	805 4864 0 dma_range_map
	806 4928 0 dma_parms
	55 4992 0 dma_pools
	807 5120 0 dma_io_tlb_mem
	808 5184 0 archdata
	809 5184 0 of_node
	810 5248 0 fwnode
	127 5312 0 numa_node
	153 5344 0 devt
	313 5376 0 id
	120 5408 0 devres_lock
	55 5440 0 devres_head
	811 5568 0 class
	812 5632 0 groups
	813 5696 0 release
	814 5760 0 iommu_group
	815 5824 0 iommu
	816 5888 0 physical_location
	817 5952 0 removable
	214 5984 1 offline_disabled
	214 5985 1 offline
	214 5986 1 of_node_reused
	214 5987 1 state_synced
	214 5988 1 can_match
	214 5989 1 dma_skip_sync
	214 5990 1 dma_iommu
	352 6016 0 flags
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	818 0 0 magic
	819 16 0 version
	819 24 0 flags
	820 32 0 hdr_len
	820 64 0 type_off
	820 96 0 type_len
	820 128 0 str_off
	820 160 0 str_len
typedef 4 820 u32
typedef 4 821 refcount_t
struct 16 2 callback_head
	645 0 0 next
	822 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 610 56
typedef 1 823 bool
ptr 8 __u32 *
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
typedef 8 824 local_t
typedef 4 825 u32
ptr 8 struct buffer_data_page *
ptr 8 struct kernfs_node *
struct 56 3 cgroup_file
	179 0 0 kn
	117 64 0 notified_at
	673 128 0 notify_timer
array 168 180 3
typedef 2 587 u16
array 112 220 14
array 56 127 14
ptr 8 struct cgroup_root *
array 224 55 14
ptr 8 struct cgroup *
ptr 8 struct cgroup_rstat_cpu *
struct 0 1 cacheline_padding
	826 0 0 x
struct 32 2 cgroup_base_stat
	827 0 0 cputime
	218 192 0 ntime
struct 24 3 prev_cputime
	218 0 0 utime
	218 64 0 stime
	415 128 0 lock
typedef 24 828 wait_queue_head_t
struct 32 3 work_struct
	221 0 0 data
	55 64 0 entry
	829 192 0 func
ptr 8 struct psi_group *
struct 1024 8 cgroup_bpf
	830 0 0 effective
	831 2432 0 progs
	832 4864 0 flags
	833 5184 0 revisions
	55 7616 0 storages
	834 7744 0 inactive
	217 7808 0 refcnt
	193 7936 0 release_work
struct 16 4 cgroup_freezer_state
	214 0 0 freeze
	127 32 0 e_freeze
	127 64 0 nr_frozen_descendants
	127 96 0 nr_frozen_tasks
ptr 8 struct bpf_local_storage *
array 0 187 0
ptr 8 struct kernfs_root *
struct 16 2 callback_head
	645 0 0 next
	822 64 0 func
array 4096 610 4096
array 64 610 64
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
typedef 1 823 bool
ptr 8 struct cftype *
ptr 8 struct cgroup_subsys *
struct 16 2 percpu_ref
	117 0 0 percpu_count_ptr
	835 64 0 data
typedef 8 677 u64
struct 56 3 rcu_work
	193 0 0 work
	200 256 0 rcu
	286 384 0 wq
ptr 8 struct cgroup_subsys_state *
typedef 8 319 atomic_long_t
typedef 4 836 kuid_t
typedef 4 837 kgid_t
typedef 8 838 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	127 0 0 non_rcu
	200 0 0 rcu
typedef 4 839 refcount_t
ptr 8 struct css_set *
struct 16 2 hlist_node
	781 0 0 next
	782 64 0 pprev
typedef 4 840 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	841 0 0 next
	842 64 0 pprev
struct 16 2 qstr
	843 0 0 -
	844 64 0 name
array 40 225 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	845 0 0 -
union 16 2 -
	55 0 0 d_lru
	846 0 0 d_wait
struct 8 1 hlist_head
	781 0 0 first
union 16 3 -
	234 0 0 d_alias
	236 0 0 d_in_lookup_hash
	200 0 0 d_rcu
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	645 0 0 next
	822 64 0 func
typedef 4 132 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	847 0 0 mnt
	141 64 0 dentry
union 32 2 -
	156 0 0 f_pos_lock
	218 0 0 f_pipe
typedef 8 848 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	200 0 0 f_task_work
	849 0 0 f_llist
	850 0 0 f_ra
	851 0 0 f_freeptr
typedef 4 852 atomic_t
typedef 1 823 bool
typedef 24 853 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 854 spinlock_t
array 8 117 1
array 512 574 64
union 64 2 -
	855 0 0 -
	68 0 0 page
union 64 2 -
	856 0 0 -
	68 0 0 __page_1
union 64 2 -
	857 0 0 -
	68 0 0 __page_2
union 64 2 -
	858 0 0 -
	68 0 0 __page_3
array 80 55 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 859 spinlock_t
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
typedef 8 860 genpool_algo_t
typedef 8 861 atomic_long_t
typedef 8 862 phys_addr_t
array 0 117 0
array 32 610 32
struct 16 3 xarray
	135 0 0 xa_lock
	863 32 0 xa_flags
	121 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	304 0 0 bio_slab
	132 64 0 front_pad
	864 128 0 cache
	865 192 0 bio_pool
	865 768 0 bvec_pool
	865 1344 0 bio_integrity_pool
	865 1920 0 bvec_integrity_pool
	132 2496 0 back_pad
	135 2528 0 rescue_lock
	866 2560 0 rescue_list
	458 2688 0 rescue_work
	286 2944 0 rescue_workqueue
	139 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 867 u64
typedef 4 132 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
struct 32 4 mutex
	868 0 0 owner
	869 64 0 wait_lock
	870 96 0 osq
	295 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
array 16384 295 1024
array 4096 132 1024
array 32 610 32
typedef 4 871 spinlock_t
struct 8 1 hlist_head
	781 0 0 first
struct 8 1 hlist_nulls_head
	872 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 823 bool
typedef 2 133 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	132 0 0 i_nlink
	132 0 0 __i_nlink
typedef 8 873 time64_t
typedef 4 323 u32
typedef 1 874 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 218 blkcnt_t
ptr 8 struct bdi_writeback *
union 16 2 -
	243 0 0 i_dentry
	200 0 0 i_rcu
typedef 8 875 atomic64_t
union 8 2 -
	249 0 0 i_fop
	876 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	668 0 0 i_pipe
	877 0 0 i_cdev
	336 0 0 i_link
	132 0 0 i_dir_seq
typedef 4 132 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	878 0 0 start
	878 64 0 end
	121 128 0 vaddr
	117 192 0 nslabs
	328 256 0 late_alloc
	132 288 0 nareas
	132 320 0 area_nslabs
	879 384 0 areas
	880 448 0 slots
typedef 1 823 bool
typedef 8 881 atomic_long_t
struct 24 3 rb_node
	117 0 0 __rb_parent_color
	753 64 0 rb_right
	753 128 0 rb_left
ptr 8 const void *
union 32 3 -
	882 0 0 dir
	883 0 0 symlink
	884 0 0 attr
ptr 8 struct kernfs_iattrs *
ptr 8 int (*)(void *)
struct 32 2 completion
	132 0 0 done
	885 64 0 wait
ptr 8 char *
ptr 8 struct list_head *
struct 8 2 mem_cgroup_id
	127 0 0 id
	232 32 0 ref
struct 256 18 page_counter
	221 0 0 usage
	189 512 0 _pad1_
	117 512 0 emin
	221 576 0 min_usage
	221 640 0 children_min_usage
	117 704 0 elow
	221 768 0 low_usage
	221 832 0 children_low_usage
	117 896 0 watermark
	117 960 0 local_watermark
	117 1024 0 failcnt
	189 1536 0 _pad2_
	214 1536 0 protection_support
	117 1600 0 min
	117 1664 0 low
	117 1728 0 high
	117 1792 0 max
	886 1856 0 parent
union 256 2 -
	339 0 0 swap
	339 0 0 memsw
struct 120 8 vmpressure
	117 0 0 scanned
	117 64 0 reclaimed
	117 128 0 tree_scanned
	117 192 0 tree_reclaimed
	120 256 0 sr_lock
	55 320 0 events
	156 448 0 events_lock
	193 704 0 work
ptr 8 struct memcg_vmstats *
array 72 221 9
ptr 8 struct obj_cgroup *
ptr 8 struct memcg_vmstats_percpu *
struct 120 6 wb_domain
	120 0 0 lock
	887 64 0 completions
	673 448 0 period_timer
	117 768 0 period_time
	117 832 0 dirty_limit_tstamp
	117 896 0 dirty_limit
array 160 888 4
struct 32 3 deferred_split
	120 0 0 split_queue_lock
	55 64 0 split_queue
	117 192 0 split_queue_len
struct 24 2 lru_gen_mm_list
	55 0 0 fifo
	120 128 0 lock
array 0 889 0
ptr 8 struct mem_section_usage *
array 8 117 1
array 0 117 0
typedef 0 890 local_lock_t
ptr 8 struct mem_cgroup *
ptr 8 struct pglist_data *
struct 32 3 work_struct
	891 0 0 data
	892 64 0 entry
	893 192 0 func
array 304 476 38
array 176 117 22
typedef 8 894 atomic64_t
ptr 8 Elf64_Sym *
array 56 610 56
struct 96 5 module_kobject
	792 0 0 kobj
	388 512 0 mod
	157 576 0 drivers_dir
	895 640 0 mp
	629 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 896 7
struct 24 3 mod_arch_specific
	132 0 0 num_orcs
	630 64 0 orc_unwind_ip
	897 128 0 orc_unwind
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
	898 0 0 descs
	899 64 0 classes
	132 128 0 num_descs
	132 160 0 num_classes
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
ptr 8 struct module *
struct 16 2 hlist_node
	781 0 0 next
	782 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	141 0 0 mnt_root
	240 64 0 mnt_sb
	127 128 0 mnt_flags
	900 192 0 mnt_idmap
union 24 3 -
	901 0 0 mnt_node
	902 0 0 mnt_rcu
	903 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	389 0 0 mnt_mp_list
	389 0 0 mnt_umount
typedef 4 132 __u32
typedef 8 904 u64
struct 8 1 hlist_head
	781 0 0 first
union 16 2 -
	55 0 0 list
	200 0 0 rcu
union 40 5 -
	905 0 0 -
	906 0 0 -
	907 0 0 -
	908 0 0 -
	200 0 0 callback_head
union 4 2 -
	132 0 0 page_type
	115 0 0 _mapcount
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
struct 32 8 pcpu_block_md
	127 0 0 scan_hint
	127 32 0 scan_hint_start
	127 64 0 contig_hint
	127 96 0 contig_hint_start
	127 128 0 left_free
	127 160 0 right_free
	127 192 0 first_free
	127 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 823 bool
ptr 8 struct pcpuobj_ext *
array 0 117 0
typedef 1 909 s8
array 47 410 47
int 2 s short int
array 12 410 12
array 48 117 6
typedef 4 910 raw_spinlock_t
typedef 8 873 s64
ptr 8 s32 *
ptr 8 percpu_ref_func_t *
ptr 8 struct percpu_ref *
array 7680 111 5
array 163872 911 2
array 96 192 4
ptr 8 struct task_struct *
struct 1560 11 lruvec
	268 0 0 lists
	120 640 0 lru_lock
	117 704 0 anon_cost
	117 768 0 file_cost
	221 832 0 nonresident_age
	748 896 0 refaults
	117 1024 0 flags
	912 1088 0 lrugen
	913 11840 0 mm_state
	356 12416 0 pgdat
	914 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	915 0 0 lruvec
	117 64 0 seq
	117 128 0 next_addr
	916 192 0 nr_pages
	917 1472 0 mm_stats
	127 1600 0 batched
	214 1632 0 can_swap
	214 1640 0 force_scan
struct 232 4 lru_gen_memcg
	117 0 0 seq
	665 64 0 nr_memcgs
	918 256 0 fifo
	120 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 221 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	117 0 0 total
	117 64 0 ignored
	117 128 0 failed
	117 192 0 delayed
	117 256 0 recovered
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	919 0 0 owner
	920 64 0 wait_lock
	921 96 0 osq
	922 128 0 wait_list
typedef 24 923 wait_queue_head_t
typedef 1 823 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 924 atomic_long_t
struct 16 2 prb_data_blk_lpos
	117 0 0 begin
	117 64 0 next
typedef 8 925 u64
typedef 2 926 u16
typedef 1 927 u8
typedef 4 928 u32
struct 64 2 dev_printk_info
	929 0 0 subsystem
	930 128 0 device
struct 48 6 prb_desc_ring
	132 0 0 count_bits
	931 64 0 descs
	932 128 0 infos
	438 192 0 head_id
	438 256 0 tail_id
	438 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	132 0 0 size_bits
	336 64 0 data
	438 128 0 head_lpos
	438 192 0 tail_lpos
ptr 8 struct elevator_queue *
typedef 4 933 refcount_t
struct 16 2 percpu_ref
	117 0 0 percpu_count_ptr
	835 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	934 0 0 features
	935 32 0 flags
	117 64 0 seg_boundary_mask
	117 128 0 virt_boundary_mask
	132 192 0 max_hw_sectors
	132 224 0 max_dev_sectors
	132 256 0 chunk_sectors
	132 288 0 max_sectors
	132 320 0 max_user_sectors
	132 352 0 max_segment_size
	132 384 0 physical_block_size
	132 416 0 logical_block_size
	132 448 0 alignment_offset
	132 480 0 io_min
	132 512 0 io_opt
	132 544 0 max_discard_sectors
	132 576 0 max_hw_discard_sectors
	132 608 0 max_user_discard_sectors
	132 640 0 max_secure_erase_sectors
	132 672 0 max_write_zeroes_sectors
	132 704 0 max_zone_append_sectors
	132 736 0 discard_granularity
	132 768 0 discard_alignment
	132 800 0 zone_write_granularity
	132 832 0 atomic_write_hw_max
	132 864 0 atomic_write_max_sectors
	132 896 0 atomic_write_hw_boundary
	132 928 0 atomic_write_boundary_sectors
	132 960 0 atomic_write_hw_unit_min
	132 992 0 atomic_write_unit_min
	132 1024 0 atomic_write_hw_unit_max
	132 1056 0 atomic_write_unit_max
	133 1088 0 max_segments
	133 1104 0 max_integrity_segments
	133 1120 0 max_discard_segments
	132 1152 0 max_open_zones
	132 1184 0 max_active_zones
	132 1216 0 dma_alignment
	132 1248 0 dma_pad_mask
	936 1280 0 integrity
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
	139 0 0 entry
	117 128 0 expires
	937 192 0 function
	764 256 0 flags
struct 32 3 work_struct
	787 0 0 data
	142 64 0 entry
	938 192 0 func
array 8 117 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	645 0 0 next
	822 64 0 func
typedef 24 939 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 823 bool
typedef 8 940 resource_size_t
ptr 8 struct resource *
typedef 4 941 atomic_t
ptr 8 struct trace_buffer *
typedef 4 942 raw_spinlock_t
typedef 4 943 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	132 0 0 order
	178 64 0 data
ptr 8 struct buffer_page *
int 8 s long int
typedef 8 944 size_t
typedef 8 945 rb_time_t
array 40 480 5
typedef 8 946 u64
struct 32 4 mutex
	947 0 0 owner
	471 64 0 wait_lock
	948 96 0 osq
	175 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	947 0 0 data
	175 64 0 entry
	949 192 0 func
struct 32 2 completion
	132 0 0 done
	950 64 0 wait
struct 88 7 rb_irq_work
	951 0 0 work
	952 256 0 waiters
	952 448 0 full_waiters
	469 640 0 seq
	715 672 0 waiters_pending
	715 680 0 full_waiters_pending
	715 688 0 wakeup_full
struct 24 2 sigpending
	55 0 0 list
	643 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	953 0 0 node
	490 256 0 _softexpires
	954 320 0 function
	955 384 0 base
	314 448 0 state
	314 456 0 is_rel
	314 464 0 is_soft
	314 472 0 is_hard
typedef 8 416 ktime_t
array 32 956 2
struct 24 1 thread_group_cputimer
	957 0 0 cputime_atomic
struct 80 3 posix_cputimers
	958 0 0 bases
	132 576 0 timers_active
	132 608 0 expiry_active
array 32 495 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 959 seqlock_t
struct 56 7 task_io_accounting
	218 0 0 rchar
	218 64 0 wchar
	218 128 0 syscr
	218 192 0 syscw
	218 256 0 read_bytes
	218 320 0 write_bytes
	218 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 960 16
struct 56 7 pacct_struct
	127 0 0 ac_flag
	476 64 0 ac_exitcode
	117 128 0 ac_mem
	218 192 0 ac_utime
	218 256 0 ac_stime
	117 320 0 ac_minflt
	117 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
union 24 4 -
	961 0 0 -
	962 0 0 rbnode
	963 0 0 list
	964 0 0 ll_node
ptr 8 struct sock *
union 8 2 -
	965 0 0 tstamp
	966 0 0 skb_mstamp_ns
array 48 610 48
union 16 3 -
	967 0 0 -
	963 0 0 tcp_tsorted_anchor
	117 0 0 _sk_redir
typedef 2 133 __u16
array 0 513 0
typedef 1 225 __u8
union 60 2 -
	968 0 0 -
	969 0 0 headers
typedef 4 132 sk_buff_data_t
ptr 8 unsigned char *
typedef 4 970 refcount_t
ptr 8 struct skb_ext *
typedef 1 225 __u8
ptr 8 struct sk_buff *
union 8 2 -
	971 0 0 hwtstamps
	972 0 0 xsk_meta
typedef 4 973 u32
typedef 4 974 atomic_t
array 272 975 17
union 32 2 -
	976 0 0 -
	977 0 0 callback_head
typedef 4 978 atomic_t
struct 136 25 sock_common
	979 0 0 -
	980 64 0 -
	981 96 0 -
	133 128 0 skc_family
	225 144 0 skc_state
	225 152 4 skc_reuse
	225 156 1 skc_reuseport
	225 157 1 skc_ipv6only
	225 158 1 skc_net_refcnt
	127 160 0 skc_bound_dev_if
	982 192 0 -
	562 320 0 skc_prot
	983 384 0 skc_net
	984 448 0 skc_v6_daddr
	984 576 0 skc_v6_rcv_saddr
	360 704 0 skc_cookie
	985 768 0 -
	986 832 0 skc_dontcopy_begin
	987 832 0 -
	133 960 0 skc_tx_queue_mapping
	133 976 0 skc_rx_queue_mapping
	988 992 0 -
	551 1024 0 skc_refcnt
	989 1056 0 skc_dontcopy_end
	990 1056 0 -
array 0 991 0
typedef 4 992 atomic_t
typedef 4 127 __s32
struct 24 3 sk_buff_head
	993 0 0 -
	994 128 0 qlen
	565 160 0 lock
struct 24 4 -
	529 0 0 rmem_alloc
	127 32 0 len
	520 64 0 head
	520 128 0 tail
array 0 991 0
array 0 991 0
ptr 8 struct dst_entry *
typedef 4 994 u32
typedef 2 995 u16
typedef 1 991 u8
ptr 8 struct sk_filter *
union 8 2 -
	996 0 0 sk_wq
	996 0 0 sk_wq_raw
ptr 8 void (*)(struct sock *)
array 0 991 0
array 0 991 0
ptr 8 struct socket *
array 16 997 2
array 0 991 0
array 0 991 0
typedef 32 998 socket_lock_t
array 0 991 0
array 0 991 0
typedef 4 999 refcount_t
union 8 2 -
	520 0 0 sk_send_head
	1000 0 0 tcp_rtx_queue
struct 16 3 page_frag
	431 0 0 page
	994 64 0 offset
	994 96 0 size
union 40 2 -
	1001 0 0 sk_timer
	1001 0 0 mptcp_retransmit_timer
array 0 991 0
array 0 991 0
typedef 8 1002 netdev_features_t
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 132 gfp_t
typedef 1 823 bool
array 0 991 0
ptr 8 struct proto *
typedef 8 1003 rwlock_t
typedef 4 1004 kuid_t
typedef 4 1005 spinlock_t
typedef 8 1006 ktime_t
struct 16 3 sock_cgroup_data
	187 0 0 cgroup
	536 64 0 classid
	537 96 0 prioidx
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 struct sock_reuseport *
struct 16 2 callback_head
	645 0 0 next
	822 64 0 func
typedef 0 1007 netns_tracker
struct 16 3 xarray
	565 0 0 xa_lock
	559 32 0 xa_flags
	121 64 0 xa_head
typedef 4 1008 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	1009 0 0 wait
	436 192 0 fasync_list
	117 256 0 flags
	570 320 0 rcu
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
typedef 2 133 __u16
struct 8 1 hlist_bl_head
	841 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	132 0 0 flags
	113 64 0 dqio_sem
	1010 384 0 files
	1011 576 0 info
	1012 2304 0 ops
struct 304 4 sb_writers
	133 0 0 frozen
	127 32 0 freeze_kcount
	127 64 0 freeze_ucount
	1013 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 610 32
typedef 16 1014 uuid_t
array 37 610 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	1015 0 0 node
	55 64 0 list
	127 192 0 shrinker_id
	214 224 0 memcg_aware
	110 256 0 xa
ptr 8 struct page **
typedef 4 1016 spinlock_t
struct 40 3 plist_node
	127 0 0 prio
	55 64 0 prio_list
	55 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 55 10
array 40 132 10
ptr 8 unsigned int *
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	753 0 0 rb_node
struct 32 2 completion
	132 0 0 done
	1017 64 0 wait
array 0 600 0
char 1 u char
typedef 1 823 bool
struct 16 4 __call_single_node
	849 0 0 llist
	1018 64 0 -
	182 96 0 src
	182 112 0 dst
struct 256 23 sched_entity
	1019 0 0 load
	330 128 0 run_node
	218 320 0 deadline
	218 384 0 min_vruntime
	218 448 0 min_slice
	55 512 0 group_node
	225 640 0 on_rq
	225 648 0 sched_delayed
	225 656 0 rel_deadline
	225 664 0 custom_slice
	218 704 0 exec_start
	218 768 0 sum_exec_runtime
	218 832 0 prev_sum_exec_runtime
	218 896 0 vruntime
	416 960 0 vlag
	218 1024 0 slice
	218 1088 0 nr_migrations
	127 1152 0 depth
	1020 1216 0 parent
	1021 1280 0 cfs_rq
	1021 1344 0 my_q
	117 1408 0 runnable_weight
	1022 1536 0 avg
struct 48 7 sched_rt_entity
	55 0 0 run_list
	117 128 0 timeout
	117 192 0 watchdog_stamp
	132 256 0 time_slice
	133 288 0 on_rq
	133 304 0 on_list
	1023 320 0 back
struct 240 23 sched_dl_entity
	330 0 0 rb_node
	218 192 0 dl_runtime
	218 256 0 dl_deadline
	218 320 0 dl_period
	218 384 0 dl_bw
	218 448 0 dl_density
	416 512 0 runtime
	218 576 0 deadline
	132 640 0 flags
	132 672 1 dl_throttled
	132 673 1 dl_yielded
	132 674 1 dl_non_contending
	132 675 1 dl_overrun
	132 676 1 dl_server
	132 677 1 dl_server_active
	132 678 1 dl_defer
	132 679 1 dl_defer_armed
	132 680 1 dl_defer_running
	489 704 0 dl_timer
	489 1216 0 inactive_timer
	1024 1728 0 rq
	1025 1792 0 server_pick_task
	616 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	218 0 0 wait_start
	218 64 0 wait_max
	218 128 0 wait_count
	218 192 0 wait_sum
	218 256 0 iowait_count
	218 320 0 iowait_sum
	218 384 0 sleep_start
	218 448 0 sleep_max
	416 512 0 sum_sleep_runtime
	218 576 0 block_start
	218 640 0 block_max
	416 704 0 sum_block_runtime
	416 768 0 exec_max
	218 832 0 slice_max
	218 896 0 nr_migrations_cold
	218 960 0 nr_failed_migrations_affine
	218 1024 0 nr_failed_migrations_running
	218 1088 0 nr_failed_migrations_hot
	218 1152 0 nr_forced_migrations
	218 1216 0 nr_wakeups
	218 1280 0 nr_wakeups_sync
	218 1344 0 nr_wakeups_migrate
	218 1408 0 nr_wakeups_local
	218 1472 0 nr_wakeups_remote
	218 1536 0 nr_wakeups_affine
	218 1600 0 nr_wakeups_affine_attempts
	218 1664 0 nr_wakeups_passive
	218 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 1026 cpumask_t
union 4 2 rcu_special
	1027 0 0 b
	313 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	117 0 0 pcount
	500 64 0 run_delay
	500 128 0 last_arrival
	500 192 0 last_queued
struct 56 3 restart_block
	117 0 0 arch_data
	1028 64 0 fn
	1029 128 0 -
typedef 4 1030 pid_t
array 64 234 4
ptr 8 struct completion *
ptr 8 int *
struct 48 7 vtime
	1031 0 0 seqcount
	500 64 0 starttime
	1032 128 0 state
	132 160 0 cpu
	218 192 0 utime
	218 256 0 stime
	218 320 0 gtime
struct 56 3 posix_cputimers_work
	200 0 0 work
	156 128 0 mutex
	132 384 0 scheduled
array 16 610 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	1033 0 0 undo_list
struct 16 1 sysv_shm
	55 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 1034 sigset_t
typedef 8 1035 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	127 0 0 mode
	115 32 0 filter_count
	1036 64 0 filter
struct 32 4 syscall_user_dispatch
	336 0 0 selector
	117 64 0 offset
	117 128 0 len
	214 192 0 on_dispatch
struct 8 1 wake_q_node
	1037 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 1038 nodemask_t
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 314 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 117 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	1039 0 0 arch
	214 8192 0 flush_required
	214 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	431 0 0 page
	323 64 0 offset
	323 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	234 0 0 entry
	117 128 0 expires
	937 192 0 function
	313 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 500 __u64
struct 8 1 llist_head
	1040 0 0 first
struct 4416 22 thread_struct
	1041 0 0 tls_array
	117 192 0 sp
	133 256 0 es
	133 272 0 ds
	133 288 0 fsindex
	133 304 0 gsindex
	117 320 0 fsbase
	117 384 0 gsbase
	1042 448 0 ptrace_bps
	117 704 0 virtual_dr6
	117 768 0 ptrace_dr7
	117 832 0 cr2
	117 896 0 trap_nr
	117 960 0 error_code
	1043 1024 0 io_bitmap
	117 1088 0 iopl_emul
	132 1152 1 iopl_warn
	313 1184 0 pkru
	117 1216 0 features
	117 1280 0 features_locked
	1044 1344 0 shstk
	1045 1536 0 fpu
struct 56 8 tk_read_base
	1046 0 0 clock
	681 64 0 mask
	681 128 0 cycle_last
	687 192 0 mult
	687 224 0 shift
	681 256 0 xtime_nsec
	683 320 0 base
	681 384 0 base_real
typedef 8 1047 u64
struct 16 2 timespec64
	1048 0 0 tv_sec
	476 64 0 tv_nsec
typedef 8 686 ktime_t
typedef 4 1049 s32
typedef 1 1050 u8
typedef 8 1051 s64
typedef 4 1052 u32
typedef 4 1053 spinlock_t
struct 8 1 hlist_nulls_head
	872 0 0 first
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
struct 40 5 array_buffer
	1054 0 0 tr
	470 64 0 buffer
	1055 128 0 data
	1056 192 0 time_start
	127 256 0 cpu
typedef 1 823 bool
typedef 4 1057 spinlock_t
struct 32 3 work_struct
	1058 0 0 data
	690 64 0 entry
	1059 192 0 func
struct 32 3 irq_work
	1060 0 0 node
	1061 128 0 func
	1062 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 1063 arch_spinlock_t
array 3704 704 463
ptr 8 struct tracer *
array 32 225 32
typedef 4 1064 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 776 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 776 cpumask_var_t
ptr 8 struct lock_class_key *
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	781 0 0 next
	782 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 823 bool
struct 24 3 notifier_block
	1065 0 0 notifier_call
	1066 64 0 next
	127 128 0 priority
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	1067 0 0 sysname
	1067 520 0 nodename
	1067 1040 0 release
	1067 1560 0 version
	1067 2080 0 machine
	1067 2600 0 domainname
struct 24 4 ns_common
	141 0 0 stashed
	1068 64 0 ops
	132 128 0 inum
	1069 160 0 count
array 896 117 112
typedef 8 1070 phys_addr_t
struct 24 3 rb_node
	117 0 0 __rb_parent_color
	753 64 0 rb_right
	753 128 0 rb_left
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
union 8 2 -
	117 0 0 subtree_max_size
	674 0 0 vm
array 6144 1071 256
typedef 4 1072 spinlock_t
typedef 1 823 bool
struct 32 3 rb_list
	1073 0 0 root
	723 64 0 head
	726 192 0 lock
struct 32 3 work_struct
	1074 0 0 data
	723 64 0 entry
	1075 192 0 func
union 16 2 -
	735 0 0 entry
	1076 0 0 hentry
ptr 8 struct work_struct *
typedef 8 1077 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 1078 u64
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
ptr 8 struct worker_pool *
array 32 610 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	1079 0 0 private_list
	1080 0 0 callback_head
array 512 121 64
union 24 2 -
	1081 0 0 tags
	1081 0 0 marks
array 32 117 4
array 40 476 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 40 11
array 16 117 2
array 96 221 12
array 48 221 6
struct 4 1 optimistic_spin_queue
	115 0 0 tail
struct 4 1 -
	127 0 0 counter
ptr 8 struct rb_node *
struct 4 1 spinlock
	1082 0 0 -
typedef 8 290 sector_t
typedef 4 1083 dev_t
struct 760 47 device
	140 0 0 kobj
	453 512 0 parent
	793 576 0 p
	162 640 0 init_name
	794 704 0 type
	795 768 0 bus
	796 832 0 driver
	121 896 0 platform_data
	121 960 0 driver_data
	1084 1024 0 driver_override
	146 1152 0 mutex
	1085 1408 0 links
	1086 1856 0 power
	800 4352 0 pm_domain
	801 4416 0 em_pd
	1087 4480 0 msi
	803 4608 0 dma_ops
	804 4672 0 dma_mask
	290 4736 0 coherent_dma_mask
	290 4800 0 bus_dma_limit
	805 4864 0 dma_range_map
	806 4928 0 dma_parms
	142 4992 0 dma_pools
	807 5120 0 dma_io_tlb_mem
	1088 5184 0 archdata
	809 5184 0 of_node
	810 5248 0 fwnode
	127 5312 0 numa_node
	756 5344 0 devt
	764 5376 0 id
	135 5408 0 devres_lock
	142 5440 0 devres_head
	811 5568 0 class
	812 5632 0 groups
	813 5696 0 release
	814 5760 0 iommu_group
	815 5824 0 iommu
	816 5888 0 physical_location
	1089 5952 0 removable
	466 5984 1 offline_disabled
	466 5985 1 offline
	466 5986 1 of_node_reused
	466 5987 1 state_synced
	466 5988 1 can_match
	466 5989 1 dma_skip_sync
	466 5990 1 dma_iommu
	459 6016 0 flags
typedef 2 133 umode_t
typedef 4 1090 kuid_t
typedef 4 1091 kgid_t
union 4 2 -
	132 0 0 i_nlink
	132 0 0 __i_nlink
typedef 8 1092 loff_t
typedef 8 1093 time64_t
typedef 4 775 u32
typedef 1 1094 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 290 blkcnt_t
struct 40 5 rw_semaphore
	787 0 0 count
	787 64 0 owner
	789 128 0 osq
	788 160 0 wait_lock
	142 192 0 wait_list
typedef 2 1095 u16
union 16 2 -
	1096 0 0 i_dentry
	463 0 0 i_rcu
typedef 8 1097 atomic64_t
union 8 2 -
	249 0 0 i_fop
	876 0 0 free_inode
struct 192 15 address_space
	112 0 0 host
	278 64 0 i_pages
	768 192 0 invalidate_lock
	863 512 0 gfp_mask
	137 544 0 i_mmap_writable
	1098 576 0 i_mmap
	117 704 0 nrpages
	117 768 0 writeback_index
	118 832 0 a_ops
	117 896 0 flags
	1099 960 0 wb_err
	135 992 0 i_private_lock
	142 1024 0 i_private_list
	768 1152 0 i_mmap_rwsem
	121 1472 0 i_private_data
union 8 4 -
	668 0 0 i_pipe
	877 0 0 i_cdev
	336 0 0 i_link
	132 0 0 i_dir_seq
typedef 4 132 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1100 0 0 -
struct 40 4 wait_queue_entry
	132 0 0 flags
	121 64 0 private
	1101 128 0 func
	142 192 0 entry
struct 4 1 -
	127 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 struct kset *
ptr 8 const struct kobj_type *
struct 4 1 kref
	448 0 0 refcount
struct 16 3 blk_mq_queue_map
	605 0 0 mq_map
	132 64 0 nr_queues
	132 96 0 queue_offset
typedef 8 771 atomic_long_t
typedef 4 1102 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	137 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 313 __kernel_dev_t
struct 64 12 kobject
	162 0 0 name
	55 64 0 entry
	157 192 0 parent
	783 256 0 kset
	784 320 0 ktype
	179 384 0 sd
	1103 448 0 kref
	132 480 1 state_initialized
	132 481 1 state_in_sysfs
	132 482 1 state_add_uevent_sent
	132 483 1 state_remove_uevent_sent
	132 484 1 uevent_suppress
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	162 0 0 name
	120 64 0 lock
struct 56 4 dev_links_info
	55 0 0 suppliers
	55 128 0 consumers
	55 256 0 defer_sync
	1104 384 0 status
struct 312 55 dev_pm_info
	1105 0 0 power_state
	214 32 1 can_wakeup
	214 33 1 async_suspend
	214 34 1 in_dpm_list
	214 35 1 is_prepared
	214 36 1 is_suspended
	214 37 1 is_noirq_suspended
	214 38 1 is_late_suspended
	214 39 1 no_pm
	214 40 1 early_init
	214 41 1 direct_complete
	313 64 0 driver_flags
	120 96 0 lock
	55 128 0 entry
	608 256 0 completion
	1106 512 0 wakeup
	214 576 1 wakeup_path
	214 577 1 syscore
	214 578 1 no_pm_callbacks
	214 579 1 async_in_progress
	214 580 1 smart_suspend
	214 581 1 must_resume
	214 582 1 may_skip_resume
	489 640 0 suspend_timer
	218 1152 0 timer_expires
	193 1216 0 work
	192 1472 0 wait_queue
	1107 1664 0 wakeirq
	115 1728 0 usage_count
	115 1760 0 child_count
	132 1792 3 disable_depth
	214 1795 1 idle_notification
	214 1796 1 request_pending
	214 1797 1 deferred_resume
	214 1798 1 needs_force_resume
	214 1799 1 runtime_auto
	214 1800 1 ignore_children
	214 1801 1 no_callbacks
	214 1802 1 irq_safe
	214 1803 1 use_autosuspend
	214 1804 1 timer_autosuspends
	214 1805 1 memalloc_noio
	132 1824 0 links_count
	1108 1856 0 request
	1109 1888 0 runtime_status
	1109 1920 0 last_status
	127 1952 0 runtime_error
	127 1984 0 autosuspend_delay
	218 2048 0 last_busy
	218 2112 0 active_time
	218 2176 0 suspended_time
	218 2240 0 accounting_timestamp
	1110 2304 0 subsys_data
	1111 2368 0 set_latency_tolerance
	1112 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1113 0 0 domain
	1114 64 0 data
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
typedef 2 133 __u16
typedef 1 225 __u8
typedef 4 132 __u32
struct 4 1 refcount_struct
	1115 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	947 0 0 a
typedef 4 132 __u32
array 0 610 0
struct 24 3 task_cputime
	218 0 0 stime
	218 64 0 utime
	500 128 0 sum_exec_runtime
struct 24 2 wait_queue_head
	120 0 0 lock
	55 64 0 head
typedef 8 1077 work_func_t
array 304 834 38
array 304 243 38
array 38 314 38
array 304 218 38
ptr 8 struct bpf_prog_array *
ptr 8 struct percpu_ref_data *
struct 4 1 -
	1116 0 0 val
struct 4 1 -
	1117 0 0 val
struct 8 1 -
	218 0 0 val
struct 4 1 refcount_struct
	115 0 0 refs
struct 4 1 seqcount_spinlock
	1031 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1118 0 0 -
	218 0 0 hash_len
ptr 8 const unsigned char *
union 8 2 -
	677 0 0 lock_count
	1119 0 0 -
ptr 8 wait_queue_head_t *
ptr 8 struct vfsmount *
typedef 8 1120 __kernel_loff_t
struct 8 1 llist_node
	1040 0 0 next
struct 32 6 file_ra_state
	117 0 0 start
	132 64 0 size
	132 96 0 async_size
	132 128 0 ra_pages
	132 160 0 mmap_miss
	253 192 0 prev_pos
typedef 8 1121 freeptr_t
struct 4 1 -
	127 0 0 counter
struct 24 2 wait_queue_head
	261 0 0 lock
	963 64 0 head
struct 4 1 spinlock
	1122 0 0 -
struct 64 8 -
	117 0 0 flags
	1123 64 0 -
	154 192 0 mapping
	117 256 0 index
	1124 320 0 -
	115 384 0 _mapcount
	115 416 0 _refcount
	117 448 0 memcg_data
struct 40 7 -
	117 0 0 _flags_1
	117 64 0 _head_1
	115 128 0 _large_mapcount
	115 160 0 _entire_mapcount
	115 192 0 _nr_pages_mapped
	115 224 0 _pincount
	132 256 0 _folio_nr_pages
struct 32 3 -
	117 0 0 _flags_2
	117 64 0 _head_2
	55 128 0 _deferred_list
struct 48 6 -
	117 0 0 _flags_3
	117 64 0 _head_3
	121 128 0 _hugetlb_subpool
	121 192 0 _hugetlb_cgroup
	121 256 0 _hugetlb_cgroup_rsvd
	121 320 0 _hugetlb_hwpoison
struct 4 1 spinlock
	1125 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1126 atomic64_t
typedef 8 1127 u64
typedef 4 132 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1128 mempool_t
struct 16 2 bio_list
	1129 0 0 head
	1129 64 0 tail
typedef 8 500 __u64
typedef 8 1130 atomic_long_t
typedef 4 1131 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1132 0 0 tail
struct 4 1 spinlock
	1133 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1120 __s64
typedef 1 225 __u8
struct 8 1 -
	416 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1134 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1135 atomic64_t
struct 32 4 kernfs_elem_dir
	117 0 0 subdirs
	607 64 0 children
	199 128 0 root
	117 192 0 rev
struct 8 1 kernfs_elem_symlink
	179 0 0 target_kn
struct 32 4 kernfs_elem_attr
	1136 0 0 ops
	1137 64 0 open
	253 128 0 size
	179 192 0 notify_next
struct 24 2 swait_queue_head
	1138 0 0 lock
	1139 64 0 task_list
ptr 8 struct page_counter *
struct 48 3 fprop_global
	73 0 0 events
	132 320 0 period
	1031 352 0 sequence
struct 40 4 memcg_cgwb_frn
	218 0 0 bdi_id
	127 64 0 memcg_id
	218 128 0 at
	1140 192 0 done
ptr 8 struct mem_cgroup_per_node *
struct 0 0 -
typedef 8 360 atomic_long_t
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
typedef 8 1077 work_func_t
struct 8 1 -
	1006 0 0 counter
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	121 0 0 base
	132 64 0 size
	1141 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	117 0 0 __rb_parent_color
	753 64 0 rb_right
	753 128 0 rb_left
struct 16 2 callback_head
	645 0 0 next
	822 64 0 func
struct 8 1 llist_node
	1040 0 0 next
typedef 8 500 __u64
struct 40 4 -
	1142 0 0 -
	154 128 0 mapping
	1143 192 0 -
	117 256 0 private
struct 40 5 -
	117 0 0 pp_magic
	1144 64 0 pp
	117 128 0 _pp_mapping_pad
	117 192 0 dma_addr
	221 256 0 pp_ref_count
struct 8 1 -
	117 0 0 compound_head
struct 16 2 -
	1145 0 0 pgmap
	121 64 0 zone_device_data
typedef 1 601 __s8
struct 4 1 raw_spinlock
	1146 0 0 raw_lock
struct 81936 1 zonelist
	1147 0 0 _zonerefs
struct 1344 14 lru_gen_folio
	117 0 0 max_seq
	748 64 0 min_seq
	743 192 0 timestamps
	1148 448 0 folios
	1149 5568 0 nr_pages
	1150 8128 0 avg_refaulted
	1150 8640 0 avg_total
	1151 9152 0 protected
	1152 9536 0 evicted
	1152 10048 0 refaulted
	214 10560 0 enabled
	314 10568 0 gen
	314 10576 0 seg
	1153 10624 0 list
struct 72 5 lru_gen_mm_state
	117 0 0 seq
	337 64 0 head
	337 128 0 tail
	1154 192 0 filters
	1155 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 1156 4
array 16 127 4
array 192 1157 3
typedef 8 1158 atomic_long_t
typedef 4 1159 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1160 0 0 tail
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
struct 24 2 wait_queue_head
	1161 0 0 lock
	922 64 0 head
typedef 8 1162 atomic64_t
typedef 8 500 __u64
typedef 2 133 __u16
typedef 1 225 __u8
typedef 4 132 __u32
array 16 610 16
array 48 610 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 4 1 refcount_struct
	137 0 0 refs
typedef 4 132 blk_features_t
typedef 4 132 blk_flags_t
struct 6 6 blk_integrity
	225 0 0 flags
	1163 8 0 csum_type
	225 16 0 tuple_size
	225 24 0 pi_offset
	225 32 0 interval_exp
	225 40 0 tag_size
ptr 8 void (*)(struct timer_list *)
typedef 8 1077 work_func_t
struct 24 2 wait_queue_head
	135 0 0 lock
	142 64 0 head
typedef 8 1164 phys_addr_t
struct 4 1 -
	127 0 0 counter
struct 4 1 raw_spinlock
	472 0 0 raw_lock
struct 4 1 qspinlock
	1165 0 0 -
typedef 8 1166 __kernel_size_t
struct 8 1 rb_time_struct
	1167 0 0 time
typedef 8 500 __u64
typedef 8 1168 atomic_long_t
struct 4 1 optimistic_spin_queue
	469 0 0 tail
typedef 8 1077 work_func_t
struct 24 2 swait_queue_head
	471 0 0 lock
	175 64 0 task_list
struct 32 3 irq_work
	1169 0 0 node
	1061 128 0 func
	1170 192 0 irqwait
typedef 24 1171 wait_queue_head_t
struct 32 2 timerqueue_node
	330 0 0 node
	490 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	218 0 0 expires
	218 64 0 incr
struct 24 3 task_cputime_atomic
	319 0 0 utime
	319 64 0 stime
	319 128 0 sum_exec_runtime
array 72 1172 3
struct 8 2 -
	235 0 0 seqcount
	120 32 0 lock
struct 16 2 rlimit
	1173 0 0 rlim_cur
	1173 64 0 rlim_max
struct 24 3 -
	520 0 0 next
	520 64 0 prev
	1174 128 0 -
struct 24 3 rb_node
	117 0 0 __rb_parent_color
	753 64 0 rb_right
	753 128 0 rb_left
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
struct 8 1 llist_node
	1040 0 0 next
typedef 8 1175 ktime_t
typedef 8 1176 u64
struct 16 2 -
	117 0 0 _skb_refdst
	1177 64 0 destructor
struct 60 49 -
	1178 0 0 __pkt_type_offset
	513 0 3 pkt_type
	513 3 1 ignore_df
	513 4 1 dst_pending_confirm
	513 5 2 ip_summed
	513 7 1 ooo_okay
	1179 8 0 __mono_tc_offset
	513 8 2 tstamp_type
	513 10 1 tc_at_ingress
	513 11 1 tc_skip_classify
	513 12 1 remcsum_offload
	513 13 1 csum_complete_sw
	513 14 2 csum_level
	513 16 1 inner_protocol_type
	513 17 1 l4_hash
	513 18 1 sw_hash
	513 19 1 no_fcs
	513 20 1 encapsulation
	513 21 1 encap_hdr_csum
	513 22 1 csum_valid
	513 24 2 ndisc_nodetype
	513 26 1 ipvs_property
	513 27 1 nf_trace
	513 28 1 redirected
	513 29 1 from_ingress
	513 30 1 nf_skip_egress
	513 31 1 decrypted
	513 32 1 slow_gro
	513 33 1 csum_not_inet
	513 34 1 unreadable
	513 35 2 tc_depth
	511 48 0 tc_index
	1180 64 0 alloc_cpu
	1181 96 0 -
	1182 128 0 priority
	127 160 0 skb_iif
	1182 192 0 hash
	1183 224 0 -
	1184 256 0 -
	1182 288 0 secmark
	1185 320 0 -
	1186 352 0 -
	511 368 0 inner_transport_header
	511 384 0 inner_network_header
	511 400 0 inner_mac_header
	1187 416 0 protocol
	511 432 0 transport_header
	511 448 0 network_header
	511 464 0 mac_header
struct 60 49 -
	1188 0 0 __pkt_type_offset
	513 0 3 pkt_type
	513 3 1 ignore_df
	513 4 1 dst_pending_confirm
	513 5 2 ip_summed
	513 7 1 ooo_okay
	1189 8 0 __mono_tc_offset
	513 8 2 tstamp_type
	513 10 1 tc_at_ingress
	513 11 1 tc_skip_classify
	513 12 1 remcsum_offload
	513 13 1 csum_complete_sw
	513 14 2 csum_level
	513 16 1 inner_protocol_type
	513 17 1 l4_hash
	513 18 1 sw_hash
	513 19 1 no_fcs
	513 20 1 encapsulation
	513 21 1 encap_hdr_csum
	513 22 1 csum_valid
	513 24 2 ndisc_nodetype
	513 26 1 ipvs_property
	513 27 1 nf_trace
	513 28 1 redirected
	513 29 1 from_ingress
	513 30 1 nf_skip_egress
	513 31 1 decrypted
	513 32 1 slow_gro
	513 33 1 csum_not_inet
	513 34 1 unreadable
	513 35 2 tc_depth
	511 48 0 tc_index
	1180 64 0 alloc_cpu
	1190 96 0 -
	1182 128 0 priority
	127 160 0 skb_iif
	1182 192 0 hash
	1191 224 0 -
	1192 256 0 -
	1182 288 0 secmark
	1193 320 0 -
	1194 352 0 -
	511 368 0 inner_transport_header
	511 384 0 inner_network_header
	511 400 0 inner_mac_header
	1187 416 0 protocol
	511 432 0 transport_header
	511 448 0 network_header
	511 464 0 mac_header
struct 4 1 refcount_struct
	257 0 0 refs
struct 8 1 skb_shared_hwtstamps
	1195 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1196 0 0 tx_timestamp
typedef 4 132 __u32
struct 4 1 -
	127 0 0 counter
typedef 16 1197 skb_frag_t
struct 32 2 -
	1198 0 0 -
	1199 128 0 -
struct 16 2 callback_head
	645 0 0 next
	822 64 0 func
struct 4 1 -
	127 0 0 counter
union 8 2 -
	1200 0 0 skc_addrpair
	1201 0 0 -
union 4 2 -
	132 0 0 skc_hash
	1202 0 0 skc_u16hashes
union 4 2 -
	1203 0 0 skc_portpair
	1204 0 0 -
union 16 2 -
	1205 0 0 skc_bind_node
	1205 0 0 skc_portaddr_node
typedef 8 1206 possible_net_t
struct 16 1 in6_addr
	1207 0 0 in6_u
union 8 3 -
	117 0 0 skc_flags
	507 0 0 skc_listener
	1208 0 0 skc_tw_dr
array 0 127 0
union 16 2 -
	1205 0 0 skc_node
	1209 0 0 skc_nulls_node
union 4 3 -
	127 0 0 skc_incoming_cpu
	536 0 0 skc_rcv_wnd
	536 0 0 skc_tw_rcv_nxt
array 0 127 0
union 4 3 -
	536 0 0 skc_rxhash
	536 0 0 skc_window_clamp
	536 0 0 skc_tw_snd_nxt
typedef 1 225 __u8
struct 4 1 -
	127 0 0 counter
union 16 2 -
	1210 0 0 -
	1211 0 0 list
typedef 4 132 __u32
typedef 2 133 __u16
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	565 0 0 slock
	127 32 0 owned
	1009 64 0 wq
struct 4 1 refcount_struct
	529 0 0 refs
struct 8 1 rb_root
	753 0 0 rb_node
struct 40 4 timer_list
	1205 0 0 entry
	117 128 0 expires
	937 192 0 function
	536 256 0 flags
typedef 8 1212 u64
struct 8 1 -
	1213 0 0 raw_lock
struct 4 1 -
	1214 0 0 val
struct 4 1 spinlock
	1215 0 0 -
typedef 8 1216 s64
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 1217 wait_queue_head_t
array 24 112 3
array 216 1218 3
array 24 1219 3
array 288 1220 3
struct 16 1 -
	1221 0 0 b
ptr 8 struct list_lru_node *
struct 4 1 spinlock
	1222 0 0 -
struct 24 2 swait_queue_head
	415 0 0 lock
	55 64 0 task_list
union 4 2 -
	132 0 0 u_flags
	115 0 0 a_flags
struct 16 2 load_weight
	117 0 0 weight
	313 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	218 0 0 last_update_time
	218 64 0 load_sum
	218 128 0 runnable_sum
	313 192 0 util_sum
	313 224 0 period_contrib
	117 256 0 load_avg
	117 320 0 runnable_avg
	117 384 0 util_avg
	132 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 1223 dl_server_pick_f
struct 1024 1 cpumask
	1224 0 0 bits
struct 4 4 -
	314 0 0 blocked
	314 8 0 need_qs
	314 16 0 exp_hint
	314 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	1225 0 0 futex
	1226 0 0 nanosleep
	1227 0 0 poll
typedef 4 127 __kernel_pid_t
typedef 4 1228 seqcount_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	352 0 0 sig
typedef 8 1173 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	1229 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	1026 0 0 cpumask
ptr 8 struct llist_node *
array 24 1230 3
array 32 1231 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	218 0 0 base
	218 64 0 size
struct 4224 7 fpu
	132 0 0 last_cpu
	117 64 0 avx512_timestamp
	1232 128 0 fpstate
	1232 192 0 __task_fpstate
	1233 256 0 perm
	1233 384 0 guest_perm
	1234 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 500 __u64
typedef 8 1051 time64_t
typedef 4 127 __s32
typedef 1 225 __u8
typedef 8 1120 __s64
typedef 4 132 __u32
struct 4 1 spinlock
	1235 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 1236 u64
struct 4 1 spinlock
	1237 0 0 -
typedef 8 1238 atomic_long_t
typedef 8 1077 work_func_t
struct 16 4 __call_single_node
	1239 0 0 llist
	1240 64 0 -
	1241 96 0 src
	1241 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	423 0 0 task
struct 4 1 qspinlock
	1242 0 0 -
struct 4 1 raw_spinlock
	697 0 0 raw_lock
typedef 8 1243 notifier_fn_t
ptr 8 struct notifier_block *
array 65 610 65
ptr 8 const struct proc_ns_operations *
typedef 4 1244 refcount_t
typedef 8 1245 u64
struct 24 2 vmap_pool
	723 0 0 head
	117 128 0 len
struct 4 1 spinlock
	1246 0 0 -
struct 8 1 rb_root
	753 0 0 rb_node
typedef 8 1247 atomic_long_t
typedef 8 1077 work_func_t
struct 16 2 hlist_node
	781 0 0 next
	782 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 500 __u64
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
struct 16 2 callback_head
	645 0 0 next
	822 64 0 func
array 24 1248 3
union 4 1 -
	910 0 0 rlock
typedef 4 764 __kernel_dev_t
struct 16 2 -
	162 0 0 name
	135 64 0 lock
struct 56 4 dev_links_info
	142 0 0 suppliers
	142 128 0 consumers
	142 256 0 defer_sync
	1249 384 0 status
struct 312 55 dev_pm_info
	1250 0 0 power_state
	466 32 1 can_wakeup
	466 33 1 async_suspend
	466 34 1 in_dpm_list
	466 35 1 is_prepared
	466 36 1 is_suspended
	466 37 1 is_noirq_suspended
	466 38 1 is_late_suspended
	466 39 1 no_pm
	466 40 1 early_init
	466 41 1 direct_complete
	764 64 0 driver_flags
	135 96 0 lock
	142 128 0 entry
	1251 256 0 completion
	1106 512 0 wakeup
	466 576 1 wakeup_path
	466 577 1 syscore
	466 578 1 no_pm_callbacks
	466 579 1 async_in_progress
	466 580 1 smart_suspend
	466 581 1 must_resume
	466 582 1 may_skip_resume
	1252 640 0 suspend_timer
	290 1152 0 timer_expires
	458 1216 0 work
	464 1472 0 wait_queue
	1107 1664 0 wakeirq
	137 1728 0 usage_count
	137 1760 0 child_count
	132 1792 3 disable_depth
	466 1795 1 idle_notification
	466 1796 1 request_pending
	466 1797 1 deferred_resume
	466 1798 1 needs_force_resume
	466 1799 1 runtime_auto
	466 1800 1 ignore_children
	466 1801 1 no_callbacks
	466 1802 1 irq_safe
	466 1803 1 use_autosuspend
	466 1804 1 timer_autosuspends
	466 1805 1 memalloc_noio
	132 1824 0 links_count
	1253 1856 0 request
	454 1888 0 runtime_status
	454 1920 0 last_status
	127 1952 0 runtime_error
	127 1984 0 autosuspend_delay
	290 2048 0 last_busy
	290 2112 0 active_time
	290 2176 0 suspended_time
	290 2240 0 accounting_timestamp
	1110 2304 0 subsys_data
	1111 2368 0 set_latency_tolerance
	1112 2432 0 qos
struct 16 2 dev_msi_info
	1113 0 0 domain
	1114 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	1254 0 0 val
struct 4 1 -
	1255 0 0 val
typedef 8 1120 __kernel_loff_t
typedef 8 1120 __s64
typedef 1 225 __u8
typedef 2 133 __u16
struct 8 1 hlist_head
	781 0 0 first
struct 8 1 -
	1256 0 0 counter
struct 16 2 rb_root_cached
	1257 0 0 rb_root
	753 64 0 rb_leftmost
typedef 4 764 errseq_t
union 4 1 -
	1102 0 0 rlock
typedef 8 1258 wait_queue_func_t
struct 4 1 raw_spinlock
	1259 0 0 raw_lock
struct 4 1 kref
	232 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1260 pm_message_t
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
typedef 4 1261 atomic_t
typedef 4 1262 uid_t
typedef 4 1263 gid_t
struct 8 2 -
	313 0 0 hash
	313 32 0 len
struct 8 2 -
	120 0 0 lock
	127 32 0 count
int 8 s long long int
struct 8 1 -
	117 0 0 v
union 4 1 -
	1264 0 0 rlock
union 16 2 -
	55 0 0 lru
	1265 0 0 -
union 8 2 -
	121 0 0 private
	1266 0 0 swap
union 4 1 -
	1267 0 0 rlock
struct 8 1 -
	1268 0 0 counter
typedef 8 500 __u64
struct 72 8 mempool_s
	135 0 0 lock
	127 32 0 min_nr
	127 64 0 curr_nr
	385 128 0 elements
	121 192 0 pool_data
	1269 256 0 alloc
	1270 320 0 free
	464 384 0 wait
ptr 8 struct bio *
typedef 8 1271 atomic64_t
struct 4 1 raw_spinlock
	1272 0 0 raw_lock
typedef 4 1273 atomic_t
union 4 1 -
	1274 0 0 rlock
typedef 8 1275 u64
struct 8 1 -
	1276 0 0 counter
ptr 8 const struct kernfs_ops *
ptr 8 struct kernfs_open_node *
typedef 4 1277 raw_spinlock_t
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
struct 16 2 wb_completion
	115 0 0 cnt
	846 64 0 waitq
struct 56 2 mod_tree_node
	388 0 0 mod
	1278 64 0 node
union 16 4 -
	55 0 0 lru
	1279 0 0 -
	55 0 0 buddy_list
	55 0 0 pcp_list
union 8 2 -
	117 0 0 index
	117 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 4 1280 arch_spinlock_t
array 81936 1281 5121
array 640 1282 4
array 320 1283 4
array 64 1284 2
array 48 1285 1
array 64 1286 1
struct 16 2 hlist_nulls_node
	872 0 0 next
	1287 64 0 pprev
array 16 246 2
array 32 1288 1
array 40 1289 2
array 64 1290 8
typedef 8 1291 atomic64_t
struct 4 1 raw_spinlock
	1292 0 0 raw_lock
typedef 4 1293 atomic_t
typedef 4 1294 spinlock_t
struct 8 1 -
	1295 0 0 counter
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
typedef 8 1296 u64
union 4 3 -
	469 0 0 val
	1297 0 0 -
	1298 0 0 -
typedef 8 117 __kernel_ulong_t
typedef 8 1299 local64_t
typedef 8 1300 atomic64_t
struct 16 4 __call_single_node
	1301 0 0 llist
	1302 64 0 -
	1303 96 0 src
	1303 112 0 dst
struct 8 1 rcuwait
	423 0 0 task
struct 24 2 wait_queue_head
	1304 0 0 lock
	175 64 0 head
struct 24 2 posix_cputimer_base
	218 0 0 nextevt
	1305 64 0 tqhead
typedef 8 117 __kernel_ulong_t
union 8 2 -
	1306 0 0 dev
	117 0 0 dev_scratch
typedef 8 1307 s64
typedef 8 500 __u64
ptr 8 void (*)(struct sk_buff *)
array 0 513 0
array 0 513 0
typedef 2 511 u16
union 4 2 -
	1308 0 0 csum
	1309 0 0 -
typedef 4 132 __u32
union 4 2 -
	1310 0 0 vlan_all
	1311 0 0 -
union 4 2 -
	132 0 0 napi_id
	132 0 0 sender_cpu
union 4 2 -
	1182 0 0 mark
	1182 0 0 reserved_tailroom
union 2 2 -
	1187 0 0 inner_protocol
	513 0 0 inner_ipproto
typedef 2 511 __be16
array 0 513 0
array 0 513 0
union 4 2 -
	1308 0 0 csum
	1312 0 0 -
union 4 2 -
	1310 0 0 vlan_all
	1313 0 0 -
union 4 2 -
	132 0 0 napi_id
	132 0 0 sender_cpu
union 4 2 -
	1182 0 0 mark
	1182 0 0 reserved_tailroom
union 2 2 -
	1187 0 0 inner_protocol
	513 0 0 inner_ipproto
union 8 2 -
	1314 0 0 hwtstamp
	121 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	1315 0 0 netmem
	132 64 0 len
	132 96 0 offset
union 16 2 -
	1316 0 0 slab_list
	1317 0 0 -
union 16 2 -
	1318 0 0 -
	1319 0 0 freelist_counter
typedef 8 1212 __addrpair
struct 8 2 -
	1320 0 0 skc_daddr
	1320 32 0 skc_rcv_saddr
array 4 995 2
typedef 4 994 __portpair
struct 4 2 -
	1321 0 0 skc_dport
	995 16 0 skc_num
struct 16 2 hlist_node
	781 0 0 next
	782 64 0 pprev
struct 8 1 -
	1322 0 0 net
union 16 3 -
	1323 0 0 u6_addr8
	1324 0 0 u6_addr16
	1325 0 0 u6_addr32
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	872 0 0 next
	1287 64 0 pprev
struct 16 2 -
	520 0 0 next
	520 64 0 prev
struct 16 2 sk_buff_list
	520 0 0 next
	520 64 0 prev
typedef 8 500 __u64
typedef 8 1326 arch_rwlock_t
typedef 4 1327 uid_t
union 4 1 -
	1328 0 0 rlock
typedef 8 1120 __s64
struct 24 2 wait_queue_head
	565 0 0 lock
	892 64 0 head
struct 72 9 mem_dqinfo
	1329 0 0 dqi_format
	127 64 0 dqi_fmt_id
	55 128 0 dqi_dirty_list
	117 256 0 dqi_flags
	132 320 0 dqi_bgrace
	132 352 0 dqi_igrace
	1330 384 0 dqi_max_spc_limit
	1330 448 0 dqi_max_ino_limit
	121 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	1331 0 0 rss
	605 384 0 read_count
	1332 448 0 writer
	192 512 0 waiters
	115 704 0 block
array 16 874 16
union 4 1 -
	1333 0 0 rlock
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 117 128
struct 40 6 -
	161 0 0 uaddr
	313 64 0 val
	313 96 0 flags
	313 128 0 bitset
	218 192 0 time
	161 256 0 uaddr2
struct 24 4 -
	1334 0 0 clockid
	1335 32 0 type
	1336 64 0 -
	218 128 0 expires
struct 32 5 -
	1337 0 0 ufds
	127 64 0 nfds
	127 96 0 has_timeout
	117 128 0 tv_sec
	117 192 0 tv_nsec
struct 4 1 seqcount
	132 0 0 sequence
array 128 117 16
struct 8 13 desc_struct
	182 0 0 limit0
	182 16 0 base0
	182 32 8 base1
	182 40 4 type
	182 44 1 s
	182 45 2 dpl
	182 47 1 p
	182 48 4 limit1
	182 52 1 avl
	182 53 1 l
	182 54 1 d
	182 55 1 g
	182 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	218 0 0 __state_perm
	132 64 0 __state_size
	132 96 0 __user_state_size
struct 4160 10 fpstate
	132 0 0 size
	132 32 0 user_size
	218 64 0 xfeatures
	218 128 0 user_xfeatures
	218 192 0 xfd
	132 256 1 is_valloc
	132 257 1 is_guest
	132 258 1 is_confidential
	132 259 1 in_use
	1338 512 0 regs
union 4 1 -
	1339 0 0 rlock
typedef 8 500 __u64
union 4 1 -
	1064 0 0 rlock
typedef 8 1340 atomic64_t
struct 8 1 llist_node
	1040 0 0 next
union 4 2 -
	132 0 0 u_flags
	1341 0 0 a_flags
typedef 2 1342 u16
union 4 3 -
	1341 0 0 val
	1343 0 0 -
	1344 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	1345 0 0 refs
typedef 8 500 __u64
union 4 1 -
	1346 0 0 rlock
typedef 8 1347 atomic64_t
array 8 117 1
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1348 pm_message_t
struct 32 2 completion
	132 0 0 done
	1349 64 0 wait
struct 64 8 hrtimer
	1350 0 0 node
	1351 256 0 _softexpires
	954 320 0 function
	955 384 0 base
	765 448 0 state
	765 456 0 is_rel
	765 464 0 is_soft
	765 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 1352 uid_t
typedef 4 1353 gid_t
typedef 8 1093 s64
struct 8 1 rb_root
	753 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 1354 arch_spinlock_t
struct 4 1 pm_message
	127 0 0 event
struct 4 1 -
	127 0 0 counter
typedef 4 132 __kernel_uid32_t
typedef 4 132 __kernel_gid32_t
struct 4 1 raw_spinlock
	1355 0 0 raw_lock
struct 16 2 -
	121 0 0 __filler
	132 64 0 mlock_count
typedef 8 1356 swp_entry_t
struct 4 1 raw_spinlock
	1357 0 0 raw_lock
typedef 8 1358 s64
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 8 1 -
	1359 0 0 counter
typedef 4 1360 arch_spinlock_t
struct 4 1 -
	127 0 0 counter
struct 4 1 raw_spinlock
	1361 0 0 raw_lock
typedef 8 500 __u64
typedef 8 1362 s64
struct 4 1 raw_spinlock
	1363 0 0 raw_lock
struct 48 1 latch_tree_node
	1364 0 0 node
struct 16 2 -
	121 0 0 __filler
	132 64 0 mlock_count
struct 4 1 qspinlock
	1365 0 0 -
struct 16 2 zoneref
	1366 0 0 zone
	127 64 0 zone_idx
array 160 1367 2
array 80 1368 2
array 32 117 4
array 48 1369 2
array 64 1370 2
ptr 8 struct hlist_nulls_node **
array 32 117 4
array 20 127 5
struct 8 1 hlist_nulls_head
	872 0 0 first
struct 8 1 -
	1371 0 0 counter
typedef 4 1372 arch_spinlock_t
struct 4 1 -
	127 0 0 counter
struct 4 1 spinlock
	1373 0 0 -
typedef 8 1374 s64
typedef 8 500 __u64
struct 2 2 -
	1375 0 0 locked
	1375 8 0 pending
struct 4 2 -
	1303 0 0 locked_pending
	1303 16 0 tail
struct 8 1 -
	176 0 0 a
struct 8 1 -
	1376 0 0 counter
struct 8 1 llist_node
	1040 0 0 next
union 4 2 -
	132 0 0 u_flags
	469 0 0 a_flags
typedef 2 1377 u16
typedef 4 1378 spinlock_t
struct 16 1 timerqueue_head
	116 0 0 rb_root
ptr 8 struct net_device *
typedef 8 1120 __s64
typedef 4 1182 __wsum
struct 4 2 -
	511 0 0 csum_start
	511 16 0 csum_offset
typedef 4 1182 u32
struct 4 2 -
	1187 0 0 vlan_proto
	511 16 0 vlan_tci
struct 4 2 -
	511 0 0 csum_start
	511 16 0 csum_offset
struct 4 2 -
	1187 0 0 vlan_proto
	511 16 0 vlan_tci
typedef 8 1379 ktime_t
typedef 8 117 netmem_ref
struct 16 2 list_head
	337 0 0 next
	337 64 0 prev
struct 16 2 -
	1380 0 0 next
	127 64 0 slabs
struct 16 2 -
	121 0 0 freelist
	1381 64 0 -
typedef 16 1382 freelist_aba_t
typedef 4 994 __be32
typedef 2 995 __be16
ptr 8 struct net *
array 16 991 16
array 16 1321 8
array 16 1320 4
struct 8 2 qrwlock
	1383 0 0 -
	1384 32 0 wait_lock
typedef 4 132 __kernel_uid32_t
struct 4 1 raw_spinlock
	1384 0 0 raw_lock
ptr 8 struct quota_format_type *
typedef 8 1120 qsize_t
struct 48 4 rcu_sync
	127 0 0 gp_state
	127 32 0 gp_count
	192 64 0 gp_wait
	200 256 0 cb_head
struct 8 1 rcuwait
	423 0 0 task
struct 4 1 raw_spinlock
	1385 0 0 raw_lock
typedef 4 1386 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	1387 0 0 rmtp
	1388 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	1389 0 0 fsave
	1390 0 0 fxsave
	1391 0 0 soft
	1392 0 0 xsave
	1393 0 0 __padding
struct 4 1 raw_spinlock
	1394 0 0 raw_lock
struct 8 1 -
	1395 0 0 counter
typedef 4 1396 atomic_t
typedef 2 133 __u16
struct 2 2 -
	1397 0 0 locked
	1397 8 0 pending
struct 4 2 -
	1241 0 0 locked_pending
	1241 16 0 tail
typedef 4 1398 atomic_t
struct 4 1 raw_spinlock
	1399 0 0 raw_lock
struct 8 1 -
	1400 0 0 counter
struct 4 1 pm_message
	127 0 0 event
struct 24 2 swait_queue_head
	788 0 0 lock
	142 64 0 task_list
struct 32 2 timerqueue_node
	1401 0 0 node
	1351 192 0 expires
typedef 8 1256 ktime_t
typedef 4 132 __kernel_uid32_t
typedef 4 132 __kernel_gid32_t
struct 4 1 qspinlock
	1402 0 0 -
typedef 4 1403 arch_spinlock_t
struct 8 1 -
	117 0 0 val
typedef 4 1404 arch_spinlock_t
typedef 8 1120 __s64
typedef 8 1405 s64
struct 4 1 qspinlock
	1406 0 0 -
typedef 4 1407 arch_spinlock_t
typedef 8 1120 __s64
typedef 4 1408 arch_spinlock_t
array 48 330 2
union 4 3 -
	115 0 0 val
	1409 0 0 -
	1410 0 0 -
ptr 8 struct zone *
array 80 55 5
array 40 476 5
array 24 117 3
array 32 221 4
typedef 8 1411 s64
struct 4 1 qspinlock
	1412 0 0 -
union 4 1 -
	1159 0 0 rlock
typedef 8 1120 __s64
typedef 1 1413 u8
typedef 8 1414 s64
typedef 2 133 __u16
struct 4 1 spinlock
	1415 0 0 -
typedef 8 1416 s64
ptr 8 struct slab *
union 8 2 -
	117 0 0 counters
	1417 0 0 -
union 16 2 -
	1418 0 0 -
	1419 0 0 full
union 4 2 -
	529 0 0 cnts
	1420 0 0 -
typedef 4 1421 arch_spinlock_t
typedef 4 1422 arch_spinlock_t
typedef 4 127 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	313 0 0 cwd
	313 32 0 swd
	313 64 0 twd
	313 96 0 fip
	313 128 0 fcs
	313 160 0 foo
	313 192 0 fos
	1423 224 0 st_space
	313 864 0 status
struct 512 11 fxregs_state
	182 0 0 cwd
	182 16 0 swd
	182 32 0 twd
	182 48 0 fop
	1424 64 0 -
	313 192 0 mxcsr
	313 224 0 mxcsr_mask
	1425 256 0 st_space
	1426 1280 0 xmm_space
	1427 3328 0 padding
	1428 3712 0 -
struct 136 16 swregs_state
	313 0 0 cwd
	313 32 0 swd
	313 64 0 twd
	313 96 0 fip
	313 128 0 fcs
	313 160 0 foo
	313 192 0 fos
	1423 224 0 st_space
	314 864 0 ftop
	314 872 0 changed
	314 880 0 lookahead
	314 888 0 no_update
	314 896 0 rm
	314 904 0 alimit
	1429 960 0 info
	313 1024 0 entry_eip
struct 576 3 xregs_state
	1390 0 0 i387
	1430 4096 0 header
	1431 4608 0 extended_state_area
array 4096 314 4096
typedef 4 1432 arch_spinlock_t
typedef 8 1433 s64
struct 4 1 -
	127 0 0 counter
typedef 1 1434 u8
struct 4 1 -
	127 0 0 counter
typedef 4 1435 arch_spinlock_t
typedef 8 1436 s64
struct 24 3 rb_node
	117 0 0 __rb_parent_color
	753 64 0 rb_right
	753 128 0 rb_left
union 4 3 -
	137 0 0 val
	1437 0 0 -
	1438 0 0 -
struct 4 1 qspinlock
	1439 0 0 -
struct 4 1 qspinlock
	1440 0 0 -
typedef 8 1120 __s64
union 4 3 -
	1132 0 0 val
	1441 0 0 -
	1442 0 0 -
struct 4 1 qspinlock
	1443 0 0 -
struct 4 1 qspinlock
	1444 0 0 -
struct 2 2 -
	314 0 0 locked
	314 8 0 pending
struct 4 2 -
	182 0 0 locked_pending
	182 16 0 tail
typedef 8 1120 __s64
union 4 3 -
	1160 0 0 val
	1445 0 0 -
	1446 0 0 -
typedef 1 225 __u8
typedef 8 1120 __s64
union 4 1 -
	942 0 0 rlock
typedef 8 1120 __s64
struct 4 3 -
	132 0 16 inuse
	132 16 15 objects
	132 31 1 frozen
struct 16 2 -
	121 0 0 freelist
	117 64 0 counter
typedef 16 1447 freelist_full_t
struct 4 2 -
	538 0 0 wlocked
	1448 8 0 __lstate
struct 4 1 qspinlock
	1449 0 0 -
struct 4 1 qspinlock
	1450 0 0 -
array 80 313 20
union 16 2 -
	1451 0 0 -
	1452 0 0 -
array 128 313 32
array 256 313 64
array 48 313 12
union 48 2 -
	1427 0 0 padding1
	1427 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	218 0 0 xfeatures
	218 64 0 xcomp_bv
	1453 128 0 reserved
array 0 314 0
struct 4 1 qspinlock
	1454 0 0 -
typedef 8 1120 __s64
typedef 1 225 __u8
struct 4 1 qspinlock
	1455 0 0 -
typedef 8 1120 __s64
struct 2 2 -
	765 0 0 locked
	765 8 0 pending
struct 4 2 -
	769 0 0 locked_pending
	769 16 0 tail
union 4 3 -
	257 0 0 val
	1456 0 0 -
	1457 0 0 -
union 4 3 -
	1458 0 0 val
	1459 0 0 -
	1460 0 0 -
struct 2 2 -
	1461 0 0 locked
	1461 8 0 pending
struct 4 2 -
	1462 0 0 locked_pending
	1462 16 0 tail
union 4 3 -
	523 0 0 val
	1463 0 0 -
	1464 0 0 -
union 4 3 -
	1465 0 0 val
	1466 0 0 -
	1467 0 0 -
struct 2 2 -
	1468 0 0 locked
	1468 8 0 pending
struct 4 2 -
	1469 0 0 locked_pending
	1469 16 0 tail
typedef 16 1470 u128
array 3 538 3
union 4 3 -
	529 0 0 val
	1471 0 0 -
	1472 0 0 -
union 4 3 -
	1473 0 0 val
	1474 0 0 -
	1475 0 0 -
struct 16 2 -
	218 0 0 rip
	218 64 0 rdp
struct 16 4 -
	313 0 0 fip
	313 32 0 fcs
	313 64 0 foo
	313 96 0 fos
array 48 218 6
union 4 3 -
	1476 0 0 val
	1477 0 0 -
	1478 0 0 -
union 4 3 -
	1479 0 0 val
	1480 0 0 -
	1481 0 0 -
struct 2 2 -
	1482 0 0 locked
	1482 8 0 pending
struct 4 2 -
	1180 0 0 locked_pending
	1180 16 0 tail
typedef 4 1483 atomic_t
struct 2 2 -
	1484 0 0 locked
	1484 8 0 pending
struct 4 2 -
	1485 0 0 locked_pending
	1485 16 0 tail
typedef 1 1486 u8
typedef 2 1487 u16
struct 2 2 -
	1488 0 0 locked
	1488 8 0 pending
struct 4 2 -
	1489 0 0 locked_pending
	1489 16 0 tail
typedef 4 1490 atomic_t
struct 2 2 -
	1491 0 0 locked
	1491 8 0 pending
struct 4 2 -
	1492 0 0 locked_pending
	1492 16 0 tail
typedef 1 1493 u8
typedef 2 1494 u16
typedef 16 1495 __u128
struct 2 2 -
	538 0 0 locked
	538 8 0 pending
struct 4 2 -
	537 0 0 locked_pending
	537 16 0 tail
typedef 4 1496 atomic_t
struct 2 2 -
	1497 0 0 locked
	1497 8 0 pending
struct 4 2 -
	1498 0 0 locked_pending
	1498 16 0 tail
typedef 4 1499 atomic_t
struct 2 2 -
	1500 0 0 locked
	1500 8 0 pending
struct 4 2 -
	1501 0 0 locked_pending
	1501 16 0 tail
typedef 4 1502 atomic_t
struct 2 2 -
	1503 0 0 locked
	1503 8 0 pending
struct 4 2 -
	1504 0 0 locked_pending
	1504 16 0 tail
typedef 1 513 u8
struct 4 1 -
	127 0 0 counter
typedef 1 1505 u8
typedef 2 1506 u16
typedef 1 225 __u8
typedef 2 133 __u16
typedef 1 519 u8
typedef 2 1507 u16
struct 4 1 -
	127 0 0 counter
typedef 1 1508 u8
typedef 2 1509 u16
typedef 1 225 __u8
typedef 2 133 __u16
int 16 u __int128 unsigned
struct 4 1 -
	127 0 0 counter
typedef 1 1510 u8
typedef 2 1511 u16
struct 4 1 -
	127 0 0 counter
typedef 1 1512 u8
typedef 2 1513 u16
struct 4 1 -
	127 0 0 counter
typedef 1 1514 u8
typedef 2 1515 u16
typedef 1 225 __u8
typedef 2 133 __u16
typedef 2 133 __u16
typedef 1 225 __u8
typedef 2 133 __u16
typedef 1 225 __u8
typedef 2 133 __u16
typedef 1 225 __u8
typedef 2 133 __u16
typedef 1 225 __u8
typedef 2 133 __u16
symbols 146
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
ffffffff82575a10 8 - atomic_pool_dma
ffffffff82575a08 8 - atomic_pool_dma32
ffffffff82575a00 8 - atomic_pool_kernel
ffffffff82594c58 8 - blockdev_superblock
ffffffff83769b40 8 - btf_vmlinux
0000000000021360 16 a cached_stacks
ffffffff82d3b0c0 6592 - cgrp_dfl_root
0000000000030c00 1536 a cpu_fbatches
ffffffff82575fe8 4 - d_hash_shift
ffffffff837842b0 4 - default_hstate_idx
ffffffff82575fe0 8 - dentry_hashtable
ffffffff8372bf60 48 - direct_pages_count
000000000000c000 49152 a exception_stacks
ffffffff820423a0 24 - fallbacks
ffffffff83763068 8 - ftrace_pages_start
ffffffff82d425f0 16 - ftrace_trace_arrays
ffffffff820419e0 576 - gfpflag_names
ffffffff8383caa0 8 - ghes_estatus_pool
ffffffff83774180 65840 - hstates
ffffffff82e6a9f8 4 - hugetlb_max_hstate
ffffffff8257600c 4 - i_hash_mask
0000000000021480 8 a idle_threads
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
ffffffff82c5c040 8 - prb
ffffffff82e6cb78 8 - root_mem_cgroup
ffffffff8254f028 8 - saved_command_line
ffffffff8375e820 280 - shadow_timekeeper
ffffffff82111060 264 - socket_file_ops
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
ffffffff82e70fd0 24 - udp_table
ffffffff82e70ff0 24 - udplite_table
ffffffff8376cdc0 40 - vm_committed_as
0000000000031260 896 a vm_event_states
ffffffff82c093c0 376 - vm_node_stat
ffffffff82c09380 48 - vm_numa_event
ffffffff82c09540 96 - vm_zone_stat
ffffffff825545a0 8 - vmalloc_base
ffffffff82d67f50 8 - vmap_nodes
ffffffff82554598 8 - vmemmap_base
ffffffff8203fec0 1448 - vmstat_text
ffffffff82e6a54c 4 - watermark_boost_factor
ffffffff82d68ca0 4 - watermark_scale_factor
ffffffff82042400 40 - zone_names
end
