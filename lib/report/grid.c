/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "cell.h"
#include "fit.h"
#include "grid.h"
#include "plot.h"
#include "base/mem.h"

/* Rows, and values, that are held back to find the widths of columns. */
#define HELD_ROWS   2000
#define HELD_VALUES 100000

/* Indentation of the text that is written below a row. */
#define BELOW 4

#define BOLD "\x1b[1m"
#define RED  "\x1b[31m"
#define OFF  "\x1b[0m"

struct column {
	char *name; /* with the unit that is shown, once the rows are released */
	struct km_print print;
	struct km_fit_column fit;
	bool right;	 /* aligned: numbers */
	bool difference; /* of two sizes: always in KiB, as small ones matter beside large sizes */
	bool text_seen;
};

struct km_grid {
	FILE *f;
	struct km_format_look look;
	struct column *cols;
	unsigned nr_cols;
	struct km_fit fit;
	bool vertical; /* a line a value */
	size_t left;   /* columns of the names, where it is vertical */
	bool released; /* widths are chosen, rows are written as they come */
	uint64_t rows; /* written or held */
	unsigned held, room;
	struct km_cell *cells;	/* of the rows held; text made safe, in @arena */
	const char **texts;	/* of one row */
	struct cursor *cursors; /* in them */
	struct km_arena arena, names;
	struct km_buf line, text;
};

static enum km_status end_line(struct km_grid *g)
{
	while (g->line.n && g->line.v[g->line.n - 1] == ' ')
		g->line.n--;
	km_buf_puts(&g->line, "\n");
	if (g->line.failed)
		return KM_NOMEM;
	if (fwrite(g->line.v, 1, g->line.n, g->f) != g->line.n)
		return KM_IO;
	g->line.n = 0;
	return KM_OK;
}

static void put_repeated(struct km_buf *b, const char *what, size_t n)
{
	while (n--)
		km_buf_puts(b, what);
}

/* ---- lines of a table ---- */

/*
 * What a reader looks for: the words that results begin with where something is at fault. Verdicts such as "refused" and
 * "fragmented" are normal for some zones and orders of every machine; findings judge them.
 */
static bool is_bad_news(const char *text)
{
	static const char *const words[] = { "FAILS", "DIFFERS", "failed", "below min", "corrupt",
					     "damaged", "wrong", "unreachable" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(words); i++) {
		size_t n = strlen(words[i]);

		if (!strncmp(text, words[i], n) && (!text[n] || strchr(" :,;", text[n])))
			return true;
	}
	return false;
}

/* The values of a row as they are written, line by line. */
struct cursor {
	const char *rest; /* of the column's text */
	size_t hang;	  /* indentation of its lines after the first one */
	bool red;
};

/* Write what of @c fits into @room columns. Returns the columns that it takes. */
static size_t put_piece(struct km_grid *g, struct cursor *c, bool first, size_t room, bool whole)
{
	size_t hang = first || c->hang + 8 > room ? 0 : c->hang, n;
	const char *text = c->rest;

	n = km_text_break(text, whole ? 0 : (unsigned)(room - hang));
	put_repeated(&g->line, " ", n ? hang : 0);
	km_buf_puts(&g->line, c->red ? RED : "");
	km_buf_put(&g->line, text, n);
	km_buf_puts(&g->line, c->red ? OFF : "");
	c->rest = text + n;
	c->rest += strspn(c->rest, " ");
	return n ? hang + km_text_width(text, n) : 0;
}

/* One line of a row. A number that is wider than its column takes from the columns after it. */
static void put_row_line(struct km_grid *g, bool first)
{
	size_t at = 0, start = 0;
	unsigned i;

	for (i = 0; i < g->nr_cols; i++) {
		const struct column *c = &g->cols[i];
		struct cursor *cur = &g->cursors[i];
		size_t from = i && start < at + 1 ? at + 1 : start, end = start + c->fit.width;
		size_t width = km_text_width(cur->rest, strlen(cur->rest));

		if (i >= g->fit.below)
			break;
		if (*cur->rest && c->right && from + width < end)
			from = end - width;
		if (*cur->rest) {
			put_repeated(&g->line, " ", from - at);
			at = from + put_piece(g, cur, first, end > from ? end - from : 1,
					      !c->fit.text || !g->look.width);
		}
		start = end + g->fit.gap;
	}
}

static bool is_row_left(const struct km_grid *g)
{
	unsigned i;

	for (i = 0; i < g->nr_cols; i++)
		if (i < g->fit.below && *g->cursors[i].rest)
			return true;
	return false;
}

static enum km_status table_line(struct km_grid *g, const char *const *texts)
{
	enum km_status st;
	bool first = true;
	unsigned i;

	for (i = 0; i < g->nr_cols; i++)
		g->cursors[i] = (struct cursor){
			texts[i], 2 + strspn(texts[i], " "),
			g->look.color && !g->cols[i].right && is_bad_news(texts[i])
		};
	do {
		put_row_line(g, first);
		st = end_line(g);
		first = false;
	} while (st == KM_OK && is_row_left(g));
	for (i = g->fit.below; i < g->nr_cols; i++)
		while (*g->cursors[i].rest && st == KM_OK) {
			put_repeated(&g->line, " ", BELOW);
			(void)put_piece(g, &g->cursors[i], true, g->look.width - BELOW, false);
			st = end_line(g);
		}
	return st;
}

/* The @k-th piece of a heading in its width. Returns its bytes; 0: there is none. */
static size_t heading_piece(const struct column *c, unsigned k, const char **ret)
{
	const char *s = c->name;
	size_t n = *s ? km_fit_head_break(s, c->fit.width) : 0;

	while (k-- && n) {
		s += n;
		n = *s ? km_fit_head_break(s, c->fit.width) : 0;
	}
	*ret = s;
	return n;
}

static unsigned heading_pieces(const struct column *c)
{
	const char *s;
	unsigned k = 0;

	while (heading_piece(c, k, &s))
		k++;
	return k;
}

static void put_bold(struct km_grid *g, const char *text)
{
	km_buf_puts(&g->line, g->look.color ? BOLD : "");
	km_buf_puts(&g->line, text);
	km_buf_puts(&g->line, g->look.color ? OFF : "");
}

/* Headings end on the same line, the last one. */
static enum km_status heading_lines(struct km_grid *g)
{
	enum km_status st = KM_OK;
	unsigned i, k, most = 1;

	for (i = 0; i < g->nr_cols; i++)
		if (i < g->fit.below && heading_pieces(&g->cols[i]) > most)
			most = heading_pieces(&g->cols[i]);
	for (k = 0; k < most && st == KM_OK; k++) {
		size_t at = 0, start = 0;

		km_buf_puts(&g->line, g->look.color ? BOLD : "");
		for (i = 0; i < g->nr_cols; i++) {
			const struct column *c = &g->cols[i];
			unsigned before = i >= g->fit.below ? most : most - heading_pieces(c);
			const char *s = "";
			size_t n = k < before ? 0 : heading_piece(c, k - before, &s);
			size_t width = km_text_width(s, n);
			size_t to = start + (c->right && width < c->fit.width ? c->fit.width - width
									      : 0);

			if (n) {
				put_repeated(&g->line, " ", to > at ? to - at : 0);
				km_buf_put(&g->line, s, n);
				at = to + width;
			}
			start += c->fit.width + g->fit.gap;
		}
		km_buf_puts(&g->line, g->look.color ? OFF : "");
		st = end_line(g);
	}
	for (i = g->fit.below; i < g->nr_cols && st == KM_OK; i++) {
		put_repeated(&g->line, " ", BELOW);
		put_bold(g, g->cols[i].name);
		st = end_line(g);
	}
	return st;
}

/* ---- Markdown ---- */

static enum km_status md_line(struct km_grid *g, const char *const *texts)
{
	unsigned i;

	for (i = 0; i < g->nr_cols; i++) {
		const struct column *c = &g->cols[i];
		size_t width = km_text_width(texts[i], strlen(texts[i]));
		size_t pad = width < c->fit.width ? c->fit.width - width : 0;

		km_buf_puts(&g->line, i ? " | " : "| ");
		put_repeated(&g->line, " ", c->right ? pad : 0);
		km_buf_puts(&g->line, texts[i]);
		put_repeated(&g->line, " ", c->right ? 0 : pad);
	}
	km_buf_puts(&g->line, " |");
	return end_line(g);
}

static enum km_status md_heading(struct km_grid *g)
{
	enum km_status st;
	unsigned i;

	for (i = 0; i < g->nr_cols; i++)
		g->texts[i] = g->cols[i].name;
	st = md_line(g, g->texts);
	for (i = 0; i < g->nr_cols; i++) {
		const struct column *c = &g->cols[i];

		km_buf_puts(&g->line, i ? " | " : "| ");
		put_repeated(&g->line, "-", c->fit.width - c->right);
		km_buf_puts(&g->line, c->right ? ":" : "");
	}
	km_buf_puts(&g->line, " |");
	return st == KM_OK ? end_line(g) : st;
}

/* ---- HTML ---- */

/* Text that is wider than this many columns, or half of it, gets room: it is wrapped, but not word by word. */
#define LONG_TEXT 36

static const char *html_cell_class(const struct column *c, const char *text)
{
	if (c->right)
		return " class=\"n\"";
	if (is_bad_news(text))
		return " class=\"bad\"";
	return c->fit.cell > LONG_TEXT ? " class=\"long\"" : c->fit.cell > LONG_TEXT / 2 ? " class=\"mid\""
											 : "";
}

/* An indented text may not be wrapped behind its indentation. */
static void put_indented(struct km_buf *b, const char *text)
{
	for (; *text == ' '; text++)
		km_buf_puts(b, "&nbsp;");
	km_buf_puts(b, text);
}

/* The texts of the columns are escaped: column names and cells both went through km_text_put(). */
static enum km_status html_line(struct km_grid *g, const char *const *texts)
{
	unsigned i;

	km_buf_puts(&g->line, "<tr>");
	for (i = 0; i < g->nr_cols; i++) {
		const char *class = html_cell_class(&g->cols[i], texts[i]);

		km_buf_printf(&g->line, i ? "<td%s>" : "<th scope=\"row\"%s>", class);
		put_indented(&g->line, texts[i]);
		km_buf_puts(&g->line, i ? "</td>" : "</th>");
	}
	km_buf_puts(&g->line, "</tr>");
	return end_line(g);
}

static enum km_status html_heading(struct km_grid *g)
{
	unsigned i;

	km_buf_puts(&g->line, "<table><caption>");
	if (g->look.caption)
		km_text_put(&g->line, g->look.caption, strlen(g->look.caption), KM_TEXT_HTML);
	km_buf_puts(&g->line, "</caption><thead><tr>");
	for (i = 0; i < g->nr_cols; i++) {
		const char *s = g->cols[i].name;

		km_buf_puts(&g->line, g->cols[i].right ? "<th scope=\"col\" class=\"n\">"
						       : "<th scope=\"col\">");
		/* A long name may go on in a new line behind each _. */
		for (; *s; s++) {
			km_buf_put(&g->line, s, 1);
			km_buf_puts(&g->line, *s == '_' ? "<wbr>" : "");
		}
		km_buf_puts(&g->line, "</th>");
	}
	km_buf_puts(&g->line, "</tr></thead><tbody>");
	return end_line(g);
}

/* Words in place of rows that begin with a capital are sentences of their own; others say why there are no rows. */
static bool is_sentence(const char *empty)
{
	return empty && *empty >= 'A' && *empty <= 'Z';
}

static enum km_status html_end(struct km_grid *g, const char *empty)
{
	if (g->rows) {
		km_buf_puts(&g->line, "</tbody></table>");
		return end_line(g);
	}
	km_buf_puts(&g->line, is_sentence(empty) ? "<p class=\"verdict\">" : "<p class=\"empty\">No rows");
	if (empty && !is_sentence(empty))
		km_buf_puts(&g->line, ": ");
	if (empty)
		km_text_put(&g->line, empty, strlen(empty), KM_TEXT_HTML);
	km_buf_puts(&g->line, ".</p>");
	return end_line(g);
}

/* ---- a line a value ---- */

static enum km_status put_vertical_value(struct km_grid *g, const char *name, const char *text,
					 size_t left)
{
	size_t room = g->look.width > left + 8 ? g->look.width - left : 8, width;
	struct cursor c = { text + strspn(text, " "), 0, g->look.color && is_bad_news(text) };
	enum km_status st;

	do {
		size_t n = km_text_fit(name, left - 1, &width);

		km_buf_puts(&g->line, g->look.color ? BOLD : "");
		km_buf_put(&g->line, name, n);
		km_buf_puts(&g->line, g->look.color ? OFF : "");
		name += n;
		if (*c.rest)
			put_repeated(&g->line, " ", left - width);
		(void)put_piece(g, &c, true, room, !g->look.width);
		st = end_line(g);
	} while ((*c.rest || *name) && st == KM_OK);
	return st;
}

static enum km_status vertical_row(struct km_grid *g, const char *const *texts, bool first)
{
	enum km_status st = first ? KM_OK : end_line(g);
	unsigned i;

	for (i = 0; i < g->nr_cols && st == KM_OK; i++)
		st = put_vertical_value(g, g->cols[i].name, texts[i], g->left);
	return st;
}

/* ---- rows ---- */

/* The part of its full width that a plot gets, once the widths are chosen. */
static double plot_part(const struct km_grid *g, const struct column *c)
{
	size_t width = c->fit.width;

	if (g->vertical)
		width = g->look.width > g->left + 8 ? g->look.width - g->left : 8;
	if (!width || (g->vertical && !g->look.width) || width >= c->fit.cell)
		return 1;
	return (double)width / (double)c->fit.cell;
}

/* The texts of a row, which last until the next one. */
static enum km_status row_texts(struct km_grid *g, const struct km_cell *cells)
{
	size_t at = 0;
	unsigned i;

	g->text.n = 0;
	for (i = 0; i < g->nr_cols; i++) {
		if (g->cols[i].fit.plot && cells[i].kind != KM_CELL_NULL)
			km_plot_draw(&g->text, &cells[i], plot_part(g, &g->cols[i]));
		else if (cells[i].kind == KM_CELL_TEXT)
			km_buf_put(&g->text, cells[i].text, cells[i].bytes);
		else
			km_print_cell(&g->text, &cells[i], &g->cols[i].print);
		km_buf_put(&g->text, "", 1);
	}
	if (g->text.failed)
		return KM_NOMEM;
	for (i = 0; i < g->nr_cols; i++) {
		g->texts[i] = g->text.v + at;
		at += strlen(g->texts[i]) + 1;
	}
	return KM_OK;
}

static enum km_status write_row(struct km_grid *g, const struct km_cell *cells, bool first)
{
	enum km_status st = row_texts(g, cells);

	if (st != KM_OK)
		return st;
	if (g->look.as == KM_AS_MD)
		return md_line(g, g->texts);
	if (g->look.as == KM_AS_HTML)
		return html_line(g, g->texts);
	return g->vertical ? vertical_row(g, g->texts, first) : table_line(g, g->texts);
}

/* One unit for all sizes of a table but differences, so that they can be compared: KiB where none reaches 1 MiB. */
static enum km_scale choose_scale(const struct km_grid *g)
{
	double most = 0;
	unsigned i, k;

	for (i = 0; i < g->held; i++) {
		for (k = 0; k < g->nr_cols; k++) {
			const struct km_cell *c = &g->cells[(size_t)i * g->nr_cols + k];
			double d = g->cols[k].print.scale != KM_SCALE_NONE && !g->cols[k].difference
					   ? km_print_bytes(c, g->cols[k].print.unit)
					   : 0;

			d = d < 0 ? -d : d;
			most = d > most ? d : most;
		}
	}
	return most > 0 && most < 1048576 ? KM_SCALE_KIB : KM_SCALE_MIB;
}

static enum km_status set_heading(struct km_grid *g, struct column *c, enum km_scale scale)
{
	struct km_buf name = { 0 };

	if (c->print.scale != KM_SCALE_NONE) {
		c->print.scale = c->difference ? KM_SCALE_KIB : scale;
		km_print_name(&name, c->name, c->print.scale);
		c->name = name.failed ? NULL : km_arena_strndup(&g->names, name.v, name.n);
		km_buf_free(&name);
	}
	if (!c->name)
		return KM_NOMEM;
	c->fit.head = km_text_width(c->name, strlen(c->name));
	c->fit.head_part = km_fit_head_part(c->name);
	c->right = c->print.unit != KM_UNIT_TEXT && !c->text_seen && !c->fit.plot && g->rows > 0;
	c->fit.text = c->text_seen || c->fit.plot;
	/* Rows that are not seen yet may have the full width. */
	if (c->fit.plot && g->held == g->room)
		c->fit.cell = c->text_seen ? KM_PLOT_POINTS : KM_PLOT_WIDTH;
	return KM_OK;
}

static enum km_status measure(struct km_grid *g)
{
	enum km_scale scale = choose_scale(g);
	enum km_status st = KM_OK;
	unsigned i, k;

	for (i = 0; i < g->nr_cols && st == KM_OK; i++)
		st = set_heading(g, &g->cols[i], scale);
	for (k = 0; k < g->held && st == KM_OK; k++) {
		st = row_texts(g, g->cells + (size_t)k * g->nr_cols);
		for (i = 0; i < g->nr_cols && st == KM_OK; i++) {
			size_t width = km_text_width(g->texts[i], strlen(g->texts[i]));

			if (width > g->cols[i].fit.cell)
				g->cols[i].fit.cell = width;
		}
	}
	return st;
}

/* ---- columns that say the same in every row ---- */

static bool is_same_cell(const struct km_cell *a, const struct km_cell *b)
{
	if (a->kind != b->kind)
		return false;
	switch (a->kind) {
	case KM_CELL_NULL:
		return true;
	case KM_CELL_INT:
		return a->i == b->i;
	case KM_CELL_REAL:
		return a->d == b->d || (isnan(a->d) && isnan(b->d));
	default:
		return a->bytes == b->bytes && !memcmp(a->text, b->text, a->bytes);
	}
}

/* Whether column @i has one value in all rows. A picture has no words. */
static bool is_constant(const struct km_grid *g, unsigned i)
{
	unsigned k;

	for (k = 1; k < g->held; k++)
		if (!is_same_cell(&g->cells[i], &g->cells[(size_t)k * g->nr_cols + i]))
			return false;
	return !g->cols[i].fit.plot || g->cells[i].kind == KM_CELL_NULL;
}

/* "in all rows: node_id 0, zone_name Normal, cma ?", of the columns that @drop marks. */
static enum km_status say_constants(struct km_grid *g, const bool *drop)
{
	const char *between = "in all rows: ";
	struct km_buf words = { 0 };
	enum km_status st = row_texts(g, g->cells);
	unsigned i;

	for (i = 0; i < g->nr_cols && st == KM_OK; i++) {
		const char *text = g->texts[i] + strspn(g->texts[i], " ");

		if (!drop[i])
			continue;
		km_buf_printf(&words, "%s%s %s", between, g->cols[i].name, *text ? text : "(empty)");
		between = ", ";
	}
	if (words.failed)
		st = KM_NOMEM;
	if (st == KM_OK)
		km_format_line(g->f, words.v, g->look.width);
	km_buf_free(&words);
	return st;
}

/* Take the columns that @drop marks out of the grid, whose rows are all held. */
static void drop_columns(struct km_grid *g, const bool *drop)
{
	unsigned left = 0, i, k;
	size_t to = 0;

	for (k = 0; k < g->held; k++)
		for (i = 0; i < g->nr_cols; i++)
			if (!drop[i])
				g->cells[to++] = g->cells[(size_t)k * g->nr_cols + i];
	for (i = 0; i < g->nr_cols; i++)
		if (!drop[i])
			g->cols[left++] = g->cols[i];
	g->nr_cols = left;
}

/* Choose widths for the columns that @drop, or NULL, does not mark. False: they do not fit, and nothing is changed. */
static bool fit_columns(struct km_grid *g, struct km_fit_column *fit, const bool *drop, size_t width)
{
	unsigned n = 0, i;

	for (i = 0; i < g->nr_cols; i++)
		if (!drop || !drop[i])
			fit[n++] = g->cols[i].fit;
	return n && km_fit(fit, n, width, &g->fit);
}

/*
 * Where the columns do not fit: say once what is the same in all rows, if the others then fit. Not where more rows follow
 * than are held, nor for a single row.
 */
static enum km_status drop_constants(struct km_grid *g, struct km_fit_column *fit, bool *ret_fits)
{
	_cleanup_(km_freep) bool *drop = km_calloc(g->nr_cols, sizeof(*drop));
	enum km_status st;
	unsigned i;

	if (!drop)
		return KM_NOMEM;
	if (g->held < 2 || g->held == g->room)
		return KM_OK;
	for (i = 0; i < g->nr_cols; i++)
		drop[i] = is_constant(g, i);
	if (!fit_columns(g, fit, drop, g->look.width))
		return KM_OK;
	st = say_constants(g, drop);
	if (st == KM_OK)
		drop_columns(g, drop);
	*ret_fits = true;
	return st;
}

static enum km_status choose_widths(struct km_grid *g)
{
	_cleanup_(km_freep) struct km_fit_column *fit = km_calloc(g->nr_cols, sizeof(*fit));
	bool table = g->look.as == KM_AS_TABLE, fits;
	enum km_status st = KM_OK;
	unsigned i;

	if (!fit)
		return KM_NOMEM;
	fits = fit_columns(g, fit, NULL, table ? g->look.width : 0);
	if (table && !fits && !g->look.vertical)
		st = drop_constants(g, fit, &fits);
	if (st != KM_OK)
		return st;
	for (i = 0; i < g->nr_cols; i++) {
		g->cols[i].fit.width = fit[i].width;
		if (!table && fit[i].width < 3)
			g->cols[i].fit.width = 3;
	}
	g->vertical = table && (g->look.vertical || !fits);
	for (i = 0; i < g->nr_cols; i++)
		if (g->cols[i].fit.head > g->left)
			g->left = g->cols[i].fit.head;
	if (g->look.width && g->left > g->look.width / 2)
		g->left = g->look.width / 2;
	g->left += 2;
	return KM_OK;
}

/* Write the heading and the rows that were held back; widths stand from here on. */
static enum km_status release_rows(struct km_grid *g)
{
	enum km_status st = measure(g);
	unsigned i;

	g->released = true;
	if (st == KM_OK)
		st = choose_widths(g);
	if (st == KM_OK && g->look.as == KM_AS_MD)
		st = md_heading(g);
	else if (st == KM_OK && g->look.as == KM_AS_HTML)
		st = g->rows ? html_heading(g) : KM_OK;
	else if (st == KM_OK && !g->vertical)
		st = heading_lines(g);
	for (i = 0; i < g->held && st == KM_OK; i++)
		st = write_row(g, g->cells + (size_t)i * g->nr_cols, i == 0);
	km_arena_free(&g->arena);
	g->held = 0;
	return st;
}

/* @from with its text made safe and copied. */
static enum km_status keep_cell(struct km_grid *g, struct column *c, const struct km_cell *from,
				struct km_cell *to)
{
	*to = *from;
	if (from->kind != KM_CELL_TEXT && from->kind != KM_CELL_BLOB)
		return KM_OK;
	c->text_seen = true;
	g->line.n = 0;
	km_buf_puts(&g->line, "");
	km_print_cell(&g->line, from, &c->print);
	to->kind = KM_CELL_TEXT;
	to->bytes = g->line.n;
	to->text = g->line.failed ? NULL : km_arena_strndup(&g->arena, g->line.v, g->line.n);
	g->line.n = 0;
	return to->text ? KM_OK : KM_NOMEM;
}

enum km_status km_grid_row(struct km_grid *g, const struct km_cell *cells)
{
	struct km_cell *to = g->cells + (g->released ? 0 : (size_t)g->held * g->nr_cols);
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; i < g->nr_cols && st == KM_OK; i++)
		st = keep_cell(g, &g->cols[i], &cells[i], &to[i]);
	if (st != KM_OK)
		return st;
	g->rows++;
	if (g->released) {
		st = write_row(g, to, false);
		km_arena_free(&g->arena);
		return st;
	}
	return ++g->held == g->room ? release_rows(g) : KM_OK;
}

enum km_status km_grid_end(struct km_grid *g, const char *empty)
{
	enum km_status st = g->released ? KM_OK : release_rows(g);
	struct km_buf words = { 0 };

	if (st == KM_OK && g->look.as == KM_AS_HTML)
		return html_end(g, empty);
	if (st != KM_OK || g->rows)
		return st;
	if (is_sentence(empty))
		km_buf_printf(&words, "%s.", empty);
	else
		km_buf_printf(&words, "(no rows%s%s)", empty ? ": " : "", empty ? empty : "");
	if (words.failed)
		return KM_NOMEM;
	km_format_line(g->f, words.v, g->look.as == KM_AS_TABLE ? g->look.width : 0);
	km_buf_free(&words);
	return KM_OK;
}

static enum km_status set_columns(struct km_grid *g, const struct km_result_column *cols)
{
	enum km_text_style style = km_print_style(g->look.as, false);
	bool people = !g->look.plain;
	unsigned i;

	for (i = 0; i < g->nr_cols; i++) {
		bool size = people && km_print_is_size(cols[i].unit, cols[i].decimals);
		struct column *c = &g->cols[i];

		g->line.n = 0;
		km_buf_puts(&g->line, "");
		km_text_put(&g->line, cols[i].name, strlen(cols[i].name), style);
		c->name = g->line.failed ? NULL
					 : km_arena_strndup(&g->names, g->line.v, g->line.n);
		if (!c->name)
			return KM_NOMEM;
		c->fit.plot = cols[i].unit == KM_UNIT_PLOT;
		c->difference = km_print_is_difference(cols[i].name);
		c->print = (struct km_print){
			.as = g->look.as,
			.unit = cols[i].unit == KM_UNIT_PLOT ? KM_UNIT_TEXT : cols[i].unit,
			.decimals = cols[i].decimals,
			.scale = size ? KM_SCALE_MIB : KM_SCALE_NONE,
			.people = people,
		};
	}
	g->line.n = 0;
	return KM_OK;
}

enum km_status km_grid_create(FILE *f, const struct km_format_look *look,
			      const struct km_result_column *cols, unsigned n, struct km_grid **ret)
{
	struct km_grid *g = calloc(1, sizeof(*g));
	enum km_status st = KM_NOMEM;

	if (!g)
		return KM_NOMEM;
	g->f = f;
	g->look = *look;
	g->nr_cols = n;
	g->fit = (struct km_fit){ 2, n };
	g->room = n > HELD_VALUES / HELD_ROWS ? HELD_VALUES / n + 1 : HELD_ROWS;
	g->cols = km_calloc(n, sizeof(*g->cols));
	g->cells = km_calloc((size_t)g->room * n, sizeof(*g->cells));
	g->texts = km_calloc(n, sizeof(*g->texts));
	g->cursors = km_calloc(n, sizeof(*g->cursors));
	if (g->cols && g->cells && g->texts && g->cursors)
		st = set_columns(g, cols);
	if (st != KM_OK) {
		km_grid_destroy(g);
		return st;
	}
	*ret = g;
	return KM_OK;
}

void km_grid_destroy(struct km_grid *g)
{
	if (!g)
		return;
	free(g->cols);
	free(g->cells);
	free(g->texts);
	free(g->cursors);
	km_arena_free(&g->arena);
	km_arena_free(&g->names);
	km_buf_free(&g->line);
	km_buf_free(&g->text);
	free(g);
}
