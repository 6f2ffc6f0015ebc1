/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_EXPORT_IMPL_H
#define KM_EXPORT_IMPL_H

#include <stdio.h>

#include "base/mem.h"
#include "export.h"
#include "report/report.h"
#include "store/table.h"

/** Column capture_key of each table: name and meaning. */
#define KM_EXPORT_KEY	  "capture_key"
#define KM_EXPORT_KEY_DOC "Key of the capture: the fingerprint of its input and, for a dump, the hash of its content; NULL: an input that could not be loaded."

/** Whether the text of column @c of @t is one of the kernel's or kmemdb's words. */
bool km_export_is_word(const struct km_table *t, const struct km_column *c);
/** Whether an export with these options has the values of a column. */
bool km_export_has(const struct km_export_options *o, const struct km_table *t, const struct km_column *c);

/** schema.json and schema.sql; with @fleet, of the tables of a fleet, too. */
void km_export_describe(const struct km_export_options *o, bool fleet, FILE *json, FILE *sql);

/**
 * The fleet case of the folder @from, in *@ret; NULL: it is not the folder of a fleet. km_report_close(). KM_OK, or
 * why it cannot be read.
 */
enum km_status km_export_open_fleet(const char *from, struct km_report **ret, struct km_err *err);

/** km_export() into a database. */
enum km_status km_export_database(const struct km_export_options *o, struct km_export_result *ret, struct km_err *err);

struct km_export_paths {
	struct km_arena arena;
	KM_VEC(const char *) list; /* sorted */
	mode_t mode;		   /* what a new file may be read by: no more than each case */
};

/** The cases that @from means. KM_OK, KM_NOTFOUND, KM_IO, KM_NOMEM. Free in any case. */
enum km_status km_export_find(const char *from, struct km_export_paths *ret, struct km_err *err);
void km_export_paths_free(struct km_export_paths *p);

/** Make a folder beside @to, in *@ret (to be freed), after seeing that @to may be replaced. KM_FORMAT, KM_IO, KM_NOMEM. */
enum km_status km_export_begin(const char *to, char **ret, struct km_err *err);
/** Move the folder @made to @to in one step, and remove what was there. KM_IO. */
enum km_status km_export_keep(const char *made, const char *to, struct km_err *err);
/** Remove the folder @made with the files of an export in it. */
void km_export_remove(const char *made);

#endif
