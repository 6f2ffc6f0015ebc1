/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SIDES_H
#define KM_SIDES_H

/** What BASE and HEAD of a comparison may be. */

#include "compare/compare.h"

/**
 * Add the runs that @text names to a side of @c:
 *
 *	CASE            the newest capture of a case file
 *	CASE@N          capture N
 *	CASE@M-N        captures M to N, those there are
 *	CASE@all        every capture but logs
 *	FOLDER          with case files (*.db) in it: the newest capture of each
 *	INPUT           what load reads: it is loaded for the time of the comparison, all its captures
 *	A,B,...         several of these
 *
 * A file of that very name wins. Prints what is wrong; returns an exit status.
 */
int cli_add_side(struct km_compare *c, enum km_side side, const char *text);

/* side_types.c */

/** Whether @text is a vmlinux or a profile. */
bool cli_is_kernel(const char *text);
/**
 * Where the types of a side are: @text itself where it is a vmlinux or a profile, or those of the kernel of the first
 * capture that it names. @search: also where load looks for them, and the whole vmlinux before the profile in the
 * cache. Returns false, with a message where @search was asked for, when there are none.
 */
bool cli_find_types(const char *text, bool search, char *buf, size_t bytes);
/** The first capture that @text names: a path in @path, its number or 0 for the newest in *@capture. */
bool cli_first_of_side(const char *text, char *path, size_t bytes, unsigned *capture);

#endif
