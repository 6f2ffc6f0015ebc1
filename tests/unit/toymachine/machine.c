/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "machine.h"

#define PAGE 4096u

const char *const toy_class_names[TOY_NR_CLASSES] = {
	"absent",  "offline",	   "free",   "pcp",	 "slab",
	"anon",	   "file",	   "shmem",  "hugetlb",	 "page_table",
	"balloon", "kernel_image", "memmap", "reserved", "other_kernel",
	"kernel_stack", "vmalloc", "percpu", "module", "zsmalloc",
};
const char *const toy_zone_names[__MAX_NR_ZONES] = { "DMA", "Normal", "Movable" };
const char *const toy_mt_names[MIGRATE_TYPES] = { "Unmovable",	"Movable", "Reclaimable",
						  "HighAtomic", "CMA",	   "Isolate" };

/* Which node and zone a zone number is. */
static const struct {
	unsigned node, index;
} zones[TOY_ZONES] = { { 0, ZONE_DMA }, { 0, ZONE_NORMAL }, { 1, ZONE_NORMAL } };

uint64_t toy_random(struct toy *m)
{
	m->seed ^= m->seed << 13;
	m->seed ^= m->seed >> 7;
	m->seed ^= m->seed << 17;
	return m->seed;
}

/* ---- the kernel's file ---- */

static bool read_file(const char *path, uint8_t **ret, size_t *ret_bytes)
{
	FILE *f = fopen(path, "rb");
	long bytes;

	if (!f)
		return false;
	fseek(f, 0, SEEK_END);
	bytes = ftell(f);
	rewind(f);
	*ret = malloc((size_t)bytes + 1);
	*ret_bytes = *ret ? fread(*ret, 1, (size_t)bytes, f) : 0;
	fclose(f);
	return *ret_bytes == (size_t)bytes;
}

static void take_symbols(struct toy *m, const uint8_t *file, const Elf64_Shdr *symtab,
			 const Elf64_Shdr *strtab)
{
	size_t n = symtab->sh_size / sizeof(Elf64_Sym), i;

	m->sym = calloc(n, sizeof(*m->sym));
	for (i = 0; m->sym && i < n; i++) {
		Elf64_Sym s;

		memcpy(&s, file + symtab->sh_offset + i * sizeof(s), sizeof(s));
		snprintf(m->sym[i].name, sizeof(m->sym[i].name), "%s",
			 (const char *)file + strtab->sh_offset + s.st_name);
		m->sym[i].addr = s.st_value;
	}
	m->nr_sym = n;
}

static void take_build_id(struct toy *m, const uint8_t *file, const Elf64_Shdr *s)
{
	const uint8_t *note = file + s->sh_offset;
	size_t i;

	for (i = 0; i < 20; i++) /* a header of 12 bytes, then "GNU" */
		snprintf(m->build_id + 2 * i, 3, "%02x", note[16 + i]);
}

/* Load the image to the start of section 1, under a shift. */
static bool load_kernel(struct toy *m, const char *path)
{
	uint8_t *file = NULL;
	size_t bytes = 0, i;
	Elf64_Ehdr e;

	if (!read_file(path, &file, &bytes) || bytes < sizeof(e)) {
		free(file);
		return false;
	}
	memcpy(&e, file, sizeof(e));
	for (i = 0; i < e.e_phnum; i++) {
		Elf64_Phdr p;

		memcpy(&p, file + e.e_phoff + i * sizeof(p), sizeof(p));
		if (p.p_type == PT_LOAD)
			memcpy(m->mem + (p.p_vaddr + m->kaslr - UINT64_C(0xffffffff80000000) +
					 m->phys_base),
			       file + p.p_offset, p.p_filesz);
	}
	for (i = 0; i < e.e_shnum; i++) {
		Elf64_Shdr s, str;

		memcpy(&s, file + e.e_shoff + i * sizeof(s), sizeof(s));
		if (s.sh_type == SHT_SYMTAB) {
			memcpy(&str, file + e.e_shoff + s.sh_link * sizeof(str), sizeof(str));
			take_symbols(m, file, &s, &str);
		} else if (s.sh_type == SHT_NOTE && !m->build_id[0]) {
			take_build_id(m, file, &s);
		}
	}
	free(file);
	return m->nr_sym != 0;
}

uint64_t toy_sym(const struct toy *m, const char *name)
{
	size_t i;

	for (i = 0; i < m->nr_sym; i++)
		if (strcmp(m->sym[i].name, name) == 0)
			return m->sym[i].addr + m->kaslr;
	fprintf(stderr, "toy machine: no symbol %s\n", name);
	abort();
}

void *toy_at(const struct toy *m, uint64_t addr)
{
	if (addr >= UINT64_C(0xffffffff80000000))
		return m->mem + (addr - UINT64_C(0xffffffff80000000) + m->phys_base);
	return m->mem + (addr - TOY_DIRECT_MAP);
}

/* A pointer of the kernel at hand. */
static void *kptr(uint64_t addr)
{
	return (void *)(uintptr_t)addr;
}

/* ---- reserved memory ---- */

/* Zeroed frames of section 2; @class is what their pages are. */
static uint64_t take_frames(struct toy *m, uint64_t bytes, enum toy_class class)
{
	uint64_t paddr = m->next_paddr, pfn;

	m->next_paddr += (bytes + PAGE - 1) / PAGE * PAGE;
	for (pfn = paddr / PAGE; pfn < m->next_paddr / PAGE; pfn++) {
		m->frame[pfn] = TOY_DATA;
		m->class[pfn] = (uint8_t) class;
		m->reserved[pfn] = 1;
	}
	return paddr;
}

uint64_t toy_take_frames(struct toy *m, uint64_t bytes)
{
	return take_frames(m, bytes, TOY_reserved);
}

unsigned toy_node_of(const struct toy *m, uint64_t pfn)
{
	return zones[m->zone[pfn]].node;
}

static uint64_t *table_at(struct toy *m, uint64_t *table, unsigned index)
{
	if (!table[index])
		table[index] = take_frames(m, PAGE, TOY_reserved) | 0x63;
	return (uint64_t *)(m->mem + (table[index] & UINT64_C(0x000ffffffffff000)));
}

/* Map @vaddr: @leaf is the level of the entry (1: 4 KiB, 2: 2 MiB, 3: 1 GiB). */
static void map(struct toy *m, uint64_t vaddr, uint64_t paddr, unsigned leaf)
{
	uint64_t *table = TOY_VAR(m, uint64_t, "init_top_pgt");
	unsigned level;

	for (level = 4; level > leaf; level--)
		table = table_at(m, table, vaddr >> (3 + 9 * level) & 511);
	table[vaddr >> (3 + 9 * leaf) & 511] = paddr | 0x63 | (leaf > 1 ? 0x80 : 0);
}

static void make_page_tables(struct toy *m)
{
	uint64_t off;

	for (off = 0; off < m->image_bytes; off += 1 << 21)
		map(m, UINT64_C(0xffffffff81000000) + m->kaslr + off, m->image_paddr + off, 2);
	map(m, TOY_DIRECT_MAP, 0, 3);
}

bool toy_has_page(const struct toy *m, uint64_t pfn)
{
	uint64_t nr = pfn / m->section_pages;

	if (nr == 10)
		return pfn % m->section_pages < m->section_pages / 2;
	return nr < TOY_SECTIONS && nr != 4;
}

/* The memory map: frames and page tables for struct pages, the sections and their usage. */
static void make_sections(struct toy *m)
{
	uint64_t s = m->section_pages, map_bytes = s * sizeof(struct page), off, i;
	struct mem_section *table;
	unsigned nr;

	m->section_table = take_frames(m, PAGE, TOY_reserved);
	table = (struct mem_section *)(m->mem + m->section_table);
	off = take_frames(m, PAGE, TOY_reserved); /* the array of roots */
	*(uint64_t *)(m->mem + off) = TOY_DIRECT_MAP + m->section_table;
	*TOY_VAR(m, uint64_t, "mem_section") = TOY_DIRECT_MAP + off;
	for (nr = 0; nr < TOY_SECTIONS; nr++) {
		struct mem_section_usage *usage;
		uint64_t bytes = nr == 10 ? map_bytes / 2 : map_bytes, paddr;

		if (nr == 4)
			continue;
		m->map_paddr[nr] = take_frames(m, bytes, TOY_memmap);
		for (i = 0; i < (bytes + PAGE - 1) / PAGE; i++) {
			if (nr == 10) /* from the page allocator */
				m->reserved[m->map_paddr[nr] / PAGE + i] = 0;
			map(m, TOY_VMEMMAP + nr * map_bytes + i * PAGE, m->map_paddr[nr] + i * PAGE,
			    1);
		}
		paddr = take_frames(m, PAGE, TOY_reserved);
		usage = (struct mem_section_usage *)(m->mem + paddr);
		usage->subsection_map[0] = nr == 10 ? (UINT64_C(1) << (s / 1024)) - 1 : ~0ul;
		/* present, has a map; then online, early */
		table[nr].section_mem_map =
			TOY_VMEMMAP | 3 | (nr == 11 ? 0 : 4) | (nr == 10 || nr == 11 ? 0 : 8);
		table[nr].usage = kptr(TOY_DIRECT_MAP + paddr);
	}
}

struct page *toy_page(const struct toy *m, uint64_t pfn)
{
	uint64_t s = m->section_pages;

	return (struct page *)(m->mem + m->map_paddr[pfn / s] + pfn % s * sizeof(struct page));
}

uint64_t toy_page_addr(uint64_t pfn)
{
	return TOY_VMEMMAP + pfn * sizeof(struct page);
}

uint64_t toy_page_frame(const struct toy *m, uint64_t pfn)
{
	return (uint64_t)((uint8_t *)toy_page(m, pfn) - m->mem) / PAGE;
}

struct mem_section *toy_section(const struct toy *m, unsigned nr)
{
	return (struct mem_section *)(m->mem + m->section_table) + nr;
}

struct zone *toy_zone(const struct toy *m, unsigned zone)
{
	return &m->pgdat[zones[zone].node]->node_zones[zones[zone].index];
}

uint64_t toy_zone_addr(const struct toy *m, unsigned zone)
{
	return m->pgdat_addr[zones[zone].node] + offsetof(struct pglist_data, node_zones) +
	       zones[zone].index * sizeof(struct zone);
}

struct per_cpu_pages *toy_pcp(const struct toy *m, unsigned zone, unsigned cpu)
{
	return (struct per_cpu_pages *)(m->mem + m->percpu[cpu] + m->pcp_offset[zone]);
}

/* ---- pages ---- */

static void set_type(struct page *p, enum toy_class class)
{
#if TOY_ERA == 612
	static const uint8_t types[TOY_NR_CLASSES] = {
		[TOY_free] = PGTY_buddy,      [TOY_slab] = PGTY_slab,
		[TOY_hugetlb] = PGTY_hugetlb, [TOY_page_table] = PGTY_table,
		[TOY_balloon] = PGTY_offline,
	};

	if (types[class])
		p->page_type = (unsigned)types[class] << 24;
#else
	static const uint32_t bits[TOY_NR_CLASSES] = {
		[TOY_free] = 0x80, [TOY_page_table] = 0x200, [TOY_balloon] = 0x100
	};

	if (bits[class])
		p->page_type = ~bits[class];
	if (class == TOY_slab)
		p->flags |= 1ul << PG_slab;
#endif
}

/* An empty page of the zone: allocated, of no use that is known. */
static void init_page(const struct toy *m, uint64_t pfn, unsigned zone)
{
	struct page *p = toy_page(m, pfn);

	memset(p, 0, sizeof(*p));
	p->flags = (unsigned long)zones[zone].node << 62 | (unsigned long)zones[zone].index << 60;
	p->_mapcount.counter = -1;
	p->_refcount.counter = 1;
}

static void make_compound(const struct toy *m, uint64_t pfn, unsigned order, bool huge)
{
	struct page *head = toy_page(m, pfn), *second = toy_page(m, pfn + 1);
	uint64_t i;

	head->flags |= 1ul << PG_head;
	for (i = 1; i < UINT64_C(1) << order; i++) {
		struct page *p = toy_page(m, pfn + i);

		p->compound_head = toy_page_addr(pfn) | 1;
		p->_refcount.counter = 0;
	}
#if TOY_ERA == 612
	second->flags |= order;
	/* folio._entire_mapcount, for all but huge anonymous pages: not mapped as a whole */
	*(int *)((uint8_t *)second + offsetof(struct folio, _entire_mapcount) -
		 offsetof(struct folio, _flags_1)) = -1;
	(void)huge;
#else
	second->compound_order = (unsigned char)order;
	second->compound_dtor = huge ? HUGETLB_PAGE_DTOR : COMPOUND_PAGE_DTOR;
	second->compound_mapcount.counter = -1;
#endif
}

void toy_map_whole(const struct toy *m, uint64_t pfn)
{
	struct page *second = toy_page(m, pfn + 1);

#if TOY_ERA == 612
	*(int *)((uint8_t *)second + offsetof(struct folio, _entire_mapcount) -
		 offsetof(struct folio, _flags_1)) = 0;
#else
	second->compound_mapcount.counter = 0;
#endif
}

/* Note the truth of a block. */
static void note(struct toy *m, uint64_t pfn, unsigned order, enum toy_class class)
{
	uint64_t i;

	for (i = 0; i < UINT64_C(1) << order; i++) {
		m->class[pfn + i] = (uint8_t) class;
		m->order[pfn + i] = (uint8_t)order;
	}
}

static void make_block(struct toy *m, uint64_t pfn, unsigned order, enum toy_class class)
{
	struct page *p = toy_page(m, pfn);
	long *counter = m->counter[zones[m->zone[pfn]].node], pages = 1l << order;

	note(m, pfn, order, class);
	if (order && class != TOY_free && class != TOY_pcp)
		make_compound(m, pfn, order, class == TOY_hugetlb);
	set_type(p, class);
	if (class == TOY_anon || class == TOY_shmem || class == TOY_file) {
		p->flags |= 1ul << PG_lru | (class == TOY_file ? 0 : 1ul << PG_swapbacked);
		if (class == TOY_anon)
			p->mapping = kptr(TOY_DIRECT_MAP + 0x1001);
	}
	if (class == TOY_shmem || class == TOY_file || class == TOY_hugetlb)
		toy_files_take(m, pfn, order, class);
	switch (class) {
	case TOY_anon:
		if (toy_random(m) % 4 == 0 && !order) { /* mapped by nobody */
			toy_files_swap_anon(m, pfn);
			break;
		}
		p->_mapcount.counter = 0;
		if (order)
			toy_map_whole(m, pfn);
		counter[NR_ANON_MAPPED] += pages;
		break;
	case TOY_other_kernel:
		if (!order)
			toy_files_map_kernel(m, pfn);
		break;
	case TOY_slab:
		counter[pfn & 64 ? NR_SLAB_RECLAIMABLE_B : NR_SLAB_UNRECLAIMABLE_B] += pages;
		break;
	case TOY_page_table:
		counter[NR_PAGETABLE] += pages;
		break;
	default:
		break;
	}
}

/* ---- lists ---- */

static void list_add(struct list_head *head, uint64_t head_addr, struct list_head *entry,
		     uint64_t entry_addr, struct list_head *last)
{
	uint64_t last_addr = (uint64_t)(uintptr_t)head->prev;

	entry->next = kptr(head_addr);
	entry->prev = kptr(last_addr);
	last->next = kptr(entry_addr);
	head->prev = kptr(entry_addr);
}

/* The list_head at an address that is either the head or in a struct page. */
static struct list_head *link_at(const struct toy *m, uint64_t addr, uint64_t head_addr,
				 struct list_head *head)
{
	if (addr == head_addr)
		return head;
	return &toy_page(m, (addr - offsetof(struct page, lru) - TOY_VMEMMAP) / sizeof(struct page))
			->lru;
}

static void add_page_to(const struct toy *m, struct list_head *head, uint64_t head_addr,
			uint64_t pfn)
{
	list_add(head, head_addr, &toy_page(m, pfn)->lru,
		 toy_page_addr(pfn) + offsetof(struct page, lru),
		 link_at(m, (uint64_t)(uintptr_t)head->prev, head_addr, head));
}

static void make_free(struct toy *m, uint64_t pfn, unsigned order, unsigned mt)
{
	unsigned z = m->zone[pfn];
	struct free_area *a = &toy_zone(m, z)->free_area[order];
	uint64_t addr = toy_zone_addr(m, z) + offsetof(struct zone, free_area) +
			order * sizeof(*a) + mt * sizeof(struct list_head);
	uint64_t i;

	make_block(m, pfn, order, TOY_free);
	for (i = 0; i < UINT64_C(1) << order; i++)
		toy_page(m, pfn + i)->_refcount.counter = 0;
	toy_page(m, pfn)->private = order;
	add_page_to(m, &a->free_list[mt], addr, pfn);
	a->nr_free++;
	m->list_blocks[z][order][mt]++;
}

static void make_pcp(struct toy *m, uint64_t pfn, unsigned order, unsigned mt)
{
	unsigned z = m->zone[pfn], cpu = (unsigned)(toy_random(m) % (TOY_CPUS - 1)), list;
	struct per_cpu_pages *pcp = toy_pcp(m, z, cpu);
	uint64_t addr, i;

	if (mt >= MIGRATE_PCPTYPES)
		mt = MIGRATE_MOVABLE;
	list = order * MIGRATE_PCPTYPES + mt;
	if (order == 9)
		list = TOY_PCP_LISTS == 14 && mt == MIGRATE_MOVABLE ? 13 : 12;
	addr = TOY_DIRECT_MAP + m->percpu[cpu] + m->pcp_offset[z] +
	       offsetof(struct per_cpu_pages, lists) + list * sizeof(struct list_head);
	make_block(m, pfn, order, TOY_pcp);
	for (i = 0; i < UINT64_C(1) << order; i++)
		toy_page(m, pfn + i)->_refcount.counter = 0;
	add_page_to(m, &pcp->lists[list], addr, pfn);
	pcp->count += 1 << order;
	m->pcp_blocks[z][cpu][list]++;
}

uint64_t toy_list_pfn(const struct toy *m, unsigned zone, unsigned order, unsigned mt, unsigned n)
{
	uint64_t addr = (uint64_t)(uintptr_t)toy_zone(m, zone)->free_area[order].free_list[mt].next;
	uint64_t pfn = 0;

	do {
		pfn = (addr - offsetof(struct page, lru) - TOY_VMEMMAP) / sizeof(struct page);
		addr = (uint64_t)(uintptr_t)toy_page(m, pfn)->lru.next;
	} while (n--);
	return pfn;
}

void toy_find_list(const struct toy *m, uint64_t blocks, unsigned *zone, unsigned *order,
		   unsigned *mt)
{
	for (*zone = TOY_ZONES; (*zone)--;)
		for (*order = 1; *order < TOY_ORDERS; ++*order)
			for (*mt = 0; *mt < MIGRATE_TYPES; ++*mt)
				if (m->list_blocks[*zone][*order][*mt] >= blocks)
					return;
	fprintf(stderr, "toy machine: no list of %d blocks\n", (int)blocks);
	abort();
}

uint64_t toy_find(const struct toy *m, enum toy_class class, unsigned order)
{
	uint64_t pfn;

	for (pfn = m->section_pages * 3; pfn < m->frames; pfn++)
		if (m->class[pfn] == class && m->order[pfn] == order)
			return pfn;
	return 0;
}

/* ---- what is where ---- */

/* Pages of all kinds, at random, from @pfn to @end. */
static void fill(struct toy *m, uint64_t pfn, uint64_t end)
{
	static const uint8_t mts[] = { MIGRATE_MOVABLE,	    MIGRATE_MOVABLE, MIGRATE_UNMOVABLE,
				       MIGRATE_RECLAIMABLE, MIGRATE_CMA,     MIGRATE_HIGHATOMIC };
	static const uint8_t kinds[] = { TOY_free,    TOY_free,	       TOY_free, TOY_pcp,
					 TOY_slab,    TOY_anon,	       TOY_file, TOY_shmem,
					 TOY_hugetlb, TOY_page_table,  TOY_anon, TOY_file,
					 TOY_balloon, TOY_other_kernel };
	unsigned mt = 0;

	while (pfn < end) {
		unsigned order = (unsigned)(toy_random(m) % (toy_random(m) % 3 ? 4 : TOY_ORDERS));
		enum toy_class class = kinds[toy_random(m) % sizeof(kinds)];

		if (pfn % TOY_BLOCK == 0)
			mt = mts[toy_random(m) % sizeof(mts)];
		while (pfn & ((UINT64_C(1) << order) - 1) || pfn + (UINT64_C(1) << order) > end)
			order--;
		if (class == TOY_hugetlb) {
			if (pfn % TOY_BLOCK == 0 && pfn + TOY_BLOCK <= end)
				order = 9;
			else
				class = TOY_other_kernel;
		}
		if (order > 3 && (class == TOY_pcp || class == TOY_page_table))
			order = class == TOY_pcp && order >= 9 ? 9 : 0;
		if (class == TOY_balloon || class == TOY_page_table)
			order = 0;
		m->mt[pfn / TOY_BLOCK] = (uint8_t)mt;
		if (order > 9) { /* all the blocks it covers are of one type */
			memset(m->mt + pfn / TOY_BLOCK, (int)mt, 1u << (order - 9));
		}
		if (class == TOY_free)
			make_free(m, pfn, order, mt);
		else if (class == TOY_pcp)
			make_pcp(m, pfn, order, mt);
		else
			make_block(m, pfn, order, class);
		if (class == TOY_hugetlb)
			m->huge_pages[0]++;
		pfn += UINT64_C(1) << order;
	}
}

static unsigned zone_at(const struct toy *m, uint64_t pfn)
{
	uint64_t nr = pfn / m->section_pages;

	if (!toy_has_page(m, pfn) || nr == 11)
		return TOY_NO_ZONE;
	return nr == 0 ? 0 : nr < 6 ? 1 : 2;
}

/* Give each frame its first state; reserved memory was noted as it was taken. */
static void init_frames(struct toy *m)
{
	uint64_t s = m->section_pages, pfn;

	for (pfn = 0; pfn < m->frames; pfn++) {
		unsigned z = zone_at(m, pfn);
		bool hole = pfn == 0 || (pfn >= 0xa0 && pfn < 0x100);

		m->zone[pfn] = (uint8_t)z;
		m->mt[pfn / TOY_BLOCK] = MIGRATE_UNMOVABLE;
		if (z == TOY_NO_ZONE) {
			m->class[pfn] = pfn / s == 11 ? TOY_offline : TOY_absent;
			if (pfn / s == 11)
				m->frame[pfn] = TOY_EXCLUDED;
			continue;
		}
		init_page(m, pfn, z);
		if (!m->frame[pfn] && !hole)
			m->frame[pfn] = TOY_EXCLUDED;
		if (hole)
			m->class[pfn] = TOY_absent;
		else if (!m->reserved[pfn] && m->class[pfn] != TOY_memmap)
			m->class[pfn] = TOY_other_kernel;
		if (hole || m->reserved[pfn])
			toy_page(m, pfn)->flags |= 1ul << PG_reserved;
	}
}

static void init_list(struct list_head *h, uint64_t addr)
{
	h->next = h->prev = kptr(addr);
}

static void init_zone(struct toy *m, unsigned z)
{
	static const uint64_t start[TOY_ZONES] = { 0, 1, 6 }; /* sections */
	static const uint64_t halves[TOY_ZONES] = { 2, 10, 9 };
	struct zone *zone = toy_zone(m, z);
	uint64_t s = m->section_pages, addr = toy_zone_addr(m, z), o, t, cpu;

	zone->zone_start_pfn = z ? start[z] * s : 1;
	zone->spanned_pages = halves[z] * s / 2 - (z ? 0 : 1);
	zone->present_pages = zone->spanned_pages - (z == 0 ? 0x60 : z == 1 ? s : 0);
	for (o = 0; o < 4; o++)
		zone->_watermark[o] = 10 * (z + 1) + o;
	zone->watermark_boost = z;
	zone->lowmem_reserve[ZONE_MOVABLE] = 32;
	zone->per_cpu_pageset = kptr(m->pcp_offset[z]);
	zone->per_cpu_zonestats = kptr(0x3000 + 64 * z);
	for (o = 0; o < TOY_ORDERS; o++)
		for (t = 0; t < MIGRATE_TYPES; t++)
			init_list(&zone->free_area[o].free_list[t],
				  addr + offsetof(struct zone, free_area) +
					  o * sizeof(struct free_area) +
					  t * sizeof(struct list_head));
	for (cpu = 0; cpu < TOY_CPUS; cpu++) {
		struct per_cpu_pages *pcp = toy_pcp(m, z, (unsigned)cpu);

		pcp->high = 100;
		pcp->high_min = 50;
		pcp->high_max = 200;
		pcp->batch = 63;
		for (t = 0; t < TOY_PCP_LISTS; t++)
			init_list(&pcp->lists[t], TOY_DIRECT_MAP + m->percpu[cpu] +
							  m->pcp_offset[z] +
							  offsetof(struct per_cpu_pages, lists) +
							  t * sizeof(struct list_head));
	}
}

static uint64_t text(struct toy *m, const char *s)
{
	char *pool = TOY_VAR(m, char, "toy_texts");
	size_t at = 0;

	while (pool[at])
		at += strlen(pool + at) + 1;
	strcpy(pool + at, s);
	return toy_sym(m, "toy_texts") + at;
}

/* The zones of a node from the highest on; the list for all nodes goes on with those of the other one. */
static void make_zonelists(struct toy *m, unsigned node)
{
	unsigned at[2] = { 0, 0 }, step, z;

	for (step = 0; step < 2; step++) {
		unsigned of = (node + step) % 2;

		for (z = TOY_ZONES; z-- > 0;) {
			struct zoneref ref = { kptr(toy_zone_addr(m, z)), (int)zones[z].index };

			if (zones[z].node != of)
				continue;
			m->pgdat[node]->node_zonelists[0]._zonerefs[at[0]++] = ref;
			if (!step)
				m->pgdat[node]->node_zonelists[1]._zonerefs[at[1]++] = ref;
		}
	}
}

static void make_nodes(struct toy *m)
{
	unsigned n, z, i, cpu;

	for (cpu = 0; cpu < TOY_CPUS; cpu++) {
		m->percpu[cpu] = take_frames(m, 4 * PAGE, TOY_reserved);
		TOY_VAR(m, uint64_t, "__per_cpu_offset")[cpu] = TOY_DIRECT_MAP + m->percpu[cpu];
	}
	*TOY_VAR(m, unsigned, "nr_cpu_ids") = TOY_CPUS;
	*TOY_VAR(m, uint64_t, "__cpu_possible_mask") = (1u << TOY_CPUS) - 1;
	*TOY_VAR(m, uint64_t, "__cpu_online_mask") = (1u << (TOY_CPUS - 1)) - 1;
	TOY_VAR(m, uint64_t, "node_states")[N_ONLINE] = 3;
	for (n = 0; n < 2; n++) {
		uint64_t paddr = take_frames(m, sizeof(struct pglist_data), TOY_reserved);

		m->pgdat[n] = (struct pglist_data *)(m->mem + paddr);
		m->pgdat_addr[n] = TOY_DIRECT_MAP + paddr;
		TOY_VAR(m, uint64_t, "node_data")[n] = m->pgdat_addr[n];
		m->pgdat[n]->node_id = (int)n;
		m->pgdat[n]->nr_zones = 2;
		m->pgdat[n]->per_cpu_nodestats = kptr(0x3800 + 64 * n);
		for (i = 0; i < __MAX_NR_ZONES; i++)
			m->pgdat[n]->node_zones[i].name =
				kptr(n ? (uint64_t)(uintptr_t)m->pgdat[0]->node_zones[i].name
				       : text(m, toy_zone_names[i]));
	}
	for (z = 0; z < TOY_ZONES; z++) {
		m->pcp_offset[z] = 0x400 * (z + 1);
		init_zone(m, z);
	}
	for (n = 0; n < 2; n++)
		make_zonelists(m, n);
	for (i = 0; i < __MAX_NR_ZONES; i++)
		TOY_VAR(m, uint64_t, "zone_names")[i] = text(m, toy_zone_names[i]);
	for (i = 0; i < MIGRATE_TYPES; i++)
		TOY_VAR(m, uint64_t, "migratetype_names")[i] = text(m, toy_mt_names[i]);
}

/* 0x1000–0x9ffff and from 1 MiB on, with the hole of section 4; the image within; a device. */
static void make_resources(struct toy *m)
{
	uint64_t s = m->section_pages * PAGE, base = toy_sym(m, "toy_resources");
	struct resource *r = TOY_VAR(m, struct resource, "toy_resources");
	const struct {
		uint64_t start, end;
		const char *name;
	} top[] = {
		{ 0x1000, 0x9ffff, "System RAM" },     { 0xa0000, 0xfffff, "PCI Bus 0000:00" },
		{ 0x100000, 4 * s - 1, "System RAM" }, { 5 * s, 10 * s + s / 2 - 1, "System RAM" },
		{ 11 * s, 12 * s - 1, "System RAM" },
	};
	size_t n = sizeof(top) / sizeof(top[0]), i;

	TOY_VAR(m, struct resource, "iomem_resource")->end = ~0ul;
	TOY_VAR(m, struct resource, "iomem_resource")->child = kptr(base);
	for (i = 0; i < n; i++) {
		r[i].start = top[i].start;
		r[i].end = top[i].end;
		r[i].name = kptr(text(m, top[i].name));
		r[i].parent = kptr(toy_sym(m, "iomem_resource"));
		if (i + 1 < n)
			r[i].sibling = kptr(base + (i + 1) * sizeof(*r));
	}
	r[n].start = m->image_paddr;
	r[n].end = m->image_paddr + m->image_bytes - 1;
	r[n].name = kptr(text(m, "Kernel code"));
	r[n].parent = kptr(base + 2 * sizeof(*r));
	r[2].child = kptr(base + n * sizeof(*r));
}

/* Of the first of its frames that has one. */
static unsigned zone_of_block(const struct toy *m, uint64_t pfn)
{
	uint64_t end = pfn + TOY_BLOCK;

	while (pfn + 1 < end && pfn + 1 < m->frames && m->zone[pfn] == TOY_NO_ZONE)
		pfn++;
	return m->zone[pfn];
}

/* Counters that say what was made, part of it still in the CPUs' differences. */
static void set_counters(struct toy *m)
{
	struct hstate *h = TOY_VAR(m, struct hstate, "hstates");
	uint64_t managed[TOY_ZONES] = { 0 }, pfn, o, t;
	long free_pages, total = 0, all_free = 0;
	unsigned z, n, i;

	for (pfn = 0; pfn < m->frames; pfn++)
		if (m->zone[pfn] != TOY_NO_ZONE && m->class[pfn] != TOY_absent && !m->reserved[pfn])
			managed[m->zone[pfn]]++;
	for (z = 0; z < TOY_ZONES; z++) {
		struct zone *zone = toy_zone(m, z);

		for (free_pages = 0, o = 0; o < TOY_ORDERS; o++)
			for (t = 0; t < MIGRATE_TYPES; t++)
				free_pages += (long)(m->list_blocks[z][o][t] << o);
		zone->vm_stat[NR_FREE_PAGES].counter = free_pages - 2;
		*(m->mem + m->percpu[0] + 0x3000 + 64 * z) = 4;
		*(m->mem + m->percpu[1] + 0x3000 + 64 * z) = 0xfe; /* -2 */
		all_free += free_pages - 2;
		zone->managed_pages.counter = (long)managed[z];
		zone->nr_reserved_highatomic = 0;
		for (pfn = 0; pfn < m->frames; pfn += TOY_BLOCK)
			if (zone_of_block(m, pfn) == z &&
			    m->mt[pfn / TOY_BLOCK] == MIGRATE_HIGHATOMIC)
				zone->nr_reserved_highatomic += TOY_BLOCK;
		total += (long)managed[z];
	}
	TOY_VAR(m, atomic_long_t, "vm_zone_stat")[NR_FREE_PAGES].counter = all_free;
	TOY_VAR(m, atomic_long_t, "_totalram_pages")->counter = total;
	for (n = 0; n < 2; n++) {
		struct pglist_data *p = m->pgdat[n];

		p->node_start_pfn = n ? 6 * m->section_pages : 1;
		p->node_spanned_pages = (n ? 9 : 12) * m->section_pages / 2 - (n ? 0 : 1);
		/* lowmem_reserve and the high watermark of each zone: see init_zone() */
		p->totalreserve_pages = n ? 32 + 32 : 32 + 12 + 32 + 22;
		p->node_present_pages =
			n ? toy_zone(m, 2)->present_pages
			  : toy_zone(m, 0)->present_pages + toy_zone(m, 1)->present_pages;
		for (i = 0; i < NR_VM_NODE_STAT_ITEMS; i++) {
			p->vm_stat[i].counter = m->counter[n][i];
			TOY_VAR(m, atomic_long_t, "vm_node_stat")[i].counter += m->counter[n][i];
		}
	}
	*TOY_VAR(m, unsigned, "hugetlb_max_hstate") = 2;
	h[0].order = 9;
	h[0].nr_huge_pages = m->huge_pages[0];
	h[1].order = m->section_pages == 4096 ? 13 : 14;
	h[1].nr_huge_pages = m->huge_pages[1];
}

static void set_pageblocks(struct toy *m)
{
	uint64_t per_section = m->section_pages / TOY_BLOCK, b;

	for (b = 0; b < m->frames / TOY_BLOCK; b++) {
		struct mem_section *s = toy_section(m, (unsigned)(b / per_section));
		uint64_t bit = b % per_section * 4;
		struct mem_section_usage *u;

		if (!s->usage)
			continue;
		u = toy_at(m, (uint64_t)(uintptr_t)s->usage);
		u->pageblock_flags[bit / 64] |= (unsigned long)m->mt[b] << (bit % 64);
	}
}

static void set_identity(struct toy *m)
{
	strcpy(TOY_VAR(m, struct uts_namespace, "init_uts_ns")->name.nodename, "toy");
	*TOY_VAR(m, uint64_t, "saved_command_line") = text(m, "console=ttyS0 toy");
	*TOY_VAR(m, uint64_t, "page_offset_base") = TOY_DIRECT_MAP;
	snprintf(m->vmcoreinfo, sizeof(m->vmcoreinfo),
		 "OSRELEASE=6.12.0-toy\nBUILD-ID=%s\nPAGESIZE=4096\n"
		 "SYMBOL(swapper_pg_dir)=%llx\nSYMBOL(_stext)=%llx\n"
		 "NUMBER(phys_base)=%lld\nNUMBER(pgtable_l5_enabled)=0\n"
		 "NUMBER(SECTION_SIZE_BITS)=%d\nNUMBER(PAGE_BUDDY_MAPCOUNT_VALUE)=%lld\n"
		 "KERNELOFFSET=%llx\nCRASHTIME=1700000000\n",
		 m->build_id, (unsigned long long)toy_sym(m, "init_top_pgt"),
		 (unsigned long long)toy_sym(m, "_stext"), (long long)m->phys_base,
		 m->section_pages == 4096 ? 24 : 25,
		 TOY_ERA == 612 ? (long long)(int)0xf0000000 : -129ll,
		 (unsigned long long)m->kaslr);
}

static void fill_all(struct toy *m)
{
	uint64_t s = m->section_pages;
	unsigned gigantic = s == 4096 ? 13 : 14;
	uint64_t i;

	fill(m, 0x100, s);
	fill(m, 3 * s, 4 * s);
	fill(m, 5 * s, 8 * s);
	m->mt[8 * s / TOY_BLOCK] = MIGRATE_MOVABLE;
	make_block(m, 8 * s, gigantic, TOY_hugetlb);
	m->huge_pages[1]++;
	fill(m, 10 * s, 10 * s + s / 2);
	/* Its struct pages are all one frame, as the kernel saves memory: 64 of them, over and over. */
	for (i = 64; sizeof(struct page) == 64 && i < 2 * s; i++)
		*toy_page(m, 8 * s + i) = *toy_page(m, 8 * s + i % 64);
}

bool toy_build(struct toy *m, const char *vmlinux, uint64_t seed, const char **ret_error)
{
	uint64_t pfn, first, past;

	*m = (struct toy){ .seed = seed * 2654435761u + 88172645463325252u };
	m->section_pages = TOY_ORDERS > 13 ? 8192 : 4096;
	m->frames = TOY_SECTIONS * m->section_pages;
	m->kaslr = 0x4e00000;
	m->image_paddr = m->section_pages * PAGE;
	m->phys_base = m->image_paddr - 0x1000000 - m->kaslr;
	m->next_paddr = 2 * m->section_pages * PAGE;
	m->mem = mmap(NULL, m->frames * PAGE, PROT_READ | PROT_WRITE,
		      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	m->frame = calloc(m->frames, 1);
	m->class = calloc(m->frames, 1);
	m->order = calloc(m->frames, 1);
	m->zone = calloc(m->frames, 1);
	m->reserved = calloc(m->frames, 1);
	m->mt = calloc(m->frames / TOY_BLOCK, 1);
	*ret_error = "out of memory";
	if (m->mem == MAP_FAILED || !m->frame || !m->class || !m->order || !m->zone ||
	    !m->reserved || !m->mt)
		return false;
	*ret_error = "the toy kernel cannot be read";
	if (!load_kernel(m, vmlinux))
		return false;
	m->image_bytes = toy_sym(m, "_end") - (UINT64_C(0xffffffff81000000) + m->kaslr);
	/* As the kernel has it: from _text to _end. The page before holds the file's header. */
	first = (toy_sym(m, "_text") - UINT64_C(0xffffffff80000000) + m->phys_base) / PAGE;
	past = (m->image_paddr + m->image_bytes + PAGE - 1) / PAGE;
	for (pfn = first; pfn < past; pfn++) {
		m->frame[pfn] = TOY_DATA;
		m->class[pfn] = TOY_kernel_image;
		m->reserved[pfn] = 1;
	}
	make_page_tables(m);
	make_nodes(m);
	make_sections(m);
	toy_files_make(m);
	init_frames(m);
	make_resources(m);
	fill_all(m);
	toy_files_finish(m);
	set_pageblocks(m);
	set_counters(m);
	set_identity(m);
	*ret_error = NULL;
	return true;
}

void toy_free(struct toy *m)
{
	toy_files_free(m);
	if (m->mem && m->mem != MAP_FAILED)
		munmap(m->mem, m->frames * PAGE);
	free(m->frame);
	free(m->class);
	free(m->order);
	free(m->zone);
	free(m->reserved);
	free(m->mt);
	free(m->sym);
	*m = (struct toy){ 0 };
}
