/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef TOY_CASE_H
#define TOY_CASE_H

/** A toy machine dumped, loaded into a case in a directory of its own, and asked. For tests. */

#include <unistd.h>

#include "case/case.h"
#include "case_help.h"
#include "machine.h"
#include "test.h"

struct toy_case {
	char dir[64], dump[96], db[96];
	struct km_err err;
	struct km_load_result result;
};

static inline bool toy_case_init(struct toy_case *c)
{
	*c = (struct toy_case){ 0 };
	strcpy(c->dir, "/tmp/kmemdb-toy-XXXXXX");
	if (!mkdtemp(c->dir))
		return false;
	snprintf(c->dump, sizeof(c->dump), "%s/vmcore", c->dir);
	snprintf(c->db, sizeof(c->db), "%s/case.db", c->dir);
	return true;
}

static inline void toy_case_deinit(struct toy_case *c)
{
	(void)unlink(c->dump);
	(void)unlink(c->db);
	(void)rmdir(c->dir);
}

/** Load c->dump as one more capture. */
static inline enum km_status toy_load(struct toy_case *c, const char *vmlinux)
{
	const char *inputs[] = { c->dump };
	const struct km_load_options o = { .case_path = c->db,
					   .inputs = inputs,
					   .nr_inputs = 1,
					   .vmlinux = vmlinux,
					   .jobs = 2,
					   .no_cache = true };

	c->err.text[0] = '\0';
	return km_case_load(&o, &c->result, &c->err);
}

/** All rows of a query as sql_rows() gives them. Owned by the caller. */
static inline char *toy_sql(const struct toy_case *c, const char *sql)
{
	return sql_rows(c->db, sql);
}

/** The first number of a query; -1 when it fails. */
static inline int64_t toy_count(const struct toy_case *c, const char *sql)
{
	char *text = toy_sql(c, sql);
	int64_t n = strncmp(text, "error", 5) ? strtoll(text, NULL, 10) : -1;

	free(text);
	return n;
}

#endif
