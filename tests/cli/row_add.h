/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef ROW_ADD_H
#define ROW_ADD_H

#include <stdio.h>

#include "store/store.h"

/** Add @row to @table of the store s; in a function that returns whether it could. */
#define ADD(table, row)                                                         \
	do {                                                                    \
		if (km_store_add(s, &km_tbl_##table, &(row)) != KM_OK) {        \
			fprintf(stderr, "%s: %s\n", #table, km_store_error(s)); \
			return false;                                           \
		}                                                               \
	} while (0)

#endif
