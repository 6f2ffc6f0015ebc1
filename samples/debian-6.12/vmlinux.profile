kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names e1faf531bc14f87f
types 1408
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
enum 4 u 7 pg_level
	0 PG_LEVEL_NONE
	1 PG_LEVEL_4K
	2 PG_LEVEL_2M
	3 PG_LEVEL_1G
	4 PG_LEVEL_512G
	5 PG_LEVEL_256T
	6 PG_LEVEL_NUM
struct 192 15 address_space
	95 0 0 host
	93 64 0 i_pages
	96 192 0 invalidate_lock
	97 512 0 gfp_mask
	98 544 0 i_mmap_writable
	99 576 0 i_mmap
	100 704 0 nrpages
	100 768 0 writeback_index
	101 832 0 a_ops
	100 896 0 flags
	102 960 0 wb_err
	103 992 0 i_private_lock
	45 1024 0 i_private_list
	96 1152 0 i_mmap_rwsem
	104 1472 0 i_private_data
struct 1592 2 bdev_inode
	105 0 0 bdev
	106 7744 0 vfs_inode
struct 512 30 blk_mq_hw_ctx
	107 0 0 -
	108 512 0 run_work
	109 1216 0 cpumask
	110 1280 0 next_cpu
	110 1312 0 next_cpu_batch
	100 1344 0 flags
	104 1408 0 sched_data
	111 1472 0 queue
	112 1536 0 fq
	104 1600 0 driver_data
	113 1664 0 ctx_map
	114 1920 0 dispatch_from
	115 1984 0 dispatch_busy
	116 2016 0 type
	116 2032 0 nr_ctx
	117 2048 0 ctxs
	118 2112 0 dispatch_wait_lock
	119 2176 0 dispatch_wait
	120 2496 0 wait_index
	121 2560 0 tags
	121 2624 0 sched_tags
	115 2688 0 numa_node
	115 2720 0 queue_num
	120 2752 0 nr_active
	122 2816 0 cpuhp_online
	122 2944 0 cpuhp_dead
	123 3072 0 kobj
	124 3584 0 debugfs_dir
	124 3648 0 sched_debugfs_dir
	125 3712 0 hctx_list
struct 168 16 blk_mq_tag_set
	126 0 0 ops
	127 64 0 map
	115 448 0 nr_maps
	115 480 0 nr_hw_queues
	115 512 0 queue_depth
	115 544 0 reserved_tags
	115 576 0 cmd_size
	110 608 0 numa_node
	115 640 0 timeout
	115 672 0 flags
	104 704 0 driver_data
	128 768 0 tags
	121 832 0 shared_tags
	129 896 0 tag_list_lock
	125 1152 0 tag_list
	130 1280 0 srcu
struct 184 9 blk_mq_tags
	115 0 0 nr_tags
	115 32 0 nr_reserved_tags
	115 64 0 active_queues
	131 128 0 bitmap_tags
	131 640 0 breserved_tags
	132 1152 0 rqs
	132 1216 0 static_rqs
	125 1280 0 page_list
	118 1408 0 lock
struct 968 23 block_device
	133 0 0 bd_start_sect
	133 64 0 bd_nr_sectors
	134 128 0 bd_disk
	111 192 0 bd_queue
	135 256 0 bd_stats
	100 320 0 bd_stamp
	98 384 0 __bd_flags
	136 416 0 bd_dev
	137 448 0 bd_mapping
	98 512 0 bd_openers
	103 544 0 bd_size_lock
	104 576 0 bd_claiming
	104 640 0 bd_holder
	138 704 0 bd_holder_ops
	139 768 0 bd_holder_lock
	110 1024 0 bd_holders
	140 1088 0 bd_holder_dir
	98 1152 0 bd_fsfreeze_count
	139 1216 0 bd_fsfreeze_mutex
	141 1472 0 bd_meta_info
	110 1536 0 bd_writers
	104 1600 0 bd_security
	142 1664 0 bd_device
struct 232 23 btf
	104 0 0 data
	143 64 0 types
	144 128 0 resolved_ids
	144 192 0 resolved_sizes
	145 256 0 strings
	104 320 0 nohdr_data
	146 384 0 hdr
	147 576 0 nr_types
	147 608 0 types_size
	147 640 0 data_size
	148 672 0 refcnt
	147 704 0 id
	149 768 0 rcu
	150 896 0 kfunc_set_tab
	151 960 0 dtor_kfunc_tab
	152 1024 0 struct_meta_tab
	153 1088 0 struct_ops_tab
	154 1152 0 base_btf
	147 1216 0 start_id
	147 1248 0 start_str_off
	155 1280 0 name
	156 1728 0 kernel_btf
	157 1792 0 base_id_map
struct 64 9 buffer_page
	158 0 0 list
	159 128 0 write
	115 192 0 read
	159 256 0 entries
	100 320 0 real_end
	115 384 0 order
	160 416 30 id
	160 446 1 range
	161 448 0 page
struct 184 26 cred
	162 0 0 usage
	163 64 0 uid
	164 96 0 gid
	163 128 0 suid
	164 160 0 sgid
	163 192 0 euid
	164 224 0 egid
	163 256 0 fsuid
	164 288 0 fsgid
	115 320 0 securebits
	165 384 0 cap_inheritable
	165 448 0 cap_permitted
	165 512 0 cap_effective
	165 576 0 cap_bset
	165 640 0 cap_ambient
	166 704 0 jit_keyring
	167 768 0 session_keyring
	167 832 0 process_keyring
	167 896 0 thread_keyring
	167 960 0 request_key_auth
	104 1024 0 security
	168 1088 0 user
	169 1152 0 user_ns
	170 1216 0 ucounts
	171 1280 0 group_info
	172 1344 0 -
struct 192 16 dentry
	115 0 0 d_flags
	173 32 0 d_seq
	174 64 0 d_hash
	124 192 0 d_parent
	175 256 0 d_name
	95 384 0 d_inode
	176 448 0 d_iname
	177 768 0 d_op
	178 832 0 d_sb
	100 896 0 d_time
	104 960 0 d_fsdata
	179 1024 0 d_lockref
	180 1088 0 -
	181 1216 0 d_sib
	182 1344 0 d_children
	183 1408 0 d_u
struct 56 6 fdtable
	115 0 0 max_fds
	184 64 0 fd
	185 128 0 close_on_exec
	185 192 0 open_fds
	185 256 0 full_fds_bits
	186 320 0 rcu
struct 184 19 file
	162 0 0 f_count
	103 64 0 f_lock
	187 96 0 f_mode
	188 128 0 f_op
	137 192 0 f_mapping
	104 256 0 private_data
	95 320 0 f_inode
	115 384 0 f_flags
	115 416 0 f_iocb_flags
	189 448 0 f_cred
	190 512 0 f_path
	191 640 0 -
	192 896 0 f_pos
	104 960 0 f_security
	193 1024 0 f_owner
	102 1088 0 f_wb_err
	102 1120 0 f_sb_err
	194 1152 0 f_ep
	195 1216 0 -
struct 704 11 files_struct
	196 0 0 count
	197 32 0 resize_in_progress
	198 64 0 resize_wait
	199 256 0 fdt
	28 320 0 fdtab
	200 1024 0 file_lock
	115 1056 0 next_fd
	201 1088 0 close_on_exec_init
	201 1152 0 open_fds_init
	201 1216 0 full_fds_bits_init
	202 1280 0 fd_array
struct 256 4 folio
	203 0 0 -
	204 512 0 -
	205 1024 0 -
	206 1536 0 -
struct 88 2 free_area
	207 0 0 free_list
	100 640 0 nr_free
struct 24 4 ftrace_page
	208 0 0 next
	209 64 0 records
	110 128 0 index
	110 160 0 order
struct 56 6 gen_pool
	210 0 0 lock
	211 64 0 chunks
	110 192 0 min_alloc_order
	212 256 0 algo
	104 320 0 data
	145 384 0 name
struct 56 7 gen_pool_chunk
	211 0 0 next_chunk
	213 128 0 avail
	214 192 0 phys_addr
	104 256 0 owner
	100 320 0 start_addr
	100 384 0 end_addr
	215 448 0 bits
struct 776 40 gendisk
	110 0 0 major
	110 32 0 first_minor
	110 64 0 minors
	216 96 0 disk_name
	116 352 0 events
	116 368 0 event_flags
	217 384 0 part_tbl
	218 512 0 part0
	219 576 0 fops
	111 640 0 queue
	104 704 0 private_data
	220 768 0 bio_split
	110 3904 0 flags
	100 3968 0 state
	129 4032 0 open_mutex
	115 4288 0 open_partitions
	221 4352 0 bdi
	123 4416 0 queue_kobj
	140 4928 0 slave_dir
	125 4992 0 slave_bdevs
	222 5120 0 random
	120 5184 0 sync_io
	223 5248 0 ev
	115 5312 0 nr_zones
	115 5344 0 zone_capacity
	115 5376 0 last_zone_capacity
	185 5440 0 conv_zones_bitmap
	115 5504 0 zone_wplugs_hash_bits
	120 5536 0 nr_zone_wplugs
	118 5568 0 zone_wplugs_lock
	224 5632 0 zone_wplugs_pool
	194 5696 0 zone_wplugs_hash
	225 5760 0 zone_wplugs_wq
	226 5824 0 cdi
	110 5888 0 node_id
	227 5952 0 bb
	228 6016 0 lockdep_map
	229 6016 0 diskseq
	230 6080 0 open_mode
	231 6144 0 ia_ranges
struct 32920 20 hstate
	232 0 0 resize_lock
	233 256 0 resize_key
	110 256 0 next_nid_to_alloc
	110 288 0 next_nid_to_free
	115 320 0 order
	115 352 0 demote_order
	100 384 0 mask
	100 448 0 max_huge_pages
	100 512 0 nr_huge_pages
	100 576 0 free_huge_pages
	100 640 0 resv_huge_pages
	100 704 0 surplus_huge_pages
	100 768 0 nr_overcommit_huge_pages
	234 832 0 hugepage_activelist
	235 960 0 hugepage_freelists
	236 132032 0 max_huge_pages_node
	236 164800 0 nr_huge_pages_node
	236 197568 0 free_huge_pages_node
	236 230336 0 surplus_huge_pages_node
	237 263104 0 name
struct 16 2 inet_bind_hashbucket
	238 0 0 lock
	239 64 0 chain
struct 8 1 inet_ehash_bucket
	240 0 0 chain
struct 128 12 inet_hashinfo
	241 0 0 ehash
	242 64 0 ehash_locks
	115 128 0 ehash_mask
	115 160 0 ehash_locks_mask
	243 192 0 bind_bucket_cachep
	244 256 0 bhash
	243 320 0 bind2_bucket_cachep
	244 384 0 bhash2
	115 448 0 bhash_size
	115 480 0 lhash2_mask
	245 512 0 lhash2
	246 576 0 pernet
struct 16 2 inet_listen_hashbucket
	238 0 0 lock
	240 64 0 nulls_head
struct 624 57 inode
	247 0 0 i_mode
	116 16 0 i_opflags
	163 32 0 i_uid
	164 64 0 i_gid
	115 96 0 i_flags
	248 128 0 i_acl
	248 192 0 i_default_acl
	249 256 0 i_op
	178 320 0 i_sb
	137 384 0 i_mapping
	104 448 0 i_security
	100 512 0 i_ino
	250 576 0 -
	136 608 0 i_rdev
	192 640 0 i_size
	251 704 0 i_atime_sec
	251 768 0 i_mtime_sec
	251 832 0 i_ctime_sec
	252 896 0 i_atime_nsec
	252 928 0 i_mtime_nsec
	252 960 0 i_ctime_nsec
	252 992 0 i_generation
	103 1024 0 i_lock
	116 1056 0 i_bytes
	253 1072 0 i_blkbits
	254 1080 0 i_write_hint
	255 1088 0 i_blocks
	252 1152 0 i_state
	96 1216 0 i_rwsem
	100 1536 0 dirtied_when
	100 1600 0 dirtied_time_when
	181 1664 0 i_hash
	45 1792 0 i_io_list
	256 1920 0 i_wb
	110 1984 0 i_wb_frn_winner
	257 2016 0 i_wb_frn_avg_time
	257 2032 0 i_wb_frn_history
	45 2048 0 i_lru
	45 2176 0 i_sb_list
	45 2304 0 i_wb_list
	258 2432 0 -
	259 2560 0 i_version
	259 2624 0 i_sequence
	98 2688 0 i_count
	98 2720 0 i_dio_count
	98 2752 0 i_writecount
	98 2784 0 i_readcount
	260 2816 0 -
	261 2880 0 i_flctx
	18 2944 0 i_data
	45 4480 0 i_devices
	262 4608 0 -
	263 4672 0 i_fsnotify_mask
	264 4736 0 i_fsnotify_marks
	265 4800 0 i_crypt_info
	266 4864 0 i_verity_info
	104 4928 0 i_private
struct 112 8 io_tlb_mem
	267 0 0 defpool
	100 512 0 nslabs
	124 576 0 debugfs
	268 640 0 force_bounce
	268 648 0 for_alloc
	269 704 0 total_used
	269 768 0 used_hiwater
	269 832 0 transient_nslabs
struct 112 9 kthread
	100 0 0 flags
	115 64 0 cpu
	110 96 0 result
	270 128 0 threadfn
	104 192 0 data
	271 256 0 parked
	271 512 0 exited
	272 768 0 blkcg_css
	273 832 0 full_name
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
struct 16 2 mem_section
	100 0 0 section_mem_map
	275 64 0 usage
struct 24 3 mem_section_usage
	276 0 0 rcu
	277 128 0 subsection_map
	278 192 0 pageblock_flags
struct 32 4 mod_kallsyms
	279 0 0 symtab
	115 64 0 num_symtab
	273 128 0 strtab
	273 192 0 typetab
struct 1280 74 module
	1 0 0 state
	45 64 0 list
	280 192 0 name
	281 640 0 mkobj
	282 1408 0 modinfo_attrs
	145 1472 0 version
	145 1536 0 srcversion
	140 1600 0 holders_dir
	283 1664 0 syms
	284 1728 0 crcs
	115 1792 0 num_syms
	139 1856 0 param_lock
	285 2112 0 kp
	115 2176 0 num_kp
	115 2208 0 num_gpl_syms
	283 2240 0 gpl_syms
	284 2304 0 gpl_crcs
	286 2368 0 using_gplonly_symbols
	286 2376 0 sig_ok
	286 2384 0 async_probe_requested
	115 2400 0 num_exentries
	287 2432 0 extable
	288 2496 0 init
	289 2560 0 mem
	290 6592 0 arch
	100 6784 0 taints
	115 6848 0 num_bugs
	45 6912 0 bug_list
	291 7040 0 bug_table
	292 7104 0 kallsyms
	48 7168 0 core_kallsyms
	293 7424 0 sect_attrs
	294 7488 0 notes_attrs
	273 7552 0 args
	104 7616 0 percpu
	115 7680 0 percpu_size
	104 7744 0 noinstr_text_start
	115 7808 0 noinstr_text_size
	115 7840 0 num_tracepoints
	295 7872 0 tracepoints_ptrs
	115 7936 0 num_srcu_structs
	296 8000 0 srcu_struct_ptrs
	115 8064 0 num_bpf_raw_events
	297 8128 0 bpf_raw_events
	115 8192 0 btf_data_size
	115 8224 0 btf_base_data_size
	104 8256 0 btf_data
	104 8320 0 btf_base_data
	298 8384 0 jump_entries
	115 8448 0 num_jump_entries
	115 8480 0 num_trace_bprintk_fmt
	299 8512 0 trace_bprintk_fmt_start
	300 8576 0 trace_events
	115 8640 0 num_trace_events
	301 8704 0 trace_evals
	115 8768 0 num_trace_evals
	115 8800 0 num_ftrace_callsites
	185 8832 0 ftrace_callsites
	104 8896 0 kprobes_text_start
	115 8960 0 kprobes_text_size
	185 9024 0 kprobe_blacklist
	115 9088 0 num_kprobe_blacklist
	110 9120 0 num_static_call_sites
	302 9152 0 static_call_sites
	286 9216 0 klp
	286 9224 0 klp_alive
	303 9280 0 klp_info
	45 9344 0 source_list
	45 9472 0 target_list
	304 9600 0 exit
	98 9664 0 refcnt
	110 9696 0 its_num_pages
	305 9728 0 its_page_array
	306 9792 0 dyndbg_info
struct 48 4 module_use
	307 0 0 source_list
	307 128 0 target_list
	308 256 0 source
	308 320 0 target
struct 336 28 mount
	309 0 0 mnt_hash
	310 128 0 mnt_parent
	124 192 0 mnt_mountpoint
	311 256 0 mnt
	312 512 0 -
	313 704 0 mnt_pcp
	314 768 0 mnt_mounts
	314 896 0 mnt_child
	314 1024 0 mnt_instance
	145 1152 0 mnt_devname
	314 1216 0 mnt_list
	314 1344 0 mnt_expire
	314 1472 0 mnt_share
	314 1600 0 mnt_slave_list
	314 1728 0 mnt_slave
	310 1856 0 mnt_master
	315 1920 0 mnt_ns
	316 1984 0 mnt_mp
	317 2048 0 -
	314 2176 0 mnt_umounting
	264 2304 0 mnt_fsnotify_marks
	318 2368 0 mnt_fsnotify_mask
	110 2400 0 mnt_id
	319 2432 0 mnt_id_unique
	110 2496 0 mnt_group_id
	110 2528 0 mnt_expiry_mark
	320 2560 0 mnt_pins
	320 2624 0 mnt_stuck_children
struct 64 5 page
	100 0 0 flags
	321 64 0 -
	322 384 0 -
	98 416 0 _refcount
	100 448 0 memcg_data
struct 192 17 pcpu_chunk
	323 0 0 list
	110 128 0 free_bytes
	324 160 0 chunk_md
	185 448 0 bound_map
	104 512 0 base_addr
	185 576 0 alloc_map
	325 640 0 md_blocks
	104 704 0 data
	326 768 0 immutable
	326 776 0 isolated
	110 800 0 start_offset
	110 832 0 end_offset
	327 896 0 obj_exts
	110 960 0 nr_pages
	110 992 0 nr_populated
	110 1024 0 nr_empty_pop_pages
	328 1088 0 populated
struct 48 2 per_cpu_nodestat
	329 0 0 stat_threshold
	330 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	103 0 0 lock
	110 32 0 count
	110 64 0 high
	110 96 0 high_min
	110 128 0 high_max
	110 160 0 batch
	253 192 0 flags
	253 200 0 alloc_factor
	253 208 0 expire
	331 224 0 free_count
	332 256 0 lists
struct 64 3 per_cpu_zonestat
	333 0 0 vm_stat_diff
	329 96 0 stat_threshold
	334 128 0 vm_numa_event
struct 40 4 percpu_counter
	335 0 0 lock
	336 64 0 count
	45 128 0 list
	337 256 0 counters
struct 174464 43 pglist_data
	338 0 0 node_zones
	339 61440 0 node_zonelists
	110 1372416 0 nr_zones
	103 1372448 0 node_size_lock
	100 1372480 0 node_start_pfn
	100 1372544 0 node_present_pages
	100 1372608 0 node_spanned_pages
	110 1372672 0 node_id
	340 1372736 0 kswapd_wait
	340 1372928 0 pfmemalloc_wait
	341 1373120 0 reclaim_wait
	98 1373888 0 nr_writeback_throttled
	100 1373952 0 nr_reclaim_start
	139 1374016 0 kswapd_lock
	342 1374272 0 kswapd
	110 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	110 1374400 0 kswapd_failures
	110 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	340 1374528 0 kcompactd_wait
	342 1374720 0 kcompactd
	286 1374784 0 proactive_compact_trigger
	100 1374848 0 totalreserve_pages
	100 1374912 0 min_unmapped_pages
	100 1374976 0 min_slab_pages
	343 1375232 0 _pad1_
	100 1375232 0 first_deferred_pfn
	344 1375296 0 deferred_split_queue
	115 1375552 0 nbp_rl_start
	100 1375616 0 nbp_rl_nr_cand
	115 1375680 0 nbp_threshold
	115 1375712 0 nbp_th_start
	100 1375744 0 nbp_th_nr_cand
	345 1375808 0 __lruvec
	100 1388288 0 flags
	346 1388352 0 mm_walk
	347 1390016 0 memcg_lru
	343 1392128 0 _pad2_
	348 1392128 0 per_cpu_nodestats
	349 1392192 0 vm_stat
	350 1395200 0 memtier
	351 1395264 0 mf_stats
struct 40 6 pipe_buffer
	352 0 0 page
	115 64 0 offset
	115 96 0 len
	353 128 0 ops
	115 192 0 flags
	100 256 0 private
struct 168 19 pipe_inode_info
	354 0 0 mutex
	355 256 0 rd_wait
	355 448 0 wr_wait
	115 640 0 head
	115 672 0 tail
	115 704 0 max_usage
	115 736 0 ring_size
	115 768 0 nr_accounted
	115 800 0 readers
	115 832 0 writers
	115 864 0 files
	115 896 0 r_counter
	115 928 0 w_counter
	356 960 0 poll_usage
	352 1024 0 tmp_page
	357 1088 0 fasync_readers
	357 1152 0 fasync_writers
	358 1216 0 bufs
	168 1280 0 user
struct 24 2 prb_desc
	359 0 0 state_var
	360 64 0 text_blk_lpos
struct 88 8 printk_info
	361 0 0 seq
	361 64 0 ts_nsec
	362 128 0 text_len
	363 144 0 facility
	363 152 5 flags
	363 157 3 level
	364 160 0 caller_id
	365 192 0 dev_info
struct 88 3 printk_ringbuffer
	366 0 0 desc_ring
	367 384 0 text_data_ring
	359 640 0 fail
struct 968 62 request_queue
	104 0 0 queuedata
	368 64 0 elevator
	126 128 0 mq_ops
	114 192 0 queue_ctx
	100 256 0 queue_flags
	115 320 0 rq_timeout
	115 352 0 queue_depth
	369 384 0 refs
	115 416 0 nr_hw_queues
	217 448 0 hctx_table
	370 576 0 q_usage_counter
	371 704 0 io_lock_cls_key
	228 704 0 io_lockdep_map
	371 704 0 q_lock_cls_key
	228 704 0 q_lockdep_map
	372 704 0 last_merge
	118 768 0 queue_lock
	110 800 0 quiesce_depth
	134 832 0 disk
	140 896 0 mq_kobj
	373 960 0 limits
	374 2304 0 dev
	375 2368 0 rpm_status
	120 2400 0 pm_only
	376 2432 0 stats
	377 2496 0 rq_qos
	129 2560 0 rq_qos_mutex
	110 2816 0 id
	100 2880 0 nr_requests
	378 2944 0 timeout
	379 3264 0 timeout_work
	120 3520 0 nr_active_requests_shared_tags
	121 3584 0 sched_shared_tags
	125 3648 0 icq_list
	380 3776 0 blkcg_pols
	381 3840 0 root_blkg
	125 3904 0 blkg_list
	129 4032 0 blkcg_mutex
	110 4288 0 node
	118 4320 0 requeue_lock
	125 4352 0 requeue_list
	108 4480 0 requeue_work
	382 5184 0 blk_trace
	112 5248 0 fq
	125 5312 0 flush_list
	129 5440 0 sysfs_lock
	129 5696 0 sysfs_dir_lock
	129 5952 0 limits_lock
	125 6208 0 unused_hctx_list
	118 6336 0 unused_hctx_lock
	110 6368 0 mq_freeze_depth
	383 6400 0 td
	384 6464 0 callback_head
	385 6592 0 mq_freeze_wq
	129 6784 0 mq_freeze_lock
	386 7040 0 tag_set
	125 7104 0 tag_set_list
	124 7232 0 debugfs_dir
	124 7296 0 sched_debugfs_dir
	124 7360 0 rqos_debugfs_dir
	129 7424 0 debugfs_mutex
	387 7680 0 mq_sysfs_init_done
struct 64 8 resource
	388 0 0 start
	388 64 0 end
	145 128 0 name
	100 192 0 flags
	100 256 0 desc
	389 320 0 parent
	389 384 0 sibling
	389 448 0 child
struct 560 49 ring_buffer_per_cpu
	110 0 0 cpu
	390 32 0 record_disabled
	390 64 0 resize_disabled
	391 128 0 buffer
	392 192 0 reader_lock
	393 224 0 lock
	394 256 0 lock_key
	395 256 0 free_page
	100 384 0 nr_pages
	115 448 0 current_context
	274 512 0 pages
	100 576 0 cnt
	396 640 0 head_page
	396 704 0 tail_page
	396 768 0 commit_page
	396 832 0 reader_page
	100 896 0 lost_events
	100 960 0 last_overrun
	100 1024 0 nest
	159 1088 0 entries_bytes
	159 1152 0 entries
	159 1216 0 overrun
	159 1280 0 commit_overrun
	159 1344 0 dropped_events
	159 1408 0 committing
	159 1472 0 commits
	159 1536 0 pages_touched
	159 1600 0 pages_lost
	159 1664 0 pages_read
	397 1728 0 last_pages_touch
	398 1792 0 shortest_full
	100 1856 0 read
	100 1920 0 read_bytes
	399 1984 0 write_stamp
	399 2048 0 before_stamp
	400 2112 0 event_stamp
	401 2432 0 read_stamp
	100 2496 0 pages_removed
	115 2560 0 mapped
	115 2592 0 user_mapped
	402 2624 0 mapping_lock
	185 2880 0 subbuf_ids
	403 2944 0 meta_page
	404 3008 0 ring_meta
	397 3072 0 nr_pages_to_update
	158 3136 0 new_pages
	405 3264 0 update_pages_work
	406 3520 0 update_done
	407 3776 0 irq_work
struct 1104 65 signal_struct
	408 0 0 sigcnt
	98 32 0 live
	110 64 0 nr_threads
	110 96 0 quick_threads
	45 128 0 thread_head
	340 256 0 wait_chldexit
	342 448 0 curr_target
	409 512 0 shared_pending
	182 704 0 multiprocess
	110 768 0 group_exit_code
	110 800 0 notify_count
	342 832 0 group_exec_task
	110 896 0 group_stop_count
	115 928 0 flags
	410 960 0 core_state
	115 1024 1 is_child_subreaper
	115 1025 1 has_child_subreaper
	115 1056 0 next_posix_timer_id
	182 1088 0 posix_timers
	411 1152 0 real_timer
	412 1664 0 it_real_incr
	413 1728 0 it
	414 1984 0 cputimer
	415 2176 0 posix_cputimers
	416 2816 0 pids
	98 3072 0 tick_dep_mask
	417 3136 0 tty_old_pgrp
	110 3200 0 leader
	418 3264 0 tty
	419 3328 0 autogroup
	420 3392 0 stats_lock
	421 3456 0 utime
	421 3520 0 stime
	421 3584 0 cutime
	421 3648 0 cstime
	421 3712 0 gtime
	421 3776 0 cgtime
	422 3840 0 prev_cputime
	100 4032 0 nvcsw
	100 4096 0 nivcsw
	100 4160 0 cnvcsw
	100 4224 0 cnivcsw
	100 4288 0 min_flt
	100 4352 0 maj_flt
	100 4416 0 cmin_flt
	100 4480 0 cmaj_flt
	100 4544 0 inblock
	100 4608 0 oublock
	100 4672 0 cinblock
	100 4736 0 coublock
	100 4800 0 maxrss
	100 4864 0 cmaxrss
	423 4928 0 ioac
	424 5376 0 sum_sched_runtime
	425 5440 0 rlim
	426 7488 0 pacct
	427 7936 0 stats
	115 8000 0 audit_tty
	428 8064 0 tty_audit_buf
	286 8128 0 oom_flag_origin
	331 8144 0 oom_score_adj
	331 8160 0 oom_score_adj_min
	429 8192 0 oom_mm
	139 8256 0 cred_guard_mutex
	96 8512 0 exec_update_lock
struct 232 28 sk_buff
	430 0 0 -
	431 192 0 sk
	432 256 0 -
	433 320 0 cb
	434 704 0 -
	100 832 0 _nfct
	115 896 0 len
	115 928 0 data_len
	435 960 0 mac_len
	435 976 0 hdr_len
	435 992 0 queue_mapping
	436 1008 0 __cloned_offset
	437 1008 1 cloned
	437 1009 1 nohdr
	437 1010 2 fclone
	437 1012 1 peeked
	437 1013 1 head_frag
	437 1014 1 pfmemalloc
	437 1015 1 pp_recycle
	437 1016 0 active_extensions
	438 1024 0 -
	439 1504 0 tail
	439 1536 0 end
	440 1600 0 head
	440 1664 0 data
	115 1728 0 truesize
	441 1760 0 users
	442 1792 0 extensions
struct 320 14 skb_shared_info
	443 0 0 flags
	443 8 0 meta_len
	443 16 0 nr_frags
	443 24 0 tx_flags
	116 32 0 gso_size
	116 48 0 gso_segs
	444 64 0 frag_list
	445 128 0 -
	115 192 0 gso_type
	446 224 0 tskey
	447 256 0 dataref
	115 288 0 xdp_frags_size
	104 320 0 destructor_arg
	448 384 0 frags
struct 64 6 slab
	100 0 0 __page_flags
	243 64 0 slab_cache
	449 128 0 -
	115 384 0 __page_type
	450 416 0 __page_refcount
	100 448 0 obj_exts
struct 776 107 sock
	451 0 0 __sk_common
	452 1088 0 __cacheline_group_begin__sock_write_rx
	447 1088 0 sk_drops
	453 1120 0 sk_peek_off
	454 1152 0 sk_error_queue
	454 1344 0 sk_receive_queue
	455 1536 0 sk_backlog
	456 1728 0 __cacheline_group_end__sock_write_rx
	457 1728 0 __cacheline_group_begin__sock_read_rx
	458 1728 0 sk_rx_dst
	110 1792 0 sk_rx_dst_ifindex
	446 1824 0 sk_rx_dst_cookie
	115 1856 0 sk_ll_usec
	115 1888 0 sk_napi_id
	459 1920 0 sk_busy_poll_budget
	460 1936 0 sk_prefer_busy_poll
	460 1944 0 sk_userlocks
	110 1952 0 sk_rcvbuf
	461 1984 0 sk_filter
	462 2048 0 -
	463 2112 0 sk_data_ready
	397 2176 0 sk_rcvtimeo
	110 2240 0 sk_rcvlowat
	464 2272 0 __cacheline_group_end__sock_read_rx
	465 2272 0 __cacheline_group_begin__sock_read_rxtx
	110 2272 0 sk_err
	466 2304 0 sk_socket
	467 2368 0 sk_memcg
	468 2432 0 sk_policy
	469 2560 0 __cacheline_group_end__sock_read_rxtx
	470 2560 0 __cacheline_group_begin__sock_write_rxtx
	471 2560 0 sk_lock
	446 2816 0 sk_reserved_mem
	110 2848 0 sk_forward_alloc
	446 2880 0 sk_tsflags
	472 2912 0 __cacheline_group_end__sock_write_rxtx
	473 2912 0 __cacheline_group_begin__sock_write_tx
	110 2912 0 sk_write_pending
	447 2944 0 sk_omem_alloc
	110 2976 0 sk_sndbuf
	110 3008 0 sk_wmem_queued
	474 3040 0 sk_wmem_alloc
	100 3072 0 sk_tsq_flags
	475 3136 0 -
	454 3200 0 sk_write_queue
	446 3392 0 sk_dst_pending_confirm
	446 3424 0 sk_pacing_status
	476 3456 0 sk_frag
	477 3584 0 -
	100 3904 0 sk_pacing_rate
	447 3968 0 sk_zckey
	447 4000 0 sk_tskey
	478 4032 0 __cacheline_group_end__sock_write_tx
	479 4032 0 __cacheline_group_begin__sock_read_tx
	100 4032 0 sk_max_pacing_rate
	397 4096 0 sk_sndtimeo
	446 4160 0 sk_priority
	446 4192 0 sk_mark
	458 4224 0 sk_dst_cache
	480 4288 0 sk_route_caps
	481 4352 0 sk_validate_xmit_skb
	459 4416 0 sk_gso_type
	459 4432 0 sk_gso_max_segs
	115 4448 0 sk_gso_max_size
	482 4480 0 sk_allocation
	446 4512 0 sk_txhash
	460 4544 0 sk_pacing_shift
	246 4552 0 sk_use_task_frag
	483 4560 0 __cacheline_group_end__sock_read_tx
	460 4560 1 sk_gso_disabled
	460 4561 1 sk_kern_sock
	460 4562 1 sk_no_check_tx
	460 4563 1 sk_no_check_rx
	460 4568 0 sk_shutdown
	459 4576 0 sk_type
	459 4592 0 sk_protocol
	100 4608 0 sk_lingertime
	484 4672 0 sk_prot_creator
	485 4736 0 sk_callback_lock
	110 4800 0 sk_err_soft
	446 4832 0 sk_ack_backlog
	446 4864 0 sk_max_ack_backlog
	486 4896 0 sk_uid
	238 4928 0 sk_peer_lock
	110 4960 0 sk_bind_phc
	417 4992 0 sk_peer_pid
	189 5056 0 sk_peer_cred
	487 5120 0 sk_stamp
	110 5184 0 sk_disconnects
	460 5216 0 sk_txrehash
	460 5224 0 sk_clockid
	460 5232 1 sk_txtime_deadline_mode
	460 5233 1 sk_txtime_report_errors
	460 5234 6 sk_txtime_unused
	104 5248 0 sk_user_data
	104 5312 0 sk_security
	488 5376 0 sk_cgrp_data
	463 5504 0 sk_state_change
	463 5568 0 sk_write_space
	463 5632 0 sk_error_report
	489 5696 0 sk_backlog_rcv
	463 5760 0 sk_destruct
	490 5824 0 sk_reuseport_cb
	491 5888 0 sk_bpf_storage
	492 5952 0 sk_rcu
	493 6080 0 ns_tracker
	494 6080 0 sk_user_frags
struct 128 7 socket
	495 0 0 state
	331 32 0 type
	100 64 0 flags
	496 128 0 file
	431 192 0 sk
	497 256 0 ops
	498 512 0 wq
struct 1408 65 super_block
	45 0 0 s_list
	136 128 0 s_dev
	166 160 0 s_blocksize_bits
	100 192 0 s_blocksize
	192 256 0 s_maxbytes
	499 320 0 s_type
	500 384 0 s_op
	501 448 0 dq_op
	502 512 0 s_qcop
	503 576 0 s_export_op
	100 640 0 s_flags
	100 704 0 s_iflags
	100 768 0 s_magic
	124 832 0 s_root
	96 896 0 s_umount
	110 1216 0 s_count
	98 1248 0 s_active
	104 1280 0 s_security
	504 1344 0 s_xattr
	505 1408 0 s_cop
	506 1472 0 s_master_keys
	507 1536 0 s_vop
	508 1600 0 s_encoding
	509 1664 0 s_encoding_flags
	510 1728 0 s_roots
	45 1792 0 s_mounts
	218 1920 0 s_bdev
	496 1984 0 s_bdev_file
	221 2048 0 s_bdi
	511 2112 0 s_mtd
	181 2176 0 s_instances
	115 2304 0 s_quota_types
	512 2368 0 s_dquot
	513 4864 0 s_writers
	104 7296 0 s_fs_info
	252 7360 0 s_time_gran
	251 7424 0 s_time_min
	251 7488 0 s_time_max
	252 7552 0 s_fsnotify_mask
	514 7616 0 s_fsnotify_info
	515 7680 0 s_id
	516 7936 0 s_uuid
	253 8064 0 s_uuid_len
	517 8072 0 s_sysfs_name
	115 8384 0 s_max_links
	139 8448 0 s_vfs_rename_mutex
	145 8704 0 s_subtype
	177 8768 0 s_d_op
	518 8832 0 s_shrink
	162 8896 0 s_remove_count
	110 8960 0 s_readonly_remount
	102 8992 0 s_wb_err
	225 9024 0 s_dio_done_wq
	182 9088 0 s_pins
	169 9152 0 s_user_ns
	519 9216 0 s_dentry_lru
	519 9600 0 s_inode_lru
	276 9984 0 rcu
	520 10112 0 destroy_work
	139 10368 0 s_sync_lock
	110 10624 0 s_stack_depth
	103 10752 0 s_inode_list_lock
	45 10816 0 s_inodes
	103 10944 0 s_inode_wblist_lock
	45 11008 0 s_inodes_wb
struct 24 3 swap_cgroup_ctrl
	521 0 0 map
	100 64 0 length
	522 128 0 lock
struct 680 32 swap_info_struct
	523 0 0 users
	100 128 0 flags
	331 192 0 prio
	524 256 0 list
	525 576 0 type
	115 608 0 max
	440 640 0 swap_map
	185 704 0 zeromap
	526 768 0 cluster_info
	45 832 0 free_clusters
	45 960 0 full_clusters
	527 1088 0 nonfull_clusters
	527 2368 0 frag_clusters
	528 3648 0 frag_cluster_nr
	115 3968 0 lowest_bit
	115 4000 0 highest_bit
	115 4032 0 pages
	115 4064 0 inuse_pages
	115 4096 0 cluster_next
	115 4128 0 cluster_nr
	529 4160 0 cluster_next_cpu
	530 4224 0 percpu_cluster
	531 4288 0 swap_extent_root
	218 4352 0 bdev
	496 4416 0 swap_file
	532 4480 0 comp
	103 4736 0 lock
	103 4768 0 cont_lock
	520 4800 0 discard_work
	520 5056 0 reclaim_work
	45 5312 0 discard_clusters
	533 5440 0 avail_lists
struct 16 4 taint_flag
	534 0 0 c_true
	534 8 0 c_false
	535 16 0 module
	145 64 0 desc
struct 9792 262 task_struct
	78 0 0 thread_info
	115 192 0 __state
	115 224 0 saved_state
	104 256 0 stack
	408 320 0 usage
	115 352 0 flags
	115 384 0 ptrace
	110 416 0 on_cpu
	536 448 0 wake_entry
	115 576 0 wakee_flips
	100 640 0 wakee_flip_decay_ts
	342 704 0 last_wakee
	110 768 0 recent_used_cpu
	110 800 0 wake_cpu
	110 832 0 on_rq
	110 864 0 prio
	110 896 0 static_prio
	110 928 0 normal_prio
	115 960 0 rt_priority
	537 1024 0 se
	538 3072 0 rt
	539 3456 0 dl
	540 5376 0 dl_server
	541 5440 0 sched_class
	542 5504 0 sched_task_group
	543 5632 0 stats
	182 7680 0 preempt_notifiers
	115 7744 0 btrace_seq
	115 7776 0 policy
	100 7808 0 max_allowed_capacity
	110 7872 0 nr_cpus_allowed
	544 7936 0 cpus_ptr
	545 8000 0 user_cpus_ptr
	546 8064 0 cpus_mask
	104 16256 0 migration_pending
	116 16320 0 migration_disabled
	116 16336 0 migration_flags
	110 16352 0 rcu_read_lock_nesting
	547 16384 0 rcu_read_unlock_special
	45 16448 0 rcu_node_entry
	548 16576 0 rcu_blocked_node
	100 16640 0 rcu_tasks_nvcsw
	253 16704 0 rcu_tasks_holdout
	253 16712 0 rcu_tasks_idx
	110 16736 0 rcu_tasks_idle_cpu
	45 16768 0 rcu_tasks_holdout_list
	110 16896 0 rcu_tasks_exit_cpu
	45 16960 0 rcu_tasks_exit_list
	110 17088 0 trc_reader_nesting
	110 17120 0 trc_ipi_to_cpu
	547 17152 0 trc_reader_special
	45 17216 0 trc_holdout_list
	45 17344 0 trc_blkd_node
	110 17472 0 trc_blkd_cpu
	549 17536 0 sched_info
	45 17792 0 tasks
	524 17920 0 pushable_tasks
	550 18240 0 pushable_dl_tasks
	429 18432 0 mm
	429 18496 0 active_mm
	137 18560 0 faults_disabled_mapping
	110 18624 0 exit_state
	110 18656 0 exit_code
	110 18688 0 exit_signal
	110 18720 0 pdeath_signal
	100 18752 0 jobctl
	115 18816 0 personality
	115 18848 1 sched_reset_on_fork
	115 18849 1 sched_contributes_to_load
	115 18850 1 sched_migrated
	115 18851 1 sched_task_hot
	115 18880 1 sched_remote_wakeup
	115 18881 1 sched_rt_mutex
	115 18882 1 user_dumpable
	115 18883 1 in_execve
	115 18884 1 in_iowait
	115 18885 1 restore_sigmask
	115 18886 1 in_lru_fault
	115 18887 1 no_cgroup_migration
	115 18888 1 frozen
	115 18889 1 use_memdelay
	115 18890 1 in_memstall
	115 18891 1 in_eventfd
	115 18892 1 pasid_activated
	115 18893 1 reported_split_lock
	115 18894 1 in_thrashing
	100 18944 0 atomic_flags
	551 19008 0 restart_block
	552 19456 0 pid
	552 19488 0 tgid
	100 19520 0 stack_canary
	342 19584 0 real_parent
	342 19648 0 parent
	45 19712 0 children
	45 19840 0 sibling
	342 19968 0 group_leader
	45 20032 0 ptraced
	45 20160 0 ptrace_entry
	417 20288 0 thread_pid
	553 20352 0 pid_links
	45 20864 0 thread_node
	554 20992 0 vfork_done
	555 21056 0 set_child_tid
	555 21120 0 clear_child_tid
	104 21184 0 worker_private
	421 21248 0 utime
	421 21312 0 stime
	421 21376 0 gtime
	422 21440 0 prev_cputime
	556 21632 0 vtime
	98 22016 0 tick_dep_mask
	100 22080 0 nvcsw
	100 22144 0 nivcsw
	421 22208 0 start_time
	421 22272 0 start_boottime
	100 22336 0 min_flt
	100 22400 0 maj_flt
	415 22464 0 posix_cputimers
	557 23104 0 posix_cputimers_work
	189 23552 0 ptracer_cred
	189 23616 0 real_cred
	189 23680 0 cred
	167 23744 0 cached_requested_key
	558 23808 0 comm
	559 23936 0 nameidata
	560 24000 0 sysvsem
	561 24064 0 sysvshm
	100 24192 0 last_switch_count
	100 24256 0 last_switch_time
	562 24320 0 fs
	563 24384 0 files
	564 24448 0 io_uring
	565 24512 0 nsproxy
	566 24576 0 signal
	567 24640 0 sighand
	568 24704 0 blocked
	568 24768 0 real_blocked
	568 24832 0 saved_sigmask
	409 24896 0 pending
	100 25088 0 sas_ss_sp
	569 25152 0 sas_ss_size
	115 25216 0 sas_ss_flags
	570 25280 0 task_works
	571 25344 0 audit_context
	163 25408 0 loginuid
	115 25440 0 sessionid
	572 25472 0 seccomp
	573 25600 0 syscall_dispatch
	421 25856 0 parent_exec_id
	421 25920 0 self_exec_id
	103 25984 0 alloc_lock
	335 26016 0 pi_lock
	574 26048 0 wake_q
	99 26112 0 pi_waiters
	342 26240 0 pi_top_task
	575 26304 0 pi_blocked_on
	104 26368 0 journal_info
	576 26432 0 bio_list
	577 26496 0 plug
	578 26560 0 reclaim_state
	579 26624 0 io_context
	580 26688 0 capture_control
	100 26752 0 ptrace_message
	581 26816 0 last_siginfo
	423 26880 0 ioac
	115 27328 0 psi_flags
	421 27392 0 acct_rss_mem1
	421 27456 0 acct_vm_mem1
	421 27520 0 acct_timexpd
	582 27584 0 mems_allowed
	173 28608 0 mems_allowed_seq
	110 28640 0 cpuset_mem_spread_rotor
	583 28672 0 cgroups
	45 28736 0 cg_list
	252 28864 0 closid
	252 28896 0 rmid
	584 28928 0 robust_list
	585 28992 0 compat_robust_list
	45 29056 0 pi_state_list
	586 29184 0 pi_state_cache
	139 29248 0 futex_exit_mutex
	115 29504 0 futex_state
	587 29536 0 perf_recursion
	588 29568 0 perf_event_ctxp
	139 29632 0 perf_event_mutex
	45 29888 0 perf_event_list
	589 30016 0 mempolicy
	331 30080 0 il_prev
	253 30096 0 il_weight
	331 30112 0 pref_node_fork
	110 30144 0 numa_scan_seq
	115 30176 0 numa_scan_period
	115 30208 0 numa_scan_period_max
	110 30240 0 numa_preferred_nid
	100 30272 0 numa_migrate_retry
	421 30336 0 node_stamp
	421 30400 0 last_task_numa_placement
	421 30464 0 last_sum_exec_runtime
	276 30528 0 numa_work
	590 30656 0 numa_group
	185 30720 0 numa_faults
	100 30784 0 total_numa_faults
	591 30848 0 numa_faults_locality
	100 31040 0 numa_pages_migrated
	592 31104 0 rseq
	252 31168 0 rseq_len
	252 31200 0 rseq_sig
	100 31232 0 rseq_event_mask
	110 31296 0 mm_cid
	110 31328 0 last_mm_cid
	110 31360 0 migrate_from_cpu
	110 31392 0 mm_cid_active
	276 31424 0 cid_work
	593 31552 0 tlb_ubc
	594 39808 0 splice_pipe
	595 39872 0 task_frag
	596 40000 0 delays
	110 40064 0 nr_dirtied
	110 40096 0 nr_dirtied_pause
	100 40128 0 dirty_paused_when
	421 40192 0 timer_slack_ns
	421 40256 0 default_timer_slack_ns
	110 40320 0 curr_ret_stack
	110 40352 0 curr_ret_depth
	185 40384 0 ret_stack
	424 40448 0 ftrace_timestamp
	98 40512 0 trace_overrun
	98 40544 0 tracing_graph_pause
	100 40576 0 trace_recursion
	115 40640 0 memcg_nr_pages_over_high
	467 40704 0 active_memcg
	597 40768 0 objcg
	134 40832 0 throttle_disk
	598 40896 0 utask
	115 40960 0 sequential_io
	115 40992 0 sequential_io_avg
	599 41024 0 kmap_ctrl
	276 41024 0 rcu
	408 41152 0 rcu_users
	110 41184 0 pagefault_disabled
	342 41216 0 oom_reaper_list
	600 41280 0 oom_reaper_timer
	601 41600 0 stack_vm_area
	408 41664 0 stack_refcount
	110 41696 0 patch_state
	104 41728 0 security
	491 41792 0 bpf_storage
	602 41856 0 bpf_ctx
	603 41920 0 bpf_net_context
	252 41984 0 kstack_offset
	104 42048 0 mce_vaddr
	604 42112 0 mce_kflags
	421 42176 0 mce_addr
	604 42240 1 mce_ripv
	604 42241 1 mce_whole_page
	604 42242 62 __mce_reserved
	276 42304 0 mce_kill_me
	110 42432 0 mce_count
	605 42496 0 kretprobe_instances
	605 42560 0 rethooks
	276 42624 0 l1d_flush_kill
	606 43008 0 thread
struct 24 4 thread_info
	100 0 0 flags
	100 64 0 syscall_work
	252 128 0 status
	252 160 0 cpu
struct 280 23 timekeeper
	607 0 0 tkr_mono
	607 448 0 tkr_raw
	608 896 0 xtime_sec
	100 960 0 ktime_sec
	609 1024 0 wall_to_monotonic
	610 1152 0 offs_real
	610 1216 0 offs_boot
	610 1280 0 offs_tai
	611 1344 0 tai_offset
	115 1376 0 clock_was_set_seq
	612 1408 0 cs_was_changed_seq
	610 1472 0 next_leap_ktime
	608 1536 0 raw_sec
	609 1600 0 monotonic_to_boot
	608 1728 0 cycle_interval
	608 1792 0 xtime_interval
	613 1856 0 xtime_remainder
	608 1920 0 raw_interval
	608 1984 0 ntp_tick
	613 2048 0 ntp_error
	614 2112 0 ntp_error_shift
	614 2144 0 ntp_err_mult
	614 2176 0 skip_second_overflow
struct 24 4 token_bucket
	615 0 0 lock
	110 32 0 chain_len
	616 64 0 req_chain
	616 128 0 msk_chain
struct 8016 62 trace_array
	617 0 0 list
	273 128 0 name
	618 192 0 array_buffer
	618 512 0 max_buffer
	619 832 0 allocated_snapshot
	620 864 0 snapshot_trigger_lock
	115 896 0 snapshot
	100 960 0 max_latency
	124 1024 0 d_max_latency
	621 1088 0 fsnotify_work
	622 1344 0 fsnotify_irqwork
	115 1600 0 mapped
	100 1664 0 range_addr_start
	100 1728 0 range_addr_size
	397 1792 0 text_delta
	397 1856 0 data_delta
	623 1920 0 filtered_pids
	623 1984 0 filtered_no_pids
	624 2048 0 max_lock
	110 2080 0 buffer_disabled
	110 2112 0 sys_refcount_enter
	110 2144 0 sys_refcount_exit
	625 2176 0 enter_syscall_files
	625 31808 0 exit_syscall_files
	110 61440 0 stop_count
	110 61472 0 clock_id
	110 61504 0 nr_topts
	619 61536 0 clear_trace
	110 61568 0 buffer_percent
	115 61600 0 n_err_log_entries
	626 61632 0 current_trace
	115 61696 0 trace_flags
	627 61728 0 trace_flags_index
	115 61984 0 flags
	628 62016 0 start_lock
	145 62080 0 system_names
	617 62144 0 err_log
	124 62272 0 dir
	124 62336 0 options
	124 62400 0 percpu_dir
	629 62464 0 event_dir
	630 62528 0 topts
	617 62592 0 systems
	617 62720 0 events
	631 62848 0 trace_marker_file
	632 62912 0 tracing_cpumask
	632 62976 0 pipe_cpumask
	110 63040 0 ref
	110 63072 0 trace_ref
	633 63104 0 ops
	623 63168 0 function_pids
	623 63232 0 function_no_pids
	634 63296 0 gops
	617 63360 0 func_probes
	617 63488 0 mod_trace
	617 63616 0 mod_notrace
	110 63744 0 function_enabled
	110 63776 0 no_filter_buffering_ref
	617 63808 0 hist_vars
	635 63936 0 cond_snapshot
	636 64000 0 last_func_repeats
	619 64064 0 ring_buffer_expanded
struct 256 18 trace_buffer
	115 0 0 flags
	390 32 0 record_disabled
	390 64 0 resizing
	637 128 0 cpumask
	638 192 0 reader_lock_key
	402 256 0 mutex
	639 512 0 buffers
	640 576 0 node
	641 704 0 clock
	407 768 0 irq_work
	642 1472 0 time_stamp_abs
	100 1536 0 range_addr_start
	100 1600 0 range_addr_end
	643 1664 0 flush_nb
	397 1856 0 last_text_delta
	397 1920 0 last_data_delta
	115 1984 0 subbuf_order
	115 2016 0 max_data_size
struct 16 2 trace_print_flags
	100 0 0 mask
	145 64 0 name
struct 16 3 udp_hslot
	239 0 0 head
	110 64 0 count
	238 96 0 lock
struct 24 4 udp_table
	644 0 0 hash
	644 64 0 hash2
	115 128 0 mask
	115 160 0 log
struct 432 4 uts_namespace
	645 0 0 name
	169 3136 0 user_ns
	170 3200 0 ucounts
	646 3264 0 ns
struct 896 1 vm_event_state
	647 0 0 event
struct 72 10 vm_struct
	601 0 0 next
	104 64 0 addr
	100 128 0 size
	100 192 0 flags
	521 256 0 pages
	115 320 0 page_order
	115 352 0 nr_pages
	648 384 0 phys_addr
	649 448 0 caller
	100 512 0 requested_size
struct 72 6 vmap_area
	100 0 0 va_start
	100 64 0 va_end
	650 128 0 rb_node
	651 320 0 list
	652 448 0 -
	100 512 0 flags
struct 6272 8 vmap_node
	653 0 0 pool
	654 49152 0 pool_lock
	655 49184 0 skip_populate
	656 49216 0 busy
	656 49472 0 lazy
	651 49728 0 purge_list
	657 49856 0 purge_work
	100 50112 0 nr_purged
struct 168 17 worker
	658 0 0 -
	659 128 0 current_work
	660 192 0 current_func
	661 256 0 current_pwq
	662 320 0 current_at
	115 384 0 current_color
	110 416 0 sleeping
	660 448 0 last_func
	663 512 0 scheduled
	342 640 0 task
	664 704 0 pool
	663 768 0 node
	100 896 0 last_active
	115 960 0 flags
	110 992 0 id
	665 1024 0 desc
	225 1280 0 rescue_wq
struct 576 9 xa_node
	166 0 0 shift
	166 8 0 offset
	166 16 0 count
	166 24 0 nr_values
	666 64 0 parent
	667 128 0 array
	668 192 0 -
	669 320 0 slots
	670 4416 0 -
struct 16 3 xarray
	103 0 0 xa_lock
	97 32 0 xa_flags
	104 64 0 xa_head
struct 1536 40 zone
	671 0 0 _watermark
	100 256 0 watermark_boost
	100 320 0 nr_reserved_highatomic
	100 384 0 nr_free_highatomic
	672 448 0 lowmem_reserve
	110 768 0 node
	673 832 0 zone_pgdat
	674 896 0 per_cpu_pageset
	675 960 0 per_cpu_zonestats
	110 1024 0 pageset_high_min
	110 1056 0 pageset_high_max
	110 1088 0 pageset_batch
	100 1152 0 zone_start_pfn
	162 1216 0 managed_pages
	100 1280 0 spanned_pages
	100 1344 0 present_pages
	100 1408 0 present_early_pages
	145 1472 0 name
	100 1536 0 nr_isolate_pageblock
	420 1600 0 span_seqlock
	110 1664 0 initialized
	343 2048 0 _pad1_
	676 2048 0 free_area
	45 9792 0 unaccepted_pages
	100 9920 0 flags
	103 9984 0 lock
	343 10240 0 _pad2_
	100 10240 0 percpu_drift_mark
	100 10304 0 compact_cached_free_pfn
	677 10368 0 compact_cached_migrate_pfn
	100 10496 0 compact_init_migrate_pfn
	100 10560 0 compact_init_free_pfn
	115 10624 0 compact_considered
	115 10656 0 compact_defer_shift
	110 10688 0 compact_order_failed
	286 10720 0 compact_blockskip_flush
	286 10728 0 contiguous
	343 10752 0 _pad3_
	678 10752 0 vm_stat
	679 11520 0 vm_numa_event
ptr 8 struct inode *
struct 40 5 rw_semaphore
	162 0 0 count
	162 64 0 owner
	680 128 0 osq
	335 160 0 wait_lock
	45 192 0 wait_list
typedef 4 115 gfp_t
typedef 4 681 atomic_t
struct 16 2 rb_root_cached
	531 0 0 rb_root
	682 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 252 errseq_t
typedef 4 683 spinlock_t
ptr 8 void *
struct 968 23 block_device
	684 0 0 bd_start_sect
	684 64 0 bd_nr_sectors
	134 128 0 bd_disk
	111 192 0 bd_queue
	135 256 0 bd_stats
	100 320 0 bd_stamp
	120 384 0 __bd_flags
	685 416 0 bd_dev
	137 448 0 bd_mapping
	120 512 0 bd_openers
	118 544 0 bd_size_lock
	104 576 0 bd_claiming
	104 640 0 bd_holder
	138 704 0 bd_holder_ops
	129 768 0 bd_holder_lock
	110 1024 0 bd_holders
	140 1088 0 bd_holder_dir
	120 1152 0 bd_fsfreeze_count
	129 1216 0 bd_fsfreeze_mutex
	141 1472 0 bd_meta_info
	110 1536 0 bd_writers
	104 1600 0 bd_security
	686 1664 0 bd_device
struct 624 57 inode
	687 0 0 i_mode
	116 16 0 i_opflags
	688 32 0 i_uid
	689 64 0 i_gid
	115 96 0 i_flags
	248 128 0 i_acl
	248 192 0 i_default_acl
	249 256 0 i_op
	178 320 0 i_sb
	137 384 0 i_mapping
	104 448 0 i_security
	100 512 0 i_ino
	690 576 0 -
	685 608 0 i_rdev
	691 640 0 i_size
	692 704 0 i_atime_sec
	692 768 0 i_mtime_sec
	692 832 0 i_ctime_sec
	693 896 0 i_atime_nsec
	693 928 0 i_mtime_nsec
	693 960 0 i_ctime_nsec
	693 992 0 i_generation
	118 1024 0 i_lock
	116 1056 0 i_bytes
	694 1072 0 i_blkbits
	695 1080 0 i_write_hint
	696 1088 0 i_blocks
	693 1152 0 i_state
	697 1216 0 i_rwsem
	100 1536 0 dirtied_when
	100 1600 0 dirtied_time_when
	122 1664 0 i_hash
	125 1792 0 i_io_list
	256 1920 0 i_wb
	110 1984 0 i_wb_frn_winner
	698 2016 0 i_wb_frn_avg_time
	698 2032 0 i_wb_frn_history
	125 2048 0 i_lru
	125 2176 0 i_sb_list
	125 2304 0 i_wb_list
	699 2432 0 -
	700 2560 0 i_version
	700 2624 0 i_sequence
	120 2688 0 i_count
	120 2720 0 i_dio_count
	120 2752 0 i_writecount
	120 2784 0 i_readcount
	701 2816 0 -
	261 2880 0 i_flctx
	702 2944 0 i_data
	125 4480 0 i_devices
	703 4608 0 -
	704 4672 0 i_fsnotify_mask
	264 4736 0 i_fsnotify_marks
	265 4800 0 i_crypt_info
	266 4864 0 i_verity_info
	104 4928 0 i_private
struct 64 3 -
	118 0 0 lock
	125 64 0 dispatch
	100 192 0 state
struct 88 4 delayed_work
	379 0 0 work
	378 256 0 timer
	225 576 0 wq
	110 640 0 cpu
typedef 8 705 cpumask_var_t
int 4 s int
ptr 8 struct request_queue *
ptr 8 struct blk_flush_queue *
struct 32 6 sbitmap
	115 0 0 depth
	115 32 0 shift
	115 64 0 map_nr
	387 96 0 round_robin
	706 128 0 map
	529 192 0 alloc_hint
ptr 8 struct blk_mq_ctx *
int 4 u unsigned int
int 2 u short unsigned int
ptr 8 struct blk_mq_ctx **
typedef 4 707 spinlock_t
typedef 40 708 wait_queue_entry_t
typedef 4 709 atomic_t
ptr 8 struct blk_mq_tags *
struct 16 2 hlist_node
	710 0 0 next
	711 64 0 pprev
struct 64 12 kobject
	145 0 0 name
	125 64 0 entry
	140 192 0 parent
	712 256 0 kset
	713 320 0 ktype
	714 384 0 sd
	715 448 0 kref
	115 480 1 state_initialized
	115 481 1 state_in_sysfs
	115 482 1 state_add_uevent_sent
	115 483 1 state_remove_uevent_sent
	115 484 1 uevent_suppress
ptr 8 struct dentry *
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
ptr 8 const struct blk_mq_ops *
array 48 716 3
ptr 8 struct blk_mq_tags **
struct 32 4 mutex
	717 0 0 owner
	718 64 0 wait_lock
	719 96 0 osq
	125 128 0 wait_list
ptr 8 struct srcu_struct *
struct 64 8 sbitmap_queue
	113 0 0 sb
	115 256 0 wake_batch
	120 288 0 wake_index
	720 320 0 ws
	120 384 0 ws_active
	115 416 0 min_shallow_depth
	120 448 0 completion_cnt
	120 480 0 wakeup_cnt
ptr 8 struct request **
typedef 8 421 sector_t
ptr 8 struct gendisk *
ptr 8 struct disk_stats *
typedef 4 721 dev_t
ptr 8 struct address_space *
ptr 8 const struct blk_holder_ops *
struct 32 4 mutex
	162 0 0 owner
	335 64 0 wait_lock
	680 96 0 osq
	45 128 0 wait_list
ptr 8 struct kobject *
ptr 8 struct partition_meta_info *
struct 760 47 device
	722 0 0 kobj
	374 512 0 parent
	723 576 0 p
	145 640 0 init_name
	724 704 0 type
	725 768 0 bus
	726 832 0 driver
	104 896 0 platform_data
	104 960 0 driver_data
	727 1024 0 driver_override
	139 1152 0 mutex
	728 1408 0 links
	729 1856 0 power
	730 4352 0 pm_domain
	731 4416 0 em_pd
	732 4480 0 msi
	733 4608 0 dma_ops
	734 4672 0 dma_mask
	421 4736 0 coherent_dma_mask
	421 4800 0 bus_dma_limit
	735 4864 0 dma_range_map
	736 4928 0 dma_parms
	45 4992 0 dma_pools
	737 5120 0 dma_io_tlb_mem
	738 5184 0 archdata
	739 5184 0 of_node
	740 5248 0 fwnode
	110 5312 0 numa_node
	136 5344 0 devt
	252 5376 0 id
	103 5408 0 devres_lock
	45 5440 0 devres_head
	741 5568 0 class
	742 5632 0 groups
	743 5696 0 release
	744 5760 0 iommu_group
	745 5824 0 iommu
	746 5888 0 physical_location
	747 5952 0 removable
	286 5984 1 offline_disabled
	286 5985 1 offline
	286 5986 1 of_node_reused
	286 5987 1 state_synced
	286 5988 1 can_match
	286 5989 1 dma_skip_sync
	286 5990 1 dma_iommu
	277 6016 0 flags
ptr 8 struct btf_type **
ptr 8 u32 *
ptr 8 const char *
struct 24 8 btf_header
	748 0 0 magic
	749 16 0 version
	749 24 0 flags
	750 32 0 hdr_len
	750 64 0 type_off
	750 96 0 type_len
	750 128 0 str_off
	750 160 0 str_len
typedef 4 750 u32
typedef 4 751 refcount_t
struct 16 2 callback_head
	570 0 0 next
	752 64 0 func
ptr 8 struct btf_kfunc_set_tab *
ptr 8 struct btf_id_dtor_kfunc_tab *
ptr 8 struct btf_struct_metas *
ptr 8 struct btf_struct_ops_tab *
ptr 8 struct btf *
array 56 534 56
typedef 1 753 bool
ptr 8 __u32 *
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
typedef 8 754 local_t
typedef 4 755 u32
ptr 8 struct buffer_data_page *
typedef 8 259 atomic_long_t
typedef 4 756 kuid_t
typedef 4 757 kgid_t
typedef 8 758 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	110 0 0 non_rcu
	276 0 0 rcu
typedef 4 759 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	760 0 0 next
	761 64 0 pprev
struct 16 2 qstr
	762 0 0 -
	763 64 0 name
array 40 166 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	764 0 0 -
union 16 2 -
	45 0 0 d_lru
	765 0 0 d_wait
struct 16 2 hlist_node
	710 0 0 next
	711 64 0 pprev
struct 8 1 hlist_head
	710 0 0 first
union 16 3 -
	181 0 0 d_alias
	174 0 0 d_in_lookup_hash
	276 0 0 d_rcu
ptr 8 struct file **
ptr 8 long unsigned int *
struct 16 2 callback_head
	570 0 0 next
	752 64 0 func
typedef 4 115 fmode_t
ptr 8 const struct file_operations *
ptr 8 const struct cred *
struct 16 2 path
	766 0 0 mnt
	124 64 0 dentry
union 32 2 -
	139 0 0 f_pos_lock
	421 0 0 f_pipe
typedef 8 767 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	276 0 0 f_task_work
	768 0 0 f_llist
	769 0 0 f_ra
	770 0 0 f_freeptr
typedef 4 771 atomic_t
typedef 1 753 bool
typedef 24 772 wait_queue_head_t
ptr 8 struct fdtable *
typedef 4 773 spinlock_t
array 8 100 1
array 512 496 64
union 64 2 -
	774 0 0 -
	52 0 0 page
union 64 2 -
	775 0 0 -
	52 0 0 __page_1
union 64 2 -
	776 0 0 -
	52 0 0 __page_2
union 64 2 -
	777 0 0 -
	52 0 0 __page_3
array 80 45 5
ptr 8 struct ftrace_page *
ptr 8 struct dyn_ftrace *
typedef 4 778 spinlock_t
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
typedef 8 779 genpool_algo_t
typedef 8 780 atomic_long_t
typedef 8 781 phys_addr_t
array 0 100 0
array 32 534 32
struct 16 3 xarray
	118 0 0 xa_lock
	782 32 0 xa_flags
	104 64 0 xa_head
ptr 8 struct block_device *
ptr 8 const struct block_device_operations *
struct 392 13 bio_set
	243 0 0 bio_slab
	115 64 0 front_pad
	783 128 0 cache
	784 192 0 bio_pool
	784 768 0 bvec_pool
	784 1344 0 bio_integrity_pool
	784 1920 0 bvec_integrity_pool
	115 2496 0 back_pad
	118 2528 0 rescue_lock
	785 2560 0 rescue_list
	379 2688 0 rescue_work
	225 2944 0 rescue_workqueue
	122 3008 0 cpuhp_dead
ptr 8 struct backing_dev_info *
ptr 8 struct timer_rand_state *
ptr 8 struct disk_events *
ptr 8 struct mempool_s *
ptr 8 struct workqueue_struct *
ptr 8 struct cdrom_device_info *
ptr 8 struct badblocks *
struct 0 0 lockdep_map
typedef 8 786 u64
typedef 4 115 blk_mode_t
ptr 8 struct blk_independent_access_ranges *
struct 32 4 mutex
	787 0 0 owner
	788 64 0 wait_lock
	789 96 0 osq
	234 128 0 wait_list
struct 0 0 lock_class_key
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
array 16384 234 1024
array 4096 115 1024
array 32 534 32
typedef 4 790 spinlock_t
struct 8 1 hlist_head
	710 0 0 first
struct 8 1 hlist_nulls_head
	791 0 0 first
ptr 8 struct inet_ehash_bucket *
ptr 8 spinlock_t *
ptr 8 struct kmem_cache *
ptr 8 struct inet_bind_hashbucket *
ptr 8 struct inet_listen_hashbucket *
typedef 1 753 bool
typedef 2 116 umode_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	115 0 0 i_nlink
	115 0 0 __i_nlink
typedef 8 792 time64_t
typedef 4 263 u32
typedef 1 793 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 421 blkcnt_t
ptr 8 struct bdi_writeback *
typedef 2 509 u16
union 16 2 -
	182 0 0 i_dentry
	276 0 0 i_rcu
typedef 8 794 atomic64_t
union 8 2 -
	188 0 0 i_fop
	795 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	594 0 0 i_pipe
	796 0 0 i_cdev
	273 0 0 i_link
	115 0 0 i_dir_seq
typedef 4 115 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
struct 64 9 io_tlb_pool
	797 0 0 start
	797 64 0 end
	104 128 0 vaddr
	100 192 0 nslabs
	268 256 0 late_alloc
	115 288 0 nareas
	115 320 0 area_nslabs
	798 384 0 areas
	799 448 0 slots
typedef 1 753 bool
typedef 8 800 atomic_long_t
ptr 8 int (*)(void *)
struct 32 2 completion
	115 0 0 done
	801 64 0 wait
ptr 8 struct cgroup_subsys_state *
ptr 8 char *
ptr 8 struct list_head *
ptr 8 struct mem_section_usage *
struct 16 2 callback_head
	570 0 0 next
	752 64 0 func
array 8 100 1
array 0 100 0
ptr 8 Elf64_Sym *
array 56 534 56
struct 96 5 module_kobject
	722 0 0 kobj
	308 512 0 mod
	140 576 0 drivers_dir
	802 640 0 mp
	554 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
ptr 8 struct kernel_param *
typedef 1 753 bool
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 803 7
struct 24 3 mod_arch_specific
	115 0 0 num_orcs
	555 64 0 orc_unwind_ip
	804 128 0 orc_unwind
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
ptr 8 void (*)(void)
ptr 8 void **
struct 24 4 _ddebug_info
	805 0 0 descs
	806 64 0 classes
	115 128 0 num_descs
	115 160 0 num_classes
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
ptr 8 struct module *
struct 16 2 hlist_node
	710 0 0 next
	711 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	124 0 0 mnt_root
	178 64 0 mnt_sb
	110 128 0 mnt_flags
	807 192 0 mnt_idmap
union 24 3 -
	808 0 0 mnt_node
	809 0 0 mnt_rcu
	810 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	309 0 0 mnt_mp_list
	309 0 0 mnt_umount
typedef 4 115 __u32
typedef 8 811 u64
struct 8 1 hlist_head
	710 0 0 first
union 40 5 -
	812 0 0 -
	813 0 0 -
	814 0 0 -
	815 0 0 -
	276 0 0 callback_head
union 4 2 -
	115 0 0 page_type
	98 0 0 _mapcount
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
struct 32 8 pcpu_block_md
	110 0 0 scan_hint
	110 32 0 scan_hint_start
	110 64 0 contig_hint
	110 96 0 contig_hint_start
	110 128 0 left_free
	110 160 0 right_free
	110 192 0 first_free
	110 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 753 bool
ptr 8 struct pcpuobj_ext *
array 0 100 0
typedef 1 816 s8
array 47 329 47
int 2 s short int
array 224 45 14
array 12 329 12
array 48 100 6
typedef 4 817 raw_spinlock_t
typedef 8 792 s64
ptr 8 s32 *
array 7680 94 5
array 163872 818 2
typedef 24 819 wait_queue_head_t
array 96 340 4
ptr 8 struct task_struct *
struct 0 1 cacheline_padding
	820 0 0 x
struct 32 3 deferred_split
	103 0 0 split_queue_lock
	45 64 0 split_queue
	100 192 0 split_queue_len
struct 1560 11 lruvec
	207 0 0 lists
	103 640 0 lru_lock
	100 704 0 anon_cost
	100 768 0 file_cost
	162 832 0 nonresident_age
	677 896 0 refaults
	100 1024 0 flags
	821 1088 0 lrugen
	822 11840 0 mm_state
	673 12416 0 pgdat
	823 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	824 0 0 lruvec
	100 64 0 seq
	100 128 0 next_addr
	825 192 0 nr_pages
	826 1472 0 mm_stats
	110 1600 0 batched
	286 1632 0 can_swap
	286 1640 0 force_scan
struct 232 4 lru_gen_memcg
	100 0 0 seq
	591 64 0 nr_memcgs
	827 256 0 fifo
	103 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 162 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	100 0 0 total
	100 64 0 ignored
	100 128 0 failed
	100 192 0 delayed
	100 256 0 recovered
ptr 8 struct page *
ptr 8 const struct pipe_buf_operations *
struct 32 4 mutex
	828 0 0 owner
	829 64 0 wait_lock
	830 96 0 osq
	831 128 0 wait_list
typedef 24 832 wait_queue_head_t
typedef 1 753 bool
ptr 8 struct fasync_struct *
ptr 8 struct pipe_buffer *
typedef 8 833 atomic_long_t
struct 16 2 prb_data_blk_lpos
	100 0 0 begin
	100 64 0 next
typedef 8 834 u64
typedef 2 835 u16
typedef 1 836 u8
typedef 4 837 u32
struct 64 2 dev_printk_info
	838 0 0 subsystem
	839 128 0 device
struct 48 6 prb_desc_ring
	115 0 0 count_bits
	840 64 0 descs
	841 128 0 infos
	359 192 0 head_id
	359 256 0 tail_id
	359 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	115 0 0 size_bits
	273 64 0 data
	359 128 0 head_lpos
	359 192 0 tail_lpos
ptr 8 struct elevator_queue *
typedef 4 842 refcount_t
struct 16 2 percpu_ref
	100 0 0 percpu_count_ptr
	843 64 0 data
struct 0 0 lock_class_key
ptr 8 struct request *
struct 168 40 queue_limits
	844 0 0 features
	845 32 0 flags
	100 64 0 seg_boundary_mask
	100 128 0 virt_boundary_mask
	115 192 0 max_hw_sectors
	115 224 0 max_dev_sectors
	115 256 0 chunk_sectors
	115 288 0 max_sectors
	115 320 0 max_user_sectors
	115 352 0 max_segment_size
	115 384 0 physical_block_size
	115 416 0 logical_block_size
	115 448 0 alignment_offset
	115 480 0 io_min
	115 512 0 io_opt
	115 544 0 max_discard_sectors
	115 576 0 max_hw_discard_sectors
	115 608 0 max_user_discard_sectors
	115 640 0 max_secure_erase_sectors
	115 672 0 max_write_zeroes_sectors
	115 704 0 max_zone_append_sectors
	115 736 0 discard_granularity
	115 768 0 discard_alignment
	115 800 0 zone_write_granularity
	115 832 0 atomic_write_hw_max
	115 864 0 atomic_write_max_sectors
	115 896 0 atomic_write_hw_boundary
	115 928 0 atomic_write_boundary_sectors
	115 960 0 atomic_write_hw_unit_min
	115 992 0 atomic_write_unit_min
	115 1024 0 atomic_write_hw_unit_max
	115 1056 0 atomic_write_unit_max
	116 1088 0 max_segments
	116 1104 0 max_integrity_segments
	116 1120 0 max_discard_segments
	115 1152 0 max_open_zones
	115 1184 0 max_active_zones
	115 1216 0 dma_alignment
	115 1248 0 dma_pad_mask
	846 1280 0 integrity
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
	122 0 0 entry
	100 128 0 expires
	847 192 0 function
	693 256 0 flags
struct 32 3 work_struct
	717 0 0 data
	125 64 0 entry
	848 192 0 func
array 8 100 1
ptr 8 struct blkcg_gq *
ptr 8 struct blk_trace *
ptr 8 struct throtl_data *
struct 16 2 callback_head
	570 0 0 next
	752 64 0 func
typedef 24 849 wait_queue_head_t
ptr 8 struct blk_mq_tag_set *
typedef 1 753 bool
typedef 8 648 resource_size_t
ptr 8 struct resource *
typedef 4 850 atomic_t
ptr 8 struct trace_buffer *
typedef 4 851 raw_spinlock_t
typedef 4 852 arch_spinlock_t
struct 0 0 lock_class_key
struct 16 2 buffer_data_read_page
	115 0 0 order
	161 64 0 data
ptr 8 struct buffer_page *
int 8 s long int
typedef 8 853 size_t
typedef 8 854 rb_time_t
array 40 401 5
typedef 8 855 u64
struct 32 4 mutex
	856 0 0 owner
	392 64 0 wait_lock
	857 96 0 osq
	158 128 0 wait_list
ptr 8 struct trace_buffer_meta *
ptr 8 struct ring_buffer_meta *
struct 32 3 work_struct
	856 0 0 data
	158 64 0 entry
	858 192 0 func
struct 32 2 completion
	115 0 0 done
	859 64 0 wait
struct 88 7 rb_irq_work
	860 0 0 work
	861 256 0 waiters
	861 448 0 full_waiters
	390 640 0 seq
	642 672 0 waiters_pending
	642 680 0 full_waiters_pending
	642 688 0 wakeup_full
typedef 4 862 refcount_t
struct 24 2 sigpending
	45 0 0 list
	568 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	863 0 0 node
	412 256 0 _softexpires
	864 320 0 function
	865 384 0 base
	253 448 0 state
	253 456 0 is_rel
	253 464 0 is_soft
	253 472 0 is_hard
typedef 8 336 ktime_t
array 32 866 2
struct 24 1 thread_group_cputimer
	867 0 0 cputime_atomic
struct 80 3 posix_cputimers
	868 0 0 bases
	115 576 0 timers_active
	115 608 0 expiry_active
array 32 417 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 869 seqlock_t
typedef 8 604 u64
struct 24 3 prev_cputime
	421 0 0 utime
	421 64 0 stime
	335 128 0 lock
struct 56 7 task_io_accounting
	421 0 0 rchar
	421 64 0 wchar
	421 128 0 syscr
	421 192 0 syscw
	421 256 0 read_bytes
	421 320 0 write_bytes
	421 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 870 16
struct 56 7 pacct_struct
	110 0 0 ac_flag
	397 64 0 ac_exitcode
	100 128 0 ac_mem
	421 192 0 ac_utime
	421 256 0 ac_stime
	100 320 0 ac_minflt
	100 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
union 24 4 -
	871 0 0 -
	872 0 0 rbnode
	873 0 0 list
	874 0 0 ll_node
ptr 8 struct sock *
union 8 2 -
	875 0 0 tstamp
	876 0 0 skb_mstamp_ns
array 48 534 48
union 16 3 -
	877 0 0 -
	873 0 0 tcp_tsorted_anchor
	100 0 0 _sk_redir
typedef 2 116 __u16
array 0 437 0
typedef 1 166 __u8
union 60 2 -
	878 0 0 -
	879 0 0 headers
typedef 4 115 sk_buff_data_t
ptr 8 unsigned char *
typedef 4 880 refcount_t
ptr 8 struct skb_ext *
typedef 1 166 __u8
ptr 8 struct sk_buff *
union 8 2 -
	881 0 0 hwtstamps
	882 0 0 xsk_meta
typedef 4 883 u32
typedef 4 884 atomic_t
array 272 885 17
union 32 2 -
	886 0 0 -
	887 0 0 callback_head
typedef 4 888 atomic_t
struct 136 25 sock_common
	889 0 0 -
	890 64 0 -
	891 96 0 -
	116 128 0 skc_family
	166 144 0 skc_state
	166 152 4 skc_reuse
	166 156 1 skc_reuseport
	166 157 1 skc_ipv6only
	166 158 1 skc_net_refcnt
	110 160 0 skc_bound_dev_if
	892 192 0 -
	484 320 0 skc_prot
	893 384 0 skc_net
	894 448 0 skc_v6_daddr
	894 576 0 skc_v6_rcv_saddr
	895 704 0 skc_cookie
	896 768 0 -
	897 832 0 skc_dontcopy_begin
	898 832 0 -
	116 960 0 skc_tx_queue_mapping
	116 976 0 skc_rx_queue_mapping
	899 992 0 -
	474 1024 0 skc_refcnt
	900 1056 0 skc_dontcopy_end
	901 1056 0 -
array 0 443 0
typedef 4 110 __s32
struct 24 3 sk_buff_head
	902 0 0 -
	883 128 0 qlen
	238 160 0 lock
struct 24 4 -
	447 0 0 rmem_alloc
	110 32 0 len
	444 64 0 head
	444 128 0 tail
array 0 443 0
array 0 443 0
ptr 8 struct dst_entry *
typedef 2 903 u16
typedef 1 443 u8
ptr 8 struct sk_filter *
union 8 2 -
	904 0 0 sk_wq
	904 0 0 sk_wq_raw
ptr 8 void (*)(struct sock *)
array 0 443 0
array 0 443 0
ptr 8 struct socket *
ptr 8 struct mem_cgroup *
array 16 905 2
array 0 443 0
array 0 443 0
typedef 32 906 socket_lock_t
array 0 443 0
array 0 443 0
typedef 4 907 refcount_t
union 8 2 -
	444 0 0 sk_send_head
	908 0 0 tcp_rtx_queue
struct 16 3 page_frag
	352 0 0 page
	883 64 0 offset
	883 96 0 size
union 40 2 -
	909 0 0 sk_timer
	909 0 0 mptcp_retransmit_timer
array 0 443 0
array 0 443 0
typedef 8 910 netdev_features_t
ptr 8 struct sk_buff *(*)(struct sock *, struct net_device *, struct sk_buff *)
typedef 4 115 gfp_t
array 0 443 0
ptr 8 struct proto *
typedef 8 911 rwlock_t
typedef 4 912 kuid_t
typedef 8 913 ktime_t
struct 16 3 sock_cgroup_data
	914 0 0 cgroup
	446 64 0 classid
	459 96 0 prioidx
ptr 8 int (*)(struct sock *, struct sk_buff *)
ptr 8 struct sock_reuseport *
ptr 8 struct bpf_local_storage *
struct 16 2 callback_head
	570 0 0 next
	752 64 0 func
typedef 0 915 netns_tracker
struct 16 3 xarray
	238 0 0 xa_lock
	482 32 0 xa_flags
	104 64 0 xa_head
typedef 4 916 socket_state
ptr 8 struct file *
ptr 8 const struct proto_ops *
struct 64 4 socket_wq
	917 0 0 wait
	357 192 0 fasync_list
	100 256 0 flags
	492 320 0 rcu
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
typedef 2 116 __u16
struct 8 1 hlist_bl_head
	760 0 0 first
ptr 8 struct mtd_info *
struct 312 5 quota_info
	115 0 0 flags
	96 64 0 dqio_sem
	918 384 0 files
	919 576 0 info
	920 2304 0 ops
struct 304 4 sb_writers
	116 0 0 frozen
	110 32 0 freeze_kcount
	110 64 0 freeze_ucount
	921 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 534 32
typedef 16 922 uuid_t
array 37 534 37
ptr 8 struct shrinker *
struct 48 5 list_lru
	923 0 0 node
	45 64 0 list
	110 192 0 shrinker_id
	286 224 0 memcg_aware
	93 256 0 xa
struct 32 3 work_struct
	162 0 0 data
	45 64 0 entry
	924 192 0 func
ptr 8 struct page **
typedef 4 925 spinlock_t
struct 16 2 percpu_ref
	100 0 0 percpu_count_ptr
	843 64 0 data
struct 40 3 plist_node
	110 0 0 prio
	45 64 0 prio_list
	45 192 0 node_list
char 1 s signed char
ptr 8 struct swap_cluster_info *
array 160 45 10
array 40 115 10
ptr 8 unsigned int *
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	682 0 0 rb_node
struct 32 2 completion
	115 0 0 done
	926 64 0 wait
array 0 524 0
char 1 u char
typedef 1 753 bool
struct 16 4 __call_single_node
	768 0 0 llist
	927 64 0 -
	257 96 0 src
	257 112 0 dst
struct 256 23 sched_entity
	928 0 0 load
	550 128 0 run_node
	421 320 0 deadline
	421 384 0 min_vruntime
	421 448 0 min_slice
	45 512 0 group_node
	166 640 0 on_rq
	166 648 0 sched_delayed
	166 656 0 rel_deadline
	166 664 0 custom_slice
	421 704 0 exec_start
	421 768 0 sum_exec_runtime
	421 832 0 prev_sum_exec_runtime
	421 896 0 vruntime
	336 960 0 vlag
	421 1024 0 slice
	421 1088 0 nr_migrations
	110 1152 0 depth
	929 1216 0 parent
	930 1280 0 cfs_rq
	930 1344 0 my_q
	100 1408 0 runnable_weight
	931 1536 0 avg
struct 48 7 sched_rt_entity
	45 0 0 run_list
	100 128 0 timeout
	100 192 0 watchdog_stamp
	115 256 0 time_slice
	116 288 0 on_rq
	116 304 0 on_list
	932 320 0 back
struct 240 23 sched_dl_entity
	550 0 0 rb_node
	421 192 0 dl_runtime
	421 256 0 dl_deadline
	421 320 0 dl_period
	421 384 0 dl_bw
	421 448 0 dl_density
	336 512 0 runtime
	421 576 0 deadline
	115 640 0 flags
	115 672 1 dl_throttled
	115 673 1 dl_yielded
	115 674 1 dl_non_contending
	115 675 1 dl_overrun
	115 676 1 dl_server
	115 677 1 dl_server_active
	115 678 1 dl_defer
	115 679 1 dl_defer_armed
	115 680 1 dl_defer_running
	411 704 0 dl_timer
	411 1216 0 inactive_timer
	933 1728 0 rq
	934 1792 0 server_pick_task
	540 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	421 0 0 wait_start
	421 64 0 wait_max
	421 128 0 wait_count
	421 192 0 wait_sum
	421 256 0 iowait_count
	421 320 0 iowait_sum
	421 384 0 sleep_start
	421 448 0 sleep_max
	336 512 0 sum_sleep_runtime
	421 576 0 block_start
	421 640 0 block_max
	336 704 0 sum_block_runtime
	336 768 0 exec_max
	421 832 0 slice_max
	421 896 0 nr_migrations_cold
	421 960 0 nr_failed_migrations_affine
	421 1024 0 nr_failed_migrations_running
	421 1088 0 nr_failed_migrations_hot
	421 1152 0 nr_forced_migrations
	421 1216 0 nr_wakeups
	421 1280 0 nr_wakeups_sync
	421 1344 0 nr_wakeups_migrate
	421 1408 0 nr_wakeups_local
	421 1472 0 nr_wakeups_remote
	421 1536 0 nr_wakeups_affine
	421 1600 0 nr_wakeups_affine_attempts
	421 1664 0 nr_wakeups_passive
	421 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 935 cpumask_t
union 4 2 rcu_special
	936 0 0 b
	252 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	100 0 0 pcount
	424 64 0 run_delay
	424 128 0 last_arrival
	424 192 0 last_queued
struct 24 3 rb_node
	100 0 0 __rb_parent_color
	682 64 0 rb_right
	682 128 0 rb_left
struct 56 3 restart_block
	100 0 0 arch_data
	937 64 0 fn
	938 128 0 -
typedef 4 939 pid_t
array 64 181 4
ptr 8 struct completion *
ptr 8 int *
struct 48 7 vtime
	940 0 0 seqcount
	424 64 0 starttime
	941 128 0 state
	115 160 0 cpu
	421 192 0 utime
	421 256 0 stime
	421 320 0 gtime
struct 56 3 posix_cputimers_work
	276 0 0 work
	139 128 0 mutex
	115 384 0 scheduled
array 16 534 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	942 0 0 undo_list
struct 16 1 sysv_shm
	45 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 943 sigset_t
typedef 8 944 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	110 0 0 mode
	98 32 0 filter_count
	945 64 0 filter
struct 32 4 syscall_user_dispatch
	273 0 0 selector
	100 64 0 offset
	100 128 0 len
	286 192 0 on_dispatch
struct 8 1 wake_q_node
	946 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 947 nodemask_t
ptr 8 struct css_set *
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 253 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 100 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	948 0 0 arch
	286 8192 0 flush_required
	286 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	352 0 0 page
	263 64 0 offset
	263 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct obj_cgroup *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	181 0 0 entry
	100 128 0 expires
	847 192 0 function
	252 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 424 __u64
struct 8 1 llist_head
	949 0 0 first
struct 4416 22 thread_struct
	950 0 0 tls_array
	100 192 0 sp
	116 256 0 es
	116 272 0 ds
	116 288 0 fsindex
	116 304 0 gsindex
	100 320 0 fsbase
	100 384 0 gsbase
	951 448 0 ptrace_bps
	100 704 0 virtual_dr6
	100 768 0 ptrace_dr7
	100 832 0 cr2
	100 896 0 trap_nr
	100 960 0 error_code
	952 1024 0 io_bitmap
	100 1088 0 iopl_emul
	115 1152 1 iopl_warn
	252 1184 0 pkru
	100 1216 0 features
	100 1280 0 features_locked
	953 1344 0 shstk
	954 1536 0 fpu
struct 56 8 tk_read_base
	955 0 0 clock
	608 64 0 mask
	608 128 0 cycle_last
	614 192 0 mult
	614 224 0 shift
	608 256 0 xtime_nsec
	610 320 0 base
	608 384 0 base_real
typedef 8 956 u64
struct 16 2 timespec64
	957 0 0 tv_sec
	397 64 0 tv_nsec
typedef 8 613 ktime_t
typedef 4 958 s32
typedef 1 959 u8
typedef 8 960 s64
typedef 4 961 u32
typedef 4 962 spinlock_t
struct 8 1 hlist_nulls_head
	791 0 0 first
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
struct 40 5 array_buffer
	963 0 0 tr
	391 64 0 buffer
	964 128 0 data
	965 192 0 time_start
	110 256 0 cpu
typedef 1 753 bool
typedef 4 966 spinlock_t
struct 32 3 work_struct
	967 0 0 data
	617 64 0 entry
	968 192 0 func
struct 32 3 irq_work
	969 0 0 node
	970 128 0 func
	971 192 0 irqwait
ptr 8 struct trace_pid_list *
typedef 4 972 arch_spinlock_t
array 3704 631 463
ptr 8 struct tracer *
array 32 166 32
typedef 4 973 raw_spinlock_t
ptr 8 struct eventfs_inode *
ptr 8 struct trace_options *
ptr 8 struct trace_event_file *
typedef 8 705 cpumask_var_t
ptr 8 struct ftrace_ops *
ptr 8 struct fgraph_ops *
ptr 8 struct cond_snapshot *
ptr 8 struct trace_func_repeats *
typedef 8 705 cpumask_var_t
ptr 8 struct lock_class_key *
ptr 8 struct ring_buffer_per_cpu **
struct 16 2 hlist_node
	710 0 0 next
	711 64 0 pprev
ptr 8 u64 (*)(void)
typedef 1 753 bool
struct 24 3 notifier_block
	974 0 0 notifier_call
	975 64 0 next
	110 128 0 priority
ptr 8 struct udp_hslot *
struct 390 6 new_utsname
	976 0 0 sysname
	976 520 0 nodename
	976 1040 0 release
	976 1560 0 version
	976 2080 0 machine
	976 2600 0 domainname
struct 24 4 ns_common
	124 0 0 stashed
	977 64 0 ops
	115 128 0 inum
	978 160 0 count
array 896 100 112
typedef 8 979 phys_addr_t
ptr 8 const void *
struct 24 3 rb_node
	100 0 0 __rb_parent_color
	682 64 0 rb_right
	682 128 0 rb_left
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
union 8 2 -
	100 0 0 subtree_max_size
	601 0 0 vm
array 6144 980 256
typedef 4 981 spinlock_t
typedef 1 753 bool
struct 32 3 rb_list
	982 0 0 root
	651 64 0 head
	654 192 0 lock
struct 32 3 work_struct
	983 0 0 data
	651 64 0 entry
	984 192 0 func
union 16 2 -
	663 0 0 entry
	985 0 0 hentry
ptr 8 struct work_struct *
typedef 8 986 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 987 u64
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
ptr 8 struct worker_pool *
array 32 534 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	988 0 0 private_list
	989 0 0 callback_head
array 512 104 64
union 24 2 -
	990 0 0 tags
	990 0 0 marks
array 32 100 4
array 40 397 5
ptr 8 struct pglist_data *
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 32 11
array 16 100 2
array 96 162 12
array 48 162 6
struct 4 1 optimistic_spin_queue
	98 0 0 tail
struct 4 1 -
	110 0 0 counter
ptr 8 struct rb_node *
struct 4 1 spinlock
	991 0 0 -
typedef 8 229 sector_t
typedef 4 992 dev_t
struct 760 47 device
	123 0 0 kobj
	374 512 0 parent
	723 576 0 p
	145 640 0 init_name
	724 704 0 type
	725 768 0 bus
	726 832 0 driver
	104 896 0 platform_data
	104 960 0 driver_data
	993 1024 0 driver_override
	129 1152 0 mutex
	994 1408 0 links
	995 1856 0 power
	730 4352 0 pm_domain
	731 4416 0 em_pd
	996 4480 0 msi
	733 4608 0 dma_ops
	734 4672 0 dma_mask
	229 4736 0 coherent_dma_mask
	229 4800 0 bus_dma_limit
	735 4864 0 dma_range_map
	736 4928 0 dma_parms
	125 4992 0 dma_pools
	737 5120 0 dma_io_tlb_mem
	997 5184 0 archdata
	739 5184 0 of_node
	740 5248 0 fwnode
	110 5312 0 numa_node
	685 5344 0 devt
	693 5376 0 id
	118 5408 0 devres_lock
	125 5440 0 devres_head
	741 5568 0 class
	742 5632 0 groups
	743 5696 0 release
	744 5760 0 iommu_group
	745 5824 0 iommu
	746 5888 0 physical_location
	998 5952 0 removable
	387 5984 1 offline_disabled
	387 5985 1 offline
	387 5986 1 of_node_reused
	387 5987 1 state_synced
	387 5988 1 can_match
	387 5989 1 dma_skip_sync
	387 5990 1 dma_iommu
	380 6016 0 flags
typedef 2 116 umode_t
typedef 4 999 kuid_t
typedef 4 1000 kgid_t
union 4 2 -
	115 0 0 i_nlink
	115 0 0 __i_nlink
typedef 8 1001 loff_t
typedef 8 1002 time64_t
typedef 4 704 u32
typedef 1 1003 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 229 blkcnt_t
struct 40 5 rw_semaphore
	717 0 0 count
	717 64 0 owner
	719 128 0 osq
	718 160 0 wait_lock
	125 192 0 wait_list
typedef 2 1004 u16
union 16 2 -
	1005 0 0 i_dentry
	384 0 0 i_rcu
typedef 8 1006 atomic64_t
union 8 2 -
	188 0 0 i_fop
	795 0 0 free_inode
struct 192 15 address_space
	95 0 0 host
	217 64 0 i_pages
	697 192 0 invalidate_lock
	782 512 0 gfp_mask
	120 544 0 i_mmap_writable
	1007 576 0 i_mmap
	100 704 0 nrpages
	100 768 0 writeback_index
	101 832 0 a_ops
	100 896 0 flags
	1008 960 0 wb_err
	118 992 0 i_private_lock
	125 1024 0 i_private_list
	697 1152 0 i_mmap_rwsem
	104 1472 0 i_private_data
union 8 4 -
	594 0 0 i_pipe
	796 0 0 i_cdev
	273 0 0 i_link
	115 0 0 i_dir_seq
typedef 4 115 __u32
ptr 8 struct cpumask *
ptr 8 struct sbitmap_word *
struct 4 1 spinlock
	1009 0 0 -
struct 40 4 wait_queue_entry
	115 0 0 flags
	104 64 0 private
	1010 128 0 func
	125 192 0 entry
struct 4 1 -
	110 0 0 counter
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 struct kset *
ptr 8 const struct kobj_type *
ptr 8 struct kernfs_node *
struct 4 1 kref
	369 0 0 refcount
struct 16 3 blk_mq_queue_map
	529 0 0 mq_map
	115 64 0 nr_queues
	115 96 0 queue_offset
typedef 8 700 atomic_long_t
typedef 4 1011 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	120 0 0 tail
ptr 8 struct sbq_wait_state *
typedef 4 252 __kernel_dev_t
struct 64 12 kobject
	145 0 0 name
	45 64 0 entry
	140 192 0 parent
	712 256 0 kset
	713 320 0 ktype
	714 384 0 sd
	1012 448 0 kref
	115 480 1 state_initialized
	115 481 1 state_in_sysfs
	115 482 1 state_add_uevent_sent
	115 483 1 state_remove_uevent_sent
	115 484 1 uevent_suppress
ptr 8 struct device_private *
ptr 8 const struct device_type *
ptr 8 const struct bus_type *
ptr 8 struct device_driver *
struct 16 2 -
	145 0 0 name
	103 64 0 lock
struct 56 4 dev_links_info
	45 0 0 suppliers
	45 128 0 consumers
	45 256 0 defer_sync
	1013 384 0 status
struct 312 55 dev_pm_info
	1014 0 0 power_state
	286 32 1 can_wakeup
	286 33 1 async_suspend
	286 34 1 in_dpm_list
	286 35 1 is_prepared
	286 36 1 is_suspended
	286 37 1 is_noirq_suspended
	286 38 1 is_late_suspended
	286 39 1 no_pm
	286 40 1 early_init
	286 41 1 direct_complete
	252 64 0 driver_flags
	103 96 0 lock
	45 128 0 entry
	532 256 0 completion
	1015 512 0 wakeup
	286 576 1 wakeup_path
	286 577 1 syscore
	286 578 1 no_pm_callbacks
	286 579 1 async_in_progress
	286 580 1 smart_suspend
	286 581 1 must_resume
	286 582 1 may_skip_resume
	411 640 0 suspend_timer
	421 1152 0 timer_expires
	520 1216 0 work
	340 1472 0 wait_queue
	1016 1664 0 wakeirq
	98 1728 0 usage_count
	98 1760 0 child_count
	115 1792 3 disable_depth
	286 1795 1 idle_notification
	286 1796 1 request_pending
	286 1797 1 deferred_resume
	286 1798 1 needs_force_resume
	286 1799 1 runtime_auto
	286 1800 1 ignore_children
	286 1801 1 no_callbacks
	286 1802 1 irq_safe
	286 1803 1 use_autosuspend
	286 1804 1 timer_autosuspends
	286 1805 1 memalloc_noio
	115 1824 0 links_count
	1017 1856 0 request
	1018 1888 0 runtime_status
	1018 1920 0 last_status
	110 1952 0 runtime_error
	110 1984 0 autosuspend_delay
	421 2048 0 last_busy
	421 2112 0 active_time
	421 2176 0 suspended_time
	421 2240 0 accounting_timestamp
	1019 2304 0 subsys_data
	1020 2368 0 set_latency_tolerance
	1021 2432 0 qos
ptr 8 struct dev_pm_domain *
ptr 8 struct em_perf_domain *
struct 16 2 dev_msi_info
	1022 0 0 domain
	1023 64 0 data
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
typedef 2 116 __u16
typedef 1 166 __u8
typedef 4 115 __u32
struct 4 1 refcount_struct
	1024 0 0 refs
ptr 8 void (*)(struct callback_head *)
bool 1 u _Bool
struct 8 1 -
	856 0 0 a
typedef 4 115 __u32
struct 4 1 -
	1025 0 0 val
struct 4 1 -
	1026 0 0 val
struct 8 1 -
	421 0 0 val
struct 4 1 seqcount_spinlock
	940 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	1027 0 0 -
	421 0 0 hash_len
ptr 8 const unsigned char *
union 8 2 -
	604 0 0 lock_count
	1028 0 0 -
ptr 8 wait_queue_head_t *
ptr 8 struct vfsmount *
typedef 8 1029 __kernel_loff_t
struct 8 1 llist_node
	949 0 0 next
struct 32 6 file_ra_state
	100 0 0 start
	115 64 0 size
	115 96 0 async_size
	115 128 0 ra_pages
	115 160 0 mmap_miss
	192 192 0 prev_pos
typedef 8 1030 freeptr_t
struct 4 1 -
	110 0 0 counter
struct 24 2 wait_queue_head
	200 0 0 lock
	873 64 0 head
struct 4 1 spinlock
	1031 0 0 -
struct 64 8 -
	100 0 0 flags
	1032 64 0 -
	137 192 0 mapping
	100 256 0 index
	1033 320 0 -
	98 384 0 _mapcount
	98 416 0 _refcount
	100 448 0 memcg_data
struct 40 7 -
	100 0 0 _flags_1
	100 64 0 _head_1
	98 128 0 _large_mapcount
	98 160 0 _entire_mapcount
	98 192 0 _nr_pages_mapped
	98 224 0 _pincount
	115 256 0 _folio_nr_pages
struct 32 3 -
	100 0 0 _flags_2
	100 64 0 _head_2
	45 128 0 _deferred_list
struct 48 6 -
	100 0 0 _flags_3
	100 64 0 _head_3
	104 128 0 _hugetlb_subpool
	104 192 0 _hugetlb_cgroup
	104 256 0 _hugetlb_cgroup_rsvd
	104 320 0 _hugetlb_hwpoison
struct 4 1 spinlock
	1034 0 0 -
ptr 8 long unsigned int (*)(long unsigned int *, long unsigned int, long unsigned int, unsigned int, void *, struct gen_pool *, long unsigned in
typedef 8 1035 atomic64_t
typedef 8 1036 u64
typedef 4 115 gfp_t
ptr 8 struct bio_alloc_cache *
typedef 72 1037 mempool_t
struct 16 2 bio_list
	1038 0 0 head
	1038 64 0 tail
typedef 8 424 __u64
typedef 8 1039 atomic_long_t
typedef 4 1040 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1041 0 0 tail
struct 4 1 spinlock
	1042 0 0 -
ptr 8 struct hlist_nulls_node *
typedef 8 1029 __s64
typedef 1 166 __u8
struct 8 1 -
	336 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
typedef 8 1043 phys_addr_t
ptr 8 struct io_tlb_area *
ptr 8 struct io_tlb_slot *
typedef 8 1044 atomic64_t
struct 24 2 swait_queue_head
	1045 0 0 lock
	1046 64 0 task_list
ptr 8 struct module_param_attrs *
struct 72 3 module_memory
	104 0 0 base
	115 64 0 size
	1047 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	100 0 0 __rb_parent_color
	682 64 0 rb_right
	682 128 0 rb_left
struct 16 2 callback_head
	570 0 0 next
	752 64 0 func
struct 8 1 llist_node
	949 0 0 next
typedef 8 424 __u64
struct 40 4 -
	1048 0 0 -
	137 128 0 mapping
	1049 192 0 -
	100 256 0 private
struct 40 5 -
	100 0 0 pp_magic
	1050 64 0 pp
	100 128 0 _pp_mapping_pad
	100 192 0 dma_addr
	162 256 0 pp_ref_count
struct 8 1 -
	100 0 0 compound_head
struct 16 2 -
	1051 0 0 pgmap
	104 64 0 zone_device_data
typedef 1 525 __s8
struct 4 1 raw_spinlock
	1052 0 0 raw_lock
struct 81936 1 zonelist
	1053 0 0 _zonerefs
struct 24 2 wait_queue_head
	103 0 0 lock
	45 64 0 head
array 0 534 0
struct 1344 14 lru_gen_folio
	100 0 0 max_seq
	677 64 0 min_seq
	671 192 0 timestamps
	1054 448 0 folios
	1055 5568 0 nr_pages
	1056 8128 0 avg_refaulted
	1056 8640 0 avg_total
	1057 9152 0 protected
	1058 9536 0 evicted
	1058 10048 0 refaulted
	286 10560 0 enabled
	253 10568 0 gen
	253 10576 0 seg
	1059 10624 0 list
struct 72 5 lru_gen_mm_state
	100 0 0 seq
	274 64 0 head
	274 128 0 tail
	1060 192 0 filters
	1061 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 1062 4
array 16 110 4
array 192 1063 3
typedef 8 1064 atomic_long_t
typedef 4 1065 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	1066 0 0 tail
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
struct 24 2 wait_queue_head
	1067 0 0 lock
	831 64 0 head
typedef 8 1068 atomic64_t
typedef 8 424 __u64
typedef 2 116 __u16
typedef 1 166 __u8
typedef 4 115 __u32
array 16 534 16
array 48 534 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 4 1 refcount_struct
	120 0 0 refs
ptr 8 struct percpu_ref_data *
typedef 4 115 blk_features_t
typedef 4 115 blk_flags_t
struct 6 6 blk_integrity
	166 0 0 flags
	1069 8 0 csum_type
	166 16 0 tuple_size
	166 24 0 pi_offset
	166 32 0 interval_exp
	166 40 0 tag_size
ptr 8 void (*)(struct timer_list *)
typedef 8 986 work_func_t
struct 24 2 wait_queue_head
	118 0 0 lock
	125 64 0 head
struct 4 1 -
	110 0 0 counter
struct 4 1 raw_spinlock
	393 0 0 raw_lock
struct 4 1 qspinlock
	1070 0 0 -
typedef 8 1071 __kernel_size_t
struct 8 1 rb_time_struct
	1072 0 0 time
typedef 8 424 __u64
typedef 8 1073 atomic_long_t
struct 4 1 optimistic_spin_queue
	390 0 0 tail
typedef 8 986 work_func_t
struct 24 2 swait_queue_head
	392 0 0 lock
	158 64 0 task_list
struct 32 3 irq_work
	1074 0 0 node
	970 128 0 func
	1075 192 0 irqwait
typedef 24 1076 wait_queue_head_t
struct 4 1 refcount_struct
	98 0 0 refs
struct 32 2 timerqueue_node
	550 0 0 node
	412 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	421 0 0 expires
	421 64 0 incr
struct 24 3 task_cputime_atomic
	259 0 0 utime
	259 64 0 stime
	259 128 0 sum_exec_runtime
array 72 1077 3
struct 8 2 -
	173 0 0 seqcount
	103 32 0 lock
struct 16 2 rlimit
	1078 0 0 rlim_cur
	1078 64 0 rlim_max
struct 24 3 -
	444 0 0 next
	444 64 0 prev
	1079 128 0 -
struct 24 3 rb_node
	100 0 0 __rb_parent_color
	682 64 0 rb_right
	682 128 0 rb_left
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
struct 8 1 llist_node
	949 0 0 next
typedef 8 1080 ktime_t
typedef 8 1081 u64
struct 16 2 -
	100 0 0 _skb_refdst
	1082 64 0 destructor
struct 60 49 -
	1083 0 0 __pkt_type_offset
	437 0 3 pkt_type
	437 3 1 ignore_df
	437 4 1 dst_pending_confirm
	437 5 2 ip_summed
	437 7 1 ooo_okay
	1084 8 0 __mono_tc_offset
	437 8 2 tstamp_type
	437 10 1 tc_at_ingress
	437 11 1 tc_skip_classify
	437 12 1 remcsum_offload
	437 13 1 csum_complete_sw
	437 14 2 csum_level
	437 16 1 inner_protocol_type
	437 17 1 l4_hash
	437 18 1 sw_hash
	437 19 1 no_fcs
	437 20 1 encapsulation
	437 21 1 encap_hdr_csum
	437 22 1 csum_valid
	437 24 2 ndisc_nodetype
	437 26 1 ipvs_property
	437 27 1 nf_trace
	437 28 1 redirected
	437 29 1 from_ingress
	437 30 1 nf_skip_egress
	437 31 1 decrypted
	437 32 1 slow_gro
	437 33 1 csum_not_inet
	437 34 1 unreadable
	437 35 2 tc_depth
	435 48 0 tc_index
	1085 64 0 alloc_cpu
	1086 96 0 -
	1087 128 0 priority
	110 160 0 skb_iif
	1087 192 0 hash
	1088 224 0 -
	1089 256 0 -
	1087 288 0 secmark
	1090 320 0 -
	1091 352 0 -
	435 368 0 inner_transport_header
	435 384 0 inner_network_header
	435 400 0 inner_mac_header
	1092 416 0 protocol
	435 432 0 transport_header
	435 448 0 network_header
	435 464 0 mac_header
struct 60 49 -
	1093 0 0 __pkt_type_offset
	437 0 3 pkt_type
	437 3 1 ignore_df
	437 4 1 dst_pending_confirm
	437 5 2 ip_summed
	437 7 1 ooo_okay
	1094 8 0 __mono_tc_offset
	437 8 2 tstamp_type
	437 10 1 tc_at_ingress
	437 11 1 tc_skip_classify
	437 12 1 remcsum_offload
	437 13 1 csum_complete_sw
	437 14 2 csum_level
	437 16 1 inner_protocol_type
	437 17 1 l4_hash
	437 18 1 sw_hash
	437 19 1 no_fcs
	437 20 1 encapsulation
	437 21 1 encap_hdr_csum
	437 22 1 csum_valid
	437 24 2 ndisc_nodetype
	437 26 1 ipvs_property
	437 27 1 nf_trace
	437 28 1 redirected
	437 29 1 from_ingress
	437 30 1 nf_skip_egress
	437 31 1 decrypted
	437 32 1 slow_gro
	437 33 1 csum_not_inet
	437 34 1 unreadable
	437 35 2 tc_depth
	435 48 0 tc_index
	1085 64 0 alloc_cpu
	1095 96 0 -
	1087 128 0 priority
	110 160 0 skb_iif
	1087 192 0 hash
	1096 224 0 -
	1097 256 0 -
	1087 288 0 secmark
	1098 320 0 -
	1099 352 0 -
	435 368 0 inner_transport_header
	435 384 0 inner_network_header
	435 400 0 inner_mac_header
	1092 416 0 protocol
	435 432 0 transport_header
	435 448 0 network_header
	435 464 0 mac_header
struct 4 1 refcount_struct
	196 0 0 refs
struct 8 1 skb_shared_hwtstamps
	1100 0 0 -
struct 8 1 xsk_tx_metadata_compl
	1101 0 0 tx_timestamp
typedef 4 115 __u32
struct 4 1 -
	110 0 0 counter
typedef 16 1102 skb_frag_t
struct 32 2 -
	1103 0 0 -
	1104 128 0 -
struct 16 2 callback_head
	570 0 0 next
	752 64 0 func
struct 4 1 -
	110 0 0 counter
union 8 2 -
	1105 0 0 skc_addrpair
	1106 0 0 -
union 4 2 -
	115 0 0 skc_hash
	1107 0 0 skc_u16hashes
union 4 2 -
	1108 0 0 skc_portpair
	1109 0 0 -
union 16 2 -
	1110 0 0 skc_bind_node
	1110 0 0 skc_portaddr_node
typedef 8 1111 possible_net_t
struct 16 1 in6_addr
	1112 0 0 in6_u
typedef 8 1113 atomic64_t
union 8 3 -
	100 0 0 skc_flags
	431 0 0 skc_listener
	1114 0 0 skc_tw_dr
array 0 110 0
union 16 2 -
	1110 0 0 skc_node
	1115 0 0 skc_nulls_node
union 4 3 -
	110 0 0 skc_incoming_cpu
	446 0 0 skc_rcv_wnd
	446 0 0 skc_tw_rcv_nxt
array 0 110 0
union 4 3 -
	446 0 0 skc_rxhash
	446 0 0 skc_window_clamp
	446 0 0 skc_tw_snd_nxt
union 16 2 -
	1116 0 0 -
	1117 0 0 list
typedef 2 116 __u16
ptr 8 struct socket_wq *
ptr 8 struct xfrm_policy *
struct 32 3 -
	238 0 0 slock
	110 32 0 owned
	917 64 0 wq
struct 4 1 refcount_struct
	447 0 0 refs
struct 8 1 rb_root
	682 0 0 rb_node
struct 40 4 timer_list
	1110 0 0 entry
	100 128 0 expires
	847 192 0 function
	446 256 0 flags
typedef 8 1118 u64
struct 8 1 -
	1119 0 0 raw_lock
struct 4 1 -
	1120 0 0 val
typedef 8 1121 s64
ptr 8 struct cgroup *
struct 0 0 -
enum 4 u 5 -
	0 SS_FREE
	1 SS_UNCONNECTED
	2 SS_CONNECTING
	3 SS_CONNECTED
	4 SS_DISCONNECTING
typedef 24 1122 wait_queue_head_t
array 24 95 3
array 216 1123 3
array 24 1124 3
array 288 1125 3
struct 16 1 -
	1126 0 0 b
ptr 8 struct list_lru_node *
typedef 8 986 work_func_t
struct 4 1 spinlock
	1127 0 0 -
struct 24 2 swait_queue_head
	335 0 0 lock
	45 64 0 task_list
union 4 2 -
	115 0 0 u_flags
	98 0 0 a_flags
struct 16 2 load_weight
	100 0 0 weight
	252 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	421 0 0 last_update_time
	421 64 0 load_sum
	421 128 0 runnable_sum
	252 192 0 util_sum
	252 224 0 period_contrib
	100 256 0 load_avg
	100 320 0 runnable_avg
	100 384 0 util_avg
	115 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 1128 dl_server_pick_f
struct 1024 1 cpumask
	1129 0 0 bits
struct 4 4 -
	253 0 0 blocked
	253 8 0 need_qs
	253 16 0 exp_hint
	253 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	1130 0 0 futex
	1131 0 0 nanosleep
	1132 0 0 poll
typedef 4 110 __kernel_pid_t
typedef 4 1133 seqcount_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	277 0 0 sig
typedef 8 1078 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	1134 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	935 0 0 cpumask
ptr 8 struct llist_node *
array 24 1135 3
array 32 1136 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	421 0 0 base
	421 64 0 size
struct 4224 7 fpu
	115 0 0 last_cpu
	100 64 0 avx512_timestamp
	1137 128 0 fpstate
	1137 192 0 __task_fpstate
	1138 256 0 perm
	1138 384 0 guest_perm
	1139 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 424 __u64
typedef 8 960 time64_t
typedef 4 110 __s32
typedef 1 166 __u8
typedef 8 1029 __s64
typedef 4 115 __u32
struct 4 1 spinlock
	1140 0 0 -
ptr 8 struct trace_array *
ptr 8 struct trace_array_cpu *
typedef 8 1141 u64
struct 4 1 spinlock
	1142 0 0 -
typedef 8 1143 atomic_long_t
typedef 8 986 work_func_t
struct 16 4 __call_single_node
	1144 0 0 llist
	1145 64 0 -
	1146 96 0 src
	1146 112 0 dst
ptr 8 void (*)(struct irq_work *)
struct 8 1 rcuwait
	342 0 0 task
struct 4 1 qspinlock
	1147 0 0 -
struct 4 1 raw_spinlock
	624 0 0 raw_lock
typedef 8 1148 notifier_fn_t
ptr 8 struct notifier_block *
array 65 534 65
ptr 8 const struct proc_ns_operations *
typedef 4 1149 refcount_t
typedef 8 1150 u64
struct 24 2 vmap_pool
	651 0 0 head
	100 128 0 len
struct 4 1 spinlock
	1151 0 0 -
struct 8 1 rb_root
	682 0 0 rb_node
typedef 8 1152 atomic_long_t
typedef 8 986 work_func_t
struct 16 2 hlist_node
	710 0 0 next
	711 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 424 __u64
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
struct 16 2 callback_head
	570 0 0 next
	752 64 0 func
array 24 1153 3
union 4 1 -
	817 0 0 rlock
typedef 4 693 __kernel_dev_t
struct 16 2 -
	145 0 0 name
	118 64 0 lock
struct 56 4 dev_links_info
	125 0 0 suppliers
	125 128 0 consumers
	125 256 0 defer_sync
	1154 384 0 status
struct 312 55 dev_pm_info
	1155 0 0 power_state
	387 32 1 can_wakeup
	387 33 1 async_suspend
	387 34 1 in_dpm_list
	387 35 1 is_prepared
	387 36 1 is_suspended
	387 37 1 is_noirq_suspended
	387 38 1 is_late_suspended
	387 39 1 no_pm
	387 40 1 early_init
	387 41 1 direct_complete
	693 64 0 driver_flags
	118 96 0 lock
	125 128 0 entry
	1156 256 0 completion
	1015 512 0 wakeup
	387 576 1 wakeup_path
	387 577 1 syscore
	387 578 1 no_pm_callbacks
	387 579 1 async_in_progress
	387 580 1 smart_suspend
	387 581 1 must_resume
	387 582 1 may_skip_resume
	1157 640 0 suspend_timer
	229 1152 0 timer_expires
	379 1216 0 work
	385 1472 0 wait_queue
	1016 1664 0 wakeirq
	120 1728 0 usage_count
	120 1760 0 child_count
	115 1792 3 disable_depth
	387 1795 1 idle_notification
	387 1796 1 request_pending
	387 1797 1 deferred_resume
	387 1798 1 needs_force_resume
	387 1799 1 runtime_auto
	387 1800 1 ignore_children
	387 1801 1 no_callbacks
	387 1802 1 irq_safe
	387 1803 1 use_autosuspend
	387 1804 1 timer_autosuspends
	387 1805 1 memalloc_noio
	115 1824 0 links_count
	1158 1856 0 request
	375 1888 0 runtime_status
	375 1920 0 last_status
	110 1952 0 runtime_error
	110 1984 0 autosuspend_delay
	229 2048 0 last_busy
	229 2112 0 active_time
	229 2176 0 suspended_time
	229 2240 0 accounting_timestamp
	1019 2304 0 subsys_data
	1020 2368 0 set_latency_tolerance
	1021 2432 0 qos
struct 16 2 dev_msi_info
	1022 0 0 domain
	1023 64 0 data
struct 0 0 dev_archdata
enum 4 u 4 device_removable
	0 DEVICE_REMOVABLE_NOT_SUPPORTED
	1 DEVICE_REMOVABLE_UNKNOWN
	2 DEVICE_FIXED
	3 DEVICE_REMOVABLE
struct 4 1 -
	1159 0 0 val
struct 4 1 -
	1160 0 0 val
typedef 8 1029 __kernel_loff_t
typedef 8 1029 __s64
typedef 1 166 __u8
typedef 2 116 __u16
struct 8 1 hlist_head
	710 0 0 first
struct 8 1 -
	1161 0 0 counter
struct 16 2 rb_root_cached
	1162 0 0 rb_root
	682 64 0 rb_leftmost
typedef 4 693 errseq_t
union 4 1 -
	1011 0 0 rlock
typedef 8 1163 wait_queue_func_t
struct 4 1 raw_spinlock
	1164 0 0 raw_lock
struct 4 1 kref
	408 0 0 refcount
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1165 pm_message_t
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
typedef 4 1166 atomic_t
typedef 4 1167 uid_t
typedef 4 1168 gid_t
struct 8 2 -
	252 0 0 hash
	252 32 0 len
struct 8 2 -
	103 0 0 lock
	110 32 0 count
int 8 s long long int
struct 8 1 -
	100 0 0 v
union 4 1 -
	1169 0 0 rlock
union 16 2 -
	45 0 0 lru
	1170 0 0 -
union 8 2 -
	104 0 0 private
	1171 0 0 swap
union 4 1 -
	1172 0 0 rlock
struct 8 1 -
	1173 0 0 counter
typedef 8 424 __u64
struct 72 8 mempool_s
	118 0 0 lock
	110 32 0 min_nr
	110 64 0 curr_nr
	305 128 0 elements
	104 192 0 pool_data
	1174 256 0 alloc
	1175 320 0 free
	385 384 0 wait
ptr 8 struct bio *
typedef 8 1176 atomic64_t
struct 4 1 raw_spinlock
	1177 0 0 raw_lock
typedef 4 1178 atomic_t
union 4 1 -
	1179 0 0 rlock
typedef 8 1180 u64
struct 8 1 -
	1181 0 0 counter
typedef 4 1182 raw_spinlock_t
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
struct 56 2 mod_tree_node
	308 0 0 mod
	1183 64 0 node
union 16 4 -
	45 0 0 lru
	1184 0 0 -
	45 0 0 buddy_list
	45 0 0 pcp_list
union 8 2 -
	100 0 0 index
	100 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 4 1185 arch_spinlock_t
array 81936 1186 5121
array 640 1187 4
array 320 1188 4
array 64 1189 2
array 48 1190 1
array 64 1191 1
struct 16 2 hlist_nulls_node
	791 0 0 next
	1192 64 0 pprev
array 16 185 2
array 32 1193 1
array 40 1194 2
array 64 1195 8
typedef 8 1196 atomic64_t
struct 4 1 raw_spinlock
	1197 0 0 raw_lock
typedef 4 1198 atomic_t
typedef 4 1199 spinlock_t
struct 8 1 -
	1200 0 0 counter
enum 1 u 4 blk_integrity_checksum
	0 BLK_INTEGRITY_CSUM_NONE
	1 BLK_INTEGRITY_CSUM_IP
	2 BLK_INTEGRITY_CSUM_CRC
	3 BLK_INTEGRITY_CSUM_CRC64
union 4 3 -
	390 0 0 val
	1201 0 0 -
	1202 0 0 -
typedef 8 100 __kernel_ulong_t
typedef 8 1203 local64_t
typedef 8 1204 atomic64_t
struct 16 4 __call_single_node
	1205 0 0 llist
	1206 64 0 -
	1207 96 0 src
	1207 112 0 dst
struct 8 1 rcuwait
	342 0 0 task
struct 24 2 wait_queue_head
	1208 0 0 lock
	158 64 0 head
struct 24 2 posix_cputimer_base
	421 0 0 nextevt
	1209 64 0 tqhead
typedef 8 100 __kernel_ulong_t
union 8 2 -
	1210 0 0 dev
	100 0 0 dev_scratch
typedef 8 1211 s64
typedef 8 424 __u64
ptr 8 void (*)(struct sk_buff *)
array 0 437 0
array 0 437 0
typedef 2 435 u16
union 4 2 -
	1212 0 0 csum
	1213 0 0 -
typedef 4 115 __u32
union 4 2 -
	1214 0 0 vlan_all
	1215 0 0 -
union 4 2 -
	115 0 0 napi_id
	115 0 0 sender_cpu
union 4 2 -
	1087 0 0 mark
	1087 0 0 reserved_tailroom
union 2 2 -
	1092 0 0 inner_protocol
	437 0 0 inner_ipproto
typedef 2 435 __be16
array 0 437 0
array 0 437 0
union 4 2 -
	1212 0 0 csum
	1216 0 0 -
union 4 2 -
	1214 0 0 vlan_all
	1217 0 0 -
union 4 2 -
	115 0 0 napi_id
	115 0 0 sender_cpu
union 4 2 -
	1087 0 0 mark
	1087 0 0 reserved_tailroom
union 2 2 -
	1092 0 0 inner_protocol
	437 0 0 inner_ipproto
union 8 2 -
	487 0 0 hwtstamp
	104 0 0 netdev_data
ptr 8 __u64 *
struct 16 3 skb_frag
	1218 0 0 netmem
	115 64 0 len
	115 96 0 offset
union 16 2 -
	1219 0 0 slab_list
	1220 0 0 -
union 16 2 -
	1221 0 0 -
	1222 0 0 freelist_counter
typedef 8 1118 __addrpair
struct 8 2 -
	1223 0 0 skc_daddr
	1223 32 0 skc_rcv_saddr
array 4 903 2
typedef 4 883 __portpair
struct 4 2 -
	1224 0 0 skc_dport
	903 16 0 skc_num
struct 16 2 hlist_node
	710 0 0 next
	711 64 0 pprev
struct 8 1 -
	1225 0 0 net
union 16 3 -
	1226 0 0 u6_addr8
	1227 0 0 u6_addr16
	1228 0 0 u6_addr32
struct 8 1 -
	913 0 0 counter
ptr 8 struct inet_timewait_death_row *
struct 16 2 hlist_nulls_node
	791 0 0 next
	1192 64 0 pprev
struct 16 2 -
	444 0 0 next
	444 64 0 prev
struct 16 2 sk_buff_list
	444 0 0 next
	444 64 0 prev
typedef 8 424 __u64
typedef 8 1229 arch_rwlock_t
typedef 4 1230 uid_t
typedef 8 1029 __s64
struct 24 2 wait_queue_head
	238 0 0 lock
	1231 64 0 head
struct 72 9 mem_dqinfo
	1232 0 0 dqi_format
	110 64 0 dqi_fmt_id
	45 128 0 dqi_dirty_list
	100 256 0 dqi_flags
	115 320 0 dqi_bgrace
	115 352 0 dqi_igrace
	1233 384 0 dqi_max_spc_limit
	1233 448 0 dqi_max_ino_limit
	104 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	1234 0 0 rss
	529 384 0 read_count
	1235 448 0 writer
	340 512 0 waiters
	98 704 0 block
array 16 793 16
union 4 1 -
	1236 0 0 rlock
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 100 128
struct 40 6 -
	144 0 0 uaddr
	252 64 0 val
	252 96 0 flags
	252 128 0 bitset
	421 192 0 time
	144 256 0 uaddr2
struct 24 4 -
	1237 0 0 clockid
	1238 32 0 type
	1239 64 0 -
	421 128 0 expires
struct 32 5 -
	1240 0 0 ufds
	110 64 0 nfds
	110 96 0 has_timeout
	100 128 0 tv_sec
	100 192 0 tv_nsec
struct 4 1 seqcount
	115 0 0 sequence
array 128 100 16
struct 8 13 desc_struct
	257 0 0 limit0
	257 16 0 base0
	257 32 8 base1
	257 40 4 type
	257 44 1 s
	257 45 2 dpl
	257 47 1 p
	257 48 4 limit1
	257 52 1 avl
	257 53 1 l
	257 54 1 d
	257 55 1 g
	257 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	421 0 0 __state_perm
	115 64 0 __state_size
	115 96 0 __user_state_size
struct 4160 10 fpstate
	115 0 0 size
	115 32 0 user_size
	421 64 0 xfeatures
	421 128 0 user_xfeatures
	421 192 0 xfd
	115 256 1 is_valloc
	115 257 1 is_guest
	115 258 1 is_confidential
	115 259 1 in_use
	1241 512 0 regs
union 4 1 -
	1242 0 0 rlock
typedef 8 424 __u64
union 4 1 -
	973 0 0 rlock
typedef 8 1243 atomic64_t
struct 8 1 llist_node
	949 0 0 next
union 4 2 -
	115 0 0 u_flags
	1244 0 0 a_flags
typedef 2 1245 u16
union 4 3 -
	1244 0 0 val
	1246 0 0 -
	1247 0 0 -
ptr 8 int (*)(struct notifier_block *, long unsigned int, void *)
struct 4 1 refcount_struct
	1248 0 0 refs
typedef 8 424 __u64
union 4 1 -
	1249 0 0 rlock
typedef 8 1250 atomic64_t
array 8 100 1
enum 4 u 4 dl_dev_state
	0 DL_DEV_NO_DRIVER
	1 DL_DEV_PROBING
	2 DL_DEV_DRIVER_BOUND
	3 DL_DEV_UNBINDING
typedef 4 1251 pm_message_t
struct 32 2 completion
	115 0 0 done
	1252 64 0 wait
struct 64 8 hrtimer
	1253 0 0 node
	1254 256 0 _softexpires
	864 320 0 function
	865 384 0 base
	694 448 0 state
	694 456 0 is_rel
	694 464 0 is_soft
	694 472 0 is_hard
enum 4 u 5 rpm_request
	0 RPM_REQ_NONE
	1 RPM_REQ_IDLE
	2 RPM_REQ_SUSPEND
	3 RPM_REQ_AUTOSUSPEND
	4 RPM_REQ_RESUME
typedef 4 1255 uid_t
typedef 4 1256 gid_t
typedef 8 1002 s64
struct 8 1 rb_root
	682 0 0 rb_node
ptr 8 int (*)(struct wait_queue_entry *, unsigned int, int, void *)
typedef 4 1257 arch_spinlock_t
struct 4 1 pm_message
	110 0 0 event
struct 4 1 -
	110 0 0 counter
typedef 4 115 __kernel_uid32_t
typedef 4 115 __kernel_gid32_t
struct 4 1 raw_spinlock
	1258 0 0 raw_lock
struct 16 2 -
	104 0 0 __filler
	115 64 0 mlock_count
typedef 8 1259 swp_entry_t
struct 4 1 raw_spinlock
	1260 0 0 raw_lock
typedef 8 1261 s64
ptr 8 mempool_alloc_t *
ptr 8 mempool_free_t *
struct 8 1 -
	1262 0 0 counter
typedef 4 1263 arch_spinlock_t
struct 4 1 -
	110 0 0 counter
struct 4 1 raw_spinlock
	1264 0 0 raw_lock
typedef 8 424 __u64
typedef 8 1265 s64
struct 4 1 raw_spinlock
	1266 0 0 raw_lock
struct 48 1 latch_tree_node
	1267 0 0 node
struct 16 2 -
	104 0 0 __filler
	115 64 0 mlock_count
struct 4 1 qspinlock
	1268 0 0 -
struct 16 2 zoneref
	1269 0 0 zone
	110 64 0 zone_idx
array 160 1270 2
array 80 1271 2
array 32 100 4
array 48 1272 2
array 64 1273 2
ptr 8 struct hlist_nulls_node **
array 32 100 4
array 20 110 5
struct 8 1 hlist_nulls_head
	791 0 0 first
struct 8 1 -
	1274 0 0 counter
typedef 4 1275 arch_spinlock_t
struct 4 1 -
	110 0 0 counter
struct 4 1 spinlock
	1276 0 0 -
typedef 8 1277 s64
struct 2 2 -
	1278 0 0 locked
	1278 8 0 pending
struct 4 2 -
	1207 0 0 locked_pending
	1207 16 0 tail
struct 8 1 -
	159 0 0 a
struct 8 1 -
	1279 0 0 counter
struct 8 1 llist_node
	949 0 0 next
union 4 2 -
	115 0 0 u_flags
	390 0 0 a_flags
typedef 2 1280 u16
typedef 4 1281 spinlock_t
struct 16 1 timerqueue_head
	99 0 0 rb_root
ptr 8 struct net_device *
typedef 8 1029 __s64
typedef 4 1087 __wsum
struct 4 2 -
	435 0 0 csum_start
	435 16 0 csum_offset
typedef 4 1087 u32
struct 4 2 -
	1092 0 0 vlan_proto
	435 16 0 vlan_tci
struct 4 2 -
	435 0 0 csum_start
	435 16 0 csum_offset
struct 4 2 -
	1092 0 0 vlan_proto
	435 16 0 vlan_tci
typedef 8 100 netmem_ref
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
struct 16 2 -
	1282 0 0 next
	110 64 0 slabs
struct 16 2 -
	104 0 0 freelist
	1283 64 0 -
typedef 16 1284 freelist_aba_t
typedef 4 883 __be32
typedef 2 903 __be16
ptr 8 struct net *
array 16 443 16
array 16 1224 8
array 16 1223 4
struct 8 2 qrwlock
	1285 0 0 -
	1264 32 0 wait_lock
typedef 4 115 __kernel_uid32_t
struct 16 2 list_head
	274 0 0 next
	274 64 0 prev
ptr 8 struct quota_format_type *
typedef 8 1029 qsize_t
struct 48 4 rcu_sync
	110 0 0 gp_state
	110 32 0 gp_count
	340 64 0 gp_wait
	276 256 0 cb_head
struct 8 1 rcuwait
	342 0 0 task
struct 4 1 raw_spinlock
	1286 0 0 raw_lock
typedef 4 1287 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	1288 0 0 rmtp
	1289 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	1290 0 0 fsave
	1291 0 0 fxsave
	1292 0 0 soft
	1293 0 0 xsave
	1294 0 0 __padding
struct 4 1 raw_spinlock
	1295 0 0 raw_lock
struct 8 1 -
	1296 0 0 counter
typedef 4 1297 atomic_t
typedef 2 116 __u16
struct 2 2 -
	1298 0 0 locked
	1298 8 0 pending
struct 4 2 -
	1146 0 0 locked_pending
	1146 16 0 tail
typedef 4 1299 atomic_t
struct 4 1 raw_spinlock
	1300 0 0 raw_lock
struct 8 1 -
	1301 0 0 counter
struct 4 1 pm_message
	110 0 0 event
struct 24 2 swait_queue_head
	718 0 0 lock
	125 64 0 task_list
struct 32 2 timerqueue_node
	1302 0 0 node
	1254 192 0 expires
typedef 8 1161 ktime_t
typedef 4 115 __kernel_uid32_t
typedef 4 115 __kernel_gid32_t
struct 4 1 qspinlock
	1303 0 0 -
typedef 4 1304 arch_spinlock_t
struct 8 1 -
	100 0 0 val
typedef 4 1305 arch_spinlock_t
typedef 8 1029 __s64
typedef 8 1306 s64
struct 4 1 qspinlock
	1307 0 0 -
typedef 4 1308 arch_spinlock_t
typedef 8 1029 __s64
typedef 4 1309 arch_spinlock_t
array 48 550 2
union 4 3 -
	98 0 0 val
	1310 0 0 -
	1311 0 0 -
ptr 8 struct zone *
array 80 45 5
array 40 397 5
array 24 100 3
array 32 162 4
typedef 8 1312 s64
struct 4 1 qspinlock
	1313 0 0 -
union 4 1 -
	1065 0 0 rlock
typedef 8 1029 __s64
typedef 1 1314 u8
typedef 8 1315 s64
typedef 2 116 __u16
struct 4 1 spinlock
	1316 0 0 -
ptr 8 struct slab *
union 8 2 -
	100 0 0 counters
	1317 0 0 -
union 16 2 -
	1318 0 0 -
	1319 0 0 full
union 4 2 -
	447 0 0 cnts
	1320 0 0 -
typedef 4 1321 arch_spinlock_t
typedef 4 110 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	252 0 0 cwd
	252 32 0 swd
	252 64 0 twd
	252 96 0 fip
	252 128 0 fcs
	252 160 0 foo
	252 192 0 fos
	1322 224 0 st_space
	252 864 0 status
struct 512 11 fxregs_state
	257 0 0 cwd
	257 16 0 swd
	257 32 0 twd
	257 48 0 fop
	1323 64 0 -
	252 192 0 mxcsr
	252 224 0 mxcsr_mask
	1324 256 0 st_space
	1325 1280 0 xmm_space
	1326 3328 0 padding
	1327 3712 0 -
struct 136 16 swregs_state
	252 0 0 cwd
	252 32 0 swd
	252 64 0 twd
	252 96 0 fip
	252 128 0 fcs
	252 160 0 foo
	252 192 0 fos
	1322 224 0 st_space
	253 864 0 ftop
	253 872 0 changed
	253 880 0 lookahead
	253 888 0 no_update
	253 896 0 rm
	253 904 0 alimit
	1328 960 0 info
	252 1024 0 entry_eip
struct 576 3 xregs_state
	1291 0 0 i387
	1329 4096 0 header
	1330 4608 0 extended_state_area
array 4096 253 4096
typedef 4 1331 arch_spinlock_t
typedef 8 1332 s64
struct 4 1 -
	110 0 0 counter
typedef 1 1333 u8
struct 4 1 -
	110 0 0 counter
typedef 4 1334 arch_spinlock_t
typedef 8 1335 s64
struct 24 3 rb_node
	100 0 0 __rb_parent_color
	682 64 0 rb_right
	682 128 0 rb_left
union 4 3 -
	120 0 0 val
	1336 0 0 -
	1337 0 0 -
struct 4 1 qspinlock
	1338 0 0 -
struct 4 1 qspinlock
	1339 0 0 -
typedef 8 1029 __s64
union 4 3 -
	1041 0 0 val
	1340 0 0 -
	1341 0 0 -
struct 4 1 qspinlock
	1342 0 0 -
struct 4 1 qspinlock
	1343 0 0 -
struct 2 2 -
	253 0 0 locked
	253 8 0 pending
struct 4 2 -
	257 0 0 locked_pending
	257 16 0 tail
typedef 8 1029 __s64
union 4 3 -
	1066 0 0 val
	1344 0 0 -
	1345 0 0 -
typedef 1 166 __u8
typedef 8 1029 __s64
union 4 1 -
	851 0 0 rlock
struct 4 3 -
	115 0 16 inuse
	115 16 15 objects
	115 31 1 frozen
struct 16 2 -
	104 0 0 freelist
	100 64 0 counter
typedef 16 1346 freelist_full_t
struct 4 2 -
	460 0 0 wlocked
	1347 8 0 __lstate
struct 4 1 qspinlock
	1348 0 0 -
array 80 252 20
union 16 2 -
	1349 0 0 -
	1350 0 0 -
array 128 252 32
array 256 252 64
array 48 252 12
union 48 2 -
	1326 0 0 padding1
	1326 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	421 0 0 xfeatures
	421 64 0 xcomp_bv
	1351 128 0 reserved
array 0 253 0
struct 4 1 qspinlock
	1352 0 0 -
typedef 8 1029 __s64
typedef 1 166 __u8
struct 4 1 qspinlock
	1353 0 0 -
typedef 8 1029 __s64
struct 2 2 -
	694 0 0 locked
	694 8 0 pending
struct 4 2 -
	698 0 0 locked_pending
	698 16 0 tail
union 4 3 -
	196 0 0 val
	1354 0 0 -
	1355 0 0 -
union 4 3 -
	1356 0 0 val
	1357 0 0 -
	1358 0 0 -
struct 2 2 -
	1359 0 0 locked
	1359 8 0 pending
struct 4 2 -
	1360 0 0 locked_pending
	1360 16 0 tail
union 4 3 -
	447 0 0 val
	1361 0 0 -
	1362 0 0 -
union 4 3 -
	1363 0 0 val
	1364 0 0 -
	1365 0 0 -
struct 2 2 -
	1366 0 0 locked
	1366 8 0 pending
struct 4 2 -
	1367 0 0 locked_pending
	1367 16 0 tail
typedef 16 1368 u128
array 3 460 3
union 4 3 -
	1369 0 0 val
	1370 0 0 -
	1371 0 0 -
struct 16 2 -
	421 0 0 rip
	421 64 0 rdp
struct 16 4 -
	252 0 0 fip
	252 32 0 fcs
	252 64 0 foo
	252 96 0 fos
array 48 421 6
union 4 3 -
	1372 0 0 val
	1373 0 0 -
	1374 0 0 -
union 4 3 -
	1375 0 0 val
	1376 0 0 -
	1377 0 0 -
struct 2 2 -
	1378 0 0 locked
	1378 8 0 pending
struct 4 2 -
	1085 0 0 locked_pending
	1085 16 0 tail
typedef 4 1379 atomic_t
struct 2 2 -
	1380 0 0 locked
	1380 8 0 pending
struct 4 2 -
	1381 0 0 locked_pending
	1381 16 0 tail
typedef 1 1382 u8
typedef 2 1383 u16
struct 2 2 -
	460 0 0 locked
	460 8 0 pending
struct 4 2 -
	459 0 0 locked_pending
	459 16 0 tail
typedef 4 1384 atomic_t
struct 2 2 -
	1385 0 0 locked
	1385 8 0 pending
struct 4 2 -
	1386 0 0 locked_pending
	1386 16 0 tail
typedef 1 1387 u8
typedef 2 1388 u16
typedef 16 1389 __u128
typedef 4 1390 atomic_t
struct 2 2 -
	1391 0 0 locked
	1391 8 0 pending
struct 4 2 -
	1392 0 0 locked_pending
	1392 16 0 tail
typedef 4 1393 atomic_t
struct 2 2 -
	1394 0 0 locked
	1394 8 0 pending
struct 4 2 -
	1395 0 0 locked_pending
	1395 16 0 tail
typedef 4 1396 atomic_t
struct 2 2 -
	1397 0 0 locked
	1397 8 0 pending
struct 4 2 -
	1398 0 0 locked_pending
	1398 16 0 tail
typedef 1 437 u8
struct 4 1 -
	110 0 0 counter
typedef 1 1399 u8
typedef 2 1400 u16
typedef 1 166 __u8
typedef 2 116 __u16
struct 4 1 -
	110 0 0 counter
typedef 1 1401 u8
typedef 2 1402 u16
typedef 1 166 __u8
typedef 2 116 __u16
int 16 u __int128 unsigned
struct 4 1 -
	110 0 0 counter
typedef 1 1403 u8
typedef 2 1404 u16
struct 4 1 -
	110 0 0 counter
typedef 1 1405 u8
typedef 2 1406 u16
struct 4 1 -
	110 0 0 counter
typedef 1 1407 u8
typedef 2 1408 u16
typedef 1 166 __u8
typedef 2 116 __u16
typedef 1 166 __u8
typedef 2 116 __u16
typedef 1 166 __u8
typedef 2 116 __u16
typedef 1 166 __u8
typedef 2 116 __u16
typedef 1 166 __u8
typedef 2 116 __u16
symbols 139
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
ffffffff837ce338 8 - mem_section
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
