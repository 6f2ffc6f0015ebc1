/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "export_impl.h"
#include "file/replace.h"
#include "fleet/fleet.h"
#include "report/format.h"
#include "report/text.h"

/* The file of a table. Its head is written once, whatever the number of cases. */
struct file {
	FILE *f;
	struct km_format_writer *w;
	const struct km_table *t;
	bool begun;
	struct export *of;
};

struct export
{
	const struct km_export_options *o;
	struct km_export_result *ret;
	struct file *files; /* of km_tables[], then of km_fleet_tables[] */
	unsigned nr_files, nr_of_cases;
	struct km_report *fleet; /* or NULL */
	char *made;		 /* the folder */
	mode_t mode;		 /* what every case may be read by */
	/* Keys of captures that were exported, sorted; those of the case at hand behind them. */
	struct km_arena arena;
	KM_VEC_AS(keys, const char *)
	keys;
	size_t known;
	struct km_buf skip; /* captures of the case at hand that are not exported: "1,2" */
};

static bool is_cancelled(const struct export *x)
{
	return x->o->cancel && *x->o->cancel;
}

static enum km_status no_memory(struct km_err *err)
{
	return km_fail(err, KM_NOMEM, "out of memory");
}

/* ---- files ---- */

static FILE *make_file(const struct export *x, const char *name, const char *ending, struct km_err *err)
{
	char *path;
	FILE *f;

	if (asprintf(&path, "%s/%s.%s", x->made, name, ending) < 0) {
		(void)no_memory(err);
		return NULL;
	}
	f = fopen(path, "wxe");
	if (!f)
		(void)km_fail(err, KM_IO, "cannot write '%s': %s", path, strerror(errno));
	free(path);
	return f;
}

static enum km_status open_files(struct export *x, struct km_err *err)
{
	const struct km_format_look look = { .as = x->o->format == KM_EXPORT_CSV ? KM_AS_CSV : KM_AS_JSONL, .raw = true };
	unsigned i;

	while (km_tables[x->nr_of_cases])
		x->nr_of_cases++;
	x->nr_files = x->nr_of_cases;
	for (i = 0; x->fleet && km_fleet_tables[i]; i++)
		x->nr_files++;
	x->files = km_calloc(x->nr_files, sizeof(*x->files));
	if (!x->files)
		return no_memory(err);
	for (i = 0; i < x->nr_files; i++) {
		struct file *f = &x->files[i];

		f->of = x;
		f->t = i < x->nr_of_cases ? km_tables[i] : km_fleet_tables[i - x->nr_of_cases];
		f->f = make_file(x, f->t->name, km_export_names[x->o->format], err);
		if (!f->f)
			return KM_IO;
		if (km_format_create(f->f, &look, &f->w))
			return no_memory(err);
	}
	return KM_OK;
}

/* Flushed to the disk and readable by whom the cases are. */
static enum km_status close_file(const struct export *x, FILE *f, struct km_err *err)
{
	bool bad = fflush(f) || ferror(f) || fchmod(fileno(f), x->mode & 0666) || fsync(fileno(f));
	int why = errno;

	bad |= fclose(f) != 0;
	return bad ? km_fail(err, KM_IO, "cannot write into '%s': %s", x->made, strerror(why)) : KM_OK;
}

static enum km_status close_files(struct export *x, enum km_status st, struct km_err *err)
{
	unsigned i;

	for (i = 0; i < x->nr_files && x->files; i++) {
		enum km_status closed = x->files[i].f ? close_file(x, x->files[i].f, st ? NULL : err) : KM_OK;

		km_format_destroy(x->files[i].w);
		st = st ? st : closed;
	}
	free(x->files);
	x->files = NULL;
	return st;
}

static enum km_status write_schema(const struct export *x, struct km_err *err)
{
	FILE *json = make_file(x, "schema", "json", err), *sql = json ? make_file(x, "schema", "sql", err) : NULL;
	enum km_status st = KM_IO;

	if (json && sql) {
		km_export_describe(x->o, x->fleet, json, sql);
		st = close_file(x, json, err);
		json = NULL;
		if (!st) {
			st = close_file(x, sql, err);
			sql = NULL;
		}
	}
	if (json)
		(void)fclose(json);
	if (sql)
		(void)fclose(sql);
	return st;
}

/* ---- rows ---- */

static enum km_status file_begin(void *arg, const struct km_result_column *cols, unsigned n)
{
	struct file *f = arg;
	const struct km_sink *to = km_format_sink(f->w);

	if (f->begun)
		return KM_OK;
	f->begun = true;
	return to->begin(to->arg, cols, n);
}

static enum km_status file_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct file *f = arg;
	const struct km_sink *to = km_format_sink(f->w);

	f->of->ret->rows++;
	return to->row(to->arg, cells, n);
}

#define KEY "k.fingerprint || coalesce(':' || k.content_hash, '')"

static void put_name(struct km_buf *b, const char *name)
{
	km_buf_printf(b, "\"%s\"", name);
}

/* Units are left out, so that addresses and masks are numbers. */
static void put_column(const struct export *x, const struct km_table *t, unsigned i, const char *before, struct km_buf *sql,
		       struct km_result_column *ret)
{
	km_buf_printf(sql, "%s%s", before, km_export_has(x->o, t, &t->cols[i]) ? "t." : "NULL AS ");
	put_name(sql, t->cols[i].name);
	if (ret)
		*ret = (struct km_result_column){ t->cols[i].name, t->cols[i].unit == KM_UNIT_TEXT ? KM_UNIT_TEXT : KM_NR_UNITS, -1 };
}

static enum km_status write_query(const struct export *x, struct km_report *r, struct file *f, const struct km_buf *sql,
				  const struct km_result_column *cols, unsigned n, struct km_err *err)
{
	const struct km_sink sink = { file_begin, file_row, km_sink_no_end, f };
	enum km_status st = cols && !sql->failed ? km_report_query(r, sql->v, cols, n, &sink, err) : no_memory(err);

	if (st == KM_IO && ferror(f->f))
		st = km_fail(err, KM_IO, "cannot write into '%s': %s", x->made, strerror(errno));
	return st;
}

static enum km_status export_fleet_table(const struct export *x, struct file *f, struct km_err *err)
{
	struct km_result_column *cols = km_calloc(f->t->nr_cols, sizeof(*cols));
	struct km_buf sql = { 0 };
	enum km_status st;
	unsigned i;

	km_buf_puts(&sql, "SELECT ");
	for (i = 0; i < f->t->nr_cols; i++)
		put_column(x, f->t, i, i ? ", " : "", &sql, cols ? &cols[i] : NULL);
	km_buf_puts(&sql, " FROM ");
	put_name(&sql, f->t->name);
	km_buf_puts(&sql, " t");
	st = write_query(x, x->fleet, f, &sql, cols, f->t->nr_cols, err);
	free(cols);
	km_buf_free(&sql);
	return st;
}

static enum km_status export_table(struct export *x, struct km_report *r, struct file *f, struct km_err *err)
{
	const struct km_table *t = f->t;
	struct km_result_column *cols = km_calloc(t->nr_cols + 2, sizeof(*cols));
	struct km_buf sql = { 0 };
	enum km_status st;
	unsigned i;

	km_buf_puts(&sql, "SELECT " KEY " AS " KM_EXPORT_KEY ", t.capture_id");
	for (i = 0; i < t->nr_cols; i++)
		put_column(x, t, i, ", ", &sql, cols ? &cols[i + 2] : NULL);
	km_buf_puts(&sql, " FROM ");
	put_name(&sql, t->name);
	km_buf_printf(&sql, " t LEFT JOIN capture k ON k.capture_id = t.capture_id WHERE t.capture_id NOT IN (%s)", x->skip.n ? x->skip.v : "");
	if (cols) {
		cols[0] = (struct km_result_column){ KM_EXPORT_KEY, KM_UNIT_TEXT, -1 };
		cols[1] = (struct km_result_column){ "capture_id", KM_NR_UNITS, -1 };
	}
	st = write_query(x, r, f, &sql, cols, t->nr_cols + 2, err);
	free(cols);
	km_buf_free(&sql);
	return st;
}

/* ---- cases ---- */

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Whether a capture is new; what a case has twice in itself are two. */
static enum km_status capture_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct export *x = arg;
	const char *key, **to;

	if (n != 2 || cells[0].kind != KM_CELL_INT)
		return KM_FORMAT;
	x->ret->captures++;
	if (cells[1].kind != KM_CELL_TEXT)
		return KM_OK;
	key = km_arena_strdup(&x->arena, cells[1].text);
	if (!key)
		return KM_NOMEM;
	if (x->known && bsearch(&key, (const void *)x->keys.v, x->known, sizeof(void *), by_text)) {
		x->ret->captures--;
		x->ret->same++;
		km_buf_printf(&x->skip, "%s%lld", x->skip.n ? "," : "", (long long)cells[0].i);
		return x->skip.failed ? KM_NOMEM : KM_OK;
	}
	to = km_vec_push(&x->keys);
	if (to)
		*to = key;
	return to ? KM_OK : KM_NOMEM;
}

static enum km_status export_case(struct export *x, const char *path, struct km_err *err)
{
	const struct km_sink captures = { km_sink_no_begin, capture_row, km_sink_no_end, x };
	struct km_report *r;
	enum km_status st = km_report_open(path, &r, err);
	unsigned i;

	if (st)
		return st;
	km_report_set_cancel(r, x->o->cancel);
	x->skip.n = 0;
	st = km_report_query(r, "SELECT k.capture_id, " KEY " FROM capture k ORDER BY k.capture_id", NULL, 0, &captures, err);
	for (i = 0; i < x->nr_of_cases && !st; i++)
		st = export_table(x, r, &x->files[i], err);
	km_report_close(r);
	km_sort((void *)x->keys.v, x->keys.n, sizeof(void *), by_text);
	x->known = x->keys.n;
	x->ret->cases++;
	return st && !is_cancelled(x) ? km_fail_prepend(err, st, "cannot export '%s': ", path) : st;
}

static enum km_status export_folder(const struct km_export_options *o, struct km_export_result *ret, struct km_err *err)
{
	struct export x = { .o = o, .ret = ret };
	struct km_export_paths paths = { 0 };
	enum km_status st = km_export_find(o->from, &paths, err);
	mode_t files;
	size_t i;

	x.mode = paths.mode;
	if (!st)
		st = km_export_open_fleet(o->from, &x.fleet, err);
	if (!st)
		st = km_export_begin(o->to, &x.made, err);
	if (!st)
		st = open_files(&x, err);
	for (i = 0; i < paths.list.n && !st; i++)
		st = export_case(&x, paths.list.v[i], err);
	for (i = x.nr_of_cases; i < x.nr_files && !st; i++)
		st = export_fleet_table(&x, &x.files[i], err);
	st = close_files(&x, st, err);
	if (!st)
		st = write_schema(&x, err);
	/* mkdtemp() lets nobody else in; the files have the permissions of the cases. */
	files = km_file_mode();
	if (!st && chmod(x.made, files | (files & 0444) >> 2))
		st = km_fail(err, KM_IO, "cannot write '%s': %s", x.made, strerror(errno));
	if (!st)
		st = is_cancelled(&x) ? KM_END : km_export_keep(x.made, o->to, err);
	if (st && x.made)
		km_export_remove(x.made);
	free(x.made);
	km_report_close(x.fleet);
	km_export_paths_free(&paths);
	free((void *)x.keys.v);
	km_arena_free(&x.arena);
	km_buf_free(&x.skip);
	return is_cancelled(&x) && st ? KM_END : st;
}

enum km_status km_export(const struct km_export_options *o, struct km_export_result *ret, struct km_err *err)
{
	struct km_export_options in = *o;
	char *dir = NULL;
	enum km_status st;

	memset(ret, 0, sizeof(*ret));
	/* The fleet case stands for its fleet. */
	if (km_fleet_is(o->from)) {
		const char *slash = strrchr(o->from, '/');

		dir = slash ? strndup(o->from, (size_t)(slash - o->from) + 1) : strdup(".");
		if (!dir)
			return no_memory(err);
		in.from = dir;
	}
	st = o->format == KM_EXPORT_CSV || o->format == KM_EXPORT_JSONL ? export_folder(&in, ret, err) : km_export_database(&in, ret, err);
	free(dir);
	return st;
}
