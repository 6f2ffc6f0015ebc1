/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_INSPECT_H
#define KM_INSPECT_H

/**
 * A kernel's memory as its source code names it: variables, members, what pointers lead to, values as text. Types come
 * from debug information. Not for threads: one for each.
 */

#include "ktype/lookup.h"
#include "symbol.h"
#include "view/view.h"

struct km_inspect;

/**
 * @k is bound and outlives the result. @vmlinux is the file with debug information, which is opened when a
 * type is first needed; NULL: there is none, types are those that the dumped kernel keeps as BTF, and where it keeps none,
 * @why says what to give. Types of modules are those that it keeps, and those of their debug files. KM_OK or KM_NOMEM.
 */
enum km_status km_inspect_create(const struct km_kernel *k, const char *vmlinux, const char *why,
				 struct km_inspect **ret);
/** Accepts NULL. */
void km_inspect_destroy(struct km_inspect *x);

struct km_view *km_inspect_view(struct km_inspect *x);
/** Types by name; fails as km_lookup_open() does. */
enum km_status km_inspect_types(struct km_inspect *x, struct km_lookup **ret, struct km_err *err);
#define KM_DOUBT_TEXT 1024
/**
 * What is to be said of the types that were read so far: modules' that are from a file by its name alone, a file that could
 * not be read. "": nothing.
 */
void km_inspect_doubt(const struct km_inspect *x, char buf[KM_DOUBT_TEXT]);
/** Symbols; only KM_NOMEM. */
enum km_status km_inspect_symbols(struct km_inspect *x, struct km_symbols **ret);

/** The task with number @pid, in the first namespace of numbers. KM_OK, KM_NOTFOUND, KM_ABSENT, or why tasks cannot be followed. */
enum km_status km_inspect_task(struct km_inspect *x, int64_t pid, uint64_t *ret);
/** The physical address of its top page table. KM_OK; KM_NOTFOUND: it has no memory of its own; or why it cannot be read. */
enum km_status km_inspect_tables(struct km_inspect *x, uint64_t task, uint64_t *ret);

/** Something of a type at an address. */
struct km_thing {
	uint64_t addr;
	uint32_t type;	     /* in km_lookup_types(); 0: not known */
	unsigned bit_offset; /* of a bit-field, from @addr on */
	unsigned bit_size;   /* 0: no bit-field */
	bool per_cpu;	     /* @addr is that of a per-CPU variable: km_per_cpu() makes it that of a CPU */
};

/* ---- places ---- */

/**
 * Resolve what @text names: "0xffff888003c42a00" (no type; also without 0x, as logs print it), "jiffies", "init_task.tasks",
 * "init_net->loopback_dev.name", "pgdat[0]", "MODULE:symbol"; a pointer is followed wherever a member of its
 * target is named. The type stays unknown where there is no debug information, unless a member is named.
 * KM_NOTFOUND: there is no such symbol, type or member,
 * @err says which; else why memory cannot be read.
 */
enum km_status km_inspect_place(struct km_inspect *x, const char *text, struct km_thing *ret, struct km_err *err);
/**
 * Member @path of @from: "comm", "mm->pgd", "se.load.weight", "cpus[3]", and "__state|state" the first that this kernel
 * has. Fails likewise; KM_UNMAPPED also where a pointer on the way is NULL.
 */
enum km_status km_inspect_member(struct km_inspect *x, const struct km_thing *from, const char *path,
				 struct km_thing *ret, struct km_err *err);
/**
 * Take @t, a place, for something of @type. Where it is a pointer to that type, what it points to is meant; KM_UNMAPPED: it
 * is NULL.
 */
enum km_status km_inspect_as(struct km_inspect *x, uint32_t type, struct km_thing *t, struct km_err *err);
/** Take @t for a string: where it is a pointer, what it points to. Fails likewise. */
enum km_status km_inspect_string(struct km_inspect *x, struct km_thing *t, struct km_err *err);
/**
 * Find the offset alone: @ret->addr counts from the start of @type, no memory is read. KM_NOTFOUND also for a
 * path with pointers.
 */
enum km_status km_inspect_offset(struct km_inspect *x, uint32_t type, const char *path, struct km_thing *ret,
				 struct km_err *err);

/* ---- values ---- */

/** True if the value is one number: an integer, a pointer, an enum, a bool. */
bool km_thing_is_number(struct km_inspect *x, const struct km_thing *t);
/** True for an array of characters. */
bool km_thing_is_string(struct km_inspect *x, const struct km_thing *t);
/** The value, sign-extended where @ret_signed. KM_NOTFOUND: it is not one number. */
enum km_status km_thing_number(struct km_inspect *x, const struct km_thing *t, uint64_t *ret, bool *ret_signed);

#define KM_THING_TEXT 1024

enum km_text_how {
	KM_TEXT_PLAIN, /* the value alone: a name, a number, characters as they are */
	KM_TEXT_PRINT, /* as a program prints it: strings in quotes, symbols beside addresses */
};

/**
 * The value as text in @buf, valid UTF-8: enumerators by name, arrays of characters up to the NUL, pointers to functions
 * and data by symbol. KM_NOTFOUND: it has parts. Else why memory cannot be read.
 */
enum km_status km_thing_text(struct km_inspect *x, const struct km_thing *t, enum km_text_how how,
			     char buf[KM_THING_TEXT]);
/** How the type of @t is written in C, with @name as the declarator. */
void km_thing_declare(struct km_inspect *x, const struct km_thing *t, const char *name, char *buf, size_t room);
/** sizeof(); 0: unknown. A bit-field has that of its type. */
uint64_t km_thing_bytes(struct km_inspect *x, const struct km_thing *t);

/* ---- all members ---- */

enum km_inspect_event {
	KM_INSPECT_VALUE, /* one value */
	KM_INSPECT_OPEN,  /* a structure or array, whose parts follow */
	KM_INSPECT_CLOSE
};

struct km_inspect_row {
	enum km_inspect_event event;
	unsigned depth;	  /* 0: the thing itself */
	const char *path; /* from the thing: "se.load.weight", "cpus[3]"; "" for itself; borrowed */
	const char *name; /* the last part of it; "" for members without a name */
	struct km_thing thing;
	bool is_array;	   /* OPEN: of elements, not of members */
	uint64_t elements; /* OPEN of an array */
};

/** A negative status stops the walk and is returned. */
typedef enum km_status (*km_inspect_fn)(void *arg, const struct km_inspect_row *row);

/** Rows that one thing can have; more is KM_CORRUPT, and @err says to ask for a part. */
#define KM_INSPECT_MAX_ROWS 200000u

enum km_status km_inspect_rows(struct km_inspect *x, const struct km_thing *t, km_inspect_fn fn, void *arg,
			       struct km_err *err);

#endif
