/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_EXPORT_ENGINE_H
#define KM_EXPORT_ENGINE_H

/**
 * A database that captures are added to. To add one: a file with a const struct km_engine, its line in engine_of() of database.c,
 * and views of schema/ENGINE in its dialect.
 */

#include <sys/types.h>

#include "export.h"
#include "relation.h"

struct km_engine {
	/**
	 * Connect to o->to, make the tables and views that are missing, and begin. @mode: permissions of a file that is made. On failure nothing is left to be closed.
	 * KM_OK, KM_IO, KM_UNSUPPORTED (the database belongs to a newer kmemdb), KM_FORMAT (to what it names no export goes), KM_NOMEM.
	 */
	enum km_status (*open)(const struct km_export_options *o, mode_t mode, const struct km_relations *all, void **ret, struct km_err *err);
	/**
	 * Hand over each value of column @column of table @table, as the database has it now: captures and boots that need not be
	 * sent again. What cannot be asked, such as a file, has none. KM_OK, KM_IO, KM_NOMEM, or what @fn returned.
	 */
	enum km_status (*known)(void *engine, const char *table, const char *column, enum km_status (*fn)(void *arg, const char *value),
				void *arg, struct km_err *err);
	/** Take rows of @r, @bytes of them in the form of KM_TEXT_COPY: values apart by tabs, \N for NULL, a line each. */
	enum km_status (*rows)(void *engine, const struct km_relation *r, const char *text, size_t bytes, struct km_err *err);
	/** Make all that was sent visible at once; nothing is added to a capture that is there already. */
	enum km_status (*commit)(void *engine, struct km_err *err);
	/** Without a commit before, nothing of it is visible. Accepts NULL. */
	void (*close)(void *engine);
};

extern const struct km_engine km_engine_postgresql, km_engine_clickhouse;

#endif
