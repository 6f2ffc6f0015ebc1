kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names b9d0782bbd3116d0
types 448
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
	49 0 0 host
	50 64 0 i_pages
	51 192 0 invalidate_lock
	52 512 0 gfp_mask
	53 544 0 i_mmap_writable
	54 576 0 i_mmap
	55 704 0 nrpages
	55 768 0 writeback_index
	56 832 0 a_ops
	55 896 0 flags
	57 960 0 wb_err
	58 992 0 i_private_lock
	23 1024 0 i_private_list
	51 1152 0 i_mmap_rwsem
	59 1472 0 i_private_data
struct 256 4 folio
	60 0 0 -
	61 512 0 -
	62 1024 0 -
	63 1536 0 -
struct 88 2 free_area
	64 0 0 free_list
	55 640 0 nr_free
struct 32920 20 hstate
	65 0 0 resize_lock
	66 256 0 resize_key
	67 256 0 next_nid_to_alloc
	67 288 0 next_nid_to_free
	68 320 0 order
	68 352 0 demote_order
	55 384 0 mask
	55 448 0 max_huge_pages
	55 512 0 nr_huge_pages
	55 576 0 free_huge_pages
	55 640 0 resv_huge_pages
	55 704 0 surplus_huge_pages
	55 768 0 nr_overcommit_huge_pages
	69 832 0 hugepage_activelist
	70 960 0 hugepage_freelists
	71 132032 0 max_huge_pages_node
	71 164800 0 nr_huge_pages_node
	71 197568 0 free_huge_pages_node
	71 230336 0 surplus_huge_pages_node
	72 263104 0 name
struct 624 57 inode
	73 0 0 i_mode
	74 16 0 i_opflags
	75 32 0 i_uid
	76 64 0 i_gid
	68 96 0 i_flags
	77 128 0 i_acl
	77 192 0 i_default_acl
	78 256 0 i_op
	79 320 0 i_sb
	80 384 0 i_mapping
	59 448 0 i_security
	55 512 0 i_ino
	81 576 0 -
	82 608 0 i_rdev
	83 640 0 i_size
	84 704 0 i_atime_sec
	84 768 0 i_mtime_sec
	84 832 0 i_ctime_sec
	85 896 0 i_atime_nsec
	85 928 0 i_mtime_nsec
	85 960 0 i_ctime_nsec
	85 992 0 i_generation
	58 1024 0 i_lock
	74 1056 0 i_bytes
	86 1072 0 i_blkbits
	87 1080 0 i_write_hint
	88 1088 0 i_blocks
	85 1152 0 i_state
	51 1216 0 i_rwsem
	55 1536 0 dirtied_when
	55 1600 0 dirtied_time_when
	89 1664 0 i_hash
	23 1792 0 i_io_list
	90 1920 0 i_wb
	67 1984 0 i_wb_frn_winner
	91 2016 0 i_wb_frn_avg_time
	91 2032 0 i_wb_frn_history
	23 2048 0 i_lru
	23 2176 0 i_sb_list
	23 2304 0 i_wb_list
	92 2432 0 -
	93 2560 0 i_version
	93 2624 0 i_sequence
	53 2688 0 i_count
	53 2720 0 i_dio_count
	53 2752 0 i_writecount
	53 2784 0 i_readcount
	94 2816 0 -
	95 2880 0 i_flctx
	18 2944 0 i_data
	23 4480 0 i_devices
	96 4608 0 -
	97 4672 0 i_fsnotify_mask
	98 4736 0 i_fsnotify_marks
	99 4800 0 i_crypt_info
	100 4864 0 i_verity_info
	59 4928 0 i_private
struct 16 2 list_head
	101 0 0 next
	101 64 0 prev
struct 16 2 mem_section
	55 0 0 section_mem_map
	102 64 0 usage
struct 24 3 mem_section_usage
	103 0 0 rcu
	104 128 0 subsection_map
	105 192 0 pageblock_flags
struct 32 4 mod_kallsyms
	106 0 0 symtab
	68 64 0 num_symtab
	107 128 0 strtab
	107 192 0 typetab
struct 1280 74 module
	1 0 0 state
	23 64 0 list
	108 192 0 name
	109 640 0 mkobj
	110 1408 0 modinfo_attrs
	111 1472 0 version
	111 1536 0 srcversion
	112 1600 0 holders_dir
	113 1664 0 syms
	114 1728 0 crcs
	68 1792 0 num_syms
	115 1856 0 param_lock
	116 2112 0 kp
	68 2176 0 num_kp
	68 2208 0 num_gpl_syms
	113 2240 0 gpl_syms
	114 2304 0 gpl_crcs
	117 2368 0 using_gplonly_symbols
	117 2376 0 sig_ok
	117 2384 0 async_probe_requested
	68 2400 0 num_exentries
	118 2432 0 extable
	119 2496 0 init
	120 2560 0 mem
	121 6592 0 arch
	55 6784 0 taints
	68 6848 0 num_bugs
	23 6912 0 bug_list
	122 7040 0 bug_table
	123 7104 0 kallsyms
	26 7168 0 core_kallsyms
	124 7424 0 sect_attrs
	125 7488 0 notes_attrs
	107 7552 0 args
	59 7616 0 percpu
	68 7680 0 percpu_size
	59 7744 0 noinstr_text_start
	68 7808 0 noinstr_text_size
	68 7840 0 num_tracepoints
	126 7872 0 tracepoints_ptrs
	68 7936 0 num_srcu_structs
	127 8000 0 srcu_struct_ptrs
	68 8064 0 num_bpf_raw_events
	128 8128 0 bpf_raw_events
	68 8192 0 btf_data_size
	68 8224 0 btf_base_data_size
	59 8256 0 btf_data
	59 8320 0 btf_base_data
	129 8384 0 jump_entries
	68 8448 0 num_jump_entries
	68 8480 0 num_trace_bprintk_fmt
	130 8512 0 trace_bprintk_fmt_start
	131 8576 0 trace_events
	68 8640 0 num_trace_events
	132 8704 0 trace_evals
	68 8768 0 num_trace_evals
	68 8800 0 num_ftrace_callsites
	133 8832 0 ftrace_callsites
	59 8896 0 kprobes_text_start
	68 8960 0 kprobes_text_size
	133 9024 0 kprobe_blacklist
	68 9088 0 num_kprobe_blacklist
	67 9120 0 num_static_call_sites
	134 9152 0 static_call_sites
	117 9216 0 klp
	117 9224 0 klp_alive
	135 9280 0 klp_info
	23 9344 0 source_list
	23 9472 0 target_list
	136 9600 0 exit
	53 9664 0 refcnt
	67 9696 0 its_num_pages
	137 9728 0 its_page_array
	138 9792 0 dyndbg_info
struct 48 4 module_use
	139 0 0 source_list
	139 128 0 target_list
	140 256 0 source
	140 320 0 target
struct 64 5 page
	55 0 0 flags
	141 64 0 -
	142 384 0 -
	53 416 0 _refcount
	55 448 0 memcg_data
struct 48 2 per_cpu_nodestat
	143 0 0 stat_threshold
	144 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	58 0 0 lock
	67 32 0 count
	67 64 0 high
	67 96 0 high_min
	67 128 0 high_max
	67 160 0 batch
	86 192 0 flags
	86 200 0 alloc_factor
	86 208 0 expire
	145 224 0 free_count
	146 256 0 lists
struct 64 3 per_cpu_zonestat
	147 0 0 vm_stat_diff
	143 96 0 stat_threshold
	148 128 0 vm_numa_event
struct 40 4 percpu_counter
	149 0 0 lock
	150 64 0 count
	23 128 0 list
	151 256 0 counters
struct 174464 43 pglist_data
	152 0 0 node_zones
	153 61440 0 node_zonelists
	67 1372416 0 nr_zones
	58 1372448 0 node_size_lock
	55 1372480 0 node_start_pfn
	55 1372544 0 node_present_pages
	55 1372608 0 node_spanned_pages
	67 1372672 0 node_id
	154 1372736 0 kswapd_wait
	154 1372928 0 pfmemalloc_wait
	155 1373120 0 reclaim_wait
	53 1373888 0 nr_writeback_throttled
	55 1373952 0 nr_reclaim_start
	115 1374016 0 kswapd_lock
	156 1374272 0 kswapd
	67 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	67 1374400 0 kswapd_failures
	67 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	154 1374528 0 kcompactd_wait
	156 1374720 0 kcompactd
	117 1374784 0 proactive_compact_trigger
	55 1374848 0 totalreserve_pages
	55 1374912 0 min_unmapped_pages
	55 1374976 0 min_slab_pages
	157 1375232 0 _pad1_
	55 1375232 0 first_deferred_pfn
	158 1375296 0 deferred_split_queue
	68 1375552 0 nbp_rl_start
	55 1375616 0 nbp_rl_nr_cand
	68 1375680 0 nbp_threshold
	68 1375712 0 nbp_th_start
	55 1375744 0 nbp_th_nr_cand
	159 1375808 0 __lruvec
	55 1388288 0 flags
	160 1388352 0 mm_walk
	161 1390016 0 memcg_lru
	157 1392128 0 _pad2_
	162 1392128 0 per_cpu_nodestats
	163 1392192 0 vm_stat
	164 1395200 0 memtier
	165 1395264 0 mf_stats
struct 24 2 prb_desc
	166 0 0 state_var
	167 64 0 text_blk_lpos
struct 88 8 printk_info
	168 0 0 seq
	168 64 0 ts_nsec
	169 128 0 text_len
	170 144 0 facility
	170 152 5 flags
	170 157 3 level
	171 160 0 caller_id
	172 192 0 dev_info
struct 88 3 printk_ringbuffer
	173 0 0 desc_ring
	174 384 0 text_data_ring
	166 640 0 fail
struct 64 8 resource
	175 0 0 start
	175 64 0 end
	111 128 0 name
	55 192 0 flags
	55 256 0 desc
	176 320 0 parent
	176 384 0 sibling
	176 448 0 child
struct 1408 65 super_block
	23 0 0 s_list
	82 128 0 s_dev
	177 160 0 s_blocksize_bits
	55 192 0 s_blocksize
	83 256 0 s_maxbytes
	178 320 0 s_type
	179 384 0 s_op
	180 448 0 dq_op
	181 512 0 s_qcop
	182 576 0 s_export_op
	55 640 0 s_flags
	55 704 0 s_iflags
	55 768 0 s_magic
	183 832 0 s_root
	51 896 0 s_umount
	67 1216 0 s_count
	53 1248 0 s_active
	59 1280 0 s_security
	184 1344 0 s_xattr
	185 1408 0 s_cop
	186 1472 0 s_master_keys
	187 1536 0 s_vop
	188 1600 0 s_encoding
	189 1664 0 s_encoding_flags
	190 1728 0 s_roots
	23 1792 0 s_mounts
	191 1920 0 s_bdev
	192 1984 0 s_bdev_file
	193 2048 0 s_bdi
	194 2112 0 s_mtd
	89 2176 0 s_instances
	68 2304 0 s_quota_types
	195 2368 0 s_dquot
	196 4864 0 s_writers
	59 7296 0 s_fs_info
	85 7360 0 s_time_gran
	84 7424 0 s_time_min
	84 7488 0 s_time_max
	85 7552 0 s_fsnotify_mask
	197 7616 0 s_fsnotify_info
	198 7680 0 s_id
	199 7936 0 s_uuid
	86 8064 0 s_uuid_len
	200 8072 0 s_sysfs_name
	68 8384 0 s_max_links
	115 8448 0 s_vfs_rename_mutex
	111 8704 0 s_subtype
	201 8768 0 s_d_op
	202 8832 0 s_shrink
	203 8896 0 s_remove_count
	67 8960 0 s_readonly_remount
	57 8992 0 s_wb_err
	204 9024 0 s_dio_done_wq
	205 9088 0 s_pins
	206 9152 0 s_user_ns
	207 9216 0 s_dentry_lru
	207 9600 0 s_inode_lru
	103 9984 0 rcu
	208 10112 0 destroy_work
	115 10368 0 s_sync_lock
	67 10624 0 s_stack_depth
	58 10752 0 s_inode_list_lock
	23 10816 0 s_inodes
	58 10944 0 s_inode_wblist_lock
	23 11008 0 s_inodes_wb
struct 16 4 taint_flag
	209 0 0 c_true
	209 8 0 c_false
	210 16 0 module
	111 64 0 desc
struct 280 23 timekeeper
	211 0 0 tkr_mono
	211 448 0 tkr_raw
	212 896 0 xtime_sec
	55 960 0 ktime_sec
	213 1024 0 wall_to_monotonic
	214 1152 0 offs_real
	214 1216 0 offs_boot
	214 1280 0 offs_tai
	215 1344 0 tai_offset
	68 1376 0 clock_was_set_seq
	216 1408 0 cs_was_changed_seq
	214 1472 0 next_leap_ktime
	212 1536 0 raw_sec
	213 1600 0 monotonic_to_boot
	212 1728 0 cycle_interval
	212 1792 0 xtime_interval
	217 1856 0 xtime_remainder
	212 1920 0 raw_interval
	212 1984 0 ntp_tick
	217 2048 0 ntp_error
	218 2112 0 ntp_error_shift
	218 2144 0 ntp_err_mult
	218 2176 0 skip_second_overflow
struct 16 2 trace_print_flags
	55 0 0 mask
	111 64 0 name
struct 432 4 uts_namespace
	219 0 0 name
	206 3136 0 user_ns
	220 3200 0 ucounts
	221 3264 0 ns
struct 896 1 vm_event_state
	222 0 0 event
struct 72 10 vm_struct
	223 0 0 next
	59 64 0 addr
	55 128 0 size
	55 192 0 flags
	224 256 0 pages
	68 320 0 page_order
	68 352 0 nr_pages
	225 384 0 phys_addr
	226 448 0 caller
	55 512 0 requested_size
struct 72 6 vmap_area
	55 0 0 va_start
	55 64 0 va_end
	227 128 0 rb_node
	228 320 0 list
	229 448 0 -
	55 512 0 flags
struct 6272 8 vmap_node
	230 0 0 pool
	231 49152 0 pool_lock
	232 49184 0 skip_populate
	233 49216 0 busy
	233 49472 0 lazy
	228 49728 0 purge_list
	234 49856 0 purge_work
	55 50112 0 nr_purged
struct 1536 40 zone
	235 0 0 _watermark
	55 256 0 watermark_boost
	55 320 0 nr_reserved_highatomic
	55 384 0 nr_free_highatomic
	236 448 0 lowmem_reserve
	67 768 0 node
	237 832 0 zone_pgdat
	238 896 0 per_cpu_pageset
	239 960 0 per_cpu_zonestats
	67 1024 0 pageset_high_min
	67 1056 0 pageset_high_max
	67 1088 0 pageset_batch
	55 1152 0 zone_start_pfn
	203 1216 0 managed_pages
	55 1280 0 spanned_pages
	55 1344 0 present_pages
	55 1408 0 present_early_pages
	111 1472 0 name
	55 1536 0 nr_isolate_pageblock
	240 1600 0 span_seqlock
	67 1664 0 initialized
	157 2048 0 _pad1_
	241 2048 0 free_area
	23 9792 0 unaccepted_pages
	55 9920 0 flags
	58 9984 0 lock
	157 10240 0 _pad2_
	55 10240 0 percpu_drift_mark
	55 10304 0 compact_cached_free_pfn
	242 10368 0 compact_cached_migrate_pfn
	55 10496 0 compact_init_migrate_pfn
	55 10560 0 compact_init_free_pfn
	68 10624 0 compact_considered
	68 10656 0 compact_defer_shift
	67 10688 0 compact_order_failed
	117 10720 0 compact_blockskip_flush
	117 10728 0 contiguous
	157 10752 0 _pad3_
	243 10752 0 vm_stat
	244 11520 0 vm_numa_event
ptr 8 struct inode *
struct 16 3 xarray
	58 0 0 xa_lock
	52 32 0 xa_flags
	59 64 0 xa_head
struct 40 5 rw_semaphore
	203 0 0 count
	203 64 0 owner
	245 128 0 osq
	149 160 0 wait_lock
	23 192 0 wait_list
typedef 4 68 gfp_t
typedef 4 246 atomic_t
struct 16 2 rb_root_cached
	247 0 0 rb_root
	248 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 85 errseq_t
typedef 4 249 spinlock_t
ptr 8 void *
union 64 2 -
	250 0 0 -
	29 0 0 page
union 64 2 -
	251 0 0 -
	29 0 0 __page_1
union 64 2 -
	252 0 0 -
	29 0 0 __page_2
union 64 2 -
	253 0 0 -
	29 0 0 __page_3
array 80 23 5
struct 32 4 mutex
	254 0 0 owner
	255 64 0 wait_lock
	256 96 0 osq
	69 128 0 wait_list
struct 0 0 lock_class_key
int 4 s int
int 4 u unsigned int
struct 16 2 list_head
	101 0 0 next
	101 64 0 prev
array 16384 69 1024
array 4096 68 1024
array 32 209 32
typedef 2 74 umode_t
int 2 u short unsigned int
typedef 4 257 kuid_t
typedef 4 258 kgid_t
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
ptr 8 struct super_block *
ptr 8 struct address_space *
union 4 2 -
	68 0 0 i_nlink
	68 0 0 __i_nlink
typedef 4 259 dev_t
typedef 8 260 loff_t
typedef 8 261 time64_t
typedef 4 97 u32
typedef 1 262 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 263 blkcnt_t
struct 16 2 hlist_node
	264 0 0 next
	265 64 0 pprev
ptr 8 struct bdi_writeback *
typedef 2 189 u16
union 16 2 -
	205 0 0 i_dentry
	103 0 0 i_rcu
typedef 8 266 atomic64_t
union 8 2 -
	267 0 0 i_fop
	268 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	269 0 0 i_pipe
	270 0 0 i_cdev
	107 0 0 i_link
	68 0 0 i_dir_seq
typedef 4 68 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
ptr 8 struct list_head *
ptr 8 struct mem_section_usage *
struct 16 2 callback_head
	271 0 0 next
	272 64 0 func
array 8 55 1
array 0 55 0
ptr 8 Elf64_Sym *
ptr 8 char *
array 56 209 56
struct 96 5 module_kobject
	273 0 0 kobj
	140 512 0 mod
	112 576 0 drivers_dir
	274 640 0 mp
	275 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const char *
ptr 8 struct kobject *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
struct 32 4 mutex
	203 0 0 owner
	149 64 0 wait_lock
	245 96 0 osq
	23 128 0 wait_list
ptr 8 struct kernel_param *
typedef 1 276 bool
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 277 7
struct 24 3 mod_arch_specific
	68 0 0 num_orcs
	278 64 0 orc_unwind_ip
	279 128 0 orc_unwind
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
ptr 8 long unsigned int *
ptr 8 struct static_call_site *
ptr 8 struct klp_modinfo *
ptr 8 void (*)(void)
ptr 8 void **
struct 24 4 _ddebug_info
	280 0 0 descs
	281 64 0 classes
	68 128 0 num_descs
	68 160 0 num_classes
struct 16 2 list_head
	101 0 0 next
	101 64 0 prev
ptr 8 struct module *
union 40 5 -
	282 0 0 -
	283 0 0 -
	284 0 0 -
	285 0 0 -
	103 0 0 callback_head
union 4 2 -
	68 0 0 page_type
	53 0 0 _mapcount
typedef 1 286 s8
array 47 143 47
int 2 s short int
array 224 23 14
array 12 143 12
array 48 55 6
typedef 4 287 raw_spinlock_t
typedef 8 261 s64
ptr 8 s32 *
array 7680 48 5
array 163872 288 2
typedef 24 289 wait_queue_head_t
array 96 154 4
ptr 8 struct task_struct *
struct 0 1 cacheline_padding
	290 0 0 x
struct 32 3 deferred_split
	58 0 0 split_queue_lock
	23 64 0 split_queue
	55 192 0 split_queue_len
struct 1560 11 lruvec
	64 0 0 lists
	58 640 0 lru_lock
	55 704 0 anon_cost
	55 768 0 file_cost
	203 832 0 nonresident_age
	242 896 0 refaults
	55 1024 0 flags
	291 1088 0 lrugen
	292 11840 0 mm_state
	237 12416 0 pgdat
	293 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	294 0 0 lruvec
	55 64 0 seq
	55 128 0 next_addr
	295 192 0 nr_pages
	296 1472 0 mm_stats
	67 1600 0 batched
	117 1632 0 can_swap
	117 1640 0 force_scan
struct 232 4 lru_gen_memcg
	55 0 0 seq
	297 64 0 nr_memcgs
	298 256 0 fifo
	58 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 203 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	55 0 0 total
	55 64 0 ignored
	55 128 0 failed
	55 192 0 delayed
	55 256 0 recovered
typedef 8 299 atomic_long_t
struct 16 2 prb_data_blk_lpos
	55 0 0 begin
	55 64 0 next
typedef 8 300 u64
typedef 2 301 u16
typedef 1 302 u8
typedef 4 303 u32
struct 64 2 dev_printk_info
	304 0 0 subsystem
	305 128 0 device
struct 48 6 prb_desc_ring
	68 0 0 count_bits
	306 64 0 descs
	307 128 0 infos
	166 192 0 head_id
	166 256 0 tail_id
	166 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	68 0 0 size_bits
	107 64 0 data
	166 128 0 head_lpos
	166 192 0 tail_lpos
typedef 8 225 resource_size_t
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
typedef 2 74 __u16
struct 8 1 hlist_bl_head
	308 0 0 first
ptr 8 struct block_device *
ptr 8 struct file *
ptr 8 struct backing_dev_info *
ptr 8 struct mtd_info *
struct 312 5 quota_info
	68 0 0 flags
	51 64 0 dqio_sem
	309 384 0 files
	310 576 0 info
	311 2304 0 ops
struct 304 4 sb_writers
	74 0 0 frozen
	67 32 0 freeze_kcount
	67 64 0 freeze_ucount
	312 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 209 32
typedef 16 313 uuid_t
array 37 209 37
ptr 8 const struct dentry_operations *
ptr 8 struct shrinker *
typedef 8 93 atomic_long_t
ptr 8 struct workqueue_struct *
struct 8 1 hlist_head
	264 0 0 first
ptr 8 struct user_namespace *
struct 48 5 list_lru
	314 0 0 node
	23 64 0 list
	67 192 0 shrinker_id
	117 224 0 memcg_aware
	50 256 0 xa
struct 32 3 work_struct
	203 0 0 data
	23 64 0 entry
	315 192 0 func
char 1 u char
typedef 1 276 bool
struct 56 8 tk_read_base
	316 0 0 clock
	212 64 0 mask
	212 128 0 cycle_last
	218 192 0 mult
	218 224 0 shift
	212 256 0 xtime_nsec
	214 320 0 base
	212 384 0 base_real
typedef 8 317 u64
struct 16 2 timespec64
	318 0 0 tv_sec
	319 64 0 tv_nsec
typedef 8 217 ktime_t
typedef 4 320 s32
typedef 1 321 u8
typedef 8 322 s64
typedef 4 323 u32
struct 390 6 new_utsname
	324 0 0 sysname
	324 520 0 nodename
	324 1040 0 release
	324 1560 0 version
	324 2080 0 machine
	324 2600 0 domainname
ptr 8 struct ucounts *
struct 24 4 ns_common
	183 0 0 stashed
	325 64 0 ops
	68 128 0 inum
	326 160 0 count
array 896 55 112
ptr 8 struct vm_struct *
ptr 8 struct page **
typedef 8 327 phys_addr_t
ptr 8 const void *
struct 24 3 rb_node
	55 0 0 __rb_parent_color
	248 64 0 rb_right
	248 128 0 rb_left
struct 16 2 list_head
	101 0 0 next
	101 64 0 prev
union 8 2 -
	55 0 0 subtree_max_size
	223 0 0 vm
array 6144 328 256
typedef 4 329 spinlock_t
typedef 1 276 bool
struct 32 3 rb_list
	330 0 0 root
	228 64 0 head
	231 192 0 lock
struct 32 3 work_struct
	331 0 0 data
	228 64 0 entry
	332 192 0 func
array 32 55 4
array 40 319 5
ptr 8 struct pglist_data *
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
typedef 8 333 seqlock_t
array 968 20 11
array 16 55 2
array 96 203 12
array 48 203 6
struct 4 1 optimistic_spin_queue
	53 0 0 tail
struct 4 1 -
	67 0 0 counter
struct 8 1 rb_root
	248 0 0 rb_node
ptr 8 struct rb_node *
struct 4 1 spinlock
	334 0 0 -
struct 64 8 -
	55 0 0 flags
	335 64 0 -
	80 192 0 mapping
	55 256 0 index
	336 320 0 -
	53 384 0 _mapcount
	53 416 0 _refcount
	55 448 0 memcg_data
struct 40 7 -
	55 0 0 _flags_1
	55 64 0 _head_1
	53 128 0 _large_mapcount
	53 160 0 _entire_mapcount
	53 192 0 _nr_pages_mapped
	53 224 0 _pincount
	68 256 0 _folio_nr_pages
struct 32 3 -
	55 0 0 _flags_2
	55 64 0 _head_2
	23 128 0 _deferred_list
struct 48 6 -
	55 0 0 _flags_3
	55 64 0 _head_3
	59 128 0 _hugetlb_subpool
	59 192 0 _hugetlb_cgroup
	59 256 0 _hugetlb_cgroup_rsvd
	59 320 0 _hugetlb_hwpoison
typedef 8 337 atomic_long_t
typedef 4 338 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	339 0 0 tail
struct 4 1 -
	340 0 0 val
struct 4 1 -
	341 0 0 val
typedef 4 85 __kernel_dev_t
typedef 8 342 __kernel_loff_t
typedef 8 342 __s64
typedef 1 177 __u8
typedef 8 343 u64
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
struct 8 1 -
	150 0 0 counter
ptr 8 const struct file_operations *
ptr 8 void (*)(struct inode *)
ptr 8 struct pipe_inode_info *
ptr 8 struct cdev *
ptr 8 struct callback_head *
ptr 8 void (*)(struct callback_head *)
struct 64 12 kobject
	111 0 0 name
	23 64 0 entry
	112 192 0 parent
	344 256 0 kset
	345 320 0 ktype
	346 384 0 sd
	347 448 0 kref
	68 480 1 state_initialized
	68 481 1 state_in_sysfs
	68 482 1 state_add_uevent_sent
	68 483 1 state_remove_uevent_sent
	68 484 1 uevent_suppress
ptr 8 struct module_param_attrs *
ptr 8 struct completion *
bool 1 u _Bool
struct 72 3 module_memory
	59 0 0 base
	68 64 0 size
	348 128 0 mtn
ptr 8 int *
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
struct 40 4 -
	349 0 0 -
	80 128 0 mapping
	350 192 0 -
	55 256 0 private
struct 40 5 -
	55 0 0 pp_magic
	351 64 0 pp
	55 128 0 _pp_mapping_pad
	55 192 0 dma_addr
	203 256 0 pp_ref_count
struct 8 1 -
	55 0 0 compound_head
struct 16 2 -
	352 0 0 pgmap
	59 64 0 zone_device_data
typedef 1 353 __s8
struct 4 1 raw_spinlock
	354 0 0 raw_lock
struct 81936 1 zonelist
	355 0 0 _zonerefs
struct 24 2 wait_queue_head
	58 0 0 lock
	23 64 0 head
array 0 209 0
struct 1344 14 lru_gen_folio
	55 0 0 max_seq
	242 64 0 min_seq
	235 192 0 timestamps
	356 448 0 folios
	357 5568 0 nr_pages
	358 8128 0 avg_refaulted
	358 8640 0 avg_total
	359 9152 0 protected
	360 9536 0 evicted
	360 10048 0 refaulted
	117 10560 0 enabled
	86 10568 0 gen
	86 10576 0 seg
	361 10624 0 list
struct 72 5 lru_gen_mm_state
	55 0 0 seq
	101 64 0 head
	101 128 0 tail
	362 192 0 filters
	363 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 364 4
array 16 67 4
array 24 55 3
array 192 365 3
typedef 8 366 atomic64_t
typedef 8 367 __u64
typedef 2 74 __u16
typedef 1 177 __u8
typedef 4 68 __u32
array 16 209 16
array 48 209 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
ptr 8 struct hlist_bl_node *
array 24 49 3
array 216 368 3
array 24 369 3
array 288 370 3
struct 16 1 -
	371 0 0 b
ptr 8 struct list_lru_node *
typedef 8 372 work_func_t
ptr 8 struct clocksource *
typedef 8 367 __u64
typedef 8 322 time64_t
int 8 s long int
typedef 4 67 __s32
typedef 1 177 __u8
typedef 8 342 __s64
typedef 4 68 __u32
array 65 209 65
ptr 8 const struct proc_ns_operations *
typedef 4 373 refcount_t
typedef 8 374 u64
struct 24 2 vmap_pool
	228 0 0 head
	55 128 0 len
struct 4 1 spinlock
	375 0 0 -
struct 8 1 rb_root
	248 0 0 rb_node
typedef 8 376 atomic_long_t
typedef 8 372 work_func_t
struct 8 2 -
	377 0 0 seqcount
	58 32 0 lock
union 4 1 -
	287 0 0 rlock
union 16 2 -
	23 0 0 lru
	378 0 0 -
union 8 2 -
	59 0 0 private
	379 0 0 swap
typedef 8 380 atomic64_t
struct 4 1 raw_spinlock
	381 0 0 raw_lock
typedef 4 382 atomic_t
typedef 4 383 uid_t
typedef 4 384 gid_t
int 8 s long long int
typedef 8 367 __u64
ptr 8 struct kset *
ptr 8 const struct kobj_type *
ptr 8 struct kernfs_node *
struct 4 1 kref
	385 0 0 refcount
struct 56 2 mod_tree_node
	140 0 0 mod
	386 64 0 node
union 16 4 -
	23 0 0 lru
	387 0 0 -
	23 0 0 buddy_list
	23 0 0 pcp_list
union 8 2 -
	55 0 0 index
	55 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
char 1 s signed char
typedef 4 388 arch_spinlock_t
array 81936 389 5121
array 640 390 4
array 320 391 4
array 64 392 2
array 48 393 1
array 64 394 1
struct 16 2 hlist_nulls_node
	395 0 0 next
	396 64 0 pprev
array 16 133 2
array 32 397 1
array 40 398 2
array 64 399 8
struct 8 1 -
	400 0 0 counter
int 8 u long long unsigned int
struct 72 9 mem_dqinfo
	401 0 0 dqi_format
	67 64 0 dqi_fmt_id
	23 128 0 dqi_dirty_list
	55 256 0 dqi_flags
	68 320 0 dqi_bgrace
	68 352 0 dqi_igrace
	402 384 0 dqi_max_spc_limit
	402 448 0 dqi_max_ino_limit
	59 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	403 0 0 rss
	404 384 0 read_count
	405 448 0 writer
	154 512 0 waiters
	53 704 0 block
array 16 262 16
ptr 8 void (*)(struct work_struct *)
struct 4 1 refcount_struct
	406 0 0 refs
typedef 8 367 __u64
union 4 1 -
	407 0 0 rlock
typedef 8 408 atomic64_t
typedef 4 409 seqcount_spinlock_t
struct 16 2 -
	59 0 0 __filler
	68 64 0 mlock_count
typedef 8 410 swp_entry_t
struct 8 1 -
	411 0 0 counter
typedef 4 412 arch_spinlock_t
struct 4 1 -
	67 0 0 counter
typedef 4 68 __kernel_uid32_t
typedef 4 68 __kernel_gid32_t
typedef 4 413 refcount_t
struct 48 1 latch_tree_node
	414 0 0 node
struct 16 2 -
	59 0 0 __filler
	68 64 0 mlock_count
struct 4 1 qspinlock
	415 0 0 -
struct 16 2 zoneref
	416 0 0 zone
	67 64 0 zone_idx
array 160 417 2
array 80 418 2
array 32 55 4
array 48 419 2
array 64 420 2
ptr 8 struct hlist_nulls_node *
ptr 8 struct hlist_nulls_node **
array 32 55 4
array 20 67 5
struct 8 1 hlist_nulls_head
	395 0 0 first
typedef 8 421 s64
ptr 8 struct quota_format_type *
typedef 8 342 qsize_t
struct 48 4 rcu_sync
	67 0 0 gp_state
	67 32 0 gp_count
	154 64 0 gp_wait
	103 256 0 cb_head
ptr 8 unsigned int *
struct 8 1 rcuwait
	156 0 0 task
typedef 4 422 atomic_t
struct 4 1 raw_spinlock
	423 0 0 raw_lock
struct 8 1 -
	424 0 0 counter
struct 4 1 seqcount_spinlock
	425 0 0 seqcount
struct 8 1 -
	55 0 0 val
typedef 8 426 s64
struct 4 1 qspinlock
	427 0 0 -
struct 4 1 refcount_struct
	53 0 0 refs
array 48 428 2
union 4 3 -
	53 0 0 val
	429 0 0 -
	430 0 0 -
ptr 8 struct zone *
array 80 23 5
array 40 319 5
array 24 55 3
array 32 203 4
typedef 8 342 __s64
struct 4 1 -
	67 0 0 counter
typedef 4 431 arch_spinlock_t
typedef 8 432 s64
typedef 4 433 seqcount_t
typedef 8 342 __s64
union 4 3 -
	339 0 0 val
	434 0 0 -
	435 0 0 -
struct 24 3 rb_node
	55 0 0 __rb_parent_color
	248 64 0 rb_right
	248 128 0 rb_left
struct 2 2 -
	86 0 0 locked
	86 8 0 pending
struct 4 2 -
	91 0 0 locked_pending
	91 16 0 tail
struct 4 1 qspinlock
	436 0 0 -
typedef 8 342 __s64
struct 4 1 seqcount
	68 0 0 sequence
struct 2 2 -
	437 0 0 locked
	437 8 0 pending
struct 4 2 -
	438 0 0 locked_pending
	438 16 0 tail
union 4 3 -
	439 0 0 val
	440 0 0 -
	441 0 0 -
typedef 1 442 u8
typedef 2 443 u16
typedef 4 444 atomic_t
struct 2 2 -
	445 0 0 locked
	445 8 0 pending
struct 4 2 -
	446 0 0 locked_pending
	446 16 0 tail
typedef 1 177 __u8
typedef 2 74 __u16
struct 4 1 -
	67 0 0 counter
typedef 1 447 u8
typedef 2 448 u16
typedef 1 177 __u8
typedef 2 74 __u16
symbols 73
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
ffffffff82152ad8 0 - kallsyms_names
ffffffff82152ad0 0 - kallsyms_num_syms
ffffffff8235c930 0 - kallsyms_offsets
ffffffff823f3a28 0 - kallsyms_relative_base
ffffffff8235c730 0 - kallsyms_token_index
ffffffff8235c330 0 - kallsyms_token_table
ffffffff821529e0 236 - linux_banner
ffffffff82ccc0c8 8 - log_buf
ffffffff82ccc0c0 4 - log_buf_len
ffffffff837ce338 8 - mem_section
ffffffff820423c0 40 - migratetype_names
ffffffff82d68ca8 4 - min_free_kbytes
ffffffff82d2ea00 16 - modules
ffffffff837d61c0 8192 - node_data
ffffffff82e6a560 768 - node_states
ffffffff82e69000 4 - nr_cpu_ids
ffffffff8376cdf8 8 - nr_memmap_boot_pages
ffffffff8376cdf0 8 - nr_memmap_pages
ffffffff82e6a548 4 - nr_node_ids
ffffffff83774058 8 - nr_swap_pages
ffffffff8376d868 8 - nr_vmalloc_pages
ffffffff82e6a538 4 - nr_vmap_nodes
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
ffffffff82011260 304 - taint_flags
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
ffffffff82d67f50 8 - vmap_nodes
ffffffff82554598 8 - vmemmap_base
ffffffff8203fec0 1448 - vmstat_text
ffffffff82e6a54c 4 - watermark_boost_factor
ffffffff82d68ca0 4 - watermark_scale_factor
ffffffff82042400 40 - zone_names
end
