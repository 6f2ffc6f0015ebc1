kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names f68f1c4106164ac5
types 705
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
	58 0 0 host
	59 64 0 i_pages
	60 192 0 invalidate_lock
	61 512 0 gfp_mask
	62 544 0 i_mmap_writable
	63 576 0 i_mmap
	64 704 0 nrpages
	64 768 0 writeback_index
	65 832 0 a_ops
	64 896 0 flags
	66 960 0 wb_err
	67 992 0 i_private_lock
	27 1024 0 i_private_list
	60 1152 0 i_mmap_rwsem
	68 1472 0 i_private_data
struct 184 26 cred
	69 0 0 usage
	70 64 0 uid
	71 96 0 gid
	70 128 0 suid
	71 160 0 sgid
	70 192 0 euid
	71 224 0 egid
	70 256 0 fsuid
	71 288 0 fsgid
	72 320 0 securebits
	73 384 0 cap_inheritable
	73 448 0 cap_permitted
	73 512 0 cap_effective
	73 576 0 cap_bset
	73 640 0 cap_ambient
	74 704 0 jit_keyring
	75 768 0 session_keyring
	75 832 0 process_keyring
	75 896 0 thread_keyring
	75 960 0 request_key_auth
	68 1024 0 security
	76 1088 0 user
	77 1152 0 user_ns
	78 1216 0 ucounts
	79 1280 0 group_info
	80 1344 0 -
struct 192 16 dentry
	72 0 0 d_flags
	81 32 0 d_seq
	82 64 0 d_hash
	83 192 0 d_parent
	84 256 0 d_name
	58 384 0 d_inode
	85 448 0 d_iname
	86 768 0 d_op
	87 832 0 d_sb
	64 896 0 d_time
	68 960 0 d_fsdata
	88 1024 0 d_lockref
	89 1088 0 -
	90 1216 0 d_sib
	91 1344 0 d_children
	92 1408 0 d_u
struct 184 19 file
	69 0 0 f_count
	67 64 0 f_lock
	93 96 0 f_mode
	94 128 0 f_op
	95 192 0 f_mapping
	68 256 0 private_data
	58 320 0 f_inode
	72 384 0 f_flags
	72 416 0 f_iocb_flags
	96 448 0 f_cred
	97 512 0 f_path
	98 640 0 -
	99 896 0 f_pos
	68 960 0 f_security
	100 1024 0 f_owner
	66 1088 0 f_wb_err
	66 1120 0 f_sb_err
	101 1152 0 f_ep
	102 1216 0 -
struct 256 4 folio
	103 0 0 -
	104 512 0 -
	105 1024 0 -
	106 1536 0 -
struct 88 2 free_area
	107 0 0 free_list
	64 640 0 nr_free
struct 32920 20 hstate
	108 0 0 resize_lock
	109 256 0 resize_key
	110 256 0 next_nid_to_alloc
	110 288 0 next_nid_to_free
	72 320 0 order
	72 352 0 demote_order
	64 384 0 mask
	64 448 0 max_huge_pages
	64 512 0 nr_huge_pages
	64 576 0 free_huge_pages
	64 640 0 resv_huge_pages
	64 704 0 surplus_huge_pages
	64 768 0 nr_overcommit_huge_pages
	111 832 0 hugepage_activelist
	112 960 0 hugepage_freelists
	113 132032 0 max_huge_pages_node
	113 164800 0 nr_huge_pages_node
	113 197568 0 free_huge_pages_node
	113 230336 0 surplus_huge_pages_node
	114 263104 0 name
struct 624 57 inode
	115 0 0 i_mode
	116 16 0 i_opflags
	70 32 0 i_uid
	71 64 0 i_gid
	72 96 0 i_flags
	117 128 0 i_acl
	117 192 0 i_default_acl
	118 256 0 i_op
	87 320 0 i_sb
	95 384 0 i_mapping
	68 448 0 i_security
	64 512 0 i_ino
	119 576 0 -
	120 608 0 i_rdev
	99 640 0 i_size
	121 704 0 i_atime_sec
	121 768 0 i_mtime_sec
	121 832 0 i_ctime_sec
	122 896 0 i_atime_nsec
	122 928 0 i_mtime_nsec
	122 960 0 i_ctime_nsec
	122 992 0 i_generation
	67 1024 0 i_lock
	116 1056 0 i_bytes
	123 1072 0 i_blkbits
	124 1080 0 i_write_hint
	125 1088 0 i_blocks
	122 1152 0 i_state
	60 1216 0 i_rwsem
	64 1536 0 dirtied_when
	64 1600 0 dirtied_time_when
	90 1664 0 i_hash
	27 1792 0 i_io_list
	126 1920 0 i_wb
	110 1984 0 i_wb_frn_winner
	127 2016 0 i_wb_frn_avg_time
	127 2032 0 i_wb_frn_history
	27 2048 0 i_lru
	27 2176 0 i_sb_list
	27 2304 0 i_wb_list
	128 2432 0 -
	129 2560 0 i_version
	129 2624 0 i_sequence
	62 2688 0 i_count
	62 2720 0 i_dio_count
	62 2752 0 i_writecount
	62 2784 0 i_readcount
	130 2816 0 -
	131 2880 0 i_flctx
	18 2944 0 i_data
	27 4480 0 i_devices
	132 4608 0 -
	133 4672 0 i_fsnotify_mask
	134 4736 0 i_fsnotify_marks
	135 4800 0 i_crypt_info
	136 4864 0 i_verity_info
	68 4928 0 i_private
struct 112 9 kthread
	64 0 0 flags
	72 64 0 cpu
	110 96 0 result
	137 128 0 threadfn
	68 192 0 data
	138 256 0 parked
	138 512 0 exited
	139 768 0 blkcg_css
	140 832 0 full_name
struct 16 2 list_head
	141 0 0 next
	141 64 0 prev
struct 16 2 mem_section
	64 0 0 section_mem_map
	142 64 0 usage
struct 24 3 mem_section_usage
	143 0 0 rcu
	144 128 0 subsection_map
	145 192 0 pageblock_flags
struct 32 4 mod_kallsyms
	146 0 0 symtab
	72 64 0 num_symtab
	140 128 0 strtab
	140 192 0 typetab
struct 1280 74 module
	1 0 0 state
	27 64 0 list
	147 192 0 name
	148 640 0 mkobj
	149 1408 0 modinfo_attrs
	150 1472 0 version
	150 1536 0 srcversion
	151 1600 0 holders_dir
	152 1664 0 syms
	153 1728 0 crcs
	72 1792 0 num_syms
	154 1856 0 param_lock
	155 2112 0 kp
	72 2176 0 num_kp
	72 2208 0 num_gpl_syms
	152 2240 0 gpl_syms
	153 2304 0 gpl_crcs
	156 2368 0 using_gplonly_symbols
	156 2376 0 sig_ok
	156 2384 0 async_probe_requested
	72 2400 0 num_exentries
	157 2432 0 extable
	158 2496 0 init
	159 2560 0 mem
	160 6592 0 arch
	64 6784 0 taints
	72 6848 0 num_bugs
	27 6912 0 bug_list
	161 7040 0 bug_table
	162 7104 0 kallsyms
	30 7168 0 core_kallsyms
	163 7424 0 sect_attrs
	164 7488 0 notes_attrs
	140 7552 0 args
	68 7616 0 percpu
	72 7680 0 percpu_size
	68 7744 0 noinstr_text_start
	72 7808 0 noinstr_text_size
	72 7840 0 num_tracepoints
	165 7872 0 tracepoints_ptrs
	72 7936 0 num_srcu_structs
	166 8000 0 srcu_struct_ptrs
	72 8064 0 num_bpf_raw_events
	167 8128 0 bpf_raw_events
	72 8192 0 btf_data_size
	72 8224 0 btf_base_data_size
	68 8256 0 btf_data
	68 8320 0 btf_base_data
	168 8384 0 jump_entries
	72 8448 0 num_jump_entries
	72 8480 0 num_trace_bprintk_fmt
	169 8512 0 trace_bprintk_fmt_start
	170 8576 0 trace_events
	72 8640 0 num_trace_events
	171 8704 0 trace_evals
	72 8768 0 num_trace_evals
	72 8800 0 num_ftrace_callsites
	172 8832 0 ftrace_callsites
	68 8896 0 kprobes_text_start
	72 8960 0 kprobes_text_size
	172 9024 0 kprobe_blacklist
	72 9088 0 num_kprobe_blacklist
	110 9120 0 num_static_call_sites
	173 9152 0 static_call_sites
	156 9216 0 klp
	156 9224 0 klp_alive
	174 9280 0 klp_info
	27 9344 0 source_list
	27 9472 0 target_list
	175 9600 0 exit
	62 9664 0 refcnt
	110 9696 0 its_num_pages
	176 9728 0 its_page_array
	177 9792 0 dyndbg_info
struct 48 4 module_use
	178 0 0 source_list
	178 128 0 target_list
	179 256 0 source
	179 320 0 target
struct 336 28 mount
	180 0 0 mnt_hash
	181 128 0 mnt_parent
	83 192 0 mnt_mountpoint
	182 256 0 mnt
	183 512 0 -
	184 704 0 mnt_pcp
	185 768 0 mnt_mounts
	185 896 0 mnt_child
	185 1024 0 mnt_instance
	150 1152 0 mnt_devname
	185 1216 0 mnt_list
	185 1344 0 mnt_expire
	185 1472 0 mnt_share
	185 1600 0 mnt_slave_list
	185 1728 0 mnt_slave
	181 1856 0 mnt_master
	186 1920 0 mnt_ns
	187 1984 0 mnt_mp
	188 2048 0 -
	185 2176 0 mnt_umounting
	134 2304 0 mnt_fsnotify_marks
	189 2368 0 mnt_fsnotify_mask
	110 2400 0 mnt_id
	190 2432 0 mnt_id_unique
	110 2496 0 mnt_group_id
	110 2528 0 mnt_expiry_mark
	191 2560 0 mnt_pins
	191 2624 0 mnt_stuck_children
struct 64 5 page
	64 0 0 flags
	192 64 0 -
	193 384 0 -
	62 416 0 _refcount
	64 448 0 memcg_data
struct 48 2 per_cpu_nodestat
	194 0 0 stat_threshold
	195 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	67 0 0 lock
	110 32 0 count
	110 64 0 high
	110 96 0 high_min
	110 128 0 high_max
	110 160 0 batch
	123 192 0 flags
	123 200 0 alloc_factor
	123 208 0 expire
	196 224 0 free_count
	197 256 0 lists
struct 64 3 per_cpu_zonestat
	198 0 0 vm_stat_diff
	194 96 0 stat_threshold
	199 128 0 vm_numa_event
struct 40 4 percpu_counter
	200 0 0 lock
	201 64 0 count
	27 128 0 list
	202 256 0 counters
struct 174464 43 pglist_data
	203 0 0 node_zones
	204 61440 0 node_zonelists
	110 1372416 0 nr_zones
	67 1372448 0 node_size_lock
	64 1372480 0 node_start_pfn
	64 1372544 0 node_present_pages
	64 1372608 0 node_spanned_pages
	110 1372672 0 node_id
	205 1372736 0 kswapd_wait
	205 1372928 0 pfmemalloc_wait
	206 1373120 0 reclaim_wait
	62 1373888 0 nr_writeback_throttled
	64 1373952 0 nr_reclaim_start
	154 1374016 0 kswapd_lock
	207 1374272 0 kswapd
	110 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	110 1374400 0 kswapd_failures
	110 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	205 1374528 0 kcompactd_wait
	207 1374720 0 kcompactd
	156 1374784 0 proactive_compact_trigger
	64 1374848 0 totalreserve_pages
	64 1374912 0 min_unmapped_pages
	64 1374976 0 min_slab_pages
	208 1375232 0 _pad1_
	64 1375232 0 first_deferred_pfn
	209 1375296 0 deferred_split_queue
	72 1375552 0 nbp_rl_start
	64 1375616 0 nbp_rl_nr_cand
	72 1375680 0 nbp_threshold
	72 1375712 0 nbp_th_start
	64 1375744 0 nbp_th_nr_cand
	210 1375808 0 __lruvec
	64 1388288 0 flags
	211 1388352 0 mm_walk
	212 1390016 0 memcg_lru
	208 1392128 0 _pad2_
	213 1392128 0 per_cpu_nodestats
	214 1392192 0 vm_stat
	215 1395200 0 memtier
	216 1395264 0 mf_stats
struct 24 2 prb_desc
	217 0 0 state_var
	218 64 0 text_blk_lpos
struct 88 8 printk_info
	219 0 0 seq
	219 64 0 ts_nsec
	220 128 0 text_len
	221 144 0 facility
	221 152 5 flags
	221 157 3 level
	222 160 0 caller_id
	223 192 0 dev_info
struct 88 3 printk_ringbuffer
	224 0 0 desc_ring
	225 384 0 text_data_ring
	217 640 0 fail
struct 64 8 resource
	226 0 0 start
	226 64 0 end
	150 128 0 name
	64 192 0 flags
	64 256 0 desc
	227 320 0 parent
	227 384 0 sibling
	227 448 0 child
struct 1104 65 signal_struct
	228 0 0 sigcnt
	62 32 0 live
	110 64 0 nr_threads
	110 96 0 quick_threads
	27 128 0 thread_head
	205 256 0 wait_chldexit
	207 448 0 curr_target
	229 512 0 shared_pending
	91 704 0 multiprocess
	110 768 0 group_exit_code
	110 800 0 notify_count
	207 832 0 group_exec_task
	110 896 0 group_stop_count
	72 928 0 flags
	230 960 0 core_state
	72 1024 1 is_child_subreaper
	72 1025 1 has_child_subreaper
	72 1056 0 next_posix_timer_id
	91 1088 0 posix_timers
	231 1152 0 real_timer
	232 1664 0 it_real_incr
	233 1728 0 it
	234 1984 0 cputimer
	235 2176 0 posix_cputimers
	236 2816 0 pids
	62 3072 0 tick_dep_mask
	237 3136 0 tty_old_pgrp
	110 3200 0 leader
	238 3264 0 tty
	239 3328 0 autogroup
	240 3392 0 stats_lock
	241 3456 0 utime
	241 3520 0 stime
	241 3584 0 cutime
	241 3648 0 cstime
	241 3712 0 gtime
	241 3776 0 cgtime
	242 3840 0 prev_cputime
	64 4032 0 nvcsw
	64 4096 0 nivcsw
	64 4160 0 cnvcsw
	64 4224 0 cnivcsw
	64 4288 0 min_flt
	64 4352 0 maj_flt
	64 4416 0 cmin_flt
	64 4480 0 cmaj_flt
	64 4544 0 inblock
	64 4608 0 oublock
	64 4672 0 cinblock
	64 4736 0 coublock
	64 4800 0 maxrss
	64 4864 0 cmaxrss
	243 4928 0 ioac
	244 5376 0 sum_sched_runtime
	245 5440 0 rlim
	246 7488 0 pacct
	247 7936 0 stats
	72 8000 0 audit_tty
	248 8064 0 tty_audit_buf
	156 8128 0 oom_flag_origin
	196 8144 0 oom_score_adj
	196 8160 0 oom_score_adj_min
	249 8192 0 oom_mm
	154 8256 0 cred_guard_mutex
	60 8512 0 exec_update_lock
struct 1408 65 super_block
	27 0 0 s_list
	120 128 0 s_dev
	74 160 0 s_blocksize_bits
	64 192 0 s_blocksize
	99 256 0 s_maxbytes
	250 320 0 s_type
	251 384 0 s_op
	252 448 0 dq_op
	253 512 0 s_qcop
	254 576 0 s_export_op
	64 640 0 s_flags
	64 704 0 s_iflags
	64 768 0 s_magic
	83 832 0 s_root
	60 896 0 s_umount
	110 1216 0 s_count
	62 1248 0 s_active
	68 1280 0 s_security
	255 1344 0 s_xattr
	256 1408 0 s_cop
	257 1472 0 s_master_keys
	258 1536 0 s_vop
	259 1600 0 s_encoding
	260 1664 0 s_encoding_flags
	261 1728 0 s_roots
	27 1792 0 s_mounts
	262 1920 0 s_bdev
	263 1984 0 s_bdev_file
	264 2048 0 s_bdi
	265 2112 0 s_mtd
	90 2176 0 s_instances
	72 2304 0 s_quota_types
	266 2368 0 s_dquot
	267 4864 0 s_writers
	68 7296 0 s_fs_info
	122 7360 0 s_time_gran
	121 7424 0 s_time_min
	121 7488 0 s_time_max
	122 7552 0 s_fsnotify_mask
	268 7616 0 s_fsnotify_info
	269 7680 0 s_id
	270 7936 0 s_uuid
	123 8064 0 s_uuid_len
	271 8072 0 s_sysfs_name
	72 8384 0 s_max_links
	154 8448 0 s_vfs_rename_mutex
	150 8704 0 s_subtype
	86 8768 0 s_d_op
	272 8832 0 s_shrink
	69 8896 0 s_remove_count
	110 8960 0 s_readonly_remount
	66 8992 0 s_wb_err
	273 9024 0 s_dio_done_wq
	91 9088 0 s_pins
	77 9152 0 s_user_ns
	274 9216 0 s_dentry_lru
	274 9600 0 s_inode_lru
	143 9984 0 rcu
	275 10112 0 destroy_work
	154 10368 0 s_sync_lock
	110 10624 0 s_stack_depth
	67 10752 0 s_inode_list_lock
	27 10816 0 s_inodes
	67 10944 0 s_inode_wblist_lock
	27 11008 0 s_inodes_wb
struct 680 32 swap_info_struct
	276 0 0 users
	64 128 0 flags
	196 192 0 prio
	277 256 0 list
	278 576 0 type
	72 608 0 max
	279 640 0 swap_map
	172 704 0 zeromap
	280 768 0 cluster_info
	27 832 0 free_clusters
	27 960 0 full_clusters
	281 1088 0 nonfull_clusters
	281 2368 0 frag_clusters
	282 3648 0 frag_cluster_nr
	72 3968 0 lowest_bit
	72 4000 0 highest_bit
	72 4032 0 pages
	72 4064 0 inuse_pages
	72 4096 0 cluster_next
	72 4128 0 cluster_nr
	283 4160 0 cluster_next_cpu
	284 4224 0 percpu_cluster
	285 4288 0 swap_extent_root
	262 4352 0 bdev
	263 4416 0 swap_file
	286 4480 0 comp
	67 4736 0 lock
	67 4768 0 cont_lock
	275 4800 0 discard_work
	275 5056 0 reclaim_work
	27 5312 0 discard_clusters
	287 5440 0 avail_lists
struct 16 4 taint_flag
	288 0 0 c_true
	288 8 0 c_false
	289 16 0 module
	150 64 0 desc
struct 9792 262 task_struct
	290 0 0 thread_info
	72 192 0 __state
	72 224 0 saved_state
	68 256 0 stack
	228 320 0 usage
	72 352 0 flags
	72 384 0 ptrace
	110 416 0 on_cpu
	291 448 0 wake_entry
	72 576 0 wakee_flips
	64 640 0 wakee_flip_decay_ts
	207 704 0 last_wakee
	110 768 0 recent_used_cpu
	110 800 0 wake_cpu
	110 832 0 on_rq
	110 864 0 prio
	110 896 0 static_prio
	110 928 0 normal_prio
	72 960 0 rt_priority
	292 1024 0 se
	293 3072 0 rt
	294 3456 0 dl
	295 5376 0 dl_server
	296 5440 0 sched_class
	297 5504 0 sched_task_group
	298 5632 0 stats
	91 7680 0 preempt_notifiers
	72 7744 0 btrace_seq
	72 7776 0 policy
	64 7808 0 max_allowed_capacity
	110 7872 0 nr_cpus_allowed
	299 7936 0 cpus_ptr
	300 8000 0 user_cpus_ptr
	301 8064 0 cpus_mask
	68 16256 0 migration_pending
	116 16320 0 migration_disabled
	116 16336 0 migration_flags
	110 16352 0 rcu_read_lock_nesting
	302 16384 0 rcu_read_unlock_special
	27 16448 0 rcu_node_entry
	303 16576 0 rcu_blocked_node
	64 16640 0 rcu_tasks_nvcsw
	123 16704 0 rcu_tasks_holdout
	123 16712 0 rcu_tasks_idx
	110 16736 0 rcu_tasks_idle_cpu
	27 16768 0 rcu_tasks_holdout_list
	110 16896 0 rcu_tasks_exit_cpu
	27 16960 0 rcu_tasks_exit_list
	110 17088 0 trc_reader_nesting
	110 17120 0 trc_ipi_to_cpu
	302 17152 0 trc_reader_special
	27 17216 0 trc_holdout_list
	27 17344 0 trc_blkd_node
	110 17472 0 trc_blkd_cpu
	304 17536 0 sched_info
	27 17792 0 tasks
	277 17920 0 pushable_tasks
	305 18240 0 pushable_dl_tasks
	249 18432 0 mm
	249 18496 0 active_mm
	95 18560 0 faults_disabled_mapping
	110 18624 0 exit_state
	110 18656 0 exit_code
	110 18688 0 exit_signal
	110 18720 0 pdeath_signal
	64 18752 0 jobctl
	72 18816 0 personality
	72 18848 1 sched_reset_on_fork
	72 18849 1 sched_contributes_to_load
	72 18850 1 sched_migrated
	72 18851 1 sched_task_hot
	72 18880 1 sched_remote_wakeup
	72 18881 1 sched_rt_mutex
	72 18882 1 user_dumpable
	72 18883 1 in_execve
	72 18884 1 in_iowait
	72 18885 1 restore_sigmask
	72 18886 1 in_lru_fault
	72 18887 1 no_cgroup_migration
	72 18888 1 frozen
	72 18889 1 use_memdelay
	72 18890 1 in_memstall
	72 18891 1 in_eventfd
	72 18892 1 pasid_activated
	72 18893 1 reported_split_lock
	72 18894 1 in_thrashing
	64 18944 0 atomic_flags
	306 19008 0 restart_block
	307 19456 0 pid
	307 19488 0 tgid
	64 19520 0 stack_canary
	207 19584 0 real_parent
	207 19648 0 parent
	27 19712 0 children
	27 19840 0 sibling
	207 19968 0 group_leader
	27 20032 0 ptraced
	27 20160 0 ptrace_entry
	237 20288 0 thread_pid
	308 20352 0 pid_links
	27 20864 0 thread_node
	309 20992 0 vfork_done
	310 21056 0 set_child_tid
	310 21120 0 clear_child_tid
	68 21184 0 worker_private
	241 21248 0 utime
	241 21312 0 stime
	241 21376 0 gtime
	242 21440 0 prev_cputime
	311 21632 0 vtime
	62 22016 0 tick_dep_mask
	64 22080 0 nvcsw
	64 22144 0 nivcsw
	241 22208 0 start_time
	241 22272 0 start_boottime
	64 22336 0 min_flt
	64 22400 0 maj_flt
	235 22464 0 posix_cputimers
	312 23104 0 posix_cputimers_work
	96 23552 0 ptracer_cred
	96 23616 0 real_cred
	96 23680 0 cred
	75 23744 0 cached_requested_key
	313 23808 0 comm
	314 23936 0 nameidata
	315 24000 0 sysvsem
	316 24064 0 sysvshm
	64 24192 0 last_switch_count
	64 24256 0 last_switch_time
	317 24320 0 fs
	318 24384 0 files
	319 24448 0 io_uring
	320 24512 0 nsproxy
	321 24576 0 signal
	322 24640 0 sighand
	323 24704 0 blocked
	323 24768 0 real_blocked
	323 24832 0 saved_sigmask
	229 24896 0 pending
	64 25088 0 sas_ss_sp
	324 25152 0 sas_ss_size
	72 25216 0 sas_ss_flags
	325 25280 0 task_works
	326 25344 0 audit_context
	70 25408 0 loginuid
	72 25440 0 sessionid
	327 25472 0 seccomp
	328 25600 0 syscall_dispatch
	241 25856 0 parent_exec_id
	241 25920 0 self_exec_id
	67 25984 0 alloc_lock
	200 26016 0 pi_lock
	329 26048 0 wake_q
	63 26112 0 pi_waiters
	207 26240 0 pi_top_task
	330 26304 0 pi_blocked_on
	68 26368 0 journal_info
	331 26432 0 bio_list
	332 26496 0 plug
	333 26560 0 reclaim_state
	334 26624 0 io_context
	335 26688 0 capture_control
	64 26752 0 ptrace_message
	336 26816 0 last_siginfo
	243 26880 0 ioac
	72 27328 0 psi_flags
	241 27392 0 acct_rss_mem1
	241 27456 0 acct_vm_mem1
	241 27520 0 acct_timexpd
	337 27584 0 mems_allowed
	81 28608 0 mems_allowed_seq
	110 28640 0 cpuset_mem_spread_rotor
	338 28672 0 cgroups
	27 28736 0 cg_list
	122 28864 0 closid
	122 28896 0 rmid
	339 28928 0 robust_list
	340 28992 0 compat_robust_list
	27 29056 0 pi_state_list
	341 29184 0 pi_state_cache
	154 29248 0 futex_exit_mutex
	72 29504 0 futex_state
	342 29536 0 perf_recursion
	343 29568 0 perf_event_ctxp
	154 29632 0 perf_event_mutex
	27 29888 0 perf_event_list
	344 30016 0 mempolicy
	196 30080 0 il_prev
	123 30096 0 il_weight
	196 30112 0 pref_node_fork
	110 30144 0 numa_scan_seq
	72 30176 0 numa_scan_period
	72 30208 0 numa_scan_period_max
	110 30240 0 numa_preferred_nid
	64 30272 0 numa_migrate_retry
	241 30336 0 node_stamp
	241 30400 0 last_task_numa_placement
	241 30464 0 last_sum_exec_runtime
	143 30528 0 numa_work
	345 30656 0 numa_group
	172 30720 0 numa_faults
	64 30784 0 total_numa_faults
	346 30848 0 numa_faults_locality
	64 31040 0 numa_pages_migrated
	347 31104 0 rseq
	122 31168 0 rseq_len
	122 31200 0 rseq_sig
	64 31232 0 rseq_event_mask
	110 31296 0 mm_cid
	110 31328 0 last_mm_cid
	110 31360 0 migrate_from_cpu
	110 31392 0 mm_cid_active
	143 31424 0 cid_work
	348 31552 0 tlb_ubc
	349 39808 0 splice_pipe
	350 39872 0 task_frag
	351 40000 0 delays
	110 40064 0 nr_dirtied
	110 40096 0 nr_dirtied_pause
	64 40128 0 dirty_paused_when
	241 40192 0 timer_slack_ns
	241 40256 0 default_timer_slack_ns
	110 40320 0 curr_ret_stack
	110 40352 0 curr_ret_depth
	172 40384 0 ret_stack
	244 40448 0 ftrace_timestamp
	62 40512 0 trace_overrun
	62 40544 0 tracing_graph_pause
	64 40576 0 trace_recursion
	72 40640 0 memcg_nr_pages_over_high
	352 40704 0 active_memcg
	353 40768 0 objcg
	354 40832 0 throttle_disk
	355 40896 0 utask
	72 40960 0 sequential_io
	72 40992 0 sequential_io_avg
	356 41024 0 kmap_ctrl
	143 41024 0 rcu
	228 41152 0 rcu_users
	110 41184 0 pagefault_disabled
	207 41216 0 oom_reaper_list
	357 41280 0 oom_reaper_timer
	358 41600 0 stack_vm_area
	228 41664 0 stack_refcount
	110 41696 0 patch_state
	68 41728 0 security
	359 41792 0 bpf_storage
	360 41856 0 bpf_ctx
	361 41920 0 bpf_net_context
	122 41984 0 kstack_offset
	68 42048 0 mce_vaddr
	362 42112 0 mce_kflags
	241 42176 0 mce_addr
	362 42240 1 mce_ripv
	362 42241 1 mce_whole_page
	362 42242 62 __mce_reserved
	143 42304 0 mce_kill_me
	110 42432 0 mce_count
	363 42496 0 kretprobe_instances
	363 42560 0 rethooks
	143 42624 0 l1d_flush_kill
	364 43008 0 thread
struct 280 23 timekeeper
	365 0 0 tkr_mono
	365 448 0 tkr_raw
	366 896 0 xtime_sec
	64 960 0 ktime_sec
	367 1024 0 wall_to_monotonic
	368 1152 0 offs_real
	368 1216 0 offs_boot
	368 1280 0 offs_tai
	369 1344 0 tai_offset
	72 1376 0 clock_was_set_seq
	370 1408 0 cs_was_changed_seq
	368 1472 0 next_leap_ktime
	366 1536 0 raw_sec
	367 1600 0 monotonic_to_boot
	366 1728 0 cycle_interval
	366 1792 0 xtime_interval
	371 1856 0 xtime_remainder
	366 1920 0 raw_interval
	366 1984 0 ntp_tick
	371 2048 0 ntp_error
	372 2112 0 ntp_error_shift
	372 2144 0 ntp_err_mult
	372 2176 0 skip_second_overflow
struct 16 2 trace_print_flags
	64 0 0 mask
	150 64 0 name
struct 432 4 uts_namespace
	373 0 0 name
	77 3136 0 user_ns
	78 3200 0 ucounts
	374 3264 0 ns
struct 896 1 vm_event_state
	375 0 0 event
struct 72 10 vm_struct
	358 0 0 next
	68 64 0 addr
	64 128 0 size
	64 192 0 flags
	376 256 0 pages
	72 320 0 page_order
	72 352 0 nr_pages
	377 384 0 phys_addr
	378 448 0 caller
	64 512 0 requested_size
struct 72 6 vmap_area
	64 0 0 va_start
	64 64 0 va_end
	379 128 0 rb_node
	380 320 0 list
	381 448 0 -
	64 512 0 flags
struct 6272 8 vmap_node
	382 0 0 pool
	383 49152 0 pool_lock
	384 49184 0 skip_populate
	385 49216 0 busy
	385 49472 0 lazy
	380 49728 0 purge_list
	386 49856 0 purge_work
	64 50112 0 nr_purged
struct 168 17 worker
	387 0 0 -
	388 128 0 current_work
	389 192 0 current_func
	390 256 0 current_pwq
	391 320 0 current_at
	72 384 0 current_color
	110 416 0 sleeping
	389 448 0 last_func
	392 512 0 scheduled
	207 640 0 task
	393 704 0 pool
	392 768 0 node
	64 896 0 last_active
	72 960 0 flags
	110 992 0 id
	394 1024 0 desc
	273 1280 0 rescue_wq
struct 1536 40 zone
	395 0 0 _watermark
	64 256 0 watermark_boost
	64 320 0 nr_reserved_highatomic
	64 384 0 nr_free_highatomic
	396 448 0 lowmem_reserve
	110 768 0 node
	397 832 0 zone_pgdat
	398 896 0 per_cpu_pageset
	399 960 0 per_cpu_zonestats
	110 1024 0 pageset_high_min
	110 1056 0 pageset_high_max
	110 1088 0 pageset_batch
	64 1152 0 zone_start_pfn
	69 1216 0 managed_pages
	64 1280 0 spanned_pages
	64 1344 0 present_pages
	64 1408 0 present_early_pages
	150 1472 0 name
	64 1536 0 nr_isolate_pageblock
	240 1600 0 span_seqlock
	110 1664 0 initialized
	208 2048 0 _pad1_
	400 2048 0 free_area
	27 9792 0 unaccepted_pages
	64 9920 0 flags
	67 9984 0 lock
	208 10240 0 _pad2_
	64 10240 0 percpu_drift_mark
	64 10304 0 compact_cached_free_pfn
	401 10368 0 compact_cached_migrate_pfn
	64 10496 0 compact_init_migrate_pfn
	64 10560 0 compact_init_free_pfn
	72 10624 0 compact_considered
	72 10656 0 compact_defer_shift
	110 10688 0 compact_order_failed
	156 10720 0 compact_blockskip_flush
	156 10728 0 contiguous
	208 10752 0 _pad3_
	402 10752 0 vm_stat
	403 11520 0 vm_numa_event
ptr 8 struct inode *
struct 16 3 xarray
	67 0 0 xa_lock
	61 32 0 xa_flags
	68 64 0 xa_head
struct 40 5 rw_semaphore
	69 0 0 count
	69 64 0 owner
	404 128 0 osq
	200 160 0 wait_lock
	27 192 0 wait_list
typedef 4 72 gfp_t
typedef 4 405 atomic_t
struct 16 2 rb_root_cached
	285 0 0 rb_root
	406 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 122 errseq_t
typedef 4 407 spinlock_t
ptr 8 void *
typedef 8 129 atomic_long_t
typedef 4 408 kuid_t
typedef 4 409 kgid_t
int 4 u unsigned int
typedef 8 410 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	110 0 0 non_rcu
	143 0 0 rcu
typedef 4 411 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	412 0 0 next
	413 64 0 pprev
ptr 8 struct dentry *
struct 16 2 qstr
	414 0 0 -
	415 64 0 name
array 40 74 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	416 0 0 -
union 16 2 -
	27 0 0 d_lru
	417 0 0 d_wait
struct 16 2 hlist_node
	418 0 0 next
	419 64 0 pprev
struct 8 1 hlist_head
	418 0 0 first
union 16 3 -
	90 0 0 d_alias
	82 0 0 d_in_lookup_hash
	143 0 0 d_rcu
typedef 4 72 fmode_t
ptr 8 const struct file_operations *
ptr 8 struct address_space *
ptr 8 const struct cred *
struct 16 2 path
	420 0 0 mnt
	83 64 0 dentry
union 32 2 -
	154 0 0 f_pos_lock
	241 0 0 f_pipe
typedef 8 421 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	143 0 0 f_task_work
	422 0 0 f_llist
	423 0 0 f_ra
	424 0 0 f_freeptr
union 64 2 -
	425 0 0 -
	34 0 0 page
union 64 2 -
	426 0 0 -
	34 0 0 __page_1
union 64 2 -
	427 0 0 -
	34 0 0 __page_2
union 64 2 -
	428 0 0 -
	34 0 0 __page_3
array 80 27 5
struct 32 4 mutex
	429 0 0 owner
	430 64 0 wait_lock
	431 96 0 osq
	111 128 0 wait_list
struct 0 0 lock_class_key
int 4 s int
struct 16 2 list_head
	141 0 0 next
	141 64 0 prev
array 16384 111 1024
array 4096 72 1024
array 32 288 32
typedef 2 116 umode_t
int 2 u short unsigned int
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	72 0 0 i_nlink
	72 0 0 __i_nlink
typedef 4 432 dev_t
typedef 8 433 time64_t
typedef 4 133 u32
typedef 1 434 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 241 blkcnt_t
ptr 8 struct bdi_writeback *
typedef 2 260 u16
union 16 2 -
	91 0 0 i_dentry
	143 0 0 i_rcu
typedef 8 435 atomic64_t
union 8 2 -
	94 0 0 i_fop
	436 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	349 0 0 i_pipe
	437 0 0 i_cdev
	140 0 0 i_link
	72 0 0 i_dir_seq
typedef 4 72 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
ptr 8 int (*)(void *)
struct 32 2 completion
	72 0 0 done
	438 64 0 wait
ptr 8 struct cgroup_subsys_state *
ptr 8 char *
ptr 8 struct list_head *
ptr 8 struct mem_section_usage *
struct 16 2 callback_head
	325 0 0 next
	439 64 0 func
array 8 64 1
array 0 64 0
ptr 8 Elf64_Sym *
array 56 288 56
struct 96 5 module_kobject
	440 0 0 kobj
	179 512 0 mod
	151 576 0 drivers_dir
	441 640 0 mp
	309 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const char *
ptr 8 struct kobject *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
struct 32 4 mutex
	69 0 0 owner
	200 64 0 wait_lock
	404 96 0 osq
	27 128 0 wait_list
ptr 8 struct kernel_param *
typedef 1 442 bool
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 443 7
struct 24 3 mod_arch_specific
	72 0 0 num_orcs
	310 64 0 orc_unwind_ip
	444 128 0 orc_unwind
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
	445 0 0 descs
	446 64 0 classes
	72 128 0 num_descs
	72 160 0 num_classes
struct 16 2 list_head
	141 0 0 next
	141 64 0 prev
ptr 8 struct module *
struct 16 2 hlist_node
	418 0 0 next
	419 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	83 0 0 mnt_root
	87 64 0 mnt_sb
	110 128 0 mnt_flags
	447 192 0 mnt_idmap
union 24 3 -
	448 0 0 mnt_node
	449 0 0 mnt_rcu
	450 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	141 0 0 next
	141 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	180 0 0 mnt_mp_list
	180 0 0 mnt_umount
typedef 4 72 __u32
typedef 8 451 u64
struct 8 1 hlist_head
	418 0 0 first
union 40 5 -
	452 0 0 -
	453 0 0 -
	454 0 0 -
	455 0 0 -
	143 0 0 callback_head
union 4 2 -
	72 0 0 page_type
	62 0 0 _mapcount
typedef 1 456 s8
array 47 194 47
int 2 s short int
array 224 27 14
array 12 194 12
array 48 64 6
typedef 4 457 raw_spinlock_t
typedef 8 433 s64
ptr 8 s32 *
array 7680 57 5
array 163872 458 2
typedef 24 459 wait_queue_head_t
array 96 205 4
ptr 8 struct task_struct *
struct 0 1 cacheline_padding
	460 0 0 x
struct 32 3 deferred_split
	67 0 0 split_queue_lock
	27 64 0 split_queue
	64 192 0 split_queue_len
struct 1560 11 lruvec
	107 0 0 lists
	67 640 0 lru_lock
	64 704 0 anon_cost
	64 768 0 file_cost
	69 832 0 nonresident_age
	401 896 0 refaults
	64 1024 0 flags
	461 1088 0 lrugen
	462 11840 0 mm_state
	397 12416 0 pgdat
	463 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	464 0 0 lruvec
	64 64 0 seq
	64 128 0 next_addr
	465 192 0 nr_pages
	466 1472 0 mm_stats
	110 1600 0 batched
	156 1632 0 can_swap
	156 1640 0 force_scan
struct 232 4 lru_gen_memcg
	64 0 0 seq
	346 64 0 nr_memcgs
	467 256 0 fifo
	67 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 69 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	64 0 0 total
	64 64 0 ignored
	64 128 0 failed
	64 192 0 delayed
	64 256 0 recovered
typedef 8 468 atomic_long_t
struct 16 2 prb_data_blk_lpos
	64 0 0 begin
	64 64 0 next
typedef 8 469 u64
typedef 2 470 u16
typedef 1 471 u8
typedef 4 472 u32
struct 64 2 dev_printk_info
	473 0 0 subsystem
	474 128 0 device
struct 48 6 prb_desc_ring
	72 0 0 count_bits
	475 64 0 descs
	476 128 0 infos
	217 192 0 head_id
	217 256 0 tail_id
	217 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	72 0 0 size_bits
	140 64 0 data
	217 128 0 head_lpos
	217 192 0 tail_lpos
typedef 8 377 resource_size_t
ptr 8 struct resource *
typedef 4 477 refcount_t
struct 24 2 sigpending
	27 0 0 list
	323 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	478 0 0 node
	232 256 0 _softexpires
	479 320 0 function
	480 384 0 base
	123 448 0 state
	123 456 0 is_rel
	123 464 0 is_soft
	123 472 0 is_hard
typedef 8 201 ktime_t
array 32 481 2
struct 24 1 thread_group_cputimer
	482 0 0 cputime_atomic
struct 80 3 posix_cputimers
	483 0 0 bases
	72 576 0 timers_active
	72 608 0 expiry_active
array 32 237 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 484 seqlock_t
typedef 8 362 u64
struct 24 3 prev_cputime
	241 0 0 utime
	241 64 0 stime
	200 128 0 lock
struct 56 7 task_io_accounting
	241 0 0 rchar
	241 64 0 wchar
	241 128 0 syscr
	241 192 0 syscw
	241 256 0 read_bytes
	241 320 0 write_bytes
	241 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 485 16
struct 56 7 pacct_struct
	110 0 0 ac_flag
	486 64 0 ac_exitcode
	64 128 0 ac_mem
	241 192 0 ac_utime
	241 256 0 ac_stime
	64 320 0 ac_minflt
	64 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
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
	412 0 0 first
ptr 8 struct block_device *
ptr 8 struct file *
ptr 8 struct backing_dev_info *
ptr 8 struct mtd_info *
struct 312 5 quota_info
	72 0 0 flags
	60 64 0 dqio_sem
	487 384 0 files
	488 576 0 info
	489 2304 0 ops
struct 304 4 sb_writers
	116 0 0 frozen
	110 32 0 freeze_kcount
	110 64 0 freeze_ucount
	490 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 288 32
typedef 16 491 uuid_t
array 37 288 37
ptr 8 struct shrinker *
ptr 8 struct workqueue_struct *
struct 48 5 list_lru
	492 0 0 node
	27 64 0 list
	110 192 0 shrinker_id
	156 224 0 memcg_aware
	59 256 0 xa
struct 32 3 work_struct
	69 0 0 data
	27 64 0 entry
	493 192 0 func
struct 16 2 percpu_ref
	64 0 0 percpu_count_ptr
	494 64 0 data
struct 40 3 plist_node
	110 0 0 prio
	27 64 0 prio_list
	27 192 0 node_list
char 1 s signed char
ptr 8 unsigned char *
ptr 8 struct swap_cluster_info *
array 160 27 10
array 40 72 10
ptr 8 unsigned int *
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	406 0 0 rb_node
struct 32 2 completion
	72 0 0 done
	495 64 0 wait
array 0 277 0
char 1 u char
typedef 1 442 bool
struct 24 4 thread_info
	64 0 0 flags
	64 64 0 syscall_work
	122 128 0 status
	122 160 0 cpu
struct 16 4 __call_single_node
	422 0 0 llist
	496 64 0 -
	127 96 0 src
	127 112 0 dst
struct 256 23 sched_entity
	497 0 0 load
	305 128 0 run_node
	241 320 0 deadline
	241 384 0 min_vruntime
	241 448 0 min_slice
	27 512 0 group_node
	74 640 0 on_rq
	74 648 0 sched_delayed
	74 656 0 rel_deadline
	74 664 0 custom_slice
	241 704 0 exec_start
	241 768 0 sum_exec_runtime
	241 832 0 prev_sum_exec_runtime
	241 896 0 vruntime
	201 960 0 vlag
	241 1024 0 slice
	241 1088 0 nr_migrations
	110 1152 0 depth
	498 1216 0 parent
	499 1280 0 cfs_rq
	499 1344 0 my_q
	64 1408 0 runnable_weight
	500 1536 0 avg
struct 48 7 sched_rt_entity
	27 0 0 run_list
	64 128 0 timeout
	64 192 0 watchdog_stamp
	72 256 0 time_slice
	116 288 0 on_rq
	116 304 0 on_list
	501 320 0 back
struct 240 23 sched_dl_entity
	305 0 0 rb_node
	241 192 0 dl_runtime
	241 256 0 dl_deadline
	241 320 0 dl_period
	241 384 0 dl_bw
	241 448 0 dl_density
	201 512 0 runtime
	241 576 0 deadline
	72 640 0 flags
	72 672 1 dl_throttled
	72 673 1 dl_yielded
	72 674 1 dl_non_contending
	72 675 1 dl_overrun
	72 676 1 dl_server
	72 677 1 dl_server_active
	72 678 1 dl_defer
	72 679 1 dl_defer_armed
	72 680 1 dl_defer_running
	231 704 0 dl_timer
	231 1216 0 inactive_timer
	502 1728 0 rq
	503 1792 0 server_pick_task
	295 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	241 0 0 wait_start
	241 64 0 wait_max
	241 128 0 wait_count
	241 192 0 wait_sum
	241 256 0 iowait_count
	241 320 0 iowait_sum
	241 384 0 sleep_start
	241 448 0 sleep_max
	201 512 0 sum_sleep_runtime
	241 576 0 block_start
	241 640 0 block_max
	201 704 0 sum_block_runtime
	201 768 0 exec_max
	241 832 0 slice_max
	241 896 0 nr_migrations_cold
	241 960 0 nr_failed_migrations_affine
	241 1024 0 nr_failed_migrations_running
	241 1088 0 nr_failed_migrations_hot
	241 1152 0 nr_forced_migrations
	241 1216 0 nr_wakeups
	241 1280 0 nr_wakeups_sync
	241 1344 0 nr_wakeups_migrate
	241 1408 0 nr_wakeups_local
	241 1472 0 nr_wakeups_remote
	241 1536 0 nr_wakeups_affine
	241 1600 0 nr_wakeups_affine_attempts
	241 1664 0 nr_wakeups_passive
	241 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 504 cpumask_t
union 4 2 rcu_special
	505 0 0 b
	122 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	64 0 0 pcount
	244 64 0 run_delay
	244 128 0 last_arrival
	244 192 0 last_queued
struct 24 3 rb_node
	64 0 0 __rb_parent_color
	406 64 0 rb_right
	406 128 0 rb_left
struct 56 3 restart_block
	64 0 0 arch_data
	506 64 0 fn
	507 128 0 -
typedef 4 508 pid_t
array 64 90 4
ptr 8 struct completion *
ptr 8 int *
struct 48 7 vtime
	509 0 0 seqcount
	244 64 0 starttime
	510 128 0 state
	72 160 0 cpu
	241 192 0 utime
	241 256 0 stime
	241 320 0 gtime
struct 56 3 posix_cputimers_work
	143 0 0 work
	154 128 0 mutex
	72 384 0 scheduled
array 16 288 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	511 0 0 undo_list
struct 16 1 sysv_shm
	27 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 512 sigset_t
typedef 8 513 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	110 0 0 mode
	62 32 0 filter_count
	514 64 0 filter
struct 32 4 syscall_user_dispatch
	140 0 0 selector
	64 64 0 offset
	64 128 0 len
	156 192 0 on_dispatch
struct 8 1 wake_q_node
	515 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 516 nodemask_t
ptr 8 struct css_set *
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 123 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 64 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	517 0 0 arch
	156 8192 0 flush_required
	156 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	518 0 0 page
	133 64 0 offset
	133 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct mem_cgroup *
ptr 8 struct obj_cgroup *
ptr 8 struct gendisk *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	90 0 0 entry
	64 128 0 expires
	519 192 0 function
	122 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_local_storage *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 244 __u64
struct 8 1 llist_head
	520 0 0 first
struct 4416 22 thread_struct
	521 0 0 tls_array
	64 192 0 sp
	116 256 0 es
	116 272 0 ds
	116 288 0 fsindex
	116 304 0 gsindex
	64 320 0 fsbase
	64 384 0 gsbase
	522 448 0 ptrace_bps
	64 704 0 virtual_dr6
	64 768 0 ptrace_dr7
	64 832 0 cr2
	64 896 0 trap_nr
	64 960 0 error_code
	523 1024 0 io_bitmap
	64 1088 0 iopl_emul
	72 1152 1 iopl_warn
	122 1184 0 pkru
	64 1216 0 features
	64 1280 0 features_locked
	524 1344 0 shstk
	525 1536 0 fpu
struct 56 8 tk_read_base
	526 0 0 clock
	366 64 0 mask
	366 128 0 cycle_last
	372 192 0 mult
	372 224 0 shift
	366 256 0 xtime_nsec
	368 320 0 base
	366 384 0 base_real
typedef 8 527 u64
struct 16 2 timespec64
	528 0 0 tv_sec
	486 64 0 tv_nsec
typedef 8 371 ktime_t
typedef 4 529 s32
typedef 1 530 u8
typedef 8 531 s64
typedef 4 532 u32
struct 390 6 new_utsname
	533 0 0 sysname
	533 520 0 nodename
	533 1040 0 release
	533 1560 0 version
	533 2080 0 machine
	533 2600 0 domainname
struct 24 4 ns_common
	83 0 0 stashed
	534 64 0 ops
	72 128 0 inum
	535 160 0 count
array 896 64 112
ptr 8 struct page **
typedef 8 536 phys_addr_t
ptr 8 const void *
struct 24 3 rb_node
	64 0 0 __rb_parent_color
	406 64 0 rb_right
	406 128 0 rb_left
struct 16 2 list_head
	141 0 0 next
	141 64 0 prev
union 8 2 -
	64 0 0 subtree_max_size
	358 0 0 vm
array 6144 537 256
typedef 4 538 spinlock_t
typedef 1 442 bool
struct 32 3 rb_list
	539 0 0 root
	380 64 0 head
	383 192 0 lock
struct 32 3 work_struct
	540 0 0 data
	380 64 0 entry
	541 192 0 func
union 16 2 -
	392 0 0 entry
	542 0 0 hentry
ptr 8 struct work_struct *
typedef 8 543 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 544 u64
struct 16 2 list_head
	141 0 0 next
	141 64 0 prev
ptr 8 struct worker_pool *
array 32 288 32
array 32 64 4
array 40 486 5
ptr 8 struct pglist_data *
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 23 11
array 16 64 2
array 96 69 12
array 48 69 6
struct 4 1 optimistic_spin_queue
	62 0 0 tail
struct 4 1 -
	110 0 0 counter
ptr 8 struct rb_node *
struct 4 1 spinlock
	545 0 0 -
struct 4 1 -
	546 0 0 val
struct 4 1 -
	547 0 0 val
struct 8 1 -
	241 0 0 val
struct 4 1 seqcount_spinlock
	509 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	548 0 0 -
	241 0 0 hash_len
ptr 8 const unsigned char *
union 8 2 -
	362 0 0 lock_count
	549 0 0 -
ptr 8 wait_queue_head_t *
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 struct vfsmount *
typedef 8 550 __kernel_loff_t
struct 8 1 llist_node
	520 0 0 next
struct 32 6 file_ra_state
	64 0 0 start
	72 64 0 size
	72 96 0 async_size
	72 128 0 ra_pages
	72 160 0 mmap_miss
	99 192 0 prev_pos
typedef 8 551 freeptr_t
struct 64 8 -
	64 0 0 flags
	552 64 0 -
	95 192 0 mapping
	64 256 0 index
	553 320 0 -
	62 384 0 _mapcount
	62 416 0 _refcount
	64 448 0 memcg_data
struct 40 7 -
	64 0 0 _flags_1
	64 64 0 _head_1
	62 128 0 _large_mapcount
	62 160 0 _entire_mapcount
	62 192 0 _nr_pages_mapped
	62 224 0 _pincount
	72 256 0 _folio_nr_pages
struct 32 3 -
	64 0 0 _flags_2
	64 64 0 _head_2
	27 128 0 _deferred_list
struct 48 6 -
	64 0 0 _flags_3
	64 64 0 _head_3
	68 128 0 _hugetlb_subpool
	68 192 0 _hugetlb_cgroup
	68 256 0 _hugetlb_cgroup_rsvd
	68 320 0 _hugetlb_hwpoison
typedef 8 554 atomic_long_t
typedef 4 555 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	556 0 0 tail
typedef 4 122 __kernel_dev_t
typedef 8 550 __s64
typedef 1 74 __u8
struct 8 1 -
	201 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
struct 24 2 swait_queue_head
	557 0 0 lock
	558 64 0 task_list
ptr 8 void (*)(struct callback_head *)
struct 64 12 kobject
	150 0 0 name
	27 64 0 entry
	151 192 0 parent
	559 256 0 kset
	560 320 0 ktype
	561 384 0 sd
	562 448 0 kref
	72 480 1 state_initialized
	72 481 1 state_in_sysfs
	72 482 1 state_add_uevent_sent
	72 483 1 state_remove_uevent_sent
	72 484 1 uevent_suppress
ptr 8 struct module_param_attrs *
bool 1 u _Bool
struct 72 3 module_memory
	68 0 0 base
	72 64 0 size
	563 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	64 0 0 __rb_parent_color
	406 64 0 rb_right
	406 128 0 rb_left
struct 16 2 callback_head
	325 0 0 next
	439 64 0 func
struct 8 1 llist_node
	520 0 0 next
typedef 8 244 __u64
struct 40 4 -
	564 0 0 -
	95 128 0 mapping
	565 192 0 -
	64 256 0 private
struct 40 5 -
	64 0 0 pp_magic
	566 64 0 pp
	64 128 0 _pp_mapping_pad
	64 192 0 dma_addr
	69 256 0 pp_ref_count
struct 8 1 -
	64 0 0 compound_head
struct 16 2 -
	567 0 0 pgmap
	68 64 0 zone_device_data
typedef 1 278 __s8
struct 4 1 raw_spinlock
	568 0 0 raw_lock
struct 81936 1 zonelist
	569 0 0 _zonerefs
struct 24 2 wait_queue_head
	67 0 0 lock
	27 64 0 head
array 0 288 0
struct 1344 14 lru_gen_folio
	64 0 0 max_seq
	401 64 0 min_seq
	395 192 0 timestamps
	570 448 0 folios
	571 5568 0 nr_pages
	572 8128 0 avg_refaulted
	572 8640 0 avg_total
	573 9152 0 protected
	574 9536 0 evicted
	574 10048 0 refaulted
	156 10560 0 enabled
	123 10568 0 gen
	123 10576 0 seg
	575 10624 0 list
struct 72 5 lru_gen_mm_state
	64 0 0 seq
	141 64 0 head
	141 128 0 tail
	576 192 0 filters
	577 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 578 4
array 16 110 4
array 192 579 3
typedef 8 580 atomic64_t
typedef 8 244 __u64
typedef 2 116 __u16
typedef 1 74 __u8
typedef 4 72 __u32
array 16 288 16
array 48 288 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 4 1 refcount_struct
	62 0 0 refs
struct 32 2 timerqueue_node
	305 0 0 node
	232 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	241 0 0 expires
	241 64 0 incr
struct 24 3 task_cputime_atomic
	129 0 0 utime
	129 64 0 stime
	129 128 0 sum_exec_runtime
array 72 581 3
struct 8 2 -
	81 0 0 seqcount
	67 32 0 lock
struct 16 2 rlimit
	582 0 0 rlim_cur
	582 64 0 rlim_max
int 8 s long int
array 24 58 3
array 216 583 3
array 24 584 3
array 288 585 3
struct 16 1 -
	586 0 0 b
ptr 8 struct list_lru_node *
typedef 8 543 work_func_t
ptr 8 struct percpu_ref_data *
struct 24 2 swait_queue_head
	200 0 0 lock
	27 64 0 task_list
union 4 2 -
	72 0 0 u_flags
	62 0 0 a_flags
struct 16 2 load_weight
	64 0 0 weight
	122 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	241 0 0 last_update_time
	241 64 0 load_sum
	241 128 0 runnable_sum
	122 192 0 util_sum
	122 224 0 period_contrib
	64 256 0 load_avg
	64 320 0 runnable_avg
	64 384 0 util_avg
	72 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 587 dl_server_pick_f
struct 1024 1 cpumask
	588 0 0 bits
struct 4 4 -
	123 0 0 blocked
	123 8 0 need_qs
	123 16 0 exp_hint
	123 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	589 0 0 futex
	590 0 0 nanosleep
	591 0 0 poll
typedef 4 110 __kernel_pid_t
typedef 4 592 seqcount_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	144 0 0 sig
typedef 8 582 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	593 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	504 0 0 cpumask
ptr 8 struct page *
ptr 8 void (*)(struct timer_list *)
ptr 8 struct llist_node *
array 24 594 3
array 32 595 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	241 0 0 base
	241 64 0 size
struct 4224 7 fpu
	72 0 0 last_cpu
	64 64 0 avx512_timestamp
	596 128 0 fpstate
	596 192 0 __task_fpstate
	597 256 0 perm
	597 384 0 guest_perm
	598 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 244 __u64
typedef 8 531 time64_t
typedef 4 110 __s32
typedef 1 74 __u8
typedef 8 550 __s64
typedef 4 72 __u32
array 65 288 65
ptr 8 const struct proc_ns_operations *
typedef 4 599 refcount_t
typedef 8 600 u64
struct 24 2 vmap_pool
	380 0 0 head
	64 128 0 len
struct 4 1 spinlock
	601 0 0 -
struct 8 1 rb_root
	406 0 0 rb_node
typedef 8 602 atomic_long_t
typedef 8 543 work_func_t
struct 16 2 hlist_node
	418 0 0 next
	419 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 244 __u64
union 4 1 -
	457 0 0 rlock
typedef 4 603 uid_t
typedef 4 604 gid_t
struct 8 2 -
	122 0 0 hash
	122 32 0 len
struct 8 2 -
	67 0 0 lock
	110 32 0 count
int 8 s long long int
struct 8 1 -
	64 0 0 v
union 16 2 -
	27 0 0 lru
	605 0 0 -
union 8 2 -
	68 0 0 private
	606 0 0 swap
typedef 8 607 atomic64_t
struct 4 1 raw_spinlock
	608 0 0 raw_lock
typedef 4 609 atomic_t
typedef 4 610 raw_spinlock_t
struct 16 2 list_head
	141 0 0 next
	141 64 0 prev
ptr 8 struct kset *
ptr 8 const struct kobj_type *
ptr 8 struct kernfs_node *
struct 4 1 kref
	228 0 0 refcount
struct 56 2 mod_tree_node
	179 0 0 mod
	611 64 0 node
union 16 4 -
	27 0 0 lru
	612 0 0 -
	27 0 0 buddy_list
	27 0 0 pcp_list
union 8 2 -
	64 0 0 index
	64 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 4 613 arch_spinlock_t
array 81936 614 5121
array 640 615 4
array 320 616 4
array 64 617 2
array 48 618 1
array 64 619 1
struct 16 2 hlist_nulls_node
	620 0 0 next
	621 64 0 pprev
array 16 172 2
array 32 622 1
array 40 623 2
array 64 624 8
struct 8 1 -
	625 0 0 counter
struct 24 2 posix_cputimer_base
	241 0 0 nextevt
	626 64 0 tqhead
typedef 8 64 __kernel_ulong_t
struct 72 9 mem_dqinfo
	627 0 0 dqi_format
	110 64 0 dqi_fmt_id
	27 128 0 dqi_dirty_list
	64 256 0 dqi_flags
	72 320 0 dqi_bgrace
	72 352 0 dqi_igrace
	628 384 0 dqi_max_spc_limit
	628 448 0 dqi_max_ino_limit
	68 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	629 0 0 rss
	283 384 0 read_count
	630 448 0 writer
	205 512 0 waiters
	62 704 0 block
array 16 434 16
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 64 128
struct 40 6 -
	631 0 0 uaddr
	122 64 0 val
	122 96 0 flags
	122 128 0 bitset
	241 192 0 time
	631 256 0 uaddr2
struct 24 4 -
	632 0 0 clockid
	633 32 0 type
	634 64 0 -
	241 128 0 expires
struct 32 5 -
	635 0 0 ufds
	110 64 0 nfds
	110 96 0 has_timeout
	64 128 0 tv_sec
	64 192 0 tv_nsec
struct 4 1 seqcount
	72 0 0 sequence
array 128 64 16
struct 8 13 desc_struct
	127 0 0 limit0
	127 16 0 base0
	127 32 8 base1
	127 40 4 type
	127 44 1 s
	127 45 2 dpl
	127 47 1 p
	127 48 4 limit1
	127 52 1 avl
	127 53 1 l
	127 54 1 d
	127 55 1 g
	127 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	241 0 0 __state_perm
	72 64 0 __state_size
	72 96 0 __user_state_size
struct 4160 10 fpstate
	72 0 0 size
	72 32 0 user_size
	241 64 0 xfeatures
	241 128 0 user_xfeatures
	241 192 0 xfd
	72 256 1 is_valloc
	72 257 1 is_guest
	72 258 1 is_confidential
	72 259 1 in_use
	636 512 0 regs
struct 4 1 refcount_struct
	637 0 0 refs
typedef 8 244 __u64
union 4 1 -
	638 0 0 rlock
typedef 8 639 atomic64_t
typedef 4 72 __kernel_uid32_t
typedef 4 72 __kernel_gid32_t
struct 16 2 -
	68 0 0 __filler
	72 64 0 mlock_count
typedef 8 640 swp_entry_t
struct 8 1 -
	641 0 0 counter
typedef 4 642 arch_spinlock_t
struct 4 1 -
	110 0 0 counter
struct 4 1 raw_spinlock
	643 0 0 raw_lock
struct 48 1 latch_tree_node
	644 0 0 node
struct 16 2 -
	68 0 0 __filler
	72 64 0 mlock_count
struct 4 1 qspinlock
	645 0 0 -
struct 16 2 zoneref
	646 0 0 zone
	110 64 0 zone_idx
array 160 647 2
array 80 648 2
array 32 64 4
array 48 649 2
array 64 650 2
ptr 8 struct hlist_nulls_node *
ptr 8 struct hlist_nulls_node **
array 32 64 4
array 20 110 5
struct 8 1 hlist_nulls_head
	620 0 0 first
typedef 8 651 s64
struct 16 1 timerqueue_head
	63 0 0 rb_root
ptr 8 struct quota_format_type *
typedef 8 550 qsize_t
struct 48 4 rcu_sync
	110 0 0 gp_state
	110 32 0 gp_count
	205 64 0 gp_wait
	143 256 0 cb_head
struct 8 1 rcuwait
	207 0 0 task
ptr 8 u32 *
typedef 4 652 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	653 0 0 rmtp
	654 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	655 0 0 fsave
	656 0 0 fxsave
	657 0 0 soft
	658 0 0 xsave
	659 0 0 __padding
typedef 4 660 atomic_t
struct 4 1 raw_spinlock
	661 0 0 raw_lock
struct 8 1 -
	662 0 0 counter
struct 8 1 -
	64 0 0 val
typedef 8 663 s64
struct 4 1 qspinlock
	664 0 0 -
typedef 4 665 arch_spinlock_t
array 48 305 2
union 4 3 -
	62 0 0 val
	666 0 0 -
	667 0 0 -
ptr 8 struct zone *
array 80 27 5
array 40 486 5
array 24 64 3
array 32 69 4
typedef 8 550 __s64
typedef 4 110 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	122 0 0 cwd
	122 32 0 swd
	122 64 0 twd
	122 96 0 fip
	122 128 0 fcs
	122 160 0 foo
	122 192 0 fos
	668 224 0 st_space
	122 864 0 status
struct 512 11 fxregs_state
	127 0 0 cwd
	127 16 0 swd
	127 32 0 twd
	127 48 0 fop
	669 64 0 -
	122 192 0 mxcsr
	122 224 0 mxcsr_mask
	670 256 0 st_space
	671 1280 0 xmm_space
	672 3328 0 padding
	673 3712 0 -
struct 136 16 swregs_state
	122 0 0 cwd
	122 32 0 swd
	122 64 0 twd
	122 96 0 fip
	122 128 0 fcs
	122 160 0 foo
	122 192 0 fos
	668 224 0 st_space
	123 864 0 ftop
	123 872 0 changed
	123 880 0 lookahead
	123 888 0 no_update
	123 896 0 rm
	123 904 0 alimit
	674 960 0 info
	122 1024 0 entry_eip
struct 576 3 xregs_state
	656 0 0 i387
	675 4096 0 header
	676 4608 0 extended_state_area
array 4096 123 4096
struct 4 1 -
	110 0 0 counter
typedef 4 677 arch_spinlock_t
typedef 8 678 s64
typedef 8 550 __s64
union 4 3 -
	556 0 0 val
	679 0 0 -
	680 0 0 -
struct 4 1 qspinlock
	681 0 0 -
struct 2 2 -
	123 0 0 locked
	123 8 0 pending
struct 4 2 -
	127 0 0 locked_pending
	127 16 0 tail
array 80 122 20
union 16 2 -
	682 0 0 -
	683 0 0 -
array 128 122 32
array 256 122 64
array 48 122 12
union 48 2 -
	672 0 0 padding1
	672 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	241 0 0 xfeatures
	241 64 0 xcomp_bv
	684 128 0 reserved
array 0 123 0
struct 4 1 qspinlock
	685 0 0 -
typedef 8 550 __s64
struct 2 2 -
	686 0 0 locked
	686 8 0 pending
struct 4 2 -
	687 0 0 locked_pending
	687 16 0 tail
union 4 3 -
	688 0 0 val
	689 0 0 -
	690 0 0 -
struct 16 2 -
	241 0 0 rip
	241 64 0 rdp
struct 16 4 -
	122 0 0 fip
	122 32 0 fcs
	122 64 0 foo
	122 96 0 fos
array 48 241 6
union 4 3 -
	691 0 0 val
	692 0 0 -
	693 0 0 -
typedef 1 694 u8
typedef 2 695 u16
typedef 4 696 atomic_t
struct 2 2 -
	697 0 0 locked
	697 8 0 pending
struct 4 2 -
	698 0 0 locked_pending
	698 16 0 tail
typedef 4 699 atomic_t
struct 2 2 -
	700 0 0 locked
	700 8 0 pending
struct 4 2 -
	701 0 0 locked_pending
	701 16 0 tail
typedef 1 74 __u8
typedef 2 116 __u16
struct 4 1 -
	110 0 0 counter
typedef 1 702 u8
typedef 2 703 u16
struct 4 1 -
	110 0 0 counter
typedef 1 704 u8
typedef 2 705 u16
typedef 1 74 __u8
typedef 2 116 __u16
typedef 1 74 __u8
typedef 2 116 __u16
symbols 77
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
ffffffff83774168 4 - nr_swapfiles
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
ffffffff83774080 216 - swap_info
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
