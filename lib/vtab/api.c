/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The SQLite of the program that loaded kmemdb.so; sqlite3_kmemdb_init() sets it. */
#include <sqlite3ext.h>

SQLITE_EXTENSION_INIT1
