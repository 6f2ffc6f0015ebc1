/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * PostgreSQL, from version 14. One transaction: rows are copied into temporary tables; of those whose capture the database does not
 * have yet, days get their partitions, and the tables their rows. A script does the same without asking what is there first.
 */
#include <string.h>

#include "base/mem.h"
#include "export_impl.h"
#include "pg.h"

struct engine {
	const struct km_pg_channel *c;
	void *channel;
	const struct km_relations *all;
	bool staged[KM_MAX_RELATIONS];
};

static bool ends_with(const char *s, const char *end)
{
	size_t n = strlen(s), m = strlen(end);

	return n > m && !strcmp(s + n - m, end);
}

static void close_engine(void *engine)
{
	struct engine *e = engine;

	if (!e)
		return;
	if (e->channel)
		e->c->close(e->channel);
	free(e);
}

static enum km_status run_built(struct engine *e, struct km_buf *sql, struct km_err *err)
{
	enum km_status st = sql->failed ? km_fail(err, KM_NOMEM, "out of memory") : e->c->run(e->channel, sql->v, err);

	sql->n = 0;
	return st;
}

static enum km_status open_engine(const struct km_export_options *o, mode_t mode, const struct km_relations *all, void **ret, struct km_err *err)
{
	struct engine *e = km_calloc(1, sizeof(*e));
	struct km_buf sql = { 0 };
	enum km_status st;

	*ret = NULL;
	if (!e)
		return km_fail(err, KM_NOMEM, "out of memory");
	e->all = all;
	e->c = km_pg_is_server(o->to) ? &km_pg_server : &km_pg_script;
	if (e->c == &km_pg_script && strcmp(o->to, "-") != 0 && !ends_with(o->to, ".sql"))
		st = km_fail(err, KM_FORMAT, "'%s' is neither a server (postgresql://HOST/DATABASE) nor a file that ends in .sql, nor -", o->to);
	else
		st = e->c->open(o->to, o->out, mode, &e->channel, err);
	if (!st)
		st = e->c->run(e->channel, "BEGIN", err);
	if (!st) {
		km_pg_put_schema(&sql, all, o->servers);
		st = run_built(e, &sql, err);
	}
	km_buf_free(&sql);
	if (st)
		close_engine(e);
	else
		*ret = e;
	return st;
}

static enum km_status postgresql_known(void *engine, const char *table, const char *column, enum km_status (*fn)(void *arg, const char *value),
				       void *arg, struct km_err *err)
{
	struct engine *e = engine;
	char sql[160];

	snprintf(sql, sizeof(sql), "SELECT \"%s\" FROM kmemdb.\"%s\"", column, table);
	return e->c->ask(e->channel, sql, fn, arg, err);
}

/* A table of its own for rows that may be there already; it ends with the transaction. */
static enum km_status stage(struct engine *e, const struct km_relation *r, struct km_err *err)
{
	char sql[200];

	snprintf(sql, sizeof(sql), "CREATE TEMPORARY TABLE \"stage_%s\" (LIKE kmemdb.\"%s\") ON COMMIT DROP", r->t->name, r->t->name);
	return e->c->run(e->channel, sql, err);
}

static enum km_status postgresql_rows(void *engine, const struct km_relation *r, const char *text, size_t bytes, struct km_err *err)
{
	struct engine *e = engine;
	unsigned i = (unsigned)(r - e->all->v);
	struct km_buf sql = { 0 };
	enum km_status st = e->staged[i] ? KM_OK : stage(e, r, err);

	e->staged[i] = true;
	km_buf_printf(&sql, "COPY \"stage_%s\" (", r->t->name);
	km_relation_put_names(&sql, r);
	km_buf_puts(&sql, ") FROM STDIN");
	if (!st)
		st = sql.failed ? km_fail(err, KM_NOMEM, "out of memory") : e->c->copy(e->channel, sql.v, text, bytes, err);
	km_buf_free(&sql);
	return st;
}

/* The key that the dump of row c of stage_capture had before content_hash. */
#define OLD_KEY "split_part(c.capture_key, ':', 1) || ':' || c.modified_ns"

/* The keys of what is new: of captures, or of boots. */
static enum km_status find_new(struct engine *e, unsigned of, const char *key, struct km_err *err)
{
	const char *name = e->all->v[of].t->name;
	struct km_buf sql = { 0 };
	enum km_status st = e->staged[of] ? KM_OK : stage(e, &e->all->v[of], err);

	e->staged[of] = true;
	km_buf_printf(&sql, "CREATE TEMPORARY TABLE \"new_%s\" ON COMMIT DROP AS SELECT DISTINCT s.%s FROM \"stage_%s\" s", key, key, name);
	km_buf_printf(&sql, " WHERE NOT EXISTS (SELECT FROM kmemdb.\"%s\" k WHERE k.%s = s.%s)", name, key, key);
	km_buf_printf(&sql, " AND NOT EXISTS (SELECT FROM stage_capture c JOIN kmemdb.capture k ON k.capture_key = " OLD_KEY " WHERE c.capture_key = s.%s)", key);
	if (!st)
		st = run_built(e, &sql, err);
	km_buf_free(&sql);
	return st;
}

static enum km_status keep_new(struct engine *e, const struct km_relation *r, const char *key, struct km_err *err)
{
	struct km_buf sql = { 0 };
	const char *name = r->t->name;
	enum km_status st = KM_OK;

	if (km_relation_is_parted(e->all, r)) {
		km_buf_printf(&sql, "DO $$BEGIN PERFORM kmemdb.make_days('%s', ARRAY(SELECT DISTINCT captured_day FROM \"stage_%s\" JOIN \"new_%s\" USING (%s)", name,
			      name, key, key);
		km_buf_puts(&sql, " WHERE captured_day IS NOT NULL)); END$$");
		st = run_built(e, &sql, err);
	}
	km_buf_printf(&sql, "INSERT INTO kmemdb.\"%s\" (", name);
	km_relation_put_names(&sql, r);
	km_buf_puts(&sql, ") SELECT ");
	km_relation_put_names(&sql, r);
	km_buf_printf(&sql, " FROM \"stage_%s\" JOIN \"new_%s\" USING (%s)", name, key, key);
	if (!st)
		st = run_built(e, &sql, err);
	km_buf_free(&sql);
	return st;
}

/* Each run of kmemdb batch reports the results of its inputs again. */
static enum km_status keep_inputs(struct engine *e, const struct km_relation *r, struct km_err *err)
{
	struct km_buf sql = { 0 };
	enum km_status st;

	km_buf_puts(&sql, "DELETE FROM kmemdb.fleet_input WHERE path IN (SELECT path FROM stage_fleet_input);\nINSERT INTO kmemdb.fleet_input (");
	km_relation_put_names(&sql, r);
	km_buf_puts(&sql, ") SELECT ");
	km_relation_put_names(&sql, r);
	km_buf_puts(&sql, " FROM stage_fleet_input");
	st = run_built(e, &sql, err);
	km_buf_free(&sql);
	return st;
}

static enum km_status keep_relation(struct engine *e, const struct km_relation *r, struct km_err *err)
{
	switch (r->kind) {
	case KM_OF_CAPTURES:
		return keep_new(e, r, "capture_key", err);
	case KM_OF_BOOTS:
		return keep_new(e, r, "boot_key", err);
	default:
		return keep_inputs(e, r, err);
	}
}

static enum km_status postgresql_commit(void *engine, struct km_err *err)
{
	struct engine *e = engine;
	enum km_status st = find_new(e, e->all->capture, "capture_key", err);
	unsigned i;

	if (!st)
		st = find_new(e, e->all->fleet_boot, "boot_key", err);
	for (i = 0; i < e->all->n && !st; i++)
		if (e->staged[i])
			st = keep_relation(e, &e->all->v[i], err);
	if (!st)
		st = e->c->run(e->channel, "COMMIT", err);
	return st ? st : e->c->finish(e->channel, err);
}

const struct km_engine km_engine_postgresql = { open_engine, postgresql_known, postgresql_rows,
						postgresql_commit, close_engine };
