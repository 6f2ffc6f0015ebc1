kmemdb profile 1
build-id ab51725e624a77fe376e401b44af4843eb61ff6d
release 3.10.0-toy
banner Linux version 3.10.0-toy (toy@kernel) (cc) #1 SMP toy
machine 62
names 2026124dab645a5b
types 67
enum 4 u 7 -
	0 MIGRATE_UNMOVABLE
	1 MIGRATE_RECLAIMABLE
	2 MIGRATE_MOVABLE
	3 MIGRATE_PCPTYPES
	3 MIGRATE_RESERVE
	4 MIGRATE_ISOLATE
	5 MIGRATE_TYPES
enum 4 u 8 zone_stat_item
	0 NR_FREE_PAGES
	1 NR_LRU_BASE
	1 NR_INACTIVE_ANON
	2 NR_ACTIVE_ANON
	3 NR_ANON_PAGES
	4 NR_SLAB_RECLAIMABLE
	5 NR_ANON_TRANSPARENT_HUGEPAGES
	6 NR_VM_ZONE_STAT_ITEMS
enum 4 u 10 pageflags
	0 PG_locked
	1 PG_error
	5 PG_lru
	7 PG_slab
	10 PG_reserved
	14 PG_head
	15 PG_tail
	18 PG_swapbacked
	25 __NR_PAGEFLAGS
	10 PG_checked
struct 16 2 address_space
	19 0 0 host
	20 64 0 nrpages
struct 88 2 free_area
	21 0 0 free_list
	20 640 0 nr_free
struct 32 7 hstate
	22 0 0 next_nid
	23 32 5 order
	23 37 3 hugetlb
	20 64 40 nr_huge_pages
	20 104 20 free_huge_pages
	20 128 0 resv_huge_pages
	24 192 2 tail
struct 16 2 list_head
	25 0 0 next
	25 64 0 prev
struct 16 2 mem_section
	20 0 0 section_mem_map
	26 64 0 pageblock_flags
struct 56 5 page
	20 0 0 flags
	27 64 0 mapping
	28 128 0 -
	29 256 0 -
	30 384 0 -
struct 64 4 per_cpu_pages
	22 0 0 count
	22 32 0 high
	22 64 0 batch
	31 128 0 lists
struct 72 4 per_cpu_pageset
	10 0 0 pcp
	32 512 0 expire
	32 520 0 stat_threshold
	33 528 0 vm_stat_diff
struct 40 4 percpu_counter
	34 0 0 lock
	35 64 0 count
	7 128 0 list
	36 256 0 counters
struct 4928 6 pglist_data
	37 0 0 node_zones
	22 38912 0 nr_zones
	20 38976 0 node_start_pfn
	20 39040 0 node_present_pages
	20 39104 0 node_spanned_pages
	22 39168 0 node_id
struct 56 7 resource
	38 0 0 start
	38 64 0 end
	39 128 0 name
	20 192 0 flags
	40 256 0 parent
	40 320 0 sibling
	40 384 0 child
struct 56 3 timekeeper
	41 0 0 base
	42 320 0 xtime_sec
	20 384 0 ktime_sec
struct 208 2 uts_namespace
	43 0 0 name
	19 1600 0 user_ns
struct 96 1 vm_event_state
	44 0 0 event
struct 1216 18 zone
	45 0 0 watermark
	20 192 0 percpu_drift_mark
	46 256 0 lowmem_reserve
	22 512 0 node
	26 576 0 nr_reserved_highatomic
	47 640 0 pageset
	48 704 0 free_area
	26 8448 0 pageblock_flags
	23 8512 0 compact_considered
	23 8544 0 compact_defer_shift
	22 8576 0 compact_order_failed
	20 8640 0 flags
	49 8704 0 vm_stat
	20 9088 0 zone_start_pfn
	20 9152 0 spanned_pages
	20 9216 0 present_pages
	20 9280 0 managed_pages
	39 9344 0 name
ptr 8 void *
int 8 u long unsigned int
array 80 7 5
int 4 s int
int 4 u unsigned int
char 1 u unsigned char
ptr 8 struct list_head *
ptr 8 long unsigned int *
ptr 8 struct address_space *
struct 16 2 -
	50 0 0 -
	51 64 0 -
union 16 2 -
	7 0 0 lru
	52 0 0 -
union 8 2 -
	20 0 0 private
	53 0 0 first_page
array 48 7 3
typedef 1 54 s8
array 6 32 6
typedef 4 23 u32
typedef 8 55 s64
ptr 8 int *
array 4864 18 4
typedef 8 56 u64
ptr 8 const char *
ptr 8 struct resource *
array 40 42 5
typedef 8 56 u64
struct 195 3 new_utsname
	57 0 0 sysname
	57 520 0 nodename
	57 1040 0 release
array 96 20 12
array 24 20 3
array 32 20 4
ptr 8 struct per_cpu_pageset *
array 968 5 11
array 48 58 6
union 8 2 -
	20 0 0 index
	19 0 0 freelist
union 8 2 -
	20 0 0 counters
	59 0 0 -
struct 16 3 -
	53 0 0 next
	60 64 0 pages
	60 80 0 pobjects
ptr 8 struct page *
char 1 s signed char
int 8 s long long int
int 8 u long long unsigned int
array 65 61 65
typedef 8 62 atomic_long_t
struct 8 2 -
	63 0 0 -
	64 32 0 _count
int 2 s short int
char 1 s char
typedef 8 65 atomic64_t
union 4 3 -
	64 0 0 _mapcount
	66 0 0 -
	22 0 0 units
typedef 4 67 atomic_t
struct 8 1 -
	35 0 0 counter
struct 4 3 -
	23 0 16 inuse
	23 16 15 objects
	23 31 1 frozen
struct 4 1 -
	22 0 0 counter
symbols 15
0000000000001000 0 a __per_cpu_end
0000000000000000 0 a __per_cpu_start
0000000000404770 0 - _end
0000000000401000 1 - _text
0000000000403380 4928 - contig_page_data
00000000004031c0 64 - hstates
00000000004030a0 208 - init_uts_ns
0000000000403180 56 - iomem_resource
0000000000402000 55 - linux_banner
0000000000403280 224 - mem_map
0000000000403260 32 - mem_section
0000000000403040 8 - num_poisoned_pages
00000000004046c0 56 - shadow_timekeeper
0000000000403060 40 - vm_committed_as
0000000000000040 0 a vm_event_states
end
