/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef TOY_MACHINE_H
#define TOY_MACHINE_H

/**
 * A toy machine: memory as a kernel would leave it, made from nothing, with the truth of every page
 * noted while it is made. Tests write it as a dump, load that, and compare; or damage it first.
 *
 * In sections of S frames (S << 12 is 16 or 32 MiB; the largest free block fits):
 *
 *	0	node 0, zone DMA from frame 1; 0xa0–0xff is no RAM
 *	1	node 0, zone Normal: the kernel image
 *	2	… reserved memory: page tables, nodes, per-CPU areas, the memory map
 *	3, 5	… pages of all kinds, at random (section 4 does not exist)
 *	6, 7	node 1, zone Normal: pages of all kinds
 *	8, 9	… one gigantic page of huge pages over both
 *	10	… hot-added; the first half of its sub-sections has a memory map
 *	11	offline
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "files.h"

#define TOY_SECTIONS   12u
#define TOY_ZONES      3u /* node 0 DMA, node 0 Normal, node 1 Normal */
#define TOY_NO_ZONE    0xff
#define TOY_CPUS       3u   /* the last is possible, but never came up */
#define TOY_BLOCK      512u /* pages of a pageblock */
#define TOY_PCP_LISTS  (sizeof(((struct per_cpu_pages *)0)->lists) / sizeof(struct list_head))
#define TOY_DIRECT_MAP UINT64_C(0xffff888000000000)
#define TOY_VMEMMAP    UINT64_C(0xffffea0000000000)

/* In the order of tests and of names below; as page_run.class. */
enum toy_class {
	TOY_absent,
	TOY_offline,
	TOY_free,
	TOY_pcp,
	TOY_slab,
	TOY_anon,
	TOY_file,
	TOY_shmem,
	TOY_hugetlb,
	TOY_page_table,
	TOY_balloon,
	TOY_kernel_image,
	TOY_memmap,
	TOY_reserved,
	TOY_other_kernel,
	TOY_NR_USUAL, /* those of toy_build() */
	TOY_kernel_stack = TOY_NR_USUAL,
	TOY_vmalloc,
	TOY_percpu,
	TOY_module,
	TOY_zsmalloc,
	TOY_NR_CLASSES
};

extern const char *const toy_class_names[TOY_NR_CLASSES];
extern const char *const toy_zone_names[__MAX_NR_ZONES];
extern const char *const toy_mt_names[MIGRATE_TYPES];

/* What of a frame goes into the dump. */
enum toy_frame { TOY_HOLE, TOY_EXCLUDED, TOY_DATA, TOY_CORRUPT, TOY_LOST };

struct toy_symbol {
	char name[48];
	uint64_t addr;
};

struct toy {
	uint8_t *mem;
	uint64_t frames, section_pages;
	uint8_t *frame; /* enum toy_frame of each */
	uint64_t kaslr, phys_base, image_paddr, image_bytes;
	uint64_t next_paddr;		  /* of reserved memory not yet given out */
	uint64_t map_paddr[TOY_SECTIONS]; /* of each section's memory map */
	uint64_t section_table;		  /* paddr of the one page of struct mem_section */
	struct pglist_data *pgdat[2];
	uint64_t pgdat_addr[2];
	uint64_t percpu[TOY_CPUS];	/* paddr of the CPUs' areas */
	uint64_t pcp_offset[TOY_ZONES]; /* of struct per_cpu_pages within */
	char vmcoreinfo[2048];
	char build_id[41];
	struct toy_symbol *sym;
	size_t nr_sym;
	uint64_t seed;

	/* the truth */
	uint8_t *class, *order, *zone, *reserved;
	uint8_t *mt; /* of each pageblock */
	uint64_t list_blocks[TOY_ZONES][TOY_ORDERS][MIGRATE_TYPES];
	uint64_t pcp_blocks[TOY_ZONES][TOY_CPUS][TOY_PCP_LISTS];
	long counter[2][NR_VM_NODE_STAT_ITEMS];
	uint64_t huge_pages[2];
	struct toy_files files;
};

#ifdef TOY_SLAB
struct toy_cache {
	uint64_t addr;
	char name[24];
	unsigned root, order, slot, object, first, offset, objects;
	unsigned tracks; /* offset of its tracks in an object; 0: it has none */
	unsigned meta;	 /* of KASAN's note */
	uint64_t random;
	uint64_t slabs, slots, pages, allocated, on_partial, cpu_slabs, partial, empty, rcu;
	uint64_t held[64]; /* objects in sheaves or arrays */
	unsigned nr_held;
};

struct toy_slab {
	uint64_t pfn;
	unsigned order, cache, objects, allocated, listed;
	unsigned first; /* SLAB: offset of the first object */
	const char *state;
	uint64_t used; /* a bit for each of the first 64 slots that is allocated */
	uint64_t list; /* the first object on its own list; 0: none */
};

struct toy_slabs {
	struct toy_cache cache[TOY_CACHES];
	struct toy_slab *slab;
	size_t nr;
	uint64_t link[5]; /* kernfs nodes below /sys/kernel/slab; [0] is the root of their tree */
};

/** Make slabs of all pages of class slab. @ret is freed by toy_slabs_free(). */
void toy_add_slabs(struct toy *m, struct toy_slabs *ret);
void toy_slabs_free(struct toy_slabs *s);
/** What an object has at @at when @next is the free object after it; 0: none. */
uint64_t toy_slab_encode(const struct toy_cache *c, uint64_t next, uint64_t at);
/** What CPU @cpu has of cache @cache: struct kmem_cache_cpu, slub_percpu_sheaves or array_cache. */
void *toy_slab_percpu(const struct toy *m, unsigned cache, unsigned cpu);
#endif

#ifdef TOY_SITES
#define TOY_SITE_STACKS 24u
#define TOY_MAX_SITES	1024u
struct toy_site_stack {
	unsigned n;
	uint64_t frames[TOY_TRACK_ADDRS];
	unsigned handle;
	uint64_t record; /* its struct stack_record */
};
struct toy_site {
	const char *source, *cache; /* cache NULL: none */
	int order;
	long gfp; /* -1: none */
	int stack; /* number, -1: none */
	uint64_t objects, bytes;
};
struct toy_sites {
	struct toy_site_stack stack[TOY_SITE_STACKS];
	struct toy_site site[TOY_MAX_SITES];
	unsigned nr;
	uint64_t leak[4]; /* objects of kmemleak: two that are lost, one that is not, one too young */
	uint64_t tag[3];  /* two of the kernel, of which the second holds nothing; one of a module */
	uint64_t notes[TOY_SECTIONS]; /* of page_ext, by physical address; 0: the section has none */
	uint64_t note_bytes;
};
/** Note who allocated pages and objects, on a machine with slabs. */
void toy_add_sites(struct toy *m, struct toy_slabs *slabs, struct toy_sites *ret);
#endif

/** The vmlinux of this toy machine, and one of another kernel with the same layout. */
extern const char toy_vmlinux[], toy_other_vmlinux[];

/** Build the machine that runs the kernel at @vmlinux. False: why is in @ret_error (static). */
bool toy_build(struct toy *m, const char *vmlinux, uint64_t seed, const char **ret_error);
void toy_free(struct toy *m);

/** Write it; false when the file cannot be written. */
bool toy_write_elf(const struct toy *m, const char *path);
bool toy_write_kdump(const struct toy *m, const char *path);

/** Run-time address of a kernel variable. Aborts when the kernel has none. */
uint64_t toy_sym(const struct toy *m, const char *name);
/** Where an address of the image or the direct map is in the generator's memory. */
void *toy_at(const struct toy *m, uint64_t addr);
#define TOY_VAR(m, type, name) ((type *)toy_at((m), toy_sym((m), (name))))
/** The struct page of a frame, and its kernel address. */
struct page *toy_page(const struct toy *m, uint64_t pfn);
uint64_t toy_page_addr(uint64_t pfn);
/** The physical frame that holds the struct page of @pfn. */
uint64_t toy_page_frame(const struct toy *m, uint64_t pfn);

struct zone *toy_zone(const struct toy *m, unsigned zone);
uint64_t toy_zone_addr(const struct toy *m, unsigned zone);
struct mem_section *toy_section(const struct toy *m, unsigned nr);
struct per_cpu_pages *toy_pcp(const struct toy *m, unsigned zone, unsigned cpu);
/** The frame of the @n-th block of a free list. */
uint64_t toy_list_pfn(const struct toy *m, unsigned zone, unsigned order, unsigned mt, unsigned n);
/** A free list with at least @blocks blocks; aborts when there is none. */
void toy_find_list(const struct toy *m, uint64_t blocks, unsigned *zone, unsigned *order,
		   unsigned *mt);
/** The first frame of @class with @order, 0 when there is none. */
uint64_t toy_find(const struct toy *m, enum toy_class class, unsigned order);
/** Every page of this section's reach that the kernel has a struct page for. */
bool toy_has_page(const struct toy *m, uint64_t pfn);

#ifdef TOY_CGROUPS
/*
 * What toy_add_cgroups() made: 0 the root, 1 /a below it, 2 /a/b, 3 another /a/b that was removed, 4 /c that was
 * removed and has swap alone, 5 /a/b/d below 2.
 */
#define TOY_GROUPS 6u
struct toy_cgroups {
	uint64_t memcg[TOY_GROUPS], css[TOY_GROUPS], cgroup[TOY_GROUPS], kn[TOY_GROUPS];
	uint64_t objcg[TOY_GROUPS], percpu[TOY_GROUPS];
	uint64_t vmstats[TOY_GROUPS]; /* 0: the era has none apart */
	uint64_t top, leaf[2];	      /* nodes of the table of csses */
	/* The truth: of each alone, and with its descendants. */
	long own[TOY_GROUPS][MEMCG_NR_STAT], all[TOY_GROUPS][MEMCG_NR_STAT];
	long faults[TOY_GROUPS], usage[TOY_GROUPS];
	struct toy_group_pages {
		long anon, file, shmem, kernel, stock;
	} pages[TOY_GROUPS];
	long lru[TOY_GROUPS][5]; /* up to 5.1: pages on the lists, with the descendants' */
};
/** Add memory cgroups, and charge pages to them, to a machine that was built. */
void toy_add_cgroups(struct toy *m, struct toy_cgroups *ret);
#endif

#ifdef TOY_POOLS
/* What toy_add_pools() made, for tests to damage; addresses. */
struct toy_pools {
	uint64_t task
		[6]; /* init's child, one with a thread, its thread, one that exited, CPU 1's idle one */
	uint64_t vm[12];    /* as tests/unit/toymachine/pools.c lists them */
	uint64_t va[12];    /* their vmap_area */
	uint64_t module;    /* one, of three pages */
	uint64_t chunks[3]; /* first, reserved, dynamic */
	/* holders.c: of task 1, but for those of tracing and block devices */
	uint64_t fdt, pipe, sock, lone, skb, ring, ftrace, chunk, tags;
	/* stores.c: a size class of the first zram device; strings of types of modules; a struct zram_extra */
	uint64_t size_class, strings, extra;
	/* stacks.c: what task 1 has, and task 2 waits for; its waiter, on its stack */
	uint64_t mutex, waiter;
};
/** Add tasks, areas of vmalloc, a module and per-CPU chunks to a machine that was built. */
void toy_add_pools(struct toy *m, struct toy_pools *ret);
#endif

#ifdef TOY_PROCESSES
#define TOY_VMAS 64u

/* A process as the test makes it; addresses. */
struct toy_process {
	uint64_t task, mm, pgd;
	unsigned nr_vmas;
	uint64_t vma[TOY_VMAS]; /* by address */
	uint64_t rss[NR_MM_COUNTERS];
	uint64_t tables; /* that the kernel counts */
};

/** Prepare a machine that was built for processes: no task yet, and one swap area of 4,000 slots. */
void toy_processes_begin(struct toy *m);
/** A process without mappings. Its structures are in frames that stay other_kernel. */
void toy_add_process(struct toy *m, int pid, const char *comm, struct toy_process *ret);
/** A further thread of @p, or, with a pid of its own, a process that shares its memory; its task. */
uint64_t toy_add_task(struct toy *m, const struct toy_process *p, int pid, bool thread);
/** A mapping of @pages from @start on, behind those before. Its address. */
uint64_t toy_add_vma(struct toy *m, struct toy_process *p, uint64_t start, uint64_t pages,
		     uint64_t flags);
/** A file /lib/NAME, for vm_file; each call makes a struct file of its own of one entry. */
uint64_t toy_open(struct toy *m, const char *name);
/** Room for a structure, in a frame that stays other_kernel. */
uint64_t toy_room(struct toy *m, uint64_t bytes);
/** Set the entry of @level for @vaddr; page tables are made as needed. Where it is. */
uint64_t *toy_set_entry(struct toy *m, struct toy_process *p, uint64_t vaddr, unsigned level,
			uint64_t entry);
/** Take the mark from the page tables of @level (1 to 3) of @nr processes. Returns how many it was taken from. */
unsigned toy_unmark_tables(struct toy *m, const struct toy_process *p, unsigned nr, unsigned level);
/** Link the mappings, and write the counters: a part of them elsewhere, as kernels keep them. */
void toy_process_end(struct toy *m, struct toy_process *p);
/** An entry for a slot of the swap area, whose count goes up. */
uint64_t toy_swap_entry(struct toy *m, unsigned slot);
#endif

/* For what makes parts of the machine. */
uint64_t toy_random(struct toy *m);
/** @bytes of zeroed memory that the page allocator never had, by physical address. */
uint64_t toy_take_frames(struct toy *m, uint64_t bytes);
unsigned toy_node_of(const struct toy *m, uint64_t pfn);
/** Map a compound page as a whole. */
void toy_map_whole(const struct toy *m, uint64_t pfn);

#endif
