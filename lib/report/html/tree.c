/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "html_impl.h"

/*
 * Cgroups as boxes within boxes, by usage: squarified (Bruls, Huizing, van Wijk: Squarified Treemaps, 2000), so that boxes
 * are as square as can be. A cgroup's usage holds that of its children; what they leave is its own.
 */

#define MOST_BOXES 400
#define MOST_DEPTH 12
/* Below this a box has no room for a name; it keeps its title. */
#define LEAST_NAME 3.5

struct box {
	const char *path; /* "/" for the root */
	unsigned row;
	unsigned parent; /* MOST_BOXES: none */
	double mib;	 /* of the cgroup as a whole */
	double own;	 /* what its children leave; negative never */
	unsigned depth;
};

struct tree {
	struct km_html *h;
	struct box v[MOST_BOXES];
	unsigned n, left_out; /* without a path or a usage, or too many */
};

struct area {
	double x, y, w, h; /* percent of the picture; its height is half of its width */
};

static int compare_paths(const void *a, const void *b)
{
	return strcmp(((const struct box *)a)->path, ((const struct box *)b)->path);
}

static bool is_below(const char *path, const char *parent)
{
	size_t n = strlen(parent);

	if (!strcmp(parent, "/"))
		return path[0] == '/' && path[1];
	return !strncmp(path, parent, n) && path[n] == '/';
}

static unsigned path_depth(const char *path)
{
	unsigned n = 0;

	for (; *path; path++)
		n += *path == '/' && path[1];
	return n;
}

/* The nearest cgroup above it that is in the picture; paths are sorted, so that it stands before. */
static unsigned find_parent(const struct tree *t, unsigned i)
{
	unsigned best = MOST_BOXES, k;

	for (k = 0; k < t->n; k++)
		if (k != i && is_below(t->v[i].path, t->v[k].path) &&
		    (best == MOST_BOXES || strlen(t->v[k].path) > strlen(t->v[best].path)))
			best = k;
	return best;
}

static void read_boxes(struct tree *t)
{
	const struct km_html_rows *rows = &t->h->rows;
	unsigned i;

	for (i = 0; i < rows->n; i++) {
		const char *path = km_html_text(rows, i, "cgroup");
		struct box b = { .path = path, .row = i, .parent = MOST_BOXES, .depth = path_depth(path) };

		/* The root is not charged: it is as large as its children. */
		if (t->n < MOST_BOXES && *path == '/' && (km_html_number(rows, i, "usage_mib", &b.mib) || !path[1]))
			t->v[t->n++] = b;
		else
			t->left_out++;
	}
	qsort(t->v, t->n, sizeof(*t->v), compare_paths);
	for (i = 0; i < t->n; i++)
		t->v[i].parent = find_parent(t, i);
}

static void add_up(struct tree *t)
{
	double below[MOST_BOXES] = { 0 };
	unsigned i;

	for (i = t->n; i-- > 0;) {
		struct box *b = &t->v[i];

		/* Children that are charged more than the parent's counter says, for an instant or by damage. */
		if (b->mib < below[i])
			b->mib = below[i];
		b->own = b->mib - below[i];
		if (b->parent < MOST_BOXES)
			below[b->parent] += b->mib;
	}
}

/* ---- places ---- */

struct item {
	unsigned box; /* MOST_BOXES: what the parent has itself */
	double mib;
};

static int compare_items(const void *a, const void *b)
{
	const struct item *x = a, *y = b;

	return x->mib != y->mib ? (x->mib > y->mib ? -1 : 1) : (x->box > y->box) - (x->box < y->box);
}

/* The worst ratio of sides when @items share a strip of length @side that takes @area percent² for each MiB. */
static double worst_ratio(const struct item *items, unsigned n, double side, double area)
{
	double sum = 0, worst = 0;
	unsigned i;

	for (i = 0; i < n; i++)
		sum += items[i].mib * area;
	for (i = 0; i < n; i++) {
		double a = items[i].mib * area, ratio = side * side * a / (sum * sum);

		ratio = ratio < 1 ? 1 / ratio : ratio;
		worst = ratio > worst ? ratio : worst;
	}
	return worst;
}

static void put_box(const struct tree *t, const struct item *item, unsigned parent, struct area a)
{
	const struct box *b = &t->v[item->box < MOST_BOXES ? item->box : parent];
	const char *name = strrchr(b->path, '/');
	struct km_html *h = t->h;
	bool inner = item->box < MOST_BOXES && b->own < b->mib;

	fprintf(h->f, "<li class=\"g%u%s\" style=\"left:%.2f%%;top:%.2f%%;width:%.2f%%;height:%.2f%%\" title=\"", b->depth % 4,
		inner ? " inner" : "", a.x, a.y, a.w, a.h);
	km_html_puts(h, b->path);
	fputs(item->box < MOST_BOXES ? ": " : " itself: ", h->f);
	km_html_size(h, item->mib * 1048576);
	fputs("\">", h->f);
	if (a.w > LEAST_NAME && a.h > LEAST_NAME) {
		km_html_puts(h, item->box == MOST_BOXES ? "itself" : name && name[1] ? name + 1
										     : b->path);
		fputs(" <b>", h->f);
		km_html_size(h, item->mib * 1048576);
		fputs("</b>", h->f);
	}
	fputs("</li>\n", h->f);
}

static void put_children(const struct tree *t, unsigned parent, struct area a, unsigned depth);

/* One strip along the shorter side; what is left of @a. */
static struct area put_strip(const struct tree *t, const struct item *items, unsigned n, unsigned parent,
			     struct area a, double per_mib, unsigned depth)
{
	/* The picture is twice as wide as high: percents across count double. */
	bool upright = 2 * a.w >= a.h;
	double sum = 0, at = 0, thick;
	unsigned i;

	for (i = 0; i < n; i++)
		sum += items[i].mib;
	thick = sum * per_mib / (upright ? a.h : a.w);
	for (i = 0; i < n; i++) {
		double share = items[i].mib / sum;
		struct area b = upright ? (struct area){ a.x, a.y + at * a.h, thick, share * a.h }
					: (struct area){ a.x + at * a.w, a.y, share * a.w, thick };

		put_box(t, &items[i], parent, b);
		if (items[i].box < MOST_BOXES)
			put_children(t, items[i].box, b, depth + 1);
		at += share;
	}
	return upright ? (struct area){ a.x + thick, a.y, a.w - thick, a.h }
		       : (struct area){ a.x, a.y + thick, a.w, a.h - thick };
}

static unsigned find_children(const struct tree *t, unsigned parent, struct item *items)
{
	unsigned i, n = 0;

	for (i = 0; i < t->n; i++)
		if (t->v[i].parent == parent && t->v[i].mib > 0)
			items[n++] = (struct item){ i, t->v[i].mib };
	if (n && parent < MOST_BOXES && t->v[parent].own > 0)
		items[n++] = (struct item){ MOST_BOXES, t->v[parent].own };
	qsort(items, n, sizeof(*items), compare_items);
	return n;
}

static void put_children(const struct tree *t, unsigned parent, struct area a, unsigned depth)
{
	struct item *items = km_calloc(MOST_BOXES + 1, sizeof(*items));
	unsigned n = items && depth < MOST_DEPTH ? find_children(t, parent, items) : 0, from = 0, i;
	double sum = 0, per_mib;

	/* The name of the parent stands above its children. */
	if (depth) {
		double top = a.h > 20 ? 6 : a.h * .2;

		a = (struct area){ a.x + .3, a.y + top, a.w - .6, a.h - top - .6 };
	}
	if (a.w <= .5 || a.h <= .5)
		n = 0;
	for (i = 0; i < n; i++)
		sum += items[i].mib;
	per_mib = sum > 0 ? a.w * a.h / sum : 0;
	while (from < n) {
		/* In units in which both directions are as long. */
		double side = 2 * a.w >= a.h ? a.h : 2 * a.w;
		unsigned k = 1;

		while (from + k < n && worst_ratio(items + from, k + 1, side, 2 * per_mib) <=
					       worst_ratio(items + from, k, side, 2 * per_mib))
			k++;
		a = put_strip(t, items + from, k, parent, a, per_mib, depth);
		from += k;
	}
	free(items);
}

enum km_status km_html_cgroups(struct km_html *h)
{
	struct tree *t = km_calloc(1, sizeof(*t));
	unsigned top;

	if (!t)
		return KM_NOMEM;
	t->h = h;
	read_boxes(t);
	add_up(t);
	for (top = 0; top < t->n && strcmp(t->v[top].path, "/") != 0;)
		top++;
	if (top == t->n)
		top = MOST_BOXES;
	if (t->n && (top == MOST_BOXES || t->v[top].mib > 0)) {
		fputs("<figure>\n<ul class=\"treemap\" aria-label=\"Cgroups by usage, as boxes within boxes; the table has the numbers\">\n",
		      h->f);
		put_children(t, top, (struct area){ 0, 0, 100, 100 }, 0);
		fputs("</ul>\n<figcaption>Area: memory charged to a cgroup and to those below it.", h->f);
		if (t->left_out)
			fprintf(h->f, " Not drawn: %u whose path or usage is not known, or beyond %d.", t->left_out, MOST_BOXES);
		fputs("</figcaption>\n</figure>\n", h->f);
	}
	free(t);
	return KM_OK;
}
