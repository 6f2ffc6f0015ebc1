/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <string.h>

#include "html_impl.h"

/* Bars of one list: each has a label before and words behind it. */
#define BAR_WIDTH 1000.0

static void begin_list(struct km_html *h, const char *class)
{
	fprintf(h->f, "<ul class=\"bars %s\">\n", class);
}

static void end_list(struct km_html *h)
{
	fputs("</ul>\n", h->f);
}

static void begin_bar(struct km_html *h)
{
	fputs("<svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">", h->f);
}

/* A piece of the bar; returns where the next one begins. */
static double put_piece(struct km_html *h, const char *class, double from, double value, double most)
{
	double x = most > 0 ? BAR_WIDTH * from / most : 0, width = most > 0 ? BAR_WIDTH * value / most : 0;

	if (x > BAR_WIDTH || value <= 0)
		return from;
	if (x + width > BAR_WIDTH)
		width = BAR_WIDTH - x;
	fprintf(h->f, "<rect class=\"%s\" x=\"%.1f\" width=\"%.1f\" height=\"10\"/>", class, x, width);
	return from + value;
}

static void put_mark(struct km_html *h, const char *class, double at, double most)
{
	if (most > 0 && at >= 0 && at <= most)
		fprintf(h->f, "<path class=\"mark %s\" d=\"M%.1f 0V10\"/>", class, BAR_WIDTH * at / most);
}

static double number_or(const struct km_html *h, unsigned row, const char *name, double otherwise)
{
	double d;

	return km_html_number(&h->rows, row, name, &d) ? d : otherwise;
}

/* "node 0, DMA32" as a heading, where it is another zone than that of the row before. True: it is. */
static bool put_zone(struct km_html *h, unsigned row)
{
	const struct km_html_rows *rows = &h->rows;

	if (row && !strcmp(km_html_text(rows, row, "zone_name"), km_html_text(rows, row - 1, "zone_name")) &&
	    number_or(h, row, "node_id", -1) == number_or(h, row - 1, "node_id", -1))
		return false;
	fputs("<h3>node ", h->f);
	km_html_value(h, rows, row, "node_id");
	fputs(", ", h->f);
	km_html_value(h, rows, row, "zone_name");
	fputs("</h3>\n", h->f);
	return true;
}

/* ---- watermarks ---- */

static void put_amount(struct km_html *h, double pages)
{
	if (h->page_bytes > 0) {
		km_html_size(h, pages * (double)h->page_bytes);
	} else {
		km_html_count(h, pages);
		fputs(" pages", h->f);
	}
}

/* A number of pages as a size. */
static void put_named(struct km_html *h, unsigned row, const char *label, const char *name)
{
	double pages;

	fprintf(h->f, "%s<b>", label);
	if (km_html_number(&h->rows, row, name, &pages))
		put_amount(h, pages);
	else
		fputs("?", h->f);
	fputs("</b>", h->f);
}

static void put_gauge(struct km_html *h, unsigned row)
{
	double free = number_or(h, row, "free_pages", -1), high = number_or(h, row, "high_pages", -1);
	double most = free > high ? free : high;

	/* Marks that are all at the left edge show nothing: the bar ends at four times the highest one. */
	if (high > 0 && most > 4 * high)
		most = 4 * high;
	(void)put_zone(h, row);
	begin_list(h, "gauge");
	fputs("<li>", h->f);
	begin_bar(h);
	(void)put_piece(h, free < number_or(h, row, "min_pages", -1) ? "c-low" : "c-free", 0, free, most);
	put_mark(h, "m-min", number_or(h, row, "min_pages", -1), most);
	put_mark(h, "m-low", number_or(h, row, "low_pages", -1), most);
	put_mark(h, "m-high", high, most);
	fputs("</svg><p>", h->f);
	put_named(h, row, "free ", "free_pages");
	if (free > most)
		fputs(" (beyond the end of the bar)", h->f);
	put_named(h, row, "; marks: min ", "min_pages");
	put_named(h, row, ", low ", "low_pages");
	put_named(h, row, ", high ", "high_pages");
	fputs(". ", h->f);
	km_html_value(h, &h->rows, row, "verdict");
	fputs("</p></li>\n", h->f);
	end_list(h);
}

enum km_status km_html_marks(struct km_html *h)
{
	unsigned i;

	fputs("<figure>\n", h->f);
	for (i = 0; i < h->rows.n && i < 64; i++)
		put_gauge(h, i);
	fputs("</figure>\n", h->f);
	return KM_OK;
}

/* ---- free blocks by order ---- */

static const struct {
	const char *column, *class;
} lists[] = {
	{ "unmovable", "t-unmovable" },
	{ "movable", "t-movable" },
	{ "reclaimable", "t-reclaimable" },
	{ "highatomic", "t-highatomic" },
	{ "cma", "t-cma" },
	{ "isolated", "t-isolated" },
	{ "other", "t-other" },
};
#define NR_LISTS (sizeof(lists) / sizeof(lists[0]))

/* Pages of a block of the row's order; 0: no order that can be. */
static double block_pages(const struct km_html *h, unsigned row)
{
	double order = number_or(h, row, "page_order", -1);

	return order >= 0 && order < 40 ? (double)(UINT64_C(1) << (unsigned)order) : 0;
}

static double free_pages(const struct km_html *h, unsigned row)
{
	double sum = 0, d;
	bool known = false;
	size_t i;

	for (i = 0; i < NR_LISTS; i++) {
		if (!km_html_number(&h->rows, row, lists[i].column, &d))
			continue;
		sum += d;
		known = true;
	}
	return (known ? sum : number_or(h, row, "counter", 0)) * block_pages(h, row);
}

static bool has_lists(const struct km_html *h, unsigned row)
{
	double d;
	size_t i;

	for (i = 0; i < NR_LISTS; i++)
		if (km_html_number(&h->rows, row, lists[i].column, &d))
			return true;
	return false;
}

/* By the kernel's counter; without it at least what is on the lists, as one that is broken has no number. */
static void put_order_amount(struct km_html *h, unsigned row)
{
	double blocks;

	if (km_html_number(&h->rows, row, "counter", &blocks)) {
		put_amount(h, blocks * block_pages(h, row));
	} else if (has_lists(h, row)) {
		fputs("at least ", h->f);
		put_amount(h, free_pages(h, row));
	} else {
		fputs("?", h->f);
	}
}

static void put_order(struct km_html *h, unsigned row, double most)
{
	double at = 0;
	size_t i;

	fputs("<li><span>order ", h->f);
	km_html_value(h, &h->rows, row, "page_order");
	fputs("</span>", h->f);
	begin_bar(h);
	if (!has_lists(h, row))
		(void)put_piece(h, "c-free", 0, free_pages(h, row), most);
	for (i = 0; i < NR_LISTS; i++)
		at = put_piece(h, lists[i].class, at,
			       number_or(h, row, lists[i].column, 0) * block_pages(h, row), most);
	fputs("</svg><b>", h->f);
	put_order_amount(h, row);
	fputs("</b></li>\n", h->f);
}

static bool is_same_zone(const struct km_html *h, unsigned a, unsigned b)
{
	return !strcmp(km_html_text(&h->rows, a, "zone_name"), km_html_text(&h->rows, b, "zone_name")) &&
	       number_or(h, a, "node_id", -1) == number_or(h, b, "node_id", -1);
}

static bool is_list_used(const struct km_html *h, const char *column)
{
	unsigned i;

	for (i = 0; i < h->rows.n; i++)
		if (number_or(h, i, column, 0) > 0)
			return true;
	return false;
}

static void put_list_key(struct km_html *h)
{
	size_t i;

	fputs("<ul class=\"key\">", h->f);
	for (i = 0; i < NR_LISTS; i++)
		if (is_list_used(h, lists[i].column))
			fprintf(h->f, "<li><i class=\"%s\"></i>%s</li>", lists[i].class, lists[i].column);
	fputs("</ul>\n<figcaption>Free memory in blocks of each order, by migrate type of their list.</figcaption>\n", h->f);
}

enum km_status km_html_free_lists(struct km_html *h)
{
	unsigned from = 0, i, k;

	fputs("<figure class=\"zones\">\n", h->f);
	put_list_key(h);
	while (from < h->rows.n && from < 700) {
		double most = 0;

		for (i = from; i < h->rows.n && is_same_zone(h, from, i); i++)
			if (free_pages(h, i) > most)
				most = free_pages(h, i);
		fputs("<div>", h->f);
		(void)put_zone(h, from);
		begin_list(h, "orders");
		for (k = from; k < i; k++)
			put_order(h, k, most);
		end_list(h);
		fputs("</div>\n", h->f);
		from = i;
	}
	fputs("</figure>\n", h->f);
	return KM_OK;
}

/* ---- the kernel's indices ---- */

enum km_status km_html_indices(struct km_html *h)
{
	unsigned i;
	double d;

	fputs("<figure class=\"zones\">\n<figcaption>Unusable index: the share of free memory that lies in blocks too small for the "
	      "order. Fragmentation index: negative, the order is served; towards 0, memory lacks; towards 1, it is "
	      "fragmented.</figcaption>\n",
	      h->f);
	for (i = 0; i < h->rows.n && i < 700; i++) {
		bool first = !i || !is_same_zone(h, i, i - 1);

		if (first) {
			fputs(i ? "</ul></div>\n<div>" : "<div>", h->f);
			(void)put_zone(h, i);
			begin_list(h, "orders indices");
		}
		fputs("<li><span>order ", h->f);
		km_html_value(h, &h->rows, i, "page_order");
		fputs("</span>", h->f);
		begin_bar(h);
		if (km_html_number(&h->rows, i, "unusable_index", &d))
			(void)put_piece(h, "c-index", 0, d, 1);
		fputs("</svg><b>", h->f);
		km_html_value(h, &h->rows, i, "unusable_index");
		fputs("</b><em>index ", h->f);
		km_html_value(h, &h->rows, i, "fragmentation_index");
		fputs("</em></li>\n", h->f);
	}
	fputs("</ul></div>\n</figure>\n", h->f);
	return KM_OK;
}

/* ---- lists by size ---- */

/* What a list of the largest is made of: pieces of each bar, in the unit of their columns. */
struct list {
	const char *label, *more; /* columns; @more: shown in brackets, or NULL */
	const char *value, *unit; /* column of the whole, and what stands behind it */
	struct {
		const char *column, *class, *name; /* a piece of that length */
	} pieces[3];
};

static double list_number(const struct km_html *h, unsigned row, const char *name)
{
	unsigned col = km_html_column(&h->rows, name);
	const struct km_cell *c = km_html_cell(&h->rows, row, name);
	double d = col < h->rows.nr_cols ? km_print_bytes(c, h->rows.cols[col].unit) : 0;

	return d > 0 ? d : 0;
}

static double list_length(const struct km_html *h, const struct list *l, unsigned row)
{
	double sum = 0;
	unsigned k;

	for (k = 0; k < KM_ARRAY_LEN(l->pieces) && l->pieces[k].column; k++)
		sum += list_number(h, row, l->pieces[k].column);
	return sum;
}

/* What a bar has beyond its first piece, which is the number behind it. */
static void put_other_pieces(struct km_html *h, const struct list *l, unsigned row)
{
	unsigned k;

	for (k = 1; k < KM_ARRAY_LEN(l->pieces) && l->pieces[k].column; k++) {
		if (km_html_cell(&h->rows, row, l->pieces[k].column)->kind != KM_CELL_NULL &&
		    !(list_number(h, row, l->pieces[k].column) > 0))
			continue;
		fputs(" <small>+ ", h->f);
		km_html_value(h, &h->rows, row, l->pieces[k].column);
		fprintf(h->f, " %s</small>", l->pieces[k].name);
	}
}

static void put_list_row(struct km_html *h, const struct list *l, unsigned row, double most)
{
	const char *class = km_html_text(&h->rows, row, "class");
	double at = 0;
	unsigned k;

	fputs("<li><span>", h->f);
	km_html_value(h, &h->rows, row, l->label);
	if (l->more && km_html_cell(&h->rows, row, l->more)->kind != KM_CELL_NULL) {
		fputs(" <small>", h->f);
		km_html_value(h, &h->rows, row, l->more);
		fputs("</small>", h->f);
	}
	fputs("</span>", h->f);
	begin_bar(h);
	for (k = 0; k < KM_ARRAY_LEN(l->pieces) && l->pieces[k].column; k++)
		at = put_piece(h, l->pieces[k].class ? l->pieces[k].class : km_html_class(class), at,
			       list_number(h, row, l->pieces[k].column), most);
	fputs("</svg><b>", h->f);
	km_html_value(h, &h->rows, row, l->value);
	fputs(l->unit, h->f);
	put_other_pieces(h, l, row);
	fputs("</b></li>\n", h->f);
}

static enum km_status put_list(struct km_html *h, const struct list *l, unsigned most_rows)
{
	double most = 0;
	unsigned i, k;

	for (i = 0; i < h->rows.n && i < most_rows; i++)
		if (list_length(h, l, i) > most)
			most = list_length(h, l, i);
	if (most <= 0)
		return KM_OK;
	fputs("<figure>\n", h->f);
	if (l->pieces[0].name)
		fputs("<ul class=\"key\">", h->f);
	for (k = 0; k < KM_ARRAY_LEN(l->pieces) && l->pieces[k].name; k++)
		fprintf(h->f, "<li><i class=\"%s\"></i>%s</li>", l->pieces[k].class, l->pieces[k].name);
	if (l->pieces[0].name)
		fputs("</ul>\n", h->f);
	begin_list(h, "sizes");
	for (i = 0; i < h->rows.n && i < most_rows; i++)
		put_list_row(h, l, i, most);
	end_list(h);
	fputs("</figure>\n", h->f);
	return KM_OK;
}

enum km_status km_html_owners(struct km_html *h)
{
	return put_list(h, &(struct list){ "owner", "class", "mib", " MiB", { { "pages", NULL, NULL } } }, 15);
}

enum km_status km_html_slab(struct km_html *h)
{
	return put_list(h, &(struct list){ "name", "subsystem", "held_bytes", "", { { "held_bytes", "c-slab", NULL } } }, 12);
}

enum km_status km_html_waste(struct km_html *h)
{
	return put_list(h, &(struct list){ "cause", NULL, "bytes", "", { { "bytes", "c-slab", NULL } } }, 20);
}

/* Processes by PSS and swap; where PSS is not known, by RSS. */
enum km_status km_html_processes(struct km_html *h)
{
	static const struct list by_pss = {
		"comm", "pid", "pss_kb", "", { { "pss_kb", "c-anon", "PSS" }, { "swap_kb", "c-zsmalloc", "swap" } }
	};
	static const struct list by_rss = {
		"comm", "pid", "rss_kb", "", { { "rss_kb", "c-file", "RSS" }, { "swap_kb", "c-zsmalloc", "swap" } }
	};
	double d;

	return put_list(h, km_html_number(&h->rows, 0, "pss_kb", &d) ? &by_pss : &by_rss, 12);
}
