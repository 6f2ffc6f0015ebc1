/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Rows of cases into a database. */
#include <inttypes.h>
#include <string.h>

#include "engine.h"
#include "export_impl.h"
#include "fleet/fleet.h"

/* Rows of a table are sent when there are so many bytes of them: a database takes few large pieces faster than many small ones. */
#define PIECE_BYTES (512 << 10)

#define KEY "k.fingerprint || coalesce(':' || k.content_hash, '')"
/* The key that a dump had before content_hash: what was exported under it is not exported again. */
#define OLD_KEY "k.fingerprint || ':' || k.modified_ns"
/* Days that a database can hold; a clock that was not set, and a damaged one, are unknown. */
#define DAY "CASE WHEN k.captured_at BETWEEN 86400 AND 4102444799 THEN date(k.captured_at, 'unixepoch') END"

struct keys {
	KM_VEC_AS(key_list, const char *)
	list; /* the first @sorted of them in order */
	size_t sorted;
};

struct database {
	const struct km_export_options *o;
	struct km_export_result *ret;
	struct km_relations all;
	const struct km_engine *engine;
	void *to;
	struct km_buf pieces[KM_MAX_RELATIONS];
	struct km_arena arena;
	struct keys captures, boots;
	/* Where rows at hand go, and what stands before their own values. */
	const struct km_relation *r;
	struct km_report *report;
	struct km_buf lead;
	bool skip_boot;
	struct km_buf skip;	      /* captures of the case at hand that are not exported: "1,2" */
	struct km_report *fleet;      /* or NULL */
	const char *case_file, *path; /* of the case at hand; path NULL: as the case says itself */
	struct km_err *err;
};

static bool is_cancelled(const struct database *d)
{
	return d->o->cancel && *d->o->cancel;
}

static enum km_status no_memory(struct km_err *err)
{
	return km_fail(err, KM_NOMEM, "out of memory");
}

/* ---- keys ---- */

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void sort_keys(struct keys *k)
{
	km_sort((void *)k->list.v, k->list.n, sizeof(void *), by_text);
	k->sorted = k->list.n;
}

static bool has_key(const struct keys *k, const char *key)
{
	return k->sorted && bsearch(&key, (const void *)k->list.v, k->sorted, sizeof(void *), by_text);
}

static enum km_status add_key(struct database *d, struct keys *k, const char *key)
{
	const char *copy = km_arena_strdup(&d->arena, key), **to = copy ? km_vec_push(&k->list) : NULL;

	if (to)
		*to = copy;
	return to ? KM_OK : KM_NOMEM;
}

static enum km_status known_capture(void *arg, const char *key)
{
	struct database *d = arg;

	return add_key(d, &d->captures, key);
}

static enum km_status known_boot(void *arg, const char *key)
{
	struct database *d = arg;

	return add_key(d, &d->boots, key);
}

/* ---- rows ---- */

static enum km_status send(struct database *d, unsigned i, struct km_err *err)
{
	struct km_buf *b = &d->pieces[i];
	enum km_status st;

	if (b->failed)
		return no_memory(err);
	if (!b->n)
		return KM_OK;
	st = d->engine->rows(d->to, &d->all.v[i], b->v, b->n, err);
	b->n = 0;
	return st;
}

static void put_real(struct km_buf *b, double v)
{
	km_buf_printf(b, "%.17g", v);
}

/* KM_CORRUPT: the declaration of a column says something else than what stands in it. */
static enum km_status put_value(struct km_buf *b, const struct km_cell *c, enum km_unit unit)
{
	if (c->kind == KM_CELL_NULL)
		km_buf_puts(b, "\\N");
	else if (unit == KM_UNIT_TEXT || unit == KM_UNIT_DAY)
		return c->kind == KM_CELL_TEXT ? (km_text_put(b, c->text, c->bytes, KM_TEXT_COPY), KM_OK) : KM_CORRUPT;
	else if (c->kind == KM_CELL_INT)
		km_buf_printf(b, "%" PRId64, c->i);
	else if (c->kind == KM_CELL_REAL && unit == KM_UNIT_REAL)
		put_real(b, c->d);
	else
		return KM_CORRUPT;
	return KM_OK;
}

/* A row of the table at hand: what leads it, then @n values of its columns from number @first. */
static enum km_status put_row(struct database *d, const struct km_relation *r, const struct km_buf *lead, const struct km_cell *cells,
			      unsigned n)
{
	unsigned i, at = km_relation_columns(r) - n, number = (unsigned)(r - d->all.v);
	struct km_buf *b = &d->pieces[number];
	enum km_status st = KM_OK;

	if (lead && lead->n)
		km_buf_put(b, lead->v, lead->n);
	for (i = 0; i < n && !st; i++) {
		const struct km_column c = km_relation_column(r, at + i);

		km_buf_puts(b, i ? "\t" : "");
		st = put_value(b, &cells[i], c.unit);
		if (st)
			return km_fail(d->err, st, "a value of %s.%s has a different type from its column", r->t->name, c.name);
	}
	km_buf_puts(b, "\n");
	if (r->kind == KM_OF_INPUTS)
		d->ret->inputs++;
	else
		d->ret->rows++;
	return b->n < PIECE_BYTES ? KM_OK : send(d, number, d->err);
}

static enum km_status take_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct database *d = arg;

	return n == km_relation_columns(d->r) ? put_row(d, d->r, NULL, cells, n) : KM_FORMAT;
}

static bool keeps(const struct database *d, const struct km_relation *r, const struct km_column *c)
{
	return !d->o->no_strings || c->unit != KM_UNIT_TEXT || !strcmp(c->name, km_relation_key(r)) || km_export_is_word(r->t, c);
}

static enum km_status ask_rows(struct database *d, const struct km_relation *r, struct km_report *report, const struct km_buf *sql)
{
	const struct km_sink sink = { km_sink_no_begin, take_row, km_sink_no_end, d };

	if (sql->failed)
		return no_memory(d->err);
	d->r = r;
	return km_report_query(report, sql->v, NULL, 0, &sink, d->err);
}

static enum km_status add_table(struct database *d, const struct km_relation *r)
{
	struct km_buf sql = { 0 };
	enum km_status st;
	unsigned i;

	km_buf_printf(&sql, "SELECT " KEY ", " DAY ", %s", d->o->no_strings ? "NULL" : "nullif(k.hostname, '(none)')");
	for (i = 0; i < r->t->nr_cols; i++)
		km_buf_printf(&sql, keeps(d, r, &r->t->cols[i]) ? ", t.\"%s\"" : ", NULL AS \"%s\"", r->t->cols[i].name);
	km_buf_printf(&sql, " FROM \"%s\" t JOIN capture k ON k.capture_id = t.capture_id WHERE k.fingerprint IS NOT NULL AND t.capture_id NOT IN (%s)",
		      r->t->name, d->skip.n ? d->skip.v : "");
	st = ask_rows(d, r, d->report, &sql);
	km_buf_free(&sql);
	return st;
}

/* ---- boots ---- */

struct boot_lead {
	struct database *d;
	const struct km_fleet_boot *boot;
};

static void put_text_or_null(struct km_buf *b, const char *s)
{
	if (s)
		km_text_put(b, s, strlen(s), KM_TEXT_COPY);
	else
		km_buf_puts(b, "\\N");
}

/* What every row of a boot begins with: its key, its day, host, path, kernel. */
static enum km_status lead_row(void *arg, const struct km_cell *cells, unsigned n)
{
	const struct boot_lead *l = arg;
	struct database *d = l->d;
	const char *path, *key;

	if (n != 3 || cells[2].kind != KM_CELL_TEXT)
		return KM_FORMAT;
	d->skip_boot = cells[0].kind != KM_CELL_TEXT || has_key(&d->boots, cells[0].text);
	if (d->skip_boot)
		return KM_OK;
	key = cells[0].text;
	path = d->path ? d->path : cells[2].text;
	d->lead.n = 0;
	km_text_put(&d->lead, key, strlen(key), KM_TEXT_COPY);
	km_buf_puts(&d->lead, "\t");
	put_text_or_null(&d->lead, cells[1].kind == KM_CELL_TEXT ? cells[1].text : NULL);
	km_buf_puts(&d->lead, "\t");
	put_text_or_null(&d->lead, d->o->no_strings ? NULL : l->boot->host);
	km_buf_puts(&d->lead, "\t");
	put_text_or_null(&d->lead, d->o->no_strings ? NULL : path);
	km_buf_puts(&d->lead, "\t");
	put_text_or_null(&d->lead, d->o->no_strings ? NULL : l->boot->kernel);
	km_buf_puts(&d->lead, "\t");
	return d->lead.failed ? KM_NOMEM : add_key(d, &d->boots, key);
}

static enum km_status take_boot(void *arg, const struct km_fleet_boot *boot)
{
	struct database *d = arg;
	struct boot_lead lead = { d, boot };
	const struct km_sink sink = { km_sink_no_begin, lead_row, km_sink_no_end, &lead };
	char sql[400];

	snprintf(sql, sizeof(sql), "SELECT " KEY ", " DAY ", k.source FROM capture k WHERE k.capture_id = %" PRId64,
		 km_report_own_capture(d->report));
	d->skip_boot = true;
	return km_report_query(d->report, sql, NULL, 0, &sink, d->err);
}

static enum km_status take_boot_row(void *arg, const struct km_table *t, const struct km_cell *cells, unsigned n)
{
	static const struct km_cell null = { .kind = KM_CELL_NULL };
	struct database *d = arg;
	struct km_cell kept[64];
	const struct km_relation *r = d->all.v;
	unsigned i;

	if (d->skip_boot)
		return KM_OK;
	while (r->t != t)
		r++;
	if (n > KM_ARRAY_LEN(kept) || n + KM_FLEET_ORIGIN != t->nr_cols)
		return KM_FORMAT;
	for (i = 0; i < n; i++)
		kept[i] = keeps(d, r, &t->cols[KM_FLEET_ORIGIN + i]) ? cells[i] : null;
	return put_row(d, r, &d->lead, kept, n);
}

/* ---- cases ---- */

/* Captures that the database or an earlier case has, a second one of the same input, and those that could not be loaded. */
static enum km_status capture_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct database *d = arg;
	bool again = n == 4 && ((cells[2].kind == KM_CELL_INT && cells[2].i > 1) ||
				(cells[3].kind == KM_CELL_TEXT && has_key(&d->captures, cells[3].text)));

	if (n != 4 || cells[0].kind != KM_CELL_INT)
		return KM_FORMAT;
	if (cells[1].kind != KM_CELL_TEXT)
		return KM_OK;
	if (!again && !has_key(&d->captures, cells[1].text)) {
		d->ret->captures++;
		return add_key(d, &d->captures, cells[1].text);
	}
	d->ret->same++;
	km_buf_printf(&d->skip, "%s%" PRId64, d->skip.n ? "," : "", cells[0].i);
	return d->skip.failed ? KM_NOMEM : KM_OK;
}

static enum km_status add_rows(struct database *d)
{
	const struct km_sink captures = { km_sink_no_begin, capture_row, km_sink_no_end, d };
	const struct km_fleet_taker boots = { take_boot, take_boot_row, d };
	uint64_t nr_boots, had = d->ret->captures;
	enum km_status st;
	unsigned i;

	d->skip.n = 0;
	st = km_report_query(d->report,
			     "SELECT k.capture_id, " KEY ", row_number() OVER (PARTITION BY " KEY " ORDER BY k.capture_id), " OLD_KEY
			     " FROM capture k ORDER BY k.capture_id",
			     NULL, 0, &captures, d->err);
	if (!st && d->ret->captures == had)
		return KM_OK; /* nothing in it is new */
	for (i = 0; i < d->all.n && !st; i++)
		if (d->all.v[i].kind == KM_OF_CAPTURES)
			st = add_table(d, &d->all.v[i]);
	if (!st)
		st = km_fleet_rows_of_case(d->report, d->case_file, &boots, &nr_boots, d->err);
	sort_keys(&d->captures);
	sort_keys(&d->boots);
	return st;
}

static enum km_status path_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct database *d = arg;

	if (n != 1 || cells[0].kind != KM_CELL_TEXT)
		return KM_FORMAT;
	d->path = km_arena_strdup(&d->arena, cells[0].text);
	return d->path ? KM_OK : KM_NOMEM;
}

/* What the case was loaded from, as the fleet says it. */
static enum km_status find_path(struct database *d)
{
	const struct km_sink sink = { km_sink_no_begin, path_row, km_sink_no_end, d };
	struct km_buf sql = { 0 };
	enum km_status st;

	d->path = NULL;
	if (!d->fleet)
		return KM_OK;
	km_buf_puts(&sql, "SELECT path FROM fleet_input WHERE status IN ('loaded', 'part') AND case_file = ");
	km_put_literal(&sql, d->case_file);
	st = sql.failed ? no_memory(d->err) : km_report_query(d->fleet, sql.v, NULL, 0, &sink, d->err);
	km_buf_free(&sql);
	return st;
}

static enum km_status add_case(struct database *d, const char *path)
{
	const char *name = strrchr(path, '/');
	enum km_status st;

	d->case_file = km_arena_printf(&d->arena, "%s%s", d->fleet ? "cases/" : "", name ? name + 1 : path);
	st = d->case_file ? km_report_open(path, &d->report, d->err) : no_memory(d->err);
	if (st)
		return st;
	km_report_set_cancel(d->report, d->o->cancel);
	st = find_path(d);
	if (!st)
		st = add_rows(d);
	km_report_close(d->report);
	d->ret->cases++;
	return st && !is_cancelled(d) ? km_fail_prepend(d->err, st, "cannot export '%s': ", path) : st;
}

static enum km_status add_inputs(struct database *d)
{
	const struct km_relation *r = &d->all.v[d->all.fleet_input];
	struct km_buf sql = { 0 };
	enum km_status st;

	if (!d->fleet || d->o->no_strings)
		return KM_OK;
	km_buf_puts(&sql, "SELECT ");
	km_relation_put_names(&sql, r);
	km_buf_printf(&sql, " FROM \"%s\"", r->t->name);
	st = ask_rows(d, r, d->fleet, &sql);
	km_buf_free(&sql);
	return st;
}

static enum km_status add_all(struct database *d, const struct km_export_paths *paths)
{
	enum km_status st = d->engine->known(d->to, "capture", "capture_key", known_capture, d, d->err);
	unsigned i;
	size_t k;

	if (!st)
		st = d->engine->known(d->to, "fleet_boot", "boot_key", known_boot, d, d->err);
	sort_keys(&d->captures);
	sort_keys(&d->boots);
	for (k = 0; k < paths->list.n && !st; k++)
		st = add_case(d, paths->list.v[k]);
	if (!st)
		st = add_inputs(d);
	for (i = 0; i < d->all.n && !st; i++)
		st = send(d, i, d->err);
	return st || is_cancelled(d) ? st : d->engine->commit(d->to, d->err);
}

static void free_all(struct database *d)
{
	unsigned i;

	km_report_close(d->fleet);
	for (i = 0; i < d->all.n; i++)
		km_buf_free(&d->pieces[i]);
	km_vec_free(&d->captures.list);
	km_vec_free(&d->boots.list);
	km_arena_free(&d->arena);
	km_buf_free(&d->lead);
	km_buf_free(&d->skip);
}

static const struct km_engine *engine_of(enum km_export_format format)
{
	switch (format) {
	case KM_EXPORT_POSTGRESQL:
		return &km_engine_postgresql;
	case KM_EXPORT_CLICKHOUSE:
		return &km_engine_clickhouse;
	default:
		return NULL;
	}
}

enum km_status km_export_database(const struct km_export_options *o, struct km_export_result *ret, struct km_err *err)
{
	struct database d = { .o = o, .ret = ret, .err = err };
	struct km_export_paths paths = { 0 };
	enum km_status st;

	d.engine = engine_of(o->format);
	km_relations_init(&d.all);
	st = km_export_find(o->from, &paths, err);
	if (!st)
		st = km_export_open_fleet(o->from, &d.fleet, err);
	if (d.fleet)
		km_report_set_cancel(d.fleet, o->cancel);
	if (!st)
		st = d.engine->open(o, paths.mode, &d.all, &d.to, err);
	if (!st)
		st = add_all(&d, &paths);
	d.engine->close(d.to);
	free_all(&d);
	km_export_paths_free(&paths);
	return is_cancelled(&d) ? KM_END : st;
}
