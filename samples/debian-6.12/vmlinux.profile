kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 2026124dab645a5b
types 333
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
	37 0 0 host
	38 64 0 i_pages
	39 192 0 invalidate_lock
	40 512 0 gfp_mask
	41 544 0 i_mmap_writable
	42 576 0 i_mmap
	43 704 0 nrpages
	43 768 0 writeback_index
	44 832 0 a_ops
	43 896 0 flags
	45 960 0 wb_err
	46 992 0 i_private_lock
	21 1024 0 i_private_list
	39 1152 0 i_mmap_rwsem
	47 1472 0 i_private_data
struct 256 4 folio
	48 0 0 -
	49 512 0 -
	50 1024 0 -
	51 1536 0 -
struct 88 2 free_area
	52 0 0 free_list
	43 640 0 nr_free
struct 32920 20 hstate
	53 0 0 resize_lock
	54 256 0 resize_key
	55 256 0 next_nid_to_alloc
	55 288 0 next_nid_to_free
	56 320 0 order
	56 352 0 demote_order
	43 384 0 mask
	43 448 0 max_huge_pages
	43 512 0 nr_huge_pages
	43 576 0 free_huge_pages
	43 640 0 resv_huge_pages
	43 704 0 surplus_huge_pages
	43 768 0 nr_overcommit_huge_pages
	57 832 0 hugepage_activelist
	58 960 0 hugepage_freelists
	59 132032 0 max_huge_pages_node
	59 164800 0 nr_huge_pages_node
	59 197568 0 free_huge_pages_node
	59 230336 0 surplus_huge_pages_node
	60 263104 0 name
struct 624 57 inode
	61 0 0 i_mode
	62 16 0 i_opflags
	63 32 0 i_uid
	64 64 0 i_gid
	56 96 0 i_flags
	65 128 0 i_acl
	65 192 0 i_default_acl
	66 256 0 i_op
	67 320 0 i_sb
	68 384 0 i_mapping
	47 448 0 i_security
	43 512 0 i_ino
	69 576 0 -
	70 608 0 i_rdev
	71 640 0 i_size
	72 704 0 i_atime_sec
	72 768 0 i_mtime_sec
	72 832 0 i_ctime_sec
	73 896 0 i_atime_nsec
	73 928 0 i_mtime_nsec
	73 960 0 i_ctime_nsec
	73 992 0 i_generation
	46 1024 0 i_lock
	62 1056 0 i_bytes
	74 1072 0 i_blkbits
	75 1080 0 i_write_hint
	76 1088 0 i_blocks
	73 1152 0 i_state
	39 1216 0 i_rwsem
	43 1536 0 dirtied_when
	43 1600 0 dirtied_time_when
	77 1664 0 i_hash
	21 1792 0 i_io_list
	78 1920 0 i_wb
	55 1984 0 i_wb_frn_winner
	79 2016 0 i_wb_frn_avg_time
	79 2032 0 i_wb_frn_history
	21 2048 0 i_lru
	21 2176 0 i_sb_list
	21 2304 0 i_wb_list
	80 2432 0 -
	81 2560 0 i_version
	81 2624 0 i_sequence
	41 2688 0 i_count
	41 2720 0 i_dio_count
	41 2752 0 i_writecount
	41 2784 0 i_readcount
	82 2816 0 -
	83 2880 0 i_flctx
	16 2944 0 i_data
	21 4480 0 i_devices
	84 4608 0 -
	85 4672 0 i_fsnotify_mask
	86 4736 0 i_fsnotify_marks
	87 4800 0 i_crypt_info
	88 4864 0 i_verity_info
	47 4928 0 i_private
struct 16 2 list_head
	89 0 0 next
	89 64 0 prev
struct 16 2 mem_section
	43 0 0 section_mem_map
	90 64 0 usage
struct 24 3 mem_section_usage
	91 0 0 rcu
	92 128 0 subsection_map
	93 192 0 pageblock_flags
struct 64 5 page
	43 0 0 flags
	94 64 0 -
	95 384 0 -
	41 416 0 _refcount
	43 448 0 memcg_data
struct 48 2 per_cpu_nodestat
	96 0 0 stat_threshold
	97 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	46 0 0 lock
	55 32 0 count
	55 64 0 high
	55 96 0 high_min
	55 128 0 high_max
	55 160 0 batch
	74 192 0 flags
	74 200 0 alloc_factor
	74 208 0 expire
	98 224 0 free_count
	99 256 0 lists
struct 64 3 per_cpu_zonestat
	100 0 0 vm_stat_diff
	96 96 0 stat_threshold
	101 128 0 vm_numa_event
struct 40 4 percpu_counter
	102 0 0 lock
	103 64 0 count
	21 128 0 list
	104 256 0 counters
struct 174464 43 pglist_data
	105 0 0 node_zones
	106 61440 0 node_zonelists
	55 1372416 0 nr_zones
	46 1372448 0 node_size_lock
	43 1372480 0 node_start_pfn
	43 1372544 0 node_present_pages
	43 1372608 0 node_spanned_pages
	55 1372672 0 node_id
	107 1372736 0 kswapd_wait
	107 1372928 0 pfmemalloc_wait
	108 1373120 0 reclaim_wait
	41 1373888 0 nr_writeback_throttled
	43 1373952 0 nr_reclaim_start
	109 1374016 0 kswapd_lock
	110 1374272 0 kswapd
	55 1374336 0 kswapd_order
	1 1374368 0 kswapd_highest_zoneidx
	55 1374400 0 kswapd_failures
	55 1374432 0 kcompactd_max_order
	1 1374464 0 kcompactd_highest_zoneidx
	107 1374528 0 kcompactd_wait
	110 1374720 0 kcompactd
	111 1374784 0 proactive_compact_trigger
	43 1374848 0 totalreserve_pages
	43 1374912 0 min_unmapped_pages
	43 1374976 0 min_slab_pages
	112 1375232 0 _pad1_
	43 1375232 0 first_deferred_pfn
	113 1375296 0 deferred_split_queue
	56 1375552 0 nbp_rl_start
	43 1375616 0 nbp_rl_nr_cand
	56 1375680 0 nbp_threshold
	56 1375712 0 nbp_th_start
	43 1375744 0 nbp_th_nr_cand
	114 1375808 0 __lruvec
	43 1388288 0 flags
	115 1388352 0 mm_walk
	116 1390016 0 memcg_lru
	112 1392128 0 _pad2_
	117 1392128 0 per_cpu_nodestats
	118 1392192 0 vm_stat
	119 1395200 0 memtier
	120 1395264 0 mf_stats
struct 64 8 resource
	121 0 0 start
	121 64 0 end
	122 128 0 name
	43 192 0 flags
	43 256 0 desc
	123 320 0 parent
	123 384 0 sibling
	123 448 0 child
struct 1408 65 super_block
	21 0 0 s_list
	70 128 0 s_dev
	124 160 0 s_blocksize_bits
	43 192 0 s_blocksize
	71 256 0 s_maxbytes
	125 320 0 s_type
	126 384 0 s_op
	127 448 0 dq_op
	128 512 0 s_qcop
	129 576 0 s_export_op
	43 640 0 s_flags
	43 704 0 s_iflags
	43 768 0 s_magic
	130 832 0 s_root
	39 896 0 s_umount
	55 1216 0 s_count
	41 1248 0 s_active
	47 1280 0 s_security
	131 1344 0 s_xattr
	132 1408 0 s_cop
	133 1472 0 s_master_keys
	134 1536 0 s_vop
	135 1600 0 s_encoding
	136 1664 0 s_encoding_flags
	137 1728 0 s_roots
	21 1792 0 s_mounts
	138 1920 0 s_bdev
	139 1984 0 s_bdev_file
	140 2048 0 s_bdi
	141 2112 0 s_mtd
	77 2176 0 s_instances
	56 2304 0 s_quota_types
	142 2368 0 s_dquot
	143 4864 0 s_writers
	47 7296 0 s_fs_info
	73 7360 0 s_time_gran
	72 7424 0 s_time_min
	72 7488 0 s_time_max
	73 7552 0 s_fsnotify_mask
	144 7616 0 s_fsnotify_info
	145 7680 0 s_id
	146 7936 0 s_uuid
	74 8064 0 s_uuid_len
	147 8072 0 s_sysfs_name
	56 8384 0 s_max_links
	109 8448 0 s_vfs_rename_mutex
	122 8704 0 s_subtype
	148 8768 0 s_d_op
	149 8832 0 s_shrink
	150 8896 0 s_remove_count
	55 8960 0 s_readonly_remount
	45 8992 0 s_wb_err
	151 9024 0 s_dio_done_wq
	152 9088 0 s_pins
	153 9152 0 s_user_ns
	154 9216 0 s_dentry_lru
	154 9600 0 s_inode_lru
	91 9984 0 rcu
	155 10112 0 destroy_work
	109 10368 0 s_sync_lock
	55 10624 0 s_stack_depth
	46 10752 0 s_inode_list_lock
	21 10816 0 s_inodes
	46 10944 0 s_inode_wblist_lock
	21 11008 0 s_inodes_wb
struct 280 23 timekeeper
	156 0 0 tkr_mono
	156 448 0 tkr_raw
	157 896 0 xtime_sec
	43 960 0 ktime_sec
	158 1024 0 wall_to_monotonic
	159 1152 0 offs_real
	159 1216 0 offs_boot
	159 1280 0 offs_tai
	160 1344 0 tai_offset
	56 1376 0 clock_was_set_seq
	161 1408 0 cs_was_changed_seq
	159 1472 0 next_leap_ktime
	157 1536 0 raw_sec
	158 1600 0 monotonic_to_boot
	157 1728 0 cycle_interval
	157 1792 0 xtime_interval
	162 1856 0 xtime_remainder
	157 1920 0 raw_interval
	157 1984 0 ntp_tick
	162 2048 0 ntp_error
	163 2112 0 ntp_error_shift
	163 2144 0 ntp_err_mult
	163 2176 0 skip_second_overflow
struct 16 2 trace_print_flags
	43 0 0 mask
	122 64 0 name
struct 432 4 uts_namespace
	164 0 0 name
	153 3136 0 user_ns
	165 3200 0 ucounts
	166 3264 0 ns
struct 896 1 vm_event_state
	167 0 0 event
struct 1536 40 zone
	168 0 0 _watermark
	43 256 0 watermark_boost
	43 320 0 nr_reserved_highatomic
	43 384 0 nr_free_highatomic
	169 448 0 lowmem_reserve
	55 768 0 node
	170 832 0 zone_pgdat
	171 896 0 per_cpu_pageset
	172 960 0 per_cpu_zonestats
	55 1024 0 pageset_high_min
	55 1056 0 pageset_high_max
	55 1088 0 pageset_batch
	43 1152 0 zone_start_pfn
	150 1216 0 managed_pages
	43 1280 0 spanned_pages
	43 1344 0 present_pages
	43 1408 0 present_early_pages
	122 1472 0 name
	43 1536 0 nr_isolate_pageblock
	173 1600 0 span_seqlock
	55 1664 0 initialized
	112 2048 0 _pad1_
	174 2048 0 free_area
	21 9792 0 unaccepted_pages
	43 9920 0 flags
	46 9984 0 lock
	112 10240 0 _pad2_
	43 10240 0 percpu_drift_mark
	43 10304 0 compact_cached_free_pfn
	175 10368 0 compact_cached_migrate_pfn
	43 10496 0 compact_init_migrate_pfn
	43 10560 0 compact_init_free_pfn
	56 10624 0 compact_considered
	56 10656 0 compact_defer_shift
	55 10688 0 compact_order_failed
	111 10720 0 compact_blockskip_flush
	111 10728 0 contiguous
	112 10752 0 _pad3_
	176 10752 0 vm_stat
	177 11520 0 vm_numa_event
ptr 8 struct inode *
struct 16 3 xarray
	46 0 0 xa_lock
	40 32 0 xa_flags
	47 64 0 xa_head
struct 40 5 rw_semaphore
	150 0 0 count
	150 64 0 owner
	178 128 0 osq
	102 160 0 wait_lock
	21 192 0 wait_list
typedef 4 56 gfp_t
typedef 4 179 atomic_t
struct 16 2 rb_root_cached
	180 0 0 rb_root
	181 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 73 errseq_t
typedef 4 182 spinlock_t
ptr 8 void *
union 64 2 -
	183 0 0 -
	24 0 0 page
union 64 2 -
	184 0 0 -
	24 0 0 __page_1
union 64 2 -
	185 0 0 -
	24 0 0 __page_2
union 64 2 -
	186 0 0 -
	24 0 0 __page_3
array 80 21 5
struct 32 4 mutex
	187 0 0 owner
	188 64 0 wait_lock
	189 96 0 osq
	57 128 0 wait_list
struct 0 0 lock_class_key
int 4 s int
int 4 u unsigned int
struct 16 2 list_head
	89 0 0 next
	89 64 0 prev
array 16384 57 1024
array 4096 56 1024
array 32 190 32
typedef 2 62 umode_t
int 2 u short unsigned int
typedef 4 191 kuid_t
typedef 4 192 kgid_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
ptr 8 struct super_block *
ptr 8 struct address_space *
union 4 2 -
	56 0 0 i_nlink
	56 0 0 __i_nlink
typedef 4 193 dev_t
typedef 8 194 loff_t
typedef 8 195 time64_t
typedef 4 85 u32
typedef 1 196 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 197 blkcnt_t
struct 16 2 hlist_node
	198 0 0 next
	199 64 0 pprev
ptr 8 struct bdi_writeback *
typedef 2 136 u16
union 16 2 -
	152 0 0 i_dentry
	91 0 0 i_rcu
typedef 8 200 atomic64_t
union 8 2 -
	201 0 0 i_fop
	202 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	203 0 0 i_pipe
	204 0 0 i_cdev
	205 0 0 i_link
	56 0 0 i_dir_seq
typedef 4 56 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
ptr 8 struct list_head *
ptr 8 struct mem_section_usage *
struct 16 2 callback_head
	206 0 0 next
	207 64 0 func
array 8 43 1
array 0 43 0
union 40 5 -
	208 0 0 -
	209 0 0 -
	210 0 0 -
	211 0 0 -
	91 0 0 callback_head
union 4 2 -
	56 0 0 page_type
	41 0 0 _mapcount
typedef 1 212 s8
array 47 96 47
int 2 s short int
array 224 21 14
array 12 96 12
array 48 43 6
typedef 4 213 raw_spinlock_t
typedef 8 195 s64
ptr 8 s32 *
array 7680 36 5
array 163872 214 2
typedef 24 215 wait_queue_head_t
array 96 107 4
struct 32 4 mutex
	150 0 0 owner
	102 64 0 wait_lock
	178 96 0 osq
	21 128 0 wait_list
ptr 8 struct task_struct *
typedef 1 216 bool
struct 0 1 cacheline_padding
	217 0 0 x
struct 32 3 deferred_split
	46 0 0 split_queue_lock
	21 64 0 split_queue
	43 192 0 split_queue_len
struct 1560 11 lruvec
	52 0 0 lists
	46 640 0 lru_lock
	43 704 0 anon_cost
	43 768 0 file_cost
	150 832 0 nonresident_age
	175 896 0 refaults
	43 1024 0 flags
	218 1088 0 lrugen
	219 11840 0 mm_state
	170 12416 0 pgdat
	220 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	221 0 0 lruvec
	43 64 0 seq
	43 128 0 next_addr
	222 192 0 nr_pages
	223 1472 0 mm_stats
	55 1600 0 batched
	111 1632 0 can_swap
	111 1640 0 force_scan
struct 232 4 lru_gen_memcg
	43 0 0 seq
	224 64 0 nr_memcgs
	225 256 0 fifo
	46 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 150 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	43 0 0 total
	43 64 0 ignored
	43 128 0 failed
	43 192 0 delayed
	43 256 0 recovered
typedef 8 226 resource_size_t
ptr 8 const char *
ptr 8 struct resource *
char 1 u unsigned char
ptr 8 struct file_system_type *
ptr 8 const struct super_operations *
ptr 8 const struct dquot_operations *
ptr 8 const struct quotactl_ops *
ptr 8 const struct export_operations *
ptr 8 struct dentry *
ptr 8 const struct xattr_handler *const *
ptr 8 const struct fscrypt_operations *
ptr 8 struct fscrypt_keyring *
ptr 8 const struct fsverity_operations *
ptr 8 struct unicode_map *
typedef 2 62 __u16
struct 8 1 hlist_bl_head
	227 0 0 first
ptr 8 struct block_device *
ptr 8 struct file *
ptr 8 struct backing_dev_info *
ptr 8 struct mtd_info *
struct 312 5 quota_info
	56 0 0 flags
	39 64 0 dqio_sem
	228 384 0 files
	229 576 0 info
	230 2304 0 ops
struct 304 4 sb_writers
	62 0 0 frozen
	55 32 0 freeze_kcount
	55 64 0 freeze_ucount
	231 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 190 32
typedef 16 232 uuid_t
array 37 190 37
ptr 8 const struct dentry_operations *
ptr 8 struct shrinker *
typedef 8 81 atomic_long_t
ptr 8 struct workqueue_struct *
struct 8 1 hlist_head
	198 0 0 first
ptr 8 struct user_namespace *
struct 48 5 list_lru
	233 0 0 node
	21 64 0 list
	55 192 0 shrinker_id
	111 224 0 memcg_aware
	38 256 0 xa
struct 32 3 work_struct
	150 0 0 data
	21 64 0 entry
	234 192 0 func
struct 56 8 tk_read_base
	235 0 0 clock
	157 64 0 mask
	157 128 0 cycle_last
	163 192 0 mult
	163 224 0 shift
	157 256 0 xtime_nsec
	159 320 0 base
	157 384 0 base_real
typedef 8 236 u64
struct 16 2 timespec64
	237 0 0 tv_sec
	238 64 0 tv_nsec
typedef 8 162 ktime_t
typedef 4 239 s32
typedef 1 240 u8
typedef 8 241 s64
typedef 4 242 u32
struct 390 6 new_utsname
	243 0 0 sysname
	243 520 0 nodename
	243 1040 0 release
	243 1560 0 version
	243 2080 0 machine
	243 2600 0 domainname
ptr 8 struct ucounts *
struct 24 4 ns_common
	130 0 0 stashed
	244 64 0 ops
	56 128 0 inum
	245 160 0 count
array 896 43 112
array 32 43 4
array 40 238 5
ptr 8 struct pglist_data *
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
typedef 8 246 seqlock_t
array 968 18 11
array 16 43 2
array 96 150 12
array 48 150 6
struct 4 1 optimistic_spin_queue
	41 0 0 tail
struct 4 1 -
	55 0 0 counter
struct 8 1 rb_root
	181 0 0 rb_node
ptr 8 struct rb_node *
struct 4 1 spinlock
	247 0 0 -
struct 64 8 -
	43 0 0 flags
	248 64 0 -
	68 192 0 mapping
	43 256 0 index
	249 320 0 -
	41 384 0 _mapcount
	41 416 0 _refcount
	43 448 0 memcg_data
struct 40 7 -
	43 0 0 _flags_1
	43 64 0 _head_1
	41 128 0 _large_mapcount
	41 160 0 _entire_mapcount
	41 192 0 _nr_pages_mapped
	41 224 0 _pincount
	56 256 0 _folio_nr_pages
struct 32 3 -
	43 0 0 _flags_2
	43 64 0 _head_2
	21 128 0 _deferred_list
struct 48 6 -
	43 0 0 _flags_3
	43 64 0 _head_3
	47 128 0 _hugetlb_subpool
	47 192 0 _hugetlb_cgroup
	47 256 0 _hugetlb_cgroup_rsvd
	47 320 0 _hugetlb_hwpoison
typedef 8 250 atomic_long_t
typedef 4 251 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	252 0 0 tail
char 1 u char
struct 4 1 -
	253 0 0 val
struct 4 1 -
	254 0 0 val
typedef 4 73 __kernel_dev_t
typedef 8 255 __kernel_loff_t
typedef 8 255 __s64
typedef 1 124 __u8
typedef 8 256 u64
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
struct 8 1 -
	103 0 0 counter
ptr 8 const struct file_operations *
ptr 8 void (*)(struct inode *)
ptr 8 struct pipe_inode_info *
ptr 8 struct cdev *
ptr 8 char *
ptr 8 struct callback_head *
ptr 8 void (*)(struct callback_head *)
struct 40 4 -
	257 0 0 -
	68 128 0 mapping
	258 192 0 -
	43 256 0 private
struct 40 5 -
	43 0 0 pp_magic
	259 64 0 pp
	43 128 0 _pp_mapping_pad
	43 192 0 dma_addr
	150 256 0 pp_ref_count
struct 8 1 -
	43 0 0 compound_head
struct 16 2 -
	260 0 0 pgmap
	47 64 0 zone_device_data
typedef 1 261 __s8
struct 4 1 raw_spinlock
	262 0 0 raw_lock
struct 81936 1 zonelist
	263 0 0 _zonerefs
struct 24 2 wait_queue_head
	46 0 0 lock
	21 64 0 head
bool 1 u _Bool
array 0 190 0
struct 1344 14 lru_gen_folio
	43 0 0 max_seq
	175 64 0 min_seq
	168 192 0 timestamps
	264 448 0 folios
	265 5568 0 nr_pages
	266 8128 0 avg_refaulted
	266 8640 0 avg_total
	267 9152 0 protected
	268 9536 0 evicted
	268 10048 0 refaulted
	111 10560 0 enabled
	74 10568 0 gen
	74 10576 0 seg
	269 10624 0 list
struct 72 5 lru_gen_mm_state
	43 0 0 seq
	89 64 0 head
	89 128 0 tail
	270 192 0 filters
	271 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 272 4
array 16 55 4
array 24 43 3
array 192 273 3
typedef 8 274 phys_addr_t
ptr 8 struct hlist_bl_node *
array 24 37 3
array 216 275 3
array 24 276 3
array 288 277 3
struct 16 1 -
	278 0 0 b
ptr 8 struct list_lru_node *
typedef 8 279 work_func_t
ptr 8 struct clocksource *
typedef 8 280 __u64
typedef 8 241 time64_t
int 8 s long int
typedef 4 55 __s32
typedef 1 124 __u8
typedef 8 255 __s64
typedef 4 56 __u32
array 65 190 65
ptr 8 const struct proc_ns_operations *
typedef 4 281 refcount_t
struct 8 2 -
	282 0 0 seqcount
	46 32 0 lock
union 4 1 -
	213 0 0 rlock
union 16 2 -
	21 0 0 lru
	283 0 0 -
union 8 2 -
	47 0 0 private
	284 0 0 swap
typedef 8 285 atomic64_t
struct 4 1 raw_spinlock
	286 0 0 raw_lock
typedef 4 287 atomic_t
typedef 4 288 uid_t
typedef 4 289 gid_t
int 8 s long long int
typedef 8 280 __u64
union 16 4 -
	21 0 0 lru
	290 0 0 -
	21 0 0 buddy_list
	21 0 0 pcp_list
union 8 2 -
	43 0 0 index
	43 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
char 1 s signed char
typedef 4 291 arch_spinlock_t
array 81936 292 5121
array 640 293 4
array 320 294 4
array 64 295 2
array 48 296 1
array 64 297 1
struct 16 2 hlist_nulls_node
	298 0 0 next
	299 64 0 pprev
array 16 300 2
array 32 301 1
array 40 302 2
array 64 303 8
typedef 8 304 u64
struct 72 9 mem_dqinfo
	305 0 0 dqi_format
	55 64 0 dqi_fmt_id
	21 128 0 dqi_dirty_list
	43 256 0 dqi_flags
	56 320 0 dqi_bgrace
	56 352 0 dqi_igrace
	306 384 0 dqi_max_spc_limit
	306 448 0 dqi_max_ino_limit
	47 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	307 0 0 rss
	308 384 0 read_count
	309 448 0 writer
	107 512 0 waiters
	41 704 0 block
array 16 196 16
ptr 8 void (*)(struct work_struct *)
int 8 u long long unsigned int
struct 4 1 refcount_struct
	310 0 0 refs
typedef 4 311 seqcount_spinlock_t
struct 16 2 -
	47 0 0 __filler
	56 64 0 mlock_count
typedef 8 312 swp_entry_t
struct 8 1 -
	313 0 0 counter
typedef 4 314 arch_spinlock_t
struct 4 1 -
	55 0 0 counter
typedef 4 56 __kernel_uid32_t
typedef 4 56 __kernel_gid32_t
struct 16 2 -
	47 0 0 __filler
	56 64 0 mlock_count
struct 4 1 qspinlock
	315 0 0 -
struct 16 2 zoneref
	316 0 0 zone
	55 64 0 zone_idx
array 160 317 2
array 80 318 2
array 32 43 4
array 48 319 2
array 64 320 2
ptr 8 struct hlist_nulls_node *
ptr 8 struct hlist_nulls_node **
ptr 8 long unsigned int *
array 32 43 4
array 20 55 5
struct 8 1 hlist_nulls_head
	298 0 0 first
typedef 8 280 __u64
ptr 8 struct quota_format_type *
typedef 8 255 qsize_t
struct 48 4 rcu_sync
	55 0 0 gp_state
	55 32 0 gp_count
	107 64 0 gp_wait
	91 256 0 cb_head
ptr 8 unsigned int *
struct 8 1 rcuwait
	110 0 0 task
typedef 4 321 atomic_t
struct 4 1 seqcount_spinlock
	322 0 0 seqcount
struct 8 1 -
	43 0 0 val
typedef 8 323 s64
struct 4 1 qspinlock
	324 0 0 -
union 4 3 -
	41 0 0 val
	325 0 0 -
	326 0 0 -
ptr 8 struct zone *
array 80 21 5
array 40 238 5
array 24 43 3
array 32 150 4
struct 4 1 -
	55 0 0 counter
typedef 4 327 seqcount_t
typedef 8 255 __s64
union 4 3 -
	252 0 0 val
	328 0 0 -
	329 0 0 -
struct 2 2 -
	74 0 0 locked
	74 8 0 pending
struct 4 2 -
	79 0 0 locked_pending
	79 16 0 tail
struct 4 1 seqcount
	56 0 0 sequence
struct 2 2 -
	330 0 0 locked
	330 8 0 pending
struct 4 2 -
	331 0 0 locked_pending
	331 16 0 tail
typedef 1 332 u8
typedef 2 333 u16
typedef 1 124 __u8
typedef 2 62 __u16
symbols 60
ffffffff82e68a00 1024 - __cpu_online_mask
ffffffff82575540 1024 - __cpu_possible_mask
0000000000039000 0 - __per_cpu_end
ffffffff82564e20 65536 - __per_cpu_offset
0000000000000000 0 a __per_cpu_start
ffffffff825545b8 4 - __pgtable_l5_enabled
ffffffff83c30000 0 - _end
ffffffff82000000 0 - _etext
ffffffff81000000 0 - _stext
ffffffff81000000 0 - _text
ffffffff82e6a500 8 - _totalram_pages
ffffffff82594c58 8 - blockdev_superblock
ffffffff837842b0 4 - default_hstate_idx
ffffffff8372bf60 48 - direct_pages_count
ffffffff820423a0 24 - fallbacks
ffffffff820419e0 576 - gfpflag_names
ffffffff83774180 65840 - hstates
ffffffff82e6a9f8 4 - hugetlb_max_hstate
ffffffff82c22000 8192 - init_top_pgt
ffffffff82e21bc0 432 - init_uts_ns
ffffffff82c4b180 64 - iomem_resource
ffffffff82c079c0 8 - jiffies_64
ffffffff821529e0 236 - linux_banner
ffffffff837ce338 8 - mem_section
ffffffff820423c0 40 - migratetype_names
ffffffff82d68ca8 4 - min_free_kbytes
ffffffff837d61c0 8192 - node_data
ffffffff82e6a560 768 - node_states
ffffffff82e69000 4 - nr_cpu_ids
ffffffff8376cdf8 8 - nr_memmap_boot_pages
ffffffff8376cdf0 8 - nr_memmap_pages
ffffffff82e6a548 4 - nr_node_ids
ffffffff83774058 8 - nr_swap_pages
ffffffff8376d868 8 - nr_vmalloc_pages
ffffffff82e6cc98 8 - num_poisoned_pages
ffffffff825545a8 8 - page_offset_base
ffffffff82041c20 400 - pageflag_names
ffffffff8376d3b0 8 - pcpu_nr_populated
ffffffff82575be4 4 - pcpu_nr_units
ffffffff82c2c010 8 - phys_base
ffffffff8254f028 8 - saved_command_line
ffffffff8375e820 280 - shadow_timekeeper
ffffffff82d61ce0 4 - sysctl_extfrag_threshold
ffffffff82e6a4c8 8 - sysctl_overcommit_kbytes
ffffffff82e6a4d0 4 - sysctl_overcommit_ratio
ffffffff8375ea60 8 - tick_nsec
ffffffff83774050 8 - total_swap_pages
ffffffff82e6a4f0 8 - totalcma_pages
ffffffff82e6a4f8 8 - totalreserve_pages
ffffffff8376cdc0 40 - vm_committed_as
0000000000031260 896 a vm_event_states
ffffffff82c093c0 376 - vm_node_stat
ffffffff82c09380 48 - vm_numa_event
ffffffff82c09540 96 - vm_zone_stat
ffffffff825545a0 8 - vmalloc_base
ffffffff82554598 8 - vmemmap_base
ffffffff8203fec0 1448 - vmstat_text
ffffffff82e6a54c 4 - watermark_boost_factor
ffffffff82d68ca0 4 - watermark_scale_factor
ffffffff82042400 40 - zone_names
end
