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

/* "node 0, DMA32" as a heading. */
static void put_zone_name(struct km_html *h, unsigned row)
{
	fputs("<h3>node ", h->f);
	km_html_value(h, &h->rows, row, "node_id");
	fputs(", ", h->f);
	km_html_value(h, &h->rows, row, "zone_name");
	fputs("</h3>\n", h->f);
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

/* The marks of a row of the zones; -1: not known. */
struct marks {
	double free, min, low, high;
};

static struct marks read_marks(const struct km_html *h, unsigned row)
{
	return (struct marks){ number_or(h, row, "free_pages", -1), number_or(h, row, "min_pages", -1),
			       number_or(h, row, "low_pages", -1), number_or(h, row, "high_pages", -1) };
}

/* How near a zone is to reclaim: free pages as a share of mark high; a zone of which that is not known comes last. */
static double nearness(const struct km_html *h, unsigned row)
{
	struct marks m = read_marks(h, row);

	return m.free >= 0 && m.high > 0 ? m.free / m.high : 1e18;
}

/* "15.2 MiB above high (2.2 times high)": from mark high, or from the highest mark that free pages do not reach. */
static void put_distance(struct km_html *h, const struct marks *m)
{
	const char *name = "high";
	double mark = m->high;

	if (m->min >= 0 && m->free <= m->min) {
		name = "min";
		mark = m->min;
	} else if (m->low >= 0 && m->free <= m->low) {
		name = "low";
		mark = m->low;
	}
	if (m->free < 0 || mark <= 0)
		return;
	fputs("<strong>", h->f);
	if (m->free == mark) {
		fprintf(h->f, "at %s</strong>: ", name);
		return;
	}
	put_amount(h, m->free > mark ? m->free - mark : mark - m->free);
	fprintf(h->f, " %s %s (%.1f times %s)</strong>: ", m->free > mark ? "above" : "below", name, m->free / mark, name);
}

/* Below the bar: which mark is which, and what its end stands for. */
static void put_scale(struct km_html *h, const struct marks *m, double most)
{
	const struct {
		const char *name;
		double at;
	} ticks[] = { { "min", m->min }, { "low", m->low }, { "high", m->high } };
	size_t i;

	fputs("<div class=\"scale\"><span class=\"t-start\">0</span>", h->f);
	for (i = 0; i < KM_ARRAY_LEN(ticks); i++)
		if (most > 0 && ticks[i].at > 0 && ticks[i].at <= most)
			/* A word at the right edge stands before its mark, or the page would be wider than the screen. */
			fprintf(h->f, "<span class=\"t-%s%s\" style=\"left:%.1f%%\">%s</span>", ticks[i].name,
				ticks[i].at > .85 * most ? " t-far" : "", 100 * ticks[i].at / most, ticks[i].name);
	fputs("<span class=\"t-end\">", h->f);
	put_amount(h, most);
	fputs("</span></div>", h->f);
}

/* What the end of the bar stands for: marks that are all at an edge show nothing, be it the left or the right one. */
static double gauge_end(const struct marks *m)
{
	if (m->high <= 0)
		return m->free > 0 ? m->free : 0;
	return m->free > 4 * m->high ? 4 * m->high : m->free > 1.5 * m->high ? m->free
									     : 1.5 * m->high;
}

static void put_gauge(struct km_html *h, unsigned row)
{
	const struct marks m = read_marks(h, row);
	double most = gauge_end(&m);

	put_zone_name(h, row);
	begin_list(h, "gauge");
	fputs("<li>", h->f);
	begin_bar(h);
	(void)put_piece(h, m.free < m.min ? "c-low" : "c-free", 0, m.free, most);
	put_mark(h, "m-min", m.min, most);
	put_mark(h, "m-low", m.low, most);
	put_mark(h, "m-high", m.high, most);
	fputs("</svg>", h->f);
	if (most > 0)
		put_scale(h, &m, most);
	fputs("<p>", h->f);
	put_distance(h, &m);
	put_named(h, row, "free ", "free_pages");
	if (m.free > most)
		fputs(" (beyond the end of the bar)", h->f);
	put_named(h, row, "; marks: min ", "min_pages");
	put_named(h, row, ", low ", "low_pages");
	put_named(h, row, ", high ", "high_pages");
	fputs(". ", h->f);
	km_html_value(h, &h->rows, row, "verdict");
	fputs("</p></li>\n", h->f);
	end_list(h);
}

/* Zones that are drawn, at most. */
#define GAUGES 64

/* The zone that is nearest to its marks comes first; of equals, the first row. */
enum km_status km_html_marks(struct km_html *h)
{
	unsigned order[GAUGES], n = h->rows.n < GAUGES ? h->rows.n : GAUGES, i, k;

	for (i = 0; i < n; i++) {
		for (k = i; k > 0 && nearness(h, order[k - 1]) > nearness(h, i); k--)
			order[k] = order[k - 1];
		order[k] = i;
	}
	fputs("<figure>\n", h->f);
	for (i = 0; i < n; i++)
		put_gauge(h, order[i]);
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
	double pages = block_pages(h, row), blocks = 0;

	if (!km_html_number(&h->rows, row, "counter", &blocks)) {
		if (!has_lists(h, row) || pages <= 0) {
			fputs("?", h->f);
			return;
		}
		blocks = free_pages(h, row) / pages;
		fputs("at least ", h->f);
	}
	km_html_count(h, blocks);
	fputs(blocks == 1 ? " block" : " blocks", h->f);
	if (blocks > 0) {
		fputs(", ", h->f);
		put_amount(h, blocks * pages);
	}
}

/* "order 9 (2.0 MiB)" */
static void put_order_name(struct km_html *h, unsigned row)
{
	double pages = block_pages(h, row);

	fputs("<li><span>order ", h->f);
	km_html_value(h, &h->rows, row, "page_order");
	if (pages > 0) {
		fputs(" <small>(", h->f);
		put_amount(h, pages);
		fputs(")</small>", h->f);
	}
	fputs("</span>", h->f);
}

static void put_order(struct km_html *h, unsigned row, double most)
{
	double at = 0;
	size_t i;

	put_order_name(h, row);
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
		put_zone_name(h, from);
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
			put_zone_name(h, i);
			begin_list(h, "orders indices");
		}
		put_order_name(h, i);
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

/* Rows of the waste: what all slabs hold, what of it is without an object, the parts of that (indented), and others. */
enum waste_kind {
	WASTE_HELD,
	WASTE_SUM,
	WASTE_PART,
	WASTE_OTHER,
};

static enum waste_kind waste_kind(const struct km_html *h, unsigned row)
{
	const char *cause = km_html_text(&h->rows, row, "cause");

	if (!strcmp(cause, "held"))
		return WASTE_HELD;
	if (!strncmp(cause, "without an object", 17))
		return WASTE_SUM;
	return cause[0] == ' ' ? WASTE_PART : WASTE_OTHER;
}

static unsigned waste_row(const struct km_html *h, enum waste_kind kind)
{
	unsigned i;

	for (i = 0; i < h->rows.n && waste_kind(h, i) != kind;)
		i++;
	return i;
}

/* "1.9 MiB of 9.0 MiB (20.8 %) hold no object" */
static void put_waste_sum(struct km_html *h, unsigned held, unsigned sum)
{
	double percent;

	fputs("<p class=\"sum\">", h->f);
	if (strstr(km_html_text(&h->rows, sum, "cause"), "at least"))
		fputs("At least ", h->f);
	fputs("<b>", h->f);
	km_html_value(h, &h->rows, sum, "bytes");
	fputs("</b> of ", h->f);
	km_html_value(h, &h->rows, held, "bytes");
	if (km_html_number(&h->rows, sum, "percent_of_slab", &percent))
		fprintf(h->f, " (%.1f&nbsp;%%)", percent);
	fputs(" hold no object.</p>\n", h->f);
}

static void put_waste_others(struct km_html *h)
{
	unsigned i;

	fputs("<p class=\"more\">Counted above already, by another rule: ", h->f);
	for (i = waste_row(h, WASTE_OTHER); i < h->rows.n; i++) {
		km_html_puts(h, km_html_text(&h->rows, i, "cause"));
		fputs(": ", h->f);
		km_html_value(h, &h->rows, i, "bytes");
		fputs(i + 1 < h->rows.n ? "; " : ".</p>\n", h->f);
	}
}

/* Bars are of parts that have nothing in common, so that they add up to the sum above them. */
enum km_status km_html_waste(struct km_html *h)
{
	static const struct list parts = { "cause", NULL, "bytes", "", { { "bytes", "c-slab", NULL } } };
	unsigned held = waste_row(h, WASTE_HELD), sum = waste_row(h, WASTE_SUM), i;
	double most = 0;

	if (held >= h->rows.n || sum >= h->rows.n)
		return KM_OK;
	fputs("<figure>\n", h->f);
	put_waste_sum(h, held, sum);
	for (i = 0; i < h->rows.n; i++)
		if (waste_kind(h, i) == WASTE_PART && list_length(h, &parts, i) > most)
			most = list_length(h, &parts, i);
	begin_list(h, "sizes");
	for (i = 0; i < h->rows.n; i++)
		if (waste_kind(h, i) == WASTE_PART)
			put_list_row(h, &parts, i, most);
	end_list(h);
	if (waste_row(h, WASTE_OTHER) < h->rows.n)
		put_waste_others(h);
	fputs("</figure>\n", h->f);
	return KM_OK;
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
