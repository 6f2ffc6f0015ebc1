kmemdb profile 1
build-id 48d8a27e6a8b5e7abfd8e8c59898c314213d346a
release 6.18.0-toy
banner Linux version 6.18.0-toy (toy@kernel) (cc) #1 SMP toy
machine 62
names 2026124dab645a5b
types 91
enum 4 u 8 migratetype
	0 MIGRATE_UNMOVABLE
	1 MIGRATE_MOVABLE
	2 MIGRATE_RECLAIMABLE
	3 MIGRATE_PCPTYPES
	3 MIGRATE_HIGHATOMIC
	4 MIGRATE_CMA
	5 MIGRATE_ISOLATE
	6 MIGRATE_TYPES
enum 4 u 6 zone_stat_item
	0 NR_FREE_PAGES
	1 NR_ZONE_LRU_BASE
	1 NR_ZONE_INACTIVE_ANON
	2 NR_ZONE_ACTIVE_ANON
	3 NR_FREE_CMA_PAGES
	4 NR_VM_ZONE_STAT_ITEMS
enum 4 u 7 node_stat_item
	0 NR_LRU_BASE
	0 NR_INACTIVE_ANON
	1 NR_ACTIVE_ANON
	2 NR_SLAB_RECLAIMABLE_B
	3 NR_ANON_MAPPED
	4 NR_ANON_THPS
	5 NR_VM_NODE_STAT_ITEMS
enum 4 u 9 pageflags
	0 PG_locked
	1 PG_writeback
	5 PG_lru
	6 PG_head
	13 PG_reserved
	17 PG_swapbacked
	18 PG_hwpoison
	19 __NR_PAGEFLAGS
	8 PG_hugetlb
enum 4 u 5 pagetype
	240 PGTY_buddy
	241 PGTY_offline
	245 PGTY_slab
	255 PGTY_mapcount_underflow
	256 PG_type_end
enum 4 s 5 -
	0 SECTION_MARKED_PRESENT_BIT
	3 SECTION_IS_EARLY_BIT
	4 SECTION_MAP_LAST_BIT
	-5 NEGATIVE_BIT
	2147483647 LARGE_BIT
struct 16 2 address_space
	25 0 0 host
	26 64 0 nrpages
struct 128 2 folio
	27 0 0 -
	28 512 0 -
struct 104 2 free_area
	29 0 0 free_list
	26 768 0 nr_free
struct 72 7 hstate
	30 0 0 order
	26 64 0 nr_huge_pages
	26 128 0 free_huge_pages
	26 192 0 resv_huge_pages
	26 256 0 surplus_huge_pages
	31 320 0 hook
	32 384 0 matrix
struct 16 2 list_head
	33 0 0 next
	33 64 0 prev
struct 16 2 mem_section
	26 0 0 section_mem_map
	34 64 0 usage
struct 8 2 mem_section_usage
	35 0 0 subsection_map
	36 64 0 pageblock_flags
struct 64 5 page
	37 0 0 flags
	38 64 0 -
	39 384 0 -
	40 416 0 _refcount
	26 448 0 memcg_data
struct 6 2 per_cpu_nodestat
	41 0 0 stat_threshold
	42 8 0 vm_node_stat_diff
struct 256 10 per_cpu_pages
	43 0 0 lock
	44 32 0 count
	44 64 0 high
	44 96 0 high_min
	44 128 0 high_max
	44 160 0 batch
	45 192 0 flags
	45 200 0 alloc_factor
	46 208 0 free_count
	47 256 0 lists
struct 56 3 per_cpu_zonestat
	48 0 0 vm_stat_diff
	41 32 0 stat_threshold
	49 64 0 vm_numa_event
struct 40 4 percpu_counter
	43 0 0 lock
	50 64 0 count
	11 128 0 list
	51 256 0 counters
struct 7168 10 pglist_data
	52 0 0 node_zones
	44 56320 0 nr_zones
	26 56384 0 node_start_pfn
	26 56448 0 node_present_pages
	26 56512 0 node_spanned_pages
	44 56576 0 node_id
	40 56608 0 kswapd_failures
	26 56640 0 totalreserve_pages
	53 56704 0 per_cpu_nodestats
	54 56768 0 vm_stat
struct 56 7 resource
	55 0 0 start
	55 64 0 end
	56 128 0 name
	26 192 0 flags
	57 256 0 parent
	57 320 0 sibling
	57 384 0 child
struct 56 3 timekeeper
	58 0 0 base
	59 320 0 xtime_sec
	26 384 0 ktime_sec
struct 208 2 uts_namespace
	60 0 0 name
	25 1600 0 user_ns
struct 160 1 vm_event_state
	61 0 0 event
struct 1408 25 zone
	62 0 0 _watermark
	26 256 0 watermark_boost
	26 320 0 nr_reserved_highatomic
	26 384 0 nr_free_highatomic
	63 448 0 lowmem_reserve
	44 768 0 node
	64 832 0 per_cpu_pageset
	65 896 0 per_cpu_zonestats
	44 960 0 pageset_high_min
	44 992 0 pageset_high_max
	44 1024 0 pageset_batch
	26 1088 0 zone_start_pfn
	66 1152 0 managed_pages
	26 1216 0 spanned_pages
	26 1280 0 present_pages
	56 1344 0 name
	67 1408 0 _pad1_
	68 1408 0 free_area
	11 10560 0 unaccepted_pages
	26 10688 0 flags
	30 10752 0 compact_considered
	30 10784 0 compact_defer_shift
	44 10816 0 compact_order_failed
	69 10880 0 vm_stat
	26 11136 0 percpu_drift_mark
ptr 8 void *
int 8 u long unsigned int
union 64 2 -
	70 0 0 -
	14 0 0 page
union 64 2 -
	71 0 0 -
	14 0 0 __page_1
array 96 11 6
int 4 u unsigned int
ptr 8 int (*)(struct hstate *, long unsigned int, const char *)
array 21 72 3
ptr 8 struct list_head *
ptr 8 struct mem_section_usage *
array 8 26 1
array 0 26 0
typedef 8 73 memdesc_flags_t
union 40 3 -
	74 0 0 -
	75 0 0 -
	76 0 0 -
union 4 2 -
	30 0 0 page_type
	40 0 0 _mapcount
typedef 4 77 atomic_t
typedef 1 78 s8
array 5 41 5
typedef 4 30 u32
int 4 s int
char 1 u unsigned char
int 2 s short int
array 224 11 14
array 4 41 4
array 48 26 6
typedef 8 79 s64
ptr 8 int *
array 7040 24 5
ptr 8 struct per_cpu_nodestat *
array 40 66 5
typedef 8 80 u64
ptr 8 const char *
ptr 8 struct resource *
array 40 59 5
typedef 8 80 u64
struct 195 3 new_utsname
	81 0 0 sysname
	81 520 0 nodename
	81 1040 0 release
array 160 26 20
array 32 26 4
array 40 82 5
ptr 8 struct per_cpu_pages *
ptr 8 struct per_cpu_zonestat *
typedef 8 83 atomic_long_t
array 0 84 0
array 1144 9 11
array 32 66 4
struct 24 2 -
	37 0 0 flags
	11 64 0 lru
struct 24 3 -
	26 0 0 _flags_1
	26 64 0 _head_1
	85 128 0 _pins
array 7 45 7
struct 8 1 -
	26 0 0 f
struct 40 4 -
	86 0 0 -
	87 128 0 mapping
	88 192 0 -
	26 256 0 private
struct 8 1 -
	26 0 0 compound_head
struct 16 2 -
	26 0 0 _pt_pad_1
	25 64 0 pmd_huge_pte
struct 4 1 -
	44 0 0 counter
char 1 s signed char
int 8 s long long int
int 8 u long long unsigned int
array 65 84 65
int 8 s long int
typedef 8 89 atomic64_t
char 1 s char
typedef 4 90 refcount_t
union 16 4 -
	11 0 0 lru
	91 0 0 -
	11 0 0 buddy_list
	11 0 0 pcp_list
ptr 8 struct address_space *
union 8 2 -
	26 0 0 __folio_index
	26 0 0 share
struct 8 1 -
	50 0 0 counter
struct 4 1 refcount_struct
	40 0 0 refs
struct 16 2 -
	25 0 0 __filler
	30 64 0 mlock_count
symbols 15
0000000000001000 0 a __per_cpu_end
0000000000000000 0 a __per_cpu_start
00000000004052e0 0 - _end
0000000000401000 1 - _text
0000000000403680 7168 - contig_page_data
0000000000403400 144 - hstates
00000000004032e0 208 - init_uts_ns
00000000004033c0 56 - iomem_resource
0000000000402000 55 - linux_banner
0000000000403560 256 - mem_map
0000000000403540 32 - mem_section
0000000000403040 8 - num_poisoned_pages
0000000000405280 56 - shadow_timekeeper
00000000004032a0 40 - vm_committed_as
0000000000000040 0 a vm_event_states
end
