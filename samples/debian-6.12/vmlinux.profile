kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 5899a92399e69c53
types 651
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
	54 0 0 host
	55 64 0 i_pages
	56 192 0 invalidate_lock
	57 512 0 gfp_mask
	58 544 0 i_mmap_writable
	59 576 0 i_mmap
	60 704 0 nrpages
	60 768 0 writeback_index
	61 832 0 a_ops
	60 896 0 flags
	62 960 0 wb_err
	63 992 0 i_private_lock
	25 1024 0 i_private_list
	56 1152 0 i_mmap_rwsem
	64 1472 0 i_private_data
struct 184 26 cred
	65 0 0 usage
	66 64 0 uid
	67 96 0 gid
	66 128 0 suid
	67 160 0 sgid
	66 192 0 euid
	67 224 0 egid
	66 256 0 fsuid
	67 288 0 fsgid
	68 320 0 securebits
	69 384 0 cap_inheritable
	69 448 0 cap_permitted
	69 512 0 cap_effective
	69 576 0 cap_bset
	69 640 0 cap_ambient
	70 704 0 jit_keyring
	71 768 0 session_keyring
	71 832 0 process_keyring
	71 896 0 thread_keyring
	71 960 0 request_key_auth
	64 1024 0 security
	72 1088 0 user
	73 1152 0 user_ns
	74 1216 0 ucounts
	75 1280 0 group_info
	76 1344 0 -
struct 256 4 folio
	77 0 0 -
	78 512 0 -
	79 1024 0 -
	80 1536 0 -
struct 88 2 free_area
	81 0 0 free_list
	60 640 0 nr_free
struct 32920 20 hstate
	82 0 0 resize_lock
	83 256 0 resize_key
	84 256 0 next_nid_to_alloc
	84 288 0 next_nid_to_free
	68 320 0 order
	68 352 0 demote_order
	60 384 0 mask
	60 448 0 max_huge_pages
	60 512 0 nr_huge_pages
	60 576 0 free_huge_pages
	60 640 0 resv_huge_pages
	60 704 0 surplus_huge_pages
	60 768 0 nr_overcommit_huge_pages
	85 832 0 hugepage_activelist
	86 960 0 hugepage_freelists
	87 132032 0 max_huge_pages_node
	87 164800 0 nr_huge_pages_node
	87 197568 0 free_huge_pages_node
	87 230336 0 surplus_huge_pages_node
	88 263104 0 name
struct 624 57 inode
	89 0 0 i_mode
	90 16 0 i_opflags
	66 32 0 i_uid
	67 64 0 i_gid
	68 96 0 i_flags
	91 128 0 i_acl
	91 192 0 i_default_acl
	92 256 0 i_op
	93 320 0 i_sb
	94 384 0 i_mapping
	64 448 0 i_security
	60 512 0 i_ino
	95 576 0 -
	96 608 0 i_rdev
	97 640 0 i_size
	98 704 0 i_atime_sec
	98 768 0 i_mtime_sec
	98 832 0 i_ctime_sec
	99 896 0 i_atime_nsec
	99 928 0 i_mtime_nsec
	99 960 0 i_ctime_nsec
	99 992 0 i_generation
	63 1024 0 i_lock
	90 1056 0 i_bytes
	100 1072 0 i_blkbits
	101 1080 0 i_write_hint
	102 1088 0 i_blocks
	99 1152 0 i_state
	56 1216 0 i_rwsem
	60 1536 0 dirtied_when
	60 1600 0 dirtied_time_when
	103 1664 0 i_hash
	25 1792 0 i_io_list
	104 1920 0 i_wb
	84 1984 0 i_wb_frn_winner
	105 2016 0 i_wb_frn_avg_time
	105 2032 0 i_wb_frn_history
	25 2048 0 i_lru
	25 2176 0 i_sb_list
	25 2304 0 i_wb_list
	106 2432 0 -
	107 2560 0 i_version
	107 2624 0 i_sequence
	58 2688 0 i_count
	58 2720 0 i_dio_count
	58 2752 0 i_writecount
	58 2784 0 i_readcount
	108 2816 0 -
	109 2880 0 i_flctx
	18 2944 0 i_data
	25 4480 0 i_devices
	110 4608 0 -
	111 4672 0 i_fsnotify_mask
	112 4736 0 i_fsnotify_marks
	113 4800 0 i_crypt_info
	114 4864 0 i_verity_info
	64 4928 0 i_private
struct 112 9 kthread
	60 0 0 flags
	68 64 0 cpu
	84 96 0 result
	115 128 0 threadfn
	64 192 0 data
	116 256 0 parked
	116 512 0 exited
	117 768 0 blkcg_css
	118 832 0 full_name
struct 16 2 list_head
	119 0 0 next
	119 64 0 prev
struct 16 2 mem_section
	60 0 0 section_mem_map
	120 64 0 usage
struct 24 3 mem_section_usage
	121 0 0 rcu
	122 128 0 subsection_map
	123 192 0 pageblock_flags
struct 32 4 mod_kallsyms
	124 0 0 symtab
	68 64 0 num_symtab
	118 128 0 strtab
	118 192 0 typetab
struct 1280 74 module
	1 0 0 state
	25 64 0 list
	125 192 0 name
	126 640 0 mkobj
	127 1408 0 modinfo_attrs
	128 1472 0 version
	128 1536 0 srcversion
	129 1600 0 holders_dir
	130 1664 0 syms
	131 1728 0 crcs
	68 1792 0 num_syms
	132 1856 0 param_lock
	133 2112 0 kp
	68 2176 0 num_kp
	68 2208 0 num_gpl_syms
	130 2240 0 gpl_syms
	131 2304 0 gpl_crcs
	134 2368 0 using_gplonly_symbols
	134 2376 0 sig_ok
	134 2384 0 async_probe_requested
	68 2400 0 num_exentries
	135 2432 0 extable
	136 2496 0 init
	137 2560 0 mem
	138 6592 0 arch
	60 6784 0 taints
	68 6848 0 num_bugs
	25 6912 0 bug_list
	139 7040 0 bug_table
	140 7104 0 kallsyms
	28 7168 0 core_kallsyms
	141 7424 0 sect_attrs
	142 7488 0 notes_attrs
	118 7552 0 args
	64 7616 0 percpu
	68 7680 0 percpu_size
	64 7744 0 noinstr_text_start
	68 7808 0 noinstr_text_size
	68 7840 0 num_tracepoints
	143 7872 0 tracepoints_ptrs
	68 7936 0 num_srcu_structs
	144 8000 0 srcu_struct_ptrs
	68 8064 0 num_bpf_raw_events
	145 8128 0 bpf_raw_events
	68 8192 0 btf_data_size
	68 8224 0 btf_base_data_size
	64 8256 0 btf_data
	64 8320 0 btf_base_data
	146 8384 0 jump_entries
	68 8448 0 num_jump_entries
	68 8480 0 num_trace_bprintk_fmt
	147 8512 0 trace_bprintk_fmt_start
	148 8576 0 trace_events
	68 8640 0 num_trace_events
	149 8704 0 trace_evals
	68 8768 0 num_trace_evals
	68 8800 0 num_ftrace_callsites
	150 8832 0 ftrace_callsites
	64 8896 0 kprobes_text_start
	68 8960 0 kprobes_text_size
	150 9024 0 kprobe_blacklist
	68 9088 0 num_kprobe_blacklist
	84 9120 0 num_static_call_sites
	151 9152 0 static_call_sites
	134 9216 0 klp
	134 9224 0 klp_alive
	152 9280 0 klp_info
	25 9344 0 source_list
	25 9472 0 target_list
	153 9600 0 exit
	58 9664 0 refcnt
	84 9696 0 its_num_pages
	154 9728 0 its_page_array
	155 9792 0 dyndbg_info
struct 48 4 module_use
	156 0 0 source_list
	156 128 0 target_list
	157 256 0 source
	157 320 0 target
struct 64 5 page
	60 0 0 flags
	158 64 0 -
	159 384 0 -
	58 416 0 _refcount
	60 448 0 memcg_data
struct 48 2 per_cpu_nodestat
	160 0 0 stat_threshold
	161 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	63 0 0 lock
	84 32 0 count
	84 64 0 high
	84 96 0 high_min
	84 128 0 high_max
	84 160 0 batch
	100 192 0 flags
	100 200 0 alloc_factor
	100 208 0 expire
	162 224 0 free_count
	163 256 0 lists
struct 64 3 per_cpu_zonestat
	164 0 0 vm_stat_diff
	160 96 0 stat_threshold
	165 128 0 vm_numa_event
struct 40 4 percpu_counter
	166 0 0 lock
	167 64 0 count
	25 128 0 list
	168 256 0 counters
struct 174464 43 pglist_data
	169 0 0 node_zones
	170 61440 0 node_zonelists
	84 1372416 0 nr_zones
	63 1372448 0 node_size_lock
	60 1372480 0 node_start_pfn
	60 1372544 0 node_present_pages
	60 1372608 0 node_spanned_pages
	84 1372672 0 node_id
	171 1372736 0 kswapd_wait
	171 1372928 0 pfmemalloc_wait
	172 1373120 0 reclaim_wait
	58 1373888 0 nr_writeback_throttled
	60 1373952 0 nr_reclaim_start
	132 1374016 0 kswapd_lock
	173 1374272 0 kswapd
	84 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	84 1374400 0 kswapd_failures
	84 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	171 1374528 0 kcompactd_wait
	173 1374720 0 kcompactd
	134 1374784 0 proactive_compact_trigger
	60 1374848 0 totalreserve_pages
	60 1374912 0 min_unmapped_pages
	60 1374976 0 min_slab_pages
	174 1375232 0 _pad1_
	60 1375232 0 first_deferred_pfn
	175 1375296 0 deferred_split_queue
	68 1375552 0 nbp_rl_start
	60 1375616 0 nbp_rl_nr_cand
	68 1375680 0 nbp_threshold
	68 1375712 0 nbp_th_start
	60 1375744 0 nbp_th_nr_cand
	176 1375808 0 __lruvec
	60 1388288 0 flags
	177 1388352 0 mm_walk
	178 1390016 0 memcg_lru
	174 1392128 0 _pad2_
	179 1392128 0 per_cpu_nodestats
	180 1392192 0 vm_stat
	181 1395200 0 memtier
	182 1395264 0 mf_stats
struct 24 2 prb_desc
	183 0 0 state_var
	184 64 0 text_blk_lpos
struct 88 8 printk_info
	185 0 0 seq
	185 64 0 ts_nsec
	186 128 0 text_len
	187 144 0 facility
	187 152 5 flags
	187 157 3 level
	188 160 0 caller_id
	189 192 0 dev_info
struct 88 3 printk_ringbuffer
	190 0 0 desc_ring
	191 384 0 text_data_ring
	183 640 0 fail
struct 64 8 resource
	192 0 0 start
	192 64 0 end
	128 128 0 name
	60 192 0 flags
	60 256 0 desc
	193 320 0 parent
	193 384 0 sibling
	193 448 0 child
struct 1104 65 signal_struct
	194 0 0 sigcnt
	58 32 0 live
	84 64 0 nr_threads
	84 96 0 quick_threads
	25 128 0 thread_head
	171 256 0 wait_chldexit
	173 448 0 curr_target
	195 512 0 shared_pending
	196 704 0 multiprocess
	84 768 0 group_exit_code
	84 800 0 notify_count
	173 832 0 group_exec_task
	84 896 0 group_stop_count
	68 928 0 flags
	197 960 0 core_state
	68 1024 1 is_child_subreaper
	68 1025 1 has_child_subreaper
	68 1056 0 next_posix_timer_id
	196 1088 0 posix_timers
	198 1152 0 real_timer
	199 1664 0 it_real_incr
	200 1728 0 it
	201 1984 0 cputimer
	202 2176 0 posix_cputimers
	203 2816 0 pids
	58 3072 0 tick_dep_mask
	204 3136 0 tty_old_pgrp
	84 3200 0 leader
	205 3264 0 tty
	206 3328 0 autogroup
	207 3392 0 stats_lock
	208 3456 0 utime
	208 3520 0 stime
	208 3584 0 cutime
	208 3648 0 cstime
	208 3712 0 gtime
	208 3776 0 cgtime
	209 3840 0 prev_cputime
	60 4032 0 nvcsw
	60 4096 0 nivcsw
	60 4160 0 cnvcsw
	60 4224 0 cnivcsw
	60 4288 0 min_flt
	60 4352 0 maj_flt
	60 4416 0 cmin_flt
	60 4480 0 cmaj_flt
	60 4544 0 inblock
	60 4608 0 oublock
	60 4672 0 cinblock
	60 4736 0 coublock
	60 4800 0 maxrss
	60 4864 0 cmaxrss
	210 4928 0 ioac
	211 5376 0 sum_sched_runtime
	212 5440 0 rlim
	213 7488 0 pacct
	214 7936 0 stats
	68 8000 0 audit_tty
	215 8064 0 tty_audit_buf
	134 8128 0 oom_flag_origin
	162 8144 0 oom_score_adj
	162 8160 0 oom_score_adj_min
	216 8192 0 oom_mm
	132 8256 0 cred_guard_mutex
	56 8512 0 exec_update_lock
struct 1408 65 super_block
	25 0 0 s_list
	96 128 0 s_dev
	70 160 0 s_blocksize_bits
	60 192 0 s_blocksize
	97 256 0 s_maxbytes
	217 320 0 s_type
	218 384 0 s_op
	219 448 0 dq_op
	220 512 0 s_qcop
	221 576 0 s_export_op
	60 640 0 s_flags
	60 704 0 s_iflags
	60 768 0 s_magic
	222 832 0 s_root
	56 896 0 s_umount
	84 1216 0 s_count
	58 1248 0 s_active
	64 1280 0 s_security
	223 1344 0 s_xattr
	224 1408 0 s_cop
	225 1472 0 s_master_keys
	226 1536 0 s_vop
	227 1600 0 s_encoding
	228 1664 0 s_encoding_flags
	229 1728 0 s_roots
	25 1792 0 s_mounts
	230 1920 0 s_bdev
	231 1984 0 s_bdev_file
	232 2048 0 s_bdi
	233 2112 0 s_mtd
	103 2176 0 s_instances
	68 2304 0 s_quota_types
	234 2368 0 s_dquot
	235 4864 0 s_writers
	64 7296 0 s_fs_info
	99 7360 0 s_time_gran
	98 7424 0 s_time_min
	98 7488 0 s_time_max
	99 7552 0 s_fsnotify_mask
	236 7616 0 s_fsnotify_info
	237 7680 0 s_id
	238 7936 0 s_uuid
	100 8064 0 s_uuid_len
	239 8072 0 s_sysfs_name
	68 8384 0 s_max_links
	132 8448 0 s_vfs_rename_mutex
	128 8704 0 s_subtype
	240 8768 0 s_d_op
	241 8832 0 s_shrink
	65 8896 0 s_remove_count
	84 8960 0 s_readonly_remount
	62 8992 0 s_wb_err
	242 9024 0 s_dio_done_wq
	196 9088 0 s_pins
	73 9152 0 s_user_ns
	243 9216 0 s_dentry_lru
	243 9600 0 s_inode_lru
	121 9984 0 rcu
	244 10112 0 destroy_work
	132 10368 0 s_sync_lock
	84 10624 0 s_stack_depth
	63 10752 0 s_inode_list_lock
	25 10816 0 s_inodes
	63 10944 0 s_inode_wblist_lock
	25 11008 0 s_inodes_wb
struct 16 4 taint_flag
	245 0 0 c_true
	245 8 0 c_false
	246 16 0 module
	128 64 0 desc
struct 9792 262 task_struct
	247 0 0 thread_info
	68 192 0 __state
	68 224 0 saved_state
	64 256 0 stack
	194 320 0 usage
	68 352 0 flags
	68 384 0 ptrace
	84 416 0 on_cpu
	248 448 0 wake_entry
	68 576 0 wakee_flips
	60 640 0 wakee_flip_decay_ts
	173 704 0 last_wakee
	84 768 0 recent_used_cpu
	84 800 0 wake_cpu
	84 832 0 on_rq
	84 864 0 prio
	84 896 0 static_prio
	84 928 0 normal_prio
	68 960 0 rt_priority
	249 1024 0 se
	250 3072 0 rt
	251 3456 0 dl
	252 5376 0 dl_server
	253 5440 0 sched_class
	254 5504 0 sched_task_group
	255 5632 0 stats
	196 7680 0 preempt_notifiers
	68 7744 0 btrace_seq
	68 7776 0 policy
	60 7808 0 max_allowed_capacity
	84 7872 0 nr_cpus_allowed
	256 7936 0 cpus_ptr
	257 8000 0 user_cpus_ptr
	258 8064 0 cpus_mask
	64 16256 0 migration_pending
	90 16320 0 migration_disabled
	90 16336 0 migration_flags
	84 16352 0 rcu_read_lock_nesting
	259 16384 0 rcu_read_unlock_special
	25 16448 0 rcu_node_entry
	260 16576 0 rcu_blocked_node
	60 16640 0 rcu_tasks_nvcsw
	100 16704 0 rcu_tasks_holdout
	100 16712 0 rcu_tasks_idx
	84 16736 0 rcu_tasks_idle_cpu
	25 16768 0 rcu_tasks_holdout_list
	84 16896 0 rcu_tasks_exit_cpu
	25 16960 0 rcu_tasks_exit_list
	84 17088 0 trc_reader_nesting
	84 17120 0 trc_ipi_to_cpu
	259 17152 0 trc_reader_special
	25 17216 0 trc_holdout_list
	25 17344 0 trc_blkd_node
	84 17472 0 trc_blkd_cpu
	261 17536 0 sched_info
	25 17792 0 tasks
	262 17920 0 pushable_tasks
	263 18240 0 pushable_dl_tasks
	216 18432 0 mm
	216 18496 0 active_mm
	94 18560 0 faults_disabled_mapping
	84 18624 0 exit_state
	84 18656 0 exit_code
	84 18688 0 exit_signal
	84 18720 0 pdeath_signal
	60 18752 0 jobctl
	68 18816 0 personality
	68 18848 1 sched_reset_on_fork
	68 18849 1 sched_contributes_to_load
	68 18850 1 sched_migrated
	68 18851 1 sched_task_hot
	68 18880 1 sched_remote_wakeup
	68 18881 1 sched_rt_mutex
	68 18882 1 user_dumpable
	68 18883 1 in_execve
	68 18884 1 in_iowait
	68 18885 1 restore_sigmask
	68 18886 1 in_lru_fault
	68 18887 1 no_cgroup_migration
	68 18888 1 frozen
	68 18889 1 use_memdelay
	68 18890 1 in_memstall
	68 18891 1 in_eventfd
	68 18892 1 pasid_activated
	68 18893 1 reported_split_lock
	68 18894 1 in_thrashing
	60 18944 0 atomic_flags
	264 19008 0 restart_block
	265 19456 0 pid
	265 19488 0 tgid
	60 19520 0 stack_canary
	173 19584 0 real_parent
	173 19648 0 parent
	25 19712 0 children
	25 19840 0 sibling
	173 19968 0 group_leader
	25 20032 0 ptraced
	25 20160 0 ptrace_entry
	204 20288 0 thread_pid
	266 20352 0 pid_links
	25 20864 0 thread_node
	267 20992 0 vfork_done
	268 21056 0 set_child_tid
	268 21120 0 clear_child_tid
	64 21184 0 worker_private
	208 21248 0 utime
	208 21312 0 stime
	208 21376 0 gtime
	209 21440 0 prev_cputime
	269 21632 0 vtime
	58 22016 0 tick_dep_mask
	60 22080 0 nvcsw
	60 22144 0 nivcsw
	208 22208 0 start_time
	208 22272 0 start_boottime
	60 22336 0 min_flt
	60 22400 0 maj_flt
	202 22464 0 posix_cputimers
	270 23104 0 posix_cputimers_work
	271 23552 0 ptracer_cred
	271 23616 0 real_cred
	271 23680 0 cred
	71 23744 0 cached_requested_key
	272 23808 0 comm
	273 23936 0 nameidata
	274 24000 0 sysvsem
	275 24064 0 sysvshm
	60 24192 0 last_switch_count
	60 24256 0 last_switch_time
	276 24320 0 fs
	277 24384 0 files
	278 24448 0 io_uring
	279 24512 0 nsproxy
	280 24576 0 signal
	281 24640 0 sighand
	282 24704 0 blocked
	282 24768 0 real_blocked
	282 24832 0 saved_sigmask
	195 24896 0 pending
	60 25088 0 sas_ss_sp
	283 25152 0 sas_ss_size
	68 25216 0 sas_ss_flags
	284 25280 0 task_works
	285 25344 0 audit_context
	66 25408 0 loginuid
	68 25440 0 sessionid
	286 25472 0 seccomp
	287 25600 0 syscall_dispatch
	208 25856 0 parent_exec_id
	208 25920 0 self_exec_id
	63 25984 0 alloc_lock
	166 26016 0 pi_lock
	288 26048 0 wake_q
	59 26112 0 pi_waiters
	173 26240 0 pi_top_task
	289 26304 0 pi_blocked_on
	64 26368 0 journal_info
	290 26432 0 bio_list
	291 26496 0 plug
	292 26560 0 reclaim_state
	293 26624 0 io_context
	294 26688 0 capture_control
	60 26752 0 ptrace_message
	295 26816 0 last_siginfo
	210 26880 0 ioac
	68 27328 0 psi_flags
	208 27392 0 acct_rss_mem1
	208 27456 0 acct_vm_mem1
	208 27520 0 acct_timexpd
	296 27584 0 mems_allowed
	297 28608 0 mems_allowed_seq
	84 28640 0 cpuset_mem_spread_rotor
	298 28672 0 cgroups
	25 28736 0 cg_list
	99 28864 0 closid
	99 28896 0 rmid
	299 28928 0 robust_list
	300 28992 0 compat_robust_list
	25 29056 0 pi_state_list
	301 29184 0 pi_state_cache
	132 29248 0 futex_exit_mutex
	68 29504 0 futex_state
	302 29536 0 perf_recursion
	303 29568 0 perf_event_ctxp
	132 29632 0 perf_event_mutex
	25 29888 0 perf_event_list
	304 30016 0 mempolicy
	162 30080 0 il_prev
	100 30096 0 il_weight
	162 30112 0 pref_node_fork
	84 30144 0 numa_scan_seq
	68 30176 0 numa_scan_period
	68 30208 0 numa_scan_period_max
	84 30240 0 numa_preferred_nid
	60 30272 0 numa_migrate_retry
	208 30336 0 node_stamp
	208 30400 0 last_task_numa_placement
	208 30464 0 last_sum_exec_runtime
	121 30528 0 numa_work
	305 30656 0 numa_group
	150 30720 0 numa_faults
	60 30784 0 total_numa_faults
	306 30848 0 numa_faults_locality
	60 31040 0 numa_pages_migrated
	307 31104 0 rseq
	99 31168 0 rseq_len
	99 31200 0 rseq_sig
	60 31232 0 rseq_event_mask
	84 31296 0 mm_cid
	84 31328 0 last_mm_cid
	84 31360 0 migrate_from_cpu
	84 31392 0 mm_cid_active
	121 31424 0 cid_work
	308 31552 0 tlb_ubc
	309 39808 0 splice_pipe
	310 39872 0 task_frag
	311 40000 0 delays
	84 40064 0 nr_dirtied
	84 40096 0 nr_dirtied_pause
	60 40128 0 dirty_paused_when
	208 40192 0 timer_slack_ns
	208 40256 0 default_timer_slack_ns
	84 40320 0 curr_ret_stack
	84 40352 0 curr_ret_depth
	150 40384 0 ret_stack
	211 40448 0 ftrace_timestamp
	58 40512 0 trace_overrun
	58 40544 0 tracing_graph_pause
	60 40576 0 trace_recursion
	68 40640 0 memcg_nr_pages_over_high
	312 40704 0 active_memcg
	313 40768 0 objcg
	314 40832 0 throttle_disk
	315 40896 0 utask
	68 40960 0 sequential_io
	68 40992 0 sequential_io_avg
	316 41024 0 kmap_ctrl
	121 41024 0 rcu
	194 41152 0 rcu_users
	84 41184 0 pagefault_disabled
	173 41216 0 oom_reaper_list
	317 41280 0 oom_reaper_timer
	318 41600 0 stack_vm_area
	194 41664 0 stack_refcount
	84 41696 0 patch_state
	64 41728 0 security
	319 41792 0 bpf_storage
	320 41856 0 bpf_ctx
	321 41920 0 bpf_net_context
	99 41984 0 kstack_offset
	64 42048 0 mce_vaddr
	322 42112 0 mce_kflags
	208 42176 0 mce_addr
	322 42240 1 mce_ripv
	322 42241 1 mce_whole_page
	322 42242 62 __mce_reserved
	121 42304 0 mce_kill_me
	84 42432 0 mce_count
	323 42496 0 kretprobe_instances
	323 42560 0 rethooks
	121 42624 0 l1d_flush_kill
	324 43008 0 thread
struct 280 23 timekeeper
	325 0 0 tkr_mono
	325 448 0 tkr_raw
	326 896 0 xtime_sec
	60 960 0 ktime_sec
	327 1024 0 wall_to_monotonic
	328 1152 0 offs_real
	328 1216 0 offs_boot
	328 1280 0 offs_tai
	329 1344 0 tai_offset
	68 1376 0 clock_was_set_seq
	330 1408 0 cs_was_changed_seq
	328 1472 0 next_leap_ktime
	326 1536 0 raw_sec
	327 1600 0 monotonic_to_boot
	326 1728 0 cycle_interval
	326 1792 0 xtime_interval
	331 1856 0 xtime_remainder
	326 1920 0 raw_interval
	326 1984 0 ntp_tick
	331 2048 0 ntp_error
	332 2112 0 ntp_error_shift
	332 2144 0 ntp_err_mult
	332 2176 0 skip_second_overflow
struct 16 2 trace_print_flags
	60 0 0 mask
	128 64 0 name
struct 432 4 uts_namespace
	333 0 0 name
	73 3136 0 user_ns
	74 3200 0 ucounts
	334 3264 0 ns
struct 896 1 vm_event_state
	335 0 0 event
struct 72 10 vm_struct
	318 0 0 next
	64 64 0 addr
	60 128 0 size
	60 192 0 flags
	336 256 0 pages
	68 320 0 page_order
	68 352 0 nr_pages
	337 384 0 phys_addr
	338 448 0 caller
	60 512 0 requested_size
struct 72 6 vmap_area
	60 0 0 va_start
	60 64 0 va_end
	339 128 0 rb_node
	340 320 0 list
	341 448 0 -
	60 512 0 flags
struct 6272 8 vmap_node
	342 0 0 pool
	343 49152 0 pool_lock
	344 49184 0 skip_populate
	345 49216 0 busy
	345 49472 0 lazy
	340 49728 0 purge_list
	346 49856 0 purge_work
	60 50112 0 nr_purged
struct 168 17 worker
	347 0 0 -
	348 128 0 current_work
	349 192 0 current_func
	350 256 0 current_pwq
	351 320 0 current_at
	68 384 0 current_color
	84 416 0 sleeping
	349 448 0 last_func
	352 512 0 scheduled
	173 640 0 task
	353 704 0 pool
	352 768 0 node
	60 896 0 last_active
	68 960 0 flags
	84 992 0 id
	354 1024 0 desc
	242 1280 0 rescue_wq
struct 1536 40 zone
	355 0 0 _watermark
	60 256 0 watermark_boost
	60 320 0 nr_reserved_highatomic
	60 384 0 nr_free_highatomic
	356 448 0 lowmem_reserve
	84 768 0 node
	357 832 0 zone_pgdat
	358 896 0 per_cpu_pageset
	359 960 0 per_cpu_zonestats
	84 1024 0 pageset_high_min
	84 1056 0 pageset_high_max
	84 1088 0 pageset_batch
	60 1152 0 zone_start_pfn
	65 1216 0 managed_pages
	60 1280 0 spanned_pages
	60 1344 0 present_pages
	60 1408 0 present_early_pages
	128 1472 0 name
	60 1536 0 nr_isolate_pageblock
	207 1600 0 span_seqlock
	84 1664 0 initialized
	174 2048 0 _pad1_
	360 2048 0 free_area
	25 9792 0 unaccepted_pages
	60 9920 0 flags
	63 9984 0 lock
	174 10240 0 _pad2_
	60 10240 0 percpu_drift_mark
	60 10304 0 compact_cached_free_pfn
	361 10368 0 compact_cached_migrate_pfn
	60 10496 0 compact_init_migrate_pfn
	60 10560 0 compact_init_free_pfn
	68 10624 0 compact_considered
	68 10656 0 compact_defer_shift
	84 10688 0 compact_order_failed
	134 10720 0 compact_blockskip_flush
	134 10728 0 contiguous
	174 10752 0 _pad3_
	362 10752 0 vm_stat
	363 11520 0 vm_numa_event
ptr 8 struct inode *
struct 16 3 xarray
	63 0 0 xa_lock
	57 32 0 xa_flags
	64 64 0 xa_head
struct 40 5 rw_semaphore
	65 0 0 count
	65 64 0 owner
	364 128 0 osq
	166 160 0 wait_lock
	25 192 0 wait_list
typedef 4 68 gfp_t
typedef 4 365 atomic_t
struct 16 2 rb_root_cached
	366 0 0 rb_root
	367 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 99 errseq_t
typedef 4 368 spinlock_t
ptr 8 void *
typedef 8 107 atomic_long_t
typedef 4 369 kuid_t
typedef 4 370 kgid_t
int 4 u unsigned int
typedef 8 371 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	84 0 0 non_rcu
	121 0 0 rcu
union 64 2 -
	372 0 0 -
	31 0 0 page
union 64 2 -
	373 0 0 -
	31 0 0 __page_1
union 64 2 -
	374 0 0 -
	31 0 0 __page_2
union 64 2 -
	375 0 0 -
	31 0 0 __page_3
array 80 25 5
struct 32 4 mutex
	376 0 0 owner
	377 64 0 wait_lock
	378 96 0 osq
	85 128 0 wait_list
struct 0 0 lock_class_key
int 4 s int
struct 16 2 list_head
	119 0 0 next
	119 64 0 prev
array 16384 85 1024
array 4096 68 1024
array 32 245 32
typedef 2 90 umode_t
int 2 u short unsigned int
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
ptr 8 struct super_block *
ptr 8 struct address_space *
union 4 2 -
	68 0 0 i_nlink
	68 0 0 __i_nlink
typedef 4 379 dev_t
typedef 8 380 loff_t
typedef 8 381 time64_t
typedef 4 111 u32
typedef 1 382 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 208 blkcnt_t
struct 16 2 hlist_node
	383 0 0 next
	384 64 0 pprev
ptr 8 struct bdi_writeback *
typedef 2 228 u16
union 16 2 -
	196 0 0 i_dentry
	121 0 0 i_rcu
typedef 8 385 atomic64_t
union 8 2 -
	386 0 0 i_fop
	387 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	309 0 0 i_pipe
	388 0 0 i_cdev
	118 0 0 i_link
	68 0 0 i_dir_seq
typedef 4 68 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
ptr 8 int (*)(void *)
struct 32 2 completion
	68 0 0 done
	389 64 0 wait
ptr 8 struct cgroup_subsys_state *
ptr 8 char *
ptr 8 struct list_head *
ptr 8 struct mem_section_usage *
struct 16 2 callback_head
	284 0 0 next
	390 64 0 func
array 8 60 1
array 0 60 0
ptr 8 Elf64_Sym *
array 56 245 56
struct 96 5 module_kobject
	391 0 0 kobj
	157 512 0 mod
	129 576 0 drivers_dir
	392 640 0 mp
	267 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const char *
ptr 8 struct kobject *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
struct 32 4 mutex
	65 0 0 owner
	166 64 0 wait_lock
	364 96 0 osq
	25 128 0 wait_list
ptr 8 struct kernel_param *
typedef 1 393 bool
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 394 7
struct 24 3 mod_arch_specific
	68 0 0 num_orcs
	268 64 0 orc_unwind_ip
	395 128 0 orc_unwind
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
	396 0 0 descs
	397 64 0 classes
	68 128 0 num_descs
	68 160 0 num_classes
struct 16 2 list_head
	119 0 0 next
	119 64 0 prev
ptr 8 struct module *
union 40 5 -
	398 0 0 -
	399 0 0 -
	400 0 0 -
	401 0 0 -
	121 0 0 callback_head
union 4 2 -
	68 0 0 page_type
	58 0 0 _mapcount
typedef 1 402 s8
array 47 160 47
int 2 s short int
array 224 25 14
array 12 160 12
array 48 60 6
typedef 4 403 raw_spinlock_t
typedef 8 381 s64
ptr 8 s32 *
array 7680 53 5
array 163872 404 2
typedef 24 405 wait_queue_head_t
array 96 171 4
ptr 8 struct task_struct *
struct 0 1 cacheline_padding
	406 0 0 x
struct 32 3 deferred_split
	63 0 0 split_queue_lock
	25 64 0 split_queue
	60 192 0 split_queue_len
struct 1560 11 lruvec
	81 0 0 lists
	63 640 0 lru_lock
	60 704 0 anon_cost
	60 768 0 file_cost
	65 832 0 nonresident_age
	361 896 0 refaults
	60 1024 0 flags
	407 1088 0 lrugen
	408 11840 0 mm_state
	357 12416 0 pgdat
	409 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	410 0 0 lruvec
	60 64 0 seq
	60 128 0 next_addr
	411 192 0 nr_pages
	412 1472 0 mm_stats
	84 1600 0 batched
	134 1632 0 can_swap
	134 1640 0 force_scan
struct 232 4 lru_gen_memcg
	60 0 0 seq
	306 64 0 nr_memcgs
	413 256 0 fifo
	63 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 65 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	60 0 0 total
	60 64 0 ignored
	60 128 0 failed
	60 192 0 delayed
	60 256 0 recovered
typedef 8 414 atomic_long_t
struct 16 2 prb_data_blk_lpos
	60 0 0 begin
	60 64 0 next
typedef 8 415 u64
typedef 2 416 u16
typedef 1 417 u8
typedef 4 418 u32
struct 64 2 dev_printk_info
	419 0 0 subsystem
	420 128 0 device
struct 48 6 prb_desc_ring
	68 0 0 count_bits
	421 64 0 descs
	422 128 0 infos
	183 192 0 head_id
	183 256 0 tail_id
	183 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	68 0 0 size_bits
	118 64 0 data
	183 128 0 head_lpos
	183 192 0 tail_lpos
typedef 8 337 resource_size_t
ptr 8 struct resource *
typedef 4 423 refcount_t
struct 24 2 sigpending
	25 0 0 list
	282 128 0 signal
struct 8 1 hlist_head
	383 0 0 first
ptr 8 struct core_state *
struct 64 8 hrtimer
	424 0 0 node
	199 256 0 _softexpires
	425 320 0 function
	426 384 0 base
	100 448 0 state
	100 456 0 is_rel
	100 464 0 is_soft
	100 472 0 is_hard
typedef 8 167 ktime_t
array 32 427 2
struct 24 1 thread_group_cputimer
	428 0 0 cputime_atomic
struct 80 3 posix_cputimers
	429 0 0 bases
	68 576 0 timers_active
	68 608 0 expiry_active
array 32 204 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 430 seqlock_t
typedef 8 322 u64
struct 24 3 prev_cputime
	208 0 0 utime
	208 64 0 stime
	166 128 0 lock
struct 56 7 task_io_accounting
	208 0 0 rchar
	208 64 0 wchar
	208 128 0 syscr
	208 192 0 syscw
	208 256 0 read_bytes
	208 320 0 write_bytes
	208 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 431 16
struct 56 7 pacct_struct
	84 0 0 ac_flag
	432 64 0 ac_exitcode
	60 128 0 ac_mem
	208 192 0 ac_utime
	208 256 0 ac_stime
	60 320 0 ac_minflt
	60 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
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
typedef 2 90 __u16
struct 8 1 hlist_bl_head
	433 0 0 first
ptr 8 struct block_device *
ptr 8 struct file *
ptr 8 struct backing_dev_info *
ptr 8 struct mtd_info *
struct 312 5 quota_info
	68 0 0 flags
	56 64 0 dqio_sem
	434 384 0 files
	435 576 0 info
	436 2304 0 ops
struct 304 4 sb_writers
	90 0 0 frozen
	84 32 0 freeze_kcount
	84 64 0 freeze_ucount
	437 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 245 32
typedef 16 438 uuid_t
array 37 245 37
ptr 8 const struct dentry_operations *
ptr 8 struct shrinker *
ptr 8 struct workqueue_struct *
struct 48 5 list_lru
	439 0 0 node
	25 64 0 list
	84 192 0 shrinker_id
	134 224 0 memcg_aware
	55 256 0 xa
struct 32 3 work_struct
	65 0 0 data
	25 64 0 entry
	440 192 0 func
char 1 u char
typedef 1 393 bool
struct 24 4 thread_info
	60 0 0 flags
	60 64 0 syscall_work
	99 128 0 status
	99 160 0 cpu
struct 16 4 __call_single_node
	441 0 0 llist
	442 64 0 -
	105 96 0 src
	105 112 0 dst
struct 256 23 sched_entity
	443 0 0 load
	263 128 0 run_node
	208 320 0 deadline
	208 384 0 min_vruntime
	208 448 0 min_slice
	25 512 0 group_node
	70 640 0 on_rq
	70 648 0 sched_delayed
	70 656 0 rel_deadline
	70 664 0 custom_slice
	208 704 0 exec_start
	208 768 0 sum_exec_runtime
	208 832 0 prev_sum_exec_runtime
	208 896 0 vruntime
	167 960 0 vlag
	208 1024 0 slice
	208 1088 0 nr_migrations
	84 1152 0 depth
	444 1216 0 parent
	445 1280 0 cfs_rq
	445 1344 0 my_q
	60 1408 0 runnable_weight
	446 1536 0 avg
struct 48 7 sched_rt_entity
	25 0 0 run_list
	60 128 0 timeout
	60 192 0 watchdog_stamp
	68 256 0 time_slice
	90 288 0 on_rq
	90 304 0 on_list
	447 320 0 back
struct 240 23 sched_dl_entity
	263 0 0 rb_node
	208 192 0 dl_runtime
	208 256 0 dl_deadline
	208 320 0 dl_period
	208 384 0 dl_bw
	208 448 0 dl_density
	167 512 0 runtime
	208 576 0 deadline
	68 640 0 flags
	68 672 1 dl_throttled
	68 673 1 dl_yielded
	68 674 1 dl_non_contending
	68 675 1 dl_overrun
	68 676 1 dl_server
	68 677 1 dl_server_active
	68 678 1 dl_defer
	68 679 1 dl_defer_armed
	68 680 1 dl_defer_running
	198 704 0 dl_timer
	198 1216 0 inactive_timer
	448 1728 0 rq
	449 1792 0 server_pick_task
	252 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	208 0 0 wait_start
	208 64 0 wait_max
	208 128 0 wait_count
	208 192 0 wait_sum
	208 256 0 iowait_count
	208 320 0 iowait_sum
	208 384 0 sleep_start
	208 448 0 sleep_max
	167 512 0 sum_sleep_runtime
	208 576 0 block_start
	208 640 0 block_max
	167 704 0 sum_block_runtime
	167 768 0 exec_max
	208 832 0 slice_max
	208 896 0 nr_migrations_cold
	208 960 0 nr_failed_migrations_affine
	208 1024 0 nr_failed_migrations_running
	208 1088 0 nr_failed_migrations_hot
	208 1152 0 nr_forced_migrations
	208 1216 0 nr_wakeups
	208 1280 0 nr_wakeups_sync
	208 1344 0 nr_wakeups_migrate
	208 1408 0 nr_wakeups_local
	208 1472 0 nr_wakeups_remote
	208 1536 0 nr_wakeups_affine
	208 1600 0 nr_wakeups_affine_attempts
	208 1664 0 nr_wakeups_passive
	208 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 450 cpumask_t
union 4 2 rcu_special
	451 0 0 b
	99 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	60 0 0 pcount
	211 64 0 run_delay
	211 128 0 last_arrival
	211 192 0 last_queued
struct 40 3 plist_node
	84 0 0 prio
	25 64 0 prio_list
	25 192 0 node_list
struct 24 3 rb_node
	60 0 0 __rb_parent_color
	367 64 0 rb_right
	367 128 0 rb_left
struct 56 3 restart_block
	60 0 0 arch_data
	452 64 0 fn
	453 128 0 -
typedef 4 454 pid_t
array 64 103 4
ptr 8 struct completion *
ptr 8 int *
struct 48 7 vtime
	455 0 0 seqcount
	211 64 0 starttime
	456 128 0 state
	68 160 0 cpu
	208 192 0 utime
	208 256 0 stime
	208 320 0 gtime
struct 56 3 posix_cputimers_work
	121 0 0 work
	132 128 0 mutex
	68 384 0 scheduled
ptr 8 const struct cred *
array 16 245 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	457 0 0 undo_list
struct 16 1 sysv_shm
	25 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 458 sigset_t
typedef 8 459 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	84 0 0 mode
	58 32 0 filter_count
	460 64 0 filter
struct 32 4 syscall_user_dispatch
	118 0 0 selector
	60 64 0 offset
	60 128 0 len
	134 192 0 on_dispatch
struct 8 1 wake_q_node
	461 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 462 nodemask_t
typedef 4 463 seqcount_spinlock_t
ptr 8 struct css_set *
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 100 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 60 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	464 0 0 arch
	134 8192 0 flush_required
	134 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	465 0 0 page
	111 64 0 offset
	111 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct mem_cgroup *
ptr 8 struct obj_cgroup *
ptr 8 struct gendisk *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	103 0 0 entry
	60 128 0 expires
	466 192 0 function
	99 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_local_storage *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 211 __u64
struct 8 1 llist_head
	467 0 0 first
struct 4416 22 thread_struct
	468 0 0 tls_array
	60 192 0 sp
	90 256 0 es
	90 272 0 ds
	90 288 0 fsindex
	90 304 0 gsindex
	60 320 0 fsbase
	60 384 0 gsbase
	469 448 0 ptrace_bps
	60 704 0 virtual_dr6
	60 768 0 ptrace_dr7
	60 832 0 cr2
	60 896 0 trap_nr
	60 960 0 error_code
	470 1024 0 io_bitmap
	60 1088 0 iopl_emul
	68 1152 1 iopl_warn
	99 1184 0 pkru
	60 1216 0 features
	60 1280 0 features_locked
	471 1344 0 shstk
	472 1536 0 fpu
struct 56 8 tk_read_base
	473 0 0 clock
	326 64 0 mask
	326 128 0 cycle_last
	332 192 0 mult
	332 224 0 shift
	326 256 0 xtime_nsec
	328 320 0 base
	326 384 0 base_real
typedef 8 474 u64
struct 16 2 timespec64
	475 0 0 tv_sec
	432 64 0 tv_nsec
typedef 8 331 ktime_t
typedef 4 476 s32
typedef 1 477 u8
typedef 8 478 s64
typedef 4 479 u32
struct 390 6 new_utsname
	480 0 0 sysname
	480 520 0 nodename
	480 1040 0 release
	480 1560 0 version
	480 2080 0 machine
	480 2600 0 domainname
struct 24 4 ns_common
	222 0 0 stashed
	481 64 0 ops
	68 128 0 inum
	482 160 0 count
array 896 60 112
ptr 8 struct page **
typedef 8 483 phys_addr_t
ptr 8 const void *
struct 24 3 rb_node
	60 0 0 __rb_parent_color
	367 64 0 rb_right
	367 128 0 rb_left
struct 16 2 list_head
	119 0 0 next
	119 64 0 prev
union 8 2 -
	60 0 0 subtree_max_size
	318 0 0 vm
array 6144 484 256
typedef 4 485 spinlock_t
typedef 1 393 bool
struct 32 3 rb_list
	486 0 0 root
	340 64 0 head
	343 192 0 lock
struct 32 3 work_struct
	487 0 0 data
	340 64 0 entry
	488 192 0 func
union 16 2 -
	352 0 0 entry
	489 0 0 hentry
ptr 8 struct work_struct *
typedef 8 490 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 491 u64
struct 16 2 list_head
	119 0 0 next
	119 64 0 prev
ptr 8 struct worker_pool *
array 32 245 32
array 32 60 4
array 40 432 5
ptr 8 struct pglist_data *
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 21 11
array 16 60 2
array 96 65 12
array 48 65 6
struct 4 1 optimistic_spin_queue
	58 0 0 tail
struct 4 1 -
	84 0 0 counter
struct 8 1 rb_root
	367 0 0 rb_node
ptr 8 struct rb_node *
struct 4 1 spinlock
	492 0 0 -
struct 4 1 -
	493 0 0 val
struct 4 1 -
	494 0 0 val
struct 8 1 -
	208 0 0 val
struct 64 8 -
	60 0 0 flags
	495 64 0 -
	94 192 0 mapping
	60 256 0 index
	496 320 0 -
	58 384 0 _mapcount
	58 416 0 _refcount
	60 448 0 memcg_data
struct 40 7 -
	60 0 0 _flags_1
	60 64 0 _head_1
	58 128 0 _large_mapcount
	58 160 0 _entire_mapcount
	58 192 0 _nr_pages_mapped
	58 224 0 _pincount
	68 256 0 _folio_nr_pages
struct 32 3 -
	60 0 0 _flags_2
	60 64 0 _head_2
	25 128 0 _deferred_list
struct 48 6 -
	60 0 0 _flags_3
	60 64 0 _head_3
	64 128 0 _hugetlb_subpool
	64 192 0 _hugetlb_cgroup
	64 256 0 _hugetlb_cgroup_rsvd
	64 320 0 _hugetlb_hwpoison
typedef 8 497 atomic_long_t
typedef 4 498 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	499 0 0 tail
typedef 4 99 __kernel_dev_t
typedef 8 500 __kernel_loff_t
typedef 8 500 __s64
typedef 1 70 __u8
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
struct 8 1 -
	167 0 0 counter
ptr 8 const struct file_operations *
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
struct 24 2 swait_queue_head
	501 0 0 lock
	502 64 0 task_list
ptr 8 void (*)(struct callback_head *)
struct 64 12 kobject
	128 0 0 name
	25 64 0 entry
	129 192 0 parent
	503 256 0 kset
	504 320 0 ktype
	505 384 0 sd
	506 448 0 kref
	68 480 1 state_initialized
	68 481 1 state_in_sysfs
	68 482 1 state_add_uevent_sent
	68 483 1 state_remove_uevent_sent
	68 484 1 uevent_suppress
ptr 8 struct module_param_attrs *
bool 1 u _Bool
struct 72 3 module_memory
	64 0 0 base
	68 64 0 size
	507 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
struct 40 4 -
	508 0 0 -
	94 128 0 mapping
	509 192 0 -
	60 256 0 private
struct 40 5 -
	60 0 0 pp_magic
	510 64 0 pp
	60 128 0 _pp_mapping_pad
	60 192 0 dma_addr
	65 256 0 pp_ref_count
struct 8 1 -
	60 0 0 compound_head
struct 16 2 -
	511 0 0 pgmap
	64 64 0 zone_device_data
typedef 1 512 __s8
struct 4 1 raw_spinlock
	513 0 0 raw_lock
struct 81936 1 zonelist
	514 0 0 _zonerefs
struct 24 2 wait_queue_head
	63 0 0 lock
	25 64 0 head
array 0 245 0
struct 1344 14 lru_gen_folio
	60 0 0 max_seq
	361 64 0 min_seq
	355 192 0 timestamps
	515 448 0 folios
	516 5568 0 nr_pages
	517 8128 0 avg_refaulted
	517 8640 0 avg_total
	518 9152 0 protected
	519 9536 0 evicted
	519 10048 0 refaulted
	134 10560 0 enabled
	100 10568 0 gen
	100 10576 0 seg
	520 10624 0 list
struct 72 5 lru_gen_mm_state
	60 0 0 seq
	119 64 0 head
	119 128 0 tail
	521 192 0 filters
	522 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 523 4
array 16 84 4
array 192 524 3
typedef 8 525 atomic64_t
typedef 8 211 __u64
typedef 2 90 __u16
typedef 1 70 __u8
typedef 4 68 __u32
array 16 245 16
array 48 245 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 4 1 refcount_struct
	58 0 0 refs
struct 32 2 timerqueue_node
	263 0 0 node
	199 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	208 0 0 expires
	208 64 0 incr
struct 24 3 task_cputime_atomic
	107 0 0 utime
	107 64 0 stime
	107 128 0 sum_exec_runtime
array 72 526 3
struct 8 2 -
	297 0 0 seqcount
	63 32 0 lock
struct 16 2 rlimit
	527 0 0 rlim_cur
	527 64 0 rlim_max
int 8 s long int
ptr 8 struct hlist_bl_node *
array 24 54 3
array 216 528 3
array 24 529 3
array 288 530 3
struct 16 1 -
	531 0 0 b
ptr 8 struct list_lru_node *
typedef 8 490 work_func_t
struct 8 1 llist_node
	467 0 0 next
union 4 2 -
	68 0 0 u_flags
	58 0 0 a_flags
struct 16 2 load_weight
	60 0 0 weight
	99 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	208 0 0 last_update_time
	208 64 0 load_sum
	208 128 0 runnable_sum
	99 192 0 util_sum
	99 224 0 period_contrib
	60 256 0 load_avg
	60 320 0 runnable_avg
	60 384 0 util_avg
	68 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 532 dl_server_pick_f
struct 1024 1 cpumask
	533 0 0 bits
struct 4 4 -
	100 0 0 blocked
	100 8 0 need_qs
	100 16 0 exp_hint
	100 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	534 0 0 futex
	535 0 0 nanosleep
	536 0 0 poll
typedef 4 84 __kernel_pid_t
typedef 4 537 seqcount_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	122 0 0 sig
typedef 8 527 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	538 0 0 bits
struct 4 1 seqcount_spinlock
	455 0 0 seqcount
struct 1024 1 arch_tlbflush_unmap_batch
	450 0 0 cpumask
ptr 8 struct page *
ptr 8 void (*)(struct timer_list *)
ptr 8 struct llist_node *
array 24 539 3
array 32 540 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	208 0 0 base
	208 64 0 size
struct 4224 7 fpu
	68 0 0 last_cpu
	60 64 0 avx512_timestamp
	541 128 0 fpstate
	541 192 0 __task_fpstate
	542 256 0 perm
	542 384 0 guest_perm
	543 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 211 __u64
typedef 8 478 time64_t
typedef 4 84 __s32
typedef 1 70 __u8
typedef 8 500 __s64
typedef 4 68 __u32
array 65 245 65
ptr 8 const struct proc_ns_operations *
typedef 4 544 refcount_t
typedef 8 545 u64
struct 24 2 vmap_pool
	340 0 0 head
	60 128 0 len
struct 4 1 spinlock
	546 0 0 -
struct 8 1 rb_root
	367 0 0 rb_node
typedef 8 547 atomic_long_t
typedef 8 490 work_func_t
struct 16 2 hlist_node
	383 0 0 next
	384 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 211 __u64
union 4 1 -
	403 0 0 rlock
typedef 4 548 uid_t
typedef 4 549 gid_t
union 16 2 -
	25 0 0 lru
	550 0 0 -
union 8 2 -
	64 0 0 private
	551 0 0 swap
typedef 8 552 atomic64_t
struct 4 1 raw_spinlock
	553 0 0 raw_lock
typedef 4 554 atomic_t
int 8 s long long int
typedef 4 555 raw_spinlock_t
struct 16 2 list_head
	119 0 0 next
	119 64 0 prev
ptr 8 struct kset *
ptr 8 const struct kobj_type *
ptr 8 struct kernfs_node *
struct 4 1 kref
	194 0 0 refcount
struct 56 2 mod_tree_node
	157 0 0 mod
	556 64 0 node
union 16 4 -
	25 0 0 lru
	557 0 0 -
	25 0 0 buddy_list
	25 0 0 pcp_list
union 8 2 -
	60 0 0 index
	60 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
char 1 s signed char
typedef 4 558 arch_spinlock_t
array 81936 559 5121
array 640 560 4
array 320 561 4
array 64 562 2
array 48 563 1
array 64 564 1
struct 16 2 hlist_nulls_node
	565 0 0 next
	566 64 0 pprev
array 16 150 2
array 32 567 1
array 40 568 2
array 64 569 8
struct 8 1 -
	570 0 0 counter
struct 24 2 posix_cputimer_base
	208 0 0 nextevt
	571 64 0 tqhead
typedef 8 60 __kernel_ulong_t
struct 72 9 mem_dqinfo
	572 0 0 dqi_format
	84 64 0 dqi_fmt_id
	25 128 0 dqi_dirty_list
	60 256 0 dqi_flags
	68 320 0 dqi_bgrace
	68 352 0 dqi_igrace
	573 384 0 dqi_max_spc_limit
	573 448 0 dqi_max_ino_limit
	64 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	574 0 0 rss
	575 384 0 read_count
	576 448 0 writer
	171 512 0 waiters
	58 704 0 block
array 16 382 16
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 60 128
struct 40 6 -
	577 0 0 uaddr
	99 64 0 val
	99 96 0 flags
	99 128 0 bitset
	208 192 0 time
	577 256 0 uaddr2
struct 24 4 -
	578 0 0 clockid
	579 32 0 type
	580 64 0 -
	208 128 0 expires
struct 32 5 -
	581 0 0 ufds
	84 64 0 nfds
	84 96 0 has_timeout
	60 128 0 tv_sec
	60 192 0 tv_nsec
struct 4 1 seqcount
	68 0 0 sequence
array 128 60 16
struct 8 13 desc_struct
	105 0 0 limit0
	105 16 0 base0
	105 32 8 base1
	105 40 4 type
	105 44 1 s
	105 45 2 dpl
	105 47 1 p
	105 48 4 limit1
	105 52 1 avl
	105 53 1 l
	105 54 1 d
	105 55 1 g
	105 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	208 0 0 __state_perm
	68 64 0 __state_size
	68 96 0 __user_state_size
struct 4160 10 fpstate
	68 0 0 size
	68 32 0 user_size
	208 64 0 xfeatures
	208 128 0 user_xfeatures
	208 192 0 xfd
	68 256 1 is_valloc
	68 257 1 is_guest
	68 258 1 is_confidential
	68 259 1 in_use
	582 512 0 regs
struct 4 1 refcount_struct
	583 0 0 refs
typedef 8 211 __u64
union 4 1 -
	584 0 0 rlock
typedef 8 585 atomic64_t
typedef 4 68 __kernel_uid32_t
typedef 4 68 __kernel_gid32_t
struct 16 2 -
	64 0 0 __filler
	68 64 0 mlock_count
typedef 8 586 swp_entry_t
struct 8 1 -
	587 0 0 counter
typedef 4 588 arch_spinlock_t
struct 4 1 -
	84 0 0 counter
struct 4 1 raw_spinlock
	589 0 0 raw_lock
struct 48 1 latch_tree_node
	590 0 0 node
struct 16 2 -
	64 0 0 __filler
	68 64 0 mlock_count
struct 4 1 qspinlock
	591 0 0 -
struct 16 2 zoneref
	592 0 0 zone
	84 64 0 zone_idx
array 160 593 2
array 80 594 2
array 32 60 4
array 48 595 2
array 64 596 2
ptr 8 struct hlist_nulls_node *
ptr 8 struct hlist_nulls_node **
array 32 60 4
array 20 84 5
struct 8 1 hlist_nulls_head
	565 0 0 first
typedef 8 597 s64
struct 16 1 timerqueue_head
	59 0 0 rb_root
ptr 8 struct quota_format_type *
typedef 8 500 qsize_t
struct 48 4 rcu_sync
	84 0 0 gp_state
	84 32 0 gp_count
	171 64 0 gp_wait
	121 256 0 cb_head
ptr 8 unsigned int *
struct 8 1 rcuwait
	173 0 0 task
ptr 8 u32 *
typedef 4 598 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	599 0 0 rmtp
	600 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	601 0 0 fsave
	602 0 0 fxsave
	603 0 0 soft
	604 0 0 xsave
	605 0 0 __padding
typedef 4 606 atomic_t
struct 4 1 raw_spinlock
	607 0 0 raw_lock
struct 8 1 -
	608 0 0 counter
struct 8 1 -
	60 0 0 val
typedef 8 609 s64
struct 4 1 qspinlock
	610 0 0 -
typedef 4 611 arch_spinlock_t
array 48 263 2
union 4 3 -
	58 0 0 val
	612 0 0 -
	613 0 0 -
ptr 8 struct zone *
array 80 25 5
array 40 432 5
array 24 60 3
array 32 65 4
typedef 8 500 __s64
typedef 4 84 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	99 0 0 cwd
	99 32 0 swd
	99 64 0 twd
	99 96 0 fip
	99 128 0 fcs
	99 160 0 foo
	99 192 0 fos
	614 224 0 st_space
	99 864 0 status
struct 512 11 fxregs_state
	105 0 0 cwd
	105 16 0 swd
	105 32 0 twd
	105 48 0 fop
	615 64 0 -
	99 192 0 mxcsr
	99 224 0 mxcsr_mask
	616 256 0 st_space
	617 1280 0 xmm_space
	618 3328 0 padding
	619 3712 0 -
struct 136 16 swregs_state
	99 0 0 cwd
	99 32 0 swd
	99 64 0 twd
	99 96 0 fip
	99 128 0 fcs
	99 160 0 foo
	99 192 0 fos
	614 224 0 st_space
	100 864 0 ftop
	100 872 0 changed
	100 880 0 lookahead
	100 888 0 no_update
	100 896 0 rm
	100 904 0 alimit
	620 960 0 info
	99 1024 0 entry_eip
struct 576 3 xregs_state
	602 0 0 i387
	621 4096 0 header
	622 4608 0 extended_state_area
array 4096 100 4096
struct 4 1 -
	84 0 0 counter
typedef 4 623 arch_spinlock_t
typedef 8 624 s64
typedef 8 500 __s64
union 4 3 -
	499 0 0 val
	625 0 0 -
	626 0 0 -
struct 4 1 qspinlock
	627 0 0 -
struct 2 2 -
	100 0 0 locked
	100 8 0 pending
struct 4 2 -
	105 0 0 locked_pending
	105 16 0 tail
array 80 99 20
union 16 2 -
	628 0 0 -
	629 0 0 -
array 128 99 32
array 256 99 64
array 48 99 12
union 48 2 -
	618 0 0 padding1
	618 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	208 0 0 xfeatures
	208 64 0 xcomp_bv
	630 128 0 reserved
array 0 100 0
struct 4 1 qspinlock
	631 0 0 -
typedef 8 500 __s64
struct 2 2 -
	632 0 0 locked
	632 8 0 pending
struct 4 2 -
	633 0 0 locked_pending
	633 16 0 tail
union 4 3 -
	634 0 0 val
	635 0 0 -
	636 0 0 -
struct 16 2 -
	208 0 0 rip
	208 64 0 rdp
struct 16 4 -
	99 0 0 fip
	99 32 0 fcs
	99 64 0 foo
	99 96 0 fos
array 48 208 6
union 4 3 -
	637 0 0 val
	638 0 0 -
	639 0 0 -
typedef 1 640 u8
typedef 2 641 u16
typedef 4 642 atomic_t
struct 2 2 -
	643 0 0 locked
	643 8 0 pending
struct 4 2 -
	644 0 0 locked_pending
	644 16 0 tail
typedef 4 645 atomic_t
struct 2 2 -
	646 0 0 locked
	646 8 0 pending
struct 4 2 -
	647 0 0 locked_pending
	647 16 0 tail
typedef 1 70 __u8
typedef 2 90 __u16
struct 4 1 -
	84 0 0 counter
typedef 1 648 u8
typedef 2 649 u16
struct 4 1 -
	84 0 0 counter
typedef 1 650 u8
typedef 2 651 u16
typedef 1 70 __u8
typedef 2 90 __u16
typedef 1 70 __u8
typedef 2 90 __u16
symbols 75
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
ffffffff82c10940 9792 - init_task
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
ffffffff82051a80 72 - task_state_array
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
