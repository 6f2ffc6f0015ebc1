/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SLAB_H
#define KM_SLAB_H

/**
 * Slab caches and their slabs, in four steps:
 *
 *	collector slab_cache	before the scan: the caches, how free lists are written, and the free objects that
 *				no slab knows of because CPUs hold them
 *	the scan's workers	each slab: its counters, its free list followed, which of its objects CPUs hold
 *	the scan, in order	rows of table slab, totals of each cache
 *	collector slab		lists of the nodes, the kernel's own counters, rows of slab_cache, checks
 *
 * A free object is on the list of its slab, on the list of the CPU that allocates from the slab, in a sheaf
 * (since v6.18), or, with the allocator SLAB, in an array of a CPU or node. All others are allocated. Damage
 * is reported and the count is unknown: nothing is guessed.
 */

#include "base/map.h"
#include "base/mem.h"
#include "view/view.h"

struct km_chunk;
struct km_chunk_worker;
struct km_mm;
struct km_run;

#define KM_NO_CACHE	  UINT32_MAX
#define KM_SLAB_MAX_SLOTS 32768u /* slab.objects has 15 bits */
#define KM_SLAB_MAP_BYTES (KM_SLAB_MAX_SLOTS / 8)

enum km_slab_kind {
	KM_ALLOCATOR_NONE, /* SLOB, or no types of it */
	KM_ALLOCATOR_SLUB,
	KM_ALLOCATOR_SLAB, /* up to v6.7 */
};

/* How a pointer to the next free object is written into an object (SLUB). */
enum km_freelist_mode {
	KM_FREELIST_PLAIN,
	KM_FREELIST_XOR,  /* hardened, v4.14 to v5.6: ^ random ^ its own address */
	KM_FREELIST_SWAB, /* v5.7 1ad53d9fa3f6: ^ random ^ its own address with the bytes swapped */
};

/* Where a slab is; in the order of km_slab_state_names. */
enum km_slab_state {
	KM_SLAB_NOWHERE, /* with free slots, but on no list */
	KM_SLAB_CPU,
	KM_SLAB_CPU_PARTIAL,
	KM_SLAB_NODE_PARTIAL,
	KM_SLAB_FULL,
	KM_SLAB_EMPTY, /* on a list of its node, no object is allocated */
	KM_SLAB_RCU,   /* given up, to be freed after a grace period */
	KM_NR_SLAB_STATES
};
/** NULL for KM_SLAB_NOWHERE. */
extern const char *const km_slab_state_names[KM_NR_SLAB_STATES];

/* Members of struct slab or, before v5.17, of struct page. */
struct km_slab_format {
	enum km_field_id cache, freelist, inuse, objects, frozen, list, next, rcu_func, s_mem,
		active;
};

/* What the scan found of the slabs of one cache. */
struct km_slab_use {
	uint64_t slabs, pages;
	uint64_t rcu_slabs, rcu_pages,
		rcu_slots;	       /* of these, given up: the kernel no longer counts them */
	uint64_t short_pages;	       /* that slabs of a lower order than usual have less */
	uint64_t slots, inuse;	       /* by the slabs' own counters */
	uint64_t listed;	       /* free objects on the slabs' lists, where these were followed */
	uint64_t followed;	       /* slots - inuse of these slabs */
	uint64_t unfollowed;	       /* slabs whose list could not be followed, … */
	enum km_status unfollowed_why; /* … and why not the first of them */
	uint64_t held;		       /* free objects of them that CPUs hold */
	uint64_t cpu_free;	       /* free slots of slabs that CPUs hold, without held ones */
	uint64_t tail_bytes;	       /* after the last slot */
	uint64_t empty_slabs;	       /* no object allocated; of lists of nodes */
	uint64_t empty_pages;
	uint64_t lost; /* slabs whose allocated objects are unknown */
};

struct km_slab_cache {
	uint64_t addr;
	uint32_t root;	/* index of the cache that a memory cgroup's one belongs to; else its own */
	uint32_t owner; /* in mm->owners */
	const char *
		name;  /* in the arena of the owners; "(0x…)", its address, where it cannot be read */
	bool readable; /* its sizes are known */
	uint32_t slot_bytes, object_bytes;
	uint32_t objects, order; /* of a slab of the usual order */
	uint32_t first;		 /* SLUB: offset of the first object in a slab: red_left_pad */
	uint32_t offset;	 /* of the pointer to the next free object in an object */
	uint64_t random, flags;
	int64_t refcount;
	bool has_refcount;
	enum km_status cpus;   /* KM_OK, or why not all free objects that CPUs hold are known */
	enum km_status chains; /* KM_OK, or why not all slabs that CPUs keep for later are known */
	uint64_t cpu_slabs;
	struct km_slab_use use;
};

/* A free object that no slab knows of. */
struct km_slab_held {
	uint64_t addr;
	uint32_t cache;
	bool taken; /* it is in a slab that the scan found */
};

/* A slab that the scan found with free slots, and that no CPU holds. */
struct km_slab_partial {
	uint64_t pfn;
	uint64_t next, prev; /* its link in a list of the node */
	uint32_t cache;
	uint16_t objects, inuse, held;
	uint8_t order, state;
	int16_t node;
	bool lost, listed;
};

/* Where the entries of a struct array_cache of SLAB are: free objects, and those that were taken out. */
struct km_slab_array {
	uint64_t start, end;
};

/* A name of a cache that the kernel merged with another one. */
struct km_slab_alias {
	const char *name; /* in the arena of the owners */
	uint32_t cache;	  /* index of the one that it is a name of */
};

struct km_slabs {
	enum km_slab_kind kind;
	struct km_slab_format format;
	enum km_freelist_mode freelist;
	KM_VEC(struct km_slab_cache) caches;
	struct km_map by_addr;	   /* address of a struct kmem_cache -> index in caches + 1 */
	enum km_status whole;	   /* KM_OK: all caches are known */
	unsigned nr_nodes;	   /* bound of kmem_cache.node[] */
	uint32_t index_bytes;	   /* SLAB: of the index of a free object */
	uint64_t fence, fence_end; /* addresses of the guarded pool; 0: none */
	uint32_t fence_owner,
		large_owner; /* of its pages; of large kmalloc(), where that is marked */
	/* Address of a struct slab that CPUs hold -> enum km_slab_state, KM_SLAB_BROKEN and the CPU. */
	struct km_map places;
	KM_VEC(struct km_slab_held) held;	/* sorted by address */
	KM_VEC(uint64_t) sheaves;		/* addresses of those that could be found */
	KM_VEC(struct km_slab_array) arrays;	/* SLAB: those that could be found */
	KM_VEC(struct km_slab_alias) aliases;	/* those that could be read */
	KM_VEC(struct km_slab_partial) partial; /* in the order of frames */
	bool partial_whole;			/* false: there were more than are kept */
	uint64_t strays, stray_pages;		/* slabs of no cache that is known */
	uint64_t large_pages;			/* of kmalloc() beyond the largest cache, since v6.15 */
	uint64_t fence_pages;
};

#define KM_SLAB_BROKEN UINT64_C(0x100) /* the CPU's free list could not be followed */

/** Accepts NULL. */
void km_slabs_destroy(struct km_slabs *s);

/** A pointer of the kernel's that leads nowhere is damage; what the dump lacks is not. */
static inline bool km_slab_damaged(enum km_status st)
{
	return st == KM_CORRUPT || st == KM_UNMAPPED;
}

/** Bit of kmem_cache.flags that is called _SLAB_@name; 0 when this kernel has none. */
uint64_t km_slab_flag(const struct km_layout *l, const char *name);
/** All bits that flags of caches have had in this kernel. */
uint64_t km_slab_flag_mask(const struct km_layout *l);
/** "RECLAIM_ACCOUNT|PANIC" of @flags, cut off at @room bytes. */
void km_slab_flag_names(const struct km_layout *l, enum km_slab_kind kind, uint64_t flags,
			char *buf, size_t room);

/** Decode the pointer to the next free object: @stored, as read at @addr. */
uint64_t km_slab_decode(enum km_freelist_mode mode, uint64_t random, uint64_t stored,
			uint64_t addr);
/**
 * The number of the slot of @object, of a slab of cache @c whose first of @objects is at @first. False when it is in
 * none, or not at its start.
 */
bool km_slab_slot(const struct km_slab_cache *c, uint64_t first, uint32_t objects, uint64_t object,
		  uint32_t *ret);

/* ---- collector slab_cache ---- */

/** Find free objects that CPUs hold of SLUB's caches; those of SLAB's. Fails only as collectors do. */
enum km_status km_slab_hold_slub(struct km_run *run, struct km_slabs *s);
enum km_status km_slab_hold_slab(struct km_run *run, struct km_slabs *s);
/** Note a free object. KM_OK or KM_NOMEM. */
enum km_status km_slab_add_held(struct km_slabs *s, uint64_t addr, uint32_t cache);
/** Address of the kmem_cache_node of @c on @node: KM_OK, KM_END when it has none, or why it is unknown. */
enum km_status km_slab_node(struct km_view *v, const struct km_slabs *s,
			    const struct km_slab_cache *c, unsigned node, uint64_t *ret);

/* ---- slabs ---- */

enum km_slab_fault {
	KM_SLAB_FINE,
	KM_SLAB_STRAY,	   /* its pointer leads to no cache */
	KM_SLAB_COUNTERS,  /* objects or inuse cannot be */
	KM_SLAB_FIRST,	   /* SLAB: the first object cannot be where it is said to be */
	KM_SLAB_OUTSIDE,   /* a pointer of the free list leads to no slot */
	KM_SLAB_CYCLE,	   /* the free list comes back to an object */
	KM_SLAB_LENGTH,	   /* it is longer or shorter than the counters say */
	KM_SLAB_HELD_SLOT, /* what a CPU holds is in no slot, or of another cache */
	KM_SLAB_HELD_FREE, /* what a CPU holds is on the slab's list as well, or held twice */
};

/** One slab. */
struct km_slab_found {
	uint64_t pfn, kmem_cache; /* as it says itself */
	uint64_t next, prev;
	uint32_t cache;		 /* index, or KM_NO_CACHE */
	uint16_t objects, inuse; /* by its counters; 0, 0 when these cannot be */
	uint16_t listed, held;	 /* free objects: on its list, if that was followed; that CPUs hold */
	uint32_t first;		 /* offset of the first object; SLAB has it at a colour of its own */
	uint8_t order, state;	 /* KM_SLAB_NOWHERE: a list of the node will show */
	int16_t node;
	enum km_status st;   /* KM_OK: inuse - held objects are allocated; or why that is unknown */
	enum km_status list; /* KM_OK: its free list was followed to the end; or why not */
	enum km_slab_fault fault;
	uint64_t fault_addr, fault_left, fault_right;
};

/**
 * Look at the slab of 1 << @order pages at frame @pfn; @page is a copy of its first struct page. @map has
 * KM_SLAB_MAP_BYTES and is left with a bit set for each slot that is free, as far as lists were followed.
 * Never allocates.
 */
void km_slab_look(const struct km_slabs *s, const struct km_mm *mm, struct km_view *v, uint64_t pfn,
		  const uint8_t *page, unsigned order, uint8_t *map, struct km_slab_found *ret);
/** The first of s->held that lies at or after @addr; s->held.n: none. */
size_t km_slab_first_held(const struct km_slabs *s, uint64_t addr);
/**
 * Take @n slabs that the scan found, in the order of frames, and how many pages were of large kmalloc() and of KFENCE:
 * rows and totals.
 */
enum km_status km_slab_take(struct km_run *run, const struct km_slab_found *found, size_t n, uint64_t large_pages,
			    uint64_t fence_pages);
/** Write a row of table slab; @kmem_cache: as the slab says. */
enum km_status km_slab_row(struct km_run *run, const struct km_slab_partial *p,
			   uint64_t kmem_cache);

/* ---- collector slab ---- */

/* What the kernel itself counts of one cache, over all nodes, and the lists it counts by. */
struct km_slab_count {
	enum km_status counters; /* KM_OK, or why slabs and slots are unknown */
	uint64_t slabs, slots;
	enum km_status lists;		/* KM_OK, or why what follows is unknown */
	uint64_t nr_partial;		/* as counted */
	uint64_t partial, partial_free; /* slabs and free slots on the lists of the nodes */
	uint64_t proc_free;		/* the latter as /proc/slabinfo estimates it */
	bool estimated;			/* of a list too long for it */
	enum km_status full_list;	/* KM_ABSENT: there is none but for debugging */
	uint64_t full;			/* slabs on it */
};

/** Read the counters and walk the lists of all nodes; @counts has an element a cache. Marks s->partial. */
enum km_status km_slab_count_nodes(struct km_run *run, struct km_slabs *s,
				   struct km_slab_count *counts);
/** Whether the scan saw all slabs of @c, as far as is known. */
bool km_slab_all_seen(const struct km_run *run, const struct km_slab_cache *c,
		      const struct km_slab_count *count);
enum km_status km_slab_check(struct km_run *run, const struct km_slabs *s,
			     const struct km_slab_count *counts);

/** Names of merged caches, by the links in /sys/kernel/slab: rows of slab_alias, and @s->aliases. */
enum km_status km_slab_aliases(struct km_run *run, struct km_slabs *s);

#endif
