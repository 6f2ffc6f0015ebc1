kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 970e407661a8b5db
types 358
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
	41 0 0 host
	42 64 0 i_pages
	43 192 0 invalidate_lock
	44 512 0 gfp_mask
	45 544 0 i_mmap_writable
	46 576 0 i_mmap
	47 704 0 nrpages
	47 768 0 writeback_index
	48 832 0 a_ops
	47 896 0 flags
	49 960 0 wb_err
	50 992 0 i_private_lock
	22 1024 0 i_private_list
	43 1152 0 i_mmap_rwsem
	51 1472 0 i_private_data
struct 256 4 folio
	52 0 0 -
	53 512 0 -
	54 1024 0 -
	55 1536 0 -
struct 88 2 free_area
	56 0 0 free_list
	47 640 0 nr_free
struct 32920 20 hstate
	57 0 0 resize_lock
	58 256 0 resize_key
	59 256 0 next_nid_to_alloc
	59 288 0 next_nid_to_free
	60 320 0 order
	60 352 0 demote_order
	47 384 0 mask
	47 448 0 max_huge_pages
	47 512 0 nr_huge_pages
	47 576 0 free_huge_pages
	47 640 0 resv_huge_pages
	47 704 0 surplus_huge_pages
	47 768 0 nr_overcommit_huge_pages
	61 832 0 hugepage_activelist
	62 960 0 hugepage_freelists
	63 132032 0 max_huge_pages_node
	63 164800 0 nr_huge_pages_node
	63 197568 0 free_huge_pages_node
	63 230336 0 surplus_huge_pages_node
	64 263104 0 name
struct 624 57 inode
	65 0 0 i_mode
	66 16 0 i_opflags
	67 32 0 i_uid
	68 64 0 i_gid
	60 96 0 i_flags
	69 128 0 i_acl
	69 192 0 i_default_acl
	70 256 0 i_op
	71 320 0 i_sb
	72 384 0 i_mapping
	51 448 0 i_security
	47 512 0 i_ino
	73 576 0 -
	74 608 0 i_rdev
	75 640 0 i_size
	76 704 0 i_atime_sec
	76 768 0 i_mtime_sec
	76 832 0 i_ctime_sec
	77 896 0 i_atime_nsec
	77 928 0 i_mtime_nsec
	77 960 0 i_ctime_nsec
	77 992 0 i_generation
	50 1024 0 i_lock
	66 1056 0 i_bytes
	78 1072 0 i_blkbits
	79 1080 0 i_write_hint
	80 1088 0 i_blocks
	77 1152 0 i_state
	43 1216 0 i_rwsem
	47 1536 0 dirtied_when
	47 1600 0 dirtied_time_when
	81 1664 0 i_hash
	22 1792 0 i_io_list
	82 1920 0 i_wb
	59 1984 0 i_wb_frn_winner
	83 2016 0 i_wb_frn_avg_time
	83 2032 0 i_wb_frn_history
	22 2048 0 i_lru
	22 2176 0 i_sb_list
	22 2304 0 i_wb_list
	84 2432 0 -
	85 2560 0 i_version
	85 2624 0 i_sequence
	45 2688 0 i_count
	45 2720 0 i_dio_count
	45 2752 0 i_writecount
	45 2784 0 i_readcount
	86 2816 0 -
	87 2880 0 i_flctx
	17 2944 0 i_data
	22 4480 0 i_devices
	88 4608 0 -
	89 4672 0 i_fsnotify_mask
	90 4736 0 i_fsnotify_marks
	91 4800 0 i_crypt_info
	92 4864 0 i_verity_info
	51 4928 0 i_private
struct 16 2 list_head
	93 0 0 next
	93 64 0 prev
struct 16 2 mem_section
	47 0 0 section_mem_map
	94 64 0 usage
struct 24 3 mem_section_usage
	95 0 0 rcu
	96 128 0 subsection_map
	97 192 0 pageblock_flags
struct 64 5 page
	47 0 0 flags
	98 64 0 -
	99 384 0 -
	45 416 0 _refcount
	47 448 0 memcg_data
struct 48 2 per_cpu_nodestat
	100 0 0 stat_threshold
	101 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	50 0 0 lock
	59 32 0 count
	59 64 0 high
	59 96 0 high_min
	59 128 0 high_max
	59 160 0 batch
	78 192 0 flags
	78 200 0 alloc_factor
	78 208 0 expire
	102 224 0 free_count
	103 256 0 lists
struct 64 3 per_cpu_zonestat
	104 0 0 vm_stat_diff
	100 96 0 stat_threshold
	105 128 0 vm_numa_event
struct 40 4 percpu_counter
	106 0 0 lock
	107 64 0 count
	22 128 0 list
	108 256 0 counters
struct 174464 43 pglist_data
	109 0 0 node_zones
	110 61440 0 node_zonelists
	59 1372416 0 nr_zones
	50 1372448 0 node_size_lock
	47 1372480 0 node_start_pfn
	47 1372544 0 node_present_pages
	47 1372608 0 node_spanned_pages
	59 1372672 0 node_id
	111 1372736 0 kswapd_wait
	111 1372928 0 pfmemalloc_wait
	112 1373120 0 reclaim_wait
	45 1373888 0 nr_writeback_throttled
	47 1373952 0 nr_reclaim_start
	113 1374016 0 kswapd_lock
	114 1374272 0 kswapd
	59 1374336 0 kswapd_order
	1 1374368 0 kswapd_highest_zoneidx
	59 1374400 0 kswapd_failures
	59 1374432 0 kcompactd_max_order
	1 1374464 0 kcompactd_highest_zoneidx
	111 1374528 0 kcompactd_wait
	114 1374720 0 kcompactd
	115 1374784 0 proactive_compact_trigger
	47 1374848 0 totalreserve_pages
	47 1374912 0 min_unmapped_pages
	47 1374976 0 min_slab_pages
	116 1375232 0 _pad1_
	47 1375232 0 first_deferred_pfn
	117 1375296 0 deferred_split_queue
	60 1375552 0 nbp_rl_start
	47 1375616 0 nbp_rl_nr_cand
	60 1375680 0 nbp_threshold
	60 1375712 0 nbp_th_start
	47 1375744 0 nbp_th_nr_cand
	118 1375808 0 __lruvec
	47 1388288 0 flags
	119 1388352 0 mm_walk
	120 1390016 0 memcg_lru
	116 1392128 0 _pad2_
	121 1392128 0 per_cpu_nodestats
	122 1392192 0 vm_stat
	123 1395200 0 memtier
	124 1395264 0 mf_stats
struct 24 2 prb_desc
	125 0 0 state_var
	126 64 0 text_blk_lpos
struct 88 8 printk_info
	127 0 0 seq
	127 64 0 ts_nsec
	128 128 0 text_len
	129 144 0 facility
	129 152 5 flags
	129 157 3 level
	130 160 0 caller_id
	131 192 0 dev_info
struct 88 3 printk_ringbuffer
	132 0 0 desc_ring
	133 384 0 text_data_ring
	125 640 0 fail
struct 64 8 resource
	134 0 0 start
	134 64 0 end
	135 128 0 name
	47 192 0 flags
	47 256 0 desc
	136 320 0 parent
	136 384 0 sibling
	136 448 0 child
struct 1408 65 super_block
	22 0 0 s_list
	74 128 0 s_dev
	137 160 0 s_blocksize_bits
	47 192 0 s_blocksize
	75 256 0 s_maxbytes
	138 320 0 s_type
	139 384 0 s_op
	140 448 0 dq_op
	141 512 0 s_qcop
	142 576 0 s_export_op
	47 640 0 s_flags
	47 704 0 s_iflags
	47 768 0 s_magic
	143 832 0 s_root
	43 896 0 s_umount
	59 1216 0 s_count
	45 1248 0 s_active
	51 1280 0 s_security
	144 1344 0 s_xattr
	145 1408 0 s_cop
	146 1472 0 s_master_keys
	147 1536 0 s_vop
	148 1600 0 s_encoding
	149 1664 0 s_encoding_flags
	150 1728 0 s_roots
	22 1792 0 s_mounts
	151 1920 0 s_bdev
	152 1984 0 s_bdev_file
	153 2048 0 s_bdi
	154 2112 0 s_mtd
	81 2176 0 s_instances
	60 2304 0 s_quota_types
	155 2368 0 s_dquot
	156 4864 0 s_writers
	51 7296 0 s_fs_info
	77 7360 0 s_time_gran
	76 7424 0 s_time_min
	76 7488 0 s_time_max
	77 7552 0 s_fsnotify_mask
	157 7616 0 s_fsnotify_info
	158 7680 0 s_id
	159 7936 0 s_uuid
	78 8064 0 s_uuid_len
	160 8072 0 s_sysfs_name
	60 8384 0 s_max_links
	113 8448 0 s_vfs_rename_mutex
	135 8704 0 s_subtype
	161 8768 0 s_d_op
	162 8832 0 s_shrink
	163 8896 0 s_remove_count
	59 8960 0 s_readonly_remount
	49 8992 0 s_wb_err
	164 9024 0 s_dio_done_wq
	165 9088 0 s_pins
	166 9152 0 s_user_ns
	167 9216 0 s_dentry_lru
	167 9600 0 s_inode_lru
	95 9984 0 rcu
	168 10112 0 destroy_work
	113 10368 0 s_sync_lock
	59 10624 0 s_stack_depth
	50 10752 0 s_inode_list_lock
	22 10816 0 s_inodes
	50 10944 0 s_inode_wblist_lock
	22 11008 0 s_inodes_wb
struct 280 23 timekeeper
	169 0 0 tkr_mono
	169 448 0 tkr_raw
	170 896 0 xtime_sec
	47 960 0 ktime_sec
	171 1024 0 wall_to_monotonic
	172 1152 0 offs_real
	172 1216 0 offs_boot
	172 1280 0 offs_tai
	173 1344 0 tai_offset
	60 1376 0 clock_was_set_seq
	174 1408 0 cs_was_changed_seq
	172 1472 0 next_leap_ktime
	170 1536 0 raw_sec
	171 1600 0 monotonic_to_boot
	170 1728 0 cycle_interval
	170 1792 0 xtime_interval
	175 1856 0 xtime_remainder
	170 1920 0 raw_interval
	170 1984 0 ntp_tick
	175 2048 0 ntp_error
	176 2112 0 ntp_error_shift
	176 2144 0 ntp_err_mult
	176 2176 0 skip_second_overflow
struct 16 2 trace_print_flags
	47 0 0 mask
	135 64 0 name
struct 432 4 uts_namespace
	177 0 0 name
	166 3136 0 user_ns
	178 3200 0 ucounts
	179 3264 0 ns
struct 896 1 vm_event_state
	180 0 0 event
struct 1536 40 zone
	181 0 0 _watermark
	47 256 0 watermark_boost
	47 320 0 nr_reserved_highatomic
	47 384 0 nr_free_highatomic
	182 448 0 lowmem_reserve
	59 768 0 node
	183 832 0 zone_pgdat
	184 896 0 per_cpu_pageset
	185 960 0 per_cpu_zonestats
	59 1024 0 pageset_high_min
	59 1056 0 pageset_high_max
	59 1088 0 pageset_batch
	47 1152 0 zone_start_pfn
	163 1216 0 managed_pages
	47 1280 0 spanned_pages
	47 1344 0 present_pages
	47 1408 0 present_early_pages
	135 1472 0 name
	47 1536 0 nr_isolate_pageblock
	186 1600 0 span_seqlock
	59 1664 0 initialized
	116 2048 0 _pad1_
	187 2048 0 free_area
	22 9792 0 unaccepted_pages
	47 9920 0 flags
	50 9984 0 lock
	116 10240 0 _pad2_
	47 10240 0 percpu_drift_mark
	47 10304 0 compact_cached_free_pfn
	188 10368 0 compact_cached_migrate_pfn
	47 10496 0 compact_init_migrate_pfn
	47 10560 0 compact_init_free_pfn
	60 10624 0 compact_considered
	60 10656 0 compact_defer_shift
	59 10688 0 compact_order_failed
	115 10720 0 compact_blockskip_flush
	115 10728 0 contiguous
	116 10752 0 _pad3_
	189 10752 0 vm_stat
	190 11520 0 vm_numa_event
ptr 8 struct inode *
struct 16 3 xarray
	50 0 0 xa_lock
	44 32 0 xa_flags
	51 64 0 xa_head
struct 40 5 rw_semaphore
	163 0 0 count
	163 64 0 owner
	191 128 0 osq
	106 160 0 wait_lock
	22 192 0 wait_list
typedef 4 60 gfp_t
typedef 4 192 atomic_t
struct 16 2 rb_root_cached
	193 0 0 rb_root
	194 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 77 errseq_t
typedef 4 195 spinlock_t
ptr 8 void *
union 64 2 -
	196 0 0 -
	25 0 0 page
union 64 2 -
	197 0 0 -
	25 0 0 __page_1
union 64 2 -
	198 0 0 -
	25 0 0 __page_2
union 64 2 -
	199 0 0 -
	25 0 0 __page_3
array 80 22 5
struct 32 4 mutex
	200 0 0 owner
	201 64 0 wait_lock
	202 96 0 osq
	61 128 0 wait_list
struct 0 0 lock_class_key
int 4 s int
int 4 u unsigned int
struct 16 2 list_head
	93 0 0 next
	93 64 0 prev
array 16384 61 1024
array 4096 60 1024
array 32 203 32
typedef 2 66 umode_t
int 2 u short unsigned int
typedef 4 204 kuid_t
typedef 4 205 kgid_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
ptr 8 struct super_block *
ptr 8 struct address_space *
union 4 2 -
	60 0 0 i_nlink
	60 0 0 __i_nlink
typedef 4 206 dev_t
typedef 8 207 loff_t
typedef 8 208 time64_t
typedef 4 89 u32
typedef 1 209 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 210 blkcnt_t
struct 16 2 hlist_node
	211 0 0 next
	212 64 0 pprev
ptr 8 struct bdi_writeback *
typedef 2 149 u16
union 16 2 -
	165 0 0 i_dentry
	95 0 0 i_rcu
typedef 8 213 atomic64_t
union 8 2 -
	214 0 0 i_fop
	215 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	216 0 0 i_pipe
	217 0 0 i_cdev
	218 0 0 i_link
	60 0 0 i_dir_seq
typedef 4 60 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
ptr 8 struct list_head *
ptr 8 struct mem_section_usage *
struct 16 2 callback_head
	219 0 0 next
	220 64 0 func
array 8 47 1
array 0 47 0
union 40 5 -
	221 0 0 -
	222 0 0 -
	223 0 0 -
	224 0 0 -
	95 0 0 callback_head
union 4 2 -
	60 0 0 page_type
	45 0 0 _mapcount
typedef 1 225 s8
array 47 100 47
int 2 s short int
array 224 22 14
array 12 100 12
array 48 47 6
typedef 4 226 raw_spinlock_t
typedef 8 208 s64
ptr 8 s32 *
array 7680 40 5
array 163872 227 2
typedef 24 228 wait_queue_head_t
array 96 111 4
struct 32 4 mutex
	163 0 0 owner
	106 64 0 wait_lock
	191 96 0 osq
	22 128 0 wait_list
ptr 8 struct task_struct *
typedef 1 229 bool
struct 0 1 cacheline_padding
	230 0 0 x
struct 32 3 deferred_split
	50 0 0 split_queue_lock
	22 64 0 split_queue
	47 192 0 split_queue_len
struct 1560 11 lruvec
	56 0 0 lists
	50 640 0 lru_lock
	47 704 0 anon_cost
	47 768 0 file_cost
	163 832 0 nonresident_age
	188 896 0 refaults
	47 1024 0 flags
	231 1088 0 lrugen
	232 11840 0 mm_state
	183 12416 0 pgdat
	233 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	234 0 0 lruvec
	47 64 0 seq
	47 128 0 next_addr
	235 192 0 nr_pages
	236 1472 0 mm_stats
	59 1600 0 batched
	115 1632 0 can_swap
	115 1640 0 force_scan
struct 232 4 lru_gen_memcg
	47 0 0 seq
	237 64 0 nr_memcgs
	238 256 0 fifo
	50 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 163 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	47 0 0 total
	47 64 0 ignored
	47 128 0 failed
	47 192 0 delayed
	47 256 0 recovered
typedef 8 239 atomic_long_t
struct 16 2 prb_data_blk_lpos
	47 0 0 begin
	47 64 0 next
typedef 8 240 u64
typedef 2 241 u16
typedef 1 242 u8
typedef 4 243 u32
struct 64 2 dev_printk_info
	244 0 0 subsystem
	245 128 0 device
struct 48 6 prb_desc_ring
	60 0 0 count_bits
	246 64 0 descs
	247 128 0 infos
	125 192 0 head_id
	125 256 0 tail_id
	125 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	60 0 0 size_bits
	218 64 0 data
	125 128 0 head_lpos
	125 192 0 tail_lpos
typedef 8 248 resource_size_t
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
typedef 2 66 __u16
struct 8 1 hlist_bl_head
	249 0 0 first
ptr 8 struct block_device *
ptr 8 struct file *
ptr 8 struct backing_dev_info *
ptr 8 struct mtd_info *
struct 312 5 quota_info
	60 0 0 flags
	43 64 0 dqio_sem
	250 384 0 files
	251 576 0 info
	252 2304 0 ops
struct 304 4 sb_writers
	66 0 0 frozen
	59 32 0 freeze_kcount
	59 64 0 freeze_ucount
	253 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 203 32
typedef 16 254 uuid_t
array 37 203 37
ptr 8 const struct dentry_operations *
ptr 8 struct shrinker *
typedef 8 85 atomic_long_t
ptr 8 struct workqueue_struct *
struct 8 1 hlist_head
	211 0 0 first
ptr 8 struct user_namespace *
struct 48 5 list_lru
	255 0 0 node
	22 64 0 list
	59 192 0 shrinker_id
	115 224 0 memcg_aware
	42 256 0 xa
struct 32 3 work_struct
	163 0 0 data
	22 64 0 entry
	256 192 0 func
struct 56 8 tk_read_base
	257 0 0 clock
	170 64 0 mask
	170 128 0 cycle_last
	176 192 0 mult
	176 224 0 shift
	170 256 0 xtime_nsec
	172 320 0 base
	170 384 0 base_real
typedef 8 258 u64
struct 16 2 timespec64
	259 0 0 tv_sec
	260 64 0 tv_nsec
typedef 8 175 ktime_t
typedef 4 261 s32
typedef 1 262 u8
typedef 8 263 s64
typedef 4 264 u32
struct 390 6 new_utsname
	265 0 0 sysname
	265 520 0 nodename
	265 1040 0 release
	265 1560 0 version
	265 2080 0 machine
	265 2600 0 domainname
ptr 8 struct ucounts *
struct 24 4 ns_common
	143 0 0 stashed
	266 64 0 ops
	60 128 0 inum
	267 160 0 count
array 896 47 112
array 32 47 4
array 40 260 5
ptr 8 struct pglist_data *
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
typedef 8 268 seqlock_t
array 968 19 11
array 16 47 2
array 96 163 12
array 48 163 6
struct 4 1 optimistic_spin_queue
	45 0 0 tail
struct 4 1 -
	59 0 0 counter
struct 8 1 rb_root
	194 0 0 rb_node
ptr 8 struct rb_node *
struct 4 1 spinlock
	269 0 0 -
struct 64 8 -
	47 0 0 flags
	270 64 0 -
	72 192 0 mapping
	47 256 0 index
	271 320 0 -
	45 384 0 _mapcount
	45 416 0 _refcount
	47 448 0 memcg_data
struct 40 7 -
	47 0 0 _flags_1
	47 64 0 _head_1
	45 128 0 _large_mapcount
	45 160 0 _entire_mapcount
	45 192 0 _nr_pages_mapped
	45 224 0 _pincount
	60 256 0 _folio_nr_pages
struct 32 3 -
	47 0 0 _flags_2
	47 64 0 _head_2
	22 128 0 _deferred_list
struct 48 6 -
	47 0 0 _flags_3
	47 64 0 _head_3
	51 128 0 _hugetlb_subpool
	51 192 0 _hugetlb_cgroup
	51 256 0 _hugetlb_cgroup_rsvd
	51 320 0 _hugetlb_hwpoison
typedef 8 272 atomic_long_t
typedef 4 273 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	274 0 0 tail
char 1 u char
struct 4 1 -
	275 0 0 val
struct 4 1 -
	276 0 0 val
typedef 4 77 __kernel_dev_t
typedef 8 277 __kernel_loff_t
typedef 8 277 __s64
typedef 1 137 __u8
typedef 8 278 u64
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
struct 8 1 -
	107 0 0 counter
ptr 8 const struct file_operations *
ptr 8 void (*)(struct inode *)
ptr 8 struct pipe_inode_info *
ptr 8 struct cdev *
ptr 8 char *
ptr 8 struct callback_head *
ptr 8 void (*)(struct callback_head *)
struct 40 4 -
	279 0 0 -
	72 128 0 mapping
	280 192 0 -
	47 256 0 private
struct 40 5 -
	47 0 0 pp_magic
	281 64 0 pp
	47 128 0 _pp_mapping_pad
	47 192 0 dma_addr
	163 256 0 pp_ref_count
struct 8 1 -
	47 0 0 compound_head
struct 16 2 -
	282 0 0 pgmap
	51 64 0 zone_device_data
typedef 1 283 __s8
struct 4 1 raw_spinlock
	284 0 0 raw_lock
struct 81936 1 zonelist
	285 0 0 _zonerefs
struct 24 2 wait_queue_head
	50 0 0 lock
	22 64 0 head
bool 1 u _Bool
array 0 203 0
struct 1344 14 lru_gen_folio
	47 0 0 max_seq
	188 64 0 min_seq
	181 192 0 timestamps
	286 448 0 folios
	287 5568 0 nr_pages
	288 8128 0 avg_refaulted
	288 8640 0 avg_total
	289 9152 0 protected
	290 9536 0 evicted
	290 10048 0 refaulted
	115 10560 0 enabled
	78 10568 0 gen
	78 10576 0 seg
	291 10624 0 list
struct 72 5 lru_gen_mm_state
	47 0 0 seq
	93 64 0 head
	93 128 0 tail
	292 192 0 filters
	293 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 294 4
array 16 59 4
array 24 47 3
array 192 295 3
typedef 8 296 atomic64_t
typedef 8 297 __u64
typedef 2 66 __u16
typedef 1 137 __u8
typedef 4 60 __u32
array 16 203 16
array 48 203 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
typedef 8 298 phys_addr_t
ptr 8 struct hlist_bl_node *
array 24 41 3
array 216 299 3
array 24 300 3
array 288 301 3
struct 16 1 -
	302 0 0 b
ptr 8 struct list_lru_node *
typedef 8 303 work_func_t
ptr 8 struct clocksource *
typedef 8 297 __u64
typedef 8 263 time64_t
int 8 s long int
typedef 4 59 __s32
typedef 1 137 __u8
typedef 8 277 __s64
typedef 4 60 __u32
array 65 203 65
ptr 8 const struct proc_ns_operations *
typedef 4 304 refcount_t
struct 8 2 -
	305 0 0 seqcount
	50 32 0 lock
union 4 1 -
	226 0 0 rlock
union 16 2 -
	22 0 0 lru
	306 0 0 -
union 8 2 -
	51 0 0 private
	307 0 0 swap
typedef 8 308 atomic64_t
struct 4 1 raw_spinlock
	309 0 0 raw_lock
typedef 4 310 atomic_t
typedef 4 311 uid_t
typedef 4 312 gid_t
int 8 s long long int
typedef 8 297 __u64
union 16 4 -
	22 0 0 lru
	313 0 0 -
	22 0 0 buddy_list
	22 0 0 pcp_list
union 8 2 -
	47 0 0 index
	47 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
char 1 s signed char
typedef 4 314 arch_spinlock_t
array 81936 315 5121
array 640 316 4
array 320 317 4
array 64 318 2
array 48 319 1
array 64 320 1
struct 16 2 hlist_nulls_node
	321 0 0 next
	322 64 0 pprev
array 16 323 2
array 32 324 1
array 40 325 2
array 64 326 8
struct 8 1 -
	327 0 0 counter
int 8 u long long unsigned int
typedef 8 328 u64
struct 72 9 mem_dqinfo
	329 0 0 dqi_format
	59 64 0 dqi_fmt_id
	22 128 0 dqi_dirty_list
	47 256 0 dqi_flags
	60 320 0 dqi_bgrace
	60 352 0 dqi_igrace
	330 384 0 dqi_max_spc_limit
	330 448 0 dqi_max_ino_limit
	51 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	331 0 0 rss
	332 384 0 read_count
	333 448 0 writer
	111 512 0 waiters
	45 704 0 block
array 16 209 16
ptr 8 void (*)(struct work_struct *)
struct 4 1 refcount_struct
	334 0 0 refs
typedef 4 335 seqcount_spinlock_t
struct 16 2 -
	51 0 0 __filler
	60 64 0 mlock_count
typedef 8 336 swp_entry_t
struct 8 1 -
	337 0 0 counter
typedef 4 338 arch_spinlock_t
struct 4 1 -
	59 0 0 counter
typedef 4 60 __kernel_uid32_t
typedef 4 60 __kernel_gid32_t
struct 16 2 -
	51 0 0 __filler
	60 64 0 mlock_count
struct 4 1 qspinlock
	339 0 0 -
struct 16 2 zoneref
	340 0 0 zone
	59 64 0 zone_idx
array 160 341 2
array 80 342 2
array 32 47 4
array 48 343 2
array 64 344 2
ptr 8 struct hlist_nulls_node *
ptr 8 struct hlist_nulls_node **
ptr 8 long unsigned int *
array 32 47 4
array 20 59 5
struct 8 1 hlist_nulls_head
	321 0 0 first
typedef 8 345 s64
typedef 8 297 __u64
ptr 8 struct quota_format_type *
typedef 8 277 qsize_t
struct 48 4 rcu_sync
	59 0 0 gp_state
	59 32 0 gp_count
	111 64 0 gp_wait
	95 256 0 cb_head
ptr 8 unsigned int *
struct 8 1 rcuwait
	114 0 0 task
typedef 4 346 atomic_t
struct 4 1 seqcount_spinlock
	347 0 0 seqcount
struct 8 1 -
	47 0 0 val
typedef 8 348 s64
struct 4 1 qspinlock
	349 0 0 -
union 4 3 -
	45 0 0 val
	350 0 0 -
	351 0 0 -
ptr 8 struct zone *
array 80 22 5
array 40 260 5
array 24 47 3
array 32 163 4
typedef 8 277 __s64
struct 4 1 -
	59 0 0 counter
typedef 4 352 seqcount_t
typedef 8 277 __s64
union 4 3 -
	274 0 0 val
	353 0 0 -
	354 0 0 -
struct 2 2 -
	78 0 0 locked
	78 8 0 pending
struct 4 2 -
	83 0 0 locked_pending
	83 16 0 tail
struct 4 1 seqcount
	60 0 0 sequence
struct 2 2 -
	355 0 0 locked
	355 8 0 pending
struct 4 2 -
	356 0 0 locked_pending
	356 16 0 tail
typedef 1 357 u8
typedef 2 358 u16
typedef 1 137 __u8
typedef 2 66 __u16
symbols 63
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
ffffffff82ccc0c8 8 - log_buf
ffffffff82ccc0c0 4 - log_buf_len
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
ffffffff82c5c040 8 - prb
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
