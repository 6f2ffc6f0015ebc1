/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Swap areas, as /proc/swaps has them (mm/swapfile.c swap_show()). */
#include <stdio.h>
#include <sys/stat.h>

#include "collect/collect.h"
#include "mm/path.h"

#define MAX_SWAPFILES 64u
/* SWAP_USAGE_OFFLIST_BIT where the count is an atomic_long_t: no area has that
 * many pages. */
#define USAGE_FLAG (UINT64_C(1) << 30)

static const char *kind_of(struct km_run *run, uint64_t file)
{
	uint64_t inode, mode;
	enum km_status st = km_read_field(run->view, KF_file_inode, file, 0, &inode);

	if (!st)
		st = km_read_field(run->view, KF_inode_i_mode, inode, 0, &mode);
	if (!st)
		return (mode & S_IFMT) == S_IFBLK ? "partition" : "file";
	km_run_unknown(run, st, "swap_area.kind");
	return NULL;
}

static enum km_status add_area(struct km_run *run, uint64_t si, unsigned index)
{
	const struct km_place *in_use = &run->k->layout->field[KF_swap_info_struct_inuse_pages];
	uint64_t flags, map, file, pages, order;
	struct row_swap_area row = { 0 };
	struct km_path p;
	const char *text;
	const char *kind;
	enum km_status st;

	st = km_read_field(run->view, KF_swap_info_struct_flags, si, 0, &flags);
	if (!st && !(flags & 1)) /* SWP_USED */
		return KM_OK;
	if (!st && !km_read_field(run->view, KF_swap_info_struct_swap_map, si, 0, &map) && !map)
		return KM_OK;
	if (!st)
		st = km_read_field(run->view, KF_swap_info_struct_swap_file, si, 0, &file);
	if (st)
		return km_run_issue(run, si, st, "swap area %u cannot be read", index);
	st = km_path_of_file(run->view, file, &p, &text);
	if (st) {
		km_run_unknown(run, st, "name of swap area %u", index);
		snprintf(p.text, sizeof(p.text), "(swap area %u)", index);
		text = p.text;
	}
	ROW_SET(row, swap_area, path, text);
	kind = kind_of(run, file);
	if (kind)
		ROW_SET(row, swap_area, kind, kind);
	st = km_read_field(run->view, KF_swap_info_struct_pages, si, 0, &pages);
	if (!st)
		ROW_SET(row, swap_area, size_kb, pages << (run->k->page_shift - 10));
	else
		km_run_unknown(run, st, "swap_area.size_kb");
	st = km_read_field(run->view, KF_swap_info_struct_inuse_pages, si, 0, &pages);
	if (!st && in_use->bytes == 8)
		pages &= ~USAGE_FLAG;
	if (!st)
		ROW_SET(row, swap_area, used_kb, pages << (run->k->page_shift - 10));
	else
		km_run_unknown(run, st, "swap_area.used_kb");
	ROW_READ(run, row, swap_area, priority, KF_swap_info_struct_prio, si, 0);
	/* setup_swap_info(): the list of areas has the least first. */
	if (ROW_HAS(row, swap_area, priority) &&
	    !km_read_field(run->view, KF_swap_info_struct_list_prio, si, 0, &order) &&
	    (int32_t)order != -row.priority) {
		st = km_run_issue(run, si, KM_CORRUPT, "swap area %u: its place in the list is that of another priority",
				  index);
		if (st)
			return st;
	}
	return ROW_ADD(run, swap_area, row);
}

static enum km_status run_swap(struct km_run *run)
{
	uint64_t table = km_view_sym(run->view, SYM_swap_info), n, used, si;
	enum km_status st = km_read_var(run->view, SYM_nr_swapfiles, false, &used);
	unsigned i;

	n = run->k->layout->syms[SYM_swap_info].bytes / 8;
	if (!n || n > MAX_SWAPFILES)
		n = MAX_SWAPFILES;
	if (st || used > n)
		return km_run_issue(run, km_view_sym(run->view, SYM_nr_swapfiles),
				    st ? st : KM_CORRUPT, "number of swap areas");
	for (i = 0; i < used; i++) {
		st = km_read_ptr(run->view, table + (uint64_t)8 * i, &si);
		if (st)
			st = km_run_issue(run, table + (uint64_t)8 * i, st,
					  "swap area %u cannot be read", i);
		else if (si)
			st = add_area(run, si, i);
		if (st)
			return st;
	}
	return KM_OK;
}

const struct km_collector km_collect_swap = {
	.name = "swap",
	.doc = "Swap areas.",
	.fields = (const enum km_field_id[]){ KF_swap_info_struct_flags,
					      KF_swap_info_struct_swap_file, KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_swap_info, SYM_nr_swapfiles, KM_NR_SYMS },
	.tables = (const struct km_table *const[]){ &km_tbl_swap_area, NULL },
	.run = run_swap,
};
