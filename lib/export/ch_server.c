/* SPDX-License-Identifier: GPL-2.0-or-later */
/* ClickHouse by HTTP: statements one by one, rows as TabSeparated. clickhouse.h says how nothing of an export is seen before all is. */
#include <inttypes.h>
#include <string.h>
#include <time.h>

#include "base/map.h"
#include "base/mem.h"
#include "case/version.h"
#include "clickhouse.h"
#include "http.h"

#define PORT "8123"
/* Since this version, rows of more days than a hundred are refused in one piece unless that is said. */
#define HAS_PARTITION_LIMIT 20

struct engine {
	struct km_http to;
	const struct km_relations *all;
	uint64_t export_id;
	char *cluster; /* or NULL */
	bool limits_partitions;
	struct km_buf reply, piece, exported;
};

static void close_engine(void *engine)
{
	struct engine *e = engine;

	if (!e)
		return;
	free(e->cluster);
	km_buf_free(&e->reply);
	km_buf_free(&e->piece);
	km_buf_free(&e->exported);
	free(e);
}

static enum km_status no_memory(struct km_err *err)
{
	return km_fail(err, KM_NOMEM, "out of memory");
}

/* One statement; the answer is e->reply. */
static enum km_status post_statement(struct engine *e, const char *sql, size_t n, struct km_err *err)
{
	enum km_status st = km_http_post(&e->to, "/", sql, n, &e->reply, err);

	return st ? km_fail_prepend(err, st, "ClickHouse: ") : KM_OK;
}

static enum km_status run_text(struct engine *e, const char *sql, struct km_err *err)
{
	return post_statement(e, sql, strlen(sql), err);
}

/* Rows into @table, in the order of @columns. */
static enum km_status insert_rows(struct engine *e, const char *into, const char *text, size_t bytes,
				  struct km_err *err)
{
	struct km_buf path = { 0 };
	enum km_status st;

	km_buf_printf(&path, "/?%s%squery=", e->cluster ? "insert_distributed_sync=1&" : "", e->limits_partitions ? "max_partitions_per_insert_block=0&" : "");
	km_http_put_escaped(&path, "INSERT INTO ");
	km_http_put_escaped(&path, into);
	km_http_put_escaped(&path, " FORMAT TabSeparated");
	st = path.failed ? no_memory(err) : km_http_post(&e->to, path.v, text, bytes, &e->reply, err);
	km_buf_free(&path);
	return st ? km_fail_prepend(err, st, "ClickHouse: ") : KM_OK;
}

/* ---- tables ---- */

/* Each statement of @sql, which ends in ";" and a line end. */
static enum km_status run_all(struct engine *e, const char *sql, struct km_err *err)
{
	enum km_status st = KM_OK;
	const char *end;

	for (; !st && (end = strstr(sql, ";\n")); sql = end + 2)
		st = post_statement(e, sql, (size_t)(end - sql), err);
	return st;
}

/* Column @i of T_row, or of T_all, unless @have, lines of names, has it. */
static enum km_status add_column(struct engine *e, const struct km_relation *r, unsigned i, bool all, const char *have, struct km_err *err)
{
	struct km_buf b = { 0 };
	enum km_status st = KM_OK;

	km_buf_printf(&b, "\n%s_%s %s\n", r->t->name, all ? "all" : "row", km_relation_column(r, i).name);
	if (!b.failed && !strstr(have, b.v)) {
		b.n = 0;
		km_ch_put_added(&b, r, i, all);
		st = b.failed ? KM_OK : post_statement(e, b.v, b.n, err);
	}
	if (b.failed)
		st = no_memory(err);
	km_buf_free(&b);
	return st;
}

/* Columns that came with this version. */
static enum km_status add_columns(struct engine *e, struct km_err *err)
{
	enum km_status st = run_text(e, "SELECT concat('\n', table, ' ', name, '\n') FROM system.columns WHERE database = 'kmemdb' FORMAT TabSeparatedRaw", err);
	const struct km_relation *r;
	char *have = st ? NULL : strdup(e->reply.n ? e->reply.v : "");
	unsigned i;

	if (!st && !have)
		st = no_memory(err);
	for (r = e->all->v; r < e->all->v + e->all->n; r++)
		for (i = 0; i < km_relation_columns(r) && !st; i++) {
			st = add_column(e, r, i, false, have, err);
			if (!st && e->cluster)
				st = add_column(e, r, i, true, have, err);
		}
	free(have);
	return st;
}

/* Value @i, from 0, of the line that the server answered: up to a tab or its end. */
static char *copy_reply_value(const struct engine *e, unsigned i)
{
	const char *s = e->reply.v ? e->reply.v : "";

	for (; i; i--) {
		s += strcspn(s, "\t\n");
		s += *s == '\t';
	}
	return strndup(s, strcspn(s, "\t\n"));
}

/* Whether version @a, numbers with dots between them, is newer than @b. */
static bool is_newer(const char *a, const char *b)
{
	while (*a || *b) {
		unsigned long x = strtoul(a, (char **)&a, 10), y = strtoul(b, (char **)&b, 10);

		if (x != y)
			return x > y;
		a += strspn(a, ".");
		b += strspn(b, ".");
		if ((*a && !strchr("0123456789", *a)) || (*b && !strchr("0123456789", *b)))
			return false;
	}
	return false;
}

/* What the tables were made for: the cluster is kept, and cannot be changed. */
static enum km_status check_made(struct engine *e, const char *servers, const char *version, const char *cluster, struct km_err *err)
{
	if (is_newer(version, KM_VERSION))
		return km_fail(err, KM_UNSUPPORTED, "the tables were made by kmemdb %s, which is newer than this one, " KM_VERSION, version);
	if (servers && strcmp(servers, cluster) != 0)
		return km_fail(err, KM_UNSUPPORTED, "the tables were made for %s%s: --servers cannot change that", *cluster ? "cluster " : "one server", cluster);
	if (!*cluster)
		return KM_OK;
	e->cluster = strdup(cluster);
	return e->cluster ? KM_OK : no_memory(err);
}

static enum km_status read_made(struct engine *e, const char *servers, char **ret_state, struct km_err *err)
{
	enum km_status st = run_text(e, "SELECT state, kmemdb_version, cluster FROM kmemdb.export_schema ORDER BY made DESC LIMIT 1", err);
	char *version, *cluster;

	if (st)
		return st;
	if (!e->reply.n) {
		e->cluster = servers ? strdup(servers) : NULL;
		return servers && !e->cluster ? no_memory(err) : KM_OK;
	}
	*ret_state = copy_reply_value(e, 0);
	version = copy_reply_value(e, 1);
	cluster = copy_reply_value(e, 2);
	st = *ret_state && version && cluster ? check_made(e, servers, version, cluster, err) : no_memory(err);
	free(version);
	free(cluster);
	return st;
}

static enum km_status add_state(struct engine *e, const char *state, struct km_err *err)
{
	char line[400];

	snprintf(line, sizeof(line), "%" PRIu64 "\t%s\t" KM_VERSION "\t%s\n", e->export_id, state, e->cluster ? e->cluster : "");
	return insert_rows(e, "kmemdb.export_schema", line, strlen(line), err);
}

/* Views read columns, so they are made when these are there. */
static enum km_status update(struct engine *e, const char *tables, const char *views, const char *state, struct km_err *err)
{
	enum km_status st = run_all(e, tables, err);

	if (!st)
		st = add_columns(e, err);
	if (!st)
		st = run_all(e, views, err);
	return st ? st : add_state(e, state, err);
}

/* Make the tables and views, unless they are in this state already. */
static enum km_status make_tables(struct engine *e, const char *servers, struct km_err *err)
{
	struct km_buf none = { 0 }, tables = { 0 }, views = { 0 };
	char *was = NULL, state[40];
	enum km_status st;

	/* The database, and what says which tables are there. */
	km_ch_put_tables(&none, &(struct km_relations){ .n = 0 }, NULL);
	st = none.failed ? no_memory(err) : run_all(e, none.v, err);
	if (!st)
		st = read_made(e, servers, &was, err);
	km_ch_put_tables(&tables, e->all, e->cluster);
	km_ch_put_views(&views, e->all, e->cluster);
	if (!st && (tables.failed || views.failed))
		st = no_memory(err);
	if (!st) {
		snprintf(state, sizeof(state), "%016" PRIx64 "%016" PRIx64, km_hash_text(KM_HASH_START, tables.v), km_hash_text(KM_HASH_START, views.v));
		if (!was || strcmp(was, state) != 0)
			st = update(e, tables.v, views.v, state, err);
	}
	free(was);
	km_buf_free(&none);
	km_buf_free(&tables);
	km_buf_free(&views);
	return st;
}

static uint64_t now_ns(void)
{
	struct timespec t = { 0 };

	(void)clock_gettime(CLOCK_REALTIME, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static bool is_name(const char *s)
{
	return *s && strlen(s) < 100 && strspn(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") == strlen(s);
}

static enum km_status open_engine(const struct km_export_options *o, mode_t mode, const struct km_relations *all, void **ret, struct km_err *err)
{
	struct engine *e = km_calloc(1, sizeof(*e));
	enum km_status st;

	(void)mode;
	*ret = NULL;
	if (!e)
		return no_memory(err);
	e->all = all;
	e->export_id = now_ns();
	st = o->servers && !is_name(o->servers) ? km_fail(err, KM_FORMAT, "'%s' is not the name of a cluster", o->servers)
						: km_http_parse(&e->to, o->to, PORT, err);
	if (!st)
		st = run_text(e, "SELECT version()", err);
	e->limits_partitions = !st && e->reply.v && strtoul(e->reply.v, NULL, 10) >= HAS_PARTITION_LIMIT;
	if (!st)
		st = make_tables(e, o->servers, err);
	if (st)
		close_engine(e);
	else
		*ret = e;
	return st;
}

/* ---- rows ---- */

static enum km_status clickhouse_known(void *engine, const char *table, const char *column, enum km_status (*fn)(void *arg, const char *value),
				       void *arg, struct km_err *err)
{
	struct engine *e = engine;
	enum km_status st;
	char sql[200], *s, *end;

	(void)column;
	snprintf(sql, sizeof(sql), "SELECT DISTINCT key FROM kmemdb.exported WHERE kind = '%s' FORMAT TabSeparatedRaw",
		 strcmp(table, "capture") ? "boot" : "capture");
	st = run_text(e, sql, err);
	for (s = e->reply.v; !st && e->reply.n && *s && (end = strchr(s, '\n')); s = end + 1) {
		*end = 0;
		st = fn(arg, s);
	}
	return st;
}

/* The key of the row at @s, where it is one that says that its capture, boot or input is there. */
static void put_exported(struct engine *e, const struct km_relation *r, const char *s, size_t n)
{
	const size_t i = (size_t)(r - e->all->v);

	if (i == e->all->capture || i == e->all->fleet_boot || i == e->all->fleet_input) {
		km_buf_printf(&e->exported, "%s\t", km_ch_kind(r));
		km_buf_put(&e->exported, s, n);
		km_buf_printf(&e->exported, "\t%" PRIu64 "\n", e->export_id);
	}
}

static enum km_status clickhouse_rows(void *engine, const struct km_relation *r, const char *text, size_t bytes, struct km_err *err)
{
	struct engine *e = engine;
	struct km_buf into = { 0 };
	const char *s = text, *end;
	enum km_status st;

	e->piece.n = 0;
	while (s < text + bytes && (end = memchr(s, '\n', (size_t)(text + bytes - s)))) {
		km_buf_printf(&e->piece, "%" PRIu64 "\t", e->export_id);
		km_buf_put(&e->piece, s, (size_t)(end + 1 - s));
		/* The key is the first column of each. */
		put_exported(e, r, s, strcspn(s, "\t\n"));
		s = end + 1;
	}
	km_ch_put_target(&into, r, e->cluster);
	km_buf_puts(&into, " (export_id, ");
	km_relation_put_names(&into, r);
	km_buf_puts(&into, ")");
	st = into.failed || e->piece.failed || e->exported.failed ? no_memory(err) : insert_rows(e, into.v, e->piece.v, e->piece.n, err);
	km_buf_free(&into);
	return st;
}

static enum km_status clickhouse_commit(void *engine, struct km_err *err)
{
	struct engine *e = engine;

	return e->exported.n ? insert_rows(e, "kmemdb.exported", e->exported.v, e->exported.n, err) : KM_OK;
}

const struct km_engine km_engine_clickhouse = { open_engine, clickhouse_known, clickhouse_rows,
						clickhouse_commit, close_engine };
