kmemdb profile 1
build-id 7f76f39faf07f34cfa9fadd801e131bfa8cb6dc3
release 6.12.117+deb12-cloud-amd64
banner Linux version 6.12.117+deb12-cloud-amd64 (debian-kernel@lists.debian.org) (x86_64-linux-gnu-gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP PREEMPT_DYNAMIC Debian 6.12.117-1~deb12u1 (2026-11-14)
machine 62
names d38d83afa4fd97ce
types 744
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
	63 0 0 host
	61 64 0 i_pages
	64 192 0 invalidate_lock
	65 512 0 gfp_mask
	66 544 0 i_mmap_writable
	67 576 0 i_mmap
	68 704 0 nrpages
	68 768 0 writeback_index
	69 832 0 a_ops
	68 896 0 flags
	70 960 0 wb_err
	71 992 0 i_private_lock
	27 1024 0 i_private_list
	64 1152 0 i_mmap_rwsem
	72 1472 0 i_private_data
struct 184 26 cred
	73 0 0 usage
	74 64 0 uid
	75 96 0 gid
	74 128 0 suid
	75 160 0 sgid
	74 192 0 euid
	75 224 0 egid
	74 256 0 fsuid
	75 288 0 fsgid
	76 320 0 securebits
	77 384 0 cap_inheritable
	77 448 0 cap_permitted
	77 512 0 cap_effective
	77 576 0 cap_bset
	77 640 0 cap_ambient
	78 704 0 jit_keyring
	79 768 0 session_keyring
	79 832 0 process_keyring
	79 896 0 thread_keyring
	79 960 0 request_key_auth
	72 1024 0 security
	80 1088 0 user
	81 1152 0 user_ns
	82 1216 0 ucounts
	83 1280 0 group_info
	84 1344 0 -
struct 192 16 dentry
	76 0 0 d_flags
	85 32 0 d_seq
	86 64 0 d_hash
	87 192 0 d_parent
	88 256 0 d_name
	63 384 0 d_inode
	89 448 0 d_iname
	90 768 0 d_op
	91 832 0 d_sb
	68 896 0 d_time
	72 960 0 d_fsdata
	92 1024 0 d_lockref
	93 1088 0 -
	94 1216 0 d_sib
	95 1344 0 d_children
	96 1408 0 d_u
struct 184 19 file
	73 0 0 f_count
	71 64 0 f_lock
	97 96 0 f_mode
	98 128 0 f_op
	99 192 0 f_mapping
	72 256 0 private_data
	63 320 0 f_inode
	76 384 0 f_flags
	76 416 0 f_iocb_flags
	100 448 0 f_cred
	101 512 0 f_path
	102 640 0 -
	103 896 0 f_pos
	72 960 0 f_security
	104 1024 0 f_owner
	70 1088 0 f_wb_err
	70 1120 0 f_sb_err
	105 1152 0 f_ep
	106 1216 0 -
struct 256 4 folio
	107 0 0 -
	108 512 0 -
	109 1024 0 -
	110 1536 0 -
struct 88 2 free_area
	111 0 0 free_list
	68 640 0 nr_free
struct 32920 20 hstate
	112 0 0 resize_lock
	113 256 0 resize_key
	114 256 0 next_nid_to_alloc
	114 288 0 next_nid_to_free
	76 320 0 order
	76 352 0 demote_order
	68 384 0 mask
	68 448 0 max_huge_pages
	68 512 0 nr_huge_pages
	68 576 0 free_huge_pages
	68 640 0 resv_huge_pages
	68 704 0 surplus_huge_pages
	68 768 0 nr_overcommit_huge_pages
	115 832 0 hugepage_activelist
	116 960 0 hugepage_freelists
	117 132032 0 max_huge_pages_node
	117 164800 0 nr_huge_pages_node
	117 197568 0 free_huge_pages_node
	117 230336 0 surplus_huge_pages_node
	118 263104 0 name
struct 624 57 inode
	119 0 0 i_mode
	120 16 0 i_opflags
	74 32 0 i_uid
	75 64 0 i_gid
	76 96 0 i_flags
	121 128 0 i_acl
	121 192 0 i_default_acl
	122 256 0 i_op
	91 320 0 i_sb
	99 384 0 i_mapping
	72 448 0 i_security
	68 512 0 i_ino
	123 576 0 -
	124 608 0 i_rdev
	103 640 0 i_size
	125 704 0 i_atime_sec
	125 768 0 i_mtime_sec
	125 832 0 i_ctime_sec
	126 896 0 i_atime_nsec
	126 928 0 i_mtime_nsec
	126 960 0 i_ctime_nsec
	126 992 0 i_generation
	71 1024 0 i_lock
	120 1056 0 i_bytes
	127 1072 0 i_blkbits
	128 1080 0 i_write_hint
	129 1088 0 i_blocks
	126 1152 0 i_state
	64 1216 0 i_rwsem
	68 1536 0 dirtied_when
	68 1600 0 dirtied_time_when
	94 1664 0 i_hash
	27 1792 0 i_io_list
	130 1920 0 i_wb
	114 1984 0 i_wb_frn_winner
	131 2016 0 i_wb_frn_avg_time
	131 2032 0 i_wb_frn_history
	27 2048 0 i_lru
	27 2176 0 i_sb_list
	27 2304 0 i_wb_list
	132 2432 0 -
	133 2560 0 i_version
	133 2624 0 i_sequence
	66 2688 0 i_count
	66 2720 0 i_dio_count
	66 2752 0 i_writecount
	66 2784 0 i_readcount
	134 2816 0 -
	135 2880 0 i_flctx
	18 2944 0 i_data
	27 4480 0 i_devices
	136 4608 0 -
	137 4672 0 i_fsnotify_mask
	138 4736 0 i_fsnotify_marks
	139 4800 0 i_crypt_info
	140 4864 0 i_verity_info
	72 4928 0 i_private
struct 112 9 kthread
	68 0 0 flags
	76 64 0 cpu
	114 96 0 result
	141 128 0 threadfn
	72 192 0 data
	142 256 0 parked
	142 512 0 exited
	143 768 0 blkcg_css
	144 832 0 full_name
struct 16 2 list_head
	145 0 0 next
	145 64 0 prev
struct 16 2 mem_section
	68 0 0 section_mem_map
	146 64 0 usage
struct 24 3 mem_section_usage
	147 0 0 rcu
	148 128 0 subsection_map
	149 192 0 pageblock_flags
struct 32 4 mod_kallsyms
	150 0 0 symtab
	76 64 0 num_symtab
	144 128 0 strtab
	144 192 0 typetab
struct 1280 74 module
	1 0 0 state
	27 64 0 list
	151 192 0 name
	152 640 0 mkobj
	153 1408 0 modinfo_attrs
	154 1472 0 version
	154 1536 0 srcversion
	155 1600 0 holders_dir
	156 1664 0 syms
	157 1728 0 crcs
	76 1792 0 num_syms
	158 1856 0 param_lock
	159 2112 0 kp
	76 2176 0 num_kp
	76 2208 0 num_gpl_syms
	156 2240 0 gpl_syms
	157 2304 0 gpl_crcs
	160 2368 0 using_gplonly_symbols
	160 2376 0 sig_ok
	160 2384 0 async_probe_requested
	76 2400 0 num_exentries
	161 2432 0 extable
	162 2496 0 init
	163 2560 0 mem
	164 6592 0 arch
	68 6784 0 taints
	76 6848 0 num_bugs
	27 6912 0 bug_list
	165 7040 0 bug_table
	166 7104 0 kallsyms
	30 7168 0 core_kallsyms
	167 7424 0 sect_attrs
	168 7488 0 notes_attrs
	144 7552 0 args
	72 7616 0 percpu
	76 7680 0 percpu_size
	72 7744 0 noinstr_text_start
	76 7808 0 noinstr_text_size
	76 7840 0 num_tracepoints
	169 7872 0 tracepoints_ptrs
	76 7936 0 num_srcu_structs
	170 8000 0 srcu_struct_ptrs
	76 8064 0 num_bpf_raw_events
	171 8128 0 bpf_raw_events
	76 8192 0 btf_data_size
	76 8224 0 btf_base_data_size
	72 8256 0 btf_data
	72 8320 0 btf_base_data
	172 8384 0 jump_entries
	76 8448 0 num_jump_entries
	76 8480 0 num_trace_bprintk_fmt
	173 8512 0 trace_bprintk_fmt_start
	174 8576 0 trace_events
	76 8640 0 num_trace_events
	175 8704 0 trace_evals
	76 8768 0 num_trace_evals
	76 8800 0 num_ftrace_callsites
	176 8832 0 ftrace_callsites
	72 8896 0 kprobes_text_start
	76 8960 0 kprobes_text_size
	176 9024 0 kprobe_blacklist
	76 9088 0 num_kprobe_blacklist
	114 9120 0 num_static_call_sites
	177 9152 0 static_call_sites
	160 9216 0 klp
	160 9224 0 klp_alive
	178 9280 0 klp_info
	27 9344 0 source_list
	27 9472 0 target_list
	179 9600 0 exit
	66 9664 0 refcnt
	114 9696 0 its_num_pages
	180 9728 0 its_page_array
	181 9792 0 dyndbg_info
struct 48 4 module_use
	182 0 0 source_list
	182 128 0 target_list
	183 256 0 source
	183 320 0 target
struct 336 28 mount
	184 0 0 mnt_hash
	185 128 0 mnt_parent
	87 192 0 mnt_mountpoint
	186 256 0 mnt
	187 512 0 -
	188 704 0 mnt_pcp
	189 768 0 mnt_mounts
	189 896 0 mnt_child
	189 1024 0 mnt_instance
	154 1152 0 mnt_devname
	189 1216 0 mnt_list
	189 1344 0 mnt_expire
	189 1472 0 mnt_share
	189 1600 0 mnt_slave_list
	189 1728 0 mnt_slave
	185 1856 0 mnt_master
	190 1920 0 mnt_ns
	191 1984 0 mnt_mp
	192 2048 0 -
	189 2176 0 mnt_umounting
	138 2304 0 mnt_fsnotify_marks
	193 2368 0 mnt_fsnotify_mask
	114 2400 0 mnt_id
	194 2432 0 mnt_id_unique
	114 2496 0 mnt_group_id
	114 2528 0 mnt_expiry_mark
	195 2560 0 mnt_pins
	195 2624 0 mnt_stuck_children
struct 64 5 page
	68 0 0 flags
	196 64 0 -
	197 384 0 -
	66 416 0 _refcount
	68 448 0 memcg_data
struct 192 17 pcpu_chunk
	198 0 0 list
	114 128 0 free_bytes
	199 160 0 chunk_md
	176 448 0 bound_map
	72 512 0 base_addr
	176 576 0 alloc_map
	200 640 0 md_blocks
	72 704 0 data
	201 768 0 immutable
	201 776 0 isolated
	114 800 0 start_offset
	114 832 0 end_offset
	202 896 0 obj_exts
	114 960 0 nr_pages
	114 992 0 nr_populated
	114 1024 0 nr_empty_pop_pages
	203 1088 0 populated
struct 48 2 per_cpu_nodestat
	204 0 0 stat_threshold
	205 8 0 vm_node_stat_diff
struct 256 11 per_cpu_pages
	71 0 0 lock
	114 32 0 count
	114 64 0 high
	114 96 0 high_min
	114 128 0 high_max
	114 160 0 batch
	127 192 0 flags
	127 200 0 alloc_factor
	127 208 0 expire
	206 224 0 free_count
	207 256 0 lists
struct 64 3 per_cpu_zonestat
	208 0 0 vm_stat_diff
	204 96 0 stat_threshold
	209 128 0 vm_numa_event
struct 40 4 percpu_counter
	210 0 0 lock
	211 64 0 count
	27 128 0 list
	212 256 0 counters
struct 174464 43 pglist_data
	213 0 0 node_zones
	214 61440 0 node_zonelists
	114 1372416 0 nr_zones
	71 1372448 0 node_size_lock
	68 1372480 0 node_start_pfn
	68 1372544 0 node_present_pages
	68 1372608 0 node_spanned_pages
	114 1372672 0 node_id
	215 1372736 0 kswapd_wait
	215 1372928 0 pfmemalloc_wait
	216 1373120 0 reclaim_wait
	66 1373888 0 nr_writeback_throttled
	68 1373952 0 nr_reclaim_start
	158 1374016 0 kswapd_lock
	217 1374272 0 kswapd
	114 1374336 0 kswapd_order
	2 1374368 0 kswapd_highest_zoneidx
	114 1374400 0 kswapd_failures
	114 1374432 0 kcompactd_max_order
	2 1374464 0 kcompactd_highest_zoneidx
	215 1374528 0 kcompactd_wait
	217 1374720 0 kcompactd
	160 1374784 0 proactive_compact_trigger
	68 1374848 0 totalreserve_pages
	68 1374912 0 min_unmapped_pages
	68 1374976 0 min_slab_pages
	218 1375232 0 _pad1_
	68 1375232 0 first_deferred_pfn
	219 1375296 0 deferred_split_queue
	76 1375552 0 nbp_rl_start
	68 1375616 0 nbp_rl_nr_cand
	76 1375680 0 nbp_threshold
	76 1375712 0 nbp_th_start
	68 1375744 0 nbp_th_nr_cand
	220 1375808 0 __lruvec
	68 1388288 0 flags
	221 1388352 0 mm_walk
	222 1390016 0 memcg_lru
	218 1392128 0 _pad2_
	223 1392128 0 per_cpu_nodestats
	224 1392192 0 vm_stat
	225 1395200 0 memtier
	226 1395264 0 mf_stats
struct 24 2 prb_desc
	227 0 0 state_var
	228 64 0 text_blk_lpos
struct 88 8 printk_info
	229 0 0 seq
	229 64 0 ts_nsec
	230 128 0 text_len
	231 144 0 facility
	231 152 5 flags
	231 157 3 level
	232 160 0 caller_id
	233 192 0 dev_info
struct 88 3 printk_ringbuffer
	234 0 0 desc_ring
	235 384 0 text_data_ring
	227 640 0 fail
struct 64 8 resource
	236 0 0 start
	236 64 0 end
	154 128 0 name
	68 192 0 flags
	68 256 0 desc
	237 320 0 parent
	237 384 0 sibling
	237 448 0 child
struct 1104 65 signal_struct
	238 0 0 sigcnt
	66 32 0 live
	114 64 0 nr_threads
	114 96 0 quick_threads
	27 128 0 thread_head
	215 256 0 wait_chldexit
	217 448 0 curr_target
	239 512 0 shared_pending
	95 704 0 multiprocess
	114 768 0 group_exit_code
	114 800 0 notify_count
	217 832 0 group_exec_task
	114 896 0 group_stop_count
	76 928 0 flags
	240 960 0 core_state
	76 1024 1 is_child_subreaper
	76 1025 1 has_child_subreaper
	76 1056 0 next_posix_timer_id
	95 1088 0 posix_timers
	241 1152 0 real_timer
	242 1664 0 it_real_incr
	243 1728 0 it
	244 1984 0 cputimer
	245 2176 0 posix_cputimers
	246 2816 0 pids
	66 3072 0 tick_dep_mask
	247 3136 0 tty_old_pgrp
	114 3200 0 leader
	248 3264 0 tty
	249 3328 0 autogroup
	250 3392 0 stats_lock
	251 3456 0 utime
	251 3520 0 stime
	251 3584 0 cutime
	251 3648 0 cstime
	251 3712 0 gtime
	251 3776 0 cgtime
	252 3840 0 prev_cputime
	68 4032 0 nvcsw
	68 4096 0 nivcsw
	68 4160 0 cnvcsw
	68 4224 0 cnivcsw
	68 4288 0 min_flt
	68 4352 0 maj_flt
	68 4416 0 cmin_flt
	68 4480 0 cmaj_flt
	68 4544 0 inblock
	68 4608 0 oublock
	68 4672 0 cinblock
	68 4736 0 coublock
	68 4800 0 maxrss
	68 4864 0 cmaxrss
	253 4928 0 ioac
	254 5376 0 sum_sched_runtime
	255 5440 0 rlim
	256 7488 0 pacct
	257 7936 0 stats
	76 8000 0 audit_tty
	258 8064 0 tty_audit_buf
	160 8128 0 oom_flag_origin
	206 8144 0 oom_score_adj
	206 8160 0 oom_score_adj_min
	259 8192 0 oom_mm
	158 8256 0 cred_guard_mutex
	64 8512 0 exec_update_lock
struct 64 6 slab
	68 0 0 __page_flags
	260 64 0 slab_cache
	261 128 0 -
	76 384 0 __page_type
	262 416 0 __page_refcount
	68 448 0 obj_exts
struct 1408 65 super_block
	27 0 0 s_list
	124 128 0 s_dev
	78 160 0 s_blocksize_bits
	68 192 0 s_blocksize
	103 256 0 s_maxbytes
	263 320 0 s_type
	264 384 0 s_op
	265 448 0 dq_op
	266 512 0 s_qcop
	267 576 0 s_export_op
	68 640 0 s_flags
	68 704 0 s_iflags
	68 768 0 s_magic
	87 832 0 s_root
	64 896 0 s_umount
	114 1216 0 s_count
	66 1248 0 s_active
	72 1280 0 s_security
	268 1344 0 s_xattr
	269 1408 0 s_cop
	270 1472 0 s_master_keys
	271 1536 0 s_vop
	272 1600 0 s_encoding
	273 1664 0 s_encoding_flags
	274 1728 0 s_roots
	27 1792 0 s_mounts
	275 1920 0 s_bdev
	276 1984 0 s_bdev_file
	277 2048 0 s_bdi
	278 2112 0 s_mtd
	94 2176 0 s_instances
	76 2304 0 s_quota_types
	279 2368 0 s_dquot
	280 4864 0 s_writers
	72 7296 0 s_fs_info
	126 7360 0 s_time_gran
	125 7424 0 s_time_min
	125 7488 0 s_time_max
	126 7552 0 s_fsnotify_mask
	281 7616 0 s_fsnotify_info
	282 7680 0 s_id
	283 7936 0 s_uuid
	127 8064 0 s_uuid_len
	284 8072 0 s_sysfs_name
	76 8384 0 s_max_links
	158 8448 0 s_vfs_rename_mutex
	154 8704 0 s_subtype
	90 8768 0 s_d_op
	285 8832 0 s_shrink
	73 8896 0 s_remove_count
	114 8960 0 s_readonly_remount
	70 8992 0 s_wb_err
	286 9024 0 s_dio_done_wq
	95 9088 0 s_pins
	81 9152 0 s_user_ns
	287 9216 0 s_dentry_lru
	287 9600 0 s_inode_lru
	147 9984 0 rcu
	288 10112 0 destroy_work
	158 10368 0 s_sync_lock
	114 10624 0 s_stack_depth
	71 10752 0 s_inode_list_lock
	27 10816 0 s_inodes
	71 10944 0 s_inode_wblist_lock
	27 11008 0 s_inodes_wb
struct 680 32 swap_info_struct
	289 0 0 users
	68 128 0 flags
	206 192 0 prio
	290 256 0 list
	291 576 0 type
	76 608 0 max
	292 640 0 swap_map
	176 704 0 zeromap
	293 768 0 cluster_info
	27 832 0 free_clusters
	27 960 0 full_clusters
	294 1088 0 nonfull_clusters
	294 2368 0 frag_clusters
	295 3648 0 frag_cluster_nr
	76 3968 0 lowest_bit
	76 4000 0 highest_bit
	76 4032 0 pages
	76 4064 0 inuse_pages
	76 4096 0 cluster_next
	76 4128 0 cluster_nr
	296 4160 0 cluster_next_cpu
	297 4224 0 percpu_cluster
	298 4288 0 swap_extent_root
	275 4352 0 bdev
	276 4416 0 swap_file
	299 4480 0 comp
	71 4736 0 lock
	71 4768 0 cont_lock
	288 4800 0 discard_work
	288 5056 0 reclaim_work
	27 5312 0 discard_clusters
	300 5440 0 avail_lists
struct 16 4 taint_flag
	301 0 0 c_true
	301 8 0 c_false
	302 16 0 module
	154 64 0 desc
struct 9792 262 task_struct
	51 0 0 thread_info
	76 192 0 __state
	76 224 0 saved_state
	72 256 0 stack
	238 320 0 usage
	76 352 0 flags
	76 384 0 ptrace
	114 416 0 on_cpu
	303 448 0 wake_entry
	76 576 0 wakee_flips
	68 640 0 wakee_flip_decay_ts
	217 704 0 last_wakee
	114 768 0 recent_used_cpu
	114 800 0 wake_cpu
	114 832 0 on_rq
	114 864 0 prio
	114 896 0 static_prio
	114 928 0 normal_prio
	76 960 0 rt_priority
	304 1024 0 se
	305 3072 0 rt
	306 3456 0 dl
	307 5376 0 dl_server
	308 5440 0 sched_class
	309 5504 0 sched_task_group
	310 5632 0 stats
	95 7680 0 preempt_notifiers
	76 7744 0 btrace_seq
	76 7776 0 policy
	68 7808 0 max_allowed_capacity
	114 7872 0 nr_cpus_allowed
	311 7936 0 cpus_ptr
	312 8000 0 user_cpus_ptr
	313 8064 0 cpus_mask
	72 16256 0 migration_pending
	120 16320 0 migration_disabled
	120 16336 0 migration_flags
	114 16352 0 rcu_read_lock_nesting
	314 16384 0 rcu_read_unlock_special
	27 16448 0 rcu_node_entry
	315 16576 0 rcu_blocked_node
	68 16640 0 rcu_tasks_nvcsw
	127 16704 0 rcu_tasks_holdout
	127 16712 0 rcu_tasks_idx
	114 16736 0 rcu_tasks_idle_cpu
	27 16768 0 rcu_tasks_holdout_list
	114 16896 0 rcu_tasks_exit_cpu
	27 16960 0 rcu_tasks_exit_list
	114 17088 0 trc_reader_nesting
	114 17120 0 trc_ipi_to_cpu
	314 17152 0 trc_reader_special
	27 17216 0 trc_holdout_list
	27 17344 0 trc_blkd_node
	114 17472 0 trc_blkd_cpu
	316 17536 0 sched_info
	27 17792 0 tasks
	290 17920 0 pushable_tasks
	317 18240 0 pushable_dl_tasks
	259 18432 0 mm
	259 18496 0 active_mm
	99 18560 0 faults_disabled_mapping
	114 18624 0 exit_state
	114 18656 0 exit_code
	114 18688 0 exit_signal
	114 18720 0 pdeath_signal
	68 18752 0 jobctl
	76 18816 0 personality
	76 18848 1 sched_reset_on_fork
	76 18849 1 sched_contributes_to_load
	76 18850 1 sched_migrated
	76 18851 1 sched_task_hot
	76 18880 1 sched_remote_wakeup
	76 18881 1 sched_rt_mutex
	76 18882 1 user_dumpable
	76 18883 1 in_execve
	76 18884 1 in_iowait
	76 18885 1 restore_sigmask
	76 18886 1 in_lru_fault
	76 18887 1 no_cgroup_migration
	76 18888 1 frozen
	76 18889 1 use_memdelay
	76 18890 1 in_memstall
	76 18891 1 in_eventfd
	76 18892 1 pasid_activated
	76 18893 1 reported_split_lock
	76 18894 1 in_thrashing
	68 18944 0 atomic_flags
	318 19008 0 restart_block
	319 19456 0 pid
	319 19488 0 tgid
	68 19520 0 stack_canary
	217 19584 0 real_parent
	217 19648 0 parent
	27 19712 0 children
	27 19840 0 sibling
	217 19968 0 group_leader
	27 20032 0 ptraced
	27 20160 0 ptrace_entry
	247 20288 0 thread_pid
	320 20352 0 pid_links
	27 20864 0 thread_node
	321 20992 0 vfork_done
	322 21056 0 set_child_tid
	322 21120 0 clear_child_tid
	72 21184 0 worker_private
	251 21248 0 utime
	251 21312 0 stime
	251 21376 0 gtime
	252 21440 0 prev_cputime
	323 21632 0 vtime
	66 22016 0 tick_dep_mask
	68 22080 0 nvcsw
	68 22144 0 nivcsw
	251 22208 0 start_time
	251 22272 0 start_boottime
	68 22336 0 min_flt
	68 22400 0 maj_flt
	245 22464 0 posix_cputimers
	324 23104 0 posix_cputimers_work
	100 23552 0 ptracer_cred
	100 23616 0 real_cred
	100 23680 0 cred
	79 23744 0 cached_requested_key
	325 23808 0 comm
	326 23936 0 nameidata
	327 24000 0 sysvsem
	328 24064 0 sysvshm
	68 24192 0 last_switch_count
	68 24256 0 last_switch_time
	329 24320 0 fs
	330 24384 0 files
	331 24448 0 io_uring
	332 24512 0 nsproxy
	333 24576 0 signal
	334 24640 0 sighand
	335 24704 0 blocked
	335 24768 0 real_blocked
	335 24832 0 saved_sigmask
	239 24896 0 pending
	68 25088 0 sas_ss_sp
	336 25152 0 sas_ss_size
	76 25216 0 sas_ss_flags
	337 25280 0 task_works
	338 25344 0 audit_context
	74 25408 0 loginuid
	76 25440 0 sessionid
	339 25472 0 seccomp
	340 25600 0 syscall_dispatch
	251 25856 0 parent_exec_id
	251 25920 0 self_exec_id
	71 25984 0 alloc_lock
	210 26016 0 pi_lock
	341 26048 0 wake_q
	67 26112 0 pi_waiters
	217 26240 0 pi_top_task
	342 26304 0 pi_blocked_on
	72 26368 0 journal_info
	343 26432 0 bio_list
	344 26496 0 plug
	345 26560 0 reclaim_state
	346 26624 0 io_context
	347 26688 0 capture_control
	68 26752 0 ptrace_message
	348 26816 0 last_siginfo
	253 26880 0 ioac
	76 27328 0 psi_flags
	251 27392 0 acct_rss_mem1
	251 27456 0 acct_vm_mem1
	251 27520 0 acct_timexpd
	349 27584 0 mems_allowed
	85 28608 0 mems_allowed_seq
	114 28640 0 cpuset_mem_spread_rotor
	350 28672 0 cgroups
	27 28736 0 cg_list
	126 28864 0 closid
	126 28896 0 rmid
	351 28928 0 robust_list
	352 28992 0 compat_robust_list
	27 29056 0 pi_state_list
	353 29184 0 pi_state_cache
	158 29248 0 futex_exit_mutex
	76 29504 0 futex_state
	354 29536 0 perf_recursion
	355 29568 0 perf_event_ctxp
	158 29632 0 perf_event_mutex
	27 29888 0 perf_event_list
	356 30016 0 mempolicy
	206 30080 0 il_prev
	127 30096 0 il_weight
	206 30112 0 pref_node_fork
	114 30144 0 numa_scan_seq
	76 30176 0 numa_scan_period
	76 30208 0 numa_scan_period_max
	114 30240 0 numa_preferred_nid
	68 30272 0 numa_migrate_retry
	251 30336 0 node_stamp
	251 30400 0 last_task_numa_placement
	251 30464 0 last_sum_exec_runtime
	147 30528 0 numa_work
	357 30656 0 numa_group
	176 30720 0 numa_faults
	68 30784 0 total_numa_faults
	358 30848 0 numa_faults_locality
	68 31040 0 numa_pages_migrated
	359 31104 0 rseq
	126 31168 0 rseq_len
	126 31200 0 rseq_sig
	68 31232 0 rseq_event_mask
	114 31296 0 mm_cid
	114 31328 0 last_mm_cid
	114 31360 0 migrate_from_cpu
	114 31392 0 mm_cid_active
	147 31424 0 cid_work
	360 31552 0 tlb_ubc
	361 39808 0 splice_pipe
	362 39872 0 task_frag
	363 40000 0 delays
	114 40064 0 nr_dirtied
	114 40096 0 nr_dirtied_pause
	68 40128 0 dirty_paused_when
	251 40192 0 timer_slack_ns
	251 40256 0 default_timer_slack_ns
	114 40320 0 curr_ret_stack
	114 40352 0 curr_ret_depth
	176 40384 0 ret_stack
	254 40448 0 ftrace_timestamp
	66 40512 0 trace_overrun
	66 40544 0 tracing_graph_pause
	68 40576 0 trace_recursion
	76 40640 0 memcg_nr_pages_over_high
	364 40704 0 active_memcg
	365 40768 0 objcg
	366 40832 0 throttle_disk
	367 40896 0 utask
	76 40960 0 sequential_io
	76 40992 0 sequential_io_avg
	368 41024 0 kmap_ctrl
	147 41024 0 rcu
	238 41152 0 rcu_users
	114 41184 0 pagefault_disabled
	217 41216 0 oom_reaper_list
	369 41280 0 oom_reaper_timer
	370 41600 0 stack_vm_area
	238 41664 0 stack_refcount
	114 41696 0 patch_state
	72 41728 0 security
	371 41792 0 bpf_storage
	372 41856 0 bpf_ctx
	373 41920 0 bpf_net_context
	126 41984 0 kstack_offset
	72 42048 0 mce_vaddr
	374 42112 0 mce_kflags
	251 42176 0 mce_addr
	374 42240 1 mce_ripv
	374 42241 1 mce_whole_page
	374 42242 62 __mce_reserved
	147 42304 0 mce_kill_me
	114 42432 0 mce_count
	375 42496 0 kretprobe_instances
	375 42560 0 rethooks
	147 42624 0 l1d_flush_kill
	376 43008 0 thread
struct 24 4 thread_info
	68 0 0 flags
	68 64 0 syscall_work
	126 128 0 status
	126 160 0 cpu
struct 280 23 timekeeper
	377 0 0 tkr_mono
	377 448 0 tkr_raw
	378 896 0 xtime_sec
	68 960 0 ktime_sec
	379 1024 0 wall_to_monotonic
	380 1152 0 offs_real
	380 1216 0 offs_boot
	380 1280 0 offs_tai
	381 1344 0 tai_offset
	76 1376 0 clock_was_set_seq
	382 1408 0 cs_was_changed_seq
	380 1472 0 next_leap_ktime
	378 1536 0 raw_sec
	379 1600 0 monotonic_to_boot
	378 1728 0 cycle_interval
	378 1792 0 xtime_interval
	383 1856 0 xtime_remainder
	378 1920 0 raw_interval
	378 1984 0 ntp_tick
	383 2048 0 ntp_error
	384 2112 0 ntp_error_shift
	384 2144 0 ntp_err_mult
	384 2176 0 skip_second_overflow
struct 16 2 trace_print_flags
	68 0 0 mask
	154 64 0 name
struct 432 4 uts_namespace
	385 0 0 name
	81 3136 0 user_ns
	82 3200 0 ucounts
	386 3264 0 ns
struct 896 1 vm_event_state
	387 0 0 event
struct 72 10 vm_struct
	370 0 0 next
	72 64 0 addr
	68 128 0 size
	68 192 0 flags
	388 256 0 pages
	76 320 0 page_order
	76 352 0 nr_pages
	389 384 0 phys_addr
	390 448 0 caller
	68 512 0 requested_size
struct 72 6 vmap_area
	68 0 0 va_start
	68 64 0 va_end
	391 128 0 rb_node
	392 320 0 list
	393 448 0 -
	68 512 0 flags
struct 6272 8 vmap_node
	394 0 0 pool
	395 49152 0 pool_lock
	396 49184 0 skip_populate
	397 49216 0 busy
	397 49472 0 lazy
	392 49728 0 purge_list
	398 49856 0 purge_work
	68 50112 0 nr_purged
struct 168 17 worker
	399 0 0 -
	400 128 0 current_work
	401 192 0 current_func
	402 256 0 current_pwq
	403 320 0 current_at
	76 384 0 current_color
	114 416 0 sleeping
	401 448 0 last_func
	404 512 0 scheduled
	217 640 0 task
	405 704 0 pool
	404 768 0 node
	68 896 0 last_active
	76 960 0 flags
	114 992 0 id
	406 1024 0 desc
	286 1280 0 rescue_wq
struct 576 9 xa_node
	78 0 0 shift
	78 8 0 offset
	78 16 0 count
	78 24 0 nr_values
	407 64 0 parent
	408 128 0 array
	409 192 0 -
	410 320 0 slots
	411 4416 0 -
struct 16 3 xarray
	71 0 0 xa_lock
	65 32 0 xa_flags
	72 64 0 xa_head
struct 1536 40 zone
	412 0 0 _watermark
	68 256 0 watermark_boost
	68 320 0 nr_reserved_highatomic
	68 384 0 nr_free_highatomic
	413 448 0 lowmem_reserve
	114 768 0 node
	414 832 0 zone_pgdat
	415 896 0 per_cpu_pageset
	416 960 0 per_cpu_zonestats
	114 1024 0 pageset_high_min
	114 1056 0 pageset_high_max
	114 1088 0 pageset_batch
	68 1152 0 zone_start_pfn
	73 1216 0 managed_pages
	68 1280 0 spanned_pages
	68 1344 0 present_pages
	68 1408 0 present_early_pages
	154 1472 0 name
	68 1536 0 nr_isolate_pageblock
	250 1600 0 span_seqlock
	114 1664 0 initialized
	218 2048 0 _pad1_
	417 2048 0 free_area
	27 9792 0 unaccepted_pages
	68 9920 0 flags
	71 9984 0 lock
	218 10240 0 _pad2_
	68 10240 0 percpu_drift_mark
	68 10304 0 compact_cached_free_pfn
	418 10368 0 compact_cached_migrate_pfn
	68 10496 0 compact_init_migrate_pfn
	68 10560 0 compact_init_free_pfn
	76 10624 0 compact_considered
	76 10656 0 compact_defer_shift
	114 10688 0 compact_order_failed
	160 10720 0 compact_blockskip_flush
	160 10728 0 contiguous
	218 10752 0 _pad3_
	419 10752 0 vm_stat
	420 11520 0 vm_numa_event
ptr 8 struct inode *
struct 40 5 rw_semaphore
	73 0 0 count
	73 64 0 owner
	421 128 0 osq
	210 160 0 wait_lock
	27 192 0 wait_list
typedef 4 76 gfp_t
typedef 4 422 atomic_t
struct 16 2 rb_root_cached
	298 0 0 rb_root
	423 64 0 rb_leftmost
int 8 u long unsigned int
ptr 8 const struct address_space_operations *
typedef 4 126 errseq_t
typedef 4 424 spinlock_t
ptr 8 void *
typedef 8 133 atomic_long_t
typedef 4 425 kuid_t
typedef 4 426 kgid_t
int 4 u unsigned int
typedef 8 427 kernel_cap_t
char 1 u unsigned char
ptr 8 struct key *
ptr 8 struct user_struct *
ptr 8 struct user_namespace *
ptr 8 struct ucounts *
ptr 8 struct group_info *
union 16 2 -
	114 0 0 non_rcu
	147 0 0 rcu
typedef 4 428 seqcount_spinlock_t
struct 16 2 hlist_bl_node
	429 0 0 next
	430 64 0 pprev
ptr 8 struct dentry *
struct 16 2 qstr
	431 0 0 -
	432 64 0 name
array 40 78 40
ptr 8 const struct dentry_operations *
ptr 8 struct super_block *
struct 8 1 lockref
	433 0 0 -
union 16 2 -
	27 0 0 d_lru
	434 0 0 d_wait
struct 16 2 hlist_node
	435 0 0 next
	436 64 0 pprev
struct 8 1 hlist_head
	435 0 0 first
union 16 3 -
	94 0 0 d_alias
	86 0 0 d_in_lookup_hash
	147 0 0 d_rcu
typedef 4 76 fmode_t
ptr 8 const struct file_operations *
ptr 8 struct address_space *
ptr 8 const struct cred *
struct 16 2 path
	437 0 0 mnt
	87 64 0 dentry
union 32 2 -
	158 0 0 f_pos_lock
	251 0 0 f_pipe
typedef 8 438 loff_t
ptr 8 struct fown_struct *
ptr 8 struct hlist_head *
union 32 4 -
	147 0 0 f_task_work
	439 0 0 f_llist
	440 0 0 f_ra
	441 0 0 f_freeptr
union 64 2 -
	442 0 0 -
	34 0 0 page
union 64 2 -
	443 0 0 -
	34 0 0 __page_1
union 64 2 -
	444 0 0 -
	34 0 0 __page_2
union 64 2 -
	445 0 0 -
	34 0 0 __page_3
array 80 27 5
struct 32 4 mutex
	446 0 0 owner
	447 64 0 wait_lock
	448 96 0 osq
	115 128 0 wait_list
struct 0 0 lock_class_key
int 4 s int
struct 16 2 list_head
	145 0 0 next
	145 64 0 prev
array 16384 115 1024
array 4096 76 1024
array 32 301 32
typedef 2 120 umode_t
int 2 u short unsigned int
ptr 8 struct posix_acl *
ptr 8 const struct inode_operations *
union 4 2 -
	76 0 0 i_nlink
	76 0 0 __i_nlink
typedef 4 449 dev_t
typedef 8 450 time64_t
typedef 4 137 u32
typedef 1 451 u8
enum 1 u 6 rw_hint
	0 WRITE_LIFE_NOT_SET
	1 WRITE_LIFE_NONE
	2 WRITE_LIFE_SHORT
	3 WRITE_LIFE_MEDIUM
	4 WRITE_LIFE_LONG
	5 WRITE_LIFE_EXTREME
typedef 8 251 blkcnt_t
ptr 8 struct bdi_writeback *
typedef 2 273 u16
union 16 2 -
	95 0 0 i_dentry
	147 0 0 i_rcu
typedef 8 452 atomic64_t
union 8 2 -
	98 0 0 i_fop
	453 0 0 free_inode
ptr 8 struct file_lock_context *
union 8 4 -
	361 0 0 i_pipe
	454 0 0 i_cdev
	144 0 0 i_link
	76 0 0 i_dir_seq
typedef 4 76 __u32
ptr 8 struct fsnotify_mark_connector *
ptr 8 struct fscrypt_inode_info *
ptr 8 struct fsverity_info *
ptr 8 int (*)(void *)
struct 32 2 completion
	76 0 0 done
	455 64 0 wait
ptr 8 struct cgroup_subsys_state *
ptr 8 char *
ptr 8 struct list_head *
ptr 8 struct mem_section_usage *
struct 16 2 callback_head
	337 0 0 next
	456 64 0 func
array 8 68 1
array 0 68 0
ptr 8 Elf64_Sym *
array 56 301 56
struct 96 5 module_kobject
	457 0 0 kobj
	183 512 0 mod
	155 576 0 drivers_dir
	458 640 0 mp
	321 704 0 kobj_completion
ptr 8 struct module_attribute *
ptr 8 const char *
ptr 8 struct kobject *
ptr 8 const struct kernel_symbol *
ptr 8 const s32 *
struct 32 4 mutex
	73 0 0 owner
	210 64 0 wait_lock
	421 96 0 osq
	27 128 0 wait_list
ptr 8 struct kernel_param *
typedef 1 459 bool
ptr 8 struct exception_table_entry *
ptr 8 int (*)(void)
array 504 460 7
struct 24 3 mod_arch_specific
	76 0 0 num_orcs
	322 64 0 orc_unwind_ip
	461 128 0 orc_unwind
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
	462 0 0 descs
	463 64 0 classes
	76 128 0 num_descs
	76 160 0 num_classes
struct 16 2 list_head
	145 0 0 next
	145 64 0 prev
ptr 8 struct module *
struct 16 2 hlist_node
	435 0 0 next
	436 64 0 pprev
ptr 8 struct mount *
struct 32 4 vfsmount
	87 0 0 mnt_root
	91 64 0 mnt_sb
	114 128 0 mnt_flags
	464 192 0 mnt_idmap
union 24 3 -
	465 0 0 mnt_node
	466 0 0 mnt_rcu
	467 0 0 mnt_llist
ptr 8 struct mnt_pcp *
struct 16 2 list_head
	145 0 0 next
	145 64 0 prev
ptr 8 struct mnt_namespace *
ptr 8 struct mountpoint *
union 16 2 -
	184 0 0 mnt_mp_list
	184 0 0 mnt_umount
typedef 4 76 __u32
typedef 8 468 u64
struct 8 1 hlist_head
	435 0 0 first
union 40 5 -
	469 0 0 -
	470 0 0 -
	471 0 0 -
	472 0 0 -
	147 0 0 callback_head
union 4 2 -
	76 0 0 page_type
	66 0 0 _mapcount
struct 16 2 list_head
	145 0 0 next
	145 64 0 prev
struct 32 8 pcpu_block_md
	114 0 0 scan_hint
	114 32 0 scan_hint_start
	114 64 0 contig_hint
	114 96 0 contig_hint_start
	114 128 0 left_free
	114 160 0 right_free
	114 192 0 first_free
	114 224 0 nr_bits
ptr 8 struct pcpu_block_md *
typedef 1 459 bool
ptr 8 struct pcpuobj_ext *
array 0 68 0
typedef 1 473 s8
array 47 204 47
int 2 s short int
array 224 27 14
array 12 204 12
array 48 68 6
typedef 4 474 raw_spinlock_t
typedef 8 450 s64
ptr 8 s32 *
array 7680 62 5
array 163872 475 2
typedef 24 476 wait_queue_head_t
array 96 215 4
ptr 8 struct task_struct *
struct 0 1 cacheline_padding
	477 0 0 x
struct 32 3 deferred_split
	71 0 0 split_queue_lock
	27 64 0 split_queue
	68 192 0 split_queue_len
struct 1560 11 lruvec
	111 0 0 lists
	71 640 0 lru_lock
	68 704 0 anon_cost
	68 768 0 file_cost
	73 832 0 nonresident_age
	418 896 0 refaults
	68 1024 0 flags
	478 1088 0 lrugen
	479 11840 0 mm_state
	414 12416 0 pgdat
	480 12480 0 zswap_lruvec_state
struct 208 8 lru_gen_mm_walk
	481 0 0 lruvec
	68 64 0 seq
	68 128 0 next_addr
	482 192 0 nr_pages
	483 1472 0 mm_stats
	114 1600 0 batched
	160 1632 0 can_swap
	160 1640 0 force_scan
struct 232 4 lru_gen_memcg
	68 0 0 seq
	358 64 0 nr_memcgs
	484 256 0 fifo
	71 1792 0 lock
ptr 8 struct per_cpu_nodestat *
array 376 73 47
ptr 8 struct memory_tier *
struct 40 5 memory_failure_stats
	68 0 0 total
	68 64 0 ignored
	68 128 0 failed
	68 192 0 delayed
	68 256 0 recovered
typedef 8 485 atomic_long_t
struct 16 2 prb_data_blk_lpos
	68 0 0 begin
	68 64 0 next
typedef 8 486 u64
typedef 2 487 u16
typedef 1 488 u8
typedef 4 489 u32
struct 64 2 dev_printk_info
	490 0 0 subsystem
	491 128 0 device
struct 48 6 prb_desc_ring
	76 0 0 count_bits
	492 64 0 descs
	493 128 0 infos
	227 192 0 head_id
	227 256 0 tail_id
	227 320 0 last_finalized_seq
struct 32 4 prb_data_ring
	76 0 0 size_bits
	144 64 0 data
	227 128 0 head_lpos
	227 192 0 tail_lpos
typedef 8 389 resource_size_t
ptr 8 struct resource *
typedef 4 494 refcount_t
struct 24 2 sigpending
	27 0 0 list
	335 128 0 signal
ptr 8 struct core_state *
struct 64 8 hrtimer
	495 0 0 node
	242 256 0 _softexpires
	496 320 0 function
	497 384 0 base
	127 448 0 state
	127 456 0 is_rel
	127 464 0 is_soft
	127 472 0 is_hard
typedef 8 211 ktime_t
array 32 498 2
struct 24 1 thread_group_cputimer
	499 0 0 cputime_atomic
struct 80 3 posix_cputimers
	500 0 0 bases
	76 576 0 timers_active
	76 608 0 expiry_active
array 32 247 4
ptr 8 struct pid *
ptr 8 struct tty_struct *
ptr 8 struct autogroup *
typedef 8 501 seqlock_t
typedef 8 374 u64
struct 24 3 prev_cputime
	251 0 0 utime
	251 64 0 stime
	210 128 0 lock
struct 56 7 task_io_accounting
	251 0 0 rchar
	251 64 0 wchar
	251 128 0 syscr
	251 192 0 syscw
	251 256 0 read_bytes
	251 320 0 write_bytes
	251 384 0 cancelled_write_bytes
int 8 u long long unsigned int
array 256 502 16
struct 56 7 pacct_struct
	114 0 0 ac_flag
	503 64 0 ac_exitcode
	68 128 0 ac_mem
	251 192 0 ac_utime
	251 256 0 ac_stime
	68 320 0 ac_minflt
	68 384 0 ac_majflt
ptr 8 struct taskstats *
ptr 8 struct tty_audit_buf *
ptr 8 struct mm_struct *
ptr 8 struct kmem_cache *
union 32 2 -
	504 0 0 -
	505 0 0 callback_head
typedef 4 506 atomic_t
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
typedef 2 120 __u16
struct 8 1 hlist_bl_head
	429 0 0 first
ptr 8 struct block_device *
ptr 8 struct file *
ptr 8 struct backing_dev_info *
ptr 8 struct mtd_info *
struct 312 5 quota_info
	76 0 0 flags
	64 64 0 dqio_sem
	507 384 0 files
	508 576 0 info
	509 2304 0 ops
struct 304 4 sb_writers
	120 0 0 frozen
	114 32 0 freeze_kcount
	114 64 0 freeze_ucount
	510 128 0 rw_sem
ptr 8 struct fsnotify_sb_info *
array 32 301 32
typedef 16 511 uuid_t
array 37 301 37
ptr 8 struct shrinker *
ptr 8 struct workqueue_struct *
struct 48 5 list_lru
	512 0 0 node
	27 64 0 list
	114 192 0 shrinker_id
	160 224 0 memcg_aware
	61 256 0 xa
struct 32 3 work_struct
	73 0 0 data
	27 64 0 entry
	513 192 0 func
struct 16 2 percpu_ref
	68 0 0 percpu_count_ptr
	514 64 0 data
struct 40 3 plist_node
	114 0 0 prio
	27 64 0 prio_list
	27 192 0 node_list
char 1 s signed char
ptr 8 unsigned char *
ptr 8 struct swap_cluster_info *
array 160 27 10
array 40 76 10
ptr 8 unsigned int *
ptr 8 struct percpu_cluster *
struct 8 1 rb_root
	423 0 0 rb_node
struct 32 2 completion
	76 0 0 done
	515 64 0 wait
array 0 290 0
char 1 u char
typedef 1 459 bool
struct 16 4 __call_single_node
	439 0 0 llist
	516 64 0 -
	131 96 0 src
	131 112 0 dst
struct 256 23 sched_entity
	517 0 0 load
	317 128 0 run_node
	251 320 0 deadline
	251 384 0 min_vruntime
	251 448 0 min_slice
	27 512 0 group_node
	78 640 0 on_rq
	78 648 0 sched_delayed
	78 656 0 rel_deadline
	78 664 0 custom_slice
	251 704 0 exec_start
	251 768 0 sum_exec_runtime
	251 832 0 prev_sum_exec_runtime
	251 896 0 vruntime
	211 960 0 vlag
	251 1024 0 slice
	251 1088 0 nr_migrations
	114 1152 0 depth
	518 1216 0 parent
	519 1280 0 cfs_rq
	519 1344 0 my_q
	68 1408 0 runnable_weight
	520 1536 0 avg
struct 48 7 sched_rt_entity
	27 0 0 run_list
	68 128 0 timeout
	68 192 0 watchdog_stamp
	76 256 0 time_slice
	120 288 0 on_rq
	120 304 0 on_list
	521 320 0 back
struct 240 23 sched_dl_entity
	317 0 0 rb_node
	251 192 0 dl_runtime
	251 256 0 dl_deadline
	251 320 0 dl_period
	251 384 0 dl_bw
	251 448 0 dl_density
	211 512 0 runtime
	251 576 0 deadline
	76 640 0 flags
	76 672 1 dl_throttled
	76 673 1 dl_yielded
	76 674 1 dl_non_contending
	76 675 1 dl_overrun
	76 676 1 dl_server
	76 677 1 dl_server_active
	76 678 1 dl_defer
	76 679 1 dl_defer_armed
	76 680 1 dl_defer_running
	241 704 0 dl_timer
	241 1216 0 inactive_timer
	522 1728 0 rq
	523 1792 0 server_pick_task
	307 1856 0 pi_se
ptr 8 struct sched_dl_entity *
ptr 8 const struct sched_class *
ptr 8 struct task_group *
struct 256 28 sched_statistics
	251 0 0 wait_start
	251 64 0 wait_max
	251 128 0 wait_count
	251 192 0 wait_sum
	251 256 0 iowait_count
	251 320 0 iowait_sum
	251 384 0 sleep_start
	251 448 0 sleep_max
	211 512 0 sum_sleep_runtime
	251 576 0 block_start
	251 640 0 block_max
	211 704 0 sum_block_runtime
	211 768 0 exec_max
	251 832 0 slice_max
	251 896 0 nr_migrations_cold
	251 960 0 nr_failed_migrations_affine
	251 1024 0 nr_failed_migrations_running
	251 1088 0 nr_failed_migrations_hot
	251 1152 0 nr_forced_migrations
	251 1216 0 nr_wakeups
	251 1280 0 nr_wakeups_sync
	251 1344 0 nr_wakeups_migrate
	251 1408 0 nr_wakeups_local
	251 1472 0 nr_wakeups_remote
	251 1536 0 nr_wakeups_affine
	251 1600 0 nr_wakeups_affine_attempts
	251 1664 0 nr_wakeups_passive
	251 1728 0 nr_wakeups_idle
ptr 8 const cpumask_t *
ptr 8 cpumask_t *
typedef 1024 524 cpumask_t
union 4 2 rcu_special
	525 0 0 b
	126 0 0 s
ptr 8 struct rcu_node *
struct 32 4 sched_info
	68 0 0 pcount
	254 64 0 run_delay
	254 128 0 last_arrival
	254 192 0 last_queued
struct 24 3 rb_node
	68 0 0 __rb_parent_color
	423 64 0 rb_right
	423 128 0 rb_left
struct 56 3 restart_block
	68 0 0 arch_data
	526 64 0 fn
	527 128 0 -
typedef 4 528 pid_t
array 64 94 4
ptr 8 struct completion *
ptr 8 int *
struct 48 7 vtime
	529 0 0 seqcount
	254 64 0 starttime
	530 128 0 state
	76 160 0 cpu
	251 192 0 utime
	251 256 0 stime
	251 320 0 gtime
struct 56 3 posix_cputimers_work
	147 0 0 work
	158 128 0 mutex
	76 384 0 scheduled
array 16 301 16
ptr 8 struct nameidata *
struct 8 1 sysv_sem
	531 0 0 undo_list
struct 16 1 sysv_shm
	27 0 0 shm_clist
ptr 8 struct fs_struct *
ptr 8 struct files_struct *
ptr 8 struct io_uring_task *
ptr 8 struct nsproxy *
ptr 8 struct signal_struct *
ptr 8 struct sighand_struct *
typedef 8 532 sigset_t
typedef 8 533 size_t
ptr 8 struct callback_head *
ptr 8 struct audit_context *
struct 16 3 seccomp
	114 0 0 mode
	66 32 0 filter_count
	534 64 0 filter
struct 32 4 syscall_user_dispatch
	144 0 0 selector
	68 64 0 offset
	68 128 0 len
	160 192 0 on_dispatch
struct 8 1 wake_q_node
	535 0 0 next
ptr 8 struct rt_mutex_waiter *
ptr 8 struct bio_list *
ptr 8 struct blk_plug *
ptr 8 struct reclaim_state *
ptr 8 struct io_context *
ptr 8 struct capture_control *
ptr 8 kernel_siginfo_t *
typedef 128 536 nodemask_t
ptr 8 struct css_set *
ptr 8 struct robust_list_head *
ptr 8 struct compat_robust_list_head *
ptr 8 struct futex_pi_state *
array 4 127 4
ptr 8 struct perf_event_context *
ptr 8 struct mempolicy *
ptr 8 struct numa_group *
array 24 68 3
ptr 8 struct rseq *
struct 1032 3 tlbflush_unmap_batch
	537 0 0 arch
	160 8192 0 flush_required
	160 8200 0 writable
ptr 8 struct pipe_inode_info *
struct 16 3 page_frag
	538 0 0 page
	137 64 0 offset
	137 96 0 size
ptr 8 struct task_delay_info *
ptr 8 struct mem_cgroup *
ptr 8 struct obj_cgroup *
ptr 8 struct gendisk *
ptr 8 struct uprobe_task *
struct 0 0 kmap_ctrl
struct 40 4 timer_list
	94 0 0 entry
	68 128 0 expires
	539 192 0 function
	126 256 0 flags
ptr 8 struct vm_struct *
ptr 8 struct bpf_local_storage *
ptr 8 struct bpf_run_ctx *
ptr 8 struct bpf_net_context *
typedef 8 254 __u64
struct 8 1 llist_head
	540 0 0 first
struct 4416 22 thread_struct
	541 0 0 tls_array
	68 192 0 sp
	120 256 0 es
	120 272 0 ds
	120 288 0 fsindex
	120 304 0 gsindex
	68 320 0 fsbase
	68 384 0 gsbase
	542 448 0 ptrace_bps
	68 704 0 virtual_dr6
	68 768 0 ptrace_dr7
	68 832 0 cr2
	68 896 0 trap_nr
	68 960 0 error_code
	543 1024 0 io_bitmap
	68 1088 0 iopl_emul
	76 1152 1 iopl_warn
	126 1184 0 pkru
	68 1216 0 features
	68 1280 0 features_locked
	544 1344 0 shstk
	545 1536 0 fpu
struct 56 8 tk_read_base
	546 0 0 clock
	378 64 0 mask
	378 128 0 cycle_last
	384 192 0 mult
	384 224 0 shift
	378 256 0 xtime_nsec
	380 320 0 base
	378 384 0 base_real
typedef 8 547 u64
struct 16 2 timespec64
	548 0 0 tv_sec
	503 64 0 tv_nsec
typedef 8 383 ktime_t
typedef 4 549 s32
typedef 1 550 u8
typedef 8 551 s64
typedef 4 552 u32
struct 390 6 new_utsname
	553 0 0 sysname
	553 520 0 nodename
	553 1040 0 release
	553 1560 0 version
	553 2080 0 machine
	553 2600 0 domainname
struct 24 4 ns_common
	87 0 0 stashed
	554 64 0 ops
	76 128 0 inum
	555 160 0 count
array 896 68 112
ptr 8 struct page **
typedef 8 556 phys_addr_t
ptr 8 const void *
struct 24 3 rb_node
	68 0 0 __rb_parent_color
	423 64 0 rb_right
	423 128 0 rb_left
struct 16 2 list_head
	145 0 0 next
	145 64 0 prev
union 8 2 -
	68 0 0 subtree_max_size
	370 0 0 vm
array 6144 557 256
typedef 4 558 spinlock_t
typedef 1 459 bool
struct 32 3 rb_list
	559 0 0 root
	392 64 0 head
	395 192 0 lock
struct 32 3 work_struct
	560 0 0 data
	392 64 0 entry
	561 192 0 func
union 16 2 -
	404 0 0 entry
	562 0 0 hentry
ptr 8 struct work_struct *
typedef 8 563 work_func_t
ptr 8 struct pool_workqueue *
typedef 8 564 u64
struct 16 2 list_head
	145 0 0 next
	145 64 0 prev
ptr 8 struct worker_pool *
array 32 301 32
ptr 8 struct xa_node *
ptr 8 struct xarray *
union 16 2 -
	565 0 0 private_list
	566 0 0 callback_head
array 512 72 64
union 24 2 -
	567 0 0 tags
	567 0 0 marks
array 32 68 4
array 40 503 5
ptr 8 struct pglist_data *
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
array 968 23 11
array 16 68 2
array 96 73 12
array 48 73 6
struct 4 1 optimistic_spin_queue
	66 0 0 tail
struct 4 1 -
	114 0 0 counter
ptr 8 struct rb_node *
struct 4 1 spinlock
	568 0 0 -
struct 4 1 -
	569 0 0 val
struct 4 1 -
	570 0 0 val
struct 8 1 -
	251 0 0 val
struct 4 1 seqcount_spinlock
	529 0 0 seqcount
ptr 8 struct hlist_bl_node *
ptr 8 struct hlist_bl_node **
union 8 2 -
	571 0 0 -
	251 0 0 hash_len
ptr 8 const unsigned char *
union 8 2 -
	374 0 0 lock_count
	572 0 0 -
ptr 8 wait_queue_head_t *
ptr 8 struct hlist_node *
ptr 8 struct hlist_node **
ptr 8 struct vfsmount *
typedef 8 573 __kernel_loff_t
struct 8 1 llist_node
	540 0 0 next
struct 32 6 file_ra_state
	68 0 0 start
	76 64 0 size
	76 96 0 async_size
	76 128 0 ra_pages
	76 160 0 mmap_miss
	103 192 0 prev_pos
typedef 8 574 freeptr_t
struct 64 8 -
	68 0 0 flags
	575 64 0 -
	99 192 0 mapping
	68 256 0 index
	576 320 0 -
	66 384 0 _mapcount
	66 416 0 _refcount
	68 448 0 memcg_data
struct 40 7 -
	68 0 0 _flags_1
	68 64 0 _head_1
	66 128 0 _large_mapcount
	66 160 0 _entire_mapcount
	66 192 0 _nr_pages_mapped
	66 224 0 _pincount
	76 256 0 _folio_nr_pages
struct 32 3 -
	68 0 0 _flags_2
	68 64 0 _head_2
	27 128 0 _deferred_list
struct 48 6 -
	68 0 0 _flags_3
	68 64 0 _head_3
	72 128 0 _hugetlb_subpool
	72 192 0 _hugetlb_cgroup
	72 256 0 _hugetlb_cgroup_rsvd
	72 320 0 _hugetlb_hwpoison
typedef 8 577 atomic_long_t
typedef 4 578 raw_spinlock_t
struct 4 1 optimistic_spin_queue
	579 0 0 tail
typedef 4 126 __kernel_dev_t
typedef 8 573 __s64
typedef 1 78 __u8
struct 8 1 -
	211 0 0 counter
ptr 8 void (*)(struct inode *)
ptr 8 struct cdev *
struct 24 2 swait_queue_head
	580 0 0 lock
	581 64 0 task_list
ptr 8 void (*)(struct callback_head *)
struct 64 12 kobject
	154 0 0 name
	27 64 0 entry
	155 192 0 parent
	582 256 0 kset
	583 320 0 ktype
	584 384 0 sd
	585 448 0 kref
	76 480 1 state_initialized
	76 481 1 state_in_sysfs
	76 482 1 state_add_uevent_sent
	76 483 1 state_remove_uevent_sent
	76 484 1 uevent_suppress
ptr 8 struct module_param_attrs *
bool 1 u _Bool
struct 72 3 module_memory
	72 0 0 base
	76 64 0 size
	586 128 0 mtn
ptr 8 struct orc_entry *
ptr 8 struct _ddebug *
ptr 8 struct ddebug_class_map *
ptr 8 struct mnt_idmap *
struct 24 3 rb_node
	68 0 0 __rb_parent_color
	423 64 0 rb_right
	423 128 0 rb_left
struct 16 2 callback_head
	337 0 0 next
	456 64 0 func
struct 8 1 llist_node
	540 0 0 next
typedef 8 254 __u64
struct 40 4 -
	587 0 0 -
	99 128 0 mapping
	588 192 0 -
	68 256 0 private
struct 40 5 -
	68 0 0 pp_magic
	589 64 0 pp
	68 128 0 _pp_mapping_pad
	68 192 0 dma_addr
	73 256 0 pp_ref_count
struct 8 1 -
	68 0 0 compound_head
struct 16 2 -
	590 0 0 pgmap
	72 64 0 zone_device_data
typedef 1 291 __s8
struct 4 1 raw_spinlock
	591 0 0 raw_lock
struct 81936 1 zonelist
	592 0 0 _zonerefs
struct 24 2 wait_queue_head
	71 0 0 lock
	27 64 0 head
array 0 301 0
struct 1344 14 lru_gen_folio
	68 0 0 max_seq
	418 64 0 min_seq
	412 192 0 timestamps
	593 448 0 folios
	594 5568 0 nr_pages
	595 8128 0 avg_refaulted
	595 8640 0 avg_total
	596 9152 0 protected
	597 9536 0 evicted
	597 10048 0 refaulted
	160 10560 0 enabled
	127 10568 0 gen
	127 10576 0 seg
	598 10624 0 list
struct 72 5 lru_gen_mm_state
	68 0 0 seq
	145 64 0 head
	145 128 0 tail
	599 192 0 filters
	600 320 0 stats
struct 0 0 zswap_lruvec_state
ptr 8 struct lruvec *
array 160 601 4
array 16 114 4
array 192 602 3
typedef 8 603 atomic64_t
typedef 8 254 __u64
typedef 2 120 __u16
typedef 1 78 __u8
typedef 4 76 __u32
array 16 301 16
array 48 301 48
ptr 8 struct prb_desc *
ptr 8 struct printk_info *
struct 4 1 refcount_struct
	66 0 0 refs
struct 32 2 timerqueue_node
	317 0 0 node
	242 192 0 expires
ptr 8 enum hrtimer_restart (*)(struct hrtimer *)
ptr 8 struct hrtimer_clock_base *
struct 16 2 cpu_itimer
	251 0 0 expires
	251 64 0 incr
struct 24 3 task_cputime_atomic
	133 0 0 utime
	133 64 0 stime
	133 128 0 sum_exec_runtime
array 72 604 3
struct 8 2 -
	85 0 0 seqcount
	71 32 0 lock
struct 16 2 rlimit
	605 0 0 rlim_cur
	605 64 0 rlim_max
int 8 s long int
struct 32 2 -
	606 0 0 -
	607 128 0 -
struct 16 2 callback_head
	337 0 0 next
	456 64 0 func
struct 4 1 -
	114 0 0 counter
array 24 63 3
array 216 608 3
array 24 609 3
array 288 610 3
struct 16 1 -
	611 0 0 b
ptr 8 struct list_lru_node *
typedef 8 563 work_func_t
ptr 8 struct percpu_ref_data *
struct 24 2 swait_queue_head
	210 0 0 lock
	27 64 0 task_list
union 4 2 -
	76 0 0 u_flags
	66 0 0 a_flags
struct 16 2 load_weight
	68 0 0 weight
	126 64 0 inv_weight
ptr 8 struct sched_entity *
ptr 8 struct cfs_rq *
struct 64 9 sched_avg
	251 0 0 last_update_time
	251 64 0 load_sum
	251 128 0 runnable_sum
	126 192 0 util_sum
	126 224 0 period_contrib
	68 256 0 load_avg
	68 320 0 runnable_avg
	68 384 0 util_avg
	76 448 0 util_est
ptr 8 struct sched_rt_entity *
ptr 8 struct rq *
typedef 8 612 dl_server_pick_f
struct 1024 1 cpumask
	613 0 0 bits
struct 4 4 -
	127 0 0 blocked
	127 8 0 need_qs
	127 16 0 exp_hint
	127 24 0 need_mb
ptr 8 long int (*)(struct restart_block *)
union 40 3 -
	614 0 0 futex
	615 0 0 nanosleep
	616 0 0 poll
typedef 4 114 __kernel_pid_t
typedef 4 617 seqcount_t
enum 4 u 5 vtime_state
	0 VTIME_INACTIVE
	1 VTIME_IDLE
	2 VTIME_SYS
	3 VTIME_USER
	4 VTIME_GUEST
ptr 8 struct sem_undo_list *
struct 8 1 -
	148 0 0 sig
typedef 8 605 __kernel_size_t
ptr 8 struct seccomp_filter *
ptr 8 struct wake_q_node *
struct 128 1 -
	618 0 0 bits
struct 1024 1 arch_tlbflush_unmap_batch
	524 0 0 cpumask
ptr 8 struct page *
ptr 8 void (*)(struct timer_list *)
ptr 8 struct llist_node *
array 24 619 3
array 32 620 4
ptr 8 struct io_bitmap *
struct 16 2 thread_shstk
	251 0 0 base
	251 64 0 size
struct 4224 7 fpu
	76 0 0 last_cpu
	68 64 0 avx512_timestamp
	621 128 0 fpstate
	621 192 0 __task_fpstate
	622 256 0 perm
	622 384 0 guest_perm
	623 512 0 __fpstate
ptr 8 struct clocksource *
typedef 8 254 __u64
typedef 8 551 time64_t
typedef 4 114 __s32
typedef 1 78 __u8
typedef 8 573 __s64
typedef 4 76 __u32
array 65 301 65
ptr 8 const struct proc_ns_operations *
typedef 4 624 refcount_t
typedef 8 625 u64
struct 24 2 vmap_pool
	392 0 0 head
	68 128 0 len
struct 4 1 spinlock
	626 0 0 -
struct 8 1 rb_root
	423 0 0 rb_node
typedef 8 627 atomic_long_t
typedef 8 563 work_func_t
struct 16 2 hlist_node
	435 0 0 next
	436 64 0 pprev
ptr 8 void (*)(struct work_struct *)
typedef 8 254 __u64
struct 16 2 list_head
	145 0 0 next
	145 64 0 prev
struct 16 2 callback_head
	337 0 0 next
	456 64 0 func
array 24 628 3
union 4 1 -
	474 0 0 rlock
typedef 4 629 uid_t
typedef 4 630 gid_t
struct 8 2 -
	126 0 0 hash
	126 32 0 len
struct 8 2 -
	71 0 0 lock
	114 32 0 count
int 8 s long long int
struct 8 1 -
	68 0 0 v
union 16 2 -
	27 0 0 lru
	631 0 0 -
union 8 2 -
	72 0 0 private
	632 0 0 swap
typedef 8 633 atomic64_t
struct 4 1 raw_spinlock
	634 0 0 raw_lock
typedef 4 635 atomic_t
typedef 4 636 raw_spinlock_t
struct 16 2 list_head
	145 0 0 next
	145 64 0 prev
ptr 8 struct kset *
ptr 8 const struct kobj_type *
ptr 8 struct kernfs_node *
struct 4 1 kref
	238 0 0 refcount
struct 56 2 mod_tree_node
	183 0 0 mod
	637 64 0 node
union 16 4 -
	27 0 0 lru
	638 0 0 -
	27 0 0 buddy_list
	27 0 0 pcp_list
union 8 2 -
	68 0 0 index
	68 0 0 share
ptr 8 struct page_pool *
ptr 8 struct dev_pagemap *
typedef 4 639 arch_spinlock_t
array 81936 640 5121
array 640 641 4
array 320 642 4
array 64 643 2
array 48 644 1
array 64 645 1
struct 16 2 hlist_nulls_node
	646 0 0 next
	647 64 0 pprev
array 16 176 2
array 32 648 1
array 40 649 2
array 64 650 8
struct 8 1 -
	651 0 0 counter
struct 24 2 posix_cputimer_base
	251 0 0 nextevt
	652 64 0 tqhead
typedef 8 68 __kernel_ulong_t
union 16 2 -
	653 0 0 slab_list
	654 0 0 -
union 16 2 -
	655 0 0 -
	656 0 0 freelist_counter
struct 72 9 mem_dqinfo
	657 0 0 dqi_format
	114 64 0 dqi_fmt_id
	27 128 0 dqi_dirty_list
	68 256 0 dqi_flags
	76 320 0 dqi_bgrace
	76 352 0 dqi_igrace
	658 384 0 dqi_max_spc_limit
	658 448 0 dqi_max_ino_limit
	72 512 0 dqi_priv
ptr 8 const struct quota_format_ops *
struct 96 5 percpu_rw_semaphore
	659 0 0 rss
	296 384 0 read_count
	660 448 0 writer
	215 512 0 waiters
	66 704 0 block
array 16 451 16
ptr 8 struct task_struct *(*)(struct sched_dl_entity *)
array 1024 68 128
struct 40 6 -
	661 0 0 uaddr
	126 64 0 val
	126 96 0 flags
	126 128 0 bitset
	251 192 0 time
	661 256 0 uaddr2
struct 24 4 -
	662 0 0 clockid
	663 32 0 type
	664 64 0 -
	251 128 0 expires
struct 32 5 -
	665 0 0 ufds
	114 64 0 nfds
	114 96 0 has_timeout
	68 128 0 tv_sec
	68 192 0 tv_nsec
struct 4 1 seqcount
	76 0 0 sequence
array 128 68 16
struct 8 13 desc_struct
	131 0 0 limit0
	131 16 0 base0
	131 32 8 base1
	131 40 4 type
	131 44 1 s
	131 45 2 dpl
	131 47 1 p
	131 48 4 limit1
	131 52 1 avl
	131 53 1 l
	131 54 1 d
	131 55 1 g
	131 56 8 base2
ptr 8 struct perf_event *
ptr 8 struct fpstate *
struct 16 3 fpu_state_perm
	251 0 0 __state_perm
	76 64 0 __state_size
	76 96 0 __user_state_size
struct 4160 10 fpstate
	76 0 0 size
	76 32 0 user_size
	251 64 0 xfeatures
	251 128 0 user_xfeatures
	251 192 0 xfd
	76 256 1 is_valloc
	76 257 1 is_guest
	76 258 1 is_confidential
	76 259 1 in_use
	666 512 0 regs
struct 4 1 refcount_struct
	667 0 0 refs
typedef 8 254 __u64
union 4 1 -
	668 0 0 rlock
typedef 8 669 atomic64_t
array 8 68 1
typedef 4 76 __kernel_uid32_t
typedef 4 76 __kernel_gid32_t
struct 16 2 -
	72 0 0 __filler
	76 64 0 mlock_count
typedef 8 670 swp_entry_t
struct 8 1 -
	671 0 0 counter
typedef 4 672 arch_spinlock_t
struct 4 1 -
	114 0 0 counter
struct 4 1 raw_spinlock
	673 0 0 raw_lock
struct 48 1 latch_tree_node
	674 0 0 node
struct 16 2 -
	72 0 0 __filler
	76 64 0 mlock_count
struct 4 1 qspinlock
	675 0 0 -
struct 16 2 zoneref
	676 0 0 zone
	114 64 0 zone_idx
array 160 677 2
array 80 678 2
array 32 68 4
array 48 679 2
array 64 680 2
ptr 8 struct hlist_nulls_node *
ptr 8 struct hlist_nulls_node **
array 32 68 4
array 20 114 5
struct 8 1 hlist_nulls_head
	646 0 0 first
typedef 8 681 s64
struct 16 1 timerqueue_head
	67 0 0 rb_root
struct 16 2 list_head
	145 0 0 next
	145 64 0 prev
struct 16 2 -
	682 0 0 next
	114 64 0 slabs
struct 16 2 -
	72 0 0 freelist
	683 64 0 -
typedef 16 684 freelist_aba_t
ptr 8 struct quota_format_type *
typedef 8 573 qsize_t
struct 48 4 rcu_sync
	114 0 0 gp_state
	114 32 0 gp_count
	215 64 0 gp_wait
	147 256 0 cb_head
struct 8 1 rcuwait
	217 0 0 task
ptr 8 u32 *
typedef 4 685 clockid_t
enum 4 u 3 timespec_type
	0 TT_NONE
	1 TT_NATIVE
	2 TT_COMPAT
union 8 2 -
	686 0 0 rmtp
	687 0 0 compat_rmtp
ptr 8 struct pollfd *
union 4096 5 fpregs_state
	688 0 0 fsave
	689 0 0 fxsave
	690 0 0 soft
	691 0 0 xsave
	692 0 0 __padding
typedef 4 693 atomic_t
struct 4 1 raw_spinlock
	694 0 0 raw_lock
struct 8 1 -
	695 0 0 counter
struct 8 1 -
	68 0 0 val
typedef 8 696 s64
struct 4 1 qspinlock
	697 0 0 -
typedef 4 698 arch_spinlock_t
array 48 317 2
union 4 3 -
	66 0 0 val
	699 0 0 -
	700 0 0 -
ptr 8 struct zone *
array 80 27 5
array 40 503 5
array 24 68 3
array 32 73 4
typedef 8 573 __s64
ptr 8 struct slab *
union 8 2 -
	68 0 0 counters
	701 0 0 -
union 16 2 -
	702 0 0 -
	703 0 0 full
typedef 4 114 __kernel_clockid_t
ptr 8 struct __kernel_timespec *
ptr 8 struct old_timespec32 *
struct 112 9 fregs_state
	126 0 0 cwd
	126 32 0 swd
	126 64 0 twd
	126 96 0 fip
	126 128 0 fcs
	126 160 0 foo
	126 192 0 fos
	704 224 0 st_space
	126 864 0 status
struct 512 11 fxregs_state
	131 0 0 cwd
	131 16 0 swd
	131 32 0 twd
	131 48 0 fop
	705 64 0 -
	126 192 0 mxcsr
	126 224 0 mxcsr_mask
	706 256 0 st_space
	707 1280 0 xmm_space
	708 3328 0 padding
	709 3712 0 -
struct 136 16 swregs_state
	126 0 0 cwd
	126 32 0 swd
	126 64 0 twd
	126 96 0 fip
	126 128 0 fcs
	126 160 0 foo
	126 192 0 fos
	704 224 0 st_space
	127 864 0 ftop
	127 872 0 changed
	127 880 0 lookahead
	127 888 0 no_update
	127 896 0 rm
	127 904 0 alimit
	710 960 0 info
	126 1024 0 entry_eip
struct 576 3 xregs_state
	689 0 0 i387
	711 4096 0 header
	712 4608 0 extended_state_area
array 4096 127 4096
struct 4 1 -
	114 0 0 counter
typedef 4 713 arch_spinlock_t
typedef 8 714 s64
typedef 8 573 __s64
union 4 3 -
	579 0 0 val
	715 0 0 -
	716 0 0 -
struct 4 1 qspinlock
	717 0 0 -
struct 2 2 -
	127 0 0 locked
	127 8 0 pending
struct 4 2 -
	131 0 0 locked_pending
	131 16 0 tail
struct 4 3 -
	76 0 16 inuse
	76 16 15 objects
	76 31 1 frozen
struct 16 2 -
	72 0 0 freelist
	68 64 0 counter
typedef 16 718 freelist_full_t
array 80 126 20
union 16 2 -
	719 0 0 -
	720 0 0 -
array 128 126 32
array 256 126 64
array 48 126 12
union 48 2 -
	708 0 0 padding1
	708 0 0 sw_reserved
ptr 8 struct math_emu_info *
struct 64 3 xstate_header
	251 0 0 xfeatures
	251 64 0 xcomp_bv
	721 128 0 reserved
array 0 127 0
struct 4 1 qspinlock
	722 0 0 -
typedef 8 573 __s64
struct 2 2 -
	723 0 0 locked
	723 8 0 pending
struct 4 2 -
	724 0 0 locked_pending
	724 16 0 tail
union 4 3 -
	725 0 0 val
	726 0 0 -
	727 0 0 -
typedef 16 728 u128
struct 16 2 -
	251 0 0 rip
	251 64 0 rdp
struct 16 4 -
	126 0 0 fip
	126 32 0 fcs
	126 64 0 foo
	126 96 0 fos
array 48 251 6
union 4 3 -
	729 0 0 val
	730 0 0 -
	731 0 0 -
typedef 1 732 u8
typedef 2 733 u16
typedef 4 734 atomic_t
struct 2 2 -
	735 0 0 locked
	735 8 0 pending
struct 4 2 -
	736 0 0 locked_pending
	736 16 0 tail
typedef 16 737 __u128
typedef 4 738 atomic_t
struct 2 2 -
	739 0 0 locked
	739 8 0 pending
struct 4 2 -
	740 0 0 locked_pending
	740 16 0 tail
typedef 1 78 __u8
typedef 2 120 __u16
struct 4 1 -
	114 0 0 counter
typedef 1 741 u8
typedef 2 742 u16
int 16 u __int128 unsigned
struct 4 1 -
	114 0 0 counter
typedef 1 743 u8
typedef 2 744 u16
typedef 1 78 __u8
typedef 2 120 __u16
typedef 1 78 __u8
typedef 2 120 __u16
symbols 88
ffffffff82e68a00 1024 - __cpu_online_mask
ffffffff82575540 1024 - __cpu_possible_mask
ffffffff82c04000 0 - __end_init_stack
0000000000039000 0 - __per_cpu_end
ffffffff82564e20 65536 - __per_cpu_offset
0000000000000000 0 a __per_cpu_start
ffffffff825545b8 4 - __pgtable_l5_enabled
ffffffff82c00000 0 - __start_init_stack
ffffffff83c30000 0 - _end
ffffffff82000000 0 - _etext
ffffffff81000000 0 - _stext
ffffffff81000000 0 - _text
ffffffff82e6a500 8 - _totalram_pages
ffffffff82594c58 8 - blockdev_superblock
0000000000021360 16 a cached_stacks
ffffffff837842b0 4 - default_hstate_idx
ffffffff8372bf60 48 - direct_pages_count
ffffffff820423a0 24 - fallbacks
ffffffff820419e0 576 - gfpflag_names
ffffffff83774180 65840 - hstates
ffffffff82e6a9f8 4 - hugetlb_max_hstate
0000000000021480 8 a idle_threads
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
