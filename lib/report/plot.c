/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "plot.h"
#include "base/mem.h"

/* From the left, by eighths; from below, likewise. */
static const char *const left[] = { "", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█" };
static const char *const below[] = { "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" };

static void draw_bar(struct km_buf *b, double v, double width)
{
	unsigned eighths;

	if (!(v > 0))
		return;
	eighths = (unsigned)((v < 1 ? v : 1) * width * 8 + 0.5);
	if (!eighths)
		eighths = 1;
	for (; eighths >= 8; eighths -= 8)
		km_buf_puts(b, left[8]);
	km_buf_puts(b, left[eighths]);
}

/* The numbers of @text; NAN where one is missing. Returns how many. */
static unsigned read_points(const char *text, double points[KM_PLOT_POINTS])
{
	unsigned n = 0;
	char *end;

	for (; n < KM_PLOT_POINTS; n++) {
		double v = strtod(text, &end);

		points[n] = end == text || !isfinite(v) ? NAN : v;
		text = end + strcspn(end, ",");
		if (!*text++)
			return n + 1;
	}
	return n;
}

/* Points are left out at equal intervals if there is no room for all. */
static void draw_line(struct km_buf *b, const char *text, double width)
{
	double points[KM_PLOT_POINTS], least = INFINITY, most = -INFINITY;
	unsigned n = read_points(text, points), highest = KM_ARRAY_LEN(below) - 1, i;

	for (i = 0; i < n; i++) {
		if (isnan(points[i]))
			continue;
		least = points[i] < least ? points[i] : least;
		most = points[i] > most ? points[i] : most;
	}
	for (i = 0; i < n; i++) {
		double part;

		if ((unsigned)(i * width) == (unsigned)((i + 1) * width))
			continue;
		part = most > least ? (points[i] - least) / (most - least) : 0;

		if (isnan(points[i]))
			km_buf_puts(b, " ");
		else
			km_buf_puts(b, below[(unsigned)(part * highest + 0.5)]);
	}
}

void km_plot_draw(struct km_buf *b, const struct km_cell *c, double part)
{
	if (c->kind == KM_CELL_INT)
		draw_bar(b, (double)c->i, part * KM_PLOT_WIDTH);
	else if (c->kind == KM_CELL_REAL)
		draw_bar(b, c->d, part * KM_PLOT_WIDTH);
	else if (c->kind == KM_CELL_TEXT && c->text[0])
		draw_line(b, c->text, part);
}
