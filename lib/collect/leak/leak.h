/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LEAK_H
#define KM_LEAK_H

/**
 * Memory that nothing leads to: the roots and objects of a kernel for lib/scan, and the report of its answer.
 *
 *	page.c	a second look at the memory map: slots of slabs, blocks that nobody owns, pages that are roots
 *	area.c	areas of vmalloc and of the per-CPU allocator
 *	root.c	static per-CPU data, modules, stacks, registers, addresses in code
 *	filter.c	words that are no references
 *	group.c	groups, rows
 *	objects.c	what the objects of each cache hold
 *	census*.c	known types against the lists that must have them
 */

#include "collect/collect.h"
#include "mm/modules.h"
#include "mm/symbolize.h"
#include "page/page.h"
#include "scan/scan.h"
#include "slab/slab.h"

/* The type in the tag of a kind; the rest of the tag is the index of a slab cache, or the order of blocks. */
enum km_leak_type {
	KM_LEAK_SLAB,
	KM_LEAK_BLOCK,
	KM_LEAK_AREA,
	KM_LEAK_PERCPU,
	KM_LEAK_ROOT,	    /* roots whose words all count */
	KM_LEAK_STATIC,	    /* static data: some of it is stale */
	KM_LEAK_STACK,	    /* of a task */
	KM_LEAK_PAGES,	    /* struct pages of which mapping, private and memcg_data count */
	KM_LEAK_TABLES,	    /* of page tables: all words count */
	KM_LEAK_SLAB_PAGES, /* of slabs: the vector of their cgroups counts */
	KM_LEAK_REQUESTS,   /* of block devices: idle ones point to what they had last */
};
#define KM_LEAK_TAG(type, rest) ((uint32_t)(type) << 24 | (uint32_t)(rest))
#define KM_LEAK_TYPE(tag)	((enum km_leak_type)((tag) >> 24))
#define KM_LEAK_REST(tag)	((tag)&0xffffffu)

/* What is special about single objects, in km_leak.special. */
enum {
	KM_LEAK_VMAP_AREA = 1,
	KM_LEAK_VM_STRUCT,
	KM_LEAK_LIVE_TASK,
	KM_LEAK_SHEAF,
	KM_LEAK_ARRAY,
};

/*
 * Rules of which words count and which do not. A test turns off one at a time, in km_run.leaks_without, and sees what
 * becomes of an object that hangs on it alone.
 */
enum km_leak_rule {
	KM_LEAK_RULE_IMAGE_GAPS = 0x1,	      /* what was freed of the kernel's image is no static data */
	KM_LEAK_RULE_PAGE_MEMBERS = 0x2,      /* of struct pages, only some members count */
	KM_LEAK_RULE_STRUCT_PAGES = 0x4,      /* but these do */
	KM_LEAK_RULE_SLAB_VECTORS = 0x8,      /* so does that of a slab to the vector of its objects */
	KM_LEAK_RULE_STACK_POINTER = 0x10,    /* stacks count from their pointer up */
	KM_LEAK_RULE_FREE_SLOTS = 0x20,	      /* free objects do not */
	KM_LEAK_RULE_USER_PAGES = 0x40,	      /* pages of users and files do not */
	KM_LEAK_RULE_FREE_PAGES = 0x80,	      /* free pages do not */
	KM_LEAK_RULE_BLOCKS = 0x100,	      /* pages of the page allocator do when something leads to them */
	KM_LEAK_RULE_KERNEL_DATA = 0x200,     /* those whose owner is known always do */
	KM_LEAK_RULE_AREA_ADDRESS = 0x400,    /* vm_struct.addr does not */
	KM_LEAK_RULE_PERCPU_AREAS = 0x800,    /* areas of the per-CPU allocator do when something leads to them */
	KM_LEAK_RULE_STACKS = 0x1000,	      /* stacks do */
	KM_LEAK_RULE_MODULES = 0x2000,	      /* data of modules does */
	KM_LEAK_RULE_IMAGE = 0x4000,	      /* static data does, also what is read-only */
	KM_LEAK_RULE_PERCPU_DATA = 0x8000,    /* static data of each CPU does */
	KM_LEAK_RULE_STACK_ENDS = 0x10000,    /* the lowest word of a stack that waits to be freed does */
	KM_LEAK_RULE_REQUESTS = 0x20000,      /* requests of block devices do */
	KM_LEAK_RULE_SLAB_ARRAYS = 0x80000,   /* entries of arrays of SLAB do not */
	KM_LEAK_RULE_IDLE_REQUESTS = 0x40000, /* what idle ones had last does not */
	KM_LEAK_RULE_REGISTERS = 0x100000,    /* registers of CPUs do, as stacks */
};

struct km_leak_range {
	uint64_t start, end;
};

struct km_leak {
	struct km_run *run;
	struct km_scan *scan;
	KM_VEC(uint32_t) cache_kind; /* of slab caches, by index */
	uint32_t block_kind[KM_MAX_ORDERS], odd_block, area, stack_area, opaque_area, percpu;
	uint32_t root, static_data, stack, pages, tables, slab_pages, requests;
	struct km_map special;		    /* address of an object -> what it is */
	KM_VEC(struct km_leak_range) stale; /* in static data, sorted: what is there is left over */
	KM_VEC(uint64_t) cpu_units;	    /* offset of each possible CPU's unit */
	struct km_modules modules;
	KM_VEC(struct km_leak_range) unknown; /* in the direct map, sorted after the second look: pages that may be objects */
	bool owners_lost;		      /* blocks and areas that nobody owns may have an owner */
	uint32_t vmap_areas;		      /* kind that areas of vmalloc are of; UINT32_MAX: none is an object */
	bool zeros_left_out;		      /* pages that the dump lacks may be zeros */
	/* State of the second look. */
	struct km_leak_range page_roots; /* struct pages of neighbours of one kind, not added yet */
	uint32_t page_roots_kind;
	uint64_t unknown_slabs, unknown_pages, skipped_pages;
	uint64_t unread_code; /* bytes of code in which addresses may stand */
};

/** Whether a rule holds. */
static inline bool km_leak_rule(const struct km_leak *l, enum km_leak_rule rule)
{
	return !(l->run->leaks_without & (unsigned)rule);
}

/** SYN + (number of the chunk << 32) + offset: where areas of the per-CPU allocator are for lib/scan. */
#define KM_LEAK_PERCPU_BASE UINT64_C(0x0001000000000000)

enum km_status km_leak_add_pages(struct km_leak *l);
enum km_status km_leak_add_areas(struct km_leak *l);
enum km_status km_leak_add_percpu(struct km_leak *l);
enum km_status km_leak_add_roots(struct km_leak *l);
/** Note @what the object at @addr is; 0 is none. KM_OK or KM_NOMEM. */
enum km_status km_leak_note_special(struct km_leak *l, uint64_t addr, uint64_t what);
/** After km_scan_seal(): find the objects that have words that are no references. */
enum km_status km_leak_find_special(struct km_leak *l);

/* Callbacks of struct km_scan_ops. */
enum km_status km_leak_open(void *arg, void **ret_reader);
void km_leak_close(void *arg, void *reader);
enum km_status km_leak_read(void *arg, void *reader, uint32_t kind, uint64_t addr, void *buf,
			    uint64_t bytes);
bool km_leak_extent(void *arg, uint32_t kind, uint64_t object, uint64_t bytes, unsigned n,
		    uint64_t *ret_addr, uint64_t *ret_bytes);
void km_leak_filter(void *arg, void *reader, uint32_t kind, uint64_t object, uint64_t addr,
		    uint64_t *words, size_t n);

/** The kernel address of an object; for one of the per-CPU allocator, that on the first CPU. */
uint64_t km_leak_addr(const struct km_leak *l, const struct km_scan_object *o);
/** Bytes of memory that it takes; for one of the per-CPU allocator, those on all CPUs. */
uint64_t km_leak_bytes(const struct km_leak *l, const struct km_scan_object *o);
/** "slab", "pages", "vmalloc" or "percpu". */
const char *km_leak_kind_name(const struct km_leak *l, const struct km_scan_object *o);
/** Bytes of memory that may lead to objects and could not be looked at. */
uint64_t km_leak_unread(const struct km_leak *l);
/** After marking: whether what is not reached may be reached from memory that is not in the dump. */
bool km_leak_is_partial(const struct km_leak *l);
/** Rows of leak_group and unreferenced. */
enum km_status km_leak_report(struct km_leak *l);

/** Rows of census. */
enum km_status km_leak_census(struct km_leak *l);
/** Rows of object_group. */
enum km_status km_leak_objects(struct km_leak *l);

/** A word of an object that points to a symbol. */
struct km_leak_word {
	const char *symbol;    /* "name", or "name+0x8" */
	bool of_module;	       /* not of the kernel itself */
	const uint8_t *object; /* its first bytes, a multiple of 8 */
	size_t bytes, at;      /* at: offset of the word */
	uint64_t addr;	       /* of the object */
};
/** Why an object with such a word is unreferenced by design (static; exempt.def); NULL: it is not. */
const char *km_leak_exempt(const struct km_leak_word *w);
/**
 * Why a block of pages is unreferenced by design, judged by its content; NULL: it is not. @at: its first
 * @bytes bytes.
 */
const char *km_leak_exempt_block(struct km_run *run, const uint8_t *at, size_t bytes);

/**
 * The name of @word, which leads into the kernel or a module, without the size: "name", "name+0x8"; "name (freed)" where the memory
 * of the symbol was freed after boot, so that the word is left over from then. False: it has no name. *@ret_module, at most
 * @module_room bytes: the module that it is of, "" otherwise.
 */
bool km_leak_symbol(struct km_run *run, struct km_symbolizer *symbols, uint64_t word, char *buf, size_t room, char *ret_module,
		    size_t module_room);

/* ---- ref ---- */

/* Who points at an address, in words: for callers that get a struct km_leak from km_run.leaks_found. */

struct km_leak_ref_row {
	uint64_t addr, word; /* where the word stands; its value */
	char text[640];
	bool weak; /* on a stack */
};

struct km_leak_refs {
	bool is_object; /* the address is in something that can be lost; else only equal words are found */
	bool reached, weak;
	char text[640];			      /* what the address is in */
	KM_VEC(struct km_leak_ref_row) refs;  /* at most KM_LEAK_REFS: first words elsewhere, then those of the object itself */
	uint64_t more;			      /* that are not kept */
	KM_VEC(struct km_leak_ref_row) chain; /* from the address to a root */
	uint64_t chain_left_out;	      /* words in the middle of it, after the first KM_LEAK_CHAIN_END */
};

#define KM_LEAK_REFS	  1000u
#define KM_LEAK_CHAIN_END ((size_t)50)

/** Find who points at @addr. KM_OK or KM_NOMEM. @ret is freed with km_leak_refs_free() in any case. */
enum km_status km_leak_find_refs(struct km_leak *l, uint64_t addr, struct km_leak_refs *ret);
/**
 * Of each of @n addresses the chain, which takes no time; of one that no root leads to the first word that does, by one pass over
 * memory for all of them. KM_OK or KM_NOMEM; each of @ret is freed with km_leak_refs_free() in any case.
 */
enum km_status km_leak_find_chains(struct km_leak *l, const uint64_t *addrs, size_t n, struct km_leak_refs *ret);
/** Accepts a zeroed struct. */
void km_leak_refs_free(struct km_leak_refs *r);

#endif
