/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef TOY_SLABS_H
#define TOY_SLABS_H

/**
 * Slab caches of a toy machine: the structures, and what toy_add_slabs() makes of its pages of class slab.
 *
 * TOY_SLAB	612	SLUB of v6.12: struct slab, hardened free lists, lists of CPUs
 *		701	SLUB of v7.1: sheaves and barns, per_node[]
 *		504	SLUB of v5.4: struct page, hardened the old way, caches of memory cgroups
 *		404	SLUB of v4.4 without counters
 *		1	SLAB
 */

#define TOY_SLAB_IN_PAGE (TOY_SLAB < 517)

struct kmem_cache;

struct rb_node {
	unsigned long __rb_parent_color;
	struct rb_node *rb_right, *rb_left;
};

struct rb_root {
	struct rb_node *rb_node;
};

struct callback_head {
	struct callback_head *next;
	void (*func)(struct callback_head *head);
};

#if TOY_SLAB == 612
enum kernfs_node_type { KERNFS_DIR = 1, KERNFS_FILE = 2, KERNFS_LINK = 4 };
#endif

/* kernfs_name_hash() since v4.7, for one name space. */
static inline unsigned int toy_name_hash(const char *name)
{
	unsigned long sum = 0;
	unsigned int hash;

	for (; *name; name++)
		sum = (sum + ((unsigned long)(unsigned char)*name << 4) +
		       ((unsigned char)*name >> 4)) * 11;
	hash = (unsigned int)(sum * 0x61C8864680B583EBul >> 32) & 0x7fffffff;
	return hash < 2 ? hash + 2 : hash;
}

struct kernfs_node {
	atomic_t count;
	struct kernfs_node *parent;
	const char *name;
	struct rb_node rb;
	const void *ns;
	unsigned int hash;
	union {
		struct {
			unsigned long subdirs;
			struct rb_root children;
		} dir;
		struct {
			struct kernfs_node *target_kn;
		} symlink;
	};
	void *priv;
#ifdef TOY_CGROUPS
	union {
		struct {
			unsigned int ino, generation;
		};
		unsigned long id;
	} id;
#endif
	unsigned short flags, mode;
};

struct kfence_metadata {
	struct list_head list;
	unsigned long addr, size;
};

struct kobject {
	const char *name;
	struct list_head entry;
	struct kobject *parent;
	void *kset, *ktype;
	struct kernfs_node *sd;
};

struct kset {
	struct list_head list;
	struct kobject kobj;
};

#if TOY_SLAB == 701
struct freelist_counters {
	void *freelist;
	union {
		unsigned long counters;
		struct {
			unsigned int inuse : 16, objects : 15, frozen : 1;
		};
	};
};
#endif

#if !TOY_SLAB_IN_PAGE
struct slab {
	unsigned long __page_flags;
	struct kmem_cache *slab_cache;
	union {
		struct {
			union {
				struct list_head slab_list;
				struct {
					struct slab *next;
					int slabs;
				};
			};
#if TOY_SLAB == 701
			struct freelist_counters; /* as the kernel has it: nameless, but of a named type */
#else
			void *freelist;
			union {
				unsigned long counters;
				struct {
					unsigned int inuse : 16, objects : 15, frozen : 1;
				};
			};
#endif
		};
		struct callback_head rcu_head;
	};
	unsigned int __page_type;
	atomic_t __page_refcount;
};
#endif

enum kmalloc_cache_type {
	KMALLOC_NORMAL,
#if TOY_SLAB == 612
	KMALLOC_RANDOM_START = KMALLOC_NORMAL,
	KMALLOC_RANDOM_END = KMALLOC_RANDOM_START + 1,
#endif
	KMALLOC_RECLAIM,
	NR_KMALLOC_TYPES
};

#if TOY_SLAB >= 612
enum _slab_flag_bits {
	_SLAB_CONSISTENCY_CHECKS,
	_SLAB_RED_ZONE,
	_SLAB_STORE_USER,
	_SLAB_TYPESAFE_BY_RCU,
	_SLAB_RECLAIM_ACCOUNT,
	_SLAB_FLAGS_LAST_BIT
};
#endif

#if TOY_SLAB == 1
typedef unsigned char freelist_idx_t;

struct array_cache {
	unsigned int avail, limit, batchcount, touched;
	void *entry[];
};

struct alien_cache {
	int lock;
	struct array_cache ac;
};

struct kmem_cache_node {
	struct list_head slabs_partial, slabs_full, slabs_free;
	unsigned long total_slabs, free_slabs, free_objects;
	struct array_cache *shared;
	struct alien_cache **alien;
};

struct kmem_cache {
	struct array_cache *cpu_cache;
	unsigned int batchcount, limit, shared, size;
	unsigned int flags, num, gfporder;
	const char *name;
	struct list_head list;
	int refcount, object_size, align;
	struct kmem_cache_node *node[TOY_MAX_NODES];
};
#else
struct kmem_cache_order_objects {
	unsigned int x;
};

struct slab_sheaf {
	struct list_head barn_list;
	struct kmem_cache *cache;
	unsigned int size;
	void *objects[];
};

struct node_barn {
	int lock;
	struct list_head sheaves_full, sheaves_empty;
};

struct slub_percpu_sheaves {
	struct slab_sheaf *main, *spare, *rcu_free;
};

struct kmem_cache_cpu {
	void *freelist;
	unsigned long tid;
#if TOY_SLAB_IN_PAGE
	struct page *page, *partial;
#else
	struct slab *slab, *partial;
#endif
};

struct kmem_cache_node {
	unsigned long nr_partial;
	struct list_head partial;
#if TOY_SLAB != 404
	atomic_long_t nr_slabs, total_objects;
	struct list_head full;
#endif
};

struct kmem_cache {
#if TOY_SLAB == 701
	struct slub_percpu_sheaves *cpu_sheaves;
	unsigned int sheaf_capacity;
#else
	struct kmem_cache_cpu *cpu_slab;
#endif
	unsigned int flags, size, object_size, offset;
	struct kmem_cache_order_objects oo;
	int refcount;
	unsigned int inuse, red_left_pad;
	const char *name;
	struct list_head list;
	struct kobject kobj;
#if TOY_SLAB != 404
	unsigned long random;
#endif
#if TOY_SLAB == 504
	struct {
		struct kmem_cache *root_cache;
		struct mem_cgroup *memcg; /* of other caches than root ones */
	} memcg_params;
#endif
#ifdef TOY_KASAN
	struct {
		int alloc_meta_offset; /* of KASAN's note in an object; 0: it has none */
	} kasan_info;
#endif
#if TOY_SLAB == 701
	struct {
		struct node_barn *barn;
		struct kmem_cache_node *node;
	} per_node[TOY_MAX_NODES];
#else
	struct kmem_cache_node *node[TOY_MAX_NODES];
#endif
};
#endif

/* In which a slab says what it is. */
#if TOY_SLAB_IN_PAGE
#define TOY_SLAB_STRUCT page
#else
#define TOY_SLAB_STRUCT slab
#endif

/* ---- the truth ---- */

#define TOY_CACHES     27u
#define TOY_SLAB_RED   11u /* with red zones and stored users: a list of full slabs */
/* With struct track behind each object; the free pointer is behind it, at its start or within. */
#ifdef TOY_SITES
#define TOY_SLAB_HAS_USER(i) ((i) == TOY_SLAB_RED || (i) == 13 || (i) == 15)
#else
#define TOY_SLAB_HAS_USER(i) ((i) == TOY_SLAB_RED)
#endif
#define TOY_SLAB_KASAN 14u /* with KASAN's note behind each object, where there is a depot of stacks */
#define TOY_SLAB_RCU   12u /* one of its slabs waits to be freed */
#define TOY_SLAB_CHILD 22u /* this one and the next are of memory cgroups, of cache 0 */
#define TOY_SLAB_SHORT 24u /* of order 1, but its slabs are of order 0 */
#define TOY_SLAB_NONE  25u /* has no slab */
#define TOY_SHEAF      8u  /* objects in a sheaf or array */

#define TOY_SLAB_PERCPU 0x1000u /* of the first cache's structure in the CPUs' areas … */
#define TOY_SLAB_STEP	128u	/* … and how far the next one's is */
#if TOY_SLAB_IN_PAGE
#define TOY_SLAB_OF_CPU page
#else
#define TOY_SLAB_OF_CPU slab
#endif

#endif
