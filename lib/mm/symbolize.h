/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SYMBOLIZE_H
#define KM_SYMBOLIZE_H

/**
 * From an address of code to the text that the kernel prints for it (%pS): "vmap+0x2a/0x80" or
 * "probe+0x10/0x90 [virtio_pci]", from the tables of symbols in the dump.
 */

#include "view/view.h"

struct km_symbolizer;

#define KM_SYMBOL_TEXT 640 /* a name, offset, size and module */

/** Opens the tables; km_symbolize() reports that they cannot be read. KM_OK or KM_NOMEM. */
enum km_status km_symbolizer_create(struct km_view *view, struct km_symbolizer **ret);
/** Accepts NULL. */
void km_symbolizer_destroy(struct km_symbolizer *s);
/** KM_OK, or why the kernel's own table of symbols cannot be used. */
enum km_status km_symbolizer_status(const struct km_symbolizer *s);

/**
 * @ret becomes the text of @addr, borrowed until the next call. Where no symbol is found it
 * is the number, "0x…", as the kernel prints it, and *@ret_why says why: KM_NOTFOUND (the address
 * belongs to nobody known), or what keeps the table from being read. Returns KM_OK or KM_NOMEM.
 */
enum km_status km_symbolize(struct km_symbolizer *s, uint64_t addr, const char **ret,
			    enum km_status *ret_why);

struct km_module;

/** Call it for each symbol of the kernel's own table. KM_OK, or why it cannot be read, or not to its end. */
enum km_status km_kernel_each_symbol(struct km_view *view, void (*fn)(void *arg, const char *name, uint64_t addr),
				     void *arg);
/** Call it for each symbol of the table that a module has in its memory. KM_OK, or why the table cannot be read. */
enum km_status km_module_each_symbol(struct km_view *view, const struct km_module *m,
				     void (*fn)(void *arg, const char *name, uint64_t addr, uint64_t bytes,
						bool global),
				     void *arg);

#endif
