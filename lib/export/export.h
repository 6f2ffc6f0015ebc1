/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_EXPORT_H
#define KM_EXPORT_H

/**
 * Cases as files for other programs: a folder with a file for each table, TABLE.csv or TABLE.jsonl, and what they are:
 *
 *	schema.json	tables and columns with type, unit, null rule and meaning
 *	schema.sql	the same as CREATE TABLE statements
 *
 * For the folder of a fleet also its own tables, fleet_….
 *
 * Each row begins with capture_key, which identifies a capture across all cases, and is the same for a capture
 * wherever it was loaded: a capture that several cases have is exported once. Numbers are plain; addresses and masks
 * are 64-bit patterns in signed integers, as in a case. Rows are streamed: memory does not grow with them.
 */

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/kmerr.h"

enum km_export_format {
	KM_EXPORT_CSV,
	KM_EXPORT_JSONL,
	KM_EXPORT_POSTGRESQL,
	KM_EXPORT_CLICKHOUSE,
	KM_NR_EXPORT_FORMATS,
};
extern const char *const km_export_names[KM_NR_EXPORT_FORMATS];

struct km_export_options {
	/* A case, a folder of cases (*.db), or the folder of a fleet, or its fleet.db: its cases. */
	const char *from;
	/**
	 * Files: a folder that is new, empty, or an earlier export, which is replaced. PostgreSQL: postgresql://HOST/DATABASE or other words
	 * of libpq, a file *.sql for psql, or "-" for @out. ClickHouse: http://[USER[:PASSWORD]@]HOST[:PORT].
	 */
	const char *to;
	enum km_export_format format;
	FILE *out;
	const char *servers; /* foreign servers (PostgreSQL), or the cluster (ClickHouse), that have the rows: "a,b"; NULL: none */
	/**
	 * Nothing that names a machine, its users or what they do: of text, only columns whose words are the kernel's or
	 * kmemdb's. The others are NULL.
	 */
	bool no_strings;
	const volatile sig_atomic_t *cancel;
};

struct km_export_result {
	uint64_t cases, captures, rows;
	uint64_t same;	 /* captures that another case, or the database, had already */
	uint64_t inputs; /* of a fleet, of which the database has the newest result now: rows of fleet_input, not among @rows */
};

/**
 * A database gets what it does not have yet, in tables of schema (ClickHouse: database) kmemdb that explain themselves, with views
 * that answer questions about a fleet in its dialect: relation.h. Nothing is visible before all is. Control characters and bytes
 * that are no UTF-8 are made visible, so that no byte 0 gets there. Inputs that could not be loaded are left out.
 */

/**
 * Write the folder whole, or leave what was there; likewise a database. KM_OK; KM_END: cancelled; KM_NOTFOUND (there is no case), KM_FORMAT,
 * KM_UNSUPPORTED (a case cannot be read; @to is something else), KM_IO, KM_NOMEM.
 */
enum km_status km_export(const struct km_export_options *o, struct km_export_result *ret, struct km_err *err);

/**
 * Write the statements that make the tables and views of a database, without rows: what every export begins with. @format is a
 * database. KM_OK, KM_IO, KM_NOMEM.
 */
enum km_status km_export_schema(enum km_export_format format, FILE *f, struct km_err *err);

#endif
