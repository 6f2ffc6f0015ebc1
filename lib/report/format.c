/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <math.h>
#include <string.h>
#include <time.h>

#include "format.h"
#include "mem.h"
#include "text.h"

/* Rows of a table that are held back to find the width of its columns. */
#define TABLE_ROWS 2000

const char *const km_format_names[KM_NR_FORMATS] = {"table", "csv", "json", "jsonl", "md"};

struct column {
	char *name;
	enum km_unit unit;
	int decimals;
	size_t width;
	bool right; /* aligned: numbers */
	bool text_seen;
};

struct km_format_writer {
	FILE *f;
	enum km_format as;
	struct km_sink sink;
	struct column *cols;
	unsigned nr_cols;
	uint64_t rows; /* written or held */
	unsigned held; /* rows whose cells are in @cells */
	char **cells;  /* TABLE_ROWS × nr_cols strings of @arena */
	struct km_arena arena;
	struct km_buf line;
	const char *empty; /* or NULL */
};

static enum km_status end_line(struct km_format_writer *w)
{
	km_buf_puts(&w->line, "\n");
	if (w->line.failed)
		return KM_NOMEM;
	if (fwrite(w->line.v, 1, w->line.n, w->f) != w->line.n)
		return KM_IO;
	w->line.n = 0;
	return KM_OK;
}

static void put_spaces(struct km_buf *b, size_t n)
{
	while (n--)
		km_buf_put(b, " ", 1);
}

static void put_time(struct km_buf *b, int64_t seconds)
{
	time_t t = (time_t)seconds;
	char text[64];
	struct tm tm;

	if (seconds >= 0 && seconds < 253402300800 && gmtime_r(&t, &tm) &&
	    strftime(text, sizeof(text), "%Y-%m-%d %H:%M:%S UTC", &tm))
		km_buf_puts(b, text);
	else
		km_buf_printf(b, "%" PRId64, seconds);
}

static void put_int(struct km_buf *b, int64_t v, enum km_unit unit, enum km_format as)
{
	bool quote = as == KM_AS_JSON || as == KM_AS_JSONL;
	const char *q = quote ? "\"" : "";

	switch (unit) {
	case KM_UNIT_KADDR:
		km_buf_printf(b, "%s0x%016" PRIx64 "%s", q, (uint64_t)v, q);
		break;
	case KM_UNIT_PADDR:
	case KM_UNIT_FLAGS:
		km_buf_printf(b, "%s0x%" PRIx64 "%s", q, (uint64_t)v, q);
		break;
	case KM_UNIT_SECONDS:
		if (as == KM_AS_TABLE || as == KM_AS_MD) {
			put_time(b, v);
			break;
		}
		/* fallthrough */
	default:
		km_buf_printf(b, "%" PRId64, v);
		break;
	}
}

/* As few digits as give the same number back. */
static void put_shortest(struct km_buf *b, double d)
{
	char text[40];
	int digits;

	for (digits = 6; digits <= 17; digits++) {
		(void)snprintf(text, sizeof(text), "%.*g", digits, d);
		if (strtod(text, NULL) == d)
			break;
	}
	km_buf_puts(b, text);
}

static void put_real(struct km_buf *b, double d, int decimals, enum km_format as)
{
	if (!isfinite(d)) {
		const char *text = isnan(d) ? "nan" : d < 0 ? "-inf" : "inf";
		bool json = as == KM_AS_JSON || as == KM_AS_JSONL;

		km_buf_printf(b, json ? "\"%s\"" : "%s", text);
	} else if (decimals >= 0) {
		km_buf_printf(b, "%.*f", decimals, d);
	} else {
		put_shortest(b, d);
	}
}

static enum km_text_style text_style(enum km_format as)
{
	switch (as) {
	case KM_AS_CSV:
		return KM_TEXT_CSV;
	case KM_AS_JSON:
	case KM_AS_JSONL:
		return KM_TEXT_JSON;
	case KM_AS_MD:
		return KM_TEXT_MD;
	default:
		return KM_TEXT_PLAIN;
	}
}

static void put_blob(struct km_buf *b, const struct km_cell *c, enum km_format as)
{
	const char *q = as == KM_AS_JSON || as == KM_AS_JSONL ? "\"" : "";
	size_t i;

	km_buf_puts(b, q);
	for (i = 0; i < c->bytes; i++)
		km_buf_printf(b, "%02x", (unsigned char)c->text[i]);
	km_buf_puts(b, q);
}

static void put_cell(struct km_buf *b, const struct km_cell *c, const struct column *col,
		     enum km_format as)
{
	switch (c->kind) {
	case KM_CELL_NULL:
		if (as == KM_AS_JSON || as == KM_AS_JSONL)
			km_buf_puts(b, "null");
		else if (as != KM_AS_CSV)
			km_buf_puts(b, "?");
		break;
	case KM_CELL_INT:
		put_int(b, c->i, col->unit, as);
		break;
	case KM_CELL_REAL:
		put_real(b, c->d, col->decimals, as);
		break;
	case KM_CELL_TEXT:
		km_text_put(b, c->text, c->bytes, text_style(as));
		break;
	case KM_CELL_BLOB:
		put_blob(b, c, as);
		break;
	}
}

static void free_columns(struct km_format_writer *w)
{
	unsigned i;

	for (i = 0; i < w->nr_cols; i++)
		free(w->cols[i].name);
	free(w->cols);
	free(w->cells);
	w->cols = NULL;
	w->cells = NULL;
	w->nr_cols = 0;
	km_arena_free(&w->arena);
}

static enum km_status put_header(struct km_format_writer *w)
{
	unsigned i;

	for (i = 0; i < w->nr_cols; i++) {
		if (w->as == KM_AS_MD)
			km_buf_puts(&w->line, i ? " | " : "| ");
		else
			km_buf_puts(&w->line, i ? "," : "");
		km_text_put(&w->line, w->cols[i].name, strlen(w->cols[i].name), text_style(w->as));
	}
	km_buf_puts(&w->line, w->as == KM_AS_MD ? " |" : "");
	return end_line(w);
}

static enum km_status begin(void *arg, const struct km_result_column *cols, unsigned n)
{
	struct km_format_writer *w = arg;
	unsigned i;

	free_columns(w);
	w->rows = w->held = 0;
	w->cols = km_calloc(n, sizeof(*w->cols));
	if (!w->cols)
		return KM_NOMEM;
	w->nr_cols = n;
	for (i = 0; i < n; i++) {
		struct km_buf name = {0};

		/* A column name may hold anything when the SQL does. */
		km_text_put(&name, cols[i].name, strlen(cols[i].name), KM_TEXT_PLAIN);
		if (name.failed || !(w->cols[i].name = strdup(name.v ? name.v : "")))
			return km_buf_free(&name), KM_NOMEM;
		km_buf_free(&name);
		w->cols[i].unit = cols[i].unit;
		w->cols[i].decimals = cols[i].decimals;
		w->cols[i].width = km_text_width(w->cols[i].name, strlen(w->cols[i].name));
	}
	switch (w->as) {
	case KM_AS_CSV:
		return put_header(w);
	case KM_AS_JSON:
		return fputs("[", w->f) < 0 ? KM_IO : KM_OK;
	case KM_AS_TABLE:
	case KM_AS_MD:
		w->cells = km_calloc((size_t)TABLE_ROWS * n, sizeof(*w->cells));
		return w->cells ? KM_OK : KM_NOMEM;
	default:
		return KM_OK;
	}
}

/* One line of a table from strings, aligned. */
static enum km_status table_line(struct km_format_writer *w, char *const *cells)
{
	unsigned i;

	for (i = 0; i < w->nr_cols; i++) {
		const struct column *col = &w->cols[i];
		size_t width = km_text_width(cells[i], strlen(cells[i]));
		size_t pad = width < col->width ? col->width - width : 0;

		if (w->as == KM_AS_MD)
			km_buf_puts(&w->line, i ? " | " : "| ");
		else if (i)
			km_buf_puts(&w->line, "  ");
		if (col->right)
			put_spaces(&w->line, pad);
		km_buf_puts(&w->line, cells[i]);
		if (!col->right && (w->as == KM_AS_MD || i + 1 < w->nr_cols))
			put_spaces(&w->line, pad);
	}
	if (w->as == KM_AS_MD)
		km_buf_puts(&w->line, " |");
	while (w->line.n && w->line.v[w->line.n - 1] == ' ')
		w->line.n--;
	return end_line(w);
}

static enum km_status table_rule(struct km_format_writer *w)
{
	unsigned i;
	size_t n;

	if (w->as != KM_AS_MD)
		return KM_OK;
	for (i = 0; i < w->nr_cols; i++) {
		const struct column *col = &w->cols[i];

		km_buf_puts(&w->line, i ? " | " : "| ");
		for (n = col->right ? 1 : 0; n < (col->width < 3 ? 3 : col->width); n++)
			km_buf_puts(&w->line, "-");
		if (col->right)
			km_buf_puts(&w->line, ":");
	}
	km_buf_puts(&w->line, " |");
	return end_line(w);
}

/* Write the header and the rows that were held back; widths stand from here on. */
static enum km_status table_release(struct km_format_writer *w)
{
	_cleanup_(km_freep) char **names = km_calloc(w->nr_cols, sizeof(*names));
	enum km_status st;
	unsigned i;

	if (!names)
		return KM_NOMEM;
	for (i = 0; i < w->nr_cols; i++) {
		names[i] = w->cols[i].name;
		w->cols[i].right =
			w->cols[i].unit != KM_UNIT_TEXT && !w->cols[i].text_seen && w->rows > 0;
		if (w->cols[i].width < 3 && w->as == KM_AS_MD)
			w->cols[i].width = 3;
	}
	st = table_line(w, names);
	if (st == KM_OK)
		st = table_rule(w);
	for (i = 0; i < w->held && st == KM_OK; i++)
		st = table_line(w, w->cells + (size_t)i * w->nr_cols);
	km_arena_free(&w->arena);
	w->held = 0;
	return st;
}

static enum km_status table_row(struct km_format_writer *w, const struct km_cell *cells)
{
	char **to = w->cells + (size_t)w->held * w->nr_cols;
	struct km_buf *b = &w->line;
	unsigned i;

	for (i = 0; i < w->nr_cols; i++) {
		struct column *col = &w->cols[i];
		size_t width;

		b->n = 0;
		km_buf_puts(b, "");
		put_cell(b, &cells[i], col, w->as);
		to[i] = b->failed ? NULL : km_arena_strndup(&w->arena, b->v, b->n);
		if (!to[i])
			return KM_NOMEM;
		width = km_text_width(to[i], b->n);
		if (width > col->width && w->rows < TABLE_ROWS)
			col->width = width;
		if (cells[i].kind == KM_CELL_TEXT || cells[i].kind == KM_CELL_BLOB)
			col->text_seen = true;
	}
	b->n = 0;
	w->rows++;
	if (w->rows < TABLE_ROWS) {
		w->held++;
		return KM_OK;
	}
	if (w->rows == TABLE_ROWS) {
		w->held++;
		return table_release(w);
	}
	{
		enum km_status st = table_line(w, to);

		km_arena_free(&w->arena);
		return st;
	}
}

static enum km_status json_row(struct km_format_writer *w, const struct km_cell *cells)
{
	struct km_buf *b = &w->line;
	unsigned i;

	if (w->as == KM_AS_JSON)
		km_buf_puts(b, w->rows ? ",\n {" : "\n {");
	else
		km_buf_puts(b, "{");
	for (i = 0; i < w->nr_cols; i++) {
		if (i)
			km_buf_puts(b, ", ");
		km_text_put(b, w->cols[i].name, strlen(w->cols[i].name), KM_TEXT_JSON);
		km_buf_puts(b, ": ");
		put_cell(b, &cells[i], &w->cols[i], w->as);
	}
	km_buf_puts(b, w->as == KM_AS_JSON ? "}" : "}\n");
	w->rows++;
	if (b->failed)
		return KM_NOMEM;
	if (fwrite(b->v, 1, b->n, w->f) != b->n)
		return KM_IO;
	b->n = 0;
	return KM_OK;
}

static enum km_status csv_row(struct km_format_writer *w, const struct km_cell *cells)
{
	unsigned i;

	for (i = 0; i < w->nr_cols; i++) {
		if (i)
			km_buf_put(&w->line, ",", 1);
		put_cell(&w->line, &cells[i], &w->cols[i], w->as);
	}
	w->rows++;
	return end_line(w);
}

static enum km_status row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct km_format_writer *w = arg;

	(void)n;
	switch (w->as) {
	case KM_AS_CSV:
		return csv_row(w, cells);
	case KM_AS_JSON:
	case KM_AS_JSONL:
		return json_row(w, cells);
	default:
		return table_row(w, cells);
	}
}

static enum km_status end(void *arg)
{
	struct km_format_writer *w = arg;
	enum km_status st = KM_OK;

	if (w->as == KM_AS_JSON) {
		if (fputs(w->rows ? "\n]\n" : "]\n", w->f) < 0)
			st = KM_IO;
	} else if (w->as == KM_AS_TABLE || w->as == KM_AS_MD) {
		if (w->rows < TABLE_ROWS)
			st = table_release(w);
		if (st == KM_OK && !w->rows) {
			km_buf_printf(&w->line, "(no rows%s%s)", w->empty ? ": " : "",
				      w->empty ? w->empty : "");
			st = end_line(w);
		}
	}
	if (st == KM_OK && ferror(w->f))
		st = KM_IO;
	return st;
}

enum km_status km_format_create(FILE *f, enum km_format as, struct km_format_writer **ret)
{
	struct km_format_writer *w = calloc(1, sizeof(*w));

	if (!w)
		return KM_NOMEM;
	w->f = f;
	w->as = as;
	w->sink = (struct km_sink){begin, row, end, w};
	*ret = w;
	return KM_OK;
}

void km_format_destroy(struct km_format_writer *w)
{
	if (!w)
		return;
	free_columns(w);
	km_buf_free(&w->line);
	free(w);
}

void km_format_set_empty(struct km_format_writer *w, const char *text)
{
	w->empty = text;
}

const struct km_sink *km_format_sink(const struct km_format_writer *w)
{
	return &w->sink;
}

void km_format_puts(FILE *f, const char *text)
{
	struct km_buf b = {0};

	km_text_put(&b, text, strlen(text), KM_TEXT_PLAIN);
	if (b.v && !b.failed)
		(void)fwrite(b.v, 1, b.n, f);
	km_buf_free(&b);
}
