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
#include "kconst/page_class.h"
#include "file/scratch.h"

#define KM_NO_OWNER 0u
/* Anonymous memory that several processes map: an owner for 2, 3, … of them, the last for all beyond. */
#define KM_SHARED_OWNERS 15u

struct km_owner {
	enum km_page_class class;
	const char *name; /* in the arena of the table; NULL: not known */
	uint64_t addr;	  /* of its structure; 0: none */
	int64_t pid;	  /* -1: none */
	uint64_t pages;	  /* counted by the scan */
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
	uint64_t claims;			/* frames named by claims of claim.h, each time anew */
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

/** The owner of @pfn by claims, or KM_NO_OWNER. */
static inline uint32_t km_owner_of(const struct km_owners *o, uint64_t pfn)
{
	return pfn < o->nr_frames ? ((const uint32_t *)o->frames.data)[pfn] : KM_NO_OWNER;
}

/** True for a class whose pages only claims tell from other_kernel: its count is complete when o->whole[class]. */
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

#endif
