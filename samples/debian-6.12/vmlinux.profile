kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names 98a53b2dff99139f
types 727
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
	59 0 0 host
	60 64 0 i_pages
	61 192 0 invalidate_lock
	62 512 0 gfp_mask
	63 544 0 i_mmap_writable
	64 576 0 i_mmap
	65 704 0 nrpages
	65 768 0 writeback_index
	66 832 0 a_ops
	65 896 0 flags
	67 960 0 wb_err
	68 992 0 i_private_lock
	27 1024 0 i_private_list
	61 1152 0 i_mmap_rwsem
	69 1472 0 i_private_data
struct 184 26 cred
	70 0 0 usage
	71 64 0 uid
	72 96 0 gid
	71 128 0 suid
	72 160 0 sgid
	71 192 0 euid
	72 224 0 egid
	71 256 0 fsuid
	72 288 0 fsgid
	73 320 0 securebits
	74 384 0 cap_inheritable
	74 448 0 cap_permitted
	74 512 0 cap_effective
	74 576 0 cap_bset
	74 640 0 cap_ambient
	75 704 0 jit_keyring
	76 768 0 session_keyring
	76 832 0 process_keyring
	76 896 0 thread_keyring
	76 960 0 request_key_auth
	69 1024 0 security
	77 1088 0 user
	78 1152 0 user_ns
	79 1216 0 ucounts
	80 1280 0 group_info
	81 1344 0 -
struct 192 16 dentry
	73 0 0 d_flags
	82 32 0 d_seq
	83 64 0 d_hash
	84 192 0 d_parent
	85 256 0 d_name
	59 384 0 d_inode
	86 448 0 d_iname
	87 768 0 d_op
	88 832 0 d_sb
	65 896 0 d_time
	69 960 0 d_fsdata
	89 1024 0 d_lockref
	90 1088 0 -
	91 1216 0 d_sib
	92 1344 0 d_children
	93 1408 0 d_u
struct 184 19 file
	70 0 0 f_count
	68 64 0 f_lock
	94 96 0 f_mode
	95 128 0 f_op
	96 192 0 f_mapping
	69 256 0 private_data
	59 320 0 f_inode
	73 384 0 f_flags
	73 416 0 f_iocb_flags
	97 448 0 f_cred
	98 512 0 f_path
	99 640 0 -
	100 896 0 f_pos
	69 960 0 f_security
	101 1024 0 f_owner
	67 1088 0 f_wb_err
	67 1120 0 f_sb_err
	102 1152 0 f_ep
	103 1216 0 -
struct 256 4 folio
	104 0 0 -
	105 512 0 -
	106 1024 0 -
	107 1536 0 -
struct 88 2 free_area
	108 0 0 free_list
	65 640 0 nr_free
struct 32920 20 hstate
	109 0 0 resize_lock
	110 256 0 resize_key
	111 256 0 next_nid_to_alloc
	111 288 0 next_nid_to_free
	73 320 0 order
	73 352 0 demote_order
	65 384 0 mask
	65 448 0 max_huge_pages
	65 512 0 nr_huge_pages
	65 576 0 free_huge_pages
	65 640 0 resv_huge_pages
	65 704 0 surplus_huge_pages
	65 768 0 nr_overcommit_huge_pages
	112 832 0 hugepage_activelist
	113 960 0 hugepage_freelists
	114 132032 0 max_huge_pages_node
	114 164800 0 nr_huge_pages_node
	114 197568 0 free_huge_pages_node
	114 230336 0 surplus_huge_pages_node
	115 263104 0 name
struct 624 57 inode
	116 0 0 i_mode
	117 16 0 i_opflags
	71 32 0 i_uid
	72 64 0 i_gid
	73 96 0 i_flags
	118 128 0 i_acl
	118 192 0 i_default_acl
	119 256 0 i_op
	88 320 0 i_sb
	96 384 0 i_mapping
	69 448 0 i_security
	65 512 0 i_ino
	120 576 0 -
	121 608 0 i_rdev
	100 640 0 i_size
	122 704 0 i_atime_sec
	122 768 0 i_mtime_sec
	122 832 0 i_ctime_sec
	123 896 0 i_atime_nsec
	123 928 0 i_mtime_nsec
	123 960 0 i_ctime_nsec
	123 992 0 i_generation
	68 1024 0 i_lock
	117 1056 0 i_bytes
	124 1072 0 i_blkbits
	125 1080 0 i_write_hint
	126 1088 0 i_blocks
	123 1152 0 i_state
	61 1216 0 i_rwsem
	65 1536 0 dirtied_when
	65 1600 0 dirtied_time_when
	91 1664 0 i_hash
	27 1792 0 i_io_list
	127 1920 0 i_wb
	111 1984 0 i_wb_frn_winner
	128 2016 0 i_wb_frn_avg_time
	128 2032 0 i_wb_frn_history
	27 2048 0 i_lru
	27 2176 0 i_sb_list
	27 2304 0 i_wb_list
	129 2432 0 -
	130 2560 0 i_version
	130 2624 0 i_sequence
	63 2688 0 i_count
	63 2720 0 i_dio_count
	63 2752 0 i_writecount
	63 2784 0 i_readcount
	131 2816 0 -
	132 2880 0 i_flctx
	18 2944 0 i_data
	27 4480 0 i_devices
	133 4608 0 -
	134 4672 0 i_fsnotify_mask
	135 4736 0 i_fsnotify_marks
	136 4800 0 i_crypt_info
	137 4864 0 i_verity_info
	69 4928 0 i_private
struct 112 9 kthread
	65 0 0 flags
	73 64 0 cpu
	111 96 0 result
	138 128 0 threadfn
	69 192 0 data
	139 256 0 parked
	139 512 0 exited
	140 768 0 blkcg_css
	141 832 0 full_name
struct 16 2 list_head
	142 0 0 next
	142 64 0 prev
struct 16 2 mem_section
	65 0 0 section_mem_map
	143 64 0 usage
struct 24 3 mem_section_usage
	144 0 0 rcu
	145 128 0 subsection_map
	146 192 0 pageblock_flags
struct 32 4 mod_kallsyms
	147 0 0 symtab
	73 64 0 num_symtab
	141 128 0 strtab
	141 192 0 typetab
struct 1280 74 module
	1 0 0 state
	27 64 0 list
	148 192 0 name
	149 640 0 mkobj
	150 1408 0 modinfo_attrs
	151 1472 0 version
	151 1536 0 srcversion
	152 1600 0 holders_dir
	153 1664 0 syms
	154 1728 0 crcs
	73 1792 0 num_syms
	155 1856 0 param_lock
	156 2112 0 kp
	73 2176 0 num_kp
	73 2208 0 num_gpl_syms
	153 2240 0 gpl_syms
	154 2304 0 gpl_crcs
	157 2368 0 using_gplonly_symbols
	157 2376 0 sig_ok
	157 2384 0 async_probe_requested
	73 2400 0 num_exentries
	158 2432 0 extable
	159 2496 0 init
	160 2560 0 mem
	161 6592 0 arch
	65 6784 0 taints
	73 6848 0 num_bugs
	27 6912 0 bug_list
	162 7040 0 bug_table
	163 7104 0 kallsyms
	30 7168 0 core_kallsyms
	164 7424 0 sect_attrs
	165 7488 0 notes_attrs
	141 7552 0 args
	69 7616 0 percpu
	73 7680 0 percpu_size
	69 7744 0 noinstr_text_start
	73 7808 0 noinstr_text_size
	73 7840 0 num_tracepoints
	166 7872 0 tracepoints_ptrs
	73 7936 0 num_srcu_structs
	167 8000 0 srcu_struct_ptrs
	73 8064 0 num_bpf_raw_events
	168 8128 0 bpf_raw_events
	73 8192 0 btf_data_size
	73 8224 0 btf_base_data_size
	69 8256 0 btf_data
	69 8320 0 btf_base_data
	169 8384 0 jump_entries
	73 8448 0 num_jump_entries
	73 8480 0 num_trace_bprintk_fmt
	170 8512 0 trace_bprintk_fmt_start
	171 8576 0 trace_events
	73 8640 0 num_trace_events
	172 8704 0 trace_evals
	73 8768 0 num_trace_evals
	73 8800 0 num_ftrace_callsites
	173 8832 0 ftrace_callsites
	69 8896 0 kprobes_text_start
	73 8960 0 kprobes_text_size
	173 9024 0 kprobe_blacklist
	73 9088 0 num_kprobe_blacklist
	111 9120 0 num_static_call_sites
	174 9152 0 static_call_sites
	157 9216 0 klp
	157 9224 0 klp_alive
	175 9280 0 klp_info
	27 9344 0 source_list
	27 9472 0 target_list
	176 9600 0 exit
	63 9664 0 refcnt
	111 9696 0 its_num_pages
	177 9728 0 its_page_array
	178 9792 0 dyndbg_info
struct 48 4 module_use
	179 0 0 source_list
	179 128 0 target_list
	180 256 0 source
	180 320 0 target
struct 336 28 mount
	181 0 0 mnt_hash
	182 128 0 mnt_parent
	84 192 0 mnt_mountpoint
	183 256 0 mnt
	184 512 0 -
	185 704 0 mnt_pcp
	186 768 0 mnt_mounts
	186 896 0 mnt_child
	186 1024 0 mnt_instance
	151 1152 0 mnt_devname
	186 1216 0 mnt_list
	186 1344 0 mnt_expire
	186 1472 0 mnt_share
	186 1600 0 mnt_slave_list
	186 1728 0 mnt_slave
	182 1856 0 mnt_master
	187 1920 0 mnt_ns
	188 1984 0 mnt_mp
	189 2048 0 -
	186 2176 0 mnt_umounting
	135 2304 0 mnt_fsnotify_marks
	190 2368 0 mnt_fsnotify_mask
	111 2400 0 mnt_id
	191 2432 0 mnt_id_unique
	111 2496 0 mnt_group_id
	111 2528 0 mnt_expiry_mark
	192 2560 0 mnt_pins
	192 2624 0 mnt_stuck_children
struct 64 5 page
	65 0 0 flags
	193 64 0 -
	194 384 0 -
	63 416 0 _refcount
	65 448 0 memcg_data
struct 48 2 per_cpu_nodestat
	195 0 0 stat_threshold
	196 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	68 0 0 lock
	111 32 0 count
	111 64 0 high
	111 96 0 high_min
	111 128 0 high_max
	111 160 0 batch
	124 192 0 flags
	124 200 0 alloc_factor
	124 208 0 expire
	197 224 0 free_count
	198 256 0 lists
struct 64 3 per_cpu_zonestat
	199 0 0 vm_stat_diff
	195 96 0 stat_threshold
	200 128 0 vm_numa_event
struct 40 4 percpu_counter
	201 0 0 lock
	202 64 0 count
	27 128 0 list
	203 256 0 counters
struct 174464 43 pglist_data
	204 0 0 node_zones
	205 61440 0 node_zonelists
	111 1372416 0 nr_zones
	68 1372448 0 node_size_lock
	65 1372480 0 node_start_pfn
	65 1372544 0 node_present_pages
	65 1372608 0 node_spanned_pages
	111 1372672 0 node_id
	206 1372736 0 kswapd_wait
	206 1372928 0 pfmemalloc_wait
	207 1373120 0 reclaim_wait
	63 1373888 0 nr_writeback_throttled
	65 1373952 0 nr_reclaim_start
	155 1374016 0 kswapd_lock
	208 1374272 0 kswapd
	111 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	111 1374400 0 kswapd_failures
	111 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	206 1374528 0 kcompactd_wait
	208 1374720 0 kcompactd
	157 1374784 0 proactive_compact_trigger
	65 1374848 0 totalreserve_pages
	65 1374912 0 min_unmapped_pages
	65 1374976 0 min_slab_pages
	209 1375232 0 _pad1_
	65 1375232 0 first_deferred_pfn
	210 1375296 0 deferred_split_queue
	73 1375552 0 nbp_rl_start
	65 1375616 0 nbp_rl_nr_cand
	73 1375680 0 nbp_threshold
	73 1375712 0 nbp_th_start
	65 1375744 0 nbp_th_nr_cand
	211 1375808 0 __lruvec
	65 1388288 0 flags
	212 1388352 0 mm_walk
	213 1390016 0 memcg_lru
	209 1392128 0 _pad2_
	214 1392128 0 per_cpu_nodestats
	215 1392192 0 vm_stat
	216 1395200 0 memtier
	217 1395264 0 mf_stats
struct 24 2 prb_desc
	218 0 0 state_var
	219 64 0 text_blk_lpos
struct 88 8 printk_info
	220 0 0 seq
	220 64 0 ts_nsec
	221 128 0 text_len
	222 144 0 facility
	222 152 5 flags
	222 157 3 level
	223 160 0 caller_id
	224 192 0 dev_info
struct 88 3 printk_ringbuffer
	225 0 0 desc_ring
	226 384 0 text_data_ring
	218 640 0 fail
struct 64 8 resource
	227 0 0 start
	227 64 0 end
	151 128 0 name
	65 192 0 flags
	65 256 0 desc
	228 320 0 parent
	228 384 0 sibling
	228 448 0 child
struct 1104 65 signal_struct
	229 0 0 sigcnt
	63 32 0 live
	111 64 0 nr_threads
	111 96 0 quick_threads
	27 128 0 thread_head
	206 256 0 wait_chldexit
	208 448 0 curr_target
	230 512 0 shared_pending
	92 704 0 multiprocess
	111 768 0 group_exit_code
	111 800 0 notify_count
	208 832 0 group_exec_task
	111 896 0 group_stop_count
	73 928 0 flags
	231 960 0 core_state
	73 1024 1 is_child_subreaper
	73 1025 1 has_child_subreaper
	73 1056 0 next_posix_timer_id
	92 1088 0 posix_timers
	232 1152 0 real_timer
	233 1664 0 it_real_incr
	234 1728 0 it
	235 1984 0 cputimer
	236 2176 0 posix_cputimers
	237 2816 0 pids
	63 3072 0 tick_dep_mask
	238 3136 0 tty_old_pgrp
	111 3200 0 leader
	239 3264 0 tty
	240 3328 0 autogroup
	241 3392 0 stats_lock
	242 3456 0 utime
	242 3520 0 stime
	242 3584 0 cutime
	242 3648 0 cstime
	242 3712 0 gtime
	242 3776 0 cgtime
	243 3840 0 prev_cputime
	65 4032 0 nvcsw
	65 4096 0 nivcsw
	65 4160 0 cnvcsw
	65 4224 0 cnivcsw
	65 4288 0 min_flt
	65 4352 0 maj_flt
	65 4416 0 cmin_flt
	65 4480 0 cmaj_flt
	65 4544 0 inblock
	65 4608 0 oublock
	65 4672 0 cinblock
	65 4736 0 coublock
	65 4800 0 maxrss
	65 4864 0 cmaxrss
	244 4928 0 ioac
	245 5376 0 sum_sched_runtime
	246 5440 0 rlim
	247 7488 0 pacct
	248 7936 0 stats
	73 8000 0 audit_tty
	249 8064 0 tty_audit_buf
	157 8128 0 oom_flag_origin
	197 8144 0 oom_score_adj
	197 8160 0 oom_score_adj_min
	250 8192 0 oom_mm
	155 8256 0 cred_guard_mutex
	61 8512 0 exec_update_lock
struct 64 6 slab
	65 0 0 __page_flags
	251 64 0 slab_cache
	252 128 0 -
	73 384 0 __page_type
	253 416 0 __page_refcount
	65 448 0 obj_exts
struct 1408 65 super_block
	27 0 0 s_list
	121 128 0 s_dev
	75 160 0 s_blocksize_bits
	65 192 0 s_blocksize
	100 256 0 s_maxbytes
	254 320 0 s_type
	255 384 0 s_op
	256 448 0 dq_op
	257 512 0 s_qcop
	258 576 0 s_export_op
	65 640 0 s_flags
	65 704 0 s_iflags
	65 768 0 s_magic
	84 832 0 s_root
	61 896 0 s_umount
	111 1216 0 s_count
	63 1248 0 s_active
	69 1280 0 s_security
	259 1344 0 s_xattr
	260 1408 0 s_cop
	261 1472 0 s_master_keys
	262 1536 0 s_vop
	263 1600 0 s_encoding
	264 1664 0 s_encoding_flags
	265 1728 0 s_roots
	27 1792 0 s_mounts
	266 1920 0 s_bdev
	267 1984 0 s_bdev_file
	268 2048 0 s_bdi
	269 2112 0 s_mtd
	91 2176 0 s_instances
	73 2304 0 s_quota_types
	270 2368 0 s_dquot
	271 4864 0 s_writers
	69 7296 0 s_fs_info
	123 7360 0 s_time_gran
	122 7424 0 s_time_min
	122 7488 0 s_time_max
	123 7552 0 s_fsnotify_mask
	272 7616 0 s_fsnotify_info
	273 7680 0 s_id
	274 7936 0 s_uuid
	124 8064 0 s_uuid_len
	275 8072 0 s_sysfs_name
	73 8384 0 s_max_links
	155 8448 0 s_vfs_rename_mutex
	151 8704 0 s_subtype
	87 8768 0 s_d_op
	276 8832 0 s_shrink
	70 8896 0 s_remove_count
	111 8960 0 s_readonly_remount
	67 8992 0 s_wb_err
	277 9024 0 s_dio_done_wq
	92 9088 0 s_pins
	78 9152 0 s_user_ns
	278 9216 0 s_dentry_lru
	278 9600 0 s_inode_lru
	144 9984 0 rcu
	279 10112 0 destroy_work
	155 10368 0 s_sync_lock
	111 10624 0 s_stack_depth
	68 10752 0 s_inode_list_lock
	27 10816 0 s_inodes
	68 10944 0 s_inode_wblist_lock
	27 11008 0 s_inodes_wb
struct 680 32 swap_info_struct
	280 0 0 users
	65 128 0 flags
	197 192 0 prio
	281 256 0 list
	282 576 0 type
	73 608 0 max
	283 640 0 swap_map
	173 704 0 zeromap
	284 768 0 cluster_info
	27 832 0 free_clusters
	27 960 0 full_clusters
	285 1088 0 nonfull_clusters
	285 2368 0 frag_clusters
	286 3648 0 frag_cluster_nr
	73 3968 0 lowest_bit
	73 4000 0 highest_bit
	73 4032 0 pages
	73 4064 0 inuse_pages
	73 4096 0 cluster_next
	73 4128 0 cluster_nr
	287 4160 0 cluster_next_cpu
	288 4224 0 percpu_cluster
	289 4288 0 swap_extent_root
	266 4352 0 bdev
	267 4416 0 swap_file
	290 4480 0 comp
	68 4736 0 lock
	68 4768 0 cont_lock
	279 4800 0 discard_work
	279 5056 0 reclaim_work
	27 5312 0 discard_clusters
	291 5440 0 avail_lists
struct 16 4 taint_flag
	292 0 0 c_true
	292 8 0 c_false
	293 16 0 module
	151 64 0 desc
struct 9792 262 task_struct
	294 0 0 thread_info
	73 192 0 __state
	73 224 0 saved_state
	69 256 0 stack
	229 320 0 usage
	73 352 0 flags
	73 384 0 ptrace
	111 416 0 on_cpu
	295 448 0 wake_entry
	73 576 0 wakee_flips
	65 640 0 wakee_flip_decay_ts
	208 704 0 last_wakee
	111 768 0 recent_used_cpu
	111 800 0 wake_cpu
	111 832 0 on_rq
	111 864 0 prio
	111 896 0 static_prio
	111 928 0 normal_prio
	73 960 0 rt_priority
	296 1024 0 se
	297 3072 0 rt
	298 3456 0 dl
	299 5376 0 dl_server
	300 5440 0 sched_class
	301 5504 0 sched_task_group
	302 5632 0 stats
	92 7680 0 preempt_notifiers
	73 7744 0 btrace_seq
	73 7776 0 policy
	65 7808 0 max_allowed_capacity
	111 7872 0 nr_cpus_allowed
	303 7936 0 cpus_ptr
	304 8000 0 user_cpus_ptr
	305 8064 0 cpus_mask
	69 16256 0 migration_pending
	117 16320 0 migration_disabled
	117 16336 0 migration_flags
	111 16352 0 rcu_read_lock_nesting
	306 16384 0 rcu_read_unlock_special
	27 16448 0 rcu_node_entry
	307 16576 0 rcu_blocked_node
	65 16640 0 rcu_tasks_nvcsw
	124 16704 0 rcu_tasks_holdout
	124 16712 0 rcu_tasks_idx
	111 16736 0 rcu_tasks_idle_cpu
	27 16768 0 rcu_tasks_holdout_list
	111 16896 0 rcu_tasks_exit_cpu
	27 16960 0 rcu_tasks_exit_list
	111 17088 0 trc_reader_nesting
	111 17120 0 trc_ipi_to_cpu
	306 17152 0 trc_reader_special
	27 17216 0 trc_holdout_list
	27 17344 0 trc_blkd_node
	111 17472 0 trc_blkd_cpu
	308 17536 0 sched_info
	27 17792 0 tasks
	281 17920 0 pushable_tasks
	309 18240 0 pushable_dl_tasks
	250 18432 0 mm
	250 18496 0 active_mm
	96 18560 0 faults_disabled_mapping
	111 18624 0 exit_state
	111 18656 0 exit_code
	111 18688 0 exit_signal
	111 18720 0 pdeath_signal
	65 18752 0 jobctl
	73 18816 0 personality
	73 18848 1 sched_reset_on_fork
	73 18849 1 sched_contributes_to_load
	73 18850 1 sched_migrated
	73 18851 1 sched_task_hot
	73 18880 1 sched_remote_wakeup
	73 18881 1 sched_rt_mutex
	73 18882 1 user_dumpable
	73 18883 1 in_execve
	73 18884 1 in_iowait
	73 18885 1 restore_sigmask
	73 18886 1 in_lru_fault
	73 18887 1 no_cgroup_migration
	73 18888 1 frozen
	73 18889 1 use_memdelay
	73 18890 1 in_memstall
	73 18891 1 in_eventfd
	73 18892 1 pasid_activated
	73 18893 1 reported_split_lock
	73 18894 1 in_thrashing
	65 18944 0 atomic_flags
	310 19008 0 restart_block
	311 19456 0 pid
	311 19488 0 tgid
	65 19520 0 stack_canary
	208 19584 0 real_parent
	208 19648 0 parent
	27 19712 0 children
	27 19840 0 sibling
	208 19968 0 group_leader
	27 20032 0 ptraced
	27 20160 0 ptrace_entry
	238 20288 0 thread_pid
	312 20352 0 pid_links
	27 20864 0 thread_node
	313 20992 0 vfork_done
	314 21056 0 set_child_tid
	314 21120 0 clear_child_tid
	69 21184 0 worker_private
	242 21248 0 utime
	242 21312 0 stime
	242 21376 0 gtime
	243 21440 0 prev_cputime
	315 21632 0 vtime
	63 22016 0 tick_dep_mask
	65 22080 0 nvcsw
	65 22144 0 nivcsw
	242 22208 0 start_time
	242 22272 0 start_boottime
	65 22336 0 min_flt
	65 22400 0 maj_flt
	236 22464 0 posix_cputimers
	316 23104 0 posix_cputimers_work
	97 23552 0 ptracer_cred
	97 23616 0 real_cred
	97 23680 0 cred
	76 23744 0 cached_requested_key
	317 23808 0 comm
	318 23936 0 nameidata
	319 24000 0 sysvsem
	320 24064 0 sysvshm
	65 24192 0 last_switch_count
	65 24256 0 last_switch_time
	321 24320 0 fs
	322 24384 0 files
	323 24448 0 io_uring
	324 24512 0 nsproxy
	325 24576 0 signal
	326 24640 0 sighand
	327 24704 0 blocked
	327 24768 0 real_blocked
	327 24832 0 saved_sigmask
	230 24896 0 pending
	65 25088 0 sas_ss_sp
	328 25152 0 sas_ss_size
	73 25216 0 sas_ss_flags
	329 25280 0 task_works
	330 25344 0 audit_context
	71 25408 0 loginuid
	73 25440 0 sessionid
	331 25472 0 seccomp
	332 25600 0 syscall_dispatch
	242 25856 0 parent_exec_id
	242 25920 0 self_exec_id
	68 25984 0 alloc_lock
	201 26016 0 pi_lock
	333 26048 0 wake_q
	64 26112 0 pi_waiters
	208 26240 0 pi_top_task
	334 26304 0 pi_blocked_on
	69 26368 0 journal_info
	335 26432 0 bio_list
	336 26496 0 plug
	337 26560 0 reclaim_state
	338 26624 0 io_context
	339 26688 0 capture_control
	65 26752 0 ptrace_message
	340 26816 0 last_siginfo
	244 26880 0 ioac
	73 27328 0 psi_flags
	242 27392 0 acct_rss_mem1
	242 27456 0 acct_vm_mem1
	242 27520 0 acct_timexpd
	341 27584 0 mems_allowed
	82 28608 0 mems_allowed_seq
	111 28640 0 cpuset_mem_spread_rotor
	342 28672 0 cgroups
	27 28736 0 cg_list
	123 28864 0 closid
	123 28896 0 rmid
	343 28928 0 robust_list
	344 28992 0 compat_robust_list
	27 29056 0 pi_state_list
	345 29184 0 pi_state_cache
	155 29248 0 futex_exit_mutex
	73 29504 0 futex_state
	346 29536 0 perf_recursion
	347 29568 0 perf_event_ctxp
	155 29632 0 perf_event_mutex
	27 29888 0 perf_event_list
	348 30016 0 mempolicy
	197 30080 0 il_prev
	124 30096 0 il_weight
	197 30112 0 pref_node_fork
	111 30144 0 numa_scan_seq
	73 30176 0 numa_scan_period
	73 30208 0 numa_scan_period_max
	111 30240 0 numa_preferred_nid
	65 30272 0 numa_migrate_retry
	242 30336 0 node_stamp
	242 30400 0 last_task_numa_placement
	242 30464 0 last_sum_exec_runtime
	144 30528 0 numa_work
	349 30656 0 numa_group
	173 30720 0 numa_faults
	65 30784 0 total_numa_faults
	350 30848 0 numa_faults_locality
	65 31040 0 numa_pages_migrated
	351 31104 0 rseq
	123 31168 0 rseq_len
	123 31200 0 rseq_sig
	65 31232 0 rseq_event_mask
	111 31296 0 mm_cid
	111 31328 0 last_mm_cid
	111 31360 0 migrate_from_cpu
	111 31392 0 mm_cid_active
	144 31424 0 cid_work
	352 31552 0 tlb_ubc
	353 39808 0 splice_pipe
	354 39872 0 task_frag
	355 40000 0 delays
	111 40064 0 nr_dirtied
	111 40096 0 nr_dirtied_pause
	65 40128 0 dirty_paused_when
	242 40192 0 timer_slack_ns
	242 40256 0 default_timer_slack_ns
	111 40320 0 curr_ret_stack
	111 40352 0 curr_ret_depth
	173 40384 0 ret_stack
	245 40448 0 ftrace_timestamp
	63 40512 0 trace_overrun
	63 40544 0 tracing_graph_pause
	65 40576 0 trace_recursion
	73 40640 0 memcg_nr_pages_over_high
	356 40704 0 active_memcg
	357 40768 0 objcg
	358 40832 0 throttle_disk
	359 40896 0 utask
	73 40960 0 sequential_io
	73 40992 0 sequential_io_avg
	360 41024 0 kmap_ctrl
	144 41024 0 rcu
	229 41152 0 rcu_users
	111 41184 0 pagefault_disabled
	208 41216 0 oom_reaper_list
	361 41280 0 oom_reaper_timer
	362 41600 0 stack_vm_area
	229 41664 0 stack_refcount
	111 41696 0 patch_state
	69 41728 0 security
	363 41792 0 bpf_storage
	364 41856 0 bpf_ctx
	365 41920 0 bpf_net_context
	123 41984 0 kstack_offset
	69 42048 0 mce_vaddr
	366 42112 0 mce_kflags
	242 42176 0 mce_addr
	366 42240 1 mce_ripv
	366 42241 1 mce_whole_page
	366 42242 62 __mce_reserved
	144 42304 0 mce_kill_me
	111 42432 0 mce_count
	367 42496 0 kretprobe_instances
	367 42560 0 rethooks
	144 42624 0 l1d_flush_kill
	368 43008 0 thread
struct 280 23 timekeeper
	369 0 0 tkr_mono
	369 448 0 tkr_raw
	370 896 0 xtime_sec
	65 960 0 ktime_sec
	371 1024 0 wall_to_monotonic
	372 1152 0 offs_real
	372 1216 0 offs_boot
	372 1280 0 offs_tai
	373 1344 0 tai_offset
	73 1376 0 clock_was_set_seq
	374 1408 0 cs_was_changed_seq
	372 1472 0 next_leap_ktime
	370 1536 0 raw_sec
	371 1600 0 monotonic_to_boot
	370 1728 0 cycle_interval
	370 1792 0 xtime_interval
	375 1856 0 xtime_remainder
	370 1920 0 raw_interval
	370 1984 0 ntp_tick
	375 2048 0 ntp_error
	376 2112 0 ntp_error_shift
	376 2144 0 ntp_err_mult
	376 2176 0 skip_second_overflow
struct 16 2 trace_print_flags
	65 0 0 mask
	151 64 0 name
struct 432 4 uts_namespace
	377 0 0 name
	78 3136 0 user_ns
	79 3200 0 ucounts
	378 3264 0 ns
struct 896 1 vm_event_state
	379 0 0 event
struct 72 10 vm_struct
	362 0 0 next
	69 64 0 addr
	65 128 0 size
	65 192 0 flags
	380 256 0 pages
	73 320 0 page_order
	73 352 0 nr_pages
	381 384 0 phys_addr
	382 448 0 caller
	65 512 0 requested_size
struct 72 6 vmap_area
	65 0 0 va_start
	65 64 0 va_end
	383 128 0 rb_node
	384 320 0 list
	385 448 0 -
	65 512 0 flags
struct 6272 8 vmap_node
	386 0 0 pool
	387 49152 0 pool_lock
	388 49184 0 skip_populate
	389 49216 0 busy
	389 49472 0 lazy
	384 49728 0 purge_list
	390 49856 0 purge_work
	65 50112 0 nr_purged
struct 168 17 worker
	391 0 0 -
	392 128 0 current_work
	393 192 0 current_func
	394 256 0 current_pwq
	395 320 0 current_at
	73 384 0 current_color
	111 416 0 sleeping
	393 448 0 last_func
	396 512 0 scheduled
	208 640 0 task
	397 704 0 pool
	396 768 0 node
	65 896 0 last_active
	73 960 0 flags
	111 992 0 id
	398 1024 0 desc
	277 1280 0 rescue_wq
struct 1536 40 zone
	399 0 0 _watermark
	65 256 0 watermark_boost
	65 320 0 nr_reserved_highatomic
	65 384 0 nr_free_highatomic
	400 448 0 lowmem_reserve
	111 768 0 node
	401 832 0 zone_pgdat
	402 896 0 per_cpu_pageset
	403 960 0 per_cpu_zonestats
	111 1024 0 pageset_high_min
	111 1056 0 pageset_high_max
	111 1088 0 pageset_batch
	65 1152 0 zone_start_pfn
	70 1216 0 managed_pages
	65 1280 0 spanned_pages
	65 1344 0 present_pages
	65 1408 0 present_early_pages
	151 1472 0 name
	65 1536 0 nr_isolate_pageblock
	241 1600 0 span_seqlock
	111 1664 0 initialized
	209 2048 0 _pad1_
	404 2048 0 free_area
	27 9792 0 unaccepted_pages
	65 9920 0 flags
	68 9984 0 lock
	209 10240 0 _pad2_
	65 10240 0 percpu_drift_mark
	65 10304 0 compact_cached_free_pfn
	405 10368 0 compact_cached_migrate_pfn
	65 10496 0 compact_init_migrate_pfn
	65 10560 0 compact_init_free_pfn
	73 10624 0 compact_considered
	73 10656 0 compact_defer_shift
	111 10688 0 compact_order_failed
	157 10720 0 compact_blockskip_flush
	157 10728 0 contiguous
	209 10752 0 _pad3_
	406 10752 0 vm_stat
	407 11520 0 vm_numa_event
ptr 8 struct inode *
struct 16 3 xarray
	68 0 0 xa_lock
	62 32 0 xa_flags
	69 64 0 xa_head
struct 40 5 rw_semaphore
	70 0 0 count
	70 64 0 owner
	408 128 0 osq
	201 160 0 wait_lock
	27 192 0 wait_list
typedef 4 73 gfp_t
typedef 4 409 atomic_t
struct 16 2 rb_root_cached
	289 0 0 rb_root
	410 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 123 errseq_t
typedef 4 411 spinlock_t
ptr 8 void *
typedef 8 130 atomic_long_t
typedef 4 412 kuid_t
typedef 4 413 kgid_t
int 4 u unsigned int
typedef 8 414 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	111 0 0 non_rcu
	144 0 0 rcu
typedef 4 415 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	416 0 0 next
	417 64 0 pprev
ptr 8 struct dentry *
struct 16 2 qstr
	418 0 0 -
	419 64 0 name
array 40 75 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	420 0 0 -
union 16 2 -
	27 0 0 d_lru
	421 0 0 d_wait
struct 16 2 hlist_node
	422 0 0 next
	423 64 0 pprev
struct 8 1 hlist_head
	422 0 0 first
union 16 3 -
	91 0 0 d_alias
	83 0 0 d_in_lookup_hash
	144 0 0 d_rcu
typedef 4 73 fmode_t
ptr 8 const struct file_operations *
ptr 8 struct address_space *
ptr 8 const struct cred *
struct 16 2 path
	424 0 0 mnt
	84 64 0 dentry
union 32 2 -
	155 0 0 f_pos_lock
	242 0 0 f_pipe
typedef 8 425 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	144 0 0 f_task_work
	426 0 0 f_llist
	427 0 0 f_ra
	428 0 0 f_freeptr
union 64 2 -
	429 0 0 -
	34 0 0 page
union 64 2 -
	430 0 0 -
	34 0 0 __page_1
union 64 2 -
	431 0 0 -
	34 0 0 __page_2
union 64 2 -
	432 0 0 -
	34 0 0 __page_3
array 80 27 5
struct 32 4 mutex
	433 0 0 owner
	434 64 0 wait_lock
	435 96 0 osq
	112 128 0 wait_list
struct 0 0 lock_class_key
int 4 s int
struct 16 2 list_head
	142 0 0 next
	142 64 0 prev
array 16384 112 1024
array 4096 73 1024
array 32 292 32
typedef 2 117 umode_t
int 2 u short unsigned int
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	73 0 0 i_nlink
	73 0 0 __i_nlink
typedef 4 436 dev_t
typedef 8 437 time64_t
typedef 4 134 u32
typedef 1 438 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 242 blkcnt_t
ptr 8 struct bdi_writeback *
typedef 2 264 u16
union 16 2 -
	92 0 0 i_dentry
	144 0 0 i_rcu
typedef 8 439 atomic64_t
union 8 2 -
	95 0 0 i_fop
	440 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	353 0 0 i_pipe
	441 0 0 i_cdev
	141 0 0 i_link
	73 0 0 i_dir_seq
typedef 4 73 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
ptr 8 int (*)(void *)
struct 32 2 completion
	73 0 0 done
	442 64 0 wait
ptr 8 struct cgroup_subsys_state *
ptr 8 char *
ptr 8 struct list_head *
ptr 8 struct mem_section_usage *
struct 16 2 callback_head
	329 0 0 next
	443 64 0 func
array 8 65 1
array 0 65 0
ptr 8 Elf64_Sym *
array 56 292 56
struct 96 5 module_kobject
	444 0 0 kobj
	180 512 0 mod
	152 576 0 drivers_dir
	445 640 0 mp
	313 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const char *
ptr 8 struct kobject *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
struct 32 4 mutex
	70 0 0 owner
	201 64 0 wait_lock
	408 96 0 osq
	27 128 0 wait_list
ptr 8 struct kernel_param *
typedef 1 446 bool
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 447 7
struct 24 3 mod_arch_specific
	73 0 0 num_orcs
	314 64 0 orc_unwind_ip
	448 128 0 orc_unwind
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
	449 0 0 descs
	450 64 0 classes
	73 128 0 num_descs
	73 160 0 num_classes
struct 16 2 list_head
	142 0 0 next
	142 64 0 prev
ptr 8 struct module *
struct 16 2 hlist_node
	422 0 0 next
	423 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	84 0 0 mnt_root
	88 64 0 mnt_sb
	111 128 0 mnt_flags
	451 192 0 mnt_idmap
union 24 3 -
	452 0 0 mnt_node
	453 0 0 mnt_rcu
	454 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	142 0 0 next
	142 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	181 0 0 mnt_mp_list
	181 0 0 mnt_umount
typedef 4 73 __u32
typedef 8 455 u64
struct 8 1 hlist_head
	422 0 0 first
union 40 5 -
	456 0 0 -
	457 0 0 -
	458 0 0 -
	459 0 0 -
	144 0 0 callback_head
union 4 2 -
	73 0 0 page_type
	63 0 0 _mapcount
typedef 1 460 s8
array 47 195 47
int 2 s short int
array 224 27 14
array 12 195 12
array 48 65 6
typedef 4 461 raw_spinlock_t
typedef 8 437 s64
ptr 8 s32 *
array 7680 58 5
array 163872 462 2
typedef 24 463 wait_queue_head_t
array 96 206 4
ptr 8 struct task_struct *
struct 0 1 cacheline_padding
	464 0 0 x
struct 32 3 deferred_split
	68 0 0 split_queue_lock
	27 64 0 split_queue
	65 192 0 split_queue_len
struct 1560 11 lruvec
	108 0 0 lists
	68 640 0 lru_lock
	65 704 0 anon_cost
	65 768 0 file_cost
	70 832 0 nonresident_age
	405 896 0 refaults
	65 1024 0 flags
	465 1088 0 lrugen
	466 11840 0 mm_state
	401 12416 0 pgdat
	467 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	468 0 0 lruvec
	65 64 0 seq
	65 128 0 next_addr
	469 192 0 nr_pages
	470 1472 0 mm_stats
	111 1600 0 batched
	157 1632 0 can_swap
	157 1640 0 force_scan
struct 232 4 lru_gen_memcg
	65 0 0 seq
	350 64 0 nr_memcgs
	471 256 0 fifo
	68 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 70 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	65 0 0 total
	65 64 0 ignored
	65 128 0 failed
	65 192 0 delayed
	65 256 0 recovered
typedef 8 472 atomic_long_t
struct 16 2 prb_data_blk_lpos
	65 0 0 begin
	65 64 0 next
typedef 8 473 u64
typedef 2 474 u16
typedef 1 475 u8
typedef 4 476 u32
struct 64 2 dev_printk_info
	477 0 0 subsystem
	478 128 0 device
struct 48 6 prb_desc_ring
	73 0 0 count_bits
	479 64 0 descs
	480 128 0 infos
	218 192 0 head_id
	218 256 0 tail_id
	218 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	73 0 0 size_bits
	141 64 0 data
	218 128 0 head_lpos
	218 192 0 tail_lpos
typedef 8 381 resource_size_t
ptr 8 struct resource *
typedef 4 481 refcount_t
struct 24 2 sigpending
	27 0 0 list
	327 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	482 0 0 node
	233 256 0 _softexpires
	483 320 0 function
	484 384 0 base
	124 448 0 state
	124 456 0 is_rel
	124 464 0 is_soft
	124 472 0 is_hard
typedef 8 202 ktime_t
array 32 485 2
struct 24 1 thread_group_cputimer
	486 0 0 cputime_atomic
struct 80 3 posix_cputimers
	487 0 0 bases
	73 576 0 timers_active
	73 608 0 expiry_active
array 32 238 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 488 seqlock_t
typedef 8 366 u64
struct 24 3 prev_cputime
	242 0 0 utime
	242 64 0 stime
	201 128 0 lock
struct 56 7 task_io_accounting
	242 0 0 rchar
	242 64 0 wchar
	242 128 0 syscr
	242 192 0 syscw
	242 256 0 read_bytes
	242 320 0 write_bytes
	242 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 489 16
struct 56 7 pacct_struct
	111 0 0 ac_flag
	490 64 0 ac_exitcode
	65 128 0 ac_mem
	242 192 0 ac_utime
	242 256 0 ac_stime
	65 320 0 ac_minflt
	65 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
ptr 8 struct kmem_cache *
union 32 2 -
	491 0 0 -
	492 0 0 callback_head
typedef 4 493 atomic_t
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
typedef 2 117 __u16
struct 8 1 hlist_bl_head
	416 0 0 first
ptr 8 struct block_device *
ptr 8 struct file *
ptr 8 struct backing_dev_info *
ptr 8 struct mtd_info *
struct 312 5 quota_info
	73 0 0 flags
	61 64 0 dqio_sem
	494 384 0 files
	495 576 0 info
	496 2304 0 ops
struct 304 4 sb_writers
	117 0 0 frozen
	111 32 0 freeze_kcount
	111 64 0 freeze_ucount
	497 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 292 32
typedef 16 498 uuid_t
array 37 292 37
ptr 8 struct shrinker *
ptr 8 struct workqueue_struct *
struct 48 5 list_lru
	499 0 0 node
	27 64 0 list
	111 192 0 shrinker_id
	157 224 0 memcg_aware
	60 256 0 xa
struct 32 3 work_struct
	70 0 0 data
	27 64 0 entry
	500 192 0 func
struct 16 2 percpu_ref
	65 0 0 percpu_count_ptr
	501 64 0 data
struct 40 3 plist_node
	111 0 0 prio
	27 64 0 prio_list
	27 192 0 node_list
char 1 s signed char
ptr 8 unsigned char *
ptr 8 struct swap_cluster_info *
array 160 27 10
array 40 73 10
ptr 8 unsigned int *
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	410 0 0 rb_node
struct 32 2 completion
	73 0 0 done
	502 64 0 wait
array 0 281 0
char 1 u char
typedef 1 446 bool
struct 24 4 thread_info
	65 0 0 flags
	65 64 0 syscall_work
	123 128 0 status
	123 160 0 cpu
struct 16 4 __call_single_node
	426 0 0 llist
	503 64 0 -
	128 96 0 src
	128 112 0 dst
struct 256 23 sched_entity
	504 0 0 load
	309 128 0 run_node
	242 320 0 deadline
	242 384 0 min_vruntime
	242 448 0 min_slice
	27 512 0 group_node
	75 640 0 on_rq
	75 648 0 sched_delayed
	75 656 0 rel_deadline
	75 664 0 custom_slice
	242 704 0 exec_start
	242 768 0 sum_exec_runtime
	242 832 0 prev_sum_exec_runtime
	242 896 0 vruntime
	202 960 0 vlag
	242 1024 0 slice
	242 1088 0 nr_migrations
	111 1152 0 depth
	505 1216 0 parent
	506 1280 0 cfs_rq
	506 1344 0 my_q
	65 1408 0 runnable_weight
	507 1536 0 avg
struct 48 7 sched_rt_entity
	27 0 0 run_list
	65 128 0 timeout
	65 192 0 watchdog_stamp
	73 256 0 time_slice
	117 288 0 on_rq
	117 304 0 on_list
	508 320 0 back
struct 240 23 sched_dl_entity
	309 0 0 rb_node
	242 192 0 dl_runtime
	242 256 0 dl_deadline
	242 320 0 dl_period
	242 384 0 dl_bw
	242 448 0 dl_density
	202 512 0 runtime
	242 576 0 deadline
	73 640 0 flags
	73 672 1 dl_throttled
	73 673 1 dl_yielded
	73 674 1 dl_non_contending
	73 675 1 dl_overrun
	73 676 1 dl_server
	73 677 1 dl_server_active
	73 678 1 dl_defer
	73 679 1 dl_defer_armed
	73 680 1 dl_defer_running
	232 704 0 dl_timer
	232 1216 0 inactive_timer
	509 1728 0 rq
	510 1792 0 server_pick_task
	299 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	242 0 0 wait_start
	242 64 0 wait_max
	242 128 0 wait_count
	242 192 0 wait_sum
	242 256 0 iowait_count
	242 320 0 iowait_sum
	242 384 0 sleep_start
	242 448 0 sleep_max
	202 512 0 sum_sleep_runtime
	242 576 0 block_start
	242 640 0 block_max
	202 704 0 sum_block_runtime
	202 768 0 exec_max
	242 832 0 slice_max
	242 896 0 nr_migrations_cold
	242 960 0 nr_failed_migrations_affine
	242 1024 0 nr_failed_migrations_running
	242 1088 0 nr_failed_migrations_hot
	242 1152 0 nr_forced_migrations
	242 1216 0 nr_wakeups
	242 1280 0 nr_wakeups_sync
	242 1344 0 nr_wakeups_migrate
	242 1408 0 nr_wakeups_local
	242 1472 0 nr_wakeups_remote
	242 1536 0 nr_wakeups_affine
	242 1600 0 nr_wakeups_affine_attempts
	242 1664 0 nr_wakeups_passive
	242 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 511 cpumask_t
union 4 2 rcu_special
	512 0 0 b
	123 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	65 0 0 pcount
	245 64 0 run_delay
	245 128 0 last_arrival
	245 192 0 last_queued
struct 24 3 rb_node
	65 0 0 __rb_parent_color
	410 64 0 rb_right
	410 128 0 rb_left
struct 56 3 restart_block
	65 0 0 arch_data
	513 64 0 fn
	514 128 0 -
typedef 4 515 pid_t
array 64 91 4
ptr 8 struct completion *
ptr 8 int *
struct 48 7 vtime
	516 0 0 seqcount
	245 64 0 starttime
	517 128 0 state
	73 160 0 cpu
	242 192 0 utime
	242 256 0 stime
	242 320 0 gtime
struct 56 3 posix_cputimers_work
	144 0 0 work
	155 128 0 mutex
	73 384 0 scheduled
array 16 292 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	518 0 0 undo_list
struct 16 1 sysv_shm
	27 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 519 sigset_t
typedef 8 520 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	111 0 0 mode
	63 32 0 filter_count
	521 64 0 filter
struct 32 4 syscall_user_dispatch
	141 0 0 selector
	65 64 0 offset
	65 128 0 len
	157 192 0 on_dispatch
struct 8 1 wake_q_node
	522 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 523 nodemask_t
ptr 8 struct css_set *
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 124 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 65 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	524 0 0 arch
	157 8192 0 flush_required
	157 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	525 0 0 page
	134 64 0 offset
	134 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct mem_cgroup *
ptr 8 struct obj_cgroup *
ptr 8 struct gendisk *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	91 0 0 entry
	65 128 0 expires
	526 192 0 function
	123 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_local_storage *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 245 __u64
struct 8 1 llist_head
	527 0 0 first
struct 4416 22 thread_struct
	528 0 0 tls_array
	65 192 0 sp
	117 256 0 es
	117 272 0 ds
	117 288 0 fsindex
	117 304 0 gsindex
	65 320 0 fsbase
	65 384 0 gsbase
	529 448 0 ptrace_bps
	65 704 0 virtual_dr6
	65 768 0 ptrace_dr7
	65 832 0 cr2
	65 896 0 trap_nr
	65 960 0 error_code
	530 1024 0 io_bitmap
	65 1088 0 iopl_emul
	73 1152 1 iopl_warn
	123 1184 0 pkru
	65 1216 0 features
	65 1280 0 features_locked
	531 1344 0 shstk
	532 1536 0 fpu
struct 56 8 tk_read_base
	533 0 0 clock
	370 64 0 mask
	370 128 0 cycle_last
	376 192 0 mult
	376 224 0 shift
	370 256 0 xtime_nsec
	372 320 0 base
	370 384 0 base_real
typedef 8 534 u64
struct 16 2 timespec64
	535 0 0 tv_sec
	490 64 0 tv_nsec
typedef 8 375 ktime_t
typedef 4 536 s32
typedef 1 537 u8
typedef 8 538 s64
typedef 4 539 u32
struct 390 6 new_utsname
	540 0 0 sysname
	540 520 0 nodename
	540 1040 0 release
	540 1560 0 version
	540 2080 0 machine
	540 2600 0 domainname
struct 24 4 ns_common
	84 0 0 stashed
	541 64 0 ops
	73 128 0 inum
	542 160 0 count
array 896 65 112
ptr 8 struct page **
typedef 8 543 phys_addr_t
ptr 8 const void *
struct 24 3 rb_node
	65 0 0 __rb_parent_color
	410 64 0 rb_right
	410 128 0 rb_left
struct 16 2 list_head
	142 0 0 next
	142 64 0 prev
union 8 2 -
	65 0 0 subtree_max_size
	362 0 0 vm
array 6144 544 256
typedef 4 545 spinlock_t
typedef 1 446 bool
struct 32 3 rb_list
	546 0 0 root
	384 64 0 head
	387 192 0 lock
struct 32 3 work_struct
	547 0 0 data
	384 64 0 entry
	548 192 0 func
union 16 2 -
	396 0 0 entry
	549 0 0 hentry
ptr 8 struct work_struct *
typedef 8 550 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 551 u64
struct 16 2 list_head
	142 0 0 next
	142 64 0 prev
ptr 8 struct worker_pool *
array 32 292 32
array 32 65 4
array 40 490 5
ptr 8 struct pglist_data *
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 23 11
array 16 65 2
array 96 70 12
array 48 70 6
struct 4 1 optimistic_spin_queue
	63 0 0 tail
struct 4 1 -
	111 0 0 counter
ptr 8 struct rb_node *
struct 4 1 spinlock
	552 0 0 -
struct 4 1 -
	553 0 0 val
struct 4 1 -
	554 0 0 val
struct 8 1 -
	242 0 0 val
struct 4 1 seqcount_spinlock
	516 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	555 0 0 -
	242 0 0 hash_len
ptr 8 const unsigned char *
union 8 2 -
	366 0 0 lock_count
	556 0 0 -
ptr 8 wait_queue_head_t *
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 struct vfsmount *
typedef 8 557 __kernel_loff_t
struct 8 1 llist_node
	527 0 0 next
struct 32 6 file_ra_state
	65 0 0 start
	73 64 0 size
	73 96 0 async_size
	73 128 0 ra_pages
	73 160 0 mmap_miss
	100 192 0 prev_pos
typedef 8 558 freeptr_t
struct 64 8 -
	65 0 0 flags
	559 64 0 -
	96 192 0 mapping
	65 256 0 index
	560 320 0 -
	63 384 0 _mapcount
	63 416 0 _refcount
	65 448 0 memcg_data
struct 40 7 -
	65 0 0 _flags_1
	65 64 0 _head_1
	63 128 0 _large_mapcount
	63 160 0 _entire_mapcount
	63 192 0 _nr_pages_mapped
	63 224 0 _pincount
	73 256 0 _folio_nr_pages
struct 32 3 -
	65 0 0 _flags_2
	65 64 0 _head_2
	27 128 0 _deferred_list
struct 48 6 -
	65 0 0 _flags_3
	65 64 0 _head_3
	69 128 0 _hugetlb_subpool
	69 192 0 _hugetlb_cgroup
	69 256 0 _hugetlb_cgroup_rsvd
	69 320 0 _hugetlb_hwpoison
typedef 8 561 atomic_long_t
typedef 4 562 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	563 0 0 tail
typedef 4 123 __kernel_dev_t
typedef 8 557 __s64
typedef 1 75 __u8
struct 8 1 -
	202 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
struct 24 2 swait_queue_head
	564 0 0 lock
	565 64 0 task_list
ptr 8 void (*)(struct callback_head *)
struct 64 12 kobject
	151 0 0 name
	27 64 0 entry
	152 192 0 parent
	566 256 0 kset
	567 320 0 ktype
	568 384 0 sd
	569 448 0 kref
	73 480 1 state_initialized
	73 481 1 state_in_sysfs
	73 482 1 state_add_uevent_sent
	73 483 1 state_remove_uevent_sent
	73 484 1 uevent_suppress
ptr 8 struct module_param_attrs *
bool 1 u _Bool
struct 72 3 module_memory
	69 0 0 base
	73 64 0 size
	570 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	65 0 0 __rb_parent_color
	410 64 0 rb_right
	410 128 0 rb_left
struct 16 2 callback_head
	329 0 0 next
	443 64 0 func
struct 8 1 llist_node
	527 0 0 next
typedef 8 245 __u64
struct 40 4 -
	571 0 0 -
	96 128 0 mapping
	572 192 0 -
	65 256 0 private
struct 40 5 -
	65 0 0 pp_magic
	573 64 0 pp
	65 128 0 _pp_mapping_pad
	65 192 0 dma_addr
	70 256 0 pp_ref_count
struct 8 1 -
	65 0 0 compound_head
struct 16 2 -
	574 0 0 pgmap
	69 64 0 zone_device_data
typedef 1 282 __s8
struct 4 1 raw_spinlock
	575 0 0 raw_lock
struct 81936 1 zonelist
	576 0 0 _zonerefs
struct 24 2 wait_queue_head
	68 0 0 lock
	27 64 0 head
array 0 292 0
struct 1344 14 lru_gen_folio
	65 0 0 max_seq
	405 64 0 min_seq
	399 192 0 timestamps
	577 448 0 folios
	578 5568 0 nr_pages
	579 8128 0 avg_refaulted
	579 8640 0 avg_total
	580 9152 0 protected
	581 9536 0 evicted
	581 10048 0 refaulted
	157 10560 0 enabled
	124 10568 0 gen
	124 10576 0 seg
	582 10624 0 list
struct 72 5 lru_gen_mm_state
	65 0 0 seq
	142 64 0 head
	142 128 0 tail
	583 192 0 filters
	584 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 585 4
array 16 111 4
array 192 586 3
typedef 8 587 atomic64_t
typedef 8 245 __u64
typedef 2 117 __u16
typedef 1 75 __u8
typedef 4 73 __u32
array 16 292 16
array 48 292 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 4 1 refcount_struct
	63 0 0 refs
struct 32 2 timerqueue_node
	309 0 0 node
	233 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	242 0 0 expires
	242 64 0 incr
struct 24 3 task_cputime_atomic
	130 0 0 utime
	130 64 0 stime
	130 128 0 sum_exec_runtime
array 72 588 3
struct 8 2 -
	82 0 0 seqcount
	68 32 0 lock
struct 16 2 rlimit
	589 0 0 rlim_cur
	589 64 0 rlim_max
int 8 s long int
struct 32 2 -
	590 0 0 -
	591 128 0 -
struct 16 2 callback_head
	329 0 0 next
	443 64 0 func
struct 4 1 -
	111 0 0 counter
array 24 59 3
array 216 592 3
array 24 593 3
array 288 594 3
struct 16 1 -
	595 0 0 b
ptr 8 struct list_lru_node *
typedef 8 550 work_func_t
ptr 8 struct percpu_ref_data *
struct 24 2 swait_queue_head
	201 0 0 lock
	27 64 0 task_list
union 4 2 -
	73 0 0 u_flags
	63 0 0 a_flags
struct 16 2 load_weight
	65 0 0 weight
	123 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	242 0 0 last_update_time
	242 64 0 load_sum
	242 128 0 runnable_sum
	123 192 0 util_sum
	123 224 0 period_contrib
	65 256 0 load_avg
	65 320 0 runnable_avg
	65 384 0 util_avg
	73 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 596 dl_server_pick_f
struct 1024 1 cpumask
	597 0 0 bits
struct 4 4 -
	124 0 0 blocked
	124 8 0 need_qs
	124 16 0 exp_hint
	124 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	598 0 0 futex
	599 0 0 nanosleep
	600 0 0 poll
typedef 4 111 __kernel_pid_t
typedef 4 601 seqcount_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	145 0 0 sig
typedef 8 589 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	602 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	511 0 0 cpumask
ptr 8 struct page *
ptr 8 void (*)(struct timer_list *)
ptr 8 struct llist_node *
array 24 603 3
array 32 604 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	242 0 0 base
	242 64 0 size
struct 4224 7 fpu
	73 0 0 last_cpu
	65 64 0 avx512_timestamp
	605 128 0 fpstate
	605 192 0 __task_fpstate
	606 256 0 perm
	606 384 0 guest_perm
	607 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 245 __u64
typedef 8 538 time64_t
typedef 4 111 __s32
typedef 1 75 __u8
typedef 8 557 __s64
typedef 4 73 __u32
array 65 292 65
ptr 8 const struct proc_ns_operations *
typedef 4 608 refcount_t
typedef 8 609 u64
struct 24 2 vmap_pool
	384 0 0 head
	65 128 0 len
struct 4 1 spinlock
	610 0 0 -
struct 8 1 rb_root
	410 0 0 rb_node
typedef 8 611 atomic_long_t
typedef 8 550 work_func_t
struct 16 2 hlist_node
	422 0 0 next
	423 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 245 __u64
union 4 1 -
	461 0 0 rlock
typedef 4 612 uid_t
typedef 4 613 gid_t
struct 8 2 -
	123 0 0 hash
	123 32 0 len
struct 8 2 -
	68 0 0 lock
	111 32 0 count
int 8 s long long int
struct 8 1 -
	65 0 0 v
union 16 2 -
	27 0 0 lru
	614 0 0 -
union 8 2 -
	69 0 0 private
	615 0 0 swap
typedef 8 616 atomic64_t
struct 4 1 raw_spinlock
	617 0 0 raw_lock
typedef 4 618 atomic_t
typedef 4 619 raw_spinlock_t
struct 16 2 list_head
	142 0 0 next
	142 64 0 prev
ptr 8 struct kset *
ptr 8 const struct kobj_type *
ptr 8 struct kernfs_node *
struct 4 1 kref
	229 0 0 refcount
struct 56 2 mod_tree_node
	180 0 0 mod
	620 64 0 node
union 16 4 -
	27 0 0 lru
	621 0 0 -
	27 0 0 buddy_list
	27 0 0 pcp_list
union 8 2 -
	65 0 0 index
	65 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 4 622 arch_spinlock_t
array 81936 623 5121
array 640 624 4
array 320 625 4
array 64 626 2
array 48 627 1
array 64 628 1
struct 16 2 hlist_nulls_node
	629 0 0 next
	630 64 0 pprev
array 16 173 2
array 32 631 1
array 40 632 2
array 64 633 8
struct 8 1 -
	634 0 0 counter
struct 24 2 posix_cputimer_base
	242 0 0 nextevt
	635 64 0 tqhead
typedef 8 65 __kernel_ulong_t
union 16 2 -
	636 0 0 slab_list
	637 0 0 -
union 16 2 -
	638 0 0 -
	639 0 0 freelist_counter
struct 72 9 mem_dqinfo
	640 0 0 dqi_format
	111 64 0 dqi_fmt_id
	27 128 0 dqi_dirty_list
	65 256 0 dqi_flags
	73 320 0 dqi_bgrace
	73 352 0 dqi_igrace
	641 384 0 dqi_max_spc_limit
	641 448 0 dqi_max_ino_limit
	69 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	642 0 0 rss
	287 384 0 read_count
	643 448 0 writer
	206 512 0 waiters
	63 704 0 block
array 16 438 16
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 65 128
struct 40 6 -
	644 0 0 uaddr
	123 64 0 val
	123 96 0 flags
	123 128 0 bitset
	242 192 0 time
	644 256 0 uaddr2
struct 24 4 -
	645 0 0 clockid
	646 32 0 type
	647 64 0 -
	242 128 0 expires
struct 32 5 -
	648 0 0 ufds
	111 64 0 nfds
	111 96 0 has_timeout
	65 128 0 tv_sec
	65 192 0 tv_nsec
struct 4 1 seqcount
	73 0 0 sequence
array 128 65 16
struct 8 13 desc_struct
	128 0 0 limit0
	128 16 0 base0
	128 32 8 base1
	128 40 4 type
	128 44 1 s
	128 45 2 dpl
	128 47 1 p
	128 48 4 limit1
	128 52 1 avl
	128 53 1 l
	128 54 1 d
	128 55 1 g
	128 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	242 0 0 __state_perm
	73 64 0 __state_size
	73 96 0 __user_state_size
struct 4160 10 fpstate
	73 0 0 size
	73 32 0 user_size
	242 64 0 xfeatures
	242 128 0 user_xfeatures
	242 192 0 xfd
	73 256 1 is_valloc
	73 257 1 is_guest
	73 258 1 is_confidential
	73 259 1 in_use
	649 512 0 regs
struct 4 1 refcount_struct
	650 0 0 refs
typedef 8 245 __u64
union 4 1 -
	651 0 0 rlock
typedef 8 652 atomic64_t
typedef 4 73 __kernel_uid32_t
typedef 4 73 __kernel_gid32_t
struct 16 2 -
	69 0 0 __filler
	73 64 0 mlock_count
typedef 8 653 swp_entry_t
struct 8 1 -
	654 0 0 counter
typedef 4 655 arch_spinlock_t
struct 4 1 -
	111 0 0 counter
struct 4 1 raw_spinlock
	656 0 0 raw_lock
struct 48 1 latch_tree_node
	657 0 0 node
struct 16 2 -
	69 0 0 __filler
	73 64 0 mlock_count
struct 4 1 qspinlock
	658 0 0 -
struct 16 2 zoneref
	659 0 0 zone
	111 64 0 zone_idx
array 160 660 2
array 80 661 2
array 32 65 4
array 48 662 2
array 64 663 2
ptr 8 struct hlist_nulls_node *
ptr 8 struct hlist_nulls_node **
array 32 65 4
array 20 111 5
struct 8 1 hlist_nulls_head
	629 0 0 first
typedef 8 664 s64
struct 16 1 timerqueue_head
	64 0 0 rb_root
struct 16 2 list_head
	142 0 0 next
	142 64 0 prev
struct 16 2 -
	665 0 0 next
	111 64 0 slabs
struct 16 2 -
	69 0 0 freelist
	666 64 0 -
typedef 16 667 freelist_aba_t
ptr 8 struct quota_format_type *
typedef 8 557 qsize_t
struct 48 4 rcu_sync
	111 0 0 gp_state
	111 32 0 gp_count
	206 64 0 gp_wait
	144 256 0 cb_head
struct 8 1 rcuwait
	208 0 0 task
ptr 8 u32 *
typedef 4 668 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	669 0 0 rmtp
	670 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	671 0 0 fsave
	672 0 0 fxsave
	673 0 0 soft
	674 0 0 xsave
	675 0 0 __padding
typedef 4 676 atomic_t
struct 4 1 raw_spinlock
	677 0 0 raw_lock
struct 8 1 -
	678 0 0 counter
struct 8 1 -
	65 0 0 val
typedef 8 679 s64
struct 4 1 qspinlock
	680 0 0 -
typedef 4 681 arch_spinlock_t
array 48 309 2
union 4 3 -
	63 0 0 val
	682 0 0 -
	683 0 0 -
ptr 8 struct zone *
array 80 27 5
array 40 490 5
array 24 65 3
array 32 70 4
typedef 8 557 __s64
ptr 8 struct slab *
union 8 2 -
	65 0 0 counters
	684 0 0 -
union 16 2 -
	685 0 0 -
	686 0 0 full
typedef 4 111 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	123 0 0 cwd
	123 32 0 swd
	123 64 0 twd
	123 96 0 fip
	123 128 0 fcs
	123 160 0 foo
	123 192 0 fos
	687 224 0 st_space
	123 864 0 status
struct 512 11 fxregs_state
	128 0 0 cwd
	128 16 0 swd
	128 32 0 twd
	128 48 0 fop
	688 64 0 -
	123 192 0 mxcsr
	123 224 0 mxcsr_mask
	689 256 0 st_space
	690 1280 0 xmm_space
	691 3328 0 padding
	692 3712 0 -
struct 136 16 swregs_state
	123 0 0 cwd
	123 32 0 swd
	123 64 0 twd
	123 96 0 fip
	123 128 0 fcs
	123 160 0 foo
	123 192 0 fos
	687 224 0 st_space
	124 864 0 ftop
	124 872 0 changed
	124 880 0 lookahead
	124 888 0 no_update
	124 896 0 rm
	124 904 0 alimit
	693 960 0 info
	123 1024 0 entry_eip
struct 576 3 xregs_state
	672 0 0 i387
	694 4096 0 header
	695 4608 0 extended_state_area
array 4096 124 4096
struct 4 1 -
	111 0 0 counter
typedef 4 696 arch_spinlock_t
typedef 8 697 s64
typedef 8 557 __s64
union 4 3 -
	563 0 0 val
	698 0 0 -
	699 0 0 -
struct 4 1 qspinlock
	700 0 0 -
struct 2 2 -
	124 0 0 locked
	124 8 0 pending
struct 4 2 -
	128 0 0 locked_pending
	128 16 0 tail
struct 4 3 -
	73 0 16 inuse
	73 16 15 objects
	73 31 1 frozen
struct 16 2 -
	69 0 0 freelist
	65 64 0 counter
typedef 16 701 freelist_full_t
array 80 123 20
union 16 2 -
	702 0 0 -
	703 0 0 -
array 128 123 32
array 256 123 64
array 48 123 12
union 48 2 -
	691 0 0 padding1
	691 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	242 0 0 xfeatures
	242 64 0 xcomp_bv
	704 128 0 reserved
array 0 124 0
struct 4 1 qspinlock
	705 0 0 -
typedef 8 557 __s64
struct 2 2 -
	706 0 0 locked
	706 8 0 pending
struct 4 2 -
	707 0 0 locked_pending
	707 16 0 tail
union 4 3 -
	708 0 0 val
	709 0 0 -
	710 0 0 -
typedef 16 711 u128
struct 16 2 -
	242 0 0 rip
	242 64 0 rdp
struct 16 4 -
	123 0 0 fip
	123 32 0 fcs
	123 64 0 foo
	123 96 0 fos
array 48 242 6
union 4 3 -
	712 0 0 val
	713 0 0 -
	714 0 0 -
typedef 1 715 u8
typedef 2 716 u16
typedef 4 717 atomic_t
struct 2 2 -
	718 0 0 locked
	718 8 0 pending
struct 4 2 -
	719 0 0 locked_pending
	719 16 0 tail
typedef 16 720 __u128
typedef 4 721 atomic_t
struct 2 2 -
	722 0 0 locked
	722 8 0 pending
struct 4 2 -
	723 0 0 locked_pending
	723 16 0 tail
typedef 1 75 __u8
typedef 2 117 __u16
struct 4 1 -
	111 0 0 counter
typedef 1 724 u8
typedef 2 725 u16
int 16 u __int128 unsigned
struct 4 1 -
	111 0 0 counter
typedef 1 726 u8
typedef 2 727 u16
typedef 1 75 __u8
typedef 2 117 __u16
typedef 1 75 __u8
typedef 2 117 __u16
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
