/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef TOY_SITES_H
#define TOY_SITES_H

/**
 * Who allocated, as kernels of several releases note it: the structures, and what toy_add_sites() makes.
 *
 * TOY_SITES	404	page_owner with the stack itself; tracks with the stack itself; no stack depot
 *		419	handles with a bit "valid"; a note in the first page of a block only, and none when it is free
 *		510	notes stay when pages are freed; their size is a variable
 *		601	handles with further bits; tracks with a handle
 *		604	pools are called so
 *		608	no bit "valid"; records of a fixed size, which are used again
 *		612	the number in a handle is one more than the pool's
 *		701	the array of pools is a pointer
 */

/* In the order of frames: kernels before 5.18 have stacks of this many frames in a track. */
#define TOY_TRACK_ADDRS 16

#if TOY_SITES > 404
union handle_parts {
	unsigned int handle;
	struct {
#if TOY_SITES < 601
		unsigned int slabindex : 21, offset : 10, valid : 1;
#elif TOY_SITES < 604
		unsigned int slabindex : 16, offset : 10, valid : 1, extra : 5;
#elif TOY_SITES < 608
		unsigned int pool_index : 16, offset : 10, valid : 1, extra : 5;
#elif TOY_SITES < 612
		unsigned int pool_index : 17, offset : 10, extra : 5;
#else
		unsigned int pool_index_plus_1 : 17, offset : 10, extra : 5;
#endif
	};
};

struct stack_record {
#if TOY_SITES < 608
	struct stack_record *next;
	unsigned int hash, size;
	union handle_parts handle;
	unsigned long entries[];
#else
	struct list_head hash_list;
	unsigned int hash, size;
	union handle_parts handle;
	atomic_t count;
	union {
		unsigned long entries[TOY_TRACK_ADDRS];
		struct {
			struct list_head free_list;
			unsigned long rcu_state;
		};
	};
#endif
};
#endif

enum page_ext_flags {
#if TOY_SITES < 510
	PAGE_EXT_DEBUG_GUARD,
#endif
	PAGE_EXT_OWNER,
#if TOY_SITES >= 510
	PAGE_EXT_OWNER_ALLOCATED,
#endif
};

struct page_ext {
	unsigned long flags;
#if TOY_SITES == 404
	unsigned int order, gfp_mask, nr_entries;
	unsigned long trace_entries[8];
#endif
};

struct page_ext_operations {
	unsigned long offset, size;
	int (*need)(void);
	void (*init)(void);
};

#if TOY_SITES > 404
struct page_owner {
	unsigned short order;
	short last_migrate_reason;
	unsigned int gfp_mask, handle;
#if TOY_SITES >= 510
	unsigned int free_handle;
#endif
#if TOY_SITES >= 601
	unsigned long ts_nsec, free_ts_nsec;
	char comm[16];
	int pid, tgid;
#endif
};
#endif

struct track {
	unsigned long addr;
#if TOY_SITES < 601
	unsigned long addrs[TOY_TRACK_ADDRS];
#else
	unsigned int handle;
#endif
	int cpu, pid;
	unsigned long when;
};

#if TOY_SITES == 510 || TOY_SITES == 612
#define TOY_KMEMLEAK
struct kmemleak_object {
	unsigned int flags;
	struct list_head object_list;
	unsigned long pointer, size;
	int min_count, count;
	unsigned long jiffies;
#if TOY_SITES == 510
	unsigned long trace[16];
	unsigned int trace_len;
#else
	unsigned int trace_handle;
#endif
};
#endif

#if TOY_SITES == 612 && !defined(TOY_POOLS)
#define TOY_TAGS
struct xarray {
	unsigned int xa_lock, xa_flags;
	void *xa_head;
};

struct xa_node {
	unsigned char shift, offset, count, nr_values;
	struct xa_node *parent;
	struct xarray *array;
	struct list_head private_list;
	void *slots[64];
};

struct idr {
	struct xarray idr_rt;
	unsigned int idr_base, idr_next;
};

struct codetag {
	unsigned int flags, lineno;
	const char *modname, *function, *filename;
};

struct alloc_tag {
	struct codetag ct;
	struct alloc_tag_counters *counters; /* per CPU */
};

struct alloc_tag_counters {
	unsigned long bytes, calls;
};

struct codetag_range {
	struct codetag *start, *stop;
};

struct codetag_module {
	void *mod;
	struct codetag_range range;
};

struct codetag_type {
	struct list_head link;
	unsigned int count;
	struct idr mod_idr;
};
#endif

/* mm/kasan/kasan.h, generic mode: handles of the depot. */
#if TOY_SITES > 404
#define TOY_KASAN
struct kasan_track {
	unsigned int pid, stack;
};

struct kasan_alloc_meta {
	struct kasan_track alloc_track;
	unsigned int aux_stack[2];
};
#endif

#endif
