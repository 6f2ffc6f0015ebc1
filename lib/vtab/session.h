/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_VTAB_SESSION_H
#define KM_VTAB_SESSION_H

/** The dump of one connection, opened by the first table that needs it. */

#include <sqlite3.h>

#include "case/dump.h"
#include "live/live.h"
#include "inspect/inspect.h"
#include "stack/frames.h"
#include "vtab.h"

struct session {
	struct sqlite3 *db;
	struct km_vtab_options o;
	unsigned refs; /* tables and functions that have it */
	bool open;
	struct km_dump dump;
	struct km_inspect *inspect;
	struct km_live *live;
	struct km_stack_source *stacks;
	unsigned users;	      /* cursors that are reading: kmemdb_open() has to wait */
	char *path, *vmlinux; /* by kmemdb_open(), or as the case has them; owned */
	bool given;	      /* by kmemdb_open() */
};

struct session *session_create(struct sqlite3 *db, const struct km_vtab_options *o);
/** Drop one reference; the last one closes the dump. */
void session_release(void *session);
/** Name the files from now on; NULL: no vmlinux. KM_OK, or why they cannot be read. */
enum km_status session_give(struct session *s, const char *path, const char *vmlinux, struct km_err *err);

/** Open what is needed. KM_OK, or why that fails, with the file's name. */
enum km_status session_dump(struct session *s, struct km_err *err);
enum km_status session_inspect(struct session *s, struct km_inspect **ret, struct km_err *err);
enum km_status session_stacks(struct session *s, struct km_stack_source **ret, struct km_err *err);
enum km_status session_live(struct session *s, struct km_live **ret, struct km_err *err);
/** Whether the running statement is to end. */
bool session_stopped(void *session);

#endif
