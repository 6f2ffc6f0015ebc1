/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifdef TOY_NEW
#include "../new.h"
#else
#include "../old.h"
#endif

/* Nobody reads it, and link-time optimisation would drop it. */
__attribute__((used)) const char linux_banner[] =
	"Linux version " TOY_RELEASE " (toy@kernel) (cc) #1 SMP toy\n";

pg_data_t contig_page_data;
struct zone *zone_of_page;
struct page mem_map[4];
struct mem_section mem_section[2];
struct vm_event_state some_events;
struct hstate hstates[2];
struct resource iomem_resource;
struct uts_namespace init_uts_ns;
struct percpu_counter vm_committed_as;
#ifdef TOY_NEW
struct folio folio;
struct mem_section_usage usage;
struct per_cpu_pages pages;
struct per_cpu_zonestat zonestat;
struct per_cpu_nodestat nodestat;
struct holds_pointers pointers;
enum migratetype migratetype;
enum node_stat_item node_stat_item;
enum pagetype pagetype;
#endif
enum zone_stat_item zone_stat_item;
enum pageflags pageflags;
unsigned long num_poisoned_pages;

void _text(void);
void *__alloc_pages(unsigned int order);

void _text(void)
{
}

void *__alloc_pages(unsigned int order)
{
	/* Anonymous enums are described where an enumerator is used. */
#ifdef TOY_NEW
	order += SECTION_IS_EARLY_BIT;
#else
	order += MIGRATE_RECLAIMABLE;
#endif
	return order ? &contig_page_data : (void *)zone_of_page;
}
