/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_SIDES_H
#define KM_SIDES_H

/** What BASE and HEAD of a comparison may be. */

#include "compare.h"

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

#endif
