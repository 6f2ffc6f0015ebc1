/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_VTAB_EXTENSION_H
#define KM_VTAB_EXTENSION_H

/*
 * Put before each source of kmemdb.so: an extension calls the SQLite of the program that loads it, through a table of
 * functions, not the one that it is linked with.
 */
#include <sqlite3ext.h>
SQLITE_EXTENSION_INIT3

#endif
