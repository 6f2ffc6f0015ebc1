/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <string.h>

#include "fit.h"
#include "text.h"

/* Text is not made narrower than this: what it says could not be read any more. */
#define LEAST_TEXT 12
#define LEAST_LAST 24
#define LEAST_PLOT 6
/* The last columns are rather written below than wrapped into more lines than this. */
#define MOST_LINES 4
/* Headings longer than this are broken anywhere. */
#define LONGEST_PART 12

static size_t larger(size_t a, size_t b)
{
	return a > b ? a : b;
}

static size_t smaller_size(size_t a, size_t b)
{
	return a < b ? a : b;
}

size_t km_fit_head_break(const char *name, size_t width)
{
	size_t columns, fits = km_text_fit(name, width, &columns), i;

	if (!name[fits])
		return fits;
	for (i = fits; i > 0; i--)
		if (name[i - 1] == '_' || name[i - 1] == ' ')
			return i;
	for (i = fits ? fits : 1; ((unsigned char)name[i] & 0xc0) == 0x80;)
		i++;
	return i;
}

size_t km_fit_head_part(const char *name)
{
	size_t most = 0;

	while (*name) {
		size_t n = strcspn(name, "_ ");

		n += name[n] != '\0';
		most = larger(most, km_text_width(name, n));
		name += n;
	}
	return smaller_size(most, LONGEST_PART);
}

/* One way to place the columns. */
struct plan {
	struct km_fit_column *cols;
	unsigned n;
	size_t width, gap;
	unsigned below; /* this one and those after it are written below; @n: none */
};

static size_t line_width(const struct plan *p)
{
	size_t total = 0;
	unsigned i;

	for (i = 0; i < p->n; i++)
		if (i < p->below)
			total += p->cols[i].width + (total ? p->gap : 0);
	return total;
}

/* The least width of column @i: its values whole or, of text, enough of them. */
static size_t least_width(const struct plan *p, unsigned i)
{
	const struct km_fit_column *c = &p->cols[i];
	size_t text = c->plot ? LEAST_PLOT : i == p->n - 1 ? LEAST_LAST
							   : LEAST_TEXT;

	return larger(c->text ? smaller_size(c->cell, text) : c->cell, c->head_part);
}

/* Break headings, the one that saves most first, until the line fits or none is left. */
static void break_headings(const struct plan *p)
{
	size_t total = line_width(p);

	while (total > p->width) {
		size_t best = 0;
		unsigned i, at = 0;

		for (i = 0; i < p->n; i++) {
			const struct km_fit_column *c = &p->cols[i];
			size_t to = larger(smaller_size(c->cell, c->width), c->head_part);
			size_t saves = c->width > to ? c->width - to : 0;

			if (i < p->below && saves > best) {
				best = saves;
				at = i;
			}
		}
		if (!best)
			return;
		p->cols[at].width -= best;
		total -= best;
	}
}

/* Narrow text, the widest first. */
static void narrow_text(const struct plan *p)
{
	size_t total = line_width(p);

	while (total > p->width) {
		size_t most = 0;
		unsigned i, at = 0;

		for (i = 0; i < p->n; i++) {
			const struct km_fit_column *c = &p->cols[i];

			if (i >= p->below || !c->text || c->width <= least_width(p, i) ||
			    c->width < most)
				continue;
			most = c->width;
			at = i;
		}
		if (!most)
			return;
		p->cols[at].width--;
		total--;
	}
}

/* Give what is left over to the text that is wrapped, to the last column first. */
static void give_rest(const struct plan *p)
{
	size_t total = line_width(p);
	unsigned i;

	for (i = p->n; i-- > 0 && total < p->width;) {
		struct km_fit_column *c = &p->cols[i];
		size_t more;

		if (i >= p->below || !c->text || c->width >= c->cell)
			continue;
		more = smaller_size(c->cell - c->width, p->width - total);
		c->width += more;
		total += more;
	}
}

static bool place_columns(const struct plan *p)
{
	unsigned i;

	for (i = 0; i < p->n; i++) {
		struct km_fit_column *c = &p->cols[i];

		c->width = least_width(p, i);
	}
	if (line_width(p) > p->width)
		return false;
	for (i = 0; i < p->n; i++) {
		struct km_fit_column *c = &p->cols[i];
		size_t cell = c->text ? smaller_size(c->cell, larger(p->width / 3, LEAST_LAST)) : c->cell;

		c->width = larger(cell, c->head);
	}
	break_headings(p);
	narrow_text(p);
	give_rest(p);
	return true;
}

static bool is_tower(const struct km_fit_column *c)
{
	return c->text && !c->plot && c->cell > MOST_LINES * c->width;
}

/* Place the last column below the row, and the text before it for as long as that is a tower even so. False: no way. */
static bool place_below(struct plan *p, struct km_fit *ret)
{
	for (p->below = p->n - 1; place_columns(p); p->below--) {
		ret->below = p->below;
		if (p->below < 2 || !is_tower(&p->cols[p->below - 1]))
			return true;
	}
	return false;
}

bool km_fit(struct km_fit_column *cols, unsigned n, size_t width, struct km_fit *ret)
{
	struct plan p = { cols, n, width, 2, n };
	bool last_is_text = n > 1 && cols[n - 1].text && !cols[n - 1].plot, fits;
	unsigned i;

	*ret = (struct km_fit){ 2, n };
	for (i = 0; i < n; i++)
		cols[i].width = larger(cols[i].head, cols[i].cell);
	if (!width || line_width(&p) <= width)
		return true;
	fits = place_columns(&p);
	if (fits && !(last_is_text && is_tower(&cols[n - 1])))
		return true;
	if (last_is_text && place_below(&p, ret))
		return true;
	for (p.gap = ret->gap = fits ? 2 : 1, p.below = n;; p.below = n - 1) {
		ret->below = p.below;
		if (place_columns(&p))
			return true;
		if (!last_is_text || p.below < n)
			return false;
	}
}
