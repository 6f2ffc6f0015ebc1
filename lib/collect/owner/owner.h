/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_OWNER_H
#define KM_OWNER_H

/**
 * Who holds which page frame. Collectors that run before the scan of memory name owners and, where the
 * struct page itself does not lead to its owner (vmalloc, kernel stacks, page tables, per-CPU memory,
 * modules, anonymous memory), claim frames for them. The scan then looks frames up:
 *
 *   slab	    its kmem_cache pointer, through km_owner_at()
 *   file, shmem    page->mapping; such owners are made by the scan itself (km_mapping_use)
 *   all others	    km_owner_of()
 *
 * A claim only names the owner: a page that its struct page does not identify (other_kernel, reserved) takes
 * the class of its owner; one of the owner's class takes the owner; one of another class (page cache mapped
 * by vmap(), say) takes nothing.
 *
 * The table is made by one thread and only read while the scan runs.
 */

#include "base/map.h"
#include "base/mem.h"
#include "base/status.h"
#include "collect/collect.h"
#include "file/scratch.h"
#include "kconst/page_class.h"

#define KM_NO_OWNER 0u
/* Anonymous memory that several processes map: an owner for 2, 3, … of them, the last for all beyond. */
#define KM_SHARED_OWNERS 15u
/* The first word of a kernel stack (include/uapi/linux/magic.h). */
#define KM_STACK_END_MAGIC 0x57ac6e9du

struct km_owner {
	enum km_page_class class;
	const char *name; /* in the arena of the table; NULL: not known */
	uint64_t addr;	  /* of its structure; 0: none */
	int64_t pid;	  /* -1: none */
	uint64_t pages;	  /* counted by the scan */
	bool shares;	  /* a process: others that have the same pages are found by their page tables */
};

/** What the scan found of the pages of one address_space. */
struct km_mapping_use {
	uint64_t mapping; /* address of the struct address_space */
	uint32_t owner;	  /* its owner id */
	enum km_page_class class;
	uint64_t pages;				   /* its owner's */
	uint64_t cached, dirty, writeback, mapped; /* pages; of class hugetlb only cached */
	bool mapped_part;			   /* of a compound page not all struct pages could be read: who maps these is not known */
};

/** A request that is not under way, with its driver's part. */
struct km_idle_request {
	uint64_t start, end; /* addresses */
};

struct km_owners {
	KM_VEC(struct km_owner) v;		/* by id; [KM_NO_OWNER] is nobody */
	struct km_map by_addr;			/* address of a structure -> id */
	struct km_map by_name;			/* hash of class and name -> id, for km_claim_owner_named() */
	struct km_scratch frames;		/* uint32_t by PFN */
	uint64_t nr_frames;			/* 0: there was no memory for them, nothing can be claimed */
	uint32_t rest[KM_NR_CLASSES];		/* owners of pages of a class that nobody claims; or none */
	uint64_t claims;			/* frames named by claims (below), each time anew */
	bool lost;				/* a collector that claims frames could not read everything */
	uint64_t unnamed;			/* files whose names could not be read: another stands in for it */
	bool whole[KM_NR_CLASSES];		/* all frames of the class that claims make were claimed */
	uint32_t shared;			/* id of the first of KM_SHARED_OWNERS */
	KM_VEC(struct km_mapping_use) mappings; /* filled by the scan, in the order of frames */
	struct km_map by_mapping;		/* address of an address_space -> index in mappings + 1 */
	size_t adopted;				/* of mappings, those whose owners are made */
	/* With km_run.leaks: requests of block devices that are not under way, by address; what they point to is left over. */
	KM_VEC(struct km_idle_request) idle_requests;
	bool requests_lost; /* not all requests are known */
	struct km_arena arena;
};

/** For frames below @end_pfn. KM_OK or KM_NOMEM. */
enum km_status km_owners_init(struct km_owners *o, uint64_t end_pfn);
/** Accepts a zeroed table. */
void km_owners_deinit(struct km_owners *o);

/**
 * Add an owner. @name is copied; NULL: not known. @addr 0: none; otherwise km_owner_at() finds it. @pid -1:
 * none. KM_OK or KM_NOMEM.
 */
enum km_status km_owner_add(struct km_owners *o, enum km_page_class class, const char *name,
			    uint64_t addr, int64_t pid, uint32_t *ret);
/** Name an owner afterwards; @name is copied. KM_OK or KM_NOMEM. */
enum km_status km_owner_name(struct km_owners *o, uint32_t id, const char *name);
/** The owner whose structure is at @addr, or KM_NO_OWNER. */
uint32_t km_owner_at(const struct km_owners *o, uint64_t addr);

/**
 * Claim @nr frames from @pfn for @id. Frames beyond memory are left out; a frame that has an owner already
 * keeps it. Returns the number of frames that were claimed.
 */
uint64_t km_owner_claim(struct km_owners *o, uint64_t pfn, uint64_t nr, uint32_t id);
/**
 * Say that a process maps @nr anonymous frames from @pfn: the first one owns them, then they count as
 * shared by 2, 3, … processes. @id is the process's owner of class anon.
 */
void km_owner_map_anon(struct km_owners *o, uint64_t pfn, uint64_t nr, uint32_t id);

/**
 * After the last km_owner_map_anon(), where not the page tables of all processes could be read: a page that looks like that
 * of one process, or of two, may be that of more. The names of such owners say so. KM_OK or KM_NOMEM.
 */
enum km_status km_owners_perhaps_more(struct km_owners *o);

/** The owner of @pfn by claims, or KM_NO_OWNER. */
static inline uint32_t km_owner_of(const struct km_owners *o, uint64_t pfn)
{
	return pfn < o->nr_frames ? ((const uint32_t *)o->frames.data)[pfn] : KM_NO_OWNER;
}

/** True for a class whose pages only claims separate from other_kernel: its count is complete when o->whole[class]. */
static inline bool km_class_is_claimed(unsigned class)
{
	return class == KM_CLASS_kernel_stack || class == KM_CLASS_vmalloc ||
	       class == KM_CLASS_percpu || class == KM_CLASS_module;
}

/**
 * The entry of address_space @mapping, made when it is new, with the id of a future owner of @class. For the
 * scan, whose threads read the table meanwhile: until km_owners_adopt() no owner is added, here or otherwise.
 * NULL: no memory.
 */
struct km_mapping_use *km_owner_mapping(struct km_owners *o, uint64_t mapping,
					enum km_page_class class);
/** The scan has ended: make the owners of all mappings. KM_OK or KM_NOMEM. */
enum km_status km_owners_adopt(struct km_owners *o);

/* ---- claim ---- */

/* Claims of page frames by what maps them: for collectors that know an owner by its addresses. */

/* How many pages of a range may be unmapped, such as guards; a range with more is rejected. */
#define KM_CLAIM_HOLES 1024u

/**
 * Claim for @id the frames that kernel addresses [@addr, @addr + @bytes) map to, whole pages, by the page
 * tables (or arithmetic in the direct map). Adds to *@ret_pages how many are mapped, claimed before or not.
 *
 * KM_OK; KM_UNMAPPED, KM_EXCLUDED or KM_MISSING: the first reason why a page could not be translated, the
 * others are claimed; KM_CORRUPT: KM_CLAIM_HOLES pages could not, or all claims together name several times
 * as many frames as there are, a bound that keeps a wild size from taking hours.
 */
enum km_status km_claim_mapped(struct km_run *run, uint64_t addr, uint64_t bytes, uint32_t id,
			       uint64_t *ret_pages);

/**
 * Claim for @id the frames of the struct pages that an array of @nr pointers at @array names. Adds to
 * *@ret_pages how many there are. KM_OK; why the array cannot be read; KM_CORRUPT: a pointer is none to a
 * struct page. What comes after it is not claimed then.
 */
enum km_status km_claim_array(struct km_run *run, uint64_t array, uint64_t nr, uint32_t id,
			      uint64_t *ret_pages);

/**
 * Claim for @id the allocation that begins with frame @pfn, when its struct page does not identify it and
 * nobody has claimed it: a compound page, or a block whose later pages have no reference of their own. Adds
 * its pages to *@ret_pages.
 *
 * KM_OK; KM_NOTFOUND: it is of a known kind, free, reserved, claimed already, or not the first page of its
 * allocation; or why its struct page cannot be read.
 */
enum km_status km_claim_block(struct km_run *run, uint64_t pfn, uint32_t id, uint64_t *ret_pages);

/** Claim for @id those of @nr frames from @pfn that are reserved (PG_reserved). Returns how many. */
uint64_t km_claim_reserved(struct km_run *run, uint64_t pfn, uint64_t nr, uint32_t id);
/**
 * Claim for @id up to @nr frames from @pfn, each an allocation of its own, as left by one allocation that was
 * split; the first one that is none ends it. Returns how many.
 */
uint64_t km_claim_split(struct km_run *run, uint64_t pfn, uint64_t nr, uint32_t id);

/** The frame that a value names: a pointer to a struct page, or to a page in the direct map. False: neither. */
bool km_claim_pointee(struct km_run *run, uint64_t value, uint64_t *ret_pfn);

#define KM_MAX_STALE_AREAS 8u
/**
 * Per-CPU variables of this kernel whose pointers may be stale: stacks of the CPU itself, and batches of pages that were
 * passed on. Returns how many.
 */
unsigned km_stale_areas(const struct km_kernel *k, enum km_sym_id ret[KM_MAX_STALE_AREAS]);

/** True when km_claim_block() would claim an allocation that begins with @pfn. */
bool km_claim_is_plain(struct km_run *run, uint64_t pfn);

/**
 * Whether memory of the kernel's image at @addr, by its own addresses, is still that: KM_OK; KM_END: it was freed after boot, such as
 * .init.text (free_initmem()), and holds something else now, while the table of symbols has the old names; else why that is not known.
 */
enum km_status km_image_is_kept(struct km_run *run, uint64_t addr);
/** The owner of the frame that @addr maps to, or KM_NO_OWNER. */
uint32_t km_claim_owner(struct km_run *run, uint64_t addr);

/**
 * The owner of @class for structure or code at @addr, made with @name when it is new. KM_OK or KM_NOMEM.
 */
enum km_status km_claim_owner_at(struct km_run *run, enum km_page_class class, const char *name,
				 uint64_t addr, uint32_t *ret);

/** The owner of @class that is called @name, made when it is new. KM_OK or KM_NOMEM. */
enum km_status km_claim_owner_named(struct km_run *run, enum km_page_class class, const char *name,
				    uint32_t *ret);

/* ---- code ---- */

/*
 * Addresses that stand in code alone. What does not change after boot is patched into the instructions that
 * use it, and a variable that nothing else reads is not kept: v6.11 e3c92e81711d ("runtime constants: add x86
 * architecture support"). Only x86-64's movabs is known here, which holds the 64 bits unchanged.
 */

/**
 * Call @each for every 64-bit constant of an instruction from @start to @end that is an address of the kernel's half;
 * @at: where it stands. False ends it. *@ret_unread: bytes of code that could not be read. Other bytes may look like
 * such an instruction.
 */
void km_code_each_address(struct km_view *v, uint64_t start, uint64_t end,
			  bool (*each)(void *arg, uint64_t at, uint64_t word), void *arg,
			  uint64_t *ret_unread);

/* ---- hugetlb ---- */

/* Pools of huge pages, as collector hugetlb found them. */

/** A size of huge pages on a node, or on all of them together. */
struct km_hugetlb_pool {
	uint64_t addr; /* of the hstate */
	unsigned order;
	int node_id;				/* -1: all */
	int64_t total, free, reserved, surplus; /* counters, in huge pages; reserved: not by node */
	enum km_status counters;		/* why they are not known */
	int64_t listed;				/* walked on the list of free ones; of all nodes for all */
	bool listed_whole;
};

/** Those of all nodes after those by node. */
KM_VEC_AS(km_hugetlb_pools, struct km_hugetlb_pool);

/* ---- page pool ---- */

/* Pools of pages that network drivers receive into (net/core/page_pool.c): nothing lists them but their pages. */

/**
 * After km_owners_adopt(): name the owners of pools by their devices, and take the pools out of the table of
 * mappings. KM_OK or KM_NOMEM.
 */
enum km_status km_page_pools_name(struct km_run *run);

/* ---- percpu ---- */

/* Chunks of the per-CPU allocator, as collector percpu found them. */

/** A chunk of the per-CPU allocator, kept likewise. */
struct km_percpu_seen {
	uint64_t addr, base, pages, alloc_map, bound_map, start_offset, end_offset;
	bool first, reserved;
};

/** What they hold. */
struct km_percpu_use {
	KM_VEC(struct km_percpu_seen) chunks; /* with km_run.leaks */
	uint64_t unit_offsets, base;	      /* *pcpu_unit_offsets, pcpu_base_addr */
	uint64_t pages;			      /* of all possible CPUs */
	int64_t free_bytes, free_by_maps;     /* of all chunks, by their counters and by their bitmaps */
	bool walked, lost, maps_lost;	      /* a chunk, pages of one, or a bitmap could not be found */
};

/* ---- stack ---- */

/*
 * Kernel stacks. The collector of tasks claims those of tasks; collector kernel_stack those of idle tasks and
 * those that CPUs keep for the next one; collector vmalloc what is left of the areas that were made for stacks.
 */

#define KM_MAX_CACHED_STACKS 8u
/* The owner of stacks that some task may have, where not the stacks of all tasks were found. */
#define KM_STACK_OF_UNREAD "task that could not be read, or none"

/* What is known of kernel stacks so far; pages of task's own stacks are those of class kernel_stack. */
struct km_stacks {
	uint64_t pages, cached;	   /* of tasks; kept by CPUs */
	bool tasks_whole;	   /* all tasks were found */
	enum km_status tasks_lost; /* why the first that was not could not be; KM_OK: none was looked for */
	bool lost;		   /* a stack could not be found */
	uint64_t callers[8];	   /* code that mapped stacks by vmalloc */
	unsigned nr_callers;
};

/** What CPUs had in their registers when they were stopped, as far as the dump says; filled by collector backtrace. */
struct km_registers {
	KM_VEC(uint64_t) words;
};

/**
 * Claim the stack of the task at @task, which is called @name. A task that has exited has none. KM_OK, or the
 * store's status; a stack that cannot be one is an issue.
 */
enum km_status km_stack_claim(struct km_run *run, uint64_t task, int64_t pid, const char *name);

/** True when what is at @addr has the mark of a stack's end: it is the lowest address of a stack. */
bool km_stack_is_at(struct km_run *run, uint64_t addr);

/** True for an area made by code that made areas for stacks, of the same size. */
bool km_stack_made_by(const struct km_run *run, uint64_t caller, uint64_t nr_pages);

/* ---- vmalloc ---- */

/* Areas of vmalloc, as collector vmalloc found them. */

/** An area of vmalloc, as its vm_struct says; kept for the search for unreferenced memory. */
struct km_area_seen {
	uint64_t addr, bytes, va, vm, caller, pages; /* va, vm: its vmap_area and vm_struct; pages: that it owns */
	bool has_pages;				     /* of vmalloc() or vmap(): memory is mapped there */
};

/** What they hold. */
struct km_vmalloc_use {
	KM_VEC(struct km_area_seen) areas; /* with km_run.leaks */
	uint64_t pages, handed_over;	   /* of vmalloc(); of vmap() that took them over */
	uint64_t start, end;		   /* addresses that areas may have, modules apart; 0: not known */
	uint32_t unread_stack;		   /* owner of stacks whose task, if any, was not found; 0: none yet */
	bool walked, lost;		   /* an area, or pages of one, could not be found */
};

#endif
