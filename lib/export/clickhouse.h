/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_EXPORT_CLICKHOUSE_H
#define KM_EXPORT_CLICKHOUSE_H

#include "engine.h"

/**
 * ClickHouse has no transactions. Rows of table T are in T_row, each with the number of its export, which is the time of it in ns;
 * view T has those of exports that table exported names for the capture (boot, input), the first where two do. An export
 * writes its lines of exported last, in one piece: until then nothing of it is visible. With a cluster, rows are written to and
 * read from T_all, a Distributed table over T_row of each server.
 */

/**
 * Put the statements that make the tables of database kmemdb, and those that make its views anew, ";" and a line end behind each.
 * The first table is export_schema. @cluster may be NULL.
 */
void km_ch_put_tables(struct km_buf *b, const struct km_relations *all, const char *cluster);
void km_ch_put_views(struct km_buf *b, const struct km_relations *all, const char *cluster);

/** Put "ALTER TABLE T ADD COLUMN …" for column @i of @r, of T_row or, with @all, of T_all. */
void km_ch_put_added(struct km_buf *b, const struct km_relation *r, unsigned i, bool all);
/** Put the name of the table that rows are written to. */
void km_ch_put_target(struct km_buf *b, const struct km_relation *r, const char *cluster);
/** capture, boot or input: what exported.kind says of rows of @r. */
const char *km_ch_kind(const struct km_relation *r);

#endif
