/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which figure is drawn by whom. */
#include "html_impl.h"

enum km_status km_html_draw(struct km_html *h, enum km_html_figure figure)
{
	static enum km_status (*const figures[KM_NR_FIGURES])(struct km_html * h) = {
		[KM_FIGURE_FINDINGS] = km_html_findings,
		[KM_FIGURE_LEDGER] = km_html_ledger,
		[KM_FIGURE_OWNERS] = km_html_owners,
		[KM_FIGURE_MARKS] = km_html_marks,
		[KM_FIGURE_FREE_LISTS] = km_html_free_lists,
		[KM_FIGURE_INDICES] = km_html_indices,
		[KM_FIGURE_SLAB] = km_html_slab,
		[KM_FIGURE_WASTE] = km_html_waste,
		[KM_FIGURE_PROCESSES] = km_html_processes,
		[KM_FIGURE_CGROUPS] = km_html_cgroups,
		[KM_FIGURE_GROWN] = km_html_grown,
	};
	enum km_status st = figures[figure] && h->rows.n ? figures[figure](h) : KM_OK;

	km_html_rows_clear(&h->rows);
	return st;
}

enum km_status km_html_draw_own(struct km_html *h, enum km_html_drawing drawing, struct km_err *err)
{
	enum km_status st = KM_OK;

	switch (drawing) {
	case KM_DRAW_MAP:
		st = km_html_map(h, err);
		break;
	case KM_DRAW_GROWTH:
		st = km_html_growth(h, err);
		break;
	case KM_DRAW_LOG:
		st = km_html_log(h, err);
		break;
	case KM_DRAW_NONE:
		break;
	}
	km_html_rows_clear(&h->rows);
	return st;
}
