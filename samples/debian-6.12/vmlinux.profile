kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 75b69cc2101840ca
types 737
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
	61 0 0 host
	59 64 0 i_pages
	62 192 0 invalidate_lock
	63 512 0 gfp_mask
	64 544 0 i_mmap_writable
	65 576 0 i_mmap
	66 704 0 nrpages
	66 768 0 writeback_index
	67 832 0 a_ops
	66 896 0 flags
	68 960 0 wb_err
	69 992 0 i_private_lock
	27 1024 0 i_private_list
	62 1152 0 i_mmap_rwsem
	70 1472 0 i_private_data
struct 184 26 cred
	71 0 0 usage
	72 64 0 uid
	73 96 0 gid
	72 128 0 suid
	73 160 0 sgid
	72 192 0 euid
	73 224 0 egid
	72 256 0 fsuid
	73 288 0 fsgid
	74 320 0 securebits
	75 384 0 cap_inheritable
	75 448 0 cap_permitted
	75 512 0 cap_effective
	75 576 0 cap_bset
	75 640 0 cap_ambient
	76 704 0 jit_keyring
	77 768 0 session_keyring
	77 832 0 process_keyring
	77 896 0 thread_keyring
	77 960 0 request_key_auth
	70 1024 0 security
	78 1088 0 user
	79 1152 0 user_ns
	80 1216 0 ucounts
	81 1280 0 group_info
	82 1344 0 -
struct 192 16 dentry
	74 0 0 d_flags
	83 32 0 d_seq
	84 64 0 d_hash
	85 192 0 d_parent
	86 256 0 d_name
	61 384 0 d_inode
	87 448 0 d_iname
	88 768 0 d_op
	89 832 0 d_sb
	66 896 0 d_time
	70 960 0 d_fsdata
	90 1024 0 d_lockref
	91 1088 0 -
	92 1216 0 d_sib
	93 1344 0 d_children
	94 1408 0 d_u
struct 184 19 file
	71 0 0 f_count
	69 64 0 f_lock
	95 96 0 f_mode
	96 128 0 f_op
	97 192 0 f_mapping
	70 256 0 private_data
	61 320 0 f_inode
	74 384 0 f_flags
	74 416 0 f_iocb_flags
	98 448 0 f_cred
	99 512 0 f_path
	100 640 0 -
	101 896 0 f_pos
	70 960 0 f_security
	102 1024 0 f_owner
	68 1088 0 f_wb_err
	68 1120 0 f_sb_err
	103 1152 0 f_ep
	104 1216 0 -
struct 256 4 folio
	105 0 0 -
	106 512 0 -
	107 1024 0 -
	108 1536 0 -
struct 88 2 free_area
	109 0 0 free_list
	66 640 0 nr_free
struct 32920 20 hstate
	110 0 0 resize_lock
	111 256 0 resize_key
	112 256 0 next_nid_to_alloc
	112 288 0 next_nid_to_free
	74 320 0 order
	74 352 0 demote_order
	66 384 0 mask
	66 448 0 max_huge_pages
	66 512 0 nr_huge_pages
	66 576 0 free_huge_pages
	66 640 0 resv_huge_pages
	66 704 0 surplus_huge_pages
	66 768 0 nr_overcommit_huge_pages
	113 832 0 hugepage_activelist
	114 960 0 hugepage_freelists
	115 132032 0 max_huge_pages_node
	115 164800 0 nr_huge_pages_node
	115 197568 0 free_huge_pages_node
	115 230336 0 surplus_huge_pages_node
	116 263104 0 name
struct 624 57 inode
	117 0 0 i_mode
	118 16 0 i_opflags
	72 32 0 i_uid
	73 64 0 i_gid
	74 96 0 i_flags
	119 128 0 i_acl
	119 192 0 i_default_acl
	120 256 0 i_op
	89 320 0 i_sb
	97 384 0 i_mapping
	70 448 0 i_security
	66 512 0 i_ino
	121 576 0 -
	122 608 0 i_rdev
	101 640 0 i_size
	123 704 0 i_atime_sec
	123 768 0 i_mtime_sec
	123 832 0 i_ctime_sec
	124 896 0 i_atime_nsec
	124 928 0 i_mtime_nsec
	124 960 0 i_ctime_nsec
	124 992 0 i_generation
	69 1024 0 i_lock
	118 1056 0 i_bytes
	125 1072 0 i_blkbits
	126 1080 0 i_write_hint
	127 1088 0 i_blocks
	124 1152 0 i_state
	62 1216 0 i_rwsem
	66 1536 0 dirtied_when
	66 1600 0 dirtied_time_when
	92 1664 0 i_hash
	27 1792 0 i_io_list
	128 1920 0 i_wb
	112 1984 0 i_wb_frn_winner
	129 2016 0 i_wb_frn_avg_time
	129 2032 0 i_wb_frn_history
	27 2048 0 i_lru
	27 2176 0 i_sb_list
	27 2304 0 i_wb_list
	130 2432 0 -
	131 2560 0 i_version
	131 2624 0 i_sequence
	64 2688 0 i_count
	64 2720 0 i_dio_count
	64 2752 0 i_writecount
	64 2784 0 i_readcount
	132 2816 0 -
	133 2880 0 i_flctx
	18 2944 0 i_data
	27 4480 0 i_devices
	134 4608 0 -
	135 4672 0 i_fsnotify_mask
	136 4736 0 i_fsnotify_marks
	137 4800 0 i_crypt_info
	138 4864 0 i_verity_info
	70 4928 0 i_private
struct 112 9 kthread
	66 0 0 flags
	74 64 0 cpu
	112 96 0 result
	139 128 0 threadfn
	70 192 0 data
	140 256 0 parked
	140 512 0 exited
	141 768 0 blkcg_css
	142 832 0 full_name
struct 16 2 list_head
	143 0 0 next
	143 64 0 prev
struct 16 2 mem_section
	66 0 0 section_mem_map
	144 64 0 usage
struct 24 3 mem_section_usage
	145 0 0 rcu
	146 128 0 subsection_map
	147 192 0 pageblock_flags
struct 32 4 mod_kallsyms
	148 0 0 symtab
	74 64 0 num_symtab
	142 128 0 strtab
	142 192 0 typetab
struct 1280 74 module
	1 0 0 state
	27 64 0 list
	149 192 0 name
	150 640 0 mkobj
	151 1408 0 modinfo_attrs
	152 1472 0 version
	152 1536 0 srcversion
	153 1600 0 holders_dir
	154 1664 0 syms
	155 1728 0 crcs
	74 1792 0 num_syms
	156 1856 0 param_lock
	157 2112 0 kp
	74 2176 0 num_kp
	74 2208 0 num_gpl_syms
	154 2240 0 gpl_syms
	155 2304 0 gpl_crcs
	158 2368 0 using_gplonly_symbols
	158 2376 0 sig_ok
	158 2384 0 async_probe_requested
	74 2400 0 num_exentries
	159 2432 0 extable
	160 2496 0 init
	161 2560 0 mem
	162 6592 0 arch
	66 6784 0 taints
	74 6848 0 num_bugs
	27 6912 0 bug_list
	163 7040 0 bug_table
	164 7104 0 kallsyms
	30 7168 0 core_kallsyms
	165 7424 0 sect_attrs
	166 7488 0 notes_attrs
	142 7552 0 args
	70 7616 0 percpu
	74 7680 0 percpu_size
	70 7744 0 noinstr_text_start
	74 7808 0 noinstr_text_size
	74 7840 0 num_tracepoints
	167 7872 0 tracepoints_ptrs
	74 7936 0 num_srcu_structs
	168 8000 0 srcu_struct_ptrs
	74 8064 0 num_bpf_raw_events
	169 8128 0 bpf_raw_events
	74 8192 0 btf_data_size
	74 8224 0 btf_base_data_size
	70 8256 0 btf_data
	70 8320 0 btf_base_data
	170 8384 0 jump_entries
	74 8448 0 num_jump_entries
	74 8480 0 num_trace_bprintk_fmt
	171 8512 0 trace_bprintk_fmt_start
	172 8576 0 trace_events
	74 8640 0 num_trace_events
	173 8704 0 trace_evals
	74 8768 0 num_trace_evals
	74 8800 0 num_ftrace_callsites
	174 8832 0 ftrace_callsites
	70 8896 0 kprobes_text_start
	74 8960 0 kprobes_text_size
	174 9024 0 kprobe_blacklist
	74 9088 0 num_kprobe_blacklist
	112 9120 0 num_static_call_sites
	175 9152 0 static_call_sites
	158 9216 0 klp
	158 9224 0 klp_alive
	176 9280 0 klp_info
	27 9344 0 source_list
	27 9472 0 target_list
	177 9600 0 exit
	64 9664 0 refcnt
	112 9696 0 its_num_pages
	178 9728 0 its_page_array
	179 9792 0 dyndbg_info
struct 48 4 module_use
	180 0 0 source_list
	180 128 0 target_list
	181 256 0 source
	181 320 0 target
struct 336 28 mount
	182 0 0 mnt_hash
	183 128 0 mnt_parent
	85 192 0 mnt_mountpoint
	184 256 0 mnt
	185 512 0 -
	186 704 0 mnt_pcp
	187 768 0 mnt_mounts
	187 896 0 mnt_child
	187 1024 0 mnt_instance
	152 1152 0 mnt_devname
	187 1216 0 mnt_list
	187 1344 0 mnt_expire
	187 1472 0 mnt_share
	187 1600 0 mnt_slave_list
	187 1728 0 mnt_slave
	183 1856 0 mnt_master
	188 1920 0 mnt_ns
	189 1984 0 mnt_mp
	190 2048 0 -
	187 2176 0 mnt_umounting
	136 2304 0 mnt_fsnotify_marks
	191 2368 0 mnt_fsnotify_mask
	112 2400 0 mnt_id
	192 2432 0 mnt_id_unique
	112 2496 0 mnt_group_id
	112 2528 0 mnt_expiry_mark
	193 2560 0 mnt_pins
	193 2624 0 mnt_stuck_children
struct 64 5 page
	66 0 0 flags
	194 64 0 -
	195 384 0 -
	64 416 0 _refcount
	66 448 0 memcg_data
struct 48 2 per_cpu_nodestat
	196 0 0 stat_threshold
	197 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	69 0 0 lock
	112 32 0 count
	112 64 0 high
	112 96 0 high_min
	112 128 0 high_max
	112 160 0 batch
	125 192 0 flags
	125 200 0 alloc_factor
	125 208 0 expire
	198 224 0 free_count
	199 256 0 lists
struct 64 3 per_cpu_zonestat
	200 0 0 vm_stat_diff
	196 96 0 stat_threshold
	201 128 0 vm_numa_event
struct 40 4 percpu_counter
	202 0 0 lock
	203 64 0 count
	27 128 0 list
	204 256 0 counters
struct 174464 43 pglist_data
	205 0 0 node_zones
	206 61440 0 node_zonelists
	112 1372416 0 nr_zones
	69 1372448 0 node_size_lock
	66 1372480 0 node_start_pfn
	66 1372544 0 node_present_pages
	66 1372608 0 node_spanned_pages
	112 1372672 0 node_id
	207 1372736 0 kswapd_wait
	207 1372928 0 pfmemalloc_wait
	208 1373120 0 reclaim_wait
	64 1373888 0 nr_writeback_throttled
	66 1373952 0 nr_reclaim_start
	156 1374016 0 kswapd_lock
	209 1374272 0 kswapd
	112 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	112 1374400 0 kswapd_failures
	112 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	207 1374528 0 kcompactd_wait
	209 1374720 0 kcompactd
	158 1374784 0 proactive_compact_trigger
	66 1374848 0 totalreserve_pages
	66 1374912 0 min_unmapped_pages
	66 1374976 0 min_slab_pages
	210 1375232 0 _pad1_
	66 1375232 0 first_deferred_pfn
	211 1375296 0 deferred_split_queue
	74 1375552 0 nbp_rl_start
	66 1375616 0 nbp_rl_nr_cand
	74 1375680 0 nbp_threshold
	74 1375712 0 nbp_th_start
	66 1375744 0 nbp_th_nr_cand
	212 1375808 0 __lruvec
	66 1388288 0 flags
	213 1388352 0 mm_walk
	214 1390016 0 memcg_lru
	210 1392128 0 _pad2_
	215 1392128 0 per_cpu_nodestats
	216 1392192 0 vm_stat
	217 1395200 0 memtier
	218 1395264 0 mf_stats
struct 24 2 prb_desc
	219 0 0 state_var
	220 64 0 text_blk_lpos
struct 88 8 printk_info
	221 0 0 seq
	221 64 0 ts_nsec
	222 128 0 text_len
	223 144 0 facility
	223 152 5 flags
	223 157 3 level
	224 160 0 caller_id
	225 192 0 dev_info
struct 88 3 printk_ringbuffer
	226 0 0 desc_ring
	227 384 0 text_data_ring
	219 640 0 fail
struct 64 8 resource
	228 0 0 start
	228 64 0 end
	152 128 0 name
	66 192 0 flags
	66 256 0 desc
	229 320 0 parent
	229 384 0 sibling
	229 448 0 child
struct 1104 65 signal_struct
	230 0 0 sigcnt
	64 32 0 live
	112 64 0 nr_threads
	112 96 0 quick_threads
	27 128 0 thread_head
	207 256 0 wait_chldexit
	209 448 0 curr_target
	231 512 0 shared_pending
	93 704 0 multiprocess
	112 768 0 group_exit_code
	112 800 0 notify_count
	209 832 0 group_exec_task
	112 896 0 group_stop_count
	74 928 0 flags
	232 960 0 core_state
	74 1024 1 is_child_subreaper
	74 1025 1 has_child_subreaper
	74 1056 0 next_posix_timer_id
	93 1088 0 posix_timers
	233 1152 0 real_timer
	234 1664 0 it_real_incr
	235 1728 0 it
	236 1984 0 cputimer
	237 2176 0 posix_cputimers
	238 2816 0 pids
	64 3072 0 tick_dep_mask
	239 3136 0 tty_old_pgrp
	112 3200 0 leader
	240 3264 0 tty
	241 3328 0 autogroup
	242 3392 0 stats_lock
	243 3456 0 utime
	243 3520 0 stime
	243 3584 0 cutime
	243 3648 0 cstime
	243 3712 0 gtime
	243 3776 0 cgtime
	244 3840 0 prev_cputime
	66 4032 0 nvcsw
	66 4096 0 nivcsw
	66 4160 0 cnvcsw
	66 4224 0 cnivcsw
	66 4288 0 min_flt
	66 4352 0 maj_flt
	66 4416 0 cmin_flt
	66 4480 0 cmaj_flt
	66 4544 0 inblock
	66 4608 0 oublock
	66 4672 0 cinblock
	66 4736 0 coublock
	66 4800 0 maxrss
	66 4864 0 cmaxrss
	245 4928 0 ioac
	246 5376 0 sum_sched_runtime
	247 5440 0 rlim
	248 7488 0 pacct
	249 7936 0 stats
	74 8000 0 audit_tty
	250 8064 0 tty_audit_buf
	158 8128 0 oom_flag_origin
	198 8144 0 oom_score_adj
	198 8160 0 oom_score_adj_min
	251 8192 0 oom_mm
	156 8256 0 cred_guard_mutex
	62 8512 0 exec_update_lock
struct 64 6 slab
	66 0 0 __page_flags
	252 64 0 slab_cache
	253 128 0 -
	74 384 0 __page_type
	254 416 0 __page_refcount
	66 448 0 obj_exts
struct 1408 65 super_block
	27 0 0 s_list
	122 128 0 s_dev
	76 160 0 s_blocksize_bits
	66 192 0 s_blocksize
	101 256 0 s_maxbytes
	255 320 0 s_type
	256 384 0 s_op
	257 448 0 dq_op
	258 512 0 s_qcop
	259 576 0 s_export_op
	66 640 0 s_flags
	66 704 0 s_iflags
	66 768 0 s_magic
	85 832 0 s_root
	62 896 0 s_umount
	112 1216 0 s_count
	64 1248 0 s_active
	70 1280 0 s_security
	260 1344 0 s_xattr
	261 1408 0 s_cop
	262 1472 0 s_master_keys
	263 1536 0 s_vop
	264 1600 0 s_encoding
	265 1664 0 s_encoding_flags
	266 1728 0 s_roots
	27 1792 0 s_mounts
	267 1920 0 s_bdev
	268 1984 0 s_bdev_file
	269 2048 0 s_bdi
	270 2112 0 s_mtd
	92 2176 0 s_instances
	74 2304 0 s_quota_types
	271 2368 0 s_dquot
	272 4864 0 s_writers
	70 7296 0 s_fs_info
	124 7360 0 s_time_gran
	123 7424 0 s_time_min
	123 7488 0 s_time_max
	124 7552 0 s_fsnotify_mask
	273 7616 0 s_fsnotify_info
	274 7680 0 s_id
	275 7936 0 s_uuid
	125 8064 0 s_uuid_len
	276 8072 0 s_sysfs_name
	74 8384 0 s_max_links
	156 8448 0 s_vfs_rename_mutex
	152 8704 0 s_subtype
	88 8768 0 s_d_op
	277 8832 0 s_shrink
	71 8896 0 s_remove_count
	112 8960 0 s_readonly_remount
	68 8992 0 s_wb_err
	278 9024 0 s_dio_done_wq
	93 9088 0 s_pins
	79 9152 0 s_user_ns
	279 9216 0 s_dentry_lru
	279 9600 0 s_inode_lru
	145 9984 0 rcu
	280 10112 0 destroy_work
	156 10368 0 s_sync_lock
	112 10624 0 s_stack_depth
	69 10752 0 s_inode_list_lock
	27 10816 0 s_inodes
	69 10944 0 s_inode_wblist_lock
	27 11008 0 s_inodes_wb
struct 680 32 swap_info_struct
	281 0 0 users
	66 128 0 flags
	198 192 0 prio
	282 256 0 list
	283 576 0 type
	74 608 0 max
	284 640 0 swap_map
	174 704 0 zeromap
	285 768 0 cluster_info
	27 832 0 free_clusters
	27 960 0 full_clusters
	286 1088 0 nonfull_clusters
	286 2368 0 frag_clusters
	287 3648 0 frag_cluster_nr
	74 3968 0 lowest_bit
	74 4000 0 highest_bit
	74 4032 0 pages
	74 4064 0 inuse_pages
	74 4096 0 cluster_next
	74 4128 0 cluster_nr
	288 4160 0 cluster_next_cpu
	289 4224 0 percpu_cluster
	290 4288 0 swap_extent_root
	267 4352 0 bdev
	268 4416 0 swap_file
	291 4480 0 comp
	69 4736 0 lock
	69 4768 0 cont_lock
	280 4800 0 discard_work
	280 5056 0 reclaim_work
	27 5312 0 discard_clusters
	292 5440 0 avail_lists
struct 16 4 taint_flag
	293 0 0 c_true
	293 8 0 c_false
	294 16 0 module
	152 64 0 desc
struct 9792 262 task_struct
	295 0 0 thread_info
	74 192 0 __state
	74 224 0 saved_state
	70 256 0 stack
	230 320 0 usage
	74 352 0 flags
	74 384 0 ptrace
	112 416 0 on_cpu
	296 448 0 wake_entry
	74 576 0 wakee_flips
	66 640 0 wakee_flip_decay_ts
	209 704 0 last_wakee
	112 768 0 recent_used_cpu
	112 800 0 wake_cpu
	112 832 0 on_rq
	112 864 0 prio
	112 896 0 static_prio
	112 928 0 normal_prio
	74 960 0 rt_priority
	297 1024 0 se
	298 3072 0 rt
	299 3456 0 dl
	300 5376 0 dl_server
	301 5440 0 sched_class
	302 5504 0 sched_task_group
	303 5632 0 stats
	93 7680 0 preempt_notifiers
	74 7744 0 btrace_seq
	74 7776 0 policy
	66 7808 0 max_allowed_capacity
	112 7872 0 nr_cpus_allowed
	304 7936 0 cpus_ptr
	305 8000 0 user_cpus_ptr
	306 8064 0 cpus_mask
	70 16256 0 migration_pending
	118 16320 0 migration_disabled
	118 16336 0 migration_flags
	112 16352 0 rcu_read_lock_nesting
	307 16384 0 rcu_read_unlock_special
	27 16448 0 rcu_node_entry
	308 16576 0 rcu_blocked_node
	66 16640 0 rcu_tasks_nvcsw
	125 16704 0 rcu_tasks_holdout
	125 16712 0 rcu_tasks_idx
	112 16736 0 rcu_tasks_idle_cpu
	27 16768 0 rcu_tasks_holdout_list
	112 16896 0 rcu_tasks_exit_cpu
	27 16960 0 rcu_tasks_exit_list
	112 17088 0 trc_reader_nesting
	112 17120 0 trc_ipi_to_cpu
	307 17152 0 trc_reader_special
	27 17216 0 trc_holdout_list
	27 17344 0 trc_blkd_node
	112 17472 0 trc_blkd_cpu
	309 17536 0 sched_info
	27 17792 0 tasks
	282 17920 0 pushable_tasks
	310 18240 0 pushable_dl_tasks
	251 18432 0 mm
	251 18496 0 active_mm
	97 18560 0 faults_disabled_mapping
	112 18624 0 exit_state
	112 18656 0 exit_code
	112 18688 0 exit_signal
	112 18720 0 pdeath_signal
	66 18752 0 jobctl
	74 18816 0 personality
	74 18848 1 sched_reset_on_fork
	74 18849 1 sched_contributes_to_load
	74 18850 1 sched_migrated
	74 18851 1 sched_task_hot
	74 18880 1 sched_remote_wakeup
	74 18881 1 sched_rt_mutex
	74 18882 1 user_dumpable
	74 18883 1 in_execve
	74 18884 1 in_iowait
	74 18885 1 restore_sigmask
	74 18886 1 in_lru_fault
	74 18887 1 no_cgroup_migration
	74 18888 1 frozen
	74 18889 1 use_memdelay
	74 18890 1 in_memstall
	74 18891 1 in_eventfd
	74 18892 1 pasid_activated
	74 18893 1 reported_split_lock
	74 18894 1 in_thrashing
	66 18944 0 atomic_flags
	311 19008 0 restart_block
	312 19456 0 pid
	312 19488 0 tgid
	66 19520 0 stack_canary
	209 19584 0 real_parent
	209 19648 0 parent
	27 19712 0 children
	27 19840 0 sibling
	209 19968 0 group_leader
	27 20032 0 ptraced
	27 20160 0 ptrace_entry
	239 20288 0 thread_pid
	313 20352 0 pid_links
	27 20864 0 thread_node
	314 20992 0 vfork_done
	315 21056 0 set_child_tid
	315 21120 0 clear_child_tid
	70 21184 0 worker_private
	243 21248 0 utime
	243 21312 0 stime
	243 21376 0 gtime
	244 21440 0 prev_cputime
	316 21632 0 vtime
	64 22016 0 tick_dep_mask
	66 22080 0 nvcsw
	66 22144 0 nivcsw
	243 22208 0 start_time
	243 22272 0 start_boottime
	66 22336 0 min_flt
	66 22400 0 maj_flt
	237 22464 0 posix_cputimers
	317 23104 0 posix_cputimers_work
	98 23552 0 ptracer_cred
	98 23616 0 real_cred
	98 23680 0 cred
	77 23744 0 cached_requested_key
	318 23808 0 comm
	319 23936 0 nameidata
	320 24000 0 sysvsem
	321 24064 0 sysvshm
	66 24192 0 last_switch_count
	66 24256 0 last_switch_time
	322 24320 0 fs
	323 24384 0 files
	324 24448 0 io_uring
	325 24512 0 nsproxy
	326 24576 0 signal
	327 24640 0 sighand
	328 24704 0 blocked
	328 24768 0 real_blocked
	328 24832 0 saved_sigmask
	231 24896 0 pending
	66 25088 0 sas_ss_sp
	329 25152 0 sas_ss_size
	74 25216 0 sas_ss_flags
	330 25280 0 task_works
	331 25344 0 audit_context
	72 25408 0 loginuid
	74 25440 0 sessionid
	332 25472 0 seccomp
	333 25600 0 syscall_dispatch
	243 25856 0 parent_exec_id
	243 25920 0 self_exec_id
	69 25984 0 alloc_lock
	202 26016 0 pi_lock
	334 26048 0 wake_q
	65 26112 0 pi_waiters
	209 26240 0 pi_top_task
	335 26304 0 pi_blocked_on
	70 26368 0 journal_info
	336 26432 0 bio_list
	337 26496 0 plug
	338 26560 0 reclaim_state
	339 26624 0 io_context
	340 26688 0 capture_control
	66 26752 0 ptrace_message
	341 26816 0 last_siginfo
	245 26880 0 ioac
	74 27328 0 psi_flags
	243 27392 0 acct_rss_mem1
	243 27456 0 acct_vm_mem1
	243 27520 0 acct_timexpd
	342 27584 0 mems_allowed
	83 28608 0 mems_allowed_seq
	112 28640 0 cpuset_mem_spread_rotor
	343 28672 0 cgroups
	27 28736 0 cg_list
	124 28864 0 closid
	124 28896 0 rmid
	344 28928 0 robust_list
	345 28992 0 compat_robust_list
	27 29056 0 pi_state_list
	346 29184 0 pi_state_cache
	156 29248 0 futex_exit_mutex
	74 29504 0 futex_state
	347 29536 0 perf_recursion
	348 29568 0 perf_event_ctxp
	156 29632 0 perf_event_mutex
	27 29888 0 perf_event_list
	349 30016 0 mempolicy
	198 30080 0 il_prev
	125 30096 0 il_weight
	198 30112 0 pref_node_fork
	112 30144 0 numa_scan_seq
	74 30176 0 numa_scan_period
	74 30208 0 numa_scan_period_max
	112 30240 0 numa_preferred_nid
	66 30272 0 numa_migrate_retry
	243 30336 0 node_stamp
	243 30400 0 last_task_numa_placement
	243 30464 0 last_sum_exec_runtime
	145 30528 0 numa_work
	350 30656 0 numa_group
	174 30720 0 numa_faults
	66 30784 0 total_numa_faults
	351 30848 0 numa_faults_locality
	66 31040 0 numa_pages_migrated
	352 31104 0 rseq
	124 31168 0 rseq_len
	124 31200 0 rseq_sig
	66 31232 0 rseq_event_mask
	112 31296 0 mm_cid
	112 31328 0 last_mm_cid
	112 31360 0 migrate_from_cpu
	112 31392 0 mm_cid_active
	145 31424 0 cid_work
	353 31552 0 tlb_ubc
	354 39808 0 splice_pipe
	355 39872 0 task_frag
	356 40000 0 delays
	112 40064 0 nr_dirtied
	112 40096 0 nr_dirtied_pause
	66 40128 0 dirty_paused_when
	243 40192 0 timer_slack_ns
	243 40256 0 default_timer_slack_ns
	112 40320 0 curr_ret_stack
	112 40352 0 curr_ret_depth
	174 40384 0 ret_stack
	246 40448 0 ftrace_timestamp
	64 40512 0 trace_overrun
	64 40544 0 tracing_graph_pause
	66 40576 0 trace_recursion
	74 40640 0 memcg_nr_pages_over_high
	357 40704 0 active_memcg
	358 40768 0 objcg
	359 40832 0 throttle_disk
	360 40896 0 utask
	74 40960 0 sequential_io
	74 40992 0 sequential_io_avg
	361 41024 0 kmap_ctrl
	145 41024 0 rcu
	230 41152 0 rcu_users
	112 41184 0 pagefault_disabled
	209 41216 0 oom_reaper_list
	362 41280 0 oom_reaper_timer
	363 41600 0 stack_vm_area
	230 41664 0 stack_refcount
	112 41696 0 patch_state
	70 41728 0 security
	364 41792 0 bpf_storage
	365 41856 0 bpf_ctx
	366 41920 0 bpf_net_context
	124 41984 0 kstack_offset
	70 42048 0 mce_vaddr
	367 42112 0 mce_kflags
	243 42176 0 mce_addr
	367 42240 1 mce_ripv
	367 42241 1 mce_whole_page
	367 42242 62 __mce_reserved
	145 42304 0 mce_kill_me
	112 42432 0 mce_count
	368 42496 0 kretprobe_instances
	368 42560 0 rethooks
	145 42624 0 l1d_flush_kill
	369 43008 0 thread
struct 280 23 timekeeper
	370 0 0 tkr_mono
	370 448 0 tkr_raw
	371 896 0 xtime_sec
	66 960 0 ktime_sec
	372 1024 0 wall_to_monotonic
	373 1152 0 offs_real
	373 1216 0 offs_boot
	373 1280 0 offs_tai
	374 1344 0 tai_offset
	74 1376 0 clock_was_set_seq
	375 1408 0 cs_was_changed_seq
	373 1472 0 next_leap_ktime
	371 1536 0 raw_sec
	372 1600 0 monotonic_to_boot
	371 1728 0 cycle_interval
	371 1792 0 xtime_interval
	376 1856 0 xtime_remainder
	371 1920 0 raw_interval
	371 1984 0 ntp_tick
	376 2048 0 ntp_error
	377 2112 0 ntp_error_shift
	377 2144 0 ntp_err_mult
	377 2176 0 skip_second_overflow
struct 16 2 trace_print_flags
	66 0 0 mask
	152 64 0 name
struct 432 4 uts_namespace
	378 0 0 name
	79 3136 0 user_ns
	80 3200 0 ucounts
	379 3264 0 ns
struct 896 1 vm_event_state
	380 0 0 event
struct 72 10 vm_struct
	363 0 0 next
	70 64 0 addr
	66 128 0 size
	66 192 0 flags
	381 256 0 pages
	74 320 0 page_order
	74 352 0 nr_pages
	382 384 0 phys_addr
	383 448 0 caller
	66 512 0 requested_size
struct 72 6 vmap_area
	66 0 0 va_start
	66 64 0 va_end
	384 128 0 rb_node
	385 320 0 list
	386 448 0 -
	66 512 0 flags
struct 6272 8 vmap_node
	387 0 0 pool
	388 49152 0 pool_lock
	389 49184 0 skip_populate
	390 49216 0 busy
	390 49472 0 lazy
	385 49728 0 purge_list
	391 49856 0 purge_work
	66 50112 0 nr_purged
struct 168 17 worker
	392 0 0 -
	393 128 0 current_work
	394 192 0 current_func
	395 256 0 current_pwq
	396 320 0 current_at
	74 384 0 current_color
	112 416 0 sleeping
	394 448 0 last_func
	397 512 0 scheduled
	209 640 0 task
	398 704 0 pool
	397 768 0 node
	66 896 0 last_active
	74 960 0 flags
	112 992 0 id
	399 1024 0 desc
	278 1280 0 rescue_wq
struct 576 9 xa_node
	76 0 0 shift
	76 8 0 offset
	76 16 0 count
	76 24 0 nr_values
	400 64 0 parent
	401 128 0 array
	402 192 0 -
	403 320 0 slots
	404 4416 0 -
struct 16 3 xarray
	69 0 0 xa_lock
	63 32 0 xa_flags
	70 64 0 xa_head
struct 1536 40 zone
	405 0 0 _watermark
	66 256 0 watermark_boost
	66 320 0 nr_reserved_highatomic
	66 384 0 nr_free_highatomic
	406 448 0 lowmem_reserve
	112 768 0 node
	407 832 0 zone_pgdat
	408 896 0 per_cpu_pageset
	409 960 0 per_cpu_zonestats
	112 1024 0 pageset_high_min
	112 1056 0 pageset_high_max
	112 1088 0 pageset_batch
	66 1152 0 zone_start_pfn
	71 1216 0 managed_pages
	66 1280 0 spanned_pages
	66 1344 0 present_pages
	66 1408 0 present_early_pages
	152 1472 0 name
	66 1536 0 nr_isolate_pageblock
	242 1600 0 span_seqlock
	112 1664 0 initialized
	210 2048 0 _pad1_
	410 2048 0 free_area
	27 9792 0 unaccepted_pages
	66 9920 0 flags
	69 9984 0 lock
	210 10240 0 _pad2_
	66 10240 0 percpu_drift_mark
	66 10304 0 compact_cached_free_pfn
	411 10368 0 compact_cached_migrate_pfn
	66 10496 0 compact_init_migrate_pfn
	66 10560 0 compact_init_free_pfn
	74 10624 0 compact_considered
	74 10656 0 compact_defer_shift
	112 10688 0 compact_order_failed
	158 10720 0 compact_blockskip_flush
	158 10728 0 contiguous
	210 10752 0 _pad3_
	412 10752 0 vm_stat
	413 11520 0 vm_numa_event
ptr 8 struct inode *
struct 40 5 rw_semaphore
	71 0 0 count
	71 64 0 owner
	414 128 0 osq
	202 160 0 wait_lock
	27 192 0 wait_list
typedef 4 74 gfp_t
typedef 4 415 atomic_t
struct 16 2 rb_root_cached
	290 0 0 rb_root
	416 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 124 errseq_t
typedef 4 417 spinlock_t
ptr 8 void *
typedef 8 131 atomic_long_t
typedef 4 418 kuid_t
typedef 4 419 kgid_t
int 4 u unsigned int
typedef 8 420 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	112 0 0 non_rcu
	145 0 0 rcu
typedef 4 421 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	422 0 0 next
	423 64 0 pprev
ptr 8 struct dentry *
struct 16 2 qstr
	424 0 0 -
	425 64 0 name
array 40 76 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	426 0 0 -
union 16 2 -
	27 0 0 d_lru
	427 0 0 d_wait
struct 16 2 hlist_node
	428 0 0 next
	429 64 0 pprev
struct 8 1 hlist_head
	428 0 0 first
union 16 3 -
	92 0 0 d_alias
	84 0 0 d_in_lookup_hash
	145 0 0 d_rcu
typedef 4 74 fmode_t
ptr 8 const struct file_operations *
ptr 8 struct address_space *
ptr 8 const struct cred *
struct 16 2 path
	430 0 0 mnt
	85 64 0 dentry
union 32 2 -
	156 0 0 f_pos_lock
	243 0 0 f_pipe
typedef 8 431 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	145 0 0 f_task_work
	432 0 0 f_llist
	433 0 0 f_ra
	434 0 0 f_freeptr
union 64 2 -
	435 0 0 -
	34 0 0 page
union 64 2 -
	436 0 0 -
	34 0 0 __page_1
union 64 2 -
	437 0 0 -
	34 0 0 __page_2
union 64 2 -
	438 0 0 -
	34 0 0 __page_3
array 80 27 5
struct 32 4 mutex
	439 0 0 owner
	440 64 0 wait_lock
	441 96 0 osq
	113 128 0 wait_list
struct 0 0 lock_class_key
int 4 s int
struct 16 2 list_head
	143 0 0 next
	143 64 0 prev
array 16384 113 1024
array 4096 74 1024
array 32 293 32
typedef 2 118 umode_t
int 2 u short unsigned int
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	74 0 0 i_nlink
	74 0 0 __i_nlink
typedef 4 442 dev_t
typedef 8 443 time64_t
typedef 4 135 u32
typedef 1 444 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 243 blkcnt_t
ptr 8 struct bdi_writeback *
typedef 2 265 u16
union 16 2 -
	93 0 0 i_dentry
	145 0 0 i_rcu
typedef 8 445 atomic64_t
union 8 2 -
	96 0 0 i_fop
	446 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	354 0 0 i_pipe
	447 0 0 i_cdev
	142 0 0 i_link
	74 0 0 i_dir_seq
typedef 4 74 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
ptr 8 int (*)(void *)
struct 32 2 completion
	74 0 0 done
	448 64 0 wait
ptr 8 struct cgroup_subsys_state *
ptr 8 char *
ptr 8 struct list_head *
ptr 8 struct mem_section_usage *
struct 16 2 callback_head
	330 0 0 next
	449 64 0 func
array 8 66 1
array 0 66 0
ptr 8 Elf64_Sym *
array 56 293 56
struct 96 5 module_kobject
	450 0 0 kobj
	181 512 0 mod
	153 576 0 drivers_dir
	451 640 0 mp
	314 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const char *
ptr 8 struct kobject *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
struct 32 4 mutex
	71 0 0 owner
	202 64 0 wait_lock
	414 96 0 osq
	27 128 0 wait_list
ptr 8 struct kernel_param *
typedef 1 452 bool
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 453 7
struct 24 3 mod_arch_specific
	74 0 0 num_orcs
	315 64 0 orc_unwind_ip
	454 128 0 orc_unwind
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
	455 0 0 descs
	456 64 0 classes
	74 128 0 num_descs
	74 160 0 num_classes
struct 16 2 list_head
	143 0 0 next
	143 64 0 prev
ptr 8 struct module *
struct 16 2 hlist_node
	428 0 0 next
	429 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	85 0 0 mnt_root
	89 64 0 mnt_sb
	112 128 0 mnt_flags
	457 192 0 mnt_idmap
union 24 3 -
	458 0 0 mnt_node
	459 0 0 mnt_rcu
	460 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	143 0 0 next
	143 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	182 0 0 mnt_mp_list
	182 0 0 mnt_umount
typedef 4 74 __u32
typedef 8 461 u64
struct 8 1 hlist_head
	428 0 0 first
union 40 5 -
	462 0 0 -
	463 0 0 -
	464 0 0 -
	465 0 0 -
	145 0 0 callback_head
union 4 2 -
	74 0 0 page_type
	64 0 0 _mapcount
typedef 1 466 s8
array 47 196 47
int 2 s short int
array 224 27 14
array 12 196 12
array 48 66 6
typedef 4 467 raw_spinlock_t
typedef 8 443 s64
ptr 8 s32 *
array 7680 60 5
array 163872 468 2
typedef 24 469 wait_queue_head_t
array 96 207 4
ptr 8 struct task_struct *
struct 0 1 cacheline_padding
	470 0 0 x
struct 32 3 deferred_split
	69 0 0 split_queue_lock
	27 64 0 split_queue
	66 192 0 split_queue_len
struct 1560 11 lruvec
	109 0 0 lists
	69 640 0 lru_lock
	66 704 0 anon_cost
	66 768 0 file_cost
	71 832 0 nonresident_age
	411 896 0 refaults
	66 1024 0 flags
	471 1088 0 lrugen
	472 11840 0 mm_state
	407 12416 0 pgdat
	473 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	474 0 0 lruvec
	66 64 0 seq
	66 128 0 next_addr
	475 192 0 nr_pages
	476 1472 0 mm_stats
	112 1600 0 batched
	158 1632 0 can_swap
	158 1640 0 force_scan
struct 232 4 lru_gen_memcg
	66 0 0 seq
	351 64 0 nr_memcgs
	477 256 0 fifo
	69 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 71 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	66 0 0 total
	66 64 0 ignored
	66 128 0 failed
	66 192 0 delayed
	66 256 0 recovered
typedef 8 478 atomic_long_t
struct 16 2 prb_data_blk_lpos
	66 0 0 begin
	66 64 0 next
typedef 8 479 u64
typedef 2 480 u16
typedef 1 481 u8
typedef 4 482 u32
struct 64 2 dev_printk_info
	483 0 0 subsystem
	484 128 0 device
struct 48 6 prb_desc_ring
	74 0 0 count_bits
	485 64 0 descs
	486 128 0 infos
	219 192 0 head_id
	219 256 0 tail_id
	219 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	74 0 0 size_bits
	142 64 0 data
	219 128 0 head_lpos
	219 192 0 tail_lpos
typedef 8 382 resource_size_t
ptr 8 struct resource *
typedef 4 487 refcount_t
struct 24 2 sigpending
	27 0 0 list
	328 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	488 0 0 node
	234 256 0 _softexpires
	489 320 0 function
	490 384 0 base
	125 448 0 state
	125 456 0 is_rel
	125 464 0 is_soft
	125 472 0 is_hard
typedef 8 203 ktime_t
array 32 491 2
struct 24 1 thread_group_cputimer
	492 0 0 cputime_atomic
struct 80 3 posix_cputimers
	493 0 0 bases
	74 576 0 timers_active
	74 608 0 expiry_active
array 32 239 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 494 seqlock_t
typedef 8 367 u64
struct 24 3 prev_cputime
	243 0 0 utime
	243 64 0 stime
	202 128 0 lock
struct 56 7 task_io_accounting
	243 0 0 rchar
	243 64 0 wchar
	243 128 0 syscr
	243 192 0 syscw
	243 256 0 read_bytes
	243 320 0 write_bytes
	243 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 495 16
struct 56 7 pacct_struct
	112 0 0 ac_flag
	496 64 0 ac_exitcode
	66 128 0 ac_mem
	243 192 0 ac_utime
	243 256 0 ac_stime
	66 320 0 ac_minflt
	66 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
ptr 8 struct kmem_cache *
union 32 2 -
	497 0 0 -
	498 0 0 callback_head
typedef 4 499 atomic_t
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
typedef 2 118 __u16
struct 8 1 hlist_bl_head
	422 0 0 first
ptr 8 struct block_device *
ptr 8 struct file *
ptr 8 struct backing_dev_info *
ptr 8 struct mtd_info *
struct 312 5 quota_info
	74 0 0 flags
	62 64 0 dqio_sem
	500 384 0 files
	501 576 0 info
	502 2304 0 ops
struct 304 4 sb_writers
	118 0 0 frozen
	112 32 0 freeze_kcount
	112 64 0 freeze_ucount
	503 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 293 32
typedef 16 504 uuid_t
array 37 293 37
ptr 8 struct shrinker *
ptr 8 struct workqueue_struct *
struct 48 5 list_lru
	505 0 0 node
	27 64 0 list
	112 192 0 shrinker_id
	158 224 0 memcg_aware
	59 256 0 xa
struct 32 3 work_struct
	71 0 0 data
	27 64 0 entry
	506 192 0 func
struct 16 2 percpu_ref
	66 0 0 percpu_count_ptr
	507 64 0 data
struct 40 3 plist_node
	112 0 0 prio
	27 64 0 prio_list
	27 192 0 node_list
char 1 s signed char
ptr 8 unsigned char *
ptr 8 struct swap_cluster_info *
array 160 27 10
array 40 74 10
ptr 8 unsigned int *
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	416 0 0 rb_node
struct 32 2 completion
	74 0 0 done
	508 64 0 wait
array 0 282 0
char 1 u char
typedef 1 452 bool
struct 24 4 thread_info
	66 0 0 flags
	66 64 0 syscall_work
	124 128 0 status
	124 160 0 cpu
struct 16 4 __call_single_node
	432 0 0 llist
	509 64 0 -
	129 96 0 src
	129 112 0 dst
struct 256 23 sched_entity
	510 0 0 load
	310 128 0 run_node
	243 320 0 deadline
	243 384 0 min_vruntime
	243 448 0 min_slice
	27 512 0 group_node
	76 640 0 on_rq
	76 648 0 sched_delayed
	76 656 0 rel_deadline
	76 664 0 custom_slice
	243 704 0 exec_start
	243 768 0 sum_exec_runtime
	243 832 0 prev_sum_exec_runtime
	243 896 0 vruntime
	203 960 0 vlag
	243 1024 0 slice
	243 1088 0 nr_migrations
	112 1152 0 depth
	511 1216 0 parent
	512 1280 0 cfs_rq
	512 1344 0 my_q
	66 1408 0 runnable_weight
	513 1536 0 avg
struct 48 7 sched_rt_entity
	27 0 0 run_list
	66 128 0 timeout
	66 192 0 watchdog_stamp
	74 256 0 time_slice
	118 288 0 on_rq
	118 304 0 on_list
	514 320 0 back
struct 240 23 sched_dl_entity
	310 0 0 rb_node
	243 192 0 dl_runtime
	243 256 0 dl_deadline
	243 320 0 dl_period
	243 384 0 dl_bw
	243 448 0 dl_density
	203 512 0 runtime
	243 576 0 deadline
	74 640 0 flags
	74 672 1 dl_throttled
	74 673 1 dl_yielded
	74 674 1 dl_non_contending
	74 675 1 dl_overrun
	74 676 1 dl_server
	74 677 1 dl_server_active
	74 678 1 dl_defer
	74 679 1 dl_defer_armed
	74 680 1 dl_defer_running
	233 704 0 dl_timer
	233 1216 0 inactive_timer
	515 1728 0 rq
	516 1792 0 server_pick_task
	300 1856 0 pi_se
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
	203 512 0 sum_sleep_runtime
	243 576 0 block_start
	243 640 0 block_max
	203 704 0 sum_block_runtime
	203 768 0 exec_max
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
typedef 1024 517 cpumask_t
union 4 2 rcu_special
	518 0 0 b
	124 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	66 0 0 pcount
	246 64 0 run_delay
	246 128 0 last_arrival
	246 192 0 last_queued
struct 24 3 rb_node
	66 0 0 __rb_parent_color
	416 64 0 rb_right
	416 128 0 rb_left
struct 56 3 restart_block
	66 0 0 arch_data
	519 64 0 fn
	520 128 0 -
typedef 4 521 pid_t
array 64 92 4
ptr 8 struct completion *
ptr 8 int *
struct 48 7 vtime
	522 0 0 seqcount
	246 64 0 starttime
	523 128 0 state
	74 160 0 cpu
	243 192 0 utime
	243 256 0 stime
	243 320 0 gtime
struct 56 3 posix_cputimers_work
	145 0 0 work
	156 128 0 mutex
	74 384 0 scheduled
array 16 293 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	524 0 0 undo_list
struct 16 1 sysv_shm
	27 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 525 sigset_t
typedef 8 526 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	112 0 0 mode
	64 32 0 filter_count
	527 64 0 filter
struct 32 4 syscall_user_dispatch
	142 0 0 selector
	66 64 0 offset
	66 128 0 len
	158 192 0 on_dispatch
struct 8 1 wake_q_node
	528 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 529 nodemask_t
ptr 8 struct css_set *
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 125 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 66 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	530 0 0 arch
	158 8192 0 flush_required
	158 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	531 0 0 page
	135 64 0 offset
	135 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct mem_cgroup *
ptr 8 struct obj_cgroup *
ptr 8 struct gendisk *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	92 0 0 entry
	66 128 0 expires
	532 192 0 function
	124 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_local_storage *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 246 __u64
struct 8 1 llist_head
	533 0 0 first
struct 4416 22 thread_struct
	534 0 0 tls_array
	66 192 0 sp
	118 256 0 es
	118 272 0 ds
	118 288 0 fsindex
	118 304 0 gsindex
	66 320 0 fsbase
	66 384 0 gsbase
	535 448 0 ptrace_bps
	66 704 0 virtual_dr6
	66 768 0 ptrace_dr7
	66 832 0 cr2
	66 896 0 trap_nr
	66 960 0 error_code
	536 1024 0 io_bitmap
	66 1088 0 iopl_emul
	74 1152 1 iopl_warn
	124 1184 0 pkru
	66 1216 0 features
	66 1280 0 features_locked
	537 1344 0 shstk
	538 1536 0 fpu
struct 56 8 tk_read_base
	539 0 0 clock
	371 64 0 mask
	371 128 0 cycle_last
	377 192 0 mult
	377 224 0 shift
	371 256 0 xtime_nsec
	373 320 0 base
	371 384 0 base_real
typedef 8 540 u64
struct 16 2 timespec64
	541 0 0 tv_sec
	496 64 0 tv_nsec
typedef 8 376 ktime_t
typedef 4 542 s32
typedef 1 543 u8
typedef 8 544 s64
typedef 4 545 u32
struct 390 6 new_utsname
	546 0 0 sysname
	546 520 0 nodename
	546 1040 0 release
	546 1560 0 version
	546 2080 0 machine
	546 2600 0 domainname
struct 24 4 ns_common
	85 0 0 stashed
	547 64 0 ops
	74 128 0 inum
	548 160 0 count
array 896 66 112
ptr 8 struct page **
typedef 8 549 phys_addr_t
ptr 8 const void *
struct 24 3 rb_node
	66 0 0 __rb_parent_color
	416 64 0 rb_right
	416 128 0 rb_left
struct 16 2 list_head
	143 0 0 next
	143 64 0 prev
union 8 2 -
	66 0 0 subtree_max_size
	363 0 0 vm
array 6144 550 256
typedef 4 551 spinlock_t
typedef 1 452 bool
struct 32 3 rb_list
	552 0 0 root
	385 64 0 head
	388 192 0 lock
struct 32 3 work_struct
	553 0 0 data
	385 64 0 entry
	554 192 0 func
union 16 2 -
	397 0 0 entry
	555 0 0 hentry
ptr 8 struct work_struct *
typedef 8 556 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 557 u64
struct 16 2 list_head
	143 0 0 next
	143 64 0 prev
ptr 8 struct worker_pool *
array 32 293 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	558 0 0 private_list
	559 0 0 callback_head
array 512 70 64
union 24 2 -
	560 0 0 tags
	560 0 0 marks
array 32 66 4
array 40 496 5
ptr 8 struct pglist_data *
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 23 11
array 16 66 2
array 96 71 12
array 48 71 6
struct 4 1 optimistic_spin_queue
	64 0 0 tail
struct 4 1 -
	112 0 0 counter
ptr 8 struct rb_node *
struct 4 1 spinlock
	561 0 0 -
struct 4 1 -
	562 0 0 val
struct 4 1 -
	563 0 0 val
struct 8 1 -
	243 0 0 val
struct 4 1 seqcount_spinlock
	522 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	564 0 0 -
	243 0 0 hash_len
ptr 8 const unsigned char *
union 8 2 -
	367 0 0 lock_count
	565 0 0 -
ptr 8 wait_queue_head_t *
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 struct vfsmount *
typedef 8 566 __kernel_loff_t
struct 8 1 llist_node
	533 0 0 next
struct 32 6 file_ra_state
	66 0 0 start
	74 64 0 size
	74 96 0 async_size
	74 128 0 ra_pages
	74 160 0 mmap_miss
	101 192 0 prev_pos
typedef 8 567 freeptr_t
struct 64 8 -
	66 0 0 flags
	568 64 0 -
	97 192 0 mapping
	66 256 0 index
	569 320 0 -
	64 384 0 _mapcount
	64 416 0 _refcount
	66 448 0 memcg_data
struct 40 7 -
	66 0 0 _flags_1
	66 64 0 _head_1
	64 128 0 _large_mapcount
	64 160 0 _entire_mapcount
	64 192 0 _nr_pages_mapped
	64 224 0 _pincount
	74 256 0 _folio_nr_pages
struct 32 3 -
	66 0 0 _flags_2
	66 64 0 _head_2
	27 128 0 _deferred_list
struct 48 6 -
	66 0 0 _flags_3
	66 64 0 _head_3
	70 128 0 _hugetlb_subpool
	70 192 0 _hugetlb_cgroup
	70 256 0 _hugetlb_cgroup_rsvd
	70 320 0 _hugetlb_hwpoison
typedef 8 570 atomic_long_t
typedef 4 571 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	572 0 0 tail
typedef 4 124 __kernel_dev_t
typedef 8 566 __s64
typedef 1 76 __u8
struct 8 1 -
	203 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
struct 24 2 swait_queue_head
	573 0 0 lock
	574 64 0 task_list
ptr 8 void (*)(struct callback_head *)
struct 64 12 kobject
	152 0 0 name
	27 64 0 entry
	153 192 0 parent
	575 256 0 kset
	576 320 0 ktype
	577 384 0 sd
	578 448 0 kref
	74 480 1 state_initialized
	74 481 1 state_in_sysfs
	74 482 1 state_add_uevent_sent
	74 483 1 state_remove_uevent_sent
	74 484 1 uevent_suppress
ptr 8 struct module_param_attrs *
bool 1 u _Bool
struct 72 3 module_memory
	70 0 0 base
	74 64 0 size
	579 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	66 0 0 __rb_parent_color
	416 64 0 rb_right
	416 128 0 rb_left
struct 16 2 callback_head
	330 0 0 next
	449 64 0 func
struct 8 1 llist_node
	533 0 0 next
typedef 8 246 __u64
struct 40 4 -
	580 0 0 -
	97 128 0 mapping
	581 192 0 -
	66 256 0 private
struct 40 5 -
	66 0 0 pp_magic
	582 64 0 pp
	66 128 0 _pp_mapping_pad
	66 192 0 dma_addr
	71 256 0 pp_ref_count
struct 8 1 -
	66 0 0 compound_head
struct 16 2 -
	583 0 0 pgmap
	70 64 0 zone_device_data
typedef 1 283 __s8
struct 4 1 raw_spinlock
	584 0 0 raw_lock
struct 81936 1 zonelist
	585 0 0 _zonerefs
struct 24 2 wait_queue_head
	69 0 0 lock
	27 64 0 head
array 0 293 0
struct 1344 14 lru_gen_folio
	66 0 0 max_seq
	411 64 0 min_seq
	405 192 0 timestamps
	586 448 0 folios
	587 5568 0 nr_pages
	588 8128 0 avg_refaulted
	588 8640 0 avg_total
	589 9152 0 protected
	590 9536 0 evicted
	590 10048 0 refaulted
	158 10560 0 enabled
	125 10568 0 gen
	125 10576 0 seg
	591 10624 0 list
struct 72 5 lru_gen_mm_state
	66 0 0 seq
	143 64 0 head
	143 128 0 tail
	592 192 0 filters
	593 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 594 4
array 16 112 4
array 192 595 3
typedef 8 596 atomic64_t
typedef 8 246 __u64
typedef 2 118 __u16
typedef 1 76 __u8
typedef 4 74 __u32
array 16 293 16
array 48 293 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 4 1 refcount_struct
	64 0 0 refs
struct 32 2 timerqueue_node
	310 0 0 node
	234 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	243 0 0 expires
	243 64 0 incr
struct 24 3 task_cputime_atomic
	131 0 0 utime
	131 64 0 stime
	131 128 0 sum_exec_runtime
array 72 597 3
struct 8 2 -
	83 0 0 seqcount
	69 32 0 lock
struct 16 2 rlimit
	598 0 0 rlim_cur
	598 64 0 rlim_max
int 8 s long int
struct 32 2 -
	599 0 0 -
	600 128 0 -
struct 16 2 callback_head
	330 0 0 next
	449 64 0 func
struct 4 1 -
	112 0 0 counter
array 24 61 3
array 216 601 3
array 24 602 3
array 288 603 3
struct 16 1 -
	604 0 0 b
ptr 8 struct list_lru_node *
typedef 8 556 work_func_t
ptr 8 struct percpu_ref_data *
struct 24 2 swait_queue_head
	202 0 0 lock
	27 64 0 task_list
union 4 2 -
	74 0 0 u_flags
	64 0 0 a_flags
struct 16 2 load_weight
	66 0 0 weight
	124 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	243 0 0 last_update_time
	243 64 0 load_sum
	243 128 0 runnable_sum
	124 192 0 util_sum
	124 224 0 period_contrib
	66 256 0 load_avg
	66 320 0 runnable_avg
	66 384 0 util_avg
	74 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 605 dl_server_pick_f
struct 1024 1 cpumask
	606 0 0 bits
struct 4 4 -
	125 0 0 blocked
	125 8 0 need_qs
	125 16 0 exp_hint
	125 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	607 0 0 futex
	608 0 0 nanosleep
	609 0 0 poll
typedef 4 112 __kernel_pid_t
typedef 4 610 seqcount_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	146 0 0 sig
typedef 8 598 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	611 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	517 0 0 cpumask
ptr 8 struct page *
ptr 8 void (*)(struct timer_list *)
ptr 8 struct llist_node *
array 24 612 3
array 32 613 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	243 0 0 base
	243 64 0 size
struct 4224 7 fpu
	74 0 0 last_cpu
	66 64 0 avx512_timestamp
	614 128 0 fpstate
	614 192 0 __task_fpstate
	615 256 0 perm
	615 384 0 guest_perm
	616 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 246 __u64
typedef 8 544 time64_t
typedef 4 112 __s32
typedef 1 76 __u8
typedef 8 566 __s64
typedef 4 74 __u32
array 65 293 65
ptr 8 const struct proc_ns_operations *
typedef 4 617 refcount_t
typedef 8 618 u64
struct 24 2 vmap_pool
	385 0 0 head
	66 128 0 len
struct 4 1 spinlock
	619 0 0 -
struct 8 1 rb_root
	416 0 0 rb_node
typedef 8 620 atomic_long_t
typedef 8 556 work_func_t
struct 16 2 hlist_node
	428 0 0 next
	429 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 246 __u64
struct 16 2 list_head
	143 0 0 next
	143 64 0 prev
struct 16 2 callback_head
	330 0 0 next
	449 64 0 func
array 24 621 3
union 4 1 -
	467 0 0 rlock
typedef 4 622 uid_t
typedef 4 623 gid_t
struct 8 2 -
	124 0 0 hash
	124 32 0 len
struct 8 2 -
	69 0 0 lock
	112 32 0 count
int 8 s long long int
struct 8 1 -
	66 0 0 v
union 16 2 -
	27 0 0 lru
	624 0 0 -
union 8 2 -
	70 0 0 private
	625 0 0 swap
typedef 8 626 atomic64_t
struct 4 1 raw_spinlock
	627 0 0 raw_lock
typedef 4 628 atomic_t
typedef 4 629 raw_spinlock_t
struct 16 2 list_head
	143 0 0 next
	143 64 0 prev
ptr 8 struct kset *
ptr 8 const struct kobj_type *
ptr 8 struct kernfs_node *
struct 4 1 kref
	230 0 0 refcount
struct 56 2 mod_tree_node
	181 0 0 mod
	630 64 0 node
union 16 4 -
	27 0 0 lru
	631 0 0 -
	27 0 0 buddy_list
	27 0 0 pcp_list
union 8 2 -
	66 0 0 index
	66 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 4 632 arch_spinlock_t
array 81936 633 5121
array 640 634 4
array 320 635 4
array 64 636 2
array 48 637 1
array 64 638 1
struct 16 2 hlist_nulls_node
	639 0 0 next
	640 64 0 pprev
array 16 174 2
array 32 641 1
array 40 642 2
array 64 643 8
struct 8 1 -
	644 0 0 counter
struct 24 2 posix_cputimer_base
	243 0 0 nextevt
	645 64 0 tqhead
typedef 8 66 __kernel_ulong_t
union 16 2 -
	646 0 0 slab_list
	647 0 0 -
union 16 2 -
	648 0 0 -
	649 0 0 freelist_counter
struct 72 9 mem_dqinfo
	650 0 0 dqi_format
	112 64 0 dqi_fmt_id
	27 128 0 dqi_dirty_list
	66 256 0 dqi_flags
	74 320 0 dqi_bgrace
	74 352 0 dqi_igrace
	651 384 0 dqi_max_spc_limit
	651 448 0 dqi_max_ino_limit
	70 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	652 0 0 rss
	288 384 0 read_count
	653 448 0 writer
	207 512 0 waiters
	64 704 0 block
array 16 444 16
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 66 128
struct 40 6 -
	654 0 0 uaddr
	124 64 0 val
	124 96 0 flags
	124 128 0 bitset
	243 192 0 time
	654 256 0 uaddr2
struct 24 4 -
	655 0 0 clockid
	656 32 0 type
	657 64 0 -
	243 128 0 expires
struct 32 5 -
	658 0 0 ufds
	112 64 0 nfds
	112 96 0 has_timeout
	66 128 0 tv_sec
	66 192 0 tv_nsec
struct 4 1 seqcount
	74 0 0 sequence
array 128 66 16
struct 8 13 desc_struct
	129 0 0 limit0
	129 16 0 base0
	129 32 8 base1
	129 40 4 type
	129 44 1 s
	129 45 2 dpl
	129 47 1 p
	129 48 4 limit1
	129 52 1 avl
	129 53 1 l
	129 54 1 d
	129 55 1 g
	129 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	243 0 0 __state_perm
	74 64 0 __state_size
	74 96 0 __user_state_size
struct 4160 10 fpstate
	74 0 0 size
	74 32 0 user_size
	243 64 0 xfeatures
	243 128 0 user_xfeatures
	243 192 0 xfd
	74 256 1 is_valloc
	74 257 1 is_guest
	74 258 1 is_confidential
	74 259 1 in_use
	659 512 0 regs
struct 4 1 refcount_struct
	660 0 0 refs
typedef 8 246 __u64
union 4 1 -
	661 0 0 rlock
typedef 8 662 atomic64_t
array 8 66 1
typedef 4 74 __kernel_uid32_t
typedef 4 74 __kernel_gid32_t
struct 16 2 -
	70 0 0 __filler
	74 64 0 mlock_count
typedef 8 663 swp_entry_t
struct 8 1 -
	664 0 0 counter
typedef 4 665 arch_spinlock_t
struct 4 1 -
	112 0 0 counter
struct 4 1 raw_spinlock
	666 0 0 raw_lock
struct 48 1 latch_tree_node
	667 0 0 node
struct 16 2 -
	70 0 0 __filler
	74 64 0 mlock_count
struct 4 1 qspinlock
	668 0 0 -
struct 16 2 zoneref
	669 0 0 zone
	112 64 0 zone_idx
array 160 670 2
array 80 671 2
array 32 66 4
array 48 672 2
array 64 673 2
ptr 8 struct hlist_nulls_node *
ptr 8 struct hlist_nulls_node **
array 32 66 4
array 20 112 5
struct 8 1 hlist_nulls_head
	639 0 0 first
typedef 8 674 s64
struct 16 1 timerqueue_head
	65 0 0 rb_root
struct 16 2 list_head
	143 0 0 next
	143 64 0 prev
struct 16 2 -
	675 0 0 next
	112 64 0 slabs
struct 16 2 -
	70 0 0 freelist
	676 64 0 -
typedef 16 677 freelist_aba_t
ptr 8 struct quota_format_type *
typedef 8 566 qsize_t
struct 48 4 rcu_sync
	112 0 0 gp_state
	112 32 0 gp_count
	207 64 0 gp_wait
	145 256 0 cb_head
struct 8 1 rcuwait
	209 0 0 task
ptr 8 u32 *
typedef 4 678 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	679 0 0 rmtp
	680 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	681 0 0 fsave
	682 0 0 fxsave
	683 0 0 soft
	684 0 0 xsave
	685 0 0 __padding
typedef 4 686 atomic_t
struct 4 1 raw_spinlock
	687 0 0 raw_lock
struct 8 1 -
	688 0 0 counter
struct 8 1 -
	66 0 0 val
typedef 8 689 s64
struct 4 1 qspinlock
	690 0 0 -
typedef 4 691 arch_spinlock_t
array 48 310 2
union 4 3 -
	64 0 0 val
	692 0 0 -
	693 0 0 -
ptr 8 struct zone *
array 80 27 5
array 40 496 5
array 24 66 3
array 32 71 4
typedef 8 566 __s64
ptr 8 struct slab *
union 8 2 -
	66 0 0 counters
	694 0 0 -
union 16 2 -
	695 0 0 -
	696 0 0 full
typedef 4 112 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	124 0 0 cwd
	124 32 0 swd
	124 64 0 twd
	124 96 0 fip
	124 128 0 fcs
	124 160 0 foo
	124 192 0 fos
	697 224 0 st_space
	124 864 0 status
struct 512 11 fxregs_state
	129 0 0 cwd
	129 16 0 swd
	129 32 0 twd
	129 48 0 fop
	698 64 0 -
	124 192 0 mxcsr
	124 224 0 mxcsr_mask
	699 256 0 st_space
	700 1280 0 xmm_space
	701 3328 0 padding
	702 3712 0 -
struct 136 16 swregs_state
	124 0 0 cwd
	124 32 0 swd
	124 64 0 twd
	124 96 0 fip
	124 128 0 fcs
	124 160 0 foo
	124 192 0 fos
	697 224 0 st_space
	125 864 0 ftop
	125 872 0 changed
	125 880 0 lookahead
	125 888 0 no_update
	125 896 0 rm
	125 904 0 alimit
	703 960 0 info
	124 1024 0 entry_eip
struct 576 3 xregs_state
	682 0 0 i387
	704 4096 0 header
	705 4608 0 extended_state_area
array 4096 125 4096
struct 4 1 -
	112 0 0 counter
typedef 4 706 arch_spinlock_t
typedef 8 707 s64
typedef 8 566 __s64
union 4 3 -
	572 0 0 val
	708 0 0 -
	709 0 0 -
struct 4 1 qspinlock
	710 0 0 -
struct 2 2 -
	125 0 0 locked
	125 8 0 pending
struct 4 2 -
	129 0 0 locked_pending
	129 16 0 tail
struct 4 3 -
	74 0 16 inuse
	74 16 15 objects
	74 31 1 frozen
struct 16 2 -
	70 0 0 freelist
	66 64 0 counter
typedef 16 711 freelist_full_t
array 80 124 20
union 16 2 -
	712 0 0 -
	713 0 0 -
array 128 124 32
array 256 124 64
array 48 124 12
union 48 2 -
	701 0 0 padding1
	701 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	243 0 0 xfeatures
	243 64 0 xcomp_bv
	714 128 0 reserved
array 0 125 0
struct 4 1 qspinlock
	715 0 0 -
typedef 8 566 __s64
struct 2 2 -
	716 0 0 locked
	716 8 0 pending
struct 4 2 -
	717 0 0 locked_pending
	717 16 0 tail
union 4 3 -
	718 0 0 val
	719 0 0 -
	720 0 0 -
typedef 16 721 u128
struct 16 2 -
	243 0 0 rip
	243 64 0 rdp
struct 16 4 -
	124 0 0 fip
	124 32 0 fcs
	124 64 0 foo
	124 96 0 fos
array 48 243 6
union 4 3 -
	722 0 0 val
	723 0 0 -
	724 0 0 -
typedef 1 725 u8
typedef 2 726 u16
typedef 4 727 atomic_t
struct 2 2 -
	728 0 0 locked
	728 8 0 pending
struct 4 2 -
	729 0 0 locked_pending
	729 16 0 tail
typedef 16 730 __u128
typedef 4 731 atomic_t
struct 2 2 -
	732 0 0 locked
	732 8 0 pending
struct 4 2 -
	733 0 0 locked_pending
	733 16 0 tail
typedef 1 76 __u8
typedef 2 118 __u16
struct 4 1 -
	112 0 0 counter
typedef 1 734 u8
typedef 2 735 u16
int 16 u __int128 unsigned
struct 4 1 -
	112 0 0 counter
typedef 1 736 u8
typedef 2 737 u16
typedef 1 76 __u8
typedef 2 118 __u16
typedef 1 76 __u8
typedef 2 118 __u16
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
