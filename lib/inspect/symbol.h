/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_INSPECT_SYMBOL_H
#define KM_INSPECT_SYMBOL_H

/**
 * All symbols of a kernel and of its modules, by name and by address: from the symbol table of its vmlinux, where there
 * is one, else from the kernel's own table in the dump; of modules always from the dump.
 */

#include "ktype/lookup.h"
#include "view/view.h"

struct km_symbols;

struct km_symbol_row {
	const char *name;
	uint64_t addr;	    /* where it is in the dump; per_cpu: without the offset of a CPU */
	uint64_t link_addr; /* as the vmlinux has it; of modules as addr */
	uint64_t bytes;	    /* 0: unknown */
	const char *module; /* NULL: the kernel's */
	bool per_cpu, global;
};

/** @image NULL: there is none. It outlives the result, as @view does. KM_OK or KM_NOMEM. */
enum km_status km_symbols_create(struct km_view *view, const struct km_image *image, struct km_symbols **ret);
/** Accepts NULL. */
void km_symbols_destroy(struct km_symbols *s);

/** KM_OK, or why symbols are missing. */
enum km_status km_symbols_status(const struct km_symbols *s);

/** By address; @i below km_symbols_count(). */
size_t km_symbols_count(const struct km_symbols *s);
const struct km_symbol_row *km_symbols_at(const struct km_symbols *s, size_t i);

/** The index of the first row, by address, at or after @addr. */
size_t km_symbols_from(const struct km_symbols *s, uint64_t addr);
/**
 * By name, which may be "NAME" or "MODULE:NAME". Among several, the kernel's global one wins, then another
 * one of the kernel's, then the first. NULL: there is none.
 */
const struct km_symbol_row *km_symbols_find(const struct km_symbols *s, const char *name);
/** Every index of a row by that name, one after the other: @at begins as 0. False: there is no other. */
bool km_symbols_next(const struct km_symbols *s, const char *name, size_t *at, size_t *ret);
/** The symbol that @addr lies in, and how far after its start; NULL: in none that is known. */
const struct km_symbol_row *km_symbols_of(const struct km_symbols *s, uint64_t addr, uint64_t *ret_offset);

#endif
