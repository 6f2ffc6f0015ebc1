/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SCAN_H
#define KM_SCAN_H

/**
 * Which objects does nothing lead to? A conservative mark over the words of memory: each aligned word of a root, or of
 * an object that was reached, that lies anywhere in an object reaches that object. Knows no kernel: ranges, roots,
 * objects and how memory is read are given.
 *
 * Use: km_scan_create(), add kinds, groups, ranges, handles, forwards and roots, km_scan_seal(), km_scan_mark(), then
 * ask. Addresses are of one space, that of the reader; words come from memory. Memory: 32 bytes a group, 4 bits an
 * object, 4 bytes a page that holds objects; beside these what km_scan_find_lost() takes for what it found.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

struct km_scan;

#define KM_SCAN_NONE UINT64_MAX /* no object */

enum {
	KM_SCAN_BY_PAGE = 1, /* what points to the descriptor of its page points to the object */
	KM_SCAN_FILTER = 2,  /* filter() is called for its words */
	KM_SCAN_OPAQUE = 4,  /* its words are not looked at */
	KM_SCAN_EXTENTS = 8, /* extent() says where its words are */
	KM_SCAN_NO_ODD = 16, /* its start with bit 0 set does not point to it */
};

/** The properties that objects, or roots, have in common. */
struct km_scan_kind {
	uint64_t object_bytes;		/* from one object to the next; 0: a group is one object */
	uint64_t scan_from, scan_bytes; /* where in an object its words are; scan_bytes 0: all of it */
	unsigned flags;
	uint32_t tag; /* the caller's */
};

enum km_scan_strength {
	KM_SCAN_STRONG,
	KM_SCAN_WEAK, /* what only such roots reach is kept apart */
};

struct km_scan_ops {
	/** A reader for one thread. */
	enum km_status (*open)(void *arg, void **ret_reader);
	void (*close)(void *arg, void *reader);
	/**
	 * Copy @bytes at @addr, of an object or root of @kind; they do not cross a multiple of 4096. What fails is
	 * counted as unread.
	 */
	enum km_status (*read)(void *arg, void *reader, uint32_t kind, uint64_t addr, void *buf,
			       uint64_t bytes);
	/** Stretch @n of the object of @bytes at @object; false: there are no more. Only for KM_SCAN_EXTENTS. */
	bool (*extent)(void *arg, uint32_t kind, uint64_t object, uint64_t bytes, unsigned n,
		       uint64_t *ret_addr, uint64_t *ret_bytes);
	/**
	 * Set to 0 the words that are no references, of @n at @addr, in the object at @object (in a root: where it
	 * starts). Called by several threads.
	 */
	void (*filter)(void *arg, void *reader, uint32_t kind, uint64_t object, uint64_t addr,
		       uint64_t *words, size_t n);
	void (*progress)(void *arg, uint64_t done, uint64_t total); /* or NULL */
	void *arg;
};

/** @page_bytes: a power of two; groups in the dense range begin at a multiple of it. KM_OK or KM_NOMEM. */
enum km_status km_scan_create(const struct km_scan_ops *ops, uint64_t page_bytes, unsigned jobs,
			      struct km_scan **ret);
/** Accepts NULL. */
void km_scan_destroy(struct km_scan *s);

/** *@ret: its number, from 0. KM_OK or KM_NOMEM. */
enum km_status km_scan_add_kind(struct km_scan *s, const struct km_scan_kind *k, uint32_t *ret);
/** Add @flags to a kind, before km_scan_mark(). */
void km_scan_flag_kind(struct km_scan *s, uint32_t kind, unsigned flags);
const struct km_scan_kind *km_scan_kind_at(const struct km_scan *s, uint32_t kind);
/**
 * Add @objects neighbours of @kind from @base; @bytes: of all of them. @free_map: a bit is set for each that
 * is none; NULL: all are. Groups must not overlap. KM_OK, KM_CORRUPT (they do; km_scan_seal() reports it) or
 * KM_NOMEM.
 */
enum km_status km_scan_add_group(struct km_scan *s, uint64_t base, uint64_t bytes, uint32_t kind,
				 uint32_t objects, const uint8_t *free_map);
/** Words in [@start, @start + @bytes) are addresses. @dense: of few gaps, a table finds their objects. */
enum km_status km_scan_add_range(struct km_scan *s, uint64_t start, uint64_t bytes, bool dense);
/** Words there stand for addresses from @target on. */
enum km_status km_scan_add_mirror(struct km_scan *s, uint64_t start, uint64_t bytes,
				  uint64_t target);
/** Words there point to descriptors of @each bytes of the pages from @target on. */
enum km_status km_scan_add_descriptors(struct km_scan *s, uint64_t start, uint64_t bytes,
				       uint32_t each, uint64_t target);
/** A word that is @value, but for its two low bits, leads to the object at @addr. */
enum km_status km_scan_add_handle(struct km_scan *s, uint64_t value, uint64_t addr);
/** Whatever leads to the object that begins at @from also leads to the one at @to. */
enum km_status km_scan_add_forward(struct km_scan *s, uint64_t from, uint64_t to);
/** Look at @bytes from @addr; @kind gives its flags. */
enum km_status km_scan_add_root(struct km_scan *s, uint64_t addr, uint64_t bytes, uint32_t kind,
				enum km_scan_strength strength);
/** Add a word outside memory, such as that of a register. It does not forward. */
enum km_status km_scan_add_word(struct km_scan *s, uint64_t word, enum km_scan_strength strength);
/** Add a word that stands at @at, which need not be aligned, such as in an instruction. */
enum km_status km_scan_add_word_at(struct km_scan *s, uint64_t at, uint64_t word, uint32_t kind,
				   enum km_scan_strength strength);

/** End adding. KM_OK, KM_CORRUPT (groups overlap) or KM_NOMEM. */
enum km_status km_scan_seal(struct km_scan *s);

struct km_scan_stats {
	uint64_t groups, objects, reached, weak, lost;
	uint64_t root_bytes, object_bytes;		 /* that were looked at */
	uint64_t unread_root_bytes, unread_object_bytes; /* that could not be */
	uint64_t rounds;
	uint64_t memory_bytes; /* that the scan itself takes */
};

/**
 * Mark. @parents: remember who led to each object, for km_scan_parent(). KM_OK or KM_NOMEM, or the status of
 * open().
 */
enum km_status km_scan_mark(struct km_scan *s, bool parents);
const struct km_scan_stats *km_scan_stats(const struct km_scan *s);

/** An object. */
struct km_scan_object {
	uint64_t number; /* KM_SCAN_NONE: there is none */
	uint64_t addr, bytes;
	uint32_t kind;
	bool reached, weak; /* weak: only by weak roots */
};
/** The object that @word leads to, as marking sees it; free ones are none. */
bool km_scan_object_of(const struct km_scan *s, uint64_t word, struct km_scan_object *ret);
/** Numbers of objects are below this. */
uint64_t km_scan_numbers(const struct km_scan *s);
bool km_scan_object_at(const struct km_scan *s, uint64_t number, struct km_scan_object *ret);

/** Objects that are not reached. */
struct km_scan_lost {
	size_t n;
	uint64_t *number; /* of each, ascending: in the order of addresses */
	uint32_t *top;	  /* index of the one that leads to it; its own: nothing leads to it, or only its own cycle */
	bool unordered;	  /* too many: each is taken for its own top */
};
/**
 * Find which of them leads to which. Among objects that lead to one another and that no other leads to, the
 * largest (then the first) is the top. At most @max are ordered, at 40 bytes each. KM_OK, KM_NOMEM, or the
 * status of open().
 */
enum km_status km_scan_find_lost(struct km_scan *s, size_t max, struct km_scan_lost *ret);
void km_scan_lost_free(struct km_scan_lost *l);
/** Call @each for every object that only weak roots reach. */
void km_scan_each_weak(const struct km_scan *s,
		       void (*each)(void *arg, const struct km_scan_object *o), void *arg);

/** Call @each for every object of @kind, reached or not. */
void km_scan_each(const struct km_scan *s, uint32_t kind,
		  void (*each)(void *arg, const struct km_scan_object *o), void *arg);

/** A word that leads somewhere. */
struct km_scan_ref {
	uint64_t addr, word; /* where it stands; addr 0: a word that was added as such */
	uint64_t from;	     /* number of the object that it is in; KM_SCAN_NONE: a root */
	uint32_t kind;	     /* of that */
	enum km_scan_strength strength;
};
/**
 * Every word of roots and objects, reached or not, that leads to object @number or, when that is KM_SCAN_NONE, whose
 * value lies in [@lo, @hi). @each is called by one thread, in the order of addresses within roots, then objects; false
 * ends it.
 */
enum km_status km_scan_refs(struct km_scan *s, uint64_t number, uint64_t lo, uint64_t hi,
			    bool (*each)(void *arg, const struct km_scan_ref *ref), void *arg);
/** The same of @n different objects, by reading once: @which is the place of one in @numbers. KM_OK or KM_NOMEM. */
enum km_status km_scan_refs_of(struct km_scan *s, const uint64_t *numbers, size_t n,
			       bool (*each)(void *arg, size_t which, const struct km_scan_ref *ref), void *arg);
/**
 * The word by which object @number was reached first: after km_scan_mark() with parents. Following ret->from
 * leads to a root. KM_OK, KM_NOTFOUND (it was not reached), or the status of open().
 */
enum km_status km_scan_parent(struct km_scan *s, uint64_t number, struct km_scan_ref *ret);

#endif
