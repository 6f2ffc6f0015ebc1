/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_FLEET_TABLE_H
#define KM_FLEET_TABLE_H

/** The tables of a fleet case, expanded from schema/fleet_tables.def. Their columns are all that they have. */

#include "store/table.h"

/** In the order of fleet_tables.def; ends with NULL. */
extern const struct km_table *const km_fleet_tables[];

/** The first columns of a table that is of boots: boot, host, path, kernel. */
#define KM_FLEET_ORIGIN 4
bool km_fleet_is_of_boot(const struct km_table *t);

/** "CREATE TABLE …", sqlite3_free(); NULL: no memory. */
char *km_fleet_table_sql(const struct km_table *t);
/** Hash of all declarations: PRAGMA user_version of a fleet case (31 bits, never 0). */
int32_t km_fleet_version(void);
/** Written to the header of a fleet case: "kmfl". */
#define KM_FLEET_APPLICATION_ID 0x6b6d666c

#endif
