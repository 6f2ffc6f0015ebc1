/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_IDENTIFY_H
#define KM_IDENTIFY_H

/**
 * Identifies what is at an address: from the case, which knows what each page is and who holds it, and from
 * the dump that it was made from, which has the memory itself. Without the dump, the answer is what the case
 * alone knows.
 *
 * To add a kind of thing: where it is found by its address, a function called by identify.c; where its page
 * identifies it, a row of the table in identify_page.c.
 */

#include "base/mem.h"
#include "report/report.h"

struct km_identify;

struct km_identify_options {
	const char *case_path;
	const char *const
		*dump; /* where the dump is now, all its files; NULL: where the case says */
	size_t nr_dump;
	const char *vmlinux; /* NULL: what the case says, else looked up */
	bool no_cache;	     /* of kernel layouts */
};

/**
 * For the capture that @r is set to; @r must outlive it. That the dump cannot be opened is no failure:
 * km_identify_no_dump(). KM_OK, KM_NOTFOUND (the case has no capture), KM_IO, KM_NOMEM.
 */
enum km_status km_identify_open(struct km_report *r, const struct km_identify_options *o,
				struct km_identify **ret, struct km_err *err);
/** Accepts NULL. */
void km_identify_close(struct km_identify *i);
/** Why the dump is not read; NULL: it is. */
const char *km_identify_no_dump(const struct km_identify *i);

struct km_identity_fact {
	const char *fact;  /* static */
	const char *value; /* NULL: unknown, … */
	const char *why;   /* … because of this */
};

/** Strings live as long as it. */
struct km_identity {
	const char *what;  /* kind of thing, such as "slab object" */
	const char *name;  /* which, such as the cache; NULL: it has no name, or it is unknown */
	const char *state; /* such as "allocated"; NULL: none, or unknown */
	const char *text;  /* in a sentence */
	bool has_start;
	uint64_t start,
		offset;	 /* kernel address (or of the process), and bytes from there to the address */
	bool partly;	 /* something is not known */
	uint64_t kaddr;	 /* its kernel address; 0: none */
	bool unsearched; /* fact "held by" says that it was not searched for */
	KM_VEC(struct km_identity_fact) facts;
	struct km_arena arena;
};

/**
 * Identify what is at @address:
 *
 *	ffff8881…, 0xffff8881…	a kernel virtual address, hexadecimal, also that of a struct page
 *	0p1234000, phys:1234000	a physical address, hexadecimal
 *	pfn:4660, pfn:0x1234	a page frame
 *	7f12…			a virtual address of process @pid
 *
 * @pid -1: none is named. @ret is released with km_identity_deinit() in any case.
 *
 * KM_OK; KM_FORMAT (@address cannot be read so); KM_IO (the case cannot be read); KM_NOMEM.
 */
enum km_status km_identify(struct km_identify *i, const char *address, int64_t pid,
			   struct km_identity *ret, struct km_err *err);
/**
 * Add who holds each of @n things, from there to a root, to their facts ("held by", "held in turn by"), or that nothing
 * points there. Nothing is added for what cannot be lost. All are found in one search of the dump, which takes as long as a
 * load. KM_OK, also without a dump; KM_ABSENT: what the search needs is not in it; KM_NOMEM.
 */
enum km_status km_identify_holders(struct km_identify *i, struct km_identity *ids, size_t n,
				   void (*progress)(void *arg, const char *what, uint64_t done, uint64_t total), void *arg,
				   struct km_err *err);
/** Whether that search is short, and the case is one about leaks: less than 1 GiB of memory, and searched for them. */
bool km_identify_is_quick(struct km_identify *i);
/** Read @text as km_identify() reads a virtual address, also as SQL prints it, in signed decimal. False: it is none. */
bool km_identify_address(const char *text, uint64_t *ret);
/** Accepts a zeroed struct. */
void km_identity_deinit(struct km_identity *id);

#endif
