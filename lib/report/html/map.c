/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <string.h>

#include "cells.h"

/* Cells in a row of the picture that is there without the script, which lays them out by the width of the screen. */
#define COLUMNS 128
/* Parts of the map with a heading: a zone of a node each, as long as there are few. */
#define BANDS_MOST 64

static unsigned main_class(const struct km_map_cell *c)
{
	unsigned i, best = 0;

	for (i = 1; i < KM_CELL_CLASSES; i++)
		if (c->pages[i] > c->pages[best])
			best = i;
	return best;
}

static double bytes_of(const struct km_html *h, double pages)
{
	return pages * (double)h->page_bytes;
}

/* An amount of memory; in pages where their size is not known. */
static void put_pages(struct km_html *h, double pages)
{
	if (h->page_bytes > 0) {
		km_html_size(h, bytes_of(h, pages));
	} else {
		km_html_count(h, pages);
		fputs(" pages", h->f);
	}
}

static void put_address(struct km_html *h, uint64_t pfn)
{
	if (h->page_bytes > 0)
		fprintf(h->f, "0x%" PRIx64, pfn * (uint64_t)h->page_bytes);
	else
		fprintf(h->f, "frame 0x%" PRIx64, pfn);
}

/* ---- the picture ---- */

/* Cells of one class that stand side by side are one rectangle. */
static void put_row(struct km_html *h, const struct km_cells *c, size_t from, size_t to, unsigned y)
{
	size_t i = from;

	while (i < to) {
		unsigned class = main_class(&c->v[i]);
		size_t k = i + 1;

		while (k < to && main_class(&c->v[k]) == class)
			k++;
		fprintf(h->f, "<rect class=\"c-%s\" x=\"%zu\" y=\"%u\" width=\"%zu.9\" height=\".9\"/>",
			km_cells_class(class), i - from, y, k - i - 1);
		i = k;
	}
}

static void put_band(struct km_html *h, const struct km_cells *c, size_t from, size_t to)
{
	unsigned rows = (unsigned)((to - from + COLUMNS - 1) / COLUMNS), y;

	fputs("<h3>", h->f);
	if (c->v[from].node_id >= 0)
		fprintf(h->f, "node %" PRId64 ", ", c->v[from].node_id);
	km_html_puts(h, c->zones[c->v[from].zone]);
	fputs(": ", h->f);
	put_address(h, c->v[from].index << c->shift);
	fputs(" to ", h->f);
	put_address(h, (c->v[to - 1].index + 1) << c->shift);
	fprintf(h->f, ", %zu cells</h3>\n<svg class=\"cells\" viewBox=\"0 0 %d %u\" role=\"img\" data-from=\"%zu\" data-to=\"%zu\" "
		      "aria-label=\"Cells by what most of their pages are\">",
		to - from, COLUMNS, rows, from, to);
	for (y = 0; y < rows; y++) {
		size_t first = from + (size_t)y * COLUMNS;

		put_row(h, c, first, first + COLUMNS < to ? first + COLUMNS : to, y);
	}
	fputs("</svg>\n", h->f);
}

static void put_bands(struct km_html *h, const struct km_cells *c)
{
	unsigned bands = 0;
	size_t from = 0, i;

	for (i = 1; i <= c->n; i++) {
		if (i < c->n && ((c->v[i].node_id == c->v[from].node_id && c->v[i].zone == c->v[from].zone) ||
				 bands == BANDS_MOST - 1))
			continue;
		put_band(h, c, from, i);
		bands++;
		from = i;
	}
}

static void put_legend(struct km_html *h, const struct km_cells *c)
{
	unsigned i;

	fputs("<ul class=\"key\" id=\"map-key\">\n", h->f);
	for (i = 0; i < KM_CELL_CLASSES; i++) {
		if (!c->pages[i])
			continue;
		fprintf(h->f, "<li><i class=\"c-%s\"></i>%s <b>", km_cells_class(i), km_cells_class(i));
		put_pages(h, (double)c->pages[i]);
		fputs("</b></li>\n", h->f);
	}
	fputs("</ul>\n<p class=\"more\">All pages of a class are counted here, also those that were set aside at boot: a class may "
	      "have more than among the parts of MemTotal above.</p>\n",
	      h->f);
}

/* ---- for the script ---- */

/* A string of JSON inside an element: no < may begin a tag. Control characters are visible before they are escaped. */
static void put_json(struct km_html *h, const char *text)
{
	struct km_buf plain = { 0 }, json = { 0 };
	size_t i;

	km_text_put(&plain, text, strlen(text), KM_TEXT_PLAIN);
	km_text_put(&json, plain.v ? plain.v : "", plain.n, KM_TEXT_JSON);
	for (i = 0; !json.failed && i < json.n; i++) {
		if (json.v[i] == '<')
			fputs("\\u003c", h->f);
		else
			fputc(json.v[i], h->f);
	}
	km_buf_free(&plain);
	km_buf_free(&json);
}

static void put_names(struct km_html *h, const struct km_cells *c)
{
	unsigned i;

	fprintf(h->f, "{\"page\":%" PRId64 ",\"cell\":%" PRIu64 ",\"block\":%" PRIu64 ",\"classes\":[",
		h->page_bytes, UINT64_C(1) << c->shift, UINT64_C(1) << c->block_shift);
	for (i = 0; i < KM_CELL_CLASSES; i++)
		fprintf(h->f, "%s\"%s\"", i ? "," : "", km_cells_class(i));
	fputs("],\"types\":[", h->f);
	for (i = 0; c->has_types && i < KM_CELL_TYPES; i++) {
		fputs(i ? "," : "", h->f);
		put_json(h, c->types[i] ? c->types[i] : i + 1 < KM_CELL_TYPES ? ""
									      : "not known");
	}
	fputs("],\"owners\":[", h->f);
	for (i = 0; i < c->nr_owners; i++) {
		fputs(i ? ",\n[" : "[", h->f);
		put_json(h, c->owners[i].name ? c->owners[i].name : "?");
		fputs(",", h->f);
		put_json(h, c->owners[i].class ? c->owners[i].class : "?");
		if (c->owners[i].pages >= 0)
			fprintf(h->f, ",%" PRId64 "]", c->owners[i].pages);
		else
			fputs(",null]", h->f);
	}
	fputs("],\n\"cells\":[", h->f);
}

static void put_cell(struct km_html *h, const struct km_cells *c, size_t at)
{
	const struct km_map_cell *v = &c->v[at];
	unsigned i, more = v->more_owners;
	const char *comma = "";

	/* The distance from the cell before it: 1 but for holes. */
	fprintf(h->f, "%s[%" PRIu64 ",[", at ? ",\n" : "", at ? v->index - v[-1].index : v->index);
	for (i = 0; i < KM_CELL_CLASSES; i++) {
		if (v->pages[i])
			fprintf(h->f, "%s%u,%" PRIu64, comma, i, v->pages[i]);
		comma = v->pages[i] ? "," : comma;
	}
	fputs("],[", h->f);
	for (comma = "", i = 0; i < KM_CELL_TYPES; i++) {
		if (v->blocks[i])
			fprintf(h->f, "%s%u,%" PRIu32, comma, i, v->blocks[i]);
		comma = v->blocks[i] ? "," : comma;
	}
	fputs("],[", h->f);
	for (comma = "", i = 0; i < v->nr_owners; i++) {
		if (v->owners[i].place == KM_CELLS_OWNERS) {
			more++;
			continue;
		}
		fprintf(h->f, "%s%u,%" PRIu64, comma, v->owners[i].place, v->owners[i].pages);
		comma = ",";
	}
	if (more)
		fprintf(h->f, "],%u]", more);
	else
		fputs("]]", h->f);
}

static void put_data(struct km_html *h, const struct km_cells *c)
{
	size_t i;

	fputs("<script type=\"application/json\" id=\"map-data\">", h->f);
	put_names(h, c);
	for (i = 0; i < c->n; i++)
		put_cell(h, c, i);
	fputs("]}</script>\n", h->f);
}

/* Shown once the script runs. */
static void put_controls(struct km_html *h, const struct km_cells *c)
{
	static const struct {
		const char *value, *label;
	} modes[] = { { "class", "what pages are" }, { "type", "migrate type" }, { "owner", "owner" }, { "free", "free share" } };
	size_t i;

	fputs("<div id=\"map-controls\" class=\"screen\" hidden>\n<fieldset><legend>Colour by</legend>", h->f);
	for (i = 0; i < KM_ARRAY_LEN(modes); i++) {
		if (!strcmp(modes[i].value, "type") && !c->has_types)
			continue;
		if (!strcmp(modes[i].value, "owner") && !c->nr_owners)
			continue;
		fprintf(h->f, "<label><input type=\"radio\" name=\"map-mode\" value=\"%s\"%s> %s</label>\n",
			modes[i].value, i ? "" : " checked", modes[i].label);
	}
	fputs("</fieldset>\n", h->f);
	if (c->nr_owners)
		fputs("<p><label for=\"map-find\">Find an owner</label> <input type=\"search\" id=\"map-find\" "
		      "autocomplete=\"off\" spellcheck=\"false\" placeholder=\"name of a process, cache, file, …\"> "
		      "<output id=\"map-found\" for=\"map-find\"></output></p>\n",
		      h->f);
	fputs("</div>\n", h->f);
}

static void put_words(struct km_html *h, const struct km_cells *c)
{
	fputs("<figcaption>", h->f);
	if (c->to) {
		fputs("Addresses ", h->f);
		put_address(h, c->from);
		fputs(" to ", h->f);
		put_address(h, c->to);
		fputs(" alone: ", h->f);
	}
	fprintf(h->f, "%zu cells; a cell is ", c->n);
	if (c->shift > c->block_shift)
		fprintf(h->f, "%" PRIu64 " pageblocks, ", UINT64_C(1) << (c->shift - c->block_shift));
	else if (c->shift == c->block_shift)
		fputs("a pageblock, ", h->f);
	else if (c->shift)
		fprintf(h->f, "%" PRIu64 " pages, ", UINT64_C(1) << c->shift);
	else
		fputs("a page, ", h->f);
	put_pages(h, (double)(UINT64_C(1) << c->shift));
	fputs(", coloured by what most of its pages are. Addresses without RAM have no cell.", h->f);
	if (c->odd_runs)
		fprintf(h->f, " %" PRIu64 " rows of page_run overlap or lie beyond any address, and are left out.",
			c->odd_runs);
	fputs("</figcaption>\n", h->f);
}

enum km_status km_html_map(struct km_html *h, struct km_err *err)
{
	struct km_cells c;
	uint64_t bytes = h->page_bytes > 0 ? (uint64_t)h->page_bytes : 4096;
	uint64_t to = h->region_end / bytes + (h->region_end % bytes != 0);
	enum km_status st = km_cells_read(h->r, h->region_start / bytes, to, &c, err);

	if (st == KM_OK)
		km_html_answerer(h);
	if (st == KM_OK && !c.n) {
		km_html_paragraph(h, "empty", h->region_end ? "No page of RAM is known at these addresses." : "No page of RAM is known.");
	} else if (st == KM_OK) {
		fputs("<figure class=\"map\">\n", h->f);
		put_words(h, &c);
		put_controls(h, &c);
		put_legend(h, &c);
		put_bands(h, &c);
		fputs("<div id=\"map-says\" class=\"screen\" hidden></div>\n</figure>\n", h->f);
		put_data(h, &c);
	}
	km_cells_free(&c);
	return st;
}
