/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_EXPORT_PG_H
#define KM_EXPORT_PG_H

#include "engine.h"

/** Where statements of PostgreSQL go: to a server (libpq), or into a script for psql. */
struct km_pg_channel {
	/** @out is what "-" stands for, @mode the permissions of a file that is made. KM_OK, KM_IO, KM_FORMAT, KM_UNSUPPORTED (libpq cannot be loaded), KM_NOMEM. */
	enum km_status (*open)(const char *to, FILE *out, mode_t mode, void **ret, struct km_err *err);
	/** One or more statements. KM_OK, KM_IO with what the server says. */
	enum km_status (*run)(void *channel, const char *sql, struct km_err *err);
	/** Each value of the first column of @sql; a script answers nothing. */
	enum km_status (*ask)(void *channel, const char *sql, enum km_status (*fn)(void *arg, const char *value), void *arg,
			      struct km_err *err);
	/** @sql is "COPY … FROM STDIN"; @text the rows. */
	enum km_status (*copy)(void *channel, const char *sql, const char *text, size_t bytes, struct km_err *err);
	/** All that was run is to stay: after COMMIT. */
	enum km_status (*finish)(void *channel, struct km_err *err);
	void (*close)(void *channel);
};

extern const struct km_pg_channel km_pg_script, km_pg_server;

/** Whether @to is for libpq: postgresql://…, postgres://…, or words such as "host=… dbname=…". */
bool km_pg_is_server(const char *to);

/** Put the statements that bring schema kmemdb of a database to the state that this program knows, in one transaction. */
void km_pg_put_schema(struct km_buf *b, const struct km_relations *all, const char *servers);

#endif
