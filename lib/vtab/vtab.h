/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_VTAB_H
#define KM_VTAB_H

/**
 * The dump that a case was made from as tables of SQL: rows are made on demand, none are kept.
 *
 *	page				every page frame: class, owner, flags, counts
 *	slab_object(cache)		every object of a slab cache, allocated or free
 *	symbol(name)			symbols of the kernel and of its modules
 *	struct(type, place)		a row for each member
 *	list(head, type, member)	the structures on a list; also hlists and llists
 *	rbtree(head, type, member)	likewise, of a red-black tree
 *	xarray(head), maple(head)	indices and entries
 *	per_cpu(place)			the address on each CPU
 *	memory(place, bytes)		words of 8 bytes
 *	task_stack(task)		frames of a task's kernel stack, by its number or address
 *
 * and functions: member(type, place, path), member_text(…), string_at(addr), symbol_text(addr), place(text),
 * container_of(addr, type, member), size_of(type), offset_of(type, path).
 *
 * The dump is opened by the first use: of the newest capture of a dump in the database's table capture, where its file
 * was, or beside the case. A file that is gone or has another fingerprint is an error that names it.
 */

#include <stdbool.h>
#include <stdint.h>

#include "base/kmerr.h"

struct km_inspect;
struct sqlite3;

struct km_vtab_options {
	const int64_t *capture_id;						      /* the capture whose dump it is; NULL, or at 0: the newest dump */
	const char *vmlinux;							      /* that has the types; NULL: as the case has it, else looked for */
	bool may_open;								      /* register kmemdb_open(dump [, vmlinux]), which opens any file */
	void (*progress)(void *arg, const char *what, uint64_t done, uint64_t total); /* or NULL */
	void (*note)(void *arg, const char *text);				      /* said when the dump is closed: km_inspect_doubt(); NULL: sqlite3_log() has it */
	bool (*stop)(void *arg);						      /* true ends the running statement; NULL: sqlite3_interrupt() does */
	void *arg;
};

/** What @o points to outlives @db. KM_OK or KM_NOMEM. */
enum km_status km_vtab_register(struct sqlite3 *db, const struct km_vtab_options *o);

/**
 * For code that prints the dump of a case instead: open it as the tables do, call @fn, close it. Returns what
 * @fn returns, or why it cannot be opened.
 */
enum km_status km_vtab_inspect(struct sqlite3 *db, const struct km_vtab_options *o,
			       enum km_status (*fn)(void *arg, struct km_inspect *x, struct km_err *err), void *arg,
			       struct km_err *err);

#endif
