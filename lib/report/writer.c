/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "cell.h"
#include "grid.h"
#include "plot.h"
#include "base/mem.h"

const char *const km_format_names[KM_NR_FORMATS] = { "table", "csv", "json", "jsonl", "md", "html" };

struct column {
	char *name;
	struct km_print print;
};

struct km_format_writer {
	FILE *f;
	struct km_format_look look;
	struct km_sink sink;
	struct km_grid *grid; /* for people */
	struct column *cols;
	unsigned nr_cols;
	/* Columns of unit PLOT: those that are shown, all others among them, and the cells of a row. */
	struct km_result_column *shown;
	unsigned *place; /* of a shown column in what is given */
	struct km_cell *cells;
	unsigned nr_shown;
	/* Columns with marks: what is printed, and what follows from the marks. */
	const enum km_mark *next_marks, *marks; /* of the next statement; of this one */
	bool part, adds;			/* with sums of a part; with a column that says so */
	struct km_result_column *marked;
	struct km_cell *marked_cells;
	unsigned nr_marked; /* of those given */
	struct km_arena names;
	uint64_t rows;
	struct km_buf line;
	const char *empty; /* or NULL */
};

static enum km_status flush_line(struct km_format_writer *w)
{
	if (w->line.failed)
		return KM_NOMEM;
	if (fwrite(w->line.v, 1, w->line.n, w->f) != w->line.n)
		return KM_IO;
	w->line.n = 0;
	return KM_OK;
}

static void free_shown(struct km_format_writer *w)
{
	free(w->cells);
	free(w->place);
	free(w->shown);
	w->cells = NULL;
	w->place = NULL;
	w->shown = NULL;
	w->nr_shown = 0;
}

static void free_columns(struct km_format_writer *w)
{
	unsigned i;

	free_shown(w);
	free(w->marked);
	free(w->marked_cells);
	w->marked = NULL;
	w->marked_cells = NULL;
	km_arena_free(&w->names);
	for (i = 0; i < w->nr_cols; i++)
		free(w->cols[i].name);
	free(w->cols);
	w->cols = NULL;
	w->nr_cols = 0;
	km_grid_destroy(w->grid);
	w->grid = NULL;
}

static enum km_status csv_header(struct km_format_writer *w)
{
	unsigned i;

	for (i = 0; i < w->nr_cols; i++) {
		km_buf_puts(&w->line, i ? "," : "");
		km_text_put(&w->line, w->cols[i].name, strlen(w->cols[i].name),
			    km_print_style(KM_AS_CSV, w->look.raw));
	}
	km_buf_puts(&w->line, "\n");
	return flush_line(w);
}

static enum km_status set_columns(struct km_format_writer *w, const struct km_result_column *cols,
				  unsigned n)
{
	unsigned i;

	w->cols = km_calloc(n, sizeof(*w->cols));
	if (!w->cols)
		return KM_NOMEM;
	w->nr_cols = n;
	for (i = 0; i < n; i++) {
		struct km_buf name = { 0 };

		/* A column name may hold anything when the SQL does. */
		km_text_put(&name, cols[i].name, strlen(cols[i].name), KM_TEXT_PLAIN);
		if (name.failed || !(w->cols[i].name = strdup(name.v ? name.v : "")))
			return km_buf_free(&name), KM_NOMEM;
		km_buf_free(&name);
		w->cols[i].print = (struct km_print){
			.as = w->look.as,
			.unit = cols[i].unit,
			.decimals = cols[i].decimals,
			.raw = w->look.raw,
		};
	}
	return KM_OK;
}

static bool is_for_people(const struct km_format_writer *w)
{
	return w->look.as == KM_AS_TABLE || w->look.as == KM_AS_MD || w->look.as == KM_AS_HTML;
}

/* Which of the columns are shown, where not all are shown as they are. */
static enum km_status choose_shown(struct km_format_writer *w, const struct km_result_column *cols, unsigned n)
{
	bool plots = w->look.plots && w->look.as == KM_AS_TABLE;
	unsigned i;

	if (!is_for_people(w))
		return KM_OK;
	for (i = 0; i < n && cols[i].unit != KM_UNIT_PLOT; i++)
		;
	if (i == n)
		return KM_OK;
	w->shown = km_calloc(n, sizeof(*w->shown));
	w->place = km_calloc(n, sizeof(*w->place));
	w->cells = km_calloc(n, sizeof(*w->cells));
	if (!w->shown || !w->place || !w->cells)
		return KM_NOMEM;
	for (i = 0; i < n; i++) {
		if (cols[i].unit == KM_UNIT_PLOT && !plots)
			continue;
		w->shown[w->nr_shown] = cols[i];
		w->place[w->nr_shown++] = i;
	}
	return KM_OK;
}

/* The cells of the shown columns. */
static const struct km_cell *shown_cells(struct km_format_writer *w, const struct km_cell *cells)
{
	unsigned i;

	for (i = 0; i < w->nr_shown; i++)
		w->cells[i] = cells[w->place[i]];
	return w->cells;
}

/* The columns as their marks have them: those of sums with another name, one more for programs. */
static enum km_status mark_columns(struct km_format_writer *w, const struct km_result_column *cols, unsigned n)
{
	bool any = false;
	unsigned i;

	w->marks = w->next_marks;
	w->next_marks = NULL;
	for (i = 0; w->marks && i < n; i++)
		any = any || w->marks[i] == KM_MARK_SUM;
	w->adds = any && !is_for_people(w);
	w->nr_marked = n;
	if (!w->adds && !(w->marks && w->part))
		return KM_OK;
	w->marked = km_calloc(n + 1, sizeof(*w->marked));
	w->marked_cells = km_calloc(n + 1, sizeof(*w->marked_cells));
	if (!w->marked || !w->marked_cells)
		return KM_NOMEM;
	for (i = 0; i < n; i++) {
		w->marked[i] = cols[i];
		if (w->marks[i] != KM_MARK_SUM || w->adds)
			continue;
		w->marked[i].name = km_arena_printf(&w->names, "at_least_%s", cols[i].name);
		if (!w->marked[i].name)
			return KM_NOMEM;
	}
	w->marked[n] = (struct km_result_column){ "at_least", KM_UNIT_BOOL, -1 };
	return KM_OK;
}

static const struct km_cell *mark_cells(struct km_format_writer *w, const struct km_cell *cells)
{
	unsigned i;

	for (i = 0; i < w->nr_marked; i++)
		w->marked_cells[i] = w->part && w->marks[i] == KM_MARK_SHARE ? (struct km_cell){ .kind = KM_CELL_NULL } : cells[i];
	w->marked_cells[i] = (struct km_cell){ .kind = KM_CELL_INT, .i = w->part };
	return w->marked_cells;
}

static enum km_status writer_begin(void *arg, const struct km_result_column *cols, unsigned n)
{
	struct km_format_writer *w = arg;
	enum km_status st;

	free_columns(w);
	w->rows = 0;
	w->line.n = 0;
	st = mark_columns(w, cols, n);
	if (w->marked) {
		cols = w->marked;
		n += w->adds;
	}
	if (!st)
		st = choose_shown(w, cols, n);
	if (st)
		return st;
	if (w->shown) {
		cols = w->shown;
		n = w->nr_shown;
	}
	if (is_for_people(w))
		return km_grid_create(w->f, &w->look, cols, n, &w->grid);
	st = set_columns(w, cols, n);
	if (st == KM_OK && w->look.as == KM_AS_CSV)
		return csv_header(w);
	if (st == KM_OK && w->look.as == KM_AS_JSON && fputs("[", w->f) < 0)
		st = KM_IO;
	return st;
}

static enum km_status json_row(struct km_format_writer *w, const struct km_cell *cells)
{
	struct km_buf *b = &w->line;
	unsigned i;

	if (w->look.as == KM_AS_JSON)
		km_buf_puts(b, w->rows ? ",\n {" : "\n {");
	else
		km_buf_puts(b, "{");
	for (i = 0; i < w->nr_cols; i++) {
		if (i)
			km_buf_puts(b, ", ");
		km_text_put(b, w->cols[i].name, strlen(w->cols[i].name), KM_TEXT_JSON);
		km_buf_puts(b, ": ");
		km_print_cell(b, &cells[i], &w->cols[i].print);
	}
	km_buf_puts(b, w->look.as == KM_AS_JSON ? "}" : "}\n");
	w->rows++;
	return flush_line(w);
}

static enum km_status csv_row(struct km_format_writer *w, const struct km_cell *cells)
{
	unsigned i;

	for (i = 0; i < w->nr_cols; i++) {
		if (i)
			km_buf_put(&w->line, ",", 1);
		km_print_cell(&w->line, &cells[i], &w->cols[i].print);
	}
	km_buf_puts(&w->line, "\n");
	w->rows++;
	return flush_line(w);
}

static enum km_status writer_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct km_format_writer *w = arg;

	(void)n;
	if (w->marked)
		cells = mark_cells(w, cells);
	if (w->shown)
		cells = shown_cells(w, cells);
	if (!cells)
		return KM_NOMEM;
	if (w->grid)
		return km_grid_row(w->grid, cells);
	return w->look.as == KM_AS_CSV ? csv_row(w, cells) : json_row(w, cells);
}

static enum km_status end(void *arg)
{
	struct km_format_writer *w = arg;
	enum km_status st = w->grid ? km_grid_end(w->grid, w->empty) : KM_OK;

	if (w->look.as == KM_AS_JSON && fputs(w->rows ? "\n]\n" : "]\n", w->f) < 0)
		st = KM_IO;
	if (st == KM_OK && ferror(w->f))
		st = KM_IO;
	return st;
}

enum km_status km_format_create(FILE *f, const struct km_format_look *look,
				struct km_format_writer **ret)
{
	struct km_format_writer *w = calloc(1, sizeof(*w));

	if (!w)
		return KM_NOMEM;
	w->f = f;
	w->look = *look;
	w->sink = (struct km_sink){ writer_begin, writer_row, end, w };
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

void km_format_set_marks(struct km_format_writer *w, const enum km_mark *marks, bool part)
{
	w->next_marks = marks;
	w->part = part;
}

void km_format_set_empty(struct km_format_writer *w, const char *text)
{
	w->empty = text;
}

const struct km_sink *km_format_sink(const struct km_format_writer *w)
{
	return &w->sink;
}
