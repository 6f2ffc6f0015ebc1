/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <math.h>
#include <sqlite3.h>

#include "base/mem.h"
#include "rows.h"
#include "base/utf8.h"

/* Small enough to stay in the processor's cache. */
#define BATCH_BYTES (64u << 10)
#define TEXT_BYTES  (64u << 10)

struct rows_cursor {
	sqlite3_vtab_cursor base;
	unsigned at;
};

struct rows_vtab {
	sqlite3_vtab base;
	const struct km_rows *rows;
};

static const unsigned char *row_at(const struct km_rows *r, unsigned i)
{
	return r->rows + (size_t)i * r->t->row_bytes;
}

static uint64_t row_set(const struct km_table *t, const void *row)
{
	uint64_t set;

	memcpy(&set, (const char *)row + t->set_offset, sizeof(set));
	return set;
}

static const char *text_of(const struct km_table *t, const unsigned char *row, unsigned col)
{
	const char *text;

	memcpy(&text, row + t->cols[col].offset, sizeof(text));
	return text;
}

static bool is_text(const struct km_table *t, uint64_t set, unsigned col)
{
	return t->cols[col].unit == KM_UNIT_TEXT && set >> col & 1;
}

static int vt_connect(sqlite3 *db, void *aux, int argc, const char *const *argv, sqlite3_vtab **ret,
		      char **error)
{
	const struct km_rows *r = aux;
	struct rows_vtab *vt;
	sqlite3_str *sql;
	char *text;
	unsigned i;
	int rc;

	(void)argc, (void)argv, (void)error;
	sql = sqlite3_str_new(db);
	sqlite3_str_appendall(sql,
			      km_table_is_series(r->t)
				      ? "CREATE TABLE r(first_capture INTEGER, last_capture INTEGER"
				      : "CREATE TABLE r(capture_id INTEGER");
	for (i = 0; i < r->t->nr_cols; i++)
		sqlite3_str_appendf(sql, ",\"%w\" %s", r->t->cols[i].name,
				    km_units[r->t->cols[i].unit].sql_type);
	sqlite3_str_appendall(sql, ")");
	text = sqlite3_str_finish(sql);
	vt = sqlite3_malloc(sizeof(*vt));
	rc = text && vt ? sqlite3_declare_vtab(db, text) : SQLITE_NOMEM;
	sqlite3_free(text);
	if (rc != SQLITE_OK) {
		sqlite3_free(vt);
		return rc;
	}
	memset(vt, 0, sizeof(*vt));
	vt->rows = r;
	*ret = &vt->base;
	return SQLITE_OK;
}

static int vt_disconnect(sqlite3_vtab *vt)
{
	sqlite3_free(vt);
	return SQLITE_OK;
}

static int vt_best_index(sqlite3_vtab *vt, sqlite3_index_info *info)
{
	(void)vt;
	info->estimatedCost = 1000;
	return SQLITE_OK;
}

static int vt_open(sqlite3_vtab *vt, sqlite3_vtab_cursor **ret)
{
	struct rows_cursor *c = sqlite3_malloc(sizeof(*c));

	(void)vt;
	if (!c)
		return SQLITE_NOMEM;
	memset(c, 0, sizeof(*c));
	*ret = &c->base;
	return SQLITE_OK;
}

static int vt_close(sqlite3_vtab_cursor *c)
{
	sqlite3_free(c);
	return SQLITE_OK;
}

static int vt_filter(sqlite3_vtab_cursor *c, int index, const char *text, int argc,
		     sqlite3_value **argv)
{
	(void)index, (void)text, (void)argc, (void)argv;
	((struct rows_cursor *)c)->at = 0;
	return SQLITE_OK;
}

static int vt_next(sqlite3_vtab_cursor *c)
{
	((struct rows_cursor *)c)->at++;
	return SQLITE_OK;
}

static int vt_eof(sqlite3_vtab_cursor *c)
{
	return ((struct rows_cursor *)c)->at >= ((struct rows_vtab *)c->pVtab)->rows->n;
}

static int vt_column(sqlite3_vtab_cursor *c, sqlite3_context *ctx, int n)
{
	const struct km_rows *r = ((struct rows_vtab *)c->pVtab)->rows;
	const unsigned char *row = row_at(r, ((struct rows_cursor *)c)->at);
	const struct km_column *col;
	int64_t i;
	double d;

	n -= km_table_is_series(r->t) ? 2 : 1;
	if (n < 0) {
		sqlite3_result_int64(ctx, r->capture_id);
		return SQLITE_OK;
	}
	col = &r->t->cols[n];
	if (!(row_set(r->t, row) >> n & 1))
		return SQLITE_OK;
	switch (col->unit) {
	case KM_UNIT_TEXT:
		sqlite3_result_text(ctx, text_of(r->t, row, (unsigned)n), -1, SQLITE_STATIC);
		break;
	case KM_UNIT_REAL:
		memcpy(&d, row + col->offset, sizeof(d));
		sqlite3_result_double(ctx, d);
		break;
	default:
		memcpy(&i, row + col->offset, sizeof(i));
		sqlite3_result_int64(ctx, i);
		break;
	}
	return SQLITE_OK;
}

static int vt_rowid(sqlite3_vtab_cursor *c, sqlite3_int64 *ret)
{
	*ret = ((struct rows_cursor *)c)->at;
	return SQLITE_OK;
}

static const sqlite3_module rows_module = {
	.xConnect = vt_connect,
	.xDisconnect = vt_disconnect,
	.xBestIndex = vt_best_index,
	.xOpen = vt_open,
	.xClose = vt_close,
	.xFilter = vt_filter,
	.xNext = vt_next,
	.xEof = vt_eof,
	.xColumn = vt_column,
	.xRowid = vt_rowid,
};

enum km_status km_rows_init(struct km_rows *r, const struct km_table *t, struct sqlite3 *db)
{
	char *module;
	unsigned i;
	int rc;

	memset(r, 0, sizeof(*r));
	r->t = t;
	r->db = db;
	for (i = 0; i < t->nr_cols; i++)
		r->required |= (uint64_t)t->cols[i].required << i;

	module = sqlite3_mprintf("km_rows_%s", t->name);
	rc = module ? sqlite3_create_module(db, module, &rows_module, r) : SQLITE_NOMEM;
	sqlite3_free(module);
	if (km_table_is_series(t))
		sqlite3_randomness(sizeof(r->series.key), r->series.key);
	return rc == SQLITE_OK ? KM_OK : KM_IO;
}

/*
 * Point the texts of @row that are not UTF-8 to escaped ones (utf8.h): the one place where text of any bytes
 * becomes text of a case. *@bytes as from row_texts(), brought up to date.
 */
static enum km_status escape_texts(struct km_rows *r, unsigned char *row, uint64_t set, size_t *bytes)
{
	const struct km_table *t = r->t;
	size_t more = 0, used = 0, n, len;
	const char *text;
	unsigned i;
	char *p;

	for (i = 0; i < t->nr_cols; i++) {
		if (!is_text(t, set, i))
			continue;
		text = text_of(t, row, i);
		n = strlen(text);
		more += km_utf8_escape(text, n, NULL) - n;
	}
	if (!more)
		return KM_OK;
	*bytes += more;
	if (*bytes > r->escaped_room) {
		p = realloc(r->escaped, *bytes);
		if (!p)
			return KM_NOMEM;
		r->escaped = p;
		r->escaped_room = *bytes;
	}
	for (i = 0; i < t->nr_cols; i++) {
		if (!is_text(t, set, i))
			continue;
		text = text_of(t, row, i);
		p = r->escaped + used;
		len = km_utf8_escape(text, strlen(text), p);
		memcpy(row + t->cols[i].offset, &p, sizeof(p));
		used += len + 1;
	}
	return KM_OK;
}

/* Statements are prepared when their first row comes: most inputs fill half of the tables. */
static int prepare_statement(const struct km_rows *r, const char *format, struct sqlite3_stmt **ret)
{
	char *sql = sqlite3_mprintf(format, km_table_base(r->t), r->t->name);
	int rc = sql ? sqlite3_prepare_v3(r->db, sql, -1, SQLITE_PREPARE_PERSISTENT, ret, NULL)
		     : SQLITE_NOMEM;

	sqlite3_free(sql);
	return rc;
}

/* Bytes that the texts of @row take; a NULL text and a not-a-number count as not set. */
static size_t row_texts(const struct km_table *t, unsigned char *row, uint64_t *set)
{
	size_t bytes = 0;
	unsigned i;

	for (i = 0; i < t->nr_cols; i++) {
		const struct km_column *col = &t->cols[i];

		if (!(*set >> i & 1))
			continue;
		if (col->unit == KM_UNIT_TEXT) {
			const char *text = text_of(t, row, i);

			if (text)
				bytes += strlen(text) + 1;
			else
				*set &= ~(1ull << i);
		} else if (col->unit == KM_UNIT_REAL) {
			double d;

			memcpy(&d, row + col->offset, sizeof(d));
			if (isnan(d))
				*set &= ~(1ull << i);
		}
	}
	memcpy(row + t->set_offset, set, sizeof(*set));
	return bytes;
}

/* Point the texts of @row to copies; runs of equal values share that of the row before. */
static void copy_texts(struct km_rows *r, unsigned char *row, uint64_t set)
{
	const struct km_table *t = r->t;
	const unsigned char *before = r->n ? row - t->row_bytes : NULL;
	unsigned i;

	for (i = 0; i < t->nr_cols; i++) {
		const size_t at = t->cols[i].offset;
		const char *text, *old;
		size_t bytes;

		if (!is_text(t, set, i))
			continue;
		text = text_of(t, row, i);
		if (before && row_set(t, before) >> i & 1) {
			old = text_of(t, before, i);
			if (!strcmp(old, text)) {
				memcpy(row + at, &old, sizeof(old));
				continue;
			}
		}
		bytes = strlen(text) + 1;
		old = memcpy(r->text + r->text_used, text, bytes);
		r->text_used += bytes;
		memcpy(row + at, &old, sizeof(old));
	}
}

static enum km_status make_room(struct km_rows *r, size_t text_bytes)
{
	char *text;

	if (!r->rows) {
		unsigned room = BATCH_BYTES / (unsigned)r->t->row_bytes;

		r->rows = malloc((size_t)room * r->t->row_bytes);
		if (!r->rows)
			return KM_NOMEM;
		r->room = room;
	}
	if (r->n == r->room || text_bytes > r->text_room - r->text_used) {
		enum km_status st = km_rows_flush(r);

		if (st != KM_OK)
			return st;
	}
	if (text_bytes <= r->text_room - r->text_used)
		return KM_OK;
	text = realloc(r->text, text_bytes > TEXT_BYTES ? text_bytes : TEXT_BYTES);
	if (!text)
		return KM_NOMEM;
	r->text = text;
	r->text_room = text_bytes > TEXT_BYTES ? text_bytes : TEXT_BYTES;
	return KM_OK;
}

/* Every value of @row one after the other, with the bits that say which are set in front. */
static enum km_status row_content(struct km_rows *r, const unsigned char *row, uint64_t set,
				  size_t text_bytes, size_t *ret)
{
	const struct km_table *t = r->t;
	size_t most = sizeof(set) + t->nr_cols * sizeof(int64_t) + text_bytes, n = sizeof(set);
	unsigned i;

	if (most > r->content_room) {
		unsigned char *p = realloc(r->content, most);

		if (!p)
			return KM_NOMEM;
		r->content = p;
		r->content_room = most;
	}
	memcpy(r->content, &set, sizeof(set));
	for (i = 0; i < t->nr_cols; i++) {
		const unsigned char *value = row + t->cols[i].offset;
		size_t bytes = sizeof(int64_t);

		if (!(set >> i & 1))
			continue;
		if (t->cols[i].unit == KM_UNIT_TEXT) {
			value = (const unsigned char *)text_of(t, row, i);
			bytes = strlen((const char *)value) + 1;
		}
		memcpy(r->content + n, value, bytes);
		n += bytes;
	}
	*ret = n;
	return KM_OK;
}

/* KM_OK: the row goes on from the capture before. KM_END: it has to be stored. */
static enum km_status see_row(struct km_rows *r, const unsigned char *row, uint64_t set,
			      size_t text_bytes)
{
	uint64_t hash[2];
	enum km_status st;
	size_t bytes;

	if (!km_table_is_series(r->t))
		return KM_END;
	st = row_content(r, row, set, text_bytes, &bytes);
	if (st)
		return st;
	km_series_hash(&r->series, r->content, bytes, hash);
	return km_series_see(&r->series, hash, r->capture_id, r->next_rowid);
}

enum km_status km_rows_add(struct km_rows *r, const void *src)
{
	const struct km_table *t = r->t;
	unsigned char row[4096] __attribute__((aligned(16)));
	enum km_status st;
	unsigned char *to;
	uint64_t set;
	size_t bytes;

	if (t->row_bytes > sizeof(row))
		return KM_CORRUPT;
	memcpy(row, src, t->row_bytes);
	set = row_set(t, row);
	bytes = row_texts(t, row, &set);
	if ((set & r->required) != r->required)
		return KM_CORRUPT;
	st = escape_texts(r, row, set, &bytes);
	if (st)
		return st;
	st = see_row(r, row, set, bytes);
	if (st == KM_OK)
		r->added++;
	if (st != KM_END)
		return st;
	st = make_room(r, bytes);
	if (st != KM_OK)
		return st;
	to = r->rows + (size_t)r->n * t->row_bytes;
	memcpy(to, row, t->row_bytes);
	copy_texts(r, to, set);
	r->n++;
	r->added++;
	r->next_rowid++;
	return KM_OK;
}

enum km_status km_rows_flush(struct km_rows *r)
{
	int rc = SQLITE_OK;

	if (!r->n)
		return KM_OK;
	if (!r->insert)
		rc = prepare_statement(r, "INSERT INTO main.\"%w\" SELECT * FROM km_rows_%s", &r->insert);
	if (rc == SQLITE_OK)
		rc = sqlite3_step(r->insert);
	(void)sqlite3_reset(r->insert);
	r->n = 0;
	r->text_used = 0;
	return rc == SQLITE_DONE ? KM_OK : KM_IO;
}

static enum km_status extend(void *arg, int64_t rowid, int64_t last_capture)
{
	struct km_rows *r = arg;
	int rc = SQLITE_OK;

	if (!r->extend)
		rc = prepare_statement(r, "UPDATE main.\"%w\" SET last_capture = ?2 WHERE rowid = ?1",
				       &r->extend);
	if (rc != SQLITE_OK)
		return KM_IO;
	sqlite3_bind_int64(r->extend, 1, rowid);
	sqlite3_bind_int64(r->extend, 2, last_capture);
	rc = sqlite3_step(r->extend);
	(void)sqlite3_reset(r->extend);
	return rc == SQLITE_DONE ? KM_OK : KM_IO;
}

enum km_status km_rows_begin(struct km_rows *r, int64_t capture_id, int64_t next_rowid)
{
	enum km_status st = km_rows_flush(r);

	if (!st)
		st = km_series_turn(&r->series, extend, r);
	r->capture_id = capture_id;
	r->next_rowid = next_rowid;
	r->added = 0;
	return st;
}

enum km_status km_rows_finish(struct km_rows *r)
{
	enum km_status st = km_rows_flush(r);

	return st ? st : km_series_finish(&r->series, extend, r);
}

enum km_status km_rows_undo(struct km_rows *r, int64_t first_rowid)
{
	r->n = 0;
	r->text_used = 0;
	r->added = 0;
	r->next_rowid = first_rowid;
	return km_series_undo(&r->series, first_rowid, r->capture_id);
}

void km_rows_deinit(struct km_rows *r)
{
	sqlite3_finalize(r->insert);
	sqlite3_finalize(r->extend);
	km_series_deinit(&r->series);
	free(r->content);
	free(r->escaped);
	free(r->rows);
	free(r->text);
	memset(r, 0, sizeof(*r));
}
